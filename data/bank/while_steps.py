"""Verified problems: while steps."""

def years_until_double(money, percent):
    """Count the years until money, growing by percent a year, is at least twice what it was."""
    goal = 2 * money
    years = 0
    while money < goal:
        money += money * percent / 100
        years += 1
    return years
# E: The goal is fixed before the money starts to grow.
# R: in how many years does my money double at p percent? (money, percent)
assert years_until_double(100, 100) == 1
assert years_until_double(100, 50) == 2
assert years_until_double(1000, 10) == 8

def digits_read_backwards(number):
    """List the digits of a positive number starting with the last; 0 gives an empty list."""
    digits = []
    while number:
        number, digit = divmod(number, 10)
        digits.append(digit)
    return digits
# E: divmod cuts one digit off the end in each round.
assert digits_read_backwards(507) == [7, 0, 5]
assert digits_read_backwards(8) == [8]
assert digits_read_backwards(0) == []

def sum_big_digits(number):
    """Add up the digits of number that are 5 or more."""
    total = 0
    while number > 0:
        digit = number % 10
        if digit >= 5:
            total += digit
        number //= 10
    return total
# E: Each digit is looked at from the right and only the big ones are added.
assert sum_big_digits(5391) == 14
assert sum_big_digits(1234) == 0
assert sum_big_digits(0) == 0

def days_of_wall_snail(height, up, down):
    """Count the days a snail needs for a wall: it climbs up each day and, if it is not yet at the
    top, slides down each night. up is larger than down."""
    days = 0
    place = 0
    while place < height:
        days += 1
        place += up
        if place < height:
            place -= down
    return days
# M: The night only counts when the top has not been reached during the day.
assert days_of_wall_snail(10, 3, 2) == 8
assert days_of_wall_snail(3, 3, 1) == 1
assert days_of_wall_snail(0, 2, 1) == 0

def halvings_to_one(n):
    """Count how often n can be halved, dropping the fraction, until 1 or less is left."""
    count = 0
    while n > 1:
        n = n // 2
        count += 1
    return count
# E: Whole halving brings every number to 1 in the end.
assert halvings_to_one(10) == 3
assert halvings_to_one(1) == 0
assert halvings_to_one(16) == 4

def pop_until(stack, wanted):
    """Remove items from the end of the list until wanted is at the end or the list is empty; change
    the list itself and return it."""
    while stack and stack[-1] != wanted:
        stack.pop()
    return stack
# E: The loop looks at the last item before it pops it.
assert pop_until([1, 2, 3, 4], 2) == [1, 2]
assert pop_until([1, 3], 9) == []
assert pop_until([], 1) == []

def first_power_past_limit(base, limit):
    """Return the first power of base (base, base squared, ...) that is greater than limit; base is
    at least 2."""
    power = base
    while power <= limit:
        power *= base
    return power
# E: The power is multiplied until it passes the limit.
assert first_power_past_limit(3, 20) == 27
assert first_power_past_limit(2, 1) == 2
assert first_power_past_limit(2, 8) == 16

def numbers_by_growing_step(limit):
    """List 0, 1, 3, 6, 10, ... where the step grows by one each time, as long as the number is at
    most limit."""
    numbers = []
    n, step = 0, 1
    while n <= limit:
        numbers.append(n)
        n += step
        step += 1
    return numbers
# E: Number and step both grow in each round.
assert numbers_by_growing_step(10) == [0, 1, 3, 6, 10]
assert numbers_by_growing_step(0) == [0]
assert numbers_by_growing_step(5) == [0, 1, 3]

def next_number_with_digit(start, digit):
    """Return the first number greater than start that contains digit."""
    number = start + 1
    while str(digit) not in str(number):
        number += 1
    return number
# E: The numbers are tried one after the other as text.
assert next_number_with_digit(10, 3) == 13
assert next_number_with_digit(13, 3) == 23
assert next_number_with_digit(0, 1) == 1

def bounces_higher_than(height, limit):
    """Count the bounces of a ball that come higher than limit, when each bounce reaches half of the
    height before. limit is positive."""
    bounces = 0
    height /= 2
    while height > limit:
        bounces += 1
        height /= 2
    return bounces
# E: The first bounce has half the height already, so it is halved before the loop.
assert bounces_higher_than(16, 1) == 3
assert bounces_higher_than(2, 1) == 0
assert bounces_higher_than(10, 3) == 1

def remove_all_copies(items, unwanted):
    """Remove every item equal to unwanted from the list itself and return how many were removed."""
    removed = 0
    while unwanted in items:
        items.remove(unwanted)
        removed += 1
    return removed
# E: remove takes one copy at a time, so it is repeated while one is left.
assert remove_all_copies([1, 2, 1], 1) == 2
assert remove_all_copies(["a"], "b") == 0
assert remove_all_copies([], 1) == 0

def calm_exclamations(text):
    """Shorten every row of exclamation marks in text to a single one."""
    while "!!" in text:
        text = text.replace("!!", "!")
    return text
# E: Pairs are replaced by one mark until no pair is left.
assert calm_exclamations("wow!!! ok!!") == "wow! ok!"
assert calm_exclamations("hi") == "hi"
assert calm_exclamations("") == ""

def loan_rates(debt, rate):
    """List the payments of a debt paid with the same rate each month; the last payment is only what
    is left."""
    payments = []
    while debt > 0:
        payment = min(rate, debt)
        payments.append(payment)
        debt -= payment
    return payments
# E: min makes the last payment smaller when the debt is less than the rate.
assert loan_rates(25, 10) == [10, 10, 5]
assert loan_rates(10, 10) == [10]
assert loan_rates(0, 5) == []

def hero_fight_winner(hero, monster, hero_hit, monster_hit):
    """Return who wins, "hero" or "monster": both have health points, the hero hits first, and they
    take turns until one has 0 points or fewer."""
    while True:
        monster -= hero_hit
        if monster <= 0:
            return "hero"
        hero -= monster_hit
        if hero <= 0:
            return "monster"
# E: The endless loop is left by whoever drops the other one.
# R: simple fight, hero strikes first: args hero hp, monster hp, hero dmg, monster dmg -> winner "hero"/"monster"
assert hero_fight_winner(10, 10, 5, 5) == "hero"
assert hero_fight_winner(3, 10, 2, 1) == "monster"
assert hero_fight_winner(1, 1, 1, 9) == "hero"

def binary_by_hand(number):
    """Give the binary digits of a positive number as text, built by dividing by two; 0 gives ""."""
    text = ""
    while number > 0:
        text = str(number % 2) + text
        number //= 2
    return text
# E: The rests of halving are put in front of the text.
assert binary_by_hand(6) == "110"
assert binary_by_hand(1) == "1"
assert binary_by_hand(0) == ""

def queue_minutes(people, served, coming):
    """Return the minutes until a queue is empty if each minute served people leave and then
    coming new ones arrive unless it is empty. served is larger than coming."""
    minutes = 0
    while people > 0:
        people -= served
        minutes += 1
        if people > 0:
            people += coming
    return minutes
# E: New people are only added while somebody is still waiting.
assert queue_minutes(5, 3, 1) == 2
assert queue_minutes(0, 3, 1) == 0
assert queue_minutes(10, 4, 2) == 4

def guess_steps(secret, low, high):
    """Count the guesses when always the middle (rounded down) of low to high is guessed and the
    range is cut after "too low" or "too high"; secret lies in the range."""
    guesses = 1
    guess = (low + high) // 2
    while guess != secret:
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1
        guess = (low + high) // 2
        guesses += 1
    return guesses
# M: Each wrong guess halves the range in which the secret can be.
assert guess_steps(5, 1, 9) == 1
assert guess_steps(7, 1, 9) == 2
assert guess_steps(1, 1, 1) == 1

def weight_after_diet(weight, goal, loss):
    """List the weight at the start and after each week in which loss kilos are lost, ending with
    the first weight that is not above goal."""
    weights = [weight]
    while weights[-1] > goal:
        weights.append(weights[-1] - loss)
    return weights
# E: The last weight in the list is the current one.
assert weight_after_diet(80, 76, 2) == [80, 78, 76]
assert weight_after_diet(70, 75, 1) == [70]
assert weight_after_diet(80, 79, 3) == [80, 77]

def round_up_by_counting(number, step):
    """Return the smallest multiple of step that is at least number, found by counting up from 0."""
    multiple = 0
    while multiple < number:
        multiple += step
    return multiple
# E: The multiples are walked through until one is large enough.
assert round_up_by_counting(13, 5) == 15
assert round_up_by_counting(10, 5) == 10
assert round_up_by_counting(0, 3) == 0

def eat_biscuits(biscuits):
    """List how many biscuits are left after each day when half of them, rounded up, are eaten,
    until none are left."""
    left = []
    while biscuits > 0:
        biscuits //= 2
        left.append(biscuits)
    return left
# E: Eating the half rounded up leaves the half rounded down.
assert eat_biscuits(5) == [2, 1, 0]
assert eat_biscuits(1) == [0]
assert eat_biscuits(0) == []

def index_of_second(items, wanted):
    """Find the index of the second item equal to wanted with a while loop; -1 if there is none."""
    i = 0
    found = 0
    while i < len(items):
        if items[i] == wanted:
            found += 1
            if found == 2:
                return i
        i += 1
    return -1
# E: The hits are counted and the second one returns its index.
assert index_of_second([4, 1, 4, 4], 4) == 2
assert index_of_second([4], 4) == -1
assert index_of_second([], 1) == -1

def meet_in_middle(left, right):
    """Let two walkers on a line, left at the smaller place, step one towards each other per second;
    return the seconds until they stand on the same place or have passed each other."""
    seconds = 0
    while left < right:
        left += 1
        right -= 1
        seconds += 1
    return seconds
# E: Both places change in every round until left is not smaller any more.
assert meet_in_middle(0, 6) == 3
assert meet_in_middle(0, 5) == 3
assert meet_in_middle(2, 2) == 0

def double_and_spend(money, spend, rounds):
    """Double the money and then spend an amount, for a number of rounds, but stop when less than 0
    would be left; return the money."""
    while rounds > 0 and money * 2 - spend >= 0:
        money = money * 2 - spend
        rounds -= 1
    return money
# E: Both the rounds and the money can end the loop.
assert double_and_spend(10, 5, 2) == 25
assert double_and_spend(2, 5, 3) == 2
assert double_and_spend(7, 1, 0) == 7

def chars_until_space(text, start):
    """Return the part of text from index start up to the next space or the end of the text."""
    end = start
    while end < len(text) and text[end] != " ":
        end += 1
    return text[start:end]
# E: The end moves right until it meets a space, then a slice is cut.
assert chars_until_space("big red fox", 4) == "red"
assert chars_until_space("big", 1) == "ig"
assert chars_until_space("a b", 1) == ""

def next_even_square(number):
    """Return the smallest even square number that is larger than number, which is at least 0."""
    root = 0
    while root * root <= number:
        root += 2
    return root * root
# E: Even squares come from even roots, so the root goes up in twos.
assert next_even_square(4) == 16
assert next_even_square(0) == 4
assert next_even_square(17) == 36

def share_of_digits(number, digit):
    """Tell whether digit makes up at least half of the digits of a positive number."""
    hits = total = 0
    while number > 0:
        hits += number % 10 == digit
        total += 1
        number //= 10
    return hits * 2 >= total
# E: A comparison counts as 1 or 0 when it is added.
assert share_of_digits(1213, 1) is True
assert share_of_digits(123, 1) is False
assert share_of_digits(7, 7) is True

def last_train_left(trains, now):
    """Drop trains from the front of a sorted list of departure minutes while they leave before now;
    return the list of the others."""
    while trains and trains[0] < now:
        trains = trains[1:]
    return trains
# E: The first train is sliced off as long as it is gone.
assert last_train_left([10, 20, 30], 20) == [20, 30]
assert last_train_left([5], 9) == []
assert last_train_left([], 0) == []

def pour_glasses(litres, glass):
    """Return how many full glasses can be poured and how much is left, pouring one at a time;
    litres and glass are whole decilitres."""
    full = 0
    while litres - glass >= 0:
        litres -= glass
        full += 1
    return {"full": full, "left": litres}
# E: A glass is only poured when enough is there.
assert pour_glasses(10, 3) == {"full": 3, "left": 1}
assert pour_glasses(2, 3) == {"full": 0, "left": 2}
assert pour_glasses(6, 3) == {"full": 2, "left": 0}

def product_of_digits_nonzero(number):
    """Multiply the digits of a positive number, leaving out zeros."""
    product = 1
    while number > 0:
        digit = number % 10
        if digit:
            product *= digit
        number //= 10
    return product
# E: Zeros are skipped because they would make the product zero.
assert product_of_digits_nonzero(2034) == 24
assert product_of_digits_nonzero(100) == 1
assert product_of_digits_nonzero(7) == 7

def odd_numbers_down(n):
    """List the odd numbers from n (or n - 1 if n is even) down to 1; nothing for n below 1."""
    if n % 2 == 0:
        n -= 1
    odds = []
    while n > 0:
        odds.append(n)
        n -= 2
    return odds
# E: After starting at an odd number the steps of two stay odd.
assert odd_numbers_down(6) == [5, 3, 1]
assert odd_numbers_down(3) == [3, 1]
assert odd_numbers_down(0) == []

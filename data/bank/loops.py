"""Verified problems: loops."""

def doublings_until(start: int, limit: int) -> int:
    """Return how many times start must be doubled until it is at least limit.
    Return 0 if start already reaches the limit; start is positive.
    """
    steps = 0
    while start < limit:
        start *= 2
        steps += 1
    return steps
# E: The loop doubles the value and counts each round until the limit is reached.
# R: how often do i have to double a number until it is at least some limit? first the number, then the limit, 0 if its already there
assert doublings_until(1, 8) == 3
assert doublings_until(3, 10) == 2
assert doublings_until(10, 10) == 0
assert doublings_until(5, 1) == 0

def halving_sequence(number):
    """List number and its whole-number halves (rounded down) as far as 1, such as 10, 5, 2, 1.
    """
    sequence = []
    while number >= 1:
        sequence.append(number)
        number //= 2
    return sequence
# E: Each round stores the current value and replaces it by its whole half.
assert halving_sequence(10) == [10, 5, 2, 1]
assert halving_sequence(1) == [1]
assert halving_sequence(0) == []

def count_even_digits(number):
    """Count the even digits of a non-negative whole number; the digit 0 is even."""
    count = 0
    for digit in str(number):
        if int(digit) % 2 == 0:
            count += 1
    return count
# E: The number is read as text and each digit is tested for being even.
# R: count how many digits of a number are even, 0 counts as even. so 2046 gives 4
assert count_even_digits(2046) == 4
assert count_even_digits(135) == 0
assert count_even_digits(0) == 1

def sum_of_even_up_to(limit: int) -> int:
    """Add all even numbers from 2 to limit, limit included if it is even."""
    total = 0
    for number in range(2, limit + 1, 2):
        total += number
    return total
# E: A range with step 2 visits just the even numbers and a variable collects their sum.
assert sum_of_even_up_to(6) == 12
assert sum_of_even_up_to(7) == 12
assert sum_of_even_up_to(1) == 0

def days_until_empty(litres, daily_use):
    """Return after how many days a tank is empty when daily_use litres leave it every day.
    The last day may use less than the full amount; an empty tank needs 0 days.
    """
    days = 0
    while litres > 0:
        litres -= daily_use
        days += 1
    return days
# E: The loop takes away one day's use until nothing is left and counts the days.
# R: I have a water tank with some litres in it and use a fixed number of litres a day (second argument). After how many days is it empty? The last day can be a partial one.
assert days_until_empty(10, 5) == 2
assert days_until_empty(11, 5) == 3
assert days_until_empty(0, 5) == 0

def remove_trailing_zeros(number):
    """Return a positive whole number without the zeros at its end, so 5200 becomes 52."""
    while number % 10 == 0:
        number //= 10
    return number
# E: As long as the last digit is 0, a whole division by 10 drops it.
assert remove_trailing_zeros(5200) == 52
assert remove_trailing_zeros(505) == 505
assert remove_trailing_zeros(1000) == 1

def product_of_odds(limit):
    """Multiply all odd numbers from 1 to limit; the product is 1 for a limit below 1."""
    product = 1
    for factor in range(1, limit + 1, 2):
        product *= factor
    return product
# E: The accumulator starts at 1 and is multiplied by each odd number in turn.
assert product_of_odds(5) == 15
assert product_of_odds(6) == 15
assert product_of_odds(0) == 1

def sum_down_by_three(start: int) -> int:
    """Return the sum start + (start - 3) + (start - 6) + ... of the terms that are above 0."""
    total = 0
    while start > 0:
        total += start
        start -= 3
    return total
# E: The loop adds the current term and then lowers it by 3 until it is no longer positive.
assert sum_down_by_three(10) == 22
assert sum_down_by_three(3) == 3
assert sum_down_by_three(0) == 0

def smallest_digit_of(number):
    """Return the smallest digit that a non-negative whole number contains."""
    best = 9
    for digit in str(number):
        if int(digit) < best:
            best = int(digit)
    return best
# E: Starting from 9, every smaller digit replaces the best one.
# R: what's the smallest digit in a number?
assert smallest_digit_of(7385) == 3
assert smallest_digit_of(9) == 9
assert smallest_digit_of(104) == 0

def pages_read_by_day(first_day: int, more_each_day: int, days: int) -> list[int]:
    """List the pages read on each day when every day has more_each_day pages more than before.
    """
    pages = []
    today = first_day
    for _ in range(days):
        pages.append(today)
        today += more_each_day
    return pages
# E: The loop stores today's pages and then raises the number for the next day.
assert pages_read_by_day(10, 5, 3) == [10, 15, 20]
assert pages_read_by_day(4, 0, 2) == [4, 4]
assert pages_read_by_day(4, 1, 0) == []

def folds_to_thickness(sheet, goal):
    """Count the folds after which paper of thickness sheet is thicker than goal.
    Each fold doubles the thickness.
    """
    folds = 0
    while sheet <= goal:
        sheet = sheet + sheet
        folds += 1
    return folds
# E: Every fold adds the thickness to itself until it passes the goal.
# R: each fold doubles the thickness of paper. how many folds until a sheet (1st arg) is thicker than a goal (2nd arg)?
assert folds_to_thickness(1, 10) == 4
assert folds_to_thickness(1, 1) == 1
assert folds_to_thickness(5, 3) == 0

def count_down_by(start: int, step: int) -> list[int]:
    """List start, start - step, start - 2 * step, ...
    down to the last value that is not negative.
    """
    values = []
    while start >= 0:
        values.append(start)
        start -= step
    return values
# E: The value is stored and lowered by the step while it is at least 0.
assert count_down_by(10, 4) == [10, 6, 2]
assert count_down_by(6, 3) == [6, 3, 0]
assert count_down_by(-1, 2) == []

def subtract_until_below(amount, part):
    """Subtract part from amount as often as possible; return how often and what is left.
    The answer is a tuple (times, rest) with a rest of 0 or more.
    """
    times = 0
    while amount >= part:
        amount -= part
        times += 1
    return times, amount
# E: Repeated subtraction does a whole division, with the counter as quotient and the rest left over.
# R: do division by subtracting: take the second number away from the first as long as it fits and give back (how often, rest)
assert subtract_until_below(17, 5) == (3, 2)
assert subtract_until_below(20, 5) == (4, 0)
assert subtract_until_below(3, 5) == (0, 3)

def alternating_digit_sum(number):
    """Return first digit minus second digit plus third digit and so on, for example 5 - 3 + 1.
    """
    total = 0
    sign = 1
    for digit in str(number):
        total += sign * int(digit)
        sign = -sign
    return total
# M: A sign variable flips after every digit, so digits are added and subtracted in turn.
assert alternating_digit_sum(531) == 3
assert alternating_digit_sum(11) == 0
assert alternating_digit_sum(8) == 8

def years_to_population(people, growth_percent, target):
    """Return the number of years until a town has at least target people.
    Each year the people grow by growth_percent percent, and only whole people count.
    """
    years = 0
    while people < target:
        people += people * growth_percent // 100
        years += 1
    return years
# M: Whole-number percent growth is added each year until the target is reached.
# R: A town has some people and grows by x percent each year (round the growth down). How many years until it has at least the target? arguments: people, percent, target
assert years_to_population(1000, 10, 1200) == 2
assert years_to_population(100, 50, 100) == 0
assert years_to_population(100, 50, 300) == 3

def sum_of_thirds(number: int) -> int:
    """Return number plus a third of it plus a third of that and so on, each third rounded
    down.
    """
    total = 0
    while number > 0:
        total += number
        number //= 3
    return total
# E: The loop collects the value and divides it by 3 until nothing is left.
assert sum_of_thirds(9) == 13
assert sum_of_thirds(10) == 14
assert sum_of_thirds(0) == 0

def digit_at_place(number, place):
    """Return the digit of number at place, where place 0 is the ones, 1 the tens and so on.
    Places beyond the number hold the digit 0.
    """
    for _ in range(place):
        number //= 10
    return number % 10
# E: Each division by 10 drops one digit from the end, and the last digit left is the wanted one.
# R: i want the digit of a number at a place counted from the right, 0 = ones, 1 = tens... gives 0 if the number is too short
assert digit_at_place(472, 0) == 2
assert digit_at_place(472, 2) == 4
assert digit_at_place(472, 5) == 0

def ends_in_number(number, ending):
    """Tell whether the digits of number end with the digits of ending, such as 3417 and 17."""
    while ending > 0:
        if number % 10 != ending % 10:
            return False
        number //= 10
        ending //= 10
    return True
# M: Last digits are compared and cut off until the ending is used up.
assert ends_in_number(3417, 17) is True
assert ends_in_number(3417, 47) is False
assert ends_in_number(5, 15) is False

def numbers_with_digit(limit: int, digit: int) -> list[int]:
    """List the numbers from 1 to limit in whose digits the given digit appears."""
    found = []
    for number in range(1, limit + 1):
        if str(digit) in str(number):
            found.append(number)
    return found
# E: Both values become text, so that a membership test finds the digit.
# R: list all numbers from 1 up to a limit that contain a certain digit, e.g. limit 25 digit 2
assert numbers_with_digit(25, 2) == [2, 12, 20, 21, 22, 23, 24, 25]
assert numbers_with_digit(9, 0) == []
assert numbers_with_digit(0, 1) == []

def larger_alternating_total(prices):
    """Return the larger of two sums: prices at the places 0, 2, 4, ... or at 1, 3, 5, ..."""
    even_places = 0
    odd_places = 0
    for place, price in enumerate(prices):
        if place % 2 == 0:
            even_places += price
        else:
            odd_places += price
    return max(even_places, odd_places)
# M: Two accumulators are fed by the parity of the place.
assert larger_alternating_total([1, 5, 2, 1]) == 6
assert larger_alternating_total([7]) == 7
assert larger_alternating_total([]) == 0

def matches_until_champion(teams):
    """Count the matches of a cup in which every match sends one team home until one is left."""
    matches = 0
    while teams > 1:
        teams -= 1
        matches += 1
    return matches
# E: One team leaves per match, so the loop runs while more than one team remains.
assert matches_until_champion(8) == 7
assert matches_until_champion(1) == 0
assert matches_until_champion(5) == 4

def largest_square_up_to(limit: int) -> int:
    """Return the largest square number (0, 1, 4, 9, ...) that is not greater than limit."""
    root = 0
    while (root + 1) ** 2 <= limit:
        root += 1
    return root ** 2
# E: The root grows as long as the next square still fits.
# R: find the biggest square number that is <= a given limit
assert largest_square_up_to(20) == 16
assert largest_square_up_to(25) == 25
assert largest_square_up_to(0) == 0

def triangle_number_reached(total):
    """Return the smallest n for which 1 + 2 + ... + n is at least total."""
    n = 0
    running = 0
    while running < total:
        n += 1
        running += n
    return n
# E: The running sum takes one more number each round until it reaches the total.
# R: smallest n so that 1+2+...+n >= total. 7 should give 4, and 0 gives 0
assert triangle_number_reached(7) == 4
assert triangle_number_reached(6) == 3
assert triangle_number_reached(0) == 0

def bounces_above(height, minimum):
    """Count the bounces that rise to at least minimum; each one reaches half the height before.
    Halves are rounded down, and minimum is at least 1.
    """
    bounces = 0
    height //= 2
    while height >= minimum:
        bounces += 1
        height //= 2
    return bounces
# M: The height is halved once before the loop and once for every bounce that counts.
assert bounces_above(100, 10) == 3
assert bounces_above(8, 4) == 1
assert bounces_above(5, 10) == 0

def coins_until_enough(coins, price):
    """Return how many coins, taken from the front, are needed to pay at least price.
    Return None if all of them together are too little.
    """
    paid = 0
    for count, coin in enumerate(coins, start=1):
        paid += coin
        if paid >= price:
            return count
    return None
# M: The loop adds coins with a counter and returns as soon as the price is covered.
# R: I put coins from a list into a machine one after another. How many do I need until a price is reached? None if they're not enough
assert coins_until_enough([1, 2, 5], 3) == 2
assert coins_until_enough([10], 3) == 1
assert coins_until_enough([1, 1], 5) is None

def double_or_subtract(number, rounds):
    """Repeat for a number of rounds: double an odd number plus one, halve an even one.
    An odd n turns into 2 * n + 2 and an even n into n // 2; return the last value.
    """
    for _ in range(rounds):
        if number % 2 == 0:
            number //= 2
        else:
            number = 2 * number + 2
    return number
# E: A fixed number of rounds applies one of two rules by the parity of the value.
assert double_or_subtract(3, 1) == 8
assert double_or_subtract(3, 3) == 2
assert double_or_subtract(7, 0) == 7

def final_savings(start: int, monthly: int, months: int, bonus: int) -> int:
    """Return the savings after some months of paying in, with a bonus after every sixth month.
    """
    for month in range(1, months + 1):
        start += monthly
        if month % 6 == 0:
            start += bonus
    return start
# E: Each month adds the payment, and months divisible by 6 add the bonus too.
# R: saving plan: start amount, amount per month, number of months, bonus that is added after every 6th month. whats the amount at the end
assert final_savings(0, 10, 6, 5) == 65
assert final_savings(100, 10, 2, 5) == 120
assert final_savings(0, 1, 12, 10) == 32

def is_power_of(number, base):
    """Check whether number is 1, base, base * base, ...;
    both are positive and base is above 1.
    """
    while number % base == 0:
        number //= base
    return number == 1
# E: All factors equal to the base are divided out, and only 1 may remain.
assert is_power_of(81, 3) is True
assert is_power_of(1, 7) is True
assert is_power_of(18, 3) is False

def common_divisors(first, second):
    """List all numbers that divide both of two positive whole numbers, from small to large."""
    divisors = []
    for candidate in range(1, min(first, second) + 1):
        if first % candidate == 0 and second % candidate == 0:
            divisors.append(candidate)
    return divisors
# E: Every candidate up to the smaller number is tried on both numbers.
# R: all the numbers that divide two given numbers, for example 12 and 18 have 1, 2, 3, 6
assert common_divisors(12, 18) == [1, 2, 3, 6]
assert common_divisors(7, 5) == [1]
assert common_divisors(4, 4) == [1, 2, 4]

def smallest_divisor_above_one(number: int) -> int:
    """Return the smallest divisor greater than 1 of a whole number that is at least 2."""
    divisor = 2
    while number % divisor != 0:
        divisor += 1
    return divisor
# E: The divisor is raised from 2 until the division leaves no rest.
assert smallest_divisor_above_one(15) == 3
assert smallest_divisor_above_one(8) == 2
assert smallest_divisor_above_one(7) == 7

def count_until_negative(readings: list[int]) -> int:
    """Count how many readings come before the first negative one."""
    count = 0
    while count < len(readings) and readings[count] >= 0:
        count += 1
    return count
# E: The counter is also the index and stops at a negative value or at the end.
assert count_until_negative([3, 0, -1, 4]) == 2
assert count_until_negative([5, 6]) == 2
assert count_until_negative([-2]) == 0

def skip_multiples_sum(numbers, divisor):
    """Add all numbers except those that are multiples of divisor."""
    total = 0
    for number in numbers:
        if number % divisor == 0:
            continue
        total += number
    return total
# E: The continue statement jumps over multiples before the addition.
assert skip_multiples_sum([1, 2, 3, 4], 2) == 4
assert skip_multiples_sum([5, 10], 5) == 0
assert skip_multiples_sum([], 3) == 0

def weeks_of_training(first_km, goal_km):
    """Return how many weekly increases of 2 km lead from first_km to at least goal_km."""
    weeks = 0
    while first_km < goal_km:
        first_km += 2
        weeks += 1
    return weeks
# E: The distance rises by 2 per counted week until the goal is met.
assert weeks_of_training(5, 10) == 3
assert weeks_of_training(5, 7) == 1
assert weeks_of_training(12, 10) == 0

def sum_of_reciprocals(numbers):
    """Return the sum of 1 / n for all n in numbers; an empty list gives 0."""
    total = 0
    for n in numbers:
        total += 1 / n
    return total
# E: The loop adds the reciprocal of each number to the total.
assert sum_of_reciprocals([2, 4]) == 0.75
assert sum_of_reciprocals([1]) == 1.0
assert sum_of_reciprocals([]) == 0

def sugar_spoons_left(jar, cups):
    """Return the spoons left in a jar after serving cups, each of which wants some spoons.
    A cup that wants more than the jar still holds is left without sugar.
    """
    for wanted in cups:
        if wanted <= jar:
            jar -= wanted
    return jar
# E: Each wish is taken from the jar only when it still fits.
# R: a jar holds some spoons of sugar and I have a list of how many spoons each cup wants. cups that want more than what is left get nothing. how many spoons are left?
assert sugar_spoons_left(10, [3, 4, 5, 2]) == 1
assert sugar_spoons_left(2, [3, 3]) == 2
assert sugar_spoons_left(5, []) == 5

def count_multiples_between(low: int, high: int, divisor: int) -> int:
    """Count the multiples of divisor from low to high, both ends included."""
    count = 0
    for number in range(low, high + 1):
        if number % divisor == 0:
            count += 1
    return count
# E: A counter goes up for every number of the range that divides without rest.
assert count_multiples_between(1, 10, 3) == 3
assert count_multiples_between(6, 12, 6) == 2
assert count_multiples_between(5, 4, 2) == 0

def last_two_digits_of_power(base, exponent):
    """Return the number made of the last two digits of base to the power of exponent."""
    result = 1
    for _ in range(exponent):
        result = result * base % 100
    return result
# M: After each multiplication only the remainder by 100 is kept, so numbers stay small.
assert last_two_digits_of_power(7, 4) == 1
assert last_two_digits_of_power(3, 5) == 43
assert last_two_digits_of_power(9, 0) == 1

def cake_left_after_visits(slices, eaten_per_visit):
    """List the slices left after each visit to a cake until none are left.
    Every visit eats eaten_per_visit slices, or all of them if fewer are left.
    """
    left = []
    while slices > 0:
        slices = max(0, slices - eaten_per_visit)
        left.append(slices)
    return left
# E: The slices shrink by each visit, never below 0, and every state is stored.
assert cake_left_after_visits(8, 3) == [5, 2, 0]
assert cake_left_after_visits(2, 2) == [0]
assert cake_left_after_visits(0, 3) == []

def next_multiple_of(number: int, divisor: int) -> int:
    """Return the smallest multiple of divisor that is greater than number."""
    number += 1
    while number % divisor != 0:
        number += 1
    return number
# E: Counting up from the next number stops at the first one without rest.
# R: smallest multiple of the second number that's bigger than the first. 10,5 -> 15
assert next_multiple_of(10, 5) == 15
assert next_multiple_of(11, 4) == 12
assert next_multiple_of(0, 3) == 3

def salary_in_year(first_salary, yearly_raise, cap, year):
    """Return the salary in the given year, where year 1 pays first_salary.
    Each later year adds yearly_raise, but the salary never passes cap.
    """
    salary = first_salary
    for _ in range(year - 1):
        salary = min(cap, salary + yearly_raise)
    return salary
# M: The raise is added once for each year after the first, limited by min.
assert salary_in_year(2000, 100, 2500, 1) == 2000
assert salary_in_year(2000, 100, 2500, 4) == 2300
assert salary_in_year(2000, 300, 2500, 5) == 2500

def sum_of_digit_squares(number: int) -> int:
    """Return the sum of the squares of the digits of a non-negative number."""
    total = 0
    while number > 0:
        digit = number % 10
        total += digit * digit
        number //= 10
    return total
# E: Digits are taken off the end one at a time, and their squares are added.
# R: square every digit of a number and add it all up. like 32 => 9 + 4 = 13
assert sum_of_digit_squares(32) == 13
assert sum_of_digit_squares(100) == 1
assert sum_of_digit_squares(0) == 0

def digits_add_to_even(number):
    """Check whether the digits of a non-negative number have an even sum."""
    return sum(int(digit) for digit in str(number)) % 2 == 0
# E: The digit sum is tested for a remainder by 2.
assert digits_add_to_even(13) is True
assert digits_add_to_even(12) is False
assert digits_add_to_even(0) is True

def water_cost(cubic_metres: int) -> int:
    """Return the water bill: the first 10 cubic metres cost 2 each, all further ones cost 3
    each.
    """
    cost = 0
    for metre in range(1, cubic_metres + 1):
        if metre <= 10:
            cost += 2
        else:
            cost += 3
    return cost
# E: The loop prices each cubic metre by its number.
# R: water bill: first 10 cubic metres 2 euro each, every one after that 3 euro. given the cubic metres give me the cost
assert water_cost(4) == 8
assert water_cost(12) == 26
assert water_cost(0) == 0

def ladder_rungs(height_cm, spacing_cm):
    """List the heights of the rungs of a ladder: one every spacing_cm, all below height_cm."""
    rungs = []
    position = spacing_cm
    while position < height_cm:
        rungs.append(position)
        position += spacing_cm
    return rungs
# E: The position moves up by the spacing and is stored while it is below the top.
assert ladder_rungs(100, 30) == [30, 60, 90]
assert ladder_rungs(60, 30) == [30]
assert ladder_rungs(20, 30) == []

def hours_until_cold(degrees: int, room: int, loss_per_hour: int) -> int:
    """Count the full hours until soup of some degrees has cooled to the room temperature or
    below.
    """
    hours = 0
    while degrees > room:
        degrees -= loss_per_hour
        hours += 1
    return hours
# E: Every hour takes off the loss until the room temperature is no longer exceeded.
assert hours_until_cold(80, 20, 20) == 3
assert hours_until_cold(50, 20, 20) == 2
assert hours_until_cold(20, 20, 5) == 0

def replace_zeros_with_previous(readings):
    """Return the readings with each 0 replaced by the last value before it that was not 0.
    Zeros at the start stay 0.
    """
    previous = 0
    result = []
    for reading in readings:
        if reading != 0:
            previous = reading
        result.append(previous)
    return result
# M: A variable remembers the latest real value and stands in for every 0.
# R: my sensor sometimes delivers 0 by mistake. replace each 0 in the list by the last non zero value before it (leading zeros stay)
assert replace_zeros_with_previous([5, 0, 0, 7]) == [5, 5, 5, 7]
assert replace_zeros_with_previous([0, 3]) == [0, 3]
assert replace_zeros_with_previous([]) == []

def count_above_previous(values):
    """Count how often a value is greater than the one directly before it."""
    count = 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            count += 1
    return count
# E: An index loop that starts at 1 compares each value with its left neighbour.
# R: count how many times a number in the list is bigger than the one right before it
assert count_above_previous([1, 3, 2, 5]) == 2
assert count_above_previous([4, 4]) == 0
assert count_above_previous([9]) == 0

def bacteria_each_hour(start: int, hours: int) -> list[int]:
    """List the number of bacteria at hour 0, 1, ..., hours when it triples each hour."""
    counts = [start]
    for _ in range(hours):
        counts.append(counts[-1] * 3)
    return counts
# E: Each new entry is three times the last entry of the list.
assert bacteria_each_hour(2, 3) == [2, 6, 18, 54]
assert bacteria_each_hour(5, 0) == [5]
assert bacteria_each_hour(0, 2) == [0, 0, 0]

def sum_of_number_prefixes(number):
    """Add a number and all its shorter beginnings, so 123 gives 123 + 12 + 1."""
    total = 0
    while number:
        total += number
        number //= 10
    return total
# E: The number is added and loses its last digit until it becomes 0.
assert sum_of_number_prefixes(123) == 136
assert sum_of_number_prefixes(7) == 7
assert sum_of_number_prefixes(0) == 0

def count_divisible_pairs_in_row(values):
    """Count the neighbours a, b in a list where a divides b without rest; no value is 0."""
    return sum(1 for a, b in zip(values, values[1:]) if b % a == 0)
# E: Zipping the list with its own tail gives all neighbours to test.
assert count_divisible_pairs_in_row([2, 4, 12, 5]) == 2
assert count_divisible_pairs_in_row([3, 2]) == 0
assert count_divisible_pairs_in_row([7]) == 0

def perfect_numbers_below(limit: int) -> list[int]:
    """List the numbers from 2 on and below limit that are equal to the sum of their smaller
    divisors.
    """
    perfect = []
    for number in range(2, limit):
        total = 0
        for divisor in range(1, number):
            if number % divisor == 0:
                total += divisor
        if total == number:
            perfect.append(number)
    return perfect
# M: The inner loop sums the proper divisors of each candidate.
assert perfect_numbers_below(30) == [6, 28]
assert perfect_numbers_below(6) == []
assert perfect_numbers_below(7) == [6]

def steps_to_single_digit(number):
    """Count how often the digits of a number must be summed until one digit is left."""
    steps = 0
    while number > 9:
        number = sum(int(digit) for digit in str(number))
        steps += 1
    return steps
# M: The number is replaced by its digit sum as long as it has more than one digit.
# R: take the digit sum of a number again and again until just one digit is left, and tell me how many times that took
assert steps_to_single_digit(38) == 2
assert steps_to_single_digit(7) == 0
assert steps_to_single_digit(10) == 1

def seats_after_stops(free: int, changes: list[tuple[int, int]]) -> list[int]:
    """Return the number of free bus seats after each stop, as a list.
    Each change is a pair (getting_off, getting_on) for one stop.
    """
    history = []
    for getting_off, getting_on in changes:
        free += getting_off - getting_on
        history.append(free)
    return history
# E: Leaving people free seats, boarding people take them, and each state is noted.
assert seats_after_stops(10, [(0, 4), (2, 1)]) == [6, 7]
assert seats_after_stops(3, [(0, 3)]) == [0]
assert seats_after_stops(3, []) == []

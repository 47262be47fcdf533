"""Verified problems: loop bests."""

def cheapest_open_shop(shops):
    """Return the name of the cheapest shop that is open, from (name, price, is_open) tuples; the
    first of equals wins, and "" comes back if none is open."""
    best_name, best_price = "", None
    for name, price, is_open in shops:
        if is_open and (best_price is None or price < best_price):
            best_name, best_price = name, price
    return best_name
# M: The best name and price are remembered together and only open shops can replace them.
# R: shops = [(name, price, open?)]. name of cheapest open shop, "" if all closed
assert cheapest_open_shop([("A", 5, True), ("B", 3, False), ("C", 4, True)]) == "C"
assert cheapest_open_shop([("A", 5, False)]) == ""
assert cheapest_open_shop([]) == ""

def longest_name_under(names, limit):
    """Find the longest name with fewer than limit letters; the first wins a tie, "" if there is
    none."""
    best = ""
    for name in names:
        if len(best) < len(name) < limit:
            best = name
    return best
# E: A chained comparison asks for more letters than the best but fewer than the limit.
assert longest_name_under(["Al", "Maria", "Tom", "Bob"], 5) == "Tom"
assert longest_name_under(["Maria"], 5) == ""
assert longest_name_under([], 3) == ""

def hottest_hour(readings):
    """Return the index of the highest reading, the last one in case of a tie, or -1 for an empty
    list."""
    best = -1
    for i in range(len(readings)):
        if best == -1 or readings[i] >= readings[best]:
            best = i
    return best
# E: With >= a later equal reading replaces the earlier one.
assert hottest_hour([20, 25, 25, 22]) == 2
assert hottest_hour([3]) == 0
assert hottest_hour([]) == -1

def biggest_jump_up(heights):
    """Return the largest rise from one height to the next, or 0 if the heights never rise."""
    best = 0
    for i in range(len(heights) - 1):
        rise = heights[i + 1] - heights[i]
        if rise > best:
            best = rise
    return best
# E: The rise of each step is compared with the best so far, which starts at 0.
assert biggest_jump_up([1, 4, 2, 9]) == 7
assert biggest_jump_up([5, 3]) == 0
assert biggest_jump_up([]) == 0

def best_even_roll(rolls):
    """Return the highest even roll of the dice, or 0 if all rolls are odd."""
    best = 0
    for roll in rolls:
        if roll % 2 == 0 and roll > best:
            best = roll
    return best
# E: A roll must be even and better than the best to be remembered.
assert best_even_roll([5, 4, 2]) == 4
assert best_even_roll([1, 3]) == 0
assert best_even_roll([]) == 0

def second_place_points(points):
    """Find the second highest number of points in a list of at least two; equal points share
    nothing, so [9, 9, 4] gives 9."""
    first = second = float("-inf")
    for p in points:
        if p > first:
            first, second = p, first
        elif p > second:
            second = p
    return second
# M: A new best pushes the old best to the second place.
assert second_place_points([4, 9, 7]) == 7
assert second_place_points([9, 9, 4]) == 9
assert second_place_points([1, 2]) == 1

def word_richest_in_letter(words, letter):
    """Return the word that contains letter most often; the first wins a tie and "" is the answer if
    no word has it."""
    best, most = "", 0
    for word in words:
        if word.count(letter) > most:
            best, most = word, word.count(letter)
    return best
# E: The best word is replaced only by a higher count.
# R: which word has the most of a given letter? first one on ties, "" if none has it
assert word_richest_in_letter(["tea", "apple", "banana"], "a") == "banana"
assert word_richest_in_letter(["sky"], "a") == ""
assert word_richest_in_letter([], "a") == ""

def smallest_gap_between(times):
    """Return the smallest gap between two neighbouring times of a sorted list, or None if it has
    fewer than two."""
    smallest = None
    for a, b in zip(times, times[1:]):
        if smallest is None or b - a < smallest:
            smallest = b - a
    return smallest
# E: Every gap between neighbours may become the new smallest one.
assert smallest_gap_between([1, 5, 7, 12]) == 2
assert smallest_gap_between([3, 3]) == 0
assert smallest_gap_between([4]) is None

def closest_to_pace(times, pace):
    """Return the time that differs least from pace; of two equally close times the earlier in the
    list. The list is not empty."""
    best = times[0]
    for time in times[1:]:
        if abs(time - pace) < abs(best - pace):
            best = time
    return best
# E: The distance to the pace is compared, not the time itself.
assert closest_to_pace([50, 63, 58], 60) == 58
assert closest_to_pace([58, 62], 60) == 58
assert closest_to_pace([1], 9) == 1

def richest_customer_total(accounts):
    """Return the largest sum of any row in a list of lists of amounts; 0 if nothing is larger."""
    best = 0
    for row in accounts:
        best = max(best, sum(row))
    return best
# E: Each row is summed and compared with the best sum.
assert richest_customer_total([[1, 2], [5], []]) == 5
assert richest_customer_total([[]]) == 0
assert richest_customer_total([]) == 0

def latest_before(hours, now):
    """Return the latest hour that is before now, or None if there is none."""
    latest = None
    for hour in hours:
        if hour < now and (latest is None or hour > latest):
            latest = hour
    return latest
# E: Hours from now on are ignored and the largest of the others is kept.
assert latest_before([8, 12, 10, 15], 13) == 12
assert latest_before([15], 13) is None
assert latest_before([], 5) is None

def lowest_bid_name(bids: dict[str, int]) -> str:
    """Return the name with the lowest bid; a tie goes to the name that comes first in the alphabet.
    The dict is not empty."""
    best = None
    for name in sorted(bids):
        if best is None or bids[name] < bids[best]:
            best = name
    return best
# E: Going through sorted names gives the alphabetically first one the advantage.
assert lowest_bid_name({"Zoe": 3, "Al": 5, "Bo": 3}) == "Bo"
assert lowest_bid_name({"Al": 1}) == "Al"
assert lowest_bid_name({"C": 2, "B": 1}) == "B"

def largest_even_sum_pair(numbers):
    """Return the largest even sum of two neighbouring numbers, or None if no such sum is even."""
    best = None
    for i in range(1, len(numbers)):
        total = numbers[i - 1] + numbers[i]
        if total % 2 == 0 and (best is None or total > best):
            best = total
    return best
# E: The sum of each neighbouring pair is tested for being even and better.
assert largest_even_sum_pair([1, 3, 5, 2]) == 8
assert largest_even_sum_pair([1, 2]) is None
assert largest_even_sum_pair([]) is None

def fullest_bus(stops):
    """Return the highest number of people on a bus that starts empty; stops is a list of (on, off)
    tuples, where people get off first."""
    people = most = 0
    for on, off in stops:
        people += on - off
        most = max(most, people)
    return most
# E: The number of people is updated at each stop and the most is kept.
# R: bus starts empty, stops=[(on,off),...]. what was the max people on board after a stop?
assert fullest_bus([(5, 0), (3, 2), (0, 6)]) == 6
assert fullest_bus([(0, 0)]) == 0
assert fullest_bus([]) == 0

def first_best_student(names, marks):
    """Return the name with the highest mark from two lists of equal length; earlier names win
    ties and empty lists give None."""
    best_name = None
    best_mark = None
    for name, mark in zip(names, marks):
        if best_mark is None or mark > best_mark:
            best_name, best_mark = name, mark
    return best_name
# E: Name and mark are walked together and remembered together.
assert first_best_student(["Al", "Bo", "Cy"], [7, 9, 9]) == "Bo"
assert first_best_student(["Al"], [0]) == "Al"
assert first_best_student([], []) is None

def last_longest_word(sentence):
    """Return the longest word of a sentence, the last one if several are equally long."""
    best = ""
    for word in sentence.split():
        if len(word) >= len(best):
            best = word
    return best
# E: With >= a later word of the same length takes over.
assert last_longest_word("a big red ox") == "red"
assert last_longest_word("one") == "one"
assert last_longest_word("") == ""

def best_profit_now(prices):
    """Return the best gain of someone who buys on the first day and sells on any later day; 0 if
    there is no gain."""
    gain = 0
    for price in prices[1:]:
        gain = max(gain, price - prices[0])
    return gain
# E: Each later price is compared with the first one.
assert best_profit_now([4, 3, 9, 7]) == 5
assert best_profit_now([4, 3]) == 0
assert best_profit_now([]) == 0

def best_deal(offers):
    """Return the offer with the lowest price per piece from (price, pieces) tuples; earlier wins a
    tie. There is at least one offer."""
    best = offers[0]
    for price, pieces in offers[1:]:
        if price / pieces < best[0] / best[1]:
            best = (price, pieces)
    return best
# E: The price is divided by the pieces to compare offers.
assert best_deal([(10, 2), (12, 4), (5, 1)]) == (12, 4)
assert best_deal([(4, 2), (2, 1)]) == (4, 2)
assert best_deal([(1, 1)]) == (1, 1)

def lowest_and_where(values):
    """Return the lowest value and its first index as a tuple; the list is not empty."""
    where = 0
    for i, value in enumerate(values):
        if value < values[where]:
            where = i
    return values[where], where
# E: Only the index is remembered, as it leads to the value.
assert lowest_and_where([5, 2, 7, 2]) == (2, 1)
assert lowest_and_where([4]) == (4, 0)
assert lowest_and_where([3, -1]) == (-1, 1)

def strongest_team(teams):
    """Return the name of the team whose members are strongest in sum; the dict maps a team to a
    list of strengths. The first of equals wins and {} gives ""."""
    best, best_sum = "", -1
    for team, members in teams.items():
        if sum(members) > best_sum:
            best, best_sum = team, sum(members)
    return best
# E: The sum of each list competes with the best sum so far.
assert strongest_team({"red": [3, 4], "blue": [8], "green": []}) == "blue"
assert strongest_team({"a": [1], "b": [1]}) == "a"
assert strongest_team({}) == ""

def best_guess(guesses, price):
    """Return the highest guess that is not above price, or None if all guesses are too high."""
    best = None
    for guess in guesses:
        if guess <= price:
            best = guess if best is None else max(best, guess)
    return best
# E: Guesses above the price are ignored and the highest of the rest stays.
assert best_guess([90, 120, 99], 100) == 99
assert best_guess([101], 100) is None
assert best_guess([], 5) is None

def highest_at_odd_index(values):
    """Return the highest of the values at the indexes 1, 3, 5, ..., or None if there are none."""
    highest = None
    for i in range(1, len(values), 2):
        if highest is None or values[i] > highest:
            highest = values[i]
    return highest
# E: The range steps through the odd indexes only.
assert highest_at_odd_index([9, 2, 9, 5]) == 5
assert highest_at_odd_index([9]) is None
assert highest_at_odd_index([]) is None

def top_digit_and_count(number):
    """Return the largest digit of a non-negative number and how often it occurs, as a tuple."""
    digits = str(number)
    top = max(digits)
    return int(top), digits.count(top)
# E: As text the largest digit can be found and counted.
assert top_digit_and_count(39191) == (9, 2)
assert top_digit_and_count(0) == (0, 1)
assert top_digit_and_count(777) == (7, 3)

def day_when_saved(amounts, goal):
    """Return the number of the day, counted from 1, on which the sum of the amounts first reaches
    goal, or 0 if it never does."""
    saved = 0
    for day, amount in enumerate(amounts, 1):
        saved += amount
        if saved >= goal:
            return day
    return 0
# E: The sum is checked after each day and the first success ends the loop.
assert day_when_saved([5, 5, 10], 12) == 3
assert day_when_saved([20], 20) == 1
assert day_when_saved([1, 1], 5) == 0

def worst_and_best(marks, passing):
    """Return the lowest and the highest of the marks that are at least passing as a tuple, or
    (None, None) if there are none."""
    passed = sorted(mark for mark in marks if mark >= passing)
    return (passed[0], passed[-1]) if passed else (None, None)
# E: The sorted list of passed marks has both answers at its ends.
assert worst_and_best([3, 9, 6], 5) == (6, 9)
assert worst_and_best([5], 5) == (5, 5)
assert worst_and_best([], 5) == (None, None)

def deepest_point(moves):
    """Return the lowest depth a diver reaches; moves is a text of "d" (one metre down) and "u" (one
    metre up), starting at 0, and depths below the surface are negative."""
    depth = lowest = 0
    for move in moves:
        depth += -1 if move == "d" else 1
        lowest = min(lowest, depth)
    return lowest
# E: The depth changes with every move and the lowest value is remembered.
assert deepest_point("ddud") == -2
assert deepest_point("u") == 0
assert deepest_point("") == 0

def youngest_with_ticket(people):
    """Return the age of the youngest person with a ticket in a list of dicts with "age" and
    "ticket" (a bool), or -1 if nobody has one."""
    ages = [person["age"] for person in people if person["ticket"]]
    return min(ages, default=-1)
# E: The ages of ticket holders are collected and min falls back on -1.
assert youngest_with_ticket([{"age": 9, "ticket": False}, {"age": 12, "ticket": True}]) == 12
assert youngest_with_ticket([{"age": 9, "ticket": False}]) == -1
assert youngest_with_ticket([]) == -1

def biggest_square_in(numbers):
    """Return the biggest number in the list that is a square number, or 0 if there is none."""
    biggest = 0
    for n in numbers:
        if n >= 0 and int(n ** 0.5) ** 2 == n:
            biggest = max(biggest, n)
    return biggest
# E: A number is a square if the whole part of its root squared gives it back.
assert biggest_square_in([3, 16, 9, 20]) == 16
assert biggest_square_in([2, 3]) == 0
assert biggest_square_in([]) == 0

def best_average_row(rows):
    """Return the index of the row with the highest average; rows are not empty and the first of
    equal rows wins."""
    best = 0
    for i in range(1, len(rows)):
        if sum(rows[i]) / len(rows[i]) > sum(rows[best]) / len(rows[best]):
            best = i
    return best
# E: The averages of the current row and the best row are compared.
assert best_average_row([[1, 3], [4], [2, 8]]) == 2
assert best_average_row([[4], [4]]) == 0
assert best_average_row([[7]]) == 0

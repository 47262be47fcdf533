"""Verified problems: sequence_play."""

from itertools import accumulate

def count_up_and_down(last: int) -> list[int]:
    """Return the numbers from 1 up to last and back down to 1, with last only once."""
    up = list(range(1, last + 1))
    return up + up[-2::-1] if last > 1 else up
# E: The way back starts at the second to last number.
# R: 4 -> 1 2 3 4 3 2 1
assert count_up_and_down(4) == [1, 2, 3, 4, 3, 2, 1]
assert count_up_and_down(1) == [1]
assert count_up_and_down(0) == []

def sequence_by_rule(start: int, count: int) -> list[int]:
    """Return count numbers from start, each the double of the last one minus 1 if that was
    odd, plus 1 if even."""
    numbers = [start]
    while len(numbers) < count:
        last = numbers[-1]
        numbers.append(2 * last - 1 if last % 2 else 2 * last + 1)
    return numbers[:count]
# M: Each new number depends on the parity of the last one.
assert sequence_by_rule(2, 4) == [2, 5, 9, 17]
assert sequence_by_rule(1, 3) == [1, 1, 1]
assert sequence_by_rule(7, 0) == []

def is_doubling_row(numbers: list[int], factor: int = 2) -> bool:
    """Check if each number is the factor times the one before."""
    return all(b == factor * a for a, b in zip(numbers, numbers[1:]))
# E: Every pair of neighbours is tested.
# R: each one is twice (or factor times) the previous
assert is_doubling_row([3, 6, 12]) is True
assert is_doubling_row([1, 3, 9], 3) is True
assert is_doubling_row([1, 2, 5]) is False

def guess_next(numbers: list[int]) -> int | None:
    """Continue a row of at least three numbers by its constant step or its constant whole
    factor; None if neither fits.

    No number is 0."""
    first, second = numbers[0], numbers[1]
    pairs = list(zip(numbers, numbers[1:]))
    if all(b - a == second - first for a, b in pairs):
        return numbers[-1] + second - first
    if second % first == 0 and all(b == a * (second // first) for a, b in pairs):
        return numbers[-1] * (second // first)
    return None
# H: Both rules are read from the first two numbers and tested on all pairs.
# R: predict next: [2,4,6]->8, [2,6,18]->54, otherwise None
assert guess_next([2, 4, 6]) == 8
assert guess_next([2, 6, 18]) == 54
assert guess_next([1, 2, 4, 7]) is None

def missing_in_row(numbers: list[int]) -> int | None:
    """Return the one number that is missing in a rising row with a constant step, or None
    if none is.

    The row has at least three numbers, and the missing one is not at an end."""
    step = min(b - a for a, b in zip(numbers, numbers[1:]))
    for a, b in zip(numbers, numbers[1:]):
        if b - a != step:
            return a + step
    return None
# M: The smallest step is the true one, and a larger gap hides the number.
# R: [2,4,8,10] -> 6
assert missing_in_row([2, 4, 8, 10]) == 6
assert missing_in_row([5, 10, 15]) is None
assert missing_in_row([1, 3, 4]) == 2

def wrong_in_row(numbers: list[int]) -> int:
    """Return the index of the first number that breaks the step given by the first two
    numbers, or -1."""
    step = numbers[1] - numbers[0] if len(numbers) > 1 else 0
    for i in range(2, len(numbers)):
        if numbers[i] - numbers[i - 1] != step:
            return i
    return -1
# E: Each further step is compared with the first one.
assert wrong_in_row([1, 3, 5, 8, 10]) == 3
assert wrong_in_row([4, 4, 4]) == -1
assert wrong_in_row([7]) == -1

def first_n_with_digit(count: int, digit: int) -> list[int]:
    """Return the first count positive numbers that contain a digit."""
    found = []
    number = 1
    while len(found) < count:
        if str(digit) in str(number):
            found.append(number)
        number += 1
    return found
# E: Numbers are tried in order until enough are found.
# R: first n positive numbers having digit d in them
assert first_n_with_digit(3, 1) == [1, 10, 11]
assert first_n_with_digit(2, 0) == [10, 20]
assert first_n_with_digit(0, 5) == []

def squares_ending_in(digit: int, last: int) -> list[int]:
    """Return the numbers from 1 to last whose square ends in a digit."""
    return [n for n in range(1, last + 1) if n * n % 10 == digit]
# E: The remainder by ten is the last digit of the square.
assert squares_ending_in(6, 20) == [4, 6, 14, 16]
assert squares_ending_in(2, 50) == []
assert squares_ending_in(5, 5) == [5]

def fibonacci_like_until(first: int, second: int, limit: int) -> list[int]:
    """Return the row that begins with two positive numbers, each next one the sum of the
    last two, up to the limit."""
    row = []
    while first <= limit:
        row.append(first)
        first, second = second, first + second
    return row
# M: Both numbers move on together as long as the first is within the limit.
# R: fibonacci style starting with a, b while <= limit
assert fibonacci_like_until(2, 5, 20) == [2, 5, 7, 12, 19]
assert fibonacci_like_until(3, 4, 2) == []
assert fibonacci_like_until(1, 1, 1) == [1, 1]

def is_sum_row(numbers: list[int]) -> bool:
    """Check that each number from the third on is the sum of the two before it."""
    return all(a + b == c for a, b, c in zip(numbers, numbers[1:], numbers[2:]))
# E: Three shifted lists give each number with the two before.
# R: fibonacci-like list?
assert is_sum_row([2, 3, 5, 8]) is True
assert is_sum_row([1, 1, 3]) is False
assert is_sum_row([4]) is True

def look_and_say_next(text: str) -> str:
    """Describe a digit text by its runs: "112" becomes "2112" for two 1s and one 2."""
    result = ""
    while text:
        digit = text[0]
        rest = text.lstrip(digit)
        result += f"{len(text) - len(rest)}{digit}"
        text = rest
    return result
# M: Stripping the first digit from the left shows how long its run was.
# R: "112" -> "2112" two ones one two
assert look_and_say_next("112") == "2112"
assert look_and_say_next("5") == "15"
assert look_and_say_next("") == ""

def pyramid_row(row: int) -> list[int]:
    """Return the numbers of a row, from 1, when 1, 2, 3, ... are written into rows of 1, 2,
    3, ... numbers."""
    last = row * (row + 1) // 2
    return list(range(last - row + 1, last + 1))
# M: The last number of a row is the sum of the row lengths.
# R: 1 / 2 3 / 4 5 6 ... give row n
assert pyramid_row(1) == [1]
assert pyramid_row(3) == [4, 5, 6]
assert pyramid_row(4) == [7, 8, 9, 10]

def odd_rows_sum(row: int) -> int:
    """Return the sum of a row, from 1, of the odd numbers in rows of 1, 2, 3, ... numbers:
    1 / 3 5 / 7 9 11."""
    first = row * (row - 1) + 1
    return sum(first + 2 * i for i in range(row))
# M: The first odd number of a row follows from how many came before.
assert odd_rows_sum(1) == 1
assert odd_rows_sum(2) == 8
assert odd_rows_sum(3) == 27

def triangle_numbers_between(low: int, high: int) -> list[int]:
    """Return the numbers 1, 3, 6, 10, ... (sums 1 + 2 + 3 + ...) from low to high, both
    included."""
    found = []
    total = step = 0
    while total <= high:
        if total >= low and step:
            found.append(total)
        step += 1
        total += step
    return found
# M: The total grows by a growing step until it passes the upper bound.
assert triangle_numbers_between(3, 10) == [3, 6, 10]
assert triangle_numbers_between(11, 14) == []
assert triangle_numbers_between(0, 1) == [1]

def multiples_round_trip(number: int, times: int) -> list[int]:
    """Return the first multiples of a number followed by the same ones backwards without
    repeating the last."""
    row = [number * k for k in range(1, times + 1)]
    return row + row[::-1][1:]
# E: The reversed row loses its first member.
assert multiples_round_trip(3, 3) == [3, 6, 9, 6, 3]
assert multiples_round_trip(5, 1) == [5]
assert multiples_round_trip(5, 0) == []

def position_in_cycle(value: int, cycle: list[int], start: int = 0) -> int:
    """Return after how many steps from index start a value comes in an endlessly repeated
    list, -1 if never.

    The value at the start itself is 0 steps away."""
    for steps in range(len(cycle)):
        if cycle[(start + steps) % len(cycle)] == value:
            return steps
    return -1
# M: One round through the cycle with a wrapped index is enough.
# R: repeated list, from index start how many steps to value
assert position_in_cycle(2, [5, 2, 9]) == 1
assert position_in_cycle(5, [5, 2, 9], 1) == 2
assert position_in_cycle(7, [1]) == -1

def sum_of_cycle(cycle: list[int], count: int) -> int:
    """Return the sum of the first count numbers of an endlessly repeated list, which is not
    empty."""
    rounds, rest = divmod(count, len(cycle))
    return rounds * sum(cycle) + sum(cycle[:rest])
# M: Full rounds give their whole sum and the rest a slice.
# R: sum of first n items of the list repeated forever
assert sum_of_cycle([1, 5, 2], 7) == 17
assert sum_of_cycle([4], 3) == 12
assert sum_of_cycle([1, 2], 0) == 0

def cycle_until_total(cycle: list[int], total: int) -> int:
    """Return how many numbers of an endlessly repeated list of positive numbers are needed
    to reach a total."""
    count = 0
    while total > 0:
        total -= cycle[count % len(cycle)]
        count += 1
    return count
# E: The count itself is the wrapped index of the next number.
assert cycle_until_total([1, 5], 7) == 3
assert cycle_until_total([3], 9) == 3
assert cycle_until_total([2], 0) == 0

def weave_up_and_down(last: int) -> list[int]:
    """Return 1, last, 2, last - 1, 3 and so on until all numbers from 1 to last are listed."""
    low, high = 1, last
    row = []
    while low <= high:
        row.append(low)
        if low < high:
            row.append(high)
        low += 1
        high -= 1
    return row
# M: Two bounds close in, and the middle is listed only once.
# R: 5 -> [1, 5, 2, 4, 3]
assert weave_up_and_down(5) == [1, 5, 2, 4, 3]
assert weave_up_and_down(2) == [1, 2]
assert weave_up_and_down(0) == []

def numbers_from_middle(last: int) -> list[int]:
    """Return the numbers 1 to an odd last beginning with the middle one and then in pairs
    outward, lower first."""
    middle = (last + 1) // 2
    row = [middle]
    for distance in range(1, middle):
        row += [middle - distance, middle + distance]
    return row
# M: Pairs at a growing distance follow the middle.
assert numbers_from_middle(5) == [3, 2, 4, 1, 5]
assert numbers_from_middle(1) == [1]
assert numbers_from_middle(3) == [2, 1, 3]

def countdown_in_words(start: int) -> str:
    """Return a text like "3... 2... 1... go!" from a start, just "go!" for 0."""
    return "".join(f"{n}... " for n in range(start, 0, -1)) + "go!"
# E: The falling range is turned into text pieces.
# R: 3 -> "3... 2... 1... go!"
assert countdown_in_words(3) == "3... 2... 1... go!"
assert countdown_in_words(1) == "1... go!"
assert countdown_in_words(0) == "go!"

def sums_of_neighbour_rows(row: list[int]) -> list[list[int]]:
    """Return the rows of a number triangle: each next row has the sums of neighbours, down
    to one number."""
    rows = [row]
    while len(rows[-1]) > 1:
        last = rows[-1]
        rows.append([a + b for a, b in zip(last, last[1:])])
    return rows
# M: Each row is built from the last one until it has a single number.
# R: number wall: add neighbours until 1 number is left, all rows
assert sums_of_neighbour_rows([1, 2, 3]) == [[1, 2, 3], [3, 5], [8]]
assert sums_of_neighbour_rows([4]) == [[4]]
assert sums_of_neighbour_rows([1, 1]) == [[1, 1], [2]]

def differences_until_constant(row: list[int]) -> int:
    """Count how often the row must be replaced by its neighbour differences until all
    numbers are equal.

    The row is not empty."""
    times = 0
    while len(set(row)) > 1:
        row = [b - a for a, b in zip(row, row[1:])]
        times += 1
    return times
# M: A set of more than one value means that another round is needed.
assert differences_until_constant([1, 4, 9, 16]) == 2
assert differences_until_constant([3, 5, 7]) == 1
assert differences_until_constant([8]) == 0

def largest_prefix_product(numbers: list[int], limit: int) -> int:
    """Return how many leading numbers, each at least 1, can be multiplied without exceeding
    the limit."""
    product = 1
    for count, number in enumerate(numbers):
        product *= number
        if product > limit:
            return count
    return len(numbers)
# E: The index at the first excess is the count of the good numbers.
assert largest_prefix_product([2, 3, 4], 10) == 2
assert largest_prefix_product([20], 10) == 0
assert largest_prefix_product([1, 1], 1) == 2

def gaps_to_reach(marks: list[int], last: int) -> list[int]:
    """Return the lengths of the pieces when a line from 0 to last is cut at the marks,
    given in any order."""
    points = [0, *sorted(marks), last]
    return [b - a for a, b in zip(points, points[1:])]
# E: Start, sorted marks and end are paired with their neighbours.
# R: cut a rope of length n at positions; piece lengths from left
assert gaps_to_reach([7, 2], 10) == [2, 5, 3]
assert gaps_to_reach([], 4) == [4]
assert gaps_to_reach([4], 4) == [4, 0]

def cumulative_percent(numbers: list[int]) -> list[int]:
    """Return the running total at each place in whole percent of the sum, rounded down; the
    sum is above 0."""
    total = sum(numbers)
    return [100 * part // total for part in accumulate(numbers)]
# E: accumulate gives the running totals.
# R: cumulative % list: [1,1,2] -> [25,50,100]
assert cumulative_percent([1, 1, 2]) == [25, 50, 100]
assert cumulative_percent([5]) == [100]
assert cumulative_percent([0, 3]) == [0, 100]

def half_reached_at(numbers: list[int]) -> int:
    """Return the index at which the running total first reaches at least half of the sum,
    -1 for an empty list."""
    total = sum(numbers)
    running = 0
    for i, number in enumerate(numbers):
        running += number
        if 2 * running >= total:
            return i
    return -1
# M: Twice the running total is compared with the sum.
# R: index where half of the total is reached
assert half_reached_at([1, 2, 3, 4]) == 2
assert half_reached_at([9, 1]) == 0
assert half_reached_at([]) == -1

def peaks_of_row(numbers: list[int]) -> list[int]:
    """Return the inner numbers that are larger than both neighbours, sorted from large to small."""
    peaks = [b for a, b, c in zip(numbers, numbers[1:], numbers[2:]) if a < b > c]
    return sorted(peaks, reverse=True)
# E: A chained comparison finds peaks, which are then sorted.
assert peaks_of_row([1, 5, 2, 7, 3]) == [7, 5]
assert peaks_of_row([1, 2, 3]) == []
assert peaks_of_row([]) == []

def stair_of_sums(numbers: list[int]) -> bool:
    """Check that every number is larger than the sum of all numbers before it."""
    total = 0
    for number in numbers:
        if number <= total:
            return False
        total += number
    return True
# M: The sum so far is compared with each number before it is added.
# R: is each element greater than the sum of the earlier ones?
assert stair_of_sums([1, 2, 4, 9]) is True
assert stair_of_sums([1, 2, 3]) is False
assert stair_of_sums([]) is True

def numbers_hit_by_jumps(jumps: list[int], start: int = 0) -> set[int]:
    """Return the set of numbers visited when starting at start and jumping by each amount
    in turn."""
    visited = {start}
    for jump in jumps:
        start += jump
        visited.add(start)
    return visited
# E: The place changes with each jump and is put into the set.
assert numbers_hit_by_jumps([2, -2, 5]) == {0, 2, 5}
assert numbers_hit_by_jumps([]) == {0}
assert numbers_hit_by_jumps([1], 9) == {9, 10}

def first_place_visited_twice(jumps: list[int]) -> int | None:
    """Return the first place on the number line reached a second time when jumping from 0,
    or None."""
    place = 0
    visited = {0}
    for jump in jumps:
        place += jump
        if place in visited:
            return place
        visited.add(place)
    return None
# M: Each new place is looked up in the set before it is added.
# R: start 0, add jumps one by one, first position i've been at before
assert first_place_visited_twice([3, 2, -5, 1]) == 0
assert first_place_visited_twice([1, 2, -2]) == 1
assert first_place_visited_twice([1, 1]) is None

"""Verified problems: first numbers."""

def double_if_small(number, limit=10):
    """Return the number doubled if it is below the limit, otherwise unchanged."""
    return number * 2 if number < limit else number
# E: A conditional expression doubles only small numbers.
# R: double a number but only when its under 10 (limit as 2nd arg)
assert double_if_small(4) == 8
assert double_if_small(10) == 10
assert double_if_small(-3) == -6

def closest_of_two(target, first, second):
    """Return whichever of first and second is closer to the target; on a tie the smaller number."""
    return min(sorted([first, second]), key=lambda n: abs(n - target))
# E: Sorting puts the smaller one first, and min keeps the first of equals.
# R: which of two numbers is nearer to target? same distance -> the smaller one
assert closest_of_two(10, 7, 12) == 12
assert closest_of_two(10, 12, 8) == 8
assert closest_of_two(0, 5, 5) == 5

def both_same_parity(a, b):
    """Check whether a and b are both even or both odd."""
    return a % 2 == b % 2
# E: Equal remainders after division by two mean the same parity.
# R: True when two ints are both even or both odd
assert both_same_parity(4, 10) is True
assert both_same_parity(3, 8) is False
assert both_same_parity(-1, 7) is True

def clamp_and_say(number: int, low: int, high: int) -> tuple[int, bool]:
    """Return (value, changed): the number limited to low..high and whether that changed it."""
    value = max(low, min(number, high))
    return value, value != number
# E: The limited value is compared with the original.
assert clamp_and_say(15, 0, 10) == (10, True)
assert clamp_and_say(5, 0, 10) == (5, False)
assert clamp_and_say(-1, 0, 10) == (0, True)

def count_up_list(start: int, end: int) -> list[int]:
    """List the whole numbers from start to end, both included, upwards or downwards as needed."""
    step = 1 if start <= end else -1
    return list(range(start, end + step, step))
# E: The step's sign gives the direction and moves the end by one.
# R: numbers from start to end incl. both. count down if start is bigger
assert count_up_list(2, 5) == [2, 3, 4, 5]
assert count_up_list(3, 1) == [3, 2, 1]
assert count_up_list(4, 4) == [4]

def is_one_of_ends(number, numbers):
    """Check whether the number equals the first or the last entry of the list; an empty list
    gives False."""
    return number in (numbers[:1] + numbers[-1:])
# E: Slices of length one are safe for empty lists.
assert is_one_of_ends(3, [3, 4, 5]) is True
assert is_one_of_ends(4, [3, 4, 5]) is False
assert is_one_of_ends(1, []) is False

def digits_backwards_list(number: int) -> list[int]:
    """Return the digits of a non-negative int as a list of ints from the last to the first."""
    return [int(digit) for digit in str(number)[::-1]]
# E: The text of the number is reversed before each digit is converted.
# R: 372 -> [2, 7, 3]
assert digits_backwards_list(372) == [2, 7, 3]
assert digits_backwards_list(40) == [0, 4]
assert digits_backwards_list(0) == [0]

def smallest_positive_in(numbers, default=None):
    """Return the smallest number above 0, or the default if there is none."""
    return min((n for n in numbers if n > 0), default=default)
# E: The min function takes a default for an empty generator.
assert smallest_positive_in([-2, 7, 3]) == 3
assert smallest_positive_in([-1, 0]) is None
assert smallest_positive_in([], 99) == 99

def average_of_ends(numbers: list[int]) -> float:
    """Return the mean of the first and the last number as float; a list of one gives that
    number as float."""
    return (numbers[0] + numbers[-1]) / 2
# E: With one entry both indexes point to it.
# R: mean of first and last item
assert average_of_ends([4, 100, 8]) == 6.0
assert average_of_ends([7]) == 7.0
assert average_of_ends([0, 5]) == 2.5

def is_within_percent(value, target, percent=10):
    """Check whether the value differs from the target by at most the given percent of the
    target (positive)."""
    return abs(value - target) * 100 <= target * percent
# E: Multiplying by 100 avoids a division.
assert is_within_percent(109, 100) is True
assert is_within_percent(110, 100) is True
assert is_within_percent(80, 100, 15) is False

def round_with_half_up(number: float) -> int:
    """Round a non-negative number to the nearest whole number, where .5 always goes up."""
    return int(number + 0.5)
# E: Adding a half before cutting off the decimals rounds halves up.
# R: round() gives me 2 for 2.5, i want 3! non negative numbers only
assert round_with_half_up(2.5) == 3
assert round_with_half_up(2.4) == 2
assert round_with_half_up(0) == 0

def number_sign_word(number):
    """Return "plus", "minus" or "zero" for the sign of a number, or "none" for None."""
    if number is None:
        return "none"
    return "plus" if number > 0 else "minus" if number < 0 else "zero"
# E: None is tested first because it cannot be compared.
assert number_sign_word(3) == "plus"
assert number_sign_word(-0.5) == "minus"
assert number_sign_word(0) == "zero"
assert number_sign_word(None) == "none"

def multiples_strictly_between(step: int, low: int, high: int) -> list[int]:
    """Return the multiples of step strictly between low and high, in rising order."""
    return [n for n in range(low + 1, high) if n % step == 0]
# E: The range starts one above low and ends before high.
# R: multiples of `step` between low and high, both NOT included
assert multiples_strictly_between(5, 10, 25) == [15, 20]
assert multiples_strictly_between(3, 1, 3) == []
assert multiples_strictly_between(2, -3, 3) == [-2, 0, 2]

def ordered_three(a: int, b: int, c: int) -> bool:
    """Check whether a, b and c rise or fall strictly in this order."""
    return a < b < c or a > b > c
# E: Two chained comparisons cover both directions.
assert ordered_three(1, 2, 3) is True
assert ordered_three(9, 5, 0) is True
assert ordered_three(1, 3, 2) is False
assert ordered_three(1, 1, 2) is False

def add_digits_to(number, total=0):
    """Return total plus all digits of the number, whose minus sign is ignored."""
    return total + sum(int(digit) for digit in str(abs(number)))
# E: The absolute value's text holds only digits.
assert add_digits_to(-123) == 6
assert add_digits_to(99, 2) == 20
assert add_digits_to(0) == 0

def difference_of_extremes_text(numbers):
    """Return "min..max (spread N)" for the numbers, or "no data" for an empty list."""
    if not numbers:
        return "no data"
    return f"{min(numbers)}..{max(numbers)} (spread {max(numbers) - min(numbers)})"
# E: The early return protects min and max from an empty list.
# R: [3, 9, 5] -> "3..9 (spread 6)", [] -> "no data"
assert difference_of_extremes_text([3, 9, 5]) == "3..9 (spread 6)"
assert difference_of_extremes_text([-1]) == "-1..-1 (spread 0)"
assert difference_of_extremes_text([]) == "no data"

def replace_negative(numbers, value=0):
    """Return the numbers with every negative one replaced by the value."""
    return [value if number < 0 else number for number in numbers]
# E: The condition inside the comprehension swaps only negative entries.
assert replace_negative([3, -1, 0]) == [3, 0, 0]
assert replace_negative([-5], None) == [None]
assert replace_negative([]) == []

def more_positive(numbers):
    """Return True if there are more positive than negative numbers, False if fewer and None if
    equally many."""
    difference = sum(n > 0 for n in numbers) - sum(n < 0 for n in numbers)
    return difference > 0 if difference else None
# E: A difference of zero is false and leads to None.
assert more_positive([1, 2, -3]) is True
assert more_positive([-1, 0]) is False
assert more_positive([0]) is None

def boom_or_number(number: int, special: int, word: str = "boom") -> str:
    """Return the word if the number is a multiple of special or contains its digit, else the
    number as text.

    special is from 1 to 9."""
    return word if number % special == 0 or str(special) in str(number) else str(number)
# E: Divisibility or the digit in the text leads to the word.
# R: party game: say boom for multiples of 7 and numbers with a 7 in it
assert boom_or_number(14, 7) == "boom"
assert boom_or_number(17, 7) == "boom"
assert boom_or_number(16, 7) == "16"

def step_towards(value, target, step=1):
    """Move value towards target by step without passing it, and return the new value."""
    if value < target:
        return min(value + step, target)
    return max(value - step, target)
# E: The min and max functions stop at the target.
assert step_towards(3, 10, 4) == 7
assert step_towards(9, 10, 4) == 10
assert step_towards(5, 2) == 4
assert step_towards(2, 2) == 2

def count_in_bands(numbers, edge):
    """Return a dict with the counts of numbers "below", "at" and "above" the edge."""
    below, at = sum(n < edge for n in numbers), numbers.count(edge)
    return {"below": below, "at": at, "above": len(numbers) - below - at}
# E: Two counts are taken and the third is the rest.
assert count_in_bands([1, 5, 5, 9], 5) == {"below": 1, "at": 2, "above": 1}
assert count_in_bands([3], 0) == {"below": 0, "at": 0, "above": 1}
assert count_in_bands([], 0) == {"below": 0, "at": 0, "above": 0}

def product_of_nonzero(numbers):
    """Multiply all numbers that are not 0; an empty list or only zeros give 1."""
    product = 1
    for number in numbers:
        product *= number or 1
    return product
# E: A zero is false, so it is replaced by one.
# R: product of a list ignoring zeros
assert product_of_nonzero([2, 0, 5]) == 10
assert product_of_nonzero([0]) == 1
assert product_of_nonzero([-3, 3]) == -9

def third_largest_or_none(numbers: list[int]) -> int | None:
    """Return the third largest different value of the numbers, or None if there are fewer than
    three."""
    values = sorted(set(numbers), reverse=True)
    return values[2] if len(values) > 2 else None
# E: A set removes repeats before sorting downwards.
assert third_largest_or_none([5, 9, 9, 7]) == 5
assert third_largest_or_none([1, 2, 2]) is None
assert third_largest_or_none([]) is None

def ones_to_front(bits):
    """Return a list of the same length as bits with all its 1s before all its 0s."""
    ones = bits.count(1)
    return [1] * ones + [0] * (len(bits) - ones)
# E: The counts of both values are enough to build the new list.
# R: list of 0s and 1s, put the ones first
assert ones_to_front([0, 1, 0, 1]) == [1, 1, 0, 0]
assert ones_to_front([0]) == [0]
assert ones_to_front([]) == []

def sum_every_second_from(numbers, start=0):
    """Add up every second number beginning with index start."""
    return sum(numbers[start::2])
# E: A slice with a start and a step of two picks the numbers.
assert sum_every_second_from([1, 2, 3, 4, 5]) == 9
assert sum_every_second_from([1, 2, 3, 4], 1) == 6
assert sum_every_second_from([], 3) == 0

def percent_text(part, whole):
    """Return part of whole as text with one decimal and a percent sign; a whole of 0 gives "-"."""
    return "-" if whole == 0 else f"{100 * part / whole:.1f}%"
# E: The zero case comes first so that nothing is divided by zero.
assert percent_text(1, 3) == "33.3%"
assert percent_text(5, 5) == "100.0%"
assert percent_text(2, 0) == "-"

def greater_than_previous(numbers):
    """Return a list of bools that tells for each number but the first whether it is greater
    than the one before."""
    return [b > a for a, b in zip(numbers, numbers[1:])]
# E: Neighbours are zipped and compared.
# R: [1, 3, 2] -> [True, False]
assert greater_than_previous([1, 3, 2]) == [True, False]
assert greater_than_previous([4, 4]) == [False]
assert greater_than_previous([]) == []

def digit_from_right(number, place):
    """Return the digit of a non-negative number at a place counted from the right, where 0 is
    the last digit.

    Places beyond the number give 0."""
    return number // 10 ** place % 10
# E: The whole division removes digits on the right and the remainder picks one.
assert digit_from_right(4725, 0) == 5
assert digit_from_right(4725, 2) == 7
assert digit_from_right(4725, 9) == 0

def split_into_hundreds(number):
    """Split a non-negative number into a tuple (hundreds, rest below 100)."""
    return number // 100, number % 100
# E: Whole division and remainder by a hundred make the tuple.
assert split_into_hundreds(734) == (7, 34)
assert split_into_hundreds(99) == (0, 99)
assert split_into_hundreds(1200) == (12, 0)

def nearest_even(number):
    """Return the number itself if it is even, otherwise the even number just above it."""
    return number + number % 2
# E: The remainder is one for odd numbers and zero for even ones.
# R: next even number, even ones stay
assert nearest_even(7) == 8
assert nearest_even(10) == 10
assert nearest_even(-3) == -2

def scaled_to_max(numbers, top=100):
    """Scale positive numbers so that the largest becomes top, each rounded to a whole number;
    [] gives []."""
    return [round(n * top / max(numbers)) for n in numbers]
# E: Each number is multiplied by top over the maximum.
# R: rescale list so max = 100, ints please
assert scaled_to_max([5, 10]) == [50, 100]
assert scaled_to_max([3, 2, 1], 9) == [9, 6, 3]
assert scaled_to_max([]) == []

def sum_to_text(numbers):
    """Return the addition as text, such as "1 + 2 = 3"; one number gives "5 = 5" and none gives
    "0"."""
    return " + ".join(map(str, numbers)) + f" = {sum(numbers)}" if numbers else "0"
# E: The texts of the numbers are joined and the sum is put behind.
assert sum_to_text([1, 2]) == "1 + 2 = 3"
assert sum_to_text([5]) == "5 = 5"
assert sum_to_text([]) == "0"

def is_triple_digit(number):
    """Check whether a whole number has exactly three digits, whatever its sign."""
    return 100 <= abs(number) <= 999
# E: The absolute value must lie in one range.
assert is_triple_digit(-345) is True
assert is_triple_digit(99) is False
assert is_triple_digit(1000) is False

def weighted_total(values: list[int], weights: list[int] | None = None) -> int:
    """Add up values times their weights; without weights every value counts once."""
    if weights is None:
        return sum(values)
    return sum(value * weight for value, weight in zip(values, weights))
# E: None leads to the plain sum, otherwise pairs are multiplied.
assert weighted_total([1, 2], [10, 1]) == 12
assert weighted_total([1, 2]) == 3
assert weighted_total([], []) == 0

def divisible_by_digit_sum(number: int) -> bool:
    """Check whether a positive number is divisible by the sum of its digits."""
    return number % sum(map(int, str(number))) == 0
# E: The digits are converted with map and summed.
# R: is n divisible by its digit sum? e.g. 18 yes since 1+8=9
assert divisible_by_digit_sum(18) is True
assert divisible_by_digit_sum(11) is False
assert divisible_by_digit_sum(7) is True

def limit_each(numbers: list[int], most: int) -> tuple[list[int], int]:
    """Return the numbers with every one above most lowered to most, and how many were lowered,
    as a tuple."""
    return [min(n, most) for n in numbers], sum(n > most for n in numbers)
# E: The min function lowers, and a sum of comparisons counts.
assert limit_each([5, 12, 20], 10) == ([5, 10, 10], 2)
assert limit_each([1], 1) == ([1], 0)
assert limit_each([], 3) == ([], 0)

def float_parts(value):
    """Return (whole part, first decimal digit) of a non-negative number with decimals as two
    ints."""
    return int(value), int(value * 10) % 10
# E: Ten times the value has the first decimal as its last digit.
# R: 3.75 -> (3, 7)
assert float_parts(3.75) == (3, 7)
assert float_parts(8.0) == (8, 0)
assert float_parts(0.5) == (0, 5)

def countdown_by(start, step):
    """Return the numbers from start down in steps of step while they are above 0, then 0 at the
    end."""
    return [*range(start, 0, -step), 0]
# E: The range runs downwards and stops before zero, which is then added.
# R: countdown_by(10, 4) -> [10, 6, 2, 0]
assert countdown_by(10, 4) == [10, 6, 2, 0]
assert countdown_by(6, 3) == [6, 3, 0]
assert countdown_by(0, 1) == [0]

def add_until_over(numbers, limit):
    """Return the running sum at the moment it first exceeds the limit, or the whole sum if it
    never does."""
    total = 0
    for number in numbers:
        total += number
        if total > limit:
            break
    return total
# E: The loop breaks as soon as the sum is over the limit.
assert add_until_over([5, 6, 7], 10) == 11
assert add_until_over([1, 2], 10) == 3
assert add_until_over([], 0) == 0

def is_sum_of_others(numbers):
    """Check whether the largest number equals the sum of all the others; the list is not empty."""
    return 2 * max(numbers) == sum(numbers)
# E: If the largest equals the rest, then the whole sum is twice the largest.
assert is_sum_of_others([2, 5, 3]) is True
assert is_sum_of_others([1, 1, 1]) is False
assert is_sum_of_others([0]) is True

def share_of_total(numbers: list[int], index: int) -> float:
    """Return the share of the number at index in the sum of all, rounded to two decimals, 0 if
    the sum is 0."""
    total = sum(numbers)
    return round(numbers[index] / total, 2) if total else 0
# E: The sum is tested before it is used as a divisor.
assert share_of_total([1, 3], 0) == 0.25
assert share_of_total([1, 1, 1], -1) == 0.33
assert share_of_total([0, 0], 1) == 0

def number_line(value: int, width: int = 10) -> str:
    """Return a text of width dots in which the 0-based place value is an "X"; other values give
    only dots."""
    return "".join("X" if place == value else "." for place in range(width))
# E: Each place is compared with the value.
# R: number_line(2, 5) => "..X.."
assert number_line(2, 5) == "..X.."
assert number_line(0) == "X........."
assert number_line(7, 5) == "....."

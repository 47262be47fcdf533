"""Verified problems: digit_play."""

def sum_of_outer_digits(number: int) -> int:
    """Return the sum of the first and the last digit; a one-digit number counts its digit twice.

    The sign of the number does not matter."""
    text = str(abs(number))
    return int(text[0]) + int(text[-1])
# E: The text of the number gives both ends by index.
# R: first digit + last digit of a number (ignore minus)
assert sum_of_outer_digits(3572) == 5
assert sum_of_outer_digits(-48) == 12
assert sum_of_outer_digits(7) == 14

def digit_gaps(number):
    """Return the absolute differences between neighbouring digits of a non-negative number."""
    digits = [int(digit) for digit in str(number)]
    return [abs(a - b) for a, b in zip(digits, digits[1:])]
# E: The digits are paired with their right neighbours.
assert digit_gaps(2751) == [5, 2, 4]
assert digit_gaps(9) == []
assert digit_gaps(11) == [0]

def is_zigzag_number(number: int) -> bool:
    """Check that neighbouring digits alternately rise and fall, or fall and rise; one digit
    is fine.

    Two equal neighbours make the answer False."""
    digits = [int(digit) for digit in str(number)]
    steps = [b - a for a, b in zip(digits, digits[1:])]
    if 0 in steps:
        return False
    return all((a > 0) != (b > 0) for a, b in zip(steps, steps[1:]))
# M: The signs of neighbouring steps must differ.
# R: do the digits go up down up down (or down up...)? like 2735
assert is_zigzag_number(2735) is True
assert is_zigzag_number(1234) is False
assert is_zigzag_number(33) is False
assert is_zigzag_number(5) is True

def largest_by_swapping_ends(number: int) -> int:
    """Return the larger of a non-negative number and the one with first and last digit
    exchanged."""
    text = str(number)
    if len(text) < 2:
        return number
    swapped = text[-1] + text[1:-1] + text[0]
    return max(number, int(swapped))
# E: The text is put together anew with its ends exchanged.
# R: swap first and last digit if that makes the number bigger
assert largest_by_swapping_ends(259) == 952
assert largest_by_swapping_ends(951) == 951
assert largest_by_swapping_ends(4) == 4

def even_digits_first(number: int) -> str:
    """Return the digits as text, the even ones first and then the odd ones, each in their
    old order."""
    digits = str(number)
    even = "".join(d for d in digits if int(d) % 2 == 0)
    odd = "".join(d for d in digits if int(d) % 2)
    return even + odd
# E: Two filtered texts are joined.
# R: 12345 -> "24135" evens first keep order
assert even_digits_first(12345) == "24135"
assert even_digits_first(70) == "07"
assert even_digits_first(8) == "8"

def count_digit_in_range(digit, first, last):
    """Count how often a digit is written when all numbers from first to last are written down."""
    return sum(str(number).count(str(digit)) for number in range(first, last + 1))
# E: The digit is counted in the text of every number.
# R: how many times do i write the digit d when writing numbers a to b? (d, a, b)
assert count_digit_in_range(1, 1, 12) == 5
assert count_digit_in_range(0, 1, 9) == 0
assert count_digit_in_range(7, 70, 79) == 11

def house_number_digits(first: int, last: int, step: int = 2) -> int:
    """Return how many single digits are needed for house numbers from first to last with a step."""
    return sum(len(str(number)) for number in range(first, last + 1, step))
# E: The lengths of the texts of all numbers are added.
assert house_number_digits(1, 11) == 7
assert house_number_digits(98, 101, 1) == 10
assert house_number_digits(5, 4) == 0

def digits_all_different(number: int) -> bool:
    """Check that no digit occurs twice in a number; the sign is ignored."""
    text = str(abs(number))
    return len(set(text)) == len(text)
# E: A set drops repeats, so its size shows whether there were any.
# R: has number only distinct digits
assert digits_all_different(1984) is True
assert digits_all_different(-1231) is False
assert digits_all_different(0) is True

def keep_digits_over(number: int, limit: int) -> int:
    """Return the number made of the digits greater than a limit, in order, or 0 if none is left."""
    kept = [digit for digit in str(number) if int(digit) > limit]
    return int("".join(kept) or 0)
# M: The kept digits are joined, and an empty text is replaced by zero.
# R: keep only digits > limit: 18352, 3 -> 85
assert keep_digits_over(18352, 3) == 85
assert keep_digits_over(123, 5) == 0
assert keep_digits_over(700, 0) == 7

def digit_positions(number: int, digit: int) -> list[int]:
    """Return the places, 0 for the ones, 1 for the tens and so on, at which a digit stands."""
    return [place for place, d in enumerate(reversed(str(number))) if d == str(digit)]
# E: The reversed text is numbered from the ones upward.
# R: at which powers of ten is the digit? 5053, 5 -> [1, 3]
assert digit_positions(5053, 5) == [1, 3]
assert digit_positions(7, 7) == [0]
assert digit_positions(12, 3) == []

def replace_digit(number: int, place: int, digit: int) -> int:
    """Return the number with the digit at a place (0 for the ones) replaced, without using text.

    A place beyond the number puts the digit there with zeros in between."""
    power = 10 ** place
    old = number // power % 10
    return number + (digit - old) * power
# M: The difference to the old digit times the power of ten is added.
# R: set the digit at place p (0 = ones) of n to d with math only
assert replace_digit(5432, 1, 9) == 5492
assert replace_digit(7, 2, 1) == 107
assert replace_digit(88, 0, 0) == 80

def insert_zeros_between(number):
    """Put a 0 between all neighbouring digits of a non-negative number."""
    return int("0".join(str(number)))
# E: Joining the digits with a zero separates them.
assert insert_zeros_between(123) == 10203
assert insert_zeros_between(5) == 5
assert insert_zeros_between(40) == 400

def double_digits_carryless(number: int) -> int:
    """Double each digit and keep only the last digit of each result."""
    return int("".join(str(int(digit) * 2 % 10) for digit in str(number)))
# E: Each digit is doubled and cut by the remainder of ten.
# R: double every digit separately dropping carry: 261 -> 422
assert double_digits_carryless(261) == 422
assert double_digits_carryless(75) == 40
assert double_digits_carryless(5) == 0

def sum_dropping_carries(first: int, second: int) -> int:
    """Add two non-negative numbers digit by digit without carrying over."""
    result = 0
    place = 1
    while first or second:
        result += (first + second) % 10 * place
        first //= 10
        second //= 10
        place *= 10
    return result
# M: The ones of both are added modulo ten and put at their place.
# R: add like a kid who forgets the carry: 58 + 67 -> 15
assert sum_dropping_carries(58, 67) == 15
assert sum_dropping_carries(123, 4) == 127
assert sum_dropping_carries(0, 0) == 0

def ones_carried_on_paper(first: int, second: int) -> int:
    """Count the carries when two non-negative numbers are added by hand."""
    carries = carry = 0
    while first or second:
        carry = 1 if first % 10 + second % 10 + carry >= 10 else 0
        carries += carry
        first //= 10
        second //= 10
    return carries
# H: Each column adds both digits and the carry before, and a new carry is counted.
# R: how many times do i carry the 1 adding a and b on paper
assert ones_carried_on_paper(58, 67) == 2
assert ones_carried_on_paper(999, 1) == 3
assert ones_carried_on_paper(12, 34) == 0

def digit_difference_with_reverse(number: int) -> int:
    """Return the absolute difference between a non-negative number and its digits read
    backwards."""
    return abs(number - int(str(number)[::-1]))
# E: The reversed text becomes a number again.
assert digit_difference_with_reverse(421) == 297
assert digit_difference_with_reverse(77) == 0
assert digit_difference_with_reverse(10) == 9

def palindrome_distance(number: int) -> int:
    """Return how far the nearest palindromic number is from a non-negative number, 0 if it
    is one."""
    distance = 0
    while True:
        for candidate in (number - distance, number + distance):
            if candidate >= 0 and str(candidate) == str(candidate)[::-1]:
                return distance
        distance += 1
# M: The distance grows, and both sides are tested at each step.
# R: distance to the closest palindrome number (either side)
assert palindrome_distance(121) == 0
assert palindrome_distance(123) == 2
assert palindrome_distance(10) == 1

def mirror_clock_minutes():
    """Return all times "hh:mm" of a day whose four digits read the same backwards, in order."""
    times = []
    for hour in range(24):
        text = f"{hour:02d}"
        if int(text[::-1]) < 60:
            times.append(f"{text}:{text[::-1]}")
    return times
# M: The minutes must be the reversed hour, which is allowed only below sixty.
assert mirror_clock_minutes()[0] == "00:00"
assert mirror_clock_minutes()[-1] == "23:32"
assert len(mirror_clock_minutes()) == 16

def odometer_nice(km: int) -> bool:
    """Tell if a number of at least three digits is nice: all digits equal, or all but the
    first are zeros."""
    text = str(km)
    if len(text) < 3:
        return False
    return len(set(text)) == 1 or set(text[1:]) == {"0"}
# M: Sets of the digits test both kinds of nice numbers.
# R: nice odometer: 3+ digits, either all the same or like 70000
assert odometer_nice(70000) is True
assert odometer_nice(444) is True
assert odometer_nice(99) is False
assert odometer_nice(7010) is False

def km_to_nice(km: int) -> int:
    """Return how many km remain until the odometer shows a number ending in three zeros, 0
    if it does."""
    return -km % 1000
# M: The remainder of the negative number is the gap to the next thousand.
assert km_to_nice(12345) == 655
assert km_to_nice(5000) == 0
assert km_to_nice(1) == 999

def is_countdown_number(number: int) -> bool:
    """Check that each digit is exactly one less than the digit before, like 654; one digit
    is fine."""
    digits = [int(digit) for digit in str(number)]
    return all(a - b == 1 for a, b in zip(digits, digits[1:]))
# E: Every neighbouring pair must fall by one.
# R: digits count down by 1? 654 yes, 653 no
assert is_countdown_number(654) is True
assert is_countdown_number(653) is False
assert is_countdown_number(8) is True

def staircase_numbers(low: int, high: int) -> list[int]:
    """Return the numbers from low to high in which neighbouring digits differ by exactly one."""
    found = []
    for number in range(low, high + 1):
        text = str(number)
        if all(abs(int(a) - int(b)) == 1 for a, b in zip(text, text[1:])):
            found.append(number)
    return found
# M: Every number of the range is tested by its neighbouring digits.
# R: numbers between low and high where digits next to each other differ by 1
assert staircase_numbers(8, 23) == [8, 9, 10, 12, 21, 23]
assert staircase_numbers(99, 100) == []
assert staircase_numbers(121, 123) == [121, 123]

def digit_histogram(number: int) -> dict[int, int]:
    """Count each digit that occurs in a non-negative number, in a dict with the digits in
    rising order."""
    digits = sorted(int(digit) for digit in str(number))
    return {digit: digits.count(digit) for digit in digits}
# E: The sorted digits become the keys in order.
assert digit_histogram(2702) == {0: 1, 2: 2, 7: 1}
assert digit_histogram(5) == {5: 1}
assert list(digit_histogram(910)) == [0, 1, 9]

def most_common_digit(number: int) -> int:
    """Return the digit that occurs most often; of several the largest."""
    text = str(number)
    return max(range(10), key=lambda digit: (text.count(str(digit)), digit))
# M: The key compares the count first and the digit itself second.
# R: digit that appears most, if tie the larger digit
assert most_common_digit(122333) == 3
assert most_common_digit(1212) == 2
assert most_common_digit(8) == 8

def digits_not_used(numbers: list[int]) -> list[int]:
    """Return the digits from 0 to 9 that appear in none of the numbers."""
    used = set("".join(str(abs(number)) for number in numbers))
    return [digit for digit in range(10) if str(digit) not in used]
# E: All digits are collected in a set and the others listed.
# R: which digits 0-9 never appear in the list of numbers
assert digits_not_used([102, 345]) == [6, 7, 8, 9]
assert digits_not_used([-9876543210]) == []
assert digits_not_used([]) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

def share_a_digit(first: int, second: int) -> bool:
    """Tell if two numbers have at least one digit in common, signs ignored."""
    return not set(str(abs(first))).isdisjoint(str(abs(second)))
# E: Sets of digits that are not disjoint have something in common.
# R: any digit in common between two ints?
assert share_a_digit(123, 390) is True
assert share_a_digit(12, -45) is False
assert share_a_digit(0, 10) is True

def digits_in_both(first: int, second: int) -> int:
    """Return the number of different digits that occur in both numbers."""
    return len(set(str(first)) & set(str(second)))
# E: The common part of two sets is measured.
assert digits_in_both(1223, 2345) == 2
assert digits_in_both(11, 11) == 1
assert digits_in_both(7, 8) == 0

def bulls_for_guess(secret: int, guess: int) -> tuple[int, int]:
    """Compare two numbers of equal length: return (digits at the right place, digits that
    occur elsewhere).

    All digits of the secret differ, and so do those of the guess."""
    right = sum(a == b for a, b in zip(str(secret), str(guess)))
    shared = len(set(str(secret)) & set(str(guess)))
    return right, shared - right
# M: The digits in common minus those at the right place are elsewhere.
# R: mastermind with digits, no repeats. (right place, wrong place)
assert bulls_for_guess(1234, 1325) == (1, 2)
assert bulls_for_guess(56, 78) == (0, 0)
assert bulls_for_guess(90, 90) == (2, 0)

def price_tag_sum(number: int, width: int) -> int:
    """Cut the digits into pieces of some width from the left and add the pieces; the last
    may be shorter."""
    text = str(number)
    return sum(int(text[i:i + width]) for i in range(0, len(text), width))
# M: Slices of the text at steps of the width are turned into numbers.
# R: 1234567, 3 -> 123 + 456 + 7
assert price_tag_sum(1234567, 3) == 586
assert price_tag_sum(99, 1) == 18
assert price_tag_sum(45, 5) == 45

def persistence_by_sum(number: int) -> int:
    """Count how many times the digits must be added up until one digit is left."""
    steps = 0
    while number > 9:
        number = sum(map(int, str(number)))
        steps += 1
    return steps
# E: Each round replaces the number and is counted.
# R: how often take the digit sum until single digit
assert persistence_by_sum(999) == 2
assert persistence_by_sum(10) == 1
assert persistence_by_sum(4) == 0

def squares_of_digits_chain(number: int, steps: int) -> list[int]:
    """List the number and its next ones, each the sum of the squared digits of the one before."""
    chain = [number]
    for _ in range(steps):
        number = sum(int(digit) ** 2 for digit in str(number))
        chain.append(number)
    return chain
# M: Each step is computed from the last number and appended.
# R: 23 -> 13 -> 10 -> 1 , list with n steps
assert squares_of_digits_chain(23, 3) == [23, 13, 10, 1]
assert squares_of_digits_chain(7, 0) == [7]
assert squares_of_digits_chain(0, 2) == [0, 0, 0]

def digit_product_without_zero(number: int) -> int:
    """Multiply all digits of a number except zeros; only zeros give 0."""
    product = 1
    digits = [int(digit) for digit in str(number) if digit != "0"]
    for digit in digits:
        product *= digit
    return product if digits else 0
# E: The zeros are filtered before the product is built.
# R: product of digits ignoring zeros. for 0 give 0
assert digit_product_without_zero(203) == 6
assert digit_product_without_zero(0) == 0
assert digit_product_without_zero(1000) == 1

def round_number_score(number: int) -> int:
    """Return how round a number is: its trailing zeros in percent of its digits, rounded
    down; 0 gives 100."""
    text = str(number)
    if number == 0:
        return 100
    zeros = len(text) - len(text.rstrip("0"))
    return zeros * 100 // len(text)
# M: Stripping zeros at the end shows by the lost length how many there were.
assert round_number_score(1500) == 50
assert round_number_score(123) == 0
assert round_number_score(0) == 100

def without_middle_digit(number: int) -> int:
    """Remove the middle digit of a number with an odd count of digits, or both middle ones if even.

    A number with one or two digits gives 0."""
    text = str(number)
    keep = (len(text) - 1) // 2
    return int(text[:keep] + text[len(text) - keep:] or 0)
# M: Equal parts at both ends are kept, and nothing left becomes zero.
# R: drop middle digit (or the two middle ones). 12345 -> 1245, 1234 -> 14, 7 -> 0
assert without_middle_digit(12345) == 1245
assert without_middle_digit(1234) == 14
assert without_middle_digit(7) == 0

def smallest_number_from_digits(digits: list[int]) -> int:
    """Return the smallest number that uses all digits and does not begin with 0 unless all
    are zeros."""
    ordered = sorted(digits)
    for i, digit in enumerate(ordered):
        if digit:
            ordered.insert(0, ordered.pop(i))
            break
    return int("".join(map(str, ordered)))
# H: In the sorted digits the first that is not zero is moved to the front.
# R: smallest number with these digits, no leading zero: [3, 0, 1] -> 103
assert smallest_number_from_digits([3, 0, 1]) == 103
assert smallest_number_from_digits([0, 0]) == 0
assert smallest_number_from_digits([9, 5]) == 59

def even_number_from_digits(digits: list[int]) -> int | None:
    """Return the largest even number that uses all digits, or None if no digit is even."""
    even = [digit for digit in digits if digit % 2 == 0]
    if not even:
        return None
    last = min(even)
    rest = sorted(digits, reverse=True)
    rest.remove(last)
    return int("".join(map(str, rest + [last])))
# H: The smallest even digit goes to the end and the others fall from the left.
# R: largest even number i can make out of all these digits, None if impossible
assert even_number_from_digits([1, 2, 3, 4]) == 4312
assert even_number_from_digits([1, 3]) is None
assert even_number_from_digits([8]) == 8

def pin_is_too_simple(pin: str) -> bool:
    """Tell if a pin of digits is weak: all equal, or counting up or down by one."""
    steps = {int(b) - int(a) for a, b in zip(pin, pin[1:])}
    return steps in ({0}, {1}, {-1})
# M: A set with a single step of 0, 1 or -1 gives it away.
# R: weak pin = all same digit or 1234 or 4321 like
assert pin_is_too_simple("1111") is True
assert pin_is_too_simple("4321") is True
assert pin_is_too_simple("1235") is False

def lucky_numbers_count(last: int) -> int:
    """Count the numbers from 1 to last that contain a 7 but no 4."""
    return sum("7" in str(n) and "4" not in str(n) for n in range(1, last + 1))
# E: Two membership tests on the text are summed as zeros and ones.
# R: how many numbers 1..n have a 7 and dont have a 4
assert lucky_numbers_count(30) == 3
assert lucky_numbers_count(6) == 0
assert lucky_numbers_count(79) == 15

def floor_button_label(floor: int, skip: int = 4) -> int:
    """Return the number on the button of the n-th floor, from 1, when no label contains the
    digit skip."""
    label = 0
    for _ in range(floor):
        label += 1
        while str(skip) in str(label):
            label += 1
    return label
# M: For each floor the label goes up by one and then past all forbidden numbers.
# R: hotel without floors that contain a 4. label of the n-th floor
assert floor_button_label(3) == 3
assert floor_button_label(4) == 5
assert floor_button_label(13) == 15

def pages_printed_with_digit_sum(last_page: int, wanted: int) -> list[int]:
    """Return the pages from 1 to last_page whose digits add up to the wanted number."""
    return [page for page in range(1, last_page + 1) if sum(map(int, str(page))) == wanted]
# E: The digit sum of every page number is compared.
assert pages_printed_with_digit_sum(30, 3) == [3, 12, 21, 30]
assert pages_printed_with_digit_sum(9, 10) == []
assert pages_printed_with_digit_sum(0, 0) == []

def digits_as_durations(number: int) -> int:
    """Read a four digit number as minutes and seconds (mmss) and return the seconds."""
    minutes, seconds = divmod(number, 100)
    return 60 * minutes + seconds
# E: The last two digits are the remainder by a hundred.
# R: microwave style 130 means 1:30 = 90 seconds
assert digits_as_durations(130) == 90
assert digits_as_durations(45) == 45
assert digits_as_durations(1000) == 600

def valid_clock_number(number: int) -> bool:
    """Check if a number like 1530 is a time hhmm: hours 0 to 23 and minutes 0 to 59."""
    hours, minutes = divmod(number, 100)
    return 0 <= hours < 24 and minutes < 60
# E: divmod splits the number and both parts are checked.
assert valid_clock_number(1530) is True
assert valid_clock_number(2400) is False
assert valid_clock_number(1261) is False

def luggage_code_sum(code: int, key: int) -> int:
    """Shift each digit of a code up by the key, 9 being followed by 0, and return the sum
    of the new digits."""
    return sum((int(digit) + key) % 10 for digit in str(code))
# E: Each digit is shifted modulo ten before adding.
assert luggage_code_sum(192, 1) == 5
assert luggage_code_sum(500, 0) == 5
assert luggage_code_sum(99, 2) == 2

def digit_pairs_total(number: int) -> int:
    """Return the sum of all two digit numbers formed by neighbouring digits, like 12 + 23
    for 123."""
    text = str(number)
    return sum(int(a + b) for a, b in zip(text, text[1:]))
# E: Neighbouring characters are joined and turned into numbers.
# R: 123 -> 12 + 23
assert digit_pairs_total(123) == 35
assert digit_pairs_total(907) == 97
assert digit_pairs_total(4) == 0

def write_with_smallest_digits(total: int) -> int:
    """Return the smallest number whose digits add up to a total above 0."""
    nines, first = divmod(total, 9)
    return int((str(first) if first else "") + "9" * nines)
# M: As many nines as possible follow one smaller first digit.
# R: smallest number with digit sum s: 20 -> 299
assert write_with_smallest_digits(20) == 299
assert write_with_smallest_digits(9) == 9
assert write_with_smallest_digits(4) == 4

def grouped_digits(number: int) -> list[str]:
    """Return the runs of equal digits of a number as texts, in order."""
    runs = []
    for digit in str(number):
        if runs and runs[-1][0] == digit:
            runs[-1] += digit
        else:
            runs.append(digit)
    return runs
# M: A digit joins the last run if it is equal, otherwise it starts one.
# R: 11223 -> ["11", "22", "3"]
assert grouped_digits(11223) == ["11", "22", "3"]
assert grouped_digits(1001) == ["1", "00", "1"]
assert grouped_digits(9) == ["9"]

def base_ten_parts(number: int) -> list[int]:
    """Return the parts of a number by place, largest first and without zeros, like [400, 5]
    for 405."""
    text = str(number)
    return [int(d) * 10 ** (len(text) - 1 - i) for i, d in enumerate(text) if d != "0"]
# M: Each digit that is not zero is multiplied by the power of its place.
# R: 405 -> [400, 5], 0 -> []
assert base_ten_parts(405) == [400, 5]
assert base_ten_parts(1230) == [1000, 200, 30]
assert base_ten_parts(0) == []

def number_to_unit_words(number: int) -> str:
    """Return text like "4 hundreds 5 ones" for a number below 1000, leaving out zeros; 0
    gives "nothing"."""
    parts = []
    for value, word in ((100, "hundreds"), (10, "tens"), (1, "ones")):
        digit = number // value % 10
        if digit:
            parts.append(f"{digit} {word}")
    return " ".join(parts) or "nothing"
# M: Each place is cut out and worded if it is not zero.
# R: 405 -> "4 hundreds 5 ones"
assert number_to_unit_words(405) == "4 hundreds 5 ones"
assert number_to_unit_words(30) == "3 tens"
assert number_to_unit_words(0) == "nothing"

def ends_like(number: int, ending: int) -> bool:
    """Check if the last digits of a number are those of the ending, both non-negative."""
    return str(number).endswith(str(ending))
# E: The texts are compared at their ends.
assert ends_like(1250, 50) is True
assert ends_like(1250, 25) is False
assert ends_like(7, 17) is False

def strictly_larger_digits(first: int, second: int) -> bool:
    """Check that two numbers have the same length and each digit of the first is larger
    than the one below it."""
    a, b = str(first), str(second)
    return len(a) == len(b) and all(x > y for x, y in zip(a, b))
# E: Digits as characters can be compared directly.
# R: every digit of a bigger than digit of b at same place (and same length)
assert strictly_larger_digits(975, 864) is True
assert strictly_larger_digits(975, 965) is False
assert strictly_larger_digits(99, 1) is False

def max_digit_per_place(first: int, second: int) -> int:
    """Return the number that has at each place, from the ones, the larger digit of two numbers."""
    width = max(len(str(first)), len(str(second)))
    a, b = str(first).zfill(width), str(second).zfill(width)
    return int("".join(max(pair) for pair in zip(a, b)))
# M: Zero padding aligns the places and max picks from each pair.
# R: take bigger digit at every place: 192 and 85 -> 195
assert max_digit_per_place(192, 85) == 195
assert max_digit_per_place(0, 40) == 40
assert max_digit_per_place(111, 111) == 111

def interleave_digits(first: int, second: int) -> int:
    """Return the number made by taking digits from both in turn; the rest of the longer one
    follows."""
    a, b = str(first), str(second)
    mixed = "".join(x + y for x, y in zip(a, b))
    shorter = min(len(a), len(b))
    return int(mixed + a[shorter:] + b[shorter:])
# M: Pairs are joined first, and one of both rests is empty.
# R: zip digits of two numbers: 123, 45 -> 14253
assert interleave_digits(123, 45) == 14253
assert interleave_digits(7, 890) == 7890
assert interleave_digits(1, 2) == 12

def every_other_digit_sum(number: int, from_right: bool = False) -> int:
    """Add every other digit, starting with the first one, or with the last one if
    from_right is set."""
    text = str(number)[::-1] if from_right else str(number)
    return sum(int(digit) for digit in text[::2])
# E: The slice step takes every second digit of the possibly reversed text.
assert every_other_digit_sum(1234) == 4
assert every_other_digit_sum(1234, from_right=True) == 6
assert every_other_digit_sum(5) == 5

def bit_of_both_ends(numbers: list[int]) -> list[int]:
    """Return for each number the two digit number of its first and last digit."""
    return [int(str(n)[0] + str(n)[-1]) for n in numbers]
# E: Two characters are joined and converted.
# R: [345, 7] -> [35, 77]
assert bit_of_both_ends([345, 7]) == [35, 77]
assert bit_of_both_ends([1000]) == [10]
assert bit_of_both_ends([]) == []

def group_by_digit_count(numbers: list[int]) -> dict[int, list[int]]:
    """Group non-negative numbers by how many digits they have; keys in order of first
    appearance."""
    groups = {}
    for number in numbers:
        groups.setdefault(len(str(number)), []).append(number)
    return groups
# M: setdefault makes a list for a new length before appending.
# R: {number of digits: [numbers]} from a list
assert group_by_digit_count([5, 12, 7, 100]) == {1: [5, 7], 2: [12], 3: [100]}
assert group_by_digit_count([0]) == {1: [0]}
assert group_by_digit_count([]) == {}

def count_round_hundreds(numbers: list[int]) -> int:
    """Count the numbers other than 0 that end in two zeros."""
    return sum(1 for n in numbers if n and n % 100 == 0)
# E: Zero is left out by the first condition.
assert count_round_hundreds([100, 0, 2500, 150]) == 2
assert count_round_hundreds([10]) == 0
assert count_round_hundreds([]) == 0

def digit_sum_winner(players: dict[str, int]) -> str:
    """Return the player whose number has the largest digit sum; the first in the dict wins ties."""
    return max(players, key=lambda name: sum(map(int, str(players[name]))))
# M: max compares the names by the digit sum of their numbers.
# R: dict name: number, who's got the highest digit sum (first if same)
assert digit_sum_winner({"Ida": 100, "Bo": 38, "Al": 92}) == "Bo"
assert digit_sum_winner({"X": 10, "Y": 1}) == "X"
assert digit_sum_winner({"Z": 0}) == "Z"

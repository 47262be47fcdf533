"""Verified problems: numbers."""

import math
from math import gcd, isqrt

def tens_digit(n):
    """Return the tens digit of a non-negative integer, which is 0 if n has only one digit."""
    return n // 10 % 10
# E: Whole division by 10 drops the last digit; the remainder by 10 is then the digit before it.
assert tens_digit(4571) == 7
assert tens_digit(30) == 3
assert tens_digit(8) == 0
assert tens_digit(105) == 0

def drop_leading_digit(n):
    """Return a positive integer without its first decimal digit; a one-digit number becomes 0."""
    rest = str(n)[1:]
    return int(rest) if rest else 0
# E: Slice the first character off the text; an empty rest stands for zero.
assert drop_leading_digit(5280) == 280
assert drop_leading_digit(1007) == 7
assert drop_leading_digit(9) == 0

def unused_digits(number):
    """List the decimal digits from 0 to 9 that do not occur in a non-negative integer, in increasing order."""
    used = set(str(number))
    return [digit for digit in range(10) if str(digit) not in used]
# E: Collect the digits of the number in a set and keep the digits that are not in it.
assert unused_digits(1234567) == [0, 8, 9]
assert unused_digits(9876543210) == []
assert unused_digits(0) == [1, 2, 3, 4, 5, 6, 7, 8, 9]

def exchange_digit(number, old, new):
    """Replace every digit `old` in a non-negative integer by the digit `new` and return the new integer."""
    return int(str(number).replace(str(old), str(new)))
# E: Work on the text of the number, then turn it back into an integer.
assert exchange_digit(1212, 1, 5) == 5252
assert exchange_digit(480, 7, 1) == 480
assert exchange_digit(1013, 1, 0) == 3

def page_digit_uses(first, last, digit):
    """Count how often a digit is printed when the pages from first to last, both included, are numbered."""
    count = 0
    for page in range(first, last + 1):
        count += str(page).count(str(digit))
    return count
# M: Write out each page number as text and add up how often the digit is in it.
assert page_digit_uses(1, 13, 1) == 6
assert page_digit_uses(98, 102, 0) == 4
assert page_digit_uses(5, 5, 5) == 1
assert page_digit_uses(1, 9, 0) == 0

def is_stepping_number(n):
    """Check whether all neighbouring digits of a non-negative integer differ by exactly 1."""
    digits = [int(char) for char in str(n)]
    return all(abs(a - b) == 1 for a, b in zip(digits, digits[1:]))
# E: Pair each digit with the one after it; a one-digit number has no pairs, so it passes.
assert is_stepping_number(4543) is True
assert is_stepping_number(4556) is False
assert is_stepping_number(135) is False
assert is_stepping_number(8) is True

def digit_product_rounds(n):
    """Count how often a non-negative integer must be replaced by the product of its digits until one digit is left."""
    rounds = 0
    while n > 9:
        product = 1
        for digit in str(n):
            product *= int(digit)
        n = product
        rounds += 1
    return rounds
# M: As long as there are two digits or more, multiply them and count the round.
assert digit_product_rounds(39) == 3
assert digit_product_rounds(10) == 1
assert digit_product_rounds(9) == 0
assert digit_product_rounds(77) == 4

def kaprekar_rounds(number):
    """Count the rounds until a four-digit number, not all digits equal, becomes 6174, if each round subtracts the smallest from the largest number of its digits."""
    rounds = 0
    while number != 6174:
        digits = sorted(f"{number:04d}")
        small = int("".join(digits))
        large = int("".join(reversed(digits)))
        number = large - small
        rounds += 1
    return rounds
# H: Sorting the four digits gives the smallest number, reading them backwards the largest; 04d keeps leading zeros.
assert kaprekar_rounds(3524) == 3
assert kaprekar_rounds(6174) == 0
assert kaprekar_rounds(2111) == 5
assert kaprekar_rounds(9831) == 7

def next_with_digit_sum(n, total):
    """Return the smallest integer greater than n whose decimal digits add up to a positive total."""
    candidate = n + 1
    while sum(map(int, str(candidate))) != total:
        candidate += 1
    return candidate
# M: Try the following integers one by one until the digit sum fits.
assert next_with_digit_sum(10, 5) == 14
assert next_with_digit_sum(14, 5) == 23
assert next_with_digit_sum(99, 1) == 100
assert next_with_digit_sum(0, 9) == 9

def count_carries(a, b):
    """Count the carries that occur when two non-negative integers are added by hand, digit by digit."""
    carries = carry = 0
    while a > 0 or b > 0:
        digit_sum = a % 10 + b % 10 + carry
        carry = 1 if digit_sum > 9 else 0
        carries += carry
        a //= 10
        b //= 10
    return carries
# M: Add the last digits and the carry; a sum above 9 carries into the next place.
assert count_carries(58, 67) == 2
assert count_carries(123, 456) == 0
assert count_carries(999, 1) == 3
assert count_carries(5, 95) == 2

def first_multiple_above(n, d):
    """Return the smallest multiple of a positive integer d that is greater than n."""
    return n + d - n % d
# E: The remainder tells how far n is past the last multiple; the next one is a full d after that.
assert first_multiple_above(17, 5) == 20
assert first_multiple_above(20, 5) == 25
assert first_multiple_above(-3, 4) == 0
assert first_multiple_above(0, 7) == 7

def numbers_by_remainder(numbers, d):
    """Group the numbers by their remainder when divided by d, in a dictionary from remainder to list."""
    groups = {}
    for number in numbers:
        groups.setdefault(number % d, []).append(number)
    return groups
# M: setdefault creates the list of a new remainder, to which the number is then added.
assert numbers_by_remainder([5, 6, 8, 9], 3) == {2: [5, 8], 0: [6, 9]}
assert numbers_by_remainder([4, 4], 2) == {0: [4, 4]}
assert numbers_by_remainder([], 7) == {}

def survivors_of(limit, divisors):
    """List the integers from 1 to limit that none of the divisors divides."""
    return [n for n in range(1, limit + 1) if not any(n % d == 0 for d in divisors)]
# M: Keep n only if the test for a zero remainder fails for every divisor.
assert survivors_of(10, [2, 3]) == [1, 5, 7]
assert survivors_of(4, []) == [1, 2, 3, 4]
assert survivors_of(5, [1]) == []
assert survivors_of(6, [4, 6]) == [1, 2, 3, 5]

def factor_pairs(n):
    """List the pairs (a, b) with a <= b whose product is the positive integer n, by increasing a."""
    pairs = []
    a = 1
    while a * a <= n:
        if n % a == 0:
            pairs.append((a, n // a))
        a += 1
    return pairs
# M: It is enough to try a up to the square root, since b = n // a is then at least as large.
assert factor_pairs(12) == [(1, 12), (2, 6), (3, 4)]
assert factor_pairs(36) == [(1, 36), (2, 18), (3, 12), (4, 9), (6, 6)]
assert factor_pairs(13) == [(1, 13)]
assert factor_pairs(1) == [(1, 1)]

def prime_exponents(n):
    """Return a dictionary from each prime factor of a positive integer to its exponent; 1 gives an empty one."""
    exponents = {}
    p = 2
    while n > 1:
        while n % p == 0:
            exponents[p] = exponents.get(p, 0) + 1
            n //= p
        p += 1
    return exponents
# M: Divide by each p as often as possible; what divides first is always prime.
assert prime_exponents(360) == {2: 3, 3: 2, 5: 1}
assert prime_exponents(49) == {7: 2}
assert prime_exponents(11) == {11: 1}
assert prime_exponents(1) == {}

def has_square_divisor(n):
    """Return True if a positive integer is divisible by the square of some integer greater than 1."""
    d = 2
    while d * d <= n:
        if n % (d * d) == 0:
            return True
        d += 1
    return False
# E: Try the squares 4, 9, 16 and so on up to n, and stop at the first that divides.
assert has_square_divisor(12) is True
assert has_square_divisor(30) is False
assert has_square_divisor(49) is True
assert has_square_divisor(1) is False

def odd_part(n):
    """Return the largest odd divisor of a positive integer."""
    while n % 2 == 0:
        n //= 2
    return n
# E: Divide by two until the number is odd.
assert odd_part(40) == 5
assert odd_part(7) == 7
assert odd_part(64) == 1
assert odd_part(36) == 9

def ratio_in_lowest_terms(a, b):
    """Write the ratio of two positive integers as text in lowest terms, such as '2:3' for 8 and 12."""
    x, y = a, b
    while y:
        x, y = y, x % y
    return f"{a // x}:{b // x}"
# M: Euclid's algorithm finds the greatest common divisor, by which both sides are divided.
assert ratio_in_lowest_terms(8, 12) == "2:3"
assert ratio_in_lowest_terms(1920, 1080) == "16:9"
assert ratio_in_lowest_terms(5, 7) == "5:7"
assert ratio_in_lowest_terms(9, 3) == "3:1"

def remainder_of_digits(digits, divisor):
    """Return the remainder when a number, given as a text of digits, is divided by the divisor, reading one digit at a time."""
    remainder = 0
    for digit in digits:
        remainder = (remainder * 10 + int(digit)) % divisor
    return remainder
# M: As in long division, each digit is appended to the remainder of the part before it.
assert remainder_of_digits("1234", 7) == 2
assert remainder_of_digits("100000000000000000001", 9) == 2
assert remainder_of_digits("0", 5) == 0
assert remainder_of_digits("84", 12) == 0

def smallest_with_remainders(rules):
    """Return the smallest non-negative integer that leaves remainder r by d for each rule (d, r), for divisors without common factors."""
    number, step = 0, 1
    for d, r in rules:
        while number % d != r:
            number += step
        step *= d
    return number
# H: Steps of the product of the earlier divisors keep the earlier remainders while the next one is searched.
assert smallest_with_remainders([(3, 2), (5, 3), (7, 2)]) == 23
assert smallest_with_remainders([(4, 1), (9, 0)]) == 9
assert smallest_with_remainders([(11, 6)]) == 6
assert smallest_with_remainders([]) == 0

def prime_pair_for(n):
    """Return the pair of primes that add up to n, with the smallest possible first prime, or None."""

    def is_prime(k):
        return k > 1 and all(k % d for d in range(2, int(k**0.5) + 1))

    for p in range(2, n // 2 + 1):
        if is_prime(p) and is_prime(n - p):
            return (p, n - p)
    return None
# H: Try first primes up to half of n and test if the rest is a prime as well.
assert prime_pair_for(28) == (5, 23)
assert prime_pair_for(9) == (2, 7)
assert prime_pair_for(10) == (3, 7)
assert prime_pair_for(11) is None
assert prime_pair_for(4) == (2, 2)

def decimals_by_long_division(a, b, count):
    """Return the first `count` decimal digits after the point of a / b as a list, by long division."""
    digits = []
    rest = a % b
    for _ in range(count):
        rest *= 10
        digits.append(rest // b)
        rest %= b
    return digits
# M: Multiply the rest by ten, note how often b fits, and go on with what is left.
assert decimals_by_long_division(1, 7, 6) == [1, 4, 2, 8, 5, 7]
assert decimals_by_long_division(9, 4, 3) == [2, 5, 0]
assert decimals_by_long_division(2, 3, 4) == [6, 6, 6, 6]
assert decimals_by_long_division(5, 8, 0) == []

def repeating_block_length(d):
    """Return the length of the repeating block in the decimals of 1 / d, or 0 if the decimals end."""
    seen = {}
    rest, place = 1 % d, 0
    while rest != 0 and rest not in seen:
        seen[rest] = place
        rest = rest * 10 % d
        place += 1
    return place - seen[rest] if rest else 0
# H: The decimals repeat once a remainder returns; the block is as long as the distance between its two places.
assert repeating_block_length(7) == 6
assert repeating_block_length(12) == 1
assert repeating_block_length(8) == 0
assert repeating_block_length(11) == 2
assert repeating_block_length(1) == 0

def unit_fractions(a, b):
    """Split the fraction a / b between 0 and 1 into unit fractions, always the largest that fits, and list their denominators."""
    denominators = []
    while a > 0:
        d = -(-b // a)
        denominators.append(d)
        a, b = a * d - b, b * d
    return denominators
# H: The largest 1/d that fits has d = b / a rounded up; subtract it and go on with the rest.
assert unit_fractions(2, 3) == [2, 6]
assert unit_fractions(7, 15) == [3, 8, 120]
assert unit_fractions(1, 4) == [4]
assert unit_fractions(3, 4) == [2, 4]

def as_mixed_number(numerator, denominator):
    """Write a positive fraction as a mixed number such as '2 1/3'; leave out a part that is zero."""
    whole, rest = divmod(numerator, denominator)
    if rest == 0:
        return str(whole)
    if whole == 0:
        return f"{rest}/{denominator}"
    return f"{whole} {rest}/{denominator}"
# M: divmod gives the whole part and the rest; three cases cover what must be written.
assert as_mixed_number(7, 3) == "2 1/3"
assert as_mixed_number(8, 4) == "2"
assert as_mixed_number(3, 5) == "3/5"
assert as_mixed_number(11, 10) == "1 1/10"

def continued_fraction(a, b):
    """Return the terms of the continued fraction of a / b for positive integers, as a list."""
    terms = []
    while b != 0:
        terms.append(a // b)
        a, b = b, a % b
    return terms
# M: Note the whole part, then go on with the reciprocal of the rest, which swaps the two numbers.
assert continued_fraction(43, 19) == [2, 3, 1, 4]
assert continued_fraction(3, 4) == [0, 1, 3]
assert continued_fraction(6, 1) == [6]
assert continued_fraction(6, 3) == [2]

def evenly_spaced(start, step, count):
    """List `count` numbers that begin with start and grow by step each time."""
    return [start + i * step for i in range(count)]
# E: The number at index i is i steps away from the start.
assert evenly_spaced(5, 3, 4) == [5, 8, 11, 14]
assert evenly_spaced(2, -2, 3) == [2, 0, -2]
assert evenly_spaced(1, 0, 2) == [1, 1]
assert evenly_spaced(9, 4, 0) == []

def continue_sequence(terms):
    """Return the next of at least two positive integers with a constant difference or else a constant whole factor, None without either."""
    pairs = list(zip(terms, terms[1:]))
    step = terms[1] - terms[0]
    if all(b - a == step for a, b in pairs):
        return terms[-1] + step
    factor = terms[1] // terms[0]
    if all(b == a * factor for a, b in pairs):
        return terms[-1] * factor
    return None
# M: The first two terms suggest the difference and the factor; all pairs of neighbours must agree with one of them.
assert continue_sequence([2, 5, 8]) == 11
assert continue_sequence([3, 6, 12, 24]) == 48
assert continue_sequence([1, 2, 4, 7]) is None
assert continue_sequence([9, 6, 3]) == 0

def plus_minus_sum(n):
    """Return 1 - 2 + 3 - 4 and so on up to n, with odd numbers added and even ones subtracted."""
    total = 0
    for k in range(1, n + 1):
        if k % 2 == 1:
            total += k
        else:
            total -= k
    return total
# E: The parity of k decides whether it is added or subtracted.
assert plus_minus_sum(4) == -2
assert plus_minus_sum(5) == 3
assert plus_minus_sum(1) == 1
assert plus_minus_sum(0) == 0

def recaman_terms(count):
    """Return the first `count` terms of the sequence from 0 whose step n goes back by n if that gives a new positive number, else forward by n."""
    terms = []
    current = 0
    for n in range(1, count + 1):
        terms.append(current)
        back = current - n
        current = back if back > 0 and back not in terms else current + n
    return terms
# H: Keep the list of terms so far, which decides whether the step back is allowed.
assert recaman_terms(8) == [0, 1, 3, 6, 2, 7, 13, 20]
assert recaman_terms(1) == [0]
assert recaman_terms(0) == []
assert recaman_terms(11) == [0, 1, 3, 6, 2, 7, 13, 20, 12, 21, 11]

def halvings_to_reach(value, limit):
    """Count how often the value must be halved until it is at most the positive limit."""
    count = 0
    while value > limit:
        value /= 2
        count += 1
    return count
# E: Halve and count as long as the value is above the limit.
assert halvings_to_reach(100, 10) == 4
assert halvings_to_reach(8, 1) == 3
assert halvings_to_reach(5, 5) == 0
assert halvings_to_reach(9, 4) == 2

def terms_to_exceed(target):
    """Count how many of the numbers 1, 2, 3 and so on must be added up to exceed the target."""
    total = count = 0
    while total <= target:
        count += 1
        total += count
    return count
# E: The count is at the same time the next number to be added.
assert terms_to_exceed(10) == 5
assert terms_to_exceed(9) == 4
assert terms_to_exceed(0) == 1
assert terms_to_exceed(100) == 14

def sign_flips(numbers):
    """Count how often the sign changes from one number to the next; zeros are skipped."""
    signs = [number > 0 for number in numbers if number != 0]
    return sum(1 for a, b in zip(signs, signs[1:]) if a != b)
# M: Drop the zeros, note for each number if it is positive, and count unequal neighbours.
assert sign_flips([3, -1, -4, 2]) == 2
assert sign_flips([1, 0, -1, 0, 0, 5]) == 2
assert sign_flips([2, 0, 3]) == 0
assert sign_flips([]) == 0

def trend_of(numbers):
    """Describe the course of at least two numbers as 'rising', 'falling', 'flat' or 'mixed' (strictly, each step)."""
    pairs = list(zip(numbers, numbers[1:]))
    if all(a < b for a, b in pairs):
        return "rising"
    if all(a > b for a, b in pairs):
        return "falling"
    if all(a == b for a, b in pairs):
        return "flat"
    return "mixed"
# M: One all per direction over the pairs of neighbours; what fits none of them is mixed.
assert trend_of([1, 4, 6]) == "rising"
assert trend_of([9, 5, 0]) == "falling"
assert trend_of([2, 2, 2]) == "flat"
assert trend_of([1, 1, 2]) == "mixed"

def hailstone_peak(n):
    """Return the largest number on the way of n to 1, if even numbers are halved and odd ones become 3n + 1."""
    peak = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        peak = max(peak, n)
    return peak
# E: Follow the rule and remember the maximum of all numbers that were reached.
assert hailstone_peak(3) == 16
assert hailstone_peak(7) == 52
assert hailstone_peak(8) == 8
assert hailstone_peak(1) == 1

def runs_with_sum(total):
    """List (first, last) for all runs of at least two consecutive positive integers that add up to the total."""
    runs = []
    for first in range(1, total // 2 + 1):
        last, rest = first, total - first
        while rest > last:
            last += 1
            rest -= last
        if rest == 0:
            runs.append((first, last))
    return runs
# H: For each first number take away the following ones as long as they fit; a run is found if nothing is left.
assert runs_with_sum(15) == [(1, 5), (4, 6), (7, 8)]
assert runs_with_sum(9) == [(2, 4), (4, 5)]
assert runs_with_sum(8) == []
assert runs_with_sum(1) == []

def distance_outside(value, low, high):
    """Return how far a value lies outside of the interval from low to high, or 0 if it lies inside."""
    if value < low:
        return low - value
    if value > high:
        return value - high
    return 0
# E: Two comparisons find the side on which the value leaves the interval.
assert distance_outside(2, 5, 9) == 3
assert distance_outside(12, 5, 9) == 3
assert distance_outside(9, 5, 9) == 0
assert distance_outside(-4, -1, 1) == 3

def rescale(value, old, new):
    """Map a value from the interval old = (low, high) to the same relative place in the interval new."""
    share = (value - old[0]) / (old[1] - old[0])
    return new[0] + share * (new[1] - new[0])
# M: First compute which share of the old interval lies below the value, then go that share into the new one.
assert rescale(5, (0, 10), (0, 100)) == 50.0
assert rescale(15, (10, 20), (-1, 1)) == 0.0
assert rescale(10, (10, 20), (4, 8)) == 4.0
assert rescale(0.25, (0, 1), (8, 0)) == 6.0

def round_significant(x, digits):
    """Round a number to the given count of significant digits, so that 1234.0 becomes 1200.0 with two."""
    return float(f"{x:.{digits - 1}e}")
# M: Scientific notation with one digit before the point and digits - 1 after it shows just the wanted digits.
assert round_significant(1234.0, 2) == 1200.0
assert round_significant(0.045678, 3) == 0.0457
assert round_significant(98.7, 1) == 100.0
assert round_significant(-5.55, 4) == -5.55

def step_toward(current, target, step):
    """Move the current number toward the target by at most `step`, never beyond it."""
    if current < target:
        return min(current + step, target)
    return max(current - step, target)
# E: min and max stop the movement at the target.
assert step_toward(2, 10, 3) == 5
assert step_toward(9, 10, 3) == 10
assert step_toward(7, 1, 4) == 3
assert step_toward(2, 1, 4) == 1
assert step_toward(6, 6, 2) == 6

def nearest_option(value, options):
    """Return the option that is closest to the value; of two equally close ones the smaller."""
    return min(options, key=lambda option: (abs(option - value), option))
# M: The key is a pair: the distance comes first, and the option itself decides between equal distances.
assert nearest_option(7, [1, 5, 10]) == 5
assert nearest_option(4, [6, 2]) == 2
assert nearest_option(-3, [0, 8]) == 0
assert nearest_option(10, [10, 11]) == 10

def color_code(red, green, blue):
    """Return the hexadecimal color code such as '#ff8000' for three values from 0 to 255."""
    return f"#{red:02x}{green:02x}{blue:02x}"
# E: The format 02x writes a number in hexadecimal with two digits.
assert color_code(255, 128, 0) == "#ff8000"
assert color_code(0, 10, 16) == "#000a10"
assert color_code(255, 255, 255) == "#ffffff"

def balanced_ternary(n):
    """Return a positive integer in balanced ternary as text, with '+', '0' and '-' for the digits 1, 0 and -1."""
    text = ""
    while n > 0:
        rest = n % 3
        text = "0+-"[rest] + text
        n //= 3
        if rest == 2:
            n += 1
    return text
# H: A remainder of 2 is written as -1, which is paid back by carrying 1 into the next place.
assert balanced_ternary(5) == "+--"
assert balanced_ternary(4) == "++"
assert balanced_ternary(9) == "+00"
assert balanced_ternary(2) == "+-"
assert balanced_ternary(1) == "+"

def permission_letters(mode):
    """Turn file permissions such as '754' into letters such as 'rwxr-xr--': read 4, write 2, execute 1."""
    text = ""
    for digit in mode:
        for value, letter in ((4, "r"), (2, "w"), (1, "x")):
            text += letter if int(digit) & value else "-"
    return text
# M: For each digit the three bits are tested one by one; a bit that is not set becomes a dash.
assert permission_letters("754") == "rwxr-xr--"
assert permission_letters("620") == "rw--w----"
assert permission_letters("1") == "--x"
assert permission_letters("000") == "---------"

def count_by_bin(values, width):
    """Count the values in each bin of the given width, in a dictionary from the bin's lower border to the count."""
    counts = {}
    for value in sorted(values):
        low = value // width * width
        counts[low] = counts.get(low, 0) + 1
    return counts
# M: Whole division and multiplication by the width give the lower border of the bin.
assert count_by_bin([3, 12, 7, 19, 10], 10) == {0: 2, 10: 3}
assert count_by_bin([5, 10], 5) == {5: 1, 10: 1}
assert count_by_bin([-1, 1], 4) == {-4: 1, 0: 1}
assert count_by_bin([], 3) == {}

def consecutive_blocks(numbers):
    """Count the blocks of consecutive integers in a list; order and repeats do not matter."""
    values = set(numbers)
    return sum(1 for value in values if value - 1 not in values)
# M: Each block has exactly one first number, the one whose predecessor is missing.
assert consecutive_blocks([7, 1, 2, 8, 3]) == 2
assert consecutive_blocks([5, 5, 6]) == 1
assert consecutive_blocks([1, 3, 5]) == 3
assert consecutive_blocks([]) == 0

def lower_median(numbers):
    """Return the middle number of a non-empty list by size; of two middle numbers the smaller one."""
    ordered = sorted(numbers)
    return ordered[(len(ordered) - 1) // 2]
# E: For an even length (n - 1) // 2 is the first of the two middle indices.
assert lower_median([9, 5, 1]) == 5
assert lower_median([4, 1, 3, 2]) == 2
assert lower_median([8]) == 8

def weighted_mean(values, weights):
    """Return the mean of the values in which each counts as much as its weight; the total weight is not zero."""
    total = sum(value * weight for value, weight in zip(values, weights))
    return total / sum(weights)
# E: zip pairs each value with its weight; the weighted total is divided by the sum of the weights.
assert weighted_mean([80, 90], [1, 3]) == 87.5
assert weighted_mean([4, 10, 7], [1, 1, 1]) == 7.0
assert weighted_mean([5, 100], [2, 0]) == 5.0

def mean_without_extremes(ratings):
    """Return the mean of at least three ratings after one highest and one lowest of them were left out."""
    kept = sorted(ratings)[1:-1]
    return sum(kept) / len(kept)
# M: After sorting, the extremes stand at the two ends, which a slice cuts off.
assert mean_without_extremes([9, 2, 6, 7]) == 6.5
assert mean_without_extremes([5, 5, 5]) == 5.0
assert mean_without_extremes([10, 0, 3]) == 3.0
assert mean_without_extremes([8, 8, 1, 1, 3]) == 4.0

def percent_below(scores, score):
    """Return the percentage of scores that are lower than the given score, or 0.0 if there are no scores."""
    if not scores:
        return 0.0
    lower = sum(1 for s in scores if s < score)
    return 100 * lower / len(scores)
# E: Count the lower scores and relate them to all scores, with an early return for an empty list.
assert percent_below([50, 60, 70, 80], 70) == 50.0
assert percent_below([5, 5], 5) == 0.0
assert percent_below([1, 2, 3, 4, 5], 9) == 100.0
assert percent_below([], 40) == 0.0

def best_fit_line(xs, ys):
    """Return slope and intercept of the line with the least squared errors through points with different x values."""
    mean_x = sum(xs) / len(xs)
    mean_y = sum(ys) / len(ys)
    products = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    squares = sum((x - mean_x) ** 2 for x in xs)
    slope = products / squares
    return slope, mean_y - slope * mean_x
# H: The slope is the sum of the products of both deviations over the squared ones of x; the line passes through the means.
assert best_fit_line([0, 1, 2], [1, 3, 5]) == (2.0, 1.0)
assert best_fit_line([1, 2, 3], [4, 4, 4]) == (0.0, 4.0)
assert best_fit_line([0, 2, 4], [0, 3, 3]) == (0.75, 0.5)

def two_dice_sums(sides):
    """Return a dictionary from each sum of two dice with the given number of sides to the number of ways to roll it."""
    ways = {}
    for first in range(1, sides + 1):
        for second in range(1, sides + 1):
            ways[first + second] = ways.get(first + second, 0) + 1
    return ways
# M: Two nested loops go through all rolls, and the dictionary counts each sum.
assert two_dice_sums(2) == {2: 1, 3: 2, 4: 1}
assert two_dice_sums(3) == {2: 1, 3: 2, 4: 3, 5: 2, 6: 1}
assert two_dice_sums(1) == {2: 1}

def block_walk_length(corners):
    """Return the length of a walk from corner to corner along the streets of a grid; corners are (x, y) tuples."""
    length = 0
    for (x1, y1), (x2, y2) in zip(corners, corners[1:]):
        length += abs(x1 - x2) + abs(y1 - y2)
    return length
# M: Between two corners the steps in x and in y direction add up.
assert block_walk_length([(2, 1), (5, 5)]) == 7
assert block_walk_length([(1, 1), (1, 5), (-1, 5)]) == 6
assert block_walk_length([(2, 2)]) == 0
assert block_walk_length([(0, 0), (2, 0), (0, 0)]) == 4

def compass_direction(dx, dy):
    """Name the direction of a move such as 'north', 'south-east' or 'none', where x grows eastward and y northward."""
    parts = []
    if dy > 0:
        parts.append("north")
    elif dy < 0:
        parts.append("south")
    if dx > 0:
        parts.append("east")
    elif dx < 0:
        parts.append("west")
    return "-".join(parts) or "none"
# M: Each coordinate adds at most one word; if both are zero the text is empty and 'none' is returned.
assert compass_direction(0, 3) == "north"
assert compass_direction(2, -1) == "south-east"
assert compass_direction(-1, 0) == "west"
assert compass_direction(1, 1) == "north-east"
assert compass_direction(0, 0) == "none"

def is_in_rectangle(point, corner, opposite):
    """Return True if the point lies in the rectangle between two opposite corners, its border included."""
    x, y = point
    inside_x = min(corner[0], opposite[0]) <= x <= max(corner[0], opposite[0])
    inside_y = min(corner[1], opposite[1]) <= y <= max(corner[1], opposite[1])
    return inside_x and inside_y
# E: min and max sort the corners, so that they may be given in any order.
assert is_in_rectangle((2, 3), (1, 2), (4, 5)) is True
assert is_in_rectangle((2, 3), (4, 2), (1, 5)) is True
assert is_in_rectangle((5, 3), (1, 2), (4, 5)) is False
assert is_in_rectangle((0, 3), (1, 2), (4, 5)) is False
assert is_in_rectangle((2, 1), (1, 2), (4, 5)) is False
assert is_in_rectangle((1, 2), (1, 2), (4, 5)) is True
assert is_in_rectangle((4, 5), (1, 2), (4, 5)) is True

def circle_contact(first, second):
    """Classify two circles (x, y, radius) by the distance of their centers as 'apart', 'touching' or 'overlapping'."""
    square = (first[0] - second[0]) ** 2 + (first[1] - second[1]) ** 2
    reach = (first[2] + second[2]) ** 2
    if square > reach:
        return "apart"
    if square == reach:
        return "touching"
    return "overlapping"
# M: Compare the squares of the distance and of the sum of the radii, so no square root is needed.
assert circle_contact((1, 2, 2), (4, 6, 3)) == "touching"
assert circle_contact((0, 0, 1), (3, 0, 1)) == "apart"
assert circle_contact((0, 0, 2), (1, 1, 2)) == "overlapping"

def area_of_corners(corners):
    """Return the area of a simple polygon given by its corners (x, y) in order, in either direction."""
    twice = 0
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
        twice += x1 * y2 - x2 * y1
    return abs(twice) / 2
# H: Sum up the cross products along the edges, the last one back to the first corner; this gives twice the signed area.
assert area_of_corners([(1, 1), (5, 1), (5, 4), (1, 4)]) == 12.0
assert area_of_corners([(1, 2), (1, 4), (4, 2)]) == 3.0
assert area_of_corners([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)]) == 10.0

def are_collinear(a, b, c):
    """Return True if three points (x, y) lie on one straight line."""
    return (b[0] - a[0]) * (c[1] - a[1]) == (c[0] - a[0]) * (b[1] - a[1])
# E: The slopes from a to b and from a to c are compared by cross multiplication, so vertical lines work too.
assert are_collinear((1, 1), (2, 3), (4, 7)) is True
assert are_collinear((1, 1), (2, 3), (4, 6)) is False
assert are_collinear((2, 1), (2, 5), (2, -4)) is True
assert are_collinear((3, 2), (5, 2), (7, 3)) is False

def angle_kind_of_triangle(a, b, c):
    """Classify the triangle with sides a, b and c as 'right', 'obtuse' or 'acute' by its largest angle."""
    x, y, longest = sorted([a, b, c])
    difference = longest**2 - x**2 - y**2
    if difference == 0:
        return "right"
    return "obtuse" if difference > 0 else "acute"
# M: Sorting brings the longest side last; its square is compared with the squares of the other two.
assert angle_kind_of_triangle(5, 3, 4) == "right"
assert angle_kind_of_triangle(2, 3, 4) == "obtuse"
assert angle_kind_of_triangle(6, 5, 6) == "acute"

def common_area(first, second):
    """Return the area that two rectangles (left, bottom, right, top) have in common, 0 if there is none."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    if width <= 0 or height <= 0:
        return 0
    return width * height
# M: The common part starts at the larger left edge and ends at the smaller right one; the same holds for the height.
assert common_area((1, 2, 5, 9), (3, 3, 7, 6)) == 6
assert common_area((3, 3, 7, 6), (1, 2, 5, 9)) == 6
assert common_area((0, 0, 9, 9), (1, 2, 4, 4)) == 6
assert common_area((0, 0, 2, 2), (3, 3, 5, 5)) == 0
assert common_area((0, 0, 2, 2), (3, 0, 5, 2)) == 0

def turn_left(point, times):
    """Rotate the point (x, y) by 90 degrees to the left around the origin, as often as given."""
    x, y = point
    for _ in range(times % 4):
        x, y = -y, x
    return (x, y)
# E: A quarter turn exchanges the coordinates and flips one sign; four turns change nothing.
assert turn_left((3, 1), 1) == (-1, 3)
assert turn_left((3, 1), 2) == (-3, -1)
assert turn_left((2, 5), 4) == (2, 5)
assert turn_left((2, 5), 7) == (5, -2)

def ring_area(outer, inner):
    """Return the area between two circles with the same center, given their radii, rounded to two places."""
    return round(math.pi * (outer**2 - inner**2), 2)
# E: Subtract the area of the inner circle from that of the outer one.
assert ring_area(2, 1) == 9.42
assert ring_area(3, 3) == 0.0
assert ring_area(5, 0) == 78.54

def corner_angle(sides):
    """Return the angle in degrees at each corner of a regular polygon with the given number of sides."""
    return 180 - 360 / sides
# E: On the way around all turns add up to 360 degrees; the inner angle is what is left of 180.
assert corner_angle(4) == 90.0
assert corner_angle(3) == 60.0
assert corner_angle(8) == 135.0

def size_class(n):
    """Classify a non-negative integer as 'small' below 10, 'medium' below 100, 'large' below 1000, or 'huge'."""
    if n < 10:
        return "small"
    elif n < 100:
        return "medium"
    elif n < 1000:
        return "large"
    else:
        return "huge"
# E: The limits are tested in increasing order, so each branch needs only one comparison.
assert size_class(9) == "small"
assert size_class(10) == "medium"
assert size_class(99) == "medium"
assert size_class(100) == "large"
assert size_class(999) == "large"
assert size_class(1000) == "huge"

def comparison_text(a, b):
    """Write how two numbers compare as text such as '3 < 5', '5 > 3' or '4 = 4'."""
    if a < b:
        sign = "<"
    elif a > b:
        sign = ">"
    else:
        sign = "="
    return f"{a} {sign} {b}"
# E: Choose the sign in three branches and put it between the numbers.
assert comparison_text(3, 5) == "3 < 5"
assert comparison_text(5, 3) == "5 > 3"
assert comparison_text(4, 4) == "4 = 4"
assert comparison_text(-7, -9) == "-7 > -9"

def number_label(n):
    """Describe an integer by sign and parity such as 'negative odd' or 'positive even'; zero is just 'zero'."""
    if n == 0:
        return "zero"
    sign = "positive" if n > 0 else "negative"
    parity = "even" if n % 2 == 0 else "odd"
    return f"{sign} {parity}"
# E: Handle zero first, then choose one word for the sign and one for the parity.
assert number_label(-1) == "negative odd"
assert number_label(12) == "positive even"
assert number_label(0) == "zero"
assert number_label(-2) == "negative even"
assert number_label(1) == "positive odd"

def closer_guess(target, first, second):
    """Return the guess that is closer to the target, or None if both are equally close."""
    a, b = abs(target - first), abs(target - second)
    if a == b:
        return None
    return first if a < b else second
# E: Compare the two absolute distances from the target.
assert closer_guess(50, 40, 55) == 55
assert closer_guess(50, 49, 60) == 49
assert closer_guess(50, 40, 60) is None
assert closer_guess(0, -1, 3) == -1

def short_count(n):
    """Write a non-negative integer in short form: '950', '1.5K' from 1000 and '2.0M' from a million, with one decimal."""
    if n >= 1_000_000:
        return f"{n / 1_000_000:.1f}M"
    if n >= 1000:
        return f"{n / 1000:.1f}K"
    return str(n)
# M: Test the largest unit first; the format .1f keeps one decimal.
assert short_count(999) == "999"
assert short_count(1500) == "1.5K"
assert short_count(12345) == "12.3K"
assert short_count(1_000_000) == "1.0M"
assert short_count(1000) == "1.0K"

def with_ordinal_ending(n):
    """Return a positive integer with its English ordinal ending: '1st', '2nd', '3rd', '4th', '11th', '21st'."""
    if 11 <= n % 100 <= 13:
        return f"{n}th"
    ending = {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"
# M: The last digit decides, except that 11, 12 and 13 always end in th.
assert with_ordinal_ending(1) == "1st"
assert with_ordinal_ending(22) == "22nd"
assert with_ordinal_ending(13) == "13th"
assert with_ordinal_ending(111) == "111th"
assert with_ordinal_ending(40) == "40th"
assert with_ordinal_ending(3) == "3rd"
assert with_ordinal_ending(11) == "11th"

def digits_descend(number: int) -> bool:
    """Tell whether each digit of the positive number is at most as great as the digit to its
    left, and the number has at least two different digits. 9551 passes, 777 and 5 do not.
    """
    digits = str(number)
    return list(digits) == sorted(digits, reverse=True) and len(set(digits)) > 1
# E: The digits are compared with their sorting downwards, and a set shows if they vary.
assert digits_descend(9551) is True
assert digits_descend(777) is False
assert digits_descend(129) is False

def prime_digit_total(number: int) -> int:
    """Add up the digits of the number that are prime, that is 2, 3, 5 and 7.
    The sign of the number does not matter. 12345 gives 2 + 3 + 5 = 10.
    """
    return sum(int(d) for d in str(abs(number)) if d in '2357')
# E: Each digit is looked up in the text of the prime digits and the hits are summed.
# R: sum of only the prime digits of an integer, e.g. 12345 -> 10
assert prime_digit_total(12345) == 10
assert prime_digit_total(-77) == 14
assert prime_digit_total(0) == 0

def smallest_prime_not_dividing(number: int) -> int:
    """Return the smallest prime that does not divide the positive number.
    For 12 it is 5, since 2 and 3 divide it. For 7 it is 2.
    """
    candidate = 2
    while number % candidate == 0:
        candidate += 1
        while any(candidate % d == 0 for d in range(2, candidate)):
            candidate += 1
    return candidate
# M: The candidate moves on to the next prime as long as it divides the number.
assert smallest_prime_not_dividing(12) == 5
assert smallest_prime_not_dividing(7) == 2
assert smallest_prime_not_dividing(30) == 7

def factor_ladder(number):
    """Return the list of values that arise when the number is divided by its smallest prime
    factor again and again until 1 is reached. 12 gives [12, 6, 3, 1], and 1 gives [1].
    """
    ladder = [number]
    factor = 2
    while number > 1:
        if number % factor == 0:
            number //= factor
            ladder.append(number)
        else:
            factor += 1
    return ladder
# M: The factor grows only when it does not divide, so every division uses the smallest prime.
# R: start with n, keep dividing by the smallest prime factor and list all values till 1. 12 -> [12,6,3,1]
assert factor_ladder(12) == [12, 6, 3, 1]
assert factor_ladder(7) == [7, 1]
assert factor_ladder(1) == [1]

def divisor_twins(number: int) -> list[tuple[int, int]]:
    """Return all pairs (d, d + 1) of neighbouring numbers that both divide the positive number.
    12 has (1, 2), (2, 3) and (3, 4). An odd number has none.
    """
    return [(d, d + 1) for d in range(1, number) if number % d == number % (d + 1) == 0]
# E: The chained comparison demands that both remainders are zero.
assert divisor_twins(12) == [(1, 2), (2, 3), (3, 4)]
assert divisor_twins(9) == []
assert divisor_twins(2) == [(1, 2)]

def steps_to_single_bit(number: int) -> int:
    """Count how many steps a positive number needs to become a power of two,
    when in each step its lowest set bit is removed. 13 is 1101 in binary and needs 2 steps.
    """
    steps = 0
    while number & (number - 1):
        number &= number - 1
        steps += 1
    return steps
# M: The trick n & (n - 1) clears the lowest set bit and is zero only for powers of two.
# R: how many times must I clear the lowest 1 bit until only a single one is left? input positive int
assert steps_to_single_bit(13) == 2
assert steps_to_single_bit(8) == 0
assert steps_to_single_bit(7) == 2

def widest_zero_gap(number: int) -> int:
    """Return the length of the longest row of zeros in the binary form of a positive number
    that has an equally long or longer row of ones directly to its left.
    If there is no such row, the answer is 0. 12 is 1100 and gives 2.
    """
    best = 0
    ones = zeros = 0
    for bit in f'{number:b}1':
        if bit == '0':
            zeros += 1
            continue
        if zeros:
            if zeros <= ones:
                best = max(best, zeros)
            ones = zeros = 0
        ones += 1
    return best
# H: Ones and zeros are counted in alternating rows, and at each new one the last pair is judged.
assert widest_zero_gap(12) == 2
assert widest_zero_gap(8) == 0
assert widest_zero_gap(0b1101100) == 2

def sum_of_rotations(number: int) -> int:
    """Add all the numbers that arise when the digits of the number are rotated, the number
    itself included. 123 gives 123 + 231 + 312 = 666. Rotations with a leading zero lose it.
    """
    digits = str(number)
    return sum(int(digits[i:] + digits[:i]) for i in range(len(digits)))
# E: Slices build each rotation as text, and int drops leading zeros.
# R: sum up all digit rotations of a number (123 + 231 + 312 for 123)
assert sum_of_rotations(123) == 666
assert sum_of_rotations(10) == 11
assert sum_of_rotations(7) == 7

def is_digit_sum_chain(numbers: list[int]) -> bool:
    """Check that every number in the list is the one before plus the digit sum of the one
    before. [14, 19, 29] is such a chain, since 14 + 5 = 19 and 19 + 10 = 29.
    """
    for before, after in zip(numbers, numbers[1:]):
        if after != before + sum(int(d) for d in str(before)):
            return False
    return True
# M: For each neighbouring pair the successor is computed and compared.
assert is_digit_sum_chain([14, 19, 29]) is True
assert is_digit_sum_chain([5, 10, 12]) is False
assert is_digit_sum_chain([8]) is True

def meeting_number(first: int, second: int) -> int:
    """Return the number at which two number rivers meet. Two number rivers start at positive
    numbers; each goes on by adding its own digit sum. Always let the river with the smaller
    number flow until both show the same number. They are known to meet.
    """
    while first != second:
        if first > second:
            first, second = second, first
        first += sum(int(d) for d in str(first))
    return first
# M: The smaller number is moved on each time, so neither river can run past the meeting.
assert meeting_number(1, 2) == 2
assert meeting_number(7, 4) == 107
assert meeting_number(9, 9) == 9

def nearest_square_gap(number):
    """Return how far the positive number is from the nearest square number.
    For 14 the nearest square is 16, so the answer is 2; for a square it is 0.
    """
    root = int(number ** 0.5)
    return min(number - root ** 2, (root + 1) ** 2 - number)
# E: The squares just below and just above are compared.
# R: distance of an integer to the closest perfect square pls
assert nearest_square_gap(14) == 2
assert nearest_square_gap(25) == 0
assert nearest_square_gap(2) == 1

def count_friendly_digits(number: int) -> int:
    """Count the digits of the positive number that divide the number itself.
    Each place counts, and zeros never count. In 1012 these are 1, 1 and 2.
    """
    return sum(d != '0' and number % int(d) == 0 for d in str(number))
# E: Zero digits are ruled out first, then the remainder decides.
assert count_friendly_digits(1012) == 3
assert count_friendly_digits(53) == 0
assert count_friendly_digits(100) == 1

def sum_of_digit_runs(number: int) -> int:
    """Cut the digits of the number where neighbouring digits differ, read every piece as
    a number and add the pieces. 11223 gives 11 + 22 + 3 = 36.
    """
    pieces = []
    for digit in str(number):
        if pieces and pieces[-1][-1] == digit:
            pieces[-1] += digit
        else:
            pieces.append(digit)
    return sum(int(piece) for piece in pieces)
# M: Equal digits are gathered to texts that are changed to numbers at the end.
assert sum_of_digit_runs(11223) == 36
assert sum_of_digit_runs(505) == 10
assert sum_of_digit_runs(7) == 7

def primes_with_digit(limit, digit):
    """Return all primes up to and including limit in which the given digit occurs.
    The digit is a number from 0 to 9. For 30 and 1 these are 11, 13, 17 and 19.
    """
    found = []
    for number in range(2, limit + 1):
        is_prime = all(number % d for d in range(2, int(number ** 0.5) + 1))
        if is_prime and str(digit) in str(number):
            found.append(number)
    return found
# M: Both conditions, prime by trial division and digit by text search, must hold.
# R: list primes <= limit containing a certain digit, e.g. limit 30 digit 1 -> 11 13 17 19
assert primes_with_digit(30, 1) == [11, 13, 17, 19]
assert primes_with_digit(10, 7) == [7]
assert primes_with_digit(1, 2) == []

def largest_prime_gap(limit: int) -> tuple[int, int] | None:
    """Return the two neighbouring primes up to limit with the greatest distance between them.
    The first such pair is returned, or None if there are fewer than two primes.
    """
    primes = [n for n in range(2, limit + 1) if all(n % d for d in range(2, n))]
    pairs = zip(primes, primes[1:])
    return max(pairs, key=lambda pair: pair[1] - pair[0], default=None)
# M: Neighbouring primes are paired by zip and max compares their distances.
assert largest_prime_gap(30) == (23, 29)
assert largest_prime_gap(12) == (7, 11)
assert largest_prime_gap(2) is None

def is_sum_of_two_squares_of_primes(number: int) -> bool:
    """Tell whether the number is p * p + q * q for two primes p and q, which may be equal.
    13 is 4 + 9 and passes; 8 is 4 + 4 and passes too; 20 does not.
    """
    squares = [p * p for p in range(2, number) if all(p % d for d in range(2, p))]
    return any(number - square in squares for square in squares)
# M: The squares of the primes are listed, and the missing part must be such a square too.
assert is_sum_of_two_squares_of_primes(13) is True
assert is_sum_of_two_squares_of_primes(8) is True
assert is_sum_of_two_squares_of_primes(20) is False

def factor_digit_match(number: int) -> bool:
    """Tell whether the digit sum of a composite number equals the sum of all digits
    of its prime factors, taken as often as they occur. 22 = 2 * 11 has 4 on both sides.
    Primes and 1 do not count.
    """
    rest, factors, d = number, [], 2
    while rest > 1:
        while rest % d == 0:
            factors.append(d)
            rest //= d
        d += 1
    digit_sum = sum(int(c) for c in str(number))
    return len(factors) > 1 and digit_sum == sum(int(c) for f in factors for c in str(f))
# H: The prime factors come from repeated division, then both digit sums are compared.
assert factor_digit_match(22) is True
assert factor_digit_match(4) is True
assert factor_digit_match(7) is False
assert factor_digit_match(10) is False

def alternating_bits(number: int) -> bool:
    """Check that in the binary form of a positive number no three neighbouring bits are equal.
    13 (1101) passes, while 7 (111) and 8 (1000) do not.
    """
    bits = f'{number:b}'
    return '000' not in bits and '111' not in bits
# E: The number is formatted in binary and searched for the two forbidden patterns.
# R: true if the binary representation has no three same bits in a row
assert alternating_bits(13) is True
assert alternating_bits(7) is False
assert alternating_bits(8) is False

def swap_bit_pairs(number: int) -> int:
    """Exchange every bit at an even place with the bit at the next higher odd place.
    The number is at most 255. 6 is 0110 and becomes 1001, which is 9.
    """
    even_bits = number & 0b01010101
    odd_bits = number & 0b10101010
    return even_bits << 1 | odd_bits >> 1
# M: Two masks pick the even and the odd bits, which are shifted past each other.
assert swap_bit_pairs(6) == 9
assert swap_bit_pairs(1) == 2
assert swap_bit_pairs(0) == 0

def count_common_bits(numbers: list[int]) -> int:
    """Count the bit places in which all numbers of the list have a one.
    An empty list has no such places. 6 (110) and 7 (111) share two.
    """
    if not numbers:
        return 0
    common = numbers[0]
    for number in numbers[1:]:
        common &= number
    return bin(common).count('1')
# M: The and of all numbers keeps only the shared ones, which are then counted.
assert count_common_bits([6, 7]) == 2
assert count_common_bits([1, 2]) == 0
assert count_common_bits([]) == 0

def highest_differing_bit(first, second):
    """Return the place of the highest bit in which two numbers differ, counted from 0 at
    the right end. Equal numbers give -1. 12 (1100) and 10 (1010) differ first at place 2.
    """
    return (first ^ second).bit_length() - 1
# E: The exclusive or has ones exactly at the differing places, and its length tells the highest.
# R: two ints: index of the most significant bit where they're not the same, -1 if equal
assert highest_differing_bit(12, 10) == 2
assert highest_differing_bit(5, 5) == -1
assert highest_differing_bit(0, 1) == 0

def ones_minus_zeros(number: int) -> int:
    """Return how many more ones than zeros the binary form of a positive number has.
    The result is negative if zeros prevail. 13 (1101) gives 2, 8 (1000) gives -2.
    """
    bits = bin(number)[2:]
    return bits.count('1') - bits.count('0')
# E: The prefix of bin is cut off and both digits are counted.
assert ones_minus_zeros(13) == 2
assert ones_minus_zeros(8) == -2
assert ones_minus_zeros(1) == 1

def next_same_ones(number: int) -> int:
    """Return the smallest greater number whose binary form has as many ones and also as many
    zeros as that of the given positive number, or -1 if there is none.
    5 (101) leads to 6 (110); 6 has no successor.
    """
    size, ones = number.bit_length(), number.bit_count()
    for candidate in range(number + 1, 2 ** size):
        if candidate.bit_count() == ones:
            return candidate
    return -1
# M: With the same number of bits, equal ones mean equal zeros, so only the ones are compared.
assert next_same_ones(5) == 6
assert next_same_ones(6) == -1
assert next_same_ones(19) == 21

def digit_cross_difference(number: int) -> int:
    """Subtract from every digit its right neighbour and add up the absolute differences.
    A number with one digit gives 0. 1937 gives 8 + 6 + 4 = 18.
    """
    digits = [int(d) for d in str(number)]
    return sum(abs(a - b) for a, b in zip(digits, digits[1:]))
# E: Neighbouring digits are paired with zip and their distances summed.
assert digit_cross_difference(1937) == 18
assert digit_cross_difference(444) == 0
assert digit_cross_difference(6) == 0

def remove_digit_for_max(number: int) -> int:
    """Return the greatest number that remains when exactly one digit of the number is removed.
    The sign stays, so for negative numbers a small absolute value is best. The number has
    at least two digits.
    """
    sign = -1 if number < 0 else 1
    digits = str(abs(number))
    return max(sign * int(digits[:i] + digits[i + 1:]) for i in range(len(digits)))
# M: All ways to leave out one digit are compared after the sign has been put back.
# R: drop one digit of an integer to get the largest result possible, negatives too
assert remove_digit_for_max(1524) == 524
assert remove_digit_for_max(-381) == -31
assert remove_digit_for_max(90) == 9

def is_balanced_number(number: int) -> bool:
    """Tell whether a number is balanced: the digits left of its middle have the same sum as the
    digits right of it. With an odd number of digits the middle digit belongs to no side.
    """
    digits = [int(d) for d in str(number)]
    half = len(digits) // 2
    return sum(digits[:half]) == sum(digits[len(digits) - half:])
# E: Two slices of half the length leave out the middle digit by themselves.
assert is_balanced_number(1533) is True
assert is_balanced_number(45) is False
assert is_balanced_number(8) is True

def climb_by_last_digit(start: int, goal: int) -> int:
    """Add to a positive number its last digit again and again. Return the number of steps until
    the value is at least goal, or -1 if it gets stuck at a last digit of 0 before.
    """
    steps = 0
    while start < goal:
        if start % 10 == 0:
            return -1
        start += start % 10
        steps += 1
    return steps
# M: The loop adds the last digit and ends early when this digit is zero.
# R: keep adding the last digit to a number. how many steps to reach at least goal? -1 if stuck because the digit is 0
assert climb_by_last_digit(2, 20) == 4
assert climb_by_last_digit(5, 12) == -1
assert climb_by_last_digit(9, 9) == 0

def product_of_gaps(number: int) -> int:
    """Sort the divisors of a number greater than 1 and multiply the distances between
    neighbouring divisors. 6 has 1, 2, 3, 6 with the distances 1, 1, 3, so the answer is 3.
    """
    divisors = [d for d in range(1, number + 1) if number % d == 0]
    product = 1
    for a, b in zip(divisors, divisors[1:]):
        product *= b - a
    return product
# M: All divisors are listed in ascending order, then their neighbour distances are multiplied.
assert product_of_gaps(6) == 3
assert product_of_gaps(7) == 6
assert product_of_gaps(4) == 2

def count_coprime_pairs(limit: int) -> int:
    """Count the pairs a < b of numbers from 2 to limit that have no common divisor except 1
    and whose sum is odd. For 5 there are (2, 3), (2, 5), (3, 4) and (4, 5).
    """
    count = 0
    for a in range(2, limit):
        for b in range(a + 1, limit + 1):
            count += gcd(a, b) == 1 and (a + b) % 2 == 1
    return count
# M: Each pair is tested with gcd and with the parity of its sum.
assert count_coprime_pairs(5) == 4
assert count_coprime_pairs(2) == 0
assert count_coprime_pairs(4) == 2

def split_into_consecutive(number: int) -> list[list[int]]:
    """Return all ways to write a positive number as the sum of two or more whole numbers
    in a row, all positive. The way with the smallest start comes first.
    15 is 1+2+3+4+5, 4+5+6 and 7+8.
    """
    ways = []
    for start in range(1, number // 2 + 1):
        total, end = start, start
        while total < number:
            end += 1
            total += end
        if total == number:
            ways.append(list(range(start, end + 1)))
    return ways
# H: From each start numbers are added until the sum reaches or passes the goal.
# R: all the ways to write n as a sum of >=2 consecutive positive integers, as list of lists
assert split_into_consecutive(15) == [[1, 2, 3, 4, 5], [4, 5, 6], [7, 8]]
assert split_into_consecutive(8) == []
assert split_into_consecutive(3) == [[1, 2]]

def digital_clock_sum(hours, minutes):
    """Return the number of lit segments a digital clock needs to show the time as HH:MM,
    with two digits for each part. The digits 0 to 9 need 6, 2, 5, 5, 4, 5, 6, 3, 7 and 6.
    """
    segments = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
    return sum(segments[int(d)] for d in f'{hours:02}{minutes:02}')
# E: The time is formatted with leading zeros and each digit looks up its segments.
assert digital_clock_sum(11, 11) == 8
assert digital_clock_sum(0, 8) == 25
assert digital_clock_sum(23, 45) == 19

def perfect_power_form(number: int) -> tuple[int, int] | None:
    """Write a number of at least 2 as (base, exponent) with base ** exponent equal to the
    number and the greatest possible exponent of at least 2. Return None if that is impossible.
    64 is (2, 6).
    """
    for base in range(2, int(number ** 0.5) + 1):
        power, exponent = base, 1
        while power < number:
            power *= base
            exponent += 1
        if power == number:
            return base, exponent
    return None
# M: The smallest base that works has the greatest exponent, so the search starts at 2.
assert perfect_power_form(64) == (2, 6)
assert perfect_power_form(36) == (6, 2)
assert perfect_power_form(12) is None

def smallest_multiple_with_digits(number: int, allowed: str) -> int:
    """Return the smallest positive multiple of the number that uses only digits from allowed,
    and look no further than 1000 times the number: return -1 if none is found.
    """
    for factor in range(1, 1001):
        if set(str(number * factor)) <= set(allowed):
            return number * factor
    return -1
# M: The multiples are tried in order and the digit set of each must fit into the allowed set.
# R: lowest multiple of n consisting only of given digits (like "12"), check up to 1000*n else -1
assert smallest_multiple_with_digits(4, '12') == 12
assert smallest_multiple_with_digits(10, '12') == -1
assert smallest_multiple_with_digits(7, '01') == 1001

def is_harshad_streak(start: int, length: int) -> bool:
    """Tell whether all of the given count of numbers from start on are divisible by their own
    digit sum. The numbers 1 to 10 are, 11 is not. Start is positive.
    """
    def divides(n):
        return n % sum(int(d) for d in str(n)) == 0
    return all(divides(n) for n in range(start, start + length))
# M: A helper tests one number and all runs over the numbers of the streak.
assert is_harshad_streak(1, 10) is True
assert is_harshad_streak(9, 3) is False
assert is_harshad_streak(20, 2) is True

def count_rounds_to_repeat(number: int) -> int:
    """Replace a positive number by the sum of the squares of its digits again and again.
    Return how many replacements it takes until a value shows up that was there before.
    """
    seen = set()
    rounds = 0
    while number not in seen:
        seen.add(number)
        number = sum(int(d) ** 2 for d in str(number))
        rounds += 1
    return rounds
# M: A set collects the values, and the loop ends at the first value already in it.
assert count_rounds_to_repeat(1) == 1
assert count_rounds_to_repeat(10) == 2
assert count_rounds_to_repeat(4) == 8

def product_sum_number(a, b):
    """Return True if the product of two positive numbers has the same digits as their sum,
    only in another order or the same. 9 and 9 fit: 81 and 18.
    """
    return sorted(str(a * b)) == sorted(str(a + b))
# E: Sorting the digits of both results makes the order unimportant.
# R: are a*b and a+b made of the same digits? (9,9 -> 81 and 18 -> yes)
assert product_sum_number(9, 9) is True
assert product_sum_number(2, 47) is True
assert product_sum_number(3, 4) is False

def largest_factor_below(number: int, bound: int) -> int:
    """Return the largest divisor of the positive number that is strictly smaller than bound.
    If bound is 1, no divisor is small enough and the answer is 0.
    """
    for candidate in range(bound - 1, 0, -1):
        if number % candidate == 0:
            return candidate
    return 0
# E: Candidates are tried downwards from just below the bound.
assert largest_factor_below(36, 10) == 9
assert largest_factor_below(13, 13) == 1
assert largest_factor_below(5, 1) == 0

def mirror_sum_rounds(number: int, limit: int) -> int:
    """Add the number to its digit mirror until a palindrome appears, and return the number of
    additions needed. A palindrome needs 0. If limit additions are not enough, return -1.
    """
    for rounds in range(limit + 1):
        mirror = int(str(number)[::-1])
        if mirror == number:
            return rounds
        number += mirror
    return -1
# M: Each round compares the number with its mirror before the two are added.
# R: reverse-and-add: how many additions until palindromic? give up after limit additions with -1
assert mirror_sum_rounds(56, 10) == 1
assert mirror_sum_rounds(22, 10) == 0
assert mirror_sum_rounds(89, 5) == -1

def nth_number_without_digit(n: int, digit: int) -> int:
    """Return the n-th positive number whose decimal form does not contain the given digit.
    Counting starts with n = 1. Without the digit 2 the numbers are 1, 3, 4, ...
    """
    number = 0
    while n > 0:
        number += 1
        if str(digit) not in str(number):
            n -= 1
    return number
# E: The number is raised step by step and only allowed numbers lower the count.
assert nth_number_without_digit(2, 2) == 3
assert nth_number_without_digit(9, 1) == 20
assert nth_number_without_digit(1, 0) == 1

def sum_of_prime_places(values: list[int]) -> int:
    """Add the values that stand at prime places of the list, where the first value has place 1.
    In [10, 20, 30, 40, 50] these are the places 2, 3 and 5.
    """
    total = 0
    for place, value in enumerate(values, 1):
        if place > 1 and all(place % d for d in range(2, place)):
            total += value
    return total
# M: enumerate counts from 1, and a place is prime if nothing between divides it.
assert sum_of_prime_places([10, 20, 30, 40, 50]) == 100
assert sum_of_prime_places([7]) == 0
assert sum_of_prime_places([]) == 0

def fewest_square_terms(number: int) -> int:
    """Return the smallest number of square numbers (at least 4, so without 1) that add up to
    the number, with repeats allowed. If it cannot be done, return -1. 17 is 4 + 4 + 9.
    """
    best = [0] + [None] * number
    for total in range(1, number + 1):
        for root in range(2, int(total ** 0.5) + 1):
            before = best[total - root * root]
            if before is not None and (best[total] is None or before + 1 < best[total]):
                best[total] = before + 1
    return -1 if best[number] is None else best[number]
# H: A table holds the fewest terms for each smaller total, and one more square leads to the next.
assert fewest_square_terms(17) == 3
assert fewest_square_terms(7) == -1
assert fewest_square_terms(0) == 0

def same_prime_set(first: int, second: int) -> bool:
    """Tell whether two positive numbers are divisible by exactly the same primes.
    12 and 18 both have 2 and 3, while 12 and 16 differ.
    """
    def primes_of(n):
        return {p for p in range(2, n + 1) if n % p == 0 and all(p % d for d in range(2, p))}
    return primes_of(first) == primes_of(second)
# M: A helper collects the prime divisors in a set, so exponents do not matter.
# R: do two numbers have the same set of prime factors (ignoring powers)? 12 & 18 yes
assert same_prime_set(12, 18) is True
assert same_prime_set(12, 16) is False
assert same_prime_set(1, 1) is True

def sum_to_palindromes(limit):
    """Add up all numbers from 1 to limit that are palindromes and divisible by the sum of
    their digits. The numbers 1 to 9 all belong to them, and so do 111 and 171.
    """
    total = 0
    for number in range(1, limit + 1):
        text = str(number)
        if text == text[::-1] and number % sum(map(int, text)) == 0:
            total += number
    return total
# M: Both conditions are tested with the text form of each number.
assert sum_to_palindromes(9) == 45
assert sum_to_palindromes(100) == 45
assert sum_to_palindromes(111) == 156

def gaps_between_multiples(a: int, b: int, count: int) -> list[int]:
    """Write down the multiples of a and of b (each number once) in ascending order, starting at
    0, and return the first count distances between neighbours. For 2 and 3 they are 2, 1, 1, 2.
    """
    numbers = sorted({k * step for k in range(count + 1) for step in (a, b)})
    return [y - x for x, y in zip(numbers, numbers[1:])][:count]
# M: A set merges the two sequences, and the distances of the sorted numbers are cut to size.
assert gaps_between_multiples(2, 3, 4) == [2, 1, 1, 2]
assert gaps_between_multiples(4, 4, 2) == [4, 4]
assert gaps_between_multiples(5, 2, 3) == [2, 2, 1]

def largest_even_from_digits(digits: list[int]) -> int:
    """Return the greatest even number that can be laid with all of the given digits.
    If no digit is even, return -1. [1, 2, 3] makes 312.
    """
    evens = [d for d in digits if d % 2 == 0]
    if not evens:
        return -1
    last = min(evens)
    others = sorted(digits, reverse=True)
    others.remove(last)
    return int(''.join(map(str, others + [last])))
# M: The smallest even digit is given to the last place, and the others fall from the left.
# R: arrange all my digits to the greatest even number, -1 if not possible
assert largest_even_from_digits([1, 2, 3]) == 312
assert largest_even_from_digits([4, 8, 5]) == 854
assert largest_even_from_digits([7, 9]) == -1

def divide_until_odd_digit_sum(number):
    """Halve an even positive number as long as its digit sum is even and the number itself is
    even. Return the number at which this stops. 48 has digit sum 12 and becomes 24, then 12,
    whose digit sum is 3.
    """
    while number % 2 == 0 and sum(int(d) for d in str(number)) % 2 == 0:
        number //= 2
    return number
# E: Both conditions stand in the head of the loop and each round halves the number.
assert divide_until_odd_digit_sum(48) == 12
assert divide_until_odd_digit_sum(8) == 1
assert divide_until_odd_digit_sum(10) == 10

def count_ways_with_two_sizes(total: int, small: int, large: int) -> int:
    """Count in how many ways a total can be packed exactly with packs of two different sizes.
    Only the numbers of packs matter, not their order, and unused sizes are fine.
    """
    return sum((total - n * large) % small == 0 for n in range(total // large + 1))
# M: For each number of large packs the rest must be divisible by the small size.
# R: eggs come in packs of small and large. in how many ways can i buy exactly total eggs? f(total, small, large)
assert count_ways_with_two_sizes(20, 4, 6) == 2
assert count_ways_with_two_sizes(7, 2, 4) == 0
assert count_ways_with_two_sizes(0, 2, 3) == 1

def digit_frequency_number(number: int) -> int:
    """Describe a positive number by its digits: for each different digit in ascending order
    write how often it occurs and then the digit itself. 3113 becomes 2123: two 1 and two 3.
    """
    text = str(number)
    return int(''.join(f'{text.count(d)}{d}' for d in sorted(set(text))))
# M: The sorted distinct digits are written together with their counts.
assert digit_frequency_number(3113) == 2123
assert digit_frequency_number(5) == 15
assert digit_frequency_number(1000) == 3011

def semi_primes_up_to(limit: int) -> list[int]:
    """Return all numbers up to limit that are the product of exactly two different primes.
    The first ones are 6, 10, 14 and 15; the square 9 does not belong to them.
    """
    primes = [n for n in range(2, limit) if all(n % d for d in range(2, n))]
    products = {p * q for p in primes for q in primes if p < q}
    return sorted(n for n in products if n <= limit)
# M: Products of all pairs of different primes are collected in a set, cut and sorted.
assert semi_primes_up_to(15) == [6, 10, 14, 15]
assert semi_primes_up_to(5) == []
assert semi_primes_up_to(6) == [6]

def strip_top_digits(number: int) -> int:
    """Take from a positive number its greatest digit (one place of it, the leftmost) and add
    this digit to a sum, then go on with the remaining number until its value is 0; leading
    zeros vanish on the way. Return the product of sum and number of rounds.
    """
    total = rounds = 0
    while number:
        digits = str(number)
        top = max(digits)
        total += int(top)
        number = int(digits.replace(top, '', 1) or 0)
        rounds += 1
    return total * rounds
# H: The text form lets the leftmost greatest digit be removed by one replace per round.
assert strip_top_digits(12) == 6
assert strip_top_digits(500) == 5
assert strip_top_digits(0) == 0

def bits_to_turn(number: int, target: int) -> list[int]:
    """Return the places of the bits that must be turned to change the number into the target,
    in ascending order, with place 0 at the right. 5 (101) and 6 (110) differ in [0, 1].
    """
    change = number ^ target
    return [place for place in range(change.bit_length()) if change >> place & 1]
# M: The exclusive or marks the differing places, which are read by shifting.
# R: which bit positions differ between two ints, ascending list (0 = lowest bit)
assert bits_to_turn(5, 6) == [0, 1]
assert bits_to_turn(8, 0) == [3]
assert bits_to_turn(3, 3) == []

def unpaired_by_xor(codes: list[int]) -> int:
    """Return the damaged code of a list as it was before the damage. Every code is sent twice,
    but one was sent only once and its lowest bit was turned on the way. All the others arrive
    correctly.
    """
    result = 1
    for code in codes:
        result ^= code
    return result
# M: Pairs cancel under exclusive or, and starting at 1 turns the lowest bit back.
assert unpaired_by_xor([7, 4, 7]) == 5
assert unpaired_by_xor([9]) == 8
assert unpaired_by_xor([1, 1, 2]) == 3

def subset_xor_hits(values: list[int], target: int) -> int:
    """Count the groups of values (chosen by place, the empty group included) whose exclusive or
    equals target. For [1, 2, 3] and 3 these are {3} and {1, 2}.
    """
    counts = {0: 1}
    for value in values:
        updated = dict(counts)
        for result, ways in counts.items():
            updated[result ^ value] = updated.get(result ^ value, 0) + ways
        counts = updated
    return counts.get(target, 0)
# H: A dictionary counts the ways for every result, and each value doubles the choices.
assert subset_xor_hits([1, 2, 3], 3) == 2
assert subset_xor_hits([], 0) == 1
assert subset_xor_hits([5], 2) == 0

def longest_bit_streak_after_flip(number: int) -> int:
    """Return the length of the longest row of ones in the binary form of a number
    if exactly one of its zeros may be turned into a one. A zero in front of the number may
    be used as well. 13 (1101) can become 1111 and gives 4.
    """
    best = before = current = 0
    for bit in '0' + f'{number:b}':
        if bit == '1':
            current += 1
        else:
            before, current = current, 0
        best = max(best, before + current + 1)
    return best
# H: The row before the last zero and the row after it join through the turned zero.
assert longest_bit_streak_after_flip(13) == 4
assert longest_bit_streak_after_flip(7) == 4
assert longest_bit_streak_after_flip(0) == 1

def numbers_with_twin_digits(start: int, end: int) -> list[int]:
    """Return the numbers from start to end, both included, that have exactly one pair of equal
    neighbouring digits. 1223 has one, 111 has two and does not count.
    """
    found = []
    for number in range(start, end + 1):
        text = str(number)
        if sum(a == b for a, b in zip(text, text[1:])) == 1:
            found.append(number)
    return found
# M: The equal neighbours are counted in the text of each number.
# R: all numbers between start and end (inclusive) with exactly 1 spot where two neighboring digits are equal
assert numbers_with_twin_digits(108, 113) == [110, 112, 113]
assert numbers_with_twin_digits(1, 10) == []
assert numbers_with_twin_digits(99, 100) == [99, 100]

def primitive_right_triples(limit: int) -> list[tuple[int, int, int]]:
    """Return all triples a < b < c up to limit with a * a + b * b = c * c where no number
    greater than 1 divides all three. They are sorted by a. For 13 these are (3, 4, 5) and (5,
    12, 13).
    """
    triples = []
    for a in range(1, limit):
        for b in range(a + 1, limit):
            c = isqrt(a * a + b * b)
            if c <= limit and c * c == a * a + b * b and gcd(a, b) == 1:
                triples.append((a, b, c))
    return triples
# H: For each two legs the integer root is checked, and gcd 1 removes the multiples.
assert primitive_right_triples(13) == [(3, 4, 5), (5, 12, 13)]
assert primitive_right_triples(4) == []
assert primitive_right_triples(17) == [(3, 4, 5), (5, 12, 13), (8, 15, 17)]

def rounds_until_product_zero(a: int, b: int) -> int:
    """Multiply two positive numbers, but only keep the last two digits of the product; replace
    the smaller factor by the result and repeat. Return how many rounds it takes until a
    result is 0, or -1 if that does not happen in 20 rounds.
    """
    for rounds in range(1, 21):
        result = a * b % 100
        if result == 0:
            return rounds
        a, b = max(a, b), result
    return -1
# M: The remainder by 100 is the last two digits, and max keeps the greater factor.
assert rounds_until_product_zero(10, 10) == 1
assert rounds_until_product_zero(25, 2) == 3
assert rounds_until_product_zero(3, 7) == -1

def check_digit_one_three(code):
    """Compute a check digit: the digits at odd places (the first has place 1) are added, the
    digits at even places are added three times, and the result is what is missing to the next
    multiple of ten. The code is a text of digits.
    """
    odd = sum(int(d) for d in code[::2])
    even = sum(int(d) for d in code[1::2])
    return -(odd + 3 * even) % 10
# M: Slices with step two take both kinds of places, and the negative remainder completes to ten.
# R: check digit for a digit string: 1st,3rd,5th.. digits weight 1, 2nd,4th.. weight 3, then the difference to the next multiple of 10
assert check_digit_one_three('12') == 3
assert check_digit_one_three('0000') == 0
assert check_digit_one_three('46') == 8

def lucky_numbers_up_to(limit):
    """Return the numbers up to limit that survive a special sieve: write down 1 to limit,
    remove every 2nd number, then from what is left every 3rd, then every 4th and so on, as long
    as there are enough numbers for a removal.
    """
    numbers = list(range(1, limit + 1))
    step = 2
    while step <= len(numbers):
        del numbers[step - 1::step]
        step += 1
    return numbers
# M: A slice with a step is deleted from the list each time, and the step grows by one.
assert lucky_numbers_up_to(10) == [1, 3, 7]
assert lucky_numbers_up_to(1) == [1]
assert lucky_numbers_up_to(20) == [1, 3, 7, 13, 19]

def deficient_by(number: int) -> int:
    """Return by how much the sum of the proper divisors of a positive number falls short of the
    number itself. The result is negative for abundant numbers. 8 has 1 + 2 + 4 and lacks 1.
    """
    return number - sum(d for d in range(1, number) if number % d == 0)
# E: The proper divisors are summed in a generator and taken from the number.
# R: number minus the sum of its proper divisors
assert deficient_by(8) == 1
assert deficient_by(6) == 0
assert deficient_by(12) == -4

def number_spiral_corner(ring: int) -> int:
    """Return the sum of the four corner numbers of a ring in a number spiral; for ring 0 this
    is just 1. Numbers are written in a square spiral with 1 in the centre (ring 0). Each ring
    ends with an odd square: ring 1 with 9, ring 2 with 25.
    """
    if ring == 0:
        return 1
    side = 2 * ring + 1
    return sum(side * side - corner * (side - 1) for corner in range(4))
# M: The last corner is the square of the side, and the others lie one side less apart.
assert number_spiral_corner(0) == 1
assert number_spiral_corner(1) == 24
assert number_spiral_corner(2) == 76

def first_year_with_new_digits(year):
    """Return the next year after the given one in which all four digits are different and none
    of them occurs in the given year. Return None if there is none before 10000.
    """
    for later in range(year + 1, 10000):
        digits = set(str(later))
        if len(digits) == 4 and not digits & set(str(year)):
            return later
    return None
# M: The digit set must have four members and share nothing with the set of the old year.
assert first_year_with_new_digits(1987) == 2034
assert first_year_with_new_digits(9876) is None
assert first_year_with_new_digits(2013) == 4567

def sum_equals_product_pairs(limit: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b) with 1 <= a <= b <= limit whose product is exactly twice their
    sum. The pairs are sorted by a.
    """
    pairs = []
    for a in range(1, limit + 1):
        for b in range(a, limit + 1):
            if a * b == 2 * (a + b):
                pairs.append((a, b))
    return pairs
# E: Two nested loops visit each pair once and test the equation.
# R: pairs a<=b up to limit where a*b is twice a+b
assert sum_equals_product_pairs(6) == [(3, 6), (4, 4)]
assert sum_equals_product_pairs(3) == []
assert sum_equals_product_pairs(4) == [(4, 4)]

def cut_number_to_squares(number: int) -> bool:
    """Tell whether the digits of the number can be cut into two or more pieces which are all
    square numbers. Pieces may not start with 0 unless they are just 0. 1625 is 16 and 25.
    """
    text = str(number)
    def can(start, pieces):
        if start == len(text):
            return pieces > 1
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            fits = piece == str(isqrt(int(piece)) ** 2)
            if fits and can(end, pieces + 1):
                return True
        return False
    return can(0, 0)
# H: Recursion tries each square piece at the front and goes on with the rest of the digits.
assert cut_number_to_squares(1625) is True
assert cut_number_to_squares(25) is False
assert cut_number_to_squares(104) is True

def zeros_at_end_in_base(number: int, base: int) -> int:
    """Count the zeros at the end of a positive number when it is written in the given base.
    18 is 200 in base 3, so there are two.
    """
    zeros = 0
    while number % base == 0:
        number //= base
        zeros += 1
    return zeros
# E: Each division without remainder stands for one zero at the end.
# R: trailing zeros of n in base b, e.g. 18 in base 3 is 200 -> 2
assert zeros_at_end_in_base(18, 3) == 2
assert zeros_at_end_in_base(7, 2) == 0
assert zeros_at_end_in_base(1000, 10) == 3

def is_base_palindrome(number: int, base: int) -> bool:
    """Tell whether the number reads the same in both directions when written in the given base.
    21 is 10101 in base 2 and passes. Zero passes in every base.
    """
    digits = []
    while number:
        digits.append(number % base)
        number //= base
    return digits == digits[::-1]
# M: The digits are taken off by remainders as a list, so bases above ten work as well.
assert is_base_palindrome(21, 2) is True
assert is_base_palindrome(10, 2) is False
assert is_base_palindrome(0, 7) is True

def shared_digit_chain(numbers: list[int]) -> int:
    """Return how many numbers from the start of the list on form a chain in which neighbours
    have at least one digit in common. [12, 25, 57, 80] has a chain of 3. An empty list gives 0.
    """
    length = min(1, len(numbers))
    for a, b in zip(numbers, numbers[1:]):
        if not set(str(a)) & set(str(b)):
            break
        length += 1
    return length
# M: Digit sets of neighbours are intersected until the first pair has nothing in common.
assert shared_digit_chain([12, 25, 57, 80]) == 3
assert shared_digit_chain([5]) == 1
assert shared_digit_chain([]) == 0

def digits_after_removal(number: int, digit: int) -> int:
    """Remove every copy of a digit from a number that is not negative and return the number
    that remains. If no digit remains, the answer is 0.
    """
    return int(str(number).replace(str(digit), '') or 0)
# E: The digit is replaced by nothing in the text, and "or 0" catches the empty text.
# R: strip all occurences of one digit out of an integer, 0 if nothing is left
assert digits_after_removal(15251, 5) == 121
assert digits_after_removal(77, 7) == 0
assert digits_after_removal(305, 9) == 305

def closest_number_by_digits(numbers, target):
    """Return the number from the list whose digit sum is closest to the digit sum of target.
    The first one wins a tie. The list is not empty, and no number is negative.
    """
    def digit_sum(number):
        return sum(int(d) for d in str(number))
    return min(numbers, key=lambda n: abs(digit_sum(n) - digit_sum(target)))
# E: A helper sums the digits, and min compares the distances of the sums.
# R: pick the number whose digit sum is nearest to that of a target number, ties first in list
assert closest_number_by_digits([99, 11, 30], 4) == 30
assert closest_number_by_digits([12, 21], 111) == 12
assert closest_number_by_digits([7], 1000) == 7

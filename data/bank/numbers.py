"""Verified problems: numbers."""

import math


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

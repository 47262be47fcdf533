"""Verified problems: digits."""

import math

def units_and_tens(number: int) -> tuple[int, int]:
    """Return the last two digits of a whole number as a pair (units, tens)."""
    return number % 10, number // 10 % 10
# E: The remainder by ten is the units digit, and after one division by ten the next follows.
assert units_and_tens(345) == (5, 4)
assert units_and_tens(7) == (7, 0)
assert units_and_tens(100) == (0, 0)

def count_odd_digits(number: int) -> int:
    """Count the odd digits of a number that is not negative."""
    return sum(int(digit) % 2 for digit in str(number))
# E: The remainder by two is one for an odd digit, so the remainders are summed.
# R: number of odd digits in an int
assert count_odd_digits(1234) == 2
assert count_odd_digits(806) == 0
assert count_odd_digits(777) == 3

def first_digit(number):
    """Return the leading digit of a positive number by dividing again and again."""
    while number >= 10:
        number //= 10
    return number
# E: Digits are cut off at the end until only one remains.
assert first_digit(8352) == 8
assert first_digit(9) == 9
assert first_digit(10) == 1

def cross_sum(number: int) -> int:
    """Add up the decimal digits of a number, where a minus sign does not matter."""
    return sum(int(digit) for digit in str(abs(number)))
# E: The digits are read from the text of the number without its sign.
# R: sum of the digits of an int please, -123 also gives 6
assert cross_sum(472) == 13
assert cross_sum(-123) == 6
assert cross_sum(0) == 0

def even_digit_total(number):
    """Return the sum of only those digits of a positive number that are even."""
    total = 0
    while number > 0:
        digit = number % 10
        if digit % 2 == 0:
            total += digit
        number //= 10
    return total
# M: Digits are taken from the right and tested before they are added.
assert even_digit_total(2345) == 6
assert even_digit_total(135) == 0
assert even_digit_total(88) == 16

def largest_without_one_digit(number: int) -> int:
    """Return the largest number that is left when exactly one digit of a number from 10 on
    is deleted."""
    text = str(number)
    return max(int(text[:place] + text[place + 1:]) for place in range(len(text)))
# M: Each place is left out once by slicing, and max chooses among the results.
# R: delete one digit of my number so that the rest is as big as possible, 1923 -> 923
assert largest_without_one_digit(1923) == 923
assert largest_without_one_digit(52) == 5
assert largest_without_one_digit(9871) == 987

def digits_falling(number):
    """Return the number made of the same digits in falling order."""
    return int("".join(sorted(str(number), reverse=True)))
# E: The text is sorted backwards and read as a number again.
# R: biggest number i can make by rearranging the digits of n
assert digits_falling(2907) == 9720
assert digits_falling(111) == 111
assert digits_falling(100) == 100

def squared_digits_joined(number: int) -> int:
    """Square each digit of a number on its own and write the squares one after another as
    a number."""
    return int("".join(str(int(digit) ** 2) for digit in str(number)))
# E: The squares become text again, are joined and read as one number.
# R: square every digit and glue together: 314 -> 9116
assert squared_digits_joined(314) == 9116
assert squared_digits_joined(20) == 40
assert squared_digits_joined(9) == 81

def repeat_digit(digit, times):
    """Build the number that consists of one digit written some times, such as 555."""
    return int(str(digit) * times)
# E: Text can be multiplied and then turned into a number.
assert repeat_digit(5, 3) == 555
assert repeat_digit(1, 1) == 1
assert repeat_digit(9, 5) == 99999

def glue_numbers(left, right):
    """Write two numbers next to each other and return the result as one number."""
    return int(f"{left}{right}")
# E: An f-string sets the digits side by side before int reads them.
# R: 12 and 34 should become 1234 (ints)
assert glue_numbers(12, 34) == 1234
assert glue_numbers(5, 0) == 50
assert glue_numbers(0, 7) == 7

def split_digits_in_half(number):
    """Cut a number with an even digit count into its left and right half, both as integers."""
    digits = str(number)
    middle = len(digits) // 2
    return int(digits[:middle]), int(digits[middle:])
# E: Slicing the text at the middle gives both halves.
assert split_digits_in_half(1234) == (12, 34)
assert split_digits_in_half(5007) == (50, 7)
assert split_digits_in_half(91) == (9, 1)

def sum_of_digit_pairs(number: int) -> int:
    """Cut a positive number into blocks of two digits from the right and add up the blocks."""
    total = 0
    while number > 0:
        number, block = divmod(number, 100)
        total += block
    return total
# M: Dividing by a hundred takes the last block off in each round.
# R: 123456 -> 56 + 34 + 12 = 102. odd lengths: the leftmost block has one digit
assert sum_of_digit_pairs(123456) == 102
assert sum_of_digit_pairs(507) == 12
assert sum_of_digit_pairs(9) == 9

def happy_step(number):
    """Return the sum of the squares of the digits of a number."""
    return sum(int(digit) ** 2 for digit in str(number))
# E: Each digit is squared inside the sum.
assert happy_step(19) == 82
assert happy_step(100) == 1
assert happy_step(7) == 49

def is_harshad(number):
    """Check whether a positive number can be divided by the sum of its digits without rest."""
    digit_sum = sum(map(int, str(number)))
    return number % digit_sum == 0
# E: The digit sum is found with map and used as the divisor.
# R: is n divisible by its own digit sum, e.g. 18 / 9
assert is_harshad(18) is True
assert is_harshad(19) is False
assert is_harshad(5) is True

def divides_by_all_digits(number):
    """Say whether a number is divisible by each of its digits; a zero among them makes it
    False."""
    for digit in map(int, str(number)):
        if digit == 0 or number % digit != 0:
            return False
    return True
# M: The loop leaves at the first digit that is zero or does not divide.
assert divides_by_all_digits(128) is True
assert divides_by_all_digits(120) is False
assert divides_by_all_digits(26) is False

def divisible_by_nine(digits: str) -> bool:
    """Decide from a string of digits, however long, whether the number is divisible by nine.
    Use the digit sum."""
    return sum(int(digit) for digit in digits) % 9 == 0
# E: A number and its digit sum leave the same rest when divided by nine.
assert divisible_by_nine("729") is True
assert divisible_by_nine("1000000") is False
assert divisible_by_nine("0") is True

def divisible_by_eleven(number):
    """Use the rule of alternating digit sums to tell whether a number is divisible by
    eleven."""
    digits = [int(digit) for digit in str(number)]
    return (sum(digits[::2]) - sum(digits[1::2])) % 11 == 0
# M: Slices with step two separate the places whose sums are compared.
assert divisible_by_eleven(121) is True
assert divisible_by_eleven(918082) is True
assert divisible_by_eleven(123) is False

def multiples_between(low, high, step):
    """List all multiples of step from low to high, both ends included."""
    first = -(-low // step) * step
    return list(range(first, high + 1, step))
# M: The first multiple is found by rounding up, and range takes the rest.
# R: all multiples of 7 between two numbers (ends included)? give low, high, then the 7
assert multiples_between(10, 30, 7) == [14, 21, 28]
assert multiples_between(5, 10, 5) == [5, 10]
assert multiples_between(11, 13, 7) == []

def count_multiples(values, divisor):
    """Count the values in a list that the divisor divides without remainder."""
    return sum(value % divisor == 0 for value in values)
# E: Every True in the sum counts as one.
assert count_multiples([3, 4, 6, 9], 3) == 3
assert count_multiples([1, 5], 2) == 0
assert count_multiples([], 4) == 0

def numbers_of_length(digits: int) -> int:
    """Return how many positive whole numbers are written with exactly that many digits (at
    least 1)."""
    return 9 * 10 ** (digits - 1)
# E: The first digit has nine choices and each further one has ten.
# R: how many numbers with exactly n digits exist? leading zeros not allowed, 1 digit means 1 to 9
assert numbers_of_length(1) == 9
assert numbers_of_length(2) == 90
assert numbers_of_length(4) == 9000

def digit_range(number: int) -> int:
    """Return the difference between the largest and the smallest digit of a positive number."""
    digits = [int(digit) for digit in str(number)]
    return max(digits) - min(digits)
# E: The digits are put in a list, whose extremes are subtracted.
# R: take the biggest digit of an int minus its smallest one
assert digit_range(4827) == 6
assert digit_range(333) == 0
assert digit_range(90) == 9

def smallest_divisor(number):
    """Return the smallest divisor greater than 1 of a number that is at least 2."""
    divisor = 2
    while number % divisor != 0:
        divisor += 1
    return divisor
# E: Divisors are tried upward, and the number itself stops the search at the latest.
# R: smallest factor bigger than one, like 35 -> 5 and 13 -> 13
assert smallest_divisor(35) == 5
assert smallest_divisor(13) == 13
assert smallest_divisor(8) == 2

def sum_of_divisors(number):
    """Sum all divisors of a positive number, with 1 and the number included."""
    return sum(candidate for candidate in range(1, number + 1) if number % candidate == 0)
# E: A filtered range supplies the divisors to sum.
# R: add all the divisors of n, 6 gives 1+2+3+6 = 12
assert sum_of_divisors(6) == 12
assert sum_of_divisors(7) == 8
assert sum_of_divisors(1) == 1

def abundance_word(number):
    """Call a number "rich" if its smaller divisors sum to more than it, "poor" if to less,
    otherwise "perfect"."""
    total = sum(part for part in range(1, number) if number % part == 0)
    if total == number:
        return "perfect"
    return "rich" if total > number else "poor"
# M: The sum of the divisors below the number is compared with it.
assert abundance_word(12) == "rich"
assert abundance_word(8) == "poor"
assert abundance_word(28) == "perfect"

def shared_divisors(first, second):
    """List all numbers that divide both given positive numbers, from small to large."""
    limit = min(first, second)
    return [n for n in range(1, limit + 1) if first % n == 0 and second % n == 0]
# E: Every candidate up to the smaller number is tested against both.
# R: common divisors of two numbers as list: 12 and 18 -> [1, 2, 3, 6]
assert shared_divisors(12, 18) == [1, 2, 3, 6]
assert shared_divisors(5, 7) == [1]
assert shared_divisors(4, 4) == [1, 2, 4]

def times_divisible(number, divisor):
    """Return how often a positive number can be divided by the divisor before a rest
    appears."""
    times = 0
    while number % divisor == 0:
        number //= divisor
        times += 1
    return times
# E: The loop divides as long as nothing is left over.
assert times_divisible(24, 2) == 3
assert times_divisible(25, 2) == 0
assert times_divisible(81, 3) == 4

def is_pronic(number: int) -> bool:
    """Check whether a number from 0 on is the product of two whole numbers that follow
    each other."""
    root = math.isqrt(number)
    return root * (root + 1) == number
# M: The smaller factor can only be the whole square root.
# R: 12 = 3*4, 20 = 4*5 ... is n such a product of neighbours? (0 = 0*1 counts)
assert is_pronic(12) is True
assert is_pronic(9) is False
assert is_pronic(0) is True

def is_perfect_cube(number):
    """Test whether a number that is not negative is the third power of a whole number."""
    root = round(number ** (1 / 3))
    return root ** 3 == number
# E: The nearest whole cube root is cubed again and compared.
assert is_perfect_cube(27) is True
assert is_perfect_cube(9) is False
assert is_perfect_cube(0) is True

def squares_up_to(limit):
    """List the square numbers 1, 4, 9 ... that do not exceed the limit."""
    return [root * root for root in range(1, math.isqrt(limit) + 1)]
# E: The whole root of the limit tells how many squares fit.
# R: all square numbers up to a limit (included), starting with 1
assert squares_up_to(20) == [1, 4, 9, 16]
assert squares_up_to(25) == [1, 4, 9, 16, 25]
assert squares_up_to(0) == []

def nearest_square(number):
    """Return the square number closest to a number that is not negative."""
    low = math.isqrt(number)
    return min(low * low, (low + 1) ** 2, key=lambda square: abs(square - number))
# M: Only the squares of the root rounded down and of the next number can be closest.
assert nearest_square(10) == 9
assert nearest_square(13) == 16
assert nearest_square(4) == 4

def next_even(number):
    """Return the smallest even number that is greater than the given whole number."""
    return number + 2 - number % 2
# E: An odd number needs one step and an even one two.
assert next_even(3) == 4
assert next_even(4) == 6
assert next_even(-1) == 0

def odd_numbers_between(low, high):
    """List the odd numbers that are larger than low and smaller than high."""
    return [number for number in range(low + 1, high) if number % 2 == 1]
# E: The range leaves out both ends and the filter keeps the odd ones.
# R: odd numbers strictly between two numbers
assert odd_numbers_between(3, 9) == [5, 7]
assert odd_numbers_between(4, 5) == []
assert odd_numbers_between(0, 4) == [1, 3]

def same_parity(*values):
    """Tell whether all the given whole numbers are even or all are odd; no number at all
    is True."""
    return len({value % 2 for value in values}) <= 1
# E: The set of the remainders by two must not hold both 0 and 1.
assert same_parity(2, 4, 8) is True
assert same_parity(1, 2) is False
assert same_parity() is True

def more_evens_than_odds(values):
    """Decide whether a list holds more even than odd numbers."""
    evens = sum(1 for value in values if value % 2 == 0)
    return evens > len(values) - evens
# E: The odd ones are what the even ones leave of the length.
# R: true if my list has more even numbers than odd ones
assert more_evens_than_odds([2, 4, 5]) is True
assert more_evens_than_odds([1, 2]) is False
assert more_evens_than_odds([]) is False

def leftover_sweets(sweets, children):
    """Return the sweets that remain after each child has got the same whole number of them.
    Without children all remain."""
    if children == 0:
        return sweets
    return sweets % children
# E: The remainder operator gives the rest, but a division by zero must be avoided.
# R: i hand out sweets evenly, how many are left? sweets, kids. no kids = all left
assert leftover_sweets(17, 5) == 2
assert leftover_sweets(10, 5) == 0
assert leftover_sweets(8, 0) == 8

def partner_divisor(number: int, divisor: int) -> int | None:
    """Return the number that gives the first one when multiplied by the divisor; None if
    there is none."""
    quotient, rest = divmod(number, divisor)
    return None if rest else quotient
# E: The quotient is the partner, provided that the remainder is zero.
# R: i know n and one divisor, give me the other factor, None if it does not divide
assert partner_divisor(24, 4) == 6
assert partner_divisor(24, 5) is None
assert partner_divisor(7, 7) == 1

def round_to_tens(number):
    """Round a whole number to the nearest ten; a five at the end goes up."""
    return (number + 5) // 10 * 10
# E: Adding five before cutting to full tens sends the upper half upward.
assert round_to_tens(44) == 40
assert round_to_tens(45) == 50
assert round_to_tens(-3) == 0

def round_half_up(value: float) -> int:
    """Round a number to an integer as taught in school, so that 2.5 becomes 3 and -2.5
    becomes -2."""
    return math.floor(value + 0.5)
# E: Shifting by a half turns rounding down into the school rule.
# R: python rounds 2.5 to 2, i want 3. -2.5 may go to -2
assert round_half_up(2.5) == 3
assert round_half_up(2.4) == 2
assert round_half_up(-2.5) == -2

def cut_decimals(value, places):
    """Cut a positive number to the given decimal places without rounding."""
    factor = 10 ** places
    return math.floor(value * factor) / factor
# M: The wanted decimals are moved before the point, the rest is dropped and the point moved back.
# R: truncate not round: 3.789 with 1 place -> 3.7
assert cut_decimals(3.789, 1) == 3.7
assert cut_decimals(2.5, 0) == 2.0
assert cut_decimals(0.999, 2) == 0.99

def rounding_error(value, places):
    """Return how much larger the rounded number is than the original, with four decimals.
    It is negative when rounding went down."""
    return round(round(value, places) - value, 4)
# E: The difference itself is rounded to hide float noise.
assert rounding_error(2.7, 0) == 0.3
assert rounding_error(2.34, 1) == -0.04
assert rounding_error(5, 1) == 0

def decimal_places(number_text: str) -> int:
    """Count the digits behind the point in a number given as text; without a point there
    are none."""
    if "." not in number_text:
        return 0
    return len(number_text) - number_text.index(".") - 1
# E: The place of the point tells how many characters follow it.
assert decimal_places("3.14") == 2
assert decimal_places("10") == 0
assert decimal_places("7.") == 0

def floor_and_ceiling(value):
    """Return the whole numbers just below and just above a value as a pair; for whole
    values both agree."""
    return math.floor(value), math.ceil(value)
# E: The module math has a function for each direction.
assert floor_and_ceiling(2.3) == (2, 3)
assert floor_and_ceiling(-1.5) == (-2, -1)
assert floor_and_ceiling(4) == (4, 4)

def only_zeros_and_ones(number: int) -> bool:
    """Tell whether a positive number is written with no other digits than 0 and 1."""
    return set(str(number)) <= {"0", "1"}
# E: The set of its digits must be a subset of the two allowed ones.
assert only_zeros_and_ones(10110) is True
assert only_zeros_and_ones(102) is False
assert only_zeros_and_ones(1) is True

def digit_sum_is_even(number):
    """Check whether the digits of a number add up to an even total."""
    return sum(int(digit) for digit in str(number)) % 2 == 0
# E: The remainder of the digit sum by two decides.
assert digit_sum_is_even(112) is True
assert digit_sum_is_even(12) is False
assert digit_sum_is_even(0) is True

def numbers_with_digit_sum(total, limit):
    """List the numbers from 0 up to the limit whose digits add up to total."""
    return [n for n in range(limit + 1) if sum(map(int, str(n))) == total]
# E: Every number is turned into digits and kept if their sum fits.
# R: all numbers from 0 to limit (included) with a certain digit sum. digit sum first
assert numbers_with_digit_sum(3, 30) == [3, 12, 21, 30]
assert numbers_with_digit_sum(0, 5) == [0]
assert numbers_with_digit_sum(20, 50) == []

def longest_equal_digits(number: int) -> int:
    """Return the length of the longest stretch of equal digits next to each other."""
    digits = str(number)
    best = run = 1
    for before, after in zip(digits, digits[1:]):
        run = run + 1 if before == after else 1
        best = max(best, run)
    return best
# M: A run counter grows for equal neighbours and otherwise starts again at one.
assert longest_equal_digits(1222334) == 3
assert longest_equal_digits(1234) == 1
assert longest_equal_digits(5) == 1

def digit_at_both_ends(number):
    """Tell whether a positive number begins and ends with the same digit."""
    text = str(number)
    return text[0] == text[-1]
# E: The first and the last character of its text are compared.
# R: first digit = last digit? 313 yes, 12 no, single digits yes
assert digit_at_both_ends(313) is True
assert digit_at_both_ends(12) is False
assert digit_at_both_ends(7) is True

def middle_digit(number):
    """Return the digit in the middle of a positive number, or None if the digit count is
    even."""
    text = str(number)
    if len(text) % 2 == 0:
        return None
    return int(text[len(text) // 2])
# E: The middle index is half the length, which only odd lengths have exactly.
assert middle_digit(12345) == 3
assert middle_digit(12) is None
assert middle_digit(8) == 8

def ascending_pairs(number):
    """Count the neighbouring digits where the right one is larger than the left one."""
    digits = str(number)
    return sum(left < right for left, right in zip(digits, digits[1:]))
# E: Zipping the digits with the shifted digits yields all neighbours.
assert ascending_pairs(1324) == 2
assert ascending_pairs(4321) == 0
assert ascending_pairs(7) == 0

def is_product_of_two_primes(number: int) -> bool:
    """Check whether a number from 2 on has exactly two prime factors, which may be equal."""
    count, divisor = 0, 2
    while number > 1:
        while number % divisor == 0:
            number //= divisor
            count += 1
        divisor += 1
    return count == 2
# M: The prime factors are divided out and counted, repeated ones too.
assert is_product_of_two_primes(15) is True
assert is_product_of_two_primes(9) is True
assert is_product_of_two_primes(12) is False
assert is_product_of_two_primes(7) is False

def is_automorphic(number):
    """Say whether the square of a number ends with the digits of the number itself, like
    25 and 625."""
    return str(number ** 2).endswith(str(number))
# E: Both numbers are turned to text for a test with endswith.
# R: 25*25 = 625 ends in 25. check that for any positive int
assert is_automorphic(25) is True
assert is_automorphic(7) is False
assert is_automorphic(6) is True

def add_reversed(number):
    """Add a positive number to the number with its digits in reverse."""
    return number + int(str(number)[::-1])
# E: Slicing backwards turns the digits around before adding.
assert add_reversed(123) == 444
assert add_reversed(10) == 11
assert add_reversed(5) == 10

def steps_to_palindrome(number):
    """Count how often a number must be added to its reverse until it is a palindrome."""
    steps = 0
    while str(number) != str(number)[::-1]:
        number += int(str(number)[::-1])
        steps += 1
    return steps
# M: The loop repeats reverse-and-add until the text equals its own reverse.
# R: reverse and add game: 57 + 75 = 132, 132 + 231 = 363 done, so 2 steps
assert steps_to_palindrome(57) == 2
assert steps_to_palindrome(121) == 0
assert steps_to_palindrome(19) == 2

def check_digit_mod_ten(digits: str) -> int:
    """Return the digit from 0 to 9 that must follow the digits so that the digit sum is a
    multiple of 10."""
    total = sum(int(digit) for digit in digits)
    return -total % 10
# E: The remainder of the negative sum is what is missing to the next ten.
# R: i have a code like "481" and want the check digit that makes the sum of all digits end in 0
assert check_digit_mod_ten("481") == 7
assert check_digit_mod_ten("55") == 0
assert check_digit_mod_ten("9") == 1

def is_lucky_ticket(ticket):
    """Check a ticket number string of even length: is the sum of the left half that of the
    right half?"""
    half = len(ticket) // 2
    return sum(map(int, ticket[:half])) == sum(map(int, ticket[half:]))
# M: Each half is turned into digits by map and summed.
# R: lucky ticket = first half of the digits adds up to the same as second half. ticket is a string of even length
assert is_lucky_ticket("123402") is True
assert is_lucky_ticket("12") is False
assert is_lucky_ticket("5005") is True

def power_last_digit(base: int, exponent: int) -> int:
    """Return the units digit of base to the power of exponent, even for very large
    exponents."""
    return pow(base, exponent, 10)
# E: The three-argument pow keeps only the remainder by ten all along.
# R: last digit of 7**100 quickly, base and exponent given
assert power_last_digit(7, 100) == 1
assert power_last_digit(2, 10) == 4
assert power_last_digit(9, 0) == 1

def twin_prime_after(number):
    """Find the first pair (p, p + 2) of primes with p greater than the number."""
    def is_prime(n):
        return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))
    candidate = number + 1
    while not (is_prime(candidate) and is_prime(candidate + 2)):
        candidate += 1
    return candidate, candidate + 2
# H: An inner prime test is asked for each candidate and the number two further on.
assert twin_prime_after(3) == (5, 7)
assert twin_prime_after(5) == (11, 13)
assert twin_prime_after(0) == (3, 5)

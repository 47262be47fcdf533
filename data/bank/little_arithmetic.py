"""Verified problems: little arithmetic."""

def minus_own_last_digit_doubled(n):
    """Cut the last digit off n (zero or more) and subtract twice that digit from the rest."""
    return n // 10 - 2 * (n % 10)
# E: Quotient and remainder by ten are combined.
assert minus_own_last_digit_doubled(203) == 14
assert minus_own_last_digit_doubled(7) == -14
assert minus_own_last_digit_doubled(40) == 4

def digits_product_of_two(n):
    """Multiply the two digits of a number from 10 to 99 and add the number itself."""
    return n + n // 10 * (n % 10)
# E: The digits come from division and remainder.
assert digits_product_of_two(34) == 46
assert digits_product_of_two(10) == 10
assert digits_product_of_two(99) == 180

def larger_half_of_digits(n):
    """Return the larger half of a four-digit number, so that 1275 gives 75."""
    return max(divmod(n, 100))
# E: divmod cuts the number into two halves.
assert larger_half_of_digits(1275) == 75
assert larger_half_of_digits(9012) == 90
assert larger_half_of_digits(5555) == 55

def sum_of_number_halves(n):
    """Cut a four-digit number in two halves and add them: 1234 gives 12 + 34."""
    return n // 100 + n % 100
# E: Division and remainder by one hundred.
assert sum_of_number_halves(1234) == 46
assert sum_of_number_halves(5000) == 50
assert sum_of_number_halves(1001) == 11

def lower_of_square_and_double(n):
    """Return the smaller of n squared and n doubled."""
    return min(n ** 2, 2 * n)
# E: min compares both results.
assert lower_of_square_and_double(5) == 10
assert lower_of_square_and_double(1) == 1
assert lower_of_square_and_double(-3) == -6

def larger_of_sum_and_product(a, b):
    """Return whichever is larger, a + b or a * b."""
    return max(a + b, a * b)
# E: Both results are handed to max.
# R: bigger of sum and product of two numbers
assert larger_of_sum_and_product(1, 5) == 6
assert larger_of_sum_and_product(3, 5) == 15
assert larger_of_sum_and_product(2, 2) == 4

def operation_name_larger(a, b):
    """Tell which gives more for a and b: return "sum", "product", or "equal"."""
    if a + b == a * b:
        return "equal"
    return "sum" if a + b > a * b else "product"
# E: The tie is tested first.
assert operation_name_larger(2, 2) == "equal"
assert operation_name_larger(1, 5) == "sum"
assert operation_name_larger(3, 3) == "product"

def use_operator(a, sign, b):
    """Calculate a sign b for the signs "+", "-" and "x"; any other sign gives None."""
    return {"+": a + b, "-": a - b, "x": a * b}.get(sign)
# E: A dictionary holds the results by sign.
# R: tiny calculator with + - x, None for other signs. a, sign, b
assert use_operator(3, "+", 4) == 7
assert use_operator(3, "x", 4) == 12
assert use_operator(3, "?", 4) is None

def check_times_answer(a, b, answer):
    """Return "right" if answer is a times b, otherwise "no, it is 42" with the right result."""
    return "right" if answer == a * b else f"no, it is {a * b}"
# E: The product is compared and shown.
assert check_times_answer(6, 7, 42) == "right"
assert check_times_answer(6, 7, 40) == "no, it is 42"
assert check_times_answer(0, 5, 5) == "no, it is 0"

def answer_error(a, b, answer):
    """Return how far an answer to a + b is off, negative when it is too small."""
    return answer - (a + b)
# E: The correct sum is subtracted.
assert answer_error(2, 3, 6) == 1
assert answer_error(2, 3, 5) == 0
assert answer_error(2, 3, 1) == -4

def estimate_hint(guess, secret):
    """Hint at a guess: "exact", "close" within 5, "too low" or "too high"."""
    if guess == secret:
        return "exact"
    if abs(guess - secret) <= 5:
        return "close"
    return "too low" if guess < secret else "too high"
# E: From the best case to the worst.
# R: guess game hint: exact, close (5), too low, too high
assert estimate_hint(50, 50) == "exact"
assert estimate_hint(45, 50) == "close"
assert estimate_hint(60, 50) == "too high"

def twice_larger_minus_smaller(a, b):
    """Double the larger number and subtract the smaller one from it."""
    return 2 * max(a, b) - min(a, b)
# E: max and min take the roles.
assert twice_larger_minus_smaller(3, 5) == 7
assert twice_larger_minus_smaller(5, 3) == 7
assert twice_larger_minus_smaller(4, 4) == 4

def difference_in_percent_points(yes, no):
    """Return by how many percent points yes leads no among yes + no votes, rounded; may be
    negative."""
    return round(100 * (yes - no) / (yes + no))
# E: The lead is set in relation to all votes.
assert difference_in_percent_points(3, 1) == 50
assert difference_in_percent_points(1, 2) == -33
assert difference_in_percent_points(2, 2) == 0

def has_two_thirds(yes, no):
    """Check whether yes votes make up at least two thirds of all votes; no votes at all is
    False."""
    return yes > 0 and 3 * yes >= 2 * (yes + no)
# E: Cross-multiplying replaces the fraction.
# R: two thirds majority? yes and no votes
assert has_two_thirds(2, 1) is True
assert has_two_thirds(3, 2) is False
assert has_two_thirds(0, 0) is False

def vote_outcome(yes, no, members):
    """Return "invalid" if fewer than half the members voted, else "accepted" or "rejected" (ties
    too)."""
    if 2 * (yes + no) < members:
        return "invalid"
    return "accepted" if yes > no else "rejected"
# E: The quorum is checked before counting.
assert vote_outcome(2, 2, 9) == "invalid"
assert vote_outcome(3, 2, 10) == "accepted"
assert vote_outcome(3, 3, 10) == "rejected"

def remainder_or_divisor(n, divisor):
    """Return the remainder of n by divisor, but divisor itself in place of 0."""
    rest = n % divisor
    return rest if rest != 0 else divisor
# E: A zero remainder is replaced.
assert remainder_or_divisor(17, 5) == 2
assert remainder_or_divisor(15, 5) == 5
assert remainder_or_divisor(3, 4) == 3

def shrink_until_fits(n, limit):
    """Halve n (dropping fractions) until it is not larger than limit, and return it."""
    while n > limit:
        n //= 2
    return n
# E: The loop halves as long as n is too large.
assert shrink_until_fits(100, 30) == 25
assert shrink_until_fits(10, 30) == 10
assert shrink_until_fits(8, 1) == 1

def even_near(n):
    """Return n if it is even, otherwise the even number next to it that is nearer to zero."""
    if n % 2 == 0:
        return n
    return n - 1 if n > 0 else n + 1
# E: The sign tells the way to zero.
# R: make n even, going toward zero if odd
assert even_near(7) == 6
assert even_near(-7) == -6
assert even_near(4) == 4

def sum_if_same_parity(a, b):
    """Add two integers if both are even or both odd; return None for mixed ones."""
    return a + b if a % 2 == b % 2 else None
# E: The remainders by two must agree.
assert sum_if_same_parity(3, 5) == 8
assert sum_if_same_parity(2, 4) == 6
assert sum_if_same_parity(2, 5) is None

def difference_if_positive(a, b):
    """Return a minus b if that is more than zero, otherwise a."""
    return a - b if a > b else a
# E: The subtraction happens only if a is larger.
assert difference_if_positive(5, 3) == 2
assert difference_if_positive(3, 5) == 3
assert difference_if_positive(4, 4) == 4

def thirds_and_rest(n):
    """Return a third of n if it divides by three, otherwise the remainder by three as a
    negative."""
    return n // 3 if n % 3 == 0 else -(n % 3)
# E: The remainder decides on both results.
assert thirds_and_rest(9) == 3
assert thirds_and_rest(11) == -2
assert thirds_and_rest(0) == 0

def product_capped(a, b, cap):
    """Multiply a by b but return no more than cap and no less than 0."""
    return max(0, min(a * b, cap))
# E: min is the ceiling and max the floor.
assert product_capped(3, 4, 10) == 10
assert product_capped(-3, 4, 10) == 0
assert product_capped(2, 4, 10) == 8

def all_even_or_all_odd(a, b, c):
    """Check whether three integers are all even or all odd."""
    return a % 2 == b % 2 == c % 2
# E: A chain compares the remainders by two.
assert all_even_or_all_odd(2, 4, 6) is True
assert all_even_or_all_odd(1, 3, 5) is True
assert all_even_or_all_odd(1, 2, 3) is False

def range_is_small(a, b, c, limit):
    """Check whether the highest and the lowest of three numbers are less than limit apart."""
    return max(a, b, c) - min(a, b, c) < limit
# E: The spread is compared with the limit.
assert range_is_small(1, 2, 3, 3) is True
assert range_is_small(1, 2, 4, 3) is False
assert range_is_small(5, 5, 5, 1) is True

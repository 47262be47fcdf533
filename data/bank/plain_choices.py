"""Verified problems: plain choices."""

def doubled_below_ten(n):
    """Double n if it is less than 10, otherwise return it unchanged."""
    return n * 2 if n < 10 else n
# E: The condition decides on doubling.
# R: double numbers below ten, leave others
assert doubled_below_ten(4) == 8
assert doubled_below_ten(10) == 10
assert doubled_below_ten(-1) == -2

def halve_if_even_else_zero(n):
    """Return half of an even n as an integer and 0 for an odd one."""
    return n // 2 if n % 2 == 0 else 0
# E: Only even numbers are halved.
assert halve_if_even_else_zero(8) == 4
assert halve_if_even_else_zero(7) == 0
assert halve_if_even_else_zero(0) == 0

def sum_or_difference(a, b):
    """Return a + b when both numbers are positive, and a - b otherwise."""
    return a + b if a > 0 and b > 0 else a - b
# E: Two conditions choose the operation.
assert sum_or_difference(3, 4) == 7
assert sum_or_difference(3, -4) == 7
assert sum_or_difference(-3, 4) == -7

def product_or_sum(a, b):
    """Multiply two numbers that are both more than 1; otherwise add them."""
    return a * b if min(a, b) > 1 else a + b
# E: The smaller number tells whether both are above one.
assert product_or_sum(3, 4) == 12
assert product_or_sum(1, 4) == 5
assert product_or_sum(0, 0) == 0

def sum_zero_if_large(a, b):
    """Return the sum of a and b, but 0 if the sum is more than 21."""
    return a + b if a + b <= 21 else 0
# E: A sum past the limit is worth nothing.
assert sum_zero_if_large(10, 11) == 21
assert sum_zero_if_large(11, 11) == 0
assert sum_zero_if_large(0, 5) == 5

def smaller_positive(a, b):
    """Return the smaller of the positive ones among a and b; None if neither is positive."""
    return min((n for n in (a, b) if n > 0), default=None)
# E: min with a default handles the empty case.
assert smaller_positive(3, 8) == 3
assert smaller_positive(-3, 8) == 8
assert smaller_positive(-3, 0) is None

def even_one_of(a, b):
    """Return the even number of the two; a if both are even, and None if none is."""
    if a % 2 == 0:
        return a
    return b if b % 2 == 0 else None
# E: The first one is asked first.
# R: give me the even one of two numbers, first if both, None if neither
assert even_one_of(4, 6) == 4
assert even_one_of(3, 6) == 6
assert even_one_of(3, 5) is None

def larger_if_both_even(a, b):
    """Return the larger number if a and b are both even, otherwise the smaller one."""
    if a % 2 == 0 and b % 2 == 0:
        return max(a, b)
    return min(a, b)
# E: Evenness of both chooses between max and min.
assert larger_if_both_even(4, 8) == 8
assert larger_if_both_even(3, 8) == 3
assert larger_if_both_even(5, 5) == 5

def larger_unless_tie_zero(a, b):
    """Give the larger of two numbers; if they are equal give 0."""
    return 0 if a == b else max(a, b)
# E: The tie is decided before max.
assert larger_unless_tie_zero(3, 8) == 8
assert larger_unless_tie_zero(8, 8) == 0
assert larger_unless_tie_zero(-1, -2) == -1

def nonzero_first(a, b):
    """Return a unless it is zero; in that case return b."""
    return a or b
# E: or skips a zero.
assert nonzero_first(3, 8) == 3
assert nonzero_first(0, 8) == 8
assert nonzero_first(0, 0) == 0

def value_or_average(value, low, high):
    """Return value when it lies between low and high (bounds included), else their average."""
    return value if low <= value <= high else (low + high) / 2
# E: Values outside are replaced by the midpoint.
assert value_or_average(5, 0, 10) == 5
assert value_or_average(15, 0, 10) == 5.0
assert value_or_average(10, 0, 10) == 10

def zero_outside(value, low, high):
    """Keep a value from low to high and turn any value outside into 0."""
    return value if low <= value <= high else 0
# E: A chained comparison checks the range.
# R: value if within low..high else 0
assert zero_outside(5, 1, 9) == 5
assert zero_outside(10, 1, 9) == 0
assert zero_outside(1, 1, 9) == 1

def distance_to_nearer_bound(value, low, high):
    """Find how far a value inside low..high is from the nearer of the two bounds."""
    return min(value - low, high - value)
# E: The smaller of both distances.
# R: distance from value to the closer of low and high
assert distance_to_nearer_bound(3, 0, 10) == 3
assert distance_to_nearer_bound(8, 0, 10) == 2
assert distance_to_nearer_bound(0, 0, 10) == 0

def nearer_bound(value, low, high):
    """Return low or high, whichever is nearer to value; halfway counts as low."""
    return low if value - low <= high - value else high
# E: Two distances are compared.
assert nearer_bound(3, 0, 10) == 0
assert nearer_bound(8, 0, 10) == 10
assert nearer_bound(5, 0, 10) == 0

def cap_at_hundred(n):
    """Limit n to at most 100 after adding 10 to it."""
    return min(n + 10, 100)
# E: min applies the limit after the addition.
assert cap_at_hundred(50) == 60
assert cap_at_hundred(95) == 100
assert cap_at_hundred(-20) == -10

def lower_by_not_below(n, step):
    """Lower n by step without going under 1."""
    return max(n - step, 1)
# E: max is the floor.
assert lower_by_not_below(10, 3) == 7
assert lower_by_not_below(3, 5) == 1
assert lower_by_not_below(1, 0) == 1

def one_step_closer(current, target):
    """Move current one step of 1 closer to target; stay when it is reached."""
    if current == target:
        return current
    return current + 1 if current < target else current - 1
# E: The comparison gives the direction.
assert one_step_closer(3, 7) == 4
assert one_step_closer(7, 3) == 6
assert one_step_closer(5, 5) == 5

def wrap_once(n, size):
    """Bring an index one too far back into 0..size-1: -1 becomes size-1 and size becomes 0."""
    if n == -1:
        return size - 1
    return 0 if n == size else n
# E: Only the two neighbours outside need a change.
assert wrap_once(-1, 5) == 4
assert wrap_once(5, 5) == 0
assert wrap_once(3, 5) == 3

def next_on_circle(n, last):
    """Return the number after n when counting 1 to last in a circle."""
    return n % last + 1
# E: The remainder turns last into 0 before one is added.
# R: count in a circle 1..last, whats next
assert next_on_circle(3, 5) == 4
assert next_on_circle(5, 5) == 1
assert next_on_circle(1, 1) == 1

def previous_in_circle(n, last):
    """Return the number before n on a circle numbered 1 to last."""
    return n - 1 if n > 1 else last
# E: Only the 1 jumps to the end.
assert previous_in_circle(3, 5) == 2
assert previous_in_circle(1, 5) == 5
assert previous_in_circle(1, 1) == 1

def shorter_ring_distance(a, b, size):
    """Return the shorter distance between two places on a ring with size places."""
    gap = abs(a - b)
    return min(gap, size - gap)
# E: The other way round is the rest of the ring.
# R: shortest distance on a ring of given size between two spots a and b
assert shorter_ring_distance(1, 9, 10) == 2
assert shorter_ring_distance(2, 5, 10) == 3
assert shorter_ring_distance(4, 4, 10) == 0

def opposite_on_ring(place, size):
    """Find the place opposite to place on a ring numbered 0 to size - 1, size being even."""
    return (place + size // 2) % size
# E: Half the ring further on.
assert opposite_on_ring(1, 10) == 6
assert opposite_on_ring(7, 10) == 2
assert opposite_on_ring(0, 2) == 1

def mirrored_in_range(n, low, high):
    """Mirror n within low..high, so that low becomes high and high becomes low."""
    return low + high - n
# E: The sum of number and mirror image stays the same.
assert mirrored_in_range(1, 1, 6) == 6
assert mirrored_in_range(4, 1, 6) == 3
assert mirrored_in_range(5, 0, 10) == 5

def position_in_range(n, low, high):
    """Tell where n lies between low (0.0) and high (1.0) as a fraction."""
    return (n - low) / (high - low)
# E: The way from low over the whole way.
assert position_in_range(5, 0, 10) == 0.5
assert position_in_range(2, 2, 4) == 0.0
assert position_in_range(15, 0, 10) == 1.5

def between_by_fraction(low, high, fraction):
    """Return the number that lies fraction of the way from low to high."""
    return low + (high - low) * fraction
# E: A part of the gap is added to low.
assert between_by_fraction(10, 20, 0.5) == 15.0
assert between_by_fraction(10, 20, 0) == 10
assert between_by_fraction(0, 4, 0.25) == 1.0

def count_even_of_three(a, b, c):
    """Count how many of three integers are even."""
    return (a % 2 == 0) + (b % 2 == 0) + (c % 2 == 0)
# E: Truth values are added.
# R: how many of three numbers are even
assert count_even_of_three(2, 3, 4) == 2
assert count_even_of_three(1, 3, 5) == 0
assert count_even_of_three(0, 0, 0) == 3

def count_positive_of_four(a, b, c, d):
    """Count the numbers above zero among four."""
    return sum(n > 0 for n in (a, b, c, d))
# E: sum counts the true comparisons.
assert count_positive_of_four(1, -1, 0, 5) == 2
assert count_positive_of_four(0, 0, 0, 0) == 0
assert count_positive_of_four(1, 2, 3, 4) == 4

def sum_of_even_ones(a, b, c):
    """Add those of three integers that are even; 0 if none is."""
    return sum(n for n in (a, b, c) if n % 2 == 0)
# E: A filter in the generator.
# R: sum only the even ones of three numbers
assert sum_of_even_ones(2, 3, 4) == 6
assert sum_of_even_ones(1, 3, 5) == 0
assert sum_of_even_ones(0, 1, -2) == -2

def sum_of_positive_ones(a, b, c):
    """Add three numbers, counting negative ones as zero."""
    return max(a, 0) + max(b, 0) + max(c, 0)
# E: max lifts negatives to zero.
assert sum_of_positive_ones(1, -5, 3) == 4
assert sum_of_positive_ones(-1, -2, -3) == 0
assert sum_of_positive_ones(1, 1, 1) == 3

def mean_of_nonzero_three(a, b, c):
    """Average those of three numbers that are not zero; return 0 if all are."""
    kept = [n for n in (a, b, c) if n != 0]
    return sum(kept) / len(kept) if kept else 0
# E: Zeros are dropped before dividing.
assert mean_of_nonzero_three(4, 0, 6) == 5.0
assert mean_of_nonzero_three(0, 0, 0) == 0
assert mean_of_nonzero_three(1, 2, 3) == 2.0

def average_or_larger(a, b):
    """Return the average of a and b if they are at most 2 apart, else the larger one."""
    return (a + b) / 2 if abs(a - b) <= 2 else max(a, b)
# E: The distance chooses the rule.
assert average_or_larger(4, 6) == 5.0
assert average_or_larger(4, 7) == 7
assert average_or_larger(3, 3) == 3.0

def closest_pair_gap(a, b, c):
    """Find the smallest distance between any two of three numbers."""
    return min(abs(a - b), abs(b - c), abs(a - c))
# E: All three gaps are compared.
assert closest_pair_gap(1, 5, 7) == 2
assert closest_pair_gap(3, 9, 3) == 0
assert closest_pair_gap(0, 10, 5) == 5

def second_highest_of_four(a, b, c, d):
    """Return the second highest of four numbers; equal numbers count separately."""
    return sorted((a, b, c, d))[-2]
# E: Sorting puts it next to last.
assert second_highest_of_four(4, 9, 1, 7) == 7
assert second_highest_of_four(5, 5, 1, 2) == 5
assert second_highest_of_four(1, 2, 3, 4) == 3

def inner_mean_of_four(a, b, c, d):
    """Average the two middle ones of four numbers (without the smallest and the largest)."""
    ordered = sorted([a, b, c, d])
    return (ordered[1] + ordered[2]) / 2
# E: Sorting puts the middle two at index 1 and 2.
assert inner_mean_of_four(4, 9, 1, 6) == 5.0
assert inner_mean_of_four(2, 2, 2, 2) == 2.0
assert inner_mean_of_four(0, 1, 0, 100) == 0.5

def different_one_of_three(a, b, c):
    """Return the number that differs when two of three are equal; None if all equal or all
    differ."""
    if a == b and b != c:
        return c
    if a == c and b != c:
        return b
    return a if b == c and a != b else None
# E: Each equal pair points at the third number.
assert different_one_of_three(2, 2, 5) == 5
assert different_one_of_three(2, 5, 2) == 5
assert different_one_of_three(1, 1, 1) is None

def double_largest_of_three(a, b, c):
    """Add three numbers where the largest one counts twice."""
    return a + b + c + max(a, b, c)
# E: The largest is added once more.
assert double_largest_of_three(1, 5, 2) == 13
assert double_largest_of_three(0, 0, 0) == 0
assert double_largest_of_three(2, 2, 2) == 8

def largest_possible_number(a, b):
    """Join two digits to the largest possible two-digit number."""
    return max(a, b) * 10 + min(a, b)
# E: The larger digit goes to the tens.
assert largest_possible_number(3, 7) == 73
assert largest_possible_number(0, 5) == 50
assert largest_possible_number(4, 4) == 44

def smallest_number_of_digits(a, b, c):
    """Arrange three digits from 0 to 9 to the smallest number, leading zeros being allowed."""
    low, mid, high = sorted((a, b, c))
    return low * 100 + mid * 10 + high
# E: Sorted digits take the places from left to right.
assert smallest_number_of_digits(3, 1, 2) == 123
assert smallest_number_of_digits(0, 9, 0) == 9
assert smallest_number_of_digits(5, 5, 5) == 555

def number_from_places(hundreds, tens, ones):
    """Build a number from its hundreds, tens and ones digit."""
    return hundreds * 100 + tens * 10 + ones
# E: Each digit is multiplied by its place value.
assert number_from_places(4, 0, 7) == 407
assert number_from_places(0, 0, 5) == 5
assert number_from_places(9, 9, 9) == 999

def inverted_digit_order(n):
    """Turn a three-digit number around: 123 becomes 321 and 120 becomes 21."""
    return n % 10 * 100 + n // 10 % 10 * 10 + n // 100
# E: Ones and hundreds change places by arithmetic.
assert inverted_digit_order(123) == 321
assert inverted_digit_order(120) == 21
assert inverted_digit_order(505) == 505

def middle_digit_is_largest(n):
    """Return whether the middle digit of a three-digit number is the largest: True or False."""
    first, middle, last = str(n)
    return middle > first and middle > last
# E: The text is unpacked into three digits.
assert middle_digit_is_largest(173) is True
assert middle_digit_is_largest(771) is False
assert middle_digit_is_largest(123) is False

def drop_middle_digit(n):
    """Remove the middle digit from a three-digit number, e.g. 472 becomes 42."""
    return n // 100 * 10 + n % 10
# E: The hundreds become tens and the ones stay.
assert drop_middle_digit(472) == 42
assert drop_middle_digit(100) == 10
assert drop_middle_digit(999) == 99

def ones_digit_to_zero(n):
    """Replace the last digit of a non-negative number by 0."""
    return n - n % 10
# E: The last digit is subtracted.
assert ones_digit_to_zero(47) == 40
assert ones_digit_to_zero(5) == 0
assert ones_digit_to_zero(120) == 120

def ones_digit_to_nine(n):
    """Make a price in whole euros end in 9 by replacing its last digit."""
    return n // 10 * 10 + 9
# E: The tens stay and nine is added.
assert ones_digit_to_nine(42) == 49
assert ones_digit_to_nine(49) == 49
assert ones_digit_to_nine(3) == 9

def previous_multiple(n, step):
    """Return the largest multiple of step that is strictly less than n."""
    return (n - 1) // step * step
# E: Taking one off makes the result strictly smaller.
assert previous_multiple(10, 5) == 5
assert previous_multiple(11, 5) == 10
assert previous_multiple(1, 5) == 0

def following_multiple(n, step):
    """Return the smallest multiple of step that is strictly more than n."""
    return (n // step + 1) * step
# E: One full step past the multiple at or below n.
assert following_multiple(10, 5) == 15
assert following_multiple(11, 5) == 15
assert following_multiple(0, 3) == 3

def is_nearer_to_next_ten(n):
    """Check whether n is nearer to the next ten above than to the ten below; 5 counts as nearer."""
    return n % 10 >= 5
# E: The last digit tells the position between the tens.
assert is_nearer_to_next_ten(27) is True
assert is_nearer_to_next_ten(24) is False
assert is_nearer_to_next_ten(35) is True

def rounded_outwards(x):
    """Round a float away from zero to an integer: 2.1 gives 3, -2.1 gives -3, 2.0 stays 2."""
    whole = int(x)
    if whole == x:
        return whole
    return whole + 1 if x > 0 else whole - 1
# E: int cuts towards zero and the sign says where to go.
assert rounded_outwards(2.1) == 3
assert rounded_outwards(-2.1) == -3
assert rounded_outwards(2.0) == 2

def round_half_of_product(a, b):
    """Multiply a by b, halve the product and round it down."""
    return a * b // 2
# E: The floor division comes last.
assert round_half_of_product(3, 5) == 7
assert round_half_of_product(2, 4) == 4
assert round_half_of_product(0, 9) == 0

def decimals_only_sum(a, b):
    """Add the parts behind the decimal point of two non-negative floats, rounded to 2 decimals."""
    return round(a % 1 + b % 1, 2)
# E: Remainders by one are the decimals.
assert decimals_only_sum(1.25, 2.5) == 0.75
assert decimals_only_sum(3.0, 4.0) == 0.0
assert decimals_only_sum(0.9, 0.6) == 1.5

def with_sign_of(value, pattern):
    """Return the absolute value of value with the sign of pattern; a zero pattern counts as
    plus."""
    return -abs(value) if pattern < 0 else abs(value)
# E: The sign is removed and set anew.
assert with_sign_of(5, -2) == -5
assert with_sign_of(-5, 2) == 5
assert with_sign_of(-5, 0) == 5

def opposite_if(n, flip):
    """Return -n if flip is true and n otherwise."""
    return -n if flip else n
# E: The flag decides on the sign.
# R: negate n if flag set
assert opposite_if(5, True) == -5
assert opposite_if(5, False) == 5
assert opposite_if(0, True) == 0

def safe_quotient(a, b, default):
    """Divide a by b, or return default when b is zero."""
    return default if b == 0 else a / b
# E: The zero is caught by the condition.
# R: a/b but give default if b is 0
assert safe_quotient(6, 3, 0) == 2.0
assert safe_quotient(6, 0, -1) == -1
assert safe_quotient(0, 5, 9) == 0.0

def divide_larger_by_smaller(a, b):
    """Divide the larger of two positive numbers by the smaller one."""
    return max(a, b) / min(a, b)
# E: max and min bring the order.
assert divide_larger_by_smaller(2, 10) == 5.0
assert divide_larger_by_smaller(10, 4) == 2.5
assert divide_larger_by_smaller(3, 3) == 1.0

def remainder_of_larger(a, b):
    """Return the remainder when the larger positive integer is divided by the smaller."""
    return max(a, b) % min(a, b)
# E: The larger number is put in front of %.
assert remainder_of_larger(5, 17) == 2
assert remainder_of_larger(17, 5) == 2
assert remainder_of_larger(4, 4) == 0

def smaller_to_power(a, b):
    """Raise the smaller of two positive integers to the power of the larger."""
    return min(a, b) ** max(a, b)
# E: min is the base and max the exponent.
assert smaller_to_power(2, 5) == 32
assert smaller_to_power(5, 2) == 32
assert smaller_to_power(1, 9) == 1

def square_difference_unsigned(a, b):
    """Return how far apart the squares of a and b are."""
    return abs(a * a - b * b)
# E: Squares are subtracted without sign.
assert square_difference_unsigned(3, 5) == 16
assert square_difference_unsigned(-3, 3) == 0
assert square_difference_unsigned(0, 2) == 4

def squares_sum_of_larger_two(a, b, c):
    """Add the squares of the two larger ones of three positive numbers."""
    return a * a + b * b + c * c - min(a, b, c) ** 2
# E: The smallest square is taken off again.
assert squares_sum_of_larger_two(1, 2, 3) == 13
assert squares_sum_of_larger_two(5, 5, 1) == 50
assert squares_sum_of_larger_two(2, 2, 2) == 8

def half_then_plus(n, extra):
    """Halve n with floor division, then add extra."""
    return n // 2 + extra
# E: Floor division before the addition.
assert half_then_plus(9, 3) == 7
assert half_then_plus(0, 3) == 3
assert half_then_plus(8, -4) == 0

def plus_then_half(n, extra):
    """Add extra to n, then halve the sum with floor division and subtract one."""
    return (n + extra) // 2 - 1
# E: Brackets bring the sum first.
assert plus_then_half(9, 3) == 5
assert plus_then_half(0, 2) == 0
assert plus_then_half(1, 0) == -1

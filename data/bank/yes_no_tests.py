"""Verified problems: yes no tests."""

def neither_is_even(a, b):
    """Check that none of the two integers is even."""
    return a % 2 == 1 and b % 2 == 1
# E: Both remainders by two must be one.
assert neither_is_even(3, 5) is True
assert neither_is_even(3, 4) is False
assert neither_is_even(-1, 1) is True

def parity_differs(a, b):
    """Tell whether one of the two integers is even and the other odd."""
    return (a + b) % 2 == 1
# E: An odd sum needs one even and one odd number.
# R: true if one number is even, the other odd
assert parity_differs(3, 4) is True
assert parity_differs(3, 5) is False
assert parity_differs(0, 0) is False

def even_and_large(n):
    """Check whether n is even and more than 100."""
    return n % 2 == 0 and n > 100
# E: Both conditions are joined with and.
# R: check number is even and over 100
assert even_and_large(102) is True
assert even_and_large(100) is False
assert even_and_large(103) is False

def even_but_not_by_four(n):
    """Check that n can be halved evenly but not quartered."""
    return n % 4 == 2
# E: Exactly such numbers leave 2 when divided by four.
assert even_but_not_by_four(6) is True
assert even_but_not_by_four(8) is False
assert even_but_not_by_four(7) is False

def by_six_or_seven(n):
    """Return whether n is divisible by 6 or by 7, or by both."""
    return n % 6 == 0 or n % 7 == 0
# E: One remainder of zero is enough.
assert by_six_or_seven(14) is True
assert by_six_or_seven(42) is True
assert by_six_or_seven(15) is False

def divides_either_way(a, b):
    """Check whether a divides b or b divides a without remainder; both are positive."""
    return a % b == 0 or b % a == 0
# E: The division is tried in both directions.
# R: does one of the two positive numbers divide the other?
assert divides_either_way(3, 12) is True
assert divides_either_way(12, 3) is True
assert divides_either_way(4, 6) is False

def sum_divides_by(a, b, divisor):
    """Find out whether the sum of a and b is a multiple of divisor."""
    return (a + b) % divisor == 0
# E: The sum is made before the remainder.
assert sum_divides_by(3, 4, 7) is True
assert sum_divides_by(3, 5, 7) is False
assert sum_divides_by(0, 0, 2) is True

def product_exceeds_sum(a, b):
    """Check whether multiplying a and b gives more than adding them."""
    return a * b > a + b
# E: Both results are compared directly.
assert product_exceeds_sum(3, 4) is True
assert product_exceeds_sum(2, 2) is False
assert product_exceeds_sum(1, 9) is False

def sum_equals_third(a, b, c):
    """Tell whether a and b add up to c."""
    return a + b == c
# E: A sum and a comparison.
assert sum_equals_third(2, 3, 5) is True
assert sum_equals_third(2, 3, 6) is False
assert sum_equals_third(0, 0, 0) is True

def middle_is_average(a, b, c):
    """Check that b is the average of a and c."""
    return 2 * b == a + c
# E: Doubling b avoids a division.
assert middle_is_average(1, 3, 5) is True
assert middle_is_average(1, 2, 5) is False
assert middle_is_average(4, 4, 4) is True

def one_is_double(a, b):
    """Return True when one of the two numbers is twice the other."""
    return a == 2 * b or b == 2 * a
# E: Both directions are tested.
assert one_is_double(4, 8) is True
assert one_is_double(8, 4) is True
assert one_is_double(4, 9) is False

def is_square_of_other(a, b):
    """Check if one number equals the square of the other one."""
    return a == b * b or b == a * a
# E: Each is compared with the other's square.
assert is_square_of_other(3, 9) is True
assert is_square_of_other(16, 4) is True
assert is_square_of_other(2, 3) is False

def strictly_rising_three(a, b, c):
    """Check that the numbers grow from a over b to c, with no two equal."""
    return a < b < c
# E: Python chains comparisons.
# R: are a, b, c strictly increasing?
assert strictly_rising_three(1, 2, 3) is True
assert strictly_rising_three(1, 1, 3) is False
assert strictly_rising_three(3, 2, 1) is False

def never_falls_four(a, b, c, d):
    """Check whether four numbers stand in order where each is at least as large as the last."""
    return a <= b <= c <= d
# E: The chained <= allows equal neighbours.
assert never_falls_four(1, 1, 2, 3) is True
assert never_falls_four(1, 3, 2, 4) is False
assert never_falls_four(0, 0, 0, 0) is True

def is_peak_of_three(left, mid, right):
    """Tell whether mid is larger than both of its neighbours left and right."""
    return left < mid > right
# E: The chain compares mid with both sides.
# R: is the middle number bigger than both neighbors
assert is_peak_of_three(1, 5, 2) is True
assert is_peak_of_three(5, 5, 2) is False
assert is_peak_of_three(1, 2, 3) is False

def is_valley_of_three(left, mid, right):
    """Return True if mid lies below both of its neighbours."""
    return left > mid < right
# E: A chained comparison with two signs.
assert is_valley_of_three(5, 1, 2) is True
assert is_valley_of_three(1, 1, 2) is False
assert is_valley_of_three(3, 2, 1) is False

def exactly_two_alike(a, b, c):
    """Check whether exactly two of the three values are equal."""
    return len({a, b, c}) == 2
# E: A set of two members means one pair and one single.
# R: are exactly two of three values the same (not all 3)
assert exactly_two_alike(1, 2, 1) is True
assert exactly_two_alike(1, 1, 1) is False
assert exactly_two_alike(1, 2, 3) is False

def four_all_different(a, b, c, d):
    """Check that no two of four values are equal."""
    return len({a, b, c, d}) == 4
# E: A set drops doubles.
assert four_all_different(1, 2, 3, 4) is True
assert four_all_different(1, 2, 3, 1) is False
assert four_all_different(0, 0, 0, 0) is False

def inside_open_interval(x, low, high):
    """Check whether x lies between low and high, both bounds excluded."""
    return low < x < high
# E: Strict signs keep the bounds out.
assert inside_open_interval(5, 1, 9) is True
assert inside_open_interval(1, 1, 9) is False
assert inside_open_interval(9, 1, 9) is False

def between_in_any_order(x, a, b):
    """Check whether x lies between a and b, bounds included, whichever of them is larger."""
    return min(a, b) <= x <= max(a, b)
# E: min and max put the bounds in order.
# R: is x between a and b (inclusive), a and b may come in any order
assert between_in_any_order(5, 9, 1) is True
assert between_in_any_order(1, 9, 1) is True
assert between_in_any_order(10, 1, 9) is False

def outside_bounds(value, low, high):
    """Return True if value is below low or above high."""
    return value < low or value > high
# E: Either violation counts.
# R: true if the value is outside low..high
assert outside_bounds(0, 1, 9) is True
assert outside_bounds(9, 1, 9) is False
assert outside_bounds(10, 1, 9) is True

def both_in_percent_range(a, b):
    """Check that both numbers lie from 0 to 100."""
    return 0 <= a <= 100 and 0 <= b <= 100
# E: The range is tested once for each number.
assert both_in_percent_range(0, 100) is True
assert both_in_percent_range(50, 101) is False
assert both_in_percent_range(-1, 5) is False

def all_above_limit(a, b, c, limit):
    """Check that a, b and c are all more than limit."""
    return min(a, b, c) > limit
# E: If the smallest is above the limit, all are.
assert all_above_limit(4, 5, 6, 3) is True
assert all_above_limit(3, 5, 6, 3) is False
assert all_above_limit(0, 0, 0, -1) is True

def any_reaches(a, b, c, goal):
    """Check whether at least one of three scores reaches the goal."""
    return max(a, b, c) >= goal
# E: The best score decides.
assert any_reaches(4, 5, 6, 6) is True
assert any_reaches(4, 5, 6, 7) is False
assert any_reaches(0, 0, 0, 0) is True

def at_least_two_reach(a, b, c, goal):
    """Check whether two or more of three results are goal or better."""
    return (a >= goal) + (b >= goal) + (c >= goal) >= 2
# E: True counts as 1 in a sum.
# R: at least two of three results >= goal? args a b c goal
assert at_least_two_reach(5, 6, 1, 5) is True
assert at_least_two_reach(5, 4, 1, 5) is False
assert at_least_two_reach(9, 9, 9, 5) is True

def same_sign_pair(a, b):
    """Check whether a and b are both positive or both negative; zero never counts."""
    return a * b > 0
# E: Only equal signs give a positive product.
assert same_sign_pair(3, 8) is True
assert same_sign_pair(-3, -8) is True
assert same_sign_pair(0, 8) is False

def one_negative_of_three(a, b, c):
    """Check that precisely one of the three numbers is below zero."""
    return (a < 0) + (b < 0) + (c < 0) == 1
# E: Truth values add up like ones and zeros.
assert one_negative_of_three(-1, 2, 3) is True
assert one_negative_of_three(-1, -2, 3) is False
assert one_negative_of_three(1, 2, 3) is False

def cancels_out(a, b, c):
    """Check whether three numbers add up to zero."""
    return a + b + c == 0
# E: The sum is compared with 0.
assert cancels_out(1, 2, -3) is True
assert cancels_out(1, 2, 3) is False
assert cancels_out(0, 0, 0) is True

def are_neighbours_on_line(a, b):
    """Check if two integers are direct neighbours, that is exactly 1 apart."""
    return abs(a - b) == 1
# E: The distance without sign must be 1.
# R: do two ints differ by exactly one
assert are_neighbours_on_line(4, 5) is True
assert are_neighbours_on_line(5, 4) is True
assert are_neighbours_on_line(4, 4) is False

def within_three(a, b):
    """Check that a and b are at most 3 apart."""
    return abs(a - b) <= 3
# E: The absolute difference is limited.
assert within_three(4, 7) is True
assert within_three(7, 3) is False
assert within_three(2, 2) is True

def farther_than(a, b, distance):
    """Return whether the gap between a and b is greater than distance."""
    return abs(a - b) > distance
# E: abs makes the order unimportant.
assert farther_than(1, 9, 7) is True
assert farther_than(1, 9, 8) is False
assert farther_than(9, 1, 5) is True

def one_more_than_multiple(n):
    """Check whether n is exactly one more than a multiple of 11."""
    return n % 11 == 1
# E: Such a number leaves 1.
assert one_more_than_multiple(12) is True
assert one_more_than_multiple(11) is False
assert one_more_than_multiple(1) is True

def ends_in_five_and_large(n):
    """Check that n ends in 5 and has at least three digits."""
    return n % 10 == 5 and n >= 100
# E: A three-digit number is 100 or more.
assert ends_in_five_and_large(105) is True
assert ends_in_five_and_large(95) is False
assert ends_in_five_and_large(106) is False

def is_reverse_of_other(a, b):
    """Check whether b written backwards reads as a, for two positive integers."""
    return str(a) == str(b)[::-1]
# E: A reversed slice mirrors the text.
assert is_reverse_of_other(123, 321) is True
assert is_reverse_of_other(123, 231) is False
assert is_reverse_of_other(7, 7) is True

def digits_rise_in_two(n):
    """Check for a two-digit number whether its second digit is larger than its first."""
    return n % 10 > n // 10
# E: Ones are compared with tens.
assert digits_rise_in_two(47) is True
assert digits_rise_in_two(74) is False
assert digits_rise_in_two(55) is False

def digit_sum_is_ten(n):
    """Check whether the digits of a two-digit number add up to 10."""
    return n % 10 + n // 10 == 10
# E: Ones plus tens.
assert digit_sum_is_ten(46) is True
assert digit_sum_is_ten(45) is False
assert digit_sum_is_ten(91) is True

def is_whole_float(x):
    """Check whether a float has no decimals, such as 3.0."""
    return x == int(x)
# E: Cutting the decimals must change nothing.
assert is_whole_float(3.0) is True
assert is_whole_float(3.5) is False
assert is_whole_float(-2.0) is True

def divides_evenly_nonzero(a, b):
    """Check whether a is divisible by b; a divisor of 0 gives False."""
    return b != 0 and a % b == 0
# E: and stops before the forbidden division.
# R: check a divisible by b, false if b is zero
assert divides_evenly_nonzero(12, 4) is True
assert divides_evenly_nonzero(12, 5) is False
assert divides_evenly_nonzero(12, 0) is False

def average_at_least(a, b, c, minimum):
    """Check whether the average of three grades is at least minimum."""
    return (a + b + c) / 3 >= minimum
# E: The mean is compared with the bound.
assert average_at_least(4, 5, 6, 5) is True
assert average_at_least(4, 5, 5, 5) is False
assert average_at_least(0, 0, 0, 0) is True

def sum_in_range(a, b, low, high):
    """Check whether a + b lies from low to high, both included."""
    return low <= a + b <= high
# E: The sum stands in the middle of the chain.
assert sum_in_range(3, 4, 7, 9) is True
assert sum_in_range(3, 3, 7, 9) is False
assert sum_in_range(5, 4, 7, 9) is True

def larger_is_even(a, b):
    """Check whether the larger of the two integers is even."""
    return max(a, b) % 2 == 0
# E: max goes first, then the remainder.
assert larger_is_even(3, 8) is True
assert larger_is_even(9, 8) is False
assert larger_is_even(4, 4) is True

def gap_is_odd(a, b):
    """Check whether the difference between two integers is odd."""
    return (a - b) % 2 == 1
# E: In Python the remainder by 2 is never negative.
assert gap_is_odd(3, 8) is True
assert gap_is_odd(8, 3) is True
assert gap_is_odd(4, 2) is False

def double_stays_under(n, limit):
    """Tell whether twice n is still less than limit."""
    return 2 * n < limit
# E: Doubling and comparing.
assert double_stays_under(4, 9) is True
assert double_stays_under(5, 10) is False
assert double_stays_under(-3, 0) is True

def square_fits_below(n, limit):
    """Check whether the square of n is at most limit."""
    return n ** 2 <= limit
# E: The power is compared with the limit.
assert square_fits_below(3, 9) is True
assert square_fits_below(-4, 15) is False
assert square_fits_below(0, 0) is True

def half_is_whole_and_odd(n):
    """Check whether n is even and half of it is odd, e.g. 6 or 10."""
    return n % 2 == 0 and n // 2 % 2 == 1
# E: The half is tested for oddness after n itself for evenness.
assert half_is_whole_and_odd(6) is True
assert half_is_whole_and_odd(8) is False
assert half_is_whole_and_odd(5) is False

def sum_beats_largest_doubled(a, b, c):
    """Check whether a + b + c is more than twice the largest of them."""
    return a + b + c > 2 * max(a, b, c)
# E: The sum is set against the doubled maximum.
assert sum_beats_largest_doubled(3, 4, 5) is True
assert sum_beats_largest_doubled(1, 1, 5) is False
assert sum_beats_largest_doubled(1, 2, 3) is False

def first_is_strict_maximum(a, b, c):
    """Check that a is larger than b and larger than c."""
    return a > b and a > c
# E: a must win both comparisons.
assert first_is_strict_maximum(5, 4, 3) is True
assert first_is_strict_maximum(5, 5, 3) is False
assert first_is_strict_maximum(1, 4, 3) is False

def last_is_smallest(a, b, c):
    """Tell whether c is the smallest of the three; ties count as yes."""
    return c <= a and c <= b
# E: c may equal either but not exceed it.
assert last_is_smallest(5, 4, 3) is True
assert last_is_smallest(3, 4, 3) is True
assert last_is_smallest(1, 4, 3) is False

def ranges_touch(start_a, end_a, start_b, end_b):
    """Check whether the ranges start_a..end_a and start_b..end_b share a number (ends count)."""
    return start_a <= end_b and start_b <= end_a
# E: Each must begin before the other one ends.
assert ranges_touch(1, 5, 5, 9) is True
assert ranges_touch(1, 4, 5, 9) is False
assert ranges_touch(6, 7, 1, 9) is True

def inner_range_fits(inner_low, inner_high, low, high):
    """Check that the inner range lies completely within low..high."""
    return low <= inner_low and inner_high <= high
# E: Both ends must respect the outer bounds.
assert inner_range_fits(2, 4, 1, 5) is True
assert inner_range_fits(0, 4, 1, 5) is False
assert inner_range_fits(1, 5, 1, 5) is True

def unless_both(a: bool, b: bool) -> bool:
    """Return False only if both values are true."""
    return not (a and b)
# E: not turns the joint condition around.
assert unless_both(True, True) is False
assert unless_both(True, False) is True
assert unless_both(False, False) is True

def none_of_three(a: bool, b: bool, c: bool) -> bool:
    """Check that all three flags are off."""
    return not (a or b or c)
# E: or finds any flag and not reverses the answer.
assert none_of_three(False, False, False) is True
assert none_of_three(False, True, False) is False
assert none_of_three(True, True, True) is False

def even_hour_after_noon(hour):
    """Check whether an hour from 0 to 23 is even and past 12."""
    return hour > 12 and hour % 2 == 0
# E: Two conditions on the same hour.
assert even_hour_after_noon(14) is True
assert even_hour_after_noon(12) is False
assert even_hour_after_noon(15) is False

def century_year(year):
    """Tell whether a year closes a century, meaning it ends in 00."""
    return year % 100 == 0
# E: The remainder by 100 is zero.
assert century_year(1900) is True
assert century_year(1901) is False
assert century_year(2000) is True

def round_birthday(age):
    """Check whether an age above 0 is a round one: a multiple of ten."""
    return age > 0 and age % 10 == 0
# E: Zero is excluded by the first condition.
assert round_birthday(30) is True
assert round_birthday(35) is False
assert round_birthday(0) is False

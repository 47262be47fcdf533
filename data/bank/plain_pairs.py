"""Verified problems: plain pairs."""

def half_of_larger(a, b):
    """Return half of the larger of a and b, as a float."""
    return max(a, b) / 2
# E: max picks the larger number and the division halves it.
# R: half of the bigger of two numbers
assert half_of_larger(4, 10) == 5.0
assert half_of_larger(3, 3) == 1.5
assert half_of_larger(-2, -8) == -1.0

def double_of_smaller(a, b):
    """Give back twice the smaller of the two numbers."""
    return 2 * min(a, b)
# E: min finds the smaller one, which is then doubled.
# R: take two numbers and give me double the smaller one
assert double_of_smaller(4, 10) == 8
assert double_of_smaller(-1, 5) == -2
assert double_of_smaller(0, 0) == 0

def sum_minus_product(x, y):
    """Subtract the product of x and y from their sum and return the result."""
    return x + y - x * y
# E: Multiplication binds tighter, so the product is taken off the sum.
assert sum_minus_product(2, 3) == -1
assert sum_minus_product(0, 6) == 6
assert sum_minus_product(1, 9) == 1

def half_the_gap(a: float, b: float) -> float:
    """Return half of the distance between a and b; the result is never negative."""
    return abs(a - b) / 2
# E: abs removes the sign before the gap is halved.
assert half_the_gap(10, 4) == 3.0
assert half_the_gap(4, 10) == 3.0
assert half_the_gap(1, 1) == 0.0

def sum_of_halves(m, n):
    """Halve both whole numbers, dropping any remainder, and add the halves."""
    return m // 2 + n // 2
# E: Floor division drops the remainder of each half.
assert sum_of_halves(5, 7) == 5
assert sum_of_halves(4, 6) == 5
assert sum_of_halves(1, 0) == 0

def triple_plus_one(n):
    """Multiply n by three and add one."""
    return 3 * n + 1
# E: One product and one sum.
# R: times three plus one please
assert triple_plus_one(4) == 13
assert triple_plus_one(0) == 1
assert triple_plus_one(-1) == -2

def double_minus_other(number, other):
    """Return twice the number, less the other one."""
    return number * 2 - other
# E: The first is doubled and the second subtracted.
# R: 2 * number - other
assert double_minus_other(5, 3) == 7
assert double_minus_other(1, 4) == -2
assert double_minus_other(0, 0) == 0

def larger_minus_half_smaller(a, b):
    """Take the larger of the two numbers and subtract half of the smaller one."""
    return max(a, b) - min(a, b) / 2
# E: max and min sort the roles before the arithmetic.
# R: bigger number minus half of the smaller
assert larger_minus_half_smaller(10, 4) == 8.0
assert larger_minus_half_smaller(4, 10) == 8.0
assert larger_minus_half_smaller(2, 2) == 1.0

def product_over_sum(a, b):
    """Divide the product of a and b by their sum. Return 0 when the sum is 0."""
    return a * b / (a + b) if a + b != 0 else 0
# E: A conditional expression guards against division by zero.
# R: a*b divided by a+b, 0 if the sum is zero
assert product_over_sum(6, 3) == 2.0
assert product_over_sum(2, -2) == 0
assert product_over_sum(0, 5) == 0.0

def sum_times_difference(a, b):
    """Multiply the sum of a and b by the difference a - b."""
    return (a + b) * (a - b)
# E: The brackets make both parts before the product.
assert sum_times_difference(5, 3) == 16
assert sum_times_difference(3, 5) == -16
assert sum_times_difference(4, 4) == 0

def cube_minus_square(n):
    """Return the cube of n minus the square of n."""
    return n ** 3 - n ** 2
# E: Two powers are subtracted.
assert cube_minus_square(3) == 18
assert cube_minus_square(1) == 0
assert cube_minus_square(-1) == -2

def square_plus_double(n):
    """Add the square of n and the double of n."""
    return n * n + 2 * n
# E: Square and double are added.
# R: n squared plus two n
assert square_plus_double(3) == 15
assert square_plus_double(0) == 0
assert square_plus_double(-2) == 0

def mean_of_ends_minus_middle(a, b, c):
    """Calculate the average of a and c, then subtract b from it."""
    return (a + c) / 2 - b
# E: The outer two are averaged and the middle one taken away.
assert mean_of_ends_minus_middle(2, 3, 8) == 2.0
assert mean_of_ends_minus_middle(1, 2, 3) == 0.0
assert mean_of_ends_minus_middle(0, 1, 0) == -1.0

def product_plus_third(a, b, c):
    """Return a times b, plus c."""
    return a * b + c
# E: The product is made before c is added.
assert product_plus_third(2, 3, 4) == 10
assert product_plus_third(0, 3, 4) == 4
assert product_plus_third(-1, 1, 1) == 0

def sum_without_largest(a, b, c):
    """Add the two smaller ones of three numbers, leaving the largest out."""
    return a + b + c - max(a, b, c)
# E: The whole sum less the largest leaves the other two.
# R: three numbers in, sum of the two smaller ones out
assert sum_without_largest(5, 1, 3) == 4
assert sum_without_largest(2, 2, 2) == 4
assert sum_without_largest(-1, 0, 9) == -1

def product_of_outer_two(a, b, c):
    """Multiply the smallest of the three numbers by the largest."""
    return min(a, b, c) * max(a, b, c)
# E: min and max take several arguments.
assert product_of_outer_two(4, 2, 5) == 10
assert product_of_outer_two(3, 3, 3) == 9
assert product_of_outer_two(-2, 0, 6) == -12

def spread_of_three(a, b, c):
    """Return how far apart the largest and the smallest of a, b and c are."""
    return max(a, b, c) - min(a, b, c)
# E: The range is largest minus smallest.
# R: max minus min of three numbers
assert spread_of_three(4, 9, 1) == 8
assert spread_of_three(2, 2, 2) == 0
assert spread_of_three(-3, 0, 3) == 6

def spread_of_four(a, b, c, d):
    """Calculate the distance from the lowest to the highest of four numbers."""
    return max(a, b, c, d) - min(a, b, c, d)
# E: Largest less smallest.
assert spread_of_four(4, 9, 1, 3) == 8
assert spread_of_four(2, 2, 2, 2) == 0
assert spread_of_four(-3, 0, 3, 1) == 6

def larger_sum_of_pairs(a, b, c, d):
    """Compare the sums a + b and c + d and return the larger of them."""
    return max(a + b, c + d)
# E: Both sums go straight into max.
assert larger_sum_of_pairs(1, 2, 3, 4) == 7
assert larger_sum_of_pairs(5, 5, 1, 1) == 10
assert larger_sum_of_pairs(0, 0, 0, 0) == 0

def smaller_product_of_pairs(a, b, c, d):
    """Give the smaller of the two products a * b and c * d."""
    return min(a * b, c * d)
# E: min compares the two products.
assert smaller_product_of_pairs(1, 2, 3, 4) == 2
assert smaller_product_of_pairs(5, 5, 1, 1) == 1
assert smaller_product_of_pairs(-1, 3, 2, 2) == -3

def sum_of_larger_ones(a, b, c, d):
    """Take the larger of a and b and the larger of c and d, and add the two."""
    return max(a, b) + max(c, d)
# E: Each pair sends its larger number into the sum.
# R: a,b and c,d are pairs. add the bigger of each pair
assert sum_of_larger_ones(1, 2, 4, 3) == 6
assert sum_of_larger_ones(5, 5, 0, 0) == 5
assert sum_of_larger_ones(-1, -2, -3, -4) == -4

def average_of_four(a, b, c, d):
    """Compute the average of four numbers."""
    return (a + b + c + d) / 4
# E: The sum is divided by how many there are.
assert average_of_four(1, 2, 3, 4) == 2.5
assert average_of_four(4, 4, 4, 4) == 4.0
assert average_of_four(0, 0, 0, 2) == 0.5

def whole_average_of_two(a, b):
    """Return the average of two integers, rounded down to a whole number."""
    return (a + b) // 2
# E: Floor division rounds the average down.
assert whole_average_of_two(3, 4) == 3
assert whole_average_of_two(2, 4) == 3
assert whole_average_of_two(-1, 0) == -1

def average_rounded_tenth(a, b, c):
    """Average three numbers and round the result to one decimal place."""
    return round((a + b + c) / 3, 1)
# E: round takes the number of decimals as its second argument.
assert average_rounded_tenth(1, 2, 2) == 1.7
assert average_rounded_tenth(3, 3, 3) == 3.0
assert average_rounded_tenth(0, 0, 1) == 0.3

def average_of_best_two(a, b, c):
    """Calculate the mean of the two highest of three values."""
    return (a + b + c - min(a, b, c)) / 2
# E: The lowest is taken off the sum before dividing by two.
# R: three scores, mean of the two best ones
assert average_of_best_two(4, 8, 6) == 7.0
assert average_of_best_two(5, 5, 5) == 5.0
assert average_of_best_two(0, 10, 0) == 5.0

def weighted_mean_two_to_one(exam, homework):
    """Return the average of exam and homework where the exam counts twice."""
    return (2 * exam + homework) / 3
# E: Two shares of the exam and one of the homework make three shares.
# R: avg of exam and homework, exam counts double
assert weighted_mean_two_to_one(90, 60) == 80.0
assert weighted_mean_two_to_one(50, 50) == 50.0
assert weighted_mean_two_to_one(0, 30) == 10.0

def midpoint_squared(low, high):
    """Find the number halfway between low and high and square it."""
    return ((low + high) / 2) ** 2
# E: The average is the midpoint, the power squares it.
assert midpoint_squared(2, 4) == 9.0
assert midpoint_squared(-1, 1) == 0.0
assert midpoint_squared(5, 5) == 25.0

def distance_from_average(a, b):
    """Tell how far a lies from the average of a and b, without a sign."""
    return abs(a - (a + b) / 2)
# E: abs measures the distance to the mean.
assert distance_from_average(2, 6) == 2.0
assert distance_from_average(6, 2) == 2.0
assert distance_from_average(3, 3) == 0.0

def larger_absolute(a, b):
    """Return the larger of the absolute values of a and b."""
    return max(abs(a), abs(b))
# E: Both signs are dropped before comparing.
# R: which absolute value is bigger, return that
assert larger_absolute(-7, 5) == 7
assert larger_absolute(1, -1) == 1
assert larger_absolute(0, 0) == 0

def nearer_to_zero(a, b):
    """Return whichever of a and b is closer to zero; a when both are equally close."""
    return a if abs(a) <= abs(b) else b
# E: The absolute values decide and <= settles the tie.
# R: which of two numbers is nearer to zero? on a tie give the first
assert nearer_to_zero(-2, 5) == -2
assert nearer_to_zero(3, -3) == 3
assert nearer_to_zero(4, 0) == 0

def closer_to_target(a, b, target):
    """Decide which of a and b is closer to target. A tie goes to the smaller number."""
    if abs(a - target) == abs(b - target):
        return min(a, b)
    return a if abs(a - target) < abs(b - target) else b
# E: The tie is settled first, then the shorter distance wins.
assert closer_to_target(4, 9, 6) == 4
assert closer_to_target(8, 4, 6) == 4
assert closer_to_target(1, 7, 6) == 7

def farther_from_zero(a, b):
    """Return the number that is farther from zero; on a tie return the positive one."""
    return max(a, b, key=lambda x: (abs(x), x))
# E: The key compares distances first and values second.
assert farther_from_zero(-8, 3) == -8
assert farther_from_zero(-3, 3) == 3
assert farther_from_zero(0, 1) == 1

def remainder_doubled(n, divisor):
    """Return twice the remainder of n divided by divisor."""
    return n % divisor * 2
# E: % and * have the same rank and go from left to right.
assert remainder_doubled(7, 5) == 4
assert remainder_doubled(10, 5) == 0
assert remainder_doubled(3, 4) == 6

def quotient_plus_remainder(a, b):
    """Divide a by b and add the whole quotient and the remainder."""
    return a // b + a % b
# E: Both results of the division are added.
# R: quotient + remainder of a divided by b
assert quotient_plus_remainder(17, 5) == 5
assert quotient_plus_remainder(10, 5) == 2
assert quotient_plus_remainder(3, 8) == 3

def quotient_times_remainder(a, b):
    """Multiply the whole quotient of a / b by the remainder of that division."""
    quotient, rest = divmod(a, b)
    return quotient * rest
# E: divmod gives both numbers at once.
assert quotient_times_remainder(17, 5) == 6
assert quotient_times_remainder(10, 5) == 0
assert quotient_times_remainder(3, 8) == 0

def larger_of_quotient_and_rest(a, b):
    """Return the larger of the whole quotient and the remainder of a divided by b."""
    return max(divmod(a, b))
# E: max works on the pair from divmod.
assert larger_of_quotient_and_rest(17, 5) == 3
assert larger_of_quotient_and_rest(9, 5) == 4
assert larger_of_quotient_and_rest(4, 2) == 2

def difference_of_remainders(a, b, divisor):
    """Return how far apart the remainders of a and b are when both are divided by divisor."""
    return abs(a % divisor - b % divisor)
# E: abs of the difference of two remainders.
assert difference_of_remainders(7, 9, 5) == 2
assert difference_of_remainders(9, 7, 5) == 2
assert difference_of_remainders(6, 11, 5) == 0

def same_remainder(a, b, divisor):
    """Check whether a and b leave the same remainder when divided by divisor."""
    return a % divisor == b % divisor
# E: Two remainders are compared.
# R: do a and b have the same remainder mod divisor?
assert same_remainder(7, 12, 5) is True
assert same_remainder(7, 13, 5) is False
assert same_remainder(0, 10, 5) is True

def sum_of_remainders(n):
    """Add the remainders of n divided by 2, by 3 and by 5."""
    return n % 2 + n % 3 + n % 5
# E: Three remainders enter one sum.
assert sum_of_remainders(7) == 4
assert sum_of_remainders(30) == 0
assert sum_of_remainders(29) == 7

def product_remainder(a, b, modulus):
    """Multiply a by b and return the remainder after division by modulus."""
    return a * b % modulus
# E: The product is made first, from left to right.
assert product_remainder(7, 8, 10) == 6
assert product_remainder(5, 2, 10) == 0
assert product_remainder(1, 1, 3) == 1

def square_last_digit(n):
    """Square n and return the last digit of the result."""
    return n * n % 10
# E: The remainder by 10 is the last digit.
# R: last digit of n squared
assert square_last_digit(7) == 9
assert square_last_digit(10) == 0
assert square_last_digit(14) == 6

def cube_last_digit(n):
    """Tell the last digit of the cube of a non-negative n."""
    return n ** 3 % 10
# E: Power first, then the remainder by ten.
assert cube_last_digit(3) == 7
assert cube_last_digit(2) == 8
assert cube_last_digit(10) == 0

def last_digits_added(a, b):
    """Add the last digit of a to the last digit of b. Both are zero or more."""
    return a % 10 + b % 10
# E: Each remainder by 10 is a last digit.
assert last_digits_added(17, 25) == 12
assert last_digits_added(10, 20) == 0
assert last_digits_added(3, 4) == 7

def ends_alike(a, b):
    """Check whether two non-negative integers end in the same digit."""
    return a % 10 == b % 10
# E: The last digits are remainders by ten.
# R: do two numbers end in the same digit
assert ends_alike(17, 207) is True
assert ends_alike(12, 21) is False
assert ends_alike(0, 10) is True

def last_digit_doubled(n):
    """Double the last digit of n, whatever its sign."""
    return abs(n) % 10 * 2
# E: abs avoids the surprising remainder of negative numbers.
assert last_digit_doubled(48) == 16
assert last_digit_doubled(-13) == 6
assert last_digit_doubled(20) == 0

def hundreds_digit_of(n):
    """Pick the hundreds digit out of a non-negative integer (0 if there is none)."""
    return n // 100 % 10
# E: The division drops two digits and the remainder keeps one.
assert hundreds_digit_of(4321) == 3
assert hundreds_digit_of(99) == 0
assert hundreds_digit_of(100) == 1

def ones_times_tens(n):
    """Multiply the ones digit of n by its tens digit."""
    return n % 10 * (n // 10 % 10)
# E: Both digits are cut out with division and remainder.
assert ones_times_tens(34) == 12
assert ones_times_tens(7) == 0
assert ones_times_tens(199) == 81

def first_plus_last_digit(n):
    """Add the first and the last digit of a non-negative integer; one digit counts twice."""
    text = str(n)
    return int(text[0]) + int(text[-1])
# E: Index 0 and -1 are the two ends of the text.
# R: sum of first and last digit, eg 482 -> 6
assert first_plus_last_digit(482) == 6
assert first_plus_last_digit(7) == 14
assert first_plus_last_digit(10) == 1

def first_digit_beats_last(n):
    """Tell whether the first digit of n (zero or more) is larger than its last digit."""
    return str(n)[0] > str(n)[-1]
# E: Digits compare as characters just as they do as numbers.
assert first_digit_beats_last(71) is True
assert first_digit_beats_last(17) is False
assert first_digit_beats_last(5) is False

def last_three_digits(n):
    """Keep only the last three digits of n as a number."""
    return n % 1000
# E: The remainder by 1000 has at most three digits.
assert last_three_digits(12345) == 345
assert last_three_digits(7) == 7
assert last_three_digits(5000) == 0

def append_zero_if_even(n):
    """Put a zero at the end of an even number (times ten) and leave an odd number as it is."""
    return n * 10 if n % 2 == 0 else n
# E: Multiplying by ten appends a zero.
assert append_zero_if_even(12) == 120
assert append_zero_if_even(7) == 7
assert append_zero_if_even(0) == 0

def append_digit_to(number, digit):
    """Write digit behind number and return the new number: 12 and 5 give 125."""
    return number * 10 + digit
# E: The number moves one place left and makes room.
assert append_digit_to(12, 5) == 125
assert append_digit_to(0, 5) == 5
assert append_digit_to(9, 0) == 90

def swap_two_digit_number(n):
    """Exchange the two digits of a number from 10 to 99, so 47 becomes 74."""
    return n % 10 * 10 + n // 10
# E: The ones become tens and the tens become ones.
# R: swap digits of a 2 digit number, 47 -> 74
assert swap_two_digit_number(47) == 74
assert swap_two_digit_number(50) == 5
assert swap_two_digit_number(33) == 33

def two_digit_sum(n):
    """Add both digits of a two-digit number."""
    return n // 10 + n % 10
# E: Division gives the tens, the remainder the ones.
assert two_digit_sum(47) == 11
assert two_digit_sum(10) == 1
assert two_digit_sum(99) == 18

def two_digit_difference(n):
    """Return the difference without sign between the digits of a two-digit number."""
    return abs(n // 10 - n % 10)
# E: Tens less ones, without sign.
assert two_digit_difference(47) == 3
assert two_digit_difference(74) == 3
assert two_digit_difference(55) == 0

def has_twin_digits(n):
    """Check whether a two-digit number consists of the same digit twice, like 44."""
    return n // 10 == n % 10
# E: Tens and ones are compared.
assert has_twin_digits(44) is True
assert has_twin_digits(45) is False
assert has_twin_digits(90) is False

def length_of_product(a, b):
    """Count the digits of the product of two positive integers."""
    return len(str(a * b))
# E: The length of the text is the number of digits.
# R: number of digits in a*b
assert length_of_product(12, 12) == 3
assert length_of_product(3, 3) == 1
assert length_of_product(100, 10) == 4

def longer_number_of(a, b):
    """Return the one of two positive integers with more digits, or 0 if they have equally many."""
    if len(str(a)) == len(str(b)):
        return 0
    return max(a, b)
# E: With unequal lengths the longer number is also the larger.
assert longer_number_of(123, 45) == 123
assert longer_number_of(12, 99) == 0
assert longer_number_of(9, 10) == 10

def rounded_third(n):
    """Divide n by three and round to the nearest whole number."""
    return round(n / 3)
# E: round picks the nearest integer.
assert rounded_third(10) == 3
assert rounded_third(11) == 4
assert rounded_third(0) == 0

def ratio_two_decimals(part, whole):
    """Divide part by whole and round to two decimals; a whole of 0 gives 0.0."""
    return round(part / whole, 2) if whole else 0.0
# E: The condition avoids dividing by zero.
assert ratio_two_decimals(1, 3) == 0.33
assert ratio_two_decimals(2, 0) == 0.0
assert ratio_two_decimals(5, 5) == 1.0

def round_to_fives(n):
    """Round a whole number to the nearest multiple of five."""
    return 5 * round(n / 5)
# E: Rounding in units of five.
# R: round to nearest 5
assert round_to_fives(12) == 10
assert round_to_fives(13) == 15
assert round_to_fives(0) == 0

def round_down_to_hundred(n):
    """Cut a non-negative amount down to full hundreds, e.g. 789 to 700."""
    return n // 100 * 100
# E: Floor division forgets the rest below a hundred.
# R: cut amount to full hundreds, 789 -> 700
assert round_down_to_hundred(789) == 700
assert round_down_to_hundred(99) == 0
assert round_down_to_hundred(300) == 300

def round_up_to_dozen(n):
    """Raise n to the next multiple of twelve; multiples of twelve stay as they are."""
    return -(-n // 12) * 12
# E: Negative floor division rounds up.
assert round_up_to_dozen(13) == 24
assert round_up_to_dozen(12) == 12
assert round_up_to_dozen(0) == 0

def is_rounded_up(number):
    """Check whether rounding a number to the nearest whole makes it larger."""
    return round(number) > number
# E: The rounded number is compared with the original.
assert is_rounded_up(2.7) is True
assert is_rounded_up(2.2) is False
assert is_rounded_up(3) is False

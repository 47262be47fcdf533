"""Verified problems: arithmetic."""

def absolute_difference(a, b):
    """Return the absolute difference of two numbers."""
    return abs(a - b)
# E: abs removes the sign of the difference.
assert absolute_difference(3, 8) == 5
assert absolute_difference(8, 3) == 5
assert absolute_difference(-2, 2) == 4

def is_leap_year(year):
    """Return True if the year is a leap year of the Gregorian calendar."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
# E: Every fourth year is one, but full centuries only when divisible by 400.
assert is_leap_year(2024) is True
assert is_leap_year(1900) is False
assert is_leap_year(2000) is True

def celsius_to_fahrenheit(celsius):
    """Convert a temperature from degrees Celsius to degrees Fahrenheit."""
    return celsius * 9 / 5 + 32
# E: Scale by 9/5 and shift by 32.
assert celsius_to_fahrenheit(100) == 212
assert celsius_to_fahrenheit(0) == 32
assert celsius_to_fahrenheit(-40) == -40

def seconds_to_clock(seconds):
    """Return a number of seconds as text in the form 'h:mm:ss'."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"
# M: divmod splits off seconds and then minutes; 02d pads with a zero.
assert seconds_to_clock(3661) == "1:01:01"
assert seconds_to_clock(59) == "0:00:59"
assert seconds_to_clock(7200) == "2:00:00"

def clock_to_seconds(clock):
    """Return the number of seconds of a time in the form 'h:mm:ss'."""
    hours, minutes, seconds = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds)
# E: Split at the colons and weigh each part.
assert clock_to_seconds("1:01:01") == 3661
assert clock_to_seconds("0:00:10") == 10
assert clock_to_seconds("2:00:00") == 7200

def sign(number):
    """Return 1 for a positive number, -1 for a negative one and 0 for zero."""
    if number > 0:
        return 1
    if number < 0:
        return -1
    return 0
# E: Two comparisons cover the three cases.
assert sign(7) == 1
assert sign(-3) == -1
assert sign(0) == 0

def divisors(n):
    """Return all positive divisors of n in increasing order."""
    return [d for d in range(1, n + 1) if n % d == 0]
# E: Test each number from 1 to n for a remainder of zero.
assert divisors(12) == [1, 2, 3, 4, 6, 12]
assert divisors(7) == [1, 7]
assert divisors(1) == [1]

def is_perfect(n):
    """Return True if n equals the sum of its divisors that are smaller than n."""
    return n > 0 and sum(d for d in range(1, n) if n % d == 0) == n
# M: Add up the proper divisors and compare with n.
assert is_perfect(6) is True
assert is_perfect(28) is True
assert is_perfect(12) is False

def reverse_number(n):
    """Return the integer with its decimal digits reversed, keeping the sign."""
    digits = int(str(abs(n))[::-1])
    return -digits if n < 0 else digits
# E: Reverse the text of the absolute value and put the sign back.
assert reverse_number(123) == 321
assert reverse_number(-45) == -54
assert reverse_number(100) == 1

def digit_product(n):
    """Return the product of the decimal digits of a non-negative integer."""
    product = 1
    for digit in str(n):
        product *= int(digit)
    return product
# E: Start with 1 and multiply by each digit.
assert digit_product(234) == 24
assert digit_product(105) == 0
assert digit_product(7) == 7

def digital_root(n):
    """Add the digits of n again and again until one digit is left, and return it."""
    while n > 9:
        n = sum(int(digit) for digit in str(n))
    return n
# E: Repeat the digit sum as long as there is more than one digit.
assert digital_root(493) == 7
assert digital_root(5) == 5
assert digital_root(99) == 9

def collatz_steps(n):
    """Return how many steps n needs to reach 1: halve even numbers, else multiply by 3 and add 1."""
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps
# E: Follow the rule and count until 1 is reached.
assert collatz_steps(6) == 8
assert collatz_steps(1) == 0
assert collatz_steps(8) == 3

def lcm(a, b):
    """Return the least common multiple of two positive integers."""
    x, y = a, b
    while y:
        x, y = y, x % y
    return a * b // x
# M: Euclid's algorithm gives the greatest common divisor, which divides the product.
assert lcm(4, 6) == 12
assert lcm(5, 7) == 35
assert lcm(3, 9) == 9

def integer_sqrt(n):
    """Return the largest integer whose square does not exceed n."""
    root = 0
    while (root + 1) ** 2 <= n:
        root += 1
    return root
# E: Raise the root as long as its successor's square still fits.
assert integer_sqrt(17) == 4
assert integer_sqrt(16) == 4
assert integer_sqrt(0) == 0

def is_square(n):
    """Return True if the non-negative integer n is the square of an integer."""
    root = round(n**0.5)
    return root * root == n
# E: Round the square root and check it by multiplying back.
assert is_square(49) is True
assert is_square(50) is False
assert is_square(0) is True

def is_power_of_two(n):
    """Return True if the integer n is 1, 2, 4, 8 and so on."""
    if n < 1:
        return False
    while n % 2 == 0:
        n //= 2
    return n == 1
# E: Divide by two while possible; a power of two ends at 1.
assert is_power_of_two(16) is True
assert is_power_of_two(12) is False
assert is_power_of_two(0) is False

def count_primes_below(limit):
    """Return how many prime numbers are smaller than the limit."""
    count = 0
    for n in range(2, limit):
        if all(n % d != 0 for d in range(2, n)):
            count += 1
    return count
# M: A number is prime if no smaller one from 2 on divides it.
assert count_primes_below(10) == 4
assert count_primes_below(2) == 0
assert count_primes_below(20) == 8

def next_prime(n):
    """Return the smallest prime number greater than n."""
    candidate = max(n + 1, 2)
    while any(candidate % d == 0 for d in range(2, candidate)):
        candidate += 1
    return candidate
# M: Go upwards until a number without a divisor is found.
assert next_prime(7) == 11
assert next_prime(0) == 2
assert next_prime(13) == 17

def sieve(limit):
    """Return all prime numbers up to and including the limit."""
    is_prime = [True] * (limit + 1)
    primes = []
    for n in range(2, limit + 1):
        if is_prime[n]:
            primes.append(n)
            for multiple in range(n * n, limit + 1, n):
                is_prime[multiple] = False
    return primes
# M: Each prime crosses out its multiples; what is left is prime.
assert sieve(12) == [2, 3, 5, 7, 11]
assert sieve(2) == [2]
assert sieve(1) == []

def to_roman(number):
    """Return a positive integer below 4000 as a Roman numeral in capital letters."""
    values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    result = ""
    for value, symbol in zip(values, symbols):
        while number >= value:
            result += symbol
            number -= value
    return result
# M: Take the largest value that still fits, again and again.
assert to_roman(14) == "XIV"
assert to_roman(1999) == "MCMXCIX"
assert to_roman(4) == "IV"

def from_roman(numeral):
    """Return the value of a Roman numeral in capital letters."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    previous = 0
    for char in reversed(numeral):
        value = values[char]
        if value < previous:
            total -= value
        else:
            total += value
            previous = value
    return total
# M: Read from the right; a smaller value before a larger one is subtracted.
assert from_roman("XIV") == 14
assert from_roman("MCMXCIX") == 1999
assert from_roman("III") == 3

def percent(part, whole):
    """Return what percentage the part is of the whole, or 0.0 if the whole is zero."""
    if whole == 0:
        return 0.0
    return part / whole * 100
# E: The zero case comes first, since dividing by it is an error.
assert percent(1, 4) == 25.0
assert percent(3, 0) == 0.0
assert percent(5, 5) == 100.0

def compound(amount, rate, years):
    """Return the amount after some years of compound interest at a rate in percent, rounded to cents."""
    for _ in range(years):
        amount = amount * (1 + rate / 100)
    return round(amount, 2)
# E: Each year multiplies the amount by the same factor.
assert compound(100, 10, 2) == 121.0
assert compound(50, 0, 5) == 50
assert compound(200, 5, 1) == 210.0

def average_of_three(a, b, c):
    """Return the average of three numbers."""
    return (a + b + c) / 3
# E: Add the three numbers and divide by three.
assert average_of_three(1, 2, 3) == 2.0
assert average_of_three(0, 0, 3) == 1.0
assert average_of_three(-1, 0, 1) == 0.0

def middle_of_three(a, b, c):
    """Return the number that is neither the smallest nor the largest of three."""
    return sorted([a, b, c])[1]
# E: After sorting, the middle one has index 1.
assert middle_of_three(3, 1, 2) == 2
assert middle_of_three(5, 5, 1) == 5
assert middle_of_three(-1, -2, -3) == -2

def largest_of_three(a, b, c):
    """Return the largest of three numbers without calling max."""
    largest = a
    if b > largest:
        largest = b
    if c > largest:
        largest = c
    return largest
# E: Keep the best so far and compare it with the others.
assert largest_of_three(1, 9, 4) == 9
assert largest_of_three(7, 2, 3) == 7
assert largest_of_three(1, 2, 3) == 3

def sum_multiples(limit, a, b):
    """Return the sum of all positive integers below the limit that are divisible by a or by b."""
    return sum(n for n in range(1, limit) if n % a == 0 or n % b == 0)
# E: `or` counts a number only once even if both divide it.
assert sum_multiples(10, 3, 5) == 23
assert sum_multiples(1, 2, 3) == 0
assert sum_multiples(7, 2, 3) == 15

def triangular(n):
    """Return the n-th triangular number, the sum of the integers from 1 to n."""
    return n * (n + 1) // 2
# E: Gauss's formula gives the sum without a loop.
assert triangular(4) == 10
assert triangular(1) == 1
assert triangular(0) == 0

def sum_of_squares_up_to(n):
    """Return the sum of the squares of the integers from 1 to n."""
    total = 0
    for i in range(1, n + 1):
        total += i * i
    return total
# E: range needs n + 1, since its end is left out.
assert sum_of_squares_up_to(3) == 14
assert sum_of_squares_up_to(1) == 1
assert sum_of_squares_up_to(0) == 0

def factorial(n):
    """Return the factorial of a non-negative integer."""
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result
# E: Multiply the numbers from 2 to n; the empty product is 1.
assert factorial(5) == 120
assert factorial(0) == 1
assert factorial(3) == 6

def choose(n, k):
    """Return the number of ways to choose k of n things."""
    result = 1
    for i in range(1, k + 1):
        result = result * (n - k + i) // i
    return result
# M: Multiply and divide in turn, so that each step stays an integer.
assert choose(5, 2) == 10
assert choose(4, 0) == 1
assert choose(6, 6) == 1

def power(base, exponent):
    """Return base to a non-negative integer exponent by repeated squaring."""
    result = 1
    while exponent > 0:
        if exponent % 2 == 1:
            result *= base
        base *= base
        exponent //= 2
    return result
# M: The binary digits of the exponent say which squares to multiply.
assert power(2, 10) == 1024
assert power(5, 0) == 1
assert power(3, 3) == 27

def to_base(number, base):
    """Return the list of digits of a non-negative integer in a base, most significant first."""
    if number == 0:
        return [0]
    digits = []
    while number > 0:
        number, digit = divmod(number, base)
        digits.append(digit)
    return digits[::-1]
# M: Remainders come out from the lowest digit, so the list is reversed.
assert to_base(10, 2) == [1, 0, 1, 0]
assert to_base(255, 16) == [15, 15]
assert to_base(0, 7) == [0]

def from_digits(digits):
    """Return the integer whose decimal digits are in the list, most significant first."""
    number = 0
    for digit in digits:
        number = number * 10 + digit
    return number
# E: Shift by a factor of ten and add the next digit.
assert from_digits([1, 2, 3]) == 123
assert from_digits([]) == 0
assert from_digits([0, 7]) == 7

def digits_of(number):
    """Return the list of decimal digits of a non-negative integer."""
    return [int(char) for char in str(number)]
# E: Each character of the number's text becomes an integer.
assert digits_of(407) == [4, 0, 7]
assert digits_of(0) == [0]
assert digits_of(12) == [1, 2]

def count_set_bits(n):
    """Return the number of ones in the binary form of a non-negative integer."""
    count = 0
    while n:
        count += n & 1
        n >>= 1
    return count
# M: Look at the lowest bit, then shift it out.
assert count_set_bits(13) == 3
assert count_set_bits(0) == 0
assert count_set_bits(8) == 1

def is_armstrong(n):
    """Return True if n equals the sum of its digits, each to the power of the number of digits."""
    digits = str(n)
    return n == sum(int(d) ** len(digits) for d in digits)
# M: The length of the text is the exponent.
assert is_armstrong(153) is True
assert is_armstrong(10) is False
assert is_armstrong(7) is True

def distance(x1, y1, x2, y2):
    """Return the distance between two points of the plane."""
    return ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
# E: This is the theorem of Pythagoras.
assert distance(0, 0, 3, 4) == 5.0
assert distance(1, 1, 1, 1) == 0.0
assert distance(0, 0, 0, 2) == 2.0

def rectangle(width, height):
    """Return the area and the perimeter of a rectangle as a tuple."""
    return width * height, 2 * (width + height)
# E: A comma makes the tuple.
assert rectangle(2, 3) == (6, 10)
assert rectangle(1, 1) == (1, 4)
assert rectangle(0, 5) == (0, 10)

def is_triangle(a, b, c):
    """Return True if three lengths can be the sides of a triangle."""
    return a + b > c and a + c > b and b + c > a
# E: Any two sides together must be longer than the third.
assert is_triangle(3, 4, 5) is True
assert is_triangle(1, 2, 3) is False
assert is_triangle(2, 2, 9) is False

def triangle_kind(a, b, c):
    """Return 'equilateral', 'isosceles' or 'scalene' for the sides of a triangle."""
    sides = len({a, b, c})
    return {1: "equilateral", 2: "isosceles", 3: "scalene"}[sides]
# E: The size of the set is the number of different lengths.
assert triangle_kind(2, 2, 2) == "equilateral"
assert triangle_kind(2, 3, 2) == "isosceles"
assert triangle_kind(3, 4, 5) == "scalene"

def round_to(number, step):
    """Return the integer rounded to the nearest multiple of the step; a half goes up."""
    return (number + step // 2) // step * step
# M: Adding half a step before the division turns cutting into rounding.
assert round_to(17, 5) == 15
assert round_to(18, 5) == 20
assert round_to(25, 10) == 30

def ceil_div(a, b):
    """Return a divided by b, rounded up, for positive integers."""
    return (a + b - 1) // b
# E: Adding b - 1 first makes the division round up.
assert ceil_div(7, 2) == 4
assert ceil_div(6, 2) == 3
assert ceil_div(1, 5) == 1

def is_between(value, low, high):
    """Return True if the value lies between low and high, both included."""
    return low <= value <= high
# E: Python allows comparisons to be chained.
assert is_between(5, 1, 10) is True
assert is_between(1, 1, 10) is True
assert is_between(11, 1, 10) is False

def grade(score):
    """Return 'A' from 90 points, 'B' from 75, 'C' from 60, and 'F' below."""
    if score >= 90:
        return "A"
    if score >= 75:
        return "B"
    if score >= 60:
        return "C"
    return "F"
# E: Test the highest limit first, so each test may rely on the ones before.
assert grade(95) == "A"
assert grade(75) == "B"
assert grade(12) == "F"

def parking_fee(hours):
    """Return the fee: 3 for the first hour, 2 for each further hour, at most 15."""
    if hours <= 0:
        return 0
    return min(15, 3 + 2 * (hours - 1))
# E: min puts a cap on the fee.
assert parking_fee(1) == 3
assert parking_fee(3) == 7
assert parking_fee(24) == 15

def tip(bill, is_happy):
    """Return the bill plus a tip of 20 percent if the guest is happy, else of 5 percent."""
    rate = 0.20 if is_happy else 0.05
    return round(bill * (1 + rate), 2)
# E: A conditional expression picks the rate.
assert tip(10, True) == 12.0
assert tip(10, False) == 10.5
assert tip(0, True) == 0.0

def multiplication_table(n):
    """Return the multiplication table of 1 to n as a list of rows."""
    return [[row * column for column in range(1, n + 1)] for row in range(1, n + 1)]
# E: The inner list is one row.
assert multiplication_table(2) == [[1, 2], [2, 4]]
assert multiplication_table(1) == [[1]]
assert multiplication_table(3)[2] == [3, 6, 9]

def count_down(start):
    """Return the list of integers from start down to 1."""
    return list(range(start, 0, -1))
# E: A range with step -1 stops before 0.
assert count_down(3) == [3, 2, 1]
assert count_down(1) == [1]
assert count_down(0) == []

def geometric(start, factor, count):
    """Return the first `count` terms of a sequence in which each term is `factor` times the last."""
    terms = []
    term = start
    for _ in range(count):
        terms.append(term)
        term *= factor
    return terms
# E: Store the term, then multiply it for the next round.
assert geometric(1, 2, 4) == [1, 2, 4, 8]
assert geometric(5, 0, 2) == [5, 0]
assert geometric(3, 3, 0) == []

def fibonacci_up_to(limit):
    """Return the Fibonacci numbers, starting with 1, 1, that do not exceed the limit."""
    numbers = []
    a, b = 1, 1
    while a <= limit:
        numbers.append(a)
        a, b = b, a + b
    return numbers
# E: The two variables move one step on in a single assignment.
assert fibonacci_up_to(8) == [1, 1, 2, 3, 5, 8]
assert fibonacci_up_to(1) == [1, 1]
assert fibonacci_up_to(0) == []

def prime_factors_distinct(n):
    """Return the distinct prime factors of n in increasing order."""
    factors = []
    d = 2
    while d <= n:
        if n % d == 0:
            factors.append(d)
            while n % d == 0:
                n //= d
        d += 1
    return factors
# M: Each factor found is divided out completely, so only primes divide the rest.
assert prime_factors_distinct(12) == [2, 3]
assert prime_factors_distinct(7) == [7]
assert prime_factors_distinct(1) == []

def are_coprime(a, b):
    """Return True if two positive integers have no common divisor but 1."""
    while b:
        a, b = b, a % b
    return a == 1
# M: Euclid's algorithm leaves the greatest common divisor in a.
assert are_coprime(8, 9) is True
assert are_coprime(6, 9) is False
assert are_coprime(1, 5) is True

def swap_digits(n):
    """Return a two-digit number with its digits exchanged."""
    tens, ones = divmod(n, 10)
    return ones * 10 + tens
# E: divmod by 10 gives the two digits.
assert swap_digits(42) == 24
assert swap_digits(10) == 1
assert swap_digits(55) == 55

def count_trailing_zeros(n):
    """Return how many zeros stand at the end of a positive integer."""
    count = 0
    while n % 10 == 0:
        count += 1
        n //= 10
    return count
# E: Drop the last digit as long as it is zero.
assert count_trailing_zeros(1200) == 2
assert count_trailing_zeros(5) == 0
assert count_trailing_zeros(10) == 1

def largest_digit(n):
    """Return the largest decimal digit of a non-negative integer."""
    return max(int(digit) for digit in str(n))
# E: max over the digits of the number's text.
assert largest_digit(2739) == 9
assert largest_digit(0) == 0
assert largest_digit(111) == 1

def has_digit(n, digit):
    """Return True if the decimal form of n contains the digit."""
    return str(digit) in str(abs(n))
# E: Compare as text; abs drops the sign.
assert has_digit(123, 2) is True
assert has_digit(-45, 6) is False
assert has_digit(0, 0) is True

def is_increasing_digits(n):
    """Return True if each digit of n is larger than the one before."""
    text = str(n)
    return all(a < b for a, b in zip(text, text[1:]))
# M: zip pairs each digit with its neighbour.
assert is_increasing_digits(1359) is True
assert is_increasing_digits(122) is False
assert is_increasing_digits(7) is True

def solve_linear(a, b):
    """Return the x that solves a * x + b = 0, or None if a is zero."""
    if a == 0:
        return None
    return -b / a
# E: Without a slope there is no single solution.
assert solve_linear(2, -4) == 2.0
assert solve_linear(0, 3) is None
assert solve_linear(1, 5) == -5.0

def quadratic_roots(a, b, c):
    """Return the sorted real roots of a*x*x + b*x + c as a list, for a not zero."""
    d = b * b - 4 * a * c
    if d < 0:
        return []
    root = d**0.5
    return sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})
# M: The discriminant decides; the set joins two equal roots.
assert quadratic_roots(1, -3, 2) == [1.0, 2.0]
assert quadratic_roots(1, 2, 1) == [-1.0]
assert quadratic_roots(1, 0, 1) == []

def running_average(numbers):
    """Return the list of the averages of the first 1, 2, 3 and so on numbers."""
    averages = []
    total = 0
    for count, number in enumerate(numbers, start=1):
        total += number
        averages.append(total / count)
    return averages
# M: Keep the sum, and divide it by the count so far.
assert running_average([2, 4, 6]) == [2.0, 3.0, 4.0]
assert running_average([5]) == [5.0]
assert running_average([]) == []

def harmonic(n):
    """Return 1 + 1/2 + ... + 1/n."""
    return sum(1 / i for i in range(1, n + 1))
# E: Add the reciprocals of 1 to n.
assert harmonic(1) == 1.0
assert harmonic(2) == 1.5
assert harmonic(4) == 1 + 1 / 2 + 1 / 3 + 1 / 4

def luhn_valid(number):
    """Return True if a string of digits passes the Luhn check of card numbers."""
    total = 0
    for i, char in enumerate(reversed(number)):
        digit = int(char)
        if i % 2 == 1:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0
# H: From the right, every second digit is doubled and 9 is subtracted if it gets too large.
assert luhn_valid("79927398713") is True
assert luhn_valid("79927398710") is False
assert luhn_valid("0") is True

def newton_sqrt(x):
    """Return the square root of a positive number by Newton's method, good to nine places."""
    guess = x
    while abs(guess * guess - x) > 1e-9:
        guess = (guess + x / guess) / 2
    return guess
# M: The mean of the guess and x / guess is a better guess.
assert abs(newton_sqrt(9) - 3) < 1e-6
assert abs(newton_sqrt(2) - 1.41421356) < 1e-6
assert newton_sqrt(1) == 1

def days_in_month(month, is_leap):
    """Return the number of days of a month from 1 to 12."""
    if month == 2:
        return 29 if is_leap else 28
    if month in (4, 6, 9, 11):
        return 30
    return 31
# E: February is special, four months have 30 days, all others 31.
assert days_in_month(2, True) == 29
assert days_in_month(4, False) == 30
assert days_in_month(12, False) == 31

def nearest_multiple_below(n, step):
    """Return the largest multiple of the step that does not exceed n."""
    return n - n % step
# E: Subtracting the remainder leaves a multiple.
assert nearest_multiple_below(17, 5) == 15
assert nearest_multiple_below(20, 5) == 20
assert nearest_multiple_below(3, 7) == 0

def bmi_category(weight, height):
    """Return 'low' for a body mass index below 18.5, 'high' from 25, else 'normal'."""
    index = weight / height**2
    if index < 18.5:
        return "low"
    if index >= 25:
        return "high"
    return "normal"
# E: The index is the weight in kilograms over the square of the height in metres.
assert bmi_category(70, 1.75) == "normal"
assert bmi_category(50, 1.80) == "low"
assert bmi_category(95, 1.70) == "high"

def apply_discount(price, percent_off):
    """Return the price after a discount in percent, never below zero, rounded to cents."""
    reduced = price * (1 - percent_off / 100)
    return round(max(0, reduced), 2)
# E: max keeps an absurd discount from giving a negative price.
assert apply_discount(80, 25) == 60.0
assert apply_discount(10, 150) == 0
assert apply_discount(9.99, 0) == 9.99

def sum_digits_at_even_places(n):
    """Return the sum of every second digit of n, starting with the first."""
    return sum(int(digit) for digit in str(n)[::2])
# E: The slice with step 2 picks the digits.
assert sum_digits_at_even_places(12345) == 9
assert sum_digits_at_even_places(7) == 7
assert sum_digits_at_even_places(90) == 9

def gray_code(n):
    """Return the Gray code of a non-negative integer."""
    return n ^ (n >> 1)
# M: Each bit is combined with its left neighbour by exclusive or.
assert gray_code(4) == 6
assert gray_code(0) == 0
assert gray_code(7) == 4

def catalan(n):
    """Return the n-th Catalan number, counting from catalan(0) = 1."""
    value = 1
    for i in range(n):
        value = value * 2 * (2 * i + 1) // (i + 2)
    return value
# H: Each number follows from the one before by a short formula.
assert catalan(3) == 5
assert catalan(0) == 1
assert catalan(5) == 42

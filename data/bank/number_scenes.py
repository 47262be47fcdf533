"""Verified problems: number scenes."""

from math import gcd, isqrt, lcm, prod

def largest_square_tiles(width, length):
    """Return (side, count) of the largest equal square tiles that cover a floor exactly.

    Both sizes are whole and positive."""
    side = gcd(width, length)
    return side, (width // side) * (length // side)
# E: The greatest common divisor is the side, and the quotients give rows and columns.
# R: floor w x l, biggest square tile that fits without cutting and how many do i need? tuple
assert largest_square_tiles(12, 18) == (6, 6)
assert largest_square_tiles(5, 5) == (5, 1)
assert largest_square_tiles(4, 7) == (1, 28)

def bouquets_possible(flowers: dict[str, int]) -> tuple[int, dict[str, int]]:
    """Return the largest number of equal bouquets using all flowers, and the content of one.

    Each kind occurs at least once."""
    number = gcd(*flowers.values())
    return number, {kind: count // number for kind, count in flowers.items()}
# E: The greatest common divisor of all counts is the number of bouquets.
# R: {"rose": 12, "tulip": 18} how many identical bouquets max with no flower left and whats in each
assert bouquets_possible({"rose": 12, "tulip": 18}) == (6, {"rose": 2, "tulip": 3})
assert bouquets_possible({"lily": 4}) == (4, {"lily": 1})
assert bouquets_possible({"a": 3, "b": 5}) == (1, {"a": 3, "b": 5})

def buses_meet_again(intervals: list[int], opening: int) -> int:
    """Return the minute at which all bus lines leave together again after leaving at opening.

    intervals holds the minutes between departures of each line."""
    return opening + lcm(*intervals)
# E: The least common multiple of the intervals is the waiting time.
assert buses_meet_again([6, 8], 480) == 504
assert buses_meet_again([5], 0) == 5
assert buses_meet_again([2, 3, 4], 100) == 112

def reduce_recipe_ratio(parts):
    """Return the parts of a ratio divided by their greatest common divisor, as text like "2:3:1".

    Zeros are allowed, but at least one part is positive."""
    common = gcd(*parts)
    return ":".join(str(part // common) for part in parts)
# E: All parts are divided by their common divisor and joined with colons.
# R: simplify ratio [200, 300, 100] -> "2:3:1"
assert reduce_recipe_ratio([200, 300, 100]) == "2:3:1"
assert reduce_recipe_ratio([0, 4]) == "0:1"
assert reduce_recipe_ratio([7, 5]) == "7:5"

def prime_house_numbers(first: int, last: int) -> list[int]:
    """List the prime numbers from first to last, both included."""
    return [n for n in range(max(first, 2), last + 1) if all(n % d for d in range(2, isqrt(n) + 1))]
# E: A number is kept when no divisor up to its root leaves the remainder zero.
# R: primes between a and b inclusive
assert prime_house_numbers(10, 20) == [11, 13, 17, 19]
assert prime_house_numbers(0, 3) == [2, 3]
assert prime_house_numbers(8, 10) == []

def smallest_divisor_team(people):
    """Return the smallest team size above 1 that divides people evenly, or people itself if prime.

    people is at least 2."""
    size = 2
    while people % size:
        size += 1
    return size
# E: Sizes are counted up until the division leaves nothing.
# R: smallest divisor > 1 of n
assert smallest_divisor_team(35) == 5
assert smallest_divisor_team(7) == 7
assert smallest_divisor_team(2) == 2

def rectangle_layouts(chairs: int) -> list[tuple[int, int]]:
    """List all (rows, seats) layouts of a full rectangle of chairs with at most as many rows
    as seats."""
    return [(r, chairs // r) for r in range(1, isqrt(chairs) + 1) if chairs % r == 0]
# E: Rows only need to be tried up to the square root.
# R: ways to arrange n chairs in a full rectangle, rows <= seats per row
assert rectangle_layouts(12) == [(1, 12), (2, 6), (3, 4)]
assert rectangle_layouts(9) == [(1, 9), (3, 3)]
assert rectangle_layouts(7) == [(1, 7)]

def squarest_poster(photos: int) -> tuple[int, int]:
    """Return (rows, columns) of a grid of exactly photos pictures that is closest to a square.

    There are at most as many rows as columns; photos is at least 1."""
    rows = isqrt(photos)
    while photos % rows:
        rows -= 1
    return rows, photos // rows
# E: Starting at the root and going down, the first divisor gives the squarest grid.
assert squarest_poster(12) == (3, 4)
assert squarest_poster(16) == (4, 4)
assert squarest_poster(7) == (1, 7)

def factor_text(number):
    """Write number (at least 2) as its prime factors in rising order like "2 x 2 x 3"."""
    factors = []
    divisor = 2
    while number > 1:
        while number % divisor == 0:
            factors.append(str(divisor))
            number //= divisor
        divisor += 1
    return " x ".join(factors)
# M: Each divisor is taken out as often as possible before the next one is tried.
# R: 12 -> "2 x 2 x 3"
assert factor_text(12) == "2 x 2 x 3"
assert factor_text(7) == "7"
assert factor_text(50) == "2 x 5 x 5"

def prime_powers_of(number: int) -> dict[int, int]:
    """Return a dict of each prime factor of number to its exponent; 1 gives an empty dict."""
    powers = {}
    divisor = 2
    while number > 1:
        if number % divisor:
            divisor += 1
        else:
            powers[divisor] = powers.get(divisor, 0) + 1
            number //= divisor
    return powers
# M: The divisor moves on only when it does not divide any more.
assert prime_powers_of(360) == {2: 3, 3: 2, 5: 1}
assert prime_powers_of(13) == {13: 1}
assert prime_powers_of(1) == {}

def has_two_prime_factors(number: int) -> bool:
    """Check whether number is the product of exactly two primes, which may be equal."""
    count = 0
    divisor = 2
    while number > 1 and count < 3:
        if number % divisor:
            divisor += 1
        else:
            number //= divisor
            count += 1
    return count == 2
# M: Prime factors are counted, and counting stops when there are too many.
assert has_two_prime_factors(15) is True
assert has_two_prime_factors(9) is True
assert has_two_prime_factors(8) is False
assert has_two_prime_factors(7) is False

def digits_that_divide(number: int) -> list[int]:
    """List the digits of number, from left to right with repeats, that divide it; 0 never does."""
    return [int(d) for d in str(number) if d != "0" and number % int(d) == 0]
# E: Zero is skipped first, so the remainder is always defined.
# R: which of its own digits divide the number? 1012 -> [1, 1, 2]
assert digits_that_divide(1012) == [1, 1, 2]
assert digits_that_divide(37) == []
assert digits_that_divide(0) == []

def lucky_tickets(tickets):
    """Return the tickets (texts of even length) whose halves have the same digit sum."""
    lucky = []
    for ticket in tickets:
        half = len(ticket) // 2
        if sum(map(int, ticket[:half])) == sum(map(int, ticket[half:])):
            lucky.append(ticket)
    return lucky
# E: Both halves are summed with map and compared.
# R: lucky ticket = sum of first half digits equals sum of second half. keep the lucky ones (strings)
assert lucky_tickets(["1230", "1234", "0505"]) == ["1230", "0505"]
assert lucky_tickets(["12"]) == []
assert lucky_tickets([]) == []

def next_round_mileage(kilometres, step=1000):
    """Return the next multiple of step that is strictly above kilometres."""
    return (kilometres // step + 1) * step
# E: Whole steps are counted, and one more is added.
# R: next full thousand (or other step) strictly above the km
assert next_round_mileage(12345) == 13000
assert next_round_mileage(2000) == 3000
assert next_round_mileage(0, 7) == 7

def nice_odometer(number: int) -> bool:
    """Tell if number is nice: all digits equal, or strictly ascending by one such as 2345;
    min 3 digits."""
    digits = [int(char) for char in str(number)]
    steps = {b - a for a, b in zip(digits, digits[1:])}
    return len(digits) > 2 and steps in ({0}, {1})
# E: The set of steps between neighbours is either only zero or only one.
# R: is the odometer interesting? 777 or 1234 style, 3+ digits
assert nice_odometer(777) is True
assert nice_odometer(2345) is True
assert nice_odometer(2346) is False
assert nice_odometer(12) is False

def digit_chain_until_small(number):
    """List number and then the repeated products of its digits until a single digit is reached."""
    chain = [number]
    while chain[-1] > 9:
        chain.append(prod(int(d) for d in str(chain[-1])))
    return chain
# E: The product of the last number's digits is appended while it has two digits or more.
# R: multiply digits again and again: 77 -> 49 -> 36 -> 18 -> 8, give the list
assert digit_chain_until_small(77) == [77, 49, 36, 18, 8]
assert digit_chain_until_small(10) == [10, 0]
assert digit_chain_until_small(5) == [5]

def sum_of_even_digits(number: int) -> int:
    """Add up the even digits of a whole number, ignoring its sign."""
    return sum(int(d) for d in str(abs(number)) if d in "2468")
# E: Only even digits are converted and summed, zero adds nothing anyway.
# R: add only the even digits of an int
assert sum_of_even_digits(-1246) == 12
assert sum_of_even_digits(135) == 0
assert sum_of_even_digits(0) == 0

def split_number_at_zeros(number):
    """Return the whole numbers that stand between the zeros of number, e.g. 1203400 gives
    [12, 34]."""
    return [int(part) for part in str(number).split("0") if part]
# E: The text is split at zeros, and empty parts are left out.
# R: 1203400 -> [12, 34], cut a number at its zeros
assert split_number_at_zeros(1203400) == [12, 34]
assert split_number_at_zeros(0) == []
assert split_number_at_zeros(55) == [55]

def insert_digit_for_max(number, digit):
    """Return the largest number made by putting one digit anywhere into a number of at least 0."""
    text = str(number)
    return max(int(text[:i] + str(digit) + text[i:]) for i in range(len(text) + 1))
# E: All places are tried, and the largest result wins.
# R: put digit d somewhere into number n so the result is as big as possible
assert insert_digit_for_max(268, 5) == 5268
assert insert_digit_for_max(670, 6) == 6760
assert insert_digit_for_max(0, 3) == 30

def remove_digit_for_min(number):
    """Return the smallest number made by deleting one digit of a number with at least two
    digits."""
    text = str(number)
    return min(int(text[:i] + text[i + 1:]) for i in range(len(text)))
# E: Each digit is left out once, and the smallest result is returned.
# R: delete exactly one digit to get the smallest number
assert remove_digit_for_min(523) == 23
assert remove_digit_for_min(10) == 0
assert remove_digit_for_min(119) == 11

def carries_when_adding(a: int, b: int) -> int:
    """Count how often a carry happens when two numbers of at least 0 are added by hand."""
    carries = carry = 0
    while a or b:
        carry = (a % 10 + b % 10 + carry) // 10
        carries += carry
        a, b = a // 10, b // 10
    return carries
# M: The last digits and the old carry give the new carry, which is zero or one.
# R: how many carries in column addition of two ints
assert carries_when_adding(555, 555) == 3
assert carries_when_adding(999, 1) == 3
assert carries_when_adding(12, 34) == 0

def add_without_carry(a: int, b: int) -> int:
    """Add two numbers of at least 0 digit by digit and drop every carry, e.g. 57 + 65 gives 12."""
    width = max(len(str(a)), len(str(b)))
    pairs = zip(str(a).zfill(width), str(b).zfill(width))
    return int("".join(str((int(x) + int(y)) % 10) for x, y in pairs))
# M: Both are filled to one width, and each pair of digits is added modulo ten.
assert add_without_carry(57, 65) == 12
assert add_without_carry(9, 1) == 0
assert add_without_carry(120, 5) == 125

def clock_hand_meets(hours):
    """Return after how many hours several wheels show 0 together again, each turning once per
    its hours.

    An empty list gives 0."""
    together = 1 if hours else 0
    for turn in hours:
        together = together * turn // gcd(together, turn)
    return together
# E: The least common multiple is built up pair by pair from the gcd.
assert clock_hand_meets([4, 6, 10]) == 60
assert clock_hand_meets([5]) == 5
assert clock_hand_meets([]) == 0

def euclid_steps(a: int, b: int) -> list[tuple[int, int]]:
    """List the (a, b) pairs of the Euclidean algorithm from the start until b is 0."""
    steps = [(a, b)]
    while b:
        a, b = b, a % b
        steps.append((a, b))
    return steps
# E: Each step replaces the pair by the second number and the remainder.
# R: show all steps of euclids gcd as (a, b) tuples
assert euclid_steps(48, 18) == [(48, 18), (18, 12), (12, 6), (6, 0)]
assert euclid_steps(7, 0) == [(7, 0)]
assert euclid_steps(2, 4) == [(2, 4), (4, 2), (2, 0)]

def gear_turns(teeth_first, teeth_second):
    """Return how often each of two meshing gears must turn until both are in start position
    again."""
    common = lcm(teeth_first, teeth_second)
    return common // teeth_first, common // teeth_second
# E: The common multiple of teeth passes by, and each gear divides it by its own teeth.
# R: two gears with n and m teeth. how many turns each until marks line up again?
assert gear_turns(12, 18) == (3, 2)
assert gear_turns(5, 5) == (1, 1)
assert gear_turns(10, 3) == (3, 10)

def fractions_equal(first: str, second: str) -> bool:
    """Check whether two fractions such as "2/4" and "1/2" have the same value."""
    a, b = map(int, first.split("/"))
    c, d = map(int, second.split("/"))
    return a * d == b * c
# E: Cross multiplication compares the fractions without dividing.
# R: are "2/4" and "1/2" the same? strings in, bool out
assert fractions_equal("2/4", "1/2") is True
assert fractions_equal("1/3", "2/5") is False
assert fractions_equal("0/5", "0/9") is True

def add_fractions_text(first, second):
    """Add two fractions like "1/2" and "1/3" and return the reduced sum, e.g. "5/6"; whole as "2".

    Numerators are not negative and denominators positive."""
    a, b = map(int, first.split("/"))
    c, d = map(int, second.split("/"))
    top, bottom = a * d + c * b, b * d
    common = gcd(top, bottom)
    top, bottom = top // common, bottom // common
    return str(top) if bottom == 1 else f"{top}/{bottom}"
# M: Both are brought to one denominator, added and reduced by the gcd.
# R: "1/2" + "1/3" -> "5/6", reduce it, whole numbers without /1
assert add_fractions_text("1/2", "1/3") == "5/6"
assert add_fractions_text("1/2", "3/2") == "2"
assert add_fractions_text("0/3", "0/5") == "0"

def mixed_number_text(top: int, bottom: int) -> str:
    """Write top/bottom as a mixed number such as "2 1/3", without reducing; no zero parts.

    top is at least 0, bottom above 0; 0 is written as "0"."""
    whole, rest = divmod(top, bottom)
    if rest == 0:
        return str(whole)
    return f"{whole} {rest}/{bottom}" if whole else f"{rest}/{bottom}"
# E: Divmod gives the whole part and the rest, and zero parts are not written.
# R: 7/3 -> "2 1/3", dont reduce
assert mixed_number_text(7, 3) == "2 1/3"
assert mixed_number_text(2, 3) == "2/3"
assert mixed_number_text(6, 3) == "2"
assert mixed_number_text(0, 5) == "0"

def perfect_squares_in(numbers: list[int]) -> list[int]:
    """Return the square roots of those numbers that are perfect squares, in the given order."""
    return [isqrt(n) for n in numbers if n >= 0 and isqrt(n) ** 2 == n]
# E: The whole root squared must give the number back.
# R: from a list keep the perfect squares but give me their roots: [4, 5, 9] -> [2, 3]
assert perfect_squares_in([4, 5, 9, -4]) == [2, 3]
assert perfect_squares_in([0]) == [0]
assert perfect_squares_in([]) == []

def divisors_in_common(first: int, second: int) -> list[int]:
    """List all positive common divisors of two positive numbers in ascending order."""
    common = gcd(first, second)
    return [d for d in range(1, common + 1) if common % d == 0]
# E: The common divisors of both are the divisors of their gcd.
assert divisors_in_common(12, 18) == [1, 2, 3, 6]
assert divisors_in_common(5, 7) == [1]
assert divisors_in_common(4, 4) == [1, 2, 4]

def lockers_for_three(count, a, b, c):
    """Count the numbers from 1 to count that are divisible by exactly two of a, b and c."""
    return sum((n % a == 0) + (n % b == 0) + (n % c == 0) == 2 for n in range(1, count + 1))
# E: Three comparisons are added as zeros and ones and must give two.
assert lockers_for_three(12, 2, 3, 4) == 3
assert lockers_for_three(5, 7, 8, 9) == 0
assert lockers_for_three(0, 1, 2, 3) == 0

def divisor_labels(limit: int, labels: dict[int, str]) -> list[str]:
    """Return for 1 to limit the joined labels of all divisors that divide it, or the number
    as text.

    labels maps divisors to words; they are joined in dictionary order."""
    words = []
    for n in range(1, limit + 1):
        text = "".join(word for divisor, word in labels.items() if n % divisor == 0)
        words.append(text or str(n))
    return words
# E: An empty text is falsy, so the number itself takes its place.
# R: fizzbuzz but general: dict {3: "Fizz", 7: "Bang"} and limit
assert divisor_labels(6, {2: "a", 3: "b"}) == ["1", "a", "b", "a", "5", "ab"]
assert divisor_labels(2, {}) == ["1", "2"]
assert divisor_labels(0, {2: "a"}) == []

def abundant_kind(number):
    """Return "abundant", "perfect" or "deficient" by comparing the proper divisors' sum with
    number.

    number is at least 1."""
    total = sum(d for d in range(1, number // 2 + 1) if number % d == 0)
    if total == number:
        return "perfect"
    return "abundant" if total > number else "deficient"
# E: Proper divisors are summed up to the half, and the sum is compared.
assert abundant_kind(12) == "abundant"
assert abundant_kind(28) == "perfect"
assert abundant_kind(8) == "deficient"
assert abundant_kind(1) == "deficient"

def happy_number_path(number: int) -> list[int]:
    """List the sums of squared digits from number on until 1 or a number seen before comes up.

    The list begins with number and ends with 1 or just before the repetition."""
    path = []
    while number not in path:
        path.append(number)
        number = sum(int(d) ** 2 for d in str(number))
    return path
# M: The next number is appended as long as it is new, and 1 only leads to itself.
assert happy_number_path(19) == [19, 82, 68, 100, 1]
assert happy_number_path(1) == [1]
assert happy_number_path(4)[-1] == 20

def digit_position_value(number: int, digit: int) -> int:
    """Return the summed place values of digit in number: 5 in 5153 is worth 5050."""
    text = str(number)
    return sum(digit * 10 ** (len(text) - 1 - i) for i, d in enumerate(text) if d == str(digit))
# M: Each occurrence counts the digit times the power of ten of its place.
assert digit_position_value(5153, 5) == 5050
assert digit_position_value(123, 9) == 0
assert digit_position_value(10, 0) == 0

def expanded_form(number: int) -> str:
    """Write number as a sum of its place values, like 4060 as "4000 + 60"; 0 is "0"."""
    text = str(number)
    parts = [d + "0" * (len(text) - 1 - i) for i, d in enumerate(text) if d != "0"]
    return " + ".join(parts) or "0"
# E: Every non-zero digit is followed by as many zeros as digits come after it.
# R: 4063 -> "4000 + 60 + 3"
assert expanded_form(4063) == "4000 + 60 + 3"
assert expanded_form(7) == "7"
assert expanded_form(0) == "0"

def mirror_years(start, end):
    """List the years from start to end that read the same backwards."""
    return [year for year in range(start, end + 1) if str(year) == str(year)[::-1]]
# E: The year as text is compared with its reverse.
# R: palindrome years between start and end
assert mirror_years(1980, 2010) == [1991, 2002]
assert mirror_years(2003, 2050) == []
assert mirror_years(8, 12) == [8, 9, 11]

def reverse_add_steps(number: int, limit: int = 20) -> int:
    """Count how often the reversed number must be added until a palindrome appears; -1 after
    limit tries.

    A number that already is a palindrome needs 0 steps."""
    for step in range(limit + 1):
        text = str(number)
        if text == text[::-1]:
            return step
        number += int(text[::-1])
    return -1
# M: The palindrome test comes before each addition, so a ready number needs no step.
assert reverse_add_steps(57) == 2
assert reverse_add_steps(121) == 0
assert reverse_add_steps(196, 5) == -1

def smallest_number_with_digits(digits: list[int]) -> int:
    """Arrange the digits to the smallest number without a leading zero; all zeros give 0.

    There is at least one digit."""
    ordered = sorted(digits)
    first = next((i for i, d in enumerate(ordered) if d), 0)
    ordered.insert(0, ordered.pop(first))
    return int("".join(map(str, ordered)))
# M: The smallest non-zero digit is moved in front of the sorted rest.
# R: [3,0,1] -> 103 smallest number using all digits no leading zero
assert smallest_number_with_digits([3, 0, 1]) == 103
assert smallest_number_with_digits([0, 0]) == 0
assert smallest_number_with_digits([9, 2]) == 29

def goldbach_pair(number: int) -> tuple[int, int] | None:
    """Return the two primes with the smallest first one that add up to number, or None."""
    primes = [n for n in range(2, number) if all(n % d for d in range(2, isqrt(n) + 1))]
    for p in primes:
        if number - p in primes:
            return p, number - p
    return None
# M: The primes below the number are listed, and a partner is looked up for each.
assert goldbach_pair(10) == (3, 7)
assert goldbach_pair(4) == (2, 2)
assert goldbach_pair(11) is None

def prime_gap_after(number):
    """Return the distance from number to the next prime strictly above it; number is at least 1."""
    candidate = number + 1
    while any(candidate % d == 0 for d in range(2, isqrt(candidate) + 1)):
        candidate += 1
    return candidate - number
# E: Candidates are counted up while some divisor is found.
assert prime_gap_after(7) == 4
assert prime_gap_after(1) == 1
assert prime_gap_after(24) == 5

def coprime_partners(number: int, limit: int) -> list[int]:
    """List the numbers from 2 to limit that share no factor above 1 with number."""
    return [n for n in range(2, limit + 1) if gcd(n, number) == 1]
# E: A gcd of one means that there is no common factor.
assert coprime_partners(12, 11) == [5, 7, 11]
assert coprime_partners(1, 4) == [2, 3, 4]
assert coprime_partners(6, 1) == []

def egg_baskets(remainders: dict[int, int], limit: int) -> int | None:
    """Find the smallest number from 1 to limit with given remainders: {3: 1, 4: 2} gives 10.

    remainders maps divisors to remainders; None if no number up to limit fits."""
    for eggs in range(1, limit + 1):
        if all(eggs % divisor == rest for divisor, rest in remainders.items()):
            return eggs
    return None
# E: Numbers are tried in order until all the remainders are right.
# R: eggs puzzle: taken by 3 there is 1 left, by 4 there are 2 left. smallest amount up to limit? dict divisor -> rest, None if no
assert egg_baskets({3: 1, 4: 2}, 100) == 10
assert egg_baskets({2: 0, 4: 1}, 50) is None
assert egg_baskets({}, 5) == 1

def digit_sum_below(number: int, below: int) -> int:
    """Replace number by its digit sum again and again until it is smaller than below (at
    least 10)."""
    while number >= below:
        number = sum(int(d) for d in str(number))
    return number
# E: The loop repeats the digit sum while the number is too large.
assert digit_sum_below(9875, 20) == 11
assert digit_sum_below(5, 10) == 5
assert digit_sum_below(99, 10) == 9

def step_number(number):
    """Check whether neighbouring digits of number always differ by exactly 1, as in 12321."""
    digits = str(number)
    return all(abs(int(a) - int(b)) == 1 for a, b in zip(digits, digits[1:]))
# E: Neighbouring digits are zipped, and each difference must be one.
# R: "jumping number": adjacent digits differ by 1. single digits count as true
assert step_number(12321) is True
assert step_number(1357) is False
assert step_number(7) is True

def digit_pairs_adding_to(number: int, total: int) -> int:
    """Count the neighbouring digit pairs of number that add up to total."""
    text = str(number)
    return sum(int(a) + int(b) == total for a, b in zip(text, text[1:]))
# E: Each pair of neighbours is added and compared with the total.
# R: how many neighbouring digits of n add up to s
assert digit_pairs_adding_to(19372, 10) == 2
assert digit_pairs_adding_to(5, 5) == 0
assert digit_pairs_adding_to(555, 10) == 2

def odd_even_digit_balance(number: int) -> str:
    """Return "more odd", "more even" or "balanced" for the digits of a number of at least 0."""
    odd = sum(int(d) % 2 for d in str(number))
    even = len(str(number)) - odd
    if odd == even:
        return "balanced"
    return "more odd" if odd > even else "more even"
# E: Odd digits are counted by their remainder, and the other digits are even.
assert odd_even_digit_balance(1356) == "more odd"
assert odd_even_digit_balance(20) == "more even"
assert odd_even_digit_balance(12) == "balanced"

def repeating_period(top: int, bottom: int) -> int:
    """Return how long the repeating part of the decimal form of top/bottom is, 0 if it ends.

    Both are positive; remainders of the long division are remembered."""
    seen = {}
    rest, place = top % bottom, 0
    while rest and rest not in seen:
        seen[rest] = place
        rest = rest * 10 % bottom
        place += 1
    return place - seen[rest] if rest else 0
# H: When a remainder comes back, the digits since its first time are the period.
assert repeating_period(1, 7) == 6
assert repeating_period(1, 4) == 0
assert repeating_period(1, 6) == 1

def table_of_remainders(numbers, divisors):
    """Return a dict of each number to the list of its remainders for all divisors."""
    return {n: [n % d for d in divisors] for n in numbers}
# E: A dictionary comprehension holds a list comprehension for each number.
# R: numbers [10, 11], divisors [3, 4] -> {10: [1, 2], 11: [2, 3]}
assert table_of_remainders([10, 11], [3, 4]) == {10: [1, 2], 11: [2, 3]}
assert table_of_remainders([5], []) == {5: []}
assert table_of_remainders([], [2]) == {}

def coin_rows_left(coins: int) -> tuple[int, int]:
    """Return (full rows, coins left) when rows of 1, 2, 3 ... coins are laid as a triangle."""
    row = 0
    while coins > row:
        row += 1
        coins -= row
    return row, coins
# E: Rows grow by one coin as long as the coins suffice for the next row.
# R: build a triangle with rows of 1,2,3,.. coins. full rows and left over?
assert coin_rows_left(8) == (3, 2)
assert coin_rows_left(6) == (3, 0)
assert coin_rows_left(0) == (0, 0)

def halve_or_decrement(number: int) -> int:
    """Count the steps from number to 0 when even numbers are halved and odd ones reduced by 1."""
    steps = 0
    while number:
        number = number // 2 if number % 2 == 0 else number - 1
        steps += 1
    return steps
# E: Each turn takes the step that fits the parity of the number.
# R: steps to zero: even -> halve, odd -> minus one
assert halve_or_decrement(14) == 6
assert halve_or_decrement(1) == 1
assert halve_or_decrement(0) == 0

def digit_swap_differences(number):
    """Return the difference between the largest and the smallest arrangement of the digits of
    number."""
    digits = sorted(str(number))
    return int("".join(digits[::-1])) - int("".join(digits))
# E: Sorted digits give the smallest number and backwards the largest one.
# R: biggest arrangement of the digits minus the smallest one (leading zeros ok)
assert digit_swap_differences(2013) == 3087
assert digit_swap_differences(77) == 0
assert digit_swap_differences(5) == 0

def share_common_prime(first: int, second: int) -> list[int]:
    """List the prime numbers that divide both first and second (each at least 1), ascending."""
    common = gcd(first, second)
    primes = []
    for d in range(2, common + 1):
        if common % d == 0:
            primes.append(d)
            while common % d == 0:
                common //= d
    return primes
# M: The gcd is broken down, and each found divisor is taken out completely.
assert share_common_prime(60, 90) == [2, 3, 5]
assert share_common_prime(8, 12) == [2]
assert share_common_prime(7, 9) == []

def nth_with_property(n: int, divisor: int, last_digit: int) -> int | None:
    """Return the nth positive multiple of divisor that ends in last_digit, searching 1000
    multiples.

    n counts from 1; None when fewer are found."""
    for multiple in range(divisor, divisor * 1000 + 1, divisor):
        if multiple % 10 == last_digit:
            n -= 1
            if n == 0:
                return multiple
    return None
# M: The range steps through the multiples, and a counter runs down at each hit.
assert nth_with_property(2, 7, 1) == 91
assert nth_with_property(1, 5, 3) is None
assert nth_with_property(1, 1, 9) == 9

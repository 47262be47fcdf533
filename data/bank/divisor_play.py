"""Verified problems: divisor_play."""

import math

def proper_divisor_list(n: int) -> list[int]:
    """Return the divisors of n that are greater than 1 and smaller than n."""
    return [d for d in range(2, n) if n % d == 0]
# E: Every candidate strictly between 1 and n is tried.
# R: divisors of n but without 1 and n
assert proper_divisor_list(12) == [2, 3, 4, 6]
assert proper_divisor_list(13) == []
assert proper_divisor_list(1) == []

def divisor_pairs_list(n: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b) with a <= b and a * b == n, in rising order of a."""
    return [(a, n // a) for a in range(1, math.isqrt(n) + 1) if n % a == 0]
# E: The smaller factor never exceeds the square root.
assert divisor_pairs_list(12) == [(1, 12), (2, 6), (3, 4)]
assert divisor_pairs_list(9) == [(1, 9), (3, 3)]
assert divisor_pairs_list(1) == [(1, 1)]

def squarest_rectangle(tiles: int) -> tuple[int, int]:
    """Return (short side, long side) of the rectangle of exactly so many tiles that is
    nearest to a square."""
    short = math.isqrt(tiles)
    while tiles % short:
        short -= 1
    return short, tiles // short
# M: From the square root downward the first divisor gives the best shape.
# R: lay n tiles as a full rectangle as square as possible -> (short, long)
assert squarest_rectangle(12) == (3, 4)
assert squarest_rectangle(7) == (1, 7)
assert squarest_rectangle(36) == (6, 6)

def count_common_divisors(a: int, b: int) -> int:
    """Count the numbers that divide both a and b, which are above 0."""
    return sum(a % d == 0 and b % d == 0 for d in range(1, min(a, b) + 1))
# E: Each candidate up to the smaller number is tested on both.
# R: how many numbers divide both a and b
assert count_common_divisors(12, 18) == 4
assert count_common_divisors(7, 9) == 1
assert count_common_divisors(5, 5) == 2

def equal_bags(apples: int, pears: int) -> tuple[int, int, int]:
    """Return (bags, apples each, pears each) for the most bags that are all filled alike
    with nothing left.

    At least one of the numbers is above 0."""
    bags = math.gcd(apples, pears)
    return bags, apples // bags, pears // bags
# E: The greatest common divisor is the largest number of equal bags.
# R: fill the most identical bags with all apples and pears: (bags, apples per bag, pears per bag)
assert equal_bags(12, 18) == (6, 2, 3)
assert equal_bags(5, 7) == (1, 5, 7)
assert equal_bags(0, 4) == (4, 0, 1)

def shortened_fraction(numerator: int, denominator: int) -> str:
    """Return a fraction in lowest terms as "a/b", or just "a" when the denominator becomes 1.

    Both numbers are above 0."""
    common = math.gcd(numerator, denominator)
    a, b = numerator // common, denominator // common
    return str(a) if b == 1 else f"{a}/{b}"
# E: Both parts are divided by their greatest common divisor.
# R: reduce fraction: 6, 8 -> "3/4"; 8, 4 -> "2"
assert shortened_fraction(6, 8) == "3/4"
assert shortened_fraction(8, 4) == "2"
assert shortened_fraction(5, 7) == "5/7"

def mixed_fraction(numerator, denominator):
    """Return an improper fraction as (whole, numerator, denominator) with the fraction in
    lowest terms."""
    whole, rest = divmod(numerator, denominator)
    common = math.gcd(rest, denominator)
    return whole, rest // common, denominator // common
# M: The whole part is split off and the rest is shortened.
assert mixed_fraction(10, 4) == (2, 1, 2)
assert mixed_fraction(3, 5) == (0, 3, 5)
assert mixed_fraction(6, 3) == (2, 0, 1)

def fraction_sum(a: int, b: int, c: int, d: int) -> tuple[int, int]:
    """Return a/b + c/d in lowest terms as (numerator, denominator), all numbers above 0."""
    top = a * d + c * b
    bottom = b * d
    common = math.gcd(top, bottom)
    return top // common, bottom // common
# M: Both fractions are brought to the product of the denominators and shortened.
# R: add fractions a/b + c/d, reduced tuple
assert fraction_sum(1, 2, 1, 3) == (5, 6)
assert fraction_sum(1, 4, 1, 4) == (1, 2)
assert fraction_sum(1, 2, 1, 2) == (1, 1)

def larger_fraction(a: int, b: int, c: int, d: int) -> str:
    """Return ">", "<" or "=" between a/b and c/d for positive denominators."""
    left, right = a * d, c * b
    if left == right:
        return "="
    return ">" if left > right else "<"
# E: Multiplying crosswise avoids division.
assert larger_fraction(1, 2, 1, 3) == ">"
assert larger_fraction(2, 4, 1, 2) == "="
assert larger_fraction(1, 5, 1, 4) == "<"

def days_both_open(shop_every: int, market_every: int, days: int) -> list[int]:
    """List the days from 1 to days that are multiples of both numbers."""
    return [day for day in range(1, days + 1) if day % shop_every == day % market_every == 0]
# E: A chained comparison demands both remainders to be zero.
assert days_both_open(2, 3, 12) == [6, 12]
assert days_both_open(5, 7, 30) == []
assert days_both_open(1, 1, 2) == [1, 2]

def bells_heard(first: int, second: int, minutes: int) -> int:
    """Count the minutes from 1 to minutes in which at least one of two bells rings, each
    every so many minutes."""
    return sum(m % first == 0 or m % second == 0 for m in range(1, minutes + 1))
# E: The minutes that fit one bell or the other are counted once.
# R: two bells ring every a and every b minutes, how many minutes in 1..n have a ring
assert bells_heard(2, 3, 6) == 4
assert bells_heard(5, 5, 12) == 2
assert bells_heard(9, 8, 7) == 0

def only_one_divides(n: int, a: int, b: int) -> bool:
    """Check that exactly one of a and b divides n."""
    return (n % a == 0) != (n % b == 0)
# E: Two truth values that differ mean exactly one is true.
assert only_one_divides(9, 3, 2) is True
assert only_one_divides(6, 3, 2) is False
assert only_one_divides(7, 3, 2) is False

def numbers_with_remainder(first: int, last: int, divisor: int, remainder: int) -> list[int]:
    """Return the numbers from first to last that leave the remainder when divided by the
    divisor."""
    return [n for n in range(first, last + 1) if n % divisor == remainder]
# E: The remainder of each number is compared.
# R: numbers a..b with n % d == r
assert numbers_with_remainder(1, 12, 5, 2) == [2, 7, 12]
assert numbers_with_remainder(1, 3, 10, 9) == []
assert numbers_with_remainder(4, 4, 2, 0) == [4]

def number_for_three_and_five(by_three: int, by_five: int) -> int:
    """Return the smallest non-negative number with the given remainders by 3 and by 5."""
    number = 0
    while number % 3 != by_three or number % 5 != by_five:
        number += 1
    return number
# E: Numbers are tried until both remainders fit.
# R: smallest x>=0 with x%3 and x%5 given
assert number_for_three_and_five(2, 3) == 8
assert number_for_three_and_five(0, 0) == 0
assert number_for_three_and_five(1, 4) == 4

def remainder_table(n: int) -> dict[int, int]:
    """Map each divisor from 2 to 9 that does not divide n to the remainder of n by it."""
    return {d: n % d for d in range(2, 10) if n % d}
# E: Remainders of zero are left out by the condition.
assert remainder_table(12) == {5: 2, 7: 5, 8: 4, 9: 3}
assert remainder_table(2520) == {}
assert remainder_table(1)[9] == 1

def nearest_divisible(number: int, divisor: int) -> int:
    """Return the multiple of the divisor nearest to a number, the smaller one if both are
    equally near."""
    below = number - number % divisor
    above = below + divisor
    return below if number - below <= above - number else above
# M: The multiples on both sides are compared by their distance.
# R: closest multiple of d to n; tie goes down
assert nearest_divisible(17, 5) == 15
assert nearest_divisible(18, 5) == 20
assert nearest_divisible(5, 10) == 0

def add_to_make_divisible(number: int, divisor: int) -> int:
    """Return the smallest non-negative amount to add so that the sum is divisible."""
    return (divisor - number % divisor) % divisor
# E: The outer remainder turns a full divisor into zero.
# R: whats missing to the next multiple of d (0 if already)
assert add_to_make_divisible(17, 5) == 3
assert add_to_make_divisible(20, 5) == 0
assert add_to_make_divisible(1, 12) == 11

def divisible_subset_count(numbers: list[int], divisors: list[int]) -> int:
    """Count the numbers that are divisible by at least one of the divisors."""
    return sum(any(n % d == 0 for d in divisors) for n in numbers)
# M: any stops at the first divisor that fits, and the truths are added.
# R: how many numbers are divisible by any one of the divisors list
assert divisible_subset_count([4, 9, 7], [2, 3]) == 2
assert divisible_subset_count([5], []) == 0
assert divisible_subset_count([], [2]) == 0

def first_common_multiple_over(a: int, b: int, limit: int) -> int:
    """Return the smallest number above the limit that both a and b divide."""
    number = limit + 1
    while number % a or number % b:
        number += 1
    return number
# E: The loop goes on as long as one of the remainders is not zero.
assert first_common_multiple_over(4, 6, 12) == 24
assert first_common_multiple_over(3, 5, 0) == 15
assert first_common_multiple_over(2, 2, 7) == 8

def primes_between(low: int, high: int) -> list[int]:
    """Return the primes from low to high, both included."""
    found = []
    for n in range(max(2, low), high + 1):
        if all(n % d for d in range(2, n)):
            found.append(n)
    return found
# M: Every number from 2 on is tested against all smaller ones.
# R: list primes in [a, b]
assert primes_between(10, 20) == [11, 13, 17, 19]
assert primes_between(-5, 3) == [2, 3]
assert primes_between(24, 28) == []

def remove_all_factors(n: int, factor: int) -> int:
    """Divide n by a factor above 1 as long as that leaves no remainder; n is above 0."""
    while n % factor == 0:
        n //= factor
    return n
# E: The loop divides until a remainder appears.
# R: take out all 2s (or any factor) from n: 48, 2 -> 3
assert remove_all_factors(48, 2) == 3
assert remove_all_factors(7, 3) == 7
assert remove_all_factors(100, 10) == 1

def has_only_factors(n: int, allowed: list[int]) -> bool:
    """Check if n, above 0, is a product of allowed numbers above 1; 1 counts as the empty product.

    The allowed numbers are primes."""
    for factor in allowed:
        while n % factor == 0:
            n //= factor
    return n == 1
# M: All allowed factors are divided out, and only 1 may remain.
# R: is n made only of primes from the list? 60 with [2,3,5] yes
assert has_only_factors(60, [2, 3, 5]) is True
assert has_only_factors(14, [2, 3, 5]) is False
assert has_only_factors(1, []) is True

def divisor_count_winner(a: int, b: int) -> int:
    """Return whichever of two numbers above 0 has more divisors, the smaller number in a tie."""
    count_a = sum(a % d == 0 for d in range(1, a + 1))
    count_b = sum(b % d == 0 for d in range(1, b + 1))
    if count_a == count_b:
        return min(a, b)
    return a if count_a > count_b else b
# M: Divisors of both are counted, and a tie goes to the smaller number.
assert divisor_count_winner(12, 13) == 12
assert divisor_count_winner(7, 5) == 5
assert divisor_count_winner(16, 24) == 24

def number_with_most_divisors(last: int) -> int:
    """Return the smallest number from 1 to last that has the most divisors."""
    best, most = 1, 0
    for n in range(1, last + 1):
        count = sum(n % d == 0 for d in range(1, n + 1))
        if count > most:
            best, most = n, count
    return best
# M: A strictly larger count replaces the best number, so the smallest stays.
# R: which number up to n has most divisors (smallest one if several)
assert number_with_most_divisors(10) == 6
assert number_with_most_divisors(1) == 1
assert number_with_most_divisors(30) == 24

def odd_divisors_only(n: int) -> list[int]:
    """Return the odd divisors of n in falling order."""
    return [d for d in range(n, 0, -1) if n % d == 0 and d % 2]
# E: Candidates count down, and two conditions select them.
assert odd_divisors_only(30) == [15, 5, 3, 1]
assert odd_divisors_only(8) == [1]
assert odd_divisors_only(1) == [1]

def divisor_mean(n: int) -> float:
    """Return the average of all divisors of n, rounded to two decimals."""
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return round(sum(divisors) / len(divisors), 2)
# E: The divisors are listed, and their mean is rounded.
assert divisor_mean(6) == 3.0
assert divisor_mean(7) == 4.0
assert divisor_mean(1) == 1.0

def share_without_rest(total: int, least: int, most: int) -> list[int]:
    """Return the group sizes from least to most into which a total can be split without rest."""
    return [size for size in range(least, most + 1) if total % size == 0]
# E: Sizes in the range are tested by the remainder.
# R: 24 kids, groups between 3 and 8, which sizes work out evenly?
assert share_without_rest(24, 3, 8) == [3, 4, 6, 8]
assert share_without_rest(23, 3, 8) == []
assert share_without_rest(0, 1, 2) == [1, 2]

def best_group_size(total: int, sizes: list[int]) -> int:
    """Return the size with the smallest rest when the total is split; of equal ones the
    largest size."""
    return min(sizes, key=lambda size: (total % size, -size))
# M: The key is the remainder first and the negated size second.
# R: which group size leaves the least people over? tie -> bigger groups
assert best_group_size(25, [3, 4, 7]) == 4
assert best_group_size(24, [3, 4, 7]) == 4
assert best_group_size(5, [6]) == 6

def chocolate_breaks(rows: int, columns: int) -> int:
    """Return the breaks that divide a bar of rows by columns into single pieces."""
    return rows * columns - 1
# E: Each break makes exactly one piece more.
# R: number of breaks to get single squares from a r x c chocolate
assert chocolate_breaks(3, 4) == 11
assert chocolate_breaks(1, 1) == 0
assert chocolate_breaks(2, 1) == 1

def tile_size_for_floor(length: int, width: int, largest: int) -> int:
    """Return the largest square tile side, not above a limit, that covers a floor without
    cutting."""
    for side in range(min(length, width, largest), 0, -1):
        if length % side == 0 and width % side == 0:
            return side
# M: Sides are tried downward from the smallest of three limits.
assert tile_size_for_floor(120, 90, 50) == 30
assert tile_size_for_floor(120, 90, 20) == 15
assert tile_size_for_floor(7, 5, 9) == 1

def turns_until_gears_align(teeth_small: int, teeth_big: int) -> tuple[int, int]:
    """Return the turns of the small and of the big gear after which both are in their first
    position again."""
    together = math.lcm(teeth_small, teeth_big)
    return together // teeth_small, together // teeth_big
# E: The common multiple of teeth is divided by the teeth of each gear.
# R: two gears with a and b teeth, turns of each until both are back at start
assert turns_until_gears_align(12, 18) == (3, 2)
assert turns_until_gears_align(10, 20) == (2, 1)
assert turns_until_gears_align(5, 7) == (7, 5)

def seats_visited(seats: int, step: int) -> int:
    """Count the different seats visited when jumping by a step around a circle until the
    start comes again."""
    place = step % seats
    visited = 1
    while place != 0:
        place = (place + step) % seats
        visited += 1
    return visited
# M: The place wraps around by the remainder until it is zero again.
# R: circle of n seats, jump k each time from seat 0. how many different seats before back at 0?
assert seats_visited(10, 4) == 5
assert seats_visited(7, 3) == 7
assert seats_visited(6, 6) == 1

def is_multiple_chain(numbers: list[int]) -> bool:
    """Check that every number is a multiple of the one before it; all numbers are above 0."""
    return all(b % a == 0 for a, b in zip(numbers, numbers[1:]))
# E: Neighbouring pairs must divide without remainder.
# R: each element divisible by previous one? [2, 6, 12] yes
assert is_multiple_chain([2, 6, 12]) is True
assert is_multiple_chain([2, 6, 9]) is False
assert is_multiple_chain([5]) is True

def pairs_with_divisible_sum(numbers: list[int], divisor: int) -> int:
    """Count the pairs of different positions whose two numbers add up to a multiple of the
    divisor."""
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if (numbers[i] + numbers[j]) % divisor == 0:
                count += 1
    return count
# M: Nested loops form every pair once and test its sum.
# R: how many pairs in the list have a sum divisible by d
assert pairs_with_divisible_sum([1, 2, 3, 4], 5) == 2
assert pairs_with_divisible_sum([5, 5, 5], 5) == 3
assert pairs_with_divisible_sum([1], 1) == 0

def count_by_remainder(numbers: list[int], divisor: int) -> list[int]:
    """Return how many numbers leave each remainder from 0 to divisor - 1."""
    counts = [0] * divisor
    for number in numbers:
        counts[number % divisor] += 1
    return counts
# E: The remainder is the index of the counter to raise.
# R: histogram of n % d as list: [1,4,6], 3 -> [1,2,0]
assert count_by_remainder([1, 4, 6], 3) == [1, 2, 0]
assert count_by_remainder([], 2) == [0, 0]
assert count_by_remainder([-1], 4) == [0, 0, 0, 1]

def keep_if_divides_total(numbers: list[int]) -> list[int]:
    """Return the numbers, not zero, that divide the sum of all numbers."""
    total = sum(numbers)
    return [n for n in numbers if n and total % n == 0]
# E: Zeros are skipped before the remainder is taken.
assert keep_if_divides_total([1, 2, 3, 0]) == [1, 2, 3]
assert keep_if_divides_total([4, 3]) == []
assert keep_if_divides_total([]) == []

def digital_clock_divisible(hour: int, minute: int) -> bool:
    """Check if the minute is divisible by the hour; hour 0 counts as 24."""
    return minute % (hour or 24) == 0
# E: The or expression replaces the zero.
assert digital_clock_divisible(5, 35) is True
assert digital_clock_divisible(7, 20) is False
assert digital_clock_divisible(0, 48) is True

def box_fill_plan(items: int, big: int, small: int) -> tuple[int, int] | None:
    """Return (big boxes, small boxes) that are all full, with as few boxes as possible, or None.

    A big box holds more than a small one."""
    for bigs in range(items // big, -1, -1):
        if (items - bigs * big) % small == 0:
            return bigs, (items - bigs * big) // small
    return None
# H: Trying many big boxes first finds the plan with the fewest boxes.
# R: pack n items in full boxes of two sizes only, fewest boxes. (items, big, small) -> (bigs, smalls) or None
assert box_fill_plan(23, 6, 4) is None
assert box_fill_plan(22, 6, 4) == (3, 1)
assert box_fill_plan(8, 6, 4) == (0, 2)

def can_pay_exactly(amount: int, coin_a: int, coin_b: int) -> bool:
    """Tell if an amount can be paid with any number of coins of two values."""
    return any((amount - a) % coin_b == 0 for a in range(0, amount + 1, coin_a))
# M: For each amount in the first coin the rest must fit the second.
# R: only coins a and b, can i pay exactly x?
assert can_pay_exactly(11, 3, 5) is True
assert can_pay_exactly(7, 3, 5) is False
assert can_pay_exactly(0, 4, 9) is True

def unreachable_scores(first: int, second: int, limit: int) -> list[int]:
    """List the totals from 1 to limit that cannot be made by adding the two scores any
    number of times."""
    reachable = {0}
    for total in range(1, limit + 1):
        if total - first in reachable or total - second in reachable:
            reachable.add(total)
    return [total for total in range(1, limit + 1) if total not in reachable]
# H: A total is reachable if taking off one of the scores leaves a reachable total.
# R: game gives 3 or 5 points, which totals up to n can never happen?
assert unreachable_scores(3, 5, 10) == [1, 2, 4, 7]
assert unreachable_scores(2, 4, 5) == [1, 3, 5]
assert unreachable_scores(1, 9, 4) == []

def calendar_pages_left(day_of_year: int, sheet_days: int) -> int:
    """Return the days from today until the current sheet of sheet_days ends, today
    included; days count from 1."""
    return sheet_days - (day_of_year - 1) % sheet_days
# M: The place within the sheet is the remainder of the day counted from zero.
assert calendar_pages_left(1, 7) == 7
assert calendar_pages_left(7, 7) == 1
assert calendar_pages_left(10, 7) == 5

def fizz_sum(last: int, skip: int) -> int:
    """Add the numbers from 1 to last but leave out the multiples of skip."""
    return sum(n for n in range(1, last + 1) if n % skip)
# E: A remainder of zero counts as false and filters the number out.
# R: sum 1..n without multiples of k
assert fizz_sum(10, 3) == 37
assert fizz_sum(4, 1) == 0
assert fizz_sum(3, 5) == 6

def clap_game_words(last: int, first: int, second: int) -> list[str]:
    """Return the words of a counting game from 1 to last: "clap" for multiples of first,
    "stomp" for those of
    second, "jump" for those of both and the number otherwise."""
    words = []
    for n in range(1, last + 1):
        clap, stomp = n % first == 0, n % second == 0
        if clap and stomp:
            words.append("jump")
        else:
            words.append("clap" if clap else "stomp" if stomp else str(n))
    return words
# M: The double case is tested first, then each single one.
assert clap_game_words(6, 2, 3) == ["1", "clap", "stomp", "clap", "5", "jump"]
assert clap_game_words(1, 5, 5) == ["1"]
assert clap_game_words(0, 1, 2) == []

def sum_of_proper_divisors_over(n: int) -> str:
    """Compare n with the sum of its smaller divisors and return "rich" if that is larger,
    "poor" if smaller,
    "exact" if equal."""
    total = sum(d for d in range(1, n) if n % d == 0)
    if total == n:
        return "exact"
    return "rich" if total > n else "poor"
# E: The sum of divisors is formed once and compared twice.
assert sum_of_proper_divisors_over(12) == "rich"
assert sum_of_proper_divisors_over(28) == "exact"
assert sum_of_proper_divisors_over(8) == "poor"

def steps_to_one_by_thirds(n: int) -> int:
    """Count the steps to bring n to 1: divide by 3 if possible, otherwise subtract 1."""
    steps = 0
    while n > 1:
        n = n // 3 if n % 3 == 0 else n - 1
        steps += 1
    return steps
# M: Each round applies one of two rules to the number.
# R: n/3 if divisible else n-1, how many steps till 1
assert steps_to_one_by_thirds(10) == 3
assert steps_to_one_by_thirds(1) == 0
assert steps_to_one_by_thirds(5) == 3

def split_prime_and_rest(numbers: list[int]) -> tuple[list[int], list[int]]:
    """Split numbers into (primes, others), both in their old order."""
    primes, others = [], []
    for n in numbers:
        is_prime = n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))
        (primes if is_prime else others).append(n)
    return primes, others
# M: A conditional expression picks the list to append to.
# R: separate primes from the rest, two lists
assert split_prime_and_rest([2, 4, 9, 11, 1]) == ([2, 11], [4, 9, 1])
assert split_prime_and_rest([0]) == ([], [0])
assert split_prime_and_rest([]) == ([], [])

def goldbach_split(even: int) -> tuple[int, int]:
    """Return two primes that add up to an even number above 2, the first as small as possible."""
    primes = [p for p in range(2, even) if all(p % d for d in range(2, math.isqrt(p) + 1))]
    for p in primes:
        if even - p in primes:
            return p, even - p
# H: All smaller primes are listed, and the first with a prime partner is taken.
assert goldbach_split(10) == (3, 7)
assert goldbach_split(4) == (2, 2)
assert goldbach_split(28) == (5, 23)

def common_ratio_text(a: int, b: int, c: int) -> str:
    """Return three amounts above 0 as a shortened ratio like "2:3:4"."""
    common = math.gcd(a, b, c)
    return ":".join(str(part // common) for part in (a, b, c))
# E: All parts are divided by the common divisor and joined.
# R: simplify ratio 10 15 20 -> "2:3:4"
assert common_ratio_text(10, 15, 20) == "2:3:4"
assert common_ratio_text(1, 2, 3) == "1:2:3"
assert common_ratio_text(6, 6, 6) == "1:1:1"

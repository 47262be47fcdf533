"""Verified problems: compare_few."""

def cheapest_of_three_named(bus: int, train: int, car: int) -> str:
    """Return "bus", "train" or "car" for the lowest price; in a tie the earlier of these words."""
    prices = {"bus": bus, "train": train, "car": car}
    return min(prices, key=prices.get)
# E: min over the keys compares their values and keeps the first of equal ones.
# R: which one is cheapest: bus, train or car price? return the word, ties in that order
assert cheapest_of_three_named(5, 3, 9) == "train"
assert cheapest_of_three_named(4, 4, 4) == "bus"
assert cheapest_of_three_named(9, 8, 1) == "car"

def how_many_larger_than_average(a: float, b: float, c: float) -> int:
    """Return how many of three numbers are above their average."""
    average = (a + b + c) / 3
    return (a > average) + (b > average) + (c > average)
# E: The truth values of three comparisons are added.
assert how_many_larger_than_average(1, 2, 9) == 1
assert how_many_larger_than_average(1, 8, 9) == 2
assert how_many_larger_than_average(5, 5, 5) == 0

def closest_guess(first: int, second: int, answer: int) -> str:
    """Return "first" or "second" for the guess nearer to the answer, "both" when equally near."""
    gap = abs(first - answer) - abs(second - answer)
    if gap == 0:
        return "both"
    return "first" if gap < 0 else "second"
# E: The sign of the difference of both distances decides.
# R: two guesses and the real answer, who was closer? "first"/"second"/"both"
assert closest_guess(10, 14, 11) == "first"
assert closest_guess(9, 13, 11) == "both"
assert closest_guess(1, 5, 20) == "second"

def closest_without_going_over(guesses: list[int], price: int) -> int | None:
    """Return the index of the highest guess that is not above the price, the first in a
    tie, None if all are over."""
    best = None
    for i, guess in enumerate(guesses):
        if guess <= price and (best is None or guess > guesses[best]):
            best = i
    return best
# M: A guess must not be over and must beat the best one so far.
# R: price game: index of closest guess not over the price, None if all over
assert closest_without_going_over([90, 110, 95], 100) == 2
assert closest_without_going_over([101], 100) is None
assert closest_without_going_over([50, 50], 60) == 0

def two_of_three_agree(a: int, b: int, c: int) -> int | None:
    """Return the value that at least two of three sensors show, or None if all differ."""
    if a == b or a == c:
        return a
    return b if b == c else None
# E: The first value is checked against both others, then the other two.
# R: majority of three readings, None if all different
assert two_of_three_agree(5, 7, 5) == 5
assert two_of_three_agree(1, 2, 2) == 2
assert two_of_three_agree(1, 2, 3) is None

def lonely_of_three(a: int, b: int, c: int) -> int | None:
    """Return the one of three numbers that differs while the two others are equal, else None."""
    if a == b != c:
        return c
    if a == c != b:
        return b
    return a if b == c != a else None
# M: Each chained comparison finds two equal numbers and a third different one.
# R: three numbers, two same, give the other. None if all same or all different
assert lonely_of_three(4, 4, 9) == 9
assert lonely_of_three(4, 9, 9) == 4
assert lonely_of_three(1, 1, 1) is None
assert lonely_of_three(1, 2, 3) is None

def in_rising_order(a: float, b: float, c: float, strict: bool = True) -> bool:
    """Check that three numbers rise; equal neighbours are allowed only if strict is False."""
    return a < b < c if strict else a <= b <= c
# E: The flag picks one of two chained comparisons.
assert in_rising_order(1, 2, 3) is True
assert in_rising_order(1, 1, 3) is False
assert in_rising_order(1, 1, 3, strict=False) is True

def sort_code_of_three(a: int, b: int, c: int) -> str:
    """Return the letters "a", "b", "c" ordered by their numbers from small to large, ties
    in letter order."""
    return "".join(name for value, name in sorted([(a, "a"), (b, "b"), (c, "c")]))
# E: Pairs of value and letter sort by the value first.
# R: order letters a b c by their values: (3,1,2) -> "bca"
assert sort_code_of_three(3, 1, 2) == "bca"
assert sort_code_of_three(1, 1, 0) == "cab"
assert sort_code_of_three(5, 5, 5) == "abc"

def largest_gap_of_three(a: int, b: int, c: int) -> int:
    """Return the larger of the two gaps between three numbers put in order."""
    low, middle, high = sorted((a, b, c))
    return max(middle - low, high - middle)
# E: Sorting makes the gaps simple differences.
assert largest_gap_of_three(10, 1, 4) == 6
assert largest_gap_of_three(2, 2, 2) == 0
assert largest_gap_of_three(0, 9, 8) == 8

def makes_even_steps(a: int, b: int, c: int) -> bool:
    """Check if three numbers, in any order, can be put into a row with equal steps."""
    low, middle, high = sorted((a, b, c))
    return middle - low == high - middle
# E: After sorting both gaps must be the same.
# R: can i arrange 3 numbers with equal differences? (5, 1, 3) yes
assert makes_even_steps(5, 1, 3) is True
assert makes_even_steps(1, 2, 4) is False
assert makes_even_steps(7, 7, 7) is True

def one_is_sum_of_others(a: int, b: int, c: int) -> bool:
    """Check if one of three numbers equals the sum of the two others."""
    total = a + b + c
    return any(2 * number == total for number in (a, b, c))
# M: A number that is the sum of the others is half of the total.
# R: is any of three the sum of the other two
assert one_is_sum_of_others(3, 8, 5) is True
assert one_is_sum_of_others(1, 2, 4) is False
assert one_is_sum_of_others(0, 0, 0) is True

def reach_with_operations(a: int, b: int, target: int) -> str | None:
    """Return the sign "+", "-" or "*" that makes a and b give the target, in this order, or
    None."""
    for sign, result in (("+", a + b), ("-", a - b), ("*", a * b)):
        if result == target:
            return sign
    return None
# M: The three results are computed and the first match wins.
# R: which of + - * makes a ? b = target, None otherwise
assert reach_with_operations(3, 4, 12) == "*"
assert reach_with_operations(2, 2, 4) == "+"
assert reach_with_operations(9, 5, 4) == "-"
assert reach_with_operations(1, 1, 7) is None

def best_result_of_three(a: int, b: int, c: int) -> int:
    """Return the largest result of a, b, c in this order with "+" or "*" between them and
    any brackets."""
    return max(a + b + c, a * b * c, (a + b) * c, a * (b + c), a * b + c, a + b * c)
# M: All six different expressions are compared.
assert best_result_of_three(1, 2, 3) == 9
assert best_result_of_three(2, 1, 4) == 12
assert best_result_of_three(5, 0, 2) == 10

def smaller_absolute(a: int, b: int) -> int:
    """Return whichever number is nearer to zero; if both are equally near, the positive one."""
    if abs(a) == abs(b):
        return max(a, b)
    return a if abs(a) < abs(b) else b
# E: Equal distances are handled first.
# R: the one closer to 0; if -3 and 3 give 3
assert smaller_absolute(-2, 5) == -2
assert smaller_absolute(-3, 3) == 3
assert smaller_absolute(9, -4) == -4

def pair_with_larger_sum(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    """Return the pair with the larger sum; with equal sums the one with the larger first
    number, then the first pair."""
    return max(a, b, key=lambda pair: (sum(pair), pair[0]))
# E: The key compares sums and then first numbers.
assert pair_with_larger_sum((1, 5), (4, 4)) == (4, 4)
assert pair_with_larger_sum((2, 4), (3, 3)) == (3, 3)
assert pair_with_larger_sum((0, 0), (0, 0)) == (0, 0)

def winner_by_rounds(a: list[int], b: list[int]) -> str:
    """Return "A" or "B" for who won more rounds by higher points; if level, who has more
    points in all, else "tie"."""
    won = sum((x > y) - (x < y) for x, y in zip(a, b))
    decision = won or sum(a) - sum(b)
    if decision == 0:
        return "tie"
    return "A" if decision > 0 else "B"
# H: The balance of rounds is used unless it is zero, then the balance of points.
# R: rounds won first, then total points break ties. "A" "B" "tie"
assert winner_by_rounds([5, 5, 0], [3, 4, 9]) == "A"
assert winner_by_rounds([9, 1], [2, 3]) == "A"
assert winner_by_rounds([1], [1]) == "tie"

def older_by_birth(year_a: int, month_a: int, year_b: int, month_b: int) -> str:
    """Return "a" or "b" for who was born earlier by year and month, or "same"."""
    first, second = (year_a, month_a), (year_b, month_b)
    if first == second:
        return "same"
    return "a" if first < second else "b"
# E: Tuples are compared by year and then by month.
# R: who's older from (year, month) each
assert older_by_birth(2000, 5, 2000, 3) == "b"
assert older_by_birth(1999, 12, 2000, 1) == "a"
assert older_by_birth(1990, 1, 1990, 1) == "same"

def rank_change_text(before: int, now: int) -> str:
    """Return "up 2", "down 1" or "no change" for a place in a ranking, in which a smaller
    number is better."""
    if now == before:
        return "no change"
    return f"up {before - now}" if now < before else f"down {now - before}"
# E: The smaller place number is better, so the difference is turned round.
# R: rank 5 -> 3 "up 2", 1 -> 2 "down 1", same "no change"
assert rank_change_text(5, 3) == "up 2"
assert rank_change_text(1, 2) == "down 1"
assert rank_change_text(4, 4) == "no change"

def offer_is_never_worse(a: list[int], b: list[int]) -> bool:
    """Check that an offer a is at least as good (large) as b in all points and better in at
    least one.

    Both lists have the same length."""
    return all(x >= y for x, y in zip(a, b)) and a != b
# M: Lists that differ while none is smaller must be larger somewhere.
# R: a >= b everywhere and > somewhere
assert offer_is_never_worse([3, 5], [3, 4]) is True
assert offer_is_never_worse([3, 5], [3, 5]) is False
assert offer_is_never_worse([9, 1], [1, 2]) is False

def count_beaten(own: int, others: list[int]) -> str:
    """Return how many others are below the own number and how many above, like "2 below, 1
    above"."""
    below = sum(other < own for other in others)
    above = sum(other > own for other in others)
    return f"{below} below, {above} above"
# E: Two sums of comparisons fill the text.
assert count_beaten(5, [1, 5, 9, 2]) == "2 below, 1 above"
assert count_beaten(1, []) == "0 below, 0 above"
assert count_beaten(0, [0]) == "0 below, 0 above"

def larger_when_joined(a: int, b: int) -> int:
    """Return the larger of the two numbers made by writing a and b one after the other, in
    either order."""
    return max(int(f"{a}{b}"), int(f"{b}{a}"))
# E: Both orders are formed as text and compared as numbers.
# R: put a and b next to each other for the bigger number: 9, 34 -> 934
assert larger_when_joined(9, 34) == 934
assert larger_when_joined(3, 30) == 330
assert larger_when_joined(0, 5) == 50

def better_of_ratings(
    mean_a: float, votes_a: int, mean_b: float, votes_b: int, least: int = 5
) -> str:
    """Return "A" or "B" for the higher mean, but an item with fewer than least votes loses
    to one with enough.

    With equal means the one with more votes wins, "A" if still equal."""
    key_a = (votes_a >= least, mean_a, votes_a)
    key_b = (votes_b >= least, mean_b, votes_b)
    return "A" if key_a >= key_b else "B"
# M: Tuples compare enough votes first, then the mean and then the votes.
# R: pick rating A or B: needs 5+ votes to count, then mean, then vote count
assert better_of_ratings(5.0, 2, 4.1, 30) == "B"
assert better_of_ratings(4.5, 10, 4.5, 8) == "A"
assert better_of_ratings(3, 5, 4, 5) == "B"

def cheaper_plan(minutes: int, flat: int, per_minute: int, included: int = 0) -> str:
    """Return "flat" if a flat price is at most the price by minute, beyond the included
    ones, else "minute"."""
    by_minute = max(0, minutes - included) * per_minute
    return "flat" if flat <= by_minute else "minute"
# E: Only minutes beyond the included ones are paid.
# R: phone plan: flat price vs per minute (some included). cheaper word, tie flat
assert cheaper_plan(200, 1000, 9) == "flat"
assert cheaper_plan(200, 1000, 9, 150) == "minute"
assert cheaper_plan(0, 0, 5) == "flat"

def break_even_units(fixed_a: int, unit_a: int, fixed_b: int, unit_b: int) -> int | None:
    """Return the smallest number of units from which plan B costs strictly less than plan
    A, or None if never.

    A plan costs its fixed price and a price per unit."""
    if fixed_b < fixed_a:
        return 0
    if unit_b >= unit_a:
        return None
    return (fixed_b - fixed_a) // (unit_a - unit_b) + 1
# H: The higher fixed price must be made up by the lower unit price.
# R: from how many units is plan B cheaper than A? (fixed_a, unit_a, fixed_b, unit_b), None if never
assert break_even_units(0, 10, 100, 5) == 21
assert break_even_units(50, 3, 40, 9) == 0
assert break_even_units(0, 5, 10, 5) is None

def sign_of_product(a: int, b: int, c: int) -> str:
    """Return "+", "-" or "0" for the sign of the product of three numbers without
    multiplying them."""
    numbers = (a, b, c)
    if 0 in numbers:
        return "0"
    return "-" if sum(n < 0 for n in numbers) % 2 else "+"
# M: An odd count of negative numbers makes the product negative.
assert sign_of_product(-1, 2, -3) == "+"
assert sign_of_product(-1, -2, -3) == "-"
assert sign_of_product(4, 0, -1) == "0"

def swap_to_order(a: int, b: int, c: int) -> int:
    """Return the fewest swaps of two of three numbers that put them in rising order."""
    ordered = sorted((a, b, c))
    wrong = sum(x != y for x, y in zip((a, b, c), ordered))
    return max(0, wrong - 1)
# M: Two wrong places need one swap, three need two.
# R: min swaps to sort 3 numbers
assert swap_to_order(1, 3, 2) == 1
assert swap_to_order(2, 3, 1) == 2
assert swap_to_order(1, 1, 2) == 0

def fits_between(value: int, numbers: list[int]) -> int:
    """Return the index at which a value must be inserted into a rising list, before equal ones."""
    for i, number in enumerate(numbers):
        if number >= value:
            return i
    return len(numbers)
# E: The first number that is not smaller marks the place.
# R: insertion index into sorted list, before equals
assert fits_between(5, [1, 5, 9]) == 1
assert fits_between(10, [1, 5]) == 2
assert fits_between(0, []) == 0

def compare_with_tolerance(a: float, b: float, tolerance: float = 0.01) -> int:
    """Return 0 if two numbers differ by at most the tolerance, else 1 if a is larger and -1
    if b is."""
    if abs(a - b) <= tolerance:
        return 0
    return 1 if a > b else -1
# E: Nearness is tested before order.
# R: like cmp(a, b) but treat within tolerance as equal
assert compare_with_tolerance(1.0, 1.005) == 0
assert compare_with_tolerance(2, 1) == 1
assert compare_with_tolerance(1, 9, 5) == -1

def share_of_larger(a: float, b: float) -> int:
    """Return the smaller of two positive numbers in whole percent of the larger, rounded down."""
    return int(min(a, b) * 100 // max(a, b))
# E: min and max make the order of the arguments unimportant.
assert share_of_larger(3, 4) == 75
assert share_of_larger(9, 9) == 100
assert share_of_larger(100, 33) == 33

def balance_scale(left: list[int], right: list[int]) -> str:
    """Return "left", "right" or "level" for the heavier pan, with "empty" if both pans hold
    nothing."""
    if not left and not right:
        return "empty"
    difference = sum(left) - sum(right)
    return "left" if difference > 0 else "right" if difference < 0 else "level"
# E: Empty pans are caught, then the sign of the difference decides.
# R: scale: lists of weights left and right: which side is heavier? "empty" if nothing at all
assert balance_scale([3, 4], [5]) == "left"
assert balance_scale([5], [2, 3]) == "level"
assert balance_scale([], []) == "empty"
assert balance_scale([], [1]) == "right"

def weight_to_add(left: list[int], right: list[int], available: list[int]) -> int | None:
    """Return the available weight that makes both pans equal when put on the lighter one, or None.

    If the pans are level already, 0 is returned."""
    gap = abs(sum(left) - sum(right))
    if gap == 0:
        return 0
    return gap if gap in available else None
# E: The needed weight is the gap, which must be available.
assert weight_to_add([5], [3], [1, 2]) == 2
assert weight_to_add([5], [1], [1, 2]) is None
assert weight_to_add([4], [4], []) == 0

def all_pairwise_close(numbers: list[int], gap: int) -> bool:
    """Check that in sorted order no two neighbours are more than gap apart."""
    ordered = sorted(numbers)
    return all(b - a <= gap for a, b in zip(ordered, ordered[1:]))
# E: After sorting only neighbours must be compared.
# R: sorted neighbours at most gap apart?
assert all_pairwise_close([9, 1, 5], 4) is True
assert all_pairwise_close([1, 9], 4) is False
assert all_pairwise_close([], 0) is True

def third_side_range(a: int, b: int) -> tuple[int, int]:
    """Return the smallest and the largest whole length of the third side of a triangle with
    sides a and b."""
    return abs(a - b) + 1, a + b - 1
# E: The third side is longer than the difference and shorter than the sum.
# R: integer range for 3rd triangle side given two
assert third_side_range(3, 5) == (3, 7)
assert third_side_range(4, 4) == (1, 7)
assert third_side_range(1, 1) == (1, 1)

def second_place_margin(scores: dict[str, int]) -> int:
    """Return by how many points the best is ahead of the second best, or all its points if
    it is alone.

    No scores give 0."""
    ranked = sorted(scores.values(), reverse=True) + [0, 0]
    return ranked[0] - ranked[1]
# M: Two zeros at the end stand in for missing players.
assert second_place_margin({"a": 10, "b": 7, "c": 9}) == 1
assert second_place_margin({"a": 4}) == 4
assert second_place_margin({}) == 0

def consistent_order(pairs: list[tuple[int, int]]) -> bool:
    """Check that in all pairs the first number is smaller, or in all of them the first is
    larger."""
    return all(a < b for a, b in pairs) or all(a > b for a, b in pairs)
# E: One of two demands must hold for all pairs.
assert consistent_order([(1, 2), (0, 5)]) is True
assert consistent_order([(1, 2), (5, 0)]) is False
assert consistent_order([]) is True

def best_two_days(values: dict[str, int]) -> list[str]:
    """Return the names of the two days with the highest values, higher first, ties by name;
    fewer days if need be."""
    return sorted(values, key=lambda day: (-values[day], day))[:2]
# M: The sort key is the negated value and then the name.
# R: top two keys by value, ties alphabetical
assert best_two_days({"Mon": 3, "Tue": 9, "Wed": 5}) == ["Tue", "Wed"]
assert best_two_days({"b": 1, "a": 1, "c": 1}) == ["a", "b"]
assert best_two_days({}) == []

def upward_crossings(values: list[int], limit: int) -> int:
    """Count how often the values go from at most the limit to above it."""
    return sum(a <= limit < b for a, b in zip(values, values[1:]))
# E: A chained comparison describes one upward crossing.
# R: number of times the series crosses limit upwards
assert upward_crossings([1, 6, 3, 8, 9], 5) == 2
assert upward_crossings([9, 1], 5) == 0
assert upward_crossings([], 0) == 0

def longest_lead(a: list[int], b: list[int]) -> int:
    """Return the largest number of rounds in a row in which a's running total was above b's."""
    lead = best = run = 0
    for x, y in zip(a, b):
        lead += x - y
        run = run + 1 if lead > 0 else 0
        best = max(best, run)
    return best
# M: The running difference decides if the run goes on.
assert longest_lead([5, 0, 0, 9], [1, 2, 5, 0]) == 2
assert longest_lead([0], [1]) == 0
assert longest_lead([], []) == 0

def votes_to_percent_text(yes: int, no: int) -> str:
    """Return "yes 60%, no 40%" with yes rounded to a whole percent and no as the rest, or
    "no votes"."""
    total = yes + no
    if total == 0:
        return "no votes"
    percent = round(100 * yes / total)
    return f"yes {percent}%, no {100 - percent}%"
# E: Taking the rest of a hundred makes both parts fit.
# R: 3 yes 2 no -> "yes 60%, no 40%"
assert votes_to_percent_text(3, 2) == "yes 60%, no 40%"
assert votes_to_percent_text(1, 2) == "yes 33%, no 67%"
assert votes_to_percent_text(0, 0) == "no votes"

def needs_runoff(votes: list[int]) -> bool:
    """Check if nobody has more than half of all votes; no votes at all need no runoff."""
    return bool(votes) and max(votes) * 2 <= sum(votes) and sum(votes) > 0
# M: Twice the largest count must not exceed the sum.
assert needs_runoff([40, 35, 25]) is True
assert needs_runoff([51, 49]) is False
assert needs_runoff([0, 0]) is False
assert needs_runoff([]) is False

def seats_by_remainder(votes: list[int], seats: int) -> list[int]:
    """Share seats by votes: whole quotas first, the rest to the largest remainders, earlier
    ones first in ties.

    The sum of the votes is above 0."""
    total = sum(votes)
    shares = [count * seats // total for count in votes]
    rests = sorted(range(len(votes)), key=lambda i: -(votes[i] * seats % total))
    for i in rests[:seats - sum(shares)]:
        shares[i] += 1
    return shares
# H: The remainders of the quotas rank the parties for the seats that are left.
# R: parliament seats with largest remainder method
assert seats_by_remainder([50, 30, 20], 10) == [5, 3, 2]
assert seats_by_remainder([10, 10, 10], 4) == [2, 1, 1]
assert seats_by_remainder([7], 3) == [3]

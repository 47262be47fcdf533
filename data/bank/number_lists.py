"""Verified problems: number_lists."""

from itertools import accumulate

def sum_between_limits(numbers: list[int], low: int, high: int) -> int:
    """Add the numbers that are greater than low and at most high."""
    return sum(n for n in numbers if low < n <= high)
# E: The chained comparison leaves out the lower bound and keeps the upper one.
# R: sum of the numbers in (low, high], low not included but high is
assert sum_between_limits([1, 5, 7, 10], 1, 7) == 12
assert sum_between_limits([1], 1, 5) == 0
assert sum_between_limits([], 0, 9) == 0

def product_or_zero(numbers):
    """Multiply all numbers, or return 0 for an empty list."""
    product = 1
    for number in numbers:
        product *= number
    return product if numbers else 0
# E: The product starts with one and the empty list is handled at the end.
# R: multiply a list, empty -> 0
assert product_or_zero([2, 3, 4]) == 24
assert product_or_zero([5, 0]) == 0
assert product_or_zero([]) == 0

def last_over(numbers: list[float], limit: float, default: float = 0) -> float:
    """Return the last number above the limit, or the default if there is none."""
    for number in reversed(numbers):
        if number > limit:
            return number
    return default
# E: Searching backwards meets the last match first.
# R: last value bigger than limit in list, else default
assert last_over([5, 9, 2], 3) == 9
assert last_over([1, 2], 3) == 0
assert last_over([], 1, default=-1) == -1

def tally_by_sign(numbers):
    """Return a dict with the keys "plus", "zero" and "minus" and how many numbers are of
    each kind."""
    counts = {"plus": 0, "zero": 0, "minus": 0}
    for n in numbers:
        counts["plus" if n > 0 else "minus" if n < 0 else "zero"] += 1
    return counts
# E: A chained conditional expression names the counter to raise.
# R: count pos/zero/neg in a dict {"plus":..,"zero":..,"minus":..}
assert tally_by_sign([3, 0, -1, 8]) == {"plus": 2, "zero": 1, "minus": 1}
assert tally_by_sign([0]) == {"plus": 0, "zero": 1, "minus": 0}
assert tally_by_sign([]) == {"plus": 0, "zero": 0, "minus": 0}

def sum_without_extremes(numbers: list[float]) -> float:
    """Add all numbers but leave out every copy of the smallest and of the largest."""
    if not numbers:
        return 0
    low, high = min(numbers), max(numbers)
    return sum(n for n in numbers if n not in (low, high))
# E: Both extremes are found first and all their copies are filtered out.
# R: sum the list leaving out all mins and all maxs
assert sum_without_extremes([1, 5, 9, 9, 3]) == 8
assert sum_without_extremes([4, 4]) == 0
assert sum_without_extremes([]) == 0

def sum_by_position(numbers: list[int]) -> tuple[int, int]:
    """Return (sum at even indexes, sum at odd indexes)."""
    return sum(numbers[::2]), sum(numbers[1::2])
# E: Slices with step two take both kinds of places.
# R: sum of items at index 0,2,4.. and sum at 1,3,5.. as tuple
assert sum_by_position([1, 10, 2, 20]) == (3, 30)
assert sum_by_position([5]) == (5, 0)
assert sum_by_position([]) == (0, 0)

def differences_from_first(numbers: list[int]) -> list[int]:
    """Return by how much each number after the first differs from the first one."""
    return [n - numbers[0] for n in numbers[1:]]
# E: The first number is taken from all the others.
# R: [10, 12, 7] -> [2, -3]
assert differences_from_first([10, 12, 7]) == [2, -3]
assert differences_from_first([4]) == []
assert differences_from_first([]) == []

def running_total_until(numbers: list[int], limit: int) -> list[int]:
    """Return the running totals as long as they do not exceed the limit."""
    totals = []
    total = 0
    for number in numbers:
        total += number
        if total > limit:
            break
        totals.append(total)
    return totals
# M: Each new total is checked before it is stored.
# R: cumulative sums but stop before going over the limit
assert running_total_until([3, 4, 5], 8) == [3, 7]
assert running_total_until([9], 8) == []
assert running_total_until([], 8) == []

def index_of_smallest_gap(numbers: list[int]) -> int:
    """Return the index of the first number of the closest neighbouring pair, the earliest
    in a tie, or -1."""
    gaps = [abs(a - b) for a, b in zip(numbers, numbers[1:])]
    return gaps.index(min(gaps)) if gaps else -1
# E: The gaps of neighbours are listed, and the place of the smallest is found.
assert index_of_smallest_gap([1, 9, 7, 2]) == 1
assert index_of_smallest_gap([3, 3, 3]) == 0
assert index_of_smallest_gap([8]) == -1

def move_small_to_front(numbers: list[int], limit: int) -> list[int]:
    """Return a new list with all numbers below the limit first; both parts keep their order."""
    small = [n for n in numbers if n < limit]
    return small + [n for n in numbers if n >= limit]
# E: Two filters with opposite conditions are joined.
# R: stable partition: everything < limit first
assert move_small_to_front([5, 1, 8, 2], 4) == [1, 2, 5, 8]
assert move_small_to_front([9], 4) == [9]
assert move_small_to_front([], 4) == []

def nearest_to_target(numbers: list[int], target: int) -> int | None:
    """Return the number nearest to a target, the larger one in a tie, or None for an empty list."""
    return min(numbers, key=lambda n: (abs(n - target), -n), default=None)
# M: The key sorts by distance and then prefers larger numbers.
# R: closest value to target in the list; tie -> larger; empty -> None
assert nearest_to_target([1, 7, 9], 8) == 9
assert nearest_to_target([1, 7], 3) == 1
assert nearest_to_target([], 3) is None

def all_within_spread(numbers: list[float], spread: float) -> bool:
    """Check that no two numbers differ by more than the spread; an empty list is fine."""
    return not numbers or max(numbers) - min(numbers) <= spread
# E: The largest difference is that of maximum and minimum.
# R: are all values within spread of each other?
assert all_within_spread([4, 6, 5], 2) is True
assert all_within_spread([4, 7], 2) is False
assert all_within_spread([], 0) is True

def scaled_to_percent(numbers: list[int]) -> list[int]:
    """Return each number in percent of the largest one, rounded down; if the largest is 0,
    all are 0."""
    top = max(numbers, default=0)
    return [n * 100 // top if top else 0 for n in numbers]
# E: The maximum is the hundred percent, with a guard against zero.
# R: express every number as % of the biggest (floor)
assert scaled_to_percent([5, 10, 3]) == [50, 100, 30]
assert scaled_to_percent([0, 0]) == [0, 0]
assert scaled_to_percent([]) == []

def count_larger_than_next(numbers):
    """Count the numbers that are larger than the one right after them."""
    return sum(a > b for a, b in zip(numbers, numbers[1:]))
# E: Falling pairs of neighbours count as one each.
# R: how many elements are bigger than their right neighbour
assert count_larger_than_next([5, 3, 4, 1]) == 2
assert count_larger_than_next([1, 2]) == 0
assert count_larger_than_next([]) == 0

def fill_gaps_in_range(numbers: list[int]) -> list[int]:
    """Return the whole numbers between the smallest and the largest that are missing, in order."""
    if not numbers:
        return []
    return [n for n in range(min(numbers), max(numbers)) if n not in numbers]
# E: Each number of the range is looked for in the list.
# R: which ints are missing between min and max of the list
assert fill_gaps_in_range([3, 7, 5]) == [4, 6]
assert fill_gaps_in_range([2]) == []
assert fill_gaps_in_range([]) == []

def reduce_by_first(numbers: list[int]) -> int:
    """Subtract all later numbers from the first one; an empty list gives 0."""
    if not numbers:
        return 0
    return numbers[0] - sum(numbers[1:])
# E: The sum of the rest is taken from the first.
# R: first minus all the rest
assert reduce_by_first([20, 5, 3]) == 12
assert reduce_by_first([4]) == 4
assert reduce_by_first([]) == 0

def smallest_chunk_sum(numbers: list[int], size: int) -> int | None:
    """Return the smallest sum of a run of exactly size neighbouring numbers, or None if the
    list is too short."""
    sums = [sum(numbers[i:i + size]) for i in range(len(numbers) - size + 1)]
    return min(sums, default=None)
# M: All windows of the size are summed, and the least is returned.
# R: min sum of k consecutive elements, None if not enough
assert smallest_chunk_sum([4, 1, 2, 6], 2) == 3
assert smallest_chunk_sum([5], 2) is None
assert smallest_chunk_sum([7, 3], 1) == 3

def every_third_negative(numbers):
    """Return the numbers with every third one (the third, the sixth, ...) negated."""
    return [-n if place % 3 == 0 else n for place, n in enumerate(numbers, 1)]
# E: Places counted from one are negated when divisible by three.
# R: flip the sign of each third number
assert every_third_negative([1, 2, 3, 4, 5, 6]) == [1, 2, -3, 4, 5, -6]
assert every_third_negative([9, 8]) == [9, 8]
assert every_third_negative([]) == []

def exchange_lowest_and_highest(numbers: list[int]) -> list[int]:
    """Return a new list in which the first smallest and the first largest number have
    changed places."""
    if not numbers:
        return []
    result = list(numbers)
    low, high = result.index(min(result)), result.index(max(result))
    result[low], result[high] = result[high], result[low]
    return result
# M: Both places are found before a tuple assignment swaps them.
# R: copy of the list with min and max swapped (first ones)
assert exchange_lowest_and_highest([4, 1, 9, 5]) == [4, 9, 1, 5]
assert exchange_lowest_and_highest([3, 3]) == [3, 3]
assert exchange_lowest_and_highest([]) == []

def replace_negatives_with_mean(numbers: list[float]) -> list[float]:
    """Replace each negative number by the mean of the others that are not negative; 0 if
    there are none."""
    good = [n for n in numbers if n >= 0]
    mean = sum(good) / len(good) if good else 0
    return [mean if n < 0 else n for n in numbers]
# M: The mean of the good values fills the bad places.
# R: negatives are errors: swap them for the average of the good values
assert replace_negatives_with_mean([4, -1, 8]) == [4, 6.0, 8]
assert replace_negatives_with_mean([-1, -2]) == [0, 0]
assert replace_negatives_with_mean([]) == []

def is_mirrored_sum(numbers: list[int]) -> bool:
    """Check that first and last, second and second last and so on all have the same sum.

    A middle number is ignored."""
    half = len(numbers) // 2
    return len({numbers[i] + numbers[-1 - i] for i in range(half)}) <= 1
# M: The set of the pair sums has at most one member.
# R: do outer pairs all add up to same? [1, 5, 9, 4, 8]: 1+8, 5+4
assert is_mirrored_sum([1, 5, 9, 4, 8]) is True
assert is_mirrored_sum([1, 2, 3, 5]) is False
assert is_mirrored_sum([]) is True

def best_start_for_sum(numbers: list[int], target: int) -> int | None:
    """Return the index from which the fewest numbers, added onward, reach the target; None
    if impossible.

    The numbers are positive and the earliest start wins ties."""
    best, best_length = None, len(numbers) + 1
    for start in range(len(numbers)):
        total = 0
        for length, number in enumerate(numbers[start:], 1):
            total += number
            if total >= target:
                if length < best_length:
                    best, best_length = start, length
                break
    return best
# H: From each start numbers are added until the target, and the shortest run is kept.
assert best_start_for_sum([2, 1, 5, 4], 8) == 2
assert best_start_for_sum([1, 1], 5) is None
assert best_start_for_sum([9, 9], 9) == 0

def sums_equal_somewhere(numbers: list[int]) -> int:
    """Return the first index at which the sum before it equals the sum after it, or -1."""
    for i in range(len(numbers)):
        if sum(numbers[:i]) == sum(numbers[i + 1:]):
            return i
    return -1
# M: Two slices around each index are summed.
# R: index where left sum == right sum (itself excluded), -1 if none
assert sums_equal_somewhere([1, 7, 3, 6, 5]) == -1
assert sums_equal_somewhere([2, 9, 1, 1]) == 1
assert sums_equal_somewhere([5]) == 0

def sum_pairs_from_ends(numbers: list[int]) -> list[int]:
    """Add first and last, second and second last and so on; a middle number stands alone at
    the end."""
    half = len(numbers) // 2
    sums = [numbers[i] + numbers[-1 - i] for i in range(half)]
    if len(numbers) % 2:
        sums.append(numbers[half])
    return sums
# M: Indexes from both ends meet at the half.
# R: [1,2,3,4,5] -> [6, 6, 3]
assert sum_pairs_from_ends([1, 2, 3, 4, 5]) == [6, 6, 3]
assert sum_pairs_from_ends([4, 6]) == [10]
assert sum_pairs_from_ends([]) == []

def ordinal_of_value(numbers: list[int], value: int) -> list[int]:
    """Return all places of a value, counted from 1."""
    return [place for place, number in enumerate(numbers, start=1) if number == value]
# E: enumerate counts from one, and matches are kept.
assert ordinal_of_value([5, 2, 5], 5) == [1, 3]
assert ordinal_of_value([5], 4) == []
assert ordinal_of_value([], 0) == []

def total_with_cap(numbers: list[int], cap_each: int, cap_total: int) -> int:
    """Add the numbers, each limited to cap_each, and limit the sum to cap_total."""
    return min(cap_total, sum(min(n, cap_each) for n in numbers))
# E: min is used for each number and once more for the sum.
# R: sum with each value capped at a and the total capped at b
assert total_with_cap([5, 12, 3], 10, 100) == 18
assert total_with_cap([50, 50], 40, 70) == 70
assert total_with_cap([], 1, 1) == 0

def merge_by_larger(first: list[int], second: list[int]) -> list[int]:
    """Return the larger number at each place; where only one list has a number, it is taken."""
    shorter = min(len(first), len(second))
    merged = [max(a, b) for a, b in zip(first, second)]
    return merged + first[shorter:] + second[shorter:]
# M: zip covers the common part and one of the two rests is empty.
# R: elementwise max of two lists, longer one keeps its tail
assert merge_by_larger([1, 9], [4, 2, 7]) == [4, 9, 7]
assert merge_by_larger([3], []) == [3]
assert merge_by_larger([], []) == []

def dot_with_weights(values: list[float], weights: list[float]) -> float:
    """Return the weighted mean of values, rounded to two decimals, or 0 if the weights add
    up to 0."""
    total = sum(weights)
    if total == 0:
        return 0
    return round(sum(v * w for v, w in zip(values, weights)) / total, 2)
# E: Products are summed and divided by the sum of the weights.
assert dot_with_weights([4, 10], [1, 2]) == 8.0
assert dot_with_weights([5], [0]) == 0
assert dot_with_weights([1, 2], [1, 1]) == 1.5

def first_list_wins(first: list[int], second: list[int]) -> bool:
    """Check that the first list is larger at more places than the second; only common
    places count."""
    first_better = sum(a > b for a, b in zip(first, second))
    second_better = sum(a < b for a, b in zip(first, second))
    return first_better > second_better
# E: Both kinds of places are counted and compared.
# R: does list a beat list b at more positions?
assert first_list_wins([5, 1, 9], [4, 2, 3]) is True
assert first_list_wins([1], [1]) is False
assert first_list_wins([], []) is False

def compress_runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Return (number, how often in a row) for each run of equal numbers."""
    runs = []
    for number in numbers:
        if runs and runs[-1][0] == number:
            runs[-1] = (number, runs[-1][1] + 1)
        else:
            runs.append((number, 1))
    return runs
# M: The last pair is replaced while the number stays the same.
assert compress_runs([5, 5, 2]) == [(5, 2), (2, 1)]
assert compress_runs([1]) == [(1, 1)]
assert compress_runs([]) == []

def repeat_from_pairs(pairs: list[tuple[int, int]]) -> list[int]:
    """Repeat each number of (number, count) pairs count times, in one list."""
    return [number for number, count in pairs for _ in range(count)]
# E: The inner loop repeats the number.
# R: [(5, 2), (1, 3)] -> [5, 5, 1, 1, 1]
assert repeat_from_pairs([(5, 2), (1, 3)]) == [5, 5, 1, 1, 1]
assert repeat_from_pairs([(9, 0)]) == []
assert repeat_from_pairs([]) == []

def without_neighbour_copies(numbers: list[int]) -> list[int]:
    """Remove each number that is equal to the one directly before it."""
    return [n for i, n in enumerate(numbers) if i == 0 or n != numbers[i - 1]]
# E: Only the first number of each run differs from its left neighbour.
# R: drop consecutive duplicates
assert without_neighbour_copies([1, 1, 2, 1]) == [1, 2, 1]
assert without_neighbour_copies([3]) == [3]
assert without_neighbour_copies([]) == []

def balance_point_weight(weights: list[int]) -> str:
    """Tell which half of a row of weights is heavier: "left", "right" or "even"; a middle
    one is ignored."""
    half = len(weights) // 2
    left, right = sum(weights[:half]), sum(weights[len(weights) - half:])
    if left == right:
        return "even"
    return "left" if left > right else "right"
# M: Slices of equal length from both ends are summed and compared.
assert balance_point_weight([5, 1, 9, 3, 2]) == "left"
assert balance_point_weight([1, 2]) == "right"
assert balance_point_weight([8]) == "even"

def lowest_unique_bid(bids: list[int]) -> int | None:
    """Return the index of the lowest number that occurs only once, or None if every number
    is repeated."""
    single = [bid for bid in bids if bids.count(bid) == 1]
    return bids.index(min(single)) if single else None
# M: The unique bids are filtered, and the place of their minimum is found.
# R: lowest bid nobody else made, return its index (None if no unique one)
assert lowest_unique_bid([2, 1, 1, 3]) == 0
assert lowest_unique_bid([4, 4]) is None
assert lowest_unique_bid([]) is None

def staircase_heights(steps: list[int], start: int = 0) -> list[int]:
    """Return the height at the start and after each step."""
    heights = [start]
    for step in steps:
        heights.append(heights[-1] + step)
    return heights
# E: Each height builds on the last one in the list.
# R: heights list starting at start then adding each step
assert staircase_heights([2, -1, 4]) == [0, 2, 1, 5]
assert staircase_heights([3], 10) == [10, 13]
assert staircase_heights([]) == [0]

def evens_doubled_odds_dropped(numbers):
    """Return the even numbers doubled, leaving out the odd ones, in reverse order."""
    return [2 * n for n in reversed(numbers) if n % 2 == 0]
# E: The comprehension walks backwards, filters and doubles.
# R: keep evens, double them, reverse
assert evens_doubled_odds_dropped([1, 2, 3, 4]) == [8, 4]
assert evens_doubled_odds_dropped([5]) == []
assert evens_doubled_odds_dropped([]) == []

def squares_if_small(numbers: list[int], limit: int) -> list[int]:
    """Square each number, but keep a number as it is when its square would be above the limit."""
    return [n * n if n * n <= limit else n for n in numbers]
# E: The square is tested before it is used.
assert squares_if_small([2, 5, 9], 30) == [4, 25, 9]
assert squares_if_small([-3], 9) == [9]
assert squares_if_small([], 1) == []

def longest_consecutive_values(numbers: list[int]) -> int:
    """Return how many consecutive whole numbers, in any order in the list, form the longest
    chain."""
    values = set(numbers)
    best = 0
    for n in values:
        if n - 1 not in values:
            length = 1
            while n + length in values:
                length += 1
            best = max(best, length)
    return best
# H: Chains are counted only from numbers without a predecessor.
# R: longest run of values like 4,5,6 anywhere in the list (order doesn't matter)
assert longest_consecutive_values([6, 1, 4, 5, 9]) == 3
assert longest_consecutive_values([2, 2]) == 1
assert longest_consecutive_values([]) == 0

def up_then_down(numbers: list[int]) -> bool:
    """Check that the numbers strictly rise to a peak and then strictly fall, with at least
    one step of each."""
    steps = [b - a for a, b in zip(numbers, numbers[1:])]
    rising = 0
    while rising < len(steps) and steps[rising] > 0:
        rising += 1
    return 0 < rising < len(steps) and all(step < 0 for step in steps[rising:])
# H: After the rising steps, all others must be falling, and neither part may be empty.
# R: is it a mountain? strictly up then strictly down, both parts needed
assert up_then_down([1, 4, 6, 2]) is True
assert up_then_down([1, 2, 3]) is False
assert up_then_down([3, 1]) is False
assert up_then_down([1, 3, 3, 1]) is False

def shift_values_in_place(numbers: list[int], amount: int) -> None:
    """Add an amount to each number of the list itself and return nothing."""
    for i in range(len(numbers)):
        numbers[i] += amount
# E: Assigning by index changes the list in place.
# R: add amount to every element in place, return None
assert shift_values_in_place([1, 2], 3) is None
values = [1, 5]
shift_values_in_place(values, -1)
assert values == [0, 4]
assert shift_values_in_place([], 2) is None

def table_total_and_corner(table: list[list[int]]) -> tuple[int, int]:
    """Return the sum of all numbers of a table and its last number, (0, 0) for an empty table."""
    if not table:
        return 0, 0
    return sum(sum(row) for row in table), table[-1][-1]
# E: Row sums are added, and two indexes from the end pick the corner.
assert table_total_and_corner([[1, 2], [3, 4]]) == (10, 4)
assert table_total_and_corner([[7]]) == (7, 7)
assert table_total_and_corner([]) == (0, 0)

def share_of_each(numbers: list[int]) -> dict[int, float]:
    """Map each different number to its share of the list, from 0 to 1, rounded to two decimals."""
    return {n: round(numbers.count(n) / len(numbers), 2) for n in numbers}
# E: Counts are divided by the length; repeated keys just overwrite themselves.
# R: relative frequency dict of the numbers (2 decimals)
assert share_of_each([1, 1, 2]) == {1: 0.67, 2: 0.33}
assert share_of_each([5]) == {5: 1.0}
assert share_of_each([]) == {}

def sorted_by_distance_to_mean(numbers: list[float]) -> list[float]:
    """Sort the numbers by their distance to their mean, nearest first; equally near ones
    keep their order."""
    if not numbers:
        return []
    mean = sum(numbers) / len(numbers)
    return sorted(numbers, key=lambda n: abs(n - mean))
# M: The mean is computed once and used in the sort key.
assert sorted_by_distance_to_mean([1, 5, 9, 6]) == [5, 6, 9, 1]
assert sorted_by_distance_to_mean([2, 4]) == [2, 4]
assert sorted_by_distance_to_mean([]) == []

def remove_one_keep_even(numbers: list[int]) -> list[int]:
    """Remove the first number whose removal makes the sum even; if none does, return all
    numbers."""
    total = sum(numbers)
    for i, n in enumerate(numbers):
        if (total - n) % 2 == 0:
            return numbers[:i] + numbers[i + 1:]
    return list(numbers)
# M: The sum without each number is tested for evenness.
# R: drop the first element so that the rest has an even sum, else list unchanged
assert remove_one_keep_even([2, 3, 4]) == [2, 4]
assert remove_one_keep_even([2, 4]) == [4]
assert remove_one_keep_even([1, 2, 2, 1, 3]) == [2, 2, 1, 3]
assert remove_one_keep_even([]) == []

"""Verified problems: plain small rules on lists."""

def half_of_largest(numbers):
    """Give half of the largest number, rounded down; 0 without any number."""
    return max(numbers, default=0) // 2
# E: The default is used for the empty list.
assert half_of_largest([3, 9]) == 4
assert half_of_largest([-3]) == -2
assert half_of_largest([]) == 0

def max_plus_min(numbers):
    """Add the largest number and the smallest number. One number alone is doubled."""
    return max(numbers) + min(numbers)
# E: Both builtins return the same for one number.
# R: max + min of list
assert max_plus_min([3, 9, 1]) == 10
assert max_plus_min([4]) == 8
assert max_plus_min([-2, 2]) == 0

def larger_sum_half(numbers):
    """Return that half of an even-sized list whose sum is larger, the first half in a tie."""
    half = len(numbers) // 2
    return max(numbers[:half], numbers[half:], key=sum)
# E: The max of two slices by their sum keeps the first in a tie.
assert larger_sum_half([1, 2, 9, 0]) == [9, 0]
assert larger_sum_half([2, 2]) == [2]
assert larger_sum_half([]) == []

def inner_list_with_item(lists, item):
    """Find the first inner list that contains the item, or None."""
    return next((inner for inner in lists if item in inner), None)
# E: The generator stops at the first match.
assert inner_list_with_item([[1], [2, 3]], 3) == [2, 3]
assert inner_list_with_item([[1]], 9) is None
assert inner_list_with_item([], 1) is None

def firsts_and_lasts_joined(lists):
    """Build one list of the first and last item of each inner list; none of them is empty."""
    return [item for inner in lists for item in (inner[0], inner[-1])]
# E: Each inner list gives two items.
assert firsts_and_lasts_joined([[1, 2, 3], [4]]) == [1, 3, 4, 4]
assert firsts_and_lasts_joined([["a", "b"]]) == ["a", "b"]
assert firsts_and_lasts_joined([]) == []

def second_items_where_present(lists):
    """Collect the second item of every inner list that has at least two items."""
    return [inner[1] for inner in lists if len(inner) >= 2]
# E: Shorter lists are filtered out.
# R: second element of each sublist, ignore the short ones
assert second_items_where_present([[1, 2], [3], [4, 5, 6]]) == [2, 5]
assert second_items_where_present([[]]) == []
assert second_items_where_present([]) == []

def largest_row_sum(rows):
    """Return the largest sum of a row, or 0 if there are no rows."""
    return max(map(sum, rows), default=0)
# E: The sums of all rows go into max.
assert largest_row_sum([[1, 2], [5]]) == 5
assert largest_row_sum([[-1]]) == -1
assert largest_row_sum([]) == 0

def total_without_first_row(rows):
    """Add all numbers of all rows but the first one, which is a head row."""
    return sum(sum(row) for row in rows[1:])
# E: The first row is cut off by the slice.
assert total_without_first_row([[9], [1, 2], [3]]) == 6
assert total_without_first_row([[9]]) == 0
assert total_without_first_row([]) == 0

def is_between_first_and_last(numbers, value):
    """Check if the value lies between the first and the last number, both ends included,
    whichever of them is larger."""
    low, high = sorted([numbers[0], numbers[-1]])
    return low <= value <= high
# E: Sorting the ends tells which is lower.
assert is_between_first_and_last([9, 0, 3], 5) is True
assert is_between_first_and_last([1, 9, 4], 5) is False
assert is_between_first_and_last([2], 2) is True

def indexes_above_limit(numbers, limit):
    """List the indexes of all numbers above the limit, the largest index first."""
    return [i for i in range(len(numbers) - 1, -1, -1) if numbers[i] > limit]
# E: The range runs from the last index down to 0.
assert indexes_above_limit([5, 1, 7], 4) == [2, 0]
assert indexes_above_limit([1], 4) == []
assert indexes_above_limit([], 4) == []

def sum_of_indexes_of(items, item):
    """Add up all the indexes at which the item stands."""
    return sum(index for index, other in enumerate(items) if other == item)
# E: Matching indexes go into the sum.
assert sum_of_indexes_of([1, 2, 1, 1], 1) == 5
assert sum_of_indexes_of([1], 3) == 0
assert sum_of_indexes_of([], 3) == 0

def value_at_index_in_list(numbers):
    """Use the first number as an index into the same list and return the number found there; it
    is a valid index."""
    return numbers[numbers[0]]
# E: The first item is used as index.
assert value_at_index_in_list([2, 5, 7]) == 7
assert value_at_index_in_list([0, 9]) == 0
assert value_at_index_in_list([1, 4]) == 4

def every_nth_sum(numbers, n):
    """Sum every n-th number, beginning with the first one."""
    return sum(numbers[::n])
# E: The step of the slice is n.
assert every_nth_sum([1, 2, 3, 4, 5], 2) == 9
assert every_nth_sum([1, 2], 5) == 1
assert every_nth_sum([], 3) == 0

def every_second_backwards_joined(letters):
    """Join every second letter, going from the last letter to the front and starting with the
    last."""
    return "".join(letters[::-2])
# E: A step of -2 walks backwards.
assert every_second_backwards_joined(["a", "b", "c", "d"]) == "db"
assert every_second_backwards_joined(["x"]) == "x"
assert every_second_backwards_joined([]) == ""

def outer_thirds_removed(items):
    """Remove the first third and the last third of the list, each rounded down, and give what
    is left."""
    third = len(items) // 3
    return items[third:len(items) - third]
# E: Both bounds of the slice come from the third.
assert outer_thirds_removed([1, 2, 3, 4, 5, 6]) == [3, 4]
assert outer_thirds_removed([1, 2]) == [1, 2]
assert outer_thirds_removed([]) == []

def list_or_its_reverse(numbers):
    """Return the list turned round if its first number is larger than its last, otherwise
    unchanged."""
    return numbers[::-1] if numbers and numbers[0] > numbers[-1] else numbers
# E: The ends decide about the direction.
assert list_or_its_reverse([5, 9, 1]) == [1, 9, 5]
assert list_or_its_reverse([1, 2]) == [1, 2]
assert list_or_its_reverse([]) == []

def list_as_range_text(numbers):
    """Describe the numbers as "min-max", such as "2-9"; if all are equal, give only that number
    as text. There is at least one number."""
    low, high = min(numbers), max(numbers)
    return str(low) if low == high else f"{low}-{high}"
# E: Equal ends make a single number.
# R: text like "2-9" for min and max of a list, just "4" when they're the same
assert list_as_range_text([5, 2, 9]) == "2-9"
assert list_as_range_text([4, 4]) == "4"
assert list_as_range_text([0]) == "0"

def sum_formula_text(numbers):
    """Write the addition of the numbers with its result, like "1+2=3"."""
    return "+".join(str(number) for number in numbers) + f"={sum(numbers)}"
# E: The joined numbers are followed by the sum.
assert sum_formula_text([1, 2]) == "1+2=3"
assert sum_formula_text([5]) == "5=5"
assert sum_formula_text([0, 0]) == "0+0=0"

def list_pair_sum_and_product(numbers):
    """Give a list of exactly two numbers back as [sum, product], any other list as []."""
    if len(numbers) != 2:
        return []
    return [numbers[0] + numbers[1], numbers[0] * numbers[1]]
# E: Other lengths are dealt with first.
assert list_pair_sum_and_product([2, 5]) == [7, 10]
assert list_pair_sum_and_product([1]) == []
assert list_pair_sum_and_product([]) == []

def both_extremes_replaced(numbers, new):
    """Replace each copy of the largest and of the smallest number by the new value."""
    return [new if n in (min(numbers), max(numbers)) else n for n in numbers]
# E: The number is looked for in the pair of extremes.
assert both_extremes_replaced([1, 5, 9, 1], 0) == [0, 5, 0, 0]
assert both_extremes_replaced([3], 7) == [7]
assert both_extremes_replaced([], 7) == []

def count_between_extremes(numbers):
    """Count the numbers that are neither equal to the smallest nor to the largest one."""
    return sum(min(numbers) < number < max(numbers) for number in numbers)
# E: The chained comparison leaves out both extremes.
assert count_between_extremes([1, 2, 3, 9, 9]) == 2
assert count_between_extremes([4, 4]) == 0
assert count_between_extremes([]) == 0

def numbers_around_missing(numbers, value):
    """Return the largest number below the value and the smallest number above it as a pair;
    None stands for what does not exist."""
    below = max((n for n in numbers if n < value), default=None)
    above = min((n for n in numbers if n > value), default=None)
    return below, above
# E: Two filtered extremes with defaults.
assert numbers_around_missing([1, 4, 9], 5) == (4, 9)
assert numbers_around_missing([1], 5) == (1, None)
assert numbers_around_missing([], 5) == (None, None)

def doubles_in_list(numbers):
    """Return the numbers whose double is in the list as well, in sorted order."""
    return sorted(number for number in numbers if number * 2 in numbers)
# E: The doubled number is looked up in the list.
assert doubles_in_list([4, 2, 1]) == [1, 2]
assert doubles_in_list([3, 5]) == []
assert doubles_in_list([]) == []

def next_whole_numbers_present(numbers):
    """Count the numbers n for which n + 1 is also in the list."""
    return sum(n + 1 in numbers for n in numbers)
# E: Membership tests are counted.
assert next_whole_numbers_present([1, 2, 3, 7]) == 2
assert next_whole_numbers_present([5]) == 0
assert next_whole_numbers_present([]) == 0

def sum_of_repeated_only(numbers):
    """Sum the numbers that occur more than once, with all their copies."""
    return sum(number for number in numbers if numbers.count(number) > 1)
# E: The count of each number is tested.
# R: add up only numbers that are duplicated (all copies)
assert sum_of_repeated_only([2, 2, 5]) == 4
assert sum_of_repeated_only([1, 2]) == 0
assert sum_of_repeated_only([]) == 0

def repeated_more_than(items, times):
    """Return the items that occur more than the given number of times, each once in order of first
    appearance."""
    return [item for item in dict.fromkeys(items) if items.count(item) > times]
# E: A dict from keys keeps the order without doubles.
assert repeated_more_than(["a", "b", "a", "b", "a"], 2) == ["a"]
assert repeated_more_than([1], 1) == []
assert repeated_more_than([], 0) == []

def share_of_most_common(items):
    """Compute which part of all items the most frequent item makes up, from 0 to 1; 0 for no
    items."""
    return max(items.count(item) for item in items) / len(items) if items else 0
# E: The highest count is divided by the length.
assert share_of_most_common(["a", "b", "a", "a"]) == 0.75
assert share_of_most_common([1]) == 1.0
assert share_of_most_common([]) == 0

def first_even_then_first_odd(numbers):
    """Return a list with the first even and the first odd number, in this order; None replaces
    one that is missing."""
    even = next((n for n in numbers if n % 2 == 0), None)
    odd = next((n for n in numbers if n % 2 == 1), None)
    return [even, odd]
# E: Each search has None as default.
assert first_even_then_first_odd([3, 5, 4]) == [4, 3]
assert first_even_then_first_odd([2]) == [2, None]
assert first_even_then_first_odd([]) == [None, None]

def last_even_index(numbers):
    """Find the highest index that holds an even number, or return None when all are odd."""
    found = [index for index, number in enumerate(numbers) if number % 2 == 0]
    return found[-1] if found else None
# E: The last of the matching indexes is wanted.
assert last_even_index([2, 4, 5]) == 1
assert last_even_index([1]) is None
assert last_even_index([]) is None

def longer_than_sum(numbers):
    """Check if the list has more numbers than its sum amounts to."""
    return len(numbers) > sum(numbers)
# E: Length and sum are compared.
assert longer_than_sum([0, 1, 0]) is True
assert longer_than_sum([1, 1]) is False
assert longer_than_sum([]) is False

def middle_larger_than_both_ends(numbers):
    """Tell for a list of three numbers whether the middle one is larger than the sum of the
    others."""
    left, middle, right = numbers
    return middle > left + right
# E: Unpacking gives names to the three numbers.
assert middle_larger_than_both_ends([1, 5, 2]) is True
assert middle_larger_than_both_ends([1, 3, 2]) is False
assert middle_larger_than_both_ends([-1, 0, 0]) is True

def flags_switched(flags, index):
    """Return a copy of the flags in which only the one at the index is turned round."""
    return [not flag if i == index else flag for i, flag in enumerate(flags)]
# E: The index decides which flag is negated.
assert flags_switched([True, False], 1) == [True, True]
assert flags_switched([True], 0) == [False]
assert flags_switched([], 0) == []

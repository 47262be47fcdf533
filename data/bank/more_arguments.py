"""Verified problems: a list and one more argument."""

def starts_with_n_equal(items, n):
    """Check whether the first n items are all equal; a list with fewer than n items gives
    False. The n is at least 1."""
    return len(items) >= n and len(set(items[:n])) == 1
# E: The set of the first items must have one element.
assert starts_with_n_equal([2, 2, 3], 2) is True
assert starts_with_n_equal([2, 2], 3) is False
assert starts_with_n_equal([1, 2], 2) is False

def first_n_max_vs_rest(numbers, n):
    """Tell whether the largest of the first n numbers is larger than all numbers after them.
    Both parts have numbers."""
    return max(numbers[:n]) > max(numbers[n:])
# E: The two slices meet at n.
assert first_n_max_vs_rest([1, 9, 5, 8], 2) is True
assert first_n_max_vs_rest([1, 2, 3], 1) is False
assert first_n_max_vs_rest([4, 4], 1) is False

def n_largest_ascending(numbers, n):
    """Return the n largest numbers in rising order, where n is at least 1."""
    return sorted(numbers)[-n:]
# E: The end of the sorted list is taken.
# R: the n biggest, sorted small to big
assert n_largest_ascending([5, 1, 9, 3], 2) == [5, 9]
assert n_largest_ascending([2], 4) == [2]
assert n_largest_ascending([], 1) == []

def average_above_limit_or_limit(numbers, limit):
    """Average the numbers above the limit; if there are none, return the limit."""
    above = [number for number in numbers if number > limit]
    return sum(above) / len(above) if above else limit
# E: The limit serves as border and as default.
assert average_above_limit_or_limit([1, 5, 7], 4) == 6.0
assert average_above_limit_or_limit([1], 4) == 4
assert average_above_limit_or_limit([], 9) == 9

def item_at_or_last(items, index):
    """Return the item at an index from 0 on; an index that is too large gives the last item."""
    return items[min(index, len(items) - 1)]
# E: The index is limited to the last one.
# R: item at index, or the last if index too big
assert item_at_or_last([1, 2, 3], 1) == 2
assert item_at_or_last([1, 2, 3], 8) == 3
assert item_at_or_last(["a"], 0) == "a"

def item_left_of_index(items, index, default):
    """Give the item just left of the index, or the default at index 0."""
    return items[index - 1] if index > 0 else default
# E: Index 0 has no left neighbour.
assert item_left_of_index([7, 8], 1, None) == 7
assert item_left_of_index([7, 8], 0, "wall") == "wall"
assert item_left_of_index([7, 8, 9], 2, 0) == 8

def sum_around_index(numbers, index):
    """Add the number at the index and its direct neighbours, as far as they exist."""
    return sum(numbers[max(0, index - 1):index + 2])
# E: The max prevents a negative start of the slice.
# R: number at index plus its neighbours
assert sum_around_index([1, 2, 3, 4], 2) == 9
assert sum_around_index([1, 2, 3], 0) == 3
assert sum_around_index([5], 0) == 5

def sums_before_and_after(numbers, index):
    """Return the sum of the numbers before the index and the sum of those after it as a pair."""
    return sum(numbers[:index]), sum(numbers[index + 1:])
# E: The number at the index belongs to neither slice.
assert sums_before_and_after([1, 2, 3, 4], 1) == (1, 7)
assert sums_before_and_after([5], 0) == (0, 0)
assert sums_before_and_after([1, 2], 1) == (1, 0)

def count_before_item(items, item):
    """Count the items that stand before the first copy of the given item; all items if it is
    missing."""
    return items.index(item) if item in items else len(items)
# E: The index equals the number of items before it.
assert count_before_item(["a", "b", "c"], "c") == 2
assert count_before_item(["a"], "x") == 1
assert count_before_item([], "x") == 0

def count_after_last_copy(items, item):
    """Count how many items come after the last copy of the item, which is in the list."""
    return items[::-1].index(item)
# E: In the reversed list these items come first.
assert count_after_last_copy([1, 2, 1, 3, 4], 1) == 2
assert count_after_last_copy([5], 5) == 0
assert count_after_last_copy([2, 2, 9], 2) == 1

def sum_after_marker(numbers, marker):
    """Add all numbers that follow the first marker; 0 if the marker is not there."""
    if marker not in numbers:
        return 0
    return sum(numbers[numbers.index(marker) + 1:])
# E: The slice starts behind the marker.
assert sum_after_marker([5, 0, 2, 3], 0) == 5
assert sum_after_marker([1], 0) == 0
assert sum_after_marker([0], 0) == 0

def longer_part_around(items, item):
    """Return the longer one of the parts before and after the first copy of the item; the part
    before in a tie. The item is in the list."""
    at = items.index(item)
    return max(items[:at], items[at + 1:], key=len)
# E: The two slices are compared by length.
assert longer_part_around([1, 0, 2, 3], 0) == [2, 3]
assert longer_part_around([1, 0, 2], 0) == [1]
assert longer_part_around([0], 0) == []

def pad_or_cut_words(words, size):
    """Bring each word to exactly size characters: cut longer ones, fill shorter ones with "_"."""
    return [word[:size].ljust(size, "_") for word in words]
# E: First the slice, then the filling.
# R: make all words exactly n chars, cut or pad with _
assert pad_or_cut_words(["tea", "coffee"], 4) == ["tea_", "coff"]
assert pad_or_cut_words([""], 2) == ["__"]
assert pad_or_cut_words([], 3) == []

def join_first_n(words, n, separator):
    """Join the first n words with the separator; fewer words are all joined."""
    return separator.join(words[:n])
# E: The slice limits the words.
assert join_first_n(["a", "b", "c"], 2, "-") == "a-b"
assert join_first_n(["a"], 3, "-") == "a"
assert join_first_n([], 1, "-") == ""

def join_unless_empty(words, default):
    """Join the words with a slash, skipping empty ones; give the default if nothing remains."""
    return "/".join(word for word in words if word) or default
# E: An empty result is false, so the default is used.
assert join_unless_empty(["a", "", "b"], "-") == "a/b"
assert join_unless_empty(["", ""], "none") == "none"
assert join_unless_empty([], "-") == "-"

def add_percent_to_large(prices, border, percent):
    """Raise all prices of at least the border by the given percent, rounded to whole numbers."""
    return [round(p * (100 + percent) / 100) if p >= border else p for p in prices]
# E: Only large prices are multiplied.
assert add_percent_to_large([100, 50], 100, 10) == [110, 50]
assert add_percent_to_large([20], 20, 50) == [30]
assert add_percent_to_large([], 1, 1) == []

def subtract_until_zero(numbers, amount):
    """Subtract the amount from each number, then drop all results that are zero or less."""
    return [number - amount for number in numbers if number > amount]
# E: The rule compares before subtracting.
assert subtract_until_zero([5, 3, 9], 3) == [2, 6]
assert subtract_until_zero([1], 1) == []
assert subtract_until_zero([], 5) == []

def multiply_alternating(numbers, factor):
    """Multiply the 1st, 3rd, 5th number and so on by the factor; leave those in between."""
    return [n if i % 2 else n * factor for i, n in enumerate(numbers)]
# E: Even indexes belong to the odd places.
assert multiply_alternating([1, 2, 3], 10) == [10, 2, 30]
assert multiply_alternating([5], 0) == [0]
assert multiply_alternating([], 3) == []

def split_at_limit(numbers, limit):
    """Divide the numbers into two lists, those up to the limit and those above it."""
    small = [number for number in numbers if number <= limit]
    large = [number for number in numbers if number > limit]
    return [small, large]
# E: Two comprehensions with opposite rules.
# R: two lists: <= limit and > limit
assert split_at_limit([1, 9, 5], 5) == [[1, 5], [9]]
assert split_at_limit([7], 5) == [[], [7]]
assert split_at_limit([], 5) == [[], []]

def remove_between(numbers, low, high):
    """Drop the numbers from low to high, bounds included, and return the rest in reverse order."""
    return [number for number in reversed(numbers) if not low <= number <= high]
# E: The chained comparison is negated.
assert remove_between([1, 5, 9], 4, 6) == [9, 1]
assert remove_between([5], 5, 5) == []
assert remove_between([], 0, 1) == []

def replace_outside(numbers, low, high, new):
    """Replace each number below low or above high by the new value."""
    return [number if low <= number <= high else new for number in numbers]
# E: Numbers within the bounds are kept.
assert replace_outside([1, 5, 99], 0, 10, -1) == [1, 5, -1]
assert replace_outside([3], 4, 5, 0) == [0]
assert replace_outside([], 0, 1, 2) == []

def keep_first_n_matching(numbers, n):
    """Return the first n positive numbers of the list, or all of them if there are fewer."""
    return [number for number in numbers if number > 0][:n]
# E: The filter comes before the slice.
assert keep_first_n_matching([-1, 4, 5, 6], 2) == [4, 5]
assert keep_first_n_matching([-1], 2) == []
assert keep_first_n_matching([1], 3) == [1]

def drop_first_matching_n(items, unwanted, n):
    """Remove the first n copies of the unwanted item and keep later copies."""
    result = []
    for item in items:
        if item == unwanted and n > 0:
            n -= 1
        else:
            result.append(item)
    return result
# E: The counter goes down with each removed copy.
assert drop_first_matching_n([1, 1, 2, 1], 1, 2) == [2, 1]
assert drop_first_matching_n([1], 1, 0) == [1]
assert drop_first_matching_n([], 1, 3) == []

def count_close_to_first(numbers, distance):
    """Count the numbers after the first that differ from it by no more than the distance."""
    return sum(abs(number - numbers[0]) <= distance for number in numbers[1:])
# E: The first number is compared with each of the others.
assert count_close_to_first([5, 6, 9, 4], 1) == 2
assert count_close_to_first([5], 3) == 0
assert count_close_to_first([1, 9], 2) == 0

def has_pair_with_total(numbers, total):
    """Check whether two neighbours or the two ends of the list add up to the total. The list has at
    least two numbers."""
    if numbers[0] + numbers[-1] == total:
        return True
    return any(a + b == total for a, b in zip(numbers, numbers[1:]))
# E: The ends are tested before the neighbours.
assert has_pair_with_total([1, 5, 9], 10) is True
assert has_pair_with_total([1, 5, 9], 14) is True
assert has_pair_with_total([1, 5, 9], 11) is False

def vote_reaches_share(votes, percent):
    """Decide if the True votes are at least the given percent of all votes; without votes they
    are not."""
    return len(votes) > 0 and sum(votes) * 100 >= percent * len(votes)
# E: Multiplying avoids the division.
assert vote_reaches_share([True, True, False], 66) is True
assert vote_reaches_share([True, False], 51) is False
assert vote_reaches_share([], 0) is False

def points_to_beat(scores, mine):
    """Tell how many points more than mine are needed to beat the best of the scores; 0 if mine
    is the best already."""
    return max(0, max(scores, default=-1) + 1 - mine)
# E: One more than the best is needed.
# R: how many points do i still need to be on top of the others
assert points_to_beat([10, 12], 9) == 4
assert points_to_beat([10], 11) == 0
assert points_to_beat([], 0) == 0

def label_with_default(numbers, names, default):
    """Use each number as index into names; a number that is no valid index from 0 on gives the
    default."""
    return [names[n] if 0 <= n < len(names) else default for n in numbers]
# E: The index is checked before it is used.
assert label_with_default([0, 5, 1], ["a", "b"], "?") == ["a", "?", "b"]
assert label_with_default([-1], ["a"], "?") == ["?"]
assert label_with_default([], ["a"], "?") == []

def starts_of_blocks(items, size):
    """Give the first item of each block when the list is cut into blocks of the given size."""
    return [items[start] for start in range(0, len(items), size)]
# E: The range makes steps of one block.
assert starts_of_blocks([1, 2, 3, 4, 5], 2) == [1, 3, 5]
assert starts_of_blocks([1, 2], 5) == [1]
assert starts_of_blocks([], 3) == []

def sums_of_blocks(numbers, size):
    """Cut the list into blocks of size numbers, the last may be shorter, and give the largest
    sum of a block; the list is not empty."""
    return max(sum(numbers[i:i + size]) for i in range(0, len(numbers), size))
# E: The sum of each slice goes into max.
assert sums_of_blocks([1, 2, 5, 0, 4], 2) == 5
assert sums_of_blocks([7], 3) == 7
assert sums_of_blocks([1, 1, 1, 9], 3) == 9

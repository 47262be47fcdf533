"""Verified problems: first lists."""

def count_longer_than_first(words: list[str]) -> int:
    """Count the words that are longer than the first word of the list; an empty list gives 0."""
    return sum(len(word) > len(words[0]) for word in words)
# E: The first word never counts itself, and an empty list never reads the index.
assert count_longer_than_first(["cat", "horse", "ox"]) == 1
assert count_longer_than_first(["a"]) == 0
assert count_longer_than_first([]) == 0

def pad_list(items, length, filler=None):
    """Return the items filled up with the filler to the length, or cut to the length if there
    are more."""
    return (items + [filler] * length)[:length]
# E: Enough fillers are added, and the slice cuts to the exact length.
# R: make a list exactly n long, fill with None or cut off
assert pad_list([1], 3, 0) == [1, 0, 0]
assert pad_list([1, 2, 3], 2) == [1, 2]
assert pad_list([], 1) == [None]

def index_or_add(items, value):
    """Return the index of value in the list; if it is missing, append it in place first."""
    if value not in items:
        items.append(value)
    return items.index(value)
# E: After the append the value is certainly in the list.
# R: position of value in list. not there -> append it and give me the new position
assert index_or_add(["a", "b"], "b") == 1
assert index_or_add(["a"], "z") == 1
assert index_or_add([], 5) == 0

def places_adding_up_to(left, right, total):
    """Return the places at which the entries of both lists add up to the total."""
    return [i for i, (a, b) in enumerate(zip(left, right)) if a + b == total]
# E: Enumerate numbers the pairs that zip makes.
assert places_adding_up_to([1, 2, 3], [4, 3, 9], 5) == [0, 1]
assert places_adding_up_to([1], [1], 3) == []
assert places_adding_up_to([], [], 0) == []

def longest_shortest_word_pair(words):
    """Return (longest, shortest) word, the first ones among equals; an empty list gives (None,
    None)."""
    return max(words, key=len, default=None), min(words, key=len, default=None)
# E: The same key serves max and min, and default covers the empty list.
assert longest_shortest_word_pair(["cat", "horse", "ox", "mouse"]) == ("horse", "ox")
assert longest_shortest_word_pair(["a"]) == ("a", "a")
assert longest_shortest_word_pair([]) == (None, None)

def true_places(flags):
    """Return the places of all truthy entries of the list as a set."""
    return {place for place, flag in enumerate(flags) if flag}
# E: A set comprehension keeps the places with a true entry.
# R: set of indices where the value is truthy
assert true_places([0, 1, "", "x"]) == {1, 3}
assert true_places([None]) == set()
assert true_places([]) == set()

def last_index_of(items, value):
    """Return the index of the last occurrence of value, or None if it does not occur."""
    for place in range(len(items) - 1, -1, -1):
        if items[place] == value:
            return place
    return None
# E: The range runs backwards, so the first hit is the last occurrence.
assert last_index_of([1, 2, 1, 3], 1) == 2
assert last_index_of([1], 9) is None
assert last_index_of([], 1) is None

def with_number_in_order(numbers: list[int], number: int) -> list[int]:
    """Return a new list with the number put into the rising list before the first larger entry."""
    smaller = [n for n in numbers if n <= number]
    return smaller + [number] + numbers[len(smaller):]
# E: The entries not larger stand in front, and the slice gives the rest.
# R: put number into an already sorted list at the right place, new list
assert with_number_in_order([1, 3, 5], 4) == [1, 3, 4, 5]
assert with_number_in_order([2], 9) == [2, 9]
assert with_number_in_order([], 1) == [1]

def shift_to_zero(numbers):
    """Subtract the smallest number from all numbers, so that the smallest becomes 0."""
    return [number - min(numbers) for number in numbers]
# E: The same minimum is taken off each entry.
assert shift_to_zero([5, 8, 5]) == [0, 3, 0]
assert shift_to_zero([-2, 0]) == [0, 2]
assert shift_to_zero([]) == []

def words_by_last_letter(words):
    """Sort the words by their last letter and those with the same last letter by the whole word."""
    return sorted(words, key=lambda word: (word[-1:], word))
# E: The key is a tuple of the last letter and the word; the slice allows empty words.
# R: sort words by last letter, then alphabetically
assert words_by_last_letter(["cat", "bee", "axe", "dog"]) == ["axe", "bee", "dog", "cat"]
assert words_by_last_letter(["b", ""]) == ["", "b"]
assert words_by_last_letter([]) == []

def clear_below(numbers: list[int], limit: int) -> int:
    """Delete all numbers below the limit from the list in place and return the sum of what
    remains."""
    numbers[:] = [number for number in numbers if number >= limit]
    return sum(numbers)
# E: Assigning to the full slice keeps the same list object.
assert clear_below([1, 5, 8], 5) == 13
assert clear_below([1], 2) == 0
assert clear_below([], 0) == 0

def common_in_place(first, second):
    """Return the entries that are equal at the same place in both lists."""
    return [a for a, b in zip(first, second) if a == b]
# E: The pairs from zip are filtered by equality.
# R: keep elements that are the same at the same position in both lists
assert common_in_place([1, 2, 3], [1, 5, 3]) == [1, 3]
assert common_in_place(["a"], ["b"]) == []
assert common_in_place([], [1]) == []

def half_lists(items):
    """Return (first half, second half) where an odd middle item is in both halves."""
    return items[:(len(items) + 1) // 2], items[len(items) // 2:]
# E: The first slice rounds the half up and the second one rounds it down.
assert half_lists([1, 2, 3]) == ([1, 2], [2, 3])
assert half_lists([1, 2]) == ([1], [2])
assert half_lists([]) == ([], [])

def each_item_in_a_row(items, times=2):
    """Return a list in which each item stands times times in a row."""
    return [item for item in items for _ in range(times)]
# E: The inner range repeats the item.
# R: [1,2] -> [1,1,2,2]; number of times as second parameter
assert each_item_in_a_row([1, 2]) == [1, 1, 2, 2]
assert each_item_in_a_row(["a"], 3) == ["a", "a", "a"]
assert each_item_in_a_row([1], 0) == []

def smaller_half(numbers):
    """Return the smaller half of the numbers, sorted; for an odd count the middle one is left
    out."""
    return sorted(numbers)[:len(numbers) // 2]
# E: The sorted list is cut at half its length.
assert smaller_half([4, 1, 3, 2]) == [1, 2]
assert smaller_half([3, 1, 2]) == [1]
assert smaller_half([7]) == []

def list_to_sentence(items, word="and"):
    """Join the items like "a, b and c" with the word before the last; one item stands alone,
    none give ""."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"
# E: Short lists leave early; otherwise the last item is joined by the word.
# R: ["a","b","c"] -> "a, b and c"
assert list_to_sentence(["a", "b", "c"]) == "a, b and c"
assert list_to_sentence(["x", "y"], "or") == "x or y"
assert list_to_sentence(["x"]) == "x"
assert list_to_sentence([]) == ""

def differences_to_average(numbers: list[int]) -> list[float]:
    """Return each number minus the mean of all, rounded to one decimal; [] gives []."""
    return [round(n - sum(numbers) / len(numbers), 1) for n in numbers]
# E: The mean is only computed when there are numbers to go through.
assert differences_to_average([1, 2, 6]) == [-2.0, -1.0, 3.0]
assert differences_to_average([5]) == [0.0]
assert differences_to_average([]) == []

def max_gap_ends(numbers: list[int]) -> tuple[int, int]:
    """Return the two neighbours of the sorted numbers that lie furthest apart as a tuple, first
    gap on ties.

    There are at least two numbers."""
    ordered = sorted(numbers)
    return max(zip(ordered, ordered[1:]), key=lambda pair: pair[1] - pair[0])
# M: The neighbours are zipped into pairs, and max compares their differences.
# R: sort the numbers, where is the widest gap between 2 neighbors? return both as tuple
assert max_gap_ends([10, 1, 4]) == (4, 10)
assert max_gap_ends([1, 2, 3]) == (1, 2)
assert max_gap_ends([5, 5]) == (5, 5)

def rows_with_total(rows):
    """Return each row of numbers as a new list with its sum appended."""
    return [[*row, sum(row)] for row in rows]
# E: The star unpacks the row in front of its sum.
# R: append the sum to every row. [[1,2],[3]] -> [[1,2,3],[3,3]]
assert rows_with_total([[1, 2], [3]]) == [[1, 2, 3], [3, 3]]
assert rows_with_total([[]]) == [[0]]
assert rows_with_total([]) == []

def types_in_list(items):
    """Return the sorted names of the types that occur among the items, such as ["int", "str"]."""
    return sorted({type(item).__name__ for item in items})
# E: A set of type names removes repeats before sorting.
assert types_in_list([1, "a", 2]) == ["int", "str"]
assert types_in_list([None, True, 1.5]) == ["NoneType", "bool", "float"]
assert types_in_list([]) == []

def take_while_rising(numbers: list[int]) -> list[int]:
    """Return the numbers from the start as long as each one is larger than the one before."""
    taken = numbers[:1]
    for number in numbers[1:]:
        if number <= taken[-1]:
            break
        taken.append(number)
    return taken
# E: The loop stops at the first number that does not rise.
# R: cut the list where it stops increasing
assert take_while_rising([1, 4, 6, 5, 9]) == [1, 4, 6]
assert take_while_rising([2, 2]) == [2]
assert take_while_rising([]) == []

def second_item_of_each(rows, default=0):
    """Return the second entry of each row, or the default for rows with fewer than two entries."""
    return [row[1] if len(row) > 1 else default for row in rows]
# E: The length is tested before the index is used.
assert second_item_of_each([[1, 2], [3], []]) == [2, 0, 0]
assert second_item_of_each(["ab", "c"], "-") == ["b", "-"]
assert second_item_of_each([]) == []

def toggle_member(items, value):
    """Return a new list without value if it is a member, otherwise with value added at the end."""
    if value in items:
        return [item for item in items if item != value]
    return items + [value]
# E: The membership decides between removing and adding.
# R: like a checkbox: value in list -> take it out, not in list -> add it. return new list
assert toggle_member(["a", "b"], "a") == ["b"]
assert toggle_member(["a"], "b") == ["a", "b"]
assert toggle_member([], 1) == [1]

def empty_to_none(items):
    """Replace empty texts and empty lists by None and keep everything else, zeros included."""
    return [None if item in ("", []) else item for item in items]
# E: The membership test names the two empty values.
assert empty_to_none(["", "a", [], 0]) == [None, "a", None, 0]
assert empty_to_none([False]) == [False]
assert empty_to_none([]) == []

def all_items_before(items, first, last):
    """Check whether every occurrence of first comes before every occurrence of last; missing
    ones are fine."""
    return last not in items or first not in items[items.index(last):]
# M: From the first occurrence of last on, there may be no first anymore.
assert all_items_before(["a", "a", "b"], "a", "b") is True
assert all_items_before(["a", "b", "a"], "a", "b") is False
assert all_items_before([], "a", "b") is True

def numbers_from_mixed(texts):
    """Convert the texts that consist of digits, with "-" in front allowed, to ints and drop the
    others."""
    return [int(text) for text in texts if text.removeprefix("-").isdigit()]
# E: The minus sign is removed for the test only.
# R: ["4", "x", "-7"] -> [4, -7]
assert numbers_from_mixed(["4", "x", "-7"]) == [4, -7]
assert numbers_from_mixed(["1.5", "-", ""]) == []
assert numbers_from_mixed([]) == []

def count_items_in_all(lists: list[list[int]], value: int) -> tuple[int, int]:
    """Return in how many of the lists the value occurs, and how often it occurs in all
    together, as a tuple."""
    return sum(value in items for items in lists), sum(items.count(value) for items in lists)
# E: Membership tests are counted on one side and counts summed on the other.
assert count_items_in_all([[1, 1], [2], [1]], 1) == (2, 3)
assert count_items_in_all([[2]], 1) == (0, 0)
assert count_items_in_all([], 1) == (0, 0)

"""Verified problems: lists."""

def last_n(items, n):
    """Return the last n items of a list, or all of them if there are fewer."""
    return items[max(0, len(items) - n) :]
# E: The start of the slice is never below 0, so n = 0 gives an empty list.
assert last_n([1, 2, 3, 4], 2) == [3, 4]
assert last_n([1], 5) == [1]
assert last_n([1, 2], 0) == []

def rotate_left(items, steps):
    """Return the list rotated to the left by some steps."""
    if not items:
        return []
    steps %= len(items)
    return items[steps:] + items[:steps]
# E: The remainder handles more steps than there are items.
assert rotate_left([1, 2, 3, 4], 1) == [2, 3, 4, 1]
assert rotate_left([1, 2, 3], 4) == [2, 3, 1]
assert rotate_left([], 2) == []

def remove_at(items, index):
    """Return a copy of the list without the item at the index."""
    return items[:index] + items[index + 1 :]
# E: Join the part before the index and the part behind it.
assert remove_at([1, 2, 3], 1) == [1, 3]
assert remove_at([1], 0) == []
assert remove_at(["a", "b"], 0) == ["b"]

def insert_sorted(items, value):
    """Return a sorted list with the value added at its place."""
    for i, item in enumerate(items):
        if value <= item:
            return items[:i] + [value] + items[i:]
    return items + [value]
# M: Insert before the first item that is not smaller; else append.
assert insert_sorted([1, 3, 5], 4) == [1, 3, 4, 5]
assert insert_sorted([], 2) == [2]
assert insert_sorted([1, 2], 9) == [1, 2, 9]

def pairwise_sums(numbers):
    """Return the sums of each two neighbours in a list."""
    return [a + b for a, b in zip(numbers, numbers[1:])]
# E: zip pairs the list with itself moved by one.
assert pairwise_sums([1, 2, 3]) == [3, 5]
assert pairwise_sums([7]) == []
assert pairwise_sums([1, -1, 1]) == [0, 0]

def differences(numbers):
    """Return the list of differences between each number and the one before it."""
    result = []
    for i in range(1, len(numbers)):
        result.append(numbers[i] - numbers[i - 1])
    return result
# E: Start at index 1, so that i - 1 is valid.
assert differences([1, 4, 9]) == [3, 5]
assert differences([5]) == []
assert differences([3, 1]) == [-2]

def cumulative_sum(numbers):
    """Return the list of running totals of the numbers."""
    totals = []
    total = 0
    for number in numbers:
        total += number
        totals.append(total)
    return totals
# E: Append the total after each addition.
assert cumulative_sum([1, 2, 3]) == [1, 3, 6]
assert cumulative_sum([]) == []
assert cumulative_sum([5, -5]) == [5, 0]

def second_largest(numbers):
    """Return the second largest distinct number, or None if there is none."""
    distinct = sorted(set(numbers))
    if len(distinct) < 2:
        return None
    return distinct[-2]
# E: The set drops repeats, and sorting puts the second largest at index -2.
assert second_largest([4, 9, 9, 7]) == 7
assert second_largest([3, 3]) is None
assert second_largest([1, 2]) == 1

def index_of_max(numbers):
    """Return the index of the first largest number, or -1 for an empty list."""
    best = -1
    for i, number in enumerate(numbers):
        if best == -1 or number > numbers[best]:
            best = i
    return best
# E: Remember the index of the best number so far.
assert index_of_max([3, 8, 8, 1]) == 1
assert index_of_max([]) == -1
assert index_of_max([-5]) == 0

def min_and_max(numbers):
    """Return the smallest and the largest number as a tuple, in one pass."""
    smallest = largest = numbers[0]
    for number in numbers[1:]:
        if number < smallest:
            smallest = number
        elif number > largest:
            largest = number
    return smallest, largest
# E: Compare each number with the smallest and the largest so far.
assert min_and_max([3, 1, 4]) == (1, 4)
assert min_and_max([7]) == (7, 7)
assert min_and_max([-1, -5]) == (-5, -1)

def spread(numbers):
    """Return the difference between the largest and the smallest number, 0 for an empty list."""
    if not numbers:
        return 0
    return max(numbers) - min(numbers)
# E: max and min fail on an empty list, so that case comes first.
assert spread([3, 9, 5]) == 6
assert spread([]) == 0
assert spread([4]) == 0

def mean(numbers):
    """Return the mean of the numbers, or None for an empty list."""
    if not numbers:
        return None
    return sum(numbers) / len(numbers)
# E: The sum divided by the count.
assert mean([1, 2, 3]) == 2.0
assert mean([]) is None
assert mean([5]) == 5.0

def above_average(numbers):
    """Return the numbers that are greater than the average of the list."""
    if not numbers:
        return []
    average = sum(numbers) / len(numbers)
    return [n for n in numbers if n > average]
# E: Compute the average once, then filter.
assert above_average([1, 2, 6]) == [6]
assert above_average([2, 2]) == []
assert above_average([]) == []

def split_even_odd(numbers):
    """Return a tuple of two lists: the even numbers and the odd numbers."""
    even = []
    odd = []
    for number in numbers:
        if number % 2 == 0:
            even.append(number)
        else:
            odd.append(number)
    return even, odd
# E: Each number goes to one of the two lists.
assert split_even_odd([1, 2, 3, 4]) == ([2, 4], [1, 3])
assert split_even_odd([]) == ([], [])
assert split_even_odd([5]) == ([], [5])

def flatten_once(lists):
    """Return one list with the items of all inner lists."""
    return [item for inner in lists for item in inner]
# E: The second `for` runs over the items of each inner list.
assert flatten_once([[1, 2], [3], []]) == [1, 2, 3]
assert flatten_once([]) == []
assert flatten_once([["a"], ["b"]]) == ["a", "b"]

def transpose(rows):
    """Return the matrix with rows and columns exchanged, as a list of lists."""
    return [list(column) for column in zip(*rows)]
# M: The star passes each row to zip, which then yields the columns.
assert transpose([[1, 2], [3, 4]]) == [[1, 3], [2, 4]]
assert transpose([[1, 2, 3]]) == [[1], [2], [3]]
assert transpose([]) == []

def diagonal(matrix):
    """Return the main diagonal of a square matrix."""
    return [matrix[i][i] for i in range(len(matrix))]
# E: Row and column have the same index.
assert diagonal([[1, 2], [3, 4]]) == [1, 4]
assert diagonal([[7]]) == [7]
assert diagonal([]) == []

def row_sums(matrix):
    """Return the list of the sums of the rows."""
    return [sum(row) for row in matrix]
# E: Apply sum to each row.
assert row_sums([[1, 2], [3, 4]]) == [3, 7]
assert row_sums([[]]) == [0]
assert row_sums([]) == []

def column_max(matrix):
    """Return the list of the largest value of each column."""
    return [max(column) for column in zip(*matrix)]
# M: zip with a star turns rows into columns.
assert column_max([[1, 9], [5, 2]]) == [5, 9]
assert column_max([[3]]) == [3]
assert column_max([[1, 2], [0, 0], [4, 1]]) == [4, 2]

def matrix_product(a, b):
    """Return the product of two matrices given as lists of rows."""
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]
# H: Each entry is the sum of products of a row of a and a column of b.
assert matrix_product([[1, 2], [3, 4]], [[5, 6], [7, 8]]) == [[19, 22], [43, 50]]
assert matrix_product([[2]], [[3]]) == [[6]]
assert matrix_product([[1, 0], [0, 1]], [[4, 5], [6, 7]]) == [[4, 5], [6, 7]]

def identity_matrix(n):
    """Return the n by n identity matrix as a list of rows."""
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]
# E: Ones stand where row and column index agree.
assert identity_matrix(2) == [[1, 0], [0, 1]]
assert identity_matrix(1) == [[1]]
assert identity_matrix(0) == []

def zip_longest_fill(first, second, fill):
    """Return pairs from two lists; the shorter list is filled up with the given value."""
    pairs = []
    for i in range(max(len(first), len(second))):
        a = first[i] if i < len(first) else fill
        b = second[i] if i < len(second) else fill
        pairs.append((a, b))
    return pairs
# M: Run to the longer length and use the fill value past the end.
assert zip_longest_fill([1, 2], ["a"], None) == [(1, "a"), (2, None)]
assert zip_longest_fill([], [], 0) == []
assert zip_longest_fill([], [5], 0) == [(0, 5)]

def dot(first, second):
    """Return the dot product of two vectors of the same length."""
    return sum(a * b for a, b in zip(first, second))
# E: Multiply pair by pair and add.
assert dot([1, 2, 3], [4, 5, 6]) == 32
assert dot([], []) == 0
assert dot([1, -1], [1, 1]) == 0

def partition(numbers, pivot):
    """Return three lists: the numbers smaller than, equal to and greater than the pivot."""
    smaller = [n for n in numbers if n < pivot]
    equal = [n for n in numbers if n == pivot]
    greater = [n for n in numbers if n > pivot]
    return smaller, equal, greater
# E: Three filters, one for each list.
assert partition([3, 1, 2, 3], 2) == ([1], [2], [3, 3])
assert partition([], 0) == ([], [], [])
assert partition([5], 5) == ([], [5], [])

def every_nth(items, n):
    """Return every n-th item of the list, starting with the first."""
    return items[::n]
# E: The step of the slice is n.
assert every_nth([1, 2, 3, 4, 5], 2) == [1, 3, 5]
assert every_nth([1, 2, 3], 1) == [1, 2, 3]
assert every_nth([], 3) == []

def interleave(first, second):
    """Return a list with items taken in turn from two lists of the same length."""
    result = []
    for a, b in zip(first, second):
        result.append(a)
        result.append(b)
    return result
# E: Append one item of each list in each round.
assert interleave([1, 3], [2, 4]) == [1, 2, 3, 4]
assert interleave([], []) == []
assert interleave(["a"], ["b"]) == ["a", "b"]

def is_subsequence(small, large):
    """Return True if the items of the small list occur in the large one in the same order."""
    position = 0
    for item in large:
        if position < len(small) and item == small[position]:
            position += 1
    return position == len(small)
# M: Move forward in the small list whenever its next item is met.
assert is_subsequence([1, 3], [1, 2, 3]) is True
assert is_subsequence([3, 1], [1, 2, 3]) is False
assert is_subsequence([], [1]) is True

def contains_sublist(items, part):
    """Return True if the part occurs in the list as neighbouring items."""
    size = len(part)
    return any(items[i : i + size] == part for i in range(len(items) - size + 1))
# M: Compare the part with each slice of its length.
assert contains_sublist([1, 2, 3, 4], [2, 3]) is True
assert contains_sublist([1, 2, 3], [1, 3]) is False
assert contains_sublist([1], []) is True

def all_equal(items):
    """Return True if all items of the list are equal; an empty list counts as True."""
    return all(item == items[0] for item in items)
# E: Compare every item with the first; all of nothing is True.
assert all_equal([2, 2, 2]) is True
assert all_equal([1, 2]) is False
assert all_equal([]) is True

def is_sorted_descending(numbers):
    """Return True if no number is larger than the one before it."""
    return all(a >= b for a, b in zip(numbers, numbers[1:]))
# E: Compare each pair of neighbours.
assert is_sorted_descending([5, 3, 3, 1]) is True
assert is_sorted_descending([1, 2]) is False
assert is_sorted_descending([]) is True

def count_if_greater(numbers, limit):
    """Return how many numbers are greater than the limit."""
    count = 0
    for number in numbers:
        if number > limit:
            count += 1
    return count
# E: Count the numbers that pass the test.
assert count_if_greater([1, 5, 9], 4) == 2
assert count_if_greater([], 0) == 0
assert count_if_greater([3, 3], 3) == 0

def replace_all(items, old, new):
    """Return a copy of the list with every old item replaced by the new one."""
    return [new if item == old else item for item in items]
# E: A conditional expression chooses for each item.
assert replace_all([1, 2, 1], 1, 9) == [9, 2, 9]
assert replace_all([], 1, 2) == []
assert replace_all(["a"], "b", "c") == ["a"]

def remove_all(items, value):
    """Return the list without any item equal to the value."""
    return [item for item in items if item != value]
# E: Keep everything else.
assert remove_all([1, 2, 1, 3], 1) == [2, 3]
assert remove_all([], 5) == []
assert remove_all([4, 4], 4) == []

def drop_none(items):
    """Return the list without None, keeping zeros and empty strings."""
    return [item for item in items if item is not None]
# E: `is not None` keeps other false values, such as 0.
assert drop_none([1, None, 0]) == [1, 0]
assert drop_none([None]) == []
assert drop_none(["", None]) == [""]

def first_index(items, value):
    """Return the index of the first item equal to the value, or -1."""
    for i, item in enumerate(items):
        if item == value:
            return i
    return -1
# E: Return at the first match; -1 only after the whole loop.
assert first_index([5, 7, 7], 7) == 1
assert first_index([], 1) == -1
assert first_index(["a", "b"], "c") == -1

def take_while_positive(numbers):
    """Return the numbers before the first one that is not positive."""
    result = []
    for number in numbers:
        if number <= 0:
            break
        result.append(number)
    return result
# E: break ends the loop at the first number that fails.
assert take_while_positive([3, 1, -1, 5]) == [3, 1]
assert take_while_positive([-1]) == []
assert take_while_positive([2, 4]) == [2, 4]

def split_list(items, count):
    """Split a list into `count` parts whose lengths differ by at most one, longer parts first."""
    size, extra = divmod(len(items), count)
    parts = []
    start = 0
    for i in range(count):
        end = start + size + (1 if i < extra else 0)
        parts.append(items[start:end])
        start = end
    return parts
# M: The remainder of the division gives one more item to the first parts.
assert split_list([1, 2, 3, 4, 5], 2) == [[1, 2, 3], [4, 5]]
assert split_list([1, 2], 2) == [[1], [2]]
assert split_list([], 2) == [[], []]

def split_on(items, mark):
    """Split a list at each item equal to the mark; the marks are left out."""
    parts = [[]]
    for item in items:
        if item == mark:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts
# M: A mark opens a new part; other items join the last part.
assert split_on([1, 0, 2, 3, 0], 0) == [[1], [2, 3], []]
assert split_on([], 0) == [[]]
assert split_on([1, 2], 0) == [[1, 2]]

def windows(items, size):
    """Return all slices of `size` neighbouring items."""
    return [items[first : first + size] for first in range(len(items) - size + 1)]
# E: The last window starts at len(items) - size.
assert windows([1, 2, 3, 4], 2) == [[1, 2], [2, 3], [3, 4]]
assert windows([1], 2) == []
assert windows([1, 2], 2) == [[1, 2]]

def moving_average(numbers, size):
    """Return the averages of all windows of `size` neighbouring numbers."""
    return [sum(numbers[i : i + size]) / size for i in range(len(numbers) - size + 1)]
# M: Average each slice of the given size.
assert moving_average([1, 2, 3, 4], 2) == [1.5, 2.5, 3.5]
assert moving_average([5], 1) == [5.0]
assert moving_average([1], 3) == []

def sort_by_length(words):
    """Return the words sorted by length, and words of the same length alphabetically."""
    return sorted(words, key=lambda word: (len(word), word))
# E: The key is a pair, so the word itself settles ties.
assert sort_by_length(["pear", "fig", "kiwi"]) == ["fig", "kiwi", "pear"]
assert sort_by_length([]) == []
assert sort_by_length(["b", "a"]) == ["a", "b"]

def sort_by_last(pairs):
    """Return the tuples sorted by their last element in decreasing order."""
    return sorted(pairs, key=lambda pair: pair[-1], reverse=True)
# E: The key picks the last element; reverse turns the order around.
assert sort_by_last([(1, 2), (3, 9), (2, 5)]) == [(3, 9), (2, 5), (1, 2)]
assert sort_by_last([]) == []
assert sort_by_last([("a", 1), ("b", 2)]) == [("b", 2), ("a", 1)]

def rank(numbers):
    """Return the rank of each number, where the largest has rank 1 and equal numbers share a rank."""
    ordered = sorted(numbers, reverse=True)
    return [ordered.index(number) + 1 for number in numbers]
# M: The first position in the sorted list is the rank minus one.
assert rank([10, 30, 20]) == [3, 1, 2]
assert rank([5, 5]) == [1, 1]
assert rank([]) == []

def pairs_with_sum(numbers, target):
    """Return all pairs of numbers at different positions, in order, that add up to the target."""
    pairs = []
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                pairs.append((numbers[i], numbers[j]))
    return pairs
# M: The inner loop starts behind i, so each pair is met once.
assert pairs_with_sum([1, 2, 3, 4], 5) == [(1, 4), (2, 3)]
assert pairs_with_sum([5], 10) == []
assert pairs_with_sum([2, 2], 4) == [(2, 2)]

def two_sum(numbers, target):
    """Return the indices of two numbers that add up to the target, or None."""
    seen = {}
    for i, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], i
        seen[number] = i
    return None
# M: A dictionary of the numbers seen so far finds the partner at once.
assert two_sum([2, 7, 11], 9) == (0, 1)
assert two_sum([1, 2], 9) is None
assert two_sum([3, 3], 6) == (0, 1)

def equilibrium_index(numbers):
    """Return the first index with equal sums to its left and right, or -1."""
    left = 0
    total = sum(numbers)
    for i, number in enumerate(numbers):
        if left == total - left - number:
            return i
        left += number
    return -1
# M: The right sum is the total without the left part and the number itself.
assert equilibrium_index([1, 2, 3, 3]) == 2
assert equilibrium_index([1, 2]) == -1
assert equilibrium_index([5]) == 0

def majority(items):
    """Return the item that fills more than half of the list, or None."""
    for item in set(items):
        if items.count(item) * 2 > len(items):
            return item
    return None
# E: Count each distinct item and compare with half the length.
assert majority([1, 2, 1, 1]) == 1
assert majority([1, 2]) is None
assert majority([]) is None

def mode(items):
    """Return the most frequent item; ties go to the one that comes first."""
    return max(items, key=items.count)
# E: max returns the first item with the largest count.
assert mode([1, 2, 2, 3]) == 2
assert mode(["a", "b"]) == "a"
assert mode([7]) == 7

def missing_number(numbers):
    """Return the number from 0 to n that is missing in a list of n distinct numbers."""
    n = len(numbers)
    return n * (n + 1) // 2 - sum(numbers)
# M: The sum of 0 to n is known; what lacks is the missing number.
assert missing_number([0, 1, 3]) == 2
assert missing_number([1]) == 0
assert missing_number([0]) == 1

def find_repeated(numbers):
    """Return the first number that appears a second time, or None."""
    seen = set()
    for number in numbers:
        if number in seen:
            return number
        seen.add(number)
    return None
# E: A set remembers the numbers met so far.
assert find_repeated([1, 2, 3, 2]) == 2
assert find_repeated([1, 2]) is None
assert find_repeated([5, 5]) == 5

def longest_increasing_run(numbers):
    """Return the length of the longest run in which each number is larger than the one before."""
    best = run = 0
    for i, number in enumerate(numbers):
        if i > 0 and number > numbers[i - 1]:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best
# M: A number that is not larger starts a new run of length one.
assert longest_increasing_run([1, 2, 0, 1, 5, 9]) == 4
assert longest_increasing_run([3, 2, 1]) == 1
assert longest_increasing_run([]) == 0

def max_subarray_sum(numbers):
    """Return the largest sum of neighbouring numbers in a non-empty list."""
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    return best
# M: Kadane's method: either extend the current run or start anew at this number.
assert max_subarray_sum([-2, 1, 3, -4, 5]) == 5
assert max_subarray_sum([-3, -1]) == -1
assert max_subarray_sum([4, -1, 2]) == 5

def move_zeros(numbers):
    """Return the numbers with all zeros moved to the end, the others in order."""
    others = [n for n in numbers if n != 0]
    return others + [0] * (len(numbers) - len(others))
# E: Keep the other numbers and fill up with zeros.
assert move_zeros([0, 1, 0, 3]) == [1, 3, 0, 0]
assert move_zeros([]) == []
assert move_zeros([0]) == [0]

def merge_sorted(first, second):
    """Merge two sorted lists into one sorted list."""
    result = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            result.append(first[i])
            i += 1
        else:
            result.append(second[j])
            j += 1
    return result + first[i:] + second[j:]
# M: Take the smaller head each time; one list's rest is left at the end.
assert merge_sorted([1, 4], [2, 3, 5]) == [1, 2, 3, 4, 5]
assert merge_sorted([], [1]) == [1]
assert merge_sorted([2], [2]) == [2, 2]

def swap_pairs(items):
    """Return the list with neighbours exchanged two by two; an odd last item stays."""
    result = items[:]
    for i in range(0, len(items) - 1, 2):
        result[i], result[i + 1] = result[i + 1], result[i]
    return result
# M: Work on a copy and step through it by two.
assert swap_pairs([1, 2, 3, 4]) == [2, 1, 4, 3]
assert swap_pairs([1, 2, 3]) == [2, 1, 3]
assert swap_pairs([]) == []

def reverse_part(items, start, end):
    """Return the list with the part from start up to but not including end reversed."""
    return items[:start] + items[start:end][::-1] + items[end:]
# E: Three slices, the middle one reversed.
assert reverse_part([1, 2, 3, 4, 5], 1, 4) == [1, 4, 3, 2, 5]
assert reverse_part([1, 2], 0, 2) == [2, 1]
assert reverse_part([1, 2], 1, 1) == [1, 2]

def outer_product(first, second):
    """Return all products of a number of the first and one of the second list, row by row."""
    return [[a * b for b in second] for a in first]
# E: One row for each number of the first list.
assert outer_product([1, 2], [3, 4]) == [[3, 4], [6, 8]]
assert outer_product([], [1]) == []
assert outer_product([2], [5]) == [[10]]

def count_inversions(numbers):
    """Return how many pairs of numbers stand in the wrong order."""
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] > numbers[j]:
                count += 1
    return count
# M: Compare each number with all that follow.
assert count_inversions([3, 1, 2]) == 2
assert count_inversions([1, 2, 3]) == 0
assert count_inversions([2, 1]) == 1

def local_peaks(numbers):
    """Return the numbers that are greater than both of their neighbours."""
    peaks = []
    for i in range(1, len(numbers) - 1):
        if numbers[i - 1] < numbers[i] > numbers[i + 1]:
            peaks.append(numbers[i])
    return peaks
# M: The first and the last number have only one neighbour and are left out.
assert local_peaks([1, 3, 2, 5, 4]) == [3, 5]
assert local_peaks([1, 2, 3]) == []
assert local_peaks([]) == []

def sum_nested_lengths(lists):
    """Return the total number of items in all inner lists."""
    return sum(len(inner) for inner in lists)
# E: Add the lengths of the inner lists.
assert sum_nested_lengths([[1, 2], [], [3]]) == 3
assert sum_nested_lengths([]) == 0
assert sum_nested_lengths([[0]]) == 1

def clip_all(numbers, low, high):
    """Return the numbers, each forced into the range from low to high."""
    return [max(low, min(n, high)) for n in numbers]
# E: min cuts at the top and max at the bottom.
assert clip_all([-5, 3, 99], 0, 10) == [0, 3, 10]
assert clip_all([], 0, 1) == []
assert clip_all([4], 4, 4) == [4]

def normalize(numbers):
    """Return the numbers divided by their sum; a sum of zero gives zeros."""
    total = sum(numbers)
    if total == 0:
        return [0.0 for _ in numbers]
    return [n / total for n in numbers]
# E: Compute the sum once and divide each number by it.
assert normalize([1, 3]) == [0.25, 0.75]
assert normalize([0, 0]) == [0.0, 0.0]
assert normalize([]) == []

def range_list(start, stop, step):
    """Return the numbers from start to stop, both included, in steps."""
    numbers = []
    value = start
    while value <= stop:
        numbers.append(value)
        value += step
    return numbers
# E: Go on while the value does not exceed the end.
assert range_list(1, 7, 3) == [1, 4, 7]
assert range_list(1, 6, 3) == [1, 4]
assert range_list(5, 1, 1) == []

def cartesian(first, second):
    """Return all pairs of an item of the first and an item of the second list."""
    return [(a, b) for a in first for b in second]
# E: Two `for` parts make every combination.
assert cartesian([1, 2], ["a"]) == [(1, "a"), (2, "a")]
assert cartesian([], [1]) == []
assert cartesian([1], [2, 3]) == [(1, 2), (1, 3)]

def count_pairs_equal(items):
    """Return how many pairs of different positions hold equal items."""
    count = 0
    for i in range(len(items)):
        for j in range(i):
            if items[i] == items[j]:
                count += 1
    return count
# M: Compare each item with all items before it.
assert count_pairs_equal([1, 1, 1]) == 3
assert count_pairs_equal([1, 2]) == 0
assert count_pairs_equal(["a", "b", "a"]) == 1

def fill_gaps(numbers):
    """Return the list with each None replaced by the last number before it, or by 0."""
    result = []
    last = 0
    for number in numbers:
        if number is not None:
            last = number
        result.append(last)
    return result
# M: Remember the last known number and append it every time.
assert fill_gaps([1, None, 3, None]) == [1, 1, 3, 3]
assert fill_gaps([None]) == [0]
assert fill_gaps([]) == []

def boolean_mask(items, mask):
    """Return the items whose entry in the mask is true."""
    return [item for item, keep in zip(items, mask) if keep]
# E: zip pairs each item with its flag.
assert boolean_mask(["a", "b", "c"], [True, False, True]) == ["a", "c"]
assert boolean_mask([], []) == []
assert boolean_mask([1], [False]) == []

def nested_max(lists):
    """Return the largest number in a list of lists, or None if there is no number."""
    best = None
    for inner in lists:
        for number in inner:
            if best is None or number > best:
                best = number
    return best
# E: Two loops visit every number; None marks that nothing was seen yet.
assert nested_max([[1, 5], [3]]) == 5
assert nested_max([[], []]) is None
assert nested_max([[-2]]) == -2

def chess_board(n):
    """Return an n by n board of 0 and 1 in turn, with 0 in the upper left corner."""
    return [[(row + column) % 2 for column in range(n)] for row in range(n)]
# E: The parity of row plus column makes the pattern.
assert chess_board(2) == [[0, 1], [1, 0]]
assert chess_board(1) == [[0]]
assert chess_board(3)[2] == [0, 1, 0]

def rotate_matrix(matrix):
    """Return a matrix turned by 90 degrees clockwise."""
    return [list(row) for row in zip(*matrix[::-1])]
# H: Reverse the order of the rows, then exchange rows and columns.
assert rotate_matrix([[1, 2], [3, 4]]) == [[3, 1], [4, 2]]
assert rotate_matrix([[1, 2, 3]]) == [[1], [2], [3]]
assert rotate_matrix([[5]]) == [[5]]

def spiral(matrix):
    """Return the items of a matrix in spiral order, clockwise from the upper left corner."""
    result = []
    rows = [list(row) for row in matrix]
    while rows:
        result += rows.pop(0)
        rows = [list(column) for column in zip(*rows)][::-1]
    return result
# H: Take the first row, turn the rest to the left, and repeat.
assert spiral([[1, 2], [4, 3]]) == [1, 2, 3, 4]
assert spiral([[1, 2, 3], [8, 9, 4], [7, 6, 5]]) == [1, 2, 3, 4, 5, 6, 7, 8, 9]
assert spiral([]) == []

def pascal_row(n):
    """Return row n of Pascal's triangle, where row 0 is [1]."""
    row = [1]
    for _ in range(n):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return row
# M: Each inner number is the sum of two neighbours of the row above.
assert pascal_row(3) == [1, 3, 3, 1]
assert pascal_row(0) == [1]
assert pascal_row(4) == [1, 4, 6, 4, 1]

def beats_all_before(heights: list[int]) -> list[int]:
    """Return the values that are strictly greater than every value before them.
    The first value always counts. In [3, 1, 4, 4, 6] these are 3, 4 and 6.
    An empty list gives an empty list.
    """
    records = []
    for height in heights:
        if not records or height > records[-1]:
            records.append(height)
    return records
# E: The last record is the greatest value so far, so one comparison with it is enough.
# R: from a list of numbers keep only the new records: those bigger than everything before. [3,1,4,4,6] -> [3,4,6]
assert beats_all_before([3, 1, 4, 4, 6]) == [3, 4, 6]
assert beats_all_before([9, 8, 7]) == [9]
assert beats_all_before([]) == []

def fold_list_sums(row):
    """Add the first item to the last, the second to the last but one, and so on,
    and give the sums as a list. With an odd length the item in the middle stays as it is.
    """
    half = len(row) // 2
    sums = [row[i] + row[-1 - i] for i in range(half)]
    return sums + row[half:len(row) - half]
# M: Mirror positions i and -1-i are added, and the slice in the middle holds one item or none.
# R: imagine folding a strip of numbers in the middle so the ends lie on each other. give me the list of sums, an odd middle number stays alone
assert fold_list_sums([1, 2, 3, 4]) == [5, 5]
assert fold_list_sums([1, 2, 7, 4, 6]) == [7, 6, 7]
assert fold_list_sums([8]) == [8]
assert fold_list_sums([]) == []

def count_lonely_numbers(values: list[int]) -> int:
    """Count the numbers in the list for which neither the number one lower
    nor the number one higher is in the list.
    In [1, 2, 5, 9, 10] only 5 is lonely. Repeated numbers are counted each time.
    """
    present = set(values)
    return sum(v - 1 not in present and v + 1 not in present for v in values)
# E: A set answers quickly whether the two neighbouring numbers exist.
assert count_lonely_numbers([1, 2, 5, 9, 10]) == 1
assert count_lonely_numbers([4, 4, 8]) == 3
assert count_lonely_numbers([]) == 0

def pairs_sum_to_member(numbers: list[int]) -> list[tuple[int, int]]:
    """Find all pairs (a, b) with a < b from the different numbers in the list
    whose sum is also in the list. Give the pairs in ascending order.
    For [1, 2, 3, 5] these are (1, 2) and (2, 3).
    """
    unique = sorted(set(numbers))
    pairs = []
    for i, low in enumerate(unique):
        for high in unique[i + 1:]:
            if low + high in unique:
                pairs.append((low, high))
    return pairs
# M: All pairs of the sorted distinct values are tried, and the sum is looked up.
# R: which two different numbers of my list add up to another number of the list? give sorted pairs (small, big), e.g. [1,2,3,5] -> [(1,2),(2,3)]
assert pairs_sum_to_member([1, 2, 3, 5]) == [(1, 2), (2, 3)]
assert pairs_sum_to_member([5, 3, 2, 3]) == [(2, 3)]
assert pairs_sum_to_member([4]) == []

def swap_big_and_small(items):
    """Return a new list in which the greatest value and the smallest value change places.
    If a value occurs more than once, its first place is meant.
    Lists with fewer than two items come back as copies.
    """
    result = list(items)
    if len(items) > 1:
        high = items.index(max(items))
        low = items.index(min(items))
        result[high], result[low] = items[low], items[high]
    return result
# E: The places of maximum and minimum are found with index and then exchanged in a copy.
assert swap_big_and_small([4, 9, 1, 7]) == [4, 1, 9, 7]
assert swap_big_and_small([2, 2]) == [2, 2]
assert swap_big_and_small([]) == []

def shortest_frost_and_heat(temperatures: list[int]) -> int:
    """Return the length of the shortest run of neighbouring days that has both a day of frost
    (below 0) and a hot day (30 or more). If there is no such run, return 0.
    """
    frost = heat = None
    best = 0
    for day, degrees in enumerate(temperatures):
        if degrees < 0:
            frost = day
        elif degrees >= 30:
            heat = day
        if frost is not None and heat is not None:
            length = abs(frost - heat) + 1
            best = min(best, length) if best else length
    return best
# H: Only the latest frost day and the latest hot day matter, so their distance is tracked.
assert shortest_frost_and_heat([-1, 5, 5, 31, 10, -2]) == 3
assert shortest_frost_and_heat([-3, 30]) == 2
assert shortest_frost_and_heat([12, 31]) == 0

def alternate_ends(queue):
    """Take items from a list alternately: the first, the last, the second, the last but one ...
    and return them in that order. [1, 2, 3, 4, 5] becomes [1, 5, 2, 4, 3].
    """
    left, right = 0, len(queue) - 1
    taken = []
    while left <= right:
        taken.append(queue[left])
        if left != right:
            taken.append(queue[right])
        left += 1
        right -= 1
    return taken
# M: Two pointers walk from both ends towards the middle and each gives an item in turn.
# R: reorder a list like this: first, last, second, second to last and so on until all are used
assert alternate_ends([1, 2, 3, 4, 5]) == [1, 5, 2, 4, 3]
assert alternate_ends(['a', 'b']) == ['a', 'b']
assert alternate_ends([]) == []

def sum_between_zeros(readings: list[int]) -> int:
    """Add up the values that lie between the first and the last zero of the list.
    With fewer than two zeros there is nothing in between, so the answer is 0.
    """
    places = [i for i, value in enumerate(readings) if value == 0]
    if len(places) < 2:
        return 0
    return sum(readings[places[0]:places[-1]])
# E: The places of all zeros are listed, and the slice from the first to the last is summed.
# R: sum of everything between the first 0 and the last 0 in a list (0 if there arent two zeros)
assert sum_between_zeros([5, 0, 2, 3, 0, 9]) == 5
assert sum_between_zeros([0, 1, 0, 2, 0]) == 3
assert sum_between_zeros([1, 0, 2]) == 0

def is_flat_topped_hill(altitudes):
    """Tell whether the values first climb strictly, then stay equal for exactly one step, and
    then fall strictly. Both slopes need at least one step: [1, 4, 4, 3] is such a hill,
    while [4, 4, 3] and [1, 4, 3] are not.
    """
    steps = [(b > a) - (b < a) for a, b in zip(altitudes, altitudes[1:])]
    if steps.count(0) != 1:
        return False
    top = steps.index(0)
    up, down = steps[:top], steps[top + 1:]
    return bool(up and down) and all(s == 1 for s in up) and all(s == -1 for s in down)
# M: Each step becomes 1, 0 or -1, and the single 0 divides the way up from the way down.
assert is_flat_topped_hill([1, 4, 4, 3]) is True
assert is_flat_topped_hill([4, 4, 3]) is False
assert is_flat_topped_hill([1, 4, 3]) is False
assert is_flat_topped_hill([]) is False

def take_every_growing_step(items):
    """Pick items with steps that grow by one: the item at place 0, then the one 1 further,
    then 2 further, then 3 further and so on, until the list ends.
    """
    picked = []
    place, step = 0, 1
    while place < len(items):
        picked.append(items[place])
        place += step
        step += 1
    return picked
# E: The step is added to the place and is itself made one greater every time.
# R: pick items from a list at index 0, 1, 3, 6, 10 ... (the jump gets one longer each time)
assert take_every_growing_step([0, 1, 2, 3, 4, 5, 6]) == [0, 1, 3, 6]
assert take_every_growing_step('abcd') == ['a', 'b', 'd']
assert take_every_growing_step([]) == []

def balance_point(weights: list[int]) -> int | None:
    """Return the first place where the list can be cut in two non-empty parts of equal sum.
    The place is the number of items in the left part. If no cut works, return None.
    """
    left, right = 0, sum(weights)
    for count, weight in enumerate(weights[:-1], 1):
        left += weight
        right -= weight
        if left == right:
            return count
    return None
# M: Each weight moves from the right sum to the left sum until both are the same.
assert balance_point([1, 2, 3]) == 2
assert balance_point([4, 4, 4, 4]) == 2
assert balance_point([1, 5]) is None
assert balance_point([]) is None

def remove_sandwiched(values):
    """Drop every item whose left and right neighbours in the original list are equal.
    The first and the last item always stay. [1, 2, 1, 5] becomes [1, 1, 5].
    """
    kept = []
    for i, value in enumerate(values):
        inside = 0 < i < len(values) - 1
        if not (inside and values[i - 1] == values[i + 1]):
            kept.append(value)
    return kept
# E: Every inner item is tested by comparing the items on its two sides.
assert remove_sandwiched([1, 2, 1, 5]) == [1, 1, 5]
assert remove_sandwiched([3, 3, 3, 3]) == [3, 3]
assert remove_sandwiched([7]) == [7]
assert remove_sandwiched([]) == []

def longest_equal_sum_ends(coins: list[int]) -> int:
    """Return the greatest number of coins two children can take together so that both have the
    same total (0 if impossible). Two children take coins from the two ends of a row, one from
    the left and one from the right, without taking a coin twice. All values are positive.
    """
    left, right = 0, len(coins) - 1
    sum_left = sum_right = best = 0
    while left <= right:
        if sum_left <= sum_right:
            sum_left += coins[left]
            left += 1
        else:
            sum_right += coins[right]
            right -= 1
        if sum_left == sum_right:
            best = left + len(coins) - 1 - right
    return best
# H: The child with the smaller total always takes the next coin, and equal totals are noted.
assert longest_equal_sum_ends([1, 2, 9, 3]) == 3
assert longest_equal_sum_ends([5, 5]) == 2
assert longest_equal_sum_ends([1, 7, 3]) == 0

def shift_until_sorted(cards):
    """Return how many cards must move from the front to the back, one at a time,
    until the list is in ascending order. If this never happens, return -1.
    """
    goal = sorted(cards)
    for moves in range(max(1, len(cards))):
        if cards[moves:] + cards[:moves] == goal:
            return moves
    return -1
# M: Every possible turn of the list is compared with the sorted list.
# R: how often do i have to move the first card to the end until the row is sorted ascending? -1 when impossible
assert shift_until_sorted([4, 5, 1, 2]) == 2
assert shift_until_sorted([1, 2, 3]) == 0
assert shift_until_sorted([3, 1, 2, 1]) == -1
assert shift_until_sorted([]) == 0

def nearest_twin_distance(items: list) -> int | None:
    """Return the smallest distance between two places that hold equal items.
    In ['a', 'b', 'c', 'a', 'c'] the two 'c' are 2 apart, which is the answer.
    If all items are different, return None.
    """
    seen = {}
    best = None
    for place, item in enumerate(items):
        if item in seen and (best is None or place - seen[item] < best):
            best = place - seen[item]
        seen[item] = place
    return best
# M: A dictionary remembers the latest place of each item, so only the nearest twin is compared.
assert nearest_twin_distance(['a', 'b', 'c', 'a', 'c']) == 2
assert nearest_twin_distance([7, 7]) == 1
assert nearest_twin_distance([1, 2, 3]) is None

def add_neighbour_sums(numbers):
    """Put between every two neighbouring numbers their sum.
    [1, 2, 5] becomes [1, 3, 2, 7, 5]. Lists with one number or none stay the same.
    """
    result = numbers[:1]
    for before, after in zip(numbers, numbers[1:]):
        result += [before + after, after]
    return result
# E: For each neighbouring pair the sum and the right number are appended.
# R: insert the sum of each two neighbors between them, [1,2,5] should give [1,3,2,7,5]
assert add_neighbour_sums([1, 2, 5]) == [1, 3, 2, 7, 5]
assert add_neighbour_sums([4]) == [4]
assert add_neighbour_sums([]) == []

def count_one_negative_runs(numbers: list[int]) -> int:
    """Count the runs of neighbouring numbers that contain exactly one negative number.
    For [4, -1, 2] there are four: [-1], [4, -1], [-1, 2] and the whole list.
    """
    places = [i for i, number in enumerate(numbers) if number < 0]
    fences = [-1] + places + [len(numbers)]
    count = 0
    for before, place, after in zip(fences, fences[1:], fences[2:]):
        count += (place - before) * (after - place)
    return count
# H: Each negative number has as many left ends times right ends as there is room to the next ones.
assert count_one_negative_runs([4, -1, 2]) == 4
assert count_one_negative_runs([-1, -2]) == 2
assert count_one_negative_runs([3, 5]) == 0

def swap_for_double(mine: list[int], yours: list[int]) -> tuple[int, int] | None:
    """Find one card of each list whose exchange makes the sum of mine exactly twice the sum
    of yours. Return (my card, your card), taking the earliest card of mine that works,
    or None if no exchange does it.
    """
    for card in mine:
        for other in yours:
            change = other - card
            if sum(mine) + change == 2 * (sum(yours) - change):
                return card, other
    return None
# M: Every exchange is tried; what one sum gains the other sum loses.
# R: two lists of cards, trade one card each so that the first list totals double the second. which cards?
assert swap_for_double([4, 3], [7, 1]) == (4, 7)
assert swap_for_double([1, 4], [3, 4]) == (1, 4)
assert swap_for_double([1], [2]) == (1, 2)
assert swap_for_double([5], [1]) is None

def last_man_in_line(people, step):
    """Go through a line of people and send away every step-th of them; repeat this with
    the people who stay, always counting from the front again, until fewer than step are left.
    Return the people who stay in the end. The step is at least 2.
    """
    while len(people) >= step:
        people = [p for i, p in enumerate(people, 1) if i % step]
    return people
# M: Each round keeps the people whose place is no multiple of the step.
assert last_man_in_line(['a', 'b', 'c', 'd', 'e'], 2) == ['a']
assert last_man_in_line([1, 2, 3, 4, 5, 6], 3) == [1, 2]
assert last_man_in_line([], 2) == []

def sum_of_local_lows(depths):
    """Add the values that are smaller than both of their neighbours.
    The two ends of the list have only one neighbour and never count.
    """
    triples = zip(depths, depths[1:], depths[2:])
    return sum(b for a, b, c in triples if a > b < c)
# E: zip gives each value together with its two neighbours, and the low ones are summed.
# R: add up all the valleys of a list (numbers lower than left and right neighbour, ends dont count)
assert sum_of_local_lows([5, 2, 6, 1, 3]) == 3
assert sum_of_local_lows([1, 2, 3]) == 0
assert sum_of_local_lows([4]) == 0

def missing_from_steps(terms: list[int]) -> int:
    """Return the number that was lost from a list. A list of numbers should grow by the same
    step all the time, but exactly one inner number was lost. [2, 4, 8, 10] lost the 6. The list
    has at least three numbers and may also go down.
    """
    step = (terms[-1] - terms[0]) // len(terms)
    for before, after in zip(terms, terms[1:]):
        if after - before != step:
            return before + step
    return terms[-1]
# M: The true step is the whole span divided by the true number of gaps; one gap is twice as wide.
# R: a sequence with a constant step has one number missing in the middle somewhere, like 2 4 8 10. find it
assert missing_from_steps([2, 4, 8, 10]) == 6
assert missing_from_steps([30, 20, 15, 10]) == 25
assert missing_from_steps([1, 2, 4]) == 3

def merge_smallest_pair(piles):
    """Replace the two smallest piles by one pile of their sum until only one pile is left,
    and return the list of the sums in the order in which they were made.
    """
    piles = sorted(piles)
    sums = []
    while len(piles) > 1:
        piles[:2] = [piles[0] + piles[1]]
        sums.append(piles[0])
        piles.sort()
    return sums
# M: The list is kept sorted, so the two smallest piles are always in front.
assert merge_smallest_pair([4, 1, 2]) == [3, 7]
assert merge_smallest_pair([5, 5, 1, 1]) == [2, 7, 12]
assert merge_smallest_pair([9]) == []

def can_split_in_threes(values: list[int]) -> bool:
    """Tell whether all values can be put in groups of three equal values.
    Every value must be used once. An empty list can be split trivially.
    """
    return all(values.count(value) % 3 == 0 for value in set(values))
# E: The values can be grouped exactly when each count is a multiple of three.
assert can_split_in_threes([1, 2, 1, 2, 1, 2]) is True
assert can_split_in_threes([1, 1, 1, 1]) is False
assert can_split_in_threes([]) is True

def digits_plus_one(digits: list[int]) -> list[int]:
    """Return the digits of a lock after its number was raised by one, with the same length:
    after all nines the lock shows all zeros. The number is a list of digits.
    """
    result = list(digits)
    for i in reversed(range(len(result))):
        result[i] = (result[i] + 1) % 10
        if result[i] != 0:
            break
    return result
# M: The carry goes from the right to the left and stops at the first digit that is not nine.
# R: a dial lock as list of digits, turn it one up. [1,2,9] -> [1,3,0], and [9,9] wraps to [0,0]
assert digits_plus_one([1, 2, 9]) == [1, 3, 0]
assert digits_plus_one([9, 9]) == [0, 0]
assert digits_plus_one([4]) == [5]

def drop_to_increasing(values):
    """Go through the values from left to right and drop every value that is not greater than
    the value kept last. Return how many values were dropped.
    """
    dropped = 0
    kept = None
    for value in values:
        if kept is None or value > kept:
            kept = value
        else:
            dropped += 1
    return dropped
# E: Only the value kept last is remembered, and smaller or equal ones are counted.
assert drop_to_increasing([3, 1, 4, 4, 5]) == 2
assert drop_to_increasing([1, 2, 3]) == 0
assert drop_to_increasing([]) == 0

def pairs_with_gap(numbers: list[int], gap: int) -> int:
    """Count the pairs of different numbers in the list that differ by exactly gap.
    Repeated numbers are looked at only once and the gap is positive.
    """
    unique = set(numbers)
    return sum(number + gap in unique for number in unique)
# E: For each distinct number the partner that is gap higher is looked up in the set.
# R: how many pairs in the list have a difference of exactly gap? duplicates should not count twice
assert pairs_with_gap([1, 3, 5, 3], 2) == 2
assert pairs_with_gap([1, 10], 4) == 0
assert pairs_with_gap([], 1) == 0

def best_three_in_row(scores):
    """Return the place where three neighbouring scores with the greatest sum begin.
    The earliest place wins a tie. With fewer than three scores return -1.
    """
    if len(scores) < 3:
        return -1
    return max(range(len(scores) - 2), key=lambda i: sum(scores[i:i + 3]))
# M: max compares the starting places by the sum of the three scores from there.
# R: find the index where the best three consecutive scores start, -1 if there are less than 3
assert best_three_in_row([1, 5, 2, 2, 1]) == 1
assert best_three_in_row([2, 2, 2, 2]) == 0
assert best_three_in_row([9, 9]) == -1

def slice_of_given_mean(numbers: list[int], target: int) -> list[int] | None:
    """Return the longest run of neighbouring numbers whose mean is exactly target.
    If several runs are equally long, the first of them is meant. Without any run return None.
    """
    for size in range(len(numbers), 0, -1):
        for start in range(len(numbers) - size + 1):
            part = numbers[start:start + size]
            if sum(part) == target * size:
                return part
    return None
# M: Runs are tried from the longest to the shortest, so the first hit is the answer.
assert slice_of_given_mean([1, 3, 2, 9], 2) == [1, 3, 2]
assert slice_of_given_mean([5, 5, 1], 5) == [5, 5]
assert slice_of_given_mean([1, 1], 7) is None

def rotate_inner_part(items):
    """Leave the first and the last item where they are and move the items between them
    one place to the right; the last inner item comes to the front of the inner part.
    """
    if len(items) < 4:
        return list(items)
    return [items[0], items[-2]] + items[1:-2] + [items[-1]]
# E: The new list is put together from the first item, the last inner item, the others and the end.
assert rotate_inner_part([1, 2, 3, 4, 5]) == [1, 4, 2, 3, 5]
assert rotate_inner_part([1, 2, 3]) == [1, 2, 3]
assert rotate_inner_part([]) == []

def zeros_between_ones(lamps: list[int]) -> list[int]:
    """Return the lengths of the gaps of zeros in a row of lamps that have a one on both sides,
    from left to right. The row is a list of ones and zeros. Gaps of length zero are left out.
    """
    places = [i for i, lamp in enumerate(lamps) if lamp == 1]
    return [b - a - 1 for a, b in zip(places, places[1:]) if b - a > 1]
# M: The places of neighbouring ones give the lengths of the gaps between them.
# R: list of 0s and 1s, I want the lengths of the zero gaps that are enclosed by ones on both sides
assert zeros_between_ones([0, 1, 0, 0, 1, 1, 0, 1, 0]) == [2, 1]
assert zeros_between_ones([1, 1]) == []
assert zeros_between_ones([0, 0]) == []

def weave_by_parity(numbers):
    """Reorder the numbers so that odd and even ones take turns, starting with an odd number.
    Both kinds keep their own order, and what is left over of one kind comes at the end.
    """
    odd = [n for n in numbers if n % 2]
    even = [n for n in numbers if n % 2 == 0]
    woven = [n for pair in zip(odd, even) for n in pair]
    shorter = min(len(odd), len(even))
    return woven + odd[shorter:] + even[shorter:]
# M: The two kinds are collected apart, zipped together, and the longer rest is appended.
assert weave_by_parity([2, 4, 1, 3]) == [1, 2, 3, 4]
assert weave_by_parity([2, 4, 6, 5]) == [5, 2, 4, 6]
assert weave_by_parity([]) == []

def first_repeated_pair(steps: list) -> tuple | None:
    """Look at the pairs of neighbouring items and return the first pair that was already
    seen earlier in the list, as a tuple. Return None if no pair comes twice.
    """
    seen = set()
    for pair in zip(steps, steps[1:]):
        if pair in seen:
            return pair
        seen.add(pair)
    return None
# E: The pairs seen so far are kept in a set, and the first one found there is returned.
# R: which two consecutive items occur together a second time first? e.g. [1,2,3,1,2] gives (1,2), None otherwise
assert first_repeated_pair([1, 2, 3, 1, 2]) == (1, 2)
assert first_repeated_pair([7, 7, 7]) == (7, 7)
assert first_repeated_pair([1, 2, 1]) is None

def count_triples_in_step(numbers):
    """Count the triples of different numbers a < b < c in the list for which b lies
    exactly in the middle between a and c. Repeats in the list change nothing.
    """
    unique = sorted(set(numbers))
    count = 0
    for i, low in enumerate(unique):
        for high in unique[i + 1:]:
            if (low + high) % 2 == 0 and (low + high) // 2 in unique:
                count += 1
    return count
# M: For every outer pair the number in the middle is computed and looked up.
assert count_triples_in_step([1, 2, 3, 5]) == 2
assert count_triples_in_step([4, 4, 4]) == 0
assert count_triples_in_step([]) == 0

def remove_first_smaller(values):
    """Remove the first value that is smaller than the value right before it and return the new
    list. If the values never go down, the list comes back complete.
    """
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return values[:i] + values[i + 1:]
    return list(values)
# E: The loop stops at the first step down and joins the parts around it.
assert remove_first_smaller([1, 5, 3, 2]) == [1, 5, 2]
assert remove_first_smaller([1, 1, 2]) == [1, 1, 2]
assert remove_first_smaller([]) == []

def mark_changes(states):
    """Return a list of booleans that tells for each state whether it differs from the one
    before. The first state has nothing before it and counts as no change.
    """
    return [i > 0 and states[i] != states[i - 1] for i in range(len(states))]
# E: Each state is compared with its left neighbour, except the first.
assert mark_changes(['on', 'on', 'off']) == [False, False, True]
assert mark_changes([1]) == [False]
assert mark_changes([]) == []

def largest_gap_fill(shelf: list[int], new_book: int) -> list[int]:
    """Put a new book on a shelf in the place between two neighbours with the greatest
    difference in height (the first such place). A shelf holds book heights. A shelf with fewer
    than two books gets the new book at its end.
    """
    if len(shelf) < 2:
        return shelf + [new_book]
    gaps = [abs(b - a) for a, b in zip(shelf, shelf[1:])]
    place = gaps.index(max(gaps)) + 1
    return shelf[:place] + [new_book] + shelf[place:]
# M: The place of the greatest neighbour difference is looked up and the list is cut open there.
assert largest_gap_fill([10, 12, 30, 31], 20) == [10, 12, 20, 30, 31]
assert largest_gap_fill([5, 1, 5], 3) == [5, 3, 1, 5]
assert largest_gap_fill([7], 9) == [7, 9]

def equal_after_dropping_one(first, second):
    """Tell whether the second list is the first list with exactly one item taken out.
    The order of the other items must stay the same.
    """
    return any(first[:i] + first[i + 1:] == second for i in range(len(first)))
# E: Every item is left out once and the rest is compared with the second list.
# R: check if second can be made from first by deleting exactly one element
assert equal_after_dropping_one([1, 2, 3], [1, 3]) is True
assert equal_after_dropping_one([1, 2, 3], [3, 1]) is False
assert equal_after_dropping_one([], []) is False

def prefix_beats_suffix(votes: list[int]) -> int:
    """Return the smallest number of leading items whose sum is greater than the sum of the
    rest. If no number of items is enough, not even all of them, return -1.
    """
    total = sum(votes)
    front = 0
    for count, vote in enumerate(votes, 1):
        front += vote
        if front > total - front:
            return count
    return -1
# E: The front sum grows item by item and is compared with what remains.
assert prefix_beats_suffix([1, 2, 3, 4]) == 3
assert prefix_beats_suffix([5, 1, 1]) == 1
assert prefix_beats_suffix([0, 0]) == -1

def group_by_gap(times: list[int], limit: int) -> list[list[int]]:
    """Split a sorted list of times into groups: a new group begins whenever the step from
    one time to the next is greater than limit. No times give no groups.
    """
    groups = []
    for time in times:
        if groups and time - groups[-1][-1] <= limit:
            groups[-1].append(time)
        else:
            groups.append([time])
    return groups
# M: Each time joins the last group if it is near enough to that group's last member.
# R: I have sorted timestamps and want to chop them in bunches whenever the pause to the next is longer than limit. times first, limit second, list of lists back
assert group_by_gap([1, 2, 9, 10, 30], 3) == [[1, 2], [9, 10], [30]]
assert group_by_gap([5], 1) == [[5]]
assert group_by_gap([], 2) == []

def cancel_opposites(moves):
    """Remove a number and its negative when both are in the list, one for one, and return
    what remains in the original order. Of equal numbers the earlier ones are removed first.
    Zero has no partner and always stays.
    """
    spare = {m: min(moves.count(m), moves.count(-m)) for m in moves if m}
    left = []
    for move in moves:
        if spare.get(move, 0) > 0:
            spare[move] -= 1
        else:
            left.append(move)
    return left
# H: For each number the count of cancelled copies is known first, then that many are skipped.
assert cancel_opposites([3, -3, 5, 3]) == [5, 3]
assert cancel_opposites([0, 1, 0]) == [0, 1, 0]
assert cancel_opposites([-2, 2]) == []

def peaks_after_smoothing(readings: list[int]) -> list[int]:
    """Return the places i where the sum of the readings i-1, i and i+1 is greater than the
    three-sums around both i-1 and i+1. Only places where all these sums exist are looked at.
    """
    sums = [sum(readings[i:i + 3]) for i in range(len(readings) - 2)]
    return [i + 1 for i in range(1, len(sums) - 1) if sums[i - 1] < sums[i] > sums[i + 1]]
# M: All sums of three are computed, and peaks of that new list are shifted back by one.
assert peaks_after_smoothing([1, 1, 5, 5, 1, 1]) == []
assert peaks_after_smoothing([0, 1, 4, 1, 0]) == [2]
assert peaks_after_smoothing([1, 2]) == []

def count_back_steps(positions):
    """Count how often a walker takes a step that leads back to the place
    he stood two steps before, as in 4, 5, 4.
    Standing still is not a step back: 4, 4, 4 counts nothing.
    """
    triples = zip(positions, positions[1:], positions[2:])
    return sum(a == c != b for a, b, c in triples)
# E: Each three positions in a row are checked for equal ends and a different middle.
# R: count the there-and-back moves in a list of positions, e.g. 4,5,4. staying (4,4,4) is none
assert count_back_steps([4, 5, 4, 5]) == 2
assert count_back_steps([4, 4, 4]) == 0
assert count_back_steps([1, 2]) == 0

def partition_around_first(numbers):
    """Take the first number as the pivot and return a list with the smaller numbers first, then
    all copies of the pivot, then the greater numbers. Inside the parts the order does not
    change.
    """
    if not numbers:
        return []
    pivot = numbers[0]
    smaller = [n for n in numbers if n < pivot]
    greater = [n for n in numbers if n > pivot]
    return smaller + [pivot] * numbers.count(pivot) + greater
# E: Two filters collect the smaller and the greater numbers around the repeated pivot.
# R: put everything smaller than the first number before it and everything bigger behind it, keep order inside
assert partition_around_first([4, 7, 1, 4, 2]) == [1, 2, 4, 4, 7]
assert partition_around_first([1, 2]) == [1, 2]
assert partition_around_first([]) == []

def longest_two_to_one(votes: list[str]) -> int:
    """Return the length of the longest stretch with exactly two 'yes' for every 'no'.
    Every vote is one of these two words. If there is no such stretch, the length is 0.
    """
    first_seen = {0: -1}
    lead = best = 0
    for i, vote in enumerate(votes):
        lead += 1 if vote == 'yes' else -2
        if lead in first_seen:
            best = max(best, i - first_seen[lead])
        else:
            first_seen[lead] = i
    return best
# H: With no counted as -2, a stretch fits when the running lead is the same at both its ends.
assert longest_two_to_one(['no', 'no', 'yes', 'yes', 'yes', 'yes']) == 6
assert longest_two_to_one(['yes', 'no', 'yes', 'yes']) == 3
assert longest_two_to_one(['yes', 'no']) == 0

def replace_by_rank_gap(results):
    """Replace each result by how many different results are better (higher) than it.
    The best result becomes 0, and equal results get the same number.
    """
    order = sorted(set(results), reverse=True)
    return [order.index(result) for result in results]
# E: The distinct results are sorted downwards and the place in that list is the answer.
assert replace_by_rank_gap([50, 70, 50, 90]) == [2, 1, 2, 0]
assert replace_by_rank_gap([3]) == [0]
assert replace_by_rank_gap([]) == []

def pairs_same_last_digit(numbers: list[int]) -> int:
    """Count the pairs of places i < j whose numbers are different but end in the same digit.
    In [12, 22, 5, 12] there are two such pairs: 12 with 22 and 22 with the other 12.
    """
    pairs = 0
    for i, first in enumerate(numbers):
        for second in numbers[i + 1:]:
            if first != second and first % 10 == second % 10:
                pairs += 1
    return pairs
# M: All pairs are visited and two conditions are tested, not equal and equal remainder by ten.
# R: count pairs in a list of positive ints where both end with the same digit but are not the same number
assert pairs_same_last_digit([12, 22, 5, 12]) == 2
assert pairs_same_last_digit([7, 7]) == 0
assert pairs_same_last_digit([]) == 0

def stretch_with_limit(gaps: list[int], fuel: int) -> int:
    """Return the greatest number of neighbouring gaps whose sum is at most fuel.
    The gaps are positive; if even the shortest gap is too long, the answer is 0.
    """
    best = start = used = 0
    for end, gap in enumerate(gaps):
        used += gap
        while used > fuel:
            used -= gaps[start]
            start += 1
        best = max(best, end - start + 1)
    return best
# M: A sliding window drops gaps at the left as soon as the fuel is exceeded.
assert stretch_with_limit([3, 1, 2, 4, 1], 7) == 3
assert stretch_with_limit([9, 8], 5) == 0
assert stretch_with_limit([], 5) == 0

def deal_like_snake(players, teams):
    """Deal a ranked list of players to the given number of teams in snake order: team 0 to the
    last, then back from the last to team 0, and so on. Return one list for each team.
    """
    result = [[] for _ in range(teams)]
    for i, player in enumerate(players):
        round_number, place = divmod(i, teams)
        if round_number % 2 == 1:
            place = teams - 1 - place
        result[place].append(player)
    return result
# M: divmod gives the round and the place, and the place is mirrored in every second round.
# R: snake draft: give ranked players to n teams 1,2,3,3,2,1,1,2.. and return the list of teams (players first, then number of teams)
assert deal_like_snake(['a', 'b', 'c', 'd', 'e'], 2) == [['a', 'd', 'e'], ['b', 'c']]
assert deal_like_snake([1, 2, 3, 4], 1) == [[1, 2, 3, 4]]
assert deal_like_snake([], 2) == [[], []]

def is_interval_list(values: list[int]) -> bool:
    """Tell whether the values are, in some order, whole numbers in a row without a gap and
    without a repeat, such as [5, 3, 4]. An empty list does not count.
    """
    if not values:
        return False
    return len(set(values)) == len(values) == max(values) - min(values) + 1
# E: Distinct numbers without a gap are as many as the span from smallest to greatest tells.
assert is_interval_list([5, 3, 4]) is True
assert is_interval_list([1, 2, 2]) is False
assert is_interval_list([]) is False

def nearest_double_left(heights):
    """Give for each height the nearest value to its left that is at least twice as great, or
    None if there is none. [6, 3, 4, 2] becomes [None, 6, None, 4].
    """
    answer = []
    for i, height in enumerate(heights):
        to_the_left = reversed(heights[:i])
        answer.append(next((h for h in to_the_left if h >= 2 * height), None))
    return answer
# M: The values on the left are searched backwards, and next stops at the first that is great enough.
assert nearest_double_left([6, 3, 4, 2]) == [None, 6, None, 4]
assert nearest_double_left([1, 2, 1, 1]) == [None, None, 2, 2]
assert nearest_double_left([]) == []

def sums_of_diverging(numbers: list[int]) -> tuple[int, int]:
    """Hand out the numbers from left to right: each goes to the pot with the smaller sum, and
    to the first pot when both are equal. Return the two final sums.
    """
    first = second = 0
    for number in numbers:
        if first <= second:
            first += number
        else:
            second += number
    return first, second
# E: Before each number the two sums are compared to choose the pot.
# R: distribute numbers one after another to two pots, always into the pot with less in it (tie: pot one). what are the two totals?
assert sums_of_diverging([4, 3, 2, 5]) == (9, 5)
assert sums_of_diverging([1]) == (1, 0)
assert sums_of_diverging([]) == (0, 0)

def collapse_equal_neighbours(tiles):
    """Go through the tiles from left to right; when the next tile equals the last one on the
    pile, both join into one tile of double value, which may join with the one below as well.
    Return the final pile.
    """
    pile = []
    for tile in tiles:
        while pile and pile[-1] == tile:
            tile += pile.pop()
        pile.append(tile)
    return pile
# M: A stack holds the pile, and a joined tile is compared with the new top again.
assert collapse_equal_neighbours([4, 2, 2, 1]) == [8, 1]
assert collapse_equal_neighbours([1, 1, 1]) == [2, 1]
assert collapse_equal_neighbours([]) == []

def rounds_until_richer(gifts: list[int]) -> int:
    """Return the number of rounds after which my gifts are worth more than all gifts still
    left. In each round I take the most valuable gift that is left, and then the least valuable
    one that is left is thrown away. The values are positive; without gifts the answer is 0.
    """
    left = sorted(gifts)
    mine = rounds = 0
    while left and mine <= sum(left):
        mine += left.pop()
        left = left[1:]
        rounds += 1
    return rounds
# M: In the sorted list the best gift is at the end and the worst at the front.
assert rounds_until_richer([1, 1, 1, 1]) == 2
assert rounds_until_richer([2, 9, 3]) == 1
assert rounds_until_richer([]) == 0

def reverse_increasing_runs(values):
    """Cut the list into runs that climb strictly, turn every run around and join them again.
    [1, 2, 5, 3, 4] has the runs [1, 2, 5] and [3, 4] and becomes [5, 2, 1, 4, 3].
    """
    result, run = [], []
    for value in values:
        if run and value <= run[-1]:
            result += run[::-1]
            run = []
        run.append(value)
    return result + run[::-1]
# M: A run is collected until the values stop climbing, then it is added backwards.
# R: split list into strictly rising runs and reverse each run in place, so [1,2,5,3,4] -> [5,2,1,4,3]
assert reverse_increasing_runs([1, 2, 5, 3, 4]) == [5, 2, 1, 4, 3]
assert reverse_increasing_runs([3, 3]) == [3, 3]
assert reverse_increasing_runs([]) == []

def count_visible_pairs(seats: list[int]) -> int:
    """Count the pairs of places that have equal values at both ends and only smaller values
    between them. Direct neighbours with equal values count as such a pair too.
    """
    stack = []
    pairs = 0
    for seat in seats:
        while stack and stack[-1] < seat:
            stack.pop()
        if stack and stack[-1] == seat:
            pairs += 1
        stack.append(seat)
    return pairs
# H: Smaller values are popped, so an equal top can be seen with only smaller ones in between; its earlier twin is hidden.
assert count_visible_pairs([5, 1, 2, 5]) == 1
assert count_visible_pairs([2, 2, 2]) == 2
assert count_visible_pairs([3, 4, 3]) == 0

def sort_kinds_in_place(numbers):
    """Sort the even numbers in ascending order among the places that hold even numbers, and the
    odd numbers in descending order among the places that hold odd numbers.
    """
    evens = iter(sorted(n for n in numbers if n % 2 == 0))
    odds = iter(sorted((n for n in numbers if n % 2), reverse=True))
    return [next(odds) if n % 2 else next(evens) for n in numbers]
# M: Two iterators over the sorted kinds fill the places one after another.
assert sort_kinds_in_place([8, 3, 2, 5, 4]) == [2, 5, 4, 3, 8]
assert sort_kinds_in_place([1, 3]) == [3, 1]
assert sort_kinds_in_place([]) == []

def items_before_their_match(openers: list[str], closers: list[str], log: list[str]) -> bool:
    """Check a log of words: opener k must appear before closer k for every k.
    A missing word makes the check fail, and only the first place of a word counts.
    """
    for opener, closer in zip(openers, closers):
        if opener not in log or closer not in log:
            return False
        if log.index(opener) > log.index(closer):
            return False
    return True
# M: For each pair both places are looked up and compared, and one fault ends the check.
assert items_before_their_match(['in'], ['out'], ['in', 'wait', 'out']) is True
assert items_before_their_match(['a', 'b'], ['x', 'y'], ['a', 'y', 'b', 'x']) is False
assert items_before_their_match(['a'], ['z'], ['a']) is False

def first_unpayable_amount(coins: list[int]) -> int:
    """Return the smallest positive amount that cannot be paid exactly when each coin in the
    list may be used at most twice. Without coins the answer is 1.
    """
    reach = 0
    for coin in sorted(coins + coins):
        if coin > reach + 1:
            break
        reach += coin
    return reach + 1
# H: All amounts up to reach can be paid; a coin of at most reach + 1 extends that range by itself.
# R: which is the first amount i can't pay exactly if i may use each of my coins up to two times? coins come as a list
assert first_unpayable_amount([1, 3]) == 9
assert first_unpayable_amount([2, 3]) == 1
assert first_unpayable_amount([]) == 1

def split_at_sign_change(balance):
    """Cut a list of numbers without zeros into pieces in which all numbers have the same sign.
    [3, 1, -2, 5] becomes [[3, 1], [-2], [5]].
    """
    pieces = []
    for amount in balance:
        if pieces and (pieces[-1][-1] > 0) == (amount > 0):
            pieces[-1].append(amount)
        else:
            pieces.append([amount])
    return pieces
# E: A number joins the last piece if its sign matches the last number there.
assert split_at_sign_change([3, 1, -2, 5]) == [[3, 1], [-2], [5]]
assert split_at_sign_change([-1, -1]) == [[-1, -1]]
assert split_at_sign_change([]) == []

def lowest_sum_of_tops(stones: list[int]) -> int:
    """Cut a row of at least two stones into a left and a right part, both non-empty. Add the
    heaviest stone of the left part to the heaviest of the right part, and return the smallest
    such sum over all cuts.
    """
    cuts = range(1, len(stones))
    return min(max(stones[:cut]) + max(stones[cut:]) for cut in cuts)
# E: Every cut is tried with slices, and min keeps the smallest sum of the two maxima.
assert lowest_sum_of_tops([3, 9, 2, 4]) == 12
assert lowest_sum_of_tops([5, 9]) == 14
assert lowest_sum_of_tops([1, 8, 6, 2]) == 9

def majority_of_neighbours(bits: list[int]) -> list[int]:
    """Replace every bit by the value that occurs most often among the bit itself and its left
    and right neighbours. The first and the last bit do not change.
    """
    result = list(bits)
    for i in range(1, len(bits) - 1):
        result[i] = int(sum(bits[i - 1:i + 2]) >= 2)
    return result
# M: Two or more ones among three bits make a one; the sums are taken from the original list.
assert majority_of_neighbours([1, 0, 1, 1, 0, 0]) == [1, 1, 1, 1, 0, 0]
assert majority_of_neighbours([0, 1]) == [0, 1]
assert majority_of_neighbours([]) == []

def count_sum_surprises(numbers: list[int]) -> int:
    """Count the numbers that are greater than the sum of all numbers before them.
    Before the first number the sum is 0, so a positive first number counts.
    """
    total = surprises = 0
    for number in numbers:
        if number > total:
            surprises += 1
        total += number
    return surprises
# E: The running total is compared with each number before the number is added.
# R: how many elements are bigger than the sum of everything that came before?
assert count_sum_surprises([1, 2, 3, 7]) == 3
assert count_sum_surprises([-1, 0]) == 1
assert count_sum_surprises([]) == 0

def keep_if_room(parcels: list[int], room: int) -> list[int]:
    """Go through the parcels in order and pack each one that still fits into the room left.
    Parcels that do not fit are skipped. Return the packed parcels.
    """
    packed = []
    for parcel in parcels:
        if parcel <= room:
            packed.append(parcel)
            room -= parcel
    return packed
# E: The remaining room shrinks with every packed parcel, and others are passed over.
# R: pack items in the given order, skipping the ones that dont fit anymore. sizes list + capacity in, packed list out
assert keep_if_room([4, 5, 3, 2], 8) == [4, 3]
assert keep_if_room([9], 8) == []
assert keep_if_room([], 5) == []

def all_indexes_of(items, target):
    """List every index of items at which the target is found."""
    places = []
    for i, item in enumerate(items):
        if item == target:
            places.append(i)
    return places
# E: enumerate supplies the index that is stored for each match.
# R: i need all positions of a value in a list, not just the first one
assert all_indexes_of([1, 2, 1], 1) == [0, 2]
assert all_indexes_of(["x"], "y") == []
assert all_indexes_of([], 0) == []

def last_place_where_even(numbers: list[int]) -> int | None:
    """Return the index of the last even number of a list, or None if all are odd."""
    for i in range(len(numbers) - 1, -1, -1):
        if numbers[i] % 2 == 0:
            return i
    return None
# E: The indices are tried from the end, so the first hit is the last even number.
assert last_place_where_even([2, 3, 4, 5]) == 2
assert last_place_where_even([8]) == 0
assert last_place_where_even([1, 3]) is None

def two_largest(numbers):
    """Return the two largest numbers of a list as a tuple (largest, next), found in one pass.
    The list has at least two numbers; equal ones count separately.
    """
    first, second = max(numbers[0], numbers[1]), min(numbers[0], numbers[1])
    for number in numbers[2:]:
        if number > first:
            first, second = number, first
        elif number > second:
            second = number
    return first, second
# M: A new champion pushes the old one to second place, and a value between replaces the second.
# R: get the two biggest numbers of a list as (biggest, second), without sorting. duplicates count twice
assert two_largest([3, 9, 5]) == (9, 5)
assert two_largest([4, 4, 1]) == (4, 4)
assert two_largest([1, 2]) == (2, 1)

def passed_names(results, pass_mark):
    """Return the names of those who reached the pass mark, sorted.
    results maps names to marks.
    """
    return sorted(name for name, mark in results.items() if mark >= pass_mark)
# E: The names are filtered by their marks, then sorted.
# R: dict with names and marks: I want the names of those who passed (mark at least some pass mark), sorted
assert passed_names({"Tom": 60, "Ann": 50, "Bo": 40}, 50) == ["Ann", "Tom"]
assert passed_names({"Tom": 10}, 50) == []
assert passed_names({}, 50) == []

def total_of_expensive(prices: list[int], limit: int = 10) -> int:
    """Add up the prices that are greater than limit, which is 10 if not given."""
    total = 0
    for price in prices:
        if price > limit:
            total += price
    return total
# E: The loop adds only the prices that pass the comparison.
# R: total of all the items that cost more than 10 (but I want to be able to give another limit)
assert total_of_expensive([5, 12, 20]) == 32
assert total_of_expensive([5, 12], 4) == 17
assert total_of_expensive([10]) == 0

def share_above(values, limit):
    """Return the percentage of values greater than limit as a float; no values give 0.0."""
    if not values:
        return 0.0
    count = 0
    for value in values:
        if value > limit:
            count += 1
    return 100 * count / len(values)
# E: The counted values are divided by the length and scaled to percent.
# R: what percent of the numbers in a list are above a limit? 0.0 for an empty list
assert share_above([1, 5, 9, 10], 5) == 50.0
assert share_above([1], 0) == 100.0
assert share_above([], 3) == 0.0

def differences_from_mean(values: list[int]) -> list[float]:
    """Return for each value how far it is above (positive) or below (negative) the mean."""
    mean = sum(values) / len(values)
    return [value - mean for value in values]
# E: The mean is computed once and subtracted from each value.
# R: how far is each number away from the average of the list (positive = above)
assert differences_from_mean([2, 4, 6]) == [-2.0, 0.0, 2.0]
assert differences_from_mean([7]) == [0.0]
assert differences_from_mean([1, 2]) == [-0.5, 0.5]

def variance_of(values):
    """Return the mean of the squared distances of the values from their own mean."""
    mean = sum(values) / len(values)
    total = 0
    for value in values:
        total += (value - mean) ** 2
    return total / len(values)
# M: After the mean is known, a second pass averages the squared distances.
assert variance_of([2, 4]) == 1.0
assert variance_of([5, 5, 5]) == 0.0
assert variance_of([1, 3, 5, 7]) == 5.0

def drop_lowest_mean(marks):
    """Return the mean of the marks after one lowest mark has been left out.
    A list with just one mark keeps it.
    """
    if len(marks) == 1:
        return marks[0]
    return (sum(marks) - min(marks)) / (len(marks) - 1)
# E: The minimum is taken off the sum, and the count is reduced by one.
# R: the teacher drops the worst mark and averages the rest. if theres only one mark, use it
assert drop_lowest_mean([4, 6, 8]) == 7.0
assert drop_lowest_mean([3, 3]) == 3.0
assert drop_lowest_mean([5]) == 5

def count_between_bounds(values: list[int], low: int, high: int) -> int:
    """Count the values v with low <= v <= high."""
    count = 0
    for value in values:
        if low <= value <= high:
            count += 1
    return count
# E: A chained comparison decides whether the counter goes up.
assert count_between_bounds([1, 5, 10, 15], 5, 10) == 2
assert count_between_bounds([1], 2, 3) == 0
assert count_between_bounds([], 0, 1) == 0

def histogram_lines(counts):
    """Return one line "name: ###" per entry of a dictionary, with as many signs as its count.
    """
    lines = []
    for name, count in counts.items():
        lines.append(f"{name}: {'#' * count}")
    return lines
# E: The sign is repeated count times and put behind the name.
# R: dict of counts to text lines: {"a": 3} -> ["a: ###"]
assert histogram_lines({"a": 3, "b": 1}) == ["a: ###", "b: #"]
assert histogram_lines({"c": 0}) == ["c: "]
assert histogram_lines({}) == []

def fill_list_to(items, length, filler):
    """Return a copy of items with filler added at the end until it has the given length.
    Longer lists are copied as they are.
    """
    result = list(items)
    while len(result) < length:
        result.append(filler)
    return result
# E: The filler is appended while the copy is too short.
assert fill_list_to([1], 3, 0) == [1, 0, 0]
assert fill_list_to([1, 2, 3], 2, 0) == [1, 2, 3]
assert fill_list_to([], 1, "x") == ["x"]

def replace_negatives(values: list[int], replacement: int = 0) -> list[int]:
    """Return the values with each negative one replaced; the replacement is 0 by default."""
    result = []
    for value in values:
        if value < 0:
            result.append(replacement)
        else:
            result.append(value)
    return result
# E: Depending on its sign, the value itself or the replacement is appended.
# R: swap all negative numbers of a list for 0, or for another value if I give one as second argument
assert replace_negatives([3, -1, 2]) == [3, 0, 2]
assert replace_negatives([-5], 9) == [9]
assert replace_negatives([]) == []

def longest_name_and_length(names):
    """Return a tuple with the longest name and its length; the first one wins a tie.
    For an empty list return ("", 0).
    """
    longest = ""
    for name in names:
        if len(name) > len(longest):
            longest = name
    return longest, len(longest)
# E: The search starts with an empty string, which also covers the empty list.
# R: return the longest name in a list together with how long it is, e.g. ("Theodor", 7)
assert longest_name_and_length(["Al", "Theodor", "Eve"]) == ("Theodor", 7)
assert longest_name_and_length(["Bo", "Al"]) == ("Bo", 2)
assert longest_name_and_length([]) == ("", 0)

def split_passed_failed(marks, pass_mark):
    """Return two lists as a tuple: the marks that reach the pass mark and those that do not."""
    passed = []
    failed = []
    for mark in marks:
        if mark >= pass_mark:
            passed.append(mark)
        else:
            failed.append(mark)
    return passed, failed
# E: One comparison sends each mark to one of two lists.
# R: split a list of marks into the ones that passed and the ones that failed given the pass mark, as a tuple of two lists
assert split_passed_failed([70, 40, 50], 50) == ([70, 50], [40])
assert split_passed_failed([10], 50) == ([], [10])
assert split_passed_failed([], 50) == ([], [])

def count_sign_kinds(numbers):
    """Return a tuple with the counts of positive numbers, zeros and negative numbers."""
    positive = zero = negative = 0
    for number in numbers:
        if number > 0:
            positive += 1
        elif number == 0:
            zero += 1
        else:
            negative += 1
    return positive, zero, negative
# E: Three counters belong to three branches.
# R: count positives, zeros and negatives in a list, return the three counts as tuple
assert count_sign_kinds([3, 0, -1, 5]) == (2, 1, 1)
assert count_sign_kinds([0]) == (0, 1, 0)
assert count_sign_kinds([]) == (0, 0, 0)

def alternate_signs(numbers):
    """Return the numbers with every second one, beginning with index 1, negated."""
    result = []
    for i, number in enumerate(numbers):
        result.append(-number if i % 2 == 1 else number)
    return result
# E: The parity of the index decides about the sign.
assert alternate_signs([1, 2, 3]) == [1, -2, 3]
assert alternate_signs([5]) == [5]
assert alternate_signs([]) == []

def remove_neighbour_repeats(items):
    """Return the items without those that are equal to the item directly before them."""
    result = []
    for item in items:
        if not result or result[-1] != item:
            result.append(item)
    return result
# E: An item is stored only if the result does not already end with it.
# R: remove repeats that stand directly next to each other. [1,1,2,1] -> [1,2,1]
assert remove_neighbour_repeats([1, 1, 2, 1]) == [1, 2, 1]
assert remove_neighbour_repeats(["a", "a", "a"]) == ["a"]
assert remove_neighbour_repeats([]) == []

def collect_until_sum(numbers: list[int], limit: int) -> list[int]:
    """Return the numbers from the start of a list as long as their sum stays at or below
    limit.
    """
    collected = []
    total = 0
    for number in numbers:
        total += number
        if total > limit:
            break
        collected.append(number)
    return collected
# E: A running total decides when the loop has to stop.
assert collect_until_sum([2, 3, 4, 1], 6) == [2, 3]
assert collect_until_sum([2, 3], 5) == [2, 3]
assert collect_until_sum([9], 5) == []

def update_price_list(prices, percent, minimum):
    """Return the prices lowered by percent percent where they are at least minimum.
    Lower prices do not change; all results are floats or the unchanged prices.
    """
    result = []
    for price in prices:
        if price >= minimum:
            price = price * (100 - percent) / 100
        result.append(price)
    return result
# E: The reduction is applied inside an if, and each price is stored.
# R: sale: reduce the prices in a list by some percent, but only those that are at least a minimum price. args prices, percent, minimum
assert update_price_list([100, 20], 10, 50) == [90.0, 20]
assert update_price_list([50], 50, 50) == [25.0]
assert update_price_list([], 10, 1) == []

def position_of_closest(values, target):
    """Return the index of the value that is closest to target, the earliest one in a tie."""
    best = 0
    for i in range(1, len(values)):
        if abs(values[i] - target) < abs(values[best] - target):
            best = i
    return best
# E: Distances to the target are compared, and only a smaller one changes the best index.
assert position_of_closest([1, 7, 10], 8) == 1
assert position_of_closest([4, 6], 5) == 0
assert position_of_closest([3], 100) == 0

def list_of_digit_sums(numbers):
    """Return the digit sum of each non-negative number in a list."""
    sums = []
    for number in numbers:
        total = 0
        for digit in str(number):
            total += int(digit)
        sums.append(total)
    return sums
# E: For each number an inner loop adds its digits.
assert list_of_digit_sums([12, 305]) == [3, 8]
assert list_of_digit_sums([0]) == [0]
assert list_of_digit_sums([]) == []

def take_every_third_out(items):
    """Return the items without every third one (the 3rd, the 6th and so on)."""
    kept = []
    for number, item in enumerate(items, start=1):
        if number % 3 != 0:
            kept.append(item)
    return kept
# E: Items are numbered from 1, and multiples of 3 are passed over.
assert take_every_third_out([1, 2, 3, 4, 5, 6, 7]) == [1, 2, 4, 5, 7]
assert take_every_third_out(["a", "b"]) == ["a", "b"]
assert take_every_third_out([]) == []

def everyone_once(groups):
    """Return a sorted list of all people who are in any of the groups, each named once."""
    people = []
    for group in groups:
        for person in group:
            if person not in people:
                people.append(person)
    return sorted(people)
# E: Persons are added when they are not yet known, and the list is sorted at the end.
assert everyone_once([["Zoe", "Ann"], ["Ann"]]) == ["Ann", "Zoe"]
assert everyone_once([[], []]) == []
assert everyone_once([["Bo"]]) == ["Bo"]

def compare_lists(mine: list[int], yours: list[int]) -> tuple[int, int, int]:
    """Return at how many places two lists of equal length are equal, larger and smaller in
    mine.
    The result is a tuple (equal, larger, smaller).
    """
    equal = larger = smaller = 0
    for a, b in zip(mine, yours):
        if a == b:
            equal += 1
        elif a > b:
            larger += 1
        else:
            smaller += 1
    return equal, larger, smaller
# M: Zipped values are compared, and one of three counters is raised.
assert compare_lists([1, 5, 2], [1, 3, 4]) == (1, 1, 1)
assert compare_lists([9, 9], [1, 1]) == (0, 2, 0)
assert compare_lists([], []) == (0, 0, 0)

def evens_doubled_odds_kept(values):
    """Return the values with the even ones doubled and the odd ones unchanged."""
    return [value * 2 if value % 2 == 0 else value for value in values]
# E: A conditional expression in the comprehension picks the rule.
# R: double just the even numbers of the list, leave odd ones as they are
assert evens_doubled_odds_kept([1, 2, 4]) == [1, 4, 8]
assert evens_doubled_odds_kept([3]) == [3]
assert evens_doubled_odds_kept([0]) == [0]

def sum_ignoring_marker(values, marker):
    """Add the values of a list, leaving out each value equal to marker and the one right
    after it.
    If the value after a marker is a marker too, it is simply the one left out.
    """
    total = 0
    i = 0
    while i < len(values):
        if values[i] == marker:
            i += 2
        else:
            total += values[i]
            i += 1
    return total
# M: A while loop moves the index by two at a marker and by one otherwise.
assert sum_ignoring_marker([1, 13, 5, 2], 13) == 3
assert sum_ignoring_marker([4, 6, 13], 13) == 10
assert sum_ignoring_marker([13, 13, 7], 13) == 7

def rank_in_list(scores: list[int], score: int) -> int:
    """Return the rank of a score: 1 plus the number of scores that are higher."""
    rank = 1
    for other in scores:
        if other > score:
            rank += 1
    return rank
# E: Each higher score pushes the rank down by one.
# R: what place does a score get in a list of scores? 1 = nobody has more
assert rank_in_list([50, 70, 60], 60) == 2
assert rank_in_list([50, 50], 50) == 1
assert rank_in_list([], 10) == 1

def zip_by_index(names, ages):
    """Build a list of (name, age) tuples by index; names without an age get None."""
    result = []
    for i in range(len(names)):
        age = ages[i] if i < len(ages) else None
        result.append((names[i], age))
    return result
# E: The index is tested against the length of the second list.
assert zip_by_index(["Al", "Bo"], [7]) == [("Al", 7), ("Bo", None)]
assert zip_by_index(["Al"], [7, 8]) == [("Al", 7)]
assert zip_by_index([], [1]) == []

def stock_warning(stock, minimum):
    """List the products with less than minimum pieces in stock, in alphabetical order."""
    low = []
    for product, pieces in stock.items():
        if pieces < minimum:
            low.append(product)
    low.sort()
    return low
# E: Products below the minimum are collected and sorted in place.
# R: stock is a dict product -> number of pieces. which products are below the minimum (second argument)? alphabetical list please
assert stock_warning({"tea": 2, "jam": 1, "oil": 9}, 3) == ["jam", "tea"]
assert stock_warning({"oil": 3}, 3) == []
assert stock_warning({}, 5) == []

def grow_and_shrink(actions: list[str]) -> list[str]:
    """Return the stack that "+x" and "-" actions leave behind, as a list.
    "+x" puts x on top; "-" removes the top item, or does nothing on an empty stack.
    """
    stack = []
    for action in actions:
        if action != "-":
            stack.append(action[1:])
        elif stack:
            stack.pop()
    return stack
# E: append and pop work at the end of the list, which is the top of the stack.
assert grow_and_shrink(["+a", "+b", "-"]) == ["a"]
assert grow_and_shrink(["-", "+c"]) == ["c"]
assert grow_and_shrink([]) == []

def find_missing_numbers(numbers, limit):
    """List the numbers from 1 to limit that are not in the given list."""
    missing = []
    for candidate in range(1, limit + 1):
        if candidate not in numbers:
            missing.append(candidate)
    return missing
# E: Every candidate of the range is looked up in the list.
assert find_missing_numbers([1, 3], 4) == [2, 4]
assert find_missing_numbers([2, 1], 2) == []
assert find_missing_numbers([], 2) == [1, 2]

def indexes_of_odd_numbers(values: list[int]) -> list[int]:
    """List the indices at which odd numbers stand."""
    return [i for i, value in enumerate(values) if value % 2 != 0]
# E: enumerate gives index and value, and the value is tested.
assert indexes_of_odd_numbers([4, 7, 9]) == [1, 2]
assert indexes_of_odd_numbers([2]) == []
assert indexes_of_odd_numbers([]) == []

def limit_each_name(names, most):
    """Return the names in order, but no name more often than most times."""
    result = []
    for name in names:
        if result.count(name) < most:
            result.append(name)
    return result
# E: The count in the result so far decides whether another copy is allowed.
# R: keep the order of a list of names but let no name in more than n times
assert limit_each_name(["Al", "Al", "Bo", "Al"], 2) == ["Al", "Al", "Bo"]
assert limit_each_name(["Al", "Al"], 1) == ["Al"]
assert limit_each_name(["Al"], 0) == []

def list_difference_sum(first, second):
    """Add the absolute differences of two number lists place by place.
    Places that only the longer list has are added as they are, without sign.
    """
    total = 0
    for i in range(max(len(first), len(second))):
        a = first[i] if i < len(first) else 0
        b = second[i] if i < len(second) else 0
        total += abs(a - b)
    return total
# M: Missing places are read as 0, so both lists can be walked to the longer length.
assert list_difference_sum([1, 5], [4, 5]) == 3
assert list_difference_sum([2, 7], [2]) == 7
assert list_difference_sum([], [-3]) == 3

def count_swaps_needed(values):
    """Sort a copy of values by swapping neighbours and return how many swaps were made."""
    result = list(values)
    swaps = 0
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
                swaps += 1
    return swaps
# H: Repeated walks shorten by one each time because the largest values settle at the end.
# R: how many neighbour swaps does bubble sort need for a list?
assert count_swaps_needed([3, 2, 1]) == 3
assert count_swaps_needed([1, 2]) == 0
assert count_swaps_needed([2, 1, 4, 3]) == 2

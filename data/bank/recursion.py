"""Verified problems: recursion."""

def sum_list(numbers):
    """Return the sum of a list of numbers by recursion."""
    if not numbers:
        return 0
    return numbers[0] + sum_list(numbers[1:])
# E: The empty list is the base case; else add the first number to the sum of the rest.
assert sum_list([1, 2, 3]) == 6
assert sum_list([]) == 0
assert sum_list([-1]) == -1

def reverse_recursive(text):
    """Return the text reversed, by recursion."""
    if len(text) <= 1:
        return text
    return reverse_recursive(text[1:]) + text[0]
# E: Reverse the rest and put the first character behind it.
assert reverse_recursive("abc") == "cba"
assert reverse_recursive("") == ""
assert reverse_recursive("x") == "x"

def flatten(items):
    """Return a flat list of the items of lists nested to any depth."""
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result
# M: A list is flattened by a call to the function itself, anything else is appended.
assert flatten([1, [2, [3, []]], 4]) == [1, 2, 3, 4]
assert flatten([]) == []
assert flatten([[["a"]]]) == ["a"]

def nested_sum(items):
    """Return the sum of all numbers in lists nested to any depth."""
    total = 0
    for item in items:
        if isinstance(item, list):
            total += nested_sum(item)
        else:
            total += item
    return total
# M: Recursion goes into inner lists; numbers are added directly.
assert nested_sum([1, [2, [3]], 4]) == 10
assert nested_sum([]) == 0
assert nested_sum([[], [5]]) == 5

def permutations(items):
    """Return all orders of a list of distinct items, as lists."""
    if not items:
        return [[]]
    result = []
    for i, item in enumerate(items):
        rest = items[:i] + items[i + 1 :]
        for order in permutations(rest):
            result.append([item] + order)
    return result
# M: Each item may come first; the rest follows in every order.
assert permutations([1, 2]) == [[1, 2], [2, 1]]
assert permutations([]) == [[]]
assert len(permutations([1, 2, 3])) == 6

def combinations(items, size):
    """Return all ways to pick `size` items, keeping their order."""
    if size == 0:
        return [[]]
    if not items:
        return []
    with_first = [[items[0]] + rest for rest in combinations(items[1:], size - 1)]
    return with_first + combinations(items[1:], size)
# M: Either the first item is picked, or it is not.
assert combinations([1, 2, 3], 2) == [[1, 2], [1, 3], [2, 3]]
assert combinations([1], 0) == [[]]
assert combinations([1], 2) == []

def binary_strings(length):
    """Return all strings of 0 and 1 of the given length in increasing order."""
    if length == 0:
        return [""]
    shorter = binary_strings(length - 1)
    return ["0" + text for text in shorter] + ["1" + text for text in shorter]
# M: Put a 0 and then a 1 in front of all shorter strings.
assert binary_strings(2) == ["00", "01", "10", "11"]
assert binary_strings(0) == [""]
assert binary_strings(1) == ["0", "1"]

def hanoi_moves(disks, source, target, spare):
    """Return the list of moves (from, to) that solve the Towers of Hanoi."""
    if disks == 0:
        return []
    before = hanoi_moves(disks - 1, source, spare, target)
    after = hanoi_moves(disks - 1, spare, target, source)
    return before + [(source, target)] + after
# M: Move the smaller tower aside, move the largest disk, and bring the tower back.
assert hanoi_moves(1, "a", "c", "b") == [("a", "c")]
assert hanoi_moves(2, "a", "c", "b") == [("a", "b"), ("a", "c"), ("b", "c")]
assert len(hanoi_moves(4, "a", "c", "b")) == 15

def count_paths(rows, columns):
    """Return the number of ways through a grid from corner to corner, going right or down only."""
    if rows == 1 or columns == 1:
        return 1
    return count_paths(rows - 1, columns) + count_paths(rows, columns - 1)
# M: The first step goes down or right, and the two cases add up.
assert count_paths(2, 2) == 2
assert count_paths(3, 3) == 6
assert count_paths(1, 5) == 1

def climb_stairs(steps):
    """Return the number of ways to climb the stairs by one or two steps at a time."""
    if steps <= 1:
        return 1
    return climb_stairs(steps - 1) + climb_stairs(steps - 2)
# E: The last move was one step or two steps.
assert climb_stairs(4) == 5
assert climb_stairs(0) == 1
assert climb_stairs(2) == 2

def ackermann(m, n):
    """Return the value of the Ackermann function for small arguments."""
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
# M: The three cases of the definition become three returns.
assert ackermann(0, 4) == 5
assert ackermann(1, 2) == 4
assert ackermann(2, 2) == 7

def count_occurrences_nested(items, value):
    """Return how often a value occurs in lists nested to any depth."""
    count = 0
    for item in items:
        if isinstance(item, list):
            count += count_occurrences_nested(item, value)
        elif item == value:
            count += 1
    return count
# M: Add the counts of inner lists and count equal items.
assert count_occurrences_nested([1, [1, [2, 1]]], 1) == 3
assert count_occurrences_nested([], 1) == 0
assert count_occurrences_nested([[2]], 1) == 0

def tree_sum(tree):
    """Return the sum of a binary tree given as None or a tuple (value, left, right)."""
    if tree is None:
        return 0
    value, left, right = tree
    return value + tree_sum(left) + tree_sum(right)
# M: An empty tree has sum 0; otherwise add the value and both subtrees.
assert tree_sum((1, (2, None, None), (3, None, None))) == 6
assert tree_sum(None) == 0
assert tree_sum((5, None, None)) == 5

def tree_height(tree):
    """Return the height of a binary tree given as None or a tuple (value, left, right)."""
    if tree is None:
        return 0
    return 1 + max(tree_height(tree[1]), tree_height(tree[2]))
# M: One level more than the higher of the two subtrees.
assert tree_height((1, (2, None, None), None)) == 2
assert tree_height(None) == 0
assert tree_height((1, None, None)) == 1

def in_order(tree):
    """Return the values of a binary tree (value, left, right) from left to right."""
    if tree is None:
        return []
    value, left, right = tree
    return in_order(left) + [value] + in_order(right)
# M: First the left subtree, then the value, then the right subtree.
assert in_order((2, (1, None, None), (3, None, None))) == [1, 2, 3]
assert in_order(None) == []
assert in_order((1, None, (2, None, None))) == [1, 2]

def mirror(tree):
    """Return a binary tree (value, left, right) with left and right exchanged everywhere."""
    if tree is None:
        return None
    value, left, right = tree
    return (value, mirror(right), mirror(left))
# M: Exchange the subtrees and mirror each of them.
assert mirror((1, (2, None, None), None)) == (1, None, (2, None, None))
assert mirror(None) is None
assert mirror((4, None, None)) == (4, None, None)

def tree_contains(tree, value):
    """Return True if a binary search tree (value, left, right) contains the value."""
    if tree is None:
        return False
    if value == tree[0]:
        return True
    if value < tree[0]:
        return tree_contains(tree[1], value)
    return tree_contains(tree[2], value)
# M: Smaller values are in the left subtree, larger ones in the right.
assert tree_contains((5, (3, None, None), (8, None, None)), 8) is True
assert tree_contains((5, None, None), 4) is False
assert tree_contains(None, 1) is False

def tree_insert(tree, value):
    """Return a binary search tree (value, left, right) with one more value."""
    if tree is None:
        return (value, None, None)
    root, left, right = tree
    if value < root:
        return (root, tree_insert(left, value), right)
    return (root, left, tree_insert(right, value))
# H: Only the path to the new leaf is built anew.
assert tree_insert(None, 5) == (5, None, None)
assert tree_insert((5, None, None), 3) == (5, (3, None, None), None)
assert tree_insert((5, None, None), 7) == (5, None, (7, None, None))

def subset_sum(numbers, target):
    """Return True if some of the numbers add up to the target."""
    if target == 0:
        return True
    if not numbers:
        return False
    return subset_sum(numbers[1:], target - numbers[0]) or subset_sum(numbers[1:], target)
# M: Use the first number or leave it out.
assert subset_sum([3, 5, 9], 12) is True
assert subset_sum([3, 5], 4) is False
assert subset_sum([], 0) is True

def quicksort(items):
    """Return the items in increasing order, by quicksort."""
    if len(items) <= 1:
        return items
    pivot = items[0]
    smaller = [item for item in items[1:] if item < pivot]
    others = [item for item in items[1:] if item >= pivot]
    return quicksort(smaller) + [pivot] + quicksort(others)
# M: Sort the items smaller than the pivot and the others apart.
assert quicksort([3, 1, 2]) == [1, 2, 3]
assert quicksort([]) == []
assert quicksort([2, 2, 1]) == [1, 2, 2]

def merge_sort(items):
    """Return the items in increasing order, by merge sort."""
    if len(items) <= 1:
        return items
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    merged = []
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            merged.append(right.pop(0))
    return merged + left + right
# H: Sort both halves, then always take the smaller first item.
assert merge_sort([4, 1, 3, 2]) == [1, 2, 3, 4]
assert merge_sort([]) == []
assert merge_sort([1, 1]) == [1, 1]

def to_binary(n):
    """Return the binary digits of a non-negative integer as text, by recursion."""
    if n < 2:
        return str(n)
    return to_binary(n // 2) + str(n % 2)
# E: The last digit is the remainder; the digits before belong to half of n.
assert to_binary(10) == "1010"
assert to_binary(0) == "0"
assert to_binary(1) == "1"

def max_recursive(numbers):
    """Return the largest number of a non-empty list by recursion."""
    if len(numbers) == 1:
        return numbers[0]
    rest = max_recursive(numbers[1:])
    return numbers[0] if numbers[0] > rest else rest
# E: Compare the first number with the largest of the rest.
assert max_recursive([3, 9, 2]) == 9
assert max_recursive([5]) == 5
assert max_recursive([-3, -1]) == -1

def count_files(folder):
    """Return the number of files in a folder, a dictionary whose values are None or folders."""
    count = 0
    for entry in folder.values():
        if entry is None:
            count += 1
        else:
            count += count_files(entry)
    return count
# M: None stands for a file; a dictionary is a folder to go into.
assert count_files({"a.txt": None, "src": {"b.py": None, "c.py": None}}) == 3
assert count_files({}) == 0
assert count_files({"empty": {}}) == 0

def all_paths(folder):
    """Return the sorted paths of all files of a folder, a dictionary of None or folders."""
    paths = []
    for name, entry in folder.items():
        if entry is None:
            paths.append(name)
        else:
            paths += [name + "/" + path for path in all_paths(entry)]
    return sorted(paths)
# H: The paths of an inner folder get its name in front.
assert all_paths({"b": None, "a": {"x": None}}) == ["a/x", "b"]
assert all_paths({}) == []
assert all_paths({"a": {"b": {"c": None}}}) == ["a/b/c"]

def generate_parentheses(pairs):
    """Return all well-formed strings of the given number of pairs of parentheses."""
    found = []

    def build(text, opened, closed):
        if closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            build(text + "(", opened + 1, closed)
        if closed < opened:
            build(text + ")", opened, closed + 1)

    build("", 0, 0)
    return found
# H: Open while some are left, and close only what is open.
assert generate_parentheses(2) == ["(())", "()()"]
assert generate_parentheses(0) == [""]
assert len(generate_parentheses(3)) == 5

def multiply_recursive(a, b):
    """Return the product of two non-negative integers using additions only."""
    if b == 0:
        return 0
    return a + multiply_recursive(a, b - 1)
# E: a times b is a plus a times b - 1.
assert multiply_recursive(3, 4) == 12
assert multiply_recursive(5, 0) == 0
assert multiply_recursive(0, 7) == 0

def is_even_recursive(n):
    """Return True if a non-negative integer is even, by recursion in steps of two."""
    if n < 2:
        return n == 0
    return is_even_recursive(n - 2)
# E: Taking away two does not change whether a number is even.
assert is_even_recursive(10) is True
assert is_even_recursive(7) is False
assert is_even_recursive(0) is True

def expand_ranges(text):
    """Return the integers described by text such as '1-3,7'."""
    numbers = []
    for part in text.split(","):
        if "-" in part:
            start, end = part.split("-")
            numbers.extend(range(int(start), int(end) + 1))
        elif part:
            numbers.append(int(part))
    return numbers
# M: A part with a dash is a range; the end is included.
assert expand_ranges("1-3,7") == [1, 2, 3, 7]
assert expand_ranges("5") == [5]
assert expand_ranges("") == []

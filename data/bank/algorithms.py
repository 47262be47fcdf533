"""Verified problems: algorithms."""

import heapq
from collections import deque

def bubble_sort(numbers):
    """Return the numbers in increasing order, by bubble sort."""
    result = numbers[:]
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
    return result
# M: Each pass moves the largest remaining number to the end.
assert bubble_sort([3, 1, 2]) == [1, 2, 3]
assert bubble_sort([]) == []
assert bubble_sort([2, 2, 1]) == [1, 2, 2]

def insertion_sort(numbers):
    """Return the numbers in increasing order, by insertion sort."""
    result = []
    for number in numbers:
        i = len(result)
        while i > 0 and result[i - 1] > number:
            i -= 1
        result.insert(i, number)
    return result
# M: Walk back past larger numbers to find the place of each new one.
assert insertion_sort([5, 2, 4]) == [2, 4, 5]
assert insertion_sort([]) == []
assert insertion_sort([1, 1]) == [1, 1]

def selection_sort(numbers):
    """Return the numbers in decreasing order, by selection sort."""
    rest = numbers[:]
    result = []
    while rest:
        largest = max(rest)
        rest.remove(largest)
        result.append(largest)
    return result
# M: Take the largest number out again and again.
assert selection_sort([2, 9, 4]) == [9, 4, 2]
assert selection_sort([]) == []
assert selection_sort([1, 1]) == [1, 1]

def counting_sort(numbers, limit):
    """Sort integers from 0 to below the limit by counting them."""
    counts = [0] * limit
    for number in numbers:
        counts[number] += 1
    result = []
    for number, count in enumerate(counts):
        result.extend([number] * count)
    return result
# M: Count each value and write it out that many times.
assert counting_sort([3, 1, 3, 0], 4) == [0, 1, 3, 3]
assert counting_sort([], 5) == []
assert counting_sort([2, 2], 3) == [2, 2]

def lower_bound(numbers, value):
    """Return the first index at which the value can be inserted into a sorted list."""
    first, size = 0, len(numbers)
    while size > 0:
        half = size // 2
        if numbers[first + half] < value:
            first += half + 1
            size -= half + 1
        else:
            size = half
    return first
# M: Binary search that halves the range of possible places.
assert lower_bound([1, 3, 3, 5], 3) == 1
assert lower_bound([], 4) == 0
assert lower_bound([1, 2], 9) == 2

def coin_ways(amount, coins):
    """Return the number of ways to pay the amount with any number of each coin."""
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]
# H: Taking the coins one kind at a time counts each combination once.
assert coin_ways(4, [1, 2]) == 3
assert coin_ways(0, [5]) == 1
assert coin_ways(3, [2]) == 0

def largest_sum_apart(numbers):
    """Return the largest sum of numbers of which no two are neighbours in the list."""
    taken, skipped = 0, 0
    for number in numbers:
        taken, skipped = skipped + number, max(taken, skipped)
    return max(taken, skipped)
# H: Keep two best sums: one that ends with the current number, and one that leaves it out.
assert largest_sum_apart([2, 7, 9, 3]) == 11
assert largest_sum_apart([5, 1, 1, 5]) == 10
assert largest_sum_apart([]) == 0

def knapsack(weights, values, capacity):
    """Return the largest total value of items whose total weight fits the capacity."""
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]
# H: Going down in room uses each item at most once.
assert knapsack([1, 3, 4], [15, 20, 30], 4) == 35
assert knapsack([5], [10], 4) == 0
assert knapsack([], [], 3) == 0

def longest_increasing_subsequence(numbers):
    """Return the length of the longest strictly increasing subsequence."""
    best = []
    for i, number in enumerate(numbers):
        longest = 0
        for j in range(i):
            if numbers[j] < number:
                longest = max(longest, best[j])
        best.append(longest + 1)
    return max(best, default=0)
# H: best[i] is the longest subsequence that ends at index i.
assert longest_increasing_subsequence([3, 1, 4, 1, 5]) == 3
assert longest_increasing_subsequence([]) == 0
assert longest_increasing_subsequence([9, 5, 1]) == 1

def lcs_length(first, second):
    """Return the length of the longest common subsequence of two strings."""
    previous = [0] * (len(second) + 1)
    for a in first:
        current = [0]
        for j, b in enumerate(second):
            if a == b:
                current.append(previous[j] + 1)
            else:
                current.append(max(previous[j + 1], current[j]))
        previous = current
    return previous[-1]
# H: Equal letters extend the best of both shorter strings.
assert lcs_length("abcde", "ace") == 3
assert lcs_length("abc", "xyz") == 0
assert lcs_length("", "a") == 0

def max_profit(prices):
    """Return the largest profit from buying once and selling later, or 0."""
    lowest = float("inf")
    profit = 0
    for price in prices:
        lowest = min(lowest, price)
        profit = max(profit, price - lowest)
    return profit
# M: Remember the lowest price so far and sell at each price in thought.
assert max_profit([7, 1, 5, 3, 6]) == 5
assert max_profit([5, 4]) == 0
assert max_profit([]) == 0

def water_trapped(heights):
    """Return how much rain water stays between bars of the given heights."""
    total = 0
    for i, height in enumerate(heights):
        left = max(heights[: i + 1])
        right = max(heights[i:])
        total += min(left, right) - height
    return total
# H: Above each bar the water rises to the lower of the highest bars on both sides.
assert water_trapped([2, 0, 2]) == 2
assert water_trapped([1, 2, 3]) == 0
assert water_trapped([3, 0, 1, 0, 2]) == 5

def container_area(heights):
    """Return the largest area of water between two of the lines and the ground."""
    left, right = 0, len(heights) - 1
    best = 0
    while left < right:
        best = max(best, (right - left) * min(heights[left], heights[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best
# H: The shorter line limits the area, so move that side inwards.
assert container_area([1, 8, 6, 2, 5]) == 15
assert container_area([1, 1]) == 1
assert container_area([3]) == 0

def reachable(graph, start):
    """Return the sorted nodes that can be reached from the start in a graph of neighbour lists."""
    seen = {start}
    stack = [start]
    while stack:
        node = stack.pop()
        for neighbour in graph.get(node, []):
            if neighbour not in seen:
                seen.add(neighbour)
                stack.append(neighbour)
    return sorted(seen)
# M: Depth-first search with a stack; the set keeps it from going round in circles.
assert reachable({"a": ["b"], "b": ["a", "c"], "d": []}, "a") == ["a", "b", "c"]
assert reachable({}, "x") == ["x"]
assert reachable({1: [2], 2: [3], 3: [1]}, 2) == [1, 2, 3]

def shortest_path_length(graph, start, goal):
    """Return the number of steps from start to goal in a graph of neighbour lists, or -1."""
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        node, steps = queue.popleft()
        if node == goal:
            return steps
        for neighbour in graph.get(node, []):
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append((neighbour, steps + 1))
    return -1
# M: Breadth-first search visits nodes in the order of their distance.
assert shortest_path_length({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, "a", "d") == 2
assert shortest_path_length({}, "a", "a") == 0
assert shortest_path_length({"a": []}, "a", "b") == -1

def has_cycle(graph):
    """Return True if a directed graph of neighbour lists contains a cycle."""
    done = set()

    def visit(node, path):
        if node in path:
            return True
        if node in done:
            return False
        done.add(node)
        return any(visit(next_node, path | {node}) for next_node in graph.get(node, []))

    return any(visit(node, frozenset()) for node in graph)
# H: A node that is met again on its own path closes a cycle.
assert has_cycle({"a": ["b"], "b": ["a"]}) is True
assert has_cycle({"a": ["b"], "b": []}) is False
assert has_cycle({}) is False

def count_islands(grid):
    """Return the number of connected groups of ones in a grid of 0 and 1, by four neighbours."""
    cells = {(r, c) for r, row in enumerate(grid) for c, value in enumerate(row) if value}
    count = 0
    while cells:
        count += 1
        stack = [cells.pop()]
        while stack:
            r, c = stack.pop()
            for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if cell in cells:
                    cells.remove(cell)
                    stack.append(cell)
    return count
# H: Take out one cell and everything connected with it, and count how often this is possible.
assert count_islands([[1, 0], [0, 1]]) == 2
assert count_islands([[1, 1], [0, 1]]) == 1
assert count_islands([[0]]) == 0

def dijkstra(graph, start):
    """Return the dictionary of shortest distances from start; graph maps a node to {neighbour: length}."""
    distances = {}
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if node in distances:
            continue
        distances[node] = distance
        for neighbour, length in graph.get(node, {}).items():
            heapq.heappush(heap, (distance + length, neighbour))
    return distances
# H: The heap always hands out the nearest node that is not settled yet.
assert dijkstra({"a": {"b": 4, "c": 1}, "c": {"b": 2}}, "a") == {"a": 0, "c": 1, "b": 3}
assert dijkstra({}, "x") == {"x": 0}
assert dijkstra({1: {2: 5}}, 1) == {1: 0, 2: 5}

def degree_counts(edges):
    """Return a dictionary from each node to its number of edges in a list of pairs."""
    degrees = {}
    for a, b in edges:
        degrees[a] = degrees.get(a, 0) + 1
        degrees[b] = degrees.get(b, 0) + 1
    return degrees
# E: Each edge counts once for both of its ends.
assert degree_counts([("a", "b"), ("b", "c")]) == {"a": 1, "b": 2, "c": 1}
assert degree_counts([]) == {}
assert degree_counts([(1, 2)]) == {1: 1, 2: 1}

def brackets_depth(text):
    """Return the greatest depth of nested round brackets, or -1 if they do not match."""
    depth = 0
    deepest = 0
    for char in text:
        if char == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif char == ")":
            depth -= 1
            if depth < 0:
                return -1
    return deepest if depth == 0 else -1
# M: Count up at each opening bracket and down at each closing one.
assert brackets_depth("(a(b))(c)") == 2
assert brackets_depth(")(") == -1
assert brackets_depth("") == 0

def is_balanced(text):
    """Return True if the brackets (), [] and {} in the text are properly nested."""
    partner = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in text:
        if char in "([{":
            stack.append(char)
        elif char in partner:
            if not stack or stack.pop() != partner[char]:
                return False
    return not stack
# M: A closing bracket must fit the last bracket that is still open.
assert is_balanced("{[()]}") is True
assert is_balanced("(]") is False
assert is_balanced("((") is False

def evaluate_rpn(tokens):
    """Return the value of an expression in reverse Polish notation with + - and *."""
    stack = []
    for token in tokens:
        if token in ("+", "-", "*"):
            right = stack.pop()
            left = stack.pop()
            if token == "+":
                stack.append(left + right)
            elif token == "-":
                stack.append(left - right)
            else:
                stack.append(left * right)
        else:
            stack.append(int(token))
    return stack[0]
# M: An operator takes the last two values from the stack and puts back the result.
assert evaluate_rpn(["2", "3", "+", "4", "*"]) == 20
assert evaluate_rpn(["7"]) == 7
assert evaluate_rpn(["5", "8", "-"]) == -3

def next_greater(numbers):
    """Return for each number the next larger number to its right, or -1."""
    result = [-1] * len(numbers)
    stack = []
    for i, number in enumerate(numbers):
        while stack and numbers[stack[-1]] < number:
            result[stack.pop()] = number
        stack.append(i)
    return result
# H: The stack holds the indices of numbers that still wait for a larger one.
assert next_greater([2, 1, 3]) == [3, 3, -1]
assert next_greater([]) == []
assert next_greater([5, 4]) == [-1, -1]

def k_smallest(numbers, k):
    """Return the k smallest numbers in increasing order."""
    return sorted(numbers)[:k]
# E: Sort and cut off the rest.
assert k_smallest([5, 1, 4, 2], 2) == [1, 2]
assert k_smallest([3], 5) == [3]
assert k_smallest([], 1) == []

def kth_largest(numbers, k):
    """Return the k-th largest number, where k = 1 means the largest."""
    return sorted(numbers, reverse=True)[k - 1]
# E: In decreasing order the k-th largest has index k - 1.
assert kth_largest([5, 1, 4], 2) == 4
assert kth_largest([7], 1) == 7
assert kth_largest([2, 2, 1], 3) == 1

def max_meetings(meetings):
    """Return how many of the meetings (start, end) one person can attend without overlap."""
    count = 0
    free_at = float("-inf")
    for start, end in sorted(meetings, key=lambda meeting: meeting[1]):
        if start >= free_at:
            count += 1
            free_at = end
    return count
# M: Greedy: always take the meeting that ends first.
assert max_meetings([(1, 3), (2, 4), (3, 5)]) == 2
assert max_meetings([]) == 0
assert max_meetings([(0, 9), (1, 2), (2, 3)]) == 2

def overlap(first, second):
    """Return the overlap of two intervals (start, end) as a tuple, or None if there is none."""
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    if start >= end:
        return None
    return start, end
# E: The later start and the earlier end bound the overlap.
assert overlap((1, 5), (3, 8)) == (3, 5)
assert overlap((1, 2), (2, 3)) is None
assert overlap((0, 10), (4, 6)) == (4, 6)

def total_covered(intervals):
    """Return the total length that is covered by a list of intervals (start, end)."""
    total = 0
    reached = float("-inf")
    for start, end in sorted(intervals):
        start = max(start, reached)
        if end > start:
            total += end - start
            reached = end
    return total
# H: Sorted by start, only the part behind the point reached so far is new.
assert total_covered([(1, 4), (2, 6), (8, 9)]) == 6
assert total_covered([]) == 0
assert total_covered([(0, 5), (1, 2)]) == 5

def busiest_hour(visits):
    """Return the hour with most visits (start, end), end excluded; the earliest among equals."""
    counts = {}
    for start, end in visits:
        for hour in range(start, end):
            counts[hour] = counts.get(hour, 0) + 1
    return min(counts, key=lambda hour: (-counts[hour], hour))
# M: Count each hour of each visit, then pick by count and hour.
assert busiest_hour([(8, 10), (9, 12), (9, 10)]) == 9
assert busiest_hour([(5, 7)]) == 5
assert busiest_hour([(3, 4), (1, 2)]) == 1

def josephus(count, step):
    """Return which of the people 1 to count is left when each step-th one leaves the circle."""
    people = list(range(1, count + 1))
    position = 0
    while len(people) > 1:
        position = (position + step - 1) % len(people)
        people.pop(position)
    return people[0]
# M: The remainder makes the position go round in the circle.
assert josephus(5, 2) == 3
assert josephus(1, 7) == 1
assert josephus(6, 1) == 6

def game_of_life_cell(alive, neighbours):
    """Return whether a cell of Conway's game lives on, given its number of living neighbours."""
    if alive:
        return neighbours in (2, 3)
    return neighbours == 3
# E: A living cell needs two or three neighbours, a dead one exactly three.
assert game_of_life_cell(True, 2) is True
assert game_of_life_cell(False, 3) is True
assert game_of_life_cell(True, 4) is False

def bowling_pins_left(rolls, pins):
    """Return how many pins are left after the rolls, never below zero."""
    return max(0, pins - sum(rolls))
# E: Subtract all rolls and stop at zero.
assert bowling_pins_left([3, 4], 10) == 3
assert bowling_pins_left([], 10) == 10
assert bowling_pins_left([9, 9], 10) == 0

def robot_position(moves):
    """Return the final (x, y) of a robot that starts at (0, 0) and follows the letters U, D, L, R."""
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x = y = 0
    for move in moves:
        dx, dy = steps[move]
        x += dx
        y += dy
    return x, y
# E: A table turns each letter into a step.
assert robot_position("UUR") == (1, 2)
assert robot_position("") == (0, 0)
assert robot_position("LRUD") == (0, 0)

def snake_board(size):
    """Return a board with 1, 2, 3 ... written row by row, every second row from the right."""
    board = []
    for row in range(size):
        numbers = list(range(row * size + 1, (row + 1) * size + 1))
        board.append(numbers if row % 2 == 0 else numbers[::-1])
    return board
# M: Reverse the numbers of the odd rows.
assert snake_board(2) == [[1, 2], [4, 3]]
assert snake_board(1) == [[1]]
assert snake_board(3)[1] == [6, 5, 4]

def winner(board):
    """Return 'X' or 'O' if a tic-tac-toe board, three strings, has a full row, else None."""
    for row in board:
        if row in ("XXX", "OOO"):
            return row[0]
    return None
# E: A full row is one of two strings.
assert winner(["XXX", "OO ", "   "]) == "X"
assert winner(["XO ", "   ", "OOO"]) == "O"
assert winner(["   ", "   ", "   "]) is None

def prefix_sums_query(numbers, queries):
    """Return for each (start, end) the sum of numbers[start:end], using prefix sums."""
    prefix = [0]
    for number in numbers:
        prefix.append(prefix[-1] + number)
    return [prefix[end] - prefix[start] for start, end in queries]
# M: The sum of a slice is the difference of two prefix sums.
assert prefix_sums_query([1, 2, 3, 4], [(0, 2), (1, 4)]) == [3, 9]
assert prefix_sums_query([], [(0, 0)]) == [0]
assert prefix_sums_query([5], [(0, 1), (1, 1)]) == [5, 0]

def smallest_window_sum(numbers, target):
    """Return the length of the shortest slice of positive numbers with a sum of at least target, or 0."""
    best = 0
    start = total = 0
    for end, number in enumerate(numbers):
        total += number
        while total >= target:
            if best == 0 or end - start + 1 < best:
                best = end - start + 1
            total -= numbers[start]
            start += 1
    return best
# H: Grow the window on the right and shrink it on the left while the sum suffices.
assert smallest_window_sum([2, 3, 1, 2, 4, 3], 7) == 2
assert smallest_window_sum([1, 1], 5) == 0
assert smallest_window_sum([9], 9) == 1

def longest_unique_substring(text):
    """Return the length of the longest part of the text without a repeated character."""
    last = {}
    start = best = 0
    for i, char in enumerate(text):
        if char in last and last[char] >= start:
            start = last[char] + 1
        last[char] = i
        best = max(best, i - start + 1)
    return best
# H: When a character repeats inside the window, the window starts behind its last place.
assert longest_unique_substring("abcabcbb") == 3
assert longest_unique_substring("bbb") == 1
assert longest_unique_substring("") == 0

def anagram_groups(words):
    """Group words that are anagrams of each other, in order of first appearance."""
    groups = {}
    for word in words:
        key = "".join(sorted(word))
        groups.setdefault(key, []).append(word)
    return list(groups.values())
# M: Anagrams have the same letters when sorted, which makes a key.
assert anagram_groups(["eat", "tan", "tea"]) == [["eat", "tea"], ["tan"]]
assert anagram_groups([]) == []
assert anagram_groups(["a"]) == [["a"]]

def top_k_words(text, k):
    """Return the k most frequent words of a text; ties in alphabetical order."""
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: (-counts[word], word))[:k]
# M: Count the words, then sort by negative count and word.
assert top_k_words("the cat and the hat", 1) == ["the"]
assert top_k_words("b a", 2) == ["a", "b"]
assert top_k_words("", 3) == []

def bisect_root(function, low, high):
    """Return a zero of an increasing function between low and high, good to six places."""
    while high - low > 1e-7:
        middle = (low + high) / 2
        if function(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
# M: Halve the range and keep the half in which the sign changes.
assert abs(bisect_root(lambda x: x * x - 4, 0, 10) - 2) < 1e-5
assert abs(bisect_root(lambda x: x - 1, 0, 3) - 1) < 1e-5
assert abs(bisect_root(lambda x: x**3, -1, 2)) < 1e-5

def can_reach_end(jumps):
    """Return True if the last index can be reached when jumps[i] is the longest jump from i."""
    farthest = 0
    for i, jump in enumerate(jumps):
        if i > farthest:
            return False
        farthest = max(farthest, i + jump)
    return True
# M: Keep the farthest index that can be reached so far.
assert can_reach_end([2, 3, 1, 1, 4]) is True
assert can_reach_end([3, 2, 1, 0, 4]) is False
assert can_reach_end([0]) is True

def min_cost_path(grid):
    """Return the smallest sum of a path from the upper left to the lower right, going right or down."""
    best = []
    for r, row in enumerate(grid):
        for c, cost in enumerate(row):
            if r == 0 and c == 0:
                best.append(cost)
            elif r == 0:
                best.append(best[c - 1] + cost)
            elif c == 0:
                best[0] += cost
            else:
                best[c] = min(best[c], best[c - 1]) + cost
    return best[-1]
# H: The best sum of a cell comes from above or from the left.
assert min_cost_path([[1, 3], [2, 1]]) == 4
assert min_cost_path([[5]]) == 5
assert min_cost_path([[1, 2, 3], [1, 1, 1]]) == 4

def find_peak(numbers):
    """Return the index of the largest number of a list that first rises and then falls."""
    low, high = 0, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < numbers[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low
# M: If the list rises at the middle, the peak is to the right.
assert find_peak([1, 3, 7, 4, 2]) == 2
assert find_peak([5]) == 0
assert find_peak([1, 2, 3]) == 2

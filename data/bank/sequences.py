"""Verified problems: sequences."""

import math
from bisect import bisect_left
from itertools import accumulate

def items_at_positions(items, positions):
    """Return the items at the given positions, in that order; positions past the end are skipped."""
    return [items[i] for i in positions if i < len(items)]
# E: Each position is looked up unless it lies behind the last index.
assert items_at_positions(["a", "b", "c"], [2, 0]) == ["c", "a"]
assert items_at_positions([7, 8], [1, 5, 1]) == [8, 8]
assert items_at_positions([4, 5, 6], [3, 2]) == [6]
assert items_at_positions([], [0]) == []

def drop_both_ends(scores, count):
    """Return the scores without the first and the last `count`; too large a count gives an empty list."""
    return scores[count : len(scores) - count]
# E: The slice stops before the last count items; a stop before the start gives an empty slice.
assert drop_both_ends([1, 2, 3, 4, 5], 1) == [2, 3, 4]
assert drop_both_ends([1, 2, 3], 0) == [1, 2, 3]
assert drop_both_ends([9, 8, 7, 6], 2) == []
assert drop_both_ends([1, 2, 3], 2) == []

def second_half(items):
    """Return the second half of a list; the middle item of an odd length belongs to it."""
    return items[len(items) // 2 :]
# E: Integer division rounds down, so the middle item falls into the second part.
assert second_half([1, 2, 3, 4]) == [3, 4]
assert second_half(["x", "y", "z"]) == ["y", "z"]
assert second_half([5]) == [5]
assert second_half([]) == []

def swap_halves(items):
    """Return the list with its halves exchanged; the middle item of an odd length stays in place."""
    half = len(items) // 2
    middle = items[half : len(items) - half]
    return items[len(items) - half :] + middle + items[:half]
# M: The list is cut into front, middle and back; the middle is empty for an even length.
assert swap_halves([1, 2, 3, 4]) == [3, 4, 1, 2]
assert swap_halves([1, 2, 3, 4, 5]) == [4, 5, 3, 1, 2]
assert swap_halves(["solo"]) == ["solo"]
assert swap_halves([]) == []

def start_ring_at(stations, first):
    """Return the stations of a ring line, beginning at `first`; an unknown station changes nothing."""
    if first not in stations:
        return stations
    i = stations.index(first)
    return stations[i:] + stations[:i]
# M: What stands before the wanted station is put behind the rest.
assert start_ring_at(["Zoo", "Park", "Port"], "Park") == ["Park", "Port", "Zoo"]
assert start_ring_at(["A", "B", "C"], "C") == ["C", "A", "B"]
assert start_ring_at(["A", "B"], "X") == ["A", "B"]
assert start_ring_at([], "A") == []

def warmer_days(temperatures):
    """Return the indices of the days that were warmer than the day before."""
    return [i for i in range(1, len(temperatures)) if temperatures[i] > temperatures[i - 1]]
# E: Starting at index 1, each value is compared with the one on its left.
assert warmer_days([10, 12, 11, 15]) == [1, 3]
assert warmer_days([5, 5, 4]) == []
assert warmer_days([-3, -1]) == [1]
assert warmer_days([20]) == []

def steepest_change(readings):
    """Find the index of the first reading with the largest change from its predecessor, or None."""
    best, size = None, -1
    for i in range(1, len(readings)):
        change = abs(readings[i] - readings[i - 1])
        if change > size:
            best, size = i, change
    return best
# M: The loop remembers the largest absolute difference so far and where it ended.
assert steepest_change([10, 13, 5, 6]) == 2
assert steepest_change([1, 3, 5]) == 1
assert steepest_change([4, 4]) == 1
assert steepest_change([8]) is None

def positions_of_best(scores):
    """Return all indices that hold the highest score."""
    best = max(scores, default=None)
    return [i for i, score in enumerate(scores) if score == best]
# E: First find the maximum, then collect every index at which it stands.
assert positions_of_best([3, 9, 2, 9]) == [1, 3]
assert positions_of_best([-5, -2]) == [1]
assert positions_of_best([4, 4]) == [0, 1]
assert positions_of_best([]) == []

def remaining_distances(legs):
    """Return for each leg of a trip the distance from its start to the end of the trip."""
    result = []
    left = sum(legs)
    for leg in legs:
        result.append(left)
        left -= leg
    return result
# E: Begin with the whole distance and take away each leg after it is done.
assert remaining_distances([5, 10, 2]) == [17, 12, 2]
assert remaining_distances([3]) == [3]
assert remaining_distances([0, 4]) == [4, 4]
assert remaining_distances([]) == []

def without_every_nth(items, n):
    """Return the list without its n-th, 2n-th, 3n-th item and so on, counting from 1."""
    result = list(items)
    del result[n - 1 :: n]
    return result
# E: A slice with a step names all the unwanted places, and del removes them at once.
assert without_every_nth([1, 2, 3, 4, 5, 6], 3) == [1, 2, 4, 5]
assert without_every_nth(["a", "b", "c"], 2) == ["a", "c"]
assert without_every_nth([1, 2], 1) == []
assert without_every_nth([1, 2], 5) == [1, 2]

def page_of(entries, page, per_page):
    """Return the entries on a page, where pages count from 1; a page past the end is empty."""
    start = (page - 1) * per_page
    return entries[start : start + per_page]
# E: The pages before it hold (page - 1) * per_page entries, which gives the start of the slice.
assert page_of([1, 2, 3, 4, 5], 1, 2) == [1, 2]
assert page_of([1, 2, 3, 4, 5], 3, 2) == [5]
assert page_of(["a", "b"], 2, 2) == []
assert page_of(["a", "b", "c"], 1, 10) == ["a", "b", "c"]

def full_teams(players, size):
    """Split the players into teams of exactly `size`; return the teams and the players left over."""
    end = len(players) - len(players) % size
    teams = [players[i : i + size] for i in range(0, end, size)]
    return teams, players[end:]
# M: The remainder of the division tells how many players stay without a team.
assert full_teams(["Al", "Bo", "Cy"], 2) == ([["Al", "Bo"]], ["Cy"])
assert full_teams([1, 2, 3, 4], 2) == ([[1, 2], [3, 4]], [])
assert full_teams([1, 2], 3) == ([], [1, 2])
assert full_teams([], 4) == ([], [])

def add_by_position(first, second):
    """Return the sums of the numbers at equal positions; numbers without a partner stay as they are."""
    longer, shorter = (first, second) if len(first) >= len(second) else (second, first)
    result = list(longer)
    for i, number in enumerate(shorter):
        result[i] += number
    return result
# M: Copy the longer list and add the shorter one on top of it.
assert add_by_position([1, 2, 3], [10, 20]) == [11, 22, 3]
assert add_by_position([5], [1, 1, 1]) == [6, 1, 1]
assert add_by_position([], [4]) == [4]
assert add_by_position([], []) == []

def insert_after_each(items, target, extra):
    """Return the list with `extra` inserted behind every item that equals the target."""
    result = []
    for item in items:
        result.append(item)
        if item == target:
            result.append(extra)
    return result
# E: Every item is copied, and the extra one follows a match.
assert insert_after_each([1, 2, 1], 1, 9) == [1, 9, 2, 1, 9]
assert insert_after_each(["ham"], "egg", "salt") == ["ham"]
assert insert_after_each([3], 3, 3) == [3, 3]
assert insert_after_each([], 1, 2) == []

def insert_in_middle(items, value):
    """Return the list with a value put in its middle; with an odd length it goes behind the middle item."""
    middle = (len(items) + 1) // 2
    return items[:middle] + [value] + items[middle:]
# E: Adding 1 before halving rounds up, so the middle item of an odd length stays in front.
assert insert_in_middle([1, 2, 3, 4], 0) == [1, 2, 0, 3, 4]
assert insert_in_middle([1, 2, 3], 0) == [1, 2, 0, 3]
assert insert_in_middle(["a"], "b") == ["a", "b"]
assert insert_in_middle([], 7) == [7]

def without_stretch(items, start, length):
    """Return the list without the `length` items that begin at index `start`."""
    return items[:start] + items[start + length :]
# E: Join what is before the gap with what comes after it.
assert without_stretch([1, 2, 3, 4, 5], 1, 2) == [1, 4, 5]
assert without_stretch(["a", "b", "c"], 0, 1) == ["b", "c"]
assert without_stretch([1, 2, 3], 2, 10) == [1, 2]
assert without_stretch([1, 2], 1, 0) == [1, 2]

def move_item(tasks, old, new):
    """Return the tasks with the one at index `old` moved to index `new`."""
    result = tasks[:]
    task = result.pop(old)
    result.insert(new, task)
    return result
# E: Take the task out and insert it at its new place.
assert move_item(["a", "b", "c", "d"], 0, 2) == ["b", "c", "a", "d"]
assert move_item(["a", "b", "c"], 2, 0) == ["c", "a", "b"]
assert move_item([1, 2, 3], 0, 2) == [2, 3, 1]
assert move_item([1, 2], 1, 1) == [1, 2]

def favourites_first(songs, favourites):
    """Return the songs with all favourites in front; both groups keep their order."""
    return sorted(songs, key=lambda song: song not in favourites)
# M: The key is False for favourites, False sorts before True, and sorted keeps the order of equals.
assert favourites_first(["x", "b", "y", "a"], ["a", "b"]) == ["b", "a", "x", "y"]
assert favourites_first(["q", "p"], []) == ["q", "p"]
assert favourites_first(["c", "d"], ["d", "e"]) == ["d", "c"]
assert favourites_first([], ["a"]) == []

def sort_weekdays(days):
    """Sort short names of weekdays from Mon to Sun."""
    week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return sorted(days, key=week.index)
# E: The place in the list of weekdays is the key of the sorting.
assert sort_weekdays(["Sun", "Mon", "Fri"]) == ["Mon", "Fri", "Sun"]
assert sort_weekdays(["Wed", "Tue", "Wed"]) == ["Tue", "Wed", "Wed"]
assert sort_weekdays(["Thu"]) == ["Thu"]
assert sort_weekdays([]) == []

def sort_by_closeness(numbers, target):
    """Sort the numbers by their distance to the target; of equal distances the smaller number goes first."""
    return sorted(numbers, key=lambda number: (abs(number - target), number))
# M: The key is a tuple: distance first, the number itself for ties.
assert sort_by_closeness([1, 5, 9, 6], 6) == [6, 5, 9, 1]
assert sort_by_closeness([4, 2], 3) == [2, 4]
assert sort_by_closeness([10, -1], 0) == [-1, 10]
assert sort_by_closeness([], 3) == []

def by_surname(names):
    """Return full names sorted by their last word, then by the whole name."""
    return sorted(names, key=lambda name: (name.split()[-1], name))
# M: The last word is the main key, and the whole name decides between equal surnames.
assert by_surname(["Zoe Ash", "Al Moss", "Bo Ash"]) == ["Bo Ash", "Zoe Ash", "Al Moss"]
assert by_surname(["Jo Ann Bell", "Kim Abel"]) == ["Kim Abel", "Jo Ann Bell"]
assert by_surname(["Plato"]) == ["Plato"]
assert by_surname([]) == []

def podium(results):
    """Return the names of the best three (name, points) pairs; ties go in alphabetical order."""
    ranking = sorted(results, key=lambda result: (-result[1], result[0]))
    return [name for name, _ in ranking[:3]]
# M: Negative points put the highest first, the name breaks ties, and a slice keeps three.
assert podium([("Eva", 5), ("Ben", 9), ("Dan", 5), ("Cid", 7)]) == ["Ben", "Cid", "Dan"]
assert podium([("B", 1), ("A", 1)]) == ["A", "B"]
assert podium([("Z", 0), ("Y", 3)]) == ["Y", "Z"]
assert podium([]) == []

def is_zigzag(numbers):
    """Check whether the numbers go up and down in turn, in either direction, without equal neighbours."""
    steps = [b - a for a, b in zip(numbers, numbers[1:])]
    if 0 in steps:
        return False
    return all((a > 0) != (b > 0) for a, b in zip(steps, steps[1:]))
# M: No difference of neighbours may be zero, and each two differences in a row must have other signs.
assert is_zigzag([1, 5, 2, 6]) is True
assert is_zigzag([4, 1, 3]) is True
assert is_zigzag([1, 2, 3]) is False
assert is_zigzag([2, 2]) is False
assert is_zigzag([7]) is True

def has_equal_steps(numbers):
    """Check whether the difference between neighbours is the same everywhere; short lists count as True."""
    return len({b - a for a, b in zip(numbers, numbers[1:])}) <= 1
# E: A set of all differences has at most one element if the steps are equal.
assert has_equal_steps([2, 5, 8]) is True
assert has_equal_steps([9, 7, 5, 4]) is False
assert has_equal_steps([3, 3, 3]) is True
assert has_equal_steps([1]) is True

def drops_once(prices):
    """Check whether a price is lower than the one before it exactly once."""
    drops = 0
    for before, after in zip(prices, prices[1:]):
        if after < before:
            drops += 1
    return drops == 1
# E: Count the falling pairs of neighbours and compare the count with 1.
assert drops_once([1, 3, 2, 4]) is True
assert drops_once([5, 4, 3]) is False
assert drops_once([1, 1, 2]) is False
assert drops_once([]) is False

def rising_pieces(numbers):
    """Split the list into pieces; a new piece starts wherever a number is smaller than the one before."""
    pieces = []
    for number in numbers:
        if pieces and number >= pieces[-1][-1]:
            pieces[-1].append(number)
        else:
            pieces.append([number])
    return pieces
# M: A number joins the last piece unless it is smaller than the end of that piece.
assert rising_pieces([1, 4, 2, 2, 0]) == [[1, 4], [2, 2], [0]]
assert rising_pieces([3, 2, 1]) == [[3], [2], [1]]
assert rising_pieces([5, 6, 7]) == [[5, 6, 7]]
assert rising_pieces([]) == []

def longest_stretch_above(levels, limit):
    """Return (start, end), end excluded, of the first longest stretch of levels above the limit, or None."""
    best = None
    start = 0
    for i, level in enumerate(levels):
        if level <= limit:
            start = i + 1
        elif best is None or i + 1 - start > best[1] - best[0]:
            best = (start, i + 1)
    return best
# H: A level that is too low moves the start behind itself; any other may end a longer stretch.
assert longest_stretch_above([5, 1, 6, 7, 2, 8, 9], 4) == (2, 4)
assert longest_stretch_above([1, 9, 1, 9, 9], 4) == (3, 5)
assert longest_stretch_above([9, 9, 1], 4) == (0, 2)
assert longest_stretch_above([1, 4], 4) is None
assert longest_stretch_above([], 0) is None

def cheapest_shops(offers):
    """Return the names of all shops with the lowest price in a list of (shop, price) pairs, in order."""
    if not offers:
        return []
    lowest = min(price for _, price in offers)
    return [shop for shop, price in offers if price == lowest]
# E: Find the minimum of the prices first, then keep every shop that has it.
assert cheapest_shops([("Kiosk", 3), ("Mall", 2), ("Market", 2)]) == ["Mall", "Market"]
assert cheapest_shops([("A", 1.5), ("B", 2.5)]) == ["A"]
assert cheapest_shops([("Z", 4), ("A", 4)]) == ["Z", "A"]
assert cheapest_shops([]) == []

def longest_quiet_time(years):
    """Return the neighbours (before, after) with the widest gap in two or more sorted years, the first in a tie."""
    best = (years[0], years[1])
    for before, after in zip(years, years[1:]):
        if after - before > best[1] - best[0]:
            best = (before, after)
    return best
# M: Compare the width of each gap between neighbours with the best gap so far.
assert longest_quiet_time([1900, 1914, 1918, 1939]) == (1918, 1939)
assert longest_quiet_time([1, 5, 9]) == (1, 5)
assert longest_quiet_time([2000, 2001]) == (2000, 2001)
assert longest_quiet_time([3, 3, 10, 12]) == (3, 10)

def value_for(pairs, key, default):
    """Return the value of the first (key, value) pair with the key, or the default."""
    for name, value in pairs:
        if name == key:
            return value
    return default
# E: Unpack each pair and stop at the first matching key.
assert value_for([("red", 1), ("blue", 2)], "blue", 0) == 2
assert value_for([("a", 5), ("a", 6)], "a", 0) == 5
assert value_for([("x", 1)], "y", -1) == -1
assert value_for([], "y", 9) == 9

def with_updated_pair(pairs, key, value):
    """Return the (key, value) pairs with the key's value replaced; a new key is added at the end."""
    if all(name != key for name, _ in pairs):
        return pairs + [(key, value)]
    return [(name, value if name == key else old) for name, old in pairs]
# M: A missing key is appended, otherwise the pairs are copied with the new value in place.
assert with_updated_pair([("a", 1), ("b", 2)], "a", 7) == [("a", 7), ("b", 2)]
assert with_updated_pair([("a", 1)], "c", 3) == [("a", 1), ("c", 3)]
assert with_updated_pair([("k", 0), ("a", 1)], "a", 1) == [("k", 0), ("a", 1)]
assert with_updated_pair([], "k", 0) == [("k", 0)]

def most_expensive_line(lines):
    """Return the name of the (name, quantity, price) line with the highest quantity times price, the first in a tie."""
    name, _, _ = max(lines, key=lambda line: line[1] * line[2])
    return name
# E: max compares the lines by their total, and unpacking takes out the name.
assert most_expensive_line([("pen", 10, 2), ("desk", 1, 90), ("lamp", 2, 30)]) == "desk"
assert most_expensive_line([("pen", 100, 2), ("desk", 1, 90)]) == "pen"
assert most_expensive_line([("tea", 2, 3), ("jam", 3, 2)]) == "tea"
assert most_expensive_line([("cup", 0, 5)]) == "cup"

def gather_by_key(pairs):
    """Return a (key, values) pair for each different key, in order of first appearance."""
    groups = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return list(groups.items())
# M: A dictionary collects a list per key and remembers the order in which the keys came.
assert gather_by_key([("b", 1), ("a", 2), ("b", 3)]) == [("b", [1, 3]), ("a", [2])]
assert gather_by_key([("x", 5)]) == [("x", [5])]
assert gather_by_key([("x", 2), ("x", 1)]) == [("x", [2, 1])]
assert gather_by_key([]) == []

def dominoes_fit(tiles):
    """Check whether each domino (left, right) starts with the number at the end of the one before."""
    return all(before[1] == after[0] for before, after in zip(tiles, tiles[1:]))
# E: Compare the right side of each tile with the left side of its neighbour.
assert dominoes_fit([(1, 3), (3, 3), (3, 6)]) is True
assert dominoes_fit([(1, 3), (2, 3)]) is False
assert dominoes_fit([(3, 1), (3, 2)]) is False
assert dominoes_fit([]) is True

def all_matches(teams):
    """Return every match (home, guest) of two different teams, where home stands earlier in the list."""
    matches = []
    for i, home in enumerate(teams):
        for guest in teams[i + 1 :]:
            matches.append((home, guest))
    return matches
# E: Each team meets only the teams behind it, so no match occurs twice.
assert all_matches(["A", "B", "C"]) == [("A", "B"), ("A", "C"), ("B", "C")]
assert all_matches(["Red", "Blue"]) == [("Red", "Blue")]
assert all_matches(["A"]) == []
assert all_matches([]) == []

def pair_outside_in(dancers):
    """Pair the first with the last, the second with the last but one and so on; a middle one stays alone."""
    pairs = []
    left, right = 0, len(dancers) - 1
    while left < right:
        pairs.append((dancers[left], dancers[right]))
        left += 1
        right -= 1
    if left == right:
        pairs.append((dancers[left],))
    return pairs
# M: Two indices move towards each other; if they meet, one dancer is left.
assert pair_outside_in(["a", "b", "c", "d"]) == [("a", "d"), ("b", "c")]
assert pair_outside_in([1, 2, 3]) == [(1, 3), (2,)]
assert pair_outside_in([5]) == [(5,)]
assert pair_outside_in([]) == []

def smooth_readings(readings):
    """Return the readings, each inner one replaced by the mean of itself and its two neighbours."""
    result = list(readings)
    for i in range(1, len(readings) - 1):
        result[i] = sum(readings[i - 1 : i + 2]) / 3
    return result
# M: The means are computed from the old list, so earlier results do not spread.
assert smooth_readings([0, 3, 9, 6]) == [0, 4.0, 6.0, 6]
assert smooth_readings([9, 0, 0]) == [9, 3.0, 0]
assert smooth_readings([1, 2]) == [1, 2]
assert smooth_readings([]) == []

def count_equal_neighbours(items):
    """Count how often two neighbouring items are equal."""
    return sum(a == b for a, b in zip(items, items[1:]))
# E: Each comparison is True or False, and sum counts the true ones.
assert count_equal_neighbours([1, 1, 2, 2, 2]) == 3
assert count_equal_neighbours(["a", "b", "a"]) == 0
assert count_equal_neighbours([0, 0]) == 1
assert count_equal_neighbours([]) == 0

def without_detours(moves):
    """Return the moves after removing opposite neighbours (left/right, up/down) until none are left."""
    opposite = {"left": "right", "right": "left", "up": "down", "down": "up"}
    kept = []
    for move in moves:
        if kept and kept[-1] == opposite[move]:
            kept.pop()
        else:
            kept.append(move)
    return kept
# H: A stack holds the moves that count; a move that undoes the top one removes it instead.
assert without_detours(["up", "left", "right", "down", "up"]) == ["up"]
assert without_detours(["left", "up", "right"]) == ["left", "up", "right"]
assert without_detours(["up", "up", "down"]) == ["up"]
assert without_detours([]) == []

def correct_answers(answers, solution):
    """Return the numbers, counted from 1, of the questions that were answered as in the solution."""
    pairs = zip(answers, solution)
    return [number for number, (a, b) in enumerate(pairs, start=1) if a == b]
# E: Walk through answers and solution together and note where they agree.
assert correct_answers(["a", "c", "b"], ["a", "b", "b"]) == [1, 3]
assert correct_answers([4, 5], [5, 4]) == []
assert correct_answers(["b"], ["b", "a"]) == [1]
assert correct_answers([], ["a"]) == []

def overlap_size(first, second):
    """Return the largest number of items that both end the first list and begin the second one."""
    for size in range(min(len(first), len(second)), 0, -1):
        if first[-size:] == second[:size]:
            return size
    return 0
# M: Try the longest possible overlap first and get shorter until the slices agree.
assert overlap_size([1, 2, 3], [2, 3, 4]) == 2
assert overlap_size([1, 2, 1], [1, 2, 1]) == 3
assert overlap_size([1, 1], [1, 2]) == 1
assert overlap_size([1, 2], [3]) == 0
assert overlap_size([], [1]) == 0

def into_sections(lines):
    """Split lines into lists that each begin with a heading, a line ending in ':'; the first line is one."""
    sections = []
    for line in lines:
        if line.endswith(":"):
            sections.append([])
        sections[-1].append(line)
    return sections
# M: A heading opens a new list, and every line goes into the newest list.
assert into_sections(["A:", "x", "B:", "y", "z"]) == [["A:", "x"], ["B:", "y", "z"]]
assert into_sections(["A:", "B:"]) == [["A:"], ["B:"]]
assert into_sections(["Todo:", "a:b"]) == [["Todo:", "a:b"]]
assert into_sections([]) == []

def incomes_and_expenses(amounts):
    """Return two lists, the positive amounts and the negative ones with their sign removed."""
    incomes = [amount for amount in amounts if amount > 0]
    expenses = [-amount for amount in amounts if amount < 0]
    return incomes, expenses
# E: One comprehension per sign; zeros are in neither list.
assert incomes_and_expenses([50, -20, 0, 1]) == ([50, 1], [20])
assert incomes_and_expenses([-5, -1]) == ([], [5, 1])
assert incomes_and_expenses([0]) == ([], [])
assert incomes_and_expenses([]) == ([], [])

def into_sessions(times, pause):
    """Group increasing times into sessions; a gap longer than the pause starts a new session."""
    sessions = []
    for time in times:
        if not sessions or time - sessions[-1][-1] > pause:
            sessions.append([])
        sessions[-1].append(time)
    return sessions
# M: Each time is compared with the last time of the newest session.
assert into_sessions([1, 3, 10, 11], 5) == [[1, 3], [10, 11]]
assert into_sessions([0, 5, 10], 5) == [[0, 5, 10]]
assert into_sessions([0, 6, 12], 5) == [[0], [6], [12]]
assert into_sessions([], 5) == []

def load_trucks(weights, limit):
    """Split the weights, in order, into truck loads that do not exceed the limit; no weight is above it."""
    trucks = []
    for weight in weights:
        if trucks and sum(trucks[-1]) + weight <= limit:
            trucks[-1].append(weight)
        else:
            trucks.append([weight])
    return trucks
# M: A weight goes onto the last truck if it still fits, otherwise a new truck comes.
assert load_trucks([4, 3, 5, 2], 8) == [[4, 3], [5, 2]]
assert load_trucks([5, 5, 5], 10) == [[5, 5], [5]]
assert load_trucks([6, 3, 1], 6) == [[6], [3, 1]]
assert load_trucks([], 10) == []

def count_alarms(levels, limit):
    """Count how often the level rises from below the limit to the limit or above it."""
    alarms = 0
    for before, after in zip(levels, levels[1:]):
        if before < limit <= after:
            alarms += 1
    return alarms
# E: Only a step from below to at least the limit counts, not staying above it.
assert count_alarms([1, 6, 7, 2, 5], 5) == 2
assert count_alarms([9, 9, 1], 5) == 0
assert count_alarms([4, 5, 5], 5) == 1
assert count_alarms([8], 5) == 0

def follow_links(links, start):
    """Return the indices visited from start when each entry names the next index, up to the first repeat."""
    visited = []
    place = start
    while place not in visited:
        visited.append(place)
        place = links[place]
    return visited
# M: The loop jumps from index to index and ends at one that was visited before.
assert follow_links([2, 0, 1], 0) == [0, 2, 1]
assert follow_links([1, 2, 1], 0) == [0, 1, 2]
assert follow_links([0, 0], 1) == [1, 0]
assert follow_links([0], 0) == [0]

def cycle_sizes(order):
    """Return the sorted sizes of the cycles of a permutation of 0 to n - 1 given as a list."""
    seen = set()
    sizes = []
    for start in range(len(order)):
        size = 0
        while start not in seen:
            seen.add(start)
            start = order[start]
            size += 1
        if size > 0:
            sizes.append(size)
    return sorted(sizes)
# H: From every place that was not seen yet, the links are followed until they close.
assert cycle_sizes([1, 0, 2]) == [1, 2]
assert cycle_sizes([1, 2, 3, 0]) == [4]
assert cycle_sizes([0, 1]) == [1, 1]
assert cycle_sizes([]) == []

def inverse_order(order):
    """Return for each number from 0 to n - 1 its index in the list, a permutation of these numbers."""
    inverse = [0] * len(order)
    for i, number in enumerate(order):
        inverse[number] = i
    return inverse
# M: The entry for each number is the place at which it was found.
assert inverse_order([2, 0, 1]) == [1, 2, 0]
assert inverse_order([1, 2, 3, 0]) == [3, 0, 1, 2]
assert inverse_order([0]) == [0]
assert inverse_order([]) == []

def patience_piles(cards):
    """Put each card on the leftmost pile whose top is not smaller, or on a new pile; return the piles."""
    piles = []
    tops = []
    for card in cards:
        i = bisect_left(tops, card)
        if i == len(piles):
            piles.append([])
            tops.append(card)
        piles[i].append(card)
        tops[i] = card
    return piles
# H: The top cards increase from left to right, so binary search finds the pile.
assert patience_piles([4, 2, 7, 3]) == [[4, 2], [7, 3]]
assert patience_piles([1, 2, 3]) == [[1], [2], [3]]
assert patience_piles([5, 5, 9, 6, 4]) == [[5, 5, 4], [9, 6]]
assert patience_piles([]) == []

def place_for_score(scores, score):
    """Return the place, counted from 1, that a score takes in a list where higher scores are better."""
    return 1 + sum(other > score for other in scores)
# E: The place is one more than the number of better scores.
assert place_for_score([90, 70, 80], 75) == 3
assert place_for_score([90, 80], 90) == 1
assert place_for_score([5, 6, 6], 4) == 4
assert place_for_score([], 10) == 1

def every_second_from_end(items):
    """Return every second item, starting with the last one and going to the front."""
    return items[::-2]
# E: A step of -2 begins at the end and skips one item each time.
assert every_second_from_end([1, 2, 3, 4, 5]) == [5, 3, 1]
assert every_second_from_end(["a", "b", "c", "d"]) == ["d", "b"]
assert every_second_from_end([7]) == [7]
assert every_second_from_end([]) == []

def head_and_tail(lines, count):
    """Return the first and the last `count` lines with "..." in between, or all lines if none would be cut."""
    if len(lines) <= 2 * count:
        return lines
    return lines[:count] + ["..."] + lines[-count:]
# M: The dots are needed only if more than two times count lines exist.
assert head_and_tail(["a", "b", "c", "d", "e"], 1) == ["a", "...", "e"]
assert head_and_tail(["a", "b", "c", "d", "e"], 2) == ["a", "b", "...", "d", "e"]
assert head_and_tail(["a", "b"], 1) == ["a", "b"]
assert head_and_tail([], 3) == []

def nearest_repeat(items):
    """Return the smallest distance between two equal items, or None if all items differ."""
    last_seen = {}
    best = None
    for i, item in enumerate(items):
        if item in last_seen:
            distance = i - last_seen[item]
            best = distance if best is None else min(best, distance)
        last_seen[item] = i
    return best
# M: A dictionary keeps the last index of each item, and each repeat gives a distance.
assert nearest_repeat(["a", "b", "a", "c", "b"]) == 2
assert nearest_repeat([1, 2, 3, 1, 3]) == 2
assert nearest_repeat([4, 4]) == 1
assert nearest_repeat([1, 2]) is None

def there_and_back(stops):
    """Return the stops of a trip to the last stop and back, the last stop only once."""
    return stops + stops[-2::-1]
# E: The slice starts at the last stop but one and runs backwards.
assert there_and_back(["A", "B", "C"]) == ["A", "B", "C", "B", "A"]
assert there_and_back([1, 2]) == [1, 2, 1]
assert there_and_back(["A"]) == ["A"]
assert there_and_back([]) == []

def strip_blanks(cells, blank):
    """Return the cells without the blanks at both ends; blanks between other cells stay."""
    start, end = 0, len(cells)
    while start < end and cells[start] == blank:
        start += 1
    while end > start and cells[end - 1] == blank:
        end -= 1
    return cells[start:end]
# M: Two indices move inwards over blanks, and the slice between them is the result.
assert strip_blanks([0, 0, 4, 0, 5, 0], 0) == [4, 0, 5]
assert strip_blanks(["a", ""], "") == ["a"]
assert strip_blanks([0, 3], 0) == [3]
assert strip_blanks(["-", "-"], "-") == []
assert strip_blanks([], 0) == []

def fit_to_length(values, length, filler):
    """Return the values cut or filled up at the end so that there are exactly `length` of them."""
    return values[:length] + [filler] * (length - len(values))
# E: The slice cuts a long list, and a negative number of fillers adds nothing.
assert fit_to_length([1, 2, 3], 2, 0) == [1, 2]
assert fit_to_length([1], 3, 0) == [1, 0, 0]
assert fit_to_length(["a", "b"], 2, "-") == ["a", "b"]
assert fit_to_length([], 2, "x") == ["x", "x"]

def match_result(sets):
    """Return 'first', 'second' or 'draw' as the players won more sets, given pairs of points per set."""
    first = sum(a > b for a, b in sets)
    second = sum(b > a for a, b in sets)
    if first == second:
        return "draw"
    return "first" if first > second else "second"
# M: Count the won sets of both players and compare the counts.
assert match_result([(6, 3), (4, 6), (7, 5)]) == "first"
assert match_result([(9, 0), (1, 2), (1, 2)]) == "second"
assert match_result([(3, 3), (2, 1)]) == "first"
assert match_result([(3, 3), (1, 2), (2, 1)]) == "draw"
assert match_result([]) == "draw"

def split_at_first(items, mark):
    """Return (before, after): the items before and behind the first mark; without one all are before."""
    if mark not in items:
        return items, []
    i = items.index(mark)
    return items[:i], items[i + 1 :]
# E: The index of the mark is the end of one slice and lies just before the other.
assert split_at_first([1, 2, 0, 3], 0) == ([1, 2], [3])
assert split_at_first(["a", "|", "b", "|"], "|") == (["a"], ["b", "|"])
assert split_at_first([0], 0) == ([], [])
assert split_at_first([1, 2], 0) == ([1, 2], [])

def sort_together(names, ages):
    """Return the names sorted by the ages at the same positions, youngest first; ties keep their order."""
    pairs = sorted(zip(ages, names), key=lambda pair: pair[0])
    return [name for _, name in pairs]
# M: Pair each age with its name, sort by the age alone, and take the names out again.
assert sort_together(["Al", "Bo", "Cy"], [30, 9, 21]) == ["Bo", "Cy", "Al"]
assert sort_together(["Zed", "Amy"], [5, 5]) == ["Zed", "Amy"]
assert sort_together(["Al"], [40]) == ["Al"]
assert sort_together([], []) == []

def apply_edits(names, edits):
    """Return the names after edits such as ("add", "Al") and ("remove", "Al"); unknown names are ignored."""
    result = list(names)
    for action, name in edits:
        if action == "add":
            result.append(name)
        elif name in result:
            result.remove(name)
    return result
# M: Each edit appends a name or removes its first occurrence if there is one.
assert apply_edits(["Al"], [("add", "Bo"), ("remove", "Al")]) == ["Bo"]
assert apply_edits([], [("remove", "Al"), ("add", "Cy")]) == ["Cy"]
assert apply_edits(["Al", "Al"], [("remove", "Al")]) == ["Al"]
assert apply_edits(["Di"], []) == ["Di"]

def hottest_days(temperatures, count):
    """Return the first index of the `count` days in a row with the highest sum of temperatures."""
    starts = range(len(temperatures) - count + 1)
    return max(starts, key=lambda start: sum(temperatures[start : start + count]))
# M: Every possible start is rated by the sum of its slice, and max keeps the first of the best.
assert hottest_days([20, 25, 30, 18, 31], 2) == 1
assert hottest_days([1, 5, 1, 5], 2) == 0
assert hottest_days([-5, -9, -1], 2) == 1
assert hottest_days([7, 8], 2) == 0

def repeat_to_length(pattern, length):
    """Return a list of the given length made by repeating the pattern, which is not empty."""
    return [pattern[i % len(pattern)] for i in range(length)]
# E: The remainder of the index starts the pattern again after its end.
assert repeat_to_length(["red", "white"], 3) == ["red", "white", "red"]
assert repeat_to_length([1, 2, 3], 2) == [1, 2]
assert repeat_to_length([0], 4) == [0, 0, 0, 0]
assert repeat_to_length([1, 2], 0) == []

def begins_with(items, start):
    """Check whether the list begins with all items of `start`, in the same order."""
    return items[: len(start)] == start
# E: A slice as long as the start is compared with it.
assert begins_with([1, 2, 3], [1, 2]) is True
assert begins_with([1, 2, 3], [2, 3]) is False
assert begins_with([1], [1, 2]) is False
assert begins_with([5, 6], []) is True

def nth_from_end(items, n):
    """Return the n-th item from the end, where 1 means the last one; None if the list is too short."""
    if n > len(items):
        return None
    return items[-n]
# E: Negative indices count from the end, beginning with -1.
assert nth_from_end(["a", "b", "c"], 1) == "c"
assert nth_from_end(["a", "b", "c"], 3) == "a"
assert nth_from_end([4, 5], 3) is None
assert nth_from_end([], 1) is None

def names_from_age(people, age):
    """Return the names of all (name, age) pairs that are at least as old as the given age."""
    names = []
    for name, years in people:
        if years >= age:
            names.append(name)
    return names
# E: Each pair is unpacked in the head of the loop, and its age is compared.
assert names_from_age([("Ida", 17), ("Jon", 18), ("Kai", 40)], 18) == ["Jon", "Kai"]
assert names_from_age([("Ida", 6), ("Jon", 5)], 6) == ["Ida"]
assert names_from_age([("Ida", 17)], 18) == []
assert names_from_age([], 0) == []

def has_neighbours_with_sum(numbers, total):
    """Check whether two neighbouring numbers add up to the total."""
    return any(a + b == total for a, b in zip(numbers, numbers[1:]))
# E: zip pairs each number with the next one, and any looks for a fitting sum.
assert has_neighbours_with_sum([1, 4, 2, 9], 6) is True
assert has_neighbours_with_sum([1, 4, 2, 9], 10) is False
assert has_neighbours_with_sum([3], 6) is False
assert has_neighbours_with_sum([], 0) is False

def sum_of_best(scores, count):
    """Return the sum of the `count` highest scores, or of all of them if there are fewer."""
    return sum(sorted(scores, reverse=True)[:count])
# E: Sort from high to low and add up the first ones.
assert sum_of_best([4, 9, 1, 7], 2) == 16
assert sum_of_best([5, 5, 5], 2) == 10
assert sum_of_best([3, 8], 5) == 11
assert sum_of_best([2, 6], 0) == 0

def tournament_rounds(teams):
    """Return rounds of matches for an even number of teams so that each two teams meet exactly once."""
    rounds = []
    order = list(teams)
    for _ in range(len(teams) - 1):
        rounds.append([(order[i], order[-1 - i]) for i in range(len(order) // 2)])
        order = [order[0], order[-1]] + order[1:-1]
    return rounds
# H: The first team stays while the others move round by one place; teams on opposite places play.
assert tournament_rounds(["A", "B"]) == [[("A", "B")]]
assert tournament_rounds([1, 2, 3, 4]) == [[(1, 4), (2, 3)], [(1, 3), (4, 2)], [(1, 2), (3, 4)]]
assert tournament_rounds([5, 7]) == [[(5, 7)]]
assert tournament_rounds([]) == []

def shuffles_to_restore(size):
    """Count the perfect shuffles, first half and second half card by card, until a deck is as at the start."""
    start = list(range(size))
    deck = start[:]
    count = 0
    while count == 0 or deck != start:
        half = deck[: size // 2], deck[size // 2 :]
        deck = [card for pair in zip(*half) for card in pair]
        count += 1
    return count
# H: The deck, of even size, is shuffled step by step and compared with its first order.
assert shuffles_to_restore(4) == 2
assert shuffles_to_restore(6) == 4
assert shuffles_to_restore(2) == 1
assert shuffles_to_restore(52) == 8

def swaps_to_order(places):
    """Return the fewest exchanges of two entries that sort a permutation of 0 to n - 1."""
    result = list(places)
    swaps = 0
    for i in range(len(result)):
        while result[i] != i:
            target = result[i]
            result[i], result[target] = result[target], result[i]
            swaps += 1
    return swaps
# H: Each exchange brings one number to its own index, where it stays.
assert swaps_to_order([2, 0, 1]) == 2
assert swaps_to_order([1, 0, 3, 2]) == 2
assert swaps_to_order([3, 1, 2, 0]) == 1
assert swaps_to_order([0, 1, 2]) == 0
assert swaps_to_order([]) == 0

def nth_arithmetic(first: int, step: int, n: int) -> int:
    """Return the n-th term (counted from 1) of a sequence that grows by the same step each
    time."""
    return first + (n - 1) * step
# E: Up to the n-th term the step is made n minus one times.
# R: sequence starts at first and always adds step, what is the nth term? (first one is n = 1)
assert nth_arithmetic(3, 4, 1) == 3
assert nth_arithmetic(3, 4, 5) == 19
assert nth_arithmetic(10, -2, 4) == 4

def arithmetic_total(first: int, last: int, count: int) -> int:
    """Sum evenly stepping numbers as young Gauss did, from the first, the last and how
    many they are."""
    return (first + last) * count // 2
# E: Pairs from the outside in have equal sums, and there are half as many pairs as numbers.
assert arithmetic_total(1, 100, 100) == 5050
assert arithmetic_total(2, 10, 5) == 30
assert arithmetic_total(7, 7, 1) == 7

def doublings_below(start: int, limit: int) -> list[int]:
    """List the positive start and its doublings as long as they are below the limit."""
    terms = []
    while start < limit:
        terms.append(start)
        start *= 2
    return terms
# E: A loop collects the term and doubles it until the limit is reached.
# R: 3, 6, 12, 24 ... as a list but only the ones smaller than a limit
assert doublings_below(3, 30) == [3, 6, 12, 24]
assert doublings_below(5, 5) == []
assert doublings_below(1, 5) == [1, 2, 4]

def lucas_list(count: int) -> list[int]:
    """Return the first count Lucas numbers: 2, 1, and then always the sum of the last two."""
    terms, a, b = [], 2, 1
    for _ in range(count):
        terms.append(a)
        a, b = b, a + b
    return terms
# M: Two variables hold neighbouring terms and move on together.
# R: lucas numbers (2, 1, 3, 4, 7, ...), i want the first n in a list
assert lucas_list(5) == [2, 1, 3, 4, 7]
assert lucas_list(1) == [2]
assert lucas_list(0) == []

def look_and_say(term: str) -> str:
    """Read a string of digits aloud: each run of equal digits becomes its length and the digit.
    The empty string stays empty."""
    spoken, place = "", 0
    while place < len(term):
        end = place
        while end < len(term) and term[end] == term[place]:
            end += 1
        spoken += f"{end - place}{term[place]}"
        place = end
    return spoken
# H: An inner loop finds the end of a run, which is spoken before the outer loop jumps behind it.
# R: next term of look and say, e.g. "1211" -> "111221"
assert look_and_say("1211") == "111221"
assert look_and_say("1") == "11"
assert look_and_say("333") == "33"
assert look_and_say("") == ""

def pentagonal(n):
    """Return the n-th pentagonal number by the formula n times (3n - 1) over 2."""
    return n * (3 * n - 1) // 2
# E: The formula always gives a whole number, so floor division loses nothing.
assert pentagonal(1) == 1
assert pentagonal(2) == 5
assert pentagonal(4) == 22

def sum_of_negatives(values):
    """Add only the values below zero; the result is 0 when there are none."""
    total = 0
    for value in values:
        if value < 0:
            total += value
    return total
# E: The loop adds a value only if it passes the test.
# R: sum of just the negative numbers of a list
assert sum_of_negatives([4, -2, -5, 1]) == -7
assert sum_of_negatives([1, 2]) == 0
assert sum_of_negatives([]) == 0

def alternating_signs(count):
    """Return the list 1, -2, 3, -4 ... with count numbers, where the even ones are negative."""
    return [n if n % 2 else -n for n in range(1, count + 1)]
# E: The parity of each number decides its sign.
# R: list like [1, -2, 3, -4] for a given length
assert alternating_signs(4) == [1, -2, 3, -4]
assert alternating_signs(1) == [1]
assert alternating_signs(0) == []

def up_and_down(peak):
    """List the whole numbers from 1 up to the peak and back down to 1; the peak comes once."""
    return list(range(1, peak + 1)) + list(range(peak - 1, 0, -1))
# E: A rising and a falling range are joined, the second one starting below the peak.
# R: peak 3 gives [1, 2, 3, 2, 1]
assert up_and_down(3) == [1, 2, 3, 2, 1]
assert up_and_down(1) == [1]
assert up_and_down(0) == []

def growing_gaps(start: int, count: int) -> list[int]:
    """Return count numbers from start on whose gaps are 1, then 2, then 3 and so on."""
    terms = []
    for gap in range(1, count + 1):
        terms.append(start)
        start += gap
    return terms
# M: The loop variable serves as the gap that is added after each term.
assert growing_gaps(1, 5) == [1, 2, 4, 7, 11]
assert growing_gaps(10, 2) == [10, 11]
assert growing_gaps(3, 0) == []

def snail_days(wall: int, up: int, down: int) -> int:
    """Return on which day a snail reaches the top of a wall: by day it climbs up, at night
    it slips down again by less than that."""
    height = days = 0
    while height < wall:
        days += 1
        height += up
        if height < wall:
            height -= down
    return days
# M: The nightly slip happens only if the top was not reached during the day.
# R: snail climbs 3 m a day and slides back 2 m at night, wall of 10 m. which day is it up? wall, up, down
assert snail_days(10, 3, 2) == 8
assert snail_days(3, 3, 1) == 1
assert snail_days(5, 4, 1) == 2

def product_of_range(low, high):
    """Multiply all whole numbers from low to high, both included."""
    return math.prod(range(low, high + 1))
# E: The function prod works on a range like sum does.
assert product_of_range(3, 5) == 60
assert product_of_range(4, 4) == 4
assert product_of_range(-1, 1) == 0

def sum_without_multiples(limit, skip):
    """Add the numbers from 1 to the limit, passing over the multiples of skip."""
    return sum(n for n in range(1, limit + 1) if n % skip != 0)
# E: The filter in the generator leaves out what can be divided.
# R: 1+2+...+n but leave out every multiple of k
assert sum_without_multiples(6, 3) == 12
assert sum_without_multiples(3, 10) == 6
assert sum_without_multiples(4, 1) == 0

def missing_step(values: list[int]) -> int:
    """Find the one term that was taken out of the inside of an evenly stepping sequence of
    four or more terms, by comparing the real sum with the full one."""
    full = (values[0] + values[-1]) * (len(values) + 1) // 2
    return full - sum(values)
# M: The full sum follows from the ends and the true count, and the gap is the lost term.
# R: [2, 4, 8, 10] has steps of 2 and the 6 got lost. function that finds it (exactly one inner term missing)
assert missing_step([2, 4, 8, 10]) == 6
assert missing_step([9, 6, 0]) == 3
assert missing_step([0, 5, 10, 20]) == 15

def is_geometric(values: list[int]) -> bool:
    """Check whether each term of a list of positive numbers is the same multiple of the
    one before. Fewer than three terms always fit."""
    return all(b * b == a * c for a, b, c in zip(values, values[1:], values[2:]))
# M: In three neighbouring terms the middle one squared must equal the product of the outer ones.
assert is_geometric([2, 6, 18]) is True
assert is_geometric([1, 2, 3]) is False
assert is_geometric([8, 4, 2, 1]) is True
assert is_geometric([7]) is True

def next_by_second_difference(values: list[int]) -> int:
    """Continue a sequence of at least three terms, whose differences grow evenly, by one
    term."""
    last_gap = values[-1] - values[-2]
    gap_before = values[-2] - values[-3]
    return values[-1] + last_gap + (last_gap - gap_before)
# H: The newest difference grows by the same amount as it grew the last time.
# R: what comes next: 1, 4, 9, 16 (differences 3, 5, 7 grow evenly)? return the next number for such a list
assert next_by_second_difference([1, 4, 9, 16]) == 25
assert next_by_second_difference([2, 4, 6]) == 8
assert next_by_second_difference([10, 9, 7]) == 4

def pages_of_sheet(page):
    """Return both page numbers of the paper sheet on which a page is printed; page 1 is a
    front."""
    front = page if page % 2 else page - 1
    return front, front + 1
# E: Fronts have odd numbers, so an even page belongs to the front before it.
# R: page 8 is on the same leaf of paper as page 7 -> (7, 8). fronts are odd
assert pages_of_sheet(8) == (7, 8)
assert pages_of_sheet(1) == (1, 2)
assert pages_of_sheet(13) == (13, 14)

def house_numbers(count: int, even_side: bool) -> list[int]:
    """List the numbers of the first count houses on the even or on the odd side of a street."""
    start = 2 if even_side else 1
    return [start + 2 * place for place in range(count)]
# E: Each house is two numbers further than its neighbour.
assert house_numbers(3, True) == [2, 4, 6]
assert house_numbers(3, False) == [1, 3, 5]
assert house_numbers(0, True) == []

def candle_heights(height, per_hour):
    """List the height of a candle at every full hour from lighting it until it has burned
    down to 0."""
    heights = [height]
    while height > 0:
        height = max(height - per_hour, 0)
        heights.append(height)
    return heights
# E: The loop shortens the candle, never below zero, and notes each height.
# R: candle 10 cm, burns 4 cm an hour: [10, 6, 2, 0]
assert candle_heights(10, 4) == [10, 6, 2, 0]
assert candle_heights(3, 3) == [3, 0]
assert candle_heights(0, 2) == [0]

def fish_in_pond(fish, room, years):
    """Return the fish after some years when their number doubles yearly but never exceeds
    the room."""
    for _ in range(years):
        fish = min(2 * fish, room)
    return fish
# E: After each doubling, min holds the number down to the room.
assert fish_in_pond(10, 100, 2) == 40
assert fish_in_pond(10, 100, 5) == 100
assert fish_in_pond(7, 50, 0) == 7

def thue_morse(count: int) -> list[int]:
    """Return the first count terms of the sequence that gives 1 where n, counted from 0,
    has an odd number of ones in binary, and 0 elsewhere."""
    return [bin(n).count("1") % 2 for n in range(count)]
# M: The ones in the binary text are counted and reduced to their parity.
assert thue_morse(8) == [0, 1, 1, 0, 1, 0, 0, 1]
assert thue_morse(1) == [0]
assert thue_morse(0) == []

def as_two_squares(number: int) -> list[tuple[int, int]]:
    """List all pairs (a, b) with 0 <= a <= b whose squares add up to the number, by rising
    a."""
    pairs = []
    for a in range(math.isqrt(number) + 1):
        b = math.isqrt(number - a * a)
        if a <= b and a * a + b * b == number:
            pairs.append((a, b))
    return pairs
# H: For each a the only possible b is the whole root of what is left.
# R: in which ways is n a sum of two squares? 25 -> [(0, 5), (3, 4)]
assert as_two_squares(25) == [(0, 5), (3, 4)]
assert as_two_squares(3) == []
assert as_two_squares(2) == [(1, 1)]

def pythagorean_triples(limit: int) -> list[tuple[int, int, int]]:
    """List the triples (a, b, c) with a < b < c <= limit in which the squares of a and b
    make that of c."""
    triples = []
    for a in range(1, limit):
        for b in range(a + 1, limit):
            c = math.isqrt(a * a + b * b)
            if c <= limit and c * c == a * a + b * b:
                triples.append((a, b, c))
    return triples
# H: Two loops choose the short sides, and the whole root is tested for the long one.
assert pythagorean_triples(10) == [(3, 4, 5), (6, 8, 10)]
assert pythagorean_triples(4) == []
assert pythagorean_triples(13) == [(3, 4, 5), (5, 12, 13), (6, 8, 10)]

def thirds_until_zero(number):
    """List a positive number and the results of dividing it by three, rounded down, before
    0 comes."""
    chain = []
    while number > 0:
        chain.append(number)
        number //= 3
    return chain
# E: The value is stored before each floor division until zero ends the loop.
assert thirds_until_zero(20) == [20, 6, 2]
assert thirds_until_zero(1) == [1]
assert thirds_until_zero(0) == []

def averaging_terms(first, second, count):
    """Return count terms (two or more) that begin with two numbers, each further one being
    the mean of the two before it."""
    terms = [first, second]
    while len(terms) < count:
        terms.append((terms[-1] + terms[-2]) / 2)
    return terms
# E: The last two entries of the growing list are averaged.
assert averaging_terms(0, 8, 4) == [0, 8, 4.0, 6.0]
assert averaging_terms(3, 3, 3) == [3, 3, 3.0]
assert averaging_terms(1, 2, 2) == [1, 2]

def handshakes(people):
    """Return how many handshakes there are when everybody shakes hands once with everybody
    else."""
    return people * (people - 1) // 2
# E: Each person meets all the others, and every meeting would be counted twice.
# R: n people at a party all shake hands with each other once. total handshakes?
assert handshakes(4) == 6
assert handshakes(2) == 1
assert handshakes(1) == 0

def league_games(teams, rounds=2):
    """Return all games of a league in which each pair of teams meets once in every round."""
    return rounds * math.comb(teams, 2)
# E: The pairs are the ways to choose two teams.
assert league_games(4) == 12
assert league_games(18) == 306
assert league_games(5, 1) == 10

def gifts_until(day):
    """Return all gifts of a song in which day n brings n new gifts and all those of the
    day before."""
    total = today = 0
    for number in range(1, day + 1):
        today += number
        total += today
    return total
# M: One variable grows by the new gifts of the day, another sums what each day brings.
# R: day 1: 1 gift, day 2: 1+2, day 3: 1+2+3 ... how many gifts altogether until day n
assert gifts_until(1) == 1
assert gifts_until(3) == 10
assert gifts_until(12) == 364

def hall_seats(rows, first_row, extra):
    """Return the seats of a hall whose rows each have extra seats more than the row in
    front."""
    return sum(first_row + extra * row for row in range(rows))
# E: Row number times extra is added to the first row inside the sum.
# R: theatre: first row 10 seats, each next row 2 more, 5 rows. total? (rows, first, more)
assert hall_seats(5, 10, 2) == 70
assert hall_seats(1, 8, 3) == 8
assert hall_seats(3, 4, 0) == 12

def cicada_years(first_year, cycle, until):
    """List the years in which cicadas appear, from the first year in steps of the cycle up
    to until."""
    return list(range(first_year, until + 1, cycle))
# E: The range has the cycle as its step and includes the last year.
assert cicada_years(2000, 17, 2040) == [2000, 2017, 2034]
assert cicada_years(2000, 13, 2013) == [2000, 2013]
assert cicada_years(2020, 7, 2010) == []

def shared_days(limit, every_a, every_b):
    """List the days from 1 to the limit on which two duties, due every a and every b days,
    coincide."""
    return [day for day in range(1, limit + 1) if day % every_a == 0 and day % every_b == 0]
# E: A day is kept when both remainders are zero.
# R: i water the palm every 4 days and the fern every 6 days. which days up to a limit have both? limit first
assert shared_days(30, 4, 6) == [12, 24]
assert shared_days(10, 3, 4) == []
assert shared_days(3, 1, 1) == [1, 2, 3]

def snowflake_edges(steps):
    """Return the edges of a snowflake that starts as a triangle and in each step gets four
    for one."""
    return 3 * 4 ** steps
# E: Each step multiplies the edge count by four.
assert snowflake_edges(0) == 3
assert snowflake_edges(1) == 12
assert snowflake_edges(3) == 192

def juggler_chain(number: int) -> list[int]:
    """List a positive number and its followers down to 1: an even one becomes its square
    root and an odd one the root of its cube, both rounded down."""
    chain = [number]
    while number != 1:
        number = math.isqrt(number if number % 2 == 0 else number ** 3)
        chain.append(number)
    return chain
# M: The parity chooses what the whole square root is taken of.
assert juggler_chain(3) == [3, 5, 11, 36, 6, 2, 1]
assert juggler_chain(4) == [4, 2, 1]
assert juggler_chain(1) == [1]

def sum_every_third(values):
    """Add the first, fourth, seventh ... value of a list."""
    return sum(values[::3])
# E: A slice with step three picks the values.
# R: sum of every third element, beginning with the first one
assert sum_every_third([1, 9, 9, 2, 9]) == 3
assert sum_every_third([5]) == 5
assert sum_every_third([]) == 0

def sum_from_to(values, start, end):
    """Add the values from one position to another, both counted from 1 and both included."""
    return sum(values[start - 1:end])
# E: Shifting the start by one turns human counting into a slice.
assert sum_from_to([5, 6, 7, 8], 2, 3) == 13
assert sum_from_to([5, 6], 1, 2) == 11
assert sum_from_to([5, 6], 1, 1) == 5

def sum_of_larger(first, second):
    """Compare two lists place by place and add the larger value of each pair."""
    return sum(max(a, b) for a, b in zip(first, second))
# E: The lists are zipped and max decides every pair.
# R: two lists of equal length, take the bigger of each pair and sum: [1, 5], [3, 2] -> 8
assert sum_of_larger([1, 5], [3, 2]) == 8
assert sum_of_larger([4], [4]) == 4
assert sum_of_larger([], []) == 0

def whole_numbers_between(low, high):
    """Return how many whole numbers lie strictly between two whole numbers given in any
    order."""
    return max(abs(high - low) - 1, 0)
# E: The difference counts one end too many, and equal numbers have nothing between them.
assert whole_numbers_between(3, 7) == 3
assert whole_numbers_between(7, 3) == 3
assert whole_numbers_between(4, 4) == 0

def gap_between_ranges(first: tuple[int, int], second: tuple[int, int]) -> int:
    """Return the distance between two ranges (start, end); touching or overlapping ones
    have 0."""
    return max(second[0] - first[1], first[0] - second[1], 0)
# M: Only one of the two differences can be positive, and zero stands for no gap.
# R: two ranges like (1, 4) and (9, 12): the free space between them is 5. 0 if they overlap, any order
assert gap_between_ranges((1, 4), (9, 12)) == 5
assert gap_between_ranges((9, 12), (1, 4)) == 5
assert gap_between_ranges((1, 5), (4, 8)) == 0

def wrap_to_range(value: int, low: int, high: int) -> int:
    """Bring a whole number into the range low to high, ends included, by going round like
    on a dial."""
    size = high - low + 1
    return low + (value - low) % size
# M: Relative to low, the remainder by the size of the range does the going round.
assert wrap_to_range(13, 1, 12) == 1
assert wrap_to_range(0, 1, 12) == 12
assert wrap_to_range(7, 1, 12) == 7
assert wrap_to_range(-1, 0, 9) == 9

def equal_cuts(low, high, parts):
    """Return the borders that divide a stretch from low to high into equal parts, both
    ends included."""
    width = (high - low) / parts
    return [low + width * place for place in range(parts + 1)]
# E: A multiple of the part's width is added to the start for each border.
# R: split 0 to 10 into 4 equal parts and give me the borders [0.0, 2.5, 5.0, 7.5, 10.0]
assert equal_cuts(0, 10, 4) == [0.0, 2.5, 5.0, 7.5, 10.0]
assert equal_cuts(2, 4, 1) == [2.0, 4.0]
assert equal_cuts(-1, 1, 2) == [-1.0, 0.0, 1.0]

def in_any_range(value, ranges):
    """Tell whether a value lies in at least one of the (low, high) ranges, borders included."""
    return any(low <= value <= high for low, high in ranges)
# E: One fitting range is enough for any to say yes.
assert in_any_range(5, [(1, 3), (4, 6)]) is True
assert in_any_range(3.5, [(1, 3), (4, 6)]) is False
assert in_any_range(1, []) is False

def doll_sizes(largest, difference):
    """List the sizes of nested dolls, from the largest down in equal differences, while
    above zero."""
    return list(range(largest, 0, -difference))
# E: A range with a negative step counts down and stops before zero.
assert doll_sizes(10, 3) == [10, 7, 4, 1]
assert doll_sizes(6, 2) == [6, 4, 2]
assert doll_sizes(2, 5) == [2]

def grains_on_field(field: int) -> int:
    """Return the grains of rice on a chess field 1 to 64 when the first has one and each
    next double."""
    return 2 ** (field - 1)
# E: Up to the field, the single grain is doubled field minus one times.
# R: rice on the chess board: field 1 has 1 grain, each next field twice as many. grains on field n?
assert grains_on_field(1) == 1
assert grains_on_field(4) == 8
assert grains_on_field(11) == 1024

def magic_row_sum(size):
    """Return what every row of a magic square with the numbers from 1 to size squared adds
    up to."""
    return size * (size * size + 1) // 2
# E: The sum of all numbers is shared equally by the rows.
assert magic_row_sum(3) == 15
assert magic_row_sum(4) == 34
assert magic_row_sum(1) == 1

def are_amicable(first: int, second: int) -> bool:
    """Check whether two different numbers are each the sum of the other's divisors below
    itself."""
    def part_sum(number):
        return sum(part for part in range(1, number) if number % part == 0)
    return first != second and part_sum(first) == second and part_sum(second) == first
# M: An inner helper sums the proper divisors, and both directions must fit.
# R: 220 and 284 are amicable: divisors of one (without itself) sum to the other. check two numbers, equal numbers don't count
assert are_amicable(220, 284) is True
assert are_amicable(10, 12) is False
assert are_amicable(6, 6) is False

def farey(limit: int) -> list[tuple[int, int]]:
    """List the fractions from 0 to 1 with denominators up to the limit, cancelled and
    rising, as pairs (top, bottom)."""
    pairs = [(top, bottom) for bottom in range(1, limit + 1) for top in range(bottom + 1)
             if math.gcd(top, bottom) == 1]
    return sorted(pairs, key=lambda pair: pair[0] / pair[1])
# H: Only pairs without a common divisor are made, which are then ordered by their quotient.
assert farey(1) == [(0, 1), (1, 1)]
assert farey(3) == [(0, 1), (1, 3), (1, 2), (2, 3), (1, 1)]
assert farey(2) == [(0, 1), (1, 2), (1, 1)]

def fibonacci_parts(number: int) -> list[int]:
    """Split a positive number into Fibonacci numbers, always taking the largest that still
    fits."""
    terms = [1, 2]
    while terms[-1] <= number:
        terms.append(terms[-1] + terms[-2])
    parts = []
    for term in reversed(terms):
        if term <= number:
            parts.append(term)
            number -= term
    return parts
# H: The Fibonacci numbers are built up past the number and then tried from large to small.
# R: write 30 as sum of fibonacci numbers, greedy from the biggest: [21, 8, 1]
assert fibonacci_parts(30) == [21, 8, 1]
assert fibonacci_parts(1) == [1]
assert fibonacci_parts(4) == [3, 1]

def next_with_same_digits(number: int) -> int | None:
    """Return the next larger number that is written with the same digits, or None if there
    is none."""
    digits = sorted(str(number))
    candidate = number + 1
    while len(str(candidate)) == len(digits):
        if sorted(str(candidate)) == digits:
            return candidate
        candidate += 1
    return None
# M: Larger numbers of the same length are tried until their sorted digits agree.
# R: next bigger number using exactly the same digits: 1243 -> 1324. None if impossible
assert next_with_same_digits(1243) == 1324
assert next_with_same_digits(21) is None
assert next_with_same_digits(109) == 190

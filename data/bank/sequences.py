"""Verified problems: sequences."""

from bisect import bisect_left


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

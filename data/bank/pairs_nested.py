"""Verified problems: tuples and nested lists."""

from itertools import chain, combinations, product, zip_longest

def total_per_person(purchases: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Add up the amounts of (person, amount) purchases and return (person, total) sorted by
    name."""
    totals = {}
    for person, amount in purchases:
        totals[person] = totals.get(person, 0) + amount
    return sorted(totals.items())
# E: A dictionary collects the sums, and its sorted items are the answer.
# R: [("bo", 3), ("al", 1), ("bo", 2)] -> [("al", 1), ("bo", 5)]
assert total_per_person([("bo", 3), ("al", 1), ("bo", 2)]) == [("al", 1), ("bo", 5)]
assert total_per_person([("x", 0)]) == [("x", 0)]
assert total_per_person([]) == []

def swap_pairs_and_sort(pairs):
    """Turn each (a, b) into (b, a) and return the pairs in falling order."""
    return sorted([(b, a) for a, b in pairs], reverse=True)
# E: Unpacking swaps the parts, and tuples compare by their first part.
# R: flip every tuple and sort descending
assert swap_pairs_and_sort([("a", 2), ("b", 5)]) == [(5, "b"), (2, "a")]
assert swap_pairs_and_sort([(1, 1)]) == [(1, 1)]
assert swap_pairs_and_sort([]) == []

def ordered_friend_pairs(pairs):
    """Put the names inside each pair in alphabetical order and return the different pairs
    sorted."""
    return sorted({tuple(sorted(pair)) for pair in pairs})
# E: Sorted tuples in a set make both directions of a pair equal.
assert ordered_friend_pairs([("bo", "al"), ("al", "bo"), ("cy", "al")]) == [
    ("al", "bo"), ("al", "cy")]
assert ordered_friend_pairs([("a", "a")]) == [("a", "a")]
assert ordered_friend_pairs([]) == []

def order_total_lines(order):
    """Return lines "2 x tea = 6" for (name, count, price) items, and "total 6" as the last line."""
    lines = [f"{count} x {name} = {count * price}" for name, count, price in order]
    total = sum(count * price for _, count, price in order)
    return lines + [f"total {total}"]
# E: Each tuple is unpacked into a line, and the total is added up separately.
# R: order = [(name, count, price)], make receipt lines "2 x tea = 6" and finish with "total N"
assert order_total_lines([("tea", 2, 3), ("pie", 1, 4)]) == [
    "2 x tea = 6", "1 x pie = 4", "total 10"]
assert order_total_lines([("jam", 0, 5)]) == ["0 x jam = 0", "total 0"]
assert order_total_lines([]) == ["total 0"]

def widest_interval(intervals):
    """Return the (start, end) interval with the largest length, the later start on ties, or
    None."""
    return max(intervals, key=lambda pair: (pair[1] - pair[0], pair[0]), default=None)
# E: The key is a tuple of length and start, and an empty list gives the default.
assert widest_interval([(1, 4), (10, 13), (5, 6)]) == (10, 13)
assert widest_interval([(2, 2)]) == (2, 2)
assert widest_interval([]) is None

def merged_intervals(intervals):
    """Merge overlapping or touching (start, end) intervals and return them sorted."""
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
# M: Sorted by start, each interval either lengthens the last one or begins a new one.
# R: join overlapping (start, end) ranges, sorted output, touching ones too
assert merged_intervals([(5, 8), (1, 3), (3, 4)]) == [(1, 4), (5, 8)]
assert merged_intervals([(1, 9), (2, 3)]) == [(1, 9)]
assert merged_intervals([]) == []

def gaps_in_calendar(meetings, day_start, day_end):
    """Return the free (start, end) slots of a day between sorted meetings that do not overlap."""
    free = []
    now = day_start
    for start, end in meetings:
        if start > now:
            free.append((now, start))
        now = end
    if now < day_end:
        free.append((now, day_end))
    return free
# M: The time between the end of one meeting and the start of the next is free.
# R: sorted meetings [(9,10),(12,13)] and day start/end, give the free slots as tuples
assert gaps_in_calendar([(9, 10), (12, 13)], 8, 13) == [(8, 9), (10, 12)]
assert gaps_in_calendar([], 8, 9) == [(8, 9)]
assert gaps_in_calendar([(8, 9)], 8, 9) == []

def column_with_most(table, value):
    """Return the index of the column in which value occurs most often, the leftmost on ties.

    All rows have the same length; if value never occurs, return None."""
    counts = [column.count(value) for column in zip(*table)]
    if not counts or max(counts) == 0:
        return None
    return counts.index(max(counts))
# M: The zipped rows are the columns, whose counts are compared.
assert column_with_most([["x", "o"], ["o", "o"]], "o") == 1
assert column_with_most([["x"]], "o") is None
assert column_with_most([], "o") is None

def flatten_with_row_labels(rows):
    """Return texts such as "r1c2=7" for every cell of the table, numbered from 1, row by row."""
    return [f"r{r}c{c}={cell}"
            for r, row in enumerate(rows, 1) for c, cell in enumerate(row, 1)]
# E: Two enumerations from one number the rows and the cells.
assert flatten_with_row_labels([[7, 8], [9]]) == ["r1c1=7", "r1c2=8", "r2c1=9"]
assert flatten_with_row_labels([[]]) == []
assert flatten_with_row_labels([]) == []

def sum_at_depth(nested, depth=1):
    """Add up the numbers of a nested list, each multiplied by the depth of the list it stands in.

    The outer list has depth 1."""
    total = 0
    for item in nested:
        if isinstance(item, list):
            total += sum_at_depth(item, depth + 1)
        else:
            total += depth * item
    return total
# M: Inner lists are summed by a call with a depth one higher.
assert sum_at_depth([1, [2, [3]], 4]) == 18
assert sum_at_depth([[]]) == 0
assert sum_at_depth([5]) == 5

def average_rows(rows):
    """Return the mean of each row rounded to one decimal, and None for an empty row."""
    return [round(sum(row) / len(row), 1) if row else None for row in rows]
# E: A conditional expression guards the division for empty rows.
# R: average of each inner list, None for empty inner lists, 1 decimal
assert average_rows([[1, 2], [], [3, 3, 4]]) == [1.5, None, 3.3]
assert average_rows([]) == []
assert average_rows([[0]]) == [0.0]

def row_sums_and_total(table):
    """Return a copy of the table with each row's sum at its end and a last row of column sums.

    All rows have the same length and there is at least one row."""
    extended = [row + [sum(row)] for row in table]
    extended.append([sum(column) for column in zip(*extended)])
    return extended
# M: The sums at the row ends are a column of their own and get their total, too.
# R: add sum column and sum row (with grand total) to a table
assert row_sums_and_total([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
assert row_sums_and_total([[5]]) == [[5, 5], [5, 5]]
assert row_sums_and_total([[0, 1]]) == [[0, 1, 1], [0, 1, 1]]

def rows_sorted_by_column(table, column, descending=False):
    """Return the header row followed by the other rows sorted by the given column index."""
    header, *rows = table
    return [header] + sorted(rows, key=lambda row: row[column], reverse=descending)
# E: A starred assignment separates the header from the rows to be sorted.
assert rows_sorted_by_column([["n", "x"], ["b", 2], ["a", 1]], 1) == [
    ["n", "x"], ["a", 1], ["b", 2]]
assert rows_sorted_by_column([["n"], [1], [2]], 0, True) == [["n"], [2], [1]]
assert rows_sorted_by_column([["n"]], 0) == [["n"]]

def table_to_records_without_blank(table):
    """Turn a table with a header row into dictionaries, leaving out cells that are ""."""
    header, *rows = table
    return [{key: cell for key, cell in zip(header, row) if cell != ""} for row in rows]
# E: Each row is zipped with the header, and empty cells are filtered.
# R: header + rows -> list of dicts, drop empty cells
assert table_to_records_without_blank([["a", "b"], [1, ""], ["", 2]]) == [{"a": 1}, {"b": 2}]
assert table_to_records_without_blank([["a"]]) == []
assert table_to_records_without_blank([["a"], [""]]) == [{}]

def ragged_columns(rows):
    """Return the columns of rows of unequal length as lists, leaving out missing cells."""
    width = max(map(len, rows), default=0)
    return [[row[c] for row in rows if c < len(row)] for c in range(width)]
# M: The index runs to the longest row, and short rows are skipped.
assert ragged_columns([[1, 2, 3], [4], [5, 6]]) == [[1, 4, 5], [2, 6], [3]]
assert ragged_columns([[]]) == []
assert ragged_columns([]) == []

def sum_ragged(rows):
    """Add rows of unequal length place by place, missing cells counting as 0."""
    return [sum(column) for column in zip_longest(*rows, fillvalue=0)]
# E: The fill value makes all rows equally long before the columns are summed.
# R: elementwise sum of lists with different length
assert sum_ragged([[1, 2, 3], [4], [5, 6]]) == [10, 8, 3]
assert sum_ragged([[7]]) == [7]
assert sum_ragged([]) == []

def match_schedule(teams):
    """Return all matches "A-B" of different teams, each pair once, in order of the list."""
    return [f"{home}-{away}" for home, away in combinations(teams, 2)]
# E: The combinations function gives each pair once.
# R: round robin: list of "A-B" for every pair of teams
assert match_schedule(["A", "B", "C"]) == ["A-B", "A-C", "B-C"]
assert match_schedule(["A"]) == []
assert match_schedule([]) == []

def outfits_within_budget(shirts, trousers, budget):
    """Return (shirt, trousers) name pairs whose prices together are at most budget.

    Both are lists of (name, price); shirts vary slowest."""
    return [(s, t) for (s, p), (t, q) in product(shirts, trousers) if p + q <= budget]
# M: The product function pairs everything, and nested unpacking gives the prices.
assert outfits_within_budget([("red", 5), ("blue", 9)], [("jeans", 6), ("cord", 3)], 12) == [
    ("red", "jeans"), ("red", "cord"), ("blue", "cord")]
assert outfits_within_budget([], [("jeans", 6)], 99) == []
assert outfits_within_budget([("a", 5)], [("b", 5)], 9) == []

def best_pair_by_sum(items, limit):
    """Return the pair of different (name, value) items with the highest total of at most limit.

    Return the two names, the first pair on ties, or None if no pair is possible."""
    best, best_total = None, -1
    for (a, x), (b, y) in combinations(items, 2):
        if best_total < x + y <= limit:
            best, best_total = (a, b), x + y
    return best
# H: All pairs are tried, and a chained comparison accepts only better allowed totals.
assert best_pair_by_sum([("a", 5), ("b", 4), ("c", 3)], 8) == ("a", "c")
assert best_pair_by_sum([("a", 5), ("b", 4)], 8) is None
assert best_pair_by_sum([], 5) is None

def first_cell_over(grid, limit):
    """Return (row, column, value) of the first cell above limit, read row by row, or None."""
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value > limit:
                return r, c, value
    return None
# E: Nested loops with indexes end at the first value above the limit.
# R: scan grid row by row, first cell > limit -> (row, col, value), else None
assert first_cell_over([[1, 2], [9, 4]], 3) == (1, 0, 9)
assert first_cell_over([[1]], 3) is None
assert first_cell_over([], 0) is None

def two_free_together(plan):
    """Return (row, seat) of the first two neighbouring free seats (False), from 0, or None."""
    for r, row in enumerate(plan):
        for s in range(len(row) - 1):
            if not row[s] and not row[s + 1]:
                return r, s
    return None
# E: In each row neighbouring seats are tested until both are free.
assert two_free_together([[True, False, True], [True, False, False]]) == (1, 1)
assert two_free_together([[False]]) is None
assert two_free_together([]) is None

def unzip_scores(pairs):
    """Split (name, score) pairs into a tuple of names and the sum of the scores.

    No pairs give ((), 0)."""
    if not pairs:
        return (), 0
    names, scores = zip(*pairs)
    return names, sum(scores)
# E: Zip with a star turns the pairs into two tuples.
assert unzip_scores([("al", 3), ("bo", 4)]) == (("al", "bo"), 7)
assert unzip_scores([("x", 1)]) == (("x",), 1)
assert unzip_scores([]) == ((), 0)

def nearest_city(cities, spot):
    """Return the name of the city (name, x, y) nearest to spot (x, y) by steps along the axes.

    The distance is the sum of both differences; the first city wins a tie."""
    x, y = spot
    return min(cities, key=lambda city: abs(city[1] - x) + abs(city[2] - y))[0]
# E: The key adds the absolute differences of both coordinates.
assert nearest_city([("A", 0, 0), ("B", 3, 4)], (3, 1)) == "B"
assert nearest_city([("A", 0, 0), ("B", 2, 0)], (1, 0)) == "A"
assert nearest_city([("A", 9, 9)], (0, 0)) == "A"

def chain_of_exchanges(offers, start):
    """Follow (give, get) offers in order, each usable once when give is what you hold.

    Return what you hold at the end, beginning with start."""
    holding = start
    for give, get in offers:
        if give == holding:
            holding = get
    return holding
# E: An offer changes what is held only when it matches.
# R: swap chain: start item, list of (give, get). after going through all in order, what do I have?
assert chain_of_exchanges([("pen", "cup"), ("hat", "car"), ("cup", "hat")], "pen") == "hat"
assert chain_of_exchanges([("a", "b")], "z") == "z"
assert chain_of_exchanges([], "z") == "z"

def longest_chain_of_trips(trips, start):
    """Return the towns visited from start by taking, again and again, the first unused fitting
    trip.

    trips is a list of (from, to); the journey ends when no unused trip leaves the present town."""
    unused = list(trips)
    towns = [start]
    while True:
        fitting = [trip for trip in unused if trip[0] == towns[-1]]
        if not fitting:
            return towns
        unused.remove(fitting[0])
        towns.append(fitting[0][1])
# H: Each round picks the first unused trip from the present town and strikes it off.
assert longest_chain_of_trips([("A", "B"), ("B", "A"), ("A", "C")], "A") == ["A", "B", "A", "C"]
assert longest_chain_of_trips([("A", "B")], "B") == ["B"]
assert longest_chain_of_trips([], "X") == ["X"]

def ages_by_initial(people):
    """Map the first letter of each name to the list of ages of (name, age) pairs, ages rising."""
    groups = {}
    for name, age in sorted(people, key=lambda person: person[1]):
        groups.setdefault(name[0], []).append(age)
    return groups
# E: The pairs are sorted by age first, so every list is filled in rising order.
assert ages_by_initial([("Al", 40), ("Ann", 12), ("Bo", 7)]) == {"B": [7], "A": [12, 40]}
assert ages_by_initial([]) == {}
assert ages_by_initial([("Zoe", 1)]) == {"Z": [1]}

def common_neighbours(edges, a, b):
    """Return the sorted nodes that are joined with both a and b by an edge in either direction."""
    def around(node):
        return {y for x, y in edges if x == node} | {x for x, y in edges if y == node}

    return sorted(around(a) & around(b))
# M: An inner function finds the neighbours of a node, and two sets are intersected.
assert common_neighbours([("a", "x"), ("x", "b"), ("a", "y")], "a", "b") == ["x"]
assert common_neighbours([("a", "b")], "a", "b") == []
assert common_neighbours([], "a", "b") == []

def inner_lists_containing_all(lists, wanted):
    """Return the indexes of the inner lists that contain all wanted values."""
    need = set(wanted)
    return [i for i, inner in enumerate(lists) if need <= set(inner)]
# E: A subset test compares the wanted values with each list.
# R: which inner lists (index) have all of the wanted things in them
assert inner_lists_containing_all([["a", "b"], ["a"], ["b", "a", "c"]], ["a", "b"]) == [0, 2]
assert inner_lists_containing_all([[1]], []) == [0]
assert inner_lists_containing_all([], [1]) == []

def uneven_lists_swapped(lists):
    """Swap the longest and the shortest inner list and return the new outer list.

    The first of equally long ones counts; the outer list is not empty."""
    lengths = [len(inner) for inner in lists]
    long, short = lengths.index(max(lengths)), lengths.index(min(lengths))
    swapped = list(lists)
    swapped[long], swapped[short] = swapped[short], swapped[long]
    return swapped
# M: The indexes of extreme lengths are found, and the lists there change places.
assert uneven_lists_swapped([[1], [1, 2], []]) == [[1], [], [1, 2]]
assert uneven_lists_swapped([[5]]) == [[5]]
assert uneven_lists_swapped([[1, 2], [3]]) == [[3], [1, 2]]

def rating_matrix_best(ratings):
    """Return (reader, book) of the highest rating in a dict reader -> dict book -> stars.

    The alphabetically first reader, then book, wins ties; without ratings return None."""
    cells = [(-stars, reader, book)
             for reader, books in ratings.items() for book, stars in books.items()]
    return min(cells)[1:] if cells else None
# H: Negated stars make the smallest tuple the best rating with alphabetical ties.
assert rating_matrix_best({"bo": {"Emma": 5}, "al": {"Dune": 5, "It": 2}}) == ("al", "Dune")
assert rating_matrix_best({"al": {}}) is None
assert rating_matrix_best({}) is None

def stack_levels(boxes):
    """Return the number of boxes for each level of a dict name -> (level, weight), as a list.

    Levels count from 0, and levels without boxes up to the highest count 0."""
    highest = max((level for level, _ in boxes.values()), default=-1)
    counts = [0] * (highest + 1)
    for level, _ in boxes.values():
        counts[level] += 1
    return counts
# M: A list of zeros up to the highest level is counted up.
assert stack_levels({"a": (0, 5), "b": (2, 1), "c": (0, 3)}) == [2, 0, 1]
assert stack_levels({"a": (1, 1)}) == [0, 1]
assert stack_levels({}) == []

def first_duplicate_row(rows):
    """Return the index of the first row that equals an earlier row, -1 if all are different."""
    for i, row in enumerate(rows):
        if row in rows[:i]:
            return i
    return -1
# E: Each row is looked up in the slice before it.
# R: index of first row that already appeared above it, else -1
assert first_duplicate_row([[1, 2], [3], [1, 2]]) == 2
assert first_duplicate_row([[1], [2]]) == -1
assert first_duplicate_row([]) == -1

def mirror_rows_if_longer(rows, length):
    """Reverse each row that has more than length cells and append the row's length to every row."""
    return [(row[::-1] if len(row) > length else row) + [len(row)] for row in rows]
# E: A conditional expression picks the reversed row before the length is added.
assert mirror_rows_if_longer([[1, 2, 3], [4]], 2) == [[3, 2, 1, 3], [4, 1]]
assert mirror_rows_if_longer([[]], 0) == [[0]]
assert mirror_rows_if_longer([], 1) == []

def flatten_sorted_unique(rows):
    """Return all different values of the rows in one sorted list, None entries left out."""
    return sorted({value for value in chain.from_iterable(rows) if value is not None})
# E: A set comprehension over the chained rows drops repeats and None.
# R: nested list -> flat, unique, sorted, no None
assert flatten_sorted_unique([[3, None, 1], [1, 2]]) == [1, 2, 3]
assert flatten_sorted_unique([[None]]) == []
assert flatten_sorted_unique([]) == []

def rows_adding_to(rows, total):
    """Return how many rows add up exactly to total and how many exceed it, as a tuple."""
    sums = [sum(row) for row in rows]
    return sums.count(total), sum(s > total for s in sums)
# E: The sums are computed once and counted in two ways.
assert rows_adding_to([[1, 2], [3], [4, 4]], 3) == (2, 1)
assert rows_adding_to([[]], 0) == (1, 0)
assert rows_adding_to([], 5) == (0, 0)

def paths_to_tree(paths):
    """Build nested dictionaries from paths, which are lists of names; the ends are empty dicts."""
    tree = {}
    for path in paths:
        here = tree
        for name in path:
            here = here.setdefault(name, {})
    return tree
# M: The setdefault method walks down and makes missing branches.
assert paths_to_tree([["a", "b"], ["a", "c"], ["d"]]) == {"a": {"b": {}, "c": {}}, "d": {}}
assert paths_to_tree([[]]) == {}
assert paths_to_tree([]) == {}

def split_coordinates_by_side(points):
    """Count the (x, y) points left of, on and right of the vertical axis, as (left, on, right)."""
    left = on = right = 0
    for x, _ in points:
        if x < 0:
            left += 1
        elif x == 0:
            on += 1
        else:
            right += 1
    return left, on, right
# E: Three counters follow the sign of x.
assert split_coordinates_by_side([(-1, 2), (0, 0), (5, 1), (3, 3)]) == (1, 1, 2)
assert split_coordinates_by_side([(0, 7)]) == (0, 1, 0)
assert split_coordinates_by_side([]) == (0, 0, 0)

def weekly_max_days(weeks):
    """Return for each week (list of values) the 1-based days on which its maximum occurs."""
    return [[day for day, value in enumerate(week, 1) if value == max(week)] for week in weeks]
# E: Inside each week the days that equal the maximum are listed.
# R: for each inner list: positions (from 1) of its maximum, all of them if tied
assert weekly_max_days([[3, 9, 9], [1]]) == [[2, 3], [1]]
assert weekly_max_days([[]]) == [[]]
assert weekly_max_days([]) == []

def spread_of_tuples(records, index):
    """Return the largest minus the smallest value at index of the tuples, 0 for fewer than two."""
    values = [record[index] for record in records]
    return max(values) - min(values) if len(values) > 1 else 0
# E: One field of every tuple is collected before the extremes are subtracted.
assert spread_of_tuples([("a", 3), ("b", 10)], 1) == 7
assert spread_of_tuples([("a", 3)], 1) == 0
assert spread_of_tuples([], 0) == 0

def group_pairs_to_lists(pairs):
    """Collect (key, value) pairs as [key, [values]] lists, keys in order of first use."""
    result = []
    for key, value in pairs:
        for entry in result:
            if entry[0] == key:
                entry[1].append(value)
                break
        else:
            result.append([key, [value]])
    return result
# H: The else of the for loop runs when no entry with the key was found.
assert group_pairs_to_lists([("a", 1), ("b", 2), ("a", 3)]) == [["a", [1, 3]], ["b", [2]]]
assert group_pairs_to_lists([("x", 0)]) == [["x", [0]]]
assert group_pairs_to_lists([]) == []

def earliest_common_slot(first, second, length):
    """Return the earliest start of a slot of length free for both, or None.

    Both are sorted lists of free (start, end) intervals."""
    for a, b in first:
        for c, d in second:
            start = max(a, c)
            if start + length <= min(b, d):
                return start
    return None
# M: The common part of two intervals must be long enough for the slot.
# R: two lists of free intervals (sorted), earliest start where both have `length` time together
assert earliest_common_slot([(1, 3), (5, 9)], [(2, 4), (6, 10)], 2) == 6
assert earliest_common_slot([(1, 3)], [(3, 5)], 1) is None
assert earliest_common_slot([], [], 1) is None

def count_stairs_in_rows(rows):
    """Count the rows whose numbers rise by exactly one from cell to cell and have two or more
    cells."""
    return sum(len(row) > 1 and all(b == a + 1 for a, b in zip(row, row[1:])) for row in rows)
# E: For every row the neighbours are compared, and the booleans are summed.
assert count_stairs_in_rows([[1, 2, 3], [2, 4], [5]]) == 1
assert count_stairs_in_rows([[7, 8], [0, 1]]) == 2
assert count_stairs_in_rows([]) == 0

def pair_up_by_skill(players):
    """Pair (name, skill) players by falling skill: best with second, third with fourth, and so on.

    Return "name & name" texts; a last single player is written alone."""
    names = [name for name, _ in sorted(players, key=lambda player: -player[1])]
    return [" & ".join(names[i:i + 2]) for i in range(0, len(names), 2)]
# M: The sorted names are cut into slices of two, and each slice is joined.
# R: sort players by skill (high first), then make teams of two neighbours "A & B"
assert pair_up_by_skill([("al", 3), ("bo", 9), ("cy", 5)]) == ["bo & cy", "al"]
assert pair_up_by_skill([("al", 1), ("bo", 1)]) == ["al & bo"]
assert pair_up_by_skill([]) == []

def latest_version_per_name(files):
    """Return "name v3" texts for the highest version of each name in (name, version) tuples,
    sorted."""
    newest = {}
    for name, version in files:
        newest[name] = max(version, newest.get(name, version))
    return [f"{name} v{newest[name]}" for name in sorted(newest)]
# E: The maximum version per name is kept in a dictionary.
assert latest_version_per_name([("b", 1), ("a", 2), ("b", 3)]) == ["a v2", "b v3"]
assert latest_version_per_name([("a", 0)]) == ["a v0"]
assert latest_version_per_name([]) == []

"""Verified problems: tuple maps."""

from collections import Counter, defaultdict

def road_length(distances: dict[tuple[str, str], int], first: str, second: str) -> int | None:
    """Return the distance between two towns, stored under (first, second) or (second, first), or
    None if neither is there."""
    return distances.get((first, second), distances.get((second, first)))
# E: The second lookup is the default of the first one.
# R: distances keyed by town pairs, but i dont know in which order the pair is stored. look up both ways, None if missing
assert road_length({("A", "B"): 7}, "B", "A") == 7
assert road_length({("A", "B"): 7}, "A", "B") == 7
assert road_length({}, "A", "B") is None

def trip_length(distances, stops):
    """Add up the distances between neighbouring stops of a trip; distances has tuple keys in
    alphabetical order of the two towns. Staying in a town adds nothing."""
    total = 0
    for start, end in zip(stops, stops[1:]):
        if start != end:
            total += distances[min(start, end), max(start, end)]
    return total
# E: min and max put the two towns into the order of the key.
assert trip_length({("A", "B"): 7, ("B", "C"): 5}, ["A", "B", "C", "B"]) == 17
assert trip_length({("A", "B"): 7}, ["B", "B", "A"]) == 7
assert trip_length({}, ["A"]) == 0

def towns_from(distances, town, limit):
    """Return a dict of the towns at most limit away from the given town; distances maps (from, to)
    pairs to numbers and only pairs starting at the town count."""
    return {end: km for (start, end), km in distances.items() if start == town and km <= limit}
# E: The key is unpacked in the loop head of the comprehension.
# R: towns reachable from a town within km limit, dict (from, to) -> km
assert towns_from({("A", "B"): 7, ("A", "C"): 9, ("B", "A"): 1}, "A", 8) == {"B": 7}
assert towns_from({("A", "B"): 7}, "B", 8) == {}
assert towns_from({}, "A", 8) == {}

def cell_value(sheet, name):
    """Return the value of a cell named like "C12" from a dict with (column number, row number)
    keys, both counted from 1 with A as column 1; an empty text for cells not stored."""
    column = ord(name[0].upper()) - ord("A") + 1
    return sheet.get((column, int(name[1:])), "")
# E: The letter becomes a number by its distance from A.
# R: spreadsheet dict {(col, row): value}. get the cell "C12" = (3, 12), "" if empty
assert cell_value({(3, 12): 99}, "C12") == 99
assert cell_value({(1, 1): "x"}, "a1") == "x"
assert cell_value({}, "B2") == ""

def sheet_column_sum(sheet, column):
    """Add up the numbers of one column in a dict with (column, row) keys; values that are neither
    int nor float are ignored."""
    return sum(
        value for (place, _), value in sheet.items()
        if place == column and isinstance(value, (int, float))
    )
# E: The filter checks the first part of the key and the type of the value.
assert sheet_column_sum({(1, 1): "price", (1, 2): 5, (1, 3): 2.5, (2, 2): 9}, 1) == 7.5
assert sheet_column_sum({(2, 2): 9}, 1) == 0
assert sheet_column_sum({}, 1) == 0

def sheet_to_rows(sheet, height, width):
    """Turn a dict with (row, column) keys counted from 0 into a list of rows of the given height
    and width; empty cells become "."."""
    return [[sheet.get((row, column), ".") for column in range(width)] for row in range(height)]
# E: Two ranges build all keys, which are looked up with a default.
# R: dict {(row, col): value} to list of rows, "." for empty
assert sheet_to_rows({(0, 1): "x", (5, 5): "y"}, 2, 2) == [[".", "x"], [".", "."]]
assert sheet_to_rows({}, 1, 3) == [[".", ".", "."]]
assert sheet_to_rows({(0, 0): 1}, 0, 2) == []

def map_marks(text):
    """Return a dict from (row, column) to character for all characters of a multi-line text other
    than "." and space, counted from 0."""
    marks = {}
    for row, line in enumerate(text.splitlines()):
        for column, character in enumerate(line):
            if character not in ". ":
                marks[row, column] = character
    return marks
# M: enumerate gives the numbers of line and character that form the key.
# R: ascii map to dict {(row, col): char}, skip dots and blanks
assert map_marks("..a\nb .") == {(0, 2): "a", (1, 0): "b"}
assert map_marks("...") == {}
assert map_marks("") == {}

def bounding_area(cells):
    """Return the number of cells of the smallest rectangle that covers all (row, column) keys of a
    dict, 0 for an empty dict."""
    if not cells:
        return 0
    rows = [row for row, _ in cells]
    columns = [column for _, column in cells]
    return (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)
# E: The spans of rows and columns, ends included, are multiplied.
# R: size of the smallest box around all (row, col) keys
assert bounding_area({(1, 1): "a", (3, 2): "b"}) == 6
assert bounding_area({(9, 9): 0}) == 1
assert bounding_area({}) == 0

def neighbours_with(grid, cell, value):
    """Count the eight neighbours of a (row, column) cell that have the value in a dict of cells."""
    row, column = cell
    around = [
        (row + down, column + right)
        for down in (-1, 0, 1) for right in (-1, 0, 1) if (down, right) != (0, 0)
    ]
    return sum(grid.get(place) == value for place in around)
# M: Two nested loops build the surrounding keys without the middle one.
assert neighbours_with({(0, 0): "x", (0, 1): "x", (2, 2): "x"}, (1, 1), "x") == 3
assert neighbours_with({(1, 1): "x"}, (1, 1), "x") == 0
assert neighbours_with({}, (0, 0), "x") == 0

def move_pieces(board, moves):
    """Return the board dict after moves (start, end): the piece on start goes to end and replaces
    what is there; moves from empty fields are ignored."""
    after = dict(board)
    for start, end in moves:
        if start in after:
            after[end] = after.pop(start)
    return after
# E: pop takes the piece off its old field and returns it for the new one.
# R: board {(x,y): "piece"} and a list of (from, to). make the moves on a copy, captured pieces vanish
assert move_pieces({(0, 0): "rook", (0, 5): "pawn"}, [((0, 0), (0, 5))]) == {(0, 5): "rook"}
assert move_pieces({(0, 0): "rook"}, [((7, 7), (0, 0))]) == {(0, 0): "rook"}
assert move_pieces({}, []) == {}

def pieces_by_colour(board):
    """Return a dict from colour to the sorted list of its pieces, for a board that maps fields to
    (colour, piece) tuples."""
    sides = defaultdict(list)
    for colour, piece in board.values():
        sides[colour].append(piece)
    return {colour: sorted(pieces) for colour, pieces in sides.items()}
# E: The values are unpacked and grouped by their first part.
assert pieces_by_colour({(0, 0): ("white", "rook"), (1, 1): ("white", "king"),
    (5, 5): ("black", "king")}) == {"white": ["king", "rook"], "black": ["king"]}
assert pieces_by_colour({"a1": ("white", "pawn")}) == {"white": ["pawn"]}
assert pieces_by_colour({}) == {}

def most_visited_cell(path):
    """Return the (x, y) cell stepped on most often when walking from (0, 0) by the letters of the
    path U, D, L, R; the start counts as one step and the earliest cell wins ties."""
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x = y = 0
    visits = Counter([(0, 0)])
    for letter in path:
        x, y = x + steps[letter][0], y + steps[letter][1]
        visits[x, y] += 1
    return max(visits, key=visits.get)
# M: The step of each letter comes from a dict and the visited cells are counted.
assert most_visited_cell("RLR") == (0, 0)
assert most_visited_cell("RRLL") == (0, 0)
assert most_visited_cell("UUDU") == (0, 1)

def prices_by_size(menu, drink):
    """Return the prices of one drink as a dict from size to price, cheapest first; menu has (drink,
    size) keys."""
    found = {size: price for (name, size), price in menu.items() if name == drink}
    return dict(sorted(found.items(), key=lambda pair: pair[1]))
# E: The matching entries are filtered by the first part of the key and then sorted by price.
# R: menu {("tea","small"): 3,...}: all sizes of one drink with the price, cheapest first
assert prices_by_size({("tea", "big"): 5, ("tea", "small"): 3, ("milk", "big"): 4},
    "tea") == {"small": 3, "big": 5}
assert list(prices_by_size({("tea", "big"): 5, ("tea", "small"): 3}, "tea")) == ["small", "big"]
assert prices_by_size({}, "tea") == {}

def upgrade_cost(menu, drink, old, new):
    """Return how much more the new size of a drink costs than the old one, using (drink, size)
    keys; None if either is not on the menu."""
    if (drink, old) not in menu or (drink, new) not in menu:
        return None
    return menu[drink, new] - menu[drink, old]
# E: Both keys are tested before the prices are subtracted.
# R: how much more is the bigger size? menu {(drink, size): price}, None if missing
assert upgrade_cost({("tea", "s"): 3, ("tea", "l"): 5}, "tea", "s", "l") == 2
assert upgrade_cost({("tea", "s"): 3}, "tea", "s", "l") is None
assert upgrade_cost({("tea", "s"): 3}, "tea", "s", "s") == 0

def named_seats_by_row(bookings):
    """Count the booked seats per row letter of seats like ("B", 7) that are the keys of bookings;
    values are names, and a seat booked by "" is free."""
    return dict(Counter(row for (row, _), name in bookings.items() if name))
# E: Empty names are false, so their seats are filtered out.
assert named_seats_by_row({("B", 7): "Al", ("B", 8): "", ("A", 1): "Bo",
    ("B", 1): "Cy"}) == {"B": 2, "A": 1}
assert named_seats_by_row({("A", 1): ""}) == {}
assert named_seats_by_row({}) == {}

def adjacent_free_seats(free):
    """Return the first pair of neighbouring free seats in the same row as a tuple of two (row,
    number) keys, in sorted order, or None; free is a set of such keys."""
    for row, number in sorted(free):
        if (row, number + 1) in free:
            return (row, number), (row, number + 1)
    return None
# E: For each seat in order the next number is looked up in the set.
# R: set of free seats like ("C", 4). find two next to each other in one row (first ones in sort order) or None
assert adjacent_free_seats({("C", 4), ("B", 9), ("C", 5)}) == (("C", 4), ("C", 5))
assert adjacent_free_seats({("A", 1), ("B", 2)}) is None
assert adjacent_free_seats(set()) is None

def route_times(timetable, line, start, end):
    """Return the minutes from start to end on a line as the sum of hops; timetable maps (line,
    stop) to (next stop, minutes). None if the end is not reached before the line ends."""
    total, stop = 0, start
    while stop != end:
        if (line, stop) not in timetable:
            return None
        stop, minutes = timetable[line, stop]
        total += minutes
    return total
# H: The loop hops from stop to stop with the tuple key until the end or a missing entry.
assert route_times({(1, "A"): ("B", 4), (1, "B"): ("C", 6)}, 1, "A", "C") == 10
assert route_times({(1, "A"): ("B", 4)}, 1, "B", "A") is None
assert route_times({}, 1, "A", "A") == 0

def sales_grid_totals(sales):
    """Return (totals by shop, totals by month) as two dicts for a dict from (shop, month) to
    amount."""
    by_shop, by_month = Counter(), Counter()
    for (shop, month), amount in sales.items():
        by_shop[shop] += amount
        by_month[month] += amount
    return dict(by_shop), dict(by_month)
# E: Each amount is added to the sums of both parts of its key.
# R: {("north", "jan"): 10, ...} -> totals per shop and per month (two dicts)
assert sales_grid_totals({("N", "jan"): 10, ("N", "feb"): 5, ("S", "jan"): 1}) == ({"N": 15,
    "S": 1}, {"jan": 11, "feb": 5})
assert sales_grid_totals({("N", "jan"): 0}) == ({"N": 0}, {"jan": 0})
assert sales_grid_totals({}) == ({}, {})

def missing_combinations(table, rows, columns):
    """Return the (row, column) pairs of all given rows and columns that are no key of the table, in
    row order."""
    return [(row, column) for row in rows for column in columns if (row, column) not in table]
# E: Two loops build every pair and the condition keeps the missing ones.
assert missing_combinations({("a", 1): 5}, ["a", "b"], [1, 2]) == [("a", 2), ("b", 1), ("b", 2)]
assert missing_combinations({("a", 1): 5}, ["a"], [1]) == []
assert missing_combinations({}, [], [1]) == []

def crossing_table(rows):
    """Count the pairs of values of (colour, size) tuples and return them as a dict of dicts, colour
    first, in which every colour has every size that occurs anywhere, 0 included."""
    counts = Counter(rows)
    sizes = sorted({size for _, size in rows})
    return {colour: {size: counts[colour, size] for size in sizes} for colour, _ in rows}
# E: A Counter of tuples answers 0 for pairs that never occur.
assert crossing_table([("red", "S"), ("red", "L"), ("blue", "S"),
    ("red", "S")]) == {"red": {"L": 1, "S": 2}, "blue": {"L": 0, "S": 1}}
assert crossing_table([("red", "S")]) == {"red": {"S": 1}}
assert crossing_table([]) == {}

def swap_key_parts(table):
    """Return the table with (a, b) keys turned into (b, a) keys, sorted by the new keys."""
    ordered = sorted(table.items(), key=lambda item: item[0][::-1])
    return {(b, a): value for (a, b), value in ordered}
# E: The reversed tuple is both the sort key and the new key.
assert swap_key_parts({(1, "b"): 5, (2, "a"): 6}) == {("a", 2): 6, ("b", 1): 5}
assert list(swap_key_parts({(1, "b"): 5, (2, "a"): 6})) == [("a", 2), ("b", 1)]
assert swap_key_parts({}) == {}

def symmetric_table(pairs):
    """Return a dict in which each (a, b) key of pairs is joined by a (b, a) key with the same
    value; a reversed key that exists already keeps its own value."""
    return {**{(b, a): value for (a, b), value in pairs.items()}, **pairs}
# E: The reversed entries come first so that the original ones override them.
# R: make my distance dict symmetric: if ("a","b") is in there add ("b","a") too, existing ones win
assert symmetric_table({("a", "b"): 3}) == {("a", "b"): 3, ("b", "a"): 3}
assert symmetric_table({("a", "b"): 3, ("b", "a"): 9}) == {("a", "b"): 3, ("b", "a"): 9}
assert symmetric_table({}) == {}

def one_way_streets(streets):
    """Return the sorted (from, to) pairs of a set of streets whose opposite direction is not in
    it."""
    return sorted((start, end) for start, end in streets if (end, start) not in streets)
# E: Each pair is turned round and looked up in the set.
# R: pairs without their reverse in the set, sorted
assert one_way_streets({("a", "b"), ("b", "a"), ("b", "c")}) == [("b", "c")]
assert one_way_streets({("a", "a")}) == []
assert one_way_streets(set()) == []

def best_partner_score(scores):
    """Return the names of the pair with the highest score as "A & B", names in alphabetical order,
    and the score; scores maps frozensets of two names to numbers and is not empty."""
    best = max(scores, key=scores.get)
    return " & ".join(sorted(best)), scores[best]
# E: The frozenset with the largest value is sorted and joined.
assert best_partner_score({frozenset({"Bo", "Al"}): 9,
    frozenset({"Cy", "Al"}): 4}) == ("Al & Bo", 9)
assert best_partner_score({frozenset({"x", "y"}): 0}) == ("x & y", 0)
assert best_partner_score({frozenset("ab"): -1, frozenset("cd"): -2}) == ("a & b", -1)

def dates_to_quarters(amounts):
    """Add up amounts with (year, month) keys into a dict with (year, quarter) keys, sorted."""
    sums = {}
    for (year, month), amount in sorted(amounts.items()):
        key = (year, (month + 2) // 3)
        sums[key] = sums.get(key, 0) + amount
    return sums
# E: Adding two before dividing by three maps months 1 to 3 to quarter 1 and so on.
# R: {(2024, 5): 10, ...} by year/month -> sum per (year, quarter)
assert dates_to_quarters({(2024, 4): 10, (2024, 6): 5, (2023, 12): 1}) == {(2023, 4): 1,
    (2024, 2): 15}
assert dates_to_quarters({(2024, 1): 2}) == {(2024, 1): 2}
assert dates_to_quarters({}) == {}

def running_key_numbers(pairs):
    """Number repeated (first, last) names: return a list of keys (first, last, n) in which n counts
    from 1 how often the pair has occurred so far."""
    seen = Counter()
    keys = []
    for first, last in pairs:
        seen[first, last] += 1
        keys.append((first, last, seen[first, last]))
    return keys
# E: A Counter with tuple keys gives the running number.
assert running_key_numbers([("Al", "Ray"), ("Bo", "Fox"), ("Al", "Ray")]) == [("Al", "Ray", 1),
    ("Bo", "Fox", 1), ("Al", "Ray", 2)]
assert running_key_numbers([("a", "b")]) == [("a", "b", 1)]
assert running_key_numbers([]) == []

def winner_of_duel(rules, first, second):
    """Return the stronger of two signs according to rules, a set of (winner, loser) tuples, or
    "draw" if neither beats the other."""
    if (first, second) in rules:
        return first
    return second if (second, first) in rules else "draw"
# E: Both orders of the pair are looked up in the set.
# R: rules = set of (winner, loser); who wins between two signs or "draw"
assert winner_of_duel({("paper", "rock")}, "rock", "paper") == "paper"
assert winner_of_duel({("paper", "rock")}, "rock", "rock") == "draw"
assert winner_of_duel({("fire", "ice")}, "fire", "ice") == "fire"

def state_after_inputs(rules, state, inputs):
    """Return the state after all inputs: rules maps (state, input) to the next state, and without a
    rule the state stays."""
    for signal in inputs:
        state = rules.get((state, signal), state)
    return state
# E: The current state is the default of each lookup.
# R: tiny state machine: rules {("off","press"): "on"}, start state, list of inputs -> final state. no rule = nothing happens
assert state_after_inputs({("off", "press"): "on", ("on", "press"): "off"}, "off",
    ["press", "kick", "press", "press"]) == "on"
assert state_after_inputs({}, "off", ["press"]) == "off"
assert state_after_inputs({("a", 1): "b"}, "a", []) == "a"

def states_visited(rules, state, inputs):
    """Return the list of states gone through, the first included, following rules from (state,
    input) to state; the walk ends at the first input without a rule."""
    path = [state]
    for signal in inputs:
        if (path[-1], signal) not in rules:
            break
        path.append(rules[path[-1], signal])
    return path
# M: The last state of the path and the input form the key for the next one.
assert states_visited({("a", 1): "b", ("b", 2): "c"}, "a", [1, 2, 2]) == ["a", "b", "c"]
assert states_visited({}, "a", [1]) == ["a"]
assert states_visited({("a", 0): "a"}, "a", [0, 0]) == ["a", "a", "a"]

def reachable_states(rules, start):
    """Return the sorted states that can be reached from start by rules, a dict from (state, input)
    to state, the start included."""
    found, todo = {start}, [start]
    while todo:
        state = todo.pop()
        for (source, _), target in rules.items():
            if source == state and target not in found:
                found.add(target)
                todo.append(target)
    return sorted(found)
# H: New states are put on a list of those whose rules are still to be followed.
assert reachable_states({("a", 1): "b", ("b", 1): "c", ("x", 1): "y"}, "a") == ["a", "b", "c"]
assert reachable_states({("b", 1): "a"}, "a") == ["a"]
assert reachable_states({}, "q") == ["q"]

def room_conflicts(plan):
    """Return the sorted (room, hour) keys for which a list of (room, hour, course) has more than
    one course."""
    counts = Counter((room, hour) for room, hour, _ in plan)
    return sorted(key for key in counts if counts[key] > 1)
# E: The first two parts of each entry form the counted key.
# R: double bookings: entries (room, hour, course), which (room, hour) occur twice or more?
assert room_conflicts([("A", 9, "art"), ("A", 9, "bio"), ("B", 9, "go")]) == [("A", 9)]
assert room_conflicts([("A", 9, "art"), ("A", 10, "art")]) == []
assert room_conflicts([]) == []

def price_with_zones(fares, zones):
    """Return the fare for a trip through zones, a list: the key of fares is the (lowest, highest)
    zone; zones not in fares in this form cost 9."""
    return fares.get((min(zones), max(zones)), 9)
# E: The extremes of the list make the key.
assert price_with_zones({(1, 3): 5, (2, 2): 2}, [2, 3, 1]) == 5
assert price_with_zones({(1, 3): 5, (2, 2): 2}, [2]) == 2
assert price_with_zones({}, [4, 1]) == 9

def dominating_colour(pixels):
    """Return the (r, g, b) tuple found most often in a list of rows of such tuples, the first met
    on ties, as a text like "#ff0080"; an empty text without pixels."""
    counts = Counter(pixel for row in pixels for pixel in row)
    if not counts:
        return ""
    return "#" + "".join(f"{part:02x}" for part in max(counts, key=counts.get))
# E: Tuples of colours are counted, and each part becomes two hexadecimal digits.
assert dominating_colour([[(255, 0, 128), (0, 0, 0)], [(255, 0, 128)]]) == "#ff0080"
assert dominating_colour([[(0, 0, 0)]]) == "#000000"
assert dominating_colour([]) == ""

def coordinates_to_names(places, points):
    """Return the names for a list of (x, y) points by a dict with such keys; a point that is not
    there gets a text like "(3|4)"."""
    return [places.get((x, y), f"({x}|{y})") for x, y in points]
# E: The default of the lookup is the formatted point itself.
# R: points to names by dict, unknown as "(3|4)"
assert coordinates_to_names({(0, 0): "home"}, [(0, 0), (3, 4)]) == ["home", "(3|4)"]
assert coordinates_to_names({}, []) == []
assert coordinates_to_names({}, [(-1, 2)]) == ["(-1|2)"]

def nearest_place(places, x, y):
    """Return the name of the place nearest to x, y by the sum of the differences of both
    coordinates, the first one on ties; places is a non-empty dict from (x, y) to name."""
    return places[min(places, key=lambda point: abs(point[0] - x) + abs(point[1] - y))]
# E: min compares the keys by their distance and the winner is looked up.
# R: places {(x,y): name}; which one's the closest to me (manhattan distance)?
assert nearest_place({(0, 0): "home", (5, 5): "shop"}, 4, 3) == "shop"
assert nearest_place({(0, 0): "a", (2, 0): "b"}, 1, 0) == "a"
assert nearest_place({(9, 9): "x"}, 0, 0) == "x"

def counts_by_cell(points, size):
    """Count (x, y) points per square of the given size; the key of a square is the pair of whole
    numbers x // size and y // size."""
    return dict(Counter((x // size, y // size) for x, y in points))
# E: Integer division assigns every point to its square.
assert counts_by_cell([(1, 1), (4, 9), (3, 2)], 5) == {(0, 0): 2, (0, 1): 1}
assert counts_by_cell([(-1, 0)], 5) == {(-1, 0): 1}
assert counts_by_cell([], 5) == {}

def recipe_for(recipes, *ingredients):
    """Return what the given ingredients make according to recipes, a dict with frozenset keys, in
    any order; "mud" if there is no recipe."""
    return recipes.get(frozenset(ingredients), "mud")
# E: A frozenset forgets the order of the arguments.
# R: what do these ingredients make (order doesn't matter)? "mud" by default
assert recipe_for({frozenset({"flour", "water"}): "dough"}, "water", "flour") == "dough"
assert recipe_for({}, "sand") == "mud"
assert recipe_for({frozenset(): "nothing"}) == "nothing"

def possible_products(recipes, have):
    """Return the sorted products of recipes, a dict from a tuple of ingredients to product, that
    can be made from a dict of amounts where a tuple may name an ingredient more than once."""
    made = []
    for ingredients, product in recipes.items():
        need = Counter(ingredients)
        if all(have.get(thing, 0) >= number for thing, number in need.items()):
            made.append(product)
    return sorted(made)
# M: A Counter of the tuple tells how many of each ingredient are needed.
# R: craft recipes {("wood","wood","iron"): "axe"}, inventory {"wood": 2}. what can i craft?
assert possible_products({("wood", "wood"): "plank", ("wood", "iron"): "axe"},
    {"wood": 2}) == ["plank"]
assert possible_products({("a",): "x", (): "air"}, {}) == ["air"]
assert possible_products({}, {"wood": 2}) == []

def edges_from_pairs(pairs):
    """Turn (a, b) pairs of an undirected graph into a dict from node to sorted neighbours without
    repeats; a pair of equal parts makes a node without that neighbour."""
    graph = defaultdict(set)
    for first, second in pairs:
        graph[first].add(second)
        graph[second].add(first)
    return {node: sorted(graph[node] - {node}) for node in sorted(graph)}
# M: Each pair is entered in both directions and the node itself is taken out at the end.
assert edges_from_pairs([("a", "b"), ("b", "c"), ("b", "a")]) == {"a": ["b"], "b": ["a", "c"],
    "c": ["b"]}
assert edges_from_pairs([("z", "z")]) == {"z": []}
assert edges_from_pairs([]) == {}

def triple_lookup(facts, subject, relation):
    """Return the sorted objects of all (subject, relation, object) triples in a set that match the
    first two parts."""
    return sorted(thing for who, how, thing in facts if (who, how) == (subject, relation))
# E: Two parts of each triple are compared at once as a tuple.
# R: facts (subject, relation, object): all objects for a subject + relation, sorted
assert triple_lookup({("Al", "likes", "tea"), ("Al", "likes", "go"), ("Bo", "likes", "jam")},
    "Al", "likes") == ["go", "tea"]
assert triple_lookup({("Al", "likes", "tea")}, "Al", "hates") == []
assert triple_lookup(set(), "Al", "likes") == []

def facts_as_sentences(facts):
    """Return sorted sentences like "Al likes go and tea." that put together the objects of all
    triples with the same subject and relation, objects sorted and joined by " and "."""
    grouped = defaultdict(list)
    for subject, relation, thing in sorted(facts):
        grouped[subject, relation].append(thing)
    return [f"{s} {r} {' and '.join(things)}." for (s, r), things in grouped.items()]
# E: The sorted triples are grouped by a key of two parts.
# R: facts like ("Al","likes","tea") -> sentences "Al likes go and tea." grouped and sorted
assert facts_as_sentences([("Al", "likes", "tea"), ("Al", "likes", "go"),
    ("Bo", "has", "jam")]) == ["Al likes go and tea.", "Bo has jam."]
assert facts_as_sentences([("x", "is", "y")]) == ["x is y."]
assert facts_as_sentences([]) == []

def best_times_by_event(results):
    """Return the record time for each (distance, style) key from results (name, distance, style,
    seconds), as a pair (seconds, name)."""
    records = {}
    for name, distance, style, seconds in results:
        key = (distance, style)
        records[key] = min(records.get(key, (seconds, name)), (seconds, name))
    return records
# E: Pairs of time and name are compared by min, time first.
assert best_times_by_event([("Al", 50, "free", 31.0), ("Bo", 50, "free", 29.5),
    ("Al", 100, "back", 80)]) == {(50, "free"): (29.5, "Bo"), (100, "back"): (80, "Al")}
assert best_times_by_event([("Bo", 50, "free", 30), ("Al", 50, "free", 30)]) == {(50,
    "free"): (30, "Al")}
assert best_times_by_event([]) == {}

def shift_keys(cells, down, right):
    """Return the dict of (row, column) cells moved by down and right, without cells that would get
    a negative row or column."""
    return {
        (row + down, column + right): value
        for (row, column), value in cells.items()
        if row + down >= 0 and column + right >= 0
    }
# E: New keys are built by addition and tested in the condition.
assert shift_keys({(0, 0): "a", (2, 1): "b"}, -1, 1) == {(1, 2): "b"}
assert shift_keys({(0, 0): "a"}, 3, 0) == {(3, 0): "a"}
assert shift_keys({}, 1, 1) == {}

def transpose_cells(cells):
    """Return a dict of (row, column) cells mirrored so that rows become columns, leaving out cells
    with the value None or ""."""
    return {(c, r): value for (r, c), value in cells.items() if value not in (None, "")}
# E: The parts of the key change places and empty values are filtered.
assert transpose_cells({(0, 1): "a", (2, 2): "b", (1, 0): ""}) == {(1, 0): "a", (2, 2): "b"}
assert transpose_cells({(0, 3): 0, (1, 1): None}) == {(3, 0): 0}
assert transpose_cells({}) == {}

class SparseGrid:
    """Store values of a large grid under (row, column) keys; unset cells have a default value."""

    def __init__(self, default=0):
        self.default = default
        self.cells = {}

    def set(self, row, column, value):
        """Store a value; the default value frees the cell."""
        if value == self.default:
            self.cells.pop((row, column), None)
        else:
            self.cells[row, column] = value

    def get(self, row, column):
        """Return the value of a cell."""
        return self.cells.get((row, column), self.default)

    def row_sum(self, row):
        """Return the sum of the stored values of a row."""
        return sum(value for (place, _), value in self.cells.items() if place == row)
# M: Only cells that differ from the default take room in the dict.
grid = SparseGrid()
grid.set(5, 900, 7)
grid.set(5, 1, 2)
assert grid.get(5, 900) == 7
assert grid.get(0, 0) == 0
assert grid.row_sum(5) == 9
grid.set(5, 1, 0)
assert len(grid.cells) == 1

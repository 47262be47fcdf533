"""Verified problems: trail scenes."""

from collections import deque
from datetime import date, timedelta
from itertools import accumulate, product

def trail_markers(length, every, labels):
    """Return (metre, label) pairs along a trail: a marker every so many metres, labels used in
    turn from the first.

    Markers stand after each full stretch, the last one at most at the end."""
    places = range(every, length + 1, every)
    return [(place, labels[i % len(labels)]) for i, place in enumerate(places)]
# E: The index modulo the number of labels repeats them.
# R: put trail signs every n metres, labels cycle: trail_markers(500, 200, ["red", "blue"])
assert trail_markers(500, 200, ["red", "blue"]) == [(200, "red"), (400, "blue")]
assert trail_markers(300, 100, ["x"]) == [(100, "x"), (200, "x"), (300, "x")]
assert trail_markers(50, 100, ["x"]) == []

def altitude_after_each(start: int, changes: list[int]) -> list[int]:
    """Return the altitudes of a hike: start followed by the altitude after each change."""
    return list(accumulate(changes, initial=start))
# E: accumulate with an initial value gives all running sums.
# R: start altitude and a list of ups/downs -> all altitudes including the start
assert altitude_after_each(500, [100, -30]) == [500, 600, 570]
assert altitude_after_each(0, []) == [0]
assert altitude_after_each(10, [-10]) == [10, 0]

def rest_stops(stages: list[int], limit: int) -> list[int]:
    """Return the indices of stages before which a rest is taken, since the minutes walked
    without rest would exceed limit."""
    walked = 0
    rests = []
    for i, minutes in enumerate(stages):
        if i > 0 and walked + minutes > limit:
            rests.append(i)
            walked = 0
        walked += minutes
    return rests
# M: The walked minutes start again at each rest, and the first stage never has one before it.
# R: hike stages in minutes, rest before a stage if we'd walk more than limit without break. which stage indexes?
assert rest_stops([40, 30, 50, 20], 80) == [2]
assert rest_stops([90, 90], 60) == [1]
assert rest_stops([], 60) == []

def backpack_order(items: dict[str, int], heavy: int) -> list[str]:
    """Return item names for packing: items of at least heavy grams first, heaviest first, then
    the others by name."""
    big = sorted((n for n in items if items[n] >= heavy), key=lambda n: (-items[n], n))
    small = sorted(n for n in items if items[n] < heavy)
    return big + small
# M: Two filtered lists with their own order are joined.
# R: packing order: heavy stuff (>= g) by weight descending, rest alphabetically
assert backpack_order({"tent": 2000, "map": 50, "stove": 900, "cup": 90}, 500) == [
    "tent", "stove", "cup", "map"]
assert backpack_order({"b": 5, "a": 5}, 5) == ["a", "b"]
assert backpack_order({}, 5) == []

def shelter_in_reach(position: int, shelters: list[int], hours: int, speed: int) -> bool:
    """Check whether any shelter on a straight trail can be reached from position within hours
    at speed km per hour."""
    return any(abs(shelter - position) <= hours * speed for shelter in shelters)
# E: The distance to each shelter is compared with the walkable kilometres.
# R: can i make it to any hut? position km, list of hut kms, hours left, speed
assert shelter_in_reach(10, [2, 25], 2, 4) is True
assert shelter_in_reach(10, [25], 3, 4) is False
assert shelter_in_reach(10, [], 5, 5) is False

def weather_pack_list(forecast: list[str]) -> list[str]:
    """Return what to pack, sorted: "umbrella" if any day is "rain", "hat" if most days are
    "sun", and always "boots"."""
    things = {"boots"}
    if "rain" in forecast:
        things.add("umbrella")
    if forecast.count("sun") * 2 > len(forecast):
        things.add("hat")
    return sorted(things)
# E: A set collects the things, and twice the sunny days are compared with all days.
# R: forecast list ("sun"/"rain"/...): boots always, umbrella if it rains at all, hat if sunny on more than half of the days
assert weather_pack_list(["sun", "sun", "rain"]) == ["boots", "hat", "umbrella"]
assert weather_pack_list(["cloud", "sun"]) == ["boots"]
assert weather_pack_list([]) == ["boots"]

def loop_or_return(points):
    """Return "loop" if a walk of points ends where it began, "there and back" if it also reads
    the same reversed, else "one way".

    Fewer than two points are "none"."""
    if len(points) < 2:
        return "none"
    if points == points[::-1]:
        return "there and back"
    return "loop" if points[0] == points[-1] else "one way"
# E: A walk that equals its reversal is a special loop and tested first.
# R: classify a walk (list of place names): "there and back" (palindrome), "loop", "one way" or "none"
assert loop_or_return(["A", "B", "C", "A"]) == "loop"
assert loop_or_return(["A", "B", "A"]) == "there and back"
assert loop_or_return(["A", "B"]) == "one way"
assert loop_or_return(["A"]) == "none"

def water_points_needed(length: int, springs: list[int], reach: int) -> int:
    """Return how many extra water points are needed so that no stretch of a trail is longer
    than reach without water.

    There is water at both ends and at the springs (metres); extra points stand anywhere."""
    places = sorted([0, length, *springs])
    return sum((b - a - 1) // reach for a, b in zip(places, places[1:]) if b > a)
# H: In a gap of g metres one point fewer than the parts of g divided by reach, rounded up, is needed.
assert water_points_needed(100, [40], 25) == 3
assert water_points_needed(50, [], 50) == 0
assert water_points_needed(100, [100, 0], 30) == 3

def camp_nights_text(arrive: date, leave: date) -> str:
    """Describe a stay: "no night", "1 night" or "n nights" with the weekday of leaving, such as
    "2 nights, until Sun"."""
    nights = (leave - arrive).days
    if nights <= 0:
        return "no night"
    word = "night" if nights == 1 else "nights"
    return f"{nights} {word}, until {leave:%a}"
# E: The difference of the dates decides on the wording, and %a writes the weekday.
# R: text like "2 nights, until Sun" for arrival and departure date
assert camp_nights_text(date(2024, 5, 31), date(2024, 6, 2)) == "2 nights, until Sun"
assert camp_nights_text(date(2024, 6, 1), date(2024, 6, 2)) == "1 night, until Sun"
assert camp_nights_text(date(2024, 6, 1), date(2024, 6, 1)) == "no night"

def river_crossing_stones(stones: list[int], width: int, step: int) -> bool:
    """Check whether a river from 0 to width can be crossed over stones at the given metres with
    steps of at most step."""
    places = [0, *sorted(stones), width]
    return all(b - a <= step for a, b in zip(places, places[1:]))
# E: Both banks are put around the sorted stones, and all gaps must be small enough.
# R: can I cross the river? stone positions, river width, my max step
assert river_crossing_stones([2, 4], 6, 2) is True
assert river_crossing_stones([1, 4], 6, 2) is False
assert river_crossing_stones([], 2, 2) is True

def bird_log_summary(log: list[str]) -> str:
    """Return "n birds of m kinds, most: kind" for a list of sightings; the kind seen first wins
    ties; no birds give "no birds"."""
    if not log:
        return "no birds"
    most = max(log, key=log.count)
    return f"{len(log)} birds of {len(set(log))} kinds, most: {most}"
# E: len, set and count answer the three questions.
# R: bird sightings list -> "4 birds of 2 kinds, most: tit"
assert bird_log_summary(["tit", "owl", "tit", "tit"]) == "4 birds of 2 kinds, most: tit"
assert bird_log_summary(["owl", "tit"]) == "2 birds of 2 kinds, most: owl"
assert bird_log_summary([]) == "no birds"

def signposts_to(place: str, posts: dict[str, dict[str, int]]) -> list[tuple[str, int]]:
    """Return (post, km) for every signpost that names the place, nearest first, ties by post.

    posts maps a post to a dict from place to km."""
    found = [(km[place], post) for post, km in posts.items() if place in km]
    return [(post, km) for km, post in sorted(found)]
# M: Pairs with the distance in front are sorted and turned round again.
assert signposts_to("lake", {"A": {"lake": 4}, "B": {"hut": 1}, "C": {"lake": 2}}) == [
    ("C", 2), ("A", 4)]
assert signposts_to("sea", {"A": {"lake": 4}}) == []
assert signposts_to("sea", {}) == []

def low_water_spans(levels: dict[int, float], limit: float) -> list[str]:
    """Return the hours with a water level below limit as spans such as "6-8"; neighbouring
    hours are joined.

    A single hour is written alone, and the hours are in rising order."""
    spans = []
    for hour in sorted(h for h, level in levels.items() if level < limit):
        if spans and hour == spans[-1][1] + 1:
            spans[-1][1] = hour
        else:
            spans.append([hour, hour])
    return [str(a) if a == b else f"{a}-{b}" for a, b in spans]
# H: Each safe hour extends the last span if it follows directly, and otherwise starts a new one.
assert low_water_spans({6: 1, 7: 1.2, 8: 3, 9: 0.5}, 2) == ["6-7", "9"]
assert low_water_spans({6: 5}, 2) == []
assert low_water_spans({3: 1, 2: 1, 1: 1}, 2) == ["1-3"]

def hut_guest_book(lines: list[str]) -> dict[str, list[str]]:
    """Return a dict from hut to the sorted names of its guests, from lines "name @ hut"; double
    entries count once."""
    guests = {}
    for line in lines:
        name, hut = line.split(" @ ")
        guests.setdefault(hut, set()).add(name)
    return {hut: sorted(names) for hut, names in guests.items()}
# E: Sets remove double names and are sorted at the end.
# R: lines "Al @ Lake Hut" -> {"Lake Hut": ["Al", ...]} names sorted without duplicates
assert hut_guest_book(["Bo @ Hut", "Al @ Hut", "Bo @ Hut"]) == {"Hut": ["Al", "Bo"]}
assert hut_guest_book(["Cy @ Top"]) == {"Top": ["Cy"]}
assert hut_guest_book([]) == {}

def steepest_stage(heights: list[int], lengths: list[int]) -> int:
    """Return the index of the stage with the largest climb per length; stage i goes from
    heights[i] to heights[i + 1].

    The lengths are positive; the first stage wins ties."""
    slopes = [(b - a) / length for a, b, length in zip(heights, heights[1:], lengths)]
    return slopes.index(max(slopes))
# M: Three sequences are zipped to compute all slopes.
assert steepest_stage([100, 150, 300], [50, 100]) == 1
assert steepest_stage([5, 5], [1]) == 0
assert steepest_stage([10, 5, 0], [5, 5]) == 0

def compass_turn(direction: str, turns: list[str]) -> str:
    """Return the direction "N", "E", "S" or "W" after turns "left", "right" and "back"."""
    order = "NESW"
    place = order.index(direction)
    for turn in turns:
        place += {"left": -1, "right": 1, "back": 2}[turn]
    return order[place % 4]
# E: Every turn moves the place in the text of directions, and the modulo wraps it.
# R: facing N/E/S/W, list of "left"/"right"/"back" turns. new direction
assert compass_turn("N", ["left"]) == "W"
assert compass_turn("E", ["right", "back", "left"]) == "W"
assert compass_turn("S", []) == "S"

def map_square_label(x: int, y: int, size: int) -> str:
    """Return the square of a city map for a point, such as "C2": letters for columns of the
    given size, numbers from 1 for rows."""
    return f"{chr(ord('A') + x // size)}{y // size + 1}"
# E: Floor division finds column and row, and chr makes the letter.
# R: map square like "C2" for x,y and the square size; column letter from A, row from 1
assert map_square_label(250, 130, 100) == "C2"
assert map_square_label(0, 0, 100) == "A1"
assert map_square_label(99, 100, 100) == "A2"

def shortest_walk_steps(rows, start, goal):
    """Return the fewest side steps from start to goal on a map of texts where "#" is blocked,
    or -1 if there is no way.

    start and goal are (row, column) pairs on free cells."""
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        (r, c), steps = queue.popleft()
        if (r, c) == goal:
            return steps
        for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            inside = 0 <= cell[0] < len(rows) and 0 <= cell[1] < len(rows[0])
            if inside and cell not in seen and rows[cell[0]][cell[1]] != "#":
                seen.add(cell)
                queue.append((cell, steps + 1))
    return -1
# H: A queue visits the cells by rising distance, so the first arrival at the goal is the shortest.
# R: bfs on a map of strings, # is wall: least steps from start to goal or -1
assert shortest_walk_steps([".#.", "..."], (0, 0), (0, 2)) == 4
assert shortest_walk_steps([".#."], (0, 0), (0, 2)) == -1
assert shortest_walk_steps(["."], (0, 0), (0, 0)) == 0

def lookout_rows(heights: list[list[int]]) -> list[int]:
    """Return the indices of rows whose highest cell is larger than every cell of all other rows.

    There is at most one such row, so the list has one or no item."""
    tops = [max(row) for row in heights]
    best = max(tops, default=0)
    return [i for i, top in enumerate(tops) if top == best] if tops.count(best) == 1 else []
# M: The largest of the row maxima must occur only once.
assert lookout_rows([[1, 4], [9, 2]]) == [1]
assert lookout_rows([[9], [9]]) == []
assert lookout_rows([]) == []

def sum_around_edge(grid: list[list[int]]) -> int:
    """Return the sum of the border cells of a rectangular grid, each corner counted once."""
    total = sum(map(sum, grid))
    inner = sum(sum(row[1:-1]) for row in grid[1:-1])
    return total - inner
# E: The inner cells are taken off the sum of all cells.
# R: sum of the outer frame of a 2d list (corners once)
assert sum_around_edge([[1, 1, 1], [1, 9, 1], [1, 1, 1]]) == 8
assert sum_around_edge([[2, 3]]) == 5
assert sum_around_edge([]) == 0

def transpose_schedule(schedule: dict[str, list[str]]) -> list[dict[str, str]]:
    """Turn a dict of equally long lists per person into a list with one dict from person to
    entry per time slot."""
    names = list(schedule)
    return [dict(zip(names, slot)) for slot in zip(*schedule.values())]
# M: zip with a star regroups the lists by slot, and a second zip attaches the names.
# R: {"Al": ["a","b"], "Bo": ["c","d"]} -> [{"Al": "a", "Bo": "c"}, {"Al": "b", "Bo": "d"}]
assert transpose_schedule({"Al": ["a", "b"], "Bo": ["c", "d"]}) == [
    {"Al": "a", "Bo": "c"}, {"Al": "b", "Bo": "d"}]
assert transpose_schedule({"Al": []}) == []
assert transpose_schedule({}) == []

def shared_row_and_column(grid: list[list[int]], row: int, column: int) -> set[int]:
    """Return the set of values that occur both in the given row and in the given column, apart
    from their crossing cell."""
    across = grid[row][:column] + grid[row][column + 1:]
    down = [line[column] for i, line in enumerate(grid) if i != row]
    return set(across) & set(down)
# M: The crossing cell is left out of both lists before their sets are intersected.
assert shared_row_and_column([[1, 2], [3, 2]], 0, 0) == set()
assert shared_row_and_column([[9, 5, 7], [5, 1, 1], [7, 1, 1]], 0, 0) == {5, 7}
assert shared_row_and_column([[4]], 0, 0) == set()

def dice_sums_possible(dice: int, target: int) -> list[tuple[int, ...]]:
    """Return all throws of the given number of dice, in rising order, whose sum is target and
    whose numbers never fall."""
    throws = product(range(1, 7), repeat=dice)
    return [throw for throw in throws if sum(throw) == target and list(throw) == sorted(throw)]
# M: All throws are generated, and only those in sorted form are kept, so none occurs twice.
# R: all ways (as sorted tuples) to roll a sum with n dice
assert dice_sums_possible(2, 5) == [(1, 4), (2, 3)]
assert dice_sums_possible(1, 7) == []
assert dice_sums_possible(3, 3) == [(1, 1, 1)]

def pay_back_dates(start: date, parts: int, weeks: int) -> dict[date, int]:
    """Return a dict of pay dates: parts payments numbered from 1, the first after the given
    weeks and so on."""
    return {start + timedelta(weeks=weeks * n): n for n in range(1, parts + 1)}
# E: The number of the payment multiplies the weeks and is the value as well.
# R: dict date -> payment number, n payments, one every w weeks after the start
assert pay_back_dates(date(2024, 1, 1), 2, 2) == {date(2024, 1, 15): 1, date(2024, 1, 29): 2}
assert pay_back_dates(date(2024, 1, 1), 1, 1) == {date(2024, 1, 8): 1}
assert pay_back_dates(date(2024, 1, 1), 0, 1) == {}

def free_days_in_row(booked: set[date], start: date, needed: int) -> date:
    """Return the first date from start on that begins needed consecutive dates of which none is
    booked."""
    day = start
    run = 0
    while run < needed:
        run = 0 if day in booked else run + 1
        day += timedelta(days=1)
    return day - timedelta(days=needed)
# M: The run of free days grows until it is long enough, and the start is computed back from its end.
# R: earliest start date for n free days in a row, booked is a set of dates
assert free_days_in_row({date(2024, 1, 2)}, date(2024, 1, 1), 2) == date(2024, 1, 3)
assert free_days_in_row(set(), date(2024, 1, 1), 5) == date(2024, 1, 1)
assert free_days_in_row({date(2024, 1, 1)}, date(2024, 1, 1), 1) == date(2024, 1, 2)

def alternating_watering(days: int, rain: set[int]) -> list[int]:
    """Return the days (from 0) on which to water: every second day after the last water, where
    rain days count as water.

    Day 0 is watered unless it rains."""
    last = -2
    watered = []
    for day in range(days):
        if day in rain:
            last = day
        elif day - last >= 2:
            watered.append(day)
            last = day
    return watered
# M: The day of the last water, from the can or the sky, is remembered.
assert alternating_watering(6, {3}) == [0, 2, 5]
assert alternating_watering(3, {0, 1, 2}) == []
assert alternating_watering(0, set()) == []

def sunburn_minutes(skin: int, index: int, cream: int = 1) -> int:
    """Return the safe minutes in the sun: skin type 1 to 6 gives 10 times its number, divided
    by index and times the cream factor.

    An index of 0 gives 600, which is also the largest result; minutes are rounded down."""
    if index == 0:
        return 600
    return min(skin * 10 * cream // index, 600)
# E: The formula is protected from division by zero and limited by min.
assert sunburn_minutes(2, 4) == 5
assert sunburn_minutes(3, 5, 20) == 120
assert sunburn_minutes(6, 0) == 600
assert sunburn_minutes(6, 1, 50) == 600

def reverse_route(directions: list[str]) -> list[str]:
    """Return the directions for the way back: the list reversed, with "left" and "right"
    exchanged."""
    swap = {"left": "right", "right": "left"}
    return [swap.get(step, step) for step in reversed(directions)]
# E: Steps other than the two turns stay as they are by the default of get.
# R: directions like ["left", "straight", "right"] -> way back (reversed and left/right swapped)
assert reverse_route(["left", "straight", "left"]) == ["right", "straight", "right"]
assert reverse_route(["right", "straight"]) == ["straight", "left"]
assert reverse_route([]) == []

def nested_boxes_weight(box) -> int:
    """Return the weight of a box: its "grams" plus the weights of all boxes in its list
    "inside", which may be missing."""
    return box["grams"] + sum(nested_boxes_weight(inner) for inner in box.get("inside", []))
# E: Every box adds its own grams and asks the boxes inside.
# R: box = {"grams": 100, "inside": [boxes...]} total weight recursively, "inside" may be missing
assert nested_boxes_weight({"grams": 9, "inside": [{"grams": 2}, {"grams": 5, "inside": []}]}) == 16
assert nested_boxes_weight({"grams": 7}) == 7
assert nested_boxes_weight({"grams": 0, "inside": [{"grams": 1}]}) == 1

def count_forks(trail) -> int:
    """Count the forks of a trail given as nested tuples: () is an end, (rest,) goes on, and
    (left, right) is a fork."""
    return (len(trail) == 2) + sum(count_forks(part) for part in trail)
# M: A pair counts one fork, and every part of the trail is counted by the same function.
assert count_forks(((), ((), ()))) == 2
assert count_forks((((),),)) == 0
assert count_forks(()) == 0

def longest_trail(trail) -> int:
    """Return the number of steps of the longest way through a trail: () is an end, other tuples
    hold one or more ways on."""
    return 1 + max(map(longest_trail, trail)) if trail else 0
# E: One step is added to the longest of the ways that go on.
# R: trail as nested tuples, () = end. longest path length, recursive
assert longest_trail(((), ((),))) == 2
assert longest_trail((((),),)) == 2
assert longest_trail(()) == 0

def halves_down_to(amount: int, small: int) -> list[int]:
    """Return the amounts when amount is halved, rounding up, until it is at most small; small
    is at least 1."""
    if amount <= small:
        return [amount]
    return [amount] + halves_down_to((amount + 1) // 2, small)
# E: The amount stands before the list of its half.
# R: recursion: 20 with limit 3 -> [20, 10, 5, 3], halves rounded up
assert halves_down_to(20, 3) == [20, 10, 5, 3]
assert halves_down_to(2, 5) == [2]
assert halves_down_to(7, 1) == [7, 4, 2, 1]

def make_pace_checker(target: int, tolerance: int):
    """Return a function that says "faster", "slower" or "good" for a pace in seconds per km
    compared with target.

    Within tolerance of the target it is "good"; a pace with more seconds needs to become
    "faster"."""
    def check(pace):
        if abs(pace - target) <= tolerance:
            return "good"
        return "faster" if pace > target else "slower"
    return check
# E: The returned function remembers target and tolerance.
# R: closure for running: make_pace_checker(300, 10)(320) -> "faster" (advice), "good" within tolerance, "slower"
assert make_pace_checker(300, 10)(320) == "faster"
assert make_pace_checker(300, 10)(290) == "good"
assert make_pace_checker(300, 10)(200) == "slower"

def make_step_goal(goal: int):
    """Return a function that takes the steps of a walk and returns what is still missing to the
    daily goal, at least 0."""
    left = goal
    def walk(steps):
        nonlocal left
        left = max(left - steps, 0)
        return left
    return walk
# E: The missing steps are kept between the calls.
# R: walk = make_step_goal(10000); walk(4000) -> 6000 left ...never below 0
walk = make_step_goal(10000)
assert walk(4000) == 6000
assert walk(7000) == 0
assert make_step_goal(5)(0) == 5

def parse_coordinates(text: str) -> tuple[float, float]:
    """Return (north, east) of a text like "48.1N 11.5E"; S and W make the number negative;
    anything else raises ValueError."""
    first, second = text.split()
    if first[-1] not in "NS" or second[-1] not in "EW":
        raise ValueError(f"bad coordinates: {text}")
    north = float(first[:-1]) * (1 if first[-1] == "N" else -1)
    east = float(second[:-1]) * (1 if second[-1] == "E" else -1)
    return north, east
# M: The letters are checked and choose the signs; float refuses bad numbers.
# R: "48.1N 11.5E" -> (48.1, 11.5), south and west negative, ValueError if it's not like that
assert parse_coordinates("48.1N 11.5E") == (48.1, 11.5)
assert parse_coordinates("33.9S 18.4W") == (-33.9, -18.4)
try:
    parse_coordinates("48.1E 11.5N")
    message = ""
except ValueError as error:
    message = str(error)
assert message == "bad coordinates: 48.1E 11.5N"

def check_permit(permit: dict, day: date) -> str:
    """Return the name on a permit that is valid on the day; raise KeyError without "name" and
    ValueError outside "from" to "to"."""
    name = permit["name"]
    if not permit["from"] <= day <= permit["to"]:
        raise ValueError(f"not valid on {day.isoformat()}")
    return name
# E: Reading the name raises the KeyError by itself, and the dates are compared in a chain.
assert check_permit({"name": "Al", "from": date(2024, 1, 1), "to": date(2024, 1, 9)},
                    date(2024, 1, 9)) == "Al"
messages = []
for permit in ({}, {"name": "Bo", "from": date(2024, 1, 1), "to": date(2024, 1, 2)}):
    try:
        check_permit(permit, date(2024, 5, 1))
    except (KeyError, ValueError) as error:
        messages.append(type(error).__name__)
assert messages == ["KeyError", "ValueError"]
assert len(messages) == 2

def first_readable_height(texts: list[str]) -> int:
    """Return the first text that reads as a height "NNN m" as an int; raise LookupError if none
    does."""
    for text in texts:
        number, _, unit = text.partition(" ")
        if unit == "m" and number.isdigit():
            return int(number)
    raise LookupError("no height found")
# E: partition separates number and unit, and the raise stands after the loop.
# R: first "123 m" like text as int, LookupError when nothing fits
assert first_readable_height(["high", "850 m", "900 m"]) == 850
assert first_readable_height(["7 m"]) == 7
try:
    first_readable_height(["850"])
    message = ""
except LookupError as error:
    message = str(error)
assert message == "no height found"

class TrailDiary:
    """Note stages with stage(km, minutes); km is the property of all kilometres and pace() the
    minutes per km, rounded.
    longest() is the km of the longest stage; without stages pace and longest are 0.
    """
    def __init__(self):
        self.stages = []
    def stage(self, km, minutes):
        self.stages.append((km, minutes))
    @property
    def km(self):
        return sum(km for km, _ in self.stages)
    def pace(self):
        return round(sum(minutes for _, minutes in self.stages) / self.km) if self.stages else 0
    def longest(self):
        return max((km for km, _ in self.stages), default=0)
# E: All answers are computed from the list of stages.
# R: hiking diary class: stage(km, minutes), .km, pace() min per km, longest()
diary = TrailDiary()
assert diary.pace() == 0
diary.stage(4, 60)
diary.stage(6, 100)
assert diary.km == 10
assert diary.pace() == 16
assert diary.longest() == 6

class CampFire:
    """Burn wood: add(logs) puts logs on, burn(hours) uses one log per hour; lit is True while
    logs are left.
    Once the fire went out, add does not light it again; light() does if there are logs.
    """
    def __init__(self, logs):
        self.logs = logs
        self.lit = logs > 0
    def add(self, logs):
        self.logs += logs
    def burn(self, hours):
        if self.lit:
            self.logs = max(self.logs - hours, 0)
            self.lit = self.logs > 0
    def light(self):
        self.lit = self.logs > 0
# E: The state is stored apart from the logs, since new logs do not light the fire.
fire = CampFire(3)
fire.burn(2)
assert fire.lit is True
fire.burn(5)
fire.add(4)
assert fire.lit is False
fire.light()
assert fire.lit is True
assert fire.logs == 4

class RopeTeam:
    """Tie climbers on a rope in order: front and back are properties, and swap() lets the last
    one lead.
    The team can be looped over and indexed; adding to an existing name raises ValueError.
    """
    def __init__(self, *names):
        self.names = deque(names)
    def add(self, name):
        if name in self.names:
            raise ValueError(f"{name} is on the rope")
        self.names.append(name)
    def swap(self):
        self.names.rotate(1)
    @property
    def front(self):
        return self.names[0]
    @property
    def back(self):
        return self.names[-1]
    def __getitem__(self, index):
        return self.names[index]
# M: Rotating the deque by one brings the last climber to the front, and indexing makes loops work.
team = RopeTeam("Al", "Bo")
team.add("Cy")
team.swap()
assert team.front == "Cy"
assert team.back == "Bo"
assert list(team) == ["Cy", "Al", "Bo"]
try:
    team.add("Al")
    added = True
except ValueError:
    added = False
assert added is False

class MapLegend:
    """Translate map signs: legend["#"] is a meaning or "unknown", and legend.explain(row) lists
    the meanings in a row once each.
    The meanings appear in the order of their first sign in the row.
    """
    def __init__(self, signs):
        self.signs = signs
    def __getitem__(self, sign):
        return self.signs.get(sign, "unknown")
    def explain(self, row):
        return [self[sign] for sign in dict.fromkeys(row)]
# E: dict.fromkeys keeps each sign of the row once in order.
legend = MapLegend({"#": "wall", ".": "path"})
assert legend["#"] == "wall"
assert legend["?"] == "unknown"
assert legend.explain("..#.#") == ["path", "wall"]

class AltitudeBand:
    """Hold a band of altitudes [low, high); a height is inside with in, and bands compare with
    < by their low end.
    split(at) returns two bands that meet at a height inside, or raises ValueError for another
    height.
    """
    def __init__(self, low, high):
        self.low, self.high = low, high
    def __contains__(self, height):
        return self.low <= height < self.high
    def __lt__(self, other):
        return self.low < other.low
    def split(self, at):
        if at not in self:
            raise ValueError("outside of the band")
        return AltitudeBand(self.low, at), AltitudeBand(at, self.high)
# M: The in operator of the class is used by its own method as well.
band = AltitudeBand(500, 900)
assert (500 in band) is True
assert (900 in band) is False
low, high = band.split(700)
assert (low.high, high.low) == (700, 700)
assert min(high, low).low == 500
try:
    band.split(900)
    done = True
except ValueError:
    done = False
assert done is False

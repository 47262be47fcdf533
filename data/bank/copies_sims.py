"""Verified problems: copies sims."""

from copy import copy, deepcopy
from dataclasses import dataclass, replace
from typing import Any

def guests_seated_apart(guests, one, other):
    """Return a new list in which the other guest sits at the very end, away from
    one at the front.
    Everybody else stays in order between them; the given list is not changed.
    """
    middle = [guest for guest in guests if guest not in (one, other)]
    return [one, *middle, other]
# E: A new list is built from one guest, the unpacked rest and the other guest.
# R: two guests quarrel. make a new list with the first of them at the front, the other at the very end, rest in between as before (guests, one, other)
table = ["Al", "Bo", "Cy", "Di"]
assert guests_seated_apart(table, "Cy", "Al") == ["Cy", "Bo", "Di", "Al"]
assert table == ["Al", "Bo", "Cy", "Di"]
assert guests_seated_apart(["Al", "Bo"], "Bo", "Al") == ["Bo", "Al"]

def without_highest_bid(bids):
    """Return a copy of the bids without one highest bid; the original list keeps it.
    An empty list gives an empty list.
    """
    rest = bids.copy()
    if rest:
        rest.remove(max(rest))
    return rest
# E: The method remove works on the copy and takes out one value only.
# R: drop the biggest bid (only one of them if there are ties) but don't touch my list
offers = [5, 9, 9, 2]
assert without_highest_bid(offers) == [5, 9, 2]
assert offers == [5, 9, 9, 2]
assert without_highest_bid([]) == []

def prices_swapped(catalogue, first, second):
    """Return a copy of a price dictionary in which two items have exchanged their prices."""
    return {**catalogue, first: catalogue[second], second: catalogue[first]}
# E: The old dictionary is unpacked first, so the two later entries override it.
shop = {"pen": 2, "cup": 5}
assert prices_swapped(shop, "pen", "cup") == {"pen": 5, "cup": 2}
assert shop == {"pen": 2, "cup": 5}
assert prices_swapped({"a": 1, "b": 7, "c": 3}, "a", "c") == {"a": 3, "b": 7, "c": 1}

def watered_garden(beds):
    """Return a copy of a garden in which each bed is wet; beds map names to dictionaries.
    The inner dictionaries of the given garden stay dry.
    """
    garden = deepcopy(beds)
    for bed in garden.values():
        bed["wet"] = True
    return garden
# M: A deep copy also copies the dictionaries inside.
dry = {"rose": {"wet": False}, "mint": {"wet": False}}
assert watered_garden(dry) == {"rose": {"wet": True}, "mint": {"wet": True}}
assert dry["rose"] == {"wet": False}
assert watered_garden({}) == {}

def row_swapped(board, first, second):
    """Return a new board, a list of rows, with two rows exchanged."""
    rows = list(board)
    rows[first], rows[second] = rows[second], rows[first]
    return rows
# E: The outer list is copied before two of its places are swapped.
# R: Swap two rows of a 2d list but return a new one, the old board must stay: board, first, second
field = [[1], [2], [3]]
assert row_swapped(field, 0, 2) == [[3], [2], [1]]
assert field == [[1], [2], [3]]
assert row_swapped(field, 1, 1) == [[1], [2], [3]]

def moved_to_front(songs, title):
    """Return a new list in which the title comes first and the others keep their order.
    If the title is not among the songs, the order stays.
    """
    if title not in songs:
        return list(songs)
    return [title] + [song for song in songs if song != title]
# E: The title is put in front of all songs that differ from it.
# R: put one song at the start of a list, others keep order, no change if it isn't there, new list please
assert moved_to_front(["a", "b", "c"], "c") == ["c", "a", "b"]
assert moved_to_front(["a", "b"], "x") == ["a", "b"]
assert moved_to_front([], "x") == []

def checked_off(tasks, done):
    """Return new task dictionaries with "done" set to True for the named ones.
    Tasks have "name" and "done"; the given dictionaries are not changed.
    """
    return [{**task, "done": task["done"] or task["name"] in done} for task in tasks]
# M: Unpacking a dictionary into a new one copies it, and the later key overrides.
jobs = [{"name": "cook", "done": False}, {"name": "wash", "done": True}]
assert [task["done"] for task in checked_off(jobs, ["cook"])] == [True, True]
assert jobs[0]["done"] is False
assert checked_off([], ["cook"]) == []

def is_same_object(left, right):
    """Return "same", "equal" or "different": one object, two equal objects or neither."""
    if left is right:
        return "same"
    return "equal" if left == right else "different"
# E: The operator is compares identity, the double equals sign compares contents.
# R: "same" if it's one object, "equal" if just equal, otherwise "different" (two arguments)
basket = ["fig"]
assert is_same_object(basket, basket) == "same"
assert is_same_object(basket, basket[:]) == "equal"
assert is_same_object(basket, []) == "different"

def shares_inner_lists(rows, duplicate):
    """Return True if any row of the duplicate is the very same list as the row at its place."""
    return any(row is other for row, other in zip(rows, duplicate))
# M: A shallow copy shares its inner lists, and a deep copy does not.
grid = [[1, 2], [3]]
assert shares_inner_lists(grid, copy(grid)) is True
assert shares_inner_lists(grid, deepcopy(grid)) is False
assert shares_inner_lists([], []) is False

def empty_grid(rows: int, columns: int, value: Any = 0) -> list[list]:
    """Return a grid of rows whose lists are independent of each other, filled with
    the value.
    """
    return [[value] * columns for _ in range(rows)]
# E: The comprehension makes a fresh list for each row.
# R: i make a 2d list with [[0]*3]*2 and changing one row changes both!! how do I build it properly from rows and columns?
table = empty_grid(2, 3)
table[0][0] = 9
assert table == [[9, 0, 0], [0, 0, 0]]
assert empty_grid(1, 2, "x") == [["x", "x"]]
assert empty_grid(0, 5) == []

def drained(queue):
    """Remove all entries from the list itself and return them in a new list."""
    entries = queue[:]
    queue.clear()
    return entries
# E: The entries are saved in a slice before the list is emptied.
# R: empty a list in place and give me back everything that was in it
line = ["Al", "Bo"]
assert drained(line) == ["Al", "Bo"]
assert line == []
assert drained(line) == []

def double_in_place(amounts):
    """Double every amount inside the given list and return None."""
    for index, amount in enumerate(amounts):
        amounts[index] = amount * 2
# E: Writing through the index changes the list that the caller holds.
# R: double all numbers inside my list, in place, dont return anything
spoons = [1, 2, 5]
assert double_in_place(spoons) is None
assert spoons == [2, 4, 10]
assert double_in_place([]) is None

def keep_in_place(bag, wanted):
    """Remove everything from the list itself that is not among the wanted things.
    Return how many things were thrown out.
    """
    before = len(bag)
    bag[:] = [thing for thing in bag if thing in wanted]
    return before - len(bag)
# M: Assigning to a full slice replaces the contents but keeps the list object.
bag = ["pen", "cup", "pen", "hat"]
assert keep_in_place(bag, {"pen"}) == 2
assert bag == ["pen", "pen"]
assert keep_in_place(bag, {"pen", "hat"}) == 0

def snapshot_history(changes):
    """Return the list of all states after each change, starting from an empty dictionary.
    A change is a pair of key and value; every state is an own dictionary.
    """
    state, history = {}, []
    for key, value in changes:
        state[key] = value
        history.append(dict(state))
    return history
# M: A copy is stored each time, or else all entries would show the last state.
assert snapshot_history([("a", 1), ("b", 2)]) == [{"a": 1}, {"a": 1, "b": 2}]
assert snapshot_history([("a", 1), ("a", 5)]) == [{"a": 1}, {"a": 5}]
assert snapshot_history([]) == []

@dataclass(frozen=True)
class Piece:
    """Describe a chess piece by kind, column and row; instances cannot be changed.
    moved(columns, rows) returns a new piece at the shifted place.
    """
    kind: str
    column: int
    row: int
    def moved(self, columns, rows):
        return replace(self, column=self.column + columns, row=self.row + rows)
# E: The function replace builds a copy with some other fields.
knight = Piece("knight", 1, 0)
assert knight.moved(1, 2) == Piece("knight", 2, 2)
assert knight == Piece("knight", 1, 0)
assert knight.moved(0, 0) == knight

def merged_inventories(left, right):
    """Return a new inventory whose lists are joined for each key; both inputs stay
    untouched.
    """
    merged = {key: list(values) for key, values in left.items()}
    for key, values in right.items():
        merged.setdefault(key, []).extend(values)
    return merged
# M: The lists are copied first, since extend would change those of the left inventory.
attic = {"books": ["A"]}
assert merged_inventories(attic, {"books": ["B"], "hats": ["C"]}) == {
    "books": ["A", "B"], "hats": ["C"]}
assert attic == {"books": ["A"]}
assert merged_inventories({}, {}) == {}

def toggled_cell(picture, row, column):
    """Return a copy of a picture of 0s and 1s in which one pixel is flipped."""
    flipped = [list(line) for line in picture]
    flipped[row][column] = 1 - flipped[row][column]
    return flipped
# E: Each row is copied, and one minus the value flips the pixel.
# R: picture as list of lists with 0 and 1. flip the pixel at row, column in a copy
image = [[0, 1], [0, 0]]
assert toggled_cell(image, 0, 1) == [[0, 0], [0, 0]]
assert toggled_cell(image, 1, 0) == [[0, 1], [1, 0]]
assert image == [[0, 1], [0, 0]]

def inserted_at(route, position, stop):
    """Return a new route, a tuple of stops, with one stop inserted at the position."""
    return route[:position] + (stop,) + route[position:]
# E: Two slices are joined around a tuple with a single stop.
assert inserted_at(("A", "C"), 1, "B") == ("A", "B", "C")
assert inserted_at((), 0, "A") == ("A",)
assert inserted_at(("A",), 9, "B") == ("A", "B")

def candle_lengths(length: int, burn: int, hours: int) -> list[int]:
    """Return the candle length after each hour; it loses burn mm an hour and stops at 0."""
    lengths = []
    for _ in range(hours):
        length = max(0, length - burn)
        lengths.append(length)
    return lengths
# E: The length is lowered and stored once for every hour.
# R: candle of 50 mm burns 20 mm per hour: list of lengths after each of n hours, not below 0 -> [30, 10, 0]
assert candle_lengths(50, 20, 3) == [30, 10, 0]
assert candle_lengths(0, 5, 2) == [0, 0]
assert candle_lengths(50, 20, 0) == []

def days_food_lasts(food, animals, born_daily):
    """Return for how many whole days the food lasts if each animal eats 1 a day.
    After each day the herd grows by born_daily animals; there is at least one animal.
    """
    days = 0
    while food >= animals:
        food -= animals
        animals += born_daily
        days += 1
    return days
# E: A day is counted only when there is enough food for all.
# R: 20 portions of food, 3 animals eating 1 a day each, 1 more animal every day. how many full days does it last? (food, animals, born_daily)
assert days_food_lasts(20, 3, 1) == 4
assert days_food_lasts(10, 5, 0) == 2
assert days_food_lasts(4, 5, 1) == 0

def cooling_minutes(degrees, room, drink):
    """Return after how many minutes a tea is at most as warm as the drink temperature.
    Each minute it loses a tenth of its difference to the room, which is colder than drink.
    """
    minutes = 0
    while degrees > drink:
        degrees -= (degrees - room) / 10
        minutes += 1
    return minutes
# M: The loss is computed anew in each minute, so the cooling slows down.
assert cooling_minutes(90, 20, 60) == 6
assert cooling_minutes(50, 20, 60) == 0
assert cooling_minutes(30, 20, 29) == 1

def queue_after(events: list[str]) -> list[str]:
    """Return the queue at the end; "+NAME" joins at the back and "-" serves the front person.
    Serving an empty queue does nothing.
    """
    queue = []
    for event in events:
        if event.startswith("+"):
            queue.append(event[1:])
        elif queue:
            queue.pop(0)
    return queue
# E: Joining appends, serving takes the first entry if there is one.
# R: events like "+Al" (joins queue) and "-" (front one is served). who is in the queue at the end?
assert queue_after(["+Al", "+Bo", "-", "+Cy"]) == ["Bo", "Cy"]
assert queue_after(["-", "+Al"]) == ["Al"]
assert queue_after([]) == []

def ants_on_stick(length, positions, seconds):
    """Return the sorted positions of ants that all walk right by 1 a second.
    Ants that pass the end of the stick, beyond its length, fall off.
    """
    moved = [position + seconds for position in positions]
    return sorted(position for position in moved if position <= length)
# E: All positions are shifted, and those past the end are filtered out.
assert ants_on_stick(10, [9, 1, 4], 2) == [3, 6]
assert ants_on_stick(5, [5], 0) == [5]
assert ants_on_stick(5, [], 3) == []

def dominant_colour(cells, rounds):
    """Return a row of cells after some rounds in which each cell takes the largest
    value nearby.
    Nearby are the cell itself and its direct neighbours.
    """
    for _ in range(rounds):
        cells = [max(cells[max(0, i - 1):i + 2]) for i in range(len(cells))]
    return cells
# M: A slice around each cell is cut off at the left end by max.
assert dominant_colour([0, 0, 5, 0, 1], 1) == [0, 5, 5, 5, 1]
assert dominant_colour([0, 0, 5, 0, 1], 2) == [5, 5, 5, 5, 5]
assert dominant_colour([1, 2], 0) == [1, 2]

def shop_day(stock, customers):
    """Return (stock, sold, lost) for customers who each ask for a number of loaves.
    A customer who asks for more than there is buys nothing and counts as lost.
    """
    sold = lost = 0
    for loaves in customers:
        if loaves <= stock:
            stock -= loaves
            sold += loaves
        else:
            lost += 1
    return stock, sold, lost
# E: Each customer either lowers the stock or raises the count of lost ones.
# R: A bakery has some loaves and customers asking for numbers of loaves. Too many asked = customer lost. Return (stock, sold, lost).
assert shop_day(10, [3, 8, 4]) == (3, 7, 1)
assert shop_day(0, [1]) == (0, 0, 1)
assert shop_day(5, []) == (5, 0, 0)

def war_of_two_decks(left, right, rounds):
    """Return the number of cards of both players after some rounds.
    Both show their front card; the higher one takes both to its end, own card
    first; equal cards go.
    """
    left, right = list(left), list(right)
    for _ in range(rounds):
        if not left or not right:
            break
        a, b = left.pop(0), right.pop(0)
        if a > b:
            left += [a, b]
        elif b > a:
            right += [b, a]
    return len(left), len(right)
# H: The front cards are popped, and a comparison decides which deck gets both.
assert war_of_two_decks([5, 2], [3, 4], 1) == (3, 1)
assert war_of_two_decks([5, 2], [5, 4], 2) == (0, 2)
assert war_of_two_decks([9], [1], 5) == (2, 0)

def escalator_load(arrivals, capacity):
    """Return how many people ride in each minute when at most capacity of them fit.
    The others wait for the next minute; minutes go on until nobody waits.
    """
    rides, waiting = [], 0
    for people in arrivals:
        waiting += people
        rides.append(min(waiting, capacity))
        waiting -= rides[-1]
    while waiting:
        rides.append(min(waiting, capacity))
        waiting -= rides[-1]
    return rides
# M: The arrivals join those who wait, and a second loop clears the rest.
assert escalator_load([5, 0, 2], 3) == [3, 2, 2]
assert escalator_load([7], 3) == [3, 3, 1]
assert escalator_load([], 3) == []

def hens_asleep(bedtimes: list[int], hour: int) -> int:
    """Return how many hens are asleep at an evening hour; each hen sleeps from its
    bedtime on.
    """
    return sum(bedtime <= hour for bedtime in bedtimes)
# E: The comparison is true or false and adds up as one or zero.
assert hens_asleep([19, 20, 22], 20) == 2
assert hens_asleep([], 20) == 0
assert hens_asleep([23], 20) == 0

def traffic_jam(road: str) -> str:
    """Return a road text after one step: each "c" moves right if the next cell was ".".
    All cars decide at the same moment; a car at the right end stays.
    """
    return road.replace("c.", ".c")
# M: Replacing without overlap moves exactly the cars with free space in front.
# R: road string with cars c and gaps "." - all cars with a gap in front move one to the right at the same time
assert traffic_jam("cc.c.") == "c.c.c"
assert traffic_jam("c..") == ".c."
assert traffic_jam("ccc") == "ccc"

def ladder_game(rolls, jumps, goal):
    """Return the field reached after all rolls, starting from 0.
    Fields in the dictionary jumps lead elsewhere; a roll past the goal is not made.
    """
    field = 0
    for roll in rolls:
        if field + roll <= goal:
            field += roll
            field = jumps.get(field, field)
    return field
# M: The default of get leaves the piece where it is on plain fields.
assert ladder_game([3, 2], {3: 10}, 20) == 12
assert ladder_game([5, 6], {}, 10) == 5
assert ladder_game([4, 1], {4: 0}, 10) == 1

def lamp_hours(events, end):
    """Return for how many hours a lamp burned until the end hour.
    Events are hours at which it is switched, first on, then off and so on, in order.
    """
    times = events + [end] if len(events) % 2 else events
    return sum(off - on for on, off in zip(times[::2], times[1::2]))
# M: A lamp still on gets the end as its last switch, and pairs of times are subtracted.
assert lamp_hours([8, 10, 20], 23) == 5
assert lamp_hours([1, 2, 3, 4], 9) == 2
assert lamp_hours([], 9) == 0

def disease_days(ill: int, population: int, factor: int) -> int:
    """Return after how many days everybody is ill when the number is multiplied daily.
    The number ill and the factor are whole, at least 1 and at least 2.
    """
    days = 0
    while ill < population:
        ill *= factor
        days += 1
    return days
# E: Days are counted until the product reaches the population.
# R: the number of ill people is multiplied by a factor every day. days until population is reached? (ill, population, factor)
assert disease_days(1, 100, 10) == 2
assert disease_days(3, 20, 2) == 3
assert disease_days(5, 5, 2) == 0

def vending(coins: list[int], price: int) -> tuple[int, int] | None:
    """Return the index of the coin that pays the drink and the change, as a tuple.
    Coins are put in one by one; return None if they are not enough.
    """
    paid = 0
    for index, coin in enumerate(coins):
        paid += coin
        if paid >= price:
            return index, paid - price
    return None
# E: The sum is compared with the price after each coin.
# R: coins go in one after another until the price is reached - tell me the index of that coin and the change, or None
assert vending([50, 20, 100], 120) == (2, 50)
assert vending([100], 100) == (0, 0)
assert vending([10, 10], 50) is None

def bus_queue_rounds(people, seats, per_round):
    """Return how many trips a bus with some seats makes until nobody is left.
    After each trip, as long as people are left, per_round more arrive; per_round is
    below seats.
    """
    trips = 0
    while people > 0:
        people -= min(people, seats)
        trips += 1
        if people:
            people += per_round
    return trips
# M: New people come only when the loop is to go on.
assert bus_queue_rounds(10, 4, 1) == 3
assert bus_queue_rounds(8, 4, 3) == 5
assert bus_queue_rounds(0, 4, 1) == 0

def elevator_path(start: int, calls: list[int]) -> list[int]:
    """Return the list of all floors passed, from the start through all calls in order."""
    path = [start]
    for floor in calls:
        step = 1 if floor > path[-1] else -1
        path.extend(range(path[-1] + step, floor + step, step))
    return path
# H: A range with a step of plus or minus one lists the floors behind the present one.
# R: list every floor a lift passes: start 0, calls [2, 1] -> [0, 1, 2, 1]
assert elevator_path(0, [2, 1]) == [0, 1, 2, 1]
assert elevator_path(3, [5]) == [3, 4, 5]
assert elevator_path(4, []) == [4]

def bees_in_hive(start: int, trips: list[int]) -> int:
    """Return the lowest number of bees in the hive; trips are changes, negative
    when bees leave.
    """
    lowest = start
    for change in trips:
        start += change
        lowest = min(lowest, start)
    return lowest
# E: The smallest level is updated after each change.
assert bees_in_hive(50, [-20, 5, -10]) == 25
assert bees_in_hive(50, [3]) == 50
assert bees_in_hive(7, []) == 7

def thermostat_log(start, target, hours):
    """Return the temperatures of some hours: below target it warms by 2, else it cools by 1."""
    log = []
    for _ in range(hours):
        start += 2 if start < target else -1
        log.append(start)
    return log
# E: A conditional picks the change of the hour.
# R: heater: if below target +2 degrees else -1, each hour. start, target, hours -> list of temperatures
assert thermostat_log(17, 20, 4) == [19, 21, 20, 19]
assert thermostat_log(25, 20, 2) == [24, 23]
assert thermostat_log(20, 20, 0) == []

def bank_queue_end(services, desks):
    """Return the minute at which the last customer is done.
    Customers come at minute 0 and take, in order, the desk that gets free first.
    """
    free_at = [0] * desks
    for minutes in services:
        desk = free_at.index(min(free_at))
        free_at[desk] += minutes
    return max(free_at)
# H: A list holds the minute at which each desk is free, and the smallest is taken.
assert bank_queue_end([5, 3, 4], 2) == 7
assert bank_queue_end([5, 3], 1) == 8
assert bank_queue_end([], 3) == 0

def mower_strip(lawn, start, moves):
    """Return a lawn text in which the cells visited by a mower are "." instead of "w".
    The mower starts at an index and follows "L" and "R"; it stops at the ends.
    """
    cells = list(lawn)
    position = start
    cells[position] = "."
    for move in moves:
        position += 1 if move == "R" else -1
        position = max(0, min(len(cells) - 1, position))
        cells[position] = "."
    return "".join(cells)
# M: The text becomes a list, since single characters of a text cannot be replaced.
assert mower_strip("wwww", 1, "RR") == "w..."
assert mower_strip("www", 0, "LL") == ".ww"
assert mower_strip("www", 2, "") == "ww."

def tank_overflow_hour(capacity, inflow, outflow):
    """Return the first hour, from 1, in which a tank that starts empty is above its capacity.
    Each hour the inflow comes and then the outflow goes; None if it never happens.
    """
    if inflow <= capacity and inflow <= outflow:
        return None
    level, hour = 0, 1
    while level + inflow <= capacity:
        level = max(0, level + inflow - outflow)
        hour += 1
    return hour
# H: A tank that loses as much as it gains never fills, every other one must overflow.
assert tank_overflow_hour(10, 5, 2) == 3
assert tank_overflow_hour(10, 5, 5) is None
assert tank_overflow_hour(4, 5, 9) == 1

def race_positions(speeds, seconds):
    """Return the names of runners from the first to the last after some seconds.
    Speeds are a dictionary of name to (head start, metres per second).
    """
    def place(name):
        ahead, speed = speeds[name]
        return ahead + speed * seconds
    return sorted(speeds, key=place, reverse=True)
# M: The key function computes how far a runner has come.
assert race_positions({"Al": (0, 5), "Bo": (10, 3)}, 2) == ["Bo", "Al"]
assert race_positions({"Al": (0, 5), "Bo": (10, 3)}, 9) == ["Al", "Bo"]
assert race_positions({}, 9) == []

def pizza_evening(slices, appetites):
    """Return how many slices each person gets when they take one in turn.
    Nobody takes more than the own appetite; it ends when the slices or all wishes are used up.
    """
    eaten = [0] * len(appetites)
    while slices > 0 and eaten != appetites:
        for person, appetite in enumerate(appetites):
            if slices > 0 and eaten[person] < appetite:
                eaten[person] += 1
                slices -= 1
    return eaten
# H: Rounds go on until nothing is left or the eaten numbers equal the wishes.
assert pizza_evening(8, [3, 1, 5]) == [3, 1, 4]
assert pizza_evening(20, [2, 2]) == [2, 2]
assert pizza_evening(0, [2]) == [0]

def hopping_frog(stones, start):
    """Return how many hops a frog makes before it leaves the stones or lands on a visited one.
    The number on a stone tells how far it hops, forward or, when negative, backward.
    """
    visited = set()
    position, hops = start, 0
    while 0 <= position < len(stones) and position not in visited:
        visited.add(position)
        position += stones[position]
        hops += 1
    return hops
# H: A set of visited places ends the loop when the frog would go in circles.
assert hopping_frog([1, 2, 5, -1], 0) == 4
assert hopping_frog([1, -1], 0) == 2
assert hopping_frog([9], 0) == 1

def phone_after_day(charge, uses):
    """Return the charge in percent after uses, each a pair of minutes and percent per hour.
    The charge is rounded to a whole number at the end and never below 0.
    """
    for minutes, per_hour in uses:
        charge -= minutes / 60 * per_hour
    return max(0, round(charge))
# E: The minutes become hours before they are multiplied with the rate.
assert phone_after_day(100, [(30, 20), (120, 10)]) == 70
assert phone_after_day(10, [(60, 50)]) == 0
assert phone_after_day(55, []) == 55

def snowball_rolls(start: float, growth: float, limit: float) -> int:
    """Return how many rolls a snowball needs to weigh more than the limit.
    Each roll adds the same growth; a ball already above the limit needs none.
    """
    rolls = 0
    while start <= limit:
        start += growth
        rolls += 1
    return rolls
# E: The loop adds and counts while the limit is not passed.
# R: snowball weighs `start` kg, every roll adds `growth` kg. how many rolls until it is heavier than `limit`?
assert snowball_rolls(1, 2, 6) == 3
assert snowball_rolls(5, 1, 5) == 1
assert snowball_rolls(9, 1, 5) == 0

def moth_lamps(lamps: str, start: int) -> int:
    """Return the index of the lit lamp nearest to the start in a text of "o" and "*" (lit).
    Of two equally near ones the left counts; without a lit lamp return -1.
    """
    lit = [index for index, lamp in enumerate(lamps) if lamp == "*"]
    return min(lit, key=lambda index: abs(index - start), default=-1)
# M: All lit places are listed, and the smallest distance decides.
assert moth_lamps("o*oo*", 3) == 4
assert moth_lamps("*o*", 1) == 0
assert moth_lamps("ooo", 1) == -1

def toll_road(money: int, tolls: list[int]) -> list[int]:
    """Return the money left after each toll station; the trip ends before one that
    is too dear.
    """
    left = []
    for toll in tolls:
        if toll > money:
            break
        money -= toll
        left.append(money)
    return left
# E: A break ends the trip when the money does not reach.
# R: money 10 and tolls [3, 4, 5]: money left after each toll [7, 3], stop before one i cant pay
assert toll_road(10, [3, 4, 5]) == [7, 3]
assert toll_road(5, [5]) == [0]
assert toll_road(2, [3, 1]) == []

def coin_flips_until(flips: str, wanted: str) -> int:
    """Return how many flips in a text of "H" and "T" it takes until a wanted series appears.
    Return 0 if the series never comes.
    """
    position = flips.find(wanted)
    return 0 if position == -1 else position + len(wanted)
# E: The end of the first occurrence is its start plus its length.
# R: coin flips like "THHT" and a wanted pattern "HH": after how many flips did we first have it? 0 if never
assert coin_flips_until("THHT", "HH") == 3
assert coin_flips_until("TTT", "H") == 0
assert coin_flips_until("HT", "HT") == 2

def oven_on_hours(orders: list[int], per_hour: int) -> int:
    """Return for how many hours an oven must run to bake all orders in sequence.
    Each order starts in a new hour, and per_hour pieces fit in one hour.
    """
    hours = 0
    for order in orders:
        hours += -(-order // per_hour)
    return hours
# M: Negating before and after the integer division rounds up instead of down.
assert oven_on_hours([10, 25], 10) == 4
assert oven_on_hours([1], 8) == 1
assert oven_on_hours([], 8) == 0

def paint_by_rules(canvas: list[str], rules: list[tuple[int, int, str]]) -> list[str]:
    """Return a copy of a row of colours after painting; each rule is (start, end, colour).
    The end is not painted, and later rules cover earlier ones.
    """
    painted = list(canvas)
    for start, end, colour in rules:
        for place in range(start, min(end, len(painted))):
            painted[place] = colour
    return painted
# M: Every rule overwrites its places in the copy, cut at the end of the row.
assert paint_by_rules(["-"] * 4, [(0, 3, "r"), (2, 4, "b")]) == ["r", "r", "b", "b"]
assert paint_by_rules(["-", "-"], [(1, 9, "g")]) == ["-", "g"]
assert paint_by_rules(["-"], []) == ["-"]

def duck_race(ducks: dict[str, int], step_back: int, goal: int) -> list[str]:
    """Return the sorted names of ducks whose distance, less a step back for all,
    reaches the goal.
    """
    return sorted(name for name, metres in ducks.items() if metres - step_back >= goal)
# E: One subtraction per duck is compared with the goal inside a generator.
assert duck_race({"Pip": 12, "Dot": 9, "Abe": 15}, 2, 10) == ["Abe", "Pip"]
assert duck_race({"Dot": 9}, 0, 10) == []
assert duck_race({}, 0, 1) == []

def frozen_copy(data):
    """Return a copy that cannot be changed: lists become tuples, at every depth;
    other values stay.
    """
    if isinstance(data, list):
        return tuple(frozen_copy(item) for item in data)
    return data
# M: The function calls itself for the items and packs them in a tuple.
# R: convert nested lists to nested tuples
assert frozen_copy([1, [2, 3]]) == (1, (2, 3))
assert frozen_copy("ab") == "ab"
assert frozen_copy([[]]) == ((),)

def gym_counter(events: list[str]) -> int:
    """Return the largest number of people in a gym at once; events are "in" and "out"."""
    inside = most = 0
    for event in events:
        inside += 1 if event == "in" else -1
        most = max(most, inside)
    return most
# E: A counter goes up and down, and its record is kept beside it.
# R: events list of "in"/"out", what was the highest number of people inside?
assert gym_counter(["in", "in", "out", "in"]) == 2
assert gym_counter(["in", "out"]) == 1
assert gym_counter([]) == 0

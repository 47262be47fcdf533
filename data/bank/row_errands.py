"""Verified problems: errands in a row."""

def first_open_shop(shops, hour):
    """Return the name of the first (name, opens, closes) shop open at hour, closing hour excluded.

    If all are closed, return "go home"."""
    for name, opens, closes in shops:
        if opens <= hour < closes:
            return name
    return "go home"
# E: The first shop whose hours contain the given one is returned.
# R: shops (name, opens, closes), hour -> first one that is open, else "go home"
assert first_open_shop([("bakery", 6, 12), ("bank", 9, 16)], 12) == "bank"
assert first_open_shop([("bank", 9, 16)], 16) == "go home"
assert first_open_shop([], 9) == "go home"

def errands_before_noon(errands, start):
    """Count how many errands (durations in minutes) are finished by minute 720 when begun at
    start."""
    done = 0
    for minutes in errands:
        start += minutes
        if start > 720:
            break
        done += 1
    return done
# E: The clock moves on by each duration until it is past noon.
# R: start minute of the day + list of durations: how many are done by 12:00 (720)?
assert errands_before_noon([30, 60, 45], 600) == 2
assert errands_before_noon([10], 711) == 0
assert errands_before_noon([], 0) == 0

def lines_shorter_than_mine(queues, mine):
    """Return the indexes of the queues (lists) with fewer people than the queue at index mine."""
    return [i for i, queue in enumerate(queues) if len(queue) < len(queues[mine])]
# E: The length of every queue is compared with mine.
# R: which queues are shorter than the one i'm in (index mine)
assert lines_shorter_than_mine([["a"], ["b", "c"], []], 1) == [0, 2]
assert lines_shorter_than_mine([["a"]], 0) == []
assert lines_shorter_than_mine([[], ["x"]], 0) == []

def buy_most_pieces(prices, money):
    """Return the name of the item of which most pieces can be bought with money, and the number.

    prices maps names to prices above 0; the first wins ties, and no items give ("", 0)."""
    counts = {name: money // price for name, price in prices.items()}
    best = max(counts, key=counts.get, default="")
    return best, counts.get(best, 0)
# E: The whole quotients are stored per name, and the largest is chosen.
# R: of which item can i get most pieces for my money? (name, pieces)
assert buy_most_pieces({"nut": 3, "plum": 2}, 10) == ("plum", 5)
assert buy_most_pieces({"car": 99}, 10) == ("car", 0)
assert buy_most_pieces({}, 10) == ("", 0)

def wait_for_all(finish_minutes, now):
    """Return how many minutes from now until all are finished, 0 if they already are or none
    exist."""
    return max(max(finish_minutes, default=now) - now, 0)
# E: The latest finish minus now is cut at zero.
# R: list of finish times: how long do i wait from now until the last is done (0 if done)
assert wait_for_all([30, 50, 20], 40) == 10
assert wait_for_all([5], 40) == 0
assert wait_for_all([], 3) == 0

def coins_sorted_into_rolls(coins, roll):
    """Return {coin: (rolls, loose)} for full rolls of roll equal coins, coins in rising order."""
    return {coin: divmod(coins.count(coin), roll) for coin in sorted(set(coins))}
# E: The count of each coin is split by divmod.
# R: roll up coins: per coin value (full rolls, loose coins), sorted by value
assert coins_sorted_into_rolls([5, 1, 5, 5], 2) == {1: (0, 1), 5: (1, 1)}
assert coins_sorted_into_rolls([2, 2], 2) == {2: (1, 0)}
assert coins_sorted_into_rolls([], 3) == {}

def parcels_by_route(parcels, route):
    """Return the ids of (id, town) parcels in unloading order along route, unknown towns at the
    end.

    Parcels of the same town keep their order."""
    place = {town: i for i, town in enumerate(route)}
    ordered = sorted(parcels, key=lambda parcel: place.get(parcel[1], len(route)))
    return [number for number, _ in ordered]
# M: A dictionary gives each town its place, and unknown towns get one behind the last.
# R: sort parcels (id, town) by position of the town on the route, unknown towns last. return ids
assert parcels_by_route([(1, "Ulm"), (3, "Rom"), (4, "Bonn")], ["Bonn", "Ulm"]) == [4, 1, 3]
assert parcels_by_route([(9, "X")], []) == [9]
assert parcels_by_route([], ["Bonn"]) == []

def load_for_last_first(stops):
    """Return the loading list "c, b, a" for stops a, b, c, each town once at its first stop."""
    return ", ".join(reversed(list(dict.fromkeys(stops))))
# E: Repeats are dropped by dictionary keys, and the order is turned around.
# R: what's delivered last must be loaded first: unique stops reversed, comma text
assert load_for_last_first(["Ulm", "Bonn", "Ulm", "Rom"]) == "Rom, Bonn, Ulm"
assert load_for_last_first(["A"]) == "A"
assert load_for_last_first([]) == ""

def detour_cost(road, old, new):
    """Return how much longer a road (list of km) is when its legs old (indexes) are replaced by
    new km.

    A negative result means that the detour is shorter."""
    return new - sum(road[i] for i in old)
# E: The replaced legs are added and taken from the new length.
# R: replace legs with given indexes by one leg of `new` km; difference in total length?
assert detour_cost([5, 8, 4], [1, 2], 15) == 3
assert detour_cost([5], [0], 2) == -3
assert detour_cost([5], [], 1) == 1

def stations_skipped(line, stops):
    """Return the stations of line between the first and last of stops at which the train does
    not stop.

    stops are stations of the line; no stops give an empty list."""
    places = [i for i, station in enumerate(line) if station in stops]
    if not places:
        return []
    return [station for station in line[places[0]:places[-1]] if station not in stops]
# M: The outer stops bound the slice that is filtered.
# R: express train: which stations does it pass without stopping (only between its first and last stop)
assert stations_skipped(["a", "b", "c", "d", "e"], ["b", "e"]) == ["c", "d"]
assert stations_skipped(["a", "b"], ["a"]) == []
assert stations_skipped(["a"], []) == []

def last_three_average_drop(values):
    """Tell whether the mean of the last three values is below the mean of all values before them.

    With fewer than four values the answer is None."""
    if len(values) < 4:
        return None
    before = values[:-3]
    return sum(values[-3:]) / 3 < sum(before) / len(before)
# E: The list is cut before the last three, and both means are compared.
# R: is the avg of last 3 values lower than the avg of everything before? None if <4 values
assert last_three_average_drop([9, 8, 2, 3, 4]) is True
assert last_three_average_drop([1, 2, 3, 4]) is False
assert last_three_average_drop([1, 2, 3]) is None

def move_car_forward(lane, gap):
    """Move every car ("c") one place right if the gap places in front of it are free ("."), from
    the
    right end of the lane; return the new lane as a text."""
    cells = list(lane)
    for i in range(len(cells) - 1 - gap, -1, -1):
        if cells[i] == "c" and all(cell == "." for cell in cells[i + 1:i + 1 + gap]):
            cells[i], cells[i + 1] = ".", "c"
    return "".join(cells)
# H: The lane is walked from the right, so a moved car makes room for the one behind; gap is at least 1.
# R: traffic lane "c.c.", every car moves 1 right if `gap` cells ahead are empty, start with the rightmost car
assert move_car_forward("c.c.", 1) == ".c.c"
assert move_car_forward("cc.", 1) == ".cc"
assert move_car_forward("", 1) == ""

def recycled_bottles(bottles, deposits):
    """Return the refund for a list of bottle kinds by {kind: cents}, and the sorted unknown kinds.

    The result is a tuple; each unknown kind is listed once."""
    refund = sum(deposits.get(kind, 0) for kind in bottles)
    return refund, sorted({kind for kind in bottles if kind not in deposits})
# E: Known kinds are summed with a default of zero, and unknown ones form a set.
# R: bottle return: (total cents, sorted list of kinds the machine doesn't know)
assert recycled_bottles(["glass", "can", "jar", "can"], {"glass": 8, "can": 25}) == (58, ["jar"])
assert recycled_bottles(["jar", "jar"], {}) == (0, ["jar"])
assert recycled_bottles([], {"can": 25}) == (0, [])

def haircut_schedule(customers, start):
    """Return (name, begin) for (name, minutes) customers served one after the other from start on.

    After each second customer there is a break of 10 minutes."""
    plan = []
    for number, (name, minutes) in enumerate(customers, 1):
        plan.append((name, start))
        start += minutes
        if number % 2 == 0:
            start += 10
    return plan
# M: The begin moves on by the duration and by the break after even numbers.
# R: customers (name, minutes), start minute; begin time for everyone, 10 min break after every 2nd customer
assert haircut_schedule([("al", 30), ("bo", 20), ("cy", 5)], 0) == [
    ("al", 0), ("bo", 30), ("cy", 60)]
assert haircut_schedule([("al", 5)], 9) == [("al", 9)]
assert haircut_schedule([], 9) == []

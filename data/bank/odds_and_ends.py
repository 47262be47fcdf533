"""Verified problems: odds and ends."""

from datetime import date, timedelta

def night_shift_pay(hours: list[int], rate: int) -> int:
    """Return the pay in cents for worked clock hours: hours from 22 on or before 6 are paid a
    quarter more, rounded down at the end.

    hours lists the clock hour of every hour worked."""
    night = sum(hour >= 22 or hour < 6 for hour in hours)
    return (len(hours) * 4 + night) * rate // 4
# E: All hours count as four quarters and night hours as one quarter more.
# R: list of worked clock hours (0-23) and a rate in cents; night hours (22-6) pay 25% extra, round down the total
assert night_shift_pay([21, 22, 23], 1000) == 3500
assert night_shift_pay([9, 10], 1001) == 2002
assert night_shift_pay([], 1000) == 0

def moving_boxes(rooms: dict[str, int], per_trip: int) -> list[tuple[str, int]]:
    """Return (room, trips) for every room with boxes, most trips first, ties by room; a trip
    carries per_trip boxes of one room."""
    trips = [(room, -(-boxes // per_trip)) for room, boxes in rooms.items() if boxes]
    return sorted(trips, key=lambda pair: (-pair[1], pair[0]))
# E: The trips are rounded up, and the key sorts by falling trips.
# R: boxes per room dict & boxes per trip: (room, trips) sorted by most trips, rooms w/o boxes left out
assert moving_boxes({"attic": 9, "hall": 0, "den": 4}, 4) == [("attic", 3), ("den", 1)]
assert moving_boxes({"b": 1, "a": 1}, 5) == [("a", 1), ("b", 1)]
assert moving_boxes({}, 3) == []

def elevator_weight_ok(people: list[int], limit: int) -> list[int]:
    """Return the weights of those who may ride: people step in by order, and a newcomer with
    whom the sum would exceed limit stays out."""
    inside = []
    for weight in people:
        if sum(inside, weight) <= limit:
            inside.append(weight)
    return inside
# E: sum starts with the newcomer's weight and adds everyone inside.
assert elevator_weight_ok([80, 90, 60, 20], 170) == [80, 90]
assert elevator_weight_ok([80, 90, 60, 20], 165) == [80, 60, 20]
assert elevator_weight_ok([], 100) == []

def busier_half_year(visits: list[int]) -> str:
    """Return "first", "second" or "same" for the half of a list of twelve monthly numbers with
    the larger sum."""
    first, second = sum(visits[:6]), sum(visits[6:])
    if first == second:
        return "same"
    return "first" if first > second else "second"
# E: Two slices are summed and compared.
# R: 12 monthly numbers, was the first or the second half year busier?
assert busier_half_year([1] * 6 + [2] * 6) == "second"
assert busier_half_year([0] * 12) == "same"
assert busier_half_year([5] + [0] * 11) == "first"

def chores_by_day(chores: list[tuple[str, int]], start: date, days: int) -> list[str]:
    """Return lines "Mon: a, b" for the given days from start on, listing chores (name, every n
    days) that are due.

    A chore is due on day 0 and then every n days; days without chores show "free"."""
    lines = []
    for i in range(days):
        due = [name for name, every in chores if i % every == 0]
        lines.append(f"{start + timedelta(days=i):%a}: {', '.join(due) or 'free'}")
    return lines
# M: The remainder tells which chores are due, and an empty text falls back to free.
# R: chores [(name, every_n_days)], show for each day "Mon: dishes, floor" or "Mon: free"
assert chores_by_day([("dishes", 1), ("floor", 2)], date(2024, 1, 1), 2) == [
    "Mon: dishes, floor", "Tue: dishes"]
assert chores_by_day([("floor", 2)], date(2024, 1, 1), 2) == ["Mon: floor", "Tue: free"]
assert chores_by_day([], date(2024, 1, 6), 1) == ["Sat: free"]

def seesaw_side(left: list[tuple[int, int]], right: list[tuple[int, int]]) -> str:
    """Return which side of a seesaw goes down, "left", "right" or "level"; each child is a
    (kilos, distance) pair."""
    turn = sum(k * d for k, d in right) - sum(k * d for k, d in left)
    return "level" if turn == 0 else "right" if turn > 0 else "left"
# E: Weights count by their distance, and the sign of the difference decides.
# R: seesaw: kids as (weight, distance) on the left and right. which side goes down / level
assert seesaw_side([(20, 2)], [(30, 1)]) == "left"
assert seesaw_side([(20, 2)], [(40, 1)]) == "level"
assert seesaw_side([], [(1, 1)]) == "right"

def tickets_by_age(ages: list[int], prices: dict[str, int]) -> int:
    """Return the total price: ages below 6 are free, below 15 pay prices["child"], from 65
    prices["senior"], others prices["adult"]."""
    total = 0
    for age in ages:
        if age >= 6:
            kind = "child" if age < 15 else "senior" if age >= 65 else "adult"
            total += prices[kind]
    return total
# E: A double conditional expression finds the kind, whose price is looked up.
# R: sum of ticket prices for ages, price dict child/adult/senior, under 6 free
assert tickets_by_age([5, 14, 40, 65], {"child": 3, "adult": 8, "senior": 5}) == 16
assert tickets_by_age([1], {"child": 3, "adult": 8, "senior": 5}) == 0
assert tickets_by_age([], {}) == 0

def house_side_numbers(count: int, side: str, start: int = 1) -> list[int]:
    """Return count house numbers on a side of a street from start on: "odd" or "even" numbers
    only."""
    wanted = 1 if side == "odd" else 0
    first = start if start % 2 == wanted else start + 1
    return list(range(first, first + 2 * count, 2))
# E: The first fitting number is at most one higher, and the step is two.
# R: n house numbers for the odd or even side of a street starting at (or after) start
assert house_side_numbers(3, "odd") == [1, 3, 5]
assert house_side_numbers(2, "even", 7) == [8, 10]
assert house_side_numbers(0, "odd") == []

def picnic_day(forecast: dict[str, tuple[int, int]], warm: int = 18) -> str:
    """Return the first day of the dict with at least warm degrees and a rain chance below 30,
    or the day with the least rain chance.

    The values are (degrees, rain chance) pairs; the dict is not empty."""
    for day, (degrees, rain) in forecast.items():
        if degrees >= warm and rain < 30:
            return day
    return min(forecast, key=lambda day: forecast[day][1])
# M: The loop looks for a perfect day, and min finds the next best one.
# R: forecast {"Sat": (20, 10)} degrees & rain %. first day >= 18 (or given) with rain < 30, else least rainy day
assert picnic_day({"Fri": (25, 60), "Sat": (19, 20)}) == "Sat"
assert picnic_day({"Fri": (10, 60), "Sat": (9, 40)}) == "Sat"
assert picnic_day({"Sun": (19, 0)}, 25) == "Sun"

def pool_lanes(swimmers: list[tuple[str, int]], lanes: int) -> list[list[str]]:
    """Distribute swimmers (name, seconds) to lanes: sorted from fast to slow they fill lane 0,
    1, ... in turn; return lists of names.

    Equal times stay in the given order."""
    order = sorted(swimmers, key=lambda swimmer: swimmer[1])
    return [[name for name, _ in order[lane::lanes]] for lane in range(lanes)]
# M: A slice with the number of lanes as step picks every lane's swimmers.
# R: seed swimmers into n lanes by time, fastest to lane 0, next to lane 1, ... round robin
assert pool_lanes([("A", 60), ("B", 50), ("C", 70)], 2) == [["B", "C"], ["A"]]
assert pool_lanes([], 2) == [[], []]
assert pool_lanes([("A", 1), ("B", 1)], 1) == [["A", "B"]]

def card_tower_levels(cards: int) -> int:
    """Return how many levels a house of cards gets: level 1 (the top) needs 2 cards and each
    level below 3 more than the one above it."""
    levels = 0
    need = 2
    while cards >= need:
        cards -= need
        need += 3
        levels += 1
    return levels
# E: The cards for each next level are taken off while there are enough.
# R: house of cards: top needs 2, next level 5, then 8 ... how many levels from n cards
assert card_tower_levels(7) == 2
assert card_tower_levels(14) == 2
assert card_tower_levels(15) == 3
assert card_tower_levels(1) == 0

def is_balanced_week(hours: list[int], work_limit: int) -> bool:
    """Check whether no day has more than work_limit hours and at least two of the days have
    none."""
    return max(hours, default=0) <= work_limit and hours.count(0) >= 2
# E: The largest value and the number of zeros answer both parts.
# R: weekly hours list: nobody over the limit and min 2 days off
assert is_balanced_week([8, 8, 8, 8, 8, 0, 0], 8) is True
assert is_balanced_week([9, 0, 0], 8) is False
assert is_balanced_week([8, 8, 0], 8) is False
assert is_balanced_week([], 8) is False

def garden_gate_log(log: list[str]) -> list[str]:
    """Return the sorted names of people still in the garden from lines "in Al" and "out Al";
    leaving without entering is ignored."""
    inside = set()
    for line in log:
        action, name = line.split(" ", 1)
        if action == "in":
            inside.add(name)
        else:
            inside.discard(name)
    return sorted(inside)
# E: A set follows who comes and goes, and discard ignores unknown names.
# R: log lines "in Al"/"out Al": who is still inside, sorted
assert garden_gate_log(["in Cy", "in Al", "out Cy", "out Bo"]) == ["Al"]
assert garden_gate_log(["in Bo", "in Al"]) == ["Al", "Bo"]
assert garden_gate_log([]) == []

def square_metre_price(rooms: list[tuple[float, float]], rent: int) -> float:
    """Return the rent per square metre, rounded to two decimals, for rooms (width, length);
    rooms without area give 0.0."""
    area = sum(width * length for width, length in rooms)
    return round(rent / area, 2) if area else 0.0
# E: The areas are added and the rent divided by them.
# R: rent / total m2 of rooms (w, l), 2 decimals, 0.0 if no area
assert square_metre_price([(4, 5), (2, 5)], 450) == 15.0
assert square_metre_price([(3, 3)], 100) == 11.11
assert square_metre_price([], 100) == 0.0

def ladder_safety(height: float, foot: float) -> str:
    """Judge a ladder by height over foot distance: below 2 "too flat", above 5 "too steep",
    else "safe"; foot 0 is "too steep"."""
    if foot == 0 or height / foot > 5:
        return "too steep"
    return "too flat" if height / foot < 2 else "safe"
# E: The zero is tested before the division in the same condition.
assert ladder_safety(4, 1) == "safe"
assert ladder_safety(3, 0) == "too steep"
assert ladder_safety(3, 2) == "too flat"

def parade_order(groups: dict[str, int], first: str) -> list[str]:
    """Return the group names of a parade: the group first leads, the others follow from small
    to large, ties by name."""
    others = sorted((n for n in groups if n != first), key=lambda n: (groups[n], n))
    return [first] + others
# E: The leader is left out of the sorting and put in front.
# R: groups with sizes, one given group walks first, the rest sorted small to large
assert parade_order({"band": 30, "riders": 8, "kids": 50}, "kids") == ["kids", "riders", "band"]
assert parade_order({"b": 1, "a": 1, "c": 9}, "c") == ["c", "a", "b"]
assert parade_order({"solo": 1}, "solo") == ["solo"]

def snow_days_run(temperatures: list[int], snow: list[bool]) -> int:
    """Return the most consecutive days with snow and a temperature of at most 0; both lists are
    equally long."""
    best = run = 0
    for degrees, snows in zip(temperatures, snow):
        run = run + 1 if snows and degrees <= 0 else 0
        best = max(best, run)
    return best
# M: Both conditions must hold for a day to lengthen the run.
# R: longest streak of days where it snows and temp <= 0
assert snow_days_run([-1, 0, 3, -2], [True, True, True, True]) == 2
assert snow_days_run([-5, -5], [False, True]) == 1
assert snow_days_run([], []) == 0

def theatre_curtain_calls(claps: list[int], loud: int) -> int:
    """Count curtain calls: one for the first clap at least as loud as loud and one more for
    each later clap louder than all before it."""
    calls = best = 0
    for clap in claps:
        if clap >= loud and clap > best:
            calls += 1
        best = max(best, clap)
    return calls
# M: A clap counts if it is loud enough and beats the loudest one so far.
assert theatre_curtain_calls([50, 70, 60, 80], 60) == 2
assert theatre_curtain_calls([10], 20) == 0
assert theatre_curtain_calls([], 20) == 0

def shuffle_lines(seats: list[str], rounds: int) -> list[str]:
    """Return the seats after rounds in which the pupil at the front goes to the back and the
    new first two swap places.

    With fewer than two pupils nothing changes."""
    line = list(seats)
    if len(line) < 2:
        return line
    for _ in range(rounds):
        line.append(line.pop(0))
        line[0], line[1] = line[1], line[0]
    return line
# E: pop and append move the front, and a tuple assignment swaps the next two.
assert shuffle_lines(["A", "B", "C"], 1) == ["C", "B", "A"]
assert shuffle_lines(["A", "B"], 1) == ["A", "B"]
assert shuffle_lines(["A"], 5) == ["A"]

def price_of_frame(width: int, height: int, edge_price: int, corner_price: int) -> int:
    """Return the price of a picture frame in cents: each started 10 cm of its outline costs
    edge_price, each corner corner_price."""
    outline = 2 * (width + height)
    return -(-outline // 10) * edge_price + 4 * corner_price
# E: The outline is rounded up to tens before it is priced.
# R: frame price: per started 10 cm of perimeter + 4 corners, w and h in cm
assert price_of_frame(20, 30, 50, 100) == 900
assert price_of_frame(21, 30, 50, 0) == 550
assert price_of_frame(0, 0, 50, 10) == 40

def missing_sleep_hours(nights: list[float], need: float = 8) -> float:
    """Return the hours of sleep missing after nights: short nights add to the debt, long ones
    pay it back but never below 0."""
    debt = 0
    for hours in nights:
        debt = max(debt + need - hours, 0)
    return debt
# E: max keeps extra sleep from being saved in advance.
# R: sleep debt over a list of nights, can't be negative, need 8h by default
assert missing_sleep_hours([6, 7, 10]) == 1
assert missing_sleep_hours([10, 6]) == 2
assert missing_sleep_hours([]) == 0

def first_overdrawn_account(accounts: dict[str, list[int]]) -> str:
    """Return the name of the account that goes below 0 after the fewest bookings, the first in
    a tie, or "" if none does.

    accounts maps names to lists of signed amounts; each starts at 0."""
    steps = {}
    for name, amounts in accounts.items():
        balance = 0
        for i, amount in enumerate(amounts):
            balance += amount
            if balance < 0:
                steps[name] = i
                break
    return min(steps, key=steps.get, default="")
# H: For each account the index of its first negative balance is stored, and the smallest one wins.
assert first_overdrawn_account({"Al": [5, -3, -4], "Bo": [1, -2]}) == "Bo"
assert first_overdrawn_account({"Al": [5]}) == ""
assert first_overdrawn_account({}) == ""

def wall_clock_steps(start: str, end: str) -> dict[str, int]:
    """Return how far both hands move from one "HH:MM" to a later one of the same day: {"hour":
    degrees, "minute": degrees}.

    The hour hand moves half a degree per minute; its degrees are rounded down."""
    h1, m1 = map(int, start.split(":"))
    h2, m2 = map(int, end.split(":"))
    minutes = (h2 - h1) * 60 + m2 - m1
    return {"hour": minutes // 2, "minute": minutes * 6}
# E: The minutes between the times give the degrees of both hands.
assert wall_clock_steps("08:00", "09:30") == {"hour": 45, "minute": 540}
assert wall_clock_steps("10:10", "10:10") == {"hour": 0, "minute": 0}
assert wall_clock_steps("00:00", "00:01") == {"hour": 0, "minute": 6}

def queue_with_friends(queue: list[str], friends: dict[str, str]) -> list[str]:
    """Return the queue after everyone whose friend stands before them has moved directly behind
    that friend.

    friends maps some names to one friend; people are handled in the order of the queue."""
    line = []
    for name in queue:
        friend = friends.get(name)
        if friend in line:
            line.insert(line.index(friend) + 1, name)
        else:
            line.append(name)
    return line
# M: The new line is built person by person, inserting behind a friend who is in it already.
assert queue_with_friends(["A", "B", "C"], {"C": "A"}) == ["A", "C", "B"]
assert queue_with_friends(["A", "B"], {"A": "B"}) == ["A", "B"]
assert queue_with_friends([], {"A": "B"}) == []

def half_term_mark(tests: list[int], oral: int) -> str:
    """Return a mark text with one decimal from tests counting double and one oral mark, such as
    "2.3"; without tests the oral mark."""
    if not tests:
        return f"{oral:.1f}"
    weighted = sum(tests) * 2 + oral
    return f"{weighted / (len(tests) * 2 + 1):.1f}"
# E: The weights of the marks are added in the divisor.
assert half_term_mark([2, 3], 2) == "2.4"
assert half_term_mark([], 3) == "3.0"
assert half_term_mark([1], 4) == "2.0"

def main_picture_colour(image: list[list[str]], ignore: str = "white") -> str:
    """Return the most frequent colour of an image except ignore, ties in alphabetical order, or
    ignore if nothing else is there."""
    colours = [colour for row in image for colour in row if colour != ignore]
    if not colours:
        return ignore
    return min(set(colours), key=lambda colour: (-colours.count(colour), colour))
# M: The cells are flattened and filtered, and the key prefers high counts.
# R: most common color in a 2d list, not counting white (or another), tie alphabetical
assert main_picture_colour([["red", "white"], ["blue", "red"]]) == "red"
assert main_picture_colour([["white"]]) == "white"
assert main_picture_colour([["b", "a"]]) == "a"

def renew_until(start: date, loans: int, closed: set[date]) -> date:
    """Return the due date after a number of loans of 14 days each; a due date in closed moves
    to the next open day each time."""
    due = start
    for _ in range(loans):
        due += timedelta(days=14)
        while due in closed:
            due += timedelta(days=1)
    return due
# M: Each loan starts at the last due date, which has been moved off the closed days.
# R: library: n loans of 14 days in a row from start, whenever a due date is closed it shifts to next open day
assert renew_until(date(2024, 1, 1), 2, {date(2024, 1, 15)}) == date(2024, 1, 30)
assert renew_until(date(2024, 1, 1), 1, set()) == date(2024, 1, 15)
assert renew_until(date(2024, 1, 1), 0, {date(2024, 1, 1)}) == date(2024, 1, 1)

def swing_counts(people: list[str], swings: int, minutes: int, turn: int) -> dict[str, int]:
    """Return how many turns everyone gets on swings in the given minutes, when turn minutes are
    one turn and people rotate in order."""
    turns = minutes // turn * swings
    base, extra = divmod(turns, len(people))
    return {name: base + (i < extra) for i, name in enumerate(people)}
# M: All turns are shared equally, and the first people get one more from the rest.
assert swing_counts(["A", "B", "C"], 2, 20, 10) == {"A": 2, "B": 1, "C": 1}
assert swing_counts(["A"], 1, 30, 10) == {"A": 3}
assert swing_counts(["A", "B"], 1, 5, 10) == {"A": 0, "B": 0}

def price_tag_total(tags: list[str]) -> str:
    """Add price tags such as "2.50" or "sold" and return the total with two decimals, skipping
    tags that are no numbers."""
    total = 0
    for tag in tags:
        try:
            total += round(float(tag) * 100)
        except ValueError:
            continue
    return f"{total // 100}.{total % 100:02}"
# M: The sum is kept in whole cents so that no rounding errors add up.
# R: sum price strings, ignore ones like "sold", result as text with 2 decimals
assert price_tag_total(["2.50", "sold", "0.75"]) == "3.25"
assert price_tag_total(["sold"]) == "0.00"
assert price_tag_total(["0.1", "0.2"]) == "0.30"

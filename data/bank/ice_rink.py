"""Verified problems: ice rink."""

def skate_rental(hours: int, own_skates: bool, helmet: bool = False) -> int:
    """Return the price: 6 for the first hour and 4 for each further one, 5 for skates, 2 for a
    helmet; 0 hours cost nothing."""
    if hours == 0:
        return 0
    return 6 + 4 * (hours - 1) + 5 * (not own_skates) + 2 * helmet
# E: The flags are multiplied with their prices.
# R: ice rink: 6 first hour, 4 each more, +5 skates if you have none, +2 helmet
assert skate_rental(1, True) == 6
assert skate_rental(3, False, True) == 21
assert skate_rental(0, False) == 0

def rink_rounds(minutes, seconds_per_round=45, pause_after=10):
    """Return the full rounds in the minutes when every pause_after rounds a pause as long as
    one round follows."""
    slots = minutes * 60 // seconds_per_round
    return slots - slots // (pause_after + 1)
# E: Of each pause_after plus one time slots one is a pause.
# R: rounds skated in n minutes: 45 s each, after every 10 rounds a break of one round
assert rink_rounds(3) == 4
assert rink_rounds(15) == 19
assert rink_rounds(0) == 0

def ice_is_safe(thickness, people, cracks=False):
    """Check whether the ice is safe: no cracks and 5 cm plus 1 cm for every 3 started people."""
    return not cracks and thickness >= 5 + -(-people // 3)
# E: The number of people is divided by three and rounded up.
# R: ice safe? need 5cm + 1cm per 3 people (rounded up) and no cracks
assert ice_is_safe(7, 4) is True
assert ice_is_safe(6, 4) is False
assert ice_is_safe(50, 1, True) is False

def skater_numbers(names, taken):
    """Give each name the lowest free number from 1 that is neither taken nor given before, as a
    dict."""
    free = (number for number in range(1, len(names) + len(taken) + 1) if number not in taken)
    return dict(zip(names, free))
# M: The generator yields the free numbers in order, and zip hands them out.
# R: start numbers for skaters, skip numbers already taken. {"Al": 1, "Bo": 3}
assert skater_numbers(["Al", "Bo"], [2]) == {"Al": 1, "Bo": 3}
assert skater_numbers(["Al"], []) == {"Al": 1}
assert skater_numbers([], [1]) == {}

def figure_marks(marks):
    """Return "A/B" with the highest and lowest mark, one decimal each, or "A" alone if they are
    equal; "-" for no marks."""
    if not marks:
        return "-"
    high, low = max(marks), min(marks)
    return f"{high:.1f}" if high == low else f"{high:.1f}/{low:.1f}"
# E: Equal extremes are shown only once.
# R: best and worst mark as "5.9/5.1", single if equal
assert figure_marks([5.1, 5.9, 5.5]) == "5.9/5.1"
assert figure_marks([6]) == "6.0"
assert figure_marks([]) == "-"

def hockey_period(minute):
    """Return the period 1, 2 or 3 of a full minute from 0 to 59, "overtime" from 60 on, and
    None for negative minutes."""
    if minute < 0:
        return None
    return minute // 20 + 1 if minute < 60 else "overtime"
# E: A period has twenty minutes, so the whole quotient counts them.
# R: which period is minute n in? 20 min each, from 60 on overtime
assert hockey_period(19) == 1
assert hockey_period(20) == 2
assert hockey_period(60) == "overtime"
assert hockey_period(-1) is None

def penalty_box(penalties: list[tuple[str, int, int]], now: int) -> list[str]:
    """Return the names of (name, start, length) penalties that are still running at now; the
    end itself is over."""
    return [name for name, start, length in penalties if start <= now < start + length]
# E: The chained comparison excludes the end.
# R: who still sits in the penalty box? (name, start min, length)
assert penalty_box([("Al", 10, 2), ("Bo", 11, 5)], 12) == ["Bo"]
assert penalty_box([("Al", 10, 2)], 9) == []
assert penalty_box([], 0) == []

def ice_temperature_advice(readings):
    """Return "too warm" if the last reading is over -3, "cooling broken" if the last three rise
    strictly, else "ok"; no readings "?"."""
    if not readings:
        return "?"
    if readings[-1] > -3:
        return "too warm"
    rising = len(readings) > 2 and readings[-3:] == sorted(set(readings[-3:]))
    return "cooling broken" if rising else "ok"
# M: Three values rise strictly if they equal their own sorted set.
# R: ice temp list: last one above -3 too warm, last three going up cooling broken
assert ice_temperature_advice([-5, -2]) == "too warm"
assert ice_temperature_advice([-8, -7, -6]) == "cooling broken"
assert ice_temperature_advice([-6, -6, -5]) == "ok"
assert ice_temperature_advice([]) == "?"

def group_lesson(skaters, teacher_for=8):
    """Return (teachers, skaters per group rounded up) when each teacher takes at most
    teacher_for skaters; (0, 0) for nobody."""
    teachers = -(-skaters // teacher_for)
    return teachers, -(-skaters // teachers) if teachers else 0
# E: Both divisions round up, and the second one needs at least one teacher.
# R: how many teachers for n skaters (max 8 each) and how big is the largest group
assert group_lesson(17) == (3, 6)
assert group_lesson(8) == (1, 8)
assert group_lesson(0) == (0, 0)

def lap_board(laps):
    """Return each lap as "N: S.S" with one decimal and "*" behind all laps that equal the best
    time."""
    return [f"{n}: {s:.1f}" + "*" * (s == min(laps)) for n, s in enumerate(laps, 1)]
# E: Each time is compared with the minimum of all.
# R: numbered lap times, star on the best ones: ["1: 30.5", "2: 29.0*"]
assert lap_board([30.5, 29]) == ["1: 30.5", "2: 29.0*"]
assert lap_board([5, 5]) == ["1: 5.0*", "2: 5.0*"]
assert lap_board([]) == []

def disco_lights(colours: list[str], beats: int) -> list[str]:
    """Return the colour at each beat number (from 1): the colours go round, but every 4th beat
    is "white"."""
    return ["white" if b % 4 == 0 else colours[(b - 1) % len(colours)] for b in range(1, beats + 1)]
# E: The fourth beats are tested before the colour is picked by remainder.
# R: lights per beat: cycle the colours, every fourth beat is white
assert disco_lights(["red", "blue"], 5) == ["red", "blue", "red", "white", "red"]
assert disco_lights(["red"], 2) == ["red", "red"]
assert disco_lights(["red"], 0) == []

def hot_drink_queue(orders: dict[str, str], ready: list[str]) -> list[str]:
    """Return the names of an orders dict name to drink, in order, whose drink is ready; each
    cup in the ready list is given once."""
    cups = list(ready)
    served = []
    for name, drink in orders.items():
        if drink in cups:
            cups.remove(drink)
            served.append(name)
    return served
# M: A copy of the cups loses one for each served person.
# R: orders {"Al": "tea"}, ready = ["tea", ...] cups. who gets a drink (first come first served)?
assert hot_drink_queue({"Al": "tea", "Bo": "tea", "Cy": "cocoa"}, ["cocoa", "tea"]) == ["Al", "Cy"]
assert hot_drink_queue({"Al": "tea"}, []) == []
assert hot_drink_queue({}, ["tea"]) == []

def ticket_valid(bought_hour, hours, now, *, extended=False):
    """Check whether a ticket bought at an hour is valid now: from that hour for hours (end
    excluded), one more if extended."""
    return bought_hour <= now < bought_hour + hours + extended
# E: The flag counts as one more hour.
# R: ticket valid from bought_hour for n hours, extended adds one
assert ticket_valid(10, 2, 11) is True
assert ticket_valid(10, 2, 12) is False
assert ticket_valid(10, 2, 12, extended=True) is True
assert ticket_valid(10, 2, 9) is False

def best_pair(skills):
    """Return the two names with the smallest difference in skill next to each other in the
    ranking, as a tuple, best ranked on ties.

    skills maps at least two names to numbers; the better one comes first."""
    ranked = sorted(skills, key=skills.get, reverse=True)
    return min(zip(ranked, ranked[1:]), key=lambda pair: skills[pair[0]] - skills[pair[1]])
# M: The ranking is zipped into neighbours, and the smallest gap wins.
# R: find the two skaters with nearly the same skill (neighbours in the ranking)
assert best_pair({"Al": 50, "Bo": 90, "Cy": 85}) == ("Bo", "Cy")
assert best_pair({"Al": 1, "Bo": 2, "Cy": 3}) == ("Cy", "Bo")
assert best_pair({"x": 0, "y": 0}) == ("x", "y")

def resurface_times(open_hour, close_hour, every=90):
    """Return the times "H:MM" at which the ice is resurfaced: every so many minutes after
    opening, before closing."""
    minutes = range(open_hour * 60 + every, close_hour * 60, every)
    return [f"{m // 60}:{m % 60:02}" for m in minutes]
# E: The range begins one interval after opening and excludes closing.
# R: ice cleaning every 90 min after opening, not at closing time: ["11:30", ...]
assert resurface_times(10, 13) == ["11:30"]
assert resurface_times(9, 12, 60) == ["10:00", "11:00"]
assert resurface_times(9, 10) == []

def mitten_count(found):
    """Return how many complete pairs lie in a list of found mittens such as "red L" and "red
    R": equal colour, one left and one right."""
    colours = {mitten.split()[0] for mitten in found}
    return sum(min(found.count(f"{c} L"), found.count(f"{c} R")) for c in colours)
# M: For each colour the rarer side limits the number of pairs.
# R: ["red L","red R","blue L"] -> 1 pair
assert mitten_count(["red L", "red R", "blue L"]) == 1
assert mitten_count(["red L", "red L"]) == 0
assert mitten_count([]) == 0

def snowflake(arms, length):
    """Return one arm of a snowflake as text: length times "-" and a "*", repeated for the arms
    with "o" at the very front."""
    return "o" + ("-" * length + "*") * arms
# E: The arm in brackets is repeated as a whole.
# R: snowflake(2, 3) -> "o---*---*"
assert snowflake(2, 3) == "o---*---*"
assert snowflake(1, 0) == "o*"
assert snowflake(0, 5) == "o"

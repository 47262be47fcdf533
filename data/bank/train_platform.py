"""Verified problems: train platform."""

def late_sign_text(minutes: int) -> str:
    """Return "on time" for under 5 minutes, else "N min late", with "!" after it from 60
    minutes."""
    if minutes < 5:
        return "on time"
    return f"{minutes} min late" + ("!" if minutes >= 60 else "")
# E: Small delays leave early, and the mark is added for long ones.
# R: delay message: under 5 min is "on time", else "12 min late", an hour or more gets a "!"
assert late_sign_text(4) == "on time"
assert late_sign_text(5) == "5 min late"
assert late_sign_text(60) == "60 min late!"

def platform_free(trains: dict[str, int], platform: int) -> bool:
    """Check that no train in the dict train to platform stands at the platform."""
    return platform not in trains.values()
# E: The membership test looks through the values of the dict.
# R: trains = {"IC1": 3, ...}. is platform 4 free?
assert platform_free({"IC1": 3}, 4) is True
assert platform_free({"IC1": 3}, 3) is False
assert platform_free({}, 1) is True

def stops_between(line, start, end):
    """Return the stops strictly between start and end on the line; start comes before end."""
    return line[line.index(start) + 1:line.index(end)]
# E: The slice begins after the first index and excludes the second.
# R: which stops come between two stations (not including them)?
assert stops_between(["A", "B", "C", "D"], "A", "D") == ["B", "C"]
assert stops_between(["A", "B"], "A", "B") == []
assert stops_between(["A", "B", "C"], "A", "C") == ["B"]

def seat_side(seat: int) -> str:
    """Return "window" if the seat number divided by 4 leaves 0 or 1, else "aisle"."""
    return "window" if seat % 4 in (0, 1) else "aisle"
# E: The remainder is looked up in a tuple of two values.
assert seat_side(1) == "window"
assert seat_side(2) == "aisle"
assert seat_side(8) == "window"

def wagons_needed(passengers, per_wagon=80, spare=0):
    """Return how many wagons take all passengers, plus the spare ones; no passengers need just
    the spare."""
    return (passengers + per_wagon - 1) // per_wagon + spare
# E: Adding one less than the divisor rounds the whole division up.
# R: wagons for n passengers, 80 each, round up, then add spare wagons
assert wagons_needed(81) == 2
assert wagons_needed(80, spare=1) == 2
assert wagons_needed(0) == 0

def next_train_or_first(times, now):
    """Return the earliest time in the list that is now or later; if none is left, the earliest
    of all.

    The list is not empty."""
    return min((time for time in times if time >= now), default=min(times))
# E: The default of min is the first train of the next day.
# R: next train after `now` (same minute still counts), else the first one of tomorrow
assert next_train_or_first([600, 480, 720], 500) == 600
assert next_train_or_first([480, 600], 480) == 480
assert next_train_or_first([480, 600], 700) == 480

def luggage_allowed(pieces, weights, limit=20):
    """Check that there are at most pieces weights and none is over the limit."""
    return len(weights) <= pieces and all(weight <= limit for weight in weights)
# E: The number and then each weight is tested.
assert luggage_allowed(2, [20, 15]) is True
assert luggage_allowed(1, [5, 5]) is False
assert luggage_allowed(2, [21]) is False
assert luggage_allowed(0, []) is True

def ticket_code(origin, target, number):
    """Build a code of the first 3 letters of both towns in capitals, joined by ">", "#" and the
    number.

    For example "BER>PAR#7"."""
    return f"{origin[:3].upper()}>{target[:3].upper()}#{number}"
# E: Both slices are upper-cased within the f-string.
# R: ticket_code("Berlin", "Paris", 7) => "BER>PAR#7"
assert ticket_code("Berlin", "Paris", 7) == "BER>PAR#7"
assert ticket_code("Ulm", "Au", 12) == "ULM>AU#12"
assert ticket_code("", "", 0) == ">#0"

def riders_after(stops):
    """Return the riders on the train after the (on, off) pairs of all stops."""
    riders = 0
    for on, off in stops:
        riders += on - off
    return riders
# E: Each stop changes the number by those who get on minus those who leave.
# R: stops = [(on, off), ...]. how many people sit in the train at the end?
assert riders_after([(10, 0), (3, 5)]) == 8
assert riders_after([(4, 0), (0, 4)]) == 0
assert riders_after([]) == 0

def express_stops(stations, every=3):
    """Return the stations where an express stops: the first, each every-th after it, and always
    the last.

    The last one is not repeated; an empty list gives []."""
    stops = stations[::every]
    return stops if stops[-1:] == stations[-1:] else stops + stations[-1:]
# M: The step slice may miss the last station, which is then added.
assert express_stops(["a", "b", "c", "d", "e"]) == ["a", "d", "e"]
assert express_stops(["a", "b", "c", "d"]) == ["a", "d"]
assert express_stops([]) == []

def night_train(departure: int, arrival: int) -> bool:
    """Tell whether a train runs over midnight: its arrival hour is smaller than its departure
    hour."""
    return arrival < departure
# E: Passing midnight makes the arrival hour start again from zero.
assert night_train(22, 6) is True
assert night_train(8, 12) is False
assert night_train(9, 9) is False

def compartment(seat: int) -> tuple[int, int]:
    """Return (compartment, place) of a seat from 1, with six places numbered from 1 in each
    compartment."""
    return (seat - 1) // 6 + 1, (seat - 1) % 6 + 1
# E: Counting from zero makes division and remainder fit, and one is added back.
assert compartment(1) == (1, 1)
assert compartment(6) == (1, 6)
assert compartment(7) == (2, 1)

def announce(train, town, platform=None):
    """Return "TRAIN to TOWN" and add " on platform N" if a platform is given and not 0."""
    text = f"{train} to {town}"
    return f"{text} on platform {platform}" if platform else text
# E: Both None and zero are false and leave the short text.
assert announce("IC 5", "Rome", 3) == "IC 5 to Rome on platform 3"
assert announce("RE 1", "Ulm") == "RE 1 to Ulm"
assert announce("RE 1", "Ulm", 0) == "RE 1 to Ulm"

def late_trains(delays, minimum=1):
    """Return the names in a dict train to delay with a delay of at least minimum, None counting
    as no delay."""
    return [train for train, delay in delays.items() if (delay or 0) >= minimum]
# E: The expression delay or 0 makes a number of None.
# R: which trains are late? values can be None = unknown = treat as 0
assert late_trains({"A": 5, "B": None, "C": 0}) == ["A"]
assert late_trains({"A": 5}, 6) == []
assert late_trains({}) == []

def cheapest_class(fares):
    """Return the class name with the lowest fare above 0 in a dict, or None if no fare is above
    0."""
    valid = {name: fare for name, fare in fares.items() if fare > 0}
    return min(valid, key=valid.get) if valid else None
# E: Fares of zero are dropped before the minimum is searched.
assert cheapest_class({"first": 80, "second": 40, "third": 0}) == "second"
assert cheapest_class({"x": 0}) is None
assert cheapest_class({}) is None

def route_ends_text(stations: list[str]) -> str:
    """Return the route as "A -> B (N stops)" with the first and last station and the number
    between them.

    There are at least two stations."""
    first, *between, last = stations
    return f"{first} -> {last} ({len(between)} stops)"
# E: Star unpacking separates the ends from what lies between.
# R: ["Ulm","Au","Bonn"] -> "Ulm -> Bonn (1 stops)"
assert route_ends_text(["Ulm", "Au", "Bonn"]) == "Ulm -> Bonn (1 stops)"
assert route_ends_text(["A", "B"]) == "A -> B (0 stops)"
assert route_ends_text(["A", "B", "C", "D"]) == "A -> D (2 stops)"

def child_ticket(age: int, height: int) -> str:
    """Return "free" if the child is under 4 or below 100 cm, "half" under 15, otherwise "full"."""
    if age < 4 or height < 100:
        return "free"
    return "half" if age < 15 else "full"
# E: The free rule has two ways, which or connects.
assert child_ticket(3, 110) == "free"
assert child_ticket(6, 99) == "free"
assert child_ticket(14, 150) == "half"
assert child_ticket(15, 150) == "full"

def reverse_line(line):
    """Return the line text "A-B-C" with its stations the other way round, "C-B-A"."""
    return "-".join(line.split("-")[::-1])
# E: The text is split, reversed with a slice and joined again.
# R: turn "A-B-C" into "C-B-A" (station names may be long!)
assert reverse_line("Ulm-Au-Bonn") == "Bonn-Au-Ulm"
assert reverse_line("Ulm") == "Ulm"
assert reverse_line("") == ""

def free_seats_text(free: int) -> str:
    """Return "full" for 0 free seats, "last seat" for 1, "few seats" up to 10, otherwise
    "seats"."""
    if free < 2:
        return ("full", "last seat")[free]
    return "few seats" if free <= 10 else "seats"
# E: Zero and one index a tuple, and the rest is split at ten.
assert free_seats_text(0) == "full"
assert free_seats_text(1) == "last seat"
assert free_seats_text(10) == "few seats"
assert free_seats_text(11) == "seats"

def connection_works(arrival, departure, walk=5):
    """Check that at least walk minutes lie between arrival and departure, and at most 60."""
    return walk <= departure - arrival <= 60
# E: The waiting time stands inside a chained comparison.
# R: can i make the connection? at least `walk` minutes (5) but I won't wait longer than an hour
assert connection_works(100, 105) is True
assert connection_works(100, 104) is False
assert connection_works(100, 161) is False

def split_train_name(name: str) -> tuple[str, int]:
    """Split a name such as "ICE 571" into kind and number, (str, int); without number use 0."""
    kind, _, number = name.partition(" ")
    return kind, int(number or 0)
# E: The partition method always gives three parts, the last one perhaps empty.
assert split_train_name("ICE 571") == ("ICE", 571)
assert split_train_name("Bus") == ("Bus", 0)
assert split_train_name("S 8") == ("S", 8)

def platform_signs(count, skip=()):
    """Return the texts "Platform 1" to "Platform N" for count platforms without the numbers in
    skip."""
    return [f"Platform {n}" for n in range(1, count + 1) if n not in skip]
# E: The range counts from one and the filter leaves numbers out.
assert platform_signs(3) == ["Platform 1", "Platform 2", "Platform 3"]
assert platform_signs(2, [1]) == ["Platform 2"]
assert platform_signs(0) == []

def season_ticket_pays(rides, single, season):
    """Return "season" if the season ticket is cheaper than the single rides together, else
    "single"."""
    return "season" if season < rides * single else "single"
# E: The price of all rides is compared with the season price.
# R: is a season ticket worth it? rides, price of one ride, price of season ticket. if equal say single
assert season_ticket_pays(30, 3, 80) == "season"
assert season_ticket_pays(10, 8, 80) == "single"
assert season_ticket_pays(0, 3, 80) == "single"

def longest_stop(stops: list[tuple[str, int, int]]) -> str:
    """Return the name of the stop with the longest stay in (name, arrival, departure) triples,
    the first among equals."""
    return max(stops, key=lambda stop: stop[2] - stop[1])[0]
# E: The key is the difference of the times, and the name is taken from the result.
assert longest_stop([("Ulm", 10, 12), ("Au", 20, 29)]) == "Au"
assert longest_stop([("Ulm", 10, 12), ("Au", 20, 22)]) == "Ulm"
assert longest_stop([("X", 0, 0)]) == "X"

def is_holiday_train(train, day, special_days):
    """Check whether the train name starts with "H" and the day is among the special days."""
    return train.startswith("H") and day in special_days
# E: A text method and a membership test are joined by and.
assert is_holiday_train("H12", "May 1", {"May 1"}) is True
assert is_holiday_train("H12", "May 2", {"May 1"}) is False
assert is_holiday_train("R12", "May 1", {"May 1"}) is False

def total_fare(passengers: list[int], adult: int = 10) -> float:
    """Add up the fares of a list of ages: free under 6, half of adult under 16, else adult."""
    return sum(0 if age < 6 else adult / 2 if age < 16 else adult for age in passengers)
# E: A chain of conditions inside the sum gives the fare for each age.
# R: family ticket price from the list of ages. <6 free, <16 half, rest pays adult price (10)
assert total_fare([40, 15, 5]) == 15.0
assert total_fare([16], 8) == 8
assert total_fare([]) == 0

def line_colour(line, colours=None):
    """Return the colour of the line from the colours dict, or "grey" if it is missing or no
    dict is given."""
    return (colours or {}).get(line, "grey")
# E: An empty dict stands in for None.
assert line_colour("U1", {"U1": "red"}) == "red"
assert line_colour("U2", {"U1": "red"}) == "grey"
assert line_colour("U1") == "grey"

def countdown_board(minutes):
    """Return the texts of a board that counts down minutes to 1 and then says "go", such as
    ["2", "1", "go"]."""
    return [str(minute) for minute in range(minutes, 0, -1)] + ["go"]
# E: A range with step -1 stops before zero, and the word is added.
assert countdown_board(2) == ["2", "1", "go"]
assert countdown_board(1) == ["1", "go"]
assert countdown_board(0) == ["go"]

def bike_spaces_left(spaces, bookings, train):
    """Return spaces minus the number of bookings for the train, never below 0; bookings lists
    train names."""
    return max(0, spaces - bookings.count(train))
# E: The count of the name in the list is subtracted.
assert bike_spaces_left(4, ["A", "B", "A"], "A") == 2
assert bike_spaces_left(1, ["A", "A"], "A") == 0
assert bike_spaces_left(3, [], "A") == 3

def punctual_share(delays: list[int], tolerance: int = 5) -> int:
    """Return the whole percentage, rounded down, of delays not over the tolerance; no trains
    give 100."""
    if not delays:
        return 100
    return 100 * sum(delay <= tolerance for delay in delays) // len(delays)
# E: The number of punctual trains times 100 is divided by the number of all.
# R: % of trains that were punctual (5 min tolerance), rounded down. empty list = 100
assert punctual_share([0, 9, 5]) == 66
assert punctual_share([1], 0) == 0
assert punctual_share([]) == 100

def coach_order(engine, coaches, reverse=False):
    """Return the train as text like "<E1 c1 c2" with the engine first, or "c2 c1 E1>" when
    reversed."""
    if reverse:
        return " ".join([*coaches[::-1], engine]) + ">"
    return "<" + " ".join([engine, *coaches])
# E: Both ways join a list with the engine at one end and an arrow sign.
assert coach_order("E1", ["c1", "c2"]) == "<E1 c1 c2"
assert coach_order("E1", ["c1", "c2"], True) == "c2 c1 E1>"
assert coach_order("E1", []) == "<E1"

def average_speed_limit(limits: list[int | None]) -> int | None:
    """Return the mean of the speed limits without the None ones, rounded to a whole number, or
    None."""
    known = [limit for limit in limits if limit is not None]
    return round(sum(known) / len(known)) if known else None
# E: The unknown limits are filtered and an empty rest gives None.
assert average_speed_limit([80, None, 101]) == 90
assert average_speed_limit([None]) is None
assert average_speed_limit([60]) == 60

def is_quiet_coach(coach, quiet=(1, 2), weekend=False):
    """Check if the coach number is a quiet one; at weekends only the first number in quiet
    counts."""
    return coach == quiet[0] if weekend else coach in quiet
# E: The flag picks between a comparison and a membership test.
assert is_quiet_coach(2) is True
assert is_quiet_coach(2, weekend=True) is False
assert is_quiet_coach(1, weekend=True) is True
assert is_quiet_coach(5) is False

def back_and_gone(lost: list[str], found: list[str]) -> dict[str, list[str]]:
    """Return a dict with "back" (sorted lost things that were found) and "gone" (sorted others)."""
    return {"back": sorted(set(lost) & set(found)), "gone": sorted(set(lost) - set(found))}
# E: Intersection and difference of the sets make the two lists.
# R: two lists lost, found -> {"back": [...], "gone": [...]} both sorted
assert back_and_gone(["hat", "key"], ["key", "pen"]) == {"back": ["key"], "gone": ["hat"]}
assert back_and_gone([], ["pen"]) == {"back": [], "gone": []}
assert back_and_gone(["b", "a"], []) == {"back": [], "gone": ["a", "b"]}

def gate_opens(ticket_valid: bool, gate_works: bool = True, staff: bool = False) -> bool:
    """Decide whether the gate opens: for a valid ticket if it works, for staff in any case."""
    return staff or ticket_valid and gate_works
# E: The and binds more tightly, so staff alone is enough.
assert gate_opens(True) is True
assert gate_opens(True, False) is False
assert gate_opens(False, False, True) is True

def metres_of_train(engines, coaches, engine_length=20, coach_length=25):
    """Return the length of the train in metres with 1 metre between every two vehicles."""
    gaps = max(engines + coaches - 1, 0)
    return engines * engine_length + coaches * coach_length + gaps
# E: The gaps are one fewer than the vehicles.
assert metres_of_train(1, 2) == 72
assert metres_of_train(1, 0) == 20
assert metres_of_train(0, 0) == 0

def first_gap(times, minimum):
    """Return the first pair of neighbouring times that lie at least minimum apart, or None."""
    for before, after in zip(times, times[1:]):
        if after - before >= minimum:
            return before, after
    return None
# E: The loop over neighbours returns at the first large gap.
# R: find first break in the timetable of at least `minimum` minutes: (from, to) or None
assert first_gap([8, 10, 15, 30], 5) == (10, 15)
assert first_gap([8, 9], 5) is None
assert first_gap([], 1) is None

def platform_change(old, new):
    """Return "no change" for equal platforms, else "platform NEW instead of OLD"."""
    return "no change" if old == new else f"platform {new} instead of {old}"
# E: The equality decides about the sentence.
assert platform_change(3, 3) == "no change"
assert platform_change(3, 5) == "platform 5 instead of 3"
assert platform_change("3a", "3b") == "platform 3b instead of 3a"

def tracks_crossed(here, there):
    """Return the numbers of the tracks strictly between two track numbers, in walking order."""
    return list(range(here + 1, there)) if here < there else list(range(here - 1, there, -1))
# E: The direction of the range depends on which number is larger.
assert tracks_crossed(2, 5) == [3, 4]
assert tracks_crossed(5, 2) == [4, 3]
assert tracks_crossed(3, 3) == []

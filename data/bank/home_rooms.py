"""Verified problems: home rooms."""

def paint_tins(walls: list[tuple[int, int]], per_tin: int = 10) -> int:
    """Return how many tins paint all (width, height) walls, one tin for per_tin square metres,
    rounded up."""
    area = sum(width * height for width, height in walls)
    return -(-area // per_tin)
# E: The areas are summed and the quotient rounded up.
# R: walls = [(w, h), ...], 10 square metres per tin. how many tins?
assert paint_tins([(4, 3), (5, 3)]) == 3
assert paint_tins([(5, 2)]) == 1
assert paint_tins([]) == 0

def lights_on(lights):
    """Return the rooms of a dict room to bool whose light is on, sorted, as text "a + b" or
    "all dark"."""
    return " + ".join(sorted(room for room, on in lights.items() if on)) or "all dark"
# E: Filter, sort and join, with or for the empty text.
# R: where is light? {"hall": True, "bath": False} -> "hall"; "all dark" if nowhere
assert lights_on({"kitchen": True, "bath": True, "hall": False}) == "bath + kitchen"
assert lights_on({"hall": False}) == "all dark"
assert lights_on({}) == "all dark"

def thermostat(now, wanted, night=False):
    """Return "heat" below the wanted temperature, "cool" over 2 degrees above it, else "off";
    at night wanted is 3 lower."""
    goal = wanted - 3 if night else wanted
    if now < goal:
        return "heat"
    return "cool" if now > goal + 2 else "off"
# E: The goal is set first and two comparisons follow.
# R: heat if colder than wanted, cool if more than 2 warmer. at night aim 3 degrees lower
assert thermostat(18, 20) == "heat"
assert thermostat(22, 20) == "off"
assert thermostat(23, 20) == "cool"
assert thermostat(18, 20, True) == "off"

def rent_share(rent, rooms):
    """Share the rent by room size: return a dict name to rounded share for a dict name to
    square metres."""
    total = sum(rooms.values())
    return {name: round(rent * size / total) for name, size in rooms.items()}
# E: Each size is set against the sum of all sizes.
# R: split the rent by size of the rooms, {"Ann": 20, "Bo": 10}
assert rent_share(900, {"Ann": 20, "Bo": 10}) == {"Ann": 600, "Bo": 300}
assert rent_share(500, {"Al": 12}) == {"Al": 500}
assert rent_share(100, {}) == {}

def chores_due(chores, day):
    """Return the chores of a dict chore to interval in days that are due on the day: day is a
    multiple of the interval.

    Day 0 has no chores."""
    return [chore for chore, every in chores.items() if day and day % every == 0]
# E: The day must be non-zero and leave no remainder.
# R: {"dust": 3, "mop": 7}: which chores on day 21? (day 0: none)
assert chores_due({"dust": 3, "mop": 7}, 21) == ["dust", "mop"]
assert chores_due({"dust": 3}, 4) == []
assert chores_due({"dust": 3}, 0) == []

def carpet_fits(room, carpet):
    """Check whether a (length, width) carpet fits into the room, turned or not, touching the
    walls allowed."""
    return all(c <= r for c, r in zip(sorted(carpet), sorted(room)))
# E: Comparing sorted sides covers both ways of turning.
# R: carpet (l, w) in room (l, w), may be rotated
assert carpet_fits((5, 3), (3, 4)) is True
assert carpet_fits((5, 3), (4, 4)) is False
assert carpet_fits((2, 2), (2, 2)) is True

def power_cost(watts, hours, cents_per_kwh=30):
    """Return the cost in cents for a device with the watts running for hours, rounded to one
    decimal."""
    return round(watts * hours * cents_per_kwh / 1000, 1)
# E: Watt hours are divided by a thousand for kilowatt hours.
# R: cost of running a device: watts, hours, price per kwh in cents (30)
assert power_cost(1000, 2) == 60.0
assert power_cost(60, 5) == 9.0
assert power_cost(0, 24) == 0.0

def code_opens_door(entered, codes, tries):
    """Check whether the entered code is among the codes and fewer than 3 tries were made
    before; entered may be int or text."""
    return tries < 3 and str(entered) in codes
# E: The code is turned into text for the membership test.
# R: door opens if code is in the list of strings and less than 3 tries. code may come as int
assert code_opens_door(1234, ["1234"], 0) is True
assert code_opens_door("1234", ["1234"], 3) is False
assert code_opens_door("0", [], 0) is False

def moving_box_labels(books, per_box=30, clothes_boxes=0):
    """Return the labels "books 1", "books 2" ... and then "clothes 1" ... for the boxes needed."""
    book_boxes = -(-books // per_box)
    boxes = [f"books {n}" for n in range(1, book_boxes + 1)]
    return boxes + [f"clothes {n}" for n in range(1, clothes_boxes + 1)]
# E: Two comprehensions number the boxes from one.
# R: box labels for moving: 30 books per box, plus some clothes boxes
assert moving_box_labels(40, clothes_boxes=1) == ["books 1", "books 2", "clothes 1"]
assert moving_box_labels(0) == []
assert moving_box_labels(5, 5) == ["books 1"]

def alarm_state(doors, armed):
    """Return "alarm" if armed and any door of the dict is "open", "warning" for an open door
    unarmed, else "quiet"."""
    if "open" in doors.values():
        return "alarm" if armed else "warning"
    return "quiet"
# E: An open door is looked for in the values before the flag is asked.
# R: doors dict name -> "open"/"shut". alarm if something's open while armed
assert alarm_state({"front": "open"}, True) == "alarm"
assert alarm_state({"front": "open"}, False) == "warning"
assert alarm_state({"front": "shut"}, True) == "quiet"
assert alarm_state({}, True) == "quiet"

def tv_minutes_left(watched, limit=60, *, weekend=False):
    """Return the minutes of television left: limit minus the sum of watched, at weekends with
    double limit; at least 0."""
    return max(limit * (1 + weekend) - sum(watched), 0)
# E: A bool added to one doubles the limit.
# R: tv time left = 60 min (120 on weekends) minus list of watched minutes
assert tv_minutes_left([20, 25]) == 15
assert tv_minutes_left([100], weekend=True) == 20
assert tv_minutes_left([70]) == 0

def plug_in(sockets: list[str | None], device: str) -> int:
    """Put the device into the first free (None) socket of the list in place; return its 1-based
    number, or 0 if all are taken."""
    if None not in sockets:
        return 0
    place = sockets.index(None)
    sockets[place] = device
    return place + 1
# E: The index of the first None is the free socket.
# R: list of sockets with None = free. plug device in the first free, tell me which number (0 = none free)
assert plug_in(["lamp", None, None], "tv") == 2
assert plug_in(["lamp"], "tv") == 0
assert plug_in([None], "tv") == 1

def stairs_sentence(steps, floors):
    """Return "N steps in all, one by one: 1 2 3" for steps per floor times floors, listing at
    most the first three numbers."""
    total = steps * floors
    return f"{total} steps in all, one by one: " + " ".join(map(str, range(1, min(total, 3) + 1)))
# E: The range ends at three or at the total if that is smaller.
# R: "36 steps in all, one by one: 1 2 3"
assert stairs_sentence(18, 2) == "36 steps in all, one by one: 1 2 3"
assert stairs_sentence(2, 1) == "2 steps in all, one by one: 1 2"
assert stairs_sentence(5, 0) == "0 steps in all, one by one: "

def biggest_room_of(flat):
    """Return "ROOM (W x L)" for the (room, width, length) with the largest area, first on ties;
    the flat has a room."""
    name, width, length = max(flat, key=lambda room: room[1] * room[2])
    return f"{name} ({width} x {length})"
# E: The winning triple is unpacked into the text.
# R: rooms as (name, w, l) - which is the largest: "hall (4 x 5)"
assert biggest_room_of([("bath", 2, 3), ("hall", 4, 5)]) == "hall (4 x 5)"
assert biggest_room_of([("a", 1, 6), ("b", 2, 3)]) == "a (1 x 6)"
assert biggest_room_of([("x", 0, 0)]) == "x (0 x 0)"

def white_and_colour_loads(whites, colours, per_load=5):
    """Return the loads needed when whites and colours are washed apart, each started load
    counting."""
    return -(-whites // per_load) - (-colours // per_load)
# E: Each number is divided and rounded up before they are added.
# R: white and coloured clothes separately, 5 kg per load, round up each
assert white_and_colour_loads(6, 4) == 3
assert white_and_colour_loads(0, 5) == 1
assert white_and_colour_loads(0, 0) == 0

def sock_pairs(socks):
    """Return how many pairs of equal colour can be made from the list, and the sorted colours
    that stay single."""
    colours = set(socks)
    single = sorted(colour for colour in colours if socks.count(colour) % 2)
    return sum(socks.count(colour) // 2 for colour in colours), single
# E: Halved counts give the pairs and odd counts the single socks.
# R: list of sock colours -> (pairs, [colours with one left over])
assert sock_pairs(["red", "blue", "red", "red"]) == (1, ["blue", "red"])
assert sock_pairs(["a", "a"]) == (1, [])
assert sock_pairs([]) == (0, [])

def window_cleaning_day(rain_chances):
    """Return the first day name, from "Mon" on, with a rain chance under 20 that is followed by
    another such day, or None."""
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    for day, today, tomorrow in zip(days, rain_chances, rain_chances[1:]):
        if today < 20 and tomorrow < 20:
            return day
    return None
# M: The names are zipped with the chances of today and of tomorrow.
# R: clean windows on the first day that's dry (<20%) and next day is dry as well
assert window_cleaning_day([50, 10, 19, 5]) == "Tue"
assert window_cleaning_day([10, 20, 10]) is None
assert window_cleaning_day([]) is None

def room_labels(floor: int, rooms: int, skip: int = 13) -> list[str]:
    """Return the door labels of a floor: floor number and two-digit room number from 01,
    without the room skip."""
    return [f"{floor}{room:02}" for room in range(1, rooms + 1) if room != skip]
# E: The range is filtered and the numbers padded.
# R: door numbers for floor 2: "201", "202", ... but no room 13
assert room_labels(2, 2) == ["201", "202"]
assert room_labels(1, 14)[-2:] == ["112", "114"]
assert room_labels(3, 0) == []

def same_key(first, second):
    """Check whether two key profiles (lists of ints) fit: same length and no place differs by
    more than 1."""
    return len(first) == len(second) and all(abs(a - b) <= 1 for a, b in zip(first, second))
# E: The lengths are compared before the places.
# R: two keys as lists of numbers, equal if each notch differs at most by 1
assert same_key([3, 5, 2], [4, 5, 1]) is True
assert same_key([3, 5], [3, 7]) is False
assert same_key([1], [1, 1]) is False

def broken_bulbs(bulbs):
    """Return the share of False values in the list as "N/M", or "no bulbs" for an empty list."""
    return f"{bulbs.count(False)}/{len(bulbs)}" if bulbs else "no bulbs"
# E: The count method finds the broken ones.
# R: [True, False, True] -> "1/3" broken
assert broken_bulbs([True, False, True]) == "1/3"
assert broken_bulbs([True]) == "0/1"
assert broken_bulbs([]) == "no bulbs"

def meter_water_bill(old_reading: int, new_reading: int, price: int = 2, base: int = 10) -> int:
    """Return the bill: base plus price per used unit, where a new reading below the old one
    means the meter passed 9999."""
    used = (new_reading - old_reading) % 10000
    return base + used * price
# E: The remainder makes the passed meter's difference positive.
# R: water meter has 4 digits and may roll over to 0000. cost = 10 + 2 per unit
assert meter_water_bill(100, 150) == 110
assert meter_water_bill(9990, 10) == 50
assert meter_water_bill(5, 5) == 10

def shelf_order_ok(items, fragile):
    """Check that no fragile item stands before (left of) a non-fragile one in the list."""
    flags = [item in fragile for item in items]
    return flags == sorted(flags)
# E: False sorts before True, so the flags must already be sorted.
# R: all fragile things have to be at the end of the list
assert shelf_order_ok(["pan", "pot", "glass"], {"glass"}) is True
assert shelf_order_ok(["glass", "pan"], {"glass"}) is False
assert shelf_order_ok([], set()) is True

def guest_bed(guests, beds, sofa=True):
    """Return how each guest sleeps as a dict: the first in beds ("bed N" from 1), the next on
    the "sofa", others on the "floor"."""
    places = [f"bed {n}" for n in range(1, beds + 1)] + ["sofa"] * sofa
    return {guest: places[i] if i < len(places) else "floor" for i, guest in enumerate(guests)}
# E: The places are listed first, and guests beyond them get the floor.
# R: first guests get beds, one the sofa (if sofa=True), rest the floor -> dict
assert guest_bed(["Al", "Bo", "Cy"], 1) == {"Al": "bed 1", "Bo": "sofa", "Cy": "floor"}
assert guest_bed(["Al"], 0, False) == {"Al": "floor"}
assert guest_bed([], 2) == {}

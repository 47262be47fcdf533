"""Verified problems: hotel guests."""

from collections import Counter, defaultdict

def room_of_guest(rooms: dict[int, str | None], guest: str) -> int | None:
    """Return the lowest room number in which the guest stays, ignoring case, or None; rooms maps
    numbers to a guest or None."""
    return min(
        (number for number, name in rooms.items() if name and name.lower() == guest.lower()),
        default=None,
    )
# E: Free rooms are skipped before the names are compared.
# R: which room is this guest in (lowest number if several, case ignored)? rooms {12: "Ann", 13: None}
assert room_of_guest({14: "Ann", 12: "ann", 13: None}, "ANN") == 12
assert room_of_guest({13: None}, "Ann") is None
assert room_of_guest({}, "Ann") is None

def check_in_guest(rooms, guest):
    """Put the guest in place into the lowest free room, one with the value None, and return its
    number, or None if the house is full."""
    free = [number for number, name in rooms.items() if name is None]
    if not free:
        return None
    rooms[min(free)] = guest
    return min(free)
# E: The free numbers are collected and the smallest is filled.
# R: check in: find the lowest room with None, write the guest in (in place), give the room number or None when full
assert check_in_guest({3: None, 1: "Al", 2: None}, "Bo") == 2
assert check_in_guest({1: "Al"}, "Bo") is None
assert check_in_guest({}, "Bo") is None

def free_rooms_by_floor(rooms):
    """Count the free rooms per floor, the room number without its last two digits; rooms maps
    numbers to a guest or None and floors without free rooms are left out."""
    return dict(Counter(number // 100 for number, guest in rooms.items() if guest is None))
# E: Dividing by 100 gives the floor of a free room.
# R: rooms {101: None, 102: "Al", 203: None} -> free rooms per floor {1: 1, 2: 1}
assert free_rooms_by_floor({101: None, 102: "Al", 203: None, 104: None}) == {1: 2, 2: 1}
assert free_rooms_by_floor({101: "Al"}) == {}
assert free_rooms_by_floor({}) == {}

def cheapest_free_room(rooms, beds):
    """Return the number of the cheapest free room with at least the given beds, or 0; rooms maps
    numbers to dicts with "beds", "price" and maybe "guest"."""
    fitting = [n for n, room in rooms.items() if "guest" not in room and room["beds"] >= beds]
    return min(fitting, key=lambda number: rooms[number]["price"], default=0)
# E: Free and large enough rooms are compared by price.
# R: cheapest room with >= n beds and without a guest key. 0 when there's none
assert cheapest_free_room({1: {"beds": 2, "price": 90}, 2: {"beds": 3, "price": 80},
    3: {"beds": 2, "price": 10, "guest": "Al"}}, 2) == 2
assert cheapest_free_room({1: {"beds": 1, "price": 9}}, 2) == 0
assert cheapest_free_room({}, 1) == 0

def stay_bill_with_extras(nights, rate, extras, prices):
    """Return the bill of nights times rate plus the extras, a list of names with a price each; an
    extra that has no price costs nothing, and "wifi" is always free."""
    return nights * rate + sum(prices.get(extra, 0) for extra in extras if extra != "wifi")
# E: The extras are summed with a default of zero.
# R: hotel bill: nights * rate + prices of extras list (unknown 0, wifi free)
assert stay_bill_with_extras(2, 80, ["sauna", "wifi", "sauna"], {"sauna": 10, "wifi": 5}) == 180
assert stay_bill_with_extras(1, 50, ["hug"], {}) == 50
assert stay_bill_with_extras(0, 50, [], {}) == 0

def breakfast_list(guests):
    """Return lines "room 7: 2 x tea, 1 x coffee" in order of room number; guests are (room, drink)
    pairs and the drinks of a room are in order of falling number, then name."""
    rooms = defaultdict(Counter)
    for room, drink in guests:
        rooms[room][drink] += 1
    lines = []
    for room in sorted(rooms):
        drinks = sorted(rooms[room].items(), key=lambda pair: (-pair[1], pair[0]))
        lines.append(f"room {room}: " + ", ".join(f"{n} x {drink}" for drink, n in drinks))
    return lines
# M: A Counter per room counts the drinks, which are sorted and formatted.
assert breakfast_list([(7, "tea"), (7, "coffee"), (7, "tea"),
    (2, "milk")]) == ["room 2: 1 x milk", "room 7: 2 x tea, 1 x coffee"]
assert breakfast_list([(1, "b"), (1, "a")]) == ["room 1: 1 x a, 1 x b"]
assert breakfast_list([]) == []

def occupancy_percent(stays, rooms, day):
    """Return how many percent of the rooms, a number, are occupied on a day, rounded down; stays
    maps a guest to (arrival, departure) and the day of departure does not count."""
    occupied = sum(arrival <= day < departure for arrival, departure in stays.values())
    return 100 * occupied // rooms
# E: The stays that cover the day are counted.
# R: % of rooms used on a given day. stays guest -> (arrive, leave), leave day not counted, rooms = how many there are
assert occupancy_percent({"Al": (1, 4), "Bo": (3, 5)}, 4, 3) == 50
assert occupancy_percent({"Al": (1, 4)}, 3, 4) == 0
assert occupancy_percent({}, 5, 1) == 0

def arrivals_and_departures(stays, day):
    """Return (sorted arriving guests, sorted leaving guests) of a day; stays maps a guest to
    (arrival, departure)."""
    arriving = sorted(guest for guest, (first, _) in stays.items() if first == day)
    leaving = sorted(guest for guest, (_, last) in stays.items() if last == day)
    return arriving, leaving
# E: Each part of the pair is compared with the day.
# R: who arrives and who leaves today? stays {"Al": (3, 6)}
assert arrivals_and_departures({"Bo": (3, 6), "Al": (3, 4), "Cy": (1, 3)}, 3) == (["Al", "Bo"],
    ["Cy"])
assert arrivals_and_departures({"Al": (1, 2)}, 5) == ([], [])
assert arrivals_and_departures({}, 1) == ([], [])

def longest_stay_guests(stays):
    """Return all guests with the most nights, sorted; stays maps guests to lists of (arrival,
    departure) pairs, whose nights are added."""
    nights = {guest: sum(end - start for start, end in visits) for guest, visits in stays.items()}
    most = max(nights.values(), default=0)
    return sorted(guest for guest in nights if nights[guest] == most)
# E: The nights of all visits are added before the maximum is taken.
assert longest_stay_guests({"Al": [(1, 3), (7, 8)], "Bo": [(2, 5)], "Cy": [(1, 2)]}) == ["Al", "Bo"]
assert longest_stay_guests({"Al": []}) == ["Al"]
assert longest_stay_guests({}) == []

def lost_items_text(found):
    """Return "room 12: 2 socks, 1 book" style lines for found items (room, item), in order of
    room; an item found more than once in a room gets an added s."""
    counts = defaultdict(Counter)
    for room, item in found:
        counts[room][item] += 1
    return [
        f"room {room}: " + ", ".join(f"{n} {item}{'s' if n > 1 else ''}" for item, n in c.items())
        for room, c in sorted(counts.items())
    ]
# M: The items of each room are counted and written with a plural ending.
assert lost_items_text([(12, "sock"), (3, "hat"), (12, "sock")]) == ["room 3: 1 hat",
    "room 12: 2 socks"]
assert lost_items_text([(1, "book"), (1, "key")]) == ["room 1: 1 book, 1 key"]
assert lost_items_text([]) == []

def room_prices_after_season(prices, season, factors):
    """Return room prices times the factor of the season, rounded to whole numbers and never below
    50; a season that is not in factors has the factor 1."""
    factor = factors.get(season, 1)
    return {room: max(round(price * factor), 50) for room, price in prices.items()}
# E: The factor is looked up once with a default.
# R: seasonal prices: multiply by factors.get(season, 1), round, minimum 50
assert room_prices_after_season({"single": 80, "double": 120}, "winter",
    {"winter": 0.5}) == {"single": 50, "double": 60}
assert room_prices_after_season({"single": 80}, "spring", {}) == {"single": 80}
assert room_prices_after_season({}, "winter", {"winter": 2}) == {}

def wishes_unmet(wishes, room):
    """Return the wishes of a guest that a room does not meet, in order: a wish "x" needs x in the
    room's set and a wish "no x" needs it absent."""
    unmet = []
    for wish in wishes:
        if wish.startswith("no "):
            if wish[3:] in room:
                unmet.append(wish)
        elif wish not in room:
            unmet.append(wish)
    return unmet
# M: The beginning of the wish decides which way the membership test goes.
# R: wishes like "balcony" or "no carpet", room = set of features. which wishes are not fulfilled?
assert wishes_unmet(["balcony", "no carpet", "bath"], {"balcony", "carpet"}) == ["no carpet",
    "bath"]
assert wishes_unmet(["no carpet"], {"bath"}) == []
assert wishes_unmet([], set()) == []

def best_rooms_for(rooms, wishes):
    """Return the numbers of the rooms that have the most of the wishes, a set, in rising order;
    rooms maps numbers to sets of features."""
    hits = {number: len(features & wishes) for number, features in rooms.items()}
    most = max(hits.values(), default=0)
    return [number for number in sorted(hits) if hits[number] == most]
# E: The sizes of the intersections are compared with their maximum.
# R: rooms {7: {"bath","view"}}, my wish set -> room numbers with the most matching features
assert best_rooms_for({9: {"bath", "view"}, 7: {"view", "bath"}, 1: {"bath"}},
    {"bath", "view"}) == [7, 9]
assert best_rooms_for({2: set(), 1: set()}, {"x"}) == [1, 2]
assert best_rooms_for({}, {"x"}) == []

def cleaning_plan(rooms):
    """Return a dict from task to the sorted rooms: "full" for rooms whose guest left, "quick" for
    occupied rooms and "none" for those with the state "empty"; rooms maps numbers to "left",
    "guest" or "empty"."""
    task_of = {"left": "full", "guest": "quick", "empty": "none"}
    plan = {"full": [], "quick": [], "none": []}
    for number in sorted(rooms):
        plan[task_of[rooms[number]]].append(number)
    return plan
# E: One dict translates the state and the other collects the rooms.
assert cleaning_plan({2: "guest", 1: "left", 3: "left"}) == {"full": [1, 3], "quick": [2],
    "none": []}
assert cleaning_plan({5: "empty"}) == {"full": [], "quick": [], "none": [5]}
assert cleaning_plan({}) == {"full": [], "quick": [], "none": []}

def tips_shared(tips, hours):
    """Share a sum of tips in cents by hours worked: each person gets their share rounded down and
    the rest goes to the first person in dict order. Total hours are above 0."""
    total = sum(hours.values())
    shares = {name: tips * worked // total for name, worked in hours.items()}
    shares[next(iter(shares))] += tips - sum(shares.values())
    return shares
# E: The cents lost by rounding are added to the first share.
# R: split tips (cents) by hours worked, round down, leftover cents to the first person
assert tips_shared(1000, {"Al": 1, "Bo": 2}) == {"Al": 334, "Bo": 666}
assert tips_shared(90, {"Al": 3}) == {"Al": 90}
assert tips_shared(0, {"Al": 1, "Bo": 1}) == {"Al": 0, "Bo": 0}

def wake_up_calls(wishes):
    """Return lines "06:30 rooms 3, 7" in order of time from a dict of room number to time text; a
    time with one room says "room"."""
    times = {}
    for room, time in sorted(wishes.items()):
        times.setdefault(time, []).append(str(room))
    return [
        f"{time} room{'s' if len(rooms) > 1 else ''} {', '.join(rooms)}"
        for time, rooms in sorted(times.items())
    ]
# M: The rooms are grouped by time and written with a plural if needed.
assert wake_up_calls({7: "06:30", 3: "06:30", 1: "05:00"}) == ["05:00 room 1", "06:30 rooms 3, 7"]
assert wake_up_calls({2: "07:00"}) == ["07:00 room 2"]
assert wake_up_calls({}) == []

def complaints_ranked(complaints):
    """Return the topics of (guest, topic) complaints by falling number of different guests, ties
    by topic, as one text joined by " > "."""
    guests = defaultdict(set)
    for guest, topic in complaints:
        guests[topic].add(guest)
    return " > ".join(sorted(guests, key=lambda topic: (-len(guests[topic]), topic)))
# E: A set per topic counts every guest once.
# R: complaints (guest, topic): order topics by number of different guests, joined " > "
assert complaints_ranked([("Al", "noise"), ("Al", "noise"), ("Bo", "bed"),
    ("Cy", "bed")]) == "bed > noise"
assert complaints_ranked([("Al", "b"), ("Al", "a")]) == "a > b"
assert complaints_ranked([]) == ""

def luggage_tags_swapped(tags, owners):
    """Return the pairs of owners who have each other's bag: tags maps the person holding a bag to
    the name on its tag; pairs are sorted tuples in sorted order, and only people in owners
    count."""
    return sorted(
        (person, name) for person, name in tags.items()
        if person < name and tags.get(name) == person and person in owners and name in owners
    )
# E: Two lookups that point at each other make a pair, taken once by the order of the names.
assert luggage_tags_swapped({"Al": "Bo", "Bo": "Al", "Cy": "Cy"},
    {"Al", "Bo", "Cy"}) == [("Al", "Bo")]
assert luggage_tags_swapped({"Al": "Bo", "Bo": "Cy", "Cy": "Al"}, {"Al", "Bo", "Cy"}) == []
assert luggage_tags_swapped({}, set()) == []

def tour_sign_ups(tours, guests):
    """Return a dict from tour to "full", "n left" or "cancelled": tours maps a tour to (least,
    most) people and guests is a list of chosen tours; tours with fewer than least are cancelled."""
    counts = Counter(guests)
    result = {}
    for tour, (least, most) in tours.items():
        if counts[tour] < least:
            result[tour] = "cancelled"
        else:
            result[tour] = f"{most - counts[tour]} left" if counts[tour] < most else "full"
    return result
# M: The count is compared with the least and then the most people.
# R: tours {"caves": (min, max)}, list of booked tour names -> "cancelled" / "n left" / "full" for each
assert tour_sign_ups({"caves": (2, 3), "lake": (1, 1), "zoo": (2, 9)},
    ["caves", "caves", "lake", "zoo"]) == {"caves": "1 left", "lake": "full", "zoo": "cancelled"}
assert tour_sign_ups({"x": (0, 2)}, []) == {"x": "2 left"}
assert tour_sign_ups({}, ["x"]) == {}

def passports_expiring(guests, year, month):
    """Return the sorted names of guests whose passport, a "YYYY-MM" text in the dict, ends before
    the given year and month; guests with an empty text are left out."""
    today = f"{year}-{month:02d}"
    return sorted(name for name, end in guests.items() if end and end < today)
# E: Texts of this form compare like dates.
# R: whose passport has expired before year, month? dict name -> "YYYY-MM" (may be "")
assert passports_expiring({"Bo": "2023-12", "Al": "2024-05", "Cy": ""}, 2024, 5) == ["Bo"]
assert passports_expiring({"Al": "2024-05"}, 2024, 6) == ["Al"]
assert passports_expiring({}, 2024, 1) == []

def nationalities_text(guests):
    """Return the countries with their number of guests as "NO 2, SE 1", most first and ties by
    name; guests without a country (None) are counted at the end as "unknown n", if there are
    any."""
    counts = Counter(guests.values())
    unknown = counts.pop(None, 0)
    parts = [f"{c} {counts[c]}" for c in sorted(counts, key=lambda c: (-counts[c], c))]
    return ", ".join(parts + ([f"unknown {unknown}"] if unknown else []))
# E: The count of None is popped before the countries are sorted.
assert nationalities_text({"Al": "NO", "Bo": "SE", "Cy": "NO",
    "Di": None}) == "NO 2, SE 1, unknown 1"
assert nationalities_text({"Al": None}) == "unknown 1"
assert nationalities_text({}) == ""

def parking_by_plate(plates, stays):
    """Return for each plate that is parked the room of its owner, or "visitor" if no stay has it;
    stays maps a room to the list of its plates."""
    owner = {plate: room for room, cars in stays.items() for plate in cars}
    return {plate: owner.get(plate, "visitor") for plate in plates}
# E: The rooms are turned round to a dict from plate to room.
# R: plates in the car park + {room: [plates]} -> which room belongs to each, else "visitor"
assert parking_by_plate(["A1", "Z9"], {12: ["A1", "B2"]}) == {"A1": 12, "Z9": "visitor"}
assert parking_by_plate([], {12: ["A1"]}) == {}
assert parking_by_plate(["A1"], {}) == {"A1": "visitor"}

def stays_by_month(stays):
    """Count the arrivals per month name for stays with "arrival" like "2024-05-17", using "Jan" to
    "Dec", and only months that occur, in order of the year."""
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    counts = Counter(int(stay["arrival"][5:7]) for stay in stays)
    return {names[month - 1]: counts[month] for month in sorted(counts)}
# E: The month is cut out of the date and indexes the list of names.
assert stays_by_month([{"arrival": "2024-05-17"}, {"arrival": "2024-01-02"},
    {"arrival": "2023-05-01"}]) == {"Jan": 1, "May": 2}
assert stays_by_month([{"arrival": "2024-12-31"}]) == {"Dec": 1}
assert stays_by_month([]) == {}

def refund_for_cancelling(bookings, guest, day, rules):
    """Return the refund for a guest's booking (arrival, price) when cancelling on a day: rules
    maps least days before arrival to percent and the largest that fits counts, else 0; rounded
    down."""
    if guest not in bookings:
        return 0
    arrival, price = bookings[guest]
    fitting = [days for days in rules if arrival - day >= days]
    return price * rules[max(fitting)] // 100 if fitting else 0
# E: Among the rules whose time is kept the strictest one is used.
# R: refund: bookings guest -> (arrival, price), rules {14: 100, 3: 50} = days before arrival -> percent. unknown guest 0
assert refund_for_cancelling({"Al": (20, 200)}, "Al", 10, {14: 100, 3: 50}) == 100
assert refund_for_cancelling({"Al": (20, 200)}, "Al", 1, {14: 100, 3: 50}) == 200
assert refund_for_cancelling({"Al": (20, 200)}, "Bo", 1, {14: 100}) == 0

def split_group_over_rooms(size, rooms):
    """Return the room numbers for a group: the largest free rooms are taken first until everybody
    has a bed, or an empty list if there are not enough beds; rooms maps numbers to beds."""
    chosen = []
    for number in sorted(rooms, key=lambda number: (-rooms[number], number)):
        if size <= 0:
            break
        chosen.append(number)
        size -= rooms[number]
    return chosen if size <= 0 else []
# M: The group shrinks by the beds of each room taken.
assert split_group_over_rooms(5, {1: 2, 2: 4, 3: 1}) == [2, 1]
assert split_group_over_rooms(9, {1: 2}) == []
assert split_group_over_rooms(0, {1: 2}) == []

def minibar_bill(before, after, prices):
    """Return (cost, names): the cost of everything taken from the minibar and the sorted names of
    what was taken; both dicts hold counts and refilled items do not count."""
    taken = {item: n - after.get(item, 0) for item, n in before.items() if n > after.get(item, 0)}
    return sum(n * prices[item] for item, n in taken.items()), sorted(taken)
# E: Only positive differences are priced.
# R: minibar: counts before and after + prices. total cost and the sorted names of what got used
assert minibar_bill({"cola": 3, "nuts": 2}, {"cola": 1, "nuts": 2},
    {"cola": 4, "nuts": 6}) == (8, ["cola"])
assert minibar_bill({"nuts": 1}, {}, {"nuts": 6}) == (6, ["nuts"])
assert minibar_bill({}, {"cola": 5}, {}) == (0, [])

class KeyBoard:
    """Hang up room keys and hand them out to guests."""

    def __init__(self, rooms):
        self.holder = dict.fromkeys(rooms)

    def take(self, room, guest):
        """Give the key to a guest; False if it is out or there is no such room."""
        if room not in self.holder or self.holder[room] is not None:
            return False
        self.holder[room] = guest
        return True

    def hang_up(self, guest):
        """Take back all keys of a guest and return the sorted rooms."""
        rooms = sorted(room for room, name in self.holder.items() if name == guest)
        for room in rooms:
            self.holder[room] = None
        return rooms
# M: A dict from room to holder starts with None for all keys.
# R: class KeyBoard(rooms): take(room, guest) -> bool, hang_up(guest) -> list of rooms given back
board = KeyBoard([1, 2])
assert board.take(1, "Al") is True
assert board.take(1, "Bo") is False
assert board.take(9, "Bo") is False
assert board.hang_up("Al") == [1]

"""Verified problems: scene loops."""

def zoo_feed_kilos(animals):
    """Compute the kilos of feed for (kind, number) tuples: 5 per lion, 8 per bear and 1 for each
    other animal."""
    kilos = 0
    for kind, number in animals:
        if kind == "lion":
            kilos += 5 * number
        elif kind == "bear":
            kilos += 8 * number
        else:
            kilos += number
    return kilos
# E: The kind of animal chooses the kilos for each one.
# R: feed: lion 5kg, bear 8kg, any other 1kg. input [(kind, count)], total kilos
assert zoo_feed_kilos([("lion", 2), ("hare", 3)]) == 13
assert zoo_feed_kilos([("bear", 1)]) == 8
assert zoo_feed_kilos([]) == 0

def hostel_rooms_for_beds(rooms, wanted):
    """Return the numbers of the rooms that are used, starting with the first, until wanted beds are
    found; rooms is a list of (number, beds)."""
    used = []
    for number, beds in rooms:
        if wanted <= 0:
            break
        used.append(number)
        wanted -= beds
    return used
# E: Rooms are taken while beds are still wanted.
# R: rooms [(nr, beds)], need n beds, which room numbers do we take in order
assert hostel_rooms_for_beds([(1, 4), (2, 2), (3, 6)], 5) == [1, 2]
assert hostel_rooms_for_beds([(1, 4)], 0) == []
assert hostel_rooms_for_beds([], 3) == []

def bees_after_seasons(bees, seasons):
    """Follow the bees of a hive: in "summer" they double, in "winter" half of them (rounded down)
    stay, in other seasons nothing changes."""
    for season in seasons:
        if season == "summer":
            bees *= 2
        elif season == "winter":
            bees //= 2
    return bees
# E: Two seasons change the number and the others are passed over.
assert bees_after_seasons(10, ["summer", "autumn", "winter"]) == 10
assert bees_after_seasons(5, ["winter"]) == 2
assert bees_after_seasons(7, []) == 7

def toll_for_trucks(trucks):
    """Return the toll per truck as a list: 3 euros for each axle, and 10 more for a truck over 20
    tons; trucks are (axles, tons)."""
    tolls = []
    for axles, tons in trucks:
        toll = 3 * axles
        if tons > 20:
            toll += 10
        tolls.append(toll)
    return tolls
# E: The toll of each truck starts with its axles and heavy ones pay more.
# R: list of (axles, tons) -> list of tolls. 3 per axle, +10 if over 20 tons
assert toll_for_trucks([(2, 10), (4, 25)]) == [6, 22]
assert toll_for_trucks([(3, 20)]) == [9]
assert toll_for_trucks([]) == []

def fish_big_enough(fish, minimum, most):
    """Keep the lengths of the fish that are at least minimum long, but no more than the first
    most of them."""
    kept = []
    for length in fish:
        if length >= minimum and len(kept) < most:
            kept.append(length)
    return kept
# E: The number of kept fish is part of the condition.
assert fish_big_enough([30, 20, 35, 40], 30, 2) == [30, 35]
assert fish_big_enough([10], 30, 2) == []
assert fish_big_enough([50], 30, 0) == []

def stage_order_text(bands):
    """Write the order of bands as "1st X", "2nd Y", "3rd Z", then "4th" and so on, for at most 9
    bands, as a list."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    order = []
    for place, band in enumerate(bands, 1):
        order.append(f"{place}{endings.get(place, 'th')} {band}")
    return order
# E: A dict has the three special endings and get gives th for the rest.
assert stage_order_text(["Owls", "Foxes"]) == ["1st Owls", "2nd Foxes"]
assert stage_order_text(["A", "B", "C", "D"])[2:] == ["3rd C", "4th D"]
assert stage_order_text([]) == []

def paint_fence(boards, colours):
    """Return which colour each of a number of boards gets when the list of colours is repeated; the
    last board always gets "white"."""
    fence = []
    for i in range(boards - 1):
        fence.append(colours[i % len(colours)])
    return fence + ["white"] * (boards > 0)
# E: The rest by the number of colours starts the list again.
assert paint_fence(4, ["red", "blue"]) == ["red", "blue", "red", "white"]
assert paint_fence(1, ["red"]) == ["white"]
assert paint_fence(0, ["red"]) == []

def smoke_alarm_rooms(rooms):
    """List the names of the rooms in which the smoke value is over 50 or the battery is "low";
    rooms are (name, smoke, battery)."""
    return [name for name, smoke, battery in rooms if smoke > 50 or battery == "low"]
# E: Tuples are unpacked in the comprehension and one of two reasons is enough.
# R: rooms to check: smoke >50 or battery "low". tuples (name, smoke, battery)
assert smoke_alarm_rooms([("hall", 60, "ok"), ("den", 5, "low")]) == ["hall", "den"]
assert smoke_alarm_rooms([("hall", 50, "ok")]) == []
assert smoke_alarm_rooms([]) == []

def bridge_weight_ok(cars, limit, length):
    """Check whether every group of length neighbouring cars together weighs at most limit."""
    for i in range(len(cars) - length + 1):
        if sum(cars[i:i + length]) > limit:
            return False
    return True
# E: A slice of fixed length moves over the list and is summed.
assert bridge_weight_ok([2, 3, 1, 4], 5, 2) is True
assert bridge_weight_ok([2, 4], 5, 2) is False
assert bridge_weight_ok([9], 5, 2) is True

def sold_out_minute(tickets, sales):
    """Return the minute, from 1 on, in which the tickets are sold out; sales has the tickets
    wanted in each minute. Return None if some are left at the end."""
    for minute, wanted in enumerate(sales, 1):
        tickets -= wanted
        if tickets <= 0:
            return minute
    return None
# E: The tickets go down each minute until none are left.
assert sold_out_minute(10, [4, 6, 1]) == 2
assert sold_out_minute(10, [4]) is None
assert sold_out_minute(1, []) is None

def wolf_howls(pack, night):
    """Return one "Awoo" text per wolf with as many "o" as its age, at least two, when night is
    True, else an empty list."""
    howls = []
    if night:
        for age in pack:
            howls.append("Aw" + "o" * max(2, age))
    return howls
# E: The loop only runs at night and max gives short howls two letters.
assert wolf_howls([1, 4], True) == ["Awoo", "Awoooo"]
assert wolf_howls([3], False) == []
assert wolf_howls([], True) == []

def robot_battery_path(path, battery):
    """Return the part of path that a robot walks: each "U" (up) costs 2 of its battery and any
    other step 1, and it stops when the next step costs too much."""
    walked = ""
    for step in path:
        cost = 2 if step == "U" else 1
        if cost > battery:
            break
        battery -= cost
        walked += step
    return walked
# E: The cost of a step is compared with the battery before it is walked.
# R: path like "RUUL", battery int. up costs 2, other 1. return steps done before battery too low
assert robot_battery_path("RUUL", 4) == "RU"
assert robot_battery_path("U", 1) == ""
assert robot_battery_path("", 9) == ""

def tip_jar_split(tips, staff):
    """Divide the sum of all tips in cents equally among the names in staff and give the cents
    left over to the first name, as a dict; staff is not empty."""
    share, rest = divmod(sum(tips), len(staff))
    shares = {}
    for name in staff:
        shares[name] = share
    shares[staff[0]] += rest
    return shares
# E: divmod gives share and rest, and the rest goes to one person.
# R: split tips between staff evenly, leftover cents go to the first person
assert tip_jar_split([50, 51], ["Al", "Bo"]) == {"Al": 51, "Bo": 50}
assert tip_jar_split([], ["Al"]) == {"Al": 0}
assert tip_jar_split([9], ["A", "B", "C"]) == {"A": 3, "B": 3, "C": 3}

def island_names_in(sea):
    """List the lengths of the islands in a text where "#" is land and "." is water: each island
    is a stretch of land."""
    return [len(part) for part in sea.split(".") if part]
# E: Splitting at water leaves the stretches of land and empty texts.
assert island_names_in("##..#.###") == [2, 1, 3]
assert island_names_in("...") == []
assert island_names_in("") == []

def magic_potion_colour(drops):
    """Mix drops in order: the potion begins "clear"; "red" or "blue" colours it, but red on blue or
    blue on red makes "purple", which stays."""
    colour = "clear"
    for drop in drops:
        if colour == "clear":
            colour = drop
        elif drop != colour:
            return "purple"
    return colour
# E: The first drop sets the colour and a different one ends in purple.
assert magic_potion_colour(["red", "red", "blue"]) == "purple"
assert magic_potion_colour(["blue"]) == "blue"
assert magic_potion_colour([]) == "clear"

def ferry_trips(cars, places):
    """Count the trips of a ferry with a number of places, where a car longer than 5 metres needs
    two places; cars are lengths that board in order, and places is at least 2."""
    trips, free = 0, 0
    for length in cars:
        need = 2 if length > 5 else 1
        if need > free:
            trips += 1
            free = places
        free -= need
    return trips
# M: A new trip starts when the next car does not fit in the free places.
assert ferry_trips([4, 6, 4], 3) == 2
assert ferry_trips([4, 4], 2) == 1
assert ferry_trips([], 3) == 0

def exam_seats_apart(rows):
    """Check for each row text, with "x" for a pupil and "." for a free seat, whether no two
    pupils sit next to each other; return a list of bools."""
    return ["xx" not in row for row in rows]
# E: Two neighbours would show up as a double x.
# R: are pupils apart? each row like "x.x" -> True, "xx." -> False. list of bools
assert exam_seats_apart(["x.x", "xx."]) == [True, False]
assert exam_seats_apart(["..."]) == [True]
assert exam_seats_apart([]) == []

def points_for_recycling(items, doubled):
    """Give 2 points for each "paper", 3 for each "glass" and 0 for others, and count those in the
    list doubled twice."""
    values = {"paper": 2, "glass": 3}
    points = 0
    for item in items:
        value = values.get(item, 0)
        points += value * 2 if item in doubled else value
    return points
# E: The value is looked up and doubled for some items.
assert points_for_recycling(["paper", "glass", "tin"], ["glass"]) == 8
assert points_for_recycling(["paper"], []) == 2
assert points_for_recycling([], ["glass"]) == 0

def train_seats_text(taken, total):
    """Write the free seat numbers from 1 to total, with spaces between, or "full" if all are in the
    list taken."""
    free = []
    for seat in range(1, total + 1):
        if seat not in taken:
            free.append(str(seat))
    return " ".join(free) if free else "full"
# E: Numbers become text as they are collected so that they can be joined.
# R: free seat nrs as string "1 3", or "full". args: taken list, total seats
assert train_seats_text([2], 3) == "1 3"
assert train_seats_text([1, 2], 2) == "full"
assert train_seats_text([], 1) == "1"

def shootout_result_of_five(first, second):
    """Return "first", "second" or "draw" for two texts of shots, where "o" is a goal and "x" a
    miss; only the first five shots of each count."""
    a = first[:5].count("o")
    b = second[:5].count("o")
    if a == b:
        return "draw"
    return "first" if a > b else "second"
# E: The goals in the first five shots are counted and compared.
assert shootout_result_of_five("ooxoo", "oxoxo") == "first"
assert shootout_result_of_five("xxxxxo", "x") == "draw"
assert shootout_result_of_five("", "o") == "second"

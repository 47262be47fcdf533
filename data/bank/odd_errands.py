"""Verified problems: odd errands."""

def kite_day_score(wind: int, rain: bool, free: bool) -> str:
    """Return "stay in" with rain or no free time, "perfect" for wind 15 to 30, else "maybe"."""
    if rain or not free:
        return "stay in"
    return "perfect" if 15 <= wind <= 30 else "maybe"
# E: The reasons against it come first, then the wind decides.
# R: go kite flying? rain or no time -> "stay in", wind 15-30 -> "perfect", else "maybe"
assert kite_day_score(20, False, True) == "perfect"
assert kite_day_score(20, True, True) == "stay in"
assert kite_day_score(31, False, True) == "maybe"

def compost_mix_ok(kilos: dict[str, float]) -> bool:
    """Check whether "green" makes up between a third and a half of all kilos; an empty heap
    is not ok."""
    total = sum(kilos.values())
    return total > 0 and total / 3 <= kilos.get("green", 0) <= total / 2
# E: The share is tested with a chained comparison after excluding an empty heap.
# R: compost dict kind->kg; is green between 1/3 and 1/2 of the total? empty -> False
assert compost_mix_ok({"green": 4, "brown": 6}) is True
assert compost_mix_ok({"green": 6, "brown": 4}) is False
assert compost_mix_ok({}) is False

def parcels_per_street(addresses: list[str]) -> dict[str, list[int]]:
    """Group "Elm Street 12" addresses into a dict of street to sorted house numbers."""
    streets = {}
    for address in addresses:
        street, number = address.rsplit(" ", 1)
        streets.setdefault(street, []).append(int(number))
    return {street: sorted(numbers) for street, numbers in streets.items()}
# E: The last word is the number, and each street collects its own.
# R: ["Elm Street 12", "Elm Street 3"] -> {"Elm Street": [3, 12]}
assert parcels_per_street(["Elm Street 12", "Oak Way 1", "Elm Street 3"]) == {
    "Elm Street": [3, 12], "Oak Way": [1]}
assert parcels_per_street(["A 7"]) == {"A": [7]}
assert parcels_per_street([]) == {}

def spare_key_holder(keys: dict[str, set[str]], door: str, away: set[str]) -> str | None:
    """Return the alphabetically first person who has a key for door and is not away, or None."""
    return min((p for p, doors in keys.items() if door in doors and p not in away), default=None)
# E: A generator filters people by two rules, and min picks the first name.
# R: keys {person: set of doors}, away set. who can open the door? first alphabetically or None
assert spare_key_holder({"Bo": {"shed"}, "Al": {"shed", "attic"}}, "shed", {"Al"}) == "Bo"
assert spare_key_holder({"Bo": {"shed"}}, "attic", set()) is None
assert spare_key_holder({}, "x", set()) is None

def battery_swap_rooms(alarms: dict[str, int], limit: int) -> str:
    """Return "change: attic 5%, hall 9%" for levels below limit, lowest first, ties by room,
    or "all fine"."""
    low = sorted((level, room) for room, level in alarms.items() if level < limit)
    return "change: " + ", ".join(f"{room} {level}%" for level, room in low) if low else "all fine"
# E: Pairs of level and room sort in the wanted order.
# R: smoke alarms {room: battery}; below limit -> "change: attic 5%, hall 9%" lowest first, otherwise "all fine"
assert battery_swap_rooms({"hall": 9, "attic": 5, "den": 80}, 20) == "change: attic 5%, hall 9%"
assert battery_swap_rooms({"den": 20}, 20) == "all fine"
assert battery_swap_rooms({}, 20) == "all fine"

def bike_parts_order(worn: dict[str, float], prices: dict[str, int], budget: int) -> list[str]:
    """Return parts to replace, most worn first (above 0.5 only), while the next one fits the
    budget left."""
    order = []
    for part in sorted(worn, key=worn.get, reverse=True):
        if worn[part] <= 0.5 or prices[part] > budget:
            break
        order.append(part)
        budget -= prices[part]
    return order
# M: The loop stops at the first part that is good enough or too dear.
# R: worn {part: 0..1}, prices, budget. replace from most worn, stop at first one that's <= 0.5 or too expensive
assert bike_parts_order({"chain": 0.9, "tyre": 0.7, "bell": 0.1},
                        {"chain": 20, "tyre": 30, "bell": 5}, 60) == ["chain", "tyre"]
assert bike_parts_order({"chain": 0.9, "tyre": 0.8}, {"chain": 50, "tyre": 5}, 40) == []
assert bike_parts_order({}, {}, 10) == []

def flower_bed_rows(flowers: dict[str, int], width: int) -> list[str]:
    """Plant flowers into rows of width as texts of first letters, all of one kind before the next.

    The last row may be shorter."""
    line = "".join(name[0] * count for name, count in flowers.items())
    return [line[i:i + width] for i in range(0, len(line), width)]
# E: All the letters form one text, which is cut into rows.
# R: {"rose": 3, "tulip": 2}, width 4 -> ["rrrt", "t"]
assert flower_bed_rows({"rose": 3, "tulip": 2}, 4) == ["rrrt", "t"]
assert flower_bed_rows({"iris": 0}, 4) == []
assert flower_bed_rows({"a": 2}, 2) == ["aa"]

def weather_clothes(temp: float, wind: int, rain: bool) -> list[str]:
    """Return clothes: "coat" below 5 felt degrees (one less per 10 wind), "jumper" below 15,
    "hood" with rain."""
    felt = temp - wind // 10
    clothes = ["coat"] if felt < 5 else ["jumper"] if felt < 15 else []
    return clothes + ["hood"] * rain
# E: The felt temperature picks the first piece, and a boolean times a list adds the hood.
# R: what to wear? felt = temp - wind//10; <5 coat, <15 jumper, rain adds hood. list of strings
assert weather_clothes(6, 25, True) == ["coat", "hood"]
assert weather_clothes(15, 0, False) == []
assert weather_clothes(15, 10, False) == ["jumper"]

def overdue_vet_visits(pets: dict[str, int], today: int, every: int = 365) -> list[tuple[str, int]]:
    """Return (pet, days overdue) for pets whose last visit is more than every days ago, most
    overdue first."""
    overdue = [(pet, today - last - every) for pet, last in pets.items() if today - last > every]
    return sorted(overdue, key=lambda item: -item[1])
# E: The days over the limit are computed for late pets and sorted downwards.
# R: pets {name: day of last vet visit}; overdue ones with days over, worst first, default every 365 days
assert overdue_vet_visits({"Rex": 0, "Tom": 10, "Zoe": 300}, 380) == [("Rex", 15), ("Tom", 5)]
assert overdue_vet_visits({"Zoe": 0}, 365) == []
assert overdue_vet_visits({}, 5) == []

def shop_sign_hours(hours: dict[str, str]) -> list[str]:
    """Join neighbouring days with equal hours as "mon-wed 9-17"; single days as "thu 9-12",
    in dict order."""
    groups = []
    for day, text in hours.items():
        if groups and groups[-1][2] == text:
            groups[-1][1] = day
        else:
            groups.append([day, day, text])
    return [f"{a} {t}" if a == b else f"{a}-{b} {t}" for a, b, t in groups]
# M: The end day of the last group moves on while the hours stay equal.
# R: {"mon": "9-17", "tue": "9-17", "wed": "9-12"} -> ["mon-tue 9-17", "wed 9-12"]
assert shop_sign_hours({"mon": "9-17", "tue": "9-17", "wed": "9-12"}) == [
    "mon-tue 9-17", "wed 9-12"]
assert shop_sign_hours({"sun": "closed"}) == ["sun closed"]
assert shop_sign_hours({}) == []

def tool_returned_late(loans, free_days, fee):
    """Sum the late fees per person from (person, out day, back day): fee per day beyond free_days.

    People without a fee are left out."""
    fees = {}
    for person, out, back in loans:
        late = back - out - free_days
        if late > 0:
            fees[person] = fees.get(person, 0) + late * fee
    return fees
# E: Only positive late days are multiplied and added.
# R: tool library: (person, day out, day back), n free days then fee per day. total fee per person
assert tool_returned_late([("al", 1, 9), ("bo", 1, 3), ("al", 5, 9)], 3, 2) == {"al": 12}
assert tool_returned_late([("bo", 1, 4)], 3, 2) == {}
assert tool_returned_late([], 1, 1) == {}

def laundry_symbol_text(symbols: str, meanings: dict[str, str]) -> str:
    """Explain each different sign of symbols once, in order, joined by "; "; unknown ones as
    "? (x)"."""
    return "; ".join(meanings.get(sign, f"? ({sign})") for sign in dict.fromkeys(symbols))
# E: The dictionary drops repeated signs but keeps their order.
# R: explain symbols with a dict, each only once, unknown sign x -> "? (x)"
assert laundry_symbol_text("WWI", {"W": "wash"}) == "wash; ? (I)"
assert laundry_symbol_text("", {"W": "wash"}) == ""
assert laundry_symbol_text("A", {"A": "air dry"}) == "air dry"

def moving_boxes_heavy_low(boxes: list[tuple[str, int]]) -> str:
    """Return the stack of (label, kilos) boxes from bottom to top as "books < pots < hats",
    heavy ones below."""
    return " < ".join(label for label, _ in sorted(boxes, key=lambda box: -box[1]))
# E: The boxes are sorted by falling weight and their labels joined.
# R: stack boxes heaviest at the bottom, text bottom to top "books < pots < hats"
assert moving_boxes_heavy_low([("hats", 2), ("books", 20), ("pots", 9)]) == "books < pots < hats"
assert moving_boxes_heavy_low([("a", 1), ("b", 1)]) == "a < b"
assert moving_boxes_heavy_low([]) == ""

def queue_ticket_text(current: int, mine: int, minutes_each: int) -> str:
    """Return "your turn", "missed", or "3 before you, about 12 min" for ticket numbers and
    minutes per person."""
    if mine <= current:
        return "your turn" if mine == current else "missed"
    before = mine - current - 1
    return f"{before} before you, about {(before + 1) * minutes_each} min"
# E: The difference of the numbers tells who is before, and one more is served now.
# R: ticket queue: current number, my number, minutes per person -> "3 before you, about 12 min" / "your turn" / "missed"
assert queue_ticket_text(10, 14, 3) == "3 before you, about 12 min"
assert queue_ticket_text(10, 10, 3) == "your turn"
assert queue_ticket_text(10, 9, 3) == "missed"

def newspaper_columns(words: list[str], columns: int) -> list[list[str]]:
    """Split words into columns lists from left to right, the left ones longer by one if it
    does not divide."""
    size, extra = divmod(len(words), columns)
    parts = []
    start = 0
    for i in range(columns):
        stop = start + size + (i < extra)
        parts.append(words[start:stop])
        start = stop
    return parts
# M: Divmod gives the length, and a comparison adds one for the first columns.
# R: split a list into n consecutive parts as even as possible, first ones get the extra
assert newspaper_columns(["a", "b", "c", "d", "e"], 2) == [["a", "b", "c"], ["d", "e"]]
assert newspaper_columns(["a"], 3) == [["a"], [], []]
assert newspaper_columns([], 1) == [[]]

def garden_frost_nights(nights: dict[str, float], plants: dict[str, float]) -> dict[str, list[str]]:
    """Map each plant to the nights colder than it bears, in order; plants without such nights
    are left out."""
    danger = {p: [n for n, temp in nights.items() if temp < least] for p, least in plants.items()}
    return {plant: list_ for plant, list_ in danger.items() if list_}
# E: For every plant the cold nights are filtered, and empty lists are dropped.
# R: nights {name: temp}, plants {name: min temp} -> which nights are too cold for which plant
assert garden_frost_nights({"mon": -2, "tue": 3}, {"kale": -5, "basil": 5}) == {
    "basil": ["mon", "tue"]}
assert garden_frost_nights({"mon": 5}, {"basil": 5}) == {}
assert garden_frost_nights({}, {"x": 0}) == {}

def photo_frames_needed(photos: list[tuple[int, int]], frames: list[tuple[int, int]]) -> int:
    """Count the photos that find no frame of exactly their size, turned or not; each frame
    holds one."""
    left = [tuple(sorted(frame)) for frame in frames]
    missing = 0
    for photo in photos:
        size = tuple(sorted(photo))
        if size in left:
            left.remove(size)
        else:
            missing += 1
    return missing
# M: Sorted sizes make turning irrelevant, and a used frame leaves the list.
# R: photos (w,h) and frames (w,h), can be rotated, one photo per frame. how many photos get no frame?
assert photo_frames_needed([(10, 15), (15, 10), (9, 9)], [(15, 10)]) == 2
assert photo_frames_needed([(1, 2)], [(2, 1)]) == 0
assert photo_frames_needed([], []) == 0

def choir_songs_fit(songs: list[tuple[str, int]], minutes: int, pause: int) -> list[str]:
    """Return the leading songs of (title, seconds) that fit into minutes with pause seconds
    between them."""
    chosen, used = [], 0
    for title, seconds in songs:
        used += seconds + (pause if chosen else 0)
        if used > minutes * 60:
            break
        chosen.append(title)
    return chosen
# M: A pause is added before every song but the first.
# R: concert: songs (title, sec) in order, pause sec between; how many fit in N minutes? list of titles
assert choir_songs_fit([("a", 100), ("b", 70), ("c", 60)], 3, 10) == ["a", "b"]
assert choir_songs_fit([("a", 61)], 1, 0) == []
assert choir_songs_fit([], 5, 5) == []

def chalk_games_tally(rounds: list[str]) -> str:
    """Return "Al 3 : 1 Bo" for a list of round winners with exactly two names, the leader first.

    On a tie the name that won first stands first."""
    names = list(dict.fromkeys(rounds))
    first, second = sorted(names, key=rounds.count, reverse=True)
    return f"{first} {rounds.count(first)} : {rounds.count(second)} {second}"
# E: The two names are sorted by their counts and put into a text.
# R: list of winners (two people) -> "Al 3 : 1 Bo", leader first
assert chalk_games_tally(["Al", "Bo", "Al", "Al"]) == "Al 3 : 1 Bo"
assert chalk_games_tally(["Bo", "Al", "Al", "Bo"]) == "Bo 2 : 2 Al"
assert chalk_games_tally(["x", "y", "y"]) == "y 2 : 1 x"

def paint_bucket_colours(buckets, walls):
    """Return the litres still to buy per colour: needs of walls minus what the buckets hold,
    if above 0."""
    have = {}
    for colour, litres in buckets:
        have[colour] = have.get(colour, 0) + litres
    return {c: need - have.get(c, 0) for c, need in walls.items() if need > have.get(c, 0)}
# E: Buckets are summed per colour and taken off the needs.
# R: buckets [(colour, litres)], walls {colour: litres needed} -> what to buy per colour
assert paint_bucket_colours([("red", 1), ("red", 2), ("blue", 9)], {"red": 5, "blue": 3}) == {
    "red": 2}
assert paint_bucket_colours([], {"red": 1.5}) == {"red": 1.5}
assert paint_bucket_colours([("red", 1)], {}) == {}

def doorbell_pattern(rings: list[int]) -> str:
    """Turn ring lengths in milliseconds into "." (under 300) and "-", and name ".." "post",
    "-" "friend", else "unknown"."""
    pattern = "".join("." if length < 300 else "-" for length in rings)
    return {"..": "post", "-": "friend"}.get(pattern, "unknown")
# E: The lengths become signs, and the whole pattern is looked up.
# R: ring lengths in ms -> short/long pattern; ".." is "post", "-" is "friend", anything else "unknown"
assert doorbell_pattern([100, 250]) == "post"
assert doorbell_pattern([300]) == "friend"
assert doorbell_pattern([]) == "unknown"

def lost_glove_matches(found: list[tuple[str, str]]) -> list[str]:
    """Return the sorted colours of which both a "left" and a "right" glove are in (colour,
    side) pairs."""
    left = {colour for colour, side in found if side == "left"}
    return sorted(left & {colour for colour, side in found if side == "right"})
# E: Two sets of colours are built by side, and their intersection is sorted.
# R: gloves (colour, "left"/"right"), which colours have both?
assert lost_glove_matches([("red", "left"), ("blue", "left"), ("red", "right")]) == ["red"]
assert lost_glove_matches([("red", "left"), ("red", "left")]) == []
assert lost_glove_matches([]) == []

def candle_burn_order(candles: dict[str, tuple[float, float]]) -> list[str]:
    """Order candles of (height, cm per hour) by the time until they are burnt down, shortest
    first, ties by name."""
    return sorted(candles, key=lambda name: (candles[name][0] / candles[name][1], name))
# E: Height divided by speed is the burning time that sorts the names.
# R: candles {name: (height, burn speed)}, which one goes out first, second, ...?
assert candle_burn_order({"tall": (20, 2), "thin": (15, 5), "tea": (3, 1)}) == [
    "tea", "thin", "tall"]
assert candle_burn_order({"x": (1, 1)}) == ["x"]
assert candle_burn_order({}) == []

def sandbox_toys_back(taken: list[str], returned: list[str]) -> list[str]:
    """Return the toys still missing, sorted and with repeats, when each returned toy cancels
    one taken."""
    missing = list(taken)
    for toy in returned:
        if toy in missing:
            missing.remove(toy)
    return sorted(missing)
# E: Every returned toy removes one equal toy from a copy of the list.
# R: toys taken vs toys returned (lists, with repeats). what's still missing, sorted
assert sandbox_toys_back(["spade", "spade", "bucket"], ["spade", "ball"]) == ["bucket", "spade"]
assert sandbox_toys_back(["spade"], ["spade"]) == []
assert sandbox_toys_back([], ["x"]) == []

"""Verified problems: travel bag."""

def shirts_to_pack(days: int, wash_every: int = 0) -> int:
    """Return one shirt per day plus a spare; with washing every few days only that many plus
    the spare, if fewer."""
    return (min(days, wash_every) if wash_every else days) + 1
# E: A zero means no washing, so all days count.
# R: shirts: one a day + 1 spare. if i wash every n days i need only n + 1
assert shirts_to_pack(5) == 6
assert shirts_to_pack(10, 4) == 5
assert shirts_to_pack(2, 4) == 3

def passport_valid(expiry_month: int, travel_month: int, rule_months: int = 6) -> bool:
    """Check that the passport is valid for at least rule_months after travel; months are
    running numbers."""
    return expiry_month - travel_month >= rule_months
# E: The difference of the running months is compared with the rule.
# R: passport must be good for 6 more months after the trip
assert passport_valid(18, 12) is True
assert passport_valid(17, 12) is False
assert passport_valid(12, 12, 0) is True

def trip_cost_each(total: int, travellers: int, deposit: int = 0) -> int:
    """Return what each still pays, rounded up to whole euros, when the deposit is already paid;
    never negative."""
    return max(-(-(total - deposit) // travellers), 0)
# E: The open sum is divided by the travellers and rounded up.
# R: total minus deposit shared by n people, round up, not below 0
assert trip_cost_each(100, 3) == 34
assert trip_cost_each(100, 3, 10) == 30
assert trip_cost_each(50, 2, 80) == 0

def country_code_of(phone, codes):
    """Return the country of the longest code in the dict code to country that the number begins
    with, or "unknown"."""
    matches = [code for code in codes if phone.startswith(code)]
    return codes[max(matches, key=len)] if matches else "unknown"
# E: Among the fitting codes the longest is the most exact.
# R: "+4312345" with {"+43": "Austria", "+4": "?"}: take the longest prefix
assert country_code_of("+4312", {"+4": "Zone", "+43": "Austria"}) == "Austria"
assert country_code_of("+1", {"+43": "Austria"}) == "unknown"
assert country_code_of("", {}) == "unknown"

def flight_seat(row: int, letter: str) -> str:
    """Return the seat as text such as "12A" with " (window)" after A and F, in capitals."""
    letter = letter.upper()
    return f"{row}{letter}" + (" (window)" if letter in "AF" else "")
# E: The membership in a text of two letters adds the note.
# R: flight_seat(12, "a") -> "12A (window)". windows are A and F
assert flight_seat(12, "a") == "12A (window)"
assert flight_seat(3, "C") == "3C"
assert flight_seat(1, "f") == "1F (window)"

def checked_bag_fee(weight, limit=23, per_kg=10):
    """Return the fee for the bag: per_kg for each started kg over the limit, or None over 32
    kg, which is refused."""
    if weight > 32:
        return None
    return max(-(-(weight - limit) // 1) * per_kg, 0)
# E: Dividing by one with two minus signs rounds the excess up.
# R: each started kg over 23 costs 10. more than 32 kg isn't accepted -> None
assert checked_bag_fee(23) == 0
assert checked_bag_fee(24.5) == 20
assert checked_bag_fee(32.1) is None
assert checked_bag_fee(10) == 0

def time_in_city(hour: int, offset: int) -> tuple[int, int]:
    """Return (hour, day shift) in a city with the offset in hours: hour 0 to 23 and shift -1, 0
    or 1."""
    shift, local = divmod(hour + offset, 24)
    return local, shift
# E: The divmod function also works for negative sums.
# R: 22:00 here, city +5 -> (3, 1), i.e. 3 o'clock next day
assert time_in_city(22, 5) == (3, 1)
assert time_in_city(2, -6) == (20, -1)
assert time_in_city(12, 0) == (12, 0)

def cities_text(cities):
    """Return "Rome" for one city, "Rome and Oslo" for two, "Rome, Oslo +N" for more, with N
    others, "" for none."""
    if len(cities) <= 2:
        return " and ".join(cities)
    return f"{cities[0]}, {cities[1]} +{len(cities) - 2}"
# E: Joining handles up to two cities, the rest is counted.
# R: ["Rome","Oslo","Ulm","Au"] -> "Rome, Oslo +2"
assert cities_text(["Rome", "Oslo", "Ulm", "Au"]) == "Rome, Oslo +2"
assert cities_text(["Rome", "Oslo"]) == "Rome and Oslo"
assert cities_text([]) == ""

def hotel_nights(checkins, nights):
    """Return the (arrival, departure) days of stays that begin on the given days with the
    nights at the same place."""
    return [(day, day + stay) for day, stay in zip(checkins, nights)]
# E: Each departure is the arrival plus the nights.
# R: arrival days + number of nights -> list of (arrive, leave)
assert hotel_nights([1, 4], [3, 2]) == [(1, 4), (4, 6)]
assert hotel_nights([5], [0]) == [(5, 5)]
assert hotel_nights([], []) == []

def first_overbooked(bookings, rooms):
    """Return the first day (from 1) with more bookings than rooms, or None; None bookings count
    as 0."""
    for day, booked in enumerate(bookings, 1):
        if (booked or 0) > rooms:
            return day
    return None
# E: The loop counts the days from one and stops at the first excess.
# R: list of bookings per day (can contain None). first day with more than `rooms`?
assert first_overbooked([3, None, 6], 5) == 3
assert first_overbooked([5], 5) is None
assert first_overbooked([], 1) is None

def souvenirs_within(prices: dict[str, int], budget: int) -> list[str]:
    """Return the names of the cheapest souvenirs that can all be bought together within the
    budget, cheapest first.

    prices maps names to prices."""
    bought = []
    for name in sorted(prices, key=prices.get):
        if prices[name] <= budget:
            budget -= prices[name]
            bought.append(name)
    return bought
# M: Going upwards in price, each affordable one is bought and paid from the budget.
# R: buy as many souvenirs as possible, cheapest first, until budget is gone
assert souvenirs_within({"mug": 8, "pin": 2, "hat": 20}, 12) == ["pin", "mug"]
assert souvenirs_within({"hat": 20}, 5) == []
assert souvenirs_within({}, 50) == []

def distance_by_car(hours: int, *stops: int, speed: int = 90) -> float:
    """Return the kilometres driven in the hours at the speed, less the time of the stops in
    minutes."""
    return (hours - sum(stops) / 60) * speed
# E: The stops are summed and turned into hours.
# R: distance_by_car(3, 20, 10) -> km in 3 hours minus 20 and 10 min breaks, at 90km/h
assert distance_by_car(3, 20, 10) == 225.0
assert distance_by_car(1) == 90.0
assert distance_by_car(2, 60, speed=50) == 50.0

def needs_visa(passport: str, target: str, free_pairs: set[tuple[str, str]]) -> bool:
    """Check if a visa is needed: the countries differ and (passport, target) is not in the set
    of free pairs."""
    return passport != target and (passport, target) not in free_pairs
# E: A tuple is looked up in the set.
# R: visa needed? not in own country and not when (from, to) is in free_pairs
assert needs_visa("DE", "FR", {("DE", "FR")}) is False
assert needs_visa("FR", "DE", {("DE", "FR")}) is True
assert needs_visa("DE", "DE", set()) is False

def pack_list_text(items):
    """Return the packing dict item to number as "2x sock, hat": a number only for more than
    one, 0 left out."""
    return ", ".join(f"{n}x {item}" if n > 1 else item for item, n in items.items() if n)
# E: The comprehension drops zeros and writes the number when it is above one.
# R: {"sock": 2, "hat": 1, "tie": 0} -> "2x sock, hat"
assert pack_list_text({"sock": 2, "hat": 1, "tie": 0}) == "2x sock, hat"
assert pack_list_text({"tie": 0}) == ""
assert pack_list_text({}) == ""

def longer_leg(route: list[tuple[str, int]]) -> str:
    """Return the stop at which the longest leg begins, in a list of (stop, km to the next)
    pairs; the last one on ties.

    There is at least one pair."""
    best = max(km for _, km in route)
    return [stop for stop, km in route if km == best][-1]
# E: All stops with the largest distance are listed, and the last is taken.
# R: route [(town, km to next)], where starts the longest stretch? tie -> later one
assert longer_leg([("Ulm", 50), ("Au", 90), ("Bonn", 0)]) == "Au"
assert longer_leg([("A", 5), ("B", 5)]) == "B"
assert longer_leg([("X", 0)]) == "X"

def currency_format(amount, symbol="EUR", after=True):
    """Return the amount with two decimals and "," for thousands, the symbol after or before it
    with a space."""
    text = f"{amount:,.2f}"
    return f"{text} {symbol}" if after else f"{symbol} {text}"
# E: The format with a comma groups the thousands.
# R: 1234.5 -> "1,234.50 EUR" or "$ 1,234.50" with after=False
assert currency_format(1234.5) == "1,234.50 EUR"
assert currency_format(9, "$", False) == "$ 9.00"
assert currency_format(0) == "0.00 EUR"

def tent_count(campers, per_tent=3):
    """Return how many tents are needed if nobody sleeps alone: a lone last camper makes no
    extra tent but squeezes in.

    A single camper in all still needs a tent."""
    tents, rest = divmod(campers, per_tent)
    return tents + (rest > 1 or rest == 1 and tents == 0)
# M: A rest of one adds a tent only if there is no other tent.
# R: tents for 3. if exactly one person is left over he squeezes in somewhere, unless he's the only one
assert tent_count(7) == 2
assert tent_count(8) == 3
assert tent_count(1) == 1
assert tent_count(0) == 0

def photo_name(place, day, number):
    """Return "place_dDD_NNN.jpg", the place in lower case with "_" for spaces, day and number
    padded with zeros."""
    return f"{place.lower().replace(' ', '_')}_d{day:02}_{number:03}.jpg"
# E: The place is cleaned inside the braces and the numbers are padded.
# R: photo_name("New York", 3, 7) -> new_york_d03_007.jpg
assert photo_name("New York", 3, 7) == "new_york_d03_007.jpg"
assert photo_name("Ulm", 12, 1000) == "ulm_d12_1000.jpg"
assert photo_name("", 0, 0) == "_d00_000.jpg"

def never_visited(plans, *trips):
    """Return the set of planned places that are in none of the trips, which are lists of places."""
    return set(plans).difference(*trips)
# E: The difference method takes any number of lists.
# R: places on my list i never went to; every trip is a separate argument
assert never_visited(["Rome", "Oslo"], ["Rome"], ["Ulm"]) == {"Oslo"}
assert never_visited(["Rome"]) == {"Rome"}
assert never_visited([], ["Rome"]) == set()

def road_sign(town, km):
    """Return "TOWN 5 km" with the town in capitals, "TOWN 500 m" below one kilometre and "TOWN"
    for 0."""
    if km == 0:
        return town.upper()
    return f"{town.upper()} {km} km" if km >= 1 else f"{town.upper()} {round(km * 1000)} m"
# E: Zero leaves early and one kilometre divides the two units.
# R: sign text: "ULM 5 km", 0.5 -> "ULM 500 m", 0 -> only "ULM"
assert road_sign("Ulm", 5) == "ULM 5 km"
assert road_sign("Ulm", 0.5) == "ULM 500 m"
assert road_sign("Ulm", 0) == "ULM"

def days_to_recover(hours_shift, eastward):
    """Return the days to recover: one per hour of shift eastward, one per two hours (rounded
    up) westward."""
    return hours_shift if eastward else (hours_shift + 1) // 2
# E: Adding one before halving rounds up.
# R: flying east: 1 day per hour, west half of it rounded up
assert days_to_recover(6, True) == 6
assert days_to_recover(5, False) == 3
assert days_to_recover(0, False) == 0

def group_check(seen, group):
    """Return "all here" or "missing: A, B" with the sorted members of the group that were not
    seen."""
    missing = sorted(person for person in group if person not in seen)
    return f"missing: {', '.join(missing)}" if missing else "all here"
# E: The missing people decide about the message.
# R: are all people of the group in seen? else list the missing ones alphabetically
assert group_check(["Al"], ["Cy", "Al", "Bo"]) == "missing: Bo, Cy"
assert group_check({"Al"}, ["Al"]) == "all here"
assert group_check([], []) == "all here"

def beach_flag(waves, sharks=False):
    """Return "red" for sharks or waves over 2 metres, "yellow" for waves over 1, "green"
    otherwise."""
    if sharks or waves > 2:
        return "red"
    return "yellow" if waves > 1 else "green"
# E: The dangers come first, and what is left is split at one metre.
# R: beach flag: red if sharks or waves >2m, yellow >1m, else green
assert beach_flag(0.5, True) == "red"
assert beach_flag(2) == "yellow"
assert beach_flag(1) == "green"

def ferry_loads(cars, capacity):
    """Simulate a ferry: return the list of the cars carried on each trip until all of the cars
    are over."""
    trips = []
    while cars > 0:
        trips.append(min(cars, capacity))
        cars -= capacity
    return trips
# E: Each trip takes the capacity or what is left.
# R: 10 cars, ferry takes 4 -> [4, 4, 2]
assert ferry_loads(10, 4) == [4, 4, 2]
assert ferry_loads(3, 5) == [3]
assert ferry_loads(0, 5) == []

def hike_rating(kilometres: int, climb: int) -> str:
    """Return one "+" per started 5 km and one "^" per full 300 m of climb, or "flat stroll"
    under 2 km without climb."""
    if kilometres < 2 and climb == 0:
        return "flat stroll"
    return "+" * -(-kilometres // 5) + "^" * (climb // 300)
# E: Rounding up and rounding down give the numbers of the two signs.
# R: hike symbols: + for each started 5 km, ^ for each full 300m up
assert hike_rating(12, 650) == "+++^^"
assert hike_rating(1, 0) == "flat stroll"
assert hike_rating(5, 299) == "+"

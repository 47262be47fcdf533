"""Verified problems: lists on a trip."""

def camp_sites_with_all(sites, wishes):
    """Return the names of {site: [features]} that offer all wishes, the one with most features
    first."""
    hits = [site for site, features in sites.items() if set(wishes) <= set(features)]
    return sorted(hits, key=lambda site: -len(sites[site]))
# E: A subset test filters the sites, and a negated length sorts them.
# R: dict campsite -> features, which have every wish? most features first
assert camp_sites_with_all({"a": ["wc"], "b": ["wc", "lake"], "c": ["lake"]}, ["wc"]) == ["b", "a"]
assert camp_sites_with_all({"c": []}, ["wc"]) == []
assert camp_sites_with_all({}, []) == []

def hike_legs_over(legs, limit):
    """Return "leg n: x km" lines for the legs longer than limit, numbered from 1."""
    return [f"leg {n}: {length} km" for n, length in enumerate(legs, 1) if length > limit]
# E: The numbered legs are filtered and formatted.
# R: legs longer than limit as lines "leg 2: 14 km"
assert hike_legs_over([8, 14, 12], 10) == ["leg 2: 14 km", "leg 3: 12 km"]
assert hike_legs_over([10], 10) == []
assert hike_legs_over([], 1) == []

def backpack_after_rule(items, limit):
    """Return the names kept when, of (name, weight, needed), unneeded items go, heaviest first,
    until
    the total weight is at most limit.

    Needed items always stay; the order is kept."""
    kept = list(items)
    optional = sorted((item for item in items if not item[2]), key=lambda item: -item[1])
    for item in optional:
        if sum(weight for _, weight, _ in kept) <= limit:
            break
        kept.remove(item)
    return [name for name, _, _ in kept]
# H: The optional items are removed by falling weight until the sum fits.
# R: items (name, weight, must_have). throw out heaviest optional ones until total <= limit
assert backpack_after_rule([("tent", 5, True), ("book", 2, False), ("grill", 4, False)], 8) == [
    "tent", "book"]
assert backpack_after_rule([("tent", 9, True)], 5) == ["tent"]
assert backpack_after_rule([], 5) == []

def km_until_rest(distances, every):
    """Return the total distances at which a rest is due: at each leg end that passes another
    every km."""
    rests = []
    total = 0
    for distance in distances:
        before = total // every
        total += distance
        if total // every > before:
            rests.append(total)
    return rests
# M: A rest is due when the whole quotient grows in a leg.
assert km_until_rest([6, 6, 3, 10], 10) == [12, 25]
assert km_until_rest([5], 10) == []
assert km_until_rest([], 10) == []

def stops_before_fuel_end(stations, tank):
    """Return the last station, by km from the start, reachable with tank km; None if there is none.

    stations is an unsorted list of (name, km); the name is returned."""
    reachable = [(km, name) for name, km in stations if km <= tank]
    return max(reachable)[1] if reachable else None
# E: Reachable stations are compared by their distance.
# R: farthest gas station (name, km) I can still reach, None if there isn't one
assert stops_before_fuel_end([("A", 50), ("B", 120), ("C", 90)], 100) == "C"
assert stops_before_fuel_end([("B", 120)], 100) is None
assert stops_before_fuel_end([], 9) is None

def seats_by_window(row, people):
    """Fill the free (None) places of the row with people, outer places first, left before right.

    Return the new row; people without a place are ignored."""
    result = list(row)
    order = sorted(range(len(row)), key=lambda i: min(i, len(row) - 1 - i))
    free = [i for i in order if row[i] is None]
    for i, person in zip(free, people):
        result[i] = person
    return result
# M: The places are sorted by their distance to the nearer end.
assert seats_by_window([None, None, "x", None], ["a", "b", "c"]) == ["a", "c", "x", "b"]
assert seats_by_window([None], []) == [None]
assert seats_by_window([], ["a"]) == []

def connection_minutes(legs):
    """Return the waiting times between neighbouring (departure, arrival) legs, None for a missed
    one.

    Times are minutes; a connection with a negative wait is missed."""
    waits = [after[0] - before[1] for before, after in zip(legs, legs[1:])]
    return [wait if wait >= 0 else None for wait in waits]
# E: The arrival of a leg is subtracted from the next departure.
# R: train legs as (dep, arr) minutes. waiting time at each change, None when missed
assert connection_minutes([(0, 30), (45, 60), (55, 90)]) == [15, None]
assert connection_minutes([(0, 5)]) == []
assert connection_minutes([]) == []

def cheapest_week_start(prices, nights):
    """Return (start, total) for the cheapest run of nights in a list of nightly prices, first on
    ties.

    If the list is too short, return None."""
    starts = range(len(prices) - nights + 1)
    totals = [(sum(prices[i:i + nights]), i) for i in starts]
    if not totals:
        return None
    total, start = min(totals)
    return start, total
# M: Totals with their start are compared, and the smaller start wins ties.
# R: when to book n nights for the lowest sum? (start index, sum), None if list is too short
assert cheapest_week_start([90, 50, 60, 80], 2) == (1, 110)
assert cheapest_week_start([5], 2) is None
assert cheapest_week_start([3, 3], 1) == (0, 3)

def luggage_tags(names, start):
    """Return tags "ANN-07" from the first three letters in upper case and a number counting from
    start."""
    return [f"{name[:3].upper()}-{number:02d}" for number, name in enumerate(names, start)]
# E: The enumeration begins at start, and the number has two digits.
# R: tags like "ANN-07": first 3 letters upper, running number with 2 digits
assert luggage_tags(["Annika", "Bo"], 7) == ["ANN-07", "BO-08"]
assert luggage_tags([], 1) == []
assert luggage_tags(["Cy"], 10) == ["CY-10"]

def towns_on_way_back(route, skip):
    """Return the route followed by the way back, where the towns of skip are not visited again.

    The last town is listed once; the first town is always the end of a route with two or more."""
    back = [town for town in route[-2:0:-1] if town not in skip]
    return route + back + route[:1] if len(route) > 1 else route[:]
# M: A slice with negative step walks back between the ends.
assert towns_on_way_back(["A", "B", "C", "D"], ["B"]) == ["A", "B", "C", "D", "C", "A"]
assert towns_on_way_back(["A", "B"], []) == ["A", "B", "A"]
assert towns_on_way_back(["A"], []) == ["A"]

def postcards_left(written, friends):
    """Return the friends without a postcard in alphabetical order, as "Al, Bo" or "all done"."""
    return ", ".join(sorted(set(friends) - set(written))) or "all done"
# E: The set difference is sorted and joined, and an empty text is replaced.
# R: friends who didn't get a postcard yet, sorted, comma separated, or "all done"
assert postcards_left(["Cy"], ["Bo", "Cy", "Al"]) == "Al, Bo"
assert postcards_left(["Al"], ["Al"]) == "all done"
assert postcards_left([], []) == "all done"

def sun_and_rain_days(forecast):
    """Return the longest run of "sun" and the longest run of "rain" as a tuple of lengths."""
    best = {"sun": 0, "rain": 0}
    run = 0
    for i, day in enumerate(forecast):
        run = run + 1 if i and forecast[i - 1] == day else 1
        if day in best:
            best[day] = max(best[day], run)
    return best["sun"], best["rain"]
# M: The length of the present run updates the record of its kind.
assert sun_and_rain_days(["sun", "sun", "fog", "rain", "sun"]) == (2, 1)
assert sun_and_rain_days(["fog"]) == (0, 0)
assert sun_and_rain_days([]) == (0, 0)

def visit_plan_by_day(sights, per_day):
    """Return {"day 1": [...], "day 2": [...]} with per_day sights a day, shortest visit first.

    sights is a list of (name, minutes); equal times keep their order."""
    names = [name for name, _ in sorted(sights, key=lambda sight: sight[1])]
    return {f"day {i // per_day + 1}": names[i:i + per_day]
            for i in range(0, len(names), per_day)}
# M: The sorted names are cut into slices, whose starts give the day numbers.
# R: sort sights by duration, then n sights per day: {"day 1": [..], ...}
assert visit_plan_by_day([("zoo", 90), ("dome", 20), ("park", 40)], 2) == {
    "day 1": ["dome", "park"], "day 2": ["zoo"]}
assert visit_plan_by_day([("zoo", 1)], 5) == {"day 1": ["zoo"]}
assert visit_plan_by_day([], 2) == {}

def country_changes(towns, country_of):
    """Count the border crossings on a trip through towns; country_of maps towns to countries.

    Towns without a country are ignored."""
    countries = [country_of[town] for town in towns if town in country_of]
    return sum(a != b for a, b in zip(countries, countries[1:]))
# E: The known countries are listed, and unequal neighbours are counted.
# R: how many times do I cross a border, list of towns + dict town -> country
assert country_changes(["Basel", "x", "Bonn"], {"Basel": "CH", "Bonn": "DE"}) == 1
assert country_changes(["Bonn"], {"Bonn": "DE"}) == 0
assert country_changes([], {}) == 0

def budget_per_remaining_day(spent, budget, days):
    """Return what may be spent on each remaining day, in whole units rounded down, at least 0.

    spent lists the past days; with no day left the answer is 0."""
    remaining = days - len(spent)
    if remaining <= 0:
        return 0
    return max(budget - sum(spent), 0) // remaining
# E: The rest of the budget is divided by the days left.
# R: vacation money: spent per day so far, total budget, number of days. daily amount left, rounded down
assert budget_per_remaining_day([50, 30], 200, 5) == 40
assert budget_per_remaining_day([300], 200, 5) == 0
assert budget_per_remaining_day([1], 200, 1) == 0

def group_photo_rows(heights, per_row):
    """Return rows of at most per_row people, tallest in the first (back) row, small to tall in a
    row."""
    ordered = sorted(heights, reverse=True)
    return [ordered[i:i + per_row][::-1] for i in range(0, len(ordered), per_row)]
# E: Slices of the falling heights are reversed.
assert group_photo_rows([150, 180, 170, 160], 2) == [[170, 180], [150, 160]]
assert group_photo_rows([150], 3) == [[150]]
assert group_photo_rows([], 3) == []

def tickets_and_change(ages, cash):
    """Return (cost, change) for tickets: under 6 free, under 18 for 4, others for 9 units.

    If cash is too little, change is None."""
    cost = sum(0 if age < 6 else 4 if age < 18 else 9 for age in ages)
    return cost, cash - cost if cash >= cost else None
# E: A chained conditional gives each price, and the change depends on the cash.
# R: family tickets, <6 free, <18 costs 4, adult 9. returns (cost, change), change None if not enough money
assert tickets_and_change([3, 10, 40], 20) == (13, 7)
assert tickets_and_change([40], 5) == (9, None)
assert tickets_and_change([], 0) == (0, 0)

def signpost_lines(places, me):
    """Return "<- name 3" or "name 2 ->" for (name, km) places on a road, nearest first, seen
    from me.

    A place exactly at me is left out; equal distances keep their order."""
    lines = []
    for name, km in sorted(places, key=lambda place: abs(place[1] - me)):
        if km < me:
            lines.append(f"<- {name} {me - km}")
        elif km > me:
            lines.append(f"{name} {km - me} ->")
    return lines
# M: The sorted places are written with an arrow to their side.
assert signpost_lines([("A", 2), ("B", 9), ("C", 5)], 5) == ["<- A 3", "B 4 ->"]
assert signpost_lines([("C", 5)], 5) == []
assert signpost_lines([], 0) == []

def last_ferry_for(arrivals, ferries):
    """Return for each arrival the first ferry time not before it, or "walk" if none is left.

    ferries is sorted."""
    return [next((ferry for ferry in ferries if ferry >= arrival), "walk") for arrival in arrivals]
# E: The next function takes the first ferry that is late enough.
# R: for every arrival the next departure (sorted list), "walk" when there's no more
assert last_ferry_for([5, 11, 20], [10, 15]) == [10, 15, "walk"]
assert last_ferry_for([10], [10]) == [10]
assert last_ferry_for([], [10]) == []

def shared_rides(drivers, riders):
    """Return {driver: [riders]} where riders in order fill the free seats of (driver, seats) in
    order.

    Riders without a seat go to the key "bus", which is only there if needed."""
    waiting = list(riders)
    cars = {}
    for driver, seats in drivers:
        cars[driver], waiting = waiting[:seats], waiting[seats:]
    if waiting:
        cars["bus"] = waiting
    return cars
# M: Each driver takes a slice, and what remains at the end goes by bus.
# R: fill cars [(driver, seats)] with riders in order; leftovers under "bus"
assert shared_rides([("al", 1), ("bo", 2)], ["x", "y", "z", "q"]) == {
    "al": ["x"], "bo": ["y", "z"], "bus": ["q"]}
assert shared_rides([("al", 3)], ["x"]) == {"al": ["x"]}
assert shared_rides([], []) == {}

def beach_days_score(days):
    """Return the sum of scores of (degrees, clouds) days: degrees above 20 minus clouds, never
    below 0."""
    return sum(max(degrees - 20 - clouds, 0) for degrees, clouds in days)
# E: Each day's score is computed from the tuple and cut at zero.
assert beach_days_score([(30, 2), (18, 0), (25, 9)]) == 8
assert beach_days_score([(21, 0)]) == 1
assert beach_days_score([]) == 0

def highest_pass_between(profile, start, end):
    """Return the name of the highest (name, height) pass between two passes on the route, both
    included.

    start and end are names in any order; the first of equal heights wins."""
    names = [name for name, _ in profile]
    i, j = sorted((names.index(start), names.index(end)))
    return max(profile[i:j + 1], key=lambda stop: stop[1])[0]
# M: The indexes of both names bound the slice in which max looks.
# R: list of (pass, height) along the route; which is the highest between two of them (inclusive)?
assert highest_pass_between([("a", 5), ("b", 9), ("c", 7), ("d", 11)], "c", "a") == "b"
assert highest_pass_between([("a", 5)], "a", "a") == "a"
assert highest_pass_between([("a", 5), ("b", 5)], "b", "a") == "a"

def picnic_shopping(people, per_person):
    """Return "n item" lines, sorted by item, for {item: amount per person} rounded up to whole
    pieces."""
    return [f"{-int(-people * amount // 1)} {item}" for item, amount in sorted(per_person.items())]
# M: Rounding the negative product down and negating it rounds up.
assert picnic_shopping(5, {"melon": 0.5, "bun": 2}) == ["10 bun", "3 melon"]
assert picnic_shopping(0, {"bun": 2}) == ["0 bun"]
assert picnic_shopping(4, {}) == []

def unvisited_in_order(plan, visited):
    """Return the next place of the plan after the last visited one that is not visited, None if
    none.

    Without any visited place in the plan, the first place of the plan is next."""
    start = max((plan.index(place) + 1 for place in visited if place in plan), default=0)
    return next((place for place in plan[start:] if place not in visited), None)
# M: The largest index of a visited place decides where the search begins.
# R: sightseeing plan list + visited list; whats next after the furthest visited one?
assert unvisited_in_order(["a", "b", "c", "d"], ["c", "a"]) == "d"
assert unvisited_in_order(["a", "b"], []) == "a"
assert unvisited_in_order(["a"], ["a"]) is None

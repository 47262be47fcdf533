"""Verified problems: kitchen and travel."""

from collections import Counter

def cooking_steps_text(steps: list[tuple[str, int]]) -> str:
    """Number (step, minutes) pairs as lines "1. mix (5 min)" and end with "total 25 min".

    Steps of 0 minutes are written without brackets."""
    lines = [f"{n}. {step} ({minutes} min)" if minutes else f"{n}. {step}"
             for n, (step, minutes) in enumerate(steps, 1)]
    return "\n".join(lines + [f"total {sum(minutes for _, minutes in steps)} min"])
# E: The steps are numbered, and the sum of minutes makes the last line.
# R: numbered recipe steps "1. mix (5 min)", last line "total 25 min". no bracket if 0 minutes
assert cooking_steps_text([("mix", 5), ("bake", 20), ("eat", 0)]) == (
    "1. mix (5 min)\n2. bake (20 min)\n3. eat\ntotal 25 min")
assert cooking_steps_text([]) == "total 0 min"
assert cooking_steps_text([("boil", 1)]) == "1. boil (1 min)\ntotal 1 min"

def spice_rack_order(spices: dict[str, int], today: int) -> list[str]:
    """List the spices that are still good on day today by their last day, earliest first,
    ties by name."""
    good = [spice for spice, last in spices.items() if last >= today]
    return sorted(good, key=lambda spice: (spices[spice], spice))
# E: Spoiled spices are filtered, and the rest is sorted by day and name.
# R: spices {name: last good day}; leave out expired ones, order by soonest to expire
assert spice_rack_order({"curry": 9, "mint": 3, "anise": 9}, 4) == ["anise", "curry"]
assert spice_rack_order({"mint": 3}, 3) == ["mint"]
assert spice_rack_order({}, 1) == []

def portions_for_guests(guests: dict[str, str], portions: dict[str, float]) -> float:
    """Add up the portions for all guests; guests maps names to kinds such as "child", unknown
    kinds count 1."""
    return sum(portions.get(kind, 1) for kind in guests.values())
# E: Each guest's kind is looked up with one as default.
# R: guests {name: kind}, portions {"child": 0.5}. total portions, unlisted kinds eat 1
assert portions_for_guests({"al": "adult", "bo": "child"}, {"child": 0.5}) == 1.5
assert portions_for_guests({"cy": "giant"}, {"giant": 3}) == 3
assert portions_for_guests({}, {}) == 0

def oven_schedule(dishes: list[tuple[str, int]], dinner: int) -> list[str]:
    """Return "14:20 roast" start texts so that all dishes are ready at dinner (minutes after
    midnight).

    dishes holds (name, minutes); the earliest start comes first, ties by name."""
    starts = sorted((dinner - minutes, name) for name, minutes in dishes)
    return [f"{start // 60:02}:{start % 60:02} {name}" for start, name in starts]
# E: The start of each dish is dinner minus its minutes, and the pairs are sorted.
# R: dishes with cooking minutes, dinner time in minutes of the day. when to start each? "14:20 roast", earliest first
assert oven_schedule([("rice", 20), ("roast", 100)], 960) == ["14:20 roast", "15:40 rice"]
assert oven_schedule([("b", 5), ("a", 5)], 65) == ["01:00 a", "01:00 b"]
assert oven_schedule([], 600) == []

def leftover_dishes(cooked: dict[str, int], eaten: list[str]) -> dict[str, int]:
    """Return the portions left of each dish after the portions named in eaten, without empty
    dishes.

    Eaten dishes that were never cooked are ignored, and nothing goes below 0."""
    return {dish: n - eaten.count(dish) for dish, n in cooked.items() if n > eaten.count(dish)}
# E: The count of eaten portions is subtracted where something is left.
# R: cooked {"soup": 4}, eaten ["soup", "soup"] -> what is left, leave out finished dishes
assert leftover_dishes({"soup": 4, "pie": 1}, ["soup", "pie", "cake"]) == {"soup": 3}
assert leftover_dishes({"pie": 1}, ["pie", "pie"]) == {}
assert leftover_dishes({}, ["x"]) == {}

def tea_steep_text(kind: str, cups: int, minutes: dict[str, int]) -> str:
    """Return "2 cups of green tea: 3 minutes", "1 cup" for one, and 4 minutes for unknown kinds."""
    time = minutes.get(kind, 4)
    return f"{cups} cup{'s' if cups != 1 else ''} of {kind} tea: {time} minutes"
# E: The plural depends on the number, and the time comes from a lookup with a default.
# R: "2 cups of green tea: 3 minutes" from kind, cups and a dict of minutes (default 4)
assert tea_steep_text("green", 2, {"green": 3}) == "2 cups of green tea: 3 minutes"
assert tea_steep_text("mint", 1, {}) == "1 cup of mint tea: 4 minutes"
assert tea_steep_text("x", 0, {"x": 1}) == "0 cups of x tea: 1 minutes"

def eggs_in_order(sizes: list[str]) -> str:
    """Return egg sizes S, M, L and XL counted in that order as "2xS 1xL", leaving out missing
    sizes."""
    order = ("S", "M", "L", "XL")
    return " ".join(f"{sizes.count(size)}x{size}" for size in order if size in sizes)
# E: The fixed order of sizes is walked, and existing ones are counted.
# R: ["L","S","S"] -> "2xS 1xL" in order S M L XL
assert eggs_in_order(["L", "S", "S"]) == "2xS 1xL"
assert eggs_in_order(["XL"]) == "1xXL"
assert eggs_in_order([]) == ""

def thaw_first(freezer: dict[str, tuple[str, int]], kind: str) -> str | None:
    """Return the name of the oldest thing of kind in a freezer of name to (kind, day frozen),
    or None."""
    fitting = {name: day for name, (k, day) in freezer.items() if k == kind}
    return min(fitting, key=fitting.get, default=None)
# E: Things of the kind are filtered into a smaller dictionary, and the earliest day wins.
# R: freezer {name: (kind, day)}; oldest thing of one kind or None
assert thaw_first({"peas": ("veg", 5), "corn": ("veg", 2), "cod": ("fish", 1)}, "veg") == "corn"
assert thaw_first({"cod": ("fish", 1)}, "veg") is None
assert thaw_first({}, "veg") is None

def flour_mix(parts: dict[str, int], grams: int) -> dict[str, int]:
    """Split grams over the parts of a mix in proportion, rounding down; what is missing goes
    to the first."""
    total = sum(parts.values())
    mix = {name: grams * part // total for name, part in parts.items()}
    first = next(iter(mix))
    mix[first] += grams - sum(mix.values())
    return mix
# M: Rounding down leaves a few grams, which are added to the first part.
# R: mix {"rye": 2, "wheat": 1} to 1000 grams; integer grams, rest to the first one
assert flour_mix({"rye": 2, "wheat": 1}, 1000) == {"rye": 667, "wheat": 333}
assert flour_mix({"a": 1, "b": 1}, 10) == {"a": 5, "b": 5}
assert flour_mix({"x": 3}, 7) == {"x": 7}

def lactose_free(dishes: dict[str, list[str]]) -> list[str]:
    """Return the dishes, in order, whose ingredients contain none of the words milk, cream
    and cheese.

    A word counts anywhere in an ingredient, as in "goat cheese"."""
    words = ("milk", "cream", "cheese")
    return [d for d, items in dishes.items() if not any(w in i for i in items for w in words)]
# E: A generator over ingredients and words finds forbidden ones.
# R: dishes without milk/cream/cheese in any ingredient text. dict dish -> ingredient list
assert lactose_free({"soup": ["leek", "ice cream"], "stew": ["beef"]}) == ["stew"]
assert lactose_free({"toast": ["goat cheese"]}) == []
assert lactose_free({}) == []

def temperature_reached(start, target, per_minute, limit):
    """Return the minutes an oven needs from start to target at per_minute degrees, or None
    above limit minutes.

    Begun minutes count whole; an oven that is hot enough needs 0."""
    minutes = max(0, -(-(target - start) // per_minute))
    return minutes if minutes <= limit else None
# E: The missing degrees are divided rounding up and never below zero.
assert temperature_reached(20, 200, 15, 30) == 12
assert temperature_reached(20, 200, 5, 30) is None
assert temperature_reached(210, 200, 5, 30) == 0

def menu_without_repeats(days: list[str], dishes: list[str]) -> list[str]:
    """Return "mon: pasta" texts giving dishes to days in turn; after the last dish the first
    comes again."""
    return [f"{day}: {dishes[i % len(dishes)]}" for i, day in enumerate(days)]
# E: The remainder of the index starts again at the first dish.
# R: assign dishes to days cyclically: ["mon: pasta", "tue: rice", "wed: pasta"]
assert menu_without_repeats(["mon", "tue", "wed"], ["pasta", "rice"]) == [
    "mon: pasta", "tue: rice", "wed: pasta"]
assert menu_without_repeats([], ["x"]) == []
assert menu_without_repeats(["mon"], ["a", "b"]) == ["mon: a"]

def calories_by_meal(entries: list[str]) -> dict[str, int]:
    """Sum calories per meal from texts like "lunch: soup 250", the number being the last word."""
    sums = Counter()
    for entry in entries:
        meal, rest = entry.split(": ")
        sums[meal] += int(rest.split()[-1])
    return dict(sums)
# E: The meal stands before the colon, and the last word is added to its sum.
# R: "lunch: soup 250" lines to {"lunch": total}
assert calories_by_meal(["lunch: soup 250", "dinner: pie 400", "lunch: red apple 50"]) == {
    "lunch": 300, "dinner": 400}
assert calories_by_meal(["snack: 0"]) == {"snack": 0}
assert calories_by_meal([]) == {}

def sweetest_under(drinks: dict[str, float], most: float) -> str:
    """Return the drink with the most sugar that is at most most, "water" if none; the first
    on a tie."""
    allowed = {drink: sugar for drink, sugar in drinks.items() if sugar <= most}
    return max(allowed, key=allowed.get, default="water")
# E: Drinks above the limit are removed before max compares the sugar.
# R: drink with most sugar but not more than the limit, "water" if none
assert sweetest_under({"cola": 10.6, "tea": 4.0, "juice": 9.0}, 9) == "juice"
assert sweetest_under({"cola": 10.6}, 5) == "water"
assert sweetest_under({}, 5) == "water"

def ticket_zone_price(start: str, end: str, zones: dict[str, int], prices: list[int]) -> int:
    """Return the price for crossing zones: prices[0] within one zone, prices[1] for the next
    and so on.

    The last price also holds for more zones."""
    crossed = abs(zones[start] - zones[end])
    return prices[min(crossed, len(prices) - 1)]
# E: The difference of zones is the index, cut at the last price.
# R: ticket price by number of zones between 2 stops; zones dict, price list by zones crossed, last one for all more
assert ticket_zone_price("A", "C", {"A": 1, "C": 3}, [200, 300, 350]) == 350
assert ticket_zone_price("A", "A", {"A": 1}, [200, 300]) == 200
assert ticket_zone_price("A", "Z", {"A": 1, "Z": 9}, [200, 300]) == 300

def flight_connection_ok(arrival: str, departure: str, minutes: int) -> bool:
    """Check whether there are at least minutes between two "HH:MM" times; an earlier
    departure is next day."""
    a, d = (int(t[:2]) * 60 + int(t[3:]) for t in (arrival, departure))
    return (d - a) % 1440 >= minutes
# E: The difference modulo one day is the time to change planes.
# R: arrive "22:50" next flight "00:10", is it enough time (minutes)? can be after midnight
assert flight_connection_ok("22:50", "00:10", 80) is True
assert flight_connection_ok("10:00", "10:30", 45) is False
assert flight_connection_ok("10:00", "10:00", 0) is True

def suitcase_overweight_texts(kilos: dict[str, float], limit: float) -> dict[str, str]:
    """Tell for each suitcase "ok", or how much is too much as "2.5 kg over", rounded to 1
    decimal."""
    return {name: "ok" if weight <= limit else f"{weight - limit:.1f} kg over"
            for name, weight in kilos.items()}
# E: The weight decides between a word and a formatted difference.
# R: suitcases {name: kg}, limit. "ok" or "2.5 kg over" for each
assert suitcase_overweight_texts({"red": 22.5, "blue": 20}, 20) == {
    "red": "2.5 kg over", "blue": "ok"}
assert suitcase_overweight_texts({"x": 0.0}, 0) == {"x": "ok"}
assert suitcase_overweight_texts({}, 20) == {}

def long_stay_hotel_bill(nights, rate, breakfast, guests, long_stay=7):
    """Return the bill: nights times rate, plus breakfast per guest and night; from long_stay
    nights one is free.

    The free night still has breakfast."""
    paid = nights - 1 if nights >= long_stay else nights
    return paid * rate + nights * guests * breakfast
# E: A long stay lowers only the paid nights.
# R: hotel: nights*rate + breakfast per person per night, 7+ nights -> one night free (breakfast still paid)
assert long_stay_hotel_bill(3, 80, 10, 2) == 300
assert long_stay_hotel_bill(7, 80, 10, 1) == 550
assert long_stay_hotel_bill(0, 80, 10, 2) == 0

def cheapest_month_to_fly(fares: dict[str, list[int]]) -> str:
    """Return "may (avg 120)" for the month with the lowest mean fare, rounded; months without
    fares are skipped.

    The first month wins a tie, and without any fare the result is "no fares"."""
    means = {month: sum(prices) / len(prices) for month, prices in fares.items() if prices}
    if not means:
        return "no fares"
    best = min(means, key=means.get)
    return f"{best} (avg {round(means[best])})"
# E: Means are computed for months with fares, and the lowest is described.
assert cheapest_month_to_fly({"may": [100, 140], "june": [150], "july": []}) == "may (avg 120)"
assert cheapest_month_to_fly({"may": []}) == "no fares"
assert cheapest_month_to_fly({"a": [5], "b": [5]}) == "a (avg 5)"

def packing_check(weather: list[str], bag: set[str], needs: dict[str, set[str]]) -> list[str]:
    """Return the sorted things missing in bag for all kinds of weather expected; unknown
    kinds need nothing."""
    wanted = set().union(*(needs.get(kind, set()) for kind in weather))
    return sorted(wanted - bag)
# E: The needs of all kinds are united, and what is packed is taken away.
# R: expected weather list, my bag (set), needs {"rain": {"coat"}}; what do i still have to pack
assert packing_check(["rain", "sun"], {"hat"}, {"rain": {"coat", "boots"}, "sun": {"hat"}}) == [
    "boots", "coat"]
assert packing_check(["fog"], set(), {}) == []
assert packing_check([], {"x"}, {"rain": {"y"}}) == []

def countries_by_stamp(stamps: list[tuple[str, int]]) -> list[str]:
    """Return the countries by the year of the first stamp, without repeats; equal years by name.

    stamps holds (country, year) pairs in any order."""
    first = {}
    for country, year in stamps:
        first[country] = min(year, first.get(country, year))
    return sorted(first, key=lambda country: (first[country], country))
# E: The earliest year per country is kept, and the countries are sorted by it.
assert countries_by_stamp([("Peru", 2019), ("Oman", 2015), ("Peru", 2012)]) == ["Peru", "Oman"]
assert countries_by_stamp([("b", 1), ("a", 1)]) == ["a", "b"]
assert countries_by_stamp([]) == []

def jet_lag_days(from_zone: int, to_zone: int, per_day: int = 2) -> int:
    """Return the days of jet lag between two time zones (hours from UTC): the shorter way
    round, per_day hours a day.

    Begun days count whole."""
    difference = abs(from_zone - to_zone) % 24
    return -(-min(difference, 24 - difference) // per_day)
# E: The shorter way round the clock is divided rounding up.
assert jet_lag_days(1, -5) == 3
assert jet_lag_days(-10, 12) == 1
assert jet_lag_days(2, 2) == 0

def route_with_stops(start: str, end: str, stops: list[str]) -> str:
    """Write "A -> B -> C" with stops between start and end, skipping stops equal to the place
    before."""
    route = [start]
    for place in stops + [end]:
        if place != route[-1]:
            route.append(place)
    return " -> ".join(route)
# E: A place is appended only if it differs from the last one.
# R: "Ulm -> Bonn -> Kiel" from start, end and stops, without the same place twice in a row
assert route_with_stops("Ulm", "Kiel", ["Ulm", "Bonn"]) == "Ulm -> Bonn -> Kiel"
assert route_with_stops("A", "A", []) == "A"
assert route_with_stops("A", "B", ["B"]) == "A -> B"

def money_left_after_trip(budget, expenses, rates):
    """Return budget minus expenses of (amount, currency), converted by rates and rounded to 2
    at the end.

    Currencies that are not in rates count one to one."""
    spent = sum(amount * rates.get(currency, 1) for amount, currency in expenses)
    return round(budget - spent, 2)
# E: Each expense is multiplied by its rate and all are taken off the budget.
# R: trip budget minus expenses in different currencies, rates dict, unknown currency = factor 1
assert money_left_after_trip(100, [(10, "USD"), (20, "EUR")], {"USD": 0.9}) == 71.0
assert money_left_after_trip(5, [(1000, "YEN")], {"YEN": 0.006}) == -1.0
assert money_left_after_trip(50, [], {}) == 50

def fastest_train(trains: list[dict]) -> str:
    """Return the "name" of the train with the shortest time from "dep" to "arr" (minutes);
    fewer "changes" on a tie.

    An arrival below the departure is on the next day; there is at least one train."""
    best = min(trains, key=lambda t: ((t["arr"] - t["dep"]) % 1440, t["changes"]))
    return best["name"]
# E: The key is the travel time modulo a day and then the number of changes.
assert fastest_train([{"name": "IC", "dep": 60, "arr": 180, "changes": 1},
                      {"name": "N", "dep": 1400, "arr": 80, "changes": 0}]) == "N"
assert fastest_train([{"name": "a", "dep": 0, "arr": 9, "changes": 2}]) == "a"
assert fastest_train([{"name": "a", "dep": 0, "arr": 9, "changes": 1},
                      {"name": "b", "dep": 1, "arr": 10, "changes": 0}]) == "b"

def postcard_lines(text: str, width: int) -> list[str]:
    """Break text at blanks into lines of at most width characters; a longer word gets its own
    line."""
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
# M: A word joins the last line if there is room, else it starts a new one.
assert postcard_lines("sun and sea all day", 7) == ["sun and", "sea all", "day"]
assert postcard_lines("Donaudampfschiff a", 5) == ["Donaudampfschiff", "a"]
assert postcard_lines("", 5) == []

def peak_of_tour(tour: list[tuple[str, int]]) -> str:
    """Describe the highest point of a tour of (place, metres) as "Alm (1800 m, stop 2 of 3)";
    first on a tie.

    An empty tour gives "no tour"."""
    if not tour:
        return "no tour"
    place = max(range(len(tour)), key=lambda i: tour[i][1])
    return f"{tour[place][0]} ({tour[place][1]} m, stop {place + 1} of {len(tour)})"
# E: The index of the highest point gives name, height and number.
# R: highest point of a hike as text with its number, e.g. "Alm (1800 m, stop 2 of 3)"
assert peak_of_tour([("Dorf", 700), ("Alm", 1800), ("See", 900)]) == "Alm (1800 m, stop 2 of 3)"
assert peak_of_tour([("a", 1), ("b", 1)]) == "a (1 m, stop 1 of 2)"
assert peak_of_tour([]) == "no tour"

def longest_day_drive(stages: list[int], nights: list[int]) -> int:
    """Return the most kilometres driven in one day when nights are spent after the stages
    with these numbers.

    Stages are numbered from 1; the night after the last stage need not be named."""
    best = day = 0
    for number, kilometres in enumerate(stages, 1):
        day += kilometres
        best = max(best, day)
        if number in nights:
            day = 0
    return best
# M: The day's sum grows stage by stage and is reset by a night.
assert longest_day_drive([100, 200, 150, 50], [2]) == 300
assert longest_day_drive([100, 200], [1]) == 200
assert longest_day_drive([], []) == 0

def first_free_seat_run(rows: list[str], people: int) -> str | None:
    """Return the first place like "2C" where people neighbouring seats are free ("_") in a
    row, or None.

    Rows are numbered from 1 and seats lettered from A."""
    for number, row in enumerate(rows, 1):
        place = row.find("_" * people)
        if place >= 0:
            return f"{number}{chr(65 + place)}"
    return None
# E: A run of free seats is searched as text in every row.
# R: find n free seats next to each other in rows like "x__x" (_ free), return e.g. "1B" for the first seat, None if full
assert first_free_seat_run(["x_x_", "x__x"], 2) == "2B"
assert first_free_seat_run(["_x"], 1) == "1A"
assert first_free_seat_run(["xx"], 1) is None

def hours_deep_enough(tides: dict[int, float], draught: float) -> list[int]:
    """Return the hours, ascending, at which the water of tides (hour to metres) is deeper
    than draught plus 0.5."""
    return sorted(hour for hour, depth in tides.items() if depth > draught + 0.5)
# E: Hours with enough water are filtered and sorted.
assert hours_deep_enough({12: 3.0, 6: 2.0, 9: 2.6}, 2.0) == [9, 12]
assert hours_deep_enough({6: 2.5}, 2.0) == []
assert hours_deep_enough({}, 1.0) == []

def travel_diary_index(entries: list[tuple[int, str]]) -> dict[str, list[int]]:
    """Map each capitalised word of (day, text) entries to its days, ascending and once; marks
    , . are removed."""
    index = {}
    for day, text in entries:
        for word in text.replace(",", "").replace(".", "").split():
            if word[0].isupper():
                index.setdefault(word, set()).add(day)
    return {word: sorted(days) for word, days in index.items()}
# M: Sets of days per word avoid repeats and are sorted in the end.
assert travel_diary_index([(2, "from Rome to Bari."), (1, "arrived in Rome, Rome")]) == {
    "Rome": [1, 2], "Bari": [2]}
assert travel_diary_index([(1, "slept")]) == {}
assert travel_diary_index([]) == {}

def average_daily_distance(days: list[list[float]]) -> float:
    """Return the mean distance per day that has any stage, rounded to 1; days are lists of
    stage lengths."""
    sums = [sum(day) for day in days if day]
    return round(sum(sums) / len(sums), 1) if sums else 0.0
# E: Days without stages are left out before averaging the sums.
# R: list of days, each a list of km. average km per day but skip rest days (empty lists)
assert average_daily_distance([[10, 5.5], [], [20]]) == 17.8
assert average_daily_distance([[]]) == 0.0
assert average_daily_distance([[3]]) == 3.0

def souvenir_plan(people: dict[str, int], shop: dict[str, int]) -> dict[str, str | None]:
    """Choose for each person the dearest souvenir within their budget, or None; ties by
    souvenir name."""
    plan = {}
    for person, budget in people.items():
        affordable = [thing for thing in sorted(shop) if shop[thing] <= budget]
        plan[person] = max(affordable, key=shop.get, default=None)
    return plan
# E: Sorted affordable things let max return the first name of equal price.
assert souvenir_plan({"mum": 10, "bo": 1}, {"mug": 8, "cap": 8, "pin": 2}) == {
    "mum": "cap", "bo": None}
assert souvenir_plan({"x": 5}, {}) == {"x": None}
assert souvenir_plan({}, {"mug": 8}) == {}

def crossing_time_by_ferry(cars: int, capacity: int, crossing: int) -> int:
    """Return the minutes until all cars are across with one ferry that takes crossing minutes
    each way.

    It starts on the cars' side, and after the last trip it need not come back."""
    trips = -(-cars // capacity)
    return max(0, (2 * trips - 1) * crossing)
# E: Every trip but the last is made both ways.
# R: ferry with capacity, one crossing takes m minutes, need to bring all cars over. total minutes (no return after the last)
assert crossing_time_by_ferry(10, 4, 15) == 75
assert crossing_time_by_ferry(4, 4, 15) == 15
assert crossing_time_by_ferry(0, 4, 15) == 0

def next_fuel_stop(position: int, reach: int, stations: dict[str, int]) -> str:
    """Return the farthest station ahead within reach kilometres of position, or "call for help"."""
    ahead = {name: km for name, km in stations.items() if position < km <= position + reach}
    return max(ahead, key=ahead.get, default="call for help")
# E: A chained comparison keeps the reachable stations, of which the farthest wins.
# R: farthest gas station ahead I can still reach, or "call for help"
assert next_fuel_stop(100, 80, {"A": 90, "B": 150, "C": 175, "D": 300}) == "C"
assert next_fuel_stop(0, 5, {"A": 6}) == "call for help"
assert next_fuel_stop(10, 5, {"A": 10}) == "call for help"

def scale_and_round_recipe(amounts: dict[str, float], factor: float) -> dict[str, float]:
    """Multiply all amounts by factor and round each to the nearest quarter."""
    return {item: round(amount * factor * 4) / 4 for item, amount in amounts.items()}
# E: Four times the amount is rounded and divided by four again.
# R: scale recipe by factor, round to quarters (0.25 steps)
assert scale_and_round_recipe({"cups": 1.5, "eggs": 1}, 0.7) == {"cups": 1.0, "eggs": 0.75}
assert scale_and_round_recipe({"salt": 0}, 9) == {"salt": 0.0}
assert scale_and_round_recipe({}, 2) == {}

def wine_with(dish_words: list[str], rules: list[tuple[str, str]], default: str) -> str:
    """Return the wine of the first rule (word, wine) whose word is among dish_words, else
    default."""
    words = {word.lower() for word in dish_words}
    return next((wine for word, wine in rules if word in words), default)
# E: The rules are tried in their order against the set of words.
assert wine_with(["Grilled", "Fish"], [("beef", "red"), ("fish", "white")], "water") == "white"
assert wine_with(["rice"], [("fish", "white")], "water") == "water"
assert wine_with([], [], "water") == "water"

def shopping_route(needed: list[str], aisles: dict[str, int]) -> list[str]:
    """Order the needed things by their aisle number and name; things without an aisle come
    last by name."""
    return sorted(needed, key=lambda thing: (aisles.get(thing, float("inf")), thing))
# E: Unknown things get an infinite aisle number.
# R: sort my shopping list by aisle number, unknown products last
assert shopping_route(["milk", "nail", "bread", "apple"], {"milk": 3, "bread": 1, "apple": 1}) == [
    "apple", "bread", "milk", "nail"]
assert shopping_route(["b", "a"], {}) == ["a", "b"]
assert shopping_route([], {"x": 1}) == []

def unit_price_winner(packs: dict[str, tuple[float, float]]) -> str:
    """Return "Big at 2.50 per kg" for the pack (price, kilos) with the lowest price per kilo,
    first on a tie."""
    best = min(packs, key=lambda name: packs[name][0] / packs[name][1])
    price, kilos = packs[best]
    return f"{best} at {price / kilos:.2f} per kg"
# E: Packs are compared by their quotient, which is shown for the winner.
# R: packs {name: (price, kg)}; cheapest per kilo as "Big at 2.50 per kg"
assert unit_price_winner({"Small": (2.0, 0.5), "Big": (5.0, 2)}) == "Big at 2.50 per kg"
assert unit_price_winner({"A": (1, 1), "B": (2, 2)}) == "A at 1.00 per kg"
assert unit_price_winner({"X": (3, 1.5)}) == "X at 2.00 per kg"

def hike_water_litres(hours: float, degrees: int, people: int) -> float:
    """Return litres for a hike: 0.5 per hour and person, half as much again from 25 degrees,
    at least 1 each."""
    each = 0.5 * hours * (1.5 if degrees >= 25 else 1)
    return people * max(1, each)
# E: The heat factor multiplies the amount per person, and max sets the lower limit.
assert hike_water_litres(4, 25, 2) == 6.0
assert hike_water_litres(4, 24, 1) == 2.0
assert hike_water_litres(1, 10, 3) == 3

def rest_after_hike_days(plan: str) -> list[int]:
    """Return the day numbers, from 1, marked "-" in plan that follow directly after an "h"
    (hike) day."""
    return [i + 1 for i in range(1, len(plan)) if plan[i] == "-" and plan[i - 1] == "h"]
# E: Each rest mark is kept when the sign before it is a hike.
assert rest_after_hike_days("hh-h--") == [3, 5]
assert rest_after_hike_days("-h") == []
assert rest_after_hike_days("") == []

def customs_items(items: list[tuple[str, float]], free: float) -> tuple[list[str], float]:
    """Return the names of (name, value) items worth more than free each, and the sum of what
    is above it."""
    dutiable = [(name, value - free) for name, value in items if value > free]
    return [name for name, _ in dutiable], sum(extra for _, extra in dutiable)
# E: Items above the allowance are kept with their excess, which is summed.
# R: things over the free value per item: names and sum of the parts above
assert customs_items([("watch", 500), ("mug", 20), ("bag", 450)], 430) == (["watch", "bag"], 90)
assert customs_items([("mug", 20)], 20) == ([], 0)
assert customs_items([], 1) == ([], 0)

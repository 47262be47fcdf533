"""Verified problems: week stories."""

def umbrella_weekdays_needed(forecast):
    """List the days with rain of at least 40 percent, as names, from (day, percent) tuples, but
    never "Sun"."""
    days = []
    for day, percent in forecast:
        if percent >= 40 and day != "Sun":
            days.append(day)
    return days
# E: Both the percentage and the name of the day are tested.
# R: need umbrella: days w/ >= 40% rain, sundays i stay home
assert umbrella_weekdays_needed([("Mon", 50), ("Tue", 39), ("Sun", 90)]) == ["Mon"]
assert umbrella_weekdays_needed([("Fri", 40)]) == ["Fri"]
assert umbrella_weekdays_needed([]) == []

def wage_with_overtime(hours):
    """Compute a week's wage: 12 euros an hour, and 18 for each hour over 8 on the same day."""
    wage = 0
    for h in hours:
        wage += 12 * h
        if h > 8:
            wage += 6 * (h - 8)
    return wage
# E: Every hour pays 12 and overtime hours pay 6 more.
assert wage_with_overtime([8, 10]) == 228
assert wage_with_overtime([5]) == 60
assert wage_with_overtime([]) == 0

def water_plants(days_dry):
    """Return a new list of dry days after today: a plant dry for 3 or more days is watered and
    gets 0, all others get one day more."""
    result = []
    for days in days_dry:
        result.append(0 if days >= 3 else days + 1)
    return result
# E: Each plant is either reset or grows by one day.
assert water_plants([1, 3, 5]) == [2, 0, 0]
assert water_plants([2]) == [3]
assert water_plants([]) == []

def homework_minutes_left(tasks, minutes):
    """Do the tasks in order, each a (name, minutes) tuple, as long as the time is enough, and
    return the names of the tasks that are done."""
    done = []
    for name, needed in tasks:
        if needed > minutes:
            return done
        minutes -= needed
        done.append(name)
    return done
# E: The first task that takes too long ends the homework.
assert homework_minutes_left([("math", 20), ("art", 30), ("bio", 5)], 40) == ["math"]
assert homework_minutes_left([("math", 20)], 10) == []
assert homework_minutes_left([], 10) == []

def taxi_pool_cost(trips):
    """Add the costs of taxi trips in kilometres: 4 euros plus 2 per kilometre, but a trip over 20
    kilometres costs 40 flat."""
    cost = 0
    for km in trips:
        cost += 40 if km > 20 else 4 + 2 * km
    return cost
# E: A conditional expression chooses the flat or the normal price.
# R: total taxi cost: 4 + 2/km each, over 20 km flat 40
assert taxi_pool_cost([5, 30]) == 54
assert taxi_pool_cost([20]) == 44
assert taxi_pool_cost([]) == 0

def cookies_per_day(jar, eaten):
    """Return the number of cookies in the jar after each day; nobody can eat more than are
    there."""
    left = []
    for wish in eaten:
        jar -= min(wish, jar)
        left.append(jar)
    return left
# E: min limits what is eaten to what is there.
assert cookies_per_day(5, [2, 4, 1]) == [3, 0, 0]
assert cookies_per_day(3, [0]) == [3]
assert cookies_per_day(3, []) == []

def alarm_sounds(values, limit):
    """Check whether two values in a row are above limit."""
    before = False
    for value in values:
        now = value > limit
        if before and now:
            return True
        before = now
    return False
# E: The result of the last comparison is kept for the next round.
assert alarm_sounds([5, 9, 9], 8) is True
assert alarm_sounds([9, 1, 9], 8) is False
assert alarm_sounds([], 8) is False

def bus_card_left(card, rides):
    """Charge rides to a bus card: a "short" ride costs 2 and a "long" one 3, but a ride for which
    there is not enough money is not made; return what is left."""
    for ride in rides:
        price = 2 if ride == "short" else 3
        if card >= price:
            card -= price
    return card
# E: The price depends on the ride and is only taken when possible.
assert bus_card_left(6, ["long", "short", "short"]) == 1
assert bus_card_left(2, ["long"]) == 2
assert bus_card_left(5, []) == 5

def tv_hours_allowed(days, weekday_hours, weekend_hours):
    """Sum the TV hours for a list of day names: "Sat" and "Sun" have weekend_hours each, all other
    days weekday_hours."""
    total = 0
    for day in days:
        if day in ("Sat", "Sun"):
            total += weekend_hours
        else:
            total += weekday_hours
    return total
# E: A tuple with both weekend days decides which number is added.
assert tv_hours_allowed(["Fri", "Sat"], 1, 3) == 4
assert tv_hours_allowed(["Sun", "Sun"], 1, 2) == 4
assert tv_hours_allowed([], 1, 2) == 0

def first_school_late(arrivals):
    """Return the name of the first pupil who arrives after minute 480 in a list of (name, minute)
    tuples, or "nobody"."""
    for name, minute in arrivals:
        if minute > 480:
            return name
    return "nobody"
# E: The loop returns at the first late minute, otherwise the word after it is used.
assert first_school_late([("Al", 475), ("Bo", 481), ("Cy", 490)]) == "Bo"
assert first_school_late([("Al", 480)]) == "nobody"
assert first_school_late([]) == "nobody"

def laundry_white_and_colour(clothes):
    """Split (name, colour) tuples into two lists of names: those with the colour "white" and all
    others, and return them as a dict with the keys "white" and "colour"."""
    loads = {"white": [], "colour": []}
    for name, colour in clothes:
        kind = "white" if colour == "white" else "colour"
        loads[kind].append(name)
    return loads
# E: The colour decides under which key the name is filed.
assert laundry_white_and_colour([("tee", "white")]) == {"white": ["tee"], "colour": []}
assert laundry_white_and_colour([("sock", "blue")]) == {"white": [], "colour": ["sock"]}
assert laundry_white_and_colour([]) == {"white": [], "colour": []}

def running_plan(first, weeks, most):
    """List the kilometres to run each week: first in the first week, 2 more every week, but never
    more than most."""
    plan = []
    km = first
    for _ in range(weeks):
        plan.append(min(km, most))
        km += 2
    return plan
# E: The distance grows each week and min keeps it at the maximum.
assert running_plan(5, 4, 8) == [5, 7, 8, 8]
assert running_plan(3, 1, 9) == [3]
assert running_plan(3, 0, 9) == []

def cat_meals(portions, cats):
    """Give portions to the cats in turn, one after the other, and return how many each cat gets,
    as a list."""
    meals = [0] * cats
    for i in range(portions):
        meals[i % cats] += 1
    return meals
# E: The rest of the portion number says whose turn it is.
# R: hand out n portions round robin to k cats, list of counts
assert cat_meals(5, 3) == [2, 2, 1]
assert cat_meals(1, 2) == [1, 0]
assert cat_meals(0, 2) == [0, 0]

def garden_harvest_text(harvest):
    """Describe the harvest in a dict from plant to number as "3 beans, 1 plum": plants with 0 are
    left out; without any harvest return "nothing"."""
    parts = []
    for plant, number in harvest.items():
        if number > 0:
            parts.append(f"{number} {plant}")
    return ", ".join(parts) or "nothing"
# E: An empty text is false, so "or" gives the other word.
assert garden_harvest_text({"beans": 3, "figs": 0, "plum": 1}) == "3 beans, 1 plum"
assert garden_harvest_text({"figs": 0}) == "nothing"
assert garden_harvest_text({}) == "nothing"

def parcels_by_size(parcels, small, large):
    """Count parcels as a tuple (small, medium, large): small ones weigh at most small, large ones
    at least large, and the others are medium."""
    counts = [0, 0, 0]
    for weight in parcels:
        if weight <= small:
            counts[0] += 1
        elif weight >= large:
            counts[2] += 1
        else:
            counts[1] += 1
    return tuple(counts)
# E: A list of three counters is changed and made a tuple at the end.
assert parcels_by_size([1, 5, 10, 2], 2, 10) == (2, 1, 1)
assert parcels_by_size([4], 2, 10) == (0, 1, 0)
assert parcels_by_size([], 2, 10) == (0, 0, 0)

def phone_battery_log(start, uses):
    """Return the battery percentage after a day of uses: each "film" takes 15, each "call" takes 5,
    "charge" adds 30; it stays between 0 and 100."""
    changes = {"film": -15, "call": -5, "charge": 30}
    for use in uses:
        start = max(0, min(100, start + changes[use]))
    return start
# E: After each change the value is pressed between its bounds.
assert phone_battery_log(90, ["charge", "film"]) == 85
assert phone_battery_log(10, ["film", "call"]) == 0
assert phone_battery_log(50, []) == 50

def shelf_with_gaps(books, empty):
    """Write a shelf as text: each book gives its first letter, each item equal to empty gives
    "_"."""
    shelf = ""
    for book in books:
        if book == empty:
            shelf += "_"
        else:
            shelf += book[0]
    return shelf
# E: One of two characters is added for each place.
assert shelf_with_gaps(["Dune", "-", "Emma"], "-") == "D_E"
assert shelf_with_gaps(["-"], "-") == "_"
assert shelf_with_gaps([], "-") == ""

def rooms_to_clean(rooms, week):
    """List the rooms that are cleaned in a week: those whose interval in weeks divides the week
    number; rooms is a dict from name to interval."""
    return [room for room, interval in rooms.items() if week % interval == 0]
# E: The rest of week by interval is zero when it is the room's turn.
assert rooms_to_clean({"bath": 1, "attic": 4, "hall": 2}, 6) == ["bath", "hall"]
assert rooms_to_clean({"attic": 4}, 3) == []
assert rooms_to_clean({}, 1) == []

def chorus_line(words, times):
    """Repeat every word times times with spaces between, and put a comma between different
    words."""
    parts = []
    for word in words:
        parts.append(" ".join([word] * times))
    return ", ".join(parts)
# E: Copies of a word are joined by spaces and the groups by commas.
assert chorus_line(["la", "oh"], 2) == "la la, oh oh"
assert chorus_line(["hey"], 1) == "hey"
assert chorus_line([], 3) == ""

def stairs_with_rests(steps, every):
    """Count the rests on a staircase: one after each group of every steps, but none on the last
    step."""
    rests = 0
    for step in range(1, steps):
        if step % every == 0:
            rests += 1
    return rests
# E: The range ends before the last step.
assert stairs_with_rests(20, 5) == 3
assert stairs_with_rests(5, 5) == 0
assert stairs_with_rests(0, 5) == 0

def big_price_drop_places(prices):
    """List the indexes at which the price has fallen by more than 10 percent from the price
    before."""
    alerts = []
    for i in range(1, len(prices)):
        if prices[i] < prices[i - 1] * 0.9:
            alerts.append(i)
    return alerts
# E: Nine tenths of the price before is the border.
# R: indexes where price dropped >10% vs previous one
assert big_price_drop_places([100, 80, 79, 60]) == [1, 3]
assert big_price_drop_places([100, 95]) == []
assert big_price_drop_places([]) == []

def dog_walk_total(walks):
    """Add up the minutes of dog walks, counting a walk in the rain only half, rounded down; walks
    are (minutes, rain) tuples."""
    total = 0
    for minutes, rain in walks:
        total += minutes // 2 if rain else minutes
    return total
# E: The second value of the tuple decides whether minutes are halved.
assert dog_walk_total([(30, False), (15, True)]) == 37
assert dog_walk_total([(1, True)]) == 0
assert dog_walk_total([]) == 0

def tidy_toy_names(toys):
    """Return the toy names stripped and in lower case, each only once and in alphabetical order;
    blank names are left out."""
    tidy = set()
    for toy in toys:
        name = toy.strip().lower()
        if name:
            tidy.add(name)
    return sorted(tidy)
# E: A set keeps each tidy name once and sorted puts them in order.
assert tidy_toy_names([" Bear", "car", "bear "]) == ["bear", "car"]
assert tidy_toy_names(["  "]) == []
assert tidy_toy_names([]) == []

def lift_floors_passed(stops):
    """Count the floors a lift travels when it goes from stop to stop in the order of the list."""
    floors = 0
    for a, b in zip(stops, stops[1:]):
        floors += abs(b - a)
    return floors
# E: The distance of each pair of stops is added, up or down.
assert lift_floors_passed([0, 5, 2]) == 8
assert lift_floors_passed([3]) == 0
assert lift_floors_passed([]) == 0

def postcard_addresses(people, country):
    """Return texts "name, city" for the people dicts whose "country" is given; a missing city is
    written as "?"."""
    lines = []
    for person in people:
        if person["country"] == country:
            lines.append(f"{person['name']}, {person.get('city', '?')}")
    return lines
# E: get gives the question mark when there is no city.
assert postcard_addresses([{"name": "Al", "country": "IT", "city": "Rome"}], "IT") == ["Al, Rome"]
assert postcard_addresses([{"name": "Bo", "country": "NO"}], "NO") == ["Bo, ?"]
assert postcard_addresses([], "IT") == []

def sleep_debt(hours):
    """Compute the sleep debt after some nights: under 8 hours the missing hours are added, over 8
    the extra hours are taken off, but the debt is never below 0."""
    debt = 0
    for night in hours:
        debt = max(0, debt + 8 - night)
    return debt
# E: The difference to eight hours changes the debt and max keeps it at zero or more.
assert sleep_debt([6, 9, 7]) == 2
assert sleep_debt([10, 7]) == 1
assert sleep_debt([]) == 0

def queue_after_events(queue, events):
    """Return the queue after events: "next" removes the first person if there is one, any other
    text is the name of a person who joins at the end."""
    queue = list(queue)
    for event in events:
        if event != "next":
            queue.append(event)
        elif queue:
            queue.pop(0)
    return queue
# E: A copy of the queue is changed by each event.
assert queue_after_events(["Al"], ["Bo", "next", "Cy"]) == ["Bo", "Cy"]
assert queue_after_events([], ["next"]) == []
assert queue_after_events(["Al"], []) == ["Al"]

def cinema_income(groups):
    """Compute the income from groups given as (adults, children): 10 per adult and 6 per child,
    and a group of 5 or more people gets 5 off."""
    income = 0
    for adults, children in groups:
        income += 10 * adults + 6 * children
        if adults + children >= 5:
            income -= 5
    return income
# E: The tickets of each group are added and large groups take five off.
# R: cinema: adult 10, kid 6, groups of 5+ get 5 off. list of (adults, kids) -> income
assert cinema_income([(2, 3), (1, 0)]) == 43
assert cinema_income([(2, 2)]) == 32
assert cinema_income([]) == 0

def weather_symbols(temps):
    """Turn temperatures into a text of symbols: "*" under 0, "-" from 0 to 24 and "^" from 25
    on."""
    symbols = ""
    for t in temps:
        if t < 0:
            symbols += "*"
        elif t < 25:
            symbols += "-"
        else:
            symbols += "^"
    return symbols
# E: Two borders split the temperatures into three symbols.
assert weather_symbols([-1, 0, 25]) == "*-^"
assert weather_symbols([24]) == "-"
assert weather_symbols([]) == ""

def money_box_weeks(weekly, goal):
    """Return the weeks needed to save goal when in week 1 weekly is saved, in week 2 twice that, in
    week 3 three times that, and so on."""
    saved = week = 0
    while saved < goal:
        week += 1
        saved += weekly * week
    return week
# E: The week number is the factor of what is put in.
assert money_box_weeks(2, 12) == 3
assert money_box_weeks(5, 5) == 1
assert money_box_weeks(1, 0) == 0

def party_guests_reply(invited, replies):
    """Sort the invited names by their reply in the dict replies (True or False): return the lists
    of those coming, not coming and without reply as a tuple."""
    coming, refused, silent = [], [], []
    for name in invited:
        if name not in replies:
            silent.append(name)
        elif replies[name]:
            coming.append(name)
        else:
            refused.append(name)
    return coming, refused, silent
# M: The missing key is tested first and then the reply itself.
assert party_guests_reply(["Al", "Bo", "Cy"], {"Al": True, "Bo": False}) == (["Al"], ["Bo"], ["Cy"])
assert party_guests_reply(["Al"], {}) == ([], [], ["Al"])
assert party_guests_reply([], {"Al": True}) == ([], [], [])

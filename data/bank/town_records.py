"""Verified problems: town records."""

from collections import Counter, defaultdict

def survey_answer_shares(answers: list[str]) -> dict[str, int]:
    """Return the share of each answer in whole percent, rounded down, without blank answers;
    answers that differ only in case or outer spaces are the same, shown in lower case."""
    cleaned = [answer.strip().lower() for answer in answers if answer.strip()]
    return {answer: 100 * n // len(cleaned) for answer, n in Counter(cleaned).items()}
# E: The cleaned answers are counted and divided by their number.
# R: survey answers ("Yes", " yes ", "") -> percent of each, ignore blanks and case
assert survey_answer_shares(["Yes", " yes", "no", ""]) == {"yes": 66, "no": 33}
assert survey_answer_shares([" "]) == {}
assert survey_answer_shares([]) == {}

def mean_answer_by_group(rows, group, question):
    """Return the mean answer to a question for each value of the group field, rounded to one
    decimal; rows without the question do not count and groups without answers are left out."""
    answers = defaultdict(list)
    for row in rows:
        if question in row:
            answers[row[group]].append(row[question])
    return {name: round(sum(given) / len(given), 1) for name, given in answers.items()}
# M: Only rows with an answer reach the lists of the groups.
# R: survey rows (dicts): average of one question by group field, skip rows without an answer
assert mean_answer_by_group([{"age": "old", "q1": 4}, {"age": "old", "q1": 1}, {"age": "young"}],
    "age", "q1") == {"old": 2.5}
assert mean_answer_by_group([{"a": 1}], "a", "q") == {}
assert mean_answer_by_group([], "a", "q") == {}

def articles_by_tag(articles, tag):
    """Return the titles with the tag, newest "date" first and equal dates by title; "tags" may be
    missing."""
    found = [article for article in articles if tag in article.get("tags", [])]
    found.sort(key=lambda article: article["title"])
    found.sort(key=lambda article: article["date"], reverse=True)
    return [article["title"] for article in found]
# E: Sorting is stable, so the second sort keeps the titles of equal dates in order.
# R: blog posts with a tag, newest first (date text), same date by title
assert articles_by_tag([{"title": "B", "date": "2024-01-02", "tags": ["go"]},
    {"title": "A", "date": "2024-01-02", "tags": ["go"]},
    {"title": "C", "date": "2024-03-01", "tags": ["go", "x"]},
    {"title": "D", "date": "2025-01-01"}], "go") == ["C", "A", "B"]
assert articles_by_tag([{"title": "D", "date": "2025-01-01"}], "go") == []
assert articles_by_tag([], "go") == []

def related_articles(articles, title):
    """Return the other titles that share tags with the named one, most shared tags first and ties
    by title; articles maps titles to sets of tags."""
    tags = articles[title]
    shared = {other: len(tags & theirs) for other, theirs in articles.items() if other != title}
    return sorted((o for o in shared if shared[o]), key=lambda other: (-shared[other], other))
# E: The sizes of the intersections are filtered and used as sort key.
# R: articles title -> set of tags: related ones by number of shared tags
assert related_articles({"A": {"x", "y"}, "B": {"y"}, "C": {"x", "y", "z"}, "D": {"q"}},
    "A") == ["C", "B"]
assert related_articles({"A": {"x"}}, "A") == []
assert related_articles({"A": set(), "B": set()}, "A") == []

def tag_sizes_by_use(counts, sizes):
    """Return the size of each tag from 1 to sizes in proportion to the most used tag, rounded up;
    counts maps tags to numbers above 0."""
    most = max(counts.values(), default=1)
    return {tag: -(-number * sizes // most) for tag, number in counts.items()}
# E: The product is divided by the largest count, rounding up.
# R: tag cloud: counts -> size 1..n relative to the biggest count, round up
assert tag_sizes_by_use({"go": 10, "art": 1, "tea": 5}, 5) == {"go": 5, "art": 1, "tea": 3}
assert tag_sizes_by_use({"x": 3}, 4) == {"x": 4}
assert tag_sizes_by_use({}, 5) == {}

def unread_mail_by_sender(mails):
    """Count the unread mails, those without a true "read", per sender's domain, the part of "from"
    behind the "@" in lower case."""
    return dict(Counter(m["from"].split("@")[1].lower() for m in mails if not m.get("read")))
# E: The domain is cut out of the address of each unread mail.
# R: mails dicts with from + maybe read. how many unread per domain?
assert unread_mail_by_sender([{"from": "al@Shop.no"}, {"from": "bo@shop.no", "read": False},
    {"from": "cy@x.de", "read": True}]) == {"shop.no": 2}
assert unread_mail_by_sender([{"from": "a@b", "read": True}]) == {}
assert unread_mail_by_sender([]) == {}

def mail_rules(mails, rules):
    """Return a dict from folder to the subjects that belong there: rules is a list of (word,
    folder) and the first whose word is in the subject, ignoring case, counts; other mails go to
    "inbox"."""
    folders = defaultdict(list)
    for subject in mails:
        text = subject.lower()
        folder = next((name for word, name in rules if word in text), "inbox")
        folders[folder].append(subject)
    return dict(folders)
# M: next takes the folder of the first fitting rule.
# R: sort mail subjects into folders by rules [("invoice", "money")], words are lower case, default "inbox"
assert mail_rules(["Your Invoice", "Hi"], [("invoice", "money"),
    ("in", "misc")]) == {"money": ["Your Invoice"], "inbox": ["Hi"]}
assert mail_rules(["Tea in May"], [("in", "misc")]) == {"misc": ["Tea in May"]}
assert mail_rules([], []) == {}

def product_variants(variants):
    """Return for each product name the sorted sizes that are in stock, from (name, size, stock)
    tuples; products without any size in stock map to "sold out"."""
    sizes = {}
    for name, size, stock in variants:
        found = sizes.setdefault(name, [])
        if stock > 0:
            found.append(size)
    return {name: sorted(found) or "sold out" for name, found in sizes.items()}
# M: Every product gets a list, and empty lists become the text at the end.
# R: variants (name, size, stock): which sizes can i buy per product? "sold out" when none
assert product_variants([("hat", 56, 1), ("hat", 54, 3), ("cap", 50, 0)]) == {"hat": [54, 56],
    "cap": "sold out"}
assert product_variants([("hat", 56, 0), ("hat", 57, 2)]) == {"hat": [57]}
assert product_variants([]) == {}

def filter_products_by(products, **wanted):
    """Return the names of products whose fields equal all the given keyword arguments; a product
    that lacks a wanted field does not fit."""
    return [
        product["name"] for product in products
        if all(field in product and product[field] == value for field, value in wanted.items())
    ]
# E: all tests each wanted field against the record.
# R: filter list of product dicts by keyword args e.g. colour="red", size=3. names only
assert filter_products_by([{"name": "hat", "colour": "red"}, {"name": "cap"}],
    colour="red") == ["hat"]
assert filter_products_by([{"name": "hat"}, {"name": "cap"}]) == ["hat", "cap"]
assert filter_products_by([{"name": "hat", "size": 3, "new": True}], size=3, new=False) == []

def price_bands(products, borders):
    """Count products per price band: borders is a rising list and band k holds the prices at least
    borders[k-1] and below borders[k], so there is one band more than borders. Return the list of
    counts."""
    counts = [0] * (len(borders) + 1)
    for price in products.values():
        counts[sum(price >= border for border in borders)] += 1
    return counts
# E: The number of borders reached is the index of the band.
# R: histogram of prices with given borders, e.g. [10, 50] -> three counts
assert price_bands({"a": 5, "b": 10, "c": 99, "d": 49}, [10, 50]) == [1, 2, 1]
assert price_bands({"a": 5}, []) == [1]
assert price_bands({}, [10]) == [0, 0]

def museum_rooms_of_artist(rooms, artist):
    """Return "rooms 2 and 5" style texts: the numbers of rooms with a work of the artist, "room 2"
    for one and "not shown" for none; rooms maps numbers to lists of (title, artist)."""
    found = [str(n) for n in sorted(rooms) if any(name == artist for _, name in rooms[n])]
    if not found:
        return "not shown"
    return f"room {found[0]}" if len(found) == 1 else "rooms " + " and ".join(found)
# E: The room numbers are filtered by any and written by their number.
assert museum_rooms_of_artist({5: [("Sea", "Li")], 2: [("Sky", "Li"), ("Sun", "Bo")]},
    "Li") == "rooms 2 and 5"
assert museum_rooms_of_artist({5: [("Sea", "Li")]}, "Li") == "room 5"
assert museum_rooms_of_artist({}, "Li") == "not shown"

def oldest_work_per_room(rooms):
    """Return a dict from room to "title (year)" of its oldest work, the first on ties; rooms maps
    numbers to dicts from title to year and empty rooms map to "-"."""
    result = {}
    for number, works in rooms.items():
        title = min(works, key=works.get, default=None)
        result[number] = "-" if title is None else f"{title} ({works[title]})"
    return result
# E: min with a default handles the empty rooms.
# R: room -> {title: year}; for each room the oldest as "Sea (1850)", "-" if the room is empty
assert oldest_work_per_room({1: {"Sea": 1850, "Sky": 1700}, 2: {}}) == {1: "Sky (1700)", 2: "-"}
assert oldest_work_per_room({3: {"A": 1, "B": 1}}) == {3: "A (1)"}
assert oldest_work_per_room({}) == {}

def visitors_by_ticket(entries, free_kinds):
    """Return (paying, free) visitors for (kind, persons) entries, where the kinds in free_kinds do
    not pay; a negative number of persons counts as 0."""
    paying = sum(max(n, 0) for kind, n in entries if kind not in free_kinds)
    return paying, sum(max(n, 0) for kind, n in entries) - paying
# E: The paying visitors are summed and subtracted from all.
# R: entries (kind, persons), set of free kinds: how many pay, how many are free
assert visitors_by_ticket([("adult", 2), ("baby", 1), ("adult", -1)], {"baby"}) == (2, 1)
assert visitors_by_ticket([("baby", 3)], ["baby"]) == (0, 3)
assert visitors_by_ticket([], set()) == (0, 0)

def house_numbers_by_street(addresses):
    """Return the house numbers of each street in rising order from texts like "Elm Street 12"; the
    number is the last word, and repeats are dropped."""
    streets = defaultdict(set)
    for address in addresses:
        street, number = address.rsplit(" ", 1)
        streets[street].add(int(number))
    return {street: sorted(numbers) for street, numbers in streets.items()}
# E: rsplit cuts off the last word, which is added to the set of the street.
# R: ["Elm Street 12", ...] -> {"Elm Street": [4, 12]} unique and sorted
assert house_numbers_by_street(["Elm Street 12", "Oak 3", "Elm Street 4",
    "Oak 3"]) == {"Elm Street": [4,
    12], "Oak": [3]}
assert house_numbers_by_street(["A 1"]) == {"A": [1]}
assert house_numbers_by_street([]) == {}

def odd_and_even_side(houses):
    """Return the names of the people on the odd and on the even side of a street, each in order of
    house number, as a dict with the keys "odd" and "even"; houses maps numbers to names."""
    sides = {"odd": [], "even": []}
    for number in sorted(houses):
        sides["odd" if number % 2 else "even"].append(houses[number])
    return sides
# E: The remainder by two chooses the side.
# R: houses {number: name}: names on odd and even side, by number
assert odd_and_even_side({3: "Al", 2: "Bo", 1: "Cy"}) == {"odd": ["Cy", "Al"], "even": ["Bo"]}
assert odd_and_even_side({8: "Di"}) == {"odd": [], "even": ["Di"]}
assert odd_and_even_side({}) == {"odd": [], "even": []}

def population_change(old, new):
    """Return "town +5.0%" texts for towns in both dicts, largest change in percent first (either
    way), with one decimal; the old population is above 0."""
    change = {town: 100 * (new[town] - old[town]) / old[town] for town in old if town in new}
    ordered = sorted(change, key=lambda town: -abs(change[town]))
    return [f"{town} {change[town]:+.1f}%" for town in ordered]
# E: The percentages are sorted by their absolute value.
# R: population then and now: change in % per town, biggest change first, e.g. "Rom +5.0%"
assert population_change({"Rom": 100, "Oslo": 200}, {"Rom": 105, "Oslo": 150}) == ["Oslo -25.0%",
    "Rom +5.0%"]
assert population_change({"Rom": 100}, {}) == []
assert population_change({"A": 4}, {"A": 4}) == ["A +0.0%"]

def largest_towns_per_country(towns, number):
    """Return for each country its number largest towns, largest first; towns is a list of (town,
    country, people)."""
    by_country = defaultdict(list)
    for town, country, people in sorted(towns, key=lambda row: row[2], reverse=True):
        if len(by_country[country]) < number:
            by_country[country].append(town)
    return dict(by_country)
# E: The towns come largest first, and each list takes only so many.
# R: (town, country, people): the n biggest towns for each country
assert largest_towns_per_country([("A", "NO", 5), ("B", "NO", 9), ("C", "NO", 7),
    ("D", "SE", 1)], 2) == {"NO": ["B", "C"], "SE": ["D"]}
assert largest_towns_per_country([("A", "NO", 5)], 1) == {"NO": ["A"]}
assert largest_towns_per_country([], 3) == {}

def bus_lines_between(lines, first, second):
    """Return the sorted names of bus lines that stop at the first stop and later at the second;
    lines maps names to lists of stops without repeats."""
    return sorted(
        name for name, stops in lines.items()
        if first in stops and second in stops[stops.index(first) + 1:]
    )
# E: The second stop must lie in the slice behind the first one.
# R: bus lines going from stop a to stop b in the right direction. lines {"7": ["A","B"]}
assert bus_lines_between({"7": ["A", "B", "C"], "8": ["C", "A"], "9": ["A", "C"]}, "A",
    "C") == ["7", "9"]
assert bus_lines_between({"7": ["A"]}, "A", "A") == []
assert bus_lines_between({}, "A", "B") == []

def one_change_routes(lines, first, second):
    """Return sorted (line, stop, line) triples for trips from first to second with one change at a
    stop that two different lines share; direction does not matter. lines maps names to sets of
    stops."""
    return sorted(
        (a, stop, b)
        for a, stops in lines.items() if first in stops
        for b, others in lines.items() if b != a and second in others
        for stop in stops & others if stop not in (first, second)
    )
# H: The last loop runs over the stops that both lines have.
# R: routes with exactly one change: lines {"7": {"A","B"}}, from, to -> [("7", "B", "8")]
assert one_change_routes({"7": {"A", "B"}, "8": {"B", "C"}}, "A", "C") == [("7", "B", "8")]
assert one_change_routes({"7": {"A", "C"}}, "A", "C") == []
assert one_change_routes({}, "A", "C") == []

def stops_by_number_of_lines(lines):
    """Return the stops served by more than one line as {stop: sorted lines}, busiest stop first
    and ties by name; lines maps names to lists of stops."""
    served = defaultdict(list)
    for name in sorted(lines):
        for stop in set(lines[name]):
            served[stop].append(name)
    busy = [stop for stop in served if len(served[stop]) > 1]
    return {stop: served[stop] for stop in sorted(busy, key=lambda s: (-len(served[s]), s))}
# M: The dict is turned round, filtered by the length of the lists and sorted.
assert stops_by_number_of_lines({"8": ["A", "B"], "7": ["B", "A", "C"],
    "9": ["B"]}) == {"B": ["7", "8", "9"], "A": ["7", "8"]}
assert stops_by_number_of_lines({"7": ["A", "A"]}) == {}
assert stops_by_number_of_lines({}) == {}

def bike_stations(bikes, trips):
    """Return the bikes at each station after trips (from, to): a trip from an empty or unknown
    station is not made, and new stations appear when a bike arrives."""
    after = dict(bikes)
    for start, end in trips:
        if after.get(start, 0) > 0:
            after[start] -= 1
            after[end] = after.get(end, 0) + 1
    return after
# E: A bike moves only if the start has one.
# R: bike sharing: stations {name: bikes}, trips (from, to), skip trips from empty stations. bikes at the end
assert bike_stations({"A": 1, "B": 0}, [("A", "C"), ("A", "B"), ("C", "B")]) == {"A": 0, "B": 1,
    "C": 0}
assert bike_stations({"A": 2}, [("A", "A")]) == {"A": 2}
assert bike_stations({}, [("A", "B")]) == {}

def stations_to_refill(bikes, slots):
    """Return {"add": [...], "remove": [...]} with the sorted stations that are less than a quarter
    or more than three quarters full; slots maps stations to places above 0 and missing bikes count
    0."""
    add = sorted(name for name, places in slots.items() if 4 * bikes.get(name, 0) < places)
    remove = sorted(name for name, places in slots.items() if 4 * bikes.get(name, 0) > 3 * places)
    return {"add": add, "remove": remove}
# E: Both sides are multiplied by four instead of dividing.
# R: stations under 25% full -> "add", over 75% -> "remove"; dicts bikes and slots
assert stations_to_refill({"A": 1, "B": 8, "C": 5},
    {"A": 10, "B": 10, "C": 10}) == {"add": ["A"], "remove": ["B"]}
assert stations_to_refill({}, {"X": 4}) == {"add": ["X"], "remove": []}
assert stations_to_refill({"Q": 1}, {"Q": 4}) == {"add": [], "remove": []}

def club_fees(members, fees):
    """Add up the yearly fees of members with "age" and maybe "sports", a list: fees maps a sport
    to its price, 0 if unknown, and members under 18 pay half of their sum, rounded down."""
    total = 0
    for member in members:
        fee = sum(fees.get(sport, 0) for sport in member.get("sports", []))
        total += fee // 2 if member["age"] < 18 else fee
    return total
# M: The fees of the sports are summed and halved for the young.
# R: membership fees total: members with age + list sports, fee by sport, under 18 half price
assert club_fees([{"age": 30, "sports": ["judo", "go"]}, {"age": 12, "sports": ["judo"]},
    {"age": 5}], {"judo": 25, "go": 10}) == 47
assert club_fees([{"age": 18, "sports": ["chess"]}], {}) == 0
assert club_fees([], {"judo": 25}) == 0

def members_by_sport(members):
    """Return "judo (2): Al, Bo" lines for each sport, most members first and ties by sport;
    members maps names to lists of sports."""
    sports = defaultdict(set)
    for name, chosen in members.items():
        for sport in chosen:
            sports[sport].add(name)
    order = sorted(sports, key=lambda sport: (-len(sports[sport]), sport))
    return [f"{s} ({len(sports[s])}): {', '.join(sorted(sports[s]))}" for s in order]
# M: The dict is turned round to sets of names before the lines are made.
# R: members {"Al": ["judo"]} -> lines "judo (2): Al, Bo", biggest sport first
assert members_by_sport({"Bo": ["judo"], "Al": ["judo", "go"]}) == ["judo (2): Al, Bo",
    "go (1): Al"]
assert members_by_sport({"Al": []}) == []
assert members_by_sport({}) == []

def sport_with_partner(members, name):
    """Return the sports of a member in which at least one other member takes part too, in the
    member's order; members maps names to lists of sports."""
    others = {sport for other, chosen in members.items() if other != name for sport in chosen}
    return [sport for sport in members.get(name, []) if sport in others]
# E: The sports of all others form a set that filters the own list.
assert sport_with_partner({"Al": ["go", "judo"], "Bo": ["judo"]}, "Al") == ["judo"]
assert sport_with_partner({"Al": ["go"]}, "Al") == []
assert sport_with_partner({}, "Al") == []

def donations_progress(donations, goals):
    """Return "roof 40%" or "roof done" per goal in dict order, with whole percent rounded down;
    donations are (goal, amount) pairs and those for unknown goals are ignored. Goals are above
    0."""
    sums = dict.fromkeys(goals, 0)
    for goal, amount in donations:
        if goal in sums:
            sums[goal] += amount
    return [
        f"{goal} done" if sums[goal] >= needed else f"{goal} {100 * sums[goal] // needed}%"
        for goal, needed in goals.items()
    ]
# M: The sums start at zero for all goals and are compared at the end.
# R: donations (goal, amount) vs goals {"roof": 1000} -> "roof 40%" / "roof done"
assert donations_progress([("roof", 300), ("roof", 100), ("cat", 5)],
    {"roof": 1000, "door": 50}) == ["roof 40%", "door 0%"]
assert donations_progress([("door", 50)], {"door": 50}) == ["door done"]
assert donations_progress([], {}) == []

def top_donor_each_year(donations):
    """Return {year: name} with the largest total donor of each year, the alphabetically first on
    ties; donations are (name, year, amount) and years come in rising order."""
    sums = defaultdict(Counter)
    for name, year, amount in donations:
        sums[year][name] += amount
    return {
        year: min(names, key=lambda name: (-names[name], name))
        for year, names in sorted(sums.items())
    }
# M: A Counter per year holds the totals, and min with a negated sum picks the donor.
# R: who gave the most each year? (name, year, amount) list, sum per person
assert top_donor_each_year([("Al", 2024, 5), ("Bo", 2024, 4), ("Bo", 2024, 4),
    ("Cy", 2023, 1)]) == {2023: "Cy", 2024: "Bo"}
assert top_donor_each_year([("B", 1, 2), ("A", 1, 2)]) == {1: "A"}
assert top_donor_each_year([]) == {}

def anonymised_donors(donations, least):
    """Return a dict of donations by name in which all names that gave less than least in total are
    summed up under "others"; "others" is left out if it is empty."""
    sums = Counter()
    for name, amount in donations:
        sums[name] += amount
    shown = {name: total for name, total in sums.items() if total >= least}
    rest = sum(sums.values()) - sum(shown.values())
    return {**shown, "others": rest} if rest else shown
# M: The rest is the difference between all sums and those shown.
assert anonymised_donors([("Al", 50), ("Bo", 5), ("Cy", 3), ("Al", 1)], 10) == {"Al": 51,
    "others": 8}
assert anonymised_donors([("Al", 50)], 10) == {"Al": 50}
assert anonymised_donors([], 1) == {}

def permit_expired(permits, plate, day):
    """Return "no permit", "expired n days ago" or "valid" for a plate; permits maps plates without
    spaces and in capitals to their last valid day."""
    last = permits.get(plate.replace(" ", "").upper())
    if last is None:
        return "no permit"
    return "valid" if day <= last else f"expired {day - last} days ago"
# E: The plate is cleaned for the lookup and the day compared.
# R: parking permit check. permits {"AB12": lastday}. user types plate with blanks/lower case
assert permit_expired({"AB12": 10}, "ab 12", 10) == "valid"
assert permit_expired({"AB12": 10}, "AB12", 13) == "expired 3 days ago"
assert permit_expired({}, "x", 1) == "no permit"

def fines_with_discount(fines, paid_days):
    """Return what each fine, a (plate, amount, day) tuple, brings as {plate: sum}: paid within 7
    days it is halved and rounded down; paid_days maps plates to the day of payment and unpaid
    fines bring 0."""
    income = {}
    for plate, amount, day in fines:
        paid = paid_days.get(plate)
        if paid is None:
            amount = 0
        elif paid - day <= 7:
            amount //= 2
        income[plate] = income.get(plate, 0) + amount
    return income
# M: The amount is changed by the day of payment before it is added.
assert fines_with_discount([("A", 41, 1), ("A", 10, 20), ("B", 99, 1)], {"A": 8}) == {"A": 25,
    "B": 0}
assert fines_with_discount([("A", 40, 1)], {"A": 9}) == {"A": 40}
assert fines_with_discount([], {}) == {}

def waste_calendar(streets, plan, street):
    """Return the days on which waste is fetched in a street as "mon: paper, glass" texts: streets
    maps streets to zones and plan maps (zone, day) to a list of kinds; an unknown street gives an
    empty list."""
    zone = streets.get(street)
    return [f"{day}: {', '.join(kinds)}" for (area, day), kinds in plan.items() if area == zone]
# E: The zone of the street filters the keys of the plan.
# R: streets {"Elm": 1}, plan {(1, "mon"): ["paper"]} -> ["mon: paper"] for a street
assert waste_calendar({"Elm": 1}, {(1, "mon"): ["paper", "glass"], (2, "mon"): ["bio"],
    (1, "fri"): ["bio"]}, "Elm") == ["mon: paper, glass", "fri: bio"]
assert waste_calendar({"Elm": 1}, {(1, "mon"): ["x"]}, "Oak") == []
assert waste_calendar({}, {}, "Elm") == []

def recycling_weights(loads, factors):
    """Return (kilos in all, kilos recycled rounded to whole numbers) of (kind, kilos) loads;
    factors maps kinds to the share that is recycled, 0 if missing."""
    total = sum(kilos for _, kilos in loads)
    return total, round(sum(kilos * factors.get(kind, 0) for kind, kilos in loads))
# E: The second sum multiplies every load by its share.
assert recycling_weights([("paper", 100), ("glass", 50), ("mud", 7)],
    {"paper": 0.8, "glass": 0.5}) == (157, 105)
assert recycling_weights([("mud", 3)], {}) == (3, 0)
assert recycling_weights([], {"paper": 1}) == (0, 0)

def lost_pet_matches(lost, sightings):
    """Return the places of sightings that fit a lost pet: all fields of the sighting but "place"
    must equal those of the pet; fields that the sighting lacks do not matter."""
    return [
        seen["place"] for seen in sightings
        if all(lost.get(field) == value for field, value in seen.items() if field != "place")
    ]
# E: Every known field of the sighting is compared with the pet's.
# R: lost pet dict + list of sightings with place: where was something seen that fits? only compare fields in the sighting
assert lost_pet_matches({"kind": "cat", "colour": "red"},
    [{"place": "park", "kind": "cat"}, {"place": "pub", "kind": "cat",
    "colour": "grey"}]) == ["park"]
assert lost_pet_matches({"kind": "cat"}, [{"place": "x"}]) == ["x"]
assert lost_pet_matches({}, []) == []

def neighbours_trading(offers, wishes):
    """Return sorted (giver, taker, thing) triples where the giver offers what the taker wishes
    for; both dicts map names to lists, and the first taker in alphabetical order gets each thing
    of a giver once."""
    trades = []
    for giver, things in offers.items():
        for thing in things:
            takers = sorted(n for n, wanted in wishes.items() if thing in wanted and n != giver)
            if takers:
                trades.append((giver, takers[0], thing))
    return sorted(trades)
# M: The possible takers of each thing are sorted and the first is chosen.
assert neighbours_trading({"Al": ["drill", "pan"]},
    {"Cy": ["drill"], "Bo": ["drill"], "Al": ["pan"]}) == [("Al", "Bo", "drill")]
assert neighbours_trading({"Al": []}, {"Bo": ["x"]}) == []
assert neighbours_trading({}, {}) == []

def opening_speech(guests):
    """Return "Dear mayor Ann, dear coach Bo, dear Cy" for (name, title) guests: those with a title
    first, in their order, then those with the title None; an empty list gives "Dear all"."""
    ordered = [g for g in guests if g[1]] + [g for g in guests if not g[1]]
    if not ordered:
        return "Dear all"
    text = ", ".join("dear " + (f"{title} {name}" if title else name) for name, title in ordered)
    return text[0].upper() + text[1:]
# M: Two filters order the guests, and only the first letter becomes a capital.
assert opening_speech([("Cy", None), ("Ann", "mayor"),
    ("Bo", "coach")]) == "Dear mayor Ann, dear coach Bo, dear Cy"
assert opening_speech([("Cy", None)]) == "Dear Cy"
assert opening_speech([]) == "Dear all"

def emergency_roster(people, skill, size):
    """Return the names to call for an emergency: people with the skill and a true "ready", nearest
    "km" first, at most size of them; all fields but "name" and "km" may be missing."""
    ready = [p for p in people if p.get("ready") and skill in p.get("skills", ())]
    ready.sort(key=lambda person: person["km"])
    return [person["name"] for person in ready[:size]]
# E: The filtered people are sorted by distance and cut.
# R: who to call: has skill, ready is true, closest first, max n names
assert emergency_roster([{"name": "Al", "km": 5, "ready": True, "skills": ["boat"]},
    {"name": "Bo", "km": 2, "ready": True, "skills": ["boat"]}, {"name": "Cy", "km": 1}], "boat",
    1) == ["Bo"]
assert emergency_roster([{"name": "Al", "km": 5, "skills": ["boat"]}], "boat", 3) == []
assert emergency_roster([], "boat", 2) == []

def street_party_budget(income, costs):
    """Return "n left", "n missing" or "even" for two dicts of income and costs, where costs named
    in income too, gifts in kind, are free."""
    balance = sum(income.values()) - sum(n for name, n in costs.items() if name not in income)
    if balance == 0:
        return "even"
    return f"{balance} left" if balance > 0 else f"{-balance} missing"
# E: The costs are filtered by the names in the income.
assert street_party_budget({"Al": 50, "band": 0}, {"band": 200, "tent": 30}) == "20 left"
assert street_party_budget({"Al": 10}, {"tent": 30}) == "20 missing"
assert street_party_budget({}, {}) == "even"

def weather_on_market_days(weather, days):
    """Return the most frequent weather on the given days, alphabetically first on ties, or None;
    weather maps day numbers to words and days without an entry are skipped."""
    counts = Counter(weather[day] for day in days if day in weather)
    return min(counts, key=lambda word: (-counts[word], word), default=None)
# E: The known days are counted by their weather.
# R: most common weather on these days (dict day -> word), ties alphabetical, None if nothing known
assert weather_on_market_days({1: "sun", 8: "rain", 15: "rain", 2: "sun"}, [1, 8, 15, 22]) == "rain"
assert weather_on_market_days({1: "sun", 2: "fog"}, [1, 2]) == "fog"
assert weather_on_market_days({}, [1]) is None

def stall_positions(stalls, width):
    """Return rows of stall names, each row holding width stalls in order of their "number", with
    "" for numbers that nobody has up to the highest one; numbers start at 1."""
    names = {stall["number"]: stall["name"] for stall in stalls}
    line = [names.get(number, "") for number in range(1, max(names, default=0) + 1)]
    return [line[start:start + width] for start in range(0, len(line), width)]
# E: The numbers are filled up with empty names and the line is cut into rows.
assert stall_positions([{"number": 1, "name": "eggs"}, {"number": 4, "name": "jam"}],
    2) == [["eggs", ""], ["", "jam"]]
assert stall_positions([{"number": 2, "name": "x"}], 3) == [["", "x"]]
assert stall_positions([], 2) == []

def votes_for_names(proposals):
    """Return the proposal with the most supporters as "name (n)" from a dict of name to a list of
    supporters in which people may repeat; the shorter name wins a tie and no proposals give
    "none"."""
    support = {name: len(set(people)) for name, people in proposals.items()}
    if not support:
        return "none"
    best = min(support, key=lambda name: (-support[name], len(name)))
    return f"{best} ({support[best]})"
# E: Sets count the different supporters, and min settles ties by length.
assert votes_for_names({"Elm Park": ["Al", "Al"], "Oak": ["Bo"], "Sea": ["Al", "Bo"]}) == "Sea (2)"
assert votes_for_names({"Elm Park": ["Al"], "Oak": ["Bo"]}) == "Oak (1)"
assert votes_for_names({}) == "none"

def old_and_new_streets(text, renames):
    """Return the text with each old street name replaced by "new (formerly old)"; renames maps old
    names to new ones, and names are replaced in the order of the dict."""
    for old, new in renames.items():
        text = text.replace(old, f"{new} (formerly {old})")
    return text
# E: One replacement is made for every pair.
assert old_and_new_streets("Meet at Elm Way.",
    {"Elm Way": "Sun Way"}) == "Meet at Sun Way (formerly Elm Way)."
assert old_and_new_streets("Oak 3", {}) == "Oak 3"
assert old_and_new_streets("", {"A": "B"}) == ""

class TownRegister:
    """Register people at addresses, move them and list who lives where."""

    def __init__(self):
        self.address = {}

    def register(self, name, address):
        """Set the address of a person and return the former one, or None."""
        former = self.address.get(name)
        self.address[name] = address
        return former

    def at(self, address):
        """Return the sorted people at an address."""
        return sorted(name for name, place in self.address.items() if place == address)

    def crowded(self, limit):
        """Return the sorted addresses with more than limit people."""
        counts = Counter(self.address.values())
        return sorted(place for place, number in counts.items() if number > limit)
# M: One dict from name to address answers all questions.
# R: class TownRegister: register(name, address) returns old address, at(address) names, crowded(limit) addresses
town = TownRegister()
assert town.register("Al", "Elm 1") is None
assert town.register("Bo", "Elm 1") is None
assert town.crowded(1) == ["Elm 1"]
assert town.register("Al", "Oak 2") == "Elm 1"
assert town.at("Elm 1") == ["Bo"]

"""Verified problems: farm ledger."""

from collections import Counter, defaultdict

def mean_eggs_by_hen(log: list[tuple[str, int]]) -> dict[str, float]:
    """Return the mean number of eggs per entry for each hen, rounded to one decimal, from (hen,
    eggs) entries."""
    eggs, days = Counter(), Counter()
    for hen, number in log:
        eggs[hen] += number
        days[hen] += 1
    return {hen: round(eggs[hen] / days[hen], 1) for hen in days}
# E: One Counter adds the eggs and the other counts the entries.
# R: (hen, eggs) entries -> average eggs per hen, 1 decimal
assert mean_eggs_by_hen([("Bea", 1), ("Bea", 0), ("Ida", 2)]) == {"Bea": 0.5, "Ida": 2.0}
assert mean_eggs_by_hen([("Bea", 0)]) == {"Bea": 0.0}
assert mean_eggs_by_hen([]) == {}

def lazy_hens(log, least):
    """Return the sorted hens whose best day has fewer than least eggs; log maps a hen to a list of
    daily numbers, and a hen without days is lazy."""
    return sorted(hen for hen, days in log.items() if max(days, default=0) < least)
# E: The largest daily number is compared, with 0 as default.
# R: hens whose best day is below n eggs. log hen -> list per day (may be empty)
assert lazy_hens({"Ida": [2, 0], "Bea": [1, 1], "Ada": []}, 2) == ["Ada", "Bea"]
assert lazy_hens({"Ida": [2]}, 2) == []
assert lazy_hens({}, 1) == []

def harvest_by_field(harvest, fields):
    """Return the kilos per square metre of each field, rounded to two decimals and best first;
    harvest maps fields to kilos and fields maps them to square metres, and fields without harvest
    count 0."""
    rates = {name: round(harvest.get(name, 0) / area, 2) for name, area in fields.items()}
    return dict(sorted(rates.items(), key=lambda pair: -pair[1]))
# E: The quotient is computed per field, then the pairs are sorted.
assert harvest_by_field({"hill": 50}, {"dale": 10, "hill": 20}) == {"hill": 2.5, "dale": 0.0}
assert list(harvest_by_field({"a": 1, "b": 9}, {"a": 1, "b": 1})) == ["b", "a"]
assert harvest_by_field({}, {}) == {}

def crop_rotation_ok(history, gap):
    """Check for each field whether no crop comes again within gap years after it was grown:
    history maps a field to its list of crops by year."""
    return {
        field: all(crop not in crops[i + 1:i + 1 + gap] for i, crop in enumerate(crops))
        for field, crops in history.items()
    }
# E: The slice after each year holds the crops of the next gap years.
# R: field -> crops per year; True if no crop is repeated within the next `gap` years
assert crop_rotation_ok({"hill": ["rye", "pea", "rye"], "dale": ["rye", "pea", "oat"]},
    2) == {"hill": False, "dale": True}
assert crop_rotation_ok({"hill": ["rye", "pea", "rye"]}, 1) == {"hill": True}
assert crop_rotation_ok({"x": []}, 3) == {"x": True}

def next_crop(grown, order):
    """Return the crop that follows the last grown one in a list that goes round, the first of the
    list if nothing was grown yet or the last crop is not in it."""
    if not grown or grown[-1] not in order:
        return order[0]
    return order[(order.index(grown[-1]) + 1) % len(order)]
# E: The remainder leads from the last crop back to the first.
assert next_crop(["rye", "pea"], ["rye", "pea", "oat"]) == "oat"
assert next_crop(["oat"], ["rye", "pea", "oat"]) == "rye"
assert next_crop([], ["rye"]) == "rye"

def milk_by_time(milkings):
    """Return the litres milked in the "morning" (before hour 12) and "evening" as a dict with both
    keys; milkings are (hour, litres) pairs."""
    litres = {"morning": 0, "evening": 0}
    for hour, amount in milkings:
        litres["morning" if hour < 12 else "evening"] += amount
    return litres
# E: A conditional expression picks the key to raise.
# R: (hour, litres) -> {"morning": .., "evening": ..} split at 12
assert milk_by_time([(6, 20), (18, 15), (7, 1)]) == {"morning": 21, "evening": 15}
assert milk_by_time([(12, 3)]) == {"morning": 0, "evening": 3}
assert milk_by_time([]) == {"morning": 0, "evening": 0}

def animals_in_stable(moves):
    """Follow moves like "in cow 3" and "out cow 1" and return the numbers of each kind in the
    stable, without kinds at 0; numbers never fall below 0."""
    stable = {}
    for move in moves:
        way, kind, number = move.split()
        change = int(number) if way == "in" else -int(number)
        stable[kind] = max(stable.get(kind, 0) + change, 0)
    return {kind: number for kind, number in stable.items() if number}
# M: The first word of a move gives the sign of the change.
# R: process "in cow 3" / "out cow 1" lines -> animals in the stable now
assert animals_in_stable(["in cow 3", "out cow 1", "in pig 2", "out pig 2"]) == {"cow": 2}
assert animals_in_stable(["out cow 5", "in cow 1"]) == {"cow": 1}
assert animals_in_stable([]) == {}

def feed_days(stock, animals, daily):
    """Return for how many whole days the feed lasts: stock maps feeds to kilos, animals kinds to
    numbers and daily kinds to (feed, kilos per animal); the scarcest feed counts, None if nothing
    is eaten."""
    need = Counter()
    for kind, number in animals.items():
        feed, kilos = daily[kind]
        need[feed] += number * kilos
    return min((stock.get(feed, 0) // kilos for feed, kilos in need.items() if kilos), default=None)
# H: The daily need is summed per feed and the smallest quotient decides.
# R: how many days will the feed last? stock {feed: kg}, animals {kind: n}, daily {kind: (feed, kg each)}
assert feed_days({"hay": 100, "corn": 9}, {"cow": 4, "hen": 2},
    {"cow": ("hay", 10), "hen": ("corn", 1)}) == 2
assert feed_days({}, {"cow": 1}, {"cow": ("hay", 10)}) == 0
assert feed_days({"hay": 5}, {"cow": 0}, {"cow": ("hay", 10)}) is None

def tractor_bookings_text(bookings, day):
    """Return "free", "Al" or "Al (then Bo, Cy)" for who has the tractor on a day; bookings are
    (day, hour, name) tuples in any order and names come in order of hours."""
    names = [name for booked, _, name in sorted(bookings) if booked == day]
    if not names:
        return "free"
    return names[0] + (f" (then {', '.join(names[1:])})" if len(names) > 1 else "")
# E: Sorting the tuples puts the hours of a day in order.
assert tractor_bookings_text([(1, 9, "Bo"), (1, 7, "Al"), (2, 8, "Cy")], 1) == "Al (then Bo)"
assert tractor_bookings_text([(2, 8, "Cy")], 2) == "Cy"
assert tractor_bookings_text([], 1) == "free"

def seed_packets_needed(beds, per_packet):
    """Return a dict from plant to packets for beds (plant, number of seeds): the seeds of a plant
    are added and each begun packet counts; packets hold 50 seeds unless per_packet says
    otherwise."""
    seeds = {}
    for plant, number in beds:
        seeds[plant] = seeds.get(plant, 0) + number
    return {plant: -(-n // per_packet.get(plant, 50)) for plant, n in seeds.items()}
# E: Two negations around the division round up.
# R: beds [(plant, seeds)], packet size by plant (default 50): packets to buy, rounded up
assert seed_packets_needed([("kale", 40), ("kale", 20), ("pea", 30)], {"pea": 10}) == {"kale": 2,
    "pea": 3}
assert seed_packets_needed([("pea", 0)], {}) == {"pea": 0}
assert seed_packets_needed([], {}) == {}

def planting_calendar(plants, month):
    """Return {"sow": [...], "harvest": [...]} with the sorted plants to sow or to harvest in a
    month; plants maps names to dicts with the lists "sow" and "harvest" of months, which may be
    missing."""
    return {
        work: sorted(name for name, months in plants.items() if month in months.get(work, []))
        for work in ("sow", "harvest")
    }
# E: Both kinds of work filter the plants in the same way.
assert planting_calendar({"pea": {"sow": [3, 4], "harvest": [6]}, "kale": {"sow": [4]}},
    4) == {"sow": ["kale", "pea"], "harvest": []}
assert planting_calendar({"pea": {"harvest": [6]}}, 6) == {"sow": [], "harvest": ["pea"]}
assert planting_calendar({}, 1) == {"sow": [], "harvest": []}

def friendly_bed_pairs(bed, likes):
    """Count the neighbouring pairs of plants in a bed, a list, that like each other in at least one
    direction; likes maps a plant to a set of plants."""
    return sum(
        right in likes.get(left, ()) or left in likes.get(right, ())
        for left, right in zip(bed, bed[1:])
    )
# E: The truth values of all neighbouring pairs are summed.
# R: plants in a row, dict plant -> set of plants it likes; count adjacent pairs where one likes the other
assert friendly_bed_pairs(["pea", "kale", "leek"], {"kale": {"pea"}}) == 1
assert friendly_bed_pairs(["leek", "pea"], {"leek": {"pea"}, "pea": {"leek"}}) == 1
assert friendly_bed_pairs([], {}) == 0

def bad_bed_pairs(beds, enemies):
    """Return {bed: (plant, plant)} with the first alphabetical pair of plants in each bed that are
    enemies; beds maps names to lists, enemies is a set of alphabetical tuples, beds without a pair
    are left out."""
    bad = {}
    for bed, plants in beds.items():
        names = sorted(plants)
        pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1:] if (a, b) in enemies]
        if pairs:
            bad[bed] = pairs[0]
    return bad
# M: All pairs of a sorted bed are looked up in the set of enemies.
assert bad_bed_pairs({"A": ["pea", "leek"], "B": ["kale"]},
    {("leek", "pea")}) == {"A": ("leek", "pea")}
assert bad_bed_pairs({"A": ["x", "y", "z"]}, {("y", "z"), ("x", "z")}) == {"A": ("x", "z")}
assert bad_bed_pairs({}, set()) == {}

def market_stall_day(stock, sold, prices):
    """Return (income, unsold): the income of a dict of sold pieces and the sorted names of stock
    of which nothing was sold; more cannot be sold than the stock holds."""
    income = sum(min(n, stock.get(item, 0)) * prices[item] for item, n in sold.items())
    return income, sorted(item for item in stock if not sold.get(item))
# E: min limits each sale to the stock.
# R: stall: stock, sold, prices -> income (not more than stock) and sorted list of what nobody bought
assert market_stall_day({"egg": 10, "jam": 4}, {"egg": 12}, {"egg": 2}) == (20, ["jam"])
assert market_stall_day({"egg": 1}, {"egg": 1}, {"egg": 3}) == (3, [])
assert market_stall_day({}, {"egg": 5}, {"egg": 2}) == (0, [])

def weights_by_pen(weighings, pens):
    """Return the lowest and highest weight per pen as "low-high" texts, pens in alphabetical
    order: weighings maps animals to kilos and pens maps animals to pens; animals without a pen are
    skipped."""
    groups = defaultdict(list)
    for animal, kilos in weighings.items():
        if animal in pens:
            groups[pens[animal]].append(kilos)
    return {pen: f"{min(kilos)}-{max(kilos)}" for pen, kilos in sorted(groups.items())}
# M: The weights are grouped by the looked up pen.
assert weights_by_pen({"p1": 80, "p2": 95, "p3": 60},
    {"p1": "B", "p2": "B", "p3": "A"}) == {"A": "60-60", "B": "80-95"}
assert weights_by_pen({"p9": 1}, {}) == {}
assert weights_by_pen({}, {"p1": "A"}) == {}

def ready_for_market(pigs, least, day):
    """Return the sorted tags of pigs with at least the least weight and no "medicine" in the last
    14 days; pigs maps tags to dicts with "kg" and maybe "medicine", the day it was given."""
    return sorted(
        tag for tag, pig in pigs.items()
        if pig["kg"] >= least and day - pig.get("medicine", day - 15) > 14
    )
# E: The default day lies far enough back to pass the test.
assert ready_for_market({"p1": {"kg": 110}, "p2": {"kg": 120, "medicine": 95}, "p3": {"kg": 90}},
    100, 100) == ["p1"]
assert ready_for_market({"p2": {"kg": 120, "medicine": 85}}, 100, 100) == ["p2"]
assert ready_for_market({}, 1, 1) == []

def herd_tree_lines(mothers, root):
    """Return the root animal and all its descendants as lines, two more spaces for each
    generation, children in alphabetical order right below their mother; mothers maps a child to
    its mother."""
    lines = [root]
    for child in sorted(child for child, mother in mothers.items() if mother == root):
        lines += ["  " + line for line in herd_tree_lines(mothers, child)]
    return lines
# H: The lines of each child are made by recursion and moved two spaces to the right.
# R: family tree lines from {"calf": "mother"}, indented by 2 for each generation, sorted
assert herd_tree_lines({"Bo": "Ada", "Al": "Ada", "Cy": "Al"}, "Ada") == ["Ada", "  Al",
    "    Cy", "  Bo"]
assert herd_tree_lines({}, "Ada") == ["Ada"]
assert herd_tree_lines({"x": "y"}, "x") == ["x"]

def stall_signs(animals):
    """Return sign texts like "Bella (cow, 4 y)" for (name, kind, age) tuples, with "young" instead
    of the age below 1 and "old" from 15 on, ordered by name."""
    signs = []
    for name, kind, age in sorted(animals):
        text = "young" if age < 1 else "old" if age >= 15 else f"{age} y"
        signs.append(f"{name} ({kind}, {text})")
    return signs
# E: A double conditional chooses the text of the age.
# R: (name, kind, age) -> "Bella (cow, 4 y)", age <1 "young", >=15 "old", sorted by name
assert stall_signs([("Bella", "cow", 4), ("Ada", "hen", 0)]) == ["Ada (hen, young)",
    "Bella (cow, 4 y)"]
assert stall_signs([("Rex", "dog", 15)]) == ["Rex (dog, old)"]
assert stall_signs([]) == []

def fence_material(fields, posts_gap):
    """Return (metres of wire, number of posts) for fields, a dict from name to (length, width):
    the wire goes round each field and a post stands every posts_gap metres of it, rounded up per
    field."""
    wire = posts = 0
    for length, width in fields.values():
        around = 2 * (length + width)
        wire += around
        posts += -(-around // posts_gap)
    return wire, posts
# E: The way round each field is added and divided, rounding up.
assert fence_material({"hill": (30, 20), "dale": (5, 6)}, 5) == (122, 25)
assert fence_material({"x": (1, 1)}, 10) == (4, 1)
assert fence_material({}, 5) == (0, 0)

def apples_sorted_by_grade(apples, grades):
    """Count apples, a list of grams, per grade: grades maps a name to its least weight and each
    apple gets the grade with the highest weight it reaches; lighter ones count as "juice"."""
    counts = Counter()
    for grams in apples:
        reached = [name for name in grades if grams >= grades[name]]
        counts[max(reached, key=grades.get, default="juice")] += 1
    return dict(counts)
# M: max over the reached grades compares their weights.
# R: sort apples by weight into grades {"A": 150, "B": 100} (minimum grams), below all -> "juice". counts
assert apples_sorted_by_grade([160, 120, 90, 150], {"B": 100, "A": 150}) == {"A": 2, "B": 1,
    "juice": 1}
assert apples_sorted_by_grade([10], {}) == {"juice": 1}
assert apples_sorted_by_grade([], {"A": 150}) == {}

def helpers_per_day(availability, needed):
    """Return the days with fewer helpers than needed as {day: missing number}; availability maps a
    helper to a list of days and needed maps days to numbers."""
    helpers = Counter(day for days in availability.values() for day in set(days))
    return {day: n - helpers[day] for day, n in needed.items() if helpers[day] < n}
# E: The helpers of each day are counted and compared.
# R: availability {"Al": ["mon"]}, needed {"mon": 2}: on which days do we lack how many helpers?
assert helpers_per_day({"Al": ["mon", "tue"], "Bo": ["mon"]},
    {"mon": 2, "tue": 2, "wed": 1}) == {"tue": 1, "wed": 1}
assert helpers_per_day({"Al": ["mon", "mon"]}, {"mon": 2}) == {"mon": 1}
assert helpers_per_day({}, {}) == {}

def pay_for_pickers(baskets, rate, bonus_from):
    """Return the pay in cents per picker: rate for each basket, and 10 percent more, rounded down,
    for pickers with at least bonus_from baskets; baskets is a list of names, one per basket."""
    pay = {}
    for name, number in Counter(baskets).items():
        cents = number * rate
        pay[name] = cents * 110 // 100 if number >= bonus_from else cents
    return pay
# E: The baskets are counted by name, and a condition adds the bonus.
assert pay_for_pickers(["Al", "Bo", "Al", "Al"], 100, 3) == {"Al": 330, "Bo": 100}
assert pay_for_pickers(["Al"], 55, 1) == {"Al": 60}
assert pay_for_pickers([], 100, 1) == {}

def cheapest_feed_mix(feeds, protein):
    """Return the name of the cheapest feed with at least the protein per kilo, where the price
    counts per kilo: feeds maps names to (price of a sack, kilos of a sack, protein); None if there
    is none."""
    fitting = {n: price / kilos for n, (price, kilos, p) in feeds.items() if p >= protein}
    return min(fitting, key=fitting.get, default=None)
# E: The prices per kilo of the fitting feeds are compared.
# R: feeds name -> (sack price, kg, protein %): cheapest per kg with enough protein
assert cheapest_feed_mix({"a": (20, 10, 12), "b": (30, 20, 14), "c": (5, 10, 6)}, 10) == "b"
assert cheapest_feed_mix({"c": (5, 10, 6)}, 10) is None
assert cheapest_feed_mix({}, 0) is None

def bees_foraging(flights):
    """Return the flower visited most often by each hive from (hive, flower) flights, and "mixed"
    for a hive whose two most visited flowers tie."""
    hives = defaultdict(Counter)
    for hive, flower in flights:
        hives[hive][flower] += 1
    result = {}
    for hive, counts in hives.items():
        (flower, most), *others = counts.most_common(2)
        result[hive] = "mixed" if others and others[0][1] == most else flower
    return result
# H: The two most common flowers are unpacked and their counts compared.
assert bees_foraging([("h1", "clover"), ("h1", "clover"), ("h1", "rose"), ("h2", "rose"),
    ("h2", "lime")]) == {"h1": "clover", "h2": "mixed"}
assert bees_foraging([("h1", "rose")]) == {"h1": "rose"}
assert bees_foraging([]) == {}

def honey_labels(jars):
    """Return labels "2024 lime 3/8" for jars (year, flower): the running number of the jar among
    those with the same year and flower, and how many there are."""
    totals, seen = Counter(jars), Counter()
    labels = []
    for year, flower in jars:
        seen[year, flower] += 1
        labels.append(f"{year} {flower} {seen[year, flower]}/{totals[year, flower]}")
    return labels
# M: One Counter knows all jars, the other grows along the list.
# R: jars (year, flower) -> labels like "2024 lime 1/2", numbered within same year+flower
assert honey_labels([(2024, "lime"), (2023, "lime"), (2024, "lime")]) == ["2024 lime 1/2",
    "2023 lime 1/1", "2024 lime 2/2"]
assert honey_labels([(1, "x")]) == ["1 x 1/1"]
assert honey_labels([]) == []

def water_troughs(troughs, use):
    """Return the troughs to fill, emptiest first: those whose litres minus the use of their
    animals fall below 20; both dicts map troughs to litres and troughs without use lose nothing."""
    left = {name: litres - use.get(name, 0) for name, litres in troughs.items()}
    return sorted((name for name in left if left[name] < 20), key=left.get)
# E: The remaining litres are both filter and sort key.
assert water_troughs({"A": 50, "B": 30, "C": 19}, {"A": 45, "B": 5}) == ["A", "C"]
assert water_troughs({"B": 20}, {}) == []
assert water_troughs({}, {"A": 9}) == []

def vaccination_card(animal, shots, plan):
    """Return the list of vaccines the animal still needs, in order of the plan: plan is a list of
    (vaccine, kinds) and applies to the animal's "kind"; shots is the set of vaccines it has had."""
    return [v for v, kinds in plan if animal["kind"] in kinds and v not in shots]
# E: A vaccine is needed if the kind fits and the shot is missing.
assert vaccination_card({"kind": "cow"}, {"A"},
    [("A", ["cow"]), ("B", ["cow", "pig"]), ("C", ["pig"])]) == ["B"]
assert vaccination_card({"kind": "hen"}, set(), [("A", ["cow"])]) == []
assert vaccination_card({"kind": "pig"}, set(), []) == []

def escaped_animals(counted, expected):
    """Return a sentence "2 cows and 1 hen are missing" for the kinds with fewer counted animals
    than expected, in order of expected, or "all here"; more than one gets an added s."""
    parts = []
    for kind, number in expected.items():
        gap = number - counted.get(kind, 0)
        if gap > 0:
            parts.append(f"{gap} {kind}{'s' if gap > 1 else ''}")
    return " and ".join(parts) + " are missing" if parts else "all here"
# M: Positive gaps become parts that are joined by a word.
# R: expected vs counted animals -> "2 cows and 1 hen are missing" or "all here"
assert escaped_animals({"cow": 3, "hen": 9}, {"cow": 5,
    "hen": 10}) == "2 cows and 1 hen are missing"
assert escaped_animals({"cow": 5}, {"cow": 5}) == "all here"
assert escaped_animals({}, {"pig": 1}) == "1 pig are missing"

def compost_mix(bins):
    """Return "too wet", "too dry" or "good" for each bin of a dict from name to (green, brown)
    buckets: too wet with more than 2 green per brown, too dry with less than 1."""
    states = {}
    for name, (green, brown) in bins.items():
        if green > 2 * brown:
            states[name] = "too wet"
        else:
            states[name] = "too dry" if green < brown else "good"
    return states
# E: Multiplying instead of dividing also handles a bin without brown buckets.
assert compost_mix({"A": (5, 2), "B": (1, 2), "C": (4, 2)}) == {"A": "too wet", "B": "too dry",
    "C": "good"}
assert compost_mix({"A": (1, 0)}) == {"A": "too wet"}
assert compost_mix({}) == {}

def tool_loans_overdue(loans, day, limits):
    """Return sorted "Al: rake (3 days)" texts for loans (name, tool, day lent) that last longer
    than the limit of the tool, 7 days if not in limits; the days over the limit are shown."""
    late = []
    for name, tool, lent in loans:
        over = day - lent - limits.get(tool, 7)
        if over > 0:
            late.append(f"{name}: {tool} ({over} days)")
    return sorted(late)
# E: Days since the loan minus the limit are positive for late tools.
# R: loans (name, tool, day), limits per tool (default 7 days), today -> ["Al: rake (3 days)"] overdue ones
assert tool_loans_overdue([("Al", "rake", 1), ("Bo", "saw", 9)], 11,
    {"saw": 1}) == ["Al: rake (3 days)", "Bo: saw (1 days)"]
assert tool_loans_overdue([("Al", "rake", 4)], 11, {}) == []
assert tool_loans_overdue([], 5, {}) == []

def rain_barrels(barrels, litres):
    """Spread rain evenly: each barrel, a dict from name to (content, size), gets the same whole
    litres, what does not fit runs off; return (new contents, litres that ran off)."""
    share, rest = divmod(litres, len(barrels))
    after = {name: min(content + share, size) for name, (content, size) in barrels.items()}
    kept = sum(after[name] - content for name, (content, _) in barrels.items())
    return after, share * len(barrels) - kept + rest
# H: min caps each barrel, and what was not kept ran off.
assert rain_barrels({"A": (0, 10), "B": (8, 10)}, 10) == ({"A": 5, "B": 10}, 3)
assert rain_barrels({"A": (0, 10)}, 4) == ({"A": 4}, 0)
assert rain_barrels({"A": (1, 5), "B": (1, 5)}, 3) == ({"A": 2, "B": 2}, 1)

def yearly_balance(entries):
    """Return "year: +n" lines with the sum of incomes minus costs for each year in rising order;
    entries are (date like "2024-03-01", kind "in" or "out", amount)."""
    balance = Counter()
    for date, kind, amount in entries:
        balance[date[:4]] += amount if kind == "in" else -amount
    return [f"{year}: {balance[year]:+d}" for year in sorted(balance)]
# E: The sign depends on the kind, and the year is the key.
# R: entries (date, "in"/"out", amount): yearly result like "2024: +120"
assert yearly_balance([("2024-03-01", "in", 200), ("2024-04-01", "out", 80),
    ("2023-01-01", "out", 5)]) == ["2023: -5", "2024: +120"]
assert yearly_balance([("2024-01-01", "in", 0)]) == ["2024: +0"]
assert yearly_balance([]) == []

class SeedBank:
    """Store seeds by plant and year and hand out the oldest first."""

    def __init__(self):
        self.lots = {}

    def store(self, plant, year, count):
        """Add seeds and return how many of the plant there are."""
        lots = self.lots.setdefault(plant, Counter())
        lots[year] += count
        return sum(lots.values())

    def take(self, plant, count):
        """Take up to count seeds, oldest years first, and return {year: taken}."""
        taken = {}
        lots = self.lots.get(plant, Counter())
        for year in sorted(lots):
            number = min(lots[year], count)
            if number:
                taken[year] = number
                lots[year] -= number
                count -= number
        return taken
# H: The years are gone through in rising order until enough seeds are taken.
# R: class SeedBank: store(plant, year, count) -> total, take(plant, count) -> {year: n} oldest first
seeds = SeedBank()
assert seeds.store("pea", 2022, 5) == 5
assert seeds.store("pea", 2020, 3) == 8
assert seeds.take("pea", 6) == {2020: 3, 2022: 3}
assert seeds.take("kale", 1) == {}

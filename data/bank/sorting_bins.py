"""Verified problems: sorting bins."""

def bin_for(item: str, rules: dict[str, str]) -> str:
    """Return the bin from the rules for the item's last word in lower case, or "rest" if there
    is no rule."""
    return rules.get(item.lower().split()[-1], "rest")
# E: The last word of the lowered item is the key.
# R: "Old Glass" with {"glass": "green"} -> "green", otherwise "rest"
assert bin_for("Old Glass", {"glass": "green"}) == "green"
assert bin_for("sock", {"glass": "green"}) == "rest"
assert bin_for("PAPER", {"paper": "blue"}) == "blue"

def deposit_sum(bottles):
    """Return the deposit in cents: 25 for each "pet", 8 for each "beer", 15 for each other
    bottle of the list."""
    return sum({"pet": 25, "beer": 8}.get(bottle, 15) for bottle in bottles)
# E: The dict knows two kinds, and get gives the usual deposit.
# R: bottle deposit: pet 25, beer 8, everything else 15
assert deposit_sum(["pet", "beer", "milk"]) == 48
assert deposit_sum(["pet", "pet"]) == 50
assert deposit_sum([]) == 0

def bins_to_empty(levels: dict[str, int], full: int = 80) -> list[str]:
    """Return the names of the bins in a dict name to level at or over full; if there are none,
    the fullest one alone as list.

    An empty dict gives []."""
    over = [name for name, level in levels.items() if level >= full]
    return over or sorted(levels, key=levels.get)[-1:]
# M: The slice of the last sorted name also works for an empty dict.
# R: which bins have to be emptied (>= 80)? if none, then at least the fullest
assert bins_to_empty({"a": 90, "b": 20, "c": 80}) == ["a", "c"]
assert bins_to_empty({"a": 10, "b": 20}) == ["b"]
assert bins_to_empty({}) == []

def collection_day(weekday_index, even_week):
    """Return what is collected: "paper" on day 1 of even weeks, "glass" on day 1 of odd ones,
    "rest" on day 4, else None."""
    if weekday_index == 1:
        return "paper" if even_week else "glass"
    return "rest" if weekday_index == 4 else None
# E: Day one leaves early with one of two kinds.
# R: day 1: paper in even weeks, glass in odd. day 4: rest. other days nothing (None)
assert collection_day(1, True) == "paper"
assert collection_day(1, False) == "glass"
assert collection_day(4, True) == "rest"
assert collection_day(0, True) is None

def separate_items(items, recyclable):
    """Return (recycled, rest) as two sorted lists of the items, by membership in recyclable."""
    good = sorted(item for item in items if item in recyclable)
    return good, sorted(item for item in items if item not in recyclable)
# E: Two filtered and sorted lists make the tuple.
# R: split into what can be recycled and what not, both alphabetical
assert separate_items(["tin", "sock", "glass"], {"tin", "glass"}) == (["glass", "tin"], ["sock"])
assert separate_items([], {"tin"}) == ([], [])
assert separate_items(["b", "a"], []) == ([], ["a", "b"])

def crush_cans(cans, volume=330):
    """Return the litres after crushing: each can keeps a fifth of its volume in ml, with one
    decimal."""
    return round(cans * volume / 5 / 1000, 1)
# E: The fifth of all millilitres is turned into litres.
# R: n cans of 330 ml crushed to 1/5, total litres with 1 decimal
assert crush_cans(100) == 6.6
assert crush_cans(1) == 0.1
assert crush_cans(0) == 0.0

def compost_allowed(item, forbidden=("meat", "plastic", "ash")):
    """Check that no forbidden word is part of the lowered item and that the item is not blank."""
    return bool(item.strip()) and not any(word in item.lower() for word in forbidden)
# E: A blank item is refused first, then any looks for forbidden words.
# R: compost ok unless the text contains meat, plastic or ash (any case), blank is not ok
assert compost_allowed("Apple peel") is True
assert compost_allowed("Plastic bag") is False
assert compost_allowed(" ") is False

def weight_by_kind(loads):
    """Add up "KIND KG" texts such as "paper 12" by kind and return a dict with kinds in the
    order of the largest sum first."""
    sums = {}
    for load in loads:
        kind, kilograms = load.split()
        sums[kind] = sums.get(kind, 0) + int(kilograms)
    return dict(sorted(sums.items(), key=lambda item: -item[1]))
# M: The sums are collected in a dict that is sorted by negative sums at the end.
# R: ["paper 12", "tin 3", "tin 20"] -> {"tin": 23, "paper": 12}
assert list(weight_by_kind(["paper 12", "tin 3", "tin 20"]).items()) == [("tin", 23), ("paper", 12)]
assert weight_by_kind(["tin 0"]) == {"tin": 0}
assert weight_by_kind([]) == {}

def truck_route(streets, closed=None):
    """Return the streets joined by " > " without the closed one, or "no tour" if nothing is
    left."""
    return " > ".join(street for street in streets if street != closed) or "no tour"
# E: No street equals None, so without a closed one all stay.
# R: route text "Main > Lake", leave out the closed street (optional)
assert truck_route(["Main", "Hill", "Lake"], "Hill") == "Main > Lake"
assert truck_route(["Main"]) == "Main"
assert truck_route(["Main"], "Main") == "no tour"

def bags_until_full(bags, bin_size):
    """Return how many of the bags, smallest first, fit into the bin together."""
    count = 0
    for bag in sorted(bags):
        bin_size -= bag
        count += bin_size >= 0
    return count
# E: Once the room is negative it stays so, and a comparison adds 0 or 1.
# R: put small bags first, how many bags go in the bin?
assert bags_until_full([5, 2, 9], 8) == 2
assert bags_until_full([9], 8) == 0
assert bags_until_full([], 8) == 0

def glass_colour_bin(colours: list[str]) -> list[int]:
    """Return a list of bin numbers: "white" 1, "green" 2, "brown" 3, unknown colours 2."""
    known = ["white", "green", "brown"]
    return [known.index(colour) + 1 if colour in known else 2 for colour in colours]
# E: The place in the list plus one is the number of the bin.
# R: white->1 green->2 brown->3, all other colours go with green
assert glass_colour_bin(["brown", "white", "blue"]) == [3, 1, 2]
assert glass_colour_bin(["green"]) == [2]
assert glass_colour_bin([]) == []

def recycle_rate_text(recycled, waste):
    """Return "N% recycled" rounded, with " :)" behind it from 60 percent on; nothing at all
    gives "no waste :)"."""
    if recycled + waste == 0:
        return "no waste :)"
    rate = round(100 * recycled / (recycled + waste))
    return f"{rate}% recycled" + " :)" * (rate >= 60)
# E: The rate is set against both amounts together.
# R: recycled kg, waste kg -> "40% recycled"; smiley from 60% up
assert recycle_rate_text(2, 3) == "40% recycled"
assert recycle_rate_text(3, 2) == "60% recycled :)"
assert recycle_rate_text(0, 0) == "no waste :)"

def repair_or_replace(price_new: int, repair: int, age: int, *, limit: int = 5) -> str:
    """Return "repair" if it costs under half the new price and the thing is younger than limit
    years, else "replace"."""
    return "repair" if repair < price_new / 2 and age < limit else "replace"
# E: Both conditions must hold for a repair.
# R: repair when it's cheaper than half of new AND younger than 5 years
assert repair_or_replace(100, 49, 4) == "repair"
assert repair_or_replace(100, 50, 4) == "replace"
assert repair_or_replace(100, 10, 5) == "replace"
assert repair_or_replace(100, 10, 5, limit=9) == "repair"

def second_hand_labels(items: list[str]) -> list[str]:
    """Return labels such as "coat-1", "coat-2", "hat-1": each item with its running number
    among equal items."""
    return [f"{item}-{items[:place + 1].count(item)}" for place, item in enumerate(items)]
# E: The count in the slice up to the item is its running number.
# R: ["coat","hat","coat"] -> ["coat-1","hat-1","coat-2"]
assert second_hand_labels(["coat", "hat", "coat"]) == ["coat-1", "hat-1", "coat-2"]
assert second_hand_labels(["a"]) == ["a-1"]
assert second_hand_labels([]) == []

def clean_streets(litter: dict[str, int]) -> list[str]:
    """Return the streets of a dict street to pieces of litter sorted by the fewest pieces, only
    those under the average."""
    if not litter:
        return []
    average = sum(litter.values()) / len(litter)
    return [street for street in sorted(litter, key=litter.get) if litter[street] < average]
# E: The average is worked out once before filtering the sorted streets.
# R: streets with less litter than average, cleanest first
assert clean_streets({"Main": 9, "Hill": 1, "Lake": 2}) == ["Hill", "Lake"]
assert clean_streets({"Main": 3}) == []
assert clean_streets({}) == []

def battery_box(batteries, sizes=("AA", "AAA")):
    """Count the batteries of each of the sizes as a tuple in the order of sizes, with the
    number of all others at its end."""
    counts = [batteries.count(size) for size in sizes]
    return (*counts, len(batteries) - sum(counts))
# E: The star unpacks the counts into the tuple.
# R: ["AA","C","AA"] -> (2, 0, 1)  = AA, AAA, others
assert battery_box(["AA", "C", "AA"]) == (2, 0, 1)
assert battery_box(["C"], ["C"]) == (1, 0)
assert battery_box([]) == (0, 0, 0)

def swap_shop_points(brought: list[str], taken: list[str], factor: int = 2) -> int:
    """Return the points: brought items give 3 each, taken ones cost 3 times factor each, and
    the result is never below -10."""
    return max(3 * len(brought) - 3 * factor * len(taken), -10)
# E: Both lists are only measured by their lengths.
# R: bring = +3 points, take = -3*factor points, min -10 (args are lists of items)
assert swap_shop_points(["hat", "cup", "pan"], ["book"]) == 3
assert swap_shop_points([], ["a", "b"]) == -10
assert swap_shop_points([], []) == 0

def jar_lids_match(jars, lids, tolerance=1):
    """Count the jars and lids at the same place in both lists whose sizes differ by at most the
    tolerance."""
    return sum(abs(jar - lid) <= tolerance for jar, lid in zip(jars, lids))
# E: The pairs from zip are compared by their absolute difference.
# R: jars and lids as lists of sizes, how many fit pairwise (max 1 apart)?
assert jar_lids_match([60, 70, 80], [61, 75, 80]) == 2
assert jar_lids_match([60], [62], 2) == 1
assert jar_lids_match([], [60]) == 0

def paper_stack(sheets: int, folded: int = 0) -> int:
    """Return the layers of paper: each sheet counts once, or doubled for each fold when all are
    folded together."""
    for _ in range(folded):
        sheets *= 2
    return sheets
# E: Each round of the loop doubles the layers.
# R: number of layers when a stack of sheets is folded n times
assert paper_stack(3, 2) == 12
assert paper_stack(5) == 5
assert paper_stack(0, 9) == 0

def toy_donation(toys, max_age):
    """Return the toys of a dict toy to fitting age text such as "3-6" whose upper age is at
    most max_age, sorted by the lower age."""
    ages = {toy: [int(age) for age in text.split("-")] for toy, text in toys.items()}
    return sorted((toy for toy in toys if ages[toy][1] <= max_age), key=lambda toy: ages[toy][0])
# M: The texts are turned into number pairs first, which serve as filter and key.
# R: toys {"car": "3-6"}: those whose upper age <= max_age, youngest first
assert toy_donation({"car": "3-6", "doll": "1-5", "chess": "7-99"}, 6) == ["doll", "car"]
assert toy_donation({"chess": "7-99"}, 10) == []
assert toy_donation({}, 5) == []

"""Verified problems: farm yard."""

def egg_boxes(eggs: int, per_box: int = 6, broken: int = 0) -> int:
    """Return how many full boxes the eggs fill after the broken ones are taken away."""
    return max(eggs - broken, 0) // per_box
# E: The whole eggs are counted first and then divided.
# R: full boxes of 6 from so many eggs minus the broken ones
assert egg_boxes(20) == 3
assert egg_boxes(12, broken=1) == 1
assert egg_boxes(3, 6, 9) == 0

def animal_sound(animal):
    """Return the sound of "cow" (moo), "sheep" (baa) or "duck" (quack), and "..." for any other
    animal."""
    sounds = {"cow": "moo", "sheep": "baa", "duck": "quack"}
    return sounds.get(animal, "...")
# E: A dict holds the sounds and get supplies the dots.
assert animal_sound("cow") == "moo"
assert animal_sound("duck") == "quack"
assert animal_sound("fish") == "..."

def legs_in_barn(hens: int, cows: int, farmers: int = 1) -> int:
    """Count the legs: two for each hen and farmer, four for each cow."""
    return 2 * (hens + farmers) + 4 * cows
# E: The two-legged are added before they are doubled.
# R: hens have 2 legs, cows 4, and there's usually one farmer (2). how many legs?
assert legs_in_barn(3, 2) == 16
assert legs_in_barn(0, 0) == 2
assert legs_in_barn(1, 1, 0) == 6

def milk_total(cows: dict[str, int], minimum: int = 0) -> int:
    """Add up the litres in a dict cow to litres of the cows that give more than minimum."""
    return sum(litres for litres in cows.values() if litres > minimum)
# E: The generator over the values filters while it sums.
assert milk_total({"Liz": 20, "Bea": 5}) == 25
assert milk_total({"Liz": 20, "Bea": 5}, 5) == 20
assert milk_total({}) == 0

def is_harvest_time(month: int, dry_days: int) -> bool:
    """Check that the month is 7, 8 or 9 and that there were at least 3 dry days."""
    return month in (7, 8, 9) and dry_days >= 3
# E: A membership test and a comparison are joined.
assert is_harvest_time(8, 3) is True
assert is_harvest_time(8, 2) is False
assert is_harvest_time(10, 9) is False

def sheep_missing(before, after):
    """Return the sorted ear numbers that are in the before list but not in the after list."""
    return sorted(set(before).difference(after))
# E: The difference method accepts any list.
# R: which sheep numbers are gone? before list, after list, sorted
assert sheep_missing([3, 1, 2], [2]) == [1, 3]
assert sheep_missing([1], [1, 5]) == []
assert sheep_missing([], []) == []

def hay_days(bales, animals, per_animal=0.5):
    """Return for how many full days the bales last, or None if there are no animals."""
    return int(bales / (animals * per_animal)) if animals else None
# E: The bales are divided by what is eaten a day, and int cuts the rest.
assert hay_days(30, 8) == 7
assert hay_days(10, 5, 1) == 2
assert hay_days(10, 0) is None

def rows_with_wheat(field: str) -> int:
    """Count the rows of the field text that contain at least one "w"; rows are lines."""
    return sum("w" in row for row in field.splitlines())
# E: The membership test per line counts as 1 or 0.
assert rows_with_wheat("..w\n...\nww.") == 2
assert rows_with_wheat("...") == 0
assert rows_with_wheat("") == 0

def oldest_animal(animals: list[tuple[str, int]]) -> str:
    """Return "NAME (AGE)" of the oldest in (name, age) pairs, the last one among equals, "none"
    for []."""
    if not animals:
        return "none"
    name, age = max(reversed(animals), key=lambda animal: animal[1])
    return f"{name} ({age})"
# M: Going backwards makes max keep the last of equals.
assert oldest_animal([("Bo", 3), ("Max", 9), ("Kit", 9)]) == "Kit (9)"
assert oldest_animal([("Bo", 3)]) == "Bo (3)"
assert oldest_animal([]) == "none"

def feed_mix(oats, corn):
    """Return the share of oats in the mix as text like "40% oats", rounded; "empty" if both are
    0."""
    total = oats + corn
    return f"{oats / total:.0%} oats" if total else "empty"
# E: The percent format multiplies by 100 and adds the sign.
# R: feed_mix(2, 3) -> "40% oats"
assert feed_mix(2, 3) == "40% oats"
assert feed_mix(0, 5) == "0% oats"
assert feed_mix(0, 0) == "empty"

def tractor_order(tractors):
    """Sort (name, year) pairs from the oldest year on, and reverse alphabetical names within a
    year."""
    return sorted(sorted(tractors, reverse=True), key=lambda tractor: tractor[1])
# M: A first sort downwards by name is kept within equal years by the stable second sort.
assert tractor_order([("a", 90), ("b", 90), ("c", 80)]) == [("c", 80), ("b", 90), ("a", 90)]
assert tractor_order([("a", 1)]) == [("a", 1)]
assert tractor_order([]) == []

def wool_bags(sheep, per_sheep=3, bag=10):
    """Return (full bags, kilograms left over) for the wool of all sheep."""
    return divmod(sheep * per_sheep, bag)
# E: The total wool goes straight into divmod.
assert wool_bags(7) == (2, 1)
assert wool_bags(10, 1) == (1, 0)
assert wool_bags(0) == (0, 0)

def chickens_by_colour(chickens):
    """Group a dict name to colour into a dict colour to sorted list of names."""
    groups = {}
    for name in sorted(chickens):
        groups.setdefault(chickens[name], []).append(name)
    return groups
# M: Going through the names in order makes every list sorted.
# R: {"Pip": "red", "Ada": "red"} -> {"red": ["Ada", "Pip"]}
assert chickens_by_colour({"Pip": "red", "Ada": "red", "Jo": "white"}) == {
    "red": ["Ada", "Pip"], "white": ["Jo"]}
assert chickens_by_colour({"Jo": "white"}) == {"white": ["Jo"]}
assert chickens_by_colour({}) == {}

def rooster_calls(hour):
    """Return "Kikeriki" repeated once per hour before 8, joined by "-", from hour 5 on;
    otherwise "".

    So 5 gives three, 6 two and 7 one."""
    return "-".join(["Kikeriki"] * (8 - hour)) if 5 <= hour < 8 else ""
# E: The list is multiplied by the hours left until eight.
assert rooster_calls(6) == "Kikeriki-Kikeriki"
assert rooster_calls(7) == "Kikeriki"
assert rooster_calls(8) == ""
assert rooster_calls(4) == ""

def plough_path(rows):
    """Flatten the rows of a field in snake order: the first row forwards, the second backwards
    and so on."""
    return [cell for i, row in enumerate(rows) for cell in (row[::-1] if i % 2 else row)]
# M: Odd rows are turned around before their cells are added.
assert plough_path([[1, 2], [3, 4], [5, 6]]) == [1, 2, 4, 3, 5, 6]
assert plough_path([[1]]) == [1]
assert plough_path([]) == []

def crop_name(code, names=None):
    """Return the crop for the first letter of the code: "w" wheat, "c" corn; others give the
    code itself.

    A names dict given replaces the usual one."""
    return (names or {"w": "wheat", "c": "corn"}).get(code[:1], code)
# E: The or chooses the dict and get falls back to the code.
assert crop_name("w12") == "wheat"
assert crop_name("x1") == "x1"
assert crop_name("o5", {"o": "oats"}) == "oats"

def price_per_tonne(price, kilograms):
    """Return the price for 1000 kg when the kilograms cost the price, as whole number rounded
    to nearest."""
    return round(price * 1000 / kilograms)
# E: The price is scaled up to a thousand kilograms.
assert price_per_tonne(50, 200) == 250
assert price_per_tonne(1, 3) == 333
assert price_per_tonne(0, 5) == 0

def twin_litters(litters):
    """Count the litters of exactly two lambs, and return 0 if the list is None."""
    return litters.count(2) if litters is not None else 0
# E: A missing list is tested before its method is called.
# R: how many 2s in the list? the list may be None -> 0
assert twin_litters([1, 2, 2, 3]) == 2
assert twin_litters([]) == 0
assert twin_litters(None) == 0

def barn_door_open(hour, raining=False, *, summer=True):
    """Check if the barn door is open: from 6 to 20 in summer or 8 to 17 in winter, both
    included, never in rain."""
    first, last = (6, 20) if summer else (8, 17)
    return first <= hour <= last and not raining
# E: The hours are unpacked from one of two tuples.
assert barn_door_open(20) is True
assert barn_door_open(20, summer=False) is False
assert barn_door_open(10, True) is False

def goat_names(prefix, count):
    """Return a list of the prefix with 1, 2, 3 and so on up to count, but without number for
    the first."""
    return [f"{prefix}{n}" if n > 1 else prefix for n in range(1, count + 1)]
# E: The condition inside the comprehension treats the first one differently.
# R: goat_names("Bea", 3) -> ["Bea", "Bea2", "Bea3"]
assert goat_names("Bea", 3) == ["Bea", "Bea2", "Bea3"]
assert goat_names("Al", 1) == ["Al"]
assert goat_names("Al", 0) == []

def apples_sorted(weights, small=100, big=200):
    """Return the counts (small, medium, big): under small, from small to big, and over big."""
    low = sum(weight < small for weight in weights)
    high = sum(weight > big for weight in weights)
    return low, len(weights) - low - high, high
# E: Two counts are summed and the third is what remains.
assert apples_sorted([90, 100, 200, 201]) == (1, 2, 1)
assert apples_sorted([5], 10, 20) == (1, 0, 0)
assert apples_sorted([]) == (0, 0, 0)

def stable_boxes(horses: list[str | None]) -> str:
    """Return a text such as "1:Max 2:- 3:Jo" for a list of names, where None or "" is an empty
    box."""
    return " ".join(f"{box}:{horse or '-'}" for box, horse in enumerate(horses, 1))
# E: The or inside the braces puts a dash for missing names.
assert stable_boxes(["Max", None, "Jo"]) == "1:Max 2:- 3:Jo"
assert stable_boxes([""]) == "1:-"
assert stable_boxes([]) == ""

def seeds_to_buy(field_area, seeds_per_area, stock=0, bag=100):
    """Return how many bags of seeds to buy for the field when the stock is used first, rounded
    up."""
    missing = max(field_area * seeds_per_area - stock, 0)
    return -(-missing // bag)
# E: What is missing is divided by the size of a bag and rounded up.
# R: bags to buy: need area * seeds_per_area seeds, have `stock`, 100 in a bag
assert seeds_to_buy(10, 25) == 3
assert seeds_to_buy(10, 25, 50) == 2
assert seeds_to_buy(1, 10, 50) == 0

def weigh_in(name: str, weight: int, low: int = 40, high: int = 120) -> str:
    """Return "NAME: ok" or "NAME: too light/heavy by N" for weights outside of low to high."""
    if weight < low:
        return f"{name}: too light by {low - weight}"
    return f"{name}: too heavy by {weight - high}" if weight > high else f"{name}: ok"
# E: The distance to the nearer bound is part of the message.
assert weigh_in("Bo", 35) == "Bo: too light by 5"
assert weigh_in("Bo", 125) == "Bo: too heavy by 5"
assert weigh_in("Bo", 120) == "Bo: ok"

def grazing_fields(grass, animals, needed=10):
    """Return the names of fields whose grass per animal is at least needed; with 0 animals
    return all names.

    grass maps names to amounts, and the result is sorted."""
    return sorted(name for name, amount in grass.items() if amount >= needed * animals)
# E: Multiplying instead of dividing also works for zero animals.
assert grazing_fields({"hill": 100, "lake": 40}, 5) == ["hill"]
assert grazing_fields({"b": 0, "a": 0}, 0) == ["a", "b"]
assert grazing_fields({}, 3) == []

def cow_passport(name, born, *calves):
    """Return a dict with "name", "born", "calves" (a list) and "mother", True if there are
    calves."""
    return {"name": name, "born": born, "calves": list(calves), "mother": bool(calves)}
# E: The extra arguments become a list, and their truth tells whether there are any.
assert cow_passport("Liz", 2020, "Jo") == {
    "name": "Liz", "born": 2020, "calves": ["Jo"], "mother": True}
assert cow_passport("Bea", 2022)["mother"] is False
assert cow_passport("Bea", 2022)["calves"] == []

def eggs_until(daily, target):
    """Return the day, from 1, on which the running total of eggs reaches the target, or None if
    never."""
    total = 0
    for day, eggs in enumerate(daily, 1):
        total += eggs
        if total >= target:
            return day
    return None
# M: The total grows day by day and the loop ends at the target.
# R: after how many days did we collect `target` eggs? list of eggs per day. None if not reached
assert eggs_until([5, 6, 7], 11) == 2
assert eggs_until([5], 5) == 1
assert eggs_until([1, 1], 9) is None

def crop_rotation(last, crops=("wheat", "beans", "beets")):
    """Return the crop that follows last in the rotation, which goes round; an unknown last
    gives the first crop."""
    return crops[(crops.index(last) + 1) % len(crops)] if last in crops else crops[0]
# E: The index goes round by the remainder, and unknown crops start anew.
assert crop_rotation("wheat") == "beans"
assert crop_rotation("beets") == "wheat"
assert crop_rotation("rye") == "wheat"

def largest_herd_per_dog(sheep, dogs):
    """Return how many sheep the busiest dog has when each next sheep goes to the next dog in
    turn."""
    return -(-sheep // dogs) if dogs else 0
# E: Rounding up gives the largest share, and no dogs give zero.
assert largest_herd_per_dog(10, 3) == 4
assert largest_herd_per_dog(9, 3) == 3
assert largest_herd_per_dog(5, 0) == 0

def rain_words(millimetres):
    """Turn each amount into "dry" (0), "wet" (below 10) or "flood" (10 or more)."""
    return ["dry" if mm == 0 else "wet" if mm < 10 else "flood" for mm in millimetres]
# E: A chain of conditions in the comprehension names each amount.
assert rain_words([0, 3, 10]) == ["dry", "wet", "flood"]
assert rain_words([9.9]) == ["wet"]
assert rain_words([]) == []

def stall_number(tag: str) -> int:
    """Return the digits of a tag such as "cow-12b" as one int, or -1 if it has none."""
    digits = "".join(char for char in tag if char.isdigit())
    return int(digits) if digits else -1
# E: The digits are collected before they are converted.
# R: pull the number out of an ear tag "cow-12b" -> 12, -1 when theres no digit
assert stall_number("cow-12b") == 12
assert stall_number("a1b2") == 12
assert stall_number("goat") == -1

def same_number_of_each(animals: list[str]) -> bool:
    """Check whether every kind in the list of animals occurs equally often; an empty list does."""
    return len({animals.count(kind) for kind in animals}) <= 1
# E: The set of counts has one member if all counts agree.
assert same_number_of_each(["cow", "hen", "hen", "cow"]) is True
assert same_number_of_each(["cow", "hen", "hen"]) is False
assert same_number_of_each([]) is True

def pig_with_most_wins(prizes: dict[str, list[int]]) -> str:
    """Return the name with the most first places in a dict name to list of places; ties go to
    the later name.

    The dict is not empty."""
    return max(prizes, key=lambda name: (prizes[name].count(1), name))
# E: The key counts the ones and adds the name for ties.
assert pig_with_most_wins({"Bo": [1, 2], "Al": [1, 1]}) == "Al"
assert pig_with_most_wins({"Bo": [1], "Al": [1]}) == "Bo"
assert pig_with_most_wins({"Bo": []}) == "Bo"

def market_day_income(goods: dict[str, int], prices: dict[str, int], loss: int = 1) -> int:
    """Return the income: pieces times price for each good, after loss pieces of each good went bad.

    goods maps names to pieces (at least loss), and each name has a price."""
    return sum((pieces - loss) * prices[name] for name, pieces in goods.items())
# E: Each number is reduced by the loss before it is multiplied.
assert market_day_income({"egg": 11, "ham": 3}, {"egg": 1, "ham": 20}) == 50
assert market_day_income({"egg": 10}, {"egg": 2}, loss=0) == 20
assert market_day_income({}, {}) == 0

def scarecrow_picture(height):
    """Return the lines of a scarecrow: "o", then "-|-", then "|" for the rest of the height.

    The height is the number of lines, at least 2."""
    return ["o", "-|-"] + ["|"] * (height - 2)
# E: The two fixed lines are followed by a repeated one.
assert scarecrow_picture(4) == ["o", "-|-", "|", "|"]
assert scarecrow_picture(2) == ["o", "-|-"]
assert scarecrow_picture(3) == ["o", "-|-", "|"]

def water_trough(level, drinks, refill_at=20, full=100):
    """Return the level after all drinks, where the trough is filled to full whenever it falls
    under refill_at."""
    for drink in drinks:
        level -= drink
        if level < refill_at:
            level = full
    return level
# M: After every drink the level is tested and perhaps filled up.
assert water_trough(50, [20, 20]) == 100
assert water_trough(50, [30]) == 20
assert water_trough(5, []) == 5

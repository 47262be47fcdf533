"""Verified problems: animal park."""

def park_entry(ages: list[int], day_card: int = 20) -> int:
    """Return the entry for a group: full price from 15 years, half from 4 to 14, free below, 10
    off for five or more people."""
    total = sum(day_card if age >= 15 else day_card // 2 if age >= 4 else 0 for age in ages)
    return max(total - 10, 0) if len(ages) >= 5 else total
# E: Each age gets its price, and large groups have a reduction.
# R: zoo tickets for a list of ages: 15+ full (20), 4-14 half, under 4 free; groups of 5 or more get 10 off
assert park_entry([40, 10, 3]) == 30
assert park_entry([40, 40, 10, 10, 2]) == 50
assert park_entry([1, 1, 1, 1, 1]) == 0

def feeding_plan(animals: list[str], times: list[int]) -> list[str]:
    """Return "ANIMAL at H:00" for each animal and the hour at the same place, sorted by the
    hour; surplus entries are dropped."""
    pairs = sorted(zip(times, animals))
    return [f"{animal} at {hour}:00" for hour, animal in pairs]
# E: Zipping the hours first lets plain sorting order by them.
# R: animals and hours lists -> ["seal at 9:00", ...] earliest first
assert feeding_plan(["lion", "seal"], [14, 9]) == ["seal at 9:00", "lion at 14:00"]
assert feeding_plan(["lion", "seal"], [10]) == ["lion at 10:00"]
assert feeding_plan([], []) == []

def cage_is_mixed(animals, kinds):
    """Check whether the animals in a cage are of more than one kind; kinds maps names to kinds,
    unknown names are their own kind."""
    return len({kinds.get(animal, animal) for animal in animals}) > 1
# E: The set of kinds has more than one member if they are mixed.
# R: more than one kind of animal in the cage? names not in dict count as own kind
assert cage_is_mixed(["Leo", "Kim"], {"Leo": "lion", "Kim": "lion"}) is False
assert cage_is_mixed(["Leo", "Pip"], {"Leo": "lion"}) is True
assert cage_is_mixed([], {}) is False

def elephant_water(litres_per_day, elephants, hot_days, days=7):
    """Return the litres for the elephants over days days, where each of the hot days (at most
    all) takes half more."""
    hot = min(hot_days, days)
    return litres_per_day * elephants * (days + hot / 2)
# E: Every hot day counts as one and a half.
# R: water for n elephants in a week; hot days need 50% more
assert elephant_water(100, 2, 2) == 1600.0
assert elephant_water(100, 1, 9, 3) == 450.0
assert elephant_water(80, 0, 1) == 0.0

def night_animals(animals):
    """Return the names of (name, active) pairs whose active text contains "night", sorted by
    length, then by name."""
    return sorted((n for n, active in animals if "night" in active), key=lambda n: (len(n), n))
# E: The key is a tuple of length and name.
# R: animals active at night ("night", "all night", ...), short names first
assert night_animals([("badger", "night"), ("owl", "all night"), ("hen", "x")]) == ["owl", "badger"]
assert night_animals([("bat", "night"), ("ant", "night")]) == ["ant", "bat"]
assert night_animals([]) == []

def near_targets_sign(distances, limit=500):
    """Return the targets of a dict name to metres that are nearer than limit as "NAME (M m)",
    nearest first."""
    near = sorted((metres, name) for name, metres in distances.items() if metres < limit)
    return [f"{name} ({metres} m)" for metres, name in near]
# E: Pairs with the metres in front sort by distance.
# R: zoo sign: everything closer than 500m, "Apes (120 m)", nearest first
assert near_targets_sign({"Apes": 120, "Cafe": 80, "Exit": 900}) == ["Cafe (80 m)", "Apes (120 m)"]
assert near_targets_sign({"Exit": 500}) == []
assert near_targets_sign({}) == []

def penguin_parade(heights: list[int]) -> list[int]:
    """Return the heights arranged so that the tallest is in the middle: odd places of the
    sorted list rise, the others then fall."""
    ordered = sorted(heights)
    return ordered[::2] + ordered[1::2][::-1]
# E: One slice rises, and the other one is reversed so that it falls.
# R: small penguins outside, tall ones in the middle. [5,1,4,2,3] -> [1,3,5,4,2]
assert penguin_parade([5, 1, 4, 2, 3]) == [1, 3, 5, 4, 2]
assert penguin_parade([2, 1]) == [1, 2]
assert penguin_parade([]) == []

def keeper_of(animal: str, shifts: dict[str, list[str]]) -> str | None:
    """Return the keeper whose list in the shifts dict holds the animal and whose list is the
    shortest, or None."""
    fitting = [keeper for keeper, animals in shifts.items() if animal in animals]
    return min(fitting, key=lambda keeper: len(shifts[keeper]), default=None)
# E: The keepers with the animal are compared by the length of their lists.
# R: which keeper looks after the animal? if several then the one with fewest animals
assert keeper_of("seal", {"Al": ["seal", "lion"], "Bo": ["seal"]}) == "Bo"
assert keeper_of("owl", {"Al": ["seal"]}) is None
assert keeper_of("owl", {}) is None

def weight_bars_by_week(weights):
    """Return the weights as text bars: one "*" per full kilogram behind the week number from 1,
    such as "1 ***"."""
    return [f"{week} {'*' * int(weight)}" for week, weight in enumerate(weights, 1)]
# E: The int of the weight is the number of stars.
# R: baby panda weight chart, one line per week: "1 ***"
assert weight_bars_by_week([3.7, 5]) == ["1 ***", "2 *****"]
assert weight_bars_by_week([0.5]) == ["1 "]
assert weight_bars_by_week([]) == []

def egg_hatch_day(laid, kind):
    """Return the day on which an egg laid on day laid hatches: "duck" after 28 days, "hen" 21,
    others None."""
    days = {"duck": 28, "hen": 21}.get(kind)
    return laid + days if days else None
# E: An unknown kind gives None, which leads to None.
# R: hatching day: duck +28, hen +21, unknown bird None
assert egg_hatch_day(3, "duck") == 31
assert egg_hatch_day(0, "hen") == 21
assert egg_hatch_day(5, "owl") is None

def fish_in_tank(tank, added=(), removed=()):
    """Return a sorted list of the tank's fish plus the added ones minus one of each removed
    one, if it is there."""
    fish = list(tank) + list(added)
    for name in removed:
        if name in fish:
            fish.remove(name)
    return sorted(fish)
# E: Each removed name takes away only one fish.
# R: tank list + added - removed (only one fish per removed name), sorted
assert fish_in_tank(["cod", "cod"], ["eel"], ["cod"]) == ["cod", "eel"]
assert fish_in_tank(["cod"], removed=["eel"]) == ["cod"]
assert fish_in_tank([]) == []

def loud_birds(birds, *, louder_than):
    """Count the birds of a dict name to decibel, or None for unmeasured ones, that are louder
    than the keyword's value."""
    return sum(level is not None and level > louder_than for level in birds.values())
# E: The None test comes before the comparison.
# R: how many birds are louder than X (keyword)? None = not measured
assert loud_birds({"jay": 90, "owl": None, "tit": 40}, louder_than=50) == 1
assert loud_birds({"jay": 90}, louder_than=90) == 0
assert loud_birds({}, louder_than=0) == 0

def founders_of_family(parents: dict[str, tuple[str, str]]) -> list[str]:
    """Return the sorted names that are parents but nobody's child in a dict child to (mother,
    father)."""
    everyone = {parent for pair in parents.values() for parent in pair}
    return sorted(everyone - set(parents))
# M: All parents are collected, and the children are subtracted.
# R: dict child -> (mother, father): who are the oldest ones, i.e. parents that aren't children themselves
assert founders_of_family({"Kim": ("Ada", "Bo"), "Lu": ("Kim", "Cy")}) == ["Ada", "Bo", "Cy"]
assert founders_of_family({"Kim": ("Ada", "Bo")}) == ["Ada", "Bo"]
assert founders_of_family({}) == []

def snake_length_text(metres: float) -> str:
    """Return "short" up to 1 m, "N m" with one decimal up to 5 m and "huge: N m" above."""
    if metres <= 1:
        return "short"
    return f"{metres:.1f} m" if metres <= 5 else f"huge: {metres:.1f} m"
# E: The limits are inclusive from below.
# R: snake label: up to 1m "short", up to 5 "3.2 m", longer "huge: 6.0 m"
assert snake_length_text(1) == "short"
assert snake_length_text(3.24) == "3.2 m"
assert snake_length_text(6) == "huge: 6.0 m"

def visitors_peak(entries, exits):
    """Return the largest number of visitors inside when entries and exits give the people per
    hour, entries first."""
    inside = peak = 0
    for came, left in zip(entries, exits):
        peak = max(peak, inside + came)
        inside += came - left
    return peak
# M: The peak is tested after each hour's entries and before the exits.
# R: per hour who came and who left -> max number of people inside
assert visitors_peak([10, 5, 0], [2, 8, 5]) == 13
assert visitors_peak([4], [4]) == 4
assert visitors_peak([], []) == 0

def name_the_baby(mother, father, taken=()):
    """Return the first half (rounded up) of the mother's name plus the last half (rounded down)
    of the father's, capitalized.

    If it is taken, swap the roles of both names."""
    regular = (mother[:(len(mother) + 1) // 2] + father[(len(father) + 1) // 2:]).capitalize()
    swapped = (father[:(len(father) + 1) // 2] + mother[(len(mother) + 1) // 2:]).capitalize()
    return swapped if regular in taken else regular
# E: Slices up to and from the rounded-up half are joined.
# R: baby name = first half of mom's + second half of dad's name, if taken the other way round
assert name_the_baby("Kira", "Tomo") == "Kimo"
assert name_the_baby("Kira", "Tomo", ["Kimo"]) == "Tora"
assert name_the_baby("Ada", "Bo") == "Ado"

def aquarium_signs(fish):
    """Return the signs "NAME: fresh" or "NAME: salt" of a dict name to water, and count unknown
    waters, as (list, int)."""
    signs = [f"{name}: {water}" for name, water in fish.items() if water in ("fresh", "salt")]
    return signs, len(fish) - len(signs)
# E: What has no sign is the difference of the lengths.
# R: signs for fish with water fresh/salt and how many are neither
assert aquarium_signs({"cod": "salt", "koi": "fresh", "x": "?"}) == (["cod: salt", "koi: fresh"], 1)
assert aquarium_signs({"x": None}) == ([], 1)
assert aquarium_signs({}) == ([], 0)

def speed_champion(animals: dict[str, float], distance: int) -> tuple[str, float]:
    """Return (name, seconds) of the fastest in a dict name to metres per second over the
    distance, seconds to one decimal.

    The dict has at least one positive speed."""
    name = max(animals, key=animals.get)
    return name, round(distance / animals[name], 1)
# E: The name with the highest speed is found and its time worked out.
# R: who's fastest and how many seconds for the distance?
assert speed_champion({"hare": 20, "snail": 0.01}, 100) == ("hare", 5.0)
assert speed_champion({"dog": 15}, 100) == ("dog", 6.7)
assert speed_champion({"a": 1, "b": 1}, 0) == ("a", 0.0)

def vaccination_list(animals, today, every=365):
    """Return the names of a dict name to last day that are due today or earlier, longest
    overdue first; None (never) comes first of all."""
    due = [n for n, last in animals.items() if last is None or today - last >= every]
    return sorted(due, key=lambda name: -1 if animals[name] is None else animals[name])
# M: Never vaccinated animals get the sort key -1, others their last day.
# R: who needs a vaccination? last day None = never -> first in the list
assert vaccination_list({"Leo": 10, "Kim": None, "Pip": 5}, 400) == ["Kim", "Pip", "Leo"]
assert vaccination_list({"Leo": 36}, 400) == []
assert vaccination_list({}, 1) == []

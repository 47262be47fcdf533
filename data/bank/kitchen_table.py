"""Verified problems: kitchen table."""

def egg_time(kind: str) -> int:
    """Return the minutes for an egg: "soft" 4, "medium" 7, any other word 10."""
    return {"soft": 4, "medium": 7}.get(kind, 10)
# E: A small dict holds the known words, and get supplies ten for the rest.
# R: soft egg 4 min, medium 7, everything else 10
assert egg_time("soft") == 4
assert egg_time("medium") == 7
assert egg_time("hard") == 10

def tablespoons_text(spoons):
    """Return "1 tablespoon" for exactly 1, otherwise "N tablespoons"."""
    return f"{spoons} tablespoon" + ("" if spoons == 1 else "s")
# E: The plural letter is added unless the count is one.
assert tablespoons_text(1) == "1 tablespoon"
assert tablespoons_text(3) == "3 tablespoons"
assert tablespoons_text(0) == "0 tablespoons"

def oven_ready(degrees: int, wanted: int, tolerance: int = 5) -> bool:
    """Check whether the oven is at most tolerance degrees away from the wanted temperature."""
    return abs(degrees - wanted) <= tolerance
# E: The absolute difference treats too cold and too hot alike.
# R: is oven temp within 5 degrees of wanted? the 5 can be changed
assert oven_ready(176, 180) is True
assert oven_ready(185, 180) is True
assert oven_ready(190, 180) is False

def ingredients_to_buy_count(recipe: list[str], fridge: list[str]) -> int:
    """Return the number of recipe ingredients that are not in the fridge, counting repeats once."""
    return len(set(recipe) - set(fridge))
# E: A set difference removes what is there and counts each name once.
# R: how many different ingredients do i still have to buy? recipe list, fridge list
assert ingredients_to_buy_count(["egg", "salt", "egg"], ["salt"]) == 1
assert ingredients_to_buy_count(["egg"], ["egg", "milk"]) == 0
assert ingredients_to_buy_count([], []) == 0

def grams_to_text(grams: int) -> str:
    """Write at least 1000 grams in kg with one decimal ("1.5 kg"), less as "N g"."""
    return f"{grams / 1000:.1f} kg" if grams >= 1000 else f"{grams} g"
# E: The comparison picks the unit before formatting.
# R: 1500 -> "1.5 kg", 300 -> "300 g"
assert grams_to_text(1500) == "1.5 kg"
assert grams_to_text(1000) == "1.0 kg"
assert grams_to_text(999) == "999 g"

def ready_at(start_minute: int, baking: int) -> int:
    """Return the minute of the hour (0 to 59) at which a cake put in at start_minute is ready."""
    return (start_minute + baking) % 60
# E: The remainder by sixty brings the sum back into the hour.
assert ready_at(50, 25) == 15
assert ready_at(10, 20) == 30
assert ready_at(0, 60) == 0

def spicy_dishes(menu, at_least=2):
    """Return the names in a dict dish to chilies with at_least chilies or more, hottest first,
    ties by name."""
    return sorted((d for d in menu if menu[d] >= at_least), key=lambda d: (-menu[d], d))
# E: The negated heat sorts downwards while equal dishes follow the alphabet.
# R: menu: dish -> number of chilies. list the dishes with >= 2 chilies, hottest first and if same by name
assert spicy_dishes({"dal": 2, "hot": 5, "chili": 5, "rice": 0}) == ["chili", "hot", "dal"]
assert spicy_dishes({"rice": 1}) == []
assert spicy_dishes({"rice": 0}, 0) == ["rice"]

def ingredient_lines(recipe):
    """Return one text line "- AMOUNT g NAME" per entry of the dict name to grams, joined by
    line breaks."""
    return "\n".join(f"- {grams} g {name}" for name, grams in recipe.items())
# E: The items are unpacked in the generator and formatted line by line.
# R: recipe {"flour": 200} to text "- 200 g flour", one line each
assert ingredient_lines({"flour": 200, "salt": 5}) == "- 200 g flour\n- 5 g salt"
assert ingredient_lines({"oil": 10}) == "- 10 g oil"
assert ingredient_lines({}) == ""

def is_safe_to_eat(days: int, in_freezer: bool = False) -> bool:
    """Tell if food is safe to eat: up to 4 days old, in the freezer up to 90, both inclusive.

    Negative days are never safe."""
    return 0 <= days <= (90 if in_freezer else 4)
# E: A conditional expression supplies the upper end of the chained comparison.
assert is_safe_to_eat(4) is True
assert is_safe_to_eat(5) is False
assert is_safe_to_eat(5, True) is True
assert is_safe_to_eat(-1) is False

def slices_left(slices, eaters, each=2):
    """Return the slices that remain after every eater took each slices, or 0 if they do not
    suffice."""
    return max(slices - eaters * each, 0)
# E: The product is what is eaten, and max stops at zero.
# R: pizza: slices minus eaters times 2 (default), not below zero
assert slices_left(12, 4) == 4
assert slices_left(6, 4) == 0
assert slices_left(10, 3, 1) == 7

def doubled_recipe_text(recipe):
    """Return "name amount" pairs with doubled amounts, sorted by name and joined with "; "."""
    return "; ".join(f"{name} {amount * 2}" for name, amount in sorted(recipe.items()))
# E: Sorting the items orders them by name, and each amount is doubled in the text.
assert doubled_recipe_text({"salt": 1, "egg": 3}) == "egg 6; salt 2"
assert doubled_recipe_text({"oil": 0}) == "oil 0"
assert doubled_recipe_text({}) == ""

def first_ripe(fruits):
    """Return the name of the first (name, days) fruit with 0 days until ripe or fewer, else
    None."""
    for name, days in fruits:
        if days <= 0:
            return name
    return None
# E: The loop unpacks the pairs and stops at the first ripe one.
# R: fruits like [("pear", 2), ("kiwi", 0)], days until ripe. which is the first ripe one?
assert first_ripe([("pear", 2), ("kiwi", 0), ("fig", -1)]) == "kiwi"
assert first_ripe([("pear", 1)]) is None
assert first_ripe([]) is None

def boil_over(litres, pot):
    """Return "too full" over 80 percent of the pot, "empty" for 0 litres, else "fine"."""
    if litres > 0.8 * pot:
        return "too full"
    return "fine" if litres else "empty"
# E: The upper limit leaves first, and a zero is false.
assert boil_over(5, 5) == "too full"
assert boil_over(4, 5) == "fine"
assert boil_over(0, 5) == "empty"

def menu_for_days(dishes: list[str], days: int = 7) -> list[str]:
    """Return a list of days dishes that starts over from the first dish when they run out.

    There is at least one dish."""
    return [dishes[day % len(dishes)] for day in range(days)]
# E: The remainder of the day by the number of dishes goes round in a circle.
# R: fill 7 days from a list of dishes, begin again at the start if there are too few
assert menu_for_days(["soup", "fish"], 5) == ["soup", "fish", "soup", "fish", "soup"]
assert menu_for_days(["a", "b", "c"], 2) == ["a", "b"]
assert menu_for_days(["a"], 0) == []

def sweetest(cakes: dict[str, int], limit: int) -> str:
    """Return the name of the cake with the most sugar among those with at most limit grams, or
    "none"."""
    allowed = {name: sugar for name, sugar in cakes.items() if sugar <= limit}
    return max(allowed, key=allowed.get, default="none")
# E: A filtered dict is searched by its values for the maximum.
assert sweetest({"tart": 30, "pie": 45, "bun": 20}, 40) == "tart"
assert sweetest({"pie": 45}, 40) == "none"
assert sweetest({}, 40) == "none"

def vegetarian_menu(dishes, meats=("beef", "pork", "fish")):
    """Return the dishes whose lowered name contains none of the meats as a part."""
    return [dish for dish in dishes if not any(meat in dish.lower() for meat in meats)]
# E: An inner any searches each name for the forbidden parts.
# R: keep only dishes without beef, pork or fish in the name (any case)
assert vegetarian_menu(["Beef pie", "Tomato soup"]) == ["Tomato soup"]
assert vegetarian_menu(["swordFISH"]) == []
assert vegetarian_menu(["tofu"], ["tofu"]) == []

def water_for_rice(cups: int, sticky: bool = False) -> float:
    """Return the cups of water: twice the rice, and half a cup less in all for firm rice.

    Sticky rice gets the full amount; 0 cups of rice need 0.0."""
    if cups == 0:
        return 0.0
    return cups * 2.0 if sticky else cups * 2 - 0.5
# E: Zero leaves early, then the kind of rice decides about the half cup.
assert water_for_rice(2) == 3.5
assert water_for_rice(2, True) == 4.0
assert water_for_rice(0) == 0.0

def mix_colours_of_smoothie(fruits):
    """Return "red" if strawberry is in it, "green" if kiwi is but no strawberry, else "mixed"."""
    if "strawberry" in fruits:
        return "red"
    return "green" if "kiwi" in fruits else "mixed"
# E: The order of the tests lets the strawberry win.
assert mix_colours_of_smoothie(["kiwi", "strawberry"]) == "red"
assert mix_colours_of_smoothie(["kiwi"]) == "green"
assert mix_colours_of_smoothie([]) == "mixed"

def steps_in_one_sentence(*steps):
    """Join the steps with ", then " and end with a full stop; the first letter becomes a capital.

    Without steps return an empty text."""
    return ", then ".join(steps).capitalize() + "." if steps else ""
# E: The joined text is capitalized, and a test of steps covers the empty call.
# R: steps_in_one_sentence("peel", "cut", "fry") -> "Peel, then cut, then fry."
assert steps_in_one_sentence("peel", "cut", "fry") == "Peel, then cut, then fry."
assert steps_in_one_sentence("stir") == "Stir."
assert steps_in_one_sentence() == ""

def enough_chairs(chairs: int, guests: int, children_on_laps: int = 0) -> bool:
    """Check that the chairs suffice when children on laps need no chair."""
    return chairs >= guests - children_on_laps
# E: The children are taken off the number of guests before comparing.
assert enough_chairs(4, 5, 1) is True
assert enough_chairs(4, 5) is False
assert enough_chairs(0, 0) is True

def spices_missing_letter(spices, letter):
    """Return the spices that do not contain the letter, longest first; equal lengths stay in
    order."""
    return sorted([spice for spice in spices if letter not in spice], key=len, reverse=True)
# E: The filter comes first and the stable sort uses the length as key.
# R: spices without a letter in it, long names first
assert spices_missing_letter(["salt", "cumin", "mint", "dill"], "a") == ["cumin", "mint", "dill"]
assert spices_missing_letter(["salt"], "s") == []
assert spices_missing_letter([], "a") == []

def portion_price(total, portions):
    """Return the price per portion with two decimals as text, or "free" when the total is 0."""
    return f"{total / portions:.2f}" if total else "free"
# E: A total of zero is false and gives the word.
assert portion_price(10, 4) == "2.50"
assert portion_price(1, 3) == "0.33"
assert portion_price(0, 5) == "free"

def eaten_first(food):
    """Return the name with the fewest days left in a dict name to days; ties go to the name
    first in the alphabet.

    An empty dict gives None."""
    return min(sorted(food), key=food.get) if food else None
# E: Sorting the names first makes min return the alphabetically first of equals.
# R: food dict name->days left. what must be eaten first? tie: alphabetical. empty -> None
assert eaten_first({"ham": 2, "egg": 2, "jam": 90}) == "egg"
assert eaten_first({"jam": 9}) == "jam"
assert eaten_first({}) is None

def mug_labels(count):
    """Return the labels "mug A", "mug B" and so on for count mugs, at most 26."""
    return [f"mug {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:count]]
# E: The slice of the alphabet limits the number of labels.
assert mug_labels(2) == ["mug A", "mug B"]
assert mug_labels(0) == []
assert len(mug_labels(40)) == 26

def taste_score(salt: int, sweet: int, sour: int) -> int:
    """Return the sum of the three values, but 0 if any of them is over 10."""
    return 0 if max(salt, sweet, sour) > 10 else salt + sweet + sour
# E: The largest of the three tells whether one is over the limit.
# R: salt+sweet+sour but the whole thing is 0 when one is over 10
assert taste_score(3, 4, 5) == 12
assert taste_score(10, 0, 0) == 10
assert taste_score(11, 2, 2) == 0

def unpack_order(order):
    """Return (table, dish, count) of a list such as ["4", "soup", "2"], the numbers as int."""
    table, dish, count = order
    return int(table), dish, int(count)
# E: The list is unpacked into three names, and two of them are converted.
assert unpack_order(["4", "soup", "2"]) == (4, "soup", 2)
assert unpack_order(["10", "tea", "1"]) == (10, "tea", 1)
assert unpack_order(["0", "", "0"]) == (0, "", 0)

def knife_and_fork(guests: int, courses: int = 1) -> dict[str, int]:
    """Return {"forks": n, "knives": m}: a fork per guest and course, a knife per guest."""
    return {"forks": guests * courses, "knives": guests}
# E: The dict literal holds the product and the number of guests.
# R: how many forks & knives? each guest gets 1 fork per course and one knife. return dict with "forks" and "knives"
assert knife_and_fork(4, 2) == {"forks": 8, "knives": 4}
assert knife_and_fork(3) == {"forks": 3, "knives": 3}
assert knife_and_fork(0, 5) == {"forks": 0, "knives": 0}

def dough_after(grams, hours):
    """Return the grams of dough that grows by half of its weight each full hour, as a float."""
    for _ in range(hours):
        grams *= 1.5
    return float(grams)
# E: The loop multiplies once per hour.
assert dough_after(100, 2) == 225.0
assert dough_after(80, 0) == 80.0
assert dough_after(10, 1) == 15.0

def is_pancake_day(weekday, has_eggs, has_milk):
    """Decide on pancakes: only on "Sunday", and only if there are both eggs and milk."""
    return weekday == "Sunday" and has_eggs and has_milk
# E: All three conditions are joined by and.
assert is_pancake_day("Sunday", True, True) is True
assert is_pancake_day("Sunday", True, False) is False
assert is_pancake_day("Monday", True, True) is False

def total_cooking_minutes(steps: list[str]) -> int:
    """Add up the minutes of steps such as "fry 5" where the last word is the number."""
    return sum(int(step.split()[-1]) for step in steps)
# E: The last word of each split step is converted and summed.
# R: ["fry 5", "boil slowly 20"] -> 25
assert total_cooking_minutes(["fry 5", "boil slowly 20"]) == 25
assert total_cooking_minutes(["wait 0"]) == 0
assert total_cooking_minutes([]) == 0

def allergy_warning(dish, ingredients, allergies):
    """Return "DISH contains X, Y" with the sorted ingredients that are allergies, or "DISH is
    fine"."""
    bad = sorted(set(ingredients) & set(allergies))
    return f"{dish} contains {', '.join(bad)}" if bad else f"{dish} is fine"
# E: The intersection of the sets holds what both lists share.
# R: say what i'm allergic to in a dish: "Curry contains milk, nuts" or "Curry is fine"
assert allergy_warning("Curry", ["nuts", "milk"], ["milk", "nuts"]) == "Curry contains milk, nuts"
assert allergy_warning("Curry", ["rice"], ["milk"]) == "Curry is fine"
assert allergy_warning("Air", [], []) == "Air is fine"

def biscuits_per_row(width, biscuit, gap=1):
    """Return how many biscuits fit in a row of the given width with a gap between neighbours."""
    return (width + gap) // (biscuit + gap)
# E: One gap is added to the width so that each biscuit brings its own gap.
assert biscuits_per_row(30, 5) == 5
assert biscuits_per_row(29, 5) == 5
assert biscuits_per_row(4, 5) == 0

def reverse_recipe(steps):
    """Return the steps from last to first with new numbers, such as "1: eat"."""
    return [f"{i}: {step}" for i, step in enumerate(reversed(steps), start=1)]
# E: The reversed list is enumerated from one.
assert reverse_recipe(["cook", "eat"]) == ["1: eat", "2: cook"]
assert reverse_recipe(["eat"]) == ["1: eat"]
assert reverse_recipe([]) == []

def heat_word(degrees: int) -> str:
    """Return "cold" below 20, "warm" from 20 to 60 and "hot" above 60."""
    if degrees < 20:
        return "cold"
    return "hot" if degrees > 60 else "warm"
# E: The two outer cases are tested, and the middle is what remains.
assert heat_word(19) == "cold"
assert heat_word(20) == "warm"
assert heat_word(60) == "warm"
assert heat_word(61) == "hot"

def share_cookies(cookies: int, children: int) -> list[int]:
    """Return a list of each child's cookies as even as possible; the first children get one more.

    No children give []."""
    return [(cookies + children - 1 - i) // children for i in range(children)]
# M: Child i gets an extra cookie when i is below the remainder, which the shifted floor division does.
# R: split 7 cookies over 3 kids like [3, 2, 2]
assert share_cookies(7, 3) == [3, 2, 2]
assert share_cookies(6, 3) == [2, 2, 2]
assert share_cookies(1, 2) == [1, 0]
assert share_cookies(5, 0) == []

def has_leftovers(cooked: dict[str, int], eaten: dict[str, int]) -> bool:
    """Return True if any dish of the cooked dict has more portions than the eaten dict shows
    for it."""
    return any(count > eaten.get(dish, 0) for dish, count in cooked.items())
# E: A dish that nobody ate counts as zero eaten.
# R: both dicts dish -> portions. is something left over of any dish?
assert has_leftovers({"soup": 4}, {"soup": 3}) is True
assert has_leftovers({"soup": 4}, {"soup": 4}) is False
assert has_leftovers({"soup": 1}, {}) is True
assert has_leftovers({}, {}) is False

def strongest_coffee(cups):
    """Return the index of the cup with the most spoons; the last one wins among equals, -1 if
    empty."""
    return max(range(len(cups)), key=lambda i: (cups[i], i), default=-1)
# M: The key pairs the value with the index, so a later equal cup counts as larger.
assert strongest_coffee([2, 5, 5, 1]) == 2
assert strongest_coffee([3]) == 0
assert strongest_coffee([]) == -1

def sandwich_layers(*fillings, bread="bread"):
    """Return the list of layers: bread, the fillings in order, bread; no fillings give two
    breads."""
    return [bread, *fillings, bread]
# E: The star unpacks the fillings between the two slices.
# R: sandwich_layers("ham", "cheese") => ["bread", "ham", "cheese", "bread"], bread kind as keyword
assert sandwich_layers("ham", "cheese") == ["bread", "ham", "cheese", "bread"]
assert sandwich_layers(bread="toast") == ["toast", "toast"]
assert sandwich_layers("egg", bread="bun") == ["bun", "egg", "bun"]

def price_of_meal(main: int, drink: int = 0, dessert: int = 0) -> int:
    """Return the total of the three prices, 2 less if both drink and dessert are taken (above
    0)."""
    total = main + drink + dessert
    return total - 2 if drink and dessert else total
# E: Both extras must be non-zero for the reduction.
assert price_of_meal(10, 3, 4) == 15
assert price_of_meal(10, 3) == 13
assert price_of_meal(10) == 10

def guest_seating(guests: list[str]) -> list[str]:
    """Return the guests as "A and B" pairs of neighbours: first with second, third with fourth;
    an odd last one sits alone."""
    return [" and ".join(guests[i:i + 2]) for i in range(0, len(guests), 2)]
# E: Steps of two cut slices of at most two names that join connects.
# R: pair up people in order: ["a","b","c"] -> ["a and b", "c"]
assert guest_seating(["Al", "Bo", "Cy"]) == ["Al and Bo", "Cy"]
assert guest_seating(["Al", "Bo"]) == ["Al and Bo"]
assert guest_seating([]) == []

def clean_unit(amount: str) -> float:
    """Convert texts such as "200g", "1.5 kg" or "3" to the bare number as float."""
    return float(amount.strip("kgml "))
# E: Stripping a set of characters removes unit letters and spaces at the ends.
# R: get the number out of "200g" or "1.5 kg" or "30 ml" as float
assert clean_unit("200g") == 200.0
assert clean_unit("1.5 kg") == 1.5
assert clean_unit("3") == 3.0

def ripe_bananas(colours):
    """Count the bananas that are "yellow" or "spotted" but only up to the first "black" one."""
    good = colours[:colours.index("black")] if "black" in colours else colours
    return sum(colour in ("yellow", "spotted") for colour in good)
# M: A slice up to the first black banana is counted.
assert ripe_bananas(["yellow", "green", "spotted", "black", "yellow"]) == 2
assert ripe_bananas(["yellow"]) == 1
assert ripe_bananas(["black", "yellow"]) == 0
assert ripe_bananas([]) == 0

def taste_test(scores: dict[str, list[int]]) -> dict[str, float]:
    """Return each dish's average score; dishes without any score are left out."""
    return {dish: sum(points) / len(points) for dish, points in scores.items() if points}
# E: An empty list is false, so it is skipped before dividing.
# R: {"pie": [4, 5], "soup": []} -> {"pie": 4.5}
assert taste_test({"pie": [4, 5], "soup": []}) == {"pie": 4.5}
assert taste_test({"pie": [3]}) == {"pie": 3.0}
assert taste_test({}) == {}

def freezer_door(seconds_open, alarm_after=30):
    """Return how many times the alarm beeps: once every 10 full seconds past alarm_after."""
    return max(0, (seconds_open - alarm_after) // 10)
# E: The seconds past the limit are divided by ten and never negative.
assert freezer_door(65) == 3
assert freezer_door(30) == 0
assert freezer_door(5) == 0

def longest_shelf_life(jars: list[tuple[str, int]]) -> tuple[str, int]:
    """Return (name, days) of the jar with the most days from a list of such pairs, ties by the
    later name.

    The list has at least one pair."""
    return max(jars, key=lambda jar: (jar[1], jar[0]))
# E: The key compares days first and then the names.
assert longest_shelf_life([("jam", 90), ("pickle", 200)]) == ("pickle", 200)
assert longest_shelf_life([("a", 5), ("b", 5)]) == ("b", 5)
assert longest_shelf_life([("a", 0)]) == ("a", 0)

def cut_sandwich(length, pieces):
    """Return the positions of the cuts for equal pieces, without 0 and the length itself."""
    return [length * i / pieces for i in range(1, pieces)]
# E: There is one cut fewer than pieces, spread evenly over the length.
# R: where to cut a 30cm sandwich in 3 equal pieces -> [10.0, 20.0]
assert cut_sandwich(30, 3) == [10.0, 20.0]
assert cut_sandwich(10, 4) == [2.5, 5.0, 7.5]
assert cut_sandwich(10, 1) == []

def dishwasher_ready(plates, cups, minimum=20):
    """Decide to start the dishwasher: plates times 2 plus cups reach the minimum."""
    return plates * 2 + cups >= minimum
# E: A plate counts double in the comparison.
assert dishwasher_ready(8, 4) is True
assert dishwasher_ready(8, 3) is False
assert dishwasher_ready(0, 0, 0) is True

def tea_or_default(choices, name, usual="green"):
    """Return the person's tea from the choices dict; a missing or empty choice gives the usual
    one."""
    return choices.get(name) or usual
# E: Both None and an empty text are false, so or supplies the usual tea.
# R: which tea for this person? dict name -> tea. if missing or "" then "green"
assert tea_or_default({"Al": "mint"}, "Al") == "mint"
assert tea_or_default({"Al": ""}, "Al") == "green"
assert tea_or_default({}, "Bo", "black") == "black"

def remove_burnt(toasts, limit):
    """Delete all toasts browner than the limit in place and return how many."""
    before = len(toasts)
    toasts[:] = [brown for brown in toasts if brown <= limit]
    return before - len(toasts)
# M: Assigning to the full slice changes the list itself.
assert remove_burnt([3, 9, 5], 5) == 1
assert remove_burnt([9, 9], 5) == 2
assert remove_burnt([], 5) == 0

def grocery_words(note):
    """Split a note at commas and return the trimmed, lowered words without empty ones."""
    return [word.strip().lower() for word in note.split(",") if word.strip()]
# E: Each part is stripped, and parts of only spaces fall away.
# R: " Milk, ,Eggs" -> ["milk", "eggs"]
assert grocery_words(" Milk, ,Eggs") == ["milk", "eggs"]
assert grocery_words("tea") == ["tea"]
assert grocery_words("") == []

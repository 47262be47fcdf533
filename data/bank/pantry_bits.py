"""Verified problems: pantry bits."""

from collections import ChainMap, Counter, OrderedDict, defaultdict

def jars_by_letter(jars: dict[str, int]) -> dict[str, int]:
    """Add up the numbers of jars by the first letter of their content in upper case."""
    sums: dict[str, int] = {}
    for content, number in jars.items():
        letter = content[0].upper()
        sums[letter] = sums.get(letter, 0) + number
    return sums
# E: The first letter is the key of a sum.
# R: sum jars by first letter upper case
assert jars_by_letter({"plum": 2, "Pear": 1, "fig": 4}) == {"P": 3, "F": 4}
assert jars_by_letter({"fig": 0}) == {"F": 0}
assert jars_by_letter({}) == {}

def scarce_items_text(pantry, limit):
    """Return the items with fewer than limit pieces as "item (n)", joined by commas, scarcest
    first; "all fine" if there are none."""
    scarce = sorted((n, item) for item, n in pantry.items() if n < limit)
    return ", ".join(f"{item} ({n})" for n, item in scarce) or "all fine"
# E: Pairs with the number in front sort by scarcity.
# R: what's running low? pantry dict, limit -> "salt (0), tea (2)" fewest first or "all fine"
assert scarce_items_text({"tea": 2, "rice": 9, "salt": 0}, 3) == "salt (0), tea (2)"
assert scarce_items_text({"tea": 3}, 3) == "all fine"
assert scarce_items_text({}, 3) == "all fine"

def double_if_listed(amounts, items):
    """Return the amounts with those of the listed items doubled and an amount of 0 replaced by 1
    before that for all items."""
    return {k: (v or 1) * (2 if k in items else 1) for k, v in amounts.items()}
# E: The or replaces zero, and the factor depends on membership.
assert double_if_listed({"egg": 3, "salt": 0, "oil": 0}, ["egg", "oil"]) == {"egg": 6, "salt": 1,
    "oil": 2}
assert double_if_listed({"egg": 3}, []) == {"egg": 3}
assert double_if_listed({}, ["egg"]) == {}

def pantry_after(pantry, events):
    """Return the pantry after texts like "+3 egg" and "-1 milk"; amounts never fall below 0 and
    items at 0 are left out."""
    stock = Counter(pantry)
    for event in events:
        number, item = event.split()
        stock[item] = max(stock[item] + int(number), 0)
    return {item: n for item, n in stock.items() if n}
# M: int reads the sign, and max stops the amount at zero.
assert pantry_after({"milk": 1}, ["+3 egg", "-1 milk", "-1 egg"]) == {"egg": 2}
assert pantry_after({"milk": 1}, ["-5 milk", "+1 milk"]) == {"milk": 1}
assert pantry_after({}, []) == {}

def expired_and_fresh(dates, today):
    """Split a dict from food to date text like "2024-05-01" into two sorted lists: expired, with a
    date before today, and fresh."""
    expired = sorted(food for food, date in dates.items() if date < today)
    return expired, sorted(set(dates) - set(expired))
# E: Dates in this form compare as texts, and the rest is a set difference.
# R: food -> "YYYY-MM-DD", today as text: lists of expired and still good food (sorted)
assert expired_and_fresh({"ham": "2024-05-01", "jam": "2025-01-01"}, "2024-05-02") == (["ham"],
    ["jam"])
assert expired_and_fresh({"ham": "2024-05-01"}, "2024-05-01") == ([], ["ham"])
assert expired_and_fresh({}, "2024-05-01") == ([], [])

def half_used_packs(packs):
    """Return the names of packs with less than half of their content left; packs maps a name to
    (left, full)."""
    return [name for name, (left, full) in packs.items() if 2 * left < full]
# E: Doubling the rest avoids a division.
# R: packs (left, full): names with less than half left
assert half_used_packs({"rice": (200, 1000), "tea": (50, 100)}) == ["rice"]
assert half_used_packs({"tea": (0, 0)}) == []
assert half_used_packs({}) == []

def recipe_step_ends(recipe):
    """Return "Title (n steps): first ... last" for a recipe with "title" and a list "steps" of at
    least one step; with one step only that step is shown after the colon."""
    steps = recipe["steps"]
    shown = steps[0] if len(steps) == 1 else f"{steps[0]} ... {steps[-1]}"
    return f"{recipe['title']} ({len(steps)} steps): {shown}"
# E: The list is shown by its first and last element.
assert recipe_step_ends({"title": "Soup", "steps": ["chop", "boil",
    "eat"]}) == "Soup (3 steps): chop ... eat"
assert recipe_step_ends({"title": "Tea", "steps": ["brew"]}) == "Tea (1 steps): brew"
assert recipe_step_ends({"title": "A", "steps": ["x", "y"]}) == "A (2 steps): x ... y"

def quick_recipes(recipes, minutes):
    """Return (title, time) pairs of recipes whose "prep" plus "cook" minutes are at most minutes,
    fastest first; a missing field counts as 0."""
    times = {r["title"]: r.get("prep", 0) + r.get("cook", 0) for r in recipes}
    return sorted(((t, m) for t, m in times.items() if m <= minutes), key=lambda pair: pair[1])
# E: The total times are put in a dict, filtered and sorted.
# R: recipes with title, prep, cook (either may be missing). which take max n minutes in total? fastest first with the time
assert quick_recipes([{"title": "stew", "prep": 20, "cook": 90}, {"title": "toast", "cook": 5},
    {"title": "salad", "prep": 4}], 30) == [("salad", 4), ("toast", 5)]
assert quick_recipes([{"title": "ice"}], 0) == [("ice", 0)]
assert quick_recipes([], 10) == []

def swap_ingredient(recipe, old, new, factor):
    """Return a copy of a recipe dict (ingredient to grams) in which old is replaced by new with
    its grams times factor, added to what is there of new; without old nothing changes."""
    changed = dict(recipe)
    if old in changed:
        changed[new] = changed.get(new, 0) + changed.pop(old) * factor
    return changed
# E: The old amount is popped and added to the new ingredient.
assert swap_ingredient({"butter": 100, "oil": 20}, "butter", "oil", 0.5) == {"oil": 70.0}
assert swap_ingredient({"egg": 1}, "milk", "water", 1) == {"egg": 1}
assert swap_ingredient({"sugar": 10}, "sugar", "honey", 1) == {"honey": 10}

def heaviest_ingredient_share(recipe):
    """Return "flour 50%" for the ingredient with the most grams and its share of the total in whole
    percent, rounded down; "empty" for an empty recipe."""
    if not recipe:
        return "empty"
    top = max(recipe, key=recipe.get)
    return f"{top} {100 * recipe[top] // sum(recipe.values())}%"
# E: The key with the largest value is found and divided by the sum.
assert heaviest_ingredient_share({"flour": 500, "water": 300, "salt": 200}) == "flour 50%"
assert heaviest_ingredient_share({"a": 1, "b": 2}) == "b 66%"
assert heaviest_ingredient_share({}) == "empty"

def nutrition_sum(meal, table):
    """Return the sums of kcal and protein, as a dict with these keys, of a meal of (food, grams);
    table maps a food to its values per 100 grams and sums are rounded to whole numbers."""
    sums = {"kcal": 0, "protein": 0}
    for food, grams in meal:
        for key in sums:
            sums[key] += table[food][key] * grams / 100
    return {key: round(value) for key, value in sums.items()}
# M: The inner loop adds the share of every nutrient.
assert nutrition_sum([("rice", 200), ("egg", 50)],
    {"rice": {"kcal": 130, "protein": 3}, "egg": {"kcal": 150, "protein": 12}}) == {"kcal": 335,
    "protein": 12}
assert nutrition_sum([], {}) == {"kcal": 0, "protein": 0}
assert nutrition_sum([("egg", 0)], {"egg": {"kcal": 150, "protein": 12}}) == {"kcal": 0,
    "protein": 0}

def label_of_sizes(sizes):
    """Return "S:2 M:0 L:1 XL:0" for a list of sizes, always with these four in this order; other
    sizes are ignored."""
    return " ".join(f"{size}:{sizes.count(size)}" for size in ("S", "M", "L", "XL"))
# E: Each of the four fixed sizes is counted in the list.
# R: t-shirt sizes list to "S:2 M:0 L:1 XL:0"
assert label_of_sizes(["S", "L", "S", "XXL"]) == "S:2 M:0 L:1 XL:0"
assert label_of_sizes([]) == "S:0 M:0 L:0 XL:0"
assert label_of_sizes(["XL"]) == "S:0 M:0 L:0 XL:1"

def drawer_of_tool(drawers, tool):
    """Return the number, from 1, of the first drawer (a set in a list) with the tool, or 0."""
    return next((number for number, tools in enumerate(drawers, 1) if tool in tools), 0)
# E: next takes the first fitting number and has 0 as default.
assert drawer_of_tool([{"saw"}, {"axe", "saw"}], "axe") == 2
assert drawer_of_tool([{"saw"}], "axe") == 0
assert drawer_of_tool([], "axe") == 0

def tools_to_boxes(tools, boxes):
    """Return a dict from box name to sorted tools, putting each tool into the first box whose list
    of kinds has the tool's kind, else into "rest"; tools maps names to kinds. Empty boxes are left
    out."""
    packed = defaultdict(list)
    for tool, kind in sorted(tools.items()):
        box = next((name for name, kinds in boxes.items() if kind in kinds), "rest")
        packed[box].append(tool)
    return dict(packed)
# M: next looks for the first box that takes the kind.
assert tools_to_boxes({"saw": "wood", "drill": "power", "pen": "office"},
    {"red": ["power"], "blue": ["wood", "power"]}) == {"red": ["drill"], "rest": ["pen"],
    "blue": ["saw"]}
assert tools_to_boxes({"b": "x", "a": "x"}, {}) == {"rest": ["a", "b"]}
assert tools_to_boxes({}, {"red": ["x"]}) == {}

def remaining_credit(cards, purchases):
    """Return the credit left on each card after (card, price) purchases; a purchase that is dearer
    than the credit left or on an unknown card is skipped."""
    credit = dict(cards)
    for card, price in purchases:
        if credit.get(card, -1) >= price:
            credit[card] -= price
    return credit
# E: The default of minus one makes unknown cards fail the test.
# R: prepaid cards {id: credit}, purchases [(id, price)], skip when not enough credit. credit left?
assert remaining_credit({"a": 10}, [("a", 7), ("a", 4), ("b", 1), ("a", 3)]) == {"a": 0}
assert remaining_credit({"a": 0}, [("a", 0)]) == {"a": 0}
assert remaining_credit({}, [("a", 1)]) == {}

def keys_longer_than_values(pairs):
    """Return the sorted keys whose length is greater than that of their text value."""
    return sorted(key for key, value in pairs.items() if len(key) > len(value))
# E: The lengths of key and value are compared.
assert keys_longer_than_values({"apple": "fig", "fig": "apple", "kiwi": "plum"}) == ["apple"]
assert keys_longer_than_values({"ab": "", "c": ""}) == ["ab", "c"]
assert keys_longer_than_values({}) == []

def value_to_key_count(mapping):
    """Return a dict from each value to the number of keys that have it, most frequent first."""
    return dict(Counter(mapping.values()).most_common())
# E: The values are counted, and most_common puts them in order.
assert value_to_key_count({"a": 1, "b": 2, "c": 2}) == {2: 2, 1: 1}
assert list(value_to_key_count({"a": "x", "b": "y", "c": "y"})) == ["y", "x"]
assert value_to_key_count({}) == {}

def unique_value_keys(mapping):
    """Return the entries whose value no other key has."""
    counts = Counter(mapping.values())
    return {key: value for key, value in mapping.items() if counts[value] == 1}
# E: The values are counted before the entries are filtered.
# R: keep only dict entries whose value is unique among all the values
assert unique_value_keys({"a": 1, "b": 2, "c": 1}) == {"b": 2}
assert unique_value_keys({"a": 1}) == {"a": 1}
assert unique_value_keys({}) == {}

def key_sum_of_even_values(mapping):
    """Add up the integer keys whose value is an even number."""
    return sum(key for key, value in mapping.items() if value % 2 == 0)
# E: The condition looks at the value while the key is summed.
assert key_sum_of_even_values({1: 2, 5: 3, 10: 0}) == 11
assert key_sum_of_even_values({4: 1}) == 0
assert key_sum_of_even_values({}) == 0

def nth_key(mapping, number):
    """Return the key at place number, from 1, in the dict's order, or None if there are too few."""
    for place, key in enumerate(mapping, 1):
        if place == number:
            return key
    return None
# E: enumerate counts the keys until the wanted place.
# R: n-th key of a dict (from 1) or None
assert nth_key({"a": 1, "b": 2}, 2) == "b"
assert nth_key({"a": 1}, 2) is None
assert nth_key({}, 1) is None

def first_and_last_entry(mapping):
    """Return the first and the last (key, value) pair of a dict as a tuple, or None if it is
    empty; with one entry both are the same."""
    if not mapping:
        return None
    pairs = list(mapping.items())
    return pairs[0], pairs[-1]
# E: The items become a list whose ends are taken.
assert first_and_last_entry({"a": 1, "b": 2, "c": 3}) == (("a", 1), ("c", 3))
assert first_and_last_entry({"x": 0}) == (("x", 0), ("x", 0))
assert first_and_last_entry({}) is None

def keep_first_entries(mapping, number):
    """Return a dict of the first number entries and the count of those dropped."""
    kept = dict(list(mapping.items())[:number])
    return kept, len(mapping) - len(kept)
# E: A slice of the items makes the smaller dict.
# R: cut a dict to its first n entries, also return how many fell off
assert keep_first_entries({"a": 1, "b": 2, "c": 3}, 2) == ({"a": 1, "b": 2}, 1)
assert keep_first_entries({"a": 1}, 5) == ({"a": 1}, 0)
assert keep_first_entries({}, 1) == ({}, 0)

def reversed_entries(mapping):
    """Return a dict with the entries in reverse order and without those whose value is None."""
    return {key: mapping[key] for key in reversed(mapping) if mapping[key] is not None}
# E: A dict can be walked through backwards by reversed.
assert list(reversed_entries({"a": 1, "b": None, "c": 3})) == ["c", "a"]
assert reversed_entries({"a": 0}) == {"a": 0}
assert reversed_entries({}) == {}

def move_key_to_front(mapping, key):
    """Return a dict with the entry of the key first and the others in their order; an absent key
    changes nothing."""
    ordered = OrderedDict(mapping)
    if key in ordered:
        ordered.move_to_end(key, last=False)
    return dict(ordered)
# E: OrderedDict can move a key to either end.
# R: put one key to the front of a dict, rest keeps order
assert list(move_key_to_front({"a": 1, "b": 2, "c": 3}, "c")) == ["c", "a", "b"]
assert move_key_to_front({"a": 1}, "z") == {"a": 1}
assert move_key_to_front({}, "a") == {}

def setting_from_layers(name, *layers):
    """Return the value of a setting from the first of the dicts that has it, or "unset"; the value
    None counts as a value."""
    return ChainMap(*layers).get(name, "unset")
# E: A ChainMap looks through its dicts in order.
assert setting_from_layers("size", {"x": 1}, {"size": 5}, {"size": 9}) == 5
assert setting_from_layers("size", {"size": None}, {"size": 9}) is None
assert setting_from_layers("size", {}) == "unset"

def overridden_names(*layers):
    """Return the sorted names that occur in more than one of the dicts."""
    counts = Counter(name for layer in layers for name in layer)
    return sorted(name for name in counts if counts[name] > 1)
# E: All keys of all dicts are counted.
assert overridden_names({"a": 1, "b": 2}, {"b": 3}, {"b": 1, "c": 0}) == ["b"]
assert overridden_names({"a": 1}) == []
assert overridden_names() == []

def update_if_greater(best, results):
    """Raise the values in the dict best in place to those in results where they are greater or
    new, and return the sorted names that were changed."""
    improved = sorted(n for n, r in results.items() if n not in best or r > best[n])
    best.update((name, results[name]) for name in improved)
    return improved
# E: The improved names are found before update takes their pairs.
# R: high scores dict gets updated (in place) by new results only if better. which names improved?
assert update_if_greater({"Al": 5, "Bo": 9}, {"Al": 7, "Bo": 8, "Cy": 0}) == ["Al", "Cy"]
assert update_if_greater({"Al": 5}, {"Al": 5}) == []
assert update_if_greater({}, {}) == []

def pop_first_found(stock, wishes):
    """Remove the first of the wishes that is a key of stock, in place, and return (wish, value),
    or None if no wish is there."""
    for wish in wishes:
        if wish in stock:
            return wish, stock.pop(wish)
    return None
# E: pop removes the entry and gives its value.
# R: take the first available wish out of the stock dict, (wish, value) or None
assert pop_first_found({"tea": 3, "jam": 4}, ["milk", "jam", "tea"]) == ("jam", 4)
assert pop_first_found({"tea": 3}, ["milk"]) is None
assert pop_first_found({}, []) is None

def drain_in_order(stock):
    """Empty a dict of numbers in place, from the last entry to the first, and return the list of
    keys until the values taken out reach 10 or the dict is empty."""
    taken, total = [], 0
    while stock and total < 10:
        key, value = stock.popitem()
        taken.append(key)
        total += value
    return taken
# M: popitem removes the last entry and returns it as a pair.
assert drain_in_order({"a": 9, "b": 6, "c": 5}) == ["c", "b"]
assert drain_in_order({"a": 1}) == ["a"]
assert drain_in_order({}) == []

def count_into(counts, words):
    """Add the words of a text to a dict of counts in place and return the number of words that
    were new to it."""
    before = len(counts)
    for word in words.split():
        counts[word] = counts.get(word, 0) + 1
    return len(counts) - before
# E: The growth of the dict tells how many keys were new.
assert count_into({"tea": 1}, "tea jam jam pen") == 2
assert count_into({}, "") == 0
assert count_into({"a": 5}, "a a") == 0

def all_values_lists_equal_length(mapping):
    """Check whether all lists in a dict have the same length; an empty dict passes."""
    return len({len(values) for values in mapping.values()}) <= 1
# E: The set of lengths has at most one element.
assert all_values_lists_equal_length({"a": [1, 2], "b": [3, 4]}) is True
assert all_values_lists_equal_length({"a": [1], "b": []}) is False
assert all_values_lists_equal_length({}) is True

def pad_lists(mapping, filler):
    """Return a dict in which all lists are filled up with filler to the length of the longest
    one."""
    longest = max(map(len, mapping.values()), default=0)
    return {key: values + [filler] * (longest - len(values)) for key, values in mapping.items()}
# E: The missing number of fillers is the difference of the lengths.
# R: dict of lists, make them all equally long by adding a filler at the end
assert pad_lists({"a": [1, 2], "b": [3]}, 0) == {"a": [1, 2], "b": [3, 0]}
assert pad_lists({"a": []}, "-") == {"a": []}
assert pad_lists({}, 0) == {}

def longest_list_keys(mapping):
    """Return the sorted keys of all longest lists in a dict; an empty dict gives an empty list."""
    size = max(map(len, mapping.values()), default=0)
    return sorted(key for key, values in mapping.items() if len(values) == size)
# E: The greatest length is found first and compared with each list.
assert longest_list_keys({"b": [1, 2], "c": [1], "a": [3, 4]}) == ["a", "b"]
assert longest_list_keys({"x": []}) == ["x"]
assert longest_list_keys({}) == []

def nested_lists_total(mapping):
    """Return (number of values, sum of values) over all lists of a dict."""
    values = [value for numbers in mapping.values() for value in numbers]
    return len(values), sum(values)
# E: A nested comprehension puts all values in one list.
# R: dict of lists: how many values and their sum
assert nested_lists_total({"a": [1, 2], "b": [], "c": [7]}) == (3, 10)
assert nested_lists_total({"a": []}) == (0, 0)
assert nested_lists_total({}) == (0, 0)

def keys_by_value_range(mapping, bounds):
    """Return a dict from label to the keys whose value lies in its range; bounds maps labels to
    (low, high), both included, and a key may be in several ranges or none."""
    return {
        label: [key for key, value in mapping.items() if low <= value <= high]
        for label, (low, high) in bounds.items()
    }
# E: Each range filters the whole dict.
assert keys_by_value_range({"a": 1, "b": 5}, {"low": (0, 3), "all": (0, 9)}) == {"low": ["a"],
    "all": ["a", "b"]}
assert keys_by_value_range({}, {"x": (0, 1)}) == {"x": []}
assert keys_by_value_range({"a": 3}, {}) == {}

def cumulative_values(mapping):
    """Return a dict in which each value is the sum of the values up to and including this key in
    the dict's order."""
    total, result = 0, {}
    for key, value in mapping.items():
        total += value
        result[key] = total
    return result
# E: A running total is stored under every key.
# R: {"jan": 5, "feb": 3} -> running totals {"jan": 5, "feb": 8}
assert cumulative_values({"jan": 5, "feb": 3, "mar": -1}) == {"jan": 5, "feb": 8, "mar": 7}
assert cumulative_values({"a": 0}) == {"a": 0}
assert cumulative_values({}) == {}

def differences_in_order(mapping):
    """Return a dict from each key but the first to its value minus that of the key before it."""
    keys = list(mapping)
    return {key: mapping[key] - mapping[before] for before, key in zip(keys, keys[1:])}
# E: Neighbouring keys are paired by zip.
# R: change from each entry to the next in a dict
assert differences_in_order({"mon": 5, "tue": 8, "wed": 6}) == {"tue": 3, "wed": -2}
assert differences_in_order({"mon": 5}) == {}
assert differences_in_order({}) == {}

def normalise_to_one(weights):
    """Return the weights divided by their sum, rounded to two decimals; if the sum is 0 all get
    equal shares."""
    total = sum(weights.values())
    if total == 0:
        return {key: round(1 / len(weights), 2) for key in weights}
    return {key: round(value / total, 2) for key, value in weights.items()}
# E: The zero sum is handled before the division.
assert normalise_to_one({"a": 1, "b": 3}) == {"a": 0.25, "b": 0.75}
assert normalise_to_one({"a": 0, "b": 0}) == {"a": 0.5, "b": 0.5}
assert normalise_to_one({}) == {}

def clamp_values(mapping, low, high):
    """Return the dict with values below low raised to it and above high lowered to it, and the
    number of changed values."""
    clamped = {key: min(max(value, low), high) for key, value in mapping.items()}
    return clamped, sum(clamped[key] != mapping[key] for key in mapping)
# E: min and max clamp, and a comparison counts the changes.
assert clamp_values({"a": -5, "b": 3, "c": 99}, 0, 10) == ({"a": 0, "b": 3, "c": 10}, 2)
assert clamp_values({"a": 0}, 0, 0) == ({"a": 0}, 0)
assert clamp_values({}, 0, 1) == ({}, 0)

def split_key_value_types(mapping):
    """Split a dict into (texts, numbers, others) by the type of its values; booleans are others."""
    texts, numbers, others = {}, {}, {}
    for key, value in mapping.items():
        if isinstance(value, str):
            texts[key] = value
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            numbers[key] = value
        else:
            others[key] = value
    return texts, numbers, others
# M: Booleans are excluded from the numbers although they are ints.
assert split_key_value_types({"a": "x", "b": 1.5, "c": True, "d": None}) == ({"a": "x"},
    {"b": 1.5}, {"c": True, "d": None})
assert split_key_value_types({"n": 0}) == ({}, {"n": 0}, {})
assert split_key_value_types({}) == ({}, {}, {})

def to_query_text(options):
    """Return options as "a=1&b=x" in alphabetical order, with True written as the bare name and
    False or None left out."""
    parts = []
    for name, value in sorted(options.items()):
        if value is True:
            parts.append(name)
        elif value is not False and value is not None:
            parts.append(f"{name}={value}")
    return "&".join(parts)
# M: The identity tests separate the booleans and None from other values.
# R: dict to "a=1&verbose" text. True -> just the name, False/None -> skip, sorted
assert to_query_text({"b": "x", "verbose": True, "a": 1, "z": None}) == "a=1&b=x&verbose"
assert to_query_text({"n": 0, "f": False}) == "n=0"
assert to_query_text({}) == ""

def default_and_given(defaults, **given):
    """Return the defaults overridden by the keyword arguments, ignoring arguments that are no key
    of defaults."""
    return {name: given.get(name, value) for name, value in defaults.items()}
# E: Only the names of the defaults are looked up.
assert default_and_given({"size": 1, "colour": "red"}, size=5, weight=9) == {"size": 5,
    "colour": "red"}
assert default_and_given({"size": 1}) == {"size": 1}
assert default_and_given({}, a=1) == {}

def invert_pairs_to_ranges(pages):
    """Turn a dict from page number to chapter into a dict from chapter to (first page, last
    page)."""
    ranges = {}
    for page, chapter in sorted(pages.items()):
        first, _ = ranges.get(chapter, (page, page))
        ranges[chapter] = (first, page)
    return ranges
# E: Pages come in order, so the current one is always the last so far.
assert invert_pairs_to_ranges({1: "A", 3: "B", 2: "A"}) == {"A": (1, 2), "B": (3, 3)}
assert invert_pairs_to_ranges({7: "X"}) == {"X": (7, 7)}
assert invert_pairs_to_ranges({}) == {}

def coins_by_country(coins):
    """Count coins (country, year) per country and return only the three countries with the most as
    (country, count) pairs, ties by name."""
    counts = Counter(country for country, _ in coins)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
# E: The sorted counts are cut to three.
assert coins_by_country([("NO", 1990), ("SE", 1980), ("NO", 2001), ("DK", 1999),
    ("FI", 1970)]) == [("NO", 2), ("DK", 1), ("FI", 1)]
assert coins_by_country([("NO", 1)]) == [("NO", 1)]
assert coins_by_country([]) == []

def oldest_coin_each(coins):
    """Return the smallest year per country for coins (country, year), as texts like "NO 1990"
    sorted by year."""
    oldest = {}
    for country, year in coins:
        oldest[country] = min(year, oldest.get(country, year))
    return [f"{country} {oldest[country]}" for country in sorted(oldest, key=oldest.get)]
# E: The default of the lookup is the year itself.
assert oldest_coin_each([("NO", 1990), ("SE", 1980), ("NO", 1970)]) == ["NO 1970", "SE 1980"]
assert oldest_coin_each([("DK", 5)]) == ["DK 5"]
assert oldest_coin_each([]) == []

def group_keys_by_prefix(mapping, mark):
    """Return a dict from the part of each key before the first mark to a dict of the rest of the
    key and its value; keys without the mark belong to ""."""
    groups = {}
    for key, value in mapping.items():
        head, sign, tail = key.partition(mark)
        if sign:
            groups.setdefault(head, {})[tail] = value
        else:
            groups.setdefault("", {})[key] = value
    return groups
# M: partition tells whether the mark was found.
# R: {"db.host": 1, "db.port": 2, "x": 3} with "." -> {"db": {"host": 1, "port": 2}, "": {"x": 3}}
assert group_keys_by_prefix({"db.host": 1, "db.port": 2, "x": 3},
    ".") == {"db": {"host": 1, "port": 2}, "": {"x": 3}}
assert group_keys_by_prefix({"a-b-c": 1}, "-") == {"a": {"b-c": 1}}
assert group_keys_by_prefix({}, ".") == {}

def rename_by_rule(mapping):
    """Return the dict with keys stripped, in lower case and with spaces turned into underscores;
    if two keys become equal the first one's value stays."""
    cleaned = {}
    for key, value in mapping.items():
        cleaned.setdefault(key.strip().lower().replace(" ", "_"), value)
    return cleaned
# E: The cleaned key is entered only if it is not there yet.
assert rename_by_rule({" First Name": "Al", "AGE": 3, "age ": 9}) == {"first_name": "Al", "age": 3}
assert rename_by_rule({"x": 1}) == {"x": 1}
assert rename_by_rule({}) == {}

def flags_text(flags):
    """Return the names of true flags joined by "|" followed by " (k of n)", or "none (0 of n)"."""
    names = [name for name, on in flags.items() if on]
    return f"{'|'.join(names) or 'none'} ({len(names)} of {len(flags)})"
# E: The true names are collected once for both parts of the text.
# R: "bold|big (2 of 3)" from a dict of bools
assert flags_text({"bold": True, "red": False, "big": True}) == "bold|big (2 of 3)"
assert flags_text({"bold": False}) == "none (0 of 1)"
assert flags_text({}) == "none (0 of 0)"

def sort_dict_by_list(mapping, order):
    """Return the dict sorted by the place of its keys in the list order; keys that are not in the
    list come last in alphabetical order."""
    places = {key: place for place, key in enumerate(order)}
    return dict(sorted(mapping.items(), key=lambda p: (places.get(p[0], len(order)), p[0])))
# E: Keys without a place get the length of the list, which is behind all places.
assert list(sort_dict_by_list({"a": 1, "z": 2, "m": 3, "b": 4}, ["m", "z"])) == ["m", "z", "a", "b"]
assert sort_dict_by_list({"x": 1}, []) == {"x": 1}
assert sort_dict_by_list({}, ["a"]) == {}

def sort_by_value_then_key_length(mapping):
    """Return the keys sorted by falling value and, for equal values, by rising length of the
    key."""
    return sorted(mapping, key=lambda key: (-mapping[key], len(key)))
# E: The sort key is a pair of negated value and length.
assert sort_by_value_then_key_length({"pear": 2, "fig": 2, "apple": 9}) == ["apple", "fig", "pear"]
assert sort_by_value_then_key_length({"b": 1, "a": 1}) == ["b", "a"]
assert sort_by_value_then_key_length({}) == []

def replace_missing_by_mean(mapping):
    """Return the dict with each None replaced by the mean of the other values, rounded to one
    decimal; if all are None they become 0."""
    known = [value for value in mapping.values() if value is not None]
    mean = round(sum(known) / len(known), 1) if known else 0
    return {key: mean if value is None else value for key, value in mapping.items()}
# E: The mean is computed from the known values before the gaps are filled.
# R: fill None values of a dict with the average of the rest (1 decimal), 0 if nothing known
assert replace_missing_by_mean({"a": 4, "b": None, "c": 5}) == {"a": 4, "b": 4.5, "c": 5}
assert replace_missing_by_mean({"a": None}) == {"a": 0}
assert replace_missing_by_mean({}) == {}

def key_nearest_to(mapping, target):
    """Return the key whose value is nearest to the target, the smaller value on a tie, or None for
    an empty dict."""
    return min(mapping, key=lambda k: (abs(mapping[k] - target), mapping[k]), default=None)
# E: min compares distance first and value second.
# R: key whose value is closest to a target, smaller value on ties
assert key_nearest_to({"a": 1, "b": 7, "c": 5}, 6) == "c"
assert key_nearest_to({"a": 10}, 0) == "a"
assert key_nearest_to({}, 3) is None

def cheapest_two(prices):
    """Return the two cheapest items with the sum of their prices, as (first, second, sum),
    cheapest first; None if there are fewer than two."""
    if len(prices) < 2:
        return None
    first, second = sorted(prices, key=prices.get)[:2]
    return first, second, prices[first] + prices[second]
# E: The sorted keys are cut to two and unpacked.
# R: two cheapest items and their total, None if less than two
assert cheapest_two({"tea": 4, "jam": 3, "pen": 1}) == ("pen", "jam", 4)
assert cheapest_two({"tea": 4}) is None
assert cheapest_two({"b": 1, "a": 1}) == ("b", "a", 2)

def pairs_with_price_sum(prices, total):
    """Return the alphabetically ordered pairs of different items whose prices add up to the total,
    sorted."""
    items = sorted(prices)
    return [
        (a, b) for i, a in enumerate(items) for b in items[i + 1:] if prices[a] + prices[b] == total
    ]
# E: Each item is combined with those behind it in the alphabet.
# R: which two things cost exactly `total` together? all pairs from a price dict
assert pairs_with_price_sum({"tea": 4, "jam": 3, "pen": 1, "cup": 2}, 5) == [("cup", "jam"),
    ("pen", "tea")]
assert pairs_with_price_sum({"tea": 4}, 8) == []
assert pairs_with_price_sum({}, 0) == []

class DefaultCounter:
    """Count things per group with a limit; hits above the limit are refused."""

    def __init__(self, limit):
        self.limit = limit
        self.counts = defaultdict(int)

    def hit(self, group):
        """Count a hit and return True, or return False if the group is full."""
        if self.counts[group] >= self.limit:
            return False
        self.counts[group] += 1
        return True

    def left(self, group):
        """Return how many hits the group has left."""
        return self.limit - self.counts[group]
# M: A defaultdict starts every group at zero.
counter = DefaultCounter(1)
assert counter.hit("a") is True
assert counter.hit("a") is False
assert counter.left("b") == 1

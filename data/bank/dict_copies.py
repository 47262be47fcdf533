"""Verified problems: dict copies."""

def with_entry_if_new(d, key, value):
    """Return a copy that has the value under key, but keep an old value that is already there."""
    return {key: value, **d}
# E: The old entries come later and win.
# R: set a default in a copy of the dict
assert with_entry_if_new({"a": 1}, "a", 5) == {"a": 1}
assert with_entry_if_new({"a": 1}, "b", 5) == {"a": 1, "b": 5}
assert with_entry_if_new({}, "a", 0) == {"a": 0}

def without_key(d, key):
    """Return a copy of the dict that lacks the key; if it is not there, just a copy."""
    return {k: d[k] for k in d if k != key}
# E: All other entries are copied.
# R: new dict without one key, dont fail when key isnt there
assert without_key({"a": 1, "b": 2}, "a") == {"b": 2}
assert without_key({"a": 1}, "z") == {"a": 1}
assert without_key({}, "a") == {}

def pop_from_copy(d, key):
    """Remove the key from a copy of d and return (value, copy); the value of a missing key is
    None."""
    rest = dict(d)
    value = rest.pop(key, None)
    return value, rest
# E: pop with a default works on the copied dict.
assert pop_from_copy({"a": 1, "b": 2}, "a") == (1, {"b": 2})
assert pop_from_copy({"b": 2}, "a") == (None, {"b": 2})
assert pop_from_copy({}, "a") == (None, {})

def plus_one_for_all(d):
    """Return a new dict with every value raised by one."""
    return {key: value + 1 for key, value in d.items()}
# E: Each value gets one more.
# R: add 1 to all values of a dict
assert plus_one_for_all({"a": 1, "b": -1}) == {"a": 2, "b": 0}
assert plus_one_for_all({"a": 0}) == {"a": 1}
assert plus_one_for_all({}) == {}

def doubled_where_small(d, limit):
    """Return a new dict with values below limit doubled and the others unchanged."""
    return {k: v * 2 if v < limit else v for k, v in d.items()}
# E: A conditional inside the comprehension chooses the value.
assert doubled_where_small({"a": 1, "b": 9}, 5) == {"a": 2, "b": 9}
assert doubled_where_small({"a": 5}, 5) == {"a": 5}
assert doubled_where_small({}, 5) == {}

def halves_of_values(d):
    """Map every key to half of its number."""
    return {k: v / 2 for k, v in d.items()}
# E: Each value is divided by two.
assert halves_of_values({"a": 4, "b": 1}) == {"a": 2, "b": 0.5}
assert halves_of_values({"a": 0}) == {"a": 0}
assert halves_of_values({}) == {}

def values_as_percent(d):
    """Return for each key its value as a percentage of the sum of all values (not zero)."""
    total = sum(d.values())
    return {k: 100 * v / total for k, v in d.items()}
# E: The total is computed once before the comprehension.
# R: dict values as percent of the total
assert values_as_percent({"a": 1, "b": 3}) == {"a": 25, "b": 75}
assert values_as_percent({"a": 5}) == {"a": 100}
assert values_as_percent({"a": 0, "b": 2}) == {"a": 0, "b": 100}

def values_capped(d, top):
    """Return a copy where no value is larger than top."""
    return {k: min(v, top) for k, v in d.items()}
# E: min cuts each value.
# R: limit all values in a dict to top
assert values_capped({"a": 3, "b": 30}, 10) == {"a": 3, "b": 10}
assert values_capped({"a": 10}, 10) == {"a": 10}
assert values_capped({}, 1) == {}

def values_without_sign(d):
    """Replace each value by its absolute value, in a new dict."""
    return {k: abs(v) for k, v in d.items()}
# E: abs removes a minus.
assert values_without_sign({"a": -3, "b": 3}) == {"a": 3, "b": 3}
assert values_without_sign({"a": 0}) == {"a": 0}
assert values_without_sign({}) == {}

def values_as_text(d):
    """Convert each value of the dict to str."""
    return {k: str(v) for k, v in d.items()}
# E: str is applied to each value.
assert values_as_text({"a": 1, "b": None}) == {"a": "1", "b": "None"}
assert values_as_text({"a": "x"}) == {"a": "x"}
assert values_as_text({}) == {}

def digit_values_to_int(d):
    """Convert those text values that consist of digits only to int, and keep the rest."""
    return {k: int(v) if v.isdigit() else v for k, v in d.items()}
# E: isdigit decides whether to convert.
# R: dict with string values, turn the numeric ones ("12") into ints, others stay
assert digit_values_to_int({"a": "12", "b": "x"}) == {"a": 12, "b": "x"}
assert digit_values_to_int({"a": ""}) == {"a": ""}
assert digit_values_to_int({}) == {}

def values_over_to_flags(d, limit):
    """Map each key to True if its value is over the limit, else to False."""
    return {k: v > limit for k, v in d.items()}
# E: The comparison itself is the new value.
# R: turn values into bools: over the limit or not
assert values_over_to_flags({"a": 1, "b": 9}, 5) == {"a": False, "b": True}
assert values_over_to_flags({"a": 5}, 5) == {"a": False}
assert values_over_to_flags({}, 0) == {}

def marks_to_words(marks):
    """Map each name to "pass" for a mark of 50 or more and to "fail" below."""
    return {name: "pass" if mark >= 50 else "fail" for name, mark in marks.items()}
# E: A conditional turns the number into a word.
assert marks_to_words({"Al": 50, "Bo": 49}) == {"Al": "pass", "Bo": "fail"}
assert marks_to_words({"Al": 100}) == {"Al": "pass"}
assert marks_to_words({}) == {}

def keys_lowered(d):
    """Return a dict with all keys in lower case; of keys that become equal the last one stays."""
    return {key.lower(): d[key] for key in d}
# E: Each key is lowered on the way.
# R: make all dict keys lowercase
assert keys_lowered({"A": 1, "b": 2}) == {"a": 1, "b": 2}
assert keys_lowered({"A": 1, "a": 2}) == {"a": 2}
assert keys_lowered({}) == {}

def keys_trimmed(d):
    """Strip the spaces around every key."""
    return {key.strip(): value for key, value in d.items()}
# E: strip works on each key.
assert keys_trimmed({" a ": 1, "b": 2}) == {"a": 1, "b": 2}
assert keys_trimmed({"  ": 0}) == {"": 0}
assert keys_trimmed({}) == {}

def keys_with_ending(d, ending):
    """Append the ending to each key and keep the values."""
    return {key + ending: value for key, value in d.items()}
# E: The text is added behind each key.
assert keys_with_ending({"a": 1}, "_old") == {"a_old": 1}
assert keys_with_ending({"a": 1}, "") == {"a": 1}
assert keys_with_ending({}, "x") == {}

def entries_not_zero(d):
    """Throw out all entries whose value is 0."""
    return {k: v for k, v in d.items() if v != 0}
# E: Zero values fail the condition.
# R: remove zero entries from dict
assert entries_not_zero({"a": 0, "b": 2, "c": -1}) == {"b": 2, "c": -1}
assert entries_not_zero({"a": 0}) == {}
assert entries_not_zero({}) == {}

def entries_with_short_key(d, size):
    """Keep the entries whose key has at most size characters."""
    return {k: v for k, v in d.items() if len(k) <= size}
# E: The length of the key decides.
assert entries_with_short_key({"fig": 1, "plum": 2}, 3) == {"fig": 1}
assert entries_with_short_key({"plum": 2}, 3) == {}
assert entries_with_short_key({"": 0}, 0) == {"": 0}

def entries_of_keys_or_zero(d, keys):
    """Build a dict of the given keys with their values in d, using 0 where d has none."""
    return {key: d.get(key, 0) for key in keys}
# E: get adds zeros.
assert entries_of_keys_or_zero({"a": 1}, ["a", "b"]) == {"a": 1, "b": 0}
assert entries_of_keys_or_zero({"a": 1}, []) == {}
assert entries_of_keys_or_zero({}, ["x"]) == {"x": 0}

def sorted_by_key(d):
    """Return a dict with the same entries in rising order of the keys."""
    return dict(sorted(d.items()))
# E: The sorted pairs become a dict again.
assert list(sorted_by_key({"b": 1, "a": 2}).items()) == [("a", 2), ("b", 1)]
assert sorted_by_key({"a": 1}) == {"a": 1}
assert sorted_by_key({}) == {}

def sorted_by_value_falling(d):
    """Return the entries as a new dict, the largest value first."""
    return {k: d[k] for k in sorted(d, key=d.get, reverse=True)}
# E: The keys are sorted by their value and looked up again.
# R: sort dict by value descending
assert list(sorted_by_value_falling({"a": 1, "b": 5})) == ["b", "a"]
assert sorted_by_value_falling({"a": 1}) == {"a": 1}
assert sorted_by_value_falling({}) == {}

def top_entry(d):
    """Return a dict with just the entry of the largest value, the first on a tie; {} if empty."""
    return dict(sorted(d.items(), key=lambda e: e[1], reverse=True)[:1])
# E: The first of the sorted entries is kept.
assert top_entry({"a": 1, "b": 5}) == {"b": 5}
assert top_entry({"a": 5, "b": 5}) == {"a": 5}
assert top_entry({}) == {}

def first_entries(d, n):
    """Return a dict of the first n entries."""
    return dict(list(d.items())[:n])
# E: The list of entries is sliced.
# R: first n items of a dict as dict
assert first_entries({"a": 1, "b": 2, "c": 3}, 2) == {"a": 1, "b": 2}
assert first_entries({"a": 1}, 5) == {"a": 1}
assert first_entries({"a": 1}, 0) == {}

def pairs_of_common_keys(a, b):
    """Map each key that both dicts have to a tuple of a's and b's value."""
    return {k: (a[k], b[k]) for k in a if k in b}
# E: The two values form a tuple.
assert pairs_of_common_keys({"x": 1, "y": 2}, {"x": 5}) == {"x": (1, 5)}
assert pairs_of_common_keys({"y": 2}, {"x": 5}) == {}
assert pairs_of_common_keys({}, {}) == {}

def changed_from_to(old, new):
    """Map every key of both dicts whose value changed to "OLD->NEW"."""
    return {k: f"{old[k]}->{new[k]}" for k in old if k in new and old[k] != new[k]}
# E: The filter keeps changed keys and an f-string shows both values.
assert changed_from_to({"a": 1, "b": 2}, {"a": 3, "b": 2}) == {"a": "1->3"}
assert changed_from_to({"a": 1}, {}) == {}
assert changed_from_to({}, {"a": 1}) == {}

def numbers_to_squares(n):
    """Return a dict from each number 1 to n to its square."""
    return {i: i ** 2 for i in range(1, n + 1)}
# E: The range goes up to n itself.
assert numbers_to_squares(3) == {1: 1, 2: 4, 3: 9}
assert numbers_to_squares(1) == {1: 1}
assert numbers_to_squares(0) == {}

def numbers_to_parity(numbers):
    """Map each number to "even" or "odd"."""
    return {n: "odd" if n % 2 else "even" for n in numbers}
# E: The remainder by two is true for odd numbers.
assert numbers_to_parity([1, 2]) == {1: "odd", 2: "even"}
assert numbers_to_parity([0]) == {0: "even"}
assert numbers_to_parity([]) == {}

def items_to_positions(items):
    """Map each item to its position counted from 1; for repeated items the last position."""
    return {item: place for place, item in enumerate(items, 1)}
# E: enumerate starts with one.
assert items_to_positions(["a", "b"]) == {"a": 1, "b": 2}
assert items_to_positions(["a", "a"]) == {"a": 2}
assert items_to_positions([]) == {}

def names_to_default(names, default):
    """Make a dict that gives each name the same default value."""
    return {name: default for name in names}
# E: The value is the same for all keys.
assert names_to_default(["Al", "Bo"], 0) == {"Al": 0, "Bo": 0}
assert names_to_default(["Al", "Al"], 1) == {"Al": 1}
assert names_to_default([], 5) == {}

def counts_over_one(items):
    """Count the items and keep only those that occur more than once."""
    return {item: items.count(item) for item in items if items.count(item) > 1}
# E: Single items are filtered out.
assert counts_over_one(["a", "b", "a"]) == {"a": 2}
assert counts_over_one(["a"]) == {}
assert counts_over_one([]) == {}

def prices_after_discount(prices, percent):
    """Return new prices, each lowered by percent and rounded to two decimals."""
    return {item: round(p * (100 - percent) / 100, 2) for item, p in prices.items()}
# E: What remains after the discount is the factor.
# R: take 20 percent off every price in dict, result a new dict w/ 2 decimals
assert prices_after_discount({"hat": 10, "cap": 5}, 20) == {"hat": 8, "cap": 4}
assert prices_after_discount({"hat": 9.99}, 0) == {"hat": 9.99}
assert prices_after_discount({}, 50) == {}

def stock_after_sale_in_copy(stock, item, sold):
    """Return the stock after selling some pieces of an item; it never goes below 0 and an
    unknown item changes nothing."""
    return {k: max(n - sold, 0) if k == item else n for k, n in stock.items()}
# E: Only the sold item's number is lowered.
assert stock_after_sale_in_copy({"pen": 5, "ink": 2}, "pen", 3) == {"pen": 2, "ink": 2}
assert stock_after_sale_in_copy({"pen": 1}, "pen", 3) == {"pen": 0}
assert stock_after_sale_in_copy({"pen": 1}, "cup", 3) == {"pen": 1}

def to_order(stock, wanted):
    """Return how many pieces of each item to order so that stock reaches the wanted numbers;
    items with enough pieces are left out."""
    return {i: n - stock.get(i, 0) for i, n in wanted.items() if n > stock.get(i, 0)}
# E: Only items with too little stock pass the filter.
# R: what do we need to order? stock and wanted are dicts, only items that are short
assert to_order({"pen": 3, "ink": 9}, {"pen": 5, "ink": 4}) == {"pen": 2}
assert to_order({}, {"pen": 1}) == {"pen": 1}
assert to_order({"pen": 1}, {}) == {}

def ages_in(years, birth_years):
    """Return how old each person of a dict name to birth year is in the year given first."""
    return {name: years - born for name, born in birth_years.items()}
# E: The birth year is subtracted for each person.
assert ages_in(2030, {"Al": 2000}) == {"Al": 30}
assert ages_in(2000, {"Bo": 2000, "Cy": 1999}) == {"Bo": 0, "Cy": 1}
assert ages_in(2030, {}) == {}

def points_after_round(points, winner):
    """Return a copy of the points where the winner has 3 more, starting from 0 if new."""
    return {**points, winner: points.get(winner, 0) + 3}
# E: The winner's entry is overwritten in the copy.
# R: winner gets +3, in a copy, maybe a new player
assert points_after_round({"Al": 1}, "Al") == {"Al": 4}
assert points_after_round({"Al": 1}, "Bo") == {"Al": 1, "Bo": 3}
assert points_after_round({}, "Cy") == {"Cy": 3}

def vote_for(votes, name):
    """Give a known name one more vote, in a copy; a name not in the dict changes nothing."""
    return {k: v + (k == name) for k, v in votes.items()}
# E: A true comparison adds one.
assert vote_for({"Al": 1, "Bo": 0}, "Bo") == {"Al": 1, "Bo": 1}
assert vote_for({"Al": 1}, "Cy") == {"Al": 1}
assert vote_for({}, "Al") == {}

def everyone_a_bonus(points, bonus, lucky):
    """Add the bonus to the points of each person, and twice the bonus for the lucky one."""
    return {n: p + (2 * bonus if n == lucky else bonus) for n, p in points.items()}
# E: The bonus is chosen per person.
assert everyone_a_bonus({"Al": 1, "Bo": 2}, 5, "Bo") == {"Al": 6, "Bo": 12}
assert everyone_a_bonus({"Al": 1}, 0, "Al") == {"Al": 1}
assert everyone_a_bonus({}, 5, "Al") == {}

def recipe_for_people(recipe, people):
    """Scale a recipe for 4 people to the given number of people."""
    return {item: amount * people / 4 for item, amount in recipe.items()}
# E: Each amount is multiplied and divided by four.
assert recipe_for_people({"egg": 4, "milk": 1}, 8) == {"egg": 8, "milk": 2}
assert recipe_for_people({"egg": 2}, 2) == {"egg": 1}
assert recipe_for_people({}, 3) == {}

def toggled_switch(switches, name):
    """Return a copy in which the switch with that name is flipped; a new switch starts as on."""
    return switches | {name: not switches.get(name, False)}
# E: not flips the old value, and a missing one counts as off.
assert toggled_switch({"fan": True}, "fan") == {"fan": False}
assert toggled_switch({}, "fan") == {"fan": True}
assert toggled_switch({"a": True}, "b") == {"a": True, "b": True}

def all_switched_off(switches):
    """Return a new dict with the same switches, all of them False."""
    return dict.fromkeys(switches, False)
# E: fromkeys gives each key the same value.
assert all_switched_off({"a": True, "b": False}) == {"a": False, "b": False}
assert all_switched_off({"a": True}) == {"a": False}
assert all_switched_off({}) == {}

def euro_to_dollar_prices(prices, rate):
    """Convert all prices with the rate and round them to whole dollars."""
    return {k: round(v * rate) for k, v in prices.items()}
# E: Each price is multiplied and rounded.
assert euro_to_dollar_prices({"hat": 10}, 1.2) == {"hat": 12}
assert euro_to_dollar_prices({"hat": 0, "cap": 3}, 2) == {"hat": 0, "cap": 6}
assert euro_to_dollar_prices({}, 1.1) == {}

def filled_gaps(d, filler):
    """Return a copy in which None values are replaced by the filler."""
    return {k: filler if v is None else v for k, v in d.items()}
# E: Only None is replaced, zero and "" stay.
# R: replace None values in a dict
assert filled_gaps({"a": None, "b": 0}, 7) == {"a": 7, "b": 0}
assert filled_gaps({"b": ""}, 7) == {"b": ""}
assert filled_gaps({}, 7) == {}

def text_to_dict(text):
    """Read a text like "a=1,b=2" into a dict with int values; an empty text gives {}."""
    parts = text.split(",") if text else []
    return {part.split("=")[0]: int(part.split("=")[1]) for part in parts}
# E: The text is split at commas and each part at the equals sign.
# R: "a=1,b=2" -> {"a": 1, "b": 2}
assert text_to_dict("a=1,b=2") == {"a": 1, "b": 2}
assert text_to_dict("x=-5") == {"x": -5}
assert text_to_dict("") == {}

def entry_lines(d):
    """Turn each entry into a line "key -> value", in rising order of the keys."""
    return [f"{k} -> {d[k]}" for k in sorted(d)]
# E: The keys are sorted and formatted with their values.
assert entry_lines({"b": 1, "a": 2}) == ["a -> 2", "b -> 1"]
assert entry_lines({"x": None}) == ["x -> None"]
assert entry_lines({}) == []

def dict_to_swapped_pairs(d):
    """Return a list of (value, key) tuples, sorted by value."""
    return sorted((v, k) for k, v in d.items())
# E: Sorting the tuples compares the values first.
assert dict_to_swapped_pairs({"a": 2, "b": 1}) == [(1, "b"), (2, "a")]
assert dict_to_swapped_pairs({"a": 2}) == [(2, "a")]
assert dict_to_swapped_pairs({}) == []

def values_sorted_falling(d):
    """Return all values as a list, largest first."""
    return sorted(d.values(), reverse=True)
# E: The values are sorted backwards.
assert values_sorted_falling({"a": 1, "b": 3}) == [3, 1]
assert values_sorted_falling({"a": 2, "b": 2}) == [2, 2]
assert values_sorted_falling({}) == []

def values_for_keys_or_dash(d, keys):
    """Look up each key and list the values, with "-" for keys that are missing."""
    return [d.get(key, "-") for key in keys]
# E: The dash is the default of the lookup.
assert values_for_keys_or_dash({"a": 1}, ["a", "b"]) == [1, "-"]
assert values_for_keys_or_dash({}, ["b"]) == ["-"]
assert values_for_keys_or_dash({"a": 1}, []) == []

def values_of_known_keys(d, keys):
    """List the values of the given keys and skip the keys that d does not have."""
    return [d[key] for key in keys if key in d]
# E: The test comes before the lookup.
assert values_of_known_keys({"a": 1, "b": 2}, ["b", "z", "a"]) == [2, 1]
assert values_of_known_keys({}, ["z"]) == []
assert values_of_known_keys({"a": 1}, []) == []

def settings_as_flags(settings):
    """Turn a dict of bools into a text such as "+wifi -sound": plus for True, minus for False."""
    return " ".join(("+" if on else "-") + name for name, on in settings.items())
# E: The sign depends on the bool.
assert settings_as_flags({"wifi": True, "sound": False}) == "+wifi -sound"
assert settings_as_flags({"a": False}) == "-a"
assert settings_as_flags({}) == ""

"""Verified problems: first dicts."""

def price_or_ask(prices: dict[str, int], item: str) -> str:
    """Return the price of the item as text, or "ask" if it is missing or None; a price of 0
    gives "0"."""
    price = prices.get(item)
    return "ask" if price is None else str(price)
# E: The identity test with None leaves a price of zero alone.
# R: lookup price as string. not there (or None) => "ask". careful, 0 is a real price
assert price_or_ask({"tea": 3}, "tea") == "3"
assert price_or_ask({"tea": 0}, "tea") == "0"
assert price_or_ask({}, "tea") == "ask"

def keys_with_value_over(mapping: dict[str, int], limit: int) -> list[str]:
    """Return the keys whose value is over the limit in falling order of the values."""
    return [k for k in sorted(mapping, key=mapping.get, reverse=True) if mapping[k] > limit]
# E: The keys are sorted by value first and then filtered.
# R: which keys have a value > limit? biggest value first
assert keys_with_value_over({"a": 5, "b": 9, "c": 1}, 2) == ["b", "a"]
assert keys_with_value_over({"a": 2}, 2) == []
assert keys_with_value_over({}, 0) == []

def add_or_start(counts, key, amount=1):
    """Return a copy of counts where the key's number is raised by amount, starting from 0 if it
    is new."""
    return counts | {key: counts.get(key, 0) + amount}
# E: The union operator makes a new dict with the changed entry.
# R: increase counts[key] without changing the original dict
assert add_or_start({"a": 1}, "a") == {"a": 2}
assert add_or_start({}, "b", 5) == {"b": 5}
assert add_or_start({"a": 1}, "b") == {"a": 1, "b": 1}

def drop_keys(mapping: dict[str, int], *keys: str) -> dict[str, int]:
    """Return a copy of the dict without the given keys; keys that are not in it do not matter."""
    return {key: value for key, value in mapping.items() if key not in keys}
# E: The comprehension keeps the other entries.
# R: drop_keys(d, "a", "b") gives a new dict without those keys
assert drop_keys({"a": 1, "b": 2, "c": 3}, "a", "c") == {"b": 2}
assert drop_keys({"a": 1}, "z") == {"a": 1}
assert drop_keys({}) == {}

def number_values_total(mapping):
    """Add up the values that are int or float and skip all others, bools too."""
    return sum(v for v in mapping.values() if type(v) in (int, float))
# E: The exact type is looked up in a tuple of two types.
assert number_values_total({"a": 1, "b": "x", "c": 2.5}) == 3.5
assert number_values_total({"a": True}) == 0
assert number_values_total({}) == 0

def shortest_key(mapping):
    """Return the shortest key with its value as a tuple, first in the dict on ties, or None for
    an empty dict."""
    key = min(mapping, key=len, default=None)
    return None if key is None else (key, mapping[key])
# E: Going through a dict gives its keys, which min compares by length.
assert shortest_key({"abc": 1, "d": 2}) == ("d", 2)
assert shortest_key({"x": 1, "y": 2}) == ("x", 1)
assert shortest_key({}) is None

def dict_as_text(mapping, sep="; "):
    """Write the entries as "key=value" in sorted key order joined by sep, "{}" for an empty
    dict."""
    return sep.join(f"{key}={mapping[key]}" for key in sorted(mapping)) or "{}"
# E: The sorted keys are looked up, and an empty join becomes the braces.
# R: {"b": 2, "a": 1} to "a=1; b=2"
assert dict_as_text({"b": 2, "a": 1}) == "a=1; b=2"
assert dict_as_text({"k": None}, ",") == "k=None"
assert dict_as_text({}) == "{}"

def value_of_longest_key(mapping, default=0):
    """Return the value that belongs to the longest key, the first one on ties, default for an
    empty dict."""
    return mapping[max(mapping, key=len)] if mapping else default
# E: The longest key is found first and then looked up.
assert value_of_longest_key({"a": 1, "abc": 7}) == 7
assert value_of_longest_key({"a": 1, "b": 2}) == 1
assert value_of_longest_key({}) == 0

def pairs_to_dict_first(pairs: list[tuple[str, int | None]]) -> dict[str, int | None]:
    """Build a dict from (key, value) pairs in which the first value of a repeated key is kept."""
    return dict(reversed(pairs))
# E: Reversing the list makes the first pair of a key the last one to be stored.
assert pairs_to_dict_first([("a", 1), ("b", 2), ("a", 3)]) == {"a": 1, "b": 2}
assert pairs_to_dict_first([("x", None)]) == {"x": None}
assert pairs_to_dict_first([]) == {}

def keys_starting_with(mapping, prefix):
    """Return a new dict with the entries whose key starts with the prefix, the prefix cut off
    the keys."""
    return {k.removeprefix(prefix): v for k, v in mapping.items() if k.startswith(prefix)}
# E: The filter and the new key both use the prefix.
# R: take only keys like "db_..." and strip the "db_": {"db_host": 1, "x": 2}, "db_" -> {"host": 1}
assert keys_starting_with({"db_host": 1, "x": 2}, "db_") == {"host": 1}
assert keys_starting_with({"a": 1}, "b") == {}
assert keys_starting_with({"a": 1}, "") == {"a": 1}

def biggest_value_share(mapping):
    """Return the largest value's share in the sum of all values as whole percent, rounded; 0 if
    the sum is 0."""
    total = sum(mapping.values())
    return round(100 * max(mapping.values()) / total) if total else 0
# E: An empty dict has the sum zero, so max is never called on it.
assert biggest_value_share({"a": 1, "b": 3}) == 75
assert biggest_value_share({"a": 0}) == 0
assert biggest_value_share({}) == 0

def pop_or_none(mapping: dict[str, int | None], *keys: str) -> int | None:
    """Remove the first of the keys that is in the dict, in place, and return its value, or None
    if none is."""
    for key in keys:
        if key in mapping:
            return mapping.pop(key)
    return None
# E: The loop returns with the value of the first key found.
# R: try several keys, pop the first one that's there (None if nothing)
assert pop_or_none({"b": 2, "c": 3}, "a", "b", "c") == 2
assert pop_or_none({"a": None}, "a") is None
assert pop_or_none({}, "a") is None

def list_lengths(mapping):
    """Return a dict with the length of each list value, leaving out empty lists."""
    return {key: len(items) for key, items in mapping.items() if items}
# E: An empty list is false and is filtered out.
assert list_lengths({"a": [1, 2], "b": []}) == {"a": 2}
assert list_lengths({"a": [0]}) == {"a": 1}
assert list_lengths({}) == {}

def merged_by_max(first, second):
    """Merge two dicts of positive numbers; a key in both gets the larger of the two values."""
    return {key: max(first.get(key, 0), second.get(key, 0)) for key in first | second}
# E: The union of the dicts gives all keys, and a missing value counts as zero.
# R: join two dicts, for duplicate keys keep the bigger value (all positive)
assert merged_by_max({"a": 1, "b": 5}, {"a": 3}) == {"a": 3, "b": 5}
assert merged_by_max({}, {"x": 2}) == {"x": 2}
assert merged_by_max({}, {}) == {}

def key_for_value(mapping, value, default="?"):
    """Return the first key with the given value, or the default if no key has it."""
    return next((key for key, stored in mapping.items() if stored == value), default)
# E: The next function stops at the first matching entry.
assert key_for_value({"a": 1, "b": 2, "c": 2}, 2) == "b"
assert key_for_value({"a": 1}, 9) == "?"
assert key_for_value({}, 0, None) is None

def any_key_in_text(mapping, text):
    """Return the values of all keys that occur in the text, as a list in dict order."""
    return [value for key, value in mapping.items() if key in text]
# E: The in operator looks for the key as part of the text.
# R: keywords dict: {"cat": "animal"}. give all values where the key is in the text
assert any_key_in_text({"cat": "animal", "oak": "tree"}, "a cat on an oak") == ["animal", "tree"]
assert any_key_in_text({"cat": 1}, "dog") == []
assert any_key_in_text({}, "x") == []

def sum_per_first_letter(amounts):
    """Add up the amounts of a dict word to number by the first letter of the words, as a new
    dict."""
    sums = {}
    for word, amount in amounts.items():
        sums[word[0]] = sums.get(word[0], 0) + amount
    return sums
# E: The first letter is the key under which the amounts are added.
assert sum_per_first_letter({"tea": 2, "tin": 3, "oil": 1}) == {"t": 5, "o": 1}
assert sum_per_first_letter({"a": 0}) == {"a": 0}
assert sum_per_first_letter({}) == {}

def fill_missing(mapping: dict[str, int | None], defaults: dict[str, int]) -> dict[str, int]:
    """Return the defaults updated with the mapping's entries that are not None."""
    return {**defaults, **{k: v for k, v in mapping.items() if v is not None}}
# E: The defaults come first, so the given values win.
# R: use values from mapping but when they are None or missing take them from defaults
assert fill_missing({"a": 1, "b": None}, {"b": 2, "c": 3}) == {"a": 1, "b": 2, "c": 3}
assert fill_missing({}, {"x": 0}) == {"x": 0}
assert fill_missing({"z": None}, {}) == {}

def top_key_margin(scores):
    """Return the leading key and its margin to the second best value as a tuple; there are two
    or more keys.

    Equal leaders give the one that comes first in the dict and 0."""
    first, second, *_ = sorted(scores, key=scores.get, reverse=True)
    return first, scores[first] - scores[second]
# M: The first two of the sorted keys are unpacked and the rest is thrown away.
assert top_key_margin({"a": 3, "b": 9, "c": 5}) == ("b", 4)
assert top_key_margin({"a": 2, "b": 2}) == ("a", 0)
assert top_key_margin({"x": 0, "y": -1}) == ("x", 1)

def only_changed_defaults(settings, defaults):
    """Return the entries of settings that differ from the defaults or are not in the defaults."""
    return {k: v for k, v in settings.items() if k not in defaults or defaults[k] != v}
# E: A key that the defaults lack counts as changed.
assert only_changed_defaults({"a": 1, "b": 2}, {"a": 1, "b": 0}) == {"b": 2}
assert only_changed_defaults({"c": None}, {}) == {"c": None}
assert only_changed_defaults({}, {"a": 1}) == {}

def two_lists_from_dict(mapping):
    """Return (keys, values) as two lists in rising order of the keys."""
    keys = sorted(mapping)
    return keys, [mapping[key] for key in keys]
# E: The sorted keys give the order for both lists.
# R: split dict into keys list and values list sorted by key
assert two_lists_from_dict({"b": 2, "a": 1}) == (["a", "b"], [1, 2])
assert two_lists_from_dict({3: "x"}) == ([3], ["x"])
assert two_lists_from_dict({}) == ([], [])

def is_subdict(small, big):
    """Check whether every entry of small, key and value, is also in big."""
    return small.items() <= big.items()
# E: Item views compare like sets.
# R: are all key/value pairs of small inside big as well?
assert is_subdict({"a": 1}, {"a": 1, "b": 2}) is True
assert is_subdict({"a": 2}, {"a": 1}) is False
assert is_subdict({}, {}) is True

def count_values_between(mapping, low, high):
    """Count the values from low to high, both included."""
    return sum(low <= value <= high for value in mapping.values())
# E: The chained comparison counts as 1 or 0 for each value.
assert count_values_between({"a": 1, "b": 5, "c": 9}, 1, 5) == 2
assert count_values_between({"a": 3}, 4, 9) == 0
assert count_values_between({}, 0, 1) == 0

def first_key_over(mapping, limit):
    """Return the alphabetically first key with a value over the limit, or "" if there is none."""
    return min((k for k, v in mapping.items() if v > limit), default="")
# E: The smallest of the matching keys is the alphabetically first.
assert first_key_over({"b": 9, "a": 8, "c": 1}, 5) == "a"
assert first_key_over({"a": 1}, 5) == ""
assert first_key_over({}, 0) == ""

def mean_of_field_or_none(rows: list[dict[str, int]], key: str) -> float | None:
    """Return the mean of row[key] over the dicts that have the key, or None if none has it."""
    values = [row[key] for row in rows if key in row]
    return sum(values) / len(values) if values else None
# E: Rows without the key are left out before averaging.
# R: rows is a list of dicts, average of one field, rows without it are skipped
assert mean_of_field_or_none([{"x": 1}, {"x": 4}, {"y": 9}], "x") == 2.5
assert mean_of_field_or_none([{"y": 1}], "x") is None
assert mean_of_field_or_none([], "x") is None

def as_counts_sorted(items):
    """Return (item, count) tuples of the different items, most frequent first, equal counts by
    item."""
    pairs = [(item, items.count(item)) for item in set(items)]
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
# M: Each item is counted once, and a tuple key sorts by negative count and item.
# R: count the items, list of (item, n) with the most frequent on top, tie alphabetical
assert as_counts_sorted(["b", "a", "b", "c"]) == [("b", 2), ("a", 1), ("c", 1)]
assert as_counts_sorted([5]) == [(5, 1)]
assert as_counts_sorted([]) == []

def setting_on(settings, name):
    """Check whether the setting's text value, in any case, is "on", "yes" or "1"; a missing one
    is off."""
    return settings.get(name, "").lower() in ("on", "yes", "1")
# E: An empty text stands in for a missing setting.
assert setting_on({"wifi": "ON"}, "wifi") is True
assert setting_on({"wifi": "no"}, "wifi") is False
assert setting_on({}, "wifi") is False

def unpack_person(person):
    """Return "NAME (AGE) from CITY" for a dict, with "?" for a missing age and "nowhere" for a
    missing city."""
    return f"{person['name']} ({person.get('age', '?')}) from {person.get('city', 'nowhere')}"
# E: The name is required, and get supplies the other two.
# R: person dict to text "Ann (30) from Ulm"; age and city might be missing
assert unpack_person({"name": "Ann", "age": 30, "city": "Ulm"}) == "Ann (30) from Ulm"
assert unpack_person({"name": "Bo"}) == "Bo (?) from nowhere"
assert unpack_person({"name": "", "age": 0}) == " (0) from nowhere"

def stock_difference(before, after):
    """Return a dict with after minus before for each key of either dict, without differences of
    0."""
    changes = {k: after.get(k, 0) - before.get(k, 0) for k in before | after}
    return {key: change for key, change in changes.items() if change}
# E: Missing keys count as zero, and a second comprehension drops zeros.
assert stock_difference({"a": 5, "b": 2}, {"a": 3, "b": 2, "c": 1}) == {"a": -2, "c": 1}
assert stock_difference({"x": 1}, {}) == {"x": -1}
assert stock_difference({}, {}) == {}

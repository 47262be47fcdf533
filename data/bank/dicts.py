"""Verified problems: dicts."""

def invert(mapping):
    """Return a dictionary with keys and values exchanged."""
    return {value: key for key, value in mapping.items()}
# E: items gives both, and the comprehension swaps them.
assert invert({"a": 1, "b": 2}) == {1: "a", 2: "b"}
assert invert({}) == {}
assert invert({"x": "y"}) == {"y": "x"}

def count_items(items):
    """Return a dictionary from each item to how often it occurs."""
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts
# E: get returns 0 when an item is new.
assert count_items(["a", "b", "a"]) == {"a": 2, "b": 1}
assert count_items([]) == {}
assert count_items([1]) == {1: 1}

def merge_counts(first, second):
    """Return a dictionary with the counts of two dictionaries added up."""
    result = dict(first)
    for key, count in second.items():
        result[key] = result.get(key, 0) + count
    return result
# E: Copy the first and add the second key by key.
assert merge_counts({"a": 1}, {"a": 2, "b": 3}) == {"a": 3, "b": 3}
assert merge_counts({}, {}) == {}
assert merge_counts({"x": 1}, {}) == {"x": 1}

def filter_values(mapping, limit):
    """Return the entries whose value is at least the limit."""
    return {key: value for key, value in mapping.items() if value >= limit}
# E: A dictionary comprehension with a condition.
assert filter_values({"a": 1, "b": 5}, 3) == {"b": 5}
assert filter_values({}, 0) == {}
assert filter_values({"a": 3}, 3) == {"a": 3}

def key_of_max(mapping):
    """Return the key with the largest value, or None for an empty dictionary."""
    if not mapping:
        return None
    return max(mapping, key=mapping.get)
# E: mapping.get as the key function compares by value.
assert key_of_max({"a": 1, "b": 7, "c": 3}) == "b"
assert key_of_max({}) is None
assert key_of_max({"x": 0}) == "x"

def group_by_length(words):
    """Return a dictionary from each length to the list of words of that length."""
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups
# E: setdefault makes the empty list the first time a length is met.
assert group_by_length(["a", "bb", "c"]) == {1: ["a", "c"], 2: ["bb"]}
assert group_by_length([]) == {}
assert group_by_length(["xyz"]) == {3: ["xyz"]}

def group_by_first_letter(words):
    """Return a dictionary from first letters to the words that start with them."""
    groups = {}
    for word in words:
        letter = word[0]
        if letter not in groups:
            groups[letter] = []
        groups[letter].append(word)
    return groups
# E: Make an empty list for a new letter, then append.
assert group_by_first_letter(["apple", "ant", "bee"]) == {"a": ["apple", "ant"], "b": ["bee"]}
assert group_by_first_letter([]) == {}
assert group_by_first_letter(["x"]) == {"x": ["x"]}

def pairs_to_dict(keys, values):
    """Return a dictionary made from a list of keys and a list of values."""
    return dict(zip(keys, values))
# E: zip makes pairs, and dict takes pairs.
assert pairs_to_dict(["a", "b"], [1, 2]) == {"a": 1, "b": 2}
assert pairs_to_dict([], []) == {}
assert pairs_to_dict(["a", "b"], [1]) == {"a": 1}

def sort_by_value(mapping):
    """Return the (key, value) pairs sorted by value, largest first, and by key among equals."""
    return sorted(mapping.items(), key=lambda pair: (-pair[1], pair[0]))
# M: The negative value puts large values first, the key settles ties.
assert sort_by_value({"a": 1, "b": 3, "c": 3}) == [("b", 3), ("c", 3), ("a", 1)]
assert sort_by_value({}) == []
assert sort_by_value({"x": 2}) == [("x", 2)]

def total_price(prices, basket):
    """Return the sum of the prices of the items in the basket; unknown items cost nothing."""
    return sum(prices.get(item, 0) for item in basket)
# E: get with a default of 0 ignores unknown items.
assert total_price({"tea": 2, "cake": 3}, ["tea", "tea", "cake"]) == 7
assert total_price({}, ["x"]) == 0
assert total_price({"tea": 2}, []) == 0

def order_total(prices, quantities):
    """Return the sum of price times quantity over all items of an order."""
    total = 0
    for item, quantity in quantities.items():
        total += prices[item] * quantity
    return total
# E: Look up each price and multiply by the quantity.
assert order_total({"pen": 2, "ink": 5}, {"pen": 3, "ink": 1}) == 11
assert order_total({"pen": 2}, {}) == 0
assert order_total({"pen": 2}, {"pen": 0}) == 0

def rename_key(mapping, old, new):
    """Return a copy of the dictionary in which one key has a new name, in the same place."""
    return {new if key == old else key: value for key, value in mapping.items()}
# E: The comprehension keeps the order of the entries.
assert rename_key({"a": 1, "b": 2}, "a", "x") == {"x": 1, "b": 2}
assert list(rename_key({"a": 1, "b": 2}, "a", "x")) == ["x", "b"]
assert rename_key({"a": 1}, "z", "y") == {"a": 1}

def without_keys(mapping, keys):
    """Return a copy of the dictionary without the given keys."""
    return {key: value for key, value in mapping.items() if key not in keys}
# E: Keep the entries whose key is not listed.
assert without_keys({"a": 1, "b": 2}, ["a"]) == {"b": 2}
assert without_keys({}, ["a"]) == {}
assert without_keys({"a": 1}, []) == {"a": 1}

def common_keys(first, second):
    """Return the sorted list of the keys that both dictionaries have."""
    return sorted(key for key in first if key in second)
# E: Iterating over a dictionary gives its keys.
assert common_keys({"a": 1, "b": 2}, {"b": 3, "c": 4}) == ["b"]
assert common_keys({}, {"a": 1}) == []
assert common_keys({"y": 1, "x": 1}, {"x": 0, "y": 0}) == ["x", "y"]

def changed_keys(old, new):
    """Return the sorted keys that were added, removed or given another value."""
    keys = set(old) | set(new)
    missing = object()
    return sorted(key for key in keys if old.get(key, missing) != new.get(key, missing))
# M: A private object stands for a missing key, since None may be a real value.
assert changed_keys({"a": 1, "b": 2}, {"a": 1, "b": 3}) == ["b"]
assert changed_keys({}, {"x": None}) == ["x"]
assert changed_keys({"a": 1}, {"a": 1}) == []

def nested_get(data, keys, default):
    """Follow a list of keys into nested dictionaries; return the default if one is missing."""
    for key in keys:
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data
# M: Step into one level for each key and stop early when it is not there.
assert nested_get({"a": {"b": 5}}, ["a", "b"], 0) == 5
assert nested_get({"a": 1}, ["a", "b"], 0) == 0
assert nested_get({}, [], 7) == {}

def set_nested(data, keys, value):
    """Set a value in nested dictionaries, creating missing levels, and return the dictionary."""
    level = data
    for key in keys[:-1]:
        level = level.setdefault(key, {})
    level[keys[-1]] = value
    return data
# M: Walk down all keys but the last, making empty dictionaries on the way.
assert set_nested({}, ["a", "b"], 1) == {"a": {"b": 1}}
assert set_nested({"x": 1}, ["y"], 2) == {"x": 1, "y": 2}
assert set_nested({"a": {"c": 3}}, ["a", "b"], 1) == {"a": {"c": 3, "b": 1}}

def flatten_dict(data, separator):
    """Return a flat dictionary whose keys join the keys of nested dictionaries."""
    flat = {}
    for key, value in data.items():
        if isinstance(value, dict):
            for inner_key, inner in flatten_dict(value, separator).items():
                flat[key + separator + inner_key] = inner
        else:
            flat[key] = value
    return flat
# H: A nested dictionary is flattened first, and its keys get the outer key in front.
assert flatten_dict({"a": {"b": 1, "c": 2}, "d": 3}, ".") == {"a.b": 1, "a.c": 2, "d": 3}
assert flatten_dict({}, "/") == {}
assert flatten_dict({"x": {"y": {"z": 0}}}, "_") == {"x_y_z": 0}

def average_by_key(pairs):
    """Return a dictionary from each key to the average of its numbers in a list of pairs."""
    groups = {}
    for key, number in pairs:
        groups.setdefault(key, []).append(number)
    return {key: sum(numbers) / len(numbers) for key, numbers in groups.items()}
# M: Collect the numbers of each key first, then average each list.
assert average_by_key([("a", 1), ("a", 3), ("b", 5)]) == {"a": 2.0, "b": 5.0}
assert average_by_key([]) == {}
assert average_by_key([("x", 4)]) == {"x": 4.0}

def sum_by_key(pairs):
    """Return a dictionary from each key to the sum of its numbers in a list of pairs."""
    totals = {}
    for key, number in pairs:
        totals[key] = totals.get(key, 0) + number
    return totals
# E: Add each number to the total of its key.
assert sum_by_key([("a", 1), ("b", 2), ("a", 5)]) == {"a": 6, "b": 2}
assert sum_by_key([]) == {}
assert sum_by_key([("x", -1)]) == {"x": -1}

def index_by(records, field):
    """Return a dictionary from the value of a field to the record that has it."""
    return {record[field]: record for record in records}
# E: The field's value becomes the key.
assert index_by([{"id": 1, "n": "a"}], "id") == {1: {"id": 1, "n": "a"}}
assert index_by([], "id") == {}
assert list(index_by([{"id": 3}, {"id": 4}], "id")) == [3, 4]

def pluck_field(records, field):
    """Return the list of the values of one field of a list of dictionaries; None where missing."""
    return [record.get(field) for record in records]
# E: get returns None when the field is missing.
assert pluck_field([{"a": 1}, {"b": 2}], "a") == [1, None]
assert pluck_field([], "a") == []
assert pluck_field([{"a": "x"}], "a") == ["x"]

def where(records, field, value):
    """Return the records whose field equals the value."""
    return [record for record in records if record.get(field) == value]
# E: Filter the list with get, which does not fail on a missing field.
assert where([{"a": 1}, {"a": 2}], "a", 2) == [{"a": 2}]
assert where([{}], "a", 1) == []
assert where([], "a", 1) == []

def oldest(people):
    """Return the name of the oldest person in a list of dictionaries with name and age."""
    return max(people, key=lambda person: person["age"])["name"]
# E: max compares the ages and returns the whole record.
assert oldest([{"name": "Ann", "age": 30}, {"name": "Bob", "age": 41}]) == "Bob"
assert oldest([{"name": "Zoe", "age": 9}]) == "Zoe"
assert oldest([{"name": "A", "age": 5}, {"name": "B", "age": 5}]) == "A"

def letter_index(words):
    """Return a dictionary from each letter to the sorted list of words that contain it."""
    index = {}
    for word in sorted(words):
        for letter in sorted(set(word)):
            index.setdefault(letter, []).append(word)
    return index
# M: The set makes sure that a word is listed once for each letter.
assert letter_index(["on", "no"]) == {"n": ["no", "on"], "o": ["no", "on"]}
assert letter_index([]) == {}
assert letter_index(["aa"]) == {"a": ["aa"]}

def symmetric_difference(first, second):
    """Return the sorted items that are in exactly one of two lists."""
    return sorted(set(first) ^ set(second))
# E: The operator ^ on sets keeps what is in one of them only.
assert symmetric_difference([1, 2], [2, 3]) == [1, 3]
assert symmetric_difference([], []) == []
assert symmetric_difference([1, 1], [1]) == []

def only_in_first(first, second):
    """Return the items of the first list that are not in the second, in order."""
    excluded = set(second)
    return [item for item in first if item not in excluded]
# E: Looking up in a set is faster than in a list.
assert only_in_first([1, 2, 3], [2]) == [1, 3]
assert only_in_first([], [1]) == []
assert only_in_first([4, 4], [5]) == [4, 4]

def unique_in_order(items):
    """Return the items without repeats, each at its first position."""
    return list(dict.fromkeys(items))
# E: Dictionary keys are unique and keep their order.
assert unique_in_order([3, 1, 3, 2, 1]) == [3, 1, 2]
assert unique_in_order([]) == []
assert unique_in_order(["b", "a", "b"]) == ["b", "a"]

def have_common(first, second):
    """Return True if two lists share at least one item."""
    return not set(first).isdisjoint(second)
# E: isdisjoint is True when nothing is shared.
assert have_common([1, 2], [2, 3]) is True
assert have_common([1], [2]) is False
assert have_common([], []) is False

def all_unique(items):
    """Return True if no item occurs twice."""
    return len(set(items)) == len(items)
# E: A set drops repeats, so the lengths differ if there are any.
assert all_unique([1, 2, 3]) is True
assert all_unique([1, 1]) is False
assert all_unique([]) is True

def jaccard(first, second):
    """Return the size of the intersection over the size of the union of two sets; 1.0 if both are empty."""
    union = first | second
    if not union:
        return 1.0
    return len(first & second) / len(union)
# M: The operators & and | give intersection and union.
assert jaccard({1, 2}, {2, 3}) == 1 / 3
assert jaccard(set(), set()) == 1.0
assert jaccard({1}, {1}) == 1.0

def powerset(items):
    """Return all subsets of a list, as lists, smaller subsets of earlier items first."""
    subsets = [[]]
    for item in items:
        subsets += [subset + [item] for subset in subsets]
    return subsets
# M: Each item doubles the number of subsets: without it and with it.
assert powerset([1, 2]) == [[], [1], [2], [1, 2]]
assert powerset([]) == [[]]
assert len(powerset([1, 2, 3])) == 8

def swap_tuple(pair):
    """Return a pair with its two elements exchanged."""
    first, second = pair
    return second, first
# E: Unpack the pair and build a new one.
assert swap_tuple((1, 2)) == (2, 1)
assert swap_tuple(("a", 0)) == (0, "a")
assert swap_tuple((None, 1)) == (1, None)

def unzip(pairs):
    """Split a list of pairs into a list of first and a list of second elements."""
    first = [a for a, _ in pairs]
    second = [b for _, b in pairs]
    return first, second
# E: One comprehension for each side.
assert unzip([(1, "a"), (2, "b")]) == ([1, 2], ["a", "b"])
assert unzip([]) == ([], [])
assert unzip([(0, 0)]) == ([0], [0])

def add_points(first, second):
    """Return the sum of two points, given as tuples of the same length."""
    return tuple(a + b for a, b in zip(first, second))
# E: tuple around a generator expression makes a tuple.
assert add_points((1, 2), (3, 4)) == (4, 6)
assert add_points((), ()) == ()
assert add_points((1, 1, 1), (0, -1, 2)) == (1, 0, 3)

def closest_point(points, target):
    """Return the point of a list that is closest to the target point in the plane."""
    return min(points, key=lambda p: (p[0] - target[0]) ** 2 + (p[1] - target[1]) ** 2)
# M: The squared distance gives the same order as the distance itself.
assert closest_point([(0, 0), (5, 5)], (4, 4)) == (5, 5)
assert closest_point([(1, 1)], (9, 9)) == (1, 1)
assert closest_point([(0, 2), (0, 3)], (0, 0)) == (0, 2)

def stock_after(stock, sales):
    """Return the stock after the sales, without items that are used up."""
    result = {}
    for item, amount in stock.items():
        left = amount - sales.get(item, 0)
        if left > 0:
            result[item] = left
    return result
# E: Subtract what was sold and keep what is left.
assert stock_after({"pen": 3, "cup": 1}, {"cup": 1, "pen": 1}) == {"pen": 2}
assert stock_after({}, {"x": 1}) == {}
assert stock_after({"x": 1}, {}) == {"x": 1}

def vote_winner(votes):
    """Return the candidate with the most votes, or None if two or more share the first place."""
    counts = {}
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
    most = max(counts.values(), default=0)
    winners = [name for name, count in counts.items() if count == most]
    return winners[0] if len(winners) == 1 else None
# M: Count, find the highest count, and see how many reach it.
assert vote_winner(["a", "b", "a"]) == "a"
assert vote_winner(["a", "b"]) is None
assert vote_winner([]) is None

def parse_query(text):
    """Return a dictionary from a query string such as 'a=1&b=2'; values stay text."""
    result = {}
    for part in text.split("&"):
        if part:
            key, _, value = part.partition("=")
            result[key] = value
    return result
# M: partition splits at the first = and accepts a part without one.
assert parse_query("a=1&b=2") == {"a": "1", "b": "2"}
assert parse_query("") == {}
assert parse_query("flag&x=y=z") == {"flag": "", "x": "y=z"}

def to_query(mapping):
    """Return a query string such as 'a=1&b=2' with the keys in sorted order."""
    return "&".join(f"{key}={mapping[key]}" for key in sorted(mapping))
# E: Sort the keys and join the key=value parts.
assert to_query({"b": 2, "a": 1}) == "a=1&b=2"
assert to_query({}) == ""
assert to_query({"x": "y"}) == "x=y"

def default_settings(settings, defaults):
    """Return the settings, with the defaults for keys that are missing."""
    return {**defaults, **settings}
# E: The later dictionary wins where both have a key.
assert default_settings({"a": 1}, {"a": 0, "b": 2}) == {"a": 1, "b": 2}
assert default_settings({}, {"x": 5}) == {"x": 5}
assert default_settings({"y": 1}, {}) == {"y": 1}

def value_counts_above(items, limit):
    """Return the sorted items that occur more than `limit` times."""
    return sorted(item for item in set(items) if items.count(item) > limit)
# E: The set gives each item once; count tells how often it occurs.
assert value_counts_above([1, 1, 2, 3, 3], 1) == [1, 3]
assert value_counts_above([], 0) == []
assert value_counts_above(["a"], 1) == []

def friends_of_friends(friends, name):
    """Return the sorted names of the friends of a person's friends, without the person and the friends."""
    direct = set(friends.get(name, []))
    found = set()
    for friend in direct:
        found.update(friends.get(friend, []))
    return sorted(found - direct - {name})
# M: Collect the friends of each friend and subtract who is known already.
assert friends_of_friends({"a": ["b"], "b": ["a", "c"]}, "a") == ["c"]
assert friends_of_friends({}, "x") == []
assert friends_of_friends({"a": ["b", "c"], "b": ["c"]}, "a") == []

def translate(text, table):
    """Return the words of the text, each replaced by its entry in the table if it has one."""
    return " ".join(table.get(word, word) for word in text.split())
# E: get with the word itself as the default leaves unknown words alone.
assert translate("good day", {"day": "night"}) == "good night"
assert translate("", {}) == ""
assert translate("a b", {"a": "1", "b": "2"}) == "1 2"

def swap_columns(rows, first, second):
    """Return a table, a list of rows, with two columns exchanged."""
    result = []
    for row in rows:
        row = list(row)
        row[first], row[second] = row[second], row[first]
        result.append(row)
    return result
# E: Copy each row before changing it.
assert swap_columns([[1, 2, 3]], 0, 2) == [[3, 2, 1]]
assert swap_columns([], 0, 1) == []
assert swap_columns([[1, 2], [3, 4]], 0, 1) == [[2, 1], [4, 3]]

def table_to_records(rows):
    """Turn a table whose first row holds the column names into a list of dictionaries."""
    header = rows[0]
    return [dict(zip(header, row)) for row in rows[1:]]
# E: Pair the header with each further row.
assert table_to_records([["a", "b"], [1, 2]]) == [{"a": 1, "b": 2}]
assert table_to_records([["a"]]) == []
assert table_to_records([["x"], [1], [2]]) == [{"x": 1}, {"x": 2}]

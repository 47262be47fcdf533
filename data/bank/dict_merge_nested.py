"""Verified problems: dict merge nested."""

from collections import ChainMap, Counter, defaultdict

def overridden_defaults(given, defaults):
    """Return the sorted names of settings whose given value differs from the
    default value."""
    return sorted(name for name in defaults if name in given and given[name] != defaults[name])
# E: A name counts when it is in both dicts with unequal values.
# R: which settings did the user really change compared with the defaults? both are dicts, user settings first
assert overridden_defaults({"size": 12, "font": "mono"}, {"size": 10, "font": "mono"}) == [
    "size"]
assert overridden_defaults({}, {"a": 1}) == []
assert overridden_defaults({"b": 2}, {}) == []

def merge_keep_first(stronger: dict[str, int], weaker: dict[str, int]) -> dict[str, int]:
    """Add to a copy of the stronger dict those pairs of the weaker one whose
    keys it lacks."""
    merged = dict(stronger)
    for key, value in weaker.items():
        merged.setdefault(key, value)
    return merged
# E: The setdefault method leaves existing keys alone and keeps the order of the stronger dict.
assert merge_keep_first({"a": 1}, {"a": 9, "b": 2}) == {"a": 1, "b": 2}
assert merge_keep_first({}, {"x": 0}) == {"x": 0}
assert merge_keep_first({"a": 1}, {}) == {"a": 1}

def merge_many(parts):
    """Join a list of dicts into one; for repeated keys the value of the latest
    dict counts."""
    merged = {}
    for part in parts:
        merged.update(part)
    return merged
# E: Each update overwrites what earlier dicts have stored.
# R: list of dicts -> one dict, later ones overwrite earlier ones
assert merge_many([{"a": 1}, {"b": 2}, {"a": 3}]) == {"a": 3, "b": 2}
assert merge_many([{"a": 1}]) == {"a": 1}
assert merge_many([]) == {}

def merge_with_larger(left, right):
    """Merge two dicts of numbers, taking the larger number for keys that are in both."""
    merged = dict(left)
    for key, value in right.items():
        merged[key] = max(value, merged.get(key, value))
    return merged
# M: The value itself is the default, so a new key is compared only with its own value.
# R: combine two dicts of high scores and keep the higher number for each player
assert merge_with_larger({"a": 1, "b": 8}, {"b": 3, "c": 4}) == {"a": 1, "b": 8, "c": 4}
assert merge_with_larger({"a": -5}, {"a": -2}) == {"a": -2}
assert merge_with_larger({}, {"z": -1}) == {"z": -1}

def merge_lists_by_key(left, right):
    """Merge two dicts of lists; lists under the same key are joined, the left one first."""
    return {key: left.get(key, []) + right.get(key, []) for key in {**left, **right}}
# M: The merged dict supplies all keys in order and absent lists count as empty.
# R: two dicts with lists as values, combine them so lists with the same key get appended
assert merge_lists_by_key({"a": [1]}, {"a": [2], "b": [3]}) == {"a": [1, 2], "b": [3]}
assert merge_lists_by_key({"a": [1]}, {}) == {"a": [1]}
assert merge_lists_by_key({}, {}) == {}

def merge_with(left, right, combine):
    """Merge two dicts and call combine(a, b) to settle the value of each key that both
    have."""
    merged = {**left, **right}
    for key in left.keys() & right.keys():
        merged[key] = combine(left[key], right[key])
    return merged
# M: The intersection of the key views names the conflicts, which are recomputed after a plain merge.
assert merge_with({"a": 2}, {"a": 3, "b": 4}, min) == {"a": 2, "b": 4}
assert merge_with({"a": "x"}, {"a": "y"}, lambda p, q: p + q) == {"a": "xy"}
assert merge_with({"a": 1}, {"b": 2}, max) == {"a": 1, "b": 2}

def collect_all_values(dicts):
    """Gather all values each key has in a list of dicts into one dict of lists."""
    gathered = defaultdict(list)
    for entry in dicts:
        for key, value in entry.items():
            gathered[key].append(value)
    return dict(gathered)
# M: Two nested loops visit every pair and append it to the list of its key.
# R: [{"a": 1}, {"a": 2, "b": 3}] should become {"a": [1, 2], "b": [3]}
assert collect_all_values([{"a": 1}, {"a": 2, "b": 3}]) == {"a": [1, 2], "b": [3]}
assert collect_all_values([{"a": 1}, {"a": 1}]) == {"a": [1, 1]}
assert collect_all_values([]) == {}

def subtract_usage(stock, usage):
    """Return the stock minus the used amounts; nothing falls below 0 and unknown items are
    ignored."""
    return {item: max(0, amount - usage.get(item, 0)) for item, amount in stock.items()}
# E: The subtraction is limited at zero by max.
assert subtract_usage({"ink": 5, "tape": 1}, {"ink": 2, "tape": 3}) == {"ink": 3, "tape": 0}
assert subtract_usage({"ink": 5}, {"glue": 1}) == {"ink": 5}
assert subtract_usage({}, {"ink": 1}) == {}

def update_known_only(record: dict[str, int], news: dict[str, int]) -> dict[str, int]:
    """Return the record with new values for the keys it already has; other news
    is ignored."""
    return {key: news.get(key, value) for key, value in record.items()}
# E: The old value is the default when there is no news for a key.
# R: update a dict from another dict but dont add any new keys
assert update_known_only({"a": 1, "b": 2}, {"b": 5, "z": 9}) == {"a": 1, "b": 5}
assert update_known_only({"a": 1}, {}) == {"a": 1}
assert update_known_only({}, {"z": 1}) == {}

def price_changes(old, new):
    """Return new minus old for each article in both price dicts whose price is not the
    same."""
    changes = {name: new[name] - old[name] for name in old if name in new}
    return {name: change for name, change in changes.items() if change}
# E: The differences of the shared articles are taken and zeros are filtered out.
# R: compare two price dicts and tell me by how much each price went up or down. skip those that didnt change or are only in one dict
assert price_changes({"tea": 3, "jam": 2}, {"tea": 4, "jam": 2}) == {"tea": 1}
assert price_changes({"tea": 3}, {"tea": 1, "rum": 9}) == {"tea": -2}
assert price_changes({}, {}) == {}

def added_and_removed(before, after):
    """Return two sorted lists: keys that are only in after and keys that are only in
    before."""
    return sorted(after.keys() - before.keys()), sorted(before.keys() - after.keys())
# E: Key views can be subtracted like sets.
# R: compare two dicts: which keys are new and which keys went away? two sorted lists please, old dict is the first argument
assert added_and_removed({"a": 1, "b": 1}, {"b": 2, "c": 1}) == (["c"], ["a"])
assert added_and_removed({}, {"x": 1}) == (["x"], [])
assert added_and_removed({"a": 1}, {"a": 5}) == ([], [])

def describe_change(before, after, key):
    """Return "added", "removed", "changed", "same" or "absent" for a key of two versions of
    a dict."""
    if key not in before:
        return "added" if key in after else "absent"
    if key not in after:
        return "removed"
    return "same" if before[key] == after[key] else "changed"
# M: The membership tests come first so that the comparison at the end is safe.
assert describe_change({"a": 1}, {"a": 2}, "a") == "changed"
assert describe_change({"a": 1}, {}, "a") == "removed"
assert describe_change({}, {"a": 1}, "a") == "added"
assert describe_change({}, {}, "a") == "absent"

def same_in_both(one, other):
    """Return a dict of the pairs, key and value, that two dicts share."""
    return {key: value for key, value in one.items() if key in other and other[key] == value}
# E: A pair is kept when the other dict has the key with an equal value.
# R: which key/value pairs are identical in two dictionaries?
assert same_in_both({"a": 1, "b": 2}, {"a": 1, "b": 3}) == {"a": 1}
assert same_in_both({"a": None}, {}) == {}
assert same_in_both({"a": 1}, {"a": 1}) == {"a": 1}

def agreement_rate(first_rater: dict[str, int], second_rater: dict[str, int]) -> float | None:
    """Return the share of the films rated by both that got the same stars from both, or
    None."""
    both = first_rater.keys() & second_rater.keys()
    if not both:
        return None
    return sum(first_rater[film] == second_rater[film] for film in both) / len(both)
# M: The shared keys are counted and compared; without any the share is undefined.
assert agreement_rate({"Up": 5, "It": 2}, {"Up": 5, "It": 3}) == 0.5
assert agreement_rate({"Up": 5}, {"Up": 5, "Big": 1}) == 1.0
assert agreement_rate({"Up": 5}, {}) is None

def taste_distance(mine, yours):
    """Return the sum of the absolute differences between the ratings of items that both
    dicts contain."""
    return sum(abs(mine[item] - yours[item]) for item in mine.keys() & yours.keys())
# E: Only the shared keys are visited, each adding the size of its difference.
assert taste_distance({"jazz": 5, "rock": 1}, {"jazz": 3, "rock": 2}) == 3
assert taste_distance({"jazz": 5}, {"rock": 2}) == 0
assert taste_distance({"a": 1}, {"a": 4, "b": 9}) == 3

def exchange_entries(record: dict[str, int], one: str, other: str) -> dict[str, int]:
    """Return a copy of the record in which the values of two existing keys have changed
    places."""
    return {**record, one: record[other], other: record[one]}
# E: The copy is unpacked first and both keys are set anew after it.
# R: exchange the values of two keys in a dict, the original should not change
assert exchange_entries({"home": 2, "away": 1}, "home", "away") == {"home": 1, "away": 2}
assert exchange_entries({"a": 1, "b": 2, "c": 3}, "a", "c") == {"a": 3, "b": 2, "c": 1}
assert exchange_entries({"a": 1}, "a", "a") == {"a": 1}

def upper_case_keys(options):
    """Return the same values under keys written in capital letters."""
    return {key.upper(): value for key, value in options.items()}
# E: The comprehension changes the key side only.
assert upper_case_keys({"host": "a", "port": 1}) == {"HOST": "a", "PORT": 1}
assert upper_case_keys({"X": 1}) == {"X": 1}
assert upper_case_keys({}) == {}

def keys_with_prefix_added(prefix, options):
    """Put the prefix and an underscore in front of every key of the dict."""
    return {f"{prefix}_{key}": value for key, value in options.items()}
# E: Each new key is formatted from the prefix and the old one.
# R: add something like "db_" to all keys in my dict, prefix comes without the underscore
assert keys_with_prefix_added("db", {"host": "x", "port": 5}) == {"db_host": "x", "db_port": 5}
assert keys_with_prefix_added("", {"a": 1}) == {"_a": 1}
assert keys_with_prefix_added("a", {}) == {}

def section_of_options(options, section):
    """Return the entries whose key starts with the section and a dot, with that beginning
    cut off."""
    start = section + "."
    return {
        key.removeprefix(start): value
        for key, value in options.items()
        if key.startswith(start)
    }
# M: The same beginning is used for filtering and is removed from the kept keys.
assert section_of_options({"ui.size": 2, "db.host": "x"}, "ui") == {"size": 2}
assert section_of_options({"uix.a": 1}, "ui") == {}
assert section_of_options({"a.b.c": 1}, "a") == {"b.c": 1}

def city_of_friend(friends, name):
    """Return the "city" inside the friend's own dict, "?" if the friend or the city is
    missing."""
    return friends.get(name, {}).get("city", "?")
# E: Two chained get calls with defaults never fail.
assert city_of_friend({"Ann": {"city": "Bonn"}}, "Ann") == "Bonn"
assert city_of_friend({"Ann": {}}, "Ann") == "?"
assert city_of_friend({}, "Ann") == "?"

def total_of_nested(branches):
    """Return the sum of all numbers in a dict of dicts, such as sales per town and month."""
    return sum(sum(months.values()) for months in branches.values())
# E: The inner sums are added up by an outer sum.
# R: sales = {"Bonn": {"jan": 5, "feb": 2}, "Ulm": {"jan": 1}}: the total of everything please
assert total_of_nested({"Bonn": {"jan": 5, "feb": 2}, "Ulm": {"jan": 1}}) == 8
assert total_of_nested({"Bonn": {}}) == 0
assert total_of_nested({}) == 0

def total_per_branch(branches):
    """Replace each inner dict of numbers by the sum of its values."""
    return {town: sum(months.values()) for town, months in branches.items()}
# E: The outer keys stay and the inner values are added.
# R: nested dict town -> month -> sales, i need the sum for each town
assert total_per_branch({"Bonn": {"jan": 5, "feb": 2}, "Ulm": {"jan": 1}}) == {
    "Bonn": 7, "Ulm": 1}
assert total_per_branch({"Bonn": {}}) == {"Bonn": 0}
assert total_per_branch({}) == {}

def total_per_inner_key(branches: dict[str, dict[str, int]]) -> dict[str, int]:
    """Add the numbers of a dict of dicts by inner key, so that every month gets one total."""
    totals = {}
    for months in branches.values():
        for month, amount in months.items():
            totals[month] = totals.get(month, 0) + amount
    return totals
# M: The outer keys are ignored while the inner pairs are added together.
# R: {"Bonn": {"jan": 5}, "Ulm": {"jan": 1, "feb": 2}} -> {"jan": 6, "feb": 2}
assert total_per_inner_key({"Bonn": {"jan": 5}, "Ulm": {"jan": 1, "feb": 2}}) == {
    "jan": 6, "feb": 2}
assert total_per_inner_key({"Bonn": {}}) == {}
assert total_per_inner_key({}) == {}

def best_month_per_branch(branches):
    """Map each town to the month with its highest sales; a town without months gets None."""
    return {
        town: max(months, key=months.get, default=None)
        for town, months in branches.items()
    }
# M: The default of max covers empty inner dicts.
assert best_month_per_branch({"Ulm": {"jan": 1, "feb": 2}}) == {"Ulm": "feb"}
assert best_month_per_branch({"Ulm": {}}) == {"Ulm": None}
assert best_month_per_branch({"A": {"x": 1, "y": 1}, "B": {"z": 0}}) == {"A": "x", "B": "z"}

def highest_entry(branches: dict[str, dict[str, int]]) -> tuple[str, str]:
    """Return the (town, month) pair with the largest number in a dict of dicts, the first
    on ties."""
    cells = [(town, month) for town, months in branches.items() for month in months]
    return max(cells, key=lambda cell: branches[cell[0]][cell[1]])
# M: All pairs of keys are listed and compared by the number they lead to.
assert highest_entry({"Ulm": {"jan": 1, "feb": 9}, "Bonn": {"jan": 5}}) == ("Ulm", "feb")
assert highest_entry({"A": {"x": 2}, "B": {"x": 2}}) == ("A", "x")
assert highest_entry({"A": {}, "B": {"y": -1}}) == ("B", "y")

def fill_missing_inner(tables, columns, filler):
    """Give every inner dict all columns, in the given order, using the filler where a value
    is absent."""
    return {name: {c: row.get(c, filler) for c in columns} for name, row in tables.items()}
# M: An inner comprehension rebuilds each row along the list of columns.
assert fill_missing_inner({"r": {"b": 2}}, ["a", "b"], 0) == {"r": {"a": 0, "b": 2}}
assert fill_missing_inner({"r": {}}, ["a"], None) == {"r": {"a": None}}
assert fill_missing_inner({}, ["a"], 0) == {}

def inner_keys(tables: dict[str, dict[str, int]]) -> list[str]:
    """Return a sorted list of all different keys used in the inner dicts."""
    return sorted({key for row in tables.values() for key in row})
# E: A set comprehension collects the keys of all inner dicts.
# R: dict of dicts; what keys are used inside of any of them? sorted, no repeats
assert inner_keys({"x": {"b": 1, "a": 2}, "y": {"a": 3}}) == ["a", "b"]
assert inner_keys({"x": {}}) == []
assert inner_keys({}) == []

def column_of_nested(tables: dict[str, dict[str, int]], column: str) -> dict[str, int]:
    """Return a dict from each outer key to its inner value for one column; rows without it
    are left out."""
    return {name: row[column] for name, row in tables.items() if column in row}
# E: The filter ensures that the column can be read.
assert column_of_nested({"Al": {"age": 9}, "Bo": {}}, "age") == {"Al": 9}
assert column_of_nested({"Al": {"age": 9}, "Bo": {"age": 8}}, "age") == {"Al": 9, "Bo": 8}
assert column_of_nested({}, "age") == {}

def oldest_child_name(children):
    """Return the name whose inner dict has the largest "age"; None if there are no
    children."""
    return max(children, key=lambda name: children[name]["age"], default=None)
# E: The key function looks up the age in the inner dict of each name.
# R: children = {"Al": {"age": 9}, "Bo": {"age": 11}}. Who is the oldest? None for an empty dict
assert oldest_child_name({"Al": {"age": 9}, "Bo": {"age": 11}}) == "Bo"
assert oldest_child_name({"Al": {"age": 9}}) == "Al"
assert oldest_child_name({}) is None

def champions_per_game(scores: dict[str, dict[str, int]]) -> dict[str, str]:
    """Map each game to its best player from {player: {game: points}}; the first player on
    ties."""
    best = {}
    for player, games in scores.items():
        for game, points in games.items():
            if game not in best or points > scores[best[game]][game]:
                best[game] = player
    return best
# M: Every game keeps the name of its best player so far, whose points are looked up again.
# R: nested dict player -> game -> points, who is the best player in each game? on a tie the one that comes first
assert champions_per_game({"Al": {"go": 3}, "Bo": {"go": 5}}) == {"go": "Bo"}
assert champions_per_game({"Al": {"go": 3, "uno": 2}, "Bo": {"go": 3}}) == {
    "go": "Al", "uno": "Al"}
assert champions_per_game({}) == {}

def nested_to_triples(scores):
    """List all (outer key, inner key, value) triples of a dict of dicts in order."""
    triples = []
    for outer, row in scores.items():
        for inner, value in row.items():
            triples.append((outer, inner, value))
    return triples
# E: Two nested loops unfold the dicts into a flat list.
assert nested_to_triples({"Al": {"go": 3, "uno": 2}}) == [("Al", "go", 3), ("Al", "uno", 2)]
assert nested_to_triples({"Al": {}}) == []
assert nested_to_triples({"a": {"x": 1}, "b": {"x": 2}}) == [("a", "x", 1), ("b", "x", 2)]

def triples_to_nested(triples: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    """Build a dict of dicts from (row, column, value) triples; later values overwrite
    earlier ones."""
    grid = {}
    for row, column, value in triples:
        grid.setdefault(row, {})[column] = value
    return grid
# E: The setdefault method makes the inner dict of a row when it is first needed.
# R: make {"a": {"x": 1}} style nested dict out of a list like [("a", "x", 1)]
assert triples_to_nested([("a", "x", 1), ("a", "y", 2)]) == {"a": {"x": 1, "y": 2}}
assert triples_to_nested([("a", "x", 1), ("a", "x", 5)]) == {"a": {"x": 5}}
assert triples_to_nested([]) == {}

def pair_keys_to_nested(flat: dict[tuple[str, int], str]) -> dict[str, dict[int, str]]:
    """Turn a dict with (row, column) tuples as keys into a dict of dicts."""
    nested = defaultdict(dict)
    for (row, column), value in flat.items():
        nested[row][column] = value
    return dict(nested)
# M: The tuple key is unpacked right in the loop header.
assert pair_keys_to_nested({("a", 1): "x", ("a", 2): "y"}) == {"a": {1: "x", 2: "y"}}
assert pair_keys_to_nested({("a", 1): "x", ("b", 1): "y"}) == {"a": {1: "x"}, "b": {1: "y"}}
assert pair_keys_to_nested({}) == {}

def increase_nested(counts, outer, inner):
    """Return a copy of a dict of dicts of counts in which one count is raised by 1, from 0
    if new."""
    row = dict(counts.get(outer, {}))
    row[inner] = row.get(inner, 0) + 1
    return {**counts, outer: row}
# M: Only the touched inner dict is copied and changed, then it replaces the old one.
assert increase_nested({"a": {"x": 1}}, "a", "x") == {"a": {"x": 2}}
assert increase_nested({}, "a", "x") == {"a": {"x": 1}}
assert increase_nested({"a": {"x": 1}}, "a", "y") == {"a": {"x": 1, "y": 1}}

def distance_in_table(distances, start, goal):
    """Return the distance of two towns from a dict of dicts that may hold it in one
    direction only."""
    if goal in distances.get(start, {}):
        return distances[start][goal]
    return distances.get(goal, {}).get(start)
# M: The first direction is tried and the opposite one is the fallback, which may give None.
# R: distances["A"]["B"] = 5 is stored just one way round. read the distance for start and goal whichever way it is stored, None if unknown
assert distance_in_table({"A": {"B": 5}}, "A", "B") == 5
assert distance_in_table({"A": {"B": 5}}, "B", "A") == 5
assert distance_in_table({"A": {"B": 5}}, "A", "C") is None

def route_length(distances, route):
    """Add up the distances between neighbouring stops, looked up as distances[stop][next
    stop]."""
    return sum(distances[here][there] for here, there in zip(route, route[1:]))
# E: The stops are paired with their followers by zip.
# R: distances is a dict of dicts, route a list of towns. how long is the route
assert route_length({"A": {"B": 5}, "B": {"C": 2}}, ["A", "B", "C"]) == 7
assert route_length({"A": {"B": 5}}, ["A", "B"]) == 5
assert route_length({}, ["A"]) == 0

def deep_key_count(tree):
    """Count all keys in a dict and in the dicts nested inside it at any depth."""
    inner = [value for value in tree.values() if isinstance(value, dict)]
    return len(tree) + sum(deep_key_count(part) for part in inner)
# M: The function counts its own keys and calls itself for each inner dict.
# R: how many keys are there in a nested dict altogether, counting all levels?
assert deep_key_count({"a": 1, "b": {"c": 2, "d": {}}}) == 4
assert deep_key_count({"a": {"b": {"c": 1}}}) == 3
assert deep_key_count({}) == 0

def all_leaf_values(tree):
    """List all values that are not dicts themselves in a nested dict, from front to back."""
    leaves = []
    for value in tree.values():
        if isinstance(value, dict):
            leaves.extend(all_leaf_values(value))
        else:
            leaves.append(value)
    return leaves
# M: Inner dicts are searched by recursion and all other values are collected.
assert all_leaf_values({"a": 1, "b": {"c": 2, "d": {"e": 3}}}) == [1, 2, 3]
assert all_leaf_values({"a": {}}) == []
assert all_leaf_values({}) == []

def nested_dict_lines(tree, indent=0):
    """Write a nested dict as lines: two spaces per level, "key:" for dicts and "key: value"
    else."""
    lines = []
    for key, value in tree.items():
        if isinstance(value, dict):
            lines.append(" " * indent + f"{key}:")
            lines.extend(nested_dict_lines(value, indent + 2))
        else:
            lines.append(" " * indent + f"{key}: {value}")
    return lines
# H: Inner dicts are written by the same function with a larger indentation.
assert nested_dict_lines({"a": 1}) == ["a: 1"]
assert nested_dict_lines({"a": {"b": {}}, "c": 1}) == ["a:", "  b:", "c: 1"]
assert nested_dict_lines({"a": {"b": "x"}}) == ["a:", "  b: x"]
assert nested_dict_lines({}) == []

def find_path_to_value(tree, wanted):
    """Return the list of keys that lead to the wanted value in a nested dict, or None;
    depth first."""
    for key, value in tree.items():
        if value == wanted:
            return [key]
        if isinstance(value, dict):
            path = find_path_to_value(value, wanted)
            if path is not None:
                return [key] + path
    return None
# H: Each inner dict is searched by recursion and its key is put in front of a path that was found.
# R: where is a value hidden in a nested dict? i want the list of keys to get there (None if it is nowhere)
assert find_path_to_value({"a": {"b": 5}, "c": 6}, 5) == ["a", "b"]
assert find_path_to_value({"a": {"b": 5}, "c": 6}, 6) == ["c"]
assert find_path_to_value({"a": {}}, 1) is None

def map_leaves(tree, change):
    """Return the nested dict with change applied to every value that is not a dict."""
    return {
        key: map_leaves(value, change) if isinstance(value, dict) else change(value)
        for key, value in tree.items()
    }
# H: The comprehension calls the function again for inner dicts and change for everything else.
assert map_leaves({"a": 1, "b": {"c": -2}}, abs) == {"a": 1, "b": {"c": 2}}
assert map_leaves({"a": {"b": "x"}}, str.upper) == {"a": {"b": "X"}}
assert map_leaves({}, abs) == {}

def fill_from_layers(layers, key):
    """Return the value of the key in the first dict of a list that has it, or None."""
    return ChainMap(*layers).get(key)
# M: A ChainMap searches several dicts one after the other as if they were one.
# R: look a key up in a list of dicts, the first dict that has it counts, None if no dict has it
assert fill_from_layers([{"a": 1}, {"a": 2, "b": 3}], "a") == 1
assert fill_from_layers([{"a": 1}, {"b": 3}], "b") == 3
assert fill_from_layers([], "a") is None

def setting_source(layers, key):
    """Return the name of the first layer, in a dict of dicts, that contains the key, else
    "nowhere"."""
    for name, layer in layers.items():
        if key in layer:
            return name
    return "nowhere"
# E: The loop returns at the first inner dict with the key.
assert setting_source({"user": {"a": 1}, "system": {"a": 2, "b": 3}}, "a") == "user"
assert setting_source({"user": {"a": 1}, "system": {"b": 3}}, "b") == "system"
assert setting_source({"user": {}}, "a") == "nowhere"

def has_equal_keys(one, other):
    """Return True when two dicts have exactly the same keys, whatever their values are."""
    return one.keys() == other.keys()
# E: Key views compare like sets.
# R: do these two dicts have the same keys? values are not important
assert has_equal_keys({"a": 1, "b": 2}, {"b": 5, "a": 7}) is True
assert has_equal_keys({"a": 1}, {"a": 1, "b": 1}) is False
assert has_equal_keys({}, {}) is True

def differing_fields(form, corrected):
    """Return a dict from each field of both forms with unequal values to an (old, new)
    pair."""
    return {
        field: (form[field], corrected[field])
        for field in form
        if field in corrected and form[field] != corrected[field]
    }
# E: Fields in both dicts are compared and the two values become a pair.
# R: show what changed between two versions of a record as {"field": (old, new)}, only fields that are in both
assert differing_fields({"a": 1, "b": 2}, {"a": 1, "b": 3}) == {"b": (2, 3)}
assert differing_fields({"a": 1}, {"c": 1}) == {}
assert differing_fields({}, {}) == {}

def prices_in_other_currency(prices: dict[str, float], rate: float) -> dict[str, float]:
    """Return the price list converted with the rate and rounded to two decimals."""
    return {good: round(price * rate, 2) for good, price in prices.items()}
# E: Every value is multiplied by the rate and rounded.
assert prices_in_other_currency({"tea": 2.0}, 1.125) == {"tea": 2.25}
assert prices_in_other_currency({"tea": 1, "jam": 3}, 2) == {"tea": 2, "jam": 6}
assert prices_in_other_currency({}, 2) == {}

def cheaper_shop_per_item(one: dict[str, int], other: dict[str, int]) -> dict[str, str]:
    """Map each item sold in both shops to "first", "second" or "equal", depending on who is
    cheaper."""
    result = {}
    for item in one:
        if item in other:
            gap = one[item] - other[item]
            result[item] = "first" if gap < 0 else "second" if gap > 0 else "equal"
    return result
# M: The sign of the price difference decides between the three words.
assert cheaper_shop_per_item({"tea": 2, "jam": 3}, {"tea": 3, "jam": 3}) == {
    "tea": "first", "jam": "equal"}
assert cheaper_shop_per_item({"tea": 2}, {"tea": 1}) == {"tea": "second"}
assert cheaper_shop_per_item({"tea": 2}, {"jam": 1}) == {}

def lowest_offer(offers):
    """Take shops with their price dicts and map each item to (price, shop) of its lowest
    price."""
    best = {}
    for shop, prices in offers.items():
        for item, price in prices.items():
            best[item] = min(best.get(item, (price, shop)), (price, shop))
    return best
# H: Pairs of price and shop are compared as tuples and the smaller one is kept per item.
# R: offers = {"A": {"tea": 3}, "B": {"tea": 2}}; for every item I want (lowest price, shop name), alphabetical shop on ties
assert lowest_offer({"A": {"tea": 3}, "B": {"tea": 2}}) == {"tea": (2, "B")}
assert lowest_offer({"B": {"tea": 2}, "A": {"tea": 2}}) == {"tea": (2, "A")}
assert lowest_offer({}) == {}

def basket_per_shop(offers: dict[str, dict[str, int]], basket: list[str]) -> dict[str, int]:
    """Return what the basket costs in each shop; shops that lack one of the items are left
    out."""
    return {
        shop: sum(prices[item] for item in basket)
        for shop, prices in offers.items()
        if all(item in prices for item in basket)
    }
# M: The all test guards the sum, since it would fail for a missing price.
assert basket_per_shop({"A": {"tea": 3, "jam": 1}, "B": {"tea": 2}}, ["tea", "jam"]) == {"A": 4}
assert basket_per_shop({"A": {"tea": 3}, "B": {"tea": 2}}, ["tea"]) == {"A": 3, "B": 2}
assert basket_per_shop({"A": {}}, []) == {"A": 0}

def apply_renames(names, renames):
    """Return the names after applying (old, new) renames one after the other to the whole
    list."""
    for old, new in renames:
        names = [new if name == old else name for name in names]
    return names
# E: Each rename builds a new list, so later renames see the earlier results.
assert apply_renames(["a", "b"], [("a", "c")]) == ["c", "b"]
assert apply_renames(["a"], [("a", "b"), ("b", "c")]) == ["c"]
assert apply_renames(["a"], []) == ["a"]

def transfer(accounts, payer, receiver, amount):
    """Return new balances after moving an amount; unchanged when the payer does not have
    enough."""
    if accounts.get(payer, 0) < amount:
        return dict(accounts)
    changed = dict(accounts)
    changed[payer] -= amount
    changed[receiver] = changed.get(receiver, 0) + amount
    return changed
# M: A copy is changed at two places after the balance has been checked.
# R: move money between two accounts in a dict of balances, returns a new dict, if theres not enough money nothing changes
assert transfer({"a": 5, "b": 0}, "a", "b", 3) == {"a": 2, "b": 3}
assert transfer({"a": 5}, "a", "c", 5) == {"a": 0, "c": 5}
assert transfer({"a": 5, "b": 0}, "a", "b", 6) == {"a": 5, "b": 0}

def settings_text(options):
    """Join all pairs as "key=value" with "; " between them, sorted by key."""
    return "; ".join(f"{key}={options[key]}" for key in sorted(options))
# E: The sorted keys are formatted with their values one by one.
# R: write a dict as "a=1; b=2" with the keys in order
assert settings_text({"b": 2, "a": 1}) == "a=1; b=2"
assert settings_text({"size": "XL"}) == "size=XL"
assert settings_text({}) == ""

def parse_nested_line(line):
    """Read a line like "Ann: art=2, gym=1" into the pair of a name and its dict of whole
    numbers."""
    name, rest = line.split(": ")
    marks = dict(part.split("=") for part in rest.split(", "))
    return name, {subject: int(mark) for subject, mark in marks.items()}
# M: The line is split three times: at the colon, at the commas and at the equals signs.
# R: parse "Ann: art=2, gym=1" to ("Ann", {"art": 2, "gym": 1})
assert parse_nested_line("Ann: art=2, gym=1") == ("Ann", {"art": 2, "gym": 1})
assert parse_nested_line("Bo: x=10") == ("Bo", {"x": 10})
assert parse_nested_line("C D: x=0, y=1") == ("C D", {"x": 0, "y": 1})

def best_subject_text(marks):
    """Return a line like "Ann: art (95)" per pupil with the subject of the highest mark."""
    lines = []
    for pupil, subjects in marks.items():
        top = max(subjects, key=subjects.get)
        lines.append(f"{pupil}: {top} ({subjects[top]})")
    return lines
# M: The best subject is searched in every inner dict and put into a line.
assert best_subject_text({"Ann": {"art": 95, "gym": 80}}) == ["Ann: art (95)"]
assert best_subject_text({"A": {"x": 1}, "B": {"y": 2, "z": 2}}) == ["A: x (1)", "B: y (2)"]
assert best_subject_text({}) == []

def pupils_below(marks, subject, limit):
    """List the pupils whose mark in the subject is below the limit; a missing mark counts
    as 0."""
    return [pupil for pupil, own in marks.items() if own.get(subject, 0) < limit]
# E: The inner get supplies zero for a missing subject.
# R: names of pupils with less than X in some subject, no mark counts as 0 (dict of dicts)
assert pupils_below({"Al": {"art": 40}, "Bo": {"art": 60}}, "art", 50) == ["Al"]
assert pupils_below({"Al": {}}, "art", 50) == ["Al"]
assert pupils_below({}, "art", 50) == []

def subject_mean(marks, subject):
    """Return the mean mark in a subject over those inner dicts that contain it, None if
    none does."""
    values = [own[subject] for own in marks.values() if subject in own]
    return sum(values) / len(values) if values else None
# E: The available marks are listed first, so their number is known.
# R: average mark for one subject in {"Ann": {"art": 2}, "Bob": {}}, kids without that subject are ignored, None if nobody has it
assert subject_mean({"Ann": {"art": 2}, "Bob": {"art": 4}}, "art") == 3.0
assert subject_mean({"Ann": {"art": 2}, "Bob": {}}, "art") == 2.0
assert subject_mean({"Ann": {}}, "art") is None

def free_slot(calendars: dict[str, dict[str, str]], slots: list[str]) -> str | None:
    """Return the first slot that no person has in their dict of appointments, or None."""
    for slot in slots:
        if not any(slot in booked for booked in calendars.values()):
            return slot
    return None
# M: A slot is free when the any test over all inner dicts fails.
# R: each person has a dict slot -> appointment. find the first slot in the list where everybody is free (or None)
assert free_slot({"Al": {"9": "doctor"}, "Bo": {"10": "gym"}}, ["9", "10", "11"]) == "11"
assert free_slot({"Al": {"9": "gym"}}, ["9"]) is None
assert free_slot({}, ["9"]) == "9"

def double_booked(calendar):
    """Return the sorted times at which a dict of time to list of events holds more than one
    event."""
    return sorted(time for time, events in calendar.items() if len(events) > 1)
# E: The filter checks the length of every list.
# R: calendar is {time: [events]}. at which times do I have more than one event, sorted
assert double_booked({"10:00": ["a", "b"], "09:00": ["c"]}) == ["10:00"]
assert double_booked({"10:00": ["a", "b"], "09:00": ["c", "d"]}) == ["09:00", "10:00"]
assert double_booked({}) == []

def shift_timetable(departures: dict[str, int], minutes: int) -> dict[str, int]:
    """Return a dict of departures, in minutes after midnight, all moved by some minutes
    within 24 hours."""
    return {line: (time + minutes) % 1440 for line, time in departures.items()}
# E: The remainder by 1440 brings times past midnight back to the start of the day.
assert shift_timetable({"S1": 600, "S2": 1435}, 10) == {"S1": 610, "S2": 5}
assert shift_timetable({"S1": 5}, -10) == {"S1": 1435}
assert shift_timetable({}, 5) == {}

def next_bus_per_line(timetable, now):
    """Map each line to its first departure at or after now; lines with no later bus get
    None."""
    return {
        line: min((time for time in times if time >= now), default=None)
        for line, times in timetable.items()
    }
# M: A filtered generator goes into min, whose default covers lines without a later bus.
assert next_bus_per_line({"7": [50, 10, 30]}, 20) == {"7": 30}
assert next_bus_per_line({"7": [10]}, 20) == {"7": None}
assert next_bus_per_line({"7": [20], "8": [21, 5]}, 20) == {"7": 20, "8": 21}

def stations_served_by(timetable: dict[str, dict[str, int]], station: str) -> set[str]:
    """Return the set of lines that stop at a station, from a dict of line to {station:
    time}."""
    return {line for line, stops in timetable.items() if station in stops}
# E: A set comprehension keeps the lines whose inner dict has the station.
assert stations_served_by({"S1": {"Zoo": 5}, "S2": {"Port": 9}}, "Zoo") == {"S1"}
assert stations_served_by({"S1": {"Zoo": 5}, "S2": {"Zoo": 9}}, "Zoo") == {"S1", "S2"}
assert stations_served_by({"S1": {"Zoo": 5}}, "Mill") == set()

def travel_time(stops: dict[str, int], start: str, goal: str) -> int | None:
    """Return the minutes from start to goal in a dict of stop times, None if the train goes
    the other way."""
    minutes = stops[goal] - stops[start]
    return minutes if minutes >= 0 else None
# E: A negative difference means that the goal comes before the start.
assert travel_time({"Zoo": 5, "Port": 19}, "Zoo", "Port") == 14
assert travel_time({"Zoo": 5, "Port": 19}, "Port", "Zoo") is None
assert travel_time({"Zoo": 5}, "Zoo", "Zoo") == 0

def undo_updates(current, log):
    """Undo (key, old value) log entries from last to first; old value None means the key
    was new."""
    state = dict(current)
    for key, old in reversed(log):
        if old is None:
            state.pop(key, None)
        else:
            state[key] = old
    return state
# H: The log is replayed backwards, so that each key ends at its oldest value.
assert undo_updates({"a": 3, "b": 1}, [("a", 1), ("a", 2), ("b", None)]) == {"a": 1}
assert undo_updates({"a": 3}, []) == {"a": 3}
assert undo_updates({"b": 1}, [("b", None)]) == {}

def expand_groups(members, groups):
    """Replace each group name in the list by the names in its dict entry, groups inside
    groups too."""
    people = []
    for name in members:
        if name in groups:
            people.extend(expand_groups(groups[name], groups))
        else:
            people.append(name)
    return people
# H: A name that is a key stands for a list, which is expanded by the same function.
# R: mailing lists: {"team": ["ann", "board"], "board": ["bob"]}. expand ["team", "cy"] to the people ["ann", "bob", "cy"]
assert expand_groups(["team", "cy"], {"team": ["ann", "board"], "board": ["bob"]}) == [
    "ann", "bob", "cy"]
assert expand_groups(["ann"], {}) == ["ann"]
assert expand_groups(["x"], {"x": []}) == []

def total_weight(item, weights, parts):
    """Return an item's weight: its own in weights, or the sum over its {part: count} dict
    in parts."""
    if item in weights:
        return weights[item]
    return sum(n * total_weight(part, weights, parts) for part, n in parts[item].items())
# H: Items without a weight of their own are weighed by recursion over their parts.
assert total_weight("bike", {"wheel": 2, "frame": 5}, {"bike": {"wheel": 2, "frame": 1}}) == 9
assert total_weight("box", {"nut": 1}, {"box": {"bag": 2}, "bag": {"nut": 10}}) == 20
assert total_weight("nut", {"nut": 1}, {}) == 1

def pocket_after_trades(pocket, trades):
    """Return the item counts after (given, received) trades; a trade without the given item
    is skipped."""
    counts = Counter(pocket)
    for given, received in trades:
        if counts[given] > 0:
            counts[given] -= 1
            counts[received] += 1
    return {item: n for item, n in counts.items() if n > 0}
# M: A Counter keeps the stock and items with the count zero are dropped at the end.
assert pocket_after_trades({"marble": 2}, [("marble", "card")]) == {"marble": 1, "card": 1}
assert pocket_after_trades({"marble": 1}, [("marble", "card"), ("card", "pin")]) == {"pin": 1}
assert pocket_after_trades({}, [("marble", "card")]) == {}

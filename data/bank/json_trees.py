"""Verified problems: json trees."""

import json

def value_at(data, path, default=None):
    """Return the value at a path like "user.pets.0.name" in nested dicts and lists; a number in the
    path is an index when the current value is a list. Any missing step gives the default."""
    for step in path.split("."):
        if isinstance(data, list) and step.isdigit() and int(step) < len(data):
            data = data[int(step)]
        elif isinstance(data, dict) and step in data:
            data = data[step]
        else:
            return default
    return data
# H: Each step goes one level down, by index in lists and by key in dicts.
# R: get something out of nested json by "user.pets.0.name", default if any step isn't there
assert value_at({"user": {"pets": [{"name": "Rex"}]}}, "user.pets.0.name") == "Rex"
assert value_at({"a": [1]}, "a.5", "none") == "none"
assert value_at({"a": None}, "a", 3) is None

def set_at(data: dict, path: list[str], value) -> dict:
    """Return a copy of nested dicts with the value put at the path of keys; missing or non-dict
    steps become dicts. The original is not changed and the path is not empty."""
    first, *rest = path
    copy = dict(data)
    inner = copy.get(first)
    copy[first] = set_at(inner if isinstance(inner, dict) else {}, rest, value) if rest else value
    return copy
# H: Every level is copied and the rest of the path is set in the inner dict by recursion.
assert set_at({"a": {"b": 1}}, ["a", "c"], 2) == {"a": {"b": 1, "c": 2}}
assert set_at({}, ["x", "y"], 0) == {"x": {"y": 0}}
assert set_at({"a": 5}, ["a", "b"], 1) == {"a": {"b": 1}}

def delete_at(data, path):
    """Delete the key at the end of a path like "a.b.c" in nested dicts, in place, and return
    whether it was there."""
    *parents, last = path.split(".")
    for step in parents:
        data = data.get(step)
        if not isinstance(data, dict):
            return False
    if last not in data:
        return False
    del data[last]
    return True
# M: The walk ends one level above the last key, which is deleted there.
# R: delete "a.b.c" out of nested dicts (changes it), True if it existed
assert delete_at({"a": {"b": 1}}, "a.b") is True
assert delete_at({"a": 1}, "a.b") is False
assert delete_at({}, "x") is False

def count_leaves(data):
    """Count the values in nested dicts and lists that are neither dict nor list."""
    if isinstance(data, dict):
        return sum(count_leaves(value) for value in data.values())
    if isinstance(data, list):
        return sum(count_leaves(value) for value in data)
    return 1
# M: Containers add up the counts of their parts and everything else counts one.
# R: count plain values in nested dicts/lists
assert count_leaves({"a": [1, 2, {"b": None}], "c": "x"}) == 4
assert count_leaves([]) == 0
assert count_leaves(5) == 1

def all_values_of_key(data, key):
    """Return the values of a key in all dicts at any depth, outer ones before inner ones."""
    found = []
    if isinstance(data, dict):
        if key in data:
            found.append(data[key])
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            found.extend(all_values_of_key(item, key))
    return found
# H: Each dict gives its own value first, then all parts are searched by recursion.
# R: find every "id" (or another key) no matter how deep in the json, as a list
assert all_values_of_key({"id": 1, "kids": [{"id": 2}, {"x": {"id": 3}}]}, "id") == [1, 2, 3]
assert all_values_of_key([{"a": 1}], "id") == []
assert all_values_of_key("text", "id") == []

def paths_of_leaves(data, prefix=""):
    """Return the dotted paths to all leaves of nested dicts, in order; an empty dict is a leaf
    too."""
    if not isinstance(data, dict) or not data:
        return [prefix]
    paths = []
    for key, value in data.items():
        paths += paths_of_leaves(value, f"{prefix}.{key}" if prefix else key)
    return paths
# M: The path grows by a key on every level until something is no filled dict.
# R: dotted paths of all leaf values in nested dicts
assert paths_of_leaves({"a": {"b": 1, "c": {"d": 2}}, "e": 3}) == ["a.b", "a.c.d", "e"]
assert paths_of_leaves({"x": {}}) == ["x"]
assert paths_of_leaves({"k": [1, 2]}) == ["k"]

def without_nulls(data):
    """Return a copy of nested dicts and lists without any entries or elements that are None."""
    if isinstance(data, dict):
        return {key: without_nulls(value) for key, value in data.items() if value is not None}
    if isinstance(data, list):
        return [without_nulls(value) for value in data if value is not None]
    return data
# M: Both kinds of container are rebuilt with a filter and a recursive call.
# R: remove all None from nested json
assert without_nulls({"a": None, "b": [1, None, {"c": None}]}) == {"b": [1, {}]}
assert without_nulls([None]) == []
assert without_nulls("x") == "x"

def hide_secrets(data, secret_keys):
    """Return a copy of nested dicts and lists in which the values of all keys in secret_keys, at
    any depth, are replaced by "***"."""
    if isinstance(data, dict):
        return {
            key: "***" if key in secret_keys else hide_secrets(value, secret_keys)
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [hide_secrets(item, secret_keys) for item in data]
    return data
# M: A secret key stops the recursion, everything else is rebuilt.
# R: mask password/token fields everywhere in a json structure with "***"
assert hide_secrets({"user": "al", "login": {"password": "x"}}, {"password"}) == {"user": "al",
    "login": {"password": "***"}}
assert hide_secrets([{"pin": 1}], ["pin"]) == [{"pin": "***"}]
assert hide_secrets(5, set()) == 5

def keys_to_snake(data):
    """Return a copy of nested dicts and lists in which keys like "firstName" are "first_name": each
    capital becomes "_" and its small letter."""
    if isinstance(data, list):
        return [keys_to_snake(item) for item in data]
    if not isinstance(data, dict):
        return data
    return {
        "".join(f"_{c.lower()}" if c.isupper() else c for c in key): keys_to_snake(value)
        for key, value in data.items()
    }
# H: The key is rebuilt character by character, and the values are treated by recursion.
assert keys_to_snake({"firstName": "Al", "homeTown": {"zipCode": 1}}) == {"first_name": "Al",
    "home_town": {"zip_code": 1}}
assert keys_to_snake([{"aB": [1]}]) == [{"a_b": [1]}]
assert keys_to_snake("keepMe") == "keepMe"

def container_depth(data):
    """Return how deeply containers are nested: 0 for a plain value, 1 for a dict or list of plain
    values or an empty one, and so on."""
    if isinstance(data, dict):
        data = list(data.values())
    if not isinstance(data, list):
        return 0
    return 1 + max((container_depth(item) for item in data), default=0)
# E: A container is one level deeper than its deepest part.
assert container_depth({"a": [1, {"b": 2}]}) == 3
assert container_depth([]) == 1
assert container_depth("x") == 0

def merge_deep(base, extra):
    """Return nested dicts merged: where both sides have a dict they are merged in turn, lists of
    both are joined, and otherwise the value of extra wins."""
    merged = dict(base)
    for key, value in extra.items():
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            merged[key] = merge_deep(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            merged[key] = old + value
        else:
            merged[key] = value
    return merged
# H: The kinds of both values decide between recursion, joining and replacing.
# R: deep merge two config dicts, nested dicts get merged, lists concatenated, else the 2nd wins
assert merge_deep({"a": {"x": 1}, "l": [1]}, {"a": {"y": 2}, "l": [2]}) == {"a": {"x": 1,
    "y": 2}, "l": [1, 2]}
assert merge_deep({"a": {"x": 1}}, {"a": 5}) == {"a": 5}
assert merge_deep({}, {"b": 0}) == {"b": 0}

def deep_changes(old, new, prefix=""):
    """Return sorted lines "+path", "-path" and "~path" for keys added, removed and changed between
    two nested dicts; sides that are both dicts are compared inside."""
    lines = []
    for key in old.keys() | new.keys():
        path = f"{prefix}{key}"
        if key not in old:
            lines.append("+" + path)
        elif key not in new:
            lines.append("-" + path)
        elif isinstance(old[key], dict) and isinstance(new[key], dict):
            lines += deep_changes(old[key], new[key], path + ".")
        elif old[key] != new[key]:
            lines.append("~" + path)
    return sorted(lines)
# H: Two inner dicts are compared by a recursive call with a longer prefix.
assert deep_changes({"a": 1, "b": {"c": 2}}, {"b": {"c": 3, "d": 4}}) == ["+b.d", "-a", "~b.c"]
assert deep_changes({"a": {}}, {"a": {}}) == []
assert deep_changes({"a": 1}, {"a": {"b": 1}}) == ["~a"]

def same_json_shape(first, second):
    """Check whether two nested structures have the same keys in all dicts, the same lengths of all
    lists and leaves in the same places, whatever the leaves are."""
    if isinstance(first, dict) and isinstance(second, dict):
        if first.keys() != second.keys():
            return False
        return all(same_json_shape(first[key], second[key]) for key in first)
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(same_json_shape, first, second))
    return not isinstance(first, (dict, list)) and not isinstance(second, (dict, list))
# H: Dicts are compared by keys, lists by length, and their parts by recursion.
assert same_json_shape({"a": [1, 2]}, {"a": ["x", None]}) is True
assert same_json_shape({"a": 1}, {"b": 1}) is False
assert same_json_shape([1], [[1]]) is False

def folder_tree_size(folder):
    """Return the size of a folder given as a dict from name to a size in bytes or to another such
    dict for a folder inside."""
    return sum(
        folder_tree_size(entry) if isinstance(entry, dict) else entry for entry in folder.values()
    )
# E: Inner dicts are summed by recursion and numbers are taken as they are.
# R: total bytes of a nested folder dict {"a.txt": 5, "docs": {"b.txt": 7}}
assert folder_tree_size({"a.txt": 5, "docs": {"b.txt": 7, "old": {}}}) == 12
assert folder_tree_size({}) == 0
assert folder_tree_size({"x": {"y": {"z": 1}}}) == 1

def folder_listing(folder, indent=0):
    """Return the lines of a folder dict: names in alphabetical order, two more spaces per level
    and "/" behind folders, whose content follows; files have any value that is not a dict."""
    lines = []
    for name in sorted(folder):
        inner = folder[name]
        if isinstance(inner, dict):
            lines.append(" " * indent + name + "/")
            lines += folder_listing(inner, indent + 2)
        else:
            lines.append(" " * indent + name)
    return lines
# M: The indentation grows by two with every recursive call.
assert folder_listing({"b.txt": 1, "a": {"c.txt": 2}}) == ["a/", "  c.txt", "b.txt"]
assert folder_listing({"e": {}}) == ["e/"]
assert folder_listing({}) == []

def find_file(folder, name):
    """Return the path, with "/" between the steps, of the first file with the name in nested folder
    dicts, or None; folders are searched in dict order and depth first."""
    for entry, inner in folder.items():
        if isinstance(inner, dict):
            below = find_file(inner, name)
            if below is not None:
                return f"{entry}/{below}"
        elif entry == name:
            return entry
    return None
# H: The path is built on the way back by putting the folder's name in front.
assert find_file({"docs": {"old": {"a.txt": 1}}, "a.txt": 2}, "a.txt") == "docs/old/a.txt"
assert find_file({"b.txt": 1}, "a.txt") is None
assert find_file({}, "a.txt") is None

def comment_count(thread):
    """Count the comments in a thread: the comment itself, a dict, and all in its list "replies"
    with their own replies; "replies" may be missing. Comments with a true "deleted" do not
    count."""
    own = 0 if thread.get("deleted") else 1
    return own + sum(comment_count(reply) for reply in thread.get("replies", []))
# E: Each comment counts itself and adds the counts of its replies.
# R: count all comments in a nested thread {"text":..., "replies": [...]} but not the deleted ones
assert comment_count({"replies": [{"deleted": True, "replies": [{}]}, {}]}) == 3
assert comment_count({"deleted": True}) == 0
assert comment_count({"text": "hi"}) == 1

def thread_as_lines(comment, level=0):
    """Return a comment and its replies as lines "author: text" with ">" repeated level times and a
    space before replies; "replies" may be missing."""
    mark = ">" * level + " " if level else ""
    lines = [f"{mark}{comment['author']}: {comment['text']}"]
    for reply in comment.get("replies", []):
        lines.extend(thread_as_lines(reply, level + 1))
    return lines
# E: The level rises with each recursive call and sets the number of marks.
assert thread_as_lines({"author": "Al", "text": "hi",
    "replies": [{"author": "Bo", "text": "yo"}]}) == ["Al: hi", "> Bo: yo"]
assert thread_as_lines({"author": "Al", "text": ""}) == ["Al: "]
assert thread_as_lines({"author": "A", "text": "x",
    "replies": [{"author": "B", "text": "y", "replies": [{"author": "C",
    "text": "z"}]}]})[2] == ">> C: z"

def menu_titles(menu):
    """Return the titles of all menu entries that can be clicked, those without a list "items", in
    order; an entry is a dict with "title" and maybe "items"."""
    titles = []
    for entry in menu:
        if entry.get("items"):
            titles += menu_titles(entry["items"])
        else:
            titles.append(entry["title"])
    return titles
# M: Entries with items are replaced by the titles found inside.
assert menu_titles([{"title": "File", "items": [{"title": "Open"}, {"title": "Save"}]},
    {"title": "Help"}]) == ["Open", "Save", "Help"]
assert menu_titles([{"title": "X", "items": []}]) == ["X"]
assert menu_titles([]) == []

def breadcrumb_to(menu, title):
    """Return the titles on the way to the entry with the given title as "A > B > C", or an empty
    text if it does not exist; entries are dicts with "title" and maybe a list "items"."""
    for entry in menu:
        if entry["title"] == title:
            return title
        below = breadcrumb_to(entry.get("items", []), title)
        if below:
            return f"{entry['title']} > {below}"
    return ""
# H: A non-empty result from below gets the title of the entry in front.
# R: path in a nested menu to an item: "Settings > Sound > Volume", "" if not found
assert breadcrumb_to([{"title": "Settings", "items": [{"title": "Sound",
    "items": [{"title": "Volume"}]}]}], "Volume") == "Settings > Sound > Volume"
assert breadcrumb_to([{"title": "Help"}], "Help") == "Help"
assert breadcrumb_to([], "X") == ""

def price_of_bundle_tree(item):
    """Return the price of an item: its "price" if it has one, otherwise the sum of its "parts",
    less the item's whole percent "off" (0 if missing), rounded down at every level."""
    if "price" in item:
        full = item["price"]
    else:
        full = sum(price_of_bundle_tree(part) for part in item["parts"])
    return full * (100 - item.get("off", 0)) // 100
# H: Bundles are priced from their parts by recursion before the discount is taken off.
assert price_of_bundle_tree({"parts": [{"price": 10}, {"parts": [{"price": 20}], "off": 50}]}) == 20
assert price_of_bundle_tree({"price": 99, "off": 10}) == 89
assert price_of_bundle_tree({"parts": []}) == 0

def org_chart_levels(boss):
    """Return a list of lists of names, one per level of an organisation from the top down; a
    person is a dict with "name" and maybe a list "team"."""
    levels, current = [], [boss]
    while current:
        levels.append([person["name"] for person in current])
        current = [member for person in current for member in person.get("team", [])]
    return levels
# M: The people of the next level are the members of all teams of the current one.
assert org_chart_levels({"name": "A", "team": [{"name": "B", "team": [{"name": "D"}]},
    {"name": "C"}]}) == [["A"], ["B", "C"], ["D"]]
assert org_chart_levels({"name": "A"}) == [["A"]]
assert org_chart_levels({"name": "A", "team": []}) == [["A"]]

def manager_of(boss, name):
    """Return the name of the person whose "team" contains the named person, or None; a person is a
    dict with "name" and maybe a list "team" of such dicts."""
    for member in boss.get("team", []):
        if member["name"] == name:
            return boss["name"]
        found = manager_of(member, name)
        if found:
            return found
    return None
# H: The own team is looked through, and every member's team by recursion.
# R: who's the manager of X in a nested org dict {"name": "A", "team": [...]}? None for the boss or unknown people
assert manager_of({"name": "A", "team": [{"name": "B", "team": [{"name": "D"}]}]}, "D") == "B"
assert manager_of({"name": "A"}, "A") is None
assert manager_of({"name": "A", "team": [{"name": "B"}]}, "B") == "A"

def types_by_key(record):
    """Return a dict from key to the name of the value's type as JSON knows it: "object", "array",
    "string", "number", "boolean" or "null"."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return {key: names.get(type(value), "number") for key, value in record.items()}
# E: The exact type of each value is the key of a table of names.
# R: json type name of each value in a dict
assert types_by_key({"a": [], "b": True, "c": 1.5, "d": None}) == {"a": "array", "b": "boolean",
    "c": "number", "d": "null"}
assert types_by_key({"x": {}, "y": "", "z": 0}) == {"x": "object", "y": "string", "z": "number"}
assert types_by_key({}) == {}

def check_against_sample(record, sample):
    """Return a sorted list of the keys of sample that the record lacks or holds with a value of
    another type; extra keys of the record do not matter."""
    return sorted(
        key for key, example in sample.items()
        if key not in record or type(record[key]) is not type(example)
    )
# E: The types of both values are compared with is.
# R: compare a record with a sample record: which keys are missing or of the wrong type?
assert check_against_sample({"age": "7", "name": "Al"},
    {"age": 1, "name": "", "ok": True}) == ["age", "ok"]
assert check_against_sample({"a": 1, "b": 2}, {"a": 0}) == []
assert check_against_sample({}, {}) == []

def sorted_names_in_json(text):
    """Read a JSON text with a list of objects and return the sorted "name" values, skipping objects
    without a name; a text that is no valid JSON gives an empty list."""
    try:
        records = json.loads(text)
    except json.JSONDecodeError:
        return []
    return sorted(record["name"] for record in records if "name" in record)
# E: The decoding error is caught, and only then are the names collected.
# R: json string with a list of objects -> sorted names. broken json -> []
assert sorted_names_in_json('[{"name": "Zoe"}, {"age": 3}, {"name": "Al"}]') == ["Al", "Zoe"]
assert sorted_names_in_json("[{") == []
assert sorted_names_in_json("[]") == []

def update_json_field(text, field, change):
    """Read a JSON object from a text, add change to its number field (0 if missing) and return the
    new JSON text."""
    record = json.loads(text)
    record[field] = record.get(field, 0) + change
    return json.dumps(record)
# E: The text is loaded, the field raised and everything dumped again.
assert update_json_field('{"a": 1}', "a", 2) == '{"a": 3}'
assert update_json_field("{}", "n", 5) == '{"n": 5}'
assert update_json_field('{"x": "y"}', "n", 0) == '{"x": "y", "n": 0}'

def json_lines_total(text, field):
    """Add up a number field over the lines of a text, each a JSON object; blank lines and objects
    without the field are skipped."""
    records = [json.loads(line) for line in text.splitlines() if line.strip()]
    return sum(record.get(field, 0) for record in records)
# E: Every filled line is decoded by itself.
assert json_lines_total('{"n": 2}\n\n{"n": 3}\n{"m": 9}', "n") == 5
assert json_lines_total("", "n") == 0
assert json_lines_total('{"n": 0.5}', "n") == 0.5

def group_children(rows):
    """Turn flat rows (id, parent id, name) into nested dicts {"name": ..., "children": [...]} and
    return the list of those whose parent is None; parents may come after their children."""
    nodes = {number: {"name": name, "children": []} for number, _, name in rows}
    roots = []
    for number, parent, _ in rows:
        target = roots if parent is None else nodes[parent]["children"]
        target.append(nodes[number])
    return roots
# H: All nodes are made first, so each can be hung under its parent in any order.
# R: build a tree from flat rows (id, parent_id, name), roots have parent None. nodes like {"name":..., "children": [...]}
assert group_children([(2, 1, "b"), (1, None, "a")]) == [{"name": "a",
    "children": [{"name": "b", "children": []}]}]
assert group_children([(1, None, "x"), (2, None, "y")]) == [{"name": "x", "children": []},
    {"name": "y", "children": []}]
assert group_children([]) == []

def flatten_tree(nodes, parent=None):
    """Turn nested {"name", "children"} dicts into a list of (name, parent name) pairs, each parent
    before its children; top nodes have None as parent and "children" may be missing."""
    pairs = []
    for node in nodes:
        pairs.append((node["name"], parent))
        pairs += flatten_tree(node.get("children", []), node["name"])
    return pairs
# E: The name of the node is handed down as the parent of its children.
assert flatten_tree([{"name": "a", "children": [{"name": "b"}, {"name": "c"}]}]) == [("a", None),
    ("b", "a"), ("c", "a")]
assert flatten_tree([{"name": "x"}]) == [("x", None)]
assert flatten_tree([]) == []

def filter_tree(node, word):
    """Return a copy of a {"name", "children"} tree with only the nodes whose name contains the
    word and the nodes above them, or None if nothing fits; "children" is a list and always
    present."""
    kept = [filter_tree(child, word) for child in node["children"]]
    kept = [child for child in kept if child is not None]
    if kept or word in node["name"]:
        return {"name": node["name"], "children": kept}
    return None
# H: The children are filtered first, and a node stays if any child stayed or it fits itself.
assert filter_tree({"name": "a", "children": [{"name": "tea", "children": []},
    {"name": "jam", "children": []}]}, "te") == {"name": "a",
    "children": [{"name": "tea", "children": []}]}
assert filter_tree({"name": "a", "children": []}, "x") is None
assert filter_tree({"name": "ax", "children": [{"name": "b", "children": []}]},
    "x") == {"name": "ax", "children": []}

def apply_to_texts(data, change):
    """Return a copy of nested dicts and lists in which the function change was applied to every
    text value; keys and other values stay."""
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list):
        return [apply_to_texts(item, change) for item in data]
    if isinstance(data, dict):
        return {key: apply_to_texts(value, change) for key, value in data.items()}
    return data
# M: Texts are changed, containers rebuilt and the rest returned.
assert apply_to_texts({"a": " x ", "b": ["y ", 3]}, str.strip) == {"a": "x", "b": ["y", 3]}
assert apply_to_texts("q", str.upper) == "Q"
assert apply_to_texts([None], len) == [None]

def numbers_from_texts(data):
    """Return a copy of nested dicts and lists in which texts of digits only, like "42", are
    replaced by the int."""
    if isinstance(data, dict):
        return {key: numbers_from_texts(value) for key, value in data.items()}
    if isinstance(data, list):
        return [numbers_from_texts(value) for value in data]
    if isinstance(data, str) and data.isdigit():
        return int(data)
    return data
# M: The test for text comes before isdigit, so that other types are left alone.
# R: convert numeric strings anywhere in nested json to ints ("42" -> 42)
assert numbers_from_texts({"a": "42", "b": ["7", "x", "-1"]}) == {"a": 42, "b": [7, "x", "-1"]}
assert numbers_from_texts("007") == 7
assert numbers_from_texts(None) is None

def first_text(data):
    """Return the first text found in nested lists and dicts, depth first, or None."""
    if isinstance(data, str):
        return data
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            found = first_text(item)
            if found is not None:
                return found
    return None
# H: The search stops as soon as one of the parts gives a text.
assert first_text([1, {"a": [2, "x"]}, "y"]) == "x"
assert first_text({"a": ""}) == ""
assert first_text([1, [2]]) is None

def longest_list_inside(data):
    """Return the length of the longest list in nested dicts and lists, 0 if there is no list."""
    own = 0
    if isinstance(data, list):
        own = len(data)
    elif isinstance(data, dict):
        data = list(data.values())
    else:
        return 0
    return max([own] + [longest_list_inside(item) for item in data])
# H: A list competes with its own length against the lists inside of it.
assert longest_list_inside({"a": [1, 2], "b": {"c": [1, 2, 3]}}) == 3
assert longest_list_inside({"a": 1}) == 0
assert longest_list_inside([[], [[]]]) == 2

def config_value(config, name, environment):
    """Return the value of a setting: first from config["environments"][environment], else from
    config["common"], else None; any of the dicts may be missing."""
    special = config.get("environments", {}).get(environment, {})
    common = config.get("common", {})
    return special.get(name, common.get(name))
# E: Empty dicts as defaults let the lookups run without tests.
# R: setting lookup: environment section beats the common section, None if neither has it
assert config_value({"common": {"port": 80}, "environments": {"test": {"port": 99}}}, "port",
    "test") == 99
assert config_value({"common": {"port": 80}}, "port", "test") == 80
assert config_value({}, "port", "test") is None

def all_keys_used(data):
    """Return the sorted set of all keys in nested dicts and lists, each once."""
    keys = set()
    if isinstance(data, dict):
        keys.update(data)
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            keys.update(all_keys_used(item))
    return sorted(keys)
# M: The keys of a dict are joined by those found in its parts.
# R: all different keys anywhere in a json structure, sorted
assert all_keys_used([{"b": 1, "a": {"c": 2}}, {"b": []}]) == ["a", "b", "c"]
assert all_keys_used(3) == []
assert all_keys_used({"x": {"x": {}}}) == ["x"]

def limit_depth(data, depth):
    """Return a copy of nested dicts in which dicts deeper than depth levels are replaced by "...";
    the outermost dict is level 1."""
    if not isinstance(data, dict):
        return data
    if depth == 0:
        return "..."
    return {key: limit_depth(value, depth - 1) for key, value in data.items()}
# E: The remaining depth falls by one per level and 0 cuts off.
assert limit_depth({"a": {"b": {"c": 1}}, "d": 2}, 2) == {"a": {"b": "..."}, "d": 2}
assert limit_depth({"a": 1}, 1) == {"a": 1}
assert limit_depth({}, 0) == "..."

def sum_by_tag(node):
    """Return a dict from tag to the sum of "amount" over a tree of {"tag", "amount", "parts"}
    dicts; "parts" may be missing."""
    sums = {node["tag"]: node["amount"]}
    for part in node.get("parts", []):
        for tag, amount in sum_by_tag(part).items():
            sums[tag] = sums.get(tag, 0) + amount
    return sums
# H: The sums of each part are added to those of the node.
assert sum_by_tag({"tag": "a", "amount": 1, "parts": [{"tag": "b", "amount": 2},
    {"tag": "a", "amount": 3}]}) == {"a": 4, "b": 2}
assert sum_by_tag({"tag": "x", "amount": 0}) == {"x": 0}
assert sum_by_tag({"tag": "a", "amount": 1, "parts": []}) == {"a": 1}

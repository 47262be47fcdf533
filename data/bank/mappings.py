"""Verified problems: mappings."""

from collections import Counter, defaultdict

def count_by_parity(numbers):
    """Return a dictionary with the keys 'even' and 'odd' and how many of the numbers are of each kind."""
    counts = {"even": 0, "odd": 0}
    for number in numbers:
        if number % 2 == 0:
            counts["even"] += 1
        else:
            counts["odd"] += 1
    return counts
# E: Both counts start at 0 so that both keys are always there.
assert count_by_parity([1, 2, 3]) == {"even": 1, "odd": 2}
assert count_by_parity([]) == {"even": 0, "odd": 0}
assert count_by_parity([0, -4, 8]) == {"even": 3, "odd": 0}
assert count_by_parity([-3]) == {"even": 0, "odd": 1}

def star_rating_counts(ratings):
    """Count how often each rating from 1 to 5 stars was given, including those never given."""
    return {stars: ratings.count(stars) for stars in range(1, 6)}
# E: The comprehension runs over all five possible ratings, so missing ones get 0.
assert star_rating_counts([5, 4, 5]) == {1: 0, 2: 0, 3: 0, 4: 1, 5: 2}
assert star_rating_counts([]) == {1: 0, 2: 0, 3: 0, 4: 0, 5: 0}
assert star_rating_counts([1, 2, 3, 4, 5, 1]) == {1: 2, 2: 1, 3: 1, 4: 1, 5: 1}

def count_by_domain(emails):
    """Return a dictionary from each domain to how many of the e-mail addresses belong to it."""
    counts = {}
    for email in emails:
        domain = email.split("@")[1]
        counts[domain] = counts.get(domain, 0) + 1
    return counts
# E: The part after the @ is the key, and get supplies 0 for a domain that is new.
assert count_by_domain(["a@x.org", "b@y.com", "c@x.org"]) == {"x.org": 2, "y.com": 1}
assert count_by_domain([]) == {}
assert count_by_domain(["me@home.net"]) == {"home.net": 1}

def votes_by_district(votes):
    """Turn (district, candidate) pairs into a dictionary of districts, each with a dictionary of vote counts."""
    result = {}
    for district, candidate in votes:
        counts = result.setdefault(district, {})
        counts[candidate] = counts.get(candidate, 0) + 1
    return result
# M: setdefault creates the inner dictionary of a district when its first vote comes.
assert votes_by_district([("N", "Ann"), ("S", "Bob"), ("N", "Ann")]) == {
    "N": {"Ann": 2},
    "S": {"Bob": 1},
}
assert votes_by_district([]) == {}
assert votes_by_district([("N", "Ann"), ("N", "Bob")]) == {"N": {"Ann": 1, "Bob": 1}}

def rarest_items(items):
    """Return the sorted list of the items that occur least often; an empty list gives an empty list."""
    counts = Counter(items)
    lowest = min(counts.values(), default=0)
    return sorted(item for item, count in counts.items() if count == lowest)
# M: Find the smallest count first, then collect every item that has it.
assert rarest_items(["b", "a", "b", "c"]) == ["a", "c"]
assert rarest_items([]) == []
assert rarest_items([7, 7, 3, 3]) == [3, 7]
assert rarest_items(["x", "x", "x", "y", "y"]) == ["y"]

def items_by_frequency(items):
    """Return a dictionary from each count to the sorted list of items that occur exactly that often."""
    result = defaultdict(list)
    for item, count in sorted(Counter(items).items()):
        result[count].append(item)
    return dict(result)
# M: Count the items, then use the counts as keys; going through sorted items keeps the lists sorted.
assert items_by_frequency(["b", "a", "c", "b"]) == {1: ["a", "c"], 2: ["b"]}
assert items_by_frequency([]) == {}
assert items_by_frequency([4, 4, 1, 1, 9]) == {2: [1, 4], 1: [9]}

def first_to_reach(votes, needed):
    """Return the candidate who first has the needed number of votes, or None if nobody gets there."""
    counts = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] == needed:
            return name
    return None
# M: Count while reading the votes and stop as soon as one count is high enough.
assert first_to_reach(["Ann", "Bob", "Bob", "Ann"], 2) == "Bob"
assert first_to_reach(["Ann", "Bob"], 1) == "Ann"
assert first_to_reach(["Ann", "Bob"], 2) is None
assert first_to_reach([], 1) is None

def files_by_extension(names):
    """Group file names by what follows their last dot; names without a dot go under the empty string."""
    groups = {}
    for name in names:
        _, dot, ending = name.rpartition(".")
        key = ending if dot else ""
        groups.setdefault(key, []).append(name)
    return groups
# M: rpartition splits at the last dot, and its middle part is empty when there is no dot.
assert files_by_extension(["a.txt", "b.py", "c.txt"]) == {"txt": ["a.txt", "c.txt"], "py": ["b.py"]}
assert files_by_extension(["README"]) == {"": ["README"]}
assert files_by_extension(["x.tar.gz", "y.gz"]) == {"gz": ["x.tar.gz", "y.gz"]}
assert files_by_extension([]) == {}

def films_per_decade(films):
    """Turn a dictionary from film titles to years into one from decades such as '1990s' to sorted titles."""
    decades = {}
    for title, year in sorted(films.items()):
        decade = f"{year // 10 * 10}s"
        decades.setdefault(decade, []).append(title)
    return decades
# M: Integer division by 10 and multiplication by 10 cut the last digit of the year to 0.
assert films_per_decade({"Up": 2009, "Heat": 1995, "Alien": 1979}) == {
    "1970s": ["Alien"],
    "1990s": ["Heat"],
    "2000s": ["Up"],
}
assert films_per_decade({"Z": 2010, "A": 2019}) == {"2010s": ["A", "Z"]}
assert films_per_decade({}) == {}

def names_by_grade(points, limits):
    """Group the names under the first label whose limit they reach; limits lists (points, label), highest first, and who reaches none is left out."""
    groups = {label: [] for _, label in limits}
    for name, score in points.items():
        for limit, label in limits:
            if score >= limit:
                groups[label].append(name)
                break
    return groups
# M: The limits come in falling order, so the first one that is reached is the right one.
assert names_by_grade({"Ann": 95, "Bob": 60}, [(90, "A"), (50, "B")]) == {
    "A": ["Ann"],
    "B": ["Bob"],
}
assert names_by_grade({"Cy": 20}, [(90, "A"), (50, "B")]) == {"A": [], "B": []}
assert names_by_grade({"Di": 50, "Ed": 90}, [(90, "A"), (50, "B")]) == {"A": ["Ed"], "B": ["Di"]}
assert names_by_grade({}, []) == {}

def merge_overlapping_groups(groups):
    """Merge lists that share an item, directly or through others, into sorted lists, and return these in sorted order."""
    merged = []
    for group in groups:
        new = set(group)
        separate = []
        for old in merged:
            if old & new:
                new |= old
            else:
                separate.append(old)
        merged = separate + [new]
    return sorted(sorted(group) for group in merged)
# H: Each new group swallows all earlier sets that it touches; the sets kept so far never overlap.
assert merge_overlapping_groups([["a", "b"], ["c"], ["b", "d"]]) == [["a", "b", "d"], ["c"]]
assert merge_overlapping_groups([[1, 2], [3, 4], [2, 3]]) == [[1, 2, 3, 4]]
assert merge_overlapping_groups([]) == []
assert merge_overlapping_groups([[5], [1], [5]]) == [[1], [5]]

def keys_by_value(mapping):
    """Return a dictionary from each value of the mapping to the sorted list of the keys that have it."""
    result = {}
    for key, value in mapping.items():
        result.setdefault(value, []).append(key)
    for keys in result.values():
        keys.sort()
    return result
# M: Values become keys; lists are needed since several keys may share a value.
assert keys_by_value({"sun": "hot", "ice": "cold", "fire": "hot"}) == {
    "hot": ["fire", "sun"],
    "cold": ["ice"],
}
assert keys_by_value({}) == {}
assert keys_by_value({"b": 1, "a": 1}) == {1: ["a", "b"]}

def reverse_lookup(mapping, wanted):
    """Return the first key whose value is the wanted one, or None if there is no such key."""
    for key, value in mapping.items():
        if value == wanted:
            return key
    return None
# E: Go through the entries in order and return at the first match.
assert reverse_lookup({"fr": "Paris", "it": "Rome"}, "Rome") == "it"
assert reverse_lookup({"a": 1, "b": 1}, 1) == "a"
assert reverse_lookup({"a": 1}, 2) is None
assert reverse_lookup({}, "x") is None

def has_unique_values(mapping):
    """Check whether no two keys of the dictionary have the same value."""
    return len(set(mapping.values())) == len(mapping)
# E: A set drops repeats, so its size tells whether there were any.
assert has_unique_values({"a": 1, "b": 2}) is True
assert has_unique_values({"a": 1, "b": 1}) is False
assert has_unique_values({}) is True

def find_cipher_table(plain, secret):
    """Return the dictionary of letter replacements that turns plain into secret, or None if a letter would need two; both have the same length."""
    table = {}
    for before, after in zip(plain, secret):
        if table.setdefault(before, after) != after:
            return None
    return table
# M: setdefault stores a new replacement or gives back the old one, which must then be the same.
assert find_cipher_table("abba", "xyyx") == {"a": "x", "b": "y"}
assert find_cipher_table("aa", "xy") is None
assert find_cipher_table("ab", "zz") == {"a": "z", "b": "z"}
assert find_cipher_table("", "") == {}

def deep_merge(base, changes):
    """Return a new dictionary with the changes laid over the base; where both hold a dictionary, these are merged the same way."""
    result = dict(base)
    for key, value in changes.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = deep_merge(result[key], value)
        else:
            result[key] = value
    return result
# H: Two dictionaries under one key are merged by recursion; in any other case the change wins.
assert deep_merge({"a": {"x": 1, "y": 2}}, {"a": {"y": 3}}) == {"a": {"x": 1, "y": 3}}
assert deep_merge({"a": 1}, {"a": {"x": 2}, "b": 0}) == {"a": {"x": 2}, "b": 0}
assert deep_merge({"a": {"b": {"c": 1}}}, {"a": {"b": {"d": 2}}}) == {"a": {"b": {"c": 1, "d": 2}}}
assert deep_merge({}, {}) == {}

def collect_values(dictionaries):
    """Return a dictionary from each key to the list of its values in all the given dictionaries."""
    result = {}
    for dictionary in dictionaries:
        for key, value in dictionary.items():
            if key not in result:
                result[key] = []
            result[key].append(value)
    return result
# M: Two loops reach every entry; a key that is new gets an empty list first.
assert collect_values([{"a": 1, "b": 2}, {"a": 3}]) == {"a": [1, 3], "b": [2]}
assert collect_values([{"t": 20}, {"t": 20}]) == {"t": [20, 20]}
assert collect_values([]) == {}

def conflicting_keys(first, second):
    """Return the sorted keys that both dictionaries have, but with different values."""
    return sorted(key for key in first if key in second and first[key] != second[key])
# E: A key counts when it is in both dictionaries and the two values differ.
assert conflicting_keys({"a": 1, "b": 2}, {"a": 1, "b": 3}) == ["b"]
assert conflicting_keys({"z": 1, "a": 1}, {"z": 0, "a": 0}) == ["a", "z"]
assert conflicting_keys({"a": 1}, {"c": 2}) == []
assert conflicting_keys({}, {}) == []

def apply_updates(record, updates):
    """Return a copy of the record with the updates applied, where an update to None removes the key."""
    result = {**record, **updates}
    return {key: value for key, value in result.items() if updates.get(key, "") is not None}
# M: Unpacking merges the two, then the comprehension drops the keys whose update is None.
assert apply_updates({"a": 1, "b": 2}, {"a": None, "b": 5}) == {"b": 5}
assert apply_updates({"a": None}, {"c": 1}) == {"a": None, "c": 1}
assert apply_updates({}, {"x": None}) == {}
assert apply_updates({"n": 3}, {}) == {"n": 3}

def run_transactions(commands):
    """Return the dictionary after tuples ('set', key, value), ('begin',) and ('rollback',); rollback undoes everything since the last open begin."""
    data = {}
    saved = []
    for command in commands:
        if command[0] == "set":
            _, key, value = command
            data[key] = value
        elif command[0] == "begin":
            saved.append(dict(data))
        else:
            data = saved.pop()
    return data
# H: begin puts a copy on a stack, and rollback takes the latest copy back.
assert run_transactions([("set", "a", 1), ("begin",), ("set", "a", 2), ("rollback",)]) == {"a": 1}
assert run_transactions(
    [("begin",), ("set", "a", 1), ("begin",), ("set", "b", 2), ("rollback",), ("set", "c", 3)]
) == {"a": 1, "c": 3}
assert (
    run_transactions([("begin",), ("set", "x", 0), ("begin",), ("rollback",), ("rollback",)]) == {}
)
assert run_transactions([]) == {}

def top_scorers(scores):
    """Return the sorted names of everyone who has the highest score; no scores give an empty list."""
    if not scores:
        return []
    best = max(scores.values())
    return sorted(name for name in scores if scores[name] == best)
# E: Find the best score first, then every name that reached it.
assert top_scorers({"Zoe": 8, "Ann": 8, "Tim": 3}) == ["Ann", "Zoe"]
assert top_scorers({"Joe": -2, "Kim": -5}) == ["Joe"]
assert top_scorers({}) == []

def split_by_limit(amounts, limit):
    """Split a dictionary in two: the entries with a value below the limit and all the others."""
    low, high = {}, {}
    for key, value in amounts.items():
        target = low if value < limit else high
        target[key] = value
    return low, high
# E: Pick one of the two dictionaries for each entry and store it there.
assert split_by_limit({"a": 1, "b": 5, "c": 9}, 5) == ({"a": 1}, {"b": 5, "c": 9})
assert split_by_limit({}, 3) == ({}, {})
assert split_by_limit({"x": 0}, 10) == ({"x": 0}, {})

def lookup_with_fallback(tables, languages, key):
    """Find the text for a key in the first of the languages that has it; if none does, return the key."""
    for language in languages:
        table = tables.get(language, {})
        if key in table:
            return table[key]
    return key
# M: An unknown language counts as an empty table, and the loop moves on to the next one.
assert lookup_with_fallback({"de": {}, "en": {"hi": "Hello"}}, ["de", "en"], "hi") == "Hello"
assert (
    lookup_with_fallback({"fr": {"hi": "Salut"}, "en": {"hi": "Hi"}}, ["fr", "en"], "hi") == "Salut"
)
assert lookup_with_fallback({"en": {"hi": "Hello"}}, ["es"], "hi") == "hi"
assert lookup_with_fallback({}, [], "bye") == "bye"

def opposite_direction(direction):
    """Return the opposite of 'north', 'south', 'east' or 'west', or None for any other word."""
    pairs = {"north": "south", "south": "north", "east": "west", "west": "east"}
    return pairs.get(direction)
# E: The table holds every direction once as a key; get gives None for other words.
assert opposite_direction("north") == "south"
assert opposite_direction("west") == "east"
assert opposite_direction("east") == "west"
assert opposite_direction("up") is None

def resolve_alias(aliases, name):
    """Follow the aliases from a name until one is reached that is no alias, and return it; the aliases form no loop."""
    while name in aliases:
        name = aliases[name]
    return name
# M: Each step replaces the name by what it stands for.
assert resolve_alias({"ll": "ls", "l": "ll"}, "l") == "ls"
assert resolve_alias({"ll": "ls"}, "ls") == "ls"
assert resolve_alias({}, "cd") == "cd"
assert resolve_alias({"a": "b", "b": "c", "c": "d"}, "b") == "d"

def first_filled_field(record, names, default):
    """Return the first value, in the order of the names, that is neither missing nor None, else the default."""
    for name in names:
        value = record.get(name)
        if value is not None:
            return value
    return default
# E: get turns a missing key into None, so one comparison covers both cases.
assert first_filled_field({"mobile": None, "home": "555"}, ["mobile", "home"], "-") == "555"
assert first_filled_field({"a": 0, "b": 1}, ["a", "b"], 9) == 0
assert first_filled_field({"a": None}, ["a", "x"], "none") == "none"
assert first_filled_field({}, [], 5) == 5

def cheapest_product(products):
    """Return the name of the record with the lowest price, the first among equals; None without records."""
    if not products:
        return None
    return min(products, key=lambda product: product["price"])["name"]
# E: min with a key compares the prices but returns the whole record.
assert cheapest_product([{"name": "pen", "price": 2}, {"name": "cap", "price": 1}]) == "cap"
assert cheapest_product([{"name": "a", "price": 3}, {"name": "b", "price": 3}]) == "a"
assert cheapest_product([]) is None

def sort_records(records, field):
    """Return the records sorted by a field of numbers; records without the field come last, in the given order."""
    return sorted(records, key=lambda record: (field not in record, record.get(field, 0)))
# M: False sorts before True, so the first part of the key sends incomplete records to the end.
assert sort_records([{"n": 3}, {}, {"n": 1}], "n") == [{"n": 1}, {"n": 3}, {}]
assert sort_records([{"x": 1}, {"n": -2}], "n") == [{"n": -2}, {"x": 1}]
assert sort_records([{"b": 1}, {"a": 1}], "n") == [{"b": 1}, {"a": 1}]
assert sort_records([], "n") == []

def join_orders(orders, customers):
    """Return (customer name, amount) for each order whose customer id is among the customer records, in order."""
    names = {customer["id"]: customer["name"] for customer in customers}
    return [
        (names[order["customer"]], order["amount"])
        for order in orders
        if order["customer"] in names
    ]
# M: An index from ids to names makes each lookup quick; orders without a match are skipped.
assert join_orders(
    [{"customer": 2, "amount": 30}, {"customer": 9, "amount": 5}, {"customer": 1, "amount": 8}],
    [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Bob"}],
) == [("Bob", 30), ("Ann", 8)]
assert join_orders([{"customer": 1, "amount": 4}], []) == []
assert join_orders([], [{"id": 1, "name": "Ann"}]) == []

def distinct_field_values(records, field):
    """List the different values that a field has in the records, sorted; every record has the field."""
    return sorted({record[field] for record in records})
# E: A set comprehension keeps each value once.
assert distinct_field_values([{"c": "red"}, {"c": "blue"}, {"c": "red"}], "c") == ["blue", "red"]
assert distinct_field_values([], "c") == []
assert distinct_field_values([{"a": 2, "b": 1}, {"a": 1, "b": 1}], "a") == [1, 2]

def best_player_per_team(results):
    """Return a dictionary from each team to its player with the most points, the first among equals; results holds (team, player, points)."""
    best = {}
    for team, player, points in results:
        if team not in best or points > best[team][1]:
            best[team] = (player, points)
    return {team: player for team, (player, _) in best.items()}
# M: Keep the leading player with the points per team, and drop the points at the end.
assert best_player_per_team([("red", "Al", 3), ("blue", "Bo", 1), ("red", "Cy", 5)]) == {
    "red": "Cy",
    "blue": "Bo",
}
assert best_player_per_team([("red", "Al", 4), ("red", "Di", 4)]) == {"red": "Al"}
assert best_player_per_team([]) == {}

def pivot_amounts(rows):
    """Turn (row, column, amount) tuples into a dictionary row -> column -> total in which every row has every column, 0 where nothing was given."""
    columns = {column for _, column, _ in rows}
    table = {}
    for row, column, amount in rows:
        if row not in table:
            table[row] = dict.fromkeys(columns, 0)
        table[row][column] += amount
    return table
# H: Collect all columns first, so that each new row can start with zeros in all of them.
assert pivot_amounts([("Jan", "tea", 2), ("Feb", "milk", 3), ("Jan", "tea", 1)]) == {
    "Jan": {"tea": 3, "milk": 0},
    "Feb": {"tea": 0, "milk": 3},
}
assert pivot_amounts([("r", "c", 0)]) == {"r": {"c": 0}}
assert pivot_amounts([]) == {}

def latest_status(events):
    """Return the status of each id by its latest date; events are dictionaries with id, date 'YYYY-MM-DD' and status, in any order."""
    status = {}
    for event in sorted(events, key=lambda event: event["date"]):
        status[event["id"]] = event["status"]
    return status
# M: Dates in this form sort as text, and in sorted order the last assignment to a key wins.
assert latest_status(
    [
        {"id": 1, "date": "2024-05-02", "status": "paid"},
        {"id": 1, "date": "2024-05-01", "status": "new"},
        {"id": 2, "date": "2023-12-31", "status": "sent"},
    ]
) == {1: "paid", 2: "sent"}
assert latest_status([{"id": 7, "date": "2020-01-01", "status": "open"}]) == {7: "open"}
assert latest_status([]) == {}

def build_hierarchy(parents):
    """Turn a dictionary from each name to its parent's name, None for the top, into nested dictionaries of children."""
    nodes = {name: {} for name in parents}
    top = {}
    for name, parent in parents.items():
        if parent is None:
            top[name] = nodes[name]
        else:
            nodes[parent][name] = nodes[name]
    return top
# H: Every name gets one dictionary, which is then put inside its parent's dictionary.
assert build_hierarchy({"cat": "pets", "pets": None, "dog": "pets"}) == {
    "pets": {"cat": {}, "dog": {}}
}
assert build_hierarchy({"a": None, "b": "a", "c": "b"}) == {"a": {"b": {"c": {}}}}
assert build_hierarchy({"x": None, "y": None}) == {"x": {}, "y": {}}
assert build_hierarchy({}) == {}

def count_subordinates(manager_of):
    """Return how many people, directly or indirectly, work under each person; manager_of maps everyone to a manager or None."""
    counts = dict.fromkeys(manager_of, 0)
    for person in manager_of:
        manager = manager_of[person]
        while manager is not None:
            counts[manager] += 1
            manager = manager_of[manager]
    return counts
# H: Each person walks up the chain of managers and adds 1 to everyone on the way.
assert count_subordinates({"Ann": None, "Bob": "Ann", "Cy": "Bob"}) == {"Ann": 2, "Bob": 1, "Cy": 0}
assert count_subordinates({"A": None, "B": "A", "C": "A"}) == {"A": 2, "B": 0, "C": 0}
assert count_subordinates({"A": None}) == {"A": 0}
assert count_subordinates({}) == {}

def raw_materials(recipes, product):
    """Return the total amounts of raw materials for one product; recipes maps a product to the amounts of its parts, and what has no recipe is raw."""
    if product not in recipes:
        return {product: 1}
    totals = {}
    for part, amount in recipes[product].items():
        for material, count in raw_materials(recipes, part).items():
            totals[material] = totals.get(material, 0) + amount * count
    return totals
# H: Recursion breaks every part down; its materials count as often as the part is needed.
assert raw_materials({"table": {"leg": 4, "top": 1}, "leg": {"wood": 2}}, "table") == {
    "wood": 8,
    "top": 1,
}
assert raw_materials({}, "iron") == {"iron": 1}
assert raw_materials({"a": {"b": 2, "c": 3}, "b": {"c": 5}}, "a") == {"c": 13}

def net_balances(transfers):
    """Return what each person gained in (giver, receiver, amount) transfers, negative for a loss, without those at zero."""
    balance = Counter()
    for giver, receiver, amount in transfers:
        balance[giver] -= amount
        balance[receiver] += amount
    return {name: total for name, total in balance.items() if total != 0}
# M: A transfer lowers one balance and raises another; a Counter starts every name at 0.
assert net_balances([("Ann", "Bob", 5), ("Bob", "Cy", 2)]) == {"Ann": -5, "Bob": 3, "Cy": 2}
assert net_balances([("Ann", "Bob", 4), ("Bob", "Ann", 4)]) == {}
assert net_balances([]) == {}

def shared_letters(first, second):
    """Return the distinct letters that occur in both words, in alphabetical order, as text."""
    return "".join(sorted(set(first) & set(second)))
# E: The intersection of the two sets of letters, sorted and joined.
assert shared_letters("planet", "table") == "aelt"
assert shared_letters("cat", "dog") == ""
assert shared_letters("noon", "onion") == "no"

def in_at_least(lists, count):
    """Return the sorted items that occur in at least `count` of the lists; repeats inside one list count once."""
    seen_in = Counter()
    for items in lists:
        seen_in.update(set(items))
    return sorted(item for item, times in seen_in.items() if times >= count)
# M: Turning each list into a set first makes it count an item only once.
assert in_at_least([[1, 1, 2], [2, 3], [3, 2]], 2) == [2, 3]
assert in_at_least([["b", "a"], ["c"]], 1) == ["a", "b", "c"]
assert in_at_least([[5, 5, 5]], 2) == []
assert in_at_least([], 1) == []

def new_visitors_per_day(days):
    """Return for each day's list of visitors how many of them had not come on an earlier day."""
    known = set()
    counts = []
    for visitors in days:
        new = set(visitors) - known
        counts.append(len(new))
        known |= new
    return counts
# M: A set of everyone seen so far is taken away from each day's visitors.
assert new_visitors_per_day([["Ann", "Bob"], ["Bob", "Cy"]]) == [2, 1]
assert new_visitors_per_day([["Ann", "Ann"], [], ["Ann"]]) == [1, 0, 0]
assert new_visitors_per_day([]) == []

def exclusive_skills(skills):
    """Return for each person the sorted list of the skills that nobody else has."""
    counts = Counter(skill for known in skills.values() for skill in set(known))
    return {
        name: sorted(skill for skill in set(known) if counts[skill] == 1)
        for name, known in skills.items()
    }
# M: Count the people for each skill; a skill with count 1 belongs to one person only.
assert exclusive_skills({"Ann": ["sql", "c"], "Bob": ["c", "go"]}) == {
    "Ann": ["sql"],
    "Bob": ["go"],
}
assert exclusive_skills({"Ann": ["c"], "Bob": ["c"]}) == {"Ann": [], "Bob": []}
assert exclusive_skills({"Ann": ["b", "a", "b"]}) == {"Ann": ["a", "b"]}
assert exclusive_skills({}) == {}

def teams_are_disjoint(teams):
    """Check whether nobody is a member of more than one of the teams, a list of lists without repeats."""
    members = set()
    for team in teams:
        if not members.isdisjoint(team):
            return False
        members.update(team)
    return True
# M: Compare each team with everyone seen before, and stop at the first shared member.
assert teams_are_disjoint([["Ann"], ["Bob", "Cy"]]) is True
assert teams_are_disjoint([["Ann"], ["Bob"], ["Cy", "Ann"]]) is False
assert teams_are_disjoint([]) is True

def pairs_with_shared_hobby(hobbies):
    """Return the pairs of names, each pair and the list in alphabetical order, of people with a hobby in common."""
    names = sorted(hobbies)
    pairs = []
    for i, first in enumerate(names):
        for second in names[i + 1 :]:
            if set(hobbies[first]) & set(hobbies[second]):
                pairs.append((first, second))
    return pairs
# M: Each name is paired with the later ones only, so no pair comes twice.
assert pairs_with_shared_hobby({"Tom": ["chess"], "Ann": ["chess", "golf"], "Bo": ["golf"]}) == [
    ("Ann", "Bo"),
    ("Ann", "Tom"),
]
assert pairs_with_shared_hobby({"Ann": ["chess"], "Bo": ["golf"]}) == []
assert pairs_with_shared_hobby({"Ann": ["chess"]}) == []

def lamps_after_switches(lit, switches):
    """Return the sorted numbers of the lamps that are lit after each switch in the list turned its lamp on or off."""
    lamps = set(lit)
    for lamp in switches:
        lamps ^= {lamp}
    return sorted(lamps)
# E: The symmetric difference with a set of one lamp adds it or takes it away.
assert lamps_after_switches([1, 2], [2, 3]) == [1, 3]
assert lamps_after_switches([], [5, 4, 5, 5]) == [4, 5]
assert lamps_after_switches([7], []) == [7]
assert lamps_after_switches([7, 4], [7, 7, 4]) == [7]

def dict_lines(record):
    """Return a list of lines such as 'name: Ann' for the entries of a dictionary, sorted by key."""
    return [f"{key}: {record[key]}" for key in sorted(record)]
# E: Sort the keys, then build one line for each.
assert dict_lines({"name": "Ann", "age": 30}) == ["age: 30", "name: Ann"]
assert dict_lines({"x": None}) == ["x: None"]
assert dict_lines({}) == []

def scoreboard(scores):
    """Return lines such as '1. Ann 30' from the highest score to the lowest, equal scores in order of names."""
    order = sorted(scores, key=lambda name: (-scores[name], name))
    return [f"{place}. {name} {scores[name]}" for place, name in enumerate(order, start=1)]
# M: A negative score in the sort key puts large scores first while names still sort upwards.
assert scoreboard({"Bob": 20, "Ann": 30}) == ["1. Ann 30", "2. Bob 20"]
assert scoreboard({"Zoe": 5, "Al": 5, "Cy": 9}) == ["1. Cy 9", "2. Al 5", "3. Zoe 5"]
assert scoreboard({}) == []

def bar_chart(counts):
    """Return one line for each name, in alphabetical order: the name padded to the longest one, a space and a '#' for each count."""
    width = max((len(name) for name in counts), default=0)
    return [f"{name:<{width}} {'#' * counts[name]}" for name in sorted(counts)]
# M: The longest name sets the width, so all bars start in the same column.
assert bar_chart({"tea": 2, "coffee": 3}) == ["coffee ###", "tea    ##"]
assert bar_chart({"b": 0, "a": 1}) == ["a #", "b "]
assert bar_chart({}) == []

def swap_levels(table):
    """Exchange the outer and the inner keys of a dictionary of dictionaries."""
    result = {}
    for outer, row in table.items():
        for inner, value in row.items():
            result.setdefault(inner, {})[outer] = value
    return result
# M: Each value is stored again under its inner key first and its outer key second.
assert swap_levels({"Ann": {"art": 1, "bio": 2}, "Bob": {"art": 3}}) == {
    "art": {"Ann": 1, "Bob": 3},
    "bio": {"Ann": 2},
}
assert swap_levels({"x": {}}) == {}
assert swap_levels({}) == {}

def unflatten_keys(flat):
    """Turn a dictionary with keys such as 'a.b' into nested dictionaries, one level for each dot."""
    result = {}
    for path, value in flat.items():
        *parents, last = path.split(".")
        level = result
        for name in parents:
            level = level.setdefault(name, {})
        level[last] = value
    return result
# H: Walk down from the outermost dictionary, creating missing levels, and store the value in the last one.
assert unflatten_keys({"a.b": 1, "a.c": 2, "d": 3}) == {"a": {"b": 1, "c": 2}, "d": 3}
assert unflatten_keys({"x.y.z": 0}) == {"x": {"y": {"z": 0}}}
assert unflatten_keys({}) == {}

def contains_key_deep(data, key):
    """Check whether a key occurs at any level of nested dictionaries."""
    if key in data:
        return True
    return any(contains_key_deep(value, key) for value in data.values() if isinstance(value, dict))
# M: Look at this level first, then ask the same question of every inner dictionary.
assert contains_key_deep({"a": {"b": {"c": 1}}}, "c") is True
assert contains_key_deep({"a": {"b": 1}, "d": "c"}, "c") is False
assert contains_key_deep({"c": 0}, "c") is True
assert contains_key_deep({}, "x") is False

def totals_per_shop(sales):
    """Return the total sales of each shop from a dictionary of shops with dictionaries of item amounts."""
    return {shop: sum(items.values()) for shop, items in sales.items()}
# E: Sum the values of each inner dictionary.
assert totals_per_shop({"north": {"tea": 2, "cup": 3}, "south": {"tea": 4}}) == {
    "north": 5,
    "south": 4,
}
assert totals_per_shop({"closed": {}}) == {"closed": 0}
assert totals_per_shop({}) == {}

def rename_fields(record, new_names):
    """Return the record with each key replaced by its new name, if the table has one for it."""
    return {new_names.get(key, key): value for key, value in record.items()}
# E: get with the key itself as default leaves other keys as they are.
assert rename_fields({"nm": "Ann", "age": 3}, {"nm": "name"}) == {"name": "Ann", "age": 3}
assert rename_fields({"a": 1, "b": 2}, {"a": "b", "b": "a"}) == {"b": 1, "a": 2}
assert rename_fields({}, {"x": "y"}) == {}

def is_part_of_dict(small, large):
    """Check whether every entry of the small dictionary is in the large one with the same value."""
    return all(key in large and large[key] == value for key, value in small.items())
# E: Each key must be there and have an equal value.
assert is_part_of_dict({"a": 1}, {"a": 1, "b": 2}) is True
assert is_part_of_dict({"a": 1}, {"a": 2}) is False
assert is_part_of_dict({"a": None}, {"b": 1}) is False
assert is_part_of_dict({}, {"x": 0}) is True

def swap_values(record, first, second):
    """Return a copy of the dictionary in which the values of two of its keys are exchanged."""
    result = dict(record)
    result[first], result[second] = record[second], record[first]
    return result
# E: Work on a copy and read both values from the original.
assert swap_values({"left": 1, "right": 2}, "left", "right") == {"left": 2, "right": 1}
assert swap_values({"a": 1, "b": 2, "c": 3}, "c", "a") == {"a": 3, "b": 2, "c": 1}
assert swap_values({"a": 1}, "a", "a") == {"a": 1}

def first_word_per_letter(words):
    """Return a dictionary from each first letter to the first of the words that begins with it."""
    result = {}
    for word in words:
        result.setdefault(word[0], word)
    return result
# E: setdefault does not overwrite an entry that is already there.
assert first_word_per_letter(["apple", "bean", "avocado"]) == {"a": "apple", "b": "bean"}
assert first_word_per_letter(["fig", "Fig"]) == {"f": "fig", "F": "Fig"}
assert first_word_per_letter([]) == {}

def last_index_of_each(items):
    """Return a dictionary from each item to the index of its last occurrence in the list."""
    return {item: index for index, item in enumerate(items)}
# E: A later index overwrites an earlier one under the same key.
assert last_index_of_each(["a", "b", "a"]) == {"a": 2, "b": 1}
assert last_index_of_each([5, 5, 5]) == {5: 2}
assert last_index_of_each([]) == {}

def likely_next_word(text):
    """Return a dictionary from each word that is followed by another to its most frequent follower, the alphabetically first among equals."""
    words = text.split()
    followers = {}
    for word, following in zip(words, words[1:]):
        followers.setdefault(word, []).append(following)
    return {
        word: min(found, key=lambda other: (-found.count(other), other))
        for word, found in followers.items()
    }
# H: Collect all followers of each word, then pick by falling count and rising name.
assert likely_next_word("a b a c a b") == {"a": "b", "b": "a", "c": "a"}
assert likely_next_word("to be to do") == {"to": "be", "be": "to"}
assert likely_next_word("x z x y") == {"x": "y", "z": "x"}
assert likely_next_word("one") == {}

def count_cache_misses(requests, size):
    """Count the requests that are not in a cache of the given size (at least 1), which drops the page unused for the longest time when it is full."""
    cache = {}
    misses = 0
    for page in requests:
        if page in cache:
            del cache[page]
        else:
            misses += 1
            if len(cache) == size:
                oldest = next(iter(cache))
                del cache[oldest]
        cache[page] = True
    return misses
# H: A dictionary keeps its order, so putting a used page back last leaves the oldest one first.
assert count_cache_misses(["a", "b", "a", "c", "a"], 2) == 3
assert count_cache_misses(["a", "b", "c", "a"], 2) == 4
assert count_cache_misses([1, 1, 1], 1) == 1
assert count_cache_misses([], 3) == 0

def runoff_winner(ballots):
    """Return who first gets more than half of the top votes while the candidate with the fewest, the alphabetically first among equals, is struck off all ballots; each ballot ranks all candidates."""
    remaining = set(ballots[0])
    while True:
        votes = dict.fromkeys(remaining, 0)
        for ballot in ballots:
            top = next(name for name in ballot if name in remaining)
            votes[top] += 1
        leader = max(votes, key=votes.get)
        if votes[leader] * 2 > len(ballots) or len(remaining) == 1:
            return leader
        remaining.remove(min(remaining, key=lambda name: (votes[name], name)))
# H: Count the first remaining name of each ballot, and remove the weakest until someone has a majority.
assert runoff_winner([["A", "B", "C"], ["B", "A", "C"], ["B", "C", "A"]]) == "B"
assert runoff_winner([["A", "B", "C"]] * 2 + [["B", "C", "A"]] * 2 + [["C", "B", "A"]]) == "B"
assert runoff_winner([["X", "Y"], ["Y", "X"]]) == "Y"
assert runoff_winner([["Z"]]) == "Z"

def busiest_person(tasks):
    """Return the name with the longest list of tasks, the first among equals, or None for an empty dictionary."""
    return max(tasks, key=lambda name: len(tasks[name]), default=None)
# E: max over the keys compares the lengths of the lists, and default covers the empty case.
assert busiest_person({"Ann": ["cook"], "Bob": ["shop", "clean"]}) == "Bob"
assert busiest_person({"Zoe": ["a"], "Ann": ["b"]}) == "Zoe"
assert busiest_person({}) is None

def expand_counts(counts):
    """Return a list in which each key, in sorted order, is repeated as often as its count says."""
    result = []
    for key in sorted(counts):
        result += [key] * counts[key]
    return result
# E: A list times a number repeats its items.
assert expand_counts({"b": 1, "a": 2}) == ["a", "a", "b"]
assert expand_counts({"x": 0}) == []
assert expand_counts({3: 1, 1: 3}) == [1, 1, 1, 3]

def take_out(record, key, default):
    """Return a tuple of the key's value, or the default, and a copy of the dictionary without the key."""
    rest = dict(record)
    value = rest.pop(key, default)
    return value, rest
# E: pop removes the key and returns its value; working on a copy keeps the original.
assert take_out({"a": 1, "b": 2}, "a", 0) == (1, {"b": 2})
assert take_out({"a": 1}, "z", 0) == (0, {"a": 1})
assert take_out({}, "x", None) == (None, {})

def raise_prices(prices, names, percent):
    """Return the prices with those of the listed names raised by a percentage and the others unchanged."""
    return {
        name: price * (100 + percent) / 100 if name in names else price
        for name, price in prices.items()
    }
# E: A conditional expression decides for each entry which price to keep.
assert raise_prices({"tea": 10, "cup": 8}, ["tea"], 50) == {"tea": 15.0, "cup": 8}
assert raise_prices({"tea": 200}, ["milk"], 10) == {"tea": 200}
assert raise_prices({}, ["tea"], 5) == {}

def all_have_same_keys(records):
    """Check whether all dictionaries of a list have the same keys; an empty list passes."""
    return all(record.keys() == records[0].keys() for record in records)
# E: Views of keys compare like sets, so the order of the keys does not matter.
assert all_have_same_keys([{"a": 1, "b": 2}, {"b": 0, "a": 0}]) is True
assert all_have_same_keys([{"a": 1}, {"a": 1, "b": 2}]) is False
assert all_have_same_keys([]) is True

def ages_in_year(birth_years, year):
    """Return a dictionary from each name to the age that the person reaches in the year."""
    return {name: year - born for name, born in birth_years.items()}
# E: The comprehension keeps the names and computes a new value for each.
assert ages_in_year({"Ann": 1990, "Bob": 2004}, 2024) == {"Ann": 34, "Bob": 20}
assert ages_in_year({"Cy": 2024}, 2024) == {"Cy": 0}
assert ages_in_year({}, 2000) == {}

def sold_out_items(stock):
    """List the items of which none is left in the stock, in alphabetical order."""
    empty = []
    for item in sorted(stock):
        if stock[item] == 0:
            empty.append(item)
    return empty
# E: Going through the sorted keys gives a sorted result.
assert sold_out_items({"tea": 0, "cup": 3, "jam": 0}) == ["jam", "tea"]
assert sold_out_items({"cup": 1}) == []
assert sold_out_items({}) == []

def first_missing_key(record, required):
    """Find the first of the required keys that the record does not have, or return None if it has all."""
    for key in required:
        if key not in record:
            return key
    return None
# E: Test the keys in order and return as soon as one is missing.
assert first_missing_key({"id": 1}, ["id", "name", "age"]) == "name"
assert first_missing_key({"id": None}, ["id"]) is None
assert first_missing_key({}, ["x", "a"]) == "x"
assert first_missing_key({"a": 1}, []) is None

def positions_of_each(items):
    """Return a dictionary from each item to the list of all indices at which it stands."""
    positions = {}
    for index, item in enumerate(items):
        positions.setdefault(item, []).append(index)
    return positions
# E: enumerate gives the index, which is appended to the list of the item.
assert positions_of_each(["a", "b", "a"]) == {"a": [0, 2], "b": [1]}
assert positions_of_each("zz") == {"z": [0, 1]}
assert positions_of_each([]) == {}

def stock_changes(before, after):
    """Return by how much the amount of each item changed between two stocks, leaving out unchanged items; a missing item counts as 0."""
    changes = {}
    for item in before.keys() | after.keys():
        change = after.get(item, 0) - before.get(item, 0)
        if change != 0:
            changes[item] = change
    return changes
# M: The union of both key sets reaches items that are in only one of the stocks.
assert stock_changes({"tea": 5, "cup": 2}, {"tea": 3, "mug": 4}) == {"tea": -2, "cup": -2, "mug": 4}
assert stock_changes({"tea": 5}, {"tea": 5}) == {}
assert stock_changes({"jam": 0}, {}) == {}
assert stock_changes({}, {}) == {}

def entries_in_all(dictionaries):
    """Return the entries, key and value, that all dictionaries of a non-empty list have in common."""
    first, *others = dictionaries
    return {
        key: value
        for key, value in first.items()
        if all(key in other and other[key] == value for other in others)
    }
# M: An entry of the first dictionary stays if every other one has the same key with the same value.
assert entries_in_all([{"a": 1, "b": 2}, {"a": 1, "b": 3}]) == {"a": 1}
assert entries_in_all([{"a": None}, {}]) == {}
assert entries_in_all([{"x": 5}]) == {"x": 5}
assert entries_in_all([{"k": 1, "m": 2}, {"m": 2, "k": 1}, {"m": 2}]) == {"m": 2}

def assign_wishes(wishes):
    """Give each person, in order, the first thing on their list of wishes that is still free, or None if all are taken."""
    taken = set()
    result = {}
    for name, wanted in wishes.items():
        choice = next((thing for thing in wanted if thing not in taken), None)
        result[name] = choice
        taken.add(choice)
    return result
# M: next takes the first free wish from a generator, and a set remembers what is gone.
assert assign_wishes({"Ann": ["bike"], "Bob": ["bike", "boat"]}) == {"Ann": "bike", "Bob": "boat"}
assert assign_wishes({"Ann": ["kite"], "Bob": ["kite"]}) == {"Ann": "kite", "Bob": None}
assert assign_wishes({"Ann": [], "Bob": ["a"], "Cy": ["a", "b"]}) == {
    "Ann": None,
    "Bob": "a",
    "Cy": "b",
}
assert assign_wishes({}) == {}

def match_applicants(wishes, rankings):
    """Match as many applicants as firms and return firm -> applicant: people apply in the order of their wishes, and a firm drops its applicant for one it ranks higher."""
    chosen = {}
    tried = dict.fromkeys(wishes, 0)
    waiting = list(wishes)
    while waiting:
        person = waiting.pop()
        firm = wishes[person][tried[person]]
        tried[person] += 1
        ranking = rankings[firm]
        rival = chosen.get(firm)
        if rival is None or ranking.index(person) < ranking.index(rival):
            chosen[firm] = person
            person = rival
        if person is not None:
            waiting.append(person)
    return chosen
# H: Whoever loses a place waits again and applies to the next firm on the list until all are placed.
assert match_applicants(
    {"Ann": ["X", "Y"], "Bob": ["X", "Y"]}, {"X": ["Bob", "Ann"], "Y": ["Ann", "Bob"]}
) == {"X": "Bob", "Y": "Ann"}
assert match_applicants(
    {"Ann": ["Y", "X"], "Bob": ["X", "Y"]}, {"X": ["Ann", "Bob"], "Y": ["Bob", "Ann"]}
) == {"X": "Bob", "Y": "Ann"}
assert match_applicants(
    {"A": ["X", "Y", "Z"], "B": ["X", "Z", "Y"], "C": ["X", "Y", "Z"]},
    {"X": ["C", "B", "A"], "Y": ["B", "A", "C"], "Z": ["A", "B", "C"]},
) == {"X": "C", "Y": "A", "Z": "B"}
assert match_applicants({}, {}) == {}

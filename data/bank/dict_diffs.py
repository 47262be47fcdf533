"""Verified problems: dict diffs."""

from collections import Counter, defaultdict

def price_rise_names(old: dict[str, int], new: dict[str, int]) -> list[str]:
    """Return the sorted products that are in both price lists and cost more in the new one."""
    return sorted(name for name in old.keys() & new.keys() if new[name] > old[name])
# E: The common keys are filtered by comparing both prices.
# R: which products got more expensive between 2 price dicts (only ones in both)?
assert price_rise_names({"tea": 3, "jam": 5, "pen": 1}, {"tea": 4, "jam": 5}) == ["tea"]
assert price_rise_names({"a": 1}, {"b": 9}) == []
assert price_rise_names({}, {}) == []

def change_summary(old, new):
    """Return a text like "2 added, 1 removed, 3 changed" for the keys of two dicts."""
    added = len(new.keys() - old.keys())
    removed = len(old.keys() - new.keys())
    changed = sum(old[key] != new[key] for key in old.keys() & new.keys())
    return f"{added} added, {removed} removed, {changed} changed"
# E: Differences and intersection of the key views are counted.
# R: summary of what happened from dict a to dict b: "1 added, 0 removed, 2 changed"
assert change_summary({"a": 1, "b": 2}, {"b": 3, "c": 4}) == "1 added, 1 removed, 1 changed"
assert change_summary({}, {}) == "0 added, 0 removed, 0 changed"
assert change_summary({"a": 1}, {"a": 1}) == "0 added, 0 removed, 0 changed"

def old_and_new_values(old, new):
    """Return a dict of key to (old value, new value) for all keys whose value differs, with None
    for a side that lacks the key; keys come in alphabetical order."""
    changes = {}
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before != after:
            changes[key] = (before, after)
    return changes
# M: All keys of both sides are compared by get.
assert old_and_new_values({"a": 1, "b": 2}, {"b": 3, "c": 4}) == {"a": (1, None), "b": (2, 3),
    "c": (None, 4)}
assert old_and_new_values({"x": 0}, {"x": 0}) == {}
assert old_and_new_values({}, {}) == {}

def undo_changes(current, changes):
    """Return the dict as it was before changes, a dict of key to (old value, new value), where an
    old value of None means that the key did not exist."""
    restored = dict(current)
    for key, (before, _) in changes.items():
        if before is None:
            restored.pop(key, None)
        else:
            restored[key] = before
    return restored
# M: Keys that were added are popped and all other changed keys get their old value.
assert undo_changes({"a": 2, "b": 5}, {"a": (1, 2), "b": (None, 5)}) == {"a": 1}
assert undo_changes({"a": 2}, {"z": (9, None)}) == {"a": 2, "z": 9}
assert undo_changes({}, {}) == {}

def apply_patch(settings, patch):
    """Return the settings with the patch applied: a value of None removes the key, any other value
    is set."""
    merged = {**settings, **patch}
    return {key: value for key, value in merged.items() if patch.get(key, True) is not None}
# E: Only a None that comes from the patch removes the entry.
# R: patch a dict: None in the patch deletes the key, other values overwrite. None already in settings stays
assert apply_patch({"a": 1, "b": 2, "c": None}, {"b": None, "d": 4}) == {"a": 1, "c": None, "d": 4}
assert apply_patch({"a": 1}, {}) == {"a": 1}
assert apply_patch({}, {"x": None}) == {}

def smallest_patch(old, new):
    """Return the dict of changes that turns old into new: changed and added keys with their new
    value, removed keys with None."""
    patch = {key: value for key, value in new.items() if key not in old or old[key] != value}
    patch.update(dict.fromkeys(old.keys() - new.keys()))
    return patch
# E: fromkeys gives None to all keys that are only in the old dict.
assert smallest_patch({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 5, "d": 6}) == {"b": 5, "d": 6,
    "c": None}
assert smallest_patch({"a": 1}, {"a": 1}) == {}
assert smallest_patch({"a": 1}, {}) == {"a": None}

def grew_most(before, after):
    """Return the key with the greatest increase from before to after, where a missing key counts
    as 0, or None if nothing increased; the alphabetically first wins ties."""
    growth = {key: value - before.get(key, 0) for key, value in after.items()}
    best = min(growth, key=lambda key: (-growth[key], key), default=None)
    return best if best is not None and growth[best] > 0 else None
# E: The growths are computed first and min over negated values finds the largest.
# R: which key gained the most between two dicts of numbers (missing = 0)? None when nothing went up
assert grew_most({"a": 5, "b": 1}, {"a": 6, "b": 4}) == "b"
assert grew_most({"a": 5}, {"a": 5}) is None
assert grew_most({}, {"y": 2, "x": 2}) == "x"

def score_changes_text(last, now):
    """Return "name: 3 -> 5 (+2)" lines for people in both dicts whose score changed, largest rise
    first and equal rises by name."""
    changes = {n: now[n] - last[n] for n in now if n in last and now[n] != last[n]}
    ordered = sorted(changes, key=lambda name: (-changes[name], name))
    return [f"{name}: {last[name]} -> {now[name]} ({changes[name]:+d})" for name in ordered]
# E: The differences serve as sort key and are written with a sign.
assert score_changes_text({"Al": 3, "Bo": 7, "Cy": 1},
    {"Al": 5, "Bo": 6, "Cy": 1}) == ["Al: 3 -> 5 (+2)", "Bo: 7 -> 6 (-1)"]
assert score_changes_text({}, {"Al": 5}) == []
assert score_changes_text({"B": 0, "A": 0}, {"B": 1, "A": 1}) == ["A: 0 -> 1 (+1)",
    "B: 0 -> 1 (+1)"]

def rank_movements(before, after):
    """Return how many places each player moved up (positive) or down from one ranking list to the
    next; players not in the first list get "new"."""
    return {
        name: before.index(name) - place if name in before else "new"
        for place, name in enumerate(after)
    }
# E: The new place is subtracted from the old one.
# R: two ranking lists (best first). dict player -> places moved up (+) or down (-), "new" if not in the old list
assert rank_movements(["a", "b", "c"], ["c", "a", "d"]) == {"c": 2, "a": -1, "d": "new"}
assert rank_movements([], ["x"]) == {"x": "new"}
assert rank_movements(["x"], []) == {}

def renamed_keys(old, new):
    """Return (old key, new key) pairs for keys that vanished while a new key with the same value
    appeared; every new key is used once, and keys are gone through in order."""
    fresh = [key for key in new if key not in old]
    pairs = []
    for key, value in old.items():
        if key in new:
            continue
        match = next((other for other in fresh if new[other] == value), None)
        if match is not None:
            fresh.remove(match)
            pairs.append((key, match))
    return pairs
# H: For every vanished key the first fresh key with the same value is taken and used up.
assert renamed_keys({"a": 1, "b": 2}, {"b": 2, "z": 1}) == [("a", "z")]
assert renamed_keys({"a": 1, "b": 1}, {"x": 1}) == [("a", "x")]
assert renamed_keys({"a": 1}, {"a": 1}) == []

def lines_moved(old, new):
    """Return the lines that are in both lists but at another index, in the order of the new list;
    lines do not repeat within a list."""
    places = {line: place for place, line in enumerate(old)}
    return [line for place, line in enumerate(new) if places.get(line, place) != place]
# E: A line that was not there before counts as unmoved by its default place.
assert lines_moved(["a", "b", "c"], ["a", "c", "b", "d"]) == ["c", "b"]
assert lines_moved(["a"], ["a"]) == []
assert lines_moved([], ["x"]) == []

def inventory_mismatch(book, counted):
    """Return texts like "jam: 2 too many" or "tea: 1 missing" for items whose counted number
    differs from the book, sorted by item; items not in a dict count as 0."""
    texts = []
    for item in sorted(set(book) | set(counted)):
        gap = counted.get(item, 0) - book.get(item, 0)
        if gap > 0:
            texts.append(f"{item}: {gap} too many")
        elif gap < 0:
            texts.append(f"{item}: {-gap} missing")
    return texts
# M: The sign of the difference decides about the text.
# R: stocktaking: book dict vs counted dict. list "x: n too many" / "x: n missing" sorted
assert inventory_mismatch({"tea": 3, "jam": 1}, {"tea": 2, "jam": 3}) == ["jam: 2 too many",
    "tea: 1 missing"]
assert inventory_mismatch({"a": 1}, {"a": 1}) == []
assert inventory_mismatch({}, {"b": 2}) == ["b: 2 too many"]

def records_changed(old, new, key):
    """Return the sorted values of the key field of records that are in both lists but differ in any
    field; the key field identifies a record."""
    before = {record[key]: record for record in old}
    return sorted(r[key] for r in new if r[key] in before and before[r[key]] != r)
# E: The old records are indexed by the key field and compared as whole dicts.
assert records_changed([{"id": 1, "n": "a"}, {"id": 2, "n": "b"}],
    [{"id": 1, "n": "x"}, {"id": 3, "n": "c"}], "id") == [1]
assert records_changed([{"id": 1}], [{"id": 1}], "id") == []
assert records_changed([], [{"id": 1}], "id") == []

def field_changes(old, new):
    """Return a dict from field to the number of records in which it changed; old and new map ids to
    records with the same fields, and ids that are in one of them only do not count."""
    counts = Counter()
    for number in old.keys() & new.keys():
        counts.update(field for field in old[number] if old[number][field] != new[number][field])
    return dict(counts)
# E: Each pair of records adds its differing fields to a Counter.
# R: old/new = {id: record}. how often did each field change?
assert field_changes({1: {"a": 1, "b": 2}, 2: {"a": 1, "b": 2}},
    {1: {"a": 9, "b": 2}, 2: {"a": 8, "b": 3}}) == {"a": 2, "b": 1}
assert field_changes({1: {"a": 1}}, {2: {"a": 2}}) == {}
assert field_changes({}, {}) == {}

def sync_actions(source, target):
    """Return sorted actions that make target equal to source, both dicts from file name to version:
    "copy x" for new or different files and "delete x" for files only in target."""
    actions = [f"copy {name}" for name in source if source[name] != target.get(name)]
    actions += [f"delete {name}" for name in target if name not in source]
    return sorted(actions)
# E: Two comprehensions collect what to copy and what to delete.
# R: file sync: dicts file -> version. list of "copy x" and "delete x" so the target looks like the source
assert sync_actions({"a": 1, "b": 2}, {"b": 1, "c": 5}) == ["copy a", "copy b", "delete c"]
assert sync_actions({"a": 1}, {"a": 1}) == []
assert sync_actions({}, {}) == []

def three_way_value(base, mine, yours, key):
    """Return the merged value of a key that may have been changed on two sides: if both changed it
    to different values "conflict", otherwise the changed value; missing keys have the value
    None."""
    start, left, right = base.get(key), mine.get(key), yours.get(key)
    if left == right or right == start:
        return left
    return right if left == start else "conflict"
# E: A side equal to the base did not change, so the other side's value is taken.
assert three_way_value({"a": 1}, {"a": 1}, {"a": 2}, "a") == 2
assert three_way_value({"a": 1}, {"a": 3}, {"a": 2}, "a") == "conflict"
assert three_way_value({"a": 1}, {}, {"a": 1}, "a") is None

def merge_three_ways(base, mine, yours):
    """Return (merged, conflicts): keys changed on one side only take that side's value, keys
    changed differently on both keep mine and are listed sorted as conflicts; no key is ever
    removed."""
    merged, conflicts = {}, []
    for key in sorted(mine.keys() | yours.keys()):
        start = base.get(key)
        left, right = mine.get(key, start), yours.get(key, start)
        merged[key] = right if left == start else left
        if start not in (left, right) and left != right:
            conflicts.append(key)
    return merged, conflicts
# H: The base value tells on which side a change was made.
assert merge_three_ways({"a": 1, "b": 1}, {"a": 2, "b": 1},
    {"a": 3, "b": 5}) == ({"a": 2, "b": 5}, ["a"])
assert merge_three_ways({}, {"x": 1}, {"y": 2}) == ({"x": 1, "y": 2}, [])
assert merge_three_ways({"a": 1}, {"a": 2}, {"a": 2}) == ({"a": 2}, [])

def equal_ignoring(first, second, ignored):
    """Check whether two dicts are equal when the keys in ignored are left out of both."""
    skip = set(ignored)
    left = {key: value for key, value in first.items() if key not in skip}
    return left == {key: value for key, value in second.items() if key not in skip}
# E: Both dicts are filtered in the same way and then compared.
# R: compare two dicts but ignore some keys like "updated"
assert equal_ignoring({"a": 1, "t": 5}, {"a": 1, "t": 9}, ["t"]) is True
assert equal_ignoring({"a": 1}, {"a": 2}, ["t"]) is False
assert equal_ignoring({"a": 1}, {}, ["a"]) is True

def same_ignoring_order(first, second):
    """Check whether two lists of flat dicts hold the same records as often, in any order."""
    as_keys = [Counter(tuple(sorted(r.items())) for r in records) for records in (first, second)]
    return as_keys[0] == as_keys[1]
# E: Sorted items as tuples can be counted, and equal counts mean equal records.
assert same_ignoring_order([{"a": 1}, {"b": 2}], [{"b": 2}, {"a": 1}]) is True
assert same_ignoring_order([{"a": 1}, {"a": 1}], [{"a": 1}]) is False
assert same_ignoring_order([], []) is True

def versions_upgraded(before, after):
    """Return the packages whose version, like "1.10.2", is higher afterwards than before, compared
    number by number; packages missing in either dict are ignored."""
    numbers = {
        name: [[int(part) for part in versions[name].split(".")] for versions in (before, after)]
        for name in before.keys() & after.keys()
    }
    return sorted(name for name, (old, new) in numbers.items() if new > old)
# H: Lists of ints are compared, so that 10 is above 9.
assert versions_upgraded({"a": "1.9", "b": "2.0", "c": "1"},
    {"a": "1.10", "b": "1.9", "c": "1"}) == ["a"]
assert versions_upgraded({"a": "1"}, {"b": "2"}) == []
assert versions_upgraded({"x": "1.0"}, {"x": "1.0.1"}) == ["x"]

def first_differing_place(first, second):
    """Return (index, left, right) of the first place at which two lists differ, with None for the
    shorter list's missing element, or None for equal lists."""
    for index in range(max(len(first), len(second))):
        left = first[index] if index < len(first) else None
        right = second[index] if index < len(second) else None
        if left != right:
            return index, left, right
    return None
# M: The loop runs over the longer length and fills up with None.
assert first_differing_place(["a", "b"], ["a", "c"]) == (1, "b", "c")
assert first_differing_place([1], [1, 2]) == (1, None, 2)
assert first_differing_place([], []) is None

def members_joined_left(months):
    """Return a list of (joined, left) counts between each month and the next; months is a list of
    sets of members."""
    return [(len(after - before), len(before - after)) for before, after in zip(months, months[1:])]
# E: Neighbouring sets are paired and subtracted both ways.
# R: list of member sets, one per month; for each step how many joined and how many left
assert members_joined_left([{"a", "b"}, {"b", "c"}, {"b", "c"}]) == [(1, 1), (0, 0)]
assert members_joined_left([{"a"}]) == []
assert members_joined_left([set(), {"a", "b"}]) == [(2, 0)]

def stable_members(months):
    """Return the sorted members who are in every month's set, followed by those who were in the
    first month but not in the last, as a tuple of two lists; months is not empty."""
    always = set.intersection(*months)
    return sorted(always), sorted(months[0] - months[-1])
# E: All sets are intersected, and the last is subtracted from the first.
assert stable_members([{"a", "b"}, {"a", "c"}, {"a", "b"}]) == (["a"], [])
assert stable_members([{"b", "a"}, set()]) == ([], ["a", "b"])
assert stable_members([{"x"}]) == (["x"], [])

def answer_differences(key, answers):
    """Return for each person the sorted question numbers they got wrong, unanswered ones included;
    key maps questions to right answers and answers a person to such a dict."""
    return {
        person: sorted(q for q, right in key.items() if given.get(q) != right)
        for person, given in answers.items()
    }
# E: A missing answer is None and so differs from every right one.
assert answer_differences({1: "a", 2: "c"}, {"Al": {1: "a"},
    "Bo": {1: "b", 2: "c"}}) == {"Al": [2], "Bo": [1]}
assert answer_differences({1: "a"}, {"Al": {1: "a"}}) == {"Al": []}
assert answer_differences({}, {}) == {}

def copied_answers(key, answers, least):
    """Return the sorted pairs of people who share at least the given number of identical wrong
    answers; key maps questions to right answers and answers a person to such a dict."""
    names = sorted(answers)
    pairs = []
    for place, first in enumerate(names):
        for second in names[place + 1:]:
            same = answers[first].items() & answers[second].items()
            if sum(key[question] != given for question, given in same) >= least:
                pairs.append((first, second))
    return pairs
# H: Intersecting the items of both dicts gives the identical answers, of which wrong ones count.
assert copied_answers({1: "a", 2: "b"}, {"Al": {1: "x", 2: "y"}, "Bo": {1: "x", 2: "y"},
    "Cy": {1: "x", 2: "b"}}, 2) == [("Al", "Bo")]
assert copied_answers({1: "a"}, {"Al": {1: "a"}, "Bo": {1: "a"}}, 1) == []
assert copied_answers({}, {}, 1) == []

def common_settings(machines):
    """Return the settings that all machines have with the same value; machines is a non-empty list
    of dicts with hashable values."""
    shared = set(machines[0].items())
    for machine in machines[1:]:
        shared &= machine.items()
    return dict(shared)
# E: The items of the dicts are intersected as sets of pairs.
# R: list of settings dicts, keep just the key/value pairs that are identical in all of them
assert common_settings([{"a": 1, "b": 2}, {"a": 1, "b": 3}]) == {"a": 1}
assert common_settings([{"a": 1}]) == {"a": 1}
assert common_settings([{"a": 1}, {}]) == {}

def odd_machine_out(machines):
    """Return the names of machines whose settings differ from the most common settings; machines
    maps names to flat dicts, and on a tie the settings met first are the common ones."""
    forms = {name: tuple(sorted(settings.items())) for name, settings in machines.items()}
    counts = Counter(forms.values())
    usual = max(counts, key=counts.get, default=None)
    return [name for name, form in forms.items() if form != usual]
# H: Settings become sorted tuples that can be counted and compared.
assert odd_machine_out({"a": {"x": 1}, "b": {"x": 2}, "c": {"x": 1}}) == ["b"]
assert odd_machine_out({"a": {"x": 1}, "b": {"x": 1}}) == []
assert odd_machine_out({}) == []

def stock_trend(days):
    """Return {item: "up", "down", "flat" or "mixed"} for items that are in all of the daily stock
    dicts, judged by the changes from day to day; days has at least two dicts."""
    trend = {}
    for item in days[0]:
        if all(item in day for day in days):
            steps = [after[item] - before[item] for before, after in zip(days, days[1:])]
            rises, falls = any(s > 0 for s in steps), any(s < 0 for s in steps)
            names = {(True, True): "mixed", (True, False): "up", (False, True): "down"}
            trend[item] = names.get((rises, falls), "flat")
    return trend
# H: Two truth values, any rise and any fall, are the key of the word.
assert stock_trend([{"tea": 1, "jam": 5}, {"tea": 2, "jam": 5}]) == {"tea": "up", "jam": "flat"}
assert stock_trend([{"a": 1}, {"a": 3}, {"a": 2}]) == {"a": "mixed"}
assert stock_trend([{"a": 1}, {"b": 1}]) == {}

def net_transfers(transfers):
    """Return a dict from person to what they received minus what they paid over transfers (payer,
    receiver, amount), leaving out people whose balance is 0."""
    balance = defaultdict(int)
    for payer, receiver, amount in transfers:
        balance[payer] -= amount
        balance[receiver] += amount
    return {person: money for person, money in balance.items() if money}
# M: Each transfer lowers one balance and raises another.
# R: (payer, receiver, amount) list -> balance per person, skip zero balances
assert net_transfers([("Al", "Bo", 5), ("Bo", "Cy", 5), ("Al", "Cy", 1)]) == {"Al": -6, "Cy": 6}
assert net_transfers([("Al", "Al", 3)]) == {}
assert net_transfers([]) == {}

def expected_vs_real(plan, real):
    """Return lines "name: 80%" with the share of the planned value that was reached, rounded to
    whole percent, or "name: not planned" for names only in real; planned values are above 0 and
    plan names without a real value count as 0."""
    lines = [f"{name}: {100 * real.get(name, 0) / goal:.0f}%" for name, goal in plan.items()]
    return lines + [f"{name}: not planned" for name in real if name not in plan]
# E: Two comprehensions write the planned names and the others.
assert expected_vs_real({"tea": 10, "jam": 5}, {"tea": 8, "pen": 2}) == ["tea: 80%", "jam: 0%",
    "pen: not planned"]
assert expected_vs_real({}, {"x": 1}) == ["x: not planned"]
assert expected_vs_real({"a": 3}, {"a": 4}) == ["a: 133%"]

def newly_reached(before, after, goals):
    """Return the sorted names that reached their goal only now: below it before (or missing) and
    at or above it afterwards; names without a goal are ignored."""
    return sorted(
        name for name, value in after.items()
        if name in goals and value >= goals[name] > before.get(name, 0)
    )
# E: A chained comparison puts the goal between the old and the new value.
# R: who has reached their goal since last time? before, after, goals dicts
assert newly_reached({"Al": 5, "Bo": 9}, {"Al": 10, "Bo": 12}, {"Al": 10, "Bo": 9}) == ["Al"]
assert newly_reached({}, {"Cy": 3}, {"Cy": 3}) == ["Cy"]
assert newly_reached({"Al": 1}, {"Al": 9}, {}) == []

def drop_unchanged(snapshots):
    """Return the snapshots (time, values) without those whose values equal those of the one
    before."""
    kept = snapshots[:1]
    for (_, before), (time, values) in zip(snapshots, snapshots[1:]):
        if values != before:
            kept.append((time, values))
    return kept
# E: Every snapshot is compared with its predecessor in the full list.
assert drop_unchanged([(1, {"a": 1}), (2, {"a": 1}), (3, {"a": 2})]) == [(1, {"a": 1}),
    (3, {"a": 2})]
assert drop_unchanged([(5, {})]) == [(5, {})]
assert drop_unchanged([]) == []

def history_of_key(snapshots, key):
    """Return the list of different values of a key over a list of dicts, repeats in a row only
    once; snapshots without the key are skipped."""
    values = []
    for snapshot in snapshots:
        if key in snapshot and values[-1:] != [snapshot[key]]:
            values.append(snapshot[key])
    return values
# E: A slice of the last value can be compared even while the list is empty.
# R: list of state dicts over time -> how did one key develop, without repeats in a row
assert history_of_key([{"s": 1}, {"s": 1}, {}, {"s": 2}, {"s": 1}], "s") == [1, 2, 1]
assert history_of_key([{"s": None}], "s") == [None]
assert history_of_key([], "s") == []

def last_known(snapshots):
    """Return one dict with the last value that each key had in a list of dicts, ignoring values
    that are None."""
    state = {}
    for snapshot in snapshots:
        state.update({key: value for key, value in snapshot.items() if value is not None})
    return state
# E: Each snapshot updates the state with its known values.
assert last_known([{"a": 1, "b": 2}, {"a": None, "b": 3}]) == {"a": 1, "b": 3}
assert last_known([{"x": None}]) == {}
assert last_known([]) == {}

def moved_between_groups(before, after):
    """Return sorted texts "name: old -> new" for names whose group changed; before and after map
    groups to lists of names, and a name missing on one side shows "-" there."""
    old = {name: group for group, names in before.items() for name in names}
    new = {name: group for group, names in after.items() for name in names}
    return [
        f"{name}: {old.get(name, '-')} -> {new.get(name, '-')}"
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    ]
# H: Both dicts are turned round to name and group before they are compared.
assert moved_between_groups({"A": ["Al", "Bo"], "B": []},
    {"A": ["Al"], "B": ["Bo", "Cy"]}) == ["Bo: A -> B", "Cy: - -> B"]
assert moved_between_groups({"A": ["x"]}, {"A": ["x"]}) == []
assert moved_between_groups({"A": ["x"]}, {}) == ["x: A -> -"]

def check_totals(parts, totals):
    """Return the sorted keys whose total does not equal the sum of its parts; parts maps a key to
    a list of numbers, totals a key to a number, and a key missing on one side counts as 0 there."""
    return sorted(
        key for key in parts.keys() | totals.keys()
        if sum(parts.get(key, [])) != totals.get(key, 0)
    )
# E: Missing lists sum to zero, so both sides can be compared for all keys.
assert check_totals({"a": [1, 2], "b": [5]}, {"a": 3, "b": 6}) == ["b"]
assert check_totals({"a": [1]}, {}) == ["a"]
assert check_totals({"z": []}, {"y": 0}) == []

def config_warnings(config, known, deprecated):
    """Return sorted warnings for the keys of config: "unknown: k" for keys neither in the set
    known nor in deprecated, and "old: k, use n" where deprecated maps the key to its new name."""
    warnings = []
    for key in config:
        if key in deprecated:
            warnings.append(f"old: {key}, use {deprecated[key]}")
        elif key not in known:
            warnings.append(f"unknown: {key}")
    return sorted(warnings)
# M: Old keys are tested before unknown ones, so that they get their own text.
# R: check config keys: known set, deprecated dict old->new. warnings "old: x, use y" or "unknown: z", sorted
assert config_warnings({"host": 1, "prt": 2, "colour": 3}, {"host", "port"},
    {"prt": "port"}) == ["old: prt, use port", "unknown: colour"]
assert config_warnings({"host": 1}, {"host"}, {}) == []
assert config_warnings({}, set(), {}) == []

def migrate_settings(settings, renames, defaults):
    """Return settings with old keys renamed by the dict renames, where an existing new key wins
    over the old one, and defaults filled in for keys that are still missing."""
    result = dict(settings)
    for old, new in renames.items():
        if old in result:
            value = result.pop(old)
            result.setdefault(new, value)
    return {**defaults, **result}
# M: setdefault keeps the value of a new key that is already there.
assert migrate_settings({"prt": 80, "host": "x"}, {"prt": "port"},
    {"debug": False}) == {"debug": False, "host": "x", "port": 80}
assert migrate_settings({"prt": 80, "port": 99}, {"prt": "port"}, {}) == {"port": 99}
assert migrate_settings({}, {"a": "b"}, {"b": 1}) == {"b": 1}

class ChangeLog:
    """Keep values by key, remember all changes and undo them one by one."""

    def __init__(self):
        self.values = {}
        self.steps = []

    def set(self, key, value):
        """Set a value and remember what was there before."""
        self.steps.append((key, key in self.values, self.values.get(key)))
        self.values[key] = value

    def undo(self):
        """Take back the last change; False if there is none."""
        if not self.steps:
            return False
        key, existed, before = self.steps.pop()
        if existed:
            self.values[key] = before
        else:
            del self.values[key]
        return True
# H: Each step stores the key, whether it existed and its old value on a stack.
# R: dict-like class with set(key, value) and undo() that returns False when nothing is left to undo
log = ChangeLog()
log.set("a", 1)
log.set("a", 2)
assert log.undo() is True
assert log.values == {"a": 1}
assert log.undo() is True
assert log.values == {}
assert log.undo() is False

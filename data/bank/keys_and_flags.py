"""Verified problems: keys and flags."""

def keys_at_least(d, limit):
    """List the keys whose value is limit or more, in the dict's order."""
    return [k for k, v in d.items() if v >= limit]
# E: The comprehension keeps keys with a big enough value.
# R: keys of dict with value >= limit
assert keys_at_least({"a": 1, "b": 5}, 5) == ["b"]
assert keys_at_least({"a": 1}, 5) == []
assert keys_at_least({}, 0) == []

def keys_with_odd_values(d):
    """Return the sorted list of keys that have an odd value."""
    return sorted(k for k, v in d.items() if v % 2)
# E: An odd number leaves one, which is true.
# R: sorted keys that have odd values
assert keys_with_odd_values({"b": 1, "a": 3, "c": 2}) == ["a", "b"]
assert keys_with_odd_values({"c": 2}) == []
assert keys_with_odd_values({}) == []

def keys_with_negative_values(d):
    """Collect in a set all keys whose value is below zero."""
    return {k for k, v in d.items() if v < 0}
# E: A set comprehension filters the entries.
assert keys_with_negative_values({"a": -1, "b": 2}) == {"a"}
assert keys_with_negative_values({"b": 0}) == set()
assert keys_with_negative_values({}) == set()

def keys_between(d, low, high):
    """Return the keys with a value from low up to, but not including, high."""
    return [k for k, v in d.items() if low <= v < high]
# E: The chained comparison is half open.
assert keys_between({"a": 1, "b": 2, "c": 3}, 1, 3) == ["a", "b"]
assert keys_between({"a": 3}, 1, 3) == []
assert keys_between({}, 0, 1) == []

def keys_outside_range(d, low, high):
    """Return a sorted list of the keys whose value is less than low or more than high."""
    return sorted(k for k in d if d[k] < low or d[k] > high)
# E: Either comparison makes the key stay.
assert keys_outside_range({"b": 9, "a": 1, "c": 5}, 2, 8) == ["a", "b"]
assert keys_outside_range({"c": 2}, 2, 8) == []
assert keys_outside_range({}, 2, 8) == []

def only_key_with(d, value):
    """Return the key with the given value if there is exactly one such key, else None."""
    keys = [k for k, v in d.items() if v == value]
    return keys[0] if len(keys) == 1 else None
# E: The matching keys are collected, and one alone is the answer.
assert only_key_with({"a": 1, "b": 2}, 2) == "b"
assert only_key_with({"a": 1, "b": 1}, 1) is None
assert only_key_with({}, 1) is None

def keys_of_true(flags):
    """Return the names that are switched on (True) in a dict of names to bools, sorted."""
    return sorted(name for name in flags if flags[name])
# E: The bool itself is the filter.
# R: dict of name->bool, give sorted names that are True
assert keys_of_true({"fan": True, "amp": True, "bulb": False}) == ["amp", "fan"]
assert keys_of_true({"bulb": False}) == []
assert keys_of_true({}) == []

def first_key_switched_off(flags):
    """Return the first name whose flag is False, or "all on" when every flag is True."""
    return next((name for name, on in flags.items() if not on), "all on")
# E: next takes the first match or the default.
assert first_key_switched_off({"a": True, "b": False}) == "b"
assert first_key_switched_off({"a": True}) == "all on"
assert first_key_switched_off({}) == "all on"

def keys_without_value(d):
    """List the keys with an empty value, such as "", [], 0 or None."""
    return [k for k, v in d.items() if not v]
# E: Empty values are false.
assert keys_without_value({"a": "", "b": "x", "c": None}) == ["a", "c"]
assert keys_without_value({"b": 1}) == []
assert keys_without_value({}) == []

def keys_with_text_value(d):
    """Return the keys that hold a str, in order."""
    return [k for k in d if isinstance(d[k], str)]
# E: isinstance checks the type of each value.
assert keys_with_text_value({"a": "x", "b": 2}) == ["a"]
assert keys_with_text_value({"b": 2}) == []
assert keys_with_text_value({"a": ""}) == ["a"]

def keys_backwards(d):
    """Return the keys from the one added last to the one added first."""
    return list(reversed(d))
# E: A dict can be walked backwards.
assert keys_backwards({"a": 1, "b": 2}) == ["b", "a"]
assert keys_backwards({"a": 1}) == ["a"]
assert keys_backwards({}) == []

def keys_by_value_then_name(d):
    """Order the keys by value from low to high, and alphabetically where values are equal."""
    return sorted(d, key=lambda k: (d[k], k))
# E: The key function returns a pair of value and name.
assert keys_by_value_then_name({"b": 1, "a": 1, "c": 0}) == ["c", "a", "b"]
assert keys_by_value_then_name({"x": 5}) == ["x"]
assert keys_by_value_then_name({}) == []

def three_best_keys(d):
    """Give the keys of the three largest values, best first; fewer keys if d is smaller."""
    return sorted(d, key=d.get, reverse=True)[:3]
# E: Sorting by value falling and slicing leaves three.
# R: top 3 keys of a dict by value
assert three_best_keys({"a": 1, "b": 4, "c": 3, "d": 2}) == ["b", "c", "d"]
assert three_best_keys({"a": 1}) == ["a"]
assert three_best_keys({}) == []

def key_of_min_or_none(d):
    """Return the key with the lowest value, the first one on a tie, or None if d is empty."""
    return min(d, key=d.get, default=None)
# E: The default takes care of the empty dict.
assert key_of_min_or_none({"a": 1, "b": 0}) == "b"
assert key_of_min_or_none({"a": 1, "b": 1}) == "a"
assert key_of_min_or_none({}) is None

def all_keys_of_max(d):
    """Return every key that shares the largest value, in dict order; an empty dict gives []."""
    top = max(d.values(), default=0)
    return [k for k in d if d[k] == top]
# E: The maximum is found first, then all keys with it.
# R: all keys that have the max value (ties!)
assert all_keys_of_max({"a": 4, "b": 1, "c": 4}) == ["a", "c"]
assert all_keys_of_max({"a": 1}) == ["a"]
assert all_keys_of_max({}) == []

def keys_above_mean(d):
    """List the keys with a value greater than the average of all values; d is not empty."""
    mean = sum(d.values()) / len(d)
    return [k for k, v in d.items() if v > mean]
# E: The average is computed once and used as limit.
# R: which keys have a value above average
assert keys_above_mean({"a": 1, "b": 3}) == ["b"]
assert keys_above_mean({"a": 2, "b": 2}) == []
assert keys_above_mean({"a": 5}) == []

def key_with_longest_text(d):
    """Return the key whose text value is the longest (first one if several); d has entries."""
    return max(d, key=lambda k: len(d[k]))
# E: The keys are compared by the length of their value.
assert key_with_longest_text({"a": "x", "b": "xyz"}) == "b"
assert key_with_longest_text({"a": "xy", "b": "zz"}) == "a"
assert key_with_longest_text({"q": ""}) == "q"

def keys_only_in_first(a, b):
    """List the keys of dict a that dict b lacks, in a's order."""
    return [key for key in a.keys() if key not in b.keys()]
# E: Each key of the first is looked for in the second.
assert keys_only_in_first({"x": 1, "y": 2}, {"y": 0}) == ["x"]
assert keys_only_in_first({"y": 2}, {"y": 0}) == []
assert keys_only_in_first({}, {"y": 0}) == []

def keys_in_just_one(a, b):
    """Return the keys that are in one of the two dicts but not in both, sorted."""
    return sorted(a.keys() ^ b.keys())
# E: The ^ operator is the symmetric difference.
assert keys_in_just_one({"x": 1, "y": 2}, {"y": 0, "z": 1}) == ["x", "z"]
assert keys_in_just_one({"y": 2}, {"y": 0}) == []
assert keys_in_just_one({}, {}) == []

def keys_with_changed_value(old, new):
    """List the keys in both dicts whose value is not the same, sorted."""
    return sorted(k for k in old.keys() & new.keys() if old[k] != new[k])
# E: Only common keys are compared.
assert keys_with_changed_value({"a": 1, "b": 2}, {"a": 1, "b": 3}) == ["b"]
assert keys_with_changed_value({"a": 1}, {"b": 1}) == []
assert keys_with_changed_value({}, {}) == []

def keys_that_grew(old, new):
    """List the keys of old whose number is higher in new; keys gone from new do not count."""
    return [k for k, v in old.items() if new.get(k, v) > v]
# E: A missing key falls back to the old value, which is not higher.
# R: compare old and new dict, which numbers got bigger
assert keys_that_grew({"a": 1, "b": 2}, {"a": 3, "b": 2}) == ["a"]
assert keys_that_grew({"a": 1}, {}) == []
assert keys_that_grew({}, {"a": 1}) == []

def first_known_key(d, wishes):
    """Return the first wish that is a key of d, or None when d knows none of them."""
    return next((wish for wish in wishes if wish in d), None)
# E: next gives the first wish that passes the test.
assert first_known_key({"tea": 2}, ["milk", "tea"]) == "tea"
assert first_known_key({"tea": 2}, ["milk"]) is None
assert first_known_key({}, []) is None

def key_after(d, key):
    """Return the key that follows the given one in the dict, or None if it is the last."""
    keys = list(d)
    place = keys.index(key) + 1
    return keys[place] if place < len(keys) else None
# E: The keys become a list with positions.
assert key_after({"a": 1, "b": 2}, "a") == "b"
assert key_after({"a": 1, "b": 2}, "b") is None
assert key_after({"a": 1}, "a") is None

def keys_in_capitals(d):
    """Return all keys in upper case, sorted."""
    return sorted(key.upper() for key in d)
# E: Each key is converted before sorting.
assert keys_in_capitals({"b": 1, "a": 2}) == ["A", "B"]
assert keys_in_capitals({"A": 1}) == ["A"]
assert keys_in_capitals({}) == []

def names_over_limit_text(d, limit):
    """Join the names whose number exceeds limit with ", " in alphabetical order, or return
    "nobody" if there are none."""
    return ", ".join(sorted(name for name in d if d[name] > limit)) or "nobody"
# E: An empty join is false, so the word takes its place.
# R: names with value > limit, sorted, comma separated, "nobody" if none
assert names_over_limit_text({"Bo": 7, "Al": 9, "Cy": 1}, 5) == "Al, Bo"
assert names_over_limit_text({"Cy": 1}, 5) == "nobody"
assert names_over_limit_text({}, 5) == "nobody"

def has_key_with_value(d, key, value):
    """Check whether d has the key and stores exactly this value under it."""
    return key in d and d[key] == value
# E: The lookup only happens if the key exists.
assert has_key_with_value({"a": 1}, "a", 1) is True
assert has_key_with_value({"a": 1}, "a", 2) is False
assert has_key_with_value({}, "a", None) is False

def has_any_key(d, keys):
    """Tell whether at least one of the keys is in the dict."""
    return any(key in d for key in keys)
# E: any stops at the first key found.
# R: is at least one of these keys in the dict
assert has_any_key({"a": 1}, ["z", "a"]) is True
assert has_any_key({"a": 1}, ["z"]) is False
assert has_any_key({"a": 1}, []) is False

def has_no_key_of(d, keys):
    """Check that none of the given keys occurs in the dict."""
    return d.keys().isdisjoint(keys)
# E: isdisjoint is true when nothing is shared.
assert has_no_key_of({"a": 1}, ["b", "c"]) is True
assert has_no_key_of({"a": 1}, ["a"]) is False
assert has_no_key_of({}, ["a"]) is True

def is_value_used(d, value):
    """Tell whether some key of the dict has the value."""
    return value in d.values()
# E: The in operator searches the values.
# R: check if a value is in the dictionary (as value not as key)
assert is_value_used({"a": 1}, 1) is True
assert is_value_used({"a": 1}, "a") is False
assert is_value_used({}, 1) is False

def is_key_and_value(d, thing):
    """Check whether the thing occurs both as a key and as a value."""
    return thing in d and thing in d.values()
# E: Two membership tests are joined with and.
assert is_key_and_value({"a": "b", "b": "c"}, "b") is True
assert is_key_and_value({"a": "b"}, "a") is False
assert is_key_and_value({}, "a") is False

def all_values_positive(d):
    """Return True if every value is greater than zero; that holds for an empty dict too."""
    return all(v > 0 for v in d.values())
# E: all checks each value.
# R: check every value > 0
assert all_values_positive({"a": 1, "b": 2}) is True
assert all_values_positive({"a": 0}) is False
assert all_values_positive({}) is True

def all_values_equal_in(d):
    """Check whether all values of the dict are the same; no or one entry counts as yes."""
    return len(set(d.values())) <= 1
# E: Equal values leave at most one item in a set.
assert all_values_equal_in({"a": 2, "b": 2}) is True
assert all_values_equal_in({"a": 2, "b": 3}) is False
assert all_values_equal_in({}) is True

def any_value_over(d, limit):
    """Tell if any value is above the limit."""
    return max(d.values(), default=limit) > limit
# E: It is enough to look at the largest value.
assert any_value_over({"a": 1, "b": 9}, 5) is True
assert any_value_over({"a": 5}, 5) is False
assert any_value_over({}, 5) is False

def exactly_one_true(flags):
    """Check that one and only one value of the dict of bools is True."""
    return sum(flags.values()) == 1
# E: True adds one to the sum.
# R: is exactly one flag True in this dict?
assert exactly_one_true({"a": True, "b": False}) is True
assert exactly_one_true({"a": True, "b": True}) is False
assert exactly_one_true({}) is False

def values_in_rising_order(d):
    """Check whether the values, in dict order, never go down."""
    values = list(d.values())
    return values == sorted(values)
# E: A rising list equals its sorted copy.
assert values_in_rising_order({"a": 1, "b": 1, "c": 3}) is True
assert values_in_rising_order({"a": 2, "b": 1}) is False
assert values_in_rising_order({}) is True

def values_add_up_to(d, total):
    """Check whether the sum of the values is the given total."""
    return sum(d.values()) == total
# E: The sum is compared with the expected number.
assert values_add_up_to({"a": 60, "b": 40}, 100) is True
assert values_add_up_to({"a": 60}, 100) is False
assert values_add_up_to({}, 0) is True

def first_contains_second(a, b):
    """Check whether every key of b is also a key of a."""
    return all(key in a for key in b)
# E: Each key of b is looked for in a.
assert first_contains_second({"x": 1, "y": 2}, {"x": 0}) is True
assert first_contains_second({"x": 1}, {"z": 0}) is False
assert first_contains_second({"x": 1}, {}) is True

def dicts_agree(a, b):
    """Check that no key in both dicts has two different values."""
    return all(a[k] == b[k] for k in a if k in b)
# E: Only keys in both are compared.
assert dicts_agree({"x": 1, "y": 2}, {"x": 1, "z": 3}) is True
assert dicts_agree({"x": 1}, {"x": 2}) is False
assert dicts_agree({}, {"x": 2}) is True

def enough_in_stock(stock, item, wanted):
    """Tell whether at least the wanted number of the item is in stock; unknown items have 0."""
    return stock.get(item, 0) >= wanted
# E: A missing item counts as zero pieces.
# R: is there enough of item in stock dict? stock, item, amount
assert enough_in_stock({"nail": 5}, "nail", 5) is True
assert enough_in_stock({"nail": 5}, "nail", 6) is False
assert enough_in_stock({}, "nail", 1) is False

def order_can_be_filled(stock, order):
    """Check whether stock holds enough of each item in the order (a dict of amounts)."""
    return all(stock.get(item, 0) >= n for item, n in order.items())
# E: Every ordered amount must be covered.
# R: do we have enough stock for the whole order? both are dicts
assert order_can_be_filled({"nail": 5, "nut": 2}, {"nail": 3}) is True
assert order_can_be_filled({"nail": 5}, {"nail": 3, "nut": 1}) is False
assert order_can_be_filled({}, {}) is True

def may_enter(guests: dict[str, int], name: str) -> bool:
    """Check whether the name is on the guest list and the guest (name to age) is 18 or older."""
    return guests.get(name, 0) >= 18
# E: Someone not on the list gets the age zero.
# R: guest list name->age. True only if name is on it and 18+
assert may_enter({"Al": 18}, "Al") is True
assert may_enter({"Al": 17}, "Al") is False
assert may_enter({}, "Al") is False

def shop_open_on(hours, day, hour):
    """Check if the shop is open: hours maps a day to (opening, closing); the closing hour is
    already shut, and a day that is not listed is closed."""
    opening, closing = hours.get(day, (0, 0))
    return opening <= hour < closing
# E: A missing day gets an empty span of time.
# R: hours like {"Mon": (9, 17)}, is the shop open on day at hour?
assert shop_open_on({"Mon": (9, 17)}, "Mon", 9) is True
assert shop_open_on({"Mon": (9, 17)}, "Mon", 17) is False
assert shop_open_on({}, "Sun", 12) is False

def is_friend_both_ways(friends, a, b):
    """Check whether b is in a's list of friends and a in b's; unlisted people have none."""
    return b in friends.get(a, []) and a in friends.get(b, [])
# E: Each list is searched for the other person.
assert is_friend_both_ways({"Al": ["Bo"], "Bo": ["Al"]}, "Al", "Bo") is True
assert is_friend_both_ways({"Al": ["Bo"]}, "Al", "Bo") is False
assert is_friend_both_ways({}, "Al", "Bo") is False

def same_team(team_of, a, b):
    """Tell whether two people are in the same team; someone without a team never is."""
    return a in team_of and team_of[a] == team_of.get(b)
# E: The first person must be known before the teams are compared.
assert same_team({"Al": "red", "Bo": "red"}, "Al", "Bo") is True
assert same_team({"Al": "red", "Bo": "blue"}, "Al", "Bo") is False
assert same_team({}, "Al", "Bo") is False

def whole_class_passed(marks, needed=50):
    """Check whether the lowest mark reaches what is needed; an empty class has passed."""
    return min(marks.values(), default=needed) >= needed
# E: The lowest mark decides for all.
assert whole_class_passed({"Al": 50, "Bo": 70}) is True
assert whole_class_passed({"Al": 49}) is False
assert whole_class_passed({}) is True

def winner_is_clear(points):
    """Check that the highest number of points belongs to one player only; no players: False."""
    values = sorted(points.values(), reverse=True)
    return len(values) == 1 or len(values) > 1 and values[0] > values[1]
# E: The two best scores must differ.
assert winner_is_clear({"Al": 5, "Bo": 4}) is True
assert winner_is_clear({"Al": 5, "Bo": 5}) is False
assert winner_is_clear({}) is False

def who_has_seat(seats, number):
    """Find who has the seat number in a dict from names to seats, or return "free"."""
    for name, seat in seats.items():
        if seat == number:
            return name
    return "free"
# E: The first name with that seat is returned.
# R: find the name for a seat number, "free" if nobody
assert who_has_seat({"Al": 3, "Bo": 7}, 7) == "Bo"
assert who_has_seat({"Al": 3}, 4) == "free"
assert who_has_seat({}, 1) == "free"

def teachers_of_two_subjects(subjects_of):
    """Return the teachers that have two or more subjects in their list, in dict order."""
    return [name for name, subjects in subjects_of.items() if len(subjects) >= 2]
# E: The length of each list is tested.
assert teachers_of_two_subjects({"Ms A": ["art", "math"], "Mr B": ["art"]}) == ["Ms A"]
assert teachers_of_two_subjects({"Mr B": []}) == []
assert teachers_of_two_subjects({}) == []

def affordable_menu(prices, money):
    """Return the dishes that cost no more than the money, the cheapest first."""
    return sorted((dish for dish in prices if prices[dish] <= money), key=prices.get)
# E: The dishes are filtered and then sorted by price.
# R: dishes I can afford, cheapest first. prices dict and money
assert affordable_menu({"soup": 4, "tea": 2, "fish": 9}, 5) == ["tea", "soup"]
assert affordable_menu({"fish": 9}, 5) == []
assert affordable_menu({}, 5) == []

def low_stock_names(stock):
    """Return a set of the items of which fewer than 3 are left but at least one is."""
    return {item for item, n in stock.items() if 0 < n < 3}
# E: The chained comparison lets one and two pass.
assert low_stock_names({"a": 1, "b": 3, "c": 0}) == {"a"}
assert low_stock_names({"b": 3}) == set()
assert low_stock_names({}) == set()

def second_best_player(points):
    """Return the name of the player in second place; there are two players or more."""
    return sorted(points, key=points.get)[-2]
# E: Sorted by points, second place is the one before the last.
assert second_best_player({"Al": 5, "Bo": 9, "Cy": 7}) == "Cy"
assert second_best_player({"Al": 5, "Bo": 9}) == "Al"
assert second_best_player({"Al": 0, "Bo": -1}) == "Bo"

def youngest_two(ages):
    """Return the names of the two youngest people as a tuple, the youngest first."""
    first, second = sorted(ages, key=ages.get)[:2]
    return first, second
# E: The first two names in order of age are unpacked.
assert youngest_two({"Al": 30, "Bo": 9, "Cy": 17}) == ("Bo", "Cy")
assert youngest_two({"Al": 2, "Bo": 1}) == ("Bo", "Al")
assert youngest_two({"Al": 1, "Bo": 1}) == ("Al", "Bo")

"""Verified problems: dict to number."""

def plus_values_only(d):
    """Add up the values above zero in a dict and ignore the rest."""
    return sum(v for v in d.values() if v > 0)
# E: Only positive values get into the sum.
# R: sum only the positive values of a dict
assert plus_values_only({"a": 3, "b": -2}) == 3
assert plus_values_only({"a": -1}) == 0
assert plus_values_only({}) == 0

def total_or_default(d, default):
    """Sum the values of d; give default when d has no entries at all."""
    return sum(d.values()) if d else default
# E: An empty dict is false.
assert total_or_default({"a": 1, "b": 2}, 9) == 3
assert total_or_default({}, 9) == 9
assert total_or_default({"a": 0}, 9) == 0

def squares_of_values_total(d):
    """Compute the sum of the squared values."""
    return sum(v * v for v in d.values())
# E: Each value is multiplied by itself before adding.
# R: sum of squares of the dict values
assert squares_of_values_total({"a": 2, "b": 3}) == 13
assert squares_of_values_total({"a": -1}) == 1
assert squares_of_values_total({}) == 0

def value_plus_key_total(d):
    """Add up all keys and all values of a dict from numbers to numbers."""
    return sum(d) + sum(d.values())
# E: Summing a dict goes over its keys.
assert value_plus_key_total({1: 10, 2: 20}) == 33
assert value_plus_key_total({}) == 0
assert value_plus_key_total({-5: 5}) == 0

def two_values_added(d: dict[str, int], one: str, other: str) -> int:
    """Return the sum of the values of two keys, where a missing key counts as 0."""
    return d.get(one, 0) + d.get(other, 0)
# E: get supplies zero for a missing key.
# R: add the values of two keys, missing one is 0
assert two_values_added({"a": 1, "b": 2}, "a", "b") == 3
assert two_values_added({"a": 1}, "a", "z") == 1
assert two_values_added({}, "a", "b") == 0

def value_gap_of_keys(d, a, b):
    """Return by how much the values of keys a and b differ, never negative; both keys exist."""
    return abs(d[a] - d[b])
# E: The absolute value removes the sign.
# R: absolute difference between d[a] and d[b]
assert value_gap_of_keys({"x": 3, "y": 8}, "x", "y") == 5
assert value_gap_of_keys({"x": 3, "y": 8}, "y", "x") == 5
assert value_gap_of_keys({"x": 3}, "x", "x") == 0

def double_of_value(d, key):
    """Look up the key and return twice its value, or 0 if the key is missing."""
    return 2 * d.get(key, 0)
# E: Twice the default zero is still zero.
assert double_of_value({"a": 4}, "a") == 8
assert double_of_value({"a": 4}, "b") == 0
assert double_of_value({"a": -1}, "a") == -2

def lookup_capped(d, key, cap):
    """Return d[key], but cap at most; a missing key gives cap."""
    return min(d.get(key, cap), cap)
# E: The smaller of the stored number and the cap is taken.
assert lookup_capped({"a": 4}, "a", 10) == 4
assert lookup_capped({"a": 40}, "a", 10) == 10
assert lookup_capped({}, "a", 10) == 10

def count_value_in_dict(d, wanted):
    """Count the keys that have exactly the wanted value."""
    return list(d.values()).count(wanted)
# E: The values become a list, which can count.
# R: how many keys have value X in a dictionary
assert count_value_in_dict({"a": 1, "b": 1, "c": 2}, 1) == 2
assert count_value_in_dict({"a": 1}, 5) == 0
assert count_value_in_dict({}, 1) == 0

def count_values_not(d, unwanted):
    """Count the entries whose value is something else than unwanted."""
    return sum(v != unwanted for v in d.values())
# E: Each comparison counts as one or zero.
assert count_values_not({"a": 1, "b": 2}, 1) == 1
assert count_values_not({"a": 1}, 1) == 0
assert count_values_not({}, 1) == 0

def count_even_values(d):
    """Return how many values of the dict are even numbers."""
    return len([v for v in d.values() if v % 2 == 0])
# E: The even values are collected and counted.
# R: how many values in a dict are even?
assert count_even_values({"a": 2, "b": 3, "c": 0}) == 2
assert count_even_values({"a": 1}) == 0
assert count_even_values({}) == 0

def count_none_values(d):
    """Count the keys that are still without a value, that is, whose value is None."""
    return sum(v is None for v in d.values())
# E: The identity test finds exactly None.
assert count_none_values({"a": None, "b": 0}) == 1
assert count_none_values({"a": ""}) == 0
assert count_none_values({}) == 0

def count_different_values(d):
    """Tell how many different values occur in the dict."""
    return len(set(d.values()))
# E: A set holds each value once.
# R: number of distinct values in a dict
assert count_different_values({"a": 1, "b": 1, "c": 2}) == 2
assert count_different_values({"a": 1}) == 1
assert count_different_values({}) == 0

def count_long_keys(d, size):
    """Count the keys with more than size letters."""
    return sum(len(key) > size for key in d)
# E: Looping over a dict gives its keys.
assert count_long_keys({"plum": 1, "fig": 2}, 3) == 1
assert count_long_keys({"fig": 2}, 3) == 0
assert count_long_keys({}, 0) == 0

def count_keys_starting(d, letter):
    """Count the keys that begin with the given letter."""
    return sum(1 for key in d if key.startswith(letter))
# E: One is added for each matching key.
assert count_keys_starting({"ab": 1, "ba": 2, "ac": 3}, "a") == 2
assert count_keys_starting({"ab": 1}, "x") == 0
assert count_keys_starting({}, "a") == 0

def count_key_equals_value(d):
    """Count the entries where key and value are equal."""
    return sum(k == v for k, v in d.items())
# E: Each pair is compared with itself.
assert count_key_equals_value({1: 1, 2: 3}) == 1
assert count_key_equals_value({"a": "a"}) == 1
assert count_key_equals_value({}) == 0

def count_value_above_key(d):
    """Count the number keys that are smaller than their own value."""
    return sum(k < v for k, v in d.items())
# E: Key and value of each entry are compared.
assert count_value_above_key({1: 2, 5: 3}) == 1
assert count_value_above_key({2: 2}) == 0
assert count_value_above_key({}) == 0

def mean_of_dict(d):
    """Return the average of the values, 0 for an empty dict."""
    return sum(d.values()) / len(d) if d else 0
# E: The sum is divided by the number of entries.
# R: average of dict values, 0 if empty
assert mean_of_dict({"a": 1, "b": 2}) == 1.5
assert mean_of_dict({"a": 4}) == 4
assert mean_of_dict({}) == 0

def rounded_mean_of_dict(d: dict[str, int]) -> float:
    """Calculate the mean value of a non-empty dict, rounded to one decimal."""
    return round(sum(d.values()) / len(d), 1)
# E: round keeps one digit after the point.
# R: avg of dict values with 1 decimal
assert rounded_mean_of_dict({"a": 1, "b": 1, "c": 2}) == 1.3
assert rounded_mean_of_dict({"a": 5}) == 5
assert rounded_mean_of_dict({"a": 0, "b": 1}) == 0.5

def middle_of_dict_extremes(d):
    """Find the number halfway between the smallest and the largest value of the dict."""
    return (min(d.values()) + max(d.values())) / 2
# E: The mean of the two extremes lies in the middle.
assert middle_of_dict_extremes({"a": 2, "b": 10, "c": 3}) == 6
assert middle_of_dict_extremes({"a": 5}) == 5
assert middle_of_dict_extremes({"a": 0, "b": 1}) == 0.5

def product_of_dict_values(d):
    """Multiply all values of the dict together; an empty dict gives 1."""
    result = 1
    for value in d.values():
        result *= value
    return result
# E: The result starts with one and is multiplied by each value.
# R: multiply all dict values, 1 if empty
assert product_of_dict_values({"a": 3, "b": 4}) == 12
assert product_of_dict_values({"a": 0, "b": 4}) == 0
assert product_of_dict_values({}) == 1

def largest_value_or_zero(d):
    """Return the highest value in the dict, or 0 if there is nothing in it."""
    return max(d.values(), default=0)
# E: The default is used for an empty dict.
assert largest_value_or_zero({"a": 3, "b": 7}) == 7
assert largest_value_or_zero({"a": -3}) == -3
assert largest_value_or_zero({}) == 0

def second_largest_value(d):
    """Return the second largest value of a dict with at least two entries.

    If the largest value occurs twice, that value is returned."""
    return sorted(d.values())[-2]
# E: In sorted order it is the one before the last.
# R: 2nd biggest value in a dict
assert second_largest_value({"a": 3, "b": 7, "c": 5}) == 5
assert second_largest_value({"a": 7, "b": 7}) == 7
assert second_largest_value({"a": 1, "b": 0}) == 0

def two_smallest_values_sum(d):
    """Add the two smallest values of the dict, or what there is if it has fewer than two."""
    return sum(sorted(d.values())[:2])
# E: Slicing a sorted list takes the two lowest.
assert two_smallest_values_sum({"a": 5, "b": 1, "c": 3}) == 4
assert two_smallest_values_sum({"a": 5}) == 5
assert two_smallest_values_sum({}) == 0

def total_without_largest(d):
    """Sum all values but leave out the largest one (just once); the dict is not empty."""
    return sum(d.values()) - max(d.values())
# E: The largest value is taken off the total.
assert total_without_largest({"a": 5, "b": 1, "c": 3}) == 4
assert total_without_largest({"a": 5, "b": 5}) == 5
assert total_without_largest({"a": 5}) == 0

def total_without_key(d, key):
    """Sum the values of all entries except that of the given key."""
    return sum(v for k, v in d.items() if k != key)
# E: The entry of that key is filtered out.
# R: sum of a dict without one key
assert total_without_key({"a": 5, "b": 1}, "a") == 1
assert total_without_key({"a": 5}, "z") == 5
assert total_without_key({}, "a") == 0

def total_length_of_values(d):
    """Return how many characters all text values have together."""
    return sum(map(len, d.values()))
# E: len is applied to each value.
assert total_length_of_values({"a": "xy", "b": "z"}) == 3
assert total_length_of_values({"a": ""}) == 0
assert total_length_of_values({}) == 0

def longest_list_in_dict(d):
    """Return the size of the longest list among the values, 0 for an empty dict."""
    return max((len(items) for items in d.values()), default=0)
# E: The lengths are compared, not the lists.
assert longest_list_in_dict({"a": [1], "b": [1, 2]}) == 2
assert longest_list_in_dict({"a": []}) == 0
assert longest_list_in_dict({}) == 0

def sum_of_all_lists(d):
    """Add up every number in every list value of the dict."""
    return sum(sum(numbers) for numbers in d.values())
# E: An inner sum for each list goes into the outer sum.
assert sum_of_all_lists({"a": [1, 2], "b": [3]}) == 6
assert sum_of_all_lists({"a": []}) == 0
assert sum_of_all_lists({}) == 0

def percent_of_key(d, key):
    """Tell what percentage of the total the value of key makes up; the total is not zero."""
    return d[key] * 100 / sum(d.values())
# E: The value times one hundred is divided by the sum.
# R: how many percent of the total is the value of this key
assert percent_of_key({"a": 1, "b": 3}, "a") == 25
assert percent_of_key({"a": 2}, "a") == 100
assert percent_of_key({"a": 0, "b": 1}, "a") == 0

def percent_of_true_values(d):
    """Return the whole percentage of True among the values, rounded down; 0 for no entries."""
    return 100 * sum(d.values()) // len(d) if d else 0
# E: True counts as one in a sum.
assert percent_of_true_values({"a": True, "b": False}) == 50
assert percent_of_true_values({"a": True, "b": False, "c": False}) == 33
assert percent_of_true_values({}) == 0

def basket_cost(prices, counts):
    """Compute what a purchase costs: for every item in counts, its price times its count.

    Both dicts are by item name, and each item has a price."""
    return sum(prices[item] * n for item, n in counts.items())
# E: The item's price is looked up and multiplied.
# R: two dicts prices and counts, whats the total? every counted item is in prices
assert basket_cost({"egg": 2, "ham": 5}, {"egg": 3}) == 6
assert basket_cost({"egg": 2, "ham": 5}, {"egg": 1, "ham": 2}) == 12
assert basket_cost({"egg": 2}, {}) == 0

def basket_cost_known_only(prices, counts):
    """Return the sum of price times count, leaving out items without a price."""
    return sum(prices.get(item, 0) * counts[item] for item in counts)
# E: Items without a price are taken as free.
# R: total of price*count but skip items that have no price
assert basket_cost_known_only({"egg": 2}, {"egg": 3, "sun": 1}) == 6
assert basket_cost_known_only({}, {"egg": 3}) == 0
assert basket_cost_known_only({"egg": 2}, {}) == 0

def menu_price_with_tip(menu, dish):
    """Return the price of the dish plus 10 percent tip, rounded to two decimals."""
    return round(menu[dish] * 1.1, 2)
# E: Ten percent more is the factor 1.1.
assert menu_price_with_tip({"soup": 5}, "soup") == 5.5
assert menu_price_with_tip({"rice": 8}, "rice") == 8.8
assert menu_price_with_tip({"tea": 0}, "tea") == 0

def money_back_after_menu(menu, dish, paid):
    """Give the change for a dish of the menu when paid euros were handed over; if that is too
    little, return 0."""
    return max(paid - menu[dish], 0)
# E: A negative difference is raised to zero.
assert money_back_after_menu({"soup": 5}, "soup", 10) == 5
assert money_back_after_menu({"soup": 5}, "soup", 4) == 0
assert money_back_after_menu({"soup": 5}, "soup", 5) == 0

def scoreboard_lead(points, player):
    """Return how far the player is ahead of the best other player (negative if behind).

    There are at least two players."""
    return points[player] - max(p for name, p in points.items() if name != player)
# E: The maximum goes over all the other players.
assert scoreboard_lead({"Al": 9, "Bo": 4, "Cy": 6}, "Al") == 3
assert scoreboard_lead({"Al": 9, "Bo": 4}, "Bo") == -5
assert scoreboard_lead({"Al": 2, "Bo": 2}, "Al") == 0

def players_ahead_of(points, player):
    """Count the players with more points than the given one."""
    return sum(p > points[player] for p in points.values())
# E: Each score is compared with the player's score.
# R: how many players have more points than this one? dict of points, then name
assert players_ahead_of({"Al": 9, "Bo": 4, "Cy": 6}, "Bo") == 2
assert players_ahead_of({"Al": 9, "Bo": 9}, "Al") == 0
assert players_ahead_of({"Al": 1}, "Al") == 0

def rank_of_player(points, player):
    """Return the player's rank: 1 plus the number of players who have more points."""
    return 1 + len([name for name in points if points[name] > points[player]])
# E: Everyone in front pushes the rank up by one.
# R: rank of player in a dict of points, best is 1, same points same rank
assert rank_of_player({"Al": 9, "Bo": 4, "Cy": 6}, "Bo") == 3
assert rank_of_player({"Al": 9, "Bo": 9}, "Bo") == 1
assert rank_of_player({"Al": 1}, "Al") == 1

def shared_key_count(a, b):
    """Return the number of keys that two dicts have in common."""
    return len(a.keys() & b.keys())
# E: Key views can be intersected like sets.
assert shared_key_count({"x": 1, "y": 2}, {"y": 3}) == 1
assert shared_key_count({"x": 1}, {"y": 3}) == 0
assert shared_key_count({}, {}) == 0

def same_entry_count(a, b):
    """Count the keys under which both dicts store the same value."""
    return len(a.items() & b.items())
# E: Item views hold key and value pairs.
assert same_entry_count({"x": 1, "y": 2}, {"x": 1, "y": 3}) == 1
assert same_entry_count({"x": 1}, {"y": 1}) == 0
assert same_entry_count({}, {"x": 1}) == 0

def total_difference_of_dicts(a, b):
    """Return the sum of a's values minus the sum of b's values."""
    return sum(a.values()) - sum(b.values())
# E: Two sums are subtracted.
assert total_difference_of_dicts({"x": 5}, {"x": 2, "y": 1}) == 2
assert total_difference_of_dicts({}, {"x": 2}) == -2
assert total_difference_of_dicts({}, {}) == 0

def dot_of_dicts(a, b):
    """Multiply the values of keys that occur in both dicts and sum the products."""
    return sum(a[key] * b[key] for key in a if key in b)
# E: Keys of only one dict are skipped.
# R: for keys in both dicts multiply values and sum it up
assert dot_of_dicts({"x": 2, "y": 3}, {"x": 5, "z": 9}) == 10
assert dot_of_dicts({"x": 2}, {"y": 3}) == 0
assert dot_of_dicts({}, {"y": 3}) == 0

def higher_of_two_dicts(a, b, key):
    """Look the key up in both dicts and return the higher number; missing means 0."""
    return max(a.get(key, 0), b.get(key, 0))
# E: Two lookups with a default go into max.
assert higher_of_two_dicts({"x": 2}, {"x": 5}, "x") == 5
assert higher_of_two_dicts({"x": 2}, {}, "x") == 2
assert higher_of_two_dicts({}, {}, "x") == 0

def first_dict_else_second(a, b, key):
    """Return a's value of the key if a has it, otherwise b's value, otherwise 0."""
    return a.get(key, b.get(key, 0))
# E: The default of the first lookup is the second lookup.
assert first_dict_else_second({"x": 2}, {"x": 5}, "x") == 2
assert first_dict_else_second({}, {"x": 5}, "x") == 5
assert first_dict_else_second({}, {}, "x") == 0

def nested_value_or_zero(d, outer, inner):
    """Return d[outer][inner], or 0 when one of the two keys does not exist."""
    return d.get(outer, {}).get(inner, 0)
# E: A missing outer key gives an empty dict to search.
# R: get value out of dict of dicts, 0 if any key is missing
assert nested_value_or_zero({"a": {"b": 3}}, "a", "b") == 3
assert nested_value_or_zero({"a": {"b": 3}}, "a", "c") == 0
assert nested_value_or_zero({}, "a", "b") == 0

def minutes_over_plan(planned, actual, task):
    """Return by how many minutes the task took longer than planned, at least 0."""
    return max(0, actual[task] - planned[task])
# E: The overrun is cut at zero.
assert minutes_over_plan({"cook": 30}, {"cook": 45}, "cook") == 15
assert minutes_over_plan({"cook": 30}, {"cook": 20}, "cook") == 0
assert minutes_over_plan({"cook": 30}, {"cook": 30}, "cook") == 0

def seats_still_free(rooms, guests, room):
    """Subtract the guests in a room from its seats; a room not in guests is empty."""
    return rooms[room] - guests.get(room, 0)
# E: Guests default to zero.
assert seats_still_free({"A": 10}, {"A": 4}, "A") == 6
assert seats_still_free({"A": 10}, {}, "A") == 10
assert seats_still_free({"A": 3}, {"A": 3}, "A") == 0

def pages_left_to_read(books):
    """Add up the unread pages; books maps each title to a (read, total) pair."""
    return sum(total - read for read, total in books.values())
# E: Each pair is unpacked into its two numbers.
# R: books is title -> (read, total). how many pages are left alltogether
assert pages_left_to_read({"A": (10, 100), "B": (5, 5)}) == 90
assert pages_left_to_read({"A": (0, 7)}) == 7
assert pages_left_to_read({}) == 0

def oldest_age(people):
    """Find the highest age in a dict from names to birth years, seen in the year 2030."""
    return 2030 - min(people.values())
# E: The earliest year belongs to the oldest person.
assert oldest_age({"Al": 2000, "Bo": 1990}) == 40
assert oldest_age({"Al": 2030}) == 0
assert oldest_age({"Al": 1950, "Bo": 1950}) == 80

def ballots_missing(votes, voters):
    """Return how many of the voters did not vote, given a dict from option to vote count."""
    return voters - sum(votes.values())
# E: The cast votes are subtracted from the voters.
assert ballots_missing({"yes": 4, "no": 3}, 10) == 3
assert ballots_missing({}, 5) == 5
assert ballots_missing({"yes": 5}, 5) == 0

def fine_for_late_books(days_late):
    """Sum the fines in cents: 20 for each day that a book is late; early books (negative days)
    cost nothing."""
    return sum(20 * max(days, 0) for days in days_late.values())
# E: Negative days are lifted to zero before multiplying.
assert fine_for_late_books({"A": 2, "B": -3}) == 40
assert fine_for_late_books({"A": 1, "B": 1}) == 40
assert fine_for_late_books({}) == 0

def key_position(d, key):
    """Return the place of the key in the dict, starting with 0, or -1 if it is not there."""
    return list(d).index(key) if key in d else -1
# E: The keys as a list have positions.
# R: index of a key in dict order, -1 when not there
assert key_position({"a": 1, "b": 2}, "b") == 1
assert key_position({"a": 1}, "a") == 0
assert key_position({}, "a") == -1

def last_entry_value(d, default=None):
    """Return the value that was put into the dict last, or the default if it is empty."""
    return list(d.values())[-1] if d else default
# E: Dicts keep the order of insertion.
assert last_entry_value({"a": 1, "b": 2}) == 2
assert last_entry_value({}) is None
assert last_entry_value({}, 0) == 0

def first_entry_value(d):
    """Return the value of the entry that came into the dict first, None when it has no entry."""
    return next(iter(d.values()), None)
# E: The iterator's first element is fetched.
assert first_entry_value({"a": 1, "b": 2}) == 1
assert first_entry_value({"z": 0}) == 0
assert first_entry_value({}) is None

def value_of_smallest_key(d):
    """Return the value that is stored under the smallest key."""
    return d[min(d)]
# E: min of a dict compares the keys.
assert value_of_smallest_key({3: "c", 1: "a"}) == "a"
assert value_of_smallest_key({"b": 1, "a": 2}) == 2
assert value_of_smallest_key({5: 0}) == 0

def sum_of_first_and_last_key(d):
    """Add the values of the alphabetically first and last keys; a single key counts twice."""
    return d[min(d)] + d[max(d)]
# E: min and max find the two keys.
assert sum_of_first_and_last_key({"b": 1, "a": 2, "c": 4}) == 6
assert sum_of_first_and_last_key({"a": 2}) == 4
assert sum_of_first_and_last_key({"a": 2, "b": -2}) == 0

def follow_twice(d, key):
    """Look up the key, then look up what was found, and return that; both exist."""
    return d[d[key]]
# E: The inner lookup gives the key for the outer one.
assert follow_twice({"a": "b", "b": 7}, "a") == 7
assert follow_twice({1: 2, 2: 1}, 1) == 1
assert follow_twice({"x": "x"}, "x") == "x"

def count_dict_values_between_excl(d, low, high):
    """Count the values strictly between low and high."""
    return len([v for v in d.values() if low < v < high])
# E: A chained comparison leaves both bounds out.
assert count_dict_values_between_excl({"a": 1, "b": 2, "c": 3}, 1, 3) == 1
assert count_dict_values_between_excl({"a": 1}, 1, 3) == 0
assert count_dict_values_between_excl({}, 0, 9) == 0

def sum_of_values_up_to(d, limit):
    """Sum the values that are not larger than limit."""
    return sum(v for v in d.values() if v <= limit)
# E: The filter lets the limit itself in.
assert sum_of_values_up_to({"a": 1, "b": 5, "c": 9}, 5) == 6
assert sum_of_values_up_to({"a": 9}, 5) == 0
assert sum_of_values_up_to({}, 5) == 0

def capped_values_total(d, cap):
    """Sum the values, counting each of them with cap at most."""
    return sum(min(v, cap) for v in d.values())
# E: Each value is cut before it is added.
# R: sum of values, but each counts at most cap
assert capped_values_total({"a": 1, "b": 50}, 10) == 11
assert capped_values_total({"a": 10}, 10) == 10
assert capped_values_total({}, 10) == 0

def fee_from_table(fees: dict[str, int], kind: str, days: int) -> int:
    """Return the fee for the kind times the days; a kind not in the table costs 5 a day."""
    return fees.get(kind, 5) * days
# E: The default day fee is five.
assert fee_from_table({"bike": 8}, "bike", 2) == 16
assert fee_from_table({"bike": 8}, "sled", 3) == 15
assert fee_from_table({}, "sled", 0) == 0

def travel_minutes(legs, route):
    """Add up the minutes of a route such as "AC", where legs maps each letter to minutes."""
    minutes = 0
    for leg in route:
        minutes += legs[leg]
    return minutes
# E: Each letter of the route adds its minutes.
assert travel_minutes({"A": 5, "B": 7, "C": 2}, "AC") == 7
assert travel_minutes({"A": 5}, "AAA") == 15
assert travel_minutes({"A": 5}, "") == 0

def total_calories_eaten(per_piece, eaten):
    """Sum the calories of a dict of eaten pieces; foods that are not in per_piece count 100."""
    return sum(per_piece.get(food, 100) * pieces for food, pieces in eaten.items())
# E: An unknown food has one hundred calories a piece.
assert total_calories_eaten({"fig": 40}, {"fig": 2}) == 80
assert total_calories_eaten({}, {"bun": 3}) == 300
assert total_calories_eaten({"fig": 40}, {}) == 0

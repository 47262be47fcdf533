"""Verified problems: dict counting."""

def letters_at_word_ends(sentence):
    """Count with which letters the words of a sentence end, in lower case."""
    counts = {}
    for word in sentence.lower().split():
        counts[word[-1]] = counts.get(word[-1], 0) + 1
    return counts
# E: The last character of each word is the key of the count.
assert letters_at_word_ends("My cat sat by") == {"y": 2, "t": 2}
assert letters_at_word_ends("Go") == {"o": 1}
assert letters_at_word_ends("") == {}

def group_by_tens(numbers):
    """Group non-negative numbers by their tens: the key 20 gets the list of all numbers from 20 to
    29."""
    groups = {}
    for n in numbers:
        groups.setdefault(n // 10 * 10, []).append(n)
    return groups
# E: Whole division and multiplication by ten round down to the key.
assert group_by_tens([21, 5, 29]) == {20: [21, 29], 0: [5]}
assert group_by_tens([100]) == {100: [100]}
assert group_by_tens([]) == {}

def spent_per_person(payments):
    """Add up (name, amount) payments per person; negative amounts are ignored."""
    spent = {}
    for name, amount in payments:
        if amount >= 0:
            spent[name] = spent.get(name, 0) + amount
    return spent
# E: Each good payment is added to what the person has spent.
assert spent_per_person([("Al", 5), ("Bo", 2), ("Al", 1)]) == {"Al": 6, "Bo": 2}
assert spent_per_person([("Al", -5)]) == {}
assert spent_per_person([]) == {}

def who_likes(likes):
    """Turn a dict from person to favourite food into a dict from food to the list of persons."""
    fans = {}
    for person, food in likes.items():
        fans.setdefault(food, []).append(person)
    return fans
# E: The value becomes the key and persons with the same food share a list.
# R: {"Al": "pie", "Bo": "pie"} -> {"pie": ["Al", "Bo"]}
assert who_likes({"Al": "pie", "Bo": "pie", "Cy": "ham"}) == {"pie": ["Al", "Bo"], "ham": ["Cy"]}
assert who_likes({"Al": "pie"}) == {"pie": ["Al"]}
assert who_likes({}) == {}

def sell_or_count_failures(stock, sold):
    """Lower the numbers in the dict stock by one for each item of the list sold that is in stock
    with more than 0; change the dict and return how many items could not be sold."""
    failed = 0
    for item in sold:
        if stock.get(item, 0) > 0:
            stock[item] -= 1
        else:
            failed += 1
    return failed
# E: A missing item counts as zero pieces and can not be sold.
assert sell_or_count_failures({"pen": 1}, ["pen", "pen", "cup"]) == 2
assert sell_or_count_failures({"pen": 3}, ["pen"]) == 0
assert sell_or_count_failures({}, []) == 0

def words_by_first_and_length(words):
    """Group words under a key made of first letter and length, such as "c3" for "cat"; words are
    not empty."""
    groups = {}
    for word in words:
        key = f"{word[0]}{len(word)}"
        groups.setdefault(key, []).append(word)
    return groups
# E: The key is put together in an f-string before the word is filed.
assert words_by_first_and_length(["cat", "cow", "ox"]) == {"c3": ["cat", "cow"], "o2": ["ox"]}
assert words_by_first_and_length(["a"]) == {"a1": ["a"]}
assert words_by_first_and_length([]) == {}

def grade_letters_counted(marks):
    """Count the marks as "A" from 90, "B" from 70 and "C" below, in a dict with only the letters
    that occur."""
    counts = {}
    for mark in marks:
        letter = "A" if mark >= 90 else "B" if mark >= 70 else "C"
        counts[letter] = counts.get(letter, 0) + 1
    return counts
# E: Each mark becomes a letter, and the letters are counted.
assert grade_letters_counted([95, 70, 69, 90]) == {"A": 2, "B": 1, "C": 1}
assert grade_letters_counted([10]) == {"C": 1}
assert grade_letters_counted([]) == {}

def most_sold_item(sales):
    """Return the item of which the most pieces were sold in a list of (item, pieces) tuples, adding
    up equal items; the item seen first wins a tie, None for an empty list."""
    totals = {}
    for item, pieces in sales:
        totals[item] = totals.get(item, 0) + pieces
    return max(totals, key=totals.get, default=None)
# E: The totals are made first and max compares keys by their total.
assert most_sold_item([("tea", 2), ("pie", 3), ("tea", 2)]) == "tea"
assert most_sold_item([("a", 1), ("b", 1)]) == "a"
assert most_sold_item([]) is None

def marks_above_in_dict(marks, limit):
    """Return a dict with only the pupils whose mark is more than limit, with the mark lowered by
    the limit."""
    result = {}
    for pupil, mark in marks.items():
        if mark > limit:
            result[pupil] = mark - limit
    return result
# E: Filter and subtraction happen in the same loop.
assert marks_above_in_dict({"Al": 8, "Bo": 5}, 5) == {"Al": 3}
assert marks_above_in_dict({"Al": 1}, 5) == {}
assert marks_above_in_dict({}, 0) == {}

def items_seen_again(items):
    """List the items that have occurred before, each time they occur again, in order."""
    seen = set()
    again = []
    for item in items:
        if item in seen:
            again.append(item)
        seen.add(item)
    return again
# E: The set knows what came before the current item.
assert items_seen_again(["a", "b", "a", "a"]) == ["a", "a"]
assert items_seen_again([1, 2]) == []
assert items_seen_again([]) == []

def translate_list(words, dictionary):
    """Translate words with a dict, put unknown words in brackets like "[sky]", and return a
    list."""
    return [dictionary.get(word, f"[{word}]") for word in words]
# E: The default of get is the word in brackets.
# R: translate words by dict, unknown ones as [word]
assert translate_list(["cat", "sky"], {"cat": "Katze"}) == ["Katze", "[sky]"]
assert translate_list(["x"], {}) == ["[x]"]
assert translate_list([], {"a": "b"}) == []

def votes_over_half(votes):
    """Return the name that got more than half of the votes, or "no winner"."""
    counts = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] * 2 > len(votes):
            return name
    return "no winner"
# E: As soon as a count passes the half, the name is returned.
assert votes_over_half(["Al", "Bo", "Al"]) == "Al"
assert votes_over_half(["Al", "Bo"]) == "no winner"
assert votes_over_half([]) == "no winner"

def team_sizes_from_pairs(players: list[tuple[str, str]]) -> dict[str, int]:
    """Count the players of each team in a list of (player, team) tuples; a player listed twice
    for the same team counts once."""
    sizes = {}
    for _, team in set(players):
        sizes[team] = sizes.get(team, 0) + 1
    return sizes
# E: The set removes the double tuples before the teams are counted.
assert team_sizes_from_pairs([("Al", "red"), ("Bo", "red"), ("Al", "red")]) == {"red": 2}
assert team_sizes_from_pairs([("Al", "red"), ("Al", "blue")]) == {"red": 1, "blue": 1}
assert team_sizes_from_pairs([]) == {}

def last_status(events):
    """Return a dict with the last status of each device from "device status" texts in order of
    time."""
    status = {}
    for event in events:
        device, state = event.split()
        status[device] = state
    return status
# E: A later event overwrites the earlier one under the same key.
assert last_status(["lamp on", "fan on", "lamp off"]) == {"lamp": "off", "fan": "on"}
assert last_status(["tv on"]) == {"tv": "on"}
assert last_status([]) == {}

def pairs_by_parity(numbers):
    """Add up the numbers in a dict with the keys "even" and "odd"; both keys are always there."""
    sums = {"even": 0, "odd": 0}
    for n in numbers:
        sums["odd" if n % 2 else "even"] += n
    return sums
# E: The rest by two chooses the key to which the number is added.
assert pairs_by_parity([1, 2, 3, 4]) == {"even": 6, "odd": 4}
assert pairs_by_parity([7]) == {"even": 0, "odd": 7}
assert pairs_by_parity([]) == {"even": 0, "odd": 0}

def birthdays_by_month(birthdays):
    """Group names by month from a dict name -> "DD.MM", with the month as an int."""
    months = {}
    for name, date in birthdays.items():
        month = int(date.split(".")[1])
        months.setdefault(month, []).append(name)
    return months
# E: The second part of the date is the key of the group.
assert birthdays_by_month({"Al": "03.05", "Bo": "17.05"}) == {5: ["Al", "Bo"]}
assert birthdays_by_month({"Cy": "24.12"}) == {12: ["Cy"]}
assert birthdays_by_month({}) == {}

def points_with_penalties(events):
    """Compute points per player from (player, event) tuples: "goal" gives 2, "foul" takes 1, any
    other event 0; every player appears in the dict."""
    values = {"goal": 2, "foul": -1}
    points = {}
    for player, event in events:
        points[player] = points.get(player, 0) + values.get(event, 0)
    return points
# E: One dict holds the values of events and the other collects the points.
# R: events [(player, "goal"/"foul"/...)]. goal +2 foul -1 else 0, dict with all players
assert points_with_penalties([("Al", "goal"), ("Al", "foul")]) == {"Al": 1}
assert points_with_penalties([("Cy", "pass")]) == {"Cy": 0}
assert points_with_penalties([]) == {}

def count_lengths_over(words, minimum):
    """Count the words by length in a dict, leaving out lengths under minimum."""
    counts = {}
    for word in words:
        if len(word) >= minimum:
            counts[len(word)] = counts.get(len(word), 0) + 1
    return counts
# E: Short words are skipped and the length of the others is the key.
assert count_lengths_over(["a", "bus", "car"], 2) == {3: 2}
assert count_lengths_over(["a"], 2) == {}
assert count_lengths_over([], 0) == {}

def cheapest_per_kind(goods):
    """Return a dict with the lowest price for each kind from (kind, price) tuples."""
    lowest = {}
    for kind, price in goods:
        if kind not in lowest or price < lowest[kind]:
            lowest[kind] = price
    return lowest
# E: A price is stored if it is the first or the lowest of its kind.
assert cheapest_per_kind([("tea", 5), ("tea", 3), ("pie", 9)]) == {"tea": 3, "pie": 9}
assert cheapest_per_kind([("tea", 5)]) == {"tea": 5}
assert cheapest_per_kind([]) == {}

def total_bill_of_orders(orders, menu):
    """Add the prices of the ordered dishes from the dict menu; a dish that is not on it costs
    nothing and is listed in a second result, so return (total, unknown dishes)."""
    total = 0
    unknown = []
    for dish in orders:
        if dish in menu:
            total += menu[dish]
        else:
            unknown.append(dish)
    return total, unknown
# E: Known dishes add their price and the others are collected.
assert total_bill_of_orders(["soup", "pie"], {"soup": 4}) == (4, ["pie"])
assert total_bill_of_orders(["soup", "soup"], {"soup": 4}) == (8, [])
assert total_bill_of_orders([], {}) == (0, [])

def open_debts(debts):
    """Return the names with something to pay, most first, from a dict name -> amount; equal amounts
    stay in dict order and amounts of 0 or less are left out."""
    open_names = [name for name in debts if debts[name] > 0]
    return sorted(open_names, key=debts.get, reverse=True)
# E: The names are filtered and then sorted by their amount.
assert open_debts({"Al": 5, "Bo": 0, "Cy": 9}) == ["Cy", "Al"]
assert open_debts({"Al": 5, "Bo": 5}) == ["Al", "Bo"]
assert open_debts({}) == []

def count_weather_pairs(days):
    """Count how often each weather follows each other: the keys are (today, tomorrow) tuples."""
    counts = {}
    for pair in zip(days, days[1:]):
        counts[pair] = counts.get(pair, 0) + 1
    return counts
# E: Neighbouring days are zipped and the tuples counted.
assert count_weather_pairs(["sun", "rain", "rain"]) == {("sun", "rain"): 1, ("rain", "rain"): 1}
assert count_weather_pairs(["sun"]) == {}
assert count_weather_pairs([]) == {}

def add_missing_keys(record, keys):
    """Put each key of the list keys that is not in the dict record into it with the value "";
    change the dict and return the list of added keys."""
    added = []
    for key in keys:
        if key not in record:
            record[key] = ""
            added.append(key)
    return added
# E: Only missing keys are set and remembered.
assert add_missing_keys({"name": "Al"}, ["name", "mail"]) == ["mail"]
assert add_missing_keys({}, ["a", "a"]) == ["a"]
assert add_missing_keys({"a": 1}, []) == []

def average_per_class(marks):
    """Return a dict from class to the average of its marks rounded to one decimal, from a dict
    class -> list; classes without marks are left out."""
    averages = {}
    for name, values in marks.items():
        if values:
            averages[name] = round(sum(values) / len(values), 1)
    return averages
# E: An empty list is skipped before it could divide by zero.
assert average_per_class({"5a": [2, 3, 3], "5b": []}) == {"5a": 2.7}
assert average_per_class({"6c": [1]}) == {"6c": 1.0}
assert average_per_class({}) == {}

def keys_to_lower_sum(counts):
    """Merge the entries of a dict whose keys differ only in upper and lower case: the values
    under the lower-case key are added."""
    merged = {}
    for key, value in counts.items():
        merged[key.lower()] = merged.get(key.lower(), 0) + value
    return merged
# E: The lowered key collects the values of all its spellings.
assert keys_to_lower_sum({"Tea": 2, "tea": 3, "Pie": 1}) == {"tea": 5, "pie": 1}
assert keys_to_lower_sum({"A": 0}) == {"a": 0}
assert keys_to_lower_sum({}) == {}

def route_through_dict(next_stop, start):
    """Follow a dict from stop to next stop beginning with start and list all stops until one has no
    next; there are no circles."""
    route = [start]
    while route[-1] in next_stop:
        route.append(next_stop[route[-1]])
    return route
# E: The last stop of the list is looked up again and again.
assert route_through_dict({"A": "B", "B": "C"}, "A") == ["A", "B", "C"]
assert route_through_dict({"A": "B"}, "B") == ["B"]
assert route_through_dict({}, "X") == ["X"]

def sum_by_sign_of_name(amounts):
    """Sum a dict of amounts: keys that start with "-" are subtracted, all other values are
    added."""
    total = 0
    for name, amount in amounts.items():
        total += -amount if name.startswith("-") else amount
    return total
# E: The first character of the key decides on the sign.
assert sum_by_sign_of_name({"pay": 100, "-rent": 60}) == 40
assert sum_by_sign_of_name({"-tax": 5}) == -5
assert sum_by_sign_of_name({}) == 0

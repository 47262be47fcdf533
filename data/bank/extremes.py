"""Verified problems: minimum and maximum in scenes."""

def loudest_concert(concerts: list[tuple[str, int]]) -> str:
    """Return "band (n dB)" for the loudest (band, decibel) concert, the later one on ties, else
    "-"."""
    best = None
    for concert in concerts:
        if best is None or concert[1] >= best[1]:
            best = concert
    return f"{best[0]} ({best[1]} dB)" if best else "-"
# E: A concert at least as loud replaces the best one, so later ones win ties.
# R: concerts = [(band, db)], text "band (n dB)" for the loudest, on tie the last one, "-" for empty
assert loudest_concert([("Owls", 90), ("Bats", 99), ("Cats", 99)]) == "Cats (99 dB)"
assert loudest_concert([("Owls", 1)]) == "Owls (1 dB)"
assert loudest_concert([]) == "-"

def coldest_but_above_zero(temps):
    """Return the smallest temperature greater than zero, or None if there is none."""
    return min((temp for temp in temps if temp > 0), default=None)
# E: The generator keeps positive values, and min has None as default.
# R: min of the positive numbers only, None if no positive
assert coldest_but_above_zero([5, -3, 2, 0]) == 2
assert coldest_but_above_zero([-1, 0]) is None
assert coldest_but_above_zero([]) is None

def smallest_even_largest_odd(numbers):
    """Return (smallest even number, largest odd number), with None where there is no such
    number."""
    evens = [n for n in numbers if n % 2 == 0]
    odds = [n for n in numbers if n % 2 == 1]
    return min(evens, default=None), max(odds, default=None)
# E: Both filtered lists have None as default for their extreme.
# R: tuple (min of evens, max of odds), None if there arent any
assert smallest_even_largest_odd([4, 7, 2, 9]) == (2, 9)
assert smallest_even_largest_odd([3]) == (None, 3)
assert smallest_even_largest_odd([]) == (None, None)

def winner_with_margin(scores):
    """Return (name, margin) of the best player in a dict of two or more, where margin is the lead.

    A shared first place gives (None, 0)."""
    ranked = sorted(scores, key=scores.get, reverse=True)
    margin = scores[ranked[0]] - scores[ranked[1]]
    return (ranked[0], margin) if margin else (None, 0)
# M: The two best names are compared, and a margin of zero means a tie.
# R: who won and by how much? scores dict with min 2 players -> (name, lead), (None, 0) if tied
assert winner_with_margin({"al": 7, "bo": 10, "cy": 2}) == ("bo", 3)
assert winner_with_margin({"al": 5, "bo": 5}) == (None, 0)
assert winner_with_margin({"x": 0, "y": -4}) == ("x", 4)

def youngest_per_team(players):
    """Return a dict from team to the name of its youngest (name, team, age) player, first on
    ties."""
    youngest = {}
    for name, team, age in players:
        if team not in youngest or age < youngest[team][1]:
            youngest[team] = (name, age)
    return {team: name for team, (name, age) in youngest.items()}
# M: The youngest so far is stored with the age and replaced only by a lower one.
assert youngest_per_team([("al", "A", 9), ("bo", "A", 7), ("cy", "B", 8)]) == {"A": "bo", "B": "cy"}
assert youngest_per_team([("al", "A", 9), ("di", "A", 9)]) == {"A": "al"}
assert youngest_per_team([]) == {}

def range_of_words(words):
    """Return the difference between the longest and the shortest word length, 0 for no words."""
    lengths = [len(word) for word in words]
    return max(lengths) - min(lengths) if lengths else 0
# E: The lengths are listed once, and their extremes are subtracted.
# R: length of longest word minus length of shortest
assert range_of_words(["a", "tree", "to"]) == 3
assert range_of_words(["sun"]) == 0
assert range_of_words([]) == 0

def highest_of_each_place(*score_lists):
    """Return the largest value at each index over all lists, as far as the shortest list
    reaches."""
    return [max(values) for values in zip(*score_lists)]
# E: Zip gives the values of one index, and max takes the largest.
assert highest_of_each_place([1, 9], [5, 2], [3, 3]) == [5, 9]
assert highest_of_each_place([4, 5], [6]) == [6]
assert highest_of_each_place() == []

def farthest_from_crowd(ages):
    """Return the age with the largest distance from the mean, the first of several."""
    mean = sum(ages) / len(ages)
    return max(ages, key=lambda age: abs(age - mean))
# E: The key is the absolute difference from the mean.
assert farthest_from_crowd([10, 11, 12, 40]) == 40
assert farthest_from_crowd([1, 3]) == 1
assert farthest_from_crowd([7]) == 7

def top_value_keys(table):
    """Return the key or keys with the largest value joined by "/" in sorted order, "" if empty."""
    if not table:
        return ""
    top = max(table.values())
    return "/".join(sorted(key for key in table if table[key] == top))
# E: All keys with the maximum are sorted and joined.
# R: dict -> key with max value, several tied keys joined with "/"
assert top_value_keys({"b": 3, "a": 3, "c": 1}) == "a/b"
assert top_value_keys({"x": 0}) == "x"
assert top_value_keys({}) == ""

def min_max_text(values, unit):
    """Return "low to high unit", or just "value unit" when all are equal, "no data" when empty."""
    if not values:
        return "no data"
    low, high = min(values), max(values)
    return f"{low} {unit}" if low == high else f"{low} to {high} {unit}"
# E: Equal extremes mean that one number is enough.
# R: text like "3 to 9 kg", "3 kg" if all same, "no data" if list is empty. args values, unit
assert min_max_text([9, 3, 5], "kg") == "3 to 9 kg"
assert min_max_text([4, 4], "m") == "4 m"
assert min_max_text([], "m") == "no data"

def clamp_to_neighbours(values, index):
    """Return the value at index limited to the range between its two neighbours' values.

    The index has a neighbour on both sides."""
    low, high = sorted((values[index - 1], values[index + 1]))
    return min(max(values[index], low), high)
# E: The sorted neighbours are the bounds of the clamp.
assert clamp_to_neighbours([1, 9, 5], 1) == 5
assert clamp_to_neighbours([8, 3, 4], 1) == 4
assert clamp_to_neighbours([1, 2, 3], 1) == 2

def second_highest_peak(mountains):
    """Return the name of the second highest (name, height) mountain; equal heights rank by name.

    With fewer than two mountains return None."""
    ordered = sorted(mountains, key=lambda m: (-m[1], m[0]))
    return ordered[1][0] if len(ordered) >= 2 else None
# E: The list is sorted by falling height and name, and the second entry is read.
assert second_highest_peak([("Eiger", 3967), ("Jungfrau", 4158), ("Moench", 4110)]) == "Moench"
assert second_highest_peak([("B", 5), ("A", 5)]) == "B"
assert second_highest_peak([("A", 5)]) is None

def largest_not_in(numbers, excluded):
    """Return the largest number that is not in excluded, or 0 if all are excluded."""
    allowed = set(numbers) - set(excluded)
    return max(allowed) if allowed else 0
# E: The set difference leaves the allowed numbers.
# R: max of list but ignore the values in the 2nd list, 0 when nothing left
assert largest_not_in([4, 9, 7], [9]) == 7
assert largest_not_in([9], [9]) == 0
assert largest_not_in([], []) == 0

def best_before_and_after(results, day):
    """Return (best before index day, best from day on), each None when that part is empty."""
    before, after = results[:day], results[day:]
    return max(before, default=None), max(after, default=None)
# E: The list is cut at the day, and max gets a default for empty parts.
assert best_before_and_after([3, 7, 5, 6], 2) == (7, 6)
assert best_before_and_after([4], 0) == (None, 4)
assert best_before_and_after([], 3) == (None, None)

def lowest_high_point(routes):
    """Return the index of the route (list of heights) whose highest point is lowest, first on
    ties."""
    tops = [max(route) for route in routes]
    return tops.index(min(tops))
# E: The maximum of each route is taken, and the index of the smallest is returned.
# R: every route is a list of altitudes. which route (index) has the lowest maximum
assert lowest_high_point([[5, 9], [7, 8], [8, 1]]) == 1
assert lowest_high_point([[3]]) == 0
assert lowest_high_point([[1, 2], [2, 0]]) == 0

def record_holders_over_time(results):
    """Return the names that held the record, in order, from (name, score) results.

    A record is taken by a strictly higher score; a holder who improves is not listed again."""
    holders = []
    best = None
    for name, score in results:
        if best is None or score > best:
            best = score
            if not holders or holders[-1] != name:
                holders.append(name)
    return holders
# M: A new record updates the best score, and only a new holder is appended.
assert record_holders_over_time([("al", 5), ("bo", 5), ("al", 7), ("cy", 9)]) == ["al", "cy"]
assert record_holders_over_time([("bo", 1), ("al", 2), ("bo", 3)]) == ["bo", "al", "bo"]
assert record_holders_over_time([]) == []

def max_by_two_rules(candidates):
    """Return the (name, votes, age) candidate's name with the most votes; the younger wins a
    tie."""
    return max(candidates, key=lambda c: (c[1], -c[2]))[0]
# E: The negated age makes the younger one larger among equal votes.
# R: election: most votes wins, tie -> younger. list of (name, votes, age), not empty
assert max_by_two_rules([("al", 9, 50), ("bo", 9, 30), ("cy", 4, 20)]) == "bo"
assert max_by_two_rules([("al", 0, 99)]) == "al"
assert max_by_two_rules([("a", 1, 5), ("b", 2, 90)]) == "b"

def shortest_line_to_join(lines, items):
    """Return the index of the line with the lowest total of items per person times 3 plus people.

    lines holds lists of item counts; items is your own count and is added to no line. The first
    line wins a tie."""
    def cost(index):
        return 3 * sum(lines[index]) + len(lines[index])

    best = min(range(len(lines)), key=cost)
    return best if items else -1
# H: A local cost function is the key of min; with no items there is no need to queue.
assert shortest_line_to_join([[5, 5], [2, 1, 1], [9]], 4) == 1
assert shortest_line_to_join([[1], [1]], 2) == 0
assert shortest_line_to_join([[1]], 0) == -1

def tallest_between(heights, left, right):
    """Return the largest height strictly between two indexes given in any order, 0 if none is
    there."""
    low, high = min(left, right), max(left, right)
    return max(heights[low + 1:high], default=0)
# E: The indexes are ordered before the slice between them is taken.
assert tallest_between([9, 3, 5, 8], 3, 0) == 5
assert tallest_between([9, 3], 0, 1) == 0
assert tallest_between([1, 2, 3], 0, 2) == 2

def all_within_of_max(values, percent):
    """Check that every value is at least percent percent of the largest one; True when empty."""
    if not values:
        return True
    return min(values) * 100 >= max(values) * percent
# E: It is enough to compare the smallest value with the share of the largest.
# R: is every number >= p% of the maximum? empty -> True
assert all_within_of_max([90, 100, 95], 90) is True
assert all_within_of_max([80, 100], 90) is False
assert all_within_of_max([], 50) is True

def biggest_group_sum(groups):
    """Return the name of the group (dict name -> list of numbers) with the largest sum.

    Equal sums are decided by the longer list, then by the first name in the dictionary."""
    return max(groups, key=lambda name: (sum(groups[name]), len(groups[name])))
# E: The key is a tuple of sum and length.
assert biggest_group_sum({"a": [5], "b": [2, 3], "c": [1]}) == "b"
assert biggest_group_sum({"x": [], "y": []}) == "x"
assert biggest_group_sum({"p": [1, 1], "q": [3]}) == "q"

def dearest_free(cart):
    """Return the price to pay for a cart when the dearest of every complete three items is free.

    The items are sorted by falling price and grouped in threes; a rest of one or two is paid."""
    ordered = sorted(cart, reverse=True)
    full = len(ordered) // 3 * 3
    return sum(ordered) - sum(ordered[0:full:3])
# M: The first of each complete three in falling order is subtracted.
assert dearest_free([5, 9, 4, 3]) == 12
assert dearest_free([5, 9]) == 14
assert dearest_free([]) == 0

def nearest_above_and_below(levels, mark):
    """Return (largest level below mark, smallest level above mark); None stands for a missing
    one."""
    below = [level for level in levels if level < mark]
    above = [level for level in levels if level > mark]
    return (max(below) if below else None), (min(above) if above else None)
# E: Both sides are filtered, and their nearest values are extremes.
# R: from a list: closest value under x and closest over x as tuple (None if missing)
assert nearest_above_and_below([1, 4, 6, 9], 5) == (4, 6)
assert nearest_above_and_below([5], 5) == (None, None)
assert nearest_above_and_below([2, 3], 9) == (3, None)

def fair_share_limit(amounts):
    """Return the names whose amount is more than twice the smallest amount, sorted by amount.

    amounts maps names to numbers; an empty dictionary gives an empty list."""
    if not amounts:
        return []
    limit = 2 * min(amounts.values())
    return sorted((name for name in amounts if amounts[name] > limit), key=amounts.get)
# E: The limit is derived from the minimum and filters the names.
assert fair_share_limit({"al": 2, "bo": 9, "cy": 5, "di": 4}) == ["cy", "bo"]
assert fair_share_limit({"al": 3}) == []
assert fair_share_limit({}) == []

def best_window_start_text(sales):
    """Return "hours i to j" for the three hours in a row with most sales (first on ties).

    i and j are the first and the last index; fewer than three hours give "too short"."""
    if len(sales) < 3:
        return "too short"
    i = max(range(len(sales) - 2), key=lambda start: sum(sales[start:start + 3]))
    return f"hours {i} to {i + 2}"
# M: The start with the largest sum of its slice is chosen by max with a key.
assert best_window_start_text([1, 5, 5, 5, 0]) == "hours 1 to 3"
assert best_window_start_text([1, 2]) == "too short"
assert best_window_start_text([0, 0, 0, 0]) == "hours 0 to 2"

def outshone_days(mine, theirs):
    """Return my best value among the days on which mine is greater than theirs, else None."""
    better = [a for a, b in zip(mine, theirs) if a > b]
    return max(better) if better else None
# E: The days won are filtered, and the largest of my values is taken.
# R: max of my values on days where I beat the other list
assert outshone_days([3, 9, 4], [2, 10, 1]) == 4
assert outshone_days([1], [1]) is None
assert outshone_days([], []) is None

def most_varied_menu(menus):
    """Return the restaurant whose menu has the most different dishes; names break ties, first wins.

    menus maps names to lists of dishes and is not empty."""
    return min(menus, key=lambda name: (-len(set(menus[name])), name))
# E: A negated count lets min prefer many dishes and then the earlier name.
assert most_varied_menu({"Roma": ["pizza", "pizza"], "Delhi": ["dal", "naan"]}) == "Delhi"
assert most_varied_menu({"b": ["x"], "a": ["y"]}) == "a"
assert most_varied_menu({"z": []}) == "z"

def drop_one_lowest(scores):
    """Return a copy of scores without one lowest score, the last of equal ones; [] stays []."""
    if not scores:
        return []
    lowest = min(scores)
    place = len(scores) - 1 - scores[::-1].index(lowest)
    return scores[:place] + scores[place + 1:]
# M: Searching the reversed list finds the last minimum.
# R: remove the lowest score once (the last one if it occurs more times), keep the order
assert drop_one_lowest([5, 2, 8, 2, 9]) == [5, 2, 8, 9]
assert drop_one_lowest([1]) == []
assert drop_one_lowest([]) == []

def highest_average_subject(marks):
    """Return (subject, mean) with the highest mean rounded to 2 decimals, from (subject, mark)
    pairs.

    The subject seen first wins a tie; no pairs give None."""
    groups = {}
    for subject, mark in marks:
        groups.setdefault(subject, []).append(mark)
    means = {subject: sum(values) / len(values) for subject, values in groups.items()}
    if not means:
        return None
    best = max(means, key=means.get)
    return best, round(means[best], 2)
# H: Marks are grouped, averaged and the best subject is looked up.
assert highest_average_subject([("art", 4), ("art", 5), ("bio", 4)]) == ("art", 4.5)
assert highest_average_subject([("a", 1), ("b", 1)]) == ("a", 1.0)
assert highest_average_subject([]) is None

def tie_break_by_last(results):
    """Return the player with the highest total; on ties the higher last round decides.

    results maps players to non-empty lists of points."""
    return max(results, key=lambda player: (sum(results[player]), results[player][-1]))
# E: The total and the last round form the key.
# R: highest sum wins, if equal the one with better last round
assert tie_break_by_last({"al": [5, 3], "bo": [3, 5]}) == "bo"
assert tie_break_by_last({"al": [9], "bo": [3, 5]}) == "al"
assert tie_break_by_last({"x": [1]}) == "x"

def max_gain_single_trade(prices):
    """Return (buy index, sell index) with buy before sell and the largest gain, the first on ties.

    Return None if no trade has a gain."""
    best, trade = 0, None
    low = 0
    for day in range(len(prices)):
        if prices[day] - prices[low] > best:
            best, trade = prices[day] - prices[low], (low, day)
        if prices[day] < prices[low]:
            low = day
    return trade
# H: The index of the cheapest day so far is kept, and every day is tried for selling.
# R: best day to buy and best later day to sell (indexes). None if prices only fall
assert max_gain_single_trade([5, 2, 6, 1, 4]) == (1, 2)
assert max_gain_single_trade([3, 2, 1]) is None
assert max_gain_single_trade([]) is None

def largest_sum_of_digits(numbers):
    """Return the number with the largest digit sum, the smaller number on ties, None for no
    numbers."""
    return max(sorted(numbers), key=lambda n: sum(map(int, str(n))), default=None)
# E: The numbers are sorted first, so that max keeps the smallest among equals.
# R: which non negative number has the biggest digit sum? smaller number if tied
assert largest_sum_of_digits([100, 39, 57, 93]) == 39
assert largest_sum_of_digits([5]) == 5
assert largest_sum_of_digits([]) is None

def strictest_limit(rules, name):
    """Return the lowest limit of the (name, limit) rules for name or for "*", None without a
    rule."""
    limits = [limit for rule_name, limit in rules if rule_name in (name, "*")]
    return min(limits, default=None)
# E: Rules for the name and for everyone are collected, and the minimum counts.
assert strictest_limit([("al", 9), ("*", 7), ("bo", 1)], "al") == 7
assert strictest_limit([("bo", 1)], "al") is None
assert strictest_limit([], "al") is None

def peak_hours(visitors, share):
    """Return the hours (indexes) with at least share times the maximum visitors, [] if all are
    0."""
    top = max(visitors, default=0)
    return [hour for hour, count in enumerate(visitors) if top and count >= share * top]
# E: Each count is compared with the share of the maximum, which must not be zero.
assert peak_hours([10, 80, 100, 79], 0.8) == [1, 2]
assert peak_hours([0, 0], 0.5) == []
assert peak_hours([], 0.5) == []

def lightest_combination(weights, least):
    """Return the smallest sum of two different entries that is at least least, or None."""
    sums = [weights[i] + weights[j]
            for i in range(len(weights)) for j in range(i) if weights[i] + weights[j] >= least]
    return min(sums, default=None)
# M: All pairs of places are added, and those that reach the limit compete.
# R: choose 2 things so that total weight >= least but as small as possible. return that total or None
assert lightest_combination([3, 8, 5], 10) == 11
assert lightest_combination([1, 2], 9) is None
assert lightest_combination([], 0) is None

def best_of_last(results, count):
    """Return the best of the last count results, all if there are fewer; count is at least 1.

    Results of None are ignored, and without any number the answer is 0."""
    recent = [result for result in results[-count:] if result is not None]
    return max(recent, default=0)
# E: A negative slice takes the end of the list before None is filtered.
assert best_of_last([9, 4, None, 6], 3) == 6
assert best_of_last([3], 5) == 3
assert best_of_last([None], 1) == 0

def extreme_neighbours(values):
    """Return the pair of neighbours whose sum is lowest and the pair whose sum is highest, as a
    tuple.

    The first pair wins ties; there are at least two values."""
    pairs = list(zip(values, values[1:]))
    return min(pairs, key=sum), max(pairs, key=sum)
# E: The built-in sum serves as key for min and max.
assert extreme_neighbours([1, 2, 9, 0]) == ((1, 2), (2, 9))
assert extreme_neighbours([4, 4]) == ((4, 4), (4, 4))
assert extreme_neighbours([5, 0, 1]) == ((0, 1), (5, 0))

def earliest_of_longest(events):
    """Return the name of the longest (name, start, end) event; among equals the earliest start
    wins.

    Without events return an empty text."""
    if not events:
        return ""
    return max(events, key=lambda event: (event[2] - event[1], -event[1]))[0]
# M: The key holds the duration and the negated start.
# R: events (name, start, end): longest one; tie -> starts first. "" for none
assert earliest_of_longest([("b", 5, 8), ("a", 1, 4), ("c", 0, 1)]) == "a"
assert earliest_of_longest([("x", 0, 0)]) == "x"
assert earliest_of_longest([]) == ""

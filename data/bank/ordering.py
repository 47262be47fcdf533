"""Verified problems: ordering."""

from bisect import bisect_left, bisect_right, insort
from functools import cmp_to_key
from heapq import nlargest, nsmallest

def by_surname_then_age(people):
    """Sort (full name, age) tuples by the last word of the name, then the older person first."""
    return sorted(people, key=lambda person: (person[0].split()[-1], -person[1]))
# M: The key is a tuple of the last name and the negated age.
# R: list of ("Ann Lee", 30). order by surname, same surname -> older first
assert by_surname_then_age([("Bo Ray", 4), ("Al Lee", 30), ("Cy Lee", 50)]) == [
    ("Cy Lee", 50), ("Al Lee", 30), ("Bo Ray", 4)]
assert by_surname_then_age([("Al", 1)]) == [("Al", 1)]
assert by_surname_then_age([]) == []

def weekdays_from(start, days):
    """Sort the day names ("Mon" to "Sun") as a week that begins with the day start."""
    week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    first = week.index(start)
    return sorted(days, key=lambda day: (week.index(day) - first) % 7)
# M: The remainder of the shifted index gives each day its place in that week.
assert weekdays_from("Wed", ["Mon", "Thu", "Wed"]) == ["Wed", "Thu", "Mon"]
assert weekdays_from("Sun", ["Sat", "Sun"]) == ["Sun", "Sat"]
assert weekdays_from("Mon", []) == []

def unknown_last(values):
    """Sort numbers upwards and put all None values at the end."""
    return sorted(values, key=lambda value: (value is None, value or 0))
# M: The flag of the tuple key moves None behind all numbers.
# R: sort a list with numbers and Nones, Nones at the end please
assert unknown_last([3, None, 1]) == [1, 3, None]
assert unknown_last([None, 0, -2]) == [-2, 0, None]
assert unknown_last([]) == []

def short_words_first(sentence: str) -> list[str]:
    """Split the sentence into words, drop repeats and sort by length, then reverse alphabet."""
    words = sorted(set(sentence.split()), reverse=True)
    return sorted(words, key=len)
# E: A first sort settles ties and the stable second sort orders by length.
assert short_words_first("to be or not be") == ["to", "or", "be", "not"]
assert short_words_first("a a") == ["a"]
assert short_words_first("") == []

def podium_text(results):
    """Return "1. name, 2. name, 3. name" for the three highest scores in a dict name -> score.

    Equal scores are in alphabetical order; fewer players give a shorter text."""
    best = sorted(results, key=lambda name: (-results[name], name))[:3]
    return ", ".join(f"{place}. {name}" for place, name in enumerate(best, 1))
# M: Names are sorted by negated score and name, cut to three and numbered.
# R: top three from dict as "1. Ann, 2. Bob, 3. Cy"
assert podium_text({"Bo": 5, "Al": 5, "Cy": 9, "Di": 1}) == "1. Cy, 2. Al, 3. Bo"
assert podium_text({"Al": 2}) == "1. Al"
assert podium_text({}) == ""

def sort_by_second_letter(words):
    """Sort words by their second letter, words of a single letter first; ties keep their order."""
    return sorted(words, key=lambda word: word[1:2])
# E: The slice is empty for short words, and empty texts sort first.
assert sort_by_second_letter(["bz", "ca", "x"]) == ["x", "ca", "bz"]
assert sort_by_second_letter(["ba", "aa"]) == ["ba", "aa"]
assert sort_by_second_letter([]) == []

def evens_up_odds_down(numbers):
    """Return the even numbers in rising order followed by the odd ones in falling order."""
    evens = sorted(n for n in numbers if n % 2 == 0)
    odds = sorted((n for n in numbers if n % 2), reverse=True)
    return evens + odds
# E: Both groups are filtered and sorted on their own.
assert evens_up_odds_down([3, 2, 5, 4]) == [2, 4, 5, 3]
assert evens_up_odds_down([1]) == [1]
assert evens_up_odds_down([]) == []

def sort_only_words(mixed):
    """Sort the texts of the list among their own places and leave all other values where they
    are."""
    words = iter(sorted(item for item in mixed if isinstance(item, str)))
    return [next(words) if isinstance(item, str) else item for item in mixed]
# M: The sorted texts are handed out one by one to the places of texts.
assert sort_only_words(["c", 1, "a", "b"]) == ["a", 1, "b", "c"]
assert sort_only_words([3, 2]) == [3, 2]
assert sort_only_words([]) == []

def closest_first(numbers, home):
    """Sort the numbers by their distance from home, the smaller number first at equal distance."""
    return sorted(sorted(numbers), key=lambda number: abs(number - home))
# E: A stable second sort by distance keeps the rising order of ties.
# R: order house numbers by how close they are to mine
assert closest_first([1, 9, 6, 4], 5) == [4, 6, 1, 9]
assert closest_first([5], 0) == [5]
assert closest_first([], 3) == []

def sort_versions(versions):
    """Sort texts like "1.10.2" as version numbers, the newest first."""
    return sorted(versions, key=lambda v: [int(part) for part in v.split(".")], reverse=True)
# M: The key is the list of whole numbers, so that 10 comes above 9.
assert sort_versions(["1.9", "1.10", "0.12.1"]) == ["1.10", "1.9", "0.12.1"]
assert sort_versions(["2"]) == ["2"]
assert sort_versions([]) == []

def sort_times_of_day(times):
    """Sort clock times like "7:05 pm" and "11:30 am" from early to late.

    12 am is midnight and 12 pm is noon."""
    def minutes(time):
        clock, half = time.split()
        hour, minute = map(int, clock.split(":"))
        return (hour % 12 + (12 if half == "pm" else 0)) * 60 + minute

    return sorted(times, key=minutes)
# H: The inner function turns each time into minutes after midnight, which are compared.
# R: order times such as "7:05 pm", "11:30 am" chronologically
assert sort_times_of_day(["7:05 pm", "12:10 am", "11:30 am"]) == ["12:10 am", "11:30 am", "7:05 pm"]
assert sort_times_of_day(["1:00 pm", "12:00 pm"]) == ["12:00 pm", "1:00 pm"]
assert sort_times_of_day([]) == []

def sort_desc_in_place(numbers):
    """Sort the list in place from large to small and return how many numbers changed their
    place."""
    before = numbers[:]
    numbers.sort(reverse=True)
    return sum(a != b for a, b in zip(before, numbers))
# E: A copy from before is compared index by index with the sorted list.
assert sort_desc_in_place([1, 2, 3]) == 2
assert sort_desc_in_place([3, 2]) == 0
assert sort_desc_in_place([]) == 0

def middle_rank_names(scores):
    """Return the names sorted by score without the lowest and the highest one.

    scores maps names to different numbers; below three names the list is empty."""
    return sorted(scores, key=scores.get)[1:-1]
# E: The names are sorted by their score and the slice drops both ends.
# R: names ordered by score, but leave out best and worst
assert middle_rank_names({"a": 3, "b": 1, "c": 2, "d": 9}) == ["c", "a"]
assert middle_rank_names({"a": 1, "b": 2}) == []
assert middle_rank_names({}) == []

def sort_by_vowels(words):
    """Sort words by their number of vowels (a, e, i, o, u), fewest first, ties in given order."""
    return sorted(words, key=lambda word: sum(word.count(vowel) for vowel in "aeiou"))
# E: The key adds up the counts of the five vowels.
assert sort_by_vowels(["banana", "sky", "tree"]) == ["sky", "tree", "banana"]
assert sort_by_vowels(["on", "at"]) == ["on", "at"]
assert sort_by_vowels([]) == []

def highscores_with_limit(scores, new, limit):
    """Insert new into the rising list scores in place and drop the smallest beyond limit entries.

    Return whether new is still in the list at the end."""
    insort(scores, new)
    while len(scores) > limit:
        scores.pop(0)
    return new in scores
# M: After the sorted insertion the front loses its smallest values.
assert highscores_with_limit([10, 20, 30], 25, 3) is True
assert highscores_with_limit([10, 20], 5, 2) is False
assert highscores_with_limit([], 1, 1) is True

def count_slower(times, mine):
    """Count the times greater than mine in a rising list by binary search."""
    return len(times) - bisect_right(times, mine)
# E: All values behind the right insertion point are greater.
assert count_slower([10, 12, 12, 15], 12) == 1
assert count_slower([10], 20) == 0
assert count_slower([], 1) == 0

def prices_between(sorted_prices, low, high):
    """Return the slice of a rising price list from low to high, both included."""
    return sorted_prices[bisect_left(sorted_prices, low):bisect_right(sorted_prices, high)]
# E: The left and right insertion points bound the slice.
# R: sorted list, values in [low, high] using bisect
assert prices_between([1, 3, 3, 6, 9], 3, 6) == [3, 3, 6]
assert prices_between([1, 9], 3, 6) == []
assert prices_between([], 0, 9) == []

def tax_band(limits, names, income):
    """Return the name of the band of income: limits rise, and a limit itself is in the lower band.

    names has one entry more than limits."""
    return names[bisect_left(limits, income)]
# E: The insertion point counts the limits below the income.
assert tax_band([10, 50], ["none", "low", "high"], 10) == "none"
assert tax_band([10, 50], ["none", "low", "high"], 11) == "low"
assert tax_band([10, 50], ["none", "low", "high"], 99) == "high"

def tallest_as_text(heights, count):
    """Return the count largest heights in falling order, joined by " > "."""
    return " > ".join(map(str, nlargest(count, heights)))
# E: The nlargest function gives them in falling order, and they are joined as texts.
assert tallest_as_text([150, 180, 165], 2) == "180 > 165"
assert tallest_as_text([1], 3) == "1"
assert tallest_as_text([], 1) == ""

def cheapest_flights_names(flights, count):
    """Return the destinations of the count cheapest (destination, price) flights, cheapest
    first."""
    return [name for name, _ in nsmallest(count, flights, key=lambda flight: flight[1])]
# E: The nsmallest function takes the price as key, and only names are kept.
# R: n cheapest destinations out of (city, price) tuples
assert cheapest_flights_names([("Rome", 90), ("Oslo", 40), ("Bern", 60)], 2) == ["Oslo", "Bern"]
assert cheapest_flights_names([("Rome", 90)], 5) == ["Rome"]
assert cheapest_flights_names([], 2) == []

def largest_joined_number(numbers):
    """Join the whole numbers in the order that gives the largest possible number, as a text.

    An empty list gives an empty text."""
    texts = [str(number) for number in numbers]
    texts.sort(key=cmp_to_key(lambda a, b: -1 if a + b > b + a else 1))
    return "".join(texts)
# H: Two texts are compared by which of the two joins is larger.
assert largest_joined_number([3, 30, 9]) == "9330"
assert largest_joined_number([12]) == "12"
assert largest_joined_number([]) == ""

def queue_by_priority(tickets):
    """Sort ticket dicts with "level" ("high", "mid", "low") and "id" by level, then by id."""
    order = {"high": 0, "mid": 1, "low": 2}
    return sorted(tickets, key=lambda t: (order[t["level"]], t["id"]))
# E: A dictionary turns the level into a number for the tuple key.
# R: tickets are dicts with level high/mid/low and id. high ones first, then by id
assert queue_by_priority([{"level": "low", "id": 1}, {"level": "high", "id": 7}]) == [
    {"level": "high", "id": 7}, {"level": "low", "id": 1}]
assert queue_by_priority([{"level": "mid", "id": 2}]) == [{"level": "mid", "id": 2}]
assert queue_by_priority([]) == []

def is_sorted_by_length(words):
    """Check that no word is shorter than the one before it."""
    lengths = [len(word) for word in words]
    return lengths == sorted(lengths)
# E: The list of lengths must equal its sorted version.
assert is_sorted_by_length(["a", "to", "be", "sun"]) is True
assert is_sorted_by_length(["sun", "a"]) is False
assert is_sorted_by_length([]) is True

def sort_direction(values):
    """Return "up", "down", "flat" or "mixed" for the order of the values.

    "flat" means all equal (also for no value); up and down allow equal neighbours."""
    if len(set(values)) < 2:
        return "flat"
    if values == sorted(values):
        return "up"
    if values == sorted(values, reverse=True):
        return "down"
    return "mixed"
# E: The list is compared with its sorted versions after the test for one distinct value.
# R: tell me if my list is going "up", "down", "flat" or "mixed"
assert sort_direction([1, 2, 2]) == "up"
assert sort_direction([3, 1]) == "down"
assert sort_direction([4, 4]) == "flat"
assert sort_direction([1, 3, 2]) == "mixed"

def original_places(values):
    """Return the values in rising order as (value, original index) tuples."""
    return sorted((value, i) for i, value in enumerate(values))
# E: Tuples of value and index sort by value first.
assert original_places([30, 10, 20]) == [(10, 1), (20, 2), (30, 0)]
assert original_places([5, 5]) == [(5, 0), (5, 1)]
assert original_places([]) == []

def seat_short_in_front(heights, rows):
    """Arrange the heights in the given number of rows, shortest in the front row, rising in rows.

    The number of people divides evenly by rows."""
    ordered = sorted(heights)
    width = len(ordered) // rows
    return [ordered[i * width:(i + 1) * width] for i in range(rows)]
# M: The sorted list is cut into slices of equal width.
# R: class photo: put people (heights) in n rows, shortest in row 1. count divides evenly
assert seat_short_in_front([180, 150, 170, 160], 2) == [[150, 160], [170, 180]]
assert seat_short_in_front([1], 1) == [[1]]
assert seat_short_in_front([], 2) == [[], []]

def favourites_on_top(songs, favourites):
    """Sort the songs alphabetically ignoring case, but all songs in favourites come first."""
    return sorted(songs, key=lambda song: (song not in favourites, song.lower()))
# E: False sorts before True, so the favourites are first.
# R: sort songs ignoring case but my favourites (a set) at the top
assert favourites_on_top(["b", "C", "a", "D"], {"D", "C"}) == ["C", "D", "a", "b"]
assert favourites_on_top(["x"], set()) == ["x"]
assert favourites_on_top([], {"x"}) == []

def sort_fractions(fractions):
    """Sort (numerator, denominator) tuples with positive denominators by the value they stand
    for."""
    return sorted(fractions, key=lambda fraction: fraction[0] / fraction[1])
# E: The quotient of each tuple is the sort key.
assert sort_fractions([(1, 2), (1, 3), (3, 4)]) == [(1, 3), (1, 2), (3, 4)]
assert sort_fractions([(2, 4), (1, 2)]) == [(2, 4), (1, 2)]
assert sort_fractions([]) == []

def team_table(results):
    """Return the team names ordered by points, then goal difference, then name.

    results maps a team to (points, goals for, goals against)."""
    def key(team):
        points, scored, conceded = results[team]
        return -points, conceded - scored, team

    return sorted(results, key=key)
# M: The key tuple has negated points and difference so that high ones come first.
# R: league table: dict team -> (points, goals for, goals against). sort by points, then difference, then name
assert team_table({"A": (4, 5, 2), "B": (6, 1, 1), "C": (4, 9, 3)}) == ["B", "C", "A"]
assert team_table({"Y": (0, 0, 0), "X": (0, 0, 0)}) == ["X", "Y"]
assert team_table({}) == []

def snake_seeds(players, groups):
    """Distribute players, best first, over groups by snake order: left to right, then right to
    left.

    Return the list of groups."""
    result = [[] for _ in range(groups)]
    for i, player in enumerate(players):
        lap, place = divmod(i, groups)
        result[place if lap % 2 == 0 else groups - 1 - place].append(player)
    return result
# H: The lap number decides whether the place counts from the left or from the right.
assert snake_seeds([1, 2, 3, 4, 5, 6], 2) == [[1, 4, 5], [2, 3, 6]]
assert snake_seeds([1], 3) == [[1], [], []]
assert snake_seeds([], 1) == [[]]

def sorted_without_extremes_mean(marks):
    """Return the mean of the marks after dropping one lowest and one highest; None below three."""
    if len(marks) < 3:
        return None
    inner = sorted(marks)[1:-1]
    return sum(inner) / len(inner)
# E: The inner slice of the sorted marks is averaged.
# R: jury marks: drop one best, one worst, average of the rest. less than 3 marks -> None
assert sorted_without_extremes_mean([9, 5, 7, 8]) == 7.5
assert sorted_without_extremes_mean([1, 2]) is None
assert sorted_without_extremes_mean([4, 4, 4]) == 4.0

def group_then_sort(names):
    """Return a list of (length, names of that length sorted) with rising lengths."""
    lengths = sorted({len(name) for name in names})
    return [(size, sorted(name for name in names if len(name) == size)) for size in lengths]
# M: For each distinct length the matching names are filtered and sorted.
assert group_then_sort(["bo", "ann", "al"]) == [(2, ["al", "bo"]), (3, ["ann"])]
assert group_then_sort(["x"]) == [(1, ["x"])]
assert group_then_sort([]) == []

def second_best_score(scores):
    """Return the second highest different score, or None if there are fewer than two of them."""
    different = sorted(set(scores))
    return different[-2] if len(different) > 1 else None
# E: A set removes equal scores before the last but one is read.
# R: 2nd highest value, duplicates of the max don't count. None if there is no second
assert second_best_score([9, 9, 4]) == 4
assert second_best_score([9, 9]) is None
assert second_best_score([]) is None

def second_cheapest_name(prices):
    """Return the name of the second cheapest item of a dict name -> price; ties go by name.

    A dictionary with fewer than two items gives an empty text."""
    names = sorted(prices, key=lambda name: (prices[name], name))
    return names[1] if len(names) > 1 else ""
# E: The names are sorted by price and name, and the second is taken.
assert second_cheapest_name({"tea": 3, "pie": 5, "jam": 4}) == "jam"
assert second_cheapest_name({"b": 1, "a": 1}) == "b"
assert second_cheapest_name({"a": 1}) == ""

def runner_up_difference(scores):
    """Return by how much the best score beats the second best; equal best scores give 0.

    With a single score its whole value is returned; the list is not empty."""
    ordered = sorted(scores, reverse=True) + [0]
    return ordered[0] - ordered[1]
# E: A zero at the end stands for the missing second score.
assert runner_up_difference([5, 9, 7]) == 2
assert runner_up_difference([9, 9]) == 0
assert runner_up_difference([4]) == 4

def two_smallest_without_sort(values):
    """Return the two smallest values as (smallest, next), found in one pass without sorting.

    Equal values count separately; the list has at least two."""
    low, high = sorted(values[:2])
    for value in values[2:]:
        if value < low:
            low, high = value, low
        elif value < high:
            high = value
    return low, high
# M: Each further value pushes out the second or both of the pair.
# R: one loop, no sorting of the whole list: return (smallest, second smallest)
assert two_smallest_without_sort([5, 2, 8, 1]) == (1, 2)
assert two_smallest_without_sort([3, 3]) == (3, 3)
assert two_smallest_without_sort([4, 9, 5]) == (4, 5)

def longest_names(names):
    """Return all names of maximal length in upper case, in given order; [] for no names."""
    longest = max(map(len, names), default=0)
    return [name.upper() for name in names if len(name) == longest]
# E: The maximal length is found first and then used as a filter.
assert longest_names(["Al", "Bea", "Cid"]) == ["BEA", "CID"]
assert longest_names(["x"]) == ["X"]
assert longest_names([]) == []

def tied_leaders(points: dict[str, int]) -> list[str]:
    """Return the sorted names of all players with the most points, [] if nobody has any above 0."""
    top = max(points.values(), default=0)
    if top <= 0:
        return []
    return sorted(name for name, value in points.items() if value == top)
# E: Names with the maximum are collected unless the maximum is not positive.
# R: dict of points, everyone who shares the lead, sorted. if best is 0 or less -> empty list
assert tied_leaders({"bo": 7, "al": 7, "cy": 3}) == ["al", "bo"]
assert tied_leaders({"al": 0}) == []
assert tied_leaders({}) == []

def median_of_column(rows, column):
    """Return the median of one column of a table, the lower middle value for an even row count."""
    values = sorted(row[column] for row in rows)
    return values[(len(values) - 1) // 2]
# E: The sorted column is indexed at the lower middle.
assert median_of_column([[1, 9], [2, 5], [3, 7]], 1) == 7
assert median_of_column([[4], [1]], 0) == 1
assert median_of_column([[5]], 0) == 5

def order_by_first_use(words, order):
    """Sort words by their place in the list order; words not in it follow alphabetically."""
    known = sorted((w for w in words if w in order), key=order.index)
    return known + sorted(w for w in words if w not in order)
# E: Known words are sorted by index, others by themselves.
# R: custom sort: follow the given order list, unknown words at the end alphabetically
assert order_by_first_use(["z", "red", "b", "tan"], ["tan", "red"]) == ["tan", "red", "b", "z"]
assert order_by_first_use(["b", "a"], []) == ["a", "b"]
assert order_by_first_use([], ["x"]) == []

def rotate_to_smallest(values):
    """Rotate the list so that its smallest value (the first one on ties) stands in front."""
    if not values:
        return []
    start = values.index(min(values))
    return values[start:] + values[:start]
# E: The index of the minimum is the cut of the rotation.
# R: rotate the list so that the min is in front
assert rotate_to_smallest([4, 5, 1, 3]) == [1, 3, 4, 5]
assert rotate_to_smallest([2, 2]) == [2, 2]
assert rotate_to_smallest([]) == []

def sort_name_score_lines(lines):
    """Sort lines like "Ann:12" by the number, highest first, and return just the names."""
    pairs = [line.split(":") for line in lines]
    pairs.sort(key=lambda pair: int(pair[1]), reverse=True)
    return [name for name, _ in pairs]
# M: The lines are split, sorted by the number and reduced to their names.
assert sort_name_score_lines(["Al:9", "Bo:12"]) == ["Bo", "Al"]
assert sort_name_score_lines(["A:1", "B:1"]) == ["A", "B"]
assert sort_name_score_lines([]) == []

def least_recently_seen(seen):
    """Return the names of a dict name -> last day seen, longest ago first, never seen (None)
    first."""
    return sorted(seen, key=lambda name: -1 if seen[name] is None else seen[name])
# M: The value None gets a key below all days, which are not negative.
assert least_recently_seen({"al": 5, "bo": None, "cy": 2}) == ["bo", "cy", "al"]
assert least_recently_seen({"al": 0}) == ["al"]
assert least_recently_seen({}) == []

def sorted_halves_zipped(values):
    """Sort the values and pair the smallest with the largest, the next with the next, as tuples.

    With an odd count the middle value is left out."""
    ordered = sorted(values)
    return [(ordered[i], ordered[-1 - i]) for i in range(len(ordered) // 2)]
# M: The same index counted from both ends gives the partners.
# R: pair weakest with strongest etc. [4, 1, 3, 2] -> [(1, 4), (2, 3)], odd one out dropped
assert sorted_halves_zipped([4, 1, 3, 2]) == [(1, 4), (2, 3)]
assert sorted_halves_zipped([5, 1, 3]) == [(1, 5)]
assert sorted_halves_zipped([]) == []

def waves(values):
    """Rearrange the values as largest, smallest, second largest, second smallest and so on."""
    ordered = sorted(values)
    wave = []
    while ordered:
        wave.append(ordered.pop())
        if ordered:
            wave.append(ordered.pop(0))
    return wave
# M: The sorted list loses its last and its first value in turn.
assert waves([1, 2, 3, 4]) == [4, 1, 3, 2]
assert waves([5, 1, 3]) == [5, 1, 3]
assert waves([]) == []

def sort_each_row_desc(rows):
    """Sort every row from large to small and then the rows by their first value, smallest first.

    Rows are not empty."""
    return sorted((sorted(row, reverse=True) for row in rows), key=lambda row: row[0])
# E: The inner sort turns the maximum to the front, the outer one compares it.
assert sort_each_row_desc([[1, 9], [4, 3]]) == [[4, 3], [9, 1]]
assert sort_each_row_desc([[2]]) == [[2]]
assert sort_each_row_desc([]) == []

def place_after_penalties(times, penalties):
    """Return the names by total time when penalties (name -> seconds) are added to times.

    Names without a penalty get none; equal totals are ordered by name."""
    totals = {name: time + penalties.get(name, 0) for name, time in times.items()}
    return sorted(totals, key=lambda name: (totals[name], name))
# E: A new dictionary holds the totals used by the sort key.
# R: race times dict + penalty seconds dict -> list of names in final order
assert place_after_penalties({"al": 60, "bo": 62}, {"al": 5}) == ["bo", "al"]
assert place_after_penalties({"b": 1, "a": 1}, {}) == ["a", "b"]
assert place_after_penalties({}, {"x": 3}) == []

def medal_points(finish):
    """Return a dict name -> points for a list in finish order: 5, 3 and 1, everyone else 0."""
    points = [5, 3, 1]
    return {name: points[i] if i < 3 else 0 for i, name in enumerate(finish)}
# E: The index picks the points for the first three places.
# R: finish order -> dict name: points with 5,3,1 for first three, 0 for the rest
assert medal_points(["a", "b", "c", "d"]) == {"a": 5, "b": 3, "c": 1, "d": 0}
assert medal_points(["a"]) == {"a": 5}
assert medal_points([]) == {}

def quarter_of_rank(scores, mine):
    """Return 1 to 4 for the quarter in which mine lies when scores are ranked, 1 being the top.

    Count how many scores beat mine, times 4, by the number of scores; the list is not empty."""
    better = sum(score > mine for score in scores)
    return min(4, 4 * better // len(scores) + 1)
# M: The share of better scores is scaled to four steps and capped.
assert quarter_of_rank([1, 2, 3, 4], 4) == 1
assert quarter_of_rank([1, 2, 3, 4], 1) == 4
assert quarter_of_rank([5], 2) == 4

def insert_keeping_length(words, word):
    """Insert word in place into a list sorted by length, behind words of equal length."""
    place = len(words)
    while place > 0 and len(words[place - 1]) > len(word):
        place -= 1
    words.insert(place, word)
    return words
# E: The place moves from the end to the front past all longer words.
assert insert_keeping_length(["a", "to", "sun"], "be") == ["a", "to", "be", "sun"]
assert insert_keeping_length([], "x") == ["x"]
assert insert_keeping_length(["tree"], "a") == ["a", "tree"]

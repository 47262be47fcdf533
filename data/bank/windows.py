"""Verified problems: windows and neighbours."""

from collections import Counter
from itertools import groupby, pairwise

def warmest_stretch(temps, size):
    """Return the start index of the size days in a row with the highest sum, the earliest on ties.

    If there are fewer than size days, return -1."""
    best, best_sum = -1, None
    for start in range(len(temps) - size + 1):
        total = sum(temps[start:start + size])
        if best_sum is None or total > best_sum:
            best, best_sum = start, total
    return best
# M: The sum of every window is compared with the best one so far.
# R: start index of the hottest n-day stretch (largest sum). -1 if not enough days, earliest wins ties
assert warmest_stretch([1, 5, 6, 2], 2) == 1
assert warmest_stretch([3, 3], 1) == 0
assert warmest_stretch([3], 2) == -1

def jumps_too_high(heights, limit):
    """Count the places where a height differs from the next one by more than limit."""
    return sum(abs(a - b) > limit for a, b in pairwise(heights))
# E: The pairs of neighbours give booleans that sum counts.
# R: hurdles: count neighbouring heights whose difference is over limit (up or down)
assert jumps_too_high([1, 5, 4, 9], 3) == 2
assert jumps_too_high([1, 4], 3) == 0
assert jumps_too_high([], 3) == 0

def day_to_day_signs(prices):
    """Return "+" for a rise, "-" for a fall and "=" for no change between neighbouring prices."""
    signs = ""
    for before, after in zip(prices, prices[1:]):
        if after > before:
            signs += "+"
        elif after < before:
            signs += "-"
        else:
            signs += "="
    return signs
# E: Each pair of neighbours adds one sign to the text.
assert day_to_day_signs([5, 7, 7, 2]) == "+=-"
assert day_to_day_signs([5]) == ""
assert day_to_day_signs([2, 1]) == "-"

def biggest_overnight_drop(values: list[int]) -> int:
    """Return the largest fall from one value to the next, 0 if the list never falls."""
    return max([a - b for a, b in zip(values, values[1:])] + [0])
# E: A zero is added to the differences, so that rises and empty lists give zero.
# R: biggest drop between two values that follow each other. 0 if it never goes down
assert biggest_overnight_drop([9, 4, 6, 5]) == 5
assert biggest_overnight_drop([1, 2, 3]) == 0
assert biggest_overnight_drop([]) == 0

def lonely_houses(street):
    """Count the houses (1) on the street with no house directly beside them; 0 is empty land."""
    padded = [0] + street + [0]
    return sum(padded[i] == 1 and padded[i - 1] == padded[i + 1] == 0
               for i in range(1, len(padded) - 1))
# M: Empty land is added at both ends so that each house has two neighbours to test.
# R: street like [1,0,1,1]. how many 1s have no 1 right next to them
assert lonely_houses([1, 0, 1, 1, 0, 1]) == 2
assert lonely_houses([1]) == 1
assert lonely_houses([]) == 0

def runs_of_weather(days):
    """Return (weather, number of days) for each run of equal entries, in order."""
    return [(weather, len(list(run))) for weather, run in groupby(days)]
# E: The groupby function collects equal neighbours, and each group is counted.
assert runs_of_weather(["sun", "sun", "rain"]) == [("sun", 2), ("rain", 1)]
assert runs_of_weather(["fog"]) == [("fog", 1)]
assert runs_of_weather([]) == []

def longest_dry_spell(rain):
    """Return the number of days in the longest run of days without rain (0 mm)."""
    longest = current = 0
    for amount in rain:
        current = current + 1 if amount == 0 else 0
        longest = max(longest, current)
    return longest
# E: A counter grows on dry days, falls to zero on wet ones, and its maximum is kept.
# R: longest run of zeros in a list of rain amounts
assert longest_dry_spell([0, 0, 3, 0, 0, 0, 1]) == 3
assert longest_dry_spell([2]) == 0
assert longest_dry_spell([]) == 0

def thin_out_repeats(log, most):
    """Return the log with at most most equal entries in a row; further ones are dropped."""
    kept = []
    run = 0
    for i, entry in enumerate(log):
        run = run + 1 if i > 0 and entry == log[i - 1] else 1
        if run <= most:
            kept.append(entry)
    return kept
# M: The length of the present run decides whether an entry is kept.
# R: in my log the same line repeats a lot. allow max N in a row
assert thin_out_repeats(["a", "a", "a", "b"], 2) == ["a", "a", "b"]
assert thin_out_repeats([1, 1, 2, 1], 1) == [1, 2, 1]
assert thin_out_repeats([], 3) == []

def count_with_equal_ends(values, width):
    """Count the windows of width values whose first and last value are equal; width is at least
    1."""
    return sum(a == b for a, b in zip(values, values[width - 1:]))
# M: The list is zipped with itself shifted by the width minus one.
assert count_with_equal_ends([1, 2, 1, 2, 3], 3) == 2
assert count_with_equal_ends([4, 5], 1) == 2
assert count_with_equal_ends([4], 5) == 0

def passes_in_each_window(marks, size, needed):
    """Tell if every window of size marks has at least needed True values.

    Without any full window the answer is True."""
    starts = range(len(marks) - size + 1)
    return all(sum(marks[i:i + size]) >= needed for i in starts)
# M: Each window of booleans is summed and compared in all.
# R: list of True/False, check that in any `size` consecutive entries at least `needed` are True
assert passes_in_each_window([True, False, True, False], 2, 1) is True
assert passes_in_each_window([True, False, False], 2, 1) is False
assert passes_in_each_window([], 2, 1) is True

def distinct_in_windows(birds, size):
    """List the number of different birds in each window of size entries."""
    return [len(set(birds[i:i + size])) for i in range(len(birds) - size + 1)]
# E: A set of each slice has as many elements as there are different birds.
# R: number of different birds in each window of n
assert distinct_in_windows(["owl", "owl", "jay"], 2) == [1, 2]
assert distinct_in_windows(["owl"], 1) == [1]
assert distinct_in_windows(["owl"], 2) == []

def step_sizes_text(path):
    """Return the steps between neighbouring numbers as signed texts, joined by spaces.

    A step of zero is written +0."""
    return " ".join(f"{b - a:+d}" for a, b in zip(path, path[1:]))
# E: The format +d always writes the sign of the difference.
assert step_sizes_text([3, 8, 6, 6]) == "+5 -2 +0"
assert step_sizes_text([4]) == ""
assert step_sizes_text([0, -10]) == "-10"

def direction_changes(path):
    """Count how often the path turns from rising to falling or back; equal steps are ignored."""
    steps = [b - a for a, b in pairwise(path) if a != b]
    return sum((s > 0) != (t > 0) for s, t in pairwise(steps))
# M: Differences without zeros are paired, and pairs of unlike sign are counted.
# R: how many times does a sequence change direction (up->down or down->up), ignore flat parts
assert direction_changes([1, 3, 2, 2, 5]) == 2
assert direction_changes([1, 2, 2, 3]) == 0
assert direction_changes([]) == 0

def average_gap(sorted_days):
    """Return the mean gap between neighbouring days rounded to one decimal, or None below two
    days."""
    if len(sorted_days) < 2:
        return None
    return round((sorted_days[-1] - sorted_days[0]) / (len(sorted_days) - 1), 1)
# E: The gaps add up to the whole span, which is divided by their number.
# R: mean gap between sorted day numbers, 1 decimal, None for less than 2
assert average_gap([1, 4, 8]) == 3.5
assert average_gap([3]) is None
assert average_gap([1, 2, 3, 5]) == 1.3

def close_calls(times, seconds):
    """List the pairs of neighbouring times (sorted first) that lie at most seconds apart."""
    ordered = sorted(times)
    return [(a, b) for a, b in pairwise(ordered) if b - a <= seconds]
# E: After sorting only neighbours can be close, and the near pairs are kept.
# R: finish times unsorted. which finishers were within N seconds of the next one -> list of tuples (earlier, later)
assert close_calls([70, 61, 60], 2) == [(60, 61)]
assert close_calls([5, 5], 0) == [(5, 5)]
assert close_calls([9], 3) == []

def change_points(states):
    """Return (index, old, new) at each index where a state differs from the one before."""
    return [(i, states[i - 1], states[i])
            for i in range(1, len(states)) if states[i] != states[i - 1]]
# E: Each index from one on is compared with the state before it.
# R: where does the state change? (index, old, new) tuples
assert change_points(["off", "on", "on", "off"]) == [(1, "off", "on"), (3, "on", "off")]
assert change_points(["on"]) == []
assert change_points([]) == []

def rising_to(values, index):
    """Return the rising part of the list that ends at index, going back while values increase."""
    start = index
    while start > 0 and values[start - 1] < values[start]:
        start -= 1
    return values[start:index + 1]
# E: The start moves left as long as the neighbour there is smaller.
# R: going left from an index as long as it keeps getting smaller, give me that slice (index included)
assert rising_to([5, 1, 3, 4, 2], 3) == [1, 3, 4]
assert rising_to([5, 1], 1) == [1]
assert rising_to([7], 0) == [7]

def circle_neighbours_sum(values):
    """Return for each value the sum of its left and right neighbour in a circle."""
    n = len(values)
    return [values[i - 1] + values[(i + 1) % n] for i in range(n)]
# E: The index minus one wraps by itself, and the remainder wraps the right one.
# R: numbers sit in a circle. new list with sum of both neighbours for everyone
assert circle_neighbours_sum([1, 2, 3, 4]) == [6, 4, 6, 4]
assert circle_neighbours_sum([5]) == [10]
assert circle_neighbours_sum([]) == []

def alike_around_table(guests):
    """Count the pairs of neighbours at a round table that are equal; fewer than 3 guests give 0."""
    if len(guests) < 3:
        return 0
    return sum(guests[i] == guests[i - 1] for i in range(len(guests)))
# E: Index minus one of the first guest is the last one, which closes the circle.
assert alike_around_table(["m", "m", "f", "m"]) == 2
assert alike_around_table(["m", "m"]) == 0
assert alike_around_table(["a", "b", "c"]) == 0

def keep_if_new_high(marks, margin):
    """Keep the first mark and every mark that beats the last kept one by at least margin."""
    kept = marks[:1]
    for mark in marks[1:]:
        if mark >= kept[-1] + margin:
            kept.append(mark)
    return kept
# E: Each mark is compared with the end of the kept list.
# R: keep a mark only if it beats the last kept one by at least margin
assert keep_if_new_high([10, 11, 13, 12, 16], 3) == [10, 13, 16]
assert keep_if_new_high([4], 1) == [4]
assert keep_if_new_high([], 1) == []

def count_sandwiched(letters):
    """Count the entries whose two neighbours are equal to each other but not to the entry."""
    return sum(a == c != b for a, b, c in zip(letters, letters[1:], letters[2:]))
# E: The chained comparison holds when the outer ones agree and differ from the middle.
# R: how many items are "sandwiched" like x in [a, x, a] (outer two same, middle different)
assert count_sandwiched(["a", "x", "a", "x", "b"]) == 2
assert count_sandwiched(["a", "a", "a"]) == 0
assert count_sandwiched([]) == 0

def flat_parts(track, least):
    """Return (start, end) index pairs of runs of equal values with at least least values.

    The end index is included."""
    parts = []
    start = 0
    for i in range(1, len(track) + 1):
        if i == len(track) or track[i] != track[start]:
            if i - start >= least:
                parts.append((start, i - 1))
            start = i
    return parts
# H: A run ends at a different value or at the end, and long enough runs are recorded.
# R: find flat sections: runs of the same value, min length n, as (start, end) inclusive
assert flat_parts([1, 1, 1, 2, 3, 3], 2) == [(0, 2), (4, 5)]
assert flat_parts([1, 2], 2) == []
assert flat_parts([7], 1) == [(0, 0)]

def tug_of_war_moves(pulls):
    """Return the index at which the rope first is 3 or more from the middle, None if never.

    Positive pulls move it right and negative ones left, starting at 0."""
    rope = 0
    for i, pull in enumerate(pulls):
        rope += pull
        if abs(rope) >= 3:
            return i
    return None
# E: The running position is checked after each pull by its absolute value.
assert tug_of_war_moves([1, -2, -2, 4]) == 2
assert tug_of_war_moves([1, 1]) is None
assert tug_of_war_moves([5]) == 0

def moving_minimum(levels, size):
    """Return the smallest level in each window of size neighbouring levels."""
    return [min(levels[i - size:i]) for i in range(size, len(levels) + 1)]
# E: The index runs over the ends of the windows, and min takes each slice.
# R: sliding min with window n
assert moving_minimum([4, 2, 5, 3, 6], 3) == [2, 2, 3]
assert moving_minimum([4, 2], 1) == [4, 2]
assert moving_minimum([4], 2) == []

def first_repeated_window(notes, size):
    """Return the first run of size notes that has occurred before as a tuple, None if there is
    none."""
    seen = set()
    for i in range(len(notes) - size + 1):
        window = tuple(notes[i:i + size])
        if window in seen:
            return window
        seen.add(window)
    return None
# M: Windows are stored as tuples in a set until one is found there already.
assert first_repeated_window([1, 2, 3, 1, 2], 2) == (1, 2)
assert first_repeated_window([1, 2, 3], 2) is None
assert first_repeated_window([], 1) is None

def most_common_follower(words, word):
    """Return the word that follows the given one most often, the first seen on ties.

    Return None when it is never followed by anything."""
    followers = Counter(b for a, b in pairwise(words) if a == word)
    return followers.most_common(1)[0][0] if followers else None
# M: The followers are counted, and the most common one is read from the counter.
# R: simple autocomplete: which word comes most often after `word` in this list of words? None if never
assert most_common_follower(["a", "b", "a", "c", "a", "b"], "a") == "b"
assert most_common_follower(["a"], "a") is None
assert most_common_follower(["a", "c", "a", "b"], "a") == "c"

def calm_hours(winds, limit, size):
    """Return the first window of size wind values that are all below limit, [] if none exists."""
    for i in range(len(winds) - size + 1):
        window = winds[i:i + size]
        if max(window) < limit:
            return window
    return []
# E: The maximum of a window tells whether all its values are below the limit.
# R: first `size` hours in a row with wind under limit, return these wind values or []
assert calm_hours([9, 3, 4, 8], 5, 2) == [3, 4]
assert calm_hours([9, 3], 5, 2) == []
assert calm_hours([], 5, 1) == []

def raised_to_neighbours(fence):
    """Return the fence in which each post is as high as the highest of itself and its
    neighbours."""
    return [max(fence[max(i - 1, 0):i + 2]) for i in range(len(fence))]
# E: A slice around the index, cut at zero, holds the post and its neighbours.
assert raised_to_neighbours([1, 5, 2, 1]) == [5, 5, 5, 2]
assert raised_to_neighbours([3]) == [3]
assert raised_to_neighbours([]) == []

def largest_product_of_neighbours(factors):
    """Return the pair of neighbouring factors with the largest product, None below two factors."""
    return max(pairwise(factors), key=lambda pair: pair[0] * pair[1], default=None)
# E: The max over the pairs has the product as key and a default.
assert largest_product_of_neighbours([2, 3, -5, -4]) == (-5, -4)
assert largest_product_of_neighbours([2]) is None
assert largest_product_of_neighbours([1, 6, 6, 1]) == (6, 6)

def is_gentle_slope(heights, step):
    """Check that the heights never fall and never rise by more than step at once."""
    return all(0 <= b - a <= step for a, b in zip(heights, heights[1:]))
# E: All differences must lie between zero and the step.
assert is_gentle_slope([1, 2, 2, 4], 2) is True
assert is_gentle_slope([1, 4], 2) is False
assert is_gentle_slope([2, 1], 2) is False
assert is_gentle_slope([], 2) is True

def fill_from_neighbours(readings):
    """Return the readings with each lone None replaced by the mean of its two neighbours.

    A None at an end or beside another None stays."""
    fixed = list(readings)
    for i in range(1, len(readings) - 1):
        left, right = readings[i - 1], readings[i + 1]
        if readings[i] is None and left is not None and right is not None:
            fixed[i] = (left + right) / 2
    return fixed
# M: Only gaps with two known neighbours in the original list are filled.
# R: sensor list with None gaps. a single None between two numbers -> their mean, all other None leave alone
assert fill_from_neighbours([2, None, 6, None, None, 1]) == [2, 4.0, 6, None, None, 1]
assert fill_from_neighbours([None, 3]) == [None, 3]
assert fill_from_neighbours([]) == []

def carry_last_known(readings, start):
    """Return the readings with every None replaced by the latest known value, start before any."""
    filled = []
    for reading in readings:
        if reading is not None:
            start = reading
        filled.append(start)
    return filled
# E: The last known value is remembered and appended each time.
assert carry_last_known([None, 3, None, 5], 0) == [0, 3, 3, 5]
assert carry_last_known([None], 7) == [7]
assert carry_last_known([], 7) == []

def rests_between(workouts):
    """Return the rest days between sorted workout days: the next day minus the day minus one."""
    rests = []
    for day, following in pairwise(workouts):
        rests.append(following - day - 1)
    return rests
# E: Neighbouring workout days are paired and the days between are counted.
# R: number of rest days between each two workout days
assert rests_between([1, 2, 5]) == [0, 2]
assert rests_between([3]) == []
assert rests_between([]) == []

def sums_of_fours(numbers):
    """Return the sum of each complete group of four numbers in a row, without overlap.

    Numbers left at the end are dropped."""
    return [sum(numbers[i:i + 4]) for i in range(0, len(numbers) - 3, 4)]
# E: The range stops early enough that only full groups are cut.
# R: add up every 4 numbers, drop an incomplete last group
assert sums_of_fours([1, 1, 1, 1, 2, 2, 2, 2, 9]) == [4, 8]
assert sums_of_fours([1, 2, 3]) == []
assert sums_of_fours([]) == []

def both_sides_balance(weights):
    """Return for each index the sum on its left minus the sum on its right."""
    return [sum(weights[:i]) - sum(weights[i + 1:]) for i in range(len(weights))]
# E: Two slices around the index are added up and subtracted.
# R: for every index: sum of everything left minus sum of everything right
assert both_sides_balance([1, 2, 3]) == [-5, -2, 3]
assert both_sides_balance([4]) == [0]
assert both_sides_balance([]) == []

def widest_empty_stretch(taken: list[int], total: int) -> int:
    """Return the most free places in a row among places 1 to total, where taken are occupied."""
    borders = [0] + sorted(taken) + [total + 1]
    return max(b - a - 1 for a, b in pairwise(borders))
# M: Borders before the first and after the last place make all gaps differences of neighbours.
# R: places 1..total, list of taken ones: longest run of free places
assert widest_empty_stretch([3, 8], 10) == 4
assert widest_empty_stretch([], 5) == 5
assert widest_empty_stretch([1, 2], 2) == 0

def same_as_two_before(beats):
    """Count the beats equal to the beat two places earlier."""
    return sum(now == earlier for earlier, now in zip(beats, beats[2:]))
# E: The list is zipped with itself shifted by two.
# R: count entries equal to the one two places earlier
assert same_as_two_before(["a", "b", "a", "b", "c"]) == 2
assert same_as_two_before(["a", "b"]) == 0
assert same_as_two_before([1, 1, 1]) == 1

def spread_in_windows(values, size):
    """List the difference of maximum and minimum for each non-overlapping block of size values.

    The last block may be shorter."""
    spreads = []
    for start in range(0, len(values), size):
        block = values[start:start + size]
        spreads.append(max(block) - min(block))
    return spreads
# E: Blocks are cut by a range with step and their extremes subtracted.
# R: cut into blocks of n and give max-min of each block, last block can be smaller
assert spread_in_windows([1, 5, 2, 2, 9], 2) == [4, 0, 0]
assert spread_in_windows([3, 8], 5) == [5]
assert spread_in_windows([], 2) == []

def alternates_strictly(values):
    """Check whether the values go up, down, up, down ... beginning with a rise."""
    for i, (a, b) in enumerate(pairwise(values)):
        if (i % 2 == 0 and a >= b) or (i % 2 == 1 and a <= b):
            return False
    return True
# M: Steps of even number must rise and those of odd number must fall.
# R: does the list go up, down, up, down ... (first step up)?
assert alternates_strictly([1, 5, 2, 3]) is True
assert alternates_strictly([5, 1]) is False
assert alternates_strictly([4]) is True
assert alternates_strictly([1, 5, 5]) is False

def gap_fill_numbers(sorted_numbers):
    """Return the whole numbers missing between neighbours of a rising list, in order."""
    missing = []
    for a, b in pairwise(sorted_numbers):
        missing.extend(range(a + 1, b))
    return missing
# E: The range between two neighbours holds exactly the missing numbers.
# R: [3, 5, 8] -> [4, 6, 7]
assert gap_fill_numbers([3, 5, 8]) == [4, 6, 7]
assert gap_fill_numbers([1, 2]) == []
assert gap_fill_numbers([]) == []

def colour_blocks_text(beads):
    """Describe runs of beads as texts like "3 red", joined with " - "; a single bead has no
    number."""
    parts = []
    for colour, run in groupby(beads):
        length = len(list(run))
        parts.append(colour if length == 1 else f"{length} {colour}")
    return " - ".join(parts)
# M: Each run is counted, and the number is written only for longer runs.
# R: describe a bead chain: ["red","red","blue"] -> "2 red - blue"
assert colour_blocks_text(["red", "red", "blue"]) == "2 red - blue"
assert colour_blocks_text(["red"]) == "red"
assert colour_blocks_text([]) == ""

def speed_up_laps(laps):
    """Return the 1-based numbers of the laps that were faster (fewer seconds) than the lap
    before."""
    return [n for n, (last, now) in enumerate(pairwise(laps), start=2) if now < last]
# M: The pairs are numbered from two because the first lap has no predecessor.
assert speed_up_laps([60, 58, 59, 55]) == [2, 4]
assert speed_up_laps([60]) == []
assert speed_up_laps([60, 60]) == []

def first_stable_value(readings, repeats):
    """Return the first reading that occurs repeats times in a row, or None."""
    for i in range(len(readings) - repeats + 1):
        if len(set(readings[i:i + repeats])) == 1:
            return readings[i]
    return None
# E: A window with one distinct value means that the reading is stable.
assert first_stable_value([3, 4, 4, 4, 5], 3) == 4
assert first_stable_value([3, 4], 2) is None
assert first_stable_value([], 1) is None

def peaks_with_prominence(values, least):
    """Return inner values that exceed both neighbours by at least least."""
    found = []
    for i in range(1, len(values) - 1):
        if values[i] - max(values[i - 1], values[i + 1]) >= least:
            found.append(values[i])
    return found
# E: The larger neighbour is subtracted, and the rest must reach the limit.
assert peaks_with_prominence([1, 6, 2, 3, 1], 3) == [6]
assert peaks_with_prominence([1, 2], 1) == []
assert peaks_with_prominence([0, 2, 0], 2) == [2]

"""Verified problems: short sequence scenes."""

def first_two_repeated_places(beads):
    """Return the indexes of the first bead that occurs again and of its next occurrence, else
    None."""
    for i, bead in enumerate(beads):
        if bead in beads[i + 1:]:
            return i, beads.index(bead, i + 1)
    return None
# E: Each bead is looked up in the rest behind it.
# R: first element that shows up again later: (its index, index of next occurrence), None if all unique
assert first_two_repeated_places(["r", "g", "b", "g", "r"]) == (0, 4)
assert first_two_repeated_places(["r", "g", "g"]) == (1, 2)
assert first_two_repeated_places([]) is None

def beads_to_add(pattern, done):
    """Return the next len(pattern) beads after done beads when the pattern is repeated forever."""
    start = done % len(pattern)
    return pattern[start:] + pattern[:start]
# E: The remainder is the place in the pattern where the work goes on.
assert beads_to_add(["r", "g", "b"], 4) == ["g", "b", "r"]
assert beads_to_add(["r"], 9) == ["r"]
assert beads_to_add(["r", "g"], 0) == ["r", "g"]

def pattern_errors(beads, pattern):
    """Return the indexes at which beads differ from the endlessly repeated pattern."""
    return [i for i, bead in enumerate(beads) if bead != pattern[i % len(pattern)]]
# E: The remainder of the index gives the bead expected there.
# R: where does the chain break the repeating pattern (indexes)
assert pattern_errors(["r", "g", "g", "g"], ["r", "g"]) == [2]
assert pattern_errors(["r"], ["r", "g"]) == []
assert pattern_errors([], ["r"]) == []

def shortest_repeating_part(beads):
    """Return the shortest start of the list that, repeated whole times, gives the list."""
    for size in range(1, len(beads) + 1):
        part = beads[:size]
        if len(beads) % size == 0 and part * (len(beads) // size) == beads:
            return part
    return []
# M: Starts of growing size are repeated and compared with the list.
# R: find the smallest repeating unit, e.g. [1,2,1,2] -> [1,2]
assert shortest_repeating_part([1, 2, 1, 2]) == [1, 2]
assert shortest_repeating_part([5, 5, 5]) == [5]
assert shortest_repeating_part([1, 2, 1]) == [1, 2, 1]
assert shortest_repeating_part([]) == []

def colours_not_touching(row, one, other):
    """Check that no bead of colour one lies directly beside a bead of colour other."""
    return all({a, b} != {one, other} for a, b in zip(row, row[1:]))
# E: Sets of neighbouring beads are compared with the forbidden pair.
# R: red and blue must not be neighbours: True if ok. args row, color1, color2
assert colours_not_touching(["r", "g", "b"], "r", "b") is True
assert colours_not_touching(["g", "b", "r"], "r", "b") is False
assert colours_not_touching([], "r", "b") is True

def longest_two_colour_run(beads):
    """Return the length of the longest stretch of beads with at most two different colours."""
    best = start = 0
    for end in range(1, len(beads) + 1):
        while len(set(beads[start:end])) > 2:
            start += 1
        best = max(best, end - start)
    return best
# M: The start moves on until the stretch has no more than two colours.
assert longest_two_colour_run(["r", "g", "r", "b", "b"]) == 3
assert longest_two_colour_run(["r"]) == 1
assert longest_two_colour_run([]) == 0

def thread_alternating(light, dark):
    """Thread beads alternately, the larger pile first (light on ties), as "L" and "D"; stop when
    the
    next colour is used up."""
    piles = {"L": light, "D": dark}
    colour = "L" if light >= dark else "D"
    chain = ""
    while piles[colour] > 0:
        piles[colour] -= 1
        chain += colour
        colour = "D" if colour == "L" else "L"
    return chain
# M: The colour changes after each bead until its pile is empty.
assert thread_alternating(1, 3) == "DLD"
assert thread_alternating(2, 2) == "LDLD"
assert thread_alternating(0, 0) == ""

def last_index_below_each(values, limits):
    """Return for each limit the last index whose value is below it, -1 if there is none."""
    return [max((i for i, value in enumerate(values) if value < limit), default=-1)
            for limit in limits]
# E: For every limit the largest fitting index is taken.
# R: per limit: last index in values where value < limit, -1 if none
assert last_index_below_each([5, 1, 7, 3], [4, 1, 9]) == [3, -1, 3]
assert last_index_below_each([], [1]) == [-1]
assert last_index_below_each([1], []) == []

def compare_to_first_and_last(values):
    """Return "first", "last" or "both" for the end that the middle value is nearer to.

    The middle is at index len // 2; equal distances give "both". The list is not empty."""
    middle = values[len(values) // 2]
    to_first, to_last = abs(middle - values[0]), abs(middle - values[-1])
    if to_first == to_last:
        return "both"
    return "first" if to_first < to_last else "last"
# E: The two distances of the middle value are compared.
assert compare_to_first_and_last([1, 8, 10]) == "last"
assert compare_to_first_and_last([2, 3, 9]) == "first"
assert compare_to_first_and_last([4]) == "both"

def skip_after_big(numbers, limit):
    """Return the numbers, leaving out each one that directly follows a kept number above limit."""
    kept = []
    skip = False
    for number in numbers:
        if skip:
            skip = False
            continue
        kept.append(number)
        skip = number > limit
    return kept
# M: A flag set by a big number skips the next one.
# R: after a number > limit ignore the next number
assert skip_after_big([9, 8, 1, 7, 2], 5) == [9, 1, 7]
assert skip_after_big([1, 2], 5) == [1, 2]
assert skip_after_big([], 5) == []

def take_from_ends_sum(values, count):
    """Return the largest sum of count values taken from the two ends of the list, each from
    outside in.

    count is at most the length."""
    best = None
    for left in range(count + 1):
        total = sum(values[:left]) + sum(values[len(values) - count + left:])
        if best is None or total > best:
            best = total
    return best
# M: Every split of count between the left and the right end is tried.
assert take_from_ends_sum([5, 1, 1, 4], 2) == 9
assert take_from_ends_sum([1, 2, 9], 1) == 9
assert take_from_ends_sum([3], 0) == 0

def drop_until_sorted(values):
    """Remove values from the front until the rest is in rising order, and return the rest."""
    rest = list(values)
    while rest != sorted(rest):
        rest.pop(0)
    return rest
# E: The front is dropped as long as the rest differs from its sorted version.
# R: cut off the front until what's left is ascending
assert drop_until_sorted([5, 9, 2, 3]) == [2, 3]
assert drop_until_sorted([1, 1]) == [1, 1]
assert drop_until_sorted([]) == []

def sorted_prefix_and_rest(values):
    """Return the longest rising start of the list and the sorted rest, as two lists."""
    end = 1
    while end < len(values) and values[end - 1] <= values[end]:
        end += 1
    return values[:end], sorted(values[end:])
# E: The end moves on while the order holds, then two slices are made.
assert sorted_prefix_and_rest([1, 4, 3, 2]) == ([1, 4], [2, 3])
assert sorted_prefix_and_rest([2]) == ([2], [])
assert sorted_prefix_and_rest([]) == ([], [])

def equal_thirds_sums(values):
    """Check whether the three thirds of the list, which divides by three, have equal sums."""
    third = len(values) // 3
    sums = {sum(values[i * third:(i + 1) * third]) for i in range(3)}
    return len(sums) == 1
# E: The sums of three slices form a set with one member if all are equal.
# R: list length multiple of 3, do all three thirds have same sum?
assert equal_thirds_sums([1, 4, 2, 3, 5, 0]) is True
assert equal_thirds_sums([1, 2, 3]) is False
assert equal_thirds_sums([]) is True

def mark_local_order(values):
    """Return "<", ">" or "=" between neighbouring values, written with the values as one text."""
    if not values:
        return ""
    text = str(values[0])
    for before, after in zip(values, values[1:]):
        sign = "<" if before < after else ">" if before > after else "="
        text += f" {sign} {after}"
    return text
# E: The sign of each pair is put in front of its second value.
# R: [1, 3, 3, 2] -> "1 < 3 = 3 > 2"
assert mark_local_order([1, 3, 3, 2]) == "1 < 3 = 3 > 2"
assert mark_local_order([5]) == "5"
assert mark_local_order([]) == ""

def nth_from_sorted_unique(values, n, descending=False):
    """Return the n-th of the different values, n from 1, in rising or falling order; None if too
    few."""
    ordered = sorted(set(values), reverse=descending)
    return ordered[n - 1] if n <= len(ordered) else None
# E: The set is sorted in the wanted direction and indexed.
# R: n-th smallest distinct value (or n-th largest with descending=True), None if it doesn't exist
assert nth_from_sorted_unique([4, 1, 4, 7], 2) == 4
assert nth_from_sorted_unique([4, 1, 4, 7], 1, True) == 7
assert nth_from_sorted_unique([4], 2) is None

def replace_middle_by_ends_sum(values):
    """Return (first, sum of the inner values, last) as a tuple; shorter lists are padded with 0.

    A single value is the first and an empty list gives zeros."""
    first = values[0] if values else 0
    last = values[-1] if len(values) > 1 else 0
    return first, sum(values[1:-1]), last
# E: The ends are read if they exist, and the inner slice is summed.
assert replace_middle_by_ends_sum([1, 2, 3, 4]) == (1, 5, 4)
assert replace_middle_by_ends_sum([7]) == (7, 0, 0)
assert replace_middle_by_ends_sum([]) == (0, 0, 0)

def count_up_down_turns(lifts):
    """Return how many lifts (start, end) go up, how many go down and the highest floor seen, or
    0."""
    up = sum(end > start for start, end in lifts)
    down = sum(end < start for start, end in lifts)
    return up, down, max((max(lift) for lift in lifts), default=0)
# E: Two counts and a maximum over the tuples are returned.
# R: lift rides (from, to): (number up, number down, highest floor)
assert count_up_down_turns([(0, 3), (3, 1), (2, 2)]) == (1, 1, 3)
assert count_up_down_turns([]) == (0, 0, 0)
assert count_up_down_turns([(5, 1)]) == (0, 1, 5)

def fold_to_triangle(numbers):
    """Return the lists that arise when neighbours are added again and again, down to one number.

    The first list is numbers itself; an empty list gives []."""
    rows = []
    row = list(numbers)
    while row:
        rows.append(row)
        row = [a + b for a, b in zip(row, row[1:])]
    return rows
# E: Each new row holds the sums of neighbours and is one shorter.
# R: [1,2,3] -> [[1,2,3],[3,5],[8]]
assert fold_to_triangle([1, 2, 3]) == [[1, 2, 3], [3, 5], [8]]
assert fold_to_triangle([4]) == [[4]]
assert fold_to_triangle([]) == []

"""Verified problems: places."""

def first_late_train(delays: list[int], tolerance: int) -> int:
    """Return the index of the first delay above tolerance, or -1 when every train is punctual."""
    for position, delay in enumerate(delays):
        if delay > tolerance:
            return position
    return -1
# E: The loop stops at the first delay over the tolerance and answers with its position.
# R: index of the first train delayed more than tolerance minutes, -1 if none. args delays, tolerance
assert first_late_train([0, 2, 9, 12], 5) == 2
assert first_late_train([5, 5], 5) == -1
assert first_late_train([], 3) == -1

def last_dry_day(rain):
    """Return the index of the last day with zero rain; None if it rained on all days."""
    for day in range(len(rain) - 1, -1, -1):
        if rain[day] == 0:
            return day
    return None
# E: Counting the index down from the end finds the last zero first.
# R: rain is a list of mm per day. which index is the LAST day without any rain? None if it always rained
assert last_dry_day([0, 3, 0, 4]) == 2
assert last_dry_day([0, 1]) == 0
assert last_dry_day([2, 1]) is None
assert last_dry_day([]) is None

def span_of_visits(visitors, name):
    """Return how many places lie between the first and the last occurrence of name.

    Neighbouring occurrences give 0; a name seen once or never gives None."""
    places = [i for i, visitor in enumerate(visitors) if visitor == name]
    if len(places) < 2:
        return None
    return places[-1] - places[0] - 1
# E: All positions are collected and the outer two are subtracted.
# R: visitors list and a name: how many entries are between first and last time the name shows up? None if it's not there twice
assert span_of_visits(["al", "bo", "cy", "al"], "al") == 2
assert span_of_visits(["al", "al"], "al") == 0
assert span_of_visits(["al", "bo"], "bo") is None
assert span_of_visits([], "bo") is None

def second_place_of(tags, tag):
    """Find the index at which tag appears for the second time, or -1 if it appears less often."""
    if tags.count(tag) < 2:
        return -1
    return tags.index(tag, tags.index(tag) + 1)
# E: The second search starts one behind the result of the first search.
# R: where does a value show up the 2nd time in a list? -1 when it's not there twice
assert second_place_of(["a", "b", "a", "a"], "a") == 2
assert second_place_of(["a", "b"], "a") == -1
assert second_place_of([], "a") == -1

def house_after_bakery(street):
    """Return the entry that follows "bakery" in the street, or "end" if nothing follows.

    The street contains exactly one bakery."""
    place = street.index("bakery") + 1
    return street[place] if place < len(street) else "end"
# E: The index of the bakery plus one is used only if it is inside the list.
# R: what comes right after "bakery" in my list of houses? "end" if it's the last
assert house_after_bakery(["bank", "bakery", "school"]) == "school"
assert house_after_bakery(["bank", "bakery"]) == "end"
assert house_after_bakery(["bakery", "zoo"]) == "zoo"

def beside_on_shelf(shelf, title):
    """List the one or two books that stand directly beside title, left one first.

    A title missing from the shelf has no neighbours, so the list is empty."""
    if title not in shelf:
        return []
    i = shelf.index(title)
    return shelf[max(i - 1, 0):i] + shelf[i + 1:i + 2]
# M: Two slices pick what is on each side, and they are empty at the ends.
# R: give me the neighbours (left, right) of a book on a shelf as a list, only one at the ends, [] if the book isnt there
assert beside_on_shelf(["Emma", "Dune", "Ulysses"], "Dune") == ["Emma", "Ulysses"]
assert beside_on_shelf(["Emma", "Dune"], "Emma") == ["Dune"]
assert beside_on_shelf(["Emma"], "Emma") == []
assert beside_on_shelf(["Emma"], "Dune") == []

def nearest_toilet(seats: list[str], mine: int) -> int:
    """Return the distance from seat index mine to the closest "WC" entry, -1 without any."""
    steps = [abs(i - mine) for i, seat in enumerate(seats) if seat == "WC"]
    return min(steps, default=-1)
# E: The distances to all toilets are gathered and min takes the shortest or the default.
# R: seats list, my index: distance to nearest "WC", -1 if there's none
assert nearest_toilet(["WC", "a", "b", "c", "WC"], 3) == 1
assert nearest_toilet(["a", "b"], 0) == -1
assert nearest_toilet(["a", "WC"], 1) == 0

def last_index_of_max(scores):
    """Return the position of the highest score, choosing the last one if it occurs repeatedly.

    An empty list gives -1."""
    best = -1
    for i, score in enumerate(scores):
        if best == -1 or score >= scores[best]:
            best = i
    return best
# E: A later score replaces the best one also when it is equal.
# R: index of the max, the LAST one if its there more than once, -1 for empty list
assert last_index_of_max([3, 9, 2, 9, 1]) == 3
assert last_index_of_max([5]) == 0
assert last_index_of_max([]) == -1

def all_peaks_marked(heights):
    """Return a text with "^" where the height equals the maximum and "." elsewhere."""
    if not heights:
        return ""
    top = max(heights)
    return "".join("^" if height == top else "." for height in heights)
# E: Each height is compared with the maximum, and a mark is chosen.
# R: mark every place of the max with ^ and all others with a dot, e.g. [1, 5, 5] -> ".^^"
assert all_peaks_marked([1, 5, 5]) == ".^^"
assert all_peaks_marked([2]) == "^"
assert all_peaks_marked([]) == ""

def where_order_breaks(pages):
    """Return the index of the first page number smaller than the one before it, None if sorted."""
    for i in range(1, len(pages)):
        if pages[i] < pages[i - 1]:
            return i
    return None
# E: Each page is compared with its predecessor until one is smaller.
# R: my scanned pages should be ascending. at which index does the order break first? None if its fine
assert where_order_breaks([1, 2, 5, 4]) == 3
assert where_order_breaks([1, 1, 2]) is None
assert where_order_breaks([3, 2]) == 1
assert where_order_breaks([]) is None

def positions_by_word(words: list[str]) -> dict[str, list[int]]:
    """Map each word in lower case to the 1-based positions at which it stands."""
    places = {}
    for number, word in enumerate(words, 1):
        places.setdefault(word.lower(), []).append(number)
    return places
# M: The numbers start at one and are appended to the list of the lowered word.
# R: index of words: dict lowercased word -> list of positions starting with 1
assert positions_by_word(["To", "be", "to"]) == {"to": [1, 3], "be": [2]}
assert positions_by_word([]) == {}
assert positions_by_word(["A"]) == {"a": [1]}

def rows_with_gap(rows):
    """Return the 1-based numbers of the rows in which at least one cell is None."""
    return [number for number, row in enumerate(rows, 1) if None in row]
# E: Counting from one, the rows that contain None are picked.
# R: which rows of my table have a None somewhere? row numbers begin with 1
assert rows_with_gap([[1, 2], [None, 3], [4, None]]) == [2, 3]
assert rows_with_gap([[1], []]) == []
assert rows_with_gap([]) == []

def longest_wait_between(buses, line):
    """Return the largest index gap between two consecutive buses of the given line.

    With fewer than two such buses the answer is 0."""
    places = [i for i, bus in enumerate(buses) if bus == line]
    return max((b - a for a, b in zip(places, places[1:])), default=0)
# M: The positions are paired with their followers and the biggest difference is taken.
# R: buses pass in a list like ["4", "7", "7", "4"]. biggest gap (in positions) between two buses of the same line in a row?
assert longest_wait_between(["4", "7", "7", "4", "4"], "4") == 3
assert longest_wait_between(["4", "7"], "7") == 0
assert longest_wait_between(["4", "4", "7", "4"], "4") == 2

def first_index_of_each(colours):
    """Build a dictionary from each colour to the index of its first appearance."""
    first = {}
    for i, colour in enumerate(colours):
        if colour not in first:
            first[colour] = i
    return first
# E: An index is stored only if the colour has not been seen before.
# R: dict of value -> index where it appears first
assert first_index_of_each(["red", "blue", "red"]) == {"red": 0, "blue": 1}
assert first_index_of_each([]) == {}
assert first_index_of_each(["a", "a", "b"]) == {"a": 0, "b": 2}

def inner_doors(doors):
    """Return the indexes of closed doors (False) that have an open door (True) on both sides."""
    return [i for i in range(1, len(doors) - 1)
            if not doors[i] and doors[i - 1] and doors[i + 1]]
# M: The first and last door are left out because they have one neighbour only.
# R: list of bools (open doors). indexes of closed ones with an open door on both sides please
assert inner_doors([True, False, True, False, False, True]) == [1]
assert inner_doors([False, True]) == []
assert inner_doors([True, False, True, False, True]) == [1, 3]

def spot_to_insert(heights, height):
    """Return the index at which height belongs in the ascending list, behind equal ones."""
    place = 0
    while place < len(heights) and heights[place] <= height:
        place += 1
    return place
# E: The place moves on while the present height is not greater.
# R: sorted list of heights, where would a new one go? after the equal ones please. linear search is ok
assert spot_to_insert([150, 160, 160, 175], 160) == 3
assert spot_to_insert([150], 140) == 0
assert spot_to_insert([], 170) == 0
assert spot_to_insert([1, 2], 9) == 2

def page_holding_item(items, item, per_page):
    """Return the 1-based page on which item is shown with per_page items on a page, 0 if
    nowhere."""
    if item not in items:
        return 0
    return items.index(item) // per_page + 1
# E: The whole division of the index gives the page counted from zero.
# R: items are shown N per page. on what page is this one? pages from 1, 0 if its not in the list. args: items, item, per_page
assert page_holding_item(["a", "b", "c"], "c", 2) == 2
assert page_holding_item(["a", "b"], "b", 2) == 1
assert page_holding_item([], "x", 5) == 0

def wrap_place(items, start, steps):
    """Return the item reached from index start by going steps forward on the circle of items.

    Negative steps go backwards; the list is not empty."""
    return items[(start + steps) % len(items)]
# E: The remainder keeps the index within the list in both directions.
# R: circular list: start at index, go n steps (can be negative), which item is there?
assert wrap_place(["N", "E", "S", "W"], 3, 2) == "E"
assert wrap_place(["N", "E", "S", "W"], 0, -1) == "W"
assert wrap_place(["x"], 0, 50) == "x"

def middle_pair_or_one(items):
    """Return the middle element as a list, two elements for an even length, [] for no elements."""
    half = len(items) // 2
    if len(items) % 2:
        return [items[half]]
    return items[max(half - 1, 0):half + 1]
# M: An odd length has one centre, an even one the two around the cut.
# R: middle of a list: one element if odd length, the two middle ones if even. always as a list
assert middle_pair_or_one([1, 2, 3]) == [2]
assert middle_pair_or_one([1, 2, 3, 4]) == [2, 3]
assert middle_pair_or_one([]) == []

def distance_between_people(row: list[str], one: str, other: str) -> int:
    """Return how many people sit between one and other; -1 if either is not in the row."""
    if one not in row or other not in row:
        return -1
    return max(abs(row.index(one) - row.index(other)) - 1, 0)
# E: The difference of the two indexes minus one counts the people between.
# R: how many people are sitting between A and B in the row. -1 if one is missing
assert distance_between_people(["Al", "Bo", "Cy", "Di"], "Di", "Al") == 2
assert distance_between_people(["Al", "Bo"], "Al", "Bo") == 0
assert distance_between_people(["Al"], "Al", "Al") == 0
assert distance_between_people(["Al"], "Al", "Zoe") == -1

def index_after_total(amounts, goal):
    """Return the index at which the running total first reaches goal, or None if it never does."""
    total = 0
    for i, amount in enumerate(amounts):
        total += amount
        if total >= goal:
            return i
    return None
# E: The loop adds up and stops as soon as the goal is reached.
# R: at which index does the running sum reach the goal? None if never. args amounts, goal
assert index_after_total([5, 5, 5], 10) == 1
assert index_after_total([5], 6) is None
assert index_after_total([1, 2], 0) == 0

def last_before_marker(lines, marker):
    """Return the element just before the first marker.

    Without a marker the last element is returned, and None if nothing stands before it."""
    end = lines.index(marker) if marker in lines else len(lines)
    return lines[end - 1] if end > 0 else None
# E: The marker or the end of the list decides which element comes before.
# R: element right before the first marker; no marker -> last element, nothing before -> None
assert last_before_marker(["a", "b", "STOP", "c"], "STOP") == "b"
assert last_before_marker(["a", "b"], "STOP") == "b"
assert last_before_marker(["STOP", "a"], "STOP") is None
assert last_before_marker([], "STOP") is None

def find_all_slices(notes, motif):
    """Return every index where the motif starts in notes, overlapping ones included.

    Both are lists; the motif has at least one note."""
    size = len(motif)
    return [i for i in range(len(notes) - size + 1) if notes[i:i + size] == motif]
# E: Each slice as long as the motif is compared with it.
# R: find start indexes of a short list inside a long list, overlaps count. e.g. [1,1,1] and [1,1] -> [0, 1]
assert find_all_slices([1, 1, 1], [1, 1]) == [0, 1]
assert find_all_slices(["c", "d", "e"], ["d", "e"]) == [1]
assert find_all_slices([1], [1, 2]) == []

def replace_first_match(items, old, new):
    """Return a copy in which only the first old is replaced by new; no old leaves it as it is."""
    changed = items[:]
    if old in changed:
        changed[changed.index(old)] = new
    return changed
# E: The index of the first match in the copy receives the new value.
assert replace_first_match(["x", "y", "x"], "x", "z") == ["z", "y", "x"]
assert replace_first_match(["y"], "x", "z") == ["y"]
assert replace_first_match([], "x", "z") == []

def replace_last_match(items, old, new):
    """Replace the last old in the list by new, in place, and return whether one was found."""
    for i in reversed(range(len(items))):
        if items[i] == old:
            items[i] = new
            return True
    return False
# E: The indexes are walked backwards, so the first hit is the last match.
# R: change only the LAST occurence of old to new in the list itself, tell me True if something changed
assert replace_last_match([1, 2, 1], 1, 9) is True
assert replace_last_match([2], 1, 9) is False
assert replace_last_match([], 1, 9) is False

def top_two_places(points):
    """Return the indexes of the two highest points, the higher first, earlier index on ties.

    The list has at least two numbers."""
    order = sorted(range(len(points)), key=lambda i: -points[i])
    return order[0], order[1]
# M: The indexes are sorted by falling points, and the stable sort settles the ties.
# R: i need the INDEXES of the best and second best score as a tuple. on equal scores the earlier first
assert top_two_places([3, 9, 7]) == (1, 2)
assert top_two_places([5, 5, 5]) == (0, 1)
assert top_two_places([1, 2]) == (1, 0)

def quiet_indices(volumes, limit):
    """Return the indexes of volumes under limit as a text joined by commas, "none" if empty."""
    quiet = [str(i) for i, volume in enumerate(volumes) if volume < limit]
    return ",".join(quiet) or "none"
# E: The indexes become texts and an empty join falls back to the word.
# R: indexes of volumes lower than limit as "0,2", or "none"
assert quiet_indices([3, 8, 2], 5) == "0,2"
assert quiet_indices([9], 5) == "none"
assert quiet_indices([], 5) == "none"

def neighbours_of_all(row, name):
    """Return the set of all people who sit next to any person called name."""
    found = set()
    for left, right in zip(row, row[1:]):
        if left == name:
            found.add(right)
        if right == name:
            found.add(left)
    return found
# M: In each pair of neighbours the partner of the name is added to the set.
# R: everyone that sits beside a person called X (X can appear several times) as a set
assert neighbours_of_all(["Bo", "Al", "Cy", "Al"], "Al") == {"Bo", "Cy"}
assert neighbours_of_all(["Al", "Al"], "Al") == {"Al"}
assert neighbours_of_all(["Al"], "Al") == set()

def parking_for(lot, width):
    """Return the start of the first run of at least width free places (False), or -1."""
    free = 0
    for i, taken in enumerate(lot):
        free = 0 if taken else free + 1
        if free == width:
            return i - width + 1
    return -1
# M: A counter of free places grows until it equals the width and is reset by a car.
# R: lot is list of bools (True = taken). find first index where a bus needing `width` free spots next to each other can park, else -1
assert parking_for([True, False, True, False, False], 2) == 3
assert parking_for([False, True], 2) == -1
assert parking_for([False], 1) == 0

def rank_of_runner(times, name):
    """Return the place of name when times maps runners to seconds; equal times share a place.

    The fastest is 1. An unknown runner gives None."""
    if name not in times:
        return None
    return 1 + sum(other < times[name] for other in times.values())
# E: One plus the number of faster runners is the place.
assert rank_of_runner({"Al": 12, "Bo": 10, "Cy": 12}, "Cy") == 2
assert rank_of_runner({"Al": 12}, "Al") == 1
assert rank_of_runner({}, "Al") is None

def swap_first_last_seen(items, one, two):
    """Return a copy where the first one and the last two have changed places.

    Both values occur in the list."""
    i = items.index(one)
    j = len(items) - 1 - items[::-1].index(two)
    swapped = list(items)
    swapped[i], swapped[j] = swapped[j], swapped[i]
    return swapped
# M: The last position is found by searching the reversed list and converting the index.
assert swap_first_last_seen(["a", "b", "a", "b"], "a", "b") == ["b", "b", "a", "a"]
assert swap_first_last_seen([1, 2], 2, 1) == [2, 1]
assert swap_first_last_seen([1], 1, 1) == [1]

def is_everywhere_after(route, stop, later):
    """Check whether each occurrence of later comes behind the first occurrence of stop.

    It is False if stop is missing, and True if only later is missing."""
    if stop not in route:
        return False
    return later not in route[:route.index(stop)]
# E: The part before the stop must not contain the other one.
# R: does `later` only ever come after the first `stop` in the route? False if stop is missing
assert is_everywhere_after(["a", "b", "c", "c"], "b", "c") is True
assert is_everywhere_after(["c", "b", "c"], "b", "c") is False
assert is_everywhere_after(["c"], "b", "c") is False
assert is_everywhere_after(["b"], "b", "c") is True

def nth_positive(numbers, n):
    """Return the n-th number greater than zero, counting from 1, or None if there are fewer."""
    for number in numbers:
        if number > 0:
            n -= 1
            if n == 0:
                return number
    return None
# E: Each positive number counts n down until it reaches zero.
# R: give the n-th positive number of a list (n starts at 1), None when the list runs out
assert nth_positive([-1, 4, 0, 7, 2], 2) == 7
assert nth_positive([1], 2) is None
assert nth_positive([], 1) is None

def index_in_reverse(items, item):
    """Return the index of item counted from the end, so that the last element has index 0.

    The occurrence nearest to the end counts; an absent item gives -1."""
    for back in range(len(items)):
        if items[-1 - back] == item:
            return back
    return -1
# E: A negative index walks from the end while back counts the steps.
# R: index counted from the back (last = 0), nearest to the end counts, -1 if missing
assert index_in_reverse([4, 5, 6], 6) == 0
assert index_in_reverse([4, 5, 4, 6], 4) == 1
assert index_in_reverse([], 4) == -1

def first_common_place(row_a, row_b):
    """Return the smallest index at which both lists hold the same value, None without such a place.

    Places beyond the shorter list do not count."""
    return next((i for i, (a, b) in enumerate(zip(row_a, row_b)) if a == b), None)
# M: A generator over the zipped lists is asked for its first index, with None as default.
# R: smallest index where two lists agree
assert first_common_place([1, 2, 3], [3, 2, 3]) == 1
assert first_common_place([1], [2]) is None
assert first_common_place([1, 5], [1]) == 0

def middle_child(ages):
    """Return the index of the child whose age is neither the oldest nor the youngest of three.

    The three ages are different."""
    low, high = min(ages), max(ages)
    for i, age in enumerate(ages):
        if age not in (low, high):
            return i
# E: The age that is not an extreme is the middle one.
assert middle_child([9, 4, 6]) == 2
assert middle_child([1, 2, 3]) == 1
assert middle_child([5, 8, 2]) == 0

def stops_until(line, start, goal):
    """Return the number of stops to ride from start to goal on a ring line.

    The train always moves to the next list entry and from the last to the first."""
    return (line.index(goal) - line.index(start)) % len(line)
# E: The remainder makes a negative difference go around the ring.
# R: ring line as list of stations, trains go one direction only. how many stops from start to goal
assert stops_until(["A", "B", "C", "D"], "D", "B") == 2
assert stops_until(["A", "B"], "A", "A") == 0
assert stops_until(["A", "B", "C"], "A", "C") == 2

def spot_the_odd_one(tiles):
    """Return the index of the only tile that differs from the others in a list of three or more."""
    usual = tiles[0] if tiles[0] in tiles[1:] else tiles[1]
    for i, tile in enumerate(tiles):
        if tile != usual:
            return i
# M: A tile that occurs again is the usual one, and the other one stands out.
# R: all tiles are the same except one. index of the odd one please (list has 3 or more)
assert spot_the_odd_one(["w", "w", "b", "w"]) == 2
assert spot_the_odd_one(["b", "w", "w"]) == 0
assert spot_the_odd_one([1, 1, 7]) == 2

def pages_to_turn(book_order, wanted):
    """Return the total of steps to visit the wanted pages in turn, starting at index 0.

    A step moves one place left or right in book_order; all wanted pages exist."""
    here = steps = 0
    for page in wanted:
        there = book_order.index(page)
        steps += abs(there - here)
        here = there
    return steps
# M: The distance from the present to the next index is added for every page.
# R: i start at index 0 of book_order and visit the wanted pages one after the other. how many single steps in total?
assert pages_to_turn(["i", "ii", "iii", "iv"], ["iv", "ii"]) == 5
assert pages_to_turn(["i", "ii"], []) == 0
assert pages_to_turn(["i", "ii"], ["i", "i"]) == 0

def drop_up_to_last(items, mark):
    """Return what follows the last mark in items, or a copy of all items if it has no mark."""
    rest = []
    for item in items:
        if item == mark:
            rest = []
        else:
            rest.append(item)
    return rest
# E: Every mark empties the result, so only what follows the last one survives.
# R: everything after the last separator in a list. no separator = whole list
assert drop_up_to_last(["a", "-", "b", "-", "c", "d"], "-") == ["c", "d"]
assert drop_up_to_last(["a", "b"], "-") == ["a", "b"]
assert drop_up_to_last(["a", "-"], "-") == []

def first_bigger_to_right(values, place):
    """Return the first value right of index place that is larger than the one there, else None."""
    for value in values[place + 1:]:
        if value > values[place]:
            return value
    return None
# E: The slice behind the place is searched for a larger value.
# R: first value to the right of index `place` that's bigger than the value there, else None
assert first_bigger_to_right([4, 2, 3, 9], 1) == 3
assert first_bigger_to_right([4, 2], 0) is None
assert first_bigger_to_right([1, 5, 7], 1) == 7

def lights_seen_from(street, place):
    """Count the lit lamps (1) around index place until the first dark one (0) on either side.

    The lamp at place itself counts, and a dark lamp at place gives 0."""
    if not street[place]:
        return 0
    left = right = place
    while left > 0 and street[left - 1]:
        left -= 1
    while right + 1 < len(street) and street[right + 1]:
        right += 1
    return right - left + 1
# H: Two borders move outwards as long as the next lamp is lit.
# R: size of the block of 1s that index `place` belongs to. if that one is 0 then 0
assert lights_seen_from([1, 1, 0, 1, 1, 1], 4) == 3
assert lights_seen_from([0, 1], 0) == 0
assert lights_seen_from([1], 0) == 1

def shelf_of_tool(shelves, tool):
    """Return the label "S1", "S2", ... of the shelf (a list of tools) that holds tool.

    If no shelf has it, return "buy it"."""
    for number, shelf in enumerate(shelves, start=1):
        if tool in shelf:
            return f"S{number}"
    return "buy it"
# E: The shelves are numbered from one and the first match makes the label.
assert shelf_of_tool([["saw"], ["axe", "nail"]], "nail") == "S2"
assert shelf_of_tool([["saw"]], "axe") == "buy it"
assert shelf_of_tool([], "axe") == "buy it"

def nearest_left_shop(street, me):
    """Return the number of doors to walk left from index me to a True (shop), None without one.

    A shop at index me itself does not count."""
    for doors in range(1, me + 1):
        if street[me - doors]:
            return doors
    return None
# E: The distance grows until a shop is found on the left.
assert nearest_left_shop([True, False, False], 2) == 2
assert nearest_left_shop([False, True], 1) is None
assert nearest_left_shop([True, True], 1) == 1

def position_of_median(values):
    """Return the index in the given list of its upper median, the first one among equals.

    The upper median is the element at place len // 2 of the sorted list, which is not empty."""
    ordered = sorted(values)
    return values.index(ordered[len(ordered) // 2])
# M: The median is read from the sorted copy and looked up in the original order.
# R: where in my unsorted list sits the median? for even length take the upper one of the two. index please
assert position_of_median([9, 1, 5]) == 2
assert position_of_median([4, 8]) == 1
assert position_of_median([2, 2, 2]) == 0

def start_of_last_run(values):
    """Return the index at which the final run of equal values begins, -1 for an empty list."""
    i = len(values) - 1
    while i > 0 and values[i - 1] == values[i]:
        i -= 1
    return i
# E: The index moves left while the neighbour on the left is equal.
assert start_of_last_run([1, 2, 2, 3, 3, 3]) == 3
assert start_of_last_run([7, 7]) == 0
assert start_of_last_run([]) == -1

def pieces_before_king(row, king="K"):
    """Count the pieces (not None) in the row before the king; the whole row without a king."""
    count = 0
    for piece in row:
        if piece == king:
            break
        if piece is not None:
            count += 1
    return count
# E: The loop counts filled places and breaks at the king.
assert pieces_before_king(["R", None, "B", "K", "Q"]) == 2
assert pieces_before_king([None, "P"]) == 1
assert pieces_before_king(["K", "P"]) == 0

def first_fit_box(volumes: list[int], thing: int) -> int:
    """Return the index of the smallest volume that is at least thing, -1 if all are too small.

    Among equal volumes take the first."""
    fitting = [i for i, volume in enumerate(volumes) if volume >= thing]
    return min(fitting, key=lambda i: volumes[i], default=-1)
# M: Only the fitting indexes compete, and the smallest volume among them wins.
# R: which box (index) is the tightest one that still fits? -1 if nothing fits. args volumes, thing
assert first_fit_box([9, 4, 6, 4], 4) == 1
assert first_fit_box([9, 6], 5) == 1
assert first_fit_box([2], 3) == -1
assert first_fit_box([], 3) == -1

def hops_to_zero(board, start):
    """Return how many hops it takes to land on a 0, where each hop moves right by the value there.

    Leaving the board gives -1."""
    hops = 0
    here = start
    while here < len(board):
        if board[here] == 0:
            return hops
        here += board[here]
        hops += 1
    return -1
# M: The value under the token is the width of the next hop until it is zero.
assert hops_to_zero([2, 9, 1, 0], 0) == 2
assert hops_to_zero([3, 0], 0) == -1
assert hops_to_zero([0], 0) == 0

def letters_out_of_place(code, guess):
    """Return the indexes where guess differs from code although its letter is somewhere in code.

    Both texts have the same length."""
    return [i for i, letter in enumerate(guess) if letter != code[i] and letter in code]
# E: Two conditions pick letters that exist but stand elsewhere.
# R: wordle like: indexes of the letters in guess which are in the code but at the wrong spot. args code, guess
assert letters_out_of_place("stone", "notes") == [0, 1, 2, 3, 4]
assert letters_out_of_place("abc", "abd") == []
assert letters_out_of_place("abc", "cbx") == [0]

def fence_holes(boards):
    """Return (start, length) for each run of missing boards (None) in the fence."""
    holes = []
    for i, board in enumerate(boards):
        if board is not None:
            continue
        if holes and sum(holes[-1]) == i:
            holes[-1] = (holes[-1][0], holes[-1][1] + 1)
        else:
            holes.append((i, 1))
    return holes
# H: A missing board that lies directly behind the last hole makes it longer.
# R: list with None for missing boards -> [(start, length), ...] of the holes
assert fence_holes(["x", None, None, "x", None]) == [(1, 2), (4, 1)]
assert fence_holes(["x"]) == []
assert fence_holes([None]) == [(0, 1)]

def index_pairs_with_sum(numbers, total):
    """Return all index pairs (i, j) with i < j whose numbers add up to total, in order."""
    pairs = []
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == total:
                pairs.append((i, j))
    return pairs
# M: Two nested loops visit each pair of places once.
assert index_pairs_with_sum([1, 3, 2, 2], 4) == [(0, 1), (2, 3)]
assert index_pairs_with_sum([5], 5) == []
assert index_pairs_with_sum([0, 0, 0], 0) == [(0, 1), (0, 2), (1, 2)]

def jump_over_known(words, known):
    """Return the first word that is not in known, with its index, as (index, word).

    If all words are known, return (-1, "")."""
    for i, word in enumerate(words):
        if word not in known:
            return i, word
    return -1, ""
# E: The first unknown word ends the loop with its index.
# R: first word i dont know yet and its index -> tuple (index, word). (-1, "") if i know them all
assert jump_over_known(["der", "Hund", "bellt"], {"der", "bellt"}) == (1, "Hund")
assert jump_over_known(["der"], {"der"}) == (-1, "")
assert jump_over_known([], set()) == (-1, "")

def winner_by_last_marker(moves):
    """Return the player of the last move (player, field) that took the field "center".

    Nobody having taken it gives "nobody"."""
    owner = "nobody"
    for player, field in moves:
        if field == "center":
            owner = player
    return owner
# E: Each later capture of the center overwrites the owner.
assert winner_by_last_marker([("A", "center"), ("B", "edge"), ("C", "center")]) == "C"
assert winner_by_last_marker([("A", "edge")]) == "nobody"
assert winner_by_last_marker([]) == "nobody"

def clear_view_seats(heights):
    """Return the indexes of the people whom nobody in front (to the left) equals or exceeds."""
    seeing = []
    tallest = 0
    for i, height in enumerate(heights):
        if height > tallest:
            seeing.append(i)
            tallest = height
    return seeing
# M: A person sees the stage only when taller than the tallest one so far.
# R: people in a line facing left. who (index) is strictly taller than everyone in front of them?
assert clear_view_seats([150, 140, 160, 160, 170]) == [0, 2, 4]
assert clear_view_seats([]) == []
assert clear_view_seats([120]) == [0]

def from_both_ends(items, n):
    """Return the pair (n-th item from the front, n-th item from the back), n counted from 1."""
    return items[n - 1], items[-n]
# E: A negative index counts from the back, where minus one is the last.
assert from_both_ends(["a", "b", "c", "d"], 1) == ("a", "d")
assert from_both_ends(["a", "b", "c"], 2) == ("b", "b")
assert from_both_ends(["a", "b"], 2) == ("b", "a")

def lost_luggage_place(belt, tag):
    """Return "front", "middle" or "back" for the third of the belt in which tag lies.

    Thirds are taken by index * 3 // length; a missing tag gives "lost"."""
    if tag not in belt:
        return "lost"
    third = belt.index(tag) * 3 // len(belt)
    return ("front", "middle", "back")[third]
# M: The scaled index is 0, 1 or 2 and picks the word of a tuple.
assert lost_luggage_place([11, 12, 13, 14, 15, 16], 13) == "middle"
assert lost_luggage_place([11, 12, 13], 13) == "back"
assert lost_luggage_place([11], 11) == "front"
assert lost_luggage_place([], 11) == "lost"

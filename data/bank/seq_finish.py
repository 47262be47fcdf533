"""Verified problems: sequence odds and ends."""

def echo_long_items(words, limit):
    """Return the words with each word longer than limit followed by its upper-case copy."""
    result = []
    for word in words:
        result.append(word)
        if len(word) > limit:
            result.append(word.upper())
    return result
# E: Long words are appended a second time in capitals.
# R: after every word longer than limit put the same word in caps
assert echo_long_items(["a", "tree"], 2) == ["a", "tree", "TREE"]
assert echo_long_items(["ab"], 2) == ["ab"]
assert echo_long_items([], 2) == []

def hands_raised_order(events):
    """Return who still has a hand up, in order: ("up", name) raises it and ("down", name) lowers
    it.

    Raising a raised hand changes nothing."""
    raised = []
    for action, name in events:
        if action == "up" and name not in raised:
            raised.append(name)
        elif action == "down" and name in raised:
            raised.remove(name)
    return raised
# E: Names are added and removed only if that changes something.
# R: meeting: events ("up"/"down", name). list of people with hand up, in order
assert hands_raised_order([("up", "al"), ("up", "bo"), ("down", "al"), ("up", "bo")]) == ["bo"]
assert hands_raised_order([("down", "x")]) == []
assert hands_raised_order([]) == []

def window_seats_left(rows, taken):
    """Return the labels like "3A" of free window seats A and F in rows 1 to rows, by row."""
    seats = [f"{row}{letter}" for row in range(1, rows + 1) for letter in "AF"]
    return [seat for seat in seats if seat not in taken]
# E: All window seats are listed, and the taken ones are filtered out.
# R: free window seats (A and F) on a plane with n rows; taken is a list like ["1A"]
assert window_seats_left(2, ["1A", "2F"]) == ["1F", "2A"]
assert window_seats_left(1, []) == ["1A", "1F"]
assert window_seats_left(0, ["1A"]) == []

def paint_every(fence, colours):
    """Return {colour: number of boards} when fence boards are painted with colours in turn."""
    size = len(colours)
    return {colour: (fence - i + size - 1) // size for i, colour in enumerate(colours)}
# M: Board number i, i + size, ... get the colour, counted by a rounded up division.
assert paint_every(5, ["red", "blue"]) == {"red": 3, "blue": 2}
assert paint_every(1, ["a", "b"]) == {"a": 1, "b": 0}
assert paint_every(6, ["x"]) == {"x": 6}

def sell_until_stock_out(orders, stock):
    """Serve orders in turn, each fully or with what is left, and return (served list, unserved
    orders).

    Orders after the stock is empty count as unserved; orders are positive."""
    served = []
    for order in orders:
        if stock == 0:
            break
        amount = min(order, stock)
        served.append(amount)
        stock -= amount
    return served, len(orders) - len(served)
# E: The smaller of order and stock is served until nothing is left.
# R: serve orders from stock in order (partial allowed). (list of what was served, how many got nothing)
assert sell_until_stock_out([3, 4, 2], 5) == ([3, 2], 1)
assert sell_until_stock_out([1], 9) == ([1], 0)
assert sell_until_stock_out([], 0) == ([], 0)

def label_repeats_in_row(entries):
    """Return (entry, n) for each entry, where n tells how many equal ones stand directly before
    it."""
    result = []
    for entry in entries:
        before = result[-1][1] + 1 if result and result[-1][0] == entry else 0
        result.append((entry, before))
    return result
# M: An entry equal to the last one continues its count.
assert label_repeats_in_row(["a", "a", "b", "a"]) == [("a", 0), ("a", 1), ("b", 0), ("a", 0)]
assert label_repeats_in_row([1]) == [(1, 0)]
assert label_repeats_in_row([]) == []

def colder_than_week_ago(temps):
    """Return the indexes of days that were colder than the day seven days earlier."""
    return [day for day in range(7, len(temps)) if temps[day] < temps[day - 7]]
# E: The range begins at the first day that has a day a week before.
# R: on which days (index) was it colder than exactly a week before
assert colder_than_week_ago([5, 5, 5, 5, 5, 5, 5, 4, 6]) == [7]
assert colder_than_week_ago([1, 2]) == []
assert colder_than_week_ago([]) == []

def bring_guests_together(row, one, other):
    """Move other directly behind one and return the new row; if either is missing, return a
    copy."""
    if one not in row or other not in row:
        return list(row)
    rest = [guest for guest in row if guest != other]
    place = rest.index(one) + 1
    return rest[:place] + [other] + rest[place:]
# M: The other guest is taken out before the place of the first one is looked up.
# R: put `other` right after `one` in the list (new list)
assert bring_guests_together(["a", "b", "c"], "c", "a") == ["b", "c", "a"]
assert bring_guests_together(["a"], "a", "z") == ["a"]
assert bring_guests_together(["x", "y", "z"], "x", "z") == ["x", "z", "y"]

def seconds_per_speaker(cuts, end):
    """Return {name: seconds} from sorted (start, name) cuts, the last one lasting to end."""
    totals = {}
    ends = [start for start, _ in cuts[1:]] + [end]
    for (start, name), stop in zip(cuts, ends):
        totals[name] = totals.get(name, 0) + stop - start
    return totals
# M: The starts of the following cuts and the end are the ends of the cuts.
# R: video cuts [(start, speaker)], total end time -> speaking time per speaker
assert seconds_per_speaker([(0, "al"), (10, "bo"), (15, "al")], 20) == {"al": 15, "bo": 5}
assert seconds_per_speaker([(3, "x")], 4) == {"x": 1}
assert seconds_per_speaker([], 9) == {}

def every_pair_once(names):
    """Return lines "a, b: c" for all choices of two of three names with the third behind the colon.

    names has exactly three entries."""
    return [f"{', '.join(names[:i] + names[i + 1:])}: {names[i]}" for i in (2, 1, 0)]
# E: Leaving out one name at a time gives the pair.
assert every_pair_once(["a", "b", "c"]) == ["a, b: c", "a, c: b", "b, c: a"]
assert every_pair_once(["x", "x", "y"]) == ["x, x: y", "x, y: x", "x, y: x"]
assert every_pair_once(["1", "2", "3"]) == ["1, 2: 3", "1, 3: 2", "2, 3: 1"]

def most_patient_guest(arrivals, served):
    """Return the name that waited longest, from {name: minute} of arrival and of serving.

    Names not served are ignored, ties go to the alphabetically first, None if nobody was served."""
    waits = {name: served[name] - arrivals[name] for name in sorted(served)}
    return max(waits, key=waits.get, default=None)
# E: The waits are stored in order of the names, so that max keeps the first.
assert most_patient_guest({"al": 0, "bo": 2, "cy": 1}, {"bo": 9, "al": 7}) == "al"
assert most_patient_guest({"al": 1}, {"al": 1}) == "al"
assert most_patient_guest({"al": 1}, {}) is None

def doors_between_keys(corridor):
    """Return how many "door" entries can be opened when each "key" found before opens one door.

    Doors met without a key stay closed, and keys are used at once."""
    keys = opened = 0
    for thing in corridor:
        if thing == "key":
            keys += 1
        elif thing == "door" and keys:
            keys -= 1
            opened += 1
    return opened
# E: Keys are counted up and used up by doors.
# R: walking a corridor list of "key"/"door"/other: number of doors i could open
assert doors_between_keys(["door", "key", "rug", "door", "door"]) == 1
assert doors_between_keys(["key", "key", "door"]) == 1
assert doors_between_keys([]) == 0

def same_neighbours_swapped(items):
    """Return a copy in which each two different neighbours at places (0, 1), (2, 3), ... are
    swapped
    and equal ones are replaced by None."""
    result = list(items)
    for i in range(0, len(items) - 1, 2):
        a, b = items[i], items[i + 1]
        result[i], result[i + 1] = (None, None) if a == b else (b, a)
    return result
# M: A conditional expression gives the two new values of each pair.
assert same_neighbours_swapped([1, 2, 3, 3, 5]) == [2, 1, None, None, 5]
assert same_neighbours_swapped([4]) == [4]
assert same_neighbours_swapped([]) == []

def longest_waiting_kind(shelf, days):
    """Return the kind whose (kind, day put there) entries are oldest on average at day days.

    The kind first on the shelf wins ties; the shelf is not empty."""
    ages = {}
    for kind, day in shelf:
        ages.setdefault(kind, []).append(days - day)
    return max(ages, key=lambda kind: sum(ages[kind]) / len(ages[kind]))
# M: The ages are grouped by kind, and the mean is the key of max.
assert longest_waiting_kind([("jam", 1), ("tea", 3), ("jam", 9)], 10) == "tea"
assert longest_waiting_kind([("a", 5)], 5) == "a"
assert longest_waiting_kind([("a", 2), ("b", 2)], 4) == "a"

def keep_first_per_minute(messages):
    """Return the texts of (second, text) messages, but only the first one of each minute."""
    kept = []
    minutes = set()
    for second, text in messages:
        minute = second // 60
        if minute not in minutes:
            minutes.add(minute)
            kept.append(text)
    return kept
# E: The minutes already used are kept in a set.
# R: rate limit: (second, text) list, only first message in each minute survives
assert keep_first_per_minute([(1, "a"), (59, "b"), (60, "c")]) == ["a", "c"]
assert keep_first_per_minute([(0, "x")]) == ["x"]
assert keep_first_per_minute([]) == []

def fits_between_all(numbers, new):
    """Return the pairs of neighbours between which new lies strictly, as a list of tuples."""
    return [(a, b) for a, b in zip(numbers, numbers[1:]) if min(a, b) < new < max(a, b)]
# E: A chained comparison with the smaller and the larger neighbour filters the pairs.
# R: between which neighbouring values does `new` lie? (strictly)
assert fits_between_all([1, 5, 2, 9], 4) == [(1, 5), (5, 2), (2, 9)]
assert fits_between_all([1, 4], 4) == []
assert fits_between_all([], 1) == []

def share_leftovers(leftovers, people):
    """Return {person: [items]} when items are handed out from the end of the list, one each in
    turn.

    The given list stays unchanged."""
    stack = list(leftovers)
    shares = {person: [] for person in people}
    while stack and people:
        for person in people:
            if stack:
                shares[person].append(stack.pop())
    return shares
# M: Each round pops one item for everyone as long as there are any.
assert share_leftovers(["pie", "jam", "tea"], ["al", "bo"]) == {"al": ["tea", "pie"], "bo": ["jam"]}
assert share_leftovers([], ["al"]) == {"al": []}
assert share_leftovers(["x"], []) == {}

def total_of_best_days(sales, count):
    """Return the sum of the count best days and their indexes in rising order, as (sum, indexes).

    On ties the earlier day is chosen."""
    best = sorted(range(len(sales)), key=lambda day: -sales[day])[:count]
    return sum(sales[day] for day in best), sorted(best)
# M: The indexes are sorted by falling sales, cut and sorted again.
# R: n best days: (sum of their sales, sorted list of the day indexes)
assert total_of_best_days([5, 9, 7, 9], 2) == (18, [1, 3])
assert total_of_best_days([4], 3) == (4, [0])
assert total_of_best_days([], 2) == (0, [])

"""Verified problems: changing lists in place."""

def sell_from_stock(stock, item, pieces):
    """Lower the [name, pieces] entry of item in the stock list by pieces and return whether it
    worked.

    Nothing is changed if the item is unknown or too few are left; an entry at 0 is removed."""
    for entry in stock:
        if entry[0] == item and entry[1] >= pieces:
            entry[1] -= pieces
            if entry[1] == 0:
                stock.remove(entry)
            return True
    return False
# M: The inner list is changed directly, and an empty entry leaves the stock.
# R: stock is [["tea", 4], ...]. sell n pieces of an item in place, remove it when it hits 0, True if possible
shop = [["tea", 4], ["jam", 1]]
assert sell_from_stock(shop, "jam", 1) is True
assert sell_from_stock(shop, "tea", 5) is False
assert shop == [["tea", 4]]

def double_until_equal(numbers):
    """Double every number smaller than the first one in place until it is at least as large.

    All numbers are positive; return the list."""
    for i in range(1, len(numbers)):
        while numbers[i] < numbers[0]:
            numbers[i] *= 2
    return numbers
# E: A while loop inside the for loop doubles each small number.
assert double_until_equal([10, 3, 12, 5]) == [10, 12, 12, 10]
assert double_until_equal([1]) == [1]
assert double_until_equal([]) == []

def insert_thousands_marker(digits):
    """Insert "." in place between groups of three counted from the end of a list of digits."""
    place = len(digits) - 3
    while place > 0:
        digits.insert(place, ".")
        place -= 3
    return digits
# E: The insertion goes from the end to the front, so earlier places stay right.
# R: list of digit chars, put "." before every 3 digits from the right, in place
assert insert_thousands_marker(list("1234567")) == list("1.234.567")
assert insert_thousands_marker(list("123")) == list("123")
assert insert_thousands_marker([]) == []

def pull_to_front_in_place(items, test):
    """Move all items for which test is true to the front in place, keeping both orders.

    Return how many were moved to the front part."""
    front = [item for item in items if test(item)]
    items[:] = front + [item for item in items if not test(item)]
    return len(front)
# E: A slice assignment replaces the content by the two filtered parts.
numbers = [1, 4, 3, 6]
assert pull_to_front_in_place(numbers, lambda n: n % 2 == 0) == 2
assert numbers == [4, 6, 1, 3]
assert pull_to_front_in_place([], bool) == 0

def dedupe_neighbours_in_place(items):
    """Delete in place each item equal to the one before it and return how many were deleted."""
    deleted = 0
    i = 1
    while i < len(items):
        if items[i] == items[i - 1]:
            del items[i]
            deleted += 1
        else:
            i += 1
    return deleted
# M: The index only moves on when nothing was deleted at it.
# R: collapse runs in the same list object, tell how many got removed
letters = ["a", "a", "b", "b", "b", "a"]
assert dedupe_neighbours_in_place(letters) == 3
assert letters == ["a", "b", "a"]
assert dedupe_neighbours_in_place([]) == 0

def trim_to_last(history, limit):
    """Delete the oldest entries at the front in place so that at most limit remain; return the
    deleted.

    limit is at least 0."""
    extra = max(len(history) - limit, 0)
    removed = history[:extra]
    del history[:extra]
    return removed
# E: The number of extra entries is computed, saved as slice and deleted.
log = [1, 2, 3, 4]
assert trim_to_last(log, 3) == [1]
assert log == [2, 3, 4]
assert trim_to_last(log, 9) == []

def add_once(tags, *new):
    """Append each new tag that is not in the list yet, in place, and return the list's new
    length."""
    for tag in new:
        if tag not in tags:
            tags.append(tag)
    return len(tags)
# E: A membership test guards each append.
# R: add tags to list but no doubles, variable number of arguments, return len
assert add_once(["a"], "b", "a", "b") == 2
assert add_once([]) == 0
assert add_once([], "x", "y") == 2

def reverse_between_markers(items, marker):
    """Reverse in place the part between the first and the last marker and return the list.

    With fewer than two markers nothing changes."""
    if items.count(marker) >= 2:
        start = items.index(marker) + 1
        end = len(items) - 1 - items[::-1].index(marker)
        items[start:end] = items[start:end][::-1]
    return items
# M: The slice between the two outer markers is replaced by its reverse.
assert reverse_between_markers([1, 0, 2, 3, 0, 4], 0) == [1, 0, 3, 2, 0, 4]
assert reverse_between_markers([0, 1], 0) == [0, 1]
assert reverse_between_markers([], 0) == []

def swap_neighbours_if(values):
    """Go through the list once from left to right and swap neighbours whose left one is larger.

    The list is changed in place; return whether any swap happened."""
    swapped = False
    for i in range(len(values) - 1):
        if values[i] > values[i + 1]:
            values[i], values[i + 1] = values[i + 1], values[i]
            swapped = True
    return swapped
# E: One pass of bubble sort with a flag.
# R: one single bubble pass in place, return True if something got swapped
row = [3, 1, 2]
assert swap_neighbours_if(row) is True
assert row == [1, 2, 3]
assert swap_neighbours_if(row) is False

def clear_column(grid, column, value=0):
    """Set the cells of one column to value in place and return the sum of the old numbers."""
    total = 0
    for row in grid:
        total += row[column]
        row[column] = value
    return total
# E: Each row's cell is added before it is overwritten.
grid = [[1, 2], [3, 4]]
assert clear_column(grid, 1) == 6
assert grid == [[1, 0], [3, 0]]
assert clear_column([], 0) == 0

def shift_left_fill(values, new):
    """Shift all values one place to the left in place, put new at the end and return what fell out.

    The list is not empty."""
    gone = values[0]
    for i in range(len(values) - 1):
        values[i] = values[i + 1]
    values[-1] = new
    return gone
# E: Each value is copied to the left, and the last place is free for the new one.
assert shift_left_fill([4, 5, 6], 7) == 4
assert shift_left_fill(["x"], "y") == "x"
assert shift_left_fill([None, 1], 2) is None

def absorb_lists(target, others):
    """Extend target in place by all lists in others and empty those; return the target's length."""
    for other in others:
        target.extend(other)
        other.clear()
    return len(target)
# E: The extend method copies the values before clear empties the source.
main, left, right = [1], [2, 3], [4]
assert absorb_lists(main, [left, right]) == 4
assert (main, left, right) == ([1, 2, 3, 4], [], [])
assert absorb_lists([], []) == 0

def pop_matching(items, test):
    """Remove and return the first item for which test is true; return None if there is none."""
    for i, item in enumerate(items):
        if test(item):
            return items.pop(i)
    return None
# E: The pop with the index of the first match removes and returns it.
# R: find first item that passes test(item), remove it from the list and return it
assert pop_matching([3, 8, 10], lambda n: n > 5) == 8
assert pop_matching([1], lambda n: n > 5) is None
assert pop_matching([], bool) is None

def fill_holes_in_order(shelf, boxes):
    """Put boxes, in order, into the None places of the shelf in place; return the boxes left
    over."""
    waiting = list(boxes)
    for i, place in enumerate(shelf):
        if place is None and waiting:
            shelf[i] = waiting.pop(0)
    return waiting
# E: Each empty place takes the first waiting box.
assert fill_holes_in_order([None, "a", None], ["b", "c", "d"]) == ["d"]
assert fill_holes_in_order([None, None], ["x"]) == []
assert fill_holes_in_order(["a"], ["b"]) == ["b"]

def sort_part_in_place(values, start, stop):
    """Sort only the slice from start up to but not including stop, in place, and return the
    list."""
    values[start:stop] = sorted(values[start:stop])
    return values
# E: The sorted slice is assigned back to its place.
# R: sort just a part of the list (indices start..stop-1), rest untouched
assert sort_part_in_place([9, 3, 1, 2, 0], 1, 4) == [9, 1, 2, 3, 0]
assert sort_part_in_place([2, 1], 0, 9) == [1, 2]
assert sort_part_in_place([], 0, 2) == []

def replace_run_by_count(items, value):
    """Replace in place each run of value by one number that tells its length; return the list."""
    i = 0
    while i < len(items):
        end = i
        while end < len(items) and items[end] == value:
            end += 1
        if end > i:
            items[i:end] = [end - i]
        i += 1
    return items
# H: An inner loop finds the end of the run, and a slice assignment shortens it.
assert replace_run_by_count(["x", "a", "x", "x"], "x") == [1, "a", 2]
assert replace_run_by_count(["a"], "x") == ["a"]
assert replace_run_by_count([], "x") == []

def take_alternating_out(cards):
    """Remove every second card (indexes 1, 3, ...) in place and return the removed ones."""
    taken = cards[1::2]
    del cards[1::2]
    return taken
# E: A slice with step is saved and then deleted.
deck = ["a", "b", "c", "d", "e"]
assert take_alternating_out(deck) == ["b", "d"]
assert deck == ["a", "c", "e"]
assert take_alternating_out([]) == []

def bump_to_top(playlist, song, steps):
    """Move song up by steps places in place, at most to the front; an unknown song changes nothing.

    Return the new index, or -1 for an unknown song."""
    if song not in playlist:
        return -1
    old = playlist.index(song)
    new = max(old - steps, 0)
    playlist.insert(new, playlist.pop(old))
    return new
# M: The song is popped from the old index and inserted at the new one.
# R: move an entry n places up in a list (in place), not above 0. return new index, -1 when not found
assert bump_to_top(["a", "b", "c"], "c", 1) == 1
assert bump_to_top(["a", "b", "c"], "b", 9) == 0
assert bump_to_top(["a"], "z", 1) == -1

def normalise_in_place(values):
    """Divide all numbers in place by the largest one, rounded to 2 decimals; return the list.

    An empty list or a largest number of 0 leaves the list as it is."""
    top = max(values, default=0)
    if top:
        for i in range(len(values)):
            values[i] = round(values[i] / top, 2)
    return values
# E: The maximum is read before any value is changed.
assert normalise_in_place([1, 4, 3]) == [0.25, 1.0, 0.75]
assert normalise_in_place([0, 0]) == [0, 0]
assert normalise_in_place([]) == []

def cascade_minimum(values):
    """Replace each value in place by the smallest value from its index to the end; return the
    list."""
    for i in range(len(values) - 2, -1, -1):
        values[i] = min(values[i], values[i + 1])
    return values
# E: Going backwards, the value on the right already is the minimum of the rest.
# R: suffix minimum in place
assert cascade_minimum([5, 2, 8, 3, 9]) == [2, 2, 3, 3, 9]
assert cascade_minimum([1]) == [1]
assert cascade_minimum([]) == []

def append_checked(log, entry, limit):
    """Append entry to the log unless its last limit entries already contain it; tell whether
    added."""
    if entry in log[-limit:]:
        return False
    log.append(entry)
    return True
# E: A negative slice looks at the last entries only; limit is at least 1.
assert append_checked(["a", "b", "c"], "a", 2) is True
assert append_checked(["a", "b"], "a", 2) is False
assert append_checked([], "x", 1) is True

def remove_pairs_summing(numbers, total):
    """Remove in place the first two numbers at different places that add up to total; return them.

    The pair is a tuple in list order; without such a pair nothing changes and None is returned."""
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == total:
                second = numbers.pop(j)
                return numbers.pop(i), second
    return None
# M: The later index is popped first, so that the earlier one stays valid.
# R: find 2 numbers that sum to total, take them out of the list and return as tuple
assert remove_pairs_summing([4, 1, 7, 3], 10) == (7, 3)
assert remove_pairs_summing([5], 10) is None
assert remove_pairs_summing([5, 5], 10) == (5, 5)

def mark_done(todo, name):
    """Prefix the first entry equal to name with "[x] " in place and move it to the end.

    Return the list; an unknown name changes nothing."""
    if name in todo:
        todo.remove(name)
        todo.append("[x] " + name)
    return todo
# E: The entry is removed and appended with its mark.
assert mark_done(["wash", "cook"], "wash") == ["cook", "[x] wash"]
assert mark_done(["cook"], "swim") == ["cook"]
assert mark_done([], "x") == []

def insert_sorted_unique(values, new):
    """Insert new in place into a rising list without repeats unless it is there; return its
    index."""
    i = 0
    while i < len(values) and values[i] < new:
        i += 1
    if i == len(values) or values[i] != new:
        values.insert(i, new)
    return i
# M: The index stops at the first value that is not smaller, which may be the value itself.
# R: insert in sorted list (ascending, no dups) if missing, return position
assert insert_sorted_unique([1, 4, 6], 5) == 2
assert insert_sorted_unique([1, 4, 6], 4) == 1
assert insert_sorted_unique([], 3) == 0

def equalise_lists(first, second, filler):
    """Lengthen the shorter of both lists in place with filler until they have equal lengths."""
    while len(first) < len(second):
        first.append(filler)
    while len(second) < len(first):
        second.append(filler)
# E: Only one of the two loops runs, and it appends to the shorter list.
a, b = [1], [2, 3, 4]
assert equalise_lists(a, b, 0) is None
assert (a, b) == ([1, 0, 0], [2, 3, 4])
equalise_lists(a, [], 9)
assert a == [1, 0, 0]

def exchange_halves_of(first, second):
    """Exchange the first halves of two lists of equal even length in place and return both."""
    half = len(first) // 2
    first[:half], second[:half] = second[:half], first[:half]
    return first, second
# E: A double slice assignment exchanges the heads at once.
assert exchange_halves_of([1, 2], [3, 4]) == ([3, 2], [1, 4])
assert exchange_halves_of([], []) == ([], [])
assert exchange_halves_of([1, 2, 3, 4], [5, 6, 7, 8]) == ([5, 6, 3, 4], [1, 2, 7, 8])

def remove_later_smaller(values):
    """Delete in place every value that is smaller than some value before it; return the list."""
    i = 1
    while i < len(values):
        if values[i] < values[i - 1]:
            values.pop(i)
        else:
            i += 1
    return values
# M: What remains is rising, so the value directly before is the largest so far.
assert remove_later_smaller([3, 1, 4, 2, 5]) == [3, 4, 5]
assert remove_later_smaller([2, 2]) == [2, 2]
assert remove_later_smaller([]) == []

def rename_in_list(names, renames):
    """Replace names in place by the dict renames (old -> new) and return the number of changes."""
    changes = 0
    for i, name in enumerate(names):
        if name in renames:
            names[i] = renames[name]
            changes += 1
    return changes
# E: Known names are overwritten by their new ones at the index.
# R: apply a dict of old->new to a list in place, how many replaced?
assert rename_in_list(["al", "bo", "al"], {"al": "Alan"}) == 2
assert rename_in_list(["bo"], {}) == 0
assert rename_in_list([], {"a": "b"}) == 0

def spread_last_value(values, count):
    """Subtract 1 from the last value and add 1 to the one before it, count times, in place.

    It stops early when the last value is 0; the list has at least two values. Return the list."""
    while count > 0 and values[-1] > 0:
        values[-1] -= 1
        values[-2] += 1
        count -= 1
    return values
# E: The loop moves one unit in each round.
assert spread_last_value([1, 5], 3) == [4, 2]
assert spread_last_value([1, 2], 9) == [3, 0]
assert spread_last_value([0, 0, 4], 0) == [0, 0, 4]

def age_entries(entries, limit):
    """Raise the age in each [name, age] entry by 1 in place, delete those above limit, return
    names.

    The names of the deleted entries are returned in order."""
    gone = []
    for entry in entries[:]:
        entry[1] += 1
        if entry[1] > limit:
            gone.append(entry[0])
            entries.remove(entry)
    return gone
# M: The loop runs over a copy, so that removing from the list is safe.
# R: cache = [["a", 2], ..]; every entry gets 1 older, drop those older than limit (in place), return dropped names
cache = [["a", 2], ["b", 0]]
assert age_entries(cache, 2) == ["a"]
assert cache == [["b", 1]]
assert age_entries([], 1) == []

def append_running_total(amounts):
    """Append to the list, in place, the sum of its numbers and then the mean rounded to 2 decimals.

    Return the list; an empty list gets 0 and 0.0."""
    total = sum(amounts)
    mean = round(total / len(amounts), 2) if amounts else 0.0
    amounts += [total, mean]
    return amounts
# E: Both figures are computed before the list grows.
assert append_running_total([1, 2, 2]) == [1, 2, 2, 5, 1.67]
assert append_running_total([]) == [0, 0.0]
assert append_running_total([4]) == [4, 4, 4.0]

def swap_by_names(seating, one, other):
    """Swap two people in a nested seating plan (rows of names) in place and return the plan.

    Both sit somewhere in the plan exactly once."""
    for row in seating:
        for i, name in enumerate(row):
            if name == one:
                row[i] = other
            elif name == other:
                row[i] = one
    return seating
# M: Each of the two names is overwritten by the other one wherever it sits.
# R: seating is list of rows. let two people swap seats, change in place
assert swap_by_names([["a", "b"], ["c"]], "a", "c") == [["c", "b"], ["a"]]
assert swap_by_names([["a", "b"]], "b", "a") == [["b", "a"]]
assert swap_by_names([["x"]], "x", "x") == [["x"]]

def use_up_oldest(batches, amount):
    """Take amount from batches, a list of amounts from oldest to newest, in place; oldest first.

    Used-up batches are deleted. Return what could not be taken, 0 if all was there."""
    while batches and amount >= batches[0]:
        amount -= batches.pop(0)
    if batches:
        batches[0] -= amount
        amount = 0
    return amount
# H: Whole batches are popped while they are needed entirely, then the next one is reduced.
# R: fifo storage: reduce the batches list from the front by amount, delete empty ones, return the shortage
milk = [3, 4, 5]
assert use_up_oldest(milk, 5) == 0
assert milk == [2, 5]
assert use_up_oldest([1, 1], 5) == 3
assert use_up_oldest([], 2) == 2

def capitalise_first_in_place(rows):
    """Capitalise the first word of each non-empty row (list of words) in place; return the rows."""
    for row in rows:
        if row:
            row[0] = row[0].capitalize()
    return rows
# E: The first element of each row is overwritten unless the row is empty.
assert capitalise_first_in_place([["the", "cat"], []]) == [["The", "cat"], []]
assert capitalise_first_in_place([["aB"]]) == [["Ab"]]
assert capitalise_first_in_place([]) == []

def resize(values, length, filler=None):
    """Cut or lengthen the list in place to exactly length entries, adding filler; return the
    list."""
    del values[length:]
    values.extend([filler] * (length - len(values)))
    return values
# E: Deleting the tail does nothing for short lists, and extending does nothing for long ones.
# R: make the list exactly n long: cut or pad with filler
assert resize([1, 2, 3], 2) == [1, 2]
assert resize([1], 3, 0) == [1, 0, 0]
assert resize([], 1) == [None]

def split_off_evens(numbers):
    """Remove the even numbers from the list in place and return them sorted from large to small."""
    evens = sorted((n for n in numbers if n % 2 == 0), reverse=True)
    for number in evens:
        numbers.remove(number)
    return evens
# E: The even numbers are collected first and then removed one by one.
mixed = [3, 4, 8, 5]
assert split_off_evens(mixed) == [8, 4]
assert mixed == [3, 5]
assert split_off_evens([]) == []

def nudge_towards(values, target):
    """Move every number one step towards target in place; return how many have reached it."""
    for i, value in enumerate(values):
        if value < target:
            values[i] += 1
        elif value > target:
            values[i] -= 1
    return values.count(target)
# E: Each number is changed by one depending on the comparison, then the hits are counted.
assert nudge_towards([3, 7, 5], 5) == 1
assert nudge_towards([4, 6], 5) == 2
assert nudge_towards([], 5) == 0

def join_first_two(parts):
    """Replace the first two texts of the list in place by their join with "-"; return the new
    length.

    A list with fewer than two texts stays as it is."""
    if len(parts) >= 2:
        parts[:2] = ["-".join(parts[:2])]
    return len(parts)
# E: A slice assignment puts one joined text in the place of two.
words = ["a", "b", "c"]
assert join_first_two(words) == 2
assert words == ["a-b", "c"]
assert join_first_two(["x"]) == 1

def remove_from_all(lists, item):
    """Remove the first item from each inner list that has it, in place; return the changed
    indexes."""
    changed = []
    for i, inner in enumerate(lists):
        if item in inner:
            inner.remove(item)
            changed.append(i)
    return changed
# E: Inner lists with the item lose it, and their indexes are noted.
# R: for every inner list remove the first occurrence of item; which lists (indexes) were changed?
assert remove_from_all([["a"], ["b"], ["a", "a"]], "a") == [0, 2]
assert remove_from_all([[]], "a") == []
assert remove_from_all([], "a") == []

def bubble_up_urgent(tasks):
    """Swap each task that begins with "!" with the one before it, left to right, in place, once.

    A task already behind another "!" task stays; return the list."""
    for i in range(1, len(tasks)):
        if tasks[i].startswith("!") and not tasks[i - 1].startswith("!"):
            tasks[i - 1], tasks[i] = tasks[i], tasks[i - 1]
    return tasks
# M: Each urgent task moves one place forward when the task before it is not urgent.
assert bubble_up_urgent(["a", "!b", "c", "!d"]) == ["!b", "a", "!d", "c"]
assert bubble_up_urgent(["!a", "!b"]) == ["!a", "!b"]
assert bubble_up_urgent([]) == []

def subtract_share(amounts, cost):
    """Subtract an equal share of cost from every amount in place, the first ones paying the rest.

    All numbers are whole; return the list. The list is not empty."""
    share, rest = divmod(cost, len(amounts))
    for i in range(len(amounts)):
        amounts[i] -= share + (i < rest)
    return amounts
# M: The comparison is True, counted as one, for the first ones up to the rest.
# R: split a bill of whole coins over wallets in place, leftover coins are paid by the first ones
assert subtract_share([10, 10, 10], 7) == [7, 8, 8]
assert subtract_share([5], 3) == [2]
assert subtract_share([1, 1], 0) == [1, 1]

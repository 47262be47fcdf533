"""Verified problems: changed copies of lists."""

def append_if_new_and_sort(numbers, number):
    """Add a number to the list unless it is already there and return the sorted list."""
    return sorted(numbers if number in numbers else numbers + [number])
# E: The condition chooses which list is sorted.
# R: add number if not in list then sort
assert append_if_new_and_sort([5, 1], 3) == [1, 3, 5]
assert append_if_new_and_sort([5, 1], 1) == [1, 5]
assert append_if_new_and_sort([], 2) == [2]

def append_the_sum(numbers):
    """Return a copy of the list with the sum of its numbers added at the end."""
    return numbers + [sum(numbers)]
# E: The sum is put into a list of one item and joined.
# R: list with its sum added at the end
assert append_the_sum([1, 2]) == [1, 2, 3]
assert append_the_sum([4]) == [4, 4]
assert append_the_sum([]) == [0]

def append_next_in_count(numbers):
    """Append the number that is one larger than the largest; an empty list begins with 1."""
    return numbers + [max(numbers, default=0) + 1]
# E: The default 0 leads to 1 for an empty list.
assert append_next_in_count([1, 5, 2]) == [1, 5, 2, 6]
assert append_next_in_count([9]) == [9, 10]
assert append_next_in_count([]) == [1]

def put_length_first(items):
    """Put the number of items in front of the list, e.g. [7, 7] becomes [2, 7, 7]."""
    return [len(items)] + items
# E: The length becomes the first item of a new list.
assert put_length_first([7, 7]) == [2, 7, 7]
assert put_length_first(["a"]) == [1, "a"]
assert put_length_first([]) == [0]

def remove_two_items(items, first, second):
    """Remove every copy of two different items from the list."""
    return [item for item in items if item != first and item != second]
# E: Both items must be different from the one that is kept.
assert remove_two_items([1, 2, 3, 1], 1, 3) == [2]
assert remove_two_items(["a"], "x", "y") == ["a"]
assert remove_two_items([], 1, 2) == []

def remove_items_shorter_than_first(words):
    """Keep the words that have at least as many letters as the first word."""
    return [word for word in words if len(word) >= len(words[0])]
# E: The first word always passes its own rule.
assert remove_items_shorter_than_first(["tea", "go", "milk"]) == ["tea", "milk"]
assert remove_items_shorter_than_first(["a"]) == ["a"]
assert remove_items_shorter_than_first([]) == []

def replace_at_wrapped_index(items, index, new):
    """Return a copy with the item at index replaced; an index past the end counts on from the
    start."""
    copy = list(items)
    copy[index % len(copy)] = new
    return copy
# E: The remainder brings the index back into the list.
assert replace_at_wrapped_index([1, 2, 3], 4, 9) == [1, 9, 3]
assert replace_at_wrapped_index([1], 0, 5) == [5]
assert replace_at_wrapped_index(["a", "b"], 3, "z") == ["a", "z"]

def set_every_third_to_zero(numbers):
    """Give a copy in which the 3rd, 6th, 9th number and so on are 0."""
    return [0 if place % 3 == 0 else number for place, number in enumerate(numbers, 1)]
# E: Places divisible by 3 become 0.
assert set_every_third_to_zero([1, 2, 3, 4]) == [1, 2, 0, 4]
assert set_every_third_to_zero([5]) == [5]
assert set_every_third_to_zero([]) == []

def increase_at_place(numbers, place, amount):
    """Add the amount to the number at a place counted from 1 and return the changed copy."""
    copy = numbers[:]
    copy[place - 1] += amount
    return copy
# E: Place 1 has the index 0.
assert increase_at_place([5, 5], 2, 3) == [5, 8]
assert increase_at_place([1], 1, -1) == [0]
assert increase_at_place([1, 2, 3], 3, 10) == [1, 2, 13]

def move_points(points, giver, taker, amount):
    """Move an amount of points from index giver to index taker and return the new list."""
    result = list(points)
    result[giver] -= amount
    result[taker] += amount
    return result
# E: One entry shrinks as much as the other grows.
assert move_points([5, 5], 0, 1, 2) == [3, 7]
assert move_points([1, 0, 9], 2, 0, 4) == [5, 0, 5]
assert move_points([3, 3], 1, 1, 1) == [3, 3]

def append_and_keep_newest(items, new, size):
    """Append the new item and keep only the newest size items, with size at least 1."""
    return (items + [new])[-size:]
# E: A negative slice takes the items at the end.
# R: keep a history of max N entries, add one entry at end
assert append_and_keep_newest([1, 2, 3], 4, 3) == [2, 3, 4]
assert append_and_keep_newest([], 1, 2) == [1]
assert append_and_keep_newest([1, 2], 3, 1) == [3]

def recent_files_list(files, opened):
    """Put the opened file first in the list of recent files, remove its older entry and keep at
    most four files."""
    return ([opened] + [name for name in files if name != opened])[:4]
# E: The other files follow and the slice limits the number.
# R: recent files: opened one goes first, no doubles, max 4
assert recent_files_list(["a", "b", "c"], "c") == ["c", "a", "b"]
assert recent_files_list(["a", "b", "c", "d"], "e") == ["e", "a", "b", "c"]
assert recent_files_list([], "x") == ["x"]

def pad_front_with_zeros(numbers, size):
    """Put zeros in front of the list until it has the size; a longer list is unchanged."""
    return [0] * (size - len(numbers)) + numbers
# E: A list times a negative number is empty.
# R: zeros on the left till length n
assert pad_front_with_zeros([5, 6], 4) == [0, 0, 5, 6]
assert pad_front_with_zeros([1, 2], 1) == [1, 2]
assert pad_front_with_zeros([], 2) == [0, 0]

def fill_up_with_last(items, size):
    """Repeat the last item at the end until the list has the size. The list is not empty; if it is
    long enough already, it is returned the same."""
    return items + [items[-1]] * (size - len(items))
# E: The missing number of copies is computed from the lengths.
assert fill_up_with_last([1, 2], 4) == [1, 2, 2, 2]
assert fill_up_with_last([1, 2], 2) == [1, 2]
assert fill_up_with_last(["a"], 3) == ["a", "a", "a"]

def each_item_in_own_list(items):
    """Put every item into a list of its own and return the list of lists."""
    return [[item] for item in items]
# E: The brackets inside the comprehension make small lists.
assert each_item_in_own_list([1, 2]) == [[1], [2]]
assert each_item_in_own_list(["a"]) == [["a"]]
assert each_item_in_own_list([]) == []

def sandwich_each(items, bread):
    """Put the bread item before and after every item, so two items get four breads."""
    return [part for item in items for part in (bread, item, bread)]
# E: Each item gives three parts.
assert sandwich_each([1], 0) == [0, 1, 0]
assert sandwich_each([1, 2], 0) == [0, 1, 0, 0, 2, 0]
assert sandwich_each([], 0) == []

def insert_zero_before_evens(numbers):
    """Copy the list and put a 0 before each even number."""
    result = []
    for number in numbers:
        if number % 2 == 0:
            result.append(0)
        result.append(number)
    return result
# E: The loop adds the extra 0 before the number itself.
assert insert_zero_before_evens([1, 2, 4]) == [1, 0, 2, 0, 4]
assert insert_zero_before_evens([3]) == [3]
assert insert_zero_before_evens([]) == []

def evens_written_twice(numbers):
    """Write each even number twice in a row and each odd number once."""
    result = []
    for number in numbers:
        result += [number, number] if number % 2 == 0 else [number]
    return result
# E: One or two copies are added for each number.
# R: duplicate even numbers, odd stay single
assert evens_written_twice([1, 2, 3]) == [1, 2, 2, 3]
assert evens_written_twice([4]) == [4, 4]
assert evens_written_twice([]) == []

def evens_before_odds(numbers):
    """Put all even numbers before all odd numbers; both groups keep their order."""
    return sorted(numbers, key=lambda number: number % 2)
# E: A stable sort by the remainder keeps the order inside each group.
# R: move evens to front, keep relative order
assert evens_before_odds([3, 2, 1, 4]) == [2, 4, 3, 1]
assert evens_before_odds([1]) == [1]
assert evens_before_odds([]) == []

def given_item_to_end(items, item):
    """Move all copies of the item to the end of the list and keep the order of the rest."""
    rest = [other for other in items if other != item]
    return rest + [item] * items.count(item)
# E: As many copies as were counted are added at the end.
assert given_item_to_end([0, 1, 0, 2], 0) == [1, 2, 0, 0]
assert given_item_to_end([1], 5) == [1]
assert given_item_to_end([], 5) == []

def largest_moved_to_front(numbers):
    """Move the first copy of the largest number to the front of a non-empty list."""
    at = numbers.index(max(numbers))
    return [numbers[at]] + numbers[:at] + numbers[at + 1:]
# E: The list is rebuilt round the index of the maximum.
assert largest_moved_to_front([1, 9, 3]) == [9, 1, 3]
assert largest_moved_to_front([5, 5]) == [5, 5]
assert largest_moved_to_front([2]) == [2]

def skip_ahead_in_queue(queue, name):
    """Move the named person one place forward in a queue; the first person stays first."""
    at = queue.index(name)
    if at == 0:
        return queue
    return queue[:at - 1] + [name, queue[at - 1]] + queue[at + 1:]
# E: The person and the one before change places.
assert skip_ahead_in_queue(["Al", "Bo", "Cy"], "Cy") == ["Al", "Cy", "Bo"]
assert skip_ahead_in_queue(["Al", "Bo"], "Al") == ["Al", "Bo"]
assert skip_ahead_in_queue(["Al", "Bo"], "Bo") == ["Bo", "Al"]

def serve_and_join(queue, newcomer):
    """Serve the first in the queue, if there is one, and let the newcomer join at the end.
    Return the new queue."""
    return queue[1:] + [newcomer]
# E: The slice works for an empty queue as well.
assert serve_and_join(["Al", "Bo"], "Cy") == ["Bo", "Cy"]
assert serve_and_join(["Al"], "Bo") == ["Bo"]
assert serve_and_join([], "Al") == ["Al"]

def rotate_right_by(items, steps):
    """Turn the list to the right by some steps: each step moves the last item to the front. The
    list is not empty."""
    cut = len(items) - steps % len(items)
    return items[cut:] + items[:cut]
# E: The cut is counted from the end after whole rounds are removed.
assert rotate_right_by([1, 2, 3], 1) == [3, 1, 2]
assert rotate_right_by([1, 2, 3], 5) == [2, 3, 1]
assert rotate_right_by([1], 9) == [1]

def reverse_from_index(items, start):
    """Reverse the part of the list from index start to the end; what lies before stays."""
    return items[:start] + items[start:][::-1]
# E: The tail is turned and joined to the head.
assert reverse_from_index([1, 2, 3, 4], 2) == [1, 2, 4, 3]
assert reverse_from_index([1, 2], 0) == [2, 1]
assert reverse_from_index([], 0) == []

def reverse_in_pairs(items):
    """Swap every two neighbours of a list with an even length: [1, 2, 3, 4] becomes [2, 1, 4,
    3]."""
    return [item for i in range(0, len(items), 2) for item in (items[i + 1], items[i])]
# E: Each pair of indexes gives its items the other way round.
assert reverse_in_pairs([1, 2, 3, 4]) == [2, 1, 4, 3]
assert reverse_in_pairs(["a", "b"]) == ["b", "a"]
assert reverse_in_pairs([]) == []

def sort_without_first(numbers):
    """Keep the first number in place and sort all numbers behind it in rising order."""
    return numbers[:1] + sorted(numbers[1:])
# E: Only the tail is sorted.
# R: sort everything except the first element
assert sort_without_first([5, 9, 1, 3]) == [5, 1, 3, 9]
assert sort_without_first([2]) == [2]
assert sort_without_first([]) == []

def sort_first_half_only(numbers):
    """Sort the numbers of the first half, rounded down, and leave the other numbers where they
    are."""
    half = len(numbers) // 2
    return sorted(numbers[:half]) + numbers[half:]
# E: One slice is sorted before both are joined.
assert sort_first_half_only([4, 1, 9, 2]) == [1, 4, 9, 2]
assert sort_first_half_only([3, 2, 1]) == [3, 2, 1]
assert sort_first_half_only([]) == []

def sorted_unless_short(numbers):
    """Sort the list only if it has more than three numbers, else return it unchanged."""
    return sorted(numbers) if len(numbers) > 3 else numbers
# E: The length decides whether sorting happens.
assert sorted_unless_short([4, 3, 2, 1]) == [1, 2, 3, 4]
assert sorted_unless_short([3, 1]) == [3, 1]
assert sorted_unless_short([]) == []

def sort_up_or_down(numbers, up):
    """Sort the numbers upwards when up is True and downwards otherwise; remove doubles first."""
    return sorted(set(numbers), reverse=not up)
# E: The flag is turned round for the argument reverse.
assert sort_up_or_down([2, 1, 2], True) == [1, 2]
assert sort_up_or_down([2, 1, 3], False) == [3, 2, 1]
assert sort_up_or_down([], True) == []

def three_smallest_sum(numbers):
    """Add the three smallest numbers; if there are fewer than three, return None."""
    return sum(sorted(numbers)[:3]) if len(numbers) >= 3 else None
# E: The sorted list begins with the smallest numbers.
# R: sum of the 3 smallest, None if less than 3 numbers
assert three_smallest_sum([9, 1, 2, 3]) == 6
assert three_smallest_sum([1, 2]) is None
assert three_smallest_sum([0, 0, 0]) == 0

def shortest_three_words(words):
    """Return the three shortest words from short to long; equal lengths keep their order in the
    list."""
    return sorted(words, key=len)[:3]
# E: Sorting is stable, so ties keep their order.
assert shortest_three_words(["pear", "fig", "a", "to"]) == ["a", "to", "fig"]
assert shortest_three_words(["b", "a"]) == ["b", "a"]
assert shortest_three_words([]) == []

def sort_ignoring_case_reverse(words):
    """Sort the words from Z to A without regard to upper and lower case."""
    return sorted(words, key=str.lower, reverse=True)
# E: The key lowers each word only for comparing.
# R: sort strings z-a case insensitive
assert sort_ignoring_case_reverse(["apple", "Cherry", "bun"]) == ["Cherry", "bun", "apple"]
assert sort_ignoring_case_reverse(["a"]) == ["a"]
assert sort_ignoring_case_reverse([]) == []

def running_totals_capped(amounts, cap):
    """Give the running totals of the amounts; a total above the cap is written as the cap."""
    total, totals = 0, []
    for amount in amounts:
        total += amount
        totals.append(min(total, cap))
    return totals
# E: The real total goes on while the written one is limited.
assert running_totals_capped([3, 4, 5], 10) == [3, 7, 10]
assert running_totals_capped([20, -15], 10) == [10, 5]
assert running_totals_capped([], 5) == []

def battery_levels(start, changes):
    """Follow a battery level through changes; it never goes above 100 or below 0. Return the
    level after the last change."""
    level = start
    for change in changes:
        level = max(0, min(100, level + change))
    return level
# E: The level is limited after every change.
# R: battery 0-100, start level and changes -> final level
assert battery_levels(90, [20, -30]) == 70
assert battery_levels(10, [-50, 5]) == 5
assert battery_levels(40, []) == 40

def door_open_at_end(events):
    """Tell whether a door is open after the events "open" and "close"; it is closed at first and
    other events change nothing."""
    is_open = False
    for event in events:
        if event in ("open", "close"):
            is_open = event == "open"
    return is_open
# E: The flag takes the state of the last known event.
assert door_open_at_end(["open", "knock"]) is True
assert door_open_at_end(["open", "close"]) is False
assert door_open_at_end([]) is False

def values_while_switched_on(events):
    """Collect the numbers that come while the machine is on. The texts "on" and "off" switch it; it
    starts switched off."""
    running, kept = False, []
    for event in events:
        if event in ("on", "off"):
            running = event == "on"
        elif running:
            kept.append(event)
    return kept
# E: A flag remembers the state between events.
assert values_while_switched_on([1, "on", 2, 3, "off", 4]) == [2, 3]
assert values_while_switched_on(["on", 5]) == [5]
assert values_while_switched_on([]) == []

def records_so_far(numbers):
    """Mark with True each number that is larger than all numbers before it; the first is always a
    record."""
    return [all(number > earlier for earlier in numbers[:i]) for i, number in enumerate(numbers)]
# E: Each number is compared with the slice before it.
assert records_so_far([3, 1, 5]) == [True, False, True]
assert records_so_far([2, 2]) == [True, False]
assert records_so_far([]) == []

def running_minimum(numbers):
    """Give for each place the smallest number seen up to there."""
    return [min(numbers[:end]) for end in range(1, len(numbers) + 1)]
# E: Each beginning of the list gives its minimum.
assert running_minimum([5, 7, 2]) == [5, 5, 2]
assert running_minimum([1]) == [1]
assert running_minimum([]) == []

def first_seen_flags(items):
    """Return a list of flags: True where an item occurs for the first time, False for repeats."""
    return [item not in items[:index] for index, item in enumerate(items)]
# E: An item is new when the slice before it lacks it.
# R: for every element True if it's the first time we see it
assert first_seen_flags(["a", "b", "a"]) == [True, True, False]
assert first_seen_flags([1, 1]) == [True, False]
assert first_seen_flags([]) == []

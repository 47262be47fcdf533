"""Verified problems: ends and parts of lists."""

def first_minus_last_item(numbers):
    """Subtract the last number of the list from the first; an empty list gives 0."""
    if not numbers:
        return 0
    return numbers[0] - numbers[-1]
# E: Both ends are read by index after the check for an empty list.
# R: first number minus last number of a list, 0 when its empty
assert first_minus_last_item([9, 1, 4]) == 5
assert first_minus_last_item([3]) == 0
assert first_minus_last_item([]) == 0

def ends_are_both_even(numbers):
    """Tell whether the first and the last number of a non-empty list are both even."""
    return numbers[0] % 2 == 0 and numbers[-1] % 2 == 0
# E: Two remainder tests are joined with and.
assert ends_are_both_even([2, 3, 8]) is True
assert ends_are_both_even([2, 3]) is False
assert ends_are_both_even([4]) is True

def larger_of_the_ends(values):
    """Give the larger one of the first and last values; the list has at least one value."""
    return max(values[0], values[-1])
# E: The max of the two end values is taken.
# R: bigger one of first and last list value
assert larger_of_the_ends([3, 99, 7]) == 7
assert larger_of_the_ends([8, 1]) == 8
assert larger_of_the_ends([5]) == 5

def any_end_is_zero(numbers):
    """Check whether the list begins or ends with 0. The empty list gives False."""
    return bool(numbers) and 0 in (numbers[0], numbers[-1])
# E: Membership in a pair of both ends, guarded by the list itself.
# R: does my list start or end with a zero?
assert any_end_is_zero([0, 5]) is True
assert any_end_is_zero([5, 0, 5]) is False
assert any_end_is_zero([]) is False

def product_of_outer_numbers(numbers):
    """Multiply the first number by the last one. With a single number that is its square."""
    return numbers[0] * numbers[-1]
# E: For one number both indexes point to the same place.
# R: first times last number
assert product_of_outer_numbers([2, 50, 7]) == 14
assert product_of_outer_numbers([6]) == 36
assert product_of_outer_numbers([-1, 3]) == -3

def sum_of_inner_numbers(numbers):
    """Add up all numbers except the first and the last; short lists give 0."""
    return sum(numbers[1:-1])
# E: The sum of an inner slice, which may be empty.
# R: sum of a list without first and last element
assert sum_of_inner_numbers([10, 1, 2, 10]) == 3
assert sum_of_inner_numbers([10, 10]) == 0
assert sum_of_inner_numbers([]) == 0

def largest_of_first_three(numbers):
    """Find the largest among the first three numbers, or among all if there are fewer; the list
    is not empty."""
    return max(numbers[:3])
# E: A slice may reach past the end without harm.
assert largest_of_first_three([1, 5, 2, 99]) == 5
assert largest_of_first_three([4]) == 4
assert largest_of_first_three([-3, -2]) == -2

def sum_of_last_n(numbers, n):
    """Add the last n numbers of the list; n of 0 gives 0, and a large n takes the whole list."""
    return sum(numbers[-n:]) if n > 0 else 0
# E: The check is needed because -0 would take the whole list.
# R: total of the last n values in a list
assert sum_of_last_n([1, 2, 3, 4], 2) == 7
assert sum_of_last_n([1, 2, 3], 0) == 0
assert sum_of_last_n([1, 2], 10) == 3

def mean_of_first_n(numbers: list[float], n: int) -> float:
    """Compute the average of the first n numbers; with fewer numbers, of those there are. An
    empty part has the average 0.0."""
    part = numbers[:n]
    return sum(part) / len(part) if part else 0.0
# E: The part is cut first, so its own length is the divisor.
assert mean_of_first_n([2, 4, 90], 2) == 3.0
assert mean_of_first_n([6], 3) == 6.0
assert mean_of_first_n([], 3) == 0.0

def first_half_sum_is_larger(numbers):
    """Decide whether the first half adds up to more than the second half. In a list of odd length
    the middle number belongs to the second half."""
    half = len(numbers) // 2
    return sum(numbers[:half]) > sum(numbers[half:])
# E: The same index ends one slice and starts the other.
# R: does the first half of the list sum to more than the second half?
assert first_half_sum_is_larger([5, 1, 2, 3]) is True
assert first_half_sum_is_larger([5, 1, 5]) is False
assert first_half_sum_is_larger([]) is False

def queue_without_first_two(people):
    """Let the first two people of the queue in and return those who still wait."""
    return people[2:]
# E: A slice from index 2 skips two items.
assert queue_without_first_two(["Al", "Bo", "Cy"]) == ["Cy"]
assert queue_without_first_two(["Al"]) == []
assert queue_without_first_two(["Al", "Bo", "Cy", "Di"]) == ["Cy", "Di"]

def last_three_newest_first(messages):
    """Show the three latest messages, newest first; the newest one stands last in the list."""
    return messages[-3:][::-1]
# E: The tail is cut off and then turned round.
# R: messages are oldest to newest. give me the last 3 but newest first
assert last_three_newest_first(["a", "b", "c", "d"]) == ["d", "c", "b"]
assert last_three_newest_first(["a", "b"]) == ["b", "a"]
assert last_three_newest_first([]) == []

def top_two_sum_of_sorted(scores):
    """Sum the two highest scores; fewer than two scores are simply summed."""
    return sum(sorted(scores, reverse=True)[:2])
# E: Sorted from high to low, the first two are the best.
assert top_two_sum_of_sorted([3, 9, 5]) == 14
assert top_two_sum_of_sorted([4]) == 4
assert top_two_sum_of_sorted([]) == 0

def drop_lowest_and_sum(points):
    """Add the points of all tests but the worst one, which is dropped once. No points give 0."""
    return sum(points) - min(points, default=0)
# E: The total less the smallest value equals dropping it.
# R: my teacher drops the lowest test. sum of all points without the lowest
assert drop_lowest_and_sum([8, 3, 9]) == 17
assert drop_lowest_and_sum([3, 3]) == 3
assert drop_lowest_and_sum([]) == 0

def best_three_average(jumps):
    """Return the mean of the three longest jumps. There are at least three."""
    return sum(sorted(jumps)[-3:]) / 3
# E: After sorting, the last three are the longest.
assert best_three_average([4, 5, 6, 1]) == 5.0
assert best_three_average([1, 1, 1]) == 1.0
assert best_three_average([9, 0, 3, 3]) == 5.0

def ends_swapped_copy(items):
    """Return a copy in which the first and the last item have changed places. Lists with fewer
    than two items stay as they are."""
    if len(items) < 2:
        return items[:]
    return [items[-1]] + items[1:-1] + [items[0]]
# E: The copy is put together from the end, the inside and the start.
assert ends_swapped_copy([1, 2, 3]) == [3, 2, 1]
assert ends_swapped_copy([1, 2, 3, 4]) == [4, 2, 3, 1]
assert ends_swapped_copy([7]) == [7]

def first_half_reversed(items):
    """Turn the first half of the list round and leave the rest; with an odd length the middle item
    belongs to the rest."""
    half = len(items) // 2
    return items[:half][::-1] + items[half:]
# E: Only the first slice is reversed before both are joined.
# R: reverse only the first half of a list
assert first_half_reversed([1, 2, 3, 4]) == [2, 1, 3, 4]
assert first_half_reversed([1, 2, 3, 4, 5]) == [2, 1, 3, 4, 5]
assert first_half_reversed([]) == []

def every_second_upper(words):
    """Take the second, fourth, sixth word and so on and write them in capitals."""
    return [word.upper() for word in words[1::2]]
# E: The slice skips the first word and then every other one.
assert every_second_upper(["a", "b", "c", "d"]) == ["B", "D"]
assert every_second_upper(["a"]) == []
assert every_second_upper(["x", "yes"]) == ["YES"]

def even_places_minus_odd_places(numbers):
    """Subtract the sum of the numbers at odd indexes from the sum at even indexes; indexes start
    at 0."""
    return sum(numbers[::2]) - sum(numbers[1::2])
# E: Two slices with step 2 share out the numbers.
assert even_places_minus_odd_places([5, 1, 4]) == 8
assert even_places_minus_odd_places([2]) == 2
assert even_places_minus_odd_places([]) == 0

def left_side_of_street(houses):
    """Count the houses on the left of a street where they are listed left, right, left, ...."""
    return len(houses[::2])
# E: The left houses have the even indexes.
assert left_side_of_street([1, 2, 3]) == 2
assert left_side_of_street([1, 2]) == 1
assert left_side_of_street([]) == 0

def third_items_only(items):
    """Pick every third item: the 3rd, the 6th, the 9th and so on."""
    return items[2::3]
# E: Index 2 is the third place and the step is 3.
assert third_items_only([1, 2, 3, 4, 5, 6]) == [3, 6]
assert third_items_only([1, 2]) == []
assert third_items_only(list("abcd")) == ["c"]

def item_at_wrapped_place(items, place):
    """Return the item at a place counted from 1. After the last item the counting goes on at the
    first, so place 4 of three items is the first one."""
    return items[(place - 1) % len(items)]
# E: The remainder brings any place back into the list.
# R: item at position n counting from 1, and if n is too large wrap around
assert item_at_wrapped_place(["a", "b", "c"], 4) == "a"
assert item_at_wrapped_place(["a", "b", "c"], 3) == "c"
assert item_at_wrapped_place([9], 100) == 9

def without_middle_item(items):
    """Remove the middle item from a list of odd length; a list of even length is returned as it
    is."""
    half = len(items) // 2
    return items[:half] + items[half + 1:] if len(items) % 2 else items
# E: The middle index is skipped only for an odd length.
assert without_middle_item([1, 2, 3]) == [1, 3]
assert without_middle_item([1, 2]) == [1, 2]
assert without_middle_item([9]) == []

def insert_in_the_middle(items, new):
    """Return a copy with the new item put in the middle; for an odd length it goes before the
    middle item."""
    half = len(items) // 2
    return items[:half] + [new] + items[half:]
# E: The list is cut at half its length and joined round the new item.
# R: put x into the middle of a list, return new list
assert insert_in_the_middle([1, 2, 3, 4], 9) == [1, 2, 9, 3, 4]
assert insert_in_the_middle([1, 2, 3], 9) == [1, 9, 2, 3]
assert insert_in_the_middle([], 9) == [9]

def second_place_insert(items, new):
    """Add a new item right after the first one; in an empty list it becomes the only item."""
    return items[:1] + [new] + items[1:]
# E: The slices stay valid for the empty list.
# R: insert an item at the second place please
assert second_place_insert([1, 2], 5) == [1, 5, 2]
assert second_place_insert([1], 5) == [1, 5]
assert second_place_insert([], 5) == [5]

def add_before_last(items, item):
    """Put the item just before the last one of the list and return the new list. If the list is
    empty it becomes [item]."""
    return items[:-1] + [item] + items[-1:]
# E: The last item is kept as a slice of length one.
# R: insert x before the last element of a list, new list please
assert add_before_last([1, 2, 3], 0) == [1, 2, 0, 3]
assert add_before_last(["z"], "y") == ["y", "z"]
assert add_before_last([], 1) == [1]

def first_item_doubled_rest_kept(numbers):
    """Double only the first number and return a new list with the others unchanged."""
    return [number * 2 for number in numbers[:1]] + numbers[1:]
# E: The first slice has one number or none.
assert first_item_doubled_rest_kept([4, 1, 1]) == [8, 1, 1]
assert first_item_doubled_rest_kept([0]) == [0]
assert first_item_doubled_rest_kept([]) == []

def tour_closed(stops):
    """Make a round tour: add the first stop again at the end, unless the tour ends there already.
    There is at least one stop."""
    return stops if stops[-1] == stops[0] else stops + [stops[0]]
# E: The stop is added only when both ends differ.
assert tour_closed(["A", "B"]) == ["A", "B", "A"]
assert tour_closed(["A", "B", "A"]) == ["A", "B", "A"]
assert tour_closed(["A"]) == ["A"]

def second_largest_or_largest(numbers):
    """Return the number that comes second when sorted from high to low, with equal ones counted
    separately; a single number is returned itself."""
    return sorted(numbers)[-2:][0]
# E: The last two of the sorted list start with the wanted one.
assert second_largest_or_largest([3, 8, 5]) == 5
assert second_largest_or_largest([8, 8, 1]) == 8
assert second_largest_or_largest([4]) == 4

def first_longer_than_last(words):
    """Decide if the first word has more letters than the last word of the list."""
    return len(words[0]) > len(words[-1])
# E: The lengths of both ends are compared.
assert first_longer_than_last(["hello", "you"]) is True
assert first_longer_than_last(["hi", "all", "ok"]) is False
assert first_longer_than_last(["one"]) is False

def glue_outer_words(words):
    """Join the first and the last word with a hyphen, such as "sun-sea"; a single word is given as
    it is."""
    return words[0] if len(words) == 1 else words[0] + "-" + words[-1]
# E: The case of a single word is decided first.
assert glue_outer_words(["sun", "and", "sea"]) == "sun-sea"
assert glue_outer_words(["sun"]) == "sun"
assert glue_outer_words(["a", "b"]) == "a-b"

def first_of_first_and_last_of_last(words):
    """Build a text from the first letter of the first word and the last letter of the last word.
    No word is empty."""
    return words[0][0] + words[-1][-1]
# E: Two indexes pick the word and then its letter.
assert first_of_first_and_last_of_last(["cat", "dog", "hen"]) == "cn"
assert first_of_first_and_last_of_last(["x"]) == "xx"
assert first_of_first_and_last_of_last(["on", "off"]) == "of"

def middle_words_text(words):
    """Write all words but the first and last as one text with spaces between them."""
    return " ".join(words[1:-1])
# E: The inner slice is joined.
assert middle_words_text(["a", "big", "red", "hat"]) == "big red"
assert middle_words_text(["a", "b"]) == ""
assert middle_words_text([]) == ""

def last_lap_was_fastest(laps):
    """Tell whether no lap took less time than the last one. At least one lap was run."""
    return laps[-1] == min(laps)
# E: The last lap is compared with the shortest.
assert last_lap_was_fastest([60, 58, 57]) is True
assert last_lap_was_fastest([57, 58]) is False
assert last_lap_was_fastest([50]) is True

def gain_since_start(prices):
    """Compute by how many percent the last price differs from the first, rounded to a whole
    number."""
    return round((prices[-1] - prices[0]) / prices[0] * 100)
# E: The change is divided by the first price.
# R: percent change from the first price to the last one in a list, rounded
assert gain_since_start([100, 90, 120]) == 20
assert gain_since_start([50, 25]) == -50
assert gain_since_start([8]) == 0

def first_and_last_replaced(items, new):
    """Give a copy of a list of at least two items with both end items replaced by the new one."""
    return [new] + items[1:-1] + [new]
# E: The inside is kept between two new items.
assert first_and_last_replaced([1, 2, 3], 0) == [0, 2, 0]
assert first_and_last_replaced([1, 2], 7) == [7, 7]
assert first_and_last_replaced(["a", "b", "c", "d"], "-") == ["-", "b", "c", "-"]

def shorter_by_quarter(items):
    """Cut a quarter of the items off the end; the number that is cut is rounded down."""
    return items[:len(items) - len(items) // 4]
# E: The number to keep is the length less its quarter.
assert shorter_by_quarter([1, 2, 3, 4]) == [1, 2, 3]
assert shorter_by_quarter([1, 2, 3]) == [1, 2, 3]
assert shorter_by_quarter(list("abcdefgh")) == list("abcdef")

def leave_at_most_five(items):
    """Keep the five last items; a shorter list is returned complete."""
    return items[-5:]
# E: A negative start of a slice may lie before the list.
assert leave_at_most_five([1, 2, 3, 4, 5, 6]) == [2, 3, 4, 5, 6]
assert leave_at_most_five([1, 2]) == [1, 2]
assert leave_at_most_five([]) == []

def three_parts_of_list(items):
    """Split the list into its first item, the items between, and its last item, as a tuple. It has
    at least two items."""
    first, *between, last = items
    return first, between, last
# E: A starred name collects what lies between the ends.
# R: split list to (first, middle part, last)
assert three_parts_of_list([1, 2, 3, 4]) == (1, [2, 3], 4)
assert three_parts_of_list([1, 2]) == (1, [], 2)
assert three_parts_of_list(["a", "b", "c"]) == ("a", ["b"], "c")

def head_and_tail_sum(numbers):
    """Return a pair: the first number, and the sum of all numbers after it."""
    return numbers[0], sum(numbers[1:])
# E: The tail slice is summed and may be empty.
# R: first number and the sum of the others as a pair
assert head_and_tail_sum([5, 1, 2]) == (5, 3)
assert head_and_tail_sum([5]) == (5, 0)
assert head_and_tail_sum([0, -4]) == (0, -4)

def first_is_sum_of_rest(numbers):
    """Check whether the first number equals the sum of all the others, as in [6, 1, 2, 3]. An empty
    list gives False."""
    return len(numbers) > 0 and numbers[0] == sum(numbers[1:])
# E: The tail is added up and compared with the head.
assert first_is_sum_of_rest([6, 1, 2, 3]) is True
assert first_is_sum_of_rest([6]) is False
assert first_is_sum_of_rest([]) is False

def last_beats_average(scores):
    """Say whether the last score lies above the average of all scores before it. There are at least
    two scores."""
    before = scores[:-1]
    return scores[-1] > sum(before) / len(before)
# E: The average of the slice without the last score is the bar.
assert last_beats_average([4, 6, 7]) is True
assert last_beats_average([4, 6, 5]) is False
assert last_beats_average([3, 2]) is False

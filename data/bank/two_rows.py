"""Verified problems: two lists and neighbours."""

def larger_item_of_each_pair(first, second):
    """Compare two lists place by place and build a list of the larger values."""
    return [max(a, b) for a, b in zip(first, second)]
# E: The max is taken of each pair from zip.
# R: elementwise max of two lists
assert larger_item_of_each_pair([1, 5], [3, 2]) == [3, 5]
assert larger_item_of_each_pair([1, 2], [4]) == [4]
assert larger_item_of_each_pair([], []) == []

def largest_gap_between_lists(first, second):
    """Find the largest absolute difference of two numbers at the same place; 0 for empty lists."""
    return max((abs(a - b) for a, b in zip(first, second)), default=0)
# E: The default of max is for empty lists.
assert largest_gap_between_lists([1, 9], [3, 4]) == 5
assert largest_gap_between_lists([2], [2]) == 0
assert largest_gap_between_lists([], []) == 0

def rounds_won_by_first(first, second):
    """Count the rounds in which the first player has more points than the second one."""
    return sum(a > b for a, b in zip(first, second))
# E: Each true comparison is one round won.
# R: two lists of round scores, how many rounds did player one win?
assert rounds_won_by_first([3, 1, 5], [2, 1, 6]) == 1
assert rounds_won_by_first([9, 9], [1, 1]) == 2
assert rounds_won_by_first([], []) == 0

def match_score_text(home, away):
    """Write how many sets each side has won as a text like "2:1". A set goes to the side with more
    points; no set is a draw."""
    won = sum(a > b for a, b in zip(home, away))
    return f"{won}:{len(home) - won}"
# E: The sets that the home side has not won go to the other.
# R: set points of home and away -> "2:1"
assert match_score_text([25, 20, 15], [20, 25, 10]) == "2:1"
assert match_score_text([25], [3]) == "1:0"
assert match_score_text([], []) == "0:0"

def first_place_of_difference(first, second):
    """Return the first index at which two lists of equal length differ, or -1 if they are equal."""
    for index, (a, b) in enumerate(zip(first, second)):
        if a != b:
            return index
    return -1
# E: The loop leaves at the first pair that differs.
assert first_place_of_difference([1, 2, 3], [1, 9, 9]) == 1
assert first_place_of_difference([1], [1]) == -1
assert first_place_of_difference([], []) == -1

def all_places_larger(first, second):
    """Check that every number of the first list is larger than its partner in the second, and that
    both lists are equally long."""
    return len(first) == len(second) and all(a > b for a, b in zip(first, second))
# E: The lengths are tested before the pairs.
assert all_places_larger([3, 5], [2, 4]) is True
assert all_places_larger([3, 5], [2, 5]) is False
assert all_places_larger([3], []) is False

def full_names_from_lists(first_names, last_names):
    """Join first names and last names of two lists to full names and sort them by alphabet."""
    return sorted(f"{first} {last}" for first, last in zip(first_names, last_names))
# E: The pairs are formatted and then sorted.
assert full_names_from_lists(["Zoe", "Al"], ["Ray", "Fox"]) == ["Al Fox", "Zoe Ray"]
assert full_names_from_lists(["Al"], []) == []
assert full_names_from_lists([], []) == []

def bill_of_lists(prices, pieces):
    """Multiply each price by the pieces at the same place and add all up; from 100 on, 10 are taken
    off."""
    total = sum(price * count for price, count in zip(prices, pieces))
    return total - 10 if total >= 100 else total
# E: The sum of products is reduced at the end.
# R: prices and quantities lists. total, minus 10 if its 100 or more
assert bill_of_lists([5, 2], [2, 5]) == 20
assert bill_of_lists([50], [2]) == 90
assert bill_of_lists([], []) == 0

def names_with_points_over(names, points, limit):
    """Return the names whose points are above the limit; both lists go together by place."""
    return [name for name, value in zip(names, points) if value > limit]
# E: The pairs are filtered by points, and the name is kept.
# R: names where the points are over the limit
assert names_with_points_over(["Al", "Bo"], [5, 9], 5) == ["Bo"]
assert names_with_points_over(["Al"], [1], 3) == []
assert names_with_points_over([], [], 0) == []

def points_of_marked(points, marks):
    """Sum up the points whose mark at the same place is True."""
    return sum(value for value, marked in zip(points, marks) if marked)
# E: The flags decide which points are added.
assert points_of_marked([4, 5, 6], [True, False, True]) == 10
assert points_of_marked([4], [False]) == 0
assert points_of_marked([], []) == 0

def positions_of_flags(flags):
    """List the places, counted from 1, at which the flag is True."""
    return [place for place, flag in enumerate(flags, 1) if flag]
# E: The places are counted from 1 and filtered by the flag.
assert positions_of_flags([True, False, True]) == [1, 3]
assert positions_of_flags([False]) == []
assert positions_of_flags([]) == []

def correct_answers_percent(answers, solutions):
    """Return how many percent of the answers agree with the solutions, as a whole number rounded
    down. There is at least one solution."""
    right = sum(a == b for a, b in zip(answers, solutions))
    return right * 100 // len(solutions)
# E: Equal pairs are counted and divided by the number of solutions.
assert correct_answers_percent(["a", "b", "c"], ["a", "b", "d"]) == 66
assert correct_answers_percent([], ["a"]) == 0
assert correct_answers_percent(["x"], ["x"]) == 100

def wrong_answer_numbers(answers, solutions):
    """List the numbers of the questions answered wrongly. Questions are numbered from 1."""
    pairs = zip(answers, solutions)
    return [number for number, (a, b) in enumerate(pairs, 1) if a != b]
# E: Pairs that differ keep their number.
# R: which questions were wrong (numbers from 1), given answers and correct ones
assert wrong_answer_numbers(["a", "b", "c"], ["a", "c", "d"]) == [2, 3]
assert wrong_answer_numbers(["a"], ["a"]) == []
assert wrong_answer_numbers([], []) == []

def first_of_one_last_of_other(first, second):
    """Return a list with the first item of the first list and the last of the second, leaving out
    what an empty list cannot give."""
    return first[:1] + second[-1:]
# E: Slices of length one are empty for empty lists.
assert first_of_one_last_of_other([1, 2], [3, 4]) == [1, 4]
assert first_of_one_last_of_other([], [3]) == [3]
assert first_of_one_last_of_other([], []) == []

def new_items_appended(old, new):
    """Append to the old list those new items that it does not have yet; return a new list."""
    return old + [item for item in new if item not in old]
# E: The filtered second list is joined to the first.
assert new_items_appended([1, 2], [2, 3]) == [1, 2, 3]
assert new_items_appended([], [5, 5]) == [5, 5]
assert new_items_appended([1], []) == [1]

def mean_of_both_lists(first, second):
    """Compute one mean over the numbers of both lists together; at least one number is there."""
    together = first + second
    return sum(together) / len(together)
# E: The lists are joined before the mean is taken.
assert mean_of_both_lists([1, 2], [6]) == 3.0
assert mean_of_both_lists([], [4]) == 4.0
assert mean_of_both_lists([0], [1]) == 0.5

def rises_between_neighbours(numbers):
    """Return only the positive differences between neighbours, in order: [3, 5, 4, 9] has rises of
    2 and 5."""
    return [b - a for a, b in zip(numbers, numbers[1:]) if b > a]
# E: Pairs that do not go up are filtered out.
# R: list of the increases between consecutive values
assert rises_between_neighbours([3, 5, 4, 9]) == [2, 5]
assert rises_between_neighbours([5, 1]) == []
assert rises_between_neighbours([]) == []

def total_way_of_floors(floors):
    """Compute how many floors a lift passes when it visits the given floors one after another."""
    return sum(abs(b - a) for a, b in zip(floors, floors[1:]))
# E: Absolute differences of neighbours are added.
# R: lift goes through floors in this order, how far in total
assert total_way_of_floors([0, 5, 2]) == 8
assert total_way_of_floors([3]) == 0
assert total_way_of_floors([1, -1]) == 2

def biggest_rise(numbers):
    """Return the largest step up from a number to the next one; 0 if it never goes up."""
    return max([b - a for a, b in zip(numbers, numbers[1:])] + [0])
# E: A 0 in the list of differences is the lowest answer.
# R: largest increase from one number to the next, 0 if none
assert biggest_rise([1, 4, 2, 9]) == 7
assert biggest_rise([5, 3]) == 0
assert biggest_rise([]) == 0

def number_of_changes(items):
    """Count how often an item is different from the one directly before it."""
    return sum(a != b for a, b in zip(items, items[1:]))
# E: Unequal neighbours are counted.
assert number_of_changes(["on", "on", "off", "on"]) == 2
assert number_of_changes([1, 1]) == 0
assert number_of_changes([]) == 0

def larger_neighbour_list(numbers):
    """Make a list of the larger number of every two neighbours."""
    return [max(pair) for pair in zip(numbers, numbers[1:])]
# E: Each pair from zip is a tuple with a maximum.
assert larger_neighbour_list([1, 5, 2]) == [5, 5]
assert larger_neighbour_list([3]) == []
assert larger_neighbour_list([]) == []

def products_with_next(numbers):
    """Multiply each number by the next one; the last number is multiplied by the first."""
    return [a * b for a, b in zip(numbers, numbers[1:] + numbers[:1])]
# E: The turned list puts the first number beside the last.
assert products_with_next([2, 3, 4]) == [6, 12, 8]
assert products_with_next([5]) == [25]
assert products_with_next([]) == []

def items_equal_to_next(items):
    """Return the items that are followed by an equal item."""
    return [a for a, b in zip(items, items[1:]) if a == b]
# E: Only pairs of equal neighbours give their item.
assert items_equal_to_next([1, 1, 1, 2]) == [1, 1]
assert items_equal_to_next([1, 2]) == []
assert items_equal_to_next([]) == []

def numbers_smaller_than_next(numbers):
    """Keep the numbers that are smaller than the number right after them; the last one is
    dropped."""
    return [a for a, b in zip(numbers, numbers[1:]) if a < b]
# E: The comparison with the next number filters.
assert numbers_smaller_than_next([1, 5, 2, 3]) == [1, 2]
assert numbers_smaller_than_next([9, 8]) == []
assert numbers_smaller_than_next([]) == []

def days_warmer_than_yesterday(temperatures):
    """Return the day numbers on which it was warmer than the day before; the first day is day 1."""
    return [day for day in range(2, len(temperatures) + 1)
            if temperatures[day - 1] > temperatures[day - 2]]
# E: Day n has the index n - 1.
# R: which days (1 = first) were warmer than the day before
assert days_warmer_than_yesterday([10, 12, 11, 15]) == [2, 4]
assert days_warmer_than_yesterday([10]) == []
assert days_warmer_than_yesterday([]) == []

def up_down_words(numbers):
    """Describe each step from a number to the next with "up", "down" or "same"."""
    steps = [b - a for a, b in zip(numbers, numbers[1:])]
    return ["up" if step > 0 else "down" if step < 0 else "same" for step in steps]
# E: The sign of each difference becomes a word.
# R: for each step say up, down or same
assert up_down_words([1, 3, 3, 0]) == ["up", "same", "down"]
assert up_down_words([1]) == []
assert up_down_words([]) == []

def trend_of_ends(numbers):
    """Compare the last with the first number: "rising", "falling" or "flat". Fewer than two numbers
    are "flat"."""
    if len(numbers) < 2 or numbers[0] == numbers[-1]:
        return "flat"
    return "rising" if numbers[-1] > numbers[0] else "falling"
# E: All flat cases are handled by one condition.
assert trend_of_ends([1, 9, 2]) == "rising"
assert trend_of_ends([5, 1]) == "falling"
assert trend_of_ends([]) == "flat"

def pauses_longer_than(times, limit):
    """Count the gaps between neighbouring times that are longer than the limit. The times are in
    rising order."""
    return sum(later - earlier > limit for earlier, later in zip(times, times[1:]))
# E: The gap of each pair is compared with the limit.
assert pauses_longer_than([0, 5, 20, 22], 4) == 2
assert pauses_longer_than([1, 2], 5) == 0
assert pauses_longer_than([], 1) == 0

def neighbours_text(words):
    """Write every two neighbouring words as "a>b" and join these with spaces."""
    return " ".join(f"{a}>{b}" for a, b in zip(words, words[1:]))
# E: The formatted pairs are joined.
assert neighbours_text(["A", "B", "C"]) == "A>B B>C"
assert neighbours_text(["A"]) == ""
assert neighbours_text([]) == ""

def words_get_longer(words):
    """Tell whether each word has more letters than the word before it."""
    return all(len(a) < len(b) for a, b in zip(words, words[1:]))
# E: The lengths of neighbours must rise.
assert words_get_longer(["a", "to", "the"]) is True
assert words_get_longer(["to", "be"]) is False
assert words_get_longer(["x"]) is True

def sums_in_twos(numbers):
    """Add each two numbers that stand together: first and second, third and fourth and so on. A
    last single number is ignored."""
    return [a + b for a, b in zip(numbers[::2], numbers[1::2])]
# E: Two slices with step 2 give the partners.
# R: add numbers in pairs, 1st+2nd, 3rd+4th...
assert sums_in_twos([1, 2, 3, 4]) == [3, 7]
assert sums_in_twos([1, 2, 9]) == [3]
assert sums_in_twos([]) == []

def chairs_left_or_missing(guests, chairs):
    """Compare a list of guests with a number of chairs: return "2 left", "3 missing" or "exact"."""
    rest = chairs - len(guests)
    if rest == 0:
        return "exact"
    return f"{rest} left" if rest > 0 else f"{-rest} missing"
# E: The sign of the difference chooses the text.
assert chairs_left_or_missing(["Al", "Bo"], 4) == "2 left"
assert chairs_left_or_missing(["Al", "Bo"], 1) == "1 missing"
assert chairs_left_or_missing([], 0) == "exact"

def ages_within_group(ages, names, youngest):
    """Give the names of those who are at least as old as youngest, joined with " and "."""
    return " and ".join(name for age, name in zip(ages, names) if age >= youngest)
# E: Pairs that pass the rule give the name to join.
assert ages_within_group([10, 5, 12], ["Al", "Bo", "Cy"], 10) == "Al and Cy"
assert ages_within_group([1], ["Al"], 2) == ""
assert ages_within_group([], [], 0) == ""

def sold_out_products(products, stock):
    """Return the products whose stock at the same place is 0, in capitals."""
    return [product.upper() for product, left in zip(products, stock) if left == 0]
# E: The stock filters and the name is changed.
# R: names (uppercase) of products with stock 0
assert sold_out_products(["tea", "jam"], [0, 3]) == ["TEA"]
assert sold_out_products(["tea"], [1]) == []
assert sold_out_products([], []) == []

def closest_guess_name(names, guesses, target):
    """Return the name of the person whose guess is nearest to the target; the earlier one in a
    tie."""
    distances = [abs(guess - target) for guess in guesses]
    return names[distances.index(min(distances))]
# E: The place of the smallest distance is the place of the name.
assert closest_guess_name(["Al", "Bo"], [10, 14], 13) == "Bo"
assert closest_guess_name(["Al", "Bo"], [12, 14], 13) == "Al"
assert closest_guess_name(["Cy"], [0], 99) == "Cy"

def double_where_flagged(numbers, flags):
    """Double each number whose flag is True, leave the others."""
    return [number * 2 if flag else number for number, flag in zip(numbers, flags)]
# E: The flag at the same place decides.
assert double_where_flagged([1, 2], [True, False]) == [2, 2]
assert double_where_flagged([5], [True]) == [10]
assert double_where_flagged([], []) == []

def choose_first_or_second(first, second, use_first):
    """Build a list that takes each item from the first list where use_first is True and from the
    second list where it is False."""
    return [a if use else b for a, b, use in zip(first, second, use_first)]
# E: Three lists are walked together.
assert choose_first_or_second([1, 2], [8, 9], [True, False]) == [1, 9]
assert choose_first_or_second(["a"], ["b"], [False]) == ["b"]
assert choose_first_or_second([], [], []) == []

def fill_none_from_other(values, others):
    """Replace each None by the value at the same place of the second list."""
    return [other if value is None else value for value, other in zip(values, others)]
# E: The partner from the second list fills the gap.
assert fill_none_from_other([1, None], [7, 8]) == [1, 8]
assert fill_none_from_other([None], [None]) == [None]
assert fill_none_from_other([], []) == []

def repeat_words_by_counts(words, counts):
    """Repeat each word as often as its count says and join everything into one text."""
    return "".join(word * count for word, count in zip(words, counts))
# E: A text times a number repeats it.
# R: repeat each word n times, join all
assert repeat_words_by_counts(["ha", "!"], [2, 3]) == "haha!!!"
assert repeat_words_by_counts(["x"], [0]) == ""
assert repeat_words_by_counts([], []) == ""

def shopping_lines(products, amounts):
    """Write lines such as "2 x milk" for all products with an amount above 0."""
    return [f"{n} x {product}" for product, n in zip(products, amounts) if n > 0]
# E: Products that are not needed are left out.
assert shopping_lines(["milk", "tea"], [2, 0]) == ["2 x milk"]
assert shopping_lines(["tea"], [1]) == ["1 x tea"]
assert shopping_lines([], []) == []

"""Verified problems: checks and finding in lists."""

def no_number_below_zero(numbers):
    """Check that none of the numbers is negative. An empty list passes."""
    return not any(number < 0 for number in numbers)
# E: The any is turned round with not.
assert no_number_below_zero([0, 3]) is True
assert no_number_below_zero([1, -1]) is False
assert no_number_below_zero([]) is True

def all_between_one_and_six(rolls):
    """Tell whether all rolls could come from a die, so lie between 1 and 6."""
    return all(1 <= roll <= 6 for roll in rolls)
# E: Every roll has to pass the chained comparison.
# R: could these all be dice rolls? 1-6
assert all_between_one_and_six([1, 6, 3]) is True
assert all_between_one_and_six([7]) is False
assert all_between_one_and_six([]) is True

def has_even_and_odd(numbers):
    """Decide if the list has at least one even and at least one odd number."""
    return any(n % 2 == 0 for n in numbers) and any(n % 2 == 1 for n in numbers)
# E: Two any-tests are joined with and.
# R: true when a list contains both an even and an odd num
assert has_even_and_odd([2, 3]) is True
assert has_even_and_odd([2, 4]) is False
assert has_even_and_odd([]) is False

def contains_all_three(items, a, b, c):
    """Check whether the three items a, b and c are all in the list, in any order."""
    return a in items and b in items and c in items
# E: Three membership tests.
assert contains_all_three([1, 2, 3, 4], 4, 1, 2) is True
assert contains_all_three([1, 2], 1, 2, 3) is False
assert contains_all_three([], 1, 1, 1) is False

def has_one_but_not_other(items, wanted, unwanted):
    """Check that the list contains the wanted item and does not contain the unwanted one."""
    return wanted in items and unwanted not in items
# E: Two membership tests, one of them negated.
assert has_one_but_not_other(["milk", "tea"], "tea", "nuts") is True
assert has_one_but_not_other(["tea", "nuts"], "tea", "nuts") is False
assert has_one_but_not_other([], "a", "b") is False

def longer_than_and_starts_with(items, size, first):
    """Tell whether the list has more than size items and its first item is the given one."""
    return len(items) > size and items[:1] == [first]
# E: The slice is compared, so an empty list is safe.
assert longer_than_and_starts_with([5, 6, 7], 2, 5) is True
assert longer_than_and_starts_with([5, 6], 2, 5) is False
assert longer_than_and_starts_with([], -1, 5) is False

def is_empty_or_all_none(items):
    """Return True when the list is empty or holds nothing but None."""
    return all(item is None for item in items)
# E: For an empty list all gives True.
assert is_empty_or_all_none([None, None]) is True
assert is_empty_or_all_none([None, 0]) is False
assert is_empty_or_all_none([]) is True

def all_words_short_and_lower(words, limit):
    """Check that each word has at most limit letters and is written in lower case."""
    return all(len(word) <= limit and word == word.lower() for word in words)
# E: Both rules are tested for each word.
assert all_words_short_and_lower(["tea", "ice"], 3) is True
assert all_words_short_and_lower(["Tea"], 3) is False
assert all_words_short_and_lower([], 0) is True

def any_word_contains_part(words, part):
    """Tell if the part occurs in at least one word, ignoring upper and lower case."""
    return any(part.lower() in word.lower() for word in words)
# E: Both texts are lowered before the search.
# R: does any string in the list contain xyz, case insensitiv
assert any_word_contains_part(["Sunday", "Monday"], "SUN") is True
assert any_word_contains_part(["Monday"], "x") is False
assert any_word_contains_part([], "a") is False

def each_is_double_of_previous(numbers):
    """Check whether each number after the first is twice the number before it."""
    return all(later == 2 * earlier for earlier, later in zip(numbers, numbers[1:]))
# E: The list is zipped with itself, one place further.
assert each_is_double_of_previous([3, 6, 12]) is True
assert each_is_double_of_previous([1, 2, 5]) is False
assert each_is_double_of_previous([]) is True

def neighbours_sum_to_ten(numbers):
    """Check if somewhere two neighbouring numbers add up to 10."""
    return any(a + b == 10 for a, b in zip(numbers, numbers[1:]))
# E: The pairs of neighbours come from zip.
# R: do any two consecutive numbers sum up to 10?
assert neighbours_sum_to_ten([1, 4, 6]) is True
assert neighbours_sum_to_ten([4, 1, 6]) is False
assert neighbours_sum_to_ten([10]) is False

def alternates_even_odd(numbers):
    """Check that even and odd numbers take turns in the list, whichever comes first."""
    return all((a + b) % 2 == 1 for a, b in zip(numbers, numbers[1:]))
# E: An even and an odd number have an odd sum.
# R: check that parity alternates
assert alternates_even_odd([1, 2, 5, 8]) is True
assert alternates_even_odd([2, 4]) is False
assert alternates_even_odd([7]) is True

def first_negative_or_zero(numbers):
    """Return the first negative number in the list, or 0 if all are zero or positive."""
    for number in numbers:
        if number < 0:
            return number
    return 0
# E: The loop leaves at the first match.
assert first_negative_or_zero([3, -2, -5]) == -2
assert first_negative_or_zero([1]) == 0
assert first_negative_or_zero([]) == 0

def first_even_over(numbers, limit):
    """Find the first even number above the limit; if there is none, give None."""
    return next((n for n in numbers if n % 2 == 0 and n > limit), None)
# E: The next of a generator with a default.
# R: first even number bigger than limit in a list or None
assert first_even_over([2, 9, 8, 10], 5) == 8
assert first_even_over([3, 4], 5) is None
assert first_even_over([], 0) is None

def last_positive_or_none(numbers):
    """Search from the end for a number above 0 and return it; None when there is no such number."""
    for number in reversed(numbers):
        if number > 0:
            return number
    return None
# E: The loop runs backwards.
# R: last number > 0 or None
assert last_positive_or_none([4, 7, -1, 0]) == 7
assert last_positive_or_none([-1]) is None
assert last_positive_or_none([]) is None

def first_word_longer_than_first(words):
    """Return the first word that is longer than the word at index 0, or "" if no word is."""
    for word in words:
        if len(word) > len(words[0]):
            return word
    return ""
# E: All words are compared with the first one.
assert first_word_longer_than_first(["to", "be", "four", "seven"]) == "four"
assert first_word_longer_than_first(["abc", "a"]) == ""
assert first_word_longer_than_first([]) == ""

def last_word_with_letter(words, letter):
    """Give the last word in the list that contains the letter, or None."""
    found = [word for word in words if letter in word]
    return found[-1] if found else None
# E: The filtered list keeps the order, so its last item is wanted.
assert last_word_with_letter(["pin", "pan", "tin"], "p") == "pan"
assert last_word_with_letter(["a"], "x") is None
assert last_word_with_letter([], "a") is None

def index_of_first_zero(numbers):
    """Return the index of the first 0 in the list, or the length of the list if it has none."""
    return numbers.index(0) if 0 in numbers else len(numbers)
# E: The method index is called only when 0 is there.
assert index_of_first_zero([5, 0, 0]) == 1
assert index_of_first_zero([1, 2]) == 2
assert index_of_first_zero([]) == 0

def name_of_tallest(names, heights):
    """Return the name that belongs to the largest height; both lists have the same order and at
    least one entry. The first one wins a tie."""
    return names[heights.index(max(heights))]
# E: The index found in one list is used in the other.
# R: two lists names and heights, who is the tallest
assert name_of_tallest(["Al", "Bo"], [170, 181]) == "Bo"
assert name_of_tallest(["Al", "Bo"], [170, 170]) == "Al"
assert name_of_tallest(["Cy"], [1]) == "Cy"

def cheapest_dish(dishes, prices):
    """Find the dish with the lowest price and return it with its price as a text such as
    "soup (4)". The lists are equally long and not empty."""
    price = min(prices)
    return f"{dishes[prices.index(price)]} ({price})"
# E: The place of the lowest price gives the dish.
assert cheapest_dish(["rice", "soup"], [6, 4]) == "soup (4)"
assert cheapest_dish(["rice"], [6]) == "rice (6)"
assert cheapest_dish(["a", "b"], [2, 2]) == "a (2)"

def price_of_item_or_default(items, prices, item, default):
    """Look up the price that stands at the same index as the item; give the default if the item is
    not in the list."""
    return prices[items.index(item)] if item in items else default
# E: The index of the item is used in the price list.
assert price_of_item_or_default(["pen", "cap"], [2, 9], "cap", 0) == 9
assert price_of_item_or_default(["pen"], [2], "hat", 5) == 5
assert price_of_item_or_default([], [], "pen", 1) == 1

def item_before_or_none(items, item):
    """Return the item just before the given one; None for the first item and for one not listed."""
    if item not in items or item == items[0]:
        return None
    return items[items.index(item) - 1]
# E: The two cases without a neighbour are dealt with first.
assert item_before_or_none([1, 2, 3], 3) == 2
assert item_before_or_none([1, 2], 1) is None
assert item_before_or_none([], 1) is None

def items_up_to_and_with(items, stop):
    """Give the items up to the first stop item, which is included; the whole list if it is
    missing."""
    return items[:items.index(stop) + 1] if stop in items else items
# E: One is added so that the stop item stays.
assert items_up_to_and_with([1, 2, 3], 2) == [1, 2]
assert items_up_to_and_with([1, 2], 9) == [1, 2]
assert items_up_to_and_with([], 1) == []

def items_after_first(items, marker):
    """Return what comes after the first marker; without a marker the result is empty."""
    return items[items.index(marker) + 1:] if marker in items else []
# E: The slice starts one place behind the marker.
# R: everything after the first marker
assert items_after_first(["a", "-", "b", "-"], "-") == ["b", "-"]
assert items_after_first(["a"], "-") == []
assert items_after_first([], "-") == []

def is_largest_at_end(numbers):
    """Tell whether the largest number stands at the first or the last place of a non-empty list."""
    return max(numbers) in (numbers[0], numbers[-1])
# E: The maximum is looked for in the pair of ends.
assert is_largest_at_end([9, 1, 2]) is True
assert is_largest_at_end([1, 9, 2]) is False
assert is_largest_at_end([4]) is True

def max_exceeds_sum_of_rest(numbers):
    """Decide whether the largest number is more than all other numbers together."""
    return 2 * max(numbers) > sum(numbers)
# E: The rest is the sum less the maximum, which gives the doubled maximum.
assert max_exceeds_sum_of_rest([10, 4, 5]) is True
assert max_exceeds_sum_of_rest([9, 4, 5]) is False
assert max_exceeds_sum_of_rest([1]) is True

def sum_fits_budget(prices, budget, reserve):
    """Check if all prices together leave at least the reserve of the budget."""
    return budget - sum(prices) >= reserve
# E: What remains of the budget is compared with the reserve.
assert sum_fits_budget([10, 20], 50, 15) is True
assert sum_fits_budget([40], 50, 11) is False
assert sum_fits_budget([], 5, 5) is True

def passed_the_course(marks):
    """Decide if a course is passed: the mean is at least 5 and no mark is below 3. There are
    marks."""
    return sum(marks) / len(marks) >= 5 and min(marks) >= 3
# E: Mean and minimum have to reach their bounds.
assert passed_the_course([3, 7]) is True
assert passed_the_course([2, 10]) is False
assert passed_the_course([4, 5]) is False

def fever_two_days_running(temperatures):
    """Check if there was fever, 38 degrees or more, on two days in a row."""
    return any(a >= 38 and b >= 38 for a, b in zip(temperatures, temperatures[1:]))
# E: Both days of a pair of neighbours must have fever.
assert fever_two_days_running([37, 38, 39]) is True
assert fever_two_days_running([38, 37, 38]) is False
assert fever_two_days_running([]) is False

def shortlist_complete(chosen, required):
    """Check that every required item was chosen and that at most 10 items were chosen."""
    return len(chosen) <= 10 and all(item in chosen for item in required)
# E: The length and the membership of all required items are tested.
assert shortlist_complete(["a", "b"], ["b"]) is True
assert shortlist_complete(["a"], ["b"]) is False
assert shortlist_complete([], []) is True

def first_missing_item(bag, needed):
    """Return the first needed thing that the bag lacks, or "all packed"."""
    for thing in needed:
        if thing not in bag:
            return thing
    return "all packed"
# E: The first thing without a match ends the search.
assert first_missing_item(["map"], ["map", "torch", "tent"]) == "torch"
assert first_missing_item(["a"], ["a"]) == "all packed"
assert first_missing_item([], []) == "all packed"

def same_length_and_same_ends(first, second):
    """Check that two non-empty lists have the same length, the same first and the same last
    item."""
    return len(first) == len(second) and first[0] == second[0] and first[-1] == second[-1]
# E: Three comparisons are joined with and.
assert same_length_and_same_ends([1, 2, 3], [1, 9, 3]) is True
assert same_length_and_same_ends([1, 3], [1, 2, 3]) is False
assert same_length_and_same_ends([1], [2]) is False

def second_is_reverse_of_first(first, second):
    """Tell whether the second list holds the items of the first in opposite order."""
    return first[::-1] == second
# E: The reversed first list is compared.
assert second_is_reverse_of_first([1, 2], [2, 1]) is True
assert second_is_reverse_of_first([1, 2], [1, 2]) is False
assert second_is_reverse_of_first([], []) is True

def reads_same_both_ways(items):
    """Check that the list stays the same when reversed, but give False for an empty list."""
    return bool(items) and items == items[::-1]
# E: The list must not be empty and must equal its reverse.
assert reads_same_both_ways([1, 2, 1]) is True
assert reads_same_both_ways([1, 2]) is False
assert reads_same_both_ways([]) is False

def sorted_and_no_doubles(numbers):
    """Check that the numbers are in rising order and no number occurs twice."""
    return numbers == sorted(set(numbers))
# E: A set has no doubles, sorted puts it in order.
# R: is list strictly increasing?
assert sorted_and_no_doubles([1, 4, 9]) is True
assert sorted_and_no_doubles([1, 1, 2]) is False
assert sorted_and_no_doubles([]) is True

def at_most_one_double(items):
    """Check that the list has no more than one item too many, so at most one item repeats once."""
    return len(items) - len(set(items)) <= 1
# E: The set shows how many different items there are.
# R: max one duplicate allowed
assert at_most_one_double([1, 2, 2]) is True
assert at_most_one_double([1, 1, 1]) is False
assert at_most_one_double([]) is True

def all_multiples_of_first(numbers):
    """Check that all numbers can be divided by the first one, which is not 0."""
    return all(number % numbers[0] == 0 for number in numbers)
# E: The first number is the divisor for all.
assert all_multiples_of_first([3, 9, 6]) is True
assert all_multiples_of_first([4, 6]) is False
assert all_multiples_of_first([5]) is True

def status_of_cart(items):
    """Describe a shopping cart: "empty" without items, "one item", or "3 items" and the like."""
    if not items:
        return "empty"
    return "one item" if len(items) == 1 else f"{len(items)} items"
# E: The length chooses one of three texts.
assert status_of_cart([]) == "empty"
assert status_of_cart(["tea"]) == "one item"
assert status_of_cart(["tea", "jam", "oil"]) == "3 items"

def winner_of_two_teams(team_a, team_b):
    """Compare the sums of two lists of points: return "A", "B" or "tie"."""
    a, b = sum(team_a), sum(team_b)
    return "tie" if a == b else "A" if a > b else "B"
# E: The case of equal sums is decided first.
# R: compare sums of two lists: "A", "B" or "tie"
assert winner_of_two_teams([3, 4], [5]) == "A"
assert winner_of_two_teams([1], [2]) == "B"
assert winner_of_two_teams([], []) == "tie"

def list_with_smaller_maximum(first, second):
    """Give the list whose largest number is smaller; the second one if they are equal."""
    return first if max(first) < max(second) else second
# E: The maxima decide between both lists.
assert list_with_smaller_maximum([1, 2], [9]) == [1, 2]
assert list_with_smaller_maximum([3], [1, 3]) == [1, 3]
assert list_with_smaller_maximum([7], [4, 5]) == [4, 5]

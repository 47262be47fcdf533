"""Verified problems: short list tasks."""

def sum_of_first_and_length(numbers):
    """Add the first number and the length of the list; an empty list gives 0."""
    return numbers[0] + len(numbers) if numbers else 0
# E: The empty list is caught by the condition.
# R: first element plus list length, 0 for empty
assert sum_of_first_and_length([5, 1]) == 7
assert sum_of_first_and_length([0]) == 1
assert sum_of_first_and_length([]) == 0

def range_over_first(numbers):
    """Tell how far the largest number lies above the first number; the list is not empty."""
    return max(numbers) - numbers[0]
# E: The first number is subtracted from the maximum.
assert range_over_first([3, 9, 1]) == 6
assert range_over_first([5, 2]) == 0
assert range_over_first([1]) == 0

def first_bought_now_loss(prices):
    """Find the deepest loss since buying at the first price: first price minus the lowest one."""
    return prices[0] - min(prices)
# E: The lowest price is never above the first.
assert first_bought_now_loss([10, 7, 12]) == 3
assert first_bought_now_loss([5, 6]) == 0
assert first_bought_now_loss([4]) == 0

def best_trade_from_first_min(prices):
    """Buy at the lowest price and sell at the highest price that comes on that day or later.
    Return the profit; the first lowest price counts."""
    start = prices.index(min(prices))
    return max(prices[start:]) - prices[start]
# E: The slice from the lowest price holds the later prices.
assert best_trade_from_first_min([9, 2, 5, 3]) == 3
assert best_trade_from_first_min([5, 4, 1]) == 0
assert best_trade_from_first_min([1, 8]) == 7

def cheaper_pack(prices, pack_price):
    """Return "pack" if the pack costs less than all single prices together, else "single"."""
    return "pack" if pack_price < sum(prices) else "single"
# E: The sum of single prices is compared.
# R: is the pack cheaper than buying each one? return "pack" or "single"
assert cheaper_pack([3, 4], 6) == "pack"
assert cheaper_pack([3, 4], 7) == "single"
assert cheaper_pack([], 1) == "single"

def product_of_signs(numbers):
    """Return 1, -1 or 0: the sign that the product of all numbers would have; no numbers give 1."""
    if 0 in numbers:
        return 0
    return (-1) ** sum(number < 0 for number in numbers)
# E: Every negative number turns the sign.
assert product_of_signs([2, -3]) == -1
assert product_of_signs([-2, -3]) == 1
assert product_of_signs([5, 0]) == 0

def evens_sum_minus_odds_count(numbers):
    """Sum the even numbers and take off 1 for every odd number."""
    return sum(-1 if number % 2 else number for number in numbers)
# E: Odd numbers are replaced by -1.
assert evens_sum_minus_odds_count([4, 3, 6]) == 9
assert evens_sum_minus_odds_count([1]) == -1
assert evens_sum_minus_odds_count([]) == 0

def sum_of_bigger_half(numbers):
    """Add up the larger half of the numbers; with an odd count the middle one in size is
    included."""
    return sum(sorted(numbers)[len(numbers) // 2:])
# E: The upper part of the sorted list is summed.
assert sum_of_bigger_half([4, 1, 3, 2]) == 7
assert sum_of_bigger_half([5, 1, 3]) == 8
assert sum_of_bigger_half([]) == 0

def weights_paired_heaviest(weights):
    """Add the heaviest and the lightest weight and compare it with 100: return True if it is at
    most 100. A single weight is taken once."""
    if len(weights) == 1:
        return weights[0] <= 100
    return max(weights) + min(weights) <= 100
# E: The single weight is a case of its own.
assert weights_paired_heaviest([60, 40]) is True
assert weights_paired_heaviest([70, 40, 50]) is False
assert weights_paired_heaviest([90]) is True

def digits_sum_of_list(numbers):
    """Add up all the digits of all the non-negative numbers: 12 and 7 give 1 + 2 + 7."""
    return sum(int(digit) for number in numbers for digit in str(number))
# E: Each number is written as text and its digits are summed.
# R: sum of all digits of all numbers in my list
assert digits_sum_of_list([12, 7]) == 10
assert digits_sum_of_list([100]) == 1
assert digits_sum_of_list([]) == 0

def has_gap_over_ten(numbers):
    """Sort the numbers and check whether somewhere two neighbours are more than 10 apart."""
    ordered = sorted(numbers)
    return any(b - a > 10 for a, b in zip(ordered, ordered[1:]))
# E: Gaps are taken in the sorted list.
assert has_gap_over_ten([20, 1, 8]) is True
assert has_gap_over_ten([11, 1]) is False
assert has_gap_over_ten([]) is False

def mean_minus_ends(numbers):
    """Average the numbers between the ends; lists of up to two numbers give None."""
    inner = numbers[1:-1]
    return sum(inner) / len(inner) if inner else None
# E: An empty inner part has no average.
assert mean_minus_ends([9, 2, 4, 9]) == 3.0
assert mean_minus_ends([1, 2]) is None
assert mean_minus_ends([]) is None

def round_mean_half_up(numbers):
    """Round the mean of whole, non-negative numbers to a whole number, with halves going up."""
    return (2 * sum(numbers) + len(numbers)) // (2 * len(numbers))
# E: Adding half before rounding down rounds to the nearest number.
assert round_mean_half_up([1, 2]) == 2
assert round_mean_half_up([1, 1, 2]) == 1
assert round_mean_half_up([5]) == 5

def swap_two_given_values(items, a, b):
    """Write b wherever a stands and a wherever b stands; everything else is kept."""
    return [b if item == a else a if item == b else item for item in items]
# E: Two conditions exchange the values.
# R: swap all a and b inside a list
assert swap_two_given_values([1, 2, 3, 1], 1, 2) == [2, 1, 3, 2]
assert swap_two_given_values(["x"], "a", "b") == ["x"]
assert swap_two_given_values([], 1, 2) == []

def wrap_list_with_borders(items, border, width):
    """Put the border item width times before and width times after the list."""
    return [border] * width + items + [border] * width
# E: Two lists of copies enclose the items.
assert wrap_list_with_borders([5], 0, 2) == [0, 0, 5, 0, 0]
assert wrap_list_with_borders([1, 2], "#", 0) == [1, 2]
assert wrap_list_with_borders([], 0, 1) == [0, 0]

def items_until_third(items, stop):
    """Return the items before the first stop item, but at most three of them."""
    before = items[:items.index(stop)] if stop in items else items
    return before[:3]
# E: The list is cut at the stop item, then after three items.
assert items_until_third([1, 2, 0, 3], 0) == [1, 2]
assert items_until_third([1, 2, 3, 4], 0) == [1, 2, 3]
assert items_until_third([], 0) == []

def joined_in_threes(letters):
    """Join the letters and put a space after every third one, but none at the end."""
    groups = ["".join(letters[i:i + 3]) for i in range(0, len(letters), 3)]
    return " ".join(groups)
# E: Slices of three are joined, then the groups.
# R: letters list to string with groups of three: "abc de"
assert joined_in_threes(list("abcde")) == "abc de"
assert joined_in_threes(["a"]) == "a"
assert joined_in_threes([]) == ""

def odd_one_at_end(numbers):
    """If the last number is odd, move it to the front; otherwise return the list unchanged."""
    if numbers and numbers[-1] % 2 == 1:
        return [numbers[-1]] + numbers[:-1]
    return numbers
# E: The last number is tested before the list is rebuilt.
assert odd_one_at_end([2, 4, 5]) == [5, 2, 4]
assert odd_one_at_end([1, 2]) == [1, 2]
assert odd_one_at_end([]) == []

def add_missing_last_zero(numbers):
    """Add a 0 at the end if the number of items is odd, so that the length becomes even."""
    return numbers + [0] * (len(numbers) % 2)
# E: The remainder is the number of zeros to add.
# R: pad a list with one zero if its length is odd
assert add_missing_last_zero([1, 2, 3]) == [1, 2, 3, 0]
assert add_missing_last_zero([1, 2]) == [1, 2]
assert add_missing_last_zero([]) == []

def growing_copies(items):
    """Repeat the first item once, the second twice, the third three times and so on, in one
    list."""
    return [item for count, item in enumerate(items, 1) for _ in range(count)]
# E: The place of the item is the number of copies.
assert growing_copies(["a", "b"]) == ["a", "b", "b"]
assert growing_copies([7]) == [7]
assert growing_copies([]) == []

def each_number_counted_down(numbers):
    """Write for every positive number all numbers from it down to 1, all in one list."""
    return [step for number in numbers for step in range(number, 0, -1)]
# E: Each number starts a range that goes down.
assert each_number_counted_down([3, 2]) == [3, 2, 1, 2, 1]
assert each_number_counted_down([1]) == [1]
assert each_number_counted_down([]) == []

def list_is_valid_code(digits):
    """Check a code of four digits: it has length 4, each is from 0 to 9, and not all are equal."""
    return len(digits) == 4 and all(0 <= d <= 9 for d in digits) and len(set(digits)) > 1
# E: Three rules are joined with and.
# R: pin as list of 4 digits valid? not all same
assert list_is_valid_code([1, 2, 2, 1]) is True
assert list_is_valid_code([5, 5, 5, 5]) is False
assert list_is_valid_code([1, 2, 3]) is False

def first_bigger_than_all_before_sum(numbers):
    """Return the first number that is larger than the sum of all numbers before it, starting
    with the second number; None if there is none."""
    for index in range(1, len(numbers)):
        if numbers[index] > sum(numbers[:index]):
            return numbers[index]
    return None
# E: The slice before the index is summed each time.
assert first_bigger_than_all_before_sum([3, 2, 9]) == 9
assert first_bigger_than_all_before_sum([3, 3]) is None
assert first_bigger_than_all_before_sum([]) is None

"""Verified problems: plain loops."""

def sum_of_large_minus_small(numbers, border):
    """Add the numbers that are at least border and subtract all the others."""
    total = 0
    for n in numbers:
        if n >= border:
            total += n
        else:
            total -= n
    return total
# E: The border decides between plus and minus.
assert sum_of_large_minus_small([5, 2, 7], 5) == 10
assert sum_of_large_minus_small([1], 5) == -1
assert sum_of_large_minus_small([], 5) == 0

def multiply_only_odd_ones(numbers):
    """Multiply the odd numbers of the list; return 1 if there are none."""
    product = 1
    for n in numbers:
        if n % 2 == 1:
            product *= n
    return product
# E: The product starts at one and only odd numbers change it.
# R: multiply just the odd ones, 1 when there arent any
assert multiply_only_odd_ones([2, 3, 5]) == 15
assert multiply_only_odd_ones([4]) == 1
assert multiply_only_odd_ones([]) == 1

def add_halves_of_even(numbers):
    """Add half of each even number and skip the odd ones; the result is a whole number."""
    return sum(n // 2 for n in numbers if n % 2 == 0)
# E: The generator filters even numbers and halves them.
assert add_halves_of_even([4, 3, 10]) == 7
assert add_halves_of_even([1]) == 0
assert add_halves_of_even([]) == 0

def numbers_between_markers(numbers, marker):
    """Return the numbers between the first and the second marker; [] if there are fewer than
    two."""
    if numbers.count(marker) < 2:
        return []
    start = numbers.index(marker)
    end = numbers.index(marker, start + 1)
    return numbers[start + 1:end]
# E: The second index search starts behind the first marker.
assert numbers_between_markers([1, 0, 5, 6, 0, 2], 0) == [5, 6]
assert numbers_between_markers([0, 0], 0) == []
assert numbers_between_markers([1, 0], 0) == []

def subtract_all_from(start, numbers):
    """Subtract the numbers from start one after the other, but leave out a number that would make
    the result negative."""
    for n in numbers:
        if start - n >= 0:
            start -= n
    return start
# E: A number is only taken away when enough is left.
assert subtract_all_from(10, [4, 7, 5]) == 1
assert subtract_all_from(3, [4]) == 3
assert subtract_all_from(0, []) == 0

def swap_large_for_limit(values, limit):
    """Change the list itself so that each value above limit becomes limit; return how many values
    were changed."""
    changed = 0
    for i in range(len(values)):
        if values[i] > limit:
            values[i] = limit
            changed += 1
    return changed
# E: The index is needed to write into the list.
assert swap_large_for_limit([3, 12, 15], 10) == 2
assert swap_large_for_limit([1], 10) == 0
assert swap_large_for_limit([], 10) == 0

def every_item_then_total(numbers):
    """Return the numbers with their sum appended at the end; an empty list becomes [0]."""
    result = []
    total = 0
    for n in numbers:
        result.append(n)
        total += n
    return result + [total]
# E: Copying and adding go on in the same loop.
assert every_item_then_total([2, 3]) == [2, 3, 5]
assert every_item_then_total([7]) == [7, 7]
assert every_item_then_total([]) == [0]

def squares_under(limit):
    """List the squares 1, 4, 9, ... that are less than limit."""
    squares = []
    n = 1
    while n * n < limit:
        squares.append(n * n)
        n += 1
    return squares
# E: The numbers go up while their square is under the limit.
assert squares_under(10) == [1, 4, 9]
assert squares_under(9) == [1, 4]
assert squares_under(1) == []

def count_down_by_size(number):
    """List the numbers from number down to 1, going down by 10 while the number is above 20 and
    by 1 from then on; numbers under 1 give []."""
    numbers = []
    while number >= 1:
        numbers.append(number)
        number -= 10 if number > 20 else 1
    return numbers
# E: The size of the step depends on the current number.
assert count_down_by_size(22)[:3] == [22, 12, 11]
assert count_down_by_size(2) == [2, 1]
assert count_down_by_size(0) == []

def all_steps_within(values, most):
    """Check that no two neighbouring values differ by more than most."""
    for i in range(len(values) - 1):
        if abs(values[i] - values[i + 1]) > most:
            return False
    return True
# E: The first difference that is too large gives False.
assert all_steps_within([1, 3, 2], 2) is True
assert all_steps_within([1, 5], 3) is False
assert all_steps_within([], 0) is True

def negatives_first(numbers):
    """Put the negative numbers first and the others behind them, both in their old order."""
    negative, other = [], []
    for n in numbers:
        (negative if n < 0 else other).append(n)
    return negative + other
# E: A conditional expression picks the list that gets the number.
assert negatives_first([3, -1, 0, -2]) == [-1, -2, 3, 0]
assert negatives_first([1]) == [1]
assert negatives_first([]) == []

def average_of_inner(values, low, high):
    """Return the average of the values strictly between low and high, or None if there are none."""
    total = count = 0
    for value in values:
        if low < value < high:
            total += value
            count += 1
    return total / count if count else None
# E: Sum and count are only changed by values in between.
# R: mean of values strictly inside (low, high). None if no values inside
assert average_of_inner([1, 4, 6, 10], 1, 10) == 5.0
assert average_of_inner([1], 1, 2) is None
assert average_of_inner([], 0, 9) is None

def first_difference_index(first, second):
    """Return the first index at which two lists differ, or the length of the shorter one if they
    are equal up to its end."""
    for i, (a, b) in enumerate(zip(first, second)):
        if a != b:
            return i
    return min(len(first), len(second))
# E: The pairs are counted until one is unequal.
assert first_difference_index([1, 2, 3], [1, 5]) == 1
assert first_difference_index([1], [1, 2]) == 1
assert first_difference_index([], []) == 0

def doubles_until_too_big(start, limit):
    """List start, its double, the double of that and so on while they are at most limit; start is
    positive."""
    values = []
    while start <= limit:
        values.append(start)
        start += start
    return values
# E: Adding the number to itself doubles it.
assert doubles_until_too_big(3, 20) == [3, 6, 12]
assert doubles_until_too_big(5, 5) == [5]
assert doubles_until_too_big(9, 5) == []

def sum_of_every_other_pair(numbers):
    """Add the first two numbers, skip the next two, add the next two and so on."""
    total = 0
    for i, n in enumerate(numbers):
        if i % 4 < 2:
            total += n
    return total
# E: Of each four indexes the first two leave a rest under two.
assert sum_of_every_other_pair([1, 1, 9, 9, 1]) == 3
assert sum_of_every_other_pair([4]) == 4
assert sum_of_every_other_pair([]) == 0

def merge_taking_larger(first, second):
    """Build a list with the larger of the two numbers at each index; behind the end of the
    shorter list the numbers of the longer one are taken."""
    longer = first if len(first) > len(second) else second
    result = [max(a, b) for a, b in zip(first, second)]
    return result + longer[len(result):]
# M: zip covers the shared part and a slice adds the rest of the longer list.
assert merge_taking_larger([1, 5], [3, 2, 9]) == [3, 5, 9]
assert merge_taking_larger([4], []) == [4]
assert merge_taking_larger([], []) == []

def count_of_most_frequent(items):
    """Return how often the most frequent item of the list occurs; 0 for an empty list."""
    most = 0
    for item in items:
        most = max(most, items.count(item))
    return most
# E: The count of each item competes with the highest so far.
assert count_of_most_frequent([1, 2, 1]) == 2
assert count_of_most_frequent(["a"]) == 1
assert count_of_most_frequent([]) == 0

def drop_smallest_once(numbers):
    """Return the numbers without the last occurrence of the smallest; an empty list stays empty."""
    if not numbers:
        return []
    last = 0
    for i, n in enumerate(numbers):
        if n <= numbers[last]:
            last = i
    return numbers[:last] + numbers[last + 1:]
# M: The comparison with <= finds the last smallest index, around which two slices are joined.
assert drop_smallest_once([1, 3, 1, 2]) == [1, 3, 2]
assert drop_smallest_once([5]) == []
assert drop_smallest_once([]) == []

def reach_by_turns(a, b, goal):
    """Add a and b in turn to 0, beginning with a, until the sum is at least goal; return how many
    numbers were added."""
    total = turns = 0
    while total < goal:
        total += a if turns % 2 == 0 else b
        turns += 1
    return turns
# E: The number of turns so far says whether a or b comes next.
assert reach_by_turns(3, 1, 7) == 3
assert reach_by_turns(5, 5, 5) == 1
assert reach_by_turns(1, 2, 0) == 0

def positive_sum_negative_count(numbers):
    """Return a tuple of the sum of the positive numbers and the count of the negative ones."""
    total = count = 0
    for n in numbers:
        if n > 0:
            total += n
        elif n < 0:
            count += 1
    return total, count
# E: Zero belongs to neither and changes nothing.
# R: (sum of positives, how many negatives)
assert positive_sum_negative_count([3, -1, 0, 2]) == (5, 1)
assert positive_sum_negative_count([-4, -4]) == (0, 2)
assert positive_sum_negative_count([]) == (0, 0)

def divisors_without_ends(n):
    """List the divisors of n that are greater than 1 and less than n."""
    divisors = []
    for d in range(2, n):
        if n % d == 0:
            divisors.append(d)
    return divisors
# E: The range leaves out 1 and n itself.
assert divisors_without_ends(12) == [2, 3, 4, 6]
assert divisors_without_ends(7) == []
assert divisors_without_ends(1) == []

def reversed_if_longer(lists, length):
    """Return the inner lists, with those of more than length items reversed."""
    return [inner[::-1] if len(inner) > length else inner for inner in lists]
# E: A conditional expression in the comprehension reverses long lists.
assert reversed_if_longer([[1, 2, 3], [4, 5]], 2) == [[3, 2, 1], [4, 5]]
assert reversed_if_longer([[1]], 0) == [[1]]
assert reversed_if_longer([], 1) == []

def remove_from_end_while_equal(items):
    """Return a copy of items without repeated items at the end, so that the last two are
    different or one is left."""
    items = list(items)
    while len(items) > 1 and items[-1] == items[-2]:
        items.pop()
    return items
# E: The last item goes as long as the one before is the same.
assert remove_from_end_while_equal([1, 1, 2, 2, 2]) == [1, 1, 2]
assert remove_from_end_while_equal([3, 3]) == [3]
assert remove_from_end_while_equal([]) == []

def sum_of_differences_up(numbers):
    """Add up how much the list rises from each number to the next; falls count nothing."""
    total = 0
    for before, now in zip(numbers, numbers[1:]):
        if now > before:
            total += now - before
    return total
# E: Only pairs that rise add their difference.
assert sum_of_differences_up([1, 4, 2, 3]) == 4
assert sum_of_differences_up([5, 1]) == 0
assert sum_of_differences_up([]) == 0

def keep_if_neighbour_even(numbers):
    """Return the numbers directly behind an even number."""
    kept = []
    for i in range(1, len(numbers)):
        if numbers[i - 1] % 2 == 0:
            kept.append(numbers[i])
    return kept
# E: The number before decides whether a number is kept.
assert keep_if_neighbour_even([2, 7, 5, 4, 4]) == [7, 4]
assert keep_if_neighbour_even([2]) == []
assert keep_if_neighbour_even([]) == []

def digits_to_list_twice(number):
    """List the digits of a non-negative number from left to right, each even digit twice."""
    digits = []
    for c in str(number):
        digits.append(int(c))
        if int(c) % 2 == 0:
            digits.append(int(c))
    return digits
# E: An even digit is appended a second time.
assert digits_to_list_twice(123) == [1, 2, 2, 3]
assert digits_to_list_twice(0) == [0, 0]
assert digits_to_list_twice(55) == [5, 5]

def number_without_digit(number, digit):
    """Remove every occurrence of digit from a non-negative number and return an int; 0 if nothing
    is left."""
    kept = ""
    for c in str(number):
        if int(c) != digit:
            kept += c
    return int(kept or "0")
# E: The other digits are collected as text, with zero for an empty one.
# R: delete a digit from a number: (10203, 0) -> 123
assert number_without_digit(10203, 0) == 123
assert number_without_digit(77, 7) == 0
assert number_without_digit(5, 3) == 5

def last_number_counted_out(numbers, step):
    """Go through the list with steps of step beginning at index 0 and return the last number
    visited; None for an empty list."""
    last = None
    for i in range(0, len(numbers), step):
        last = numbers[i]
    return last
# E: Each visited number overwrites the one before.
assert last_number_counted_out([1, 2, 3, 4], 2) == 3
assert last_number_counted_out([1, 2], 5) == 1
assert last_number_counted_out([], 2) is None

def true_for_bigger_half(values):
    """Return a list with True for each value that is above half of the largest value, else False;
    an empty list gives []."""
    largest = max(values, default=0)
    return [value > largest / 2 for value in values]
# E: Each comparison with half of the maximum gives a bool.
assert true_for_bigger_half([4, 10, 6]) == [False, True, True]
assert true_for_bigger_half([2]) == [True]
assert true_for_bigger_half([]) == []

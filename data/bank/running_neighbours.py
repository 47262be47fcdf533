"""Verified problems: running neighbours."""

def new_records(throws):
    """Return those throws that were farther than all throws before; the first is always a
    record."""
    records = []
    for throw in throws:
        if not records or throw > records[-1]:
            records.append(throw)
    return records
# E: The last record is the best so far, so one comparison is enough.
# R: which values in my list set a new high score when you go from left to right?
assert new_records([40, 38, 45, 45, 50]) == [40, 45, 50]
assert new_records([3, 2, 1]) == [3]
assert new_records([]) == []

def balance_history(start: int, bookings: list[int]) -> list[int]:
    """Return the account balance at the start and after each booking."""
    history = [start]
    for booking in bookings:
        history.append(history[-1] + booking)
    return history
# E: The last entry of the history plus the booking is the next entry.
# R: starting balance 100, then +20 and -50: i want [100, 120, 70]
assert balance_history(100, [20, -50]) == [100, 120, 70]
assert balance_history(5, []) == [5]
assert balance_history(0, [1, 1]) == [0, 1, 2]

def remaining_after_each(tank, uses):
    """Return what is left of the tank after each use, never less than 0."""
    left = []
    for use in uses:
        tank = max(0, tank - use)
        left.append(tank)
    return left
# E: max with zero stops the tank from going negative.
assert remaining_after_each(10, [3, 4, 5]) == [7, 3, 0]
assert remaining_after_each(2, [5, 1]) == [0, 0]
assert remaining_after_each(9, []) == []

def daily_growth(heights: list[int]) -> list[int]:
    """Return by how much the plant grew from each measurement to the next."""
    growth = []
    for i in range(1, len(heights)):
        growth.append(heights[i] - heights[i - 1])
    return growth
# E: Starting at index 1, each height minus the one before is the growth.
# R: plant heights per day in a list, how much did it grow each day (one value less than the input)
assert daily_growth([10, 12, 15]) == [2, 3]
assert daily_growth([4]) == []
assert daily_growth([]) == []

def largest_jump(values):
    """Return the biggest distance between two neighbouring values, or 0 without neighbours."""
    return max((abs(b - a) for a, b in zip(values, values[1:])), default=0)
# M: The default of max covers lists that have no pair.
assert largest_jump([1, 9, 7]) == 8
assert largest_jump([5, 1]) == 4
assert largest_jump([3]) == 0

def count_rises(temperatures: list[float]) -> int:
    """Count how often a value is greater than the one before."""
    return sum(b > a for a, b in zip(temperatures, temperatures[1:]))
# E: zip with the list shifted by one makes pairs of neighbours.
# R: how many times did the temp go up from one entry to the next in a list
assert count_rises([3, 5, 4, 6]) == 2
assert count_rises([2, 2]) == 0
assert count_rises([]) == 0

def is_rising(values):
    """Return True when every value is strictly larger than its left neighbour."""
    return all(a < b for a, b in zip(values, values[1:]))
# E: all checks the comparison for each pair of neighbours.
assert is_rising([1, 2, 5]) is True
assert is_rising([1, 1]) is False
assert is_rising([]) is True

def neighbour_sums(values):
    """Add each value to the next one, which gives a list one shorter."""
    return [a + b for a, b in zip(values, values[1:])]
# E: The pairs of neighbours are added in a comprehension.
# R: [1, 2, 3] -> [3, 5], adding neighbours
assert neighbour_sums([1, 2, 3]) == [3, 5]
assert neighbour_sums([8]) == []
assert neighbour_sums([0, 0]) == [0]

def midpoints(marks: list[float]) -> list[float]:
    """Return the point halfway between each two neighbouring marks."""
    return [(left + right) / 2 for left, right in zip(marks, marks[1:])]
# E: Half the sum of two marks lies in their middle.
assert midpoints([0, 4, 5]) == [2.0, 4.5]
assert midpoints([7]) == []
assert midpoints([2, 2]) == [2.0]

def with_midpoints(values):
    """Insert between each two neighbours their mean and return the new list."""
    result = values[:1]
    for left, right in zip(values, values[1:]):
        result += [(left + right) / 2, right]
    return result
# M: After the first value, every step adds a mean and the next value.
# R: double the resolution of my data: put the average between each two neighbors
assert with_midpoints([1, 3, 4]) == [1, 2.0, 3, 3.5, 4]
assert with_midpoints([5]) == [5]
assert with_midpoints([]) == []

def valleys(heights):
    """Return the indices of inner values that are smaller than both neighbours."""
    found = []
    for i in range(1, len(heights) - 1):
        if heights[i - 1] > heights[i] < heights[i + 1]:
            found.append(i)
    return found
# M: A chained comparison looks at the left and right neighbour together.
# R: positions of the low points in a list, that is smaller than the one on the left and the one on the right
assert valleys([5, 2, 4, 1, 3]) == [1, 3]
assert valleys([1, 2, 3]) == []
assert valleys([]) == []

def has_equal_neighbours(beads: list[str]) -> bool:
    """Tell whether two beads of the same colour hang side by side."""
    return any(a == b for a, b in zip(beads, beads[1:]))
# E: any looks for one equal pair of neighbours.
assert has_equal_neighbours(["red", "red", "tan"]) is True
assert has_equal_neighbours(["red", "tan", "red"]) is False
assert has_equal_neighbours([]) is False

def triples_in_row(items):
    """Return all tuples of three neighbouring items."""
    return list(zip(items, items[1:], items[2:]))
# E: zip of the list with two shifted copies makes the triples.
# R: all windows of 3 consecutive elements as tuples
assert triples_in_row([1, 2, 3, 4]) == [(1, 2, 3), (2, 3, 4)]
assert triples_in_row([1, 2]) == []
assert triples_in_row([]) == []

def window_sums(values: list[int], size: int) -> list[int]:
    """Return the sum of every window of size neighbouring values."""
    return [sum(values[i:i + size]) for i in range(len(values) - size + 1)]
# E: Each start index gives one slice to be summed.
# R: sliding sums: values and a window size, e.g. ([1, 2, 3, 4], 2) gives [3, 5, 7]
assert window_sums([1, 2, 3, 4], 2) == [3, 5, 7]
assert window_sums([1, 2], 3) == []
assert window_sums([6], 1) == [6]

def best_week(steps, days):
    """Return the largest sum of so many days in a row; there are at least that many days."""
    current = sum(steps[:days])
    best = current
    for i in range(days, len(steps)):
        current += steps[i] - steps[i - days]
        best = max(best, current)
    return best
# M: Sliding the window adds the new day and removes the oldest one.
# R: max total of k consecutive numbers, fast please (no re-summing)
assert best_week([1, 5, 2, 7, 0], 2) == 9
assert best_week([3, 3], 2) == 6
assert best_week([-1, -4], 1) == -1

def window_peaks(values, size):
    """Return the maximum of each window of the given size."""
    return [max(values[i:i + size]) for i in range(len(values) - size + 1)]
# E: Every window is a slice and max takes its largest value.
assert window_peaks([1, 4, 2, 0], 2) == [4, 4, 2]
assert window_peaks([5], 1) == [5]
assert window_peaks([1], 2) == []

def starts_of_good_windows(values, size, minimum):
    """Return the start indices of all windows of that size whose values all reach the
    minimum."""
    return [
        start
        for start in range(len(values) - size + 1)
        if all(value >= minimum for value in values[start:start + size])
    ]
# M: The inner all tests every value in the slice of one window.
assert starts_of_good_windows([5, 6, 2, 7, 8], 2, 5) == [0, 3]
assert starts_of_good_windows([1], 1, 2) == []
assert starts_of_good_windows([], 1, 0) == []

def longest_plateau(values):
    """Return the length of the longest run of equal neighbours, 0 for an empty list."""
    best = 0
    run = 0
    for i, value in enumerate(values):
        run = run + 1 if i > 0 and value == values[i - 1] else 1
        best = max(best, run)
    return best
# M: The run grows while the value repeats and starts at one otherwise.
assert longest_plateau([1, 1, 2, 2, 2, 1]) == 3
assert longest_plateau([4]) == 1
assert longest_plateau([]) == 0

def longest_streak_of(results: list[str], wanted: str) -> int:
    """Return how many times in a row the wanted result appeared at most."""
    longest = streak = 0
    for result in results:
        if result == wanted:
            streak += 1
            longest = max(longest, streak)
        else:
            streak = 0
    return longest
# M: A different result sets the streak back to zero.
# R: longest winning streak: list like ["W", "L", "W", "W"] and "W" -> 2
assert longest_streak_of(["W", "L", "W", "W"], "W") == 2
assert longest_streak_of(["L"], "W") == 0
assert longest_streak_of([], "W") == 0

def turning_points(values):
    """Count the inner values at which the list changes from rising to falling or back."""
    count = 0
    for a, b, c in zip(values, values[1:], values[2:]):
        if (b - a) * (c - b) < 0:
            count += 1
    return count
# H: Steps in opposite directions have a negative product.
assert turning_points([1, 3, 2, 4]) == 2
assert turning_points([1, 2, 3]) == 0
assert turning_points([5, 5, 1]) == 0

def direction_words(values: list[int]) -> list[str]:
    """Describe each step to the next value as "up", "down" or "same"."""
    words = []
    for a, b in zip(values, values[1:]):
        if b > a:
            words.append("up")
        elif b < a:
            words.append("down")
        else:
            words.append("same")
    return words
# E: Two comparisons per pair of neighbours choose the word.
# R: stock prices -> list with "up", "down" or "same" for every change
assert direction_words([1, 3, 3, 2]) == ["up", "same", "down"]
assert direction_words([9]) == []
assert direction_words([]) == []

def hidden_by_left(heights):
    """Return the heights of people who are not taller than somebody further left in the row."""
    hidden = []
    tallest = None
    for height in heights:
        if tallest is None or height > tallest:
            tallest = height
        else:
            hidden.append(height)
    return hidden
# M: The tallest person so far hides everybody who is not taller.
assert hidden_by_left([150, 140, 160, 160]) == [140, 160]
assert hidden_by_left([1, 2]) == []
assert hidden_by_left([]) == []

def all_larger_than_rest(values):
    """Return the values that are greater than all values to their right."""
    leaders = []
    for value in reversed(values):
        if not leaders or value > leaders[-1]:
            leaders.append(value)
    return leaders[::-1]
# M: Reading from the right, each new maximum is a leader.
# R: keep elements which are bigger than everything that comes after them. [5, 2, 4, 1] -> [5, 4, 1]
assert all_larger_than_rest([5, 2, 4, 1]) == [5, 4, 1]
assert all_larger_than_rest([1, 2]) == [2]
assert all_larger_than_rest([]) == []

def smaller_than_first(values):
    """Count the later values that are smaller than the very first one."""
    return sum(value < values[0] for value in values[1:])
# E: A slice leaves the first value out and the comparisons are summed.
assert smaller_than_first([3, 1, 5, 2]) == 2
assert smaller_than_first([1]) == 0
assert smaller_than_first([]) == 0

def sum_of_rises(heights):
    """Add up only the upward steps between neighbours."""
    climbed = 0
    for i in range(len(heights) - 1):
        step = heights[i + 1] - heights[i]
        if step > 0:
            climbed += step
    return climbed
# E: A step counts only if it is positive.
assert sum_of_rises([1, 4, 2, 3]) == 4
assert sum_of_rises([5, 1]) == 0
assert sum_of_rises([]) == 0

def average_step(values: list[float]) -> float:
    """Return the mean change per step from the first to the last of at least two values."""
    return (values[-1] - values[0]) / (len(values) - 1)
# E: The single changes add up to last minus first.
# R: average change between neighbours in a list (2 or more values)
assert average_step([1, 2, 7]) == 3.0
assert average_step([4, 4]) == 0.0
assert average_step([10, 0]) == -10.0

def averages_so_far(grades: list[float]) -> list[float]:
    """Return the mean of the grades after each new grade."""
    means = []
    total = 0
    for count, grade in enumerate(grades, start=1):
        total += grade
        means.append(total / count)
    return means
# E: enumerate from 1 gives the number of grades so far.
assert averages_so_far([2, 4, 6]) == [2.0, 3.0, 4.0]
assert averages_so_far([5]) == [5.0]
assert averages_so_far([]) == []

def rebuild_from_changes(start, changes):
    """Return the list of values that begins with start and then takes each change."""
    values = [start]
    for change in changes:
        values.append(values[-1] + change)
    return values
# E: Adding the change to the last value gives the next value.
# R: i have the first value and the differences, get the values back. (3, [1, -2]) -> [3, 4, 2]
assert rebuild_from_changes(3, [1, -2]) == [3, 4, 2]
assert rebuild_from_changes(0, []) == [0]
assert rebuild_from_changes(1, [0, 0]) == [1, 1, 1]

def running_products(factors):
    """Return the product of all factors up to each position."""
    product = 1
    products = []
    for factor in factors:
        product *= factor
        products.append(product)
    return products
# E: The product so far is multiplied and noted in every round.
assert running_products([2, 3, 4]) == [2, 6, 24]
assert running_products([5, 0, 7]) == [5, 0, 0]
assert running_products([]) == []

def product_of_others(values: list[int]) -> list[int]:
    """Return for each position the product of all other values, without dividing."""
    result = []
    for i in range(len(values)):
        product = 1
        for j, value in enumerate(values):
            if j != i:
                product *= value
        result.append(product)
    return result
# M: The inner loop multiplies everything except the own position.
# R: for every element: multiply all the OTHER elements. [2, 3, 4] -> [12, 8, 6]
assert product_of_others([2, 3, 4]) == [12, 8, 6]
assert product_of_others([0, 5]) == [5, 0]
assert product_of_others([7]) == [1]

def sums_from_here(values):
    """Return at each position the sum of this value and all that follow."""
    return [sum(values[i:]) for i in range(len(values))]
# E: The slice from each index to the end is summed.
assert sums_from_here([1, 2, 3]) == [6, 5, 3]
assert sums_from_here([4]) == [4]
assert sums_from_here([]) == []

def balance_never_negative(changes: list[int]) -> bool:
    """Return whether the running total of the changes, starting at 0, never falls below 0."""
    total = 0
    for change in changes:
        total += change
        if total < 0:
            return False
    return True
# E: The total is checked after each change.
# R: list of deposits and withdrawls, start at 0. does the balance stay >= 0 all the time?
assert balance_never_negative([5, -5, 2]) is True
assert balance_never_negative([1, -2, 9]) is False
assert balance_never_negative([]) is True

def lowest_running_total(changes):
    """Return the lowest value the running total reaches, the start at 0 included."""
    total = lowest = 0
    for change in changes:
        total += change
        lowest = min(lowest, total)
    return lowest
# E: The lowest total so far is updated next to the total itself.
assert lowest_running_total([3, -5, 4]) == -2
assert lowest_running_total([1]) == 0
assert lowest_running_total([]) == 0

def most_passengers(boarding: list[int], leaving: list[int]) -> int:
    """Return the largest number of people in the bus after any stop.
    At each stop people leave first, then others board."""
    on_bus = most = 0
    for getting_on, getting_off in zip(boarding, leaving):
        on_bus += getting_on - getting_off
        most = max(most, on_bus)
    return most
# M: The running total changes by the difference at every stop.
# R: two lists: how many get on and how many get off at each bus stop. max. number of people in the bus?
assert most_passengers([5, 3, 0], [0, 1, 4]) == 7
assert most_passengers([2], [0]) == 2
assert most_passengers([], []) == 0

def smallest_gap(numbers: list[int]) -> int:
    """Return the smallest distance between any two of at least two numbers."""
    ordered = sorted(numbers)
    return min(b - a for a, b in zip(ordered, ordered[1:]))
# M: After sorting, the closest numbers are neighbours.
# R: closest distance of any two numbers in an unsorted list
assert smallest_gap([10, 3, 7, 1]) == 2
assert smallest_gap([4, 4]) == 0
assert smallest_gap([-5, 5]) == 10

def spread_between(values):
    """Return the difference of the largest and the smallest value, 0 for an empty list."""
    return max(values) - min(values) if values else 0
# E: Two builtins and a subtraction do it all.
assert spread_between([3, 9, 5]) == 6
assert spread_between([2]) == 0
assert spread_between([]) == 0

def index_of_smallest(values: list[int]) -> int:
    """Return the position of the smallest value, the first one if it occurs more often."""
    best = 0
    for index in range(1, len(values)):
        if values[index] < values[best]:
            best = index
    return best
# E: The index of the best value so far is remembered.
# R: position of the min in a list (first if tie), list not empty
assert index_of_smallest([4, 2, 8, 2]) == 1
assert index_of_smallest([7]) == 0
assert index_of_smallest([3, 2, 1]) == 2

def value_closest_to(values, target):
    """Return the value with the smallest distance to the target, on a tie the smaller value."""
    return min(values, key=lambda value: (abs(value - target), value))
# M: A tuple as key decides by distance first and by the value second.
# R: nearest number to a target in a list; if two are equally near take the lower one
assert value_closest_to([1, 6, 10], 7) == 6
assert value_closest_to([9, 5], 7) == 5
assert value_closest_to([3], 100) == 3

def best_pair_sum(values: list[int]) -> int:
    """Return the largest sum of two values at different positions."""
    first, second = sorted(values)[-2:]
    return first + second
# E: After sorting, the two largest values are at the end.
# R: largest sum i can make with two elements of a list (>= 2 elements)
assert best_pair_sum([4, 9, 1, 7]) == 16
assert best_pair_sum([2, 2]) == 4
assert best_pair_sum([-1, -5]) == -6

def best_neighbour_product(values):
    """Return the largest product of two neighbours in a list of two or more numbers."""
    return max(a * b for a, b in zip(values, values[1:]))
# E: max goes over the products of all neighbouring pairs.
assert best_neighbour_product([2, 3, -1, -9]) == 9
assert best_neighbour_product([0, 5]) == 0
assert best_neighbour_product([1, -2]) == -2

def biggest_drop(prices):
    """Return the largest loss from any price to a later one, 0 if prices never fall."""
    highest = 0
    worst = 0
    for price in prices:
        highest = max(highest, price)
        worst = max(worst, highest - price)
    return worst
# M: Each price is compared with the highest price up to then.
# R: worst loss if you buy at some day and sell later at a lower price (positive prices in list)
assert biggest_drop([5, 8, 3, 6]) == 5
assert biggest_drop([1, 2, 3]) == 0
assert biggest_drop([]) == 0

def wait_for_warmer(temperatures):
    """Return for each day the number of days until a warmer one, or 0 if none follows."""
    waits = []
    for day, today in enumerate(temperatures):
        wait = 0
        for later in range(day + 1, len(temperatures)):
            if temperatures[later] > today:
                wait = later - day
                break
        waits.append(wait)
    return waits
# H: The inner loop stops at the first warmer day and the distance is noted.
# R: for each day how many days till its warmer, 0 when never. [20, 18, 22] -> [2, 1, 0]
assert wait_for_warmer([20, 18, 22]) == [2, 1, 0]
assert wait_for_warmer([5, 5]) == [0, 0]
assert wait_for_warmer([]) == []

def previous_smaller(values):
    """Return for each value the nearest smaller value on its left, or None."""
    result = []
    stack = []
    for value in values:
        while stack and stack[-1] >= value:
            stack.pop()
        result.append(stack[-1] if stack else None)
        stack.append(value)
    return result
# H: Values that can no longer be an answer are removed from a stack.
assert previous_smaller([3, 1, 4, 2]) == [None, None, 1, 1]
assert previous_smaller([1, 1]) == [None, None]
assert previous_smaller([]) == []

def smooth_once(values: list[float]) -> list[float]:
    """Replace each inner value by the mean of itself and both neighbours, keeping the ends."""
    result = list(values)
    for i in range(1, len(values) - 1):
        result[i] = sum(values[i - 1:i + 2]) / 3
    return result
# M: The means are read from the old list and written to a copy.
# R: smooth a list: every element but the ends becomes the avg of itself and its 2 neighbors
assert smooth_once([0, 3, 6, 0]) == [0, 3.0, 3.0, 0]
assert smooth_once([1, 5]) == [1, 5]
assert smooth_once([]) == []

def carry_forward(readings):
    """Replace each None by the last known reading; a None at the start stays."""
    filled = []
    last = None
    for reading in readings:
        if reading is not None:
            last = reading
        filled.append(last)
    return filled
# M: The last known value is remembered and appended every time.
# R: fill missing values (None) in a list with the previous value
assert carry_forward([1, None, None, 4]) == [1, 1, 1, 4]
assert carry_forward([None, 2]) == [None, 2]
assert carry_forward([]) == []

def fading_sum(values):
    """Return a sum in which the total is halved before each new value is added."""
    total = 0
    for value in values:
        total = total / 2 + value
    return total
# E: One line in the loop halves the old total and adds the value.
assert fading_sum([4, 2, 1]) == 3.0
assert fading_sum([5]) == 5.0
assert fading_sum([]) == 0

def difference_triangle(values):
    """Return the list, the list of its neighbour differences, their differences and so on,
    down to
    a list with one number."""
    rows = [values]
    while len(rows[-1]) > 1:
        row = rows[-1]
        rows.append([b - a for a, b in zip(row, row[1:])])
    return rows
# M: Every new row is made from the last one until one number is left.
assert difference_triangle([1, 4, 9]) == [[1, 4, 9], [3, 5], [2]]
assert difference_triangle([7]) == [[7]]
assert difference_triangle([1, 1]) == [[1, 1], [0]]

def next_in_pattern(values):
    """Predict the next number of a sequence whose neighbour differences are all equal at
    some depth.
    The last entries of all difference rows are added."""
    row = list(values)
    total = 0
    while any(row):
        total += row[-1]
        row = [b - a for a, b in zip(row, row[1:])]
    return total
# H: Difference rows are made until they hold only zeros, adding each last entry.
# R: continue a sequence like 1, 4, 9, 16 with repeated differences, return just the next number
assert next_in_pattern([1, 4, 9, 16]) == 25
assert next_in_pattern([3, 5, 7]) == 9
assert next_in_pattern([4, 4]) == 4

def close_neighbour_groups(values: list[int], reach: int) -> list[list[int]]:
    """Group sorted values so that neighbours in a group are at most reach apart."""
    groups = []
    for value in values:
        if groups and value - groups[-1][-1] <= reach:
            groups[-1].append(value)
        else:
            groups.append([value])
    return groups
# M: The last value of the last group decides where the next one goes.
# R: cluster a sorted list: a new group begins when the gap to the previous number is larger than reach
assert close_neighbour_groups([1, 2, 8, 9, 20], 2) == [[1, 2], [8, 9], [20]]
assert close_neighbour_groups([5], 1) == [[5]]
assert close_neighbour_groups([], 1) == []

def shift_right(values, filler):
    """Move all values one place to the right; the filler enters and the last value is lost."""
    return [filler] + values[:-1] if values else []
# E: The filler is put before everything but the last value.
assert shift_right([1, 2, 3], 0) == [0, 1, 2]
assert shift_right([9], 0) == [0]
assert shift_right([], 0) == []

def compare_with_previous(values):
    """Return (previous, value) tuples for all values, with None as the previous of the
    first."""
    previous = [None] + values[:-1]
    return list(zip(previous, values))
# E: A list shifted by one is zipped with the original.
# R: pair each list element with the one before it, the first gets None
assert compare_with_previous([1, 2, 3]) == [(None, 1), (1, 2), (2, 3)]
assert compare_with_previous(["a"]) == [(None, "a")]
assert compare_with_previous([]) == []

def missing_between(values):
    """Return the whole numbers that a rising list skips between its first and last value."""
    missing = []
    for a, b in zip(values, values[1:]):
        missing.extend(range(a + 1, b))
    return missing
# M: range gives exactly the numbers inside each gap.
# R: ticket numbers in rising order, which ones are missing in between?
assert missing_between([1, 2, 5, 7]) == [3, 4, 6]
assert missing_between([4, 5]) == []
assert missing_between([]) == []

def circular_differences(stations):
    """Return each value's difference to the next, where the first follows the last."""
    following = stations[1:] + stations[:1]
    return [after - before for before, after in zip(stations, following)]
# M: Moving the first value to the end lines every value up with its successor.
assert circular_differences([1, 4, 9]) == [3, 5, -8]
assert circular_differences([6]) == [0]
assert circular_differences([]) == []

def odd_one_out(values):
    """Return the index of the only value that differs from all others; at least three
    values."""
    common = values[0] if values.count(values[0]) > 1 else values[1]
    for index, value in enumerate(values):
        if value != common:
            return index
    return None
# M: A value that occurs twice must be the common one.
# R: all items in the list are equal except one. index of the different one?
assert odd_one_out([5, 5, 8, 5]) == 2
assert odd_one_out(["b", "a", "a"]) == 0
assert odd_one_out([1, 1, 1]) is None

def majority_side(values, pivot):
    """Return "left" if more values are below the pivot than above, "right" if fewer, else
    "even"."""
    below = sum(value < pivot for value in values)
    above = sum(value > pivot for value in values)
    if below == above:
        return "even"
    return "left" if below > above else "right"
# E: Both sides are counted and then compared.
assert majority_side([1, 2, 9], 5) == "left"
assert majority_side([6, 7], 5) == "right"
assert majority_side([5], 5) == "even"

def tiles_to_change(floor):
    """Count the tiles to change so that two colours, 0 and 1, alternate; take the cheaper
    way."""
    wrong = sum(tile != index % 2 for index, tile in enumerate(floor))
    return min(wrong, len(floor) - wrong)
# H: Tiles wrong for one pattern are right for the opposite pattern.
assert tiles_to_change([0, 1, 1, 1]) == 1
assert tiles_to_change([1, 0, 1]) == 0
assert tiles_to_change([]) == 0

"""Verified problems: short work on number series."""

def negate_every_second(numbers):
    """Return the list with the signs of the numbers at odd indexes turned around."""
    return [-n if i % 2 else n for i, n in enumerate(numbers)]
# E: The parity of the index decides about the sign.
# R: flip the sign of every second element (index 1, 3, ...)
assert negate_every_second([1, 2, -3, -4]) == [1, -2, -3, 4]
assert negate_every_second([5]) == [5]
assert negate_every_second([]) == []

def cap_and_sum(numbers, cap):
    """Return the sum of the numbers where each counts at most cap."""
    return sum(min(number, cap) for number in numbers)
# E: The smaller of number and cap is added.
# R: sum but every value limited to max `cap`
assert cap_and_sum([3, 10, 7], 5) == 13
assert cap_and_sum([-2], 5) == -2
assert cap_and_sum([], 5) == 0

def scale_to_percent(parts):
    """Return each part as a whole percentage of the total (rounded), zeros if the total is 0."""
    total = sum(parts)
    return [round(100 * part / total) if total else 0 for part in parts]
# E: The total is computed once, and a zero total avoids the division.
assert scale_to_percent([1, 3]) == [25, 75]
assert scale_to_percent([0, 0]) == [0, 0]
assert scale_to_percent([]) == []

def sum_between_first_two_zeros(numbers):
    """Return the sum of the numbers between the first and the second 0, or None without two
    zeros."""
    if numbers.count(0) < 2:
        return None
    start = numbers.index(0)
    return sum(numbers[start + 1:numbers.index(0, start + 1)])
# E: The second search starts behind the first zero.
# R: add what's between first and second zero of the list. None if there are less than two zeros
assert sum_between_first_two_zeros([4, 0, 2, 3, 0, 9]) == 5
assert sum_between_first_two_zeros([0, 0]) == 0
assert sum_between_first_two_zeros([0, 1]) is None

def multiply_by_position(numbers):
    """Return the sum of all numbers, each multiplied by its position counted from 1."""
    return sum(position * number for position, number in enumerate(numbers, 1))
# E: The enumeration from one gives the factor.
# R: 1*first + 2*second + 3*third ...
assert multiply_by_position([5, 1, 2]) == 13
assert multiply_by_position([0]) == 0
assert multiply_by_position([]) == 0

def digits_of_all(numbers):
    """Return one list of the digits of all numbers that are not negative, in order."""
    return [int(digit) for number in numbers if number >= 0 for digit in str(number)]
# E: A nested comprehension walks through the digits of each number's text.
assert digits_of_all([12, -5, 30]) == [1, 2, 3, 0]
assert digits_of_all([0]) == [0]
assert digits_of_all([]) == []

def is_symmetric_around(values, center):
    """Check that the values are mirrored around center: sorted, each pair of ends adds to 2 *
    center."""
    ordered = sorted(values)
    return all(a + b == 2 * center for a, b in zip(ordered, ordered[::-1]))
# M: The sorted list is zipped with its reverse.
# R: are the numbers symmetric around a center? like 1,3,5 around 3
assert is_symmetric_around([5, 1, 3], 3) is True
assert is_symmetric_around([1, 2], 2) is False
assert is_symmetric_around([], 0) is True

def first_third_last(numbers):
    """Return the sum of the first, third and last number that exist, each place counted once."""
    places = {i for i in (0, 2, len(numbers) - 1) if 0 <= i < len(numbers)}
    return sum(numbers[i] for i in places)
# M: A set of valid indexes prevents counting a place twice.
assert first_third_last([1, 2, 3, 4]) == 8
assert first_third_last([5, 6, 7]) == 12
assert first_third_last([9]) == 9
assert first_third_last([]) == 0

def count_sign_pairs(numbers):
    """Count the numbers whose negative is also in the list; zero does not count."""
    return sum(number != 0 and -number in numbers for number in numbers)
# E: A membership test with the negated number is summed.
# R: how many numbers have their opposite in the list too (0 doesnt count)
assert count_sign_pairs([3, -3, 5, 0]) == 2
assert count_sign_pairs([1, 1, -1]) == 3
assert count_sign_pairs([]) == 0

def products_of_halves(numbers):
    """Multiply each number of the first half with the one at the same place in the second half.

    A last number without partner is ignored."""
    half = len(numbers) // 2
    return [a * b for a, b in zip(numbers[:half], numbers[half:])]
# E: Both half slices are zipped.
assert products_of_halves([1, 2, 3, 4]) == [3, 8]
assert products_of_halves([2, 5, 9]) == [10]
assert products_of_halves([]) == []

def keep_multiples_scaled(numbers, base):
    """Return number // base for each number that base divides, sorted and without repeats."""
    return sorted({number // base for number in numbers if number % base == 0})
# E: A set comprehension divides the multiples.
# R: only multiples of base, divided by base, unique and sorted
assert keep_multiples_scaled([9, 4, 6, 9], 3) == [2, 3]
assert keep_multiples_scaled([1], 2) == []
assert keep_multiples_scaled([], 5) == []

def largest_even_gap(numbers):
    """Return the largest even difference between neighbours, taken positive, or -1 without one."""
    gaps = [abs(a - b) for a, b in zip(numbers, numbers[1:])]
    return max((gap for gap in gaps if gap % 2 == 0), default=-1)
# E: The gaps are filtered by parity, and max has a default.
assert largest_even_gap([1, 5, 8, 2]) == 6
assert largest_even_gap([1, 2]) == -1
assert largest_even_gap([]) == -1

def range_list_with_marks(start, stop, step):
    """Return the numbers from start to stop (included if reached) as texts, multiples of 10
    starred.

    Starred means that a "*" is added behind the number."""
    return [f"{n}*" if n % 10 == 0 else str(n) for n in range(start, stop + 1, step)]
# E: The range reaches the stop, and multiples of ten get the star.
# R: numbers start..stop with step as strings, every multiple of ten gets a "*" appended
assert range_list_with_marks(5, 20, 5) == ["5", "10*", "15", "20*"]
assert range_list_with_marks(3, 2, 1) == []
assert range_list_with_marks(0, 0, 1) == ["0*"]

def is_near_constant(values, tolerance):
    """Check that all values lie within tolerance of the first one; True for an empty list."""
    return all(abs(value - values[0]) <= tolerance for value in values)
# E: Each distance to the first value is compared with the tolerance.
# R: are all values within +-tolerance of the first
assert is_near_constant([10, 11, 9], 1) is True
assert is_near_constant([10, 13], 2) is False
assert is_near_constant([], 0) is True

def replace_above_by_mean(values, limit):
    """Replace each value above limit by the mean of the values that are not above it.

    If all are above, they are replaced by limit."""
    normal = [value for value in values if value <= limit]
    substitute = sum(normal) / len(normal) if normal else limit
    return [value if value <= limit else substitute for value in values]
# M: The substitute is computed from the normal values or is the limit.
assert replace_above_by_mean([2, 4, 99], 10) == [2, 4, 3.0]
assert replace_above_by_mean([50], 10) == [10]
assert replace_above_by_mean([], 10) == []

def sum_of_every_row_step(numbers, width):
    """Return the column sums when the numbers are written in rows of width; the last may be
    short."""
    return [sum(numbers[column::width]) for column in range(width)]
# E: A slice with the width as step is one column.
# R: write numbers in rows of n, what are the column sums
assert sum_of_every_row_step([1, 2, 3, 4, 5], 2) == [9, 6]
assert sum_of_every_row_step([7], 3) == [7, 0, 0]
assert sum_of_every_row_step([], 2) == [0, 0]

def rounded_down_to_steps(values, step):
    """Round every value down to a multiple of step and return the most frequent one, the smaller on
    ties, or None for no values."""
    rounded = [value // step * step for value in values]
    return min(rounded, key=lambda r: (-rounded.count(r), r), default=None)
# M: The key counts falling and the value rising.
assert rounded_down_to_steps([12, 17, 25, 14], 5) == 10
assert rounded_down_to_steps([3, 8], 5) == 0
assert rounded_down_to_steps([], 5) is None

def grow_until_sum(start, factor, total):
    """Return the numbers start, start * factor, ... until their sum is at least total.

    start and factor are at least 1; the number that reaches total is included."""
    numbers = [start]
    while sum(numbers) < total:
        numbers.append(numbers[-1] * factor)
    return numbers
# E: The last number times the factor is appended while the sum is too small.
# R: geometric growth list until sum reaches total
assert grow_until_sum(1, 2, 10) == [1, 2, 4, 8]
assert grow_until_sum(5, 3, 5) == [5]
assert grow_until_sum(2, 1, 5) == [2, 2, 2]

def mean_of_middle(values):
    """Return the mean of the values after dropping the lowest and highest quarter (rounded down).

    The list is not empty."""
    cut = len(values) // 4
    middle = sorted(values)[cut:len(values) - cut]
    return sum(middle) / len(middle)
# M: The same number is cut from both ends of the sorted list.
# R: interquartile-like mean: sort, drop len//4 from each side, average
assert mean_of_middle([1, 100, 4, 6]) == 5.0
assert mean_of_middle([2, 4]) == 3.0
assert mean_of_middle([7]) == 7.0

def sums_to_neighbour(numbers):
    """Return the inner numbers that equal the sum of their two neighbours."""
    return [b for a, b, c in zip(numbers, numbers[1:], numbers[2:]) if b == a + c]
# E: Triples of neighbours are compared.
assert sums_to_neighbour([1, 4, 3, 0, -3]) == [4, 0]
assert sums_to_neighbour([1, 2]) == []
assert sums_to_neighbour([0, 0, 0]) == [0]

def add_carry_lists(digits, amount):
    """Add amount to a number given as a list of digits and return the new list of digits."""
    number = int("".join(map(str, digits))) + amount
    return [int(digit) for digit in str(number)]
# E: The digits are joined to a number and split again after the addition.
# R: [1, 9, 9] plus 3 -> [2, 0, 2]
assert add_carry_lists([1, 9, 9], 3) == [2, 0, 2]
assert add_carry_lists([0], 0) == [0]
assert add_carry_lists([9], 1) == [1, 0]

def alternating_extremes_sum(numbers):
    """Sort the numbers and return largest minus smallest plus second largest minus second
    smallest ...

    A middle number is left out."""
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return sum(ordered[len(ordered) - half:]) - sum(ordered[:half])
# M: The sum of the large half minus the small half is the same as the pairs.
assert alternating_extremes_sum([1, 9, 4, 6]) == 10
assert alternating_extremes_sum([5]) == 0
assert alternating_extremes_sum([3, 1, 2]) == 2

def convert_if_small(numbers, limit):
    """Return words "zero", "one", "two" for 0 to 2 and the number as text otherwise, up to limit.

    Numbers above limit become "many"."""
    words = ["zero", "one", "two"]
    return ["many" if n > limit else words[n] if 0 <= n < 3 else str(n) for n in numbers]
# M: Chained conditional expressions choose between many, a word and the text.
# R: 0,1,2 as words, numbers over the limit "many", others as digits
assert convert_if_small([1, 7, 50], 10) == ["one", "7", "many"]
assert convert_if_small([0, -1], 5) == ["zero", "-1"]
assert convert_if_small([], 5) == []

def stops_decreasing_at(values):
    """Return how many values the strictly falling start of the list has."""
    count = min(len(values), 1)
    while 0 < count < len(values) and values[count] < values[count - 1]:
        count += 1
    return count
# E: The count goes on while the next value is smaller.
assert stops_decreasing_at([9, 7, 7, 3]) == 2
assert stops_decreasing_at([1]) == 1
assert stops_decreasing_at([]) == 0

def pair_products_descending(numbers):
    """Return the products of neighbours at places (0, 1), (2, 3), ... in falling order.

    A last number without partner counts as its own product."""
    products = []
    for i in range(0, len(numbers), 2):
        product = 1
        for number in numbers[i:i + 2]:
            product *= number
        products.append(product)
    return sorted(products, reverse=True)
# M: Slices of two are multiplied up, and the products are sorted.
assert pair_products_descending([1, 2, 5, 4, 3]) == [20, 3, 2]
assert pair_products_descending([7]) == [7]
assert pair_products_descending([]) == []

def runs_above(values, limit):
    """Return the sums of the runs of neighbouring values above limit, in order."""
    sums = []
    inside = False
    for value in values:
        if value > limit:
            if inside:
                sums[-1] += value
            else:
                sums.append(value)
        inside = value > limit
    return sums
# M: A flag tells whether the value before belonged to a run.
# R: sums of consecutive stretches where value > limit
assert runs_above([1, 5, 6, 2, 9], 4) == [11, 9]
assert runs_above([1], 4) == []
assert runs_above([], 0) == []

def percent_changes(values):
    """Return the changes between neighbours in percent of the earlier value, rounded to one
    decimal.

    After a value of 0 the change is None."""
    return [round(100 * (b - a) / a, 1) if a else None for a, b in zip(values, values[1:])]
# E: Pairs of neighbours are divided unless the first one is zero.
# R: percentage change from each value to the next (None when dividing by 0)
assert percent_changes([50, 75, 60]) == [50.0, -20.0]
assert percent_changes([0, 4]) == [None]
assert percent_changes([]) == []

def closest_to_own_index(values):
    """Return the index whose value differs least from that index, the first on ties, None if
    empty."""
    return min(range(len(values)), key=lambda i: abs(values[i] - i), default=None)
# E: The key is the distance between a value and its index.
assert closest_to_own_index([5, 3, 2]) == 2
assert closest_to_own_index([1, 0]) == 0
assert closest_to_own_index([]) is None

def bigger_than_both_ends(values):
    """Count the inner values greater than the first and the last value; short lists give 0."""
    return sum(value > max(values[0], values[-1]) for value in values[1:-1])
# E: Inner values are compared with the larger end.
# R: how many of the inner numbers are larger than both the first and last one
assert bigger_than_both_ends([3, 5, 4, 9, 4]) == 2
assert bigger_than_both_ends([1, 2]) == 0
assert bigger_than_both_ends([]) == 0

def sign_changes_filled(numbers):
    """Insert a 0 between neighbours of opposite sign and return the new list."""
    result = []
    for number in numbers:
        if result and result[-1] * number < 0:
            result.append(0)
        result.append(number)
    return result
# E: A negative product means opposite signs.
# R: put a zero wherever the sign flips
assert sign_changes_filled([2, -1, -3, 4]) == [2, 0, -1, -3, 0, 4]
assert sign_changes_filled([1, 0, -1]) == [1, 0, -1]
assert sign_changes_filled([]) == []

def common_step(numbers):
    """Return the step if all neighbours differ by the same amount, else None; None below two
    numbers."""
    steps = {b - a for a, b in zip(numbers, numbers[1:])}
    return steps.pop() if len(steps) == 1 else None
# E: A set of all differences must have a single member.
# R: constant difference of an arithmetic sequence, None if not constant or too short
assert common_step([3, 7, 11]) == 4
assert common_step([1, 2, 4]) is None
assert common_step([5]) is None

def fill_to_next_ten(numbers):
    """Return for each number how much is missing to the next multiple of ten, and the sum of that.

    A multiple of ten misses nothing; the result is (list, sum)."""
    missing = [-number % 10 for number in numbers]
    return missing, sum(missing)
# E: The remainder of the negative number is what is missing.
assert fill_to_next_ten([7, 20, 31]) == ([3, 0, 9], 12)
assert fill_to_next_ten([]) == ([], 0)
assert fill_to_next_ten([1]) == ([9], 9)

def max_sum_without_neighbours(values):
    """Return the largest sum of values of which no two are neighbours in the list, at least 0."""
    with_last = without_last = 0
    for value in values:
        with_last, without_last = without_last + value, max(with_last, without_last)
    return max(with_last, without_last)
# H: Two sums are carried on: the best with and the best without the last value.
# R: pick numbers, never two adjacent ones, biggest possible sum (0 allowed = pick none)
assert max_sum_without_neighbours([3, 9, 7, 1]) == 10
assert max_sum_without_neighbours([5, 1, 1, 5]) == 10
assert max_sum_without_neighbours([]) == 0

def zigzag_sum(rows):
    """Add the first number of the first row, the last of the second, the first of the third and
    so on.

    Empty rows add nothing."""
    return sum(row[0 if i % 2 == 0 else -1] for i, row in enumerate(rows) if row)
# E: The parity of the row number picks the first or last number.
assert zigzag_sum([[1, 9], [2, 5], [4, 7]]) == 10
assert zigzag_sum([[], [3, 8]]) == 8
assert zigzag_sum([]) == 0

def split_number_list(text):
    """Return (numbers, rejected): the whole numbers of a comma list and the other parts as texts.

    Parts are stripped, and empty parts are ignored."""
    numbers, rejected = [], []
    for part in text.split(","):
        part = part.strip()
        if part.lstrip("-").isdigit():
            numbers.append(int(part))
        elif part:
            rejected.append(part)
    return numbers, rejected
# M: A part that is only digits behind a possible minus is converted.
# R: parse "3, x, -4" -> ([3, -4], ["x"])
assert split_number_list("3, x, -4") == ([3, -4], ["x"])
assert split_number_list("") == ([], [])
assert split_number_list("1,,2.5") == ([1], ["2.5"])

def trailing_average_ok(values, size, limit):
    """Check whether the mean of the last size values is below limit; False if there are too few."""
    if len(values) < size:
        return False
    return sum(values[len(values) - size:]) / size < limit
# E: The length is checked before the tail is averaged.
assert trailing_average_ok([9, 1, 2], 2, 3) is True
assert trailing_average_ok([1], 2, 3) is False
assert trailing_average_ok([5, 5], 2, 5) is False

def seconds_to_beat(times):
    """Return for each time how many seconds it is behind the fastest, as "+1.5" texts, "best"
    for 0."""
    fastest = min(times, default=0)
    return ["best" if time == fastest else f"+{time - fastest:.1f}" for time in times]
# E: The fastest time is subtracted from the others.
# R: gap to the fastest as "+1.5", the fastest one gets "best"
assert seconds_to_beat([61.5, 60.0, 60.0]) == ["+1.5", "best", "best"]
assert seconds_to_beat([5.0]) == ["best"]
assert seconds_to_beat([]) == []

def ascending_chain_from(numbers, start):
    """Return start and then, going through numbers, each one that exceeds the last by 1."""
    chain = [start]
    for number in numbers:
        if number == chain[-1] + 1:
            chain.append(number)
    return chain
# E: The chain's end decides which number is taken next.
# R: collect start, start+1, start+2 ... in order as they show up in the list
assert ascending_chain_from([5, 2, 9, 3, 4, 4], 1) == [1, 2, 3, 4]
assert ascending_chain_from([1], 1) == [1]
assert ascending_chain_from([], 7) == [7]

def cut_after_max(values):
    """Return the values up to and including the first maximum, reversed; [] for an empty list."""
    if not values:
        return []
    return values[:values.index(max(values)) + 1][::-1]
# E: The slice ends at the maximum and is turned around.
assert cut_after_max([2, 8, 5, 8]) == [8, 2]
assert cut_after_max([9, 1]) == [9]
assert cut_after_max([]) == []

def evens_before_first_odd(numbers):
    """Return how many numbers come before the first odd one and what their sum is, as a tuple."""
    count = total = 0
    for number in numbers:
        if number % 2:
            break
        count += 1
        total += number
    return count, total
# E: The loop counts and adds until an odd number breaks it.
# R: (how many, sum) of the leading even numbers
assert evens_before_first_odd([4, 6, 3, 8]) == (2, 10)
assert evens_before_first_odd([1]) == (0, 0)
assert evens_before_first_odd([]) == (0, 0)

def spread_by_weekday(values):
    """Return the sums of the values for 7 weekdays when they are daily values beginning on day
    0."""
    sums = [0] * 7
    for day, value in enumerate(values):
        sums[day % 7] += value
    return sums
# E: The remainder by seven is the weekday's index.
assert spread_by_weekday([1, 2, 3, 4, 5, 6, 7, 10]) == [11, 2, 3, 4, 5, 6, 7]
assert spread_by_weekday([]) == [0, 0, 0, 0, 0, 0, 0]
assert spread_by_weekday([9]) == [9, 0, 0, 0, 0, 0, 0]

def remove_and_renumber(numbers, gone):
    """Return the numbers without gone where every number above gone is lowered by one."""
    return [n - 1 if n > gone else n for n in numbers if n != gone]
# E: The filter drops the number, and larger ones move down.
# R: seat 3 was removed: drop it from the list and decrease all higher seat numbers
assert remove_and_renumber([1, 3, 5, 4], 3) == [1, 4, 3]
assert remove_and_renumber([2], 9) == [2]
assert remove_and_renumber([], 1) == []

def sum_by_comparing(mine, yours):
    """Return the points: 2 for each place where mine is higher, 1 for equal ones, 0 otherwise."""
    return sum(2 if a > b else 1 if a == b else 0 for a, b in zip(mine, yours))
# E: A chained conditional gives the points of each place.
# R: compare two lists place by place, 2 points if mine is bigger, 1 if equal
assert sum_by_comparing([3, 2, 1], [1, 2, 3]) == 3
assert sum_by_comparing([9], [1]) == 2
assert sum_by_comparing([], []) == 0

def halfway_index(distances):
    """Return the index of the leg in which half of the total distance is reached, None if empty."""
    total = sum(distances)
    walked = 0
    for leg, distance in enumerate(distances):
        walked += distance
        if walked * 2 >= total:
            return leg
    return None
# E: Twice the walked distance is compared with the total.
assert halfway_index([3, 4, 3]) == 1
assert halfway_index([5, 5]) == 0
assert halfway_index([]) is None

def count_in_tens(numbers, tens):
    """Count how many of the numbers lie in each of the given tens, such as 30 for 30 to 39."""
    return {ten: sum(ten <= number < ten + 10 for number in numbers) for ten in tens}
# E: For each ten a chained comparison is counted.
# R: how many numbers in 30..39 etc for each of the given starts -> dict
assert count_in_tens([31, 39, 40, 7], [30, 40, 50]) == {30: 2, 40: 1, 50: 0}
assert count_in_tens([], [10]) == {10: 0}
assert count_in_tens([5], []) == {}

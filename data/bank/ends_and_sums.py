"""Verified problems: ends and sums."""

from itertools import accumulate

def pair_for_gift_card(prices, value):
    """Return two prices that add up exactly to value as (small, large), or None.

    Two pointers walk over the sorted prices; the pair with the smallest price is found first."""
    ordered = sorted(prices)
    left, right = 0, len(ordered) - 1
    while left < right:
        total = ordered[left] + ordered[right]
        if total == value:
            return ordered[left], ordered[right]
        if total < value:
            left += 1
        else:
            right -= 1
    return None
# M: A sum too small moves the left pointer, a sum too large the right one.
# R: gift card of X, which two items cost exactly X together? two pointers on sorted prices, (low, high) or None
assert pair_for_gift_card([8, 3, 5, 9], 12) == (3, 9)
assert pair_for_gift_card([6, 6], 12) == (6, 6)
assert pair_for_gift_card([6], 12) is None

def count_affordable_pairs(prices, budget):
    """Count the pairs of different items whose prices together are at most budget."""
    ordered = sorted(prices)
    left, right, pairs = 0, len(ordered) - 1, 0
    while left < right:
        if ordered[left] + ordered[right] <= budget:
            pairs += right - left
            left += 1
        else:
            right -= 1
    return pairs
# M: If the outer two fit, the left item fits with everything in between too.
assert count_affordable_pairs([1, 4, 3, 6], 7) == 4
assert count_affordable_pairs([5, 5], 9) == 0
assert count_affordable_pairs([], 9) == 0

def squeeze_sorted_names(names):
    """Remove repeats from the sorted list names in place with two pointers; return the new
    length."""
    keep = 0
    for name in names:
        if keep == 0 or name != names[keep - 1]:
            names[keep] = name
            keep += 1
    del names[keep:]
    return keep
# M: One pointer reads, the other marks where the next new name is written.
assert squeeze_sorted_names(["a", "a", "b", "c", "c"]) == 3
assert squeeze_sorted_names(["x"]) == 1
assert squeeze_sorted_names([]) == 0

def meet_in_tunnel(length: int, fast: int, slow: int) -> int:
    """Count the minutes until two diggers meet or pass in a tunnel of length metres.

    They start at the two ends and dig fast and slow metres per minute (together more than 0)."""
    left, right, minutes = 0, length, 0
    while left < right:
        left += fast
        right -= slow
        minutes += 1
    return minutes
# E: The two ends move towards each other until they touch.
# R: 2 diggers from both ends of a tunnel, speeds m/min. after how many minutes do they meet
assert meet_in_tunnel(20, 3, 2) == 4
assert meet_in_tunnel(21, 3, 2) == 5
assert meet_in_tunnel(0, 1, 1) == 0

def eat_from_both_ends(candies):
    """Return (eaten by Lu, eaten by Mo) when they eat a row of candies from left and right.

    candies holds minutes per candy. Who has eaten for less time takes the next; Lu on a tie."""
    left, right = 0, len(candies) - 1
    lu = mo = 0
    while left <= right:
        if lu <= mo:
            lu += candies[left]
            left += 1
        else:
            mo += candies[right]
            right -= 1
    return left, len(candies) - left
# M: The eating times decide which of the two pointers moves next.
# R: two kids eat a row of candies from both ends, list of minutes each. who has less time so far takes the next (left kid on tie). how many does each eat? (left, right)
assert eat_from_both_ends([2, 9, 8, 2, 7]) == (2, 3)
assert eat_from_both_ends([5]) == (1, 0)
assert eat_from_both_ends([]) == (0, 0)

def best_week_of_sales(sales: list[int], days: int = 7) -> int:
    """Return the largest sum of days neighbouring sales; all of them if there are fewer."""
    if len(sales) <= days:
        return sum(sales)
    window = best = sum(sales[:days])
    for gone, new in zip(sales, sales[days:]):
        window += new - gone
        best = max(best, window)
    return best
# M: The window sum is updated by the day that leaves and the day that enters.
# R: max sum of k days in a row (default 7), if fewer days just the sum
assert best_week_of_sales([1, 5, 2, 9, 1], 2) == 11
assert best_week_of_sales([3, 4]) == 7
assert best_week_of_sales([]) == 0

def days_below_running_mean(temperatures):
    """List the indexes of days colder than the mean of all days before them; day 0 never counts."""
    cold = []
    total = 0
    for day, temperature in enumerate(temperatures):
        if day and temperature < total / day:
            cold.append(day)
        total += temperature
    return cold
# E: The total of the earlier days divided by their number is the mean to compare with.
# R: indexes of days colder than the average of all the days before
assert days_below_running_mean([10, 8, 9, 12, 2]) == [1, 4]
assert days_below_running_mean([5, 5]) == []
assert days_below_running_mean([]) == []

def water_used_between(meter_use, first_day, last_day):
    """Return the water used from first_day to last_day, both included, days numbered from 1.

    A table of running totals is built, and two of its values are subtracted."""
    totals = [0, *accumulate(meter_use)]
    return totals[last_day] - totals[first_day - 1]
# E: The total up to the last day minus the total before the first day is the answer.
# R: daily usage list, give the sum from day a to day b (1 based, inclusive) with prefix sums
assert water_used_between([5, 2, 7, 1], 2, 3) == 9
assert water_used_between([5, 2], 1, 2) == 7
assert water_used_between([5], 1, 1) == 5

def vowels_up_to(text):
    """Return for each position how many of a, e, i, o, u have occurred up to and including it."""
    return list(accumulate(int(char in "aeiou") for char in text))
# E: Each letter becomes one or zero, and accumulate sums them as it goes.
# R: running count of vowels for each position of a word
assert vowels_up_to("audio") == [1, 2, 2, 3, 4]
assert vowels_up_to("sky") == [0, 0, 0]
assert vowels_up_to("") == []

def account_went_negative(start, bookings):
    """Return the 1-based number of the first booking that takes the balance below 0, or 0."""
    balance = start
    for number, amount in enumerate(bookings, 1):
        balance += amount
        if balance < 0:
            return number
    return 0
# E: The balance runs along, and the number of the offending booking is returned.
# R: starting money and list of +/- bookings. at which booking (1,2,3..) do i go below zero the first time, 0 if never
assert account_went_negative(10, [-4, -7, 50]) == 2
assert account_went_negative(0, [5, -5]) == 0
assert account_went_negative(-1, []) == 0

def lowest_balance_after(bookings: list[tuple[str, int]], start: int = 0) -> tuple[str, int]:
    """Return (day, balance) of the lowest balance after any booking, the first one on a tie.

    bookings holds (day, amount). With no booking the result is ("start", start)."""
    lowest = None
    balance = start
    for day, amount in bookings:
        balance += amount
        if lowest is None or balance < lowest[1]:
            lowest = (day, balance)
    return lowest or ("start", start)
# M: The pair is replaced only by a strictly lower balance.
assert lowest_balance_after([("mon", -5), ("tue", 3), ("wed", -3)]) == ("mon", -5)
assert lowest_balance_after([("mon", 5), ("tue", -9)], 1) == ("tue", -3)
assert lowest_balance_after([], 7) == ("start", 7)

def crowd_at_each_stop(changes):
    """Return how many people are on the bus after every stop.

    changes is a list of (on, off) pairs; the bus begins empty."""
    return list(accumulate(on - off for on, off in changes))
# E: The differences of each stop are summed up step by step.
# R: bus stops as (people on, people off) -> list with how many are inside after each stop
assert crowd_at_each_stop([(5, 0), (2, 3), (0, 4)]) == [5, 4, 0]
assert crowd_at_each_stop([(1, 0)]) == [1]
assert crowd_at_each_stop([]) == []

def painted_fence(length, jobs):
    """Return how many coats each of length planks has after all jobs.

    A job (start, stop) paints the planks from index start up to but not including stop."""
    change = [0] * (length + 1)
    for start, stop in jobs:
        change[start] += 1
        change[stop] -= 1
    return list(accumulate(change))[:length]
# M: Each job notes one more at its start and one less at its stop; running sums do the rest.
# R: fence with n planks, jobs are (start, stop) exclusive. how many coats per plank? use a difference array
assert painted_fence(5, [(0, 3), (2, 5)]) == [1, 1, 2, 1, 1]
assert painted_fence(3, []) == [0, 0, 0]
assert painted_fence(0, []) == []

def equal_halves_index(marbles):
    """Return the first index at which cutting the list gives two parts of equal sum, or None.

    The cut index is the length of the left part, at least 1 and less than the whole length."""
    left, total = 0, sum(marbles)
    for cut in range(1, len(marbles)):
        left += marbles[cut - 1]
        if left * 2 == total:
            return cut
    return None
# E: The left sum grows by one item per cut, and half of the total is the goal.
assert equal_halves_index([1, 2, 3, 6]) == 3
assert equal_halves_index([1, 5]) is None
assert equal_halves_index([]) is None

def longest_even_split(tosses):
    """Return the length of the longest stretch of "H" and "T" with as many of one as the other."""
    first_place = {0: -1}
    lead = best = 0
    for place, toss in enumerate(tosses):
        lead += 1 if toss == "H" else -1
        if lead in first_place:
            best = max(best, place - first_place[lead])
        else:
            first_place[lead] = place
    return best
# H: Two places with the same lead of heads enclose a balanced stretch.
# R: longest substring with same number of H and T, e.g. "HHTTT" -> 4
assert longest_even_split("HHTTT") == 4
assert longest_even_split("HH") == 0
assert longest_even_split("") == 0

def count_stretches_with_sum(steps, total):
    """Count the non-empty stretches of neighbouring steps whose sum is exactly total."""
    seen = {0: 1}
    running = found = 0
    for step in steps:
        running += step
        found += seen.get(running - total, 0)
        seen[running] = seen.get(running, 0) + 1
    return found
# H: A stretch sums to total when an earlier running sum lies exactly total below the present one.
assert count_stretches_with_sum([1, 2, -2, 2], 2) == 3
assert count_stretches_with_sum([0, 0], 0) == 3
assert count_stretches_with_sum([], 0) == 0

def rows_and_columns_total(grid):
    """Return the list of row sums and the list of column sums of a table of numbers."""
    return [sum(row) for row in grid], [sum(column) for column in zip(*grid)]
# E: Rows are summed as they are, columns after zipping the rows.
# R: row sums and column sums of a 2d list, as 2 lists
assert rows_and_columns_total([[1, 2], [3, 4]]) == ([3, 7], [4, 6])
assert rows_and_columns_total([[5]]) == ([5], [5])
assert rows_and_columns_total([]) == ([], [])

def field_yield(table, top, left, bottom, right):
    """Return the sum of the block of a table between two corners, all four bounds included."""
    return sum(sum(row[left:right + 1]) for row in table[top:bottom + 1])
# E: A slice of rows and a slice inside each row cut out the block.
# R: sum a rectangle in a 2d list. args: table, top, left, bottom, right, inclusive
assert field_yield([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1, 1, 2) == 16
assert field_yield([[1, 2], [3, 4]], 1, 0, 1, 0) == 3
assert field_yield([[9]], 0, 0, 0, 0) == 9

def climb_and_descent(heights):
    """Return (metres climbed, metres descended) along a list of heights."""
    up = down = 0
    for here, there in zip(heights, heights[1:]):
        if there > here:
            up += there - here
        else:
            down += here - there
    return up, down
# E: Rising steps feed one sum and falling ones the other.
# R: hiking heights list -> total up and total down as a tuple
assert climb_and_descent([100, 150, 120, 130]) == (60, 30)
assert climb_and_descent([5, 5]) == (0, 0)
assert climb_and_descent([]) == (0, 0)

def products_of_others(factors: list[int]) -> list[int]:
    """Return for each place the product of all other numbers, without using division."""
    result = []
    before = 1
    for factor in factors:
        result.append(before)
        before *= factor
    after = 1
    for place in range(len(factors) - 1, -1, -1):
        result[place] *= after
        after *= factors[place]
    return result
# M: One pass collects the products from the left, a second multiplies those from the right.
assert products_of_others([2, 3, 4]) == [12, 8, 6]
assert products_of_others([0, 5]) == [5, 0]
assert products_of_others([9]) == [1]

def future_maximum(prices):
    """Return for each day the highest price on that day or later."""
    return list(accumulate(reversed(prices), max))[::-1]
# M: A running maximum over the reversed list, turned back, looks into the future.
# R: for each index the max from there to the end
assert future_maximum([3, 9, 2, 5]) == [9, 9, 5, 5]
assert future_maximum([1]) == [1]
assert future_maximum([]) == []

def days_until_warmer(temperatures: list[int]) -> list[int]:
    """Return for each day how many days later it is warmer for the first time, 0 if never."""
    waits = [0] * len(temperatures)
    waiting = []
    for day, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            earlier = waiting.pop()
            waits[earlier] = day - earlier
        waiting.append(day)
    return waits
# H: A stack keeps the days still waiting, and a warmer day answers those on its top.
# R: for each day how many days until a warmer one? [10, 8, 12] -> [2, 1, 0]
assert days_until_warmer([10, 8, 12, 12]) == [2, 1, 0, 0]
assert days_until_warmer([9, 7]) == [0, 0]
assert days_until_warmer([]) == []

def share_until(amounts, part):
    """Return how many leading amounts are needed to reach at least part (0 to 1) of their sum.

    An empty list or a part of 0 needs none."""
    goal = part * sum(amounts)
    reached = needed = 0
    while reached < goal:
        reached += amounts[needed]
        needed += 1
    return needed
# E: Amounts are added from the left until the goal is reached.
# R: how many items from the left until I have at least 80% (or any part) of the total?
assert share_until([50, 30, 20], 0.8) == 2
assert share_until([1, 1], 0) == 0
assert share_until([], 0.5) == 0

def move_marked_to_end(letters, mark="_"):
    """Return letters with every mark moved to the end; the other characters keep their order."""
    kept = [letter for letter in letters if letter != mark]
    return kept + [mark] * (len(letters) - len(kept))
# E: The kept ones come first, and the missing length is filled with marks.
# R: push all "_" to the end of the list but don't change the order of the rest
assert move_marked_to_end(["_", "a", "_", "b"]) == ["a", "b", "_", "_"]
assert move_marked_to_end(["x", "y"], "x") == ["y", "x"]
assert move_marked_to_end([]) == []

def partition_left_right(people):
    """Swap from both ends until all "L" stand before all "R"; return the row and the swap count."""
    row = list(people)
    left, right, swaps = 0, len(row) - 1, 0
    while left < right:
        if row[left] == "L":
            left += 1
        elif row[right] == "R":
            right -= 1
        else:
            row[left], row[right] = row[right], row[left]
            swaps += 1
    return "".join(row), swaps
# M: Pointers skip people who stand right, and two who stand wrong swap places.
assert partition_left_right("RLRL") == ("LLRR", 1)
assert partition_left_right("LLR") == ("LLR", 0)
assert partition_left_right("") == ("", 0)

def closest_sum_to(prices, target):
    """Return the sum of two different items that is closest to target; the smaller sum on a tie.

    There are at least two prices."""
    sums = [a + b for i, a in enumerate(prices) for b in prices[i + 1:]]
    return min(sums, key=lambda total: (abs(total - target), total))
# E: All sums of two are listed, and min picks by distance and then by size.
assert closest_sum_to([1, 4, 9], 6) == 5
assert closest_sum_to([1, 3, 5], 5) == 4
assert closest_sum_to([2, 2], 100) == 4

def trim_quiet_ends(samples, level):
    """Drop samples whose absolute value is below level from both ends, keeping the middle as is."""
    start, stop = 0, len(samples)
    while start < stop and abs(samples[start]) < level:
        start += 1
    while stop > start and abs(samples[stop - 1]) < level:
        stop -= 1
    return samples[start:stop]
# M: Two pointers walk inwards over the quiet samples, and the slice between them remains.
# R: cut silence from start and end of an audio list (abs value < level), not from the middle
assert trim_quiet_ends([0, 1, 9, 0, -8, 1], 3) == [9, 0, -8]
assert trim_quiet_ends([1, 1], 3) == []
assert trim_quiet_ends([], 3) == []

def sorted_squares(offsets):
    """Return the squares of an ascending list of whole numbers in ascending order.

    Two pointers compare the ends, since the largest square stands at one of them."""
    left, right = 0, len(offsets) - 1
    squares = []
    while left <= right:
        if abs(offsets[left]) > abs(offsets[right]):
            squares.append(offsets[left] ** 2)
            left += 1
        else:
            squares.append(offsets[right] ** 2)
            right -= 1
    return squares[::-1]
# M: The larger end is squared first, so the list is built backwards and turned.
assert sorted_squares([-5, -1, 2, 3]) == [1, 4, 9, 25]
assert sorted_squares([-2, 2]) == [4, 4]
assert sorted_squares([]) == []

def fuel_stops_loop(stations):
    """Return the index of the station from which a full round trip is possible, or -1.

    stations holds (fuel taken there, fuel needed to the next one); the tank starts empty and the
    first possible index counts."""
    for start in range(len(stations)):
        tank = 0
        for gain, need in stations[start:] + stations[:start]:
            tank += gain - need
            if tank < 0:
                break
        else:
            return start
    return -1
# M: Each start is driven round once, and the else branch runs when the tank never failed.
# R: circular route, stations = [(gas you get, gas to next one)], empty tank. from which index can i do the round? -1 none
assert fuel_stops_loop([(1, 3), (4, 2), (2, 2)]) == 1
assert fuel_stops_loop([(1, 2)]) == -1
assert fuel_stops_loop([]) == -1

def tallest_step_between_rests(track, rest="-"):
    """Return the highest sum of numbers between rest marks in a list of numbers and marks.

    A stretch without numbers has the sum 0."""
    sums = [0]
    for item in track:
        if item == rest:
            sums.append(0)
        else:
            sums[-1] += item
    return max(sums)
# M: A mark opens a new sum, and numbers are added to the last one.
assert tallest_step_between_rests([3, 4, "-", 5, "-", "-", 1]) == 7
assert tallest_step_between_rests([2, "x", 9], "x") == 9
assert tallest_step_between_rests([]) == 0

def count_windows_above(readings, size, limit):
    """Count the windows of size neighbouring readings whose mean is above limit."""
    windows = [readings[i:i + size] for i in range(len(readings) - size + 1)]
    return sum(sum(window) > limit * size for window in windows)
# E: Comparing the sum with limit times size avoids the division.
# R: number of sliding windows (given size) with average > limit
assert count_windows_above([2, 4, 6, 1], 2, 3) == 2
assert count_windows_above([5], 2, 1) == 0
assert count_windows_above([], 1, 0) == 0

def first_window_with_all(letters, wanted):
    """Return (start, end) of the shortest slice of letters that contains all wanted letters.

    Repeats in wanted do not matter, the leftmost of equally short slices wins, None if there
    is none."""
    size = len(letters)
    goal = set(wanted)
    slices = [(stop - start, start, stop) for start in range(size)
              for stop in range(start, size + 1) if goal <= set(letters[start:stop])]
    return min(slices)[1:] if slices else None
# M: All slices that contain the wanted set are listed with their length first, so min decides.
assert first_window_with_all("abcba", "cb") == (1, 3)
assert first_window_with_all("abc", "z") is None
assert first_window_with_all("aab", "ab") == (1, 3)

def gains_and_losses_runs(changes):
    """Join neighbouring changes of the same sign into their sums; zeros are skipped."""
    runs = []
    for change in changes:
        if change == 0:
            continue
        if runs and (runs[-1] > 0) == (change > 0):
            runs[-1] += change
        else:
            runs.append(change)
    return runs
# M: A change is added to the last run when both have the same sign.
# R: [2, 3, -1, -4, 0, 5] -> [5, -5, 5]: merge neighbours with same sign by adding, ignore zeros
assert gains_and_losses_runs([2, 3, -1, -4, 0, 5]) == [5, -5, 5]
assert gains_and_losses_runs([1, 0, 1]) == [2]
assert gains_and_losses_runs([]) == []

def alternating_total(numbers: list[float], plus_first: bool = True) -> float:
    """Add and subtract the numbers by turns; the first one is added unless plus_first is False."""
    total = sum(numbers[::2]) - sum(numbers[1::2])
    return total if plus_first else -total
# E: Two slices with step two hold the plus and the minus numbers.
# R: a - b + c - d ... of a list, option to start with minus
assert alternating_total([5, 2, 4]) == 7
assert alternating_total([5, 2], plus_first=False) == -3
assert alternating_total([]) == 0

def weighted_position_sum(values):
    """Return the sum of each value times its place counted from the end, the last one being 1."""
    return sum(place * value for place, value in enumerate(reversed(values), 1))
# E: Reversing before enumerating numbers the places from the end.
assert weighted_position_sum([5, 2, 1]) == 20
assert weighted_position_sum([3]) == 3
assert weighted_position_sum([]) == 0

def total_at_marks(distances, marks):
    """Return the running distance after each leg number in marks (1 for the first leg).

    A mark of 0 gives 0, a mark past the end gives the whole distance."""
    return [sum(distances[:mark]) for mark in marks]
# E: The slice up to the mark holds exactly the legs that count.
# R: legs [5, 3, 4], marks [1, 3] -> [5, 12], cumulative distance at given leg numbers
assert total_at_marks([5, 3, 4], [1, 3]) == [5, 12]
assert total_at_marks([5], [0, 9]) == [0, 5]
assert total_at_marks([], []) == []

def dive_depth_record(moves):
    """Return the greatest depth reached by moves such as "down 3" and "up 1", starting at 0.

    Moving up never goes above the surface, which is depth 0."""
    depth = deepest = 0
    for move in moves:
        word, metres = move.split()
        depth += int(metres) if word == "down" else -int(metres)
        depth = max(depth, 0)
        deepest = max(deepest, depth)
    return deepest
# M: The depth follows the moves, is clipped at the surface, and its maximum is kept.
assert dive_depth_record(["down 3", "up 1", "down 4"]) == 6
assert dive_depth_record(["up 5", "down 2"]) == 2
assert dive_depth_record([]) == 0

def savings_goal_month(monthly, goal, bonus_every=0, bonus=0):
    """Count the months of saving monthly (above 0) until goal is reached.

    When bonus_every is above 0, each bonus_every-th month adds bonus as well."""
    saved = months = 0
    while saved < goal:
        months += 1
        saved += monthly
        if bonus_every and months % bonus_every == 0:
            saved += bonus
    return months
# M: Month after month is added up, with the bonus when the number divides evenly.
# R: how many months until I saved the goal? monthly amount, and optionally every k months a bonus
assert savings_goal_month(100, 450) == 5
assert savings_goal_month(100, 450, 3, 100) == 4
assert savings_goal_month(10, 0) == 0

def second_half_heavier(loads: list[int]) -> bool | None:
    """Tell if the second half weighs more than the first; None when both weigh the same.

    The middle item of an odd list belongs to neither half."""
    half = len(loads) // 2
    first, second = sum(loads[:half]), sum(loads[len(loads) - half:])
    return None if first == second else second > first
# E: Both halves are sliced with the same length, so an odd middle item drops out.
# R: is the 2nd half of the list heavier than the first? None if equal, ignore middle one when odd
assert second_half_heavier([1, 2, 9, 4, 1]) is True
assert second_half_heavier([5, 1]) is False
assert second_half_heavier([7]) is None

def rain_by_month_start(rain: list[float], month_lengths: list[int]) -> list[float]:
    """Return the rain of each month from daily rain and the list of month lengths, rounded to 1.

    Days missing at the end count as dry."""
    totals = []
    start = 0
    for length in month_lengths:
        totals.append(round(sum(rain[start:start + length]), 1))
        start += length
    return totals
# E: A moving start cuts one slice per month out of the days.
# R: daily rain list + list of month lengths -> sums per month rounded to one decimal
assert rain_by_month_start([0.5, 1.25, 2.0, 0.0, 1.0], [2, 3]) == [1.8, 3.0]
assert rain_by_month_start([1.0], [1, 2]) == [1.0, 0]
assert rain_by_month_start([], []) == []

"""Verified problems: running values and loops with state."""

from itertools import accumulate
from operator import mul

def tank_levels(start, changes, capacity):
    """Return the level of the tank after each change, never below 0 and never above capacity."""
    levels = []
    for change in changes:
        start = min(max(start + change, 0), capacity)
        levels.append(start)
    return levels
# E: Each new level is clamped between zero and the capacity before the next change.
# R: tank: start level, list of +/- changes, capacity. levels after each step, clipped to 0..capacity
assert tank_levels(5, [3, 10, -20], 12) == [8, 12, 0]
assert tank_levels(5, [], 12) == []
assert tank_levels(0, [-1, 4], 3) == [0, 3]

def day_savings_reached(deposits, goal):
    """Return the 1-based day on which the saved sum first exceeds goal, 0 if it never does."""
    saved = 0
    for day, deposit in enumerate(deposits, 1):
        saved += deposit
        if saved > goal:
            return day
    return 0
# E: The days are counted from one while the sum grows.
# R: on what day (starting at 1) is the sum of deposits above goal? never -> 0
assert day_savings_reached([5, 5, 5], 9) == 2
assert day_savings_reached([5], 5) == 0
assert day_savings_reached([], 0) == 0

def percent_done_after(tasks):
    """Return the percentage of work finished after each task, rounded down to whole numbers.

    tasks are positive durations; the last entry is 100."""
    total = sum(tasks)
    return [done * 100 // total for done in accumulate(tasks)]
# E: The running sums from accumulate are divided by the total.
assert percent_done_after([1, 1, 2]) == [25, 50, 100]
assert percent_done_after([7]) == [100]
assert percent_done_after([]) == []

def running_product_under(numbers, limit):
    """Return the products of the first 1, 2, 3, ... numbers as long as they stay below limit."""
    products = []
    for product in accumulate(numbers, mul):
        if product >= limit:
            break
        products.append(product)
    return products
# E: The accumulate function multiplies on, and the loop breaks at the limit.
# R: cumulative products but stop before the first one that is >= limit
assert running_product_under([2, 3, 4, 5], 100) == [2, 6, 24]
assert running_product_under([9], 9) == []
assert running_product_under([], 5) == []

def score_progress_text(points):
    """Return the running totals joined by arrows, such as "5 -> 8 -> 8"; no points give "0"."""
    return " -> ".join(str(total) for total in accumulate(points)) or "0"
# E: The running sums become texts, and an empty join is replaced.
assert score_progress_text([5, 3, 0]) == "5 -> 8 -> 8"
assert score_progress_text([2]) == "2"
assert score_progress_text([]) == "0"

def best_so_far_gap(results):
    """Return for each result how far it lies below the best result seen up to then."""
    return [best - result for best, result in zip(accumulate(results, max), results)]
# E: The running maximum is zipped with the results and subtracted.
# R: for each value: running max minus value
assert best_so_far_gap([3, 5, 4, 9]) == [0, 0, 1, 0]
assert best_so_far_gap([7, 1]) == [0, 6]
assert best_so_far_gap([]) == []

def lowest_balance_day(start, bookings):
    """Return (day, balance) for the lowest balance after a booking, the first day on ties.

    Days count from 1. Without bookings return (0, start)."""
    lowest_day, lowest = 0, start
    balance = start
    for day, booking in enumerate(bookings, 1):
        balance += booking
        if day == 1 or balance < lowest:
            lowest_day, lowest = day, balance
    return lowest_day, lowest
# M: The first day is always taken, later days only with a lower balance.
assert lowest_balance_day(10, [-4, 3, -5]) == (3, 4)
assert lowest_balance_day(10, [5]) == (1, 15)
assert lowest_balance_day(7, []) == (0, 7)

def alternating_bank(amounts):
    """Add the first amount, subtract the second, add the third and so on, starting at 0.

    Return the highest value reached, at least 0."""
    value = highest = 0
    sign = 1
    for amount in amounts:
        value += sign * amount
        sign = -sign
        highest = max(highest, value)
    return highest
# E: The sign flips after every amount, and the maximum is kept.
assert alternating_bank([5, 3, 4]) == 6
assert alternating_bank([-2, 3]) == 0
assert alternating_bank([]) == 0

def combo_points(hits):
    """Return the points for hits (True) and misses: the n-th hit in a row counts n points."""
    points = combo = 0
    for hit in hits:
        if hit:
            combo += 1
            points += combo
        else:
            combo = 0
    return points
# E: The combo counter grows with hits, is added each time and reset by a miss.
# R: arcade: consecutive hits give 1,2,3.. points, a miss resets. list of bools -> total
assert combo_points([True, True, False, True]) == 4
assert combo_points([False]) == 0
assert combo_points([]) == 0

def streak_lengths(marks):
    """Return for each day how long the current streak of True is, 0 on a day with False."""
    lengths = []
    streak = 0
    for mark in marks:
        streak = (streak + 1) * mark
        lengths.append(streak)
    return lengths
# E: Multiplying with False gives zero, which resets the streak.
assert streak_lengths([True, True, False, True]) == [1, 2, 0, 1]
assert streak_lengths([False]) == [0]
assert streak_lengths([]) == []

def freezer_alarm(temps, limit, minutes):
    """Return the index at which the temperature has been above limit for minutes readings in a row.

    Return None if that never happens."""
    warm = 0
    for i, temp in enumerate(temps):
        warm = warm + 1 if temp > limit else 0
        if warm == minutes:
            return i
    return None
# E: A counter of warm readings in a row triggers the return.
# R: alarm index: temps above limit n times in a row, None if it never goes off. args temps, limit, n
assert freezer_alarm([-18, -5, -4, -3], -10, 3) == 3
assert freezer_alarm([-5, -18, -5], -10, 2) is None
assert freezer_alarm([], 0, 1) is None

def elevator_rides(floors):
    """Return the total number of floors travelled when starting at floor 0 and visiting floors."""
    travelled = 0
    here = 0
    for floor in floors:
        travelled += abs(floor - here)
        here = floor
    return travelled
# E: The distance to the next floor is added and the position updated.
assert elevator_rides([3, 1, 4]) == 8
assert elevator_rides([0]) == 0
assert elevator_rides([]) == 0

def snowball_total(snow, melt):
    """Return the height of the snow after all days: each day adds its snow, then melts melt cm.

    The height never falls below 0."""
    height = 0
    for fresh in snow:
        height = max(0, height + fresh - melt)
    return height
# E: Each day adds and melts, with zero as the lower bound.
assert snowball_total([10, 0, 5], 3) == 6
assert snowball_total([1, 1], 5) == 0
assert snowball_total([], 2) == 0

def first_deficit_month(income, spending):
    """Return the index of the month after which total spending exceeds total income, else -1."""
    balance = 0
    for month, (earned, spent) in enumerate(zip(income, spending)):
        balance += earned - spent
        if balance < 0:
            return month
    return -1
# E: The balance collects the differences until it is negative.
# R: monthly income and spending lists. when (index) does the running total go negative? -1 never
assert first_deficit_month([5, 5, 5], [4, 7, 1]) == 1
assert first_deficit_month([5], [5]) == -1
assert first_deficit_month([], []) == -1

def undo_running_total(totals):
    """Return the single amounts that lead to the given running totals."""
    return [now - before for before, now in zip([0] + totals, totals)]
# E: The totals are paired with themselves shifted by a zero in front.
assert undo_running_total([3, 8, 6]) == [3, 5, -2]
assert undo_running_total([4]) == [4]
assert undo_running_total([]) == []

def rounds_until_equal(a, b):
    """Count the rounds until both counts are equal, each round moving one from the larger to the
    smaller.

    Return None if the difference is odd, so that it never happens."""
    if (a - b) % 2:
        return None
    rounds = 0
    while a != b:
        if a > b:
            a, b = a - 1, b + 1
        else:
            a, b = a + 1, b - 1
        rounds += 1
    return rounds
# E: An odd difference is excluded before the loop moves single pieces.
assert rounds_until_equal(7, 3) == 2
assert rounds_until_equal(4, 4) == 0
assert rounds_until_equal(1, 2) is None

def ball_through_hands(players, passes):
    """Return who holds the ball at the end: passes are steps to the right (negative to the left).

    It starts with the first player of the circle."""
    holder = 0
    for step in passes:
        holder = (holder + step) % len(players)
    return players[holder]
# E: The holder's index moves by each step and stays in the circle by the remainder.
assert ball_through_hands(["a", "b", "c"], [2, 2]) == "b"
assert ball_through_hands(["a", "b", "c"], [-1]) == "c"
assert ball_through_hands(["a"], []) == "a"

def toggled_lamps(count, presses):
    """Return the list of lamp states after pressing switches, all lamps being off (False) at first.

    Each press toggles the lamp of that index."""
    lamps = [False] * count
    for press in presses:
        lamps[press] = not lamps[press]
    return lamps
# E: The state at the pressed index is negated.
# R: n lamps off, list of indices pressed, final list of bools
assert toggled_lamps(3, [0, 2, 0]) == [False, False, True]
assert toggled_lamps(1, []) == [False]
assert toggled_lamps(2, [1]) == [False, True]

def neighbour_toggle(count, presses):
    """Toggle the pressed lamp and its direct neighbours for each press and count the lit lamps.

    All count lamps are off at first; a lamp at an end has only one neighbour."""
    lamps = [0] * count
    for press in presses:
        for i in range(max(press - 1, 0), min(press + 2, count)):
            lamps[i] = 1 - lamps[i]
    return sum(lamps)
# M: The range around the press is cut at both ends of the row.
assert neighbour_toggle(5, [1]) == 3
assert neighbour_toggle(5, [0, 1]) == 1
assert neighbour_toggle(1, [0]) == 1

def money_after_machine(start, plays):
    """Return the money after plays with a stake of 1: each entry of plays is what the machine pays.

    Playing stops as soon as there is no money for the stake."""
    money = start
    for win in plays:
        if money < 1:
            break
        money += win - 1
    return money
# E: The loop ends without money, otherwise the win minus the stake is added.
# R: slot machine costs 1 per game. start money + list of payouts -> money left (stop at 0)
assert money_after_machine(2, [0, 3, 0]) == 2
assert money_after_machine(1, [0, 50]) == 0
assert money_after_machine(4, []) == 4

def charging_log(events):
    """Return the battery percentage after events like "+20" and "-5", from 50, inside 0 to 100."""
    level = 50
    for event in events:
        level = max(0, min(100, level + int(event)))
    return level
# E: The texts with sign convert to numbers directly, and the sum is clamped.
assert charging_log(["+20", "-5"]) == 65
assert charging_log(["+90", "-1"]) == 99
assert charging_log([]) == 50

def robot_on_line(commands, walls):
    """Move a robot from 0 by commands "L" and "R" and return its place; walls are blocked places.

    A move into a wall is skipped."""
    place = 0
    for command in commands:
        target = place + (1 if command == "R" else -1)
        if target not in walls:
            place = target
    return place
# E: The target is computed first and only entered if there is no wall.
# R: robot on number line, "L"/"R" string or list, set of wall positions it cannot enter. final position
assert robot_on_line("RRRL", {2}) == 0
assert robot_on_line(["L", "L"], set()) == -2
assert robot_on_line([], {1}) == 0

def first_to_ten(rolls_a, rolls_b):
    """Return "A" or "B", whoever first has 10 points or more when both roll in turn, A first.

    Return "open" if nobody gets there."""
    a = b = 0
    for roll_a, roll_b in zip(rolls_a, rolls_b):
        a += roll_a
        if a >= 10:
            return "A"
        b += roll_b
        if b >= 10:
            return "B"
    return "open"
# E: Both sums grow in turn and are tested right after each roll.
assert first_to_ten([6, 3, 2], [5, 6, 1]) == "B"
assert first_to_ten([6, 4], [5, 6]) == "A"
assert first_to_ten([1], [1]) == "open"

def bonus_every_third(visits):
    """Return the total paid for visits when every third visit is free of charge."""
    total = 0
    for number, price in enumerate(visits, 1):
        if number % 3:
            total += price
    return total
# E: The visit is paid unless its number divides by three.
assert bonus_every_third([5, 5, 9, 2]) == 12
assert bonus_every_third([4]) == 4
assert bonus_every_third([]) == 0

def collapse_moves(moves):
    """Merge neighbouring (direction, steps) moves of the same direction into one by adding
    steps."""
    merged = []
    for direction, steps in moves:
        if merged and merged[-1][0] == direction:
            merged[-1] = (direction, merged[-1][1] + steps)
        else:
            merged.append((direction, steps))
    return merged
# M: The last tuple is replaced by one with more steps if the direction is the same.
# R: [("N", 2), ("N", 1), ("E", 4)] -> [("N", 3), ("E", 4)]
assert collapse_moves([("N", 2), ("N", 1), ("E", 4)]) == [("N", 3), ("E", 4)]
assert collapse_moves([("S", 1)]) == [("S", 1)]
assert collapse_moves([]) == []

def growth_streak_start(values, length):
    """Return the index where the first run of length strictly rising values starts, else -1."""
    run = 1
    for i in range(len(values)):
        run = run + 1 if i > 0 and values[i] > values[i - 1] else 1
        if run == length:
            return i - length + 1
    return -1
# M: The run is lengthened on a rise, and its start is computed from the present index.
assert growth_streak_start([5, 1, 2, 3], 3) == 1
assert growth_streak_start([3, 2, 1], 2) == -1
assert growth_streak_start([7], 1) == 0

def average_line(values):
    """Return the running means rounded to one decimal, ignoring None entries before averaging.

    A None entry gives no output."""
    means = []
    total = 0
    for value in values:
        if value is not None:
            total += value
            means.append(round(total / (len(means) + 1), 1))
    return means
# M: The number of means so far plus one is the number of values averaged.
assert average_line([4, None, 5, 6]) == [4.0, 4.5, 5.0]
assert average_line([None]) == []
assert average_line([]) == []

def last_player_standing(lives, hits):
    """Return the names with lives left after the hits, a list of names, each costing one life.

    lives maps names to their number of lives and is not changed."""
    left = dict(lives)
    for name in hits:
        left[name] -= 1
    return [name for name, count in left.items() if count > 0]
# E: A copy of the dictionary is counted down and filtered.
# R: dict name->lives, list of who got hit. who's still alive
assert last_player_standing({"al": 2, "bo": 1}, ["bo", "al"]) == ["al"]
assert last_player_standing({"al": 1}, []) == ["al"]
assert last_player_standing({}, []) == []

def pay_in_rates(debt, payments, interest):
    """Return the debt after the payments: before each one the debt grows by interest, a whole sum.

    Once it is paid off, it stays 0 and no more interest is added."""
    for payment in payments:
        if debt == 0:
            break
        debt = max(0, debt + interest - payment)
    return debt
# E: Interest and payment change the debt until it reaches zero.
assert pay_in_rates(100, [50, 30], 5) == 30
assert pay_in_rates(10, [20, 1], 2) == 0
assert pay_in_rates(8, [], 3) == 8

def highest_after_drop(heights):
    """Return the highest value that comes after the first fall of the list, None without a fall."""
    for i in range(1, len(heights)):
        if heights[i] < heights[i - 1]:
            return max(heights[i:])
    return None
# E: The first fall ends the loop with the maximum of the slice from there.
assert highest_after_drop([3, 5, 2, 4]) == 4
assert highest_after_drop([1, 2]) is None
assert highest_after_drop([9, 1]) == 1

def stamps_collected(purchases, per_stamp, card_size):
    """Return (full cards, stamps on the open card): each purchase gives one stamp per per_stamp
    euros.

    Rest euros of a purchase are lost."""
    stamps = sum(purchase // per_stamp for purchase in purchases)
    return divmod(stamps, card_size)
# E: The whole quotients are summed, and divmod splits the sum into cards and rest.
# R: 1 stamp per x euro (each purchase on its own), n stamps per card -> (full cards, stamps left)
assert stamps_collected([25, 9, 31], 10, 4) == (1, 1)
assert stamps_collected([5], 10, 4) == (0, 0)
assert stamps_collected([], 10, 4) == (0, 0)

def swallowed_fish(sizes):
    """Return the size of the first fish after swallowing in order all fish smaller than itself.

    A swallowed fish adds its size; a fish not smaller is left alone. No fish gives 0."""
    if not sizes:
        return 0
    me = sizes[0]
    for size in sizes[1:]:
        if size < me:
            me += size
    return me
# E: The growing size is compared with each following fish.
assert swallowed_fish([5, 3, 8, 7]) == 15
assert swallowed_fish([2, 9]) == 2
assert swallowed_fish([]) == 0

def tide_marks(levels):
    """Return "high" and "low" labels for inner turning points of the levels, in order.

    A turning point is strictly above or strictly below both neighbours."""
    marks = []
    for before, level, after in zip(levels, levels[1:], levels[2:]):
        if before < level > after:
            marks.append("high")
        elif before > level < after:
            marks.append("low")
    return marks
# E: Chained comparisons of each triple find tops and bottoms.
# R: sequence of turning points ("high"/"low") in a list of levels
assert tide_marks([1, 3, 2, 5]) == ["high", "low"]
assert tide_marks([1, 2, 3]) == []
assert tide_marks([]) == []

def doubling_queue(start, days):
    """Return the list of sizes for days days: each day doubles, and every third day 5 are removed.

    The first entry is start itself; removal happens after doubling on days 3, 6, ..., never
    below 0."""
    sizes = []
    size = start
    for day in range(1, days + 1):
        if day > 1:
            size *= 2
        if day % 3 == 0:
            size = max(size - 5, 0)
        sizes.append(size)
    return sizes
# M: The day number decides about doubling and removal.
assert doubling_queue(2, 4) == [2, 4, 3, 6]
assert doubling_queue(1, 3) == [1, 2, 0]
assert doubling_queue(7, 0) == []

def sensor_debounce(signals, needed):
    """Return the accepted state after each signal: it changes once needed equal signals in a row
    came.

    The accepted state starts as False."""
    accepted = []
    state = False
    run = 0
    for i, signal in enumerate(signals):
        run = run + 1 if i and signal == signals[i - 1] else 1
        if run >= needed:
            state = signal
        accepted.append(state)
    return accepted
# H: The length of the run of equal signals decides when the state follows.
assert sensor_debounce([True, False, True, True, False], 2) == [False, False, False, True, True]
assert sensor_debounce([True], 1) == [True]
assert sensor_debounce([], 2) == []

def rising_bids(bids, step):
    """Return the valid bids: the first one and each that is at least step above the last valid bid.

    The last valid bid is repeated at the end with "sold" as a tuple; no bids give []."""
    valid = []
    for bid in bids:
        if not valid or bid >= valid[-1] + step:
            valid.append(bid)
    return valid + [("sold", valid[-1])] if valid else []
# M: Each bid is compared with the last valid one, and the end is marked.
assert rising_bids([10, 11, 15, 16], 5) == [10, 15, ("sold", 15)]
assert rising_bids([3], 1) == [3, ("sold", 3)]
assert rising_bids([], 1) == []

def water_plants_in_order(can, needs):
    """Water plants in order from a can of so many litres and count the plants fully watered.

    The can is refilled, when empty, only once; a plant may get water from both fillings."""
    water = 2 * can
    count = 0
    for need in needs:
        if need > water:
            break
        water -= need
        count += 1
    return count
# E: One refill means twice the water in total.
assert water_plants_in_order(5, [4, 4, 2, 1]) == 3
assert water_plants_in_order(1, [3]) == 0
assert water_plants_in_order(5, []) == 0

def refuse_after_three(entries, code):
    """Return "open", "locked" or "waiting" after trying the entries against code.

    The right code opens at once, three wrong entries lock for good."""
    wrong = 0
    for entry in entries:
        if entry == code:
            return "open"
        wrong += 1
        if wrong == 3:
            return "locked"
    return "waiting"
# E: A right entry or the third wrong one ends the loop with its word.
# R: pin check: list of attempts + code. "open" on first right one, "locked" at 3 wrong, "waiting" otherwise
assert refuse_after_three(["1", "2"], "2") == "open"
assert refuse_after_three(["1", "1", "1", "2"], "2") == "locked"
assert refuse_after_three([], "2") == "waiting"

def total_idle_time(jobs):
    """Return the idle minutes of a machine between jobs (start, end) sorted by start.

    Jobs may overlap; only gaps between the latest end so far and the next start count."""
    idle = 0
    latest_end = jobs[0][1] if jobs else 0
    for start, end in jobs[1:]:
        idle += max(start - latest_end, 0)
        latest_end = max(latest_end, end)
    return idle
# M: The latest end is kept, and positive gaps to the next start are added.
assert total_idle_time([(0, 5), (3, 4), (8, 9)]) == 3
assert total_idle_time([(1, 2)]) == 0
assert total_idle_time([]) == 0

def reading_plan(chapters, pages_per_day):
    """Return the list of pages read each day when whole chapters are read until pages_per_day is
    met.

    A day ends once its pages are at least pages_per_day; the last day may have fewer."""
    days = []
    today = 0
    for pages in chapters:
        today += pages
        if today >= pages_per_day:
            days.append(today)
            today = 0
    if today:
        days.append(today)
    return days
# M: The sum of the day is stored and reset once it is high enough.
# R: chapters (page counts), read whole chapters per day until >= n pages. pages of each day
assert reading_plan([10, 15, 30, 5], 20) == [25, 30, 5]
assert reading_plan([8], 9) == [8]
assert reading_plan([], 9) == []

def hot_or_cold(guesses, secret):
    """Return for each guess after the first "warmer", "colder" or "same" by its distance to
    secret."""
    distances = [abs(guess - secret) for guess in guesses]
    words = []
    for before, now in zip(distances, distances[1:]):
        if now < before:
            words.append("warmer")
        else:
            words.append("colder" if now > before else "same")
    return words
# E: Distances are computed once and neighbouring ones compared.
assert hot_or_cold([10, 7, 4, 6], 5) == ["warmer", "warmer", "same"]
assert hot_or_cold([5, 9], 5) == ["colder"]
assert hot_or_cold([3], 5) == []

def largest_jump_in_rank(history):
    """Return the largest improvement between neighbouring ranks (lower is better), 0 without
    any."""
    best = 0
    previous = None
    for rank in history:
        if previous is not None:
            best = max(best, previous - rank)
        previous = rank
    return best
# E: The rank before is remembered and the present one subtracted.
assert largest_jump_in_rank([9, 4, 6, 1]) == 5
assert largest_jump_in_rank([1, 2]) == 0
assert largest_jump_in_rank([]) == 0

def compound_each_year(start, rates):
    """Return the amounts after each year, rounded to cents, when year by year the rates in
    percent apply.

    Rounding happens every year."""
    amounts = []
    for rate in rates:
        start = round(start * (100 + rate) / 100, 2)
        amounts.append(start)
    return amounts
# E: The amount of the last year is the base of the next.
# R: start money, yearly percent rates list -> list of balances rounded to 2 digits each year
assert compound_each_year(100, [10, -50]) == [110.0, 55.0]
assert compound_each_year(80, [0]) == [80.0]
assert compound_each_year(5, []) == []

def merge_small_gaps(seconds, limit):
    """Add each number below limit to the number before it and return the shorter list.

    A small number at the very start is kept."""
    merged = []
    for value in seconds:
        if merged and value < limit:
            merged[-1] += value
        else:
            merged.append(value)
    return merged
# E: A small value is added to the last element instead of being appended.
assert merge_small_gaps([30, 2, 40, 1, 1], 5) == [32, 42]
assert merge_small_gaps([1, 9], 5) == [1, 9]
assert merge_small_gaps([], 5) == []

def carry_overflow(cups, capacity):
    """Fill cups with the given amounts; what exceeds capacity flows into the next cup.

    Return the amounts in the cups and the water lost after the last, as (list, lost)."""
    filled = []
    flow = 0
    for amount in cups:
        total = amount + flow
        filled.append(min(total, capacity))
        flow = max(total - capacity, 0)
    return filled, flow
# M: The overflow of a cup is added to the amount of the next.
# R: overflow cascade: amounts per cup, capacity; rest flows to next cup. return (cups, lost)
assert carry_overflow([12, 5, 3], 10) == ([10, 7, 3], 0)
assert carry_overflow([25], 10) == ([10], 15)
assert carry_overflow([], 10) == ([], 0)

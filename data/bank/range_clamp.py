"""Verified problems: range_clamp."""

import math

def volume_after_click(volume: int, up: bool) -> int:
    """Change a volume by 5 up or down and keep it from 0 to 100."""
    changed = volume + 5 if up else volume - 5
    return max(0, min(100, changed))
# E: The changed value is clamped with min and max.
# R: tv volume +5 or -5, stays in 0..100. (volume, up bool)
assert volume_after_click(98, True) == 100
assert volume_after_click(3, False) == 0
assert volume_after_click(50, True) == 55

def wrap_hour(hour: int, twelve: bool = False) -> int:
    """Bring any whole hour into 0 to 23, or into 1 to 12 if twelve is set."""
    if twelve:
        return (hour - 1) % 12 + 1
    return hour % 24
# E: The remainder wraps, and the shift by one makes 12 possible.
# R: normalise hour to 0-23 or 1-12
assert wrap_hour(25) == 1
assert wrap_hour(-1) == 23
assert wrap_hour(12, twelve=True) == 12
assert wrap_hour(13, True) == 1

def inside_which_range(number: float, limits: list[float]) -> int:
    """Return in which of the ranges between rising limits a number lies: 0 below the first
    limit, and so on.

    A number equal to a limit belongs to the range above it."""
    return sum(number >= limit for limit in limits)
# E: The number of reached limits is the index of the range.
# R: bucket index for x with sorted limits [10, 20]: 5->0, 10->1, 30->2
assert inside_which_range(5, [10, 20]) == 0
assert inside_which_range(10, [10, 20]) == 1
assert inside_which_range(30, [10, 20]) == 2
assert inside_which_range(1, []) == 0

def gap_between_intervals(start_a: int, end_a: int, start_b: int, end_b: int) -> int:
    """Return the distance between two intervals, 0 if they touch or overlap."""
    if end_a < start_b:
        return start_b - end_a
    if end_b < start_a:
        return start_a - end_b
    return 0
# E: Either interval may be the left one, otherwise there is no gap.
assert gap_between_intervals(1, 3, 7, 9) == 4
assert gap_between_intervals(7, 9, 1, 3) == 4
assert gap_between_intervals(1, 5, 5, 8) == 0

def covering_interval(pairs: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the smallest (low, high) interval that contains all the intervals, or None
    without any."""
    if not pairs:
        return None
    return min(low for low, high in pairs), max(high for low, high in pairs)
# E: The lowest start and the highest end span everything.
# R: one interval that covers all the (lo, hi) pairs
assert covering_interval([(3, 5), (1, 4), (2, 9)]) == (1, 9)
assert covering_interval([(7, 7)]) == (7, 7)
assert covering_interval([]) is None

def common_interval(pairs: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the (low, high) part that all the intervals share, or None if there is no
    common number.

    The list is not empty."""
    low = max(start for start, end in pairs)
    high = min(end for start, end in pairs)
    return (low, high) if low <= high else None
# M: The latest start must not be after the earliest end.
# R: intersection of a list of closed intervals or None
assert common_interval([(1, 6), (3, 9)]) == (3, 6)
assert common_interval([(1, 2), (3, 4)]) is None
assert common_interval([(5, 5), (1, 5)]) == (5, 5)

def count_inside(numbers: list[float], low: float, high: float) -> tuple[int, int, int]:
    """Count the numbers (below low, from low to high, above high)."""
    below = sum(n < low for n in numbers)
    above = sum(n > high for n in numbers)
    return below, len(numbers) - below - above, above
# E: Two kinds are counted, and the third is the rest.
assert count_inside([1, 5, 6, 12], 4, 10) == (1, 2, 1)
assert count_inside([4, 10], 4, 10) == (0, 2, 0)
assert count_inside([], 0, 1) == (0, 0, 0)

def distance_to_range(number: float, low: float, high: float) -> float:
    """Return how far a number lies outside the range from low to high, 0 inside."""
    return max(low - number, 0, number - high)
# E: At most one of the two differences is positive.
# R: distance of x to [lo, hi], zero when within
assert distance_to_range(3, 5, 10) == 2
assert distance_to_range(14, 5, 10) == 4
assert distance_to_range(7, 5, 10) == 0

def signed_range_error(number: int, low: int, high: int) -> int:
    """Return a negative number for how much is missing to low, a positive one for how much
    is over high, else 0."""
    if number < low:
        return number - low
    return number - high if number > high else 0
# E: The difference to the violated bound has the right sign by itself.
assert signed_range_error(3, 5, 10) == -2
assert signed_range_error(12, 5, 10) == 2
assert signed_range_error(5, 5, 10) == 0

def reflected_position(position: int, length: int) -> int:
    """Return where a point walking back and forth on 0 to length is after so many steps from 0."""
    place = position % (2 * length)
    return place if place <= length else 2 * length - place
# M: A full way there and back repeats, and its second half counts backward.
# R: ping pong movement on 0..n, position after s steps
assert reflected_position(3, 5) == 3
assert reflected_position(7, 5) == 3
assert reflected_position(10, 5) == 0

def mapped_value(value: float, old_low: float, old_high: float, new_low: float, new_high:
    float) -> float:
    """Map a value linearly from one range to another; values outside are first moved to the
    nearest end."""
    value = min(old_high, max(old_low, value))
    share = (value - old_low) / (old_high - old_low)
    return new_low + share * (new_high - new_low)
# M: The share of the old range is applied to the new one.
# R: rescale x from [a,b] to [c,d], clamped
assert mapped_value(5, 0, 10, 0, 100) == 50.0
assert mapped_value(15, 0, 10, 0, 1) == 1.0
assert mapped_value(1, 0, 4, 8, 0) == 6.0

def slider_text(value: int, low: int, high: int, width: int = 10) -> str:
    """Draw a slider of width characters: "=" for the part reached, rounded down, then "-"
    for the rest.

    The value is first limited to low and high."""
    value = max(low, min(high, value))
    filled = (value - low) * width // (high - low)
    return "=" * filled + "-" * (width - filled)
# M: The reached part of the range is scaled to the width.
# R: progress bar text ==== ------ for value in low..high
assert slider_text(5, 0, 10) == "=====-----"
assert slider_text(99, 0, 10, 4) == "===="
assert slider_text(2, 2, 6, 4) == "----"

def snap_to_grid(value: float, step: float) -> float:
    """Move a value to the nearest multiple of a step; exactly in the middle goes up."""
    return math.floor(value / step + 0.5) * step
# E: Adding one half before floor rounds to the nearest whole step.
# R: snap value to nearest multiple of step, halves up
assert snap_to_grid(7, 5) == 5
assert snap_to_grid(7.5, 5) == 10
assert snap_to_grid(0.3, 0.25) == 0.25

def snap_if_close(value: int, targets: list[int], reach: int = 2) -> int:
    """Return the nearest target if it is within reach, else the value; the first target
    wins ties."""
    nearest = min(targets, key=lambda target: abs(target - value), default=value)
    return nearest if abs(nearest - value) <= reach else value
# M: The nearest target is found first and then checked for its distance.
# R: snap to nearest guide line if within 2, otherwise leave
assert snap_if_close(49, [0, 50, 100]) == 50
assert snap_if_close(40, [0, 50]) == 40
assert snap_if_close(7, []) == 7

def round_up_to_steps(value: int, steps: list[int]) -> int | None:
    """Return the smallest allowed step that is at least the value, or None if all are smaller."""
    fitting = [step for step in steps if step >= value]
    return min(fitting) if fitting else None
# E: Steps that are large enough are filtered, and the least is taken.
assert round_up_to_steps(30, [10, 50, 35]) == 35
assert round_up_to_steps(60, [10, 50]) is None
assert round_up_to_steps(10, [10]) == 10

def round_to_significant(number: int, digits: int) -> int:
    """Round a positive whole number down to so many leading digits, the rest becoming zeros."""
    power = 10 ** max(0, len(str(number)) - digits)
    return number // power * power
# M: The power of ten depends on how many digits are to be blanked.
# R: keep first k digits, zero the rest: 48573, 2 -> 48000
assert round_to_significant(48573, 2) == 48000
assert round_to_significant(7, 3) == 7
assert round_to_significant(999, 1) == 900

def round_money_bankers(cents_tenths: int) -> int:
    """Round tenths of cents to whole cents; exactly half goes to the even number."""
    whole, tenths = divmod(cents_tenths, 10)
    if tenths > 5 or (tenths == 5 and whole % 2 == 1):
        whole += 1
    return whole
# M: Five tenths round up only from an odd number.
# R: tenths of a cent to cents, half to even: 25 -> 2, 35 -> 4
assert round_money_bankers(25) == 2
assert round_money_bankers(35) == 4
assert round_money_bankers(26) == 3
assert round_money_bankers(0) == 0

def round_away_from_zero(number: float) -> int:
    """Round to the whole number that is not nearer to zero: 1.1 becomes 2 and -1.1 becomes -2."""
    return math.ceil(number) if number > 0 else math.floor(number)
# E: Positive numbers are rounded up and negative ones down.
assert round_away_from_zero(1.1) == 2
assert round_away_from_zero(-1.1) == -2
assert round_away_from_zero(0) == 0

def rounding_loss(numbers: list[float]) -> float:
    """Return the sum of the numbers minus the sum of the numbers rounded each, to two decimals."""
    return round(sum(numbers) - sum(round(n) for n in numbers), 2)
# E: Rounding single values is compared with the exact sum.
# R: how far off is sum of rounded values from the real sum
assert rounding_loss([1.4, 1.4]) == 0.8
assert rounding_loss([2.6]) == -0.4
assert rounding_loss([]) == 0

def percents_to_hundred(counts: list[int]) -> list[int]:
    """Return whole percents of the counts that add up to 100: all rounded down, the missing
    given to the first ones.

    The sum of the counts is above 0."""
    total = sum(counts)
    percents = [count * 100 // total for count in counts]
    for i in range(100 - sum(percents)):
        percents[i] += 1
    return percents
# M: What flooring loses is less than the number of values and is dealt out from the front.
# R: percentages that really sum to 100; floor then add 1 to first ones
assert percents_to_hundred([1, 1, 1]) == [34, 33, 33]
assert percents_to_hundred([1, 3]) == [25, 75]
assert percents_to_hundred([5]) == [100]

def inside_box(x: int, y: int, left: int, top: int, width: int, height: int) -> bool:
    """Check if a point is in a box; the left and top edges belong to it, the right and
    bottom ones do not."""
    return left <= x < left + width and top <= y < top + height
# E: Two half open ranges are tested.
# R: mouse click inside rectangle? x,y,left,top,w,h ; right/bottom edge excluded
assert inside_box(2, 3, 2, 3, 5, 5) is True
assert inside_box(7, 3, 2, 3, 5, 5) is False
assert inside_box(1, 4, 2, 3, 5, 5) is False

def clamp_point(x: int, y: int, width: int, height: int) -> tuple[int, int]:
    """Move a point into the picture with columns 0 to width - 1 and rows 0 to height - 1,
    as little as possible."""
    return min(max(x, 0), width - 1), min(max(y, 0), height - 1)
# E: Both coordinates are clamped on their own.
assert clamp_point(-3, 5, 10, 10) == (0, 5)
assert clamp_point(20, 20, 10, 8) == (9, 7)
assert clamp_point(4, 4, 10, 10) == (4, 4)

def swap_if_reversed(low: int, high: int) -> tuple[int, int, bool]:
    """Return the two numbers in rising order and whether they had to be exchanged."""
    if low > high:
        return high, low, True
    return low, high, False
# E: One comparison decides about the order and the flag.
assert swap_if_reversed(5, 2) == (2, 5, True)
assert swap_if_reversed(2, 5) == (2, 5, False)
assert swap_if_reversed(3, 3) == (3, 3, False)

def even_numbers_inside(first: int, last: int) -> list[int]:
    """Return the even numbers strictly between two numbers given in any order."""
    low, high = sorted((first, last))
    return [n for n in range(low + 1, high) if n % 2 == 0]
# E: Sorting makes the order of the arguments unimportant.
# R: even numbers between a and b (exclusive), a may be bigger than b
assert even_numbers_inside(9, 2) == [4, 6, 8]
assert even_numbers_inside(1, 2) == []
assert even_numbers_inside(-3, 1) == [-2, 0]

def count_multiples_inside(low: int, high: int, divisor: int) -> int:
    """Count the multiples of a positive divisor from low to high, both included, without a loop."""
    return high // divisor - (low - 1) // divisor
# M: The multiples up to high minus those up to the number before low.
# R: how many multiples of d in [a, b], math only
assert count_multiples_inside(1, 10, 3) == 3
assert count_multiples_inside(5, 15, 5) == 3
assert count_multiples_inside(7, 8, 10) == 0

def numbers_missing_from_run(first: int, last: int, present: list[int]) -> int:
    """Return how many numbers from first to last are not present; repeats and numbers
    outside do not matter."""
    return sum(n not in present for n in range(first, last + 1))
# E: Each number of the range is looked for, and the absent ones count.
assert numbers_missing_from_run(1, 5, [2, 2, 9]) == 4
assert numbers_missing_from_run(3, 3, [3]) == 0
assert numbers_missing_from_run(5, 1, []) == 0

def steps_until_equal(first: int, second: int, step_first: int, step_second: int) -> int:
    """Return the rounds until two numbers, the first smaller, meet or pass when one rises
    and one falls each round."""
    rounds = 0
    while first < second:
        first += step_first
        second -= step_second
        rounds += 1
    return rounds
# E: Both ends move toward each other in every round.
assert steps_until_equal(0, 10, 2, 3) == 2
assert steps_until_equal(5, 5, 1, 1) == 0
assert steps_until_equal(0, 7, 1, 0) == 7

def limited_sum_pairs(pairs: list[tuple[int, int]], limit: int) -> list[int]:
    """Return the sum of each pair, but the limit where the sum would be larger."""
    return [min(a + b, limit) for a, b in pairs]
# E: Unpacking and min do the work for each pair.
assert limited_sum_pairs([(1, 2), (8, 9)], 10) == [3, 10]
assert limited_sum_pairs([(5, 5)], 10) == [10]
assert limited_sum_pairs([], 1) == []

def middle_value(a: float, b: float, c: float) -> float:
    """Return the value that lies between the two others of three numbers, without sorting."""
    return max(min(a, b), min(max(a, b), c))
# M: The third number is clamped between the smaller and the larger of the first two.
# R: median of three using only min/max
assert middle_value(3, 9, 5) == 5
assert middle_value(1, 2, 0) == 1
assert middle_value(4, 4, 7) == 4

def tolerance_band(wanted: float, percent: float) -> tuple[float, float]:
    """Return the lowest and highest value within some percent of a wanted value, to two
    decimals."""
    slack = wanted * percent / 100
    return round(wanted - slack, 2), round(wanted + slack, 2)
# E: The allowed slack is taken off and added.
# R: wanted value with +-p percent -> (lo, hi) rounded 2
assert tolerance_band(200, 5) == (190.0, 210.0)
assert tolerance_band(10, 0) == (10.0, 10.0)
assert tolerance_band(50, 1.5) == (49.25, 50.75)

def within_percent(measured: float, wanted: float, percent: float) -> bool:
    """Check that a measured value differs from the wanted one by at most some percent of
    the wanted one."""
    return abs(measured - wanted) * 100 <= percent * abs(wanted)
# E: The difference and the allowance are compared without division.
assert within_percent(104, 100, 5) is True
assert within_percent(94, 100, 5) is False
assert within_percent(0, 0, 1) is True

def bad_parts(measures: list[float], wanted: float, tolerance: float) -> list[int]:
    """Return the part numbers, from 1, whose measure is off by more than the tolerance."""
    return [i for i, m in enumerate(measures, 1) if abs(m - wanted) > tolerance]
# E: Numbered measures are kept when their distance is too large.
# R: indexes (from 1) of the parts outside wanted +- tolerance
assert bad_parts([10.0, 10.5, 9.75], 10, 0.25) == [2]
assert bad_parts([5], 5, 0) == []
assert bad_parts([], 1, 1) == []

def page_of_item(position: int, per_page: int, pages: int) -> int:
    """Return the page, from 1, of an item position counted from 0, limited to the existing
    pages."""
    return max(1, min(position // per_page + 1, pages))
# E: The whole quotient is the page, kept between first and last.
assert page_of_item(0, 10, 5) == 1
assert page_of_item(25, 10, 5) == 3
assert page_of_item(99, 10, 5) == 5

def page_numbers_near(page: int, last: int, around: int = 2) -> list[int]:
    """Return the page numbers from around before to around after a page, only those from 1
    to last."""
    return list(range(max(1, page - around), min(last, page + around) + 1))
# E: Both ends of the range are cut to the existing pages.
# R: pagination: pages near the current one, within 1..last
assert page_numbers_near(5, 10) == [3, 4, 5, 6, 7]
assert page_numbers_near(1, 10) == [1, 2, 3]
assert page_numbers_near(10, 10, 1) == [9, 10]

def temperature_color(value: float, cold: float = 0, hot: float = 40) -> tuple[int, int]:
    """Return (red, blue) from 0 to 255: all blue at cold, all red at hot, mixed evenly
    between, rounded down."""
    share = min(1, max(0, (value - cold) / (hot - cold)))
    red = int(255 * share)
    return red, 255 - red
# M: The share of the range is clamped and scaled to 255.
assert temperature_color(0) == (0, 255)
assert temperature_color(50) == (255, 0)
assert temperature_color(20) == (127, 128)

def score_to_stars(score: int, top: int, stars: int = 5) -> str:
    """Show a score as filled and empty stars, "*" and ".", the filled part rounded to the
    nearest star."""
    filled = min(stars, round(score * stars / top))
    return "*" * filled + "." * (stars - filled)
# E: The score is scaled to the number of stars and rounded.
assert score_to_stars(70, 100) == "****."
assert score_to_stars(0, 10) == "....."
assert score_to_stars(12, 10, 3) == "***"

def is_between_neighbours(numbers: list[int]) -> list[bool]:
    """Tell for each inner number whether it lies between its two neighbours, ends included."""
    return [min(a, c) <= b <= max(a, c) for a, b, c in zip(numbers, numbers[1:], numbers[2:])]
# M: min and max of the neighbours give the range for the middle number.
assert is_between_neighbours([1, 2, 3, 0]) == [True, False]
assert is_between_neighbours([4, 4, 4]) == [True]
assert is_between_neighbours([1, 2]) == []

def counted_steps(start: float, stop: float, step: float) -> int:
    """Return how many values start, start + step, ... there are below stop; the step is
    positive."""
    return max(0, math.ceil((stop - start) / step))
# E: The rounded up quotient counts the values, never below zero.
# R: len of range(start, stop, step) but with floats
assert counted_steps(0, 1, 0.25) == 4
assert counted_steps(2, 2, 1) == 0
assert counted_steps(1, 10, 4) == 3

def equal_marks_between(start: float, stop: float, count: int) -> list[float]:
    """Return count values from start to stop in equal steps, both ends included; one value
    gives only the start."""
    if count == 1:
        return [start]
    step = (stop - start) / (count - 1)
    return [start + i * step for i in range(count)]
# M: There is one step less than values.
# R: n evenly spaced numbers incl. both ends
assert equal_marks_between(0, 10, 5) == [0.0, 2.5, 5.0, 7.5, 10.0]
assert equal_marks_between(3, 9, 1) == [3]
assert equal_marks_between(4, 2, 2) == [4.0, 2.0]

def tax_band_name(income: int, bands: list[tuple[int, str]], top: str = "top") -> str:
    """Return the name of the first (limit, name) band whose limit is above the income, or
    the top name.

    The bands are given in rising order."""
    for limit, name in bands:
        if income < limit:
            return name
    return top
# E: Bands are tried in order until one limit is larger.
assert tax_band_name(500, [(1000, "free"), (5000, "low")]) == "free"
assert tax_band_name(1000, [(1000, "free"), (5000, "low")]) == "low"
assert tax_band_name(9999, [(1000, "free")], "high") == "high"

def amounts_in_bands(amount: int, limits: list[int]) -> list[int]:
    """Split an amount over bands with rising upper limits; return how much falls in each
    and above the last."""
    parts = []
    lower = 0
    for limit in limits:
        parts.append(max(0, min(amount, limit) - lower))
        lower = limit
    parts.append(max(0, amount - lower))
    return parts
# H: Each band takes what lies between its lower and upper limit.
# R: split income into tax brackets: 2500 with [1000, 2000] -> [1000, 1000, 500]
assert amounts_in_bands(2500, [1000, 2000]) == [1000, 1000, 500]
assert amounts_in_bands(1500, [1000, 2000]) == [1000, 500, 0]
assert amounts_in_bands(7, []) == [7]

def alarm_level(value: float, warn: float, stop: float) -> str:
    """Return "ok", "warn" or "stop" for rising limits, or for falling ones if warn is
    greater than stop.

    A value equal to a limit has reached it."""
    if warn > stop:
        value, warn, stop = -value, -warn, -stop
    if value >= stop:
        return "stop"
    return "warn" if value >= warn else "ok"
# M: Negating all three turns falling limits into rising ones.
assert alarm_level(85, 80, 90) == "warn"
assert alarm_level(5, 20, 10) == "stop"
assert alarm_level(15, 20, 10) == "warn"
assert alarm_level(50, 80, 90) == "ok"

def hysteresis_states(values: list[int], low: int, high: int) -> list[bool]:
    """Return for each value if a switch is on: it turns on above high, off below low and
    else stays; off at first."""
    states = []
    on = False
    for value in values:
        if value > high:
            on = True
        elif value < low:
            on = False
        states.append(on)
    return states
# M: The state is kept between both limits.
# R: switch on when > high, off when < low, else unchanged. list of bools
assert hysteresis_states([5, 12, 8, 3], 4, 10) == [False, True, True, False]
assert hysteresis_states([10], 4, 10) == [False]
assert hysteresis_states([], 0, 1) == []

def fits_through(door_width: float, door_height: float, sides: tuple[float, float, float]) -> bool:
    """Check if a box fits through a door: its two smaller sides must fit, turned either way."""
    small, middle, _ = sorted(sides)
    narrow, wide = sorted((door_width, door_height))
    return small <= narrow and middle <= wide
# M: Sorted sides are compared with the sorted opening.
# R: will a box of 3 sides go through the door? may be rotated
assert fits_through(80, 200, (70, 190, 300)) is True
assert fits_through(80, 200, (90, 100, 100)) is False
assert fits_through(5, 5, (5, 5, 99)) is True

def deepest_nested(number: int, ranges: list[tuple[int, int]]) -> int:
    """Return how many of the closed ranges contain the number."""
    return sum(low <= number <= high for low, high in ranges)
# E: Each range that contains the number adds one.
# R: in how many (lo, hi) ranges is n?
assert deepest_nested(5, [(1, 9), (5, 6), (7, 8)]) == 2
assert deepest_nested(0, [(1, 2)]) == 0
assert deepest_nested(3, []) == 0

def busiest_value(ranges: list[tuple[int, int]]) -> int | None:
    """Return the smallest whole number that lies in the most closed ranges, or None without
    ranges."""
    if not ranges:
        return None
    last = max(high for low, high in ranges)
    first = min(low for low, high in ranges)
    return max(range(first, last + 1), key=lambda n: sum(low <= n <= high for low, high in ranges))
# H: Every number in question is counted, and max keeps the first of equal counts.
assert busiest_value([(1, 5), (4, 8), (5, 6)]) == 5
assert busiest_value([(1, 2), (8, 9)]) == 1
assert busiest_value([]) is None

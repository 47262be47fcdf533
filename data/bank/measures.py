"""Verified problems: measures."""

import math

def plank_pieces_after_cuts(plank_cm, piece_cm, saw_loss_cm):
    """Return how many pieces of piece_cm fit on a plank when every cut between
    two pieces eats saw_loss_cm of wood; the last piece needs no cut after it."""
    return (plank_cm + saw_loss_cm) // (piece_cm + saw_loss_cm)
# E: Lending the plank one extra saw loss makes every piece cost the same length plus loss.
# R: i saw pieces from a board, each cut wastes some cm. given board length, piece length and waste per cut, how many pieces do i get?
assert plank_pieces_after_cuts(100, 24, 1) == 4
assert plank_pieces_after_cuts(99, 33, 0) == 3
assert plank_pieces_after_cuts(20, 30, 1) == 0

def length_in_unit_word(metres, unit):
    """Return the length in metres converted to "mm", "cm" or "km"; any other unit word
    leaves the length as it is."""
    factors = {"mm": 1000, "cm": 100, "km": 0.001}
    return metres * factors.get(unit, 1)
# E: A small dictionary holds the factors and its default of 1 covers unknown units.
assert length_in_unit_word(2, "cm") == 200
assert length_in_unit_word(0.5, "mm") == 500
assert length_in_unit_word(7, "m") == 7

def weight_label(grams, decimals):
    """Write a weight as text: below 1000 grams as whole "g", from 1000 on as "kg" with
    the asked number of decimals."""
    if grams < 1000:
        return f"{grams} g"
    return f"{grams / 1000:.{decimals}f} kg"
# E: The threshold picks the unit and a nested format field sets the decimals.
# R: show grams as text, but switch to kg once it is 1000 or more. second argument is how many decimals the kg should have. (1500, 1) -> "1.5 kg"
assert weight_label(350, 2) == "350 g"
assert weight_label(1500, 1) == "1.5 kg"
assert weight_label(1000, 0) == "1 kg"

def total_of_fitting_parcels(weights, limit):
    """Add up the parcel weights that do not exceed the limit, counting each distinct
    weight only once."""
    return sum({weight for weight in weights if weight <= limit})
# E: A set comprehension filters by the limit and drops repeats before the sum.
assert total_of_fitting_parcels([2, 5, 2, 9], 5) == 7
assert total_of_fitting_parcels([4, 4, 4], 10) == 4
assert total_of_fitting_parcels([8], 3) == 0

def fence_cost(length, width, price, gate):
    """Return the price of a fence round a rectangle, paid per metre, when a gate of the
    given width is left open; the cost is never negative."""
    return max(0, 2 * (length + width) - gate) * price
# E: The gate is taken off the perimeter before multiplying by the price.
# R: garden is length by width, fence costs price per meter, and I leave a gap of gate metres for the gate. what does it cost?
assert fence_cost(10, 5, 3, 2) == 84
assert fence_cost(1, 1, 10, 0) == 40
assert fence_cost(1, 1, 10, 9) == 0

def degrees_text(value, scale):
    """Return a Celsius value as text: scale "F" converts it and rounds to a whole number,
    scale "C" keeps it; the scale letter follows the degrees without a blank."""
    if scale == "F":
        value = round(value * 9 / 5 + 32)
    return f"{value}{scale}"
# E: Only the F scale changes the value; the text is built the same way for both.
assert degrees_text(20, "F") == "68F"
assert degrees_text(20, "C") == "20C"
assert degrees_text(-40, "F") == "-40F"

def tiles_with_spare(floor_area, tile_area, spare_percent):
    """Return the number of whole tiles that cover the floor, then enlarged by a spare
    percentage and rounded up once more."""
    needed = math.ceil(floor_area / tile_area)
    return needed + math.ceil(needed * spare_percent / 100)
# E: Both the covering and the reserve are rounded up separately.
# R: how many tiles must I buy for a floor area with a given tile area if I want some percent extra? always round up
assert tiles_with_spare(10, 2, 10) == 6
assert tiles_with_spare(11, 2, 0) == 6
assert tiles_with_spare(100, 1, 5) == 105

def journey_minutes(legs, break_minutes):
    """Sum the minutes of a journey's legs and put one break between each two legs; an
    empty journey takes 0 minutes."""
    if not legs:
        return 0
    return sum(legs) + break_minutes * (len(legs) - 1)
# E: There is one break fewer than legs, and the empty list is treated first.
assert journey_minutes([30, 40], 10) == 80
assert journey_minutes([25], 10) == 25
assert journey_minutes([], 10) == 0

def feet_or_metres(height, system):
    """Return a height in metres as text: for "imperial" in whole feet cut off (one foot
    is 0.3048 m) followed by " ft", else the metres followed by " m"."""
    if system == "imperial":
        return f"{int(height / 0.3048)} ft"
    return f"{height} m"
# E: The word chooses the branch, and int drops the broken part of the feet.
# R: I've a height in meters and a word for the system. if the word is "imperial" give me whole feet like "6 ft" (cut, not rounded), otherwise like "2 m"
assert feet_or_metres(2, "imperial") == "6 ft"
assert feet_or_metres(2, "metric") == "2 m"
assert feet_or_metres(0.2, "imperial") == "0 ft"

def mean_without_faulty(readings, faulty):
    """Average the readings whose positions are not in the faulty set; None if no
    reading remains."""
    good = [value for place, value in enumerate(readings) if place not in faulty]
    return sum(good) / len(good) if good else None
# E: Enumerate gives positions to test against the set before averaging.
assert mean_without_faulty([10, 99, 20], {1}) == 15
assert mean_without_faulty([4], set()) == 4
assert mean_without_faulty([4], {0}) is None

def jug_fills(bucket_litres, jug_ml):
    """Return a pair: how many full jugs a bucket gives and how many millilitres are left
    in the bucket afterwards."""
    return divmod(bucket_litres * 1000, jug_ml)
# E: Converting litres to millilitres lets divmod give both numbers at once.
# R: bucket in litres, jug in ml. how many full jugs can I pour out and how much ml stays behind?
assert jug_fills(2, 300) == (6, 200)
assert jug_fills(1, 250) == (4, 0)
assert jug_fills(0, 100) == (0, 0)

def within_tolerance(measured, wanted, percent):
    """Tell whether the measured value is at most the given percentage of the wanted
    value away from it, on either side."""
    return abs(measured - wanted) * 100 <= wanted * percent
# E: Comparing the scaled distance avoids division.
assert within_tolerance(105, 100, 5) is True
assert within_tolerance(94, 100, 5) is False
assert within_tolerance(50, 50, 0) is True

def unit_of_reading(reading, default):
    """Return the letters at the end of a reading such as "12kg"; a reading of digits
    alone gets the default unit."""
    return reading.lstrip("0123456789.") or default
# E: Stripping digits and dots leaves the unit, and `or` fills in the default.
# R: get the unit out of strings like "12kg" or "3.5cm". if there's none, return the fallback i pass as second argument
assert unit_of_reading("12kg", "g") == "kg"
assert unit_of_reading("3.5cm", "m") == "cm"
assert unit_of_reading("40", "m") == "m"

def add_lengths_in_cm(lengths):
    """Total texts like "2m" and "30cm" in centimetres; every text ends with one of the
    two units."""
    total = 0
    for length in lengths:
        if length.endswith("cm"):
            total += int(length[:-2])
        else:
            total += int(length[:-1]) * 100
    return total
# M: The longer ending is tested first because "cm" also ends in "m".
assert add_lengths_in_cm(["2m", "30cm"]) == 230
assert add_lengths_in_cm(["5cm", "5cm"]) == 10
assert add_lengths_in_cm([]) == 0

def heavier_by_unit(first, second):
    """Return whichever of two (amount, unit) weights is heavier, with units "g" and "kg";
    equal weights give the first."""
    def grams(weight):
        return weight[0] * (1000 if weight[1] == "kg" else 1)
    return second if grams(second) > grams(first) else first
# M: An inner helper brings both weights to grams before they are compared.
# R: compare two weights like (2, "kg") and (500, "g") and give back the heavier tuple; on a tie the first one
assert heavier_by_unit((2, "kg"), (500, "g")) == (2, "kg")
assert heavier_by_unit((1, "kg"), (1500, "g")) == (1500, "g")
assert heavier_by_unit((1, "kg"), (1000, "g")) == (1, "kg")

def shelf_load_left(limit_kg, books, book_grams):
    """Return how many grams a shelf can still carry after putting on a number of equal
    books, or -1 if it is overloaded."""
    left = limit_kg * 1000 - books * book_grams
    return left if left >= 0 else -1
# E: The limit is turned into grams first, and a negative rest becomes -1.
assert shelf_load_left(5, 4, 500) == 3000
assert shelf_load_left(1, 2, 500) == 0
assert shelf_load_left(1, 3, 500) == -1

def scaled_map_distance(map_cm, scale, unit):
    """Return the real distance for a length on a map of scale 1:scale, in "km" or, for
    any other unit, in metres."""
    metres = map_cm * scale / 100
    return metres / 1000 if unit == "km" else metres
# E: Map centimetres times the scale are real centimetres, which are divided down to the unit.
# R: on a 1:50000 map I measure 4 cm, what's that really? args: cm on the map, scale number, "km" or "m"
assert scaled_map_distance(4, 50000, "km") == 2
assert scaled_map_distance(4, 50000, "m") == 2000
assert scaled_map_distance(0, 1000, "km") == 0

def paint_cans_for_walls(walls, per_can, coats):
    """Return the number of cans for painting (width, height) walls with several coats,
    when one can covers per_can square metres; leftovers carry over between walls."""
    area = sum(width * height for width, height in walls)
    return math.ceil(area * coats / per_can)
# E: All walls are summed before the single rounding up.
assert paint_cans_for_walls([(4, 3), (2, 3)], 10, 1) == 2
assert paint_cans_for_walls([(5, 2)], 10, 2) == 2
assert paint_cans_for_walls([], 10, 3) == 0

def rain_class(millimetres, hours):
    """Return "dry", "light" or "heavy" by the rain per hour: nothing is dry, from 5 mm
    an hour on it is heavy."""
    if millimetres == 0:
        return "dry"
    return "heavy" if millimetres / hours >= 5 else "light"
# E: The hourly rate is compared with 5 after the dry case is settled.
# R: given mm of rain and number of hours say dry, light or heavy (heavy = 5 mm per hour or more)
assert rain_class(20, 4) == "heavy"
assert rain_class(6, 3) == "light"
assert rain_class(0, 8) == "dry"

def pace_text(kilometres, minutes):
    """Return a runner's pace per kilometre as "m:ss", the seconds rounded down."""
    seconds = minutes * 60 // kilometres
    return f"{seconds // 60}:{seconds % 60:02d}"
# E: The whole time in seconds is shared among the kilometres and then split again.
assert pace_text(10, 55) == "5:30"
assert pace_text(5, 20) == "4:00"
assert pace_text(3, 16) == "5:20"

def recipe_amount(amounts, item, guests, base=4):
    """Return the amount of an item for the given guests when the dictionary is written
    for base persons; items that are not listed need 0."""
    return amounts.get(item, 0) * guests / base
# E: The looked-up amount is scaled by the share of guests to base persons.
# R: my recipe dict is for 4 people. tell me how much of one ingredient I need for n guests, 0 if it's not in there
assert recipe_amount({"rice": 400}, "rice", 6) == 600
assert recipe_amount({"rice": 400}, "salt", 6) == 0
assert recipe_amount({"egg": 2}, "egg", 3, 2) == 3

def days_until_full(level, capacity, daily):
    """Return after how many days a tank that gains `daily` litres every day is full;
    0 if it is full already and None if nothing flows in."""
    if level >= capacity:
        return 0
    if daily <= 0:
        return None
    return math.ceil((capacity - level) / daily)
# M: The full tank is checked before the missing inflow, then the gap is divided and rounded up.
assert days_until_full(10, 50, 15) == 3
assert days_until_full(50, 50, 0) == 0
assert days_until_full(10, 50, 0) is None

def coldest_day_name(temperatures, names):
    """Return the name of the day with the lowest temperature; when several days tie, the
    latest of them."""
    best = 0
    for place, degrees in enumerate(temperatures):
        if degrees <= temperatures[best]:
            best = place
    return names[best]
# M: Using <= lets a later equal temperature replace the earlier one.
# R: two lists, temps and day names, same length. which day was coldest? if there is a tie I want the later day
assert coldest_day_name([3, -1, 4], ["Mon", "Tue", "Wed"]) == "Tue"
assert coldest_day_name([2, 5, 2], ["Mon", "Tue", "Wed"]) == "Wed"
assert coldest_day_name([7], ["Sun"]) == "Sun"

def metres_above_base(steps, step_cm, base=0):
    """Return the height in metres reached after climbing the steps in a text of "U" and
    "D" letters, each step_cm high, starting at base metres."""
    rise = steps.count("U") - steps.count("D")
    return base + rise * step_cm / 100
# E: Ups minus downs gives the net steps, which are converted to metres.
assert metres_above_base("UUD", 50) == 0.5
assert metres_above_base("DD", 50, 3) == 2
assert metres_above_base("", 20, 1) == 1

def cheaper_per_hundred(offers):
    """Return the name of the (name, price, grams) offer with the lowest price per gram,
    ignoring offers of 0 grams; an empty text if none is left."""
    real = [offer for offer in offers if offer[2] > 0]
    if not real:
        return ""
    return min(real, key=lambda offer: offer[1] / offer[2])[0]
# M: Weightless offers are filtered out so that the key never divides by zero.
# R: offers like ("tea", 4, 100) with price and grams. name of the best value? skip those with 0 grams, "" if nothing remains
assert cheaper_per_hundred([("a", 4, 100), ("b", 6, 200)]) == "b"
assert cheaper_per_hundred([("a", 1, 0), ("b", 6, 200)]) == "b"
assert cheaper_per_hundred([]) == ""

def box_fits_turned(box, door):
    """Tell whether some side of a box given by three lengths fits flat through a
    (width, height) door; the box may be turned."""
    small, middle, _ = sorted(box)
    return small <= min(door) and middle <= max(door)
# E: Only the two shortest edges matter, matched with the door's sorted sides.
assert box_fits_turned((50, 200, 80), (90, 60)) is True
assert box_fits_turned((70, 70, 10), (60, 65)) is False
assert box_fits_turned((1, 1, 1), (1, 1)) is True

def fuel_cost_of_trip(distance_km, litres_per_100, price, return_trip):
    """Return the fuel cost of a trip, doubled if it is a return trip, rounded to two
    decimals."""
    if return_trip:
        distance_km *= 2
    return round(distance_km * litres_per_100 / 100 * price, 2)
# E: The flag doubles the distance before the consumption is priced.
assert fuel_cost_of_trip(100, 6, 1.5, False) == 9.0
assert fuel_cost_of_trip(100, 6, 1.5, True) == 18.0
assert fuel_cost_of_trip(0, 6, 1.5, True) == 0

def readings_crossing_mark(levels, mark):
    """Count how often a water level passes from below the mark to the mark or higher
    between two readings in a row."""
    return sum(low < mark <= high for low, high in zip(levels, levels[1:]))
# E: Each neighbouring pair is one chained comparison, and True counts as 1.
# R: a list of river levels plus a mark. how many times does it rise from under the mark to at least the mark?
assert readings_crossing_mark([1, 3, 2, 5], 3) == 2
assert readings_crossing_mark([4, 5, 6], 3) == 0
assert readings_crossing_mark([], 1) == 0

def ribbon_for_gift(width, depth, height, bow):
    """Return the ribbon needed to go round a gift crosswise, both ways over the top,
    plus the length for a bow."""
    return 2 * width + 2 * depth + 4 * height + bow
# E: Each of the two loops takes one base edge twice and the height twice.
assert ribbon_for_gift(20, 10, 5, 30) == 110
assert ribbon_for_gift(1, 1, 1, 0) == 8
assert ribbon_for_gift(0, 0, 0, 12) == 12

def minutes_from_text(duration, extra):
    """Return the minutes of a duration written "h:mm", plus extra minutes; a text without
    a colon holds minutes only."""
    hours, colon, minutes = duration.rpartition(":")
    return (int(hours) * 60 if colon else 0) + int(minutes) + extra
# M: Partitioning from the right leaves the hours empty when the colon is missing.
# R: turn "1:30" into minutes and add some extra minutes. it can also be just "45" without hours
assert minutes_from_text("1:30", 5) == 95
assert minutes_from_text("45", 0) == 45
assert minutes_from_text("0:05", 10) == 15

def rounded_to_grid(value, step, upward):
    """Move a whole number onto a multiple of step: to the next one if upward is true,
    else down to the one before; multiples stay."""
    if upward:
        return -(-value // step) * step
    return value // step * step
# E: Floor division rounds down, and negating twice makes it round up.
assert rounded_to_grid(23, 5, True) == 25
assert rounded_to_grid(23, 5, False) == 20
assert rounded_to_grid(20, 5, True) == 20

def fullest_bottle_share(contents, sizes):
    """Return the largest filling in percent, as a whole number rounded down, among
    bottles given by a list of contents and a list of sizes."""
    return max(inside * 100 // size for inside, size in zip(contents, sizes))
# E: Zipping pairs each content with its size, and floor division gives whole percents.
assert fullest_bottle_share([1, 2], [4, 3]) == 66
assert fullest_bottle_share([0], [5]) == 0
assert fullest_bottle_share([5, 1], [5, 2]) == 100

def convert_if_known(amount, unit, table):
    """Return the amount times the unit's factor in the table; a unit missing from the
    table gives None, and case does not matter."""
    factor = table.get(unit.lower())
    return None if factor is None else amount * factor
# E: The unit is lowered for the lookup and a missing factor is passed on as None.
# R: multiply an amount with the factor for its unit from a dict (keys are lower case, but the unit i pass may be upper). None when unit unknown
assert convert_if_known(3, "KG", {"kg": 1000}) == 3000
assert convert_if_known(2, "g", {"g": 1}) == 2
assert convert_if_known(2, "oz", {"g": 1}) is None

def growth_days(start, target, factor):
    """Count the days until an amount that is multiplied by factor each day is at least
    the target."""
    days = 0
    while start < target:
        start *= factor
        days += 1
    return days
# E: A loop multiplies and counts until the target is met.
assert growth_days(1, 8, 2) == 3
assert growth_days(5, 5, 3) == 0
assert growth_days(2, 19, 3) == 3

def lighter_side(left, right):
    """Return "left", "right" or "even" for the pan of a balance with the smaller total
    of weights."""
    difference = sum(left) - sum(right)
    if difference == 0:
        return "even"
    return "left" if difference < 0 else "right"
# E: The sign of the difference of the totals decides.
assert lighter_side([1, 2], [4]) == "left"
assert lighter_side([5], [2, 3]) == "even"
assert lighter_side([5], []) == "right"

def aged_in_unit(years, unit):
    """Return an age in years counted in "months", "weeks" or "days", with 52 weeks and
    365 days a year; raise ValueError for another unit."""
    per_year = {"months": 12, "weeks": 52, "days": 365}
    if unit not in per_year:
        raise ValueError(f"unknown unit: {unit}")
    return years * per_year[unit]
# E: The unit is checked against the dictionary before its factor is used.
assert aged_in_unit(2, "months") == 24
assert aged_in_unit(1, "weeks") == 52
assert aged_in_unit(0, "days") == 0

def signed_change_text(before, after, unit):
    """Describe the change from before to after as text with a sign and the unit, such as
    "+3 kg"; no change is "same"."""
    if before == after:
        return "same"
    return f"{after - before:+d} {unit}"
# E: The + in the format makes the sign visible for rises as well.
# R: format a change: before 70, after 73, unit "kg" -> "+3 kg". if nothing changed just "same"
assert signed_change_text(70, 73, "kg") == "+3 kg"
assert signed_change_text(70, 68, "kg") == "-2 kg"
assert signed_change_text(5, 5, "cm") == "same"

def stacked_height(boxes, upright):
    """Sum the height of a tower of (width, height) boxes: those whose position is in
    upright stand on their width side and count with height, the rest with width."""
    return sum(box[1] if place in upright else box[0] for place, box in enumerate(boxes))
# E: The position decides which of the two numbers of a box is added.
assert stacked_height([(2, 5), (3, 4)], {0}) == 8
assert stacked_height([(2, 5), (3, 4)], set()) == 5
assert stacked_height([], {1}) == 0

def pool_depth_at(distance, length, shallow, deep):
    """Return the depth of a pool at a distance from its shallow end when the floor falls
    evenly; beyond the pool the depth is 0."""
    if not 0 <= distance <= length:
        return 0
    return shallow + (deep - shallow) * distance / length
# M: The share of the length walked is the share of the extra depth.
assert pool_depth_at(10, 20, 1, 3) == 2
assert pool_depth_at(0, 20, 1, 3) == 1
assert pool_depth_at(25, 20, 1, 3) == 0

def best_unit_for_seconds(seconds):
    """Return a pair (amount, unit) with the largest unit among "h", "min" and "s" that
    divides the seconds without rest."""
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds % size == 0:
            return seconds // size, unit
    return seconds, "s"
# M: Units are tried from large to small, and seconds are the fallback.
# R: 7200 should become (2, "h"), 90 -> (90, "s"), 120 -> (2, "min"). biggest unit that goes in evenly
assert best_unit_for_seconds(7200) == (2, "h")
assert best_unit_for_seconds(120) == (2, "min")
assert best_unit_for_seconds(90) == (90, "s")

def nearest_mark_below(marks, height):
    """Return the greatest mark that is strictly below the height; if there is none,
    the negative of the smallest mark."""
    lower = [mark for mark in marks if mark < height]
    return max(lower) if lower else -min(marks)
# M: The marks are filtered first, and an empty result takes the special way.
assert nearest_mark_below([10, 20, 30], 25) == 20
assert nearest_mark_below([10, 20], 10) == -10
assert nearest_mark_below([3, 1, 2], 9) == 3

def trapped_average(values, low, high):
    """Average the values after pulling each one into the range from low to high; round
    to one decimal."""
    pulled = [min(max(value, low), high) for value in values]
    return round(sum(pulled) / len(pulled), 1)
# M: Each value is clamped by max and min before the mean.
# R: clamp every value in my list to low..high and then take the average, one decimal
assert trapped_average([0, 50, 100], 10, 60) == 40.0
assert trapped_average([5], 1, 9) == 5.0
assert trapped_average([1, 2, 2], 0, 5) == 1.7

def sensor_alarm_place(values, limit, streak):
    """Return the position at which a value exceeds the limit for the streak-th time in a
    row, or -1 if that never happens."""
    run = 0
    for place, value in enumerate(values):
        run = run + 1 if value > limit else 0
        if run == streak:
            return place
    return -1
# M: A counter grows with each high value and falls back to zero otherwise.
# R: sensor values, a limit and a number n. index where it's been over the limit n times in a row, -1 if never
assert sensor_alarm_place([1, 9, 9, 2], 5, 2) == 2
assert sensor_alarm_place([9, 1, 9], 5, 2) == -1
assert sensor_alarm_place([6], 5, 1) == 0

def total_by_unit(amounts):
    """Collect (amount, unit) pairs into a dictionary of totals by unit, leaving out units
    whose total is zero."""
    totals = {}
    for amount, unit in amounts:
        totals[unit] = totals.get(unit, 0) + amount
    return {unit: total for unit, total in totals.items() if total}
# M: Totals are gathered with get and the zeros filtered out at the end.
assert total_by_unit([(2, "kg"), (3, "l"), (1, "kg")]) == {"kg": 3, "l": 3}
assert total_by_unit([(2, "kg"), (-2, "kg")]) == {}
assert total_by_unit([]) == {}

def split_tank(litres, canisters):
    """Fill canisters of the given sizes in order from a supply of litres and return the
    list of what each one gets."""
    filled = []
    for size in canisters:
        poured = min(size, litres)
        filled.append(poured)
        litres -= poured
    return filled
# M: Each canister takes the smaller of its size and the rest, which then shrinks.
# R: i have 12 litres and canisters [5, 5, 5] to fill one after another. how much ends up in each -> [5, 5, 2]
assert split_tank(12, [5, 5, 5]) == [5, 5, 2]
assert split_tank(3, [4, 4]) == [3, 0]
assert split_tank(9, []) == []

def scores_to_bar(value, maximum, width):
    """Draw a gauge of the given width with "#" for the filled share, rounded down, and
    "." for the rest; values above the maximum fill it all."""
    filled = min(value, maximum) * width // maximum
    return "#" * filled + "." * (width - filled)
# E: The share is computed in whole characters and the rest is padded.
assert scores_to_bar(5, 10, 4) == "##.."
assert scores_to_bar(20, 10, 3) == "###"
assert scores_to_bar(0, 10, 2) == ".."

def tallest_under_bridge(trucks, clearance):
    """Return the name of the tallest truck in a dictionary of heights that is lower than
    the clearance, or "none"."""
    passing = {name: height for name, height in trucks.items() if height < clearance}
    return max(passing, key=passing.get, default="none")
# M: The dictionary is filtered and max looks up each height, with a default for nothing.
# R: dict of truck heights and the bridge clearance, which is the tallest truck that still passes (must be lower than clearance)? "none" if no one does
assert tallest_under_bridge({"A": 3, "B": 4, "C": 5}, 5) == "B"
assert tallest_under_bridge({"A": 3}, 3) == "none"
assert tallest_under_bridge({}, 9) == "none"

def odometer_after(reading, driven, digits):
    """Return what an odometer with the given number of digits shows after driving on,
    as text with leading zeros; it starts over after all nines."""
    return str((reading + driven) % 10 ** digits).zfill(digits)
# E: The modulo makes it roll over, and zfill restores the leading zeros.
assert odometer_after(995, 10, 3) == "005"
assert odometer_after(12, 30, 4) == "0042"
assert odometer_after(9, 1, 1) == "0"

def brightness_word(lux, levels):
    """Return the word for a brightness, where levels is a list of (lowest lux, word) in
    rising order; below all levels it is "dark"."""
    word = "dark"
    for lowest, name in levels:
        if lux >= lowest:
            word = name
    return word
# E: Every level reached replaces the word, so the highest one remains.
assert brightness_word(60, [(10, "dim"), (50, "bright")]) == "bright"
assert brightness_word(10, [(10, "dim"), (50, "bright")]) == "dim"
assert brightness_word(3, [(10, "dim")]) == "dark"

def luggage_surcharge(weights, allowance, fee):
    """Return the fee for bags: each bag heavier than the allowance pays the fee per
    started kilogram over it, but no bag pays for more than 10."""
    return sum(min(10, math.ceil(max(0, weight - allowance))) for weight in weights) * fee
# M: Each overweight is floored at 0, rounded up and capped before the common fee.
# R: bags in kg, allowed kg per bag, fee per started extra kilo, and at most 10 extra kilos are charged per bag. total fee please
assert luggage_surcharge([22.5, 18], 20, 5) == 15
assert luggage_surcharge([50], 20, 1) == 10
assert luggage_surcharge([], 20, 5) == 0

def shortest_detour(distances, via):
    """Return the least distance from start to goal in a dictionary keyed by (from, to)
    pairs, going through exactly one place of via; None if no such way exists."""
    ways = [
        distances["start", place] + distances[place, "goal"]
        for place in via
        if ("start", place) in distances and (place, "goal") in distances
    ]
    return min(ways, default=None)
# H: Both legs must be known for a place to count, and min takes care of no way.
assert shortest_detour({("start", "x"): 2, ("x", "goal"): 5}, ["x", "y"]) == 7
assert shortest_detour({("start", "x"): 2}, ["x"]) is None
assert shortest_detour({}, []) is None

def charge_after_trips(charge, trips, capacity):
    """Return a battery's charge after a list of changes, negative for driving and
    positive for loading; it never leaves the range 0 to capacity on the way."""
    for change in trips:
        charge = max(0, min(capacity, charge + change))
    return charge
# E: The charge is clamped after every single change, not only at the end.
# R: battery starts at charge, then a list of + and - changes, it can't go under 0 or over capacity at any step. whats left?
assert charge_after_trips(50, [-70, 20], 100) == 20
assert charge_after_trips(90, [30, -10], 100) == 90
assert charge_after_trips(5, [], 10) == 5

def kite_string_left(string_m, pulls, pull_cm):
    """Return the metres of kite string still on the reel after a number of pulls of
    pull_cm each; the reel is never below empty."""
    return max(0, string_m - pulls * pull_cm / 100)
# E: The pulls are converted to metres and taken off, with 0 as the floor.
assert kite_string_left(50, 20, 50) == 40
assert kite_string_left(3, 10, 40) == 0
assert kite_string_left(7, 0, 30) == 7

def kayak_rent(hours, day_rate, hour_rate):
    """Return the rent of a kayak: started hours are paid singly, but never more than the
    day rate."""
    return min(math.ceil(hours) * hour_rate, day_rate)
# E: The rounded hours are priced and the day rate acts as a cap.
# R: kayak rental, I know the hours, the price for a whole day and the price per hour (each started hour counts). you never pay more than the day price
assert kayak_rent(2.5, 40, 9) == 27
assert kayak_rent(6, 40, 9) == 40
assert kayak_rent(0, 40, 9) == 0

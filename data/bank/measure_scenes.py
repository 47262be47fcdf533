"""Verified problems: measure scenes."""

import math

def mixed_lengths_total(lengths):
    """Add up length texts such as "3 m", "40 cm" or "5 mm" and return the total in millimetres."""
    in_mm = {"m": 1000, "cm": 10, "mm": 1}
    total = 0
    for text in lengths:
        number, unit = text.split()
        total += int(number) * in_mm[unit]
    return total
# E: A table holds how many millimetres each unit has.
# R: sum lengths given as "3 m", "40 cm", "5 mm", answer in mm
assert mixed_lengths_total(["3 m", "40 cm", "5 mm"]) == 3405
assert mixed_lengths_total(["7 mm"]) == 7
assert mixed_lengths_total([]) == 0

def kitchen_amount_text(grams: int) -> str:
    """Write grams as text: "750 g" below 1000, otherwise kilograms with one decimal like "1.5
    kg"."""
    return f"{grams} g" if grams < 1000 else f"{grams / 1000:.1f} kg"
# E: The limit decides between the two ways of writing.
# R: 750 -> "750 g", 1500 -> "1.5 kg"
assert kitchen_amount_text(750) == "750 g"
assert kitchen_amount_text(1500) == "1.5 kg"
assert kitchen_amount_text(1000) == "1.0 kg"

def shoe_box_volume(length, width, height, unit="cm"):
    """Return the volume of a box in litres; the sides are in cm, or in mm if unit says so."""
    factor = {"cm": 1, "mm": 0.001}[unit]
    return length * width * height * factor / 1000
# E: A thousand cubic centimetres are a litre, and a cubic millimetre is a thousandth of one.
assert shoe_box_volume(30, 20, 10) == 6.0
assert shoe_box_volume(100, 100, 100, "mm") == 1.0
assert shoe_box_volume(0, 5, 5) == 0.0

def temperature_swing_words(temperatures):
    """Return "calm" if the temperatures differ by at most 5 degrees, "lively" up to 12, else
    "wild"."""
    swing = max(temperatures) - min(temperatures)
    if swing <= 5:
        return "calm"
    return "lively" if swing <= 12 else "wild"
# E: The difference of the extremes is compared with two limits.
assert temperature_swing_words([18, 20, 23]) == "calm"
assert temperature_swing_words([10, 22]) == "lively"
assert temperature_swing_words([-5, 8]) == "wild"

def fahrenheit_table(start, stop, step):
    """Return a dict from Celsius degrees, start up to and including stop in steps, to rounded
    Fahrenheit."""
    return {c: round(c * 9 / 5 + 32) for c in range(start, stop + 1, step)}
# E: The conversion formula is the value of a dictionary comprehension over a range.
# R: table celsius -> fahrenheit (rounded) as dict from start to stop inclusive
assert fahrenheit_table(0, 20, 10) == {0: 32, 10: 50, 20: 68}
assert fahrenheit_table(37, 37, 1) == {37: 99}
assert fahrenheit_table(5, 0, 1) == {}

def warmer_city(first, second):
    """Return the name of the warmer of two (name, degrees, unit) cities, units "C" or "F";
    "same" if equal."""
    celsius = [(d - 32) * 5 / 9 if unit == "F" else d for _, d, unit in (first, second)]
    if celsius[0] == celsius[1]:
        return "same"
    return first[0] if celsius[0] > celsius[1] else second[0]
# M: Both temperatures are brought to Celsius before they are compared.
assert warmer_city(("Oslo", 10, "C"), ("Reno", 59, "F")) == "Reno"
assert warmer_city(("Oslo", 10, "C"), ("Reno", 50, "F")) == "same"
assert warmer_city(("Rome", 30, "C"), ("Oslo", 20, "C")) == "Rome"

def pace_to_speed(minutes: int, seconds: int) -> float:
    """Return the speed in km/h, with one decimal, for a pace of minutes and seconds per
    kilometre."""
    return round(3600 / (minutes * 60 + seconds), 1)
# E: An hour has 3600 seconds, which are divided by the seconds per kilometre.
# R: running pace 5:30 per km -> km/h with 1 decimal
assert pace_to_speed(5, 0) == 12.0
assert pace_to_speed(5, 30) == 10.9
assert pace_to_speed(6, 15) == 9.6

def longest_in_inches(lengths_cm):
    """Return the longest of the lengths in whole inches, rounded; 1 inch is 2.54 cm; no lengths
    give 0."""
    return round(max(lengths_cm, default=0) / 2.54)
# E: max has a default for the empty list, and the result is converted once.
assert longest_in_inches([10, 25.4]) == 10
assert longest_in_inches([5.08]) == 2
assert longest_in_inches([]) == 0

def ruler_reading(marks_per_cm, mark):
    """Write the place of a mark on a ruler in cm with as many decimals as needed, such as "2.5
    cm"."""
    return f"{mark / marks_per_cm:g} cm"
# E: The :g format leaves out needless zeros.
assert ruler_reading(2, 5) == "2.5 cm"
assert ruler_reading(10, 30) == "3 cm"
assert ruler_reading(4, 1) == "0.25 cm"

def recipe_in_cups(recipe, ml_per_cup=240):
    """Convert a dict of millilitres to cups rounded to the nearest quarter, leaving out items
    that round to 0."""
    cups = {item: round(ml / ml_per_cup * 4) / 4 for item, ml in recipe.items()}
    return {item: amount for item, amount in cups.items() if amount}
# M: Multiplying by four before rounding and dividing afterwards gives quarters.
# R: ml -> cups (240 ml), rounded to quarter cups, drop the zero ones
assert recipe_in_cups({"milk": 240, "oil": 65, "salt": 5}) == {"milk": 1.0, "oil": 0.25}
assert recipe_in_cups({"rice": 300}, 200) == {"rice": 1.5}
assert recipe_in_cups({}) == {}

def load_lorry(weights, limit):
    """Return (number of trips, weights per trip) when weights in kg are loaded in order until
    the limit.

    A trip ends when the next weight does not fit; no weight exceeds the limit."""
    trips = []
    for weight in weights:
        if trips and sum(trips[-1]) + weight <= limit:
            trips[-1].append(weight)
        else:
            trips.append([weight])
    return len(trips), trips
# M: The last trip takes the weight if there is room, otherwise a new trip begins.
assert load_lorry([400, 500, 300], 1000) == (2, [[400, 500], [300]])
assert load_lorry([10], 10) == (1, [[10]])
assert load_lorry([], 10) == (0, [])

def storage_text(size: int) -> str:
    """Write bytes with one decimal in the largest of B, KB, MB, GB (steps of 1024) that keeps
    the number at 1 or more.

    Plain bytes have no decimal."""
    if size < 1024:
        return f"{size} B"
    for unit in ("KB", "MB", "GB"):
        size /= 1024
        if size < 1024 or unit == "GB":
            return f"{size:.1f} {unit}"
# M: The size is divided until it is below 1024 or the units have run out.
assert storage_text(500) == "500 B"
assert storage_text(1536) == "1.5 KB"
assert storage_text(3 * 1024**2) == "3.0 MB"
assert storage_text(2048 * 1024**3) == "2048.0 GB"

def download_minutes(megabytes, megabits_per_second):
    """Return the whole minutes, rounded up, that a download takes; one byte has eight bits."""
    seconds = megabytes * 8 / megabits_per_second
    return math.ceil(seconds / 60)
# E: Bytes become bits, and ceil rounds the minutes up.
assert download_minutes(1500, 100) == 2
assert download_minutes(10, 80) == 1
assert download_minutes(0, 50) == 0

def wall_paint_litres(walls, doors, coverage):
    """Return the litres of paint, rounded up, for walls minus doors; both are lists of (width,
    height) in metres.

    coverage is the area that one litre paints."""
    area = sum(w * h for w, h in walls) - sum(w * h for w, h in doors)
    return math.ceil(area / coverage)
# E: Two sums of products give the area, and ceil rounds the litres.
# R: walls and doors as (w, h) lists, coverage m2 per litre -> litres of paint, full litres
assert wall_paint_litres([(4, 2), (3, 2)], [(1, 2)], 5) == 3
assert wall_paint_litres([(2, 2)], [], 4) == 1
assert wall_paint_litres([], [], 4) == 0

def height_in_feet(cm):
    """Write a height in cm as feet and inches like 5'11", with the inches rounded; 12 inches
    are a foot."""
    inches = round(cm / 2.54)
    return f"{inches // 12}'{inches % 12}\""
# E: The rounded inches are split by twelve.
assert height_in_feet(180) == "5'11\""
assert height_in_feet(183) == "6'0\""
assert height_in_feet(30) == "1'0\""

def trip_fuel(stages, per_hundred):
    """Return the litres for a trip of stages (km, kind), rounded to one decimal.

    "town" stages use 30 percent more than per_hundred litres per 100 km, others just that."""
    litres = 0
    for km, kind in stages:
        rate = per_hundred * 1.3 if kind == "town" else per_hundred
        litres += km * rate / 100
    return round(litres, 1)
# E: The kind of each stage decides on its rate.
assert trip_fuel([(100, "road"), (50, "town")], 6) == 9.9
assert trip_fuel([(200, "road")], 5) == 10.0
assert trip_fuel([], 7) == 0

def wind_force(kmh):
    """Return the index of the wind level: how many of the limits 1, 6, 12, 20, 29, 39 the speed
    reaches."""
    return sum(kmh >= limit for limit in (1, 6, 12, 20, 29, 39))
# E: Every limit that is reached adds one.
# R: count how many of the limits 1, 6, 12, 20, 29, 39 a wind speed reaches
assert wind_force(0) == 0
assert wind_force(12) == 3
assert wind_force(100) == 6

def stairs_metres(floors, steps, step_cm):
    """Return the metres climbed over floors with the given steps each, as a text with two
    decimals such as "12.60 m"."""
    return f"{floors * steps * step_cm / 100:.2f} m"
# E: The centimetres of all steps are divided by a hundred.
assert stairs_metres(4, 18, 17.5) == "12.60 m"
assert stairs_metres(0, 18, 17) == "0.00 m"
assert stairs_metres(1, 10, 20) == "2.00 m"

def luggage_verdict(weights, limit_each, limit_total):
    """Return "ok", "a bag is too heavy" or "too heavy together" for luggage in kg; single bags
    are checked first."""
    if any(weight > limit_each for weight in weights):
        return "a bag is too heavy"
    return "ok" if sum(weights) <= limit_total else "too heavy together"
# E: any finds a single heavy bag before the sum is looked at.
# R: check luggage: each bag up to limit_each, all up to limit_total. ok / a bag is too heavy / too heavy together
assert luggage_verdict([20, 22], 23, 40) == "too heavy together"
assert luggage_verdict([24], 23, 40) == "a bag is too heavy"
assert luggage_verdict([], 23, 40) == "ok"

def plank_cuts(plank, pieces, saw=1):
    """Return the length left after cutting pieces off a plank, each cut losing saw, or -1 if it
    is too short.

    No cut is needed for a last piece that is exactly what is left."""
    for piece in pieces:
        if piece > plank:
            return -1
        plank = max(plank - piece - saw, 0)
    return plank
# M: Each piece and its cut are taken off, and max covers a last piece without room for a cut.
assert plank_cuts(100, [30, 40], 1) == 28
assert plank_cuts(50, [50]) == 0
assert plank_cuts(50, [30, 25]) == -1

def battery_range(percent, km_full, reserve=10):
    """Return the whole km a car still goes before only reserve percent are left, 0 if there is
    less already."""
    return max(percent - reserve, 0) * km_full // 100
# E: The usable percent are never negative and scale the full range.
# R: km left until the battery is at reserve percent
assert battery_range(60, 400) == 200
assert battery_range(5, 400) == 0
assert battery_range(100, 350, 0) == 350

def rain_gauge_week(readings):
    """Return (total mm, number of dry days, wettest day's index) of daily readings; the first
    wins ties.

    Readings below 0.1 mm are dry days; the list is not empty."""
    dry = sum(reading < 0.1 for reading in readings)
    return round(sum(readings), 1), dry, readings.index(max(readings))
# E: Three questions about the same list are answered by sum, a counted comparison and index.
assert rain_gauge_week([0, 3.2, 0.05, 3.2]) == (6.5, 2, 1)
assert rain_gauge_week([0.0]) == (0.0, 1, 0)
assert rain_gauge_week([1.5, 2.5]) == (4.0, 0, 1)

def compare_weights(first, second):
    """Compare weight texts like "2 kg" and "1500 g": return "<", "=" or ">"."""
    def grams(text):
        number, unit = text.split()
        return float(number) * (1000 if unit == "kg" else 1)
    a, b = grams(first), grams(second)
    return "=" if a == b else "<" if a < b else ">"
# M: An inner function brings both texts to grams.
# R: compare "2 kg" and "1500 g" -> ">", also "<" or "="
assert compare_weights("2 kg", "1500 g") == ">"
assert compare_weights("0.5 kg", "500 g") == "="
assert compare_weights("1 g", "1 kg") == "<"

def tile_rows(width, length, tile):
    """Return the number of whole tiles and of cut tiles to cover a floor with square tiles,
    each cut tile used once.

    All measures are whole centimetres."""
    whole = (width // tile) * (length // tile)
    needed = -(-width // tile) * -(-length // tile)
    return whole, needed - whole
# M: Rounding down counts the whole tiles and rounding up all of them.
assert tile_rows(100, 100, 30) == (9, 7)
assert tile_rows(60, 90, 30) == (6, 0)
assert tile_rows(10, 10, 30) == (0, 1)

def medicine_plan(dose_mg, tablet_mg, days, per_day):
    """Return the number of tablets for all days; a dose is made of whole tablets, rounded up,
    per_day times a day."""
    return math.ceil(dose_mg / tablet_mg) * per_day * days
# E: The tablets of one dose are rounded up before they are multiplied.
assert medicine_plan(500, 200, 7, 2) == 42
assert medicine_plan(200, 200, 1, 1) == 1
assert medicine_plan(0, 200, 5, 3) == 0

def clock_drift_text(seconds_per_day, days):
    """Write how far a clock is off after the days as "+M:SS" or "-M:SS"; no drift gives "0:00"."""
    drift = seconds_per_day * days
    sign = "+" if drift > 0 else "-" if drift < 0 else ""
    minutes, seconds = divmod(abs(drift), 60)
    return f"{sign}{minutes}:{seconds:02}"
# E: The sign is kept apart so that divmod works on a positive number.
assert clock_drift_text(5, 30) == "+2:30"
assert clock_drift_text(-1, 9) == "-0:09"
assert clock_drift_text(0, 9) == "0:00"

def stretch_map(points, scale):
    """Return the real distances in km between neighbouring points on a map, with scale km per
    map unit.

    The points are (x, y) pairs and the distances are rounded to one decimal."""
    return [round(math.dist(a, b) * scale, 1) for a, b in zip(points, points[1:])]
# E: math.dist measures on the map, and the scale makes kilometres of it.
assert stretch_map([(0, 0), (3, 4), (3, 5)], 2) == [10.0, 2.0]
assert stretch_map([(1, 1)], 5) == []
assert stretch_map([(0, 0), (1, 1)], 1) == [1.4]

def noise_level(decibels):
    """Name a noise: below 30 "quiet", below 60 "normal", below 85 "loud", otherwise "harmful"."""
    for limit, name in ((30, "quiet"), (60, "normal"), (85, "loud")):
        if decibels < limit:
            return name
    return "harmful"
# E: The limits are tried from low to high in a loop.
# R: decibel to quiet <30, normal <60, loud <85, harmful
assert noise_level(29) == "quiet"
assert noise_level(60) == "loud"
assert noise_level(85) == "harmful"

def average_step_length(metres, steps):
    """Return the mean step in whole cm, rounded, over all walks; both lists are equally long
    and steps may sum to 0.

    Without any step the result is 0."""
    total = sum(steps)
    return round(sum(metres) * 100 / total) if total else 0
# E: The sums are divided, not the single walks.
assert average_step_length([700, 800], [1000, 1000]) == 75
assert average_step_length([100], [0]) == 0
assert average_step_length([], []) == 0

def litres_by_drink(log):
    """Sum a log of "water 250" texts in ml per drink and return a dict of litres as floats."""
    litres = {}
    for entry in log:
        drink, ml = entry.rsplit(" ", 1)
        litres[drink] = litres.get(drink, 0) + int(ml) / 1000
    return litres
# E: rsplit cuts off the number at the end, so drinks may have spaces.
# R: drinking log like ["water 250", "green tea 500"] in ml, litres per drink as dict
assert litres_by_drink(["water 250", "green tea 500", "water 250"]) == {
    "water": 0.5, "green tea": 0.5}
assert litres_by_drink(["milk 1000"]) == {"milk": 1.0}
assert litres_by_drink([]) == {}

def bath_time(litres, hot, cold, drain=0):
    """Return the minutes, rounded up, to fill a bath with taps of hot and cold litres per
    minute, or None.

    drain litres per minute run out; None means that it never fills."""
    gain = hot + cold - drain
    if gain <= 0:
        return None
    return math.ceil(litres / gain)
# E: Only a positive gain per minute fills the bath.
assert bath_time(150, 8, 7) == 10
assert bath_time(100, 5, 5, 3) == 15
assert bath_time(100, 5, 5, 10) is None

def heaviest_per_unit(goods):
    """Return the name with the largest grams per piece from a dict of names to (grams, pieces),
    first in a tie."""
    return max(goods, key=lambda name: goods[name][0] / goods[name][1])
# E: The key divides weight by pieces for each name.
assert heaviest_per_unit({"egg": (600, 10), "lemon": (480, 4)}) == "lemon"
assert heaviest_per_unit({"nut": (5, 1)}) == "nut"
assert heaviest_per_unit({"a": (10, 2), "b": (5, 1)}) == "a"

def altitude_profile(start, changes):
    """Return the altitudes as texts like "+40 -> 540 m", one per change in metres, beginning at
    start."""
    lines = []
    for change in changes:
        start += change
        lines.append(f"{change:+} -> {start} m")
    return lines
# E: The running altitude is updated, and :+ writes the sign.
assert altitude_profile(500, [40, -15]) == ["+40 -> 540 m", "-15 -> 525 m"]
assert altitude_profile(0, [0]) == ["+0 -> 0 m"]
assert altitude_profile(9, []) == []

def sort_by_real_size(sizes):
    """Sort file sizes such as "2MB", "900KB" or "1GB" from small to large (1000 KB are 1 MB,
    1000 MB are 1 GB)."""
    factors = {"KB": 1, "MB": 1000, "GB": 1_000_000}
    return sorted(sizes, key=lambda size: float(size[:-2]) * factors[size[-2:]])
# E: The last two signs are the unit, which scales the number in front.
# R: sort strings like "2MB" "900KB" "1GB" by size
assert sort_by_real_size(["2MB", "900KB", "1GB"]) == ["900KB", "2MB", "1GB"]
assert sort_by_real_size(["0.5GB", "600MB"]) == ["0.5GB", "600MB"]
assert sort_by_real_size([]) == []

def angle_turns(angle):
    """Return (full turns, rest) of an angle in degrees, rest from 0 to 359; negative angles
    give negative turns or 0.

    The sign belongs to the turns only if a full turn fits: -30 gives (0, 330)."""
    turns = int(angle / 360)
    return turns, angle % 360
# M: int cuts towards zero, while the modulo of Python is never negative here.
assert angle_turns(800) == (2, 80)
assert angle_turns(-30) == (0, 330)
assert angle_turns(-720) == (-2, 0)

def thermos_hours(start, limit, per_hour):
    """Return the full hours a drink stays at or above limit degrees when it loses per_hour
    percent of its degrees each hour."""
    hours = 0
    degrees = start * (100 - per_hour) / 100
    while degrees >= limit:
        hours += 1
        degrees = degrees * (100 - per_hour) / 100
    return hours
# M: The temperature after the next hour is computed in advance, and hours count as long as it holds.
assert thermos_hours(80, 60, 10) == 2
assert thermos_hours(50, 60, 10) == 0
assert thermos_hours(100, 50, 50) == 1

def speed_limits_broken(drive, limit):
    """Return the seconds driven above limit in a list of (seconds, km/h) parts and the top
    speed, as a tuple.

    An empty drive gives (0, 0)."""
    too_fast = sum(seconds for seconds, kmh in drive if kmh > limit)
    return too_fast, max((kmh for _, kmh in drive), default=0)
# E: A filtered sum and a maximum with a default answer the two questions.
assert speed_limits_broken([(60, 50), (30, 58), (10, 54)], 50) == (40, 58)
assert speed_limits_broken([(60, 50)], 50) == (0, 50)
assert speed_limits_broken([], 50) == (0, 0)

def unit_chain(amount, steps):
    """Convert an amount through steps of (unit, size), such as 3 "box" to pieces, and return
    texts for each step.

    Each size says how many of the next unit are in one: the texts are "3 box", "36 pack", ..."""
    texts = []
    for unit, size in steps:
        texts.append(f"{amount} {unit}")
        amount *= size
    return texts
# E: The amount is written first and then multiplied for the next unit.
assert unit_chain(3, [("box", 12), ("pack", 10), ("piece", 1)]) == ["3 box", "36 pack", "360 piece"]
assert unit_chain(5, [("day", 24)]) == ["5 day"]
assert unit_chain(1, []) == []

def scale_model_size(metres, scale):
    """Return the size of a model in cm with one decimal as text for a real size in metres at
    1:scale."""
    return f"{metres * 100 / scale:.1f} cm"
# E: Metres become centimetres and are divided by the scale.
assert scale_model_size(18, 87) == "20.7 cm"
assert scale_model_size(1, 100) == "1.0 cm"
assert scale_model_size(0, 50) == "0.0 cm"

def bricks_for_wall(length_cm, layers, brick_cm):
    """Return the bricks for a wall whose every second layer starts with half a brick, each
    layer rounded up.

    A layer that starts with half a brick needs one brick cut for it, plus enough for the
    remaining length."""
    full = -(-length_cm // brick_cm)
    shifted = 1 + math.ceil((length_cm - brick_cm / 2) / brick_cm)
    return full * -(-layers // 2) + shifted * (layers // 2)
# H: Layers of the two kinds are counted by halving, with the first kind getting the odd one.
assert bricks_for_wall(100, 1, 20) == 5
assert bricks_for_wall(100, 2, 20) == 11
assert bricks_for_wall(100, 0, 20) == 0

def ink_left_percent(capacity, jobs):
    """Return the whole percent of ink left, rounded down and at least 0, after jobs of (pages,
    ml per page)."""
    used = sum(pages * ml for pages, ml in jobs)
    return max(int((capacity - used) * 100 / capacity), 0)
# E: The used ink is a sum of products, and max keeps the result from being negative.
assert ink_left_percent(20, [(50, 0.1), (5, 1)]) == 50
assert ink_left_percent(10, [(100, 1)]) == 0
assert ink_left_percent(10, []) == 100

def nearest_shoe_size(foot_mm, sizes):
    """Return the smallest size whose length in mm is at least the foot plus 10 mm, or None;
    sizes maps size to length."""
    fitting = [size for size, length in sizes.items() if length >= foot_mm + 10]
    return min(fitting, default=None)
# E: All sizes that are long enough are kept, and the smallest is taken.
# R: sizes {38: 245, 39: 252}: smallest shoe size with at least 1cm room for my foot (mm), None if none
assert nearest_shoe_size(240, {38: 245, 39: 252, 40: 260}) == 39
assert nearest_shoe_size(300, {38: 245}) is None
assert nearest_shoe_size(235, {39: 252, 38: 245}) == 38

def season_rainfall(monthly):
    """Return a dict of the season sums from twelve monthly values that start in January; winter
    is Dec to Feb."""
    shifted = [monthly[-1]] + monthly[:-1]
    names = ["winter", "spring", "summer", "autumn"]
    return {name: sum(shifted[i * 3:i * 3 + 3]) for i, name in enumerate(names)}
# M: December is moved to the front so that each season is a slice of three months.
assert season_rainfall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) == {
    "winter": 15, "spring": 12, "summer": 21, "autumn": 30}
assert season_rainfall([0] * 12) == {"winter": 0, "spring": 0, "summer": 0, "autumn": 0}
assert season_rainfall([1] + [0] * 11)["winter"] == 1

def tank_alarm_times(levels, low, high):
    """Return the indices at which the level enters the alarm zone, below low or above high,
    from outside of it.

    An alarm at index 0 counts as entering."""
    entries = []
    inside = False
    for i, level in enumerate(levels):
        alarm = level < low or level > high
        if alarm and not inside:
            entries.append(i)
        inside = alarm
    return entries
# M: The state of the reading before is remembered, and only a change to alarm is noted.
assert tank_alarm_times([5, 1, 0, 5, 9], 2, 8) == [1, 4]
assert tank_alarm_times([0, 0], 2, 8) == [0]
assert tank_alarm_times([], 2, 8) == []

def mean_in_range(readings, low, high):
    """Return the mean, rounded to 2 decimals, of the readings from low to high, or None if
    there are none."""
    good = [r for r in readings if low <= r <= high]
    return round(sum(good) / len(good), 2) if good else None
# E: Faulty readings are filtered out before the mean is taken.
# R: average of readings inside low..high, 2 decimals, None if there are none
assert mean_in_range([20.1, 99, 20.4], 0, 50) == 20.25
assert mean_in_range([99], 0, 50) is None
assert mean_in_range([0, 50], 0, 50) == 25.0

def width_needed(book_widths, shelf_count):
    """Return the least width of each of shelf_count equal shelves if the books may be split
    anywhere between shelves.

    Widths are whole mm; the mean width is rounded up but no shelf may be narrower than the
    widest book."""
    share = math.ceil(sum(book_widths) / shelf_count)
    return max([share] + book_widths)
# E: The rounded share and the widest book both set a lower bound.
assert width_needed([30, 20, 25], 2) == 38
assert width_needed([90, 10], 2) == 90
assert width_needed([], 3) == 0

def is_freezer_ok(log):
    """Check whether a freezer never was above -15 degrees for more than two readings in a row."""
    warm = 0
    for degrees in log:
        warm = warm + 1 if degrees > -15 else 0
        if warm > 2:
            return False
    return True
# E: The run of warm readings starts again with each cold one.
assert is_freezer_ok([-18, -14, -14, -16]) is True
assert is_freezer_ok([-14, -14, -10]) is False
assert is_freezer_ok([]) is True

def bmi_word(kilos: float, metres: float) -> str:
    """Return "low" below 18.5, "normal" below 25, else "high" for the weight over the squared
    height."""
    value = kilos / metres**2
    return "low" if value < 18.5 else "normal" if value < 25 else "high"
# E: The quotient is computed once and sorted into three classes.
assert bmi_word(50, 1.8) == "low"
assert bmi_word(70, 1.75) == "normal"
assert bmi_word(81, 1.8) == "high"

def sunflower_growth(start, weeks):
    """Return the height after weeks of growth texts "5cm" or "10%"; percents are of the current
    height.

    The result is rounded to one decimal."""
    height = start
    for growth in weeks:
        if growth.endswith("%"):
            height *= 1 + float(growth[:-1]) / 100
        else:
            height += float(growth[:-2])
    return round(height, 1)
# M: The ending tells whether to multiply or to add.
assert sunflower_growth(20, ["5cm", "10%"]) == 27.5
assert sunflower_growth(10, []) == 10
assert sunflower_growth(100, ["50%", "0.5cm"]) == 150.5

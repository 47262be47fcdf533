"""Verified problems: garden_sums."""

import math

def seeds_to_sow(plants_wanted, germination_percent):
    """Return how many seeds to sow so that enough come up, rounded up; 0 percent gives None."""
    if germination_percent == 0:
        return None
    return -(-plants_wanted * 100 // germination_percent)
# E: The number of plants is divided by the share that comes up, rounding up.
# R: i want n plants but only x percent of seeds grow. how many seeds to sow? None if 0 percent
assert seeds_to_sow(20, 80) == 25
assert seeds_to_sow(10, 33) == 31
assert seeds_to_sow(5, 0) is None

def bed_plant_count(length_cm, width_cm, spacing_cm, margin_cm=10):
    """Return the plants of a rectangular bed in a square grid that keeps a margin on all sides.

    A bed too small for its margins holds none."""
    inner_length = length_cm - 2 * margin_cm
    inner_width = width_cm - 2 * margin_cm
    if inner_length < 0 or inner_width < 0:
        return 0
    return (inner_length // spacing_cm + 1) * (inner_width // spacing_cm + 1)
# M: The margins are taken off and both directions get one plant more than gaps.
assert bed_plant_count(120, 70, 25) == 15
assert bed_plant_count(15, 100, 25) == 0
assert bed_plant_count(20, 20, 30) == 1

def full_cans_and_rest(litres, can_size=10):
    """Return (full cans, litres in the last part can) for an amount of water."""
    return litres // can_size, litres % can_size
# E: Quotient and remainder by the size of the can.
assert full_cans_and_rest(34) == (3, 4)
assert full_cans_and_rest(20) == (2, 0)
assert full_cans_and_rest(7, 8) == (0, 7)

def hedge_cuts(height, limit, growth_per_month, months):
    """Count how often a hedge must be cut back to the limit when it outgrows it within some months.

    It grows first in each month and is cut if it is then higher than the limit."""
    cuts = 0
    for _ in range(months):
        height += growth_per_month
        if height > limit:
            height = limit
            cuts += 1
    return cuts
# M: The height is the state, and each cut sets it back.
assert hedge_cuts(180, 200, 10, 5) == 3
assert hedge_cuts(100, 200, 10, 10) == 0
assert hedge_cuts(200, 200, 1, 4) == 4

def mulch_bags(area_m2, depth_cm, bag_litres=60):
    """Return the bags of mulch for an area, rounded up; a square metre at 1 cm takes 10 litres."""
    return math.ceil(area_m2 * depth_cm * 10 / bag_litres)
# E: The litres of the layer are divided by a bag and rounded up.
# R: mulch: area in m2, depth in cm, bags of 60 l. how many bags? 1 m2 with 1 cm = 10 l
assert mulch_bags(6, 5) == 5
assert mulch_bags(6, 5, 70) == 5
assert mulch_bags(0, 5) == 0

def harvest_per_plant(weights, plants):
    """Return the average kilos per plant of all pickings to two decimals, or 0 without plants."""
    return round(sum(weights) / plants, 2) if plants else 0
# E: All pickings are summed and divided by the number of plants.
assert harvest_per_plant([2.5, 3.0], 4) == 1.38
assert harvest_per_plant([], 3) == 0
assert harvest_per_plant([4], 0) == 0

def ph_advice(ph):
    """Return "lime" under 5.5, "sulphur" above 7.5 and "fine" otherwise."""
    return "lime" if ph < 5.5 else "sulphur" if ph > 7.5 else "fine"
# E: A chain of two conditional expressions makes three cases.
assert ph_advice(5) == "lime"
assert ph_advice(7.5) == "fine"
assert ph_advice(8.1) == "sulphur"

def rotation_bed(year, beds=4, start_year=2020):
    """Return the bed number, from 1, in which potatoes grow in a year when they move one
    bed each year.

    They were in bed 1 in the start year."""
    return (year - start_year) % beds + 1
# E: The years since the start wrap around the beds.
# R: potatos go to next bed every year, bed 1 in 2020, 4 beds. which bed in year y
assert rotation_bed(2020) == 1
assert rotation_bed(2025) == 2
assert rotation_bed(2019) == 4
assert rotation_bed(2023, beds=3) == 1

def slugs_tonight(slugs, birds, eaten_each=3):
    """Return the slugs after the birds have eaten and the rest has doubled."""
    return max(0, slugs - birds * eaten_each) * 2
# E: The eaten ones are taken off, not below zero, before doubling.
assert slugs_tonight(20, 4) == 16
assert slugs_tonight(5, 3) == 0
assert slugs_tonight(7, 0) == 14

def weeks_until_covered(area, share_per_week):
    """Return the weeks until ivy has covered an area, growing by share_per_week percent of
    what is left.

    A week grows at least 1 unit, and parts of units are dropped."""
    weeks = 0
    left = area
    while left > 0:
        left -= max(1, left * share_per_week // 100)
        weeks += 1
    return weeks
# M: The covered part shrinks with what is left but is at least one unit.
assert weeks_until_covered(10, 50) == 5
assert weeks_until_covered(3, 10) == 3
assert weeks_until_covered(0, 50) == 0

def tallest_sunflower_gap(heights):
    """Return how much the tallest flower exceeds the second tallest, 0 for fewer than two."""
    if len(heights) < 2:
        return 0
    second, first = sorted(heights)[-2:]
    return first - second
# E: Sorting puts the two tallest at the end for unpacking.
# R: difference between the biggest and second biggest of the list, 0 when less than two
assert tallest_sunflower_gap([150, 210, 190]) == 20
assert tallest_sunflower_gap([180, 180]) == 0
assert tallest_sunflower_gap([99]) == 0

def is_sowing_week(week, first, last, moon_week=None):
    """Check that a week is from first to last, both included, and not the moon week if one
    is given."""
    return first <= week <= last and week != moon_week
# E: None never equals a number, so no extra test for it is needed.
assert is_sowing_week(12, 10, 14) is True
assert is_sowing_week(12, 10, 14, 12) is False
assert is_sowing_week(15, 10, 14) is False

def drip_minutes(litres, holes, ml_per_minute):
    """Return the whole minutes to leave on a drip hose so that all holes together give the
    litres."""
    return math.ceil(litres * 1000 / (holes * ml_per_minute))
# E: The ml are divided by what all holes give in a minute, rounded up.
assert drip_minutes(2, 10, 50) == 4
assert drip_minutes(1, 3, 100) == 4
assert drip_minutes(0, 5, 10) == 0

def fence_cost_with_gate(length, width, cents_per_metre, gate_metres=1):
    """Return the cost of a fence around a rectangle, leaving out the gate."""
    return (2 * (length + width) - gate_metres) * cents_per_metre
# E: The perimeter minus the gate is multiplied by the price.
assert fence_cost_with_gate(10, 5, 200) == 5800
assert fence_cost_with_gate(3, 3, 100, 0) == 1200
assert fence_cost_with_gate(1, 1, 50, 4) == 0

def fruit_quality_counts(weights, small=100, big=180):
    """Count (small, normal, big) fruit: small are under one limit, big are over the other."""
    low = sum(weight < small for weight in weights)
    high = sum(weight > big for weight in weights)
    return low, len(weights) - low - high, high
# M: Two kinds are counted, and the third is what is left.
# R: apples by weight: how many under 100, between, and above 180? return tuple of three counts
assert fruit_quality_counts([90, 100, 150, 200]) == (1, 2, 1)
assert fruit_quality_counts([5, 6], 6, 6) == (1, 1, 0)
assert fruit_quality_counts([]) == (0, 0, 0)

def blooms_on_day(planted, first_bloom, every, day):
    """Tell if a plant blooms on a day: first_bloom days after planting and then every so
    many days."""
    age = day - planted - first_bloom
    return age >= 0 and age % every == 0
# M: Days since the first bloom must be a multiple of the period and not negative.
assert blooms_on_day(0, 10, 7, 17) is True
assert blooms_on_day(0, 10, 7, 3) is False
assert blooms_on_day(5, 2, 3, 7) is True
assert blooms_on_day(5, 2, 3, 8) is False

def mixed_soil(parts):
    """Return each part of a soil mixture in whole percent, rounded; parts is not empty and
    not all 0."""
    total = sum(parts)
    return [round(100 * part / total) for part in parts]
# E: Each part is set against the sum of all.
assert mixed_soil([1, 1, 2]) == [25, 25, 50]
assert mixed_soil([3]) == [100]
assert mixed_soil([2, 1, 0]) == [67, 33, 0]

def pots_from_bags(bag_litres, pot_sizes):
    """Return the sizes of the pots that can be filled completely, in order, skipping those
    too big for the rest."""
    filled = []
    for size in pot_sizes:
        if size <= bag_litres:
            filled.append(size)
            bag_litres -= size
    return filled
# M: A pot is filled only if the soil left in the bag is enough for it.
# R: one bag of soil, pots in order; fill every pot that can be completely filled with whats left. (litres, sizes)
assert pots_from_bags(20, [12, 10, 5, 3]) == [12, 5, 3]
assert pots_from_bags(2, [3]) == []
assert pots_from_bags(9, []) == []

def lawn_minutes(area_m2, m2_per_minute, refills_every=100, refill_minutes=5):
    """Return the minutes to mow: area by speed, plus a refill break after each full 100 m2
    but not at the end."""
    work = area_m2 / m2_per_minute
    breaks = max(0, math.ceil(area_m2 / refills_every) - 1)
    return work + breaks * refill_minutes
# M: One break less than the started portions is needed.
assert lawn_minutes(250, 10) == 35
assert lawn_minutes(100, 10) == 10
assert lawn_minutes(0, 10) == 0

def tomato_price(kilos, organic, day_of_week):
    """Return the price in cents: 300 a kilo, 420 if organic, and on day 6 everything at half price.

    The result is rounded down to whole cents."""
    per_kilo = 420 if organic else 300
    price = int(kilos * per_kilo)
    return price // 2 if day_of_week == 6 else price
# E: The kind sets the price and the day may halve it.
# R: 3 euro a kilo, organic 4.20, half price on day 6. returns cents floor
assert tomato_price(2, False, 1) == 600
assert tomato_price(1.5, True, 6) == 315
assert tomato_price(0, True, 3) == 0

def greenhouse_window(inside, outside):
    """Return how far to open the window in percent: 10 per degree above 22 inside, none if
    outside is warmer.

    The opening is never more than 100 or less than 0."""
    if outside > inside:
        return 0
    return min(100, max(0, (inside - 22) * 10))
# M: After the exception the linear rule is clamped to 0 to 100.
assert greenhouse_window(25, 15) == 30
assert greenhouse_window(40, 20) == 100
assert greenhouse_window(25, 30) == 0
assert greenhouse_window(18, 10) == 0

def bird_boxes(trees, distance, row_length):
    """Return how many boxes to hang: one per full distance of the row, but no more than trees."""
    return min(trees, row_length // distance)
# E: The smaller of the two limits counts.
assert bird_boxes(10, 15, 100) == 6
assert bird_boxes(3, 15, 100) == 3
assert bird_boxes(5, 50, 40) == 0

def days_since_watering(log, today):
    """Return the days since the last watering not after today, or -1 if there was none.

    log is a list of day numbers in any order."""
    past = [day for day in log if day <= today]
    return today - max(past) if past else -1
# E: Only past days are kept, and the latest of them is subtracted.
# R: list of days i watered and today's number. how long since last watering? ignore future days, -1 = never
assert days_since_watering([3, 9, 5], 7) == 2
assert days_since_watering([9], 7) == -1
assert days_since_watering([], 1) == -1

def pumpkin_growth(kilos, rate_percent, days):
    """Return the weight after some days of growing by a percentage each day, to one decimal."""
    return round(kilos * (1 + rate_percent / 100) ** days, 1)
# E: The daily factor is raised to the number of days.
assert pumpkin_growth(10, 10, 2) == 12.1
assert pumpkin_growth(5, 0, 9) == 5
assert pumpkin_growth(2, 50, 1) == 3.0

def pond_needs_refill(level_cm, lost_per_day, days, minimum):
    """Return the first day, from 1, on which the level falls below the minimum, or 0 within
    the days."""
    for day in range(1, days + 1):
        level_cm -= lost_per_day
        if level_cm < minimum:
            return day
    return 0
# M: The level sinks day by day and the loop ends early at the limit.
assert pond_needs_refill(50, 4, 10, 40) == 3
assert pond_needs_refill(50, 1, 10, 40) == 0
assert pond_needs_refill(5, 1, 3, 5) == 1

def weed_share(counts):
    """Return how many beds have more weeds than the average bed; 0 for no beds."""
    return sum(1 for count in counts if count * len(counts) > sum(counts))
# M: Comparing count times length with the sum avoids dividing.
assert weed_share([1, 2, 9]) == 1
assert weed_share([4, 4]) == 0
assert weed_share([]) == 0

def flower_pattern(place):
    """Return the colour at a place, from 0, of a border: two red, one white, three blue,
    and again."""
    spot = place % 6
    if spot < 2:
        return "red"
    return "white" if spot == 2 else "blue"
# E: The remainder gives the spot within one repeat.
# R: flowers repeat: red red white blue blue blue. colour at index n?
assert flower_pattern(1) == "red"
assert flower_pattern(8) == "white"
assert flower_pattern(11) == "blue"

def hose_reaches(hose_m, tap_x, tap_y, bed_x, bed_y):
    """Check if a hose is long enough when it runs along the x direction and then along y."""
    return abs(tap_x - bed_x) + abs(tap_y - bed_y) <= hose_m
# E: The path is the sum of both distances.
assert hose_reaches(10, 0, 0, 6, 4) is True
assert hose_reaches(9, 0, 0, 6, 4) is False
assert hose_reaches(0, 2, 2, 2, 2) is True

def berries_left_for_jam(picked, snack_rate):
    """Return the berries that reach the kitchen from each picking when every snack_rate-th
    is eaten."""
    return [berries - berries // snack_rate for berries in picked]
# E: The whole quotient is what was eaten of each picking.
assert berries_left_for_jam([10, 25], 5) == [8, 20]
assert berries_left_for_jam([4], 5) == [4]
assert berries_left_for_jam([], 5) == []

def tree_rings_summary(rings):
    """Return (age, widest ring, narrowest ring) for a list with one width per year, None
    for no rings."""
    if not rings:
        return None
    return len(rings), max(rings), min(rings)
# E: The length is the age, and max and min give the extremes.
assert tree_rings_summary([2, 5, 3]) == (3, 5, 2)
assert tree_rings_summary([4]) == (1, 4, 4)
assert tree_rings_summary([]) is None

def row_yield_text(rows):
    """Return lines like "row 1: 5 kg" joined by "; ", leaving out rows without yield."""
    return "; ".join(f"row {i}: {kg} kg" for i, kg in enumerate(rows, 1) if kg > 0)
# E: enumerate counts all rows and the condition drops the empty ones.
# R: [5, 0, 3] -> "row 1: 5 kg; row 3: 3 kg" (skip zeros but keep numbering)
assert row_yield_text([5, 0, 3]) == "row 1: 5 kg; row 3: 3 kg"
assert row_yield_text([0]) == ""
assert row_yield_text([]) == ""

def bean_pole_height(week):
    """Return the height of a bean in cm: 5 in week 1, then 10 more each week, at most 200;
    0 before."""
    if week < 1:
        return 0
    return min(200, 5 + 10 * (week - 1))
# E: A linear formula is capped and cut off at the start.
assert bean_pole_height(1) == 5
assert bean_pole_height(4) == 35
assert bean_pole_height(99) == 200
assert bean_pole_height(0) == 0

def best_bed(yields, areas):
    """Return the index of the bed with the most yield per area; a bed with area 0 counts as 0."""
    rates = [kg / area if area else 0 for kg, area in zip(yields, areas)]
    return rates.index(max(rates))
# M: The rates are computed safely and the place of the largest is returned.
assert best_bed([10, 12], [4, 6]) == 0
assert best_bed([5, 8], [0, 9]) == 1
assert best_bed([3, 3], [1, 1]) == 0

def ladder_moves(branches, reach):
    """Count the ladder positions for branch heights picked from low to high.

    From one position at height h everything from h to h + reach is picked; the next position is the
    lowest branch not yet picked."""
    moves = 0
    limit = None
    for height in sorted(branches):
        if limit is None or height > limit:
            moves += 1
            limit = height + reach
    return moves
# H: After sorting, a new position is taken only when the branch is out of reach of the last one.
# R: branch heights to pick. from height h i reach up to h+reach. go from low to high, how many ladder positions?
assert ladder_moves([1, 2, 5, 3], 2) == 2
assert ladder_moves([4, 4, 4], 0) == 1
assert ladder_moves([], 3) == 0

def swap_row_plants(row, i, j):
    """Return a new row with the plants at two positions exchanged; a position outside
    leaves it unchanged."""
    new_row = list(row)
    if 0 <= i < len(row) and 0 <= j < len(row):
        new_row[i], new_row[j] = new_row[j], new_row[i]
    return new_row
# E: After checking both positions a tuple assignment swaps in a copy.
assert swap_row_plants([1, 2, 3], 0, 2) == [3, 2, 1]
assert swap_row_plants([1, 2], 0, 2) == [1, 2]
assert swap_row_plants([], 0, 0) == []

def no_twins_in_row(row):
    """Check that no two equal numbers stand side by side in a row of plant kinds."""
    return not any(left == right for left, right in zip(row, row[1:]))
# E: any looks for an equal pair of neighbours.
# R: true when no two same plants are next to each other in the list
assert no_twins_in_row([1, 2, 1]) is True
assert no_twins_in_row([1, 2, 2]) is False
assert no_twins_in_row([]) is True

def worm_count_estimate(samples, sample_area, garden_area):
    """Estimate the worms of a garden: mean of the samples scaled by the areas, rounded; no
    samples give 0."""
    if not samples:
        return 0
    per_sample = sum(samples) / len(samples)
    return round(per_sample * garden_area / sample_area)
# E: The mean of one sample is multiplied by how often the sample fits in the garden.
assert worm_count_estimate([4, 6], 0.5, 20) == 200
assert worm_count_estimate([1], 1, 3) == 3
assert worm_count_estimate([], 1, 100) == 0

def prune_years(age, last=None):
    """List the ages at which a tree is pruned: at 2 and then every third year up to the age.

    If last is given, the list stops before that age."""
    end = age + 1 if last is None else min(age + 1, last)
    return list(range(2, end, 3))
# M: The end of the range depends on the optional limit.
assert prune_years(9) == [2, 5, 8]
assert prune_years(9, last=8) == [2, 5]
assert prune_years(1) == []

def shade_hours(tree_height, distance, sun_heights):
    """Count the hours in which a tree shades a spot: its shadow, height times 10 over sun
    height, reaches it.

    A sun height of 0 means night, which does not count."""
    hours = 0
    for sun in sun_heights:
        if sun > 0 and tree_height * 10 / sun >= distance:
            hours += 1
    return hours
# M: Night is skipped by the first condition before the division.
assert shade_hours(6, 4, [0, 10, 15, 30, 0]) == 2
assert shade_hours(1, 9, [5]) == 0
assert shade_hours(3, 1, []) == 0

def onion_layers(inner_mm, layer_mm, layers):
    """Return the diameter of an onion: the inner one plus both sides of all layers."""
    return inner_mm + 2 * layer_mm * layers
# E: Every layer adds its thickness on two sides.
assert onion_layers(10, 3, 4) == 34
assert onion_layers(8, 2, 0) == 8
assert onion_layers(0, 1, 1) == 2

def seed_packets(needs, per_packet):
    """Return the packets to buy for several kinds of seeds, each kind rounded up by itself."""
    return sum(math.ceil(need / per_packet) for need in needs)
# E: Each need is rounded up to whole packets before adding.
# R: seeds needed per kind (list), seeds per packet. kinds can't be mixed, total packets?
assert seed_packets([10, 25, 3], 10) == 5
assert seed_packets([0, 1], 50) == 1
assert seed_packets([], 10) == 0

def frost_cover_cost(beds, has_glass):
    """Return the cost in cents: 350 for each bed without glass and 50 for each with glass.

    beds is the number of beds and has_glass the set of bed numbers, from 1, with glass."""
    total = 0
    for bed in range(1, beds + 1):
        total += 50 if bed in has_glass else 350
    return total
# E: Each bed number is looked up in the set.
assert frost_cover_cost(3, {2}) == 750
assert frost_cover_cost(2, {1, 2}) == 100
assert frost_cover_cost(0, {5}) == 0

def evens_and_odds_planting(numbers):
    """Return (sum of the even numbers, count of the odd ones) of plant labels."""
    even_sum = sum(number for number in numbers if number % 2 == 0)
    odd_count = sum(number % 2 for number in numbers)
    return even_sum, odd_count
# E: The remainder by two filters in one sum and counts in the other.
assert evens_and_odds_planting([1, 2, 3, 4]) == (6, 2)
assert evens_and_odds_planting([7]) == (0, 1)
assert evens_and_odds_planting([]) == (0, 0)

def hive_honey(frames, bees_hungry):
    """Return the kilos of honey that may be taken: 2.5 per frame, leaving 15 when bees are
    hungry, else 10."""
    keep = 15 if bees_hungry else 10
    return max(0, frames * 2.5 - keep)
# E: The flag sets what stays, and the rest is never negative.
assert hive_honey(10, False) == 15
assert hive_honey(6, True) == 0
assert hive_honey(4, False) == 0

def salad_every_days(seedlings, eaten_per_week, weeks_reserve=1):
    """Return for how many full weeks the salad lasts when a reserve of some weeks must stay."""
    if eaten_per_week == 0:
        return 0
    return max(0, seedlings // eaten_per_week - weeks_reserve)
# E: Full weeks minus the reserve, but not less than zero.
assert salad_every_days(20, 4) == 4
assert salad_every_days(3, 4) == 0
assert salad_every_days(9, 0) == 0

def quarter_bed_positions(length):
    """Return the three inner positions that cut a length into four equal parts, as a tuple."""
    return tuple(length * k / 4 for k in (1, 2, 3))
# E: The three cuts are multiples of a quarter of the length.
assert quarter_bed_positions(8) == (2.0, 4.0, 6.0)
assert quarter_bed_positions(2) == (0.5, 1.0, 1.5)
assert quarter_bed_positions(0) == (0, 0, 0)

def mole_hills(hills, new_per_night, filled_per_day, days):
    """Return the hills after some days and whether any are left, as a tuple.

    Each night adds new ones and each day fills some, not below 0."""
    for _ in range(days):
        hills = max(0, hills + new_per_night - filled_per_day)
    return hills, hills > 0
# M: The state is updated per day and finally tested.
assert mole_hills(5, 1, 3, 2) == (1, True)
assert mole_hills(5, 1, 3, 9) == (0, False)
assert mole_hills(2, 3, 0, 0) == (2, True)

def spray_dose(millilitres_per_10_litres, tank_litres):
    """Return the ml of spray for a tank, rounded to the nearest half ml."""
    return round(millilitres_per_10_litres * tank_litres / 10 * 2) / 2
# E: Doubling, rounding and halving rounds to steps of one half.
# R: dose is given per 10 l, my tank has x l. ml rounded to 0.5 steps
assert spray_dose(15, 5) == 7.5
assert spray_dose(3, 7) == 2.0
assert spray_dose(0, 12) == 0

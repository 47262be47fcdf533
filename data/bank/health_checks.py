"""Verified problems: health_checks."""

import math

def body_mass_index(kilos: float, metres: float) -> float:
    """Return the weight divided by the squared height, rounded to one decimal."""
    return round(kilos / metres ** 2, 1)
# E: The height is squared before dividing.
# R: bmi = kg / m^2 with 1 decimal. (kg, m)
assert body_mass_index(70, 1.75) == 22.9
assert body_mass_index(80, 2) == 20.0
assert body_mass_index(0, 1.5) == 0

def ideal_weight_gap(kilos, centimetres):
    """Return the kilos over the simple ideal of centimetres minus 100; negative if under it."""
    return kilos - (centimetres - 100)
# E: The ideal comes from the height and is taken from the weight.
assert ideal_weight_gap(80, 175) == 5
assert ideal_weight_gap(60, 170) == -10
assert ideal_weight_gap(75, 175) == 0

def pill_times(first_hour: int, every: int) -> list[int]:
    """List the hours of one day, up to 23, at which pills are taken: the first one and then
    every so many hours."""
    return list(range(first_hour, 24, every))
# E: A range steps from the first hour to the end of the day.
# R: pills start at hour h and then every k hours. list the hours of that day (till 23)
assert pill_times(8, 6) == [8, 14, 20]
assert pill_times(23, 4) == [23]
assert pill_times(0, 12) == [0, 12]

def pills_run_out(pills, per_day, skip_every=0):
    """Return on which day, from 1, the pills run out when per_day are taken daily.

    If skip_every is above 0, no pill is taken on each skip_every-th day. No pills at the
    start give day 0."""
    day = 0
    while pills > 0:
        day += 1
        if skip_every and day % skip_every == 0:
            continue
        pills -= per_day
    return day
# M: Days are counted, and pause days are skipped without using pills.
assert pills_run_out(10, 2) == 5
assert pills_run_out(10, 2, 3) == 7
assert pills_run_out(0, 1) == 0

def dose_by_weight(kilos: float, mg_per_kilo: float, highest: float) -> float:
    """Return the dose in mg, rounded to the nearest 5 and never above the highest dose."""
    return min(highest, round(kilos * mg_per_kilo / 5) * 5)
# E: Dividing by 5, rounding and multiplying gives steps of five.
# R: mg dose = kg * mg per kg, round to 5s, cap at max
assert dose_by_weight(20, 10, 500) == 200
assert dose_by_weight(12.2, 4, 100) == 50
assert dose_by_weight(90, 10, 500) == 500

def fever_word(celsius: float) -> str:
    """Return "low" under 36.0, "normal" under 37.5, "raised" under 38.5 and "fever" from
    there on."""
    if celsius < 36:
        return "low"
    if celsius < 37.5:
        return "normal"
    return "raised" if celsius < 38.5 else "fever"
# E: Three rising limits separate four words.
# R: <36 low, <37.5 normal, <38.5 raised, else fever
assert fever_word(35.9) == "low"
assert fever_word(36) == "normal"
assert fever_word(38.4) == "raised"
assert fever_word(38.5) == "fever"

def pulse_from_count(beats, seconds):
    """Return the pulse per minute from beats counted in some seconds, rounded; 0 seconds
    give None."""
    return round(beats * 60 / seconds) if seconds else None
# E: The beats are scaled to sixty seconds.
# R: counted beats in x seconds -> per minute (rounded). None if seconds is 0
assert pulse_from_count(18, 15) == 72
assert pulse_from_count(7, 10) == 42
assert pulse_from_count(5, 0) is None

def hours_of_sleep_missing(hours_slept: list[float], need: float = 8) -> float:
    """Return the hours lacking over all nights; nights longer than the need make up for
    others, but not below 0."""
    return max(0, need * len(hours_slept) - sum(hours_slept))
# E: The whole need minus the whole sleep, cut at zero.
# R: how much sleep am i behind in total (8h per night), longer nights count against it, min 0
assert hours_of_sleep_missing([6, 7, 9]) == 2
assert hours_of_sleep_missing([9, 9]) == 0
assert hours_of_sleep_missing([]) == 0

def hours_in_bed(bed_hour, wake_hour):
    """Return the hours between going to bed and waking up on a 24 hour clock, the same hour
    meaning 24."""
    return (wake_hour - bed_hour) % 24 or 24
# M: The remainder handles midnight, and or turns a zero into a whole day.
# R: bed at 22, wake at 6 -> 8. same hour = 24
assert hours_in_bed(22, 6) == 8
assert hours_in_bed(1, 9) == 8
assert hours_in_bed(7, 7) == 24

def steps_to_go(steps: int, goal: int, hours_left: int) -> int:
    """Return the steps per remaining hour, rounded up, to reach the goal; 0 if reached, -1
    if no hour is left."""
    if steps >= goal:
        return 0
    if hours_left == 0:
        return -1
    return math.ceil((goal - steps) / hours_left)
# M: Two early answers come before the rounded up division.
# R: how many steps each hour still to hit my goal? already there: 0, no hours left: -1
assert steps_to_go(6000, 10000, 3) == 1334
assert steps_to_go(12000, 10000, 3) == 0
assert steps_to_go(10, 100, 0) == -1

def water_glasses_left(drunk_ml: list[int], goal_ml: int = 2000, glass_ml: int = 250) -> int:
    """Return how many more glasses reach the daily goal, rounded up, 0 if it is met."""
    missing = max(0, goal_ml - sum(drunk_ml))
    return math.ceil(missing / glass_ml)
# E: The missing ml are cut at zero and divided by a glass.
assert water_glasses_left([500, 300]) == 5
assert water_glasses_left([2500]) == 0
assert water_glasses_left([], 300, 200) == 2

def weight_trend(weights):
    """Return the change per week between first and last of weekly weights, to 2 decimals; 0
    for under two."""
    if len(weights) < 2:
        return 0
    return round((weights[-1] - weights[0]) / (len(weights) - 1), 2)
# E: The number of weeks is one less than the number of weights.
# R: weekly weights list. avg change per week from first to last, 2 decimals
assert weight_trend([80, 79, 78.5]) == -0.75
assert weight_trend([70]) == 0
assert weight_trend([60, 61]) == 1

def weeks_to_target(weight: float, target: float, loss_per_week: float) -> int:
    """Return the weeks to lose weight down to the target, 0 if there, or -1 if nothing is
    lost per week."""
    if weight <= target:
        return 0
    if loss_per_week <= 0:
        return -1
    return math.ceil((weight - target) / loss_per_week)
# M: The excess is divided by the weekly loss after two special cases.
assert weeks_to_target(80, 75, 0.5) == 10
assert weeks_to_target(70, 75, 0.5) == 0
assert weeks_to_target(80, 75, 0) == -1

def blood_pressure_ok(upper: int, lower: int) -> bool:
    """Check that the upper value is from 90 to 129 and the lower from 60 to 84."""
    return 90 <= upper <= 129 and 60 <= lower <= 84
# E: Two chained comparisons are joined with and.
# R: pressure fine? upper 90-129 and lower 60-84
assert blood_pressure_ok(120, 80) is True
assert blood_pressure_ok(130, 80) is False
assert blood_pressure_ok(110, 59) is False

def pressure_stage(upper, lower):
    """Return 0 for under 130/85, 1 for under 140/90, 2 for under 160/100, else 3; the worse
    value counts."""
    stages = []
    for value, limits in ((upper, (130, 140, 160)), (lower, (85, 90, 100))):
        stages.append(sum(value >= limit for limit in limits))
    return max(stages)
# H: The stage of a value is the number of limits reached, and the larger of both counts.
# R: stage 0-3 from blood pressure, limits 130/140/160 for upper, 85/90/100 for lower, take the worse one
assert pressure_stage(120, 80) == 0
assert pressure_stage(135, 95) == 2
assert pressure_stage(170, 70) == 3

def calories_burned(minutes: int, kilos: int, effort: str) -> int:
    """Return the calories of a workout: kilos times minutes times 0.05 easy, 0.1 medium,
    0.15 hard, rounded.

    Any other effort counts as easy."""
    factor = {"medium": 0.1, "hard": 0.15}.get(effort, 0.05)
    return round(kilos * minutes * factor)
# E: The effort is looked up with a default factor.
# R: calories = kg * min * factor (easy .05, medium .1, hard .15; unknown like easy)
assert calories_burned(30, 70, "hard") == 315
assert calories_burned(20, 50, "medium") == 100
assert calories_burned(10, 60, "lazy") == 30

def meal_balance(eaten, burned, goal):
    """Return "eat more", "stop" or "fine" for calories eaten minus burned against a goal,
    within 100 fine."""
    gap = eaten - burned - goal
    if abs(gap) <= 100:
        return "fine"
    return "stop" if gap > 0 else "eat more"
# E: The size of the gap is tested before its sign.
assert meal_balance(2500, 400, 2000) == "fine"
assert meal_balance(2800, 300, 2000) == "stop"
assert meal_balance(1500, 0, 2000) == "eat more"

def sugar_cubes(grams: float) -> int:
    """Return how many sugar cubes of 3 grams are in a drink, started cubes counted as whole."""
    return math.ceil(grams / 3)
# E: The grams are divided by three and rounded up.
assert sugar_cubes(27) == 9
assert sugar_cubes(10) == 4
assert sugar_cubes(0) == 0

def lens_days_left(opened_day, today, lasts=30):
    """Return the days that contact lenses may still be worn, 0 when the time is over."""
    return max(0, opened_day + lasts - today)
# E: The end day minus today is cut off at zero.
# R: lenses last 30 days from opening. days left today? (opened, today)
assert lens_days_left(10, 25) == 15
assert lens_days_left(1, 50) == 0
assert lens_days_left(5, 5, 14) == 14

def heart_rate_reserve(resting: int, age: int, percent: int) -> int:
    """Return resting pulse plus a percent of the gap to the top pulse of 220 minus age,
    rounded down."""
    return resting + (220 - age - resting) * percent // 100
# E: The gap between top and resting pulse is scaled.
# R: target pulse: resting + p% of (220 - age - resting), floor
assert heart_rate_reserve(60, 40, 50) == 120
assert heart_rate_reserve(70, 20, 75) == 167
assert heart_rate_reserve(60, 40, 0) == 60

def vaccination_due(age_years: int, last_dose_age: int | None, every: int = 10) -> bool:
    """Tell if a dose is due: never had one (None), or the last one was at least every years ago."""
    return last_dose_age is None or age_years - last_dose_age >= every
# E: The None case is tested first so that no subtraction fails.
assert vaccination_due(30, 20) is True
assert vaccination_due(29, 20) is False
assert vaccination_due(5, None) is True

def rest_between_sets(reps, heavy):
    """Return seconds of rest: 60 under 6 reps, 90 up to 12, 45 above; heavy weight adds 60."""
    if reps < 6:
        rest = 60
    elif reps <= 12:
        rest = 90
    else:
        rest = 45
    return rest + 60 if heavy else rest
# E: The repetitions pick the base and the weight adds to it.
assert rest_between_sets(5, False) == 60
assert rest_between_sets(12, True) == 150
assert rest_between_sets(20, False) == 45

def training_volume(sets: list[tuple[int, float]]) -> float:
    """Return the total of repetitions times kilos over all sets, leaving out warm-ups under
    20 kilos."""
    return sum(reps * kilos for reps, kilos in sets if kilos >= 20)
# E: Each set is unpacked, filtered by weight and multiplied.
# R: sets are (reps, kg), total reps*kg but ignore sets lighter than 20kg
assert training_volume([(10, 40), (15, 10), (5, 60)]) == 700
assert training_volume([(20, 19)]) == 0
assert training_volume([]) == 0

def one_rep_max(kilos, reps):
    """Estimate the most one could lift once: the kilos for 1 rep, else kilos times (1 +
    reps / 30), rounded."""
    if reps == 1:
        return kilos
    return round(kilos * (1 + reps / 30))
# E: A single repetition is exact, more repetitions are scaled.
assert one_rep_max(100, 1) == 100
assert one_rep_max(80, 10) == 107
assert one_rep_max(60, 15) == 90

def plates_per_side(total, bar=20, plates=(20, 10, 5, 2.5)):
    """List the plates for one side of a bar to reach a total weight, largest first, as near
    as possible from below."""
    side = (total - bar) / 2
    loaded = []
    for plate in plates:
        while side >= plate:
            loaded.append(plate)
            side -= plate
    return loaded
# H: Each kind of plate is used as often as it fits in what is left of one side.
# R: barbell: bar 20kg, plates 20,10,5,2.5. which plates on each side for a total (not more)?
assert plates_per_side(100) == [20, 20]
assert plates_per_side(75) == [20, 5, 2.5]
assert plates_per_side(20) == []

def screen_break_due(minutes_since_break: int, minutes_total: int) -> bool:
    """Tell if a break from the screen is due: after 50 minutes without one, or 30 if over 6
    hours in all."""
    limit = 30 if minutes_total > 360 else 50
    return minutes_since_break >= limit
# E: The total picks the limit.
# R: break needed after 50 min, or after 30 min when i've already over 6 hours total
assert screen_break_due(50, 100) is True
assert screen_break_due(30, 361) is True
assert screen_break_due(49, 360) is False

def mean_of_valid(readings: list[float], low: float, high: float) -> float | None:
    """Return the mean of the readings within low and high, both included, or None if there
    are none."""
    valid = [value for value in readings if low <= value <= high]
    return sum(valid) / len(valid) if valid else None
# E: Values out of range are filtered away before the mean.
# R: average but ignore sensor values outside [low, high]. none left -> None
assert mean_of_valid([36, 99, 38], 30, 43) == 37
assert mean_of_valid([1, 2], 5, 9) is None
assert mean_of_valid([], 0, 1) is None

def clamp_pulse_list(pulses):
    """Return the pulses with each value limited to the range from 40 to 200."""
    return [min(200, max(40, pulse)) for pulse in pulses]
# E: max lifts small values and min lowers large ones.
# R: clamp every value in list to 40..200
assert clamp_pulse_list([30, 90, 250]) == [40, 90, 200]
assert clamp_pulse_list([40, 200]) == [40, 200]
assert clamp_pulse_list([]) == []

def days_above_goal(steps: list[int], goal: int = 10000) -> str:
    """Return "N of M days" for the days that reached the goal."""
    reached = sum(count >= goal for count in steps)
    return f"{reached} of {len(steps)} days"
# E: A sum of comparisons and the length fill the text.
assert days_above_goal([12000, 8000, 10000]) == "2 of 3 days"
assert days_above_goal([5], 5) == "1 of 1 days"
assert days_above_goal([]) == "0 of 0 days"

def age_in_dog_years(years):
    """Return the human age of a dog: 15 for the first year, 9 more for the second, 5 for
    each further one.

    A dog of 0 years is 0."""
    if years == 0:
        return 0
    if years == 1:
        return 15
    return 24 + 5 * (years - 2)
# E: The first two years are special and the rest is linear.
# R: dog year 1 = 15, year 2 = +9, then +5 each. 0 -> 0
assert age_in_dog_years(0) == 0
assert age_in_dog_years(1) == 15
assert age_in_dog_years(4) == 34

def growth_spurt(heights: list[float]) -> float:
    """Return the largest yearly growth from a list of yearly heights, rounded to one
    decimal, 0 if unknown."""
    growths = [after - before for before, after in zip(heights, heights[1:])]
    return round(max(growths, default=0), 1)
# E: Differences of neighbours are formed and the largest rounded.
assert growth_spurt([120.5, 126.0, 135.2]) == 9.2
assert growth_spurt([100]) == 0
assert growth_spurt([]) == 0

def child_height_guess(mother, father, is_boy):
    """Estimate the grown height in cm: the mean of both parents, 6.5 more for a boy and 6.5
    less for a girl."""
    return (mother + father) / 2 + (6.5 if is_boy else -6.5)
# E: The sign of the addition depends on the flag.
# R: (mum + dad)/2 then +6.5 for boy / -6.5 for girl
assert child_height_guess(170, 180, True) == 181.5
assert child_height_guess(170, 180, False) == 168.5
assert child_height_guess(160, 160, True) == 166.5

def medicine_gap_ok(times: list[int], least_hours: int) -> bool:
    """Check that all neighbouring times, given as rising hours, are at least some hours apart."""
    return all(later - earlier >= least_hours for earlier, later in zip(times, times[1:]))
# E: Each pair of neighbours must keep the distance.
# R: hours i took medicine [8, 14, 20], at least n hours between each?
assert medicine_gap_ok([8, 14, 20], 6) is True
assert medicine_gap_ok([8, 12], 5) is False
assert medicine_gap_ok([9], 5) is True

def next_dose_hour(last_hour, gap, quiet_from=23, quiet_to=6):
    """Return the hour of the next dose after a gap; one that falls in the quiet time waits
    until quiet_to.

    Quiet time runs over midnight from quiet_from to before quiet_to."""
    hour = (last_hour + gap) % 24
    if hour >= quiet_from or hour < quiet_to:
        return quiet_to
    return hour
# M: The wrapped hour is tested against a range that crosses midnight.
assert next_dose_hour(10, 6) == 16
assert next_dose_hour(20, 6) == 6
assert next_dose_hour(17, 6) == 6

def bottle_for_baby(kilos, meals=6):
    """Return the ml per meal for a baby: a sixth of its weight a day, at most 1000 ml,
    rounded to 10.

    A kilo of weight counts as 1000 ml."""
    per_day = min(1000, kilos * 1000 / 6)
    return round(per_day / meals / 10) * 10
# M: The daily amount is capped, shared by the meals and rounded to tens.
assert bottle_for_baby(4.5) == 120
assert bottle_for_baby(9) == 170
assert bottle_for_baby(3, 5) == 100

def symptom_score(cough: bool, fever: float, days: int) -> int:
    """Score an illness: 2 for a cough, 3 for a fever of 38 or more, 1 for each day over
    two, at most 3 of these."""
    score = 2 if cough else 0
    if fever >= 38:
        score += 3
    return score + min(3, max(0, days - 2))
# M: Three parts are added, the last one clamped between 0 and 3.
# R: cough 2 pts, fever>=38 3 pts, plus 1 per day beyond 2 (max 3)
assert symptom_score(True, 38.5, 4) == 7
assert symptom_score(False, 37, 1) == 0
assert symptom_score(False, 36.8, 30) == 3

def vision_line(distance_read, distance_normal):
    """Return the vision as a decimal, read by normal distance, and "glasses" or "fine" from
    0.7 on."""
    vision = round(distance_read / distance_normal, 2)
    return vision, "fine" if vision >= 0.7 else "glasses"
# E: The rounded quotient is returned with a word for it.
assert vision_line(5, 5) == (1.0, "fine")
assert vision_line(3, 6) == (0.5, "glasses")
assert vision_line(7, 10) == (0.7, "fine")

def noise_minutes(decibels: int) -> int:
    """Return the minutes a noise is harmless: 480 at 85, halved for every 3 more; quieter
    ones give 480.

    Started steps of 3 do not count and minutes are whole."""
    if decibels <= 85:
        return 480
    return 480 // 2 ** ((decibels - 85) // 3)
# M: The number of full steps is the power of two to divide by.
# R: 85dB ok for 480 minutes, every 3 dB more halves it
assert noise_minutes(80) == 480
assert noise_minutes(91) == 120
assert noise_minutes(87) == 480

def relaxed_breaths(seconds, breath_in=4, hold=4, out=6):
    """Return (full breaths, seconds into the next one) for breathing in a fixed pattern."""
    return divmod(seconds, breath_in + hold + out)
# E: The pattern's length divides the time with remainder.
assert relaxed_breaths(60) == (4, 4)
assert relaxed_breaths(14) == (1, 0)
assert relaxed_breaths(5, 2, 0, 2) == (1, 1)

def fasting_hours(last_meal, first_meal):
    """Return the hours without food overnight from the evening to the next morning's hour,
    like 20 and 8."""
    return 24 - last_meal + first_meal
# E: The hours up to midnight and those after it are added.
# R: last meal at 20, first at 8 next day -> 12
assert fasting_hours(20, 8) == 12
assert fasting_hours(24, 7) == 7
assert fasting_hours(18, 12) == 18

def heaviest_bag_share(bags, carriers):
    """Return the kilos of the heaviest load when sorted bags are dealt in turn to carriers,
    heaviest first."""
    ordered = sorted(bags, reverse=True)
    return max(sum(ordered[start::carriers]) for start in range(carriers))
# M: A slice with a step collects the bags of each carrier.
# R: deal bags (heaviest first) round robin to k people. how much has the one with most?
assert heaviest_bag_share([5, 9, 3, 4], 2) == 13
assert heaviest_bag_share([7], 3) == 7
assert heaviest_bag_share([], 2) == 0

def allergy_days(counts: list[int], limit: int) -> list[tuple[int, int]]:
    """Return (day, count) for the days, from 1, with a pollen count above the limit,
    highest count first."""
    over = [(day, count) for day, count in enumerate(counts, 1) if count > limit]
    return sorted(over, key=lambda pair: -pair[1])
# M: Numbered counts are filtered and sorted by the second part downwards.
# R: days with pollen > limit as (day, count), worst first
assert allergy_days([5, 50, 80], 20) == [(3, 80), (2, 50)]
assert allergy_days([5], 20) == []
assert allergy_days([], 0) == []

def walking_time_saved(metres, slow, fast):
    """Return the whole seconds saved on a way by walking at fast instead of slow metres per
    second."""
    return int(metres / slow - metres / fast)
# E: Two times are subtracted and cut to whole seconds.
assert walking_time_saved(300, 1, 1.5) == 100
assert walking_time_saved(100, 2, 2) == 0
assert walking_time_saved(10, 1, 3) == 6

def insurance_share(bill: float, deductible: float, percent: int) -> float:
    """Return what the patient pays: the deductible first, then a percent of the rest, to
    two decimals."""
    own = min(bill, deductible)
    return round(own + (bill - own) * percent / 100, 2)
# M: The deductible is capped by the bill, and the rest is shared.
# R: patient pays deductible, then x% of what's above. (bill, deductible, percent)
assert insurance_share(1000, 200, 10) == 280.0
assert insurance_share(150, 200, 10) == 150.0
assert insurance_share(0, 50, 20) == 0

def beds_free(beds, patients, new, leaving):
    """Return free beds after some leave and new ones come, and how many must wait, as
    (free, waiting)."""
    after = patients - leaving + new
    return max(0, beds - after), max(0, after - beds)
# E: One of both differences is positive, the other cut to zero.
assert beds_free(20, 18, 3, 1) == (0, 0)
assert beds_free(20, 18, 5, 1) == (0, 2)
assert beds_free(20, 10, 0, 5) == (15, 0)

def sick_people_after(start: int, contacts: int, days: int, people: int) -> int:
    """Return the infected people after some days when each infects some others daily, but
    never over all people."""
    for _ in range(days):
        start = min(people, start + start * contacts)
    return start
# M: Each day the number grows by a factor and is capped.
# R: each sick one infects c others each day, n people total. sick after d days? (start, c, d, n)
assert sick_people_after(1, 2, 3, 1000) == 27
assert sick_people_after(10, 1, 5, 100) == 100
assert sick_people_after(5, 3, 0, 50) == 5

class MoodLog:
    """Keep moods from 1 to 10: add(mood) stores one and ignores others; average() gives the
    mean or None;
    best_run() is the length of the longest run of moods of 7 or more."""

    def __init__(self):
        self.moods = []

    def add(self, mood):
        if 1 <= mood <= 10:
            self.moods.append(mood)

    def average(self):
        return sum(self.moods) / len(self.moods) if self.moods else None

    def best_run(self):
        best = run = 0
        for mood in self.moods:
            run = run + 1 if mood >= 7 else 0
            best = max(best, run)
        return best
# M: The list of valid moods is enough to compute both answers when asked.
log = MoodLog()
assert log.average() is None
for value in (8, 9, 11, 3, 7):
    log.add(value)
assert log.average() == 6.75
assert log.best_run() == 2

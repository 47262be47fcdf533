"""Verified problems: minutes metres."""

def minutes_since_midnight_12(hour, minute, is_pm):
    """Return the minutes since midnight for a 12-hour clock; 12 counts as 0 before adding pm."""
    return (hour % 12 + 12 * is_pm) * 60 + minute
# E: The remainder turns 12 into 0 and pm adds twelve hours.
assert minutes_since_midnight_12(12, 0, False) == 0
assert minutes_since_midnight_12(12, 30, True) == 750
assert minutes_since_midnight_12(1, 5, True) == 785

def minutes_between_same_day(h1, m1, h2, m2):
    """Return the minutes from h1:m1 to h2:m2 on the same day, where the second is not earlier."""
    return (h2 - h1) * 60 + m2 - m1
# E: Hours become minutes and the minute difference is added.
assert minutes_between_same_day(9, 30, 11, 15) == 105
assert minutes_between_same_day(8, 0, 8, 0) == 0
assert minutes_between_same_day(8, 50, 9, 10) == 20

def minutes_over_midnight(start, end):
    """Give the minutes from start to end, both in minutes of the day; end may be on the next
    day."""
    return (end - start) % 1440
# E: The remainder by a day's minutes handles midnight.
# R: both times as minutes since midnight, duration from start to end, may cross midnight
assert minutes_over_midnight(600, 660) == 60
assert minutes_over_midnight(1430, 10) == 20
assert minutes_over_midnight(5, 5) == 0

def hour_after_shift(start_hour, duration):
    """Tell the hour (0 to 23) at which a shift of duration hours ends."""
    return (start_hour + duration) % 24
# E: The remainder by 24 wraps the clock.
# R: what hour does a shift end, start hour + duration, wraps at 24
assert hour_after_shift(20, 8) == 4
assert hour_after_shift(9, 8) == 17
assert hour_after_shift(16, 8) == 0

def hours_back(hour, hours):
    """Return the hour of day that was so many hours before hour."""
    return (hour - hours) % 24
# E: Python's remainder of a negative number is positive.
assert hours_back(3, 5) == 22
assert hours_back(10, 2) == 8
assert hours_back(0, 24) == 0

def minute_hand_angle(minute):
    """Return the degrees that the minute hand has turned since the full hour."""
    return minute % 60 * 6
# E: Each minute is six degrees.
assert minute_hand_angle(15) == 90
assert minute_hand_angle(75) == 90
assert minute_hand_angle(0) == 0

def hour_hand_angle(hour, minute):
    """Calculate the angle of the hour hand: 30 degrees per hour and half a degree per minute."""
    return hour % 12 * 30 + minute / 2
# E: The hand moves on between the hours.
assert hour_hand_angle(3, 0) == 90.0
assert hour_hand_angle(14, 30) == 75.0
assert hour_hand_angle(0, 1) == 0.5

def hours_and_minutes_of(minutes):
    """Split minutes into hours and minutes and write them like "2h05"."""
    return f"{minutes // 60}h{minutes % 60:02d}"
# E: The format 02d pads the minutes.
assert hours_and_minutes_of(125) == "2h05"
assert hours_and_minutes_of(59) == "0h59"
assert hours_and_minutes_of(60) == "1h00"

def started_hours(minutes):
    """Count the started hours in a number of minutes: 61 minutes are 2."""
    return (minutes + 59) // 60
# E: Adding 59 rounds up.
# R: how many started hours in x minutes
assert started_hours(61) == 2
assert started_hours(60) == 1
assert started_hours(0) == 0

def started_quarters(minutes):
    """Return how many quarter hours were begun in that many minutes."""
    return -(-minutes // 15)
# E: Rounding up is floor division of the negative.
assert started_quarters(16) == 2
assert started_quarters(15) == 1
assert started_quarters(0) == 0

def minutes_to_next_quarter(minute):
    """Tell how many minutes are left until the next full quarter hour; 0 right on it."""
    return -minute % 15
# E: The remainder of the negative number is the missing part.
assert minutes_to_next_quarter(50) == 10
assert minutes_to_next_quarter(45) == 0
assert minutes_to_next_quarter(1) == 14

def wait_for_tram(minute, interval):
    """Return the wait for a tram that leaves every interval minutes from minute 0 on."""
    late = minute % interval
    return 0 if late == 0 else interval - late
# E: The time since the last tram gives the time to the next.
assert wait_for_tram(12, 10) == 8
assert wait_for_tram(20, 10) == 0
assert wait_for_tram(1, 7) == 6

def baking_done_at(start_minute, baking, cooling):
    """Return the minute of the hour (0 to 59) when baking and cooling are over."""
    return (start_minute + baking + cooling) % 60
# E: The sum wraps at sixty.
assert baking_done_at(30, 40, 15) == 25
assert baking_done_at(0, 20, 10) == 30
assert baking_done_at(10, 30, 20) == 0

def pasta_water_minutes(litres, has_lid):
    """Estimate minutes until water boils: 4 per litre, or 3 per litre under a lid."""
    return litres * (3 if has_lid else 4)
# E: The lid picks the factor.
assert pasta_water_minutes(3, True) == 9
assert pasta_water_minutes(3, False) == 12
assert pasta_water_minutes(0, True) == 0

def screen_time_left(allowed, watched, chores_done):
    """Return the minutes of screen time left; done chores add 15, and it is never negative."""
    extra = 15 if chores_done else 0
    return max(allowed + extra - watched, 0)
# E: The bonus is added before subtracting, zero is the floor.
assert screen_time_left(60, 50, False) == 10
assert screen_time_left(60, 70, True) == 5
assert screen_time_left(60, 90, True) == 0

def break_minutes(work_hours):
    """Tell the break a worker gets: none up to 6 hours, 30 minutes up to 9, else 45."""
    if work_hours <= 6:
        return 0
    return 30 if work_hours <= 9 else 45
# E: The longer the work, the longer the break.
assert break_minutes(6) == 0
assert break_minutes(9) == 30
assert break_minutes(9.5) == 45

def net_working_hours(start, end, had_lunch):
    """Return the hours from start to end on one day, less half an hour if lunch was taken."""
    return end - start - 0.5 * had_lunch
# E: The flag multiplies the half hour.
assert net_working_hours(8, 16, True) == 7.5
assert net_working_hours(8, 12, False) == 4.0
assert net_working_hours(9, 9, False) == 0.0

def slept_enough(bed, up, needed):
    """Check whether the time from hour bed to hour up, possibly over midnight, is at least
    needed."""
    return (up - bed) % 24 >= needed
# E: The remainder by 24 gives the duration.
assert slept_enough(22, 6, 8) is True
assert slept_enough(23, 6, 8) is False
assert slept_enough(0, 9, 9) is True

def is_quiet_hour(hour):
    """Check whether an hour belongs to quiet time: 13 to 14 o'clock, or from 22 to before 7."""
    return hour == 13 or hour >= 22 or hour < 7
# E: The noon hour is a single value, the night has two ends.
assert is_quiet_hour(13) is True
assert is_quiet_hour(14) is False
assert is_quiet_hour(6) is True

def open_on_saturday_rule(hour, saturday):
    """Tell if a shop is open: from 9 to before 18, but on Saturdays only to before 13."""
    return 9 <= hour < (13 if saturday else 18)
# E: The upper bound depends on the day.
assert open_on_saturday_rule(12, True) is True
assert open_on_saturday_rule(13, True) is False
assert open_on_saturday_rule(17, False) is True

def weeks_and_days_text(days):
    """Write days as weeks and days in the form "2w 3d"."""
    return f"{days // 7}w {days % 7}d"
# E: Quotient and remainder by seven.
assert weeks_and_days_text(17) == "2w 3d"
assert weeks_and_days_text(6) == "0w 6d"
assert weeks_and_days_text(14) == "2w 0d"

def weekday_number_later(today, days):
    """Return the weekday number (1 Monday to 7 Sunday) that comes days after today."""
    return (today - 1 + days) % 7 + 1
# E: Counting from zero makes the remainder work.
assert weekday_number_later(1, 7) == 1
assert weekday_number_later(6, 3) == 2
assert weekday_number_later(7, 0) == 7

def days_to_sunday(weekday):
    """Count the days until Sunday for weekday 1 (Monday) to 7; Sunday itself gives 0."""
    return 7 - weekday
# E: Sunday is day seven.
assert days_to_sunday(1) == 6
assert days_to_sunday(7) == 0
assert days_to_sunday(5) == 2

def months_until(month, target):
    """Count the months from month to target (1 to 12), going over the new year if needed."""
    return (target - month) % 12
# E: The remainder by twelve handles the new year.
# R: months from month to target month, wrap over new year
assert months_until(11, 2) == 3
assert months_until(3, 12) == 9
assert months_until(5, 5) == 0

def month_plus(month, count):
    """Return the month number (1 to 12) that is count months later."""
    return (month + count - 1) % 12 + 1
# E: One is taken off before the remainder and added afterwards.
# R: month number after adding some months, 1-12
assert month_plus(11, 3) == 2
assert month_plus(1, 11) == 12
assert month_plus(6, 0) == 6

def quarter_first_month(month):
    """Return the first month of the quarter to which month belongs: 1, 4, 7 or 10."""
    return (month - 1) // 3 * 3 + 1
# E: Floor division jumps back to the start of the quarter.
assert quarter_first_month(5) == 4
assert quarter_first_month(1) == 1
assert quarter_first_month(12) == 10

def age_this_year(birth_year, year, had_birthday):
    """Calculate an age: the difference of the years, one less if the birthday is yet to come."""
    age = year - birth_year
    return age if had_birthday else age - 1
# E: The missing birthday takes a year off.
# R: age from birth year and year, minus one if no birthday yet
assert age_this_year(2000, 2020, True) == 20
assert age_this_year(2000, 2020, False) == 19
assert age_this_year(2020, 2020, True) == 0

def next_round_birthday_in(age):
    """Return in how many years the next birthday divisible by ten comes; at 30 it is ten years."""
    return 10 - age % 10
# E: The last digit shows the years since the last round one.
assert next_round_birthday_in(37) == 3
assert next_round_birthday_in(30) == 10
assert next_round_birthday_in(0) == 10

def combined_age_in(age_a, age_b, years):
    """Add the ages that two people will have after so many years."""
    return age_a + age_b + 2 * years
# E: Both grow older, so the years count twice.
assert combined_age_in(10, 12, 3) == 28
assert combined_age_in(0, 0, 1) == 2
assert combined_age_in(5, 6, 0) == 11

def dating_rule_minimum(age):
    """Give half of an age plus seven, rounded up to a whole year."""
    return (age + 1) // 2 + 7
# E: Adding one before the floor division rounds up.
assert dating_rule_minimum(30) == 22
assert dating_rule_minimum(31) == 23
assert dating_rule_minimum(14) == 14

def cat_years(age):
    """Convert a cat's age: the first year is 15 human years, the second 9, every further one 4."""
    if age == 0:
        return 0
    return 15 if age == 1 else 24 + 4 * (age - 2)
# E: The first two years are special.
# R: cat age to human years: 15 first year, +9 second, then 4 each
assert cat_years(1) == 15
assert cat_years(2) == 24
assert cat_years(5) == 36

def parent_age_at_birth(parent, child):
    """Return how old a parent was when the child was born, or None if the ages cannot be."""
    return parent - child if parent > child else None
# E: A parent has to be older.
assert parent_age_at_birth(40, 12) == 28
assert parent_age_at_birth(10, 12) is None
assert parent_age_at_birth(30, 0) == 30

def kmh_to_ms(kmh):
    """Convert km/h to metres per second with one decimal."""
    return round(kmh / 3.6, 1)
# E: 3.6 km/h are one metre per second.
assert kmh_to_ms(36) == 10.0
assert kmh_to_ms(50) == 13.9
assert kmh_to_ms(0) == 0.0

def minutes_for_trip(km, kmh):
    """Return how many minutes a trip of km takes at the speed kmh, rounded up to full minutes."""
    return -(-km * 60 // kmh)
# E: The whole product is negated and floor-divided.
# R: minutes needed for km at some km/h, round up
assert minutes_for_trip(30, 60) == 30
assert minutes_for_trip(1, 7) == 9
assert minutes_for_trip(0, 50) == 0

def minutes_saved_by_speed(km, slow, fast):
    """Tell how many minutes are saved on km by driving at fast instead of slow km/h."""
    return km * 60 / slow - km * 60 / fast
# E: Two travel times are subtracted.
assert minutes_saved_by_speed(60, 60, 120) == 30.0
assert minutes_saved_by_speed(10, 50, 50) == 0.0
assert minutes_saved_by_speed(0, 1, 2) == 0.0

def distance_with_pause(kmh, minutes, pause):
    """Compute the km covered in minutes at kmh when pause of these minutes are spent resting."""
    return kmh * (minutes - pause) / 60
# E: Only the moving minutes count.
assert distance_with_pause(60, 90, 30) == 60.0
assert distance_with_pause(15, 20, 20) == 0.0
assert distance_with_pause(30, 60, 0) == 30.0

def laps_for_distance(metres, lap):
    """Count the laps needed to run at least that many metres."""
    full, rest = divmod(metres, lap)
    return full + (rest > 0)
# E: An incomplete lap counts as one more.
assert laps_for_distance(1000, 400) == 3
assert laps_for_distance(800, 400) == 2
assert laps_for_distance(0, 400) == 0

def fuel_for_trip(km, per_hundred, return_trip):
    """Calculate the litres of fuel for km at per_hundred litres per 100 km, twice with return."""
    litres = km * per_hundred / 100
    return 2 * litres if return_trip else litres
# E: The consumption per 100 km is scaled.
# R: litres of fuel for km, consumption per 100 km, maybe return trip
assert fuel_for_trip(200, 6, False) == 12.0
assert fuel_for_trip(200, 6, True) == 24.0
assert fuel_for_trip(0, 6, True) == 0.0

def range_in_reserve(litres, per_hundred, reserve):
    """Return the km a car can go before only reserve litres are left; 0 if already below."""
    return max(litres - reserve, 0) * 100 / per_hundred
# E: Only the litres above the reserve are used.
assert range_in_reserve(30, 5, 5) == 500.0
assert range_in_reserve(4, 5, 5) == 0.0
assert range_in_reserve(6, 10, 1) == 50.0

def must_refuel(litres, per_hundred, km):
    """Check whether the fuel does not suffice for km kilometres plus 20 more for safety."""
    return litres * 100 < per_hundred * (km + 20)
# E: Cross-multiplying avoids a division.
assert must_refuel(10, 5, 200) is True
assert must_refuel(11, 5, 200) is False
assert must_refuel(1, 5, 0) is False

def garden_minus_pond(length, width, pond_side):
    """Return the lawn area of a rectangular garden with a square pond in it."""
    return length * width - pond_side ** 2
# E: The pond's square is taken off the rectangle.
assert garden_minus_pond(10, 8, 3) == 71
assert garden_minus_pond(5, 5, 5) == 0
assert garden_minus_pond(4, 3, 0) == 12

def path_around_lawn(length, width, path):
    """Compute the area of a path of equal width laid around a rectangular lawn."""
    return (length + 2 * path) * (width + 2 * path) - length * width
# E: The outer rectangle less the lawn.
assert path_around_lawn(4, 3, 1) == 18
assert path_around_lawn(4, 3, 0) == 0
assert path_around_lawn(1, 1, 1) == 8

def three_sided_fence(length, width):
    """Return the shortest fence for a rectangle when one of its longer sides is a house wall."""
    return max(length, width) + 2 * min(length, width)
# E: One long side is free, so one long and two short sides remain.
assert three_sided_fence(10, 4) == 18
assert three_sided_fence(4, 10) == 18
assert three_sided_fence(5, 5) == 15

def larger_rectangle(w1, h1, w2, h2):
    """Return 1 or 2 for the rectangle with the larger area and 0 if the areas agree."""
    first, second = w1 * h1, w2 * h2
    if first == second:
        return 0
    return 1 if first > second else 2
# E: The areas are compared after the tie.
assert larger_rectangle(2, 3, 1, 5) == 1
assert larger_rectangle(1, 1, 2, 2) == 2
assert larger_rectangle(2, 6, 3, 4) == 0

def area_equals_perimeter(a, b):
    """Check whether a rectangle's area and perimeter are the same number."""
    return a * b == 2 * (a + b)
# E: Both formulas are compared.
assert area_equals_perimeter(4, 4) is True
assert area_equals_perimeter(3, 6) is True
assert area_equals_perimeter(2, 5) is False

def aquarium_litres(length_cm, width_cm, height_cm):
    """Return the litres in an aquarium filled up to 5 cm below its rim; sizes in cm."""
    return length_cm * width_cm * (height_cm - 5) / 1000
# E: A thousand cubic centimetres are one litre.
assert aquarium_litres(100, 50, 45) == 200.0
assert aquarium_litres(10, 10, 15) == 1.0
assert aquarium_litres(10, 10, 5) == 0.0

def minutes_to_fill(litres, inflow, leak):
    """Tell how many minutes filling takes with inflow and leak in litres per minute.

    It never fills if the leak is not smaller: return -1."""
    return litres / (inflow - leak) if inflow > leak else -1
# E: The net flow is the difference.
assert minutes_to_fill(100, 12, 2) == 10.0
assert minutes_to_fill(100, 2, 2) == -1
assert minutes_to_fill(0, 3, 1) == 0.0

def shelves_for_books(books, per_shelf, extra_free):
    """Count shelves for books at per_shelf each when extra_free more shelves shall stay empty."""
    return (books + per_shelf - 1) // per_shelf + extra_free
# E: Rounding up, then adding the empty ones.
assert shelves_for_books(25, 10, 1) == 4
assert shelves_for_books(20, 10, 0) == 2
assert shelves_for_books(0, 10, 2) == 2

def fahrenheit_rounded(celsius):
    """Convert Celsius to Fahrenheit and round to a whole degree."""
    return round(celsius * 9 / 5 + 32)
# E: The usual formula and round.
assert fahrenheit_rounded(37) == 99
assert fahrenheit_rounded(0) == 32
assert fahrenheit_rounded(-40) == -40

def rough_fahrenheit(celsius):
    """Estimate Fahrenheit with the rule of thumb: double the Celsius and add 30."""
    return celsius * 2 + 30
# E: A quick rule in place of the formula.
assert rough_fahrenheit(20) == 70
assert rough_fahrenheit(0) == 30
assert rough_fahrenheit(-5) == 20

def rule_error_fahrenheit(celsius):
    """Tell by how much the rule "double and add 30" differs from celsius * 9 / 5 + 32, unsigned."""
    return abs(celsius * 2 + 30 - (celsius * 9 / 5 + 32))
# E: The absolute difference of rule and formula.
assert rule_error_fahrenheit(10) == 0.0
assert rule_error_fahrenheit(20) == 2.0
assert rule_error_fahrenheit(0) == 2.0

def heart_rate_limit(age, percent):
    """Return percent of the maximum pulse, which is 220 minus the age, cut to a whole number."""
    return (220 - age) * percent // 100
# E: The maximum is scaled in integers.
assert heart_rate_limit(20, 50) == 100
assert heart_rate_limit(45, 70) == 122
assert heart_rate_limit(30, 0) == 0

def glasses_per_day(kg, hot_day):
    """Count glasses of 250 ml: 30 ml per kg a day, 500 ml more on hot days, rounded up."""
    ml = 30 * kg + (500 if hot_day else 0)
    return -(-ml // 250)
# E: The need in ml is divided and rounded up.
assert glasses_per_day(50, False) == 6
assert glasses_per_day(50, True) == 8
assert glasses_per_day(51, False) == 7

"""Verified problems: weather_log."""

from statistics import mean, median

def feels_like(degrees, wind_kmh):
    """Return the felt temperature: one degree less per full 10 km/h of wind, but only below
    15 degrees."""
    if degrees >= 15:
        return degrees
    return degrees - wind_kmh // 10
# E: Warm days return early, otherwise the wind takes whole degrees.
# R: felt temp = temp minus 1 per full 10km/h wind, if its under 15 degrees. else just temp
assert feels_like(10, 25) == 8
assert feels_like(15, 90) == 15
assert feels_like(0, 9) == 0

def umbrella_days(rain_mm, least=1.0):
    """Count the days with at least the given rain."""
    return sum(mm >= least for mm in rain_mm)
# E: Each comparison that is true adds one to the sum.
assert umbrella_days([0, 1.0, 3.2]) == 2
assert umbrella_days([0.5, 0.2], 0.2) == 2
assert umbrella_days([]) == 0

def day_range(temperatures):
    """Return (lowest, highest, spread) of the day, or (0, 0, 0) when nothing was measured."""
    if not temperatures:
        return 0, 0, 0
    low, high = min(temperatures), max(temperatures)
    return low, high, high - low
# E: Minimum and maximum are found once and their difference added.
# R: list of temps -> tuple lowest, highest, difference. (0,0,0) for empty list
assert day_range([3, 11, 7]) == (3, 11, 8)
assert day_range([-2]) == (-2, -2, 0)
assert day_range([]) == (0, 0, 0)

def is_heat_wave(highs, limit=30, days=3):
    """Check whether the limit was reached on the given number of days in a row."""
    run = 0
    for high in highs:
        run = run + 1 if high >= limit else 0
        if run >= days:
            return True
    return False
# M: The run of hot days is reset by every cooler day.
assert is_heat_wave([31, 30, 33]) is True
assert is_heat_wave([31, 29, 33, 35]) is False
assert is_heat_wave([26, 27], 25, 2) is True

def first_frost_night(lows):
    """Return the number of the first night, counted from 1, below 0 degrees, or None
    without frost."""
    for night, low in enumerate(lows, 1):
        if low < 0:
            return night
    return None
# E: The loop stops at the first negative value.
# R: when was the first night below zero? count nights from 1, None if there was no frost
assert first_frost_night([3, 0, -1, -4]) == 3
assert first_frost_night([1, 2]) is None
assert first_frost_night([-5]) == 1

def warmest_week_start(highs):
    """Return the index at which the seven day stretch with the highest sum begins.

    The first of equal stretches wins; fewer than seven values give -1."""
    best_start, best_sum = -1, None
    for start in range(len(highs) - 6):
        total = sum(highs[start:start + 7])
        if best_sum is None or total > best_sum:
            best_start, best_sum = start, total
    return best_start
# M: Each slice of seven is summed and a strictly larger sum replaces the best one.
assert warmest_week_start([1, 1, 1, 1, 1, 1, 1, 5]) == 1
assert warmest_week_start([2] * 9) == 0
assert warmest_week_start([30, 30]) == -1

def rain_bucket_full(hourly_mm, bucket_mm):
    """Return the hour, from 0, in which the bucket runs over, or -1 if it never does.

    It runs over when the total is more than the bucket holds."""
    total = 0
    for hour, mm in enumerate(hourly_mm):
        total += mm
        if total > bucket_mm:
            return hour
    return -1
# M: The rain is added up hour by hour until it exceeds the bucket.
# R: rain per hour list and bucket size, in which hour (from 0) does it overflow? -1 = never
assert rain_bucket_full([2, 3, 4], 5) == 2
assert rain_bucket_full([2, 3], 5) == -1
assert rain_bucket_full([], 1) == -1

def snow_after_days(snow_cm, falls, melt_per_day):
    """Return the snow height after all days: each day melts first, down to 0 at least, then
    new snow falls."""
    for fall in falls:
        snow_cm = max(0, snow_cm - melt_per_day) + fall
    return snow_cm
# M: Every day the melted height is cut at zero and the fall is added.
assert snow_after_days(10, [0, 5], 3) == 9
assert snow_after_days(1, [0, 2], 4) == 2
assert snow_after_days(7, [], 2) == 7

def cloud_word(eighths: int) -> str:
    """Describe the cloud cover in eighths: 0 "clear", 1 to 2 "few", 3 to 4 "scattered", 5
    to 7 "broken", 8 "overcast"."""
    if eighths == 0:
        return "clear"
    if eighths == 8:
        return "overcast"
    if eighths <= 2:
        return "few"
    return "scattered" if eighths <= 4 else "broken"
# E: Both ends are single values, the rest falls between limits.
assert cloud_word(0) == "clear"
assert cloud_word(2) == "few"
assert cloud_word(5) == "broken"
assert cloud_word(8) == "overcast"

def pressure_trend(readings):
    """Compare the last reading with the first: "rising" or "falling" from 3 units of
    change, else "steady".

    Fewer than two readings are steady."""
    change = readings[-1] - readings[0] if len(readings) > 1 else 0
    if abs(change) < 3:
        return "steady"
    return "rising" if change > 0 else "falling"
# M: The size of the change is tested before its sign.
# R: barometer list: rising / falling if last minus first is 3 or more off, otherwise steady
assert pressure_trend([1010, 1012, 1014]) == "rising"
assert pressure_trend([1010, 1008]) == "steady"
assert pressure_trend([1020, 1003]) == "falling"
assert pressure_trend([]) == "steady"

def storm_comes_closer(gaps):
    """Check whether the seconds between flash and thunder got smaller every time.

    A single gap or none is not enough to say so."""
    if len(gaps) < 2:
        return False
    return all(later < earlier for earlier, later in zip(gaps, gaps[1:]))
# E: All neighbouring pairs must be falling.
assert storm_comes_closer([12, 9, 5]) is True
assert storm_comes_closer([12, 12]) is False
assert storm_comes_closer([4]) is False

def sunshine_percent(sun_minutes, sunrise, sunset):
    """Return how much of the daylight the sun shone in whole percent, rounded down.

    sunrise and sunset are minutes of the day."""
    return sun_minutes * 100 // (sunset - sunrise)
# E: The minutes of light are the difference, and floor division cuts the percent.
assert sunshine_percent(300, 360, 1080) == 41
assert sunshine_percent(720, 360, 1080) == 100
assert sunshine_percent(0, 400, 900) == 0

def degree_symbol_text(degrees, unit="C"):
    """Write a temperature with its sign, one decimal and unit, for example "+3.5 °C"; zero
    has no sign."""
    if degrees == 0:
        return f"0.0 °{unit}"
    return f"{degrees:+.1f} °{unit}"
# E: The plus in the format forces a sign except in the special case of zero.
# R: temp as text with sign: 3.5 -> "+3.5 °C", -2 -> "-2.0 °C", 0 -> "0.0 °C"
assert degree_symbol_text(3.5) == "+3.5 °C"
assert degree_symbol_text(-2) == "-2.0 °C"
assert degree_symbol_text(0, "F") == "0.0 °F"

def dew_risk(degrees, humidity):
    """Tell if dew is likely: humidity of 90 percent or more and between 0 and 15 degrees,
    ends included."""
    return humidity >= 90 and 0 <= degrees <= 15
# E: One limit and one range must both hold.
assert dew_risk(8, 95) is True
assert dew_risk(8, 89) is False
assert dew_risk(-1, 99) is False

def normalised_wind(direction):
    """Turn any angle in degrees into one from 0 to 359."""
    return direction % 360
# E: Python's remainder is never negative for a positive divisor.
assert normalised_wind(370) == 10
assert normalised_wind(-90) == 270
assert normalised_wind(0) == 0

def compass_of_angle(angle):
    """Return "N", "E", "S" or "W" for the nearest main direction; an angle halfway goes
    clockwise."""
    return "NESW"[int((angle % 360 + 45) // 90) % 4]
# M: Adding half a sector before the division rounds to the nearest one.
assert compass_of_angle(10) == "N"
assert compass_of_angle(45) == "E"
assert compass_of_angle(350) == "N"
assert compass_of_angle(200) == "S"

def rain_forecast_word(percent):
    """Return "dry" under 20 percent, "maybe" under 60, "likely" under 90 and "sure" from 90 on."""
    words = ["dry", "maybe", "likely", "sure"]
    return words[(percent >= 20) + (percent >= 60) + (percent >= 90)]
# M: The number of reached limits is the index of the word.
assert rain_forecast_word(19) == "dry"
assert rain_forecast_word(20) == "maybe"
assert rain_forecast_word(89) == "likely"
assert rain_forecast_word(100) == "sure"

def smooth_three(values):
    """Replace every value that has two neighbours by the average of the three, to one decimal.

    First and last stay as they are."""
    smooth = list(values)
    for i in range(1, len(values) - 1):
        smooth[i] = round(sum(values[i - 1:i + 2]) / 3, 1)
    return smooth
# M: The averages are taken from the old list and stored in a copy.
# R: smooth a list of temperatures: every inner one becomes the mean of itself and both neighbours, round 1
assert smooth_three([1, 4, 4, 10]) == [1, 3.0, 6.0, 10]
assert smooth_three([5, 6]) == [5, 6]
assert smooth_three([]) == []

def record_days(highs):
    """Return the indexes of the days that were warmer than all days before; the first day
    is one."""
    days = []
    best = None
    for day, high in enumerate(highs):
        if best is None or high > best:
            best = high
            days.append(day)
    return days
# M: A new best value marks the day as a record.
assert record_days([10, 12, 11, 15]) == [0, 1, 3]
assert record_days([5, 5]) == [0]
assert record_days([]) == []

def sudden_drops(values, least):
    """Count the steps from one value to the next that fall by at least the given amount."""
    return sum(1 for old, new in zip(values, values[1:]) if old - new >= least)
# E: Neighbours are paired and the big falls counted.
assert sudden_drops([20, 15, 14, 4], 5) == 2
assert sudden_drops([1, 2, 3], 1) == 0
assert sudden_drops([], 1) == 0

def same_weather_days(today, history, tolerance=1):
    """Return the values of the history that differ from today by no more than the
    tolerance, warmest first."""
    near = [value for value in history if abs(value - today) <= tolerance]
    return sorted(near, reverse=True)
# E: A filter by distance is followed by sorting downwards.
# R: which past temps are within +-tolerance of todays? hottest first. (today, list, tolerance=1)
assert same_weather_days(10, [9, 11, 12, 10]) == [11, 10, 9]
assert same_weather_days(0, [5], 2) == []
assert same_weather_days(3, []) == []

def monthly_rain_verdict(rain, usual):
    """Return "dry" below half of the usual rain, "wet" above one and a half times, else
    "normal"."""
    if rain * 2 < usual:
        return "dry"
    if rain * 2 > usual * 3:
        return "wet"
    return "normal"
# E: Both limits are written with whole factors instead of fractions.
assert monthly_rain_verdict(20, 50) == "dry"
assert monthly_rain_verdict(25, 50) == "normal"
assert monthly_rain_verdict(76, 50) == "wet"

def tank_after_rain(litres, roof_m2, rain_mm, capacity):
    """Return the litres in a rain tank: one litre per square metre and mm comes in, up to
    the capacity."""
    return min(capacity, litres + roof_m2 * rain_mm)
# E: min cuts what would flow over.
assert tank_after_rain(100, 50, 4, 500) == 300
assert tank_after_rain(100, 50, 20, 500) == 500
assert tank_after_rain(0, 10, 0, 500) == 0

def ice_safe(thickness_cm, people):
    """Decide if ice carries people: 5 cm for one, 8 cm for up to five, 12 cm for more;
    nobody is always safe."""
    if people == 0:
        return True
    if people == 1:
        needed = 5
    elif people <= 5:
        needed = 8
    else:
        needed = 12
    return thickness_cm >= needed
# M: The group decides the needed thickness that is compared at the end.
assert ice_safe(5, 1) is True
assert ice_safe(7, 2) is False
assert ice_safe(12, 30) is True
assert ice_safe(0, 0) is True

def picnic_days(temperatures, rain):
    """Return the day numbers, from 1, with at least 20 degrees and no rain."""
    days = enumerate(zip(temperatures, rain), start=1)
    return [day for day, (degrees, mm) in days if degrees >= 20 and mm == 0]
# M: zip joins the two lists, enumerate numbers the days and the condition picks.
# R: two lists temps and rain. give day numbers (from 1) with 20+ degrees and zero rain
assert picnic_days([20, 25, 19, 30], [0, 2, 0, 0]) == [1, 4]
assert picnic_days([10], [0]) == []
assert picnic_days([], []) == []

def fahrenheit_is_fever(fahrenheit):
    """Convert to Celsius rounded to one decimal and return (celsius, whether it is 38.0 or
    more)."""
    celsius = round((fahrenheit - 32) * 5 / 9, 1)
    return celsius, celsius >= 38
# E: The rounded value is kept for both parts of the tuple.
assert fahrenheit_is_fever(98.6) == (37.0, False)
assert fahrenheit_is_fever(100.4) == (38.0, True)
assert fahrenheit_is_fever(32) == (0.0, False)

def summit_degrees(valley_degrees, metres_up):
    """Return the temperature on a mountain: 0.6 degrees less per full 100 metres, to one
    decimal."""
    return round(valley_degrees - 0.6 * (metres_up // 100), 1)
# E: Only full hundreds of metres lower the temperature.
# R: it gets 0.6 degree colder every full 100m. temp in valley, meters up -> temp on top with 1 decimal
assert summit_degrees(20, 1000) == 14.0
assert summit_degrees(5, 199) == 4.4
assert summit_degrees(0, 50) == 0

def snow_line(valley_degrees, valley_height):
    """Return the height at which it is 0 degrees, if it cools by 1 degree per 150 metres.

    With frost in the valley already the valley height is returned."""
    return valley_height + max(0, valley_degrees) * 150
# E: The degrees above zero give the metres to climb.
assert snow_line(6, 500) == 1400
assert snow_line(-3, 500) == 500
assert snow_line(0, 100) == 100

def gust_factor(speeds):
    """Return the strongest gust divided by the average speed, to two decimals, or 0 for
    calm or no data."""
    total = sum(speeds)
    if total == 0:
        return 0
    return round(max(speeds) * len(speeds) / total, 2)
# M: Dividing by the mean is multiplying by the count and dividing by the sum.
assert gust_factor([10, 20, 30]) == 1.5
assert gust_factor([0, 0]) == 0
assert gust_factor([]) == 0

def dry_spell_end(rain):
    """Return the length of the dry spell that the list ends with: zeros since the last rain."""
    days = 0
    while days < len(rain) and rain[-1 - days] == 0:
        days += 1
    return days
# M: A while loop counts zeros from the end without running over the start.
assert dry_spell_end([3, 0, 0]) == 2
assert dry_spell_end([0, 1]) == 0
assert dry_spell_end([0, 0]) == 2
assert dry_spell_end([]) == 0

def mostly_cloudy(codes):
    """Check whether more than half of the hour codes are "c" in a string like "csccr"; ""
    is not."""
    return codes.count("c") * 2 > len(codes)
# E: Twice the count is compared with the length.
assert mostly_cloudy("csccr") is True
assert mostly_cloudy("cs") is False
assert mostly_cloudy("") is False

def symbol_for_day(sun_hours, rain_mm, degrees):
    """Return "snow" for rain of at least 1 mm at 0 degrees or less, "rain" for as much when warmer,
    "sun" from 5 hours of sun on and "cloud" otherwise."""
    if rain_mm >= 1:
        return "snow" if degrees <= 0 else "rain"
    return "sun" if sun_hours >= 5 else "cloud"
# E: Wet days are split by temperature and dry days by sunshine.
# R: pick icon: wet (1mm+) -> snow if <=0 degrees else rain. dry -> sun if 5+ sun hours else cloud. args sun, rain, degrees
assert symbol_for_day(2, 3, -1) == "snow"
assert symbol_for_day(8, 1, 12) == "rain"
assert symbol_for_day(5, 0, 20) == "sun"
assert symbol_for_day(4, 0.5, 20) == "cloud"

def tide_height(hour, high=4, low=0):
    """Return "high" of the tide at hours 0, 12, 24 and so on, "low" at 6, 18 and so on,
    else their mean."""
    if hour % 12 == 0:
        return high
    if hour % 12 == 6:
        return low
    return (high + low) / 2
# E: The remainder by 12 tells the state of the tide.
assert tide_height(12) == 4
assert tide_height(18) == 0
assert tide_height(3, 5, 2) == 3.5

def daylight_after(days, start_minutes, gain_per_day, longest=990):
    """Return the minutes of daylight after some days of equal gain, turning at the longest day.

    After the longest is reached the days get shorter at the same rate."""
    minutes = start_minutes + days * gain_per_day
    if minutes > longest:
        return longest - (minutes - longest)
    return minutes
# M: What goes over the top is reflected back down.
assert daylight_after(10, 900, 4) == 940
assert daylight_after(30, 900, 4) == 960
assert daylight_after(0, 500, 3) == 500

def wettest_pair(rain):
    """Return the first index of the two neighbouring days with the most rain together, or -1."""
    sums = [a + b for a, b in zip(rain, rain[1:])]
    return sums.index(max(sums)) if sums else -1
# E: The pair sums are built first and the place of the maximum looked up.
# R: which two days after each other had most rain? return index of the first of both, -1 if under 2 days
assert wettest_pair([1, 5, 4, 6]) == 2
assert wettest_pair([3, 3, 3]) == 0
assert wettest_pair([9]) == -1

def weather_points(sun, rain, wind):
    """Rate a holiday day from 0 to 10: 5 plus sun hours halved, minus rain mm, minus 2 for
    wind over 40.

    Sun hours are halved with the fraction dropped, and the result is kept in 0 to 10."""
    points = 5 + sun // 2 - rain
    if wind > 40:
        points -= 2
    return max(0, min(10, points))
# M: The parts are added up and the sum is clamped.
assert weather_points(8, 0, 10) == 9
assert weather_points(12, 0, 0) == 10
assert weather_points(1, 6, 50) == 0

def needs_watering_after(rain_days, limit=10):
    """Check whether the rain of the last three days is below the limit; fewer days are
    summed as they are."""
    return sum(rain_days[-3:]) < limit
# E: A slice of the last three works for short lists too.
assert needs_watering_after([20, 1, 2, 3]) is True
assert needs_watering_after([4, 6]) is False
assert needs_watering_after([]) is True

def alternating_days(highs):
    """Check whether the temperature goes up and down in turn, with no step of zero.

    Fewer than three values count as alternating unless two are equal."""
    steps = [b - a for a, b in zip(highs, highs[1:])]
    if 0 in steps:
        return False
    return all(a * b < 0 for a, b in zip(steps, steps[1:]))
# H: Neighbouring steps must have opposite signs, so their product is negative.
assert alternating_days([5, 9, 6, 8]) is True
assert alternating_days([5, 9, 10]) is False
assert alternating_days([5, 5]) is False
assert alternating_days([7]) is True

def count_turning_points(values):
    """Count the inner values that are higher than both neighbours or lower than both."""
    turns = 0
    for left, middle, right in zip(values, values[1:], values[2:]):
        if middle > max(left, right) or middle < min(left, right):
            turns += 1
    return turns
# M: Three shifted lists give each value with its neighbours.
# R: how many local peaks + valleys are inside a list of temperatures
assert count_turning_points([1, 3, 2, 4, 4]) == 2
assert count_turning_points([1, 2, 3]) == 0
assert count_turning_points([]) == 0

def fog_alert(humidities, temperatures):
    """List "fog" or "ok" for each hour: fog at 95 percent humidity or more below 10 degrees."""
    return [
        "fog" if humidity >= 95 and degrees < 10 else "ok"
        for humidity, degrees in zip(humidities, temperatures)
    ]
# E: A conditional expression in the comprehension words each pair.
assert fog_alert([96, 96, 80], [5, 12, 3]) == ["fog", "ok", "ok"]
assert fog_alert([95], [9]) == ["fog"]
assert fog_alert([], []) == []

def uv_minutes(skin_type, index):
    """Return the minutes in the sun without cream: skin type times 60 divided by the index,
    whole minutes.

    An index of 0 gives 600, and no result is above that."""
    if index == 0:
        return 600
    return min(600, skin_type * 60 // index)
# E: The special index is caught and the quotient capped.
assert uv_minutes(2, 6) == 20
assert uv_minutes(3, 0) == 600
assert uv_minutes(6, 0.5) == 600

def air_quality_mean(values, worst_out=1):
    """Average the values without the given number of the highest ones, to one decimal; 0 if
    none is left."""
    kept = sorted(values)[:max(0, len(values) - worst_out)]
    return round(sum(kept) / len(kept), 1) if kept else 0
# M: The sorted list is cut short at its high end before averaging.
assert air_quality_mean([10, 50, 20]) == 15.0
assert air_quality_mean([1, 2, 9, 8], 2) == 1.5
assert air_quality_mean([7]) == 0

def season_shift(month, hemisphere="north"):
    """Return the season of a month; months 12, 1, 2 are winter in the north and summer in
    the south.

    Each season lasts three months."""
    seasons = ["winter", "spring", "summer", "autumn"]
    place = month % 12 // 3
    if hemisphere == "south":
        place = (place + 2) % 4
    return seasons[place]
# M: The remainder by twelve puts December first, and the south is two seasons ahead.
# R: month number -> season, for the south half of the world shifted by half a year
assert season_shift(12) == "winter"
assert season_shift(7) == "summer"
assert season_shift(1, "south") == "summer"

def hail_damage(size_mm, minutes):
    """Return damage points: none under 10 mm, else the size in whole cm times the started 5
    minutes."""
    if size_mm < 10:
        return 0
    return size_mm // 10 * -(-minutes // 5)
# E: Whole centimetres are multiplied by the rounded up quotient.
assert hail_damage(25, 6) == 4
assert hail_damage(9, 60) == 0
assert hail_damage(10, 5) == 1

def ranks_of_warmth(temperatures):
    """Return the day numbers, from 1, ordered from the warmest to the coldest day; ties by day."""
    days = range(1, len(temperatures) + 1)
    return sorted(days, key=lambda day: -temperatures[day - 1])
# M: Sorting the day numbers by the negated temperature puts warm days first.
assert ranks_of_warmth([10, 30, 20]) == [2, 3, 1]
assert ranks_of_warmth([5, 5]) == [1, 2]
assert ranks_of_warmth([]) == []

def forecast_hit_rate(forecast, actual, tolerance):
    """Return the percent of days, rounded, on which the forecast was off by at most the
    tolerance."""
    hits = sum(abs(said - was) <= tolerance for said, was in zip(forecast, actual))
    return round(100 * hits / len(actual)) if actual else 0
# E: Near pairs are counted and set against the number of days.
# R: how often was the forecast right (within tolerance)? percent rounded, 0 for no days
assert forecast_hit_rate([10, 12, 15], [11, 12, 20], 1) == 67
assert forecast_hit_rate([5], [9], 2) == 0
assert forecast_hit_rate([], [], 2) == 0

def mean_error_direction(forecast, actual):
    """Return "too warm", "too cold" or "fair" after the sum of forecast minus actual."""
    bias = sum(forecast) - sum(actual)
    return "too warm" if bias > 0 else "too cold" if bias < 0 else "fair"
# E: The difference of the sums is the sum of the differences.
assert mean_error_direction([10, 12], [9, 11]) == "too warm"
assert mean_error_direction([10, 8], [9, 9]) == "fair"
assert mean_error_direction([1], [5]) == "too cold"

def winter_day_types(lows, highs):
    """Count (frost days, ice days): frost if the low is below 0, ice if the high is below 0 too."""
    frost = sum(low < 0 for low in lows)
    ice = sum(low < 0 and high < 0 for low, high in zip(lows, highs))
    return frost, ice
# E: Two sums over comparisons count the two kinds of days.
assert winter_day_types([-1, -5, 2], [3, -1, 8]) == (2, 1)
assert winter_day_types([0], [4]) == (0, 0)
assert winter_day_types([], []) == (0, 0)

def chart_height_rows(mm, mm_per_row=5, rows=8):
    """Return how many rows of a chart the rain fills: one per started mm_per_row, limited
    to rows."""
    filled = -(-mm // mm_per_row)
    return min(filled, rows)
# E: The quotient is rounded up and then capped.
assert chart_height_rows(11) == 3
assert chart_height_rows(200) == 8
assert chart_height_rows(0) == 0

def drought_level(weeks_dry, reservoir_percent):
    """Return the drought level 0 to 3: one each for 4 dry weeks, 8 dry weeks and under 40
    percent."""
    level = 0
    for limit in (4, 8):
        if weeks_dry >= limit:
            level += 1
    if reservoir_percent < 40:
        level += 1
    return level
# M: Every fulfilled condition adds one level.
assert drought_level(4, 80) == 1
assert drought_level(9, 39) == 3
assert drought_level(0, 40) == 0

def interpolate_hour(start, end, minute):
    """Return the temperature at a minute within an hour that goes evenly from start to end,
    to one decimal."""
    return round(start + (end - start) * minute / 60, 1)
# E: The part of the hour that has passed is the part of the change.
# R: temp at full hour is start, one hour later it is end. what was it at minute m? linear, 1 decimal
assert interpolate_hour(10, 16, 20) == 12.0
assert interpolate_hour(5, 4, 45) == 4.2
assert interpolate_hour(7, 9, 0) == 7

class RainBucket:
    """Add up rain in mm: add(mm) stores a value, negative ones are ignored; empty() starts anew and
    returns what was in it; total is the sum since the last emptying."""

    def __init__(self):
        self.total = 0

    def add(self, mm):
        if mm > 0:
            self.total += mm

    def empty(self):
        poured = self.total
        self.total = 0
        return poured
# E: One number is kept, raised by add and handed out by empty.
# R: class RainBucket with add(mm) (ignore negatives), total and empty() that gives back the sum and resets
gauge = RainBucket()
gauge.add(4)
gauge.add(-1)
gauge.add(2)
assert gauge.total == 6
assert gauge.empty() == 6
assert gauge.total == 0

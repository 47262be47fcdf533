"""Verified problems: weather desk."""

def felt_degrees_in_wind(degrees: int, wind: int) -> int:
    """Return the degrees minus one for every full 10 km/h of wind, but only below 10 degrees."""
    return degrees - wind // 10 if degrees < 10 else degrees
# E: Only cold weather is changed by the wind.
# R: felt temperature: below 10° take off 1 per full 10 km/h wind, else no change. args temp, wind
assert felt_degrees_in_wind(5, 25) == 3
assert felt_degrees_in_wind(10, 50) == 10
assert felt_degrees_in_wind(-2, 9) == -2

def rainy_weekdays(rain):
    """Return the names of days from "Mon" on with more than 0 in the list of amounts, at most 7
    long."""
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return [day for day, amount in zip(days, rain) if amount > 0]
# E: The zip pairs names with amounts and stops at the shorter list.
assert rainy_weekdays([0, 2, 0, 1]) == ["Tue", "Thu"]
assert rainy_weekdays([0] * 7) == []
assert rainy_weekdays([]) == []

def forecast_icon(cloud: int, rain: bool = False) -> str:
    """Return "rain" if it rains, otherwise "sun" under 30 percent cloud, "cloud" from 70, else
    "mixed"."""
    if rain:
        return "rain"
    return "sun" if cloud < 30 else "cloud" if cloud >= 70 else "mixed"
# E: Rain leaves early and the cloud cover decides the rest.
assert forecast_icon(10) == "sun"
assert forecast_icon(70) == "cloud"
assert forecast_icon(30) == "mixed"
assert forecast_icon(0, True) == "rain"

def rounded_degrees_signed(value, unit="C"):
    """Return the value as whole degrees with a sign for all but 0, such as "+5 C", "-3 C", "0
    C"."""
    whole = round(value)
    return f"{whole:+d} {unit}" if whole else f"0 {unit}"
# E: The plus in the format shows both signs, and zero is treated apart.
assert rounded_degrees_signed(4.6) == "+5 C"
assert rounded_degrees_signed(-3) == "-3 C"
assert rounded_degrees_signed(0.2, "F") == "0 F"

def warmest_city(cities: dict[str, int], minimum: int = 0) -> str:
    """Return the name of the warmest city with at least minimum degrees, or "all cold" if there
    is none; among equally warm cities the alphabetically later one wins."""
    warm = [(degrees, name) for name, degrees in cities.items() if degrees >= minimum]
    return max(warm)[1] if warm else "all cold"
# E: Pairs with the degrees first are compared by max; equal degrees go to the later name.
assert warmest_city({"Rome": 25, "Oslo": 8}) == "Rome"
assert warmest_city({"Oslo": -3}) == "all cold"
assert warmest_city({}, 5) == "all cold"

def three_hot_days_in_row(highs, limit=30):
    """Check whether three days in a row have highs of at least the limit."""
    return any(min(highs[i:i + 3]) >= limit for i in range(len(highs) - 2))
# M: Each window of three days is tested by its minimum.
# R: 3 days in a row with >= 30 degrees?
assert three_hot_days_in_row([31, 30, 33]) is True
assert three_hot_days_in_row([31, 29, 33, 34]) is False
assert three_hot_days_in_row([35, 35]) is False

def count_umbrella_days(forecast, percent=50):
    """Count the days of a dict day to rain chance with a chance over percent, "?" counting as
    over."""
    return sum(chance == "?" or chance > percent for chance in forecast.values())
# E: The question mark is tested before the comparison with a number.
assert count_umbrella_days({"Mon": 60, "Tue": "?", "Wed": 50}) == 2
assert count_umbrella_days({"Mon": 10}, 5) == 1
assert count_umbrella_days({}) == 0

def first_frost(lows: list[int]) -> int:
    """Return the index of the first low of 0 or less, or -1 if there is none."""
    return next((day for day, low in enumerate(lows) if low <= 0), -1)
# E: The next function gives the first matching index or the default.
assert first_frost([5, 2, 0, -1]) == 2
assert first_frost([3]) == -1
assert first_frost([]) == -1

def wind_arrow(direction):
    """Return the opposite of "N", "S", "E" or "W", the way that the wind blows; other texts
    give None."""
    return dict(N="S", S="N", E="W", W="E").get(direction.upper())
# E: A dict made of keyword arguments holds the opposites.
assert wind_arrow("N") == "S"
assert wind_arrow("e") == "W"
assert wind_arrow("up") is None

def wet_and_dry(rain):
    """Return a text with "w" for each positive amount and "d" for each other one, None included."""
    return "".join("w" if amount and amount > 0 else "d" for amount in rain)
# E: The truth test before the comparison protects from None.
assert wet_and_dry([2, 0, None]) == "wdd"
assert wet_and_dry([-1, 0.1]) == "dw"
assert wet_and_dry([]) == ""

def monthly_mean(readings: list[int | None], decimals: int = 1) -> float | None:
    """Return the mean of the readings without None, rounded to decimals, or None if nothing is
    left."""
    known = [reading for reading in readings if reading is not None]
    return round(sum(known) / len(known), decimals) if known else None
# E: The unknown readings are filtered before averaging.
assert monthly_mean([1, None, 2]) == 1.5
assert monthly_mean([1, 1, 2], 2) == 1.33
assert monthly_mean([None]) is None

def snow_depth(start, changes):
    """Return the list of snow depths after each change, which never goes below 0."""
    depths = []
    for change in changes:
        start = max(start + change, 0)
        depths.append(start)
    return depths
# E: Each new depth is limited to zero and used for the next one.
# R: depth at start, then list of daily changes in cm. give the depth after each day (min 0)
assert snow_depth(10, [5, -20, 3]) == [15, 0, 3]
assert snow_depth(0, [-1]) == [0]
assert snow_depth(4, []) == []

def storm_names(letters, used):
    """Return the first of the letters that no used name begins with, or None if all are used."""
    for letter in letters:
        if not any(name.startswith(letter) for name in used):
            return letter
    return None
# E: An any inside the loop tests all used names for the letter.
assert storm_names("ABC", ["Anna", "Carl"]) == "B"
assert storm_names("A", ["Anna"]) is None
assert storm_names("AB", []) == "A"

def compare_days(today: int, yesterday: int) -> str:
    """Return "N degrees warmer than yesterday", "N degrees colder than yesterday" or "no
    change"."""
    if today == yesterday:
        return "no change"
    word = "warmer" if today > yesterday else "colder"
    return f"{abs(today - yesterday)} degrees {word} than yesterday"
# E: The comparison picks the word and abs the number.
assert compare_days(20, 15) == "5 degrees warmer than yesterday"
assert compare_days(9, 10) == "1 degrees colder than yesterday"
assert compare_days(3, 3) == "no change"

def sunshine_hours_text(minutes: int) -> str:
    """Return sunshine minutes rounded to the nearest half hour as float text, such as "2.5 h"."""
    return f"{round(minutes / 30) / 2} h"
# E: The half hours are rounded and divided by two.
# R: minutes of sun -> nearest half hour, "2.5 h"
assert sunshine_hours_text(155) == "2.5 h"
assert sunshine_hours_text(60) == "1.0 h"
assert sunshine_hours_text(0) == "0.0 h"

def barometer_word(values):
    """Return "rising" if every value is above the one before, "falling" if below, otherwise
    "unsteady".

    Fewer than two values are "unsteady"."""
    if len(values) < 2 or values[0] == values[-1]:
        return "unsteady"
    ordered = sorted(set(values), reverse=values[0] > values[-1])
    return "unsteady" if ordered != values else "rising" if values[0] < values[-1] else "falling"
# M: The values without repeats, sorted in the direction of the ends, must equal the list.
assert barometer_word([1, 2, 5]) == "rising"
assert barometer_word([5, 3]) == "falling"
assert barometer_word([1, 3, 2]) == "unsteady"
assert barometer_word([4]) == "unsteady"

def coldest_hours(temperatures):
    """Return all hours (indexes) with the lowest temperature as a list; [] for no temperatures."""
    return [hour for hour, t in enumerate(temperatures) if t == min(temperatures)]
# E: Each temperature is compared with the minimum of all.
assert coldest_hours([3, -1, 5, -1]) == [1, 3]
assert coldest_hours([7]) == [0]
assert coldest_hours([]) == []

def rain_barrel_days(amounts: list[int], needed: int) -> int | None:
    """Return how many days of rain, from the first on, are needed to collect needed, or None if
    too little falls."""
    for days in range(len(amounts) + 1):
        if sum(amounts[:days]) >= needed:
            return days
    return None
# E: The sums of longer and longer slices are compared with what is needed.
assert rain_barrel_days([3, 4, 5], 7) == 2
assert rain_barrel_days([3], 0) == 0
assert rain_barrel_days([1, 1], 5) is None

def station_readings(text):
    """Turn "Rome=25;Oslo=-3" into a dict from town to int; an empty text gives {}."""
    pairs = [part.split("=") for part in text.split(";") if part]
    return {town: int(value) for town, value in pairs}
# E: The text is split twice and each value converted.
# R: parse "Rome=25;Oslo=-3" into {"Rome": 25, "Oslo": -3}
assert station_readings("Rome=25;Oslo=-3") == {"Rome": 25, "Oslo": -3}
assert station_readings("Ulm=0") == {"Ulm": 0}
assert station_readings("") == {}

def is_good_kite_wind(speed: int, gusts: list[int]) -> bool:
    """Check for kite wind: speed from 15 to 35 inclusive, and no gust more than 10 above the
    speed."""
    return 15 <= speed <= 35 and all(gust <= speed + 10 for gust in gusts)
# E: The range and all gusts must fit.
assert is_good_kite_wind(20, [25, 30]) is True
assert is_good_kite_wind(20, [31]) is False
assert is_good_kite_wind(36, []) is False

def convert_report(celsius_by_town):
    """Return a new dict with the degrees in Fahrenheit, rounded to whole numbers (C times 9/5
    plus 32)."""
    return {town: round(c * 9 / 5 + 32) for town, c in celsius_by_town.items()}
# E: Each value goes through the formula in a dict comprehension.
assert convert_report({"Rome": 25, "Oslo": -10}) == {"Rome": 77, "Oslo": 14}
assert convert_report({"X": 0}) == {"X": 32}
assert convert_report({}) == {}

def flood_level(level, marks=(100, 200, 300)):
    """Return how many of the marks the level has reached or passed."""
    return sum(level >= mark for mark in marks)
# E: Each reached mark counts as 1.
assert flood_level(200) == 2
assert flood_level(99) == 0
assert flood_level(500, [400]) == 1

def sunrise_shift(minutes_per_day: int, days: int, start: int = 360) -> str:
    """Return the sunrise as "H:MM" after days on which it comes minutes_per_day earlier, start
    in minutes."""
    minute = start - minutes_per_day * days
    return f"{minute // 60}:{minute % 60:02d}"
# E: The new minute of the day is split into hours and minutes.
assert sunrise_shift(2, 15) == "5:30"
assert sunrise_shift(0, 9) == "6:00"
assert sunrise_shift(1, 5, 425) == "7:00"

def storm_kilometres(seconds):
    """Return the kilometres to a storm: one for every full 3 seconds, or "very close" under 3
    seconds."""
    return seconds // 3 if seconds >= 3 else "very close"
# E: The result is a number or a text, depending on the seconds.
# R: seconds between flash and thunder -> km (full 3 s = 1 km), less than 3 "very close"
assert storm_kilometres(10) == 3
assert storm_kilometres(3) == 1
assert storm_kilometres(2) == "very close"

def what_to_wear(degrees: int, wind: int = 0, *, rain: bool = False) -> list[str]:
    """List what to wear: "coat" below 12 degrees, "cap" from 30 wind on or below 0 degrees,
    "boots" in rain."""
    wear = {"coat": degrees < 12, "cap": wind >= 30 or degrees < 0, "boots": rain}
    return [name for name, needed in wear.items() if needed]
# E: A dict from name to condition is filtered by its values.
assert what_to_wear(5, 30, rain=True) == ["coat", "cap", "boots"]
assert what_to_wear(-1) == ["coat", "cap"]
assert what_to_wear(20) == []

def most_frequent_weather(days):
    """Return the weather word that occurs most often and how often, the first to appear wins
    ties, None for [].

    The result is a tuple (word, count)."""
    word = max(days, key=days.count, default=None)
    return (word, days.count(word)) if days else None
# E: The key counts each word, and max keeps the first of equals.
assert most_frequent_weather(["sun", "rain", "sun"]) == ("sun", 2)
assert most_frequent_weather(["fog", "sun"]) == ("fog", 1)
assert most_frequent_weather([]) is None

def extreme_days(highs, low, high):
    """Return the highs that are under low or over high, each with "low" or "high", as tuples."""
    return [(t, "low" if t < low else "high") for t in highs if not low <= t <= high]
# E: The filter keeps what lies outside, and the word depends on the side.
assert extreme_days([5, 20, 40], 10, 35) == [(5, "low"), (40, "high")]
assert extreme_days([10, 35], 10, 35) == []
assert extreme_days([], 0, 1) == []

def moon_phase(day):
    """Return "new", "waxing", "full" or "waning" for a day 0 to 27: 0 is new, 14 full, between
    waxing, later waning."""
    if day in (0, 14):
        return "new" if day == 0 else "full"
    return "waxing" if day < 14 else "waning"
# E: The two special days leave early.
assert moon_phase(0) == "new"
assert moon_phase(13) == "waxing"
assert moon_phase(14) == "full"
assert moon_phase(27) == "waning"

def chance_words(percent):
    """Return "certain" for 100, "likely" over 50, "possible" over 0 and "no" for 0."""
    for limit, word in ((99, "certain"), (50, "likely"), (0, "possible")):
        if percent > limit:
            return word
    return "no"
# E: The loop tries the limits from high to low.
assert chance_words(100) == "certain"
assert chance_words(51) == "likely"
assert chance_words(50) == "possible"
assert chance_words(0) == "no"

def average_by_half_day(readings):
    """Return (mean of the first 12 readings, mean of the others) rounded to whole numbers;
    there are 24."""
    return round(sum(readings[:12]) / 12), round(sum(readings[12:]) / 12)
# E: Two slices are averaged separately.
assert average_by_half_day([10] * 12 + [20] * 12) == (10, 20)
assert average_by_half_day([0] * 24) == (0, 0)
assert average_by_half_day([6] + [0] * 11 + [12] * 12) == (0, 12)

def alert_towns(towns, *levels):
    """Return the sorted towns of a dict town to level whose level is one of the given levels."""
    return sorted(town for town, level in towns.items() if level in levels)
# E: The extra arguments are a tuple for the membership test.
# R: alert_towns(towns, "red", "orange") - list of towns with one of those levels
assert alert_towns({"Ulm": "red", "Au": "x", "Bonn": "orange"}, "red", "orange") == ["Bonn", "Ulm"]
assert alert_towns({"Au": "green"}, "red") == []
assert alert_towns({"Au": "green"}) == []

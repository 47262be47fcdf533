"""Verified problems: units."""

import math

def inches_to_centimetres(inches: float) -> float:
    """Return a length in inches as centimetres, rounded to one decimal (1 inch is 2.54 cm)."""
    return round(inches * 2.54, 1)
# E: One factor converts the unit and round keeps a single decimal.
# R: tv size in inches to cm, one decimal
assert inches_to_centimetres(10) == 25.4
assert inches_to_centimetres(0) == 0.0
assert inches_to_centimetres(55) == 139.7

def pounds_and_ounces(ounces: int) -> tuple[int, int]:
    """Split a weight in ounces into full pounds of 16 ounces and the ounces left over."""
    return ounces // 16, ounces % 16
# E: Floor division gives the pounds and the remainder the loose ounces.
assert pounds_and_ounces(40) == (2, 8)
assert pounds_and_ounces(15) == (0, 15)
assert pounds_and_ounces(32) == (2, 0)

def spoonfuls(millilitres):
    """Measure out an amount with tablespoons of 15 ml and teaspoons of 5 ml.
    Return (tablespoons, teaspoons); what is under 5 ml is left away."""
    tablespoons, rest = divmod(millilitres, 15)
    return tablespoons, rest // 5
# M: The large spoon takes what it can, and the small spoon works on the rest.
# R: how do i measure 40 ml with table spoons (15) and tea spoons (5)? want a tuple, big spoons first, forget the leftover drops
assert spoonfuls(40) == (2, 2)
assert spoonfuls(15) == (1, 0)
assert spoonfuls(4) == (0, 0)

def kelvin_from_celsius(celsius):
    """Return the temperature in kelvin, or None when it would be below absolute zero
    (-273.15)."""
    kelvin = round(celsius + 273.15, 2)
    return kelvin if kelvin >= 0 else None
# E: The scale is shifted by a constant, and a negative result is refused.
assert kelvin_from_celsius(0) == 273.15
assert kelvin_from_celsius(-273.15) == 0.0
assert kelvin_from_celsius(-300) is None

def metres_per_second(kmh):
    """Return a speed given in kilometres per hour as metres per second."""
    return kmh / 3.6
# E: A kilometre per hour is 1000 metres in 3600 seconds, so the divisor is 3.6.
# R: km/h to m/s
assert metres_per_second(36) == 10.0
assert metres_per_second(0) == 0.0
assert metres_per_second(18) == 5.0

def knots_to_kmh(knots: float) -> float:
    """Return the speed of a ship in km/h, where a knot is 1.852 km/h, rounded to one
    decimal."""
    return round(1.852 * knots, 1)
# E: The knots are multiplied by the length of a sea mile in kilometres.
assert knots_to_kmh(10) == 18.5
assert knots_to_kmh(100) == 185.2
assert knots_to_kmh(0) == 0.0

def pace_per_kilometre(minutes, kilometres):
    """Return a runner's pace as a tuple of minutes and whole seconds needed for one
    kilometre."""
    seconds = round(minutes * 60 / kilometres)
    return divmod(seconds, 60)
# M: The pace is computed in seconds first and only then split into minutes.
# R: ran 10 km in 55 minutes. pace per km as (min, sec)? arguments: minutes, km
assert pace_per_kilometre(55, 10) == (5, 30)
assert pace_per_kilometre(20, 5) == (4, 0)
assert pace_per_kilometre(7, 2) == (3, 30)

def dozen_and_singles(eggs):
    """Describe a number of eggs as a text such as "2 dozen and 3"."""
    return f"{eggs // 12} dozen and {eggs % 12}"
# E: An f-string holds the quotient and the remainder by twelve.
assert dozen_and_singles(27) == "2 dozen and 3"
assert dozen_and_singles(12) == "1 dozen and 0"
assert dozen_and_singles(5) == "0 dozen and 5"

def minutes_to_clock_text(minutes):
    """Format minutes as hours and minutes with a colon, the minutes with two digits, as in
    "2:05"."""
    return f"{minutes // 60}:{minutes % 60:02d}"
# E: The format 02d pads the rest of the division by sixty with a zero.
# R: film length 125 should become "2:05"
assert minutes_to_clock_text(125) == "2:05"
assert minutes_to_clock_text(59) == "0:59"
assert minutes_to_clock_text(600) == "10:00"

def seconds_in(days=0, hours=0, minutes=0):
    """Return the number of seconds in the given days, hours and minutes, each of which may
    be omitted."""
    return ((days * 24 + hours) * 60 + minutes) * 60
# E: The units are nested, so each step multiplies up to the next smaller one.
# R: function with optional days, hours and minutes that gives total seconds
assert seconds_in(days=1) == 86400
assert seconds_in(hours=1, minutes=1) == 3660
assert seconds_in() == 0
assert seconds_in(0, 2, 0) == 7200

def weeks_and_days(days: int) -> str:
    """Express a number of days as text like "3w 2d"."""
    weeks, rest = divmod(days, 7)
    return f"{weeks}w {rest}d"
# E: The call divmod by seven gives both numbers of the text.
assert weeks_and_days(23) == "3w 2d"
assert weeks_and_days(6) == "0w 6d"
assert weeks_and_days(14) == "2w 0d"

def decimal_hours(hours, minutes):
    """Turn a duration in hours and minutes into hours as a decimal number, e.g. 1 h 30 to
    1.5."""
    return hours + minutes / 60
# E: The minutes are a fraction of an hour and are simply added.
# R: For my time sheet I need 7 h 45 min written as 7.75. Two numbers go in.
assert decimal_hours(1, 30) == 1.5
assert decimal_hours(7, 45) == 7.75
assert decimal_hours(0, 0) == 0.0

def clock_from_decimal(hours):
    """Convert decimal hours such as 2.25 to a tuple (hours, minutes) with rounded minutes."""
    total = round(hours * 60)
    return total // 60, total % 60
# M: Rounding the total minutes first avoids ever getting 60 minutes.
assert clock_from_decimal(2.25) == (2, 15)
assert clock_from_decimal(0.999) == (1, 0)
assert clock_from_decimal(3) == (3, 0)

def megapixels(width: int, height: int) -> float:
    """Return the size of a picture in megapixels (millions of dots), with one decimal."""
    return round(width * height / 1_000_000, 1)
# E: Width times height counts the dots, which are divided by a million.
# R: picture is 4000 x 3000 dots, how many megapixel is that, one decimal
assert megapixels(4000, 3000) == 12.0
assert megapixels(1920, 1080) == 2.1
assert megapixels(100, 100) == 0.0

def download_seconds(megabytes, megabits_per_second):
    """Estimate the seconds of a download; the size is in bytes (mega), the speed in bits
    (mega). A byte has eight bits."""
    return megabytes * 8 / megabits_per_second
# E: Multiplying the size by eight brings both numbers to bits.
# R: how long does a 100 MB file take on a 16 Mbit/s line. arguments: megabytes, mbit per second -> seconds
assert download_seconds(100, 16) == 50.0
assert download_seconds(10, 80) == 1.0
assert download_seconds(0, 50) == 0.0

def photos_on_card(gigabytes, photo_megabytes):
    """Return how many photos of that size fit on a memory card, taking 1000 MB for a
    gigabyte."""
    return gigabytes * 1000 // photo_megabytes
# E: The card size is brought to megabytes before the floor division.
assert photos_on_card(8, 4) == 2000
assert photos_on_card(1, 3) == 333
assert photos_on_card(0, 5) == 0

def square_metres_to_hectares(area):
    """Return an area of square metres in hectares, of which one has 10000 square metres."""
    return area / 10_000
# E: A single division by ten thousand is enough.
assert square_metres_to_hectares(25000) == 2.5
assert square_metres_to_hectares(10000) == 1.0
assert square_metres_to_hectares(0) == 0.0

def soccer_fields(hectares, length=100, width=70):
    """Compare an area in hectares with soccer fields: return how many full fields would
    fit by area."""
    return int(hectares * 10_000 // (length * width))
# E: Both areas are expressed in square metres and divided without a rest.
# R: a forest of n hectares, how many whole football fields is that? field 100 x 70 metres by default
assert soccer_fields(7) == 10
assert soccer_fields(1) == 1
assert soccer_fields(0.5) == 0
assert soccer_fields(1, 50, 20) == 10

def litres_in_tank(length_cm, width_cm, height_cm):
    """Return the litres that an aquarium with these inner sides in centimetres holds."""
    return length_cm * width_cm * height_cm / 1000
# E: A litre is a thousand cubic centimetres, so the volume is divided by 1000.
# R: aquarium 60 x 30 x 40 cm, litres?
assert litres_in_tank(60, 30, 40) == 72.0
assert litres_in_tank(10, 10, 10) == 1.0
assert litres_in_tank(50, 20, 0) == 0.0

def watering_cans(litres, can_size):
    """Return how often a can has to be filled to pour out all the litres."""
    return math.ceil(litres / can_size)
# E: A partly filled last can counts, so the quotient is rounded up.
# R: I need 45 litres for the garden and my can takes 10, how many times do I fill it? (litres, can size)
assert watering_cans(45, 10) == 5
assert watering_cans(40, 10) == 4
assert watering_cans(0, 10) == 0

def map_distance_km(centimetres: float, scale: int) -> float:
    """Return the real distance in kilometres for a length on a map with the scale 1:scale."""
    return centimetres * scale / 100_000
# E: The length grows by the scale, and a kilometre has 100000 centimetres.
# R: on a 1:25000 map i measured 8 cm. how many km in reality? cm and scale are given
assert map_distance_km(8, 25000) == 2.0
assert map_distance_km(1, 100000) == 1.0
assert map_distance_km(0, 50000) == 0.0

def model_length(real_metres, scale):
    """Return the length in centimetres of a model that is built 1:scale, with one decimal."""
    return round(real_metres * 100 / scale, 1)
# E: The real length in centimetres is made smaller by the scale.
assert model_length(20, 100) == 20.0
assert model_length(4.35, 87) == 5.0
assert model_length(10, 3) == 333.3

def days_to_dog_years(days):
    """Return the age in dog years, of which one full human year (365 days) brings seven."""
    return days // 365 * 7
# E: Only full years count, hence the floor division before the factor.
assert days_to_dog_years(365) == 7
assert days_to_dog_years(364) == 0
assert days_to_dog_years(1000) == 14

def gross_to_pieces(gross, dozens, singles):
    """Return the pieces in an old count: a gross is twelve dozen and a dozen is twelve
    singles."""
    return gross * 144 + dozens * 12 + singles
# E: Each unit is weighted by how many single pieces it stands for.
assert gross_to_pieces(1, 0, 0) == 144
assert gross_to_pieces(0, 2, 5) == 29
assert gross_to_pieces(1, 1, 1) == 157

def length_in_inches(yards, feet, inches):
    """Convert a length of yards, feet and inches to inches only (3 feet a yard, 12 inches
    a foot)."""
    return (yards * 3 + feet) * 12 + inches
# E: The yards are turned into feet first and all feet into inches after that.
# R: 1 yard 2 feet 3 inches -> how many inches altogether
assert length_in_inches(1, 2, 3) == 63
assert length_in_inches(0, 1, 0) == 12
assert length_in_inches(0, 0, 7) == 7

def light_travel_text(seconds):
    """Describe the time of light from a star: "N s" under a minute, "N min" under an hour,
    else "N h". Fractions are dropped."""
    if seconds < 60:
        return f"{seconds} s"
    if seconds < 3600:
        return f"{seconds // 60} min"
    return f"{seconds // 3600} h"
# E: Two limits choose the unit, and floor division drops the fraction.
assert light_travel_text(59) == "59 s"
assert light_travel_text(499) == "8 min"
assert light_travel_text(7200) == "2 h"

def best_length_unit(metres):
    """Pick a readable unit: "mm" under 0.01 m, "cm" under 1 m, "m" under 1000 m, otherwise
    "km"."""
    if metres < 0.01:
        return "mm"
    elif metres < 1:
        return "cm"
    elif metres < 1000:
        return "m"
    return "km"
# E: The conditions rise in size, so the first true one is the right one.
# R: which unit should i show for a length in metres? below 0.01 mm, below 1 cm, below 1000 m, else km
assert best_length_unit(0.004) == "mm"
assert best_length_unit(0.5) == "cm"
assert best_length_unit(1) == "m"
assert best_length_unit(1000) == "km"

def grams_from_text(weight):
    """Parse a weight like "3 kg" or "250 g" with a whole number and return it in grams."""
    amount, unit = weight.split()
    return int(amount) * (1000 if unit == "kg" else 1)
# M: The text is split at the space and the unit chooses the factor.
# R: strings such as "3 kg" or "250 g" -> grams as int
assert grams_from_text("3 kg") == 3000
assert grams_from_text("250 g") == 250
assert grams_from_text("0 kg") == 0

def sum_of_weights(weights):
    """Add up a list of (amount, unit) pairs with the units "g", "kg" and "t" and return
    grams."""
    factor = {"g": 1, "kg": 1000, "t": 1_000_000}
    return sum(amount * factor[unit] for amount, unit in weights)
# E: A dict of factors brings each amount to grams inside the sum.
assert sum_of_weights([(2, "kg"), (30, "g")]) == 2030
assert sum_of_weights([(1, "t")]) == 1000000
assert sum_of_weights([]) == 0

def hand_height_cm(hands):
    """Return the height of a horse in whole centimetres from its height in hands of 10.16
    cm."""
    return round(hands * 10.16)
# E: The product is rounded to the nearest whole number.
assert hand_height_cm(15) == 152
assert hand_height_cm(10) == 102
assert hand_height_cm(0) == 0

def shoe_size_eu(foot_cm: float) -> int:
    """Return the European shoe size: one and a half times the foot length plus 1.5 cm,
    rounded up."""
    return math.ceil((foot_cm + 1.5) * 1.5)
# E: Some room is added to the foot before scaling, and ceil gives a full size.
# R: EU shoe size = (foot length in cm + 1.5) * 1.5, always rounded up
assert shoe_size_eu(24.5) == 39
assert shoe_size_eu(26.5) == 42
assert shoe_size_eu(25) == 40

def calories_to_kilojoules(calories):
    """Return the energy in whole kilojoules for a number of kilocalories (factor 4.184)."""
    return round(calories * 4.184)
# E: The factor between the units is applied before rounding.
assert calories_to_kilojoules(100) == 418
assert calories_to_kilojoules(0) == 0
assert calories_to_kilojoules(250) == 1046

def beats_to_seconds(beats, tempo):
    """Return how many seconds some beats of music last at a tempo in beats per minute."""
    return beats * 60 / tempo
# E: One beat lasts sixty seconds divided by the tempo.
# R: song with 240 beats at 120 bpm takes how many seconds?
assert beats_to_seconds(240, 120) == 120.0
assert beats_to_seconds(1, 60) == 1.0
assert beats_to_seconds(0, 90) == 0.0

def frames_to_timecode(frames, per_second=25):
    """Write a frame number of a film as "seconds+frames", e.g. 60 frames at 25 per second
    as "2+10"."""
    return f"{frames // per_second}+{frames % per_second}"
# E: Full seconds and remaining frames come from the two kinds of division.
assert frames_to_timecode(60) == "2+10"
assert frames_to_timecode(24) == "0+24"
assert frames_to_timecode(60, 30) == "2+0"

def oven_fan_temperature(celsius):
    """Return the setting for a fan oven: 20 degrees less than given, rounded down to a
    multiple of 5."""
    return (celsius - 20) // 5 * 5
# E: Floor division and multiplication by five remove the odd degrees.
assert oven_fan_temperature(200) == 180
assert oven_fan_temperature(183) == 160
assert oven_fan_temperature(180) == 160

def roasting_minutes(grams, per_half_kilo=20, extra=15):
    """Return the roasting time: some minutes for every started 500 grams plus extra minutes."""
    return math.ceil(grams / 500) * per_half_kilo + extra
# E: Started halves of a kilo are counted by rounding up.
# R: roast needs 20 min for each started 500 g and 15 min on top. weight in grams in, minutes out
assert roasting_minutes(1500) == 75
assert roasting_minutes(1501) == 95
assert roasting_minutes(500, 30, 0) == 30

def thunder_distance(seconds):
    """Estimate the distance of a thunderstorm in km: three seconds between flash and bang
    make one."""
    return round(seconds / 3, 1)
# E: The counted seconds are divided by three and rounded.
assert thunder_distance(9) == 3.0
assert thunder_distance(10) == 3.3
assert thunder_distance(0) == 0.0

def fuel_per_100_km(litres, kilometres):
    """Return the fuel use in litres per 100 km, with one decimal, or 0.0 for a car that
    stood still."""
    if kilometres == 0:
        return 0.0
    return round(litres / kilometres * 100, 1)
# E: The use for one kilometre is scaled to a hundred after the zero check.
# R: I filled in 42 litres after 600 km. consumption per 100 km, one decimal; 0.0 if the distance is 0
assert fuel_per_100_km(42, 600) == 7.0
assert fuel_per_100_km(10, 300) == 3.3
assert fuel_per_100_km(5, 0) == 0.0

def kilometres_left(tank_litres, per_100):
    """Return the full kilometres that a tank still allows at a use of per_100 litres for
    100 km."""
    return int(tank_litres * 100 // per_100)
# E: The rule of three is written with floor division to get full kilometres.
assert kilometres_left(30, 6) == 500
assert kilometres_left(10, 7) == 142
assert kilometres_left(0, 5) == 0

def stairs_height(steps, step_cm):
    """Return the height of a staircase in metres from the step count and the step height
    in cm."""
    return steps * step_cm / 100
# E: The product in centimetres is divided by a hundred.
assert stairs_height(20, 18) == 3.6
assert stairs_height(0, 18) == 0.0
assert stairs_height(10, 20) == 2.0

def buses_per_day(first_hour: int, last_hour: int, every: int) -> int:
    """Count the buses of a day on which one leaves at first_hour sharp and then every so
    many minutes, the last not after last_hour sharp."""
    return (last_hour - first_hour) * 60 // every + 1
# M: The minutes of service are divided by the pause, and the very first bus is added.
# R: first bus at 6 o'clock, then one each 20 min, none later than 22 o'clock. how many buses? give it as (first hour, last hour, minutes)
assert buses_per_day(6, 22, 20) == 49
assert buses_per_day(8, 9, 25) == 3
assert buses_per_day(7, 7, 10) == 1

def clock_angle(hour, minute):
    """Return the smaller angle in degrees between the hands of a clock at hour:minute."""
    hour_hand = hour % 12 * 30 + minute * 0.5
    gap = abs(hour_hand - minute * 6)
    return min(gap, 360 - gap)
# H: Both hands are placed in degrees, and the gap is also looked at the other way round.
# R: angle between hour hand and minute hand, the smaller one, e.g. 3:00 is 90
assert clock_angle(3, 0) == 90.0
assert clock_angle(12, 0) == 0.0
assert clock_angle(9, 0) == 90.0
assert clock_angle(6, 30) == 15.0

def add_clock_minutes(hour, minute, extra):
    """Return the (hour, minute) on a 24-hour clock after some extra minutes, over midnight
    as well."""
    total = (hour * 60 + minute + extra) % 1440
    return divmod(total, 60)
# M: Taking the minutes of the day modulo 1440 wraps round at midnight.
# R: its 23:50, what time is it 25 minutes later? hour, minute, extra minutes -> tuple (0, 15)
assert add_clock_minutes(23, 50, 25) == (0, 15)
assert add_clock_minutes(8, 5, 10) == (8, 15)
assert add_clock_minutes(1, 0, 1440) == (1, 0)

def sleep_hours(bed, wake):
    """Return the whole hours slept between a bed hour and a wake hour of a 24-hour clock.
    The wake hour may belong to the next day."""
    return (wake - bed) % 24
# E: The modulo makes a negative difference jump to the next day.
# R: went to bed at 22, got up at 6 -> 8 hours. write it so that past midnight works
assert sleep_hours(22, 6) == 8
assert sleep_hours(1, 9) == 8
assert sleep_hours(7, 7) == 0

def clock_strikes(from_hour, to_hour):
    """Count the strikes of a clock from one full hour to a later one, both counted in.
    It strikes the hour number, from 1 to 12; hours are given as 1 to 12."""
    return sum(range(from_hour, to_hour + 1))
# E: The strikes form a range of whole numbers that sum adds.
assert clock_strikes(1, 12) == 78
assert clock_strikes(3, 5) == 12
assert clock_strikes(7, 7) == 7

def weeks_to_book(days):
    """Return the weeks that must be booked for a stay of that many days, a started week
    being full."""
    return (days + 6) // 7
# E: Adding six before the floor division rounds every started week up.
assert weeks_to_book(8) == 2
assert weeks_to_book(7) == 1
assert weeks_to_book(0) == 0

def months_as_text(months):
    """Write the age of a small child: "N months" below two years, otherwise "N years"."""
    if months < 24:
        return f"{months} months"
    return f"{months // 12} years"
# E: The unit changes at 24 months, where floor division finds the years.
assert months_as_text(23) == "23 months"
assert months_as_text(24) == "2 years"
assert months_as_text(47) == "3 years"

def is_night_hour(hour: int) -> bool:
    """Check whether an hour from 0 to 23 lies in the night, which goes from 22 up to
    before 6."""
    return hour >= 22 or hour < 6
# E: The night crosses midnight, so two conditions are joined with or.
# R: night is from 22:00 until 6:00 (6 is day again). is the given hour at night?
assert is_night_hour(23) is True
assert is_night_hour(6) is False
assert is_night_hour(0) is True
assert is_night_hour(12) is False

def average_speed_kmh(metres, seconds):
    """Return the speed in km/h of someone who covers some metres in some seconds, with one
    decimal."""
    return round(metres / seconds * 3.6, 1)
# E: Metres per second become kilometres per hour with the factor 3.6.
# R: 100 metres in 12.5 seconds, what is that in km/h? one decimal
assert average_speed_kmh(100, 12.5) == 28.8
assert average_speed_kmh(1000, 360) == 10.0
assert average_speed_kmh(0, 10) == 0.0

def travel_time_minutes(kilometres, kmh):
    """Return the minutes that a way takes at a steady speed, rounded to whole minutes."""
    return round(kilometres / kmh * 60)
# E: The hours of the trip are multiplied by sixty and rounded.
assert travel_time_minutes(90, 60) == 90
assert travel_time_minutes(10, 30) == 20
assert travel_time_minutes(1, 70) == 1

def arrival_hour(start, kilometres, kmh):
    """Return the hour of day (a float, 0 to under 24) of arrival after a drive begun at
    hour start."""
    return (start + kilometres / kmh) % 24
# E: The driving time is added to the start and wrapped at midnight.
assert arrival_hour(8, 150, 100) == 9.5
assert arrival_hour(23, 100, 50) == 1.0
assert arrival_hour(5.5, 0, 80) == 5.5

def meeting_time(distance_km, speed_a, speed_b):
    """Return the hours until two cyclists meet who start at the two ends of a road towards
    each other."""
    return distance_km / (speed_a + speed_b)
# E: Moving towards each other, their speeds add up.
# R: two bikes start 60 km apart and ride toward each other, one with 20 the other 10 km/h. after how many hours do they meet
assert meeting_time(60, 20, 10) == 2.0
assert meeting_time(15, 15, 15) == 0.5
assert meeting_time(0, 5, 5) == 0.0

def stopping_distance(kmh):
    """Return the stopping distance in metres by the driving school rule. It is three times
    a tenth of the speed for reacting plus the square of that tenth for braking."""
    tenth = kmh / 10
    return 3 * tenth + tenth ** 2
# E: A helper variable for the tenth keeps both parts of the rule readable.
assert stopping_distance(50) == 40.0
assert stopping_distance(100) == 130.0
assert stopping_distance(0) == 0.0

def signs_on_way(start: int, goal: int, every: int) -> int:
    """Count the signs on a road that stand at each multiple of every metres, on the way from
    metre start (not counted) to metre goal (counted)."""
    return goal // every - start // every
# M: The multiples up to the goal minus those up to the start are the ones in between.
# R: signs stand at metre 50, 100, 150 and so on. how many do i pass from after start up to and including goal? args start, goal, step
assert signs_on_way(0, 200, 50) == 4
assert signs_on_way(50, 149, 50) == 1
assert signs_on_way(10, 40, 50) == 0

def lap_count(metres, track=400):
    """Return (full laps, metres into the next lap) for a distance on a running track."""
    return divmod(metres, track)
# E: The quotient counts the laps and the remainder is the begun one.
assert lap_count(1500) == (3, 300)
assert lap_count(800) == (2, 0)
assert lap_count(100, 200) == (0, 100)

def steps_to_kilometres(steps, stride_cm):
    """Return the distance in kilometres for a pedometer count and a stride length in
    centimetres."""
    return round(steps * stride_cm / 100_000, 2)
# E: The total in centimetres is divided by those in a kilometre.
# R: 8000 steps with 70 cm each, how far in km (2 decimals)?
assert steps_to_kilometres(8000, 70) == 5.6
assert steps_to_kilometres(0, 80) == 0.0
assert steps_to_kilometres(1234, 75) == 0.93

def swim_lanes(metres, pool):
    """Return how many lengths of the pool must be swum to cover at least that many metres."""
    lengths = metres // pool
    if metres % pool:
        lengths += 1
    return lengths
# E: A remainder in the division asks for one more length.
assert swim_lanes(1000, 25) == 40
assert swim_lanes(1010, 50) == 21
assert swim_lanes(0, 25) == 0

def altitude_temperature(valley_temperature, metres_up):
    """Return the temperature on a mountain: it falls by 6.5 degrees for every 1000 metres up.
    Round to one decimal."""
    return round(valley_temperature - 6.5 * metres_up / 1000, 1)
# E: The fall per metre times the climb is taken from the valley value.
assert altitude_temperature(20, 1000) == 13.5
assert altitude_temperature(10, 2000) == -3.0
assert altitude_temperature(15, 0) == 15.0

def hiking_hours(kilometres, metres_up):
    """Estimate a hike: 4 km an hour on the flat and 300 m of climb an hour, where the larger of
    the two times counts in full and the other one half."""
    flat, climb = kilometres / 4, metres_up / 300
    return max(flat, climb) + min(flat, climb) / 2
# M: Both times are computed, and max and min tell which is halved.
# R: hiking rule: time flat = km/4, time up = m/300, take the bigger plus half of the smaller. hours please
assert hiking_hours(12, 600) == 4.0
assert hiking_hours(8, 0) == 2.0
assert hiking_hours(4, 900) == 3.5

def jam_jars(fruit_grams: int, jar_grams: int) -> int:
    """Return the jars filled to the top with jam made of fruit and the same weight of sugar."""
    return 2 * fruit_grams // jar_grams
# E: The sugar doubles the weight, and only full jars are counted by floor division.
# R: jam = fruit + just as much sugar. how many full jars do i get? fruit in g, then jar size in g
assert jam_jars(1000, 400) == 5
assert jam_jars(500, 300) == 3
assert jam_jars(100, 250) == 0

def mixed_temperature(litres_a, degrees_a, litres_b, degrees_b):
    """Return the temperature of a bath made from two amounts of water with different
    temperatures."""
    heat = litres_a * degrees_a + litres_b * degrees_b
    return heat / (litres_a + litres_b)
# E: It is the mean of the temperatures weighted by the litres.
assert mixed_temperature(10, 60, 10, 20) == 40.0
assert mixed_temperature(30, 50, 10, 10) == 40.0
assert mixed_temperature(5, 37, 0, 0) == 37.0

def paint_cans(width, height, per_can, coats=1):
    """Return the cans needed to paint a wall; one can covers per_can square metres once."""
    return math.ceil(width * height * coats / per_can)
# E: The area is multiplied by the coats and the division is rounded up.
# R: wall 5 x 3 m, a can is good for 10 square metres, maybe painted twice. how many cans? width, height, area per can, number of coats (normally 1)
assert paint_cans(5, 3, 10) == 2
assert paint_cans(5, 3, 10, 2) == 3
assert paint_cans(5, 2, 10) == 1

def tiles_needed(length_cm, width_cm, tile_cm):
    """Return how many square tiles cover a rectangular floor when cut rests are thrown away."""
    along = -(-length_cm // tile_cm)
    across = -(-width_cm // tile_cm)
    return along * across
# M: Each direction is rounded up by itself because a cut tile is used up.
assert tiles_needed(100, 50, 25) == 8
assert tiles_needed(101, 50, 25) == 10
assert tiles_needed(10, 10, 30) == 1

def shelf_capacity(shelf_cm, book_mm):
    """Return how many books of that thickness in millimetres stand on a shelf given in
    centimetres."""
    return shelf_cm * 10 // book_mm
# E: The shelf is converted to millimetres, then divided without rest.
assert shelf_capacity(80, 25) == 32
assert shelf_capacity(10, 30) == 3
assert shelf_capacity(2, 50) == 0

def battery_days(percent_now, percent_per_hour, hours_per_day):
    """Return the full days a phone lasts when it is used some hours a day, each taking
    some percent."""
    return percent_now // (percent_per_hour * hours_per_day)
# E: The product is the use of a day, by which the charge is divided.
assert battery_days(100, 10, 4) == 2
assert battery_days(39, 10, 4) == 0
assert battery_days(90, 5, 6) == 3

def pills_missing(pills, per_day, days):
    """Find how many pills a box lacks to last for the days, or 0 if it is enough."""
    missing = per_day * days - pills
    return missing if missing > 0 else 0
# E: What is needed minus what is there, cut off at zero.
assert pills_missing(30, 2, 14) == 0
assert pills_missing(20, 3, 7) == 1
assert pills_missing(0, 1, 5) == 5

def heart_beats_per_day(beats, seconds):
    """Project a pulse that was counted over some seconds to the beats of a whole day."""
    return beats * 86400 // seconds
# E: A day has 86400 seconds, and multiplying first keeps whole numbers exact.
assert heart_beats_per_day(15, 15) == 86400
assert heart_beats_per_day(70, 60) == 100800
assert heart_beats_per_day(0, 30) == 0

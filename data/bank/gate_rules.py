"""Verified problems: gate rules."""

def may_climb_wall(height_cm, kg, has_guide):
    """Allow climbing for people of 140 cm or more, or with a guide; never above 110 kg."""
    return kg <= 110 and (height_cm >= 140 or has_guide)
# E: The brackets keep or together under the weight rule.
# R: climbing wall: 140 cm or guide, max 110 kg. true/false
assert may_climb_wall(140, 60, False) is True
assert may_climb_wall(120, 30, True) is True
assert may_climb_wall(180, 111, True) is False

def bumper_car_seat(height_cm):
    """Return "driver" from 130 cm on, "passenger" from 100 cm on, otherwise "watch"."""
    if height_cm >= 130:
        return "driver"
    return "passenger" if height_cm >= 100 else "watch"
# E: The taller rule comes first.
assert bumper_car_seat(130) == "driver"
assert bumper_car_seat(129) == "passenger"
assert bumper_car_seat(99) == "watch"

def can_vote_here(age, resident_months, local):
    """Check voting: 16 for local elections, 18 otherwise, and at least 3 months of residence."""
    return age >= (16 if local else 18) and resident_months >= 3
# E: The kind of election sets the age.
assert can_vote_here(16, 3, True) is True
assert can_vote_here(17, 12, False) is False
assert can_vote_here(40, 2, True) is False

def needs_child_seat(age, cm):
    """Tell whether a child needs a car seat: under 12 years and also below 150 cm."""
    return age < 12 and cm < 150
# E: Both limits must be undercut.
assert needs_child_seat(11, 149) is True
assert needs_child_seat(12, 140) is False
assert needs_child_seat(8, 150) is False

def bedtime_hour_for(weekend, age):
    """Return the bedtime hour: 20 for under 10, else 21, and one hour later on weekends."""
    bedtime = 20 if age < 10 else 21
    return bedtime + 1 if weekend else bedtime
# E: The age sets the hour and the weekend shifts it.
assert bedtime_hour_for(False, 9) == 20
assert bedtime_hour_for(True, 9) == 21
assert bedtime_hour_for(True, 10) == 22

def dogs_let_out(hour, raining, barking):
    """Check whether to let the dog out: by day (8 to 20) if it does not rain, or whenever it
    barks."""
    return barking or (8 <= hour <= 20 and not raining)
# E: Barking overrules the rest.
assert dogs_let_out(8, False, False) is True
assert dogs_let_out(8, True, False) is False
assert dogs_let_out(3, True, True) is True

def swim_flag(wave_m, lifeguard):
    """Return "red" for waves above 2 m, "yellow" above 1 m or without a lifeguard, else "green"."""
    if wave_m > 2:
        return "red"
    return "yellow" if wave_m > 1 or not lifeguard else "green"
# E: Danger first, then the caution cases.
# R: beach flag color from wave height and lifeguard
assert swim_flag(2.5, True) == "red"
assert swim_flag(0.5, False) == "yellow"
assert swim_flag(1, True) == "green"

def ice_carries_group(cm, people):
    """Check ice: 5 cm for one person, and 2 cm more for every further person."""
    return cm >= 5 + 2 * (people - 1)
# E: The needed thickness grows with the group.
assert ice_carries_group(5, 1) is True
assert ice_carries_group(8, 3) is False
assert ice_carries_group(9, 3) is True

def kite_weather(wind, raining, storm_warning):
    """Check whether to fly a kite: wind from 15 to 40 km/h, neither rain nor a storm warning."""
    return 15 <= wind <= 40 and not raining and not storm_warning
# E: A range and two negations.
assert kite_weather(15, False, False) is True
assert kite_weather(41, False, False) is False
assert kite_weather(20, True, False) is False

def sledge_day(snow_cm, celsius, homework_done):
    """Return "sledge" with 10 cm of snow below zero and done homework, "wait" if only the homework
    is missing, else "no"."""
    if snow_cm < 10 or celsius >= 0:
        return "no"
    return "sledge" if homework_done else "wait"
# E: The weather is judged before the homework.
assert sledge_day(10, -1, True) == "sledge"
assert sledge_day(10, -1, False) == "wait"
assert sledge_day(10, 0, True) == "no"

def umbrella_by_percent(rain_percent, by_car):
    """Advise to take an umbrella from 40 percent rain on, by car only from 80 percent on."""
    return rain_percent >= (80 if by_car else 40)
# E: The car moves the bound.
assert umbrella_by_percent(40, False) is True
assert umbrella_by_percent(79, True) is False
assert umbrella_by_percent(80, True) is True

def loan_granted(income, debts, rate):
    """Grant a loan if the rate is at most a third of the income left after debts."""
    return 3 * rate <= income - debts
# E: Multiplying by three avoids a division.
assert loan_granted(2000, 500, 500) is True
assert loan_granted(2000, 501, 500) is False
assert loan_granted(0, 0, 0) is True

def flat_affordable(rent, heating, income):
    """Check whether rent plus heating is no more than 40 percent of income."""
    return (rent + heating) * 100 <= income * 40
# E: Hundredths keep the comparison whole.
assert flat_affordable(700, 100, 2000) is True
assert flat_affordable(700, 101, 2000) is False
assert flat_affordable(0, 0, 0) is True

def get_order_status(in_stock, ordered, can_backorder):
    """Return "ship" if the stock covers the order, "partial" if some is there, else "wait" when a
    back order is possible and "cancel" when it is not."""
    if in_stock >= ordered:
        return "ship"
    if in_stock > 0:
        return "partial"
    return "wait" if can_backorder else "cancel"
# E: The cases go from full stock to none.
assert get_order_status(5, 5, False) == "ship"
assert get_order_status(1, 5, True) == "partial"
assert get_order_status(0, 5, False) == "cancel"

def must_reorder(stock, sold_per_day, delivery_days):
    """Check if an article must be reordered: stock below what sells during delivery plus 2 days."""
    return stock < sold_per_day * (delivery_days + 2)
# E: The reserve of two days is added to the delivery.
assert must_reorder(19, 4, 3) is True
assert must_reorder(20, 4, 3) is False
assert must_reorder(0, 0, 5) is False

def free_sample(age, bought, is_new):
    """Check whether a customer gets a sample: adults only, and either new or with 3 things
    bought."""
    return age >= 18 and (is_new or bought >= 3)
# E: The age rule holds in both cases.
assert free_sample(18, 0, True) is True
assert free_sample(17, 9, True) is False
assert free_sample(30, 2, False) is False

def loyalty_level(years, spent):
    """Return "gold" for 5 years and 1000 spent, "silver" for one of the two, otherwise "basic"."""
    reached = (years >= 5) + (spent >= 1000)
    return ["basic", "silver", "gold"][reached]
# E: The number of reached marks is the index.
# R: gold if 5 years and 1000 spent, silver if one of them, else basic
assert loyalty_level(5, 1000) == "gold"
assert loyalty_level(1, 5000) == "silver"
assert loyalty_level(4, 999) == "basic"

def seat_upgrade(member, full_percent, paid):
    """Upgrade a passenger who paid, or a member when the plane is less than 80 percent full."""
    return paid or member and full_percent < 80
# E: and binds before or.
assert seat_upgrade(True, 79, False) is True
assert seat_upgrade(True, 80, False) is False
assert seat_upgrade(False, 99, True) is True

def boarding_group(row, with_child, priority):
    """Return the boarding group: 1 for priority, 2 with a child, 3 for rows above 20, else 4."""
    if priority:
        return 1
    if with_child:
        return 2
    return 3 if row > 20 else 4
# E: Early returns keep the order of the rules.
# R: boarding group 1-4: priority, child, row over 20, rest
assert boarding_group(5, True, True) == 1
assert boarding_group(5, True, False) == 2
assert boarding_group(20, False, False) == 4

def gate_is_reached(minutes_left, metres, running):
    """Check whether a traveller reaches the gate in time: 80 metres a minute, 150 when running."""
    return minutes_left * (150 if running else 80) >= metres
# E: The possible way is compared with the real one.
assert gate_is_reached(5, 400, False) is True
assert gate_is_reached(5, 401, False) is False
assert gate_is_reached(5, 750, True) is True

def connection_ok(arrival, delay, departure):
    """Tell whether at least 5 minutes remain to change trains; all times in minutes of the day."""
    return departure - (arrival + delay) >= 5
# E: The delay moves the arrival.
assert connection_ok(600, 3, 608) is True
assert connection_ok(600, 4, 608) is False
assert connection_ok(600, 0, 605) is True

def which_train(now, first, second):
    """Return the departure of the next train not before now; 0 if both of them have gone.

    first leaves before second."""
    if now <= first:
        return first
    return second if now <= second else 0
# E: The earlier train is asked first.
# R: next train not before now out of two departures, 0 if both left
assert which_train(10, 12, 20) == 12
assert which_train(13, 12, 20) == 20
assert which_train(21, 12, 20) == 0

def parking_allowed(day, hour, resident):
    """Check parking: residents always, others on Sundays (day 7) or outside 9 to before 18."""
    return resident or day == 7 or not 9 <= hour < 18
# E: Any one of the reasons suffices.
# R: parking ok? residents always, others sunday or outside 9-18. args day hour resident
assert parking_allowed(1, 9, False) is False
assert parking_allowed(7, 12, False) is True
assert parking_allowed(1, 18, False) is True

def even_odd_driving(plate, day):
    """Check the driving rule: even plates on even days, odd plates on odd days, all on the 31st."""
    return day == 31 or plate % 2 == day % 2
# E: The parities have to agree.
assert even_odd_driving(1234, 2) is True
assert even_odd_driving(1234, 3) is False
assert even_odd_driving(1234, 31) is True

def speed_sign(kmh, limit):
    """Return ":)" up to the limit, ":|" up to 5 km/h above it, and ":(" beyond."""
    if kmh <= limit:
        return ":)"
    return ":|" if kmh <= limit + 5 else ":("
# E: The limit and a tolerance split three ranges.
# R: speed display :) ok, :| up to 5 over, :( more
assert speed_sign(50, 50) == ":)"
assert speed_sign(55, 50) == ":|"
assert speed_sign(56, 50) == ":("

def traffic_light_step(colour, someone_waits):
    """Return the next colour: green to yellow only if someone waits, yellow to red, red to
    green."""
    if colour == "green":
        return "yellow" if someone_waits else "green"
    return "red" if colour == "yellow" else "green"
# E: Only green depends on the waiting people.
assert traffic_light_step("green", False) == "green"
assert traffic_light_step("yellow", False) == "red"
assert traffic_light_step("red", True) == "green"

def fan_speed(celsius, people):
    """Set a fan: 0 below 22 degrees, else 1, plus 1 from 28 degrees, plus 1 for over 4 people."""
    if celsius < 22:
        return 0
    return 1 + (celsius >= 28) + (people > 4)
# E: Truth values raise the base of one.
assert fan_speed(21, 9) == 0
assert fan_speed(22, 4) == 1
assert fan_speed(28, 5) == 3

def get_lamp_brightness(lux, movement):
    """Return a lamp's percent: 0 in light of 50 lux or more, else 100 with movement and 20
    without."""
    if lux >= 50:
        return 0
    return 100 if movement else 20
# E: Daylight switches it off first.
assert get_lamp_brightness(50, True) == 0
assert get_lamp_brightness(10, True) == 100
assert get_lamp_brightness(10, False) == 20

def blinds_down(sun_angle, celsius, someone_home):
    """Lower the blinds when nobody is home, or when the sun is above 30 and it is over 24
    degrees."""
    return not someone_home or sun_angle > 30 and celsius > 24
# E: The empty home is reason enough.
assert blinds_down(10, 10, False) is True
assert blinds_down(31, 25, True) is True
assert blinds_down(31, 24, True) is False

def washing_programme(kg, dirty):
    """Choose "half load" up to 3 kg, "heavy" for more when dirty, otherwise "normal"."""
    if kg <= 3:
        return "half load"
    return "heavy" if dirty else "normal"
# E: The weight is checked before the dirt.
# R: pick wash programme from kg and dirty flag: half load / heavy / normal
assert washing_programme(3, True) == "half load"
assert washing_programme(4, True) == "heavy"
assert washing_programme(4, False) == "normal"

def exam_allowed(absences, homework_percent, doctor_note):
    """Admit to an exam with at most 3 absences (5 with a doctor's note) and 60 percent homework."""
    return absences <= (5 if doctor_note else 3) and homework_percent >= 60
# E: The note widens the first limit.
assert exam_allowed(3, 60, False) is True
assert exam_allowed(5, 60, True) is True
assert exam_allowed(4, 90, False) is False

def get_final_mark(oral, written):
    """Compute a final mark: a third oral, two thirds written, rounded to a whole mark."""
    return round((oral + 2 * written) / 3)
# E: The written mark is weighted twice.
assert get_final_mark(1, 4) == 3
assert get_final_mark(2, 2) == 2
assert get_final_mark(3, 1) == 2

def school_prize(grade, absences):
    """Return "book" for a grade of 1, "pen" for 2 without absences, otherwise "none"."""
    if grade == 1:
        return "book"
    return "pen" if grade == 2 and absences == 0 else "none"
# E: The better prize comes first.
assert school_prize(1, 5) == "book"
assert school_prize(2, 0) == "pen"
assert school_prize(2, 1) == "none"

def cup_winner_on_away_goals(home_a, away_b, home_b, away_a):
    """Decide a two-leg tie of A and B: A scored home_a and away_a, B home_b and away_b.

    Return "A", "B" or "extra time": more goals in total, then more away goals."""
    a, b = (home_a + away_a, away_a), (home_b + away_b, away_b)
    if a == b:
        return "extra time"
    return "A" if a > b else "B"
# M: Tuples compare the totals first and away goals second.
assert cup_winner_on_away_goals(2, 0, 1, 0) == "A"
assert cup_winner_on_away_goals(1, 1, 0, 0) == "B"
assert cup_winner_on_away_goals(1, 0, 1, 0) == "extra time"

def seed_of_winner(seed_a, seed_b, upset):
    """Return the seed of the winner: normally the lower number wins, in an upset the higher one."""
    return max(seed_a, seed_b) if upset else min(seed_a, seed_b)
# E: The flag switches between min and max.
assert seed_of_winner(3, 8, False) == 3
assert seed_of_winner(3, 8, True) == 8
assert seed_of_winner(1, 2, False) == 1

def closest_without_over(guess_a, guess_b, price):
    """Return "A" or "B" for the guess closest to price without going over it, else "nobody".

    Equal guesses go to A."""
    a_ok, b_ok = guess_a <= price, guess_b <= price
    if a_ok and (guess_a >= guess_b or not b_ok):
        return "A"
    return "B" if b_ok else "nobody"
# E: A wins when it is valid and B is lower or over.
assert closest_without_over(90, 95, 100) == "B"
assert closest_without_over(90, 101, 100) == "A"
assert closest_without_over(101, 102, 100) == "nobody"

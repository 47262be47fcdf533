"""Verified problems: rules of life."""

def hello_by_hour(hour):
    """Return "Good morning" before 11, "Good day" from 11 to 17, and "Good evening" later."""
    if hour < 11:
        return "Good morning"
    return "Good day" if hour <= 17 else "Good evening"
# E: Two comparisons split the day into three parts.
# R: greeting for an hour 0-23: morning until before 11, day through 17, then evening
assert hello_by_hour(10) == "Good morning"
assert hello_by_hour(17) == "Good day"
assert hello_by_hour(18) == "Good evening"

def named_greeting(name, formal):
    """Return "Dear NAME," if formal is true, else "Hi NAME!"."""
    return f"Dear {name}," if formal else f"Hi {name}!"
# E: The flag chooses between two texts.
# R: greeting "Dear X," when formal, otherwise "Hi X!"
assert named_greeting("Ida", True) == "Dear Ida,"
assert named_greeting("Ida", False) == "Hi Ida!"
assert named_greeting("", False) == "Hi !"

def tea_temperature_word(degrees):
    """Call tea "hot" above 60 degrees, "warm" above 35, and "cold" otherwise."""
    if degrees > 60:
        return "hot"
    if degrees > 35:
        return "warm"
    return "cold"
# E: The tests run from hot to cold.
assert tea_temperature_word(61) == "hot"
assert tea_temperature_word(60) == "warm"
assert tea_temperature_word(35) == "cold"

def shirt_letter(chest_cm):
    """Give the shirt size for a chest in cm: S below 90, M below 100, L below 110, else XL."""
    if chest_cm < 90:
        return "S"
    if chest_cm < 100:
        return "M"
    return "L" if chest_cm < 110 else "XL"
# E: The limits rise from test to test.
# R: shirt size from chest cm pls, S <90, M <100, L <110, rest XL
assert shirt_letter(89) == "S"
assert shirt_letter(100) == "L"
assert shirt_letter(110) == "XL"

def season_south(month):
    """Name the season in the southern half of the world: summer from December to February, then
    autumn, winter and spring for three months each."""
    if month in (12, 1, 2):
        return "summer"
    if month <= 5:
        return "autumn"
    return "winter" if month <= 8 else "spring"
# E: Three limits split the year after December is dealt with.
assert season_south(12) == "summer"
assert season_south(5) == "autumn"
assert season_south(8) == "winter"
assert season_south(9) == "spring"

def light_action(color):
    """Say what to do at a traffic light: "stop" at red, "wait" at yellow, "go" at green; any
    other color means "careful"."""
    return {"red": "stop", "yellow": "wait", "green": "go"}.get(color, "careful")
# E: A dict holds the three actions and get adds the default.
# R: traffic light color to stop/wait/go, anything else careful
assert light_action("red") == "stop"
assert light_action("green") == "go"
assert light_action("off") == "careful"

def light_after(color):
    """Return the next color of a light that goes green, yellow, red and green again."""
    if color == "green":
        return "yellow"
    return "red" if color == "yellow" else "green"
# E: Each color has one successor.
# R: what light color comes next? green yellow red green
assert light_after("green") == "yellow"
assert light_after("yellow") == "red"
assert light_after("red") == "green"

def may_cross(light, car_coming):
    """Decide whether to cross: only at a green light and when no car is coming."""
    return light == "green" and not car_coming
# E: Both conditions must hold.
assert may_cross("green", False) is True
assert may_cross("green", True) is False
assert may_cross("red", False) is False

def swim_ticket(age):
    """Return the price of a pool ticket: free (0) under 4, 3 from 4 to 15, 6 from 16 on."""
    if age < 4:
        return 0
    return 3 if age <= 15 else 6
# E: The youngest come first, then the children.
# R: pool price by age, 0-3 free, 4-15 three euros, older six
assert swim_ticket(3) == 0
assert swim_ticket(15) == 3
assert swim_ticket(16) == 6

def zoo_ticket(age, weekday):
    """Return the zoo price: 12 for adults, 7 for people under 18; on "Tue" all pay 5."""
    if weekday == "Tue":
        return 5
    return 7 if age < 18 else 12
# E: The special day is checked before the age.
# R: zoo: 12, under 18 pay 7, tuesdays ("Tue") 5 for all
assert zoo_ticket(30, "Tue") == 5
assert zoo_ticket(17, "Mon") == 7
assert zoo_ticket(18, "Mon") == 12

def cinema_seat_price(row, is_weekend):
    """Compute a seat's price: 8 in rows 1 to 5, 10 behind them, and 2 more on a weekend."""
    price = 8 if row <= 5 else 10
    return price + 2 if is_weekend else price
# E: The base price depends on the row, the extra on the day.
# R: rows 1-5 cost 8, others 10, weekend +2
assert cinema_seat_price(5, False) == 8
assert cinema_seat_price(6, False) == 10
assert cinema_seat_price(1, True) == 10

def senior_discount_price(price, age, day):
    """Return the price after the discount: people aged 65 or more pay half on "Wed"."""
    return price / 2 if age >= 65 and day == "Wed" else price
# E: Age and day must both fit.
# R: half price for 65+ on "Wed"
assert senior_discount_price(10, 65, "Wed") == 5
assert senior_discount_price(10, 64, "Wed") == 10
assert senior_discount_price(10, 80, "Thu") == 10

def best_discount_percent(age, is_student, is_member):
    """Return the highest discount that applies: members 20, students 15, under 12 years 50; if
    nothing applies, 0."""
    if age < 12:
        return 50
    return 20 if is_member else 15 if is_student else 0
# E: The rules are tested from the highest discount down.
assert best_discount_percent(11, True, True) == 50
assert best_discount_percent(20, True, True) == 20
assert best_discount_percent(20, True, False) == 15
assert best_discount_percent(20, False, False) == 0

def bike_rent(days):
    """Calculate the rent of a bike: 9 a day, from the fourth day on only 6 a day."""
    return 9 * min(days, 3) + 6 * max(days - 3, 0)
# E: The first three days and the rest are priced apart.
# R: bike costs 9 per day for the first 3 days and 6 for each day after. total for n days?
assert bike_rent(2) == 18
assert bike_rent(4) == 33
assert bike_rent(0) == 0

def boat_rent(hours):
    """Return what a boat costs: 15 for the first hour and 10 for each further one, 0 if it was
    not used."""
    return 15 + 10 * (hours - 1) if hours > 0 else 0
# E: One hour is dear, all others are cheaper.
# R: boat: 15 first hour then 10 each, nothing for 0 hours
assert boat_rent(1) == 15
assert boat_rent(3) == 35
assert boat_rent(0) == 0

def parking_with_free_half_hour(minutes):
    """Return the parking fee: nothing up to 30 minutes, then 2 per started hour of the whole
    stay."""
    return 0 if minutes <= 30 else -(-minutes // 60) * 2
# E: Negative floor division rounds the hours up.
assert parking_with_free_half_hour(30) == 0
assert parking_with_free_half_hour(31) == 2
assert parking_with_free_half_hour(61) == 4

def parking_with_day_cap(hours):
    """Return 3 euros for each hour of parking, but never more than 20."""
    return min(3 * hours, 20)
# E: min keeps the fee below the cap.
# R: 3 per hour, max 20
assert parking_with_day_cap(4) == 12
assert parking_with_day_cap(10) == 20
assert parking_with_day_cap(0) == 0

def shipping_for(total, express):
    """Compute the shipping: free for orders of 50 or more, else 4; express adds 6 in any case."""
    return (0 if total >= 50 else 4) + (6 if express else 0)
# E: Two conditionals are added.
# R: shipping cost: 4, free from order total 50, and 6 extra for express. shipping_for(total, express)
assert shipping_for(50, False) == 0
assert shipping_for(49, True) == 10
assert shipping_for(80, True) == 6

def passed_both_parts(written, spoken):
    """Check whether someone passed: 40 or more in each part and 100 or more in the sum."""
    return written >= 40 and spoken >= 40 and written + spoken >= 100
# E: Three conditions are joined with and.
# R: pass if both >= 40 and together >= 100
assert passed_both_parts(40, 60) is True
assert passed_both_parts(39, 90) is False
assert passed_both_parts(45, 50) is False

def exam_result(points):
    """Return "excellent" from 90 points, "passed" from 50, "retry" from 30 and else "failed"."""
    if points >= 90:
        return "excellent"
    elif points >= 50:
        return "passed"
    return "retry" if points >= 30 else "failed"
# E: The highest limit is tested first.
# R: exam points to a word: 90+ excellent, 50+ passed, 30+ retry, below failed
assert exam_result(90) == "excellent"
assert exam_result(50) == "passed"
assert exam_result(49) == "retry"
assert exam_result(29) == "failed"

def letter_mark(percent):
    """Turn a percentage into a letter: A from 85, B from 70, C from 55, else D."""
    return "A" if percent >= 85 else "B" if percent >= 70 else "C" if percent >= 55 else "D"
# E: A chain of conditionals goes from the best mark down.
# R: percent to A/B/C/D with limits 85 70 55
assert letter_mark(85) == "A"
assert letter_mark(84) == "B"
assert letter_mark(54) == "D"

def belt_color(lessons):
    """Return the judo belt: white under 20 lessons, yellow under 50, orange under 90, green
    from 90 on."""
    if lessons < 20:
        return "white"
    if lessons < 50:
        return "yellow"
    return "orange" if lessons < 90 else "green"
# E: The number of lessons is compared with rising limits.
assert belt_color(0) == "white"
assert belt_color(50) == "orange"
assert belt_color(90) == "green"

def game_level(points):
    """Return the level of a game: it starts at 1 and rises by one for each full 100 points, up
    to level 10."""
    return min(10, 1 + points // 100)
# E: Floor division counts the full hundreds.
# R: level from points, every 100 points one up, start 1, max 10
assert game_level(99) == 1
assert game_level(250) == 3
assert game_level(5000) == 10

def lives_after_hit(lives, has_shield):
    """Return the lives after being hit: one less without a shield, never below zero."""
    return lives if has_shield else max(lives - 1, 0)
# E: The shield saves the life.
# R: lose a life unless shield, dont go below 0
assert lives_after_hit(3, False) == 2
assert lives_after_hit(3, True) == 3
assert lives_after_hit(0, False) == 0

def umbrella_advice(rain_chance, windy):
    """Advise on rain gear: below 40 percent "nothing"; otherwise "raincoat" if windy and
    "umbrella" if not."""
    if rain_chance < 40:
        return "nothing"
    return "raincoat" if windy else "umbrella"
# E: An umbrella is only good without wind.
# R: what to take when it rains: under 40% nothing, else raincoat if windy, umbrella if not
assert umbrella_advice(39, True) == "nothing"
assert umbrella_advice(40, True) == "raincoat"
assert umbrella_advice(80, False) == "umbrella"

def ride_allowed(height_cm, with_adult):
    """Check who may ride: from 140 cm alone, from 110 cm together with an adult."""
    return height_cm >= 140 or height_cm >= 110 and with_adult
# E: The and binds tighter than the or.
# R: ride: 140cm alone or 110cm with an adult
assert ride_allowed(140, False) is True
assert ride_allowed(110, True) is True
assert ride_allowed(139, False) is False
assert ride_allowed(109, True) is False

def film_allowed(age, rating, with_parent):
    """Decide if a child may see a film: old enough for the rating, or up to two years too young
    if a parent comes along."""
    return age >= rating or with_parent and age >= rating - 2
# E: The parent lowers the needed age by two.
assert film_allowed(12, 12, False) is True
assert film_allowed(10, 12, True) is True
assert film_allowed(10, 12, False) is False

def can_drive_moped(age, has_permit, has_helmet):
    """Return True for people of 15 or more who have both a permit and a helmet."""
    return age >= 15 and has_permit and has_helmet
# E: All three must be true.
assert can_drive_moped(15, True, True) is True
assert can_drive_moped(14, True, True) is False
assert can_drive_moped(20, True, False) is False

def stop_or_refuel(km_left, tank_km):
    """Return "go" if the tank reaches for the way left, "refuel" if it does not."""
    return "go" if tank_km >= km_left else "refuel"
# E: Both distances are compared.
assert stop_or_refuel(100, 100) == "go"
assert stop_or_refuel(101, 100) == "refuel"
assert stop_or_refuel(0, 0) == "go"

def day_type(day):
    """Return "weekend" for "Sat" and "Sun", "almost" for "Fri", else "workday"."""
    if day in ("Sat", "Sun"):
        return "weekend"
    return "almost" if day == "Fri" else "workday"
# E: The weekend days are looked up in a tuple.
# R: Sat/Sun weekend, Fri almost, rest workday
assert day_type("Sun") == "weekend"
assert day_type("Fri") == "almost"
assert day_type("Mon") == "workday"

def wake_up_hour(is_workday, on_holiday):
    """Return the hour to get up: 6 on workdays, 8 on other days, 9 on any day of a holiday."""
    if on_holiday:
        return 9
    return 6 if is_workday else 8
# E: The holiday overrules the kind of day.
# R: alarm: 6 on workdays, 8 otherwise, but when on holiday always 9
assert wake_up_hour(True, True) == 9
assert wake_up_hour(True, False) == 6
assert wake_up_hour(False, False) == 8

def is_lunch_break(hour, minute):
    """Check whether a time lies in the lunch break from 12:30 up to before 13:15."""
    return (12, 30) <= (hour, minute) < (13, 15)
# E: Tuples of hour and minute compare like times.
# R: is it between 12:30 and 13:15 (not included)?
assert is_lunch_break(12, 30) is True
assert is_lunch_break(13, 15) is False
assert is_lunch_break(12, 29) is False

def office_door_open(day, hour):
    """Tell whether the office is open: days 1 to 4 from 8 to before 18, day 5 to before 14."""
    if day > 5 or hour < 8:
        return False
    return hour < (14 if day == 5 else 18)
# E: Closing time depends on the day.
assert office_door_open(1, 17) is True
assert office_door_open(5, 14) is False
assert office_door_open(6, 10) is False

def night_or_day_tariff(hour):
    """Return the price per unit: 20 from 22 o'clock to before 6, and 32 the rest of the day."""
    return 20 if hour >= 22 or hour < 6 else 32
# E: The night goes over midnight, so or joins both parts.
# R: power price 20 from 22 to 6, otherwise 32
assert night_or_day_tariff(22) == 20
assert night_or_day_tariff(5) == 20
assert night_or_day_tariff(6) == 32

def leaf_fire_water(mine, yours):
    """Decide a round of leaf, fire and water: fire beats leaf, water beats fire, leaf beats
    water. Return "win", "lose" or "draw" for mine."""
    if mine == yours:
        return "draw"
    wins = {("fire", "leaf"), ("water", "fire"), ("leaf", "water")}
    return "win" if (mine, yours) in wins else "lose"
# E: The winning pairs are listed in a set.
assert leaf_fire_water("fire", "leaf") == "win"
assert leaf_fire_water("fire", "water") == "lose"
assert leaf_fire_water("leaf", "leaf") == "draw"

def cat_mouse_cheese(first, second):
    """Return the winner's choice: the cat beats the mouse, the mouse the cheese, the cheese the
    cat; two equal choices give "tie"."""
    beats = {"cat": "mouse", "mouse": "cheese", "cheese": "cat"}
    if first == second:
        return "tie"
    return first if beats[first] == second else second
# E: A dict tells what each choice beats.
# R: game: cat > mouse > cheese > cat. return which of the two choices wins or "tie"
assert cat_mouse_cheese("cat", "mouse") == "cat"
assert cat_mouse_cheese("cat", "cheese") == "cheese"
assert cat_mouse_cheese("cat", "cat") == "tie"

def two_dice_prize(a, b):
    """Return the prize for two dice: 10 for a pair of sixes, 5 for another pair, 2 if the sum
    is 7, else 0."""
    if a == b:
        return 10 if a == 6 else 5
    return 2 if a + b == 7 else 0
# E: Pairs are dealt with before the sum.
# R: two dice: 6-6 wins 10, other pair 5, sum seven 2, else nothing
assert two_dice_prize(6, 6) == 10
assert two_dice_prize(2, 2) == 5
assert two_dice_prize(3, 4) == 2
assert two_dice_prize(1, 2) == 0

def move_on_roll(position, roll):
    """Return the new field on a board of fields 0 to 19: move by roll, but stay where you are
    if that would go past 19."""
    return position + roll if position + roll <= 19 else position
# E: The target is tested before the move is made.
assert move_on_roll(3, 4) == 7
assert move_on_roll(18, 1) == 19
assert move_on_roll(18, 2) == 18

def guess_reply(secret, guess):
    """Answer a guess with "higher" if the secret is larger, "lower" if smaller, else "yes"."""
    if guess < secret:
        return "higher"
    return "lower" if guess > secret else "yes"
# E: Two comparisons leave equality for the end.
# R: number guessing: tell "higher", "lower" or "yes". secret first
assert guess_reply(7, 5) == "higher"
assert guess_reply(7, 9) == "lower"
assert guess_reply(7, 7) == "yes"

def match_points(own, other):
    """Return a team's points for one match: 3 for a win, 1 for a draw, 0 for a loss."""
    return 3 if own > other else 1 if own == other else 0
# E: The goals are compared twice.
# R: 3 for a win, 1 draw, 0 lost, from goals
assert match_points(2, 1) == 3
assert match_points(0, 0) == 1
assert match_points(0, 1) == 0

def oven_setting(dish):
    """Return the oven degrees: 180 for "cake", 220 for "pizza" and "bread", else 200."""
    if dish == "cake":
        return 180
    return 220 if dish in ("pizza", "bread") else 200
# E: Two dishes share one setting.
assert oven_setting("cake") == 180
assert oven_setting("bread") == 220
assert oven_setting("fish") == 200

def spice_label(peppers):
    """Return "mild" for no or 1 pepper, "spicy" for 2 or 3, "fire" for more."""
    return "mild" if peppers < 2 else "spicy" if peppers < 4 else "fire"
# E: The bounds two and four split the range.
assert spice_label(1) == "mild"
assert spice_label(3) == "spicy"
assert spice_label(4) == "fire"

def plant_care(soil_dry, in_sun):
    """Say what a plant needs: "water" if its soil is dry, "move" if it is wet and not in the
    sun, "nothing" otherwise."""
    if soil_dry:
        return "water"
    return "nothing" if in_sun else "move"
# E: Dry soil comes first.
assert plant_care(True, False) == "water"
assert plant_care(False, False) == "move"
assert plant_care(False, True) == "nothing"

def litres_per_day(kilos, hot_day):
    """Return the litres a dog drinks: 0.05 per kilo, on hot days twice that, to 2 decimals."""
    return round(kilos * (0.1 if hot_day else 0.05), 2)
# E: The rate depends on the weather.
assert litres_per_day(10, False) == 0.5
assert litres_per_day(10, True) == 1.0
assert litres_per_day(0, True) == 0

def tax_two_steps(income):
    """Calculate the tax: nothing on the first 1000, 20 percent on everything above."""
    return max(income - 1000, 0) * 20 / 100
# E: Only what is above the free amount is taxed.
# R: 20% tax on everything over 1000
assert tax_two_steps(1500) == 100
assert tax_two_steps(1000) == 0
assert tax_two_steps(0) == 0

def data_speed(used_gb, limit_gb):
    """Return "fast" below the limit, "slow" at the limit or above, "blocked" at twice the limit
    or above."""
    if used_gb >= 2 * limit_gb:
        return "blocked"
    return "slow" if used_gb >= limit_gb else "fast"
# E: The harder limit is tested first.
assert data_speed(4, 5) == "fast"
assert data_speed(5, 5) == "slow"
assert data_speed(10, 5) == "blocked"

def lift_starts(people, total_kilos):
    """Tell whether a lift starts: not empty, at most 6 people and at most 450 kilos."""
    return 1 <= people <= 6 and total_kilos <= 450
# E: The chained comparison bounds the people.
assert lift_starts(6, 450) is True
assert lift_starts(0, 0) is False
assert lift_starts(5, 451) is False

def heater_state(temperature, was_on):
    """Return whether a heater is on: it goes on below 19, off above 22, and stays as it was in
    between."""
    if temperature < 19:
        return True
    return was_on and temperature <= 22
# E: In the middle range the old state is kept.
# R: thermostat: on under 19, off over 22, in between keep state
assert heater_state(18, False) is True
assert heater_state(20, True) is True
assert heater_state(20, False) is False
assert heater_state(23, True) is False

def bin_for_waste(thing):
    """Tell the bin: "blue" for paper and card, "yellow" for can and foil, "brown" for peel,
    "black" for all other things."""
    if thing in ("paper", "card"):
        return "blue"
    if thing in ("can", "foil"):
        return "yellow"
    return "brown" if thing == "peel" else "black"
# E: Membership in a tuple groups the things.
# R: which bin for paper, card, can, foil, peel or other
assert bin_for_waste("card") == "blue"
assert bin_for_waste("foil") == "yellow"
assert bin_for_waste("peel") == "brown"
assert bin_for_waste("shoe") == "black"

def pizza_size_for(people):
    """Suggest a pizza: "small" for 1, "medium" for 2, "large" for 3 or 4, else "two large"."""
    if people <= 2:
        return "small" if people < 2 else "medium"
    return "large" if people <= 4 else "two large"
# E: The small groups are split first.
assert pizza_size_for(1) == "small"
assert pizza_size_for(2) == "medium"
assert pizza_size_for(4) == "large"
assert pizza_size_for(5) == "two large"

def group_price(people):
    """Return the total entry: 10 each, but 8 each for groups of 10 or more."""
    return people * (8 if people >= 10 else 10)
# E: The price per head depends on the group.
# R: entry 10 per person, groups from 10 people pay 8 each. total
assert group_price(9) == 90
assert group_price(10) == 80
assert group_price(0) == 0

def third_one_free(price, count):
    """Return what count pieces cost if every third piece is free."""
    return price * (count - count // 3)
# E: Floor division counts the free pieces.
# R: price for count pieces when each 3rd is free
assert third_one_free(5, 3) == 10
assert third_one_free(5, 7) == 25
assert third_one_free(5, 0) == 0

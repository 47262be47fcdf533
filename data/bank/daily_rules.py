"""Verified problems: daily rules."""

def points_from_throw(value, is_double):
    """Return the points of a throw: 50 for a value of 25 that is a double, else value once or
    twice."""
    return value * 2 if is_double else value
# E: The bull's eye is just the double of 25.
assert points_from_throw(25, True) == 50
assert points_from_throw(20, False) == 20
assert points_from_throw(0, True) == 0

def dice_as_number(a, b):
    """Read two dice as a two-digit number with the higher die first, but 21 counts as 1000."""
    number = max(a, b) * 10 + min(a, b)
    return 1000 if number == 21 else number
# E: The number is built before the exception is checked.
# R: two dice to a number, bigger one first, 21 is worth 1000
assert dice_as_number(3, 5) == 53
assert dice_as_number(1, 2) == 1000
assert dice_as_number(6, 6) == 66

def bounce_on_board(position, roll, last):
    """Move forward by roll and bounce back from the last field by the fields that are too many."""
    target = position + roll
    return target if target <= last else 2 * last - target
# E: The surplus is mirrored at the end.
# R: board game: too far bounces back from last field
assert bounce_on_board(10, 4, 20) == 14
assert bounce_on_board(18, 4, 20) == 18
assert bounce_on_board(19, 4, 20) == 17

def get_lives_after_hit(lives, damage, shield):
    """Return the lives after a hit: a shield halves the damage (rounded down); never below 0."""
    if shield:
        damage //= 2
    return max(lives - damage, 0)
# E: The shield changes the damage before it is subtracted.
assert get_lives_after_hit(10, 5, False) == 5
assert get_lives_after_hit(10, 5, True) == 8
assert get_lives_after_hit(3, 9, False) == 0

def health_after_potion(health, potion, maximum):
    """Add a potion to the health, up to maximum; the dead (health 0) stay dead."""
    return 0 if health == 0 else min(health + potion, maximum)
# E: Zero is an exception and min the cap.
# R: heal by potion up to max, but dead stays dead (0)
assert health_after_potion(50, 30, 100) == 80
assert health_after_potion(90, 30, 100) == 100
assert health_after_potion(0, 30, 100) == 0

def level_of_points(points):
    """Calculate a level: it starts at 1 and grows by one for every 250 points, up to level 20."""
    return min(points // 250 + 1, 20)
# E: Full blocks of points are counted and capped.
# R: level from points, 250 each, starts at 1, max 20
assert level_of_points(0) == 1
assert level_of_points(500) == 3
assert level_of_points(99999) == 20

def points_missing_to_level(points):
    """Tell how many points are missing to the next multiple of 250; on a multiple it is 250."""
    return 250 - points % 250
# E: The remainder is the progress since the last level.
assert points_missing_to_level(240) == 10
assert points_missing_to_level(250) == 250
assert points_missing_to_level(1) == 249

def quiz_answer_score(correct, seconds):
    """Score an answer: wrong 0, right 100 minus 2 per second but at least 20."""
    return max(100 - 2 * seconds, 20) if correct else 0
# E: Speed is rewarded down to a minimum.
assert quiz_answer_score(True, 5) == 90
assert quiz_answer_score(True, 60) == 20
assert quiz_answer_score(False, 1) == 0

def test_score_with_penalty(right, wrong):
    """Give 4 points for each right answer and take 1 for each wrong one; the total is at least
    0."""
    return max(4 * right - wrong, 0)
# E: The balance is lifted to zero.
# R: 4 pts per right, minus 1 per wrong, not below zero
assert test_score_with_penalty(5, 3) == 17
assert test_score_with_penalty(0, 5) == 0
assert test_score_with_penalty(1, 4) == 0

def goals_to_points(own, other, at_home):
    """Return league points: 3 for a win, 1 for a draw at home, 2 for a draw away, 0 for a
    defeat."""
    if own > other:
        return 3
    if own == other:
        return 1 if at_home else 2
    return 0
# E: The place matters only for a draw.
assert goals_to_points(2, 1, True) == 3
assert goals_to_points(1, 1, False) == 2
assert goals_to_points(0, 1, True) == 0

def basket_points(twos, threes, free_throws):
    """Total basketball points: baskets of two, baskets of three and free throws at one."""
    return 2 * twos + 3 * threes + free_throws
# E: Each kind has its own factor.
assert basket_points(5, 2, 3) == 19
assert basket_points(0, 0, 0) == 0
assert basket_points(1, 1, 1) == 6

def volleyball_set_won(own, other):
    """Check whether a volleyball set is won: at least 25 points and 2 more than the other side."""
    return own >= 25 and own - other >= 2
# E: Both conditions must hold.
# R: volleyball set won? 25+ and two ahead
assert volleyball_set_won(25, 23) is True
assert volleyball_set_won(25, 24) is False
assert volleyball_set_won(24, 10) is False

def jump_counts(distance, foot_over_line, wind):
    """Decide if a jump counts for a record: foot behind the line and wind at most 2.0.

    Return the distance if it counts and 0 if not."""
    return distance if not foot_over_line and wind <= 2.0 else 0
# E: Any violation makes the jump worthless.
assert jump_counts(7.5, False, 2.0) == 7.5
assert jump_counts(7.5, True, 0.0) == 0
assert jump_counts(7.5, False, 2.1) == 0

def best_of_two_tries(first, second, first_valid, second_valid):
    """Return the better of two tries, counting an invalid one as zero."""
    return max(first if first_valid else 0, second if second_valid else 0)
# E: Invalid tries are replaced before max.
assert best_of_two_tries(5, 7, True, True) == 7
assert best_of_two_tries(5, 7, True, False) == 5
assert best_of_two_tries(5, 7, False, False) == 0

def judge_mark(a, b, c, d):
    """Compute a diving mark: drop the highest and the lowest of four notes and add the others."""
    return a + b + c + d - max(a, b, c, d) - min(a, b, c, d)
# E: Both extremes leave the sum.
assert judge_mark(7, 8, 9, 5) == 15
assert judge_mark(6, 6, 6, 6) == 12
assert judge_mark(0, 10, 1, 2) == 3

def relay_is_faster(a, b, c, record):
    """Check whether three lap times together are below the record."""
    return a + b + c < record
# E: The sum is compared strictly.
assert relay_is_faster(10, 11, 12, 34) is True
assert relay_is_faster(10, 11, 12, 33) is False
assert relay_is_faster(0, 0, 0, 1) is True

def training_km_next_week(km, felt_good):
    """Plan next week's km: a tenth more if it felt good, otherwise a fifth less, rounded."""
    return round(km * 1.1) if felt_good else round(km * 0.8)
# E: The flag chooses the factor.
assert training_km_next_week(30, True) == 33
assert training_km_next_week(30, False) == 24
assert training_km_next_week(0, True) == 0

def steps_bonus(steps):
    """Return one bonus point per full 1000 steps above 5000."""
    return max(steps - 5000, 0) // 1000
# E: Only the surplus is divided.
assert steps_bonus(7999) == 2
assert steps_bonus(5000) == 0
assert steps_bonus(100) == 0

def calories_of_walk(km, kg):
    """Estimate calories of a walk as 0.75 times km times kg, rounded to tens."""
    return round(km * kg * 0.75 / 10) * 10
# E: Dividing by ten before rounding gives tens.
assert calories_of_walk(4, 80) == 240
assert calories_of_walk(1, 71) == 50
assert calories_of_walk(0, 80) == 0

def medicine_drops(age, kg):
    """Return the drops of a medicine: none under 2 years, 1 per 5 kg under 12, otherwise 10."""
    if age < 2:
        return 0
    return kg // 5 if age < 12 else 10
# E: The age decides on the rule.
assert medicine_drops(1, 10) == 0
assert medicine_drops(11, 38) == 7
assert medicine_drops(12, 38) == 10

def fever_or_fine(celsius, is_baby):
    """Return "fever" from 38.5 degrees on, for babies from 38.0 on; otherwise "fine"."""
    limit = 38.0 if is_baby else 38.5
    return "fever" if celsius >= limit else "fine"
# E: The limit depends on the flag.
assert fever_or_fine(38.2, True) == "fever"
assert fever_or_fine(38.2, False) == "fine"
assert fever_or_fine(38.5, False) == "fever"

def may_donate(age, kg, days_since_last):
    """Check if someone may donate blood: age 18 to 72, at least 50 kg, last time over 56 days
    ago."""
    return 18 <= age <= 72 and kg >= 50 and days_since_last > 56
# E: Three conditions are joined.
assert may_donate(18, 50, 57) is True
assert may_donate(73, 80, 100) is False
assert may_donate(30, 60, 56) is False

def eggs_needed(people, very_hungry):
    """Count eggs for breakfast: one each, one more for every very hungry person, then up to
    even."""
    eggs = people + very_hungry
    return eggs + eggs % 2
# E: The remainder by two fills an odd number up.
assert eggs_needed(3, 0) == 4
assert eggs_needed(3, 1) == 4
assert eggs_needed(0, 0) == 0

def pizzas_to_order(adults, children):
    """Return the pizzas to order: an adult eats one, a child a half; rounded up."""
    return adults + (children + 1) // 2
# E: Halves are rounded up with floor division.
# R: pizzas: adults 1, kids half, round up
assert pizzas_to_order(2, 3) == 4
assert pizzas_to_order(2, 2) == 3
assert pizzas_to_order(0, 1) == 1

def get_slices_left(pizzas, people, slices_each):
    """Tell how many of the 8 slices per pizza are left after people took slices_each, at least
    0."""
    return max(8 * pizzas - people * slices_each, 0)
# E: What was eaten is subtracted, zero is the floor.
assert get_slices_left(2, 3, 4) == 4
assert get_slices_left(1, 3, 4) == 0
assert get_slices_left(0, 0, 3) == 0

def sugar_for_jam(fruit_grams, low_sugar):
    """Calculate the sugar for jam: as much as fruit, or a third of it for the low-sugar kind."""
    return fruit_grams // 3 if low_sugar else fruit_grams
# E: The kind chooses the share.
assert sugar_for_jam(900, True) == 300
assert sugar_for_jam(900, False) == 900
assert sugar_for_jam(0, True) == 0

def rice_and_water(people):
    """Give the grams of rice and water together: 60 g rice a person, and twice as much water."""
    rice = 60 * people
    return rice + 2 * rice
# E: Water is doubled rice.
assert rice_and_water(2) == 360
assert rice_and_water(0) == 0
assert rice_and_water(1) == 180

def baking_temperature(celsius, fan_oven):
    """Lower a baking temperature by 20 for a fan oven and cap it at 250."""
    return min(celsius - 20 if fan_oven else celsius, 250)
# E: The conditional expression stands within min.
assert baking_temperature(200, True) == 180
assert baking_temperature(200, False) == 200
assert baking_temperature(275, True) == 250

def trays_in_oven(cookies, per_tray, trays_at_once):
    """Count the oven runs needed to bake cookies with per_tray on a tray and some trays at once."""
    return -(-cookies // (per_tray * trays_at_once))
# E: The capacity of a run divides the cookies, rounded up.
assert trays_in_oven(50, 12, 2) == 3
assert trays_in_oven(24, 12, 2) == 1
assert trays_in_oven(0, 12, 1) == 0

def watering_needed(days_dry, celsius):
    """Check whether plants need water: dry for 3 days, or for 1 day at more than 28 degrees."""
    return days_dry >= 3 or days_dry >= 1 and celsius > 28
# E: and binds tighter than or.
assert watering_needed(3, 10) is True
assert watering_needed(1, 29) is True
assert watering_needed(2, 28) is False

def seedlings_surviving(seeds, percent, eaten):
    """Return how many seedlings live: percent of the seeds sprout (rounded down), some are
    eaten."""
    return max(seeds * percent // 100 - eaten, 0)
# E: The sprouted ones less the eaten ones.
assert seedlings_surviving(50, 80, 10) == 30
assert seedlings_surviving(10, 50, 9) == 0
assert seedlings_surviving(3, 50, 0) == 1

def logs_for_evening(hours, celsius):
    """Return the logs for a fire: 2 an hour, or 3 an hour below 5 degrees, plus 1 to start with."""
    per_hour = 3 if celsius < 5 else 2
    return per_hour * hours + 1
# E: The cold chooses the rate.
assert logs_for_evening(3, 10) == 7
assert logs_for_evening(3, 4) == 10
assert logs_for_evening(0, 0) == 1

def buses_for_class(pupils, teachers, seats):
    """Return the number of buses needed for pupils and teachers together."""
    return (pupils + teachers + seats - 1) // seats
# E: Adding one less than the seats rounds up.
# R: how many buses for pupils + teachers with n seats
assert buses_for_class(48, 3, 50) == 2
assert buses_for_class(48, 2, 50) == 1
assert buses_for_class(0, 0, 50) == 0

def teachers_for_trip(pupils):
    """Tell how many teachers a trip needs: one for each 12 pupils begun, but at least two."""
    return max(-(-pupils // 12), 2)
# E: The count is rounded up and has a minimum.
assert teachers_for_trip(25) == 3
assert teachers_for_trip(5) == 2
assert teachers_for_trip(24) == 2

def pupils_without_partner(pupils, group_size):
    """Return how many pupils are left when groups are formed, or 0 if a single one joins a
    group."""
    left = pupils % group_size
    return 0 if left == 1 else left
# E: One single leftover finds a place.
assert pupils_without_partner(14, 4) == 2
assert pupils_without_partner(13, 4) == 0
assert pupils_without_partner(12, 4) == 0

def daily_pages_needed(pages, days):
    """Divide the pages of a book over days and round up, so that it is finished in time."""
    return (pages - 1) // days + 1
# E: Taking one off first makes exact divisions come out right.
# R: pages per day to finish a book in time, round up
assert daily_pages_needed(100, 7) == 15
assert daily_pages_needed(70, 7) == 10
assert daily_pages_needed(1, 7) == 1

def pages_on_last_day(pages, per_day):
    """Tell how many pages remain for the last day; a full day if it divides evenly."""
    return pages % per_day or per_day
# E: A remainder of zero means a full last day.
assert pages_on_last_day(100, 15) == 10
assert pages_on_last_day(90, 15) == 15
assert pages_on_last_day(5, 15) == 5

def facing_page(page):
    """Return the page that faces the given one in a book, where 2 faces 3, 4 faces 5, and so on."""
    return page + 1 if page % 2 == 0 else page - 1
# E: Even pages lie left, odd ones right.
assert facing_page(2) == 3
assert facing_page(5) == 4
assert facing_page(10) == 11

def floor_of_room(room):
    """Return the floor of a hotel room: room 412 is on floor 4, rooms below 100 on floor 0."""
    return room // 100
# E: The hundreds are the floor.
assert floor_of_room(412) == 4
assert floor_of_room(15) == 0
assert floor_of_room(1203) == 12

def same_floor_neighbours(a, b):
    """Check whether rooms a and b have the same hundreds and differ by one or two."""
    return a // 100 == b // 100 and 1 <= abs(a - b) <= 2
# E: The floor is compared as well as the distance.
assert same_floor_neighbours(411, 413) is True
assert same_floor_neighbours(411, 411) is False
assert same_floor_neighbours(499, 500) is False

def row_and_seat_text(number, per_row):
    """Turn a running seat number (from 1) into text such as "row 2 seat 3"."""
    row, seat = divmod(number - 1, per_row)
    return f"row {row + 1} seat {seat + 1}"
# E: Counting from zero in between makes divmod fit.
assert row_and_seat_text(1, 10) == "row 1 seat 1"
assert row_and_seat_text(13, 10) == "row 2 seat 3"
assert row_and_seat_text(10, 10) == "row 1 seat 10"

def last_row_people(people, per_row):
    """Count the people in the last row of a photo; with nobody the answer is 0."""
    if people == 0:
        return 0
    return (people - 1) % per_row + 1
# E: The shift by one turns a full row into per_row.
assert last_row_people(23, 10) == 3
assert last_row_people(20, 10) == 10
assert last_row_people(0, 10) == 0

def handshakes_between(team_a, team_b):
    """Count handshakes when each player of one team greets each of the other, and the two captains
    do so once more."""
    return team_a * team_b + 1 if team_a and team_b else 0
# E: A product plus the captains' second greeting.
assert handshakes_between(5, 5) == 26
assert handshakes_between(0, 5) == 0
assert handshakes_between(1, 1) == 2

def gift_shares(price, friends, organiser_pays_double):
    """Return what a friend pays for a gift; the organiser, not among friends, counts once or
    twice."""
    return price / (friends + (2 if organiser_pays_double else 1))
# E: The organiser adds one or two shares.
assert gift_shares(30, 4, False) == 6.0
assert gift_shares(30, 4, True) == 5.0
assert gift_shares(10, 0, False) == 10.0

def savings_goal_reached(saved, weekly, weeks, goal):
    """Check whether saving weekly for some weeks on top of what is saved reaches the goal."""
    return saved + weekly * weeks >= goal
# E: The future sum is compared with the goal.
assert savings_goal_reached(20, 5, 4, 40) is True
assert savings_goal_reached(20, 5, 3, 40) is False
assert savings_goal_reached(50, 0, 0, 40) is True

def weeks_to_goal(saved, weekly, goal):
    """Return the full weeks of saving needed to reach the goal; 0 if it is reached already."""
    missing = max(goal - saved, 0)
    return -(-missing // weekly)
# E: What is missing is divided and rounded up.
# R: how many weeks till i reach my savings goal (saved, weekly, goal)
assert weeks_to_goal(20, 5, 42) == 5
assert weeks_to_goal(50, 5, 42) == 0
assert weeks_to_goal(0, 10, 10) == 1

def phone_percent_after(percent, hours, gaming):
    """Return the battery percentage after hours of use: 8 an hour, 20 an hour when gaming."""
    rate = 20 if gaming else 8
    return max(percent - rate * hours, 0)
# E: The use picks the rate, zero is the end.
assert phone_percent_after(100, 5, False) == 60
assert phone_percent_after(100, 2, True) == 60
assert phone_percent_after(30, 2, True) == 0

def charging_minutes(percent):
    """Calculate the minutes to charge fully: one per percent up to 80, two per percent above."""
    below = max(80 - percent, 0)
    above = 100 - max(percent, 80)
    return below + 2 * above
# E: The missing percents are split at 80.
assert charging_minutes(80) == 40
assert charging_minutes(50) == 70
assert charging_minutes(100) == 0

def get_download_seconds(megabytes, megabits_per_second):
    """Return the seconds for a download, rounded up; a byte has eight bits."""
    return -(-megabytes * 8 // megabits_per_second)
# E: Megabytes become megabits before dividing.
assert get_download_seconds(100, 50) == 16
assert get_download_seconds(1, 50) == 1
assert get_download_seconds(0, 50) == 0

def photos_that_fit(gigabytes, photo_mb, used_mb):
    """Count how many more photos fit on a card: 1000 MB per gigabyte, less the used MB."""
    return max(gigabytes * 1000 - used_mb, 0) // photo_mb
# E: The free space is divided by the size of a photo.
assert photos_that_fit(2, 5, 1000) == 200
assert photos_that_fit(1, 7, 0) == 142
assert photos_that_fit(1, 5, 2000) == 0

def password_length_ok(length, has_symbol):
    """Check a password's length: at least 12, or at least 8 when it has a symbol."""
    return length >= (8 if has_symbol else 12)
# E: A symbol lowers the bound.
assert password_length_ok(12, False) is True
assert password_length_ok(8, True) is True
assert password_length_ok(11, False) is False

def attempts_message(wrong):
    """Return "locked" from 3 wrong attempts on, otherwise like "2 tries left"; one is "1 try
    left"."""
    left = 3 - wrong
    if left <= 0:
        return "locked"
    return "1 try left" if left == 1 else f"{left} tries left"
# E: The number of tries left chooses the text.
assert attempts_message(1) == "2 tries left"
assert attempts_message(2) == "1 try left"
assert attempts_message(3) == "locked"

def dog_food_days(kilos, dogs, grams_per_dog):
    """Return for how many full days the food lasts all dogs; None without dogs."""
    if dogs == 0:
        return None
    return kilos * 1000 // (dogs * grams_per_dog)
# E: Grams in the bag over grams per day.
assert dog_food_days(5, 2, 400) == 6
assert dog_food_days(5, 0, 400) is None
assert dog_food_days(0, 1, 100) == 0

def aquarium_fish_limit(litres, fish_cm):
    """Tell how many fish of fish_cm may live in a tank: one cm of fish needs 2 litres."""
    return litres // (2 * fish_cm)
# E: Each fish needs twice its length in litres.
assert aquarium_fish_limit(60, 5) == 6
assert aquarium_fish_limit(9, 5) == 0
assert aquarium_fish_limit(100, 10) == 5

def celsius_from_chirps(chirps_in_8_seconds):
    """Estimate the temperature in Celsius as the chirps of a cricket in 8 seconds plus 5.

    No chirps give None, since crickets are silent when it is cold."""
    return chirps_in_8_seconds + 5 if chirps_in_8_seconds else None
# E: Zero counts as false.
assert celsius_from_chirps(15) == 20
assert celsius_from_chirps(0) is None
assert celsius_from_chirps(1) == 6

def snow_depth_after(depth, snowfall, warm_days):
    """Compute the snow depth in cm: the old depth plus snowfall, minus 4 per warm day, at least
    0."""
    return max(0, depth + snowfall - 4 * warm_days)
# E: The melt is taken off and zero is the floor.
assert snow_depth_after(20, 10, 3) == 18
assert snow_depth_after(5, 0, 2) == 0
assert snow_depth_after(0, 0, 0) == 0

def wind_chill_simple(celsius, wind_kmh):
    """Return the felt temperature: one degree less for every full 10 km/h of wind above 10."""
    return celsius - max(wind_kmh - 10, 0) // 10
# E: Only the wind past ten is counted in tens.
assert wind_chill_simple(5, 35) == 3
assert wind_chill_simple(5, 10) == 5
assert wind_chill_simple(-2, 20) == -3

def height_with_boots(cm, boots, hat):
    """Return a height in cm with 3 more for boots and 10 more for a hat (both flags)."""
    return cm + 3 * boots + 10 * hat
# E: Flags multiply their extra.
assert height_with_boots(170, True, False) == 173
assert height_with_boots(170, True, True) == 183
assert height_with_boots(170, False, False) == 170

def fits_under_bridge(height, load, bridge):
    """Check whether a truck plus its load stays at least 20 cm below a bridge, all in cm."""
    return bridge - (height + load) >= 20
# E: The clearance is compared with twenty.
assert fits_under_bridge(250, 100, 370) is True
assert fits_under_bridge(250, 101, 370) is False
assert fits_under_bridge(100, 0, 110) is False

def get_seesaw_side(weight_left, distance_left, weight_right, distance_right):
    """Tell which side of a seesaw goes down, "left" or "right", or "level", by weight x
    distance."""
    left, right = weight_left * distance_left, weight_right * distance_right
    if left == right:
        return "level"
    return "left" if left > right else "right"
# E: The products are compared.
assert get_seesaw_side(30, 2, 20, 3) == "level"
assert get_seesaw_side(30, 2, 20, 2) == "left"
assert get_seesaw_side(10, 1, 20, 1) == "right"

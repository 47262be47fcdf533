"""Verified problems: number to word."""

def high_or_low_half(n):
    """Return "low" for numbers up to 50 and "high" for larger ones."""
    return "low" if n <= 50 else "high"
# E: One bound splits the numbers.
# R: "low" till 50, otherwise "high"
assert high_or_low_half(50) == "low"
assert high_or_low_half(51) == "high"
assert high_or_low_half(-3) == "low"

def sign_in_words(n):
    """Describe the sign of n as "plus", "minus" or "zero"."""
    if n == 0:
        return "zero"
    return "plus" if n > 0 else "minus"
# E: Zero is handled first.
assert sign_in_words(4) == "plus"
assert sign_in_words(-4) == "minus"
assert sign_in_words(0) == "zero"

def sign_and_parity(n):
    """Combine sign and parity of a nonzero integer into text such as "negative odd"."""
    sign = "positive" if n > 0 else "negative"
    parity = "even" if n % 2 == 0 else "odd"
    return sign + " " + parity
# E: Two independent choices are joined.
# R: describe an int like "positive even" or "negative odd"
assert sign_and_parity(4) == "positive even"
assert sign_and_parity(-3) == "negative odd"
assert sign_and_parity(1) == "positive odd"

def which_divides(n):
    """Return "both" if 4 and 6 divide n, "four" or "six" if only that one does, else "none"."""
    if n % 4 == 0 and n % 6 == 0:
        return "both"
    if n % 4 == 0:
        return "four"
    return "six" if n % 6 == 0 else "none"
# E: The strictest case comes first.
assert which_divides(12) == "both"
assert which_divides(8) == "four"
assert which_divides(7) == "none"

def remainder_word(n):
    """Name the remainder of n divided by three: "none", "one" or "two"."""
    return ("none", "one", "two")[n % 3]
# E: The remainder is the index into a tuple.
assert remainder_word(9) == "none"
assert remainder_word(10) == "one"
assert remainder_word(11) == "two"

def compare_words(a, b):
    """Say how a compares to b: "more", "less" or "same"."""
    if a > b:
        return "more"
    return "less" if a < b else "same"
# E: Two comparisons leave equality.
# R: say if a is "more", "less" or "same" compared to b
assert compare_words(3, 2) == "more"
assert compare_words(2, 3) == "less"
assert compare_words(2, 2) == "same"

def comparison_symbol(a, b):
    """Return "<", ">" or "=" so that it fits between a and b."""
    return "<" if a < b else ">" if a > b else "="
# E: Two conditional expressions are nested.
assert comparison_symbol(1, 2) == "<"
assert comparison_symbol(2, 1) == ">"
assert comparison_symbol(2, 2) == "="

def which_is_bigger(a, b):
    """Return "first" if a is larger, "second" if b is larger, and "tie" if they are equal."""
    if a == b:
        return "tie"
    return "first" if a > b else "second"
# E: Equality is dealt with before the comparison.
assert which_is_bigger(3, 1) == "first"
assert which_is_bigger(1, 3) == "second"
assert which_is_bigger(2, 2) == "tie"

def clearly_or_barely(winner, loser):
    """Say how a game was won: "clearly" with 10 points or more between, "barely" with fewer."""
    return "clearly" if winner - loser >= 10 else "barely"
# E: The margin is compared with ten.
assert clearly_or_barely(30, 20) == "clearly"
assert clearly_or_barely(29, 20) == "barely"
assert clearly_or_barely(1, 0) == "barely"

def game_result_text(ours, theirs):
    """Tell the result from our view: "won by 2", "lost by 3" or "draw"."""
    gap = ours - theirs
    if gap == 0:
        return "draw"
    return f"won by {gap}" if gap > 0 else f"lost by {-gap}"
# E: The sign of the gap chooses the wording.
# R: score text like "won by 2" / "lost by 3" / "draw" from our and their goals
assert game_result_text(5, 3) == "won by 2"
assert game_result_text(0, 3) == "lost by 3"
assert game_result_text(1, 1) == "draw"

def grade_letter_of(points):
    """Turn points out of 100 into a letter: A from 85, B from 70, C from 50, otherwise F."""
    for letter, bound in (("A", 85), ("B", 70), ("C", 50)):
        if points >= bound:
            return letter
    return "F"
# E: The bounds fall and the first one reached wins.
# R: points to letter A>=85 B>=70 C>=50 else F
assert grade_letter_of(85) == "A"
assert grade_letter_of(69) == "C"
assert grade_letter_of(49) == "F"

def grade_with_bonus(points, did_homework):
    """Add 5 points for done homework, then return "good" from 80, "fair" from 50, else "poor"."""
    total = points + 5 if did_homework else points
    if total >= 80:
        return "good"
    return "fair" if total >= 50 else "poor"
# E: The bonus changes the total before it is judged.
assert grade_with_bonus(75, True) == "good"
assert grade_with_bonus(75, False) == "fair"
assert grade_with_bonus(44, True) == "poor"

def pass_both_parts(written, oral):
    """Return "passed" if both marks are 50 or more, "repeat" if only one is, else "failed"."""
    good = (written >= 50) + (oral >= 50)
    return ("failed", "repeat", "passed")[good]
# E: The number of passed parts is the index.
assert pass_both_parts(50, 80) == "passed"
assert pass_both_parts(49, 80) == "repeat"
assert pass_both_parts(10, 20) == "failed"

def trend_of_marks(first, last):
    """Tell whether marks went "up", "down" or stayed "level"; a change below 3 is level."""
    if abs(last - first) < 3:
        return "level"
    return "up" if last > first else "down"
# E: Small changes are ignored before the direction is read.
assert trend_of_marks(50, 53) == "up"
assert trend_of_marks(50, 52) == "level"
assert trend_of_marks(50, 40) == "down"

def school_level_by_age(age):
    """Return "nursery" below 6, "primary" up to 10, "secondary" up to 18, and "adult" above."""
    if age < 6:
        return "nursery"
    if age <= 10:
        return "primary"
    return "secondary" if age <= 18 else "adult"
# E: Age bounds from young to old.
assert school_level_by_age(5) == "nursery"
assert school_level_by_age(10) == "primary"
assert school_level_by_age(19) == "adult"

def may_watch_film(age, rating, with_parent):
    """Decide "yes" or "no": the age must reach the rating, or be at most 2 short with a parent."""
    needed = rating - 2 if with_parent else rating
    return "yes" if age >= needed else "no"
# E: A parent lowers the needed age.
# R: film rating check: age ok -> yes. with parent 2 years younger is fine. returns "yes"/"no"
assert may_watch_film(12, 12, False) == "yes"
assert may_watch_film(10, 12, True) == "yes"
assert may_watch_film(10, 12, False) == "no"

def drive_or_ride_along(age, has_licence):
    """Return "drive" for people of 18 or more with a licence, otherwise "ride along"."""
    return "drive" if age >= 18 and has_licence else "ride along"
# E: Both conditions must hold.
assert drive_or_ride_along(18, True) == "drive"
assert drive_or_ride_along(17, True) == "ride along"
assert drive_or_ride_along(40, False) == "ride along"

def swim_group(age, metres):
    """Pick a swim group: "beginners" under 25 metres, else "kids" below 12 years, else "lanes"."""
    if metres < 25:
        return "beginners"
    return "kids" if age < 12 else "lanes"
# E: The distance is checked before the age.
assert swim_group(40, 20) == "beginners"
assert swim_group(11, 25) == "kids"
assert swim_group(12, 25) == "lanes"

def older_sibling(age_a, age_b):
    """Say who is older by how many years, like "A by 3"; equal ages give "twins"."""
    if age_a == age_b:
        return "twins"
    return f"A by {age_a - age_b}" if age_a > age_b else f"B by {age_b - age_a}"
# E: The larger age is put first in the subtraction.
assert older_sibling(9, 6) == "A by 3"
assert older_sibling(6, 10) == "B by 4"
assert older_sibling(5, 5) == "twins"

def years_to_wait(age, minimum):
    """Return "now" when age reaches minimum, else a text such as "in 3 years" or "in 1 year"."""
    missing = minimum - age
    if missing <= 0:
        return "now"
    return "in 1 year" if missing == 1 else f"in {missing} years"
# E: The singular needs its own case.
assert years_to_wait(18, 18) == "now"
assert years_to_wait(17, 18) == "in 1 year"
assert years_to_wait(15, 18) == "in 3 years"

def bath_water_feel(celsius):
    """Describe bath water: "cold" below 30, "pleasant" from 30 to 39, "too hot" from 40."""
    if celsius < 30:
        return "cold"
    return "pleasant" if celsius < 40 else "too hot"
# E: Two bounds make three ranges.
assert bath_water_feel(29) == "cold"
assert bath_water_feel(39.5) == "pleasant"
assert bath_water_feel(40) == "too hot"

def jacket_or_not(celsius, windy):
    """Advise "jacket" below 15 degrees, or below 20 when it is windy; otherwise "shirt"."""
    return "jacket" if celsius < (20 if windy else 15) else "shirt"
# E: Wind moves the bound.
assert jacket_or_not(15, False) == "shirt"
assert jacket_or_not(19, True) == "jacket"
assert jacket_or_not(20, True) == "shirt"

def snow_or_rain(celsius, wet):
    """Return "dry" if it is not wet, "snow" at 0 degrees or less, "sleet" up to 2, else "rain"."""
    if not wet:
        return "dry"
    if celsius <= 0:
        return "snow"
    return "sleet" if celsius <= 2 else "rain"
# E: Dry weather leaves at once.
assert snow_or_rain(-5, False) == "dry"
assert snow_or_rain(0, True) == "snow"
assert snow_or_rain(3, True) == "rain"

def heat_or_cool(actual, wanted):
    """Return "heat" if actual is more than 1 below wanted, "cool" if more than 1 above, or
    "off"."""
    if actual < wanted - 1:
        return "heat"
    return "cool" if actual > wanted + 1 else "off"
# E: A band of one degree on both sides stays off.
assert heat_or_cool(18, 20) == "heat"
assert heat_or_cool(21, 20) == "off"
assert heat_or_cool(22, 20) == "cool"

def battery_icon(percent):
    """Show a battery level as a word: "full" from 95, "ok" from 20, "low" above 0, else "empty"."""
    if percent >= 95:
        return "full"
    if percent >= 20:
        return "ok"
    return "low" if percent > 0 else "empty"
# E: The levels are tested from high to low.
# R: battery percent as word: full from 95, ok from 20, low above 0, else empty
assert battery_icon(95) == "full"
assert battery_icon(19) == "low"
assert battery_icon(0) == "empty"

def disk_warning(used, total):
    """Return "ok", "tight" (more than 80 percent used) or "critical" (more than 95 percent)."""
    percent = used * 100 / total
    if percent > 95:
        return "critical"
    return "tight" if percent > 80 else "ok"
# E: The share is turned into percent first.
assert disk_warning(80, 100) == "ok"
assert disk_warning(85, 100) == "tight"
assert disk_warning(192, 200) == "critical"

def glass_state(filled, size):
    """Describe a glass as "empty", "full", "half" (exactly) or "partly filled"."""
    if filled == 0:
        return "empty"
    if filled == size:
        return "full"
    return "half" if 2 * filled == size else "partly filled"
# E: The exact cases come before the rest.
assert glass_state(0, 300) == "empty"
assert glass_state(150, 300) == "half"
assert glass_state(100, 300) == "partly filled"

def bus_fullness(people, seats):
    """Tell "free seats", "all seated" when people equals seats, or "3 standing" and the like."""
    if people < seats:
        return "free seats"
    return "all seated" if people == seats else f"{people - seats} standing"
# E: The surplus is shown only when there is one.
assert bus_fullness(10, 20) == "free seats"
assert bus_fullness(20, 20) == "all seated"
assert bus_fullness(23, 20) == "3 standing"

def coin_side(number):
    """Return "heads" for even numbers and "tails" for odd numbers."""
    return "tails" if number % 2 else "heads"
# E: A remainder of one counts as true.
assert coin_side(4) == "heads"
assert coin_side(7) == "tails"
assert coin_side(0) == "heads"

def dice_pair_comment(a, b):
    """Comment on two dice: "double six", "double" for other equal ones, "seven" for that sum,
    else "nothing"."""
    if a == b == 6:
        return "double six"
    if a == b:
        return "double"
    return "seven" if a + b == 7 else "nothing"
# E: The special double is tested before the ordinary one.
assert dice_pair_comment(6, 6) == "double six"
assert dice_pair_comment(3, 4) == "seven"
assert dice_pair_comment(2, 2) == "double"

def turn_of_player(turn):
    """Return the player whose turn it is: turns 1, 4, 7... are "red", 2, 5... "blue", else
    "green"."""
    return ["red", "blue", "green"][(turn - 1) % 3]
# E: Turns start at one, so one is taken off before the remainder.
assert turn_of_player(1) == "red"
assert turn_of_player(5) == "blue"
assert turn_of_player(6) == "green"

def garbage_week(week):
    """Return what is collected in a week: "paper" in even weeks, "glass" in odd weeks.

    Every multiple of 10 is "both"."""
    if week % 10 == 0:
        return "both"
    return "paper" if week % 2 == 0 else "glass"
# E: Multiples of ten are even, hence tested first.
# R: even week paper, odd week glass, every 10th both
assert garbage_week(10) == "both"
assert garbage_week(4) == "paper"
assert garbage_week(7) == "glass"

def cook_doneness(minutes):
    """Say how an egg is after some minutes: "raw" under 3, "soft" under 6, "waxy" under 9,
    then "hard"."""
    words = {3: "raw", 6: "soft", 9: "waxy"}
    for limit, word in words.items():
        if minutes < limit:
            return word
    return "hard"
# E: A dictionary keeps the limits in order.
assert cook_doneness(2) == "raw"
assert cook_doneness(6) == "waxy"
assert cook_doneness(9) == "hard"

def spicy_level(scoville):
    """Classify heat: "mild" under 1000, "medium" under 10000, "hot" under 100000, else
    "extreme"."""
    if scoville < 1000:
        return "mild"
    if scoville < 10000:
        return "medium"
    return "hot" if scoville < 100000 else "extreme"
# E: Each bound is ten times the last.
# R: classify scoville as mild / medium / hot / extreme
assert spicy_level(999) == "mild"
assert spicy_level(10000) == "hot"
assert spicy_level(100000) == "extreme"

def walking_or_bus(km, raining):
    """Choose "walk" for up to 1 km (half of that in rain), "bus" for anything longer."""
    limit = 0.5 if raining else 1
    return "walk" if km <= limit else "bus"
# E: Rain halves the limit.
assert walking_or_bus(1, False) == "walk"
assert walking_or_bus(1, True) == "bus"
assert walking_or_bus(0.5, True) == "walk"

def elevator_or_stairs(floors, heavy_bag):
    """Return "stairs" for at most 2 floors without a heavy bag, otherwise "elevator"."""
    return "elevator" if heavy_bag or floors > 2 else "stairs"
# E: Either reason calls for the elevator.
assert elevator_or_stairs(2, False) == "stairs"
assert elevator_or_stairs(3, False) == "elevator"
assert elevator_or_stairs(1, True) == "elevator"

def lift_answer(current, wanted):
    """Answer for a lift: "up 3", "down 2" or "open" when it is already there."""
    if current == wanted:
        return "open"
    if wanted > current:
        return f"up {wanted - current}"
    return f"down {current - wanted}"
# E: The larger floor decides on the direction.
# R: elevator says "up 3", "down 2" or "open", from current and wanted floor
assert lift_answer(2, 5) == "up 3"
assert lift_answer(5, 3) == "down 2"
assert lift_answer(0, 0) == "open"

def compass_half(degrees):
    """Return "east" for bearings strictly between 0 and 180, "west" for those strictly between 180
    and 360, and "axis" for 0 and 180; degrees may exceed 360."""
    degrees %= 360
    if degrees in (0, 180):
        return "axis"
    return "east" if degrees < 180 else "west"
# E: The remainder brings the bearing into one full turn.
assert compass_half(90) == "east"
assert compass_half(630) == "west"
assert compass_half(540) == "axis"

def rectangle_form(width, height):
    """Call a rectangle "square", "tall" (higher than wide) or "wide"."""
    if width == height:
        return "square"
    return "tall" if height > width else "wide"
# E: Equality first, then the longer side.
assert rectangle_form(3, 3) == "square"
assert rectangle_form(2, 5) == "tall"
assert rectangle_form(5, 2) == "wide"

def photo_orientation_4_3(width, height):
    """Return "4:3" for exactly that ratio of width to height, "3:4" for the reverse, or "other"."""
    if width * 3 == height * 4:
        return "4:3"
    return "3:4" if width * 4 == height * 3 else "other"
# E: Cross products avoid comparing floats.
assert photo_orientation_4_3(800, 600) == "4:3"
assert photo_orientation_4_3(600, 800) == "3:4"
assert photo_orientation_4_3(500, 500) == "other"

def which_quadrant_word(x, y):
    """Tell where a point lies: "upper right", "lower left" and so on; points on an axis: "axis"."""
    if x == 0 or y == 0:
        return "axis"
    return ("upper " if y > 0 else "lower ") + ("right" if x > 0 else "left")
# E: Two choices are glued together.
assert which_quadrant_word(1, 1) == "upper right"
assert which_quadrant_word(-1, -1) == "lower left"
assert which_quadrant_word(0, 5) == "axis"

def traffic_by_speed(kmh):
    """Say how traffic moves: "jam" below 10 km/h, "slow" below 40, "flowing" otherwise."""
    return "jam" if kmh < 10 else "slow" if kmh < 40 else "flowing"
# E: Nested conditional expressions go from slow to fast.
assert traffic_by_speed(9) == "jam"
assert traffic_by_speed(10) == "slow"
assert traffic_by_speed(40) == "flowing"

def punctuality(minutes):
    """Describe a delay in minutes: "early" if negative, "on time" up to 5, else "late"."""
    if minutes < 0:
        return "early"
    return "on time" if minutes <= 5 else "late"
# E: The sign and one bound decide.
assert punctuality(-1) == "early"
assert punctuality(5) == "on time"
assert punctuality(6) == "late"

def greeting_by_clock(hour):
    """Greet by the hour (0 to 23): "Good morning" from 5, "Good day" from 11, "Good evening" from
    18, and "Good night" from 22 until 5."""
    if hour < 5 or hour >= 22:
        return "Good night"
    if hour < 11:
        return "Good morning"
    return "Good day" if hour < 18 else "Good evening"
# E: The night wraps around midnight and is handled first.
assert greeting_by_clock(23) == "Good night"
assert greeting_by_clock(11) == "Good day"
assert greeting_by_clock(5) == "Good morning"

def weekday_or_weekend(day):
    """Return "weekend" for day numbers 6 and 7, "weekday" for 1 to 5, or "?" for anything else."""
    if 1 <= day <= 5:
        return "weekday"
    return "weekend" if day in (6, 7) else "?"
# E: A range, a membership and a fallback.
assert weekday_or_weekend(5) == "weekday"
assert weekday_or_weekend(7) == "weekend"
assert weekday_or_weekend(0) == "?"

def month_length_word(month):
    """Return "short" for February (2), "long" for months with 31 days, and "normal" for others."""
    if month == 2:
        return "short"
    return "normal" if month in (4, 6, 9, 11) else "long"
# E: The four months with 30 days are listed.
assert month_length_word(2) == "short"
assert month_length_word(4) == "normal"
assert month_length_word(12) == "long"

def semester_of(month):
    """Return "winter" for the months October to March and "summer" for April to September."""
    return "summer" if 4 <= month <= 9 else "winter"
# E: The summer months form one range.
assert semester_of(4) == "summer"
assert semester_of(10) == "winter"
assert semester_of(1) == "winter"

def plural_cookies(count):
    """Write a number of cookies: "no cookies", "1 cookie", "5 cookies"."""
    if count == 0:
        return "no cookies"
    return f"{count} cookie" + ("s" if count != 1 else "")
# E: The s is left off for one only.
# R: write "1 cookie", "5 cookies", "no cookies"
assert plural_cookies(0) == "no cookies"
assert plural_cookies(1) == "1 cookie"
assert plural_cookies(5) == "5 cookies"

def podium_or_points(place):
    """Name the result of a race place: "gold", "silver", "bronze", "points" up to 10, else "-"."""
    if place <= 3:
        return ("gold", "silver", "bronze")[place - 1]
    return "points" if place <= 10 else "-"
# E: The first three places index a tuple.
assert podium_or_points(1) == "gold"
assert podium_or_points(10) == "points"
assert podium_or_points(11) == "-"

def signed_number(n):
    """Write an integer with its sign, such as "+5" or "-3"; zero has none."""
    return f"+{n}" if n > 0 else str(n)
# E: Only positive numbers get a sign added.
assert signed_number(5) == "+5"
assert signed_number(-3) == "-3"
assert signed_number(0) == "0"

def in_accounting_style(amount):
    """Write negative amounts in brackets without the minus, others plainly: -5 gives "(5)"."""
    return str(amount) if amount >= 0 else f"({abs(amount)})"
# E: abs removes the sign inside the brackets.
assert in_accounting_style(-5) == "(5)"
assert in_accounting_style(5) == "5"
assert in_accounting_style(0) == "0"

def division_as_text(a, b):
    """Write a division with remainder like "17 = 3 * 5 + 2" for a = 17 and b = 5."""
    return f"{a} = {a // b} * {b} + {a % b}"
# E: Quotient and remainder are filled into the f-string.
assert division_as_text(17, 5) == "17 = 3 * 5 + 2"
assert division_as_text(10, 5) == "10 = 2 * 5 + 0"
assert division_as_text(3, 4) == "3 = 0 * 4 + 3"

def percent_label(part, whole):
    """Return part of whole as a percent label rounded to whole percent, e.g. "33%"."""
    return f"{round(part * 100 / whole)}%"
# E: Percent value, rounding and formatting in one go.
# R: part of whole as percent text like "33%"
assert percent_label(1, 3) == "33%"
assert percent_label(5, 5) == "100%"
assert percent_label(0, 7) == "0%"

def euros_label(cents):
    """Turn whole cents into a label: below 100 "85 ct", otherwise euros such as "1.50 EUR"."""
    return f"{cents} ct" if cents < 100 else f"{cents / 100:.2f} EUR"
# E: The format .2f shows two decimals.
assert euros_label(85) == "85 ct"
assert euros_label(150) == "1.50 EUR"
assert euros_label(100) == "1.00 EUR"

def grams_or_kilos(grams):
    """Label a weight "750 g", or "2 kg" for full kilos, or "1 kg 250 g" for anything between."""
    kilos, rest = divmod(grams, 1000)
    if kilos == 0:
        return f"{rest} g"
    return f"{kilos} kg" if rest == 0 else f"{kilos} kg {rest} g"
# E: divmod splits the weight, empty parts are left out.
assert grams_or_kilos(750) == "750 g"
assert grams_or_kilos(2000) == "2 kg"
assert grams_or_kilos(1250) == "1 kg 250 g"

def likes_label(count):
    """Shorten a count from 1000 on to full thousands with k: 950 stays "950", 2700 is "2k"."""
    return f"{count // 1000}k" if count >= 1000 else str(count)
# E: Floor division counts full thousands.
# R: 950 -> "950", 2700 -> "2k"
assert likes_label(950) == "950"
assert likes_label(2700) == "2k"
assert likes_label(1000) == "1k"

def capped_badge(unread):
    """Return the text on a badge: empty for 0, the number up to 99, and "99+" above."""
    if unread == 0:
        return ""
    return str(unread) if unread <= 99 else "99+"
# E: The number is shown only in the middle range.
# R: unread badge: empty for 0, number, 99+ above 99
assert capped_badge(0) == ""
assert capped_badge(99) == "99"
assert capped_badge(100) == "99+"

def stars_of_five(rating):
    """Draw a rating from 0 to 5 as stars followed by dots up to five signs, like "***.." for 3."""
    return "*" * rating + "." * (5 - rating)
# E: Repeated characters fill both parts.
assert stars_of_five(3) == "***.."
assert stars_of_five(0) == "....."
assert stars_of_five(5) == "*****"

def fizz_like_clap(n):
    """Return "clap" if n contains the digit 3 or is divisible by 3, else n as text."""
    return "clap" if "3" in str(n) or n % 3 == 0 else str(n)
# E: A text test and a remainder test are joined with or.
assert fizz_like_clap(13) == "clap"
assert fizz_like_clap(9) == "clap"
assert fizz_like_clap(10) == "10"

def tick_label(minute):
    """Label a clock's minute: "hour" at 0, "quarter" at 15 and 45, "half" at 30, else ""."""
    return {0: "hour", 15: "quarter", 30: "half", 45: "quarter"}.get(minute, "")
# E: A lookup table with an empty default.
assert tick_label(0) == "hour"
assert tick_label(45) == "quarter"
assert tick_label(20) == ""

def exam_room(number):
    """Send candidates by number to a room: 1-30 "A", 31-60 "B", 61-90 "C"."""
    return "ABC"[(number - 1) // 30]
# E: Blocks of thirty are counted from zero.
assert exam_room(30) == "A"
assert exam_room(31) == "B"
assert exam_room(90) == "C"

def column_letter_of(index):
    """Return the capital letter of a column index from 0 to 25; negative indexes give "?"."""
    return chr(65 + index) if index >= 0 else "?"
# E: 65 is the code of A.
assert column_letter_of(0) == "A"
assert column_letter_of(25) == "Z"
assert column_letter_of(-1) == "?"

def team_by_number(number, teams):
    """Return the team letter for a player's number when numbers 1, 2, 3... go to A, B, C... in turn
    among the given number of teams."""
    return chr(ord("A") + (number - 1) % teams)
# E: The remainder repeats the letters.
assert team_by_number(1, 3) == "A"
assert team_by_number(5, 3) == "B"
assert team_by_number(4, 4) == "D"

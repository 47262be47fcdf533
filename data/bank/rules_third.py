"""Verified problems: rules third."""

def canoe_price(hours, people):
    """Return the price of a canoe: 12 an hour, 3 more an hour for a third person; 4 hours or
    more get 10 off."""
    price = hours * (15 if people >= 3 else 12)
    return price - 10 if hours >= 4 else price
# E: The hourly rate depends on the people, the discount on the hours.
# R: canoe 12/hour, with 3 people 15/hour, minus 10 from 4 hours on. args hours, people
assert canoe_price(2, 2) == 24
assert canoe_price(4, 3) == 50
assert canoe_price(4, 1) == 38

def firewood_cost(metres, delivered):
    """Compute the cost of firewood: 80 a metre, plus 25 for delivery below 5 metres."""
    return 80 * metres + (25 if delivered and metres < 5 else 0)
# E: The fee needs both conditions.
# R: wood 80 per metre, delivery 25 but free from 5 metres
assert firewood_cost(2, True) == 185
assert firewood_cost(5, True) == 400
assert firewood_cost(2, False) == 160

def candle_hours_left(centimetres, windy):
    """Tell how many hours a candle burns: 2 hours per centimetre, half as long in the wind."""
    return centimetres if windy else 2 * centimetres
# E: Half of two hours is one.
assert candle_hours_left(5, False) == 10
assert candle_hours_left(5, True) == 5
assert candle_hours_left(0, True) == 0

def ski_slope_color(degrees):
    """Return the color of a slope: blue up to 14 degrees, red up to 22, and black above."""
    if degrees > 22:
        return "black"
    return "red" if degrees > 14 else "blue"
# E: The steep slopes are tested first.
assert ski_slope_color(14) == "blue"
assert ski_slope_color(22) == "red"
assert ski_slope_color(23) == "black"

def ski_pass(days, age):
    """Give the price of a ski pass: 40 a day, 30 a day under 16, and every sixth day is free."""
    return (days - days // 6) * (30 if age < 16 else 40)
# E: The free days are taken off before multiplying.
# R: ski pass: adults 40/day, <16 30/day, each 6th day free
assert ski_pass(6, 30) == 200
assert ski_pass(5, 15) == 150
assert ski_pass(0, 30) == 0

def tent_size(adults, children):
    """Choose a tent, two children counting as one adult: "small" for up to 2, "family" for up to
    4, else "two tents"."""
    places = adults + children / 2
    return "small" if places <= 2 else "family" if places <= 4 else "two tents"
# E: The places are computed first.
assert tent_size(1, 2) == "small"
assert tent_size(2, 1) == "family"
assert tent_size(4, 1) == "two tents"

def campfire_allowed(dry_days, wind_kmh, has_water):
    """Allow a fire only with water at hand, fewer than 7 dry days and wind under 30 km/h."""
    return has_water and dry_days < 7 and wind_kmh < 30
# E: One false condition forbids the fire.
# R: can we make a fire? needs water, less than 7 dry days, wind below 30
assert campfire_allowed(6, 29, True) is True
assert campfire_allowed(7, 0, True) is False
assert campfire_allowed(0, 0, False) is False

def fish_verdict(kind, centimetres):
    """Decide if a fish may be kept: a "pike" from 50 cm, a "trout" from 28 cm, others always.

    Return "keep" or "throw back"."""
    least = {"pike": 50, "trout": 28}.get(kind, 0)
    return "keep" if centimetres >= least else "throw back"
# E: The least size comes from a dict.
# R: pike must be 50cm, trout 28cm, other fish any size. answer keep / throw back
assert fish_verdict("pike", 50) == "keep"
assert fish_verdict("trout", 27) == "throw back"
assert fish_verdict("carp", 5) == "keep"

def boot_or_shoe(rain, snow_cm):
    """Suggest footwear: "boots" with any snow, "rubber boots" in rain without snow, "shoes"."""
    return "boots" if snow_cm > 0 else "rubber boots" if rain else "shoes"
# E: Snow is more important than rain.
assert boot_or_shoe(True, 1) == "boots"
assert boot_or_shoe(True, 0) == "rubber boots"
assert boot_or_shoe(False, 0) == "shoes"

def paint_cans_by_rule(area, coats):
    """Return how many cans of paint are bought if one can covers 30 square metres of one coat."""
    return -(-area * coats // 30)
# E: Negative floor division rounds up.
# R: cans of paint needed for area and number of coats, one can = 30 sqm, round up
assert paint_cans_by_rule(30, 1) == 1
assert paint_cans_by_rule(31, 1) == 2
assert paint_cans_by_rule(20, 3) == 2

def lamp_cost_year(watts, hours_a_day, price):
    """Compute what a lamp costs in 365 days, with price per kilowatt hour; round to cents."""
    return round(watts * hours_a_day * 365 / 1000 * price, 2)
# E: Watts times hours by one thousand are kilowatt hours.
assert lamp_cost_year(10, 2, 0.5) == 3.65
assert lamp_cost_year(100, 10, 0.2) == 73.0
assert lamp_cost_year(0, 5, 0.3) == 0

def rent_share_by_rule(rent, people, big_room):
    """Return one person's share of the rent: an equal part, and 50 more for the big room."""
    return rent / people + (50 if big_room else 0)
# E: The extra is added to the equal part.
assert rent_share_by_rule(900, 3, False) == 300
assert rent_share_by_rule(900, 3, True) == 350
assert rent_share_by_rule(400, 1, False) == 400

def chores_done_word(done, total):
    """Return "all done" if done reaches total, "halfway" from half of it on, "started" with at
    least one, "not started"."""
    if done >= total:
        return "all done"
    return "halfway" if done * 2 >= total else "started" if done else "not started"
# E: The conditions go from full to nothing.
# R: progress word for done/total chores: all done, halfway (>= 50%), started, not started
assert chores_done_word(4, 4) == "all done"
assert chores_done_word(2, 4) == "halfway"
assert chores_done_word(1, 4) == "started"
assert chores_done_word(0, 4) == "not started"

def meeting_size_room(people):
    """Name the smallest room that fits: "nook" for 2, "den" for 6, "hall" for 40, else None."""
    rooms = {2: "nook", 6: "den", 40: "hall"}
    return next((name for seats, name in rooms.items() if people <= seats), None)
# E: The first room with enough seats is taken.
assert meeting_size_room(2) == "nook"
assert meeting_size_room(7) == "hall"
assert meeting_size_room(41) is None

def late_excuse(minutes):
    """Return "on time" for 0 or fewer minutes late, "sorry" up to 10, "very sorry" after that."""
    return "on time" if minutes <= 0 else "sorry" if minutes <= 10 else "very sorry"
# E: Two limits split the minutes.
assert late_excuse(-5) == "on time"
assert late_excuse(10) == "sorry"
assert late_excuse(11) == "very sorry"

def holiday_bonus(salary, years):
    """Return the bonus: nothing in the first year (0), then 5 percent, and 10 from 5 years on."""
    if years < 1:
        return 0
    return salary * (10 if years >= 5 else 5) / 100
# E: The years choose the percentage.
# R: bonus is 5% of salary after 1 year, 10% after 5, 0 before
assert holiday_bonus(2000, 0) == 0
assert holiday_bonus(2000, 1) == 100
assert holiday_bonus(2000, 5) == 200

def savings_goal_text(saved, goal):
    """Return "reached" once saved is at least the goal, else "N to go" with what is missing."""
    return "reached" if saved >= goal else f"{goal - saved} to go"
# E: The gap is shown only while it exists.
assert savings_goal_text(50, 50) == "reached"
assert savings_goal_text(30, 50) == "20 to go"
assert savings_goal_text(0, 1) == "1 to go"

def interest_for(balance):
    """Return a year's interest: 1 percent up to 1000, 2 percent of the whole balance above it,
    and 0 for a negative balance."""
    if balance < 0:
        return 0
    return balance * (2 if balance > 1000 else 1) / 100
# E: The whole balance gets one of two rates.
assert interest_for(1000) == 10
assert interest_for(2000) == 40
assert interest_for(-5) == 0

def cash_or_card(amount, card_minimum, cash):
    """Choose how to pay: "card" from the card minimum on, else "cash" if the cash suffices, else
    "cannot pay"."""
    if amount >= card_minimum:
        return "card"
    return "cash" if cash >= amount else "cannot pay"
# E: The card is preferred.
# R: pay by card if amount >= minimum, otherwise cash when there is enough, otherwise "cannot pay"
assert cash_or_card(10, 10, 0) == "card"
assert cash_or_card(5, 10, 5) == "cash"
assert cash_or_card(5, 10, 4) == "cannot pay"

def round_of_cards(card, trump):
    """Return the worth of a card (suit, number): its number, plus 20 if its suit is trump."""
    suit, number = card
    return number + 20 if suit == trump else number
# E: The card is unpacked and the suit compared.
assert round_of_cards(("heart", 7), "heart") == 27
assert round_of_cards(("heart", 7), "spade") == 7
assert round_of_cards(("club", 1), "club") == 21

def wolf_goat_cabbage_safe(left_alone):
    """Check a set of things left alone: the wolf eats the goat, and the goat the cabbage."""
    return not ({"wolf", "goat"} <= left_alone or {"goat", "cabbage"} <= left_alone)
# E: Neither dangerous pair may be a subset.
# R: given a set of what stays on the bank, is it safe? wolf+goat and goat+cabbage are bad
assert wolf_goat_cabbage_safe({"wolf", "cabbage"}) is True
assert wolf_goat_cabbage_safe({"wolf", "goat"}) is False
assert wolf_goat_cabbage_safe(set()) is True

def ant_boot_elephant(mine, other):
    """Tell if mine wins: the ant beats the elephant, the elephant the boot, the boot the ant."""
    return {"ant": "elephant", "elephant": "boot", "boot": "ant"}[mine] == other
# E: The dict tells what each choice beats.
# R: like rock paper scissors but: ant > elephant > boot > ant. True only if mine wins
assert ant_boot_elephant("ant", "elephant") is True
assert ant_boot_elephant("elephant", "ant") is False
assert ant_boot_elephant("boot", "boot") is False

def coin_toss_winnings(guesses, tosses):
    """Return the winnings for two texts of H and T: 2 for each right guess, minus 1 for each
    wrong one."""
    return sum(2 if g == t else -1 for g, t in zip(guesses, tosses))
# E: zip pairs each guess with its toss.
# R: compare guesses "HHT" with tosses, +2 right, -1 wrong, sum
assert coin_toss_winnings("HHT", "HTT") == 3
assert coin_toss_winnings("H", "T") == -1
assert coin_toss_winnings("", "") == 0

def bigger_roll_takes(mine, yours, pot):
    """Return my part of the pot: all for a higher roll, half for equal rolls, else nothing."""
    return pot if mine > yours else pot / 2 if mine == yours else 0
# E: Two comparisons give three results.
assert bigger_roll_takes(6, 2, 10) == 10
assert bigger_roll_takes(3, 3, 10) == 5
assert bigger_roll_takes(1, 2, 10) == 0

def frog_jump_lands(position, jump, stones):
    """Tell where a frog is after a jump: on the stone if there is one in the set of stones, else
    "splash"."""
    return position + jump if position + jump in stones else "splash"
# E: The landing place is looked up in the set.
assert frog_jump_lands(1, 3, {4, 9}) == 4
assert frog_jump_lands(1, 2, {4, 9}) == "splash"
assert frog_jump_lands(0, 0, set()) == "splash"

def light_for_level(level):
    """Show a water level as a light: "green" under 200, "yellow" under 300, else "red", and "off"
    when the level is None."""
    if level is None:
        return "off"
    return "green" if level < 200 else "yellow" if level < 300 else "red"
# E: None must be handled before comparing.
# R: traffic light for water level, None means sensor off
assert light_for_level(199) == "green"
assert light_for_level(200) == "yellow"
assert light_for_level(300) == "red"
assert light_for_level(None) == "off"

def crossing_seconds(metres, is_senior):
    """Return the seconds of green needed to cross: 1 per metre, 2 for seniors, at least 5."""
    return max(5, metres * (2 if is_senior else 1))
# E: A short crossing still gets five seconds.
assert crossing_seconds(8, False) == 8
assert crossing_seconds(8, True) == 16
assert crossing_seconds(2, True) == 5

def emergency_number(situation):
    """Return the number to call: 110 for "theft", 112 for "fire" and "injury", None otherwise."""
    return {"theft": 110, "fire": 112, "injury": 112}.get(situation)
# E: get gives None for an unknown situation.
assert emergency_number("fire") == 112
assert emergency_number("theft") == 110
assert emergency_number("boredom") is None

def half_of_month(day):
    """Return "early" up to day 10, "mid" up to day 20, "late" after that."""
    return ("early", "mid", "late")[min((day - 1) // 10, 2)]
# E: Ten days share an index, and day 31 is kept in the last.
assert half_of_month(10) == "early"
assert half_of_month(11) == "mid"
assert half_of_month(31) == "late"

def daytime_symbol(hour, cloudy):
    """Return "moon" from 20 or before 6 o'clock; in the daytime "cloud" or "sun"."""
    if hour >= 20 or hour < 6:
        return "moon"
    return "cloud" if cloudy else "sun"
# E: The night goes first.
# R: weather icon: at night (20-6) moon, else cloud if cloudy, else sun
assert daytime_symbol(5, True) == "moon"
assert daytime_symbol(6, True) == "cloud"
assert daytime_symbol(19, False) == "sun"

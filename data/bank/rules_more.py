"""Verified problems: rules more."""

def elevator_or_stairs_by_rule(floors, with_bags):
    """Return "stairs" for up to 2 floors without bags, in all other cases "elevator"."""
    return "stairs" if floors <= 2 and not with_bags else "elevator"
# E: Two conditions must hold for the stairs.
# R: stairs if max 2 floors and no bags, otherwise elevator
assert elevator_or_stairs_by_rule(2, False) == "stairs"
assert elevator_or_stairs_by_rule(3, False) == "elevator"
assert elevator_or_stairs_by_rule(1, True) == "elevator"

def hostel_bill(nights, age):
    """Compute a hostel bill: 20 a night, 17 a night from 7 nights on; guests under 18 pay half."""
    bill = nights * (17 if nights >= 7 else 20)
    return bill / 2 if age < 18 else bill
# E: The night price depends on the stay, the halving on the age.
# R: 20/night, 17/night from 7 nights, under 18 half
assert hostel_bill(2, 30) == 40
assert hostel_bill(7, 18) == 119
assert hostel_bill(1, 17) == 10

def gym_month_price(visits):
    """Return the cheaper of paying 6 per visit and a flat 40."""
    return min(6 * visits, 40)
# E: min chooses the better offer.
# R: 6 per visit but max 40 a month
assert gym_month_price(5) == 30
assert gym_month_price(7) == 40
assert gym_month_price(0) == 0

def cheaper_gym_plan(visits):
    """Tell which plan is cheaper: "single" with 6 per visit or "flat" with 40; "same" if equal."""
    single = visits * 6
    if single == 40:
        return "same"
    return "single" if single < 40 else "flat"
# E: The price of the visits is compared with forty.
assert cheaper_gym_plan(6) == "single"
assert cheaper_gym_plan(7) == "flat"
assert cheaper_gym_plan(0) == "single"

def copy_shop_price(pages):
    """Calculate the price in cents: 10 per page for the first 20 pages, 5 for each other page."""
    return pages * 10 if pages <= 20 else 200 + (pages - 20) * 5
# E: The first twenty pages cost 200 in all.
# R: copies cost 10 cents each for the first 20, 5 cents after that
assert copy_shop_price(20) == 200
assert copy_shop_price(22) == 210
assert copy_shop_price(0) == 0

def laundry_loads_by_rule(shirts):
    """Return how many loads are washed if 8 shirts fit in one and a last load of fewer than 3
    shirts waits."""
    return shirts // 8 + (shirts % 8 >= 3)
# E: The comparison adds one for a big enough rest.
assert laundry_loads_by_rule(16) == 2
assert laundry_loads_by_rule(18) == 2
assert laundry_loads_by_rule(19) == 3

def tip_for(bill, service):
    """Return the tip: 15 percent for "great" service, 10 for "good", none for anything else."""
    percent = {"great": 15, "good": 10}.get(service, 0)
    return bill * percent / 100
# E: The percentage comes from a dict.
assert tip_for(20, "great") == 3
assert tip_for(20, "good") == 2
assert tip_for(20, "slow") == 0

def ice_cream_price_by_rule(scoops, cream):
    """Price an ice cream in cents: 150 per scoop, 50 for cream, and 100 off from 4 scoops."""
    price = 150 * scoops + 50 * cream
    return price - 100 if scoops >= 4 else price
# E: A bool counts as one or zero in the product.
assert ice_cream_price_by_rule(2, True) == 350
assert ice_cream_price_by_rule(4, False) == 500
assert ice_cream_price_by_rule(1, False) == 150

def haircut_price(age, long_hair):
    """Return 12 for children under 12; for others 25, and 10 more for long hair."""
    if age < 12:
        return 12
    return 35 if long_hair else 25
# E: Children pay one price whatever their hair.
assert haircut_price(11, True) == 12
assert haircut_price(12, True) == 35
assert haircut_price(40, False) == 25

def babysitter_pay(hours, children):
    """Pay a babysitter 8 an hour plus 2 an hour for each child after the first."""
    return hours * (8 + 2 * (children - 1))
# E: The hourly rate grows with the children.
assert babysitter_pay(3, 1) == 24
assert babysitter_pay(2, 3) == 24
assert babysitter_pay(0, 2) == 0

def ferry_price(people, has_car):
    """Return the ferry price: a car costs 30 and includes 2 people; each other person pays 5."""
    return 30 + 5 * max(people - 2, 0) if has_car else 5 * people
# E: With a car only the people beyond two pay.
# R: ferry: 5 per person. with a car 30 and two people are included
assert ferry_price(2, True) == 30
assert ferry_price(4, True) == 40
assert ferry_price(3, False) == 15

def mail_order_total(goods, club):
    """Return goods plus 6 for shipping; club members pay no shipping from 20 on, others from
    60 on."""
    free_from = 20 if club else 60
    return goods if goods >= free_from else goods + 6
# E: The limit is chosen first.
assert mail_order_total(20, True) == 20
assert mail_order_total(20, False) == 26
assert mail_order_total(60, False) == 60

def loyalty_stamps_by_rule(total):
    """Give one stamp per full 10 euros, and one extra if the total is 50 or more."""
    return total // 10 + (1 if total >= 50 else 0)
# E: Floor division counts full tens.
assert loyalty_stamps_by_rule(49) == 4
assert loyalty_stamps_by_rule(50) == 6
assert loyalty_stamps_by_rule(9) == 0

def customer_level(points):
    """Return "gold" from 1000 points, "silver" from 400, "bronze" from 1, and None for zero."""
    if points >= 1000:
        return "gold"
    if points >= 400:
        return "silver"
    return "bronze" if points > 0 else None
# E: The levels are tested from the top.
# R: points to gold (1000) silver (400) bronze (1+), None for 0
assert customer_level(1000) == "gold"
assert customer_level(999) == "silver"
assert customer_level(0) is None

def points_to_next_level_by_rule(points):
    """Return how many points are missing to the next full 50; on a full 50 that is 50."""
    return 50 - points % 50
# E: The remainder shows how far the level is.
assert points_to_next_level_by_rule(30) == 20
assert points_to_next_level_by_rule(50) == 50
assert points_to_next_level_by_rule(99) == 1

def stars_for_score(score):
    """Return the stars as a text: three "*" from 80, two from 50, one from 20, else "-"."""
    if score < 20:
        return "-"
    return "*" * (1 + (score >= 50) + (score >= 80))
# E: Each reached limit adds a star.
# R: score to stars, 20 -> *, 50 -> **, 80 -> ***, below 20 a dash
assert stars_for_score(80) == "***"
assert stars_for_score(50) == "**"
assert stars_for_score(19) == "-"

def smiley_for(number):
    """Return ":)" for positive numbers, ":(" for negative ones and ":|" for zero."""
    return ":|" if number == 0 else ":)" if number > 0 else ":("
# E: Zero is handled first.
assert smiley_for(3) == ":)"
assert smiley_for(-3) == ":("
assert smiley_for(0) == ":|"

def fruit_ripeness(days):
    """Describe a banana: "green" for less than 2 days, "yellow" for 2 to 5, "brown" later."""
    if 2 <= days <= 5:
        return "yellow"
    return "green" if days < 2 else "brown"
# E: The middle range is tested with a chained comparison.
assert fruit_ripeness(1) == "green"
assert fruit_ripeness(5) == "yellow"
assert fruit_ripeness(6) == "brown"

def bread_action(minutes):
    """Say what to do with bread in the oven: "wait" under 35 minutes, "check" up to 45, then
    "take out"."""
    return "wait" if minutes < 35 else "check" if minutes <= 45 else "take out"
# E: Two limits separate three actions.
assert bread_action(34) == "wait"
assert bread_action(45) == "check"
assert bread_action(46) == "take out"

def coffee_allowed(hour, cups_today):
    """Check whether another coffee is fine: before 16 o'clock and fewer than 3 cups so far."""
    return hour < 16 and cups_today < 3
# E: Both limits must be kept.
assert coffee_allowed(15, 2) is True
assert coffee_allowed(16, 0) is False
assert coffee_allowed(9, 3) is False

def screen_time_left_by_rule(used, is_weekend):
    """Return the minutes of screen time left of 60 (120 at the weekend), never negative."""
    return max((120 if is_weekend else 60) - used, 0)
# E: The allowance depends on the day.
assert screen_time_left_by_rule(45, False) == 15
assert screen_time_left_by_rule(45, True) == 75
assert screen_time_left_by_rule(90, False) == 0

def bedtime(age, school_tomorrow):
    """Return the hour of bedtime: 19 for children under 6, else 21, or 22 without school."""
    if age < 6:
        return 19
    return 21 if school_tomorrow else 22
# E: Small children always go at the same time.
assert bedtime(5, False) == 19
assert bedtime(6, True) == 21
assert bedtime(9, False) == 22

def homework_first(pages, play_minutes):
    """Decide "homework" if reading the pages at 4 minutes each takes longer than the play time,
    else "play"."""
    return "homework" if pages * 4 > play_minutes else "play"
# E: The time for the pages is compared.
assert homework_first(10, 30) == "homework"
assert homework_first(5, 20) == "play"
assert homework_first(0, 0) == "play"

def school_bus_needed(km, raining):
    """Tell if a child takes the bus: always from 3 km on, from 1 km when it rains."""
    return km >= (1 if raining else 3)
# E: Rain lowers the limit.
assert school_bus_needed(3, False) is True
assert school_bus_needed(1, True) is True
assert school_bus_needed(2, False) is False

def travel_by(km):
    """Suggest how to travel: "walk" up to 2 km, "bike" up to 10, "train" up to 800, "plane"."""
    for limit, way in [(2, "walk"), (10, "bike"), (800, "train")]:
        if km <= limit:
            return way
    return "plane"
# E: The first limit that is not exceeded decides.
# R: distance in km -> walk (<=2), bike (<=10), train (<=800), else plane
assert travel_by(2) == "walk"
assert travel_by(10.5) == "train"
assert travel_by(801) == "plane"

def bag_allowed(kilos, longest_cm, kind):
    """Check a bag: "hand" bags up to 8 kilos and 55 cm, all other kinds up to 23 kilos."""
    if kind == "hand":
        return kilos <= 8 and longest_cm <= 55
    return kilos <= 23
# E: The kind decides on the rule.
assert bag_allowed(8, 55, "hand") is True
assert bag_allowed(5, 60, "hand") is False
assert bag_allowed(20, 99, "hold") is True

def gate_status(minutes_left):
    """Return "wait" more than 40 minutes before the flight, "boarding" until 10 minutes before
    it, and "closed" with fewer than 10 left."""
    if minutes_left > 40:
        return "wait"
    return "boarding" if minutes_left >= 10 else "closed"
# E: The minutes are compared with two limits.
# R: gate: wait if > 40 min, boarding till 10 min, then closed
assert gate_status(41) == "wait"
assert gate_status(10) == "boarding"
assert gate_status(9) == "closed"

def train_delay_refund(price, minutes_late):
    """Return the refund: half the price from 120 minutes late, a quarter from 60, else 0."""
    if minutes_late >= 120:
        return price / 2
    return price / 4 if minutes_late >= 60 else 0
# E: The longer delay is tested first.
assert train_delay_refund(40, 120) == 20
assert train_delay_refund(40, 60) == 10
assert train_delay_refund(40, 59) == 0

def refund_for_return_by_rule(price, days, opened):
    """Return the refund for goods: all within 14 days, half of that if opened, later nothing."""
    if days > 14:
        return 0
    return price / 2 if opened else price
# E: Late returns are sorted out first.
# R: refund: full price up to 14 days, half when opened, 0 after
assert refund_for_return_by_rule(30, 14, False) == 30
assert refund_for_return_by_rule(30, 3, True) == 15
assert refund_for_return_by_rule(30, 15, False) == 0

def ticket_zone_price_by_rule(zones):
    """Return the price by number of zones: 3 for 1, 4.5 for 2, and 6 for 3 or more."""
    return {1: 3, 2: 4.5}.get(zones, 6)
# E: A dict holds the two special prices.
assert ticket_zone_price_by_rule(1) == 3
assert ticket_zone_price_by_rule(2) == 4.5
assert ticket_zone_price_by_rule(7) == 6

def cheapest_for_rides(rides):
    """Return "day pass" if rides at 3 each cost more than the pass for 8, else "single"."""
    return "day pass" if 3 * rides > 8 else "single"
# E: The sum of the rides is compared with eight.
assert cheapest_for_rides(3) == "day pass"
assert cheapest_for_rides(2) == "single"
assert cheapest_for_rides(0) == "single"

def museum_family_price(adults, children):
    """Compute the museum price: 9 per adult and 4 per child, but at most 22 for a family with
    two adults or fewer."""
    price = 9 * adults + 4 * children
    return min(price, 22) if adults <= 2 else price
# E: The family cap only works up to two adults.
assert museum_family_price(2, 3) == 22
assert museum_family_price(1, 1) == 13
assert museum_family_price(3, 0) == 27

def happy_hour_price(price, hour):
    """Return the price of a drink: from 17 to before 19 o'clock it is a third off."""
    return price * 2 / 3 if 17 <= hour < 19 else price
# E: Two thirds of the price remain.
assert happy_hour_price(9, 17) == 6
assert happy_hour_price(9, 19) == 9
assert happy_hour_price(9, 16) == 9

def closing_sale_price(price, hour):
    """Halve the price of bread in the last hour before 18; from 18 on the shop is closed and
    the result is None."""
    if hour >= 18:
        return None
    return price / 2 if hour == 17 else price
# E: The closed shop is handled before the sale.
assert closing_sale_price(4, 16) == 4
assert closing_sale_price(4, 17) == 2
assert closing_sale_price(4, 18) is None

def water_bill(cubic_metres):
    """Return the water bill: a base fee of 10, 2 per cubic metre up to 30, 3 for those above."""
    return 10 + 2 * min(cubic_metres, 30) + 3 * max(cubic_metres - 30, 0)
# E: min and max split the amount at thirty.
# R: base 10, 2 per m3 up to 30 and 3 for more
assert water_bill(0) == 10
assert water_bill(30) == 70
assert water_bill(32) == 76

def power_saver(percent, plugged_in):
    """Tell whether the phone saves power: below 20 percent and not plugged in."""
    return percent < 20 and not plugged_in
# E: Both must be so.
assert power_saver(19, False) is True
assert power_saver(20, False) is False
assert power_saver(5, True) is False

def signal_bars(strength):
    """Convert a strength of 0 to 100 to 0 to 4 bars: one bar per full 25, shown as "|"."""
    return "|" * (strength // 25)
# E: A text times a number is repeated.
assert signal_bars(100) == "||||"
assert signal_bars(49) == "|"
assert signal_bars(24) == ""

def inbox_text(unread):
    """Return "no mail", "1 new mail" or "N new mails", with "99+" for N over 99."""
    if unread == 0:
        return "no mail"
    if unread == 1:
        return "1 new mail"
    return f"{unread if unread <= 99 else '99+'} new mails"
# E: Zero and one have texts of their own.
# R: text for number of unread mails: "no mail", "1 new mail", "5 new mails", over 99 "99+ new mails"
assert inbox_text(0) == "no mail"
assert inbox_text(1) == "1 new mail"
assert inbox_text(100) == "99+ new mails"

def door_message(is_locked, has_key):
    """Return "open" for an unlocked door, "unlock" for a locked one with key, "knock" without."""
    if not is_locked:
        return "open"
    return "unlock" if has_key else "knock"
# E: The key only matters for a locked door.
assert door_message(False, False) == "open"
assert door_message(True, True) == "unlock"
assert door_message(True, False) == "knock"

def alarm_rings_by_rule(window_open, door_open, is_armed):
    """Check whether the alarm rings: it is armed and a window or a door is open."""
    return is_armed and (window_open or door_open)
# E: The brackets join the two openings.
assert alarm_rings_by_rule(True, False, True) is True
assert alarm_rings_by_rule(False, False, True) is False
assert alarm_rings_by_rule(True, True, False) is False

def tries_left_text(tries, most=3):
    """Return "locked" once the tries reach the most, else "N left"."""
    return "locked" if tries >= most else f"{most - tries} left"
# E: The remaining tries are the difference.
assert tries_left_text(1) == "2 left"
assert tries_left_text(3) == "locked"
assert tries_left_text(0, 5) == "5 left"

def pin_accepted(pin):
    """Accept a PIN text of exactly 4 digits that is neither "0000" nor "1234"."""
    return len(pin) == 4 and pin.isdigit() and pin not in ("0000", "1234")
# E: Length, digits and the ban list are tested.
# R: valid 4 digit pin, but not 0000 or 1234
assert pin_accepted("4711") is True
assert pin_accepted("1234") is False
assert pin_accepted("471") is False

def word_or_number(text):
    """Return "number" if the text has only digits, "word" if only letters, else "mixed"."""
    if text.isdigit():
        return "number"
    return "word" if text.isalpha() else "mixed"
# E: isdigit and isalpha are false for other texts.
assert word_or_number("12") == "number"
assert word_or_number("ab") == "word"
assert word_or_number("a1") == "mixed"

def yes_no_bool(text):
    """Turn "yes" or "y" in any case into True, "no" or "n" into False, all else into None."""
    word = text.lower()
    if word in ("yes", "y"):
        return True
    return False if word in ("no", "n") else None
# E: The text is lowered before the tests.
# R: convert yes/y/no/n (any case) to bool, None when unclear
assert yes_no_bool("Y") is True
assert yes_no_bool("no") is False
assert yes_no_bool("hm") is None

def stone_pile_move(pile):
    """Choose how many stones to take from a pile: the rest by 4 if that is not 0, else 1."""
    return pile % 4 or 1
# E: A remainder of zero is false, so one is taken.
assert stone_pile_move(7) == 3
assert stone_pile_move(8) == 1
assert stone_pile_move(1) == 1

def odd_even_game(mine, yours):
    """Say who wins the finger game: "odd" if the sum of both numbers is odd, else "even"."""
    return "odd" if (mine + yours) % 2 else "even"
# E: The remainder of the sum is tested.
assert odd_even_game(2, 3) == "odd"
assert odd_even_game(1, 1) == "even"
assert odd_even_game(0, 0) == "even"

def sun_moon_star(a, b):
    """Play sun, moon, star: each beats the one named after it, and the star beats the sun.

    Return 1 if a wins, -1 if b wins and 0 for two equal choices."""
    order = ["sun", "moon", "star"]
    return (0, -1, 1)[(order.index(a) - order.index(b)) % 3]
# E: The distance of the places modulo three gives the result.
assert sun_moon_star("sun", "moon") == 1
assert sun_moon_star("moon", "sun") == -1
assert sun_moon_star("star", "sun") == 1
assert sun_moon_star("star", "star") == 0

def knight_meets(monster, has_sword, has_shield):
    """Tell the end of a fight: a "dragon" needs sword and shield, other monsters only a sword;
    return "wins" or "runs"."""
    ready = has_sword and (has_shield or monster != "dragon")
    return "wins" if ready else "runs"
# E: The shield only matters for the dragon.
assert knight_meets("dragon", True, False) == "runs"
assert knight_meets("troll", True, False) == "wins"
assert knight_meets("troll", False, True) == "runs"

def health_after_potion_by_rule(health, potion):
    """Return the health after a potion: "red" adds 30, "blue" adds 10, others take 5; the
    result stays between 0 and 100."""
    change = {"red": 30, "blue": 10}.get(potion, -5)
    return max(0, min(100, health + change))
# E: The dict gives the change, and min and max clamp it.
assert health_after_potion_by_rule(50, "red") == 80
assert health_after_potion_by_rule(95, "blue") == 100
assert health_after_potion_by_rule(3, "green") == 0

def damage_done(attack, armor, critical):
    """Compute damage: attack minus armor but at least 1, doubled for a critical hit."""
    damage = max(attack - armor, 1)
    return damage * 2 if critical else damage
# E: The smallest damage is fixed before doubling.
# R: attack - armor, min 1, x2 when critical
assert damage_done(10, 4, False) == 6
assert damage_done(10, 4, True) == 12
assert damage_done(3, 9, True) == 2

def dice_turn_score(roll, score):
    """Return the score after a roll: a 1 loses everything, a 6 doubles, others are added."""
    if roll == 1:
        return 0
    return score * 2 if roll == 6 else score + roll
# E: The two special rolls come first.
# R: dice rule: 1 -> score becomes 0, 6 -> score doubled, else add roll. args roll, score
assert dice_turn_score(1, 20) == 0
assert dice_turn_score(6, 20) == 40
assert dice_turn_score(3, 20) == 23

def three_dice_name(a, b, c):
    """Name a roll of three dice: "triple" if all are equal, "pair" if just two are, else
    "nothing"."""
    return {1: "triple", 2: "pair", 3: "nothing"}[len({a, b, c})]
# E: The number of different values tells the kind.
# R: three dice: triple, pair or nothing
assert three_dice_name(4, 4, 4) == "triple"
assert three_dice_name(4, 1, 4) == "pair"
assert three_dice_name(1, 2, 3) == "nothing"

def draw_another_card(total, dealer):
    """Decide to draw: always below 12, and below 17 if the dealer shows 7 or more."""
    return total < 12 or total < 17 and dealer >= 7
# E: The second rule needs a strong dealer.
assert draw_another_card(11, 2) is True
assert draw_another_card(16, 7) is True
assert draw_another_card(16, 6) is False

def goal_difference_text(scored, conceded):
    """Return the goal difference with its sign, such as "+3" or "-2"; zero is "0"."""
    difference = scored - conceded
    return f"+{difference}" if difference > 0 else str(difference)
# E: Only positive numbers need an added sign.
# R: goal diff with sign, +3 / -2 / 0
assert goal_difference_text(5, 2) == "+3"
assert goal_difference_text(0, 2) == "-2"
assert goal_difference_text(1, 1) == "0"

def team_moves(place, teams):
    """Tell what happens to a team: "up" for the first 2 places, "down" for the last 2, else
    "stays"; there are 5 or more teams."""
    if place <= 2:
        return "up"
    return "down" if place > teams - 2 else "stays"
# E: The last places are counted from the number of teams.
assert team_moves(2, 10) == "up"
assert team_moves(9, 10) == "down"
assert team_moves(8, 10) == "stays"

def race_result(seconds, record):
    """Return "record" if the time is below the record, "close" up to 5 seconds above, "done"."""
    return "record" if seconds < record else "close" if seconds - record <= 5 else "done"
# E: The gap to the record is tested.
assert race_result(59, 60) == "record"
assert race_result(65, 60) == "close"
assert race_result(66, 60) == "done"

def jump_counts_by_rule(step_over, metres):
    """Return the length of a long jump, or 0 if the jumper stepped over the line."""
    return 0 if step_over else metres
# E: A foul makes the jump worth nothing.
assert jump_counts_by_rule(False, 5.2) == 5.2
assert jump_counts_by_rule(True, 6.1) == 0
assert jump_counts_by_rule(False, 0) == 0

def triangle_sort(a, b, c):
    """Return "equal" if all sides are equal, "two equal" if two are, else "different"."""
    if a == b == c:
        return "equal"
    return "two equal" if a == b or b == c or a == c else "different"
# E: The strictest test comes first.
# R: triangle sides: all equal, two equal or different
assert triangle_sort(2, 2, 2) == "equal"
assert triangle_sort(2, 3, 2) == "two equal"
assert triangle_sort(2, 3, 4) == "different"

def angle_name(degrees):
    """Name an angle: "acute" below 90, "right" at 90, "obtuse" below 180, "straight" at 180,
    else "reflex"."""
    if degrees == 90 or degrees == 180:
        return "right" if degrees == 90 else "straight"
    return "acute" if degrees < 90 else "obtuse" if degrees < 180 else "reflex"
# E: The exact angles are handled before the ranges.
assert angle_name(89) == "acute"
assert angle_name(90) == "right"
assert angle_name(120) == "obtuse"
assert angle_name(181) == "reflex"

def size_of_company(workers):
    """Return "tiny" under 10 workers, "small" under 50, "medium" under 250, otherwise "big"."""
    names = ["tiny", "small", "medium", "big"]
    return names[(workers >= 10) + (workers >= 50) + (workers >= 250)]
# E: Each reached limit moves the index by one.
assert size_of_company(9) == "tiny"
assert size_of_company(50) == "medium"
assert size_of_company(250) == "big"

def snow_closes_school(snow_cm, temperature):
    """Check whether school is closed: over 40 cm of snow, or over 20 cm at below -10 degrees."""
    return snow_cm > 40 or snow_cm > 20 and temperature < -10
# E: Less snow is enough when it is very cold.
assert snow_closes_school(41, 0) is True
assert snow_closes_school(21, -11) is True
assert snow_closes_school(40, -10) is False

def feels_like_by_rule(temperature, windy, sunny):
    """Return the felt temperature: 4 degrees less in wind, 3 more in sun; both may apply."""
    return temperature - 4 * windy + 3 * sunny
# E: Bools act as zero or one in the products.
assert feels_like_by_rule(10, True, True) == 9
assert feels_like_by_rule(10, True, False) == 6
assert feels_like_by_rule(0, False, False) == 0

def sunscreen_factor(uv):
    """Return the sunscreen for a UV index: 0 below 3, 30 below 8 and 50 from 8 on."""
    return 0 if uv < 3 else 30 if uv < 8 else 50
# E: The limits rise from left to right.
assert sunscreen_factor(2) == 0
assert sunscreen_factor(3) == 30
assert sunscreen_factor(8) == 50

def water_garden(rain_mm, last_watered):
    """Decide whether to water the garden: less than 5 mm of rain and last watered 2 or more
    days ago."""
    return rain_mm < 5 and last_watered >= 2
# E: Both the rain and the days are checked.
assert water_garden(4, 2) is True
assert water_garden(5, 9) is False
assert water_garden(0, 1) is False

def pet_portion(kind, kilos):
    """Return the grams of food: cats get 60, dogs 20 per kilo, other pets 15."""
    if kind == "cat":
        return 60
    return 20 * kilos if kind == "dog" else 15
# E: The kind of pet picks the rule.
# R: food in grams: cat 60, dog 20 per kg, anything else 15
assert pet_portion("cat", 5) == 60
assert pet_portion("dog", 10) == 200
assert pet_portion("fish", 1) == 15

def vet_urgency(temperature, eats):
    """Return "now" for a pet above 40 degrees, "today" if it does not eat, else "no need"."""
    return "now" if temperature > 40 else "no need" if eats else "today"
# E: The fever is more urgent than the food.
assert vet_urgency(40.5, True) == "now"
assert vet_urgency(39, False) == "today"
assert vet_urgency(40, True) == "no need"

def egg_carton_label(eggs):
    """Return "empty" for 0 eggs, "full" for 10 and "N of 10" for a number between."""
    return {0: "empty", 10: "full"}.get(eggs, f"{eggs} of 10")
# E: Two special counts are in a dict.
assert egg_carton_label(0) == "empty"
assert egg_carton_label(10) == "full"
assert egg_carton_label(7) == "7 of 10"

def seats_message(free, wanted):
    """Return "booked" if enough seats are free, "only N left" if too few, "sold out" if none."""
    if free == 0:
        return "sold out"
    return "booked" if free >= wanted else f"only {free} left"
# E: No seats at all is tested first.
assert seats_message(5, 5) == "booked"
assert seats_message(2, 3) == "only 2 left"
assert seats_message(0, 1) == "sold out"

def queue_to_choose(first, second):
    """Choose the queue with fewer people and return 1 or 2; equal queues give 1."""
    return 2 if second < first else 1
# E: Only a truly shorter second queue wins.
assert queue_to_choose(5, 3) == 2
assert queue_to_choose(3, 3) == 1
assert queue_to_choose(0, 9) == 1

def cake_slices_each(slices, guests):
    """Return how many whole slices each guest gets, at most 3; without guests 0."""
    return min(slices // guests, 3) if guests else 0
# E: The division only happens if there are guests.
assert cake_slices_each(12, 5) == 2
assert cake_slices_each(12, 2) == 3
assert cake_slices_each(12, 0) == 0

def present_budget(is_birthday, is_friend):
    """Return how much to spend: 25 for a friend's birthday, 10 for another birthday, else 0."""
    if not is_birthday:
        return 0
    return 25 if is_friend else 10
# E: Without a birthday nothing is spent.
assert present_budget(True, True) == 25
assert present_budget(True, False) == 10
assert present_budget(False, True) == 0

def weekday_lunch(day, is_hungry):
    """Choose lunch: "fish" on "Fri"; on other days "pasta" if hungry and "salad" if not."""
    return "fish" if day == "Fri" else "pasta" if is_hungry else "salad"
# E: The day beats the hunger.
assert weekday_lunch("Fri", True) == "fish"
assert weekday_lunch("Mon", True) == "pasta"
assert weekday_lunch("Mon", False) == "salad"

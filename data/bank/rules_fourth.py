"""Verified problems: rules fourth."""

def bouncy_castle_minutes(age, is_busy):
    """Return the minutes allowed on the bouncy castle: 10 under 5, else 20; halved when busy."""
    minutes = 10 if age < 5 else 20
    return minutes // 2 if is_busy else minutes
# E: The base time is chosen and then halved if needed.
# R: bouncy castle: under 5 ten minutes, else twenty, half when its busy
assert bouncy_castle_minutes(4, False) == 10
assert bouncy_castle_minutes(5, True) == 10
assert bouncy_castle_minutes(9, False) == 20

def balloon_color_for(age):
    """Choose a balloon: "pink" for even ages, "blue" for odd ones, "gold" for a full ten."""
    if age % 10 == 0:
        return "gold"
    return "blue" if age % 2 else "pink"
# E: Full tens are even too, so they come first.
assert balloon_color_for(10) == "gold"
assert balloon_color_for(7) == "blue"
assert balloon_color_for(8) == "pink"

def cookie_limit(age, ate_vegetables):
    """Allow cookies: 1 under 4 years, 2 from then on, and one more for eating vegetables."""
    return (1 if age < 4 else 2) + bool(ate_vegetables)
# E: A bool adds one or nothing.
# R: how many cookies may a kid have? 1 below age 4 otherwise 2, plus 1 if vegetables eaten
assert cookie_limit(3, False) == 1
assert cookie_limit(4, True) == 3
assert cookie_limit(3, True) == 2

def pool_lane(seconds_per_50m):
    """Assign a lane by the time for 50 metres: "fast" under 45 seconds, "middle" up to 70,
    otherwise "slow"."""
    if seconds_per_50m < 45:
        return "fast"
    return "middle" if seconds_per_50m <= 70 else "slow"
# E: The first limit is exclusive, the second inclusive.
assert pool_lane(44) == "fast"
assert pool_lane(70) == "middle"
assert pool_lane(71) == "slow"

def climbing_rope_ok(rope, wall):
    """Check whether a rope is at least twice as long as the wall is high plus 5 metres."""
    return rope >= 2 * wall + 5
# E: The needed length is compared with the rope.
# R: is the rope long enough: 2x wall + 5
assert climbing_rope_ok(45, 20) is True
assert climbing_rope_ok(44, 20) is False
assert climbing_rope_ok(5, 0) is True

def theater_row_price(row):
    """Return the price of a theater row: 50 in row 1, two less for each row behind, but never
    under 20."""
    return max(52 - 2 * row, 20)
# E: The price falls with the row and max holds it up.
assert theater_row_price(1) == 50
assert theater_row_price(3) == 46
assert theater_row_price(30) == 20

def photo_prints_cost(count):
    """Charge 20 cents a print, or 15 cents for all of them when 100 or more are ordered."""
    return count * (15 if count >= 100 else 20)
# E: The number decides on the price of each print.
# R: photos 20 cents each, from 100 pieces 15 cents each
assert photo_prints_cost(99) == 1980
assert photo_prints_cost(100) == 1500
assert photo_prints_cost(0) == 0

def flower_bunch_text(count):
    """Return "single" for 1 flower, "dozen" for 12, "bad luck" for 13, and "bunch" otherwise."""
    return {1: "single", 12: "dozen", 13: "bad luck"}.get(count, "bunch")
# E: Special numbers are in a dict, the rest is the default.
assert flower_bunch_text(12) == "dozen"
assert flower_bunch_text(13) == "bad luck"
assert flower_bunch_text(5) == "bunch"

def delivery_window(order_hour, express):
    """Say when an order comes: express before 12 "today", express later or normal before 18
    "tomorrow", else "in two days"."""
    if express:
        return "today" if order_hour < 12 else "tomorrow"
    return "tomorrow" if order_hour < 18 else "in two days"
# E: Express and normal orders have limits of their own.
assert delivery_window(11, True) == "today"
assert delivery_window(12, True) == "tomorrow"
assert delivery_window(18, False) == "in two days"

def tire_advice(bar):
    """Advise on a tire: "pump" below 2.2 bar, "let air out" above 2.8, else "fine"."""
    if 2.2 <= bar <= 2.8:
        return "fine"
    return "pump" if bar < 2.2 else "let air out"
# E: The good range is tested first.
# R: tyre pressure ok between 2.2 and 2.8, below pump, above let air out
assert tire_advice(2.2) == "fine"
assert tire_advice(2.1) == "pump"
assert tire_advice(3) == "let air out"

def magic_number_prize(number):
    """Give the prize of a ticket: 100 if the number ends in 77, 10 if it ends in 7, else 0."""
    if number % 100 == 77:
        return 100
    return 10 if number % 10 == 7 else 0
# E: The longer ending is tested first.
assert magic_number_prize(1277) == 100
assert magic_number_prize(1207) == 10
assert magic_number_prize(770) == 0

def plant_height_word(centimetres, age_weeks):
    """Compare a plant with the expected 3 cm per week: "tall" if above, "small" if below half of
    it, else "normal"."""
    expected = 3 * age_weeks
    return "tall" if centimetres > expected else "small" if centimetres < expected / 2 else "normal"
# E: The expected height is computed once.
# R: a plant should grow 3cm a week. more than that is tall, less than half small, else normal
assert plant_height_word(13, 4) == "tall"
assert plant_height_word(5, 4) == "small"
assert plant_height_word(6, 4) == "normal"

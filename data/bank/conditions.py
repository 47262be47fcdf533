"""Verified problems: conditions."""

def wind_word(kmh: int) -> str:
    """Describe the wind: "calm" under 10 km/h, "breeze" under 40, "strong" under 75, else
    "storm"."""
    if kmh < 10:
        return "calm"
    elif kmh < 40:
        return "breeze"
    elif kmh < 75:
        return "strong"
    return "storm"
# E: The limits rise from branch to branch, so each branch needs only its upper bound.
# R: wind speed in km/h to a word: below 10 calm, below 40 breeze, below 75 strong, everything else storm
assert wind_word(9) == "calm"
assert wind_word(10) == "breeze"
assert wind_word(74) == "strong"
assert wind_word(120) == "storm"

def clothes_for(temperature, raining):
    """Suggest "coat" below 10 degrees, otherwise "raincoat" if it rains and "t-shirt" if
    it is dry."""
    if temperature < 10:
        return "coat"
    return "raincoat" if raining else "t-shirt"
# E: The cold is decided first, and only then does the rain matter.
assert clothes_for(5, True) == "coat"
assert clothes_for(15, True) == "raincoat"
assert clothes_for(10, False) == "t-shirt"

def egg_size(grams):
    """Sort an egg by weight: "S" below 53 grams, "M" below 63, "L" below 73, and "XL" from
    there on."""
    for limit, size in ((53, "S"), (63, "M"), (73, "L")):
        if grams < limit:
            return size
    return "XL"
# E: A loop over (limit, size) pairs replaces a chain of ifs.
# R: eggs: under 53 g S, under 63 M, under 73 L, else XL
assert egg_size(52) == "S"
assert egg_size(53) == "M"
assert egg_size(72) == "L"
assert egg_size(80) == "XL"

def water_state(celsius):
    """Say whether water at that temperature is "ice" (0 or less), "steam" (100 or more) or
    "liquid"."""
    if celsius <= 0:
        return "ice"
    if celsius >= 100:
        return "steam"
    return "liquid"
# E: The two outer states are tested, so the one in between remains.
assert water_state(0) == "ice"
assert water_state(50) == "liquid"
assert water_state(100) == "steam"

def in_sowing_time(month: int, first: int, last: int) -> bool:
    """Tell whether a month number lies in the sowing time from the first to the last
    month, where a time such as 11 to 2 goes over the turn of the year."""
    if first <= last:
        return first <= month <= last
    return month >= first or month <= last
# M: When the first month comes after the last, the two ends of the year are joined with or.
# R: is month m in the season first..last (inclusive)? can also wrap around like november to february (11, 2)
assert in_sowing_time(4, 3, 5) is True
assert in_sowing_time(1, 11, 2) is True
assert in_sowing_time(6, 11, 2) is False
assert in_sowing_time(6, 3, 5) is False

def may_ride(height_cm: int, age: int, with_adult: bool) -> bool:
    """Decide about a roller coaster: one must be 120 cm tall and also be ten or come with
    an adult."""
    return height_cm >= 120 and (age >= 10 or with_adult)
# E: The brackets make the or belong together before the height is added with and.
# R: roller coaster rule: at least 120 cm, and (10 years or older, or with an adult). parameters height, age, adult true/false
assert may_ride(130, 8, True) is True
assert may_ride(130, 8, False) is False
assert may_ride(110, 15, True) is False
assert may_ride(120, 10, False) is True

def can_borrow(books_out, has_fine, limit=5):
    """Tell whether a reader may borrow a book: no open fine and fewer books at home than
    the limit."""
    return not has_fine and books_out < limit
# E: The fine is negated and combined with the count.
assert can_borrow(3, False) is True
assert can_borrow(5, False) is False
assert can_borrow(0, True) is False
assert can_borrow(1, False, 1) is False

def alarm_rings(is_holiday, weekday):
    """Say if the alarm clock rings: only on "Mon" to "Fri" and never on a holiday."""
    return weekday not in ("Sat", "Sun") and not is_holiday
# E: Both reasons for silence are excluded.
# R: alarm should ring monday to friday except on holidays. i pass holiday (bool) and the day like "Mon"
assert alarm_rings(False, "Mon") is True
assert alarm_rings(True, "Tue") is False
assert alarm_rings(False, "Sun") is False

def both_or_neither(first: bool, second: bool) -> bool:
    """Return True when two conditions agree, being both fulfilled or both not."""
    return first == second
# E: For truth values, agreement is plain equality.
assert both_or_neither(True, True) is True
assert both_or_neither(False, False) is True
assert both_or_neither(True, False) is False

def implies(condition, result):
    """Return False only in the case that the condition holds but the result does not."""
    return not condition or result
# E: An implication is the same as "not the one or the other".
# R: logical implication a -> b as a python function for two booleans
assert implies(True, False) is False
assert implies(False, False) is True
assert implies(True, True) is True

def at_least_two(a, b, c):
    """Check whether two or all three of the given truth values are True."""
    return a + b + c >= 2
# E: True counts as one, so the values can simply be added.
# R: majority of three booleans
assert at_least_two(True, False, True) is True
assert at_least_two(True, False, False) is False
assert at_least_two(True, True, True) is True

def light_is_on(switch_a, switch_b):
    """Return the state of a stairway lamp with two switches: it is on if just one switch
    is up."""
    return switch_a != switch_b
# E: Inequality of two truth values is the exclusive or.
assert light_is_on(True, False) is True
assert light_is_on(True, True) is False
assert light_is_on(False, False) is False

def seat_belt_warning(engine_on, seats):
    """Tell whether the warning lamp glows: the engine runs and some seat, given as an
    (occupied, belted) pair, is taken without a belt."""
    return engine_on and any(occupied and not belted for occupied, belted in seats)
# M: The generator in any looks for an occupied seat whose belt is open.
# R: car: engine_on bool and list of seats (occupied, belted). warn if the engine is on and at least one occupied seat has no belt
assert seat_belt_warning(True, [(True, True), (True, False)]) is True
assert seat_belt_warning(True, [(False, False)]) is False
assert seat_belt_warning(False, [(True, False)]) is False

def safe_to_swim(flag):
    """Return whether swimming is allowed under a flag: "green" and "yellow" yes,
    everything else no."""
    return flag.lower() in {"green", "yellow"}
# E: The small-letter colour is looked up in a set.
assert safe_to_swim("green") is True
assert safe_to_swim("Yellow") is True
assert safe_to_swim("red") is False

def triage(temperature, pain):
    """Sort a patient: "red" with 40 degrees or pain of 8 and more, "yellow" with 38
    degrees or pain of 4 and more, otherwise "green"."""
    if temperature >= 40 or pain >= 8:
        return "red"
    if temperature >= 38 or pain >= 4:
        return "yellow"
    return "green"
# E: The severe conditions come first, each joined with or.
assert triage(36.6, 9) == "red"
assert triage(38.5, 2) == "yellow"
assert triage(37, 3) == "green"

def ticket_kind(age, student=False):
    """Choose the ticket: "free" under 6, "child" under 15, "reduced" for students and from
    65 on, otherwise "full"."""
    if age < 6:
        return "free"
    if age < 15:
        return "child"
    return "reduced" if student or age >= 65 else "full"
# E: The young ages are handled first, then one or-condition covers both reductions.
# R: ticket type by age and student flag: <6 free, <15 child, students or 65+ reduced, rest full
assert ticket_kind(5) == "free"
assert ticket_kind(14) == "child"
assert ticket_kind(20, True) == "reduced"
assert ticket_kind(40) == "full"

def school_kind(age):
    """Name the place for a child's age: "home" below 3, "kindergarten" below 6, "primary"
    below 10, otherwise "secondary"."""
    places = ((3, "home"), (6, "kindergarten"), (10, "primary"))
    return next((place for limit, place in places if age < limit), "secondary")
# M: The call next takes the first fitting place or the default.
assert school_kind(2) == "home"
assert school_kind(5) == "kindergarten"
assert school_kind(9) == "primary"
assert school_kind(10) == "secondary"

def article_for(noun: str) -> str:
    """Put "an" before a noun that begins with a vowel letter and "a" before any other noun."""
    article = "an" if noun[0].lower() in "aeiou" else "a"
    return f"{article} {noun}"
# E: The first letter in small form is looked for among the vowels.
# R: "apple" -> "an apple", "Pear" -> "a Pear". just go by the first letter
assert article_for("apple") == "an apple"
assert article_for("Pear") == "a Pear"
assert article_for("Orange") == "an Orange"

def football_points(goals_for, goals_against):
    """Give the league points for one match: three for a win, one for a draw, none for a
    defeat."""
    if goals_for > goals_against:
        return 3
    return 1 if goals_for == goals_against else 0
# E: The win is handled first and the draw in a conditional expression.
assert football_points(2, 1) == 3
assert football_points(1, 1) == 1
assert football_points(0, 4) == 0

def card_colour(suit):
    """Return "red" for hearts and diamonds, "black" for spades and clubs, None for
    anything else."""
    if suit in ("hearts", "diamonds"):
        return "red"
    if suit in ("spades", "clubs"):
        return "black"
    return None
# E: Two tuples list the suits of each colour.
# R: colour of a playing card suit (hearts/diamonds red, spades/clubs black, others None)
assert card_colour("hearts") == "red"
assert card_colour("clubs") == "black"
assert card_colour("stars") is None

def dice_roll_wins(first, second):
    """Say whether a roll of two dice wins: a sum of 7 or 11, or a pair of sixes."""
    return first + second in (7, 11) or first == second == 6
# E: A membership test covers the sums and a chained comparison the double six.
assert dice_roll_wins(3, 4) is True
assert dice_roll_wins(6, 6) is True
assert dice_roll_wins(5, 5) is False

def double_turn(dice):
    """Tell whether a player may roll again, which needs two equal dice but not two ones."""
    first, second = dice
    return first == second and first != 1
# E: Equality and the forbidden value are checked together.
# R: two dice as a tuple. roll again if they are the same, except for (1, 1)
assert double_turn((4, 4)) is True
assert double_turn((1, 1)) is False
assert double_turn((2, 5)) is False

def largest_is_which(a, b, c):
    """Return "first", "second" or "third" for the position of the largest of three numbers.
    If several are equally large the earliest counts."""
    if a >= b and a >= c:
        return "first"
    return "second" if b >= c else "third"
# E: Using >= lets the earlier position win a tie.
assert largest_is_which(9, 2, 3) == "first"
assert largest_is_which(1, 4, 4) == "second"
assert largest_is_which(1, 2, 3) == "third"

def how_many_equal(a, b, c):
    """Return how many of three values are equal to each other: 3, 2 or 0."""
    distinct = len({a, b, c})
    return {1: 3, 2: 2, 3: 0}[distinct]
# M: The size of the set of values tells which case it is.
# R: three numbers: all same -> 3, two same -> 2, all different -> 0
assert how_many_equal(4, 4, 4) == 3
assert how_many_equal(4, 5, 4) == 2
assert how_many_equal(1, 2, 3) == 0

def harbour_is_open(water_cm: int, draught_cm: int, storm: bool) -> bool:
    """Tell whether a boat may enter: no storm, and the water is at least 50 cm deeper than
    its draught."""
    return not storm and water_cm - draught_cm >= 50
# E: The weather and the spare depth are joined with and.
assert harbour_is_open(300, 200, False) is True
assert harbour_is_open(240, 200, False) is False
assert harbour_is_open(300, 200, True) is False

def drilling_allowed(hour: int, is_sunday: bool) -> bool:
    """Check the house rules for noise: never on Sunday, otherwise from 8 up to before 20
    o'clock, but not in the midday break from 13 up to before 15."""
    if is_sunday or 13 <= hour < 15:
        return False
    return 8 <= hour < 20
# E: The forbidden cases leave early, then the hours of the day are checked.
# R: may i use my drill at this hour (0-23)? not on sundays, only 8 to 20, not between 13 and 15. 20 and 13 themselves are forbidden, 15 is ok
assert drilling_allowed(10, False) is True
assert drilling_allowed(13, False) is False
assert drilling_allowed(10, True) is False
assert drilling_allowed(20, False) is False

def habits_match(mine: tuple, yours: tuple) -> bool:
    """Decide whether two flatmates suit each other: at least two of their three habits are
    the same."""
    return sum(a == b for a, b in zip(mine, yours)) >= 2
# M: The habits are compared pair by pair, and the equal ones are counted.
# R: two people with 3 habits each like ("early", "tidy", "quiet"). they fit if 2 or more are equal at the same place
assert habits_match(("early", "tidy", "quiet"), ("early", "messy", "quiet")) is True
assert habits_match(("early", "tidy", "quiet"), ("late", "messy", "quiet")) is False
assert habits_match(("a", "b", "c"), ("a", "b", "c")) is True

def shot_answer(field: str, ships: set[str], shots: set[str]) -> str:
    """Answer a shot at a field like "B4": "again" if it was shot at before, "hit" or
    "miss" otherwise."""
    if field in shots:
        return "again"
    return "hit" if field in ships else "miss"
# E: The earlier shots are looked at before the ships.
# R: battleship answers. field "B4", set of ship fields, set of fields already shot. -> "again", "hit", "miss"
assert shot_answer("B4", {"B4"}, set()) == "hit"
assert shot_answer("C1", {"B4"}, {"A1"}) == "miss"
assert shot_answer("B4", {"B4"}, {"B4"}) == "again"

def transport_for(km: float, raining: bool, has_bike: bool) -> str:
    """Choose how to get to school: "walk" up to 1 km, "bike" up to 5 km if one is there
    and it is dry, otherwise "bus"."""
    if km <= 1:
        return "walk"
    if km <= 5 and has_bike and not raining:
        return "bike"
    return "bus"
# E: Short ways are settled first, and three facts must come together for the bike.
# R: up to 1 km i walk. up to 5 km i take the bike, if i have one and it's not raining. else bus. (km, rain?, bike?) -> "walk", "bike" or "bus"
assert transport_for(0.8, True, False) == "walk"
assert transport_for(4, False, True) == "bike"
assert transport_for(4, True, True) == "bus"
assert transport_for(9, False, True) == "bus"

def bread_label(days_old: int) -> str:
    """Return the label for a bread in the shop: "fresh" on its first day (0), "half price"
    when one day old, and "crumbs" for older ones."""
    labels = {0: "fresh", 1: "half price"}
    return labels.get(days_old, "crumbs")
# E: Only two ages have a label of their own, and get covers the rest.
assert bread_label(0) == "fresh"
assert bread_label(1) == "half price"
assert bread_label(5) == "crumbs"

def bad_tyres(pressures: list[float], low: float, high: float) -> int:
    """Count the tyres whose pressure is outside the allowed range; both borders are still
    fine."""
    return sum(not low <= pressure <= high for pressure in pressures)
# E: Every False of the chained comparison is turned round and counted as one.
# R: tyre pressures in a list, allowed from low to high (inclusive). how many tyres are wrong?
assert bad_tyres([2.2, 1.8, 2.5, 3.0], 2.0, 2.5) == 2
assert bad_tyres([2.0, 2.5], 2.0, 2.5) == 0
assert bad_tyres([], 2.0, 2.5) == 0

def traffic_action(colour, cars_waiting):
    """Say what to do at a light: "go" on green if no car waits, "queue" on green if some do,
    and "stop" on any other colour."""
    if colour != "green":
        return "stop"
    return "queue" if cars_waiting else "go"
# E: After the other colours are ruled out, the number of cars is used as a truth value.
assert traffic_action("green", 0) == "go"
assert traffic_action("green", 3) == "queue"
assert traffic_action("red", 0) == "stop"

def lift_direction(current, wanted):
    """Return "up", "down" or "open" for a lift on one floor and a wish for another."""
    if wanted == current:
        return "open"
    return "up" if wanted > current else "down"
# E: Equality is settled first, so one more comparison is enough.
# R: elevator at floor a, someone wants floor b: up, down or open (if it is already there)
assert lift_direction(1, 4) == "up"
assert lift_direction(3, 0) == "down"
assert lift_direction(2, 2) == "open"

def heating_on(inside, wanted, window_open):
    """Decide whether to heat: the room is more than one degree too cold and the window is
    shut."""
    return wanted - inside > 1 and not window_open
# E: The gap to the wished temperature and the window are combined with and not.
assert heating_on(18, 21, False) is True
assert heating_on(20, 21, False) is False
assert heating_on(15, 21, True) is False

def plant_needs_water(days_dry, sunny, cactus=False):
    """Tell if a plant must be watered: after 3 dry days, or 2 in sunny weather; a cactus
    only after 14."""
    if cactus:
        return days_dry >= 14
    return days_dry >= (2 if sunny else 3)
# E: The special plant has its own rule, and the weather sets the limit for the others.
# R: water my plants? after 3 dry days, if it's sunny already after 2. cactus (optional flag) only from 14 days on
assert plant_needs_water(2, True) is True
assert plant_needs_water(2, False) is False
assert plant_needs_water(10, True, True) is False

def parcel_class(weight, longest_side):
    """Return "letter" up to 1 kg and 35 cm, "parcel" up to 30 kg and 120 cm, otherwise
    "freight"."""
    if weight <= 1 and longest_side <= 35:
        return "letter"
    if weight <= 30 and longest_side <= 120:
        return "parcel"
    return "freight"
# E: A class fits only if both measures stay in its limits.
assert parcel_class(0.5, 30) == "letter"
assert parcel_class(0.5, 80) == "parcel"
assert parcel_class(31, 20) == "freight"

def tie_break_winner(points_a, points_b):
    """Return "A" or "B" as soon as one has at least 7 points and two more than the other,
    else None."""
    if max(points_a, points_b) < 7 or abs(points_a - points_b) < 2:
        return None
    return "A" if points_a > points_b else "B"
# M: The two reasons for playing on are tested first.
# R: tennis tie-break: 7 points and 2 ahead wins. tell me "A", "B" or None if it goes on
assert tie_break_winner(7, 5) == "A"
assert tie_break_winner(7, 6) is None
assert tie_break_winner(8, 10) == "B"
assert tie_break_winner(5, 0) is None

def medal_for_place(place):
    """Return "gold", "silver" or "bronze" for the places 1 to 3 and "none" for all others."""
    medals = {1: "gold", 2: "silver", 3: "bronze"}
    return medals.get(place, "none")
# E: The dict method get supplies a default for the other places.
assert medal_for_place(1) == "gold"
assert medal_for_place(3) == "bronze"
assert medal_for_place(4) == "none"

def belt_after(exams):
    """Return the belt colour after a number of exams: white, yellow, green, brown, and
    black for good."""
    belts = ["white", "yellow", "green", "brown", "black"]
    return belts[min(exams, len(belts) - 1)]
# E: The index is limited to the last colour of the list.
# R: judo belts in order white yellow green brown black. number of passed exams -> belt, stays black after that
assert belt_after(0) == "white"
assert belt_after(2) == "green"
assert belt_after(9) == "black"

def shirt_for_away_team(home: str, first_choice: str, second_choice: str) -> str:
    """Return the colour the guests wear: their first choice unless the home team plays in
    it."""
    return second_choice if first_choice == home else first_choice
# E: Only a clash with the home colour makes the guests change.
assert shirt_for_away_team("red", "blue", "white") == "blue"
assert shirt_for_away_team("red", "red", "white") == "white"
assert shirt_for_away_team("green", "red", "green") == "red"

def product_sign(factors):
    """Return the sign, "+", "-" or "0", of the product of a list of numbers without
    multiplying them."""
    if 0 in factors:
        return "0"
    negatives = sum(1 for value in factors if value < 0)
    return "-" if negatives % 2 else "+"
# M: A zero decides at once, otherwise an odd count of negative factors makes a minus.
# R: is the product of a list positive, negative or zero? answer "+", "-" or "0", and don't multiply. empty list is "+"
assert product_sign([2, -3, -1]) == "+"
assert product_sign([-2, 5]) == "-"
assert product_sign([4, 0, -1]) == "0"
assert product_sign([]) == "+"

def best_of_three(rounds: list[str]) -> str | None:
    """Return the name that won two of at most three rounds, or None if nobody has done so
    yet."""
    for name in rounds:
        if rounds.count(name) >= 2:
            return name
    return None
# E: Each name in the list of round winners is counted until one has two wins.
# R: list of who won each round, up to three. who has 2 wins? none if not decided
assert best_of_three(["Ana", "Ben", "Ana"]) == "Ana"
assert best_of_three(["Ana", "Ben"]) is None
assert best_of_three([]) is None

def waiter_for_table(table: int) -> str:
    """Return who serves a table: "Nina" the tables 1 to 4, "Omar" 5 to 9, and "nobody" any
    other."""
    if 1 <= table <= 4:
        return "Nina"
    if 5 <= table <= 9:
        return "Omar"
    return "nobody"
# E: Each waiter has a range that a chained comparison tests.
assert waiter_for_table(4) == "Nina"
assert waiter_for_table(5) == "Omar"
assert waiter_for_table(0) == "nobody"
assert waiter_for_table(10) == "nobody"

def day_kind(day: str, holidays: set[str]) -> str:
    """Classify a day name as "holiday" if it is in the set, "weekend" for Saturday and Sunday,
    else "workday"."""
    if day in holidays:
        return "holiday"
    if day in ("Saturday", "Sunday"):
        return "weekend"
    return "workday"
# E: The set is asked before the weekend, so a holiday on Sunday is a holiday.
# R: classify "Monday" etc: holiday when in my set of holidays, then weekend, otherwise workday
assert day_kind("Monday", {"Monday"}) == "holiday"
assert day_kind("Sunday", set()) == "weekend"
assert day_kind("Friday", {"Monday"}) == "workday"

def move_is_legal(position: int, step: int, size: int) -> bool:
    """Check that a game piece on a field from 0 to size - 1 stays on the board after a step.
    The step may be negative but not zero."""
    return step != 0 and 0 <= position + step < size
# E: A chained comparison tests both borders of the board.
assert move_is_legal(3, 2, 8) is True
assert move_is_legal(7, 1, 8) is False
assert move_is_legal(0, -1, 8) is False
assert move_is_legal(4, 0, 8) is False

def password_strength(length, has_digit, has_symbol):
    """Rate a password as "weak" below 8 characters, else "medium", or "strong" with digit
    and symbol."""
    if length < 8:
        return "weak"
    return "strong" if has_digit and has_symbol else "medium"
# E: A short length overrules the other properties.
assert password_strength(6, True, True) == "weak"
assert password_strength(10, True, False) == "medium"
assert password_strength(8, True, True) == "strong"

def tick_or_tock(number: int) -> str:
    """Return "tick" for multiples of 4, "tock" for other even numbers, and "pause" for odd
    ones."""
    if number % 4 == 0:
        return "tick"
    if number % 2 == 0:
        return "tock"
    return "pause"
# E: The stricter divisibility is tested before the weaker one.
# R: multiples of 4 are "tick", other even numbers "tock", odd numbers "pause"
assert tick_or_tock(8) == "tick"
assert tick_or_tock(6) == "tock"
assert tick_or_tock(3) == "pause"

def sort_three(a, b, c):
    """Return three values as a tuple in rising order, using only comparisons and exchanges."""
    if a > b:
        a, b = b, a
    if b > c:
        b, c = c, b
    if a > b:
        a, b = b, a
    return a, b, c
# H: After two exchanges the largest is at the end, and a third one orders the remaining two.
# R: sort 3 values without sort(), just with ifs and swaps, give back a tuple
assert sort_three(3, 1, 2) == (1, 2, 3)
assert sort_three(1, 2, 3) == (1, 2, 3)
assert sort_three(3, 2, 1) == (1, 2, 3)

def match_timeline(score: str) -> str:
    """Return who led after each goal of a match given as a string of "H" (home) and "A" (away):
    "H" or "A" for the leader and "=" when level."""
    lead, leaders = 0, []
    for goal in score:
        lead += 1 if goal == "H" else -1
        leaders.append("H" if lead > 0 else "A" if lead < 0 else "=")
    return "".join(leaders)
# H: A running goal difference is kept, and its sign is written down after each goal.
# R: goals come as "HAAH" (home/away in order). after every goal write H, A or = for who is leading, so this gives "H=A="
assert match_timeline("HAAH") == "H=A="
assert match_timeline("HH") == "HH"
assert match_timeline("") == ""

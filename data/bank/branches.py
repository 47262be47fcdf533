"""Verified problems: branches."""

def bus_fare(age: int, zones: int) -> int:
    """Return the fare: 2 per zone, half of it below the age of 14, nothing below the age of 6.
    """
    fare = 2 * zones
    if age < 6:
        return 0
    if age < 14:
        return fare // 2
    return fare
# E: The youngest group is tested first, then the reduced one, and the full fare is left.
# R: bus fare from age and number of zones: 2 euro per zone, kids under 14 pay half and under 6 its free
assert bus_fare(30, 3) == 6
assert bus_fare(13, 3) == 3
assert bus_fare(5, 3) == 0
assert bus_fare(14, 1) == 2

def elements_duel(first, second):
    """Return which of "fire", "ice" and "water" wins, or None if both are equal.
    Fire melts ice, ice freezes water and water puts out fire.
    """
    if first == second:
        return None
    wins = [("fire", "ice"), ("ice", "water"), ("water", "fire")]
    return first if (first, second) in wins else second
# E: Winning pairs stand in a list, so one membership test decides.
assert elements_duel("fire", "ice") == "fire"
assert elements_duel("fire", "water") == "water"
assert elements_duel("ice", "ice") is None

def shirt_size(chest_cm):
    """Return the shirt size "S" below 90 cm, "M" below 100 cm, "L" below 110 cm, else "XL"."""
    for limit, size in [(90, "S"), (100, "M"), (110, "L")]:
        if chest_cm < limit:
            return size
    return "XL"
# E: A table of limits is walked through, and the first limit above the value gives the size.
assert shirt_size(89) == "S"
assert shirt_size(90) == "M"
assert shirt_size(109) == "L"
assert shirt_size(130) == "XL"

def delivery_cost(total, distance_km, member=False):
    """Return the cost of a delivery.
    It is free for members and for totals of 50 or more; else 3 up to 5 km and 6 beyond.
    """
    if member or total >= 50:
        return 0
    return 3 if distance_km <= 5 else 6
# E: The free cases are joined by or, then the distance chooses the price.
# R: delivery: free for members or if the total is 50+, otherwise 3 up to 5 km and 6 for more. arguments total, distance, member (normally False)
assert delivery_cost(20, 5) == 3
assert delivery_cost(20, 9) == 6
assert delivery_cost(50, 9) == 0
assert delivery_cost(5, 9, True) == 0

def wind_name(kmh: int) -> str:
    """Name the wind: "calm" below 6 km/h, "breeze" below 50, "gale" below 103, else "storm"."""
    if kmh < 6:
        return "calm"
    if kmh < 50:
        return "breeze"
    if kmh < 103:
        return "gale"
    return "storm"
# E: Rising limits are tested one after the other.
assert wind_name(0) == "calm"
assert wind_name(6) == "breeze"
assert wind_name(80) == "gale"
assert wind_name(103) == "storm"

def can_ride(height_cm, age, with_adult):
    """Tell whether a child may take a ride: at least 120 cm, and 8 years old or with an adult.
    """
    return height_cm >= 120 and (age >= 8 or with_adult)
# E: The height is always needed, while age and company are alternatives in brackets.
# R: roller coaster rule: you must be 120 cm or more, and either at least 8 or with an adult (True/False). arguments height, age, adult
assert can_ride(125, 9, False) is True
assert can_ride(125, 6, True) is True
assert can_ride(125, 6, False) is False
assert can_ride(110, 12, True) is False

def ticket_type(day, hour):
    """Return "evening" from hour 18 on, "weekend" on Sat and Sun before that, else "standard".
    The day is a short name such as "Mon".
    """
    if hour >= 18:
        return "evening"
    if day in ("Sat", "Sun"):
        return "weekend"
    return "standard"
# E: The hour rule is tested before the day rule because it has the priority.
# R: cinema ticket kinds: from 18 o'clock always "evening", before that "weekend" on Sat/Sun, else "standard". day as "Mon", "Tue" ... and hour
assert ticket_type("Sat", 20) == "evening"
assert ticket_type("Sun", 10) == "weekend"
assert ticket_type("Mon", 17) == "standard"

def larger_pizza_deal(small_count, large_count):
    """Tell who has more pizza: return "small", "large" or "same".
    A large pizza has 12 slices and a small one has 8.
    """
    small_slices = 8 * small_count
    large_slices = 12 * large_count
    if small_slices == large_slices:
        return "same"
    return "small" if small_slices > large_slices else "large"
# E: Both orders are turned into slices and compared.
assert larger_pizza_deal(2, 1) == "small"
assert larger_pizza_deal(1, 1) == "large"
assert larger_pizza_deal(3, 2) == "same"

def taxi_price(kilometres, night=False):
    """Return the taxi price: 4 to start plus 2 per kilometre, and 5 more at night."""
    price = 4 + 2 * kilometres
    if night:
        price += 5
    return price
# E: The basic price is computed and an if adds the night fee.
# R: taxi fare, 4 euro base + 2 per km, 5 extra at night (optional flag)
assert taxi_price(3) == 10
assert taxi_price(3, True) == 15
assert taxi_price(0) == 4

def classify_number(n):
    """Describe n by two words, such as "positive even"; for 0 return just "zero"."""
    if n == 0:
        return "zero"
    sign_word = "positive" if n > 0 else "negative"
    parity_word = "even" if n % 2 == 0 else "odd"
    return sign_word + " " + parity_word
# E: After the special case, two conditional expressions choose the words.
assert classify_number(4) == "positive even"
assert classify_number(-3) == "negative odd"
assert classify_number(0) == "zero"

def discount_for(customer_type, amount):
    """Return the discount in percent: students 10, seniors 15, others 5 from an amount of 100
    on.
    Others get no discount on smaller amounts.
    """
    if customer_type == "student":
        return 10
    if customer_type == "senior":
        return 15
    return 5 if amount >= 100 else 0
# E: The type is tested first, and only other customers depend on the amount.
assert discount_for("student", 20) == 10
assert discount_for("senior", 500) == 15
assert discount_for("guest", 100) == 5
assert discount_for("guest", 99) == 0

def is_valid_triangle(a: int, b: int, c: int) -> bool:
    """Check whether three lengths can be the sides of a triangle: each two exceed the third."""
    return a + b > c and a + c > b and b + c > a
# E: Three sums are compared with the side that is left.
# R: can three side lengths form a triangle?
assert is_valid_triangle(3, 4, 5) is True
assert is_valid_triangle(1, 2, 3) is False
assert is_valid_triangle(10, 1, 2) is False

def tip_amount(bill, service):
    """Return the tip for a bill: 20 percent for "great" service, 10 for "good" and 0
    otherwise.
    """
    percents = {"great": 20, "good": 10}
    return bill * percents.get(service, 0) / 100
# E: A dictionary with a default looks up the percentage.
assert tip_amount(50, "great") == 10.0
assert tip_amount(50, "good") == 5.0
assert tip_amount(50, "bad") == 0.0

def library_fee(days_late: int, is_child: bool) -> int:
    """Return the late fee in cents: 20 a day up to a maximum of 500; children pay half."""
    fee = min(500, 20 * days_late)
    if is_child:
        fee //= 2
    return fee
# E: min caps the fee before it may be halved.
# R: library late fee in cents, 20 per day but never more than 500, children pay half of it
assert library_fee(3, False) == 60
assert library_fee(100, False) == 500
assert library_fee(100, True) == 250
assert library_fee(0, False) == 0

def clothing_advice(degrees, raining):
    """Return a list of things to wear.
    "coat" below 10 degrees, else "jumper" below 20; "umbrella" follows when it is raining.
    """
    advice = []
    if degrees < 10:
        advice.append("coat")
    elif degrees < 20:
        advice.append("jumper")
    if raining:
        advice.append("umbrella")
    return advice
# E: Temperature and rain are separate questions that add to one list.
# R: what to wear as a list: under 10 degrees a coat, under 20 a jumper, and if it rains (True) also an umbrella
assert clothing_advice(5, True) == ["coat", "umbrella"]
assert clothing_advice(15, False) == ["jumper"]
assert clothing_advice(25, True) == ["umbrella"]
assert clothing_advice(25, False) == []

def mark_to_words(mark: int) -> str:
    """Return "excellent", "good", "fair" or "poor" for the marks 1 to 4, else "unknown"."""
    words = {1: "excellent", 2: "good", 3: "fair", 4: "poor"}
    if mark in words:
        return words[mark]
    return "unknown"
# E: The mark is used as a dictionary key after a membership test.
assert mark_to_words(1) == "excellent"
assert mark_to_words(4) == "poor"
assert mark_to_words(7) == "unknown"

def temperature_warning(readings: list[int], lower: int, upper: int) -> str:
    """Return "too cold", "too hot" or "ok" for a list of readings.
    One reading below lower makes it too cold, else one above upper makes it too hot.
    """
    if any(reading < lower for reading in readings):
        return "too cold"
    if any(reading > upper for reading in readings):
        return "too hot"
    return "ok"
# E: any() asks for one bad reading, and the order of the tests sets the priority.
# R: list of temperatures plus lower and upper limit: "too cold" if any is under the lower one, otherwise "too hot" if any is over the upper one, otherwise "ok"
assert temperature_warning([5, 10], 0, 20) == "ok"
assert temperature_warning([-1, 30], 0, 20) == "too cold"
assert temperature_warning([30], 0, 20) == "too hot"

def choose_transport(distance_km, raining, has_bike):
    """Choose "walk" up to 1 km, "bike" up to 8 km with a bike and no rain, otherwise "bus"."""
    if distance_km <= 1:
        return "walk"
    if distance_km <= 8 and has_bike and not raining:
        return "bike"
    return "bus"
# E: The bike branch joins three conditions with and.
assert choose_transport(0.5, True, False) == "walk"
assert choose_transport(5, False, True) == "bike"
assert choose_transport(5, True, True) == "bus"

def parcel_price(weight_kg, express):
    """Return the parcel price, or None when it is too heavy.
    Up to 2 kg cost 5, up to 10 kg cost 9, more is not sent; express doubles the price.
    """
    if weight_kg > 10:
        return None
    price = 5 if weight_kg <= 2 else 9
    return price * 2 if express else price
# E: The impossible case leaves first; then weight and express set the price.
# R: price of a parcel: 5 up to 2kg, 9 up to 10kg, None if heavier. if express is True its twice as much
assert parcel_price(2, False) == 5
assert parcel_price(5, True) == 18
assert parcel_price(11, False) is None

def describe_value(value):
    """Return "nothing" for None, "switch" for a bool, "number" for int or float, "text" for a
    string.
    All other values are called "thing".
    """
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "switch"
    if isinstance(value, (int, float)):
        return "number"
    return "text" if isinstance(value, str) else "thing"
# M: Booleans are tested before numbers because every bool is an int as well.
assert describe_value(None) == "nothing"
assert describe_value(True) == "switch"
assert describe_value(2.5) == "number"
assert describe_value([1]) == "thing"

def numbers_in_mixed(values):
    """Return the numbers (int or float, but no bools) of a list with mixed values."""
    result = []
    for value in values:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            result.append(value)
    return result
# E: Two isinstance tests let numbers in and keep booleans out.
# R: my list has strings, numbers, None, True... keep the ints and floats only, no bools
assert numbers_in_mixed([1, "a", None, 2.5, True]) == [1, 2.5]
assert numbers_in_mixed(["x"]) == []
assert numbers_in_mixed([]) == []

def join_mixed(parts, separator):
    """Join values of any types into one text with the separator; None is written as "-"."""
    words = []
    for part in parts:
        words.append("-" if part is None else str(part))
    return separator.join(words)
# E: Every value is turned into a string before join puts them together.
# R: join a list with mixed stuff (numbers, strings, None) to one string with a given separator, None should become "-"
assert join_mixed([1, "a", None], "; ") == "1; a; -"
assert join_mixed([2.5], ",") == "2.5"
assert join_mixed([], ",") == ""

def count_types(values):
    """Count the values of a list by the name of their type, as a dictionary like {"int": 2}."""
    counts = {}
    for value in values:
        name = type(value).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts
# M: The type's name is the key whose counter goes up.
assert count_types([1, "a", 2]) == {"int": 2, "str": 1}
assert count_types([None, True]) == {"NoneType": 1, "bool": 1}
assert count_types([]) == {}

def first_text_in(values, fallback="none"):
    """Return the first string of a mixed list, or fallback ("none" by default) without one."""
    for value in values:
        if isinstance(value, str):
            return value
    return fallback
# E: The loop returns at the first string, and the fallback follows after it.
assert first_text_in([3, "hi", "ho"]) == "hi"
assert first_text_in([3]) == "none"
assert first_text_in([], "") == ""

def greeting_for_hour(name: str, hour: int = 12) -> str:
    """Return "Good morning, NAME", "Good day, NAME" or "Good evening, NAME" by the hour.
    Morning is before 11, evening from 18 on; the hour is 12 if it is not given.
    """
    if hour < 11:
        part = "morning"
    elif hour < 18:
        part = "day"
    else:
        part = "evening"
    return f"Good {part}, {name}"
# E: The branches choose only the word that changes, and one f-string uses it.
# R: greet by hour: before 11 "Good morning, Ann", before 18 "Good day, Ann", later "Good evening, Ann". name first, hour is optional (12)
assert greeting_for_hour("Ann", 8) == "Good morning, Ann"
assert greeting_for_hour("Bo") == "Good day, Bo"
assert greeting_for_hour("Cy", 18) == "Good evening, Cy"

def loan_allowed(income, debt, years_employed):
    """Tell whether a loan is allowed: debt at most half the income and 2 years of employment.
    With an income of 5000 or more, the years do not matter.
    """
    small_debt = debt <= income / 2
    return small_debt and (years_employed >= 2 or income >= 5000)
# E: The first condition is named and then joined with a pair of alternatives.
assert loan_allowed(2000, 1000, 2) is True
assert loan_allowed(2000, 1001, 9) is False
assert loan_allowed(5000, 0, 0) is True
assert loan_allowed(2000, 0, 1) is False

def number_of_distinct(a, b, c):
    """Return how many different values there are among three."""
    if a == b == c:
        return 1
    if a == b or b == c or a == c:
        return 2
    return 3
# E: All equal is tested first, one equal pair second.
assert number_of_distinct(4, 4, 4) == 1
assert number_of_distinct(1, 2, 1) == 2
assert number_of_distinct(1, 2, 3) == 3

def card_value(card: str) -> int:
    """Return the value of a playing card: 11 for "A", 10 for "J", "Q" and "K", else its number.
    Number cards are strings such as "7".
    """
    if card == "A":
        return 11
    if card in ("J", "Q", "K"):
        return 10
    return int(card)
# E: Letters have fixed values, all other cards are converted to int.
# R: value of a card given as string: A is 11, J Q K are 10, "2" to "10" their number
assert card_value("A") == 11
assert card_value("Q") == 10
assert card_value("7") == 7
assert card_value("10") == 10

def yahtzee_upper(dice, face):
    """Return the score of a face in a dice game: the sum of all dice that show it."""
    score = 0
    for die in dice:
        if die == face:
            score += face
    return score
# E: Each matching die adds its face to the score.
assert yahtzee_upper([2, 5, 2, 1, 2], 2) == 6
assert yahtzee_upper([1, 1], 6) == 0
assert yahtzee_upper([], 3) == 0

def dice_combination(dice):
    """Return "triple", "pair" or "nothing" for three dice."""
    different = len(set(dice))
    if different == 1:
        return "triple"
    return "pair" if different == 2 else "nothing"
# E: The number of different faces tells the combination.
# R: three dice in a list: say "triple", "pair" or "nothing"
assert dice_combination([4, 4, 4]) == "triple"
assert dice_combination([4, 1, 4]) == "pair"
assert dice_combination([1, 2, 3]) == "nothing"

def health_after_hits(health: int, hits: list[int], shield: int) -> int:
    """Return the health after hits of different strength; a shield lowers each hit by its
    value.
    A hit never heals, and health does not fall below 0.
    """
    for strength in hits:
        health -= max(0, strength - shield)
    return max(0, health)
# E: max keeps a weak hit from healing and the health from becoming negative.
# R: game: player has health, list of hit strengths, shield reduces every hit by its value (never below 0). health left, minimum 0
assert health_after_hits(20, [5, 3], 2) == 16
assert health_after_hits(5, [10], 1) == 0
assert health_after_hits(5, [1, 2], 3) == 5

def player_after_moves(start, moves, board_length):
    """Return the place of a player who moves by each dice value on a board of board_length
    fields.
    A move that would lead beyond the last field (board_length) is not made.
    """
    place = start
    for move in moves:
        if place + move <= board_length:
            place += move
    return place
# E: Each move is tested against the board's end before it is made.
assert player_after_moves(1, [3, 4], 10) == 8
assert player_after_moves(8, [5, 2], 10) == 10
assert player_after_moves(1, [], 10) == 1

def inside_board(x, y, width, height=None):
    """Check whether a place with coordinates from 0 on is on a board.
    A board without a given height is a square.
    """
    if height is None:
        height = width
    return 0 <= x < width and 0 <= y < height
# E: None as a default is replaced by the width before both coordinates are compared.
assert inside_board(0, 7, 8) is True
assert inside_board(8, 0, 8) is False
assert inside_board(3, 5, 4, 5) is False

def winner_of_rounds(rounds):
    """Return "A", "B" or "tie" for a list of (points of A, points of B) rounds.
    The player who won more rounds wins.
    """
    lead = 0
    for a, b in rounds:
        if a > b:
            lead += 1
        elif b > a:
            lead -= 1
    if lead == 0:
        return "tie"
    return "A" if lead > 0 else "B"
# M: One counter goes up for A and down for B, so its sign names the winner.
# R: rounds is a list of (a, b) points. who won more rounds? "A", "B" or "tie"
assert winner_of_rounds([(3, 1), (0, 2), (5, 4)]) == "A"
assert winner_of_rounds([(1, 1)]) == "tie"
assert winner_of_rounds([(0, 9), (2, 1), (0, 1)]) == "B"

def guess_answer(secret: int, guess: int) -> str:
    """Return "higher", "lower" or "correct" as a hint for a guess of a secret number."""
    if guess < secret:
        return "higher"
    if guess > secret:
        return "lower"
    return "correct"
# E: The comparison with the secret picks the direction in which to go on.
assert guess_answer(50, 20) == "higher"
assert guess_answer(50, 70) == "lower"
assert guess_answer(50, 50) == "correct"

def attempts_used(secret, guesses, allowed=5):
    """Return the number of the guess that hits the secret, or None if none of the allowed
    ones does.
    Only the first 5 guesses count unless allowed says otherwise.
    """
    for attempt, guess in enumerate(guesses[:allowed], start=1):
        if guess == secret:
            return attempt
    return None
# E: The slice keeps the allowed guesses and enumerate numbers them from 1.
# R: which try guessed the secret? arguments secret, list of guesses, number of allowed tries (default 5). None if they didn't get it
assert attempts_used(7, [3, 7, 9]) == 2
assert attempts_used(7, [1, 2, 7], 2) is None
assert attempts_used(7, []) is None

def is_valid_move_nim(heap, take):
    """Tell whether a player may take some matches: 1 to 3 of them, and no more than there are.
    """
    return 1 <= take <= 3 and take <= heap
# E: A chained comparison and the size of the heap must both agree.
assert is_valid_move_nim(10, 3) is True
assert is_valid_move_nim(2, 3) is False
assert is_valid_move_nim(5, 0) is False

def matches_winner(heap: int, moves: list[int]) -> int:
    """Return 1 or 2 for the player who takes the last match of a heap, or 0 if some are left.
    The players take turns, player 1 begins, and moves are the numbers of matches taken.
    """
    player = 1
    for take in moves:
        heap -= take
        if heap <= 0:
            return player
        player = 3 - player
    return 0
# M: 3 - player swaps 1 and 2, and the player who empties the heap is returned.
assert matches_winner(5, [3, 2]) == 2
assert matches_winner(5, [2, 2, 1]) == 1
assert matches_winner(5, [1, 1]) == 0

def calories_verdict(meals, goal):
    """Compare the sum of the meals with a goal; return "under", "on target" or "over".
    Up to 100 away from the goal is on target.
    """
    difference = sum(meals) - goal
    if abs(difference) <= 100:
        return "on target"
    return "over" if difference > 0 else "under"
# E: The absolute difference is tested first, its sign afterwards.
assert calories_verdict([500, 700, 800], 2000) == "on target"
assert calories_verdict([500], 2000) == "under"
assert calories_verdict([2000, 200], 2000) == "over"

def age_ticket_total(ages):
    """Add up the tickets of a group: 0 below the age of 4, 6 below 18, otherwise 10 each."""
    total = 0
    for age in ages:
        if age < 4:
            continue
        total += 6 if age < 18 else 10
    return total
# E: Toddlers are skipped and all others add one of two prices.
# R: tickets for a list of ages: under 4 free, under 18 cost 6, everybody else 10. what's the total
assert age_ticket_total([3, 10, 40]) == 16
assert age_ticket_total([18]) == 10
assert age_ticket_total([]) == 0

def change_coins(amount):
    """Return how many 10, 5 and 1 coins pay an amount with as few coins as possible, as a
    tuple.
    """
    tens = amount // 10
    fives = amount % 10 // 5
    ones = amount % 5
    return tens, fives, ones
# E: Whole division counts each kind of coin and the remainder goes to the smaller ones.
# R: how many tens, fives and ones do I need to pay an amount? give (tens, fives, ones)
assert change_coins(28) == (2, 1, 3)
assert change_coins(5) == (0, 1, 0)
assert change_coins(0) == (0, 0, 0)

def paint_cans_needed(width, height, coats=1, per_can=12):
    """Return the whole cans needed to paint a wall with some coats (1 by default).
    One can is enough for per_can square metres.
    """
    area = width * height * coats
    return -(-area // per_can)
# M: Negating before and after the whole division rounds up.
# R: cans of paint for a wall: width, height, number of coats (default 1), square meters per can (default 12). round up to full cans
assert paint_cans_needed(4, 3) == 1
assert paint_cans_needed(4, 3, 2) == 2
assert paint_cans_needed(5, 3) == 2
assert paint_cans_needed(2, 2, 1, 3) == 2

def mean_grade_word(grades: list[int]) -> str:
    """Return "pass" if the mean is at least 5 and no grade is below 3, "fail" otherwise.
    A list without grades fails.
    """
    if not grades or min(grades) < 3:
        return "fail"
    return "pass" if sum(grades) / len(grades) >= 5 else "fail"
# E: The cases that fail at once come first, and the mean decides the rest.
assert mean_grade_word([5, 6, 4]) == "pass"
assert mean_grade_word([9, 9, 2]) == "fail"
assert mean_grade_word([4, 4]) == "fail"
assert mean_grade_word([]) == "fail"

def room_for_all(guests, tables, seats_per_table):
    """Return how many seats stay free when all guests sit, or None if there are too few seats.
    """
    seats = tables * seats_per_table
    if guests > seats:
        return None
    return seats - guests
# E: The seats are multiplied out and compared before the difference is given.
assert room_for_all(10, 3, 4) == 2
assert room_for_all(12, 3, 4) == 0
assert room_for_all(13, 3, 4) is None

def plant_needs(days_dry, sunny, kind="flower"):
    """Tell if a plant needs water: a cactus after 14 dry days, others after 3, or 2 when sunny.
    Reaching the number of days is enough; the kind is "flower" if not given.
    """
    if kind == "cactus":
        return days_dry >= 14
    return days_dry >= (2 if sunny else 3)
# E: The kind is handled first; the sun changes the limit for all other plants.
# R: does my plant need water (True/False)? days without water, sunny or not, kind (default "flower"). a "cactus" needs it after 14 days, everything else after 3 days, after 2 if its sunny
assert plant_needs(2, True) is True
assert plant_needs(2, False) is False
assert plant_needs(10, True, "cactus") is False

def shift_name(hour: int) -> str:
    """Return the work shift of an hour from 0 to 23: "early" 6-13, "late" 14-21, else "night".
    """
    if 6 <= hour <= 13:
        return "early"
    if 14 <= hour <= 21:
        return "late"
    return "night"
# E: Two ranges are tested by chained comparisons, and the night wraps around the rest.
assert shift_name(6) == "early"
assert shift_name(21) == "late"
assert shift_name(23) == "night"
assert shift_name(3) == "night"

def rental_price(days, car_class="small"):
    """Return the rental price: 30 a day for "small" and 50 for other classes.
    From 7 days on, one day is free.
    """
    rate = 30 if car_class == "small" else 50
    if days >= 7:
        days -= 1
    return days * rate
# E: The class sets the rate and a long rental lowers the days that are paid.
assert rental_price(3) == 90
assert rental_price(7) == 180
assert rental_price(2, "van") == 100

def lift_message(floor, wanted, out_of_order=False):
    """Return "up", "down", "open" or "broken" for a lift at a floor with a wanted floor."""
    if out_of_order:
        return "broken"
    if floor == wanted:
        return "open"
    return "up" if wanted > floor else "down"
# E: The defect is checked before the floors are compared.
assert lift_message(1, 4) == "up"
assert lift_message(4, 1) == "down"
assert lift_message(2, 2) == "open"
assert lift_message(2, 3, True) == "broken"

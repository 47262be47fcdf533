"""Verified problems: kitchen."""

import math

def eggs_to_buy(needed: int, at_home: int) -> int:
    """Return how many eggs must be bought when they are sold only in boxes of ten.

    Nothing is bought if the eggs at home are enough."""
    missing = max(0, needed - at_home)
    return math.ceil(missing / 10) * 10
# E: The shortage is cut off at zero and rounded up to whole boxes.
# R: eggs come in boxes of 10. i need x and have y at home, how many eggs do i end up buying (full boxes)?
assert eggs_to_buy(14, 3) == 20
assert eggs_to_buy(4, 6) == 0
assert eggs_to_buy(13, 3) == 10

def oven_temperature_for_fan(recipe_degrees):
    """Return the fan oven setting: 20 degrees under the recipe, but never below 100."""
    return max(100, recipe_degrees - 20)
# E: The lowered value is compared with the floor of 100 by max.
# R: recipes give top/bottom heat, my oven has a fan: 20 less, min 100
assert oven_temperature_for_fan(200) == 180
assert oven_temperature_for_fan(110) == 100
assert oven_temperature_for_fan(120) == 100

def pancakes_each(pancakes, eaters):
    """Share the pancakes fairly and return a tuple (per person, left for the dog).

    With no eaters at all the dog gets everything and the first value is 0."""
    if eaters == 0:
        return 0, pancakes
    return divmod(pancakes, eaters)
# E: divmod gives quotient and remainder at once, and zero eaters is handled before.
# R: share pancakes among the eaters; leftovers go to the dog. if nobody eats the dog gets all. return (each, dog)
assert pancakes_each(11, 4) == (2, 3)
assert pancakes_each(8, 4) == (2, 0)
assert pancakes_each(5, 0) == (0, 5)

def tea_is_ready(minutes, kind):
    """Tell whether tea has steeped long enough: green 2, black 4, any other kind 7 minutes."""
    if kind == "green":
        return minutes >= 2
    if kind == "black":
        return minutes >= 4
    return minutes >= 7
# E: Each kind has its own threshold that the minutes must reach.
# R: green tea needs 2 minutes, black tea 4 and everything else 7. is it ready? args minutes and kind
assert tea_is_ready(2, "green") is True
assert tea_is_ready(3, "black") is False
assert tea_is_ready(6, "mint") is False
assert tea_is_ready(7, "mint") is True

def dough_after_rests(grams, rests):
    """Return the volume figure of a dough that grows by half its size in every rest.

    Fractions are dropped after each rest."""
    for _ in range(rests):
        grams += grams // 2
    return grams
# E: In each round half of the current size is added.
# R: dough gets half bigger each rest (drop fractions). grams, number of rests
assert dough_after_rests(100, 2) == 225
assert dough_after_rests(5, 1) == 7
assert dough_after_rests(80, 0) == 80

def roast_minutes(weight_grams: int) -> int:
    """Compute the roasting time: 20 minutes plus 25 minutes for every started 500 grams."""
    return 20 + 25 * -(-weight_grams // 500)
# E: Negating before and after the floor division rounds the number of half kilos up.
# R: roast needs 20 min + 25 per started half kilo. takes grams returns minutes
assert roast_minutes(1000) == 70
assert roast_minutes(1001) == 95
assert roast_minutes(0) == 20

def sugar_verdict(grams_per_100):
    """Return "low" up to 5 grams of sugar, "high" above 22.5 grams and "medium" in between."""
    if grams_per_100 <= 5:
        return "low"
    return "high" if grams_per_100 > 22.5 else "medium"
# E: The two limits split the numbers into three words.
# R: sugar per 100g: up to 5 "low", over 22.5 "high", else "medium"
assert sugar_verdict(5) == "low"
assert sugar_verdict(22.5) == "medium"
assert sugar_verdict(40) == "high"

def cups_and_spoons(millilitres):
    """Split an amount into (cups, tablespoons, rest), with 240 ml a cup and 15 ml a spoon."""
    cups, rest = divmod(millilitres, 240)
    spoons, rest = divmod(rest, 15)
    return cups, spoons, rest
# E: The remainder after the cups is split again into spoons.
# R: 240 ml make a cup and 15 ml a tablespoon, split ml into cups spoons and rest
assert cups_and_spoons(500) == (2, 1, 5)
assert cups_and_spoons(240) == (1, 0, 0)
assert cups_and_spoons(14) == (0, 0, 14)

def salt_in_soup(litres, tasters_wanting_more):
    """Return the grams of salt: 8 per litre and one more gram for each taster, 15 per litre
    at most."""
    return min(8 * litres + tasters_wanting_more, 15 * litres)
# E: min keeps the wished amount under the upper bound.
# R: 8g salt a litre + 1g for each taster that wants more, but max 15g per litre. (litres, tasters)
assert salt_in_soup(2, 3) == 19
assert salt_in_soup(1, 20) == 15
assert salt_in_soup(0, 4) == 0

def freezer_days_left(kind: str, days_frozen: int) -> int:
    """Return how many more days the food keeps in the freezer, 0 if it is too old.

    Fish keeps 90 days, meat 180 and everything else 240."""
    limits = {"fish": 90, "meat": 180}
    return max(0, limits.get(kind, 240) - days_frozen)
# E: A lookup with a default gives the limit from which the days are taken.
# R: how long can i keep it frozen still? fish 90 days, meat 180, rest 240. give 0 when over. (kind, days so far)
assert freezer_days_left("fish", 60) == 30
assert freezer_days_left("peas", 40) == 200
assert freezer_days_left("meat", 200) == 0

def smoothie_calories(banana_count, milk_ml, honey_spoons=0):
    """Sum the calories: 95 a banana, 64 per 100 ml of milk and 60 a spoon of honey, rounded."""
    return round(95 * banana_count + 64 * milk_ml / 100 + 60 * honey_spoons)
# E: Each part is turned into calories and the sum is rounded once.
# R: banana 95 kcal, milk 64 per 100ml, honey 60 a spoon (default 0 spoons). rounded total please
assert smoothie_calories(2, 250) == 350
assert smoothie_calories(1, 100, 2) == 279
assert smoothie_calories(0, 0) == 0

def biggest_pizza_per_euro(sizes, prices):
    """Return the index of the pizza with the most area per price.

    sizes are diameters; the first of equal offers wins."""
    values = [size * size / price for size, price in zip(sizes, prices)]
    return values.index(max(values))
# M: The area grows with the squared diameter, so square by price is compared.
# R: pizzas have diameters and prices in two lists, tell me the position of the one with most pizza for the money, first one if equal
assert biggest_pizza_per_euro([26, 32], [8, 10]) == 1
assert biggest_pizza_per_euro([20, 20], [5, 5]) == 0
assert biggest_pizza_per_euro([30], [9]) == 0

def cookies_until_full(calories_each, limit):
    """Count the whole cookies that may be eaten before the calories would exceed the limit."""
    eaten = 0
    while (eaten + 1) * calories_each <= limit:
        eaten += 1
    return eaten
# E: The loop tries one more cookie as long as the total stays within the limit.
# R: how many whole cookies can i eat without going over the calorie limit? (calories each, limit) use a loop
assert cookies_until_full(70, 200) == 2
assert cookies_until_full(50, 200) == 4
assert cookies_until_full(300, 200) == 0

def coffee_strength(grams, millilitres):
    """Classify coffee by grams per 100 ml: under 5 "weak", from 5 to 7 "good", above 7 "strong".

    No water at all gives "powder"."""
    if millilitres == 0:
        return "powder"
    ratio = grams * 100 / millilitres
    if ratio < 5:
        return "weak"
    return "good" if ratio <= 7 else "strong"
# M: After the special case without water the ratio falls into one of three ranges.
# R: is my coffee weak (<5g per 100ml), good (5 to 7) or strong? 0 ml -> "powder"
assert coffee_strength(30, 500) == "good"
assert coffee_strength(10, 300) == "weak"
assert coffee_strength(40, 500) == "strong"
assert coffee_strength(9, 0) == "powder"

def rice_pot_water(cups_rice: float, brown: bool = False) -> float:
    """Return the cups of water: two for each cup of brown rice, otherwise one and a half."""
    return cups_rice * (2 if brown else 1.5)
# E: A conditional expression chooses the factor.
# R: water for rice: 2 cups per cup if brown else 1.5
assert rice_pot_water(2) == 3.0
assert rice_pot_water(2, True) == 4
assert rice_pot_water(0) == 0

def leftover_toppings(toppings, pizzas, per_pizza):
    """Return how many toppings remain after covering the pizzas, negative if some are lacking."""
    return toppings - pizzas * per_pizza
# E: The used toppings are the product, taken from the stock.
# R: toppings minus what the pizzas need. (toppings, pizzas, per pizza). negative is fine
assert leftover_toppings(50, 4, 12) == 2
assert leftover_toppings(10, 2, 6) == -2
assert leftover_toppings(0, 0, 9) == 0

def can_bake_for(guests, flour_g, eggs):
    """Check whether flour and eggs suffice: every guest takes 60 g of flour, every three
    guests an egg.

    A started group of three needs a whole egg."""
    return flour_g >= 60 * guests and eggs >= math.ceil(guests / 3)
# E: Both stocks must reach their need, the eggs rounded up.
# R: each guest = 60g flour, one egg for every 3 guests (round up). do i have enough?
assert can_bake_for(6, 360, 2) is True
assert can_bake_for(7, 500, 2) is False
assert can_bake_for(1, 59, 1) is False

def slowest_dish(minutes):
    """Return (position, minutes) of the dish that takes longest, counting positions from 1.

    The later one wins when two take equally long; an empty list gives None."""
    if not minutes:
        return None
    longest = max(minutes)
    last = len(minutes) - 1 - minutes[::-1].index(longest)
    return last + 1, longest
# M: Searching the reversed list finds the last place of the maximum.
# R: longest time in the list, give (position from 1, minutes), last one if several, None for []
assert slowest_dish([20, 45, 45, 10]) == (3, 45)
assert slowest_dish([5]) == (1, 5)
assert slowest_dish([]) is None

def start_times_for_dinner(serve_at, durations):
    """Return for each dish the minute at which to start it so that all end at serve_at."""
    return [serve_at - minutes for minutes in durations]
# E: Every duration is taken from the common end.
# R: all dishes must be done at the same minute. give start minute for each. serve time then list of cooking times
assert start_times_for_dinner(60, [45, 20, 60]) == [15, 40, 0]
assert start_times_for_dinner(30, [40]) == [-10]
assert start_times_for_dinner(30, []) == []

def stove_rounds(pots: int, burners: int = 4) -> int:
    """Return how many rounds of cooking it takes when each burner holds one pot."""
    return (pots + burners - 1) // burners
# E: Adding one less than the divisor rounds the quotient up.
# R: n pots, stove with 4 burners. rounds needed?
assert stove_rounds(9) == 3
assert stove_rounds(8) == 2
assert stove_rounds(3, 1) == 3
assert stove_rounds(0) == 0

def jam_sugar(fruit_grams, ratio):
    """Return the sugar for jam: the fruit weight divided by the ratio 1, 2 or 3, rounded to
    10 grams.

    Any other ratio counts as 1."""
    if ratio not in (1, 2, 3):
        ratio = 1
    return round(fruit_grams / ratio, -1)
# E: An unknown ratio is replaced and a negative digit count rounds to tens.
# R: jam sugar = fruit / ratio, ratio 1 2 or 3 (anything else is 1), round to tens
assert jam_sugar(1000, 2) == 500
assert jam_sugar(1000, 3) == 330
assert jam_sugar(800, 9) == 800

def cake_tin_factor(old_diameter, new_diameter):
    """Return the factor for all ingredients when a round tin changes, to two decimals.

    The factor is the ratio of the areas, new by old."""
    return round((new_diameter / old_diameter) ** 2, 2)
# E: Areas of circles are to each other as the squares of their diameters.
# R: recipe is for a round tin of one diameter but mine is another. what do i multiply by? 2 decimals, (old, new)
assert cake_tin_factor(20, 26) == 1.69
assert cake_tin_factor(26, 26) == 1.0
assert cake_tin_factor(28, 14) == 0.25

def ripening_day(start_softness, ready):
    """Return the day on which a fruit is ready if its softness grows by 1, then 2, then 3
    and so on.

    Day 0 is today, before any growth."""
    day = 0
    softness = start_softness
    while softness < ready:
        day += 1
        softness += day
    return day
# M: The growth equals the number of the day, added until the goal is reached.
assert ripening_day(2, 8) == 3
assert ripening_day(5, 5) == 0
assert ripening_day(0, 2) == 2

def spice_scale(scovilles: int) -> str:
    """Name the heat of a pepper: "none" at 0, "mild" below 2500, "hot" below 30000, else "fire"."""
    if scovilles == 0:
        return "none"
    for name, limit in [("mild", 2500), ("hot", 30000)]:
        if scovilles < limit:
            return name
    return "fire"
# E: The loop goes through rising limits and returns the first name that fits.
# R: scoville number to word: 0 none, <2500 mild, <30000 hot, otherwise fire
assert spice_scale(0) == "none"
assert spice_scale(2499) == "mild"
assert spice_scale(2500) == "hot"
assert spice_scale(30000) == "fire"

def diluted_percent(juice_ml, juice_percent, water_ml):
    """Return the fruit percentage after adding water, rounded to one decimal; 0 for an
    empty glass."""
    total = juice_ml + water_ml
    if not total:
        return 0
    return round(juice_ml * juice_percent / total, 1)
# E: The fruit stays the same while the total grows.
# R: i water down juice. ml juice, its fruit %, ml water -> new percent one decimal, empty glass 0
assert diluted_percent(200, 100, 100) == 66.7
assert diluted_percent(100, 50, 0) == 50.0
assert diluted_percent(0, 80, 0) == 0

def plates_in_stack(heights_allowed, first, each):
    """Return how many plates fit under a height if the first takes first mm and each
    further one each mm."""
    if heights_allowed < first:
        return 0
    return 1 + (heights_allowed - first) // each
# M: After the first plate the remaining height is divided by the step.
assert plates_in_stack(100, 30, 8) == 9
assert plates_in_stack(29, 30, 8) == 0
assert plates_in_stack(30, 30, 8) == 1

def dishwasher_worth_it(plates, cups):
    """Decide whether to start the machine: a plate counts 2, a cup 1, and 24 points are needed."""
    return 2 * plates + cups >= 24
# E: The weighted sum is compared with the limit.
# R: start dishwasher? plates count double, cups once, from 24 points on yes
assert dishwasher_worth_it(10, 4) is True
assert dishwasher_worth_it(10, 3) is False
assert dishwasher_worth_it(0, 24) is True

def next_meal(hour):
    """Return "breakfast" before 9, "lunch" before 13, "dinner" before 19, else "snack"."""
    meals = {9: "breakfast", 13: "lunch", 19: "dinner"}
    for end, meal in meals.items():
        if hour < end:
            return meal
    return "snack"
# E: The limits are tried in rising order.
# R: whats the next meal at hour h? before 9 breakfast, before 13 lunch, before 19 dinner, else snack
assert next_meal(8) == "breakfast"
assert next_meal(9) == "lunch"
assert next_meal(18) == "dinner"
assert next_meal(22) == "snack"

def butter_marks(grams, packet=250):
    """Return how many whole 50 gram marks to cut from butter and how many full packets to open.

    The result is (packets, marks) and the amount is first rounded up to the next mark."""
    marks = math.ceil(grams / 50)
    return divmod(marks, packet // 50)
# M: The rounded up marks are split by the marks that one packet has.
assert butter_marks(320) == (1, 2)
assert butter_marks(250) == (1, 0)
assert butter_marks(10) == (0, 1)

def is_soft_boiled(minutes, size):
    """Check if an egg is soft: between 4 and 6 minutes, one minute more at both ends for
    size "L"."""
    extra = 1 if size == "L" else 0
    return 4 + extra <= minutes <= 6 + extra
# E: A chained comparison tests the range shifted by the extra minute.
# R: soft egg if 4 to 6 min, size L 5 to 7. is_soft_boiled(minutes, size)
assert is_soft_boiled(4, "M") is True
assert is_soft_boiled(4, "L") is False
assert is_soft_boiled(7, "L") is True

def cheapest_flour(price_small, grams_small, price_big, grams_big):
    """Return "small" or "big" for the packet with the lower price per gram, "same" if equal.

    The comparison works without division."""
    left = price_small * grams_big
    right = price_big * grams_small
    if left == right:
        return "same"
    return "small" if left < right else "big"
# M: Multiplying crosswise compares two quotients exactly.
# R: two packs of flour, price+grams of each; which is cheaper per gram, small/big/same. no division pls
assert cheapest_flour(100, 500, 180, 1000) == "big"
assert cheapest_flour(90, 500, 180, 1000) == "same"
assert cheapest_flour(80, 500, 180, 1000) == "small"

def whisk_turns(seconds, per_minute):
    """Return the full turns of a whisk in some seconds at a speed given per minute."""
    return seconds * per_minute // 60
# E: Multiplying first keeps the whole number division exact.
assert whisk_turns(90, 100) == 150
assert whisk_turns(1, 59) == 0
assert whisk_turns(0, 300) == 0

def menu_total_with_drink(food_cents, drink_cents, is_lunch):
    """Add food and drink; at lunch the drink is free if the food costs at least 900 cents."""
    if is_lunch and food_cents >= 900:
        return food_cents
    return food_cents + drink_cents
# E: Only when both conditions hold is the drink left out.
# R: at lunch the drink is free from 9 euro of food on. all in cents
assert menu_total_with_drink(900, 250, True) == 900
assert menu_total_with_drink(899, 250, True) == 1149
assert menu_total_with_drink(1500, 250, False) == 1750

def weekly_menu_day(dishes, day):
    """Return the dish for a day number when the list of dishes is repeated forever from day 0.

    An empty list gives "leftovers"."""
    return dishes[day % len(dishes)] if dishes else "leftovers"
# E: The remainder of the day by the number of dishes is the index.
# R: dishes repeat over and over, day 0 = first dish. dish for day n? empty list -> "leftovers"
assert weekly_menu_day(["soup", "rice", "eggs"], 4) == "rice"
assert weekly_menu_day(["soup"], 9) == "soup"
assert weekly_menu_day([], 2) == "leftovers"

def protein_goal_met(portions, goal):
    """Return how many portions, eaten in list order, reach the protein goal; -1 if all are
    too little."""
    total = 0
    for count, grams in enumerate(portions, start=1):
        total += grams
        if total >= goal:
            return count
    return -1
# M: The running total is compared with the goal after every portion.
# R: list of grams of protein per meal; after how many meals do i hit my goal? -1 if never
assert protein_goal_met([20, 15, 30], 35) == 2
assert protein_goal_met([20, 15], 40) == -1
assert protein_goal_met([], 5) == -1

def yeast_ready(temperature, minutes):
    """Check that yeast was kept from 25 up to but not including 45 degrees for over 10 minutes."""
    return 25 <= temperature < 45 and minutes > 10
# E: One range and one limit are joined with and.
# R: yeast ok if temperature 25 <= t < 45 and longer than 10 minutes
assert yeast_ready(25, 11) is True
assert yeast_ready(45, 30) is False
assert yeast_ready(30, 10) is False

def soup_pot_choice(litres_needed, pots):
    """Return the smallest pot that holds the litres, or None when all are too small."""
    fitting = [pot for pot in pots if pot >= litres_needed]
    return min(fitting, default=None)
# E: Of the pots that are big enough min takes the smallest.
# R: which pot do i take? smallest one that fits x litres, None otherwise
assert soup_pot_choice(3, [2, 5, 4]) == 4
assert soup_pot_choice(6, [2, 5, 4]) is None
assert soup_pot_choice(1, []) is None

def skewers_possible(meat, peppers, onions):
    """Return the number of skewers with three pieces of meat, two of pepper and one onion each."""
    return min(meat // 3, peppers // 2, onions)
# E: The scarcest ingredient limits the count.
# R: a skewer needs 3 meat 2 pepper 1 onion. how many can i make
assert skewers_possible(12, 7, 9) == 3
assert skewers_possible(2, 7, 9) == 0
assert skewers_possible(30, 20, 4) == 4

def bottle_shares(bottle_ml, glasses_ml):
    """Fill glasses in turn from a bottle and return how much each one gets.

    glasses_ml are the sizes; when the bottle runs dry the rest get less or nothing."""
    poured = []
    for size in glasses_ml:
        amount = min(size, bottle_ml)
        bottle_ml -= amount
        poured.append(amount)
    return poured
# M: Every glass takes the smaller of its size and what the bottle still holds.
# R: pour one bottle in glasses one after the other, sizes in a list. what is in each glass?
assert bottle_shares(700, [300, 300, 300]) == [300, 300, 100]
assert bottle_shares(100, [200, 50]) == [100, 0]
assert bottle_shares(500, []) == []

def grams_to_nice_text(grams):
    """Return a weight as text: from 1000 grams on in kg with one decimal, else in whole g."""
    if grams >= 1000:
        return f"{grams / 1000:.1f} kg"
    return f"{grams} g"
# E: The size decides the unit and an f-string does the rounding.
# R: show grams: 1000 or more as "1.5 kg", smaller as "999 g"
assert grams_to_nice_text(1540) == "1.5 kg"
assert grams_to_nice_text(999) == "999 g"
assert grams_to_nice_text(1000) == "1.0 kg"

def fridge_alarm(readings):
    """Check whether three readings in a row are above 8 degrees."""
    warm = 0
    for degrees in readings:
        warm = warm + 1 if degrees > 8 else 0
        if warm == 3:
            return True
    return False
# M: The counter grows with warm readings and falls back to zero at a cool one.
# R: alarm if the fridge is over 8 degrees three times in a row, input is the list of readings
assert fridge_alarm([7, 9, 9, 10]) is True
assert fridge_alarm([9, 9, 8, 9]) is False
assert fridge_alarm([]) is False

def muffin_tray_rows(muffins, rows, columns):
    """Fill trays of rows by columns and return (full trays, full rows, muffins in the last row)."""
    trays, rest = divmod(muffins, rows * columns)
    full_rows, last = divmod(rest, columns)
    return trays, full_rows, last
# M: What does not fill a tray is split again into rows.
assert muffin_tray_rows(20, 3, 4) == (1, 2, 0)
assert muffin_tray_rows(11, 3, 4) == (0, 2, 3)
assert muffin_tray_rows(0, 3, 4) == (0, 0, 0)

def vinegar_water(parts_vinegar, parts_water, total_ml):
    """Return the ml of vinegar and of water for a mixture in given parts, each rounded down."""
    unit = parts_vinegar + parts_water
    return total_ml * parts_vinegar // unit, total_ml * parts_water // unit
# E: The total is divided by the sum of the parts and multiplied by each.
# R: mix vinegar and water in parts a:b for total ml, give both amounts floored
assert vinegar_water(1, 3, 1000) == (250, 750)
assert vinegar_water(1, 2, 100) == (33, 66)
assert vinegar_water(0, 1, 80) == (0, 80)

def hot_chocolate_price(size, cream=False, to_go=False):
    """Return the price in cents: size "S" 220, "M" 280, "L" 340; cream adds 50, to go takes off 20.

    An unknown size costs as much as "M"."""
    price = {"S": 220, "M": 280, "L": 340}.get(size, 280)
    if cream:
        price += 50
    if to_go:
        price -= 20
    return price
# E: A dict gives the base price and each option changes it.
# R: price of hot chocolate S 220 M 280 L 340 (other sizes like M), cream +50, to go -20
assert hot_chocolate_price("S") == 220
assert hot_chocolate_price("L", cream=True) == 390
assert hot_chocolate_price("XL", True, True) == 310

def portions_text(portions):
    """Return "no portion", "1 portion" or for example "3 portions", a half written as "2.5
    portions"."""
    if portions == 0:
        return "no portion"
    if portions == 1:
        return "1 portion"
    return f"{portions:g} portions"
# E: Two special cases come first, and the g format drops needless zeros.
# R: 0 -> "no portion", 1 -> "1 portion", 2.5 -> "2.5 portions", 3.0 -> "3 portions"
assert portions_text(0) == "no portion"
assert portions_text(1) == "1 portion"
assert portions_text(3.0) == "3 portions"
assert portions_text(2.5) == "2.5 portions"

def chilli_points(eaters):
    """Return the heat all can bear: the lowest tolerance, one higher if only one person has it."""
    lowest = min(eaters)
    return lowest + 1 if eaters.count(lowest) == 1 else lowest
# E: The minimum is counted, and a lonely one is overruled by one point.
# R: how hot can i cook? lowest tolerance of the guests, plus 1 if only one guest is that low
assert chilli_points([3, 5, 3]) == 3
assert chilli_points([2, 5, 6]) == 3
assert chilli_points([4]) == 5

def stir_minutes(total, every):
    """List the minutes at which to stir a pot cooked for total minutes: every so often, not
    at the end."""
    return list(range(every, total, every))
# E: The range begins at the first stir and stops before the end.
# R: stir every n minutes but not when its done. list of minutes. (total, every)
assert stir_minutes(20, 5) == [5, 10, 15]
assert stir_minutes(4, 5) == []
assert stir_minutes(21, 5) == [5, 10, 15, 20]

def kitchen_timer_display(seconds: int) -> str:
    """Show a timer as "m:ss", and "done" once no second is left (0 or less)."""
    if seconds <= 0:
        return "done"
    return f"{seconds // 60}:{seconds % 60:02d}"
# E: Quotient and remainder by 60 are formatted, the seconds with two digits.
# R: seconds to m:ss for a timer, zero or less says done
assert kitchen_timer_display(65) == "1:05"
assert kitchen_timer_display(600) == "10:00"
assert kitchen_timer_display(-3) == "done"

def mean_without_spill(amounts):
    """Average the amounts after removing one largest value; fewer than two amounts give 0."""
    if len(amounts) < 2:
        return 0
    return (sum(amounts) - max(amounts)) / (len(amounts) - 1)
# E: The largest value leaves both the sum and the count.
# R: average but throw out one biggest value. less than two numbers -> 0
assert mean_without_spill([10, 20, 90]) == 15
assert mean_without_spill([7]) == 0
assert mean_without_spill([5, 5]) == 5

def pasta_water(persons):
    """Return litres of pasta water: one per person, from the fifth person on half a litre each."""
    if persons <= 4:
        return persons
    return 4 + (persons - 4) / 2
# E: The first four count in full and only the surplus is halved.
# R: 1 litre per person for pasta but only half a litre for everyone after the 4th
assert pasta_water(3) == 3
assert pasta_water(6) == 5
assert pasta_water(0) == 0

def guess_fits_jar(guess, beans):
    """Return "exact", "close" if off by at most a tenth of the beans, or "off"."""
    gap = abs(guess - beans)
    if gap == 0:
        return "exact"
    return "close" if gap * 10 <= beans else "off"
# E: The absolute gap is compared with a tenth, without a division.
# R: guess vs real bean count: "exact", "close" (within 10 percent), "off"
assert guess_fits_jar(100, 100) == "exact"
assert guess_fits_jar(110, 100) == "close"
assert guess_fits_jar(89, 100) == "off"

def knead_schedule(total, work, rest):
    """Return the minutes really kneaded in total minutes that alternate work and rest phases.

    The time begins with work and may end in the middle of a phase."""
    rounds, tail = divmod(total, work + rest)
    return rounds * work + min(tail, work)
# M: Full rounds give their work, and of the tail at most one work phase counts.
assert knead_schedule(20, 5, 3) == 14
assert knead_schedule(4, 5, 3) == 4
assert knead_schedule(8, 5, 3) == 5

def lemon_rounds(lemons, juice_each, want):
    """Return how many lemons are pressed for the wanted ml, or None if there are not enough."""
    pressed = math.ceil(want / juice_each)
    return pressed if pressed <= lemons else None
# E: The rounded up need is compared with the stock.
# R: i have n lemons giving j ml each and want w ml. how many to press? None if not enough
assert lemon_rounds(5, 30, 100) == 4
assert lemon_rounds(3, 30, 100) is None
assert lemon_rounds(0, 30, 0) == 0

def tips_for_cooks_and_waiters(cents, cooks, waiters):
    """Split a tip jar: waiters get two shares each, cooks one; return (per cook, per
    waiter) in cents.

    Shares are rounded down, and with nobody working both are 0."""
    shares = cooks + 2 * waiters
    if shares == 0:
        return (0, 0)
    share = cents // shares
    return (share, 2 * share)
# M: The jar is divided by all shares, and a waiter takes two of them.
# R: tips: waiter gets double of a cook. args cents, cooks, waiters. return both shares (cook, waiter), floor
assert tips_for_cooks_and_waiters(1000, 2, 4) == (100, 200)
assert tips_for_cooks_and_waiters(500, 1, 1) == (166, 332)
assert tips_for_cooks_and_waiters(500, 0, 0) == (0, 0)

def compare_recipes(time_a, steps_a, time_b, steps_b):
    """Return "A" or "B" for the quicker recipe; equal times let fewer steps win, then "A"."""
    return "A" if (time_a, steps_a) <= (time_b, steps_b) else "B"
# E: Tuples are compared by time first and by steps second.
# R: which recipe is easier, less minutes first then less steps, if all same A. (time_a, steps_a, time_b, steps_b)
assert compare_recipes(30, 5, 30, 4) == "B"
assert compare_recipes(20, 9, 30, 1) == "A"
assert compare_recipes(10, 2, 10, 2) == "A"

def half_life_coffee(milligrams, hours):
    """Return the caffeine left after some hours when half is gone after every full five hours."""
    return milligrams / 2 ** (hours // 5)
# E: The number of full periods is the power of two to divide by.
# R: caffeine halves every full 5 hours. mg left after h hours
assert half_life_coffee(200, 10) == 50
assert half_life_coffee(80, 4) == 80
assert half_life_coffee(0, 20) == 0

def picky_guest_count(dislikes_per_guest, allowed=2):
    """Count the guests with more dislikes than allowed."""
    return sum(1 for number in dislikes_per_guest if number > allowed)
# E: A generator adds one for each number over the limit.
# R: how many guests have more than `allowed` dislikes (list of counts, default 2)
assert picky_guest_count([0, 3, 5, 2]) == 2
assert picky_guest_count([1, 1], 0) == 2
assert picky_guest_count([]) == 0

def cake_cuts_for(people):
    """Return the straight cuts through the middle of a cake that give everyone a piece.

    Each cut makes two more pieces, and one person alone needs none."""
    if people <= 1:
        return 0
    return (people + 1) // 2
# E: A cut through the middle always adds two pieces, so half of the people rounded up.
# R: cuts through the center, how many to get at least n pieces (1 person 0 cuts)
assert cake_cuts_for(8) == 4
assert cake_cuts_for(5) == 3
assert cake_cuts_for(1) == 0

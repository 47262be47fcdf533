"""Verified problems: bread oven."""

def rolls_to_bake(ordered: int, in_stock: int, tray: int = 12) -> int:
    """Return how many rolls to bake: what the orders lack, rounded up to full trays; 0 if stock
    suffices."""
    missing = max(ordered - in_stock, 0)
    return -(-missing // tray) * tray
# E: The missing rolls are divided by the tray, rounded up and multiplied back.
# R: need `ordered` rolls, have in_stock, only full trays of 12. how many to bake?
assert rolls_to_bake(30, 10) == 24
assert rolls_to_bake(12, 0) == 12
assert rolls_to_bake(5, 9) == 0

def bread_price(kind, sliced=False):
    """Return the price in cents of "rye" 320, "white" 250 or other 300, and 20 more when sliced."""
    price = {"rye": 320, "white": 250}.get(kind, 300)
    return price + 20 * sliced
# E: The dict gives the price, and True times 20 adds the slicing.
# R: rye 320, white 250, others 300; slicing +20
assert bread_price("rye") == 320
assert bread_price("white", True) == 270
assert bread_price("corn") == 300

def day_old_price(price, days):
    """Return the price: full on day 0, half rounded down on day 1, and None later, when it is
    not sold."""
    if days > 1:
        return None
    return price // 2 if days == 1 else price
# E: Old bread leaves early with None.
# R: fresh full price, 1 day old half price (round down), older -> None
assert day_old_price(325, 0) == 325
assert day_old_price(325, 1) == 162
assert day_old_price(325, 2) is None

def cake_layers(flavours, filling="cream"):
    """Return the flavours with the filling between each two of them and "icing" on top; none
    give []."""
    layers = []
    for flavour in flavours:
        layers += [flavour, filling]
    return layers[:-1] + ["icing"] if layers else []
# E: The filling after the last flavour is cut off and replaced by the icing.
# R: ["nut","lemon"] -> ["nut","cream","lemon","icing"], empty stays empty
assert cake_layers(["nut", "lemon"]) == ["nut", "cream", "lemon", "icing"]
assert cake_layers(["nut"], "jam") == ["nut", "icing"]
assert cake_layers([]) == []

def bakers_dozen(buns):
    """Return how many buns a customer gets who pays for buns: one more for every full twelve."""
    return buns + buns // 12
# E: Each full dozen adds one bun.
# R: 13 for the price of 12
assert bakers_dozen(12) == 13
assert bakers_dozen(30) == 32
assert bakers_dozen(11) == 11

def is_sourdough(ingredients):
    """Check whether a bread is a sourdough: it has "starter" but no "yeast" among the
    ingredients."""
    return "starter" in ingredients and "yeast" not in ingredients
# E: One membership must be true and the other false.
# R: sourdough = contains starter, no yeast
assert is_sourdough(["flour", "starter", "salt"]) is True
assert is_sourdough(["starter", "yeast"]) is False
assert is_sourdough([]) is False

def oven_slots(loaves, per_batch):
    """Return the batch number (from 1) of each loaf in order as a list."""
    return [loaf // per_batch + 1 for loaf in range(loaves)]
# E: The whole quotient of the loaf's place is its batch, counted from one.
# R: 5 loaves, 2 per batch -> [1, 1, 2, 2, 3]
assert oven_slots(5, 2) == [1, 1, 2, 2, 3]
assert oven_slots(2, 9) == [1, 1]
assert oven_slots(0, 3) == []

def birthday_cake_text(name: str, age: int | None = None) -> str:
    """Return "Happy Birthday NAME!" with the age and "th" before Birthday if it is given, all
    but the name as written.

    Ages ending in 1, 2 or 3 other than 11 to 13 get "st", "nd" and "rd"."""
    if age is None:
        return f"Happy Birthday {name}!"
    ending = "th" if age % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(age % 10, "th")
    return f"Happy {age}{ending} Birthday {name}!"
# M: The exception for the teens is tested before the last digit.
# R: cake text "Happy 3rd Birthday Ann!" (age optional)
assert birthday_cake_text("Ann", 3) == "Happy 3rd Birthday Ann!"
assert birthday_cake_text("Bo", 11) == "Happy 11th Birthday Bo!"
assert birthday_cake_text("Cy") == "Happy Birthday Cy!"

def sold_out_first(morning: dict[str, int], noon: dict[str, int]) -> list[str]:
    """Return the sorted goods that were there in the morning dict (over 0) but are at 0 or
    missing at noon."""
    return sorted(good for good, n in morning.items() if n > 0 and not noon.get(good))
# E: A missing key gives None, which is as false as zero.
# R: two dicts good->count. what sold out between morning and noon?
assert sold_out_first({"bun": 5, "pie": 2, "tart": 0}, {"bun": 0, "pie": 1}) == ["bun"]
assert sold_out_first({"bun": 5}, {}) == ["bun"]
assert sold_out_first({}, {"bun": 1}) == []

def dough_temperature(flour: int, water: int, room: int) -> tuple[float, bool]:
    """Return the mean of the three temperatures rounded to one decimal, and whether it is from
    24 to 27, as a tuple."""
    mean = round((flour + water + room) / 3, 1)
    return mean, 24 <= mean <= 27
# E: The mean is stored because both results need it.
# R: (average of 3 temps with 1 decimal, is it between 24 and 27?)
assert dough_temperature(22, 30, 24) == (25.3, True)
assert dough_temperature(20, 20, 20) == (20.0, False)
assert dough_temperature(27, 27, 27) == (27.0, True)

def pretzel_line(count):
    """Return count pretzels "8" joined by "-", in groups of five divided by " | "."""
    groups = [min(5, count - start) for start in range(0, count, 5)]
    return " | ".join("-".join("8" * size) for size in groups)
# E: Joining a text puts the dash between its characters.
# R: pretzel_line(7) -> "8-8-8-8-8 | 8-8"
assert pretzel_line(7) == "8-8-8-8-8 | 8-8"
assert pretzel_line(1) == "8"
assert pretzel_line(0) == ""

def filling_weight(total, dough_share=0.6):
    """Return (dough, filling) in whole grams: the dough is rounded and the filling is the rest
    of the total."""
    dough = round(total * dough_share)
    return dough, total - dough
# E: Taking the rest makes both parts add up to the total.
# R: split total grams in dough (60%) and filling (what remains)
assert filling_weight(101) == (61, 40)
assert filling_weight(100, 0.5) == (50, 50)
assert filling_weight(0) == (0, 0)

def shop_can_fill_order(order, shop, oven_works=True):
    """Check that the shop dict has enough of each ordered good; with a working oven "bread" is
    always possible."""
    return all(
        g == "bread" and oven_works or shop.get(g, 0) >= count for g, count in order.items())
# M: For each good either the exception or the stock must allow it.
# R: order and shop: dicts good -> count. bread is never a problem while the oven works
assert shop_can_fill_order({"bread": 9, "bun": 2}, {"bun": 2}) is True
assert shop_can_fill_order({"bread": 9}, {}, False) is False
assert shop_can_fill_order({"bun": 3}, {"bun": 2}) is False

def sugar_words(grams):
    """Return "sugar free" for 0, "little sugar" below 5, "sweet" below 20 and "very sweet" from
    20 on."""
    if grams == 0:
        return "sugar free"
    return "little sugar" if grams < 5 else "sweet" if grams < 20 else "very sweet"
# E: Zero leaves early and a chain of conditions covers the rest.
# R: sugar label: 0 / <5 / <20 / more
assert sugar_words(0) == "sugar free"
assert sugar_words(4.9) == "little sugar"
assert sugar_words(5) == "sweet"
assert sugar_words(20) == "very sweet"

def cookie_grid(cookies, columns):
    """Return lines of "o" for the cookies with the given number per line, the last line perhaps
    shorter."""
    marks = "o" * cookies
    return [marks[i:i + columns] for i in range(0, cookies, columns)]
# E: A long text of marks is cut into slices.
# R: 5 cookies, 3 columns: ["ooo", "oo"]
assert cookie_grid(5, 3) == ["ooo", "oo"]
assert cookie_grid(3, 3) == ["ooo"]
assert cookie_grid(0, 2) == []

def queue_for_bread(loaves: int, customers: list[str], each: int = 1) -> tuple[list[str], int]:
    """Return the names that get bread, each taking some loaves, and the loaves left over, as a
    tuple."""
    served = min(loaves // each, len(customers))
    return customers[:served], loaves - served * each
# E: Either the loaves or the customers run out first.
# R: loaves, list of names, loaves each. who gets bread & how many loaves remain
assert queue_for_bread(5, ["Al", "Bo", "Cy"], 2) == (["Al", "Bo"], 1)
assert queue_for_bread(5, ["Al"]) == (["Al"], 4)
assert queue_for_bread(0, ["Al"]) == ([], 0)

def knead_minutes(flour_kg: float, by_hand: bool = True) -> int:
    """Return the minutes of kneading: 10 plus 2 for each started kg by hand, a third of that
    (down) by machine."""
    minutes = 10 + 2 * -(-flour_kg // 1)
    return int(minutes if by_hand else minutes // 3)
# E: Dividing by one and negating twice rounds the kilograms up.
# R: 10 min + 2 per started kilo by hand, machine only takes a third (rounded down)
assert knead_minutes(1.5) == 14
assert knead_minutes(1.5, False) == 4
assert knead_minutes(0) == 10

def list_toppings(toppings, limit=3):
    """Join at most limit toppings with " + " and add " ..." if some were left out; none give
    "plain"."""
    text = " + ".join(toppings[:limit]) or "plain"
    return text + " ..." if len(toppings) > limit else text
# E: The slice limits the list and the length tells whether to add dots.
# R: first 3 toppings joined by " + ", if more add " ...", none = plain
assert list_toppings(["nuts", "jam", "figs", "oats"]) == "nuts + jam + figs ..."
assert list_toppings(["jam"]) == "jam"
assert list_toppings([]) == "plain"

def delivery_round(orders, minimum=10):
    """Return the customers of a dict name to amount who order at least minimum, largest amount
    last."""
    return sorted((name for name in orders if orders[name] >= minimum), key=orders.get)
# E: The filtered names are sorted upwards by their amounts.
# R: customers with an order of 10 or more sorted from small to big order
assert delivery_round({"Al": 30, "Bo": 5, "Cy": 10}) == ["Cy", "Al"]
assert delivery_round({"Bo": 5}) == []
assert delivery_round({}) == []

def croissant_change(paid, count, price=150):
    """Return the change in cents for count croissants of which each fourth is free, or None if
    paid is too little."""
    cost = (count - count // 4) * price
    return paid - cost if paid >= cost else None
# E: The free ones are taken off before the price is worked out.
# R: every 4th croissant is free. change for paid, count; None when not enough money
assert croissant_change(1000, 4) == 550
assert croissant_change(100, 1) is None
assert croissant_change(0, 0) == 0

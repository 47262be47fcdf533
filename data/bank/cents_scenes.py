"""Verified problems: cents scenes."""

def kiosk_bill(orders: dict[str, int], prices: dict[str, int]) -> str:
    """Return the total of an order as "12.50 EUR"; items without a price are free.

    orders maps items to counts and prices maps items to cents."""
    cents = sum(count * prices.get(item, 0) for item, count in orders.items())
    return f"{cents / 100:.2f} EUR"
# E: Counts are multiplied by the looked-up prices, and the sum is written with two decimals.
# R: orders {"ice": 2}, prices in cents {"ice": 150} -> "3.00 EUR". unknown items cost nothing
assert kiosk_bill({"ice": 2, "tea": 1}, {"ice": 150, "tea": 90}) == "3.90 EUR"
assert kiosk_bill({"gum": 5}, {}) == "0.00 EUR"
assert kiosk_bill({}, {"ice": 150}) == "0.00 EUR"

def cents_from_text(text):
    """Return the cents of a price text such as "3", "3.5" or "3.50", with at most two digits
    after the dot."""
    euros, _, cents = text.partition(".")
    return int(euros) * 100 + int(cents.ljust(2, "0"))
# E: The digits after the dot are filled up to two with zeros on the right.
# R: price string to cents w/o floats: "3" -> 300, "3.5" -> 350, "3.05" -> 305
assert cents_from_text("3") == 300
assert cents_from_text("3.5") == 350
assert cents_from_text("0.05") == 5

def round_up_donation(cents: int) -> int:
    """Return the cents missing to the next full euro, 0 if the price is already full."""
    return -cents % 100
# E: The remainder of the negative number is the distance to the next multiple.
# R: round a bill up to the full euro and donate the rest: how many cents is that
assert round_up_donation(1234) == 66
assert round_up_donation(500) == 0
assert round_up_donation(1) == 99

def cheapest_basket(baskets):
    """Return the name of the basket with the smallest total; baskets maps names to lists of cents.

    Equal totals: the name first in the alphabet."""
    return min(sorted(baskets), key=lambda name: sum(baskets[name]))
# E: min keeps the first of equal names, and they are sorted before.
assert cheapest_basket({"b": [100, 50], "a": [150], "c": [200]}) == "a"
assert cheapest_basket({"x": []}) == "x"
assert cheapest_basket({"y": [1], "z": [0]}) == "z"

def loyalty_price(cents, visits):
    """Return the price: every tenth visit is free, other visits from the 20th on get 10 percent
    off, rounded down.

    visits counts this visit, too."""
    if visits % 10 == 0:
        return 0
    if visits > 20:
        return cents * 90 // 100
    return cents
# E: The free visit is checked first, then the number of visits decides on the discount.
# R: 10th, 20th.. visit free, above 20 visits 10% off
assert loyalty_price(999, 30) == 0
assert loyalty_price(999, 21) == 899
assert loyalty_price(999, 5) == 999

def change_words(paid, price):
    """Say "exact", "N cents short" or "N cents back" for what was paid for the price."""
    difference = paid - price
    if difference == 0:
        return "exact"
    return f"{difference} cents back" if difference > 0 else f"{-difference} cents short"
# E: The sign of the difference picks the wording.
# R: paid & price -> "exact", "50 cents short", "150 cents back"
assert change_words(500, 350) == "150 cents back"
assert change_words(300, 350) == "50 cents short"
assert change_words(350, 350) == "exact"

def largest_coins_first(cents: int) -> list[int]:
    """Return the coins of 200, 100, 50, 20, 10, 5, 2 and 1 cents that pay the amount, largest
    first."""
    coins = []
    for coin in (200, 100, 50, 20, 10, 5, 2, 1):
        count, cents = divmod(cents, coin)
        coins += [coin] * count
    return coins
# E: divmod gives how often a coin fits and what remains for the smaller ones.
# R: list the euro coins for an amount, biggest ones first
assert largest_coins_first(388) == [200, 100, 50, 20, 10, 5, 2, 1]
assert largest_coins_first(400) == [200, 200]
assert largest_coins_first(0) == []

def coin_roll_counts(coins):
    """Return (full rolls, loose coins) per coin value as a dict; a roll holds 25 equal coins.

    Values are in order of their first coin in the list."""
    counts = {}
    for coin in coins:
        counts[coin] = counts.get(coin, 0) + 1
    return {coin: divmod(count, 25) for coin, count in counts.items()}
# M: The coins are counted first, and divmod splits each count into rolls and the rest.
assert coin_roll_counts([50] * 27 + [10]) == {50: (1, 2), 10: (0, 1)}
assert coin_roll_counts([1] * 25) == {1: (1, 0)}
assert coin_roll_counts([]) == {}

def piggy_bank_weeks(goal, weekly, bonus):
    """Return the weeks until the goal is saved when every fourth week also brings the bonus;
    weekly is positive."""
    saved = weeks = 0
    while saved < goal:
        weeks += 1
        saved += weekly
        if weeks % 4 == 0:
            saved += bonus
    return weeks
# E: The loop counts weeks, and a modulo finds every fourth one.
# R: i save x cents a week plus a bonus each 4th week, how many weeks till the goal
assert piggy_bank_weeks(1000, 200, 100) == 5
assert piggy_bank_weeks(900, 200, 100) == 4
assert piggy_bank_weeks(0, 5, 5) == 0

def price_after_coupons(cents, coupons):
    """Return the price after coupons in order: "-300" takes off cents, "10%" takes off a
    percentage, rounded down.

    The price never falls below 0."""
    for coupon in coupons:
        if coupon.endswith("%"):
            cents -= cents * int(coupon[:-1]) // 100
        else:
            cents = max(cents + int(coupon), 0)
    return cents
# M: The last sign tells the kind of coupon, and int reads the minus sign of the other kind.
# R: apply coupons like "10%" or "-300" (cents) one after another to a price in cents, never under zero
assert price_after_coupons(2000, ["10%", "-300"]) == 1500
assert price_after_coupons(200, ["-300", "10%"]) == 0
assert price_after_coupons(999, []) == 999

def every_third_free(prices: list[int]) -> int:
    """Return what is paid when the prices are sorted from high to low and every third of them
    is free."""
    ordered = sorted(prices, reverse=True)
    return sum(ordered) - sum(ordered[2::3])
# E: A slice with a step picks every third price of the sorted list.
# R: buy 2 get the 3rd free, sort from expensive to cheap, each third one costs nothing. total?
assert every_third_free([500, 300, 400]) == 900
assert every_third_free([100, 100]) == 200
assert every_third_free([1, 2, 3, 4, 5, 6]) == 16

def price_history_text(prices):
    """Describe the last price change as "up 30", "down 20" or "unchanged"; fewer than two
    prices give "new"."""
    if len(prices) < 2:
        return "new"
    change = prices[-1] - prices[-2]
    if change == 0:
        return "unchanged"
    return f"{'up' if change > 0 else 'down'} {abs(change)}"
# E: The last two prices are subtracted, and the sign chooses the word.
assert price_history_text([100, 120, 150]) == "up 30"
assert price_history_text([100, 80]) == "down 20"
assert price_history_text([5, 5]) == "unchanged"
assert price_history_text([5]) == "new"

def best_day_to_buy(prices, days):
    """Return the name of the day with the lowest price and by how many cents it beats the
    highest price.

    Both lists are equally long and not empty; the earliest day wins ties."""
    lowest = min(prices)
    return days[prices.index(lowest)], max(prices) - lowest
# E: The index of the lowest price leads to its day.
assert best_day_to_buy([300, 250, 280], ["Mon", "Tue", "Wed"]) == ("Tue", 50)
assert best_day_to_buy([10, 10], ["Mon", "Tue"]) == ("Mon", 0)
assert best_day_to_buy([7], ["Sun"]) == ("Sun", 0)

def monthly_spending(bookings):
    """Return a dict from month text "YYYY-MM" to the cents spent in it, from (ISO date, cents)
    bookings.

    Only negative amounts are spending, and they are added as positive numbers."""
    months = {}
    for day, cents in bookings:
        if cents < 0:
            months[day[:7]] = months.get(day[:7], 0) - cents
    return months
# E: The first seven signs of the date are the month, and subtracting a negative amount adds it.
# R: bookings [("2024-05-03", -1200), ...]: sum of expenses for each month, ignore income, as positive cents
assert monthly_spending([("2024-05-03", -1200), ("2024-05-09", 500), ("2024-05-30", -1)]) == {
    "2024-05": 1201}
assert monthly_spending([("2024-01-01", 10)]) == {}
assert monthly_spending([]) == {}

def envelope_budget(income: int, shares: dict[str, int]) -> dict[str, int]:
    """Split the income by whole percents into a dict of cents, rounded down; the rest goes
    under "savings".

    shares has no key "savings" and adds up to at most 100."""
    envelopes = {name: income * percent // 100 for name, percent in shares.items()}
    envelopes["savings"] = income - sum(envelopes.values())
    return envelopes
# E: What the rounded shares leave over is the difference to the income.
assert envelope_budget(1000, {"rent": 50, "food": 33}) == {"rent": 500, "food": 330, "savings": 170}
assert envelope_budget(99, {"fun": 50}) == {"fun": 49, "savings": 50}
assert envelope_budget(10, {}) == {"savings": 10}

def reduced_by_percent(offers, percent):
    """Return the names of offers reduced by at least percent; offers maps names to (old, new)
    cents."""
    return [name for name, (old, new) in offers.items() if (old - new) * 100 >= old * percent]
# E: Multiplying instead of dividing avoids rounding in the comparison.
# R: offers {"hat": (2000, 1500)} old/new price; which ones are reduced by p percent or more
assert reduced_by_percent({"hat": (2000, 1500), "tie": (1000, 900)}, 20) == ["hat"]
assert reduced_by_percent({"tie": (1000, 900)}, 10) == ["tie"]
assert reduced_by_percent({}, 5) == []

def parking_total(hours: list[int], rate: int, cap: int) -> int:
    """Add up parking fees: each stay costs rate per started hour given, but never more than cap."""
    return sum(min(stay * rate, cap) for stay in hours)
# E: min applies the cap to every single stay.
assert parking_total([1, 3, 10], 200, 900) == 1700
assert parking_total([], 200, 900) == 0
assert parking_total([5], 100, 300) == 300

def tiered_water_bill(litres):
    """Return the cents for water: 2 per litre for the first 100, 3 for the next 100 and 5
    beyond 200."""
    first = min(litres, 100)
    second = min(max(litres - 100, 0), 100)
    third = max(litres - 200, 0)
    return first * 2 + second * 3 + third * 5
# E: min and max cut the litres into three parts with their own price.
# R: water costs 2 cents/l up to 100, 3 up to 200, 5 above. bill for n litres
assert tiered_water_bill(250) == 750
assert tiered_water_bill(100) == 200
assert tiered_water_bill(0) == 0

def tip_suggestions(cents, percents=(5, 10, 15)):
    """Return a list of (percent, tip) for the bill, each tip rounded up to full 10 cents."""
    return [(p, -(-cents * p // 1000) * 10) for p in percents]
# M: Negating before and after the floor division rounds up to the next ten.
assert tip_suggestions(2340) == [(5, 120), (10, 240), (15, 360)]
assert tip_suggestions(1000, (10,)) == [(10, 100)]
assert tip_suggestions(0) == [(5, 0), (10, 0), (15, 0)]

def who_owes_whom(paid_a: int, paid_b: int) -> str:
    """Return who pays how much to share two payments equally: "A pays 50 to B", or "even" if
    nobody has to.

    Half cents are dropped."""
    difference = abs(paid_a - paid_b) // 2
    if difference == 0:
        return "even"
    return f"A pays {difference} to B" if paid_a < paid_b else f"B pays {difference} to A"
# E: The one who paid less gives half of the difference.
assert who_owes_whom(100, 200) == "A pays 50 to B"
assert who_owes_whom(901, 600) == "B pays 150 to A"
assert who_owes_whom(5, 5) == "even"

def price_tags_sorted(tags):
    """Sort price tags such as "12.50" or "9.00" by value and return them as they were written."""
    return sorted(tags, key=float)
# E: The key turns each text into a number only for the comparison.
# R: sort price strings by value
assert price_tags_sorted(["12.50", "9.00", "100.00"]) == ["9.00", "12.50", "100.00"]
assert price_tags_sorted(["1.0", "0.5"]) == ["0.5", "1.0"]
assert price_tags_sorted([]) == []

def receipt_from_scans(scans, prices):
    """Return receipt lines "2x tea 5.00" in order of first scan, followed by "total 5.00";
    prices are in cents."""
    lines = []
    total = 0
    for item in dict.fromkeys(scans):
        cents = scans.count(item) * prices[item]
        total += cents
        lines.append(f"{scans.count(item)}x {item} {cents / 100:.2f}")
    return lines + [f"total {total / 100:.2f}"]
# M: dict.fromkeys keeps each item once in order, and count tells how often it was scanned.
# R: scanned items list + price dict in cents -> lines like "2x tea 5.00" and last "total 5.00"
assert receipt_from_scans(["tea", "tea", "gum"], {"tea": 250, "gum": 99}) == [
    "2x tea 5.00", "1x gum 0.99", "total 5.99"]
assert receipt_from_scans(["gum"], {"gum": 5}) == ["1x gum 0.05", "total 0.05"]
assert receipt_from_scans([], {}) == ["total 0.00"]

def cash_drawer_ok(start, sales, counted, tolerance=50):
    """Check whether the counted cents differ from start plus all sales by at most tolerance
    cents."""
    return abs(start + sum(sales) - counted) <= tolerance
# E: The absolute difference is compared with the tolerance.
assert cash_drawer_ok(10000, [500, 250], 10720) is True
assert cash_drawer_ok(10000, [500], 10449) is False
assert cash_drawer_ok(0, [], 1, 0) is False

def price_per_unit_text(cents, amount, unit):
    """Return the price per unit rounded to whole cents, as a text like "25 ct/l"; amount 0
    gives "-"."""
    if amount == 0:
        return "-"
    return f"{round(cents / amount)} ct/{unit}"
# E: The division is protected from zero and rounded for the text.
assert price_per_unit_text(150, 6, "l") == "25 ct/l"
assert price_per_unit_text(100, 3, "kg") == "33 ct/kg"
assert price_per_unit_text(100, 0, "kg") == "-"

def larger_pack_pays(small, large):
    """Check whether the large pack is cheaper per piece; both packs are (cents, pieces) pairs."""
    return large[0] * small[1] < small[0] * large[1]
# E: Multiplying crosswise compares the two fractions without dividing.
# R: is the big pack really cheaper per piece? packs = (cents, pieces)
assert larger_pack_pays((100, 4), (230, 10)) is True
assert larger_pack_pays((100, 4), (250, 10)) is False
assert larger_pack_pays((100, 4), (300, 10)) is False

def gift_fund(promised: dict, paid: dict) -> dict:
    """Return a dict of names to the cents still to pay, sorted by name, without people who paid
    enough.

    People without a payment have paid 0."""
    open_sums = {}
    for name in sorted(promised):
        left = promised[name] - paid.get(name, 0)
        if left > 0:
            open_sums[name] = left
    return open_sums
# E: The default of zero covers people who have not paid at all.
assert gift_fund({"Cy": 500, "Al": 500, "Bo": 300}, {"Al": 500, "Bo": 100}) == {
    "Bo": 200, "Cy": 500}
assert gift_fund({"Al": 100}, {"Al": 200}) == {}
assert gift_fund({}, {"Al": 5}) == {}

def auction_winner_pays(bids):
    """Return (winner, price) of a sealed auction in which the highest bidder pays the second
    highest bid.

    bids maps names to different amounts; a single bidder pays 0."""
    ranked = sorted(bids, key=bids.get, reverse=True)
    price = bids[ranked[1]] if len(ranked) > 1 else 0
    return ranked[0], price
# E: The names are sorted by falling bids, so the second one sets the price.
# R: second-price auction: bids dict name -> cents; who wins and what do they pay? alone = pays 0
assert auction_winner_pays({"Al": 500, "Bo": 900, "Cy": 700}) == ("Bo", 700)
assert auction_winner_pays({"Al": 500}) == ("Al", 0)
assert auction_winner_pays({"Al": 1, "Bo": 2}) == ("Bo", 1)

def taxi_split(legs):
    """Return the cents each person pays when each leg's fare is shared equally by the people in
    the car.

    legs is a list of (fare, names); shares are rounded down, and the result is a dict."""
    shares = {}
    for fare, names in legs:
        for name in names:
            shares[name] = shares.get(name, 0) + fare // len(names)
    return shares
# M: Each leg adds its share to everyone who was in the car.
assert taxi_split([(900, ["Al", "Bo", "Cy"]), (400, ["Al", "Bo"])]) == {
    "Al": 500, "Bo": 500, "Cy": 300}
assert taxi_split([(101, ["Al", "Bo"])]) == {"Al": 50, "Bo": 50}
assert taxi_split([]) == {}

def salary_raises(salary, percents):
    """Return the salary after each raise in whole percents, as a list; each result is rounded
    down."""
    history = []
    for percent in percents:
        salary += salary * percent // 100
        history.append(salary)
    return history
# E: Every raise is computed from the salary of the step before.
assert salary_raises(2000, [5, 10]) == [2100, 2310]
assert salary_raises(999, [1]) == [1008]
assert salary_raises(100, []) == []

def debt_chain_total(debts, name):
    """Return what name owes minus what is owed to name, from (debtor, creditor, cents) triples."""
    total = 0
    for debtor, creditor, cents in debts:
        if debtor == name:
            total += cents
        if creditor == name:
            total -= cents
    return total
# E: Each triple may count in either direction for the person.
assert debt_chain_total([("Al", "Bo", 300), ("Bo", "Al", 100)], "Al") == 200
assert debt_chain_total([("Al", "Bo", 300)], "Bo") == -300
assert debt_chain_total([], "Al") == 0

def pocket_money_log(lines):
    """Return the balance after lines like "+500 grandma" and "-120 ice", or None as soon as it
    is negative."""
    balance = 0
    for line in lines:
        balance += int(line.split()[0])
        if balance < 0:
            return None
    return balance
# E: int reads the signed number at the start of the line, and the balance is checked each time.
# R: pocket money diary lines "+500 grandma", "-120 ice": final balance, None if it was ever below zero
assert pocket_money_log(["+500 grandma", "-120 ice"]) == 380
assert pocket_money_log(["-5 gum", "+900 aunt"]) is None
assert pocket_money_log([]) == 0

def cheapest_route_fare(fares, stops):
    """Return the total fare along the stops; fares maps "A-B" texts to cents and works in both
    directions.

    A stretch without a fare makes the result None."""
    total = 0
    for start, end in zip(stops, stops[1:]):
        fare = fares.get(f"{start}-{end}", fares.get(f"{end}-{start}"))
        if fare is None:
            return None
        total += fare
    return total
# M: The default of the first lookup is the lookup in the other direction.
assert cheapest_route_fare({"A-B": 200, "C-B": 150}, ["A", "B", "C"]) == 350
assert cheapest_route_fare({"A-B": 200}, ["A", "C"]) is None
assert cheapest_route_fare({}, ["A"]) == 0

def shop_closing_sale(stock, percent):
    """Return a new dict with all prices lowered by percent and rounded down to full 5 cents."""
    return {item: cents * (100 - percent) // 100 // 5 * 5 for item, cents in stock.items()}
# E: Two floor divisions take off the percent and then round to multiples of five.
assert shop_closing_sale({"cup": 499, "pan": 1000}, 30) == {"cup": 345, "pan": 700}
assert shop_closing_sale({"pin": 4}, 0) == {"pin": 0}
assert shop_closing_sale({}, 50) == {}

def net_worth(accounts, debts):
    """Return the sum of the accounts minus the sum of the debts, both dicts of cents, as a text
    with sign: "+12.00"."""
    cents = sum(accounts.values()) - sum(debts.values())
    return f"{cents / 100:+.2f}"
# E: The plus in the format writes the sign of positive numbers as well.
# R: accounts minus debts in cents, shown like "+12.00"
assert net_worth({"bank": 2000, "cash": 500}, {"Bo": 1300}) == "+12.00"
assert net_worth({}, {"Bo": 50}) == "-0.50"
assert net_worth({}, {}) == "+0.00"

def wage_with_bonus(hours, rate, sundays):
    """Return the wage in cents for hours, a list of hours per day; days in sundays count one
    and a half times.

    sundays is a set of indices; the total is rounded down."""
    doubled = sum(h * 3 if i in sundays else h * 2 for i, h in enumerate(hours))
    return doubled * rate // 2
# M: All hours are counted in halves so that the extra half stays a whole number.
assert wage_with_bonus([8, 4], 1000, {1}) == 14000
assert wage_with_bonus([1], 101, {0}) == 151
assert wage_with_bonus([], 1000, {0}) == 0

def exchange_with_fee(cents, rate, fee_percent):
    """Return the foreign amount for cents at the rate after a fee in percent, rounded to whole
    numbers at the end."""
    return round(cents * (1 - fee_percent / 100) * rate)
# E: The fee lowers the amount before it is multiplied by the rate.
assert exchange_with_fee(10000, 1.1, 0) == 11000
assert exchange_with_fee(10000, 2, 5) == 19000
assert exchange_with_fee(0, 3.3, 1) == 0

def vending_selection(buttons, money):
    """Return the codes of the slots one can afford, cheapest first; buttons maps codes to
    (name, cents).

    Equal prices are in order of code."""
    affordable = [(cents, code) for code, (_, cents) in buttons.items() if cents <= money]
    return [code for _, code in sorted(affordable)]
# M: Pairs of price and code are filtered and sorted, and only the codes are kept.
assert vending_selection({"A2": ("bar", 120), "A1": ("gum", 80), "B1": ("juice", 120)}, 120) == [
    "A1", "A2", "B1"]
assert vending_selection({"A1": ("gum", 80)}, 79) == []
assert vending_selection({}, 500) == []

def stingy_average(cents_list):
    """Return the mean of the amounts without the single largest and the single smallest,
    rounded down.

    Fewer than three amounts give 0."""
    if len(cents_list) < 3:
        return 0
    middle = sorted(cents_list)[1:-1]
    return sum(middle) // len(middle)
# E: Sorting puts both extremes at the ends, where the slice drops them.
assert stingy_average([100, 900, 200, 300]) == 250
assert stingy_average([5, 6]) == 0
assert stingy_average([1, 1, 1]) == 1

def coupon_code_value(code):
    """Return the percent of a coupon code such as "SAVE15" or "X5": the number at its end, at
    most 50, else 0."""
    digits = code[len(code.rstrip("0123456789")):]
    return min(int(digits), 50) if digits else 0
# M: Stripping the digits tells where they begin at the end of the code.
# R: coupon "SAVE15" -> 15, "BIG99" -> 50 (max), "HELLO" -> 0
assert coupon_code_value("SAVE15") == 15
assert coupon_code_value("BIG99") == 50
assert coupon_code_value("HELLO") == 0

def price_ladder(start, step, limit):
    """List rising prices from start in steps of step that do not exceed limit, with the step
    doubling each time."""
    prices = []
    while start <= limit:
        prices.append(start)
        start += step
        step *= 2
    return prices
# E: Both the price and the step change in every round; the loop ends above the limit.
assert price_ladder(100, 50, 500) == [100, 150, 250, 450]
assert price_ladder(10, 1, 9) == []
assert price_ladder(5, 5, 5) == [5]

def stamps_needed(postage, stamp_values):
    """Return a dict of stamp value to count that reaches exactly postage greedily from the
    largest, or None.

    Unused values are left out."""
    used = {}
    for value in sorted(stamp_values, reverse=True):
        if postage >= value:
            used[value], postage = divmod(postage, value)
    return used if postage == 0 else None
# M: divmod stores the count and keeps the rest for the smaller values.
assert stamps_needed(180, [80, 10, 20]) == {80: 2, 20: 1}
assert stamps_needed(15, [10]) is None
assert stamps_needed(0, [10]) == {}

def ticket_sales_summary(sales):
    """Return a text like "3 tickets, 24.00 EUR" for a list of cents; one ticket is written
    without the s."""
    word = "ticket" if len(sales) == 1 else "tickets"
    return f"{len(sales)} {word}, {sum(sales) / 100:.2f} EUR"
# E: Only the number one uses the singular.
assert ticket_sales_summary([800, 800, 800]) == "3 tickets, 24.00 EUR"
assert ticket_sales_summary([550]) == "1 ticket, 5.50 EUR"
assert ticket_sales_summary([]) == "0 tickets, 0.00 EUR"

def charity_run(laps, pledges):
    """Return the cents each sponsor pays: pledges maps names to (cents per lap, most cents)."""
    return {name: min(laps * each, most) for name, (each, most) in pledges.items()}
# E: The pledge per lap is multiplied and capped for every sponsor.
# R: sponsored run: laps and {"aunt": (50, 1000)} = 50 cents a lap but 1000 at most. what does everybody pay
assert charity_run(30, {"aunt": (50, 1000), "boss": (20, 5000)}) == {"aunt": 1000, "boss": 600}
assert charity_run(0, {"aunt": (50, 1000)}) == {"aunt": 0}
assert charity_run(5, {}) == {}

def cheaper_to_repair(price_new, repair, years_left, lifetime):
    """Check whether a repair costs less per remaining year than a new thing per year of its
    lifetime.

    years_left and lifetime are positive whole numbers."""
    return repair * lifetime < price_new * years_left
# E: Comparing repair / years_left with price_new / lifetime crosswise needs no division.
assert cheaper_to_repair(60000, 10000, 2, 10) is True
assert cheaper_to_repair(60000, 20000, 2, 10) is False
assert cheaper_to_repair(60000, 12000, 2, 10) is False

def bill_with_cover(dishes: list[int], guests: int, cover: int = 150) -> int:
    """Return the bill: the dishes, a cover charge per guest, and 10 percent more on all for 6
    or more guests.

    The extra is rounded down."""
    total = sum(dishes) + guests * cover
    if guests >= 6:
        total += total // 10
    return total
# E: The extra is computed from dishes and cover charges together.
assert bill_with_cover([1000, 1500], 2) == 2800
assert bill_with_cover([6000], 6) == 7590
assert bill_with_cover([], 1, 0) == 0

def price_words(cents):
    """Write an amount like "3 euros 5 cents"; a part of 0 is left out, and 0 is "free"; 1 takes
    no plural s."""
    euros, rest = divmod(cents, 100)
    parts = []
    for number, word in ((euros, "euro"), (rest, "cent")):
        if number:
            parts.append(f"{number} {word}{'' if number == 1 else 's'}")
    return " ".join(parts) or "free"
# M: Both parts run through the same loop, and an empty text falls back to "free".
# R: 305 -> "3 euros 5 cents", 100 -> "1 euro", 0 -> "free"
assert price_words(305) == "3 euros 5 cents"
assert price_words(100) == "1 euro"
assert price_words(1) == "1 cent"
assert price_words(0) == "free"

def double_entry_ok(entries):
    """Check whether debits and credits are equal in a list of (side, cents) with the sides
    "debit" and "credit"."""
    return sum(cents if side == "debit" else -cents for side, cents in entries) == 0
# E: Credits count negative, so a balanced book sums to zero.
# R: do debits and credits balance?
assert double_entry_ok([("debit", 500), ("credit", 300), ("credit", 200)]) is True
assert double_entry_ok([("debit", 1)]) is False
assert double_entry_ok([]) is True

def market_stall_profit(bought, sold, fee):
    """Return the profit: sold pieces times their selling price minus all buying costs and the fee.

    bought maps goods to (pieces, cents each); sold maps goods to (pieces, cents each), at most what
    was bought."""
    costs = sum(pieces * cents for pieces, cents in bought.values())
    income = sum(pieces * cents for pieces, cents in sold.values())
    return income - costs - fee
# E: The same sum of products is formed over both dictionaries.
assert market_stall_profit({"jam": (10, 100)}, {"jam": (8, 250)}, 500) == 500
assert market_stall_profit({"jam": (1, 100)}, {}, 0) == -100
assert market_stall_profit({}, {}, 20) == -20

def lottery_payout(ticket, drawn, prizes):
    """Return the prize for the count of ticket numbers that are drawn; prizes maps counts to
    cents, others pay 0."""
    hits = len(set(ticket) & set(drawn))
    return prizes.get(hits, 0)
# E: The intersection of two sets is counted and looked up.
assert lottery_payout([1, 2, 3], [3, 2, 9], {2: 500, 3: 9000}) == 500
assert lottery_payout([1], [2], {1: 100}) == 0
assert lottery_payout([4, 5], [5, 4], {2: 70}) == 70

def fair_prices(costs, margin):
    """Return the selling prices: cost plus margin percent, rounded up to a price ending in 9
    cents."""
    prices = []
    for cost in costs:
        wanted = -(-cost * (100 + margin) // 100)
        prices.append(wanted + (9 - wanted) % 10)
    return prices
# M: The wanted price is rounded up first and then lifted to the next number with a nine at its end.
assert fair_prices([100], 20) == [129]
assert fair_prices([99, 121], 0) == [99, 129]
assert fair_prices([], 50) == []

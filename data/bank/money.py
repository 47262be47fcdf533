"""Verified problems: money."""

import math
from decimal import Decimal

def ride_tokens(adults: int, children: int, rides: int) -> int:
    """Return the fairground tokens for a family: a ride takes three per adult and two per
    child."""
    return rides * (3 * adults + 2 * children)
# E: The tokens for one ride of all are multiplied by the rides.
assert ride_tokens(2, 1, 1) == 8
assert ride_tokens(1, 3, 2) == 18
assert ride_tokens(2, 2, 0) == 0

def fewest_euro_notes(amount):
    """Tell how many notes of 100, 50, 20, 10 and 5 are needed, taking the large ones first.
    What is left below 5 is ignored."""
    notes = 0
    for note in (100, 50, 20, 10, 5):
        notes += amount // note
        amount %= note
    return notes
# M: Going from the largest note down, each one takes as much as it can and leaves the remainder.
# R: cash machine: given an amount like 185, how many notes (100, 50, 20, 10, 5) come out if it always takes the biggest? ignore leftover below 5
assert fewest_euro_notes(185) == 5
assert fewest_euro_notes(40) == 2
assert fewest_euro_notes(4) == 0

def can_afford(budget: int, price: int, pieces: int) -> bool:
    """Say whether the budget covers the given number of pieces at that price each."""
    return price * pieces <= budget
# E: The whole cost is compared with the budget, and an exact match still counts.
assert can_afford(30, 10, 3) is True
assert can_afford(29, 10, 3) is False
assert can_afford(0, 5, 0) is True

def tip_jar_share(tips, waiters):
    """Split all the tips evenly in whole coins and return what each waiter gets.
    With no waiters the answer is 0."""
    if waiters == 0:
        return 0
    return sum(tips) // waiters
# E: The tips are summed and divided without a rest, after the empty team is ruled out.
assert tip_jar_share([5, 3, 4], 2) == 6
assert tip_jar_share([5, 2], 2) == 3
assert tip_jar_share([5, 2], 0) == 0

def unit_price(total, pieces):
    """Return what a single piece of a pack costs, rounded to two decimals."""
    return round(total / pieces, 2)
# E: The pack price is divided by the piece count and then rounded.
# R: a pack of 6 costs 2.99, what is one worth? round to cents. args are the price and the count
assert unit_price(2.99, 6) == 0.5
assert unit_price(10, 4) == 2.5
assert unit_price(1, 3) == 0.33

def monthly_rate(price, months):
    """Return the monthly payment in whole euros, rounded up, to pay off a price without
    interest."""
    return math.ceil(price / months)
# E: Rounding the division up makes sure the months together cover the price.
assert monthly_rate(1000, 12) == 84
assert monthly_rate(600, 6) == 100
assert monthly_rate(5, 10) == 1

def receipt_mistake(lines: list[int], printed_total: int) -> int:
    """Return by how much the printed total of a receipt differs from the real sum of its lines.
    Too much is positive, too little is negative."""
    return printed_total - sum(lines)
# E: The lines are added again and taken from what was printed.
# R: check a receipt: i have the prices of the lines and the total they printed, how much is the printed total too high (or minus if too low)
assert receipt_mistake([3, 4], 8) == 1
assert receipt_mistake([3, 4], 7) == 0
assert receipt_mistake([10], 6) == -4

def simple_interest(principal, rate, years):
    """Return the interest that a sum earns when the yearly rate (in percent) is never
    added to it."""
    return principal * rate * years / 100
# E: Without compounding every year brings the same part, so multiplication is enough.
# R: simple interest please: money, yearly rate in percent, years
assert simple_interest(1000, 5, 2) == 100.0
assert simple_interest(200, 0, 7) == 0.0
assert simple_interest(400, 3, 1) == 12.0

def years_to_double(rate):
    """Count the full years until money at a yearly rate in percent has at least doubled."""
    amount, years = 1.0, 0
    while amount < 2:
        amount *= 1 + rate / 100
        years += 1
    return years
# M: Starting from 1, the growth is repeated until the amount reaches 2.
# R: how many years does it take for savings to double at e.g. 7 percent compound interest
assert years_to_double(100) == 1
assert years_to_double(50) == 2
assert years_to_double(7) == 11

def rule_of_72(rate):
    """Estimate the doubling time of money in years by dividing 72 by the rate in percent."""
    return 72 / rate
# E: The rule of thumb needs nothing but one division.
assert rule_of_72(8) == 9.0
assert rule_of_72(6) == 12.0
assert rule_of_72(5) == 14.4

def yearly_balances(start, deposit, years):
    """List the balance at the end of each year when the same deposit is paid in every year."""
    return [start + deposit * year for year in range(1, years + 1)]
# E: The balance of a year is the start plus one deposit per year passed.
# R: list of balances at end of each year: i start with some money and put in a fixed deposit yearly. start, deposit, number of years
assert yearly_balances(100, 50, 3) == [150, 200, 250]
assert yearly_balances(0, 10, 1) == [10]
assert yearly_balances(80, 5, 0) == []

def growth_table(amount, rate, years):
    """Return a list of the amount after each year of growth by rate percent, each rounded
    to cents."""
    table = []
    for _ in range(years):
        amount = round(amount * (1 + rate / 100), 2)
        table.append(amount)
    return table
# M: The rounded amount of one year is the starting value of the next.
assert growth_table(100, 10, 2) == [110.0, 121.0]
assert growth_table(50, 0, 2) == [50.0, 50.0]
assert growth_table(50, 4, 0) == []

def profit_or_loss(cost, revenue):
    """Describe a sale with the word "profit", "loss" or "even"."""
    if revenue > cost:
        return "profit"
    if revenue < cost:
        return "loss"
    return "even"
# E: Two early returns handle the unequal cases, and the rest must be even.
assert profit_or_loss(10, 15) == "profit"
assert profit_or_loss(10, 4) == "loss"
assert profit_or_loss(7, 7) == "even"

def break_even_pieces(fixed_cost, price, piece_cost):
    """Find how many pieces must be sold to earn back the fixed cost.
    Return None if a piece earns nothing."""
    margin = price - piece_cost
    if margin <= 0:
        return None
    return math.ceil(fixed_cost / margin)
# M: The fixed cost is divided by what one piece earns and rounded up to a whole piece.
# R: lemonade stand: stand costs 20, a cup sells for 3 and costs 1 to make. how many cups until i have the 20 back? none if a cup earns nothing
assert break_even_pieces(20, 3, 1) == 10
assert break_even_pieces(21, 3, 1) == 11
assert break_even_pieces(20, 2, 2) is None
assert break_even_pieces(0, 3, 1) == 0

def round_up_to_euro(cents):
    """Lift an amount in cents to the next full euro, again in cents; full euros stay as
    they are."""
    return -(-cents // 100) * 100
# E: Negating around a floor division turns it into rounding up.
assert round_up_to_euro(101) == 200
assert round_up_to_euro(300) == 300
assert round_up_to_euro(1) == 100
assert round_up_to_euro(0) == 0

def round_to_five_cents(cents):
    """Round a cash amount in cents to the nearest multiple of five, as shops without small
    coins do."""
    return (cents + 2) // 5 * 5
# E: Adding two before cutting down to a multiple of five sends 3 and 4 upward.
# R: some countries have no 1 and 2 cent coins. round 1243 to 1245 and 1242 to 1240
assert round_to_five_cents(1243) == 1245
assert round_to_five_cents(1242) == 1240
assert round_to_five_cents(1245) == 1245
assert round_to_five_cents(2) == 0

def split_euros_cents(total_cents):
    """Turn an amount in cents into a tuple (euros, remaining cents)."""
    return divmod(total_cents, 100)
# E: The function divmod gives the quotient and the rest in one go.
assert split_euros_cents(1234) == (12, 34)
assert split_euros_cents(99) == (0, 99)
assert split_euros_cents(500) == (5, 0)

def cheapest_free(prices):
    """Return the sum to pay when the cheapest of at least three articles is a gift.
    With fewer articles everything is paid."""
    if len(prices) < 3:
        return sum(prices)
    return sum(prices) - min(prices)
# E: The smallest price is subtracted only when there are enough articles.
assert cheapest_free([5, 3, 9]) == 14
assert cheapest_free([5, 3]) == 8
assert cheapest_free([2, 2, 2, 2]) == 6
assert cheapest_free([]) == 0

def membership_pays_off(fee, visits, normal, reduced):
    """Decide whether a club fee plus reduced tickets is cheaper than normal tickets for
    the visits."""
    return fee + visits * reduced < visits * normal
# E: Both total costs are worked out and compared strictly.
# R: pool card: costs a fee once and then tickets are reduced. given fee, visits, normal price and reduced price: is the card really cheaper?
assert membership_pays_off(20, 10, 6, 3) is True
assert membership_pays_off(20, 5, 6, 3) is False
assert membership_pays_off(30, 10, 6, 3) is False

def taxi_fare(base, per_km, kilometres):
    """Return the fare: a base amount plus a price for each kilometre, where a started one
    is full."""
    return base + per_km * math.ceil(kilometres)
# E: Rounding the distance up charges every kilometre that was begun.
# R: taxi: base price, price per km, distance. a km that was started counts whole
assert taxi_fare(4, 2, 3) == 10
assert taxi_fare(4, 2, 3.2) == 12
assert taxi_fare(4, 2, 0) == 4

def letter_postage(grams: int) -> int:
    """Look up the postage in cents: 85 up to 20 grams, 100 up to 50, 160 up to 500, else
    275."""
    for limit, cents in ((20, 85), (50, 100), (500, 160)):
        if grams <= limit:
            return cents
    return 275
# E: The limits are tried in rising order and the first that fits decides.
assert letter_postage(20) == 85
assert letter_postage(21) == 100
assert letter_postage(500) == 160
assert letter_postage(501) == 275

def hourly_wage(monthly_pay, weekly_hours):
    """Estimate the wage per hour from monthly pay, counting a month as 4.35 weeks, to two
    decimals."""
    return round(monthly_pay / (weekly_hours * 4.35), 2)
# E: The hours of a month come from the weekly hours times 4.35.
assert hourly_wage(1740, 40) == 10.0
assert hourly_wage(870, 10) == 20.0
assert hourly_wage(2000, 40) == 11.49

def overtime_pay(hours, wage, normal_hours=40):
    """Return the pay of a week in which hours beyond the normal ones bring one and a half
    wages."""
    extra = max(0, hours - normal_hours)
    return (hours - extra) * wage + extra * wage * 1.5
# M: The hours are split into a normal and an extra part, each paid at its own rate.
# R: pay for a week: hours and hourly wage. everything over 40 hours (that should be changeable) is paid 1.5 times
assert overtime_pay(38, 10) == 380
assert overtime_pay(42, 10) == 430.0
assert overtime_pay(22, 10, 20) == 230.0

def piece_work_wage(pieces, per_piece, bonus_from, bonus):
    """Return pieces times the pay per piece, plus a single bonus once bonus_from pieces
    are reached."""
    wage = pieces * per_piece
    if pieces >= bonus_from:
        wage += bonus
    return wage
# E: The bonus is added at most one time, by a plain if.
assert piece_work_wage(10, 2, 20, 15) == 20
assert piece_work_wage(20, 2, 20, 15) == 55
assert piece_work_wage(25, 2, 20, 15) == 65

def net_from_gross(gross, tax_rate):
    """Return what is left of a gross pay after tax at the given rate in percent, to two
    decimals."""
    return round(gross * (100 - tax_rate) / 100, 2)
# E: Keeping the remaining percent is shorter than subtracting the tax.
# R: i earn gross 2500 and 20 percent tax goes away. function for the net amount with 2 decimals
assert net_from_gross(2500, 20) == 2000.0
assert net_from_gross(999, 0) == 999.0
assert net_from_gross(33.33, 10) == 30.0

def vat_part(gross, rate):
    """Return the tax that is contained in a gross price at the rate in percent, to two
    decimals."""
    return round(gross * rate / (100 + rate), 2)
# E: The gross price stands for 100 plus the rate, so the tax is that share of it.
# R: the price 119 already includes 19 percent tax. how many euros of it are tax? (gross price, rate) rounded to cents
assert vat_part(119, 19) == 19.0
assert vat_part(10.7, 7) == 0.7
assert vat_part(50, 0) == 0.0

def stacked_discounts(price, discounts):
    """Apply several percent discounts one after the other and round the final price to
    cents."""
    for percent_off in discounts:
        price *= (100 - percent_off) / 100
    return round(price, 2)
# E: Every discount shrinks the price that the discounts before have left.
# R: two sales at once, 20% off and then another 10% off: give me the final price for a list of such discounts
assert stacked_discounts(100, [20, 10]) == 72.0
assert stacked_discounts(80, [50]) == 40.0
assert stacked_discounts(15, []) == 15

def better_offer(price, percent_off, amount_off):
    """Return the lower of two offers: a discount in percent or a fixed amount off (not
    below 0)."""
    by_percent = price * (100 - percent_off) / 100
    by_amount = max(price - amount_off, 0)
    return min(by_percent, by_amount)
# E: Both new prices are computed and the smaller one wins.
assert better_offer(100, 10, 5) == 90.0
assert better_offer(30, 10, 5) == 25
assert better_offer(4, 10, 5) == 0

def original_bill(paid_each, people, tip):
    """Work back to the bill: everybody paid the same and the tip was part of what they paid."""
    return paid_each * people - tip
# E: The tip is removed again from the money that was collected.
assert original_bill(15, 4, 6) == 54
assert original_bill(10, 1, 0) == 10
assert original_bill(20, 3, 5) == 55

def owed_to_payer(bill, people):
    """Return how much the one who paid the whole bill gets back from the others, to two
    decimals."""
    return round(bill - bill / people, 2)
# E: The payer keeps his own equal share and is owed the rest.
# R: i paid for everybody at dinner (bill, number of people including me). how much do i get back in total?
assert owed_to_payer(60, 4) == 45.0
assert owed_to_payer(10, 3) == 6.67
assert owed_to_payer(12, 1) == 0.0

def running_costs(items):
    """Total the cost of a year from pairs (monthly cost, months in use)."""
    return sum(cost * months for cost, months in items)
# E: Each pair contributes its product to the sum.
assert running_costs([(10, 12), (5, 6)]) == 150
assert running_costs([(8, 0)]) == 0
assert running_costs([]) == 0

def coin_weights(counts: dict[int, int], grams: dict[int, float]) -> float:
    """Return the weight of a purse from the count of each coin and the weight of one such
    coin."""
    return sum(number * grams[coin] for coin, number in counts.items())
# E: The coin is the key in both dicts, which links its count with its weight.
assert coin_weights({1: 2, 2: 1}, {1: 7.5, 2: 8.5}) == 23.5
assert coin_weights({2: 4}, {1: 7.5, 2: 8.5}) == 34.0
assert coin_weights({}, {}) == 0

def exact_coins(amount, coin):
    """Return how many equal coins make up the amount exactly, or -1 if they cannot."""
    if amount % coin:
        return -1
    return amount // coin
# E: A rest in the division means that the coins do not come out even.
# R: number of coins of one kind to pay an amount exactly, -1 if it doesn't work. (amount, coin)
assert exact_coins(60, 20) == 3
assert exact_coins(50, 20) == -1
assert exact_coins(0, 5) == 0

def coins_used(amount, coins):
    """Build a dict of coin -> count for an amount, always using the largest coin that
    still fits. Coins that are not needed are left out."""
    used = {}
    for coin in sorted(coins, reverse=True):
        if amount >= coin:
            used[coin], amount = divmod(amount, coin)
    return used
# M: From large to small, divmod stores how often a coin fits and what remains.
# R: give back change as a dict: 87 cents with coins [50, 20, 10, 5, 2, 1] should be {50: 1, 20: 1, 10: 1, 5: 1, 2: 1}
assert coins_used(87, [50, 20, 10, 5, 2, 1]) == {50: 1, 20: 1, 10: 1, 5: 1, 2: 1}
assert coins_used(6, [1, 2]) == {2: 3}
assert coins_used(0, [1, 2]) == {}

def price_per_kilo(price, grams):
    """Convert the price of a packet of some grams to the price of a kilogram, to two
    decimals."""
    return round(price * 1000 / grams, 2)
# E: Scaling by 1000 over the weight gives the price of a thousand grams.
# R: shelf label: 250 g cheese costs 3.20, need price per kg rounded to 2 decimals. price then grams
assert price_per_kilo(3.2, 250) == 12.8
assert price_per_kilo(2, 1000) == 2.0
assert price_per_kilo(1, 300) == 3.33

def items_within_budget(prices, budget):
    """Count how many articles can be bought if the cheapest are taken first."""
    count = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        count += 1
    return count
# M: Sorting puts the cheap articles in front, and buying stops at the first one that is too dear.
# R: I have 10 euros and a list of prices, want as many things as possible. how many can I get?
assert items_within_budget([4, 1, 3, 9], 8) == 3
assert items_within_budget([5, 6], 4) == 0
assert items_within_budget([], 10) == 0

def priciest_affordable(prices, budget):
    """Pick the highest price that is not over the budget, or None if all are over."""
    return max((price for price in prices if price <= budget), default=None)
# E: The too high prices are filtered out before max looks for the best of the rest.
assert priciest_affordable([12, 30, 25], 26) == 25
assert priciest_affordable([12, 30], 30) == 30
assert priciest_affordable([12, 30], 5) is None

def price_jump(old, new):
    """Return the change of a price in percent of the old price, rounded to one decimal."""
    return round((new - old) / old * 100, 1)
# E: The difference is set in relation to the old price.
# R: by how many percent did it get dearer or cheaper? old price, new price, one decimal. 40 -> 50 is 25.0
assert price_jump(40, 50) == 25.0
assert price_jump(50, 40) == -20.0
assert price_jump(3, 4) == 33.3
assert price_jump(7, 7) == 0.0

def days_until_broke(money, daily_spend):
    """Return how many full days the money lasts at that daily spending; None if nothing is
    spent."""
    if daily_spend == 0:
        return None
    return money // daily_spend
# E: Floor division counts the full days, and the zero case is caught first.
assert days_until_broke(100, 15) == 6
assert days_until_broke(10, 20) == 0
assert days_until_broke(10, 0) is None

def spend_limit_day(spendings, limit):
    """Find the day, counted from 1, on which the spendings together go over the limit.
    Return None if they never do."""
    total = 0
    for day, amount in enumerate(spendings, start=1):
        total += amount
        if total > limit:
            return day
    return None
# M: A running total is checked after each day.
# R: on which day did i break my limit? daily spendings list + limit, days start with 1, None when i stayed below or exactly at it
assert spend_limit_day([10, 20, 30], 25) == 2
assert spend_limit_day([10, 20], 30) is None
assert spend_limit_day([50], 10) == 1

def account_history(start, bookings):
    """List the balance after every booking, beginning with the start balance itself."""
    balances = [start]
    for booking in bookings:
        balances.append(balances[-1] + booking)
    return balances
# E: Each new balance is the last one in the list plus the booking.
assert account_history(100, [-30, 50]) == [100, 70, 120]
assert account_history(0, [5]) == [0, 5]
assert account_history(7, []) == [7]

def dip_below_zero(start, bookings):
    """Tell whether an account was overdrawn at any moment while the bookings were made in
    order."""
    for booking in bookings:
        start += booking
        if start < 0:
            return True
    return False
# E: The balance is updated in a loop that ends at the first negative value.
# R: did my account ever go negative? start balance and list of bookings (plus and minus), true or false
assert dip_below_zero(10, [-15, 20]) is True
assert dip_below_zero(10, [-10, 3]) is False
assert dip_below_zero(10, []) is False

def bank_fee(amount, percent_fee, minimum):
    """Return the bank fee: some percent of the amount, but never less than the minimum."""
    return max(amount * percent_fee / 100, minimum)
# E: The larger of the computed and the least fee is charged.
assert bank_fee(1000, 2, 5) == 20.0
assert bank_fee(100, 2, 5) == 5
assert bank_fee(250, 2, 5) == 5.0

def library_fine(days_late, per_day, cap):
    """Return the fine for a late book, which grows daily up to a cap; in time means 0."""
    return min(max(days_late, 0) * per_day, cap)
# E: One bound keeps the days from being negative, another keeps the fine under the cap.
# R: late book costs per_day for each day late but at most cap. negative days late means too early, so 0. args: days_late, per_day, cap
assert library_fine(3, 2, 20) == 6
assert library_fine(30, 2, 20) == 20
assert library_fine(-4, 2, 20) == 0

def rent_per_square_metre(rent, width, length):
    """Return the rent for one square metre of a room of that width and length."""
    return rent / (width * length)
# E: The floor area is the divisor of the rent.
assert rent_per_square_metre(240, 4, 5) == 12.0
assert rent_per_square_metre(90, 3, 3) == 10.0
assert rent_per_square_metre(5, 2, 1) == 2.5

def electricity_bill(old_reading, new_reading, price_per_unit, base_fee):
    """Return the bill: the units used between two meter readings at their price, plus a
    base fee."""
    used = new_reading - old_reading
    return used * price_per_unit + base_fee
# E: The difference of the readings is the use that must be paid.
# R: calculate electricity costs from the old and new meter reading, price per unit and the base fee
assert electricity_bill(100, 150, 2, 10) == 110
assert electricity_bill(80, 80, 3, 12) == 12
assert electricity_bill(0, 10, 1.5, 0) == 15.0

def fuel_cost(kilometres, litres_per_100, price):
    """Return the cost of a drive from its length, the use per 100 km and the price of a
    litre."""
    return round(kilometres * litres_per_100 / 100 * price, 2)
# E: The litres for the drive are worked out first, then priced.
assert fuel_cost(200, 6, 1.5) == 18.0
assert fuel_cost(0, 6, 1.5) == 0.0
assert fuel_cost(50, 7, 1.8) == 6.3

def coffee_card_stamps(coffees: int) -> int:
    """Return how many of the coffees were free when every tenth one on the card is a gift."""
    return coffees // 10
# E: Whole tens are counted with floor division.
# R: every 10th coffee is free at my cafe, i had n coffees, how many were for free?
assert coffee_card_stamps(10) == 1
assert coffee_card_stamps(9) == 0
assert coffee_card_stamps(35) == 3

def group_ticket(people, single, group, size):
    """Return the lowest cost for a party that may mix single tickets and group tickets for
    size people."""
    full, rest = divmod(people, size)
    return full * min(group, single * size) + min(rest * single, group)
# H: Full groups take the cheaper of the two ways, and for the rest one more group ticket may still be cheaper.
assert group_ticket(7, 10, 30, 5) == 50
assert group_ticket(9, 10, 30, 5) == 60
assert group_ticket(2, 10, 30, 5) == 20
assert group_ticket(10, 5, 30, 5) == 50

def ice_cream_price(scoops, cone="wafer"):
    """Return the price in cents: 150 per scoop, and 50 more for a "chocolate" cone."""
    price = scoops * 150
    if cone == "chocolate":
        price += 50
    return price
# E: A default cone is used and only the special one changes the price.
assert ice_cream_price(2) == 300
assert ice_cream_price(2, "chocolate") == 350
assert ice_cream_price(0, "wafer") == 0

def pizza_price(size, toppings):
    """Return 6, 8 or 10 for "small", "medium" and "large", plus 1 for each topping in the
    list."""
    base = {"small": 6, "medium": 8, "large": 10}
    return base[size] + len(toppings)
# E: A dict gives the base price and the length of the list gives the extras.
# R: pizza: small 6, medium 8, large 10 and every topping costs one more. i have the size and a list of toppings
assert pizza_price("small", []) == 6
assert pizza_price("large", ["ham", "olives"]) == 12
assert pizza_price("medium", ["corn"]) == 9

def hotel_cost(nights, persons, rate, tax):
    """Return the price of a stay: a rate per night for the room and a tax per person and
    night."""
    return nights * (rate + persons * tax)
# E: What one night costs is put in brackets and multiplied by the nights.
assert hotel_cost(3, 2, 80, 2) == 252
assert hotel_cost(1, 1, 50, 0) == 50
assert hotel_cost(0, 4, 80, 2) == 0

def weekend_rate(nights, normal, weekend):
    """Add up the room prices for a list of weekday names; "Fri" and "Sat" cost the weekend
    price."""
    return sum(weekend if night in ("Fri", "Sat") else normal for night in nights)
# E: The membership test chooses one of two prices for each night.
# R: nights are given like ["Thu", "Fri"], friday and saturday nights cost the weekend price, all others the normal price. i need the total: nights first, then normal and weekend price
assert weekend_rate(["Thu", "Fri"], 50, 80) == 130
assert weekend_rate(["Sat", "Fri"], 50, 80) == 160
assert weekend_rate([], 50, 80) == 0

def pocket_money_total(age):
    """Return all the pocket money from the 6th to the given birthday, where age n brings n
    coins."""
    return sum(range(6, age + 1))
# E: A range of the ages is summed directly.
assert pocket_money_total(6) == 6
assert pocket_money_total(8) == 21
assert pocket_money_total(5) == 0

def pay_doubling_daily(first_pay, days):
    """Return the total earned when the pay doubles every day, starting with first_pay."""
    total = 0
    for _ in range(days):
        total += first_pay
        first_pay *= 2
    return total
# E: The pay is added and then doubled for the next day.
# R: i get 1 cent on day one, 2 on the second, 4 on the third and so on. how much in total after n days? (first pay and days)
assert pay_doubling_daily(1, 4) == 15
assert pay_doubling_daily(3, 2) == 9
assert pay_doubling_daily(5, 0) == 0

def best_saving(offers):
    """Return the name of the offer with the largest difference between old and new price.
    The offers map a name to a tuple (old, new)."""
    return max(offers, key=lambda name: offers[name][0] - offers[name][1])
# M: The key function measures each name by what it saves.
assert best_saving({"pen": (5, 4), "bag": (30, 22)}) == "bag"
assert best_saving({"a": (9, 1), "b": (100, 95)}) == "a"
assert best_saving({"mug": (3, 3)}) == "mug"

def receipts_above(receipts, amount):
    """Keep the shop names of those (shop, total) receipts whose total is more than the
    amount."""
    return [shop for shop, total in receipts if total > amount]
# E: Each pair is unpacked and filtered by its second part.
# R: list of (shop, total) tuples, give me the shops where i paid more than an amount
assert receipts_above([("Bakery", 4), ("Market", 25)], 10) == ["Market"]
assert receipts_above([("Bakery", 10)], 10) == []
assert receipts_above([], 1) == []

def savings_after_months(monthly, months, bonus):
    """Return the savings when each month adds the same amount and each full year a bonus."""
    return monthly * months + months // 12 * bonus
# E: Full years are the whole twelves in the months.
assert savings_after_months(10, 11, 50) == 110
assert savings_after_months(10, 12, 50) == 170
assert savings_after_months(10, 24, 50) == 340

def loan_left(debt, monthly, months):
    """Return what is still owed after paying monthly for some months, never less than zero."""
    return max(debt - monthly * months, 0)
# E: The payments are subtracted all at once and the result is kept from going negative.
assert loan_left(500, 50, 4) == 300
assert loan_left(100, 60, 2) == 0
assert loan_left(80, 10, 0) == 80

def interest_days(principal, rate, days):
    """Return the interest for some days of a bank year of 360 days, to two decimals (rate
    in percent)."""
    return round(principal * rate * days / 36000, 2)
# E: The yearly interest is scaled by days over 360, with the percent folded into the divisor.
# R: interest for 90 days: principal * rate% * days/360. round to cents please
assert interest_days(1000, 6, 90) == 15.0
assert interest_days(500, 4, 360) == 20.0
assert interest_days(1000, 5, 0) == 0.0

def plan_price(gigabytes):
    """Return the cheapest phone plan in euros: 10 up to 5 GB, 18 up to 20 GB, otherwise 30."""
    if gigabytes <= 5:
        return 10
    elif gigabytes <= 20:
        return 18
    else:
        return 30
# E: The limits are checked from low to high in an if chain.
assert plan_price(5) == 10
assert plan_price(6) == 18
assert plan_price(21) == 30

def bid_winner(bids):
    """Return a pair (name, price) of an auction: the highest bidder pays only the second
    highest bid. A sole bidder pays his own bid."""
    ranked = sorted(bids, key=bids.get, reverse=True)
    price = bids[ranked[1]] if len(ranked) > 1 else bids[ranked[0]]
    return ranked[0], price
# H: Sorting the names by their bids puts the winner first and the price setter second.
# R: auction where the winner pays the second highest bid. bids is a dict name -> bid, return (winner, price); if only one person bids she pays her own bid
assert bid_winner({"Ann": 50, "Bob": 70, "Cy": 60}) == ("Bob", 60)
assert bid_winner({"Ann": 5}) == ("Ann", 5)
assert bid_winner({"Ann": 8, "Bob": 3}) == ("Ann", 3)

def exact_price_sum(labels: list[str]) -> str:
    """Add price labels such as "0.10" without rounding errors and return the sum as text."""
    return str(sum(Decimal(label) for label in labels))
# M: Decimal keeps the tenths exact, where floats would drift.
# R: 0.1 + 0.2 gives 0.30000000000000004, i want prices as strings added exactly and back as a string
assert exact_price_sum(["0.10", "0.20"]) == "0.30"
assert exact_price_sum(["1.99", "2.01", "1.00"]) == "5.00"
assert exact_price_sum([]) == "0"

def flea_market_profit(sales: list[int], table_fee: int, share: int) -> int:
    """Return what a seller keeps: the sales, less the table fee, less the share in percent
    of all sales that goes to the school (rounded down)."""
    earned = sum(sales)
    return earned - table_fee - earned * share // 100
# M: Both deductions start from the same sum, so it is stored in a variable first.
# R: flea market: i have a list of my sales. table costs a fee, and some percent of the sales (rounded down) goes to the school. what remains? sales, fee, percent
assert flea_market_profit([10, 30], 5, 10) == 31
assert flea_market_profit([15], 0, 50) == 8
assert flea_market_profit([], 5, 10) == -5

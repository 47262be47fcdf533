"""Verified problems: shopping_cents."""

import math

def second_item_half(prices):
    """Return the total when the cheaper item of every pair is half price; pairs are made by
    falling price.

    Half prices are rounded down and a single last item costs full price."""
    ordered = sorted(prices, reverse=True)
    return sum(price // 2 if i % 2 else price for i, price in enumerate(ordered))
# M: Sorted from dear to cheap, every second item is the cheaper one of its pair.
# R: 2nd item half price: sort prices down, pair them, cheaper of pair costs half (floor). total in cents
assert second_item_half([100, 300, 200]) == 500
assert second_item_half([50, 51]) == 76
assert second_item_half([]) == 0

def price_ending_99(cents):
    """Round a price up to the next one that ends in 99 cents."""
    return cents + (99 - cents) % 100
# M: The remainder tells how far it is to the next price of that kind.
# R: make it a .99 price, rounding up. 450 -> 499, 499 -> 499, 500 -> 599
assert price_ending_99(450) == 499
assert price_ending_99(499) == 499
assert price_ending_99(500) == 599

def member_price(price: int, years: int) -> int:
    """Return the member price: 1 percent off per year of membership, 10 percent at most,
    cents cut off."""
    percent = min(years, 10)
    return price * (100 - percent) // 100
# E: The capped years are the percentage that is taken off.
assert member_price(1000, 3) == 970
assert member_price(1000, 25) == 900
assert member_price(99, 1) == 98

def basket_over_budget(prices, budget):
    """Return by how much the basket exceeds the budget, 0 if it does not."""
    return max(sum(prices) - budget, 0)
# E: The difference is cut off below zero.
# R: how much too much did i put in the basket? 0 if within budget
assert basket_over_budget([30, 45], 60) == 15
assert basket_over_budget([10], 60) == 0
assert basket_over_budget([], 0) == 0

def remove_until_affordable(prices, budget):
    """Remove the dearest item again and again until the rest fits the budget; return the
    rest in old order."""
    basket = list(prices)
    while sum(basket) > budget:
        basket.remove(max(basket))
    return basket
# M: The loop drops the maximum as long as the sum is too high.
assert remove_until_affordable([5, 9, 3], 10) == [5, 3]
assert remove_until_affordable([20], 10) == []
assert remove_until_affordable([1, 2], 5) == [1, 2]

def free_shipping_gap(total, limit=2900):
    """Return a text: "free shipping" from the limit on, otherwise like "4.50 to go"."""
    if total >= limit:
        return "free shipping"
    return f"{(limit - total) / 100:.2f} to go"
# E: The missing cents are shown as euros with two decimals.
assert free_shipping_gap(2900) == "free shipping"
assert free_shipping_gap(2450) == "4.50 to go"
assert free_shipping_gap(100, 105) == "0.05 to go"

def price_with_deposit(price, bottles, crate=False):
    """Add the deposit: 25 cents a bottle and 150 for a crate."""
    return price + 25 * bottles + (150 if crate else 0)
# E: The bottles give a product and the crate a conditional part.
# R: price in cents + 25 per bottle + 150 if theres a crate
assert price_with_deposit(600, 6) == 750
assert price_with_deposit(1200, 12, True) == 1650
assert price_with_deposit(99, 0) == 99

def stamps_for_purchases(amounts, per_stamp=500):
    """Return the stamps for several purchases, each purchase counted by itself in full steps."""
    return sum(amount // per_stamp for amount in amounts)
# E: Every purchase gives its whole quotient, the rests are lost.
assert stamps_for_purchases([1200, 499, 500]) == 3
assert stamps_for_purchases([900], 300) == 3
assert stamps_for_purchases([]) == 0

def cheapest_three_free(prices, groups=4):
    """Return the total when for every full group of items the cheapest items are free.

    The number of free items is the number of items divided by groups, rounded down."""
    free = len(prices) // groups
    return sum(sorted(prices)[free:])
# M: After sorting, as many items as are free are cut off at the cheap end.
assert cheapest_three_free([10, 40, 20, 30]) == 90
assert cheapest_three_free([10, 20, 30]) == 60
assert cheapest_three_free([1, 2, 3, 4], 2) == 7

def compare_offers(price_a, amount_a, price_b, amount_b):
    """Return how much percent offer A is dearer per unit than offer B, rounded; negative if
    cheaper."""
    unit_a, unit_b = price_a / amount_a, price_b / amount_b
    return round((unit_a - unit_b) / unit_b * 100)
# E: The unit prices are compared relative to the second.
# R: how many % more expensive per unit is A than B? order price a, amount a, price b, amount b
assert compare_offers(300, 2, 100, 1) == 50
assert compare_offers(100, 2, 100, 1) == -50
assert compare_offers(90, 3, 30, 1) == 0

def discount_ladder(pieces):
    """Return the discount percent: 0 below 3 pieces, then 5, from 6 on 10, from 12 on 15."""
    percent = 0
    for limit, value in ((3, 5), (6, 10), (12, 15)):
        if pieces >= limit:
            percent = value
    return percent
# E: Each reached limit overwrites the percent of the one before.
assert discount_ladder(2) == 0
assert discount_ladder(6) == 10
assert discount_ladder(40) == 15

def best_of_two_coupons(cents, percent, fixed):
    """Return the lowest price with either a percent coupon or a fixed one, rounded down,
    never below 0."""
    by_percent = cents * (100 - percent) // 100
    return max(0, min(by_percent, cents - fixed))
# M: Both prices are computed and the smaller is cut off at zero.
# R: i can use x% off or y cents off, not both. what's the cheapest i pay (>=0)
assert best_of_two_coupons(2000, 10, 300) == 1700
assert best_of_two_coupons(5000, 10, 300) == 4500
assert best_of_two_coupons(200, 10, 300) == 0

def discounts_in_turn(cents, percents):
    """Apply percent discounts one after the other and round to whole cents only at the end."""
    for percent in percents:
        cents *= 1 - percent / 100
    return round(cents)
# E: Each discount multiplies what the one before has left.
assert discounts_in_turn(1000, [10, 10]) == 810
assert discounts_in_turn(500, []) == 500
assert discounts_in_turn(999, [100]) == 0

def tax_part(gross, rate):
    """Return the tax contained in a gross price in cents, rounded; rate is in percent."""
    return round(gross * rate / (100 + rate))
# E: The gross price stands for 100 plus the rate, of which the rate is the tax.
assert tax_part(11900, 19) == 1900
assert tax_part(107, 7) == 7
assert tax_part(500, 0) == 0

def net_and_tax_text(net, rate):
    """Return a text like "100.00 + 19.00 = 119.00" for a net price and a tax rate in percent."""
    tax = net * rate / 100
    return f"{net:.2f} + {tax:.2f} = {net + tax:.2f}"
# E: Three amounts are formatted with two decimals.
# R: net 100 and rate 19 -> "100.00 + 19.00 = 119.00"
assert net_and_tax_text(100, 19) == "100.00 + 19.00 = 119.00"
assert net_and_tax_text(10, 7) == "10.00 + 0.70 = 10.70"
assert net_and_tax_text(5, 0) == "5.00 + 0.00 = 5.00"

def bargain_positions(old_prices, new_prices, percent=20):
    """Return the positions at which the new price is at least some percent below the old one."""
    return [
        i for i, (old, new) in enumerate(zip(old_prices, new_prices))
        if new * 100 <= old * (100 - percent)
    ]
# M: The pairs are numbered, and whole number products replace the division.
assert bargain_positions([100, 50, 10], [80, 45, 5]) == [0, 2]
assert bargain_positions([100], [81]) == []
assert bargain_positions([10, 20], [9, 19], 10) == [0]

def price_history_low(prices, today):
    """Tell if today's price is "new low", "equals low" or "higher" compared with all
    earlier prices.

    Without earlier prices it is a new low."""
    lowest = min(prices, default=None)
    if lowest is None or today < lowest:
        return "new low"
    return "equals low" if today == lowest else "higher"
# M: The default None stands for no history and is tested first.
assert price_history_low([30, 25, 40], 20) == "new low"
assert price_history_low([30, 25], 25) == "equals low"
assert price_history_low([30], 31) == "higher"
assert price_history_low([], 99) == "new low"

def change_in_coins(cents):
    """Return the smallest number of coins of 50, 20, 10, 5, 2 and 1 cents for an amount."""
    number = 0
    for coin in (50, 20, 10, 5, 2, 1):
        number += cents // coin
        cents %= coin
    return number
# M: Each coin from the largest takes its whole quotient, and the remainder goes on.
# R: min number of coins (50 20 10 5 2 1) to pay x cents
assert change_in_coins(88) == 6
assert change_in_coins(50) == 1
assert change_in_coins(0) == 0

def paid_with_notes(total, notes):
    """Return the change when notes are handed over in order until they cover the total;
    None if they never do."""
    paid = 0
    for note in notes:
        if paid >= total:
            break
        paid += note
    return paid - total if paid >= total else None
# M: The loop stops as soon as enough is paid.
assert paid_with_notes(35, [20, 20, 50]) == 5
assert paid_with_notes(20, [10, 10, 10]) == 0
assert paid_with_notes(100, [50]) is None

def smallest_note_for(cents):
    """Return the smallest note among 5, 10, 20, 50 and 100 euros that covers the cents, or None."""
    for note in (5, 10, 20, 50, 100):
        if note * 100 >= cents:
            return note
    return None
# E: The notes are tried from small to large.
# R: which one note (5 10 20 50 100 euro) is enough for x cents? smallest one, None if more than 100 euro
assert smallest_note_for(1250) == 20
assert smallest_note_for(500) == 5
assert smallest_note_for(10001) is None

def market_haggle(asked, offered, rounds):
    """Return the price after some rounds in which seller and buyer each move a quarter of the gap.

    The result is the middle of both at the end, rounded."""
    for _ in range(rounds):
        step = (asked - offered) / 4
        asked -= step
        offered += step
    return round((asked + offered) / 2)
# M: Both sides move by the same step, so the gap halves in every round.
assert market_haggle(100, 60, 3) == 80
assert market_haggle(50, 30, 0) == 40
assert market_haggle(10, 10, 5) == 10

def bulk_or_single(pieces, single_price, pack_price, pack_size):
    """Return the lowest cost for at least the pieces when packs and single pieces can be mixed.

    The last pieces are bought singly or as one more pack, whichever is cheaper."""
    packs, rest = divmod(pieces, pack_size)
    return packs * pack_price + min(rest * single_price, pack_price)
# M: Full packs are certain, and the rest is the cheaper of two ways.
assert bulk_or_single(7, 100, 250, 3) == 600
assert bulk_or_single(8, 100, 150, 3) == 450
assert bulk_or_single(0, 5, 9, 2) == 0

def queue_choice(items_per_person_a, items_per_person_b):
    """Return "A" or "B" for the faster checkout: 3 seconds an item and 20 a person; "A" if
    equal."""
    time_a = 3 * sum(items_per_person_a) + 20 * len(items_per_person_a)
    time_b = 3 * sum(items_per_person_b) + 20 * len(items_per_person_b)
    return "A" if time_a <= time_b else "B"
# E: Items and persons give the time of each queue.
# R: two lists with items of each person in line A and B. 3s per item + 20s per person. which line is faster? tie A
assert queue_choice([5, 5], [20]) == "A"
assert queue_choice([1, 1, 1], [10]) == "B"
assert queue_choice([], []) == "A"

def express_lane(items, has_voucher=False, limit=8):
    """Check if a customer may use the express lane: 1 to limit items and no voucher."""
    return 0 < items <= limit and not has_voucher
# E: A chained comparison and a negation are joined.
assert express_lane(8) is True
assert express_lane(9) is False
assert express_lane(0) is False
assert express_lane(3, has_voucher=True) is False

def receipt_sum_matches(prices, total):
    """Return "ok", "too high" or "too low" for the printed total against the real sum."""
    real = sum(prices)
    if total == real:
        return "ok"
    return "too high" if total > real else "too low"
# E: The sum is compared once for equality and once for order.
assert receipt_sum_matches([1, 2], 3) == "ok"
assert receipt_sum_matches([1, 2], 4) == "too high"
assert receipt_sum_matches([5], 1) == "too low"

def price_per_kilo_label(cents, grams):
    """Return a shelf label like "1 kg = 12.50" for a pack; "no weight" when grams is 0."""
    if grams == 0:
        return "no weight"
    return f"1 kg = {cents * 10 / grams:.2f}"
# E: Cents per gram times ten are euros per kilo.
# R: label "1 kg = 12.50" from cents and grams of a pack, "no weight" if 0 grams
assert price_per_kilo_label(250, 200) == "1 kg = 12.50"
assert price_per_kilo_label(99, 1000) == "1 kg = 0.99"
assert price_per_kilo_label(99, 0) == "no weight"

def price_after_weeks(price, weeks, floor):
    """Return the price of an item that gets 10 percent cheaper each week, rounded down, but
    not under floor."""
    for _ in range(weeks):
        price = max(floor, price * 9 // 10)
    return price
# E: Each week nine tenths remain unless the floor is higher.
assert price_after_weeks(1000, 2, 500) == 810
assert price_after_weeks(1000, 20, 500) == 500
assert price_after_weeks(80, 0, 10) == 80

def weeks_until_cheap(price, target, weekly_percent):
    """Return the weeks until a price that falls by a percentage of itself each week is at
    most the target.

    The percentage is above 0 and the price is a float that is not rounded."""
    weeks = 0
    while price > target:
        price *= (100 - weekly_percent) / 100
        weeks += 1
    return weeks
# M: The price shrinks inside a while loop that counts.
assert weeks_until_cheap(100, 50, 20) == 4
assert weeks_until_cheap(40, 50, 20) == 0
assert weeks_until_cheap(100, 90, 10) == 1

def gift_card_split(price, card_one, card_two):
    """Pay with two gift cards, the first as far as possible; return (rest one, rest two,
    cash to pay)."""
    use_one = min(price, card_one)
    use_two = min(price - use_one, card_two)
    return card_one - use_one, card_two - use_two, price - use_one - use_two
# M: Each card pays the smaller of its value and what is still open.
# R: pay from gift card 1, then card 2, then cash. return whats left on both and the cash
assert gift_card_split(50, 30, 30) == (0, 10, 0)
assert gift_card_split(100, 30, 30) == (0, 0, 40)
assert gift_card_split(0, 5, 5) == (5, 5, 0)

def expensive_share(prices, limit):
    """Return the part of the total money, from 0 to 1, spent on items dearer than the
    limit, to 2 decimals.

    With no money spent it is 0."""
    total = sum(prices)
    if not total:
        return 0
    return round(sum(price for price in prices if price > limit) / total, 2)
# E: A filtered sum is set against the whole sum.
assert expensive_share([10, 30, 60], 25) == 0.9
assert expensive_share([10, 10], 25) == 0.0
assert expensive_share([], 5) == 0

def closest_to_budget(prices, budget):
    """Return the highest price that does not exceed the budget, or 0 if all do."""
    return max([price for price in prices if price <= budget], default=0)
# E: The affordable prices are filtered and the largest is taken.
assert closest_to_budget([10, 25, 40], 30) == 25
assert closest_to_budget([10], 5) == 0
assert closest_to_budget([], 5) == 0

def outlier_price(prices):
    """Return the only price that is more than twice the lowest one, or None if there is
    none or several."""
    lowest = min(prices, default=0)
    high = [price for price in prices if price > 2 * lowest]
    return high[0] if len(high) == 1 else None
# M: The high prices are collected, and only a single one is returned.
assert outlier_price([10, 12, 30]) == 30
assert outlier_price([10, 25, 30]) is None
assert outlier_price([]) is None

def price_jump_alert(prices, percent):
    """Return the first index at which the price is more than percent above the one before,
    or -1."""
    for i in range(1, len(prices)):
        if prices[i] * 100 > prices[i - 1] * (100 + percent):
            return i
    return -1
# M: Neighbouring prices are compared with whole number products.
# R: first position where a price jumped by more than p percent from the previous, -1 if none
assert price_jump_alert([100, 105, 130], 10) == 2
assert price_jump_alert([100, 110], 10) == -1
assert price_jump_alert([], 5) == -1

def subscription_year(monthly, free_months=0, yearly_fee=0):
    """Return the cost of the first year: the paid months plus the fee; free months are at
    most 12."""
    return monthly * (12 - min(free_months, 12)) + yearly_fee
# E: Free months are taken off twelve before multiplying.
assert subscription_year(999, 2) == 9990
assert subscription_year(500, 20, 300) == 300
assert subscription_year(100) == 1200

def cinema_total(adults, children, is_tuesday):
    """Return the cents for tickets: adults 1100, children 700, on Tuesday all 600."""
    if is_tuesday:
        return 600 * (adults + children)
    return 1100 * adults + 700 * children
# E: The cheap day has one price, the others two.
assert cinema_total(2, 1, False) == 2900
assert cinema_total(2, 1, True) == 1800
assert cinema_total(0, 0, False) == 0

def family_or_single(adults, children, family_price, adult_price, child_price):
    """Return the cheaper of single tickets and family tickets, each for up to 2 adults and
    3 children.

    With family tickets everybody must be covered by them."""
    singles = adults * adult_price + children * child_price
    families = max(math.ceil(adults / 2), math.ceil(children / 3))
    return min(singles, families * family_price)
# M: The number of family tickets is set by whichever group needs more.
assert family_or_single(2, 3, 30, 12, 6) == 30
assert family_or_single(1, 1, 30, 12, 6) == 18
assert family_or_single(3, 1, 20, 12, 6) == 40

def tip_rounded_up(cents, percent):
    """Add a tip in percent and round the sum up to full euros; return the result in euros."""
    return math.ceil(cents * (100 + percent) / 10000)
# E: The price with tip in cents is divided by a hundred and rounded up.
# R: bill in cents + tip% then round up to whole euros
assert tip_rounded_up(1830, 10) == 21
assert tip_rounded_up(2000, 5) == 21
assert tip_rounded_up(0, 10) == 0

def budget_left_by_day(budget, spendings):
    """Return the money left after each day; it may become negative."""
    left = []
    for spent in spendings:
        budget -= spent
        left.append(budget)
    return left
# E: The running rest is recorded after each subtraction.
assert budget_left_by_day(50, [20, 40]) == [30, -10]
assert budget_left_by_day(10, [0]) == [10]
assert budget_left_by_day(10, []) == []

def daily_allowance(budget, day, days_in_month):
    """Return how much may be spent per day, whole units, from a day on to the end of the
    month, both included."""
    return budget // (days_in_month - day + 1)
# E: The days left include today, so one is added.
assert daily_allowance(300, 1, 30) == 10
assert daily_allowance(50, 30, 30) == 50
assert daily_allowance(100, 28, 31) == 25

def overspent_days(spendings, limit):
    """Return the number of days over the limit and the total amount over it, as a tuple."""
    over = [spent - limit for spent in spendings if spent > limit]
    return len(over), sum(over)
# E: The excess amounts are collected once, then counted and summed.
# R: how many days did i spend more than the limit and how much more all together? -> tuple
assert overspent_days([10, 25, 40], 20) == (2, 25)
assert overspent_days([5], 20) == (0, 0)
assert overspent_days([], 0) == (0, 0)

def resale_profit(buy_price, sell_price, fee_percent):
    """Return the profit of a resale after a fee in percent of the selling price, fee rounded up."""
    fee = math.ceil(sell_price * fee_percent / 100)
    return sell_price - fee - buy_price
# E: The fee and the buying price are taken from the selling price.
assert resale_profit(1000, 1500, 10) == 350
assert resale_profit(1000, 1001, 0) == 1
assert resale_profit(500, 333, 10) == -201

def auction_winner(bids, reserve):
    """Return the index of the first highest bid that is at least the reserve, or None."""
    if not bids or max(bids) < reserve:
        return None
    return bids.index(max(bids))
# E: The maximum must reach the reserve before its place is looked up.
assert auction_winner([50, 80, 80], 60) == 1
assert auction_winner([50], 60) is None
assert auction_winner([], 0) is None

def next_bid(current):
    """Return the next bid: 1 more up to 10, 5 more up to 100, otherwise 10 more."""
    if current <= 10:
        return current + 1
    if current <= 100:
        return current + 5
    return current + 10
# E: The size of the current bid picks the step.
# R: bidding steps: to 10 +1, to 100 +5, above +10
assert next_bid(10) == 11
assert next_bid(100) == 105
assert next_bid(250) == 260

def price_from_code(code):
    """Return the cents coded in the last five digits of a number before its check digit.

    The check digit is the very last one."""
    return code // 10 % 100000
# M: Dropping one digit and keeping five by remainder cuts the part out.
assert price_from_code(2112340012992) == 1299
assert price_from_code(5) == 0
assert price_from_code(1234567) == 23456

def split_voucher_evenly(total, friends):
    """Return (share per friend, who pays one cent more) for a bill in cents, the second as
    a count."""
    share = total // friends
    return share, total - share * friends
# E: What the equal shares leave open is the number of extra cents.
assert split_voucher_evenly(1000, 3) == (333, 1)
assert split_voucher_evenly(900, 3) == (300, 0)
assert split_voucher_evenly(2, 5) == (0, 2)

def fair_for_eaters(bill, had_starter):
    """Return what each one pays: all share 70 percent of the bill, those with a starter the
    other 30.

    had_starter is a list of bools; with no starter at all everything is shared. Amounts
    have two decimals."""
    people = len(had_starter)
    starters = sum(had_starter)
    if starters == 0:
        return [round(bill / people, 2)] * people
    base = bill * 0.7 / people
    extra = bill * 0.3 / starters
    return [round(base + extra * had, 2) for had in had_starter]
# H: True counts as one, so the extra part is multiplied by the flag of each person.
assert fair_for_eaters(100, [True, False]) == [65.0, 35.0]
assert fair_for_eaters(60, [False, False, False]) == [20.0, 20.0, 20.0]
assert fair_for_eaters(10, [True]) == [10.0]

def kiosk_total(counts, prices=(120, 80, 250)):
    """Return the total for counts of three articles with fixed prices, missing counts taken
    as none."""
    return sum(count * price for count, price in zip(counts, prices))
# E: zip stops at the shorter of the two, so missing counts add nothing.
assert kiosk_total([1, 2, 1]) == 530
assert kiosk_total([2]) == 240
assert kiosk_total([]) == 0

def cheaper_by_weight(price_a, price_b, weight_limit, weight):
    """Return the price to pay: a fixed price_a up to the weight limit, above it price_b per
    started unit."""
    if weight <= weight_limit:
        return price_a
    return price_b * math.ceil(weight)
# E: Light goods have a flat price and heavy ones are rounded up.
assert cheaper_by_weight(300, 100, 2, 1.5) == 300
assert cheaper_by_weight(300, 100, 2, 4.2) == 500
assert cheaper_by_weight(300, 100, 2, 2) == 300

def inflation_price(price, rates):
    """Return the price after yearly rates in percent, rounded to two decimals after every year."""
    for rate in rates:
        price = round(price * (1 + rate / 100), 2)
    return price
# E: The rounded price of one year is the start of the next.
# R: price after a list of yearly inflation rates (percent), round to 2 each year
assert inflation_price(100, [2, 5]) == 107.1
assert inflation_price(10, [-10]) == 9.0
assert inflation_price(7, []) == 7

def points_or_cash(points, price, cents_per_point=1):
    """Use points for a price, at most half of it; return (points used, cents still to pay)."""
    usable = min(points, price // 2 // cents_per_point)
    return usable, price - usable * cents_per_point
# M: The number of points is capped by what half of the price is worth.
assert points_or_cash(300, 1000) == (300, 700)
assert points_or_cash(900, 1000) == (500, 500)
assert points_or_cash(900, 1000, 5) == (100, 500)

class PrepaidCard:
    """Hold money in cents: pay(price) takes it off and tells whether there was enough, else
    nothing happens.

    load(cents) adds money, with 10 percent (rounded down) on top from 5000 cents on."""

    def __init__(self, balance=0):
        self.balance = balance

    def load(self, cents):
        bonus = cents // 10 if cents >= 5000 else 0
        self.balance += cents + bonus

    def pay(self, price):
        if price > self.balance:
            return False
        self.balance -= price
        return True
# M: load may add a bonus, and pay changes the balance only when it suffices.
card = PrepaidCard(100)
assert card.pay(150) is False
card.load(5000)
assert card.balance == 5600
assert card.pay(600) is True
assert card.balance == 5000

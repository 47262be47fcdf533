"""Verified problems: cart orders."""

from collections import Counter, defaultdict

def cart_with_limit(cart: dict[str, int], item: str, limit: int) -> dict[str, int]:
    """Return a copy of the cart with one more piece of the item, but never more than limit pieces
    of it; a new item starts at 1."""
    return {**cart, item: min(cart.get(item, 0) + 1, limit)}
# E: The old amount is looked up, increased and capped in a new dict.
# R: add one of an item to my cart dict, max `limit` of the same thing. give me a new dict
assert cart_with_limit({"tea": 2}, "tea", 3) == {"tea": 3}
assert cart_with_limit({"tea": 3}, "tea", 3) == {"tea": 3}
assert cart_with_limit({}, "jam", 5) == {"jam": 1}

def remove_from_cart(cart, item, pieces):
    """Take pieces of an item out of the cart in place; at 0 or less the item disappears. Return
    how many pieces were really taken out."""
    before = cart.get(item, 0)
    taken = min(before, pieces)
    if taken == before:
        cart.pop(item, None)
    else:
        cart[item] = before - taken
    return taken
# M: The smaller of stock and wish is taken, and an emptied item is popped.
# R: take n pieces of something out of the cart (changes the dict). if nothing is left delete the key. tell me how many came out
assert remove_from_cart({"tea": 5}, "tea", 2) == 2
assert remove_from_cart({"tea": 1}, "tea", 4) == 1
assert remove_from_cart({}, "tea", 1) == 0

def cart_total_with_shipping(cart, prices, shipping, free_from):
    """Return the price of the cart plus shipping, which is free if the goods cost at least
    free_from. An empty cart costs 0."""
    goods = sum(prices[item] * pieces for item, pieces in cart.items())
    if not cart or goods >= free_from:
        return goods
    return goods + shipping
# E: The goods are summed first and decide whether shipping is added.
# R: total of a cart {item: pieces} with a price dict. add shipping unless goods reach free_from. empty cart -> 0
assert cart_total_with_shipping({"tea": 2}, {"tea": 4}, 5, 20) == 13
assert cart_total_with_shipping({"tea": 5}, {"tea": 4}, 5, 20) == 20
assert cart_total_with_shipping({}, {"tea": 4}, 5, 20) == 0

def receipt_from_cart(cart, prices):
    """Return receipt lines like "2 x tea = 8" in alphabetical order of items, followed by a line
    "total = ..." with the sum."""
    lines, total = [], 0
    for item, pieces in sorted(cart.items()):
        cost = pieces * prices[item]
        total += cost
        lines.append(f"{pieces} x {item} = {cost}")
    return lines + [f"total = {total}"]
# M: The loop builds the lines and adds up the costs at the same time.
# R: write the receipt for a cart: one line "2 x tea = 8" per item sorted by name and at the end "total = 8"
assert receipt_from_cart({"tea": 2, "jam": 1}, {"tea": 4, "jam": 3}) == ["1 x jam = 3",
    "2 x tea = 8", "total = 11"]
assert receipt_from_cart({"tea": 1}, {"tea": 4}) == ["1 x tea = 4", "total = 4"]
assert receipt_from_cart({}, {}) == ["total = 0"]

def orders_over_amount(orders, amount):
    """Return the ids of orders whose lines add up to more than amount. orders maps an id to a
    list of (price, count) pairs; ids are returned in rising order."""
    return sorted(
        number
        for number, lines in orders.items()
        if sum(price * count for price, count in lines) > amount
    )
# M: The condition of the comprehension sums the products of each order.
# R: orders = {17: [(price, count), ...]}. which order numbers cost more then X in total? sorted
assert orders_over_amount({2: [(5, 2), (1, 1)], 1: [(4, 4)]}, 10) == [1, 2]
assert orders_over_amount({1: [(5, 2)]}, 10) == []
assert orders_over_amount({3: []}, 0) == []

def customers_by_spending(orders):
    """Return (customer, sum) pairs, highest sum first and equal sums by name; orders is a list of
    records with "customer" and "amount"."""
    sums = defaultdict(int)
    for order in orders:
        sums[order["customer"]] += order["amount"]
    return sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))
# E: The amounts are added per customer and the pairs sorted by a negated sum.
assert customers_by_spending([{"customer": "Al", "amount": 5}, {"customer": "Bo", "amount": 9},
    {"customer": "Al", "amount": 6}]) == [("Al", 11), ("Bo", 9)]
assert customers_by_spending([{"customer": "B", "amount": 1},
    {"customer": "A", "amount": 1}]) == [("A", 1), ("B", 1)]
assert customers_by_spending([]) == []

def repeat_customers(orders, at_least):
    """Return the set of customers with at least the given number of orders; orders is a list of
    (order number, customer) pairs."""
    counts = Counter(customer for _, customer in orders)
    return {customer for customer, number in counts.items() if number >= at_least}
# E: The customers are counted and those with enough orders form a set.
# R: orders (no, customer), who ordered at least n times? as a set
assert repeat_customers([(1, "Al"), (2, "Bo"), (3, "Al")], 2) == {"Al"}
assert repeat_customers([(1, "Al")], 2) == set()
assert repeat_customers([(1, "Al"), (2, "Bo")], 1) == {"Al", "Bo"}

def first_order_day(orders: list[tuple[str, int]]) -> dict[str, int]:
    """Map every customer to the smallest day number among their orders, given as (customer, day)
    pairs in any order."""
    first: dict[str, int] = {}
    for customer, day in orders:
        if day < first.get(customer, day + 1):
            first[customer] = day
    return first
# E: For an unknown customer the default is larger than the day, so the day is stored.
# R: pairs (customer, day) unordered; when did each customer order for the first time?
assert first_order_day([("Al", 9), ("Al", 4), ("Bo", 7)]) == {"Al": 4, "Bo": 7}
assert first_order_day([("Al", 0), ("Al", 3)]) == {"Al": 0}
assert first_order_day([]) == {}

def order_status_text(order):
    """Return "cancelled" if the order has a true "cancelled", else "delivered" if "delivered" is
    there, else "on its way" if "shipped" is there, else "waiting"."""
    if order.get("cancelled"):
        return "cancelled"
    if "delivered" in order:
        return "delivered"
    return "on its way" if "shipped" in order else "waiting"
# E: The checks run from the strongest status to the weakest.
# R: whats the state of an order dict? cancelled true -> "cancelled", key delivered -> "delivered", key shipped -> "on its way", otherwise "waiting"
assert order_status_text({"shipped": 3, "delivered": 5}) == "delivered"
assert order_status_text({"shipped": 3}) == "on its way"
assert order_status_text({"cancelled": True, "shipped": 3}) == "cancelled"
assert order_status_text({}) == "waiting"

def combine_same_items(lines):
    """Combine order lines (item, count) so that each item occurs once with the sum of its counts,
    in order of first appearance; items whose sum is 0 are dropped."""
    sums = {}
    for item, count in lines:
        sums[item] = sums.get(item, 0) + count
    return [(item, count) for item, count in sums.items() if count]
# E: A dict adds the counts and keeps the order in which items came first.
assert combine_same_items([("pen", 2), ("ink", 1), ("pen", 3)]) == [("pen", 5), ("ink", 1)]
assert combine_same_items([("pen", 2), ("pen", -2)]) == []
assert combine_same_items([]) == []

def split_order_by_stock(order, stock):
    """Return two dicts for an order of item counts: what can be sent now from the stock and what
    must follow later. Counts of zero are left out of both."""
    now = {item: min(count, stock.get(item, 0)) for item, count in order.items()}
    later = {item: count - now[item] for item, count in order.items()}
    return {i: n for i, n in now.items() if n}, {i: n for i, n in later.items() if n}
# E: The part for now is limited by the stock and the rest is the difference.
# R: partial delivery: split order dict in what the stock allows right now, and the backlog. two dicts without zeros
assert split_order_by_stock({"pen": 5, "ink": 1}, {"pen": 2, "ink": 9}) == ({"pen": 2, "ink": 1},
    {"pen": 3})
assert split_order_by_stock({"pen": 5}, {}) == ({}, {"pen": 5})
assert split_order_by_stock({}, {"pen": 2}) == ({}, {})

def cheapest_supplier_each(offers: list[tuple[str, str, int]]) -> dict[str, str]:
    """Map each product to the supplier with the lowest price for it, from (supplier, product,
    price) offers; the earlier offer wins if prices are equal."""
    best: dict[str, tuple[int, str]] = {}
    for supplier, product, price in offers:
        if product not in best or price < best[product][0]:
            best[product] = (price, supplier)
    return {product: supplier for product, (_, supplier) in best.items()}
# M: A pair of price and supplier is kept per product and replaced by cheaper offers.
assert cheapest_supplier_each([("A", "pen", 3), ("B", "pen", 2),
    ("B", "ink", 9)]) == {"pen": "B", "ink": "B"}
assert cheapest_supplier_each([("A", "pen", 3), ("B", "pen", 3)]) == {"pen": "A"}
assert cheapest_supplier_each([]) == {}

def coupon_for_category(cart, coupons):
    """Return the total price of the cart lines (name, category, price) after taking off the whole
    percent that coupons has for the line's category, rounded down per line."""
    total = 0
    for _, category, price in cart:
        total += price * (100 - coupons.get(category, 0)) // 100
    return total
# E: A category without coupon gets 0 percent off by the default of get.
# R: cart of (name, category, cents), coupons {"books": 10} = percent off in that category. what do i pay? round each down
assert coupon_for_category([("Dune", "books", 999), ("tea", "food", 300)], {"books": 10}) == 1199
assert coupon_for_category([("tea", "food", 300)], {"food": 100}) == 0
assert coupon_for_category([], {"food": 50}) == 0

def buy_two_get_one(cart, offers):
    """Return a dict from item to the number of pieces to pay: for items in the set offers every
    third piece is free, all others are paid in full."""
    return {item: n - n // 3 if item in offers else n for item, n in cart.items()}
# E: The number of free pieces is the count divided by three, rounded down.
assert buy_two_get_one({"soap": 7, "tea": 7}, {"soap"}) == {"soap": 5, "tea": 7}
assert buy_two_get_one({"soap": 2}, {"soap"}) == {"soap": 2}
assert buy_two_get_one({}, {"soap"}) == {}

def orders_per_weekday(orders, weekdays):
    """Count the orders per weekday name; orders are day numbers of which 0 is the first of the
    seven given names. All seven names are keys."""
    counts = dict.fromkeys(weekdays, 0)
    for day in orders:
        counts[weekdays[day % 7]] += 1
    return counts
# E: The remainder by seven is the place of the weekday in the list.
# R: day numbers (0 = first name of the list of 7) -> how many orders on which weekday, zeros included
assert orders_per_weekday([0, 7, 8], ["mo", "tu", "we", "th", "fr", "sa", "su"]) == {
    "mo": 2, "tu": 1, "we": 0, "th": 0, "fr": 0, "sa": 0, "su": 0}
assert orders_per_weekday([], ["a", "b", "c", "d", "e", "f", "g"])["g"] == 0
assert orders_per_weekday([13], ["a", "b", "c", "d", "e", "f", "g"])["g"] == 1

def basket_pairs(baskets):
    """Count how often two different items lie in the same basket; keys are alphabetically ordered
    pairs. A basket may name an item more than once, which counts once."""
    counts = Counter()
    for basket in baskets:
        items = sorted(set(basket))
        for place, first in enumerate(items):
            counts.update((first, second) for second in items[place + 1:])
    return dict(counts)
# H: Each sorted set of items yields every pair once, and a Counter collects them.
# R: which things are bought together? list of baskets (lists) -> {("jam","tea"): 2, ...}
assert basket_pairs([["tea", "jam"], ["jam", "tea", "tea"], ["tea"]]) == {("jam", "tea"): 2}
assert basket_pairs([["c", "b", "a"]]) == {("a", "b"): 1, ("a", "c"): 1, ("b", "c"): 1}
assert basket_pairs([]) == {}

def also_bought(baskets, item):
    """Return the other item that is found most often in baskets containing item, alphabetically
    first on ties, or None if there is none. Each basket is a set."""
    counts = Counter(other for basket in baskets if item in basket for other in basket - {item})
    return min(counts, key=lambda other: (-counts[other], other), default=None)
# E: Only baskets with the item count, and the item itself is taken out of them.
# R: "customers who bought X also bought ..." baskets are sets. give the most frequent companion or None
assert also_bought([{"tea", "jam"}, {"tea", "jam", "milk"}, {"milk"}], "tea") == "jam"
assert also_bought([{"tea", "b", "a"}], "tea") == "a"
assert also_bought([{"tea"}], "tea") is None

def apply_price_list_changes(prices, changes):
    """Return new prices after a list of changes: ("set", item, price), ("drop", item) or
    ("raise", item, amount), applied in order; raising an unknown item starts at 0."""
    result = dict(prices)
    for action, item, *amount in changes:
        if action == "set":
            result[item] = amount[0]
        elif action == "drop":
            result.pop(item, None)
        else:
            result[item] = result.get(item, 0) + amount[0]
    return result
# M: The starred name takes the amount that only two of the actions have.
assert apply_price_list_changes({"tea": 4, "jam": 3},
    [("raise", "tea", 2), ("drop", "jam")]) == {"tea": 6}
assert apply_price_list_changes({}, [("set", "tea", 5), ("set", "tea", 7)]) == {"tea": 7}
assert apply_price_list_changes({"tea": 4}, [("drop", "milk")]) == {"tea": 4}

def invoice_with_tax(lines, rates):
    """Return (net, tax) in cents for invoice lines of (net cents, tax class); rates maps a class to
    whole percents, and the tax of each line is rounded down."""
    net = sum(cents for cents, _ in lines)
    tax = sum(cents * rates[kind] // 100 for cents, kind in lines)
    return net, tax
# E: Two sums run over the same lines, one with the rate of the class.
# R: invoice lines (cents, tax class) and {"A": 19, "B": 7} percent. i need (net sum, tax sum), tax rounded down for every line
assert invoice_with_tax([(1000, "A"), (150, "B")], {"A": 19, "B": 7}) == (1150, 200)
assert invoice_with_tax([(99, "B")], {"B": 7}) == (99, 6)
assert invoice_with_tax([], {}) == (0, 0)

def tax_per_rate(lines):
    """Return a dict from tax rate to the sum of net amounts taxed with it, sorted by falling rate;
    lines are records with "net" and an optional "rate" that is 19 if missing."""
    sums = {}
    for line in lines:
        rate = line.get("rate", 19)
        sums[rate] = sums.get(rate, 0) + line["net"]
    return dict(sorted(sums.items(), reverse=True))
# E: After the sums are made, the pairs are sorted downwards and turned into a dict again.
assert tax_per_rate([{"net": 10, "rate": 7}, {"net": 5}, {"net": 1}]) == {19: 6, 7: 10}
assert list(tax_per_rate([{"net": 1, "rate": 0}, {"net": 2, "rate": 7}])) == [7, 0]
assert tax_per_rate([]) == {}

def unpaid_invoice_numbers(invoices, payments):
    """Return the numbers of invoices not fully paid, in invoice order. invoices maps number to
    amount and payments is a list of (number, amount), several per invoice allowed."""
    paid = defaultdict(int)
    for number, amount in payments:
        paid[number] += amount
    return [number for number, amount in invoices.items() if paid[number] < amount]
# E: Part payments are added up before each invoice is compared with its sum.
# R: invoices {no: amount}, payments [(no, amount)] maybe in parts. which invoices are still open?
assert unpaid_invoice_numbers({1: 100, 2: 50}, [(1, 60), (1, 40), (2, 10)]) == [2]
assert unpaid_invoice_numbers({1: 100}, []) == [1]
assert unpaid_invoice_numbers({1: 0}, [(9, 5)]) == []

def reminder_level(invoice, today):
    """Return 0 for a paid invoice or one not yet due, 1 up to 14 days after "due", 2 up to 30
    days and 3 beyond; "paid" may be missing."""
    late = today - invoice["due"]
    if invoice.get("paid") or late <= 0:
        return 0
    if late <= 14:
        return 1
    return 2 if late <= 30 else 3
# E: The days of delay are compared with rising limits.
# R: which dunning level has an invoice {"due": day, "paid": bool?} today? 0 none, 1 till 14 days late, 2 till 30, then 3
assert reminder_level({"due": 10}, 24) == 1
assert reminder_level({"due": 10}, 25) == 2
assert reminder_level({"due": 10, "paid": True}, 99) == 0
assert reminder_level({"due": 10, "paid": False}, 41) == 3

def average_order_by_month(orders: list[dict]) -> dict[str, float]:
    """Return the mean "total" per month, the first seven characters of "date" like "2024-05",
    with the months in rising order."""
    totals = defaultdict(list)
    for order in orders:
        totals[order["date"][:7]].append(order["total"])
    return {month: sum(values) / len(values) for month, values in sorted(totals.items())}
# E: Slicing the date gives the group, and each group is averaged.
assert average_order_by_month([{"date": "2024-05-01", "total": 10},
    {"date": "2024-05-09", "total": 20}]) == {"2024-05": 15.0}
assert list(average_order_by_month([{"date": "2024-05-01", "total": 1},
    {"date": "2023-12-09", "total": 2}])) == ["2023-12", "2024-05"]
assert average_order_by_month([]) == {}

def orders_as_table(orders):
    """Return text rows "id | customer | total" for order records, with the totals right aligned to
    the widest total."""
    width = max((len(str(order["total"])) for order in orders), default=0)
    return [f"{order['id']} | {order['customer']} | {order['total']:>{width}}" for order in orders]
# E: The width is found first and put into the format of every row.
# R: order dicts to rows "id | customer | total" with the total right aligned
assert orders_as_table([{"id": 1, "customer": "Al", "total": 5},
    {"id": 2, "customer": "Bo", "total": 120}]) == ["1 | Al |   5", "2 | Bo | 120"]
assert orders_as_table([{"id": 7, "customer": "Cy", "total": 0}]) == ["7 | Cy | 0"]
assert orders_as_table([]) == []

def loyalty_points(purchases, double_days):
    """Return each customer's points: one per full euro of a purchase, twice that on days in the set
    double_days. purchases are (customer, day, euros) with float euros."""
    points = {}
    for customer, day, euros in purchases:
        earned = int(euros) * (2 if day in double_days else 1)
        points[customer] = points.get(customer, 0) + earned
    return points
# E: A membership test picks the factor before the points are added.
# R: points: 1 per full euro, doubled on certain days (set). purchases (customer, day, euros). total by customer
assert loyalty_points([("Al", "mon", 9.99), ("Al", "sat", 2.5)], {"sat"}) == {"Al": 13}
assert loyalty_points([("Bo", "mon", 0.99)], set()) == {"Bo": 0}
assert loyalty_points([], {"sat"}) == {}

def returned_value_share(orders):
    """Return the value of orders with status "returned" as a fraction of the value of all orders,
    or 0.0 if there is no value. Orders are dicts with "status" and "value"."""
    total = sum(order["value"] for order in orders)
    returned = sum(order["value"] for order in orders if order["status"] == "returned")
    return returned / total if total else 0.0
# E: A sum with a condition is divided by the sum of everything.
assert returned_value_share([{"status": "returned", "value": 5},
    {"status": "sent", "value": 15}]) == 0.25
assert returned_value_share([{"status": "sent", "value": 15}]) == 0.0
assert returned_value_share([]) == 0.0

def order_history_text(events):
    """Return "a > b > c" for the statuses of each order in time order, as a dict; events are
    (order, time, status) in any order."""
    history = defaultdict(list)
    for order, _, status in sorted(events, key=lambda event: event[1]):
        history[order].append(status)
    return {order: " > ".join(statuses) for order, statuses in history.items()}
# E: Sorting by time before grouping puts every history in order.
# R: events [(order id, time, status)] mixed up. i want {id: "new > paid > sent"} sorted by time
assert order_history_text([(1, 5, "sent"), (1, 2, "new"), (2, 3, "new")]) == {1: "new > sent",
    2: "new"}
assert order_history_text([(9, 1, "new")]) == {9: "new"}
assert order_history_text([]) == {}

def latest_status_wins(events):
    """Map each order to the status with the latest time from (order, time, status) events; on equal
    times the later event of the list counts."""
    latest = {}
    for order, time, status in events:
        if order not in latest or time >= latest[order][0]:
            latest[order] = (time, status)
    return {order: status for order, (_, status) in latest.items()}
# M: A greater-or-equal comparison lets later events replace earlier ones of the same time.
assert latest_status_wins([(1, 5, "sent"), (1, 2, "new")]) == {1: "sent"}
assert latest_status_wins([(1, 5, "paid"), (1, 5, "sent")]) == {1: "sent"}
assert latest_status_wins([]) == {}

def parcels_needed(order, weights, limit):
    """Pack the pieces of an order greedily, in order, into parcels of at most limit grams each, and
    return the number of parcels. No single piece is heavier than the limit."""
    parcels, room = 0, 0
    for item, count in order.items():
        for _ in range(count):
            if weights[item] > room:
                parcels += 1
                room = limit
            room -= weights[item]
    return parcels
# H: A new parcel is opened whenever the next piece does not fit in the current room.
# R: how many parcels? fill them piece by piece in the order of the dict, every parcel max limit grams, weights is a dict too
assert parcels_needed({"book": 3}, {"book": 400}, 1000) == 2
assert parcels_needed({"book": 1, "pen": 2}, {"book": 900, "pen": 50}, 1000) == 1
assert parcels_needed({}, {}, 1000) == 0

def cart_difference_text(old, new):
    """Return sorted texts like "+2 tea" or "-1 jam" for every item whose count differs between two
    carts; a missing item counts as 0."""
    texts = []
    for item in sorted(old.keys() | new.keys()):
        change = new.get(item, 0) - old.get(item, 0)
        if change:
            texts.append(f"{change:+d} {item}")
    return texts
# M: The union of the keys covers items of either cart and the format adds the sign.
# R: what changed between two carts? ["-1 jam", "+2 tea"] sorted by item name, unchanged stuff left out
assert cart_difference_text({"jam": 1, "tea": 1}, {"tea": 3}) == ["-1 jam", "+2 tea"]
assert cart_difference_text({"a": 1}, {"a": 1}) == []
assert cart_difference_text({}, {"b": 1}) == ["+1 b"]

def wishlist_affordable(wishlist, budget):
    """Return the names bought when one walks through a dict from name to price from cheapest to
    dearest until the next one exceeds what is left of the budget."""
    bought = []
    for name, price in sorted(wishlist.items(), key=lambda pair: pair[1]):
        if price > budget:
            break
        budget -= price
        bought.append(name)
    return bought
# M: The items are sorted by price so that the first one too dear ends the loop.
# R: buy from cheapest to most expensive till the next one is too much for my money. names
assert wishlist_affordable({"kite": 9, "ball": 4, "game": 20}, 15) == ["ball", "kite"]
assert wishlist_affordable({"kite": 9}, 8) == []
assert wishlist_affordable({}, 8) == []

def price_history_drop(history):
    """Return the products whose last price is lower than the one before it, sorted; history maps
    a product to its list of prices, and one price alone is no drop."""
    return sorted(p for p, prices in history.items() if len(prices) > 1 and prices[-1] < prices[-2])
# E: The last two entries of each list are compared when there are two.
# R: {"tea": [4, 5, 3]} price lists over time. which got cheaper at the last change?
assert price_history_drop({"tea": [4, 5, 3], "jam": [3], "milk": [2, 2]}) == ["tea"]
assert price_history_drop({"b": [2, 1], "a": [9, 8]}) == ["a", "b"]
assert price_history_drop({}) == []

def stock_after_sales(stock, sales):
    """Return (new stock, refused): sales are (item, count) in order, and a sale that exceeds the
    stock of its item is not made but added to the list of refused ones."""
    left = dict(stock)
    refused = []
    for item, count in sales:
        if left.get(item, 0) < count:
            refused.append((item, count))
        else:
            left[item] -= count
    return left, refused
# M: Each sale is tested against the running stock before it is subtracted.
assert stock_after_sales({"pen": 3}, [("pen", 2), ("pen", 2), ("ink", 1)]) == ({"pen": 1},
    [("pen", 2), ("ink", 1)])
assert stock_after_sales({"pen": 3}, [("pen", 3)]) == ({"pen": 0}, [])
assert stock_after_sales({}, []) == ({}, [])

def shelf_life_order(products, today):
    """Return the names of products still good today, those that expire first coming first;
    products maps a name to its last good day, and equal days are ordered by name."""
    good = [(last, name) for name, last in products.items() if last >= today]
    return [name for _, name in sorted(good)]
# E: Pairs of day and name sort in the wanted order by themselves.
# R: {"milk": 12, "jam": 90} last good day. names of whats still ok today, most urgent first
assert shelf_life_order({"jam": 90, "milk": 12, "egg": 9}, 10) == ["milk", "jam"]
assert shelf_life_order({"b": 5, "a": 5}, 5) == ["a", "b"]
assert shelf_life_order({"egg": 9}, 10) == []

def group_order_by_shelf(order, shelves):
    """Return a dict from shelf to the sorted items of the order found there; items without a shelf
    are listed under "?"."""
    places = {}
    for item in sorted(order):
        places.setdefault(shelves.get(item, "?"), []).append(item)
    return places
# E: The shelf is looked up with a default and serves as group key.
assert group_order_by_shelf(["pen", "ink", "tea"],
    {"pen": "A1", "ink": "A1"}) == {"A1": ["ink", "pen"], "?": ["tea"]}
assert group_order_by_shelf(["x"], {}) == {"?": ["x"]}
assert group_order_by_shelf([], {"pen": "A1"}) == {}

def cost_per_person_in_group(order, prices):
    """Return how much each person pays: order maps a person to a list of dishes. A dish that is not
    in prices costs 5."""
    return {person: sum(prices.get(d, 5) for d in dishes) for person, dishes in order.items()}
# E: Every list of dishes is summed with looked up prices.
# R: order = {"Al": ["soup", "tea"]}, prices dict (5 for unknown dishes). who pays what
assert cost_per_person_in_group({"Al": ["soup", "tea"], "Bo": []}, {"soup": 7}) == {"Al": 12,
    "Bo": 0}
assert cost_per_person_in_group({"Al": ["soup", "soup"]}, {"soup": 7}) == {"Al": 14}
assert cost_per_person_in_group({}, {"soup": 7}) == {}

def undelivered_by_city(orders):
    """Count orders without a "delivered" field per "city", leaving out cities where everything is
    delivered."""
    return dict(Counter(order["city"] for order in orders if "delivered" not in order))
# E: The generator passes only open orders to the Counter.
# R: count orders that have no delivered key, per city
assert undelivered_by_city([{"city": "Rom"}, {"city": "Rom", "delivered": 3},
    {"city": "Oslo"}]) == {"Rom": 1, "Oslo": 1}
assert undelivered_by_city([{"city": "Rom", "delivered": 3}]) == {}
assert undelivered_by_city([]) == {}

def bundle_price(bundle, prices, percent_off):
    """Return the price of a bundle, a list of products that may repeat, reduced by a whole percent
    and rounded to the nearest cent; None if a product has no price."""
    if any(product not in prices for product in bundle):
        return None
    full = sum(prices[product] for product in bundle)
    return round(full * (100 - percent_off) / 100)
# E: A check of all products comes before any price is looked up.
# R: price of a bundle (list of products) with x percent off in cents, None if we don't know the price of one of them
assert bundle_price(["pen", "ink", "pen"], {"pen": 100, "ink": 300}, 10) == 450
assert bundle_price(["pen", "cup"], {"pen": 100}, 10) is None
assert bundle_price([], {}, 50) == 0

def next_order_number(orders, year):
    """Return the next free order number like "2024-004" for a year: one more than the greatest
    number of that year among texts of this form, or 001 if there is none."""
    used = [int(order[5:]) for order in orders if order.startswith(f"{year}-")]
    return f"{year}-{max(used, default=0) + 1:03d}"
# E: The running numbers of the year are cut out, and the default of max covers a fresh year.
# R: next number like 2024-004 for the year given a list of used ones
assert next_order_number(["2024-003", "2023-017", "2024-001"], 2024) == "2024-004"
assert next_order_number(["2023-017"], 2024) == "2024-001"
assert next_order_number([], 2025) == "2025-001"

def merge_two_carts(saved, current):
    """Merge a saved cart into the current one: for items in both, the larger count wins; the items
    of the current cart come first."""
    merged = dict(current)
    for item, count in saved.items():
        merged[item] = max(count, merged.get(item, 0))
    return merged
# E: The copy of the current cart is raised to the saved counts.
# R: after login merge saved cart with current cart, bigger quantity wins
assert merge_two_carts({"tea": 3, "jam": 1}, {"tea": 1, "pen": 2}) == {"tea": 3, "pen": 2, "jam": 1}
assert list(merge_two_carts({"a": 1}, {"b": 1})) == ["b", "a"]
assert merge_two_carts({}, {}) == {}

def item_price_range(shops):
    """Return a dict from item to (lowest, highest) price over all shops; shops maps a shop to its
    price dict."""
    ranges = {}
    for prices in shops.values():
        for item, price in prices.items():
            low, high = ranges.get(item, (price, price))
            ranges[item] = (min(low, price), max(high, price))
    return ranges
# M: Every price widens the pair of its item, which starts with the price itself.
# R: shops with price dicts: lowest and highest price of each item
assert item_price_range({"A": {"tea": 4, "jam": 3}, "B": {"tea": 5}}) == {"tea": (4, 5),
    "jam": (3, 3)}
assert item_price_range({"A": {}}) == {}
assert item_price_range({"A": {"x": 2}, "B": {"x": 1}, "C": {"x": 3}}) == {"x": (1, 3)}

def sold_out_everywhere(branches):
    """Return the set of products that every branch lists with a count of 0; branches is a non-empty
    list of dicts from product to count, and a branch not listing it does not have 0."""
    empty = [{product for product, count in branch.items() if count == 0} for branch in branches]
    return set.intersection(*empty)
# E: The set of empty products of each branch is intersected with those of the others.
# R: list of stock dicts, one per branch. which products have 0 in all of them?
assert sold_out_everywhere([{"tea": 0, "jam": 0}, {"tea": 0, "jam": 4}]) == {"tea"}
assert sold_out_everywhere([{"tea": 0}, {}]) == set()
assert sold_out_everywhere([{"pen": 0}]) == {"pen"}

def reorder_list(stock, minimum, pack_sizes):
    """Return a dict from item to the number of packs to order so that the stock reaches the minimum
    again; items at or above it are left out and a pack holds 1 if not listed."""
    packs = {}
    for item, count in stock.items():
        if count < minimum:
            size = pack_sizes.get(item, 1)
            packs[item] = -(-(minimum - count) // size)
    return packs
# M: The gap is divided by the pack size, rounding up by two negations.
# R: stock dict, a minimum for all, pack sizes dict (default 1). how many packs must be ordered per item?
assert reorder_list({"tea": 3, "jam": 10, "pen": 9}, 10, {"tea": 4}) == {"tea": 2, "pen": 1}
assert reorder_list({"tea": 2}, 10, {"tea": 4}) == {"tea": 2}
assert reorder_list({}, 10, {}) == {}

def total_by_payment_kind(sales: list[tuple[str, float]]) -> str:
    """Return a text like "card 12.50, cash 3.00" with the sum of each kind of payment in
    alphabetical order; an empty text for no sales."""
    sums: dict[str, float] = {}
    for kind, amount in sales:
        sums[kind] = sums.get(kind, 0.0) + amount
    return ", ".join(f"{kind} {sums[kind]:.2f}" for kind in sorted(sums))
# E: The sums are collected in a dict and written with two decimals.
assert total_by_payment_kind([("cash", 3.0), ("card", 10.0),
    ("card", 2.5)]) == "card 12.50, cash 3.00"
assert total_by_payment_kind([("cash", 0.5)]) == "cash 0.50"
assert total_by_payment_kind([]) == ""

def biggest_spender_in_city(orders, city):
    """Return the customer of a city with the highest sum of orders (customer, city, amount), the
    alphabetically first on ties, or "nobody"."""
    sums = defaultdict(int)
    for customer, place, amount in orders:
        if place == city:
            sums[customer] += amount
    return min(sums, key=lambda customer: (-sums[customer], customer), default="nobody")
# E: Orders of other cities are passed over, then min finds the largest sum.
assert biggest_spender_in_city([("Al", "Rom", 5), ("Bo", "Rom", 4), ("Bo", "Oslo", 9)],
    "Rom") == "Al"
assert biggest_spender_in_city([("Bo", "Rom", 5), ("Al", "Rom", 5)], "Rom") == "Al"
assert biggest_spender_in_city([], "Rom") == "nobody"

def gift_card_payments(cards, bill):
    """Use gift cards in dict order to pay a bill and return (what each used card paid, rest of the
    bill). Cards that are not needed or are empty do not appear."""
    used = {}
    for number, balance in cards.items():
        amount = min(balance, bill)
        if amount > 0:
            used[number] = amount
            bill -= amount
    return used, bill
# M: Each card pays as much as it can of what is still open.
# R: pay a bill with several gift cards {no: balance}, one after the other. how much from which card and what's left to pay
assert gift_card_payments({"a": 20, "b": 30}, 25) == ({"a": 20, "b": 5}, 0)
assert gift_card_payments({"a": 0, "b": 10}, 25) == ({"b": 10}, 15)
assert gift_card_payments({}, 8) == ({}, 8)

def cart_weight_class(cart, weights):
    """Return "letter" for a cart of up to 500 grams, "parcel" up to 5000 and "freight" above; cart
    maps items to counts and weights items to grams, 100 if unknown."""
    grams = sum(count * weights.get(item, 100) for item, count in cart.items())
    if grams <= 500:
        return "letter"
    return "parcel" if grams <= 5000 else "freight"
# E: The total weight is compared with the two limits in turn.
# R: weight of cart decides: letter up to 500 g, parcel up to 5000, else freight. 100 g if unknown
assert cart_weight_class({"book": 2}, {"book": 250}) == "letter"
assert cart_weight_class({"book": 2, "pin": 1}, {"book": 250}) == "parcel"
assert cart_weight_class({"stone": 6}, {"stone": 1000}) == "freight"
assert cart_weight_class({}, {}) == "letter"

class DiscountCart:
    """Hold counts of items with prices; total() applies 10 percent off above 100."""

    def __init__(self, prices):
        self.prices = prices
        self.counts = {}

    def add(self, item, count=1):
        """Put count pieces into the cart; an item without a price raises KeyError."""
        if item not in self.prices:
            raise KeyError(item)
        self.counts[item] = self.counts.get(item, 0) + count

    def total(self):
        """Return the sum of all prices, less 10 percent if it is above 100."""
        full = sum(self.prices[item] * count for item, count in self.counts.items())
        return full * 0.9 if full > 100 else full
# M: The counts are kept per item and only total looks at the prices.
# R: class with a price dict: add(item, count=1), total() with 10% off if the sum is over 100, KeyError for unknown items
cart = DiscountCart({"pen": 2, "bag": 60})
cart.add("pen", 5)
assert cart.total() == 10
cart.add("bag", 2)
assert cart.total() == 117.0
assert cart.counts == {"pen": 5, "bag": 2}

def price_label_groups(prices):
    """Sort products into "cheap" (below 10), "fair" (10 to 49) and "dear" (50 and more); return a
    dict of name lists in which empty groups do not appear."""
    groups = {}
    for name, price in prices.items():
        label = "cheap" if price < 10 else "fair" if price < 50 else "dear"
        groups.setdefault(label, []).append(name)
    return groups
# E: A double conditional picks the label, under which setdefault collects the names.
assert price_label_groups({"pen": 2, "bag": 50, "cup": 10}) == {"cheap": ["pen"],
    "dear": ["bag"], "fair": ["cup"]}
assert price_label_groups({"a": 49}) == {"fair": ["a"]}
assert price_label_groups({}) == {}

def free_gift_for(order_total, gifts):
    """Return the best gift for an order: gifts is a list of (minimum, gift) in any order and the
    one with the highest minimum not above the total counts. No gift gives an empty text."""
    possible = [(minimum, gift) for minimum, gift in gifts if minimum <= order_total]
    return max(possible)[1] if possible else ""
# E: The possible pairs are compared by their minimum, which stands first.
# R: gifts [(50, "cup"), (20, "pen")] - which gift do i get for my total? the highest i qualify for, "" if none
assert free_gift_for(60, [(50, "cup"), (20, "pen")]) == "cup"
assert free_gift_for(20, [(50, "cup"), (20, "pen")]) == "pen"
assert free_gift_for(19, [(20, "pen")]) == ""

def delivery_slots_left(slots, bookings):
    """Return a dict from slot to free places, leaving out full slots; slots maps to capacity and
    bookings is a list of slot names. Bookings never exceed the capacity."""
    left = Counter(slots)
    left.subtract(bookings)
    return {slot: free for slot, free in left.items() if free}
# E: A Counter subtracts one for every name in the list of bookings.
assert delivery_slots_left({"9-11": 2, "11-13": 1}, ["9-11", "11-13"]) == {"9-11": 1}
assert delivery_slots_left({"9-11": 1}, []) == {"9-11": 1}
assert delivery_slots_left({}, []) == {}

def order_lines_from_text(text):
    """Read a text like "2 pen, 1 ink, 3 pen" into a dict from item to total count; an empty text
    gives an empty dict."""
    counts = {}
    for part in text.split(","):
        if part.strip():
            number, item = part.split()
            counts[item] = counts.get(item, 0) + int(number)
    return counts
# M: The text is cut at commas and each part into number and item.
# R: "2 pen, 1 ink, 3 pen" to {"pen": 5, "ink": 1}
assert order_lines_from_text("2 pen, 1 ink, 3 pen") == {"pen": 5, "ink": 1}
assert order_lines_from_text("1 cup") == {"cup": 1}
assert order_lines_from_text("") == {}

def best_selling_days(sales):
    """Return all days on which the most pieces were sold, in the order they first appear; sales is
    a list of (day, pieces)."""
    totals = {}
    for day, pieces in sales:
        totals[day] = totals.get(day, 0) + pieces
    most = max(totals.values(), default=0)
    return [day for day, total in totals.items() if total == most]
# M: The maximum is taken over the sums, and every day that reaches it is listed.
assert best_selling_days([("mo", 3), ("tu", 5), ("mo", 2)]) == ["mo", "tu"]
assert best_selling_days([("we", 1), ("th", 4)]) == ["th"]
assert best_selling_days([]) == []

def margin_ranking(costs, prices):
    """Return the products in both dicts ordered by falling margin, which is price minus cost;
    products with a margin of 0 or less are left out and ties keep the order of costs."""
    margins = {p: prices[p] - cost for p, cost in costs.items() if p in prices}
    return sorted((p for p in margins if margins[p] > 0), key=margins.get, reverse=True)
# E: Margins are computed for shared keys and then used as sort key.
# R: costs and prices (dicts by product). order products by profit per piece, biggest first, skip those without profit
assert margin_ranking({"tea": 2, "jam": 1, "pen": 5}, {"tea": 4, "jam": 9, "pen": 5}) == ["jam",
    "tea"]
assert margin_ranking({"tea": 2}, {}) == []
assert margin_ranking({"a": 1, "b": 2}, {"b": 3, "a": 2}) == ["a", "b"]

def subscription_end(start_month, plan, lengths):
    """Return the (year, month) in which a plan ends: start_month is (year, month) and lengths maps
    a plan to its number of months, 1 for plans not listed."""
    year, month = start_month
    count = year * 12 + month - 1 + lengths.get(plan, 1)
    return count // 12, count % 12 + 1
# E: Months are counted from year zero, so division and remainder give the new date.
assert subscription_end((2024, 11), "quarter", {"quarter": 3}) == (2025, 2)
assert subscription_end((2024, 12), "trial", {}) == (2025, 1)
assert subscription_end((2024, 1), "year", {"year": 12}) == (2025, 1)

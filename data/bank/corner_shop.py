"""Verified problems: corner shop."""

def bag_charge(bags: int, has_own: bool) -> int:
    """Return the charge in cents for bags: 15 each, but nothing for customers with their own."""
    return 0 if has_own else bags * 15
# E: A conditional expression picks between no charge and the product.
# R: bags cost 15 cents each unless the customer brought their own bag. args: bags, has_own
assert bag_charge(3, False) == 45
assert bag_charge(3, True) == 0
assert bag_charge(0, False) == 0

def shelf_tag(product: str, price: float) -> str:
    """Format a shelf tag: the product in capitals, a colon, a space and the price with two
    decimals."""
    return f"{product.upper()}: {price:.2f}"
# E: The f-string upper-cases the name and formats the price with two decimals.
# R: make a label like "MILK: 1.50" from product and price pls
assert shelf_tag("milk", 1.5) == "MILK: 1.50"
assert shelf_tag("Rye bread", 3) == "RYE BREAD: 3.00"
assert shelf_tag("", 0) == ": 0.00"

def cheapest_two_total(prices):
    """Add up the two lowest prices; with fewer than two prices add up what there is."""
    return sum(sorted(prices)[:2])
# E: After sorting, a slice of two is summed, and a short list just gives a short slice.
# R: what do the two cheapest things cost together? prices is a list, may be shorter than 2
assert cheapest_two_total([5, 2, 9, 3]) == 5
assert cheapest_two_total([4]) == 4
assert cheapest_two_total([]) == 0

def is_open_at(hour):
    """Tell whether the shop is open at the full hour: from 8 to 12 and from 14 to 18, ends
    excluded."""
    return 8 <= hour < 12 or 14 <= hour < 18
# E: Two chained comparisons joined by or describe the morning and the afternoon.
# R: shop opens 8-12 and 14-18 (closed at 12 and at 18 sharp). is it open at this hour?
assert is_open_at(8) is True
assert is_open_at(12) is False
assert is_open_at(14) is True
assert is_open_at(18) is False

def drop_free_items(basket: dict[str, int]) -> dict[str, int]:
    """Return a copy of the basket, item to price, without the items that cost nothing."""
    return {item: price for item, price in basket.items() if price}
# E: A price of zero is false, so the comprehension leaves it out.
# R: remove everything with price 0 from a dict item -> price (new dict)
assert drop_free_items({"pen": 2, "flyer": 0}) == {"pen": 2}
assert drop_free_items({"flyer": 0}) == {}
assert drop_free_items({}) == {}

def coupon_price(price, coupon=0):
    """Subtract the coupon from the price without ever going below 1."""
    return max(price - coupon, 1)
# E: The larger of the difference and 1 is the price to pay.
assert coupon_price(20, 5) == 15
assert coupon_price(4, 10) == 1
assert coupon_price(7) == 7

def count_sold_out(stock):
    """Count the products of the stock, product to pieces, of which there are 0 pieces or None."""
    return sum(1 for pieces in stock.values() if not pieces)
# E: Both 0 and None are false, so not catches either.
# R: how many products are sold out? stock dict product: pieces, 0 or None means sold out
assert count_sold_out({"tea": 0, "jam": 4, "rice": None}) == 2
assert count_sold_out({"jam": 1}) == 0
assert count_sold_out({}) == 0

def receipt_line(item, count, each):
    """Build the receipt line "COUNT x ITEM = TOTAL", where the total is count times each."""
    return f"{count} x {item} = {count * each}"
# E: The total is worked out right inside the f-string.
# R: receipt line like "3 x soap = 12" from item, count and price each
assert receipt_line("soap", 3, 4) == "3 x soap = 12"
assert receipt_line("egg", 1, 2) == "1 x egg = 2"
assert receipt_line("bag", 0, 9) == "0 x bag = 0"

def third_is_free(prices: list[int]) -> int:
    """Return the total of the prices where every third price in the list is not charged."""
    return sum(price for place, price in enumerate(prices, 1) if place % 3)
# E: Counting from 1, a place divisible by three has remainder 0 and is skipped.
# R: every 3rd item in my list of prices is free, what's the total?
assert third_is_free([5, 5, 5, 2]) == 12
assert third_is_free([1, 2]) == 3
assert third_is_free([]) == 0

def change_or_short(paid: int, price: int) -> str:
    """Return "change N" when more than the price was paid, "short N" when less, else "exact"."""
    if paid == price:
        return "exact"
    return f"change {paid - price}" if paid > price else f"short {price - paid}"
# E: Equality leaves early and the sign of the difference picks the word.
assert change_or_short(20, 13) == "change 7"
assert change_or_short(5, 8) == "short 3"
assert change_or_short(9, 9) == "exact"

def parse_price_tag(tag: str) -> float:
    """Convert a tag such as "$ 4.50" to a float, ignoring the dollar sign and all spaces."""
    return float(tag.replace("$", "").replace(" ", ""))
# E: Two replacements leave only the digits and the point for float.
# R: turn "$ 4.50" or "4.5 $" into the float 4.5
assert parse_price_tag("$ 4.50") == 4.5
assert parse_price_tag("12$") == 12.0
assert parse_price_tag("3.25") == 3.25

def stamps_for_amount(amount, is_member=True):
    """Give one stamp for each full 10 spent, at most 5; people who are no members get 0."""
    if not is_member:
        return 0
    return min(amount // 10, 5)
# E: Non-members leave early, and min caps the whole tens.
# R: stamps = 1 per full 10 euros but max five, none for non members. args amount and is_member (default True)
assert stamps_for_amount(34) == 3
assert stamps_for_amount(900) == 5
assert stamps_for_amount(50, False) == 0
assert stamps_for_amount(9) == 0

def price_in_range(prices, low, high):
    """Return the prices from low to high, both included, from the dearest to the cheapest."""
    return sorted((p for p in prices if low <= p <= high), reverse=True)
# E: The filter uses a chained comparison and sorted turns the order around.
assert price_in_range([3, 8, 5, 12], 3, 8) == [8, 5, 3]
assert price_in_range([1, 2], 5, 9) == []
assert price_in_range([], 0, 9) == []

def price_steps(start, step, count):
    """List count prices that begin at start and each rise by step."""
    return [start + step * i for i in range(count)]
# E: The i-th price is the start plus i steps.
# R: list of `count` prices beginning with start, going up by step
assert price_steps(10, 5, 4) == [10, 15, 20, 25]
assert price_steps(3, 0, 2) == [3, 3]
assert price_steps(1, 1, 0) == []

def has_dairy(basket):
    """Check whether the basket contains "milk", "cheese" or "butter", in any letter case."""
    return any(item.lower() in ("milk", "cheese", "butter") for item in basket)
# E: Each lowered item is looked up in a tuple of three words, and any stops at a hit.
# R: is there milk, cheese or butter in the list? ignore upper/lower case
assert has_dairy(["Bread", "MILK"]) is True
assert has_dairy(["milkshake"]) is False
assert has_dairy([]) is False

def stock_after_sale(stock, item, sold):
    """Return a copy of the stock dict with sold pieces fewer of item, never below 0.

    The item is in the stock."""
    return {**stock, item: max(0, stock[item] - sold)}
# E: Unpacking copies the dict and the last entry replaces the old count.
assert stock_after_sale({"pen": 5, "cup": 1}, "pen", 2) == {"pen": 3, "cup": 1}
assert stock_after_sale({"pen": 5}, "pen", 9) == {"pen": 0}
assert stock_after_sale({"pen": 5}, "pen", 0) == {"pen": 5}

def dearest_name(prices):
    """Return the name with the highest price in a dict name to price, or None for an empty dict.

    Among equal prices the name that was inserted first is returned."""
    return max(prices, key=prices.get, default=None)
# E: The get method serves as key, and default covers the empty dict.
# R: name of the most expensive thing in {name: price}, None if nothing there
assert dearest_name({"cap": 9, "coat": 80}) == "coat"
assert dearest_name({"a": 4, "b": 4}) == "a"
assert dearest_name({}) is None

def needs_reorder(pieces: int, minimum: int = 5, ordered: bool = False) -> bool:
    """Say whether to reorder: fewer pieces than the minimum and nothing on order yet."""
    return pieces < minimum and not ordered
# E: Two conditions joined by and must both hold.
assert needs_reorder(3) is True
assert needs_reorder(5) is False
assert needs_reorder(0, 5, True) is False

def join_prices(prices: list[float]) -> str:
    """Join the prices with " / ", each with one decimal; no prices give "-"."""
    return " / ".join(f"{price:.1f}" for price in prices) or "-"
# E: An empty join is false, so or supplies the dash.
# R: show [1, 2.55] as "1.0 / 2.5"-style text with one decimal each, "-" when the list is empty
assert join_prices([1, 2.25]) == "1.0 / 2.2"
assert join_prices([10]) == "10.0"
assert join_prices([]) == "-"

def split_product_code(code: str) -> tuple[str, int]:
    """Split a code such as "TEA-042" into its letters and its number as a tuple (text, int)."""
    kind, number = code.split("-")
    return kind, int(number)
# E: The split parts are unpacked and the second one is converted.
# R: "TEA-042" -> ("TEA", 42)
assert split_product_code("TEA-042") == ("TEA", 42)
assert split_product_code("A-7") == ("A", 7)
assert split_product_code("CUP-000") == ("CUP", 0)

def queue_number(last: int) -> int:
    """Return the queue number after last; after 99 the numbers start again at 1."""
    return last % 99 + 1
# E: The remainder turns 99 into 0, and adding one gives 1.
# R: next ticket number, they go 1 to 99 and then 1 again
assert queue_number(5) == 6
assert queue_number(99) == 1
assert queue_number(98) == 99

def first_under(prices, limit):
    """Return the first price strictly under the limit, or None if there is none."""
    return next((price for price in prices if price < limit), None)
# E: The next function takes the first value of the generator or the default.
assert first_under([9, 4, 2], 5) == 4
assert first_under([9, 5], 5) is None
assert first_under([], 5) is None

def add_to_wishlist(wishes, item):
    """Append item to the wishes list, in place, unless it is there already; return the list's
    length."""
    if item not in wishes:
        wishes.append(item)
    return len(wishes)
# E: The membership test keeps the list free of repeats.
# R: add item to a list only if its not in there yet and return how long the list is then
assert add_to_wishlist(["hat"], "cap") == 2
assert add_to_wishlist(["hat"], "hat") == 1
assert add_to_wishlist([], "hat") == 1

def price_with_ending(price):
    """Return a whole price as text ending in ",99" after taking one off, so 20 gives "19,99"."""
    return f"{price - 1},99"
# E: One less than the price stands before the fixed ending.
# R: 20 -> "19,99" you know, shop prices
assert price_with_ending(20) == "19,99"
assert price_with_ending(1) == "0,99"
assert price_with_ending(100) == "99,99"

def bigger_pack_cheaper(small_price, small_grams, big_price, big_grams):
    """Check whether the big pack costs strictly less per gram than the small one."""
    return big_price / big_grams < small_price / small_grams
# E: Both prices are divided by their weights and compared.
assert bigger_pack_cheaper(2, 100, 3, 200) is True
assert bigger_pack_cheaper(1, 100, 2, 200) is False
assert bigger_pack_cheaper(1, 100, 5, 200) is False

def customers_text(count: int) -> str:
    """Return "nobody", "1 customer" or "N customers" for the count."""
    if count == 0:
        return "nobody"
    return "1 customer" if count == 1 else f"{count} customers"
# E: Zero and one have their own words before the plural.
# R: 0 -> nobody, 1 -> 1 customer, 7 -> 7 customers
assert customers_text(0) == "nobody"
assert customers_text(1) == "1 customer"
assert customers_text(7) == "7 customers"

def raise_cheap_prices(prices, limit):
    """Return the prices with 1 added to each one that is at most the limit."""
    return [price + 1 if price <= limit else price for price in prices]
# E: A conditional expression inside the comprehension changes only the cheap ones.
assert raise_cheap_prices([2, 5, 9], 5) == [3, 6, 9]
assert raise_cheap_prices([7], 5) == [7]
assert raise_cheap_prices([], 5) == []

def is_round_price(price: float) -> bool:
    """Tell whether the price has no cents, as 4.0 has none but 4.5 has some."""
    return price % 1 == 0
# E: The remainder after division by one is the part behind the point.
# R: true if price is like 4.0, False for 4.5
assert is_round_price(4.0) is True
assert is_round_price(4.5) is False
assert is_round_price(0.0) is True

def overweight_parcels(weights: list[float], limit: float = 20) -> list[int]:
    """Return the 0-based places of all weights above the limit."""
    return [place for place, weight in enumerate(weights) if weight > limit]
# E: Enumerate gives the place that goes along with each heavy weight.
assert overweight_parcels([5, 25, 20, 30]) == [1, 3]
assert overweight_parcels([5, 6], 5) == [1]
assert overweight_parcels([]) == []

def half_price_last(prices: list[int]) -> float:
    """Return the total when the last price of the list is halved; an empty list gives 0."""
    return sum(prices) - prices[-1] / 2 if prices else 0
# E: Half of the last price is subtracted from the sum.
# R: total where the last thing is half price. empty -> 0
assert half_price_last([10, 4]) == 12.0
assert half_price_last([6]) == 3.0
assert half_price_last([]) == 0

def full_crates(bottles, per_crate=12):
    """Return the number of full crates and the loose bottles as a tuple."""
    return divmod(bottles, per_crate)
# E: The built-in divmod gives quotient and remainder at once.
# R: how many full crates and how many bottles left over, as tuple. default 12 per crate
assert full_crates(30) == (2, 6)
assert full_crates(7, 7) == (1, 0)
assert full_crates(5) == (0, 5)

def only_new_arrivals(today: list[str], yesterday: list[str]) -> set[str]:
    """Return the set of products that are there today and were not yesterday."""
    return set(today) - set(yesterday)
# E: The difference of two sets leaves what is only in the first.
assert only_new_arrivals(["fig", "kiwi"], ["fig"]) == {"kiwi"}
assert only_new_arrivals(["fig", "fig"], []) == {"fig"}
assert only_new_arrivals([], ["fig"]) == set()

def greeting_on_door(opening: int, closing: int) -> str:
    """Return "Open from H to H", each hour written with two digits and ":00"."""
    return f"Open from {opening:02d}:00 to {closing:02d}:00"
# E: The format 02d pads each hour with a zero.
# R: door sign: greeting_on_door(8, 18) -> "Open from 08:00 to 18:00"
assert greeting_on_door(8, 18) == "Open from 08:00 to 18:00"
assert greeting_on_door(10, 9) == "Open from 10:00 to 09:00"
assert greeting_on_door(0, 0) == "Open from 00:00 to 00:00"

def price_drop_percent(old: int, new: int) -> int:
    """Return by how many percent the price fell, rounded to a whole number; a rise gives 0."""
    return max(0, round((old - new) * 100 / old))
# E: The fall is set against the old price, and max hides a rise.
# R: how much did it get cheaper in % (rounded int)? if it got more expensive say 0. old, new
assert price_drop_percent(50, 40) == 20
assert price_drop_percent(40, 50) == 0
assert price_drop_percent(3, 2) == 33

def takes_card(amount, minimum=10, machine_works=True):
    """Decide if a card is accepted: the machine works and the amount is at least the minimum."""
    return machine_works and amount >= minimum
# E: Both conditions must be met, so they are joined by and.
assert takes_card(10) is True
assert takes_card(9) is False
assert takes_card(50, 10, False) is False

def barcode_last_four(barcode: int) -> str:
    """Return the last four digits of an int barcode as text, with zeros in front if it is
    shorter."""
    return str(barcode).zfill(4)[-4:]
# E: The text is padded to four characters before the slice from the end.
# R: last 4 digits of a number as string, fill up with zeros
assert barcode_last_four(9876543) == "6543"
assert barcode_last_four(12) == "0012"
assert barcode_last_four(70000) == "0000"

def best_before_ok(days_left):
    """Return "fresh" for more than 3 days left, "sale" for 0 to 3, "throw away" for less."""
    if days_left > 3:
        return "fresh"
    return "sale" if days_left >= 0 else "throw away"
# E: The limits are tested from the top down.
assert best_before_ok(4) == "fresh"
assert best_before_ok(3) == "sale"
assert best_before_ok(0) == "sale"
assert best_before_ok(-1) == "throw away"

def every_price_listed(items, prices):
    """Check whether each item has a price in the dict that is not None."""
    return all(prices.get(item) is not None for item in items)
# E: A missing key and a None both make get give None, which fails the test.
# R: do all items have a price? prices is a dict, value None counts as no price
assert every_price_listed(["tea"], {"tea": 0}) is True
assert every_price_listed(["tea", "jam"], {"tea": 2}) is False
assert every_price_listed(["tea"], {"tea": None}) is False
assert every_price_listed([], {}) is True

def total_with_delivery(prices, free_from=30, delivery=4):
    """Return the sum of the prices plus delivery, which is free when the sum reaches free_from."""
    total = sum(prices)
    return total if total >= free_from else total + delivery
# E: The sum is compared with the limit before the delivery is added.
# R: add up prices and put 4 euro delivery on top unless it's 30 or more
assert total_with_delivery([10, 5]) == 19
assert total_with_delivery([20, 10]) == 30
assert total_with_delivery([]) == 4

def shelf_row(items, width):
    """Join the items with single spaces and cut the text to at most width characters."""
    return " ".join(items)[:width]
# E: The slice after the join limits the length.
assert shelf_row(["tea", "jam"], 5) == "tea j"
assert shelf_row(["tea"], 10) == "tea"
assert shelf_row([], 4) == ""

def most_common_payment(payments: list[str]) -> str:
    """Return "card" if it occurs more often than "cash" in the list, else "cash"."""
    return "card" if payments.count("card") > payments.count("cash") else "cash"
# E: Two counts are compared, and a tie falls to cash.
# R: was it mostly card or cash in the list? on a tie say cash
assert most_common_payment(["card", "cash", "card"]) == "card"
assert most_common_payment(["card", "cash"]) == "cash"
assert most_common_payment([]) == "cash"

def remove_returns(sales):
    """Return the sales without the negative amounts and the sum of those as (list, int)."""
    kept = [sale for sale in sales if sale >= 0]
    return kept, sum(sales) - sum(kept)
# E: What the full sum exceeds the kept sum by is the sum of the returns.
# R: sales list has negative numbers for returns. give me (list without them, sum of the returns)
assert remove_returns([5, -2, 8, -1]) == ([5, 8], -3)
assert remove_returns([4]) == ([4], 0)
assert remove_returns([]) == ([], 0)

def price_per_hundred(price, grams):
    """Return the price for 100 grams, rounded to two decimals, or None when grams is 0."""
    if grams == 0:
        return None
    return round(price / grams * 100, 2)
# E: The case without weight leaves early, so nothing is divided by zero.
assert price_per_hundred(3, 250) == 1.2
assert price_per_hundred(1, 300) == 0.33
assert price_per_hundred(5, 0) is None

def lucky_customer(number, every=100):
    """Check whether a customer number is lucky: a multiple of every, but 0 is not lucky."""
    return number > 0 and number % every == 0
# E: Zero is a multiple of everything, so it has to be excluded.
# R: every 100th customer wins. number 0 doesnt
assert lucky_customer(200) is True
assert lucky_customer(0) is False
assert lucky_customer(150) is False
assert lucky_customer(6, 3) is True

def items_by_initial(items, letter):
    """Return the items that start with the letter in either case, sorted without regard to case."""
    return sorted((x for x in items if x.lower().startswith(letter.lower())), key=str.lower)
# E: Lowering both sides makes the test blind to case, and str.lower is the sort key.
assert items_by_initial(["Tea", "jam", "tape"], "t") == ["tape", "Tea"]
assert items_by_initial(["jam"], "T") == []
assert items_by_initial([], "a") == []

def till_difference(counted: float, expected: float) -> str:
    """Return the difference counted minus expected with sign and two decimals, such as "+1.50"."""
    return f"{counted - expected:+.2f}"
# E: The plus in the format shows the sign of positive numbers too.
# R: show how much the till is off like "+1.50" or "-0.20". counted first, then expected
assert till_difference(101.5, 100) == "+1.50"
assert till_difference(9, 10) == "-1.00"
assert till_difference(5, 5) == "+0.00"

def swap_sale_price(price, sale):
    """Return (regular, sale) so that the larger of the two values comes first."""
    if sale > price:
        price, sale = sale, price
    return price, sale
# E: A tuple assignment swaps the values when they came in the wrong order.
assert swap_sale_price(5, 9) == (9, 5)
assert swap_sale_price(9, 5) == (9, 5)
assert swap_sale_price(3, 3) == (3, 3)

def discount_rate(pieces):
    """Return the discount in percent: 20 from 100 pieces, 10 from 50, 5 from 10, else 0."""
    for minimum, rate in ((100, 20), (50, 10), (10, 5)):
        if pieces >= minimum:
            return rate
    return 0
# E: The loop tries the limits from high to low and returns at the first one reached.
# R: volume discount: 100+ pieces 20 %, 50+ 10 %, 10+ 5 %, otherwise nothing
assert discount_rate(100) == 20
assert discount_rate(99) == 10
assert discount_rate(10) == 5
assert discount_rate(9) == 0

def unsold_names(shelf: dict[str, int]) -> str:
    """Return the names with at least 1 piece left, sorted and joined by ", ", or "all sold"."""
    return ", ".join(sorted(name for name, left in shelf.items() if left > 0)) or "all sold"
# E: Filter, sort and join in one line, with or for the empty text.
assert unsold_names({"pie": 2, "bun": 1, "cake": 0}) == "bun, pie"
assert unsold_names({"cake": 0}) == "all sold"
assert unsold_names({}) == "all sold"

def doubled_orders(orders):
    """Return the sorted list of products that occur at least twice in the orders."""
    return sorted({product for product in orders if orders.count(product) >= 2})
# E: A set keeps each repeated product once before sorting.
# R: which products were ordered more than once? sorted, every name one time
assert doubled_orders(["b", "a", "b", "a", "c"]) == ["a", "b"]
assert doubled_orders(["a", "b"]) == []
assert doubled_orders([]) == []

def coin_counts_worth(counts: dict[str, int]) -> int:
    """Return the value in cents of a dict that maps coin values (text such as "20") to counts."""
    return sum(int(coin) * count for coin, count in counts.items())
# E: Each key is converted to a number and multiplied by its count.
# R: {"20": 3, "5": 1} -> 65, keys are strings!
assert coin_counts_worth({"20": 3, "5": 1}) == 65
assert coin_counts_worth({"100": 0}) == 0
assert coin_counts_worth({}) == 0

def pick_size(sizes, wanted, fallback="M"):
    """Return wanted if it is among the sizes, else the fallback if that is, else None."""
    if wanted in sizes:
        return wanted
    return fallback if fallback in sizes else None
# E: Two membership tests in turn choose the size.
assert pick_size(["S", "L"], "L") == "L"
assert pick_size(["S", "M"], "L") == "M"
assert pick_size(["S"], "L") is None
assert pick_size([], "L") is None

def cash_round(cents, step=5):
    """Round an amount down to a multiple of step for sums below 100, and up to one for others."""
    if cents < 100:
        return cents // step * step
    return -(-cents // step) * step
# E: Negating before and after the whole division rounds upwards.
# R: small amounts (under 100) get rounded down to 5s, bigger ones up. step can be changed
assert cash_round(13) == 10
assert cash_round(101) == 105
assert cash_round(100) == 100
assert cash_round(129, 10) == 130

def cart_is_valid(cart: dict[str, int]) -> bool:
    """Check that a cart, item to count, is not empty and that every count is positive."""
    return bool(cart) and all(count > 0 for count in cart.values())
# E: The truth of the dict rules out an empty cart before all tests the counts.
# R: valid cart = has something in it and no count is zero or negative
assert cart_is_valid({"tea": 1}) is True
assert cart_is_valid({"tea": 1, "jam": 0}) is False
assert cart_is_valid({}) is False

def rename_product(prices: dict[str, int], old: str, new: str) -> dict[str, int]:
    """Give the product old the name new in the prices dict, in place; do nothing if old is missing.

    Return the dict."""
    if old in prices:
        prices[new] = prices.pop(old)
    return prices
# E: The pop method takes the price out and the assignment stores it under the new name.
assert rename_product({"cola": 2}, "cola", "soda") == {"soda": 2}
assert rename_product({"tea": 1}, "cola", "soda") == {"tea": 1}
assert rename_product({}, "a", "b") == {}

def average_basket_size(baskets: list[list[str]]) -> float:
    """Return the mean number of items per basket, rounded to one decimal; no baskets give 0.0."""
    if not baskets:
        return 0.0
    return round(sum(len(basket) for basket in baskets) / len(baskets), 1)
# E: The lengths are summed and divided by the number of baskets.
# R: average number of items in a list of lists, 1 decimal, 0.0 if there are none
assert average_basket_size([["a", "b"], ["c"]]) == 1.5
assert average_basket_size([[], ["c"], []]) == 0.3
assert average_basket_size([]) == 0.0

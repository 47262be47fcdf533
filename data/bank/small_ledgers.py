"""Verified problems: small ledgers."""

from collections import Counter

def loan_total_text(loans: dict[str, float]) -> str:
    """Return "Al owes 5.00, Bo owes 2.50 (total 7.50)" for people with a debt above 0, largest
    first; "nobody owes anything" if there are none."""
    owing = sorted((name for name in loans if loans[name] > 0), key=loans.get, reverse=True)
    if not owing:
        return "nobody owes anything"
    parts = ", ".join(f"{name} owes {loans[name]:.2f}" for name in owing)
    return f"{parts} (total {sum(loans[name] for name in owing):.2f})"
# M: The debtors are sorted by amount and written with two decimals.
# R: who owes me money? {"Al": 5} -> "Al owes 5.00 (total 5.00)", biggest first, skip 0
assert loan_total_text({"Bo": 2.5, "Al": 5, "Cy": 0}) == "Al owes 5.00, Bo owes 2.50 (total 7.50)"
assert loan_total_text({"Cy": 0}) == "nobody owes anything"
assert loan_total_text({}) == "nobody owes anything"

def add_expense(book: dict[str, list[int]], category: str, cents: int) -> int:
    """Append the cents to the category's list in place, making it if needed, and return the new
    sum of the category; amounts of 0 or less are not added."""
    amounts = book.setdefault(category, [])
    if cents > 0:
        amounts.append(cents)
    return sum(amounts)
# E: setdefault returns the list that is then extended and summed.
# R: book expenses: dict category -> list of cents, append if positive, return category total
assert add_expense({"food": [100]}, "food", 50) == 150
assert add_expense({}, "fun", 0) == 0
assert add_expense({"food": [1]}, "bus", 7) == 7

def budget_left_share(spent, budget):
    """Return for each budgeted category the share still left in whole percent, rounded down and
    never below 0; budgets are above 0."""
    return {c: max(100 * (limit - spent.get(c, 0)) // limit, 0) for c, limit in budget.items()}
# E: The rest of each budget is turned into percent and kept from going negative.
# R: percent of budget left per category (min 0)
assert budget_left_share({"food": 75, "fun": 90},
    {"food": 100, "fun": 60, "bus": 10}) == {"food": 25, "fun": 0, "bus": 100}
assert budget_left_share({}, {"x": 1}) == {"x": 100}
assert budget_left_share({"x": 1}, {}) == {}

def biggest_expense_day(expenses):
    """Return the day with the highest sum as (day, sum) from (day, amount) pairs, the first day on
    ties, or ("", 0) for none."""
    sums = Counter()
    for day, amount in expenses:
        sums[day] += amount
    return sums.most_common(1)[0] if sums else ("", 0)
# E: most_common(1) holds the pair with the largest sum.
# R: (day, amount) list: on which day did i spend the most? (day, sum)
assert biggest_expense_day([("mo", 5), ("tu", 4), ("tu", 3)]) == ("tu", 7)
assert biggest_expense_day([("mo", 2), ("tu", 2)]) == ("mo", 2)
assert biggest_expense_day([]) == ("", 0)

def regular_payments(payments, months):
    """Return the sorted receivers who were paid in every one of the months; payments is a list of
    (month, receiver, amount)."""
    paid = {(receiver, month) for month, receiver, _ in payments}
    receivers = {receiver for receiver, _ in paid}
    return sorted(r for r in receivers if all((r, month) in paid for month in months))
# M: Pairs of receiver and month are looked up in a set.
# R: who gets money from me every month? payments (month, receiver, amount), list of months
assert regular_payments([("jan", "rent", 9), ("feb", "rent", 9), ("jan", "gym", 3)],
    ["jan", "feb"]) == ["rent"]
assert regular_payments([("jan", "b", 1), ("jan", "a", 1)], ["jan"]) == ["a", "b"]
assert regular_payments([], ["jan"]) == []

def changed_regular_amount(payments):
    """Return {receiver: (first amount, last amount)} for receivers whose first and last payment
    differ; payments is a list of (receiver, amount) in time order."""
    first, last = {}, dict(payments)
    for receiver, amount in payments:
        first.setdefault(receiver, amount)
    return {r: (first[r], last[r]) for r in first if first[r] != last[r]}
# M: A dict of the pairs keeps the last amounts and setdefault the first ones.
# R: payments (receiver, amount) in order: for whom did the amount change between first and last?
assert changed_regular_amount([("rent", 500), ("gym", 20), ("rent", 550)]) == {"rent": (500, 550)}
assert changed_regular_amount([("gym", 20), ("gym", 30), ("gym", 20)]) == {}
assert changed_regular_amount([]) == {}

def coins_needed_per_person(amounts, coin):
    """Return how many coins of one value each person needs to pay at least their amount, people
    who owe nothing left out."""
    return {name: -(-cents // coin) for name, cents in amounts.items() if cents > 0}
# E: Two negations around the division round up.
# R: how many 50 cent coins (or other value) does each one need to cover his amount? dict name->cents
assert coins_needed_per_person({"Al": 120, "Bo": 100, "Cy": 0}, 50) == {"Al": 3, "Bo": 2}
assert coins_needed_per_person({"Al": 1}, 200) == {"Al": 1}
assert coins_needed_per_person({}, 50) == {}

def jar_savings_done(jars, goals):
    """Return the sorted names of jars that have reached their goal and the money in them beyond
    it, as (names, extra); a jar without a goal is never done."""
    done = sorted(name for name in jars if name in goals and jars[name] >= goals[name])
    return done, sum(jars[name] - goals[name] for name in done)
# E: The finished jars are listed first and then used for the sum.
# R: saving jars {name: money}, goals: which are full (sorted) and how much is over in total
assert jar_savings_done({"bike": 120, "trip": 50, "cat": 9},
    {"bike": 100, "trip": 60}) == (["bike"], 20)
assert jar_savings_done({"cat": 9}, {}) == ([], 0)
assert jar_savings_done({}, {"bike": 1}) == ([], 0)

def share_pot(pot, weights):
    """Split a pot of whole coins by weights: each name gets pot times weight divided by all
    weights, rounded down; return the shares and the coins left over."""
    total = sum(weights.values())
    shares = {name: pot * weight // total for name, weight in weights.items()}
    return shares, pot - sum(shares.values())
# E: The shares are rounded down and their sum subtracted from the pot.
# R: divide pot by weights {"Al": 2, "Bo": 1}, whole coins, tell the rest too
assert share_pot(10, {"Al": 2, "Bo": 1}) == ({"Al": 6, "Bo": 3}, 1)
assert share_pot(0, {"Al": 1}) == ({"Al": 0}, 0)
assert share_pot(7, {"A": 1, "B": 1, "C": 1}) == ({"A": 2, "B": 2, "C": 2}, 1)

def account_of_number(accounts, number):
    """Return "name (bank)" for an account number from a dict of number to (name, bank), "no
    account" if it is unknown; spaces in the number are ignored."""
    key = number.replace(" ", "")
    if key not in accounts:
        return "no account"
    name, bank = accounts[key]
    return f"{name} ({bank})"
# E: The cleaned number is looked up and its pair unpacked.
# R: account lookup, number may have blanks. {"1234": ("Al", "North")} -> "Al (North)"
assert account_of_number({"1234": ("Al", "North")}, "12 34") == "Al (North)"
assert account_of_number({"1234": ("Al", "North")}, "99") == "no account"
assert account_of_number({}, "") == "no account"

def transfer_between(accounts, source, target, amount):
    """Return new balances after a transfer, or the old ones as a copy if the source has too
    little, either name is unknown or the amount is not positive."""
    balances = dict(accounts)
    known = source in balances and target in balances
    if known and 0 < amount <= balances[source]:
        balances[source] -= amount
        balances[target] += amount
    return balances
# E: All conditions are tested before the two balances change.
# R: move money between accounts in a dict copy, nothing happens if not enough / unknown / amount <= 0
assert transfer_between({"a": 10, "b": 0}, "a", "b", 4) == {"a": 6, "b": 4}
assert transfer_between({"a": 3, "b": 0}, "a", "b", 4) == {"a": 3, "b": 0}
assert transfer_between({"a": 3}, "a", "z", 1) == {"a": 3}

def interest_added(accounts, rates):
    """Return the balances with a year's interest, rounded to two decimals: accounts maps names to
    (kind, balance), rates kinds to percent (0 if missing), and negative balances earn nothing."""
    return {
        name: round(balance * (1 + rates.get(kind, 0) / 100), 2) if balance > 0 else balance
        for name, (kind, balance) in accounts.items()
    }
# E: The rate of the kind is looked up, and the condition leaves debts alone.
# R: add interest: accounts name -> (kind, balance), rates by kind in %, not for negative balance
assert interest_added({"Al": ("saver", 100), "Bo": ("giro", 50), "Cy": ("saver", -5)},
    {"saver": 2}) == {"Al": 102.0, "Bo": 50.0, "Cy": -5}
assert interest_added({"Di": ("saver", 0)}, {"saver": 9}) == {"Di": 0}
assert interest_added({}, {}) == {}

def stamp_card_state(cards, name, full):
    """Add one stamp to a name's card in place and return "free coffee" when it becomes full,
    resetting it to 0, else "n to go"."""
    cards[name] = cards.get(name, 0) + 1
    if cards[name] == full:
        cards[name] = 0
        return "free coffee"
    return f"{full - cards[name]} to go"
# E: The count is raised with a default and compared with the full number.
# R: coffee stamp card dict: add a stamp, "free coffee" if full (then reset), else "3 to go"
assert stamp_card_state({"Al": 9}, "Al", 10) == "free coffee"
assert stamp_card_state({}, "Bo", 10) == "9 to go"
assert stamp_card_state({"Al": 1}, "Al", 3) == "1 to go"

def receipts_by_shop(receipts):
    """Return for each shop the number of receipts and their sum as "3 x, 12.50", shops in
    alphabetical order; receipts are (shop, amount) pairs."""
    grouped = {}
    for shop, amount in sorted(receipts):
        grouped.setdefault(shop, []).append(amount)
    return {shop: f"{len(amounts)} x, {sum(amounts):.2f}" for shop, amounts in grouped.items()}
# E: The amounts are grouped by shop before they are counted and summed.
# R: (shop, amount) receipts -> {"Deli": "2 x, 12.50"}
assert receipts_by_shop([("Kiosk", 2), ("Deli", 10), ("Deli", 2.5)]) == {"Deli": "2 x, 12.50",
    "Kiosk": "1 x, 2.00"}
assert receipts_by_shop([("A", 0)]) == {"A": "1 x, 0.00"}
assert receipts_by_shop([]) == {}

def tax_free_items(items, limit, kinds):
    """Return the sorted names of (name, kind, price) items that are tax free: of a kind in kinds,
    or with a price of at most the limit."""
    return sorted(name for name, kind, price in items if kind in kinds or price <= limit)
# E: Either of two conditions makes an item tax free.
# R: tax free if kind is in the set or price <= limit. names sorted from (name, kind, price)
assert tax_free_items([("rice", "food", 90), ("pen", "office", 2), ("desk", "office", 99)], 5,
    {"food"}) == ["pen", "rice"]
assert tax_free_items([("desk", "office", 99)], 98, set()) == []
assert tax_free_items([], 5, {"food"}) == []

def exchange_round_trip(amount, rates, route):
    """Return what an amount becomes along a route of currencies, using rates with (from, to) keys,
    rounded to two decimals at the end; None if a rate is missing."""
    for pair in zip(route, route[1:]):
        if pair not in rates:
            return None
        amount *= rates[pair]
    return round(amount, 2)
# E: zip makes the neighbouring pairs that are the keys of the rates.
# R: change money along ["EUR","USD","JPY"] with rates {("EUR","USD"): 1.1}; None if a rate is missing
assert exchange_round_trip(100, {("EUR", "USD"): 1.1, ("USD", "EUR"): 0.9},
    ["EUR", "USD", "EUR"]) == 99.0
assert exchange_round_trip(5, {}, ["EUR", "USD"]) is None
assert exchange_round_trip(5, {}, ["EUR"]) == 5

def cash_drawer_value(drawer):
    """Return the value of a drawer in euros as text like "12.70" from a dict of coin or note
    values in cents to counts; values with a count below 0 raise ValueError."""
    if any(count < 0 for count in drawer.values()):
        raise ValueError("negative count")
    cents = sum(value * count for value, count in drawer.items())
    return f"{cents // 100}.{cents % 100:02d}"
# E: The products are summed in cents and written by division and remainder.
# R: cash drawer {500: 2, 20: 3} in cents -> "10.60"
assert cash_drawer_value({500: 2, 20: 3}) == "10.60"
assert cash_drawer_value({5: 1}) == "0.05"
assert cash_drawer_value({}) == "0.00"

def change_from_drawer(amount, drawer):
    """Return the coins for an amount as {value: count}, largest first and never more than the
    drawer has, or None if this greedy way does not work out."""
    coins = {}
    for value in sorted(drawer, reverse=True):
        count = min(amount // value, drawer[value])
        if count:
            coins[value] = count
            amount -= count * value
    return None if amount else coins
# M: Each value is used as often as amount and drawer allow.
# R: give change from a drawer with limited coins, biggest first, None when it doesn't work out
assert change_from_drawer(80, {50: 1, 20: 5, 10: 1}) == {50: 1, 20: 1, 10: 1}
assert change_from_drawer(30, {50: 9}) is None
assert change_from_drawer(0, {50: 1}) == {}

def late_rent(tenants, paid, month):
    """Return the sorted tenants who did not pay the full rent for a month: tenants maps names to
    rents and paid has (name, month) keys with amounts."""
    return sorted(name for name, rent in tenants.items() if paid.get((name, month), 0) < rent)
# E: The payment is looked up with a tuple key and 0 as default.
# R: who hasn't paid (fully) this month? tenants {name: rent}, paid {(name, month): amount}
assert late_rent({"Bo": 500, "Al": 400}, {("Bo", "may"): 500, ("Al", "may"): 399}, "may") == ["Al"]
assert late_rent({"Al": 400}, {("Al", "may"): 400}, "june") == ["Al"]
assert late_rent({}, {}, "may") == []

def rounding_gift(purchases):
    """Round every purchase in cents up to full euros and return (sum of the gifts, purchases that
    were already full); purchases maps shops to cents."""
    gifts = [-cents % 100 for cents in purchases.values()]
    return sum(gifts), gifts.count(0)
# E: The remainder of the negated amount is the distance to the next full euro.
# R: round up each purchase to full euro, total of the difference + how many needed none
assert rounding_gift({"Deli": 250, "Kiosk": 199, "Pub": 300}) == (51, 1)
assert rounding_gift({"Pub": 0}) == (0, 1)
assert rounding_gift({}) == (0, 0)

def category_of_merchant(merchant, rules):
    """Return the category whose list of words has one that begins the merchant's name, ignoring
    case, the first category on several hits, or "other"; rules maps categories to lists."""
    name = merchant.lower()
    for category, words in rules.items():
        if any(name.startswith(word.lower()) for word in words):
            return category
    return "other"
# E: any tests the words of one category after the other.
# R: categorise bank lines: rules {"food": ["deli", "aldo"]}, merchant name starts with one of the words
assert category_of_merchant("DELI 24", {"fun": ["cinema"], "food": ["deli"]}) == "food"
assert category_of_merchant("My deli", {"food": ["deli"]}) == "other"
assert category_of_merchant("", {}) == "other"

def spending_pattern(expenses, limit):
    """Return a text with one letter per expense in order: "h" if above the limit, "l" if not, and
    "?" for None; equal letters in a row are written once with their number, like "h2l1"."""
    letters = ["?" if e is None else "h" if e > limit else "l" for e in expenses]
    text = ""
    while letters:
        letter, run = letters[0], 0
        while letters and letters[0] == letter:
            letters.pop(0)
            run += 1
        text += f"{letter}{run}"
    return text
# H: The letters are popped run by run and each run is written with its length.
# R: expenses to letters h/l/? (high, low, None) as run lengths: [9, 8, 1] with limit 5 -> "h2l1"
assert spending_pattern([9, 8, 1], 5) == "h2l1"
assert spending_pattern([None, 5], 5) == "?1l1"
assert spending_pattern([], 5) == ""

def subscriptions_due(subscriptions, day):
    """Return (names, sum) of the subscriptions charged on a day of the month, names sorted;
    subscriptions maps names to dicts with "day" and "price", and those with a true "paused" are
    not charged."""
    due = sorted(n for n, s in subscriptions.items() if s["day"] == day and not s.get("paused"))
    return due, sum(subscriptions[name]["price"] for name in due)
# E: The due names are filtered and their prices looked up again.
# R: which subscriptions get charged today and how much in total? name -> {"day", "price", "paused"?}
assert subscriptions_due({"tv": {"day": 5, "price": 9},
    "gym": {"day": 5, "price": 20, "paused": True}, "news": {"day": 5, "price": 4}},
    5) == (["news", "tv"], 13)
assert subscriptions_due({"tv": {"day": 5, "price": 9}}, 6) == ([], 0)
assert subscriptions_due({}, 1) == ([], 0)

def refund_lines(purchases, returned):
    """Return the refund for returned items and the list of those that were never bought: purchases
    is a list of (item, price) and each purchase can be returned once, the first one of an item
    first."""
    left = list(purchases)
    refund, unknown = 0, []
    for item in returned:
        match = next((line for line in left if line[0] == item), None)
        if match is None:
            unknown.append(item)
        else:
            left.remove(match)
            refund += match[1]
    return refund, unknown
# M: A matched purchase is removed so that it cannot be returned again.
# R: refund returned items from (item, price) purchases, each line only once; also list items never bought
assert refund_lines([("hat", 9), ("hat", 7)], ["hat", "cap"]) == (9, ["cap"])
assert refund_lines([("hat", 9)], ["hat", "hat"]) == (9, ["hat"])
assert refund_lines([], []) == (0, [])

class PocketBook:
    """Write down incomes and costs by label; tell the balance and the worst label."""

    def __init__(self):
        self.sums = Counter()

    def note(self, label, amount):
        """Add an amount, negative for costs, and return the new balance."""
        self.sums[label] += amount
        return sum(self.sums.values())

    def worst(self):
        """Return the label with the lowest sum below 0, or None."""
        label = min(self.sums, key=self.sums.get, default=None)
        return label if label is not None and self.sums[label] < 0 else None
# M: A Counter holds one sum per label.
# R: class PocketBook: note(label, amount) -> balance, worst() -> label with the biggest loss or None
pocket = PocketBook()
assert pocket.worst() is None
assert pocket.note("job", 50) == 50
assert pocket.note("snacks", -20) == 30
assert pocket.worst() == "snacks"

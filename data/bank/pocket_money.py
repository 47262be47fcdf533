"""Verified problems: pocket money."""

def pocket_money_for(age: int) -> int:
    """Return the pocket money: nothing under 6, 1 per year of age under 14, and 25 from 14 on."""
    if age < 6:
        return 0
    return age if age < 14 else 25
# E: The ages are tested upwards with an early return.
# R: pocket money: <6 nothing, <14 one euro per year, then 25
assert pocket_money_for(5) == 0
assert pocket_money_for(13) == 13
assert pocket_money_for(14) == 25

def piggy_total(coins):
    """Return the euros in a list of coin texts such as "2e" and "50c" (e for euro, c for cent)
    as float."""
    return sum(int(coin[:-1]) if coin[-1] == "e" else int(coin[:-1]) / 100 for coin in coins)
# E: The last letter tells whether the number is divided by a hundred.
# R: ["2e", "50c"] -> 2.5
assert piggy_total(["2e", "50c"]) == 2.5
assert piggy_total(["1c"]) == 0.01
assert piggy_total([]) == 0

def can_afford_all(money, prices):
    """Check whether the money pays for all prices together and still leaves at least 1."""
    return money - sum(prices) >= 1
# E: The rest after paying is compared with one.
# R: enough money for everything and min. 1 euro left?
assert can_afford_all(10, [4, 5]) is True
assert can_afford_all(10, [5, 5]) is False
assert can_afford_all(1, []) is True

def split_savings(money, spend=50, give=10):
    """Split the money by percent into a dict with "spend", "give" and "save"; the first two are
    rounded down, the rest is saved."""
    parts = {"spend": money * spend // 100, "give": money * give // 100}
    return {**parts, "save": money - sum(parts.values())}
# E: The saved part is what the other two leave.
# R: divide money in spend (50%), give (10%) and save (rest), ints
assert split_savings(21) == {"spend": 10, "give": 2, "save": 9}
assert split_savings(10, 0, 0) == {"spend": 0, "give": 0, "save": 10}
assert split_savings(0) == {"spend": 0, "give": 0, "save": 0}

def debt_text(name, amount):
    """Return "NAME owes me N", "I owe NAME N" for a negative amount and "NAME and I are even"
    for 0."""
    if amount == 0:
        return f"{name} and I are even"
    return f"{name} owes me {amount}" if amount > 0 else f"I owe {name} {-amount}"
# E: The sign of the amount chooses the sentence.
# R: positive = he owes me, negative = i owe him, 0 = even
assert debt_text("Bo", 5) == "Bo owes me 5"
assert debt_text("Bo", -3) == "I owe Bo 3"
assert debt_text("Al", 0) == "Al and I are even"

def balance_after(start, bookings):
    """Return the final balance and the lowest balance on the way, the start included, as a
    tuple."""
    lowest = start
    for booking in bookings:
        start += booking
        lowest = min(lowest, start)
    return start, lowest
# E: The running balance is compared with the lowest one after each booking.
# R: start money and list of +/- bookings -> (end, lowest point)
assert balance_after(10, [5, -20, 8]) == (3, -5)
assert balance_after(7, []) == (7, 7)
assert balance_after(0, [1, 2]) == (3, 0)

def coin_rolls(count, per_roll, value):
    """Return the worth of the full rolls and of the loose coins as a tuple, for count coins of
    the value."""
    rolls, loose = divmod(count, per_roll)
    return rolls * per_roll * value, loose * value
# E: The divmod result is turned into money.
# R: coins packed in rolls: (value of full rolls, value of the loose ones)
assert coin_rolls(47, 20, 2) == (80, 14)
assert coin_rolls(5, 10, 1) == (0, 5)
assert coin_rolls(0, 10, 1) == (0, 0)

def interest_one_year(balance, percent=2, minimum=100):
    """Return the balance after one year of interest, rounded to cents; balances under the
    minimum earn nothing."""
    return round(balance * (1 + percent / 100), 2) if balance >= minimum else balance
# E: The minimum decides whether the factor is applied.
# R: add 2% interest, but only if theres at least 100 on the account
assert interest_one_year(200) == 204.0
assert interest_one_year(99) == 99
assert interest_one_year(100, 5) == 105.0

def most_spent_on(spending: dict[str, list[int]]) -> tuple[str, int] | None:
    """Return the category with the largest sum of amounts in a dict category to list, and the
    sum, or None for {}.

    The alphabetically first category wins ties."""
    sums = [(-sum(amounts), category) for category, amounts in spending.items()]
    return (min(sums)[1], -min(sums)[0]) if sums else None
# M: Negative sums let min find the largest sum and, on ties, the first name.
# R: {"toys": [5, 3], "food": [9]} -> ("food", 9)
assert most_spent_on({"toys": [5, 3], "food": [9]}) == ("food", 9)
assert most_spent_on({"b": [1], "a": [1]}) == ("a", 1)
assert most_spent_on({}) is None

def wish_price_text(wishes):
    """Return lines "NAME ..... 12 EUR" for a dict, names filled with dots to 10 characters,
    cheapest first."""
    cheapest_first = sorted(wishes.items(), key=lambda wish: wish[1])
    return [f"{name:.<10} {price} EUR" for name, price in cheapest_first]
# E: The format .<10 fills with dots on the right.
# R: wish list lines with dots: "kite...... 12 EUR", cheap ones first
assert wish_price_text({"bike": 90, "kite": 12}) == ["kite...... 12 EUR", "bike...... 90 EUR"]
assert wish_price_text({"skateboard": 5}) == ["skateboard 5 EUR"]
assert wish_price_text({}) == []

def allowance_with_marks(base, marks):
    """Return the base plus 2 for each mark 1, plus 1 for each mark 2, minus 1 for each 5 or 6,
    never below 0."""
    extra = 2 * marks.count(1) + marks.count(2) - sum(mark >= 5 for mark in marks)
    return max(base + extra, 0)
# E: Counts with weights are added to the base.
# R: pocket money +2 for a 1, +1 for a 2, -1 for 5s and 6s
assert allowance_with_marks(10, [1, 2, 3, 5]) == 12
assert allowance_with_marks(1, [6, 6, 6]) == 0
assert allowance_with_marks(5, []) == 5

def lend_to(friend, amount, debts):
    """Add the amount to the friend's debt in the debts dict, in place, and return the sum of
    all debts."""
    debts[friend] = debts.get(friend, 0) + amount
    return sum(debts.values())
# E: A new friend starts from zero.
# R: lend money: update dict friend->debt and give me the total of all debts
assert lend_to("Bo", 5, {"Al": 3}) == 8
assert lend_to("Al", 2, {"Al": 3}) == 5
assert lend_to("Cy", 0, {}) == 0

def round_up_savings(payments):
    """Return the sum that is saved when every payment in cents is rounded up to the next full
    euro (100)."""
    return sum(-payment % 100 for payment in payments)
# E: The remainder of the negative payment is what is missing to the next hundred.
# R: round each payment (in cents) up to full euros, how much goes in the savings?
assert round_up_savings([250, 399]) == 51
assert round_up_savings([100]) == 0
assert round_up_savings([]) == 0

def budget_colour(spent: int, budget: int) -> str:
    """Return "green" up to 70 percent of the budget, "yellow" up to all of it, "red" above; a
    budget of 0 is always "red"."""
    if budget == 0 or spent > budget:
        return "red"
    return "green" if spent <= 0.7 * budget else "yellow"
# E: The red cases come first.
# R: green <= 70% of budget, yellow <= 100%, else red
assert budget_colour(70, 100) == "green"
assert budget_colour(100, 100) == "yellow"
assert budget_colour(101, 100) == "red"
assert budget_colour(0, 0) == "red"

def first_negative_day(balances: list[int]) -> str:
    """Return the number of the first day, from 1, with a negative balance as text "day N", or
    "never"."""
    for day, balance in enumerate(balances, start=1):
        if balance < 0:
            return f"day {day}"
    return "never"
# E: The loop returns at the first negative balance.
# R: when did i go below zero? "day 3" or "never"
assert first_negative_day([5, 0, -1, -9]) == "day 3"
assert first_negative_day([0]) == "never"
assert first_negative_day([]) == "never"

def trade_cards(mine, yours, give, take):
    """Return (mine, yours) as new sorted lists after I give one card and take another;
    unchanged if a card is missing."""
    if give not in mine or take not in yours:
        return sorted(mine), sorted(yours)
    mine, yours = mine + [take], yours + [give]
    mine.remove(give)
    yours.remove(take)
    return sorted(mine), sorted(yours)
# M: Both cards are checked, then added to the other's copy and removed from the own.
# R: swap trading cards between two lists, only if both cards are really there
assert trade_cards(["a", "b"], ["c"], "a", "c") == (["b", "c"], ["a"])
assert trade_cards(["a"], ["c"], "x", "c") == (["a"], ["c"])
assert trade_cards(["b", "a"], [], "a", "c") == (["a", "b"], [])

def price_memory(history):
    """Return "lowest ever" if the last price is below all earlier ones, "highest ever" if above
    all, else "normal".

    With fewer than two prices return "normal"."""
    *earlier, last = history or [0]
    if not earlier or min(earlier) <= last <= max(earlier):
        return "normal"
    return "lowest ever" if last < min(earlier) else "highest ever"
# M: Star unpacking splits off the last price, and the middle range is normal.
# R: list of prices, is the newest one the lowest or the highest ever?
assert price_memory([9, 8, 5]) == "lowest ever"
assert price_memory([5, 6]) == "highest ever"
assert price_memory([5, 9, 5]) == "normal"
assert price_memory([]) == "normal"

def share_tips_rest_first(total: int, workers: list[str]) -> dict[str, int]:
    """Return a dict worker to whole share, the rest going to the first name in the alphabet; no
    workers give {}."""
    names = sorted(workers)
    if not names:
        return {}
    share, rest = divmod(total, len(names))
    return {name: share + rest * (name == names[0]) for name in names}
# M: The rest is multiplied by a comparison that is true for one name only.
# R: split the tips equally in whole coins, leftover to the alphabetically first
assert share_tips_rest_first(11, ["Bo", "Al"]) == {"Al": 6, "Bo": 5}
assert share_tips_rest_first(4, ["Cy"]) == {"Cy": 4}
assert share_tips_rest_first(4, []) == {}

def second_hand_price(new_price, years, condition="ok"):
    """Return the price: 20 percent of the new price less per year, at least 10 percent, half of
    that if "broken", as int rounded down."""
    percent = max(100 - 20 * years, 10)
    price = new_price * percent // 100
    return price // 2 if condition == "broken" else price
# E: The percentage has a floor, and a broken thing is halved.
# R: used price: minus 20% of new price each year (min 10% stays), broken = half
assert second_hand_price(100, 2) == 60
assert second_hand_price(100, 9) == 10
assert second_hand_price(100, 2, "broken") == 30

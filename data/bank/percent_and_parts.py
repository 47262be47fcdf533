"""Verified problems: percent_and_parts."""

import math

def percent_steps(old: float, new: float) -> str:
    """Describe a change: "doubled" from twice the old value on, "halved" down to half of
    it, "up", "down" or "same"."""
    if new == old:
        return "same"
    if new >= 2 * old:
        return "doubled"
    if new <= old / 2:
        return "halved"
    return "up" if new > old else "down"
# E: Equality and the strong changes are tested before the direction.
# R: positive old and new value: doubled / halved / up / down / same
assert percent_steps(10, 25) == "doubled"
assert percent_steps(10, 5) == "halved"
assert percent_steps(10, 12) == "up"
assert percent_steps(10, 10) == "same"

def undo_percent(after: float, percent: float) -> float:
    """Return the value before it was raised by some percent, to two decimals; a negative
    percent means a cut."""
    return round(after / (1 + percent / 100), 2)
# E: Dividing by the growth factor undoes it.
# R: value after +p%, what was it before? 2 decimals
assert undo_percent(110, 10) == 100.0
assert undo_percent(80, -20) == 100.0
assert undo_percent(50, 0) == 50

def total_percent_of_changes(changes: list[float]) -> float:
    """Return the percent by which a value changes in all after several percent changes in a
    row, to one decimal."""
    factor = 1
    for change in changes:
        factor *= 1 + change / 100
    return round((factor - 1) * 100, 1)
# E: The factors are multiplied and turned back into a percentage.
# R: +10% then -10% etc -> overall percent, 1 decimal
assert total_percent_of_changes([10, -10]) == -1.0
assert total_percent_of_changes([50, 100]) == 200.0
assert total_percent_of_changes([]) == 0

def whole_behind_percent(part: float, percent: float) -> float | None:
    """Return the whole of which the part is the given percent, to two decimals; 0 percent
    gives None."""
    return round(part * 100 / percent, 2) if percent else None
# E: The part is scaled up to a hundred percent.
assert whole_behind_percent(30, 20) == 150.0
assert whole_behind_percent(1, 3) == 33.33
assert whole_behind_percent(5, 0) is None

def points_between_percents(before: float, after: float) -> str:
    """Return the change of two percentages like "+2.5 points (50%)" with the relative
    change rounded.

    A change from 0 has no relative part: "+3.0 points"."""
    text = f"{after - before:+.1f} points"
    if before == 0:
        return text
    return f"{text} ({round((after - before) * 100 / before)}%)"
# M: The difference is in points, and the relative change is added if it exists.
# R: 5 -> 7.5 percent: "+2.5 points (50%)", from 0 only the points part
assert points_between_percents(5, 7.5) == "+2.5 points (50%)"
assert points_between_percents(10, 8) == "-2.0 points (-20%)"
assert points_between_percents(0, 3) == "+3.0 points"

def mixture_percent(amounts: list[float], percents: list[float]) -> float:
    """Return the percentage of a mixture of amounts with different percentages, to one
    decimal; nothing gives 0."""
    total = sum(amounts)
    if total == 0:
        return 0
    pure = sum(amount * percent for amount, percent in zip(amounts, percents))
    return round(pure / total, 1)
# E: The pure parts are added and divided by the whole.
# R: mix amounts with strengths in %, resulting %
assert mixture_percent([1, 3], [40, 0]) == 10.0
assert mixture_percent([2, 1], [10, 40]) == 20.0
assert mixture_percent([], []) == 0

def water_to_dilute(litres: float, percent: float, wanted: float) -> float | None:
    """Return the litres of water that bring a solution down to the wanted percent, to two decimals.

    If it is weaker already, or nothing (0 percent) is wanted, return None."""
    if wanted == 0 or percent < wanted:
        return None
    return round(litres * percent / wanted - litres, 2)
# M: The pure amount fixes the final volume, and the old volume is taken off.
# R: how much water to get from p% to w%? None if already weaker or w = 0
assert water_to_dilute(2, 30, 10) == 4.0
assert water_to_dilute(1, 10, 10) == 0.0
assert water_to_dilute(1, 5, 10) is None

def share_word(part: int, whole: int) -> str:
    """Return "none", "less than half", "half", "more than half" or "all" for a part of a
    positive whole."""
    if part == 0:
        return "none"
    if part == whole:
        return "all"
    if 2 * part == whole:
        return "half"
    return "less than half" if 2 * part < whole else "more than half"
# E: Twice the part is compared with the whole.
# R: words for part of whole: none / less than half / half / more than half / all
assert share_word(3, 6) == "half"
assert share_word(0, 5) == "none"
assert share_word(5, 5) == "all"
assert share_word(4, 6) == "more than half"

def percent_bar_cells(percent: int, cells: int) -> int:
    """Return how many cells of a bar are lit: rounded down, but at least one above 0 and
    not all below 100 percent."""
    if percent <= 0:
        return 0
    if percent >= 100:
        return cells
    return min(cells - 1, max(1, percent * cells // 100))
# M: Both ends are exact, and values between are kept off them.
# R: lit cells for p%: 0 only at 0, all only at 100
assert percent_bar_cells(1, 10) == 1
assert percent_bar_cells(99, 10) == 9
assert percent_bar_cells(100, 10) == 10
assert percent_bar_cells(0, 5) == 0

def sample_needed(wanted: int, response_percent: int) -> int:
    """Return how many people to ask so that the wanted number answers, at a response rate
    in percent, rounded up."""
    return math.ceil(wanted * 100 / response_percent)
# E: The wanted answers are divided by the rate.
# R: need n answers, only p% reply. how many to ask?
assert sample_needed(30, 40) == 75
assert sample_needed(10, 30) == 34
assert sample_needed(0, 50) == 0

def top_share_size(values: list[int], percent: int) -> int:
    """Return how many of the largest values are needed to make up at least some percent of
    the sum."""
    goal = sum(values) * percent
    running = 0
    for count, value in enumerate(sorted(values, reverse=True)):
        if running * 100 >= goal:
            return count
        running += value
    return len(values)
# H: The largest values are added first, and the count is returned once the goal is met.
# R: how many of the biggest items make up p% of the total?
assert top_share_size([50, 30, 15, 5], 80) == 2
assert top_share_size([10, 10], 100) == 2
assert top_share_size([], 50) == 0

def growth_beats(values: list[float], percent: float) -> bool:
    """Check that every value is at least some percent above the one before it."""
    return all(b >= a * (1 + percent / 100) for a, b in zip(values, values[1:]))
# E: Each neighbour must reach the grown value.
# R: did it grow by at least p% each step?
assert growth_beats([100, 150, 300], 50) is True
assert growth_beats([100, 120], 50) is False
assert growth_beats([7], 10) is True

def fair_prize_split(prize: int, hours: dict[str, int]) -> dict[str, int]:
    """Split a prize by hours worked, rounded down; what is left goes to the one with the
    most hours, first in a tie.

    At least one hour was worked."""
    total = sum(hours.values())
    shares = {name: prize * worked // total for name, worked in hours.items()}
    best = max(hours, key=hours.get)
    shares[best] += prize - sum(shares.values())
    return shares
# M: Proportional shares are cut down, and the hardest worker gets the rest.
# R: split prize by hours {name: h}, floor, remainder for who worked the most
assert fair_prize_split(100, {"Ida": 1, "Bo": 2}) == {"Ida": 33, "Bo": 67}
assert fair_prize_split(10, {"Al": 1, "Zoe": 1}) == {"Al": 5, "Zoe": 5}
assert fair_prize_split(7, {"Tim": 3}) == {"Tim": 7}

def dose_for_children(adult_dose: float, age: int) -> float:
    """Return the dose by age: age / (age + 12) of the adult dose under 12, half from 12,
    all from 18; to one decimal."""
    if age >= 18:
        return adult_dose
    if age >= 12:
        return round(adult_dose / 2, 1)
    return round(adult_dose * age / (age + 12), 1)
# E: Older ages are handled first, and the young ones use a formula.
assert dose_for_children(100, 8) == 40.0
assert dose_for_children(100, 12) == 50.0
assert dose_for_children(100, 30) == 100

def half_of_rest(amount: int, days: int) -> list[int]:
    """Return what is eaten on each day when always half of the rest, rounded up, is taken;
    stop when nothing is left."""
    eaten = []
    while amount > 0 and len(eaten) < days:
        bite = (amount + 1) // 2
        eaten.append(bite)
        amount -= bite
    return eaten
# M: Two conditions end the loop, the days and the rest.
# R: eat half of what's left (round up) every day. list per day, at most n days
assert half_of_rest(10, 3) == [5, 3, 1]
assert half_of_rest(1, 5) == [1]
assert half_of_rest(0, 2) == []

def shares_with_fixed_part(total: int, fixed: int, weights: list[int]) -> list[int]:
    """Give everybody a fixed part and share the rest of a total by weights, rounded down;
    too little money gives zeros.

    The weights add up to more than 0."""
    rest = total - fixed * len(weights)
    if rest < 0:
        return [0] * len(weights)
    return [fixed + rest * weight // sum(weights) for weight in weights]
# M: The fixed parts are set aside before the rest is shared.
# R: everyone gets `fixed`, remaining money by weights (floor); zeros if it isn't enough
assert shares_with_fixed_part(100, 20, [1, 2]) == [40, 60]
assert shares_with_fixed_part(30, 20, [1, 1]) == [0, 0]
assert shares_with_fixed_part(40, 20, [5, 0]) == [20, 20]

def discount_needed(price: int, target: int) -> int:
    """Return the smallest whole percent of discount that brings a price down to at most the
    target, 0 if it is there."""
    percent = 0
    while price * (100 - percent) > target * 100:
        percent += 1
    return percent
# E: The percent is raised until the discounted price fits.
# R: min whole % off so price <= target
assert discount_needed(200, 150) == 25
assert discount_needed(99, 66) == 34
assert discount_needed(50, 60) == 0

def completed_text(done: list[bool]) -> str:
    """Return text like "3/4 done (75%)" with the percent rounded down, or "nothing to do"."""
    if not done:
        return "nothing to do"
    count = sum(done)
    return f"{count}/{len(done)} done ({100 * count // len(done)}%)"
# E: True values are summed and set against the length.
# R: [True, False] -> "1/2 done (50%)"
assert completed_text([True, True, True, False]) == "3/4 done (75%)"
assert completed_text([False]) == "0/1 done (0%)"
assert completed_text([]) == "nothing to do"

def survey_summary(answers: list[int]) -> tuple[float, int]:
    """Return (average of the answers 1 to 5 to one decimal, how many answers were out of
    that range).

    Without valid answers the average is 0."""
    valid = [answer for answer in answers if 1 <= answer <= 5]
    average = round(sum(valid) / len(valid), 1) if valid else 0
    return average, len(answers) - len(valid)
# M: The valid answers are averaged, and the others are counted by difference.
# R: mean of the ratings in 1..5 plus count of invalid ones
assert survey_summary([5, 4, 9, 0]) == (4.5, 2)
assert survey_summary([7]) == (0, 1)
assert survey_summary([]) == (0, 0)

def rating_spread(stars: dict[int, int]) -> list[str]:
    """Return lines like "5: 50%" for the stars from high to low, with whole percents
    rounded down; zeros are left out.

    stars maps the number of stars to the votes."""
    total = sum(stars.values())
    lines = []
    for star in sorted(stars, reverse=True):
        if stars[star]:
            lines.append(f"{star}: {100 * stars[star] // total}%")
    return lines
# M: The sorted keys give the order, and each count is set against the sum.
# R: {5: 2, 3: 1, 1: 1} -> ["5: 50%", "3: 25%", "1: 25%"]
assert rating_spread({1: 1, 5: 2, 3: 1}) == ["5: 50%", "3: 25%", "1: 25%"]
assert rating_spread({4: 0, 2: 3}) == ["2: 100%"]
assert rating_spread({}) == []

def odds_of_draw(good: int, bad: int) -> str:
    """Return the chance of drawing a good one as "1 in N" with N rounded, "never" without
    and "always" without bad ones."""
    if good == 0:
        return "never"
    if bad == 0:
        return "always"
    return f"1 in {round((good + bad) / good)}"
# E: The whole divided by the good ones gives N after two special cases.
# R: chance as "1 in 5", never / always for the extremes
assert odds_of_draw(2, 8) == "1 in 5"
assert odds_of_draw(0, 3) == "never"
assert odds_of_draw(3, 0) == "always"

def streak_bonus_points(results: list[bool], base: int = 10) -> int:
    """Return the points when each right answer brings base plus 10 percent of base for each
    right one directly before it.

    Percents are rounded down for each answer."""
    points = streak = 0
    for right in results:
        if right:
            points += base * (10 + streak) // 10
            streak += 1
        else:
            streak = 0
    return points
# M: The length of the streak before sets the bonus of each answer.
assert streak_bonus_points([True, True, False, True]) == 31
assert streak_bonus_points([True, True, True], 100) == 330
assert streak_bonus_points([]) == 0

def loan_afford(income: int, rents: list[int], share: int = 40) -> list[int]:
    """Return the positions of rents that take at most some percent of the income, the
    cheapest rent first."""
    fitting = [i for i, rent in enumerate(rents) if rent * 100 <= income * share]
    return sorted(fitting, key=lambda i: rents[i])
# M: Fitting positions are filtered and then ordered by their rent.
# R: flats i can pay (rent <= 40% income) as indexes, cheap first
assert loan_afford(2000, [900, 700, 800]) == [1, 2]
assert loan_afford(1000, [401]) == []
assert loan_afford(1000, [500, 500], 50) == [0, 1]

def depreciated_value(price: float, years: int, first_year: int = 20, later: int = 10) -> float:
    """Return the value of a car that loses first_year percent in the first and later
    percent in each further year.

    The result is rounded to two decimals."""
    if years == 0:
        return price
    value = price * (100 - first_year) / 100
    return round(value * ((100 - later) / 100) ** (years - 1), 2)
# M: The first year has its own factor, and the others are a power.
# R: car loses 20% first year then 10% a year. value after n years
assert depreciated_value(10000, 1) == 8000.0
assert depreciated_value(10000, 3) == 6480.0
assert depreciated_value(500, 0) == 500

def year_scrap_value(price: int, percent: int, scrap: int) -> int:
    """Return after how many years a price that loses a percent of itself each year, rounded
    down, is below the scrap value."""
    years = 0
    while price >= scrap:
        price = price * (100 - percent) // 100
        years += 1
    return years
# E: The price shrinks in whole units until it is low enough.
assert year_scrap_value(1000, 50, 200) == 3
assert year_scrap_value(100, 10, 150) == 0
assert year_scrap_value(100, 10, 100) == 1

def tip_by_service(bill: float, stars: int) -> float:
    """Return bill and tip, to two decimals: 0 percent for 1 star or none, 5 for 2 or 3, 10
    for 4, 15 for 5."""
    percents = [0, 0, 5, 5, 10, 15]
    return round(bill * (100 + percents[stars]) / 100, 2)
# E: The stars are the index into the list of percents.
# R: stars 0-5 -> tip 0,0,5,5,10,15 percent. total to pay
assert tip_by_service(20, 5) == 23.0
assert tip_by_service(50, 3) == 52.5
assert tip_by_service(10, 0) == 10

def vat_groups(items: list[tuple[float, int]]) -> dict[int, float]:
    """Return the tax for each rate of (net price, rate in percent) items, added up and
    rounded to two decimals."""
    taxes = {}
    for price, rate in items:
        taxes[rate] = taxes.get(rate, 0) + price * rate / 100
    return {rate: round(tax, 2) for rate, tax in taxes.items()}
# M: Taxes are summed per rate with get, and rounded at the end.
# R: items (net, rate): sum of tax per rate as a dict
assert vat_groups([(100, 19), (50, 7), (10, 19)]) == {19: 20.9, 7: 3.5}
assert vat_groups([(8, 0)]) == {0: 0.0}
assert vat_groups([]) == {}

def cheapest_loan(loans: list[tuple[int, float]], years: int) -> int:
    """Return the index of the loan with the lowest total cost: a fee plus yearly interest,
    as (fee, interest); first wins."""
    return min(range(len(loans)), key=lambda i: loans[i][0] + loans[i][1] * years)
# M: min compares the positions by the cost computed in the key.
# R: loans are (fee, interest per year). which index is cheapest over n years
assert cheapest_loan([(100, 20), (0, 50)], 2) == 1
assert cheapest_loan([(100, 20), (0, 50)], 5) == 0
assert cheapest_loan([(5, 5)], 1) == 0

def mean_percent_step(values: list[float]) -> float:
    """Return the mean of the percent changes between neighbours, to one decimal; fewer than
    two values give 0."""
    changes = [(b - a) * 100 / a for a, b in zip(values, values[1:])]
    return round(sum(changes) / len(changes), 1) if changes else 0
# E: Each change is taken relative to the earlier value.
# R: mean % change per step
assert mean_percent_step([100, 110, 99]) == 0.0
assert mean_percent_step([50, 100]) == 100.0
assert mean_percent_step([5]) == 0

def best_split_even(amount: int, people: int, unit: int) -> tuple[int, int]:
    """Share an amount in multiples of a unit; return (share for each, what cannot be shared)."""
    share = amount // (people * unit) * unit
    return share, amount - share * people
# M: Only full units for everybody are given out.
# R: split money among people but only in steps of `unit`. (each, left)
assert best_split_even(100, 3, 5) == (30, 10)
assert best_split_even(4, 3, 5) == (0, 4)
assert best_split_even(60, 3, 10) == (20, 0)

def ratio_parts(total: int, ratio: str) -> list[int]:
    """Split a total by a ratio text like "2:3", each part rounded down and the last part
    taking the rest."""
    weights = [int(piece) for piece in ratio.split(":")]
    parts = [total * weight // sum(weights) for weight in weights[:-1]]
    return parts + [total - sum(parts)]
# M: All parts but the last are computed, and the last is what remains.
# R: 100, "2:3" -> [40, 60]; last one takes the remainder
assert ratio_parts(100, "2:3") == [40, 60]
assert ratio_parts(10, "1:1:1") == [3, 3, 4]
assert ratio_parts(7, "5") == [7]

def percent_text_to_share(text: str) -> float:
    """Return "25%" as 0.25, and a text without the sign, like "0.4" or "3", as that number."""
    if text.endswith("%"):
        return float(text[:-1]) / 100
    return float(text)
# E: The sign at the end decides if the number is divided.
# R: "25%" -> 0.25, "0.4" -> 0.4
assert percent_text_to_share("25%") == 0.25
assert percent_text_to_share("0.4") == 0.4
assert percent_text_to_share("3") == 3.0

def saved_this_month(income: dict[str, int], spent: dict[str, int]) -> tuple[int, int]:
    """Return (money left over, its share of all income in whole percent, rounded); no
    income gives 0 percent."""
    earned = sum(income.values())
    left = earned - sum(spent.values())
    return left, round(100 * left / earned) if earned else 0
# E: Both dicts are summed, and the rest is set against the income.
# R: income dict & spending dict -> (left, percent saved)
assert saved_this_month({"job": 1500, "tips": 100}, {"rent": 800, "food": 400}) == (400, 25)
assert saved_this_month({}, {"food": 20}) == (-20, 0)
assert saved_this_month({"job": 10}, {}) == (10, 100)

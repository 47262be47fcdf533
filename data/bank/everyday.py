"""Verified problems: everyday arithmetic."""

import heapq


def three_for_two(count, price):
    """Return the cost of `count` equal items if every third item is free."""
    free = count // 3
    return (count - free) * price


# E: Whole division by three gives the number of free items.
assert three_for_two(3, 4) == 8
assert three_for_two(7, 10) == 50
assert three_for_two(2, 5) == 10
assert three_for_two(0, 9) == 0


def bulk_price(quantity, unit_price):
    """Return the cost of an order: 10 percent off from 10 pieces, 20 percent off from 50 pieces."""
    if quantity >= 50:
        percent = 80
    elif quantity >= 10:
        percent = 90
    else:
        percent = 100
    return quantity * unit_price * percent / 100


# E: Test the larger limit first and choose the percentage that is left to pay.
assert bulk_price(9, 10) == 90.0
assert bulk_price(10, 10) == 90.0
assert bulk_price(50, 2) == 80.0
assert bulk_price(49, 2) == 88.2


def saving_in_percent(old_price, new_price):
    """Return by how many percent of the old price the new price is lower, rounded to an integer."""
    return round((old_price - new_price) * 100 / old_price)


# E: Relate the difference to the old price, not to the new one.
assert saving_in_percent(80, 60) == 25
assert saving_in_percent(30, 20) == 33
assert saving_in_percent(15, 15) == 0
assert saving_in_percent(50, 60) == -20


def price_before_discount(price, percent):
    """Return the original price of something that costs `price` after a discount in percent below 100."""
    return price * 100 / (100 - percent)


# E: The reduced price is (100 - percent) hundredths of the original one.
assert price_before_discount(60, 25) == 80.0
assert price_before_discount(45, 10) == 50.0
assert price_before_discount(12, 0) == 12.0


def cheapest_per_gram(offers):
    """Return the name of the offer (name, price, grams) with the lowest price per gram."""
    name, _, _ = min(offers, key=lambda offer: offer[1] / offer[2])
    return name


# M: min with a key compares the price per gram, and the tuple is unpacked to get at the name.
assert cheapest_per_gram([("jar", 3.0, 250), ("bag", 5.0, 500)]) == "bag"
assert cheapest_per_gram([("small", 1.0, 100), ("big", 9.0, 500)]) == "small"
assert cheapest_per_gram([("only", 2.0, 80)]) == "only"


def split_bill_in_cents(total, people):
    """Split a bill in cents into a list of shares that differ by at most one cent; the larger shares come first."""
    share, rest = divmod(total, people)
    return [share + 1 if i < rest else share for i in range(people)]


# M: The remainder of the division says how many people must pay one cent more.
assert split_bill_in_cents(1000, 3) == [334, 333, 333]
assert split_bill_in_cents(11, 4) == [3, 3, 3, 2]
assert split_bill_in_cents(90, 2) == [45, 45]
assert split_bill_in_cents(2, 3) == [1, 1, 0]


def trip_balances(paid):
    """Return for each person of a dictionary of payments how much more than the equal share was paid; negative means too little."""
    share = sum(paid.values()) / len(paid)
    return {name: amount - share for name, amount in paid.items()}


# M: The equal share is the total over the number of people; a comprehension subtracts it from each payment.
assert trip_balances({"A": 9, "B": 0, "C": 0}) == {"A": 6.0, "B": -3.0, "C": -3.0}
assert trip_balances({"Dee": 8}) == {"Dee": 0.0}
assert trip_balances({"Eve": 1, "Fay": 4}) == {"Eve": -1.5, "Fay": 1.5}


def settle_debts(balances):
    """Return payments (debtor, creditor, amount) that bring all balances (negative ones owe money) to zero, both sides served in dictionary order."""
    debtors = [[name, -value] for name, value in balances.items() if value < 0]
    creditors = [[name, value] for name, value in balances.items() if value > 0]
    payments = []
    while debtors:
        amount = min(debtors[0][1], creditors[0][1])
        payments.append((debtors[0][0], creditors[0][0], amount))
        for side in (debtors, creditors):
            side[0][1] -= amount
            if side[0][1] == 0:
                side.pop(0)
    return payments


# H: The first debtor pays the first creditor as much as possible; whoever reaches zero leaves the list.
assert settle_debts({"A": 9, "B": -5, "C": -4}) == [("B", "A", 5), ("C", "A", 4)]
assert settle_debts({"A": -9, "B": 3, "C": 6}) == [("A", "B", 3), ("A", "C", 6)]
assert settle_debts({"A": 0, "B": -1, "C": 1}) == [("B", "C", 1)]
assert settle_debts({"A": 0}) == []


def price_with_tax(items, rates):
    """Return the total price of items (net price, category), each with the tax of its category in percent, else none, rounded to cents."""
    total = 0.0
    for net, category in items:
        total += net * (100 + rates.get(category, 0)) / 100
    return round(total, 2)


# M: get with the default 0 leaves the price of an unknown category as it is.
assert price_with_tax([(10, "tea"), (20, "cup")], {"tea": 5, "cup": 20}) == 34.5
assert price_with_tax([(0.99, "pen")], {"pen": 7}) == 1.06
assert price_with_tax([(8, "books")], {"food": 5}) == 8.0
assert price_with_tax([], {"food": 5}) == 0.0


def tax_by_brackets(income, brackets):
    """Return the tax on an income by brackets (lower limit, percent) in increasing order, where each percent holds up to the next limit."""
    tax = 0.0
    limits = [low for low, _ in brackets[1:]] + [income]
    for (low, percent), high in zip(brackets, limits):
        if income > low:
            tax += (min(income, high) - low) * percent / 100
    return tax


# H: Each bracket taxes only the part of the income between its own limit and the next one.
assert tax_by_brackets(30000, [(0, 0), (10000, 20), (20000, 40)]) == 6000.0
assert tax_by_brackets(15000, [(0, 0), (10000, 20), (20000, 40)]) == 1000.0
assert tax_by_brackets(500, [(0, 10), (1000, 30)]) == 50.0
assert tax_by_brackets(0, [(0, 10), (1000, 30)]) == 0.0


def weeks_to_save(goal, start, weekly):
    """Return how many weeks of saving a positive weekly amount are needed until the savings reach the goal."""
    weeks = 0
    savings = start
    while savings < goal:
        savings += weekly
        weeks += 1
    return weeks


# E: Add the weekly amount and count until the goal is reached.
assert weeks_to_save(100, 20, 30) == 3
assert weeks_to_save(100, 40, 30) == 2
assert weeks_to_save(50, 50, 5) == 0
assert weeks_to_save(10, 80, 5) == 0


def months_to_repay(debt, percent, payment):
    """Return after how many monthly payments a debt is gone, if interest in percent is added before each; None if it never falls."""
    if debt > 0 and payment <= debt * percent / 100:
        return None
    months = 0
    while debt > 0:
        debt += debt * percent / 100
        debt -= payment
        months += 1
    return months


# M: If the first payment does not exceed the interest, the debt never falls; otherwise simulate month by month.
assert months_to_repay(1000, 10, 200) == 8
assert months_to_repay(1000, 0, 500) == 2
assert months_to_repay(1000, 2, 20) is None
assert months_to_repay(0, 5, 10) == 0


def apply_coupon(cents, coupon):
    """Return a price in cents after a coupon such as '10%' or '300' (cents off), rounded down and never below zero."""
    if coupon.endswith("%"):
        return cents * (100 - int(coupon[:-1])) // 100
    return max(0, cents - int(coupon))


# M: The last character tells the two kinds of coupon apart; max keeps the price from becoming negative.
assert apply_coupon(2000, "10%") == 1800
assert apply_coupon(2000, "300") == 1700
assert apply_coupon(250, "300") == 0
assert apply_coupon(999, "50%") == 499


def exchange_currency(amount, rates, source, target):
    """Convert an amount from one currency to another, rounded to two places; rates tell what one unit is worth in euros."""
    euros = amount * rates[source]
    return round(euros / rates[target], 2)


# E: Go through euros: multiply by the rate of the source, divide by the rate of the target.
assert exchange_currency(10, {"USD": 0.5, "GBP": 1.5}, "GBP", "USD") == 30.0
assert exchange_currency(10, {"USD": 0.5, "GBP": 1.5}, "USD", "GBP") == 3.33
assert exchange_currency(3, {"EUR": 1.0}, "EUR", "EUR") == 3.0


def piggy_bank_total(coins):
    """Return the total value of a dictionary from coin value to number of coins."""
    return sum(value * count for value, count in coins.items())


# E: items() yields both the value and the count of each kind of coin.
assert piggy_bank_total({50: 2, 10: 3}) == 130
assert piggy_bank_total({5: 0, 1: 7}) == 7
assert piggy_bank_total({}) == 0


def next_charm_price(cents):
    """Return the smallest price in cents that ends in 99 and is not below the given price."""
    return cents // 100 * 100 + 99


# E: Cut off the last two digits and put 99 in their place, which never lowers the price.
assert next_charm_price(1250) == 1299
assert next_charm_price(1299) == 1299
assert next_charm_price(1300) == 1399
assert next_charm_price(5) == 99


def price_tag_to_cents(tag):
    """Return the cents of a price tag such as '$1,250.50' or '$8', which may have thousands commas."""
    whole, _, fraction = tag.strip("$ ").replace(",", "").partition(".")
    return int(whole) * 100 + int(fraction.ljust(2, "0"))


# M: Remove the sign and commas, split at the point, and fill the fraction up to two digits.
assert price_tag_to_cents("$1,250.50") == 125050
assert price_tag_to_cents("$8") == 800
assert price_tag_to_cents("$0.05") == 5
assert price_tag_to_cents("$3.5") == 350


def phone_bill(minutes, included, monthly, per_minute):
    """Return the monthly fee plus the price of the minutes beyond the included ones."""
    extra = max(0, minutes - included)
    return monthly + extra * per_minute


# E: Only the minutes above the included number are charged; max avoids a negative number.
assert phone_bill(130, 100, 20, 2) == 80
assert phone_bill(100, 100, 20, 2) == 20
assert phone_bill(15, 100, 20, 2) == 20


def days_in_the_red(balance, bookings):
    """Count after how many of the bookings (positive or negative amounts) the account balance is below zero."""
    days = 0
    for amount in bookings:
        balance += amount
        if balance < 0:
            days += 1
    return days


# E: Keep the balance up to date and test it after each booking.
assert days_in_the_red(10, [-20, 5, 10]) == 2
assert days_in_the_red(0, [5, -5, -1]) == 1
assert days_in_the_red(100, [-50, -50]) == 0
assert days_in_the_red(-5, []) == 0


def to_twelve_hour(clock):
    """Turn a 24-hour time such as '13:05' into '1:05 pm'; midnight is '12:00 am' and noon '12:00 pm'."""
    hour, minute = clock.split(":")
    suffix = "am" if int(hour) < 12 else "pm"
    return f"{int(hour) % 12 or 12}:{minute} {suffix}"


# M: The remainder by 12 gives the hour, where a remainder of 0 is written as 12.
assert to_twelve_hour("13:05") == "1:05 pm"
assert to_twelve_hour("00:30") == "12:30 am"
assert to_twelve_hour("12:00") == "12:00 pm"
assert to_twelve_hour("09:59") == "9:59 am"
assert to_twelve_hour("11:45") == "11:45 am"


def to_24_hour(text):
    """Turn a time such as '1:05 pm' or '12:30 am' into the 24-hour form 'HH:MM'."""
    clock, suffix = text.split()
    hour, minute = clock.split(":")
    hours = int(hour) % 12
    if suffix == "pm":
        hours += 12
    return f"{hours:02d}:{minute}"


# M: The remainder by 12 makes 12 o'clock hour zero, and pm adds twelve hours.
assert to_24_hour("1:05 pm") == "13:05"
assert to_24_hour("12:30 am") == "00:30"
assert to_24_hour("12:15 pm") == "12:15"
assert to_24_hour("9:40 am") == "09:40"


def part_of_day(hour):
    """Name the part of the day: 'night' before 6, 'morning' before 12, 'afternoon' before 18, else 'evening'."""
    if hour < 6:
        return "night"
    if hour < 12:
        return "morning"
    if hour < 18:
        return "afternoon"
    return "evening"


# E: Each test is reached only if the earlier ones failed, so one limit per test is enough.
assert part_of_day(5) == "night"
assert part_of_day(6) == "morning"
assert part_of_day(12) == "afternoon"
assert part_of_day(17) == "afternoon"
assert part_of_day(18) == "evening"
assert part_of_day(11) == "morning"


def album_length(songs):
    """Return the total length of songs given as 'm:ss', as text of the same form."""
    total = 0
    for song in songs:
        minutes, seconds = song.split(":")
        total += 60 * int(minutes) + int(seconds)
    return f"{total // 60}:{total % 60:02d}"


# M: Add up everything in seconds and split the total into minutes and seconds at the end.
assert album_length(["3:30", "4:45"]) == "8:15"
assert album_length(["0:40", "0:25"]) == "1:05"
assert album_length(["59:59", "0:01"]) == "60:00"
assert album_length([]) == "0:00"


def next_departure(now, departures):
    """Return the first departure 'HH:MM' that is not before now, or the first one of the next day; the list is not empty."""
    later = [time for time in departures if time >= now]
    return min(later) if later else min(departures)


# M: Times of this form compare correctly as text; if none is left today, the earliest of all is next.
assert next_departure("08:10", ["09:15", "07:50", "08:40"]) == "08:40"
assert next_departure("23:30", ["06:00", "22:00"]) == "06:00"
assert next_departure("12:00", ["12:00", "13:00"]) == "12:00"


def wait_for_bus(minute, interval):
    """Return how many minutes one waits at a minute of the hour for a bus that comes at minute 0 and every `interval` minutes."""
    return -minute % interval


# E: The remainder of the negative minute is what is missing to the next multiple of the interval.
assert wait_for_bus(7, 10) == 3
assert wait_for_bus(20, 10) == 0
assert wait_for_bus(31, 15) == 14
assert wait_for_bus(0, 12) == 0


def hour_in_zone(hour, own_offset, other_offset):
    """Return which hour from 0 to 23 it is in another time zone; offsets are the hours ahead of universal time."""
    return (hour - own_offset + other_offset) % 24


# E: Subtracting the own offset gives universal time, and the other offset leads to the other zone.
assert hour_in_zone(12, 1, 9) == 20
assert hour_in_zone(22, 0, 5) == 3
assert hour_in_zone(2, 2, -5) == 19
assert hour_in_zone(8, 3, 3) == 8


def is_shop_open(hour, opens, closes):
    """Decide whether a shop is open at an hour, from the opening hour until before the closing hour, which may be after midnight."""
    if opens <= closes:
        return opens <= hour < closes
    return hour >= opens or hour < closes


# M: If it closes after midnight, the open hours are the evening from opening time or the early hours before closing time.
assert is_shop_open(9, 9, 18) is True
assert is_shop_open(18, 9, 18) is False
assert is_shop_open(1, 20, 2) is True
assert is_shop_open(20, 20, 2) is True
assert is_shop_open(2, 20, 2) is False
assert is_shop_open(12, 20, 2) is False


def hours_worked(shifts):
    """Return the total hours of the shifts, pairs of times such as ('09:00', '17:30') on the same day."""
    minutes = 0
    for start, end in shifts:
        start_hour, start_minute = map(int, start.split(":"))
        end_hour, end_minute = map(int, end.split(":"))
        minutes += 60 * (end_hour - start_hour) + end_minute - start_minute
    return minutes / 60


# M: Compute each shift in minutes from its parsed times and divide the total by 60.
assert hours_worked([("09:00", "17:30")]) == 8.5
assert hours_worked([("08:45", "12:00"), ("13:15", "17:00")]) == 7.0
assert hours_worked([]) == 0.0


def weekly_pay(hours, wage):
    """Return the pay for a week in which hours above 40 are paid one and a half times."""
    overtime = max(0, hours - 40)
    return hours * wage + overtime * wage * 0.5


# E: All hours are paid normally, and the overtime earns half of the wage on top.
assert weekly_pay(38, 10) == 380.0
assert weekly_pay(44, 10) == 460.0
assert weekly_pay(40, 12) == 480.0


def duration_in_words(seconds):
    """Describe a duration as text such as '1 h 5 min 3 s', without the parts that are zero; zero seconds give '0 s'."""
    parts = []
    for size, unit in ((3600, "h"), (60, "min"), (1, "s")):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {unit}")
    return " ".join(parts) or "0 s"


# M: Take out hours, minutes and seconds one after the other and keep only the counts above zero.
assert duration_in_words(3903) == "1 h 5 min 3 s"
assert duration_in_words(7200) == "2 h"
assert duration_in_words(61) == "1 min 1 s"
assert duration_in_words(0) == "0 s"


def weekday_after(day, count):
    """Return the weekday, one of 'Mon' to 'Sun', that is `count` days after a weekday."""
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return days[(days.index(day) + count) % 7]


# E: Move on in the list of days; the remainder by 7 starts again after Sunday.
assert weekday_after("Mon", 3) == "Thu"
assert weekday_after("Sat", 2) == "Mon"
assert weekday_after("Wed", 14) == "Wed"
assert weekday_after("Tue", -3) == "Sat"


def quarter_of_month(month):
    """Return the quarter of the year, such as 'Q1', for a month from 1 to 12."""
    return f"Q{(month - 1) // 3 + 1}"


# E: Counting the months from 0, each group of three has the same whole quotient.
assert quarter_of_month(3) == "Q1"
assert quarter_of_month(4) == "Q2"
assert quarter_of_month(12) == "Q4"


def day_of_year(day, month, leap):
    """Return the number of a day within its year, counting from 1; leap tells if February has 29 days."""
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return sum(lengths[: month - 1]) + day


# M: Sum up the lengths of the months before and add the day of the month.
assert day_of_year(1, 1, False) == 1
assert day_of_year(1, 3, False) == 60
assert day_of_year(1, 3, True) == 61
assert day_of_year(31, 12, True) == 366


def following_date(day, month, year):
    """Return the date (day, month, year) that follows a date of the Gregorian calendar."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    lengths = [31, 29 if is_leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day < lengths[month - 1]:
        return (day + 1, month, year)
    if month < 12:
        return (1, month + 1, year)
    return (1, 1, year + 1)


# H: The length of the month decides if the month ends, and the end of December also ends the year.
assert following_date(28, 2, 2023) == (1, 3, 2023)
assert following_date(28, 2, 2024) == (29, 2, 2024)
assert following_date(31, 12, 1999) == (1, 1, 2000)
assert following_date(30, 6, 2021) == (1, 7, 2021)
assert following_date(28, 2, 1900) == (1, 3, 1900)
assert following_date(29, 11, 2022) == (30, 11, 2022)
assert following_date(28, 2, 2000) == (29, 2, 2000)


def month_grid(first_weekday, days):
    """Return the weeks of a month as lists of 7 days, Monday first, with 0 outside of the month; weekdays count from 0."""
    cells = [0] * first_weekday + list(range(1, days + 1))
    while len(cells) % 7 != 0:
        cells.append(0)
    return [cells[i : i + 7] for i in range(0, len(cells), 7)]


# H: Fill up with zeros in front and at the end, then cut the row of days into weeks.
assert month_grid(5, 3) == [[0, 0, 0, 0, 0, 1, 2], [3, 0, 0, 0, 0, 0, 0]]
assert month_grid(0, 7) == [[1, 2, 3, 4, 5, 6, 7]]
assert month_grid(6, 8) == [[0, 0, 0, 0, 0, 0, 1], [2, 3, 4, 5, 6, 7, 8]]


def months_between(start, end):
    """Return how many months lie from one month to another, both in the form 'YYYY-MM'; negative if the end is earlier."""
    start_year, start_month = map(int, start.split("-"))
    end_year, end_month = map(int, end.split("-"))
    return 12 * (end_year - start_year) + end_month - start_month


# M: Parse both texts; each year counts 12 months and the months are subtracted directly.
assert months_between("2023-05", "2023-09") == 4
assert months_between("2022-11", "2024-02") == 15
assert months_between("2024-02", "2024-01") == -1
assert months_between("2020-06", "2020-06") == 0


def month_later(year, month, count):
    """Return the year and the month (1 to 12) that come `count` months after a month."""
    total = 12 * year + month - 1 + count
    return (total // 12, total % 12 + 1)


# M: Count all months from year 0 with months from 0 to 11, add, and split the total again.
assert month_later(2023, 11, 3) == (2024, 2)
assert month_later(2023, 1, 11) == (2023, 12)
assert month_later(2024, 1, -1) == (2023, 12)
assert month_later(2020, 6, 24) == (2022, 6)


def sort_dotted_dates(dates):
    """Return dates such as '7.12.2023' (day, month, year) in order of time, the earliest first."""
    return sorted(dates, key=lambda date: [int(part) for part in reversed(date.split("."))])


# M: The key is the list of year, month and day as numbers, which compares in the order of time.
assert sort_dotted_dates(["7.12.2023", "10.2.2023"]) == ["10.2.2023", "7.12.2023"]
assert sort_dotted_dates(["3.1.24", "9.5.23", "1.7.23"]) == ["9.5.23", "1.7.23", "3.1.24"]
assert sort_dotted_dates(["10.5.2020", "9.5.2020"]) == ["9.5.2020", "10.5.2020"]
assert sort_dotted_dates([]) == []


def thermostat_action(current, target):
    """Return 'heat' if it is more than one degree too cold, 'cool' if it is more than one degree too warm, else 'off'."""
    if current < target - 1:
        return "heat"
    if current > target + 1:
        return "cool"
    return "off"


# E: Within one degree of the target both tests fail and nothing is done.
assert thermostat_action(19, 21) == "heat"
assert thermostat_action(23, 21) == "cool"
assert thermostat_action(20, 21) == "off"
assert thermostat_action(22, 21) == "off"


def convert_temperature(text):
    """Convert a temperature such as '20C' to Fahrenheit and one such as '68F' to Celsius, as text rounded to a whole degree."""
    value = float(text[:-1])
    if text[-1] == "C":
        return f"{round(value * 9 / 5 + 32)}F"
    return f"{round((value - 32) * 5 / 9)}C"


# M: The last letter chooses the formula, and the rest of the text is the number.
assert convert_temperature("20C") == "68F"
assert convert_temperature("68F") == "20C"
assert convert_temperature("-40F") == "-40C"
assert convert_temperature("36.6C") == "98F"


def rain_by_month(readings):
    """Return the total rain of each month from readings such as ('2024-03-09', 12), with keys such as '2024-03'."""
    totals = {}
    for date, rain in readings:
        month = date[:7]
        totals[month] = totals.get(month, 0) + rain
    return totals


# M: The first seven characters of the date are the month, which is the key of the sum.
assert rain_by_month([("2024-03-09", 12), ("2024-03-10", 3)]) == {"2024-03": 15}
assert rain_by_month([("2023-03-01", 1), ("2024-03-01", 2)]) == {"2023-03": 1, "2024-03": 2}
assert rain_by_month([]) == {}


def trip_average_speed(legs):
    """Return the average speed of a trip whose legs are pairs (kilometres, speed), all with a speed above zero."""
    distance = sum(kilometres for kilometres, _ in legs)
    hours = sum(kilometres / speed for kilometres, speed in legs)
    return distance / hours


# M: The average is the whole distance over the whole time, not the mean of the speeds.
assert trip_average_speed([(60, 60), (60, 30)]) == 40.0
assert trip_average_speed([(100, 50)]) == 50.0
assert trip_average_speed([(90, 90), (10, 10)]) == 50.0


def catch_up_hours(head_start, slow, fast):
    """Return after how many hours a fast car catches up with a slow one that is head_start kilometres ahead, None if it never does."""
    if fast <= slow:
        return None
    return head_start / (fast - slow)


# E: The gap shrinks by the difference of the speeds each hour, which must be positive.
assert catch_up_hours(30, 60, 80) == 1.5
assert catch_up_hours(10, 50, 50) is None
assert catch_up_hours(0, 50, 70) == 0.0
assert catch_up_hours(5, 90, 70) is None


def fuel_stops(stations, tank_range, goal):
    """Return the stations (sorted kilometres) at which a car with a full tank must refuel to reach the goal with the fewest stops, or None if a gap exceeds the tank range."""
    stops = []
    filled_at = last = 0
    for place in stations + [goal]:
        if place - last > tank_range:
            return None
        if place - filled_at > tank_range:
            stops.append(last)
            filled_at = last
        last = place
    return stops


# H: Drive on as far as the tank allows; only if the next place is out of reach, refuel at the last station passed.
assert fuel_stops([100, 250, 300, 480], 300, 600) == [300]
assert fuel_stops([100, 200], 150, 300) == [100, 200]
assert fuel_stops([100, 200], 120, 400) is None
assert fuel_stops([], 500, 400) == []
assert fuel_stops([300], 300, 600) == [300]


def speeding_fine(speed, limit):
    """Return the fine for a speed: 0 up to the limit, 30 for up to 10 too fast, 80 for up to 25 too fast, else 200."""
    excess = speed - limit
    if excess <= 0:
        return 0
    if excess <= 10:
        return 30
    if excess <= 25:
        return 80
    return 200


# E: Compute the excess once and test its limits in increasing order.
assert speeding_fine(50, 50) == 0
assert speeding_fine(60, 50) == 30
assert speeding_fine(61, 50) == 80
assert speeding_fine(75, 50) == 80
assert speeding_fine(76, 50) == 200


def distance_text(metres):
    """Write a distance as whole metres below 1000 such as '850 m', otherwise in kilometres with one decimal such as '1.2 km'."""
    if metres < 1000:
        return f"{metres} m"
    return f"{metres / 1000:.1f} km"


# E: The limit of 1000 decides about the unit, and .1f rounds to one decimal.
assert distance_text(999) == "999 m"
assert distance_text(1234) == "1.2 km"
assert distance_text(1000) == "1.0 km"


def total_climb(heights):
    """Return how many metres a path goes up in all, given its heights in order; ways down do not count."""
    return sum(max(0, after - before) for before, after in zip(heights, heights[1:]))


# E: Add up the differences between neighbours, with the negative ones replaced by 0.
assert total_climb([100, 150, 120, 200]) == 130
assert total_climb([300, 200, 100]) == 0
assert total_climb([50]) == 0


def points_to_next_grade(points, limits):
    """Return how many points are missing to the next higher of the grade limits, or 0 if the highest is reached."""
    higher = [limit for limit in limits if limit > points]
    return min(higher) - points if higher else 0


# M: Of the limits that are not reached yet the lowest one is next.
assert points_to_next_grade(72, [50, 75, 90]) == 3
assert points_to_next_grade(75, [50, 75, 90]) == 15
assert points_to_next_grade(95, [50, 75, 90]) == 0
assert points_to_next_grade(10, [90, 50]) == 40


def quiz_points(answers, solution):
    """Return the points of a quiz: 3 for each right answer, 1 less for each wrong one, nothing for '-', which means no answer."""
    points = 0
    for given, right in zip(answers, solution):
        if given == right:
            points += 3
        elif given != "-":
            points -= 1
    return points


# M: A right answer adds, a wrong one subtracts, and a dash reaches neither branch.
assert quiz_points("ABCD", "ABCA") == 8
assert quiz_points("A-C-", "ABCA") == 6
assert quiz_points("DDDD", "ABCA") == -4
assert quiz_points("", "") == 0


def darts_total(throws):
    """Return the total of darts throws such as '20', 'D5' (double) and 'T19' (triple)."""
    factors = {"D": 2, "T": 3}
    total = 0
    for throw in throws:
        if throw[0] in factors:
            total += factors[throw[0]] * int(throw[1:])
        else:
            total += int(throw)
    return total


# M: A leading letter looks up the factor, and the rest of the text is the field.
assert darts_total(["T20", "D5", "7"]) == 77
assert darts_total(["20", "20", "1"]) == 41
assert darts_total(["T19"]) == 57
assert darts_total([]) == 0


def is_full_house(dice):
    """Return True if five dice show one number three times and another one twice."""
    return sorted(dice.count(number) for number in set(dice)) == [2, 3]


# M: Count each distinct number; for a full house the sorted counts are 2 and 3.
assert is_full_house([2, 5, 2, 5, 5]) is True
assert is_full_house([1, 1, 1, 1, 6]) is False
assert is_full_house([3, 3, 3, 2, 1]) is False
assert is_full_house([4, 4, 4, 4, 4]) is False
assert is_full_house([1, 1, 5, 5, 5]) is True


def season_points(results):
    """Return the points of a team for a text of results: 3 for each 'W' (win), 1 for each 'D' (draw), 0 for 'L'."""
    return 3 * results.count("W") + results.count("D")


# E: Count the wins and draws, each with its own weight.
assert season_points("WDLW") == 7
assert season_points("LLL") == 0
assert season_points("") == 0
assert season_points("DD") == 2


def league_table(matches):
    """Return the teams of matches (home, away, home goals, away goals) by points: 3 for a win, 1 for a draw; equal ones by name."""
    points = {}
    for home, away, home_goals, away_goals in matches:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if home_goals == away_goals:
            points[home] += 1
            points[away] += 1
        else:
            points[home if home_goals > away_goals else away] += 3
    return sorted(points, key=lambda team: (-points[team], team))


# H: Collect the points in a dictionary, then sort the teams by negative points and name.
assert league_table([("R", "B", 1, 2), ("B", "J", 0, 0)]) == ["B", "J", "R"]
assert league_table([("C", "B", 0, 0), ("A", "D", 0, 2)]) == ["D", "B", "C", "A"]
assert league_table([("A", "B", 0, 3), ("C", "A", 2, 1)]) == ["B", "C", "A"]
assert league_table([]) == []
assert league_table([("B", "A", 0, 0), ("B", "A", 1, 1), ("C", "A", 1, 0)]) == ["C", "A", "B"]


def hand_game_result(mine, yours):
    """Return 'win', 'loss' or 'draw' from my view of a game in which rock beats scissors, scissors beat paper and paper beats rock."""
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    if mine == yours:
        return "draw"
    return "win" if beats[mine] == yours else "loss"


# E: A dictionary tells what each hand beats, which replaces a long chain of conditions.
assert hand_game_result("rock", "scissors") == "win"
assert hand_game_result("rock", "paper") == "loss"
assert hand_game_result("paper", "paper") == "draw"
assert hand_game_result("scissors", "paper") == "win"


def blackjack_value(cards):
    """Return the value of cards such as ['A', 'K', '5']: J, Q and K count 10, an ace 11, or 1 if the hand would exceed 21."""
    total = 0
    for card in cards:
        if card == "A":
            total += 11
        elif card in "JQK":
            total += 10
        else:
            total += int(card)
    aces = cards.count("A")
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


# H: Count all aces as 11 first, then make them cost 1 one by one while the total is too high.
assert blackjack_value(["A", "K"]) == 21
assert blackjack_value(["A", "K", "5"]) == 16
assert blackjack_value(["A", "A", "9"]) == 21
assert blackjack_value(["10", "Q", "3"]) == 23
assert blackjack_value(["A", "A", "K"]) == 12
assert blackjack_value(["A", "9", "K", "5"]) == 25


def level_for_experience(experience):
    """Return a player's level, which starts at 1; level 2 costs 100 experience and each further level twice as much as the one before."""
    level, cost = 1, 100
    while experience >= cost:
        experience -= cost
        level += 1
        cost *= 2
    return level


# M: Pay for one level after the other, doubling the cost, as long as the experience suffices.
assert level_for_experience(99) == 1
assert level_for_experience(100) == 2
assert level_for_experience(299) == 2
assert level_for_experience(300) == 3


def code_breaker_hits(secret, guess):
    """Return how many symbols of a guess are in the right place, and how many more occur in the secret at another place."""
    exact = sum(1 for a, b in zip(secret, guess) if a == b)
    shared = sum(min(secret.count(symbol), guess.count(symbol)) for symbol in set(guess))
    return exact, shared - exact


# H: The smaller of both counts is how often a symbol is shared; what is not in the right place is misplaced.
assert code_breaker_hits("RGBY", "RBGO") == (1, 2)
assert code_breaker_hits("RRGG", "GGRR") == (0, 4)
assert code_breaker_hits("RGBY", "RRRR") == (1, 0)
assert code_breaker_hits("BBYG", "BBYG") == (4, 0)


def knockout_rounds(teams):
    """Return how many rounds a tournament needs until one team is left; half of the teams, rounded down, go out in each."""
    rounds = 0
    while teams > 1:
        teams -= teams // 2
        rounds += 1
    return rounds


# E: A team without an opponent stays in, so only the rounded half is removed.
assert knockout_rounds(8) == 3
assert knockout_rounds(5) == 3
assert knockout_rounds(1) == 0
assert knockout_rounds(2) == 1


def zoo_ticket_price(age, is_member):
    """Return the price of a ticket: free for members and under the age of 4, 6 up to 15, 8 from 65, otherwise 12."""
    if is_member or age < 4:
        return 0
    if age <= 15:
        return 6
    if age >= 65:
        return 8
    return 12


# E: The early returns go through the cheaper cases, and the full price is left for all others.
assert zoo_ticket_price(30, True) == 0
assert zoo_ticket_price(15, False) == 6
assert zoo_ticket_price(16, False) == 12
assert zoo_ticket_price(65, False) == 8
assert zoo_ticket_price(3, False) == 0
assert zoo_ticket_price(4, False) == 6
assert zoo_ticket_price(64, False) == 12


def family_price(adults, children):
    """Return the lowest price for adults at 10 and children at 6, if a family ticket for 25 covers up to 2 adults and 3 children once."""
    single = 10 * adults + 6 * children
    with_family = 25 + 10 * max(0, adults - 2) + 6 * max(0, children - 3)
    return min(single, with_family)


# M: Compute both totals, where the family ticket leaves only the persons beyond its limits to pay, and take the smaller one.
assert family_price(2, 2) == 25
assert family_price(1, 1) == 16
assert family_price(3, 4) == 41
assert family_price(0, 5) == 30


def seat_label(number, per_row):
    """Return a label such as 'B3' for a seat number that counts from 1 along rows of the given length, the first row being 'A'."""
    row, place = divmod(number - 1, per_row)
    return f"{chr(ord('A') + row)}{place + 1}"


# M: Counting from 0, divmod gives the row and the place in it; chr turns the row into a letter.
assert seat_label(13, 10) == "B3"
assert seat_label(10, 10) == "A10"
assert seat_label(1, 4) == "A1"
assert seat_label(9, 4) == "C1"


def finishing_times(minutes, counters):
    """Return when each customer of a queue is done if they go, in order, to the counter that is free first; minutes tell how long each needs."""
    free_at = [0] * counters
    done = []
    for needed in minutes:
        start = heapq.heappop(free_at)
        done.append(start + needed)
        heapq.heappush(free_at, start + needed)
    return done


# H: A heap of the times at which the counters become free always gives the earliest one.
assert finishing_times([5, 3, 4, 1], 2) == [5, 3, 7, 6]
assert finishing_times([2, 2, 2], 1) == [2, 4, 6]
assert finishing_times([8, 1], 3) == [8, 1]
assert finishing_times([], 2) == []


def scale_recipe(recipe, servings, wanted):
    """Return a recipe, a dictionary of amounts for some servings, with the amounts for the wanted number of servings."""
    return {name: amount * wanted / servings for name, amount in recipe.items()}


# E: Each amount is multiplied by the wanted servings and divided by the servings of the recipe.
assert scale_recipe({"oil": 20, "egg": 2}, 4, 6) == {"oil": 30.0, "egg": 3.0}
assert scale_recipe({"milk": 500}, 2, 1) == {"milk": 250.0}
assert scale_recipe({}, 4, 8) == {}


def cakes_possible(recipe, pantry):
    """Return how many cakes the pantry is enough for; both dictionaries hold amounts, and a missing ingredient counts as 0."""
    return min(pantry.get(name, 0) // amount for name, amount in recipe.items())


# M: Each ingredient alone allows a certain number of cakes, and the scarcest one decides.
assert cakes_possible({"flour": 200, "eggs": 3}, {"flour": 1000, "eggs": 7}) == 2
assert cakes_possible({"sugar": 50}, {"sugar": 149, "salt": 9}) == 2
assert cakes_possible({"milk": 100, "egg": 1}, {"milk": 900}) == 0


def years_until_twice_as_old(parent, child):
    """Return in how many years the parent will be exactly twice as old as the child; negative if that was in the past."""
    return parent - 2 * child


# E: parent + x == 2 * (child + x) is solved by x = parent - 2 * child.
assert years_until_twice_as_old(40, 12) == 16
assert years_until_twice_as_old(50, 25) == 0
assert years_until_twice_as_old(60, 35) == -10


def possible_birth_years(age, year):
    """Return the two possible birth years of a person who has the given age at some day of the year, the earlier one first."""
    return (year - age - 1, year - age)


# E: Without a birthday yet this year the person was born one year earlier.
assert possible_birth_years(30, 2024) == (1993, 1994)
assert possible_birth_years(0, 2020) == (2019, 2020)
assert possible_birth_years(99, 2000) == (1900, 1901)


def feet_and_inches(inches):
    """Return a length in whole inches as text such as '5 ft 10 in', with 12 inches to a foot; a part that is zero is written too."""
    feet, rest = divmod(inches, 12)
    return f"{feet} ft {rest} in"


# E: divmod by 12 gives the feet and the inches that are left.
assert feet_and_inches(70) == "5 ft 10 in"
assert feet_and_inches(72) == "6 ft 0 in"
assert feet_and_inches(11) == "0 ft 11 in"


def convert_length(value, source, target):
    """Convert a length between the units 'mm', 'cm', 'm' and 'km'."""
    millimetres = {"mm": 1, "cm": 10, "m": 1000, "km": 1_000_000}
    return value * millimetres[source] / millimetres[target]


# E: A table holds the size of each unit in millimetres, through which every conversion goes.
assert convert_length(3, "m", "cm") == 300.0
assert convert_length(2500, "m", "km") == 2.5
assert convert_length(5, "mm", "cm") == 0.5
assert convert_length(7, "cm", "cm") == 7.0


def first_free_hour(busy, opens, closes):
    """Return the first hour from opening until before closing that is not in the list of busy hours, or None."""
    for hour in range(opens, closes):
        if hour not in busy:
            return hour
    return None


# E: Try the hours in order and return the first free one.
assert first_free_hour([9, 10, 12], 9, 17) == 11
assert first_free_hour([9, 10], 9, 11) is None
assert first_free_hour([], 8, 12) == 8


def late_tasks(tasks):
    """Return the names of the tasks (name, hours, deadline) that end late if they are done one by one from hour 0 by earliest deadline."""
    late = []
    clock = 0
    for name, hours, deadline in sorted(tasks, key=lambda task: task[2]):
        clock += hours
        if clock > deadline:
            late.append(name)
    return late


# M: Sort by deadline, add up the hours, and compare the clock after each task with its deadline.
assert late_tasks([("paint", 2, 9), ("wash", 4, 4)]) == []
assert late_tasks([("paint", 5, 6), ("wash", 3, 4)]) == ["paint"]
assert late_tasks([("a", 2, 1), ("b", 1, 3)]) == ["a"]
assert late_tasks([]) == []


def shift_lengths(total, longest):
    """Split a number of hours into shifts of the longest allowed length and, if needed, a shorter last one, as a list."""
    shifts = [longest] * (total // longest)
    if total % longest:
        shifts.append(total % longest)
    return shifts


# E: Whole division gives the number of full shifts, and a remainder becomes the last one.
assert shift_lengths(20, 8) == [8, 8, 4]
assert shift_lengths(16, 8) == [8, 8]
assert shift_lengths(3, 8) == [3]
assert shift_lengths(0, 8) == []

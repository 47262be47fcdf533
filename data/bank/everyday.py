"""Verified problems: everyday."""

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

def cooking_minutes(weight_kg: int, minutes_per_kg: int, rest: int = 15) -> int:
    """Return the minutes for a roast: minutes_per_kg per kilogram plus a rest, 15 by default.
    """
    return weight_kg * minutes_per_kg + rest
# E: The weight is multiplied by the minutes, and the default rest is added.
# R: roasting time: weight in kg times minutes per kg, plus resting time (15 unless I say something else)
assert cooking_minutes(2, 40) == 95
assert cooking_minutes(1, 30, 0) == 30
assert cooking_minutes(0, 40) == 15

def split_rent(rent, room_sizes):
    """Return what each room pays when the rent is shared in proportion to the room sizes."""
    total = sum(room_sizes)
    return [rent * size / total for size in room_sizes]
# E: Each room pays its part of the total size.
# R: share the rent of a flat by room size. rent and a list of sizes -> list of what each room pays
assert split_rent(900, [10, 20]) == [300.0, 600.0]
assert split_rent(500, [12]) == [500.0]
assert split_rent(0, [1, 1]) == [0.0, 0.0]

def water_plants_on(day: int, plants: dict[str, int]) -> list[str]:
    """List the plants that get water on a day, in alphabetical order.
    plants maps a name to an interval; a plant gets water when the day is a multiple of it.
    """
    thirsty = []
    for name in sorted(plants):
        if day % plants[name] == 0:
            thirsty.append(name)
    return thirsty
# E: The remainder of day and interval is 0 on watering days.
assert water_plants_on(6, {"rose": 2, "fern": 3, "aloe": 5}) == ["fern", "rose"]
assert water_plants_on(1, {"rose": 2}) == []
assert water_plants_on(5, {}) == []

def dog_years(years):
    """Convert dog years to human years: the first two count 10 each, every further one counts
    4.
    """
    if years <= 2:
        return years * 10
    return 20 + (years - 2) * 4
# E: Beyond two years, the fixed 20 is joined by 4 for each extra year.
assert dog_years(1) == 10
assert dog_years(2) == 20
assert dog_years(5) == 32

def print_cost(pages, colour=False, copies=1):
    """Return the cost in cents of printing: 5 per page, or 20 in colour, times the copies.
    More than 100 pages in total are 10 percent cheaper, rounded down to whole cents.
    """
    total_pages = pages * copies
    cost = total_pages * (20 if colour else 5)
    if total_pages > 100:
        cost = cost * 90 // 100
    return cost
# M: The price per page depends on the colour, the reduction on all pages together.
# R: copy shop: 5 cents a page, 20 in color, times number of copies; if thats more than 100 pages altogether take off 10%. arguments pages, color (False), copies (1)
assert print_cost(10) == 50
assert print_cost(10, True, 2) == 400
assert print_cost(101) == 454

def wall_tiles(wall_cm: int, tile_cm: int) -> tuple[int, int]:
    """Return how many whole tiles fit along a wall and the centimetres that stay free."""
    return wall_cm // tile_cm, wall_cm % tile_cm
# E: The quotient counts the tiles and the remainder is the gap.
assert wall_tiles(100, 30) == (3, 10)
assert wall_tiles(90, 30) == (3, 0)
assert wall_tiles(20, 30) == (0, 20)

def laundry_loads(pieces, capacity):
    """Return the number of loads for some pieces of clothing;
    the last load may be partly filled.
    """
    loads = pieces // capacity
    if pieces % capacity > 0:
        loads += 1
    return loads
# E: A rest that does not fill a machine needs one more load.
# R: how many machine loads for n pieces of laundry if k fit in one load
assert laundry_loads(17, 8) == 3
assert laundry_loads(16, 8) == 2
assert laundry_loads(0, 8) == 0

def party_shopping(guests, needs):
    """Return a shopping dictionary in which the needs of one guest are multiplied by the
    guests.
    """
    shopping = {}
    for item, amount in needs.items():
        shopping[item] = amount * guests
    return shopping
# E: Each amount is multiplied and stored under the same item.
assert party_shopping(4, {"roll": 2, "juice": 1}) == {"roll": 8, "juice": 4}
assert party_shopping(0, {"roll": 2}) == {"roll": 0}
assert party_shopping(3, {}) == {}

def use_from_pantry(pantry, item, amount):
    """Return a new pantry dictionary after taking an amount of an item; emptied items vanish.
    If there is not enough of the item, the copy is unchanged.
    """
    result = dict(pantry)
    if result.get(item, 0) >= amount:
        result[item] -= amount
        if result[item] == 0:
            del result[item]
    return result
# M: The copy is changed only if enough is there, and a zero entry is deleted.
assert use_from_pantry({"egg": 3}, "egg", 2) == {"egg": 1}
assert use_from_pantry({"egg": 3}, "egg", 3) == {}
assert use_from_pantry({"egg": 1}, "egg", 2) == {"egg": 1}

def cheapest_with_all(shops, wanted):
    """Return the name of the shop where all wanted things together cost the least, or None.
    shops maps a shop to a dictionary of prices; shops that lack a thing do not count.
    """
    best = None
    best_total = 0
    for shop, prices in shops.items():
        if all(thing in prices for thing in wanted):
            total = sum(prices[thing] for thing in wanted)
            if best is None or total < best_total:
                best, best_total = shop, total
    return best
# M: Complete shops are summed up, and the lowest sum so far is remembered with its shop.
assert cheapest_with_all({"A": {"tea": 3, "jam": 4}, "B": {"tea": 1}}, ["tea", "jam"]) == "A"
assert cheapest_with_all({"A": {"tea": 3}, "B": {"tea": 1}}, ["tea"]) == "B"
assert cheapest_with_all({"A": {}}, ["tea"]) is None

def heating_days(temperatures, limit=15):
    """Count the days on which the heating runs: those with a temperature below limit (15)."""
    return sum(1 for degrees in temperatures if degrees < limit)
# E: A generator hands sum a 1 for each cold day.
assert heating_days([10, 15, 20, 14]) == 2
assert heating_days([5], 5) == 0
assert heating_days([]) == 0

def steps_goal_days(steps, goal):
    """List the numbers of the days, counted from 1, on which a step goal was reached."""
    days = []
    for day, count in enumerate(steps, start=1):
        if count >= goal:
            days.append(day)
    return days
# E: enumerate from 1 numbers the days that are tested.
# R: i have my steps per day in a list. on which days (1 = first) did i reach my goal?
assert steps_goal_days([9000, 12000, 10000], 10000) == [2, 3]
assert steps_goal_days([1], 5) == []
assert steps_goal_days([], 5) == []

def phone_credit(credit: int, calls: list[int], price_per_minute: int = 2) -> int:
    """Return the credit left after calls of some minutes;
    a call that costs too much is not made.
    """
    for minutes in calls:
        cost = minutes * price_per_minute
        if cost <= credit:
            credit -= cost
    return credit
# E: Each call is priced and taken off only when the credit covers it.
assert phone_credit(20, [3, 10, 5]) == 4
assert phone_credit(5, [3]) == 5
assert phone_credit(9, [3], 3) == 0

def bought_with_money(money, prices):
    """Buy things in the order of their prices, cheapest first; return how many and the money
    left.
    The result is a tuple (pieces, money left), and buying stops when a thing is too dear.
    """
    pieces = 0
    for price in sorted(prices):
        if price > money:
            break
        money -= price
        pieces += 1
    return pieces, money
# M: Sorted prices make each purchase the cheapest one left, and a break ends the buying.
# R: with some money, buy as many things as possible from a list of prices (cheapest first). return (how many, money left)
assert bought_with_money(10, [5, 2, 4, 1]) == (3, 3)
assert bought_with_money(1, [2]) == (0, 1)
assert bought_with_money(5, []) == (0, 5)

def train_platform(train_number):
    """Return the platform of a train: even numbers leave from "A", odd ones from "B".
    Trains with numbers from 1000 on always leave from "C".
    """
    if train_number >= 1000:
        return "C"
    return "A" if train_number % 2 == 0 else "B"
# E: The exception is tested first, then the parity decides.
assert train_platform(12) == "A"
assert train_platform(7) == "B"
assert train_platform(1002) == "C"

def arrival_time(start_hour: int, hours: int) -> tuple[int, int]:
    """Return the clock hour (0 to 23) and the number of midnights passed for a trip of some
    hours.
    """
    total = start_hour + hours
    return total % 24, total // 24
# E: The remainder by 24 is the clock hour and the quotient counts the midnights.
# R: start hour plus a number of hours -> clock hour and how many days later
assert arrival_time(20, 6) == (2, 1)
assert arrival_time(8, 3) == (11, 0)
assert arrival_time(0, 48) == (0, 2)

def luggage_fees(weights, limit=20):
    """Return the fee for each piece of luggage: 5 per kilogram over the limit, which is 20 kg.
    """
    fees = []
    for weight in weights:
        fees.append(max(0, weight - limit) * 5)
    return fees
# E: max turns a weight below the limit into no excess at all.
assert luggage_fees([18, 23, 20]) == [0, 15, 0]
assert luggage_fees([12], 10) == [10]
assert luggage_fees([]) == []

def visits_by_country(trips):
    """Return the countries that were visited more than once, sorted;
    trips are (country, year).
    """
    seen = set()
    again = set()
    for country, _ in trips:
        if country in seen:
            again.add(country)
        seen.add(country)
    return sorted(again)
# M: Two sets separate the first visits from the repeated ones.
# R: trips as (country, year) tuples. sorted list of the countries i went to at least twice
assert visits_by_country([("Italy", 2019), ("Spain", 2020), ("Italy", 2022)]) == ["Italy"]
assert visits_by_country([("Italy", 2019)]) == []
assert visits_by_country([]) == []

def borrowed_too_long(loans, today, allowed=30):
    """Return the readers who have kept a book for more than allowed days (30), in the given
    order.
    loans maps a reader to the number of the day of borrowing.
    """
    return [reader for reader, day in loans.items() if today - day > allowed]
# E: Today minus the day of borrowing is compared with the allowed days.
# R: loans dict: reader -> day number when borrowed. who had a book for more than 30 days (limit can be changed), given today's day number
assert borrowed_too_long({"Al": 1, "Bo": 20}, 40) == ["Al"]
assert borrowed_too_long({"Al": 1}, 31) == []
assert borrowed_too_long({"Al": 1}, 10, 7) == ["Al"]

def playlist_within(songs: list[tuple[str, int]], minutes: int) -> list[str]:
    """Return the titles from the front of a song list that fit into some minutes together.
    songs are (title, minutes) tuples; the first song that does not fit ends the list.
    """
    titles = []
    for title, length in songs:
        if length > minutes:
            break
        minutes -= length
        titles.append(title)
    return titles
# E: The remaining minutes shrink with each song, and a break stops at the first misfit.
# R: songs as (title, minutes). take songs from the start while they fit in the given minutes, stop at the first which doesnt
assert playlist_within([("a", 3), ("b", 4), ("c", 1)], 7) == ["a", "b"]
assert playlist_within([("a", 9), ("b", 1)], 5) == []
assert playlist_within([], 10) == []

def beats_per_song(bpm, minutes, seconds=0):
    """Return the whole number of beats in a song with the tempo bpm (beats per minute)."""
    return bpm * (minutes * 60 + seconds) // 60
# E: The length in seconds times the tempo is divided by the 60 seconds of a minute.
assert beats_per_song(120, 3) == 360
assert beats_per_song(90, 0, 30) == 45
assert beats_per_song(100, 1, 1) == 101

def rainiest_month(rain):
    """Return the month with the most rain from a dictionary of month to a list of daily
    amounts.
    The first month wins a tie; an empty dictionary gives None.
    """
    best = None
    for month in rain:
        if best is None or sum(rain[month]) > sum(rain[best]):
            best = month
    return best
# E: The sums of the daily amounts are compared month by month.
assert rainiest_month({"May": [1, 2], "Jun": [5]}) == "Jun"
assert rainiest_month({"May": [3], "Jun": [1, 2]}) == "May"
assert rainiest_month({}) is None

def frost_warning(forecast: list[tuple[str, int]]) -> list[str]:
    """Return the days with a night below 0 degrees from a list of (day, night degrees)."""
    days = []
    for day, degrees in forecast:
        if degrees < 0:
            days.append(day)
    return days
# E: Each tuple is unpacked, and cold nights give their day.
# R: forecast = list of (day, night temperature): which days have a night below zero?
assert frost_warning([("Mon", 2), ("Tue", -1)]) == ["Tue"]
assert frost_warning([("Mon", 0)]) == []
assert frost_warning([]) == []

def temperature_swing(days):
    """Return the day with the greatest difference between its high and its low temperature.
    days maps a day to a tuple (low, high) and is not empty; the first day wins a tie.
    """
    return max(days, key=lambda day: days[day][1] - days[day][0])
# M: The key function computes the swing of a day, and max compares by it.
assert temperature_swing({"Mon": (2, 10), "Tue": (5, 15)}) == "Tue"
assert temperature_swing({"Mon": (0, 1), "Tue": (4, 5)}) == "Mon"
assert temperature_swing({"Sun": (-5, -5)}) == "Sun"

def goals_difference(matches, team):
    """Return the goals that a team has shot minus those it has let in.
    matches are tuples (home, away, home goals, away goals).
    """
    difference = 0
    for home, away, home_goals, away_goals in matches:
        if team == home:
            difference += home_goals - away_goals
        elif team == away:
            difference += away_goals - home_goals
    return difference
# M: Playing at home or away decides which of the goals are the team's own.
# R: goal difference of a team in a list of matches (home, away, home goals, away goals)
assert goals_difference([("A", "B", 3, 1), ("C", "A", 2, 0)], "A") == 0
assert goals_difference([("A", "B", 3, 1)], "B") == -2
assert goals_difference([], "A") == 0

def sprint_qualifiers(times, limit):
    """Return the names of runners with a time of at most limit, fastest first.
    times is a dictionary from names to seconds.
    """
    fast = [name for name in times if times[name] <= limit]
    return sorted(fast, key=times.get)
# E: The names are filtered first and then sorted by their times.
# R: dict runner -> seconds. names of all with at most the limit, fastest first
assert sprint_qualifiers({"Al": 12, "Bo": 11, "Cy": 14}, 12) == ["Bo", "Al"]
assert sprint_qualifiers({"Al": 12}, 10) == []
assert sprint_qualifiers({}, 10) == []

def high_jump_result(attempts):
    """Return the greatest height that was cleared, or None.
    attempts are tuples (height, cleared) with cleared being True or False.
    """
    best = None
    for height, cleared in attempts:
        if cleared and (best is None or height > best):
            best = height
    return best
# E: Only successful attempts can replace the best height.
assert high_jump_result([(150, True), (160, False), (155, True)]) == 155
assert high_jump_result([(150, False)]) is None
assert high_jump_result([]) is None

def relay_times(legs):
    """Return the total time of each team from a dictionary of team to a list of leg times.
    Teams with a None among their times did not finish and get None.
    """
    totals = {}
    for team, times in legs.items():
        totals[team] = None if None in times else sum(times)
    return totals
# E: A membership test for None comes before the summing.
assert relay_times({"red": [10, 12], "blue": [9, None]}) == {"red": 22, "blue": None}
assert relay_times({"red": []}) == {"red": 0}
assert relay_times({}) == {}

def judge_score(notes, difficulty=1):
    """Return a dive's score: the sum of the notes without one highest and one lowest, times
    difficulty.
    There are at least three notes, and the difficulty is 1 by default.
    """
    middle = sorted(notes)[1:-1]
    return sum(middle) * difficulty
# E: Sorting puts the extreme notes at both ends, where a slice drops them.
# R: diving score: drop the best and the worst note, sum the rest and multiply with the difficulty (default 1)
assert judge_score([7, 9, 8]) == 8
assert judge_score([5, 5, 6, 9], 2) == 22
assert judge_score([1, 1, 1]) == 1

def attendance_percent(marks: str) -> int:
    """Return the percentage of "p" (present) in a text of attendance marks, rounded down.
    "e" (excused) marks do not count at all; without other marks the result is 100.
    """
    counted = [mark for mark in marks if mark != "e"]
    if not counted:
        return 100
    return 100 * counted.count("p") // len(counted)
# M: Excused marks are filtered out before the share is computed.
assert attendance_percent("ppap") == 75
assert attendance_percent("pea") == 50
assert attendance_percent("e") == 100

def class_helpers(names, week):
    """Return the two helpers of a week (counted from 1), going around the list two by two.
    After the end, the list starts again from the front.
    """
    start = (week - 1) * 2
    first = names[start % len(names)]
    second = names[(start + 1) % len(names)]
    return first, second
# M: The remainder by the length wraps each index around to the front.
# R: two kids help each week, in list order, starting over at the end. which two in week n (1 = first)?
assert class_helpers(["Al", "Bo", "Cy"], 1) == ("Al", "Bo")
assert class_helpers(["Al", "Bo", "Cy"], 2) == ("Cy", "Al")
assert class_helpers(["Al", "Bo"], 5) == ("Al", "Bo")

def homework_missing(students, handed_in):
    """List the students who have not handed in their homework, in class order."""
    missing = []
    for student in students:
        if student not in handed_in:
            missing.append(student)
    return missing
# E: Every student is looked up in the second list.
assert homework_missing(["Al", "Bo", "Cy"], ["Bo"]) == ["Al", "Cy"]
assert homework_missing(["Al"], ["Al"]) == []
assert homework_missing([], ["Bo"]) == []

def exam_points(answers: str, solution: str, minus: int = 0) -> int:
    """Return the points of a test: 1 per right answer, and minus points off per wrong one.
    A "-" is no answer and changes nothing; minus is 0 by default.
    """
    points = 0
    for answer, right in zip(answers, solution):
        if answer == right:
            points += 1
        elif answer != "-":
            points -= minus
    return points
# M: Right, wrong and missing answers go into different branches.
# R: multiple choice: compare my answers with the solution (both strings), +1 if right, minus x if wrong (x default 0), "-" means not answered
assert exam_points("abc", "abd") == 2
assert exam_points("ab-", "aac", 1) == 0
assert exam_points("", "") == 0

def grade_points_mean(grades):
    """Return the mean of letter grades from "A" (4 points) to "F" (0 points), or None without
    grades.
    "B" has 3, "C" has 2 and "D" has 1 points.
    """
    points = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}
    if not grades:
        return None
    return sum(points[grade] for grade in grades) / len(grades)
# E: Each letter is looked up in a table before the mean is computed.
assert grade_points_mean(["A", "C"]) == 3.0
assert grade_points_mean(["F"]) == 0.0
assert grade_points_mean([]) is None

def team_of_player(teams, player):
    """Return the name of the team whose list contains a player, or None."""
    for team, players in teams.items():
        if player in players:
            return team
    return None
# E: The lists are searched team by team until one has the player.
# R: dict of team -> list of players. in which team is this player? None if nowhere
assert team_of_player({"red": ["Al"], "blue": ["Bo"]}, "Bo") == "blue"
assert team_of_player({"red": []}, "Al") is None
assert team_of_player({}, "Al") is None

def coins_in_hand(coins):
    """Return the total of coins given as a dictionary of names to counts, in cents.
    The names are "penny" (1), "nickel" (5), "dime" (10) and "quarter" (25).
    """
    cents = {"penny": 1, "nickel": 5, "dime": 10, "quarter": 25}
    total = 0
    for name, count in coins.items():
        total += cents[name] * count
    return total
# E: A lookup table turns each name into cents, which are multiplied by the count.
assert coins_in_hand({"dime": 2, "penny": 3}) == 23
assert coins_in_hand({"quarter": 4}) == 100
assert coins_in_hand({}) == 0

def colour_after_mixing(first, second):
    """Return the mix of two of the colours "red", "yellow" and "blue", in any order.
    The mixes are "orange", "purple" and "green"; two equal colours stay as they are.
    """
    mixes = {
        frozenset(["red", "yellow"]): "orange",
        frozenset(["red", "blue"]): "purple",
        frozenset(["yellow", "blue"]): "green",
    }
    return mixes.get(frozenset([first, second]), first)
# M: A frozenset as key makes the order of both colours unimportant.
assert colour_after_mixing("red", "yellow") == "orange"
assert colour_after_mixing("blue", "red") == "purple"
assert colour_after_mixing("blue", "blue") == "blue"

def moon_weight(kilograms: int, planet: str = "moon") -> float:
    """Return how heavy a body feels elsewhere: a sixth on the moon, 40 percent of it on "mars".
    The place is the moon by default; any other place changes nothing.
    """
    if planet == "moon":
        return kilograms / 6
    if planet == "mars":
        return kilograms * 40 / 100
    return kilograms
# E: Each known place has a branch with its own factor.
assert moon_weight(60) == 10.0
assert moon_weight(50, "mars") == 20.0
assert moon_weight(70, "earth") == 70

def elevator_is_safe(people_kg, limit=400, most_people=5):
    """Tell whether a lift may go: neither too heavy (over 400 kg) nor too full (over 5 people).
    Both limits can be changed; people_kg is the list of weights.
    """
    return len(people_kg) <= most_people and sum(people_kg) <= limit
# E: The length and the sum of the same list are compared with two limits.
# R: list of body weights: can the elevator go? max 400 kg in total and max 5 people unless other limits are given
assert elevator_is_safe([80, 90]) is True
assert elevator_is_safe([150, 150, 150]) is False
assert elevator_is_safe([50, 50, 50], 400, 2) is False

def parking_spots(spots, car):
    """Return the index of the spot where a car stands, or else of the first free spot (None).
    If the car is not there and nothing is free, return -1.
    """
    if car in spots:
        return spots.index(car)
    if None in spots:
        return spots.index(None)
    return -1
# E: Two membership tests guard the two index searches.
assert parking_spots(["AB", None, "CD"], "CD") == 2
assert parking_spots(["AB", None], "XY") == 1
assert parking_spots(["AB"], "XY") == -1

def vending_machine(price, coins):
    """Return the number of the coin with which a price is reached and the change, as a tuple.
    Return (None, money) with the money to give back if the coins are too few.
    """
    paid = 0
    for number, coin in enumerate(coins, start=1):
        paid += coin
        if paid >= price:
            return number, paid - price
    return None, paid
# M: The running sum is compared with the price after each coin.
assert vending_machine(150, [100, 50, 20]) == (2, 0)
assert vending_machine(30, [20, 20]) == (2, 10)
assert vending_machine(90, [50]) == (None, 50)

def is_locked_after(code, tries, allowed=3):
    """Tell whether a lock is blocked: allowed wrong tries (3 by default) come before a right
    one.
    Tries after the right code are not looked at.
    """
    wrong = 0
    for attempt in tries:
        if attempt == code:
            return False
        wrong += 1
        if wrong == allowed:
            return True
    return False
# M: The right code opens the lock at once, while a counter of wrong tries may block it first.
# R: a lock is blocked after 3 wrong codes (or another number). given the code and the list of tries is it blocked? the right code before that opens it
assert is_locked_after("12", ["11", "12"]) is False
assert is_locked_after("12", ["1", "2", "3", "12"]) is True
assert is_locked_after("12", ["1"], 1) is True

def simon_mistake(shown: str, pressed: str) -> int | None:
    """Return the index of the first button pressed wrongly, or None if all shown ones are
    right.
    A button that was shown but not pressed is a mistake as well.
    """
    for index, button in enumerate(shown):
        if index >= len(pressed) or pressed[index] != button:
            return index
    return None
# M: Before comparing, the index is checked against the number of pressed buttons.
assert simon_mistake("rgb", "rbb") == 1
assert simon_mistake("rgb", "rg") == 2
assert simon_mistake("rgb", "rgb") is None

def memory_pairs(cards, turns):
    """Count the turns of a memory game that uncover a pair.
    A turn is a tuple of two different indices of cards, and a pair is found once at most.
    """
    found = set()
    pairs = 0
    for first, second in turns:
        if cards[first] == cards[second] and cards[first] not in found:
            found.add(cards[first])
            pairs += 1
    return pairs
# M: A set remembers pictures that are already found.
assert memory_pairs("abab", [(0, 1), (0, 2), (1, 3)]) == 2
assert memory_pairs("aa", [(0, 1), (1, 0)]) == 1
assert memory_pairs("ab", []) == 0

def dice_game_round(dice):
    """Return the points of a round: the sum of the dice, but 0 as soon as any die shows a 1."""
    points = 0
    for die in dice:
        if die == 1:
            return 0
        points += die
    return points
# E: A 1 leaves the function early, otherwise the points are summed.
# R: sum up the dice, but if there's a 1 among them the round is worth 0
assert dice_game_round([3, 5]) == 8
assert dice_game_round([6, 1, 6]) == 0
assert dice_game_round([]) == 0

def higher_card_wins(mine: str, yours: str) -> int:
    """Count the rounds that the first player wins when both lay down cards one by one.
    Cards are "2" to "9", "T", "J", "Q", "K" and "A" in rising order; the hands are strings.
    """
    order = "23456789TJQKA"
    wins = 0
    for a, b in zip(mine, yours):
        if order.index(a) > order.index(b):
            wins += 1
    return wins
# M: The place of a card in the order string is its strength.
assert higher_card_wins("AK2", "KA2") == 1
assert higher_card_wins("TJ", "9T") == 2
assert higher_card_wins("", "") == 0

def race_leader(moves):
    """Return the player who is furthest ahead after all moves, or None if several are.
    moves is a list of (player, steps) tuples in the order of play.
    """
    places = {}
    for player, steps in moves:
        places[player] = places.get(player, 0) + steps
    front = max(places.values(), default=0)
    leaders = [player for player, place in places.items() if place == front]
    return leaders[0] if len(leaders) == 1 else None
# M: The steps are summed by player, and a single best place names the leader.
assert race_leader([("A", 3), ("B", 5), ("A", 4)]) == "A"
assert race_leader([("A", 2), ("B", 2)]) is None
assert race_leader([]) is None

def treasure_found(start, moves, treasure):
    """Tell whether a walk along a line passes or ends on the treasure.
    Each move of +1 or -1 changes the place; the start counts as well.
    """
    place = start
    for move in moves:
        if place == treasure:
            return True
        place += move
    return place == treasure
# E: The place is compared before each move and once more at the end.
assert treasure_found(0, [1, 1, -1], 2) is True
assert treasure_found(5, [], 5) is True
assert treasure_found(0, [-1, -1], 1) is False

def steps_on_number_line(moves: list[int]) -> tuple[int, int]:
    """Return the highest and the lowest place of a walk that starts at 0, as a tuple."""
    place = highest = lowest = 0
    for move in moves:
        place += move
        highest = max(highest, place)
        lowest = min(lowest, place)
    return highest, lowest
# E: After each move, the place may become a new extreme.
# R: start at 0 and apply a list of moves. what was the highest and the lowest position on the way? (0 counts)
assert steps_on_number_line([3, -5, 1]) == (3, -2)
assert steps_on_number_line([1, 1]) == (2, 0)
assert steps_on_number_line([]) == (0, 0)

def visited_rooms(doors, start, choices):
    """List the rooms visited from start on when walking through doors in some directions.
    doors maps (room, direction) to the next room; a direction without a door is ignored.
    """
    rooms = [start]
    for direction in choices:
        following = doors.get((rooms[-1], direction))
        if following is not None:
            rooms.append(following)
    return rooms
# M: A tuple of room and direction is the key of the next room.
assert visited_rooms({("hall", "n"): "attic"}, "hall", ["n", "n"]) == ["hall", "attic"]
assert visited_rooms({("a", "e"): "b", ("b", "w"): "a"}, "a", ["e", "w"]) == ["a", "b", "a"]
assert visited_rooms({}, "hall", ["n"]) == ["hall"]

def inventory_after(events):
    """Return the things a game hero carries after "get X" and "drop X" events, sorted.
    A thing that is not carried cannot be dropped; that event is ignored.
    """
    carried = []
    for event in events:
        action, thing = event.split(" ", 1)
        if action == "get":
            carried.append(thing)
        elif thing in carried:
            carried.remove(thing)
    return sorted(carried)
# E: Each event is split into action and thing, which changes the list.
assert inventory_after(["get key", "get map", "drop key"]) == ["map"]
assert inventory_after(["drop axe"]) == []
assert inventory_after(["get red gem", "get axe"]) == ["axe", "red gem"]

def enough_for_potion(herbs, potion):
    """Return how many potions can be brewed from some herbs; both are dictionaries of counts.
    The potion needs at least one herb.
    """
    possible = []
    for herb, needed in potion.items():
        possible.append(herbs.get(herb, 0) // needed)
    return min(possible)
# M: The scarcest herb limits the number, which is the minimum of the whole divisions.
# R: dict of herbs i have and dict of herbs for one potion, how many potions can I make
assert enough_for_potion({"sage": 7, "mint": 2}, {"sage": 3, "mint": 1}) == 2
assert enough_for_potion({"sage": 1}, {"sage": 2}) == 0
assert enough_for_potion({}, {"mint": 1}) == 0

def seconds_saved(old_times: dict[str, int], new_times: dict[str, int]) -> dict[str, int]:
    """Return by how many seconds each track got faster, leaving out tracks that did not
    improve.
    Both dictionaries map tracks to seconds; tracks without a new time are left out too.
    """
    saved = {}
    for track, old in old_times.items():
        if track in new_times and new_times[track] < old:
            saved[track] = old - new_times[track]
    return saved
# E: Two conditions must hold before the difference is stored.
assert seconds_saved({"A": 60, "B": 50}, {"A": 55, "B": 52}) == {"A": 5}
assert seconds_saved({"A": 60}, {}) == {}
assert seconds_saved({}, {"A": 1}) == {}

def price_per_person(total, people, tip_percent=0):
    """Return what each person pays for a bill with an optional tip in percent;
    None for no people.
    """
    if people == 0:
        return None
    return total * (100 + tip_percent) / 100 / people
# E: The bill is raised by the tip and then divided.
# R: split a restaurant bill: total, number of people, tip in percent (0 by default). None if there are 0 people
assert price_per_person(50, 2) == 25.0
assert price_per_person(100, 2, 10) == 55.0
assert price_per_person(30, 0) is None

def savings_plan_text(goal, weekly):
    """Return a text such as "5 weeks" for saving a goal with a weekly amount, or "never" for 0.
    One week is written as "1 week".
    """
    if weekly == 0:
        return "never"
    weeks = (goal + weekly - 1) // weekly
    return "1 week" if weeks == 1 else f"{weeks} weeks"
# E: The weeks are rounded up, and the singular has its own text.
assert savings_plan_text(50, 10) == "5 weeks"
assert savings_plan_text(8, 10) == "1 week"
assert savings_plan_text(8, 0) == "never"

def garden_fence_posts(length: int, width: int, gap: int) -> int:
    """Return the posts for a fence around a rectangle with one post every gap metres.
    Both sides are multiples of the gap.
    """
    return 2 * (length + width) // gap
# E: In a closed ring there are as many posts as gaps, so the outline is divided by the gap.
assert garden_fence_posts(10, 6, 2) == 16
assert garden_fence_posts(4, 4, 4) == 4
assert garden_fence_posts(3, 2, 1) == 10

def bread_slices_needed(children, slices_each, slices_per_loaf=20):
    """Return the loaves to buy and the slices left over, as a tuple.
    A loaf has 20 slices unless slices_per_loaf says otherwise.
    """
    needed = children * slices_each
    loaves = -(-needed // slices_per_loaf)
    return loaves, loaves * slices_per_loaf - needed
# M: The division is rounded up, and the surplus is what the loaves have beyond the need.
# R: how many loaves for n children with k slices each (a loaf has 20 slices by default) and how many slices are left over
assert bread_slices_needed(10, 3) == (2, 10)
assert bread_slices_needed(10, 2) == (1, 0)
assert bread_slices_needed(3, 1, 2) == (2, 1)

def is_good_deal(old_price, new_price, least_percent=20):
    """Tell whether a new price is at least least_percent percent (20) lower than the old one.
    """
    return new_price * 100 <= old_price * (100 - least_percent)
# E: Multiplying both sides by 100 avoids a division.
assert is_good_deal(100, 80) is True
assert is_good_deal(100, 81) is False
assert is_good_deal(50, 25, 50) is True

def opening_status(hours, day, hour):
    """Return "open" or "closed" for a day and hour; hours maps a day to (from, to).
    The shop is open from the first hour up to, but not including, the second; missing days
    are closed.
    """
    if day not in hours:
        return "closed"
    start, end = hours[day]
    return "open" if start <= hour < end else "closed"
# E: After the lookup, a chained comparison tests the hour.
assert opening_status({"Mon": (9, 17)}, "Mon", 9) == "open"
assert opening_status({"Mon": (9, 17)}, "Mon", 17) == "closed"
assert opening_status({"Mon": (9, 17)}, "Sun", 12) == "closed"

def first_meeting_day(first_interval, second_interval, first_start=0, second_start=0):
    """Return the first day on which two people visit a place, or None if it is not before day
    100.
    Each comes on a start day (0 by default) and then after every interval of days.
    """
    for day in range(max(first_start, second_start), 100):
        first_comes = (day - first_start) % first_interval == 0
        second_comes = (day - second_start) % second_interval == 0
        if first_comes and second_comes:
            return day
    return None
# H: From the later start on, each day is tested with two remainders.
# R: two people visit at regular intervals (interval1, interval2, start1=0, start2=0). on which day do they meet first? None if not before day 100
assert first_meeting_day(3, 4, 1, 2) == 10
assert first_meeting_day(5, 7) == 0
assert first_meeting_day(2, 2, 0, 1) is None

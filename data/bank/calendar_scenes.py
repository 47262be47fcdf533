"""Verified problems: calendar scenes."""

import calendar
from collections import Counter
from datetime import date, datetime, timedelta

def rent_reminders(start: date, months: int) -> list[date]:
    """Return the first day of each of the given number of months that follow the month of start."""
    reminders = []
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        reminders.append(date(year, month, 1))
    return reminders
# M: Year and month move on together, and December leads to January of the next year.
# R: i want the 1st of the next n months after a date, as a list of dates
assert rent_reminders(date(2024, 11, 20), 2) == [date(2024, 12, 1), date(2025, 1, 1)]
assert rent_reminders(date(2024, 1, 1), 1) == [date(2024, 2, 1)]
assert rent_reminders(date(2024, 5, 5), 0) == []

def bins_out_today(day: date) -> list[str]:
    """Return which bins go out: "paper" on Mondays, "glass" on Thursdays, and on the 1st also
    "garden"."""
    bins = []
    if day.weekday() == 0:
        bins.append("paper")
    elif day.weekday() == 3:
        bins.append("glass")
    if day.day == 1:
        bins.append("garden")
    return bins
# E: The weekday chooses one bin at most and the day of the month may add another.
# R: which bins do i put out on a date? monday paper, thursday glass, and the first of a month garden too
assert bins_out_today(date(2024, 7, 1)) == ["paper", "garden"]
assert bins_out_today(date(2024, 7, 4)) == ["glass"]
assert bins_out_today(date(2024, 7, 2)) == []

def days_per_weekday(days):
    """Count the dates of a list per English weekday name; names that do not occur are left out."""
    return dict(Counter(day.strftime("%A") for day in days))
# E: strftime names each weekday and the Counter counts the names.
assert days_per_weekday([date(2024, 1, 1), date(2024, 1, 8), date(2024, 1, 2)]) == {
    "Monday": 2, "Tuesday": 1}
assert days_per_weekday([date(2024, 2, 29)]) == {"Thursday": 1}
assert days_per_weekday([]) == {}

def nearest_birthday(birthdays: dict, today: date) -> str:
    """Return the name whose (month, day) birthday comes next, today included; the dict is not
    empty.

    Nobody was born on 29 February, and two people never share a birthday."""
    def wait(name):
        month, day = birthdays[name]
        turn = date(today.year, month, day)
        if turn < today:
            turn = date(today.year + 1, month, day)
        return turn - today
    return min(birthdays, key=wait)
# M: For each person the birthday of this or the next year gives a wait, and min takes the shortest.
# R: {"Ann": (3, 14), ...} and a date: whose birthday is next? today counts
assert nearest_birthday({"Ann": (3, 14), "Bo": (12, 1)}, date(2024, 6, 1)) == "Bo"
assert nearest_birthday({"Ann": (3, 14), "Bo": (12, 1)}, date(2024, 12, 2)) == "Ann"
assert nearest_birthday({"Cy": (5, 5)}, date(2024, 5, 5)) == "Cy"

def streak_of_days(days):
    """Return the length of the longest run of consecutive dates; the list may be unsorted and
    have repeats."""
    known = set(days)
    best = 0
    for day in known:
        if day - timedelta(days=1) in known:
            continue
        length = 1
        while day + timedelta(days=length) in known:
            length += 1
        best = max(best, length)
    return best
# H: Only dates without a predecessor start a run, which is followed day by day in the set.
# R: longest streak of days in a row from my list of dates (any order, duplicates possible)
assert streak_of_days([date(2024, 3, 1), date(2024, 2, 28), date(2024, 2, 29)]) == 3
assert streak_of_days([date(2024, 1, 5), date(2024, 1, 5), date(2024, 1, 9)]) == 1
assert streak_of_days([]) == 0

def last_friday_dates(year):
    """Return the day of the month of the last Friday for all twelve months of the year, January
    first."""
    found = []
    for month in range(1, 13):
        last = calendar.monthrange(year, month)[1]
        found.append(last - (date(year, month, last).weekday() - 4) % 7)
    return found
# M: From the last day of the month one goes back to the nearest Friday with a modulo.
assert last_friday_dates(2024)[:3] == [26, 23, 29]
assert len(last_friday_dates(2023)) == 12
assert last_friday_dates(2023)[11] == 29

def weekend_days_in_month(year: int, month: int) -> int:
    """Count the Saturdays and Sundays of a month."""
    last = calendar.monthrange(year, month)[1]
    return sum(date(year, month, day).weekday() >= 5 for day in range(1, last + 1))
# E: monthrange knows the length of the month, and every day's weekday is tested.
# R: how many weekend days are there in a given month of a year?
assert weekend_days_in_month(2024, 6) == 10
assert weekend_days_in_month(2023, 2) == 8
assert weekend_days_in_month(2024, 2) == 8

def invoice_due(issued: date, days: int) -> date:
    """Return the due date: days after issued, moved to Monday if it falls on a weekend."""
    due = issued + timedelta(days=days)
    while due.weekday() > 4:
        due += timedelta(days=1)
    return due
# E: The loop steps off Saturday and Sunday to the following Monday.
# R: invoice date plus N days, but if thats sat or sun then monday
assert invoice_due(date(2024, 6, 1), 14) == date(2024, 6, 17)
assert invoice_due(date(2024, 6, 3), 1) == date(2024, 6, 4)
assert invoice_due(date(2024, 6, 2), 0) == date(2024, 6, 3)

def holiday_work_days(start, end, holidays):
    """Count the days from start to end inclusive that are neither on a weekend nor in holidays."""
    count = 0
    while start <= end:
        if start.weekday() < 5 and start not in holidays:
            count += 1
        start += timedelta(days=1)
    return count
# M: The loop visits each day and counts it if it passes both tests.
# R: number of vacation days i must take between two dates (both included): skip sat/sun and the holidays given
assert holiday_work_days(date(2024, 12, 23), date(2024, 12, 27), [date(2024, 12, 25)]) == 4
assert holiday_work_days(date(2024, 6, 1), date(2024, 6, 2), []) == 0
assert holiday_work_days(date(2024, 6, 5), date(2024, 6, 4), []) == 0

def week_of_diary(day):
    """Return the seven dates of the Monday-to-Sunday week that contains the date."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=i) for i in range(7)]
# E: Subtracting the weekday number reaches Monday, from which seven days are counted.
# R: all 7 dates (mon..sun) of the week a date is in
assert week_of_diary(date(2024, 5, 1))[0] == date(2024, 4, 29)
assert week_of_diary(date(2024, 5, 1))[6] == date(2024, 5, 5)
assert week_of_diary(date(2024, 4, 29))[0] == date(2024, 4, 29)

def expired_food(fridge, today):
    """Return the names of food whose best-before date is before today, oldest date first.

    fridge maps names to dates; equal dates are in order of name."""
    old = [(best, name) for name, best in fridge.items() if best < today]
    return [name for _, name in sorted(old)]
# E: Pairs with the date in front sort by date first and then by name.
# R: fridge = {"milk": date(...)}: what is past its date? oldest first. food that ends today is still ok
assert expired_food({"milk": date(2024, 1, 3), "ham": date(2024, 1, 1)}, date(2024, 1, 5)) == [
    "ham", "milk"]
assert expired_food({"milk": date(2024, 1, 5)}, date(2024, 1, 5)) == []
assert expired_food({}, date(2024, 1, 5)) == []

def age_in_years_and_days(born: date, today: date) -> tuple[int, int]:
    """Return the age as (full years, days since the last birthday); nobody is born on 29
    February."""
    years = today.year - born.year
    if (today.month, today.day) < (born.month, born.day):
        years -= 1
    last = date(born.year + years, born.month, born.day)
    return years, (today - last).days
# M: A year is taken back if the birthday is still to come, then the days since it are counted.
assert age_in_years_and_days(date(2000, 5, 10), date(2024, 5, 10)) == (24, 0)
assert age_in_years_and_days(date(2000, 5, 10), date(2024, 5, 9)) == (23, 365)
assert age_in_years_and_days(date(2020, 1, 1), date(2020, 1, 31)) == (0, 30)

def friday_thirteenths(first_year, last_year):
    """List "YYYY-MM" of every month with a Friday the 13th from first_year to last_year
    inclusive."""
    return [
        f"{year}-{month:02}"
        for year in range(first_year, last_year + 1)
        for month in range(1, 13)
        if date(year, month, 13).weekday() == 4
    ]
# M: The comprehension goes through years and months and keeps those whose 13th is a Friday.
# R: which months had a friday the 13th between two years (inclusive)? as "2024-09" strings
assert friday_thirteenths(2024, 2024) == ["2024-09", "2024-12"]
assert friday_thirteenths(2022, 2023) == ["2022-05", "2023-01", "2023-10"]
assert friday_thirteenths(2024, 2023) == []

def membership_days_left(joined: date, today: date) -> int:
    """Return how many days of a 365-day membership are left, 0 when it is over."""
    return max(0, 365 - (today - joined).days)
# E: Subtracting dates gives a timedelta whose days are taken off the year.
assert membership_days_left(date(2024, 1, 1), date(2024, 1, 11)) == 355
assert membership_days_left(date(2020, 1, 1), date(2024, 1, 1)) == 0
assert membership_days_left(date(2024, 1, 1), date(2024, 1, 1)) == 365

def date_from_loose_text(text):
    """Read a date written as "D.M.YYYY", "D/M/YYYY" or "YYYY-MM-DD" and return it, or None
    otherwise."""
    for pattern in ("%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    return None
# M: The patterns are tried in turn, and one that does not match raises a ValueError.
# R: parse a date that could be 5.3.2024 or 5/3/2024 (day first) or 2024-03-05; None if its none of them
assert date_from_loose_text("5.3.2024") == date(2024, 3, 5)
assert date_from_loose_text("31/12/1999") == date(1999, 12, 31)
assert date_from_loose_text("2024-02-30") is None
assert date_from_loose_text("soon") is None

def days_grouped_by_month(stamps):
    """Group ISO date texts such as "2024-03-05" by month number into lists of day numbers.

    The years are ignored; days keep their order."""
    months = {}
    for stamp in stamps:
        _, month, day = stamp.split("-")
        months.setdefault(int(month), []).append(int(day))
    return months
# E: Splitting at the dashes gives the parts, and setdefault starts each list.
assert days_grouped_by_month(["2024-03-05", "2023-03-01", "2024-11-30"]) == {3: [5, 1], 11: [30]}
assert days_grouped_by_month(["2000-01-01"]) == {1: [1]}
assert days_grouped_by_month([]) == {}

def days_until_next_leap_day(today: date) -> int:
    """Return the days from today to the next 29 February, 0 if it is today."""
    day = today
    while (day.month, day.day) != (2, 29):
        day += timedelta(days=1)
    return (day - today).days
# E: The loop walks forward until month and day match.
assert days_until_next_leap_day(date(2024, 2, 29)) == 0
assert days_until_next_leap_day(date(2024, 2, 1)) == 28
assert days_until_next_leap_day(date(2023, 3, 1)) == 365

def month_overview(year: int, month: int) -> str:
    """Return a line such as "February 2024: 29 days, starts on Thursday"."""
    weekday, length = calendar.monthrange(year, month)
    name = calendar.month_name[month]
    return f"{name} {year}: {length} days, starts on {calendar.day_name[weekday]}"
# E: monthrange returns the first weekday and the length, and two tables give the names.
# R: one line about a month like "February 2024: 29 days, starts on Thursday"
assert month_overview(2024, 2) == "February 2024: 29 days, starts on Thursday"
assert month_overview(2023, 10) == "October 2023: 31 days, starts on Sunday"
assert month_overview(2024, 4) == "April 2024: 30 days, starts on Monday"

def training_days(start, count, weekdays):
    """Return the first count dates from start on whose weekday number is in weekdays (Monday is 0).

    weekdays is a set that is not empty."""
    days = []
    day = start
    while len(days) < count:
        if day.weekday() in weekdays:
            days.append(day)
        day += timedelta(days=1)
    return days
# M: Every day is tested in turn until enough have been collected.
# R: I train e.g. on {0, 3} (mon, thu). give me the next n training dates beginning at start (start may count)
assert training_days(date(2024, 7, 1), 2, {0, 3}) == [date(2024, 7, 1), date(2024, 7, 4)]
assert training_days(date(2024, 7, 2), 1, {1}) == [date(2024, 7, 2)]
assert training_days(date(2024, 7, 2), 0, {1}) == []

def reading_plan_end(start: date, pages: int, weekday_pages: int, weekend_pages: int) -> date:
    """Return the date on which a book of so many pages is finished, reading from start on.

    Mondays to Fridays take weekday_pages, Saturdays and Sundays weekend_pages; pages is
    positive."""
    day = start
    while True:
        pages -= weekend_pages if day.weekday() >= 5 else weekday_pages
        if pages <= 0:
            return day
        day += timedelta(days=1)
# M: Each day takes off its pages and the day that reaches zero is returned.
# R: when am i done with my book? start date, pages, pages on weekdays, pages on weekend days
assert reading_plan_end(date(2024, 6, 7), 50, 10, 30) == date(2024, 6, 9)
assert reading_plan_end(date(2024, 6, 3), 10, 10, 0) == date(2024, 6, 3)
assert reading_plan_end(date(2024, 6, 3), 11, 10, 0) == date(2024, 6, 4)

def calendar_week_row(days):
    """Return the first letters of the weekdays of the dates, joined without spaces, such as
    "MTW"."""
    return "".join("MTWTFSS"[day.weekday()] for day in days)
# E: The weekday number is an index into a text of seven letters.
assert calendar_week_row([date(2024, 1, 1), date(2024, 1, 2), date(2024, 1, 7)]) == "MTS"
assert calendar_week_row([date(2024, 2, 29)]) == "T"
assert calendar_week_row([]) == ""

def festival_overlap(first, second):
    """Return the (start, end) dates on which both festivals run, or None if they never overlap.

    Each festival is a (start, end) pair of dates, both ends included."""
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    return (start, end) if start <= end else None
# E: The later start and the earlier end bound the shared days.
# R: two festivals as (start, end) dates inclusive: on which days are both on? None if no day
assert festival_overlap(
    (date(2024, 6, 1), date(2024, 6, 5)), (date(2024, 6, 4), date(2024, 6, 9))
) == (date(2024, 6, 4), date(2024, 6, 5))
assert festival_overlap(
    (date(2024, 6, 1), date(2024, 6, 2)), (date(2024, 6, 3), date(2024, 6, 4))
) is None
assert festival_overlap(
    (date(2024, 6, 1), date(2024, 6, 2)), (date(2024, 6, 2), date(2024, 6, 2))
) == (date(2024, 6, 2), date(2024, 6, 2))

def pay_days(year, day):
    """Return the pay dates of a year: the given day of each month, or the month's last day if
    it has fewer."""
    return [
        date(year, month, min(day, calendar.monthrange(year, month)[1])) for month in range(1, 13)
    ]
# E: min cuts the day down to the length of each month.
assert pay_days(2023, 31)[1] == date(2023, 2, 28)
assert pay_days(2023, 31)[3] == date(2023, 4, 30)
assert pay_days(2024, 15)[11] == date(2024, 12, 15)

def same_weekday_next_year(day: date) -> date:
    """Return the date 52 weeks later, which falls on the same weekday."""
    return day + timedelta(weeks=52)
# E: Whole weeks never change the weekday.
# R: same weekday about a year later, i.e. plus 52 weeks
assert same_weekday_next_year(date(2024, 1, 1)) == date(2024, 12, 30)
assert same_weekday_next_year(date(2023, 3, 1)) == date(2024, 2, 28)
assert same_weekday_next_year(date(2023, 12, 31)) == date(2024, 12, 29)

def plant_watering_calendar(plants, start, days):
    """Return a dict from date to the sorted plants due that day, for the given number of days.

    plants maps names to intervals in days; all are due on start; days without plants are left
    out."""
    plan = {}
    for offset in range(days):
        due = sorted(name for name, every in plants.items() if offset % every == 0)
        if due:
            plan[start + timedelta(days=offset)] = due
    return plan
# M: A plant is due when the day's offset is a multiple of its interval.
# R: plants = {"fern": 2, "cactus": 5}: who needs water when, in the next N days from start (everybody at start)?
assert plant_watering_calendar({"fern": 2, "cactus": 3}, date(2024, 1, 1), 4) == {
    date(2024, 1, 1): ["cactus", "fern"], date(2024, 1, 3): ["fern"], date(2024, 1, 4): ["cactus"]}
assert plant_watering_calendar({}, date(2024, 1, 1), 3) == {}
assert plant_watering_calendar({"fern": 2}, date(2024, 1, 1), 0) == {}

def longest_gap_in_diary(entries):
    """Return the largest number of days without an entry between two neighbouring diary dates.

    entries may be unsorted; with fewer than two dates the result is 0."""
    ordered = sorted(entries)
    gaps = [(b - a).days - 1 for a, b in zip(ordered, ordered[1:])]
    return max(gaps, default=0)
# M: Sorted neighbours are subtracted, and one is taken off because the ends have entries.
assert longest_gap_in_diary([date(2024, 1, 10), date(2024, 1, 1), date(2024, 1, 2)]) == 7
assert longest_gap_in_diary([date(2024, 1, 1), date(2024, 1, 2)]) == 0
assert longest_gap_in_diary([date(2024, 1, 1)]) == 0

def day_ordinal_text(day: date) -> str:
    """Write a date like "1st of May", "2nd of May", "11th of June" with the English ending."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    if 11 <= day.day <= 13:
        ending = "th"
    return f"{day.day}{ending} of {calendar.month_name[day.month]}"
# M: The last digit picks the ending, but eleven to thirteen are exceptions.
# R: date -> "1st of May", "22nd of July", "13th of June"
assert day_ordinal_text(date(2024, 5, 1)) == "1st of May"
assert day_ordinal_text(date(2024, 7, 22)) == "22nd of July"
assert day_ordinal_text(date(2024, 6, 13)) == "13th of June"
assert day_ordinal_text(date(2024, 6, 30)) == "30th of June"

def events_in_week(events, monday):
    """Return the titles of the events within the seven days from monday on, in order of date.

    events maps titles to dates; events of one day are in order of title."""
    end = monday + timedelta(days=7)
    chosen = [(when, title) for title, when in events.items() if monday <= when < end]
    return [title for when, title in sorted(chosen)]
# E: The chained comparison keeps the week and sorting the pairs gives date then title.
assert events_in_week({"fair": date(2024, 1, 3), "ball": date(2024, 1, 1)}, date(2024, 1, 1)) == [
    "ball", "fair"]
assert events_in_week({"fair": date(2024, 1, 8)}, date(2024, 1, 1)) == []
assert events_in_week({}, date(2024, 1, 1)) == []

def leap_years_lived(born_year, now_year):
    """Count the leap years from born_year to now_year, both included."""
    return sum(calendar.isleap(year) for year in range(born_year, now_year + 1))
# E: isleap answers True or False for every year and sum adds the Trues.
# R: how many leap years between two years incl. both
assert leap_years_lived(1999, 2004) == 2
assert leap_years_lived(2001, 2003) == 0
assert leap_years_lived(2024, 2024) == 1

def oldest_and_youngest(people):
    """Return (name of the oldest, name of the youngest) from a dict of names to birth dates."""
    oldest = min(people, key=people.get)
    youngest = max(people, key=people.get)
    return oldest, youngest
# E: The oldest person has the smallest birth date and the youngest the largest.
# R: from {"Ann": date(1990,..), ..} give me a tuple (oldest person, youngest person)
assert oldest_and_youngest({"Ann": date(1990, 1, 1), "Bo": date(2001, 1, 1)}) == ("Ann", "Bo")
assert oldest_and_youngest({"Cy": date(2000, 1, 1)}) == ("Cy", "Cy")
assert oldest_and_youngest({"A": date(2003, 1, 2), "B": date(2003, 1, 1)}) == ("B", "A")

def working_day_after(day: date, closed: set) -> date:
    """Return the first date after day that is not a Sunday and not in the set closed."""
    day += timedelta(days=1)
    while day.weekday() == 6 or day in closed:
        day += timedelta(days=1)
    return day
# E: One step is always made, and further ones while the day is a Sunday or closed.
assert working_day_after(date(2024, 6, 1), set()) == date(2024, 6, 3)
assert working_day_after(date(2024, 6, 1), {date(2024, 6, 3)}) == date(2024, 6, 4)
assert working_day_after(date(2024, 6, 5), set()) == date(2024, 6, 6)

def countdown_to_trip(today: date, trip: date) -> str:
    """Return "gone", "today", "tomorrow" or "in N days" for a trip seen from today."""
    days = (trip - today).days
    if days < 0:
        return "gone"
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
# E: The past is handled first, then a dictionary holds the two special words.
# R: text for a trip date relative to today: "gone", "today", "tomorrow", "in 5 days"
assert countdown_to_trip(date(2024, 1, 1), date(2024, 1, 6)) == "in 5 days"
assert countdown_to_trip(date(2024, 1, 1), date(2024, 1, 2)) == "tomorrow"
assert countdown_to_trip(date(2024, 1, 1), date(2024, 1, 1)) == "today"
assert countdown_to_trip(date(2024, 1, 2), date(2024, 1, 1)) == "gone"

def merge_day_ranges(days):
    """Turn day numbers of a month into a text of ranges such as "1-3, 7, 9-10"; the days are
    sorted first.

    No day occurs twice, and an empty list gives an empty text."""
    runs = []
    for day in sorted(days):
        if runs and day == runs[-1][1] + 1:
            runs[-1][1] = day
        else:
            runs.append([day, day])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)
# H: A day that follows the end of the last run extends it, any other day opens a new run.
assert merge_day_ranges([1, 2, 3, 7, 9, 10]) == "1-3, 7, 9-10"
assert merge_day_ranges([5, 4]) == "4-5"
assert merge_day_ranges([]) == ""

def quarter_bounds(day: date) -> tuple[date, date]:
    """Return the first and the last date of the quarter of the year that the date lies in."""
    first_month = (day.month - 1) // 3 * 3 + 1
    last_month = first_month + 2
    last_day = calendar.monthrange(day.year, last_month)[1]
    return date(day.year, first_month, 1), date(day.year, last_month, last_day)
# M: Integer division finds the first month of the quarter, and monthrange the end of its third.
# R: quarter start and end for a date, e.g. any day in may 2024 -> (2024-04-01, 2024-06-30)
assert quarter_bounds(date(2024, 5, 9)) == (date(2024, 4, 1), date(2024, 6, 30))
assert quarter_bounds(date(2023, 1, 1)) == (date(2023, 1, 1), date(2023, 3, 31))
assert quarter_bounds(date(2023, 12, 31)) == (date(2023, 10, 1), date(2023, 12, 31))

def log_entries_between(lines, start, end):
    """Return the texts of log lines "YYYY-MM-DD text" dated from start to end, both ISO texts
    included."""
    kept = []
    for line in lines:
        day, _, text = line.partition(" ")
        if start <= day <= end:
            kept.append(text)
    return kept
# E: ISO dates compare correctly as text, so no parsing is needed.
assert log_entries_between(["2024-01-01 up", "2024-02-01 down"], "2024-01-15", "2024-02-01") == [
    "down"]
assert log_entries_between(["2024-01-01 up"], "2024-01-01", "2024-01-01") == ["up"]
assert log_entries_between([], "2024-01-01", "2024-01-02") == []

def anniversary_years(start: int, end: int, step: int = 25) -> list[int]:
    """List the years after start up to end in which a multiple of step years is celebrated."""
    return list(range(start + step, end + 1, step))
# E: A range whose step is the distance of the celebrations does all the work.
# R: founded in year start: list the jubilee years until end (inclusive), every 25 by default
assert anniversary_years(1950, 2024) == [1975, 2000]
assert anniversary_years(2000, 2030, 10) == [2010, 2020, 2030]
assert anniversary_years(2000, 2010) == []

def days_between_texts(first, second):
    """Return the number of days between two ISO date texts, always positive or 0, in any order."""
    gap = date.fromisoformat(first) - date.fromisoformat(second)
    return abs(gap.days)
# E: fromisoformat reads the texts and abs removes the sign.
# R: "2024-01-01" and "2024-03-01" -> 60, order doesnt matter
assert days_between_texts("2024-01-01", "2024-03-01") == 60
assert days_between_texts("2024-03-01", "2024-01-01") == 60
assert days_between_texts("2023-05-05", "2023-05-05") == 0

def booking_nights_by_month(arrive: date, leave: date) -> dict[str, int]:
    """Count the nights of a stay per month as "YYYY-MM"; a night belongs to the day on which it
    begins."""
    nights = {}
    while arrive < leave:
        key = arrive.strftime("%Y-%m")
        nights[key] = nights.get(key, 0) + 1
        arrive += timedelta(days=1)
    return nights
# M: Every night is visited and its month's counter raised.
assert booking_nights_by_month(date(2024, 1, 30), date(2024, 2, 2)) == {"2024-01": 2, "2024-02": 1}
assert booking_nights_by_month(date(2024, 5, 1), date(2024, 5, 2)) == {"2024-05": 1}
assert booking_nights_by_month(date(2024, 5, 1), date(2024, 5, 1)) == {}

def vaccine_schedule(first, gaps):
    """Return all dates of a vaccination: first and then one after each gap in days in turn."""
    dates = [first]
    for gap in gaps:
        dates.append(dates[-1] + timedelta(days=gap))
    return dates
# E: Each new date is built on the last one of the list.
# R: first shot date and a list of gaps in days ([21, 180]) -> list of all shot dates
assert vaccine_schedule(date(2024, 1, 1), [21, 10]) == [
    date(2024, 1, 1), date(2024, 1, 22), date(2024, 2, 1)]
assert vaccine_schedule(date(2024, 1, 1), []) == [date(2024, 1, 1)]
assert vaccine_schedule(date(2024, 2, 28), [1]) == [date(2024, 2, 28), date(2024, 2, 29)]

def has_lessons_on(day, breaks):
    """Check whether there is school: Monday to Friday and outside all (first, last) breaks."""
    if day.weekday() > 4:
        return False
    return not any(first <= day <= last for first, last in breaks)
# E: The weekend is ruled out first, then any break that contains the day.
assert has_lessons_on(date(2024, 6, 3), []) is True
assert has_lessons_on(date(2024, 6, 1), []) is False
assert has_lessons_on(date(2024, 6, 3), [(date(2024, 6, 1), date(2024, 6, 3))]) is False

def most_common_birth_month(births: list[date]) -> int:
    """Return the month number with the most births, the smallest one in a tie, or 0 for no
    births."""
    if not births:
        return 0
    counts = Counter(born.month for born in births)
    return min(counts, key=lambda month: (-counts[month], month))
# M: The key puts larger counts first by negating them and breaks ties by the month itself.
# R: in which month (1-12) are most of the birthdays? tie -> earlier month, empty -> 0
assert most_common_birth_month([date(2000, 5, 1), date(1999, 5, 3), date(1990, 1, 1)]) == 5
assert most_common_birth_month([date(2000, 7, 1), date(1999, 2, 3)]) == 2
assert most_common_birth_month([]) == 0

def hotel_price(arrive, leave, night_price, weekend_extra):
    """Return the price of a stay: night_price for each night, plus weekend_extra if it begins
    on Friday or Saturday."""
    nights = (leave - arrive).days
    total = nights * night_price
    for i in range(nights):
        if (arrive + timedelta(days=i)).weekday() in (4, 5):
            total += weekend_extra
    return total
# M: The base price is a product, and a loop adds the extra for the nights of the weekend.
assert hotel_price(date(2024, 6, 6), date(2024, 6, 9), 80, 20) == 280
assert hotel_price(date(2024, 6, 3), date(2024, 6, 5), 80, 20) == 160
assert hotel_price(date(2024, 6, 3), date(2024, 6, 3), 80, 20) == 0

def moon_phase_name(days_since_new):
    """Name the moon on a whole day of its 28-day cycle: "new", "waxing", "full" or "waning".

    Day 0 is new, day 14 is full; days after 27 start the cycle again."""
    day = days_since_new % 28
    if day in (0, 14):
        return "full" if day else "new"
    return "waxing" if day < 14 else "waning"
# E: The modulo finds the day of the cycle, two special days split the others in halves.
assert moon_phase_name(28) == "new"
assert moon_phase_name(14) == "full"
assert moon_phase_name(5) == "waxing"
assert moon_phase_name(55) == "waning"

def appointments_sorted(lines):
    """Sort lines "D.M. text" of one year by date and return only the texts; equal dates keep
    their order."""
    def when(line):
        day, month, _ = line.split(".", 2)
        return int(month), int(day)
    return [line.split(" ", 1)[1] for line in sorted(lines, key=when)]
# M: The key swaps day and month to numbers, so that the month decides first.
# R: ["24.12. tree", "3.2. dentist"] -> texts in order of date
assert appointments_sorted(["24.12. buy tree", "3.2. dentist"]) == ["dentist", "buy tree"]
assert appointments_sorted(["10.5. b", "9.5. a"]) == ["a", "b"]
assert appointments_sorted([]) == []

def subscription_cost(start: date, end: date, monthly: int) -> int:
    """Return the cost in cents when every calendar month touched from start to end is paid in
    full."""
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    return months * monthly
# E: Years count twelve months each, and one is added as both end months are paid.
assert subscription_cost(date(2024, 1, 31), date(2024, 2, 1), 500) == 1000
assert subscription_cost(date(2023, 12, 1), date(2024, 12, 1), 100) == 1300
assert subscription_cost(date(2024, 5, 1), date(2024, 5, 31), 700) == 700

def remove_past_dates(tasks: list[tuple[date, str]], today: date) -> list[tuple[date, str]]:
    """Return the (date, text) tasks not before today in order of date, past ones removed."""
    return sorted(task for task in tasks if task[0] >= today)
# E: The filter looks at the date and sorting tuples starts with it, too.
# R: clean up my todo list of (date, text) - drop everything older than today & sort it
assert remove_past_dates([(date(2024, 5, 2), "b"), (date(2024, 5, 1), "a")], date(2024, 5, 2)) == [
    (date(2024, 5, 2), "b")]
assert remove_past_dates([(date(2024, 5, 3), "z"), (date(2024, 5, 2), "y")], date(2024, 1, 1)) == [
    (date(2024, 5, 2), "y"), (date(2024, 5, 3), "z")]
assert remove_past_dates([], date(2024, 1, 1)) == []

def heating_season(day: date) -> bool:
    """Tell whether a date lies in the heating season from 15 October to 30 April, both included."""
    key = (day.month, day.day)
    return key >= (10, 15) or key <= (4, 30)
# E: Pairs of month and day are compared, and the season wraps around the new year.
assert heating_season(date(2024, 10, 15)) is True
assert heating_season(date(2024, 4, 30)) is True
assert heating_season(date(2024, 5, 1)) is False

def month_calendar_lines(year, month):
    """Return one text per week of the month with two columns per day joined by spaces, Monday
    first.

    Days outside the month are two spaces."""
    lines = []
    for week in calendar.monthcalendar(year, month):
        lines.append(" ".join(f"{day:2}" if day else "  " for day in week))
    return lines
# M: monthcalendar gives rows of seven numbers in which 0 stands for a day of another month.
assert month_calendar_lines(2024, 4)[0] == " 1  2  3  4  5  6  7"
assert month_calendar_lines(2024, 9)[1] == " 2  3  4  5  6  7  8"
assert len(month_calendar_lines(2021, 2)) == 4

def hours_between_stamps(first: datetime, second: datetime) -> float:
    """Return the hours from first to second, rounded to one decimal place; negative if second
    is earlier."""
    return round((second - first).total_seconds() / 3600, 1)
# E: total_seconds turns the difference into a number that is divided by an hour.
# R: hours between two datetimes, 1 decimal
assert hours_between_stamps(datetime(2024, 1, 1, 8), datetime(2024, 1, 1, 9, 30)) == 1.5
assert hours_between_stamps(datetime(2024, 1, 2), datetime(2024, 1, 1)) == -24.0
assert hours_between_stamps(datetime(2024, 1, 1), datetime(2024, 1, 1)) == 0.0

def visits_per_hour(stamps):
    """Count the datetimes per hour of the day and return (hour, count) pairs in order of hour."""
    return sorted(Counter(stamp.hour for stamp in stamps).items())
# E: A Counter over the hours is turned into sorted pairs.
# R: list of datetimes -> [(hour, how many), ...] sorted by hour
assert visits_per_hour([datetime(2024, 1, 1, 9), datetime(2024, 1, 2, 9, 30)]) == [(9, 2)]
assert visits_per_hour([datetime(2024, 1, 1, 17), datetime(2024, 1, 1, 8)]) == [(8, 1), (17, 1)]
assert visits_per_hour([]) == []

def snapshot_file_name(prefix: str, moment: datetime, ending: str = "txt") -> str:
    """Build a file name such as "log_20240501_0930.txt" from prefix, moment and ending."""
    return f"{prefix}_{moment:%Y%m%d_%H%M}.{ending}"
# E: A datetime inside an f-string takes strftime codes after the colon.
# R: filename like log_20240501_0930.txt from a prefix, a datetime (and an extension)
assert snapshot_file_name("log", datetime(2024, 5, 1, 9, 30)) == "log_20240501_0930.txt"
assert snapshot_file_name("cam", datetime(1999, 12, 31, 23, 5), "png") == "cam_19991231_2305.png"
assert snapshot_file_name("", datetime(2000, 1, 1)) == "_20000101_0000.txt"

def first_stamp_per_day(stamps):
    """Return a dict from each date to the earliest datetime of that day in stamps."""
    earliest = {}
    for stamp in stamps:
        day = stamp.date()
        if day not in earliest or stamp < earliest[day]:
            earliest[day] = stamp
    return earliest
# M: A stamp is stored if its day is new or it is earlier than the stored one.
assert first_stamp_per_day([datetime(2024, 1, 1, 9), datetime(2024, 1, 1, 8)]) == {
    date(2024, 1, 1): datetime(2024, 1, 1, 8)}
assert first_stamp_per_day([datetime(2024, 1, 2, 1)]) == {date(2024, 1, 2): datetime(2024, 1, 2, 1)}
assert first_stamp_per_day([]) == {}

def ages_on(people, day):
    """Return a dict of the full years of age of each person on the day; people maps names to
    birth dates."""
    return {
        name: day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        for name, born in people.items()
    }
# M: The comparison of month and day is True, which is 1, as long as the birthday is to come.
# R: {"Ann": date(2000,5,10)} and a date -> {"Ann": 23} ages on that day
assert ages_on({"Ann": date(2000, 5, 10)}, date(2024, 5, 9)) == {"Ann": 23}
assert ages_on({"Ann": date(2000, 5, 10)}, date(2024, 5, 10)) == {"Ann": 24}
assert ages_on({}, date(2024, 5, 10)) == {}

def next_market_day(today, market_days):
    """Return the days to wait until the next market, 0 if it is on today.

    today is a day name like "Tue" and market_days a list, not empty, of such names."""
    week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    now = week.index(today)
    return min((week.index(name) - now) % 7 for name in market_days)
# M: The distance to each market day wraps around the week, and the smallest one counts.
# R: markets are on ["Wed", "Sat"], today is "Thu" -> 2 days to wait
assert next_market_day("Thu", ["Wed", "Sat"]) == 2
assert next_market_day("Wed", ["Wed"]) == 0
assert next_market_day("Sun", ["Sat", "Mon"]) == 1

def group_by_weekend(days):
    """Split dates into a dict with the keys "work" and "weekend", each a list in the given
    order."""
    groups = {"work": [], "weekend": []}
    for day in days:
        groups["weekend" if day.weekday() >= 5 else "work"].append(day)
    return groups
# E: A conditional expression inside the brackets picks the list to append to.
assert group_by_weekend([date(2024, 6, 1), date(2024, 6, 3)]) == {
    "work": [date(2024, 6, 3)], "weekend": [date(2024, 6, 1)]}
assert group_by_weekend([date(2024, 6, 2)]) == {"work": [], "weekend": [date(2024, 6, 2)]}
assert group_by_weekend([]) == {"work": [], "weekend": []}

def century_and_year(year):
    """Return (century, year within it) for a year from 1 on; 1900 is year 100 of century 19."""
    century, rest = divmod(year - 1, 100)
    return century + 1, rest + 1
# E: One is taken off before the division and given back to both parts.
assert century_and_year(1900) == (19, 100)
assert century_and_year(2001) == (21, 1)
assert century_and_year(1) == (1, 1)

def date_range_step(start, end, step):
    """List ISO texts of every step-th date from start up to and including end; step is in days."""
    texts = []
    while start <= end:
        texts.append(start.isoformat())
        start += timedelta(days=step)
    return texts
# E: The date grows by a timedelta until it passes the end.
# R: every N days between two dates as iso strings, both ends possible
assert date_range_step(date(2024, 2, 27), date(2024, 3, 2), 2) == [
    "2024-02-27", "2024-02-29", "2024-03-02"]
assert date_range_step(date(2024, 1, 1), date(2024, 1, 1), 9) == ["2024-01-01"]
assert date_range_step(date(2024, 1, 2), date(2024, 1, 1), 1) == []

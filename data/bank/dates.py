"""Verified problems: dates."""

from datetime import date, datetime, time, timedelta

def next_given_weekday(start: date, weekday: int) -> date:
    """Return the first date after start that falls on the weekday, where Monday is 0."""
    ahead = (weekday - start.weekday() - 1) % 7 + 1
    return start + timedelta(days=ahead)
# M: The remainder is shifted by one so that the step is between one and seven days.
# R: find the next friday (or other weekday, Monday=0) strictly after a date
assert next_given_weekday(date(2024, 5, 1), 4) == date(2024, 5, 3)
assert next_given_weekday(date(2024, 5, 3), 4) == date(2024, 5, 10)
assert next_given_weekday(date(2024, 12, 31), 0) == date(2025, 1, 6)

def is_month_end(day: date) -> bool:
    """Tell whether the date is the last day of its month."""
    return (day + timedelta(days=1)).day == 1
# E: The day after the last of a month is a first.
# R: is a date the last day of a month? e.g. 29 Feb 2024 yes
assert is_month_end(date(2024, 2, 29)) is True
assert is_month_end(date(2024, 2, 28)) is False
assert is_month_end(date(2023, 12, 31)) is True

def first_of_next_month(day: date) -> date:
    """Return the first day of the month after the one the date is in."""
    if day.month == 12:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
# E: December is the only month whose successor lies in another year.
# R: rent is due on the 1st of next month; give me that date for any date
assert first_of_next_month(date(2024, 1, 31)) == date(2024, 2, 1)
assert first_of_next_month(date(2024, 12, 5)) == date(2025, 1, 1)
assert first_of_next_month(date(2024, 6, 1)) == date(2024, 7, 1)

def dotted_date(day: date) -> str:
    """Write a date as day, month and year with dots and two digits for day and month."""
    return day.strftime("%d.%m.%Y")
# E: strftime replaces the codes by the parts of the date.
assert dotted_date(date(2024, 3, 5)) == "05.03.2024"
assert dotted_date(date(1999, 12, 31)) == "31.12.1999"
assert dotted_date(date(2000, 1, 1)) == "01.01.2000"

def days_in_year(year):
    """Return 366 for a leap year and 365 for any other, by subtracting two New Year dates."""
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days
# E: The distance between two New Years is the length of the year.
assert days_in_year(2024) == 366
assert days_in_year(2023) == 365
assert days_in_year(1900) == 365

def leap_years_between(first, last):
    """Count the leap years from first to last, both included, by the rule of the calendar."""
    count = 0
    for year in range(first, last + 1):
        if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
            count += 1
    return count
# E: The loop tests the leap rule for each year.
# R: number of leap years in a range of years, both ends included
assert leap_years_between(2000, 2024) == 7
assert leap_years_between(1900, 1903) == 0
assert leap_years_between(2024, 2024) == 1

def moon_colony_leap(year):
    """Tell whether a colony year is long: every 5th year is, but not every 50th, except every
    200th.
    """
    return year % 200 == 0 or year % 5 == 0 and year % 50 != 0
# E: The rarest rule is asked first, then the common one with its exception.
# R: own leap rule for my game: divisible by 5 is a leap year, but not by 50, unless by 200
assert moon_colony_leap(15) is True
assert moon_colony_leap(50) is False
assert moon_colony_leap(200) is True
assert moon_colony_leap(7) is False

def weekend_days_between(start: date, end: date) -> int:
    """Count the Saturdays and Sundays from start to end, both included."""
    count = 0
    day = start
    while day <= end:
        if day.weekday() >= 5:
            count += 1
        day += timedelta(days=1)
    return count
# E: The loop walks day by day and weekdays 5 and 6 are counted.
assert weekend_days_between(date(2024, 5, 1), date(2024, 5, 12)) == 4
assert weekend_days_between(date(2024, 5, 6), date(2024, 5, 10)) == 0
assert weekend_days_between(date(2024, 5, 4), date(2024, 5, 4)) == 1

def workday_after(day, count):
    """Return the date that lies count working days (Monday to Friday) after the day."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day
# M: Every step is one day, but only working days lower the count.
# R: add n business days to a date (no holidays, just skip sat/sun)
assert workday_after(date(2024, 5, 3), 1) == date(2024, 5, 6)
assert workday_after(date(2024, 5, 1), 3) == date(2024, 5, 6)
assert workday_after(date(2024, 5, 4), 0) == date(2024, 5, 4)

def fridays_the_thirteenth(year):
    """List the months of a year in which the 13th is a Friday."""
    return [month for month in range(1, 13) if date(year, month, 13).weekday() == 4]
# E: The weekday of the 13th is tested for each month.
# R: which months (as numbers) of a given year have a friday the 13th
assert fridays_the_thirteenth(2024) == [9, 12]
assert fridays_the_thirteenth(2026) == [2, 3, 11]
assert fridays_the_thirteenth(2022) == [5]

def birthday_weekday(born: date, year: int) -> str:
    """Return the short English weekday, like "Mon", of a birthday in the given year.

    A birthday on the 29th of February is not asked.
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return names[born.replace(year=year).weekday()]
# E: replace moves the date to the year, and its weekday number picks a name.
assert birthday_weekday(date(1990, 5, 1), 2024) == "Wed"
assert birthday_weekday(date(2000, 12, 25), 2023) == "Mon"
assert birthday_weekday(date(1985, 1, 1), 2023) == "Sun"

def next_birthday(born: date, today: date) -> date:
    """Return the date of the next birthday, today included; nobody is born on the 29th of
    February.
    """
    birthday = born.replace(year=today.year)
    if birthday < today:
        birthday = birthday.replace(year=today.year + 1)
    return birthday
# E: This year's birthday is taken unless it is over already.
# R: given birth date and today's date: when is the next birthday? if it's today return today
assert next_birthday(date(1990, 5, 1), date(2024, 4, 30)) == date(2024, 5, 1)
assert next_birthday(date(1990, 5, 1), date(2024, 5, 2)) == date(2025, 5, 1)
assert next_birthday(date(1990, 5, 1), date(2024, 5, 1)) == date(2024, 5, 1)

def age_in_months(born, today):
    """Return the full months of age, so a month counts only when its day has been reached."""
    months = (today.year - born.year) * 12 + today.month - born.month
    if today.day < born.day:
        months -= 1
    return months
# M: Years and months are counted together and an unfinished month is taken off.
# R: baby age in complete months from two dates
assert age_in_months(date(2024, 1, 15), date(2024, 4, 15)) == 3
assert age_in_months(date(2024, 1, 15), date(2024, 4, 14)) == 2
assert age_in_months(date(2022, 11, 1), date(2024, 1, 1)) == 14

def monday_of_week(day: date) -> date:
    """Return the Monday of the week the date is in; weeks start on Monday."""
    return day - timedelta(days=day.weekday())
# E: The weekday number says how many days to go back.
# R: start of the week (monday) for a date
assert monday_of_week(date(2024, 5, 1)) == date(2024, 4, 29)
assert monday_of_week(date(2024, 4, 29)) == date(2024, 4, 29)
assert monday_of_week(date(2024, 5, 5)) == date(2024, 4, 29)

def same_week(one: date, other: date) -> bool:
    """Say whether two dates are in the same calendar week with weeks from Monday to Sunday."""
    return one.isocalendar()[:2] == other.isocalendar()[:2]
# M: The ISO year and week number identify the week, also around New Year.
assert same_week(date(2024, 12, 30), date(2025, 1, 5)) is True
assert same_week(date(2024, 5, 5), date(2024, 5, 6)) is False
assert same_week(date(2024, 5, 6), date(2024, 5, 12)) is True

def nth_weekday_of_month(year, month, weekday, nth):
    """Return the date of the nth given weekday (Monday is 0) in a month, such as the second
    Sunday.
    """
    first = date(year, month, 1)
    offset = (weekday - first.weekday()) % 7
    return first + timedelta(days=offset + 7 * (nth - 1))
# M: The first fitting weekday is found from the first of the month, then full weeks are added.
# R: date of e.g. the 2nd sunday in may: args year, month, weekday (0=monday), n
assert nth_weekday_of_month(2024, 5, 6, 2) == date(2024, 5, 12)
assert nth_weekday_of_month(2024, 11, 3, 4) == date(2024, 11, 28)
assert nth_weekday_of_month(2024, 7, 0, 1) == date(2024, 7, 1)

def final_weekday_of_month(year, month, weekday):
    """Return the day number of the last given weekday (Monday is 0) in a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(days=1)
    return last.day - (last.weekday() - weekday) % 7
# H: From the last day of the month one goes back the days that lie after the weekday.
# R: clocks change on the last sunday of a month. For year, month, weekday (mon=0) return the day number
assert final_weekday_of_month(2024, 3, 6) == 31
assert final_weekday_of_month(2024, 10, 6) == 27
assert final_weekday_of_month(2023, 12, 0) == 25

def dates_every(start: date, step: int, count: int) -> list[date]:
    """List count dates that begin with start and lie step days apart."""
    return [start + timedelta(days=step * number) for number in range(count)]
# E: The number of each date multiplied by the step is added to the start.
assert dates_every(date(2024, 2, 27), 2, 3) == [
    date(2024, 2, 27), date(2024, 2, 29), date(2024, 3, 2)]
assert dates_every(date(2024, 1, 1), 7, 1) == [date(2024, 1, 1)]
assert dates_every(date(2024, 1, 1), 7, 0) == []

def watering_days(start: date, end: date, every: int) -> int:
    """Count the watering days from start to end when plants get water on start and every few
    days.
    """
    return (end - start).days // every + 1
# E: The whole steps that fit into the span are counted and the first day is added.
# R: i water on the start date and then every n days. How many times until the end date, inclusive?
assert watering_days(date(2024, 6, 1), date(2024, 6, 10), 3) == 4
assert watering_days(date(2024, 6, 1), date(2024, 6, 1), 5) == 1
assert watering_days(date(2024, 6, 1), date(2024, 6, 9), 3) == 3

def season_of_date(day):
    """Return the northern season by month: March to May is "spring", then summer, autumn,
    winter.
    """
    seasons = ["winter", "spring", "summer", "autumn"]
    return seasons[day.month % 12 // 3]
# E: December becomes 0 by the remainder, and each three months share a season.
# R: season for a date on the northern half: mar-may spring, jun-aug summer, sep-nov autumn, else winter
assert season_of_date(date(2024, 3, 1)) == "spring"
assert season_of_date(date(2024, 12, 24)) == "winter"
assert season_of_date(date(2024, 8, 31)) == "summer"

def days_per_month(year):
    """List the lengths of the twelve months of a year with the help of date differences."""
    starts = [date(year, month, 1) for month in range(1, 13)] + [date(year + 1, 1, 1)]
    return [(end - start).days for start, end in zip(starts, starts[1:])]
# M: The starts of neighbouring months are subtracted.
assert days_per_month(2023) == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
assert days_per_month(2024)[1] == 29
assert days_per_month(2100)[:3] == [31, 28, 31]

def share_of_year_passed(day):
    """Return the whole percent of the year that has passed before the date."""
    start = date(day.year, 1, 1)
    length = (date(day.year + 1, 1, 1) - start).days
    return (day - start).days * 100 // length
# M: The passed days are divided by the days of the year.
assert share_of_year_passed(date(2023, 1, 1)) == 0
assert share_of_year_passed(date(2024, 7, 2)) == 50
assert share_of_year_passed(date(2023, 12, 31)) == 99

def seconds_apart(first: datetime, second: datetime) -> int:
    """Return the whole seconds between two moments, whichever of them is earlier."""
    return int(abs(second - first).total_seconds())
# E: A timedelta has an absolute value and knows its total seconds.
assert seconds_apart(datetime(2024, 1, 1, 12, 0), datetime(2024, 1, 1, 12, 1, 5)) == 65
assert seconds_apart(datetime(2024, 1, 2), datetime(2024, 1, 1)) == 86400
assert seconds_apart(datetime(2024, 1, 1), datetime(2024, 1, 1)) == 0

def arrival_moment(start: datetime, hours: int, minutes: int) -> datetime:
    """Return the moment when a trip of the given hours and minutes ends."""
    return start + timedelta(hours=hours, minutes=minutes)
# E: The travel time is a timedelta that is added.
# R: start time (datetime) plus travel hours and minutes = arrival
assert arrival_moment(datetime(2024, 5, 1, 22, 30), 3, 45) == datetime(2024, 5, 2, 2, 15)
assert arrival_moment(datetime(2024, 2, 28, 23, 0), 25, 0) == datetime(2024, 3, 1, 0, 0)
assert arrival_moment(datetime(2024, 5, 1), 0, 0) == datetime(2024, 5, 1)

def time_of_text(text: str) -> time:
    """Read a time such as "7:05" into a time object."""
    hour, minute = text.split(":")
    return time(int(hour), int(minute))
# E: The two parts around the colon become hour and minute.
assert time_of_text("7:05") == time(7, 5)
assert time_of_text("23:59") == time(23, 59)
assert time_of_text("00:00") == time(0, 0)

def shifted_time(text, minutes):
    """Move a time hh:mm by the minutes, forward or back, around midnight if needed; return
    hh:mm.
    """
    moment = datetime.strptime(text, "%H:%M") + timedelta(minutes=minutes)
    return moment.strftime("%H:%M")
# E: The text becomes a moment that is moved and written again.
# R: "23:50" plus 15 minutes -> "00:05". negative minutes should work as well
assert shifted_time("23:50", 15) == "00:05"
assert shifted_time("00:05", -10) == "23:55"
assert shifted_time("12:00", 0) == "12:00"

def is_within_hours(moment: time, opening: time, closing: time) -> bool:
    """Tell whether a time lies in opening hours that may pass midnight; the closing time is
    outside.
    """
    if opening <= closing:
        return opening <= moment < closing
    return moment >= opening or moment < closing
# M: Hours that pass midnight are the evening part or the morning part.
# R: is a bar open at some time? opening and closing are time objects, closing may be after midnight
assert is_within_hours(time(1, 0), time(20, 0), time(2, 0)) is True
assert is_within_hours(time(2, 0), time(20, 0), time(2, 0)) is False
assert is_within_hours(time(9, 0), time(9, 0), time(17, 0)) is True
assert is_within_hours(time(8, 0), time(9, 0), time(17, 0)) is False

def nights_booked(arrival, departure):
    """Return the nights between two ISO date texts such as "2024-02-28" and "2024-03-01"."""
    return (date.fromisoformat(departure) - date.fromisoformat(arrival)).days
# E: fromisoformat makes dates that can be subtracted.
# R: hotel nights between "2024-02-28" and "2024-03-01" (both strings)
assert nights_booked("2024-02-28", "2024-03-01") == 2
assert nights_booked("2023-12-31", "2024-01-01") == 1
assert nights_booked("2024-05-05", "2024-05-05") == 0

def stays_overlap(first, second):
    """Check whether two (arrival, departure) stays share at least one night.

    One may arrive on the day the other leaves.
    """
    return first[0] < second[1] and second[0] < first[1]
# M: Two spans overlap when each begins before the other ends.
assert stays_overlap((date(24, 5, 1), date(24, 5, 4)), (date(24, 5, 3), date(24, 5, 6))) is True
assert stays_overlap((date(1, 5, 1), date(1, 5, 3)), (date(1, 5, 3), date(1, 5, 9))) is False
assert stays_overlap((date(24, 5, 2), date(24, 5, 3)), (date(24, 5, 1), date(24, 5, 9))) is True

def latest_of_dates(texts):
    """Return the latest of date texts like "03/2024" (month and year) without changing it."""
    return max(texts, key=lambda text: datetime.strptime(text, "%m/%Y"))
# M: The key turns each text into a moment for the comparison only.
# R: list of strings month/year, e.g. ["12/2023", "03/2024"]; which is the newest?
assert latest_of_dates(["12/2023", "03/2024"]) == "03/2024"
assert latest_of_dates(["01/2020"]) == "01/2020"
assert latest_of_dates(["05/1999", "11/1999", "06/1999"]) == "11/1999"

def sorted_birthdays(people):
    """Return names sorted by their birthday within the year, from a dictionary of name to birth
    date.
    """
    return sorted(people, key=lambda name: (people[name].month, people[name].day))
# M: Month and day form the sort key and the year is left out.
# R: dict name -> birth date. Sort the names the way birthdays come in a year
assert sorted_birthdays({"Ann": date(1990, 5, 1), "Bo": date(2001, 2, 3)}) == ["Bo", "Ann"]
assert sorted_birthdays({"A": date(1990, 5, 9), "B": date(1980, 5, 8)}) == ["B", "A"]
assert sorted_birthdays({}) == []

def born_on_sunday(births: dict[str, date]) -> list[str]:
    """List the names of the people whose birth date was a Sunday, in the order of the
    dictionary.
    """
    return [name for name, born in births.items() if born.weekday() == 6]
# E: Python counts Sunday as weekday six.
assert born_on_sunday({"Ann": date(2024, 5, 5), "Bo": date(2024, 5, 6)}) == ["Ann"]
assert born_on_sunday({"Cy": date(2000, 1, 2)}) == ["Cy"]
assert born_on_sunday({}) == []

def events_by_month(events):
    """Group event names by the "yyyy-mm" of their date, from (date, name) tuples."""
    months = {}
    for day, name in events:
        months.setdefault(day.strftime("%Y-%m"), []).append(name)
    return months
# E: The formatted month is the key under which names are collected.
# R: group (date, name) tuples per month, keys like "2024-05"
assert events_by_month([(date(2024, 5, 1), "fair"), (date(2024, 5, 9), "run")]) == {
    "2024-05": ["fair", "run"]}
assert events_by_month([(date(2023, 1, 1), "x"), (date(2024, 1, 1), "y")]) == {
    "2023-01": ["x"], "2024-01": ["y"]}
assert events_by_month([]) == {}

def weekday_counts(dates: list[date]) -> list[int]:
    """Return a list of seven counts that says how many dates fall on each weekday from Monday
    on.
    """
    counts = [0] * 7
    for day in dates:
        counts[day.weekday()] += 1
    return counts
# E: The weekday number is the index of the counter.
assert weekday_counts([date(2024, 5, 6), date(2024, 5, 13), date(2024, 5, 12)]) == [
    2, 0, 0, 0, 0, 0, 1]
assert weekday_counts([]) == [0] * 7
assert weekday_counts([date(2024, 5, 1)]) == [0, 0, 1, 0, 0, 0, 0]

def longest_streak_of_days(days):
    """Return the length of the longest row of dates that follow each other day by day.

    The dates come in any order and may be repeated; no dates give 0.
    """
    best = run = 0
    previous = None
    for day in sorted(set(days)):
        run = run + 1 if previous and day - previous == timedelta(days=1) else 1
        best = max(best, run)
        previous = day
    return best
# H: Each sorted date lengthens the row if it is one day after the last, or restarts it.
# R: workout dates (unsorted, duplicates possible): longest streak of consecutive days?
assert longest_streak_of_days([date(2024, 3, 1), date(2024, 2, 29), date(2024, 3, 5)]) == 2
assert longest_streak_of_days([date(2024, 1, 1), date(2024, 1, 1)]) == 1
assert longest_streak_of_days([]) == 0

def missing_days(days):
    """List the dates between the first and the last of the days that are not among them, in
    order.
    """
    present = set(days)
    day = min(days)
    gaps = []
    while day < max(days):
        if day not in present:
            gaps.append(day)
        day += timedelta(days=1)
    return gaps
# M: Every date of the span is looked up in a set.
assert missing_days([date(2024, 2, 28), date(2024, 3, 1)]) == [date(2024, 2, 29)]
assert missing_days([date(2024, 5, 1)]) == []
assert missing_days([date(2023, 1, 1), date(2022, 12, 30)]) == [date(2022, 12, 31)]

def widest_date_gap(days):
    """Return the largest number of days between neighbouring dates once they are sorted; 0 for
    one.
    """
    ordered = sorted(days)
    return max(((b - a).days for a, b in zip(ordered, ordered[1:])), default=0)
# M: Neighbours of the sorted dates are subtracted and the greatest gap taken.
assert widest_date_gap([date(2024, 5, 9), date(2024, 5, 1), date(2024, 5, 4)]) == 5
assert widest_date_gap([date(2024, 5, 1)]) == 0
assert widest_date_gap([date(2024, 2, 1), date(2024, 3, 1)]) == 29

def iso_week_label(day: date) -> str:
    """Return the ISO year and week of a date as text, like "2024-W01", with two digits for the
    week.
    """
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
# E: isocalendar gives year, week and weekday, of which two are written.
assert iso_week_label(date(2024, 1, 1)) == "2024-W01"
assert iso_week_label(date(2024, 12, 30)) == "2025-W01"
assert iso_week_label(date(2021, 1, 3)) == "2020-W53"

def school_year(day):
    """Return the school year of a date as "2023/24"; a school year begins on the first of
    August.
    """
    start = day.year if day.month >= 8 else day.year - 1
    return f"{start}/{(start + 1) % 100:02}"
# M: Months before August belong to the school year that started in the year before.
# R: school year label, starts in august: 2023-09-01 and 2024-07-31 are both "2023/24"
assert school_year(date(2023, 9, 1)) == "2023/24"
assert school_year(date(2024, 7, 31)) == "2023/24"
assert school_year(date(1999, 8, 1)) == "1999/00"

def half_of_year(day):
    """Return "H1" for dates in January to June and "H2" for the later months."""
    return "H1" if day.month <= 6 else "H2"
# E: One comparison of the month is enough.
assert half_of_year(date(2024, 6, 30)) == "H1"
assert half_of_year(date(2024, 7, 1)) == "H2"
assert half_of_year(date(2024, 1, 1)) == "H1"

def return_date(lent: date, days: int = 28) -> date:
    """Return the day a library book is due: some days after lending, but Monday instead of a
    Sunday.
    """
    due = lent + timedelta(days=days)
    if due.weekday() == 6:
        due += timedelta(days=1)
    return due
# E: After adding the days a Sunday is pushed one day on.
# R: library due date: lent date + 28 days (changeable), if that's a sunday then the monday after
assert return_date(date(2024, 5, 1)) == date(2024, 5, 29)
assert return_date(date(2024, 5, 5)) == date(2024, 6, 3)
assert return_date(date(2024, 5, 1), 3) == date(2024, 5, 4)

def late_fee(due: date, returned: date, cents_per_day: int) -> int:
    """Return the cents to pay for each day after the due date, and 0 for a book that is in
    time.
    """
    return max(0, (returned - due).days) * cents_per_day
# E: max turns a negative delay into no delay.
assert late_fee(date(2024, 5, 1), date(2024, 5, 4), 20) == 60
assert late_fee(date(2024, 5, 1), date(2024, 4, 20), 20) == 0
assert late_fee(date(2024, 5, 1), date(2024, 5, 1), 20) == 0

def is_expired(best_before: str, today: str) -> bool:
    """Tell whether food with a date like "31.05.24" is over on a day of the same form.

    On the very day it is still good.
    """
    form = "%d.%m.%y"
    return datetime.strptime(best_before, form) < datetime.strptime(today, form)
# E: Both texts become moments that can be compared.
# R: best before "31.05.24", today "01.06.24" -> expired. Same day counts as fine. both strings
assert is_expired("31.05.24", "01.06.24") is True
assert is_expired("31.05.24", "31.05.24") is False
assert is_expired("01.01.25", "31.12.24") is False

def days_by_category(spans):
    """Add up the days of (label, start, end) spans per label; start and end day both count."""
    totals = {}
    for label, start, end in spans:
        totals[label] = totals.get(label, 0) + (end - start).days + 1
    return totals
# M: Each span adds its length to the sum of its label.
assert days_by_category([("trip", date(2024, 5, 1), date(2024, 5, 3)),
                         ("trip", date(2024, 6, 1), date(2024, 6, 1))]) == {"trip": 4}
assert days_by_category([("ill", date(2024, 2, 28), date(2024, 3, 1))]) == {"ill": 3}
assert days_by_category([]) == {}

def time_difference_text(start: str, end: str) -> str:
    """Return the time from start to end (hh:mm, the end not earlier) as a text like "2 h 05
    min".
    """
    span = datetime.strptime(end, "%H:%M") - datetime.strptime(start, "%H:%M")
    minutes = span.seconds // 60
    return f"{minutes // 60} h {minutes % 60:02} min"
# M: The difference in seconds is turned into hours and minutes.
assert time_difference_text("10:00", "12:05") == "2 h 05 min"
assert time_difference_text("08:30", "08:30") == "0 h 00 min"
assert time_difference_text("00:00", "23:59") == "23 h 59 min"

def sleep_minutes(to_bed: str, up: str) -> int:
    """Return the minutes between going to bed and getting up (hh:mm), which may be the next
    day.
    """
    night = datetime.strptime(up, "%H:%M") - datetime.strptime(to_bed, "%H:%M")
    return night.seconds // 60
# M: The seconds of a negative timedelta are already counted from the day before.
# R: "22:30" to "06:15" next morning: how many minutes of sleep?
assert sleep_minutes("22:30", "06:15") == 465
assert sleep_minutes("01:00", "08:00") == 420
assert sleep_minutes("23:59", "00:00") == 1

def average_date(first, second):
    """Return the date in the middle of two dates given in order; half days are dropped."""
    return first + (second - first) // 2
# E: Half of the timedelta is added to the first date.
assert average_date(date(2024, 5, 1), date(2024, 5, 5)) == date(2024, 5, 3)
assert average_date(date(2024, 5, 1), date(2024, 5, 2)) == date(2024, 5, 1)
assert average_date(date(2024, 2, 28), date(2024, 3, 3)) == date(2024, 3, 1)

def moment_from_stamp(stamp: str) -> datetime:
    """Read a stamp of fourteen digits such as "20240501083000" into a datetime."""
    return datetime.strptime(stamp, "%Y%m%d%H%M%S")
# E: The format codes follow each other without separators.
# R: "20240501083000" to datetime please
assert moment_from_stamp("20240501083000") == datetime(2024, 5, 1, 8, 30)
assert moment_from_stamp("19991231235959") == datetime(1999, 12, 31, 23, 59, 59)
assert moment_from_stamp("20000101000000") == datetime(2000, 1, 1)

def start_of_hour(moment):
    """Return the moment set back to the beginning of its hour."""
    return moment.replace(minute=0, second=0, microsecond=0)
# E: replace sets all smaller parts to zero.
assert start_of_hour(datetime(2024, 5, 1, 8, 59, 30)) == datetime(2024, 5, 1, 8)
assert start_of_hour(datetime(2024, 5, 1, 0, 0, 1)) == datetime(2024, 5, 1)
assert start_of_hour(datetime(2024, 5, 1, 9)) == datetime(2024, 5, 1, 9)

def spoken_time_ago(minutes):
    """Return "just now", "5 minutes ago", "2 hours ago" or "3 days ago" for an age in minutes.

    The largest full unit is used, and an s is left out for one.
    """
    if minutes < 1:
        return "just now"
    for unit, size in (("day", 1440), ("hour", 60), ("minute", 1)):
        if minutes >= size:
            count = minutes // size
            return f"{count} {unit}{'' if count == 1 else 's'} ago"
# H: Units are tried from the largest, and the first one that fits makes the text.
# R: "x ago" text from a number of minutes: 0 just now, 5 -> 5 minutes ago, 130 -> 2 hours ago, 1500 -> 1 day ago
assert spoken_time_ago(0) == "just now"
assert spoken_time_ago(5) == "5 minutes ago"
assert spoken_time_ago(130) == "2 hours ago"
assert spoken_time_ago(1500) == "1 day ago"

def relative_day_name(day, today):
    """Return "today", "tomorrow" or "yesterday" if that fits the day, otherwise its ISO text.
    """
    names = {0: "today", 1: "tomorrow", -1: "yesterday"}
    return names.get((day - today).days, day.isoformat())
# E: The difference in days is looked up with the ISO text as fallback.
# R: show a date as today/tomorrow/yesterday when possible, else 2024-05-09 style. (day, today)
assert relative_day_name(date(2024, 5, 2), date(2024, 5, 1)) == "tomorrow"
assert relative_day_name(date(2024, 4, 30), date(2024, 5, 1)) == "yesterday"
assert relative_day_name(date(2024, 5, 9), date(2024, 5, 1)) == "2024-05-09"

def same_day_of_year(one, other):
    """Tell whether two dates have the same day and month, whatever their years."""
    return (one.month, one.day) == (other.month, other.day)
# E: Two small tuples are compared.
assert same_day_of_year(date(1990, 5, 1), date(2024, 5, 1)) is True
assert same_day_of_year(date(1990, 5, 1), date(1990, 1, 5)) is False
assert same_day_of_year(date(2024, 2, 29), date(2020, 2, 29)) is True

def is_weekday_holiday(holiday: date, year: int) -> bool:
    """Say whether a holiday with a fixed day and month gives a free working day in the given
    year.

    It does when it falls on Monday to Friday.
    """
    return holiday.replace(year=year).weekday() < 5
# E: The holiday is moved into the year before its weekday is asked.
assert is_weekday_holiday(date(2000, 12, 25), 2024) is True
assert is_weekday_holiday(date(2000, 12, 25), 2022) is False
assert is_weekday_holiday(date(2000, 5, 1), 2024) is True

def advent_sundays(year):
    """List the four Sundays before the 25th of December of a year as day texts like "01.12.".
    """
    christmas = date(year, 12, 25)
    fourth = christmas - timedelta(days=christmas.weekday() + 1)
    sundays = [fourth - timedelta(weeks=weeks) for weeks in (3, 2, 1, 0)]
    return [day.strftime("%d.%m.") for day in sundays]
# H: Going back past Monday finds the last Sunday before Christmas, and weeks are taken off it.
# R: the four advent sundays of a year, formatted like "01.12."
assert advent_sundays(2024) == ["01.12.", "08.12.", "15.12.", "22.12."]
assert advent_sundays(2022) == ["27.11.", "04.12.", "11.12.", "18.12."]
assert advent_sundays(2023) == ["03.12.", "10.12.", "17.12.", "24.12."]

def easter_sunday(year):
    """Return the date of Easter Sunday of a year after 1900 and before 2100, by Gauss's rule.

    With a, b, c as year modulo 19, 4, 7: d = (19a + 24) % 30, e = (2b + 4c + 6d + 5) % 7, and
    Easter is d + e days after March 22, a week less if e = 6 and d = 29 or d = 28 and a > 10.
    """
    a, b, c = year % 19, year % 4, year % 7
    d = (19 * a + 24) % 30
    e = (2 * b + 4 * c + 6 * d + 5) % 7
    days = d + e
    if e == 6 and (d == 29 or d == 28 and a > 10):
        days -= 7
    return date(year, 3, 22) + timedelta(days=days)
# H: Three remainders give two numbers whose sum counts on from the 22nd of March.
assert easter_sunday(2024) == date(2024, 3, 31)
assert easter_sunday(2025) == date(2025, 4, 20)
assert easter_sunday(1954) == date(1954, 4, 18)
assert easter_sunday(1981) == date(1981, 4, 19)

def month_start_weekdays(year):
    """Return the months of a year, as numbers, that begin on a Monday."""
    return [month for month in range(1, 13) if date(year, month, 1).weekday() == 0]
# E: The first of each month is tested for weekday zero.
assert month_start_weekdays(2024) == [1, 4, 7]
assert month_start_weekdays(2023) == [5]
assert month_start_weekdays(2022) == [8]

def payday(year: int, month: int) -> date:
    """Return the 25th of a month, or the Friday before it if the 25th is on a weekend."""
    day = date(year, month, 25)
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    return day
# E: The loop steps back as long as the day is Saturday or Sunday.
# R: salary comes on the 25th; if thats sat or sun then the friday before. function of year, month
assert payday(2024, 5) == date(2024, 5, 24)
assert payday(2024, 8) == date(2024, 8, 23)
assert payday(2024, 6) == date(2024, 6, 25)

def monthly_dates(start, count):
    """List count dates with the day of start in months that follow each other; the day is at
    most 28.
    """
    dates = []
    year, month = start.year, start.month
    for _ in range(count):
        dates.append(date(year, month, start.day))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return dates
# M: Month and year are counted on, with the year changing after December.
assert monthly_dates(date(2024, 11, 5), 3) == [
    date(2024, 11, 5), date(2024, 12, 5), date(2025, 1, 5)]
assert monthly_dates(date(2024, 1, 28), 1) == [date(2024, 1, 28)]
assert monthly_dates(date(2024, 1, 1), 0) == []

def years_of_service(hired: str, left: str) -> int:
    """Return the completed years between two ISO date texts such as "2019-03-15"."""
    start, end = date.fromisoformat(hired), date.fromisoformat(left)
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
# M: The comparison counts as one when the anniversary has not come in the last year.
assert years_of_service("2019-03-15", "2024-03-14") == 4
assert years_of_service("2019-03-15", "2024-03-15") == 5
assert years_of_service("2020-01-01", "2020-12-31") == 0

def hours_per_weekday(shifts):
    """Add up the hours of (date, hours) shifts in a dictionary from short weekday name to
    hours.
    """
    totals = {}
    for day, hours in shifts:
        name = day.strftime("%a")
        totals[name] = totals.get(name, 0) + hours
    return totals
# E: The format %a gives the short name that is used as key.
# R: shifts are (date, hours) tuples. total hours per weekday with keys "Mon", "Tue"...
assert hours_per_weekday([(date(2024, 5, 6), 8), (date(2024, 5, 13), 4)]) == {"Mon": 12}
assert hours_per_weekday([(date(2024, 5, 5), 2), (date(2024, 5, 6), 3)]) == {"Sun": 2, "Mon": 3}
assert hours_per_weekday([]) == {}

def comet_years(first_year, period, until):
    """List the years in which a comet that was seen in first_year and returns every period is
    seen.
    """
    return list(range(first_year, until + 1, period))
# E: range counts from the first year in steps of the period, the last year included.
assert comet_years(1910, 76, 2100) == [1910, 1986, 2062]
assert comet_years(2000, 10, 2005) == [2000]
assert comet_years(2000, 10, 1990) == []

def week_dates_text(day):
    """Return the seven dates of the week of a day (from Monday) as texts like "29.04."."""
    monday = day - timedelta(days=day.weekday())
    return [(monday + timedelta(days=step)).strftime("%d.%m.") for step in range(7)]
# M: From the Monday of the week the dates are counted on and formatted.
assert week_dates_text(date(2024, 5, 1)) == [
    "29.04.", "30.04.", "01.05.", "02.05.", "03.05.", "04.05.", "05.05."]
assert week_dates_text(date(2024, 5, 5))[0] == "29.04."
assert week_dates_text(date(2024, 5, 6))[6] == "12.05."

def valid_dates_only(texts: list[str]) -> list[date]:
    """Return the dates of those texts that are real ISO dates and skip all other texts."""
    dates = []
    for text in texts:
        try:
            dates.append(date.fromisoformat(text))
        except ValueError:
            continue
    return dates
# E: A text that raises a ValueError is passed over.
# R: parse a list of yyyy-mm-dd strings to dates and silently drop the wrong ones
assert valid_dates_only(["2024-02-29", "2023-02-29", "soon"]) == [date(2024, 2, 29)]
assert valid_dates_only(["2000-01-01", "1999-12-31"]) == [date(2000, 1, 1), date(1999, 12, 31)]
assert valid_dates_only([]) == []

def date_of_year_day(year: int, number: int) -> date:
    """Return the date of a day number in a year, where 1 is the first of January."""
    return date(year, 1, 1) + timedelta(days=number - 1)
# E: The number less one is added to New Year's Day.
# R: day 60 of 2024 is which date? general function (year, day number)
assert date_of_year_day(2024, 60) == date(2024, 2, 29)
assert date_of_year_day(2023, 60) == date(2023, 3, 1)
assert date_of_year_day(2023, 365) == date(2023, 12, 31)

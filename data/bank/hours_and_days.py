"""Verified problems: hours and days."""

from datetime import date, datetime, time, timedelta

def duration_from_label(label: str) -> int:
    """Return the seconds of a label such as "2m30s", "45s" or "1h"; parts appear in the order
    h, m, s."""
    total = 0
    number = ""
    for sign in label:
        if sign.isdigit():
            number += sign
        else:
            total += int(number) * {"h": 3600, "m": 60, "s": 1}[sign]
            number = ""
    return total
# M: Digits are collected until a letter tells how much they are worth.
# R: "2m30s" -> 150, "1h" -> 3600, "45s" -> 45
assert duration_from_label("2m30s") == 150
assert duration_from_label("1h") == 3600
assert duration_from_label("1h1m1s") == 3661
assert duration_from_label("") == 0

def label_from_duration(seconds):
    """Write seconds as "1h2m3s", leaving out parts that are 0; 0 seconds give "0s"."""
    parts = [(seconds // 3600, "h"), (seconds % 3600 // 60, "m"), (seconds % 60, "s")]
    return "".join(f"{number}{unit}" for number, unit in parts if number) or "0s"
# E: Each part is computed with division and modulo, and zero parts are filtered out.
# R: 3723 -> "1h2m3s", skip zero parts, 0 -> "0s"
assert label_from_duration(3723) == "1h2m3s"
assert label_from_duration(7200) == "2h"
assert label_from_duration(0) == "0s"

def is_before_deadline(now: str, deadline: str, grace: int = 0) -> bool:
    """Check whether the "HH:MM" time now is at most grace minutes after the deadline of the
    same day."""
    def minutes(text):
        return int(text[:2]) * 60 + int(text[3:])
    return minutes(now) <= minutes(deadline) + grace
# E: Both times become minutes, and the grace is added to the deadline.
# R: did i hand it in on time? now/deadline "HH:MM", optional grace minutes
assert is_before_deadline("12:03", "12:00", 5) is True
assert is_before_deadline("12:03", "12:00") is False
assert is_before_deadline("08:00", "08:00") is True

def hours_list(first, last, step=1):
    """List "HH:00" texts from hour first to hour last inclusive in steps; last below first runs
    over midnight."""
    if last < first:
        last += 24
    return [f"{hour % 24:02}:00" for hour in range(first, last + 1, step)]
# E: The end is moved to the next day if needed, and the modulo brings each hour back.
# R: hours from 22 to 2 -> ["22:00","23:00","00:00","01:00","02:00"], optional step
assert hours_list(22, 2, 2) == ["22:00", "00:00", "02:00"]
assert hours_list(8, 9) == ["08:00", "09:00"]
assert hours_list(5, 5) == ["05:00"]

def twelve_hour_text(moment: time) -> str:
    """Write a time object like "3:05 pm" without a leading zero; midnight is "12:00 am"."""
    half = "am" if moment.hour < 12 else "pm"
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {half}"
# E: Zero after the modulo means twelve on the dial.
# R: time object -> "3:05 pm"
assert twelve_hour_text(time(15, 5)) == "3:05 pm"
assert twelve_hour_text(time(0, 0)) == "12:00 am"
assert twelve_hour_text(time(12, 30)) == "12:30 pm"

def earliest_and_latest(times):
    """Return (earliest, latest) of "H:MM" texts as they were written; hours may lack a leading
    zero."""
    ordered = sorted(times, key=lambda text: tuple(map(int, text.split(":"))))
    return ordered[0], ordered[-1]
# E: The key turns a text into a pair of numbers, so "9:30" comes before "10:00".
# R: times like "9:30" and "10:00" (no leading zeros), give the first and the last one of the day
assert earliest_and_latest(["10:00", "9:30", "9:05"]) == ("9:05", "10:00")
assert earliest_and_latest(["7:00"]) == ("7:00", "7:00")
assert earliest_and_latest(["23:59", "0:00"]) == ("0:00", "23:59")

def countdown_dates(event, marks=(30, 7, 1)):
    """Return the dates that lie the given numbers of days before the event date, in the order
    of marks."""
    return [event - timedelta(days=mark) for mark in marks]
# E: A timedelta is subtracted for each mark.
# R: reminder dates 30, 7 and 1 day before an event date (marks changeable)
assert countdown_dates(date(2024, 3, 1), (1, 30)) == [date(2024, 2, 29), date(2024, 1, 31)]
assert countdown_dates(date(2024, 1, 31)) == [
    date(2024, 1, 1), date(2024, 1, 24), date(2024, 1, 30)]
assert countdown_dates(date(2024, 1, 1), ()) == []

def weekday_of_text(text: str) -> str:
    """Return the short English weekday ("Mon" to "Sun") of an ISO date text, or "?" if it is no
    date."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return "?"
    return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday()]
# E: The weekday number from 0 is the index in the list of names.
# R: "2024-02-29" -> "Thu"; garbage -> "?"
assert weekday_of_text("2024-02-29") == "Thu"
assert weekday_of_text("2023-02-29") == "?"
assert weekday_of_text("2024-01-07") == "Sun"

def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """Return (year, month) moved by months forwards or, with a negative number, backwards."""
    years, zero_based = divmod(year * 12 + month - 1 + by, 12)
    return years, zero_based + 1
# E: Months are counted from year 0, moved and split again by twelve.
# R: year/month plus n months, n can be negative
assert shift_month(2024, 11, 3) == (2025, 2)
assert shift_month(2024, 1, -1) == (2023, 12)
assert shift_month(2024, 6, 0) == (2024, 6)

def busiest_weekday(dates):
    """Return the weekday number (Monday 0) that most of the dates fall on, the smallest in a
    tie, or None if empty."""
    if not dates:
        return None
    numbers = [day.weekday() for day in dates]
    return max(range(7), key=numbers.count)
# E: max over the seven numbers keeps the first with the largest count.
# R: most frequent weekday number in a list of dates, None for empty list
assert busiest_weekday([date(2024, 1, 2), date(2024, 1, 9), date(2024, 1, 1)]) == 1
assert busiest_weekday([date(2024, 1, 7), date(2024, 1, 1)]) == 0
assert busiest_weekday([]) is None

def moments_within(moments, centre, minutes):
    """Count the datetimes that lie at most the given minutes before or after the centre."""
    limit = timedelta(minutes=minutes)
    return sum(abs(moment - centre) <= limit for moment in moments)
# E: The absolute difference of two datetimes is compared with a timedelta.
# R: how many datetimes are within +-n minutes of a given datetime
assert moments_within([datetime(2024, 1, 1, 12, 5), datetime(2024, 1, 1, 13)],
                      datetime(2024, 1, 1, 12), 5) == 1
assert moments_within([datetime(2024, 1, 1, 11, 56)], datetime(2024, 1, 1, 12), 3) == 0
assert moments_within([], datetime(2024, 1, 1), 10) == 0

def next_full_quarter(moment: datetime) -> datetime:
    """Return the next moment at a full quarter of an hour; a moment exactly on one stays."""
    wait = -moment.minute % 15
    if wait == 0 and moment.second > 0:
        wait = 15
    return moment.replace(second=0) + timedelta(minutes=wait)
# M: The negative modulo is the distance to the next quarter, and seconds beyond it force a full one.
# R: round a datetime up to the next :00 :15 :30 :45
assert next_full_quarter(datetime(2024, 1, 1, 10, 7)) == datetime(2024, 1, 1, 10, 15)
assert next_full_quarter(datetime(2024, 1, 1, 23, 45, 1)) == datetime(2024, 1, 2)
assert next_full_quarter(datetime(2024, 1, 1, 8)) == datetime(2024, 1, 1, 8)

def log_gaps(stamps, limit):
    """Return (start, end) pairs of neighbouring datetimes that are more than limit seconds
    apart."""
    return [
        (before, after)
        for before, after in zip(stamps, stamps[1:])
        if (after - before).total_seconds() > limit
    ]
# E: Neighbours are paired and filtered by their distance in seconds.
# R: pairs of consecutive datetimes with more than limit seconds in between
assert log_gaps([datetime(2024, 1, 1, 0, 0, 0), datetime(2024, 1, 1, 0, 0, 9)], 5) == [
    (datetime(2024, 1, 1), datetime(2024, 1, 1, 0, 0, 9))]
assert log_gaps([datetime(2024, 1, 1), datetime(2024, 1, 1, 0, 0, 5)], 5) == []
assert log_gaps([], 5) == []

def is_same_month(first: date, second: date) -> bool:
    """Check whether both dates are in the same month of the same year."""
    return (first.year, first.month) == (second.year, second.month)
# E: Pairs of year and month are compared.
# R: same month AND year?
assert is_same_month(date(2024, 2, 1), date(2024, 2, 29)) is True
assert is_same_month(date(2024, 2, 1), date(2023, 2, 1)) is False
assert is_same_month(date(2024, 2, 1), date(2024, 3, 1)) is False

def zodiac_animal(year: int) -> str:
    """Return the animal of a year in a cycle of four invented ones: "fox", "owl", "bee", "elk",
    where 2000 is "owl"."""
    return ["owl", "bee", "elk", "fox"][(year - 2000) % 4]
# E: The list starts with the animal of 2000, and the modulo counts from there in both directions.
assert zodiac_animal(2000) == "owl"
assert zodiac_animal(1999) == "fox"
assert zodiac_animal(2006) == "elk"

def dates_as_spans(first, last):
    """Write two dates as a short span: "3-7 May", "30 Apr - 2 May", or "3 May" if they are equal.

    Month names have three letters and years are not shown."""
    if first == last:
        return f"{first.day} {first:%b}"
    if first.month == last.month and first.year == last.year:
        return f"{first.day}-{last.day} {first:%b}"
    return f"{first.day} {first:%b} - {last.day} {last:%b}"
# M: Equal days and equal months allow shorter forms, which are tested first.
# R: short text for a date span: "3-7 May", "30 Apr - 2 May", "3 May" when its one day
assert dates_as_spans(date(2024, 5, 3), date(2024, 5, 7)) == "3-7 May"
assert dates_as_spans(date(2024, 4, 30), date(2024, 5, 2)) == "30 Apr - 2 May"
assert dates_as_spans(date(2024, 5, 3), date(2024, 5, 3)) == "3 May"

def time_overlap_minutes(first, second):
    """Return the minutes shared by two (start, end) pairs of "HH:MM" texts on one day, 0 if
    none."""
    start, end = max(first[0], second[0]), min(first[1], second[1])
    if start >= end:
        return 0
    return (int(end[:2]) - int(start[:2])) * 60 + int(end[3:]) - int(start[3:])
# M: Padded texts can be compared directly, and only the shared part is converted to minutes.
# R: two ("09:00", "10:30") spans, overlap in minutes
assert time_overlap_minutes(("09:00", "10:30"), ("10:00", "12:00")) == 30
assert time_overlap_minutes(("09:00", "10:00"), ("10:00", "11:00")) == 0
assert time_overlap_minutes(("08:15", "18:00"), ("09:50", "10:05")) == 15

def pill_reminder_text(times, now):
    """Return "next pill at HH:MM" for the first of the sorted times after now, or "done for
    today"."""
    for when in times:
        if when > now:
            return f"next pill at {when}"
    return "done for today"
# E: The first later time ends the loop.
# R: sorted pill times as "HH:MM" and the time now -> "next pill at 14:00" or "done for today"
assert pill_reminder_text(["08:00", "14:00", "20:00"], "08:00") == "next pill at 14:00"
assert pill_reminder_text(["08:00"], "09:30") == "done for today"
assert pill_reminder_text([], "00:00") == "done for today"

def minutes_to_hours_table(minutes_list):
    """Return a dict from each number of minutes to its decimal hours rounded to two places."""
    return {minutes: round(minutes / 60, 2) for minutes in minutes_list}
# E: Each value of the dictionary is the key divided by sixty.
assert minutes_to_hours_table([30, 50]) == {30: 0.5, 50: 0.83}
assert minutes_to_hours_table([0, 60]) == {0: 0.0, 60: 1.0}
assert minutes_to_hours_table([]) == {}

def guess_date_order(text):
    """Tell the order of a date like "13/05/2024": "day first", "month first", "unclear" or
    "impossible".

    A first or second number above 12 decides; both above 12, or one above 31 or below 1, is
    impossible."""
    first, second, _ = map(int, text.split("/"))
    if min(first, second) < 1 or max(first, second) > 31 or min(first, second) > 12:
        return "impossible"
    if max(first, second) <= 12:
        return "unclear"
    return "day first" if first > 12 else "month first"
# M: The smaller and the larger number rule out impossible dates, then the one above 12 must be the day.
# R: is "13/05/2024" day first or month first? also "unclear" / "impossible"
assert guess_date_order("13/05/2024") == "day first"
assert guess_date_order("05/13/2024") == "month first"
assert guess_date_order("05/06/2024") == "unclear"
assert guess_date_order("13/14/2024") == "impossible"

def add_working_hours(start, hours, opens=9, closes=17):
    """Return (days later, hour) when work of whole hours ends that starts at hour start and
    runs only in opening hours.

    A day that is used up completely ends at its closing hour."""
    days = 0
    while hours > closes - start:
        hours -= closes - start
        start = opens
        days += 1
    return days, start + hours
# M: Whole rests of days are used up until the remaining hours fit in the day.
assert add_working_hours(15, 4) == (1, 11)
assert add_working_hours(9, 8) == (0, 17)
assert add_working_hours(16, 10) == (2, 10)

def is_open_now(hours_text, hour):
    """Check whether a whole hour lies in a text of opening hours such as "9-12,14-18", ends
    excluded."""
    for span in hours_text.split(","):
        opens, closes = map(int, span.split("-"))
        if opens <= hour < closes:
            return True
    return False
# E: Each span of the text is split and compared in turn.
# R: "9-12,14-18" and an hour -> is it open? the end hour is closed already
assert is_open_now("9-12,14-18", 14) is True
assert is_open_now("9-12,14-18", 12) is False
assert is_open_now("0-24", 23) is True

def opening_minutes_per_week(plan):
    """Return the total minutes of a dict from day to a list of ("HH:MM", "HH:MM") spans."""
    total = 0
    for spans in plan.values():
        for start, end in spans:
            total += (int(end[:2]) - int(start[:2])) * 60 + int(end[3:]) - int(start[3:])
    return total
# M: Two loops visit all spans, and hours and minutes are subtracted separately.
# R: {"mon": [("09:00", "12:30")]} total open minutes
assert opening_minutes_per_week({"mon": [("09:00", "12:30")], "tue": [("08:45", "09:00")]}) == 225
assert opening_minutes_per_week({"sun": []}) == 0
assert opening_minutes_per_week({}) == 0

def season_days_left(today, season_end):
    """Write how long a season lasts: "3 weeks and 2 days", "2 days", "1 week", "last day" or
    "over"."""
    days = (season_end - today).days
    if days <= 0:
        return "last day" if days == 0 else "over"
    weeks, rest = divmod(days, 7)
    parts = []
    for number, word in ((weeks, "week"), (rest, "day")):
        if number:
            parts.append(f"{number} {word}{'s' if number > 1 else ''}")
    return " and ".join(parts)
# M: divmod gives weeks and days, and only the parts that are not zero are joined.
assert season_days_left(date(2024, 1, 1), date(2024, 1, 24)) == "3 weeks and 2 days"
assert season_days_left(date(2024, 1, 1), date(2024, 1, 8)) == "1 week"
assert season_days_left(date(2024, 1, 1), date(2024, 1, 1)) == "last day"
assert season_days_left(date(2024, 1, 2), date(2024, 1, 1)) == "over"

def diary_headings(start, days):
    """Return headings such as "Day 1 (Mon 01.01.)" for the given number of days from the date
    start."""
    headings = []
    for i in range(days):
        day = start + timedelta(days=i)
        headings.append(f"Day {i + 1} ({day:%a %d.%m.})")
    return headings
# E: The format codes inside the f-string write weekday, day and month.
# R: travel diary headings "Day 1 (Mon 01.01.)", n of them
assert diary_headings(date(2024, 1, 1), 2) == ["Day 1 (Mon 01.01.)", "Day 2 (Tue 02.01.)"]
assert diary_headings(date(2024, 2, 29), 1) == ["Day 1 (Thu 29.02.)"]
assert diary_headings(date(2024, 1, 1), 0) == []

def sort_birthdays(people):
    """Sort (name, date) pairs by month and day, ignoring the year; equal days are sorted by
    name."""
    return sorted(people, key=lambda pair: (pair[1].month, pair[1].day, pair[0]))
# E: The key leaves the year out and ends with the name.
# R: birthdays in the order of the calendar year, list of (name, date)
assert sort_birthdays([("Bo", date(1990, 5, 1)), ("Al", date(2000, 1, 9))]) == [
    ("Al", date(2000, 1, 9)), ("Bo", date(1990, 5, 1))]
assert sort_birthdays([("B", date(1, 1, 1)), ("A", date(2, 1, 1))]) == [
    ("A", date(2, 1, 1)), ("B", date(1, 1, 1))]
assert sort_birthdays([]) == []

def workdays_in_week_of(day, holidays=()):
    """Return the dates from Monday to Friday of the week of a date that are not holidays."""
    monday = day - timedelta(days=day.weekday())
    week = [monday + timedelta(days=i) for i in range(5)]
    return [d for d in week if d not in holidays]
# E: The week is built from its Monday and then filtered.
assert workdays_in_week_of(date(2024, 5, 5), [date(2024, 5, 1)]) == [
    date(2024, 4, 29), date(2024, 4, 30), date(2024, 5, 2), date(2024, 5, 3)]
assert len(workdays_in_week_of(date(2024, 1, 1))) == 5
assert workdays_in_week_of(date(2024, 1, 7))[-1] == date(2024, 1, 5)

def elapsed_text(start: datetime, end: datetime) -> str:
    """Write the time from start to end as "D days HH:MM", without the days part if it is 0; end
    is not before start."""
    minutes = int((end - start).total_seconds()) // 60
    days, rest = divmod(minutes, 1440)
    clock = f"{rest // 60:02}:{rest % 60:02}"
    return f"{days} days {clock}" if days else clock
# M: The difference in minutes is split into days and a clock text.
# R: time between two datetimes as "2 days 01:30" (or only "01:30")
assert elapsed_text(datetime(2024, 1, 1, 8), datetime(2024, 1, 3, 9, 30)) == "2 days 01:30"
assert elapsed_text(datetime(2024, 1, 1), datetime(2024, 1, 1, 0, 5, 59)) == "00:05"
assert elapsed_text(datetime(2024, 1, 1), datetime(2024, 1, 2)) == "1 days 00:00"

def tide_table_texts(first: time, count: int) -> list[str]:
    """List count times "HH:MM" that start at first and follow each other after 6 hours 12
    minutes."""
    minutes = first.hour * 60 + first.minute
    times = [(minutes + i * 372) % 1440 for i in range(count)]
    return [f"{m // 60:02}:{m % 60:02}" for m in times]
# E: The minutes of each time are computed first and written in a second comprehension.
# R: high/low tide list: first time object, then every 6h12min, n entries as "HH:MM"
assert tide_table_texts(time(3, 0), 3) == ["03:00", "09:12", "15:24"]
assert tide_table_texts(time(22, 0), 2) == ["22:00", "04:12"]
assert tide_table_texts(time(1, 1), 0) == []

def oldest_open_task(tasks):
    """Return the text of the open task with the earliest "since" date text, or "nothing to do".

    tasks is a list of dicts with "text", "since" (ISO) and "done"."""
    open_tasks = [task for task in tasks if not task["done"]]
    if not open_tasks:
        return "nothing to do"
    return min(open_tasks, key=lambda task: task["since"])["text"]
# E: Done tasks are filtered out, and ISO texts compare like dates.
# R: tasks = dicts text/since/done. text of the open one with earliest since, or "nothing to do"
assert oldest_open_task([{"text": "a", "since": "2024-02-01", "done": False},
                         {"text": "b", "since": "2024-01-09", "done": False}]) == "b"
assert oldest_open_task([{"text": "a", "since": "2024-02-01", "done": True}]) == "nothing to do"
assert oldest_open_task([]) == "nothing to do"

def repeat_yearly(day: date, years: int) -> list[date]:
    """Return the same day in each of the following years; 29 February becomes 28 February in
    other years."""
    dates = []
    for year in range(day.year + 1, day.year + years + 1):
        try:
            dates.append(day.replace(year=year))
        except ValueError:
            dates.append(date(year, 2, 28))
    return dates
# M: replace raises a ValueError only for a leap day in a common year.
# R: birthday dates for the next n years, feb 29 -> feb 28 if needed
assert repeat_yearly(date(2024, 2, 29), 4)[0] == date(2025, 2, 28)
assert repeat_yearly(date(2024, 2, 29), 4)[3] == date(2028, 2, 29)
assert repeat_yearly(date(2024, 5, 1), 1) == [date(2025, 5, 1)]

def hours_worked_after_breaks(start, end, breaks):
    """Return worked hours as a float for a day given in decimal hours; breaks in minutes
    shorter than 15 are not taken off."""
    pause = sum(minutes for minutes in breaks if minutes >= 15)
    return round(end - start - pause / 60, 2)
# E: Only the long breaks are added and turned into hours.
assert hours_worked_after_breaks(8, 16.5, [30, 10]) == 8.0
assert hours_worked_after_breaks(9, 12, []) == 3
assert hours_worked_after_breaks(8, 10, [20]) == 1.67

def century_days(year):
    """Return the number of days in a year, 365 or 366, by the leap year rule with centuries."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 365 + leap
# E: True counts as one more day.
# R: 365 or 366 days for a year
assert century_days(2024) == 366
assert century_days(1900) == 365
assert century_days(2000) == 366

def day_number_to_date_text(year: int, number: int) -> str:
    """Return the date of day number (from 1) of a year as "D Month", or "" if the year is too
    short for it."""
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return f"{day.day} {day:%B}" if day.year == year else ""
# E: The days are added to New Year, and a different year shows that the number was too large.
assert day_number_to_date_text(2024, 60) == "29 February"
assert day_number_to_date_text(2023, 60) == "1 March"
assert day_number_to_date_text(2023, 366) == ""

def earliest_free_evening(bookings, start):
    """Return the first date from start on whose evening is not booked; bookings is a set of
    dates."""
    while start in bookings:
        start += timedelta(days=1)
    return start
# E: The loop moves on while the day is in the set.
# R: first date from start on that isn't in my set of booked dates
assert earliest_free_evening({date(2024, 2, 28)}, date(2024, 2, 28)) == date(2024, 2, 29)
assert earliest_free_evening(set(), date(2024, 1, 1)) == date(2024, 1, 1)
assert earliest_free_evening({date(2024, 1, 2)}, date(2024, 1, 1)) == date(2024, 1, 1)

def parse_log_stamp(line):
    """Return (datetime, message) of a line such as "[2024-01-05 08:30] pump on", or None if it
    does not fit."""
    stamp, sep, message = line.removeprefix("[").partition("] ")
    if not sep:
        return None
    try:
        return datetime.strptime(stamp, "%Y-%m-%d %H:%M"), message
    except ValueError:
        return None
# M: The brackets are cut off, and strptime reads or refuses the stamp.
# R: "[2024-01-05 08:30] pump on" -> (datetime, "pump on"), None for other lines
assert parse_log_stamp("[2024-01-05 08:30] pump on") == (datetime(2024, 1, 5, 8, 30), "pump on")
assert parse_log_stamp("[yesterday] pump on") is None
assert parse_log_stamp("pump on") is None

def minutes_late_report(arrivals, start):
    """Return "name: N min" for people who arrive after the minute start, latest first; arrivals
    maps names to minutes.

    Equal delays are in order of name."""
    late = {name: minute - start for name, minute in arrivals.items() if minute > start}
    return [f"{name}: {late[name]} min" for name in sorted(late, key=lambda n: (-late[n], n))]
# M: The delays are computed and filtered in one comprehension and sorted by falling delay.
# R: arrivals name -> minute and start minute: "Cy: 11 min" lines for late people, worst first
assert minutes_late_report({"Al": 485, "Bo": 480, "Cy": 491}, 480) == ["Cy: 11 min", "Al: 5 min"]
assert minutes_late_report({"Y": 2, "X": 2}, 1) == ["X: 1 min", "Y: 1 min"]
assert minutes_late_report({}, 0) == []

def fits_before_sunset(walk_minutes, start, sunset, pause=0):
    """Check whether a walk with a pause ends by sunset, where start and sunset are (hour,
    minute) pairs."""
    end = timedelta(hours=start[0], minutes=start[1] + walk_minutes + pause)
    return end <= timedelta(hours=sunset[0], minutes=sunset[1])
# E: timedelta objects accept more than sixty minutes and can be compared.
# R: will i be back before sunset? walk minutes, start (h,m), sunset (h,m), optional pause
assert fits_before_sunset(120, (15, 30), (17, 30)) is True
assert fits_before_sunset(120, (15, 30), (17, 30), 1) is False
assert fits_before_sunset(0, (8, 0), (7, 59)) is False

def next_bus_after_walk(now, walk, buses):
    """Return the waiting minutes at the stop after a walk of walk minutes, or None if no bus is
    left.

    now is a minute of the day and buses a list of minutes."""
    arrival = now + walk
    return min((bus - arrival for bus in buses if bus >= arrival), default=None)
# E: The default of min covers the case that no bus is late enough.
# R: now + walk minutes to the stop, list of bus minutes: how long do i wait there (None = no bus)
assert next_bus_after_walk(600, 7, [605, 610, 625]) == 3
assert next_bus_after_walk(600, 10, [610]) == 0
assert next_bus_after_walk(600, 10, [601]) is None

def weekly_hours_by_day(entries):
    """Return a list of seven sums of hours, Monday first, from (ISO date text, hours) entries."""
    sums = [0] * 7
    for text, hours in entries:
        sums[date.fromisoformat(text).weekday()] += hours
    return sums
# E: The weekday number of each date is the index of its sum.
# R: [("2024-01-01", 3), ...] -> hours summed per weekday as list of 7, monday first
assert weekly_hours_by_day([("2024-01-01", 3), ("2024-01-08", 2), ("2024-01-07", 4)]) == [
    5, 0, 0, 0, 0, 0, 4]
assert weekly_hours_by_day([("2024-02-29", 1.5)]) == [0, 0, 0, 1.5, 0, 0, 0]
assert weekly_hours_by_day([]) == [0, 0, 0, 0, 0, 0, 0]

def move_meeting(meeting, minutes):
    """Return a copy of a meeting dict whose "start" and "end" datetimes are moved by minutes;
    other keys stay."""
    shift = timedelta(minutes=minutes)
    return {**meeting, "start": meeting["start"] + shift, "end": meeting["end"] + shift}
# E: The double star copies the dict, and the later keys replace the copied ones.
assert move_meeting({"title": "x", "start": datetime(2024, 1, 1, 23, 50),
                     "end": datetime(2024, 1, 2)}, 20) == {
    "title": "x", "start": datetime(2024, 1, 2, 0, 10), "end": datetime(2024, 1, 2, 0, 20)}
assert move_meeting({"start": datetime(2024, 1, 1), "end": datetime(2024, 1, 1)}, -1) == {
    "start": datetime(2023, 12, 31, 23, 59), "end": datetime(2023, 12, 31, 23, 59)}
assert move_meeting({"start": datetime(2024, 1, 1), "end": datetime(2024, 1, 1)}, 0) == {
    "start": datetime(2024, 1, 1), "end": datetime(2024, 1, 1)}

def ages_from_years(births, year):
    """Return (name, age at the end of the year) pairs from a dict of birth years, oldest first,
    unborn left out.

    Equal ages stay in the order of the dict."""
    ages = [(name, year - born) for name, born in births.items() if born <= year]
    return sorted(ages, key=lambda pair: -pair[1])
# E: sorted keeps the order of equal keys.
# R: birth years dict + a year -> [(name, age)] from old to young, skip those not born yet
assert ages_from_years({"Al": 2010, "Bo": 1990, "Cy": 2030}, 2024) == [("Bo", 34), ("Al", 14)]
assert ages_from_years({"A": 2000, "B": 2000}, 2000) == [("A", 0), ("B", 0)]
assert ages_from_years({}, 2024) == []

def night_train_days(departure: str, minutes: int) -> int:
    """Return how many times the clock passes midnight on a trip of the given minutes from
    "HH:MM"."""
    start = int(departure[:2]) * 60 + int(departure[3:])
    return (start + minutes) // 1440
# E: The minutes since the first midnight are divided by the minutes of a day.
# R: how many midnights does a trip of n minutes from "22:30" pass
assert night_train_days("22:30", 120) == 1
assert night_train_days("08:00", 600) == 0
assert night_train_days("00:00", 2880) == 2

def split_time_budget(total: int, tasks: dict[str, int]) -> dict[str, int]:
    """Share total minutes among tasks in proportion to their weights, rounded down to full 5
    minutes."""
    weight_sum = sum(tasks.values())
    return {name: total * weight // weight_sum // 5 * 5 for name, weight in tasks.items()}
# E: The share of each task is rounded down twice by floor divisions.
# R: divide minutes by weights {"read": 1, "write": 2}, round down to multiples of 5
assert split_time_budget(100, {"read": 1, "write": 2}) == {"read": 30, "write": 65}
assert split_time_budget(60, {"a": 5}) == {"a": 60}
assert split_time_budget(4, {"a": 1, "b": 1}) == {"a": 0, "b": 0}

def first_shared_day(cycle_a, cycle_b, start_b=0):
    """Return the first day, counted from 0, on which both meet: one comes every cycle_a days
    from day 0 on.

    The other comes every cycle_b days from day start_b on; None if they do not meet within 1000
    days."""
    for day in range(start_b, 1000, cycle_b):
        if day % cycle_a == 0:
            return day
    return None
# E: The days of the second one are walked through and tested for the first.
assert first_shared_day(3, 4, 2) == 6
assert first_shared_day(2, 4, 1) is None
assert first_shared_day(5, 7) == 0

def leap_second_text(stamp):
    """Return the second part of an "HH:MM:SS" text as a number, where "60" counts as 59; a bad
    text gives -1."""
    parts = stamp.split(":")
    if len(parts) != 3 or not parts[2].isdigit():
        return -1
    return min(int(parts[2]), 59)
# E: The parts are checked before the last one is read and capped.
assert leap_second_text("23:59:60") == 59
assert leap_second_text("08:00:07") == 7
assert leap_second_text("08:00") == -1

def film_night_plan(films, start, end):
    """Return (title, "HH:MM") starts of the films, in order, that end by the minute end; 10
    minutes pause between.

    films is a list of (title, minutes); a film that would end too late is skipped."""
    plan = []
    for title, minutes in films:
        if start + minutes <= end:
            plan.append((title, f"{start // 60:02}:{start % 60:02}"))
            start += minutes + 10
    return plan
# M: Only a film that fits moves the start on by its length and the pause.
# R: schedule films (title, minutes) from start to end with 10 min breaks, skip those which don't fit
assert film_night_plan([("A", 90), ("B", 200), ("C", 60)], 1140, 1320) == [
    ("A", "19:00"), ("C", "20:40")]
assert film_night_plan([("A", 90)], 600, 650) == []
assert film_night_plan([], 0, 100) == []

def days_alive_milestone(born: date, days: int = 10_000) -> date:
    """Return the date on which someone is the given number of days old."""
    return born + timedelta(days)
# E: The first argument of timedelta is a number of days.
# R: when am I 10000 days old (number can be changed)
assert days_alive_milestone(date(2000, 1, 1), 366) == date(2001, 1, 1)
assert days_alive_milestone(date(2000, 1, 1)) == date(2027, 5, 19)
assert days_alive_milestone(date(2024, 2, 28), 1) == date(2024, 2, 29)

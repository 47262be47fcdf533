"""Verified problems: office floor."""

def work_hours(start: float, end: float, lunch: float = 0.5) -> float:
    """Return the hours from start to end without lunch, which is only taken off from 6 hours on."""
    hours = end - start
    return hours - lunch if hours >= 6 else hours
# E: The lunch break is subtracted only on long days.
# R: hours worked = end - start, minus half an hour lunch if its 6h or more
assert work_hours(9, 17) == 7.5
assert work_hours(9, 14.5) == 5.5
assert work_hours(8, 14, 1) == 5

def meeting_room(people: int, rooms: dict[str, int]) -> str | None:
    """Return the name of the smallest room that seats the people in a dict name to seats, or
    None."""
    fitting = {name: seats for name, seats in rooms.items() if seats >= people}
    return min(fitting, key=fitting.get, default=None)
# E: Rooms that are too small are dropped before the minimum is searched.
# R: smallest room where everybody fits. rooms = {"A": 4, "B": 10}. None if nothing fits
assert meeting_room(5, {"A": 4, "B": 10, "C": 6}) == "C"
assert meeting_room(20, {"A": 4}) is None
assert meeting_room(0, {}) is None

def email_for(first, last, company="acme"):
    """Build "first.last@company.com" in lower case, spaces inside the names replaced by "-"."""
    return f"{first}.{last}@{company}.com".lower().replace(" ", "-")
# E: The whole address is lowered and the spaces replaced at the end.
# R: company mail address from first & last name, small letters, "van Berg" -> van-berg
assert email_for("Ann", "Lee") == "ann.lee@acme.com"
assert email_for("Bo", "van Berg", "Zoo") == "bo.van-berg@zoo.com"
assert email_for("", "") == ".@acme.com"

def overtime_total(hours: list[int], normal: int = 8) -> int:
    """Add up the hours above normal per day; days with fewer hours do not reduce the sum."""
    return sum(day - normal for day in hours if day > normal)
# E: Only the days above the normal time are added.
# R: list of hours per day, total overtime above 8 (short days don't subtract)
assert overtime_total([9, 6, 10]) == 3
assert overtime_total([8, 8]) == 0
assert overtime_total([], 7) == 0

def vacation_days(years: int, age: int) -> int:
    """Return 25 days plus one for every 5 full years in the company, plus 2 from age 55, at
    most 30."""
    return min(25 + years // 5 + 2 * (age >= 55), 30)
# E: The comparison adds two days when True, and min caps the total.
# R: 25 vacation days +1 each 5 years +2 if 55 or older, never more than 30
assert vacation_days(12, 40) == 27
assert vacation_days(25, 60) == 30
assert vacation_days(0, 20) == 25

def unread_subject(count, urgent=0):
    """Return "Inbox" for no unread mails, else "Inbox (N)", with "!" behind it if any is urgent."""
    text = f"Inbox ({count})" if count else "Inbox"
    return text + "!" if urgent else text
# E: Two numbers are used as conditions.
# R: tab title: "Inbox", "Inbox (3)" or "Inbox (3)!" when something urgent
assert unread_subject(3) == "Inbox (3)"
assert unread_subject(3, 1) == "Inbox (3)!"
assert unread_subject(0) == "Inbox"

def assign_desks(people: list[str], desks: list[str]) -> dict[str, str]:
    """Give each person the desk at the same place as a dict; people without a desk get "home"."""
    return {person: desks[i] if i < len(desks) else "home" for i, person in enumerate(people)}
# E: The place is compared with the number of desks before it is used as index.
# R: {"Ann": "D1", "Bo": "home"} - not enough desks -> "home"
assert assign_desks(["Ann", "Bo"], ["D1"]) == {"Ann": "D1", "Bo": "home"}
assert assign_desks(["Ann"], ["D1", "D2"]) == {"Ann": "D1"}
assert assign_desks([], ["D1"]) == {}

def common_free_hours(*calendars, first=9, last=17):
    """Return the hours from first to last - 1 that are in none of the calendars, which are
    lists of busy hours."""
    busy = set().union(*calendars)
    return [hour for hour in range(first, last) if hour not in busy]
# E: All busy hours are united in a set and left out of the range.
# R: when is everyone free between 9 and 17? each arg is a list of busy hours
assert common_free_hours([9, 10, 11], [12, 14, 15, 16]) == [13]
assert common_free_hours(first=9, last=11) == [9, 10]
assert common_free_hours([9], first=9, last=10) == []

def priority_of(task: str) -> int:
    """Return 3 for a task text that contains "!!", 2 for one with "!", 1 otherwise; an empty
    text gives 0."""
    if not task:
        return 0
    return 3 if "!!" in task else 2 if "!" in task else 1
# E: The double mark is looked for first, since it contains the single one.
# R: "!!" in the task text = 3, "!" = 2, none = 1, empty task 0
assert priority_of("call Bo!!") == 3
assert priority_of("mail!") == 2
assert priority_of("tea") == 1
assert priority_of("") == 0

def clean_subject(subject):
    """Remove all leading "Re: " and "Fwd: " from a mail subject, in exactly this spelling."""
    while subject.startswith(("Re: ", "Fwd: ")):
        subject = subject.partition(": ")[2]
    return subject
# E: The loop cuts up to the first colon as long as a prefix is there.
# R: "Re: Fwd: Re: lunch" -> "lunch"
assert clean_subject("Re: Fwd: lunch") == "lunch"
assert clean_subject("Lunch: Re: x") == "Lunch: Re: x"
assert clean_subject("Re: ") == ""

def salary_raise(salary, percent, maximum=None):
    """Return the salary raised by the percent, rounded down to whole numbers, at most maximum
    if it is given."""
    raised = salary * (100 + percent) // 100
    return raised if maximum is None else min(raised, maximum)
# E: None means that there is no cap.
# R: raise salary by percent (ints, round down). optional maximum
assert salary_raise(2000, 5) == 2100
assert salary_raise(2000, 50, 2500) == 2500
assert salary_raise(999, 1) == 1008

def late_workers(arrivals, start=9.0, grace=0.25):
    """Return the names that arrived later than start plus grace, latest first, from a dict name
    to hour."""
    late = [name for name, hour in arrivals.items() if hour > start + grace]
    return sorted(late, key=arrivals.get, reverse=True)
# E: The late ones are filtered and sorted by their hour downwards.
# R: who came more than 15 min after nine? latest first
assert late_workers({"Al": 9.5, "Bo": 9.25, "Cy": 10}) == ["Cy", "Al"]
assert late_workers({"Al": 8}) == []
assert late_workers({}, 10) == []

def printer_status(paper, toner):
    """Return the problems of a printer as text joined by " and ": "no paper" for 0, "low toner"
    below 10; else "ready"."""
    problems = ["no paper"] * (paper == 0) + ["low toner"] * (toner < 10)
    return " and ".join(problems) or "ready"
# E: A list times a comparison is either kept or empty.
# R: printer message: "no paper", "low toner", "no paper and low toner" or "ready"
assert printer_status(0, 5) == "no paper and low toner"
assert printer_status(10, 9) == "low toner"
assert printer_status(1, 10) == "ready"

def coffee_duty(names, week):
    """Return the pair of names on duty in a week counted from 0: two neighbours in the list,
    going round.

    Week 0 has the first two, week 1 the next two and so on."""
    place = 2 * week % len(names)
    return names[place], names[(place + 1) % len(names)]
# E: Both indexes are brought into the list by the remainder.
# R: two people make coffee each week in list order, round and round. week starts at 0
assert coffee_duty(["Al", "Bo", "Cy"], 0) == ("Al", "Bo")
assert coffee_duty(["Al", "Bo", "Cy"], 1) == ("Cy", "Al")
assert coffee_duty(["Al", "Bo", "Cy", "Di"], 2) == ("Al", "Bo")

def invoice_number(year, number):
    """Return "INV-YY-NNNN" with the last two digits of the year and the number with four digits."""
    return f"INV-{year % 100:02}-{number:04}"
# E: The remainder by 100 is the short year.
# R: invoice_number(2024, 17) => INV-24-0017
assert invoice_number(2024, 17) == "INV-24-0017"
assert invoice_number(2005, 12345) == "INV-05-12345"
assert invoice_number(1999, 0) == "INV-99-0000"

def longest_meeting(meetings):
    """Return the title of the longest meeting in (start, end, title) triples, "free day" for
    none; ties to the earliest in the list."""
    if not meetings:
        return "free day"
    start, end, title = max(meetings, key=lambda m: m[1] - m[0])
    return title
# E: The winner is unpacked and only its title returned.
# R: meetings (start, end, title): title of the longest one, "free day" if no meetings
assert longest_meeting([(9, 10, "sync"), (11, 13, "plan")]) == "plan"
assert longest_meeting([(9, 10, "a"), (10, 11, "b")]) == "a"
assert longest_meeting([]) == "free day"

def badge_opens(badge_level: int, door_level: int, hour: int, blocked: bool = False) -> bool:
    """Decide if a door opens: not blocked, and the badge level above the door's, or equal to it
    from 7 to 19 inclusive."""
    if blocked:
        return False
    return badge_level > door_level or badge_level == door_level and 7 <= hour <= 19
# E: A blocked badge leaves early, and equal levels depend on the hour.
# R: door: higher level always ok, same level only between 7 and 19, blocked never
assert badge_opens(3, 2, 23) is True
assert badge_opens(2, 2, 20) is False
assert badge_opens(2, 2, 19) is True
assert badge_opens(9, 1, 12, True) is False

def team_initials(team):
    """Return the initials of (first, last) name pairs joined by "/", such as "AL/BF"."""
    return "/".join(first[0] + last[0] for first, last in team)
# E: The first letters of both names are added for each pair.
# R: [("Ann","Lee"),("Bo","Fox")] -> "AL/BF"
assert team_initials([("Ann", "Lee"), ("Bo", "Fox")]) == "AL/BF"
assert team_initials([("Cy", "Dill")]) == "CD"
assert team_initials([]) == ""

def stapled_sets(pages: int, copies: int, per_staple_max: int = 20) -> int:
    """Return the number of staples for copies of a document, or 0 if a copy has one page or too
    many to staple."""
    return copies if 1 < pages <= per_staple_max else 0
# E: One staple per copy is needed when the page count lies in the range.
# R: staples: one per copy, but single pages and >20 pages aren't stapled
assert stapled_sets(5, 10) == 10
assert stapled_sets(1, 10) == 0
assert stapled_sets(21, 3) == 0

def answer_rate(sent, answered):
    """Return answered per sent as text with one decimal and "%", "0.0%" when nothing was sent."""
    return f"{answered / (sent or 1):.1%}"
# E: A one instead of zero avoids the division error.
# R: answered mails in percent, 1 decimal, "0.0%" if sent is 0
assert answer_rate(8, 3) == "37.5%"
assert answer_rate(0, 0) == "0.0%"
assert answer_rate(5, 5) == "100.0%"

def extension_after_dash(number):
    """Return the extension after the last "-" of a phone number as int, or None if there is no
    "-"."""
    return int(number.rsplit("-", 1)[1]) if "-" in number else None
# E: Splitting once from the right leaves the extension as second part.
# R: "0731-55-120" -> 120, no dash -> None
assert extension_after_dash("0731-55-120") == 120
assert extension_after_dash("073155") is None
assert extension_after_dash("1-007") == 7

def approve_expense(amount, role, *, receipt=True):
    """Approve with a receipt: up to 100 for "clerk", up to 1000 for "boss", nothing for other
    roles; return a bool."""
    return receipt and amount <= {"clerk": 100, "boss": 1000}.get(role, -1)
# E: An unknown role gets the limit -1, which no amount meets.
# R: expenses need a receipt, clerk max 100, boss max 1000, nobody else
assert approve_expense(100, "clerk") is True
assert approve_expense(101, "clerk") is False
assert approve_expense(500, "boss", receipt=False) is False
assert approve_expense(0, "guest") is False

def lift_service_order(current, calls):
    """Return the called floors in the order of service: those above current upwards, then those
    below downwards.

    The current floor and repeats are left out."""
    floors = sorted(set(calls) - {current})
    return [f for f in floors if f > current] + [f for f in floors[::-1] if f < current]
# E: One sorted list is filtered forwards and backwards.
# R: lift goes up first then down. current floor, list of calls -> order of stops
assert lift_service_order(3, [5, 1, 4, 2, 3]) == [4, 5, 2, 1]
assert lift_service_order(0, [2, 2]) == [2]
assert lift_service_order(9, []) == []

def office_temperature_vote(votes):
    """Return "warmer" or "colder" if more people voted for it than for the other, otherwise
    "keep"; other votes are ignored."""
    balance = votes.count("warmer") - votes.count("colder")
    return "warmer" if balance > 0 else "colder" if balance < 0 else "keep"
# E: The sign of the difference of two counts decides.
# R: list of "warmer"/"colder"/other. which one wins? tie -> keep
assert office_temperature_vote(["warmer", "colder", "warmer"]) == "warmer"
assert office_temperature_vote(["colder", "?"]) == "colder"
assert office_temperature_vote([]) == "keep"

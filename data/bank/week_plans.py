"""Verified problems: week plans."""

from collections import Counter, defaultdict

def lesson_after(plan: dict[str, list[str]], day: str, lesson: str) -> str | None:
    """Return the lesson that follows the given one on a day, or None if it is the last one or is
    not taught on that day."""
    lessons = plan.get(day, [])
    if lesson not in lessons or lesson == lessons[-1]:
        return None
    return lessons[lessons.index(lesson) + 1]
# E: The place of the lesson is found and the next one returned.
# R: what comes after maths on monday? plan = {"mon": ["art", "maths", ...]}. None if nothing
assert lesson_after({"mon": ["art", "maths", "bio"]}, "mon", "maths") == "bio"
assert lesson_after({"mon": ["art"]}, "mon", "art") is None
assert lesson_after({}, "tue", "art") is None

def free_days(plan, week):
    """Return the days of the list week on which the plan has nothing: no entry or an empty list."""
    return [day for day in week if not plan.get(day)]
# E: get gives None for a missing day, which is as false as an empty list.
# R: days of the week without anything planned
assert free_days({"mon": ["go"], "tue": []}, ["mon", "tue", "wed"]) == ["tue", "wed"]
assert free_days({"mon": ["go"]}, ["mon"]) == []
assert free_days({}, []) == []

def days_of_activity(plan, activity):
    """Return the days on which the activity is planned as a text joined by "/", in dict order;
    "never" if there are none."""
    return "/".join(day for day, things in plan.items() if activity in things) or "never"
# E: The days are filtered and joined, and an empty join becomes the word.
# R: on which days do i have swimming? text like "mon/thu", "never" if not at all
assert days_of_activity({"mon": ["swim"], "tue": ["go"], "thu": ["go", "swim"]},
    "swim") == "mon/thu"
assert days_of_activity({"mon": []}, "swim") == "never"
assert days_of_activity({}, "swim") == "never"

def swap_days(plan, first, second):
    """Return a copy of the plan with the activities of two days exchanged; a day without an entry
    has an empty list."""
    return {**plan, first: plan.get(second, []), second: plan.get(first, [])}
# E: Both days get the other's list in the new dict.
assert swap_days({"mon": ["go"], "tue": ["art"]}, "mon", "tue") == {"mon": ["art"], "tue": ["go"]}
assert swap_days({"mon": ["go"]}, "mon", "sun") == {"mon": [], "sun": ["go"]}
assert swap_days({}, "a", "b") == {"a": [], "b": []}

def hours_per_activity(entries):
    """Add up the hours of each activity over entries (day, activity, start, end) and return the
    dict sorted by falling hours."""
    hours = Counter()
    for _, activity, start, end in entries:
        hours[activity] += end - start
    return dict(hours.most_common())
# E: The lengths are added in a Counter whose most_common sorts them.
# R: entries (day, activity, start, end): total hours each, most first
assert hours_per_activity([("mon", "go", 9, 10), ("tue", "art", 8, 11),
    ("wed", "go", 9, 10)]) == {"art": 3, "go": 2}
assert list(hours_per_activity([("m", "a", 1, 2), ("m", "b", 1, 5)])) == ["b", "a"]
assert hours_per_activity([]) == {}

def plan_is_balanced(plan, most):
    """Check whether no day has more than most activities and no activity stands twice on one
    day."""
    return all(
        len(things) <= most and len(set(things)) == len(things) for things in plan.values()
    )
# E: Each list is tested for its length and for repeats.
assert plan_is_balanced({"mon": ["go", "art"]}, 2) is True
assert plan_is_balanced({"mon": ["go", "go"]}, 2) is False
assert plan_is_balanced({"mon": ["a", "b", "c"], "tue": []}, 2) is False

def first_common_slot(calendars, slots):
    """Return the first slot at which nobody is busy, or None; calendars maps people to sets of busy
    slots and slots is a list in order."""
    busy = set().union(*calendars.values())
    return next((slot for slot in slots if slot not in busy), None)
# E: All busy slots are united and the first one outside is taken.
# R: find the first time slot where everyone is free. calendars {"Al": {"9:00"}} = busy times, slots = ordered list
assert first_common_slot({"Al": {"9"}, "Bo": {"10"}}, ["9", "10", "11"]) == "11"
assert first_common_slot({"Al": {"9"}}, ["9"]) is None
assert first_common_slot({}, ["9"]) == "9"

def most_available_slot(free):
    """Return the slot that suits the most people and their sorted names; free maps people to lists
    of slots and the earliest slot text wins ties. None without any slot."""
    people = defaultdict(set)
    for person, slots in free.items():
        for slot in slots:
            people[slot].add(person)
    if not people:
        return None
    best = min(people, key=lambda slot: (-len(people[slot]), slot))
    return best, sorted(people[best])
# M: The dict is turned round to slots with sets of people before the best one is chosen.
assert most_available_slot({"Al": ["9", "8"], "Bo": ["9"]}) == ("9", ["Al", "Bo"])
assert most_available_slot({"Bo": ["9"], "Al": ["8"]}) == ("8", ["Al"])
assert most_available_slot({"Al": []}) is None

def shifts_of_person(rota, person):
    """Return the (day, shift) pairs of a person in a rota that maps days to dicts from shift to
    person."""
    return [(day, s) for day, shifts in rota.items() for s, who in shifts.items() if who == person]
# E: Two loops go through days and shifts and the condition picks the person's.
# R: rota = {"mon": {"early": "Al", "late": "Bo"}}; list all (day, shift) of one person
assert shifts_of_person({"mon": {"early": "Al", "late": "Bo"}, "tue": {"early": "Al"}},
    "Al") == [("mon", "early"), ("tue", "early")]
assert shifts_of_person({"mon": {"early": "Bo"}}, "Al") == []
assert shifts_of_person({}, "Al") == []

def uncovered_shifts(rota, needed):
    """Return "day shift" texts for needed shifts without a person; needed maps days to lists of
    shifts and rota days to dicts from shift to name, where an empty name is no person."""
    return [
        f"{day} {shift}"
        for day, shifts in needed.items()
        for shift in shifts
        if not rota.get(day, {}).get(shift)
    ]
# E: A chain of get calls finds the person or nothing.
assert uncovered_shifts({"mon": {"early": "Al", "late": ""}},
    {"mon": ["early", "late"], "tue": ["early"]}) == ["mon late", "tue early"]
assert uncovered_shifts({"mon": {"early": "Al"}}, {"mon": ["early"]}) == []
assert uncovered_shifts({}, {}) == []

def late_then_early(rota, days):
    """Return the people who work "late" on a day and "early" on the next one, as (person, day of
    the late shift) pairs; rota maps a day to a dict from shift to person."""
    found = []
    for today, tomorrow in zip(days, days[1:]):
        person = rota.get(today, {}).get("late")
        if person is not None and rota.get(tomorrow, {}).get("early") == person:
            found.append((person, today))
    return found
# M: Neighbouring days are paired and the two shifts compared.
assert late_then_early({"mon": {"late": "Al"}, "tue": {"early": "Al"}},
    ["mon", "tue"]) == [("Al", "mon")]
assert late_then_early({"mon": {"late": "Al"}, "tue": {"early": "Bo"}}, ["mon", "tue"]) == []
assert late_then_early({}, ["mon", "tue"]) == []

def rota_fairness(rota):
    """Return the difference between the largest and smallest number of shifts per person, 0 for an
    empty rota; rota maps (day, shift) to a name."""
    counts = Counter(rota.values())
    return max(counts.values(), default=0) - min(counts.values(), default=0)
# E: The names are counted, and the extremes are subtracted.
# R: difference between most and fewest shifts per person
assert rota_fairness({("mon", "a"): "Al", ("mon", "b"): "Al", ("tue", "a"): "Bo"}) == 1
assert rota_fairness({("mon", "a"): "Al"}) == 0
assert rota_fairness({}) == 0

def meals_with(plan, ingredient, recipes):
    """Return the days whose planned meal contains the ingredient; plan maps days to meals and
    recipes meals to lists, and meals without a recipe contain nothing."""
    return [day for day, meal in plan.items() if ingredient in recipes.get(meal, [])]
# E: The meal of the day is looked up and its list searched.
# R: meal plan {"mon": "soup"}, recipes {"soup": ["leek"]}. on which days do we need leek?
assert meals_with({"mon": "soup", "tue": "cake"}, "leek", {"soup": ["leek", "salt"]}) == ["mon"]
assert meals_with({"mon": "soup"}, "egg", {"soup": ["leek"]}) == []
assert meals_with({}, "egg", {}) == []

def weekly_shopping(plan, recipes):
    """Add up the ingredients of all planned meals: plan maps days to meals or None, recipes maps
    meals to dicts of amounts; the result is sorted by ingredient."""
    needed = Counter()
    for meal in plan.values():
        if meal is not None:
            needed.update(recipes[meal])
    return dict(sorted(needed.items()))
# E: update adds the amounts of a whole recipe at once.
# R: sum up what i must buy for the week's meals. plan day->meal (None = eating out), recipes meal->{item: amount}
assert weekly_shopping({"mon": "soup", "tue": None, "wed": "soup"},
    {"soup": {"leek": 2, "egg": 1}}) == {"egg": 2, "leek": 4}
assert weekly_shopping({"mon": None}, {}) == {}
assert weekly_shopping({}, {"soup": {"leek": 2}}) == {}

def repeated_meals(plan):
    """Return a dict from meal to its days for meals planned more than once; plan maps days to
    meals."""
    days = {}
    for day, meal in plan.items():
        days.setdefault(meal, []).append(day)
    return {meal: when for meal, when in days.items() if len(when) > 1}
# E: The plan is turned round and meals with one day are dropped.
# R: meals planned on more than one day with their days
assert repeated_meals({"mon": "soup", "tue": "pie", "wed": "soup"}) == {"soup": ["mon", "wed"]}
assert repeated_meals({"mon": "soup"}) == {}
assert repeated_meals({}) == {}

def bus_after(times, now):
    """Return the first departure at or after now from a list of "HH:MM" texts in any order, or the
    first one of the next day followed by " (tomorrow)"; "no bus" for an empty list."""
    if not times:
        return "no bus"
    later = [time for time in times if time >= now]
    return min(later) if later else min(times) + " (tomorrow)"
# E: Texts with leading zeros compare like times.
# R: next bus from a list of "HH:MM" (unsorted) for the time now. if none left today: first of all + " (tomorrow)"
assert bus_after(["12:30", "08:15"], "08:16") == "12:30"
assert bus_after(["12:30", "08:15"], "13:00") == "08:15 (tomorrow)"
assert bus_after([], "10:00") == "no bus"

def upcoming_departures(lines, now, size):
    """Return the next departures as "HH:MM line" texts in order of time, at most size of them, not
    before now; lines maps a line to a list of "HH:MM" texts."""
    upcoming = [(t, line) for line, times in lines.items() for t in times if t >= now]
    return [f"{time} {line}" for time, line in sorted(upcoming)[:size]]
# E: Pairs of time and line are collected, sorted and cut.
assert upcoming_departures({"7": ["09:10", "09:40"], "12": ["09:20"]}, "09:15", 5) == ["09:20 12",
    "09:40 7"]
assert upcoming_departures({"7": ["09:10", "09:11"]}, "09:00", 1) == ["09:10 7"]
assert upcoming_departures({}, "09:00", 3) == []

def opening_now(hours, day, time):
    """Return "open until HH:MM" if the time lies in one of the day's (from, to) spans, end
    excluded, else "closed"; hours maps days to lists of such pairs of "HH:MM" texts."""
    for start, end in hours.get(day, []):
        if start <= time < end:
            return f"open until {end}"
    return "closed"
# E: The first span that covers the time gives the answer.
# R: shop hours {"mon": [("09:00","12:00"), ...]}, is it open? "open until 12:00" / "closed"
assert opening_now({"mon": [("09:00", "12:00"), ("14:00", "18:00")]}, "mon",
    "15:30") == "open until 18:00"
assert opening_now({"mon": [("09:00", "12:00")]}, "mon", "12:00") == "closed"
assert opening_now({}, "sun", "10:00") == "closed"

def same_hours_grouped(hours, week):
    """Return lines like "mon, tue: 9-17" that put together the days of the list week with the same
    hours; days without an entry have "closed". Groups come in order of their first day."""
    groups = {}
    for day in week:
        groups.setdefault(hours.get(day, "closed"), []).append(day)
    return [f"{', '.join(days)}: {text}" for text, days in groups.items()]
# E: The text of the hours is the key of each group of days.
assert same_hours_grouped({"mon": "9-17", "wed": "9-17"},
    ["mon", "tue", "wed"]) == ["mon, wed: 9-17", "tue: closed"]
assert same_hours_grouped({}, ["sat", "sun"]) == ["sat, sun: closed"]
assert same_hours_grouped({"mon": "1-2"}, []) == []

def hours_as_ranges(hours):
    """Put neighbouring days with equal hours together: for (day, hours) pairs in order return
    texts like "mon-wed 9-17" or "thu 9-12" for a single day."""
    runs = []
    for day, text in hours:
        if runs and runs[-1][2] == text:
            runs[-1][1] = day
        else:
            runs.append([day, day, text])
    return [f"{a} {text}" if a == b else f"{a}-{b} {text}" for a, b, text in runs]
# H: Each run stores its first and last day, and an equal neighbour moves the last day on.
assert hours_as_ranges([("mon", "9-17"), ("tue", "9-17"), ("wed", "9-12"),
    ("thu", "9-17")]) == ["mon-tue 9-17", "wed 9-12", "thu 9-17"]
assert hours_as_ranges([("mon", "x")]) == ["mon x"]
assert hours_as_ranges([]) == []

def appointments_by_hour(appointments):
    """Group appointment texts "HH:MM title" by the hour as an int; the titles of an hour are
    sorted by their minutes."""
    hours = {}
    for entry in sorted(appointments):
        time, title = entry.split(" ", 1)
        hours.setdefault(int(time[:2]), []).append(title)
    return hours
# E: Sorting the texts sorts them by time before the grouping.
assert appointments_by_hour(["09:30 tea", "14:00 bus", "09:05 dentist"]) == {9: ["dentist",
    "tea"], 14: ["bus"]}
assert appointments_by_hour(["00:10 long sleep"]) == {0: ["long sleep"]}
assert appointments_by_hour([]) == {}

def overlapping_events(events):
    """Return the sorted pairs of names of events that overlap; events maps a name to (start, end)
    and an end equal to a start is no overlap."""
    names = sorted(events)
    return [
        (a, b) for i, a in enumerate(names) for b in names[i + 1:]
        if events[a][0] < events[b][1] and events[b][0] < events[a][1]
    ]
# M: Two spans overlap if each one starts before the other one ends.
# R: dict event -> (start, end). which pairs clash? touching is fine
assert overlapping_events({"a": (1, 5), "b": (4, 6), "c": (5, 7)}) == [("a", "b"), ("b", "c")]
assert overlapping_events({"a": (1, 2), "b": (2, 3)}) == []
assert overlapping_events({}) == []

def gaps_in_day(busy, start, end):
    """Return the free (from, to) spans between start and end around busy spans, which do not
    overlap but may be in any order."""
    gaps, position = [], start
    for begin, finish in sorted(busy):
        if begin > position:
            gaps.append((position, begin))
        position = finish
    if position < end:
        gaps.append((position, end))
    return gaps
# M: The position jumps to the end of each busy span, and room before the next one is a gap.
assert gaps_in_day([(12, 13), (9, 10)], 8, 17) == [(8, 9), (10, 12), (13, 17)]
assert gaps_in_day([(8, 17)], 8, 17) == []
assert gaps_in_day([], 8, 9) == [(8, 9)]

def rooms_free_at(bookings, rooms, hour):
    """Return the rooms, in order, that no booking (room, start, end) occupies at the hour; the end
    hour itself is free."""
    taken = {room for room, start, end in bookings if start <= hour < end}
    return [room for room in rooms if room not in taken]
# E: The taken rooms form a set against which all rooms are tested.
# R: which rooms are free at hour h? bookings (room, start, end)
assert rooms_free_at([("A", 9, 11), ("B", 10, 12)], ["A", "B", "C"], 11) == ["A", "C"]
assert rooms_free_at([], ["A"], 9) == ["A"]
assert rooms_free_at([("A", 9, 11)], ["A"], 9) == []

def book_room(bookings, room, start, end):
    """Add (start, end) to the room's list of bookings in place if it overlaps none of them, keep
    the list sorted, and return whether it was added."""
    spans = bookings.setdefault(room, [])
    if any(start < other_end and other_start < end for other_start, other_end in spans):
        return False
    spans.append((start, end))
    spans.sort()
    return True
# M: any looks for a clash before the new span is stored.
assert book_room({"A": [(9, 10)]}, "A", 10, 12) is True
assert book_room({"A": [(9, 11)]}, "A", 10, 12) is False
assert book_room({}, "B", 1, 2) is True

def deadline_groups(tasks, today):
    """Return a dict with the keys "late", "today", "soon" (up to 3 days ahead) and "later", each
    with the sorted titles; tasks maps titles to day numbers."""
    groups = {"late": [], "today": [], "soon": [], "later": []}
    for title, day in sorted(tasks.items()):
        ahead = day - today
        key = "late" if ahead < 0 else "today" if ahead == 0 else "soon" if ahead <= 3 else "later"
        groups[key].append(title)
    return groups
# M: The distance to today picks one of the four lists.
# R: todo titles with day numbers, sort into late / today / soon (3 days) / later
assert deadline_groups({"tax": 4, "tea": 5, "trip": 8, "walk": 9}, 5) == {"late": ["tax"],
    "today": ["tea"], "soon": ["trip"], "later": ["walk"]}
assert deadline_groups({}, 1) == {"late": [], "today": [], "soon": [], "later": []}
assert deadline_groups({"b": 1, "a": 0}, 2)["late"] == ["a", "b"]

def weekday_totals(steps):
    """Add up daily step counts per weekday: steps is a list that starts on a Monday and the result
    maps "Mon" to "Sun" to sums, weekdays without a day being 0."""
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return {name: sum(steps[place::7]) for place, name in enumerate(names)}
# E: A slice with step seven picks all values of one weekday.
assert weekday_totals([1, 2, 3, 4, 5, 6, 7, 10])["Mon"] == 11
assert weekday_totals([5]) == {"Mon": 5, "Tue": 0, "Wed": 0, "Thu": 0, "Fri": 0, "Sat": 0, "Sun": 0}
assert sum(weekday_totals([]).values()) == 0

def plan_table(plan, days, slots):
    """Return the rows of a timetable: a header ["", days...] and for each slot a row with its name
    and the entries of plan, a dict with (day, slot) keys, "-" where there is none."""
    rows = [["", *days]]
    for slot in slots:
        rows.append([slot] + [plan.get((day, slot), "-") for day in days])
    return rows
# E: Each row looks up one slot for all days.
assert plan_table({("mon", "1st"): "art"}, ["mon", "tue"], ["1st"]) == [["", "mon", "tue"],
    ["1st", "art", "-"]]
assert plan_table({}, [], ["1st"]) == [["", ], ["1st"]]
assert plan_table({}, ["mon"], []) == [["", "mon"]]

def teachers_double_booked(lessons):
    """Return the sorted teachers who have two lessons in the same slot; lessons is a list of dicts
    with "teacher" and "slot"."""
    seen, double = set(), set()
    for lesson in lessons:
        pair = (lesson["teacher"], lesson["slot"])
        if pair in seen:
            double.add(lesson["teacher"])
        seen.add(pair)
    return sorted(double)
# M: A pair met before means a second lesson in the same slot.
assert teachers_double_booked([{"teacher": "Ms A", "slot": 1}, {"teacher": "Ms A", "slot": 1},
    {"teacher": "Mr B", "slot": 1}]) == ["Ms A"]
assert teachers_double_booked([{"teacher": "Ms A", "slot": 1},
    {"teacher": "Ms A", "slot": 2}]) == []
assert teachers_double_booked([]) == []

def substitute_for(lessons, absent, teachers):
    """Return a dict from slot to the first teacher, in list order, who is free in it, for each
    lesson of the absent one; None if nobody is. lessons maps (teacher, slot) to a class."""
    plan = {}
    for teacher, slot in lessons:
        if teacher == absent:
            free = [t for t in teachers if t != absent and (t, slot) not in lessons]
            plan[slot] = free[0] if free else None
    return plan
# M: A teacher is free if the pair with the slot is no key.
# R: who can stand in for an absent teacher? lessons {(teacher, slot): class}. dict slot -> first free teacher or None
assert substitute_for({("A", 1): "5b", ("B", 1): "6a", ("A", 2): "7c"}, "A",
    ["A", "B"]) == {1: None, 2: "B"}
assert substitute_for({("B", 1): "5b"}, "A", ["B"]) == {}
assert substitute_for({("A", 3): "x"}, "A", ["C", "B"]) == {3: "C"}

def bags_to_pack(plan, day, needs):
    """Return the sorted things to pack for a day: needs maps a lesson to a set of things, and
    lessons without needs take nothing."""
    return sorted(set().union(*(needs.get(lesson, set()) for lesson in plan.get(day, []))))
# E: The sets of all lessons of the day are united.
assert bags_to_pack({"mon": ["art", "sport", "maths"]}, "mon",
    {"art": {"brush"}, "sport": {"shoes", "brush"}}) == ["brush", "shoes"]
assert bags_to_pack({"mon": ["maths"]}, "mon", {}) == []
assert bags_to_pack({}, "sun", {"art": {"brush"}}) == []

def practice_streaks(log, goal):
    """Return the longest run of days in a row with at least goal minutes for each person; log maps
    a person to a list of daily minutes."""
    best = {}
    for person, days in log.items():
        longest = run = 0
        for minutes in days:
            run = run + 1 if minutes >= goal else 0
            longest = max(longest, run)
        best[person] = longest
    return best
# M: The run grows or falls to zero, and its maximum is kept per person.
assert practice_streaks({"Al": [10, 20, 5, 30], "Bo": []}, 10) == {"Al": 2, "Bo": 0}
assert practice_streaks({"Al": [1]}, 2) == {"Al": 0}
assert practice_streaks({}, 5) == {}

def minutes_left_today(goals, done):
    """Return what is left of each daily goal in minutes, without goals that are reached; done is a
    list of (goal, minutes) and other names in it are ignored."""
    left = dict(goals)
    for name, minutes in done:
        if name in left:
            left[name] -= minutes
    return {name: minutes for name, minutes in left.items() if minutes > 0}
# E: A copy of the goals is lowered by everything done.
# R: goals {"piano": 30}, done [("piano", 10), ...] -> minutes still to do for each, leave out finished ones
assert minutes_left_today({"piano": 30, "run": 20},
    [("piano", 10), ("run", 25), ("nap", 60)]) == {"piano": 20}
assert minutes_left_today({"piano": 30}, [("piano", 30)]) == {}
assert minutes_left_today({}, [("nap", 5)]) == {}

def alarm_times(alarms, day):
    """Return the sorted times of alarms that ring on a day: alarms are dicts with "time" and maybe
    "days" (missing means every day) and "off" (true means that it never rings)."""
    return sorted(
        alarm["time"] for alarm in alarms
        if not alarm.get("off") and day in alarm.get("days", [day])
    )
# E: The day itself is put in the default list, so alarms without days always ring.
assert alarm_times([{"time": "07:00", "days": ["mon"]}, {"time": "06:00"},
    {"time": "05:00", "off": True}], "mon") == ["06:00", "07:00"]
assert alarm_times([{"time": "07:00", "days": ["mon"]}], "sun") == []
assert alarm_times([], "sun") == []

def train_connections(arrivals, departures, change):
    """Return for each arriving train the first departing one that leaves at least change minutes
    later, or None; both dicts map names to minutes and the earliest departure wins."""
    links = {}
    for train, minute in arrivals.items():
        fitting = {name: m for name, m in departures.items() if m >= minute + change}
        links[train] = min(fitting, key=fitting.get, default=None)
    return links
# M: The departures late enough are filtered and the earliest of them is chosen.
assert train_connections({"A": 10, "B": 30}, {"X": 14, "Y": 16}, 5) == {"A": "Y", "B": None}
assert train_connections({"A": 10}, {"X": 10}, 0) == {"A": "X"}
assert train_connections({}, {"X": 1}, 5) == {}

def holiday_days_left(allowance, trips):
    """Return the holiday days left for each person: allowance maps people to days and trips is a
    list of (person, first day, last day), both days included; people without allowance are
    ignored."""
    left = dict(allowance)
    for person, first, last in trips:
        if person in left:
            left[person] -= last - first + 1
    return left
# E: Each trip takes its number of days from the copy.
assert holiday_days_left({"Al": 10, "Bo": 5}, [("Al", 3, 5), ("Cy", 1, 9)]) == {"Al": 7, "Bo": 5}
assert holiday_days_left({"Al": 1}, [("Al", 4, 4)]) == {"Al": 0}
assert holiday_days_left({}, []) == {}

def days_everyone_away(trips, days):
    """Return the days, from the list days, on which every person is away; trips maps a person to a
    list of (first, last) day spans, both included."""
    return [
        day for day in days
        if all(any(a <= day <= b for a, b in spans) for spans in trips.values())
    ]
# E: For each day all people must have a span that covers it.
# R: on which days are all of them on holiday? {"Al": [(3, 6)], ...} spans inclusive
assert days_everyone_away({"Al": [(3, 6)], "Bo": [(1, 3), (6, 9)]}, [1, 3, 5, 6]) == [3, 6]
assert days_everyone_away({"Al": []}, [1]) == []
assert days_everyone_away({}, [1]) == [1]

def chores_in_week(duties, week):
    """Return the duties of a week: duties maps people to chores in week 0, and each week every
    chore moves on to the next person in dict order, the last one's to the first."""
    people, chores = list(duties), list(duties.values())
    return {people[(i + week) % len(people)]: chore for i, chore in enumerate(chores)}
# E: The index of the person is shifted by the week and wraps round.
assert chores_in_week({"Al": "bins", "Bo": "dust", "Cy": "cook"}, 1) == {"Bo": "bins",
    "Cy": "dust", "Al": "cook"}
assert chores_in_week({"Al": "bins", "Bo": "dust"}, 2) == {"Al": "bins", "Bo": "dust"}
assert chores_in_week({}, 3) == {}

def tv_guide_lines(shows, start, end):
    """Return "HH:MM title" lines for shows that begin from start up to before end, all in minutes
    of the day, in order of time; shows maps titles to minutes."""
    chosen = sorted((minute, title) for title, minute in shows.items() if start <= minute < end)
    return [f"{minute // 60:02d}:{minute % 60:02d} {title}" for minute, title in chosen]
# E: Minutes are turned into hours and minutes with leading zeros.
assert tv_guide_lines({"News": 1200, "Film": 1215, "Quiz": 600}, 1200, 1300) == ["20:00 News",
    "20:15 Film"]
assert tv_guide_lines({"Quiz": 65}, 0, 65) == []
assert tv_guide_lines({"b": 5, "a": 5}, 0, 9) == ["00:05 a", "00:05 b"]

def recording_conflicts(recordings, tuners):
    """Return the most recordings that run at once and whether the tuners are enough; recordings is
    a list of (start, end) with the end excluded."""
    events = [(start, 1) for start, _ in recordings] + [(end, -1) for _, end in recordings]
    running = most = 0
    for _, change in sorted(events):
        running += change
        most = max(most, running)
    return most, most <= tuners
# H: Starts add one and ends take one off in order of time, ends first at equal times.
# R: recordings (start, end): max number at the same time, and are n tuners enough? end is exclusive
assert recording_conflicts([(1, 4), (3, 5), (4, 6)], 2) == (2, True)
assert recording_conflicts([(1, 4), (1, 2), (1, 9)], 2) == (3, False)
assert recording_conflicts([], 0) == (0, True)

def watering_due(plants, day):
    """Return the sorted plants to water on a day: plants maps a name to (first day, every so many
    days), and nothing is watered before its first day."""
    return sorted(
        name for name, (first, gap) in plants.items()
        if day >= first and (day - first) % gap == 0
    )
# E: The days since the first one must be a multiple of the gap.
assert watering_due({"fern": (1, 2), "aloe": (3, 7), "mint": (9, 1)}, 3) == ["aloe", "fern"]
assert watering_due({"fern": (1, 2)}, 2) == []
assert watering_due({}, 5) == []

def busiest_team_day(plan):
    """Return the day with the most entries over all team members, the earliest in alphabetical
    order on ties, or None; plan maps members to dicts from day to list."""
    totals = Counter()
    for days in plan.values():
        totals.update({day: len(things) for day, things in days.items()})
    return min(totals, key=lambda day: (-totals[day], day), default=None)
# E: The lengths of the lists are added per day by a Counter.
assert busiest_team_day({"Al": {"mon": ["a"], "tue": ["b", "c"]},
    "Bo": {"mon": ["d", "e"]}}) == "mon"
assert busiest_team_day({"Al": {"tue": ["x"], "mon": ["y"]}}) == "mon"
assert busiest_team_day({}) is None

def workout_of_day(cycle, skipped, day):
    """Return the workout for a day, counted from 1, from a list cycle that goes round, where days
    in the set skipped are "rest" and do not move the cycle on."""
    if day in skipped:
        return "rest"
    done = sum(earlier not in skipped for earlier in range(1, day))
    return cycle[done % len(cycle)]
# E: The training days before this one are counted, and the remainder is the place in the cycle.
assert workout_of_day(["legs", "arms"], {2}, 3) == "arms"
assert workout_of_day(["legs", "arms"], {2}, 2) == "rest"
assert workout_of_day(["run"], set(), 50) == "run"

def reminder_texts(birthdays, today, ahead):
    """Return texts like "Al in 3 days", "Bo tomorrow" and "Cy today" for birthdays, day numbers by
    name, from today up to ahead days later, soonest first and same days by name."""
    texts = []
    for day, name in sorted((day, name) for name, day in birthdays.items()):
        wait = day - today
        if 0 <= wait <= ahead:
            when = {0: "today", 1: "tomorrow"}.get(wait, f"in {wait} days")
            texts.append(f"{name} {when}")
    return texts
# M: A small dict has the words for 0 and 1, and its default covers the rest.
# R: birthday reminders: "Cy today", "Bo tomorrow", "Al in 3 days" for the next n days, soonest first
assert reminder_texts({"Al": 13, "Bo": 11, "Cy": 10, "Di": 9}, 10, 5) == ["Cy today",
    "Bo tomorrow", "Al in 3 days"]
assert reminder_texts({"Al": 20}, 10, 5) == []
assert reminder_texts({}, 1, 1) == []

def season_menu(menu, month):
    """Return the dishes available in a month, in dict order: menu maps dishes to (first, last)
    month, both included, and a span like (11, 2) goes over the new year."""
    return [
        dish for dish, (first, last) in menu.items()
        if (first <= month <= last if first <= last else month >= first or month <= last)
    ]
# H: A span over the new year is tested with or instead of a chained comparison.
assert season_menu({"soup": (11, 2), "salad": (5, 9)}, 1) == ["soup"]
assert season_menu({"soup": (11, 2), "salad": (5, 9)}, 9) == ["salad"]
assert season_menu({"soup": (11, 2)}, 3) == []

class Agenda:
    """Keep titles per day; add, cancel and list them."""

    def __init__(self):
        self.days = {}

    def add(self, day, title):
        """Put a title on a day and return the number of titles on it."""
        self.days.setdefault(day, []).append(title)
        return len(self.days[day])

    def cancel(self, title):
        """Remove the title from all days and return the sorted days it was on."""
        hit = sorted(day for day, titles in self.days.items() if title in titles)
        for day in hit:
            self.days[day] = [other for other in self.days[day] if other != title]
        return hit
# M: Each day holds a list, and cancelling rebuilds the lists that contain the title.
agenda = Agenda()
assert agenda.add("mon", "go") == 1
assert agenda.add("mon", "art") == 2
assert agenda.add("fri", "go") == 1
assert agenda.cancel("go") == ["fri", "mon"]
assert agenda.days == {"mon": ["art"], "fri": []}

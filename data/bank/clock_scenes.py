"""Verified problems: clock scenes."""

def last_train_home(times, latest):
    """Return the latest "HH:MM" in times that is not after latest, or "walk" if none is.

    All times are zero-padded, so they compare correctly as text."""
    usable = [time for time in times if time <= latest]
    return max(usable, default="walk")
# E: Zero-padded clock texts sort like the times they show, so max of the usable ones is enough.
# R: given departure times like "22:15" and the latest time i can leave, which train do i take? the last possible one, or "walk"
assert last_train_home(["21:40", "22:15", "23:05"], "22:30") == "22:15"
assert last_train_home(["09:00"], "09:00") == "09:00"
assert last_train_home(["23:59"], "08:00") == "walk"

def hours_open_on(schedule: dict, day: str) -> int:
    """Return how many hours the shop is open on the day.

    schedule maps a day to an (opening hour, closing hour) pair; a missing day gives 0."""
    opens, closes = schedule.get(day, (0, 0))
    return closes - opens
# E: The default pair of zeros makes a missing day come out as zero hours.
# R: schedule = {"mon": (9, 17)}; how long are they open on a given day, closed days aren't in the dict
assert hours_open_on({"mon": (9, 17)}, "mon") == 8
assert hours_open_on({"mon": (9, 17)}, "sun") == 0
assert hours_open_on({}, "fri") == 0

def clock_after_nap(hour: int, minute: int, nap: int) -> str:
    """Return the "HH:MM" time when someone wakes who fell asleep at hour:minute and slept nap
    minutes.

    The clock starts again at 00:00 after midnight."""
    total = (hour * 60 + minute + nap) % 1440
    return f"{total // 60:02}:{total % 60:02}"
# E: Everything becomes minutes of the day, and the modulo wraps around midnight.
# R: I fall asleep at h:m and nap for n minutes. what does the clock show when i wake up, as HH:MM
assert clock_after_nap(23, 50, 20) == "00:10"
assert clock_after_nap(7, 5, 0) == "07:05"
assert clock_after_nap(13, 30, 95) == "15:05"

def snooze_times(alarm, presses):
    """List the minutes of the day at which the alarm rings: first at alarm, then 9 minutes
    after each press."""
    return [(alarm + 9 * press) % 1440 for press in range(presses + 1)]
# E: Each press adds nine minutes to the first ring, wrapped at the end of the day.
# R: alarm minute and number of snooze presses -> all minutes when it rings (9 min snooze, wrap at 1440)
assert snooze_times(400, 2) == [400, 409, 418]
assert snooze_times(1435, 1) == [1435, 4]
assert snooze_times(60, 0) == [60]

def slowest_leg(stamps):
    """Return the index of the leg that took longest between consecutive stamps, the first one
    in a tie.

    Leg 0 lies between stamp 0 and stamp 1; there are at least two stamps."""
    legs = [after - before for before, after in zip(stamps, stamps[1:])]
    return legs.index(max(legs))
# M: Neighbouring stamps are subtracted, and index finds the first place of the longest leg.
# R: checkpoint times of a hike as minutes, tell me which leg (0-based) took the longest
assert slowest_leg([0, 20, 65, 80]) == 1
assert slowest_leg([5, 10, 15]) == 0
assert slowest_leg([3, 9]) == 0

def meeting_fits(start, end, busy):
    """Check whether a meeting from start to end touches none of the busy (start, end) pairs.

    Meetings that only share an end point do not clash."""
    return all(end <= from_ or start >= to for from_, to in busy)
# E: A meeting is clear of another if it ends before it or starts after it.
# R: can i put a meeting start..end into my day? busy is a list of (start, end). back to back is fine
assert meeting_fits(10, 11, [(8, 10), (11, 12)]) is True
assert meeting_fits(10, 12, [(11, 13)]) is False
assert meeting_fits(9, 10, []) is True

def first_free_half_hour(busy_slots):
    """Return the text of the first half hour between 08:00 and 18:00 that is not in busy_slots,
    or None.

    Slots are texts such as "08:00" and "08:30"; the last possible one is "17:30"."""
    for hour in range(8, 18):
        for minute in ("00", "30"):
            slot = f"{hour:02}:{minute}"
            if slot not in busy_slots:
                return slot
    return None
# M: Two nested loops build the slots in order and the first free one is returned.
assert first_free_half_hour({"08:00", "08:30", "09:30"}) == "09:00"
assert first_free_half_hour(set()) == "08:00"
assert first_free_half_hour([f"{h:02}:{m}" for h in range(8, 18) for m in ("00", "30")]) is None

def total_of_shifts(shifts: list[str]) -> int:
    """Add up the minutes of shifts written like "09:15-12:00"; none goes past midnight."""
    total = 0
    for shift in shifts:
        start, end = shift.split("-")
        for clock, factor in ((end, 1), (start, -1)):
            hours, minutes = clock.split(":")
            total += factor * (int(hours) * 60 + int(minutes))
    return total
# M: The end of a shift counts with plus and its start with minus, both as minutes of the day.
# R: sum up my working time in minutes, shifts look like "09:15-12:00"
assert total_of_shifts(["09:15-12:00", "13:00-14:30"]) == 255
assert total_of_shifts(["00:00-23:59"]) == 1439
assert total_of_shifts([]) == 0

def is_late_arrival(planned, actual, tolerance=5):
    """Tell whether actual lies more than tolerance minutes after planned, both (hour, minute)
    pairs."""
    late_by = (actual[0] - planned[0]) * 60 + actual[1] - planned[1]
    return late_by > tolerance
# E: The difference of the hours counts sixty-fold and the difference of the minutes is added.
# R: was somebody late? planned and actual are (h, m) tuples, five minutes grace by default
assert is_late_arrival((9, 0), (9, 6)) is True
assert is_late_arrival((9, 58), (10, 3)) is False
assert is_late_arrival((9, 0), (8, 0)) is False
assert is_late_arrival((9, 0), (9, 1), 0) is True

def split_work_and_breaks(minutes, focus, pause):
    """Return (focus minutes, break minutes) of a session of the given length.

    The session alternates focus and pause, starting with focus; the last part may be cut short."""
    rounds, rest = divmod(minutes, focus + pause)
    working = rounds * focus + min(rest, focus)
    return working, minutes - working
# M: Full rounds are counted with divmod, and what remains is work up to the focus length.
# R: pomodoro: session of N minutes, focus F then pause P and so on. how many minutes did i work and how many did i rest? -> tuple
assert split_work_and_breaks(60, 25, 5) == (50, 10)
assert split_work_and_breaks(28, 25, 5) == (25, 3)
assert split_work_and_breaks(0, 25, 5) == (0, 0)
assert split_work_and_breaks(40, 25, 5) == (35, 5)

def kitchen_countdown(seconds, step):
    """List the "M:SS" displays of a kitchen timer from seconds down to 0, one every step seconds.

    0 is shown only if the steps hit it exactly."""
    return [f"{left // 60}:{left % 60:02}" for left in range(seconds, -1, -step)]
# E: A falling range gives the seconds and the format pads them to two digits.
assert kitchen_countdown(65, 30) == ["1:05", "0:35", "0:05"]
assert kitchen_countdown(60, 60) == ["1:00", "0:00"]
assert kitchen_countdown(0, 5) == ["0:00"]

def duration_words(seconds: int) -> str:
    """Write seconds as text with its largest unit only: "3 h", "12 min" or "40 s", rounded down."""
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
# E: The units are tried from large to small and the first that fits is used.
# R: short duration label pls: 7300 -> "2 h", 119 -> "1 min", 40 -> "40 s"
assert duration_words(7300) == "2 h"
assert duration_words(119) == "1 min"
assert duration_words(40) == "40 s"
assert duration_words(0) == "0 s"

def cuckoo_calls(start, end):
    """Count all calls of a cuckoo clock at the full hours from start to end, both included.

    It calls once to twelve times: at 13 and at 1 it calls once, at 0 and 12 twelve times."""
    return sum((hour - 1) % 12 + 1 for hour in range(start, end + 1))
# E: The shift by one before and after the modulo turns 0, 12 and 24 into twelve calls.
# R: how often does a cuckoo clock call between two full hours (24h, inclusive), it uses the 12 hour dial
assert cuckoo_calls(11, 13) == 24
assert cuckoo_calls(0, 0) == 12
assert cuckoo_calls(5, 4) == 0

def opening_label(hour: int, opens: int, closes: int) -> str:
    """Return "closed", "open" or "closing soon" for a whole hour of the day.

    The shop is open from opens up to but not including closes, and its last open hour is
    "closing soon"."""
    if not opens <= hour < closes:
        return "closed"
    return "closing soon" if hour == closes - 1 else "open"
# E: The chained comparison settles the closed case, then only the last hour is special.
assert opening_label(9, 9, 17) == "open"
assert opening_label(16, 9, 17) == "closing soon"
assert opening_label(17, 9, 17) == "closed"
assert opening_label(3, 9, 17) == "closed"

def minutes_per_speaker(total, speakers, pause):
    """Share total minutes equally among the speakers with pause minutes between two talks.

    Return whole minutes per talk, rounded down, or 0 if the pauses use up the time."""
    left = total - pause * (len(speakers) - 1)
    return max(left // len(speakers), 0)
# E: One pause fewer than there are speakers is taken off before the division.
# R: we have N minutes and a list of speakers and a pause in between. how many full minutes does everyone get
assert minutes_per_speaker(60, ["Ann", "Bo", "Cy"], 5) == 16
assert minutes_per_speaker(30, ["Ann"], 10) == 30
assert minutes_per_speaker(5, ["Ann", "Bo", "Cy"], 5) == 0

def agenda_starts(first, items):
    """Return a dictionary from each agenda item to its starting minute.

    items is a list of (title, minutes) pairs that follow each other from minute first on."""
    starts = {}
    for title, minutes in items:
        starts[title] = first
        first += minutes
    return starts
# M: The running minute is stored before the length of the item is added to it.
# R: agenda = list of (title, minutes), starts at a given minute. return dict title -> start minute
assert agenda_starts(540, [("hello", 10), ("budget", 45), ("end", 5)]) == {
    "hello": 540, "budget": 550, "end": 595}
assert agenda_starts(0, [("all", 1)]) == {"all": 0}
assert agenda_starts(9, []) == {}

def angle_of_minute_hand(clock):
    """Return the angle in degrees, from the 12, of the minute hand at an "H:MM" clock time."""
    return int(clock.split(":")[1]) * 6
# E: Sixty minutes make a full turn, so each minute is worth six degrees.
assert angle_of_minute_hand("4:15") == 90
assert angle_of_minute_hand("12:00") == 0
assert angle_of_minute_hand("9:59") == 354

def digits_lit(clock: str) -> int:
    """Count the lit bars of a seven-segment clock that shows the digits of clock; colons count
    nothing."""
    bars = {"0": 6, "1": 2, "2": 5, "3": 5, "4": 4, "5": 5, "6": 6, "7": 3, "8": 7, "9": 6}
    return sum(bars.get(sign, 0) for sign in clock)
# E: A table gives the bars of every digit, and get returns 0 for other signs.
# R: seven segment display: how many segments are on for a time like "12:45"? ignore the colon
assert digits_lit("11:11") == 8
assert digits_lit("08:00") == 25
assert digits_lit("") == 0

def palindromic_minute(hour, minute):
    """Check whether the four digits of the time, both parts with two digits, read the same
    backwards."""
    digits = f"{hour:02}{minute:02}"
    return digits == digits[::-1]
# E: The padded digits are compared with their reversal.
# R: does 13:31 read the same from behind? function of hour and minute
assert palindromic_minute(13, 31) is True
assert palindromic_minute(0, 0) is True
assert palindromic_minute(1, 1) is False

def next_palindromic_minute(hour, minute):
    """Return the first (hour, minute) after the given time whose four padded digits read the
    same backwards.

    The search goes on at 00:00 after 23:59."""
    total = hour * 60 + minute
    while True:
        total = (total + 1) % 1440
        digits = f"{total // 60:02}{total % 60:02}"
        if digits == digits[::-1]:
            return total // 60, total % 60
# M: The loop moves on minute by minute until the padded digits are a palindrome.
assert next_palindromic_minute(13, 31) == (14, 41)
assert next_palindromic_minute(23, 32) == (0, 0)
assert next_palindromic_minute(5, 0) == (5, 50)

def tea_stage_after(put_in, now, kind):
    """Say "wait", "ready" or "bitter" for tea that was put in at second put_in.

    Green tea is ready after 120 seconds, every other kind after 240; 60 seconds later it is
    bitter."""
    needed = 120 if kind == "green" else 240
    passed = now - put_in
    if passed < needed:
        return "wait"
    return "bitter" if passed >= needed + 60 else "ready"
# E: The kind decides the needed time, then two comparisons choose the word.
# R: tea: put_in second, now second, kind -> "wait"/"ready"/"bitter". green needs 2 min, others 4, a minute too much makes it bitter
assert tea_stage_after(0, 119, "green") == "wait"
assert tea_stage_after(0, 130, "green") == "ready"
assert tea_stage_after(10, 310, "black") == "bitter"
assert tea_stage_after(10, 250, "mint") == "ready"

def time_zones_table(hour, offsets):
    """Return "city HH:00" lines, sorted by city, for a whole UTC hour and a dict of hour
    offsets."""
    return [f"{city} {(hour + offsets[city]) % 24:02}:00" for city in sorted(offsets)]
# E: The offset is added to the hour and the modulo keeps it on the clock.
# R: print what hour it is in several cities. i have the utc hour and {"Rome": 1, ...}. lines like "Rome 13:00" in order of name
assert time_zones_table(12, {"Rome": 1, "Lima": -5}) == ["Lima 07:00", "Rome 13:00"]
assert time_zones_table(23, {"Delhi": 6}) == ["Delhi 05:00"]
assert time_zones_table(2, {}) == []

def longest_wait(arrivals, trains):
    """Return the longest time that anyone waits for the next train.

    Both lists hold minutes; everyone takes the first train that leaves at or after their arrival.
    People who miss the last train are left out, and without anyone waiting the result is 0."""
    waits = []
    for arrival in arrivals:
        later = [train for train in trains if train >= arrival]
        if later:
            waits.append(min(later) - arrival)
    return max(waits, default=0)
# M: For each person the earliest later train is found, then the largest gap is taken.
assert longest_wait([1, 7, 12], [5, 10, 20]) == 8
assert longest_wait([30], [5, 10]) == 0
assert longest_wait([], [5]) == 0
assert longest_wait([5], [5]) == 0

def sunrise_trend(minutes):
    """Say whether sunrise times given as minutes get "earlier" or "later" day by day, or are
    "mixed".

    Equal neighbours make it mixed; fewer than two times give "unknown"."""
    if len(minutes) < 2:
        return "unknown"
    steps = [b - a for a, b in zip(minutes, minutes[1:])]
    if max(steps) < 0:
        return "earlier"
    return "later" if min(steps) > 0 else "mixed"
# M: If even the largest step is negative all are, and the same holds for the smallest one.
# R: list of sunrise minutes over some days: are they all getting earlier, later or mixed? less than 2 -> unknown
assert sunrise_trend([400, 398, 395]) == "earlier"
assert sunrise_trend([300, 301]) == "later"
assert sunrise_trend([300, 300, 299]) == "mixed"
assert sunrise_trend([300]) == "unknown"

def rush_hour_counts(passages):
    """Count the passages in the morning (7 to 9), the evening (16 to 18) and the rest of the day.

    passages are "HH:MM" texts; return a dict with the keys "morning", "evening" and "other"."""
    counts = {"morning": 0, "evening": 0, "other": 0}
    for passage in passages:
        hour = int(passage[:2])
        if 7 <= hour <= 9:
            counts["morning"] += 1
        elif 16 <= hour <= 18:
            counts["evening"] += 1
        else:
            counts["other"] += 1
    return counts
# M: The hour is read from the first two characters and decides which counter grows.
assert rush_hour_counts(["07:10", "09:59", "17:00", "12:30"]) == {
    "morning": 2, "evening": 1, "other": 1}
assert rush_hour_counts(["10:00"]) == {"morning": 0, "evening": 0, "other": 1}
assert rush_hour_counts([]) == {"morning": 0, "evening": 0, "other": 0}

def average_lap_text(laps: list[int]) -> str:
    """Write the mean of lap times in seconds as "M:SS", rounded down, or "-" without laps."""
    if not laps:
        return "-"
    minutes, seconds = divmod(sum(laps) // len(laps), 60)
    return f"{minutes}:{seconds:02}"
# E: The whole mean is split into minutes and seconds with divmod.
# R: avg of lap seconds as m:ss text, "-" for an empty list
assert average_lap_text([61, 64]) == "1:02"
assert average_lap_text([59]) == "0:59"
assert average_lap_text([]) == "-"

def fastest_lap_number(laps):
    """Return the 1-based number of the fastest lap written as "M:SS", the earliest in a tie."""
    seconds = []
    for lap in laps:
        minutes, rest = lap.split(":")
        seconds.append(int(minutes) * 60 + int(rest))
    return seconds.index(min(seconds)) + 1
# M: All laps are turned into seconds so that they can be compared as numbers.
# R: which lap was the quickest? laps = ["1:20", "0:59", ...], answer counts from 1
assert fastest_lap_number(["1:20", "0:59", "1:01"]) == 2
assert fastest_lap_number(["10:00", "9:59"]) == 2
assert fastest_lap_number(["0:30", "0:30"]) == 1

def add_penalties(seconds, faults):
    """Return the riding time in seconds with 4 more for every "rod" and 8 for every "refusal"
    in faults.

    A "fall" anywhere makes the result None."""
    if "fall" in faults:
        return None
    return seconds + 4 * faults.count("rod") + 8 * faults.count("refusal")
# E: The fall is checked first, and count weighs the other faults.
assert add_penalties(60, ["rod", "refusal", "rod"]) == 76
assert add_penalties(55, []) == 55
assert add_penalties(55, ["rod", "fall"]) is None

def hours_awake(events):
    """Add up the hours between each "up" and the following "down" in a list of (word, hour) events.

    The hours rise; an "up" without a later "down" adds nothing."""
    total = 0
    up_since = None
    for word, hour in events:
        if word == "up":
            up_since = hour
        elif up_since is not None:
            total += hour - up_since
            up_since = None
    return total
# M: The hour of the last "up" is remembered until the next "down" uses it.
# R: events like [("up", 7), ("down", 22)] in order. how many hours was i awake altogether? an open "up" at the end doesn't count
assert hours_awake([("up", 7), ("down", 12), ("up", 14), ("down", 22)]) == 13
assert hours_awake([("up", 7)]) == 0
assert hours_awake([("down", 3), ("up", 8), ("down", 9)]) == 1
assert hours_awake([]) == 0

def round_time_down(clock: str, step: int) -> str:
    """Round the minutes of an "HH:MM" time down to a multiple of step; the hour stays."""
    hours, minutes = clock.split(":")
    return f"{hours}:{int(minutes) // step * step:02}"
# E: Floor division and multiplication by the step drop what is above the multiple.
# R: "14:38" with step 15 should give "14:30"
assert round_time_down("14:38", 15) == "14:30"
assert round_time_down("09:09", 10) == "09:00"
assert round_time_down("23:45", 15) == "23:45"

def clocks_disagree(times):
    """Return the largest difference in minutes between any two of the "HH:MM" clocks, 0 without
    clocks."""
    minutes = [int(time[:2]) * 60 + int(time[3:]) for time in times]
    return max(minutes) - min(minutes) if minutes else 0
# E: The slices give hours and minutes, and only the extremes matter for the difference.
# R: several wall clocks show "HH:MM". how far apart are the two most different ones, in minutes?
assert clocks_disagree(["12:00", "12:03", "11:58"]) == 5
assert clocks_disagree(["08:00"]) == 0
assert clocks_disagree([]) == 0

def true_time_of_slow_clock(shown, loss):
    """Return the true minutes that passed while a slow clock shows the given number of minutes.

    The clock loses loss minutes in each true hour; the result is rounded to the nearest whole
    minute."""
    return round(shown * 60 / (60 - loss))
# E: In a true hour only sixty minus the loss is shown, so the shown time is scaled up.
assert true_time_of_slow_clock(55, 5) == 60
assert true_time_of_slow_clock(0, 5) == 0
assert true_time_of_slow_clock(100, 10) == 120

def watch_changes(guards, shift_hours, night_hours):
    """Return who is on guard in each hour of the night as a list.

    The guards take turns in order, each for shift_hours hours, starting again with the first."""
    return [guards[hour // shift_hours % len(guards)] for hour in range(night_hours)]
# M: The number of finished shifts, wrapped at the number of guards, is the index of the guard.
# R: guards list, each stands for k hours in turn, the night has n hours. list the guard for every hour
assert watch_changes(["Ann", "Bo"], 2, 5) == ["Ann", "Ann", "Bo", "Bo", "Ann"]
assert watch_changes(["Ann"], 3, 2) == ["Ann", "Ann"]
assert watch_changes(["Ann", "Bo"], 1, 0) == []

def hour_names(hours):
    """Replace 0 by "midnight", 12 by "noon" and every other hour by a text like "7 am" or "3
    pm"."""
    names = {0: "midnight", 12: "noon"}
    return [names.get(h, f"{h % 12} {'am' if h < 12 else 'pm'}") for h in hours]
# E: The two special names come from a dictionary, and its default spells the others.
assert hour_names([0, 7, 12, 15]) == ["midnight", "7 am", "noon", "3 pm"]
assert hour_names([23, 11]) == ["11 pm", "11 am"]
assert hour_names([]) == []

def is_quiet_time(hour, weekend):
    """Tell if it is quiet time: from 22 to 6 on workdays, from 23 to 8 at the weekend, end hour
    excluded."""
    evening, morning = (23, 8) if weekend else (22, 6)
    return hour >= evening or hour < morning
# E: The interval wraps around midnight, so its two halves are joined with or.
# R: can the neighbours complain? quiet hours 22-6, on weekends 23-8. hour, is_weekend -> bool
assert is_quiet_time(22, False) is True
assert is_quiet_time(22, True) is False
assert is_quiet_time(6, False) is False
assert is_quiet_time(7, True) is True

def film_end_with_adverts(start: str, length: int, adverts: int = 20) -> str:
    """Return the "HH:MM" end of a film of length minutes after adverts minutes of advertising
    from start."""
    hours, minutes = map(int, start.split(":"))
    end_hour, end_minute = divmod(hours * 60 + minutes + adverts + length, 60)
    return f"{end_hour % 24:02}:{end_minute:02}"
# E: Start, adverts and film are added as minutes and split into a clock time again.
# R: cinema: starts at "20:15", 20 minutes of ads (can be changed), film takes N min. when is it over
assert film_end_with_adverts("20:15", 100) == "22:15"
assert film_end_with_adverts("23:00", 45, 15) == "00:00"
assert film_end_with_adverts("10:00", 0, 0) == "10:00"

def tides_of_day(first_high):
    """List all high waters of the day as minutes: first_high and then every 745 minutes, below
    1440."""
    return list(range(first_high, 1440, 745))
# E: A range with the step of the tide stops by itself at the end of the day.
assert tides_of_day(100) == [100, 845]
assert tides_of_day(700) == [700]
assert tides_of_day(0) == [0, 745]

def seconds_saved_by_escalator(stairs, run_rate, ride_rate):
    """Return the whole seconds saved by running up the stairs instead of riding, negative if
    slower.

    The rates are steps per second and both times are rounded up to whole seconds."""
    running = -(-stairs // run_rate)
    riding = -(-stairs // ride_rate)
    return riding - running
# E: The double negation rounds both divisions up before they are compared.
assert seconds_saved_by_escalator(60, 3, 1) == 40
assert seconds_saved_by_escalator(10, 2, 2) == 0
assert seconds_saved_by_escalator(9, 1, 2) == -4

def tv_programme_at(programme, minute):
    """Return the title that is on at the minute, or "test picture" before the first one.

    programme is a list of (start, title) pairs with rising starts; each runs until the next
    begins."""
    on_air = "test picture"
    for start, title in programme:
        if start > minute:
            break
        on_air = title
    return on_air
# M: The last title whose start is not in the future stays in the variable.
# R: whats on tv at minute m? programme = [(start, title), ...] sorted. before the first one say "test picture"
assert tv_programme_at([(360, "news"), (400, "film")], 399) == "news"
assert tv_programme_at([(360, "news"), (400, "film")], 400) == "film"
assert tv_programme_at([(360, "news")], 10) == "test picture"
assert tv_programme_at([], 10) == "test picture"

def gaps_between_buses(departures):
    """Return the minutes between neighbouring departures given as "H.MM" texts in rising order."""
    minutes = [int(text.split(".")[0]) * 60 + int(text.split(".")[1]) for text in departures]
    return [later - earlier for earlier, later in zip(minutes, minutes[1:])]
# M: The texts become minutes first, then every one is subtracted from its successor.
# R: bus times like "7.50", "8.05" in order - give me the minutes between each two
assert gaps_between_buses(["7.50", "8.05", "9.00"]) == [15, 55]
assert gaps_between_buses(["12.00"]) == []
assert gaps_between_buses([]) == []

def missed_calls_at_night(calls, sleep, wake):
    """Count the calls from each number whose hour lies in the sleep that begins at sleep and
    ends before wake.

    calls is a list of (number, hour) pairs; sleep is an evening hour and wake a morning hour.
    Return a dict with only the numbers that called at night."""
    counts = {}
    for number, hour in calls:
        if hour >= sleep or hour < wake:
            counts[number] = counts.get(number, 0) + 1
    return counts
# M: A call counts late in the evening or early in the morning, and get starts each count at 0.
# R: who calls me at night? calls = [(number, hour)], sleep hour like 23, wake hour like 7 -> dict number: how often
assert missed_calls_at_night([("12", 23), ("12", 3), ("99", 12)], 23, 7) == {"12": 2}
assert missed_calls_at_night([("5", 7)], 22, 7) == {}
assert missed_calls_at_night([], 22, 7) == {}

def bell_plan(lessons, length, pause, start):
    """Return (begin, end) minutes of the given number of lessons, with a pause between
    neighbours."""
    plan = []
    for _ in range(lessons):
        plan.append((start, start + length))
        start += length + pause
    return plan
# E: The start moves on by lesson and pause after each pair is stored.
# R: school bell times: how many lessons, lesson length, pause, first start minute -> list of (begin,end)
assert bell_plan(3, 45, 5, 480) == [(480, 525), (530, 575), (580, 625)]
assert bell_plan(1, 90, 10, 600) == [(600, 690)]
assert bell_plan(0, 45, 5, 480) == []

def time_left_words(seconds):
    """Describe the seconds left: "time is up" at 0 or less, "hurry" below 10, "last minute"
    below 60, else "plenty"."""
    if seconds <= 0:
        return "time is up"
    if seconds < 10:
        return "hurry"
    return "last minute" if seconds < 60 else "plenty"
# E: The limits are checked from small to large.
# R: seconds left -> "time is up" (0 or less), "hurry" (<10), "last minute" (<60), else "plenty"
assert time_left_words(0) == "time is up"
assert time_left_words(9) == "hurry"
assert time_left_words(59) == "last minute"
assert time_left_words(60) == "plenty"

def overtime_by_person(sheet, normal):
    """Return a dict of the hours each person worked above normal per day, summed over their days.

    sheet maps names to lists of daily hours; short days do not reduce the overtime."""
    return {name: sum(max(hours - normal, 0) for hours in days) for name, days in sheet.items()}
# M: Each day counts only what is above the normal hours, and short days count as zero.
# R: sheet = {"Ann": [8, 10, 7]}, normal = 8 -> overtime hours for everybody, undertime isn't deducted
assert overtime_by_person({"Ann": [8, 10, 7], "Bo": [9, 9]}, 8) == {"Ann": 2, "Bo": 2}
assert overtime_by_person({"Cy": []}, 8) == {"Cy": 0}
assert overtime_by_person({}, 8) == {}

def alarm_rings_on(settings, day, hour):
    """Check whether an alarm rings: it must be switched on, set to that hour and active on that
    day.

    settings has the keys "on", "hour" and "days"; an empty list of days means every day."""
    if not settings["on"] or settings["hour"] != hour:
        return False
    return not settings["days"] or day in settings["days"]
# E: The switch and the hour are ruled out first, then the empty day list counts as every day.
# R: does my alarm ring? settings dict with on, hour, days (empty days = daily), then the day name and the hour
assert alarm_rings_on({"on": True, "hour": 7, "days": []}, "sat", 7) is True
assert alarm_rings_on({"on": True, "hour": 7, "days": ["mon"]}, "sat", 7) is False
assert alarm_rings_on({"on": False, "hour": 7, "days": []}, "mon", 7) is False
assert alarm_rings_on({"on": True, "hour": 6, "days": ["mon"]}, "mon", 7) is False

def merge_schedules(mine, yours):
    """Combine two dicts from hour to task into one sorted list of (hour, text) pairs.

    Hours in both dicts get the text "mine + yours" with both tasks joined by " + "."""
    plan = []
    for hour in sorted(mine.keys() | yours.keys()):
        tasks = [calendar[hour] for calendar in (mine, yours) if hour in calendar]
        plan.append((hour, " + ".join(tasks)))
    return plan
# M: The union of the keys gives the hours, and a join covers one task as well as two.
# R: two dicts hour -> task, make one sorted list of (hour, text), both tasks joined with " + " if the hour is in both
assert merge_schedules({9: "call"}, {8: "run", 9: "walk"}) == [(8, "run"), (9, "call + walk")]
assert merge_schedules({7: "tea"}, {}) == [(7, "tea")]
assert merge_schedules({}, {}) == []

def minutes_of_sun(day, cloudy):
    """Return the minutes between "rise" and "set" in the dict day that are outside the cloudy
    intervals.

    cloudy is a list of (from, to) minutes without overlaps; parts in the night do not count."""
    sun = day["set"] - day["rise"]
    for start, end in cloudy:
        covered = min(end, day["set"]) - max(start, day["rise"])
        sun -= max(covered, 0)
    return sun
# M: Each cloudy interval is clipped to the daytime, and what remains of it is subtracted.
# R: day = {"rise": 360, "set": 1200}, cloudy = list of (from, to) minutes. minutes of sunshine please
assert minutes_of_sun({"rise": 360, "set": 1200}, [(300, 400), (600, 660)]) == 740
assert minutes_of_sun({"rise": 400, "set": 1000}, [(0, 100)]) == 600
assert minutes_of_sun({"rise": 400, "set": 1000}, [(0, 1440)]) == 0

def podcast_queue(episodes, commute):
    """Return the titles of the episodes that can be heard completely, in order, during the commute.

    episodes is a list of (title, minutes) pairs; the listening stops at the first that does not
    fit."""
    heard = []
    for title, minutes in episodes:
        commute -= minutes
        if commute < 0:
            return heard
        heard.append(title)
    return heard
# M: The remaining commute shrinks and the list is returned as soon as it would be negative.
# R: my commute takes N minutes, I listen to podcasts (title, minutes) in order. which ones can I finish? args: episodes, commute
assert podcast_queue([("A", 20), ("B", 25), ("C", 1)], 44) == ["A"]
assert podcast_queue([("A", 20), ("B", 25)], 45) == ["A", "B"]
assert podcast_queue([], 30) == []

def talk_overruns(planned, actual):
    """Return (title, minutes over) for the talks that took longer than planned, worst first.

    Both are dicts from title to minutes; equal overruns are in order of title."""
    over = [(title, actual[title] - planned[title]) for title in actual]
    late = [pair for pair in over if pair[1] > 0]
    return sorted(late, key=lambda pair: (-pair[1], pair[0]))
# M: The differences are filtered and sorted by falling overrun, then by title.
# R: dicts planned and actual (title -> minutes, same titles). who talked too long and by how much? longest first
assert talk_overruns({"a": 10, "b": 10, "c": 10}, {"a": 12, "b": 9, "c": 15}) == [
    ("c", 5), ("a", 2)]
assert talk_overruns({"y": 5, "x": 5}, {"y": 6, "x": 6}) == [("x", 1), ("y", 1)]
assert talk_overruns({"a": 3}, {"a": 3}) == []

def shift_all_times(times, delay):
    """Return the (hour, minute) pairs moved later by delay minutes, past midnight if needed."""
    moved = [(hour * 60 + minute + delay) % 1440 for hour, minute in times]
    return [divmod(total, 60) for total in moved]
# E: divmod turns the shifted minutes straight back into pairs.
# R: everything starts N minutes later: shift a list of (h, m) tuples
assert shift_all_times([(8, 50), (23, 30)], 40) == [(9, 30), (0, 10)]
assert shift_all_times([(0, 10)], -20) == [(23, 50)]
assert shift_all_times([], 5) == []

def metronome_beats(bpm, seconds):
    """Return the times in seconds, as floats, of all beats before the given second; the first
    is at 0.0."""
    beats = []
    at = 0.0
    while at < seconds:
        beats.append(at)
        at += 60 / bpm
    return beats
# E: The distance of two beats is sixty seconds divided by the beats per minute.
# R: at which seconds (floats, first 0.0) does a metronome with given bpm tick before `seconds`
assert metronome_beats(60, 3) == [0.0, 1.0, 2.0]
assert metronome_beats(120, 1) == [0.0, 0.5]
assert metronome_beats(90, 0) == []

def parse_loose_time(text):
    """Read a time like "7", "7:30", "7pm" or "7:30pm" and return the minutes after midnight.

    Without pm the hour is taken as it is; 12pm is noon."""
    afternoon = text.endswith("pm")
    hours, _, minutes = text.removesuffix("pm").partition(":")
    total = int(hours) * 60 + int(minutes or 0)
    if afternoon and int(hours) != 12:
        total += 720
    return total
# M: The suffix is noted and removed, then partition allows the minutes to be missing.
# R: read sloppy times: "7", "7:30", "7pm", "7:30pm" -> minutes since midnight
assert parse_loose_time("7") == 420
assert parse_loose_time("7:30pm") == 1170
assert parse_loose_time("12pm") == 720
assert parse_loose_time("0:05") == 5

def night_surcharge_hours(start, end):
    """Count the full hours of a shift that begin between 20:00 and 05:59.

    start and end are whole hours; an end not greater than the start lies on the next day."""
    if end <= start:
        end += 24
    return sum(hour % 24 >= 20 or hour % 24 < 6 for hour in range(start, end))
# M: The end is moved to the next day if needed, and every started hour is tested after the modulo.
# R: how many hours of a shift (start, end whole hours, may go over midnight) begin between 20 and 6?
assert night_surcharge_hours(18, 22) == 2
assert night_surcharge_hours(22, 7) == 8
assert night_surcharge_hours(8, 16) == 0
assert night_surcharge_hours(6, 6) == 10

def washing_done_before(start, minutes, deadline):
    """Return how many machines of washing, each taking the given minutes, finish by the deadline.

    start and deadline are (hour, minute) on the same day; a deadline before the start gives 0."""
    available = (deadline[0] * 60 + deadline[1]) - (start[0] * 60 + start[1])
    return max(available, 0) // minutes
# E: The available minutes are never negative and are divided by the length of one run.
# R: start (h,m), minutes per wash, deadline (h,m): number of loads i get done
assert washing_done_before((8, 0), 90, (12, 30)) == 3
assert washing_done_before((8, 0), 90, (9, 29)) == 0
assert washing_done_before((8, 0), 90, (7, 0)) == 0

def describe_delay(minutes: int) -> str:
    """Return "on time", "3 min late" or "3 min early" for a signed delay in minutes."""
    if minutes == 0:
        return "on time"
    word = "late" if minutes > 0 else "early"
    return f"{abs(minutes)} min {word}"
# E: The sign picks the word and abs gives the number in front of it.
# R: 4 -> "4 min late", -2 -> "2 min early", 0 -> "on time"
assert describe_delay(4) == "4 min late"
assert describe_delay(-2) == "2 min early"
assert describe_delay(0) == "on time"

def punctual_lines(log):
    """Return the set of bus lines that were never more than 3 minutes late.

    log is a list of (line, delay in minutes) pairs."""
    seen = {line for line, _ in log}
    bad = {line for line, delay in log if delay > 3}
    return seen - bad
# E: Every line that was ever late is taken away from the set of all lines.
# R: log = [(line, delay)], set of lines never more than 3 min late
assert punctual_lines([("4", 1), ("7", 9), ("7", 0), ("4", 3)]) == {"4"}
assert punctual_lines([("1", 4)]) == set()
assert punctual_lines([]) == set()

def hourglass_turns(minutes, glass):
    """Return (turns, sand left) when a glass of the given minutes measures the time.

    turns counts how often it must be turned over again after its start; sand left are the minutes
    still in the upper part at the end. minutes is positive."""
    runs = -(-minutes // glass)
    return runs - 1, runs * glass - minutes
# M: The runs are rounded up, the first one needs no new turn, and the surplus is left as sand.
assert hourglass_turns(10, 3) == (3, 2)
assert hourglass_turns(9, 3) == (2, 0)
assert hourglass_turns(1, 5) == (0, 4)

def rest_hours_ok(shifts, minimum):
    """Check whether each shift starts at least minimum hours after the previous one has ended.

    shifts is a list of (start, end) in hours counted over the whole week, in order."""
    return all(after[0] - before[1] >= minimum for before, after in zip(shifts, shifts[1:]))
# E: Neighbouring shifts are compared by the start of the later and the end of the earlier.
# R: is there enough rest between shifts (start, end)? hours run through the week, minimum rest is given
assert rest_hours_ok([(8, 16), (30, 38)], 11) is True
assert rest_hours_ok([(8, 16), (26, 30)], 11) is False
assert rest_hours_ok([], 11) is True

def ticket_valid_until(bought, zones):
    """Return the minute of the day, up to 1439, until which a ticket bought at that minute is
    valid.

    One zone gives 60 minutes, each further zone 30 more; the ticket never outlasts the day."""
    return min(bought + 60 + 30 * (zones - 1), 1439)
# E: The minutes for the zones are added and min keeps the end within the day.
assert ticket_valid_until(600, 1) == 660
assert ticket_valid_until(600, 3) == 720
assert ticket_valid_until(1400, 2) == 1439

def relay_handover_minutes(legs: dict[str, int], order: list[str]) -> list[tuple[str, int]]:
    """Return (runner, minute) pairs with the minute at which each runner in order finishes."""
    clock = 0
    finished = []
    for runner in order:
        clock += legs[runner]
        finished.append((runner, clock))
    return finished
# E: The clock adds the leg of each runner in turn.
# R: relay: dict runner -> minutes and the running order. when does each one hand over?
assert relay_handover_minutes({"Al": 5, "Bo": 7}, ["Bo", "Al"]) == [("Bo", 7), ("Al", 12)]
assert relay_handover_minutes({"Al": 5}, ["Al", "Al"]) == [("Al", 5), ("Al", 10)]
assert relay_handover_minutes({"Al": 5}, []) == []

def is_same_half_day(first, second):
    """Tell whether two "HH:MM" times are both before noon or both from noon on."""
    return (first < "12:00") == (second < "12:00")
# E: Two comparisons with noon must have the same answer.
# R: are two "HH:MM" times both in the morning or both from noon on?
assert is_same_half_day("09:00", "11:59") is True
assert is_same_half_day("11:59", "12:00") is False
assert is_same_half_day("23:00", "12:00") is True

def stamp_pairs(stamps):
    """Join check-in stamps into "in-out" texts two by two; a last single stamp gives "in-?"."""
    pairs = []
    for i in range(0, len(stamps), 2):
        out = stamps[i + 1] if i + 1 < len(stamps) else "?"
        pairs.append(f"{stamps[i]}-{out}")
    return pairs
# M: The index moves in steps of two, and a missing partner is shown as a question mark.
# R: time clock stamps ["8:00","12:00","13:00"] -> ["8:00-12:00", "13:00-?"]
assert stamp_pairs(["8:00", "12:00", "13:00"]) == ["8:00-12:00", "13:00-?"]
assert stamp_pairs(["7:00", "7:05"]) == ["7:00-7:05"]
assert stamp_pairs([]) == []

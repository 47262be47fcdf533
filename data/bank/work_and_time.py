"""Verified problems: work_and_time."""

import math

def break_minutes_due(worked_minutes: int) -> int:
    """Return the legal break: none up to 6 hours, 30 minutes up to 9 hours, 45 beyond."""
    if worked_minutes <= 360:
        return 0
    return 30 if worked_minutes <= 540 else 45
# E: Two limits in minutes separate three breaks.
# R: break: up to 6h 0 min, up to 9h 30 min, longer 45. input minutes
assert break_minutes_due(360) == 0
assert break_minutes_due(361) == 30
assert break_minutes_due(600) == 45

def net_work_minutes(start: int, end: int, pauses: list[tuple[int, int]]) -> int:
    """Return the minutes worked from start to end without the pauses, given as (begin, end)
    within that time."""
    return end - start - sum(stop - begin for begin, stop in pauses)
# E: The lengths of all pauses are taken from the whole time.
# R: minutes worked minus pauses [(from, to), ...]
assert net_work_minutes(480, 1020, [(720, 765)]) == 495
assert net_work_minutes(0, 60, [(0, 10), (50, 60)]) == 40
assert net_work_minutes(5, 5, []) == 0

def clock_in_rounded(minute: int, step: int = 15) -> int:
    """Round a minute of arrival up to the next full step."""
    return -(-minute // step) * step
# E: Negative floor division rounds up.
# R: arrival time is rounded up to the next quarter hour (minutes)
assert clock_in_rounded(481) == 495
assert clock_in_rounded(480) == 480
assert clock_in_rounded(7, 10) == 10

def flexi_balance(worked: list[float], daily: float = 8) -> str:
    """Return the sum of hours over or under the daily hours as text with sign and one
    decimal, like "+1.5"."""
    return f"{sum(worked) - daily * len(worked):+.1f}"
# E: The balance is the sum minus what was due.
assert flexi_balance([8.5, 9]) == "+1.5"
assert flexi_balance([7], 8) == "-1.0"
assert flexi_balance([]) == "+0.0"

def vacation_days_earned(months: int, per_year: int = 30) -> int:
    """Return the vacation days for some full months of a year, rounded up, never more than
    the yearly ones."""
    return min(per_year, math.ceil(per_year * months / 12))
# E: The proportional part is rounded up and capped.
# R: holidays for n months of work, 30 a year, round up
assert vacation_days_earned(5) == 13
assert vacation_days_earned(14) == 30
assert vacation_days_earned(6, 25) == 13

def bridge_days(holiday_weekday: int) -> int:
    """Return the days of leave to join a holiday to the nearest weekend, weekdays counted
    from 0 for Monday.

    A holiday on a weekend, Monday or Friday needs none."""
    if holiday_weekday >= 5:
        return 0
    return min(holiday_weekday, 4 - holiday_weekday)
# M: The distance to Monday or to Friday, whichever is smaller.
# R: holiday on weekday d (0=mon): how many days off to bridge to weekend
assert bridge_days(3) == 1
assert bridge_days(2) == 2
assert bridge_days(0) == 0
assert bridge_days(6) == 0

def meetings_clash(start_a: int, length_a: int, start_b: int, length_b: int) -> bool:
    """Check if two meetings overlap; one may begin in the minute in which the other ends."""
    return start_a < start_b + length_b and start_b < start_a + length_a
# E: Each must begin before the other one ends.
# R: do two meetings (start, length) overlap? touching is fine
assert meetings_clash(600, 30, 620, 30) is True
assert meetings_clash(600, 30, 630, 30) is False
assert meetings_clash(700, 10, 600, 300) is True

def meeting_cost(people: int, minutes: int, hourly: int = 60) -> int:
    """Return what a meeting costs in whole euros, rounded up to 5 euros."""
    return math.ceil(people * minutes * hourly / 60 / 5) * 5
# E: The cost is divided by five, rounded up and multiplied again.
assert meeting_cost(4, 30) == 120
assert meeting_cost(3, 17) == 55
assert meeting_cost(0, 60) == 0

def tasks_done_by(durations: list[int], minutes: int) -> int:
    """Return how many tasks can be finished in some minutes when the shortest are done first."""
    done = 0
    for duration in sorted(durations):
        minutes -= duration
        if minutes < 0:
            break
        done += 1
    return done
# M: Sorted tasks use up the time until one does not fit.
# R: max number of tasks in m minutes (shortest first)
assert tasks_done_by([30, 10, 25], 40) == 2
assert tasks_done_by([50], 40) == 0
assert tasks_done_by([], 10) == 0

def team_days(person_days: int, people: int, sick: int = 0) -> int | None:
    """Return the days to finish work of some person days, rounded up; None if nobody is there."""
    there = people - sick
    if there <= 0:
        return None
    return -(-person_days // there)
# E: Only the healthy people share the work.
# R: project of n person days, team size, sick people. days needed or None
assert team_days(20, 6, 1) == 4
assert team_days(21, 5) == 5
assert team_days(5, 2, 2) is None

def commission(sales: int, target: int) -> float:
    """Return the commission: 5 percent of the sales up to the target, 8 percent of what is
    above."""
    above = max(0, sales - target)
    return (sales - above) * 0.05 + above * 0.08
# E: Sales are split at the target into two parts.
# R: 5% up to target and 8% on the part over
assert commission(1000, 2000) == 50.0
assert commission(3000, 2000) == 180.0
assert commission(0, 10) == 0

def bonus_for_team(sales: dict[str, int], goal: int, bonus: int) -> dict[str, int]:
    """Share a bonus equally, rounded down, among those who reached the goal; the others get 0."""
    winners = [name for name, amount in sales.items() if amount >= goal]
    share = bonus // len(winners) if winners else 0
    return {name: share if name in winners else 0 for name in sales}
# M: Those who reached the goal are listed, and the bonus is divided by their number.
# R: split bonus between everybody with sales >= goal, rest 0
assert bonus_for_team({"Ida": 12, "Bo": 8, "Al": 10}, 10, 501) == {"Ida": 250, "Bo": 0, "Al": 250}
assert bonus_for_team({"Bo": 1}, 5, 100) == {"Bo": 0}
assert bonus_for_team({}, 1, 1) == {}

def queue_ticket_wait(my_number: int, current: int, minutes_each: float, counters: int) -> int:
    """Return the minutes until a number is called when several counters each serve one in
    some minutes, rounded up.

    A number that was called already gives 0."""
    ahead = my_number - current
    if ahead <= 0:
        return 0
    return math.ceil(ahead / counters * minutes_each)
# E: The people ahead are shared by the counters.
assert queue_ticket_wait(50, 44, 3, 2) == 9
assert queue_ticket_wait(5, 9, 3, 1) == 0
assert queue_ticket_wait(8, 7, 2.5, 1) == 3

def shift_allowance(hour_start: int, hour_end: int) -> int:
    """Count the hours of a shift that lie from 22 to before 6; a shift may run over midnight."""
    length = (hour_end - hour_start) % 24
    hours = [(hour_start + i) % 24 for i in range(length)]
    return sum(hour >= 22 or hour < 6 for hour in hours)
# M: Each hour of the shift is listed with wrap-around and tested.
# R: night hours (22-6) inside a shift from hour a to hour b
assert shift_allowance(20, 4) == 6
assert shift_allowance(8, 16) == 0
assert shift_allowance(5, 7) == 1

def alarm_minutes(
    school_minute: int, way: int, ready: int, snoozes: int = 0, snooze: int = 9
) -> str:
    """Return the alarm time "h:mm" so that with getting ready, the way and some snoozes one
    is on time."""
    minute = school_minute - way - ready - snoozes * snooze
    return f"{minute // 60}:{minute % 60:02d}"
# E: All times are taken off and the rest is split into hours and minutes.
# R: when must the alarm ring? start minute of day, way, getting ready, snoozes of 9 min. "h:mm"
assert alarm_minutes(480, 20, 45) == "6:55"
assert alarm_minutes(480, 20, 45, snoozes=2) == "6:37"
assert alarm_minutes(60, 0, 0) == "1:00"

def song_fits_break(songs: list[int], seconds: int) -> list[int]:
    """Return the indexes of songs, chosen in order, that all fit one after the other in the
    seconds."""
    chosen = []
    for i, length in enumerate(songs):
        if length <= seconds:
            chosen.append(i)
            seconds -= length
    return chosen
# E: A song is taken if it fits in what is left.
assert song_fits_break([200, 300, 90], 300) == [0, 2]
assert song_fits_break([500], 300) == []
assert song_fits_break([], 10) == []

def beats_in_seconds(bpm: int, seconds: int, per_bar: int = 4) -> tuple[int, int]:
    """Return (full bars, further beats) played in some seconds at a number of beats per minute."""
    return divmod(bpm * seconds // 60, per_bar)
# E: The whole beats are divided by those of a bar.
# R: how many bars and beats in s seconds at x bpm
assert beats_in_seconds(120, 15) == (7, 2)
assert beats_in_seconds(60, 3, 3) == (1, 0)
assert beats_in_seconds(90, 0) == (0, 0)

def days_until_weekday(today: int, wanted: int) -> int:
    """Return the days to the next wanted weekday (0 to 6), 7 if it is today."""
    return (wanted - today - 1) % 7 + 1
# M: Shifting by one makes the result run from 1 to 7.
# R: days till next weekday; same day means a week
assert days_until_weekday(2, 4) == 2
assert days_until_weekday(4, 2) == 5
assert days_until_weekday(3, 3) == 7

def work_days_in_span(first_weekday: int, days: int) -> int:
    """Count the days from Monday to Friday in a span that begins on a weekday (0 for Monday)."""
    return sum((first_weekday + i) % 7 < 5 for i in range(days))
# E: Each day's weekday is found by the remainder.
# R: number of mon-fri days in n days starting at weekday w
assert work_days_in_span(0, 7) == 5
assert work_days_in_span(5, 3) == 1
assert work_days_in_span(2, 0) == 0

def deadline_weekday(start_weekday: int, work_days: int) -> int:
    """Return the weekday (0 to 6) after some work days, skipping Saturday and Sunday; 0
    work days is the start."""
    day = start_weekday
    while work_days > 0:
        day = (day + 1) % 7
        if day < 5:
            work_days -= 1
    return day
# M: Each step goes one day on, but only weekdays are counted.
assert deadline_weekday(3, 2) == 0
assert deadline_weekday(0, 4) == 4
assert deadline_weekday(5, 0) == 5

def quarter_hours_between(start: int, end: int) -> list[str]:
    """List the quarter hours "h:mm" from a minute of the day to another, both included if
    they are quarters."""
    first = -(-start // 15) * 15
    return [f"{m // 60}:{m % 60:02d}" for m in range(first, end + 1, 15)]
# M: The first quarter is found by rounding up, and a range does the rest.
# R: all quarter hours between two minutes of day as "h:mm"
assert quarter_hours_between(545, 580) == ["9:15", "9:30"]
assert quarter_hours_between(60, 75) == ["1:00", "1:15"]
assert quarter_hours_between(1, 14) == []

def busiest_start(starts: list[int], length: int) -> int:
    """Return the largest number of equally long appointments that run at the same time."""
    return max((sum(s <= t < s + length for s in starts) for t in starts), default=0)
# M: The crowd is largest at some start, so only the starts are tested.
# R: appointments all `length` long with given starts; max running at once
assert busiest_start([0, 10, 20, 50], 25) == 3
assert busiest_start([0, 30], 30) == 1
assert busiest_start([], 5) == 0

def room_is_free(bookings: list[tuple[int, int]], start: int, end: int) -> bool:
    """Check that a wish from start to end overlaps none of the (start, end) bookings;
    touching is allowed."""
    return all(end <= begin or stop <= start for begin, stop in bookings)
# E: The wish must lie wholly before or after each booking.
# R: free from start to end given bookings list?
assert room_is_free([(9, 10), (12, 14)], 10, 12) is True
assert room_is_free([(9, 11)], 10, 12) is False
assert room_is_free([], 1, 2) is True

def first_free_slot(
    bookings: list[tuple[int, int]], length: int, opening: int, closing: int
) -> int | None:
    """Return the earliest start of a free slot of a length between opening and closing, or None.

    The bookings do not overlap and may be unsorted."""
    start = opening
    for begin, stop in sorted(bookings):
        if begin - start >= length:
            return start
        start = max(start, stop)
    return start if closing - start >= length else None
# H: Between sorted bookings the gaps are tested, at last the gap before closing.
# R: earliest free slot of n minutes in the day, None if full
assert first_free_slot([(9, 10), (11, 12)], 1, 9, 17) == 10
assert first_free_slot([(9, 16)], 2, 9, 17) is None
assert first_free_slot([], 8, 9, 17) == 9

def timer_rounds(work: int, rest: int, rounds: int) -> int:
    """Return the total time of rounds of work with rest only between them; no rounds take
    no time."""
    if rounds == 0:
        return 0
    return rounds * work + (rounds - 1) * rest
# E: There is one rest less than rounds.
# R: interval timer: n rounds of work, rest in between. total
assert timer_rounds(40, 20, 5) == 280
assert timer_rounds(40, 20, 1) == 40
assert timer_rounds(40, 20, 0) == 0

def download_text(megabytes: float, megabits_per_second: float) -> str:
    """Return the time of a download as "N s" below a minute, else "N min", both rounded up;
    8 bits a byte."""
    seconds = math.ceil(megabytes * 8 / megabits_per_second)
    return f"{seconds} s" if seconds < 60 else f"{math.ceil(seconds / 60)} min"
# E: The seconds are rounded up and, if many, turned into minutes.
# R: how long does x MB take at y Mbit/s -> "40 s" or "3 min"
assert download_text(100, 20) == "40 s"
assert download_text(1000, 50) == "3 min"
assert download_text(0, 5) == "0 s"

def photos_still_fitting(card_gb: int, photo_mb: float, used_percent: int = 0) -> int:
    """Return how many more photos fit on a card, a GB having 1000 MB, when a part is used."""
    free_mb = card_gb * 1000 * (100 - used_percent) / 100
    return int(free_mb // photo_mb)
# E: The free part is divided by the size of a photo.
assert photos_still_fitting(16, 4) == 4000
assert photos_still_fitting(16, 5, 50) == 1600
assert photos_still_fitting(1, 2000) == 0

def data_days_left(total_gb: float, used_gb: float, day: int) -> float | None:
    """Return for how many days the rest of the data lasts at the use per day so far, to one
    decimal.

    If nothing was used, return None; a used up volume gives 0."""
    if used_gb == 0:
        return None
    left = max(0, total_gb - used_gb)
    return round(left / (used_gb / day), 1)
# M: The mean use per day divides what is left.
# R: data plan: total, used, current day. days until empty at this rate, None if nothing used
assert data_days_left(10, 4, 8) == 12.0
assert data_days_left(5, 6, 3) == 0
assert data_days_left(5, 0, 3) is None

def typing_speed(characters: int, seconds: int, errors: int) -> int:
    """Return words per minute, five characters a word, less one for each error, at least 0,
    rounded down."""
    if seconds == 0:
        return 0
    return max(0, characters * 60 // (5 * seconds) - errors)
# E: The gross speed is lowered by the errors.
# R: wpm = chars/5 per minute minus errors, not under 0
assert typing_speed(300, 60, 2) == 58
assert typing_speed(10, 60, 5) == 0
assert typing_speed(5, 0, 0) == 0

def password_days_left(changed: int, today: int, valid: int = 90, warn: int = 7) -> str:
    """Return "expired" after valid days, "change soon" in the last warn days, else "ok";
    days are numbers."""
    left = changed + valid - today
    if left <= 0:
        return "expired"
    return "change soon" if left <= warn else "ok"
# E: The days left are compared with zero and the warning time.
assert password_days_left(0, 90) == "expired"
assert password_days_left(0, 85) == "change soon"
assert password_days_left(10, 30) == "ok"

def retry_delays(first: int, factor: int, limit: int, tries: int) -> list[int]:
    """Return the waiting times before each retry, each the factor times the last one, but
    at most the limit."""
    delays = []
    for _ in range(tries):
        delays.append(min(first, limit))
        first *= factor
    return delays
# E: The growing time is capped when it is stored.
# R: exponential backoff delays, capped
assert retry_delays(1, 2, 5, 4) == [1, 2, 4, 5]
assert retry_delays(9, 3, 4, 1) == [4]
assert retry_delays(1, 1, 1, 0) == []

def uptime_percent(down_minutes: list[int], days: int) -> float:
    """Return the share of minutes without failure in percent, to two decimals."""
    total = days * 24 * 60
    return round(100 * (total - sum(down_minutes)) / total, 2)
# E: Failures are taken off all minutes of the days.
# R: availability in % from outage minutes over n days
assert uptime_percent([30, 42], 1) == 95.0
assert uptime_percent([], 30) == 100.0
assert uptime_percent([1440], 1) == 0

def printer_jobs_done(pages: list[int], paper: int) -> tuple[int, int]:
    """Print whole jobs in order until the paper does not suffice; return (jobs done, sheets
    left)."""
    done = 0
    while done < len(pages) and pages[done] <= paper:
        paper -= pages[done]
        done += 1
    return done, paper
# M: The index of the next job doubles as the number of finished ones.
# R: print jobs in order while paper lasts -> (done, paper left)
assert printer_jobs_done([5, 10, 20], 16) == (2, 1)
assert printer_jobs_done([5], 4) == (0, 4)
assert printer_jobs_done([], 9) == (0, 9)

def sheets_for_duplex(pages: int, copies: int, duplex: bool) -> int:
    """Return the sheets for copies of a document; duplex prints two pages on each sheet of
    one copy."""
    per_copy = (pages + 1) // 2 if duplex else pages
    return per_copy * copies
# E: An odd last page still needs its own sheet.
# R: paper for n copies, double sided or not
assert sheets_for_duplex(5, 2, True) == 6
assert sheets_for_duplex(5, 2, False) == 10
assert sheets_for_duplex(0, 3, True) == 0

def conveyor_output(per_minute: int, minutes: int, every_defect: int, stop_minutes: int = 0) -> int:
    """Return the good pieces of a machine in some minutes less stops, when each
    every_defect-th piece is bad."""
    made = per_minute * max(0, minutes - stop_minutes)
    return made - made // every_defect
# E: The whole quotient by the rhythm of defects is taken off.
assert conveyor_output(10, 6, 20) == 57
assert conveyor_output(10, 6, 7, 6) == 0
assert conveyor_output(1, 5, 10) == 5

def truck_loads(pallets: int, weight_each: int, places: int, max_weight: int) -> int:
    """Return the trucks for equal pallets when both places and weight limit what one truck
    takes, rounded up."""
    per_truck = min(places, max_weight // weight_each)
    return math.ceil(pallets / per_truck)
# M: The tighter of both limits sets the load of a truck.
# R: number of trucks: pallets, kg each, places per truck, max kg per truck
assert truck_loads(50, 500, 33, 10000) == 3
assert truck_loads(10, 10, 4, 1000) == 3
assert truck_loads(0, 5, 5, 50) == 0

def stock_cover_weeks(stock: int, sales: list[int]) -> float | None:
    """Return for how many weeks a stock lasts at the mean of the last four weekly sales, to
    one decimal.

    With no sales in them return None."""
    recent = sales[-4:]
    if sum(recent) == 0:
        return None
    return round(stock * len(recent) / sum(recent), 1)
# M: Dividing by the mean is multiplying by the count and dividing by the sum.
# R: weeks of stock at avg of last 4 weekly sales, None if none sold
assert stock_cover_weeks(100, [90, 10, 20, 30, 20]) == 5.0
assert stock_cover_weeks(7, [2]) == 3.5
assert stock_cover_weeks(5, []) is None

def reorder_quantity(stock: int, ordered: int, minimum: int, target: int, pack: int) -> int:
    """Return what to order, in full packs rounded up to the target, if stock plus ordered
    is below the minimum; else 0."""
    available = stock + ordered
    if available >= minimum:
        return 0
    return math.ceil((target - available) / pack) * pack
# E: Only a low stock is filled up to the target.
# R: reorder in packs up to target if stock+ordered < minimum
assert reorder_quantity(5, 2, 10, 40, 12) == 36
assert reorder_quantity(8, 2, 10, 40, 12) == 0
assert reorder_quantity(0, 0, 1, 24, 12) == 24

def price_after_currency(price: float, rate: float, customs_from: float = 150) -> float:
    """Return an import price: price times rate, with 10 percent customs if that is above a
    limit, to two decimals."""
    local = price * rate
    if local > customs_from:
        local *= 1.1
    return round(local, 2)
# E: The converted price decides about the customs.
assert price_after_currency(100, 1.2) == 120.0
assert price_after_currency(200, 1) == 220.0
assert price_after_currency(150, 1) == 150

def invoice_with_discount_days(amount: float, days: int) -> float:
    """Return what to pay: 3 percent less within 7 days, 2 percent less within 14, 1 percent
    more after 30.

    The result is rounded to two decimals."""
    if days <= 7:
        factor = 0.97
    elif days <= 14:
        factor = 0.98
    elif days <= 30:
        factor = 1
    else:
        factor = 1.01
    return round(amount * factor, 2)
# E: The days pick a factor.
# R: pay within 7 days -3%, 14 days -2%, after 30 days +1%
assert invoice_with_discount_days(100, 7) == 97.0
assert invoice_with_discount_days(100, 10) == 98.0
assert invoice_with_discount_days(100, 30) == 100
assert invoice_with_discount_days(50, 31) == 50.5

"""Verified problems: short scenes."""

import calendar
from datetime import date, timedelta

def minutes_per_room(rooms: list[str], minutes: int, big: str) -> dict[str, int]:
    """Share cleaning minutes equally among the rooms, but give the room big twice the share of
    the others.

    Shares are rounded down; big is one of the rooms."""
    share = minutes // (len(rooms) + 1)
    return {room: share * 2 if room == big else share for room in rooms}
# E: The big room counts as two, so there is one more share than rooms.
# R: divide cleaning time between rooms, one room (big) gets double. dict room -> minutes, round down
assert minutes_per_room(["bath", "hall"], 90, "hall") == {"bath": 30, "hall": 60}
assert minutes_per_room(["den"], 21, "den") == {"den": 20}
assert minutes_per_room(["a", "b"], 2, "a") == {"a": 0, "b": 0}

def first_alarm_after(alarms: list[str], now: str) -> str:
    """Return the first alarm "HH:MM" after now, or the earliest one of tomorrow with "
    tomorrow" added.

    alarms is not empty and may be unsorted."""
    later = [alarm for alarm in alarms if alarm > now]
    return min(later) if later else min(alarms) + " tomorrow"
# E: Padded times compare as text, and without a later alarm the earliest one is used.
# R: next alarm after `now`; if there's none today return earliest + " tomorrow"
assert first_alarm_after(["07:00", "06:30"], "06:30") == "07:00"
assert first_alarm_after(["07:00", "06:30"], "12:00") == "06:30 tomorrow"
assert first_alarm_after(["05:00"], "04:59") == "05:00"

def visits_allowed(ages: list[int], adult_age: int = 18) -> bool:
    """Check whether a group may enter: nobody under age, or at least one adult for every three
    minors."""
    minors = sum(age < adult_age for age in ages)
    adults = len(ages) - minors
    return minors <= 3 * adults
# E: Without minors the comparison holds for any number of adults.
# R: may the group go in? up to 3 minors for each adult, list of ages
assert visits_allowed([40, 5, 6, 7]) is True
assert visits_allowed([17, 40, 5, 6, 7]) is False
assert visits_allowed([]) is True

def days_until_payday(today: date, payday: int) -> int:
    """Return the days from today to the next payday, a day of the month from 1 to 28; 0 if it
    is today."""
    if today.day <= payday:
        return payday - today.day
    length = calendar.monthrange(today.year, today.month)[1]
    return length - today.day + payday
# E: If the day has passed, the rest of the month and the days of the next one are added.
# R: how many days till payday (day of month 1-28)? today counts as 0
assert days_until_payday(date(2024, 5, 20), 25) == 5
assert days_until_payday(date(2024, 2, 28), 5) == 6
assert days_until_payday(date(2024, 5, 1), 1) == 0

def coin_flip_runs(flips: str) -> dict[str, int]:
    """Return the longest run of "H" and of "T" in a text of flips, as a dict with both keys."""
    longest = {"H": 0, "T": 0}
    run = 0
    for i, flip in enumerate(flips):
        run = run + 1 if i and flip == flips[i - 1] else 1
        longest[flip] = max(longest[flip], run)
    return longest
# M: A flip equal to the one before lengthens the run, any other starts a new one.
# R: longest streak of heads and of tails in "HHTHTT" -> {"H": 2, "T": 2}
assert coin_flip_runs("HHTHTTT") == {"H": 2, "T": 3}
assert coin_flip_runs("H") == {"H": 1, "T": 0}
assert coin_flip_runs("") == {"H": 0, "T": 0}

def water_left_after_hike(litres: float, sips: list[int]) -> float:
    """Return the litres left after sips in millilitres, never below 0.0, rounded to two
    decimals."""
    return round(max(litres - sum(sips) / 1000, 0.0), 2)
# E: The sips are added, turned into litres and taken off.
# R: bottle of x litres, sips in ml: how many litres left (min 0)
assert water_left_after_hike(1.5, [200, 300]) == 1.0
assert water_left_after_hike(0.5, [600]) == 0.0
assert water_left_after_hike(2, []) == 2

def is_ticket_transferable(ticket: dict, today: date) -> bool:
    """Check whether a ticket dict may change hands: not "used", and its "date" is more than 2
    days after today."""
    return not ticket.get("used", False) and ticket["date"] - today > timedelta(days=2)
# E: A missing "used" counts as not used, and the difference of dates is compared with a timedelta.
# R: ticket can be resold if it isn't used and the event is more than two days away
assert is_ticket_transferable({"date": date(2024, 5, 9)}, date(2024, 5, 6)) is True
assert is_ticket_transferable({"date": date(2024, 5, 9)}, date(2024, 5, 7)) is False
assert is_ticket_transferable({"date": date(2024, 5, 9), "used": True}, date(2024, 1, 1)) is False

def page_of_date(day: date, per_page: int) -> int:
    """Return the 1-based page of a diary in which the date stands, with per_page days of the
    year on each page."""
    return (day.timetuple().tm_yday - 1) // per_page + 1
# E: The day of the year, counted from zero, is divided by the days per page.
# R: on which page of my calendar is a date, n days on one page, page 1 starts jan 1
assert page_of_date(date(2024, 1, 7), 7) == 1
assert page_of_date(date(2024, 1, 8), 7) == 2
assert page_of_date(date(2023, 12, 31), 365) == 1

def discount_window(now: int, start: int, end: int, price: int) -> int:
    """Return the price, halved and rounded up from start to before end, where all times are
    hours; end may be past midnight."""
    inside = start <= now < end if start < end else now >= start or now < end
    return (price + 1) // 2 if inside else price
# M: A window past midnight consists of two parts joined with or.
# R: happy hour: half price (round up) from hour start till end (can go over midnight)
assert discount_window(18, 17, 19, 501) == 251
assert discount_window(1, 22, 2, 100) == 50
assert discount_window(19, 17, 19, 501) == 501

def group_trip_cost(people: int, van_seats: int, van_cost: int, entry: int) -> int:
    """Return the cost of a trip: enough vans for all people and one entry for each; nobody
    means no cost."""
    vans = -(-people // van_seats)
    return vans * van_cost + people * entry
# E: The number of vans is rounded up before the sums are added.
# R: total cost for n people: vans (seats, cost each) plus entry fee per person
assert group_trip_cost(17, 8, 9000, 500) == 35500
assert group_trip_cost(8, 8, 100, 0) == 100
assert group_trip_cost(0, 8, 100, 5) == 0

def rows_with_lonely_seat(plan: list[str]) -> list[int]:
    """Return the indices of rows in which a single free seat "o" stands between two taken ones
    "x"."""
    return [i for i, row in enumerate(plan) if "xox" in row]
# E: The pattern is simply searched in each row.
# R: seat rows like "xxox": which rows have a lonely free seat between two taken? indices
assert rows_with_lonely_seat(["xox", "xoox", "oxo"]) == [0]
assert rows_with_lonely_seat(["xxoxo"]) == [0]
assert rows_with_lonely_seat([]) == []

def best_before_label(made: date, days: int) -> str:
    """Return a label such as "best before Aug 2024" for food that keeps the given days after
    made."""
    return f"best before {made + timedelta(days=days):%b %Y}"
# E: The sum of date and timedelta is formatted inside the f-string.
# R: food label "best before Aug 2024" from production date and number of days it keeps
assert best_before_label(date(2024, 7, 20), 30) == "best before Aug 2024"
assert best_before_label(date(2023, 12, 31), 1) == "best before Jan 2024"
assert best_before_label(date(2024, 5, 1), 0) == "best before May 2024"

def count_double_rolls(rolls: list[tuple[int, int]]) -> int:
    """Count the rolls of two equal dice before the first roll that sums to 7, or in all rolls
    without one."""
    doubles = 0
    for a, b in rolls:
        if a + b == 7:
            break
        doubles += a == b
    return doubles
# E: The loop ends at a seven, and equal dice count as one.
# R: pairs of dice: number of doubles until someone rolls a sum of 7
assert count_double_rolls([(2, 2), (1, 3), (3, 4), (5, 5)]) == 1
assert count_double_rolls([(6, 6), (1, 1)]) == 2
assert count_double_rolls([]) == 0

def strongest_wind_hour(winds: dict[int, int], limit: int) -> int:
    """Return the hour with the strongest wind above limit, the earliest in a tie, or -1 if no
    wind is above it."""
    strong = {hour: speed for hour, speed in winds.items() if speed > limit}
    return min(strong, key=lambda hour: (-strong[hour], hour), default=-1)
# M: The key prefers high speeds and, for equal ones, small hours.
# R: {hour: wind}: at what hour was the max wind (only if over limit), earliest on ties, else -1
assert strongest_wind_hour({8: 30, 14: 50, 11: 50}, 20) == 11
assert strongest_wind_hour({8: 10}, 20) == -1
assert strongest_wind_hour({}, 0) == -1

def mirror_time(hour: int, minute: int) -> str:
    """Return the "H:MM" time that a dial clock seems to show in a mirror; hours are 1 to 12."""
    total = (720 - (hour % 12 * 60 + minute)) % 720
    return f"{total // 60 or 12}:{total % 60:02}"
# M: The mirrored time and the real one add up to twelve hours.
# R: what time does a wall clock seem to show in a mirror? hour 1-12 and minute
assert mirror_time(3, 0) == "9:00"
assert mirror_time(12, 0) == "12:00"
assert mirror_time(1, 20) == "10:40"

def tank_sensor_text(litres: int, capacity: int) -> str:
    """Return "empty" at 0, "full" at or above capacity, "low" below a quarter, else the rounded
    percent like "60 %"."""
    if litres <= 0:
        return "empty"
    if litres >= capacity:
        return "full"
    return "low" if litres * 4 < capacity else f"{round(litres * 100 / capacity)} %"
# E: The special cases are settled in turn before the percent is written.
# R: water tank text: empty / low (<25%) / "60 %" / full
assert tank_sensor_text(60, 100) == "60 %"
assert tank_sensor_text(24, 100) == "low"
assert tank_sensor_text(25, 100) == "25 %"
assert tank_sensor_text(0, 100) == "empty"
assert tank_sensor_text(120, 100) == "full"

def shortest_queue_after(queues: list[int], arrivals: int) -> list[int]:
    """Return the queue lengths after arrivals people each join the shortest queue, the leftmost
    in a tie."""
    lengths = list(queues)
    for _ in range(arrivals):
        lengths[lengths.index(min(lengths))] += 1
    return lengths
# E: The place of the smallest length is raised by one for each person.
# R: people join the shortest line one by one (leftmost if equal); give lengths afterwards
assert shortest_queue_after([3, 1, 2], 3) == [3, 3, 3]
assert shortest_queue_after([0, 0], 1) == [1, 0]
assert shortest_queue_after([5], 0) == [5]

def team_scores_text(scores: dict[str, list[int]]) -> list[str]:
    """Return lines "team: 3+4=7" sorted by falling total, then by team; a team without points
    shows "team: 0"."""
    def line(team):
        points = scores[team]
        if not points:
            return f"{team}: 0"
        return f"{team}: {'+'.join(map(str, points))}={sum(points)}"
    return [line(team) for team in sorted(scores, key=lambda t: (-sum(scores[t]), t))]
# M: An inner function writes one line, and the sort key uses the negative total.
# R: {"red": [3, 4]} -> ["red: 3+4=7", ...] best total first
assert team_scores_text({"blue": [1], "red": [3, 4]}) == ["red: 3+4=7", "blue: 1=1"]
assert team_scores_text({"b": [], "a": []}) == ["a: 0", "b: 0"]
assert team_scores_text({}) == []

def crossing_time(lanes: int, seconds_per_lane: float, green: float) -> str:
    """Return "safe" if a person crosses all lanes within the green time, "hurry" within 1.5
    times of it, else "wait"."""
    needed = lanes * seconds_per_lane
    if needed <= green:
        return "safe"
    return "hurry" if needed <= green * 1.5 else "wait"
# E: The needed time is compared with the green time and a half more.
# R: can i cross? lanes, secs per lane, green secs: "safe", "hurry" (up to 1.5x) or "wait"
assert crossing_time(3, 2, 6) == "safe"
assert crossing_time(4, 2, 6) == "hurry"
assert crossing_time(6, 2, 6) == "wait"

def last_digit_cycle(base: int, count: int) -> list[int]:
    """Return the last digits of the first count powers of base, starting with the power 1."""
    digits = []
    digit = 1
    for _ in range(count):
        digit = digit * base % 10
        digits.append(digit)
    return digits
# E: Only the last digit must be multiplied on.
# R: last digits of base^1, base^2 ... n of them
assert last_digit_cycle(3, 5) == [3, 9, 7, 1, 3]
assert last_digit_cycle(10, 2) == [0, 0]
assert last_digit_cycle(7, 0) == []

def steps_to_zero(number: int) -> int:
    """Count the steps until a number is 0: an even number is halved, an odd one loses 1;
    written with recursion."""
    if number == 0:
        return 0
    return 1 + steps_to_zero(number // 2 if number % 2 == 0 else number - 1)
# E: One step leads to a smaller number, whose steps are counted by the same function.
# R: recursion: even -> half, odd -> minus one, how many steps to 0
assert steps_to_zero(6) == 4
assert steps_to_zero(1) == 1
assert steps_to_zero(0) == 0

def all_heights_reachable(heights: list[int], jump: int) -> bool:
    """Check whether one can hop along the heights in order when each step up may be at most
    jump; steps down are free."""
    return all(after - before <= jump for before, after in zip(heights, heights[1:]))
# E: Only the differences upwards are limited, and falling ones are negative anyway.
# R: can my game character hop across the platforms: up at most `jump`, down any
assert all_heights_reachable([1, 3, 0, 2], 2) is True
assert all_heights_reachable([1, 4], 2) is False
assert all_heights_reachable([], 1) is True

def rent_until(moved_in: date, moved_out: date, monthly: int) -> int:
    """Return the rent in whole cents from moved_in to moved_out inclusive at a thirtieth of
    monthly per day, rounded down."""
    days = (moved_out - moved_in).days + 1
    return days * monthly // 30
# E: The days are multiplied first, so that only the result is rounded.
# R: rent for a stay, daily rate is monthly/30, both days count, cents rounded down
assert rent_until(date(2024, 5, 1), date(2024, 5, 30), 60000) == 60000
assert rent_until(date(2024, 5, 1), date(2024, 5, 1), 100) == 3
assert rent_until(date(2024, 2, 28), date(2024, 3, 1), 3000) == 300

def cards_to_points(cards: list[str]) -> int:
    """Add card points: number cards count their number, "J", "Q", "K" 10, an "A" 11, but 1 if
    the sum would exceed 21.

    Aces are counted last, one after the other."""
    total = sum(10 if card in "JQK" else int(card) for card in cards if card != "A")
    for _ in range(cards.count("A")):
        total += 11 if total + 11 <= 21 else 1
    return total
# M: All other cards are summed before each ace decides on its value.
# R: points of cards like ["A","9","K"]; faces 10, ace 11 or 1 when it'd go over 21
assert cards_to_points(["A", "9"]) == 20
assert cards_to_points(["A", "9", "K"]) == 20
assert cards_to_points(["A", "A"]) == 12
assert cards_to_points([]) == 0

def safe_get_cell(grid, row, column, default="#"):
    """Return the cell of a grid at row and column, or default outside of it; negative indices
    count as outside."""
    if 0 <= row < len(grid) and 0 <= column < len(grid[row]):
        return grid[row][column]
    return default
# E: Both indices are checked, because negative ones would count from the end.
# R: grid[row][column] but "#" (or other default) when outside, also for negative indexes
assert safe_get_cell(["ab", "cd"], 1, 0) == "c"
assert safe_get_cell(["ab"], -1, 0) == "#"
assert safe_get_cell([[1]], 0, 5, 0) == 0

def next_prayer_bell(now: tuple[int, int], bells: list[int]) -> tuple[int, int]:
    """Return (hour, minutes to wait) for the next bell, which rings at the full hours in bells,
    today or tomorrow.

    now is (hour, minute); a bell at exactly this time counts."""
    minutes = now[0] * 60 + now[1]
    waits = {hour: (hour * 60 - minutes) % 1440 for hour in bells}
    hour = min(waits, key=waits.get)
    return hour, waits[hour]
# M: The modulo gives the wait until today's or tomorrow's bell.
# R: bells ring at full hours e.g. [6, 12, 18]; now=(h, m) -> (next bell hour, minutes until then)
assert next_prayer_bell((11, 30), [6, 12, 18]) == (12, 30)
assert next_prayer_bell((18, 1), [6, 12, 18]) == (6, 719)
assert next_prayer_bell((6, 0), [6]) == (6, 0)

def count_weekend_birthdays(birthdays: list[tuple[int, int]], year: int) -> int:
    """Count the (month, day) birthdays that fall on a Saturday or Sunday in a year; a missing
    29 February is skipped."""
    count = 0
    for month, day in birthdays:
        if (month, day) == (2, 29) and not calendar.isleap(year):
            continue
        count += date(year, month, day).weekday() >= 5
    return count
# M: The leap day is skipped in common years before the weekday is asked for.
# R: how many birthdays (month, day) are on a weekend in the year? ignore feb 29 if the year has none
assert count_weekend_birthdays([(6, 1), (6, 2), (6, 3)], 2024) == 2
assert count_weekend_birthdays([(2, 29)], 2023) == 0
assert count_weekend_birthdays([], 2024) == 0

def give_away_after(found: list[tuple[str, date]], today: date, days: int = 30) -> list[str]:
    """Return the names of found things older than days, which may be given away, sorted
    alphabetically without doubles."""
    return sorted({name for name, when in found if (today - when).days > days})
# E: A set comprehension filters by age and removes doubles.
# R: lost property [(thing, date found)]: what is older than 30 days (or n)? sorted, no duplicates
assert give_away_after([("hat", date(2024, 1, 1)), ("bag", date(2024, 1, 30)),
                       ("hat", date(2024, 1, 2))], date(2024, 2, 5)) == ["hat"]
assert give_away_after([("pen", date(2024, 1, 1))], date(2024, 1, 8), 7) == []
assert give_away_after([], date(2024, 1, 1)) == []

def is_zigzag_road(turns: str) -> bool:
    """Check whether the turns "L" and "R" of a road, with "S" for straight ignored, always
    alternate."""
    bends = turns.replace("S", "")
    return "LL" not in bends and "RR" not in bends
# E: After removing the straight parts no two equal turns may stand together.
# R: road as string of L, R, S; ignoring S, do left and right always alternate?
assert is_zigzag_road("LSRSL") is True
assert is_zigzag_road("LSL") is False
assert is_zigzag_road("SS") is True

def fuel_price_table(prices: dict[str, float], litres: int) -> list[str]:
    """Return lines "name 45.30" with the price of the litres at each station, cheapest first,
    ties by name."""
    ordered = sorted(prices, key=lambda name: (prices[name], name))
    return [f"{name} {prices[name] * litres:.2f}" for name in ordered]
# E: The names are sorted by price and the totals written with two decimals.
# R: stations with litre prices -> lines like "Aral 45.30" for n litres sorted by price
assert fuel_price_table({"Shell": 1.75, "Jet": 1.5}, 20) == ["Jet 30.00", "Shell 35.00"]
assert fuel_price_table({"B": 2.0, "A": 2.0}, 1) == ["A 2.00", "B 2.00"]
assert fuel_price_table({}, 5) == []

def stacked_cups_height(cups: int, cup: float, rim: float) -> float:
    """Return the height of a stack of cups: the first counts fully, each further one adds only
    its rim; 0 cups are 0."""
    if cups == 0:
        return 0
    return round(cup + (cups - 1) * rim, 2)
# E: One cup height and one rim less than there are cups are added.
# R: n stacked paper cups: first one full height, every other adds the rim height
assert stacked_cups_height(5, 10, 1.5) == 16.0
assert stacked_cups_height(1, 10, 2) == 10
assert stacked_cups_height(0, 10, 2) == 0

def clean_shift_plan(plan: dict[str, str]) -> dict[str, list[str]]:
    """Turn a dict from day to a name into a dict from name to the list of days, leaving out
    days with "" as name."""
    by_name = {}
    for day, name in plan.items():
        if name:
            by_name.setdefault(name, []).append(day)
    return by_name
# E: setdefault collects the days under the name, and empty names are false.
# R: {"mon": "Al", "tue": "Al", "wed": ""} -> {"Al": ["mon", "tue"]}
assert clean_shift_plan({"mon": "Al", "tue": "Al", "wed": ""}) == {"Al": ["mon", "tue"]}
assert clean_shift_plan({"mon": ""}) == {}
assert clean_shift_plan({}) == {}

def hurdles_fallen(heights: list[int], jumps: list[int]) -> int:
    """Count the hurdles that fall: those where the jump is lower than the height; a missing
    jump counts as a fall."""
    fallen = sum(jump < height for height, jump in zip(heights, jumps))
    return fallen + max(len(heights) - len(jumps), 0)
# E: Pairs are compared, and hurdles without a jump are added.
# R: compare jump heights w/ hurdles one by one, too low = falls, no jump = falls too
assert hurdles_fallen([80, 90, 100], [85, 85]) == 2
assert hurdles_fallen([80], [80, 10]) == 0
assert hurdles_fallen([], []) == 0

def tv_channel_after(channel: int, keys: str, highest: int) -> int:
    """Return the channel after keys: "+" and "-" go round from 1 to highest, digits set a
    channel from 1 to highest.

    A digit outside of that range has no effect."""
    for key in keys:
        if key == "+":
            channel = channel % highest + 1
        elif key == "-":
            channel = (channel - 2) % highest + 1
        elif 1 <= int(key) <= highest:
            channel = int(key)
    return channel
# M: Shifting by one before and after the modulo keeps channels from 1 to the highest.
# R: tv remote with + - and digits, channels 1..highest wrap around. which channel in the end
assert tv_channel_after(5, "+", 5) == 1
assert tv_channel_after(1, "--", 5) == 4
assert tv_channel_after(1, "39+", 5) == 4

def best_price_by_weekday(prices: list[tuple[date, int]]) -> dict[str, int]:
    """Return a dict from short weekday name ("Mon") to the lowest price on that weekday, in
    order of first occurrence."""
    best = {}
    for day, cents in prices:
        name = day.strftime("%a")
        best[name] = min(cents, best.get(name, cents))
    return best
# E: The default of get is the price itself, so the first price of a weekday is always stored.
# R: [(date, price)] -> lowest price per weekday name like "Mon"
assert best_price_by_weekday([(date(2024, 1, 1), 300), (date(2024, 1, 8), 250)]) == {"Mon": 250}
assert best_price_by_weekday([(date(2024, 1, 2), 5), (date(2024, 1, 1), 9)]) == {"Tue": 5, "Mon": 9}
assert best_price_by_weekday([]) == {}

def mountain_view(heights: list[int], place: int) -> tuple[int, int]:
    """Return how many of the heights to the left and to the right of a place are lower than its
    height."""
    here = heights[place]
    left = sum(height < here for height in heights[:place])
    right = sum(height < here for height in heights[place + 1:])
    return left, right
# E: Two slices are searched with the same comparison.
# R: from peak number `place`, count lower peaks on the left and on the right -> tuple
assert mountain_view([1, 5, 3, 2, 9], 2) == (1, 1)
assert mountain_view([7], 0) == (0, 0)
assert mountain_view([1, 2, 3], 2) == (2, 0)

def trip_stops_text(stops: list[str], nights: list[int]) -> str:
    """Join stops and nights to a text like "Rome (2) - Ulm - Oslo (1)"; 0 nights show no
    brackets."""
    return " - ".join(f"{s} ({n})" if n else s for s, n in zip(stops, nights))
# E: zip pairs stops and nights, and the conditional expression drops the brackets for zero.
# R: "Rome (2) - Ulm - Oslo (1)" from a list of stops & a list of nights (0 = no brackets)
assert trip_stops_text(["Rome", "Ulm", "Oslo"], [2, 0, 1]) == "Rome (2) - Ulm - Oslo (1)"
assert trip_stops_text(["Ulm"], [0]) == "Ulm"
assert trip_stops_text([], []) == ""

def beds_in_hostel(bookings: list[tuple[int, int]], night: int, beds: int) -> int:
    """Return the free beds in a night: a booking (first, last) takes one bed from night first
    to night last inclusive.

    With more bookings than beds the result is 0."""
    taken = sum(first <= night <= last for first, last in bookings)
    return max(beds - taken, 0)
# E: Bookings that contain the night are counted and taken off the beds.
# R: free beds on a given night, bookings = (first night, last night), never negative
assert beds_in_hostel([(1, 3), (3, 5)], 3, 4) == 2
assert beds_in_hostel([(1, 3), (3, 5)], 3, 1) == 0
assert beds_in_hostel([], 1, 2) == 2

def loudest_hour(noise: list[list[int]]) -> int:
    """Return the index of the hour whose list of noise readings has the highest mean, skipping
    empty hours; -1 if all are empty."""
    means = {i: sum(readings) / len(readings) for i, readings in enumerate(noise) if readings}
    return max(means, key=means.get, default=-1)
# E: The means of the hours with readings are put in a dictionary, whose best key is returned.
# R: list of readings per hour -> hour index with the highest average (empty hours don't count, -1 if nothing)
assert loudest_hour([[40, 50], [], [60]]) == 2
assert loudest_hour([[], []]) == -1
assert loudest_hour([[5], [5]]) == 0

def ticket_strip(first: int, count: int, torn: set[int]) -> list[str]:
    """Return count ticket numbers from first on as three-digit texts, with torn numbers shown
    as "---"."""
    return ["---" if n in torn else f"{n:03}" for n in range(first, first + count)]
# E: Each number of the range is padded with zeros or replaced.
# R: ticket numbers as 3 digit strings, torn ones shown as ---
assert ticket_strip(8, 3, {9}) == ["008", "---", "010"]
assert ticket_strip(1, 1, set()) == ["001"]
assert ticket_strip(5, 0, {5}) == []

def climb_calories(floors: list[int], kilos: float) -> int:
    """Return the calories for floor changes: each floor up costs 0.0025 times the kilos times 3
    metres, doubled; down is free.

    floors is the list of floors visited in order; the result is rounded."""
    up = sum(max(b - a, 0) for a, b in zip(floors, floors[1:]))
    return round(up * 3 * kilos * 0.0025 * 2)
# E: Only the upward differences of neighbouring floors are added.
assert climb_calories([0, 4, 2, 6], 80) == 10
assert climb_calories([5, 0], 80) == 0
assert climb_calories([], 80) == 0

def shadow_length_text(height: float, ratio: float) -> str:
    """Return the length of a shadow, height times ratio, as text: "none" for 0, "over 100 m"
    above that, else "12.5 m"."""
    length = height * ratio
    if length == 0:
        return "none"
    return "over 100 m" if length > 100 else f"{length:.1f} m"
# E: The product is computed once and the special lengths get words.
assert shadow_length_text(5, 2.5) == "12.5 m"
assert shadow_length_text(60, 2) == "over 100 m"
assert shadow_length_text(5, 0) == "none"

def ferry_timetable(first: int, last: int, every: int, skip: set[int]) -> list[str]:
    """Return "H:MM" departures from minute first to last in steps of every, without the minutes
    of the day in skip."""
    return [f"{m // 60}:{m % 60:02}" for m in range(first, last + 1, every) if m not in skip]
# E: The range makes the minutes, the filter drops some, and the f-string writes them.
# R: ferry times from first to last minute every n min except those in skip -> ["8:00", "8:40"...]
assert ferry_timetable(480, 570, 40, {520}) == ["8:00", "9:20"]
assert ferry_timetable(5, 5, 10, set()) == ["0:05"]
assert ferry_timetable(10, 5, 1, set()) == []

def meals_until_shopping(stock: dict[str, int], meal: dict[str, int], keep: int = 0) -> int:
    """Return how often a meal can be cooked if keep pieces of every ingredient must stay in
    stock; missing ones count 0."""
    return min(max(stock.get(item, 0) - keep, 0) // need for item, need in meal.items())
# M: The reserve is taken off each ingredient before the division, and the scarcest decides.
# R: how many times can i cook the meal but always keep `keep` of everything
assert meals_until_shopping({"egg": 9, "ham": 4}, {"egg": 2, "ham": 1}, 1) == 3
assert meals_until_shopping({"egg": 9}, {"egg": 2, "ham": 1}) == 0
assert meals_until_shopping({"egg": 1}, {"egg": 1}, 5) == 0

def overtaking_count(before: list[str], after: list[str]) -> dict[str, int]:
    """Return for each driver how many places were won from before to after, negative for places
    lost."""
    return {driver: before.index(driver) - after.index(driver) for driver in before}
# E: A smaller index afterwards means that places were won.
# R: two orders of the same drivers, places gained per driver (+/-)
assert overtaking_count(["A", "B", "C"], ["C", "A", "B"]) == {"A": -1, "B": -1, "C": 2}
assert overtaking_count(["A"], ["A"]) == {"A": 0}
assert overtaking_count([], []) == {}

def quiet_carriage(train: list[dict], word: str = "quiet") -> int:
    """Return the number of the first carriage with free seats and the word among its tags, or 0
    if there is none.

    Each carriage is a dict with "number", "free" and "tags" (a list)."""
    for carriage in train:
        if carriage["free"] > 0 and word in carriage["tags"]:
            return carriage["number"]
    return 0
# E: Both conditions must hold, and the first such carriage ends the search.
# R: train = list of dicts number/free/tags; first one with a free seat and tag "quiet" (default), 0 if none
assert quiet_carriage([{"number": 3, "free": 0, "tags": ["quiet"]},
                       {"number": 4, "free": 2, "tags": ["quiet", "wifi"]}]) == 4
assert quiet_carriage([{"number": 3, "free": 5, "tags": []}]) == 0
assert quiet_carriage([{"number": 1, "free": 1, "tags": ["bike"]}], "bike") == 1

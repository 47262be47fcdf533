"""Verified problems: while_states."""

def years_until_balance(start: float, rate: float, target: float) -> int:
    """Return the full years until money growing by rate percent a year reaches the target;
    rate is above 0."""
    years = 0
    while start < target:
        start *= 1 + rate / 100
        years += 1
    return years
# E: The balance grows once per round until it is large enough.
# R: how many years till my savings reach target at r% a year (start, rate, target)
assert years_until_balance(1000, 5, 1100) == 2
assert years_until_balance(500, 3, 500) == 0
assert years_until_balance(100, 100, 800) == 3

def savings_with_deposits(start: int, monthly: int, months: int, bonus_every: int = 12) -> int:
    """Return the savings after monthly deposits, with a bonus of one more deposit after
    every bonus_every months."""
    return start + monthly * (months + months // bonus_every)
# E: Full bonus periods count as additional deposits.
# R: saving monthly, every 12th month i get an extra deposit. total after n months
assert savings_with_deposits(100, 50, 12) == 750
assert savings_with_deposits(0, 10, 11) == 110
assert savings_with_deposits(5, 10, 6, 3) == 85

def months_to_clear_debt(debt: float, rate: float, payment: float) -> int | None:
    """Return the months to pay off a debt: each month rate percent is added, then the
    payment is made.

    If the payment does not exceed the first interest, return None."""
    if payment <= debt * rate / 100:
        return None
    months = 0
    while debt > 0:
        debt += debt * rate / 100 - payment
        months += 1
    return months
# M: Interest raises and the payment lowers the debt until it is gone.
# R: credit card debt, x% interest each month then i pay p. months until zero? None if it never ends
assert months_to_clear_debt(1000, 1, 500) == 3
assert months_to_clear_debt(1000, 5, 50) is None
assert months_to_clear_debt(0, 5, 10) == 0

def last_payment(debt: int, payment: int) -> int:
    """Return the size of the last payment when a debt is paid in equal payments and a
    possibly smaller last one."""
    return debt % payment or payment if debt else 0
# M: The remainder is the last payment unless it is zero, which means a full one.
assert last_payment(100, 30) == 10
assert last_payment(90, 30) == 30
assert last_payment(0, 30) == 0

def bounce_count(height: float, keep_percent: int, lowest: float) -> int:
    """Count the bounces of a ball that reach at least the lowest height, each keep_percent
    of the one before."""
    bounces = 0
    height *= keep_percent / 100
    while height >= lowest:
        bounces += 1
        height *= keep_percent / 100
    return bounces
# M: The height shrinks before each test, so the first fall is not counted.
# R: ball dropped from h, bounces to p% each time. how many bounces still reach `lowest`
assert bounce_count(100, 50, 20) == 2
assert bounce_count(10, 50, 8) == 0
assert bounce_count(16, 50, 2) == 3

def snail_on_wall_day(wall: int, up: int, down: int) -> int:
    """Return the day on which a snail reaches the top of a wall, climbing up by day and
    slipping down by night.

    It climbs more than it slips."""
    height = 0
    day = 0
    while True:
        day += 1
        height += up
        if height >= wall:
            return day
        height -= down
# M: The test comes between the climb and the slip.
# R: snail climbs u per day slides d at night, day it reaches the top of wall w
assert snail_on_wall_day(10, 3, 2) == 8
assert snail_on_wall_day(5, 5, 1) == 1
assert snail_on_wall_day(6, 4, 1) == 2

def countdown_with_holds(start: int, holds: list[int]) -> list[str]:
    """Return the countdown from start to 1 as texts, with "hold" after every number in
    holds, then "go"."""
    lines = []
    while start > 0:
        lines.append(str(start))
        if start in holds:
            lines.append("hold")
        start -= 1
    lines.append("go")
    return lines
# M: The number falls by one per round, and holds add a line.
# R: 3,2,1,go but say "hold" after numbers in the list
assert countdown_with_holds(3, [2]) == ["3", "2", "hold", "1", "go"]
assert countdown_with_holds(1, []) == ["1", "go"]
assert countdown_with_holds(0, [0]) == ["go"]

def weeks_of_stock(stock: int, weekly_use: int, delivery: int, every: int, limit: int = 100) -> int:
    """Return how many weeks the stock covers the weekly use when a delivery comes after
    every so many weeks.

    The count ends at the limit."""
    weeks = 0
    while weeks < limit and stock >= weekly_use:
        stock -= weekly_use
        weeks += 1
        if weeks % every == 0:
            stock += delivery
    return weeks
# M: Each week needs a full use from the stock, and deliveries follow in a rhythm.
assert weeks_of_stock(10, 4, 3, 2) == 3
assert weeks_of_stock(3, 4, 50, 1) == 0
assert weeks_of_stock(4, 4, 4, 1) == 100

def trips_with_growing_load(total: int, first: int, growth: int) -> int:
    """Return the trips to carry a total when the first trip takes first and each next one
    growth more."""
    trips = 0
    load = first
    while total > 0:
        total -= load
        load += growth
        trips += 1
    return trips
# M: Load and rest change together in each round.
# R: carry n things, first trip a, every next trip +g. how many trips
assert trips_with_growing_load(20, 5, 2) == 3
assert trips_with_growing_load(5, 5, 0) == 1
assert trips_with_growing_load(0, 1, 1) == 0

def pocket_money_until(price: int, week_one: int) -> int:
    """Return the week in which a price is saved up if the weekly money rises by 1 each
    week; week_one above 0."""
    week = saved = 0
    while saved < price:
        saved += week_one + week
        week += 1
    return week
# M: The money of a week is the first amount plus the weeks passed.
assert pocket_money_until(10, 3) == 3
assert pocket_money_until(0, 3) == 0
assert pocket_money_until(3, 3) == 1

def charge_and_use(level: int, pattern: list[int], lowest: int = 0) -> int:
    """Repeat a pattern of changes from the start until the level would fall below the
    lowest; count the changes made.

    The pattern is not empty and its sum is negative."""
    steps = 0
    while level + pattern[steps % len(pattern)] >= lowest:
        level += pattern[steps % len(pattern)]
        steps += 1
    return steps
# H: The index wraps around the pattern by the remainder.
assert charge_and_use(10, [-4, 1]) == 6
assert charge_and_use(3, [-5, 2]) == 0
assert charge_and_use(6, [-3], 3) == 1

def halve_or_minus(number: int) -> list[int]:
    """Return the numbers from number down to 0: an even one is halved, an odd one lowered by 1."""
    path = [number]
    while number > 0:
        number = number // 2 if number % 2 == 0 else number - 1
        path.append(number)
    return path
# E: The rule depends on the parity in every round.
# R: even -> half, odd -> minus 1, until 0. list all values
assert halve_or_minus(6) == [6, 3, 2, 1, 0]
assert halve_or_minus(1) == [1, 0]
assert halve_or_minus(0) == [0]

def operations_to_reach(target: int) -> int:
    """Return the fewest steps from 0 to a target when a step adds 1 or doubles the number."""
    steps = 0
    while target > 0:
        target = target // 2 if target % 2 == 0 else target - 1
        steps += 1
    return steps
# M: Going backwards, halving is always best when it is possible.
# R: from 0, +1 or *2 per move. least moves to n
assert operations_to_reach(5) == 4
assert operations_to_reach(8) == 4
assert operations_to_reach(0) == 0

def first_day_over(start: int, changes: list[int], limit: int) -> int | None:
    """Return the day, from 1, after whose change the value is above the limit, or None if
    it never is."""
    day = 0
    while day < len(changes):
        start += changes[day]
        day += 1
        if start > limit:
            return day
    return None
# M: The loop stops at the end of the list or when the limit is passed.
assert first_day_over(5, [2, -1, 6], 10) == 3
assert first_day_over(5, [1], 10) is None
assert first_day_over(0, [], -1) is None

def digits_until_zero(number: int) -> int:
    """Count how often a non-negative number can be divided by 10, dropping the rest, until
    it is 0."""
    count = 0
    while number:
        number //= 10
        count += 1
    return count
# E: Each division drops the last digit.
# R: count divisions by 10 until nothing's left
assert digits_until_zero(507) == 3
assert digits_until_zero(9) == 1
assert digits_until_zero(0) == 0

def subtract_sum_game(number: int) -> int:
    """Count the steps to 0 when in each step the sum of its digits is subtracted from the
    number."""
    steps = 0
    while number > 0:
        number -= sum(int(digit) for digit in str(number))
        steps += 1
    return steps
# E: The digit sum of the current number is taken off in each round.
# R: n - digitsum(n) again and again, steps to 0
assert subtract_sum_game(20) == 3
assert subtract_sum_game(7) == 1
assert subtract_sum_game(0) == 0

def tournament_prize_rounds(prize: int, players: int) -> list[int]:
    """Return the prize for each round of a knockout, halved (rounded down) in every earlier
    round, first round first.

    The last round, with two players, has the full prize; players is a power of two above 1."""
    prizes = []
    while players > 1:
        prizes.append(prize)
        prize //= 2
        players //= 2
    return prizes[::-1]
# M: The prizes are built from the final backwards and then reversed.
assert tournament_prize_rounds(100, 8) == [25, 50, 100]
assert tournament_prize_rounds(7, 2) == [7]
assert tournament_prize_rounds(9, 4) == [4, 9]

def melt_snowman(height: int, degrees: list[int]) -> int:
    """Return the hour, from 1, in which a snowman is gone, losing as many cm as there are
    degrees above 0.

    If some of it is left at the end, return 0."""
    for hour, degree in enumerate(degrees, 1):
        height -= max(0, degree)
        if height <= 0:
            return hour
    return 0
# E: Only positive degrees take off height.
# R: snowman loses deg cm each hour when above zero. hour when it's gone else 0
assert melt_snowman(5, [2, -3, 4]) == 3
assert melt_snowman(50, [1, 1]) == 0
assert melt_snowman(1, [1]) == 1

def refills_during_day(cups_drunk: list[int], pot_size: int) -> int:
    """Count how often a coffee pot is refilled, which happens when fewer cups are left than
    an hour needs.

    The pot starts full, and no hour needs more than its size."""
    left = pot_size
    refills = 0
    for cups in cups_drunk:
        if cups > left:
            left = pot_size
            refills += 1
        left -= cups
    return refills
# M: A refill sets the rest back before the cups are taken.
assert refills_during_day([3, 4, 2, 5], 8) == 1
assert refills_during_day([1, 1], 2) == 0
assert refills_during_day([], 5) == 0

def elevator_seconds(floors: list[int], start: int = 0, per_floor: int = 3, door: int = 5) -> int:
    """Return the seconds of an elevator going through floors in order: per_floor for each
    floor and door at each stop.

    A stop at the floor where it already is only opens the door."""
    seconds = 0
    for floor in floors:
        seconds += abs(floor - start) * per_floor + door
        start = floor
    return seconds
# M: The current floor is remembered as the start of the next ride.
# R: lift visits floors in order starting at 0. 3s a floor and 5s door per stop
assert elevator_seconds([2, 5]) == 25
assert elevator_seconds([0]) == 5
assert elevator_seconds([]) == 0
assert elevator_seconds([1], start=4, per_floor=1, door=0) == 3

def robot_battery(moves: str, battery: int) -> int:
    """Return the battery left: "F" costs 2, "T" costs 1, "C" charges 5 up to 20; it stops
    for good at 0 or less.

    The result is never below 0."""
    for move in moves:
        if battery <= 0:
            break
        if move == "C":
            battery = min(20, battery + 5)
        else:
            battery -= 2 if move == "F" else 1
    return max(0, battery)
# M: The loop is left when the battery is empty, and charging is capped.
assert robot_battery("FFT", 10) == 5
assert robot_battery("FC", 1) == 0
assert robot_battery("C", 18) == 20

def tank_level_events(events: list[str], size: int) -> int:
    """Return the level of a tank of some size after events like "+5" and "-3", starting
    full and kept in 0 to size."""
    level = size
    for event in events:
        level = max(0, min(size, level + int(event)))
    return level
# E: int understands the sign, and min and max keep the bounds.
# R: tank begins full; events "+5" "-3"; never <0 or >size. level at end
assert tank_level_events(["-3", "+5", "-2"], 10) == 8
assert tank_level_events(["-20", "+1"], 10) == 1
assert tank_level_events([], 4) == 4

def fold_paper(thickness_mm: float, wanted_mm: float) -> int:
    """Return how many folds make paper at least as thick as wanted; each fold doubles the
    thickness."""
    folds = 0
    while thickness_mm * 2 ** folds < wanted_mm:
        folds += 1
    return folds
# E: The power of two grows with the number of folds.
assert fold_paper(0.5, 8) == 4
assert fold_paper(1, 1) == 0
assert fold_paper(1, 1000) == 10

def rabbit_pairs_later(months: int, pairs: int = 1) -> int:
    """Return the pairs of rabbits after months: each grown pair gives one young pair a
    month, grown one month later.

    All pairs are young at the start."""
    young, grown = pairs, 0
    for _ in range(months):
        young, grown = grown, grown + young
    return young + grown
# M: Young ones grow up, and as many new ones come as there were grown pairs.
assert rabbit_pairs_later(0) == 1
assert rabbit_pairs_later(5) == 8
assert rabbit_pairs_later(3, 2) == 6

def guess_number_steps(low: int, high: int, secret: int) -> int:
    """Count the guesses needed when always the middle (rounded down) of the possible range
    is guessed."""
    guesses = 1
    middle = (low + high) // 2
    while middle != secret:
        if middle < secret:
            low = middle + 1
        else:
            high = middle - 1
        middle = (low + high) // 2
        guesses += 1
    return guesses
# M: Each wrong guess cuts the range on one side of the middle.
# R: binary guessing between low and high, how many guesses until secret
assert guess_number_steps(1, 100, 50) == 1
assert guess_number_steps(1, 10, 10) == 4
assert guess_number_steps(5, 5, 5) == 1

def bank_fee_months(balance: int, fee: int, free_from: int) -> int:
    """Return how many months a fee can be taken from a balance before it would go below 0;
    0 if it is free.

    Accounts with at least free_from pay no fee at all; the fee is above 0."""
    if balance >= free_from:
        return 0
    return balance // fee
# E: The free accounts leave early, and the others are divided by the fee.
assert bank_fee_months(50, 12, 1000) == 4
assert bank_fee_months(1000, 12, 1000) == 0
assert bank_fee_months(5, 12, 100) == 0

def compound_list(start: float, rate: float, years: int) -> list[float]:
    """Return the balance at the end of each year, rounded to cents every year, for a rate
    in percent."""
    balances = []
    for _ in range(years):
        start = round(start * (100 + rate) / 100, 2)
        balances.append(start)
    return balances
# E: The rounded balance is both stored and carried on.
# R: yearly balances with r% interest, rounded to 2 each year
assert compound_list(100, 10, 3) == [110.0, 121.0, 133.1]
assert compound_list(50, 0, 1) == [50.0]
assert compound_list(50, 5, 0) == []

def better_offer_after(start_a: int, raise_a: int, start_b: int, raise_b: int) -> int | None:
    """Return the first year, from 0, in which pay B is above pay A with yearly raises, or
    None if never.

    Pay in year n is the start plus n raises."""
    if start_b <= start_a and raise_b <= raise_a:
        return None
    year = 0
    while start_b <= start_a:
        start_a += raise_a
        start_b += raise_b
        year += 1
    return year
# M: The impossible case is excluded, then both pays grow until B leads.
# R: job a: start + raise, job b: start + raise. in which year does b pay more? None if never
assert better_offer_after(1000, 10, 950, 30) == 3
assert better_offer_after(1000, 10, 900, 10) is None
assert better_offer_after(10, 5, 11, 0) == 0

def parking_garage(events: list[str], places: int) -> tuple[int, int]:
    """Follow "in" and "out" events of a garage; return (cars inside, cars turned away
    because it was full)."""
    inside = away = 0
    for event in events:
        if event == "out":
            inside -= 1
        elif inside < places:
            inside += 1
        else:
            away += 1
    return inside, away
# M: A car coming in is either parked or counted as turned away.
assert parking_garage(["in", "in", "out", "in", "in"], 2) == (2, 1)
assert parking_garage(["in"], 0) == (0, 1)
assert parking_garage([], 3) == (0, 0)

def level_up(points: list[int], first_need: int) -> int:
    """Return the level reached, from 1, when level n needs n times first_need points gained
    since the last level up.

    Points beyond the need are carried over."""
    level, have = 1, 0
    for gained in points:
        have += gained
        while have >= level * first_need:
            have -= level * first_need
            level += 1
    return level
# H: An inner loop allows several levels for one large gain.
# R: game xp: going from level n to n+1 costs n*first_need, leftover xp carries over
assert level_up([5, 10, 30], 10) == 3
assert level_up([100], 10) == 5
assert level_up([], 10) == 1

def take_turns_pool(pool: int, takes: list[int]) -> int:
    """Return the index of the player who takes the last piece of a pool, players taking
    their fixed number in turn.

    A player takes what is left if it is less; the pool is above 0."""
    turn = 0
    while pool > 0:
        pool -= takes[turn % len(takes)]
        turn += 1
    return (turn - 1) % len(takes)
# M: The turn number wraps around the players, and the last turn is looked up.
assert take_turns_pool(10, [3, 2]) == 1
assert take_turns_pool(1, [5, 5]) == 0
assert take_turns_pool(9, [1, 1, 1]) == 2

def growing_gap_days(last: int) -> list[int]:
    """Return the days for reviewing words: day 1, then gaps of 1, 2, 4, 8 and so on, up to
    the last day."""
    days = []
    day, gap = 1, 1
    while day <= last:
        days.append(day)
        day += gap
        gap *= 2
    return days
# M: Day and gap are both updated in every round.
# R: review days: 1, 2, 4, 8, 16 style with doubling gaps, until last
assert growing_gap_days(10) == [1, 2, 4, 8]
assert growing_gap_days(1) == [1]
assert growing_gap_days(0) == []

def sleep_counter(sheep_per_minute: int, tired_after: int) -> int:
    """Return how many sheep are counted until the running sum of minutes 1 + 2 + 3 ...
    reaches tired_after.

    In every minute the same number of sheep is counted."""
    minutes = total = 0
    while total < tired_after:
        minutes += 1
        total += minutes
    return minutes * sheep_per_minute
# E: The minutes are added up until the sum is large enough.
assert sleep_counter(20, 6) == 60
assert sleep_counter(5, 7) == 20
assert sleep_counter(5, 0) == 0

def safe_dial_end(start: int, turns: list[int], size: int = 100) -> tuple[int, int]:
    """Turn a dial from start by signed amounts; return (final number, how often a turn
    ended on 0)."""
    zeros = 0
    for turn in turns:
        start = (start + turn) % size
        zeros += start == 0
    return start, zeros
# M: The remainder keeps the dial in its range, and a bool is added as 0 or 1.
assert safe_dial_end(50, [-50, 30]) == (30, 1)
assert safe_dial_end(5, []) == (5, 0)
assert safe_dial_end(9, [1, 10], 10) == (0, 2)

class StepCounter:
    """Count steps for several days: walk(steps) adds to today, sleep() ends the day and
    best() gives the most steps of a finished day, 0 before any."""

    def __init__(self):
        self.today = 0
        self.days = []

    def walk(self, steps):
        self.today += steps

    def sleep(self):
        self.days.append(self.today)
        self.today = 0

    def best(self):
        return max(self.days, default=0)
# E: The number of today moves into the list of days when the day ends.
# R: StepCounter class: walk(n), sleep() closes the day, best() = record day
counter = StepCounter()
assert counter.best() == 0
counter.walk(300)
counter.walk(200)
counter.sleep()
counter.walk(900)
assert counter.best() == 500
assert counter.today == 900

class CoinTurnstile:
    """Model a gate that opens for one person per coin: coin() unlocks it, push() returns True and
    locks it
    again if it was unlocked, else False; passed is the number of people who went through."""

    def __init__(self):
        self.open = False
        self.passed = 0

    def coin(self):
        self.open = True

    def push(self):
        if not self.open:
            return False
        self.open = False
        self.passed += 1
        return True
# E: One flag holds the state, and a push consumes it.
# R: turnstile class. coin() unlock, push() -> True if it lets you through. count passed
gate = CoinTurnstile()
assert gate.push() is False
gate.coin()
gate.coin()
assert gate.push() is True
assert gate.push() is False
assert gate.passed == 1

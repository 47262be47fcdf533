"""Verified problems: tiny worlds."""

from collections import deque

def bathroom_queue(minutes_needed, wait_limit):
    """Return how many people of a queue get in before they give up.

    Each person uses the bathroom for their own minutes; someone whose wait exceeds wait_limit
    leaves
    without using it."""
    clock = 0
    served = 0
    for minutes in minutes_needed:
        if clock <= wait_limit:
            clock += minutes
            served += 1
    return served
# M: The clock only moves on for people whose wait is still within the limit.
# R: queue for a bathroom: list of minutes each person needs, and everyone leaves if they would wait more than limit. how many get in?
assert bathroom_queue([5, 5, 5], 7) == 2
assert bathroom_queue([10, 1], 10) == 2
assert bathroom_queue([], 3) == 0

def tank_after_week(start, daily_use, rain, capacity):
    """Return the litres in a rain barrel after days with the given rain.

    Each day the rain is added first, anything above capacity is lost, then daily_use is taken,
    but never more than is there."""
    level = start
    for litres in rain:
        level = min(level + litres, capacity)
        level = max(level - daily_use, 0)
    return level
# E: min cuts off the overflow and max keeps the barrel from going below empty.
# R: rain barrel sim: start litres, use per day, list of rain litres per day, capacity. fill first, then use. whats left at the end
assert tank_after_week(50, 20, [0, 100, 0], 100) == 60
assert tank_after_week(10, 20, [0], 100) == 0
assert tank_after_week(30, 5, [], 40) == 30

def lift_trip_floors(start: int, calls: list[int]) -> int:
    """Count the floors that a lift travels when it serves the calls in order, starting at start."""
    travelled = 0
    for floor in calls:
        travelled += abs(floor - start)
        start = floor
    return travelled
# E: The distance to each call is added and the lift then stands at that floor.
# R: elevator at floor `start` serves a list of floors in order. how many floors does it travel in total
assert lift_trip_floors(0, [3, 1, 5]) == 9
assert lift_trip_floors(2, [2, 2]) == 0
assert lift_trip_floors(4, []) == 0

def lift_with_doors(events, limit):
    """Return how many people are in a lift after events of the form "+3" or "-2".

    People beyond limit have to stay outside, and no more can leave than are inside."""
    inside = 0
    for event in events:
        inside = min(max(inside + int(event), 0), limit)
    return inside
# E: int reads the sign as well, and the result is kept between zero and the limit.
# R: people in the lift after events like "+3" "-2", never more than limit nor below 0
assert lift_with_doors(["+3", "-1", "+9"], 6) == 6
assert lift_with_doors(["-2", "+1"], 4) == 1
assert lift_with_doors([], 4) == 0

def phone_at_evening(percent, uses):
    """Return the battery percent after uses, a list of (kind, minutes) pairs, between 0 and 100.

    "video" takes 1 percent every 3 minutes, "music" every 10, "idle" every 30, always whole
    percents
    rounded down; "charge" adds 1 percent per minute."""
    minutes_per_percent = {"video": 3, "music": 10, "idle": 30}
    for kind, minutes in uses:
        if kind == "charge":
            percent = min(percent + minutes, 100)
        else:
            percent = max(percent - minutes // minutes_per_percent[kind], 0)
    return percent
# M: A table gives the minutes per percent, and charging is the one use that adds.
# R: simulate my phone battery: start percent + list of ("video"/"music"/"idle"/"charge", minutes). video 1% per 3 min, music per 10, idle per 30, charge +1% a minute. clamp 0..100
assert phone_at_evening(50, [("video", 30), ("music", 25)]) == 38
assert phone_at_evening(90, [("charge", 20), ("idle", 60)]) == 98
assert phone_at_evening(2, [("video", 60)]) == 0

def traffic_light_at(second, green, yellow, red):
    """Return the colour of a light at a second when it cycles through green, yellow and red
    from 0 on."""
    place = second % (green + yellow + red)
    if place < green:
        return "green"
    return "yellow" if place < green + yellow else "red"
# E: The modulo finds the place in the cycle, which is compared with the ends of the phases.
# R: what colour has the light at second t if it goes green g sec, yellow y sec, red r sec and repeats?
assert traffic_light_at(0, 30, 5, 25) == "green"
assert traffic_light_at(34, 30, 5, 25) == "yellow"
assert traffic_light_at(59, 30, 5, 25) == "red"
assert traffic_light_at(60, 30, 5, 25) == "green"

def cars_through_green(queue, green_seconds, gap):
    """Split a queue of cars into (passed, waiting) lists for one green phase.

    The first car passes at second 0 and one more after every gap seconds, while the light is
    green."""
    passing = -(-green_seconds // gap)
    return queue[:passing], queue[passing:]
# E: The number of passing cars is the green time over the gap, rounded up.
assert cars_through_green(["a", "b", "c", "d"], 5, 2) == (["a", "b", "c"], ["d"])
assert cars_through_green(["a"], 10, 2) == (["a"], [])
assert cars_through_green(["a", "b"], 0, 2) == ([], ["a", "b"])

def rabbits_with_fox(rabbits, years, eaten):
    """Return the number of rabbits per year as a list, beginning with the start.

    Each year they grow by half, rounded down, and then the fox eats eaten of them, never below
    0."""
    history = [rabbits]
    for _ in range(years):
        rabbits = max(rabbits + rabbits // 2 - eaten, 0)
        history.append(rabbits)
    return history
# E: Growth and hunt are one expression, and every result is appended.
# R: population: start rabbits, n years, each year +50% (floor) then fox eats k. list of all counts incl. the first
assert rabbits_with_fox(20, 2, 4) == [20, 26, 35]
assert rabbits_with_fox(5, 3, 10) == [5, 0, 0, 0]
assert rabbits_with_fox(7, 0, 1) == [7]

def ice_layer_days(thickness, temperatures):
    """Return the ice thickness in mm after each day as a list.

    Every degree below zero adds 2 mm, every degree above zero melts 3 mm, down to 0."""
    layers = []
    for degrees in temperatures:
        change = -2 * degrees if degrees < 0 else -3 * degrees
        thickness = max(thickness + change, 0)
        layers.append(thickness)
    return layers
# M: The sign of the temperature picks the factor, and the running thickness never goes below zero.
# R: ice thickness in mm per day: +2 per degree below zero, -3 per degree above, not under 0
assert ice_layer_days(0, [-5, -1, 2]) == [10, 12, 6]
assert ice_layer_days(4, [3, 0]) == [0, 0]
assert ice_layer_days(4, []) == []

def checkout_choice(queues, per_item):
    """Return the index of the checkout that is free first, the lowest one in a tie.

    queues holds for each checkout the item counts of the waiting people; every item takes per_item
    seconds and every person 20 more for paying."""
    times = [sum(items) * per_item + 20 * len(items) for items in queues]
    return times.index(min(times))
# M: For each queue the scanning and paying times are added up before the smallest is found.
# R: which checkout should I take? queues like [[12, 3], [20]], per_item seconds, plus 20 s paying for each person -> index
assert checkout_choice([[12, 3], [20]], 2) == 1
assert checkout_choice([[5], [5]], 3) == 0
assert checkout_choice([[1], []], 3) == 1

def robot_mower(moves, width, height):
    """Count the different cells that a mower cuts, starting at (0, 0), with moves from "UDLR".

    Moves that would leave the lawn of width times height cells are ignored. U raises y."""
    x = y = 0
    cut = {(0, 0)}
    for move in moves:
        dx, dy = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}[move]
        if 0 <= x + dx < width and 0 <= y + dy < height:
            x, y = x + dx, y + dy
            cut.add((x, y))
    return len(cut)
# M: Only allowed steps are made, and a set counts each visited cell once.
# R: lawn mower on a w x h grid starting in the corner (0,0): string of UDLR moves, ignore moves over the edge. number of distinct cells mowed?
assert robot_mower("RRUL", 3, 3) == 5
assert robot_mower("LLDD", 2, 2) == 1
assert robot_mower("", 1, 1) == 1
assert robot_mower("RLRL", 5, 1) == 2

def candle_row_heights(heights: list[int], hours: int) -> list[int]:
    """Return the heights of burning candles after hours, each losing 2 per hour; burnt-down
    ones are removed."""
    return [height - 2 * hours for height in heights if height > 2 * hours]
# E: A candle stays only if it is higher than what burns away.
# R: candles lose 2 per hour, which heights are left after h hours (drop burnt ones)
assert candle_row_heights([10, 4, 7], 2) == [6, 3]
assert candle_row_heights([3], 0) == [3]
assert candle_row_heights([2, 2], 1) == []

def bakery_day(loaves, customers):
    """Return (loaves left, customers sent away) after customers each ask for their number of
    loaves.

    A customer who cannot get all of them buys nothing and counts as sent away."""
    sent_away = 0
    for wanted in customers:
        if wanted <= loaves:
            loaves -= wanted
        else:
            sent_away += 1
    return loaves, sent_away
# E: Each request either lowers the stock or raises the counter.
# R: bakery with n loaves; customers is a list of how many each wants. all or nothing. return (left over, how many went away empty handed)
assert bakery_day(10, [4, 7, 6]) == (0, 1)
assert bakery_day(3, [4, 4]) == (3, 2)
assert bakery_day(3, []) == (3, 0)

def hot_potato_rounds(players, passes):
    """Return the players in the order in which they drop out of hot potato; the last one left
    is not listed.

    Starting with the first player the potato is passed on passes times, then its holder is out and
    the next player starts."""
    circle = deque(players)
    out = []
    while len(circle) > 1:
        circle.rotate(-passes)
        out.append(circle.popleft())
    return out
# M: Rotating the deque passes the potato, and popleft removes its holder.
# R: hot potato game: list of names, potato is passed `passes` times, holder drops out, next one begins. give the order of dropping out (not the winner)
assert hot_potato_rounds(["A", "B", "C"], 1) == ["B", "A"]
assert hot_potato_rounds(["A", "B"], 0) == ["A"]
assert hot_potato_rounds(["A"], 5) == []

def conveyor_belt(items, capacity):
    """Return the items on a belt after all have been put on one by one; the oldest falls off
    when it is full."""
    belt = deque(maxlen=capacity)
    for item in items:
        belt.append(item)
    return list(belt)
# E: A deque with maxlen drops from the left by itself.
# R: belt with room for n items, oldest drops off. what's on it at the end
assert conveyor_belt(["a", "b", "c"], 2) == ["b", "c"]
assert conveyor_belt(["a"], 3) == ["a"]
assert conveyor_belt([], 3) == []

def snowball_fight(team_a, team_b):
    """Return the winner, "A", "B" or "draw", of a fight between two lists of strengths.

    The first of both lists meet: the weaker is out and the stronger stays with the difference;
    equal ones are both out. A team with players left wins."""
    a, b = deque(team_a), deque(team_b)
    while a and b:
        first, second = a.popleft(), b.popleft()
        if first > second:
            a.appendleft(first - second)
        elif second > first:
            b.appendleft(second - first)
    if a:
        return "A"
    return "B" if b else "draw"
# H: Both first players are removed, and the stronger one returns to the front with what is left.
assert snowball_fight([5, 2], [3, 3]) == "A"
assert snowball_fight([2], [2]) == "draw"
assert snowball_fight([1], [1, 1]) == "B"
assert snowball_fight([], []) == "draw"

def fountain_cups(cups: list[int], poured: int) -> list[int]:
    """Return how much is in each cup of a fountain when poured units flow from the first cup down.

    cups holds the capacities; what a cup cannot hold flows on to the next, and the rest is lost."""
    filled = []
    for capacity in cups:
        amount = min(capacity, poured)
        filled.append(amount)
        poured -= amount
    return filled
# E: Each cup takes the smaller of its capacity and what is left.
# R: pour n into the first cup, overflow goes to the next, cups = capacities. how full is each?
assert fountain_cups([3, 5, 4], 7) == [3, 4, 0]
assert fountain_cups([1, 1], 10) == [1, 1]
assert fountain_cups([], 5) == []

def level_two_tanks(first, second, rate):
    """Return the minutes until two tanks are level when rate litres per minute flow from fuller
    to emptier.

    The last minute may move less; equal tanks need 0 minutes."""
    return -(-abs(first - second) // (2 * rate))
# E: Each minute closes the gap by twice the rate, and the division is rounded up.
# R: minutes until two tanks are level if rate litres/min flow across (round up)
assert level_two_tanks(100, 60, 5) == 4
assert level_two_tanks(10, 31, 10) == 2
assert level_two_tanks(7, 7, 3) == 0

def ant_on_stick(position, direction, length, steps):
    """Return where an ant on a stick from 0 to length is after steps, turning round at each end.

    direction is 1 or -1, each step is one unit, and the stick is at least 1 long."""
    for _ in range(steps):
        if not 0 <= position + direction <= length:
            direction = -direction
        position += direction
    return position
# M: Before a step that would leave the stick the direction is reversed.
# R: ant walks on a stick 0..length, turns around at the ends. position, direction (+1/-1), length, steps -> final position
assert ant_on_stick(2, 1, 4, 3) == 3
assert ant_on_stick(0, -1, 5, 1) == 1
assert ant_on_stick(3, 1, 9, 0) == 3

def printer_paper_log(sheets, jobs, refill):
    """Count how often the paper must be refilled while the jobs with their page numbers are
    printed.

    Whenever the tray is empty and another page is needed, refill sheets are put in."""
    refills = 0
    for pages in jobs:
        while pages > sheets:
            pages -= sheets
            sheets = refill
            refills += 1
        sheets -= pages
    return refills
# M: A job uses up the tray as long as it is larger than what is in it.
# R: sheets in the tray, jobs (pages), refill size: number of refills needed
assert printer_paper_log(10, [4, 8], 20) == 1
assert printer_paper_log(0, [45], 20) == 3
assert printer_paper_log(5, [5], 20) == 0
assert printer_paper_log(5, [], 20) == 0

def seats_on_bus(stops, seats):
    """Return the largest number of passengers who stood at the same time on a bus with the
    given seats.

    stops is a list of (off, on) pairs; the bus starts empty."""
    riders = 0
    standing = 0
    for off, on in stops:
        riders += on - off
        standing = max(standing, riders - seats)
    return standing
# M: The passengers beyond the seats are compared with the largest number so far.
# R: bus stops = [(getting off, getting on), ...], n seats. whats the max number of people standing?
assert seats_on_bus([(0, 10), (2, 7), (5, 0)], 12) == 3
assert seats_on_bus([(0, 4)], 4) == 0
assert seats_on_bus([], 4) == 0

def thermostat_hours(outside, target):
    """Count the hours in which a heater runs.

    It switches on when the temperature is more than 1 below target and off when it reaches target;
    between the two it stays as it is. It starts switched off; outside lists the hourly
    temperatures."""
    running = False
    hours = 0
    for degrees in outside:
        if degrees < target - 1:
            running = True
        elif degrees >= target:
            running = False
        hours += running
    return hours
# M: The state changes only at the two limits, and a running hour counts as one.
# R: heater on when temp < target-1, off when >= target, starts off. in how many hours does it run
assert thermostat_hours([20, 18, 19, 20, 19], 20) == 2
assert thermostat_hours([25, 25], 20) == 0
assert thermostat_hours([], 20) == 0

def bouncing_logo(x, dx, width, frames):
    """List the x positions of a logo for the given frames, starting at x and moving dx each frame.

    When x is 0 or less or width or more after a step, the direction turns for the next step."""
    places = []
    for _ in range(frames):
        places.append(x)
        x += dx
        if x <= 0 or x >= width:
            dx = -dx
    return places
# E: After each move the sign of the step changes if an edge was reached.
# R: dvd logo: x, dx, width, frames -> x positions, direction flips at the edges
assert bouncing_logo(1, 2, 5, 5) == [1, 3, 5, 3, 1]
assert bouncing_logo(2, -1, 9, 4) == [2, 1, 0, 1]
assert bouncing_logo(2, 1, 9, 0) == []

def fish_by_age(counts, days):
    """Return the number of fish after days when counts[i] fish have i days left to their next
    young.

    Each day all timers fall by one; a fish at timer 0 starts again at 2 and adds one young fish
    at 4.
    counts has five entries for the timers 0 to 4."""
    ages = list(counts)
    for _ in range(days):
        born = ages.pop(0)
        ages[2] += born
        ages.append(born)
    return sum(ages)
# H: Removing the first counter moves every group down by one, and the parents rejoin at timer 2.
assert fish_by_age([1, 0, 0, 0, 0], 1) == 2
assert fish_by_age([0, 0, 1, 0, 0], 2) == 1
assert fish_by_age([0, 0, 1, 0, 0], 3) == 2
assert fish_by_age([0, 0, 0, 0, 0], 9) == 0

def dominoes_toppled(heights, distance):
    """Count how many stones of a row fall when the first one is pushed.

    Neighbours are distance apart; a stone reaches the next one if it is higher than distance."""
    if not heights:
        return 0
    fallen = 1
    for height in heights[:-1]:
        if height <= distance:
            break
        fallen += 1
    return fallen
# M: The first always falls, and each high enough stone takes its neighbour with it.
# R: row of dominos with different heights, same spacing. push the first: a stone knocks the next if its height > spacing. how many fall
assert dominoes_toppled([5, 5, 2, 5], 3) == 3
assert dominoes_toppled([1, 9], 3) == 1
assert dominoes_toppled([], 3) == 0

def garden_after_storm(plants, wind, protected):
    """Return the names of plants that survive, in order: those protected or at most as high as
    100 minus wind.

    plants is a list of (name, height) pairs and protected a set of names."""
    limit = 100 - wind
    return [name for name, height in plants if name in protected or height <= limit]
# E: One of the two conditions is enough to keep a name.
# R: plants (name, height) survive if protected or height <= 100 - wind. names
assert garden_after_storm([("rose", 60), ("moss", 5), ("sunflower", 150)], 70, {"sunflower"}) == [
    "moss", "sunflower"]
assert garden_after_storm([("rose", 60)], 40, set()) == ["rose"]
assert garden_after_storm([], 90, {"rose"}) == []

def coffee_machine_serves(water, beans, cups):
    """Return the list of drinks that a machine can make from the orders in cups.

    "small" takes 100 water and 8 beans, "large" 200 and 14; an order it cannot make is skipped."""
    needs = {"small": (100, 8), "large": (200, 14)}
    made = []
    for size in cups:
        need_water, need_beans = needs[size]
        if water >= need_water and beans >= need_beans:
            water -= need_water
            beans -= need_beans
            made.append(size)
    return made
# M: The needs come from a table, and both supplies are checked before they are lowered.
# R: coffee machine: water, beans, orders "small" (100 water, 8 beans) or "large" (200, 14). which orders get made? skip what isn't possible
assert coffee_machine_serves(250, 50, ["large", "large", "small"]) == ["large"]
assert coffee_machine_serves(300, 50, ["large", "small"]) == ["large", "small"]
assert coffee_machine_serves(0, 50, ["small"]) == []

def waiting_room_order(arrivals):
    """Return names in the order they are treated: "urgent" ones first, each kind in order of
    arrival.

    arrivals is a list of (name, kind) pairs."""
    urgent = [name for name, kind in arrivals if kind == "urgent"]
    others = [name for name, kind in arrivals if kind != "urgent"]
    return urgent + others
# E: Two filters keep the order within each kind and the lists are joined.
# R: urgent patients first, otherwise order of arrival. list of (name, kind) -> names
assert waiting_room_order([("Al", "normal"), ("Bo", "urgent"), ("Cy", "normal")]) == [
    "Bo", "Al", "Cy"]
assert waiting_room_order([("Al", "normal")]) == ["Al"]
assert waiting_room_order([]) == []

def charge_two_phones(first, second, minutes):
    """Return both battery percents after minutes at one charger that always feeds the emptier
    phone.

    It adds 1 percent per minute, to the first one in a tie, and stops when both are at 100."""
    for _ in range(minutes):
        if first >= 100 and second >= 100:
            break
        if first <= second:
            first += 1
        else:
            second += 1
    return first, second
# M: In each minute the smaller percent grows, until both phones are full.
# R: one charger, always charges the emptier phone 1% per minute. both percents after n minutes
assert charge_two_phones(10, 13, 5) == (14, 14)
assert charge_two_phones(100, 99, 9) == (100, 100)
assert charge_two_phones(5, 50, 0) == (5, 50)

def spread_of_gossip(friends, start, days):
    """Return the sorted names who know a secret after days when everyone tells all friends each
    day.

    friends maps each person to a list of friends; start is the first who knows."""
    knows = {start}
    for _ in range(days):
        knows |= {friend for person in knows for friend in friends.get(person, [])}
    return sorted(knows)
# M: Each day the set grows by the friends of everyone in it.
# R: friends = {"A": ["B"], ...}, A knows a secret and tells all friends every day and so on. who knows after n days? sorted
assert spread_of_gossip({"A": ["B"], "B": ["C"]}, "A", 1) == ["A", "B"]
assert spread_of_gossip({"A": ["B"], "B": ["C"]}, "A", 2) == ["A", "B", "C"]
assert spread_of_gossip({}, "Z", 3) == ["Z"]

def mood_after_day(mood, events):
    """Return a pet's mood after events, kept between 0 and 10 at every step.

    "play" adds 2, "food" adds 3, "bath" takes 4 and anything else changes nothing."""
    effects = {"play": 2, "food": 3, "bath": -4}
    for event in events:
        mood = max(0, min(10, mood + effects.get(event, 0)))
    return mood
# E: The effect is looked up with 0 as default and the result clamped each time.
# R: pet mood 0..10, play +2, food +3, bath -4, other events nothing
assert mood_after_day(5, ["play", "food", "play"]) == 10
assert mood_after_day(3, ["bath", "sleep", "play"]) == 2
assert mood_after_day(7, []) == 7

def stairs_with_slips(goal, up, slip_every):
    """Return the number of moves to reach at least step goal when each move climbs up steps.

    After every slip_every-th move one slips back one step, unless the goal is reached; up is at
    least 2 or slip_every at least 2."""
    place = moves = 0
    while place < goal:
        place += up
        moves += 1
        if place < goal and moves % slip_every == 0:
            place -= 1
    return moves
# M: The loop climbs and, on every so many moves, takes one step back.
assert stairs_with_slips(10, 2, 3) == 6
assert stairs_with_slips(4, 2, 1) == 3
assert stairs_with_slips(0, 2, 2) == 0

def mine_cart_end(track):
    """Follow a track text from index 0 and return the last index reached before the cart leaves it.

    ">" moves one on, "<" one back, "J" jumps two on and "X" stops the cart there. The track is not
    empty and never makes the cart go in circles."""
    place = 0
    while track[place] != "X":
        target = place + {">": 1, "<": -1, "J": 2}[track[place]]
        if not 0 <= target < len(track):
            break
        place = target
    return place
# M: The sign gives the step, and the loop ends at a stop or at the edge of the text.
# R: follow ">", "<", "J" (jump 2), "X" stop on a track string from index 0
assert mine_cart_end(">JX>") == 3
assert mine_cart_end("X<>") == 0
assert mine_cart_end(">X>") == 1
assert mine_cart_end("J") == 0

def sauna_temperature(start, minutes, heat, loss):
    """Return the temperature after minutes of heating by heat per minute.

    Above 60 degrees the room also loses loss degrees per minute; the result never exceeds 95."""
    degrees = start
    for _ in range(minutes):
        degrees += heat
        if degrees > 60:
            degrees -= loss
    return min(degrees, 95)
# E: The loss is only taken off once the room is hot.
# R: start degrees, minutes, heat per minute, loss per minute above 60; max 95
assert sauna_temperature(20, 10, 3, 1) == 50
assert sauna_temperature(58, 2, 3, 1) == 62
assert sauna_temperature(90, 10, 5, 1) == 95

def parking_garage_log(spaces, log):
    """Return the number of cars that were refused.

    log holds "in" and "out" words; an "in" at a full garage is refused, an "out" frees one
    space."""
    free = spaces
    refused = 0
    for word in log:
        if word == "out":
            free += 1
        elif free:
            free -= 1
        else:
            refused += 1
    return refused
# M: The free spaces move up and down, and an arrival without one is counted.
# R: garage with n spaces and a log like ["in","in","out"]. how many cars got turned away because it was full?
assert parking_garage_log(1, ["in", "in", "out", "in"]) == 1
assert parking_garage_log(0, ["in"]) == 1
assert parking_garage_log(2, []) == 0

def slime_splits(size, smallest):
    """Count the pieces when a slime splits into two halves again and again while larger than
    smallest.

    An odd size splits into two halves of which one is larger by one."""
    pieces = [size]
    done = 0
    while pieces:
        piece = pieces.pop()
        if piece > smallest:
            pieces += [piece // 2, piece - piece // 2]
        else:
            done += 1
    return done
# M: A stack holds the pieces still to look at, and each large piece is replaced by its halves.
# R: slime of size n splits in halves while > smallest; number of pieces
assert slime_splits(8, 2) == 4
assert slime_splits(5, 2) == 3
assert slime_splits(2, 3) == 1

def virus_in_row(cells, rounds):
    """Return a text of cells after rounds in which each "x" infects its healthy "o" neighbours.

    "#" is a wall that is never infected; only direct left and right neighbours count."""
    for _ in range(rounds):
        grown = list(cells)
        for i, cell in enumerate(cells):
            if cell == "o" and "x" in cells[max(i - 1, 0):i + 2]:
                grown[i] = "x"
        cells = "".join(grown)
    return cells
# H: Each round looks at the old text and writes into a copy, so infection moves one cell at a time.
# R: text like "ooxo#o": every round x infects direct neighbours o, # blocks. text after n rounds?
assert virus_in_row("ooxo#o", 1) == "oxxx#o"
assert virus_in_row("ooxo#o", 5) == "xxxx#o"
assert virus_in_row("oxo", 0) == "oxo"

def rope_of_lights(count, broken, step):
    """Return the indices of the lights that shine when every step-th light from 0 is on and
    broken ones stay dark."""
    return [i for i in range(0, count, step) if i not in broken]
# E: The range walks in steps and the filter leaves the broken ones out.
# R: every step-th light from 0 is on unless broken. lit indices
assert rope_of_lights(10, {3, 6}, 3) == [0, 9]
assert rope_of_lights(4, set(), 1) == [0, 1, 2, 3]
assert rope_of_lights(0, {0}, 2) == []

def cafe_tables(groups, tables):
    """Seat the groups in order, each at the smallest free table that is large enough, and
    return a list.

    The list holds for each group the size of its table or None if no table fits."""
    free = sorted(tables)
    seated = []
    for group in groups:
        fitting = [size for size in free if size >= group]
        if fitting:
            free.remove(fitting[0])
        seated.append(fitting[0] if fitting else None)
    return seated
# M: In the sorted free tables the first that fits is the smallest, and it is then taken away.
# R: seat groups one by one at the smallest free table thats big enough. groups, tables = sizes. result e.g. [4, 2, None]
assert cafe_tables([3, 2, 4], [2, 4]) == [4, 2, None]
assert cafe_tables([5], [4]) == [None]
assert cafe_tables([], [4]) == []

def mailbox_overflow(letters_per_day, emptied_days, space):
    """Return the 1-based day on which a letter box first holds more than space letters, or 0 if
    never.

    On days in emptied_days the box is emptied in the evening, after the letters came."""
    inside = 0
    for day, letters in enumerate(letters_per_day, start=1):
        inside += letters
        if inside > space:
            return day
        if day in emptied_days:
            inside = 0
    return 0
# M: Letters are added before the check, and the emptying happens last on each day.
# R: day number when the letter box first holds more than `space`, emptied in the evening on certain days, 0 if never
assert mailbox_overflow([3, 4, 5], {1}, 8) == 3
assert mailbox_overflow([3, 4, 5], {2}, 8) == 0
assert mailbox_overflow([9], {1}, 8) == 1

def boat_crossings(people, seats):
    """Return how often a boat crosses the river, in both directions, to bring all people over.

    One of the people must row back after each crossing except the last; seats is at least 2."""
    if people <= 0:
        return 0
    trips = 1
    while people > seats:
        people -= seats - 1
        trips += 2
    return trips
# M: A full crossing and the way back carry one person fewer than there are seats.
# R: n people, boat with s seats, someone rows back each time: total crossings
assert boat_crossings(3, 2) == 3
assert boat_crossings(2, 2) == 1
assert boat_crossings(7, 3) == 5
assert boat_crossings(0, 2) == 0

def sheep_counting_sleep(tiredness, wakefulness):
    """Return the number of sheep counted until tiredness is greater than wakefulness.

    Each sheep adds 2 to tiredness, and every fifth sheep also takes 1 from wakefulness."""
    sheep = 0
    while tiredness <= wakefulness:
        sheep += 1
        tiredness += 2
        if sheep % 5 == 0:
            wakefulness -= 1
    return sheep
# E: The loop stops by itself as soon as one value has passed the other.
assert sheep_counting_sleep(0, 10) == 5
assert sheep_counting_sleep(0, 3) == 2
assert sheep_counting_sleep(9, 3) == 0

def shelf_robot(commands):
    """Return the list of boxes on a shelf after commands such as "put tea", "take tea" and "swap".

    "put" adds at the right end, "take" removes the leftmost such box if there is one, and "swap"
    exchanges the outer two boxes of a shelf that has at least two."""
    shelf = []
    for command in commands:
        action, _, box = command.partition(" ")
        if action == "put":
            shelf.append(box)
        elif action == "take" and box in shelf:
            shelf.remove(box)
        elif action == "swap" and len(shelf) > 1:
            shelf[0], shelf[-1] = shelf[-1], shelf[0]
    return shelf
# M: partition separates action and box, and each action changes the list in its own way.
assert shelf_robot(["put tea", "put salt", "put rice", "swap"]) == ["rice", "salt", "tea"]
assert shelf_robot(["put tea", "take tea", "take tea"]) == []
assert shelf_robot(["swap"]) == []

def leaky_bucket(packets, size, drain):
    """Return the packets that are dropped from a list of packet sizes, one arriving per tick.

    The bucket holds size units, drains by drain before each arrival, and drops a packet that
    does not
    fit completely."""
    level = 0
    dropped = []
    for packet in packets:
        level = max(level - drain, 0)
        if level + packet > size:
            dropped.append(packet)
        else:
            level += packet
    return dropped
# M: The level falls first, and a packet is only added if it fits as a whole.
assert leaky_bucket([5, 5, 5], 8, 2) == [5]
assert leaky_bucket([9], 8, 1) == [9]
assert leaky_bucket([], 8, 1) == []

def tug_of_war(left, right, rounds):
    """Return where the rope ends, negative for left, after rounds of pulling.

    In round r (from 0) the teams' players left[r] and right[r], wrapped around the lists, pull with
    their strengths; the rope moves one towards the stronger one and stays when they are equal."""
    place = 0
    for r in range(rounds):
        a, b = left[r % len(left)], right[r % len(right)]
        place += (b > a) - (a > b)
    return place
# M: The difference of two comparisons is -1, 0 or 1 and moves the rope.
assert tug_of_war([3, 5], [4], 2) == 0
assert tug_of_war([1], [2, 1], 3) == 2
assert tug_of_war([1], [1], 0) == 0

def melting_tower(scoops, minutes):
    """Return the scoops of an ice cream left after minutes; the top one melts by one unit each
    minute.

    scoops lists the sizes from bottom to top; a scoop of size 0 is gone."""
    tower = list(scoops)
    for _ in range(minutes):
        if not tower:
            break
        tower[-1] -= 1
        if tower[-1] == 0:
            tower.pop()
    return tower
# E: The last item shrinks and is popped when nothing of it is left.
# R: ice cream scoops, top one (last) shrinks by 1 per minute. what is left
assert melting_tower([3, 2], 3) == [2]
assert melting_tower([3, 2], 1) == [3, 1]
assert melting_tower([1], 10) == []

def pond_equilibrium(start, inflow, percent_out):
    """Return the number of days until a pond's level stops changing.

    Each day inflow litres are added and then percent_out percent, rounded down, run out; the first
    day that ends at the level of the day before is not counted."""
    days = 0
    level = start
    while True:
        full = level + inflow
        after = full - full * percent_out // 100
        if after == level:
            return days
        level = after
        days += 1
# M: The loop ends when a day leaves the level exactly as it was.
assert pond_equilibrium(10, 10, 50) == 0
assert pond_equilibrium(0, 10, 100) == 0
assert pond_equilibrium(0, 4, 50) == 3

def vending_coins(price, coins):
    """Return (delivered, money back) for coins put into a machine one after the other.

    As soon as the price is reached the machine delivers and returns the surplus and all coins left;
    without reaching it all coins come back."""
    paid = 0
    for i, coin in enumerate(coins):
        paid += coin
        if paid >= price:
            return True, paid - price + sum(coins[i + 1:])
    return False, paid
# M: The sum is checked after every coin, and unused coins are added to the change.
# R: vending machine with a price and a list of coins in order -> (got it?, money back)
assert vending_coins(120, [100, 50, 20]) == (True, 50)
assert vending_coins(120, [100]) == (False, 100)
assert vending_coins(50, [50]) == (True, 0)

def clean_dishes(stack, minutes, per_minute):
    """Return the plates still dirty after washing from the top of the stack for the given minutes.

    The top is the end of the list and per_minute plates are washed in a minute."""
    left = max(len(stack) - minutes * per_minute, 0)
    return stack[:left]
# E: The number of plates that remain is computed first, so a slice is enough.
# R: dirty plates left after m minutes at k plates/min, washed from the top (end of list)
assert clean_dishes(["a", "b", "c", "d"], 1, 3) == ["a"]
assert clean_dishes(["a"], 2, 2) == []
assert clean_dishes(["a", "b"], 0, 5) == ["a", "b"]

def treadmill_distance(programme, max_speed):
    """Return the metres run on a treadmill for a programme of (minutes, change) steps.

    The speed starts at 100 metres per minute; before each step it changes by change, within 0 and
    max_speed, and then stays for the minutes."""
    speed = 100
    metres = 0
    for minutes, change in programme:
        speed = max(0, min(max_speed, speed + change))
        metres += speed * minutes
    return metres
# E: The clamped speed is multiplied by the minutes of its step.
# R: treadmill: speed 100 m/min at first, steps (minutes, change), clamp 0..max. metres
assert treadmill_distance([(2, 0), (3, 50)], 140) == 620
assert treadmill_distance([(5, -200)], 140) == 0
assert treadmill_distance([], 140) == 0

def zombie_distance(runner, zombie, head_start):
    """Return the seconds until a zombie catches a runner, or None if it never does.

    Both speeds are metres per second, the runner is head_start metres ahead, and the result is
    rounded up to whole seconds."""
    closing = zombie - runner
    if head_start <= 0:
        return 0
    if closing <= 0:
        return None
    return -(-head_start // closing)
# E: Only a positive difference of speeds closes the gap.
# R: zombie chases me: my speed, its speed, my head start in metres. seconds till it gets me (round up) or None if never
assert zombie_distance(3, 5, 9) == 5
assert zombie_distance(5, 5, 9) is None
assert zombie_distance(5, 5, 0) == 0

def fill_moulds(batter, moulds):
    """Return a dict from mould name to "full", "part" or "empty" when batter is poured in the
    dict's order.

    moulds maps names to needed amounts above 0."""
    states = {}
    for name, need in moulds.items():
        if batter >= need:
            states[name] = "full"
        else:
            states[name] = "part" if batter > 0 else "empty"
        batter = max(batter - need, 0)
    return states
# M: Comparing what is left with the need gives the state, and then the batter is used up.
# R: pour batter into moulds in dict order: full / part / empty
assert fill_moulds(10, {"ring": 6, "star": 6, "heart": 2}) == {
    "ring": "full", "star": "part", "heart": "empty"}
assert fill_moulds(2, {"heart": 2}) == {"heart": "full"}
assert fill_moulds(5, {}) == {}

def lamp_motion_log(motions, burn, end):
    """Count the minutes from 0 to end, end excluded, in which a motion lamp is on.

    Each motion minute switches it on for burn minutes, starting again while it is already on."""
    return sum(any(start <= minute < start + burn for start in motions) for minute in range(end))
# M: A minute is lit if any motion happened within the burning time before it.
assert lamp_motion_log([2, 4], 3, 10) == 5
assert lamp_motion_log([8], 5, 10) == 2
assert lamp_motion_log([], 5, 10) == 0

def relief_goalkeeper(shots, skill, tiredness):
    """Return how many shots are saved; a shot is saved if its power is at most the current skill.

    After every shot the skill falls by tiredness, but not below 0."""
    saved = 0
    for power in shots:
        saved += power <= skill
        skill = max(skill - tiredness, 0)
    return saved
# E: A comparison counts as one or zero, then the skill falls.
# R: shots saved if power <= skill, skill drops after each shot
assert relief_goalkeeper([5, 5, 5], 6, 1) == 2
assert relief_goalkeeper([0, 0], 0, 3) == 2
assert relief_goalkeeper([], 9, 1) == 0

def garden_hose(distance_to_plants, pressure):
    """Return the indices of plants that get water, when each plant at a distance uses up one
    unit of pressure.

    Plants are reached from near to far, and a plant gets water only if its distance is at most the
    pressure left. The indices are sorted."""
    reached = []
    for distance, index in sorted((d, i) for i, d in enumerate(distance_to_plants)):
        if distance <= pressure:
            reached.append(index)
            pressure -= 1
    return sorted(reached)
# H: Pairs of distance and index are sorted so that the nearest plants use the pressure first.
assert garden_hose([3, 1, 2], 4) == [1, 2]
assert garden_hose([1, 1], 1) == [0]
assert garden_hose([], 5) == []

def echo_strength(loudness, distance_per_step, hearing):
    """List the loudness of each echo that can be heard: it halves, rounded down, then loses
    distance_per_step.

    The list stops before the first echo weaker than hearing; hearing is at least 1."""
    echoes = []
    while True:
        loudness = loudness // 2 - distance_per_step
        if loudness < hearing:
            return echoes
        echoes.append(loudness)
# E: The endless loop is left as soon as an echo is too weak.
assert echo_strength(100, 5, 10) == [45, 17]
assert echo_strength(10, 5, 1) == []
assert echo_strength(16, 0, 1) == [8, 4, 2, 1]

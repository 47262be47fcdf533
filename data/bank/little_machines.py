"""Verified problems: little machines."""

def washing_machine_state(state, event):
    """Return the next state of a washing machine for an event.

    "idle" goes to "washing" on "start", "washing" to "spinning" on "done" and "spinning" to
    "idle" on
    "done"; "stop" always leads to "idle", and any other event keeps the state."""
    if event == "stop":
        return "idle"
    table = {
        ("idle", "start"): "washing",
        ("washing", "done"): "spinning",
        ("spinning", "done"): "idle",
    }
    return table.get((state, event), state)
# E: A dictionary with (state, event) keys holds the changes, and the state is its own default.
# R: state machine for a washer: idle -start-> washing -done-> spinning -done-> idle, "stop" -> idle from anywhere, else unchanged
assert washing_machine_state("idle", "start") == "washing"
assert washing_machine_state("spinning", "done") == "idle"
assert washing_machine_state("washing", "stop") == "idle"
assert washing_machine_state("idle", "done") == "idle"

def gate_positions(signals):
    """Return the states of a gate, "up" or "down", after each signal; it starts "down".

    "car" lifts it, "clear" lowers it, and "hold" keeps it as it is."""
    states = []
    state = "down"
    for signal in signals:
        state = {"car": "up", "clear": "down"}.get(signal, state)
        states.append(state)
    return states
# E: Signals without an entry keep the current state as the default.
# R: parking gate: "car" -> up, "clear" -> down, "hold" no change, starts down. list of states after every signal
assert gate_positions(["car", "hold", "clear"]) == ["up", "up", "down"]
assert gate_positions(["hold"]) == ["down"]
assert gate_positions([]) == []

def toaster_seconds(level: int, frozen: bool = False) -> int:
    """Return the toasting time: 60 seconds and 20 more for each level above 1, plus half of
    that again if frozen."""
    seconds = 60 + 20 * (level - 1)
    return seconds * 3 // 2 if frozen else seconds
# E: The base time depends on the level, and frozen bread multiplies it by one and a half.
# R: toaster time: level 1 is 60s, +20 per level, and 1.5 times as long for frozen toast
assert toaster_seconds(1) == 60
assert toaster_seconds(4) == 120
assert toaster_seconds(2, True) == 120

def display_digits(number, width):
    """Show a number on a display of width digits: padded with spaces on the left, or "E"
    repeated if it is too long."""
    text = str(number)
    return text.rjust(width) if len(text) <= width else "E" * width
# E: The length of the text decides between padding and the error sign.
# R: calculator display with fixed width: right aligned number or all E's on overflow
assert display_digits(42, 5) == "   42"
assert display_digits(123456, 5) == "EEEEE"
assert display_digits(-7, 2) == "-7"

def volume_after_buttons(volume, buttons):
    """Return the volume, 0 to 20, after buttons "+", "-" and "m"; "m" mutes and a second "m"
    brings the old volume back.

    While muted, "+" and "-" unmute first and then change the old volume."""
    muted = False
    for button in buttons:
        if button == "m":
            muted = not muted
            continue
        muted = False
        volume = max(0, min(20, volume + (1 if button == "+" else -1)))
    return 0 if muted else volume
# M: Muting is only a flag, so that the old volume is never lost.
# R: remote control: "+", "-", "m" (mute toggle), volume 0..20, plus/minus also unmutes. final volume
assert volume_after_buttons(10, "++m") == 0
assert volume_after_buttons(10, "m+") == 11
assert volume_after_buttons(20, "+") == 20
assert volume_after_buttons(3, "mm") == 3

def assembly_line(parts, stations):
    """Return the list of finished texts when each part passes all stations in order; "drop"
    stations discard long parts.

    A station is a pair: ("add", text) appends, ("drop", n) discards parts longer than n."""
    for action, value in stations:
        if action == "add":
            parts = [part + value for part in parts]
        else:
            parts = [part for part in parts if len(part) <= value]
    return parts
# M: Every station turns the list into a new one for the next station.
assert assembly_line(["a", "bcd"], [("add", "x"), ("drop", 3)]) == ["ax"]
assert assembly_line(["a"], []) == ["a"]
assert assembly_line(["abc"], [("drop", 2), ("add", "z")]) == []

def robot_arm_log(moves, limit):
    """Return (final position, refused moves) of an arm that starts at 0 and may only stand from
    -limit to limit.

    A move that would leave the range is refused completely."""
    place = refused = 0
    for move in moves:
        if abs(place + move) <= limit:
            place += move
        else:
            refused += 1
    return place, refused
# E: The absolute value of the target is compared with the limit.
# R: arm starts at 0, list of +/- moves, never beyond +-limit: skip such moves and count them -> (pos, skipped)
assert robot_arm_log([5, 7, -3], 10) == (2, 1)
assert robot_arm_log([11], 10) == (0, 1)
assert robot_arm_log([], 10) == (0, 0)

def conveyor_gaps(times, minimum):
    """Return the start times of parcels when each must be at least minimum seconds after the
    one before.

    times are the rising arrival times; a parcel that comes too early waits."""
    starts = []
    for time in times:
        if starts:
            time = max(time, starts[-1] + minimum)
        starts.append(time)
    return starts
# M: The last start plus the minimum is the earliest time for the next parcel.
# R: arrival times; keep at least `minimum` seconds between parcels by delaying. new times
assert conveyor_gaps([0, 1, 10], 3) == [0, 3, 10]
assert conveyor_gaps([5, 5, 5], 2) == [5, 7, 9]
assert conveyor_gaps([], 3) == []

def smoke_alarm(readings, limit, needed=3):
    """Return the index at which the alarm starts: needed readings in a row above limit, or -1
    if it never does."""
    run = 0
    for i, reading in enumerate(readings):
        run = run + 1 if reading > limit else 0
        if run == needed:
            return i
    return -1
# M: The run of high readings is reset by a low one, and the index of the last needed one is returned.
# R: fire alarm goes off after n (default 3) readings in a row over the limit; index when, or -1
assert smoke_alarm([1, 9, 9, 9, 1], 5) == 3
assert smoke_alarm([9, 9, 1, 9], 5) == -1
assert smoke_alarm([9], 5, 1) == 0

def brew_strength_word(spoons, cups):
    """Name the coffee: less than 1 spoon per cup "thin", up to 2 "fine", above "strong"; no
    cups give "none"."""
    if cups == 0:
        return "none"
    ratio = spoons / cups
    return "thin" if ratio < 1 else "fine" if ratio <= 2 else "strong"
# E: The ratio is computed once and compared with two limits.
# R: spoons & cups -> "thin" (<1 per cup), "fine" (up to 2), "strong", "none" without cups
assert brew_strength_word(3, 4) == "thin"
assert brew_strength_word(4, 2) == "fine"
assert brew_strength_word(5, 2) == "strong"
assert brew_strength_word(1, 0) == "none"

def solar_day(hourly, use, capacity, stored=0):
    """Return (stored, bought) after the hours of a day: sun fills a battery, and use is taken
    from it or bought.

    Each hour first adds the hourly sun, up to capacity, and then takes use; what is missing is
    bought."""
    bought = 0
    for sun in hourly:
        stored = min(stored + sun, capacity)
        taken = min(stored, use)
        stored -= taken
        bought += use - taken
    return stored, bought
# M: min limits both the filling and what can be taken from the battery.
assert solar_day([0, 5, 10], 3, 6) == (3, 3)
assert solar_day([1, 1], 1, 10) == (0, 0)
assert solar_day([], 3, 6, 4) == (4, 0)

def printer_panel_text(ink, paper, jobs):
    """Return "ready", "no ink", "no paper" or "busy": problems come first, and jobs waiting
    make it busy.

    Without both, "no ink" is shown."""
    if ink <= 0:
        return "no ink"
    if paper <= 0:
        return "no paper"
    return "busy" if jobs else "ready"
# E: The checks are ordered by importance, and a non-empty list of jobs is true.
# R: printer status from ink level, paper count and job list
assert printer_panel_text(50, 10, []) == "ready"
assert printer_panel_text(50, 10, ["a.txt"]) == "busy"
assert printer_panel_text(0, 0, []) == "no ink"
assert printer_panel_text(9, 0, ["x"]) == "no paper"

def radio_seek(stations, current):
    """Return the next station frequency above current, or the lowest one if there is none;
    stations is not empty."""
    higher = [station for station in stations if station > current]
    return min(higher) if higher else min(stations)
# E: Only higher frequencies count, unless there are none.
# R: radio seek button: next higher station, wrap to the lowest
assert radio_seek([101.2, 88.4, 95.0], 90) == 95.0
assert radio_seek([101.2, 88.4], 101.2) == 88.4
assert radio_seek([99], 99) == 99

def fan_levels(temperatures, steps=(25, 30, 35)):
    """Return the fan level for each temperature: the number of steps that it exceeds."""
    return [sum(degrees > step for step in steps) for degrees in temperatures]
# E: Each exceeded step adds one to the level.
# R: fan level per temperature reading: one level per threshold exceeded (25, 30, 35 by default)
assert fan_levels([20, 26, 40]) == [0, 1, 3]
assert fan_levels([25]) == [0]
assert fan_levels([5], (1, 2)) == [2]

def mixer_speed_plan(total, low, high, share):
    """Return (seconds at low, seconds at high, turns) when a mixer runs share percent of the
    time at low.

    Seconds at low are rounded down; turns is the sum of the speeds (turns per second) times
    their seconds."""
    slow = total * share // 100
    fast = total - slow
    return slow, fast, slow * low + fast * high
# E: The rest of the time after the slow part is fast.
assert mixer_speed_plan(60, 2, 10, 50) == (30, 30, 360)
assert mixer_speed_plan(10, 1, 5, 100) == (10, 0, 10)
assert mixer_speed_plan(0, 1, 5, 30) == (0, 0, 0)

def blinds_command(light, wind, current):
    """Return "up", "down" or "stay" for blinds: wind above 50 means up; light above 700 down,
    below 200 up.

    A command for the place where they already are ("up" or "down") becomes "stay"."""
    if wind > 50 or light < 200:
        wanted = "up"
    elif light > 700:
        wanted = "down"
    else:
        wanted = current
    return "stay" if wanted == current else wanted
# E: The wanted place is found first and compared with the current one.
assert blinds_command(800, 10, "up") == "down"
assert blinds_command(800, 60, "down") == "up"
assert blinds_command(500, 0, "down") == "stay"
assert blinds_command(800, 60, "up") == "stay"

def bottle_machine(bottles):
    """Return (deposit in cents, rejected bottles) for a list of bottle kinds: "glass" 8, "can"
    25, "box" 150, others rejected."""
    deposit = {"glass": 8, "can": 25, "box": 150}
    accepted = [kind for kind in bottles if kind in deposit]
    return sum(deposit[kind] for kind in accepted), len(bottles) - len(accepted)
# E: Known kinds are filtered first; the others are the difference of the lengths.
# R: deposit machine: list of "glass" (8), "can" (25), "box" (150 cents), anything else gets rejected -> (cents, number rejected)
assert bottle_machine(["glass", "can", "jar"]) == (33, 1)
assert bottle_machine(["box", "box"]) == (300, 0)
assert bottle_machine([]) == (0, 0)

def vacuum_battery_trip(rooms, battery):
    """Return the names of the rooms cleaned in order until the battery does not suffice for the
    next room.

    rooms is a list of (name, needed percent); 10 percent must always remain for the way back."""
    cleaned = []
    for name, need in rooms:
        if battery - need < 10:
            break
        battery -= need
        cleaned.append(name)
    return cleaned
# E: Before each room the percent left after it is checked.
# R: rooms (name, percent needed), battery: which rooms get cleaned keeping 10 percent
assert vacuum_battery_trip([("hall", 20), ("attic", 60), ("bath", 5)], 80) == ["hall"]
assert vacuum_battery_trip([("hall", 20)], 30) == ["hall"]
assert vacuum_battery_trip([], 100) == []

def lift_door_open(floor, target, seconds_at_floor, blocked):
    """Check whether a lift door is open: only at the target floor, for the first 5 seconds or
    while blocked."""
    return floor == target and (seconds_at_floor < 5 or blocked)
# E: The floor must fit, and either reason keeps the door open.
# R: lift door open? at target floor and (less than 5 s there or something's blocking)
assert lift_door_open(3, 3, 2, False) is True
assert lift_door_open(3, 3, 9, True) is True
assert lift_door_open(3, 4, 0, True) is False
assert lift_door_open(3, 3, 5, False) is False

def scanner_beep(code, known):
    """Return the sound for a scanned code: "beep" if known, "beep beep" if it ends in "X" and
    is known without it, else "buzz"."""
    if code in known:
        return "beep"
    if code.endswith("X") and code[:-1] in known:
        return "beep beep"
    return "buzz"
# E: The last sign is cut off only for the second test.
# R: known code -> "beep", known code + "X" -> "beep beep", otherwise "buzz"
assert scanner_beep("123", {"123"}) == "beep"
assert scanner_beep("123X", {"123"}) == "beep beep"
assert scanner_beep("X", {"123"}) == "buzz"

def sprinkler_minutes(zones, wet):
    """Return a dict of minutes per zone: 10 for "lawn", 5 for "bed", 0 for zones in wet; other
    kinds 2.

    zones maps names to kinds and wet is a set of names."""
    base = {"lawn": 10, "bed": 5}
    return {name: 0 if name in wet else base.get(kind, 2) for name, kind in zones.items()}
# E: Wet zones are settled first, the others look up their kind.
assert sprinkler_minutes({"A": "lawn", "B": "bed", "C": "pot"}, {"B"}) == {"A": 10, "B": 0, "C": 2}
assert sprinkler_minutes({}, {"B"}) == {}
assert sprinkler_minutes({"A": "lawn"}, set()) == {"A": 10}

def odometer_trip(start, readings):
    """Return the km driven between neighbouring readings of a six-digit odometer that starts
    again after 999999.

    start is the reading before the first."""
    trips = []
    for reading in readings:
        trips.append((reading - start) % 1_000_000)
        start = reading
    return trips
# E: The modulo makes the difference right when the counter has started again.
# R: km between odometer readings, six digits and rolls over after 999999
assert odometer_trip(999990, [5, 105]) == [15, 100]
assert odometer_trip(0, [7]) == [7]
assert odometer_trip(5, []) == []

def light_show(commands, count):
    """Return the lamps as a text of "o" and "-" after commands (start, end, action) on lamps
    start to end inclusive.

    Actions are "on", "off" and "flip"; all lamps start off."""
    lamps = [False] * count
    for start, end, action in commands:
        for i in range(start, end + 1):
            lamps[i] = not lamps[i] if action == "flip" else action == "on"
    return "".join("o" if lamp else "-" for lamp in lamps)
# M: A comparison gives the new state for on and off, and flipping negates the old one.
# R: n lamps, commands (from, to, "on"/"off"/"flip") inclusive. show them as "o-" string
assert light_show([(0, 2, "on"), (1, 3, "flip")], 5) == "o--o-"
assert light_show([(0, 1, "on"), (0, 1, "off")], 2) == "--"
assert light_show([], 3) == "---"

def water_meter_alarm(night_use, limit=2):
    """Return "leak" if every hour of the night used more than 0, "check" if any used more than
    limit, else "fine".

    An empty list is "fine"."""
    if night_use and min(night_use) > 0:
        return "leak"
    return "check" if any(use > limit for use in night_use) else "fine"
# E: The smallest use shows a leak, and a single large one asks for a check.
# R: "leak" when all night hours > 0, "check" if any > limit, else "fine"
assert water_meter_alarm([1, 1, 2]) == "leak"
assert water_meter_alarm([0, 5, 0]) == "check"
assert water_meter_alarm([0, 2]) == "fine"
assert water_meter_alarm([]) == "fine"

def queue_display(waiting, counters):
    """Return lines "counter 1: A12" for as many waiting tickets as there are counters; free
    counters show "-"."""
    lines = []
    for number in range(1, counters + 1):
        ticket = waiting[number - 1] if number <= len(waiting) else "-"
        lines.append(f"counter {number}: {ticket}")
    return lines
# E: A conditional expression covers counters without a ticket.
# R: board text for n counters from the list of waiting tickets, "-" for idle ones
assert queue_display(["A12"], 2) == ["counter 1: A12", "counter 2: -"]
assert queue_display(["A1", "A2"], 1) == ["counter 1: A1"]
assert queue_display([], 0) == []

def call_next_ticket(tickets, special):
    """Remove and return the next ticket of a list: the first that starts with the letter
    special, or else the first of all.

    An empty list gives None."""
    for i, ticket in enumerate(tickets):
        if ticket.startswith(special):
            return tickets.pop(i)
    return tickets.pop(0) if tickets else None
# M: pop with an index removes a ticket from the middle of the queue.
tickets = ["A1", "B1", "A2"]
assert call_next_ticket(tickets, "B") == "B1"
assert call_next_ticket(tickets, "B") == "A1"
assert tickets == ["A2"]
assert call_next_ticket([], "B") is None

def oven_curve(start, target, minutes, rate):
    """List the oven temperature after each minute: it rises by rate up to target and then stays."""
    return [min(start + rate * minute, target) for minute in range(1, minutes + 1)]
# E: min cuts the straight rise off at the target.
# R: oven heats with rate degrees/min from start to target; temps after minute 1..n
assert oven_curve(20, 50, 4, 10) == [30, 40, 50, 50]
assert oven_curve(20, 180, 0, 10) == []
assert oven_curve(20, 20, 1, 5) == [20]

def thermostat_setting(hour, weekend, away):
    """Return the degrees to heat to: 15 when away, 20 from 7 to 22 at weekends, 20 from 6 to 8
    and 16 to 22 on workdays, else 17.

    The end hours are excluded."""
    if away:
        return 15
    if weekend:
        warm = 7 <= hour < 22
    else:
        warm = 6 <= hour < 8 or 16 <= hour < 22
    return 20 if warm else 17
# M: The kind of day decides which hours are warm.
assert thermostat_setting(7, False, False) == 20
assert thermostat_setting(10, False, False) == 17
assert thermostat_setting(10, True, False) == 20
assert thermostat_setting(7, False, True) == 15

def capsule_supply(start, daily, deliveries):
    """Return the first day (from 1) on which fewer capsules are left than the daily need, or
    None within the delivery days.

    deliveries lists what arrives each morning before the daily ones are used."""
    for day, arrived in enumerate(deliveries, 1):
        start += arrived
        if start < daily:
            return day
        start -= daily
    return None
# M: Arrival, check and use follow each other on every day.
assert capsule_supply(5, 3, [0, 0, 10]) == 2
assert capsule_supply(5, 3, [0, 5, 0]) is None
assert capsule_supply(0, 0, [0]) is None

def ring_buffer_write(buffer, place, values):
    """Write values one after the other into a buffer list from index place on, wrapping at its
    end; return the next place.

    The buffer is changed in place and is not empty."""
    for value in values:
        buffer[place] = value
        place = (place + 1) % len(buffer)
    return place
# E: The place moves on and starts again at 0 behind the last index.
ring = [0, 0, 0]
assert ring_buffer_write(ring, 1, [7, 8, 9]) == 1
assert ring == [9, 7, 8]
assert ring_buffer_write(ring, 2, []) == 2

def keypad_letters(digits):
    """Return the first letter of each key of a phone keypad for the digits: 2 is "a", 3 "d", 4
    "g", 5 "j", 6 "m", 7 "p", 8 "t", 9 "w".

    0 and 1 give a space."""
    letters = dict(zip("23456789", "adgjmptw"))
    return "".join(letters.get(digit, " ") for digit in digits)
# E: zip pairs the digits with their letters, and other digits fall back to a space.
# R: phone keypad: first letter on every key, "2" -> a, "3" -> d ... 0 and 1 are spaces
assert keypad_letters("2309") == "ad w"
assert keypad_letters("44") == "gg"
assert keypad_letters("") == ""

def robot_program(program):
    """Return (x, y) after a program of commands: "f" one step ahead, "l" and "r" turn; "3f"
    repeats f three times.

    The robot starts at (0, 0) looking up (y grows); commands are separated by spaces."""
    x, y, dx, dy = 0, 0, 0, 1
    for command in program.split():
        times = int(command[:-1] or 1)
        for _ in range(times):
            if command[-1] == "f":
                x, y = x + dx, y + dy
            elif command[-1] == "l":
                dx, dy = -dy, dx
            else:
                dx, dy = dy, -dx
    return x, y
# H: The direction is a step (dx, dy), which is turned by swapping its parts and changing a sign.
# R: turtle robot: "3f r f" - numbers repeat, f forward, l/r turn, starts (0,0) facing up. final x, y
assert robot_program("3f r f") == (1, 3)
assert robot_program("2l f") == (0, -1)
assert robot_program("") == (0, 0)

def sorting_robot(objects, bins):
    """Return a dict from bin to objects: each (name, size) goes to the first bin whose largest
    size is not below it.

    bins is a list of (bin name, largest size) in rising order; too large objects go to "floor"."""
    result = {}
    for name, size in objects:
        place = next((label for label, largest in bins if size <= largest), "floor")
        result.setdefault(place, []).append(name)
    return result
# M: next finds the first suitable bin, with the floor as the default.
assert sorting_robot([("pin", 1), ("cup", 8), ("sofa", 99)], [("box", 5), ("crate", 20)]) == {
    "box": ["pin"], "crate": ["cup"], "floor": ["sofa"]}
assert sorting_robot([("pin", 5)], [("box", 5)]) == {"box": ["pin"]}
assert sorting_robot([], []) == {}

def led_bar(value, maximum, length=10):
    """Return a text bar of "#" and "." for value out of maximum: the share is rounded down,
    values above are full."""
    lit = min(value * length // maximum, length)
    return "#" * lit + "." * (length - lit)
# E: The number of lit signs is the share of the length, limited by min.
# R: level meter text like "###......." for value of maximum (default 10 long)
assert led_bar(35, 100) == "###......."
assert led_bar(200, 100, 4) == "####"
assert led_bar(0, 5, 3) == "..."

def dispenser_shortage(slots, demand):
    """Return the items of which demand exceeds what all slots hold together, with the missing
    count, as a dict.

    slots is a list of (item, count) in which items may repeat; demand is a dict."""
    held = {}
    for item, count in slots:
        held[item] = held.get(item, 0) + count
    return {
        item: need - held.get(item, 0) for item, need in demand.items() if need > held.get(item, 0)
    }
# M: The slots are summed per item first and then compared with the demand.
assert dispenser_shortage([("gum", 3), ("gum", 2), ("bar", 1)], {"gum": 4, "bar": 3}) == {"bar": 2}
assert dispenser_shortage([], {"gum": 1}) == {"gum": 1}
assert dispenser_shortage([("gum", 9)], {}) == {}

def alarm_code_check(typed, code):
    """Check whether the code occurs as consecutive digits anywhere in what was typed; "*"
    deletes the digit before it."""
    digits = ""
    for key in typed:
        digits = digits[:-1] if key == "*" else digits + key
    return code in digits
# E: The star cuts off the last digit, and in searches the rest.
# R: keypad: typed string where * is backspace; did they enter the code somewhere?
assert alarm_code_check("129*34", "1234") is True
assert alarm_code_check("12*34", "1234") is False
assert alarm_code_check("", "1") is False

def train_doors(platform_side, stops):
    """Return the side on which doors open at each stop: platform_side is "L" or "R" and turns
    after every "loop" in stops.

    "loop" entries themselves open no doors; other entries are station names."""
    opened = []
    for stop in stops:
        if stop == "loop":
            platform_side = "L" if platform_side == "R" else "R"
        else:
            opened.append(f"{stop}:{platform_side}")
    return opened
# E: The side is a state that flips at each loop.
assert train_doors("L", ["A", "loop", "B", "C"]) == ["A:L", "B:R", "C:R"]
assert train_doors("R", ["loop", "loop", "A"]) == ["A:R"]
assert train_doors("R", []) == []

def battery_swap_times(uses, life):
    """Return the indices of uses before which a full battery must be put in, since the rest
    would not last.

    uses lists minutes, each at most life; the battery is full at the start."""
    left = life
    swaps = []
    for i, minutes in enumerate(uses):
        if minutes > left:
            swaps.append(i)
            left = life
        left -= minutes
    return swaps
# M: When the rest is too short, the index is noted and the battery is full again.
assert battery_swap_times([30, 40, 50, 10], 80) == [2]
assert battery_swap_times([80, 80], 80) == [1]
assert battery_swap_times([], 80) == []

def simple_cpu(program):
    """Run a list of (operation, number) and return the result: "add", "sub", "mul" change it
    and "skip" leaves out number steps.

    The result starts at 0; "skip" jumps over that many following entries."""
    result = place = 0
    while place < len(program):
        operation, number = program[place]
        place += 1
        if operation == "add":
            result += number
        elif operation == "sub":
            result -= number
        elif operation == "mul":
            result *= number
        else:
            place += number
    return result
# M: A while loop with its own index makes skipping easy.
# R: tiny interpreter: [("add", 3), ("skip", 1), ...] add/sub/mul on 0, skip jumps over n entries
assert simple_cpu([("add", 3), ("skip", 1), ("mul", 9), ("sub", 1)]) == 2
assert simple_cpu([("add", 2), ("mul", 5)]) == 10
assert simple_cpu([]) == 0

def photo_booth_strip(poses, copies):
    """Return the strip: all poses in order, repeated copies times, with "---" between two
    copies."""
    strip = []
    for copy in range(copies):
        if copy:
            strip.append("---")
        strip.extend(poses)
    return strip
# E: Before each copy but the first a separator is added.
# R: repeat a list n times with "---" between the repetitions
assert photo_booth_strip(["smile", "wave"], 2) == ["smile", "wave", "---", "smile", "wave"]
assert photo_booth_strip(["x"], 1) == ["x"]
assert photo_booth_strip(["x"], 0) == []

def escalator_direction(people_up, people_down, current):
    """Return the new direction "up" or "down" of an escalator: it follows the larger group only
    if that is twice the other.

    Otherwise, also with nobody waiting, the current direction stays."""
    if people_up > 0 and people_up >= 2 * people_down:
        return "up"
    if people_down > 0 and people_down >= 2 * people_up:
        return "down"
    return current
# E: Each direction must have somebody waiting and at least twice the people of the other.
assert escalator_direction(4, 2, "down") == "up"
assert escalator_direction(3, 2, "down") == "down"
assert escalator_direction(0, 0, "up") == "up"

def fountain_pattern(jets, second):
    """Return a text of "|" and "." for jets: jet i is on in a second that is a multiple of i +
    1."""
    return "".join("|" if second % (i + 1) == 0 else "." for i in range(jets))
# E: The remainder of the second by the number of the jet decides.
assert fountain_pattern(4, 2) == "||.."
assert fountain_pattern(4, 0) == "||||"
assert fountain_pattern(0, 5) == ""

def router_table(routes, address):
    """Return the target of the longest prefix in routes that the address starts with, or "drop"
    if none fits."""
    fitting = [prefix for prefix in routes if address.startswith(prefix)]
    return routes[max(fitting, key=len)] if fitting else "drop"
# E: Among the fitting prefixes the longest is the most exact one.
# R: longest prefix match: routes = {"10.": "a", "10.2.": "b"}, address string -> target or "drop"
assert router_table({"10.": "a", "10.2.": "b"}, "10.2.7") == "b"
assert router_table({"10.": "a"}, "10.9.1") == "a"
assert router_table({"10.": "a"}, "192.1") == "drop"

def dishwasher_load(dishes, space):
    """Return (loaded, left) lists: larger dishes are loaded first while they fit; dishes maps
    names to sizes.

    Both lists are in the order of trying, by falling size and then by name."""
    loaded, left = [], []
    for name in sorted(dishes, key=lambda n: (-dishes[n], n)):
        if dishes[name] <= space:
            space -= dishes[name]
            loaded.append(name)
        else:
            left.append(name)
    return loaded, left
# M: The sorted names are tried one after the other with the space that remains.
assert dishwasher_load({"pot": 6, "cup": 1, "pan": 5}, 7) == (["pot", "cup"], ["pan"])
assert dishwasher_load({"pot": 6}, 5) == ([], ["pot"])
assert dishwasher_load({}, 5) == ([], [])

def typing_machine(text, keys):
    """Return the text after keys are typed at its end: "<" deletes a sign, "^" makes the whole
    text upper case, others are added."""
    for key in keys:
        if key == "<":
            text = text[:-1]
        elif key == "^":
            text = text.upper()
        else:
            text += key
    return text
# E: Two special keys change the text, and every other key is appended.
assert typing_machine("ab", "c<<d") == "ad"
assert typing_machine("hi", "^o") == "HIo"
assert typing_machine("", "<") == ""

def clock_hands_overlap(minutes):
    """Count how often the two hands of a clock meet from minute 0 (excluded) to the given
    minute, both starting together at 12.

    They meet every 720 / 11 minutes."""
    return minutes * 11 // 720
# E: Multiplying by eleven before the division keeps whole numbers.
assert clock_hands_overlap(720) == 11
assert clock_hands_overlap(65) == 0
assert clock_hands_overlap(66) == 1

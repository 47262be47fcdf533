"""Verified problems: small machines."""

def turnstile_log(events: list[str]) -> tuple[int, int]:
    """Return (people let in, pushes in vain) of a turnstile that is locked at first.

    "coin" unlocks it; "push" lets one person in and locks it again, or is in vain when locked."""
    locked = True
    entered = in_vain = 0
    for event in events:
        if event == "coin":
            locked = False
        elif locked:
            in_vain += 1
        else:
            entered += 1
            locked = True
    return entered, in_vain
# M: One boolean is the whole state, and every event either changes it or is counted.
# R: turnstile simulation: events "coin" and "push", start locked. (entered, pushes while locked)
assert turnstile_log(["push", "coin", "coin", "push", "push"]) == (1, 2)
assert turnstile_log(["coin"]) == (0, 0)
assert turnstile_log([]) == (0, 0)

def toggle_switches(count, presses):
    """Return the list of switch states after presses of switch numbers from 1, all off at first."""
    states = [False] * count
    for number in presses:
        states[number - 1] = not states[number - 1]
    return states
# E: Each press flips the state at the number minus one.
# R: n switches all off. list of pressed numbers (1-based). final True/False list?
assert toggle_switches(3, [1, 3, 1]) == [False, False, True]
assert toggle_switches(1, [1]) == [True]
assert toggle_switches(0, []) == []

def next_state(table, state, symbol, default="error"):
    """Look up where a machine goes from state on symbol; unknown pairs lead to default.

    table maps (state, symbol) tuples to states."""
    return table.get((state, symbol), default)
# E: The pair of state and symbol is the key of the dictionary.
assert next_state({("idle", "go"): "run"}, "idle", "go") == "run"
assert next_state({("idle", "go"): "run"}, "run", "go") == "error"
assert next_state({}, "a", "b", "a") == "a"

def final_mood(start: str, events: list[str], rules: dict[str, dict[str, str]]) -> str:
    """Return the mood after all events; rules maps a mood to a dict of event to next mood.

    An event without a rule for the present mood changes nothing."""
    mood = start
    for event in events:
        mood = rules.get(mood, {}).get(event, mood)
    return mood
# E: Two lookups with defaults leave the mood as it is when no rule fits.
# R: mood machine: rules {"calm": {"noise": "angry"}}. where do we end after all events? unknown events are ignored
assert final_mood("calm", ["noise", "noise", "hug"], {
    "calm": {"noise": "angry"}, "angry": {"hug": "calm"}}) == "calm"
assert final_mood("calm", ["rain"], {"calm": {"noise": "angry"}}) == "calm"
assert final_mood("sad", [], {}) == "sad"

def door_knocks(knocks: str) -> bool:
    """Check whether the secret knock "..-" appears in knocks and nothing follows after it."""
    return knocks.endswith("..-")
# E: The secret is complete exactly when the knocks end with it.
assert door_knocks("-..-") is True
assert door_knocks("..-.") is False
assert door_knocks("") is False

def thermostat_run(readings, low, high):
    """Return for each reading whether the heating is on, starting off.

    It turns on below low and off above high; in between it stays as it was."""
    states = []
    on = False
    for reading in readings:
        if reading < low:
            on = True
        elif reading > high:
            on = False
        states.append(on)
    return states
# E: Only readings outside the band change the state that is carried along.
# R: thermostat with hysteresis: on below low, off above high, otherwise keep. list of bools for the readings, starts off
assert thermostat_run([20, 17, 19, 23, 20], 18, 22) == [False, True, True, False, False]
assert thermostat_run([18], 18, 22) == [False]
assert thermostat_run([], 18, 22) == []

def quote_aware_commas(line):
    """Count the commas of line that are outside of double quotes."""
    inside = False
    commas = 0
    for char in line:
        if char == '"':
            inside = not inside
        elif char == "," and not inside:
            commas += 1
    return commas
# E: Each quote flips the state, and commas count only in the outer state.
# R: how many commas in a csv line are real separators, i.e. not between "quotes"?
assert quote_aware_commas('a,"b,c",d') == 2
assert quote_aware_commas('"a,b"') == 0
assert quote_aware_commas("") == 0

def light_dimmer(commands, level=0):
    """Return the brightness (0 to 10) after commands "up", "down", "off" and "max".

    Up and down change it by one, and it never leaves the range."""
    for command in commands:
        if command == "up":
            level = min(10, level + 1)
        elif command == "down":
            level = max(0, level - 1)
        else:
            level = 0 if command == "off" else 10
    return level
# E: Each command sets a new level, clipped at both ends.
# R: brightness 0-10 after up/down/off/max commands, start level optional
assert light_dimmer(["up", "up", "down"]) == 1
assert light_dimmer(["max", "up"]) == 10
assert light_dimmer(["off"], 7) == 0
assert light_dimmer([], 4) == 4

def media_player_state(buttons: str) -> str:
    """Return the state of a player after buttons "p" (play or pause) and "s" (stop).

    It starts "stopped"; p plays when stopped or paused and pauses when playing."""
    state = "stopped"
    for button in buttons:
        if button == "s":
            state = "stopped"
        else:
            state = "paused" if state == "playing" else "playing"
    return state
# E: The stop button always stops, the other one switches between playing and paused.
# R: music player with buttons p=play/pause and s=stop. state at the end of a button string
assert media_player_state("pp") == "paused"
assert media_player_state("psp") == "playing"
assert media_player_state("") == "stopped"

def safe_dial_turns(start, turns, size=100):
    """Return the numbers at which a dial of size positions stops after turns such as "R5" or "L12".

    R turns to higher and L to lower numbers, wrapping around."""
    stops = []
    for turn in turns:
        steps = int(turn[1:])
        start = (start + (steps if turn[0] == "R" else -steps)) % size
        stops.append(start)
    return stops
# E: The sign depends on the letter, and the remainder wraps the dial.
# R: dial 0..99, turns "R5" "L12", list where it stops each time
assert safe_dial_turns(95, ["R10", "L6"]) == [5, 99]
assert safe_dial_turns(0, ["L1"], 10) == [9]
assert safe_dial_turns(4, []) == []

def order_status(events):
    """Return the status of an order after events, starting "new", by these rules.

    "pay" turns new to paid, "ship" paid to shipped, "cancel" new or paid to cancelled; all other
    events in a status are ignored."""
    moves = {("new", "pay"): "paid", ("paid", "ship"): "shipped",
             ("new", "cancel"): "cancelled", ("paid", "cancel"): "cancelled"}
    status = "new"
    for event in events:
        status = moves.get((status, event), status)
    return status
# E: Pairs of status and event are looked up, with the old status as default.
# R: order state machine new -pay-> paid -ship-> shipped, cancel possible before shipping. ignore invalid events. final status
assert order_status(["pay", "ship", "cancel"]) == "shipped"
assert order_status(["ship", "cancel"]) == "cancelled"
assert order_status([]) == "new"

def illegal_moves(path, allowed):
    """Return the (from, to) steps of a list of states that allowed does not contain.

    allowed maps a state to the list of states that may follow it."""
    return [(a, b) for a, b in zip(path, path[1:]) if b not in allowed.get(a, [])]
# E: Neighbouring states are checked against the list of allowed followers.
# R: list of states in order, and dict of allowed next states. which transitions were not allowed?
assert illegal_moves(["off", "on", "idle"], {"off": ["on"]}) == [("on", "idle")]
assert illegal_moves(["off", "on"], {"off": ["on"]}) == []
assert illegal_moves([], {}) == []

def growth_stage(days_watered: list[bool]) -> str:
    """Return "seed", "sprout", "plant" or "dead" after the given days of a plant.

    Three watered days lift it one stage (not beyond plant); two dry days in a row kill it."""
    stages = ["seed", "sprout", "plant"]
    watered = dry = 0
    for wet in days_watered:
        dry = 0 if wet else dry + 1
        watered += wet
        if dry == 2:
            return "dead"
    return stages[min(2, watered // 3)]
# M: Two counters are kept, and the dry one is reset by water.
assert growth_stage([True, True, False, True]) == "sprout"
assert growth_stage([False, False, True]) == "dead"
assert growth_stage([True] * 20) == "plant"
assert growth_stage([]) == "seed"

def lift_doors(commands):
    """Count how often a lift is told to move while its doors are open; they start closed.

    Commands are "open", "close", "up" and "down"; a forbidden move is just counted."""
    is_open = False
    forbidden = 0
    for command in commands:
        if command in ("open", "close"):
            is_open = command == "open"
        else:
            forbidden += is_open
    return forbidden
# E: The door state is a boolean that adds as one to the counter.
assert lift_doors(["open", "up", "close", "down"]) == 1
assert lift_doors(["up", "down"]) == 0
assert lift_doors([]) == 0

def three_strikes(attempts, password):
    """Return "in", "locked" or "waiting" for login attempts in order.

    The right password lets in; three wrong ones lock for good; otherwise more are awaited."""
    for number, attempt in enumerate(attempts, 1):
        if attempt == password:
            return "in"
        if number == 3:
            return "locked"
    return "waiting"
# E: The loop ends with the right password or at the third attempt.
# R: login: list of tries and the password. 3 wrong = "locked", right one before that = "in", otherwise "waiting"
assert three_strikes(["a", "b", "pw"], "pw") == "in"
assert three_strikes(["a", "b", "c", "pw"], "pw") == "locked"
assert three_strikes(["a"], "pw") == "waiting"

def robot_vacuum_dust(room: str, moves: str) -> int:
    """Return how many "*" a robot collects in the row room when it follows moves "<" and ">".

    It starts on index 0, cleans where it stands, and moves into a wall are ignored."""
    place = 0
    visited = {0} if room else set()
    for move in moves:
        place = max(0, min(len(room) - 1, place + (1 if move == ">" else -1)))
        visited.add(place)
    return sum(i < len(room) and room[i] == "*" for i in visited)
# M: All visited places go into a set, and the dusty ones among them are counted.
assert robot_vacuum_dust("*.*.*", ">><") == 2
assert robot_vacuum_dust("**", "<<<") == 1
assert robot_vacuum_dust("", ">") == 0

def egg_timer_states(seconds, warn_at=10):
    """List what an egg timer shows each second from seconds down to 0: "run", "hurry" or "ring".

    It hurries at warn_at seconds or less and rings at 0."""
    return ["ring" if s == 0 else "hurry" if s <= warn_at else "run"
            for s in range(seconds, -1, -1)]
# E: The range counts down to zero, and a chained conditional picks the word.
assert egg_timer_states(3, 1) == ["run", "run", "hurry", "ring"]
assert egg_timer_states(0) == ["ring"]
assert egg_timer_states(1) == ["hurry", "ring"]

def scoreboard_tennis(points: str) -> str:
    """Return the score of a tennis game after points "A" and "B": "30-15", "deuce", "adv A"
    or "game B".

    At three or more points each, a lead of one is an advantage and a lead of two wins; before
    that four points win."""
    a, b = points.count("A"), points.count("B")
    if max(a, b) >= 4 and abs(a - b) >= 2:
        return "game A" if a > b else "game B"
    if min(a, b) >= 3:
        return "deuce" if a == b else "adv A" if a > b else "adv B"
    names = ["0", "15", "30", "40"]
    return f"{names[a]}-{names[b]}"
# M: Only the two counts matter, and the three phases are tested from the end to the start.
# R: tennis score of one game from a string like "AABAB" (who made each point)
assert scoreboard_tennis("AAB") == "30-15"
assert scoreboard_tennis("ABABAB") == "deuce"
assert scoreboard_tennis("ABABABA") == "adv A"
assert scoreboard_tennis("BBBB") == "game B"

def undo_redo(actions):
    """Return the lines left after actions: text adds a line, "<" undoes it, ">" redoes an
    undone one.

    New text forgets everything that could be redone; impossible undo and redo do nothing."""
    done, undone = [], []
    for action in actions:
        if action == "<":
            if done:
                undone.append(done.pop())
        elif action == ">":
            if undone:
                done.append(undone.pop())
        else:
            done.append(action)
            undone.clear()
    return done
# M: Two stacks hold what is done and what was undone.
# R: editor with undo "<" and redo ">": list of actions in, the remaining lines out
assert undo_redo(["a", "b", "<", ">", "<", "c", ">"]) == ["a", "c"]
assert undo_redo(["<", "x"]) == ["x"]
assert undo_redo([]) == []

def match_state_word(state: str, event: str) -> str:
    """Return the next weather for a simple rule set, or state itself if no rule applies.

    sun + cloud = grey, grey + wind = sun, grey + cloud = rain, rain + wind = grey."""
    rules = {"sun": {"cloud": "grey"}, "grey": {"wind": "sun", "cloud": "rain"},
             "rain": {"wind": "grey"}}
    return rules.get(state, {}).get(event, state)
# E: Nested dictionaries hold the rules, with the state itself as default.
assert match_state_word("grey", "cloud") == "rain"
assert match_state_word("sun", "wind") == "sun"
assert match_state_word("fog", "wind") == "fog"

def longest_phase(states):
    """Return (state, seconds) of the phase that lasted longest in a list of (second, state)
    changes.

    The changes are ascending, the last one only ends the phase before it; the first wins a tie."""
    phases = [(state, later[0] - second) for (second, state), later in zip(states, states[1:])]
    return max(phases, key=lambda phase: phase[1], default=None)
# M: Each phase lasts until the next change, so neighbours are zipped and subtracted.
assert longest_phase([(0, "red"), (5, "green"), (12, "red"), (13, "end")]) == ("green", 7)
assert longest_phase([(0, "a"), (2, "b"), (4, "end")]) == ("a", 2)
assert longest_phase([(3, "a")]) is None

def vowel_run_machine(word: str) -> str:
    """Return the pattern of word as "V" and "C" groups: every run of vowels or consonants is
    one sign."""
    pattern = ""
    for char in word.lower():
        sign = "V" if char in "aeiou" else "C"
        if not pattern.endswith(sign):
            pattern += sign
    return pattern
# E: A sign is written only when it differs from the last one.
# R: "street" -> "CVC", collapse runs of vowels / consonants to V or C
assert vowel_run_machine("street") == "CVC"
assert vowel_run_machine("Aida") == "VCV"
assert vowel_run_machine("") == ""

def washing_machine_minutes(program, minutes):
    """Return the step that runs after the given minutes of a program, or "done".

    program is a list of (step, length) pairs; a step begins with minute 0 of its length."""
    for step, length in program:
        if minutes < length:
            return step
        minutes -= length
    return "done"
# E: Whole steps are taken off the minutes until they fall inside one.
# R: program [("wash", 30), ("rinse", 10)] what step are we in after X minutes? "done" at the end
assert washing_machine_minutes([("wash", 30), ("rinse", 10)], 30) == "rinse"
assert washing_machine_minutes([("wash", 30)], 0) == "wash"
assert washing_machine_minutes([("wash", 30)], 30) == "done"

def count_button_bounces(signal: str, hold: int) -> int:
    """Count presses in a signal of "0" and "1": runs of at least hold ones; shorter runs are
    noise."""
    return sum(len(run) >= hold for run in signal.split("0"))
# E: Splitting at zeros leaves the runs of ones, and the long ones count.
assert count_button_bounces("0110111000101111", 3) == 2
assert count_button_bounces("000", 1) == 0
assert count_button_bounces("", 1) == 0

def pet_needs(hours: int, fed_at: list[int]) -> list[str]:
    """Return for each hour from 0 whether a pet is "full", "hungry" or "starving".

    It is full for 3 hours from a feeding, starving after 6 hours, hungry before any feeding too."""
    moods = []
    last = None
    for hour in range(hours):
        if hour in fed_at:
            last = hour
        if last is not None and hour - last < 3:
            moods.append("full")
        elif last is not None and hour - last >= 6:
            moods.append("starving")
        else:
            moods.append("hungry")
    return moods
# M: The last feeding is remembered, and its distance decides the mood.
assert pet_needs(5, [1]) == ["hungry", "full", "full", "full", "hungry"]
assert pet_needs(7, [0])[-1] == "starving"
assert pet_needs(0, []) == []

def bank_queue_states(tickets: list[str]) -> dict[str, str]:
    """Return the last state of each ticket in lines such as "A12 called", in order of first
    mention."""
    states = {}
    for line in tickets:
        ticket, state = line.split(maxsplit=1)
        states[ticket] = state
    return states
# E: Later lines overwrite the state while the dictionary keeps the first order.
# R: lines "A12 called", "A12 done", ... -> dict with the latest state for every ticket
assert bank_queue_states(["A1 waiting", "B2 waiting", "A1 at desk 3"]) == {
    "A1": "at desk 3", "B2": "waiting"}
assert bank_queue_states(["C3 done"]) == {"C3": "done"}
assert bank_queue_states([]) == {}

def ball_in_court(hits, start="left"):
    """Return which side has the ball after hits: "over" sends it across, "net" keeps it there.

    "out" gives the ball to the right side whatever happened before."""
    side = start
    for hit in hits:
        if hit == "out":
            side = "right"
        elif hit == "over":
            side = "right" if side == "left" else "left"
    return side
# E: Only two of the events change the side that is carried along.
assert ball_in_court(["over", "net", "over", "over"]) == "right"
assert ball_in_court(["out"], "right") == "right"
assert ball_in_court([]) == "left"

def semaphore_allows(requests, slots):
    """Return for each request whether it was granted: "+" takes a slot if free, "-" gives one back.

    A "-" is granted only if a slot is taken."""
    taken = 0
    granted = []
    for request in requests:
        allowed = taken < slots if request == "+" else taken > 0
        if allowed:
            taken += 1 if request == "+" else -1
        granted.append(allowed)
    return granted
# M: The number of taken slots moves only when the request is allowed.
# R: string of + and -, n slots: + takes a slot (fails if none left), - frees one (fails if none taken). list of True/False
assert semaphore_allows("++-+", 1) == [True, False, True, True]
assert semaphore_allows("-", 3) == [False]
assert semaphore_allows("", 1) == []

def blink_states(pattern: str, length: int) -> str:
    """Repeat a blink pattern of "#" and "." until it is exactly length signs long.

    An empty pattern gives only dots."""
    if not pattern:
        return "." * length
    return (pattern * (length // len(pattern) + 1))[:length]
# E: The pattern is repeated often enough and cut to the length.
# R: repeat a pattern to exactly n chars
assert blink_states("#..", 7) == "#..#..#"
assert blink_states("", 3) == "..."
assert blink_states("##", 1) == "#"

def gear_shifts(speeds, up, down):
    """Return the gear (1 to 5) after each speed: up one above up*gear, down one below down*gear.

    The car starts in gear 1, and a speed changes the gear by one at most."""
    gear = 1
    gears = []
    for speed in speeds:
        if speed > up * gear and gear < 5:
            gear += 1
        elif speed < down * gear and gear > 1:
            gear -= 1
        gears.append(gear)
    return gears
# M: The limits scale with the gear, and the range is checked before each change.
assert gear_shifts([15, 25, 45, 10], 20, 10) == [1, 2, 3, 2]
assert gear_shifts([0], 20, 10) == [1]
assert gear_shifts([], 20, 10) == []

def patrol_positions(length: int, seconds: int) -> list[int]:
    """List where a guard stands from second 0 to seconds walking 0 to length and back, one
    per second."""
    positions = []
    place, step = 0, 1
    for _ in range(seconds + 1):
        positions.append(place)
        if length and not 0 <= place + step <= length:
            step = -step
        place += step if length else 0
    return positions
# M: The step turns round when the next place would leave the path.
assert patrol_positions(2, 5) == [0, 1, 2, 1, 0, 1]
assert patrol_positions(0, 2) == [0, 0, 0]
assert patrol_positions(5, 0) == [0]

def coffee_machine(events: list[str], cups: int = 3) -> list[str]:
    """Answer each event of a machine with water for cups cups: "coffee" or "fill" (fills it up).

    The answers are "served", "no water" and "filled"."""
    answers = []
    left = cups
    for event in events:
        if event == "fill":
            left = cups
            answers.append("filled")
        elif left:
            left -= 1
            answers.append("served")
        else:
            answers.append("no water")
    return answers
# M: A counter of cups is the state that decides what is answered.
# R: coffee machine, tank for 3 cups (optional arg). events "coffee"/"fill" -> list of "served", "no water", "filled"
assert coffee_machine(["coffee", "coffee", "fill"], 1) == ["served", "no water", "filled"]
assert coffee_machine(["coffee"]) == ["served"]
assert coffee_machine([]) == []

def is_valid_round_trip(states, home):
    """Check that a list of places starts and ends at home and visits no other place twice.

    Home may not appear in between; the trip needs at least one other place."""
    inner = states[1:-1]
    return (len(states) > 2 and states[0] == states[-1] == home
            and home not in inner and len(set(inner)) == len(inner))
# M: The ends are compared with home, and the inner places must be unique.
# R: is this a proper round trip? starts and ends at home, nothing visited twice in between
assert is_valid_round_trip(["H", "a", "b", "H"], "H") is True
assert is_valid_round_trip(["H", "a", "a", "H"], "H") is False
assert is_valid_round_trip(["H", "H"], "H") is False

def apply_commands_to_number(start: int, commands: list[str]) -> int:
    """Apply commands like "+5", "-2", "*3" and "neg" to start, one after the other."""
    value = start
    for command in commands:
        if command == "neg":
            value = -value
        elif command[0] == "*":
            value *= int(command[1:])
        else:
            value += int(command)
    return value
# E: Signed texts convert directly to the number that is added.
# R: start number + list like ["+5", "*3", "neg", "-2"] -> result
assert apply_commands_to_number(2, ["+5", "*3", "neg"]) == -21
assert apply_commands_to_number(0, ["-2"]) == -2
assert apply_commands_to_number(9, []) == 9

def first_stuck_moment(levels, patience):
    """Return the index at which a level has stayed the same for patience further readings, or -1.

    With patience 2 the third equal reading in a row counts."""
    same = 0
    for place in range(1, len(levels)):
        same = same + 1 if levels[place] == levels[place - 1] else 0
        if same == patience:
            return place
    return -1
# M: The counter of equal neighbours is reset by each change.
assert first_stuck_moment([4, 5, 5, 5, 6], 2) == 3
assert first_stuck_moment([1, 1, 2, 2], 2) == -1
assert first_stuck_moment([], 1) == -1

def charge_cycle(hours_used, capacity, rate):
    """Return the battery level at the end of each day that starts with the level of the
    evening before.

    Each day uses its hours (not below 0) and then charges rate up to capacity; it starts full."""
    level = capacity
    levels = []
    for hours in hours_used:
        level = min(capacity, max(0, level - hours) + rate)
        levels.append(level)
    return levels
# E: Min and max clip the level between empty and full.
# R: battery: starts full at capacity, each day minus used hours (min 0) plus rate (max capacity). level after each day
assert charge_cycle([3, 9, 2], 10, 4) == [10, 5, 7]
assert charge_cycle([99], 10, 1) == [1]
assert charge_cycle([], 10, 1) == []

def parity_of_doors(doors, walkers):
    """Return the numbers of doors (from 1) that are open after walkers walked past.

    All doors are closed at first, and walker k flips every door whose number k divides."""
    return [d for d in range(1, doors + 1) if sum(d % k == 0 for k in range(1, walkers + 1)) % 2]
# M: A door is open when an odd number of walkers flipped it.
assert parity_of_doors(5, 2) == [1, 3, 5]
assert parity_of_doors(4, 4) == [1, 4]
assert parity_of_doors(0, 3) == []

def text_mode_switch(text: str, mark: str = "*") -> str:
    """Turn the parts of text between pairs of mark to upper case and drop the marks.

    After an odd mark everything up to the next one, or the end, is upper case."""
    parts = text.split(mark)
    return "".join(part.upper() if i % 2 else part for i, part in enumerate(parts))
# E: After splitting at the marks, every second part lies between two of them.
# R: "this is *very* good" -> "this is VERY good"
assert text_mode_switch("this is *very* good") == "this is VERY good"
assert text_mode_switch("a_b_c", "_") == "aBc"
assert text_mode_switch("go *on") == "go ON"

def combo_lock_progress(tries, code):
    """Return how many leading signs of code have been entered after tries, restarting on an error.

    A wrong sign resets to 0, but counts as the first one if it equals code[0]; a complete code
    stays complete."""
    done = 0
    for sign in tries:
        if done == len(code):
            break
        done = done + 1 if sign == code[done] else int(sign == code[0])
    return done
# M: Progress grows by one or falls back to one or zero.
assert combo_lock_progress("1a12", "123") == 2
assert combo_lock_progress("1123x", "123") == 3
assert combo_lock_progress("", "123") == 0

def mood_score_days(days: list[str]) -> list[int]:
    """Return a mood after each day: "good" adds 1, "bad" takes 2, anything else moves it 1
    towards 0."""
    mood = 0
    moods = []
    for day in days:
        if day == "good":
            mood += 1
        elif day == "bad":
            mood -= 2
        else:
            mood += (mood < 0) - (mood > 0)
        moods.append(mood)
    return moods
# M: The difference of two comparisons is the step towards zero.
assert mood_score_days(["good", "good", "quiet", "bad", "x"]) == [1, 2, 1, -1, 0]
assert mood_score_days(["x"]) == [0]
assert mood_score_days([]) == []

def elevator_floor(start: int, buttons: str, lowest: int, highest: int) -> int:
    """Return the floor after buttons "u" and "d"; presses that would leave the house are
    ignored."""
    floor = start
    for button in buttons:
        wanted = floor + (1 if button == "u" else -1)
        if lowest <= wanted <= highest:
            floor = wanted
    return floor
# E: The wanted floor is accepted only within the limits of the house.
# R: elevator: start floor, string of u/d, lowest and highest floor; ignore presses that go out of range
assert elevator_floor(0, "uud", 0, 5) == 1
assert elevator_floor(0, "ddu", 0, 5) == 1
assert elevator_floor(5, "u", 0, 5) == 5

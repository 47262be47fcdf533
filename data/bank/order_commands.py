"""Verified problems: order commands."""

def robot_facing(turns: str, start: str = "N") -> str:
    """Return where a robot faces after the turns "L" and "R", one of N, E, S, W; other signs are
    ignored."""
    compass = "NESW"
    place = compass.index(start)
    for turn in turns:
        place += (turn == "R") - (turn == "L")
    return compass[place % 4]
# M: Turns move an index around the four directions, taken modulo four.
# R: robot looks North, string of L and R turns, where does it look at the end?
assert robot_facing("RR") == "S"
assert robot_facing("L") == "W"
assert robot_facing("RL?", "E") == "E"

def stack_after_commands(commands):
    """Run "push x", "pop" and "dup" on a list of words and return it; pop and dup on an empty
    list do nothing."""
    stack = []
    for command in commands:
        if command.startswith("push "):
            stack.append(command[5:])
        elif stack and command == "pop":
            stack.pop()
        elif stack and command == "dup":
            stack.append(stack[-1])
    return stack
# M: The list is tested for being filled before anything is taken from its end.
# R: little stack language: push x / pop / dup, list of commands -> final stack
assert stack_after_commands(["push tea", "dup", "push ice", "pop"]) == ["tea", "tea"]
assert stack_after_commands(["pop", "dup"]) == []
assert stack_after_commands([]) == []

def volume_after(keys: str, volume: int) -> int:
    """Follow remote keys: "+" and "-" change the volume by 1 from 0 to 30, "m" mutes or unmutes.

    While muted the keys + and - first unmute without changing; return 0 if muted at the end."""
    muted = False
    for key in keys:
        if key == "m":
            muted = not muted
        elif muted:
            muted = False
        elif key == "+":
            volume = min(volume + 1, 30)
        elif key == "-":
            volume = max(volume - 1, 0)
    return 0 if muted else volume
# M: The muted state is tested before the keys that change the volume.
# R: tv remote + - m keys, volume 0..30, muted means 0, first press after mute only unmutes
assert volume_after("++-", 5) == 6
assert volume_after("m", 5) == 0
assert volume_after("m++", 5) == 6
assert volume_after("-", 0) == 0

def list_after_edits(items, edits):
    """Apply edits to a copy of items: "+x" appends x, "-x" removes the first x if there, "!"
    reverses."""
    items = list(items)
    for edit in edits:
        if edit == "!":
            items.reverse()
        elif edit[0] == "+":
            items.append(edit[1:])
        elif edit[1:] in items:
            items.remove(edit[1:])
    return items
# M: The first character of each edit says what is done with the rest.
# R: edits like "+tea" "-milk" "!" (reverse) applied to a list of strings, dont change the original
assert list_after_edits(["a"], ["+b", "!"]) == ["b", "a"]
assert list_after_edits(["a", "b"], ["-a", "-x"]) == ["b"]
assert list_after_edits([], []) == []

def light_switch_log(events: list[str]) -> list[str]:
    """Follow events "name on", "name off" and "all off" and return the names of lamps still on,
    sorted."""
    lit = set()
    for event in events:
        name, state = event.split()
        if name == "all":
            lit.clear()
        elif state == "on":
            lit.add(name)
        else:
            lit.discard(name)
    return sorted(lit)
# E: A set holds the lamps that are on, and discard allows missing ones.
# R: which lamps are still on after "hall on" "all off" events
assert light_switch_log(["hall on", "bath on", "hall off"]) == ["bath"]
assert light_switch_log(["hall on", "all off"]) == []
assert light_switch_log([]) == []

def drone_height_log(commands: list[str]) -> list[int]:
    """Return the height after each command "up N", "down N" or "land" for a drone starting at 0.

    The height never falls below 0."""
    height = 0
    log = []
    for command in commands:
        words = command.split()
        if words[0] == "land":
            height = 0
        else:
            change = int(words[1])
            height = max(height + (change if words[0] == "up" else -change), 0)
        log.append(height)
    return log
# M: The height is updated for each command and noted in a list.
# R: height after each of "up 5", "down 2", "land"
assert drone_height_log(["up 5", "down 2", "land"]) == [5, 3, 0]
assert drone_height_log(["down 1"]) == [0]
assert drone_height_log([]) == []

def decoded_knitting(pattern):
    """Expand a knitting row such as "2k 1p" to "kkp": numbers in front of stitch letters repeat
    them."""
    return "".join(part[-1] * int(part[:-1]) for part in pattern.split())
# E: The last letter of each part is repeated by the number before it.
# R: "2k 1p 2k" -> "kkpkk"
assert decoded_knitting("2k 1p 2k") == "kkpkk"
assert decoded_knitting("10p") == "p" * 10
assert decoded_knitting("") == ""

def orders_by_table(lines: list[str]) -> dict[int, list[str]]:
    """Read "T3 tea", "T3 -tea" lines: add an item to a table or take it back; tables without
    items vanish."""
    tables = {}
    for line in lines:
        table, item = line[1:].split(" ", 1)
        orders = tables.setdefault(int(table), [])
        if item.startswith("-"):
            if item[1:] in orders:
                orders.remove(item[1:])
        else:
            orders.append(item)
    return {table: orders for table, orders in tables.items() if orders}
# M: Each line adds to or removes from the list of its table, and empty lists are left out at the end.
assert orders_by_table(["T3 tea", "T1 ice", "T3 -tea"]) == {1: ["ice"]}
assert orders_by_table(["T2 hot tea"]) == {2: ["hot tea"]}
assert orders_by_table([]) == {}

def paint_line(length, commands):
    """Paint a line of length dots by commands such as "r 2 4": colour letter from index 2 to 4,
    included."""
    line = ["."] * length
    for command in commands:
        colour, first, last = command.split()
        for i in range(int(first), min(int(last) + 1, length)):
            line[i] = colour
    return "".join(line)
# M: Later commands paint over earlier ones, and min keeps within the line.
# R: line of dots, commands "colour from to" (incl.) paint over it
assert paint_line(6, ["r 1 3", "b 3 4"]) == ".rrbb."
assert paint_line(3, ["x 2 9"]) == "..x"
assert paint_line(2, []) == ".."

def score_from_calls(calls: str) -> str:
    """Follow rally winners "A" and "B" and return the score "a:b" when one leads by two from 11 on.

    Later letters are ignored; if nobody has won at the end return the score with "*"."""
    a = b = 0
    for call in calls:
        if call == "A":
            a += 1
        else:
            b += 1
        if max(a, b) >= 11 and abs(a - b) >= 2:
            return f"{a}:{b}"
    return f"{a}:{b}*"
# M: After every rally both conditions for the end of the game are tested.
assert score_from_calls("A" * 11) == "11:0"
assert score_from_calls("AB") == "1:1*"
assert score_from_calls("AB" * 10 + "AABB") == "12:10"

def dance_positions(order: str, moves: list[str]) -> str:
    """Apply dance moves to a line of letters: "sN" moves N from the end to the front, "a/b" swaps
    two letters.

    "xI/J" swaps the places with the indexes I and J."""
    line = list(order)
    for move in moves:
        if move[0] == "s" and "/" not in move:
            size = int(move[1:])
            line = line[len(line) - size:] + line[:len(line) - size]
        else:
            left, right = move.removeprefix("x").split("/")
            if move[0] == "x":
                i, j = int(left), int(right)
            else:
                i, j = line.index(left), line.index(right)
            line[i], line[j] = line[j], line[i]
    return "".join(line)
# H: Both kinds of swaps are reduced to two indexes before the letters are exchanged.
assert dance_positions("abcde", ["s1", "x3/4"]) == "eabdc"
assert dance_positions("abc", ["a/c"]) == "cba"
assert dance_positions("ab", []) == "ab"

def coins_after_story(story: str) -> int:
    """Add up the coins in a story: after the word "finds" or "loses" the next word is the number
    of coins.

    The purse never holds less than 0."""
    coins = 0
    words = story.split()
    for word, following in zip(words, words[1:]):
        if word == "finds":
            coins += int(following)
        elif word == "loses":
            coins = max(coins - int(following), 0)
    return coins
# M: Each word is looked at together with the one behind it.
# R: text adventure: "Bo finds 5 coins and loses 2" -> 3
assert coins_after_story("Bo finds 5 coins and loses 2") == 3
assert coins_after_story("Bo loses 4 and finds 1") == 1
assert coins_after_story("nothing happens") == 0

def elevator_floor_log(buttons: str) -> tuple[int, int]:
    """Follow "u" and "d" from floor 0 and return (final floor, highest floor reached)."""
    floor = highest = 0
    for button in buttons:
        floor += 1 if button == "u" else -1
        highest = max(highest, floor)
    return floor, highest
# E: The floor changes by one for each sign, and the maximum is kept.
# R: u/d string, final floor and highest floor
assert elevator_floor_log("uudd") == (0, 2)
assert elevator_floor_log("d") == (-1, 0)
assert elevator_floor_log("") == (0, 0)

def jukebox_choice(code, songs):
    """Return the song for a code such as "B2": row letter (A is the first) and number from 1, or
    None.

    songs is a list of rows; a code outside of them gives None."""
    row = ord(code[0]) - ord("A")
    number = int(code[1:]) - 1
    if 0 <= row < len(songs) and 0 <= number < len(songs[row]):
        return songs[row][number]
    return None
# M: Letter and number become indexes that are checked before they are used.
# R: vending machine style lookup "B2" in a list of lists, None if it doesnt exist
assert jukebox_choice("B2", [["Sun"], ["Sea", "Sky"]]) == "Sky"
assert jukebox_choice("A2", [["Sun"]]) is None
assert jukebox_choice("C1", [["Sun"]]) is None

def alarm_action(command: str, hour: int) -> str:
    """Answer an alarm command: "snooze" gives "wait 10", "stop" gives "off", "early" the hour
    less one.

    The text is "at H"; hour 0 goes back to 23; anything else gives "ring"."""
    if command == "snooze":
        return "wait 10"
    if command == "stop":
        return "off"
    if command == "early":
        return f"at {(hour - 1) % 24}"
    return "ring"
# E: Each command has its answer, and the remainder wraps the hour.
assert alarm_action("snooze", 7) == "wait 10"
assert alarm_action("early", 0) == "at 23"
assert alarm_action("?", 7) == "ring"

def queue_from_events(events: list[str]) -> list[str]:
    """Follow "Ann joins", "next" and "Ann leaves" and return the people still in the queue, in
    order.

    "next" serves the first person; it and leaving do nothing where nobody is."""
    queue = []
    for event in events:
        if event == "next":
            queue = queue[1:]
        else:
            name, action = event.split()
            if action == "joins":
                queue.append(name)
            elif name in queue:
                queue.remove(name)
    return queue
# M: Slicing off the first person also works for an empty queue.
# R: who is still in the queue after joins, leaves and next events
assert queue_from_events(["Ann joins", "Bo joins", "next", "Cy joins"]) == ["Bo", "Cy"]
assert queue_from_events(["next", "Bo leaves"]) == []
assert queue_from_events(["Ann joins", "Ann leaves"]) == []

def train_switch_track(route: str, switches: dict[str, str]) -> str:
    """Follow switches from the track route: each track leads to the one in the dict, until one
    has no entry.

    Return the last track; the tracks form no circle."""
    while route in switches:
        route = switches[route]
    return route
# E: The name is replaced by its target as long as it is a key.
assert train_switch_track("A", {"A": "C", "C": "D"}) == "D"
assert train_switch_track("B", {"A": "C"}) == "B"
assert train_switch_track("x", {}) == "x"

def move_word_in_list(words: list[str], command: str) -> list[str]:
    """Return a new list after "up WORD", "down WORD", "top WORD" or "end WORD"; a missing word
    changes nothing.

    Up and down move by one place and stop at the borders."""
    action, word = command.split()
    if word not in words:
        return list(words)
    place = words.index(word)
    rest = words[:place] + words[place + 1:]
    target = {"up": max(place - 1, 0), "down": place + 1, "top": 0, "end": len(rest)}[action]
    return rest[:target] + [word] + rest[target:]
# H: The word is taken out, and a dictionary tells where each action puts it back.
# R: reorder to-do list with "up x", "down x", "top x", "end x"
assert move_word_in_list(["a", "b", "c"], "up c") == ["a", "c", "b"]
assert move_word_in_list(["a", "b", "c"], "end a") == ["b", "c", "a"]
assert move_word_in_list(["a", "b"], "down b") == ["a", "b"]
assert move_word_in_list(["a"], "top x") == ["a"]

def password_after_rules(text: str, rules: str) -> str:
    """Apply one-letter rules in order: "r" reverses, "u" raises, "l" lowers, "d" doubles, "c"
    cuts one off.

    Cutting removes the last character; unknown rules do nothing."""
    for rule in rules:
        if rule == "r":
            text = text[::-1]
        elif rule == "u":
            text = text.upper()
        elif rule == "l":
            text = text.lower()
        elif rule == "d":
            text *= 2
        elif rule == "c":
            text = text[:-1]
    return text
# M: Each rule changes the text that the next one gets.
# R: apply rule letters r u l d c to a text (reverse upper lower double cut)
assert password_after_rules("abc", "ru") == "CBA"
assert password_after_rules("ab", "dc") == "aba"
assert password_after_rules("x", "z") == "x"

def call_with_arguments(line):
    """Split a call such as "move(3, left)" into ("move", ["3", "left"]); "stop()" has no
    arguments."""
    name, rest = line.rstrip(")").split("(")
    arguments = [part.strip() for part in rest.split(",")] if rest else []
    return name, arguments
# E: The bracket separates the name from the arguments, which are split at commas.
# R: parse "move(3, left)" -> name and list of args as strings
assert call_with_arguments("move(3, left)") == ("move", ["3", "left"])
assert call_with_arguments("stop()") == ("stop", [])
assert call_with_arguments("say(hi)") == ("say", ["hi"])

def repeat_block_commands(text):
    """Expand repeats such as "2(ab)c": the text in brackets is repeated by the one digit in front
    of it.

    Brackets are not nested: "2(ab)c" becomes "ababc"."""
    result = ""
    while "(" in text:
        before, rest = text.split("(", 1)
        block, text = rest.split(")", 1)
        result += before[:-1] + block * int(before[-1])
    return result + text
# M: Each round takes the text up to the next closing bracket and repeats its block.
# R: "2(ab)c" -> "ababc"
assert repeat_block_commands("2(ab)c") == "ababc"
assert repeat_block_commands("x3(-)y2(.)") == "x---y.."
assert repeat_block_commands("abc") == "abc"

def chat_command(line: str) -> tuple[str, str]:
    """Split a chat line into command and text: "/me waves" is ("me", "waves"), other lines
    ("say", line).

    The command is lowered and the text trimmed."""
    if not line.startswith("/"):
        return "say", line.strip()
    command, _, text = line[1:].partition(" ")
    return command.lower(), text.strip()
# E: Only lines with a slash are cut at their first space.
# R: chat: "/me waves" -> ("me", "waves"), plain text -> ("say", text)
assert chat_command("/ME  waves") == ("me", "waves")
assert chat_command("hello ") == ("say", "hello")
assert chat_command("/quit") == ("quit", "")

def votes_by_hand_signs(line: str) -> str:
    """Decide a vote from signs "+" yes, "-" no and "0" neither: "accepted" if yes has more, else
    "rejected".

    If fewer than half of all signs are + or - the result is "open"."""
    yes, no = line.count("+"), line.count("-")
    if (yes + no) * 2 < len(line):
        return "open"
    return "accepted" if yes > no else "rejected"
# M: The share of real votes is tested before they are compared.
assert votes_by_hand_signs("++-0") == "accepted"
assert votes_by_hand_signs("+000") == "open"
assert votes_by_hand_signs("+-") == "rejected"

def pet_mood_after(events: list[str], mood: int = 5) -> int:
    """Follow events "feed" (+2), "play" (+3) and "wait N" (-N) for a mood kept between 0 and 10."""
    for event in events:
        action, *number = event.split()
        change = -int(number[0]) if number else {"feed": 2, "play": 3}[action]
        mood = min(max(mood + change, 0), 10)
    return mood
# M: An event with a number lowers the mood; the others are looked up.
# R: tamagotchi mood: feed +2 play +3 wait N minus N, keep 0-10, start 5
assert pet_mood_after(["feed", "wait 4"]) == 3
assert pet_mood_after(["play", "play"]) == 10
assert pet_mood_after(["wait 9"]) == 0

def next_state_of(state, action, rules):
    """Return the new state from rules, a list of lines "state action newstate"; without a rule,
    the old one.

    The first fitting rule counts."""
    for rule in rules:
        old, trigger, new = rule.split()
        if (old, trigger) == (state, action):
            return new
    return state
# E: Each rule is split into three words, of which two must fit.
# R: state machine step, rules as "closed open opened" lines
assert next_state_of("closed", "push", ["closed push open", "open push closed"]) == "open"
assert next_state_of("closed", "kick", ["closed push open"]) == "closed"
assert next_state_of("x", "y", []) == "x"

def total_steps_of_dance(sheet: str) -> int:
    """Add up the steps of a sheet such as "left 2, right 3 (x2)": the optional "(xN)" multiplies
    its part."""
    total = 0
    for part in sheet.split(","):
        words = part.split()
        times = int(words[2].strip("(x)")) if len(words) > 2 else 1
        total += int(words[1]) * times
    return total
# M: A third word is stripped of its signs and multiplies the steps.
assert total_steps_of_dance("left 2, right 3 (x2)") == 8
assert total_steps_of_dance("jump 1") == 1
assert total_steps_of_dance("turn 4 (x10), bow 1") == 41

def sort_by_command(words: list[str], command: str) -> list[str]:
    """Sort words by a command: "len", "last" (last letter), "alpha" ignoring case; a leading "-"
    reverses.

    Unknown commands leave the order as it is."""
    keys = {"len": len, "last": lambda word: word[-1:], "alpha": str.lower}
    name = command.lstrip("-")
    if name not in keys:
        return list(words)
    return sorted(words, key=keys[name], reverse=command.startswith("-"))
# M: A dictionary of functions supplies the sort key.
# R: sort words by "len", "last" or "alpha", with - in front reversed
assert sort_by_command(["pear", "Fig"], "len") == ["Fig", "pear"]
assert sort_by_command(["pear", "Fig"], "-alpha") == ["pear", "Fig"]
assert sort_by_command(["b", "a"], "?") == ["b", "a"]

def run_counter_script(script: str) -> int:
    """Run a script of the signs "+", "-", "*" (double) and "0" (reset) on a counter starting at
    0."""
    counter = 0
    for sign in script:
        if sign == "+":
            counter += 1
        elif sign == "-":
            counter -= 1
        elif sign == "*":
            counter *= 2
        elif sign == "0":
            counter = 0
    return counter
# E: Each sign changes the counter in its own way.
assert run_counter_script("++*+") == 5
assert run_counter_script("+++0-") == -1
assert run_counter_script("") == 0

def jump_script_end(script: list[str]) -> int:
    """Run lines "add N" and "skip N" (leave out the next N lines) and return the sum of what was
    added."""
    total = 0
    line = 0
    while line < len(script):
        action, number = script[line].split()
        if action == "add":
            total += int(number)
        else:
            line += int(number)
        line += 1
    return total
# M: A while loop with its own line counter can leave lines out.
# R: mini interpreter: "add 5", "skip 2" -> sum of executed adds
assert jump_script_end(["add 5", "skip 1", "add 9", "add 1"]) == 6
assert jump_script_end(["skip 9", "add 1"]) == 0
assert jump_script_end([]) == 0

def swipe_gesture(moves: str) -> str:
    """Name a gesture from its moves u d l r: "tap" for none, the direction if all are equal,
    "circle" for urdl.

    Directions are "up", "down", "left", "right"; everything else is "unknown"."""
    names = {"u": "up", "d": "down", "l": "left", "r": "right"}
    if not moves:
        return "tap"
    if len(set(moves)) == 1:
        return names[moves[0]]
    return "circle" if moves == "urdl" else "unknown"
# M: The set of moves has one member when all are equal.
assert swipe_gesture("uuu") == "up"
assert swipe_gesture("urdl") == "circle"
assert swipe_gesture("") == "tap"
assert swipe_gesture("ul") == "unknown"

def inventory_from_lines(lines: list[str]) -> str:
    """Follow lines "get 2 rope" and "use 1 rope" and return what is left as "rope: 1, ...", sorted.

    Items with nothing left are not shown, and use never takes more than there is."""
    stock = {}
    for line in lines:
        action, number, item = line.split()
        change = int(number) if action == "get" else -int(number)
        stock[item] = max(stock.get(item, 0) + change, 0)
    return ", ".join(f"{item}: {stock[item]}" for item in sorted(stock) if stock[item])
# M: The sign of the change depends on the action, and max stops at zero.
# R: inventory after "get 2 rope" / "use 1 rope" as text
assert inventory_from_lines(["get 2 rope", "use 1 rope", "get 1 map"]) == "map: 1, rope: 1"
assert inventory_from_lines(["use 3 nails"]) == ""
assert inventory_from_lines([]) == ""

def temperature_command(current: float, command: str) -> float:
    """Apply "set 20", "warmer", "cooler 2" (default step 1) to a temperature limited to 5.0 up to
    30.0."""
    action, *value = command.split()
    number = float(value[0]) if value else 1.0
    if action == "set":
        current = number
    elif action == "warmer":
        current += number
    elif action == "cooler":
        current -= number
    return min(max(current, 5.0), 30.0)
# M: A missing number is replaced by the default step before the action is chosen.
# R: thermostat: commands "set 20", "warmer", "cooler 2", clamp to 5..30
assert temperature_command(20.0, "cooler 2") == 18.0
assert temperature_command(29.5, "warmer") == 30.0
assert temperature_command(20.0, "set 3") == 5.0

def map_of_keys(layout: str) -> dict[str, str]:
    """Read a key layout such as "a=left d=right space=jump" into a dict from action to key.

    If several keys have the same action they are joined by "/" in their order."""
    actions = {}
    for pair in layout.split():
        key, action = pair.split("=")
        actions[action] = f"{actions[action]}/{key}" if action in actions else key
    return actions
# M: An action that is already known gets the new key appended.
assert map_of_keys("a=left d=right") == {"left": "a", "right": "d"}
assert map_of_keys("w=up k=up") == {"up": "w/k"}
assert map_of_keys("") == {}

def turtle_distance(program: str) -> int:
    """Add up the steps of a turtle program such as "f10 l f5 b3": f and b count, turns do not."""
    return sum(int(word[1:]) for word in program.split() if word[0] in "fb")
# E: Only words with a step letter are converted and added.
# R: total steps for turtle program "f10 l f5 b3"
assert turtle_distance("f10 l f5 b3") == 18
assert turtle_distance("l r") == 0
assert turtle_distance("") == 0

def macro_expanded(line: str, macros: dict[str, str], depth: int = 3) -> str:
    """Replace words that are macros by their text, again and again, at most depth times in all."""
    for _ in range(depth):
        line = " ".join(macros.get(word, word) for word in line.split())
    return line
# E: Every round looks up all words once, so macros inside macros need further rounds.
# R: expand macros (dict word -> text), nested ones too but only up to depth rounds
assert macro_expanded("GO now", {"GO": "run FAST", "FAST": "quickly"}) == "run quickly now"
assert macro_expanded("A", {"A": "A B"}, 2) == "A B B"
assert macro_expanded("", {}) == ""

def plan_of_day(text: str) -> list[str]:
    """Turn "9 swim; 7 run" into lines "07:00 run", "09:00 swim", sorted by hour; blank parts are
    dropped."""
    plan = []
    for part in text.split(";"):
        if part.strip():
            hour, task = part.strip().split(" ", 1)
            plan.append((int(hour), task))
    return [f"{hour:02d}:00 {task}" for hour, task in sorted(plan)]
# M: Pairs of hour and task are sorted and then written.
# R: "9 swim; 7 run" -> sorted lines with 07:00
assert plan_of_day("9 swim; 7 run") == ["07:00 run", "09:00 swim"]
assert plan_of_day(" ; ") == []
assert plan_of_day("18 eat out") == ["18:00 eat out"]

def undo_commands(commands: list[str]) -> list[str]:
    """Return the commands that stay in force when "undo" cancels the last one before it still in
    force.

    "undo" itself is never in the result, and undoing nothing is fine."""
    active = []
    for command in commands:
        if command == "undo":
            active = active[:-1]
        else:
            active.append(command)
    return active
# E: A list acts as a stack from which undo removes the last command.
# R: list of actions where "undo" cancels the previous one, give what remains
assert undo_commands(["a", "b", "undo", "c"]) == ["a", "c"]
assert undo_commands(["undo", "x"]) == ["x"]
assert undo_commands(["a", "undo", "undo"]) == []

def spell_cost(spell: str, costs: dict[str, int]) -> int:
    """Return the mana for a spell of words: their costs, 1 for unknown words, doubled if it ends
    with "!".

    The "!" is not part of the last word."""
    total = sum(costs.get(word, 1) for word in spell.rstrip("!").split())
    return total * 2 if spell.endswith("!") else total
# E: The mark is stripped for the look-up and tested again for doubling.
assert spell_cost("fire storm", {"fire": 5, "storm": 7}) == 12
assert spell_cost("fire!", {"fire": 5}) == 10
assert spell_cost("", {}) == 0

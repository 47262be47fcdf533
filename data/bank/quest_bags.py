"""Verified problems: quest bags."""

def step_in_rooms(rooms, here, direction):
    """Return the room that direction leads to from here, or here if there is no door that way.

    rooms maps each room to a dict of directions to rooms."""
    return rooms[here].get(direction, here)
# E: The door is looked up, and a missing one leaves the player in place.
# R: text adventure: rooms {"hall": {"north": "attic"}}. where am I after going a direction? stay if no door
assert step_in_rooms({"hall": {"north": "attic"}, "attic": {}}, "hall", "north") == "attic"
assert step_in_rooms({"hall": {}}, "hall", "up") == "hall"
assert step_in_rooms({"a": {"n": "a"}}, "a", "n") == "a"

def walk_with_bumps(rooms, start, moves):
    """Return (last room, bumps) after moves, where a move without a door is a bump and
    changes nothing."""
    bumps = 0
    for move in moves:
        if move in rooms[start]:
            start = rooms[start][move]
        else:
            bumps += 1
    return start, bumps
# E: Each move either changes the room or is counted as a bump.
# R: walk through rooms dict with a list of moves, count the moves that hit a wall. return (room, bumps)
assert walk_with_bumps({"a": {"n": "b"}, "b": {"s": "a"}}, "a", ["n", "n", "s"]) == ("a", 1)
assert walk_with_bumps({"a": {}}, "a", ["x"]) == ("a", 1)
assert walk_with_bumps({"a": {}}, "a", []) == ("a", 0)

def exits_text(doors: dict[str, str]) -> str:
    """Describe the exits of a room: "Exits: down, north" sorted, or "There is no way out."
    without doors."""
    return f"Exits: {', '.join(sorted(doors))}" if doors else "There is no way out."
# E: The sorted keys are joined unless the dictionary is empty.
# R: "Exits: down, north" from a dict of doors, other text when no doors
assert exits_text({"north": "attic", "down": "cellar"}) == "Exits: down, north"
assert exits_text({"up": "roof"}) == "Exits: up"
assert exits_text({}) == "There is no way out."

def door_opens_with(door: dict, bag: list[str]) -> bool:
    """Tell if a door opens: it is not "locked", or the bag holds its "key".

    A missing "locked" means open, and a locked door without a key never opens."""
    return not door.get("locked", False) or door.get("key") in bag
# E: An open door is enough, otherwise the key must be in the bag.
# R: door dict with optional locked (bool) and key (name). can i pass with the things in my bag?
assert door_opens_with({"locked": True, "key": "iron key"}, ["iron key"]) is True
assert door_opens_with({"locked": True}, ["rope"]) is False
assert door_opens_with({}, []) is True

def pick_up_items(bag, room_items, capacity):
    """Move items from room_items to bag, both changed in place, until bag holds capacity;
    return how many."""
    taken = 0
    while room_items and len(bag) < capacity:
        bag.append(room_items.pop(0))
        taken += 1
    return taken
# E: The first item of the room goes into the bag as long as there is room.
assert pick_up_items(["rope"], ["lamp", "map", "pen"], 3) == 2
assert pick_up_items([], [], 5) == 0
assert pick_up_items(["a"], ["b"], 1) == 0

def bag_after_events(events):
    """Return the bag as a dict of counts after events "+rope" and "-rope"; counts never go below 0.

    Items with count 0 are not in the result."""
    bag = {}
    for event in events:
        item = event[1:]
        bag[item] = max(0, bag.get(item, 0) + (1 if event[0] == "+" else -1))
    return {item: count for item, count in bag.items() if count}
# E: The sign decides the change, and zero counts are filtered at the end.
# R: events like "+rope" "-rope" to inventory dict, can't go negative, no zero entries
assert bag_after_events(["+rope", "+rope", "-rope", "-lamp", "+map"]) == {"rope": 1, "map": 1}
assert bag_after_events(["-x"]) == {}
assert bag_after_events([]) == {}

def can_craft(bag, recipe):
    """Return the list of "item xN" still missing to craft recipe from bag, in recipe order.

    Both map items to counts; nothing missing gives an empty list."""
    return [f"{item} x{need - bag.get(item, 0)}" for item, need in recipe.items()
            if need > bag.get(item, 0)]
# E: Needs above the count in the bag are listed with their difference.
# R: crafting: bag {"wood": 1}, recipe {"wood": 3}; whats missing as list like "wood x2"
assert can_craft({"wood": 1}, {"wood": 3, "nail": 2}) == ["wood x2", "nail x2"]
assert can_craft({"wood": 3}, {"wood": 3}) == []
assert can_craft({}, {}) == []

def craft_item(bag: dict[str, int], recipe: dict[str, int], product: str) -> dict[str, int]:
    """Return the bag after crafting product once from recipe, or an equal copy if something
    is missing.

    Used up items stay with count 0."""
    if any(bag.get(item, 0) < need for item, need in recipe.items()):
        return dict(bag)
    after = {item: count - recipe.get(item, 0) for item, count in bag.items()}
    after[product] = after.get(product, 0) + 1
    return after
# M: After the test, all needs are subtracted and the product is added.
assert craft_item({"wood": 3, "rope": 1}, {"wood": 2, "rope": 1}, "raft") == {
    "wood": 1, "rope": 0, "raft": 1}
assert craft_item({"wood": 1}, {"wood": 2}, "raft") == {"wood": 1}
assert craft_item({}, {}, "air") == {"air": 1}

def fight_rounds(hero: tuple[int, int], monster: tuple[int, int]) -> str:
    """Return "hero in 3" or "monster in 2" for a fight of (life, strength); the hero strikes first.

    A stroke takes the strength off the other's life; the number is the round that ends it."""
    hero_life, hero_strength = hero
    monster_life, monster_strength = monster
    rounds = 0
    while True:
        rounds += 1
        monster_life -= hero_strength
        if monster_life <= 0:
            return f"hero in {rounds}"
        hero_life -= monster_strength
        if hero_life <= 0:
            return f"monster in {rounds}"
# M: Both strike in turn, and the first life at zero or below ends the loop.
# R: hero and monster are (life, strength), hero hits first. who wins in which round, like "hero in 3"
assert fight_rounds((10, 4), (12, 3)) == "hero in 3"
assert fight_rounds((5, 1), (9, 3)) == "monster in 2"
assert fight_rounds((1, 9), (9, 9)) == "hero in 1"

def damage_taken(attack: int, armour: int, shield_up: bool) -> int:
    """Return the damage: attack minus armour, halved rounding down with shield_up, but at
    least 1."""
    damage = attack - armour
    if shield_up:
        damage //= 2
    return max(1, damage)
# E: The shield halves the rest, and max sets the lower limit.
# R: damage = attack - armour, half with shield, never below 1
assert damage_taken(12, 3, False) == 9
assert damage_taken(12, 3, True) == 4
assert damage_taken(2, 5, True) == 1

def level_from_points(points, thresholds):
    """Return the level: 1 plus the number of thresholds that points have reached."""
    return 1 + sum(points >= threshold for threshold in thresholds)
# E: Each reached threshold counts one level.
# R: xp to level. thresholds [100, 250]: below 100 level 1, from 100 level 2, ...
assert level_from_points(120, [100, 250]) == 2
assert level_from_points(250, [100, 250]) == 3
assert level_from_points(0, []) == 1

def points_to_next_level(points: int, thresholds: list[int]) -> int:
    """Return how many points are missing to the next of the ascending thresholds, 0 at the
    top level."""
    return next((threshold - points for threshold in thresholds if threshold > points), 0)
# E: The first threshold above the points is the next goal.
# R: how many xp till the next threshold? 0 if at max
assert points_to_next_level(120, [100, 250]) == 130
assert points_to_next_level(100, [100, 250]) == 150
assert points_to_next_level(300, [100, 250]) == 0

def loot_value_text(loot: dict[str, int], prices: dict[str, int]) -> str:
    """Return "3 gem, 1 ring: 95 gold" for loot counts and prices; things without a price are
    worth 0.

    Without loot the text is "nothing: 0 gold"."""
    total = sum(count * prices.get(item, 0) for item, count in loot.items())
    names = ", ".join(f"{count} {item}" for item, count in loot.items())
    return f"{names or 'nothing'}: {total} gold"
# E: One pass sums the worth, a second one joins the names.
assert loot_value_text({"gem": 3, "ring": 1}, {"gem": 25, "ring": 20}) == "3 gem, 1 ring: 95 gold"
assert loot_value_text({"sock": 2}, {}) == "2 sock: 0 gold"
assert loot_value_text({}, {}) == "nothing: 0 gold"

def heaviest_to_drop(bag, limit):
    """Return the items to drop, heaviest first, until the rest of the bag weighs at most limit.

    bag maps items to weights; equally heavy ones are dropped in alphabetical order."""
    dropped = []
    total = sum(bag.values())
    for item in sorted(bag, key=lambda name: (-bag[name], name)):
        if total <= limit:
            break
        dropped.append(item)
        total -= bag[item]
    return dropped
# M: The total shrinks with each dropped item until it is light enough.
# R: bag too heavy? drop heaviest first till total <= limit, return the dropped names (tie alphabetical)
assert heaviest_to_drop({"axe": 5, "rope": 3, "map": 1}, 4) == ["axe"]
assert heaviest_to_drop({"b": 2, "a": 2}, 1) == ["a", "b"]
assert heaviest_to_drop({}, 0) == []

def command_to_action(text):
    """Split a player's command into (verb, thing): the first word and the rest without "the"
    or "a".

    Everything is lower case; an empty command gives ("", "")."""
    words = [word for word in text.lower().split() if word not in ("the", "a")]
    return (words[0], " ".join(words[1:])) if words else ("", "")
# E: Articles are filtered out, then the first word is separated from the others.
# R: parse "Take the rusty key" -> ("take", "rusty key")
assert command_to_action("Take the rusty key") == ("take", "rusty key")
assert command_to_action("LOOK") == ("look", "")
assert command_to_action(" ") == ("", "")

def verb_of_synonym(word: str, groups: dict[str, list[str]]) -> str | None:
    """Return the verb whose list of synonyms contains word in lower case, or which equals it;
    else None."""
    word = word.lower()
    for verb, synonyms in groups.items():
        if word == verb or word in synonyms:
            return verb
    return None
# E: Every group is searched for the word and gives back its main verb.
# R: groups {"take": ["grab", "get"]}; "Grab" -> "take", unknown -> None
assert verb_of_synonym("Grab", {"take": ["grab", "get"]}) == "take"
assert verb_of_synonym("take", {"take": []}) == "take"
assert verb_of_synonym("fly", {"take": ["get"]}) is None

def trade_allowed(offer: list[str], wish: str, values: dict[str, int]) -> bool:
    """Check whether the offered items are together worth at least the wished one; unknown
    ones are worth 1."""
    return sum(values.get(item, 1) for item in offer) >= values.get(wish, 1)
# E: Both sides are valued with the same default and compared.
# R: is my offer worth at least the wish? values dict, unknown things are worth 1
assert trade_allowed(["gem", "pebble"], "sword", {"gem": 9, "sword": 10}) is True
assert trade_allowed([], "pebble", {}) is False
assert trade_allowed(["a"], "b", {"b": 2}) is False

def poison_damage(life, poison, rounds):
    """Return the life after each of up to rounds rounds when poison weakens by 1 each round.

    The list ends early when life reaches 0, which is its lowest value."""
    history = []
    for strength in range(poison, max(0, poison - rounds), -1):
        life = max(0, life - strength)
        history.append(life)
        if life == 0:
            break
    return history
# M: The strength counts down, and the loop stops when life or poison is used up.
assert poison_damage(10, 3, 5) == [7, 5, 4]
assert poison_damage(4, 3, 5) == [1, 0]
assert poison_damage(5, 0, 3) == []

def quest_stage(done: set[str], steps: list[str]) -> str:
    """Return the first of steps that is not in done, or "complete" when all are done."""
    return next((step for step in steps if step not in done), "complete")
# E: Next takes the first open step and falls back to the word complete.
# R: which quest step is next? first in the list thats not in the done set, else "complete"
assert quest_stage({"find map"}, ["find map", "dig", "go home"]) == "dig"
assert quest_stage({"a"}, ["a"]) == "complete"
assert quest_stage(set(), []) == "complete"

def treasure_distance_hint(player, treasure):
    """Return "here", "warm" (at most 3 steps) or "cold" by the sum of the coordinate
    differences."""
    steps = abs(player[0] - treasure[0]) + abs(player[1] - treasure[1])
    return "here" if steps == 0 else "warm" if steps <= 3 else "cold"
# E: The number of steps on a grid decides the word.
# R: "here"/"warm"/"cold" by manhattan distance player to treasure, warm up to 3
assert treasure_distance_hint((1, 1), (2, 3)) == "warm"
assert treasure_distance_hint((0, 0), (0, 0)) == "here"
assert treasure_distance_hint((0, 0), (2, 2)) == "cold"

def map_with_player(width: int, height: int, player: tuple[int, int]) -> str:
    """Draw a map of "." with "@" at player (column, row) counted from 0, rows joined by
    newlines."""
    rows = [["."] * width for _ in range(height)]
    x, y = player
    rows[y][x] = "@"
    return "\n".join("".join(row) for row in rows)
# E: A grid of lists is made, one cell is changed, and everything is joined.
# R: draw a w x h map of dots with @ where the player (x, y) stands
assert map_with_player(3, 2, (1, 1)) == "...\n.@."
assert map_with_player(1, 1, (0, 0)) == "@"
assert map_with_player(2, 1, (0, 0)) == "@."

def dice_check(roll, skill, difficulty):
    """Return "critical", "success", "fail" or "fumble" for a roll from 1 to 20.

    20 is always critical and 1 always a fumble; else roll plus skill must reach the difficulty."""
    if roll in (1, 20):
        return "critical" if roll == 20 else "fumble"
    return "success" if roll + skill >= difficulty else "fail"
# E: The two special rolls come first, then a sum is compared.
# R: d20 check: 20 critical, 1 fumble, else roll+skill >= difficulty
assert dice_check(12, 3, 15) == "success"
assert dice_check(11, 3, 15) == "fail"
assert dice_check(20, 0, 99) == "critical"
assert dice_check(1, 50, 2) == "fumble"

def merge_stacks(slots, size):
    """Merge (item, count) slots into full stacks of size and one rest per item, in order of
    first item."""
    totals = {}
    for item, count in slots:
        totals[item] = totals.get(item, 0) + count
    merged = []
    for item, total in totals.items():
        full, rest = divmod(total, size)
        merged += [(item, size)] * full
        if rest:
            merged.append((item, rest))
    return merged
# M: Counts are summed first, and divmod splits every sum into stacks.
# R: minecraft style: tidy inventory slots [(item, count)] into stacks of max size
assert merge_stacks([("log", 5), ("gem", 1), ("log", 6)], 8) == [("log", 8), ("log", 3), ("gem", 1)]
assert merge_stacks([("a", 2)], 2) == [("a", 2)]
assert merge_stacks([], 9) == []

def free_slots_needed(loot: dict[str, int], stack: int) -> int:
    """Return how many slots loot needs when a slot takes up to stack pieces of one item."""
    return sum(-(-count // stack) for count in loot.values())
# E: Each count is divided rounding up, and the quotients are added.
# R: how many inventory slots for loot counts with max stack size n
assert free_slots_needed({"gold": 130, "gem": 3}, 64) == 4
assert free_slots_needed({"a": 0}, 5) == 0
assert free_slots_needed({}, 5) == 0

def day_or_night_event(hour: int, events: dict[str, list[str]]) -> list[str]:
    """Return the events of "day" for hours 6 to 19 and of "night" otherwise; a missing list
    is empty."""
    return events.get("day" if 6 <= hour < 20 else "night", [])
# E: The hour picks the key for the lookup.
# R: events of the day (6-19h) or night list for an hour
assert day_or_night_event(6, {"day": ["bird"], "night": ["owl"]}) == ["bird"]
assert day_or_night_event(20, {"day": ["bird"], "night": ["owl"]}) == ["owl"]
assert day_or_night_event(3, {"day": ["bird"]}) == []

def talk_to_npc(dialog: dict, answers: list[int]) -> str:
    """Follow the numbers of answers through dialog nodes and return the "text" of the last
    node reached.

    A node has "text" and "options", a list of nodes; a number without an option ends the talk."""
    node = dialog
    for number in answers:
        options = node.get("options", [])
        if not 0 <= number < len(options):
            break
        node = options[number]
    return node["text"]
# M: Each number picks the next node from the options of the present one.
assert talk_to_npc({"text": "Hi", "options": [{"text": "Bye"}, {"text": "Gold?"}]}, [1]) == "Gold?"
assert talk_to_npc({"text": "Hi"}, [0]) == "Hi"
assert talk_to_npc({"text": "Hi", "options": [{"text": "Bye"}]}, []) == "Hi"

def hunger_after_hours(hunger, hours, meals):
    """Return hunger (0 to 10) after hours: +1 per hour, and -4 for each hour number in meals,
    clipped.

    The hours are numbered from 1, and the meal of an hour is eaten after growing hungrier."""
    for hour in range(1, hours + 1):
        hunger = min(10, hunger + 1)
        if hour in meals:
            hunger = max(0, hunger - 4)
    return hunger
# E: The hunger grows to its upper limit and falls to its lower one at meals.
assert hunger_after_hours(5, 3, [2]) == 4
assert hunger_after_hours(9, 5, []) == 10
assert hunger_after_hours(0, 1, [1]) == 0

def spell_possible(spell, mana, bag):
    """Check whether a spell dict with "mana" and "needs" (list of items) can be cast with
    mana and bag.

    Each needed item must be in the list bag as often as it is needed."""
    enough = all(bag.count(item) >= spell["needs"].count(item) for item in spell["needs"])
    return mana >= spell["mana"] and enough
# E: The counts of every needed item are compared in both lists.
assert spell_possible({"mana": 5, "needs": ["herb", "herb"]}, 6, ["herb", "ash", "herb"]) is True
assert spell_possible({"mana": 5, "needs": ["herb", "herb"]}, 6, ["herb"]) is False
assert spell_possible({"mana": 5, "needs": []}, 4, []) is False

def shop_offer(gold, shop, owned):
    """Return the affordable things of shop not yet owned, from dear to cheap, ties by name.

    shop maps things to prices, owned is a set."""
    offer = [thing for thing, price in shop.items() if price <= gold and thing not in owned]
    return sorted(offer, key=lambda thing: (-shop[thing], thing))
# E: The shop is filtered by two rules and sorted by negated price.
# R: what can i buy in the shop with my gold that i don't own yet, most expensive first
assert shop_offer(50, {"axe": 40, "bow": 40, "map": 10, "ship": 900}, {"map"}) == ["axe", "bow"]
assert shop_offer(5, {"axe": 40}, set()) == []
assert shop_offer(0, {}, set()) == []

def torch_light_path(steps: int, torches: int, burn: int) -> tuple[int, int]:
    """Return (steps in light, torches left) when a torch lights burn steps and steps have to
    be walked.

    A begun torch is used up; without torches it is dark."""
    needed = min(torches, -(-steps // burn))
    return min(steps, torches * burn), torches - needed
# M: The needed torches are rounded up, and the light is limited by all torches.
assert torch_light_path(25, 5, 10) == (25, 2)
assert torch_light_path(25, 2, 10) == (20, 0)
assert torch_light_path(0, 3, 10) == (0, 3)

def riddle_answer_ok(given, accepted):
    """Check an answer: lower case, without "a", "an", "the" in front and without end marks,
    in accepted."""
    words = given.lower().strip(" .!?").split()
    if words and words[0] in ("a", "an", "the"):
        words = words[1:]
    return " ".join(words) in accepted
# E: The answer is tidied step by step before the lookup.
# R: riddle: is the given answer right? ignore case, leading a/an/the, and .!? at the end. accepted is a set
assert riddle_answer_ok("The Shadow!", {"shadow"}) is True
assert riddle_answer_ok("an  old map", {"old map"}) is True
assert riddle_answer_ok("light", {"shadow"}) is False

def visited_share(path: list[str], rooms: list[str]) -> int:
    """Return the percentage of rooms that path has visited, rounded down; no rooms count as 100."""
    if not rooms:
        return 100
    return 100 * len(set(path) & set(rooms)) // len(rooms)
# E: The intersection of both sets is compared with the number of rooms.
# R: percent of rooms I've visited, rounded down
assert visited_share(["hall", "attic", "hall"], ["hall", "attic", "cellar"]) == 66
assert visited_share([], ["hall"]) == 0
assert visited_share(["x"], []) == 100

def apply_effects(stats: dict[str, int], effects: list[str]) -> dict[str, int]:
    """Return new stats after effects such as "life+5" or "luck-2"; unknown stats start at 0.

    A value never falls below 0."""
    result = dict(stats)
    for effect in effects:
        sign = "+" if "+" in effect else "-"
        name, amount = effect.split(sign)
        change = int(amount) if sign == "+" else -int(amount)
        result[name] = max(0, result.get(name, 0) + change)
    return result
# M: Each effect is split at its sign and added to a copy of the stats.
# R: stats {"life": 3}, effects ["life+5", "luck-2"] -> new stats dict, min 0
assert apply_effects({"life": 3}, ["life+5", "luck-2", "luck+1"]) == {"life": 8, "luck": 1}
assert apply_effects({"a": 1}, ["a-9"]) == {"a": 0}
assert apply_effects({}, []) == {}

def save_code(level: int, gold: int, name: str) -> str:
    """Return a save code such as "L03-G0120-ANN7": the end is the first three letters and the
    name's length."""
    return f"L{level:02}-G{gold:04}-{name[:3].upper()}{len(name)}"
# E: Format codes fill the numbers with zeros, and a slice shortens the name.
assert save_code(3, 120, "Anneliese") == "L03-G0120-ANN9"
assert save_code(12, 99999, "Bo") == "L12-G99999-BO2"
assert save_code(0, 0, "") == "L00-G0000-0"

def load_code(code: str) -> dict[str, int]:
    """Read a code such as "L03-G0120" into a dict of each part's first letter to its number."""
    return {part[0]: int(part[1:]) for part in code.split("-")}
# E: Each part between dashes gives a letter and a number.
# R: "L03-G0120" -> {"L": 3, "G": 120}
assert load_code("L03-G0120") == {"L": 3, "G": 120}
assert load_code("X9") == {"X": 9}
assert load_code("A0-B1-A5") == {"A": 5, "B": 1}

def lever_puzzle(levers: list[bool], pulls: list[int]) -> bool:
    """Tell whether all levers are up after pulls: pulling lever i also flips its direct
    neighbours."""
    levers = list(levers)
    for pull in pulls:
        for place in (pull - 1, pull, pull + 1):
            if 0 <= place < len(levers):
                levers[place] = not levers[place]
    return all(levers)
# M: Three places are flipped per pull as far as they exist.
assert lever_puzzle([False, False, False], [1]) is True
assert lever_puzzle([False, False], [0, 1]) is False
assert lever_puzzle([True], []) is True

def guard_sees(row: str, guard: int, direction: int) -> str:
    """Return the first sign other than "." that a guard at index guard sees in direction 1 or
    -1, "" if none."""
    place = guard + direction
    while 0 <= place < len(row):
        if row[place] != ".":
            return row[place]
        place += direction
    return ""
# E: The place moves on in the direction until a sign or the edge is met.
assert guard_sees("#..G..T", 3, 1) == "T"
assert guard_sees("#..G..T", 3, -1) == "#"
assert guard_sees("G...", 0, 1) == ""

def companions_left(events: list[tuple[str, str]]) -> list[str]:
    """Return the group after ("join", name) and ("leave", name) events in joining order;
    repeats are ignored."""
    group = []
    for event, name in events:
        if event == "join" and name not in group:
            group.append(name)
        elif event == "leave" and name in group:
            group.remove(name)
    return group
# E: Names are appended and removed only when that makes sense.
# R: ("join"/"leave", name) events -> who is still in the group, in order
assert companions_left([("join", "Elf"), ("join", "Orc"), ("join", "Elf"), ("leave", "Elf")]) == [
    "Orc"]
assert companions_left([("leave", "X")]) == []
assert companions_left([]) == []

def coins_in_chests(chests: list[dict], keys: set[str]) -> int:
    """Add up the "coins" of the chests whose "lock" is None or opens with one of keys."""
    return sum(chest["coins"] for chest in chests if chest["lock"] is None or chest["lock"] in keys)
# E: The chests are filtered by their lock inside the sum.
# R: chests = [{"lock": "red", "coins": 5}, {"lock": None, "coins": 2}], keys set. total coins i can get
assert coins_in_chests([{"lock": "red", "coins": 5}, {"lock": None, "coins": 2}], {"blue"}) == 2
assert coins_in_chests([{"lock": "red", "coins": 5}], {"red"}) == 5
assert coins_in_chests([], {"red"}) == 0

def turns_until_rescue(distance, speed, water, daily_use):
    """Return the day on which the ship arrives, or None if the water is used up before that day.

    Each day uses daily_use, and the last day counts too; distance is above 0."""
    days = -(-distance // speed)
    return days if days * daily_use <= water else None
# E: The days are rounded up, and their total use must not exceed the water.
assert turns_until_rescue(100, 30, 12, 3) == 4
assert turns_until_rescue(100, 30, 11, 3) is None
assert turns_until_rescue(1, 5, 3, 3) == 1

def name_generator(front, back, index):
    """Return the index-th name built from every front part with every back part, wrapping around.

    The back part changes fastest; the result begins with a capital letter."""
    index %= len(front) * len(back)
    return (front[index // len(back)] + back[index % len(back)]).capitalize()
# M: Quotient and remainder turn one index into two.
assert name_generator(["gor", "el"], ["din", "mar"], 1) == "Gormar"
assert name_generator(["gor", "el"], ["din", "mar"], 2) == "Eldin"
assert name_generator(["a"], ["b"], 7) == "Ab"

def monsters_by_danger(monsters: dict[str, tuple[int, int]]) -> list[str]:
    """List monsters by falling danger, strength times life, as "Orc (30)"; equal ones by name."""
    danger = {name: strength * life for name, (strength, life) in monsters.items()}
    return [f"{name} ({danger[name]})" for name in sorted(danger, key=lambda n: (-danger[n], n))]
# E: The product is computed once per monster and used for sorting and printing.
# R: monsters {name: (strength, life)} sorted by strength*life, as "Orc (30)"
assert monsters_by_danger({"Rat": (1, 4), "Orc": (3, 10)}) == ["Orc (30)", "Rat (4)"]
assert monsters_by_danger({"b": (1, 1), "a": (1, 1)}) == ["a (1)", "b (1)"]
assert monsters_by_danger({}) == []

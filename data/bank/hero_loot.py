"""Verified problems: hero loot."""

from collections import Counter, defaultdict

def bag_weight_ok(bag: dict[str, int], weights: dict[str, float], limit: float) -> bool:
    """Check whether a bag of item counts weighs at most the limit; items without a weight weigh
    1."""
    return sum(count * weights.get(item, 1) for item, count in bag.items()) <= limit
# E: Counts are multiplied by looked up weights and the sum is compared.
# R: is my bag light enough? bag item->count, weights item->kg (1 if unknown), limit
assert bag_weight_ok({"rope": 2, "gem": 5}, {"rope": 3, "gem": 0.5}, 8.5) is True
assert bag_weight_ok({"rock": 9}, {}, 8) is False
assert bag_weight_ok({}, {}, 0) is True

def loot_shared(loot, heroes):
    """Share out a dict of loot counts evenly: return (what each hero gets, what is left), both
    without zeros."""
    each = {item: n // heroes for item, n in loot.items() if n >= heroes}
    rest = {item: n % heroes for item, n in loot.items() if n % heroes}
    return each, rest
# E: Division gives the equal parts and the remainder what is left.
# R: split the loot dict fairly between n heroes: what each gets and what remains
assert loot_shared({"gold": 10, "gem": 2}, 3) == ({"gold": 3}, {"gold": 1, "gem": 2})
assert loot_shared({"gold": 6}, 3) == ({"gold": 2}, {})
assert loot_shared({}, 2) == ({}, {})

def equip_best(items):
    """Return the name of the strongest item for each "slot", the first on ties, from dicts with
    "name", "slot" and "power"; items with a power of 0 or less are ignored."""
    best = {}
    for item in items:
        slot, power = item["slot"], item["power"]
        if power > best.get(slot, ("", 0))[1]:
            best[slot] = (item["name"], power)
    return {slot: name for slot, (name, _) in best.items()}
# M: The default pair with power 0 keeps useless items out.
# R: for every slot pick the item with most power. items = list of dicts name/slot/power. not if power <= 0
assert equip_best([{"name": "cap", "slot": "head", "power": 1},
    {"name": "helm", "slot": "head", "power": 5},
    {"name": "rag", "slot": "body", "power": 0}]) == {"head": "helm"}
assert equip_best([{"name": "a", "slot": "x", "power": 2},
    {"name": "b", "slot": "x", "power": 2}]) == {"x": "a"}
assert equip_best([]) == {}

def hero_stats(base, gear):
    """Return the base stats with the bonuses of all gear added; gear is a list of dicts from stat
    to bonus and no stat falls below 0."""
    stats = Counter(base)
    for bonus in gear:
        stats.update(bonus)
    return {name: max(value, 0) for name, value in stats.items()}
# E: A Counter adds the bonuses, negative ones too.
# R: base stats + list of gear bonuses (dicts) -> total stats, minimum 0
assert hero_stats({"str": 5, "dex": 1}, [{"str": 2}, {"dex": -3, "luck": 1}]) == {"str": 7,
    "dex": 0, "luck": 1}
assert hero_stats({"str": 5}, []) == {"str": 5}
assert hero_stats({}, [{"a": 0}]) == {"a": 0}

def bag_after_crafting(bag, recipe, product):
    """Return a new bag after making the product once: the recipe's amounts are taken out, items at
    0 removed and the product added; if something is missing return None."""
    if any(bag.get(item, 0) < need for item, need in recipe.items()):
        return None
    left = Counter(bag)
    left.subtract(recipe)
    left[product] += 1
    return {item: n for item, n in left.items() if n}
# M: The check comes first, then a Counter subtracts the recipe.
# R: craft something: take the recipe amounts from the bag and add 1 product, new dict, None if not enough
assert bag_after_crafting({"wood": 3}, {"wood": 3}, "chair") == {"chair": 1}
assert bag_after_crafting({"wood": 2}, {"wood": 3}, "chair") is None
assert bag_after_crafting({}, {}, "air") == {"air": 1}

def times_craftable(bag, recipe):
    """Return how often a recipe can be made from the bag and the name of the item that runs out
    first, the first in the recipe on ties; the recipe is not empty and needs at least 1 of each."""
    scarce = min(recipe, key=lambda item: bag.get(item, 0) // recipe[item])
    return bag.get(scarce, 0) // recipe[scarce], scarce
# E: The item with the smallest quotient limits the number.
assert times_craftable({"wood": 7, "iron": 2}, {"wood": 3, "iron": 1}) == (2, "wood")
assert times_craftable({"wood": 7}, {"wood": 3, "iron": 1}) == (0, "iron")
assert times_craftable({"a": 4}, {"a": 2}) == (2, "a")

def shop_trade(gold, bag, prices, deals):
    """Return (gold, bag) after deals like ("buy", item) and ("sell", item): buying costs the price,
    selling brings half of it rounded down; deals that are not possible are skipped."""
    bag = Counter(bag)
    for action, item in deals:
        price = prices[item]
        if action == "buy" and gold >= price:
            gold -= price
            bag[item] += 1
        elif action == "sell" and bag[item] > 0:
            gold += price // 2
            bag[item] -= 1
    return gold, {item: n for item, n in bag.items() if n}
# M: Each deal is tested for gold or stock before both change.
# R: buy/sell in a game shop, selling gives half price. skip impossible deals, give gold and bag at the end
assert shop_trade(10, {"rope": 1}, {"rope": 5, "axe": 12},
    [("sell", "rope"), ("buy", "axe")]) == (0, {"axe": 1})
assert shop_trade(3, {}, {"axe": 12}, [("buy", "axe"), ("sell", "axe")]) == (3, {})
assert shop_trade(0, {}, {}, []) == (0, {})

def quest_available(quest, level, done):
    """Check whether a quest dict can be started: "level" (1 if missing) is reached, all quests in
    "after" (maybe missing) are in the set done and the quest's "name" is not."""
    return (
        level >= quest.get("level", 1)
        and set(quest.get("after", [])) <= done
        and quest["name"] not in done
    )
# E: Three conditions are joined by and, with defaults for missing fields.
assert quest_available({"name": "cave", "level": 3, "after": ["inn"]}, 3, {"inn"}) is True
assert quest_available({"name": "cave", "after": ["inn"]}, 9, set()) is False
assert quest_available({"name": "inn"}, 1, {"inn"}) is False

def open_quests(quests, done):
    """Return the names of quests not done whose needed quests are all done, those with the most
    "gold" first; quests maps names to dicts with "gold" and a list "needs"."""
    ready = [
        name for name, quest in quests.items()
        if name not in done and all(need in done for need in quest["needs"])
    ]
    return sorted(ready, key=lambda name: quests[name]["gold"], reverse=True)
# M: The ready quests are filtered and sorted by a field of their record.
# R: which quests can i do now? quests name -> {"gold", "needs": [...]}, done = set. richest first
assert open_quests({"inn": {"gold": 5, "needs": []}, "cave": {"gold": 50, "needs": ["inn"]},
    "hut": {"gold": 9, "needs": []}}, set()) == ["hut", "inn"]
assert open_quests({"cave": {"gold": 50, "needs": ["inn"]}}, {"inn"}) == ["cave"]
assert open_quests({}, set()) == []

def rooms_reachable_with_keys(doors, start, keys):
    """Return the sorted rooms reached from start: doors maps a room to a list of (room, key),
    where a key of None needs nothing and others must be in the set keys."""
    seen, todo = {start}, [start]
    while todo:
        for room, key in doors.get(todo.pop(), []):
            if room not in seen and (key is None or key in keys):
                seen.add(room)
                todo.append(room)
    return sorted(seen)
# H: Rooms are taken from a list until no new one can be entered.
assert rooms_reachable_with_keys({"hall": [("attic", "red"), ("den", None)],
    "den": [("vault", "blue")]}, "hall", {"blue"}) == ["den", "hall", "vault"]
assert rooms_reachable_with_keys({"hall": [("attic", "red")]}, "hall", set()) == ["hall"]
assert rooms_reachable_with_keys({}, "x", set()) == ["x"]

def walk_dungeon(exits, start, directions):
    """Return the room at the end of a walk: exits maps a room to a dict from direction to room,
    and a direction without exit leaves one in the same room."""
    room = start
    for direction in directions:
        room = exits.get(room, {}).get(direction, room)
    return room
# E: The current room is the default if there is no exit.
# R: text adventure: exits {"hall": {"north": "attic"}}, start room, list of directions. where do i end up? no exit = stay
assert walk_dungeon({"hall": {"n": "attic"}, "attic": {"s": "hall"}}, "hall",
    ["n", "n", "s", "n"]) == "attic"
assert walk_dungeon({}, "hall", ["n"]) == "hall"
assert walk_dungeon({"a": {"e": "b"}}, "a", []) == "a"

def map_without_dead_ends(exits):
    """Return the sorted rooms with exactly one exit; exits maps a room to a dict from direction to
    room, and exits that lead back to the same room do not count."""
    return sorted(
        room for room, ways in exits.items()
        if sum(target != room for target in ways.values()) == 1
    )
# E: The targets other than the room itself are counted.
assert map_without_dead_ends({"hall": {"n": "attic", "s": "yard"},
    "attic": {"s": "hall", "up": "attic"}}) == ["attic"]
assert map_without_dead_ends({"x": {}}) == []
assert map_without_dead_ends({"b": {"n": "a"}, "a": {"s": "b"}}) == ["a", "b"]

def one_way_doors(exits):
    """Return the sorted (room, target) pairs where the target has no exit back to the room; exits
    maps a room to a list of rooms."""
    return sorted(
        (room, target) for room, targets in exits.items()
        for target in targets
        if room not in exits.get(target, [])
    )
# E: For each exit the list of the target is searched for the room.
assert one_way_doors({"hall": ["attic", "pit"], "attic": ["hall"]}) == [("hall", "pit")]
assert one_way_doors({"a": ["a"]}) == []
assert one_way_doors({}) == []

def damage_dealt(attacks, armour):
    """Return the damage per target: attacks are (target, kind, power), armour maps (target, kind)
    to a reduction, 0 if missing, and an attack never does less than 1."""
    damage = defaultdict(int)
    for target, kind, power in attacks:
        damage[target] += max(power - armour.get((target, kind), 0), 1)
    return dict(damage)
# E: The reduction is looked up with a tuple and max keeps at least one.
# R: attacks (target, kind, power), armour {(target, kind): reduction}. total damage per target, min 1 per hit
assert damage_dealt([("orc", "fire", 5), ("orc", "ice", 2)], {("orc", "ice"): 9}) == {"orc": 6}
assert damage_dealt([("elf", "fire", 0)], {}) == {"elf": 1}
assert damage_dealt([], {}) == {}

def type_effect(chart, attack, types):
    """Return the product of the effects of an attack type on all types of a defender; chart has
    (attack, type) keys and missing pairs count 1."""
    effect = 1
    for kind in types:
        effect *= chart.get((attack, kind), 1)
    return effect
# E: The factors are multiplied in a loop.
assert type_effect({("fire", "ice"): 2, ("fire", "rock"): 0.5}, "fire", ["ice", "rock"]) == 1.0
assert type_effect({("fire", "ice"): 2}, "fire", ["ice", "tree"]) == 2
assert type_effect({}, "fire", []) == 1

def monsters_left(monsters, damage):
    """Return the monsters still alive with their life, weakest first: damage maps a monster to
    points taken off, others take none."""
    life = {name: points - damage.get(name, 0) for name, points in monsters.items()}
    alive = [(points, name) for name, points in life.items() if points > 0]
    return [f"{name}:{points}" for points, name in sorted(alive)]
# E: The lives are lowered, filtered, sorted and formatted.
assert monsters_left({"orc": 10, "rat": 3, "bat": 2}, {"orc": 5, "rat": 3}) == ["bat:2", "orc:5"]
assert monsters_left({"rat": 3}, {"rat": 9}) == []
assert monsters_left({}, {"x": 1}) == []

def heal_party(party, points):
    """Spread heal points one by one over the hero with the lowest life, first in dict order on
    ties, and return the new lives; nobody gets above 10."""
    life = dict(party)
    for _ in range(points):
        weakest = min(life, key=life.get, default=None)
        if weakest is None or life[weakest] >= 10:
            break
        life[weakest] += 1
    return life
# M: Each point goes to the current minimum until all are full.
# R: heal points go one at a time to the weakest hero (max 10 life). dict after healing
assert heal_party({"Al": 7, "Bo": 9}, 3) == {"Al": 10, "Bo": 9}
assert heal_party({"Al": 10}, 5) == {"Al": 10}
assert heal_party({}, 2) == {}

def experience_levels(points, table):
    """Return the level of each hero: table is a list of points needed for level 2, 3 and so on in
    rising order, and everyone is at least level 1."""
    return {hero: 1 + sum(have >= need for need in table) for hero, have in points.items()}
# E: The number of borders reached is added to the first level.
# R: hero -> xp, table [100, 300, 600] xp needed for lvl 2, 3, 4. which level has each?
assert experience_levels({"Al": 350, "Bo": 0, "Cy": 100}, [100, 300, 600]) == {"Al": 3, "Bo": 1,
    "Cy": 2}
assert experience_levels({"Al": 5}, []) == {"Al": 1}
assert experience_levels({}, [1]) == {}

def achievements_earned(stats, goals):
    """Return the sorted names of achievements whose every needed stat is reached; goals maps a
    name to a dict of minimum values and missing stats count 0."""
    return sorted(
        name for name, needs in goals.items()
        if all(stats.get(stat, 0) >= least for stat, least in needs.items())
    )
# E: all tests each needed stat of an achievement.
assert achievements_earned({"wins": 10, "coins": 5},
    {"champ": {"wins": 10}, "rich": {"coins": 6}, "new": {}}) == ["champ", "new"]
assert achievements_earned({}, {"champ": {"wins": 1}}) == []
assert achievements_earned({"a": 1}, {}) == []

def nearest_achievement(stat, goals):
    """Return "name (n more)" for the goal of one stat that is closest above its value, or "all
    done"; goals maps names to values and the first name wins a tie."""
    open_goals = {name: goal - stat for name, goal in goals.items() if goal > stat}
    if not open_goals:
        return "all done"
    name = min(open_goals, key=open_goals.get)
    return f"{name} ({open_goals[name]} more)"
# E: The missing amounts are collected and the smallest one is chosen.
# R: next goal to reach: goals {"bronze": 10, "silver": 50}, value 12 -> "silver (38 more)", "all done" when over all
assert nearest_achievement(12, {"bronze": 10, "silver": 50, "gold": 99}) == "silver (38 more)"
assert nearest_achievement(99, {"gold": 99}) == "all done"
assert nearest_achievement(0, {}) == "all done"

def high_score_table(scores, size):
    """Keep the best score per player from (player, score) pairs and return the size best players
    as lines "1. Al 90", ties by name."""
    best = {}
    for player, score in scores:
        best[player] = max(score, best.get(player, score))
    ranked = sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))[:size]
    return [f"{place}. {player} {score}" for place, (player, score) in enumerate(ranked, 1)]
# M: The best score per player is kept before the ranking is cut.
# R: highscore list top n from (player, score), only the best of each player counts
assert high_score_table([("Al", 50), ("Bo", 70), ("Al", 90)], 2) == ["1. Al 90", "2. Bo 70"]
assert high_score_table([("B", 1), ("A", 1)], 1) == ["1. A 1"]
assert high_score_table([], 3) == []

def card_hand_groups(hand):
    """Return the suits of a hand of cards like "7H" or "10S" with their ranks in the order of the
    hand, as a dict from suit, the last letter, to a text joined by spaces."""
    suits = {}
    for card in hand:
        suits.setdefault(card[-1], []).append(card[:-1])
    return {suit: " ".join(ranks) for suit, ranks in suits.items()}
# E: The last letter is the group key and the rest is collected.
assert card_hand_groups(["7H", "10S", "KH"]) == {"H": "7 K", "S": "10"}
assert card_hand_groups(["AC"]) == {"C": "A"}
assert card_hand_groups([]) == {}

def hand_kind(ranks):
    """Return "four", "full house", "three", "two pairs", "pair" or "nothing" for a list of five
    card ranks."""
    pattern = sorted(Counter(ranks).values(), reverse=True)[:2]
    names = {
        (4, 1): "four", (3, 2): "full house", (3, 1): "three",
        (2, 2): "two pairs", (2, 1): "pair",
    }
    return names.get(tuple(pattern), "nothing")
# M: The two largest counts form the key of a table of names.
# R: classify five card ranks: four / full house / three / two pairs / pair / nothing
assert hand_kind([3, 3, 5, 5, 5]) == "full house"
assert hand_kind([1, 2, 2, 9, 9]) == "two pairs"
assert hand_kind([1, 2, 3, 4, 5]) == "nothing"

def deck_after_draws(deck, drawn):
    """Return the counts of cards left in a deck, a dict from card to number, after drawing a list
    of cards; raise ValueError naming the first card of which none is left."""
    left = dict(deck)
    for card in drawn:
        if left.get(card, 0) == 0:
            raise ValueError(f"no {card} left")
        left[card] -= 1
    return left
# E: Each card is checked before its number goes down.
assert deck_after_draws({"fox": 2, "owl": 1}, ["fox", "owl"]) == {"fox": 1, "owl": 0}
assert deck_after_draws({"fox": 2}, []) == {"fox": 2}
assert deck_after_draws({"a": 1, "b": 1}, ["b"]) == {"a": 1, "b": 0}

def dice_statistics(rolls):
    """Return (most frequent faces, never rolled faces) for rolls of a six-sided die, both as
    sorted lists; without rolls the first list is empty."""
    counts = Counter(rolls)
    most = max(counts.values(), default=0)
    common = sorted(face for face in counts if counts[face] == most)
    return common, [face for face in range(1, 7) if face not in counts]
# E: The highest count picks the frequent faces and a range the missing ones.
assert dice_statistics([1, 3, 3, 1, 6]) == ([1, 3], [2, 4, 5])
assert dice_statistics([2]) == ([2], [1, 3, 4, 5, 6])
assert dice_statistics([]) == ([], [1, 2, 3, 4, 5, 6])

def tournament_table(matches):
    """Return a dict from team to (points, goal difference) after matches (home, away, home goals,
    away goals): 3 points for a win, 1 for a draw; best team first, ties by difference and then
    name."""
    table = defaultdict(lambda: [0, 0])
    for home, away, scored, lost in matches:
        for team, difference in ((home, scored - lost), (away, lost - scored)):
            table[team][0] += 3 if difference > 0 else 1 if difference == 0 else 0
            table[team][1] += difference
    ordered = sorted(table, key=lambda team: (-table[team][0], -table[team][1], team))
    return {team: tuple(table[team]) for team in ordered}
# H: Each match is seen from both sides with opposite differences.
assert tournament_table([("A", "B", 2, 1), ("B", "C", 0, 0)]) == {"A": (3, 1), "C": (1, 0),
    "B": (1, -1)}
assert tournament_table([("A", "B", 0, 1)]) == {"B": (3, 1), "A": (0, -1)}
assert tournament_table([]) == {}

def unbeaten_players(games):
    """Return the sorted players who won at least one game and lost none; games are (winner, loser)
    pairs."""
    winners = {winner for winner, _ in games}
    return sorted(winners - {loser for _, loser in games})
# E: The losers are subtracted from the winners.
# R: games (winner, loser), who never lost (and won at least one)?
assert unbeaten_players([("Al", "Bo"), ("Bo", "Cy"), ("Di", "Cy")]) == ["Al", "Di"]
assert unbeaten_players([("Al", "Bo"), ("Bo", "Al")]) == []
assert unbeaten_players([]) == []

def win_rate_table(games, least):
    """Return the win rate in whole percent, rounded down, of players with at least the given
    number of games; games are (winner, loser) pairs and players are in alphabetical order."""
    wins, played = Counter(), Counter()
    for winner, loser in games:
        wins[winner] += 1
        played.update((winner, loser))
    return {p: 100 * wins[p] // played[p] for p in sorted(played) if played[p] >= least}
# M: One Counter holds the wins and another all games.
assert win_rate_table([("Al", "Bo"), ("Al", "Cy"), ("Bo", "Al")], 2) == {"Al": 66, "Bo": 50}
assert win_rate_table([("Al", "Bo")], 1) == {"Al": 100, "Bo": 0}
assert win_rate_table([], 0) == {}

def turn_order(heroes):
    """Return the names in order of falling "speed", where heroes with a true "asleep" are left out
    and equal speeds keep their order; speed is 5 if missing."""
    awake = [hero for hero in heroes if not hero.get("asleep")]
    awake.sort(key=lambda hero: hero.get("speed", 5), reverse=True)
    return [hero["name"] for hero in awake]
# E: The sleepers are filtered out and the rest sorted with a default speed.
# R: initiative order: heroes with name, speed (default 5), maybe asleep=True (skip). fastest first
assert turn_order([{"name": "Al"}, {"name": "Bo", "speed": 9},
    {"name": "Cy", "speed": 12, "asleep": True}]) == ["Bo", "Al"]
assert turn_order([{"name": "A", "speed": 5}, {"name": "B"}]) == ["A", "B"]
assert turn_order([]) == []

def status_after_turn(effects):
    """Return the effects with one turn less, without those that have run out; an effect with None
    turns lasts for ever."""
    after = {name: turns if turns is None else turns - 1 for name, turns in effects.items()}
    return {name: turns for name, turns in after.items() if turns != 0}
# E: None stays None and a zero removes the effect.
assert status_after_turn({"poison": 1, "shield": 3, "curse": None}) == {"shield": 2, "curse": None}
assert status_after_turn({"poison": 1}) == {}
assert status_after_turn({}) == {}

def combine_potions(shelf, rules):
    """Combine potions on a shelf, a list, from left to right: whenever the last kept potion and
    the next one form a key of rules, both are replaced by the rule's value."""
    kept = []
    for potion in shelf:
        while kept and (kept[-1], potion) in rules:
            potion = rules[kept.pop(), potion]
        kept.append(potion)
    return kept
# H: A new potion may react with the one before it, so the loop goes on until nothing reacts.
assert combine_potions(["red", "blue", "green"], {("red", "blue"): "violet"}) == ["violet", "green"]
assert combine_potions(["a", "b", "c"], {("b", "c"): "d", ("a", "d"): "e"}) == ["e"]
assert combine_potions([], {}) == []

def hidden_words_found(grid_words, dictionary):
    """Return the total of points for found words that are in the dictionary, each counted once: 1
    point for 3 letters or fewer, else the length minus 2."""
    valid = set(grid_words) & set(dictionary)
    return sum(max(len(word) - 2, 1) for word in valid)
# E: The intersection removes repeats and unknown words at once.
assert hidden_words_found(["tea", "stone", "tea", "xyz"], ["stone", "tea"]) == 4
assert hidden_words_found(["a"], ["a"]) == 1
assert hidden_words_found([], ["a"]) == 0

def word_score_with_table(word, values, doubled):
    """Return the sum of the letter values of a word, 1 for letters not in values, with the letters
    at the indices in doubled counted twice; case does not matter."""
    total = 0
    for index, letter in enumerate(word.lower()):
        total += values.get(letter, 1) * (2 if index in doubled else 1)
    return total
# E: The value is looked up and multiplied by one or two.
# R: scrabble-like score: letter values dict (default 1), set of positions that count double
assert word_score_with_table("Quiz", {"q": 10, "z": 8}, {0}) == 30
assert word_score_with_table("aa", {}, {1}) == 3
assert word_score_with_table("", {"q": 10}, {0}) == 0

def best_word_from_letters(letters, words):
    """Return the longest word that can be laid with the letters, each used at most as often as it
    is there, alphabetically first on ties, or an empty text."""
    have = Counter(letters)
    possible = [word for word in words if not Counter(word) - have]
    return min(possible, key=lambda word: (-len(word), word), default="")
# E: Subtracting Counters leaves nothing if all letters are there.
assert best_word_from_letters("steaa", ["tea", "seat", "teas", "state"]) == "seat"
assert best_word_from_letters("xyz", ["tea"]) == ""
assert best_word_from_letters("", []) == ""

def sokoban_done(boxes, targets):
    """Return "done" if every target has a box, else "k to go" with the number of targets without
    one; both are collections of (x, y) tuples."""
    empty = len(set(targets) - set(boxes))
    return f"{empty} to go" if empty else "done"
# E: The targets without a box are counted by a set difference.
assert sokoban_done([(1, 1), (2, 2)], [(2, 2)]) == "done"
assert sokoban_done([(1, 1)], [(2, 2), (3, 3)]) == "2 to go"
assert sokoban_done([], []) == "done"

def resources_after(start, production, rounds):
    """Return the resources after some rounds in which each building adds its output: production is
    a list of (building count, dict of output per round)."""
    stock = Counter(start)
    for count, output in production:
        for resource, amount in output.items():
            stock[resource] += count * amount * rounds
    return dict(stock)
# E: The product of count, amount and rounds is added per resource.
# R: resources after n rounds: start dict, production [(3, {"wood": 2}), ...] buildings x output
assert resources_after({"wood": 1}, [(3, {"wood": 2, "ore": 1})], 2) == {"wood": 13, "ore": 6}
assert resources_after({"wood": 1}, [], 9) == {"wood": 1}
assert resources_after({}, [(1, {"a": 1})], 0) == {"a": 0}

def cheapest_building(costs, stock):
    """Return the name of the affordable building with the smallest sum of costs, alphabetically
    first on ties, or None; costs maps a name to a dict of resources."""
    possible = [
        name for name, needs in costs.items()
        if all(stock.get(resource, 0) >= n for resource, n in needs.items())
    ]
    return min(possible, key=lambda name: (sum(costs[name].values()), name), default=None)
# M: The affordable ones are compared by the sum of their costs.
assert cheapest_building({"hut": {"wood": 3}, "mill": {"wood": 2, "ore": 2},
    "tower": {"ore": 9}}, {"wood": 5, "ore": 2}) == "hut"
assert cheapest_building({"hut": {"wood": 3}}, {}) is None
assert cheapest_building({"b": {}, "a": {}}, {}) == "a"

def alliances_split(players, alliances):
    """Return the sorted players that are in no alliance; alliances is a list of sets and players a
    list of names, and names outside the list are ignored."""
    allied = set().union(*alliances)
    return sorted(player for player in players if player not in allied)
# E: All alliances are united before the test.
assert alliances_split(["Cy", "Al", "Bo"], [{"Al", "Zed"}]) == ["Bo", "Cy"]
assert alliances_split(["Al"], [{"Al"}, set()]) == []
assert alliances_split(["Al"], []) == ["Al"]

def spell_costs(spells, mana):
    """Return the spells to cast with the given mana: the dearest affordable spell is cast again
    and again, then the next cheaper one, and so on; spells maps names to costs above 0."""
    cast = {}
    for name, cost in sorted(spells.items(), key=lambda pair: -pair[1]):
        times, mana = divmod(mana, cost)
        if times:
            cast[name] = times
    return cast, mana
# M: divmod gives the number of casts and the mana left for the next spell.
assert spell_costs({"spark": 2, "storm": 7}, 18) == ({"storm": 2, "spark": 2}, 0)
assert spell_costs({"storm": 7}, 6) == ({}, 6)
assert spell_costs({}, 3) == ({}, 3)

class HeroBag:
    """Carry items up to a number of pieces; equal items are stacked."""

    def __init__(self, room):
        self.room = room
        self.items = Counter()

    def put(self, item, count=1):
        """Add as many pieces as fit and return how many did."""
        added = min(count, self.room - sum(self.items.values()))
        self.items[item] += added
        return added

    def use(self, item):
        """Take one piece out; False if there is none."""
        if self.items[item] == 0:
            return False
        self.items[item] -= 1
        return True
# M: The sum of all counts tells how much room is left.
# R: class HeroBag(room): put(item, count) adds what fits and returns how many, use(item) -> bool
bag = HeroBag(3)
assert bag.put("apple", 2) == 2
assert bag.put("rope", 5) == 1
assert bag.use("apple") is True
assert bag.use("gem") is False

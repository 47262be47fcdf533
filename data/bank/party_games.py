"""Verified problems: party games."""

from itertools import cycle

def clap_or_number(last):
    """Return the list of calls from 1 to last in a game: "clap" for numbers with a 7 in them or
    divisible by 7.

    All other numbers are called as text."""
    return ["clap" if n % 7 == 0 or "7" in str(n) else str(n) for n in range(1, last + 1)]
# E: Either the remainder or a digit of the text makes it a clap.
# R: game: count 1..n as strings, but say "clap" for multiples of 7 and for numbers containing a 7
assert clap_or_number(8) == ["1", "2", "3", "4", "5", "6", "clap", "8"]
assert clap_or_number(17)[-1] == "clap"
assert clap_or_number(0) == []

def whisper_down_the_line(word, changes):
    """Return the word after each child has replaced one letter: changes is a list of (old, new)
    for the first old.

    A change whose letter does not occur has no effect."""
    for old, new in changes:
        word = word.replace(old, new, 1)
    return word
# E: replace with a count of one changes only the first occurrence.
# R: telephone game: apply (old letter, new letter) swaps to a word, only the first match each time
assert whisper_down_the_line("banana", [("a", "o"), ("n", "m")]) == "bomana"
assert whisper_down_the_line("tea", [("z", "y")]) == "tea"
assert whisper_down_the_line("", [("a", "b")]) == ""

def pick_captain(players, rhyme):
    """Return the player on whom a counting rhyme ends when each word of it moves to the next
    player in the circle.

    The first word falls on the first player; the rhyme has at least one word."""
    words = len(rhyme.split())
    return players[(words - 1) % len(players)]
# E: The number of words minus one, wrapped around the circle, is the index.
# R: counting-out rhyme: list of kids and a rhyme text, one word per kid going round. on whom does it end
assert pick_captain(["Al", "Bo", "Cy"], "one two three four") == "Al"
assert pick_captain(["Al", "Bo"], "you") == "Al"
assert pick_captain(["Al", "Bo"], "out goes you now") == "Bo"

def seats_without_chairs(players, music_stops):
    """Return the winner of musical chairs: in each round the player at the index of music_stops
    leaves the list.

    There is one stop less than players, and each index is within the list of those left."""
    left = list(players)
    for index in music_stops:
        left.pop(index)
    return left[0]
# E: pop removes one player per round from a copy of the list.
assert seats_without_chairs(["A", "B", "C"], [1, 0]) == "C"
assert seats_without_chairs(["A"], []) == "A"
assert seats_without_chairs(["A", "B"], [1]) == "A"

def truth_or_dare_count(spins, players):
    """Return a dict with how often each player was chosen by spins of a bottle, in order of
    players.

    A spin of n points n places on from the place it pointed to before; it starts at the first
    player."""
    counts = dict.fromkeys(players, 0)
    place = 0
    for spin in spins:
        place = (place + spin) % len(players)
        counts[players[place]] += 1
    return counts
# M: The place moves on by every spin, wrapped at the number of players.
assert truth_or_dare_count([1, 2, 3], ["A", "B", "C"]) == {"A": 2, "B": 1, "C": 0}
assert truth_or_dare_count([], ["A"]) == {"A": 0}
assert truth_or_dare_count([4, 4], ["A", "B"]) == {"A": 2, "B": 0}

def score_charades(rounds):
    """Return the total points of (seconds, guessed) rounds: 3 if guessed within 20 seconds, 2
    within 40, else 1; not guessed 0."""
    total = 0
    for seconds, guessed in rounds:
        if guessed:
            total += 3 if seconds <= 20 else 2 if seconds <= 40 else 1
    return total
# E: Only guessed rounds count, and two limits decide on the points.
# R: charades points: rounds of (seconds, guessed?), <=20s gives 3, <=40s 2, slower 1, not guessed nothing
assert score_charades([(15, True), (40, True), (55, True), (5, False)]) == 6
assert score_charades([(20, True)]) == 3
assert score_charades([]) == 0

def card_memory_check(shown, answers):
    """Return (right, wrong, forgotten) counts: answers in shown, answers not in shown, and
    shown cards not named.

    Repeated answers count once; both are lists."""
    seen, said = set(shown), set(answers)
    return len(said & seen), len(said - seen), len(seen - said)
# E: Three set operations give the three counts.
# R: memory game with objects: shown list & answers list -> (right, wrong, forgotten)
assert card_memory_check(["cup", "key", "pen"], ["key", "hat", "key"]) == (1, 1, 2)
assert card_memory_check(["cup"], ["cup"]) == (1, 0, 0)
assert card_memory_check([], []) == (0, 0, 0)

def pin_the_tail(target, attempts):
    """Return the names of players in order of their distance to the target point, nearest first.

    attempts maps names to (x, y); the distance is squared, and ties are in order of name."""
    tx, ty = target
    def distance(name):
        x, y = attempts[name]
        return (x - tx) ** 2 + (y - ty) ** 2
    return sorted(sorted(attempts), key=distance)
# M: Sorting twice works as sorted keeps the order of equal keys.
assert pin_the_tail((0, 0), {"Bo": (1, 1), "Al": (3, 0), "Cy": (-1, 1)}) == ["Bo", "Cy", "Al"]
assert pin_the_tail((5, 5), {"Al": (0, 0)}) == ["Al"]
assert pin_the_tail((0, 0), {}) == []

def sack_race_positions(hops, length):
    """Return the racers that reach at least length metres, fastest first; hops maps names to
    (hop in metres, hops per minute).

    All race for one minute, and equal speeds are in order of name."""
    metres = {name: hop * count for name, (hop, count) in hops.items()}
    finished = [name for name in metres if metres[name] >= length]
    return sorted(finished, key=lambda name: (-metres[name], name))
# M: The metres per minute are computed first and then used for filter and order.
assert sack_race_positions({"Al": (1, 50), "Bo": (2, 30), "Cy": (1, 20)}, 40) == ["Bo", "Al"]
assert sack_race_positions({"B": (1, 5), "A": (5, 1)}, 5) == ["A", "B"]
assert sack_race_positions({}, 5) == []

def egg_hunt_winner(finds):
    """Return the child with the most eggs, where a "gold" egg counts five; finds is a list of
    (child, colour).

    The child who found something first wins ties; without finds return None."""
    points = {}
    for child, colour in finds:
        points[child] = points.get(child, 0) + (5 if colour == "gold" else 1)
    return max(points, key=points.get, default=None)
# E: The dictionary keeps the order of the first finds, and max returns the first of equal ones.
# R: easter egg hunt: [("Al","red"), ...], gold eggs are worth 5 others 1. who wins? (None if no finds)
assert egg_hunt_winner([("Al", "red"), ("Bo", "gold"), ("Al", "blue")]) == "Bo"
assert egg_hunt_winner([("Al", "red"), ("Bo", "red")]) == "Al"
assert egg_hunt_winner([]) is None

def mafia_day(players, votes):
    """Return the players after the one with more votes than anyone else is sent out; a tie
    sends nobody out.

    votes is a list of names; the result is a new list, and no votes change nothing."""
    counts = sorted(((votes.count(player), player) for player in players), reverse=True)
    if counts[0][0] == 0 or (len(counts) > 1 and counts[0][0] == counts[1][0]):
        return list(players)
    return [player for player in players if player != counts[0][1]]
# M: The two largest counts are compared, and only a clear first one is removed.
assert mafia_day(["A", "B", "C"], ["B", "B", "A"]) == ["A", "C"]
assert mafia_day(["A", "B"], ["A", "B"]) == ["A", "B"]
assert mafia_day(["A", "B"], []) == ["A", "B"]

def dice_path(rolls, fields):
    """Return the names of the fields on which a token lands, starting on the first of the
    circle of fields."""
    place = 0
    landed = []
    for roll in rolls:
        place += roll
        landed.append(fields[place % len(fields)])
    return landed
# E: The place keeps growing, and the modulo finds the field on the circle.
# R: circular board of field names, list of dice rolls: on which fields do i land
assert dice_path([2, 3], ["go", "shop", "park"]) == ["park", "park"]
assert dice_path([1], ["go", "jail"]) == ["jail"]
assert dice_path([], ["go"]) == []

def money_passing_go(rolls, size, bonus):
    """Return the money earned by passing or reaching field 0 again on a circular board of the
    given size.

    One starts on field 0; each full round gives the bonus once."""
    return sum(rolls) // size * bonus
# E: The number of full rounds is the sum of the rolls divided by the size.
assert money_passing_go([6, 6, 9], 20, 200) == 200
assert money_passing_go([40], 20, 50) == 100
assert money_passing_go([], 20, 200) == 0

def alternate_players(players, turns):
    """Return the list of who plays in each of the turns when the players take turns in their
    order."""
    order = cycle(players)
    return [next(order) for _ in range(turns)]
# E: cycle repeats the players endlessly, and next takes one for each turn.
assert alternate_players(["A", "B", "C"], 4) == ["A", "B", "C", "A"]
assert alternate_players(["A"], 2) == ["A", "A"]
assert alternate_players(["A", "B"], 0) == []

def domino_playable(hand, left, right):
    """Return the dominoes of a hand, (a, b) pairs, that fit the left or right end number of the
    row."""
    ends = {left, right}
    return [stone for stone in hand if ends & set(stone)]
# E: A stone fits if its numbers and the ends have one in common.
# R: which dominoes (a, b) in my hand can i lay down at the ends left / right
assert domino_playable([(1, 2), (3, 3), (5, 6)], 3, 6) == [(3, 3), (5, 6)]
assert domino_playable([(1, 2)], 4, 5) == []
assert domino_playable([], 1, 1) == []

def lay_domino(row, stone):
    """Return the row of (a, b) dominoes with the stone added at the right or else the left end,
    turned if needed.

    None means that it does not fit; an empty row takes any stone."""
    a, b = stone
    if not row or row[-1][1] == a:
        return row + [(a, b)]
    if row[-1][1] == b:
        return row + [(b, a)]
    if row[0][0] in stone:
        return [(a, b) if row[0][0] == b else (b, a)] + row
    return None
# M: The right end is tried in both directions first, then the left end.
assert lay_domino([(1, 2)], (5, 2)) == [(1, 2), (2, 5)]
assert lay_domino([(1, 2)], (1, 6)) == [(6, 1), (1, 2)]
assert lay_domino([(1, 2)], (5, 6)) is None
assert lay_domino([], (3, 4)) == [(3, 4)]

def highest_card_team(tricks, teams):
    """Return a dict from team to the number of tricks won; the highest card of each trick wins.

    tricks is a list of dicts from player to a different card number, teams maps players to
    teams."""
    won = {team: 0 for team in teams.values()}
    for trick in tricks:
        won[teams[max(trick, key=trick.get)]] += 1
    return won
# M: The winner of a trick is looked up in the teams to raise the right counter.
assert highest_card_team([{"A": 3, "B": 9}, {"A": 8, "B": 2}], {"A": "red", "B": "blue"}) == {
    "red": 1, "blue": 1}
assert highest_card_team([{"A": 1, "B": 2}], {"A": "x", "B": "x"}) == {"x": 1}
assert highest_card_team([], {"A": "x"}) == {"x": 0}

def go_fish(hand, asked, other_hand):
    """Move all cards equal to asked from other_hand to hand, both lists in place, and return
    how many moved."""
    count = other_hand.count(asked)
    for _ in range(count):
        other_hand.remove(asked)
        hand.append(asked)
    return count
# E: The cards are counted before they are moved one by one.
mine, yours = ["7"], ["7", "K", "7"]
assert go_fish(mine, "7", yours) == 2
assert mine == ["7", "7", "7"]
assert yours == ["K"]
assert go_fish(mine, "A", yours) == 0

def complete_quartets(hand):
    """Return (sorted values of which the hand holds four, the other cards in order)."""
    full = sorted({card for card in hand if hand.count(card) == 4})
    return full, [card for card in hand if card not in full]
# E: A set names each full value once, and the rest is filtered.
# R: quartets: which values do i have 4 of (sorted) and what remains in the hand
assert complete_quartets([2, 9, 2, 2, 5, 2]) == ([2], [9, 5])
assert complete_quartets([1, 1]) == ([], [1, 1])
assert complete_quartets([]) == ([], [])

def twenty_one_turn(cards, stop_at):
    """Draw cards from the front until the total is at least stop_at and return (total, cards
    drawn).

    A total above 21 counts as 0; the drawing also ends when the cards run out."""
    total = drawn = 0
    for card in cards:
        if total >= stop_at:
            break
        total += card
        drawn += 1
    return (total if total <= 21 else 0), drawn
# M: The total is checked before each draw, and a bust is only seen at the end.
assert twenty_one_turn([10, 5, 4, 9], 17) == (19, 3)
assert twenty_one_turn([10, 6, 9], 17) == (0, 3)
assert twenty_one_turn([], 17) == (0, 0)

def bluff_caught(claimed, shown):
    """Check whether at least one of the cards shown differs from the value claimed for all of
    them."""
    return any(card != claimed for card in shown)
# E: A single different card is enough.
assert bluff_caught("K", ["K", "Q"]) is True
assert bluff_caught("K", ["K", "K"]) is False
assert bluff_caught("K", []) is False

def letter_tiles_points(word, points, bonus_index=None):
    """Return the points of a word with letter points from a dict (1 for other letters).

    The letter at bonus_index, if given, counts twice."""
    total = sum(points.get(letter, 1) for letter in word)
    if bonus_index is not None and bonus_index < len(word):
        total += points.get(word[bonus_index], 1)
    return total
# E: The bonus letter is simply added once more.
assert letter_tiles_points("zoo", {"z": 10}) == 12
assert letter_tiles_points("zoo", {"z": 10}, 0) == 22
assert letter_tiles_points("", {"z": 10}, 0) == 0

def lead_after_rounds(first, second):
    """Return a text per round such as "A +3", "B +1" or "even" for the running totals of two
    players' points."""
    lead = 0
    texts = []
    for a, b in zip(first, second):
        lead += a - b
        texts.append("even" if lead == 0 else f"A +{lead}" if lead > 0 else f"B +{-lead}")
    return texts
# M: The running difference shows the leader by its sign.
assert lead_after_rounds([3, 0, 1], [0, 4, 0]) == ["A +3", "B +1", "even"]
assert lead_after_rounds([1], [1]) == ["even"]
assert lead_after_rounds([], []) == []

def rounds_won_in_a_row(rounds, player):
    """Return how many of the last rounds, counted from the end, were won by the player without
    a break."""
    count = 0
    for winner in reversed(rounds):
        if winner != player:
            break
        count += 1
    return count
# E: The list is read from the end until another winner appears.
# R: current winning streak of a player at the end of a list of round winners
assert rounds_won_in_a_row(["A", "B", "A", "A"], "A") == 2
assert rounds_won_in_a_row(["A", "B"], "A") == 0
assert rounds_won_in_a_row([], "A") == 0

def hexagon_neighbours(column, row):
    """Return the six neighbour cells of a hexagon given by (column, row) in slanted
    coordinates, as a set.

    The neighbours differ by (1, 0), (0, 1), (1, -1) or by the negative of one of these."""
    steps = [(1, 0), (0, 1), (1, -1)]
    return {(column + s * dc, row + s * dr) for dc, dr in steps for s in (1, -1)}
# M: Three steps in both directions give all six cells.
assert hexagon_neighbours(0, 0) == {(1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (-1, 1)}
assert len(hexagon_neighbours(5, 2)) == 6
assert ((6, 1) in hexagon_neighbours(5, 2)) is True

def castle_attack(walls, shots):
    """Return the number of shots needed to bring all walls to 0 or below, or None if they do
    not suffice.

    Shots hit the leftmost standing wall; damage beyond a wall is lost. walls are positive."""
    left = list(walls)
    for used, damage in enumerate(shots, start=1):
        if not left:
            break
        left[0] -= damage
        if left[0] <= 0:
            left.pop(0)
        if not left:
            return used
    return 0 if not left else None
# H: Fallen walls are removed from the front, and the number of the last needed shot is returned.
assert castle_attack([5, 3], [4, 4, 3, 9]) == 3
assert castle_attack([5], [4]) is None
assert castle_attack([], [1]) == 0

def puzzle_pieces_left(total, daily):
    """Return the pieces left after each day of placing daily numbers of pieces, ending the list
    at 0.

    Days after the puzzle is finished are not listed."""
    left = []
    for placed in daily:
        total = max(total - placed, 0)
        left.append(total)
        if total == 0:
            break
    return left
# E: The loop stops right after the zero was appended.
assert puzzle_pieces_left(100, [30, 50, 40, 10]) == [70, 20, 0]
assert puzzle_pieces_left(10, [4]) == [6]
assert puzzle_pieces_left(10, []) == []

def team_by_hat(children, colours):
    """Return a dict from colour to children when hats of the colours are handed out in turn to
    the children."""
    teams = {colour: [] for colour in colours}
    for child, colour in zip(children, cycle(colours)):
        teams[colour].append(child)
    return teams
# E: zip ends with the children while cycle never ends.
# R: hand out hat colours in turn to kids, give dict colour -> kids
assert team_by_hat(["Al", "Bo", "Cy"], ["red", "blue"]) == {"red": ["Al", "Cy"], "blue": ["Bo"]}
assert team_by_hat([], ["red"]) == {"red": []}
assert team_by_hat(["Al"], ["red", "blue"]) == {"red": ["Al"], "blue": []}

def wheel_total(fields, spins):
    """Return the points after spins of a wheel: numbers add, "x2" doubles the total, "zero"
    sets it to 0.

    fields is the list around the wheel and spins the indices where it stops."""
    total = 0
    for spin in spins:
        value = fields[spin]
        if value == "x2":
            total *= 2
        elif value == "zero":
            total = 0
        else:
            total += value
    return total
# E: Two special fields are told by their text, everything else is a number.
assert wheel_total([10, "x2", "zero", 5], [0, 1, 3]) == 25
assert wheel_total([10, "x2", "zero", 5], [0, 2]) == 0
assert wheel_total([1], []) == 0

def tower_height_left(blocks, pulled):
    """Return how many layers of a block tower still have a block after pulling blocks given as
    (layer, column).

    blocks is the number of layers with three blocks each; the top layer may not be pulled from, and
    such pulls are ignored, as are repeated ones."""
    removed = {(layer, column) for layer, column in pulled if layer < blocks - 1}
    empty = sum(all((layer, column) in removed for column in range(3)) for layer in range(blocks))
    return blocks - empty
# M: A set of the valid pulls shows which layers have lost all three blocks.
assert tower_height_left(3, [(0, 0), (0, 1), (0, 2)]) == 2
assert tower_height_left(3, [(2, 0), (2, 1), (2, 2)]) == 3
assert tower_height_left(2, [(0, 0), (0, 0), (0, 1)]) == 2

def mirror_moves(moves):
    """Return a move text such as "UULR" as a partner facing you sees it: left and right are
    swapped."""
    return moves.translate(str.maketrans("LR", "RL"))
# E: translate exchanges both letters at the same time.
assert mirror_moves("UULR") == "UURL"
assert mirror_moves("UD") == "UD"
assert mirror_moves("") == ""

def simplify_dance(steps):
    """Return the steps without pairs of opposite neighbours ("L" and "R", "U" and "D"), removed
    until none is left."""
    opposite = {"L": "R", "R": "L", "U": "D", "D": "U"}
    left = []
    for step in steps:
        if left and left[-1] == opposite[step]:
            left.pop()
        else:
            left.append(step)
    return "".join(left)
# M: A stack lets a new step cancel the last one that is left.
# R: drop neighbouring opposite moves (LR, RL, UD, DU) from a move string again and again
assert simplify_dance("LURDD") == "LURDD"
assert simplify_dance("ULRD") == ""
assert simplify_dance("LLRU") == "LU"
assert simplify_dance("") == ""

def frog_on_lilies(lilies, jumps):
    """Return the index where a frog ends that starts on 0 and jumps by each number, staying if
    it would land in water.

    lilies is a text with "o" for a lily and "~" for water; landing outside counts as water."""
    place = 0
    for jump in jumps:
        target = place + jump
        if 0 <= target < len(lilies) and lilies[target] == "o":
            place = target
    return place
# E: A jump is only made if the target is inside and a lily.
assert frog_on_lilies("o~oo", [2, -1, 1]) == 3
assert frog_on_lilies("o~oo", [1, 9]) == 0
assert frog_on_lilies("o", []) == 0

def capture_flag_points(events):
    """Return the points of both teams as a dict from events like "red:capture", "blue:return",
    "red:win".

    A capture gives 3, a return 1 and anything else 0 points; every team mentioned is listed."""
    worth = {"capture": 3, "return": 1}
    points = {}
    for event in events:
        team, action = event.split(":")
        points[team] = points.get(team, 0) + worth.get(action, 0)
    return points
# E: Both the old points and the worth of the action have a default of zero.
assert capture_flag_points(["red:capture", "blue:return", "red:return"]) == {"red": 4, "blue": 1}
assert capture_flag_points(["red:win"]) == {"red": 0}
assert capture_flag_points([]) == {}

def odd_coin_side(throws):
    """Return the indices of the players whose coin shows the side that is in the minority; []
    for a tie or no odd one.

    throws lists "h" or "t" per player; with all equal nobody is odd."""
    heads = throws.count("h")
    tails = len(throws) - heads
    if heads == tails:
        return []
    minority = "h" if heads < tails else "t"
    return [i for i, side in enumerate(throws) if side == minority]
# M: The counts of both sides decide which side is looked for.
assert odd_coin_side(["h", "t", "t"]) == [0]
assert odd_coin_side(["h", "t"]) == []
assert odd_coin_side(["h", "h"]) == []

def limbo_results(bar, step, skills):
    """Return the lowest bar each dancer passes, or None; the bar starts at bar and is lowered
    by step while they pass.

    skills maps names to the lowest height they can pass; step is positive."""
    results = {}
    for name, lowest in skills.items():
        if lowest > bar:
            results[name] = None
        else:
            results[name] = bar - (bar - lowest) // step * step
    return results
# M: The number of possible lowerings is the distance to the skill divided by the step.
assert limbo_results(150, 20, {"Al": 100, "Bo": 160, "Cy": 150}) == {
    "Al": 110, "Bo": None, "Cy": 150}
assert limbo_results(100, 10, {"Al": 80}) == {"Al": 80}
assert limbo_results(100, 10, {}) == {}

def safe_squares(board, row, column):
    """Count the neighbours (up to eight) of a cell that are inside the board and hold no "*";
    board is a list of texts."""
    count = 0
    for r in range(max(row - 1, 0), min(row + 2, len(board))):
        for c in range(max(column - 1, 0), min(column + 2, len(board[0]))):
            if (r, c) != (row, column) and board[r][c] != "*":
                count += 1
    return count
# M: The ranges are cut at the edges, and the cell itself is left out.
assert safe_squares(["*..", ".*.", "..."], 1, 1) == 7
assert safe_squares(["..", "*."], 0, 0) == 2
assert safe_squares(["."], 0, 0) == 0

def pick_stones_winner(stones, most, moves):
    """Return 0 or 1 for the player who takes the last stone, or None if stones are left after
    the moves.

    The players take turns, starting with 0; a move takes its number but at most most and what
    is left."""
    for turn, wanted in enumerate(moves):
        stones -= min(wanted, most, stones)
        if stones == 0:
            return turn % 2
    return None
# M: min limits each move in two ways, and the parity of the turn is the player.
assert pick_stones_winner(7, 3, [3, 3, 1]) == 0
assert pick_stones_winner(5, 2, [9, 9, 9]) == 0
assert pick_stones_winner(5, 3, [1]) is None

def word_ladder_valid(words):
    """Check whether each word has the length of the one before and differs from it in exactly
    one place."""
    for before, after in zip(words, words[1:]):
        if len(before) != len(after) or sum(a != b for a, b in zip(before, after)) != 1:
            return False
    return True
# M: Neighbouring words are compared letter by letter.
# R: is this a word ladder? same lengths, exactly one letter changes each time
assert word_ladder_valid(["cat", "cot", "dot"]) is True
assert word_ladder_valid(["cat", "dog"]) is False
assert word_ladder_valid(["cat"]) is True

def stadium_wave(rows, start, minutes):
    """Return the index of the row that stands up in each of the minutes when a wave runs
    forward and turns at the ends.

    It starts at row start moving up; there are at least two rows."""
    row, step = start, 1
    standing = []
    for _ in range(minutes):
        standing.append(row)
        if not 0 <= row + step < rows:
            step = -step
        row += step
    return standing
# M: The step changes its sign when the next row would be outside.
assert stadium_wave(3, 1, 5) == [1, 2, 1, 0, 1]
assert stadium_wave(2, 0, 3) == [0, 1, 0]
assert stadium_wave(4, 3, 0) == []

def best_of_three_dice(throws):
    """Return (total, index) of the throw, a list of dice lists, with the largest sum of its two
    highest dice.

    The earliest throw wins ties; every throw has at least two dice."""
    totals = [sum(sorted(throw)[-2:]) for throw in throws]
    best = max(totals)
    return best, totals.index(best)
# E: The two last of the sorted dice are the highest.
assert best_of_three_dice([[1, 2, 6], [4, 4, 4], [5, 5, 1]]) == (10, 2)
assert best_of_three_dice([[1, 1], [1, 1]]) == (2, 0)
assert best_of_three_dice([[6, 1, 6]]) == (12, 0)

def stone_paper_table(names, moves):
    """Return a dict of wins when everyone plays once against everyone else; moves maps names to
    "R", "P" or "S"."""
    beats = {("R", "S"), ("P", "R"), ("S", "P")}
    return {
        name: sum((moves[name], moves[other]) in beats for other in names if other != name)
        for name in names
    }
# M: A pair of moves in the set is a win, counted over all other names.
assert stone_paper_table(["A", "B", "C"], {"A": "R", "B": "S", "C": "S"}) == {
    "A": 2, "B": 0, "C": 0}
assert stone_paper_table(["A"], {"A": "P"}) == {"A": 0}
assert stone_paper_table(["A", "B"], {"A": "P", "B": "R"}) == {"A": 1, "B": 0}

def three_way_vote(votes):
    """Return the option with more than half of the votes, or "runoff: x, y" with the two best,
    or "no votes".

    The two best are ordered by votes, then by name; with a single option it has all the votes."""
    if not votes:
        return "no votes"
    ranked = sorted(set(votes), key=lambda option: (-votes.count(option), option))
    if votes.count(ranked[0]) * 2 > len(votes):
        return ranked[0]
    return f"runoff: {ranked[0]}, {ranked[1]}"
# M: Twice the count is compared with the number of votes, so no fractions are needed.
assert three_way_vote(["tea", "tea", "milk"]) == "tea"
assert three_way_vote(["tea", "milk", "ale"]) == "runoff: ale, milk"
assert three_way_vote([]) == "no votes"

def handicap_results(times, handicaps):
    """Return names sorted by time minus handicap; people without a handicap get 0, ties are in
    order of name."""
    return sorted(times, key=lambda name: (times[name] - handicaps.get(name, 0), name))
# E: The corrected time is the first part of the sort key.
# R: race with handicaps: times and handicaps dicts, ranking by time - handicap (default 0)
assert handicap_results({"Al": 60, "Bo": 65, "Cy": 61}, {"Bo": 10}) == ["Bo", "Al", "Cy"]
assert handicap_results({"B": 5, "A": 7}, {"A": 2}) == ["A", "B"]
assert handicap_results({}, {}) == []

def ball_in_cups(swaps, start):
    """Return the cup that hides the ball after swaps of two cups, given as pairs like "AB";
    start is its first cup."""
    for one, two in swaps:
        if start == one:
            start = two
        elif start == two:
            start = one
    return start
# E: The ball moves only if its cup is one of the two.
# R: shell game: start cup "A", swaps like ["AB", "BC"], where's the ball
assert ball_in_cups(["AB", "BC"], "A") == "C"
assert ball_in_cups(["BC"], "A") == "A"
assert ball_in_cups([], "B") == "B"

def trivia_streak_points(answers, solution):
    """Return points for answers compared with the solution: right ones give 10 plus 5 for each
    right one directly before.

    Both are equally long lists."""
    points = run = 0
    for given, wanted in zip(answers, solution):
        if given == wanted:
            points += 10 + 5 * run
            run += 1
        else:
            run = 0
    return points
# M: The length of the run so far gives the bonus before it is raised.
assert trivia_streak_points(["a", "b", "c"], ["a", "b", "c"]) == 45
assert trivia_streak_points(["a", "x", "c"], ["a", "b", "c"]) == 20
assert trivia_streak_points([], []) == 0

def piece_moves_inside(piece, place, size):
    """Return the sorted cells a "cross" (4 side steps) or "star" (8 steps) piece can reach in
    one step inside the board."""
    row, column = place
    cells = []
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            steps = abs(dr) + abs(dc)
            allowed = steps == 1 or (steps == 2 and piece == "star")
            if allowed and 0 <= row + dr < size and 0 <= column + dc < size:
                cells.append((row + dr, column + dc))
    return cells
# M: Steps of length one are for both pieces and diagonal ones only for the star.
assert piece_moves_inside("cross", (0, 0), 3) == [(0, 1), (1, 0)]
assert piece_moves_inside("star", (0, 0), 3) == [(0, 1), (1, 0), (1, 1)]
assert piece_moves_inside("star", (0, 0), 1) == []

def quick_maths_duel(first, second):
    """Return the winner "first", "second" or "draw" of two lists of (seconds, right) answers to
    the same questions.

    Each question goes to the faster right answer; a question that nobody got right or with
    equal times
    counts for nobody."""
    balance = 0
    for (time_a, right_a), (time_b, right_b) in zip(first, second):
        if right_a and (not right_b or time_a < time_b):
            balance += 1
        elif right_b and (not right_a or time_b < time_a):
            balance -= 1
    return "first" if balance > 0 else "second" if balance < 0 else "draw"
# H: Each side scores if it alone is right or both are right and it was faster.
assert quick_maths_duel([(3, True), (5, False)], [(4, True), (9, False)]) == "first"
assert quick_maths_duel([(3, False)], [(9, True)]) == "second"
assert quick_maths_duel([(3, True)], [(3, True)]) == "draw"

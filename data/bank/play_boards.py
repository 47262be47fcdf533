"""Verified problems: play boards."""

from collections import Counter

def dice_poker_name(dice):
    """Name the best group of equal dice: "five", "four", "full house", "three", "pair" or
    "nothing".

    dice holds five numbers; two pairs are just a "pair"."""
    counts = sorted(Counter(dice).values(), reverse=True)
    if counts[:2] == [3, 2]:
        return "full house"
    return {5: "five", 4: "four", 3: "three", 2: "pair"}.get(counts[0], "nothing")
# M: The sorted counts show the largest group first, and only the full house needs the second one.
# R: five dice as a list -> "five", "four", "full house", "three", "pair" or "nothing"
assert dice_poker_name([2, 2, 3, 3, 3]) == "full house"
assert dice_poker_name([6, 6, 6, 6, 1]) == "four"
assert dice_poker_name([1, 2, 3, 4, 6]) == "nothing"
assert dice_poker_name([1, 1, 4, 4, 5]) == "pair"

def reroll_sixes(dice, fresh):
    """Replace every 6 in dice by the next value from fresh until fresh runs out; return a new
    list."""
    values = iter(fresh)
    return [next(values, 6) if die == 6 else die for die in dice]
# M: An iterator hands out the fresh values, and its default keeps the six when none is left.
# R: swap all sixes in dice for new throws taken from `fresh` in order; if there arent enough, keep the 6
assert reroll_sixes([6, 2, 6], [1, 5]) == [1, 2, 5]
assert reroll_sixes([6, 6], [3]) == [3, 6]
assert reroll_sixes([1, 2], [4]) == [1, 2]

def move_token(place, die, snakes, goal):
    """Return the field after a throw: moves beyond goal are not made, and snakes maps heads to
    tails."""
    target = place + die
    if target > goal:
        return place
    return snakes.get(target, target)
# E: Fields without a snake map to themselves through the default of get.
# R: board game move: stand at place, throw die, don't go past goal, snakes = {head: tail}. where do i end up
assert move_token(10, 4, {14: 3}, 30) == 3
assert move_token(28, 5, {}, 30) == 28
assert move_token(1, 2, {14: 3}, 30) == 3

def three_in_column(board):
    """Return the mark that fills a whole column of a square board of texts, or "" if none does.

    "." is an empty cell; the leftmost such column counts."""
    for column in zip(*board):
        if column[0] != "." and len(set(column)) == 1:
            return column[0]
    return ""
# M: zip turns rows into columns, and a set of size one means that all cells are equal.
assert three_in_column(["XO.", "XO.", "X.O"]) == "X"
assert three_in_column(["X.O", "O.O", "X.O"]) == "O"
assert three_in_column(["...", "...", "..."]) == ""

def wild_row_winner(row):
    """Return the player whose three equal marks stand next to each other in a row text, or None.

    The marks are "A" and "B"; "*" counts for both, but three "*" alone win for nobody. "A" is
    looked for first."""
    for player in "AB":
        for i in range(len(row) - 2):
            part = row[i:i + 3]
            if player in part and set(part) <= {player, "*"}:
                return player
    return None
# H: A part wins if it holds the player and nothing but that player and stars.
assert wild_row_winner("A*AB") == "A"
assert wild_row_winner("BB.***") is None
assert wild_row_winner(".B*BA") == "B"

def empty_cells_by_row(board):
    """Return a dict from row index to the number of "." in that row, without full rows."""
    return {i: row.count(".") for i, row in enumerate(board) if "." in row}
# E: enumerate gives the key, count the value, and the condition drops full rows.
# R: how many free cells "." per row index? leave out rows that are full
assert empty_cells_by_row(["X.", "OX", ".."]) == {0: 1, 2: 2}
assert empty_cells_by_row(["XX"]) == {}
assert empty_cells_by_row([]) == {}

def best_opening_card(hand, trump):
    """Return the strongest card of a hand of (suit, number): the highest trump, or the highest
    of all without one.

    Equal numbers without trump: the suit that comes first in the alphabet wins. The hand is not
    empty."""
    return min(hand, key=lambda card: (card[0] != trump, -card[1], card[0]))
# M: The key sorts trumps first, then high numbers, then the suit.
# R: strongest card (suit, number) of my hand: best trump or else the highest number
assert best_opening_card([("oak", 9), ("elm", 3)], "elm") == ("elm", 3)
assert best_opening_card([("oak", 9), ("fir", 9)], "elm") == ("fir", 9)
assert best_opening_card([("elm", 2), ("elm", 7)], "elm") == ("elm", 7)

def sort_hand(cards):
    """Sort card texts such as "10H" or "KS" by suit letter, then by value from 2 to ace."""
    order = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
    return sorted(cards, key=lambda card: (card[-1], order.index(card[:-1])))
# E: The key is the last letter and the place of the rest in the list of values.
# R: put my hand in order, cards look like "10H" "KS": first by suit letter, then 2..10 J Q K A
assert sort_hand(["KS", "10H", "AH", "2S"]) == ["10H", "AH", "2S", "KS"]
assert sort_hand(["JD", "9D"]) == ["9D", "JD"]
assert sort_hand([]) == []

def deal_face_up(deck, players, rounds):
    """Deal one card per round to each player name from the top of the deck, and return a dict
    of hands.

    The top is the start of the list; dealing stops when the deck is used up. The deck stays
    unchanged."""
    hands = {name: [] for name in players}
    turns = players * rounds
    for name, card in zip(turns, deck):
        hands[name].append(card)
    return hands
# M: The list of names repeated per round is the order of turns, and zip stops at the shorter list.
# R: deal round robin to players, `rounds` cards each, stop if the deck is empty
assert deal_face_up([1, 2, 3, 4, 5], ["Al", "Bo"], 2) == {"Al": [1, 3], "Bo": [2, 4]}
assert deal_face_up([1], ["Al", "Bo"], 3) == {"Al": [1], "Bo": []}
assert deal_face_up([], ["Al"], 1) == {"Al": []}

def blind_cut(deck, places):
    """Cut the deck at each place in turn: the cards before it go below the rest; return the new
    order."""
    cards = list(deck)
    for place in places:
        cards = cards[place:] + cards[:place]
    return cards
# E: Two slices exchanged are one cut.
# R: cut the deck at each given place, one after another
assert blind_cut([1, 2, 3, 4], [1]) == [2, 3, 4, 1]
assert blind_cut([1, 2, 3, 4], [1, 2]) == [4, 1, 2, 3]
assert blind_cut([], [2]) == []

def war_round_points(first, second):
    """Return (points of first, points of second) when both lay down their cards one by one.

    The higher card wins one point for each card waiting: equal cards add to what the next decided
    turn is worth, which is 1 otherwise. Undecided cards at the end are worth nothing."""
    points = [0, 0]
    stake = 1
    for a, b in zip(first, second):
        if a == b:
            stake += 1
            continue
        points[0 if a > b else 1] += stake
        stake = 1
    return tuple(points)
# M: Ties raise the stake, and a decided turn gives it to the winner and resets it.
# R: simple war game: two lists of card values. higher one scores 1, after ties the next decided turn is worth 1 more per tie. -> (points a, points b)
assert war_round_points([5, 7, 9], [3, 7, 2]) == (3, 0)
assert war_round_points([1, 2], [2, 1]) == (1, 1)
assert war_round_points([4], [4]) == (0, 0)

def rock_series(first, second):
    """Return "first", "second" or "even" for a series of rock, paper, scissors texts such as "RPS".

    The players' texts are equally long; whoever wins more single games wins the series."""
    beats = {"R": "S", "P": "R", "S": "P"}
    lead = 0
    for a, b in zip(first, second):
        lead += (beats[a] == b) - (beats[b] == a)
    if lead == 0:
        return "even"
    return "first" if lead > 0 else "second"
# M: Each game adds one, zero or minus one to the lead.
# R: two strings like "RPS" and "SSR" are moves of two players. who won more games: "first", "second" or "even"
assert rock_series("RP", "SS") == "even"
assert rock_series("RRP", "SPR") == "first"
assert rock_series("", "") == "even"
assert rock_series("R", "P") == "second"

def quiz_buzzers(buzzes, answer):
    """Return the name of the quickest player with the right answer, or None.

    buzzes is a list of (seconds, name, answer) in any order."""
    right = [(seconds, name) for seconds, name, given in buzzes if given == answer]
    return min(right)[1] if right else None
# E: The right answers are kept as (seconds, name), whose minimum is the quickest.
# R: buzzes = [(seconds, name, their answer)], who was fastest with the right answer? None if nobody
assert quiz_buzzers([(3.2, "Al", "42"), (2.1, "Bo", "41"), (4.0, "Cy", "42")], "42") == "Al"
assert quiz_buzzers([(1.0, "Bo", "7")], "8") is None
assert quiz_buzzers([], "8") is None

def streak_bonus(results):
    """Return the points for a text of "+" and "-" results: each "+" scores its place in its run
    of "+"."""
    points = run = 0
    for result in results:
        run = run + 1 if result == "+" else 0
        points += run
    return points
# E: The run grows with each success and falls to zero otherwise, and it is added each time.
# R: score a string like "++-+": a plus gives 1, the next plus in a row 2, then 3.. minus gives nothing and resets
assert streak_bonus("++-+") == 4
assert streak_bonus("+++") == 6
assert streak_bonus("") == 0
assert streak_bonus("--") == 0

def tournament_points(games):
    """Return a dict of points from (home, away, home goals, away goals): 3 for a win, 1 for a draw.

    Every team that played is in the dict, even with 0 points."""
    points = {}
    for home, away, scored, conceded in games:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if scored == conceded:
            points[home] += 1
            points[away] += 1
        else:
            points[home if scored > conceded else away] += 3
    return points
# M: Both teams get an entry first, then the result decides who gets points.
assert tournament_points([("A", "B", 2, 1), ("B", "C", 0, 0)]) == {"A": 3, "B": 1, "C": 1}
assert tournament_points([("A", "B", 0, 1)]) == {"A": 0, "B": 3}
assert tournament_points([]) == {}

def knights_reach(square: str) -> int:
    """Count the squares that a knight on a square such as "a1" can jump to on a chess board."""
    column, row = ord(square[0]) - ord("a"), int(square[1]) - 1
    count = 0
    for dx in (-2, -1, 1, 2):
        for dy in (-2, -1, 1, 2):
            if abs(dx) != abs(dy) and 0 <= column + dx < 8 and 0 <= row + dy < 8:
                count += 1
    return count
# M: Steps of different size in both directions are knight moves, and only those on the board count.
# R: how many moves has a knight on e.g. "a1" on the empty chess board
assert knights_reach("a1") == 2
assert knights_reach("d4") == 8
assert knights_reach("h7") == 3

def pawn_can_take(pawn, piece):
    """Check whether a white pawn can take the piece: one row up and one column left or right.

    Both are squares such as "c4"."""
    columns = abs(ord(piece[0]) - ord(pawn[0]))
    rows = int(piece[1]) - int(pawn[1])
    return columns == 1 and rows == 1
# E: The column may differ both ways, the row only upwards.
# R: can the white pawn on "c4" take a piece on "d5"?
assert pawn_can_take("c4", "d5") is True
assert pawn_can_take("c4", "c5") is False
assert pawn_can_take("c4", "b3") is False

def rook_path(start, goal):
    """Return the squares a rook passes from start to goal, without both ends, or None if it
    can't move there.

    Squares are (column, row) pairs of numbers; start equal to goal gives None."""
    (x, y), (gx, gy) = start, goal
    if start == goal or (x != gx and y != gy):
        return None
    if x == gx:
        step = 1 if gy > y else -1
        return [(x, row) for row in range(y + step, gy, step)]
    step = 1 if gx > x else -1
    return [(column, y) for column in range(x + step, gx, step)]
# M: One coordinate must be shared, and a range with a signed step lists what lies between.
assert rook_path((1, 1), (1, 4)) == [(1, 2), (1, 3)]
assert rook_path((5, 2), (3, 2)) == [(4, 2)]
assert rook_path((1, 1), (2, 2)) is None
assert rook_path((1, 1), (1, 2)) == []

def mirror_board(board):
    """Return the board with every row reversed and the marks "X" and "O" exchanged."""
    swap = str.maketrans("XO", "OX")
    return [row[::-1].translate(swap) for row in board]
# E: Slicing reverses a row, and translate swaps the marks at once.
# R: flip each row of the board left-right and swap X with O
assert mirror_board(["X.O", "XX."]) == ["X.O", ".OO"]
assert mirror_board(["..O"]) == ["X.."]
assert mirror_board([]) == []

def winning_throws(target, dice):
    """Return the sorted faces 1 to 6 which, added to the dice already thrown, give exactly
    target."""
    missing = target - sum(dice)
    return [missing] if 1 <= missing <= 6 else []
# E: There is at most one such face, namely the missing number.
# R: target total and dice so far: list of the one face that hits it exactly or []
assert winning_throws(15, [4, 6]) == [5]
assert winning_throws(21, [6, 6]) == []
assert winning_throws(6, []) == [6]

def chance_with_two_dice(total):
    """Return in how many of the 36 throws of two dice the sum is total."""
    return sum(a + b == total for a in range(1, 7) for b in range(1, 7))
# E: All pairs are formed and the matching ones counted.
# R: number of ways to throw a sum with 2 dice (7 -> 6)
assert chance_with_two_dice(7) == 6
assert chance_with_two_dice(12) == 1
assert chance_with_two_dice(1) == 0

def keep_best_dice(rolls, keep):
    """Return the sum of the keep highest dice and the list of dropped ones, in rising order."""
    ordered = sorted(rolls)
    cut = max(len(ordered) - keep, 0)
    return sum(ordered[cut:]), ordered[:cut]
# E: In the sorted list the highest dice are behind the cut.
# R: roll n dice keep the k best: give back (their sum, sorted list of the dropped ones)
assert keep_best_dice([3, 6, 1, 5], 3) == (14, [1])
assert keep_best_dice([2], 3) == (2, [])
assert keep_best_dice([4, 4], 0) == (0, [4, 4])

def critical_hits(rolls, armour):
    """Return the damage of d20 rolls: a 20 does 10, a 1 ends the attack, other rolls do 4 if
    above armour."""
    damage = 0
    for roll in rolls:
        if roll == 1:
            break
        if roll == 20:
            damage += 10
        elif roll > armour:
            damage += 4
    return damage
# E: The special rolls are handled before the comparison with the armour.
# R: d20 attack list: 20 -> 10 damage, 1 -> stop at once, else 4 damage if roll > armour. total damage
assert critical_hits([15, 20, 8], 12) == 14
assert critical_hits([18, 1, 20], 12) == 4
assert critical_hits([], 12) == 0

def treasure_distance_hints(guesses, treasure):
    """Return for each guess after the first "warmer", "colder" or "same", by distance on a
    number line."""
    distances = [abs(guess - treasure) for guess in guesses]
    hints = []
    for before, now in zip(distances, distances[1:]):
        if now == before:
            hints.append("same")
        else:
            hints.append("warmer" if now < before else "colder")
    return hints
# M: Distances of neighbouring guesses are compared with each other.
# R: hot and cold game on numbers: for every guess after the first say warmer/colder/same compared with the one before
assert treasure_distance_hints([1, 5, 9, 3], 6) == ["warmer", "colder", "same"]
assert treasure_distance_hints([4, 6], 5) == ["same"]
assert treasure_distance_hints([4], 5) == []

def place_ships(size, ships):
    """Return rows of text of a size by size board with "~" for water and the ships' letters.

    ships maps a letter to a list of (row, column) cells, all on the board."""
    board = [["~"] * size for _ in range(size)]
    for letter, cells in ships.items():
        for row, column in cells:
            board[row][column] = letter
    return ["".join(row) for row in board]
# M: The board is built as lists, so that cells can be written, and joined at the end.
# R: draw a battleship board from letter -> cells, "~" is water
assert place_ships(3, {"A": [(0, 0), (0, 1)], "B": [(2, 2)]}) == ["AA~", "~~~", "~~B"]
assert place_ships(1, {}) == ["~"]
assert place_ships(2, {"S": [(1, 0)]}) == ["~~", "S~"]

def ships_afloat(ships, shots):
    """Return the names of the ships that have at least one cell not yet shot, in the order of
    the dict.

    ships maps names to lists of cell names such as "B4"; shots is a list of them."""
    hit = set(shots)
    return [name for name, cells in ships.items() if not set(cells) <= hit]
# E: A ship is sunk if the set of its cells is a part of the shots.
# R: battleship: ships = {"tug": ["A1","A2"]}, shots = [...]. which ships are not sunk yet?
assert ships_afloat({"tug": ["A1", "A2"], "raft": ["C3"]}, ["A1", "C3"]) == ["tug"]
assert ships_afloat({"raft": ["C3"]}, ["C3"]) == []
assert ships_afloat({}, ["A1"]) == []

def memory_turn(board, first, second, found):
    """Return True and add the card to found if the cards at both places of the board are equal.

    Turning the same place twice, or a card that is already found, gives False."""
    card = board[first]
    if first == second or card in found or card != board[second]:
        return False
    found.add(card)
    return True
# E: All reasons to fail are joined with or, and only a new pair is stored.
# R: memory game: do the two places show a pair that is new? then add it to found -> True
assert memory_turn(["cat", "dog", "cat"], 0, 2, set()) is True
assert memory_turn(["cat", "dog", "cat"], 0, 1, set()) is False
assert memory_turn(["cat", "dog", "cat"], 1, 1, set()) is False
assert memory_turn(["cat", "dog", "cat"], 0, 2, {"cat"}) is False

def next_turn(players, current, skipped):
    """Return the player after current who is not in skipped, going round; current if all others
    are skipped."""
    start = players.index(current)
    for step in range(1, len(players)):
        player = players[(start + step) % len(players)]
        if player not in skipped:
            return player
    return current
# M: The index wraps around the list, and the first player not skipped is taken.
# R: who's turn is next? players in a circle, current player, set of players who must skip
assert next_turn(["A", "B", "C"], "C", set()) == "A"
assert next_turn(["A", "B", "C"], "A", {"B"}) == "C"
assert next_turn(["A", "B"], "A", {"B"}) == "A"

def uno_can_play(card, top):
    """Check whether a card (colour, value) may be laid on top: same colour, same value or
    colour "wild"."""
    return card[0] == "wild" or card[0] == top[0] or card[1] == top[1]
# E: Any one of three conditions is enough.
# R: may i play card on top? tuples (colour, value). matches if colour or value equal or my card is "wild"
assert uno_can_play(("red", 5), ("blue", 5)) is True
assert uno_can_play(("red", 5), ("blue", 6)) is False
assert uno_can_play(("wild", 0), ("blue", 6)) is True

def hand_after_turn(hand, top):
    """Return the hand without its first card that shares colour or value with top, else the
    hand unchanged.

    Cards are (colour, value) pairs; a new list is returned."""
    for i, (colour, value) in enumerate(hand):
        if colour == top[0] or value == top[1]:
            return hand[:i] + hand[i + 1:]
    return list(hand)
# M: The first playable card is cut out with two slices.
assert hand_after_turn([("red", 1), ("blue", 2)], ("green", 2)) == [("red", 1)]
assert hand_after_turn([("red", 1)], ("blue", 9)) == [("red", 1)]
assert hand_after_turn([], ("blue", 9)) == []

def fill_bingo(card, called):
    """Return the bingo card, a list of rows, with called numbers replaced by "X"."""
    return [["X" if number in called else number for number in row] for row in card]
# E: A nested comprehension rebuilds the rows with a conditional value.
# R: mark the called numbers on a bingo card (list of rows) with "X"
assert fill_bingo([[1, 2], [3, 4]], {2, 3}) == [[1, "X"], ["X", 4]]
assert fill_bingo([[5]], set()) == [[5]]
assert fill_bingo([], {1}) == []

def numbers_to_bingo(card, called):
    """Return the fewest further numbers that complete some row of the card; called is a list of
    numbers."""
    return min(len(set(row) - set(called)) for row in card)
# E: The missing numbers of each row are a set difference, and the smallest one counts.
# R: least numbers still missing for a full row on the card
assert numbers_to_bingo([[1, 2, 3], [4, 5, 6]], [4, 6, 1]) == 1
assert numbers_to_bingo([[1, 2]], [2, 1]) == 0
assert numbers_to_bingo([[1, 2]], []) == 2

def tower_move_allowed(towers, source, target):
    """Check whether the top disc of one tower may go on another: there is a disc and it is smaller.

    towers is a list of lists of disc sizes from bottom to top; source and target are indices."""
    if not towers[source]:
        return False
    return not towers[target] or towers[source][-1] < towers[target][-1]
# E: An empty source forbids the move, an empty target always allows it.
# R: hanoi: is moving the top disc from tower i to tower j legal
assert tower_move_allowed([[3, 1], [2]], 0, 1) is True
assert tower_move_allowed([[3, 1], [2]], 1, 0) is False
assert tower_move_allowed([[], [2]], 0, 1) is False
assert tower_move_allowed([[], [2]], 1, 0) is True

def play_nim_round(heaps, moves):
    """Return the heaps after the moves, each an (index, amount) pair; impossible moves are skipped.

    A move is possible if amount is at least 1 and at most what the heap holds."""
    left = list(heaps)
    for index, amount in moves:
        if 1 <= amount <= left[index]:
            left[index] -= amount
    return left
# E: The chained comparison lets only possible moves change the copy.
# R: apply (heap, amount) nim moves, skip illegal ones
assert play_nim_round([3, 5], [(0, 3), (1, 6), (1, 2)]) == [0, 3]
assert play_nim_round([1], [(0, 0)]) == [1]
assert play_nim_round([], []) == []

def ladder_game_winner(throws, ladders, goal):
    """Return the index of the player who first reaches at least goal, or -1 if the throws run out.

    throws lists dice of all players in turn, two players alternate, and ladders maps a field to the
    higher field one climbs to."""
    places = [0, 0]
    for turn, die in enumerate(throws):
        player = turn % 2
        place = places[player] + die
        places[player] = ladders.get(place, place)
        if places[player] >= goal:
            return player
    return -1
# M: The turn number modulo two is the player, whose place moves on and perhaps up a ladder.
assert ladder_game_winner([3, 5, 4], {3: 16}, 20) == 0
assert ladder_game_winner([1, 6, 1, 6], {}, 12) == 1
assert ladder_game_winner([1, 1], {}, 12) == -1

def ranks_with_ties(scores):
    """Return "place. name" lines from a dict of scores, best first; equal scores share a place.

    The place after shared ones leaves numbers out, as in sports; ties are listed by name."""
    ordered = sorted(scores, key=lambda name: (-scores[name], name))
    lines = []
    for name in ordered:
        better = sum(other > scores[name] for other in scores.values())
        lines.append(f"{better + 1}. {name}")
    return lines
# M: The place of a player is one more than the number of better scores.
# R: result list from {"Al": 9, "Bo": 7, ...}: "1. Al", ties share the place and then numbers are skipped
assert ranks_with_ties({"Al": 7, "Bo": 9, "Cy": 7, "Di": 1}) == [
    "1. Bo", "2. Al", "2. Cy", "4. Di"]
assert ranks_with_ties({"Al": 0}) == ["1. Al"]
assert ranks_with_ties({}) == []

def spinner_field(fields, start, strength):
    """Return the field a spinner stops at when it moves strength fields on from start around
    the circle."""
    return fields[(fields.index(start) + strength) % len(fields)]
# E: The place of the start plus the strength is wrapped with the modulo.
# R: wheel with fields: from start go `strength` on, wrap around
assert spinner_field(["red", "blue", "gold"], "blue", 4) == "gold"
assert spinner_field(["red", "blue"], "red", 0) == "red"
assert spinner_field(["a", "b", "c"], "a", -1) == "c"

def word_chain_loser(words):
    """Return the index of the first word that breaks a chain game, or -1.

    A word breaks it if it does not begin with the last letter of the word before or was used
    already."""
    for i in range(1, len(words)):
        if words[i][0] != words[i - 1][-1] or words[i] in words[:i]:
            return i
    return -1
# M: Each word is compared with its predecessor and looked up among all earlier ones.
# R: word chain: each word starts with the last letter of the one before, no word twice. index of the first mistake, -1 if all good
assert word_chain_loser(["tea", "arm", "map", "tea"]) == 3
assert word_chain_loser(["tea", "art", "tea"]) == 2
assert word_chain_loser(["tea", "arm"]) == -1
assert word_chain_loser([]) == -1

def hidden_word_display(word: str, guesses: str) -> str:
    """Show a word with a "_" for each letter not in guesses, all signs separated by spaces."""
    return " ".join(letter if letter in guesses else "_" for letter in word)
# E: Each letter is kept or replaced, and join puts the spaces between.
# R: hangman line: show guessed letters, others "_", with spaces between
assert hidden_word_display("tree", "e") == "_ _ e e"
assert hidden_word_display("owl", "") == "_ _ _"
assert hidden_word_display("", "a") == ""

def hangman_lives(word, guesses, lives):
    """Return the lives left after the letters in guesses, or -1 once they have run out.

    A letter not in the word costs one life, a letter guessed twice costs one as well."""
    seen = set()
    for letter in guesses:
        if letter not in word or letter in seen:
            lives -= 1
        seen.add(letter)
    return lives if lives > 0 else -1
# M: Wrong and repeated letters are told by the word and by a set of earlier guesses.
# R: lives left; wrong or repeated letters cost one, -1 when dead
assert hangman_lives("tree", "tea", 3) == 2
assert hangman_lives("tree", "tt", 3) == 2
assert hangman_lives("tree", "xyz", 3) == -1

def colour_code_feedback(secret, guess):
    """Return one sign per place of a guess: "!" right, "?" elsewhere in the secret, "-" not in
    it."""
    signs = []
    for wanted, given in zip(secret, guess):
        if wanted == given:
            signs.append("!")
        else:
            signs.append("?" if given in secret else "-")
    return "".join(signs)
# E: Each place is compared first with its own and then with all secret signs.
# R: give feedback for a guess against a secret of same length: ! right place, ? somewhere else, - not there
assert colour_code_feedback("RGB", "RBY") == "!?-"
assert colour_code_feedback("AB", "BA") == "??"
assert colour_code_feedback("", "") == ""

def dart_checkout(score):
    """Return the pair (first, double) that finishes exactly score with one single and one
    double, or None.

    Singles are 1 to 20 and doubles twice 1 to 20; the smallest first throw is chosen."""
    for first in range(1, 21):
        rest = score - first
        if rest % 2 == 0 and 2 <= rest <= 40:
            return first, rest
    return None
# M: For each single the rest must be a possible double.
assert dart_checkout(41) == (1, 40)
assert dart_checkout(60) == (20, 40)
assert dart_checkout(2) is None

def skat_points(tricks):
    """Add up card points of tricks, which are lists of cards: A 11, 10 10, K 4, Q 3, J 2,
    others 0."""
    worth = {"A": 11, "10": 10, "K": 4, "Q": 3, "J": 2}
    return sum(worth.get(card, 0) for trick in tricks for card in trick)
# E: Two for clauses go through all cards of all tricks.
# R: tricks = lists of card names ["A","10","7"]; points A=11 10=10 K=4 Q=3 J=2, rest 0. total
assert skat_points([["A", "10", "7"], ["K", "J", "8"]]) == 27
assert skat_points([["9"]]) == 0
assert skat_points([]) == 0

def follow_suit_cards(hand: list[str], led: str) -> list[str]:
    """Return the cards of the hand that may be played when the suit of the card led must be
    followed.

    The suit is the last letter of a card; without that suit every card may be played."""
    same = [card for card in hand if card[-1] == led[-1]]
    return same or hand
# E: An empty list is false, so or falls back to the whole hand.
# R: cards like "KH"; suit is last letter. which cards can i play if `led` was led: must follow suit, otherwise anything
assert follow_suit_cards(["KH", "2S", "9H"], "AH") == ["KH", "9H"]
assert follow_suit_cards(["2S"], "AH") == ["2S"]
assert follow_suit_cards([], "AH") == []

def board_signature(board):
    """Return a short text of a board's rows joined by "/", with runs of "." written as their
    length."""
    rows = []
    for row in board:
        text = ""
        empty = 0
        for cell in row + "|":
            if cell == ".":
                empty += 1
                continue
            text += (str(empty) if empty else "") + cell
            empty = 0
        rows.append(text[:-1])
    return "/".join(rows)
# H: A sign at the end of each row forces the last run of dots out, and is cut off again.
assert board_signature(["X..O", "...."]) == "X2O/4"
assert board_signature(["XO"]) == "XO"
assert board_signature([]) == ""

def reachable_by_throw(place, blocked, goal):
    """Return the faces 1 to 6 of a die that move a token from place to a field not in blocked,
    up to goal."""
    return [die for die in range(1, 7) if place + die <= goal and place + die not in blocked]
# E: Each face is tested for the end of the board and for blocked fields.
# R: which dice faces move me to a field that isn't blocked and not past the goal
assert reachable_by_throw(10, {12, 15}, 40) == [1, 3, 4, 6]
assert reachable_by_throw(38, set(), 40) == [1, 2]
assert reachable_by_throw(40, set(), 40) == []

def score_sheet_total(sheet):
    """Return the total of a score sheet, a dict of fields with points, None for open fields.

    The numbers in fields "ones" to "sixes" add 35 more if they reach 63 together."""
    upper = ["ones", "twos", "threes", "fours", "fives", "sixes"]
    total = sum(points or 0 for points in sheet.values())
    upper_total = sum(sheet.get(field) or 0 for field in upper)
    return total + 35 if upper_total >= 63 else total
# M: or turns None into zero in both sums, and the second one decides on the bonus.
# R: total of a yahtzee sheet dict (None = open) +35 if ones..sixes reach 63
assert score_sheet_total({"ones": 3, "sixes": 60, "chance": 20}) == 118
assert score_sheet_total({"ones": 3, "full house": 25, "twos": None}) == 28
assert score_sheet_total({}) == 0

def dodge_arrows(lanes):
    """Return a safe lane index for each moment, or None as soon as no lane can be reached.

    lanes lists per moment a text with "." for safe and "x" for arrow. One starts in lane 0 and may
    stay or move one lane; staying is preferred, then the lower lane."""
    lane = 0
    path = []
    for moment in lanes:
        near = (lane, lane - 1, lane + 1)
        options = [n for n in near if 0 <= n < len(moment) and moment[n] == "."]
        if not options:
            return None
        lane = options[0]
        path.append(lane)
    return path
# H: The options are listed in the order of preference, so the first safe one is taken.
assert dodge_arrows(["..", "x.", ".x"]) == [0, 1, 0]
assert dodge_arrows(["xx"]) is None
assert dodge_arrows([]) == []

def count_captures(moves, board):
    """Count the captured pieces when moves of (source, target) are played on a dict board of
    squares.

    A move takes whatever stands on the target away. The dict is changed in place."""
    captured = 0
    for source, target in moves:
        if target in board:
            captured += 1
        board[target] = board.pop(source)
    return captured
# M: The target is checked before the piece is popped from its square and stored there.
assert count_captures([("a1", "b2"), ("b2", "c3")], {"a1": "R", "c3": "p"}) == 1
assert count_captures([("a1", "a2")], {"a1": "K"}) == 0
assert count_captures([], {"a1": "K"}) == 0

def leader_and_lead(scores):
    """Return the leader's name and the lead over the second best, from a dict with at least two
    scores.

    With equal best scores the name first in the dict leads by 0."""
    leader = max(scores, key=scores.get)
    others = [points for name, points in scores.items() if name != leader]
    return leader, scores[leader] - max(others)
# E: max with the dict's get finds the leader, whose score is compared with the best other one.
# R: scores dict -> (leader, how many points ahead of number two)
assert leader_and_lead({"Al": 5, "Bo": 9, "Cy": 7}) == ("Bo", 2)
assert leader_and_lead({"Al": 5, "Bo": 5}) == ("Al", 0)
assert leader_and_lead({"A": -1, "B": -4}) == ("A", 3)

def pass_penalty_cards(hands, count):
    """Return hands after each player passed their last count cards to the next player, the last
    to the first.

    hands is a list of lists; the received cards come at the end."""
    kept = [hand[:len(hand) - count] for hand in hands]
    passed = [hand[len(hand) - count:] for hand in hands]
    return [kept[i] + passed[i - 1] for i in range(len(hands))]
# M: Everything is cut before it is given on, and index -1 closes the circle.
# R: everyone gives the last n cards to the next player, in a circle
assert pass_penalty_cards([[1, 2], [3, 4], [5, 6]], 1) == [[1, 6], [3, 2], [5, 4]]
assert pass_penalty_cards([[1], [2]], 1) == [[2], [1]]
assert pass_penalty_cards([], 1) == []

def fairest_pairs(strengths):
    """Pair an even number of players by strength, strongest with weakest and so on inwards.

    Return a list of (weaker, stronger) name pairs from a dict of strengths; no two are equal."""
    ordered = sorted(strengths, key=strengths.get)
    half = len(ordered) // 2
    return list(zip(ordered[:half], reversed(ordered[half:])))
# M: The weaker half is zipped with the reversed stronger half.
# R: make fair teams of two from {"name": strength}: weakest with strongest, 2nd weakest with 2nd strongest...
assert fairest_pairs({"A": 1, "B": 9, "C": 4, "D": 6}) == [("A", "B"), ("C", "D")]
assert fairest_pairs({"A": 2, "B": 1}) == [("B", "A")]
assert fairest_pairs({}) == []

def climb_ranking(ranking, winner, loser):
    """Return the ranking list after a ladder match: a winner who stood below takes the loser's
    place.

    The loser and everyone between move one down; a winner above the loser changes nothing."""
    if ranking.index(winner) < ranking.index(loser):
        return list(ranking)
    changed = [name for name in ranking if name != winner]
    changed.insert(changed.index(loser), winner)
    return changed
# M: The winner is removed and inserted again right before the loser.
# R: ladder ranking: winner takes the place of the loser if he was below
assert climb_ranking(["A", "B", "C", "D"], "D", "B") == ["A", "D", "B", "C"]
assert climb_ranking(["A", "B"], "A", "B") == ["A", "B"]
assert climb_ranking(["A", "B"], "B", "A") == ["B", "A"]

def rolling_doubles(throws):
    """Return how many of the throws one may use when a double gives one more throw, up to three
    in all.

    throws is a list of dice pairs, at least as long as needed."""
    used = 1
    while used < 3 and throws[used - 1][0] == throws[used - 1][1]:
        used += 1
    return used
# M: As long as the last used throw is a double the counter goes on, but not beyond three.
assert rolling_doubles([(2, 2), (1, 4), (3, 3)]) == 2
assert rolling_doubles([(1, 2)]) == 1
assert rolling_doubles([(1, 1), (2, 2), (3, 3)]) == 3

def bean_bag_board(throws, rings):
    """Return the points of throws, distances from the middle, for rings of (radius, points)
    from inside out.

    A throw scores the first ring whose radius is at least its distance, and nothing outside all."""
    total = 0
    for distance in throws:
        total += next((points for radius, points in rings if distance <= radius), 0)
    return total
# M: next takes the first ring that is wide enough, with zero as the default.
# R: target with rings [(radius, points), ...] inner first; throws are distances from the centre. total points
assert bean_bag_board([3, 12, 40], [(5, 10), (20, 3)]) == 13
assert bean_bag_board([5], [(5, 10)]) == 10
assert bean_bag_board([], [(5, 10)]) == 0

def is_finished_game(sets, needed):
    """Check whether either side has won needed sets; sets is a list of (ours, theirs) scores
    without ties."""
    won = sum(ours > theirs for ours, theirs in sets)
    return needed in (won, len(sets) - won)
# E: The sets not won are lost, so both counts are known.
# R: sets as (ours, theirs), is the match over (someone has `needed` sets)?
assert is_finished_game([(6, 3), (4, 6), (7, 5)], 2) is True
assert is_finished_game([(6, 3)], 2) is False
assert is_finished_game([(1, 6), (2, 6)], 2) is True

def draft_teams(players, captains):
    """Return a dict of teams when captains pick the next player of the list in order 1, 2, 2,
    1, 1, 2, ...

    There are two captains; the team starts with the captain."""
    first, second = captains
    teams = {first: [first], second: [second]}
    for i, player in enumerate(players):
        captain = first if (i + 1) // 2 % 2 == 0 else second
        teams[captain].append(player)
    return teams
# M: Adding one before halving the index makes the double turns in the middle.
assert draft_teams(["a", "b", "c", "d"], ("X", "Y")) == {
    "X": ["X", "a", "d"], "Y": ["Y", "b", "c"]}
assert draft_teams(["a"], ("X", "Y")) == {"X": ["X", "a"], "Y": ["Y"]}
assert draft_teams([], ("X", "Y")) == {"X": ["X"], "Y": ["Y"]}

def energy_cards_needed(cost, attached):
    """Return a dict of the energy still missing for a cost; "any" may be paid with every
    surplus energy.

    Both are dicts of counts; nothing missing gives an empty dict."""
    spare = dict(attached)
    missing = {}
    for kind, count in cost.items():
        if kind != "any":
            paid = min(spare.get(kind, 0), count)
            spare[kind] = spare.get(kind, 0) - paid
            if paid < count:
                missing[kind] = count - paid
    left = cost.get("any", 0) - sum(spare.values())
    if left > 0:
        missing["any"] = left
    return missing
# H: The exact kinds are paid first, and all that is left over may pay for "any".
assert energy_cards_needed({"fire": 2, "any": 1}, {"fire": 1, "water": 3}) == {"fire": 1}
assert energy_cards_needed({"any": 3}, {"fire": 1}) == {"any": 2}
assert energy_cards_needed({"fire": 1}, {"fire": 1}) == {}

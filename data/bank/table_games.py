"""Verified problems: games with lists."""

def tricks_won(mine, yours, trump):
    """Count the tricks I win when cards (suit, value) are compared pair by pair.

    A trump beats another suit, a higher value beats the same suit, else the first card (mine)
    wins."""
    wins = 0
    for (suit, value), (other_suit, other_value) in zip(mine, yours):
        if suit == other_suit:
            wins += value > other_value
        else:
            wins += other_suit != trump
    return wins
# M: Equal suits compare their values, otherwise only a trump beats my card.
# R: card game: my cards lead, list of (suit, value) for both and the trump suit. how many tricks do i win?
assert tricks_won([("H", 9), ("S", 2), ("H", 3)], [("H", 7), ("D", 5), ("C", 9)], "D") == 2
assert tricks_won([("H", 5)], [("H", 5)], "H") == 0
assert tricks_won([], [], "S") == 0

def best_dice_to_keep(dice):
    """Return the dice of the most frequent face, the higher face on ties, as a list; [] for no
    dice."""
    if not dice:
        return []
    face = max(dice, key=lambda die: (dice.count(die), die))
    return [face] * dice.count(face)
# E: The key is a tuple of frequency and face.
# R: which dice do I keep? the face with most dice (higher face if equal)
assert best_dice_to_keep([2, 5, 2, 5, 1]) == [5, 5]
assert best_dice_to_keep([6]) == [6]
assert best_dice_to_keep([]) == []

def small_straight(dice):
    """Check whether the dice contain four numbers in a row."""
    faces = set(dice)
    return any({start, start + 1, start + 2, start + 3} <= faces for start in (1, 2, 3))
# M: Each of the three possible straights is tested as a subset.
# R: do five dice contain a small straight (4 in a row)?
assert small_straight([3, 4, 6, 2, 5]) is True
assert small_straight([1, 2, 3, 5, 6]) is False
assert small_straight([]) is False

def ludo_move(pieces, roll, length):
    """Return the indexes of pieces that may move roll fields without passing field length.

    A piece at home (0) may only move with a 6."""
    return [i for i, field in enumerate(pieces)
            if (field > 0 or roll == 6) and field + roll <= length]
# E: Two conditions decide about each piece.
# R: which ludo pieces can move? 0 = at home needs a 6, and nobody may go past the end
assert ludo_move([0, 5, 38], 3, 40) == [1]
assert ludo_move([0, 39], 6, 40) == [0]
assert ludo_move([], 6, 40) == []

def snakes_and_ladders_end(rolls, jumps, goal):
    """Return the field after the rolls from field 0: jumps maps fields to where they lead.

    A roll that would pass goal is not moved; the game stops on goal."""
    field = 0
    for roll in rolls:
        if field == goal:
            break
        if field + roll <= goal:
            field += roll
            field = jumps.get(field, field)
    return field
# E: The new field is looked up among the jumps with itself as default.
# R: simulate snakes & ladders: rolls, dict of jumps, last field. where do I end
assert snakes_and_ladders_end([3, 2, 6], {3: 7, 9: 1}, 10) == 7
assert snakes_and_ladders_end([3, 4, 2], {3: 7}, 9) == 9
assert snakes_and_ladders_end([], {}, 9) == 0

def memory_pairs_found(picks, cards):
    """Return how many pairs were found by picks, (i, j) index pairs into the list cards.

    A pair counts once, and only if both indexes differ."""
    found = set()
    for i, j in picks:
        if i != j and cards[i] == cards[j]:
            found.add(frozenset((i, j)))
    return len(found)
# M: Found pairs are stored as frozensets, so their order does not matter.
assert memory_pairs_found([(0, 2), (2, 0), (1, 3)], ["a", "b", "a", "c"]) == 1
assert memory_pairs_found([(0, 0)], ["a"]) == 0
assert memory_pairs_found([], []) == 0

def uno_playable(hand, top):
    """Return the cards (colour, number) of the hand that match the top card in colour or number.

    Cards with colour "wild" always match."""
    return [card for card in hand if card[0] in ("wild", top[0]) or card[1] == top[1]]
# E: Three ways to match are joined in the condition.
# R: which uno cards may i play on the top card? tuples (color, number), "wild" always ok
assert uno_playable([("red", 3), ("blue", 7), ("wild", 0), ("green", 1)], ("blue", 3)) == [
    ("red", 3), ("blue", 7), ("wild", 0)]
assert uno_playable([("red", 1)], ("blue", 2)) == []
assert uno_playable([], ("red", 1)) == []

def bingo_first_row(rows, calls):
    """Return (row index, number of calls) for the row that is complete first, the upper one on
    ties.

    Without a complete row return None."""
    called = set()
    for count, number in enumerate(calls, 1):
        called.add(number)
        for i, row in enumerate(rows):
            if set(row) <= called:
                return i, count
    return None
# M: After each call the rows are tested as subsets of the called numbers.
# R: bingo: which row is finished first and after how many calls
assert bingo_first_row([[1, 2], [3, 4]], [3, 1, 4, 2]) == (1, 3)
assert bingo_first_row([[1]], [2]) is None
assert bingo_first_row([], [1]) is None

def darts_checkout(score, throws):
    """Return the score left after throws (value, is_double): a finish on 0 needs a double.

    A throw that would leave less than 0, exactly 1, or 0 without a double does not count."""
    for value, is_double in throws:
        left = score - value
        if left > 1 or (left == 0 and is_double):
            score = left
        if score == 0:
            break
    return score
# M: Only valid remainders replace the score.
# R: darts: subtract throws, must finish with a double, invalid throws are ignored. what's left?
assert darts_checkout(40, [(20, False), (20, True)]) == 0
assert darts_checkout(21, [(20, False), (21, False)]) == 21
assert darts_checkout(5, []) == 5

def chess_material(white, black):
    """Return the material of white minus black with pawn 1, knight and bishop 3, rook 5, queen 9.

    Pieces are given as texts of the letters P, N, B, R, Q, K; the king counts 0."""
    values = {"P": 1, "N": 3, "B": 3, "R": 5, "Q": 9, "K": 0}
    return sum(values[p] for p in white) - sum(values[p] for p in black)
# E: A dictionary gives the value of each letter.
assert chess_material("KQP", "KRR") == 0
assert chess_material("K", "KN") == -3
assert chess_material("", "") == 0

def row_of_four(column):
    """Return the player who has four equal stones in a row in the column, None for nobody.

    Empty places are "."; the first four from the start decide."""
    for i in range(len(column) - 3):
        if column[i] != "." and len(set(column[i:i + 4])) == 1:
            return column[i]
    return None
# E: A window of four with one distinct stone wins.
# R: four in a row inside one list, "." is empty. who won?
assert row_of_four([".", "x", "x", "x", "x"]) == "x"
assert row_of_four([".", ".", ".", "."]) is None
assert row_of_four("ooo") is None

def mastermind_answer(code, guess):
    """Return (right places, right colours at wrong places) of a guess; both have equal length."""
    exact = sum(a == b for a, b in zip(code, guess))
    common = sum(min(code.count(c), guess.count(c)) for c in set(code))
    return exact, common - exact
# M: The common colours are counted with their smaller number and reduced by the exact ones.
# R: mastermind feedback as (black, white)
assert mastermind_answer("rgby", "rbgg") == (1, 2)
assert mastermind_answer("rr", "rr") == (2, 0)
assert mastermind_answer("ab", "cd") == (0, 0)

def battleship_shots(ships, shots):
    """Return texts "hit", "miss" or "sunk" for each shot; ships is a list of lists of fields.

    A ship sinks with its last field; a repeated shot is a miss."""
    afloat = [set(ship) for ship in ships]
    answers = []
    for shot in shots:
        answer = "miss"
        for ship in afloat:
            if shot in ship:
                ship.remove(shot)
                answer = "hit" if ship else "sunk"
        answers.append(answer)
    return answers
# M: Hit fields are removed from the ship's set, and an empty set means sunk.
# R: battleship: ships as lists of fields, list of shots -> hit/miss/sunk each
assert battleship_shots([["A1", "A2"]], ["A1", "B1", "A2", "A2"]) == ["hit", "miss", "sunk", "miss"]
assert battleship_shots([], ["A1"]) == ["miss"]
assert battleship_shots([["C3"]], []) == []

def next_to_eat(row):
    """Return the row after each "cat" eats the "mouse" directly to its right, leaving None
    there."""
    after = list(row)
    for i in range(len(row) - 1):
        if row[i] == "cat" and row[i + 1] == "mouse":
            after[i + 1] = None
    return after
# E: The old row is read while the new one is changed.
assert next_to_eat(["cat", "mouse", "mouse"]) == ["cat", None, "mouse"]
assert next_to_eat(["mouse", "cat"]) == ["mouse", "cat"]
assert next_to_eat([]) == []

def merge_tiles_left(row):
    """Slide the numbers to the left and merge equal neighbours once, filling up with 0, as in 2048.

    A merged tile does not merge again."""
    tiles = [tile for tile in row if tile]
    merged = []
    while tiles:
        tile = tiles.pop(0)
        if tiles and tiles[0] == tile:
            tile += tiles.pop(0)
        merged.append(tile)
    return merged + [0] * (len(row) - len(merged))
# H: Each tile takes an equal neighbour with it before it is appended.
# R: 2048 move to the left for one row
assert merge_tiles_left([2, 2, 4, 0]) == [4, 4, 0, 0]
assert merge_tiles_left([0, 4, 4, 4]) == [8, 4, 0, 0]
assert merge_tiles_left([]) == []

def explode_bombs(row):
    """Return how many "x" crates remain when every "b" destroys the crates directly beside it."""
    left = 0
    for i, thing in enumerate(row):
        around = row[max(i - 1, 0):i + 2]
        if thing == "x" and "b" not in around:
            left += 1
    return left
# E: A crate stays if the slice around it has no bomb.
# R: row like "xbx.x": bombs b kill neighbouring crates x. how many crates stay
assert explode_bombs("xbx.x") == 1
assert explode_bombs("xx") == 2
assert explode_bombs("b") == 0

def domino_can_play(hand, ends):
    """Return the stones (a, b) of the hand that have at least one of the two open ends, highest
    sum first.

    Stones of equal sum keep their order."""
    playable = [stone for stone in hand if set(stone) & set(ends)]
    return sorted(playable, key=sum, reverse=True)
# E: Common numbers of stone and ends are a set intersection.
# R: dominoes i could play on ends (l, r), biggest sum first
assert domino_can_play([(1, 2), (6, 6), (2, 5)], (2, 3)) == [(2, 5), (1, 2)]
assert domino_can_play([(6, 6)], (1, 1)) == []
assert domino_can_play([], (1, 2)) == []

def elo_like_table(games):
    """Return (name, points) sorted by points and name for (winner, loser) games: +3 and -1, from
    10."""
    points = {}
    for winner, loser in games:
        points[winner] = points.get(winner, 10) + 3
        points[loser] = points.get(loser, 10) - 1
    return sorted(points.items(), key=lambda entry: (-entry[1], entry[0]))
# M: Both players start at ten by the default of get.
# R: games as (winner, loser), everyone starts with 10, win +3, loss -1. sorted table
assert elo_like_table([("al", "bo"), ("bo", "cy")]) == [("al", 13), ("bo", 12), ("cy", 9)]
assert elo_like_table([("x", "y")]) == [("x", 13), ("y", 9)]
assert elo_like_table([]) == []

def spin_the_wheel(sectors, start, spins):
    """Return the sectors won when the wheel stands at index start and each spin turns it on.

    spins are numbers of sectors; the wheel wraps around."""
    won = []
    for spin in spins:
        start = (start + spin) % len(sectors)
        won.append(sectors[start])
    return won
# E: The index moves by each spin modulo the number of sectors.
# R: wheel of fortune: sectors, start index, list of spins -> prizes in order
assert spin_the_wheel(["car", "pen", "cup"], 0, [1, 4, 3]) == ["pen", "cup", "cup"]
assert spin_the_wheel(["a"], 0, [7]) == ["a"]
assert spin_the_wheel(["a", "b"], 1, []) == []

def treasure_map_walk(rows, moves):
    """Count the "*" collected on the map when walking from the upper left by the moves N, S, E, W.

    Moves off the map are ignored, every star counts once, and the start field counts too."""
    r = c = 0
    visited = {(0, 0)}
    steps = {"N": (-1, 0), "S": (1, 0), "E": (0, 1), "W": (0, -1)}
    for move in moves:
        dr, dc = steps[move]
        if 0 <= r + dr < len(rows) and 0 <= c + dc < len(rows[0]):
            r, c = r + dr, c + dc
            visited.add((r, c))
    return sum(rows[r][c] == "*" for r, c in visited)
# H: The visited fields form a set, whose stars are counted at the end.
# R: map as list of strings, start top left, moves like "SSE". how many different * do I step on
assert treasure_map_walk(["*.", ".*"], "SEN") == 2
assert treasure_map_walk(["*"], "NNE") == 1
assert treasure_map_walk(["..", ".."], "") == 0

def card_trick_piles(cards, piles, chosen):
    """Deal cards into piles by turns and return the cards with the pile holding chosen on top.

    The other piles follow in order."""
    dealt = [cards[i::piles] for i in range(piles)]
    holder = next(i for i, pile in enumerate(dealt) if chosen in pile)
    order = [dealt[holder]] + dealt[:holder] + dealt[holder + 1:]
    return [card for pile in order for card in pile]
# M: The pile with the card is moved to the front before all are flattened.
assert card_trick_piles([1, 2, 3, 4, 5, 6], 3, 5) == [2, 5, 1, 4, 3, 6]
assert card_trick_piles([7], 1, 7) == [7]
assert card_trick_piles([1, 2], 2, 2) == [2, 1]

def poker_kind(values):
    """Return "four", "full house", "three", "two pairs", "pair" or "none" for five card values."""
    counts = sorted((values.count(value) for value in set(values)), reverse=True)
    if counts[0] == 4:
        return "four"
    if counts[0] == 3:
        return "full house" if counts[1] == 2 else "three"
    if counts[0] == 2:
        return "two pairs" if counts[1] == 2 else "pair"
    return "none"
# M: The falling counts of equal values identify the kind.
# R: five card values -> "four", "full house", "three", "two pairs", "pair" or "none"
assert poker_kind([3, 3, 9, 9, 3]) == "full house"
assert poker_kind([2, 2, 5, 5, 8]) == "two pairs"
assert poker_kind([1, 2, 3, 4, 5]) == "none"

def charades_order(team_a, team_b, start):
    """Return all players alternating between the teams, beginning with "A" or "B" as start says.

    The shorter team starts over from its first player until the longer one is through."""
    rounds = max(len(team_a), len(team_b))
    order = []
    for i in range(rounds):
        a, b = team_a[i % len(team_a)], team_b[i % len(team_b)]
        order += [a, b] if start == "A" else [b, a]
    return order
# M: The remainder by the team's length lets the shorter team start over.
# R: turn order, 2 teams alternate, shorter team repeats its players. start is "A" or "B"
assert charades_order(["a", "b", "c"], ["x"], "A") == ["a", "x", "b", "x", "c", "x"]
assert charades_order(["a"], ["x"], "B") == ["x", "a"]
assert charades_order(["a"], ["x", "y"], "B") == ["x", "a", "y", "a"]

def dots_left_to_connect(dots, lines):
    """Return the sorted dots that no line, a (dot, dot) tuple, touches."""
    touched = {dot for line in lines for dot in line}
    return sorted(dot for dot in dots if dot not in touched)
# E: A set of all ends of lines filters the dots.
assert dots_left_to_connect([3, 1, 2, 4], [(1, 3)]) == [2, 4]
assert dots_left_to_connect([1], []) == [1]
assert dots_left_to_connect([], [(1, 2)]) == []

def guess_word_mask(word, guessed, lives):
    """Return (mask, lives left): unguessed letters are "_", each wrong guess costs one of lives.

    guessed is a list of letters; lives never go below 0, and repeated wrong guesses cost again."""
    mask = "".join(letter if letter in guessed else "_" for letter in word)
    wrong = sum(letter not in word for letter in guessed)
    return mask, max(lives - wrong, 0)
# E: A mask is built letter by letter, and wrong guesses are counted.
# R: hangman: masked word and lives left. args word, list of guessed letters, lives
assert guess_word_mask("tree", ["e", "x"], 3) == ("__ee", 2)
assert guess_word_mask("a", ["b", "c"], 1) == ("_", 0)
assert guess_word_mask("hi", [], 5) == ("__", 5)

def lucky_seats(tickets, lucky):
    """Return the seats (from 1) of tickets that contain the digit lucky, or whose digits add to
    it."""
    return [seat for seat, ticket in enumerate(tickets, 1)
            if str(lucky) in str(ticket) or sum(map(int, str(ticket))) == lucky]
# E: Either the digit is in the text or the digit sum fits.
assert lucky_seats([170, 43, 12], 7) == [1, 2]
assert lucky_seats([5], 5) == [1]
assert lucky_seats([], 3) == []

def frog_river(stones, reach):
    """Check whether a frog gets from place 0 to the last stone with jumps of at most reach.

    stones are places in rising order; without stones the frog has arrived."""
    here = 0
    for stone in stones:
        if stone - here > reach:
            return False
        here = stone
    return True
# E: Each gap to the next stone must not exceed the reach.
# R: sorted stone positions, frog starts at 0 and jumps max `reach`. can it reach the last stone?
assert frog_river([2, 5, 7], 3) is True
assert frog_river([4], 3) is False
assert frog_river([], 1) is True

def fewest_frog_jumps(stones, reach):
    """Return the fewest jumps of at most reach from 0 over sorted stones to the last, None if
    stuck."""
    here = jumps = 0
    while stones and here != stones[-1]:
        reachable = [stone for stone in stones if here < stone <= here + reach]
        if not reachable:
            return None
        here = reachable[-1]
        jumps += 1
    return jumps
# M: The frog always takes the farthest stone that it can reach.
# R: same frog but count the min number of jumps, None if it cant
assert fewest_frog_jumps([1, 2, 4, 6], 3) == 3
assert fewest_frog_jumps([9], 3) is None
assert fewest_frog_jumps([], 3) == 0

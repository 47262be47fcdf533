"""Verified problems: game shelf."""

def new_position(place, roll, last=40):
    """Return the place after a roll; a roll beyond the last field bounces back from it."""
    target = place + roll
    return target if target <= last else 2 * last - target
# E: What is too much is subtracted from the last field.
# R: board with 40 fields, if you roll too far you go back the extra steps
assert new_position(10, 5) == 15
assert new_position(38, 5) == 37
assert new_position(35, 5) == 40

def beats(first, second):
    """Check whether first beats second in rock, paper, scissors."""
    return (first, second) in {("rock", "scissors"), ("scissors", "paper"), ("paper", "rock")}
# E: The winning pairs are members of a set of tuples.
# R: rock paper scissors: True if the first one wins
assert beats("rock", "scissors") is True
assert beats("rock", "paper") is False
assert beats("paper", "paper") is False

def lives_text(lives, maximum=3):
    """Return hearts "<3" for the lives and "--" for the lost ones up to the maximum, joined by
    spaces; 0 lives: "game over"."""
    if lives == 0:
        return "game over"
    return " ".join(["<3"] * lives + ["--"] * (maximum - lives))
# E: Two multiplied lists are joined into one text.
# R: lives_text(2) -> "<3 <3 --"
assert lives_text(2) == "<3 <3 --"
assert lives_text(3) == "<3 <3 <3"
assert lives_text(0) == "game over"

def level_for(points, step=100):
    """Return the level: 1 below step points, and one more for each full step, at most 99."""
    return min(points // step + 1, 99)
# E: The whole quotient counts the full steps.
# R: every 100 points one level up, start with level 1, max 99
assert level_for(99) == 1
assert level_for(250) == 3
assert level_for(100000) == 99

def winner_text(scores):
    """Return "NAME wins!" for the only best player of the dict, "draw: A, B" with sorted names
    for several, "no game" for {}."""
    best = sorted(name for name in scores if scores[name] == max(scores.values()))
    if not best:
        return "no game"
    return f"{best[0]} wins!" if len(best) == 1 else "draw: " + ", ".join(best)
# E: All names with the maximum are collected, and their number decides.
# R: dict of scores -> "Al wins!" or "draw: Al, Bo"
assert winner_text({"Al": 3, "Bo": 1}) == "Al wins!"
assert winner_text({"Bo": 3, "Al": 3}) == "draw: Al, Bo"
assert winner_text({}) == "no game"

def dice_in_a_row(dice: list[int]) -> bool:
    """Check whether the dice, in any order, show numbers in a row without gap or repeat; no
    dice do not."""
    ordered = sorted(dice)
    return bool(dice) and ordered == list(range(ordered[0], ordered[0] + len(dice)))
# E: The sorted dice are compared with the range that they should be.
# R: straight? [3,1,2] yes, [1,2,2] no
assert dice_in_a_row([3, 1, 2]) is True
assert dice_in_a_row([1, 2, 2]) is False
assert dice_in_a_row([]) is False

def deal_hands_and_rest(deck, players, each):
    """Deal each player the given number of cards in turn from the front; return (hands, rest of
    the deck).

    The deck has enough cards."""
    used = players * each
    return [deck[i:used:players] for i in range(players)], deck[used:]
# M: Each hand is a slice with the number of players as step.
# R: deal cards one by one round the table. returns hands and whats left
assert deal_hands_and_rest([1, 2, 3, 4, 5], 2, 2) == ([[1, 3], [2, 4]], [5])
assert deal_hands_and_rest([7], 1, 1) == ([[7]], [])
assert deal_hands_and_rest([1, 2], 2, 0) == ([[], []], [1, 2])

def bonus_for_combo(hits):
    """Return the points of a text of hits: 10 for each "x" and 5 more for every "x" right after
    another "x"."""
    return 10 * hits.count("x") + 5 * sum(a == b == "x" for a, b in zip(hits, hits[1:]))
# E: Single hits are counted, and zipped neighbours find the pairs.
# R: "xx-x": x = 10 points, and +5 if the one before was an x too
assert bonus_for_combo("xx-x") == 35
assert bonus_for_combo("xxx") == 40
assert bonus_for_combo("") == 0

def guess_hint(secret: int, guess: int, close: int = 3) -> str:
    """Return "right", or "warm" within close of the secret, otherwise "cold", plus " higher" or
    " lower" to go."""
    if guess == secret:
        return "right"
    warmth = "warm" if abs(secret - guess) <= close else "cold"
    return f"{warmth} {'higher' if guess < secret else 'lower'}"
# E: The distance gives the first word and the direction the second.
# R: number guessing hint: "right", "warm higher", "cold lower" ...
assert guess_hint(10, 10) == "right"
assert guess_hint(10, 8) == "warm higher"
assert guess_hint(10, 20) == "cold lower"

def remaining_deck(played, suits="SHDC", highest=3):
    """Return the cards, suit letter and number from 1 to highest, that were not played, suit by
    suit."""
    return [f"{s}{n}" for s in suits for n in range(1, highest + 1) if f"{s}{n}" not in played]
# E: Two nested loops make all cards, and the filter drops the played ones.
# R: all cards like "S1".."S3","H1".. that are not in played
assert remaining_deck(["S1", "S3"], "S") == ["S2"]
assert remaining_deck([], "SH", 1) == ["S1", "H1"]
assert remaining_deck(["C1"], "C", 1) == []

def token_swap(tokens, rate=3):
    """Return (prizes, tokens left) when rate tokens buy one prize and every prize gives one
    token back.

    rate is at least 2."""
    prizes = 0
    while tokens >= rate:
        tokens -= rate - 1
        prizes += 1
    return prizes, tokens
# E: Each purchase costs the rate but gives back one token.
# R: 3 tokens = 1 prize and you get 1 token back. how many prizes and what's left?
assert token_swap(7) == (3, 1)
assert token_swap(2) == (0, 2)
assert token_swap(4, 2) == (3, 1)

def score_board(scores, width=10):
    """Return lines with the name on the left and the points on the right, width characters,
    best player first.

    scores maps names to points; equal players keep their order."""
    best_first = sorted(scores, key=scores.get, reverse=True)
    return [f"{name:<{width - 4}}{scores[name]:>4}" for name in best_first]
# E: The format takes the width of the name from the argument.
# R: score table lines, name left, points right aligned in the last 4 places, best on top
assert score_board({"Al": 5, "Bo": 12}) == ["Bo      12", "Al       5"]
assert score_board({"Cy": 0}, 6) == ["Cy   0"]
assert score_board({}) == []

def can_castle(king_moved, rook_moved, squares_between):
    """Check castling: neither king nor rook has moved and all squares between are empty texts
    or None."""
    return not king_moved and not rook_moved and not any(squares_between)
# E: The any function finds an occupied square, since empty ones are false.
# R: castling possible? both unmoved and only empty squares between (list of "" / None / piece)
assert can_castle(False, False, ["", None]) is True
assert can_castle(False, False, ["N", ""]) is False
assert can_castle(True, False, []) is False

def chess_square_colour(square):
    """Return "dark" or "light" for a chess square such as "a1", which is dark."""
    return "light" if ("abcdefgh".index(square[0]) + int(square[1])) % 2 == 0 else "dark"
# E: The column counted from zero plus the row is odd on dark squares.
# R: colour of a chess field, a1 is dark, b1 light
assert chess_square_colour("a1") == "dark"
assert chess_square_colour("b1") == "light"
assert chess_square_colour("h8") == "dark"

def most_valuable_move(moves: list[tuple[str, int, int]]) -> str:
    """Return the name of the (name, gain, risk) move with the largest gain minus risk, "pass"
    if none is above 0."""
    best = max(moves, key=lambda move: move[1] - move[2], default=("pass", 0, 0))
    return best[0] if best[1] > best[2] else "pass"
# E: The key is the net gain, and a net gain of zero or less means to pass.
# R: pick move with best gain - risk; if nothing is positive say "pass"
assert most_valuable_move([("hit", 5, 4), ("run", 9, 3)]) == "run"
assert most_valuable_move([("hit", 1, 4)]) == "pass"
assert most_valuable_move([]) == "pass"

def letters_score(word: str, values: dict[str, int] | None = None) -> int:
    """Return the letters' values added up: "q" and "z" 10, "x" and "j" 8, others 1, or by a
    given dict (missing letters 1)."""
    values = values or {"q": 10, "z": 10, "x": 8, "j": 8}
    return sum(values.get(letter, 1) for letter in word.lower())
# E: The get method gives one point to letters that the dict lacks.
# R: scrabble-ish score: q,z 10, x,j 8, rest 1. other values can be given as dict
assert letters_score("Quiz") == 22
assert letters_score("tea", {"t": 3}) == 5
assert letters_score("") == 0

def pass_start_money(old_place, roll, fields=20, money=200):
    """Return (new place, money): places count from 0, and money is paid whenever the start is
    passed or reached, else 0."""
    rounds, place = divmod(old_place + roll, fields)
    return place, rounds * money
# E: The quotient counts the times the start was reached.
# R: monopoly: new field and money for going over start
assert pass_start_money(18, 5) == (3, 200)
assert pass_start_money(2, 3) == (5, 0)
assert pass_start_money(15, 5) == (0, 200)

def next_player_in_circle(players, current, out=()):
    """Return the player after current in the circle who is not out; current if nobody else is
    left."""
    place = players.index(current)
    order = players[place + 1:] + players[:place]
    return next((player for player in order if player not in out), current)
# E: The list is turned so that it begins behind the current player.
# R: whos turn is next? skip people who are out, go round the table
assert next_player_in_circle(["Al", "Bo", "Cy"], "Al", ["Bo"]) == "Cy"
assert next_player_in_circle(["Al", "Bo"], "Bo") == "Al"
assert next_player_in_circle(["Al", "Bo"], "Al", {"Bo"}) == "Al"

def word_chain_ok(words: list[str]) -> bool:
    """Check that each word begins with the last letter of the one before and no word comes
    twice, ignoring case."""
    lowered = [word.lower() for word in words]
    linked = all(a[-1] == b[0] for a, b in zip(lowered, lowered[1:]))
    return linked and len(set(lowered)) == len(lowered)
# E: Zipped neighbours show the chain, and a set finds repeats.
# R: word chain game valid? next word starts with last letter, no repeats
assert word_chain_ok(["Tea", "ant", "Toe"]) is True
assert word_chain_ok(["tea", "tent"]) is False
assert word_chain_ok(["aha", "aha"]) is False
assert word_chain_ok([]) is True

def puzzle_sides(rows, columns):
    """Return the number of (corner, edge, inner) pieces of a puzzle with at least two rows and
    columns."""
    edges = 2 * (rows - 2) + 2 * (columns - 2)
    return 4, edges, rows * columns - 4 - edges
# E: The edges lie between the corners, and the inner pieces are what is left.
# R: puzzle with r x c pieces: how many corner, edge and inner pieces?
assert puzzle_sides(3, 4) == (4, 6, 2)
assert puzzle_sides(2, 2) == (4, 0, 0)
assert puzzle_sides(10, 10) == (4, 32, 64)

def energy_after(energy, actions):
    """Return the energy after actions: "run" costs 3, "jump" 5, "rest" gives 4 up to 20; it
    never falls below 0.

    Unknown actions cost nothing."""
    for action in actions:
        energy += {"run": -3, "jump": -5, "rest": 4}.get(action, 0)
        energy = max(0, min(energy, 20))
    return energy
# E: The change is looked up and the energy limited after each action.
# R: game energy: run -3, jump -5, rest +4 (max 20, min 0)
assert energy_after(10, ["run", "rest"]) == 11
assert energy_after(4, ["jump", "rest"]) == 4
assert energy_after(19, ["rest", "wave"]) == 20
assert energy_after(7, []) == 7

def marble_swap(mine, yours):
    """Exchange the largest of mine with the smallest of yours and return both new lists,
    sorted; both are not empty."""
    mine, yours = sorted(mine), sorted(yours)
    mine[-1], yours[0] = yours[0], mine[-1]
    return sorted(mine), sorted(yours)
# E: Both lists are sorted copies, so the ends can be swapped.
# R: i give my biggest marble, get your smallest one. return both lists sorted
assert marble_swap([1, 9], [2, 3]) == ([1, 2], [3, 9])
assert marble_swap([5], [5]) == ([5], [5])
assert marble_swap([4, 6], [7]) == ([4, 7], [6])

def treasure_hint(x, y):
    """Return the way from (0, 0) as text like "3 east, 2 south": x east or west first, y north
    or south; no step is "here"."""
    steps = []
    if x:
        steps.append(f"{abs(x)} {'east' if x > 0 else 'west'}")
    if y:
        steps.append(f"{abs(y)} {'north' if y > 0 else 'south'}")
    return ", ".join(steps) or "here"
# M: Each coordinate that is not zero adds its part to the list.
# R: treasure at (3,-2): "3 east, 2 south"
assert treasure_hint(3, -2) == "3 east, 2 south"
assert treasure_hint(-1, 0) == "1 west"
assert treasure_hint(0, 0) == "here"

"""Verified problems: puzzles."""

from collections import Counter, deque

def floors_travelled(start, stops):
    """Return the number of floors a lift travels in all when it goes from start to the stops in their order."""
    total = 0
    floor = start
    for stop in stops:
        total += abs(stop - floor)
        floor = stop
    return total
# E: Add the distance to each stop and go on from there.
assert floors_travelled(0, [5, 2, 8]) == 14
assert floors_travelled(3, [3, -1]) == 4
assert floors_travelled(6, [1]) == 5
assert floors_travelled(4, []) == 0

def hour_on_dial(hour, passed):
    """Return the hour, from 1 to 12, that a clock face shows some hours after a given hour."""
    return (hour - 1 + passed) % 12 + 1
# E: Count from 0 to 11 for the remainder, and add 1 again afterwards.
assert hour_on_dial(10, 5) == 3
assert hour_on_dial(7, 5) == 12
assert hour_on_dial(12, 24) == 12
assert hour_on_dial(1, 0) == 1

def points_of_throws(throws):
    """Add up the throws of two dice (first, second), where a throw of two equal numbers counts twice."""
    points = 0
    for first, second in throws:
        value = first + second
        points += value * 2 if first == second else value
    return points
# E: Double the value of a throw whose two numbers are equal.
assert points_of_throws([(1, 2), (3, 3)]) == 15
assert points_of_throws([(6, 6)]) == 24
assert points_of_throws([(5, 6), (6, 5)]) == 22
assert points_of_throws([]) == 0

def card_points(card):
    """Return the points of a card such as '7H' or '10S': its number, 10 for J, Q and K, and 11 for A."""
    rank = card[:-1]
    if rank == "A":
        return 11
    return 10 if rank in ("J", "Q", "K") else int(rank)
# E: All but the last character is the rank; the last one is the suit.
assert card_points("7H") == 7
assert card_points("10S") == 10
assert card_points("QD") == 10
assert card_points("AC") == 11

def is_flush(hand):
    """Check whether all cards of a hand, such as '9D' or '10D', have the same suit, the last letter."""
    return len({card[-1] for card in hand}) == 1
# E: The set of the last letters has one item when all suits are the same.
assert is_flush(["9D", "KD", "10D"]) is True
assert is_flush(["9D", "9H"]) is False
assert is_flush(["AS"]) is True
assert is_flush(["DH", "HD", "DD"]) is False

def deal_cards(deck, players):
    """Deal the cards of a deck one by one to the players in turn, and return the list of their hands."""
    return [deck[i::players] for i in range(players)]
# E: Player i gets every card from place i on in steps of the number of players.
assert deal_cards(["7", "8", "9", "J", "Q"], 2) == [["7", "9", "Q"], ["8", "J"]]
assert deal_cards([1, 2, 3], 3) == [[1], [2], [3]]
assert deal_cards([1], 2) == [[1], []]
assert deal_cards([], 2) == [[], []]

def launch_text(start):
    """Return a countdown as text such as '3, 2, 1, lift-off!' that begins with start."""
    words = [str(number) for number in range(start, 0, -1)]
    words.append("lift-off!")
    return ", ".join(words)
# E: A range with step -1 counts down to 1; the last word is added after it.
assert launch_text(3) == "3, 2, 1, lift-off!"
assert launch_text(1) == "1, lift-off!"
assert launch_text(0) == "lift-off!"

def nearest_lift(floors, call):
    """Return the number of the lift that is closest to the calling floor, counted from 0, the first one in a tie."""
    return min(range(len(floors)), key=lambda lift: abs(floors[lift] - call))
# E: min looks at the lift numbers, but compares their distances to the call.
assert nearest_lift([0, 7, 3], 4) == 2
assert nearest_lift([5, 9], 7) == 0
assert nearest_lift([9, 1], 2) == 1
assert nearest_lift([6], 1) == 0

def flip_top(pile, count):
    """Return a pile of pancakes, top first, after the top `count` ones were turned over together."""
    return pile[:count][::-1] + pile[count:]
# E: Only the part in front of the spatula is reversed.
assert flip_top([4, 2, 5, 1], 3) == [5, 2, 4, 1]
assert flip_top(["a", "b"], 2) == ["b", "a"]
assert flip_top([3, 9], 1) == [3, 9]
assert flip_top([3, 9], 0) == [3, 9]

def motion_passes(votes):
    """Check whether 'yes' is more frequent than 'no' and less than half of the votes are 'abstain'."""
    return votes.count("yes") > votes.count("no") and votes.count("abstain") * 2 < len(votes)
# E: Count the three answers and combine both conditions.
assert motion_passes(["yes", "yes", "no"]) is True
assert motion_passes(["yes", "no"]) is False
assert motion_passes(["yes", "abstain"]) is False
assert motion_passes(["yes", "yes", "abstain"]) is True
assert motion_passes([]) is False

def book_cipher(page, places):
    """Decode a message: each place (line, word), counted from 1, names a word of the page; the words are joined by spaces."""
    lines = [line.split() for line in page.split("\n")]
    return " ".join(lines[line - 1][word - 1] for line, word in places)
# E: Split the page into lines and these into words, then look up each place minus 1.
assert book_cipher("the sun is\nup at six", [(2, 2), (2, 3)]) == "at six"
assert book_cipher("meet me\nat noon", [(1, 1), (2, 1), (1, 1)]) == "meet at meet"
assert book_cipher("one word", [(1, 2)]) == "word"
assert book_cipher("one word", []) == ""

def dial_steps(code):
    """Count the steps to dial the digits of a code in order, starting from 0, on a ring of ten digits that turns both ways."""
    steps = 0
    current = 0
    for char in code:
        distance = abs(int(char) - current)
        steps += min(distance, 10 - distance)
        current = int(char)
    return steps
# M: The way round the other side is 10 minus the direct way; take the shorter one each time.
assert dial_steps("38") == 8
assert dial_steps("9") == 1
assert dial_steps("192") == 6
assert dial_steps("55") == 5
assert dial_steps("") == 0

def avoids_last_stone(stones, most):
    """Check whether the player to move can win a game in which a turn takes from 1 to `most` stones and whoever takes the last one loses; there is at least one stone."""
    return (stones - 1) % (most + 1) != 0
# M: Leaving one stone more than a multiple of most + 1 wins, because every answer can be filled up to most + 1 stones.
assert avoids_last_stone(5, 3) is False
assert avoids_last_stone(6, 3) is True
assert avoids_last_stone(4, 2) is False
assert avoids_last_stone(2, 4) is True
assert avoids_last_stone(1, 4) is False

def most_on_board(stops):
    """Return the largest number of people in a bus that starts empty; each stop (off, on) lets people off, then on."""
    people = 0
    most = 0
    for off, on in stops:
        people += on - off
        most = max(most, people)
    return most
# E: Keep the current number of people and the greatest one so far.
assert most_on_board([(0, 5), (2, 4), (6, 1)]) == 7
assert most_on_board([(0, 3), (3, 3)]) == 3
assert most_on_board([(0, 9), (9, 0)]) == 9
assert most_on_board([]) == 0

def bottom_faces(tops):
    """Return the faces at the bottom of dice that show the given numbers on top; opposite faces add up to 7."""
    return [7 - top for top in tops]
# E: The hidden face is what is missing to 7.
assert bottom_faces([1, 6, 2]) == [6, 1, 5]
assert bottom_faces([3, 3]) == [4, 4]
assert bottom_faces([]) == []

def line_robot(commands):
    """Return the place of a robot that starts at 0 after commands such as 'R3' (right by 3) or 'L12' (left by 12)."""
    place = 0
    for command in commands:
        steps = int(command[1:])
        place += steps if command[0] == "R" else -steps
    return place
# E: The letter gives the sign and the rest of the command the number of steps.
assert line_robot(["R3", "L5", "R1"]) == -1
assert line_robot(["L12"]) == -12
assert line_robot(["R10", "L10"]) == 0
assert line_robot([]) == 0

def table_neighbours(guests, guest):
    """Return the two people (before, after) beside a guest at a round table, given the guests in order."""
    i = guests.index(guest)
    return guests[i - 1], guests[(i + 1) % len(guests)]
# E: Index -1 is the last guest anyway, and the remainder leads from the last guest back to the first.
assert table_neighbours(["Ali", "Bea", "Cho", "Dag"], "Bea") == ("Ali", "Cho")
assert table_neighbours(["Ali", "Bea", "Cho", "Dag"], "Ali") == ("Dag", "Bea")
assert table_neighbours(["Ali", "Bea", "Cho", "Dag"], "Dag") == ("Cho", "Ali")
assert table_neighbours(["Ali", "Bea"], "Ali") == ("Bea", "Bea")

def hero_attribute(rolls):
    """Return the sum of four dice rolls without the lowest of them."""
    return sum(rolls) - min(rolls)
# E: Add all rolls and take the smallest one away again.
assert hero_attribute([6, 2, 3, 5]) == 14
assert hero_attribute([1, 1, 4, 1]) == 6
assert hero_attribute([5, 5, 5, 5]) == 15

def pour_into(first, second, capacity):
    """Return the contents (first, second) after pouring as much as possible from the first jug into a second one of the capacity."""
    moved = min(first, capacity - second)
    return first - moved, second + moved
# E: What moves is limited by what there is and by the free room.
assert pour_into(5, 1, 3) == (3, 3)
assert pour_into(2, 1, 8) == (0, 3)
assert pour_into(4, 6, 6) == (4, 6)
assert pour_into(0, 2, 5) == (0, 2)

def is_fair_draw(gifts):
    """Check whether in a dictionary from giver to receiver nobody draws themselves and every giver receives exactly one gift."""
    if any(giver == receiver for giver, receiver in gifts.items()):
        return False
    return sorted(gifts.values()) == sorted(gifts)
# E: The receivers must be the same people as the givers, in any order.
assert is_fair_draw({"Ann": "Bob", "Bob": "Cem", "Cem": "Ann"}) is True
assert is_fair_draw({"Ann": "Bob", "Bob": "Ann", "Cem": "Cem"}) is False
assert is_fair_draw({"Bob": "Ann", "Ann": "Bob"}) is True
assert is_fair_draw({"Ann": "Bob", "Bob": "Ann", "Cem": "Ann"}) is False
assert is_fair_draw({}) is True

def traffic_light_colour(second):
    """Return the colour of a traffic light that shows green for 30, yellow for 5 and red for 25 seconds, again and again from second 0."""
    rest = second % 60
    for colour, length in [("green", 30), ("yellow", 5), ("red", 25)]:
        if rest < length:
            return colour
        rest -= length
# M: The remainder gives the second within a cycle; subtract the lengths until it fits into a phase.
assert traffic_light_colour(29) == "green"
assert traffic_light_colour(30) == "yellow"
assert traffic_light_colour(35) == "red"
assert traffic_light_colour(59) == "red"
assert traffic_light_colour(180) == "green"

def waiting_minutes(customers):
    """Return how long each customer (arrival, minutes needed) waits at a single till, given in order of arrival."""
    free_at = 0
    waits = []
    for arrival, needed in customers:
        start = max(free_at, arrival)
        waits.append(start - arrival)
        free_at = start + needed
    return waits
# M: A customer starts when both the customer and the till are ready; then the till is busy for the minutes needed.
assert waiting_minutes([(0, 5), (2, 3), (10, 1)]) == [0, 3, 0]
assert waiting_minutes([(1, 4), (1, 4), (1, 4)]) == [0, 4, 8]
assert waiting_minutes([(7, 2), (9, 2)]) == [0, 0]
assert waiting_minutes([]) == []

def queues_after_joining(queues, newcomers):
    """Return the lengths of the queues after each newcomer joined the shortest one, the leftmost among equals."""
    lengths = queues[:]
    for _ in range(newcomers):
        shortest = lengths.index(min(lengths))
        lengths[shortest] += 1
    return lengths
# E: index finds the first place of the smallest length.
assert queues_after_joining([3, 1, 2], 2) == [3, 3, 2]
assert queues_after_joining([0, 0], 3) == [2, 1]
assert queues_after_joining([4, 9], 0) == [4, 9]

def fields_visited(moves):
    """Count the different fields a robot on a line stands on, its first field included, during moves '<' and '>'."""
    place = 0
    visited = {place}
    for move in moves:
        place += 1 if move == ">" else -1
        visited.add(place)
    return len(visited)
# M: Collect every place in a set, which counts each field once.
assert fields_visited(">><") == 3
assert fields_visited("><><") == 2
assert fields_visited("<<>>>") == 4
assert fields_visited("") == 1

def first_time_home(moves):
    """Return after how many of the signed moves a walker on a line first stands at the start 0 again, or None."""
    place = 0
    for count, move in enumerate(moves, start=1):
        place += move
        if place == 0:
            return count
    return None
# M: Add up the moves and stop as soon as the sum is 0.
assert first_time_home([2, -1, -1, 5, -5]) == 3
assert first_time_home([3, -3, 1, -1]) == 2
assert first_time_home([0, 4]) == 1
assert first_time_home([1, 2]) is None
assert first_time_home([]) is None

def place_on_track(last, steps):
    """Return the place of a toy train that starts at 0 and turns round at both ends of a track with places 0 to last, for last of at least 1."""
    place = steps % (2 * last)
    return place if place <= last else 2 * last - place
# M: There and back are 2 * last steps, so only the remainder matters; in its second half the train is coming back.
assert place_on_track(4, 3) == 3
assert place_on_track(4, 6) == 2
assert place_on_track(4, 12) == 4
assert place_on_track(3, 7) == 1
assert place_on_track(5, 0) == 0

def lift_order(floor, requests):
    """Return the requested floors in the order of a lift that serves all from its floor upwards first, then the lower ones going down."""
    upper = sorted(request for request in requests if request >= floor)
    lower = sorted((request for request in requests if request < floor), reverse=True)
    return upper + lower
# M: The upper floors are met in rising order, the lower ones in falling order.
assert lift_order(4, [7, 1, 5, 3]) == [5, 7, 3, 1]
assert lift_order(4, [2, 4]) == [4, 2]
assert lift_order(0, [9, 6]) == [6, 9]
assert lift_order(5, []) == []

def pig_score(turns):
    """Return the score of a game in which the rolls of each turn are added up, but a turn with a 1 in it scores nothing."""
    return sum(sum(rolls) for rolls in turns if 1 not in rolls)
# E: Sum only the turns that do not contain a 1.
assert pig_score([[3, 4], [6, 1, 5], [2]]) == 9
assert pig_score([[1], [6, 6]]) == 12
assert pig_score([[2, 1]]) == 0
assert pig_score([]) == 0

def ladder_position(rolls, jumps, last):
    """Return the final field of a player who starts on 0; jumps maps a field to the one it leads to, and a roll beyond the last field is lost."""
    field = 0
    for roll in rolls:
        if field + roll <= last:
            field += roll
            field = jumps.get(field, field)
    return field
# M: Move only if the roll fits, then let a ladder or snake take the player to another field.
assert ladder_position([3, 2], {3: 8}, 20) == 10
assert ladder_position([6, 5], {11: 2}, 20) == 2
assert ladder_position([5, 4, 1], {}, 6) == 6
assert ladder_position([6, 1], {}, 6) == 6
assert ladder_position([], {1: 5}, 10) == 0

def is_straight(ranks):
    """Check whether the ranks of some cards, integers in any order, are all different and follow each other without a gap."""
    return len(set(ranks)) == len(ranks) and max(ranks) - min(ranks) == len(ranks) - 1
# M: Different ranks without a gap span exactly as many values as there are cards.
assert is_straight([6, 4, 5, 7]) is True
assert is_straight([4, 5, 7, 8]) is False
assert is_straight([4, 6, 6, 7]) is False
assert is_straight([9]) is True

def trick_winner(cards, trump):
    """Return the index of the card (rank, suit) that wins a trick: the highest trump, or else the highest card of the first card's suit."""
    led = cards[0][1]
    strengths = []
    for rank, suit in cards:
        strengths.append((suit == trump, suit == led, rank))
    return strengths.index(max(strengths))
# H: Tuples compare from the left, so trump counts before the suit that was led, and the rank comes last.
assert trick_winner([(9, "H"), (12, "H"), (14, "S")], "D") == 1
assert trick_winner([(9, "H"), (2, "D"), (13, "H")], "D") == 1
assert trick_winner([(3, "D"), (5, "D"), (14, "H")], "D") == 1
assert trick_winner([(7, "C")], "S") == 0

def unpaired_cards(hand):
    """Return the sorted cards that are left in a hand after all pairs of equal cards were laid down."""
    return sorted(card for card, count in Counter(hand).items() if count % 2 == 1)
# M: Pairs take an even number away, so one card is left exactly where the count is odd.
assert unpaired_cards(["K", "7", "K", "A"]) == ["7", "A"]
assert unpaired_cards(["9", "9", "9"]) == ["9"]
assert unpaired_cards(["Q", "9"]) == ["9", "Q"]
assert unpaired_cards([4, 2, 4, 2]) == []
assert unpaired_cards([]) == []

def cards_after_battles(first, second, rounds):
    """Return both stacks after some rounds in which the higher top card wins and takes both, its own first, to the bottom; cards are distinct and a game without cards on one side stops."""
    a, b = deque(first), deque(second)
    for _ in range(rounds):
        if not a or not b:
            break
        x, y = a.popleft(), b.popleft()
        if x > y:
            a.extend([x, y])
        else:
            b.extend([y, x])
    return list(a), list(b)
# M: Both top cards leave the front of their queues and join the end of the winner's queue.
assert cards_after_battles([5, 1], [3, 4], 1) == ([1, 5, 3], [4])
assert cards_after_battles([5, 1], [3, 4], 2) == ([5, 3], [4, 1])
assert cards_after_battles([2], [9], 10) == ([], [9, 2])
assert cards_after_battles([1, 2], [3], 0) == ([1, 2], [3])

def growing_shift(word):
    """Encode lower-case letters: shift the first by 1, the second by 2 and so on, from 'z' on to 'a' again."""
    letters = []
    for i, char in enumerate(word, start=1):
        code = (ord(char) - ord("a") + i) % 26
        letters.append(chr(ord("a") + code))
    return "".join(letters)
# M: The place in the word is the shift; the remainder by 26 wraps the alphabet.
assert growing_shift("aaa") == "bcd"
assert growing_shift("zoo") == "aqr"
assert growing_shift("xyz") == "yac"
assert growing_shift("") == ""

def keyword_alphabet(keyword):
    """Return the 26 letters of a cipher alphabet: the different letters of a lower-case keyword in order, then all others."""
    result = ""
    for letter in keyword + "abcdefghijklmnopqrstuvwxyz":
        if letter not in result:
            result += letter
    return result
# M: Go through the keyword and the alphabet, and take each letter only the first time.
assert keyword_alphabet("hello") == "heloabcdfgijkmnpqrstuvwxyz"
assert keyword_alphabet("zoo") == "zoabcdefghijklmnpqrstuvwxy"
assert keyword_alphabet("") == "abcdefghijklmnopqrstuvwxyz"

def grid_code(word):
    """Return for each lower-case letter but j its (row, column), counted from 1, in a 5 by 5 square of the alphabet without j."""
    letters = "abcdefghiklmnopqrstuvwxyz"
    return [(letters.index(char) // 5 + 1, letters.index(char) % 5 + 1) for char in word]
# M: Dividing the place in the alphabet by 5 gives the row, the remainder the column.
assert grid_code("box") == [(1, 2), (3, 4), (5, 3)]
assert grid_code("ik") == [(2, 4), (2, 5)]
assert grid_code("ez") == [(1, 5), (5, 5)]
assert grid_code("") == []

def transpose_by_key(text, key):
    """Encode a text: write it in rows below the distinct letters of a key, and read the columns in alphabetical order of these letters."""
    width = len(key)
    order = sorted(range(width), key=lambda column: key[column])
    return "".join(text[column::width] for column in order)
# H: A column is a slice whose step is the width; sorting the column numbers by their key letter gives the reading order.
assert transpose_by_key("meetatsix", "cab") == "eaietxmts"
assert transpose_by_key("hello", "ba") == "elhlo"
assert transpose_by_key("abcd", "x") == "abcd"
assert transpose_by_key("", "key") == ""

def ranking_scores(ballots):
    """Return a dictionary of points: on each ballot, a ranking of n candidates, the first gets n - 1 points, the next n - 2, and the last 0."""
    scores = {}
    for ballot in ballots:
        for place, candidate in enumerate(ballot, start=1):
            scores[candidate] = scores.get(candidate, 0) + len(ballot) - place
    return scores
# M: A candidate gets one point for each one ranked below on a ballot.
assert ranking_scores([["a", "b", "c"], ["b", "a", "c"]]) == {"a": 3, "b": 3, "c": 0}
assert ranking_scores([["x", "y"], ["x", "y"], ["y", "x"]]) == {"x": 2, "y": 1}
assert ranking_scores([["solo"]]) == {"solo": 0}
assert ranking_scores([]) == {}

def approval_winners(ballots):
    """Return the sorted candidates with the most approvals; each ballot is a set of approved candidates."""
    counts = Counter(candidate for ballot in ballots for candidate in ballot)
    most = max(counts.values(), default=0)
    return sorted(candidate for candidate, count in counts.items() if count == most)
# M: Count every name on every ballot, then keep all names that reach the highest count.
assert approval_winners([{"Eve", "Max"}, {"Max"}, {"Eve", "Lin"}]) == ["Eve", "Max"]
assert approval_winners([{"Lin"}, {"Lin", "Max"}]) == ["Lin"]
assert approval_winners([set(), {"Amy"}]) == ["Amy"]
assert approval_winners([{"Zoe"}, {"Kim"}, {"Amy"}]) == ["Amy", "Kim", "Zoe"]
assert approval_winners([]) == []

def pairwise_champion(ballots):
    """Return the candidate whom more ballots (rankings of all candidates) place before than behind each other candidate, or None."""
    candidates = ballots[0]
    for candidate in candidates:
        wins = 0
        for rival in candidates:
            better = sum(ballot.index(candidate) < ballot.index(rival) for ballot in ballots)
            wins += better * 2 > len(ballots)
        if wins == len(candidates) - 1:
            return candidate
    return None
# H: Compare each candidate with every rival in a duel; the champion wins all duels.
assert pairwise_champion([["a", "b", "c"], ["c", "b", "a"], ["b", "a", "c"]]) == "b"
assert pairwise_champion([["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]]) is None
assert pairwise_champion([["x", "y"], ["y", "x"]]) is None
assert pairwise_champion([["x", "y"]]) == "x"

def seats_by_highest_quotient(votes, seats):
    """Return a dictionary of seats given one at a time to the party with the highest votes / (seats so far + 1), the earlier party in a tie."""
    won = dict.fromkeys(votes, 0)
    for _ in range(seats):
        party = max(votes, key=lambda name: votes[name] / (won[name] + 1))
        won[party] += 1
    return won
# H: Every seat a party wins lowers its quotient, so the next seats go to the others in proportion.
assert seats_by_highest_quotient({"red": 100, "blue": 60, "green": 30}, 5) == {
    "red": 3,
    "blue": 2,
    "green": 0,
}
assert seats_by_highest_quotient({"a": 50, "b": 50}, 3) == {"a": 2, "b": 1}
assert seats_by_highest_quotient({"a": 90, "b": 40}, 2) == {"a": 2, "b": 0}
assert seats_by_highest_quotient({"a": 7}, 0) == {"a": 0}

def turnstile_entries(events):
    """Count the people who get through a turnstile that starts locked: 'coin' unlocks it, and a 'push' while unlocked lets one person in and locks it."""
    unlocked = False
    entries = 0
    for event in events:
        if event == "coin":
            unlocked = True
        elif unlocked:
            entries += 1
            unlocked = False
    return entries
# M: One flag holds the state; a second coin changes nothing, and a push without coin is ignored.
assert turnstile_entries(["push", "coin", "push", "push"]) == 1
assert turnstile_entries(["coin", "coin", "push", "push"]) == 1
assert turnstile_entries(["coin", "push", "coin", "push"]) == 2
assert turnstile_entries(["coin"]) == 0
assert turnstile_entries([]) == 0

def machine_output(price, inputs):
    """Return what a vending machine gives out: inputs are coins (integers), or 'cancel', which gives the money back; as soon as the price is reached, 'snack' and any change come out."""
    money = 0
    output = []
    for item in inputs:
        if item == "cancel":
            given, money = money, 0
        else:
            money += item
            if money < price:
                continue
            output.append("snack")
            given, money = money - price, 0
        if given > 0:
            output.append(given)
    return output
# H: The money is the state of the machine; a sale and a cancel both give out what is left and reset it.
assert machine_output(120, [100, 50, 20]) == ["snack", 30]
assert machine_output(100, [50, "cancel", 50, 50]) == [50, "snack"]
assert machine_output(50, ["cancel", 50, 100]) == ["snack", "snack", 50]
assert machine_output(30, [10]) == []

def heater_states(readings, low, high):
    """Return for each reading whether a heater is on that starts off, switches on below low and switches off above high."""
    is_on = False
    states = []
    for reading in readings:
        if reading < low:
            is_on = True
        elif reading > high:
            is_on = False
        states.append(is_on)
    return states
# M: Between the two limits nothing changes, so the state has to be remembered.
assert heater_states([20, 17, 19, 22, 19], 18, 21) == [False, True, True, False, False]
assert heater_states([18, 21], 18, 21) == [False, False]
assert heater_states([10, 21, 18], 18, 21) == [True, True, True]
assert heater_states([], 18, 21) == []

def outside_brackets(text):
    """Return the text without everything that stands in square brackets, which may be nested and are properly closed."""
    depth = 0
    kept = []
    for char in text:
        if char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif depth == 0:
            kept.append(char)
    return "".join(kept)
# M: Count how many brackets are open and keep only characters at depth 0.
assert outside_brackets("a[b]c") == "ac"
assert outside_brackets("x[y[z]w]v") == "xv"
assert outside_brackets("[all]") == ""
assert outside_brackets("none") == "none"

def folder_after(commands):
    """Return the current folder, such as '/docs/tax', after commands 'cd NAME', 'cd ..' (up, if possible) and 'cd /' that start at '/'."""
    folders = []
    for command in commands:
        target = command.removeprefix("cd ")
        if target == "/":
            folders = []
        elif target == "..":
            folders = folders[:-1]
        else:
            folders.append(target)
    return "/" + "/".join(folders)
# M: A list of names holds the way down from the top; the three commands empty, shorten or extend it.
assert folder_after(["cd docs", "cd tax"]) == "/docs/tax"
assert folder_after(["cd a", "cd ..", "cd ..", "cd b"]) == "/b"
assert folder_after(["cd a", "cd b", "cd /"]) == "/"
assert folder_after([]) == "/"

def run_registers(program):
    """Run commands 'inc X', 'dec X' and 'jump X N' (move on by N commands if X is not 0) and return the registers, which start at 0."""
    registers = {}
    line = 0
    while line < len(program):
        name, register, *jump = program[line].split()
        value = registers.setdefault(register, 0)
        step = 1
        if name == "inc":
            registers[register] = value + 1
        elif name == "dec":
            registers[register] = value - 1
        elif value != 0:
            step = int(jump[0])
        line += step
    return registers
# H: An index points at the current command; usually it moves on by one, and a jump changes that step.
assert run_registers(["inc a", "inc a", "dec b"]) == {"a": 2, "b": -1}
assert run_registers(["inc a", "jump a 2", "inc a", "inc b"]) == {"a": 1, "b": 1}
assert run_registers(["inc a", "inc a", "inc b", "dec a", "jump a -2"]) == {"a": 0, "b": 2}
assert run_registers(["jump c 5"]) == {"c": 0}
assert run_registers([]) == {}

def xor_step(cells):
    """Return the next row of cells, in which a cell is 1 if exactly one of its two neighbours is 1; beyond the ends there are zeros."""
    padded = [0] + cells + [0]
    return [padded[i - 1] ^ padded[i + 1] for i in range(1, len(padded) - 1)]
# M: A zero at both ends gives every cell two neighbours, and ^ is 1 for two different bits.
assert xor_step([0, 0, 1, 0, 0]) == [0, 1, 0, 1, 0]
assert xor_step([1, 1, 1]) == [1, 0, 1]
assert xor_step([1]) == [0]
assert xor_step([]) == []

def majority_step(opinions):
    """Return the next row of opinions 0 and 1, in which each takes the majority of itself and its two neighbours; both ends stay."""
    result = opinions[:]
    for i in range(1, len(opinions) - 1):
        result[i] = 1 if sum(opinions[i - 1 : i + 2]) >= 2 else 0
    return result
# M: Look at slices of three in the old row and write into a copy, so that new values do not disturb the others.
assert majority_step([1, 0, 1, 0, 0]) == [1, 1, 0, 0, 0]
assert majority_step([0, 1, 0]) == [0, 0, 0]
assert majority_step([1, 1, 0, 1]) == [1, 1, 1, 1]
assert majority_step([1, 0]) == [1, 0]
assert majority_step([]) == []

def steps_until_calm(opinions):
    """Count the steps until a row of 0 and 1 stays the same when, at each step, every inner place takes the majority of itself and its two neighbours."""
    row = opinions
    steps = 0
    while True:
        changed = row[:]
        for i in range(1, len(row) - 1):
            changed[i] = 1 if row[i - 1] + row[i] + row[i + 1] >= 2 else 0
        if changed == row:
            return steps
        row = changed
        steps += 1
# H: Compute the next row from the old one until both are equal; the last comparison is no step.
assert steps_until_calm([0, 1, 0, 1, 0, 1]) == 2
assert steps_until_calm([1, 0, 1]) == 1
assert steps_until_calm([0, 0, 1, 1]) == 0
assert steps_until_calm([0, 1, 0, 1, 0, 1, 0]) == 3
assert steps_until_calm([]) == 0

def rule_step(cells, rule):
    """Return the next row of cells on a ring: a cell becomes bit 4 * left + 2 * itself + right of the rule number."""
    size = len(cells)
    result = []
    for i in range(size):
        pattern = 4 * cells[i - 1] + 2 * cells[i] + cells[(i + 1) % size]
        result.append(rule >> pattern & 1)
    return result
# H: Three cells form a number from 0 to 7, and shifting the rule by it brings the wanted bit to the end.
assert rule_step([0, 0, 0, 1, 0], 30) == [0, 0, 1, 1, 1]
assert rule_step([1, 0, 0], 2) == [0, 0, 1]
assert rule_step([1, 1, 0, 1], 110) == [0, 1, 1, 1]
assert rule_step([0, 0], 1) == [1, 1]
assert rule_step([], 30) == []

def traffic_step(road):
    """Return a road of cars '>' and free places '.' after each car with a free place in front of it, to the right, moved there at the same time."""
    return road.replace(">.", ".>")
# E: Every car that can move stands just before a free place, so one replacement moves all of them.
assert traffic_step(">>..>") == ">.>.>"
assert traffic_step(">.>.") == ".>.>"
assert traffic_step(">>>") == ">>>"
assert traffic_step("") == ""

def fallen_dominoes(dominoes):
    """Count the dominoes (place, height), given from left to right, that fall when the first is pushed to the right; one hits the next within its height."""
    fallen = 0
    reach = None
    for place, height in dominoes:
        if reach is not None and place > reach:
            break
        reach = place + height if reach is None else max(reach, place + height)
        fallen += 1
    return fallen
# M: Keep how far the fallen dominoes reach; the first one beyond that point stays up.
assert fallen_dominoes([(0, 3), (2, 2), (5, 9)]) == 2
assert fallen_dominoes([(0, 5), (1, 1), (4, 3), (7, 1)]) == 4
assert fallen_dominoes([(1, 1), (2, 1), (9, 4)]) == 2
assert fallen_dominoes([]) == 0

def settle_piles(piles):
    """Return a row of sand piles after toppling: while a pile holds 2 grains or more, the first such pile gives one grain to each side, where the ends lose it."""
    row = piles[:]
    while any(pile >= 2 for pile in row):
        i = next(i for i, pile in enumerate(row) if pile >= 2)
        row[i] -= 2
        if i > 0:
            row[i - 1] += 1
        if i < len(row) - 1:
            row[i + 1] += 1
    return row
# H: Topple one pile at a time until none is too high; a grain that leaves at the end is lost.
assert settle_piles([0, 2, 0]) == [1, 0, 1]
assert settle_piles([0, 3, 0, 0]) == [1, 1, 1, 0]
assert settle_piles([1, 2, 1]) == [1, 0, 1]
assert settle_piles([3]) == [1]
assert settle_piles([]) == []

def ring_ant(cells, steps):
    """Return a ring of 0 and 1 after the steps of an ant that starts at index 0: it flips its cell, then moves right if the cell was 0, else left."""
    row = cells[:]
    place = 0
    for _ in range(steps):
        move = 1 if row[place] == 0 else -1
        row[place] = 1 - row[place]
        place = (place + move) % len(row)
    return row
# M: Look at the cell before flipping it, and let the remainder close the ring at both ends.
assert ring_ant([0, 0, 0, 0], 3) == [1, 1, 1, 0]
assert ring_ant([1, 0, 0], 2) == [0, 0, 1]
assert ring_ant([0, 1], 3) == [0, 0]
assert ring_ant([0, 1, 0], 0) == [0, 1, 0]

def shots_until_sunk(ship, shots):
    """Return the number of the shot that sinks a ship, a list of fields, by hitting the last of them, or None if it stays afloat."""
    afloat = set(ship)
    for number, shot in enumerate(shots, start=1):
        afloat.discard(shot)
        if not afloat:
            return number
    return None
# M: discard takes a hit field out of the set and ignores a miss or a second hit.
assert shots_until_sunk(["B2", "B3"], ["B3", "A1", "B2", "C5"]) == 3
assert shots_until_sunk(["D4"], ["D4"]) == 1
assert shots_until_sunk(["B2", "B3"], ["B2", "B2"]) is None
assert shots_until_sunk(["B2"], []) is None

def cars_turned_away(events, places):
    """Count the cars that find a car park full; events are 'in' (a car arrives) and 'out' (a parked car leaves)."""
    parked = 0
    away = 0
    for event in events:
        if event == "out":
            parked -= 1
        elif parked < places:
            parked += 1
        else:
            away += 1
    return away
# M: An arriving car either takes a place or is counted as turned away.
assert cars_turned_away(["in", "in", "in", "out", "in"], 2) == 1
assert cars_turned_away(["in", "in", "in"], 1) == 2
assert cars_turned_away(["in", "out", "in"], 1) == 0
assert cars_turned_away([], 5) == 0

def finish_order(jobs, turn):
    """Return the names of jobs (name, minutes) in the order in which they finish when each works for one turn and then goes to the end of the queue."""
    queue = deque(jobs)
    finished = []
    while queue:
        name, minutes = queue.popleft()
        if minutes <= turn:
            finished.append(name)
        else:
            queue.append((name, minutes - turn))
    return finished
# M: A job that needs more than one turn comes back to the queue with the rest of its minutes.
assert finish_order([("a", 5), ("b", 2), ("c", 3)], 2) == ["b", "c", "a"]
assert finish_order([("a", 4), ("b", 4)], 2) == ["a", "b"]
assert finish_order([("a", 2), ("b", 1)], 2) == ["a", "b"]
assert finish_order([("x", 9), ("y", 1)], 10) == ["x", "y"]
assert finish_order([], 3) == []

def chess_clock(moves, seconds):
    """Return the seconds (white, black) that are left after the moves, a list of times used in turn by white and black, never below zero."""
    white = seconds - sum(moves[::2])
    black = seconds - sum(moves[1::2])
    return max(white, 0), max(black, 0)
# M: White's moves stand at even and black's at odd indices.
assert chess_clock([10, 20, 5], 60) == (45, 40)
assert chess_clock([30], 60) == (30, 60)
assert chess_clock([1, 2, 3, 4, 5, 6], 60) == (51, 48)
assert chess_clock([70, 10], 60) == (0, 50)
assert chess_clock([], 300) == (300, 300)

def possible_secrets(limit, hints):
    """Return the numbers from 1 to the limit that agree with all hints (guess, word), where the word is 'higher', 'lower' or 'right' for the secret."""
    numbers = range(1, limit + 1)
    for guess, word in hints:
        if word == "higher":
            numbers = [number for number in numbers if number > guess]
        elif word == "lower":
            numbers = [number for number in numbers if number < guess]
        else:
            numbers = [number for number in numbers if number == guess]
    return list(numbers)
# M: Each hint leaves only the numbers that could have caused it.
assert possible_secrets(10, [(3, "higher"), (7, "lower")]) == [4, 5, 6]
assert possible_secrets(5, [(2, "right")]) == [2]
assert possible_secrets(9, [(5, "lower"), (4, "higher")]) == []
assert possible_secrets(3, []) == [1, 2, 3]

def temperature_hints(secret, guesses):
    """Return for each guess but the first 'warmer' if it is closer to the secret than the guess before, 'colder' if farther away, else 'same'."""
    hints = []
    for before, guess in zip(guesses, guesses[1:]):
        change = abs(guess - secret) - abs(before - secret)
        hints.append("warmer" if change < 0 else "colder" if change > 0 else "same")
    return hints
# M: Compare the distances of two neighbouring guesses; a smaller distance is warmer.
assert temperature_hints(10, [1, 8, 12, 20]) == ["warmer", "same", "colder"]
assert temperature_hints(5, [5, 6]) == ["colder"]
assert temperature_hints(10, [9, 3]) == ["colder"]
assert temperature_hints(7, [3, 7, 7]) == ["warmer", "same"]
assert temperature_hints(7, [2]) == []

def has_winning_heaps(heaps):
    """Check whether the player to move can win a game in which a turn takes any number of stones from one heap and the last stone wins."""
    balance = 0
    for heap in heaps:
        balance ^= heap
    return balance != 0
# M: The heaps combined by exclusive or give 0 exactly in the lost positions.
assert has_winning_heaps([3, 4, 5]) is True
assert has_winning_heaps([1, 2, 3]) is False
assert has_winning_heaps([4, 4]) is False
assert has_winning_heaps([7]) is True
assert has_winning_heaps([]) is False

def first_player_wins(stones, moves):
    """Check whether the first player can win when a turn takes one of the allowed numbers of stones and whoever cannot move loses."""
    wins = []
    for count in range(stones + 1):
        wins.append(any(move <= count and not wins[count - move] for move in moves))
    return wins[stones]
# H: A position is won if some move leads to a lost one; fill the table from 0 stones upwards.
assert first_player_wins(2, [1, 3, 4]) is False
assert first_player_wins(4, [1, 3, 4]) is True
assert first_player_wins(7, [1, 3, 4]) is False
assert first_player_wins(1, [2]) is False
assert first_player_wins(0, [1]) is False

def jug_steps(first, second, goal):
    """Return the fewest fillings, emptyings and pourings of two jugs of the given sizes, empty at first, until one holds the goal, or None."""
    steps = {(0, 0): 0}
    queue = deque(steps)
    while queue:
        a, b = queue.popleft()
        if goal in (a, b):
            return steps[a, b]
        right, left = min(a, second - b), min(b, first - a)
        for state in [
            (first, b),
            (a, second),
            (0, b),
            (a, 0),
            (a - right, b + right),
            (a + left, b - left),
        ]:
            if state not in steps:
                steps[state] = steps[a, b] + 1
                queue.append(state)
    return None
# H: Breadth-first search over the pairs of contents finds the goal after the smallest number of actions.
assert jug_steps(3, 5, 4) == 6
assert jug_steps(3, 5, 2) == 2
assert jug_steps(7, 2, 7) == 1
assert jug_steps(2, 4, 3) is None
assert jug_steps(1, 1, 0) == 0

def tennis_call(points):
    """Return the score of a tennis game as text such as '30-15' from the winners 'A' and 'B' of its points; also 'deuce', 'advantage A' and 'game A'."""
    a, b = points.count("A"), points.count("B")
    leader = "A" if a > b else "B"
    if max(a, b) >= 4 and abs(a - b) >= 2:
        return f"game {leader}"
    if min(a, b) >= 3:
        return "deuce" if a == b else f"advantage {leader}"
    names = ["0", "15", "30", "40"]
    return f"{names[a]}-{names[b]}"
# H: A game needs four points and a lead of two; from three points each on, only the difference counts.
assert tennis_call("AAB") == "30-15"
assert tennis_call("BBBAB") == "game B"
assert tennis_call("BBB") == "0-40"
assert tennis_call("AAABBBAA") == "game A"
assert tennis_call("AAABBB") == "deuce"
assert tennis_call("AAABBBB") == "advantage B"
assert tennis_call("") == "0-0"

def bowling_total(rolls):
    """Return the score of a complete game of ten-pin bowling from the list of the pins of all rolls."""
    total = 0
    i = 0
    for _ in range(10):
        if rolls[i] == 10:
            total += 10 + rolls[i + 1] + rolls[i + 2]
            i += 1
        elif rolls[i] + rolls[i + 1] == 10:
            total += 10 + rolls[i + 2]
            i += 2
        else:
            total += rolls[i] + rolls[i + 1]
            i += 2
    return total
# H: A strike uses one roll and adds the next two, a spare uses two and adds the next one, other frames add their two rolls.
assert bowling_total([3, 4] * 10) == 70
assert bowling_total([10] * 12) == 300
assert bowling_total([9, 1] * 10 + [9]) == 190
assert bowling_total([5, 5, 3, 1] + [0] * 16) == 17
assert bowling_total([10, 3, 4] + [0] * 16) == 24

def lift_floors_needed(targets, capacity):
    """Return the fewest floors a lift travels to bring people from floor 0 to their targets, at most `capacity` at a time, and to come back each time."""
    ordered = sorted(targets, reverse=True)
    return sum(2 * highest for highest in ordered[::capacity])
# H: Grouping people with the highest targets together saves long trips; the first of each group decides its length.
assert lift_floors_needed([2, 9, 3, 8], 2) == 24
assert lift_floors_needed([5, 1, 1], 3) == 10
assert lift_floors_needed([4, 4], 1) == 16
assert lift_floors_needed([], 4) == 0

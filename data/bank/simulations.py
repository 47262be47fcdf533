"""Verified problems: simulations."""

def serve_with_patience(patience):
    """Return how many guests of a queue are served. A queue of guests is served one guest per
    minute, the first one at minute 0. Each number tells how many minutes a guest waits at most;
    a guest who would wait longer has left the queue and costs no time.
    """
    served = 0
    for minutes in patience:
        if minutes >= served:
            served += 1
    return served
# E: The number of served guests is also the waiting time of the next one.
# R: guests each have max waiting time, serving takes 1 min each, impatient ones leave without costing time. how many get served?
assert serve_with_patience([0, 5, 1, 2]) == 3
assert serve_with_patience([0, 0, 0]) == 1
assert serve_with_patience([]) == 0

def two_checkouts(times):
    """Return the minute at which the last customer is done. Customers with known service times
    come one after another to two checkouts and each goes to the one that is free earlier (the
    left one if both are).
    """
    left = right = 0
    for time in times:
        if left <= right:
            left += time
        else:
            right += time
    return max(left, right)
# E: Two sums are kept, and each time is added to the smaller one.
# R: 2 cash desks, customers in order go to whichever is free first. when's everything finished? list of durations
assert two_checkouts([5, 3, 4]) == 7
assert two_checkouts([2]) == 2
assert two_checkouts([]) == 0

def queue_with_cutters(events: list[str]) -> list[str]:
    """Replay a queue: "+name" joins at the end, "!name" pushes in at the front, and "-" lets
    the first person go in. A "-" on an empty queue has no effect. Return the queue at the end.
    """
    queue = []
    for event in events:
        if event.startswith('+'):
            queue.append(event[1:])
        elif event.startswith('!'):
            queue.insert(0, event[1:])
        else:
            queue = queue[1:]
    return queue
# E: The first character of each event chooses between the three changes of the list.
assert queue_with_cutters(['+Ann', '+Bob', '!Zoe', '-']) == ['Ann', 'Bob']
assert queue_with_cutters(['-', '+Al']) == ['Al']
assert queue_with_cutters([]) == []

def pass_the_parcel(players, passes):
    """Return the players that remain after a round game. Players sit in a circle, and the first
    one holds a parcel. Each number in passes says how many places it is passed on; the player
    who then holds it leaves, and the next one in the circle gets the parcel.
    """
    circle = list(players)
    holder = 0
    for places in passes:
        if len(circle) == 1:
            break
        holder = (holder + places) % len(circle)
        circle.pop(holder)
        holder %= len(circle)
    return circle
# M: After a player has been removed, the same index already points to the next one.
# R: circle game: parcel starts at index 0, moves n seats for every n in passes, whoever has it drops out and the next holds it. who's left?
assert pass_the_parcel(['a', 'b', 'c', 'd'], [1, 1]) == ['a', 'c']
assert pass_the_parcel(['a', 'b'], [1, 5]) == ['a']
assert pass_the_parcel(['x'], [3]) == ['x']

def printer_order(jobs):
    """Return the names of print jobs in printing order. A printer takes the first job of its
    queue; if any job behind it is more important, it goes to the end instead of being printed.
    Jobs are (name, importance) pairs.
    """
    queue = list(jobs)
    printed = []
    while queue:
        job = queue.pop(0)
        if any(other[1] > job[1] for other in queue):
            queue.append(job)
        else:
            printed.append(job[0])
    return printed
# M: A job is printed only if no job left in the queue has a greater importance.
# R: print queue with (name, priority): front job goes to the back if something more important waits. order of prints?
assert printer_order([('a', 1), ('b', 3), ('c', 1)]) == ['b', 'c', 'a']
assert printer_order([('x', 2), ('y', 2)]) == ['x', 'y']
assert printer_order([]) == []

def robot_on_ring(size, moves, start):
    """Return the final field of a robot on a ring of numbered fields. A robot walks on a ring
    of numbered fields. Each number is a move forwards (or backwards, if negative), and after
    every move that ends on field 0 it gets a bonus of one more step forwards.
    """
    field = start
    for move in moves:
        field = (field + move) % size
        if field == 0:
            field = 1 % size
    return field
# E: The remainder keeps the field on the ring, and field 0 is exchanged for the next one.
assert robot_on_ring(5, [3, 2], 0) == 1
assert robot_on_ring(6, [-1, -2], 4) == 1
assert robot_on_ring(4, [], 3) == 3

def robot_with_battery(commands: str, battery: int) -> tuple[int, int]:
    """Return the final place (x, y) of a robot with a battery. A robot starts at (0, 0) facing
    north. "F" moves one field and costs 2 units, "L" and "R" turn it and cost 1. It stops
    before the first command it cannot pay.
    """
    x, y, dx, dy = 0, 0, 0, 1
    for command in commands:
        battery -= 2 if command == 'F' else 1
        if battery < 0:
            break
        if command == 'F':
            x, y = x + dx, y + dy
        elif command == 'L':
            dx, dy = -dy, dx
        else:
            dx, dy = dy, -dx
    return x, y
# M: The direction is a pair that is turned by exchanging its parts and changing one sign.
# R: robot at origin looking north, F costs 2 battery, turns L/R cost 1, halt if it can't pay. final (x,y)?
assert robot_with_battery('FRFF', 7) == (2, 1)
assert robot_with_battery('LF', 3) == (-1, 0)
assert robot_with_battery('F', 1) == (0, 0)

def vacuum_path_cleaned(row, moves):
    """Return the dirt heaps that remain after a vacuum cleaner has passed. A vacuum cleaner
    starts on the leftmost of a row of dirt heaps and moves "R" or "L"; moves over the ends are
    ignored. Each time it stands on a field, at the start too, one unit of dirt is removed
    there.
    """
    heaps = list(row)
    place = 0
    heaps[0] = max(0, heaps[0] - 1)
    for move in moves:
        target = place + (1 if move == 'R' else -1)
        if 0 <= target < len(heaps):
            place = target
            heaps[place] = max(0, heaps[place] - 1)
    return heaps
# M: A move is carried out only if its target exists, and max keeps heaps from going below zero.
assert vacuum_path_cleaned([2, 1, 0], 'RRL') == [1, 0, 0]
assert vacuum_path_cleaned([3], 'LLR') == [2]
assert vacuum_path_cleaned([1, 5], 'RLR') == [0, 3]

def crossing_robots(left, right, length):
    """Return the first full second at which two robots have met or passed each other. Two
    robots start at the ends 0 and length of a track and run towards each other with whole
    speeds left and right per second.
    """
    return -(-length // (left + right))
# E: The gap shrinks by both speeds each second, so the division is rounded up.
# R: two robots drive towards each other on a track of given length, speeds a and b. after how many full seconds did they meet or pass?
assert crossing_robots(2, 3, 10) == 2
assert crossing_robots(1, 1, 5) == 3
assert crossing_robots(4, 4, 0) == 0

def lift_stops_in_order(start, calls):
    """Return the order in which a lift serves its calls. It first goes up to all called floors
    above its floor start, in ascending order, then down to all below it, in descending order. A
    call for the start floor is served first of all. Repeated calls count once.
    """
    floors = set(calls)
    here = [start] if start in floors else []
    up = sorted(f for f in floors if f > start)
    down = sorted((f for f in floors if f < start), reverse=True)
    return here + up + down
# E: The set of floors is divided by the start floor, and both parts are sorted in travel direction.
# R: lift at some floor: first serve all floors above going up, then the ones below going down. return the stop order
assert lift_stops_in_order(3, [1, 5, 4, 2, 5]) == [4, 5, 2, 1]
assert lift_stops_in_order(0, [0, 2]) == [0, 2]
assert lift_stops_in_order(7, []) == []

def overloaded_lift(weights, limit):
    """Return the weights of the people in a lift at the end. People enter a lift in order. If
    someone would make it too heavy, the last person who entered must leave first, and so on
    until the newcomer fits; people heavier than the limit are not let in at all.
    """
    inside = []
    for weight in weights:
        if weight > limit:
            continue
        while sum(inside) + weight > limit:
            inside.pop()
        inside.append(weight)
    return inside
# M: The lift is a stack from which people leave until there is room for the newcomer.
# R: elevator limit: newcomer that doesnt fit throws out the most recent people until ok, too heavy people are refused. who remains (weights)?
assert overloaded_lift([80, 60, 70, 90], 200) == [80, 90]
assert overloaded_lift([300, 50], 200) == [50]
assert overloaded_lift([], 100) == []

def lift_energy(floors: list[int]) -> int:
    """Return the total cost of a ride in a lift. A lift visits floors in the given order. Each
    floor upwards costs 3 units, downwards it wins back 1 unit per floor, and each stop after
    the first floor costs 2. A repeated floor is no new stop.
    """
    cost = 0
    for here, there in zip(floors, floors[1:]):
        if there > here:
            cost += 3 * (there - here) + 2
        elif there < here:
            cost += 2 - (here - there)
    return cost
# M: Neighbouring floors are compared, and each direction has its own price per floor.
assert lift_energy([0, 2, 1]) == 9
assert lift_energy([4, 4, 0]) == -2
assert lift_energy([3]) == 0

def dice_race_winner(rolls):
    """Return 1 or 2 for the player who is ahead after all given rolls, or 0 if both are on the
    same field. Two players roll in turn, beginning with player 1, and move forwards by the
    points. Whoever rolls a six rolls again.
    """
    fields = [0, 0]
    player = 0
    for roll in rolls:
        fields[player] += roll
        if roll != 6:
            player = 1 - player
    if fields[0] == fields[1]:
        return 0
    return 1 if fields[0] > fields[1] else 2
# M: The player changes after every roll except a six.
# R: dice race of 2 players, a 6 means roll again. given all rolls in order who leads (1/2), 0 = tie
assert dice_race_winner([6, 2, 5, 1]) == 1
assert dice_race_winner([1, 6, 3]) == 2
assert dice_race_winner([]) == 0

def rolls_until_all_seen(rolls):
    """Return after how many rolls of a die every number from 1 to 6 has been seen at least
    once. If this does not happen, return None.
    """
    seen = set()
    for count, roll in enumerate(rolls, 1):
        seen.add(roll)
        if len(seen) == 6:
            return count
    return None
# E: A set grows with the rolls, and the first time it has six members ends the loop.
# R: given a list of dice rolls, how many until each face showed up? None if some face is missing
assert rolls_until_all_seen([1, 2, 3, 3, 4, 5, 6, 1]) == 7
assert rolls_until_all_seen([6, 6, 6]) is None
assert rolls_until_all_seen([]) is None

def risk_battle(attack, defence):
    """Compare the dice of two sides, the highest with the highest, then the second highest with
    the second highest and so on. The defence wins a tie. Return (losses of the attack, losses
    of the defence). Extra dice of one side have no effect.
    """
    pairs = list(zip(sorted(attack, reverse=True), sorted(defence, reverse=True)))
    lost = sum(a <= d for a, d in pairs)
    return lost, len(pairs) - lost
# M: Both sides are sorted downwards and zipped, so that each pair loses exactly one side.
assert risk_battle([6, 1, 3], [5, 3]) == (1, 1)
assert risk_battle([2], [2, 1]) == (1, 0)
assert risk_battle([], [4]) == (0, 0)

def snake_and_rope_end(rolls, links, last):
    """Return the final field of a piece on a board. A piece starts on field 0 and moves by the
    rolls. Where a move ends on a field in the dictionary links, the piece jumps once to the
    linked field. A move over the last field is not made.
    """
    field = 0
    for roll in rolls:
        target = field + roll
        if target <= last:
            field = links.get(target, target)
    return field
# E: get looks up the jump and gives the target itself for fields without one.
# R: snakes-and-ladders: rolls, dict of jumps, last field number (overshooting moves are skipped). where does the piece end?
assert snake_and_rope_end([3, 2, 6], {3: 10, 12: 4}, 14) == 10
assert snake_and_rope_end([5], {}, 4) == 0
assert snake_and_rope_end([], {1: 2}, 9) == 0

def push_your_luck(rolls, stop_at):
    """Return the points a player has kept at the end; an open turn is lost. A player collects
    the points of the rolls. A 1 loses everything collected in this turn and ends the turn; the
    turn also ends as soon as the points of the turn reach stop_at, and they are kept. The next
    roll starts a new turn.
    """
    kept = turn = 0
    for roll in rolls:
        turn += roll
        if roll == 1:
            turn = 0
        elif turn >= stop_at:
            kept += turn
            turn = 0
    return kept
# M: Points of the turn are held apart and only moved to the kept points when the goal is reached.
assert push_your_luck([5, 6, 4, 1, 6, 6], 10) == 23
assert push_your_luck([2, 3], 10) == 0
assert push_your_luck([], 5) == 0

def highest_card_takes(hands: list[list[int]]) -> list[int]:
    """Return the number of rounds won by each player of a card game. Each player lays down the
    cards of his hand in order, one per round, and the highest card wins the round; if the
    highest card is laid by several players, nobody wins. All hands are equally long.
    """
    wins = [0] * len(hands)
    for cards in zip(*hands):
        top = max(cards)
        if cards.count(top) == 1:
            wins[cards.index(top)] += 1
    return wins
# M: zip gives the cards of each round, and a unique maximum scores for its player.
# R: every player has a list of cards played in order; strictly highest card of each round wins it. wins per player?
assert highest_card_takes([[5, 2], [3, 2], [1, 9]]) == [1, 0, 1]
assert highest_card_takes([[4], [4]]) == [0, 0]
assert highest_card_takes([[], []]) == [0, 0]

def discard_pairs_hand(hand: list[str]) -> list[str]:
    """Remove pairs of cards with equal rank as they are met from left to right, and return the
    cards that have no partner, in hand order. Cards are texts such as "H7" or "SQ" (colour,
    then rank). Remove pairs of cards with equal rank as they are met from left to right, and
    return the cards that have no partner, in hand order.
    """
    waiting = {}
    for card in hand:
        rank = card[1:]
        if rank in waiting:
            del waiting[rank]
        else:
            waiting[rank] = card
    return list(waiting.values())
# M: A card waits under its rank, and the next card of that rank removes it.
assert discard_pairs_hand(['H7', 'SQ', 'C7', 'D7']) == ['SQ', 'D7']
assert discard_pairs_hand(['H10', 'C10']) == []
assert discard_pairs_hand([]) == []

def longest_suit_run(hand):
    """Return the length of the longest run of ranks without a gap in a single suit. Cards are
    (suit, rank) pairs with whole ranks, and no card occurs twice. An empty hand gives 0.
    """
    cards = set(hand)
    best = 0
    for suit, rank in cards:
        if (suit, rank - 1) in cards:
            continue
        length = 1
        while (suit, rank + length) in cards:
            length += 1
        best = max(best, length)
    return best
# H: Counting begins only at cards whose lower neighbour is missing, so every run is walked once.
# R: hand of (suit, rank) cards: longest consecutive ranks in the same suit
assert longest_suit_run([('H', 4), ('H', 6), ('H', 5), ('S', 7)]) == 3
assert longest_suit_run([('C', 2), ('D', 3)]) == 1
assert longest_suit_run([]) == 0

def play_lowest_beater(hand, card):
    """Return the lowest card of the hand that beats the given card by being greater. If no card
    does, return the lowest card of the hand, which is thrown away. The hand is not empty.
    """
    beaters = [own for own in hand if own > card]
    return min(beaters or hand)
# E: An empty list of beaters is false, so "or" falls back to the whole hand.
# R: which card to play: smallest one that's bigger than the opponents card, otherwise my smallest
assert play_lowest_beater([9, 4, 7], 5) == 7
assert play_lowest_beater([3, 2], 8) == 2
assert play_lowest_beater([6], 6) == 6

def draw_until_limit(deck, limit):
    """Return the final total of a player in a card game. A player draws cards from the top of
    the deck (the front of the list) as long as his total is below limit. An 11 counts as 1 if
    it would bring the total over limit.
    """
    total = 0
    for card in deck:
        if total >= limit:
            break
        if card == 11 and total + card > limit:
            card = 1
        total += card
    return total
# M: Before each draw the total is checked, and an 11 is made small when it would be too much.
# R: draw from a deck list until total >= limit; an 11 becomes 1 when it would go over. total?
assert draw_until_limit([10, 11, 5], 15) == 16
assert draw_until_limit([11, 4, 9], 15) == 15
assert draw_until_limit([], 21) == 0

def beggar_payment(pile: list[int], demand: int) -> tuple[list[int], int]:
    """Return the pile that remains after a player has paid, and the number of laid cards. A
    player must lay down as many cards from the front of his pile as demanded, but stops as soon
    as a picture card (greater than 10) appears, which counts as laid.
    """
    laid = 0
    for card in pile[:demand]:
        laid += 1
        if card > 10:
            break
    return pile[laid:], laid
# E: The loop runs over at most the demanded cards and is left at a picture card.
assert beggar_payment([3, 12, 5, 2], 3) == ([5, 2], 2)
assert beggar_payment([3, 4], 1) == ([4], 1)
assert beggar_payment([], 2) == ([], 0)

def perfect_shuffle_once(deck):
    """Cut a deck in two halves (the upper one gets the extra card) and mix them so that the
    cards of the halves take turns, starting with the top card of the lower half, as long as
    both last. The top of the deck is the front of the list.
    """
    middle = (len(deck) + 1) // 2
    upper, lower = deck[:middle], deck[middle:]
    mixed = [card for pair in zip(lower, upper) for card in pair]
    return mixed + upper[len(lower):]
# M: zip pairs the cards of both halves, and an extra card of the upper half comes last.
# R: riffle a deck (list) with the lower half first, upper half has the extra card if odd
assert perfect_shuffle_once([1, 2, 3, 4]) == [3, 1, 4, 2]
assert perfect_shuffle_once([1, 2, 3]) == [3, 1, 2]
assert perfect_shuffle_once([]) == []

def memory_game_score(cards, turns):
    """Replay a memory game for two players: each turn is a pair of places that are turned over.
    Equal cards score a point and the same player goes on, else the other one is next. Return
    both scores. No card is turned over again after it was won.
    """
    scores = [0, 0]
    player = 0
    for first, second in turns:
        if cards[first] == cards[second]:
            scores[player] += 1
        else:
            player = 1 - player
    return tuple(scores)
# E: A match adds a point for the current player, and a miss switches players.
assert memory_game_score('abab', [(0, 1), (0, 2), (1, 3)]) == (0, 2)
assert memory_game_score('xx', [(0, 1)]) == (1, 0)
assert memory_game_score('ab', []) == (0, 0)

def overlap_three(first, second, third):
    """Return the part (start, end) that three intervals have in common, or None if there is no
    common part of positive length. Intervals are (start, end) pairs.
    """
    start = max(first[0], second[0], third[0])
    end = min(first[1], second[1], third[1])
    return (start, end) if start < end else None
# E: The common part runs from the latest start to the earliest end.
# R: intersection of three intervals, None if it's empty or only a point
assert overlap_three((1, 6), (2, 9), (0, 4)) == (2, 4)
assert overlap_three((0, 1), (1, 2), (0, 5)) is None
assert overlap_three((3, 4), (3, 4), (3, 4)) == (3, 4)

def max_shift_without_clash(busy: list[tuple[int, int]], meeting: tuple[int, int]) -> int:
    """Return the smallest number of hours by which a meeting must be moved later so that it
    overlaps none of the busy times, 0 if it is fine already. Times are (start, end) pairs and
    may touch.
    """
    start, end = meeting
    shift = 0
    for busy_start, busy_end in sorted(busy):
        if busy_start < end + shift and start + shift < busy_end:
            shift = busy_end - start
    return shift
# M: The busy times are visited in order, and each clash moves the meeting to the end of that time.
# R: how many hours later do i need to move my meeting (start,end) to avoid all busy slots? touching is ok
assert max_shift_without_clash([(3, 5), (1, 2)], (1, 3)) == 4
assert max_shift_without_clash([(5, 6)], (1, 3)) == 0
assert max_shift_without_clash([], (2, 4)) == 0

def uncovered_parts(wall: int, boards: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the parts of a wall that stay uncovered, from left to right. A wall reaches from 0
    to its length, and boards cover parts of it, given as (start, end) within the wall.
    """
    parts = []
    covered_to = 0
    for start, end in sorted(boards):
        if start > covered_to:
            parts.append((covered_to, start))
        covered_to = max(covered_to, end)
    if covered_to < wall:
        parts.append((covered_to, wall))
    return parts
# M: The boards are sorted, and each start beyond the covered stretch opens a gap.
assert uncovered_parts(10, [(2, 4), (3, 6)]) == [(0, 2), (6, 10)]
assert uncovered_parts(5, [(0, 5)]) == []
assert uncovered_parts(3, []) == [(0, 3)]

def count_nested_intervals(intervals):
    """Count the intervals that lie completely inside another interval of the list with
    different bounds. Touching bounds are fine: (2, 3) lies inside (2, 5). All intervals are
    different.
    """
    count = 0
    for start, end in intervals:
        if any(a <= start and end <= b and (a, b) != (start, end) for a, b in intervals):
            count += 1
    return count
# M: For every interval another one is searched that begins no later and ends no earlier.
# R: how many intervals in the list are contained in some other one (sharing an edge counts)?
assert count_nested_intervals([(1, 9), (2, 3), (2, 5)]) == 2
assert count_nested_intervals([(0, 2), (1, 3)]) == 0
assert count_nested_intervals([]) == 0

def fewest_checks_for_shifts(shifts):
    """Return the sorted hours of as few visits as possible, each as late as it can be. A boss
    wants to meet every worker during the shift, given as (start, end) with both ends included.
    One visit meets all workers present at that hour.
    """
    visits = []
    for start, end in sorted(shifts, key=lambda shift: shift[1]):
        if not visits or visits[-1] < start:
            visits.append(end)
    return visits
# H: The shift that ends first needs a visit, and its last hour meets the most others.
# R: minimal set of time points so that each (start,end) shift contains one, choose latest possible points
assert fewest_checks_for_shifts([(1, 4), (3, 6), (5, 8)]) == [4, 8]
assert fewest_checks_for_shifts([(2, 2)]) == [2]
assert fewest_checks_for_shifts([]) == []

def longest_common_free_time(plans, day_end):
    """Return the longest free time shared by all between 0 and day_end, as (start, end), the
    earliest of equals, or None. Several people have busy times, each plan being a list of
    (start, end).
    """
    best = None
    free_from = 0
    busy = sorted(time for plan in plans for time in plan)
    for start, end in busy + [(day_end, day_end)]:
        length = start - free_from
        if length > 0 and (best is None or length > best[1] - best[0]):
            best = (free_from, start)
        free_from = max(free_from, end)
    return best
# H: All busy times are put in one sorted list, and the end of the day closes the last gap.
assert longest_common_free_time([[(2, 4)], [(3, 5), (9, 10)]], 12) == (5, 9)
assert longest_common_free_time([[(0, 8)]], 8) is None
assert longest_common_free_time([], 3) == (0, 3)

def intervals_to_days(stays):
    """Return a dictionary from each day to the number of guests who sleep in a hotel that
    night. Stays are (arrival day, departure day). The departure day itself is not a night.
    """
    nights = {}
    for arrival, departure in stays:
        for day in range(arrival, departure):
            nights[day] = nights.get(day, 0) + 1
    return nights
# E: Every stay is walked night by night, and get starts missing days at zero.
# R: stays as (from, to) day numbers, count guests per night in a dict (the leaving day is no night)
assert intervals_to_days([(1, 3), (2, 4)]) == {1: 1, 2: 2, 3: 1}
assert intervals_to_days([(5, 5)]) == {}
assert intervals_to_days([]) == {}

def trim_to_no_overlap(clips):
    """Shorten every clip at its front so that it begins no earlier than the end of all clips
    before it. Clips are (start, end) pairs sorted by start. Clips that vanish are left out.
    """
    trimmed = []
    latest = 0
    for start, end in clips:
        start = max(start, latest)
        if start < end:
            trimmed.append((start, end))
            latest = end
    return trimmed
# E: The end of the last kept clip is the earliest start for the next one.
# R: cut the beginning of overlapping clips so that nothing overlaps, drop the ones with nothing left. clips sorted by start
assert trim_to_no_overlap([(0, 5), (3, 8), (4, 6)]) == [(0, 5), (5, 8)]
assert trim_to_no_overlap([(1, 2), (4, 6)]) == [(1, 2), (4, 6)]
assert trim_to_no_overlap([]) == []

def plates_after_washing(actions):
    """Return a pile of plates, from bottom to top, after some actions. A pile of plates is
    changed by actions: a number puts a plate of that size on top, and "wash" takes away the top
    plate and all plates directly below it that are smaller than it. Nothing happens on an empty
    pile.
    """
    pile = []
    for action in actions:
        if action != 'wash':
            pile.append(action)
        elif pile:
            top = pile.pop()
            while pile and pile[-1] < top:
                pile.pop()
    return pile
# M: After the top plate was taken, the loop removes smaller ones until a greater one is met.
assert plates_after_washing([5, 2, 3, 'wash']) == [5]
assert plates_after_washing(['wash', 4]) == [4]
assert plates_after_washing([]) == []

def train_yard_order(arrivals: list[int], leaving: list[int]) -> bool:
    """Tell whether waggons can leave a track in the given order. Waggons arrive in order at a
    dead-end track; each is pushed in, and at any time the one nearest to the exit may leave.
    All numbers differ, and both lists hold the same waggons.
    """
    track = []
    position = 0
    for waggon in arrivals:
        track.append(waggon)
        while track and track[-1] == leaving[position]:
            track.pop()
            position += 1
    return not track
# H: The track is a stack, and each waggon leaves as soon as it is on top and is the next one due.
assert train_yard_order([1, 2, 3], [2, 3, 1]) is True
assert train_yard_order([1, 2, 3], [3, 1, 2]) is False
assert train_yard_order([], []) is True

def stack_of_hats(hats, wind):
    """Return the hats that remain on a stack after some gusts of wind. Hats lie on a stack with
    the list's end on top. Each gust of wind with a strength blows away hats from the top as
    long as they are lighter than the strength.
    """
    stack = list(hats)
    for strength in wind:
        while stack and stack[-1] < strength:
            stack.pop()
    return stack
# E: For each gust the inner loop pops light hats until a heavier one stops it.
# R: stack of weights (top = end). every gust removes top items lighter than its strength. whats left after all gusts
assert stack_of_hats([9, 5, 2, 3], [4, 5]) == [9, 5]
assert stack_of_hats([1], [9]) == []
assert stack_of_hats([], [2]) == []

def valid_stack_log(log):
    """Check a log of a stack: "push x" puts x on top and "pop x" claims that x was taken from
    the top. Return the index of the first impossible line, or -1 if the whole log is possible.
    """
    stack = []
    for index, line in enumerate(log):
        action, item = line.split()
        if action == 'push':
            stack.append(item)
        elif not stack or stack.pop() != item:
            return index
    return -1
# M: The log is replayed, and a pop must find exactly the claimed item on top.
# R: verify lines like "push a" / "pop a" against a real stack, return index of first wrong pop or -1
assert valid_stack_log(['push a', 'push b', 'pop b', 'pop a']) == -1
assert valid_stack_log(['push a', 'pop b']) == 1
assert valid_stack_log(['pop x']) == 0

def boats_with_two_seats(weights: list[int], limit: int) -> list[tuple]:
    """Put people in boats of at most two persons and a weight limit: the heaviest person left
    gets the lightest one left as a partner if both fit. Return the boats as tuples, heaviest
    first. Nobody is too heavy alone.
    """
    people = sorted(weights)
    boats = []
    while people:
        heavy = people.pop()
        if people and heavy + people[0] <= limit:
            boats.append((heavy, people.pop(0)))
        else:
            boats.append((heavy,))
    return boats
# M: The sorted list gives the heaviest person at its end and the lightest at its front.
assert boats_with_two_seats([50, 90, 40, 70], 100) == [(90,), (70,), (50, 40)]
assert boats_with_two_seats([60], 100) == [(60,)]
assert boats_with_two_seats([], 100) == []

def change_with_stock(amount, stock):
    """Give change greedily with the coins in stock, a dictionary from coin value to number of
    coins: always use the greatest coin that fits and is left. Return a dictionary of the used
    coins, or None if the amount is not reached this way.
    """
    used = {}
    for coin in sorted(stock, reverse=True):
        count = min(amount // coin, stock[coin])
        if count:
            used[coin] = count
            amount -= count * coin
    return used if amount == 0 else None
# M: For each coin value the number is limited by the rest to pay and by the stock.
# R: greedy change but with limited coin stock {value: count}; return {coin: used} or None if it doesn't work out
assert change_with_stock(18, {10: 1, 5: 1, 1: 9}) == {10: 1, 5: 1, 1: 3}
assert change_with_stock(6, {5: 1, 3: 2}) is None
assert change_with_stock(0, {5: 1}) == {}

def hire_cheapest_cover(workers, tasks):
    """Give out tasks so that the total price is as low as possible and return this price, or
    None if the workers cannot do all tasks. Workers are (price per task, most tasks) pairs.
    """
    total = 0
    for price, most in sorted(workers):
        count = min(most, tasks)
        total += count * price
        tasks -= count
    return total if tasks == 0 else None
# E: The cheapest workers come first and take as many tasks as they can.
# R: workers (price, capacity): cheapest total for n tasks, None when capacity is too small
assert hire_cheapest_cover([(5, 2), (3, 1), (9, 9)], 4) == 22
assert hire_cheapest_cover([(1, 1)], 2) is None
assert hire_cheapest_cover([], 0) == 0

def stretch_supplies(days, supplies):
    """Return the last day on which a hiker can eat. A hiker eats one ration per day and finds
    extra rations: supplies is a dictionary from day number to rations found in the morning of
    that day. He starts on day 1 with the given number of days of food.
    """
    day = 0
    while True:
        days += supplies.get(day + 1, 0)
        if days == 0:
            return day
        days -= 1
        day += 1
# M: Each morning the find is added first, and a day without any ration ends the walk.
# R: start with n rations, eat 1 per day from day 1, dict day->found rations in the morning. last day with food?
assert stretch_supplies(2, {2: 1, 9: 5}) == 3
assert stretch_supplies(0, {1: 1}) == 1
assert stretch_supplies(0, {}) == 0

def best_order_for_waiting(times):
    """Return the smallest possible sum of the waiting times of customers before each service
    begins. Customers with known service times are served one after another in the best order.
    """
    total = waited = 0
    for time in sorted(times):
        total += waited
        waited += time
    return total
# E: Serving short times first lets the fewest people wait for long ones.
# R: minimal total waiting time if i may choose the serving order, list of service durations
assert best_order_for_waiting([5, 1, 3]) == 5
assert best_order_for_waiting([4]) == 0
assert best_order_for_waiting([]) == 0

def assign_bikes_by_size(children, bikes):
    """Return how many children get a bike. Every child needs a bike at least as large as its
    own size but at most 10 larger. Give the smallest fitting bike to the smallest child first.
    """
    free = sorted(bikes)
    lucky = 0
    for child in sorted(children):
        fitting = [bike for bike in free if child <= bike <= child + 10]
        if fitting:
            free.remove(fitting[0])
            lucky += 1
    return lucky
# M: Children and bikes are sorted, so the first fitting bike is the smallest one.
# R: match children to bikes: size <= bike <= size+10, smallest child takes smallest fitting bike. how many matched
assert assign_bikes_by_size([100, 120], [105, 111, 140]) == 1
assert assign_bikes_by_size([90, 95], [95, 100]) == 2
assert assign_bikes_by_size([], [100]) == 0

def cover_fence_with_boards(fence, boards):
    """Cover a fence of the given length with boards from a list, always taking the longest
    board that is not longer than the rest of the fence. Return the used boards; a rest may stay
    open.
    """
    used = []
    for board in sorted(boards, reverse=True):
        if board <= fence:
            used.append(board)
            fence -= board
    return used
# E: From long to short each board is used if it still fits, and the open rest shrinks.
# R: greedily lay boards longest first onto a fence of given length without exceeding it, which ones get used?
assert cover_fence_with_boards(10, [3, 6, 5, 2]) == [6, 3]
assert cover_fence_with_boards(1, [2]) == []
assert cover_fence_with_boards(4, [4, 4]) == [4]

def tickets_for_rides(rides: list[int], day_pass: int) -> int:
    """Return the lowest total price for the rides of some days. A ride costs 3, and a day pass
    for all the rides of a day is sold for the price day_pass. The list gives the number of
    rides for each day.
    """
    return sum(min(3 * count, day_pass) for count in rides)
# E: For each day the cheaper one of single rides and day pass is taken.
assert tickets_for_rides([1, 4, 0], 8) == 11
assert tickets_for_rides([2, 2], 6) == 12
assert tickets_for_rides([], 8) == 0

def fill_buckets_in_turn(buckets, water):
    """Pour water into a row of buckets: each bucket is filled up before the next one, and then
    a last cup of 1 is poured away when changing to the next bucket, if any water is left.
    Return the contents of all buckets.
    """
    contents = []
    for size in buckets:
        poured = min(size, water)
        contents.append(poured)
        water = max(0, water - poured - 1)
    return contents
# M: min limits the pouring by size and supply, and max stops the loss at zero.
assert fill_buckets_in_turn([3, 3, 3], 6) == [3, 2, 0]
assert fill_buckets_in_turn([5], 2) == [2]
assert fill_buckets_in_turn([], 4) == []

def bus_passengers_peak(stops, seats):
    """Return the pair (greatest number on the bus, number of people left behind). At each stop
    first passengers get off and then others get on, given as (off, on); when all seats are
    taken, the others stay behind.
    """
    inside = peak = left = 0
    for off, on in stops:
        inside -= off
        boarding = min(on, seats - inside)
        left += on - boarding
        inside += boarding
        peak = max(peak, inside)
    return peak, left
# M: The free seats limit the boarding, and whatever exceeds them is counted as left behind.
# R: bus stops (off,on) with limited seats: tell me max passengers and how many couldn't board
assert bus_passengers_peak([(0, 5), (2, 4), (6, 0)], 6) == (6, 1)
assert bus_passengers_peak([(0, 2)], 9) == (2, 0)
assert bus_passengers_peak([], 3) == (0, 0)

def feed_fish_days(fish, food_per_day):
    """Return the sizes of some fish, ascending, after one day. A fish grows by 1 after each day
    on which it gets food. A fish of size s eats s units, small fish are fed first, and a fish
    that cannot get its full portion gets nothing.
    """
    after = []
    for size in sorted(fish):
        if size <= food_per_day:
            food_per_day -= size
            size += 1
        after.append(size)
    return sorted(after)
# M: In ascending order each fish that can be fed uses up food and grows.
assert feed_fish_days([3, 1, 2], 4) == [2, 3, 3]
assert feed_fish_days([5], 4) == [5]
assert feed_fish_days([], 9) == []

def rabbit_and_hedgehog(length, rabbit, rest, hedgehog):
    """Return who first completes the length: "rabbit", "hedgehog" or "both". A rabbit runs
    rabbit metres in one minute and then rests for the given number of minutes, again and again;
    a hedgehog walks hedgehog metres every minute.
    """
    minute = fast = slow = 0
    while fast < length and slow < length:
        if minute % (rest + 1) == 0:
            fast += rabbit
        slow += hedgehog
        minute += 1
    if fast >= length and slow >= length:
        return 'both'
    return 'rabbit' if fast >= length else 'hedgehog'
# M: The remainder of the minute by the whole cycle tells whether the rabbit is running.
# R: race: rabbit moves r metres then pauses p minutes repeatedly, hedgehog h metres each minute. args length, r, p, h; who wins
assert rabbit_and_hedgehog(10, 5, 3, 2) == 'both'
assert rabbit_and_hedgehog(9, 9, 5, 1) == 'rabbit'
assert rabbit_and_hedgehog(20, 6, 4, 2) == 'hedgehog'

def traffic_jam_release(cars, green, pause):
    """Return the second in which the last of some cars passes a light, counting from 1; 0 for
    no cars. One car per second can pass a light while it is green, for green seconds, then it
    is red for pause seconds, and so on, starting with green.
    """
    if cars == 0:
        return 0
    full_cycles = (cars - 1) // green
    return cars + full_cycles * pause
# E: Each complete green phase before the last car adds one red phase to the time.
# R: n cars at a traffic light, one per second on green, green g secs / red p secs alternating. second the last one passes?
assert traffic_jam_release(7, 3, 10) == 27
assert traffic_jam_release(3, 3, 10) == 3
assert traffic_jam_release(0, 3, 5) == 0

def melting_ice_blocks(blocks):
    """Return the minutes until no ice block of a row is left. Every minute each ice block loses
    as much as it has neighbours that still exist (0, 1 or 2 in the row), but at least 1. Blocks
    at 0 or less are removed at once after the minute, and the row closes up.
    """
    minutes = 0
    while blocks:
        last = len(blocks) - 1
        losses = [max(1, (i > 0) + (i < last)) for i in range(len(blocks))]
        blocks = [b - loss for b, loss in zip(blocks, losses) if b > loss]
        minutes += 1
    return minutes
# H: The losses of all blocks are computed before the row is rebuilt without the melted ones.
assert melting_ice_blocks([2, 4, 1]) == 3
assert melting_ice_blocks([3]) == 3
assert melting_ice_blocks([]) == 0

def toggle_lockers(count, students):
    """Return the numbers of the lockers that are open in the end. All lockers with the numbers
    1 to count are closed. Every student with number s opens or closes each s-th locker,
    beginning with locker s, and then locker 1 in addition.
    """
    is_open = [False] * (count + 1)
    for s in students:
        for locker in [*range(s, count + 1, s), 1]:
            is_open[locker] = not is_open[locker]
    return [n for n in range(1, count + 1) if is_open[n]]
# M: The range steps through the multiples, and locker 1 is added to the places to switch.
assert toggle_lockers(6, [2, 3]) == [2, 3, 4]
assert toggle_lockers(3, [1]) == [2, 3]
assert toggle_lockers(2, []) == []

def falling_leaves_days(leaves, wind):
    """Return the list of the numbers of leaves on a tree after each day, never below 0. A tree
    has some leaves. On each day it loses as many as the wind says, but on a day with wind 0 it
    grows 2 new ones, if it still has leaves.
    """
    counts = []
    for strength in wind:
        if strength:
            leaves = max(0, leaves - strength)
        elif leaves:
            leaves += 2
        counts.append(leaves)
    return counts
# E: The two kinds of days are told apart by the strength, and max stops at zero.
# R: leaf counts after each day: subtract wind, but if wind is 0 add 2 (only when there are still leaves), not below 0
assert falling_leaves_days(5, [2, 0, 9, 0]) == [3, 5, 0, 0]
assert falling_leaves_days(1, [0]) == [3]
assert falling_leaves_days(4, []) == []

def auction_result(bids, reserve):
    """Return the winner and the price of an auction, or None if no bid counts. Bids come in as
    (name, amount). A bid counts only if it is greater than the last counting bid, and the first
    one must reach at least the reserve.
    """
    best = None
    for name, amount in bids:
        if best is None and amount >= reserve or best and amount > best[1]:
            best = (name, amount)
    return best
# M: The condition has two cases, for the opening bid and for a bid after another one.
# R: auction: list of (name, amount) bids, must beat previous valid bid, first must be >= reserve. winner tuple or None
assert auction_result([('a', 5), ('b', 9), ('c', 8)], 6) == ('b', 9)
assert auction_result([('a', 5)], 6) is None
assert auction_result([], 0) is None

def rumour_spread_days(friends, start):
    """Return a dictionary from each person a rumour reaches to the day of hearing, 0 for the
    start. A rumour starts with one person, and each day everybody who knows it tells all their
    friends. friends is a dictionary from name to a list of names.
    """
    heard = {start: 0}
    today = [start]
    while today:
        tomorrow = []
        for person in today:
            for friend in friends.get(person, []):
                if friend not in heard:
                    heard[friend] = heard[person] + 1
                    tomorrow.append(friend)
        today = tomorrow
    return heard
# H: The people who heard it today are a wave that makes the wave of tomorrow.
assert rumour_spread_days({'a': ['b'], 'b': ['a', 'c']}, 'a') == {'a': 0, 'b': 1, 'c': 2}
assert rumour_spread_days({}, 'x') == {'x': 0}
assert rumour_spread_days({'a': ['a']}, 'a') == {'a': 0}

def vending_machine_log(price, inputs):
    """Return (number of sales, money given back) for a machine. A machine sells one thing at a
    fixed price. Inputs are coins (numbers), "buy" and "back". "buy" works only if enough was
    put in and keeps the rest inside; "back" gives all inserted money back.
    """
    credit = sales = returned = 0
    for item in inputs:
        if item == 'back':
            returned += credit
            credit = 0
        elif item == 'buy':
            if credit >= price:
                sales += 1
                credit -= price
        else:
            credit += item
    return sales, returned
# M: The credit is raised by coins, lowered by sales and emptied by giving it back.
# R: simulate vending machine w/ fixed price; inputs coins, 'buy', 'back'. return (sales, refunded total)
assert vending_machine_log(3, [2, 'buy', 2, 'buy', 'back']) == (1, 1)
assert vending_machine_log(1, ['buy']) == (0, 0)
assert vending_machine_log(2, [5, 'buy', 'buy']) == (2, 0)

def compost_turns(heap, days):
    """Return a heap after the given number of days. A heap is a list of layers from bottom to
    top. On each day the top layer is put under the heap if its value is odd and is otherwise
    halved in place. A layer of 0 is even.
    """
    heap = list(heap)
    for _ in range(days):
        if heap and heap[-1] % 2:
            heap.insert(0, heap.pop())
        elif heap:
            heap[-1] //= 2
    return heap
# M: The end of the list is the top, and insert at 0 puts a layer at the bottom.
assert compost_turns([4, 6], 2) == [3, 4]
assert compost_turns([5], 3) == [5]
assert compost_turns([], 1) == []

def relay_water_carriers(buckets):
    """Return how many people in a chain of carriers got at least one cup. There are 10 cups at
    the start. A chain of people passes water on; person i spills buckets[i] cups from what he
    gets, but never more than there is, and the next one gets the rest.
    """
    cups = 10
    reached = 0
    for spill in buckets:
        if cups <= 0:
            break
        reached += 1
        cups -= spill
    return reached
# E: The loop counts people as long as there is water left to hand on.
# R: 10 cups get passed along, each person spills some (list). how many people received at least 1 cup
assert relay_water_carriers([4, 5, 3, 1]) == 3
assert relay_water_carriers([0, 0]) == 2
assert relay_water_carriers([]) == 0

def tennis_court_bookings(requests, opening, closing):
    """Accept booking requests (start, end) in the order in which they come, if they lie inside
    the opening hours and do not overlap an accepted one; touching is fine. Return the accepted
    requests.
    """
    accepted = []
    for start, end in requests:
        inside = opening <= start < end <= closing
        if inside and all(end <= a or b <= start for a, b in accepted):
            accepted.append((start, end))
    return accepted
# M: A request fits if it ends before or begins after each accepted booking.
# R: first come first served court bookings (start,end) within opening hours, no overlap. list the accepted ones
assert tennis_court_bookings([(9, 11), (10, 12), (11, 12)], 8, 20) == [(9, 11), (11, 12)]
assert tennis_court_bookings([(19, 21)], 8, 20) == []
assert tennis_court_bookings([], 8, 20) == []

def thermos_cooling_log(start, room, hours):
    """Return the temperatures of tea after each of some hours. Tea loses each hour a quarter of
    its distance to the room temperature, rounded down to whole degrees, but at least 1 degree
    while it is warmer.
    """
    temperatures = []
    for _ in range(hours):
        if start > room:
            start -= max(1, (start - room) // 4)
        temperatures.append(start)
    return temperatures
# E: Whole division gives the loss, and max makes sure that it is at least one degree.
# R: tea temp each hour: drops by (temp-room)//4 but min 1 while warmer than room. list for n hours
assert thermos_cooling_log(60, 20, 3) == [50, 43, 38]
assert thermos_cooling_log(21, 20, 2) == [20, 20]
assert thermos_cooling_log(5, 20, 1) == [5]

def pocket_money_weeks(goal, weekly, bonus_every):
    """Return the number of weeks until a child has saved at least the goal. A child saves the
    weekly sum each week, and in every bonus_every-th week it gets double. The weekly sum is
    positive. A goal of 0 needs no week.
    """
    saved = weeks = 0
    while saved < goal:
        weeks += 1
        saved += weekly * 2 if weeks % bonus_every == 0 else weekly
    return weeks
# E: The week number is raised first, so its remainder shows whether it is a bonus week.
# R: save w per week, every k-th week it's doubled, weeks until goal? f(goal, w, k)
assert pocket_money_weeks(10, 2, 3) == 4
assert pocket_money_weeks(0, 5, 2) == 0
assert pocket_money_weeks(3, 1, 9) == 3

def count_train_delays(planned, actual, tolerance):
    """Count the trains that were late by more than the tolerance although the train before them
    was not. Both lists hold minutes in the same order; the first train has none before it and
    counts if it is late.
    """
    count = 0
    late_before = False
    for plan, real in zip(planned, actual):
        late = real - plan > tolerance
        count += late and not late_before
        late_before = late
    return count
# E: The judgement of the last train is kept and compared with the current one.
# R: planned vs actual minutes, count newly late trains (> tolerance) where the previous one was in time
assert count_train_delays([0, 10, 20, 30], [9, 19, 20, 40], 5) == 2
assert count_train_delays([0], [3], 5) == 0
assert count_train_delays([], [], 0) == 0

def seat_groups_at_tables(groups, seats):
    """Return the free seats of all opened tables. Groups come in order to tables with a fixed
    number of seats: each group takes the first table with enough free seats, and a new table is
    opened if there is none. No group is larger than a table.
    """
    free = []
    for group in groups:
        for i, places in enumerate(free):
            if places >= group:
                free[i] -= group
                break
        else:
            free.append(seats - group)
    return free
# M: The else of the loop runs only when no table was found, and opens a new one.
# R: first-fit groups to tables of n seats, open new table if none fits. return remaining free seats per table
assert seat_groups_at_tables([3, 2, 1, 4], 4) == [0, 2, 0]
assert seat_groups_at_tables([4], 4) == [0]
assert seat_groups_at_tables([], 4) == []

def whack_a_mole_hits(moles, hits):
    """Return the number of hits that count, taken in the given order. Moles are (hole, appears,
    disappears) and hits are (hole, time). A hit counts if a mole is in that hole at that time,
    both ends included, and each mole can be hit only once.
    """
    alive = list(moles)
    score = 0
    for hole, time in hits:
        for mole in alive:
            if mole[0] == hole and mole[1] <= time <= mole[2]:
                alive.remove(mole)
                score += 1
                break
    return score
# M: A mole that was hit is taken out of the list, and break ends the search at once.
assert whack_a_mole_hits([(1, 0, 5), (2, 3, 4)], [(1, 2), (1, 3), (2, 5)]) == 1
assert whack_a_mole_hits([(1, 0, 9), (1, 0, 9)], [(1, 1), (1, 1)]) == 2
assert whack_a_mole_hits([], [(1, 1)]) == 0

def first_day_all_open(cycles):
    """Return the first day after day 0 on which all shops start their first open day of a cycle
    together. Shops are open in rhythms: (open days, closed days) again and again, all starting
    on day 0 with an open day. There is at least one shop.
    """
    day = 1
    while any(day % (open_days + closed) for open_days, closed in cycles):
        day += 1
    return day
# E: A shop starts a cycle when the day is divisible by its whole length.
# R: shops with (open, closed) day cycles all starting day 0; next day when every cycle restarts at once
assert first_day_all_open([(1, 1), (2, 1)]) == 6
assert first_day_all_open([(5, 2)]) == 7
assert first_day_all_open([(1, 0)]) == 1

def balance_two_buses(groups):
    """Return the text of the choices of families between two buses, such as "ABB". Each family
    in order chooses the emptier of two buses (bus "A" if both are equally full), but a family
    of one always takes the fuller one for company.
    """
    a = b = 0
    choices = ''
    for size in groups:
        wants_full = size == 1
        take_a = a == b or (a > b) == wants_full
        if take_a:
            a += size
        else:
            b += size
        choices += 'A' if take_a else 'B'
    return choices
# M: Bus A is right when both are equal, or when "A is fuller" agrees with the wish for the fuller bus.
assert balance_two_buses([3, 2, 1, 4]) == 'ABAB'
assert balance_two_buses([1, 1]) == 'AA'
assert balance_two_buses([]) == ''

def two_pointer_meeting(row: list[int]) -> int:
    """Return how many crumbs the left one of two ants eats; it takes the next crumb first in a
    tie. Two ants start at the ends of a row of food crumbs and eat towards each other. In each
    second both step to the next crumb on their side; an ant needs as many seconds for a crumb
    as its size.
    """
    left, right = 0, len(row) - 1
    left_time = right_time = 0
    while left <= right:
        if left_time <= right_time:
            left_time += row[left]
            left += 1
        else:
            right_time += row[right]
            right -= 1
    return left
# M: The ant that is ready earlier takes the next crumb at its end until none is left.
assert two_pointer_meeting([1, 1, 5, 2]) == 3
assert two_pointer_meeting([9, 1, 1, 1]) == 1
assert two_pointer_meeting([]) == 0

def goals_by_minute_mark(minutes, mark):
    """Split the minutes of the goals of a match at a mark and return the pair (goals up to and
    including the mark, goals after it).
    """
    early = sum(minute <= mark for minute in minutes)
    return early, len(minutes) - early
# E: The early goals are counted, and the others are what is missing to all goals.
# R: how many goals fell up to a minute and how many later? list of minutes + the mark, tuple back
assert goals_by_minute_mark([3, 45, 46, 90], 45) == (2, 2)
assert goals_by_minute_mark([80], 10) == (0, 1)
assert goals_by_minute_mark([], 45) == (0, 0)

def ping_pong_server(points_played: int, names: list[str]) -> str:
    """Return the name of the player who serves the next point in table tennis after the given
    number of points; the first name begins. In table tennis the two players take turns in
    serving, two points each.
    """
    return names[points_played // 2 % 2]
# E: Whole division by two counts the finished pairs of serves, and its parity picks the player.
# R: table tennis serves switch every 2 points. who serves after n points were played? (n, [a, b])
assert ping_pong_server(0, ['Ida', 'Max']) == 'Ida'
assert ping_pong_server(3, ['Ida', 'Max']) == 'Max'
assert ping_pong_server(4, ['Ida', 'Max']) == 'Ida'

def escalator_position(start, steps_per_second, belt, seconds):
    """Return the step of a child after the given seconds, never below 0. A child walks down an
    upward moving escalator: each second it goes steps_per_second down while the belt lifts it
    by belt steps.
    """
    return max(0, start + seconds * (belt - steps_per_second))
# E: The two speeds are joined to one change per second, and max keeps the ground.
assert escalator_position(10, 3, 1, 2) == 6
assert escalator_position(4, 5, 1, 3) == 0
assert escalator_position(0, 1, 1, 9) == 0

def parking_meter_left(coins: list[int], minutes_used: int) -> int:
    """Return the minutes left on a parking meter after the used ones; the result is negative if
    the car stays too long. A parking meter gives 12 minutes for each 10 cents put in, counted
    for the whole sum and only for full 10 cents, but never more than 120 minutes.
    """
    return min(120, sum(coins) // 10 * 12) - minutes_used
# E: The sum is divided by ten without rest, changed to minutes and limited with min.
# R: parking: every full 10 cents buy 12 min, max 120 min. given coins in cents and minutes already parked, whats left (neg if over)?
assert parking_meter_left([50, 20, 5], 30) == 54
assert parking_meter_left([200, 200], 100) == 20
assert parking_meter_left([], 5) == -5

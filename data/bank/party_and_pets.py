"""Verified problems: party_and_pets."""

import math

def balloons_per_child(balloons: int, children: int, burst: int = 0) -> tuple[int, int]:
    """Return (balloons for each child, balloons left) after some have burst; no child gives
    (0, all left)."""
    left = max(0, balloons - burst)
    return divmod(left, children) if children else (0, left)
# E: The unburst balloons are divided with remainder.
# R: share balloons fairly, some burst before. (each, left over). 0 kids -> (0, rest)
assert balloons_per_child(20, 6, 1) == (3, 1)
assert balloons_per_child(5, 0) == (0, 5)
assert balloons_per_child(2, 3, 9) == (0, 0)

def invitations_to_print(guests: int, couples: int, spare_percent: int = 10) -> int:
    """Return the invitations: one for each couple and each single guest, plus a spare
    percentage, rounded up.

    guests counts all people, those in couples too."""
    needed = guests - couples
    return math.ceil(needed * (100 + spare_percent) / 100)
# M: A couple shares one card, so each couple saves one.
assert invitations_to_print(30, 10) == 22
assert invitations_to_print(5, 0, 0) == 5
assert invitations_to_print(2, 1) == 2

def handshakes_to_go(people: int, already: int = 0) -> int:
    """Return the handshakes_to_go until everybody has shaken hands with everybody, less those
    that happened already."""
    return people * (people - 1) // 2 - already
# E: Each pair of people is one handshake.
# R: n people all shake hands once, k handshakes_to_go are done. how many to go?
assert handshakes_to_go(5) == 10
assert handshakes_to_go(5, 4) == 6
assert handshakes_to_go(1) == 0

def toasts_clinks_with_seats(seats: int) -> int:
    """Return the clinks at a round table when everybody clinks only with both neighbours."""
    if seats < 2:
        return 0
    return 1 if seats == 2 else seats
# E: Around a table there are as many neighbouring pairs as people, but two people are one pair.
assert toasts_clinks_with_seats(6) == 6
assert toasts_clinks_with_seats(2) == 1
assert toasts_clinks_with_seats(1) == 0

def gift_budget_ok(prices: list[float], budget: float, wrapping: float = 2) -> bool:
    """Check if all gifts, each with wrapping, stay within the budget."""
    return sum(price + wrapping for price in prices) <= budget
# E: The wrapping is added to each price inside the sum.
# R: can i buy all gifts incl 2 euro wrapping each within budget?
assert gift_budget_ok([10, 15], 29) is True
assert gift_budget_ok([10, 15], 28.5) is False
assert gift_budget_ok([], 0) is True

def secret_gift_shift(names: list[str], shift: int) -> dict[str, str]:
    """Map each name to the one it gives to: the name shift places further in the circle."""
    return {name: names[(i + shift) % len(names)] for i, name in enumerate(names)}
# E: The index is moved and wrapped by the remainder.
# R: secret santa: everybody gives to the person k places further on in the list
assert secret_gift_shift(["Ida", "Bo", "Al"], 1) == {"Ida": "Bo", "Bo": "Al", "Al": "Ida"}
assert secret_gift_shift(["Ida", "Bo"], 3) == {"Ida": "Bo", "Bo": "Ida"}
assert secret_gift_shift([], 1) == {}

def musical_chairs_rounds(players: int, chairs: int) -> list[int]:
    """Return the players left after each round until one is left, when one chair fewer than
    before is used.

    In a round only as many players stay as there are chairs; chairs is below players at the
    start."""
    left = []
    while players > 1 and chairs > 0:
        players = chairs
        left.append(players)
        chairs -= 1
    return left
# M: The number of chairs becomes the number of players and then shrinks.
assert musical_chairs_rounds(5, 3) == [3, 2, 1]
assert musical_chairs_rounds(2, 1) == [1]
assert musical_chairs_rounds(1, 0) == []

def couples_with_flexible_dancers(leaders: int, followers: int, both: int) -> int:
    """Return the most pairs when some dancers can take either role."""
    few, many = sorted((leaders, followers))
    helped = min(both, many - few)
    return few + helped + (both - helped) // 2
# H: Flexible dancers first fill the smaller side, and the others dance in pairs among themselves.
# R: leaders, followers and people who can do both. max couples?
assert couples_with_flexible_dancers(5, 3, 1) == 4
assert couples_with_flexible_dancers(2, 2, 5) == 4
assert couples_with_flexible_dancers(0, 3, 0) == 0

def winning_ticket_numbers(tickets: int, every: int, blanks_after: int | None = None) -> list[int]:
    """Return the winning ticket numbers: each every-th ticket, but none above blanks_after
    if that is given."""
    last = tickets if blanks_after is None else min(tickets, blanks_after)
    return list(range(every, last + 1, every))
# M: The end of the range is the smaller of both limits.
assert winning_ticket_numbers(20, 6) == [6, 12, 18]
assert winning_ticket_numbers(20, 6, 12) == [6, 12]
assert winning_ticket_numbers(3, 5) == []

def treasure_clues(walked: list[int], clue_every: int) -> list[int]:
    """Return after each walk how many clues were found in all, one for each full clue_every
    steps walked together."""
    total = 0
    clues = []
    for steps in walked:
        total += steps
        clues.append(total // clue_every)
    return clues
# E: The running total is divided by the distance of clues.
# R: a clue each k steps in total. clues found after each walk
assert treasure_clues([30, 50, 30], 40) == [0, 2, 2]
assert treasure_clues([100], 10) == [10]
assert treasure_clues([], 5) == []

def cat_food_days(cans: int, cats: list[float]) -> int:
    """Return the full days that cans last for cats that each eat some cans a day; no
    appetite gives 0."""
    daily = sum(cats)
    return int(cans // daily) if daily else 0
# E: The cans are divided by what all cats eat on a day.
# R: how many full days do n cans last? list of cans per day for each cat
assert cat_food_days(10, [1, 0.5]) == 6
assert cat_food_days(3, [2, 2]) == 0
assert cat_food_days(5, []) == 0

def dog_walk_due(last_walk: int, now: int, is_puppy: bool) -> bool:
    """Tell if a dog must go out: 3 hours after its last walk for a puppy, 6 hours for
    others; hours are of one day."""
    return now - last_walk >= (3 if is_puppy else 6)
# E: The waiting time depends on the flag.
# R: walk the dog? puppies each 3h, others 6h
assert dog_walk_due(8, 11, True) is True
assert dog_walk_due(8, 13, False) is False
assert dog_walk_due(8, 14, False) is True

def fish_for_tank(litres: int, fish_cm: list[int]) -> int:
    """Return how many fish, smallest first, may live in a tank that needs two litres per cm
    of fish."""
    room = litres // 2
    count = 0
    for length in sorted(fish_cm):
        if length > room:
            break
        room -= length
        count += 1
    return count
# M: The centimetres allowed are used up by the smallest fish first.
assert fish_for_tank(40, [10, 4, 8]) == 2
assert fish_for_tank(5, [3]) == 0
assert fish_for_tank(100, []) == 0

def laying_word_for_hens(eggs_by_day: list[int], hens: int) -> str:
    """Return "lazy", "good" or "great" for the mean eggs per hen and day: under 0.5, under
    0.9 or more.

    Without days or hens it is "unknown"."""
    if not eggs_by_day or hens == 0:
        return "unknown"
    mean = sum(eggs_by_day) / len(eggs_by_day) / hens
    if mean < 0.5:
        return "lazy"
    return "good" if mean < 0.9 else "great"
# M: The mean is divided by the hens and falls into one of three ranges.
# R: hens: avg eggs per hen & day <.5 lazy, <.9 good, else great; unknown when no data
assert laying_word_for_hens([5, 7], 10) == "good"
assert laying_word_for_hens([9], 10) == "great"
assert laying_word_for_hens([1, 2], 10) == "lazy"
assert laying_word_for_hens([], 4) == "unknown"

def egg_cartons(eggs_by_day: list[int], size: int = 6) -> list[int]:
    """Return the full cartons closed on each day when left over eggs are kept for the next day."""
    cartons = []
    kept = 0
    for eggs in eggs_by_day:
        full, kept = divmod(kept + eggs, size)
        cartons.append(full)
    return cartons
# M: The remainder of each day is added to the eggs of the next.
# R: eggs per day, boxes of 6, leftovers go to the next day. boxes filled per day
assert egg_cartons([8, 5, 5]) == [1, 1, 1]
assert egg_cartons([3, 2]) == [0, 0]
assert egg_cartons([]) == []

def hay_until_spring(bales: int, horses: int, days: int, per_horse: float = 0.5) -> float:
    """Return the bales left at the end of some days, negative if too few."""
    return bales - horses * days * per_horse
# E: The product of horses, days and ration is taken off.
assert hay_until_spring(300, 4, 100) == 100
assert hay_until_spring(10, 1, 30) == -5
assert hay_until_spring(7, 0, 50) == 7

def horse_age_group(age: int) -> str:
    """Return "foal" in the first year, "young" to 4, "adult" to 17 and "senior" from 18 on;
    age in full years."""
    if age < 1:
        return "foal"
    if age <= 4:
        return "young"
    return "adult" if age < 18 else "senior"
# E: Limits are tested in rising order.
# R: horse: 0 foal, 1-4 young, 5-17 adult, 18+ senior
assert horse_age_group(0) == "foal"
assert horse_age_group(4) == "young"
assert horse_age_group(17) == "adult"
assert horse_age_group(18) == "senior"

def legs_in_stable(hens: int, cows: int, milking_stools: int = 0) -> int:
    """Return the legs in a stable: hens have two, cows four and stools three."""
    return 2 * hens + 4 * cows + 3 * milking_stools
# E: Each kind is multiplied by its legs.
# R: count legs: hens 2, cows 4, stools 3
assert legs_in_stable(5, 3) == 22
assert legs_in_stable(0, 1, 2) == 10
assert legs_in_stable(0, 0) == 0

def hens_and_cows(heads: int, legs: int) -> tuple[int, int] | None:
    """Return (hens, cows) for given heads and legs, or None if no such stable exists."""
    for cows in range(heads + 1):
        hens = heads - cows
        if 2 * hens + 4 * cows == legs:
            return hens, cows
    return None
# M: All numbers of cows are tried until the legs are right.
# R: heads and legs -> how many hens and cows, None if impossible
assert hens_and_cows(10, 28) == (6, 4)
assert hens_and_cows(3, 7) is None
assert hens_and_cows(0, 0) == (0, 0)

def milk_cans(litres_by_cow: dict[str, float], can: int = 20) -> tuple[int, str]:
    """Return (started cans for all the milk, the name of the best cow), "" without cows;
    the first wins ties."""
    best = max(litres_by_cow, key=litres_by_cow.get, default="")
    return math.ceil(sum(litres_by_cow.values()) / can), best
# M: The sum gives the cans, and max over the names finds the best.
assert milk_cans({"Berta": 25, "Alma": 30}) == (3, "Alma")
assert milk_cans({"Resi": 20}) == (1, "Resi")
assert milk_cans({}) == (0, "")

def sheep_count_after(events: str, start: int = 0) -> int:
    """Follow events: "b" a lamb is born, "s" two sheep are sold if there are two, "d" all
    double; return the flock."""
    for event in events:
        if event == "b":
            start += 1
        elif event == "s" and start >= 2:
            start -= 2
        elif event == "d":
            start *= 2
    return start
# E: Each letter changes the number by its own rule.
# R: string of events: b +1, s -2 (if at least 2), d doubles. how many sheep at the end
assert sheep_count_after("bbs", 3) == 3
assert sheep_count_after("s", 1) == 1
assert sheep_count_after("bd") == 2

def wool_for_scarf(length_cm: int, width_cm: int, stripes: int = 1) -> int:
    """Return the balls of wool: one for each started 800 square cm, but at least one per
    stripe colour."""
    return max(stripes, math.ceil(length_cm * width_cm / 800))
# E: The area gives the need, and the colours give the minimum.
assert wool_for_scarf(160, 20) == 4
assert wool_for_scarf(100, 10, 3) == 3
assert wool_for_scarf(161, 20) == 5

def stripe_plan(rows: int, pattern: list[int]) -> list[int]:
    """Return the rows knitted of each stripe when stripes of the pattern lengths repeat
    until the rows are used up.

    The last stripe may be cut; all lengths are above 0."""
    stripes = []
    while rows > 0:
        stripe = min(rows, pattern[len(stripes) % len(pattern)])
        stripes.append(stripe)
        rows -= stripe
    return stripes
# M: The number of stripes so far picks the next length in the repeated pattern.
# R: 10 rows, pattern [4,2] -> [4,2,4]; last one may be shorter
assert stripe_plan(10, [4, 2]) == [4, 2, 4]
assert stripe_plan(7, [3]) == [3, 3, 1]
assert stripe_plan(0, [5]) == []

def beads_for_chain(length_mm: int, pattern: list[int]) -> int:
    """Return how many beads fit on a chain when beads of the pattern sizes in mm are strung
    in turn."""
    count = 0
    while length_mm >= pattern[count % len(pattern)]:
        length_mm -= pattern[count % len(pattern)]
        count += 1
    return count
# M: The wrapped count picks the next bead until it does not fit.
assert beads_for_chain(20, [4, 6]) == 4
assert beads_for_chain(3, [4]) == 0
assert beads_for_chain(13, [4, 6]) == 2

def puzzle_edge_pieces(rows: int, columns: int) -> tuple[int, int]:
    """Return (edge pieces with the corners, inner pieces) of a puzzle."""
    inner = max(0, rows - 2) * max(0, columns - 2)
    return rows * columns - inner, inner
# E: The inner rectangle is two smaller each way, and the rest is edge.
# R: puzzle r x c: number of border pieces and inner pieces
assert puzzle_edge_pieces(4, 5) == (14, 6)
assert puzzle_edge_pieces(1, 6) == (6, 0)
assert puzzle_edge_pieces(2, 2) == (4, 0)

def dice_needed_more(target: int, rolled: list[int]) -> int:
    """Return the fewest further throws of a die that can still reach a target sum, 0 if reached."""
    missing = max(0, target - sum(rolled))
    return math.ceil(missing / 6)
# E: At best each throw is a six.
# R: how many more rolls at least to get to the target sum?
assert dice_needed_more(20, [5, 3]) == 2
assert dice_needed_more(6, [6, 6]) == 0
assert dice_needed_more(7, []) == 2

def stop_or_roll(total: int, limit: int = 21) -> str:
    """Return "bust" above the limit, "stop" when a throw of a die would more likely go over
    than not, else "roll".

    Of the six faces at least four must be too many to stop."""
    if total > limit:
        return "bust"
    too_many = sum(total + face > limit for face in range(1, 7))
    return "stop" if too_many >= 4 else "roll"
# M: The faces that would go over the limit are counted.
# R: dice game up to 21: "bust", "stop" (4+ of 6 faces would bust) or "roll"
assert stop_or_roll(22) == "bust"
assert stop_or_roll(19) == "stop"
assert stop_or_roll(18) == "roll"

def board_square_after(throws: list[int], size: int, ladders: dict[int, int]) -> int:
    """Return the square of a player from square 1 after throws; a throw over the last
    square is not moved.

    After a move, a square that is a key of ladders leads on to its value."""
    square = 1
    for throw in throws:
        if square + throw <= size:
            square += throw
            square = ladders.get(square, square)
    return square
# M: Valid moves are made, and the ladder is looked up with the square as its own default.
# R: snakes & ladders: start on 1, throws over the end don't count, dict of jumps
assert board_square_after([4, 3], 20, {5: 12}) == 15
assert board_square_after([6, 6], 10, {}) == 7
assert board_square_after([], 9, {1: 5}) == 1

def prize_for_ring_toss(hits: int, throws: int) -> str:
    """Return "big" for hitting all of at least three throws, "small" for at least half,
    else "none"."""
    if hits == throws >= 3:
        return "big"
    return "small" if throws and 2 * hits >= throws else "none"
# M: A chained comparison joins equality and the minimum of throws.
# R: all hit (3+ throws) -> big, half or more -> small, else none. (hits, throws)
assert prize_for_ring_toss(3, 3) == "big"
assert prize_for_ring_toss(2, 2) == "small"
assert prize_for_ring_toss(1, 3) == "none"
assert prize_for_ring_toss(0, 0) == "none"

def tokens_after_rides(tokens: int, rides: list[tuple[str, int]], favourite: str) -> int:
    """Return the tokens left after (name, price) rides in order; the favourite costs one
    less, too dear ones are skipped."""
    for name, price in rides:
        cost = price - 1 if name == favourite else price
        if cost <= tokens:
            tokens -= cost
    return tokens
# E: The price is lowered for the favourite and paid if possible.
assert tokens_after_rides(10, [("wheel", 4), ("coaster", 8), ("slide", 2)], "slide") == 5
assert tokens_after_rides(3, [("coaster", 4)], "coaster") == 0
assert tokens_after_rides(5, [], "slide") == 5

def photo_strip_cost(copies: int) -> int:
    """Return the cost of photo copies: 300 for the first two, 80 for each up to the tenth,
    50 for each beyond."""
    if copies == 0:
        return 0
    middle = max(0, min(copies, 10) - 2)
    return 300 + 80 * middle + 50 * max(0, copies - 10)
# M: The copies are split at two and at ten.
# R: copies: first two 300 together, up to 10th 80 each, then 50 each. 0 costs nothing
assert photo_strip_cost(1) == 300
assert photo_strip_cost(5) == 540
assert photo_strip_cost(12) == 1040
assert photo_strip_cost(0) == 0

class CookieJar:
    """Hold cookies up to a size: put(n) adds as many as fit and returns those that did not;
    take(n) removes
    at most what is there and returns how many were taken."""

    def __init__(self, size):
        self.size = size
        self.cookies = 0

    def put(self, n):
        fitting = min(n, self.size - self.cookies)
        self.cookies += fitting
        return n - fitting

    def take(self, n):
        taken = min(n, self.cookies)
        self.cookies -= taken
        return taken
# M: min limits both directions, by the free room and by the content.
# R: CookieJar(size) with put(n) -> rest that didnt fit, take(n) -> really taken
jar = CookieJar(10)
assert jar.put(8) == 0
assert jar.put(5) == 3
assert jar.take(4) == 4
assert jar.take(9) == 6
assert jar.cookies == 0

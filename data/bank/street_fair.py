"""Verified problems: street fair."""

def stall_fee(metres: int, food: bool = False, club: bool = False) -> int:
    """Return the fee for a stall: 8 per metre, food stalls 20 more, clubs pay half of it all
    rounded up."""
    fee = 8 * metres + 20 * food
    return (fee + 1) // 2 if club else fee
# E: The full fee is worked out first and halved for clubs.
# R: fee 8 per metre, +20 with food, clubs half price (round up)
assert stall_fee(3) == 24
assert stall_fee(3, True) == 44
assert stall_fee(1, club=True) == 4

def last_digit_winners(tickets, number):
    """Return the 1-based places of the tickets that end in the same digit as the number;
    tickets are ints."""
    return [place for place, ticket in enumerate(tickets, 1) if ticket % 10 == number % 10]
# E: The remainder by ten is the last digit.
# R: every ticket with the same last digit as the drawn number wins. positions from 1
assert last_digit_winners([17, 20, 7], 47) == [1, 3]
assert last_digit_winners([5], 4) == []
assert last_digit_winners([], 1) == []

def can_throw(hits, throws_left):
    """Return "won" at 3 or more hits, "over" if the throws left cannot reach 3 hits anymore,
    otherwise "go on"."""
    if hits >= 3:
        return "won"
    return "go on" if hits + throws_left >= 3 else "over"
# E: The hits still possible are added before comparing.
# R: need 3 hits. won / over (can't make it any more) / go on
assert can_throw(3, 0) == "won"
assert can_throw(1, 2) == "go on"
assert can_throw(1, 1) == "over"

def carousel_seat(start: int, turns: int, seats: int = 12) -> int:
    """Return the seat number (1 to seats) that stops at the gate when seat start moves on by
    turns seats."""
    return (start - 1 + turns) % seats + 1
# E: Counting from zero makes the remainder work, and one is added back.
# R: carousel with 12 seats numbered from 1, moves on n seats. where does it end?
assert carousel_seat(1, 5) == 6
assert carousel_seat(12, 1) == 1
assert carousel_seat(3, 24) == 3

def stage_program(acts, start=18):
    """Return a dict from "H:00" to act, one act per hour from start on; acts beyond 23:00 are
    left out."""
    return {f"{hour}:00": act for hour, act in zip(range(start, 24), acts)}
# E: The zip stops at midnight or at the last act.
# R: one act each hour starting at 18:00, nothing after 23:00 -> dict "18:00": "band"
assert stage_program(["band", "magic"]) == {"18:00": "band", "19:00": "magic"}
assert stage_program(["a", "b", "c"], 22) == {"22:00": "a", "23:00": "b"}
assert stage_program([]) == {}

def tower_with_largest_sum(towers):
    """Return the text of digits with the largest digit sum, the first on ties, "" for no towers."""
    return max(towers, key=lambda tower: sum(map(int, tower)), default="")
# E: The key adds the digits of each text.
# R: towers like "231" (block heights), which is the tallest in total? "" when none
assert tower_with_largest_sum(["231", "9", "44"]) == "9"
assert tower_with_largest_sum(["12", "21"]) == "12"
assert tower_with_largest_sum([]) == ""

def lost_child_call(name: str, age: int, *clothes: str) -> str:
    """Return "NAME, AGE years, wears A, B" for the announcement, without the clothes part if
    none are given."""
    text = f"{name}, {age} years"
    return f"{text}, wears {', '.join(clothes)}" if clothes else text
# E: The extra arguments are joined when there are any.
# R: lost_child_call("Mia", 4, "red cap", "boots") -> "Mia, 4 years, wears red cap, boots"
assert lost_child_call("Mia", 4, "red cap", "boots") == "Mia, 4 years, wears red cap, boots"
assert lost_child_call("Bo", 6) == "Bo, 6 years"
assert lost_child_call("Al", 3, "hat") == "Al, 3 years, wears hat"

def lemonade_profit(cups_sold: int, price: int, cups_made: int, cost: int) -> int:
    """Return the profit: sold cups times price minus made cups times cost; more sold than made
    counts only the made ones."""
    return min(cups_sold, cups_made) * price - cups_made * cost
# E: The min function corrects impossible sales.
# R: lemonade stand: sold*price - made*cost, can't sell more than made
assert lemonade_profit(10, 2, 12, 1) == 8
assert lemonade_profit(20, 2, 12, 1) == 12
assert lemonade_profit(0, 2, 5, 1) == -5

def balloon_string(colours):
    """Return a text of the first letters of the colours in capitals with "-" between, but "="
    between equal neighbours."""
    text = "".join(c[0].upper() + ("=" if c == n else "-") for c, n in zip(colours, colours[1:]))
    return text + colours[-1][0].upper() if colours else ""
# M: Each colour is written with the sign towards its next neighbour, and the last one follows.
# R: ["red","red","blue"] -> "R=R-B"
assert balloon_string(["red", "red", "blue"]) == "R=R-B"
assert balloon_string(["green"]) == "G"
assert balloon_string([]) == ""

def height_check(height, ride_limits):
    """Return the rides of a dict ride to (min, max) heights that the height allows, ends
    included; max None means no upper limit."""
    limits = ride_limits.items()
    return [ride for ride, (low, high) in limits if low <= height <= (high or height)]
# E: Without an upper limit the height is compared with itself.
# R: which rides may a person with this height go on? {"coaster": (140, 200), "boat": (0, None)}
assert height_check(150, {"coaster": (140, 200), "kids": (80, 120)}) == ["coaster"]
assert height_check(210, {"coaster": (140, 200), "boat": (0, None)}) == ["boat"]
assert height_check(140, {}) == []

def cleanup_groups(helpers: int, areas: list[str]) -> dict[str, int]:
    """Return how many helpers each area gets as a dict, the areas in order, earlier areas
    getting one more if it is uneven.

    No areas give {}."""
    return {a: helpers // len(areas) + (i < helpers % len(areas)) for i, a in enumerate(areas)}
# E: An area gets one more when its place is below the remainder.
# R: 7 helpers over ["hall","yard"] -> {"hall": 4, "yard": 3}
assert cleanup_groups(7, ["hall", "yard"]) == {"hall": 4, "yard": 3}
assert cleanup_groups(1, ["a", "b"]) == {"a": 1, "b": 0}
assert cleanup_groups(3, []) == {}

def sound_check(levels):
    """Return "too loud" if any level is over 100, "too quiet" if all are under 50, "fine"
    otherwise; no levels are "too quiet"."""
    if any(level > 100 for level in levels):
        return "too loud"
    return "too quiet" if all(level < 50 for level in levels) else "fine"
# E: An any and an all test the two faults in this order.
# R: one level >100: too loud. all <50: too quiet. else fine
assert sound_check([60, 101]) == "too loud"
assert sound_check([49, 10]) == "too quiet"
assert sound_check([49, 50]) == "fine"
assert sound_check([]) == "too quiet"

def flyer_distribution(flyers: int, streets: list[tuple[str, int]]) -> dict[str, int]:
    """Give each street (name, houses) one flyer per house in order while they last; return a
    dict street to flyers given, without zeros."""
    given = {}
    for street, houses in streets:
        count = min(houses, flyers)
        flyers -= count
        if count:
            given[street] = count
    return given
# M: Each street takes its houses or what is left.
# R: hand out flyers street by street until there are none. streets = [(name, houses)]
assert flyer_distribution(10, [("Main", 6), ("Hill", 6), ("Lake", 2)]) == {"Main": 6, "Hill": 4}
assert flyer_distribution(0, [("Main", 6)]) == {}
assert flyer_distribution(5, []) == {}

def torch_batteries(torches: int, per_torch: int = 2, pack: int = 4, owned: int = 0) -> int:
    """Return how many packs of batteries to buy so that with the owned ones all torches work."""
    missing = torches * per_torch - owned
    return -(-missing // pack) if missing > 0 else 0
# E: Only a positive need is divided and rounded up.
# R: 2 batteries per torch, sold in packs of 4, some already owned. how many packs?
assert torch_batteries(5) == 3
assert torch_batteries(5, owned=6) == 1
assert torch_batteries(2, owned=4) == 0

def queue_times(customers, minutes=2):
    """Return a dict from each customer's name to the waiting minutes before being served, in
    line order; a repeated name keeps the later time."""
    return {name: place * minutes for place, name in enumerate(customers)}
# E: The place in line, counted from zero, is multiplied by the minutes.
# R: {"Al": 0, "Bo": 2, "Cy": 4}: how long everybody waits in line
assert queue_times(["Al", "Bo", "Cy"]) == {"Al": 0, "Bo": 2, "Cy": 4}
assert queue_times(["Al"], 5) == {"Al": 0}
assert queue_times([]) == {}

def weather_plan(rain, wind, *, tent=False):
    """Return "cancel" for wind over 60, "indoors" for rain without a tent, "tent" for rain with
    one, else "outside"."""
    if wind > 60:
        return "cancel"
    if rain:
        return "tent" if tent else "indoors"
    return "outside"
# E: The wind decides first, then the rain.
# R: fair plan: cancel if wind > 60, rain -> tent or indoors, otherwise outside
assert weather_plan(True, 61) == "cancel"
assert weather_plan(True, 10) == "indoors"
assert weather_plan(True, 60, tent=True) == "tent"
assert weather_plan(False, 0) == "outside"

def thank_you_card(helpers, sender="the team"):
    """Return "Thank you, A, B!" for the sorted helpers and a second line "- SENDER"; no helpers
    give "Thank you all!" first."""
    first = f"Thank you, {', '.join(sorted(helpers))}!" if helpers else "Thank you all!"
    return f"{first}\n- {sender}"
# E: The first line depends on the helpers, the second is always the same.
# R: card: "Thank you, Al, Bo!" newline "- the team"
assert thank_you_card(["Bo", "Al"]) == "Thank you, Al, Bo!\n- the team"
assert thank_you_card([], "Ann") == "Thank you all!\n- Ann"
assert thank_you_card({"Cy"}) == "Thank you, Cy!\n- the team"

def puppet_lines(script: list[str], puppet: str) -> list[str]:
    """Return the texts that the puppet says in script lines such as "Cat: Hello", in order and
    stripped."""
    return [text.strip() for name, _, text in (s.partition(":") for s in script) if name == puppet]
# E: Each line is cut at its first colon into name and text.
# R: get all lines of one puppet from ["Cat: Hello", "Dog: Wuff"]
assert puppet_lines(["Cat: Hello", "Dog: Wuff", "Cat: Bye: now"], "Cat") == ["Hello", "Bye: now"]
assert puppet_lines(["Dog: Wuff"], "Cat") == []
assert puppet_lines([], "Cat") == []

def token_value(tokens, worth=None):
    """Return the worth of tokens, a text of letters: by the dict, "r" 1, "g" 5 and "b" 10 by
    default, unknown letters 0."""
    worth = {"r": 1, "g": 5, "b": 10} if worth is None else worth
    return sum(worth.get(letter, 0) for letter in tokens)
# E: The default dict is made inside because a dict should not be a default value.
# R: "rrg" -> 7 (red 1, green 5, blue 10), another dict can be passed
assert token_value("rrg") == 7
assert token_value("xb") == 10
assert token_value("rr", {"r": 4}) == 8
assert token_value("r", {}) == 0

def rope_pull_winner(left: list[int], right: list[int]) -> str:
    """Return "left", "right" or "draw" by the larger sum of strengths, where a team with fewer
    members gets 1 more per missing member."""
    missing = len(right) - len(left)
    a, b = sum(left) + max(missing, 0), sum(right) + max(-missing, 0)
    return "left" if a > b else "right" if b > a else "draw"
# E: The difference of the sizes is added to the smaller team's sum.
# R: rope pulling: bigger sum wins, the team that has fewer people gets +1 for each missing one
assert rope_pull_winner([5, 5], [4, 4]) == "left"
assert rope_pull_winner([8], [4, 5]) == "draw"
assert rope_pull_winner([], [1]) == "draw"

def bench_places(friends, bench, gap=0):
    """Return a text of the bench: the friends' initials with gap dots between, filled with dots
    on the right to the bench length.

    It is None if they do not fit."""
    row = ("." * gap).join(name[0] for name in friends)
    return row.ljust(bench, ".") if len(row) <= bench else None
# E: The join puts the gap between the initials, and ljust fills up.
# R: friends on a bench: initials with `gap` dots between, fill with dots; None if too long
assert bench_places(["Al", "Bo"], 5, 1) == "A.B.."
assert bench_places(["Al", "Bo"], 2) == "AB"
assert bench_places(["Al", "Bo"], 2, 1) is None

def same_day_events(events, day):
    """Return the names of (name, first, last) events that run on the day, ends included, and
    not only on that one day."""
    return [name for name, first, last in events if first <= day <= last and first != last]
# E: The chained comparison tests the day, and unequal ends mean several days.
# R: events (name, first day, last day): which multi-day events are on today?
assert same_day_events([("fair", 1, 3), ("run", 2, 2)], 2) == ["fair"]
assert same_day_events([("fair", 1, 3)], 4) == []
assert same_day_events([], 1) == []

"""Verified problems: small choices."""

from itertools import combinations, permutations, product

def outfits_without_clash(shirts, trousers, clashes):
    """List "shirt + trousers" texts of all combinations except the (shirt, trousers) pairs in
    clashes."""
    return [f"{s} + {t}" for s in shirts for t in trousers if (s, t) not in clashes]
# E: A double comprehension builds all pairs and skips the clashing ones.
# R: all outfits from shirts and trousers as "red + blue", leave out pairs in clashes
assert outfits_without_clash(["red", "blue"], ["jeans"], [("red", "jeans")]) == ["blue + jeans"]
assert outfits_without_clash(["a"], ["b", "c"], []) == ["a + b", "a + c"]
assert outfits_without_clash([], ["b"], []) == []

def menus_in_budget(starters, mains, budget):
    """Count the pairs of one starter and one main dish that cost at most budget together.

    Both are dicts of dish to price."""
    return sum(a + b <= budget for a, b in product(starters.values(), mains.values()))
# E: Product makes all pairs of prices, and true comparisons are summed.
# R: how many starter+main combos cost <= budget? two dicts dish->price
assert menus_in_budget({"soup": 4, "salad": 6}, {"pie": 9, "fish": 14}, 15) == 2
assert menus_in_budget({"soup": 4}, {"pie": 9}, 12) == 0
assert menus_in_budget({}, {"pie": 9}, 99) == 0

def alphabetical_teams_of_size(names: list[str], size: int) -> list[tuple[str, ...]]:
    """List all teams of size from names (sorted) in which the first member alphabetically is
    captain.

    Each team is a tuple with the captain first."""
    return list(combinations(sorted(names), size))
# E: Combinations of a sorted list are sorted themselves, so the captain stands first.
assert alphabetical_teams_of_size(["b", "a", "c"], 2) == [("a", "b"), ("a", "c"), ("b", "c")]
assert alphabetical_teams_of_size(["x"], 2) == []
assert alphabetical_teams_of_size(["x"], 1) == [("x",)]

def codes_from_digits(digits, length):
    """List all codes of length made of different digits of the text digits, ascending, as texts."""
    return sorted("".join(code) for code in permutations(digits, length))
# E: Permutations use every place of the text at most once.
# R: all codes with n different digits out of a string of digits, sorted strings
assert codes_from_digits("301", 2) == ["01", "03", "10", "13", "30", "31"]
assert codes_from_digits("7", 1) == ["7"]
assert codes_from_digits("1", 2) == []

def even_numbers_from_cards(cards: list[int]) -> list[int]:
    """List the different even numbers made by laying all digit cards in a row, ascending.

    A number may not begin with 0."""
    numbers = set()
    for order in permutations(cards):
        if order and order[0] != 0 and order[-1] % 2 == 0:
            numbers.add(int("".join(map(str, order))))
    return sorted(numbers)
# M: All orders are tested for their first and last digit, and a set drops repeats.
assert even_numbers_from_cards([1, 2, 0]) == [102, 120, 210]
assert even_numbers_from_cards([3, 5]) == []
assert even_numbers_from_cards([2, 2]) == [22]

def dice_sums_chance(sides: int, target: int) -> int:
    """Count the ways in which two dice with the given number of sides show the sum target."""
    return sum(a + b == target for a in range(1, sides + 1) for b in range(1, sides + 1))
# E: All pairs of faces are compared with the target.
assert dice_sums_chance(6, 7) == 6
assert dice_sums_chance(6, 2) == 1
assert dice_sums_chance(4, 9) == 0

def ways_to_throw_darts(fields, darts, score):
    """Count the different multisets of darts hits on fields that add up to score.

    The order of the hits does not matter; fields has no repeats and darts hits are all used."""
    def count(start, left, rest):
        if left == 0:
            return int(rest == 0)
        return sum(count(i, left - 1, rest - fields[i]) for i in range(start, len(fields)))
    return count(0, darts, score)
# H: The inner function never goes back to earlier fields, so each group is counted once.
assert ways_to_throw_darts([1, 5, 10], 3, 16) == 1
assert ways_to_throw_darts([1, 2, 3], 2, 4) == 2
assert ways_to_throw_darts([2], 1, 3) == 0

def pizza_choices_text(toppings: list[str], most: int) -> list[str]:
    """List all pizzas with 1 to most different toppings as "ham+corn", few toppings first."""
    return ["+".join(chosen) for size in range(1, most + 1)
            for chosen in combinations(toppings, size)]
# E: Combinations of growing sizes are joined with plus signs.
# R: all possible pizzas with 1..n toppings, text "ham+corn", smaller ones first
assert pizza_choices_text(["ham", "corn"], 2) == ["ham", "corn", "ham+corn"]
assert pizza_choices_text(["a", "b"], 1) == ["a", "b"]
assert pizza_choices_text([], 3) == []

def subsets_with_sum(numbers, total):
    """List all selections of numbers (as tuples in list order) with the sum total, short ones
    first.

    The empty selection counts when total is 0."""
    return [chosen for size in range(len(numbers) + 1)
            for chosen in combinations(numbers, size) if sum(chosen) == total]
# E: Selections of every size are made and compared with the total.
assert subsets_with_sum([1, 2, 3], 3) == [(3,), (1, 2)]
assert subsets_with_sum([5], 0) == [()]
assert subsets_with_sum([], 1) == []

def best_group_of_three(skills: dict[str, int], apart: tuple[str, str]) -> tuple[str, ...] | None:
    """Return the three names with the highest sum of skills that do not contain both names of
    apart.

    Names are in dict order; the first best group wins, None if there is none."""
    groups = [g for g in combinations(skills, 3) if not set(apart) <= set(g)]
    return max(groups, key=lambda group: sum(skills[name] for name in group), default=None)
# M: Groups with both forbidden names are filtered, and max compares the sums.
assert best_group_of_three({"a": 9, "b": 8, "c": 1, "d": 2}, ("a", "b")) == ("a", "c", "d")
assert best_group_of_three({"a": 1, "b": 2, "c": 3}, ("x", "y")) == ("a", "b", "c")
assert best_group_of_three({"a": 1, "b": 2}, ("a", "b")) is None

def row_orders_keeping_apart(guests, apart):
    """List the orders (tuples) of guests in a row in which no pair of apart sits side by side."""
    bad = {frozenset(pair) for pair in apart}
    return [row for row in permutations(guests)
            if not any(frozenset(pair) in bad for pair in zip(row, row[1:]))]
# M: Neighbours are compared as frozen sets, so the direction does not matter.
# R: all ways to seat guests in a row so that given pairs are not adjacent
assert row_orders_keeping_apart(["a", "b", "c"], [("a", "b")]) == [("a", "c", "b"), ("b", "c", "a")]
assert row_orders_keeping_apart(["a", "b"], [("b", "a")]) == []
assert row_orders_keeping_apart([], []) == [()]

def shortest_visit_order(places: dict[str, int], home: int = 0) -> int:
    """Return the shortest way from home through all places on a line, without going back.

    places maps names to positions on the line; no places need no way."""
    stops = [home, *places.values()]
    left, right = home - min(stops), max(stops) - home
    return left + right + min(left, right)
# M: One side must be walked twice, and that should be the shorter one.
assert shortest_visit_order({"a": 3, "b": -5}) == 11
assert shortest_visit_order({"a": 4}, 1) == 3
assert shortest_visit_order({}) == 0

def cheapest_visit_order(times, places):
    """Return the order of places with the least total time; times maps (from, to) tuples to
    minutes.

    Any place may be first; of equal orders the first in permutation order is taken."""
    return min(permutations(places), key=lambda o: sum(times[leg] for leg in zip(o, o[1:])))
# M: Each order is judged by the sum of its legs.
assert cheapest_visit_order({("a", "b"): 9, ("b", "a"): 1}, ["a", "b"]) == ("b", "a")
assert cheapest_visit_order({}, ["x"]) == ("x",)
assert cheapest_visit_order({("a", "b"): 1, ("b", "a"): 1}, ["a", "b"]) == ("a", "b")

def stairs_with_broken_steps(height, broken):
    """Count the ways up a stair of height steps taking 1 or 2 at a time without touching
    broken steps.

    broken is a set of step numbers; the ground is 0 and never broken."""
    ways = [1] + [0] * height
    for step in range(1, height + 1):
        if step not in broken:
            ways[step] = ways[step - 1] + (ways[step - 2] if step > 1 else 0)
    return ways[height]
# M: The ways to a step are the sum of those to the two steps below, and zero if it is broken.
# R: climbing stairs 1 or 2 at a time, but some steps are broken (set). number of ways
assert stairs_with_broken_steps(4, {2}) == 1
assert stairs_with_broken_steps(4, set()) == 5
assert stairs_with_broken_steps(2, {2}) == 0
assert stairs_with_broken_steps(0, set()) == 1

def richest_path_down(triangle):
    """Return the largest sum from top to bottom of a number triangle, moving to one of the
    two below.

    An empty triangle gives 0."""
    best = []
    for row in reversed(triangle):
        if not best:
            best = list(row)
        else:
            best = [value + max(pair) for value, pair in zip(row, zip(best, best[1:]))]
    return best[0] if best else 0
# H: From the bottom up, each number adds the better one of the two results below it.
assert richest_path_down([[1], [2, 9], [8, 1, 1]]) == 11
assert richest_path_down([[5]]) == 5
assert richest_path_down([]) == 0

def houses_with_gap_two(gifts: list[int]) -> int:
    """Return the largest sum of gifts when after each visited house the next two are skipped.

    Gifts are not negative."""
    best = [0, 0, 0]
    for gift in gifts:
        best.append(max(best[-1], best[-3] + gift))
    return best[-1]
# M: Each house is either skipped or added to the best result three places before.
assert houses_with_gap_two([5, 1, 1, 7, 2]) == 12
assert houses_with_gap_two([3, 4]) == 4
assert houses_with_gap_two([]) == 0

def cheapest_stones_across(costs):
    """Return the lowest total cost to get behind the last stone when one may step on every or
    every second.

    The start is before the first stone, so the first or second stone may come first."""
    one_back = two_back = 0
    for cost in costs:
        one_back, two_back = min(one_back, two_back) + cost, one_back
    return min(one_back, two_back)
# M: Two values hold the cheapest way to the last two stones.
# R: min cost to cross stepping stones, steps of 1 or 2, pay for stones touched
assert cheapest_stones_across([4, 1, 5, 2]) == 3
assert cheapest_stones_across([9]) == 0
assert cheapest_stones_across([]) == 0

def longest_rising_subrow(heights):
    """Return the length of the longest strictly rising selection of heights in order, gaps
    allowed."""
    best = []
    for i, height in enumerate(heights):
        before = [best[j] for j in range(i) if heights[j] < height]
        best.append(1 + max(before, default=0))
    return max(best, default=0)
# M: The best length ending at an item is one more than that of any smaller item before.
assert longest_rising_subrow([3, 1, 4, 2, 5]) == 3
assert longest_rising_subrow([5, 4]) == 1
assert longest_rising_subrow([]) == 0

def paths_with_one_river(rows, columns, river, bridge):
    """Count the right-and-down paths over a grid of crossings where row river may be entered
    only at column bridge.

    The grid has rows x columns crossings, counted from 0, and river is at least 1."""
    ways = [1] * columns
    for row in range(1, rows):
        if row == river:
            ways = [ways[c] if c == bridge else 0 for c in range(columns)]
        for column in range(1, columns):
            ways[column] += ways[column - 1]
    return ways[-1]
# H: Row by row the ways are summed up, and at the river only one column lets them through.
assert paths_with_one_river(2, 3, 1, 0) == 1
assert paths_with_one_river(3, 3, 1, 1) == 2
assert paths_with_one_river(3, 2, 9, 0) == 3

def words_from_parts(parts: list[str], word: str) -> bool:
    """Check whether word can be put together from parts, each usable any number of times."""
    possible = [True] + [False] * len(word)
    for end in range(1, len(word) + 1):
        possible[end] = any(possible[end - len(part)] and word[:end].endswith(part)
                            for part in parts if 0 < len(part) <= end)
    return possible[len(word)]
# H: An end is possible if some part ends there and the place before it is possible.
# R: can the word be split completely into pieces from the list (reuse ok)?
assert words_from_parts(["ba", "na", "n"], "banana") is True
assert words_from_parts(["ba", "na"], "banan") is False
assert words_from_parts([], "") is True

def biggest_square_garden(plot: list[str]) -> int:
    """Return the side of the largest square of "." in plot, a list of equally long texts."""
    best = 0
    sides = []
    for r, row in enumerate(plot):
        sides.append([])
        for c, cell in enumerate(row):
            side = 0
            if cell == ".":
                near = (sides[r - 1][c], sides[r][c - 1], sides[r - 1][c - 1]) if r and c else (0,)
                side = 1 + min(near)
            sides[r].append(side)
            best = max(best, side)
    return best
# H: The square ending at a cell is one larger than the smallest of its three neighbours' squares.
assert biggest_square_garden(["..#", "...", "#.."]) == 2
assert biggest_square_garden(["##"]) == 0
assert biggest_square_garden([]) == 0

def ways_to_fill_shelf(length: int, books: list[int]) -> int:
    """Count the orders of book widths (any number of each) that fill a shelf exactly."""
    ways = [1] + [0] * length
    for filled in range(1, length + 1):
        ways[filled] = sum(ways[filled - book] for book in books if book <= filled)
    return ways[length]
# M: The last book can be any that fits, so the ways before it are added up.
# R: number of ordered ways to fill a shelf of length n with books of given widths
assert ways_to_fill_shelf(4, [1, 3]) == 3
assert ways_to_fill_shelf(3, [2]) == 0
assert ways_to_fill_shelf(0, [5]) == 1

def fewest_jumps_of_frog(stones: list[int], reach: int) -> int:
    """Return the fewest jumps from the first to the last of the ascending stones, or -1.

    A jump goes forward at most reach; the frog always takes the farthest stone it can."""
    place = jumps = 0
    while place < len(stones) - 1:
        farthest = place
        while farthest + 1 < len(stones) and stones[farthest + 1] - stones[place] <= reach:
            farthest += 1
        if farthest == place:
            return -1
        place = farthest
        jumps += 1
    return jumps
# M: Going as far as possible each time never costs an extra jump.
assert fewest_jumps_of_frog([0, 2, 4, 7], 4) == 2
assert fewest_jumps_of_frog([0, 9], 4) == -1
assert fewest_jumps_of_frog([], 4) == 0

def pairs_for_dance(leaders, followers, likes):
    """Pair each leader in turn with the first free follower they like; return the dict of pairs.

    likes maps leaders to lists in order of preference; leaders without a free choice are left
    out."""
    free = set(followers)
    pairs = {}
    for leader in leaders:
        choice = next((f for f in likes.get(leader, []) if f in free), None)
        if choice is not None:
            pairs[leader] = choice
            free.remove(choice)
    return pairs
# M: Each leader takes the first liked follower from the set of free ones.
# R: greedy pairing: each leader gets the first follower on their wish list who's still free
assert pairs_for_dance(["a", "b"], ["x", "y"], {"a": ["x"], "b": ["x", "y"]}) == {
    "a": "x", "b": "y"}
assert pairs_for_dance(["a", "b"], ["x"], {"a": ["x"], "b": ["x"]}) == {"a": "x"}
assert pairs_for_dance([], ["x"], {}) == {}

def assign_cheapest_jobs(costs):
    """Return the least total cost of giving each worker a different job, costs[w][j] being
    the prices.

    There are as many jobs as workers; no workers cost 0."""
    size = len(costs)
    return min(sum(costs[w][j] for w, j in enumerate(order)) for order in permutations(range(size)))
# M: Each permutation is one assignment, and the cheapest sum is returned.
assert assign_cheapest_jobs([[1, 9], [2, 3]]) == 4
assert assign_cheapest_jobs([[7]]) == 7
assert assign_cheapest_jobs([]) == 0

def balanced_split_gap(weights: list[int]) -> int:
    """Return the smallest possible difference of the two sums when weights are split into two
    groups."""
    sums = {0}
    for weight in weights:
        sums |= {s + weight for s in sums}
    total = sum(weights)
    return min(abs(total - 2 * s) for s in sums)
# M: All reachable sums of one group are collected, and the other group is the rest.
assert balanced_split_gap([3, 1, 4, 6]) == 0
assert balanced_split_gap([5, 2]) == 3
assert balanced_split_gap([]) == 0

def flags_with_stripes(colours, stripes):
    """List the flags with the given number of stripes in which neighbouring stripes differ,
    as "red-blue"."""
    flags = ["-".join(flag) for flag in product(colours, repeat=stripes)
             if all(a != b for a, b in zip(flag, flag[1:]))]
    return flags
# E: All products are made, and those with equal neighbours are left out.
assert flags_with_stripes(["red", "blue"], 2) == ["red-blue", "blue-red"]
assert flags_with_stripes(["a"], 2) == []
assert flags_with_stripes(["a", "b"], 1) == ["a", "b"]

def bit_rows_without_double_one(length: int) -> int:
    """Count the rows of length zeros and ones without two ones side by side."""
    ends_zero, ends_one = 1, 0
    for _ in range(length):
        ends_zero, ends_one = ends_zero + ends_one, ends_zero
    return ends_zero + ends_one
# M: A zero may follow anything, a one only a zero, and both counts are updated together.
assert bit_rows_without_double_one(3) == 5
assert bit_rows_without_double_one(1) == 2
assert bit_rows_without_double_one(0) == 1

def best_two_days_trip(weather: list[int], apart: int) -> tuple[int, int] | None:
    """Return the two day indexes with the highest summed weather that are at least apart days
    apart.

    The first best pair wins; None if there is no such pair."""
    pairs = [(i, j) for i, j in combinations(range(len(weather)), 2) if j - i >= apart]
    return max(pairs, key=lambda pair: weather[pair[0]] + weather[pair[1]], default=None)
# E: Pairs of indexes far enough apart are compared by their sum.
# R: pick 2 days with best total weather score that are >= `apart` days apart, return indexes or None
assert best_two_days_trip([9, 8, 1, 5], 2) == (0, 3)
assert best_two_days_trip([1, 2], 2) is None
assert best_two_days_trip([3, 3, 3], 1) == (0, 1)

def recipes_from_fridge(recipes: dict[str, set[str]], fridge: set[str], may_buy: int) -> list[str]:
    """Return the recipes for which at most may_buy ingredients are missing, fewest missing
    first, then name."""
    missing = {name: len(needs - fridge) for name, needs in recipes.items()}
    possible = [name for name in missing if missing[name] <= may_buy]
    return sorted(possible, key=lambda name: (missing[name], name))
# E: The sizes of set differences decide both the filter and the order.
# R: what can i cook if i may buy max N missing ingredients? dict recipe -> set, fridge set, N. fewest missing first
assert recipes_from_fridge({"pie": {"egg", "leek"}, "tea": {"tea"}}, {"egg", "tea"}, 1) == [
    "tea", "pie"]
assert recipes_from_fridge({"pie": {"egg"}}, set(), 0) == []
assert recipes_from_fridge({}, {"egg"}, 3) == []

def fewest_sets_to_cover(wanted: set[str], offers: dict[str, set[str]]) -> list[str] | None:
    """Return offers taken greedily, each time the one with most wanted things still missing,
    or None.

    Ties go to the first name in the alphabet; None if something cannot be covered."""
    missing, taken = set(wanted), []
    while missing:
        best = max(sorted(offers), key=lambda name: len(offers[name] & missing), default=None)
        if best is None or not offers[best] & missing:
            return None
        taken.append(best)
        missing -= offers[best]
    return taken
# M: The best offer shrinks the set of missing things until it is empty.
assert fewest_sets_to_cover({"a", "b", "c"}, {"y": {"a", "b"}, "x": {"c"}, "z": {"b"}}) == [
    "y", "x"]
assert fewest_sets_to_cover({"q"}, {"x": {"a"}}) is None
assert fewest_sets_to_cover(set(), {}) == []

def draft_order_picks(players: list[tuple[str, int]], teams: int) -> list[list[str]]:
    """Let teams pick the best player left in snake order: 1 to n, then n to 1, and so on.

    players holds (name, strength); equal ones keep their order. Return the names per team."""
    ranked = sorted(players, key=lambda player: -player[1])
    squads = [[] for _ in range(teams)]
    for turn, (name, _) in enumerate(ranked):
        lap, place = divmod(turn, teams)
        squads[place if lap % 2 == 0 else teams - 1 - place].append(name)
    return squads
# M: Divmod gives the round and the place in it, and odd rounds run backwards.
assert draft_order_picks([("a", 9), ("b", 8), ("c", 7), ("d", 6)], 2) == [["a", "d"], ["b", "c"]]
assert draft_order_picks([("a", 1)], 2) == [["a"], []]
assert draft_order_picks([], 1) == [[]]

def rotations_of_duty(people: list[str], duties: list[str]) -> list[dict[str, str]]:
    """Return one dict duty to person per week until everybody had each duty: people rotate by one.

    There are as many people as duties."""
    weeks = []
    for shift in range(len(people)):
        weeks.append(dict(zip(duties, people[shift:] + people[:shift])))
    return weeks
# E: Each week the list of people is rotated one further and zipped with the duties.
# R: weekly rotation plan: list of dicts duty->person, rotate people by one every week
assert rotations_of_duty(["al", "bo"], ["cook", "wash"]) == [
    {"cook": "al", "wash": "bo"}, {"cook": "bo", "wash": "al"}]
assert rotations_of_duty([], []) == []
assert rotations_of_duty(["x"], ["y"]) == [{"y": "x"}]

def fair_turn_order(names, last_turn):
    """Order names by how long ago their last turn was, longest first; who never had one comes
    first.

    last_turn maps names to day numbers; equal ones are ordered by name."""
    return sorted(names, key=lambda name: (last_turn.get(name, float("-inf")), name))
# E: A missing day counts as endlessly long ago.
assert fair_turn_order(["cy", "al", "bo"], {"al": 9, "bo": 3}) == ["cy", "bo", "al"]
assert fair_turn_order(["b", "a"], {}) == ["a", "b"]
assert fair_turn_order([], {"a": 1}) == []

def match_days(teams: list[str]) -> list[list[tuple[str, str]]]:
    """Return the rounds of a league in which each two of an even number of teams meet once.

    The first team stays, the others rotate; pairs are taken from the ends inwards."""
    others = teams[1:]
    rounds = []
    for _ in range(len(others)):
        line = teams[:1] + others
        half = len(line) // 2
        rounds.append(list(zip(line[:half], reversed(line[half:]))))
        others = others[-1:] + others[:-1]
    return rounds
# M: After each round the last of the others moves to their front.
assert match_days(["a", "b", "c", "d"])[0] == [("a", "d"), ("b", "c")]
assert len(match_days(["a", "b", "c", "d"])) == 3
assert match_days(["a", "b"]) == [[("a", "b")]]

def shift_plan_gaps(plan: dict[str, list[str]], needed: dict[str, int]) -> dict[str, int]:
    """Return for each shift in needed how many people are still missing in plan; full shifts
    are left out."""
    return {shift: count - len(plan.get(shift, [])) for shift, count in needed.items()
            if count > len(plan.get(shift, []))}
# E: The planned people are counted and subtracted from the needed number.
# R: plan {"early": ["al"]}, needed {"early": 2, "late": 1} -> how many missing per shift
assert shift_plan_gaps({"early": ["al"]}, {"early": 2, "late": 1}) == {"early": 1, "late": 1}
assert shift_plan_gaps({"early": ["al", "bo"]}, {"early": 1}) == {}
assert shift_plan_gaps({}, {}) == {}

def double_booked_people(plan: dict[str, list[str]]) -> dict[str, list[str]]:
    """Map each person who appears in several slots of plan to the sorted list of these slots."""
    slots = {}
    for slot, people in plan.items():
        for person in people:
            slots.setdefault(person, []).append(slot)
    return {person: sorted(found) for person, found in slots.items() if len(found) > 1}
# M: The plan is turned round to slots per person, and single ones are filtered out.
assert double_booked_people({"10h": ["al", "bo"], "09h": ["al"]}) == {"al": ["09h", "10h"]}
assert double_booked_people({"9h": ["al"]}) == {}
assert double_booked_people({}) == {}

def finish_times_in_line(jobs: list[tuple[str, int]], start: int = 0) -> dict[str, int]:
    """Return when each (name, minutes) job is finished if they are done one after the other
    from start."""
    finish = {}
    for name, minutes in jobs:
        start += minutes
        finish[name] = start
    return finish
# E: The running time after each job is its finish.
assert finish_times_in_line([("wash", 30), ("dry", 20)], 600) == {"wash": 630, "dry": 650}
assert finish_times_in_line([("a", 0)]) == {"a": 0}
assert finish_times_in_line([]) == {}

def jobs_done_by(jobs, workers, deadline):
    """Count jobs (minutes, in order) finished by deadline when each goes to the worker free
    earliest.

    All workers are free at 0; a job that ends exactly at the deadline counts."""
    free = [0] * workers
    done = 0
    for minutes in jobs:
        first = free.index(min(free))
        free[first] += minutes
        done += free[first] <= deadline
    return done
# M: The earliest free worker takes the job, and its end is compared with the deadline.
assert jobs_done_by([5, 3, 4, 9], 2, 8) == 3
assert jobs_done_by([5], 1, 4) == 0
assert jobs_done_by([], 3, 10) == 0

def late_jobs_by_deadline(jobs: list[tuple[str, int, int]]) -> list[str]:
    """Return the names of jobs that finish late when (name, minutes, deadline) jobs run by
    earliest deadline.

    They run one after the other from 0; equal deadlines keep the given order."""
    late, clock = [], 0
    for name, minutes, deadline in sorted(jobs, key=lambda job: job[2]):
        clock += minutes
        if clock > deadline:
            late.append(name)
    return late
# E: The clock adds up the minutes in order of the deadlines.
# R: jobs (name, minutes, deadline), do earliest deadline first. which ones end too late?
assert late_jobs_by_deadline([("a", 5, 20), ("b", 4, 3), ("c", 9, 15)]) == ["b"]
assert late_jobs_by_deadline([("a", 5, 5)]) == []
assert late_jobs_by_deadline([]) == []

def earliest_common_start(calendars: list[list[int]], length: int) -> int | None:
    """Return the first hour from 8 to 17 from which all calendars are free for length hours,
    or None.

    A calendar is a list of busy hours; the meeting must end by 18."""
    busy = {hour for calendar in calendars for hour in calendar}
    for start in range(8, 19 - length):
        if busy.isdisjoint(range(start, start + length)):
            return start
    return None
# E: All busy hours form one set, which the hours of the meeting must not touch.
assert earliest_common_start([[8, 10], [11]], 2) == 12
assert earliest_common_start([[], []], 10) == 8
assert earliest_common_start([list(range(8, 18))], 1) is None

def exam_slots(students: dict[str, list[str]], exams: list[str]) -> dict[str, int]:
    """Give each exam, in order, the smallest slot from 1 that no exam sharing a student with
    it has.

    students maps names to the exams they take."""
    slots = {}
    for exam in exams:
        clashing = {other for taken in students.values() if exam in taken for other in taken}
        used = {slots[other] for other in clashing if other in slots}
        slots[exam] = next(n for n in range(1, len(exams) + 1) if n not in used)
    return slots
# H: Each exam avoids the slots of the exams that share a student with it.
assert exam_slots({"al": ["m", "p"], "bo": ["p", "c"]}, ["m", "p", "c"]) == {"m": 1, "p": 2, "c": 1}
assert exam_slots({}, ["x", "y"]) == {"x": 1, "y": 1}
assert exam_slots({"a": ["x"]}, []) == {}

def parking_fee_by_slices(minutes: int, slices: list[tuple[int, int]], maximum: int) -> int:
    """Return the fee: slices are (length, price) begun parts in order, the last one repeats,
    up to maximum.

    Zero minutes cost nothing."""
    fee = place = 0
    while minutes > 0 and fee < maximum:
        length, price = slices[min(place, len(slices) - 1)]
        fee += price
        minutes -= length
        place += 1
    return min(fee, maximum)
# M: Every begun slice is paid, and min keeps the index at the last slice.
# R: parking: slices [(30, 100), (60, 150)] each begun slice costs, last one repeats, capped at maximum
assert parking_fee_by_slices(100, [(30, 100), (60, 150)], 900) == 400
assert parking_fee_by_slices(999, [(30, 100)], 500) == 500
assert parking_fee_by_slices(0, [(30, 100)], 500) == 0

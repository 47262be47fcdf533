"""Verified problems: two lists at once."""

from collections import Counter
from itertools import zip_longest

def new_and_gone(yesterday, today):
    """Return a text like "+milk -bread" for the items new today and gone since yesterday.

    New items come first in today's order, then gone ones in yesterday's order."""
    new = [f"+{item}" for item in today if item not in yesterday]
    gone = [f"-{item}" for item in yesterday if item not in today]
    return " ".join(new + gone)
# E: Two filters with opposite roles make the marked names, which are joined.
# R: compare yesterdays and todays shopping lists, output like "+milk -bread" (new ones first)
assert new_and_gone(["bread", "tea"], ["tea", "milk"]) == "+milk -bread"
assert new_and_gone(["tea"], ["tea"]) == ""
assert new_and_gone([], ["a", "b"]) == "+a +b"

def score_of_test(answers, key, wrong_penalty):
    """Score 1 for each right answer and minus wrong_penalty for each wrong one; None is 0."""
    score = 0
    for given, right in zip(answers, key):
        if given == right:
            score += 1
        elif given is not None:
            score -= wrong_penalty
    return score
# E: Right answers add a point and wrong ones subtract the penalty, blanks do neither.
# R: grade a quiz: answers vs key, +1 right, minus penalty if wrong, None = not answered = 0. args answers, key, penalty
assert score_of_test(["a", "b", None], ["a", "c", "d"], 0.5) == 0.5
assert score_of_test(["a"], ["a"], 1) == 1
assert score_of_test([], [], 1) == 0

def winner_of_duels(team_a, team_b):
    """Return "A", "B" or "draw" for the team with more wins when members duel pairwise by strength.

    Equal strength is a win for nobody; members without an opponent do not fight."""
    balance = sum((a > b) - (a < b) for a, b in zip(team_a, team_b))
    if balance == 0:
        return "draw"
    return "A" if balance > 0 else "B"
# M: The difference of two comparisons is 1, 0 or -1 for each duel.
assert winner_of_duels([5, 3, 9], [4, 3, 10]) == "draw"
assert winner_of_duels([5, 5], [1, 1, 9]) == "A"
assert winner_of_duels([1], [2]) == "B"
assert winner_of_duels([], []) == "draw"

def merge_by_score(mine, yours):
    """Merge two lists of (name, score) that fall by score into one; mine goes first on ties."""
    merged = []
    i = j = 0
    while i < len(mine) and j < len(yours):
        if mine[i][1] >= yours[j][1]:
            merged.append(mine[i])
            i += 1
        else:
            merged.append(yours[j])
            j += 1
    return merged + mine[i:] + yours[j:]
# H: Two indexes walk through the lists, and the higher score is taken each time.
# R: merge two descending leaderboards of (name, score) into one descending, on equal score the first list first. no sort() pls
assert merge_by_score([("a", 9), ("b", 4)], [("c", 9), ("d", 5)]) == [
    ("a", 9), ("c", 9), ("d", 5), ("b", 4)]
assert merge_by_score([], [("c", 1)]) == [("c", 1)]
assert merge_by_score([], []) == []

def still_to_buy(needed, bought):
    """Return what is still needed, one entry of needed struck for each equal entry of bought."""
    rest = Counter(needed) - Counter(bought)
    return sorted(rest.elements())
# M: The difference of two counters keeps only positive counts, which elements spells out.
# R: shopping: needed list minus bought list, counting multiples. sorted result
assert still_to_buy(["egg", "egg", "milk"], ["egg"]) == ["egg", "milk"]
assert still_to_buy(["egg"], ["egg", "tea"]) == []
assert still_to_buy([], ["tea"]) == []

def weighted_points(points, weights):
    """Return the weighted mean of points rounded to 2 decimals, 0.0 when the weights sum to 0."""
    total = sum(weights)
    if total == 0:
        return 0.0
    return round(sum(p * w for p, w in zip(points, weights)) / total, 2)
# E: The products are added and divided by the sum of the weights.
assert weighted_points([1, 2], [1, 3]) == 1.75
assert weighted_points([4], [0]) == 0.0
assert weighted_points([2, 3, 3], [1, 1, 1]) == 2.67

def pick_by_flags(items, flags, wanted=True):
    """Return the items whose flag at the same index equals wanted."""
    return [item for item, flag in zip(items, flags) if flag == wanted]
# E: Items and flags are walked through together and filtered by the flag.
# R: items + parallel list of flags, return items where flag == wanted (default True)
assert pick_by_flags(["a", "b", "c"], [True, False, True]) == ["a", "c"]
assert pick_by_flags(["a", "b"], [True, False], False) == ["b"]
assert pick_by_flags([], []) == []

def better_of_attempts(first_try, second_try):
    """Return for each athlete the better result; None marks a failed try, two failures give
    None."""
    best = []
    for a, b in zip(first_try, second_try):
        valid = [result for result in (a, b) if result is not None]
        best.append(max(valid, default=None))
    return best
# M: Failed tries are filtered out before max, which has None as default.
# R: two lists of jump results, None = foul. elementwise best, None if both fouled
assert better_of_attempts([5, None, None], [6, 4, None]) == [6, 4, None]
assert better_of_attempts([7], [None]) == [7]
assert better_of_attempts([], []) == []

def agreement_letters(mine, yours):
    """Return "y" where both lists have an equal entry, else "n", and "x" past the shorter list."""
    letters = ["y" if a == b else "n" for a, b in zip(mine, yours)]
    return "".join(letters) + "x" * abs(len(mine) - len(yours))
# E: The zipped part is compared, and the difference of lengths gives the marks at the end.
assert agreement_letters([1, 2, 3], [1, 5]) == "ynx"
assert agreement_letters([], [4, 4]) == "xx"
assert agreement_letters([1], [1]) == "y"

def riffle_from_bottom(left, right):
    """Interleave two packs starting with the last card of left, then the last of right, and so on.

    When a pack is empty, the other continues alone."""
    left, right = left[::-1], right[::-1]
    mixed = []
    for i in range(max(len(left), len(right))):
        if i < len(left):
            mixed.append(left[i])
        if i < len(right):
            mixed.append(right[i])
    return mixed
# M: Both packs are reversed and read index by index as far as they reach.
assert riffle_from_bottom([1, 2], [7, 8, 9]) == [2, 9, 1, 8, 7]
assert riffle_from_bottom([], [3]) == [3]
assert riffle_from_bottom([1], []) == [1]

def missing_partners(lefts, rights):
    """Return (lefts only, rights only): sorted lists of shoe numbers without a partner.

    Every number occurs at most once in each list."""
    return sorted(set(lefts) - set(rights)), sorted(set(rights) - set(lefts))
# E: Set differences in both directions find the unpaired numbers.
# R: left shoes and right shoes by number. which have no partner? two sorted lists as a tuple
assert missing_partners([38, 40, 41], [40, 39]) == ([38, 41], [39])
assert missing_partners([1], [1]) == ([], [])
assert missing_partners([], []) == ([], [])

def first_longer_or_equal(first, second):
    """Return the longer list, the first when both are equally long, without its last element."""
    longer = first if len(first) >= len(second) else second
    return longer[:-1]
# E: A conditional expression chooses the list and a slice drops its end.
assert first_longer_or_equal([1, 2], [3, 4]) == [1]
assert first_longer_or_equal([1], [3, 4, 5]) == [3, 4]
assert first_longer_or_equal([], []) == []

def price_changes_text(names, old, new):
    """Return lines "name: old -> new" for the names whose price changed; the lists run in
    parallel."""
    return [f"{name}: {a} -> {b}" for name, a, b in zip(names, old, new) if a != b]
# E: Three lists are zipped and only changed prices make a line.
# R: three lists names, old prices, new prices. lines like "tea: 3 -> 4" but only where price changed
assert price_changes_text(["tea", "jam"], [3, 5], [4, 5]) == ["tea: 3 -> 4"]
assert price_changes_text(["tea"], [3], [3]) == []
assert price_changes_text([], [], []) == []

def take_turns_until(first, second, stop):
    """Alternate the items of first and second (first starts) up to and including the item stop.

    Without stop the alternation ends when the shorter list is used up."""
    said = []
    for pair in zip(first, second):
        for word in pair:
            said.append(word)
            if word == stop:
                return said
    return said
# M: The pairs are spelled out word by word, and the stop word ends the function.
assert take_turns_until(["hi", "ok"], ["hey", "bye"], "ok") == ["hi", "hey", "ok"]
assert take_turns_until(["a"], ["b", "c"], "z") == ["a", "b"]
assert take_turns_until([], ["b"], "b") == []

def points_for_tips(tips, results):
    """Give 3 points for an exact tip and 1 for the right winner or a rightly tipped draw.

    Both lists hold (home goals, away goals); the total is returned."""
    total = 0
    for (h, a), (home, away) in zip(tips, results):
        if (h, a) == (home, away):
            total += 3
        elif (h > a) == (home > away) and (h < a) == (home < away):
            total += 1
    return total
# H: The tendency agrees when both comparisons of the goals give the same answers.
# R: football betting: exact score 3 points, right tendency (win/draw/loss) 1 point. lists of tuples tips and results
assert points_for_tips([(2, 1), (0, 0), (1, 0)], [(2, 1), (1, 1), (0, 1)]) == 4
assert points_for_tips([(3, 0)], [(1, 0)]) == 1
assert points_for_tips([], []) == 0

def shared_start(route_a, route_b):
    """Return the stops that both routes have in common from the start on."""
    common = []
    for a, b in zip(route_a, route_b):
        if a != b:
            break
        common.append(a)
    return common
# E: The loop collects equal stops and breaks at the first difference.
assert shared_start(["x", "y", "z"], ["x", "y", "q"]) == ["x", "y"]
assert shared_start(["x"], ["y"]) == []
assert shared_start([], ["y"]) == []

def shared_ending_length(word_list, other_list):
    """Count how many entries at the end of both lists agree, from the last one backwards."""
    count = 0
    while (count < min(len(word_list), len(other_list))
           and word_list[-1 - count] == other_list[-1 - count]):
        count += 1
    return count
# M: Negative indexes compare the ends while the entries agree.
# R: how many entries are equal counting from the end of two lists
assert shared_ending_length([1, 2, 3], [9, 2, 3]) == 2
assert shared_ending_length([1], [2]) == 0
assert shared_ending_length([5], [4, 5]) == 1

def all_from_menu(order, menu):
    """Return the entries of order that the menu lacks, each once in order of appearance.

    Upper and lower case do not matter, and the entries are returned as ordered."""
    known = {dish.lower() for dish in menu}
    unknown = []
    for dish in order:
        if dish.lower() not in known:
            known.add(dish.lower())
            unknown.append(dish)
    return unknown
# M: An unknown dish is reported and then added to the known ones to avoid repeats.
assert all_from_menu(["Soup", "pie", "PIE"], ["soup"]) == ["pie"]
assert all_from_menu(["Tea"], ["TEA"]) == []
assert all_from_menu([], ["tea"]) == []

def seat_guests(names, seats):
    """Return a dict seat -> name; guests beyond the seats go to the key "standing" as a list.

    The key "standing" is always there."""
    plan = dict(zip(seats, names))
    plan["standing"] = names[len(seats):]
    return plan
# E: The zip fills the seats, and the slice behind them is the rest.
assert seat_guests(["Al", "Bo"], [4]) == {4: "Al", "standing": ["Bo"]}
assert seat_guests(["Al"], [1, 2]) == {1: "Al", "standing": []}
assert seat_guests([], []) == {"standing": []}

def dominates(mine, yours):
    """Tell if mine is at least as good as yours everywhere and better (greater) somewhere.

    Both lists have the same length."""
    pairs = list(zip(mine, yours))
    return all(a >= b for a, b in pairs) and any(a > b for a, b in pairs)
# E: All pairs are compared with at-least and any pair with greater.
# R: True if list a is >= list b at every place and > at at least one place
assert dominates([3, 4], [3, 2]) is True
assert dominates([3, 4], [3, 4]) is False
assert dominates([5, 1], [2, 2]) is False

def swap_tails(first, second, place):
    """Return two new lists whose elements from index place on are exchanged."""
    return first[:place] + second[place:], second[:place] + first[place:]
# E: The heads stay and the tail slices are added crosswise.
assert swap_tails([1, 2, 3], [7, 8, 9], 1) == ([1, 8, 9], [7, 2, 3])
assert swap_tails([1], [2, 3], 1) == ([1, 3], [2])
assert swap_tails([], [5], 0) == ([5], [])

def sorted_union_once(a, b):
    """Merge two rising lists into one rising list in which every value occurs just once."""
    result = []
    for value in sorted(a + b):
        if not result or result[-1] != value:
            result.append(value)
    return result
# E: After sorting, equal values are neighbours and only the first is taken.
assert sorted_union_once([1, 3, 3], [2, 3, 5]) == [1, 2, 3, 5]
assert sorted_union_once([], [4, 4]) == [4]
assert sorted_union_once([], []) == []

def correlate_moves(prices_a, prices_b):
    """Count the days on which both prices moved in the same direction, both up or both down."""
    same = 0
    for i in range(1, min(len(prices_a), len(prices_b))):
        step_a = prices_a[i] - prices_a[i - 1]
        step_b = prices_b[i] - prices_b[i - 1]
        if step_a * step_b > 0:
            same += 1
    return same
# M: The product of the two steps is positive only if both have the same sign.
# R: two price series, count days where both rise or both fall
assert correlate_moves([1, 2, 3, 2], [5, 6, 4, 1]) == 2
assert correlate_moves([1, 1], [2, 3]) == 0
assert correlate_moves([], [1]) == 0

def names_by_marks(names, marks):
    """Return the names sorted by falling mark, equal marks by name; the lists run in parallel."""
    return [name for mark, name in sorted(zip(marks, names), key=lambda pair: (-pair[0], pair[1]))]
# M: Pairs of mark and name are sorted by a tuple with the negated mark.
assert names_by_marks(["Cy", "Al", "Bo"], [2, 2, 5]) == ["Bo", "Al", "Cy"]
assert names_by_marks([], []) == []
assert names_by_marks(["Z", "A"], [9, 1]) == ["Z", "A"]

def count_common_multiset(hand_a, hand_b):
    """Count how many cards of hand_a can be matched with equal cards of hand_b, each used once."""
    return sum((Counter(hand_a) & Counter(hand_b)).values())
# E: The intersection of counters keeps the smaller count of each card.
# R: number of cards two hands have in common, counting duplicates properly
assert count_common_multiset([1, 1, 2], [1, 1, 1]) == 2
assert count_common_multiset([3], [4]) == 0
assert count_common_multiset([], []) == 0

def is_shift_of(first, second, amount):
    """Check whether every value in second is the value in first plus amount, with equal lengths."""
    return len(first) == len(second) and all(b - a == amount for a, b in zip(first, second))
# E: The lengths are compared first, then each difference.
assert is_shift_of([1, 2], [4, 5], 3) is True
assert is_shift_of([1, 2], [4], 3) is False
assert is_shift_of([], [], 7) is True

def alternate_winner(a, b):
    """Return a list that takes the larger value at even indexes and the smaller at odd ones."""
    return [max(pair) if i % 2 == 0 else min(pair) for i, pair in enumerate(zip(a, b))]
# E: The parity of the index chooses between max and min of the pair.
# R: elementwise: bigger value at even index, smaller one at odd index
assert alternate_winner([1, 1, 1], [2, 2, 0]) == [2, 1, 1]
assert alternate_winner([5], [5, 6]) == [5]
assert alternate_winner([], []) == []

def transfer_matching(source, target, letter):
    """Move all words that begin with letter from source to the end of target, both in place.

    Return how many words were moved."""
    moving = [word for word in source if word.startswith(letter)]
    source[:] = [word for word in source if not word.startswith(letter)]
    target.extend(moving)
    return len(moving)
# M: The slice assignment empties the source of the words that extend the target.
# R: move every word starting with `letter` from list 1 to list 2 (both changed in place), return count
shelf, box = ["ant", "bee", "ape"], ["cat"]
assert transfer_matching(shelf, box, "a") == 2
assert (shelf, box) == (["bee"], ["cat", "ant", "ape"])
assert transfer_matching([], [], "a") == 0

def longest_run_of_agreement(a, b):
    """Return the length of the longest stretch of indexes at which two lists agree."""
    best = run = 0
    for x, y in zip(a, b):
        run = run + 1 if x == y else 0
        best = max(best, run)
    return best
# E: The run grows on agreement, is reset otherwise, and its maximum is kept.
assert longest_run_of_agreement([1, 2, 3, 4], [1, 2, 9, 4]) == 2
assert longest_run_of_agreement([1], [2]) == 0
assert longest_run_of_agreement([], []) == 0

def translate_with_lists(words, source, target):
    """Translate the words by the parallel lists source and target; unknown words get brackets."""
    table = dict(zip(source, target))
    return [table.get(word, f"[{word}]") for word in words]
# E: A dictionary made from the two lists is asked with a marked default.
# R: two parallel lists as dictionary (german, english). translate words, unknown ones as [word]
assert translate_with_lists(["Hund", "Gnu"], ["Hund"], ["dog"]) == ["dog", "[Gnu]"]
assert translate_with_lists(["a"], [], []) == ["[a]"]
assert translate_with_lists([], ["a"], ["b"]) == []

def balance_two_bags(heavy, light):
    """Move items from the end of heavy to light while heavy is heavier, in place.

    An item is moved only if heavy does not become lighter than light; return both sums."""
    while heavy and sum(heavy) - heavy[-1] >= sum(light) + heavy[-1]:
        light.append(heavy.pop())
    return sum(heavy), sum(light)
# H: The condition looks ahead to the sums after the move.
assert balance_two_bags([5, 4, 2, 1], [3]) == (9, 6)
assert balance_two_bags([1], [5]) == (1, 5)
assert balance_two_bags([], []) == (0, 0)

def cheaper_shop_names(shop_a, shop_b, names):
    """Return "A", "B" or "same" for each product name as a dictionary, the cheaper shop winning.

    shop_a and shop_b list the prices in the order of names."""
    result = {}
    for name, a, b in zip(names, shop_a, shop_b):
        result[name] = "same" if a == b else "A" if a < b else "B"
    return result
# E: A chained conditional expression compares the two prices of each name.
# R: per product say "A", "B" or "same", which shop is cheaper. args prices A, prices B, names
assert cheaper_shop_names([1, 2], [2, 2], ["x", "z"]) == {"x": "A", "z": "same"}
assert cheaper_shop_names([], [], []) == {}
assert cheaper_shop_names([5], [6], ["q"]) == {"q": "A"}
assert cheaper_shop_names([7], [6], ["q"]) == {"q": "B"}

def update_prices(prices, new_prices):
    """Overwrite prices in place by the entries of new_prices that are not None, index by index.

    Extra entries of new_prices are appended; None among them is left out."""
    for i, price in enumerate(new_prices):
        if price is None:
            continue
        if i < len(prices):
            prices[i] = price
        else:
            prices.append(price)
    return prices
# M: The index tells whether an entry is replaced or appended.
assert update_prices([5, 6], [None, 7, 8]) == [5, 7, 8]
assert update_prices([], [None, 3]) == [3]
assert update_prices([4], []) == [4]

def cross_off_in_order(plan, done):
    """Return the rest of the plan after crossing off done from its front while both agree.

    At the first disagreement the crossing off stops."""
    i = 0
    while i < len(plan) and i < len(done) and plan[i] == done[i]:
        i += 1
    return plan[i:]
# E: The index passes the common start, and the slice from there is the rest.
# R: remove the common beginning of two lists from the first one and return what's left of it
assert cross_off_in_order(["a", "b", "c"], ["a", "x"]) == ["b", "c"]
assert cross_off_in_order(["a"], ["a", "b"]) == []
assert cross_off_in_order([], ["a"]) == []

def nearest_partner(points, stations):
    """Return for each point the nearest station, the smaller one if two are equally near."""
    return [min(stations, key=lambda s: (abs(s - point), s)) for point in points]
# M: The key is a tuple of distance and station, which settles ties.
# R: for each point the closest station (smaller if tied)
assert nearest_partner([4, 10], [2, 6, 9]) == [2, 9]
assert nearest_partner([], [1]) == []
assert nearest_partner([5], [7]) == [7]

def votes_changed(first_round, second_round):
    """List the voters as (voter, before, after) whose vote differs in two dicts voter -> vote.

    Only voters of both rounds count, sorted by name."""
    both = sorted(first_round.keys() & second_round.keys())
    return [(v, first_round[v], second_round[v]) for v in both if first_round[v] != second_round[v]]
# M: The common keys are sorted and filtered by unequal votes.
assert votes_changed({"al": 1, "bo": 2}, {"bo": 1, "cy": 3}) == [("bo", 2, 1)]
assert votes_changed({"al": 1}, {"al": 1}) == []
assert votes_changed({}, {}) == []

def mix_by_pattern(first, second, pattern):
    """Build a list by the pattern of "1" and "2": each digit takes the next item of that list.

    The lists are long enough."""
    sources = {"1": iter(first), "2": iter(second)}
    return [next(sources[digit]) for digit in pattern]
# M: Iterators remember how far each list has been used.
# R: pattern "1121" -> take next from list one, next from list one, next from list two, next from list one
assert mix_by_pattern(["a", "b", "c"], ["x", "y"], "1121") == ["a", "b", "x", "c"]
assert mix_by_pattern([], ["x"], "2") == ["x"]
assert mix_by_pattern(["a"], [], "") == []

def outbid(bids_a, bids_b):
    """Return how many times the lead changes when bids alternate, A first, each list rising.

    Bidding starts with nobody leading; a bid not above the highest changes nothing."""
    highest, leader, changes = 0, None, 0
    for a, b in zip_longest(bids_a, bids_b, fillvalue=0):
        for name, bid in (("A", a), ("B", b)):
            if bid > highest:
                highest = bid
                changes += leader not in (None, name)
                leader = name
    return changes
# H: Each bid above the highest makes its bidder the leader, and a different one counts as change.
assert outbid([10, 30], [20]) == 2
assert outbid([10, 30], [5, 20]) == 0
assert outbid([], []) == 0

def compare_sorted_words(mine, yours):
    """Return three sorted lists: words only mine, words in both, words only yours."""
    a, b = set(mine), set(yours)
    return [sorted(part) for part in (a - b, a & b, b - a)]
# E: Three set operations are sorted in one comprehension.
# R: venn diagram of two word lists as [only mine, both, only yours], sorted
assert compare_sorted_words(["x", "y"], ["y", "z"]) == [["x"], ["y"], ["z"]]
assert compare_sorted_words([], ["q"]) == [[], [], ["q"]]
assert compare_sorted_words(["m", "m"], ["m"]) == [[], ["m"], []]

def match_percent(profile_a: list[str], profile_b: list[str]) -> int:
    """Return the shared interests in percent of all different interests, as a whole number.

    The result is rounded down and is 0 if nobody has any interest."""
    together = set(profile_a) | set(profile_b)
    shared = set(profile_a) & set(profile_b)
    return 100 * len(shared) // len(together) if together else 0
# E: Intersection and union are counted and divided.
assert match_percent(["art", "chess"], ["chess", "golf"]) == 33
assert match_percent(["art"], ["art"]) == 100
assert match_percent([], []) == 0

def filled_by_second(main, backup, empty=""):
    """Replace empty entries of main by the backup entry of the same index, where there is one."""
    filled = main[:]
    for i, spare in enumerate(backup[:len(main)]):
        if filled[i] == empty:
            filled[i] = spare
    return filled
# E: Only indexes inside both lists are visited and empty entries replaced.
assert filled_by_second(["a", "", ""], ["x", "y"]) == ["a", "y", ""]
assert filled_by_second([""], ["p", "q"]) == ["p"]
assert filled_by_second([0, 1], [7, 8], 0) == [7, 1]

def who_finished_between(start_order, finish_order, name):
    """Return how many places name gained (positive) or lost (negative) from start to finish.

    A runner missing in the finish order gives None."""
    if name not in finish_order:
        return None
    return start_order.index(name) - finish_order.index(name)
# E: The finishing index is subtracted from the starting one.
# R: grid position vs finish position: places gained (+) or lost (-), None for did not finish
assert who_finished_between(["a", "b", "c"], ["c", "a", "b"], "c") == 2
assert who_finished_between(["a", "b"], ["b", "a"], "a") == -1
assert who_finished_between(["a"], [], "a") is None

def biggest_gainer(before, after):
    """Return the name that climbed the most places between two orders of the same names.

    On ties the one better placed after wins; with no climb at all return None."""
    best, climb = None, 0
    for place, name in enumerate(after):
        gained = before.index(name) - place
        if gained > climb:
            best, climb = name, gained
    return best
# M: The names are tried from the best place after, and only a larger climb replaces the best.
assert biggest_gainer(["a", "b", "c", "d"], ["c", "a", "d", "b"]) == "c"
assert biggest_gainer(["a", "b"], ["a", "b"]) is None
assert biggest_gainer(["a", "b"], ["b", "a"]) == "b"

def recipe_costs(amounts, prices):
    """Return the costs amount * price as texts with two decimals, "n/a" where a price is None."""
    costs = []
    for amount, price in zip(amounts, prices):
        costs.append("n/a" if price is None else f"{amount * price:.2f}")
    return costs
# E: A missing price gives a word, any other a formatted product.
assert recipe_costs([2, 1], [1.25, None]) == ["2.50", "n/a"]
assert recipe_costs([0], [3]) == ["0.00"]
assert recipe_costs([], []) == []

def all_pairs_but_same(people, others):
    """List all pairs "a-b" with a from people and b from others, leaving out equal names."""
    return [f"{a}-{b}" for a in people for b in others if a != b]
# E: Two for clauses make all combinations, and the condition drops equal ones.
# R: every combination of 2 lists as "a-b", skip when a == b
assert all_pairs_but_same(["x", "y"], ["y", "z"]) == ["x-y", "x-z", "y-z"]
assert all_pairs_but_same(["x"], ["x"]) == []
assert all_pairs_but_same([], ["x"]) == []

def insert_between_equal(first, second, glue):
    """Join two lists, with glue between them only if the last of first equals the first of
    second."""
    if first and second and first[-1] == second[0]:
        return first + [glue] + second
    return first + second
# E: Both lists must have elements before the touching ends are compared.
assert insert_between_equal([1, 2], [2, 3], 0) == [1, 2, 0, 2, 3]
assert insert_between_equal([1], [2], 0) == [1, 2]
assert insert_between_equal([], [2], 0) == [2]

def chain_if_overlap(first, second):
    """Join two lists so that the longest end of first equal to a start of second occurs once."""
    for size in range(min(len(first), len(second)), 0, -1):
        if first[-size:] == second[:size]:
            return first + second[size:]
    return first + second
# H: Overlaps are tried from the longest to the shortest, and without one the lists are added.
# R: glue two lists overlapping as much as possible: [1,2,3] + [2,3,4] -> [1,2,3,4]
assert chain_if_overlap([1, 2, 3], [2, 3, 4]) == [1, 2, 3, 4]
assert chain_if_overlap([1], [2]) == [1, 2]
assert chain_if_overlap([5, 5], [5, 5]) == [5, 5]

def scores_if_known(names, table):
    """Return (found, missing): the scores of known names as a list and the number of unknown ones.

    table is a list of (name, score) pairs."""
    scores = dict(table)
    found = [scores[name] for name in names if name in scores]
    return found, len(names) - len(found)
# E: The pairs become a dictionary, and the rest is a difference of lengths.
assert scores_if_known(["al", "zo", "bo"], [("al", 3), ("bo", 5)]) == ([3, 5], 1)
assert scores_if_known([], [("al", 3)]) == ([], 0)
assert scores_if_known(["x"], []) == ([], 1)

def crossing_index(rising, falling):
    """Return the first index at which the value in rising is at least that in falling, else -1."""
    for i, (low, high) in enumerate(zip(rising, falling)):
        if low >= high:
            return i
    return -1
# E: The lists are compared index by index until the first one has caught up.
assert crossing_index([1, 4, 7], [9, 5, 2]) == 2
assert crossing_index([1], [3]) == -1
assert crossing_index([2, 0], [2, 9]) == 0

def bigger_half_sum(mine, yours):
    """Return the larger of two sums: the first half of mine plus the second half of yours, or
    the other way round.

    The lists have the same even length."""
    half = len(mine) // 2
    return max(sum(mine[:half] + yours[half:]), sum(yours[:half] + mine[half:]))
# M: Both combinations of half slices are added up and compared.
assert bigger_half_sum([1, 9], [5, 2]) == 14
assert bigger_half_sum([4, 4], [4, 4]) == 8
assert bigger_half_sum([], []) == 0

def invite_without_enemies(friends, enemies):
    """Return the friends in order without those that appear in enemies as (friend, other) pairs
    with an already invited other.

    Pairs count in both directions."""
    invited = []
    for friend in friends:
        if not any((friend, g) in enemies or (g, friend) in enemies for g in invited):
            invited.append(friend)
    return invited
# H: A friend is added only when no pair with an already invited guest is in the list.
assert invite_without_enemies(["a", "b", "c"], [("b", "a")]) == ["a", "c"]
assert invite_without_enemies(["a", "b"], []) == ["a", "b"]
assert invite_without_enemies([], [("a", "b")]) == []

def paired_difference_stats(before, after):
    """Return (number improved, number worsened, biggest change as a positive number).

    Improved means larger after; the lists run in parallel and may be empty (0, 0, 0)."""
    steps = [b - a for a, b in zip(before, after)]
    improved = sum(step > 0 for step in steps)
    worsened = sum(step < 0 for step in steps)
    return improved, worsened, max(map(abs, steps), default=0)
# M: The differences are counted by sign and their largest absolute value is taken.
# R: before/after measurements: how many went up, how many down, and the biggest absolute change
assert paired_difference_stats([1, 5, 3], [4, 1, 3]) == (1, 1, 4)
assert paired_difference_stats([], []) == (0, 0, 0)
assert paired_difference_stats([2], [2]) == (0, 0, 0)

"""Verified problems: pairs merge."""

def line_totals(prices: list[float], amounts: list[int]) -> list[float]:
    """Multiply each price with the amount at the same position."""
    return [price * amount for price, amount in zip(prices, amounts)]
# E: zip walks through both lists side by side.
# R: i have prices and how many i bought of each (two lists). cost of each line?
assert line_totals([2, 5], [3, 1]) == [6, 5]
assert line_totals([], []) == []
assert line_totals([0.5], [4]) == [2.0]

def names_with_ages(names, ages):
    """Join names and ages to texts like "Ann (9)"."""
    return [f"{name} ({age})" for name, age in zip(names, ages)]
# E: Each pair from zip fills the f-string.
# R: combine two lists ["Ann"], [9] to strings "Ann (9)"
assert names_with_ages(["Ann", "Bo"], [9, 10]) == ["Ann (9)", "Bo (10)"]
assert names_with_ages(["Cy"], [0]) == ["Cy (0)"]
assert names_with_ages([], []) == []

def count_same_places(one, other):
    """Count the positions at which both lists hold the same item."""
    return sum(a == b for a, b in zip(one, other))
# E: Each equal pair is True and adds one to the sum.
# R: two lists, on how many positions are they equal?
assert count_same_places([1, 2, 3], [1, 5, 3]) == 2
assert count_same_places(["a"], ["b", "a"]) == 0
assert count_same_places([], []) == 0

def higher_of_each(morning, evening):
    """Return the larger value of each position of two equally long lists."""
    return [max(pair) for pair in zip(morning, evening)]
# E: max works on the tuples that zip makes.
assert higher_of_each([1, 9], [4, 2]) == [4, 9]
assert higher_of_each([3], [3]) == [3]
assert higher_of_each([], []) == []

def wins_of_first(own, rival):
    """Count the rounds in which the own score is higher than the rival's."""
    wins = 0
    for mine, theirs in zip(own, rival):
        if mine > theirs:
            wins += 1
    return wins
# E: The loop compares the scores round by round.
# R: Two players, one list of scores each. In how many rounds was the first one better?
assert wins_of_first([3, 5, 1], [2, 5, 0]) == 2
assert wins_of_first([1], [2]) == 0
assert wins_of_first([], []) == 0

def first_mismatch(one, other):
    """Return the first index at which two lists differ, or None if one begins with the
    other."""
    for index, (a, b) in enumerate(zip(one, other)):
        if a != b:
            return index
    return None
# M: enumerate around zip gives the index together with the pair.
# R: at which index do two lists differ first? None if they don't (only compare the shared length)
assert first_mismatch([1, 2, 3], [1, 5, 3]) == 1
assert first_mismatch([1], [1, 2]) is None
assert first_mismatch([], []) is None

def bowls_of_two(scoops):
    """Group the scoops in tuples of two; a single one at the end is left out."""
    return list(zip(scoops[::2], scoops[1::2]))
# M: Two slices with step two are zipped, and zip stops at the shorter one.
# R: [1, 2, 3, 4, 5] -> [(1, 2), (3, 4)] pair up elements two by two, ignore a leftover
assert bowls_of_two([1, 2, 3, 4, 5]) == [(1, 2), (3, 4)]
assert bowls_of_two(["a"]) == []
assert bowls_of_two([]) == []

def opposite_pairs(players):
    """Pair the first player with the last, the second with the last but one, and so on.
    With an odd number the middle player stays out."""
    half = len(players) // 2
    return list(zip(players[:half], players[::-1]))
# M: The front half is zipped with the reversed list.
assert opposite_pairs(["a", "b", "c", "d"]) == [("a", "d"), ("b", "c")]
assert opposite_pairs([1, 2, 3]) == [(1, 3)]
assert opposite_pairs([]) == []

def all_pairings(items):
    """Return every pair of two different positions, each pair once and in list order."""
    pairs = []
    for i, left in enumerate(items):
        for right in items[i + 1:]:
            pairs.append((left, right))
    return pairs
# M: The inner loop runs only over the items behind the current one.
# R: every team plays each other once, list all the matches as tuples
assert all_pairings(["a", "b", "c"]) == [("a", "b"), ("a", "c"), ("b", "c")]
assert all_pairings([1]) == []
assert all_pairings([]) == []

def home_and_away(teams):
    """Return all ordered pairs of two different teams from a list without repeats."""
    return [(home, away) for home in teams for away in teams if home != away]
# E: Two for parts give all pairs and the condition drops a team against itself.
# R: fixtures where every team plays every other twice (home, away). list of tuples, home team order first
assert home_and_away(["A", "B"]) == [("A", "B"), ("B", "A")]
assert home_and_away(["A"]) == []
assert home_and_away([]) == []

def outfits(shirts, trousers):
    """Combine each shirt with each pair of trousers to texts joined by " + "."""
    return [f"{shirt} + {pants}" for shirt in shirts for pants in trousers]
# E: The second for runs completely for every shirt.
assert outfits(["red", "blue"], ["jeans"]) == ["red + jeans", "blue + jeans"]
assert outfits(["red"], []) == []
assert outfits(["x"], ["y", "z"]) == ["x + y", "x + z"]

def pairs_with_difference(values, gap):
    """Return the pairs (a, a + gap) for which both numbers are in the list, in list order."""
    present = set(values)
    return [(value, value + gap) for value in values if value + gap in present]
# M: A set answers quickly whether the partner exists.
# R: find numbers in my list which have a partner exactly gap higher. ([1, 3, 5], 2) => [(1, 3), (3, 5)]
assert pairs_with_difference([1, 3, 5], 2) == [(1, 3), (3, 5)]
assert pairs_with_difference([4, 1], 10) == []
assert pairs_with_difference([], 1) == []

def larger_first(pairs):
    """Return the pairs with the larger number of each in front."""
    return [(max(pair), min(pair)) for pair in pairs]
# E: max and min rebuild every tuple.
assert larger_first([(1, 2), (5, 3)]) == [(2, 1), (5, 3)]
assert larger_first([(4, 4)]) == [(4, 4)]
assert larger_first([]) == []

def second_parts(pairs):
    """Return the second component of each pair."""
    return [second for _, second in pairs]
# E: The underscore takes the part that is not needed.
# R: only the second things of a list of tuples
assert second_parts([(1, "a"), (2, "b")]) == ["a", "b"]
assert second_parts([("x", 9)]) == [9]
assert second_parts([]) == []

def pair_products_sum(pairs):
    """Return the sum of the products of all pairs, e.g. width times height of tiles."""
    return sum(width * height for width, height in pairs)
# E: Unpacking in the generator gives both factors.
assert pair_products_sum([(2, 3), (1, 4)]) == 10
assert pair_products_sum([(5, 0)]) == 0
assert pair_products_sum([]) == 0

def matching_pairs(pairs):
    """Keep only the pairs whose two sides are equal."""
    return [(left, right) for left, right in pairs if left == right]
# E: The condition compares the unpacked sides.
# R: filter a list of 2-tuples to the ones with both elements the same
assert matching_pairs([(1, 1), (2, 3)]) == [(1, 1)]
assert matching_pairs([("a", "b")]) == []
assert matching_pairs([]) == []

def has_pair_either_way(pairs, one, other):
    """Tell whether the two names form one of the pairs, in whatever order."""
    return (one, other) in pairs or (other, one) in pairs
# E: Membership is tested for both orders.
# R: is there a pair of these two in a list of tuples, order in the tuple doesnt matter?
assert has_pair_either_way([("a", "b")], "b", "a") is True
assert has_pair_either_way([("a", "b")], "a", "c") is False
assert has_pair_either_way([], "a", "b") is False

def partner_of(pairs, person):
    """Find the dance partner of a person in a list of pairs, or None for someone without a
    pair."""
    for left, right in pairs:
        if left == person:
            return right
        if right == person:
            return left
    return None
# M: Whichever side matches, the other side is the answer.
assert partner_of([("Ann", "Bo"), ("Cy", "Di")], "Di") == "Cy"
assert partner_of([("Ann", "Bo")], "Ann") == "Bo"
assert partner_of([], "Ann") is None

def people_in_pairs(pairs):
    """Return everybody who appears in some pair, sorted and without repeats."""
    return sorted({person for pair in pairs for person in pair})
# M: A set comprehension with two for parts opens the pairs.
# R: list of tuples of names -> all names, alphabetically, each only once
assert people_in_pairs([("Bo", "Ann"), ("Ann", "Cy")]) == ["Ann", "Bo", "Cy"]
assert people_in_pairs([("a", "a")]) == ["a"]
assert people_in_pairs([]) == []

def append_all(base, extra):
    """Return a new list with the base first and the extra items behind it."""
    return [*base, *extra]
# E: Two stars unpack both lists in one new list.
# R: stick two lists together
assert append_all([1], [2, 3]) == [1, 2, 3]
assert append_all([], ["a"]) == ["a"]
assert append_all([], []) == []

def join_many(lists):
    """Concatenate a list of lists from left to right with a loop."""
    joined_list = []
    for part in lists:
        joined_list.extend(part)
    return joined_list
# E: extend adds all items of one part at once.
assert join_many([[1], [2, 3], []]) == [1, 2, 3]
assert join_many([["a"]]) == ["a"]
assert join_many([]) == []

def riffle_back(deck):
    """Undo a perfect shuffle of an even deck: the cards at even places first, then the
    others."""
    return deck[::2] + deck[1::2]
# E: The two stepped slices separate what the shuffle had mixed.
assert riffle_back(["a", 1, "b", 2]) == ["a", "b", 1, 2]
assert riffle_back([1, 2]) == [1, 2]
assert riffle_back([]) == []

def braid(strands):
    """Weave equally long lists to one list: all first items, then all second items, and so
    on."""
    return [item for group in zip(*strands) for item in group]
# M: zip with a star groups the items by position and the comprehension flattens the groups.
# R: interleave any number of same-length lists, given as a list of lists
assert braid([[1, 2], [3, 4], [5, 6]]) == [1, 3, 5, 2, 4, 6]
assert braid([["a", "b"]]) == ["a", "b"]
assert braid([]) == []

def queue_with_vip(normal, vip, every):
    """Let one guest of the vip list in after every so many normal guests.
    Vip guests left over come last."""
    waiting = list(vip)
    line = []
    for count, guest in enumerate(normal, start=1):
        line.append(guest)
        if count % every == 0 and waiting:
            line.append(waiting.pop(0))
    return line + waiting
# H: A remainder of zero marks the moments at which a guest of the second list is let in.
assert queue_with_vip([1, 2, 3, 4], ["V"], 2) == [1, 2, "V", 3, 4]
assert queue_with_vip([1], ["V", "W"], 1) == [1, "V", "W"]
assert queue_with_vip([], ["V"], 3) == ["V"]

def merge_three_sorted(first, second, third):
    """Return one rising list of all items of three lists."""
    return sorted(first + second + third)
# E: Joining before sorting is the shortest way.
assert merge_three_sorted([1, 9], [4], [2]) == [1, 2, 4, 9]
assert merge_three_sorted([3], [], [3]) == [3, 3]
assert merge_three_sorted([], [], []) == []

def new_entries(old_list, new_list):
    """Return the old list followed by those new items it does not hold yet, in their order."""
    result = list(old_list)
    for item in new_list:
        if item not in result:
            result.append(item)
    return result
# E: Each new item is checked against the growing result.
# R: add items of a 2nd list to the first but skip those already in
assert new_entries([1, 2], [2, 3, 3]) == [1, 2, 3]
assert new_entries([], ["a"]) == ["a"]
assert new_entries([1], []) == [1]

def repeated_items(items):
    """Return the items that occur more than once, each listed one time, by first appearance."""
    result = []
    for item in items:
        if items.count(item) > 1 and item not in result:
            result.append(item)
    return result
# M: The count finds repeats and the membership test keeps the result free of them.
# R: which values are duplicated in this list? each only once in the answer
assert repeated_items([3, 1, 3, 2, 1, 3]) == [3, 1]
assert repeated_items([1, 2]) == []
assert repeated_items([]) == []

def first_doubled(items):
    """Return the first item that has been met before when reading from left to right, else
    None."""
    seen = set()
    for item in items:
        if item in seen:
            return item
        seen.add(item)
    return None
# M: A set remembers everything met so far.
# R: go through a list, tell me the first value that shows up a second time
assert first_doubled([1, 2, 3, 2, 1]) == 2
assert first_doubled([1, 2]) is None
assert first_doubled([]) is None

def dedupe_by_lower(words):
    """Drop words that differ from an earlier word only in upper and lower case."""
    seen = set()
    kept = []
    for word in words:
        key = word.lower()
        if key not in seen:
            seen.add(key)
            kept.append(word)
    return kept
# M: The lower case form is remembered while the original word is kept.
# R: remove duplicate words ignoring case, keep how the first one was written
assert dedupe_by_lower(["Tea", "TEA", "milk"]) == ["Tea", "milk"]
assert dedupe_by_lower(["a"]) == ["a"]
assert dedupe_by_lower([]) == []

def squeeze_neighbours(items):
    """Shorten every run of equal neighbours to a single item."""
    result = []
    for item in items:
        if not result or item != result[-1]:
            result.append(item)
    return result
# M: Each item is compared with the last one kept.
# R: collapse consecutive duplicates [1, 1, 2, 1] -> [1, 2, 1]
assert squeeze_neighbours([1, 1, 2, 1]) == [1, 2, 1]
assert squeeze_neighbours(["a", "a", "a"]) == ["a"]
assert squeeze_neighbours([]) == []

def copy_number_of_each(items):
    """Return for each item how often it has occurred so far, itself included."""
    return [items[:i + 1].count(item) for i, item in enumerate(items)]
# M: The beginning up to each position is asked for its count.
assert copy_number_of_each(["a", "b", "a"]) == [1, 1, 2]
assert copy_number_of_each([5, 5, 5]) == [1, 2, 3]
assert copy_number_of_each([]) == []

def number_the_twins(names):
    """Make repeated names unique: the second "Bo" becomes "Bo 2", the third "Bo 3"."""
    counts = {}
    result = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        result.append(name if counts[name] == 1 else f"{name} {counts[name]}")
    return result
# M: A dictionary of counts tells which copy of the name it is.
# R: two kids in the class share a first name - number them, e.g. ["Bo", "Bo"] -> ["Bo", "Bo 2"]
assert number_the_twins(["Bo", "Al", "Bo"]) == ["Bo", "Al", "Bo 2"]
assert number_the_twins(["Bo", "Bo", "Bo"]) == ["Bo", "Bo 2", "Bo 3"]
assert number_the_twins([]) == []

def surplus_copies(cards):
    """Count how many cards could be swapped because another copy stays in the album."""
    return len(cards) - len(set(cards))
# E: All cards minus the different ones are the spare copies.
# R: i collect stickers. list of what i have, how many of them are spare doubles?
assert surplus_copies([1, 1, 1, 2]) == 2
assert surplus_copies(["a"]) == 0
assert surplus_copies([]) == 0

def doubled_list(items):
    """Return the list followed by itself."""
    return items + items
# E: The plus sign joins lists.
assert doubled_list([1, 2]) == [1, 2, 1, 2]
assert doubled_list(["a"]) == ["a", "a"]
assert doubled_list([]) == []

def copies_by_amount(items, amounts):
    """Repeat each item as often as the number at its place says."""
    result = []
    for item, amount in zip(items, amounts):
        result += [item] * amount
    return result
# E: A list times a number makes the copies.
# R: two lists: things and how many of each. give one long list, (["a", "b"], [2, 1]) is ["a", "a", "b"]
assert copies_by_amount(["a", "b"], [2, 1]) == ["a", "a", "b"]
assert copies_by_amount([7], [0]) == []
assert copies_by_amount([], []) == []

def number_items(items):
    """Return texts like "1. milk", numbered from 1."""
    return [f"{number}. {item}" for number, item in enumerate(items, start=1)]
# E: enumerate can start counting at one.
# R: numbered shopping list as strings please: ["milk"] -> ["1. milk"]
assert number_items(["milk", "tea"]) == ["1. milk", "2. tea"]
assert number_items([5]) == ["1. 5"]
assert number_items([]) == []

def index_times_value(values):
    """Sum each value multiplied by its position, with the first position counted as 0."""
    return sum(index * value for index, value in enumerate(values))
# E: enumerate gives the factor for every value.
assert index_times_value([5, 6, 7]) == 20
assert index_times_value([9]) == 0
assert index_times_value([]) == 0

def fixed_points(values):
    """Return the values that are equal to their own index."""
    return [value for index, value in enumerate(values) if value == index]
# E: Index and value from enumerate are compared.
# R: which elements are the same as their index in the list?
assert fixed_points([0, 5, 2, 1]) == [0, 2]
assert fixed_points([1, 0]) == []
assert fixed_points([]) == []

def spelled_positions(letters):
    """Return a list of (letter, position) pairs, counted from 1."""
    pairs = []
    position = 1
    for letter in letters:
        pairs.append((letter, position))
        position += 1
    return pairs
# E: A counter is kept by hand next to the loop.
assert spelled_positions(["x", "y"]) == [("x", 1), ("y", 2)]
assert spelled_positions([]) == []
assert spelled_positions("ab") == [("a", 1), ("b", 2)]

def change_from_index(values, start, amount):
    """Add the amount to all values from index start on, leaving those before it."""
    return [v + amount if i >= start else v for i, v in enumerate(values)]
# E: The index decides whether the amount is added.
# R: from position start onwards every number should go up by amount
assert change_from_index([1, 1, 1], 1, 5) == [1, 6, 6]
assert change_from_index([1], 3, 5) == [1]
assert change_from_index([], 0, 1) == []

def split_by_sign(balances):
    """Return two lists as a tuple: the balances below zero and the others."""
    debts, credits = [], []
    for balance in balances:
        if balance < 0:
            debts.append(balance)
        else:
            credits.append(balance)
    return debts, credits
# E: Each balance goes to one of two growing lists.
# R: separate negative numbers from the rest, return (negatives, others)
assert split_by_sign([3, -1, 0, -5]) == ([-1, -5], [3, 0])
assert split_by_sign([1]) == ([], [1])
assert split_by_sign([]) == ([], [])

def split_by_first(values):
    """Take the first value as a mark and return the later ones below it and the later
    others."""
    mark, *rest = values
    below = [value for value in rest if value < mark]
    others = [value for value in rest if value >= mark]
    return below, others
# M: Star assignment separates the mark from the rest.
assert split_by_first([5, 1, 9, 5]) == ([1], [9, 5])
assert split_by_first([2]) == ([], [])
assert split_by_first([1, 2]) == ([], [2])

def split_at_zeros(readings):
    """Split a list at its zeros into the non-empty parts between them."""
    parts = [[]]
    for reading in readings:
        if reading == 0:
            parts.append([])
        else:
            parts[-1].append(reading)
    return [part for part in parts if part]
# M: A zero opens a new part, any other value joins the current one.
# R: break my list in pieces wherever there's a 0; zeros gone, no empty pieces
assert split_at_zeros([1, 2, 0, 3, 0, 0, 4]) == [[1, 2], [3], [4]]
assert split_at_zeros([0]) == []
assert split_at_zeros([]) == []

def rising_runs(values):
    """Split the values in runs in which each one is larger than the one before."""
    runs = []
    for value in values:
        if runs and value > runs[-1][-1]:
            runs[-1].append(value)
        else:
            runs.append([value])
    return runs
# M: A value joins the last run if it is larger than that run's last item.
# R: cut a list into increasing pieces: [1, 4, 2, 3, 3] -> [[1, 4], [2, 3], [3]]
assert rising_runs([1, 4, 2, 3, 3]) == [[1, 4], [2, 3], [3]]
assert rising_runs([5]) == [[5]]
assert rising_runs([]) == []

def bags_by_weight(weights, limit):
    """Fill bags in order; a new bag starts when the next weight would push the sum over the
    limit.
    No single weight is over the limit."""
    bags = []
    for weight in weights:
        if bags and sum(bags[-1]) + weight <= limit:
            bags[-1].append(weight)
        else:
            bags.append([weight])
    return bags
# M: The sum of the last bag decides whether the weight still fits.
# R: pack items in order in bags holding at most limit kg, start a new bag when the next one wont fit
assert bags_by_weight([3, 4, 5, 1], 7) == [[3, 4], [5, 1]]
assert bags_by_weight([7, 7], 7) == [[7], [7]]
assert bags_by_weight([], 5) == []

def sums_of_lists(lists):
    """Return the sum of each inner list."""
    return [sum(inner) for inner in lists]
# E: sum is called for every inner list.
# R: list of lists of numbers, give me the total of each inner one
assert sums_of_lists([[1, 2], [], [5]]) == [3, 0, 5]
assert sums_of_lists([[0]]) == [0]
assert sums_of_lists([]) == []

def list_with_largest_sum(lists):
    """Return the index of the inner list with the highest sum, the first of equal ones."""
    totals = [sum(inner) for inner in lists]
    return totals.index(max(totals))
# E: The totals are computed first and then searched for their maximum.
assert list_with_largest_sum([[1, 2], [9], [4, 4]]) == 1
assert list_with_largest_sum([[1], [1]]) == 0
assert list_with_largest_sum([[]]) == 0

def total_of_everything(table):
    """Add up all numbers of a list of lists."""
    return sum(value for row in table for value in row)
# E: Two for parts run through rows and values.
# R: sum of all numbers in a nested list (2 levels)
assert total_of_everything([[1, 2], [3]]) == 6
assert total_of_everything([[], [4]]) == 4
assert total_of_everything([]) == 0

def row_of_item(rows, wanted):
    """Return the number of the first row that holds the wanted item, counted from 0, or -1."""
    for number, row in enumerate(rows):
        if wanted in row:
            return number
    return -1
# E: The in operator searches inside each row.
# R: cinema rows are lists of names. in which row sits a person? -1 if nowhere
assert row_of_item([["Ann"], ["Bo", "Cy"]], "Cy") == 1
assert row_of_item([["Ann"]], "Bo") == -1
assert row_of_item([], "Ann") == -1

def rows_without_gaps(rows):
    """Keep the rows in which no entry is None."""
    return [row for row in rows if None not in row]
# E: not in tests each row for missing entries.
# R: drop all rows of a table that contain a None
assert rows_without_gaps([[1, 2], [None, 3]]) == [[1, 2]]
assert rows_without_gaps([[None]]) == []
assert rows_without_gaps([]) == []

def nested_to_pairs(groups):
    """Turn (group, members) records into one (group, member) pair per member."""
    return [(group, member) for group, members in groups for member in members]
# M: The second for uses what the first one has just unpacked.
assert nested_to_pairs([("A", [1, 2]), ("B", [3])]) == [("A", 1), ("A", 2), ("B", 3)]
assert nested_to_pairs([("A", [])]) == []
assert nested_to_pairs([]) == []

def pairs_to_nested(pairs):
    """Collect neighbouring (group, member) pairs of the same group to (group, members)
    records."""
    records = []
    for group, member in pairs:
        if records and records[-1][0] == group:
            records[-1][1].append(member)
        else:
            records.append((group, [member]))
    return records
# H: The last record is extended as long as the group stays the same.
assert pairs_to_nested([("A", 1), ("A", 2), ("B", 3)]) == [("A", [1, 2]), ("B", [3])]
assert pairs_to_nested([("A", 1), ("B", 2), ("A", 3)]) == [("A", [1]), ("B", [2]), ("A", [3])]
assert pairs_to_nested([]) == []

def greedy_couples(left, right, tolerance):
    """Match the sorted list left with the sorted list right: each left value takes the first
    unused right value that is at most tolerance away. Return the pairs."""
    pairs = []
    j = 0
    for value in left:
        while j < len(right) and right[j] < value - tolerance:
            j += 1
        if j < len(right) and right[j] <= value + tolerance:
            pairs.append((value, right[j]))
            j += 1
    return pairs
# H: Two positions move forward only, because both lists are sorted.
assert greedy_couples([1, 5, 9], [2, 6, 20], 1) == [(1, 2), (5, 6)]
assert greedy_couples([1], [5], 2) == []
assert greedy_couples([], [1], 1) == []

def complete_pairs(gloves):
    """Count how many pairs of equal gloves can be made."""
    return sum(gloves.count(size) // 2 for size in set(gloves))
# M: Every different size gives half its count, rounded down.
assert complete_pairs([7, 8, 7, 7, 8]) == 2
assert complete_pairs([9]) == 0
assert complete_pairs([]) == 0

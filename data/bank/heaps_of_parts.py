"""Verified problems: grouping and partitioning."""

from collections import Counter, defaultdict

def split_luggage(bags: list[tuple[str, float]], limit: float) -> tuple[list[str], float]:
    """Return the owners of (owner, kg) bags that are too heavy, and the total kg above limit.

    A bag of exactly limit is fine; the total is rounded to one decimal."""
    heavy = [(owner, kg - limit) for owner, kg in bags if kg > limit]
    return [owner for owner, _ in heavy], round(sum(extra for _, extra in heavy), 1)
# E: The heavy bags are stored with their excess, which is listed and summed.
# R: bags (owner, kg) and a limit: names of owners over the limit + sum of the overweight
assert split_luggage([("al", 25.5), ("bo", 20), ("cy", 23.2)], 23) == (["al", "cy"], 2.7)
assert split_luggage([("al", 23)], 23) == ([], 0)
assert split_luggage([], 23) == ([], 0)

def three_way_split(numbers, low, high):
    """Return [below low, from low to high, above high], each in given order."""
    groups = [[], [], []]
    for number in numbers:
        groups[(number >= low) + (number > high)].append(number)
    return groups
# M: The sum of two comparisons is the index of the group.
# R: partition numbers in 3 lists: < low, low..high, > high
assert three_way_split([5, 1, 9, 3], 3, 5) == [[1], [5, 3], [9]]
assert three_way_split([], 0, 1) == [[], [], []]
assert three_way_split([4], 4, 4) == [[], [4], []]

def words_by_ending(words, size):
    """Group the words by their last size letters in lower case, shorter words under "short"."""
    groups = {}
    for word in words:
        key = word[-size:].lower() if len(word) >= size else "short"
        groups.setdefault(key, []).append(word)
    return groups
# E: A conditional expression chooses the key before the word is appended.
# R: group words by last n letters (rhymes). too short ones go in group "short"
assert words_by_ending(["Night", "light", "a"], 3) == {"ght": ["Night", "light"], "short": ["a"]}
assert words_by_ending(["ab"], 2) == {"ab": ["ab"]}
assert words_by_ending([], 2) == {}

def largest_group_name(pairs):
    """Return the group with the most members of (member, group) pairs, alphabetically first on
    ties.

    No pairs give None."""
    counts = Counter(group for _, group in pairs)
    return min(counts, key=lambda group: (-counts[group], group), default=None)
# M: The negated count and the name make the smallest key the answer.
# R: (pupil, club) list, biggest club, alphabetical when tied
assert largest_group_name([("al", "chess"), ("bo", "art"), ("cy", "art")]) == "art"
assert largest_group_name([("al", "b"), ("bo", "a")]) == "a"
assert largest_group_name([]) is None

def pair_by_last_digit(numbers):
    """Return all groups of at least two numbers with the same last digit, ordered by that digit."""
    groups = [[] for _ in range(10)]
    for number in numbers:
        groups[number % 10].append(number)
    return [group for group in groups if len(group) > 1]
# E: Ten lists are filled by the remainder, and small ones are dropped.
assert pair_by_last_digit([23, 7, 13, 47, 5]) == [[23, 13], [7, 47]]
assert pair_by_last_digit([1, 2]) == []
assert pair_by_last_digit([]) == []

def sort_mail(letters, streets):
    """Return a dict with one list of house numbers for each street, and "other" for unknown
    streets.

    letters are texts like "Elm 5"; numbers in lists are whole, in given order."""
    boxes = {street: [] for street in streets}
    boxes["other"] = []
    for letter in letters:
        street, number = letter.rsplit(" ", 1)
        boxes[street if street in streets else "other"].append(int(number))
    return boxes
# M: The boxes are prepared first, then each letter is split from the right and dropped in.
# R: letters like "Elm 5", list of streets -> dict street -> [numbers], others under "other"
assert sort_mail(["Elm 5", "Oak 2", "Elm 1"], ["Elm"]) == {"Elm": [5, 1], "other": [2]}
assert sort_mail(["Old Mill 7"], ["Old Mill"]) == {"Old Mill": [7], "other": []}
assert sort_mail([], []) == {"other": []}

def half_by_threshold_sum(values):
    """Return the smallest number of largest values that together make at least half of the total.

    An empty list gives 0; the values are positive."""
    total = sum(values)
    taken = 0
    for count, value in enumerate(sorted(values, reverse=True), 1):
        taken += value
        if 2 * taken >= total:
            return count
    return 0
# M: The largest values are added until twice their sum reaches the total.
# R: how many of the biggest values do I need to reach 50% of the sum?
assert half_by_threshold_sum([1, 2, 3, 4]) == 2
assert half_by_threshold_sum([5, 1, 1]) == 1
assert half_by_threshold_sum([]) == 0

def teams_from_colours(kids):
    """Turn (name, shirt colour) pairs into "colour: names" lines, colours sorted, names as given.

    The names of a line are joined by ", "."""
    teams = defaultdict(list)
    for name, colour in kids:
        teams[colour].append(name)
    return [f"{colour}: {', '.join(teams[colour])}" for colour in sorted(teams)]
# E: A defaultdict collects the names, and sorted colours make the lines.
# R: [("al","red"),("bo","blue"),("cy","red")] -> ["blue: bo", "red: al, cy"]
assert teams_from_colours([("al", "red"), ("bo", "blue"), ("cy", "red")]) == [
    "blue: bo", "red: al, cy"]
assert teams_from_colours([("x", "y")]) == ["y: x"]
assert teams_from_colours([]) == []

def assign_to_lightest(weights, count):
    """Put each weight in turn on the pile with the smallest sum, the first on ties; return the
    sums.

    There are count piles, all empty at first."""
    piles = [0] * count
    for weight in weights:
        piles[piles.index(min(piles))] += weight
    return piles
# E: The index of the minimal sum is the pile that grows.
# R: greedy: distribute weights to n piles, always on the currently lightest. sums of the piles please
assert assign_to_lightest([5, 3, 2, 4], 2) == [9, 5]
assert assign_to_lightest([1], 3) == [1, 0, 0]
assert assign_to_lightest([], 1) == [0]

def groups_with_duplicates(groups):
    """Return the sorted names of the groups in {name: members} whose member list has a repeat."""
    return sorted(name for name, members in groups.items() if len(set(members)) < len(members))
# E: A set of the members is smaller if one repeats.
assert groups_with_duplicates({"b": [1, 1], "a": ["x", "y", "x"], "c": [1]}) == ["a", "b"]
assert groups_with_duplicates({"c": []}) == []
assert groups_with_duplicates({}) == []

def bucket_labels(ages, width):
    """Count ages per bucket of the given width with labels like "20-29" in rising order.

    Empty buckets are left out."""
    counts = Counter(age // width * width for age in ages)
    return {f"{low}-{low + width - 1}": counts[low] for low in sorted(counts)}
# M: Each age is rounded down to its bucket's start, which forms the label.
# R: histogram as dict with labels "20-29": count, given ages and bucket width
assert bucket_labels([23, 31, 29], 10) == {"20-29": 2, "30-39": 1}
assert bucket_labels([4], 5) == {"0-4": 1}
assert bucket_labels([], 10) == {}

def alternate_groups(names, group_a):
    """Order names so that members of group_a and others alternate, group_a first, rest at the end.

    Within both groups the order stays."""
    first = [name for name in names if name in group_a]
    second = [name for name in names if name not in group_a]
    row = []
    for one, other in zip(first, second):
        row += [one, other]
    shared = len(row) // 2
    return row + first[shared:] + second[shared:]
# M: Zip alternates as long as both have members, and the longer rest follows.
# R: seat boys and girls alternating, starting with those in the set group_a. leftovers go to the end
assert alternate_groups(["a", "x", "b", "c"], {"a", "b", "c"}) == ["a", "x", "b", "c"]
assert alternate_groups(["x", "y", "a"], {"a"}) == ["a", "x", "y"]
assert alternate_groups([], set()) == []

def balanced_choice(items):
    """Return "left", "right" or "equal" for the side with more (side, weight) weight.

    The side is "L" or "R"."""
    balance = 0
    for side, weight in items:
        balance += weight if side == "L" else -weight
    if balance == 0:
        return "equal"
    return "left" if balance > 0 else "right"
# E: Weights on the left count positive and those on the right negative.
assert balanced_choice([("L", 3), ("R", 5), ("L", 1)]) == "right"
assert balanced_choice([("L", 3)]) == "left"
assert balanced_choice([]) == "equal"

def cluster_sorted_points(points, reach):
    """Return the (first, last, count) of clusters of sorted points with gaps of at most reach."""
    clusters = []
    for point in points:
        if clusters and point - clusters[-1][1] <= reach:
            first, _, size = clusters[-1]
            clusters[-1] = (first, point, size + 1)
        else:
            clusters.append((point, point, 1))
    return clusters
# M: The last cluster is replaced by a longer one if the point is near its end.
# R: sorted numbers, gap <= reach belongs together. for each cluster (first, last, how many)
assert cluster_sorted_points([1, 2, 4, 9], 2) == [(1, 4, 3), (9, 9, 1)]
assert cluster_sorted_points([5], 0) == [(5, 5, 1)]
assert cluster_sorted_points([], 1) == []

def names_per_length_count(names):
    """Return a list whose entry at index i is the number of names with i letters."""
    counts = [0] * (max(map(len, names), default=-1) + 1)
    for name in names:
        counts[len(name)] += 1
    return counts
# E: The list is as long as the longest name needs and counted up.
# R: counts[i] = number of strings with length i
assert names_per_length_count(["Al", "Bo", "Zoe"]) == [0, 0, 2, 1]
assert names_per_length_count([""]) == [1]
assert names_per_length_count([]) == []

def shifts_by_person(rota):
    """Turn {day: [names]} into {name: [days]} with names sorted and days in given order."""
    result = {}
    for day, names in rota.items():
        for name in names:
            result.setdefault(name, []).append(day)
    return dict(sorted(result.items()))
# E: Each name collects its days before the items are sorted.
# R: invert a rota dict day -> names into name -> days, sorted by name
assert shifts_by_person({"Mon": ["bo", "al"], "Tue": ["bo"]}) == {
    "al": ["Mon"], "bo": ["Mon", "Tue"]}
assert shifts_by_person({"Mon": []}) == {}
assert shifts_by_person({}) == {}

def weakest_link_per_chain(chains):
    """Return the names of chains whose weakest link holds the load, as {name: links}, load.

    chains is a pair (dict of name -> list of link strengths, load); the strongest chain is
    first."""
    links, load = chains
    strength = {name: min(values) for name, values in links.items() if values}
    holding = [name for name in strength if strength[name] >= load]
    return sorted(holding, key=strength.get, reverse=True)
# M: The weakest link of each chain is stored and compared with the load.
assert weakest_link_per_chain(({"a": [5, 9], "b": [8, 7], "c": [2]}, 5)) == ["b", "a"]
assert weakest_link_per_chain(({"a": []}, 1)) == []
assert weakest_link_per_chain(({}, 1)) == []

def split_evenly_or_explain(sweets, children):
    """Return "n each" if the sweets divide evenly, else "n each, m left"; "nobody" for no
    children."""
    if children == 0:
        return "nobody"
    each, left = divmod(sweets, children)
    return f"{each} each" + (f", {left} left" if left else "")
# E: The divmod function gives share and rest for the text.
assert split_evenly_or_explain(10, 3) == "3 each, 1 left"
assert split_evenly_or_explain(9, 3) == "3 each"
assert split_evenly_or_explain(5, 0) == "nobody"

def pick_team_captains(players):
    """Return {team: captain}, the oldest (name, team, age) player; the later one in the list on
    ties.

    Teams are in order of first appearance."""
    captains = {}
    for name, team, age in players:
        if team not in captains or age >= captains[team][1]:
            captains[team] = (name, age)
    return {team: name for team, (name, _) in captains.items()}
# E: A player at least as old takes over, and the ages are dropped at the end.
# R: oldest player per team from (name, team, age); if tied the later one
assert pick_team_captains([("al", "A", 9), ("bo", "A", 9), ("cy", "B", 5)]) == {
    "A": "bo", "B": "cy"}
assert pick_team_captains([("al", "A", 9), ("bo", "A", 8)]) == {"A": "al"}
assert pick_team_captains([]) == {}

def count_mixed_groups(groups):
    """Count the groups (lists of (name, kind) pairs) with at least two different kinds."""
    return sum(len({kind for _, kind in group}) >= 2 for group in groups)
# E: A set of the kinds of each group is measured.
assert count_mixed_groups([[("al", "x"), ("bo", "y")], [("cy", "x")]]) == 1
assert count_mixed_groups([[("a", "x"), ("b", "x")]]) == 0
assert count_mixed_groups([]) == 0

def by_sign_summary(bookings):
    """Return {"in": sum of positives, "out": sum of negatives as positive, "zero": count of
    zeros}."""
    return {
        "in": sum(b for b in bookings if b > 0),
        "out": -sum(b for b in bookings if b < 0),
        "zero": bookings.count(0),
    }
# E: Two filtered sums and a count fill the dictionary.
# R: account bookings: sum incoming, sum outgoing (positive number), count of zeros as dict in/out/zero
assert by_sign_summary([5, -3, 0, 2]) == {"in": 7, "out": 3, "zero": 1}
assert by_sign_summary([0, 0]) == {"in": 0, "out": 0, "zero": 2}
assert by_sign_summary([]) == {"in": 0, "out": 0, "zero": 0}

def shuffle_into_columns(names, columns):
    """Return text lines that show names in the given number of columns, filled column by column.

    Names of a line are joined by " | "; the last column may be shorter."""
    rows = -(-len(names) // columns)
    return [" | ".join(names[row::rows]) for row in range(rows)]
# M: The number of rows is rounded up, and a slice with that step gives each line.
# R: print names in n columns, filled downwards first. lines joined with " | "
assert shuffle_into_columns(["a", "b", "c", "d", "e"], 2) == ["a | d", "b | e", "c"]
assert shuffle_into_columns(["a"], 3) == ["a"]
assert shuffle_into_columns([], 2) == []

def strongest_trio(players):
    """Return the sorted names of the three strongest (name, strength) players with distinct
    strengths.

    Of equal strengths only the first player counts; fewer distinct ones give fewer names."""
    best = {}
    for name, strength in players:
        best.setdefault(strength, name)
    return sorted(best[strength] for strength in sorted(best, reverse=True)[:3])
# M: The setdefault method keeps the first player per strength.
assert strongest_trio([("a", 9), ("b", 9), ("c", 7), ("d", 5), ("e", 1)]) == ["a", "c", "d"]
assert strongest_trio([("z", 1), ("a", 2)]) == ["a", "z"]
assert strongest_trio([]) == []

def halves_differ(items, key):
    """Return the key results of the first half that the second half lacks, sorted, without repeats.

    A middle item belongs to the second half."""
    half = len(items) // 2
    first = {key(item) for item in items[:half]}
    second = {key(item) for item in items[half:]}
    return sorted(first - second)
# E: Both halves become sets of results, and their difference is sorted.
assert halves_differ(["bee", "to", "a", "is"], len) == [3]
assert halves_differ([1, -1], abs) == []
assert halves_differ([], abs) == []

def orders_by_status(orders):
    """Return "status: ids" lines for the (id, status) orders in the order open, sent, done.

    The ids are sorted and joined by spaces; statuses without orders are left out."""
    lines = []
    for status in ("open", "sent", "done"):
        ids = sorted(number for number, state in orders if state == status)
        if ids:
            lines.append(f"{status}: {' '.join(map(str, ids))}")
    return lines
# E: For each status in the fixed order the ids are filtered and joined.
# R: (id, status) tuples, statuses open/sent/done -> lines like "open: 3 7"
assert orders_by_status([(7, "open"), (2, "done"), (3, "open")]) == ["open: 3 7", "done: 2"]
assert orders_by_status([(1, "lost")]) == []
assert orders_by_status([]) == []

def separate_outliers(values, width):
    """Return (usual, outliers): outliers lie more than width away from the median.

    The median is the upper middle of the sorted values; an empty list gives two empty lists."""
    if not values:
        return [], []
    median = sorted(values)[len(values) // 2]
    usual = [v for v in values if abs(v - median) <= width]
    return usual, [v for v in values if abs(v - median) > width]
# M: The distance from the median decides about the list.
# R: split in normal values and outliers (more than width from the median)
assert separate_outliers([5, 6, 50, 4], 10) == ([5, 6, 4], [50])
assert separate_outliers([1], 0) == ([1], [])
assert separate_outliers([], 3) == ([], [])

def ladder_groups(words):
    """Group neighbouring words while each is exactly one letter longer than the one before."""
    groups = []
    for word in words:
        if groups and len(word) == len(groups[-1][-1]) + 1:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups
# M: The length of the last word of the last group decides.
assert ladder_groups(["a", "at", "eat", "it"]) == [["a", "at", "eat"], ["it"]]
assert ladder_groups(["to"]) == [["to"]]
assert ladder_groups([]) == []

def expenses_share(expenses):
    """Return {category: percent} of (category, amount) expenses, rounded down, largest sum first.

    Equal sums keep the order of first appearance; the total is above 0 or there are no expenses."""
    sums = {}
    for category, amount in expenses:
        sums[category] = sums.get(category, 0) + amount
    total = sum(sums.values())
    ordered = sorted(sums, key=sums.get, reverse=True)
    return {category: 100 * sums[category] // total for category in ordered}
# M: The sums per category are sorted and divided by the total.
# R: share of every category in percent (rounded down), biggest first
assert expenses_share([("food", 30), ("rent", 60), ("food", 10)]) == {"rent": 60, "food": 40}
assert expenses_share([("a", 1), ("b", 2)]) == {"b": 66, "a": 33}
assert expenses_share([]) == {}

def odd_group_out(groups):
    """Return the index of the only group whose sum differs from the others; None if all agree.

    There are at least three groups, and at most one differs."""
    sums = [sum(group) for group in groups]
    for i, total in enumerate(sums):
        if sums.count(total) == 1:
            return i
    return None
# E: The differing sum is the one that occurs just once.
# R: lists should all sum to the same, one may be wrong. which index? None if all ok
assert odd_group_out([[1, 2], [3], [4]]) == 2
assert odd_group_out([[5], [2, 3], [5]]) is None
assert odd_group_out([[0], [1], [1]]) == 0

def distribute_by_quota(items, quotas):
    """Give items in order to the names of {name: quota} until each quota is met; rest under
    "rest"."""
    result = {}
    start = 0
    for name, quota in quotas.items():
        result[name] = items[start:start + quota]
        start += quota
    result["rest"] = items[start:]
    return result
# E: A moving start cuts one slice per name, and the tail is the rest.
# R: hand out list items to people in dict name -> how many; leftovers key "rest"
assert distribute_by_quota([1, 2, 3, 4], {"al": 1, "bo": 2}) == {
    "al": [1], "bo": [2, 3], "rest": [4]}
assert distribute_by_quota([1], {"al": 3}) == {"al": [1], "rest": []}
assert distribute_by_quota([], {}) == {"rest": []}

def merge_group_pairs(pairs):
    """Merge pairs of friends into groups in which all are connected; return sorted lists,
    sorted."""
    groups = []
    for a, b in pairs:
        touching = [group for group in groups if a in group or b in group]
        groups = [group for group in groups if group not in touching]
        groups.append({a, b}.union(*touching))
    return sorted(sorted(group) for group in groups)
# H: All groups that contain one of both friends are united with the new pair.
# R: friendships as pairs -> circles of friends (connected groups), sorted lists
assert merge_group_pairs([("a", "b"), ("c", "d"), ("b", "c"), ("x", "y")]) == [
    ["a", "b", "c", "d"], ["x", "y"]]
assert merge_group_pairs([("a", "b")]) == [["a", "b"]]
assert merge_group_pairs([]) == []

def ticket_rows_by_price(tickets, steps):
    """Return for each step (upper price bound, rising) the number of tickets in (last bound,
    bound].

    The first range begins below everything; tickets above the last bound are ignored."""
    counts = [0] * len(steps)
    for price in tickets:
        for i, bound in enumerate(steps):
            if price <= bound:
                counts[i] += 1
                break
    return counts
# M: The first bound that is not below the price gets the count.
assert ticket_rows_by_price([5, 10, 11, 99], [10, 20]) == [2, 1]
assert ticket_rows_by_price([], [1, 2]) == [0, 0]
assert ticket_rows_by_price([3], []) == []

def swap_members(teams, one, other):
    """Return a copy of {team: members} in which one and other have swapped their places."""
    swap = {one: other, other: one}
    return {team: [swap.get(name, name) for name in members] for team, members in teams.items()}
# M: A dictionary with both directions replaces the two names and leaves all others.
# R: two players change teams with each other, teams dict team -> list of names; new dict
assert swap_members({"A": ["al", "bo"], "B": ["cy"]}, "bo", "cy") == {
    "A": ["al", "cy"], "B": ["bo"]}
assert swap_members({"A": ["al"]}, "x", "y") == {"A": ["al"]}
assert swap_members({}, "x", "y") == {}

def class_sizes_change(before, after):
    """Return {class: change of size} for two dicts of class lists, only where the size changed.

    A class missing on one side counts as empty; keys are sorted."""
    changes = {}
    for name in sorted(before.keys() | after.keys()):
        change = len(after.get(name, [])) - len(before.get(name, []))
        if change:
            changes[name] = change
    return changes
# M: The union of keys is walked through, and lengths with an empty default are subtracted.
# R: dict class -> list of kids, before and after. how did sizes change (only changed ones)
assert class_sizes_change({"1a": ["x", "y"], "1b": ["z"]}, {"1a": ["x"], "1c": ["q"]}) == {
    "1a": -1, "1b": -1, "1c": 1}
assert class_sizes_change({"1a": ["x"]}, {"1a": ["y"]}) == {}
assert class_sizes_change({}, {}) == {}

def stack_by_colour_runs(cubes, height):
    """Build towers from cubes in order: a tower ends at a colour change or at height cubes.

    Return the list of (colour, cubes in tower)."""
    towers = []
    for colour in cubes:
        if towers and towers[-1][0] == colour and towers[-1][1] < height:
            towers[-1] = (colour, towers[-1][1] + 1)
        else:
            towers.append((colour, 1))
    return towers
# M: A cube of the same colour goes on the last tower unless that is full.
assert stack_by_colour_runs(["r", "r", "r", "b"], 2) == [("r", 2), ("r", 1), ("b", 1)]
assert stack_by_colour_runs(["r", "b", "r"], 5) == [("r", 1), ("b", 1), ("r", 1)]
assert stack_by_colour_runs([], 2) == []

def winners_per_category(entries):
    """Return {category: [names]} of all entries (name, category, points) with the category's top
    points.

    The names of a category are in given order."""
    top = {}
    for _, category, points in entries:
        top[category] = max(points, top.get(category, points))
    winners = {category: [] for category in top}
    for name, category, points in entries:
        if points == top[category]:
            winners[category].append(name)
    return winners
# H: A first pass finds the top points, a second collects all who reached them.
# R: list of (name, category, points). per category all winners, ties included
assert winners_per_category([("al", "x", 5), ("bo", "x", 5), ("cy", "y", 1), ("di", "x", 2)]) == {
    "x": ["al", "bo"], "y": ["cy"]}
assert winners_per_category([("a", "k", 0)]) == {"k": ["a"]}
assert winners_per_category([]) == {}

def flag_small_groups(groups, least):
    """Return {name: members or "too small"} where groups with fewer than least members are
    replaced."""
    return {name: members if len(members) >= least else "too small"
            for name, members in groups.items()}
# E: A conditional expression in the comprehension replaces small groups.
assert flag_small_groups({"a": [1, 2], "b": [3]}, 2) == {"a": [1, 2], "b": "too small"}
assert flag_small_groups({"a": []}, 0) == {"a": []}
assert flag_small_groups({}, 3) == {}

def even_odd_place_lists(text):
    """Return the letters of text at even and at odd indexes as two sorted lists, spaces left out
    first."""
    letters = text.replace(" ", "")
    return sorted(letters[::2]), sorted(letters[1::2])
# E: Spaces are removed before two step slices are sorted.
assert even_odd_place_lists("d c ba") == (["b", "d"], ["a", "c"])
assert even_odd_place_lists(" ") == ([], [])
assert even_odd_place_lists("z") == (["z"], [])

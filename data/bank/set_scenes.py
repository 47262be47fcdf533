"""Verified problems: set scenes."""

from collections import Counter
from itertools import combinations

def spices_to_borrow(recipe: set[str], kitchen: set[str], neighbour: set[str]) -> list[str]:
    """Return in alphabetical order the spices of the recipe that my kitchen lacks but the neighbour
    has."""
    return sorted((recipe - kitchen) & neighbour)
# E: The difference gives what is lacking and the intersection what the neighbour can lend.
# R: three sets: recipe, my kitchen, the neighbour's kitchen. what can i borrow of what i'm missing? sorted list
assert spices_to_borrow({"salt", "chili", "mint"}, {"salt"}, {"mint", "salt"}) == ["mint"]
assert spices_to_borrow({"salt"}, {"salt"}, {"salt"}) == []
assert spices_to_borrow(set(), set(), {"mint"}) == []

def in_exactly_one(first, second, third):
    """Return the set of elements that are in exactly one of three sets."""
    return (first - second - third) | (second - first - third) | (third - first - second)
# E: From each set the two others are subtracted and the three rests united.
# R: elements that are in exactly one of three sets
assert in_exactly_one({1, 2}, {2, 3}, {3, 4}) == {1, 4}
assert in_exactly_one({1}, {1}, {1}) == set()
assert in_exactly_one(set(), {5}, set()) == {5}

def in_at_least_two(first, second, third):
    """Return the elements found in two or three of the sets as a sorted list."""
    return sorted((first & second) | (first & third) | (second & third))
# E: Each pair of sets is intersected and the results are united.
# R: give me whatever appears in at least two of my three sets, as sorted list
assert in_at_least_two({1, 2}, {2, 3}, {3, 1}) == [1, 2, 3]
assert in_at_least_two({1}, {2}, {3}) == []
assert in_at_least_two({7}, {7}, {7}) == [7]

def swap_stickers(mine, yours, wanted_limit):
    """Return (give, get): sorted stickers that I have and you lack and the other way round, both
    cut to the same length, which is at most wanted_limit."""
    give, get = sorted(mine - yours), sorted(yours - mine)
    size = min(len(give), len(get), wanted_limit)
    return give[:size], get[:size]
# E: Both differences are sorted and cut to the length of the shorter one.
# R: fair sticker swap between two sets: equal number each way, max n. return (give, get) sorted
assert swap_stickers({1, 2, 3}, {3, 9}, 5) == ([1], [9])
assert swap_stickers({1, 2, 3}, {7, 8, 9}, 2) == ([1, 2], [7, 8])
assert swap_stickers({1}, {1}, 3) == ([], [])

def album_progress(album_size, stickers):
    """Return a text like "3 of 5, missing 2, 4" for an album with the numbers 1 to album_size, or
    "complete"; stickers is a list of numbers with repeats, and numbers outside are ignored."""
    numbers = set(range(1, album_size + 1))
    missing = sorted(numbers - set(stickers))
    if not missing:
        return "complete"
    return f"{album_size - len(missing)} of {album_size}, missing {', '.join(map(str, missing))}"
# E: The owned numbers are subtracted from all numbers of the album.
assert album_progress(5, [1, 3, 3, 5, 9]) == "3 of 5, missing 2, 4"
assert album_progress(2, [2, 1]) == "complete"
assert album_progress(1, []) == "0 of 1, missing 1"

def doubles_to_trade(stickers):
    """Return a sorted list in which every number stands as often as it can be given away, which is
    one time less than it is in the list of stickers."""
    spare = Counter(stickers) - Counter(set(stickers))
    return sorted(spare.elements())
# E: One of each is subtracted by a Counter of the set, and elements repeats the rest.
# R: my sticker list has doubles. list the ones i can give away, keeping one of each: [3,3,3,5] -> [3,3]
assert doubles_to_trade([3, 5, 3, 3]) == [3, 3]
assert doubles_to_trade([1, 2]) == []
assert doubles_to_trade([]) == []

def rooms_never_cleaned(rooms, plans):
    """Return the set of rooms that are in no list of the dict plans, which maps a weekday to the
    rooms cleaned on it."""
    return set(rooms).difference(*plans.values())
# E: difference takes any number of lists and removes all of their elements.
# R: rooms that are in none of the daily cleaning lists
assert rooms_never_cleaned(["hall", "attic"], {"mon": ["hall"], "fri": ["bath"]}) == {"attic"}
assert rooms_never_cleaned(["hall"], {}) == {"hall"}
assert rooms_never_cleaned([], {"mon": ["hall"]}) == set()

def seen_every_day(days):
    """Return the sorted bird names that were seen on every day; days is a list of lists of names
    and no days give an empty list."""
    if not days:
        return []
    common = set(days[0])
    for birds in days[1:]:
        common.intersection_update(birds)
    return sorted(common)
# E: The birds of the first day are reduced by those of each further day.
# R: birds seen on all days (list of lists), sorted
assert seen_every_day([["owl", "jay"], ["jay", "jay"], ["tit", "jay"]]) == ["jay"]
assert seen_every_day([["owl"], []]) == []
assert seen_every_day([]) == []

def new_birds_each_day(days):
    """Return for every day the number of birds that were not seen on any earlier day."""
    seen, numbers = set(), []
    for birds in days:
        fresh = set(birds) - seen
        numbers.append(len(fresh))
        seen |= fresh
    return numbers
# M: The set of seen birds grows day by day, and only the difference is counted.
# R: list of lists of bird names per day -> how many first sightings on each day
assert new_birds_each_day([["owl", "jay"], ["jay", "tit"], ["owl"]]) == [2, 1, 0]
assert new_birds_each_day([["owl", "owl"]]) == [1]
assert new_birds_each_day([]) == []

def days_until_all_seen(days, wanted):
    """Return after how many days all wanted birds have been seen, 0 if none is wanted, or None if
    that never happens."""
    missing = set(wanted)
    if not missing:
        return 0
    for number, birds in enumerate(days, 1):
        missing.difference_update(birds)
        if not missing:
            return number
    return None
# M: The set of missing birds shrinks until it is empty.
assert days_until_all_seen([["owl"], ["jay", "tit"]], ["jay", "owl"]) == 2
assert days_until_all_seen([["owl"]], ["jay"]) is None
assert days_until_all_seen([], []) == 0

def cards_relation(first, second):
    """Return "same", "part of", "contains", "apart" or "overlap" for how the first set lies to the
    second one."""
    if first == second:
        return "same"
    if first < second:
        return "part of"
    if first > second:
        return "contains"
    return "apart" if first.isdisjoint(second) else "overlap"
# E: Set comparisons are tried from the most special case to the most general one.
# R: tell how two sets relate: same / part of / contains / apart / overlap (first seen from the second)
assert cards_relation({1}, {1, 2}) == "part of"
assert cards_relation({1, 3}, {1, 2}) == "overlap"
assert cards_relation({1, 2}, {2, 1}) == "same"
assert cards_relation({1}, {2}) == "apart"

def can_be_friends(first, second, least):
    """Check whether two people, given as sets of hobbies, share at least the given number of
    hobbies or one's hobbies are all hobbies of the other."""
    return len(first & second) >= least or first <= second or second <= first
# E: The size of the intersection and two subset tests are joined by or.
assert can_be_friends({"go", "art"}, {"go"}, 2) is True
assert can_be_friends({"go", "art"}, {"go", "ski"}, 2) is False
assert can_be_friends(set(), {"go"}, 5) is True

def key_ring_opens(keys, locks):
    """Return the sorted names of locks that can be opened: locks maps a name to the set of keys
    that are all needed for it, and a lock that needs none is open."""
    return sorted(name for name, needed in locks.items() if needed.issubset(keys))
# E: A lock opens if its needed keys form a subset of the keys at hand.
# R: which locks can i open? keys = list i have, locks = {"shed": {"a","b"}} all of them needed
assert key_ring_opens(["a", "c"], {"shed": {"a", "b"}, "gate": {"c"}, "yard": set()}) == ["gate",
    "yard"]
assert key_ring_opens([], {"gate": {"c"}}) == []
assert key_ring_opens(["a"], {}) == []

def fewest_shops(shops, wanted):
    """Return the smallest number of shops that together sell everything wanted, or None; shops
    maps a name to a set of things."""
    for number in range(len(shops) + 1):
        for group in combinations(shops.values(), number):
            if wanted <= set().union(*group):
                return number
    return None
# H: Groups of shops are tried in order of size, so the first success is the smallest.
assert fewest_shops({"A": {"pen"}, "B": {"ink", "cup"}, "C": {"pen", "ink"}}, {"pen", "cup"}) == 2
assert fewest_shops({"A": {"pen"}}, {"cup"}) is None
assert fewest_shops({"A": {"pen"}}, set()) == 0

def missing_tiles(drawn, word):
    """Return the sorted letters that are still needed to lay the word with the drawn tiles, each as
    often as it is missing."""
    return sorted((Counter(word) - Counter(drawn)).elements())
# E: Counters subtract with multiplicity and drop what is not positive.
# R: which letters do i still need for a word given my tiles? count doubles too
assert missing_tiles("lte", "letter") == ["e", "r", "t"]
assert missing_tiles("abc", "cab") == []
assert missing_tiles("", "aa") == ["a", "a"]

def letters_in_all_words(words):
    """Return the letters that every word contains, sorted and joined to one text; no words give an
    empty text."""
    return "".join(sorted(set.intersection(*map(set, words)))) if words else ""
# E: Each word becomes a set of letters, and all sets are intersected.
# R: letters contained in every word, sorted string
assert letters_in_all_words(["tea", "eat", "late"]) == "aet"
assert letters_in_all_words(["ab", "cd"]) == ""
assert letters_in_all_words([]) == ""

def ingredients_conflict(dishes, allergies):
    """Return a dict from guest to the sorted dishes they must not eat: dishes maps a dish to its
    set of ingredients and allergies a guest to a set; guests who may eat all are left out."""
    result = {}
    for guest, bad in allergies.items():
        harmful = sorted(dish for dish, contents in dishes.items() if contents & bad)
        if harmful:
            result[guest] = harmful
    return result
# M: A shared element of contents and allergies makes a dish harmful.
# R: dishes with ingredient sets, guests with allergy sets. who can't eat which dish?
assert ingredients_conflict({"pie": {"nut", "egg"}, "soup": {"leek"}},
    {"Al": {"nut"}, "Bo": {"fish"}}) == {"Al": ["pie"]}
assert ingredients_conflict({"b": {"x"}, "a": {"x"}}, {"Al": {"x"}}) == {"Al": ["a", "b"]}
assert ingredients_conflict({}, {"Al": {"x"}}) == {}

def safe_for_everyone(dishes, allergies):
    """Return the dishes that contain nothing any guest is allergic to, in dict order; both dicts
    map names to sets."""
    bad = set().union(*allergies.values())
    return [dish for dish, contents in dishes.items() if bad.isdisjoint(contents)]
# E: All allergies are united once and compared with every dish.
assert safe_for_everyone({"pie": {"nut"}, "soup": {"leek"}},
    {"Al": {"nut"}, "Bo": set()}) == ["soup"]
assert safe_for_everyone({"pie": {"nut"}}, {}) == ["pie"]
assert safe_for_everyone({}, {"Al": {"nut"}}) == []

def colours_used_once(flags):
    """Return the sorted colours that occur in only one flag; flags maps a country to a set of
    colours."""
    counts = Counter(colour for colours in flags.values() for colour in colours)
    return sorted(colour for colour, number in counts.items() if number == 1)
# E: All colours are counted and those with count one remain.
# R: colours that only one flag has, sorted
assert colours_used_once({"NO": {"red", "blue"}, "SE": {"blue", "gold"}}) == ["gold", "red"]
assert colours_used_once({"NO": {"red"}, "DK": {"red"}}) == []
assert colours_used_once({}) == []

def flags_with_exactly(flags, colours):
    """Return the countries, sorted, whose flag has exactly the given colours, neither more nor
    less; colours is a list that may have repeats."""
    wanted = set(colours)
    return sorted(country for country, used in flags.items() if used == wanted)
# E: Sets are equal when they have the same elements, whatever the order.
# R: countries whose flag has exactly these colours
assert flags_with_exactly({"NO": {"red", "blue"}, "DK": {"red"}}, ["blue", "red", "red"]) == ["NO"]
assert flags_with_exactly({"NO": {"red", "blue"}}, ["red"]) == []
assert flags_with_exactly({"X": set()}, []) == ["X"]

def bingo_called(card, called, needed):
    """Return the number of the call, from 1, with which at least needed numbers of the card have
    been called, or 0 if that does not happen; card is a set and called a list without repeats."""
    hits = 0
    for number, call in enumerate(called, 1):
        hits += call in card
        if hits >= needed:
            return number
    return 0
# M: Hits are counted call by call until there are enough.
# R: after how many calls does my bingo card (set) have n hits? 0 if never
assert bingo_called({3, 7, 9}, [1, 3, 9, 7], 2) == 3
assert bingo_called({3}, [1, 2], 1) == 0
assert bingo_called({3, 4}, [4, 3], 2) == 2

def lottery_prize(ticket, drawn, prizes):
    """Return the prize for the number of right numbers: prizes maps numbers of hits to amounts and
    other numbers of hits win 0."""
    return prizes.get(len(set(ticket) & set(drawn)), 0)
# E: The size of the intersection is the key of the lookup.
# R: prize by number of hits, prizes {2: 10}, else 0
assert lottery_prize([1, 5, 9], [5, 9, 30], {2: 10, 3: 500}) == 10
assert lottery_prize([1, 2, 3], [7, 8, 9], {2: 10}) == 0
assert lottery_prize([4], [4], {1: 3}) == 3

def attended_pattern(registered, came):
    """Return a dict with the sorted names under "present", "absent" and "unexpected" for a list of
    registered people and a list of those who came."""
    expected, real = set(registered), set(came)
    return {
        "present": sorted(expected & real),
        "absent": sorted(expected - real),
        "unexpected": sorted(real - expected),
    }
# E: Intersection and both differences cover all cases.
# R: compare who signed up with who showed up: present, absent, unexpected (sorted lists in a dict)
assert attended_pattern(["Al", "Bo"], ["Bo", "Cy"]) == {"present": ["Bo"], "absent": ["Al"],
    "unexpected": ["Cy"]}
assert attended_pattern([], []) == {"present": [], "absent": [], "unexpected": []}
assert attended_pattern(["Al"], ["Al", "Al"]) == {"present": ["Al"], "absent": [], "unexpected": []}

def overlap_percent(first, second):
    """Return how many percent of the smaller set lie in the other set too, rounded to a whole
    number; 100 if a set is empty."""
    smaller = min(len(first), len(second))
    return round(100 * len(first & second) / smaller) if smaller else 100
# E: The common elements are divided by the size of the smaller set.
assert overlap_percent({1, 2, 3}, {3, 4, 5, 6}) == 33
assert overlap_percent({1}, {1, 2}) == 100
assert overlap_percent(set(), {1}) == 100

def most_similar_list(target, lists):
    """Return the name of the list that shares the most different elements with the target, the
    first one on ties; lists maps at least one name to a list."""
    goal = set(target)
    return max(lists, key=lambda name: len(goal.intersection(lists[name])))
# E: intersection accepts a list, and its size is the key for max.
# R: name of the list that has the most in common with my list
assert most_similar_list(["a", "b", "c"], {"x": ["a"], "y": ["b", "c", "c"]}) == "y"
assert most_similar_list([], {"x": [1], "y": [2]}) == "x"
assert most_similar_list([1], {"only": []}) == "only"

def friends_lists_difference(before, after):
    """Return a text like "+Bo +Cy -Al" with the new names first, each group sorted; "no change" if
    the sets are equal."""
    parts = [f"+{name}" for name in sorted(after - before)]
    parts += [f"-{name}" for name in sorted(before - after)]
    return " ".join(parts) or "no change"
# E: Both differences become signed words that are joined.
# R: diff of two sets of friends as text: "+new -gone", "no change" if same
assert friends_lists_difference({"Al", "Di"}, {"Di", "Cy", "Bo"}) == "+Bo +Cy -Al"
assert friends_lists_difference({"Al"}, {"Al"}) == "no change"
assert friends_lists_difference({"Al"}, set()) == "-Al"

def circle_of_friends(friends, person, steps):
    """Return the set of people reached from a person over at most the given number of friendship
    steps, the person excluded; friends maps a name to a set."""
    circle = {person}
    for _ in range(steps):
        circle |= {friend for member in circle for friend in friends.get(member, ())}
    return circle - {person}
# E: In each step the friends of everybody in the circle are added.
# R: everyone i know over max n handshakes. friends = {"al": {"bo"}, ...}, without me
assert circle_of_friends({"al": {"bo"}, "bo": {"cy"}, "cy": {"di"}}, "al", 2) == {"bo", "cy"}
assert circle_of_friends({"al": {"bo"}}, "al", 0) == set()
assert circle_of_friends({}, "al", 3) == set()

def is_complete_group(friends, group):
    """Check whether all people in the group know each other: friends is a set of frozensets of two
    names. Groups of one or none are complete."""
    return all(frozenset(pair) in friends for pair in combinations(group, 2))
# E: Every pair from the group is looked up as a frozenset.
assert is_complete_group({frozenset("ab"), frozenset("bc"), frozenset("ac")},
    ["a", "b", "c"]) is True
assert is_complete_group({frozenset("ab")}, ["a", "b", "c"]) is False
assert is_complete_group(set(), ["a"]) is True

def unvisited_neighbours(cell, visited):
    """Return the sorted neighbours, up, down, left and right, of a (row, column) cell that are not
    in the set visited."""
    row, column = cell
    around = {(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)}
    return sorted(around - visited)
# E: The four neighbours form a set from which the visited cells are subtracted.
assert unvisited_neighbours((1, 1), {(0, 1), (1, 2)}) == [(1, 0), (2, 1)]
assert unvisited_neighbours((0, 0), set()) == [(-1, 0), (0, -1), (0, 1), (1, 0)]
assert unvisited_neighbours((5, 5), {(4, 5), (6, 5), (5, 4), (5, 6)}) == []

def paint_cells(strokes):
    """Return the number of painted cells after strokes (row, first column, last column, on): cells
    are painted if on is True and wiped out otherwise, end columns included."""
    painted = set()
    for row, first, last, on in strokes:
        cells = {(row, column) for column in range(first, last + 1)}
        painted = painted | cells if on else painted - cells
    return len(painted)
# M: Each stroke is a set of cells that is united with or subtracted from the picture.
assert paint_cells([(0, 1, 4, True), (0, 2, 3, False)]) == 2
assert paint_cells([(0, 1, 2, True), (0, 2, 3, True), (1, 0, 0, True)]) == 4
assert paint_cells([]) == 0

def toggled_lights(presses):
    """Return the set of lights that are on after a list of presses, each a list of lights that
    change their state; all are off at first."""
    on = set()
    for press in presses:
        on.symmetric_difference_update(press)
    return on
# E: The symmetric difference switches each light of a press to the other state.
# R: every press toggles a few lights, which are on at the end? all start off
assert toggled_lights([[1, 2], [2, 3]]) == {1, 3}
assert toggled_lights([[1], [1]]) == set()
assert toggled_lights([]) == set()

def first_repeated_state(states):
    """Return (first place, second place) of the first state that comes a second time, or None if
    all states differ; places count from 0."""
    seen = {}
    for place, state in enumerate(states):
        if state in seen:
            return seen[state], place
        seen[state] = place
    return None
# M: A dict remembers where each state was first met.
assert first_repeated_state(["a", "b", "c", "b", "a"]) == (1, 3)
assert first_repeated_state([1, 2]) is None
assert first_repeated_state([0, 0]) == (0, 1)

def distinct_after_cleaning(texts):
    """Count the different texts when case, outer spaces and repeated inner spaces are ignored;
    blank texts do not count."""
    return len({" ".join(text.lower().split()) for text in texts} - {""})
# E: Splitting and joining gives every text a standard form for the set.
# R: number of different texts ignoring case and spaces
assert distinct_after_cleaning(["New  York", " new york ", "Oslo", " "]) == 2
assert distinct_after_cleaning([""]) == 0
assert distinct_after_cleaning([]) == 0

def remaining_colours(used_by_neighbours, colours):
    """Return the first colour of the list that no neighbour uses, or None if all are used; the
    argument used_by_neighbours is any collection."""
    taken = set(used_by_neighbours)
    return next((colour for colour in colours if colour not in taken), None)
# E: next takes the first free colour and None is its default.
assert remaining_colours(["red", "blue"], ["red", "green", "blue"]) == "green"
assert remaining_colours(["red"], ["red"]) is None
assert remaining_colours([], ["red"]) == "red"

def colour_map(neighbours, colours):
    """Colour the countries in order: each gets the first colour not used by an already coloured
    neighbour, None if there is none; neighbours maps a country to a list of countries."""
    chosen = {}
    for country, others in neighbours.items():
        taken = {chosen.get(other) for other in others}
        chosen[country] = next((colour for colour in colours if colour not in taken), None)
    return chosen
# M: The colours of the coloured neighbours form a set, and the first colour outside is taken.
# R: greedy map coloring, dict country -> neighbours, list of colors; go in dict order and take the first free color
assert colour_map({"A": ["B"], "B": ["A", "C"], "C": ["B"]}, ["red", "blue"]) == {"A": "red",
    "B": "blue", "C": "red"}
assert colour_map({"A": ["B"], "B": ["A"]}, ["red"]) == {"A": "red", "B": None}
assert colour_map({}, ["red"]) == {}

def shared_by_generation(grandparent, parent, child):
    """Return the sorted traits that the child has from the grandparent although the parent lacks
    them."""
    return sorted(grandparent & child - parent)
# E: The difference binds more tightly than the intersection, so the parent is subtracted first.
assert shared_by_generation({"red hair", "tall"}, {"tall"}, {"red hair", "tall"}) == ["red hair"]
assert shared_by_generation({"tall"}, {"tall"}, {"tall"}) == []
assert shared_by_generation(set(), set(), {"x"}) == []

def train_stops_missing(line, express):
    """Return the stops of a line that the express train leaves out, in order of the line, and
    "none" as a text if it stops everywhere."""
    halts = set(express)
    skipped = [stop for stop in line if stop not in halts]
    return skipped or "none"
# E: The list of skipped stops is returned unless it is empty.
assert train_stops_missing(["A", "B", "C"], ["C", "A"]) == ["B"]
assert train_stops_missing(["A"], ["A", "Z"]) == "none"
assert train_stops_missing(["B", "A"], []) == ["B", "A"]

def change_stations(first, second):
    """Return the stations at which one can change between two lines, in the order of the first line
    and without its two end stations."""
    return [station for station in first[1:-1] if station in set(second)]
# E: The ends are sliced off and the rest is tested for membership.
# R: where can i change from line 1 to line 2? keep the order of line 1, its end stations don't count
assert change_stations(["A", "B", "C", "D"], ["D", "C", "B"]) == ["B", "C"]
assert change_stations(["A", "B"], ["A", "B"]) == []
assert change_stations([], ["A"]) == []

def venn_counts(first, second):
    """Return (only in the first, in both, only in the second) as three counts for two lists that
    may have repeats."""
    left, right = set(first), set(second)
    both = len(left & right)
    return len(left) - both, both, len(right) - both
# E: The size of the intersection is subtracted from both sizes.
# R: two lists: count only left, both, only right
assert venn_counts(["a", "b", "b"], ["b", "c"]) == (1, 1, 1)
assert venn_counts([], [1]) == (0, 0, 1)
assert venn_counts([1], [1, 1]) == (0, 1, 0)

def venn_regions(first, second, third):
    """Return a dict from region to the sorted elements in it, where a region is a text like "AC"
    made of the letters A, B and C of the sets that contain the elements; empty regions are left
    out."""
    regions = {}
    for element in sorted(first | second | third):
        name = "".join(
            letter for letter, group in zip("ABC", (first, second, third)) if element in group
        )
        regions.setdefault(name, []).append(element)
    return regions
# H: The name of an element's region is spelled by the sets it lies in.
assert venn_regions({1, 2}, {2, 3}, {2, 4, 1}) == {"AC": [1], "ABC": [2], "B": [3], "C": [4]}
assert venn_regions(set(), {5, 4}, set()) == {"B": [4, 5]}
assert venn_regions(set(), set(), set()) == {}

def words_only_in_one_text(first, second):
    """Return the words that occur in exactly one of two texts, in lower case and alphabetical
    order, joined by spaces."""
    return " ".join(sorted(set(first.lower().split()) ^ set(second.lower().split())))
# E: The symmetric difference keeps words of one text only.
# R: words that are in one of the two texts but not in the other. lower case, sorted, one string
assert words_only_in_one_text("The cat sat", "the dog sat") == "cat dog"
assert words_only_in_one_text("a b", "B A") == ""
assert words_only_in_one_text("", "x") == "x"

def allowed_letters_only(words, letters):
    """Return the words made up of only the given letters and using each of them at least once,
    upper and lower case being the same."""
    wanted = set(letters.lower())
    return [word for word in words if set(word.lower()) == wanted]
# E: The set of a word's letters must equal the set of the wanted ones.
# R: words that use all of the given letters and no others
assert allowed_letters_only(["Noon", "on", "none", "no"], "no") == ["Noon", "on", "no"]
assert allowed_letters_only(["a"], "ab") == []
assert allowed_letters_only([], "a") == []

def team_covers_skills(team, skills, needed):
    """Return the sorted needed skills that no member of the team has, or True if all are covered;
    skills maps a person to a list, and people not in it have none."""
    covered = {skill for member in team for skill in skills.get(member, [])}
    missing = sorted(set(needed) - covered)
    return missing or True
# E: The skills of all members are put in a set and subtracted from the needed ones.
assert team_covers_skills(["Al", "Bo"], {"Al": ["cook"], "Bo": ["sing"]}, ["sing", "cook"]) is True
assert team_covers_skills(["Al", "Zed"], {"Al": ["cook"]}, ["sing", "dance"]) == ["dance", "sing"]
assert team_covers_skills([], {}, []) is True

def replaceable_members(skills):
    """Return the sorted names of people all of whose skills are covered by the others; skills maps
    a name to a set."""
    names = []
    for person, own in skills.items():
        others = set().union(*(s for name, s in skills.items() if name != person))
        if own <= others:
            names.append(person)
    return sorted(names)
# M: For each person the skills of all others are united and compared.
# R: who in the team could leave without losing a skill? dict name -> set of skills
assert replaceable_members({"Al": {"cook"}, "Bo": {"cook", "sing"}}) == ["Al"]
assert replaceable_members({"Al": {"x"}}) == []
assert replaceable_members({"Al": set()}) == ["Al"]

def next_colour_in_rotation(used, palette):
    """Return the colour to use next: the first of the palette not used yet, or, if all are used,
    the one whose last use lies furthest back; used is the list of colours so far."""
    fresh = [colour for colour in palette if colour not in used]
    if fresh:
        return fresh[0]
    last_use = {colour: place for place, colour in enumerate(used)}
    return min(palette, key=last_use.get)
# M: A dict from colour to its last place lets min find the longest unused one.
assert next_colour_in_rotation(["red"], ["red", "blue"]) == "blue"
assert next_colour_in_rotation(["red", "blue", "red"], ["red", "blue"]) == "blue"
assert next_colour_in_rotation([], ["red"]) == "red"

def numbers_in_all_rows(rows):
    """Return the smallest number that is contained in every row, or -1; rows is a non-empty list of
    lists."""
    common = set(rows[0]).intersection(*rows[1:])
    return min(common, default=-1)
# E: The rows are intersected and the minimum of the common numbers is taken.
assert numbers_in_all_rows([[5, 3, 9], [3, 9], [9, 3, 1]]) == 3
assert numbers_in_all_rows([[1], [2]]) == -1
assert numbers_in_all_rows([[4, 2]]) == 2

def row_has_all_symbols(rows, symbols):
    """Return the indices of rows in which each of the symbols occurs exactly once and nothing
    else."""
    return [i for i, row in enumerate(rows) if sorted(row) == sorted(set(symbols))]
# E: A sorted row equals the sorted symbols only if each occurs once.
assert row_has_all_symbols(["cab", "abb", "abc", "ab"], "abc") == [0, 2]
assert row_has_all_symbols([[2, 1]], [1, 2, 2]) == [0]
assert row_has_all_symbols([], "a") == []

def guests_at_both_parties(parties, first, second):
    """Return the sorted guests of both named parties who were at no other one; parties maps names
    to sets of guests."""
    guests = parties[first] & parties[second]
    for name, others in parties.items():
        if name not in (first, second):
            guests = guests - others
    return sorted(guests)
# E: The common guests are reduced by the guests of all other parties.
assert guests_at_both_parties({"a": {"Al", "Bo"}, "b": {"Al", "Bo"}, "c": {"Bo"}}, "a",
    "b") == ["Al"]
assert guests_at_both_parties({"a": {"Al"}, "b": set()}, "a", "b") == []
assert guests_at_both_parties({"a": {"Al", "Bo"}, "b": {"Bo", "Al"}}, "a", "b") == ["Al", "Bo"]

class TagSet:
    """Hold tags without regard to case; the first spelling is kept for the listing."""

    def __init__(self):
        self.spelling = {}

    def add(self, tag):
        """Add a tag; True if it is new."""
        key = tag.lower()
        if key in self.spelling:
            return False
        self.spelling[key] = tag
        return True

    def __contains__(self, tag):
        return tag.lower() in self.spelling

    def listing(self):
        """Return the tags in alphabetical order of their lower case."""
        return [self.spelling[key] for key in sorted(self.spelling)]
# M: The lower case form is the key under which the first spelling is stored.
tags = TagSet()
assert tags.add("Blue") is True
assert tags.add("BLUE") is False
assert tags.add("art") is True
assert ("bluE" in tags) is True
assert tags.listing() == ["art", "Blue"]

def exam_groups_conflict(groups, exams):
    """Return the sorted pairs of exams that cannot be at the same time because a pupil takes both;
    exams is a list of names and groups maps a pupil to the set of their exams."""
    return [
        pair for pair in combinations(sorted(exams), 2)
        if any(set(pair) <= taken for taken in groups.values())
    ]
# E: Each pair of exams is tested for being a subset of a pupil's exams.
# R: which exams collide? pupils -> set of exams. list pairs taken by the same pupil
assert exam_groups_conflict({"Al": {"art", "bio"}, "Bo": {"chem"}},
    ["chem", "bio", "art"]) == [("art", "bio")]
assert exam_groups_conflict({}, ["a", "b"]) == []
assert exam_groups_conflict({"Al": {"a"}}, ["a"]) == []

def cheapest_gap_fill(owned, wanted, prices):
    """Return the cost of all wanted things not owned, and None if one of them has no price; wanted
    may have repeats, which are paid once."""
    missing = set(wanted) - set(owned)
    if not missing <= prices.keys():
        return None
    return sum(prices[thing] for thing in missing)
# E: The subset test with the keys comes before the prices are added.
assert cheapest_gap_fill(["pan"], ["pan", "pot", "pot"], {"pot": 12}) == 12
assert cheapest_gap_fill([], ["cup"], {}) is None
assert cheapest_gap_fill(["pan"], [], {}) == 0

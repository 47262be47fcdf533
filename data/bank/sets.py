"""Verified problems: sets."""

from itertools import combinations

def song_for_the_party(wishes):
    """Return the alphabetically first song that every guest in a dict of wish lists wants,
    or None."""
    wanted_by_all = set.intersection(*(set(songs) for songs in wishes.values()))
    return min(wanted_by_all, default=None)
# M: The wish lists become sets that are intersected in one call.
assert song_for_the_party({"Al": ["b", "a"], "Bo": ["a", "b"]}) == "a"
assert song_for_the_party({"Al": ["a"], "Bo": ["b"]}) is None
assert song_for_the_party({"Al": ["z"]}) == "z"

def missing_homework(class_list, handed_in):
    """Return in alphabetical order the pupils of the class who have not handed
    anything in."""
    return sorted(set(class_list) - set(handed_in))
# E: A set difference leaves the pupils that are not in the second list.
# R: who didn't hand in their homework? i have the class list and the list of names on the papers, sorted answer pls
assert missing_homework(["Bo", "Al", "Cy"], ["Cy"]) == ["Al", "Bo"]
assert missing_homework(["Al"], ["Al", "Al"]) == []
assert missing_homework([], ["Al"]) == []

def count_twin_free(children):
    """Return how many of the (name, birthday) pairs have a birthday that is unique in the
    list."""
    days = [birthday for _, birthday in children]
    return sum(days.count(day) == 1 for day in set(days))
# E: Each different birthday adds one if the list holds it only once.
assert count_twin_free([("Al", "3 May"), ("Bo", "3 May"), ("Cy", "1 June")]) == 1
assert count_twin_free([("Al", "3 May")]) == 1
assert count_twin_free([]) == 0

def repeats_within(tickets, distance):
    """Return True if some number comes back at most distance places after it was there."""
    last_place = {}
    for place, ticket in enumerate(tickets):
        if ticket in last_place and place - last_place[ticket] <= distance:
            return True
        last_place[ticket] = place
    return False
# M: A dict remembers where each number was seen last.
# R: is there a number in the list that shows up again within k positions?
assert repeats_within([4, 7, 4], 2) is True
assert repeats_within([4, 7, 1, 4], 2) is False
assert repeats_within([], 5) is False

def membership_label(person: str, chess: set[str], choir: set[str]) -> str:
    """Return "both", "chess", "choir" or "none" for the clubs, given as sets, that the
    person is in."""
    if person in chess and person in choir:
        return "both"
    if person in chess:
        return "chess"
    return "choir" if person in choir else "none"
# E: The test for both clubs comes before the tests for one.
assert membership_label("Al", {"Al"}, {"Al", "Bo"}) == "both"
assert membership_label("Bo", {"Al"}, {"Al", "Bo"}) == "choir"
assert membership_label("Cy", set(), set()) == "none"
assert membership_label("Al", {"Al"}, set()) == "chess"

def has_all_tools(toolbox, needed):
    """Tell whether every needed tool is in the toolbox; needing nothing gives True."""
    return set(needed) <= set(toolbox)
# E: The <= operator on sets tests for a subset.
# R: check that all needed tools are in my toolbox, both are lists, toolbox comes first
assert has_all_tools(["saw", "file"], ["saw"]) is True
assert has_all_tools(["saw"], ["saw", "file"]) is False
assert has_all_tools([], []) is True

def no_shared_guests(party, other_party):
    """Return True when no guest is invited to both parties."""
    return set(party).isdisjoint(other_party)
# E: The isdisjoint method accepts any iterable as its argument.
assert no_shared_guests(["Al"], ["Bo"]) is True
assert no_shared_guests(["Al", "Bo"], ["Bo"]) is False
assert no_shared_guests([], []) is True

def first_repeated(visitors):
    """Return the first visitor in the list who has been there before, or None if nobody
    comes twice."""
    seen = set()
    for visitor in visitors:
        if visitor in seen:
            return visitor
        seen.add(visitor)
    return None
# E: A set of the visitors so far makes the test for a second visit quick.
# R: go through the list and give me the first element that i have already seen before, or None
assert first_repeated(["a", "b", "b", "a"]) == "b"
assert first_repeated(["a", "b"]) is None
assert first_repeated([]) is None

def mark_first_visits(visitors):
    """Return a list of booleans: True where a visitor appears for the first time."""
    seen = set()
    marks = []
    for visitor in visitors:
        marks.append(visitor not in seen)
        seen.add(visitor)
    return marks
# E: The membership test comes before the visitor enters the set.
assert mark_first_visits(["a", "b", "a"]) == [True, True, False]
assert mark_first_visits(["x", "x"]) == [True, False]
assert mark_first_visits([]) == []

def letters_still_allowed(alphabet, guesses):
    """Return the letters of the alphabet text with an underscore in place of each guessed
    one."""
    tried = set(guesses)
    return "".join("_" if letter in tried else letter for letter in alphabet)
# E: Every letter is checked against the set of guesses.
assert letters_still_allowed("abcde", "db") == "a_c_e"
assert letters_still_allowed("abc", "") == "abc"
assert letters_still_allowed("ab", "aabb") == "__"

def teams_tied_by_player(squads):
    """Return the set of players who are in at least two of the squads, a list of sets."""
    tied = set()
    for number, squad in enumerate(squads):
        for other in squads[number + 1:]:
            tied |= squad & other
    return tied
# M: Every squad is intersected with all later ones and the results are united.
# R: list of sets with player names, i want the set of players that are in two or more of them
assert teams_tied_by_player([{"Al", "Bo"}, {"Bo"}, {"Cy", "Al"}]) == {"Al", "Bo"}
assert teams_tied_by_player([{"Al"}, {"Bo"}]) == set()
assert teams_tied_by_player([]) == set()

def everything_collected(bags: list[list[str]]) -> list[str]:
    """Return the union of all the bags, a list of lists, as a sorted list."""
    return sorted(set().union(*bags))
# E: The union method of an empty set takes all the bags at once.
assert everything_collected([["b"], ["a", "b"]]) == ["a", "b"]
assert everything_collected([[], []]) == []
assert everything_collected([]) == []

def is_real_part(part, whole):
    """Return True if all elements of part are in whole and whole has at least one more."""
    return set(part) < set(whole)
# E: The < operator on sets tests for a proper subset.
assert is_real_part([1], [1, 2]) is True
assert is_real_part([1, 2], [2, 1]) is False
assert is_real_part([], [0]) is True

def new_words_in(text, known):
    """List the words of the text that are not known, each once, in order of appearance."""
    seen = set(known)
    fresh = []
    for word in text.split():
        if word not in seen:
            seen.add(word)
            fresh.append(word)
    return fresh
# M: The set starts with the known words and grows with every new one.
# R: i want the words from a text that arent in my list of known words, in order and without repeats
assert new_words_in("the cat the fox cat", ["the"]) == ["cat", "fox"]
assert new_words_in("a b", ["a", "b"]) == []
assert new_words_in("", []) == []

def missing_page_numbers(pages):
    """Return the numbers between the smallest and largest page that are not in the list,
    sorted."""
    full = set(range(min(pages), max(pages) + 1))
    return sorted(full - set(pages))
# E: The full range as a set minus the given pages leaves the gaps.
# R: which numbers are missing between the lowest and the highest page in this list
assert missing_page_numbers([3, 6, 4]) == [5]
assert missing_page_numbers([1, 5]) == [2, 3, 4]
assert missing_page_numbers([2]) == []

def first_free_id(used):
    """Return the smallest whole number from 1 on that is not among the used ids."""
    taken = set(used)
    number = 1
    while number in taken:
        number += 1
    return number
# E: The number grows as long as it is found in the set.
# R: smallest positive number that isnt in the list of ids
assert first_free_id([1, 2, 4]) == 3
assert first_free_id([5, 6]) == 1
assert first_free_id([]) == 1

def trade_offers(mine: list[int], yours: list[int]) -> tuple[list[int], list[int]]:
    """Return two sorted lists: what only I have and what only you have."""
    own, other = set(mine), set(yours)
    return sorted(own - other), sorted(other - own)
# E: The set difference is taken in both directions.
# R: i have stickers, you have stickers. what do only i have and what do only you have, sorted
assert trade_offers([1, 2, 2], [2, 3]) == ([1], [3])
assert trade_offers([1], [1]) == ([], [])
assert trade_offers([], [5, 4]) == ([], [4, 5])

def count_new_per_day(days):
    """Return for each day's list of birds how many of them were not seen on an
    earlier day."""
    seen = set()
    counts = []
    for birds in days:
        fresh = set(birds) - seen
        counts.append(len(fresh))
        seen |= fresh
    return counts
# M: The new birds are a set difference and join the seen ones afterwards.
# R: each day i write down which birds i saw. how many birds were new on each day?
assert count_new_per_day([["owl", "tit"], ["owl", "jay"]]) == [2, 1]
assert count_new_per_day([["owl", "owl"]]) == [1]
assert count_new_per_day([]) == []

def wrong_tries_before(tries, secret):
    """Return how many different wrong tries were made before the secret one; all if it
    never came."""
    wrong = set()
    for attempt in tries:
        if attempt == secret:
            break
        wrong.add(attempt)
    return len(wrong)
# E: Wrong tries go into a set until the loop meets the secret.
assert wrong_tries_before(["a", "b", "a", "x", "c"], "x") == 2
assert wrong_tries_before(["x"], "x") == 0
assert wrong_tries_before(["a", "a"], "x") == 1

def distinct_initials(names):
    """Return the first letters of the names in capitals, each letter once, as a sorted
    list."""
    return sorted({name[0].upper() for name in names})
# E: A set comprehension throws repeated letters away.
# R: all different first letters of the names, upper case and sorted
assert distinct_initials(["bea", "Al", "ann"]) == ["A", "B"]
assert distinct_initials(["zoe"]) == ["Z"]
assert distinct_initials([]) == []

def lengths_that_occur(words: list[str]) -> set[int]:
    """Return the set of all word lengths in the list."""
    return {len(word) for word in words}
# E: Equal lengths collapse into one element of the set.
assert lengths_that_occur(["a", "bb", "c"]) == {1, 2}
assert lengths_that_occur([""]) == {0}
assert lengths_that_occur([]) == set()

def can_type_with(keys, word):
    """Tell whether a word can be typed using only the working keys of a broken keyboard."""
    return set(word) <= set(keys)
# E: The letters of the word must be a subset of the keys.
# R: some keys on my keyboard are broken. given the string of keys that still work and a word, can i type it?
assert can_type_with("aelpt", "apple") is True
assert can_type_with("aelt", "apple") is False
assert can_type_with("", "") is True

def shared_digits(first, second):
    """Return the digits, sorted in a string, that both whole numbers contain."""
    return "".join(sorted(set(str(first)) & set(str(second))))
# E: The numbers are turned into texts and their digit sets intersected.
assert shared_digits(1223, 3214) == "123"
assert shared_digits(55, 66) == ""
assert shared_digits(0, 100) == "0"

def uses_all_digits_once(number_text):
    """Return True when the text contains each digit from 1 to 9 exactly once and nothing
    else."""
    return len(number_text) == 9 and set(number_text) == set("123456789")
# E: Length nine together with the full digit set excludes repeats.
assert uses_all_digits_once("918273645") is True
assert uses_all_digits_once("123456788") is False
assert uses_all_digits_once("12345678") is False

def is_sudoku_unit(cells: list[int]) -> bool:
    """Tell whether the nine cells of a Sudoku row, column or box are the numbers 1 to 9."""
    return sorted(cells) == list(range(1, 10))
# E: Sorting brings valid cells into the one possible order.
assert is_sudoku_unit([5, 3, 4, 6, 7, 8, 9, 1, 2]) is True
assert is_sudoku_unit([1, 1, 2, 3, 4, 5, 6, 7, 8]) is False
assert is_sudoku_unit([1, 2, 3]) is False

def row_conflicts(row: list[int]) -> list[int]:
    """Return the sorted numbers that occur more than once in a puzzle row; 0 is an empty
    cell."""
    return sorted({cell for cell in row if cell != 0 and row.count(cell) > 1})
# E: The set comprehension lists each doubled number once.
# R: find the numbers that appear twice or more in a sudoku row, zeros are blanks
assert row_conflicts([3, 0, 3, 5, 0]) == [3]
assert row_conflicts([1, 2, 0]) == []
assert row_conflicts([2, 1, 2, 1]) == [1, 2]

def allergy_safe(dishes: dict[str, set[str]], allergens: set[str]) -> list[str]:
    """List the names of dishes, from a dict of ingredient sets, that contain none of the
    allergens."""
    return [name for name, parts in dishes.items() if not parts & allergens]
# E: An empty intersection is false, so not turns it into a pass.
# R: dishes = {"pie": {"egg", "flour"}, ...} and a set of allergens. which dishes are safe to eat?
assert allergy_safe({"pie": {"egg", "flour"}, "jam": {"plum"}}, {"egg"}) == ["jam"]
assert allergy_safe({"pie": {"egg"}}, set()) == ["pie"]
assert allergy_safe({}, {"egg"}) == []

def cookable_recipes(recipes, cupboard):
    """Return the sorted names of recipes, a dict of ingredient lists, that need only what
    is there."""
    stock = set(cupboard)
    return sorted(name for name, needs in recipes.items() if stock.issuperset(needs))
# E: The issuperset method checks all ingredients of a recipe in one call.
assert cookable_recipes({"tea": ["water"], "cake": ["egg", "flour"]}, ["water", "egg"]) == [
    "tea"]
assert cookable_recipes({"b": [], "a": []}, []) == ["a", "b"]
assert cookable_recipes({}, ["egg"]) == []

def closest_recipe(recipes, cupboard):
    """Return the recipe, from a dict of ingredient lists, that lacks the fewest things;
    first on ties."""
    stock = set(cupboard)
    return min(recipes, key=lambda name: len(set(recipes[name]) - stock))
# M: The number of lacking ingredients is the key for min.
# R: for which recipe do i need to buy the fewest extra ingredients? recipes = dict of lists, cupboard = list
assert closest_recipe({"cake": ["egg", "milk", "flour"], "eggs": ["egg", "salt"]},
    ["egg"]) == "eggs"
assert closest_recipe({"a": ["x"], "b": ["y"]}, []) == "a"
assert closest_recipe({"a": ["x", "y"], "b": ["z"]}, ["x", "y"]) == "a"

def tag_overlap(article, others):
    """Return the title in a dict of tag sets that shares the most tags with the article's
    tags."""
    return max(others, key=lambda title: len(others[title] & article))
# E: The size of the intersection is compared by max, which keeps the first of equals.
# R: find the most similar post: i have a set of tags and a dict title -> set of tags, the one with the most common tags wins
assert tag_overlap({"cat", "pet"}, {"A": {"dog"}, "B": {"pet"}}) == "B"
assert tag_overlap({"x"}, {"A": {"y"}, "B": {"z"}}) == "A"
assert tag_overlap({"a", "b"}, {"P": {"a"}, "Q": {"a", "b", "c"}}) == "Q"

def shared_word_share(text, reference):
    """Return in whole percent how many of the text's different words the reference has; 0
    for ""."""
    words = set(text.split())
    if not words:
        return 0
    return round(100 * len(words & set(reference.split())) / len(words))
# M: The size of the intersection is divided by the number of different words in the text.
assert shared_word_share("a b c d", "d c") == 50
assert shared_word_share("x x", "x") == 100
assert shared_word_share("", "a") == 0

def friends_in_common(friends, one, other):
    """Return the sorted friends that two people share, using a dict from person to list of
    friends."""
    return sorted(set(friends[one]) & set(friends[other]))
# E: Both friend lists become sets that are intersected.
assert friends_in_common({"Al": ["Cy", "Bo"], "Di": ["Cy"]}, "Al", "Di") == ["Cy"]
assert friends_in_common({"Al": ["Bo"], "Di": []}, "Al", "Di") == []
assert friends_in_common({"A": ["y", "x"], "B": ["x", "y"]}, "A", "B") == ["x", "y"]

def loneliest_guest(friends, guests):
    """Return the guest who knows the fewest other guests, by a dict of friend sets; first
    on ties."""
    present = set(guests)
    return min(guests, key=lambda guest: len(friends.get(guest, set()) & present))
# M: Only friends who are present count, so each friend set is intersected with the guests.
# R: friends = {"Al": {"Bo"}, ...}, guests = ["Al", "Cy"]. Which guest has the fewest friends among the guests? first one if equal
assert loneliest_guest({"Al": {"Bo"}, "Bo": {"Al"}, "Cy": {"Di"}}, ["Al", "Bo", "Cy"]) == "Cy"
assert loneliest_guest({}, ["Al", "Bo"]) == "Al"
assert loneliest_guest({"Al": {"Bo"}}, ["Al", "Bo"]) == "Bo"

def one_sided_likes(likes: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the set of (a, b) pairs in the list whose reversed pair is not in it."""
    pairs = set(likes)
    return {(a, b) for a, b in pairs if (b, a) not in pairs}
# E: Every pair is looked up in reversed order.
# R: list of (who, likes whom). which likes arent returned? set of pairs
assert one_sided_likes([("Al", "Bo"), ("Bo", "Al"), ("Al", "Cy")]) == {("Al", "Cy")}
assert one_sided_likes([("Al", "Bo"), ("Bo", "Al")]) == set()
assert one_sided_likes([]) == set()

def count_two_way_roads(roads):
    """Count the unordered town pairs for which both directions are in the list of (from,
    to) roads."""
    directed = set(roads)
    return sum((b, a) in directed for a, b in directed if a < b)
# M: Only pairs in alphabetical order are examined, so each road counts once.
assert count_two_way_roads([("A", "B"), ("B", "A"), ("A", "C")]) == 1
assert count_two_way_roads([("A", "C")]) == 0
assert count_two_way_roads([("C", "A"), ("A", "C"), ("A", "C")]) == 1

def is_partition_of(parts, whole):
    """Tell whether the parts, a list of lists, hold every element of whole once and nothing
    else."""
    joined = [element for part in parts for element in part]
    return len(joined) == len(set(joined)) and set(joined) == set(whole)
# M: The joined parts must be free of repeats and equal to the whole as a set.
assert is_partition_of([[1, 2], [3]], [3, 2, 1]) is True
assert is_partition_of([[1, 2], [2, 3]], [1, 2, 3]) is False
assert is_partition_of([[1]], [1, 2]) is False

def remove_repeated_lines(lines):
    """Keep the first of several equal lines, where upper and lower case count as equal."""
    seen = set()
    kept = []
    for line in lines:
        if line.lower() not in seen:
            seen.add(line.lower())
            kept.append(line)
    return kept
# M: The set remembers lower case versions while the original lines are kept.
# R: remove duplicate lines but "Hello" and "hello" are the same for me, keep the first spelling
assert remove_repeated_lines(["Hello", "hello", "Bye"]) == ["Hello", "Bye"]
assert remove_repeated_lines(["a", "b", "A"]) == ["a", "b"]
assert remove_repeated_lines([]) == []

def steps_until_repeat(start, rule):
    """Apply the rule, a dict, again and again; return how many steps pass until a value
    comes back."""
    seen = set()
    current = start
    while current not in seen:
        seen.add(current)
        current = rule[current]
    return len(seen)
# M: The set grows by one per step, so its size at the repetition is the number of steps.
assert steps_until_repeat("a", {"a": "b", "b": "c", "c": "b"}) == 3
assert steps_until_repeat(1, {1: 1}) == 1
assert steps_until_repeat(0, {0: 5, 5: 0}) == 2

def rooms_never_entered(rooms, log):
    """Return the rooms, in their order, that do not occur in a log of "name>room" entries."""
    entered = {entry.split(">")[1] for entry in log}
    return [room for room in rooms if room not in entered]
# E: The part after the sign of each entry goes into a set that filters the rooms.
assert rooms_never_entered(["lab", "attic"], ["Al>lab", "Bo>lab"]) == ["attic"]
assert rooms_never_entered(["lab"], []) == ["lab"]
assert rooms_never_entered([], ["Al>lab"]) == []

def crosses_own_path(moves):
    """Return True if a walk of N, S, E, W steps comes back to a point where it has been."""
    steps = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x = y = 0
    seen = {(0, 0)}
    for move in moves:
        dx, dy = steps[move]
        x, y = x + dx, y + dy
        if (x, y) in seen:
            return True
        seen.add((x, y))
    return False
# H: A dict gives the step for each letter and a set remembers all points of the walk.
assert crosses_own_path("NESW") is True
assert crosses_own_path("NNE") is False
assert crosses_own_path("") is False

def bingo_done(card: list[list[int]], called: list[int]) -> bool:
    """Tell whether some row of the bingo card, a list of rows, consists of called numbers
    only."""
    numbers = set(called)
    return any(set(row) <= numbers for row in card)
# E: One row that is a subset of the called numbers is enough.
# R: bingo: card is a list of rows, called the numbers so far. is there a complete row?
assert bingo_done([[1, 2], [3, 4]], [4, 9, 3]) is True
assert bingo_done([[1, 2], [3, 4]], [1, 4]) is False
assert bingo_done([[5]], []) is False

def lottery_hits(ticket, drawn):
    """Count how many different numbers of the ticket have been drawn."""
    return len(set(ticket) & set(drawn))
# E: The size of the intersection is the number of hits.
# R: how many of my lottery numbers got drawn? two lists
assert lottery_hits([3, 8, 15], [15, 3, 40]) == 2
assert lottery_hits([3, 3], [3]) == 1
assert lottery_hits([], [1]) == 0

def hits_per_ticket(tickets, drawn):
    """Return {owner: number of hits} for a dict of number sets, leaving out owners without
    a hit."""
    hits = {owner: len(numbers & set(drawn)) for owner, numbers in tickets.items()}
    return {owner: count for owner, count in hits.items() if count}
# E: The intersections are counted for all owners and zeros are filtered out.
assert hits_per_ticket({"Al": {1, 2}, "Bo": {2, 3}, "Cy": {8}}, [3, 2]) == {"Al": 1, "Bo": 2}
assert hits_per_ticket({"Al": {1}}, []) == {}
assert hits_per_ticket({}, [1]) == {}

def skills_lacking(team, required):
    """Return the sorted required skills that nobody in the team, a dict of skill lists,
    has."""
    present = set().union(*team.values())
    return sorted(set(required) - present)
# E: The union of all skill lists is subtracted from the requirements.
# R: team = {"Al": ["cook"], "Bo": ["sing"]}, required = ["sing", "sail"]. what skills are we missing?
assert skills_lacking({"Al": ["cook"], "Bo": ["sing"]}, ["sing", "sail"]) == ["sail"]
assert skills_lacking({}, ["b", "a"]) == ["a", "b"]
assert skills_lacking({"Al": ["cook"]}, []) == []

def irreplaceable(team):
    """Return the sorted names of people who have a skill that nobody else has in a dict of
    skill sets."""
    needed = []
    for name, skills in team.items():
        others = set().union(*(own for other, own in team.items() if other != name))
        if skills - others:
            needed.append(name)
    return sorted(needed)
# H: For every person the skills of all the others are united and subtracted.
assert irreplaceable({"Al": {"cook", "sing"}, "Bo": {"sing"}}) == ["Al"]
assert irreplaceable({"Al": {"sing"}, "Bo": {"sing"}}) == []
assert irreplaceable({"Bo": {"x"}, "Al": {"y"}}) == ["Al", "Bo"]

def smallest_full_team(team, required):
    """Return the fewest names, as a tuple in dict order, whose skill sets cover the
    required set, or None."""
    for size in range(len(team) + 1):
        for group in combinations(team, size):
            if required <= set().union(*(team[name] for name in group)):
                return group
    return None
# H: All groups are tried by growing size, so the first that covers everything is a smallest one.
# R: choose as few people as possible so that together they have all required skills (team is a dict name -> set, required a set). tuple of names, None if impossible
assert smallest_full_team({"A": {1}, "B": {1, 2}, "C": {3}}, {1, 2, 3}) == ("B", "C")
assert smallest_full_team({"A": {1}}, {2}) is None
assert smallest_full_team({"A": {1}}, set()) == ()

def all_share_something(groups):
    """Tell whether every two of the given sets have at least one element in common."""
    return all(one & other for one, other in combinations(groups, 2))
# M: The combinations function yields all pairs of sets, whose intersections must not be empty.
assert all_share_something([{1, 2}, {2, 3}, {1, 3}]) is True
assert all_share_something([{1}, {2}]) is False
assert all_share_something([{1}]) is True

def largest_overlap(groups):
    """Return the sorted pair of names of two sets, in a dict, that share the
    most elements."""
    pairs = combinations(sorted(groups), 2)
    return max(pairs, key=lambda pair: len(groups[pair[0]] & groups[pair[1]]))
# M: All pairs of sorted names are compared by the size of their intersection.
assert largest_overlap({"a": {1, 2}, "b": {2}, "c": {1, 2, 3}}) == ("a", "c")
assert largest_overlap({"y": {1}, "x": {1}}) == ("x", "y")
assert largest_overlap({"a": {1}, "b": {2}, "c": {2}}) == ("b", "c")

def split_known_unknown(words, vocabulary):
    """Split the words into those in the vocabulary and those outside it; return
    both lists."""
    known = [word for word in words if word in vocabulary]
    unknown = [word for word in words if word not in vocabulary]
    return known, unknown
# E: Two comprehensions with opposite conditions keep the order.
# R: split words in two lists, words in the vocabulary set and words that arent
assert split_known_unknown(["a", "x", "b"], {"a", "b"}) == (["a", "b"], ["x"])
assert split_known_unknown([], {"a"}) == ([], [])
assert split_known_unknown(["x", "x"], set()) == ([], ["x", "x"])

def repeated_words(sentence):
    """Return the set of words that occur at least twice in the sentence, all in
    lower case."""
    seen, repeated = set(), set()
    for word in sentence.lower().split():
        if word in seen:
            repeated.add(word)
        seen.add(word)
    return repeated
# E: One set holds what was seen, the other one what was seen again.
# R: which words come more than once in a sentence? upper/lower case doesnt matter, return a set
assert repeated_words("The cat and the dog") == {"the"}
assert repeated_words("one two") == set()
assert repeated_words("a A a") == {"a"}

def changed_members(old, new):
    """Return a line like "+Cy -Al" with sorted joiners first and leavers after them; "" for
    no change."""
    joined = [f"+{name}" for name in sorted(set(new) - set(old))]
    left = [f"-{name}" for name in sorted(set(old) - set(new))]
    return " ".join(joined + left)
# M: The two set differences are formatted with their own signs.
assert changed_members(["Al", "Bo"], ["Bo", "Cy"]) == "+Cy -Al"
assert changed_members(["Al"], ["Al"]) == ""
assert changed_members([], ["Bo", "Al"]) == "+Al +Bo"

def loyal_customers(weeks):
    """Return the sorted customers who came in every week; weeks is a non-empty list of name
    lists."""
    loyal = set(weeks[0])
    for week in weeks[1:]:
        loyal &= set(week)
    return sorted(loyal)
# E: The set shrinks week by week with the &= operator.
# R: lists of customer names per week. who came every single week
assert loyal_customers([["Al", "Bo"], ["Bo"], ["Cy", "Bo"]]) == ["Bo"]
assert loyal_customers([["Bo", "Al"]]) == ["Al", "Bo"]
assert loyal_customers([["Al"], []]) == []

def only_one_week(weeks):
    """Return the sorted names that appear in exactly one of the weekly name lists."""
    once, several = set(), set()
    for week in weeks:
        names = set(week)
        several |= names & once
        once = (once | names) - several
    return sorted(once)
# M: Names met again move from the first set to the second one.
assert only_one_week([["Al", "Bo"], ["Bo", "Cy"]]) == ["Al", "Cy"]
assert only_one_week([["Al"], ["Al"], ["Al"]]) == []
assert only_one_week([["Al", "Al"]]) == ["Al"]

def has_common_letter(words):
    """Return True when at least one letter occurs in every word; no words give False."""
    if not words:
        return False
    return bool(set(words[0]).intersection(*words[1:]))
# E: The intersection over all words is turned into a boolean.
assert has_common_letter(["tree", "bee", "egg"]) is True
assert has_common_letter(["cat", "dog"]) is False
assert has_common_letter([]) is False

def letters_only_in_first(first: str, second: str) -> str:
    """Return the letters of the first word that are not in the second, in order and without
    repeats."""
    return "".join(letter for letter in dict.fromkeys(first) if letter not in second)
# E: The keys made by fromkeys are the letters without repeats in their order.
# R: letters of word one that dont occur in word two, each letter once and in order
assert letters_only_in_first("banana", "bread") == "n"
assert letters_only_in_first("stress", "ten") == "sr"
assert letters_only_in_first("abc", "cab") == ""

def letters_by_side(word, left_keys):
    """Return the distinct letters of a word typed by the left and by the right hand, each
    sorted."""
    used = set(word)
    left = used & set(left_keys)
    return "".join(sorted(left)), "".join(sorted(used - left))
# E: The letters are intersected with the left keys, and the others belong to the right hand.
assert letters_by_side("seal", "qwertasdfgzxcvb") == ("aes", "l")
assert letters_by_side("pop", "as") == ("", "op")
assert letters_by_side("", "as") == ("", "")

def words_without_repeated_letters(words: list[str]) -> list[str]:
    """Return only the words in which no letter occurs twice."""
    return [word for word in words if len(set(word)) == len(word)]
# E: A word is kept when its set of letters is as long as the word.
assert words_without_repeated_letters(["cat", "noon", "dog"]) == ["cat", "dog"]
assert words_without_repeated_letters(["aa"]) == []
assert words_without_repeated_letters([""]) == [""]

def seating_clashes(bookings):
    """Return the sorted seats that were booked by two or more different people, from (seat,
    name) pairs."""
    owners = {}
    for seat, name in bookings:
        owners.setdefault(seat, set()).add(name)
    return sorted(seat for seat, names in owners.items() if len(names) > 1)
# M: A set of names per seat ignores a second booking by the same person.
# R: pairs (seat, name): which seats got booked by more than one person? the same person booking twice is okay
assert seating_clashes([("A1", "Al"), ("A1", "Bo"), ("B2", "Cy")]) == ["A1"]
assert seating_clashes([("A1", "Al"), ("A1", "Al")]) == []
assert seating_clashes([]) == []

def longest_counting_run(values):
    """Return the length of the longest run n, n+1, n+2 and so on that can be made from the
    list."""
    present = set(values)
    best = 0
    for value in present:
        if value - 1 not in present:
            end = value
            while end in present:
                end += 1
            best = max(best, end - value)
    return best
# H: Runs are followed only from numbers without a predecessor, using quick set look-ups.
assert longest_counting_run([10, 3, 4, 1, 2]) == 4
assert longest_counting_run([5, 5, 7]) == 1
assert longest_counting_run([]) == 0

def multiples_below(limit, factors):
    """Return the sorted positive numbers below limit that at least one of the factors
    divides."""
    found = set()
    for factor in factors:
        found.update(range(factor, limit, factor))
    return sorted(found)
# E: The multiples of all factors go into one set, so shared ones appear once.
assert multiples_below(11, [3, 5]) == [3, 5, 6, 9, 10]
assert multiples_below(5, [7]) == []
assert multiples_below(7, [2, 6]) == [2, 4, 6]

def shops_to_visit(wishes: list[str], shops: dict[str, set[str]]) -> list[str]:
    """Pick shops greedily: always the one (first on ties) that sells the most open wishes,
    while any helps."""
    open_wishes = set(wishes)
    route = []
    while open_wishes:
        shop = max(shops, key=lambda name: len(shops[name] & open_wishes))
        if not shops[shop] & open_wishes:
            break
        route.append(shop)
        open_wishes -= shops[shop]
    return route
# H: After each choice the bought wishes leave the set, until none is left or no shop can help.
assert shops_to_visit(["a", "b", "c"], {"X": {"a"}, "Y": {"b", "c"}}) == ["Y", "X"]
assert shops_to_visit(["z"], {"X": {"a"}}) == []
assert shops_to_visit([], {"X": {"a"}}) == []

def unlocked_levels(done, requirements):
    """Return the sorted levels that are not done but whose required levels, a dict of
    lists, all are."""
    finished = set(done)
    return sorted(
        level for level, needs in requirements.items()
        if level not in finished and finished.issuperset(needs)
    )
# M: A level is open when its requirements form a subset of the finished ones.
# R: levels of a game with requirements {"boss": ["cave", "lake"]}. given the list of levels i have done, which new ones can I play now?
assert unlocked_levels(["cave"], {"cave": [], "lake": ["cave"], "boss": ["lake"]}) == ["lake"]
assert unlocked_levels([], {"b": [], "a": []}) == ["a", "b"]
assert unlocked_levels(["a"], {"a": []}) == []

def colours_used(grid):
    """Return the set of all different colours in a grid, a list of rows."""
    return {cell for row in grid for cell in row}
# E: A set comprehension with two loops visits every cell.
assert colours_used([["red", "blue"], ["red"]]) == {"red", "blue"}
assert colours_used([[], []]) == set()
assert colours_used([[1, 1], [1, 1]]) == {1}

def columns_all_different(grid: list[list[int]]) -> bool:
    """Tell whether in every column of a grid with equal rows no value occurs twice."""
    return all(len(set(column)) == len(column) for column in zip(*grid))
# M: The rows are unpacked into zip, which yields the columns.
assert columns_all_different([[1, 2], [2, 1]]) is True
assert columns_all_different([[1, 2], [1, 3]]) is False
assert columns_all_different([]) is True

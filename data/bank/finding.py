"""Verified problems: finding and doubles."""

from bisect import bisect_left
from collections import Counter

def guess_in_halves(low, high, secret):
    """Return the guesses made by halving to find secret between low and high, secret included last.

    Each guess is the rounded down middle; secret lies in the range."""
    guesses = []
    while True:
        guess = (low + high) // 2
        guesses.append(guess)
        if guess == secret:
            return guesses
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1
# M: The range is halved on the side where the secret must be.
# R: list all guesses binary search makes until it hits secret. args low, high, secret
assert guess_in_halves(1, 10, 7) == [5, 8, 6, 7]
assert guess_in_halves(4, 4, 4) == [4]
assert guess_in_halves(1, 2, 1) == [1]

def first_at_least(sorted_sizes, size):
    """Return the first value of a rising list that is at least size, by hand-made binary search.

    If all are smaller, return None."""
    low, high = 0, len(sorted_sizes)
    while low < high:
        middle = (low + high) // 2
        if sorted_sizes[middle] < size:
            low = middle + 1
        else:
            high = middle
    return sorted_sizes[low] if low < len(sorted_sizes) else None
# M: The borders close in on the first place that is not too small.
# R: binary search: smallest element >= x in sorted list, None if none
assert first_at_least([36, 38, 40, 42], 39) == 40
assert first_at_least([36], 37) is None
assert first_at_least([], 1) is None

def two_coins_for(coins, price):
    """Find two coins in a rising list that add up to price, with pointers from both ends.

    Return them as (small, large) or None; the two stand at different places."""
    left, right = 0, len(coins) - 1
    while left < right:
        total = coins[left] + coins[right]
        if total == price:
            return coins[left], coins[right]
        if total < price:
            left += 1
        else:
            right -= 1
    return None
# M: A sum that is too small moves the left pointer, one too large the right pointer.
# R: sorted list, two pointers: find pair with given sum or None
assert two_coins_for([1, 2, 5, 10, 20], 15) == (5, 10)
assert two_coins_for([1, 2], 9) is None
assert two_coins_for([], 3) is None

def doubles_in_both_rows(row_a, row_b):
    """Return the sorted values that occur at least twice in each of the two rows."""
    twice_a = {value for value, count in Counter(row_a).items() if count > 1}
    twice_b = {value for value, count in Counter(row_b).items() if count > 1}
    return sorted(twice_a & twice_b)
# E: Each row is reduced to its repeated values, and both sets are intersected.
# R: values that are duplicated in list 1 and also duplicated in list 2
assert doubles_in_both_rows([1, 1, 2, 2], [2, 2, 1]) == [2]
assert doubles_in_both_rows([3], [3, 3]) == []
assert doubles_in_both_rows([], []) == []

def number_the_doubles(names):
    """Return the names with " (2)", " (3)", ... appended to the second, third, ... equal name."""
    seen = {}
    result = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return result
# E: A counter per name decides about the appended number.
# R: rename duplicates like file managers do: a, a (2), a (3)
assert number_the_doubles(["a", "b", "a", "a"]) == ["a", "b", "a (2)", "a (3)"]
assert number_the_doubles(["x"]) == ["x"]
assert number_the_doubles([]) == []

def first_double_distance(cards):
    """Return the number of cards between the first card that repeats and its earlier twin, else -1.

    The first repeat is the earliest second card; the twin is its latest earlier occurrence."""
    last = {}
    for i, card in enumerate(cards):
        if card in last:
            return i - last[card] - 1
        last[card] = i
    return -1
# M: The index of each card is remembered until one comes again.
assert first_double_distance(["a", "b", "c", "b", "a"]) == 1
assert first_double_distance(["a", "a"]) == 0
assert first_double_distance(["a"]) == -1

def double_entries_text(entries):
    """Return "name xN" for each entry that occurs N > 1 times, sorted by N falling and then by
    name."""
    counts = Counter(entries)
    doubles = sorted((-n, name) for name, n in counts.items() if n > 1)
    return [f"{name} x{-n}" for n, name in doubles]
# M: Negated counts sort falling while names sort rising.
# R: list duplicates as "name x3", most frequent first, alphabetical on ties
assert double_entries_text(["b", "a", "b", "c", "a", "b"]) == ["b x3", "a x2"]
assert double_entries_text(["q"]) == []
assert double_entries_text([]) == []

def remove_both_twins(values):
    """Keep only the values that occur exactly once, in order, and append how many were removed."""
    counts = Counter(values)
    single = [value for value in values if counts[value] == 1]
    return single + [len(values) - len(single)]
# E: Values with count one stay, and the difference of lengths is attached.
assert remove_both_twins([1, 2, 1, 3]) == [2, 3, 2]
assert remove_both_twins([4]) == [4, 0]
assert remove_both_twins([]) == [0]

def same_ignoring_case_and_space(names):
    """Return the pairs of indexes (i, j) with i < j whose names agree without spaces and case."""
    plain = [name.replace(" ", "").lower() for name in names]
    return [(i, j) for i in range(len(plain)) for j in range(i + 1, len(plain))
            if plain[i] == plain[j]]
# M: The names are simplified first, then all index pairs are compared.
# R: find near duplicates "Ann Lee" / "annlee": index pairs
assert same_ignoring_case_and_space(["Ann Lee", "Bo", "annlee"]) == [(0, 2)]
assert same_ignoring_case_and_space(["a", "b"]) == []
assert same_ignoring_case_and_space([]) == []

def has_double_within(values, distance):
    """Check whether two equal values lie at most distance places apart."""
    return any(values[i] in values[i + 1:i + 1 + distance] for i in range(len(values)))
# E: Each value is looked up in the slice of the next places.
# R: True if some value repeats within the next `distance` places
assert has_double_within(["a", "b", "a"], 2) is True
assert has_double_within(["a", "b", "a"], 1) is False
assert has_double_within([], 3) is False

def unique_by_length(words):
    """Keep the first word of each length, and return them sorted by length."""
    first = {}
    for word in words:
        first.setdefault(len(word), word)
    return [first[length] for length in sorted(first)]
# E: The setdefault method keeps only the first word for every length.
assert unique_by_length(["tree", "a", "moon", "it"]) == ["a", "it", "tree"]
assert unique_by_length(["", "b", "c"]) == ["", "b"]
assert unique_by_length([]) == []

def most_doubled_row(rows):
    """Return the index of the row with the most repeated entries (length minus different ones).

    The first row wins ties; the rows are not empty as a list."""
    surplus = [len(row) - len(set(row)) for row in rows]
    return surplus.index(max(surplus))
# E: The surplus of each row is its length minus the size of its set.
assert most_doubled_row([[1, 1], [2, 2, 2], [3]]) == 1
assert most_doubled_row([[], []]) == 0
assert most_doubled_row([[1, 2], [4, 4]]) == 1

def all_unique_by_field(records, field):
    """Check that no two dict records have the same value in field; records without it do not
    count."""
    seen = set()
    for record in records:
        if field not in record:
            continue
        if record[field] in seen:
            return False
        seen.add(record[field])
    return True
# E: A set of seen values finds a repeat at once.
# R: are all records different in this key? records without the key are ignored
assert all_unique_by_field([{"id": 1}, {"id": 2}, {}], "id") is True
assert all_unique_by_field([{"id": 1}, {"id": 1}], "id") is False
assert all_unique_by_field([], "id") is True

def search_title(titles, words):
    """Return the titles that contain all of the words in any case and order, shortest title
    first."""
    hits = [title for title in titles
            if all(word.lower() in title.lower() for word in words)]
    return sorted(hits, key=len)
# E: All words must be in the lowered title, and the hits are sorted by length.
# R: simple search: every search word must be in the title (case insensitive), shorter titles first
assert search_title(["The Old Sea", "Old sea", "Sea"], ["sea", "OLD"]) == ["Old sea", "The Old Sea"]
assert search_title(["Sky"], ["sea"]) == []
assert search_title([], []) == []

def rank_by_hits(documents, words):
    """Return the document names by falling number of the given words they contain, without zero
    hits.

    documents maps names to texts whose words are separated by spaces; ties are sorted by name."""
    hits = {}
    for name, text in documents.items():
        hits[name] = len(set(words) & set(text.split()))
    return sorted((name for name in hits if hits[name]), key=lambda name: (-hits[name], name))
# M: The common words of query and text are counted, and the names sorted by it.
# R: tiny search engine: docs dict name->text, list of words. names with most matching words first
assert rank_by_hits({"a": "red car", "b": "red fast car", "c": "tree"}, ["fast", "red"]) == [
    "b", "a"]
assert rank_by_hits({"c": "tree"}, ["x"]) == []
assert rank_by_hits({}, ["x"]) == []

def find_room(rooms, people, needs):
    """Return the name of the smallest room with enough seats and all needs, or None.

    rooms is a list of (name, seats, set of features); the first of equal size wins."""
    fitting = [room for room in rooms if room[1] >= people and set(needs) <= room[2]]
    return min(fitting, key=lambda room: room[1])[0] if fitting else None
# M: Seats and features filter the rooms before the smallest is chosen.
# R: rooms (name, seats, {features}). smallest one that has enough seats and every needed feature
assert find_room([("big", 50, {"tv"}), ("mid", 20, {"tv"}), ("sm", 5, {"tv"})], 10, ["tv"]) == "mid"
assert find_room([("big", 50, set())], 10, ["tv"]) is None
assert find_room([], 1, []) is None

def path_to_name(tree, name):
    """Return the list of keys that leads to name in nested dictionaries, [] if it is not there.

    A name is a key anywhere; the path ends with it, and the first found wins."""
    for key, inner in tree.items():
        if key == name:
            return [key]
        below = path_to_name(inner, name)
        if below:
            return [key] + below
    return []
# H: The function searches each branch and puts its key before a path found there.
assert path_to_name({"a": {"b": {}}, "c": {"d": {}}}, "d") == ["c", "d"]
assert path_to_name({"a": {}}, "a") == ["a"]
assert path_to_name({}, "x") == []

def where_sorted_breaks_twice(values):
    """Return the indexes of all values that are smaller than the value before them, 0 if none.

    The result is a list, or the number 0."""
    breaks = [i for i in range(1, len(values)) if values[i] < values[i - 1]]
    return breaks or 0
# E: An empty list is false, so that "or" gives the zero.
assert where_sorted_breaks_twice([1, 5, 2, 3, 1]) == [2, 4]
assert where_sorted_breaks_twice([1, 2]) == 0
assert where_sorted_breaks_twice([]) == 0

def rotated_start(values):
    """Return how often a rising list of different numbers was rotated right: its minimum's index.

    The index is found by halving; the list is not empty."""
    low, high = 0, len(values) - 1
    while low < high:
        middle = (low + high) // 2
        if values[middle] > values[high]:
            low = middle + 1
        else:
            high = middle
    return low
# H: A middle larger than the end means that the minimum lies to the right.
# R: sorted list that was rotated, find index of the smallest with binary search
assert rotated_start([7, 9, 1, 3, 5]) == 2
assert rotated_start([1, 2, 3]) == 0
assert rotated_start([4]) == 0

def last_smaller_price(prices, limit):
    """Return the last price in a rising list that is below limit by bisect, or 0 if none is."""
    place = bisect_left(prices, limit)
    return prices[place - 1] if place else 0
# E: The insertion point counts the smaller prices.
assert last_smaller_price([3, 5, 8], 8) == 5
assert last_smaller_price([3], 3) == 0
assert last_smaller_price([], 9) == 0

def spot_swapped_pair(numbers):
    """Return the two values that were swapped in an otherwise rising list of different numbers.

    Return them as (smaller, larger), or None if the list is sorted."""
    wrong = [a for a, b in zip(numbers, sorted(numbers)) if a != b]
    return (min(wrong), max(wrong)) if wrong else None
# E: Comparing with the sorted list shows the values at wrong places.
# R: two numbers in my sorted list were swapped by mistake. which two?
assert spot_swapped_pair([1, 7, 3, 5, 2]) == (2, 7)
assert spot_swapped_pair([1, 2]) is None
assert spot_swapped_pair([4, 3]) == (3, 4)

def missing_and_double(numbers):
    """Return (double, missing) for a list that should hold 1 to its length but has one number
    twice."""
    double = sum(numbers) - sum(set(numbers))
    missing = sum(range(1, len(numbers) + 1)) - sum(set(numbers))
    return double, missing
# M: The sum of the set lacks the second double and the missing number.
# R: numbers 1..n but one is there twice and one is missing -> (double, missing)
assert missing_and_double([1, 2, 2, 4]) == (2, 3)
assert missing_and_double([2, 2]) == (2, 1)
assert missing_and_double([3, 1, 1]) == (1, 2)

def find_leader_from_right(values):
    """Return the values that are greater than everything to their right, from right to left."""
    leaders = []
    for value in reversed(values):
        if not leaders or value > leaders[-1]:
            leaders.append(value)
    return leaders
# E: Walking from the right, a value that beats the last leader is a leader.
assert find_leader_from_right([16, 17, 4, 3, 5, 2]) == [2, 5, 17]
assert find_leader_from_right([1]) == [1]
assert find_leader_from_right([]) == []

def coordinates_of_marks(lines, mark):
    """Return the (line, column) pairs, both from 1, of every mark in a list of texts."""
    places = []
    for y, line in enumerate(lines, 1):
        for x, char in enumerate(line, 1):
            if char == mark:
                places.append((y, x))
    return places
# E: Two enumerations from one give line and column.
# R: find all positions of a char in multi-line map, (line, col) starting with 1
assert coordinates_of_marks(["#..", ".#"], "#") == [(1, 1), (2, 2)]
assert coordinates_of_marks(["..."], "#") == []
assert coordinates_of_marks([], "#") == []

def shortest_slice_with_sum(values, least):
    """Return the length of the shortest slice of positive values whose sum is at least least, or
    0."""
    best = 0
    start = total = 0
    for end, value in enumerate(values, 1):
        total += value
        while total >= least:
            if best == 0 or end - start < best:
                best = end - start
            total -= values[start]
            start += 1
    return best
# H: The window grows on the right and shrinks on the left while its sum suffices; least is positive.
# R: sliding window: min length of consecutive elements with sum >= least (all numbers positive), 0 if impossible
assert shortest_slice_with_sum([2, 3, 1, 4, 3], 7) == 2
assert shortest_slice_with_sum([1, 1], 5) == 0
assert shortest_slice_with_sum([9], 5) == 1

def longest_slice_within(values, budget):
    """Return the longest slice of the positive values with a sum of at most budget, first on
    ties."""
    best = []
    start = 0
    for end in range(len(values)):
        while sum(values[start:end + 1]) > budget:
            start += 1
        if end + 1 - start > len(best):
            best = values[start:end + 1]
    return best
# M: The start moves right until the sum fits, and longer slices replace the best.
assert longest_slice_within([4, 1, 2, 1, 5], 5) == [1, 2, 1]
assert longest_slice_within([9], 5) == []
assert longest_slice_within([], 5) == []

def count_elements_between_equal(row, value):
    """Return a list of how many elements lie between each two consecutive occurrences of value."""
    places = [i for i, item in enumerate(row) if item == value]
    return [b - a - 1 for a, b in zip(places, places[1:])]
# E: The positions are paired with their followers and subtracted.
# R: gaps between consecutive occurrences of a value
assert count_elements_between_equal([0, 1, 0, 0, 2, 3, 0], 0) == [1, 0, 2]
assert count_elements_between_equal([5], 5) == []
assert count_elements_between_equal([], 5) == []

def first_name_with_all_letters(names, letters):
    """Return the first name that contains every one of the letters (case ignored), or "nobody"."""
    for name in names:
        if set(letters.lower()) <= set(name.lower()):
            return name
    return "nobody"
# E: A subset test compares the sets of letters.
assert first_name_with_all_letters(["Bo", "Lena", "Nadel"], "lan") == "Lena"
assert first_name_with_all_letters(["Bo"], "x") == "nobody"
assert first_name_with_all_letters(["Bo"], "") == "Bo"

def index_of_sublist_sum(values, total):
    """Return the (start, end) of the first slice values[start:end] that sums to total, or None.

    Slices are not empty and tried by start, then by end."""
    for start in range(len(values)):
        running = 0
        for end in range(start, len(values)):
            running += values[end]
            if running == total:
                return start, end + 1
    return None
# M: For every start the sum runs to the right until it hits the total.
# R: first consecutive part that adds up to exactly total: (start, end exclusive)
assert index_of_sublist_sum([1, 3, -2, 5], 6) == (1, 4)
assert index_of_sublist_sum([4], 4) == (0, 1)
assert index_of_sublist_sum([], 0) is None

def suspicious_logins(logins, limit):
    """Return the users, in order of first offence, who failed limit times in a row.

    logins holds (user, success) in time order; a success resets only that user's failures."""
    failures = {}
    suspects = []
    for user, success in logins:
        failures[user] = 0 if success else failures.get(user, 0) + 1
        if failures[user] == limit:
            if user not in suspects:
                suspects.append(user)
    return suspects
# M: A counter of failures per user is reset by a success and checked against the limit.
# R: log of (user, ok). who had `limit` failed logins in a row (not counting others in between)?
assert suspicious_logins([("al", False), ("bo", True), ("al", False)], 2) == ["al"]
assert suspicious_logins([("al", False), ("al", True), ("al", False)], 2) == []
assert suspicious_logins([], 1) == []

def treasure_hunt(clues, start):
    """Follow clues {place: next place} from start and return the last place before a dead end.

    A place already visited ends the hunt as well, and then "lost" is returned."""
    visited = [start]
    while visited[-1] in clues:
        following = clues[visited[-1]]
        if following in visited:
            return "lost"
        visited.append(following)
    return visited[-1]
# M: The visited places are kept to notice a circle.
# R: dict place -> next place, follow from start to the end. "lost" if it goes in circles
assert treasure_hunt({"oak": "well", "well": "cave"}, "oak") == "cave"
assert treasure_hunt({"a": "b", "b": "a"}, "a") == "lost"
assert treasure_hunt({}, "oak") == "oak"

def compare_search_steps(values, target):
    """Return how many values a search from the front and one from the back look at to find target.

    The result is a tuple; if target is missing, both are the length of the list."""
    if target not in values:
        return len(values), len(values)
    return values.index(target) + 1, values[::-1].index(target) + 1
# E: Indexes in the list and in its reverse plus one are the steps.
assert compare_search_steps([4, 7, 9, 7], 7) == (2, 1)
assert compare_search_steps([1, 2], 5) == (2, 2)
assert compare_search_steps([3], 3) == (1, 1)

def earliest_complete_set(stickers, album):
    """Return after how many stickers every picture of album has been drawn, or None."""
    missing = set(album)
    for number, sticker in enumerate(stickers, 1):
        missing.discard(sticker)
        if not missing:
            return number
    return None
# E: Drawn pictures leave the missing set, and its emptiness ends the loop.
# R: how many stickers until the album is complete? None if never
assert earliest_complete_set([1, 1, 3, 2, 4], [1, 2, 3]) == 4
assert earliest_complete_set([1], [1, 2]) is None
assert earliest_complete_set([5], [5]) == 1

def hidden_message_steps(letters, step):
    """Read every step-th letter beginning with the first, until a "." is read, and join the
    letters.

    The "." itself is not part of the message."""
    message = ""
    for letter in letters[::step]:
        if letter == ".":
            break
        message += letter
    return message
# E: The slice with step picks the letters, and the dot breaks the loop.
assert hidden_message_steps("hxixzx.xq", 2) == "hiz"
assert hidden_message_steps(".a", 1) == ""
assert hidden_message_steps("", 3) == ""

def best_matching_profile(profiles, wishes):
    """Return the name in {name: set of traits} that meets most wishes, with fewest other traits
    on ties.

    The first such name wins; profiles is not empty."""
    def key(name):
        met = profiles[name] & set(wishes)
        return len(met), -len(profiles[name] - met)

    return max(profiles, key=key)
# H: The key counts the wishes met and, negated, the traits nobody asked for.
# R: match dict name->set of traits against wished traits: most matches, fewer extras when equal
assert best_matching_profile({"al": {"a", "b", "c"}, "bo": {"a", "b"}}, ["a"]) == "bo"
assert best_matching_profile({"al": set(), "bo": set()}, ["x"]) == "al"
assert best_matching_profile({"al": {"x"}, "bo": {"x", "y"}}, ["x", "y"]) == "bo"

"""Verified problems: sets small."""

def sorted_union(a, b):
    """Return everything that is in list a or list b once, sorted."""
    return sorted(set(a) | set(b))
# E: The union of two sets drops repeats.
# R: merge two lists, no duplicates, sorted
assert sorted_union([3, 1], [2, 1]) == [1, 2, 3]
assert sorted_union([], [5, 5]) == [5]
assert sorted_union([], []) == []

def union_size(a, b):
    """Count the different items of two lists taken together."""
    return len({*a, *b})
# E: Both lists are unpacked into one set.
assert union_size([1, 2], [2, 3]) == 3
assert union_size([1, 1], []) == 1
assert union_size([], []) == 0

def count_common_items(a, b):
    """Tell how many different items occur in both sequences."""
    return len(set(a).intersection(b))
# E: intersection takes any iterable.
assert count_common_items([1, 2, 2], [2, 3]) == 1
assert count_common_items("abc", "cab") == 3
assert count_common_items([], [1]) == 0

def largest_common_number(a, b):
    """Return the largest number that is in both lists, or None if they share none."""
    return max(set(a) & set(b), default=None)
# E: max has a default for the empty intersection.
# R: biggest number found in both lists, None if no common one
assert largest_common_number([1, 5, 3], [3, 1]) == 3
assert largest_common_number([1], [2]) is None
assert largest_common_number([], []) is None

def sum_of_common(a, b):
    """Add up the numbers that two sets have in common."""
    return sum(a & b)
# E: The intersection is summed.
assert sum_of_common({1, 2, 3}, {2, 3, 4}) == 5
assert sum_of_common({1}, {2}) == 0
assert sum_of_common(set(), {2}) == 0

def sum_not_shared(a, b):
    """Add up the numbers that belong to only one of the two sets."""
    return sum(a ^ b)
# E: The symmetric difference leaves the shared numbers out.
assert sum_not_shared({1, 2}, {2, 3}) == 4
assert sum_not_shared({1}, {1}) == 0
assert sum_not_shared(set(), {7}) == 7

def all_the_same(items):
    """Check whether all items are equal; an empty list counts as equal."""
    return len(set(items)) < 2
# E: At most one different item may exist.
assert all_the_same([4, 4, 4]) is True
assert all_the_same([4, 5]) is False
assert all_the_same([]) is True

def has_exactly_kinds(items, n):
    """Check that the list has exactly n different items."""
    return len(set(items)) == n
# E: The size of the set is compared.
# R: are there exactly n different items in the list
assert has_exactly_kinds(["a", "b", "a"], 2) is True
assert has_exactly_kinds(["a"], 2) is False
assert has_exactly_kinds([], 0) is True

def nothing_shared(a, b):
    """Return True when two lists have no item in common."""
    return not set(a) & set(b)
# E: An empty intersection is false, and not turns it round.
assert nothing_shared([1, 2], [3]) is True
assert nothing_shared([1, 2], [2]) is False
assert nothing_shared([], []) is True

def something_shared(a, b):
    """Return True if at least one item is in both lists."""
    return bool(set(a) & set(b))
# E: bool is true for a set with items.
assert something_shared([1, 2], [2, 3]) is True
assert something_shared([1], [3]) is False
assert something_shared([], [3]) is False

def shares_at_least(a, b, n):
    """Check whether the two groups share n or more members."""
    return len(set(a) & set(b)) >= n
# E: The size of the intersection decides.
assert shares_at_least([1, 2, 3], [2, 3], 2) is True
assert shares_at_least([1, 2], [2], 2) is False
assert shares_at_least([], [], 0) is True

def is_smaller_part(a, b):
    """Check that set a is completely in set b and b has something more."""
    return a < b
# E: < tests for a proper subset.
assert is_smaller_part({1}, {1, 2}) is True
assert is_smaller_part({1, 2}, {1, 2}) is False
assert is_smaller_part(set(), {1}) is True

def bigger_set(a, b):
    """Return the set with more members; if both have equally many, the first."""
    return b if len(b) > len(a) else a
# E: The lengths are compared.
assert bigger_set({1}, {2, 3}) == {2, 3}
assert bigger_set({1}, {2}) == {1}
assert bigger_set(set(), set()) == set()

def with_member(group, member):
    """Return a new set that also has the member; the given set is left as it is."""
    return group | {member}
# E: The union with a set of one is new.
# R: add to a set without changing the original
assert with_member({1}, 2) == {1, 2}
assert with_member({1}, 1) == {1}
assert with_member(set(), 0) == {0}

def without_member(group, member):
    """Return a new set without the member; nothing happens if it is not in there."""
    return group - {member}
# E: Subtracting a set never fails.
assert without_member({1, 2}, 2) == {1}
assert without_member({1}, 5) == {1}
assert without_member(set(), 5) == set()

def toggle_member_of_sets(group, member):
    """Return a new set where the member is taken out if it was in, and put in if it was not."""
    return group ^ {member}
# E: The symmetric difference flips one member.
assert toggle_member_of_sets({1, 2}, 2) == {1}
assert toggle_member_of_sets({1}, 2) == {1, 2}
assert toggle_member_of_sets(set(), 2) == {2}

def join_if_room(group, member, size):
    """Return the set with the new member if it has fewer than size members, else unchanged."""
    return group | {member} if len(group) < size else group
# E: The size is checked before adding.
assert join_if_room({1}, 2, 2) == {1, 2}
assert join_if_room({1, 3}, 2, 2) == {1, 3}
assert join_if_room(set(), 1, 0) == set()

def even_members(numbers):
    """Return the set of the even numbers in the list."""
    return {n for n in numbers if n % 2 == 0}
# E: A set comprehension with a condition.
# R: set of even numbers from a list
assert even_members([2, 2, 3, 4]) == {2, 4}
assert even_members([1]) == set()
assert even_members([]) == set()

def sorted_lengths_once(words):
    """List the word lengths that occur, each once, in rising order."""
    return sorted({len(w) for w in words})
# E: The set of lengths is sorted.
assert sorted_lengths_once(["abc", "d", "efg"]) == [1, 3]
assert sorted_lengths_once([""]) == [0]
assert sorted_lengths_once([]) == []

def first_letters_set(words):
    """Make a set of the capital first letters of all words that are not empty."""
    return {word[0].upper() for word in words if word}
# E: Empty words are filtered out before indexing.
# R: set of uppercase initials of words, skip empty words
assert first_letters_set(["ant", "Ape", "bee"]) == {"A", "B"}
assert first_letters_set([""]) == set()
assert first_letters_set([]) == set()

def set_of_last_digits(numbers):
    """Return the set of the last digits of non-negative whole numbers."""
    return {n % 10 for n in numbers}
# E: The remainder by ten is the last digit.
assert set_of_last_digits([12, 22, 5]) == {2, 5}
assert set_of_last_digits([0]) == {0}
assert set_of_last_digits([]) == set()

def different_letters(text):
    """Count the different letters of a text, ignoring everything that is not a letter."""
    return len({c for c in text if c.isalpha()})
# E: Only letters enter the set.
assert different_letters("a-b a") == 2
assert different_letters("12") == 0
assert different_letters("aA") == 2

def letters_in_order_once(text):
    """Return the different characters of the text as a sorted string."""
    return "".join(sorted(set(text)))
# E: The set is sorted and joined.
assert letters_in_order_once("banana") == "abn"
assert letters_in_order_once("") == ""
assert letters_in_order_once("zz") == "z"

def uses_only_letters(word, allowed):
    """Check whether the word is made of allowed characters only."""
    return set(word).issubset(allowed)
# E: issubset takes any iterable.
assert uses_only_letters("noon", "no") is True
assert uses_only_letters("moon", "no") is False
assert uses_only_letters("", "no") is True

def vowels_missing(word):
    """Return the vowels among a, e, i, o, u that the word does not have, in sorted order."""
    return sorted(set("aeiou") - set(word))
# E: The letters of the word are taken away from the vowels.
# R: which vowels are not in the word
assert vowels_missing("house") == ["a", "i"]
assert vowels_missing("") == ["a", "e", "i", "o", "u"]
assert vowels_missing("education") == []

def missing_between_of_sets(numbers, low, high):
    """List the whole numbers from low to high, both included, that numbers lacks."""
    return sorted(set(range(low, high + 1)) - set(numbers))
# E: The range minus the numbers leaves the gaps.
# R: which numbers between low and high (inclusive) are not in my list
assert missing_between_of_sets([1, 3], 1, 4) == [2, 4]
assert missing_between_of_sets([1, 2], 1, 2) == []
assert missing_between_of_sets([], 5, 5) == [5]

def is_full_range(numbers, n):
    """Check that the list contains each number from 1 to n and no other number."""
    return set(numbers) == set(range(1, n + 1))
# E: The set is compared with the set of a range.
assert is_full_range([3, 1, 2, 1], 3) is True
assert is_full_range([1, 3], 3) is False
assert is_full_range([], 0) is True

def in_all_three(a, b, c):
    """Return the sorted items that all three lists contain."""
    return sorted(set(a) & set(b) & set(c))
# E: Three sets are intersected.
# R: items that are in all 3 lists, sorted
assert in_all_three([1, 2, 3], [2, 3], [3, 2, 5]) == [2, 3]
assert in_all_three([1], [1], [2]) == []
assert in_all_three([], [], []) == []

def in_first_two_not_third(a, b, c):
    """Return the set of items that are in a and in b but not in c; all three are sets."""
    return (a & b) - c
# E: The intersection is reduced by the third set.
assert in_first_two_not_third({1, 2, 3}, {2, 3}, {3}) == {2}
assert in_first_two_not_third({1}, {1}, {1}) == set()
assert in_first_two_not_third(set(), {1}, set()) == set()

def in_either_but_banned(a, b, banned):
    """Return the members of a or b, without the banned ones, as a sorted list."""
    return sorted((set(a) | set(b)) - set(banned))
# E: The union is built first, then the banned are removed.
assert in_either_but_banned([1, 2], [3], [2]) == [1, 3]
assert in_either_but_banned([2], [], [2]) == []
assert in_either_but_banned([], [], []) == []

def in_every_list(lists):
    """Return the set of items found in every list; for no lists at all an empty set."""
    return set.intersection(*map(set, lists)) if lists else set()
# E: The sets are unpacked into intersection.
assert in_every_list([[1, 2], [2, 3], [2]]) == {2}
assert in_every_list([[1], [2]]) == set()
assert in_every_list([]) == set()

def overlap_share_of_sets(a, b):
    """Divide the number of shared items by the number of all different items of two sets; if
    both are empty, return 0."""
    return len(a & b) / len(a | b) if a | b else 0
# E: Intersection and union are counted.
assert overlap_share_of_sets({1, 2}, {2, 3, 4}) == 0.25
assert overlap_share_of_sets({1}, {1}) == 1
assert overlap_share_of_sets(set(), set()) == 0

def set_from_text(text):
    """Split a text at commas and return the set of parts, each without outer spaces."""
    return {part.strip() for part in text.split(",")}
# E: Each part is stripped on its way into the set.
assert set_from_text("a, b,a") == {"a", "b"}
assert set_from_text("x") == {"x"}
assert set_from_text(" q ") == {"q"}

def set_as_text(items):
    """Write a set of words as "{a, b}" in sorted order; the empty set is "{}"."""
    return "{" + ", ".join(sorted(items)) + "}"
# E: The sorted items are joined between braces.
# R: print a set of words as {a, b} sorted
assert set_as_text({"b", "a"}) == "{a, b}"
assert set_as_text({"x"}) == "{x}"
assert set_as_text(set()) == "{}"

def guests_not_coming(invited, accepted):
    """Return the sorted names of invited guests who did not accept."""
    return sorted(name for name in set(invited) if name not in accepted)
# E: Each invited name is looked for among the answers.
# R: who was invited but didnt accept
assert guests_not_coming(["Bo", "Al", "Cy"], ["Al"]) == ["Bo", "Cy"]
assert guests_not_coming(["Al"], ["Al"]) == []
assert guests_not_coming([], []) == []

def new_friends(before, after):
    """Tell how many names are in after that were not in before."""
    return len(set(after).difference(before))
# E: difference removes the old names.
assert new_friends(["Al"], ["Al", "Bo", "Cy"]) == 2
assert new_friends(["Al"], []) == 0
assert new_friends([], ["Al", "Al"]) == 1

def free_tables(count, taken):
    """List the tables 1 to count that are not taken, in rising order."""
    return [table for table in range(1, count + 1) if table not in taken]
# E: The range is filtered by the taken tables.
# R: tables 1..count, taken is a set of numbers. give the free ones
assert free_tables(4, {2, 3}) == [1, 4]
assert free_tables(2, {1, 2}) == []
assert free_tables(0, set()) == []

def lottery_hits_of_sets(ticket, drawn):
    """Return how many numbers of the ticket were drawn."""
    return sum(number in drawn for number in set(ticket))
# E: Each hit counts as one.
assert lottery_hits_of_sets([1, 5, 9], [5, 9, 30]) == 2
assert lottery_hits_of_sets([1], [2]) == 0
assert lottery_hits_of_sets([], [2]) == 0

def can_cook_of_sets(recipe, kitchen):
    """Check whether the kitchen has all ingredients of the recipe, both given as lists."""
    return not set(recipe) - set(kitchen)
# E: Nothing may remain after removing what is there.
assert can_cook_of_sets(["egg", "oil"], ["oil", "egg", "salt"]) is True
assert can_cook_of_sets(["egg"], []) is False
assert can_cook_of_sets([], []) is True

def safe_to_eat(ingredients, allergies):
    """Return "safe" if none of the ingredients is an allergy, else "careful"."""
    return "safe" if set(ingredients).isdisjoint(allergies) else "careful"
# E: isdisjoint is true if nothing is shared.
# R: "safe" if no ingredient is in my allergies, else "careful"
assert safe_to_eat(["rice"], ["nut"]) == "safe"
assert safe_to_eat(["rice", "nut"], ["nut"]) == "careful"
assert safe_to_eat([], []) == "safe"

def visitors_both_days(saturday, sunday):
    """Give the number of people who came on both days as a text like "2 came twice"."""
    return f"{len(set(saturday) & set(sunday))} came twice"
# E: The size of the intersection is put in the text.
assert visitors_both_days(["Al", "Bo", "Cy"], ["Bo", "Cy"]) == "2 came twice"
assert visitors_both_days(["Al"], []) == "0 came twice"
assert visitors_both_days(["Al", "Al"], ["Al"]) == "1 came twice"

def only_on_monday(monday, other_days):
    """Return the set of people who came on Monday and on none of the other days.

    other_days is a list of lists of names."""
    return set(monday).difference(*other_days)
# E: difference takes several lists at once.
assert only_on_monday(["Al", "Bo"], [["Bo"], ["Cy"]]) == {"Al"}
assert only_on_monday(["Al"], []) == {"Al"}
assert only_on_monday([], [["Al"]]) == set()

def has_all_roles(team, roles):
    """Check whether the team, a dict from names to roles, fills every one of the roles."""
    return set(roles) <= set(team.values())
# E: The needed roles must be among the values.
assert has_all_roles({"Al": "cook", "Bo": "pilot"}, ["cook"]) is True
assert has_all_roles({"Al": "cook"}, ["cook", "pilot"]) is False
assert has_all_roles({}, []) is True

def unused_keys_on_ring(ring, doors):
    """Count the keys on the ring that fit none of the doors, where a key fits the door with the
    same number."""
    return len([key for key in ring if key not in set(doors)])
# E: Keys without a door are collected and counted.
assert unused_keys_on_ring([1, 2, 7], [2]) == 2
assert unused_keys_on_ring([2], [2]) == 0
assert unused_keys_on_ring([], [2]) == 0

def colors_needed(pictures):
    """Count the different colors in a dict from pictures to sets of colors."""
    return len(set().union(*pictures.values()))
# E: union of an empty set with all values joins them.
assert colors_needed({"sun": {"red", "gold"}, "sea": {"blue", "gold"}}) == 3
assert colors_needed({"snow": set()}) == 0
assert colors_needed({}) == 0

def shared_hobbies_text(a, b):
    """Join the common hobbies of two sets with " and ", sorted; without any, return "none"."""
    return " and ".join(sorted(a & b)) or "none"
# E: An empty text is replaced by the word none.
assert shared_hobbies_text({"art", "golf"}, {"golf", "art"}) == "art and golf"
assert shared_hobbies_text({"art"}, {"golf"}) == "none"
assert shared_hobbies_text({"art"}, {"art"}) == "art"

def banned_in_message(message, banned):
    """List the banned words that occur in the message, in the order of the message."""
    return [word for word in message.split() if word in banned]
# E: The words are filtered by membership.
# R: find the banned words in a message
assert banned_in_message("no spam or scam", {"scam", "spam"}) == ["spam", "scam"]
assert banned_in_message("hi", {"spam"}) == []
assert banned_in_message("", set()) == []

def distinct_words_sorted_by_length(text):
    """Return the different words of the text from short to long, equal lengths in abc order."""
    return sorted(set(text.split()), key=lambda word: (len(word), word))
# E: A pair of length and word is the sort key.
assert distinct_words_sorted_by_length("to be or to see") == ["be", "or", "to", "see"]
assert distinct_words_sorted_by_length("a a") == ["a"]
assert distinct_words_sorted_by_length("") == []

def unlucky_numbers_in(numbers):
    """Check whether one of the numbers 4, 13 or 17 is in the list."""
    return bool({4, 13, 17} & set(numbers))
# E: The intersection with three numbers is tested.
assert unlucky_numbers_in([1, 13]) is True
assert unlucky_numbers_in([1, 2]) is False
assert unlucky_numbers_in([]) is False

def weekend_shift(days):
    """Tell whether any of the days of a shift is "Sat" or "Sun"."""
    return not {"Sat", "Sun"}.isdisjoint(days)
# E: Not disjoint means that a day is shared.
assert weekend_shift(["Fri", "Sat"]) is True
assert weekend_shift(["Mon"]) is False
assert weekend_shift([]) is False

def every_suit_held(cards):
    """Check that a hand like ["H7", "S2"] has all four suits C, D, H and S."""
    return {card[0] for card in cards} == set("CDHS")
# E: The first letters of the cards form a set.
assert every_suit_held(["C1", "D2", "H3", "S4", "S5"]) is True
assert every_suit_held(["C1", "D2"]) is False
assert every_suit_held([]) is False

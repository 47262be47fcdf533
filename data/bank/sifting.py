"""Verified problems: sifting and counting."""

from collections import Counter

def overdue_books(books: list[tuple[str, int]], today: int, grace: int) -> list[str]:
    """Return the titles of (title, due day) books that are more than grace days late, latest
    first."""
    late = [(today - due, title) for title, due in books if today - due > grace]
    return [title for _, title in sorted(late, reverse=True)]
# E: Lateness and title form tuples, which are sorted falling and stripped of the number.
# R: books as (title, due day). list titles overdue by more than `grace` days, the worst first. args books, today, grace
assert overdue_books([("Emma", 10), ("Dune", 2), ("It", 14)], 15, 3) == ["Dune", "Emma"]
assert overdue_books([("It", 14)], 15, 1) == []
assert overdue_books([], 5, 0) == []

def ripe_fruit_report(fruits):
    """Return "n of m ripe" for a list of booleans, or "no fruit" when it is empty."""
    if not fruits:
        return "no fruit"
    return f"{sum(fruits)} of {len(fruits)} ripe"
# E: The sum of booleans counts the True values.
# R: [True, False, True] -> "2 of 3 ripe", [] -> "no fruit"
assert ripe_fruit_report([True, False, True]) == "2 of 3 ripe"
assert ripe_fruit_report([False]) == "0 of 1 ripe"
assert ripe_fruit_report([]) == "no fruit"

def keep_ages_in_group(ages, group):
    """Return the ages that belong to group: "child" below 13, "teen" below 20, otherwise
    "adult"."""
    kept = []
    for age in ages:
        kind = "child" if age < 13 else "teen" if age < 20 else "adult"
        if kind == group:
            kept.append(age)
    return kept
# E: Each age gets a group by a chained expression and is kept if it matches.
assert keep_ages_in_group([5, 13, 19, 20], "teen") == [13, 19]
assert keep_ages_in_group([12, 40], "child") == [12]
assert keep_ages_in_group([], "adult") == []

def count_short_and_long(words, limit):
    """Return (short, long): how many words have at most limit characters and how many have more."""
    short = sum(len(word) <= limit for word in words)
    return short, len(words) - short
# E: One count is taken, the other is the rest.
# R: number of words with len <= limit and number with len > limit, as tuple
assert count_short_and_long(["a", "bee", "tiger"], 3) == (2, 1)
assert count_short_and_long(["four"], 3) == (0, 1)
assert count_short_and_long([], 3) == (0, 0)

def usable_passwords(candidates, banned):
    """Keep candidates of at least 8 characters that contain a digit and none of the banned words.

    Banned words are compared without regard to case."""
    good = []
    for word in candidates:
        long_enough = len(word) >= 8
        has_digit = any(char.isdigit() for char in word)
        clean = not any(bad.lower() in word.lower() for bad in banned)
        if long_enough and has_digit and clean:
            good.append(word)
    return good
# M: Three named conditions are computed and joined with and.
# R: filter password ideas: 8+ chars, at least one digit, no banned word inside (ignore case)
assert usable_passwords(["sunflower7", "Secret123", "abc1"], ["secret"]) == ["sunflower7"]
assert usable_passwords(["longbutnodigit"], []) == []
assert usable_passwords([], ["x"]) == []

def clean_measurements(raw):
    """Turn texts into floats and skip those that are empty, "-" or "n/a" after stripping."""
    return [float(text) for text in raw if text.strip() not in ("", "-", "n/a")]
# E: A membership test on the stripped text decides what is converted.
# R: list of strings like "3.5", "-", "n/a", "" -> list of floats, ignore missing ones
assert clean_measurements(["3.5", " - ", "n/a", "2"]) == [3.5, 2.0]
assert clean_measurements(["", "-1"]) == [-1.0]
assert clean_measurements([]) == []

def names_with_double_initial(names):
    """Keep the two-word names whose words begin with the same letter, such as "Peter Pan"."""
    kept = []
    for name in names:
        parts = name.split()
        if len(parts) == 2 and parts[0][0] == parts[1][0]:
            kept.append(name)
    return kept
# E: The split must give two parts before their first letters are compared.
assert names_with_double_initial(["Peter Pan", "Al Bo", "Cher"]) == ["Peter Pan"]
assert names_with_double_initial(["A B C"]) == []
assert names_with_double_initial([]) == []

def coins_by_kind_text(coins):
    """Return a text like "3x50 1x20" for the coins, the largest kind first."""
    kinds = sorted(set(coins), reverse=True)
    return " ".join(f"{coins.count(kind)}x{kind}" for kind in kinds)
# E: Each different coin in falling order is counted and formatted.
# R: coins list [50, 20, 50] -> "2x50 1x20", biggest coin first
assert coins_by_kind_text([50, 20, 50]) == "2x50 1x20"
assert coins_by_kind_text([1]) == "1x1"
assert coins_by_kind_text([]) == ""

def most_frequent_or_tie(votes):
    """Return the option with the most votes, or "tie" if several share that number, "" for no
    vote."""
    counts = Counter(votes)
    if not counts:
        return ""
    top = max(counts.values())
    leaders = [option for option, count in counts.items() if count == top]
    return leaders[0] if len(leaders) == 1 else "tie"
# M: All options with the highest count are collected, and only a single one wins.
# R: winner of a vote, "tie" when more than one leads, empty list -> ""
assert most_frequent_or_tie(["a", "b", "a"]) == "a"
assert most_frequent_or_tie(["a", "b"]) == "tie"
assert most_frequent_or_tie([]) == ""

def rare_finds(finds, most):
    """Return the different finds that occur at most most times, in order of first appearance."""
    rare = []
    for find in finds:
        if find not in rare and finds.count(find) <= most:
            rare.append(find)
    return rare
# E: A find is added once, and only if its count is low enough.
# R: values occuring max n times in a list, each listed once, keep order
assert rare_finds(["a", "b", "a", "c"], 1) == ["b", "c"]
assert rare_finds(["a", "a"], 2) == ["a"]
assert rare_finds([], 1) == []

def seen_exactly(birds, times):
    """Return the sorted birds that occur exactly times times, or ["none"] if there are none."""
    counts = Counter(birds)
    return sorted(bird for bird, count in counts.items() if count == times) or ["none"]
# E: The counter's items are filtered by count, and an empty result is replaced.
assert seen_exactly(["owl", "jay", "owl"], 2) == ["owl"]
assert seen_exactly(["owl"], 3) == ["none"]
assert seen_exactly([], 1) == ["none"]

def odd_one_counts(marbles):
    """Return the set of colours that occur an odd number of times."""
    odd = set()
    for colour in marbles:
        odd ^= {colour}
    return odd
# E: The symmetric difference toggles a colour in and out of the set.
# R: which values appear an odd number of times? give a set
assert odd_one_counts(["r", "g", "r", "b", "b", "b"]) == {"g", "b"}
assert odd_one_counts(["r", "r"]) == set()
assert odd_one_counts([]) == set()

def larger_than_index(numbers):
    """Keep the numbers that are larger than their own index, each increased by that index."""
    return [number + i for i, number in enumerate(numbers) if number > i]
# E: The index serves both in the filter and in the result.
assert larger_than_index([1, 1, 5, 0]) == [1, 7]
assert larger_than_index([0]) == []
assert larger_than_index([]) == []

def survivors(animals, floods):
    """Return the names from (name, height) animals whose height exceeds every flood level.

    Without any flood all survive."""
    highest = max(floods, default=0)
    return [name for name, height in animals if height > highest or not floods]
# E: Being above the highest flood means being above all of them.
assert survivors([("cow", 20), ("hen", 5)], [7, 3]) == ["cow"]
assert survivors([("hen", 0)], []) == ["hen"]
assert survivors([], [4]) == []

def filter_then_average(scores, least):
    """Return the mean of the scores that are at least least, rounded to one decimal, else 0.0."""
    passed = [score for score in scores if score >= least]
    return round(sum(passed) / len(passed), 1) if passed else 0.0
# E: The filtered list is averaged unless it is empty.
assert filter_then_average([4, 8, 9], 5) == 8.5
assert filter_then_average([1], 5) == 0.0
assert filter_then_average([5, 5, 6], 5) == 5.3

def strip_and_unique(tags):
    """Strip spaces and "#" from the tags, lower them and return the different ones, first use
    first.

    Tags that become empty are dropped."""
    cleaned = [tag.strip(" #").lower() for tag in tags]
    return [tag for tag in dict.fromkeys(cleaned) if tag]
# E: The keys of a dictionary are unique and remember their order.
# R: normalize hashtags: remove spaces and #, lowercase, no duplicates, no empty ones
assert strip_and_unique([" #Cat", "cat ", "#", "Dog"]) == ["cat", "dog"]
assert strip_and_unique(["", " "]) == []
assert strip_and_unique([]) == []

def count_by_first_digit(numbers):
    """Count the positive whole numbers by their first digit in a list of nine counts for 1 to 9."""
    counts = [0] * 9
    for number in numbers:
        counts[int(str(number)[0]) - 1] += 1
    return counts
# E: The first character of the text minus one is the index of the counter.
assert count_by_first_digit([12, 1, 95]) == [2, 0, 0, 0, 0, 0, 0, 0, 1]
assert count_by_first_digit([300]) == [0, 0, 1, 0, 0, 0, 0, 0, 0]
assert count_by_first_digit([]) == [0] * 9

def guest_list_status(invited, replies):
    """Count the invited guests as (coming, not coming, silent).

    replies maps names to True or False; names without a reply are silent."""
    answers = [replies.get(name) for name in invited]
    return answers.count(True), answers.count(False), answers.count(None)
# E: A missing reply becomes None, and the three answers are counted.
# R: invited = list of names, replies = dict name -> bool. how many yes, no, no answer yet
assert guest_list_status(["a", "b", "c"], {"a": True, "b": False}) == (1, 1, 1)
assert guest_list_status([], {"a": True}) == (0, 0, 0)
assert guest_list_status(["x", "y"], {}) == (0, 0, 2)

def words_without_repeats(words):
    """Keep the words in which no letter occurs twice, ignoring case, and sort them by length."""
    unique = [w for w in words if len(set(w.lower())) == len(w)]
    return sorted(unique, key=len)
# E: A word without repeats has as many different letters as letters.
assert words_without_repeats(["dog", "Anna", "ox"]) == ["ox", "dog"]
assert words_without_repeats(["Aa"]) == []
assert words_without_repeats([]) == []

def pick_even_length_reversed(words):
    """Return the words of even length spelled backwards; empty words are dropped."""
    return [word[::-1] for word in words if word and len(word) % 2 == 0]
# E: The filter tests for non-empty words of even length, the slice turns them around.
# R: only words with even length, and reversed. skip ""
assert pick_even_length_reversed(["ab", "abc", "", "tree"]) == ["ba", "eert"]
assert pick_even_length_reversed(["a"]) == []
assert pick_even_length_reversed([]) == []

def divisors_in_list(numbers, whole):
    """Return the different numbers from the list that divide whole, in falling order; skip
    zeros."""
    return sorted({n for n in numbers if n and whole % n == 0}, reverse=True)
# E: A set comprehension filters the divisors, and the test for zero comes first.
assert divisors_in_list([2, 3, 4, 0, 3], 12) == [4, 3, 2]
assert divisors_in_list([5], 12) == []
assert divisors_in_list([], 12) == []

def bad_apples(boxes):
    """Return the 0-based numbers of boxes in which more than a tenth of the apples are bad.

    boxes is a list of (apples, bad) pairs; empty boxes are never reported."""
    return [i for i, (apples, bad) in enumerate(boxes) if bad * 10 > apples > 0]
# M: Multiplying by ten avoids a division, and the chained comparison skips empty boxes.
assert bad_apples([(20, 2), (20, 3), (0, 0)]) == [1]
assert bad_apples([(9, 1)]) == [0]
assert bad_apples([]) == []

def only_changed_settings(settings, defaults):
    """Return "key=value" texts, sorted by key, for the settings that differ from the defaults.

    A key missing in defaults counts as changed."""
    return [f"{key}={settings[key]}" for key in sorted(settings)
            if key not in defaults or settings[key] != defaults[key]]
# E: The sorted keys are filtered by a missing or different default.
# R: settings dict vs defaults dict, list the ones changed as "key=value" sorted
assert only_changed_settings({"b": 2, "a": 1}, {"a": 1, "b": 3}) == ["b=2"]
assert only_changed_settings({"x": None}, {}) == ["x=None"]
assert only_changed_settings({}, {"a": 1}) == []

def tall_enough_for_all(children, rides):
    """Return the names of (name, height) children who may use every ride (minimal heights),
    sorted."""
    return sorted(name for name, height in children if all(height >= ride for ride in rides))
# E: The all function tests the height against each ride.
assert tall_enough_for_all([("Bo", 130), ("Al", 110)], [100, 120]) == ["Bo"]
assert tall_enough_for_all([("Bo", 90), ("Al", 80)], []) == ["Al", "Bo"]
assert tall_enough_for_all([], [100]) == []

def lists_with_any_negative(rows):
    """Return (row number from 1, smallest value) for each row that contains a negative number."""
    return [(n, min(row)) for n, row in enumerate(rows, 1) if any(x < 0 for x in row)]
# E: Rows are numbered and filtered by any, and the minimum is reported.
# R: for every row with a negative number give (row number starting at 1, min of row)
assert lists_with_any_negative([[1, 2], [3, -4], [-1]]) == [(2, -4), (3, -1)]
assert lists_with_any_negative([[], [0]]) == []
assert lists_with_any_negative([]) == []

def first_letters_of_long(words, least):
    """Join the upper-case first letters of the words with at least least letters into one text."""
    return "".join(word[0].upper() for word in words if len(word) >= least)
# E: Long words give one letter each.
assert first_letters_of_long(["world", "of", "health"], 3) == "WH"
assert first_letters_of_long(["a"], 2) == ""
assert first_letters_of_long([], 1) == ""

def no_show_fee(bookings):
    """Sum the fees of (booked, came, fee) bookings for people who booked but did not come."""
    return sum(fee for booked, came, fee in bookings if booked and not came)
# E: The two booleans of the tuple decide whether the fee is added.
# R: bookings are tuples (booked, came, fee). sum fee where booked but not came
assert no_show_fee([(True, False, 10), (True, True, 20), (False, False, 5)]) == 10
assert no_show_fee([]) == 0
assert no_show_fee([(True, False, 3), (True, False, 4)]) == 7

def non_overlapping_words(words):
    """Keep each word that shares no letter with any word kept before it."""
    kept = []
    for word in words:
        if all(not set(word) & set(other) for other in kept):
            kept.append(word)
    return kept
# M: The letters of the word are intersected with those of all kept words.
assert non_overlapping_words(["sun", "moon", "lake", "kit"]) == ["sun", "lake"]
assert non_overlapping_words(["a", "a"]) == ["a"]
assert non_overlapping_words([]) == []

def scores_above_own_mean(pupils):
    """Return how many scores each pupil has above their own mean, as a dict.

    pupils maps names to lists of scores; an empty list counts 0."""
    result = {}
    for name, scores in pupils.items():
        mean = sum(scores) / len(scores) if scores else 0
        result[name] = sum(score > mean for score in scores)
    return result
# E: The mean of each list is compared with all its scores.
assert scores_above_own_mean({"al": [1, 2, 9], "bo": []}) == {"al": 1, "bo": 0}
assert scores_above_own_mean({"cy": [4, 4]}) == {"cy": 0}
assert scores_above_own_mean({}) == {}

def unique_by_key_field(records):
    """Return for each id only the record (id, text) that came last, ordered by id."""
    last = {}
    for number, text in records:
        last[number] = text
    return sorted(last.items())
# E: Later texts overwrite earlier ones, and the items are sorted by id.
# R: list of (id, text) with repeated ids. keep only the last text of each id, sort by id
assert unique_by_key_field([(2, "a"), (1, "b"), (2, "c")]) == [(1, "b"), (2, "c")]
assert unique_by_key_field([(5, "x")]) == [(5, "x")]
assert unique_by_key_field([]) == []

def reject_near_duplicates(values, distance):
    """Keep each value that is at least distance away from all values kept before."""
    kept = []
    for value in values:
        if all(abs(value - other) >= distance for other in kept):
            kept.append(value)
    return kept
# E: The all function checks the distance to every kept value.
# R: keep numbers that are not too close (min distance d) to any number kept earlier
assert reject_near_duplicates([10, 12, 15, 19], 5) == [10, 15]
assert reject_near_duplicates([1, 1], 0) == [1, 1]
assert reject_near_duplicates([], 3) == []

def how_many_pairs(socks):
    """Return (pairs, singles) when equal socks are paired as far as possible."""
    counts = Counter(socks).values()
    return sum(count // 2 for count in counts), sum(count % 2 for count in counts)
# E: Quotient and remainder of each count by two are added up separately.
assert how_many_pairs(["red", "red", "red", "blue"]) == (1, 2)
assert how_many_pairs(["a", "a", "b", "b"]) == (2, 0)
assert how_many_pairs([]) == (0, 0)

def busiest_of_days(visits):
    """Return (day, visitors) for the day with the most visitors, the first such day on ties.

    visits lists one day name per visitor; without visits return None."""
    if not visits:
        return None
    return Counter(visits).most_common(1)[0]
# E: The counter gives its most common entry as a tuple.
assert busiest_of_days(["Mon", "Tue", "Tue"]) == ("Tue", 2)
assert busiest_of_days(["Fri", "Sat"]) == ("Fri", 1)
assert busiest_of_days([]) is None

def half_or_more_agree(votes, option):
    """Check whether at least half of the votes that are not None name the option.

    If nobody voted, the answer is False."""
    cast = [vote for vote in votes if vote is not None]
    return bool(cast) and 2 * cast.count(option) >= len(cast)
# E: Twice the count is compared with the number of votes, unless there are none.
# R: do >= 50% of the given votes (ignore None) choose `option`? no votes -> False
assert half_or_more_agree(["a", None, "b"], "a") is True
assert half_or_more_agree(["a", "b", "b"], "a") is False
assert half_or_more_agree([None], "a") is False

def common_first_names(class_a, class_b):
    """Return sorted first names that occur in both lists of full names, each once."""
    first_a = {name.split()[0] for name in class_a}
    first_b = {name.split()[0] for name in class_b}
    return sorted(first_a & first_b)
# E: Sets of first words are intersected.
assert common_first_names(["Al Lee", "Bo Ray"], ["Bo Fox", "Cy Ray"]) == ["Bo"]
assert common_first_names(["Al Lee"], []) == []
assert common_first_names(["A B", "A C"], ["A D"]) == ["A"]

def items_in_every_basket(baskets):
    """Return the sorted items that every basket contains; without baskets there are none."""
    if not baskets:
        return []
    common = set(baskets[0])
    for basket in baskets[1:]:
        common &= set(basket)
    return sorted(common)
# E: The set of the first basket is intersected with all others.
# R: things which are in all of the lists, sorted
assert items_in_every_basket([["tea", "jam"], ["jam", "pie"], ["jam"]]) == ["jam"]
assert items_in_every_basket([["a"], []]) == []
assert items_in_every_basket([]) == []

def replies_grouped(replies):
    """Return a dict with the keys "yes", "no" and "other" holding the names of (name, reply)
    tuples.

    Replies are stripped and compared in lower case; y and n are accepted as short forms."""
    groups = {"yes": [], "no": [], "other": []}
    for name, reply in replies:
        word = reply.strip().lower()
        if word in ("yes", "y"):
            groups["yes"].append(name)
        elif word in ("no", "n"):
            groups["no"].append(name)
        else:
            groups["other"].append(name)
    return groups
# M: The cleaned reply decides to which of three prepared lists the name goes.
# R: sort (name, reply) tuples in yes / no / other. Accept Y, yes, " YES ", N, no ...
assert replies_grouped([("Al", " Y"), ("Bo", "nO"), ("Cy", "hm")]) == {
    "yes": ["Al"], "no": ["Bo"], "other": ["Cy"]}
assert replies_grouped([]) == {"yes": [], "no": [], "other": []}
assert replies_grouped([("Di", "yes")]) == {"yes": ["Di"], "no": [], "other": []}

def remaining_after_votes(contestants, votes):
    """Return the contestants without the one who got the most votes; on a tie nobody leaves.

    votes lists the named contestants; without votes nobody leaves."""
    counts = [votes.count(name) for name in contestants]
    top = max(counts, default=0)
    if top == 0 or counts.count(top) > 1:
        return list(contestants)
    return [name for name, count in zip(contestants, counts) if count < top]
# M: A unique maximum above zero removes its owner.
# R: tv show: whoever gets the most votes leaves, tie = nobody leaves. return who stays
assert remaining_after_votes(["a", "b", "c"], ["b", "b", "a"]) == ["a", "c"]
assert remaining_after_votes(["a", "b"], ["a", "b"]) == ["a", "b"]
assert remaining_after_votes(["a"], []) == ["a"]

def sleepers(logs, limit):
    """Return the names of (name, hours list) logs whose mean is below limit, worst mean first.

    Names with an empty list of hours are left out."""
    means = [(sum(hours) / len(hours), name) for name, hours in logs if hours]
    return [name for mean, name in sorted(means) if mean < limit]
# M: Pairs of mean and name are sorted, and the low means are kept.
# R: (name, [hours of sleep]) -> names with average under limit, lowest average first. skip empty lists
assert sleepers([("Al", [6, 8]), ("Bo", [5, 5]), ("Cy", [9])], 8) == ["Bo", "Al"]
assert sleepers([("Di", [])], 8) == []
assert sleepers([], 7) == []

def negative_to_zero_count(numbers):
    """Set all negative numbers of the list to 0 in place and return how many were changed."""
    changed = 0
    for i, number in enumerate(numbers):
        if number < 0:
            numbers[i] = 0
            changed += 1
    return changed
# E: The index from enumerate allows to write into the list.
levels = [3, -1, -7]
assert negative_to_zero_count(levels) == 2
assert levels == [3, 0, 0]
assert negative_to_zero_count([]) == 0

def mixed_types_summary(values):
    """Return (number of ints, number of texts, number of others), booleans counting as others."""
    ints = sum(type(value) is int for value in values)
    texts = sum(type(value) is str for value in values)
    return ints, texts, len(values) - ints - texts
# E: The exact type is tested, because a boolean is also an instance of int.
# R: count ints, strings and everything else in a mixed list (True/False are "else")
assert mixed_types_summary([1, "a", True, None, 2]) == (2, 1, 2)
assert mixed_types_summary([]) == (0, 0, 0)
assert mixed_types_summary([2.5]) == (0, 0, 1)

def hidden_gems(films, least_rating, most_votes):
    """List titles of (title, rating, votes) films rated at least least_rating by at most
    most_votes.

    The best rating comes first, equal ratings by title."""
    gems = [film for film in films if film[1] >= least_rating and film[2] <= most_votes]
    gems.sort(key=lambda film: (-film[1], film[0]))
    return [title for title, _, _ in gems]
# M: Filter, sort by a tuple key and reduce to the titles.
# R: films (title, rating, votes): good rating but few votes. sort by rating desc then title, return titles
assert hidden_gems([("B", 8, 10), ("A", 8, 5), ("C", 9, 999)], 7, 50) == ["A", "B"]
assert hidden_gems([("X", 5, 1)], 7, 50) == []
assert hidden_gems([], 1, 1) == []

def longest_title_fitting(titles, width):
    """Return the longest title of at most width characters, the first on ties, "" if none fits."""
    return max((title for title in titles if len(title) <= width), key=len, default="")
# E: Only the fitting titles are compared by length.
assert longest_title_fitting(["It", "Emma", "Dune", "Ulysses"], 5) == "Emma"
assert longest_title_fitting(["Emma"], 3) == ""
assert longest_title_fitting([], 9) == ""

def cheapest_above_quality(offers, quality):
    """Return the name of the cheapest (name, price, quality) offer with at least that quality.

    The first wins on ties; return None if no offer is good enough."""
    good = [offer for offer in offers if offer[2] >= quality]
    return min(good, key=lambda offer: offer[1])[0] if good else None
# E: The good offers are filtered first, then the minimum price decides.
# R: offers (name, price, quality). cheapest one with quality >= q, just its name, None if no one is good enough
assert cheapest_above_quality([("a", 5, 3), ("b", 7, 8), ("c", 9, 9)], 6) == "b"
assert cheapest_above_quality([("a", 5, 3)], 6) is None
assert cheapest_above_quality([], 1) is None

def weights_near_mean(weights, percent):
    """Return the weights that differ from the mean by at most percent of it, in list order."""
    if not weights:
        return []
    mean = sum(weights) / len(weights)
    return [w for w in weights if abs(w - mean) * 100 <= percent * mean]
# M: The absolute difference is compared with the allowed share of the mean.
assert weights_near_mean([90, 100, 110, 100], 5) == [100, 100]
assert weights_near_mean([7], 0) == [7]
assert weights_near_mean([], 10) == []

def broken_alarm_rooms(rooms):
    """Return the room names whose list of tests never contains True, in dictionary order."""
    return [room for room, tests in rooms.items() if not any(tests)]
# E: The any function is False for an empty list as well.
assert broken_alarm_rooms({"a": [False, True], "b": [], "c": [False]}) == ["b", "c"]
assert broken_alarm_rooms({"hall": [True]}) == []
assert broken_alarm_rooms({}) == []

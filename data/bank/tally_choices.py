"""Verified problems: tally choices."""

from collections import Counter, defaultdict

def favourite_topping(orders):
    """Return the topping ordered most often, the alphabetically first one on a tie, or None.

    orders is a list of pizzas, each a list of toppings."""
    counts = Counter(topping for pizza in orders for topping in pizza)
    return min(counts, key=lambda topping: (-counts[topping], topping), default=None)
# E: All toppings are counted together, and the key prefers high counts and early names.
# R: list of pizzas, each a list of toppings. most popular topping? tie -> alphabetical first. None if no orders
assert favourite_topping([["ham", "corn"], ["corn"]]) == "corn"
assert favourite_topping([["ham"], ["corn"]]) == "corn"
assert favourite_topping([]) is None

def least_used_key(text):
    """Return the letter a to z of text that occurs least often, ignoring case; first in text
    on a tie.

    Other characters do not count; a text without such letters gives ""."""
    letters = [char for char in text.lower() if "a" <= char <= "z"]
    return min(letters, key=letters.count, default="")
# E: Min with the count as key returns the first letter of the lowest count.
assert least_used_key("Hello he") == "o"
assert least_used_key("aab b") == "a"
assert least_used_key("12") == ""

def parity_of_goals(goals: list[int]) -> str:
    """Return "even", "odd" or "tie", telling which kind of number is more frequent in goals."""
    odd = sum(goal % 2 for goal in goals)
    even = len(goals) - odd
    if odd == even:
        return "tie"
    return "odd" if odd > even else "even"
# E: The odd ones are counted by their remainder, and the rest is even.
assert parity_of_goals([1, 2, 4]) == "even"
assert parity_of_goals([3]) == "odd"
assert parity_of_goals([]) == "tie"

def needed_majority(votes: dict[str, int]) -> str | None:
    """Return the candidate with more than half of all votes, or None if nobody has that many."""
    total = sum(votes.values())
    for name, count in votes.items():
        if 2 * count > total:
            return name
    return None
# E: Doubling a count and comparing it with the total avoids fractions.
# R: absolute majority: who has MORE than half the votes? dict name->votes, None if nobody
assert needed_majority({"a": 6, "b": 3, "c": 2}) == "a"
assert needed_majority({"a": 5, "b": 5}) is None
assert needed_majority({}) is None

def runoff_pair(ballots):
    """Return the two names with most ballots, ordered by votes and then by name, as a tuple.

    With fewer than two different names the tuple is shorter."""
    counts = Counter(ballots)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name))[:2])
# E: The counted names are sorted by votes and the first two are kept.
# R: top two candidates by votes as tuple, ties by name
assert runoff_pair(["b", "a", "c", "c"]) == ("c", "a")
assert runoff_pair(["x", "x"]) == ("x",)
assert runoff_pair([]) == ()

def hand_has_pair(cards):
    """Return the ranks that occur at least twice in cards such as "9H", highest first.

    Ranks are the single first characters, ordered 2 to 9, T, J, Q, K, A."""
    ranks = Counter(card[0] for card in cards)
    return [rank for rank in "AKQJT98765432" if ranks[rank] >= 2]
# E: Walking along the ranks from the top keeps the wanted order.
# R: cards like "9H" "TD". which ranks do i have two or more of? from ace down
assert hand_has_pair(["9H", "KD", "9S", "KC", "2D"]) == ["K", "9"]
assert hand_has_pair(["9H", "8H"]) == []
assert hand_has_pair([]) == []

def rarest_bird_day(sightings):
    """Return the day with the fewest different birds; the earliest listed on a tie, None
    without days.

    sightings is a list of (day, bird) pairs."""
    birds = defaultdict(set)
    for day, bird in sightings:
        birds[day].add(bird)
    return min(birds, key=lambda day: len(birds[day]), default=None)
# E: A set per day drops repeats, and min compares the set sizes.
assert rarest_bird_day([("mon", "jay"), ("mon", "owl"), ("tue", "jay"), ("tue", "jay")]) == "tue"
assert rarest_bird_day([("mon", "jay"), ("tue", "owl")]) == "mon"
assert rarest_bird_day([]) is None

def letters_more_in_first(first, second):
    """Return the letters that occur more often in first than in second, each once, sorted, as
    text."""
    return "".join(sorted(c for c in set(first) if first.count(c) > second.count(c)))
# E: Every different letter of the first word is compared by its two counts.
assert letters_more_in_first("banana", "nab") == "an"
assert letters_more_in_first("abc", "cba") == ""
assert letters_more_in_first("zz", "z") == "z"

def can_write_note(note: str, magazine: str) -> bool:
    """Check whether note can be cut out of magazine letter by letter; blanks in note are free."""
    needed = Counter(note.replace(" ", ""))
    return all(magazine.count(letter) >= count for letter, count in needed.items())
# E: Each needed letter must be available often enough.
# R: ransom note - are there enough letters in the magazine for my note (spaces dont matter)
assert can_write_note("a bad", "abcda") is True
assert can_write_note("aa", "ab") is False
assert can_write_note(" ", "") is True

def missing_letters_cost(word, tiles, price):
    """Return what the letters cost that must be bought to lay word with the tiles at hand.

    Each missing letter costs price; a tile can be used once."""
    missing = Counter(word) - Counter(tiles)
    return sum(missing.values()) * price
# E: Subtracting counters leaves exactly the letters that are short.
assert missing_letters_cost("letter", "tree", 3) == 6
assert missing_letters_cost("at", "tea", 3) == 0
assert missing_letters_cost("", "", 3) == 0

def busiest_hour_of_clicks(stamps: list[str]) -> str:
    """Return the hour ("09" for "09:15") with most stamps, the earlier hour on a tie, "" if
    none."""
    hours = Counter(stamp[:2] for stamp in stamps)
    return max(sorted(hours), key=hours.get, default="")
# E: Sorting the hours first lets max return the earlier of equal ones.
# R: timestamps like "09:15". which hour has the most? string "09". earlier if tied
assert busiest_hour_of_clicks(["10:00", "09:15", "09:59"]) == "09"
assert busiest_hour_of_clicks(["11:00", "08:00"]) == "08"
assert busiest_hour_of_clicks([]) == ""

def most_faithful_customer(purchases):
    """Return the customer who bought on most different days; ties go to the first in the list.

    purchases is a non-empty list of (customer, day) pairs and may hold several per day."""
    days = {}
    for customer, day in purchases:
        days.setdefault(customer, set()).add(day)
    return max(days, key=lambda customer: len(days[customer]))
# E: The days of each customer go into a set so that a day counts once.
# R: list of (customer, day) -> who came on the most DIFFERENT days
assert most_faithful_customer([("a", 1), ("a", 1), ("b", 1), ("b", 2)]) == "b"
assert most_faithful_customer([("a", 1), ("b", 2)]) == "a"
assert most_faithful_customer([("z", 9)]) == "z"

def balanced_ingredients(recipes):
    """Return the ingredients, sorted, that exactly half of the recipes use.

    recipes is a list of sets."""
    counts = Counter(item for recipe in recipes for item in recipe)
    return sorted(item for item, n in counts.items() if 2 * n == len(recipes))
# E: An ingredient is counted once per recipe, and twice its count must equal all.
assert balanced_ingredients([{"salt", "oil"}, {"salt"}]) == ["oil"]
assert balanced_ingredients([{"a"}]) == []
assert balanced_ingredients([]) == []

def error_codes_above(lines, times):
    """Return error codes such as "E42" that occur in more than times lines, with their counts.

    A code is a word of E and digits; only its first mention in a line counts."""
    counts = Counter()
    for line in lines:
        codes = {word for word in line.split() if word[0] == "E" and word[1:].isdigit()}
        counts.update(codes)
    return {code: n for code, n in counts.items() if n > times}
# M: A set per line makes sure that each line counts a code once.
assert error_codes_above(["E42 disk E42", "disk E42", "E7"], 1) == {"E42": 2}
assert error_codes_above(["End E1x"], 0) == {}
assert error_codes_above([], 0) == {}

def second_choice_wins(ballots):
    """Return the winner when first places count 2 and second places 1 point; ties by name.

    Each ballot is a (first, second) pair; there is at least one."""
    points = Counter()
    for first, second in ballots:
        points[first] += 2
        points[second] += 1
    return min(points, key=lambda name: (-points[name], name))
# E: Points are added in a counter, and the key prefers many points and early names.
# R: every ballot (first, second): 2 points and 1 point. who wins, ties alphabetical
assert second_choice_wins([("a", "b"), ("c", "b"), ("b", "a")]) == "b"
assert second_choice_wins([("b", "a"), ("a", "b")]) == "a"
assert second_choice_wins([("x", "y")]) == "x"

def eliminate_last_place(rounds: list[dict[str, int]]) -> list[str]:
    """Return the players thrown out round by round: the lowest score, the first listed on a tie.

    A thrown-out player no longer counts in later rounds; a round without players is skipped."""
    out = []
    for scores in rounds:
        left = [name for name in scores if name not in out]
        if left:
            out.append(min(left, key=scores.get))
    return out
# M: Those already out are filtered from each round before the lowest is taken.
assert eliminate_last_place([{"a": 3, "b": 1, "c": 2}, {"a": 1, "b": 0, "c": 5}]) == ["b", "a"]
assert eliminate_last_place([{"a": 1}, {"a": 2}]) == ["a"]
assert eliminate_last_place([]) == []

def pages_with_most_readers(reading):
    """Return the page numbers, ascending, that were read by the largest number of people.

    reading maps people to a set of pages; without any page the result is []."""
    counts = Counter(page for pages in reading.values() for page in pages)
    top = max(counts.values(), default=0)
    return sorted(page for page, n in counts.items() if n == top)
# E: The highest count is found first, and all pages with it are kept.
assert pages_with_most_readers({"al": {1, 2}, "bo": {2, 3}, "cy": {3}}) == [2, 3]
assert pages_with_most_readers({"al": set()}) == []
assert pages_with_most_readers({}) == []

def mode_or_mean(values):
    """Return the most frequent value if it is unique and occurs at least twice, else the mean.

    values has at least one number; the mean is a float."""
    counts = Counter(values).most_common(2)
    value, times = counts[0]
    if times > 1 and (len(counts) == 1 or counts[1][1] < times):
        return value
    return sum(values) / len(values)
# M: The two most common entries show whether the top count is shared.
assert mode_or_mean([1, 4, 4, 9]) == 4
assert mode_or_mean([1, 2, 6]) == 3.0
assert mode_or_mean([1, 1, 3, 3]) == 2.0

def words_before_name(text, name):
    """Build a dictionary counting the words that stand directly before name; all in lower case."""
    words = text.lower().split()
    return dict(Counter(before for before, word in zip(words, words[1:]) if word == name.lower()))
# E: Neighbouring words are zipped and those before the name are counted.
# R: which word comes right before a given name and how often? "dear Tom and dear tom" -> {"dear": 2}
assert words_before_name("dear Tom and dear tom", "Tom") == {"dear": 2}
assert words_before_name("tom", "tom") == {}
assert words_before_name("", "x") == {}

def groups_of_same_size(teams: dict[str, list[str]]) -> dict[int, list[str]]:
    """Map each team size to the sorted names of the teams of that size, smallest size first."""
    sizes = defaultdict(list)
    for name in sorted(teams):
        sizes[len(teams[name])].append(name)
    return dict(sorted(sizes.items()))
# E: Names are visited in order, collected by size, and the sizes sorted at the end.
assert groups_of_same_size({"b": ["x"], "a": ["y"], "c": []}) == {0: ["c"], 1: ["a", "b"]}
assert groups_of_same_size({"z": ["p", "q"]}) == {2: ["z"]}
assert groups_of_same_size({}) == {}

def vote_share_text(votes):
    """Return lines like "tea: 2 of 3 (67%)" for each option by falling votes, ties by name.

    Percentages are rounded to whole numbers."""
    total = len(votes)
    counts = sorted(Counter(votes).items(), key=lambda item: (-item[1], item[0]))
    return [f"{option}: {n} of {total} ({n / total:.0%})" for option, n in counts]
# M: The percent format multiplies by one hundred and rounds by itself.
# R: votes ["tea","tea","milk"] -> ["tea: 2 of 3 (67%)", "milk: 1 of 3 (33%)"]
assert vote_share_text(["tea", "milk", "tea"]) == ["tea: 2 of 3 (67%)", "milk: 1 of 3 (33%)"]
assert vote_share_text(["b", "a"]) == ["a: 1 of 2 (50%)", "b: 1 of 2 (50%)"]
assert vote_share_text([]) == []

def dice_full_house(dice: list[int]) -> bool:
    """Tell whether five dice show three of one number and two of another."""
    return sorted(Counter(dice).values()) == [2, 3]
# E: The sorted counts of a full house are exactly two and three.
# R: are five dice a full house
assert dice_full_house([2, 5, 2, 5, 5]) is True
assert dice_full_house([1, 1, 1, 1, 2]) is False
assert dice_full_house([3, 3, 3, 3, 3]) is False

def points_for_words(words):
    """Return a dict of words to points when only words that nobody else wrote count their length.

    words holds one list of words per player; a word written by several players gives 0 points."""
    counts = Counter(word for player in words for word in set(player))
    return {word: len(word) if n == 1 else 0 for word, n in counts.items()}
# M: A set per player counts each word once, so a count of one means it is unique.
assert points_for_words([["ship", "sea"], ["sea"]]) == {"ship": 4, "sea": 0}
assert points_for_words([["sun", "sun"]]) == {"sun": 3}
assert points_for_words([]) == {}

def first_to_three(goals):
    """Return the team that is the first to have three goals in a list of scoring teams, or None."""
    counts = Counter()
    for team in goals:
        counts[team] += 1
        if counts[team] == 3:
            return team
    return None
# E: Counting while reading lets the loop stop at the third goal.
# R: list of scoring teams, who first gets 3 goals
assert first_to_three(["red", "blue", "red", "blue", "red", "blue"]) == "red"
assert first_to_three(["red", "red"]) is None
assert first_to_three([]) is None

def letters_used_evenly(word):
    """Return the letters of word that occur an even number of times, in order of first use,
    as text."""
    return "".join(letter for letter, n in Counter(word).items() if n % 2 == 0)
# E: A counter keeps the order of first use, and even counts are kept.
# R: letters that apear an even number of times ("letters" -> "et")
assert letters_used_evenly("letters") == "et"
assert letters_used_evenly("abc") == ""
assert letters_used_evenly("") == ""

def most_changed_stock(before, after):
    """Return the article whose stock changed most between two dictionaries, up or down.

    A missing article has stock 0. Ties go to the alphabetically first; without articles, None."""
    articles = sorted(before.keys() | after.keys())
    return max(articles, key=lambda a: abs(after.get(a, 0) - before.get(a, 0)), default=None)
# E: The union of keys is sorted, and max compares the absolute differences.
# R: stock dict yesterday and today, which item changed the most (absolute)? missing = 0, tie alphabetical, None if both empty
assert most_changed_stock({"pen": 5, "ink": 9}, {"pen": 8}) == "ink"
assert most_changed_stock({"b": 1}, {"a": 1}) == "a"
assert most_changed_stock({}, {}) is None

def nickname_clashes(names: list[str]) -> dict[str, list[str]]:
    """Group names by their first three letters in lower case, keeping only groups of two or
    more."""
    groups = {}
    for name in names:
        groups.setdefault(name[:3].lower(), []).append(name)
    return {short: group for short, group in groups.items() if len(group) > 1}
# E: Names gather under their short form, and single ones are filtered out.
# R: names that share the first 3 letters, grouped
assert nickname_clashes(["Maria", "Marek", "Bo"]) == {"mar": ["Maria", "Marek"]}
assert nickname_clashes(["Bo", "Al"]) == {}
assert nickname_clashes([]) == {}

def highest_even_count(numbers):
    """Return the largest number that occurs an even number of times in the list, or None."""
    return max((n for n in set(numbers) if numbers.count(n) % 2 == 0), default=None)
# E: The candidates are filtered by the parity of their count, and the largest is taken.
assert highest_even_count([5, 3, 3, 9, 5, 9, 9]) == 5
assert highest_even_count([1, 2]) is None
assert highest_even_count([]) is None

def attendance_warning(present, days, share):
    """List the pupils, sorted, who were present on less than share (0 to 1) of the days.

    present maps pupils to the list of days on which they came; repeated days count once."""
    return sorted(name for name, came in present.items() if len(set(came)) < share * days)
# E: The number of different days is compared with the needed part of all days.
assert attendance_warning({"al": [1, 2, 2], "bo": [1, 2, 3]}, 4, 0.75) == ["al"]
assert attendance_warning({"al": []}, 0, 0.5) == []
assert attendance_warning({}, 3, 1) == []

def winner_needs(votes_left: int, counts: dict[str, int]) -> bool:
    """Tell whether the leader can no longer be caught by the runner-up with the votes left.

    counts has at least two candidates; being caught up to equality counts as caught."""
    first, second = sorted(counts.values(), reverse=True)[:2]
    return first - second > votes_left
# E: The lead must be larger than all the votes that are still open.
# R: election: is it decided already? counts dict and number of votes left; leader safe only if lead > votes left
assert winner_needs(2, {"a": 10, "b": 7}) is True
assert winner_needs(3, {"a": 10, "b": 7, "c": 1}) is False
assert winner_needs(0, {"a": 5, "b": 5}) is False

def letter_bag_difference(first, second):
    """Return how many letters must be removed from both words together to leave the same
    letters."""
    a, b = Counter(first), Counter(second)
    return sum((a - b).values()) + sum((b - a).values())
# E: Subtracting the counters both ways leaves what each word has too much.
assert letter_bag_difference("heart", "earth") == 0
assert letter_bag_difference("aab", "abc") == 2
assert letter_bag_difference("", "xy") == 2

def longest_streak_owner(winners):
    """Return (name, length) of the longest run of equal names in a row, the first on a tie.

    An empty list gives ("", 0)."""
    best = ("", 0)
    run = 0
    for place, name in enumerate(winners):
        run = run + 1 if place and winners[place - 1] == name else 1
        if run > best[1]:
            best = (name, run)
    return best
# M: The run grows while the name equals the one before and starts again otherwise.
# R: list of match winners, who won the most in a row? return (name, count); earliest streak on ties, ("", 0) for empty
assert longest_streak_owner(["a", "b", "b", "a", "a"]) == ("b", 2)
assert longest_streak_owner(["x"]) == ("x", 1)
assert longest_streak_owner([]) == ("", 0)

def choose_meeting_day(votes, must_have):
    """Return the day with most voters among days that everybody in must_have chose, or None.

    votes maps days to sets of names; the first day wins a tie."""
    possible = [day for day, names in votes.items() if must_have <= names]
    return max(possible, key=lambda day: len(votes[day]), default=None)
# E: Only days that contain the whole must-have set compete by their number of voters.
# R: doodle poll: votes {day: set of names}, must_have a set of names. best day where all must_haves can; None if none
assert choose_meeting_day({"mon": {"a", "b"}, "tue": {"a", "c", "d"}}, {"a"}) == "tue"
assert choose_meeting_day({"mon": {"a"}}, {"b"}) is None
assert choose_meeting_day({}, set()) is None

def repeated_orders(orders: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the (customer, article) pairs that occur more than once, each once, by first
    occurrence."""
    return [order for order, times in Counter(orders).items() if times > 1]
# E: Tuples can be counted like any value, and repeated ones are kept.
# R: (customer, article) pairs which appear more than once
assert repeated_orders([("al", "pen"), ("bo", "ink"), ("al", "pen")]) == [("al", "pen")]
assert repeated_orders([("al", "pen"), ("al", "ink")]) == []
assert repeated_orders([]) == []

def shoe_size_to_reorder(sold, stock):
    """Return the sizes, ascending, of which more pairs were sold than are in stock now.

    sold is a list of sizes, stock maps sizes to pairs; a missing size has none."""
    return sorted(size for size, n in Counter(sold).items() if n > stock.get(size, 0))
# E: The count of sales is compared with the stock of the same size.
assert shoe_size_to_reorder([42, 40, 42, 38], {42: 1, 40: 5}) == [38, 42]
assert shoe_size_to_reorder([42], {42: 1}) == []
assert shoe_size_to_reorder([], {}) == []

def survey_extremes(answers: list[int]) -> tuple[int, int]:
    """Return how many answers equal the lowest and how many equal the highest value given.

    Without answers both numbers are 0."""
    if not answers:
        return 0, 0
    return answers.count(min(answers)), answers.count(max(answers))
# E: The extreme values are counted in the list itself.
# R: count how many times the min and how many times the max shows up, tuple; (0, 0) for an empty list
assert survey_extremes([1, 5, 1, 3]) == (2, 1)
assert survey_extremes([4, 4]) == (2, 2)
assert survey_extremes([]) == (0, 0)

def vowel_statistics(text):
    """Return a dict of the vowels a, e, i, o, u to their counts in text (any case), zeros
    included."""
    lowered = text.lower()
    return {vowel: lowered.count(vowel) for vowel in "aeiou"}
# E: Every vowel gets an entry because the comprehension runs over the vowels.
# R: count each vowel a e i o u in a text incl. zeros, any case
assert vowel_statistics("Aloha") == {"a": 2, "e": 0, "i": 0, "o": 1, "u": 0}
assert vowel_statistics("") == {"a": 0, "e": 0, "i": 0, "o": 0, "u": 0}
assert vowel_statistics("EE")["e"] == 2

def closest_to_average_count(bags):
    """Return the name of the bag whose number of things is closest to the mean number of things.

    bags maps names to lists; the first on a tie, and there is at least one bag."""
    mean = sum(len(things) for things in bags.values()) / len(bags)
    return min(bags, key=lambda name: abs(len(bags[name]) - mean))
# E: The mean size is computed first, and min compares the distances to it.
assert closest_to_average_count({"a": [1], "b": [1, 2, 3], "c": [1, 2, 3, 4, 5, 6]}) == "b"
assert closest_to_average_count({"a": [], "b": [1, 2]}) == "a"
assert closest_to_average_count({"z": []}) == "z"

def duplicates_within_days(purchases: list[tuple[str, int]], days: int) -> set[str]:
    """Return the articles bought twice with at most days days between two neighbouring purchases.

    purchases holds (article, day) in order of the days."""
    last = {}
    found = set()
    for article, day in purchases:
        if article in last and day - last[article] <= days:
            found.add(article)
        last[article] = day
    return found
# M: The last day of each article is remembered and compared with the new one.
assert duplicates_within_days([("soap", 1), ("tea", 2), ("soap", 3), ("tea", 9)], 3) == {"soap"}
assert duplicates_within_days([("tea", 1)], 9) == set()
assert duplicates_within_days([], 1) == set()

def elect_by_points_and_age(points, ages):
    """Return who has most points; on a tie the older, and on equal age the alphabetically first.

    Both dictionaries have the same names, at least one."""
    return min(points, key=lambda name: (-points[name], -ages[name], name))
# E: Three parts of the key express the three rules one after the other.
# R: captain = most points, tie -> older, tie again -> alphabetic. dicts points and ages by name
assert elect_by_points_and_age({"b": 3, "a": 3}, {"b": 9, "a": 8}) == "b"
assert elect_by_points_and_age({"b": 3, "a": 3}, {"b": 9, "a": 9}) == "a"
assert elect_by_points_and_age({"b": 1, "a": 0}, {"b": 1, "a": 99}) == "b"

def bottle_colours_summary(bottles):
    """Return "3 green, 1 brown" for a list of bottle colours, most frequent first, "no
    bottles" if empty.

    Equally frequent colours are ordered by first occurrence."""
    counts = Counter(bottles).most_common()
    return ", ".join(f"{n} {colour}" for colour, n in counts) or "no bottles"
# E: An empty join is falsy, so the word after or takes its place.
assert bottle_colours_summary(["green", "brown", "green", "green"]) == "3 green, 1 brown"
assert bottle_colours_summary(["blue"]) == "1 blue"
assert bottle_colours_summary([]) == "no bottles"

def tag_font_sizes(tags: list[str], small: int = 10, step: int = 4) -> dict[str, int]:
    """Return a font size for each tag: small for one use and step more for each further use.

    No size is larger than 30; tags appear alphabetically."""
    return {tag: min(30, small + step * (tags.count(tag) - 1)) for tag in sorted(set(tags))}
# E: The size grows with the count and is cut off at thirty by min.
# R: tag cloud: font size per tag from how often it is used (10 + 4 per extra use, max 30), alphabetical dict
assert tag_font_sizes(["sea", "sun", "sea"]) == {"sea": 14, "sun": 10}
assert tag_font_sizes(["x"] * 9) == {"x": 30}
assert tag_font_sizes([]) == {}

def most_varied_shelf(shelves):
    """Return the index of the shelf with the most different kinds, and of these the fullest one.

    shelves is a list of lists; the first of equals wins and an empty list of shelves gives -1."""
    places = range(len(shelves))
    return max(places, key=lambda i: (len(set(shelves[i])), len(shelves[i])), default=-1)
# M: The key compares the number of kinds first and the number of things second.
assert most_varied_shelf([["a", "a", "b"], ["a", "b"], ["c"]]) == 0
assert most_varied_shelf([["a", "b"], ["c", "d", "d"]]) == 1
assert most_varied_shelf([]) == -1

def inverse_ranking(places):
    """Turn a dict of names to places into a dict of places to the sorted list of names.

    Places come in ascending order."""
    ranking = {}
    for name, place in sorted(places.items(), key=lambda item: (item[1], item[0])):
        ranking.setdefault(place, []).append(name)
    return ranking
# E: Sorting by place and name first makes both levels come out in order.
assert inverse_ranking({"b": 2, "c": 1, "a": 2}) == {1: ["c"], 2: ["a", "b"]}
assert inverse_ranking({"x": 5}) == {5: ["x"]}
assert inverse_ranking({}) == {}

def common_first_digit(amounts):
    """Return the first digit that most amounts begin with, the smaller digit on a tie, None
    if empty.

    Amounts are whole numbers above 0."""
    digits = sorted(int(str(amount)[0]) for amount in amounts)
    return max(digits, key=digits.count, default=None)
# E: Sorted digits let max return the smaller of equally frequent ones.
# R: leading digit that is the most frequent in a list of positive ints, tie smaller, None if no numbers
assert common_first_digit([12, 35, 190, 3]) == 1
assert common_first_digit([70, 71, 9]) == 7
assert common_first_digit([]) is None

def count_by_price_band(prices):
    """Count prices as "cheap" (below 10), "fair" (below 50) and "dear" (the rest) in a dictionary.

    All three bands are always present."""
    bands = {"cheap": 0, "fair": 0, "dear": 0}
    for price in prices:
        bands["cheap" if price < 10 else "fair" if price < 50 else "dear"] += 1
    return bands
# E: A chained conditional names the band whose counter grows.
# R: count cheap <10, fair <50, dear in a dict
assert count_by_price_band([5, 10, 49.9, 50]) == {"cheap": 1, "fair": 2, "dear": 1}
assert count_by_price_band([0]) == {"cheap": 1, "fair": 0, "dear": 0}
assert count_by_price_band([]) == {"cheap": 0, "fair": 0, "dear": 0}

def twice_as_often(text, common, rare):
    """Check whether the word common occurs at least twice as often in text as the word rare.

    Words are separated by blanks and case is ignored; common must occur at all."""
    words = text.lower().split()
    often = words.count(common.lower())
    return often > 0 and often >= 2 * words.count(rare.lower())
# E: Both words are counted in the same lowered list and the counts compared.
assert twice_as_often("Yes no yes", "yes", "no") is True
assert twice_as_often("yes no", "yes", "no") is False
assert twice_as_often("", "yes", "no") is False

def recent_favourites(plays: list[str], last: int, top: int) -> list[str]:
    """Return the top most played songs among the last plays, ties by the alphabet.

    Only the final `last` entries of plays are considered; last is at least 1."""
    counts = Counter(plays[-last:])
    return sorted(counts, key=lambda song: (-counts[song], song))[:top]
# E: A negative slice keeps the recent entries before counting.
# R: top N songs from only the last M plays of a play history. ties alphabetical. (plays, last, top)
assert recent_favourites(["a", "a", "b", "c", "b"], 3, 1) == ["b"]
assert recent_favourites(["b", "a"], 9, 5) == ["a", "b"]
assert recent_favourites([], 3, 2) == []

def absent_twice_in_row(register):
    """List the pupils with "aa" somewhere in their text of "p" and "a", by most absences first.

    register maps pupils to the text; equal numbers of absences are ordered by name."""
    flagged = [name for name, days in register.items() if "aa" in days]
    return sorted(flagged, key=lambda name: (-register[name].count("a"), name))
# E: A substring test finds two absences in a row, and the counts order the names.
assert absent_twice_in_row({"bo": "paap", "al": "aapa", "cy": "apap"}) == ["al", "bo"]
assert absent_twice_in_row({"cy": "apa"}) == []
assert absent_twice_in_row({}) == []

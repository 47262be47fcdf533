"""Verified problems: dict group count."""

from collections import Counter, defaultdict

def tray_label(orders):
    """Return a text such as "2 tea, 1 milk" that counts the ordered drinks by first
    appearance."""
    return ", ".join(f"{count} {drink}" for drink, count in Counter(orders).items())
# E: A Counter keeps the order of first appearance, and its pairs are formatted.
# R: ["tea", "milk", "tea"] -> "2 tea, 1 milk"
assert tray_label(["tea", "milk", "tea"]) == "2 tea, 1 milk"
assert tray_label(["tea"]) == "1 tea"
assert tray_label([]) == ""

def goals_per_player(events):
    """Add up the goals of (player, goals) events into one dict entry per player."""
    totals = defaultdict(int)
    for player, goals in events:
        totals[player] += goals
    return dict(totals)
# E: A defaultdict of int starts every new player at zero.
# R: i have pairs like ("Kim", 2) from several matches and want the total goals for every player in a dict
assert goals_per_player([("Kim", 2), ("Lee", 1), ("Kim", 1)]) == {"Kim": 3, "Lee": 1}
assert goals_per_player([("Kim", 0)]) == {"Kim": 0}
assert goals_per_player([]) == {}

def birds_seen_twice(sightings: list[str]) -> list[str]:
    """Return in alphabetical order the birds that occur at least two times in the list."""
    return sorted(bird for bird, times in Counter(sightings).items() if times >= 2)
# E: A Counter holds the number of sightings and the filter reads it.
# R: give me the birds that show up two or more times in this list, sorted a-z
assert birds_seen_twice(["owl", "tit", "owl"]) == ["owl"]
assert birds_seen_twice(["tit", "owl", "tit", "owl"]) == ["owl", "tit"]
assert birds_seen_twice(["owl"]) == []

def two_most_common(answers: list[str]) -> list[str]:
    """Return the two most frequent answers, the most frequent first."""
    return [answer for answer, _ in Counter(answers).most_common(2)]
# E: The most_common method of a Counter sorts the answers by frequency.
# R: what are the 2 most frequent answers in this list
assert two_most_common(["y", "n", "y", "y", "n", "?"]) == ["y", "n"]
assert two_most_common(["y", "y"]) == ["y"]
assert two_most_common([]) == []

def votes_needed_to_lead(votes: list[str], candidate: str) -> int:
    """Return how many more votes a candidate needs to be alone in front of all the others."""
    tally = Counter(votes)
    best_other = max((n for name, n in tally.items() if name != candidate), default=-1)
    return max(0, best_other + 1 - tally[candidate])
# M: The best rival count plus one is the target, and a Counter gives 0 for unknown names.
# R: votes is a list of names. how many extra votes does a given candidate need to be the only one in first place
assert votes_needed_to_lead(["a", "b", "a"], "b") == 2
assert votes_needed_to_lead(["a", "b", "a"], "a") == 0
assert votes_needed_to_lead([], "a") == 0

def group_by_last_letter(names):
    """Group names under their last letter, keeping their order inside each group."""
    groups = {}
    for name in names:
        groups.setdefault(name[-1], []).append(name)
    return groups
# E: The setdefault method supplies the list of a letter, new or old, to append to.
assert group_by_last_letter(["Ida", "Tom", "Eva"]) == {"a": ["Ida", "Eva"], "m": ["Tom"]}
assert group_by_last_letter(["Tom"]) == {"m": ["Tom"]}
assert group_by_last_letter([]) == {}

def children_by_class(pupils):
    """Collect (name, class) pairs into a dict from class to the sorted names of
    its pupils."""
    classes = defaultdict(list)
    for name, room in pupils:
        classes[room].append(name)
    return {room: sorted(names) for room, names in classes.items()}
# M: Names are gathered per class first and every list is sorted in a second step.
# R: list of (name, class) -> dict class: [names], the names in each class sorted
assert children_by_class([("Mia", "2b"), ("Ali", "2b")]) == {"2b": ["Ali", "Mia"]}
assert children_by_class([("Mia", "2b"), ("Ali", "1a")]) == {"2b": ["Mia"], "1a": ["Ali"]}
assert children_by_class([]) == {}

def sizes_of_groups(groups):
    """Replace every list in a dict of lists by its length."""
    return {name: len(members) for name, members in groups.items()}
# E: The keys are kept and len is applied to the values.
assert sizes_of_groups({"red": ["Ann", "Bob"], "blue": []}) == {"red": 2, "blue": 0}
assert sizes_of_groups({"red": ["Ann"]}) == {"red": 1}
assert sizes_of_groups({}) == {}

def smallest_group(groups: dict[str, list[str]]) -> str:
    """Return the name of the group with the fewest members; the earlier one when sizes are
    equal."""
    return min(groups, key=lambda name: len(groups[name]))
# E: The length of each list is the key by which min compares the names.
# R: new kid should join the smallest group. groups is a dict of lists, which group is it?
assert smallest_group({"red": ["a", "b"], "blue": ["c"]}) == "blue"
assert smallest_group({"red": ["a"], "blue": ["c"]}) == "red"
assert smallest_group({"x": []}) == "x"

def group_of_member(groups, member):
    """Return the name of the group whose list contains the member, or None when nobody has
    it."""
    for name, members in groups.items():
        if member in members:
            return name
    return None
# E: The groups are searched one after the other until the member turns up.
# R: teams is a dict with lists of kids. in which team is a given kid? None if in no team
assert group_of_member({"red": ["Ann"], "blue": ["Bob"]}, "Bob") == "blue"
assert group_of_member({"red": ["Ann"]}, "Eve") is None
assert group_of_member({}, "Eve") is None

def member_to_group(groups):
    """Turn a dict from group to members into a dict from each member to the group."""
    return {member: name for name, members in groups.items() for member in members}
# M: Two nested loops in one comprehension walk over the groups and their members.
# R: {"red": ["Ann", "Bob"], "blue": ["Cy"]} -> {"Ann": "red", "Bob": "red", "Cy": "blue"}
assert member_to_group({"red": ["Ann", "Bob"], "blue": ["Cy"]}) == {
    "Ann": "red", "Bob": "red", "Cy": "blue"}
assert member_to_group({"red": []}) == {}
assert member_to_group({}) == {}

def hobbies_to_people(hobbies):
    """Turn a dict from person to hobbies into a dict from hobby to the people, in dict
    order."""
    people = defaultdict(list)
    for person, their_hobbies in hobbies.items():
        for hobby in their_hobbies:
            people[hobby].append(person)
    return dict(people)
# M: Every hobby of every person becomes a key whose list receives the person.
# R: i have {"Ann": ["chess", "golf"], "Bob": ["golf"]} and need it the other way: hobby -> list of people
assert hobbies_to_people({"Ann": ["chess", "golf"], "Bob": ["golf"]}) == {
    "chess": ["Ann"], "golf": ["Ann", "Bob"]}
assert hobbies_to_people({"Ann": []}) == {}
assert hobbies_to_people({}) == {}

def colour_legend(colours: dict[str, str]) -> list[str]:
    """Return lines "blue: sea, sky" for a dict from thing to colour, things and colours
    sorted."""
    things = {}
    for thing in sorted(colours):
        things.setdefault(colours[thing], []).append(thing)
    return [f"{colour}: {', '.join(things[colour])}" for colour in sorted(things)]
# M: The dict is inverted into lists of things, which are then written line by line.
assert colour_legend({"sky": "blue", "sea": "blue"}) == ["blue: sea, sky"]
assert colour_legend({"sun": "gold", "sky": "blue"}) == ["blue: sky", "gold: sun"]
assert colour_legend({}) == []

def sum_per_month(payments: list[tuple[str, int]]) -> dict[str, int]:
    """Add payments, given as ("2024-05-17", amount) pairs, per month; keys look like
    "2024-05"."""
    months = {}
    for date, amount in payments:
        month = date[:7]
        months[month] = months.get(month, 0) + amount
    return months
# M: The first seven characters of the date are the key for adding.
# R: add up payments per month. dates are texts like 2024-05-17 in pairs with the amount
assert sum_per_month([("2024-05-17", 3), ("2024-05-01", 4)]) == {"2024-05": 7}
assert sum_per_month([("2024-05-17", 3), ("2024-06-01", 4)]) == {"2024-05": 3, "2024-06": 4}
assert sum_per_month([]) == {}

def largest_in_each_group(groups):
    """Map each group name to the greatest number in its list; empty lists are left out."""
    return {name: max(values) for name, values in groups.items() if values}
# E: The condition skips empty lists, for which max would fail.
assert largest_in_each_group({"a": [3, 8], "b": [5]}) == {"a": 8, "b": 5}
assert largest_in_each_group({"a": []}) == {}
assert largest_in_each_group({}) == {}

def mean_per_pupil(marks):
    """Return a dict from pupil to the mean of the pupil's list of marks, or None for no
    marks."""
    return {name: sum(list_) / len(list_) if list_ else None for name, list_ in marks.items()}
# E: A conditional expression avoids dividing by zero for an empty list.
# R: marks per pupil in a dict of lists, i want the average for each one (None if the list is empty)
assert mean_per_pupil({"Ann": [1, 2], "Bob": [4]}) == {"Ann": 1.5, "Bob": 4.0}
assert mean_per_pupil({"Cy": []}) == {"Cy": None}
assert mean_per_pupil({}) == {}

def best_average_pupil(marks):
    """Return the pupil whose list of marks has the highest mean; no list may be empty."""
    return max(marks, key=lambda pupil: sum(marks[pupil]) / len(marks[pupil]))
# E: The mean of each list is the key for max.
assert best_average_pupil({"Ann": [1, 2], "Bob": [4]}) == "Bob"
assert best_average_pupil({"Ann": [5, 5], "Bob": [9, 0]}) == "Ann"
assert best_average_pupil({"Ann": [1]}) == "Ann"

def rows_by_first_cell(rows):
    """Group table rows by their first cell; the grouped rows no longer contain that cell."""
    groups = {}
    for first, *rest in rows:
        groups.setdefault(first, []).append(rest)
    return groups
# M: Starred unpacking separates the first cell from the remaining ones.
assert rows_by_first_cell([["a", 1], ["b", 2], ["a", 3]]) == {"a": [[1], [3]], "b": [[2]]}
assert rows_by_first_cell([["a"]]) == {"a": [[]]}
assert rows_by_first_cell([]) == {}

def numbers_by_length(codes: list[int]) -> dict[int, list[int]]:
    """Group the whole numbers in the list by how many digits they have, ignoring the sign."""
    groups = defaultdict(list)
    for code in codes:
        groups[len(str(abs(code)))].append(code)
    return dict(groups)
# E: The number of digits is the length of the text of the absolute value.
# R: group numbers by digit count: [5, 42, -7] gives {1: [5, -7], 2: [42]}
assert numbers_by_length([5, 42, -7]) == {1: [5, -7], 2: [42]}
assert numbers_by_length([100]) == {3: [100]}
assert numbers_by_length([]) == {}

def plants_by_height(heights, limit):
    """Group plant names in a dict with the keys "tall" (at least limit) and "small", both
    always there."""
    groups = {"tall": [], "small": []}
    for plant, height in heights.items():
        groups["tall" if height >= limit else "small"].append(plant)
    return groups
# E: Both lists are made beforehand and a conditional expression picks the key.
assert plants_by_height({"rose": 80, "daisy": 10}, 50) == {"tall": ["rose"], "small": ["daisy"]}
assert plants_by_height({"rose": 50}, 50) == {"tall": ["rose"], "small": []}
assert plants_by_height({}, 50) == {"tall": [], "small": []}

def count_true_answers(answers):
    """Return for each quiz player how many True values are in the player's list."""
    return {player: sum(given) for player, given in answers.items()}
# E: True counts as one when booleans are added.
assert count_true_answers({"Ann": [True, False, True], "Bob": []}) == {"Ann": 2, "Bob": 0}
assert count_true_answers({"Ann": [False]}) == {"Ann": 0}
assert count_true_answers({}) == {}

def grade_counts(marks, grades):
    """Count each of the given grades in the list of marks, with 0 for grades nobody got."""
    return {grade: marks.count(grade) for grade in grades}
# E: The grades are the keys, so absent ones still appear with the count zero.
# R: count marks in a list for each grade in a second list, grades that nobody has should show up as 0
assert grade_counts(["A", "B", "A"], ["A", "B", "C"]) == {"A": 2, "B": 1, "C": 0}
assert grade_counts([], ["A"]) == {"A": 0}
assert grade_counts(["A"], []) == {}

def pair_counts(couples):
    """Count unordered couples: ("a", "b") and ("b", "a") belong to the same sorted key."""
    counts = {}
    for couple in couples:
        key = tuple(sorted(couple))
        counts[key] = counts.get(key, 0) + 1
    return counts
# M: Sorting both names makes one key for either order.
# R: count pairs of dance partners where the order in the pair doesnt matter
assert pair_counts([("a", "b"), ("b", "a")]) == {("a", "b"): 2}
assert pair_counts([("z", "y")]) == {("y", "z"): 1}
assert pair_counts([]) == {}

def next_letter_counts(word):
    """Map each letter to a dict of the letters that follow it in the word and how often."""
    follow = {}
    for now, after in zip(word, word[1:]):
        inner = follow.setdefault(now, {})
        inner[after] = inner.get(after, 0) + 1
    return follow
# H: Neighbouring letters are paired with zip, and an inner dict counts the second of each pair.
assert next_letter_counts("abab") == {"a": {"b": 2}, "b": {"a": 1}}
assert next_letter_counts("aa") == {"a": {"a": 1}}
assert next_letter_counts("a") == {}

def running_tally(clicks):
    """Return for each click on a page how often that page has been clicked so far, itself
    included."""
    seen = Counter()
    result = []
    for page in clicks:
        seen[page] += 1
        result.append(seen[page])
    return result
# M: The Counter grows while the list is read and its current value is noted.
# R: ["a", "b", "a"] -> [1, 1, 2], meaning: how many times did this one show up until now
assert running_tally(["a", "b", "a"]) == [1, 1, 2]
assert running_tally(["a", "a", "a"]) == [1, 2, 3]
assert running_tally([]) == []

def surplus_parts(delivered, used):
    """Return as a dict which parts of the delivered list are left over after taking out the
    used ones."""
    return dict(Counter(delivered) - Counter(used))
# E: The difference of two Counters drops all counts that are not positive.
# R: two lists, delivered parts and used parts. what is left over, as a dict with counts
assert surplus_parts(["nut", "nut", "bolt"], ["nut"]) == {"nut": 1, "bolt": 1}
assert surplus_parts(["nut"], ["nut", "bolt"]) == {}
assert surplus_parts([], []) == {}

def shared_item_counts(bag, other_bag):
    """Return for items in both lists how many pieces they have in common, as a dict."""
    return dict(Counter(bag) & Counter(other_bag))
# E: The & of two Counters takes the smaller count of each item.
assert shared_item_counts(["a", "a", "b"], ["a", "a", "a"]) == {"a": 2}
assert shared_item_counts(["a"], ["b"]) == {}
assert shared_item_counts(["x", "y"], ["y", "x"]) == {"x": 1, "y": 1}

def list_from_counts(counts):
    """Build a list in which each item of the dict is repeated as often as its count says."""
    return [item for item, times in counts.items() for _ in range(times)]
# E: An inner loop repeats each item the given number of times.
# R: the opposite of counting: {"a": 2, "b": 1} should become ["a", "a", "b"]
assert list_from_counts({"a": 2, "b": 1}) == ["a", "a", "b"]
assert list_from_counts({"a": 0}) == []
assert list_from_counts({}) == []

def most_visited_hour(times):
    """Return the hour that most of the "HH:MM" times fall into, as a number; the earliest
    wins ties."""
    hours = Counter(int(time[:2]) for time in times)
    return min(hours, key=lambda hour: (-hours[hour], hour))
# M: The key sorts by falling count first and by the hour itself second.
assert most_visited_hour(["09:10", "14:00", "09:59"]) == 9
assert most_visited_hour(["15:00", "08:00"]) == 8
assert most_visited_hour(["00:30"]) == 0

def count_weekdays_rained(log: list[tuple[str, str]]) -> dict[str, int]:
    """Count rain per weekday from (weekday, weather) pairs; days without rain do not
    appear."""
    return dict(Counter(day for day, weather in log if weather == "rain"))
# E: A filtered generator feeds only the rainy days to the Counter.
assert count_weekdays_rained([("Mon", "rain"), ("Tue", "sun"), ("Mon", "rain")]) == {"Mon": 2}
assert count_weekdays_rained([("Tue", "sun")]) == {}
assert count_weekdays_rained([]) == {}

def total_by_category(expenses, categories):
    """Return the spent total per category; categories maps each thing to one, others go to
    "other"."""
    totals = {}
    for thing, cost in expenses:
        category = categories.get(thing, "other")
        totals[category] = totals.get(category, 0) + cost
    return totals
# M: One dict translates the thing into its category and another one adds the costs.
# R: expenses = [("milk", 2), ("bus", 3)], categories = {"milk": "food"}. sum per category, unknown things go under "other"
assert total_by_category([("milk", 2), ("bus", 3)], {"milk": "food"}) == {"food": 2, "other": 3}
assert total_by_category([("a", 1), ("b", 2)], {"a": "x", "b": "x"}) == {"x": 3}
assert total_by_category([], {}) == {}

def top_item_per_category(sales):
    """Map each category to its best-selling item from (category, item, pieces) triples,
    first on ties."""
    best = {}
    for category, item, pieces in sales:
        if category not in best or pieces > best[category][1]:
            best[category] = (item, pieces)
    return {category: item for category, (item, _) in best.items()}
# H: The dict holds the best pair so far per category and is stripped down to names at the end.
assert top_item_per_category([("fruit", "fig", 2), ("fruit", "kiwi", 5)]) == {"fruit": "kiwi"}
assert top_item_per_category([("a", "x", 1), ("a", "y", 1)]) == {"a": "x"}
assert top_item_per_category([]) == {}

def first_and_last_visit(visits):
    """Map each visitor to a (first day, last day) pair from (visitor, day) pairs in rising
    day order."""
    spans = {}
    for visitor, day in visits:
        first, _ = spans.get(visitor, (day, day))
        spans[visitor] = (first, day)
    return spans
# M: The stored first day is kept while the second part is replaced at every visit.
assert first_and_last_visit([("Al", 1), ("Bo", 2), ("Al", 5)]) == {"Al": (1, 5), "Bo": (2, 2)}
assert first_and_last_visit([("Al", 3)]) == {"Al": (3, 3)}
assert first_and_last_visit([]) == {}

def bench_lengths(bookings: dict[str, int]) -> dict[int, int]:
    """Count how many people each bench has from a dict that maps each person to a bench."""
    return dict(Counter(bookings.values()))
# E: Counting the values of the dict gives the number of people per bench.
# R: {"Ann": 3, "Bob": 3, "Cy": 1} says who sits on which bench; how many sit on each?
assert bench_lengths({"Ann": 3, "Bob": 3, "Cy": 1}) == {3: 2, 1: 1}
assert bench_lengths({"Ann": 3}) == {3: 1}
assert bench_lengths({}) == {}

def overfull_buses(seats, passengers):
    """List the buses, in sorted order, that have more passengers in the passenger list than
    seats."""
    riding = Counter(passengers)
    return sorted(bus for bus, places in seats.items() if riding[bus] > places)
# M: The passenger list names one bus per person, so its Counter holds the load of each bus.
assert overfull_buses({"b1": 1, "b2": 2}, ["b1", "b1", "b2"]) == ["b1"]
assert overfull_buses({"b1": 1}, []) == []
assert overfull_buses({"b2": 0, "b1": 0}, ["b1", "b2"]) == ["b1", "b2"]

def label_frequency(words: list[str], rare_below: int) -> dict[str, str]:
    """Map each distinct word to "rare" if it occurs fewer than rare_below times, otherwise
    "common"."""
    counts = Counter(words)
    return {word: "rare" if n < rare_below else "common" for word, n in counts.items()}
# E: The counts are computed once and replaced by labels.
assert label_frequency(["a", "b", "a"], 2) == {"a": "common", "b": "rare"}
assert label_frequency(["a"], 1) == {"a": "common"}
assert label_frequency([], 2) == {}

def words_by_vowel_count(words):
    """Group lower case words by the number of vowels a, e, i, o, u in them."""
    groups = defaultdict(list)
    for word in words:
        vowels = sum(letter in "aeiou" for letter in word)
        groups[vowels].append(word)
    return dict(groups)
# E: The number of vowels is computed for each word and used as key.
# R: sort words into groups by how many vowels they have, as a dict
assert words_by_vowel_count(["sky", "cat", "tea", "dog"]) == {
    0: ["sky"], 1: ["cat", "dog"], 2: ["tea"]}
assert words_by_vowel_count([""]) == {0: [""]}
assert words_by_vowel_count([]) == {}

def item_with_count(items: list[int], times: int) -> list[int]:
    """Return a sorted list of the items that occur exactly the given number of times."""
    return sorted(item for item, n in Counter(items).items() if n == times)
# E: The counts are compared with the wanted number.
# R: which elements appear exactly n times in the list? sorted
assert item_with_count([4, 1, 4, 2], 1) == [1, 2]
assert item_with_count([4, 1, 4], 2) == [4]
assert item_with_count([], 1) == []

def tables_booked_in_a_row(evenings):
    """Return the sorted tables that were booked on two evenings in a row, from lists of
    tables."""
    found = set()
    for evening, following in zip(evenings, evenings[1:]):
        found |= set(evening) & set(following)
    return sorted(found)
# E: Neighbouring evenings are intersected as sets and the results are united.
assert tables_booked_in_a_row([[1, 4], [4, 7], [7]]) == [4, 7]
assert tables_booked_in_a_row([[1], [2], [1]]) == []
assert tables_booked_in_a_row([]) == []

def subjects_of_teachers(pairs):
    """Join the subjects of each teacher with "/" in alphabetical order, from (teacher,
    subject) pairs."""
    subjects = {}
    for teacher, subject in pairs:
        subjects.setdefault(teacher, set()).add(subject)
    return {teacher: "/".join(sorted(taught)) for teacher, taught in subjects.items()}
# M: A set per teacher removes repeated subjects before they are sorted and joined.
assert subjects_of_teachers([("Ms A", "maths"), ("Ms A", "art")]) == {"Ms A": "art/maths"}
assert subjects_of_teachers([("Mr B", "gym"), ("Mr B", "gym")]) == {"Mr B": "gym"}
assert subjects_of_teachers([]) == {}

def distinct_customers_per_shop(visits):
    """Return for each shop how many different customers came, from (shop, customer) pairs."""
    customers = defaultdict(set)
    for shop, customer in visits:
        customers[shop].add(customer)
    return {shop: len(people) for shop, people in customers.items()}
# M: A set per shop swallows repeated visits by the same customer.
# R: pairs of (shop, customer): number of different customers for each shop, the same person counts once per shop
assert distinct_customers_per_shop([("s", "a"), ("s", "a"), ("s", "b")]) == {"s": 2}
assert distinct_customers_per_shop([("s", "a"), ("t", "a")]) == {"s": 1, "t": 1}
assert distinct_customers_per_shop([]) == {}

def wins_and_losses(games):
    """Build a dict from team to a [wins, losses] list from (winner, loser) pairs."""
    record = {}
    for winner, loser in games:
        record.setdefault(winner, [0, 0])[0] += 1
        record.setdefault(loser, [0, 0])[1] += 1
    return record
# M: Each game touches two entries, which start as a pair of zeros.
# R: from a list of (winner, loser) make a table of [wins, losses] for each team
assert wins_and_losses([("A", "B"), ("B", "C")]) == {"A": [1, 0], "B": [1, 1], "C": [0, 1]}
assert wins_and_losses([("A", "B"), ("A", "B")]) == {"A": [2, 0], "B": [0, 2]}
assert wins_and_losses([]) == {}

def unbeaten_teams(games):
    """Return the sorted names of teams that appear in (winner, loser) pairs but never as
    loser."""
    winners = {winner for winner, _ in games}
    losers = {loser for _, loser in games}
    return sorted(winners - losers)
# E: The set of losers is subtracted from the set of winners.
assert unbeaten_teams([("A", "B"), ("B", "C")]) == ["A"]
assert unbeaten_teams([("A", "B"), ("B", "A")]) == []
assert unbeaten_teams([]) == []

def average_rating(reviews):
    """Return the mean number of stars per film, rounded to one decimal, from (film, stars)
    pairs."""
    stars = {}
    for film, given in reviews:
        stars.setdefault(film, []).append(given)
    return {film: round(sum(given) / len(given), 1) for film, given in stars.items()}
# M: All stars of a film are collected before the mean is taken.
# R: reviews come as (film, stars). mean rating for every film rounded to 1 decimal
assert average_rating([("Up", 5), ("Up", 4), ("It", 2)]) == {"Up": 4.5, "It": 2.0}
assert average_rating([("A", 1), ("A", 1), ("A", 2)]) == {"A": 1.3}
assert average_rating([]) == {}

def longest_word_per_letter(words):
    """Map each first letter to the longest word that starts with it; the earlier word wins
    a tie."""
    longest = {}
    for word in words:
        if len(word) > len(longest.get(word[0], "")):
            longest[word[0]] = word
    return longest
# M: A word replaces the stored one only when it is really longer.
assert longest_word_per_letter(["ant", "apple", "bee"]) == {"a": "apple", "b": "bee"}
assert longest_word_per_letter(["bat", "bee"]) == {"b": "bat"}
assert longest_word_per_letter([]) == {}

def countries_by_continent(places: dict[str, str], continent: str) -> list[str]:
    """List the countries on one continent in sorted order, from a dict of country to
    continent."""
    return sorted(land for land, where in places.items() if where == continent)
# E: The pairs are filtered by value and the keys are sorted.
assert countries_by_continent({"Peru": "America", "Chad": "Africa"}, "Africa") == ["Chad"]
assert countries_by_continent({"Togo": "Africa", "Chad": "Africa"}, "Africa") == [
    "Chad", "Togo"]
assert countries_by_continent({}, "Asia") == []

def value_histogram(readings):
    """Return lines such as "3: **", one per distinct value in rising order, a star per
    occurrence."""
    counts = Counter(readings)
    return [f"{value}: {'*' * counts[value]}" for value in sorted(counts)]
# E: The sorted keys of the Counter give the lines and the counts give the stars.
# R: little star diagram for a list of numbers, [3, 1, 3] -> ["1: *", "3: **"]
assert value_histogram([3, 1, 3]) == ["1: *", "3: **"]
assert value_histogram([5]) == ["5: *"]
assert value_histogram([]) == []

def split_by_suit(cards: list[str]) -> dict[str, list[str]]:
    """Group cards such as "7H" by their last character into a dict of lists of the
    remaining text."""
    suits = {}
    for card in cards:
        suits.setdefault(card[-1], []).append(card[:-1])
    return suits
# E: The last character is the key and the text before it goes into the list.
assert split_by_suit(["7H", "10S", "AH"]) == {"H": ["7", "A"], "S": ["10"]}
assert split_by_suit(["QD"]) == {"D": ["Q"]}
assert split_by_suit([]) == {}

def change_counts(notes):
    """Count how often each step between neighbouring notes, given as numbers, occurs."""
    return dict(Counter(after - before for before, after in zip(notes, notes[1:])))
# E: The differences of neighbours are generated and counted.
# R: count the jumps between notes next to each other, e.g. [1, 3, 5, 4] has 2 twice and -1 once
assert change_counts([1, 3, 5, 4]) == {2: 2, -1: 1}
assert change_counts([1, 1]) == {0: 1}
assert change_counts([7]) == {}

def most_popular_topping(pizzas: dict[str, list[str]]) -> str:
    """Return the topping used on the most pizzas of a dict of topping lists; the first on
    ties."""
    counts = Counter()
    for toppings in pizzas.values():
        counts.update(toppings)
    return counts.most_common(1)[0][0]
# M: The update method of a Counter adds a whole list of toppings.
# R: pizzas is a dict name -> list of toppings. which topping is used the most?
assert most_popular_topping({"a": ["ham", "corn"], "b": ["corn"]}) == "corn"
assert most_popular_topping({"a": ["ham", "corn"]}) == "ham"
assert most_popular_topping({"a": ["egg"], "b": []}) == "egg"

def score_rounds(rounds):
    """Add up several round dicts of player points into one list of (player, total), best
    first."""
    totals = Counter()
    for points in rounds:
        totals.update(points)
    return totals.most_common()
# M: Updating a Counter with a dict adds the values, and most_common sorts them.
assert score_rounds([{"a": 1, "b": 5}, {"a": 2}]) == [("b", 5), ("a", 3)]
assert score_rounds([{"a": 1}]) == [("a", 1)]
assert score_rounds([]) == []

def index_lines(lines):
    """Map each word to the sorted numbers, from 1, of the lines that contain it."""
    index = {}
    for number, line in enumerate(lines, start=1):
        for word in set(line.split()):
            index.setdefault(word, []).append(number)
    return index
# H: The set of words of each line avoids double entries, and line numbers arrive in rising order.
# R: make an index for a text: for each word the numbers of the lines where it occurs, lines counted from 1
assert index_lines(["red cat", "cat cat"]) == {"red": [1], "cat": [1, 2]}
assert index_lines(["a", "", "a"]) == {"a": [1, 3]}
assert index_lines([]) == {}

def toys_by_owner_and_kind(toys):
    """Group (owner, kind, toy) triples into a dict of dicts of lists: owner, then kind,
    then toys."""
    boxes = {}
    for owner, kind, toy in toys:
        boxes.setdefault(owner, {}).setdefault(kind, []).append(toy)
    return boxes
# H: Two chained setdefault calls create the inner dict and its list as needed.
assert toys_by_owner_and_kind([("Al", "car", "bus"), ("Al", "car", "van")]) == {
    "Al": {"car": ["bus", "van"]}}
assert toys_by_owner_and_kind([("Al", "car", "bus"), ("Bo", "doll", "Eve")]) == {
    "Al": {"car": ["bus"]}, "Bo": {"doll": ["Eve"]}}
assert toys_by_owner_and_kind([]) == {}

def next_free_number(tables, size):
    """Return the smallest table number whose guest list has fewer than size people, else
    None."""
    free = [number for number, guests in tables.items() if len(guests) < size]
    return min(free, default=None)
# E: The numbers with room are listed and min takes the smallest, or the default.
assert next_free_number({2: ["a"], 1: ["b", "c"]}, 2) == 2
assert next_free_number({1: ["b", "c"]}, 2) is None
assert next_free_number({3: [], 2: []}, 1) == 2

def add_to_group(groups, name, member):
    """Return a copy of a dict of lists with the member appended to the named, maybe new,
    group."""
    return {**groups, name: groups.get(name, []) + [member]}
# E: List addition builds a new list, so the old groups stay untouched.
# R: add somebody to a list inside a dict of groups, but give me a new dict and leave the old one alone. new groups allowed
assert add_to_group({"red": ["Ann"]}, "red", "Bob") == {"red": ["Ann", "Bob"]}
assert add_to_group({}, "blue", "Cy") == {"blue": ["Cy"]}
assert add_to_group({"red": []}, "blue", "Cy") == {"red": [], "blue": ["Cy"]}

def move_member(groups, member, target):
    """Return the groups with the member taken out of every list and appended to the
    target's list."""
    moved = {name: [m for m in people if m != member] for name, people in groups.items()}
    moved[target].append(member)
    return moved
# M: Filtering makes fresh lists without the member, then one of them receives it.
assert move_member({"red": ["Ann"], "blue": ["Bob"]}, "Ann", "blue") == {
    "red": [], "blue": ["Bob", "Ann"]}
assert move_member({"red": ["Ann", "Cy"]}, "Ann", "red") == {"red": ["Cy", "Ann"]}
assert move_member({"red": []}, "New", "red") == {"red": ["New"]}

def drop_small_groups(groups, least):
    """Keep only the groups, in a dict of lists, that have at least the given number of
    members."""
    return {name: people for name, people in groups.items() if len(people) >= least}
# E: The length of each list decides whether its pair is kept.
# R: only keep the groups (dict of lists) with at least n people
assert drop_small_groups({"a": [1, 2], "b": [3]}, 2) == {"a": [1, 2]}
assert drop_small_groups({"b": [3]}, 1) == {"b": [3]}
assert drop_small_groups({}, 1) == {}

def all_members(groups):
    """Return one sorted list of all different members in a dict of lists."""
    return sorted({member for people in groups.values() for member in people})
# E: A set comprehension with two loops removes members that are in several groups.
# R: everyone who is in any of the clubs, every name once and sorted (clubs = dict of lists)
assert all_members({"chess": ["Bo", "Al"], "golf": ["Al"]}) == ["Al", "Bo"]
assert all_members({"chess": []}) == []
assert all_members({}) == []

def members_in_several(groups):
    """Return the sorted names that are found in the lists of more than one group."""
    counts = Counter(name for people in groups.values() for name in set(people))
    return sorted(name for name, n in counts.items() if n > 1)
# M: Each group contributes a name at most once, so the count is the number of groups.
assert members_in_several({"chess": ["Bo", "Al"], "golf": ["Al"]}) == ["Al"]
assert members_in_several({"chess": ["Al", "Al"]}) == []
assert members_in_several({}) == []

def pack_by_colour(socks):
    """Return how many full pairs of socks of equal colour can be made from the list, per
    colour."""
    return {colour: n // 2 for colour, n in Counter(socks).items() if n >= 2}
# E: Whole division of each count by two gives the pairs.
assert pack_by_colour(["red", "blue", "red", "red"]) == {"red": 1}
assert pack_by_colour(["red"] * 4) == {"red": 2}
assert pack_by_colour([]) == {}

def readings_by_sensor(line: str) -> dict[str, list[int]]:
    """Group a text such as "a:3 b:5 a:4" into a dict from letter to the list of whole
    numbers."""
    readings = {}
    for entry in line.split():
        sensor, value = entry.split(":")
        readings.setdefault(sensor, []).append(int(value))
    return readings
# M: The text is split at spaces, every entry at its colon, and values are gathered per sensor.
# R: text "a:3 b:5 a:4" -> {"a": [3, 4], "b": [5]}
assert readings_by_sensor("a:3 b:5 a:4") == {"a": [3, 4], "b": [5]}
assert readings_by_sensor("x:0") == {"x": [0]}
assert readings_by_sensor("") == {}

def cumulative_per_account(bookings):
    """Return after each (account, amount) booking the new balance of that account, as a
    list."""
    balances = defaultdict(int)
    result = []
    for account, amount in bookings:
        balances[account] += amount
        result.append(balances[account])
    return result
# M: One dict keeps all balances while the list records the one just changed.
# R: bookings like ("a", 5), ("b", 2), ("a", -1) and after each one i want the new balance of that account, so [5, 2, 4]
assert cumulative_per_account([("a", 5), ("b", 2), ("a", -1)]) == [5, 2, 4]
assert cumulative_per_account([("a", 0)]) == [0]
assert cumulative_per_account([]) == []

def stamps_to_swap(collection: list[str]) -> dict[str, int]:
    """Return a dict of the stamps owned more than once with the number of spare pieces."""
    return {stamp: n - 1 for stamp, n in Counter(collection).items() if n > 1}
# E: One piece of each stamp is kept, the remaining count is spare.
assert stamps_to_swap(["owl", "fox", "owl", "owl"]) == {"owl": 2}
assert stamps_to_swap(["owl", "fox"]) == {}
assert stamps_to_swap([]) == {}

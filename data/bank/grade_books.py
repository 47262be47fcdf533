"""Verified problems: grade books."""

from collections import Counter, defaultdict

def passed_every_subject(marks: dict[str, int], least: int = 50) -> bool:
    """Check whether every subject has at least the given mark; without any subject it is False."""
    return bool(marks) and min(marks.values()) >= least
# E: The smallest mark decides, once it is known that there is one.
# R: did the pupil pass every subject? dict subject->mark, pass mark default 50, no subjects = False
assert passed_every_subject({"art": 50, "bio": 70}) is True
assert passed_every_subject({"art": 49}) is False
assert passed_every_subject({}) is False

def subjects_to_repeat(marks, least, allowed):
    """Return the sorted subjects below the least mark if there are more than allowed of them,
    otherwise an empty list."""
    failed = sorted(subject for subject, mark in marks.items() if mark < least)
    return failed if len(failed) > allowed else []
# E: The failed subjects are returned only when they are too many.
# R: subjects under the pass mark, but only if there are more than `allowed` of them, else empty list
assert subjects_to_repeat({"art": 3, "bio": 2, "maths": 9}, 5, 1) == ["art", "bio"]
assert subjects_to_repeat({"art": 3, "maths": 9}, 5, 1) == []
assert subjects_to_repeat({}, 5, 0) == []

def mark_of_weighted_parts(parts, weights):
    """Return the weighted mean of a pupil's parts, rounded to one decimal; parts and weights have
    the same keys and a part of None counts as 0."""
    total = sum(weights[name] * (mark or 0) for name, mark in parts.items())
    return round(total / sum(weights.values()), 1)
# E: The or turns None into zero before the multiplication.
# R: weighted average of {"test": 80, "oral": None} with weights {"test": 2, "oral": 1}, None is 0 points, 1 decimal
assert mark_of_weighted_parts({"test": 80, "oral": None}, {"test": 2, "oral": 1}) == 53.3
assert mark_of_weighted_parts({"test": 10}, {"test": 3}) == 10.0
assert mark_of_weighted_parts({"a": 1, "b": 2}, {"a": 1, "b": 1}) == 1.5

def letter_for(mark, scale):
    """Return the letter of the highest border that the mark reaches; scale maps letters to
    borders, and a mark below all borders is an "F"."""
    reached = {letter: border for letter, border in scale.items() if mark >= border}
    return max(reached, key=reached.get, default="F")
# E: Among the borders reached, the highest one names the letter.
# R: scale {"A": 90, "B": 80}: which letter for a mark? below all -> "F"
assert letter_for(85, {"B": 80, "A": 90}) == "B"
assert letter_for(90, {"B": 80, "A": 90}) == "A"
assert letter_for(10, {"A": 90}) == "F"

def report_card(name, marks):
    """Return a report as lines: the name in capitals, "subject: mark" in alphabetical order of
    subjects and "mean: x" with two decimals; without marks the last line is "mean: -"."""
    lines = [name.upper()]
    lines += [f"{subject}: {mark}" for subject, mark in sorted(marks.items())]
    mean = f"{sum(marks.values()) / len(marks):.2f}" if marks else "-"
    return "\n".join(lines + [f"mean: {mean}"])
# E: The lines are collected in a list and joined at the end.
assert report_card("Al", {"bio": 7, "art": 8}) == "AL\nart: 8\nbio: 7\nmean: 7.50"
assert report_card("Bo", {}) == "BO\nmean: -"
assert report_card("c", {"x": 1}) == "C\nx: 1\nmean: 1.00"

def class_mean_by_subject(pupils):
    """Return the mean mark of each subject over all pupils that have it, rounded to one decimal,
    hardest subject (lowest mean) first; pupils maps a name to a dict of marks."""
    marks = defaultdict(list)
    for subjects in pupils.values():
        for subject, mark in subjects.items():
            marks[subject].append(mark)
    means = {subject: round(sum(given) / len(given), 1) for subject, given in marks.items()}
    return dict(sorted(means.items(), key=lambda pair: pair[1]))
# M: The marks are collected by subject, averaged and sorted by value.
# R: {"Al": {"art": 7}, ...} -> mean per subject, lowest first, one decimal
assert class_mean_by_subject({"Al": {"art": 7, "bio": 4}, "Bo": {"art": 8}}) == {"bio": 4.0,
    "art": 7.5}
assert list(class_mean_by_subject({"Al": {"x": 9, "y": 1}})) == ["y", "x"]
assert class_mean_by_subject({}) == {}

def most_improved(first_term, second_term):
    """Return (name, gain) of the pupil whose mark rose the most between two dicts, the first one
    on ties, or None if nobody is in both or nobody rose."""
    gains = {n: second_term[n] - first_term[n] for n in first_term if n in second_term}
    best = max(gains, key=gains.get, default=None)
    if best is None or gains[best] <= 0:
        return None
    return best, gains[best]
# E: Gains are computed for pupils of both terms and the largest one is tested.
# R: who improved the most? two dicts name->mark. (name, gain), None if nobody got better
assert most_improved({"Al": 5, "Bo": 6}, {"Al": 8, "Bo": 7}) == ("Al", 3)
assert most_improved({"Al": 5}, {"Al": 5}) is None
assert most_improved({}, {"Al": 5}) is None

def marks_histogram(marks):
    """Return one line per mark from the highest to the lowest that occurs, such as "3 ##", with a
    "#" for each pupil; marks between them that nobody has are lines without "#"."""
    counts = Counter(marks.values())
    if not counts:
        return []
    return [f"{m} {'#' * counts[m]}".rstrip() for m in range(max(counts), min(counts) - 1, -1)]
# E: The range runs down through all marks, and a Counter gives 0 for unused ones.
assert marks_histogram({"Al": 5, "Bo": 3, "Cy": 3}) == ["5 #", "4", "3 ##"]
assert marks_histogram({"Al": 1}) == ["1 #"]
assert marks_histogram({}) == []

def ranking_with_ties(points):
    """Return lines "1. Al" in order of falling points where equal points share a place and the
    next place is skipped; equal ones are ordered by name."""
    values = list(points.values())
    ordered = sorted(points, key=lambda name: (-points[name], name))
    return [f"{1 + sum(v > points[name] for v in values)}. {name}" for name in ordered]
# E: A place is one more than the number of greater points.
# R: ranking list with shared places: 10, 8, 8, 5 points -> 1. 2. 2. 4.
assert ranking_with_ties({"Al": 8, "Bo": 10, "Cy": 8, "Di": 5}) == ["1. Bo", "2. Al", "2. Cy",
    "4. Di"]
assert ranking_with_ties({"Al": 0}) == ["1. Al"]
assert ranking_with_ties({}) == []

def pupils_needing_help(pupils, subject, limit):
    """Return the sorted names of pupils whose mark in the subject is below the limit or missing;
    pupils maps a name to a dict of marks."""
    return sorted(name for name, marks in pupils.items() if marks.get(subject, -1) < limit)
# E: A missing mark becomes minus one, which is below every limit.
# R: pupils {"Al": {"art": 5}}: who is under the limit in a subject or has no mark in it? sorted names
assert pupils_needing_help({"Bo": {"art": 9}, "Cy": {}, "Al": {"art": 3}}, "art", 5) == ["Al", "Cy"]
assert pupils_needing_help({"Bo": {"art": 5}}, "art", 5) == []
assert pupils_needing_help({}, "art", 5) == []

def drop_lowest_marks(marks, number):
    """Return for each pupil the list of marks without the lowest ones, number of them, in the old
    order; of equal marks the earlier is dropped first."""
    result = {}
    for name, given in marks.items():
        kept = list(given)
        for _ in range(min(number, len(kept))):
            kept.remove(min(kept))
        result[name] = kept
    return result
# M: remove takes away the first smallest mark of a copy, several times.
# R: remove the n lowest marks for each pupil but keep the order of the rest
assert drop_lowest_marks({"Al": [5, 2, 9, 2]}, 2) == {"Al": [5, 9]}
assert drop_lowest_marks({"Al": [1]}, 3) == {"Al": []}
assert drop_lowest_marks({}, 1) == {}

def points_to_next(points, borders):
    """Return for each pupil the points lacking to the next higher border, or 0 if all borders are
    reached; points maps names to numbers and borders is a list in any order."""
    return {
        name: min((border - have for border in borders if border > have), default=0)
        for name, have in points.items()
    }
# E: The smallest positive distance to a border is taken, with 0 as default.
assert points_to_next({"Al": 45, "Bo": 90, "Cy": 50}, [50, 75, 90]) == {"Al": 5, "Bo": 0, "Cy": 25}
assert points_to_next({"Al": 1}, []) == {"Al": 0}
assert points_to_next({}, [50]) == {}

def split_into_groups_by_mark(marks, size):
    """Return groups of at most size names so that each group is formed from neighbours in the
    ranking by falling mark, ties by name."""
    ranked = sorted(marks, key=lambda name: (-marks[name], name))
    return [ranked[start:start + size] for start in range(0, len(ranked), size)]
# E: The ranking is cut into slices of the given size.
# R: make groups of n pupils with similar marks (best ones together and so on)
assert split_into_groups_by_mark({"Al": 3, "Bo": 9, "Cy": 5}, 2) == [["Bo", "Cy"], ["Al"]]
assert split_into_groups_by_mark({"B": 1, "A": 1}, 1) == [["A"], ["B"]]
assert split_into_groups_by_mark({}, 3) == []

def mixed_pairs(marks):
    """Pair the best pupil with the weakest, the second best with the second weakest and so on;
    with an odd number the one in the middle makes a tuple alone. Ties are ordered by name."""
    ranked = sorted(marks, key=lambda name: (-marks[name], name))
    pairs = []
    while len(ranked) > 1:
        pairs.append((ranked.pop(0), ranked.pop()))
    return pairs + [tuple(ranked)] if ranked else pairs
# E: One name is popped from each end until at most one is left.
assert mixed_pairs({"Al": 3, "Bo": 9, "Cy": 5}) == [("Bo", "Al"), ("Cy",)]
assert mixed_pairs({"Al": 3, "Bo": 9}) == [("Bo", "Al")]
assert mixed_pairs({}) == []

def many_absences_text(days, limit):
    """Return the names with more than limit absences, as "name (n)" with the most absences first;
    days is a list of dicts from name to True (present) or False."""
    absent = Counter(name for day in days for name, present in day.items() if not present)
    return [f"{name} ({n})" for name, n in absent.most_common() if n > limit]
# E: Only absences reach the Counter, whose most_common sorts them.
# R: list of daily attendance dicts {"Al": True}. who missed more than n days? ["Bo (3)"] most first
assert many_absences_text([{"Al": True, "Bo": False}, {"Al": False, "Bo": False}], 1) == ["Bo (2)"]
assert many_absences_text([{"Al": False}], 1) == []
assert many_absences_text([], 0) == []

def subject_choice_counts(choices, offered):
    """Return a dict from offered subject to its number of choices, and "other" for choices that
    are not offered if there are any; choices maps pupils to lists of subjects."""
    counts = dict.fromkeys(offered, 0)
    for chosen in choices.values():
        for subject in chosen:
            key = subject if subject in offered else "other"
            counts[key] = counts.get(key, 0) + 1
    return counts
# M: The key is the subject itself or the collecting word.
assert subject_choice_counts({"Al": ["art", "judo"], "Bo": ["art"]},
    ["art", "bio"]) == {"art": 2, "bio": 0, "other": 1}
assert subject_choice_counts({}, ["art"]) == {"art": 0}
assert subject_choice_counts({"Al": []}, []) == {}

def assign_first_choice(choices, places):
    """Give each pupil, in dict order, the first of their choices with a free place and return a
    dict; None if no choice is free. places maps subjects to numbers and is not changed."""
    free = dict(places)
    assigned = {}
    for pupil, wishes in choices.items():
        got = next((subject for subject in wishes if free.get(subject, 0) > 0), None)
        if got is not None:
            free[got] -= 1
        assigned[pupil] = got
    return assigned
# M: Every place given away lowers the copied number of free places.
# R: course assignment first come first served: choices {"Al": ["art","bio"]} in order, places {"art": 1}. None if all full
assert assign_first_choice({"Al": ["art", "bio"], "Bo": ["art", "bio"], "Cy": ["art"]},
    {"art": 1, "bio": 1}) == {"Al": "art", "Bo": "bio", "Cy": None}
assert assign_first_choice({"Al": []}, {"art": 1}) == {"Al": None}
assert assign_first_choice({}, {}) == {}

def quiz_team_scores(answers, solution):
    """Return the number of right answers per team, best team first, ties in dict order; answers
    maps teams to lists that may be shorter than the solution."""
    scores = {
        team: sum(given == right for given, right in zip(listed, solution))
        for team, listed in answers.items()
    }
    return dict(sorted(scores.items(), key=lambda pair: -pair[1]))
# E: zip stops at the shorter list, so missing answers score nothing.
assert quiz_team_scores({"red": ["a"], "blue": ["a", "c"]}, ["a", "c", "b"]) == {"blue": 2,
    "red": 1}
assert quiz_team_scores({"red": []}, ["a"]) == {"red": 0}
assert quiz_team_scores({}, ["a"]) == {}

def hardest_question(answers, solution):
    """Return the number, from 1, of the question with the fewest right answers, the first on ties;
    answers maps people to lists as long as the solution, which is not empty."""
    right = [
        sum(given[place] == correct for given in answers.values())
        for place, correct in enumerate(solution)
    ]
    return right.index(min(right)) + 1
# M: Right answers are counted per question, and the place of the smallest count is taken.
# R: which question was the hardest (fewest correct)? answers name->list, solution list. 1-based
assert hardest_question({"Al": ["a", "b", "c"], "Bo": ["a", "x", "c"]}, ["a", "b", "c"]) == 2
assert hardest_question({"Al": ["x", "x"]}, ["a", "b"]) == 1
assert hardest_question({}, ["a"]) == 1

def house_points(events):
    """Return the house names in order of points after events like "Elm +10" and "Oak -5", most
    points first and ties by name."""
    points = Counter()
    for event in events:
        house, change = event.split()
        points[house] += int(change)
    return sorted(points, key=lambda house: (-points[house], house))
# E: Each event is split, and int reads the sign.
# R: "Elm +10", "Oak -5" ... house names sorted by points
assert house_points(["Elm +10", "Oak +15", "Oak -6"]) == ["Elm", "Oak"]
assert house_points(["B +1", "A +1"]) == ["A", "B"]
assert house_points([]) == []

def seat_plan_by_height(heights, seats):
    """Return rows of names for a photo, smallest people in the first row, each row having the
    given number of seats and sorted by name."""
    ordered = sorted(heights, key=heights.get)
    return [sorted(ordered[i:i + seats]) for i in range(0, len(ordered), seats)]
# E: People sorted by height are cut into rows that are sorted by name.
assert seat_plan_by_height({"Al": 150, "Bo": 140, "Cy": 160}, 2) == [["Al", "Bo"], ["Cy"]]
assert seat_plan_by_height({"Zoe": 1, "Al": 2}, 2) == [["Al", "Zoe"]]
assert seat_plan_by_height({}, 2) == []

def homework_overview(handed_in, tasks):
    """Return a text per pupil like "Al: x-x" with an "x" for each task handed in and "-" for
    others, in alphabetical order; handed_in is a set of (pupil, task) tuples."""
    pupils = sorted({pupil for pupil, _ in handed_in})
    return [
        f"{pupil}: " + "".join("x" if (pupil, task) in handed_in else "-" for task in tasks)
        for pupil in pupils
    ]
# M: Every pair of pupil and task is looked up in the set.
assert homework_overview({("Al", 1), ("Al", 3), ("Bo", 2)}, [1, 2, 3]) == ["Al: x-x", "Bo: -x-"]
assert homework_overview({("Al", 9)}, [1]) == ["Al: -"]
assert homework_overview(set(), [1]) == []

def late_homework(deadlines, handed_in):
    """Return {task: days late} for tasks handed in after their deadline and {task: "missing"} for
    those not handed in at all; tasks in time are left out. Both dicts hold day numbers."""
    result = {}
    for task, deadline in deadlines.items():
        day = handed_in.get(task)
        if day is None:
            result[task] = "missing"
        elif day > deadline:
            result[task] = day - deadline
    return result
# M: A missing day is handled before the comparison.
# R: deadlines vs hand-in days per task. how many days late, "missing" if not handed in, nothing if in time
assert late_homework({"essay": 5, "map": 7, "sums": 3}, {"essay": 8, "map": 7}) == {"essay": 3,
    "sums": "missing"}
assert late_homework({"essay": 5}, {"essay": 1}) == {}
assert late_homework({}, {"essay": 1}) == {}

def scholarship_list(applicants, places):
    """Return the names of the best applicants, at most places of them: higher "mark" first, then
    lower "income", then name; those without a "mark" are not considered."""
    complete = [a for a in applicants if a.get("mark") is not None]
    complete.sort(key=lambda a: (-a["mark"], a["income"], a["name"]))
    return [a["name"] for a in complete[:places]]
# E: Three criteria form the sort key after the incomplete records are dropped.
# R: choose the best n applicants by mark (high first), then income (low first), then name. skip those without mark
assert scholarship_list([{"name": "Al", "mark": 9, "income": 5},
    {"name": "Bo", "mark": 9, "income": 3}, {"name": "Cy", "income": 0}], 5) == ["Bo", "Al"]
assert scholarship_list([{"name": "Al", "mark": 1, "income": 1}], 0) == []
assert scholarship_list([], 2) == []

def anonymous_results(marks):
    """Return a dict from code to mark, with codes "P1", "P2" and so on given in alphabetical order
    of the names, and the dict from name to code."""
    codes = {name: f"P{number}" for number, name in enumerate(sorted(marks), 1)}
    return {codes[name]: marks[name] for name in codes}, codes
# E: The codes are made first and then used as keys for the marks.
assert anonymous_results({"Zoe": 5, "Al": 7}) == ({"P1": 7, "P2": 5}, {"Al": "P1", "Zoe": "P2"})
assert anonymous_results({"Al": 1}) == ({"P1": 1}, {"Al": "P1"})
assert anonymous_results({}) == ({}, {})

def exam_rooms(pupils, rooms):
    """Return a dict from room to the list of pupils in it: the pupils are seated in alphabetical
    order and rooms maps a room to its seats, used in dict order; pupils without a seat are under
    "none"."""
    waiting = sorted(pupils)
    seated = {}
    for room, seats in rooms.items():
        seated[room], waiting = waiting[:seats], waiting[seats:]
    if waiting:
        seated["none"] = waiting
    return seated
# M: Each room takes a slice from the front of those who still wait.
# R: distribute pupils (alphabetical) over rooms {"A": 2, "B": 1} by number of seats. leftovers under "none"
assert exam_rooms(["Cy", "Al", "Bo", "Di"], {"A": 2, "B": 1}) == {"A": ["Al", "Bo"], "B": ["Cy"],
    "none": ["Di"]}
assert exam_rooms([], {"A": 2}) == {"A": []}
assert exam_rooms(["Al"], {}) == {"none": ["Al"]}

def language_groups(pupils):
    """Return a dict from the number of languages to the sorted names that speak so many, most
    languages first; pupils maps names to lists in which a language may repeat."""
    groups = defaultdict(list)
    for name in sorted(pupils):
        groups[len(set(pupils[name]))].append(name)
    return dict(sorted(groups.items(), reverse=True))
# E: The number of different languages is the group key.
assert language_groups({"Bo": ["en", "de"], "Al": ["en", "en"], "Cy": ["fr"]}) == {2: ["Bo"],
    1: ["Al", "Cy"]}
assert language_groups({"Al": []}) == {0: ["Al"]}
assert language_groups({}) == {}

def common_interpreter(speakers, first, second):
    """Return the sorted people who speak the languages of both persons, that is at least one
    language of the first and one of the second; the two themselves are left out. speakers maps
    names to sets."""
    return sorted(
        name for name, spoken in speakers.items()
        if name not in (first, second)
        and spoken & speakers[first] and spoken & speakers[second]
    )
# E: Two non-empty intersections make an interpreter.
assert common_interpreter({"Al": {"en"}, "Bo": {"fr"}, "Cy": {"en", "fr"}, "Di": {"en"}}, "Al",
    "Bo") == ["Cy"]
assert common_interpreter({"Al": {"en"}, "Bo": {"en"}}, "Al", "Bo") == []
assert common_interpreter({"B": {"x"}, "A": {"x"}, "C": {"x"}, "D": {"x"}}, "A", "B") == ["C", "D"]

def certificate_text(name, results):
    """Return "name passed a, b and c" for the subjects of results with a true value, or "name
    passed nothing"; one or two subjects are joined by "and" only."""
    passed = [subject for subject, ok in results.items() if ok]
    if not passed:
        return f"{name} passed nothing"
    *others, last = passed
    return f"{name} passed " + (", ".join(others) + " and " if others else "") + last
# E: Unpacking splits off the last subject, which is joined by a word.
assert certificate_text("Al", {"art": True, "bio": False, "go": True,
    "pe": True}) == "Al passed art, go and pe"
assert certificate_text("Al", {"art": True}) == "Al passed art"
assert certificate_text("Al", {}) == "Al passed nothing"

def marks_from_lines(lines):
    """Read lines like "Al: 7 8 9" into a dict from name to the list of ints; a repeated name adds
    to its list and words that are no digits are skipped."""
    marks = {}
    for line in lines:
        name, _, rest = line.partition(":")
        numbers = [int(word) for word in rest.split() if word.isdigit()]
        marks.setdefault(name.strip(), []).extend(numbers)
    return marks
# E: The part behind the colon is split and filtered for digits.
# R: lines "Al: 7 8 x 9" to {"Al": [7, 8, 9]}. same name again adds up, non numbers ignored
assert marks_from_lines(["Al: 7 8", "Bo: x 5", "Al: 9"]) == {"Al": [7, 8, 9], "Bo": [5]}
assert marks_from_lines(["Cy"]) == {"Cy": []}
assert marks_from_lines([]) == {}

def lift_marks_to_top(marks, top):
    """Return all marks raised by the same amount so that the best one becomes top; if the best is
    top or higher already nothing changes. An empty dict stays empty."""
    lift = max(top - max(marks.values(), default=top), 0)
    return {name: mark + lift for name, mark in marks.items()}
# E: The lift is the distance of the best mark to the top, never negative.
# R: curve grades so the best gets `top` (add the same to all), don't lower anyone
assert lift_marks_to_top({"Al": 80, "Bo": 60}, 95) == {"Al": 95, "Bo": 75}
assert lift_marks_to_top({"Al": 99}, 95) == {"Al": 99}
assert lift_marks_to_top({}, 95) == {}

def tutor_matches(strong, weak):
    """Return sorted (tutor, pupil, subject) triples where the tutor is strong and the pupil weak
    in the subject; both dicts map names to sets of subjects and nobody tutors themselves."""
    return sorted(
        (tutor, pupil, subject)
        for tutor, can in strong.items()
        for pupil, needs in weak.items()
        if tutor != pupil
        for subject in can & needs
    )
# M: The last loop runs over the subjects in both sets.
assert tutor_matches({"Al": {"art", "bio"}}, {"Bo": {"bio"}, "Al": {"art"}}) == [("Al", "Bo",
    "bio")]
assert tutor_matches({"Al": {"art"}}, {"Bo": {"go"}}) == []
assert tutor_matches({}, {"Bo": {"go"}}) == []

def lunch_orders(orders, prices, support):
    """Return what each pupil pays for lunch in cents: the price of each dish, halved and rounded
    down per dish for pupils in the set support; orders maps names to lists of dishes."""
    bill = {}
    for pupil, dishes in orders.items():
        share = 2 if pupil in support else 1
        bill[pupil] = sum(prices[dish] // share for dish in dishes)
    return bill
# E: Dividing by one or two gives the full or half price.
assert lunch_orders({"Al": ["soup", "pie"], "Bo": ["pie"]}, {"soup": 201, "pie": 300},
    {"Al"}) == {"Al": 250, "Bo": 300}
assert lunch_orders({"Al": []}, {}, set()) == {"Al": 0}
assert lunch_orders({}, {"pie": 1}, set()) == {}

def friend_wishes_kept(classes, wishes):
    """Return the sorted pupils none of whose wished friends is in the same class; classes maps a
    class to a set of pupils and wishes a pupil to a list. Pupils without wishes are content."""
    class_of = {pupil: name for name, pupils in classes.items() for pupil in pupils}
    return sorted(
        pupil for pupil, friends in wishes.items()
        if friends and all(class_of.get(f) != class_of.get(pupil) for f in friends)
    )
# H: The classes are turned round to find the class of every pupil and friend.
assert friend_wishes_kept({"5a": {"Al", "Bo"}, "5b": {"Cy"}},
    {"Al": ["Bo", "Cy"], "Cy": ["Al"], "Bo": []}) == ["Cy"]
assert friend_wishes_kept({"5a": {"Al", "Bo"}}, {"Al": ["Bo"]}) == []
assert friend_wishes_kept({}, {}) == []

def register_numbers(names, taken):
    """Give each name the smallest number from 1 that is not in the set taken and not yet given, in
    list order, and return the dict."""
    numbers, candidate = {}, 1
    for name in names:
        while candidate in taken:
            candidate += 1
        numbers[name] = candidate
        candidate += 1
    return numbers
# M: The candidate only moves up, so given numbers never come again.
# R: assign the lowest free numbers (not in `taken`) to a list of names
assert register_numbers(["Al", "Bo", "Cy"], {1, 3}) == {"Al": 2, "Bo": 4, "Cy": 5}
assert register_numbers(["Al"], set()) == {"Al": 1}
assert register_numbers([], {1}) == {}

def year_summary(terms):
    """Return for each pupil the list of marks over the terms, a list of dicts, with None for terms
    in which they have no mark; pupils are in alphabetical order."""
    names = sorted(set().union(*terms))
    return {name: [term.get(name) for term in terms] for name in names}
# E: The union of all keys gives the pupils, and get fills the gaps.
# R: list of term dicts name->mark, make name -> [mark term 1, mark term 2, ...] with None if missing
assert year_summary([{"Bo": 5}, {"Al": 7, "Bo": 6}]) == {"Al": [None, 7], "Bo": [5, 6]}
assert year_summary([{}]) == {}
assert year_summary([]) == {}

def steady_climbers(terms):
    """Return the sorted pupils who are in every term, a list of at least one dict, and whose mark
    rose from each term to the next."""
    names = set(terms[0]).intersection(*terms[1:])
    return sorted(
        name for name in names
        if all(early[name] < late[name] for early, late in zip(terms, terms[1:]))
    )
# M: The common names are tested on all neighbouring terms.
assert steady_climbers([{"Al": 1, "Bo": 5}, {"Al": 2, "Bo": 5}]) == ["Al"]
assert steady_climbers([{"Al": 1}, {"Bo": 2}]) == []
assert steady_climbers([{"B": 1, "A": 0}]) == ["A", "B"]

def best_subject_each(pupils):
    """Return "name: subject, subject" for each pupil with all of their best subjects in
    alphabetical order; pupils maps names to dicts of marks and pupils without marks get "name:
    -"."""
    lines = []
    for name, marks in pupils.items():
        top = max(marks.values(), default=None)
        best = sorted(subject for subject, mark in marks.items() if mark == top)
        lines.append(f"{name}: {', '.join(best) or '-'}")
    return lines
# M: The highest mark is found first and all subjects with it are listed.
assert best_subject_each({"Al": {"bio": 9, "art": 9, "go": 3}, "Bo": {}}) == ["Al: art, bio",
    "Bo: -"]
assert best_subject_each({"Cy": {"go": 0}}) == ["Cy: go"]
assert best_subject_each({}) == []

class GradeBook:
    """Store marks per pupil and subject; the newest mark of a subject counts."""

    def __init__(self):
        self.marks = {}

    def enter(self, pupil, subject, mark):
        """Store a mark and return the old one, or None."""
        subjects = self.marks.setdefault(pupil, {})
        old = subjects.get(subject)
        subjects[subject] = mark
        return old

    def mean(self, pupil):
        """Return the pupil's mean rounded to one decimal, or None without marks."""
        marks = self.marks.get(pupil, {}).values()
        return round(sum(marks) / len(marks), 1) if marks else None
# M: A dict of dicts keeps one mark for each subject of each pupil.
# R: class GradeBook: enter(pupil, subject, mark) returns the old mark, mean(pupil) -> 1 decimal or None
grades = GradeBook()
assert grades.enter("Al", "art", 7) is None
assert grades.enter("Al", "art", 8) == 7
assert grades.enter("Al", "bio", 5) is None
assert grades.mean("Al") == 6.5
assert grades.mean("Bo") is None

"""Verified problems: school and club."""

def class_mean_text(marks: dict[str, float]) -> str:
    """Return "mean 2.3 (12 marks)" with one decimal, or "no marks" for an empty dict."""
    if not marks:
        return "no marks"
    return f"mean {sum(marks.values()) / len(marks):.1f} ({len(marks)} marks)"
# E: The values are averaged and formatted together with their number.
# R: dict pupil -> mark; give text like "mean 2.3 (12 marks)", "no marks" if empty
assert class_mean_text({"a": 2, "b": 3}) == "mean 2.5 (2 marks)"
assert class_mean_text({"a": 1}) == "mean 1.0 (1 marks)"
assert class_mean_text({}) == "no marks"

def improved_pupils(first_test, second_test):
    """List the pupils, sorted, with more points in second_test than in first_test; both tests
    needed."""
    return sorted(p for p in first_test if p in second_test and second_test[p] > first_test[p])
# E: Only pupils in both dictionaries are compared.
# R: who got better from test 1 to test 2 (dicts name->points)? skip people missing in one of them
assert improved_pupils({"al": 5, "bo": 7, "cy": 2}, {"al": 6, "bo": 7}) == ["al"]
assert improved_pupils({"x": 1}, {}) == []
assert improved_pupils({}, {}) == []

def points_to_mark(points: int, best: int) -> int:
    """Return the mark 1 to 6 for points out of best: from 90, 75, 60, 45 and 20 percent on,
    else 6."""
    percent = 100 * points / best
    for mark, needed in enumerate([90, 75, 60, 45, 20], 1):
        if percent >= needed:
            return mark
    return 6
# E: The needed percentages are numbered from one, and the first one reached is the mark.
# R: points of max -> mark 1..6 with 90/75/60/45/20 percent
assert points_to_mark(45, 50) == 1
assert points_to_mark(30, 50) == 3
assert points_to_mark(0, 50) == 6

def mean_without_worst_test(tests):
    """Return the mean of the two best of three test results, rounded to 1 decimal."""
    return round((sum(tests) - min(tests)) / 2, 1)
# E: The worst result is taken off the sum before halving.
# R: three test scores, drop the worst, average the other two
assert mean_without_worst_test([70, 95, 80]) == 87.5
assert mean_without_worst_test([5, 5, 5]) == 5.0
assert mean_without_worst_test([0, 0, 9]) == 4.5

def absent_names(class_list: list[str], present: list[str]) -> str:
    """Return the names of class_list not in present joined by ", ", or "all here" if nobody
    is missing.

    Case does not matter in the comparison."""
    here = {name.lower() for name in present}
    missing = [name for name in class_list if name.lower() not in here]
    return ", ".join(missing) or "all here"
# E: Lower-case names of those present form a set for the lookup.
# R: who is missing from class? text "Ann, Cy" or "all here", ignore case
assert absent_names(["Ann", "Bo", "Cy"], ["bo"]) == "Ann, Cy"
assert absent_names(["Ann"], ["ANN"]) == "all here"
assert absent_names([], []) == "all here"

def group_by_turns(pupils, groups):
    """Count off pupils into groups numbered from 1 like in sports: 1, 2, 3, 1, 2 ...; dict of
    lists."""
    return {g + 1: pupils[g::groups] for g in range(groups)}
# E: A slice with the number of groups as step collects each group.
# R: count off a class into n groups (1,2,3,1,2,3..) -> dict group number -> names
assert group_by_turns(["a", "b", "c", "d", "e"], 2) == {1: ["a", "c", "e"], 2: ["b", "d"]}
assert group_by_turns(["a"], 2) == {1: ["a"], 2: []}
assert group_by_turns([], 1) == {1: []}

def partner_in_pairs(pairs: list[tuple[str, str]], name: str) -> str | None:
    """Return the partner of name in a list of pairs, whichever side it stands on, or None."""
    for a, b in pairs:
        if name in (a, b):
            return b if name == a else a
    return None
# E: The pair that contains the name gives back its other part.
assert partner_in_pairs([("al", "bo"), ("cy", "di")], "di") == "cy"
assert partner_in_pairs([("al", "bo")], "al") == "bo"
assert partner_in_pairs([], "al") is None

def reduced_club_fee(age, is_student, siblings):
    """Return the yearly fee: 120, for under 18 or students 60, minus 10 per sibling, but at
    least 20."""
    fee = 60 if age < 18 or is_student else 120
    return max(20, fee - 10 * siblings)
# E: The reduced fee is picked by a condition, and max sets the lower limit.
# R: club fee: 120, under 18 or student 60, each sibling in the club takes off 10, never below 20
assert reduced_club_fee(30, False, 0) == 120
assert reduced_club_fee(15, False, 5) == 20
assert reduced_club_fee(22, True, 1) == 50

def votes_needed(members: int, share: float = 0.5) -> int:
    """Return the smallest number of votes that is more than share of members."""
    return int(members * share) + 1
# E: The part is cut to a whole number, and one more vote exceeds it.
# R: smallest number of votes for a majority (more than share of members)
assert votes_needed(11) == 6
assert votes_needed(10) == 6
assert votes_needed(9, 0.75) == 7

def attendance_streaks(days: dict[str, str]) -> dict[str, int]:
    """Return for each member the current streak: how many "x" stand at the end of the text of
    x and -."""
    return {name: len(marks) - len(marks.rstrip("x")) for name, marks in days.items()}
# E: The length lost by stripping at the right is the streak.
# R: members with strings like "x-xx" (x = came); how many in a row at the end?
assert attendance_streaks({"al": "x-xx", "bo": "xx-"}) == {"al": 2, "bo": 0}
assert attendance_streaks({"cy": "xxx"}) == {"cy": 3}
assert attendance_streaks({}) == {}

def birthday_list(members: dict[str, tuple[int, int]], month: int) -> list[str]:
    """List "3. Ann" texts of the members born in month, by day and then name; values are
    (day, month)."""
    born = sorted((day, name) for name, (day, m) in members.items() if m == month)
    return [f"{day}. {name}" for day, name in born]
# E: Pairs of day and name sort in the wanted order.
# R: birthdays {name: (day, month)} -> list like "3. Ann" for one month sorted by day
assert birthday_list({"Bo": (9, 5), "Ann": (3, 5), "Cy": (1, 6)}, 5) == ["3. Ann", "9. Bo"]
assert birthday_list({"B": (1, 1), "A": (1, 1)}, 1) == ["1. A", "1. B"]
assert birthday_list({}, 2) == []

def books_per_reader(loans: list[tuple[str, str]]) -> dict[str, int]:
    """Count the different titles each reader has borrowed in a list of (reader, title) loans."""
    return {reader: len({t for r, t in loans if r == reader}) for reader, _ in loans}
# E: For each reader the set of titles is built and measured.
assert books_per_reader([("al", "Dune"), ("al", "Dune"), ("al", "Emma"), ("bo", "Emma")]) == {
    "al": 2, "bo": 1}
assert books_per_reader([("x", "y")]) == {"x": 1}
assert books_per_reader([]) == {}

def quiz_points_with_penalty(answers: str, key: str, wrong: float = -0.25) -> float:
    """Add 1 for each right answer, wrong for each wrong one and 0 for "-" ; both texts are
    equally long."""
    return sum(0 if a == "-" else 1 if a == k else wrong for a, k in zip(answers, key))
# E: Each pair of signs gives one of three values to the sum.
# R: score a quiz: right +1, wrong -0.25 (can be changed), "-" = skipped 0
assert quiz_points_with_penalty("AB-C", "ABBD") == 1.75
assert quiz_points_with_penalty("--", "AB") == 0
assert quiz_points_with_penalty("A", "B", -1) == -1

def question_with_fewest_right(sheets: list[str], key: str) -> int:
    """Return the number, from 1, of the question with the fewest right answers; the first on
    a tie."""
    right = [sum(sheet[q] == key[q] for sheet in sheets) for q in range(len(key))]
    return right.index(min(right)) + 1
# E: Right answers are counted per question, and the place of the minimum is found.
assert question_with_fewest_right(["ABA", "ABB", "CBB"], "ABC") == 3
assert question_with_fewest_right(["A", "B"], "A") == 1
assert question_with_fewest_right(["AX", "AX"], "AB") == 2

def rank_suffix(place: int) -> str:
    """Return place with its English ending: 1st, 2nd, 3rd, 4th, but 11th, 12th and 13th."""
    if place % 100 in (11, 12, 13):
        return f"{place}th"
    return f"{place}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(place % 10, 'th') }"
# E: The exceptions come first, then the last digit is looked up.
# R: 1 -> 1st, 2 -> 2nd, 11 -> 11th, 22 -> 22nd
assert rank_suffix(22) == "22nd"
assert rank_suffix(112) == "112th"
assert rank_suffix(4) == "4th"
assert rank_suffix(1) == "1st"

def lineup_text(players: list[str], captain: str) -> str:
    """Join players as "Ann, Bo (c), Cy" with "(c)" behind the captain, sorted by name."""
    return ", ".join(f"{p} (c)" if p == captain else p for p in sorted(players))
# E: The sorted names are joined, and the captain gets a mark.
# R: team sorted with (c) after the captain: "Ann, Bo (c), Cy"
assert lineup_text(["Cy", "Bo", "Ann"], "Bo") == "Ann, Bo (c), Cy"
assert lineup_text(["Al"], "Zed") == "Al"
assert lineup_text([], "X") == ""

def goals_difference_table(games):
    """Return a dict of team to goals scored minus goals conceded from (home, away, goals,
    goals) games."""
    difference = {}
    for home, away, scored, conceded in games:
        difference[home] = difference.get(home, 0) + scored - conceded
        difference[away] = difference.get(away, 0) + conceded - scored
    return difference
# E: Each game changes both teams by opposite amounts.
# R: goal difference per team from list of (home, away, g1, g2)
assert goals_difference_table([("a", "b", 3, 1), ("c", "a", 2, 2)]) == {"a": 2, "b": -2, "c": 0}
assert goals_difference_table([("x", "y", 0, 4)]) == {"x": -4, "y": 4}
assert goals_difference_table([]) == {}

def home_strength(games: list[tuple[str, str, int, int]], team: str) -> float:
    """Return the share of home games that team has won, rounded to 2; without home games 0.0.

    A game is (home, away, home goals, away goals)."""
    home = [a > b for host, _, a, b in games if host == team]
    return round(sum(home) / len(home), 2) if home else 0.0
# E: Home games become booleans, whose mean is the share of wins.
assert home_strength([("a", "b", 2, 1), ("a", "c", 0, 0), ("b", "a", 5, 0)], "a") == 0.5
assert home_strength([("b", "a", 1, 0)], "a") == 0.0
assert home_strength([], "a") == 0.0

def subject_or_free(timetable, day, lesson):
    """Return the subject of lesson (from 1) on day, "free" for a day or lesson that is not in
    the plan.

    timetable maps days to lists of subjects, in which "" is a free lesson."""
    subjects = timetable.get(day, [])
    return (subjects[lesson - 1] or "free") if 1 <= lesson <= len(subjects) else "free"
# E: A missing day gives an empty list, and the bounds are checked before indexing.
# R: timetable {"mon": ["math", "", "art"]}; subject of lesson n, "free" for gaps or out of range
assert subject_or_free({"mon": ["math", "", "art"]}, "mon", 3) == "art"
assert subject_or_free({"mon": ["math", ""]}, "mon", 2) == "free"
assert subject_or_free({}, "tue", 1) == "free"

def bag_for_tomorrow(subjects, books):
    """Return the sorted different books needed for subjects; books maps subjects to lists of
    books."""
    return sorted({book for subject in subjects for book in books.get(subject, [])})
# E: The books of all subjects form a set that is sorted.
assert bag_for_tomorrow(["math", "art", "math"], {"math": ["atlas", "algebra"]}) == [
    "algebra", "atlas"]
assert bag_for_tomorrow(["pe"], {}) == []
assert bag_for_tomorrow([], {"x": ["y"]}) == []

def homework_with_days_left(tasks: dict[str, int], today: int) -> list[str]:
    """List tasks due today or later by due day, as "math (in 2)", "art (today)"; ties by name."""
    due = sorted((day - today, name) for name, day in tasks.items() if day >= today)
    return [f"{name} (in {days})" if days else f"{name} (today)" for days, name in due]
# E: The days left are sorted with the names, and zero days are written as today.
assert homework_with_days_left({"math": 12, "art": 10, "pe": 3}, 10) == [
    "art (today)", "math (in 2)"]
assert homework_with_days_left({"pe": 3}, 4) == []
assert homework_with_days_left({}, 1) == []

def dropped_out(first_week, last_week):
    """Return how many percent of the different names of first_week are missing in last_week,
    as int.

    The percentage is rounded down; an empty first week gives 0."""
    started = set(first_week)
    if not started:
        return 0
    return 100 * len(started - set(last_week)) // len(started)
# E: The set difference holds those who left.
# R: dropout rate in percent between two name lists (rounded down)
assert dropped_out(["a", "b", "c"], ["a"]) == 66
assert dropped_out(["a"], ["a", "b"]) == 0
assert dropped_out([], ["a"]) == 0

def dance_pairs_by_height(boys, girls):
    """Pair boys and girls from tall to small as (boy, girl) names; who is left over gets no pair.

    Both are dicts of name to height without equal heights."""
    order = [sorted(group, key=group.get, reverse=True) for group in (boys, girls)]
    return list(zip(*order))
# E: Both groups are sorted by height, and zip pairs them up to the shorter group.
assert dance_pairs_by_height({"al": 170, "bo": 180}, {"di": 165}) == [("bo", "di")]
assert dance_pairs_by_height({"al": 1}, {}) == []
assert dance_pairs_by_height({"a": 1, "b": 2}, {"x": 9, "y": 8}) == [("b", "x"), ("a", "y")]

def trophy_years(winners: dict[int, str], team: str) -> str:
    """Return the ascending years in which team won joined by "/", or "never"."""
    return "/".join(str(year) for year in sorted(winners) if winners[year] == team) or "never"
# E: Sorted years are filtered by their winner and joined.
# R: winners {year: team} -> "2001/2003" for a team or "never"
assert trophy_years({2003: "a", 2001: "a", 2002: "b"}, "a") == "2001/2003"
assert trophy_years({2002: "b"}, "a") == "never"
assert trophy_years({}, "a") == "never"

def title_defended(winners: list[str]) -> list[int]:
    """Return the indexes at which the winner is the same as the one before."""
    return [i for i, (a, b) in enumerate(zip(winners, winners[1:]), 1) if a == b]
# E: Neighbours are zipped and numbered so that the index is that of the later one.
# R: list of champions per year; at which indexes was the title defended?
assert title_defended(["a", "a", "b", "b", "b"]) == [1, 3, 4]
assert title_defended(["a"]) == []
assert title_defended([]) == []

def average_without_extremes(marks):
    """Return the mean of marks without one lowest and one highest, rounded to 2; under three
    marks None."""
    if len(marks) < 3:
        return None
    return round((sum(marks) - min(marks) - max(marks)) / (len(marks) - 2), 2)
# E: The two extremes are taken off the sum and the count.
# R: judges scores: drop one highest and one lowest, average the rest, 2 decimals, None if less than 3
assert average_without_extremes([9, 7, 8, 2]) == 7.5
assert average_without_extremes([5, 5]) is None
assert average_without_extremes([1, 2, 4]) == 2.0

def locker_assignment(names: list[str], first: int, broken: set[int]) -> dict[str, int]:
    """Give sorted names locker numbers from first on, skipping broken ones."""
    lockers = {}
    number = first
    for name in sorted(names):
        while number in broken:
            number += 1
        lockers[name] = number
        number += 1
    return lockers
# M: An inner loop skips broken numbers before each assignment.
assert locker_assignment(["bo", "al", "cy"], 10, {11, 12}) == {"al": 10, "bo": 13, "cy": 14}
assert locker_assignment(["x"], 1, {1}) == {"x": 2}
assert locker_assignment([], 1, set()) == {}

def camp_groups_by_age(children: dict[str, int]) -> dict[str, list[str]]:
    """Sort children into "small" (under 8), "middle" (8 to 11) and "big"; names sorted, all
    keys present."""
    groups = {"small": [], "middle": [], "big": []}
    for name in sorted(children):
        age = children[name]
        groups["small" if age < 8 else "middle" if age < 12 else "big"].append(name)
    return groups
# E: The age picks the key of the list that gets the name.
assert camp_groups_by_age({"bo": 8, "al": 7, "cy": 12}) == {
    "small": ["al"], "middle": ["bo"], "big": ["cy"]}
assert camp_groups_by_age({}) == {"small": [], "middle": [], "big": []}
assert camp_groups_by_age({"b": 9, "a": 11})["middle"] == ["a", "b"]

def relay_total(times: list[float], changes: float = 0.5) -> float:
    """Return the relay time: all runners plus changes for each handover between them, rounded
    to 1."""
    return round(sum(times) + changes * max(0, len(times) - 1), 1)
# E: There is one handover fewer than runners, but never less than none.
# R: relay race: sum of the times + 0.5 per handover
assert relay_total([12.0, 11.5, 12.5]) == 37.0
assert relay_total([10.0]) == 10.0
assert relay_total([]) == 0

def teacher_free_at(plans: dict[str, list[str]], hour: int) -> list[str]:
    """Return the sorted teachers without a lesson in hour (from 1); "" or a short plan means
    free."""
    return sorted(t for t, plan in plans.items() if len(plan) < hour or not plan[hour - 1])
# E: A plan that ends before the hour or has an empty entry means free.
assert teacher_free_at({"Ng": ["1a", ""], "Fox": ["2b", "1c"], "Day": ["3a"]}, 2) == ["Day", "Ng"]
assert teacher_free_at({"Fox": ["2b"]}, 1) == []
assert teacher_free_at({}, 1) == []

def donation_progress(gifts: list[tuple[str, int]], goal: int) -> str:
    """Return "450 of 500 (90%), top: Ann 300" for gifts; names may repeat, the first wins a tie.

    The percentage is rounded down; without gifts the text is "0 of 500"."""
    sums = {}
    for name, amount in gifts:
        sums[name] = sums.get(name, 0) + amount
    if not sums:
        return f"0 of {goal}"
    total, top = sum(sums.values()), max(sums, key=sums.get)
    return f"{total} of {goal} ({100 * total // goal}%), top: {top} {sums[top]}"
# M: Gifts are summed per name, and the largest sum is named behind the total.
assert donation_progress([("Ann", 100), ("Bo", 150), ("Ann", 200)], 500) == (
    "450 of 500 (90%), top: Ann 300")
assert donation_progress([], 500) == "0 of 500"
assert donation_progress([("X", 5)], 5) == "5 of 5 (100%), top: X 5"

def next_training(days: list[str], today: str) -> str:
    """Return the first of the training days after today in the week, wrapping around; today
    itself last.

    Days are mon to sun; there is at least one training day."""
    week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    start = week.index(today) + 1
    return next(day for day in week[start:] + week[:start] if day in days)
# E: The week is rotated so that it starts with tomorrow.
# R: training days e.g. ["mon","thu"]; next one after today (if only today, then today next week)
assert next_training(["mon", "thu"], "mon") == "thu"
assert next_training(["mon", "thu"], "fri") == "mon"
assert next_training(["tue"], "tue") == "tue"

def swap_shifts(plan, first, second):
    """Return a copy of a dict slot to person in which first and second have changed places
    everywhere."""
    swap = {first: second, second: first}
    return {slot: swap.get(person, person) for slot, person in plan.items()}
# E: A small dictionary of the two names exchanges them, others stay.
assert swap_shifts({"mon": "al", "tue": "bo", "wed": "cy"}, "al", "bo") == {
    "mon": "bo", "tue": "al", "wed": "cy"}
assert swap_shifts({"mon": "cy"}, "al", "bo") == {"mon": "cy"}
assert swap_shifts({}, "a", "b") == {}

def most_wins_in_pairings(results: list[str]) -> str:
    """Return the player with most wins in results like "ann>bo", ties by name, "nobody"
    without results."""
    winners = sorted(result.split(">")[0] for result in results)
    return max(winners, key=winners.count, default="nobody")
# E: The sorted winners make max return the first name among equals.
# R: results ["ann>bo", ...] (left beats right). who has the most wins? alphabetical on ties
assert most_wins_in_pairings(["ann>bo", "cy>bo", "cy>ann"]) == "cy"
assert most_wins_in_pairings(["b>x", "a>x"]) == "a"
assert most_wins_in_pairings([]) == "nobody"

def never_lost(results: list[str]) -> set[str]:
    """Return the players of "winner>loser" results who never stand on the right side."""
    pairs = [result.split(">") for result in results]
    return {winner for winner, _ in pairs} - {loser for _, loser in pairs}
# E: The set of losers is taken away from the set of winners.
# R: results "a>b"; set of players who won and never lost
assert never_lost(["a>b", "b>c", "d>c"]) == {"a", "d"}
assert never_lost(["a>b", "b>a"]) == set()
assert never_lost([]) == set()

def pass_rate_per_group(results):
    """Return the percentage passed per group, rounded to whole numbers, from (group, passed)
    pairs."""
    groups = {}
    for group, passed in results:
        groups.setdefault(group, []).append(passed)
    return {group: round(100 * sum(flags) / len(flags)) for group, flags in groups.items()}
# E: The booleans of each group are averaged and turned into percent.
# R: (group, passed) pairs -> percent passed per group
assert pass_rate_per_group([("a", True), ("a", False), ("b", True)]) == {"a": 50, "b": 100}
assert pass_rate_per_group([("x", False)]) == {"x": 0}
assert pass_rate_per_group([]) == {}

def seats_by_row_and_name(names, per_row):
    """Return a dict of sorted names to seats such as "A1", with per_row seats in each
    lettered row."""
    return {name: f"{chr(65 + i // per_row)}{i % per_row + 1}"
            for i, name in enumerate(sorted(names))}
# E: Quotient and remainder of the index give the row letter and the seat number.
# R: assign seats A1, A2, B1... alphabetically by name, n seats per row
assert seats_by_row_and_name(["cy", "al", "bo"], 2) == {"al": "A1", "bo": "A2", "cy": "B1"}
assert seats_by_row_and_name(["x"], 1) == {"x": "A1"}
assert seats_by_row_and_name([], 4) == {}

def duty_counts_even(duties: list[str], people: list[str]) -> bool:
    """Check whether the numbers of duties of all people differ by at most one; nobody may be
    missing.

    duties lists one name per duty; no people count as even."""
    counts = [duties.count(person) for person in people]
    return not counts or max(counts) - min(counts) <= 1
# E: The largest and smallest count are compared.
assert duty_counts_even(["al", "bo", "al"], ["al", "bo"]) is True
assert duty_counts_even(["al", "al"], ["al", "bo"]) is False
assert duty_counts_even([], []) is True

def missing_choir_voices(singers: dict[str, str], needed: list[str]) -> list[str]:
    """Return the voices of needed that no singer has, in that order; singers maps names to a
    voice."""
    have = set(singers.values())
    return [voice for voice in needed if voice not in have]
# E: The voices of all singers are put in a set for the lookup.
assert missing_choir_voices({"al": "bass", "bo": "alto"}, ["bass", "tenor", "alto"]) == ["tenor"]
assert missing_choir_voices({"al": "bass"}, ["bass"]) == []
assert missing_choir_voices({}, ["bass"]) == ["bass"]

def chess_title(rating: int, games: int) -> str:
    """Return "unrated" below 10 games, else "beginner" (under 1200), "club" (under 2000) or
    "expert"."""
    if games < 10:
        return "unrated"
    return "beginner" if rating < 1200 else "club" if rating < 2000 else "expert"
# E: The number of games is checked before the rating is.
assert chess_title(2500, 9) == "unrated"
assert chess_title(1999, 10) == "club"
assert chess_title(1100, 50) == "beginner"

def new_ratings(ratings: dict[str, int], winner: str, loser: str, step: int = 16) -> dict[str, int]:
    """Return new ratings after a game: both change by step, by twice that if the lower-rated
    one won."""
    change = step * 2 if ratings[winner] < ratings[loser] else step
    return ratings | {winner: ratings[winner] + change, loser: ratings[loser] - change}
# E: The union with a small dictionary replaces the two changed entries.
# R: winner gets +16, loser -16, double if the winner was rated lower. return a new dict
assert new_ratings({"a": 100, "b": 90}, "a", "b") == {"a": 116, "b": 74}
assert new_ratings({"a": 100, "b": 90}, "b", "a") == {"a": 68, "b": 122}
assert new_ratings({"a": 1, "b": 1, "c": 5}, "a", "b", 1) == {"a": 2, "b": 0, "c": 5}

def field_trip_cost(pupils, teachers, ticket, group_ticket, group=10):
    """Return the cheapest total for all people with group tickets (for up to group people)
    and singles."""
    groups, rest = divmod(pupils + teachers, group)
    best_groups = min(group_ticket, group * ticket) * groups
    return best_groups + min(rest * ticket, group_ticket)
# M: Full groups and the rest are each paid in the cheaper way.
# R: cheapest entry for a class: single ticket vs group ticket (10 people). pupils, teachers, single price, group price
assert field_trip_cost(21, 2, 5, 35) == 85
assert field_trip_cost(8, 1, 5, 35) == 35
assert field_trip_cost(0, 0, 5, 35) == 0

def reading_log_text(log: list[tuple[str, int]], goal: int) -> str:
    """Return "Dune 40, Emma 30: goal reached" for (title, pages), or "...: 30 pages to go";
    "" stays short.

    An empty log gives only "50 pages to go" for a goal of 50."""
    missing = goal - sum(pages for _, pages in log)
    end = "goal reached" if missing <= 0 else f"{missing} pages to go"
    listed = ", ".join(f"{title} {pages}" for title, pages in log)
    return f"{listed}: {end}" if listed else end
# E: The missing pages decide the end of the text.
assert reading_log_text([("Dune", 40), ("Emma", 30)], 70) == "Dune 40, Emma 30: goal reached"
assert reading_log_text([("Dune", 20)], 50) == "Dune 20: 30 pages to go"
assert reading_log_text([], 50) == "50 pages to go"

def tallies_to_numbers(lines):
    """Turn lines like "ann ||||/ ||" into a dict of name to number; "/" finishes a bundle and
    counts one."""
    tallies = {}
    for line in lines:
        name, _, strokes = line.partition(" ")
        tallies[name] = strokes.count("|") + strokes.count("/")
    return tallies
# E: Both kinds of strokes are counted and added.
# R: tally marks "ann ||||/ ||" -> {"ann": 7}
assert tallies_to_numbers(["ann ||||/ ||", "bo |"]) == {"ann": 7, "bo": 1}
assert tallies_to_numbers(["cy"]) == {"cy": 0}
assert tallies_to_numbers([]) == {}

"""Verified problems: school_marks."""

import math
from statistics import median

def needed_in_last_exam(scores: list[int], goal: int) -> int:
    """Return the score needed in one more exam so that the average of all reaches the goal,
    at least 0."""
    return max(0, goal * (len(scores) + 1) - sum(scores))
# E: The sum that the goal demands minus the sum so far is what is missing.
# R: scores so far in a list, i want average >= goal after one more test. what must i score? not below 0
assert needed_in_last_exam([70, 80], 80) == 90
assert needed_in_last_exam([100, 100], 50) == 0
assert needed_in_last_exam([], 60) == 60

def weighted_mark(written: list[float], oral: float) -> float:
    """Return the final mark: the mean of the written marks counts double, the oral one
    once, to one decimal.

    Without written marks the oral mark alone counts."""
    if not written:
        return oral
    mean = sum(written) / len(written)
    return round((2 * mean + oral) / 3, 1)
# E: The mean enters twice into an average of three.
# R: final grade = (2 * average of written + oral) / 3, 1 decimal. no written -> oral
assert weighted_mark([2, 3], 1) == 2.0
assert weighted_mark([1, 2], 3) == 2.0
assert weighted_mark([], 2.5) == 2.5

def points_off_for_late(points, days_late):
    """Return the points after 10 percent off for each day late, 0 from the fifth day on,
    rounded down."""
    if days_late >= 5:
        return 0
    return points * (10 - days_late) // 10
# E: Each day takes a tenth until nothing counts any more.
# R: late homework loses 10% per day; 5 or more days gives zero. floor
assert points_off_for_late(50, 2) == 40
assert points_off_for_late(33, 1) == 29
assert points_off_for_late(50, 5) == 0

def class_average_text(marks: list[int]) -> str:
    """Return the average like "average 2.33", or "no marks" for an empty list."""
    if not marks:
        return "no marks"
    return f"average {sum(marks) / len(marks):.2f}"
# E: The empty list is caught and the mean formatted with two decimals.
assert class_average_text([1, 2, 4]) == "average 2.33"
assert class_average_text([3]) == "average 3.00"
assert class_average_text([]) == "no marks"

def passed_all(marks, worst=4, allowed_fails=0):
    """Check that no more than allowed_fails marks are worse (higher) than the worst passing
    mark."""
    return sum(mark > worst for mark in marks) <= allowed_fails
# E: The failing marks are counted by summing comparisons.
# R: marks 1 (best) to 6. passed if at most n are above 4 (n = 0 by default)
assert passed_all([1, 4, 3]) is True
assert passed_all([5, 2]) is False
assert passed_all([5, 2], allowed_fails=1) is True
assert passed_all([]) is True

def curve_scores(scores: list[int], top: int = 100) -> list[int]:
    """Raise all scores by the same amount so that the best one becomes top; an empty list
    stays empty."""
    if not scores:
        return []
    shift = top - max(scores)
    return [score + shift for score in scores]
# E: The distance of the best score to the top is added to each.
# R: shift everybody's score up equally so the best has 100
assert curve_scores([60, 85, 70]) == [75, 100, 85]
assert curve_scores([10], 20) == [20]
assert curve_scores([]) == []

def better_than_share(scores: list[int], own: int) -> int:
    """Return the percent of scores that are lower than the own one, rounded down; 0 for no
    scores."""
    if not scores:
        return 0
    return sum(score < own for score in scores) * 100 // len(scores)
# E: The lower scores are counted and turned into whole percent.
# R: i am better than how many percent of the class? (list of scores, my score), floor
assert better_than_share([50, 60, 70], 65) == 66
assert better_than_share([50], 50) == 0
assert better_than_share([], 10) == 0

def quiz_with_penalty(right, wrong, blank):
    """Return the points of a quiz: 4 per right answer, minus 1 per wrong one, nothing for blanks.

    The total is at least 0; if there was no question at all, return None."""
    if right + wrong + blank == 0:
        return None
    return max(0, 4 * right - wrong)
# E: After the empty case the weighted difference is cut off at zero.
# R: +4 for right, -1 wrong, blank 0, never below 0 total. no questions at all: None
assert quiz_with_penalty(10, 3, 2) == 37
assert quiz_with_penalty(0, 8, 1) == 0
assert quiz_with_penalty(0, 0, 0) is None

def exam_minutes_with_extra(minutes, extra_percent):
    """Return the exam time with extra percent, rounded up to full 5 minutes."""
    return math.ceil(minutes * (100 + extra_percent) / 500) * 5
# E: Dividing by five before rounding up gives whole steps of five.
assert exam_minutes_with_extra(90, 25) == 115
assert exam_minutes_with_extra(60, 0) == 60
assert exam_minutes_with_extra(45, 10) == 50

def improved_by(first_half: list[int], second_half: list[int]) -> int:
    """Count the pupils with a strictly higher score in the second list than in the first."""
    return sum(after > before for before, after in zip(first_half, second_half))
# E: The scores are paired, and true comparisons add up.
# R: same pupils two tests, how many got better?
assert improved_by([5, 7, 3], [6, 7, 9]) == 2
assert improved_by([1], [0]) == 0
assert improved_by([], []) == 0

def biggest_improver(before, after):
    """Return (index, gain) of the pupil with the largest gain, the first in a tie; None
    without pupils."""
    if not before:
        return None
    gains = [new - old for old, new in zip(before, after)]
    best = max(gains)
    return gains.index(best), best
# M: The gains are listed, and the maximum is looked up with its place.
# R: who gained most between two tests? give (index, gain), earliest on tie, None if lists are empty
assert biggest_improver([5, 7, 3], [6, 7, 9]) == (2, 6)
assert biggest_improver([5, 5], [3, 4]) == (1, -1)
assert biggest_improver([], []) is None

def pupils_per_mark(marks: list[int]) -> list[int]:
    """Return how many pupils got each mark from 1 to 6, as a list of six counts."""
    return [marks.count(mark) for mark in range(1, 7)]
# E: Each possible mark is counted in the list.
# R: count of 1s, 2s, ... 6s in the marks as a list of six
assert pupils_per_mark([1, 3, 3, 6]) == [1, 0, 2, 0, 0, 1]
assert pupils_per_mark([2]) == [0, 1, 0, 0, 0, 0]
assert pupils_per_mark([]) == [0, 0, 0, 0, 0, 0]

def mark_from_error_count(errors, words):
    """Return the mark 1 to 6 of a dictation: one worse for each full 2 percent of the words wrong.

    No words give mark 6."""
    if words == 0:
        return 6
    return min(6, 1 + errors * 100 // words // 2)
# M: The error percent is halved in whole steps and added to the best mark.
# R: dictation grade 1..6: every full 2% wrong words makes it one grade worse. (errors, words)
assert mark_from_error_count(0, 100) == 1
assert mark_from_error_count(5, 100) == 3
assert mark_from_error_count(50, 100) == 6
assert mark_from_error_count(0, 0) == 6

def nearest_half_point(points: float) -> float:
    """Round points to the nearest half; exactly between two halves goes up."""
    return math.floor(points * 2 + 0.5) / 2
# E: Doubling makes halves whole numbers, which are rounded by floor.
# R: round to .0 or .5, quarter goes up: 2.25 -> 2.5
assert nearest_half_point(2.25) == 2.5
assert nearest_half_point(2.2) == 2.0
assert nearest_half_point(7) == 7.0

def grade_with_sign(points):
    """Turn 0 to 15 points into a mark with sign: 15 is "1+", 14 "1", 13 "1-", 12 "2+" and so on.

    0 points are "6"."""
    if points == 0:
        return "6"
    steps = 15 - points
    return str(steps // 3 + 1) + ["+", "", "-"][steps % 3]
# M: Three points share a number, and the remainder picks the sign.
# R: german points 15..0 to grade: 15 "1+", 14 "1", 13 "1-", 12 "2+" ... 0 "6"
assert grade_with_sign(15) == "1+"
assert grade_with_sign(11) == "2"
assert grade_with_sign(1) == "5-"
assert grade_with_sign(0) == "6"

def rows_and_empty_seats(pupils: int, per_row: int) -> tuple[int, int]:
    """Return (rows needed, empty seats in the last row) when rows are filled from the front."""
    rows = -(-pupils // per_row)
    return rows, rows * per_row - pupils
# E: The rounded up rows offer some seats more than there are pupils.
# R: pupils sit in rows of k. number of rows and how many seats stay empty
assert rows_and_empty_seats(23, 6) == (4, 1)
assert rows_and_empty_seats(24, 6) == (4, 0)
assert rows_and_empty_seats(0, 6) == (0, 0)

def teams_of_three_or_four(pupils):
    """Return (teams of four, teams of three) with as many fours as possible, or None if
    impossible."""
    for fours in range(pupils // 4, -1, -1):
        rest = pupils - 4 * fours
        if rest % 3 == 0:
            return fours, rest // 3
    return None
# M: The number of fours is lowered until the rest can be split into threes.
# R: split n pupils in groups of 4 and 3, as many 4s as possible. (fours, threes) or None when it doesnt work
assert teams_of_three_or_four(14) == (2, 2)
assert teams_of_three_or_four(5) is None
assert teams_of_three_or_four(8) == (2, 0)
assert teams_of_three_or_four(0) == (0, 0)

def bus_for_trip(pupils, teachers, seats=50):
    """Return the buses for a school trip; every bus must also carry at least one teacher,
    else return 0."""
    buses = math.ceil((pupils + teachers) / seats)
    return buses if teachers >= buses else 0
# M: Too few teachers for the needed buses make the trip impossible.
assert bus_for_trip(90, 4) == 2
assert bus_for_trip(100, 1) == 0
assert bus_for_trip(40, 2) == 1

def attendance_ok(days_present: int, school_days: int, least_percent: int = 80) -> bool:
    """Check if the attendance reaches the least percent; without school days it does."""
    return days_present * 100 >= least_percent * school_days
# E: Multiplying both sides avoids dividing by zero.
# R: at least 80% present? (present, days, optional percent)
assert attendance_ok(8, 10) is True
assert attendance_ok(79, 100) is False
assert attendance_ok(0, 0) is True

def bonus_for_streak(solved):
    """Return the points for a list of bools: 1 per solved task, 2 if the one before was
    solved as well."""
    points = 0
    before = False
    for ok in solved:
        if ok:
            points += 2 if before else 1
        before = ok
    return points
# M: The loop remembers whether the last task was solved.
# R: each solved task 1 point but 2 if the previous one was solved too
assert bonus_for_streak([True, True, False, True]) == 4
assert bonus_for_streak([False, False]) == 0
assert bonus_for_streak([True] * 3) == 5

def median_group(scores: list[int]) -> tuple[int, int, int]:
    """Count the scores below, at and above the median; an empty list gives three zeros."""
    if not scores:
        return 0, 0, 0
    middle = median(scores)
    below = sum(score < middle for score in scores)
    above = sum(score > middle for score in scores)
    return below, len(scores) - below - above, above
# M: Two counts are taken, and those at the median are the rest.
assert median_group([1, 5, 5, 9, 10]) == (1, 2, 2)
assert median_group([2, 4]) == (1, 0, 1)
assert median_group([]) == (0, 0, 0)

def mistakes_allowed(questions, pass_percent):
    """Return how many wrong answers still let one pass a test that needs a percentage of
    right answers."""
    return questions - math.ceil(questions * pass_percent / 100)
# E: The needed right answers are rounded up and taken from all.
# R: test with n questions, need p percent correct. how many can i get wrong?
assert mistakes_allowed(20, 60) == 8
assert mistakes_allowed(7, 50) == 3
assert mistakes_allowed(10, 100) == 0

def lesson_at_minute(minute, lesson=45, pause=10):
    """Return the lesson number, from 1, running at a minute after the start, or 0 in a pause.

    Lessons and pauses alternate and the first lesson starts at minute 0."""
    number, inside = divmod(minute, lesson + pause)
    return number + 1 if inside < lesson else 0
# M: The place within one lesson and pause tells whether a lesson is running.
# R: lessons of 45 min then 10 min break, over and over. which lesson at minute m, 0 = break
assert lesson_at_minute(0) == 1
assert lesson_at_minute(44) == 1
assert lesson_at_minute(50) == 0
assert lesson_at_minute(60) == 2

def homework_per_day(tasks, days):
    """Spread the tasks over the days as evenly as possible, more tasks on the last days;
    list them."""
    base, extra = divmod(tasks, days)
    return [base + (day >= days - extra) for day in range(days)]
# M: The last days, as many as the remainder, get one more each.
# R: 10 tasks 4 days -> [2, 2, 3, 3], the extra ones on the last days
assert homework_per_day(10, 4) == [2, 2, 3, 3]
assert homework_per_day(6, 3) == [2, 2, 2]
assert homework_per_day(1, 2) == [0, 1]

def pages_per_evening(pages: int, read: int, evenings: int) -> int:
    """Return the pages to read each evening to finish a book, rounded up; 0 if it is finished.

    With no evening left all remaining pages are returned."""
    left = max(0, pages - read)
    if evenings == 0:
        return left
    return math.ceil(left / evenings)
# E: The remaining pages are divided by the evenings unless there are none.
assert pages_per_evening(200, 50, 4) == 38
assert pages_per_evening(100, 120, 3) == 0
assert pages_per_evening(80, 20, 0) == 60

def is_multiple_table_answer(a, b, answer):
    """Return "right", "close" if the answer is off by exactly one factor a or b, or "wrong"."""
    off = abs(a * b - answer)
    if off == 0:
        return "right"
    return "close" if off in (a, b) else "wrong"
# E: A common slip is one factor too much or too little.
# R: check a times b. off by exactly a or b is "close"
assert is_multiple_table_answer(6, 7, 42) == "right"
assert is_multiple_table_answer(6, 7, 48) == "close"
assert is_multiple_table_answer(6, 7, 43) == "wrong"

def times_table_gaps(number, given):
    """Return the multiples from 1 to 10 times a number that are not in the given answers."""
    return [number * k for k in range(1, 11) if number * k not in given]
# E: All ten multiples are made and the given ones left out.
# R: kid wrote multiples of n, which of the first ten are missing?
assert times_table_gaps(5, [5, 10, 15, 20, 25, 30, 40, 50]) == [35, 45]
assert times_table_gaps(2, list(range(2, 21, 2))) == []
assert times_table_gaps(1, [1, 2, 3, 4, 5, 6, 7, 8, 9]) == [10]

def mean_of_best(scores: list[float], count: int) -> float:
    """Return the mean of the best scores, as many as count or all if there are fewer; 0 if none."""
    best = sorted(scores, reverse=True)[:count]
    return sum(best) / len(best) if best else 0
# E: The sorted list is cut to its best values before averaging.
# R: average of the n highest scores
assert mean_of_best([4, 9, 7], 2) == 8
assert mean_of_best([5], 3) == 5
assert mean_of_best([], 2) == 0

def rank_in_class(scores, own):
    """Return the text "place N of M" for an own score among the scores of all, equal scores
    sharing a place."""
    place = 1 + sum(score > own for score in scores)
    return f"place {place} of {len(scores)}"
# E: The place is one more than the number of better scores.
assert rank_in_class([50, 80, 70], 70) == "place 2 of 3"
assert rank_in_class([50, 50], 50) == "place 1 of 2"
assert rank_in_class([9], 9) == "place 1 of 1"

def failing_subjects(marks_by_position: list[int], limit: int = 50) -> list[int]:
    """Return the positions, from 1, of subjects below the limit, worst score first; ties by
    position."""
    low = [(mark, place) for place, mark in enumerate(marks_by_position, 1) if mark < limit]
    return [place for mark, place in sorted(low)]
# M: Pairs of mark and place sort by the mark and then by the place.
# R: which subjects (position from 1) are under 50, lowest first?
assert failing_subjects([60, 30, 45, 30]) == [2, 4, 3]
assert failing_subjects([99]) == []
assert failing_subjects([5, 8], 6) == [1]

def spelling_bee_level(words_right):
    """Return the level reached: level n needs n more right words than level n - 1 did, from
    0 words on.

    So level 1 needs 1 word, level 2 needs 3 and level 3 needs 6 in all."""
    level = 0
    while words_right >= level + 1:
        level += 1
        words_right -= level
    return level
# M: Each next level uses up its own number of words.
# R: level 1 at 1 word, 2 at 3, 3 at 6, 4 at 10 ... what level for n words
assert spelling_bee_level(0) == 0
assert spelling_bee_level(5) == 2
assert spelling_bee_level(6) == 3

def exam_seed_order(numbers, seed):
    """Return the numbers rotated to the left by seed places, any size of seed allowed."""
    if not numbers:
        return []
    cut = seed % len(numbers)
    return numbers[cut:] + numbers[:cut]
# E: The remainder makes every seed a valid place to cut.
assert exam_seed_order([1, 2, 3, 4], 1) == [2, 3, 4, 1]
assert exam_seed_order([1, 2, 3], 7) == [2, 3, 1]
assert exam_seed_order([], 2) == []

def points_to_pass(scores: list[int], weights: list[int], goal: int) -> int:
    """Return the points missing to the goal in a weighted sum of scores, 0 if reached."""
    total = sum(score * weight for score, weight in zip(scores, weights))
    return max(0, goal - total)
# E: Products of score and weight are added and compared with the goal.
assert points_to_pass([5, 6], [2, 1], 20) == 4
assert points_to_pass([9, 9], [2, 2], 20) == 0
assert points_to_pass([], [], 7) == 7

def choir_rows(singers):
    """Return the rows of a choir in which each row has one singer more than the row before,
    the first 1.

    The last row takes whoever is left and may be shorter."""
    rows = []
    size = 1
    while singers > 0:
        rows.append(min(size, singers))
        singers -= size
        size += 1
    return rows
# M: The size grows by one, and min shortens the last row.
# R: rows of 1, 2, 3, ... singers; last row is the rest. 8 -> [1, 2, 3, 2]
assert choir_rows(8) == [1, 2, 3, 2]
assert choir_rows(3) == [1, 2]
assert choir_rows(0) == []

def teacher_share(pupils: int, teachers: int) -> str:
    """Return the ratio as "1:N" with N rounded to a whole number, or "no teacher"."""
    return f"1:{round(pupils / teachers)}" if teachers else "no teacher"
# E: The quotient is rounded unless there is nobody to divide by.
# R: 100 pupils 6 teachers -> "1:17"
assert teacher_share(100, 6) == "1:17"
assert teacher_share(5, 0) == "no teacher"
assert teacher_share(0, 2) == "1:0"

def answers_key_score(given, key):
    """Return the number of places where both strings have the same letter, "-" in given
    never counting."""
    return sum(g == k != "-" for g, k in zip(given, key))
# M: A chained comparison asks for equality and for not being a dash.
# R: compare given answers "AB-D" with key "ABCD", blanks "-" dont count. number correct
assert answers_key_score("AB-D", "ABCD") == 3
assert answers_key_score("--", "--") == 0
assert answers_key_score("", "ABC") == 0

def certificate_line(name: str, score: int, top: int) -> str:
    """Return "NAME: 18/20 (90%)" with the percent rounded down."""
    return f"{name}: {score}/{top} ({score * 100 // top}%)"
# E: The f-string holds both numbers and their whole percent.
# R: "Ida", 18, 20 -> "Ida: 18/20 (90%)"
assert certificate_line("Ida", 18, 20) == "Ida: 18/20 (90%)"
assert certificate_line("Bo", 2, 3) == "Bo: 2/3 (66%)"
assert certificate_line("Al", 0, 5) == "Al: 0/5 (0%)"

def seconds_per_question(minutes, questions, check_minutes=5):
    """Return the seconds for each question when some minutes are kept for checking, rounded
    down, never negative."""
    usable = max(0, minutes - check_minutes)
    return usable * 60 // questions
# E: The usable minutes are turned into seconds and divided.
assert seconds_per_question(45, 20) == 120
assert seconds_per_question(4, 10) == 0
assert seconds_per_question(10, 7, 0) == 85

def credit_points_year(courses: list[tuple[int, float]]) -> int:
    """Sum the credits of (credits, mark) courses that were passed, which means a mark of
    4.0 or better (lower)."""
    return sum(credits for credits, mark in courses if mark <= 4.0)
# E: Unpacking gives credits and mark, and the filter checks the mark.
# R: courses (credits, mark), passed if mark <= 4.0. total credits?
assert credit_points_year([(5, 1.3), (10, 5.0), (6, 4.0)]) == 11
assert credit_points_year([(5, 4.1)]) == 0
assert credit_points_year([]) == 0

def weighted_course_mean(courses):
    """Return the mean mark of (credits, mark) pairs weighted by credits, cut after one
    decimal; None for none.

    Cut means not rounded: 2.19 becomes 2.1."""
    credits = sum(points for points, mark in courses)
    if credits == 0:
        return None
    mean = sum(points * mark for points, mark in courses) / credits
    return math.floor(mean * 10) / 10
# M: The weighted mean is multiplied by ten, floored and divided again.
assert weighted_course_mean([(5, 2), (5, 3)]) == 2.5
assert weighted_course_mean([(6, 1), (3, 2)]) == 1.3
assert weighted_course_mean([]) is None

def score_change_words(scores):
    """Return for each score after the first "up", "down" or "same" compared with the one before."""
    words = []
    for before, now in zip(scores, scores[1:]):
        if now == before:
            words.append("same")
        else:
            words.append("up" if now > before else "down")
    return words
# M: Neighbouring scores are compared and worded.
assert score_change_words([5, 7, 7, 2]) == ["up", "same", "down"]
assert score_change_words([5]) == []
assert score_change_words([]) == []

def honours(average, lowest):
    """Return "honours" for an average of at least 85 with no score under 70, "good" from 75
    on, else ""."""
    if average >= 85 and lowest >= 70:
        return "honours"
    return "good" if average >= 75 else ""
# E: The best word needs both numbers, the next only one.
# R: honours if avg >= 85 and lowest >= 70, good if avg >= 75, else empty string
assert honours(90, 70) == "honours"
assert honours(90, 60) == "good"
assert honours(74, 74) == ""

def rescale_points(points: float, old_top: int, new_top: int) -> float:
    """Return points on a scale with another top, to one decimal and never above the new top."""
    return min(new_top, round(points * new_top / old_top, 1))
# E: The rule of three converts, and min caps extra points.
assert rescale_points(15, 20, 100) == 75.0
assert rescale_points(22, 20, 10) == 10
assert rescale_points(1, 3, 10) == 3.3

def reading_levels(minutes_per_day):
    """Return the number of days in the longest run with at least 15 minutes read."""
    longest = run = 0
    for minutes in minutes_per_day:
        run = run + 1 if minutes >= 15 else 0
        longest = max(longest, run)
    return longest
# M: A run is counted up or reset, and the largest is kept.
assert reading_levels([20, 15, 10, 30]) == 2
assert reading_levels([5]) == 0
assert reading_levels([]) == 0

def fair_marking(first_marks: list[int], second_marks: list[int]) -> list[float]:
    """Return the mean of two markers per paper; where they differ by more than 3, the
    higher one counts."""
    return [
        max(a, b) if abs(a - b) > 3 else (a + b) / 2
        for a, b in zip(first_marks, second_marks)
    ]
# M: The gap of each pair decides between maximum and mean.
# R: two teachers mark each paper. average of both unless they're more than 3 apart, then take the higher
assert fair_marking([10, 5], [12, 9]) == [11.0, 9]
assert fair_marking([4], [4]) == [4.0]
assert fair_marking([], []) == []

def exam_day_keeps_distance(day, tests, rest=2):
    """Check that a test on a day keeps at least rest days' distance from every test already set."""
    return all(abs(day - other) >= rest for other in tests)
# E: Every distance must be large enough.
# R: new test on day d ok? must be at least 2 days away from all the others
assert exam_day_keeps_distance(5, [1, 8]) is True
assert exam_day_keeps_distance(5, [4]) is False
assert exam_day_keeps_distance(5, []) is True

def next_free_test_day(tests, after):
    """Return the first day later than after on which there is no test."""
    day = after + 1
    while day in tests:
        day += 1
    return day
# E: Days are tried in turn until one is not in the list.
assert next_free_test_day([3, 4, 6], 2) == 5
assert next_free_test_day([], 0) == 1
assert next_free_test_day([1], 5) == 6

def word_count_penalty(words: int, limit: int) -> int:
    """Return the points lost for a long essay: 1 per started 10 words over the limit, at most 5."""
    over = max(0, words - limit)
    return min(5, -(-over // 10))
# E: The excess is rounded up to tens and capped.
# R: essay over the word limit loses 1 point per started 10 words, max 5
assert word_count_penalty(211, 200) == 2
assert word_count_penalty(200, 200) == 0
assert word_count_penalty(900, 200) == 5

def voting_for_trip(votes_sea, votes_hills, absent):
    """Return the trip that won: "sea" or "hills" with a true majority of all pupils, absent
    included, or "vote again"."""
    total = votes_sea + votes_hills + absent
    for place, votes in (("sea", votes_sea), ("hills", votes_hills)):
        if votes * 2 > total:
            return place
    return "vote again"
# M: A majority means that twice the votes exceed the number of all pupils.
# R: sea or hills needs more than half of everyone (absent count too), else "vote again"
assert voting_for_trip(15, 8, 3) == "sea"
assert voting_for_trip(10, 9, 3) == "vote again"
assert voting_for_trip(0, 5, 4) == "hills"

def collected_for_gift(amounts, target):
    """Return what each one who gave nothing must pay so that the target is reached, rounded
    up to whole units.

    0 if the target is reached or everybody gave something."""
    missing = target - sum(amounts)
    nothing = amounts.count(0)
    if missing <= 0 or nothing == 0:
        return 0
    return math.ceil(missing / nothing)
# M: The missing money is shared by those with a zero.
# R: list of what each gave for the teachers gift and the goal. how much must each of the zeros pay (round up)?
assert collected_for_gift([5, 0, 3, 0], 15) == 4
assert collected_for_gift([5, 5], 20) == 0
assert collected_for_gift([0, 30], 20) == 0

def project_days(hours_needed: int, hours_per_weekday: int, hours_per_weekend_day: int) -> int:
    """Return how many days a project takes that starts on a Monday, with other hours on
    Saturday and Sunday.

    At least one of the daily hours is above 0."""
    day = 0
    while hours_needed > 0:
        hours_needed -= hours_per_weekend_day if day % 7 >= 5 else hours_per_weekday
        day += 1
    return day
# M: The day number modulo 7 tells whether it is a weekend.
assert project_days(20, 2, 5) == 7
assert project_days(3, 2, 0) == 2
assert project_days(0, 1, 1) == 0

def seat_shift(seat: int, weeks: int, seats: int) -> int:
    """Return the seat, from 1 to seats, after moving two seats up each week in a circle."""
    return (seat - 1 + 2 * weeks) % seats + 1
# E: Counting from zero lets the remainder wrap around.
# R: every week we move 2 seats on in a circle of n seats (1..n). my seat after w weeks?
assert seat_shift(1, 1, 10) == 3
assert seat_shift(9, 1, 10) == 1
assert seat_shift(4, 0, 6) == 4

def top_half_bonus(scores):
    """Return the scores in order, with 5 points more for each that is above the median."""
    middle = median(scores) if scores else 0
    return [score + 5 if score > middle else score for score in scores]
# E: The median is taken once and each score compared with it.
assert top_half_bonus([1, 2, 3]) == [1, 2, 8]
assert top_half_bonus([4, 4]) == [4, 4]
assert top_half_bonus([]) == []

def multiple_choice_luck(questions: int, options: int) -> float:
    """Return the number of right answers to expect by guessing, to one decimal."""
    return round(questions / options, 1)
# E: On average one of as many questions as there are options is right.
assert multiple_choice_luck(20, 4) == 5.0
assert multiple_choice_luck(10, 3) == 3.3
assert multiple_choice_luck(0, 5) == 0

def score_after_guess_correction(right, wrong, options):
    """Return right answers minus a fraction of the wrong ones, wrong / (options - 1), to
    two decimals, at least 0."""
    return max(0, round(right - wrong / (options - 1), 2))
# E: The expected gain by guessing is taken off and the result cut at zero.
# R: guess correction: right - wrong/(options-1), 2 decimals, not below zero
assert score_after_guess_correction(10, 6, 4) == 8.0
assert score_after_guess_correction(1, 9, 4) == 0
assert score_after_guess_correction(7, 1, 5) == 6.75

def report_stars(marks: list[int]) -> str:
    """Return a star for every mark 1 and a plus for every mark 2, all stars first."""
    return "*" * marks.count(1) + "+" * marks.count(2)
# E: Signs are repeated as often as the marks occur.
# R: one * for each mark 1, one + for each mark 2, stars first
assert report_stars([2, 1, 3, 1]) == "**+"
assert report_stars([4, 5]) == ""
assert report_stars([]) == ""

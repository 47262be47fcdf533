"""Verified problems: school day."""

def passes_course(points: int, absences: int) -> bool:
    """Say whether a pupil passes: at least 50 points and not more than 3 absences."""
    return points >= 50 and absences <= 3
# E: Both rules have inclusive bounds and are joined with and.
# R: pass = 50 or more points AND max 3 absences
assert passes_course(50, 3) is True
assert passes_course(49, 0) is False
assert passes_course(90, 4) is False

def here_or_missing_lines(names, present):
    """Build "Name: here" or "Name: missing" for each name, in the order of names."""
    return [f"{name}: {'here' if name in present else 'missing'}" for name in names]
# E: A conditional expression inside the f-string picks the word.
# R: for every name in names give "Ann: here" or "Ann: missing" depending on if it is in present
assert here_or_missing_lines(["Ann", "Bob"], {"Bob"}) == ["Ann: missing", "Bob: here"]
assert here_or_missing_lines(["Ann"], ["Ann"]) == ["Ann: here"]
assert here_or_missing_lines([], ["Ann"]) == []

def mark_without_worst(marks):
    """Return the average of the marks after one lowest mark is dropped; needs at least two
    marks."""
    return (sum(marks) - min(marks)) / (len(marks) - 1)
# E: The minimum is taken out of the sum and the count shrinks by one.
# R: avg of my marks but drop the lowest one (only once). always 2 or more marks
assert mark_without_worst([4, 2, 6]) == 5.0
assert mark_without_worst([3, 3]) == 3.0
assert mark_without_worst([0, 10]) == 10.0

def class_code(grade, letter="a"):
    """Join the grade and the letter in upper case, so grade 7 and "b" give "7B"."""
    return f"{grade}{letter.upper()}"
# E: The f-string puts the number directly before the capital letter.
assert class_code(7, "b") == "7B"
assert class_code(10) == "10A"
assert class_code(1, "C") == "1C"

def pencils_each(pencils: int, pupils: int) -> int:
    """Return how many pencils each pupil gets when shared evenly, or 0 without pupils."""
    return pencils // pupils if pupils else 0
# E: The zero check comes before the whole division.
# R: share pencils between pupils, whole ones only. no pupils -> 0
assert pencils_each(25, 8) == 3
assert pencils_each(3, 8) == 0
assert pencils_each(10, 0) == 0

def next_lesson(plan, lesson):
    """Return the lesson that follows the first occurrence of lesson in the plan, or "home" if
    it is the last.

    The lesson is in the plan."""
    place = plan.index(lesson) + 1
    return plan[place] if place < len(plan) else "home"
# E: The index of the lesson plus one is checked against the length of the plan.
# R: whats after this lesson in my timetable list? say "home" after the last
assert next_lesson(["art", "maths", "music"], "art") == "maths"
assert next_lesson(["art", "maths"], "maths") == "home"
assert next_lesson(["art"], "art") == "home"

def spelling_mistakes(given, correct):
    """Count the places at which two words of the same length differ, ignoring letter case."""
    return sum(a != b for a, b in zip(given.lower(), correct.lower()))
# E: Lowered letters are paired, and each unequal pair counts as 1.
assert spelling_mistakes("Recieve", "receive") == 2
assert spelling_mistakes("CAT", "cat") == 0
assert spelling_mistakes("", "") == 0

def best_pupils(points):
    """Return the sorted names of all pupils that share the highest points; empty dict gives []."""
    top = max(points.values(), default=0)
    return sorted(name for name, value in points.items() if value == top)
# E: The top value is found first, then everybody who has it is kept.
# R: dict name -> points. who has the most? could be several, sort them
assert best_pupils({"Bo": 9, "Al": 9, "Cy": 3}) == ["Al", "Bo"]
assert best_pupils({"Cy": 3}) == ["Cy"]
assert best_pupils({}) == []

def recess_minutes(lessons: int) -> int:
    """Return the total break time: 5 minutes between two lessons in a row, none after the last."""
    return max(lessons - 1, 0) * 5
# E: There is one break less than lessons, but never a negative number.
# R: 5 min break between lessons. how many minutes of break with n lessons? careful with 0
assert recess_minutes(6) == 25
assert recess_minutes(1) == 0
assert recess_minutes(0) == 0

def seats_needed(pupils, per_bench=2):
    """Return how many benches are needed so that every pupil sits, per_bench pupils on each."""
    return -(-pupils // per_bench)
# E: Negating twice turns the floor division into one that rounds up.
# R: number of benches for n pupils, 2 on a bench by default, round up
assert seats_needed(5) == 3
assert seats_needed(4) == 2
assert seats_needed(0) == 0

def title_of_essay(text):
    """Return the first line of the essay without outer spaces and without a final period."""
    return text.split("\n")[0].strip().removesuffix(".")
# E: Splitting at line breaks gives the first line, which is then trimmed.
# R: first line of a text is the title, no spaces around and no "." at the end
assert title_of_essay("My dog. \nHe is big.") == "My dog"
assert title_of_essay("  Rain") == "Rain"
assert title_of_essay("") == ""

def name_badge(first: str, last: str = "") -> str:
    """Return "First L." with the capital initial of the last name, or just the first name."""
    return f"{first} {last[0].upper()}." if last else first
# E: An empty last name is false, so only the first name is returned.
# R: name_badge("Mia", "stone") -> "Mia S." and without last name only "Mia"
assert name_badge("Mia", "stone") == "Mia S."
assert name_badge("Mia") == "Mia"
assert name_badge("Bo", "D") == "Bo D."

def homework_left(tasks, done):
    """Return the tasks that are not done yet as text "a, b", or "nothing left" when all are
    done."""
    left = [task for task in tasks if task not in done]
    return ", ".join(left) if left else "nothing left"
# E: The open tasks are filtered and joined, unless the list is empty.
assert homework_left(["read", "draw", "sum"], ["draw"]) == "read, sum"
assert homework_left(["read"], ["read"]) == "nothing left"
assert homework_left([], []) == "nothing left"

def is_school_day(day, holidays=()):
    """Check that the day is not "Sat" or "Sun" and not among the holidays."""
    return day not in ("Sat", "Sun") and day not in holidays
# E: Two membership tests, both negated, must be true.
# R: is it a school day? day is like "Mon". weekend no, and also not if its in holidays (optional)
assert is_school_day("Mon") is True
assert is_school_day("Sat") is False
assert is_school_day("Fri", ["Thu", "Fri"]) is False

def average_mark_text(marks: list[int]) -> str:
    """Return "average: X" with one decimal for the marks, or "no marks" for an empty list."""
    return f"average: {sum(marks) / len(marks):.1f}" if marks else "no marks"
# E: The format rounds the mean to one decimal.
assert average_mark_text([1, 2]) == "average: 1.5"
assert average_mark_text([2, 2, 1]) == "average: 1.7"
assert average_mark_text([]) == "no marks"

def absent_pupils(register: dict[str, bool | None]) -> set[str]:
    """Return the set of names whose value in the register dict is False (None means unknown)."""
    return {name for name, here in register.items() if here is False}
# E: The identity test tells False from None, which not could not do.
# R: register {"Ann": True, "Bob": False, "Cy": None}. who is absent for sure? only real False counts, as a set
assert absent_pupils({"Ann": True, "Bob": False, "Cy": None}) == {"Bob"}
assert absent_pupils({"Cy": None}) == set()
assert absent_pupils({}) == set()

def bonus_for_early(points: int, days_early: int) -> int:
    """Add 2 points for each day early, up to 5 days, and cap the result at 100."""
    return min(points + 2 * min(days_early, 5), 100)
# E: The inner min caps the days and the outer one caps the points.
# R: homework handed in early gets +2 per day (max. 5 days), and the total can't pass 100
assert bonus_for_early(80, 3) == 86
assert bonus_for_early(80, 9) == 90
assert bonus_for_early(95, 4) == 100

def group_leader(names):
    """Return the name that is first in the alphabet, ignoring case, or "" for no names."""
    return min(names, key=str.lower, default="")
# E: The min function compares lowered names and default covers the empty list.
assert group_leader(["bo", "Al", "Cy"]) == "Al"
assert group_leader(["Zoe", "adam"]) == "adam"
assert group_leader([]) == ""

def times_table_row(n: int, upto: int = 10) -> str:
    """Return the row of n in the times table as text, such as "3 6 9" for n 3 upto 3."""
    return " ".join(str(n * i) for i in range(1, upto + 1))
# E: The range ends one past upto because its end is excluded.
# R: times table row as a string with spaces, times_table_row(3, 3) == "3 6 9"
assert times_table_row(3, 3) == "3 6 9"
assert times_table_row(5, 1) == "5"
assert times_table_row(2, 0) == ""

def lowest_passing(marks, minimum):
    """Return the smallest mark that is at least the minimum, or None if no mark reaches it."""
    return min((mark for mark in marks if mark >= minimum), default=None)
# E: The generator keeps the passing marks and default covers the case of none.
assert lowest_passing([40, 75, 52], 50) == 52
assert lowest_passing([50], 50) == 50
assert lowest_passing([10], 50) is None

def add_extra_point(marks, *, limit=20):
    """Return the marks each raised by 1, except those already at the limit or above."""
    return [mark + (mark < limit) for mark in marks]
# E: A comparison counts as 1 or 0 when it is added.
# R: give everyone +1 point but not people who have 20 already (keyword limit)
assert add_extra_point([18, 20]) == [19, 20]
assert add_extra_point([9, 10], limit=10) == [10, 10]
assert add_extra_point([]) == []

def vowel_first_names(names: list[str]) -> list[str]:
    """Return the names that begin with a vowel in upper or lower case; empty names are skipped."""
    return [name for name in names if name and name[0] in "aeiouAEIOU"]
# E: The truth of the name is tested before its first letter is read.
# R: names starting with a vowel please, watch out for empty strings
assert vowel_first_names(["Ida", "Max", "otto"]) == ["Ida", "otto"]
assert vowel_first_names(["", "Eve"]) == ["Eve"]
assert vowel_first_names([]) == []

def lesson_in_hour(hour, plan, free="free"):
    """Return the lesson at the 1-based hour of the plan list, or free outside of the list."""
    return plan[hour - 1] if 1 <= hour <= len(plan) else free
# E: The chained comparison guards the index, which counts from zero.
assert lesson_in_hour(2, ["art", "maths"]) == "maths"
assert lesson_in_hour(3, ["art", "maths"]) == "free"
assert lesson_in_hour(0, ["art"], "sleep") == "sleep"

def quiz_score(answers, key):
    """Score 1 for each right answer and 0 for others; unanswered ones (None) never count."""
    return sum(given == right and given is not None for given, right in zip(answers, key))
# E: Pairs from zip are compared, and True counts as 1 in the sum.
# R: answers and key are lists of the same length. count matches, None = not answered = no point
assert quiz_score(["a", "c", None], ["a", "b", "d"]) == 1
assert quiz_score([None], [None]) == 0
assert quiz_score([], []) == 0

def pages_text(first, last):
    """Return "p. N" if first equals last, else "pp. F-L"."""
    return f"p. {first}" if first == last else f"pp. {first}-{last}"
# E: One comparison chooses between the single page and the range.
assert pages_text(4, 4) == "p. 4"
assert pages_text(4, 9) == "pp. 4-9"
assert pages_text(0, 1) == "pp. 0-1"

def long_words_share(text: str, length: int = 5) -> float:
    """Return the share of words with more than length letters as a float, 0.0 for no words."""
    words = text.split()
    return sum(len(word) > length for word in words) / len(words) if words else 0.0
# E: The long words are counted and divided by the number of words.
# R: what fraction of the words is longer than 5 letters (0.0 if text is empty)?
assert long_words_share("a little red wagon") == 0.25
assert long_words_share("go on", 1) == 1.0
assert long_words_share("") == 0.0

def sort_by_points(results):
    """Sort (name, points) pairs by points from high to low; equal points keep their order."""
    return sorted(results, key=lambda pair: pair[1], reverse=True)
# E: Python's sort is stable even with reverse, so ties stay as they were.
assert sort_by_points([("a", 1), ("b", 5)]) == [("b", 5), ("a", 1)]
assert sort_by_points([("a", 2), ("b", 2)]) == [("a", 2), ("b", 2)]
assert sort_by_points([]) == []

def dictation_time(words, minutes):
    """Return the words per minute as a whole number rounded down, or 0 if minutes is 0 or less."""
    if minutes <= 0:
        return 0
    return int(words / minutes)
# E: The guard avoids a division by zero and int cuts off the decimals.
assert dictation_time(50, 4) == 12
assert dictation_time(9, 0) == 0
assert dictation_time(3, 0.5) == 6

def marks_by_subject(subject_marks, subject, *, default=None):
    """Return the average mark of a subject from a dict of lists, or default if it has no marks."""
    marks = subject_marks.get(subject, [])
    return sum(marks) / len(marks) if marks else default
# E: A missing subject becomes an empty list, which gives the default.
# R: dict {"art": [1, 2]}, avg for one subject, default (keyword, None) if subject missing or list empty
assert marks_by_subject({"art": [1, 2]}, "art") == 1.5
assert marks_by_subject({"art": []}, "art") is None
assert marks_by_subject({}, "art", default=0) == 0

def numbered_names_text(names):
    """Number the names from 1 with a dot and a space, one per line: "1. Ann"."""
    return "\n".join(f"{place}. {name}" for place, name in enumerate(names, 1))
# E: Enumerate starts at one and join puts a line break between the lines.
# R: numbered list as one string, "1. Ann\n2. Bo"
assert numbered_names_text(["Ann", "Bo"]) == "1. Ann\n2. Bo"
assert numbered_names_text(["Cy"]) == "1. Cy"
assert numbered_names_text([]) == ""

def improved(first_test, second_test):
    """Return the sorted names whose points rose from the first dict to the second.

    Names that are missing in the first dict are not considered."""
    return sorted(n for n, p in second_test.items() if n in first_test and p > first_test[n])
# E: A name must be in both dicts before the points are compared.
assert improved({"Al": 3, "Bo": 5}, {"Bo": 6, "Al": 3, "Cy": 9}) == ["Bo"]
assert improved({}, {"Al": 1}) == []
assert improved({"Al": 1}, {}) == []

def half_points_up(points):
    """Return half of the points rounded up to a whole number."""
    return (points + 1) // 2
# E: Adding one before the floor division rounds odd numbers up.
# R: half of an int, round up. 7 -> 4
assert half_points_up(7) == 4
assert half_points_up(8) == 4
assert half_points_up(0) == 0

def birthday_line(name: str, month: int, today_month: int) -> str:
    """Return "Name has a birthday this month!" if the months are equal, else an empty text."""
    return f"{name} has a birthday this month!" if month == today_month else ""
# E: A conditional expression gives either the sentence or nothing.
assert birthday_line("Ida", 5, 5) == "Ida has a birthday this month!"
assert birthday_line("Ida", 5, 6) == ""
assert birthday_line("", 1, 1) == " has a birthday this month!"

def shuffle_by_halves(cards: list[int]) -> list[int]:
    """Put the second half of the list before the first; with odd length the middle one belongs
    to the second half."""
    middle = len(cards) // 2
    return cards[middle:] + cards[:middle]
# E: Two slices at the middle index are joined the other way round.
# R: swap the halves of a list, the middle item of an odd list goes with the second half
assert shuffle_by_halves([1, 2, 3, 4]) == [3, 4, 1, 2]
assert shuffle_by_halves([1, 2, 3]) == [2, 3, 1]
assert shuffle_by_halves([]) == []

def has_all_subjects(report, required=("maths", "art")):
    """Check that every required subject is a key of the report dict."""
    return set(required) <= set(report)
# E: The subset comparison of two sets does the whole check.
# R: are all required subjects in the dict? (values don't matter)
assert has_all_subjects({"maths": 1, "art": 2, "pe": 1}) is True
assert has_all_subjects({"maths": 1}) is False
assert has_all_subjects({}, ()) is True

def locker_text(number: int, floor: int = 0) -> str:
    """Return the locker name "F-NNN": the floor, a dash and the number with three digits."""
    return f"{floor}-{number:03}"
# E: The format 03 fills with zeros up to three digits.
assert locker_text(7, 2) == "2-007"
assert locker_text(123) == "0-123"
assert locker_text(1234, 1) == "1-1234"

def can_go_on_trip(pupil: str, paid: list[str], signed: list[str]) -> bool:
    """Say whether the pupil is in both the paid and the signed list."""
    return pupil in paid and pupil in signed
# E: Two membership tests are joined with and.
# R: kid may go on the trip only if their name is in paid and in signed too
assert can_go_on_trip("Al", ["Al", "Bo"], ["Al"]) is True
assert can_go_on_trip("Bo", ["Al", "Bo"], ["Al"]) is False
assert can_go_on_trip("Cy", [], []) is False

def curve_marks(marks: list[int]) -> list[int]:
    """Raise all marks by the same amount so that the best one becomes 100; [] stays []."""
    if not marks:
        return []
    return [mark + 100 - max(marks) for mark in marks]
# E: The gap between 100 and the best mark is added to every mark.
# R: shift marks up so the highest is 100. empty list -> empty list
assert curve_marks([80, 95]) == [85, 100]
assert curve_marks([100, 3]) == [100, 3]
assert curve_marks([]) == []

def clean_answer(answer):
    """Lower the answer, strip spaces around it and remove all question and exclamation marks."""
    return answer.lower().replace("?", "").replace("!", "").strip()
# E: A chain of text methods cleans step by step, with strip last.
# R: normalise an answer: small letters, no ? or !, no spaces at the ends
assert clean_answer(" Paris! ") == "paris"
assert clean_answer("Is it 4 ?") == "is it 4"
assert clean_answer("!?") == ""

def first_failed(results: list[tuple[str, int]], minimum: int = 50) -> str:
    """Return the name of the first (name, points) pair below the minimum, or "all passed"."""
    for name, points in results:
        if points < minimum:
            return name
    return "all passed"
# E: The loop returns at the first pair under the bound.
assert first_failed([("Al", 70), ("Bo", 49), ("Cy", 1)]) == "Bo"
assert first_failed([("Al", 50)]) == "all passed"
assert first_failed([]) == "all passed"

def marks_of_each(pairs):
    """Collect (name, mark) pairs into a dict from name to the list of marks in their order."""
    marks = {}
    for name, mark in pairs:
        marks.setdefault(name, []).append(mark)
    return {name: tuple(values) for name, values in marks.items()}
# M: The setdefault method makes a list at the first sight of a name; at the end tuples are made.
# R: [("Al", 2), ("Bo", 1), ("Al", 3)] -> {"Al": (2, 3), "Bo": (1,)}, tuples please
assert marks_of_each([("Al", 2), ("Bo", 1), ("Al", 3)]) == {"Al": (2, 3), "Bo": (1,)}
assert marks_of_each([("Al", 2)]) == {"Al": (2,)}
assert marks_of_each([]) == {}

def needs_glasses_row(row, wears_glasses, rows=5):
    """Return row 1 for pupils with glasses, else the row itself but at most rows."""
    if wears_glasses:
        return 1
    return min(row, rows)
# E: Glasses leave early with the first row, others are capped at the last.
assert needs_glasses_row(4, True) == 1
assert needs_glasses_row(4, False) == 4
assert needs_glasses_row(9, False) == 5

def repeat_line_numbered(sentence, times):
    """Return a list of the sentence repeated times times, each followed by " (k)" with k from 1."""
    return [f"{sentence} ({k})" for k in range(1, times + 1)]
# E: The range from one to times gives the numbers in brackets.
assert repeat_line_numbered("I listen", 2) == ["I listen (1)", "I listen (2)"]
assert repeat_line_numbered("x", 1) == ["x (1)"]
assert repeat_line_numbered("x", 0) == []

def biggest_jump(marks):
    """Return the largest rise from one mark to the following one, or 0 if none rises."""
    return max((b - a for a, b in zip(marks, marks[1:]) if b > a), default=0)
# E: Zipping the list with itself shifted by one pairs the neighbours.
# R: biggest improvement from one test to the next one in a list, 0 if it never went up
assert biggest_jump([3, 5, 4, 8]) == 4
assert biggest_jump([9, 7, 7]) == 0
assert biggest_jump([]) == 0

def locker_is_free(number, taken, broken=()):
    """Check that a locker number lies from 1 to 200 and is neither taken nor broken."""
    return 1 <= number <= 200 and number not in taken and number not in broken
# E: Three conditions are joined with and.
assert locker_is_free(5, {4, 6}) is True
assert locker_is_free(5, {5}) is False
assert locker_is_free(201, set()) is False
assert locker_is_free(9, set(), [9]) is False

def timetable_of(days, *lessons):
    """Pair each day with the lesson at the same place as a dict; days without a lesson get None."""
    return {day: lessons[i] if i < len(lessons) else None for i, day in enumerate(days)}
# E: The index of the day is checked against the number of lessons.
# R: timetable_of(["Mon","Tue"], "art") -> {"Mon": "art", "Tue": None}
assert timetable_of(["Mon", "Tue"], "art") == {"Mon": "art", "Tue": None}
assert timetable_of(["Mon"], "art", "pe") == {"Mon": "art"}
assert timetable_of([], "art") == {}

"""Verified problems: rule lists."""

import re

def password_complaints(password: str) -> list[str]:
    """List what is wrong with a password: "too short" (under 8), "no digit", "no capital", in
    that order."""
    complaints = []
    if len(password) < 8:
        complaints.append("too short")
    if not any(char.isdigit() for char in password):
        complaints.append("no digit")
    if not any(char.isupper() for char in password):
        complaints.append("no capital")
    return complaints
# E: Every rule is tested on its own and adds its message.
# R: return a list of problems with a password: "too short" below 8 chars, "no digit", "no capital". empty list = fine
assert password_complaints("abc") == ["too short", "no digit", "no capital"]
assert password_complaints("Longer123") == []
assert password_complaints("longenough1") == ["no capital"]

def broken_rules(value, rules):
    """Return the names of the rules whose function gives a false result for value, in order.

    rules maps names to functions of one argument."""
    return [name for name, holds in rules.items() if not holds(value)]
# E: Each function is called with the value, and failing names are kept.
# R: rules = {"even": lambda n: n % 2 == 0, ...}; names of rules that fail for a value
assert broken_rules(7, {"even": lambda n: n % 2 == 0, "small": lambda n: n < 10}) == ["even"]
assert broken_rules("", {"filled": bool}) == ["filled"]
assert broken_rules(1, {}) == []

def order_form_errors(form: dict) -> list[str]:
    """Check an order form and list errors: "name missing", "bad quantity", "bad zip".

    name must be non-blank text, quantity an int from 1 to 99, zip a text of five digits."""
    errors = []
    if not form.get("name", "").strip():
        errors.append("name missing")
    if not 1 <= form.get("quantity", 0) <= 99:
        errors.append("bad quantity")
    if not re.fullmatch(r"\d{5}", form.get("zip", "")):
        errors.append("bad zip")
    return errors
# M: Missing fields get a default that fails the rule, so each test works alike.
# R: validate order dict: name not blank, quantity 1..99, zip 5 digits. list of error strings
assert order_form_errors({"name": "Al", "quantity": 3, "zip": "12345"}) == []
assert order_form_errors({"name": " ", "quantity": 0, "zip": "12"}) == [
    "name missing", "bad quantity", "bad zip"]
assert order_form_errors({}) == ["name missing", "bad quantity", "bad zip"]

def may_rent_car(age: int, years_licence: int, points: int) -> bool:
    """Tell if a car may be rented: age from 21, at least 2 years of licence and under 6 points.

    From 60 years of licence on the points do not matter, the other rules still do."""
    return age >= 21 and years_licence >= 2 and (points < 6 or years_licence >= 60)
# E: The special case is put in brackets as an alternative to the points rule.
# R: can i rent? 21+, licence 2+ years, under 6 points (points dont count with 60+ years of licence)
assert may_rent_car(30, 5, 2) is True
assert may_rent_car(30, 5, 6) is False
assert may_rent_car(85, 60, 9) is True
assert may_rent_car(20, 2, 0) is False

def first_invalid_row(rows, width):
    """Return the 1-based number of the first row with a wrong width or an empty cell, 0 if
    all are fine.

    rows is a list of lists of texts; a cell of blanks only counts as empty."""
    for number, row in enumerate(rows, 1):
        if len(row) != width or not all(cell.strip() for cell in row):
            return number
    return 0
# E: The first row that breaks either rule ends the loop.
# R: check csv rows: each needs `width` cells and none blank. number (from 1) of the first bad row, or 0
assert first_invalid_row([["a", "b"], ["c"]], 2) == 2
assert first_invalid_row([["a", " "]], 2) == 1
assert first_invalid_row([], 3) == 0

def is_good_nickname(name, taken):
    """Check a nickname: 3 to 12 characters, starts with a letter, only letters, digits and
    "_", not taken.

    taken is a set of lower-case names, and case does not matter."""
    return bool(re.fullmatch(r"[A-Za-z]\w{2,11}", name, re.ASCII)) and name.lower() not in taken
# E: One pattern covers form and length, a set lookup the rest.
# R: nickname rules: 3-12 chars, first a letter, then letters digits underscore, not in the taken set (lowercase)
assert is_good_nickname("Zoe_7", {"max"}) is True
assert is_good_nickname("Max", {"max"}) is False
assert is_good_nickname("7up", set()) is False
assert is_good_nickname("ab", set()) is False

def date_complaint(day: int, month: int) -> str:
    """Return "" for a possible day and month, "no such month", or "month has only 30 days"
    and the like.

    February counts with 29 days; a day below 1 gives "no such day"."""
    lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if not 1 <= month <= 12:
        return "no such month"
    if day < 1:
        return "no such day"
    longest = lengths[month - 1]
    return f"month has only {longest} days" if day > longest else ""
# M: The month is checked first because the length is looked up with it.
assert date_complaint(31, 4) == "month has only 30 days"
assert date_complaint(29, 2) == ""
assert date_complaint(0, 1) == "no such day"
assert date_complaint(1, 13) == "no such month"

def boat_is_safe(weights, seats, limit, children):
    """Check a boat: no more people than seats, total weight within limit, and a grown-up for
    each child.

    weights holds one number per person, children is how many of these people are children."""
    adults = len(weights) - children
    return len(weights) <= seats and sum(weights) <= limit and adults >= children
# E: The three rules are joined with and.
# R: boat check: seats, total weight limit, at least one adult per child. weights list, seats, limit, number of children
assert boat_is_safe([80, 30], 2, 120, 1) is True
assert boat_is_safe([80, 30], 2, 100, 1) is False
assert boat_is_safe([30], 2, 100, 1) is False
assert boat_is_safe([], 0, 0, 0) is True

def sort_by_validity(codes: list[str]) -> dict[str, list[str]]:
    """Split codes into "good" and "bad": good ones are two capital letters followed by three
    digits."""
    sorted_codes = {"good": [], "bad": []}
    for code in codes:
        good = len(code) == 5 and code[:2].isalpha() and code[:2].isupper() and code[2:].isdigit()
        sorted_codes["good" if good else "bad"].append(code)
    return sorted_codes
# E: Slices of the code are tested, and the result picks the list.
# R: valid code = AB123 (2 capitals, 3 digits). sort a list of codes into {"good": [...], "bad": [...]}
assert sort_by_validity(["AB123", "ab123", "A1234"]) == {
    "good": ["AB123"], "bad": ["ab123", "A1234"]}
assert sort_by_validity([]) == {"good": [], "bad": []}
assert sort_by_validity(["AB12"]) == {"good": [], "bad": ["AB12"]}

def team_rule_messages(team, size, max_per_club):
    """List broken rules of a team given as dict player to club: a wrong size, then crowded clubs.

    Messages look like "need 3 players" and "too many from Ajax", clubs sorted by name."""
    messages = []
    if len(team) != size:
        messages.append(f"need {size} players")
    clubs = list(team.values())
    messages += [f"too many from {c}" for c in sorted(set(clubs)) if clubs.count(c) > max_per_club]
    return messages
# M: The clubs of all players are counted, and each crowded one adds a message.
assert team_rule_messages({"a": "X", "b": "X", "c": "Y"}, 3, 1) == ["too many from X"]
assert team_rule_messages({"a": "X"}, 2, 1) == ["need 2 players"]
assert team_rule_messages({}, 0, 1) == []

def menu_is_balanced(courses: list[set[str]], forbidden: set[str]) -> bool:
    """Check that no course has a forbidden ingredient and no ingredient occurs in two courses."""
    used = set()
    for course in courses:
        if course & forbidden or course & used:
            return False
        used |= course
    return True
# E: Each course is compared with the forbidden and the already used set.
# R: courses as sets; nothing forbidden and no ingredient twice across courses
assert menu_is_balanced([{"rice"}, {"fish", "salt"}], {"nuts"}) is True
assert menu_is_balanced([{"salt"}, {"salt"}], set()) is False
assert menu_is_balanced([{"nuts"}], {"nuts"}) is False

def check_sum_sheet(sheet):
    """Return the labels whose written total differs from the sum of its numbers, in
    dictionary order.

    sheet maps labels to (numbers, total) pairs."""
    return [label for label, (numbers, total) in sheet.items() if sum(numbers) != total]
# E: The pairs are unpacked in the loop, and wrong totals are kept.
# R: {"food": ([3, 4], 7), ...} which totals are wrong?
assert check_sum_sheet({"food": ([3, 4], 7), "fun": ([2], 3)}) == ["fun"]
assert check_sum_sheet({"none": ([], 0)}) == []
assert check_sum_sheet({}) == []

def is_fair_seesaw(left: list[int], right: list[int], tolerance: int) -> bool:
    """Check whether both sides have equally many children and weights differing by at most
    tolerance."""
    return len(left) == len(right) and abs(sum(left) - sum(right)) <= tolerance
# E: Lengths and sums of the two lists are compared.
assert is_fair_seesaw([20, 25], [30, 18], 3) is True
assert is_fair_seesaw([20], [30], 9) is False
assert is_fair_seesaw([20], [10, 10], 0) is False

def parcel_problem(length, width, height, weight):
    """Return the first problem of a parcel: "too heavy" over 31, "too long" over 120, "too
    big", or "".

    The longest side counts as length; too big means longest side plus girth (twice the two
    others) above 300."""
    small, middle, longest = sorted([length, width, height])
    if weight > 31:
        return "too heavy"
    if longest > 120:
        return "too long"
    return "too big" if longest + 2 * (small + middle) > 300 else ""
# M: Sorting the sides first makes it easy to tell length and girth.
assert parcel_problem(50, 40, 30, 5) == ""
assert parcel_problem(10, 130, 5, 5) == "too long"
assert parcel_problem(100, 60, 60, 5) == "too big"
assert parcel_problem(1, 1, 1, 32) == "too heavy"

def quiz_sheet_valid(answers, questions, choices="ABCD"):
    """Check an answer sheet like "A-CD": one sign per question, each a choice or "-", not all "-".

    Zero questions need an empty sheet and are invalid as all are skipped."""
    allowed = set(choices) | {"-"}
    return len(answers) == questions and set(answers) <= allowed and any(a != "-" for a in answers)
# E: A set comparison tests the signs, and any looks for at least one real answer.
# R: answer sheet string "A-CD" ok? right length, only letters from choices or -, and not completely skipped
assert quiz_sheet_valid("A-CD", 4) is True
assert quiz_sheet_valid("A-CE", 4) is False
assert quiz_sheet_valid("--", 2) is False
assert quiz_sheet_valid("", 0) is False

def mark_duplicates_and_blanks(entries: list[str]) -> list[str]:
    """Return a status per entry: "blank", "duplicate" (seen before, ignoring case and edges)
    or "ok"."""
    seen = set()
    statuses = []
    for entry in entries:
        key = entry.strip().lower()
        statuses.append("blank" if not key else "duplicate" if key in seen else "ok")
        seen.add(key)
    return statuses
# E: The tidied entry is looked up in the set of those before it.
# R: guest book entries -> "ok", "blank" or "duplicate" for each (case/space insensitive)
assert mark_duplicates_and_blanks(["Ann", " ann ", "", "Bo"]) == ["ok", "duplicate", "blank", "ok"]
assert mark_duplicates_and_blanks([" ", ""]) == ["blank", "blank"]
assert mark_duplicates_and_blanks([]) == []

def schema_mismatches(record, schema):
    """List "field: expected type" for the fields of schema that record lacks or has with
    another type.

    schema maps field names to types such as int; the message uses the type's name."""
    return [f"{field}: expected {kind.__name__}" for field, kind in schema.items()
            if not isinstance(record.get(field), kind)]
# E: A missing field gives None, which is of none of the types.
# R: check dict against {"age": int, "name": str}; messages like "age: expected int"
assert schema_mismatches({"age": "5", "name": "Al"}, {"age": int, "name": str}) == [
    "age: expected int"]
assert schema_mismatches({}, {"ok": bool}) == ["ok: expected bool"]
assert schema_mismatches({"x": 1}, {}) == []

def within_limits(readings, limits):
    """Return the names of readings outside their (low, high) limits, sorted; without limits
    all is fine."""
    bad = []
    for name, value in readings.items():
        low, high = limits.get(name, (value, value))
        if not low <= value <= high:
            bad.append(name)
    return sorted(bad)
# M: A missing limit is replaced by the value itself, so it always fits.
assert within_limits({"oil": 9, "gas": 3, "air": 99}, {"oil": (1, 8), "gas": (1, 5)}) == ["oil"]
assert within_limits({"x": 0}, {"x": (1, 2)}) == ["x"]
assert within_limits({}, {}) == []

def domino_row_ok(tiles: list[tuple[int, int]]) -> bool:
    """Check that neighbouring domino tiles touch with equal numbers and no tile is used twice.

    A tile (1, 2) is the same as (2, 1)."""
    touching = all(a[1] == b[0] for a, b in zip(tiles, tiles[1:]))
    return touching and len({tuple(sorted(tile)) for tile in tiles}) == len(tiles)
# E: Sorted tuples make turned tiles equal, so the set shows repeats.
# R: domino row valid? touching halves equal and no tile twice (turned counts as same)
assert domino_row_ok([(1, 2), (2, 5), (5, 5)]) is True
assert domino_row_ok([(1, 2), (2, 1)]) is False
assert domino_row_ok([(1, 2), (3, 4)]) is False
assert domino_row_ok([]) is True

def can_attend_course(passed: set[str], needs: dict[str, list[str]], course: str) -> str:
    """Return "yes", or "missing: a, b" with the sorted courses still needed before course.

    A course without an entry in needs can always be attended."""
    missing = sorted(set(needs.get(course, [])) - passed)
    return "missing: " + ", ".join(missing) if missing else "yes"
# E: The set difference leaves the missing courses for the message.
assert can_attend_course({"m1"}, {"m2": ["m1", "p1", "a1"]}, "m2") == "missing: a1, p1"
assert can_attend_course({"m1"}, {"m2": ["m1"]}, "m2") == "yes"
assert can_attend_course(set(), {}, "x") == "yes"

def valid_bid(bids: list[int], bid: int, step: int, limit: int | None = None) -> bool:
    """Check a bid: at least step above the highest so far (0 if none), a multiple of step,
    within limit.

    A limit of None means that there is none."""
    highest = max(bids, default=0)
    return bid >= highest + step and bid % step == 0 and (limit is None or bid <= limit)
# E: Max with a default gives the bid to beat, and the rules are joined with and.
# R: auction bid ok? must be >= highest+step, multiple of step, and not over my limit if given
assert valid_bid([10, 20], 30, 10) is True
assert valid_bid([10, 20], 25, 5, 24) is False
assert valid_bid([], 7, 5) is False

def label_temperatures(readings):
    """Return (ok, errors): a list of valid floats and a list of texts that are no number or
    below -273.15."""
    ok, errors = [], []
    for text in readings:
        try:
            value = float(text)
        except ValueError:
            errors.append(text)
            continue
        (ok if value >= -273.15 else errors).append(value if value >= -273.15 else text)
    return ok, errors
# M: A failed conversion goes to the errors at once, a too low value after a comparison.
assert label_temperatures(["20.5", "hot", "-300"]) == ([20.5], ["hot", "-300"])
assert label_temperatures(["-273.15"]) == ([-273.15], [])
assert label_temperatures([]) == ([], [])

def is_balanced_diet_week(days: list[list[str]]) -> bool:
    """Check that every day has "fruit", no two days in a row have "fries", and "fish" occurs
    in the week."""
    if not all("fruit" in day for day in days):
        return False
    if any("fries" in a and "fries" in b for a, b in zip(days, days[1:])):
        return False
    return any("fish" in day for day in days)
# E: All and any express the three rules one after the other.
# R: week of meal lists: fruit every day, never fries 2 days running, fish at least once
assert is_balanced_diet_week([["fruit", "fries"], ["fruit", "fish"]]) is True
assert is_balanced_diet_week([["fruit", "fries"], ["fruit", "fries", "fish"]]) is False
assert is_balanced_diet_week([]) is False

def traffic_fine(speed, limit, in_town):
    """Return the fine: 0 up to the limit, then 30 (up to 10 over), 60 (up to 20 over), 200;
    doubled in town."""
    over = speed - limit
    if over <= 0:
        return 0
    fine = 30 if over <= 10 else 60 if over <= 20 else 200
    return fine * 2 if in_town else fine
# E: The amount over the limit picks the fine, and the flag doubles it.
# R: speeding fine: <=10 over 30, <=20 over 60, more 200; twice as much in town; 0 if not too fast
assert traffic_fine(58, 50, True) == 60
assert traffic_fine(121, 100, False) == 200
assert traffic_fine(50, 50, True) == 0

def expired_or_used(ticket: dict, today: int) -> str:
    """Return "used" if the ticket's "rides" are 0, else "expired" if "until" is before today,
    else "valid"."""
    if ticket["rides"] == 0:
        return "used"
    return "expired" if ticket["until"] < today else "valid"
# E: The rules are tested in order of their importance.
# R: ticket dict rides/until: "used", "expired" or "valid" today
assert expired_or_used({"rides": 2, "until": 10}, 10) == "valid"
assert expired_or_used({"rides": 2, "until": 9}, 10) == "expired"
assert expired_or_used({"rides": 0, "until": 9}, 10) == "used"

def rule_scores(text: str, rules: list[tuple[str, int]]) -> int:
    """Add the points of each (word, points) rule whose word occurs in text, ignoring case, at
    least 0."""
    lowered = text.lower()
    return max(0, sum(points for word, points in rules if word.lower() in lowered))
# E: Matching rules are summed, and max keeps the result from going below zero.
# R: spam score: rules [("win", 3), ("hello", -1)]. add points for each word contained in the text, not below 0
assert rule_scores("WIN a prize", [("win", 3), ("prize", 2), ("free", 5)]) == 5
assert rule_scores("hello", [("hello", -4)]) == 0
assert rule_scores("", []) == 0

def first_matching_rule(price, rules, default):
    """Return the label of the first (limit, label) rule with price below limit, or default."""
    return next((label for limit, label in rules if price < limit), default)
# E: Next takes the first label whose limit is above the price.
# R: rules [(10, "cheap"), (50, "ok")] -> label of the first limit that the price is below, else default
assert first_matching_rule(20, [(10, "cheap"), (50, "ok")], "dear") == "ok"
assert first_matching_rule(50, [(50, "ok")], "dear") == "dear"
assert first_matching_rule(1, [], "?") == "?"

def allowed_pets(pets, flat_size, noise_sensitive):
    """Return the names of pets that need at most flat_size and are quiet if noise_sensitive
    is True.

    pets holds (name, needed size, is loud) tuples."""
    return [name for name, size, loud in pets
            if size <= flat_size and not (loud and noise_sensitive)]
# E: Both rules are joined, the second one only bites when the house is sensitive.
assert allowed_pets([("dog", 40, True), ("cat", 20, False), ("horse", 500, False)], 50, True) == [
    "cat"]
assert allowed_pets([("dog", 40, True)], 50, False) == ["dog"]
assert allowed_pets([], 10, True) == []

def seating_rule_breaks(table: list[str], apart: list[tuple[str, str]]) -> int:
    """Count the pairs of apart that sit next to each other at a round table; absent people do
    not count."""
    neighbours = {frozenset(pair) for pair in zip(table, table[1:] + table[:1])}
    return sum(frozenset(pair) in neighbours for pair in apart)
# M: Frozen sets make the order inside a pair unimportant.
# R: round table list, pairs that must not sit next to each other -> number of violations
assert seating_rule_breaks(["a", "b", "c", "d"], [("d", "a"), ("a", "c")]) == 1
assert seating_rule_breaks(["a", "b"], [("a", "b")]) == 1
assert seating_rule_breaks([], [("a", "b")]) == 0

def upload_problem(name, size, allowed, limit):
    """Return "no extension", "type not allowed", "too large" or "" for a file name and its size.

    allowed is a set of lower-case endings without the dot, and case does not matter."""
    if "." not in name:
        return "no extension"
    if name.rsplit(".", 1)[1].lower() not in allowed:
        return "type not allowed"
    return "too large" if size > limit else ""
# E: The ending after the last dot is compared in lower case, and the size last.
# R: check upload (filename, size, allowed set of extensions, max size) -> error text or ""
assert upload_problem("me.JPG", 90, {"jpg", "png"}, 100) == ""
assert upload_problem("me.exe", 9, {"jpg"}, 100) == "type not allowed"
assert upload_problem("readme", 9, {"txt"}, 100) == "no extension"
assert upload_problem("a.png", 101, {"png"}, 100) == "too large"

def confirm_transfer(balance, amount, daily_used, daily_limit=1000):
    """Return "ok", "amount must be positive", "not enough money" or "daily limit reached"."""
    checks = [(amount <= 0, "amount must be positive"),
              (amount > balance, "not enough money"),
              (daily_used + amount > daily_limit, "daily limit reached")]
    return next((message for failed, message in checks if failed), "ok")
# M: The checks are listed as pairs, and the first failed one gives its message.
assert confirm_transfer(500, 100, 0) == "ok"
assert confirm_transfer(50, 100, 0) == "not enough money"
assert confirm_transfer(5000, 600, 500) == "daily limit reached"
assert confirm_transfer(5, 0, 0) == "amount must be positive"

def survey_answers_ok(answers, questions, low=1, high=5):
    """Return the question numbers from 1 to questions without an answer between low and high."""
    return [q for q in range(1, questions + 1) if not low <= answers.get(q, low - 1) <= high]
# E: A missing answer is replaced by a value just below the allowed range.
# R: survey dict question no -> answer 1..5. which of questions 1..n are missing or out of range
assert survey_answers_ok({1: 5, 3: 9}, 3) == [2, 3]
assert survey_answers_ok({1: 0}, 1, 0, 1) == []
assert survey_answers_ok({}, 0) == []

def outfit_allowed(outfit, dress_code):
    """Check an outfit (set) against a dress code dict with keys "must", "never" and "one of"
    (sets).

    Missing keys make no demand; of "one of" at least one piece must be worn."""
    return (dress_code.get("must", set()) <= outfit
            and not dress_code.get("never", set()) & outfit
            and ("one of" not in dress_code or bool(dress_code["one of"] & outfit)))
# M: Subset, empty intersection and non-empty intersection express the three kinds of rules.
assert outfit_allowed({"shirt", "tie"}, {"must": {"shirt"}, "one of": {"tie", "scarf"}}) is True
assert outfit_allowed({"shirt", "cap"}, {"never": {"cap"}}) is False
assert outfit_allowed(set(), {}) is True

def worst_warning(warnings: list[str]) -> str:
    """Return the most serious of the warnings "info", "warn" and "fatal", "none" for an empty
    list."""
    levels = ["none", "info", "warn", "fatal"]
    return max(warnings, key=levels.index, default="none")
# E: The place in the list of levels is the key for max.
# R: most serious of info/warn/fatal in a list, "none" if empty
assert worst_warning(["info", "fatal", "warn"]) == "fatal"
assert worst_warning(["info"]) == "info"
assert worst_warning([]) == "none"

def is_valid_recipe(recipe: dict) -> bool:
    """Check a recipe: "title" is non-empty, "minutes" above 0, every amount in "items" above
    0, some items."""
    return (bool(recipe["title"]) and recipe["minutes"] > 0 and bool(recipe["items"])
            and all(amount > 0 for amount in recipe["items"].values()))
# E: Empty texts and dictionaries are false, the amounts are tested with all.
assert is_valid_recipe({"title": "Soup", "minutes": 20, "items": {"leek": 2}}) is True
assert is_valid_recipe({"title": "Soup", "minutes": 20, "items": {}}) is False
assert is_valid_recipe({"title": "Soup", "minutes": 20, "items": {"leek": 0}}) is False

def room_rules_report(rooms):
    """Map each room name with problems to its list of "too cold" (under 16), "too loud" (over 60).

    rooms maps names to (temperature, noise); rooms without problems are left out."""
    report = {}
    for name, (temperature, noise) in rooms.items():
        problems = ["too cold"] * (temperature < 16) + ["too loud"] * (noise > 60)
        if problems:
            report[name] = problems
    return report
# M: A list times a boolean is either empty or has its one message.
assert room_rules_report({"a": (15, 70), "b": (20, 30)}) == {"a": ["too cold", "too loud"]}
assert room_rules_report({"b": (16, 60)}) == {}
assert room_rules_report({}) == {}

def check_bracket_draw(names):
    """Return "ok", "not a power of two" or "name twice" for the list of players of a knock-
    out draw.

    The number must be 2, 4, 8 and so on; the number is tested first."""
    count = len(names)
    if count < 2 or count & (count - 1):
        return "not a power of two"
    return "ok" if len(set(names)) == count else "name twice"
# M: A power of two has no bit in common with the number one below it.
assert check_bracket_draw(["a", "b", "c", "d"]) == "ok"
assert check_bracket_draw(["a", "b", "c"]) == "not a power of two"
assert check_bracket_draw(["a", "a"]) == "name twice"
assert check_bracket_draw([]) == "not a power of two"

def normalize_yes_no(answers: list[str]) -> tuple[list[bool], int]:
    """Turn answers y, yes, ja, 1 into True and n, no, nein, 0 into False; return them and the
    rest's count.

    Case and outer blanks do not matter; unknown answers are skipped and counted."""
    known = dict.fromkeys(["y", "yes", "ja", "1"], True)
    known |= dict.fromkeys(["n", "no", "nein", "0"], False)
    tidy = [answer.strip().lower() for answer in answers]
    values = [known[answer] for answer in tidy if answer in known]
    return values, len(tidy) - len(values)
# M: A dictionary of all accepted words gives the boolean, and the difference counts the others.
# R: clean yes/no answers ("Y", " no ", "ja") to booleans and count the ones you can't understand
assert normalize_yes_no(["Y", " no ", "ja", "maybe"]) == ([True, False, True], 1)
assert normalize_yes_no(["?"]) == ([], 1)
assert normalize_yes_no([]) == ([], 0)

def may_post_comment(text, minutes_since_last, banned):
    """Decide on a comment: "wait" within 2 minutes, "empty" if blank, "blocked" with a banned
    word, else "ok".

    Banned words are compared as whole lower-case words."""
    words = text.lower().split()
    if minutes_since_last < 2:
        return "wait"
    if not words:
        return "empty"
    return "blocked" if any(word in banned for word in words) else "ok"
# E: The checks come in the given order, and a blank text has no words.
# R: comment rules: last one <2 min ago -> "wait", blank -> "empty", contains banned word -> "blocked", else "ok"
assert may_post_comment("Nice one", 5, {"spam"}) == "ok"
assert may_post_comment("SPAM here", 5, {"spam"}) == "blocked"
assert may_post_comment("  ", 2, set()) == "empty"
assert may_post_comment("hi", 1, set()) == "wait"

def age_limits_ok(group: list[int], film_rating: int, adult_along: bool) -> bool:
    """Check whether a group may see a film: all reach the rating, or an adult allows up to 3
    years less.

    Without anybody in the group it is allowed."""
    youngest = min(group, default=99)
    return youngest >= film_rating or (adult_along and youngest >= film_rating - 3)
# E: Only the youngest matters, and the adult lowers the limit by three.
assert age_limits_ok([12, 10], 12, True) is True
assert age_limits_ok([12, 10], 12, False) is False
assert age_limits_ok([], 18, False) is True

def mandatory_gaps(shifts, rest):
    """Return the indexes of shifts that begin less than rest hours after the end of the shift
    before.

    shifts holds sorted (start, end) pairs in hours."""
    return [i for i in range(1, len(shifts)) if shifts[i][0] - shifts[i - 1][1] < rest]
# E: The start of each shift is compared with the end of the one before.
assert mandatory_gaps([(0, 8), (16, 24), (40, 48)], 11) == [1]
assert mandatory_gaps([(0, 8), (19, 24)], 11) == []
assert mandatory_gaps([], 11) == []

def is_serial_number(text: str) -> bool:
    """Check for a serial such as "SN-2024-0007": "SN", a year from 2000 to 2099, four digits
    above 0000."""
    match = re.fullmatch(r"SN-20\d\d-(\d{4})", text)
    return match is not None and match[1] != "0000"
# E: The pattern tests the form, and the caught digits must not be all zero.
# R: serial like SN-2024-0007 valid? year 2000-2099, number not 0000
assert is_serial_number("SN-2024-0007") is True
assert is_serial_number("SN-1999-0007") is False
assert is_serial_number("SN-2024-0000") is False

def clean_scores(raw: list[str], top: int) -> list[int]:
    """Return the valid scores of raw as ints: digits only after stripping, and not above top."""
    stripped = (text.strip() for text in raw)
    return [int(text) for text in stripped if text.isdigit() and int(text) <= top]
# E: Texts are stripped, tested and converted in one comprehension.
# R: keep only valid scores: digits, not above top; as ints
assert clean_scores([" 7", "x", "99", "10 "], 10) == [7, 10]
assert clean_scores(["-1", ""], 10) == []
assert clean_scores([], 5) == []

def grade_requirements(marks: dict[str, int], main: list[str]) -> str:
    """Return "passed", "failed main" if a main subject is worse than 4, or "failed" if two
    others are.

    Marks run from 1 (best) to 6; a missing main subject counts as failed main."""
    if any(marks.get(subject, 6) > 4 for subject in main):
        return "failed main"
    bad = sum(mark > 4 for subject, mark in marks.items() if subject not in main)
    return "failed" if bad >= 2 else "passed"
# M: Main subjects are tested first, then the bad marks of the others are counted.
assert grade_requirements({"math": 3, "art": 5}, ["math"]) == "passed"
assert grade_requirements({"math": 5}, ["math"]) == "failed main"
assert grade_requirements({"math": 1, "art": 5, "pe": 6}, ["math"]) == "failed"

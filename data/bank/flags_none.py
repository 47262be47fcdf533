"""Verified problems: flags and missing values."""

def presses_end_with_code(pressed: list[int], code: list[int]) -> bool:
    """Check whether code occurs as the last presses, and no press is outside 0 to 9."""
    if any(not 0 <= key <= 9 for key in pressed):
        return False
    return len(pressed) >= len(code) and pressed[len(pressed) - len(code):] == code
# E: Wrong keys are excluded first, then the end of the presses is compared.
# R: were the last keys pressed equal to the code? also false if any key isn't 0-9. args pressed, code
assert presses_end_with_code([5, 1, 2, 3], [1, 2, 3]) is True
assert presses_end_with_code([1, 2, 3, 4], [1, 2, 3]) is False
assert presses_end_with_code([11, 1], [1]) is False
assert presses_end_with_code([], []) is True

def all_or_none(flags):
    """Return True if the flags are all True or all False, which includes an empty list."""
    return all(flags) or not any(flags)
# E: Either every flag is set or not a single one.
# R: True when the bools are all the same, [] also True
assert all_or_none([True, True]) is True
assert all_or_none([False, False]) is True
assert all_or_none([True, False]) is False
assert all_or_none([]) is True

def majority_flag(flags):
    """Return True or False for the more frequent flag and None when both are equally frequent."""
    difference = flags.count(True) - flags.count(False)
    if difference == 0:
        return None
    return difference > 0
# E: The difference of the two counts decides.
# R: majority of a list of bools, None in case of a draw
assert majority_flag([True, False, True]) is True
assert majority_flag([False]) is False
assert majority_flag([True, False]) is None
assert majority_flag([]) is None

def exactly_n_true(flags, n):
    """Check whether exactly n flags are True, stopping as soon as there are more."""
    seen = 0
    for flag in flags:
        if flag:
            seen += 1
            if seen > n:
                return False
    return seen == n
# E: The loop counts True values and leaves early at one too many.
# R: are there exactly n Trues? stop looking as soon as its too many
assert exactly_n_true([True, False, True], 2) is True
assert exactly_n_true([True, True], 1) is False
assert exactly_n_true([], 0) is True

def flags_to_letters(flags, letters):
    """Return the letters whose flag is True, and "-" for the others, like file permissions."""
    return "".join(letter if flag else "-" for flag, letter in zip(flags, letters))
# E: Each flag chooses between the letter and a dash.
assert flags_to_letters([True, False, True], "rwx") == "r-x"
assert flags_to_letters([False], "a") == "-"
assert flags_to_letters([], "") == ""

def first_known(*values, default="unknown"):
    """Return the first value that is neither None nor an empty text, else default."""
    for value in values:
        if value is not None and value != "":
            return value
    return default
# E: The values are tried in order; a 0 or False counts as known.
# R: coalesce: first argument that isn't None or "", otherwise default ("unknown")
assert first_known(None, "", "Bo") == "Bo"
assert first_known(None, 0) == 0
assert first_known("", default="-") == "-"

def percent_known(values):
    """Return the percentage of values that are not None, rounded to one decimal, 0.0 when empty."""
    if not values:
        return 0.0
    known = len(values) - values.count(None)
    return round(100 * known / len(values), 1)
# E: The count of None is subtracted from the length.
# R: how complete is my data? percent of entries that are not None, one decimal
assert percent_known([1, None, 3]) == 66.7
assert percent_known([None]) == 0.0
assert percent_known([]) == 0.0

def fill_with_mean(values):
    """Replace each None by the mean of the known values, rounded to 1 decimal.

    If nothing is known, return the values unchanged."""
    known = [value for value in values if value is not None]
    if not known:
        return values
    mean = round(sum(known) / len(known), 1)
    return [mean if value is None else value for value in values]
# M: The mean of the known values is computed first and then put in each gap.
# R: impute missing numbers (None) with the average of the rest
assert fill_with_mean([1, None, 4]) == [1, 2.5, 4]
assert fill_with_mean([None]) == [None]
assert fill_with_mean([]) == []

def fill_backwards(values):
    """Replace each None by the next known value to its right; trailing ones stay None."""
    filled = []
    nearest = None
    for value in reversed(values):
        if value is not None:
            nearest = value
        filled.append(nearest)
    return filled[::-1]
# M: The list is walked from the end, carrying the last known value along.
# R: back fill: None takes the next known value after it
assert fill_backwards([None, 3, None, 5, None]) == [3, 3, 5, 5, None]
assert fill_backwards([None]) == [None]
assert fill_backwards([]) == []

def longest_gap_of_none(values):
    """Return (start, length) of the longest run of None, the first on ties, (None, 0) without
    any."""
    best_start, best = None, 0
    run = 0
    for i, value in enumerate(values):
        run = run + 1 if value is None else 0
        if run > best:
            best_start, best = i - run + 1, run
    return best_start, best
# M: The start of a record run is computed back from the present index.
# R: biggest hole of None values: where does it start and how long
assert longest_gap_of_none([1, None, 2, None, None]) == (3, 2)
assert longest_gap_of_none([1]) == (None, 0)
assert longest_gap_of_none([None, 1, None]) == (0, 1)

def coming_text(replies):
    """Return "yes: n, no: n, open: n" for a list of replies that are True, False or None."""
    yes, no, unknown = (sum(reply is kind for reply in replies) for kind in (True, False, None))
    return f"yes: {yes}, no: {no}, open: {unknown}"
# E: The identity with each of the three kinds is counted.
assert coming_text([True, None, True]) == "yes: 2, no: 0, open: 1"
assert coming_text([False]) == "yes: 0, no: 1, open: 0"
assert coming_text([]) == "yes: 0, no: 0, open: 0"

def three_valued_and(values):
    """Return False if any value is False, else None if any is None, else True."""
    if False in values:
        return False
    return None if None in values else True
# E: A single False decides, then an unknown value.
# R: AND with unknowns: False wins, then None, otherwise True
assert three_valued_and([True, None, False]) is False
assert three_valued_and([True, None]) is None
assert three_valued_and([True]) is True
assert three_valued_and([]) is True

def active_minutes(log):
    """Return for how many minutes a device was on, from a sorted list of (minute, is_on) entries.

    A state lasts until the next entry; the last entry only ends the one before it."""
    total = 0
    for (start, is_on), (end, _) in zip(log, log[1:]):
        if is_on:
            total += end - start
    return total
# M: Neighbouring entries bound a period, which counts if the device was on at its start.
# R: log [(minute, True/False)], total minutes "on" between first and last entry
assert active_minutes([(0, True), (5, False), (9, True), (10, False)]) == 6
assert active_minutes([(3, True)]) == 0
assert active_minutes([]) == 0

def missing_fields_text(record, required):
    """Return "missing: a, b" for required keys absent from record or None there, else
    "complete"."""
    missing = [key for key in required if record.get(key) is None]
    return "missing: " + ", ".join(missing) if missing else "complete"
# E: The get method gives None for absent keys as well.
# R: check a form dict for required fields (absent or None = missing)
assert missing_fields_text({"a": 1, "b": None}, ["a", "b", "c"]) == "missing: b, c"
assert missing_fields_text({"a": 0}, ["a"]) == "complete"
assert missing_fields_text({}, []) == "complete"

def all_answered_correctly(answers, solutions):
    """Check that there are as many answers as solutions and that each one agrees, ignoring case."""
    if len(answers) != len(solutions):
        return False
    return all(a.lower() == s.lower() for a, s in zip(answers, solutions))
# E: The lengths are compared before zip, which would ignore a longer rest.
assert all_answered_correctly(["Yes", "b"], ["yes", "B"]) is True
assert all_answered_correctly(["a"], ["a", "b"]) is False
assert all_answered_correctly([], []) is True

def none_in_row(rows):
    """Return the sorted column indexes that contain None in at least one of the rows."""
    return sorted({c for row in rows for c, cell in enumerate(row) if cell is None})
# E: A set comprehension collects the columns of all empty cells.
# R: which columns have missing values? rows is list of lists
assert none_in_row([[1, None], [None, 2], [3, None]]) == [0, 1]
assert none_in_row([[1]]) == []
assert none_in_row([]) == []

def last_known_place(places):
    """Return the last place that is not None with the number of unknown entries after it.

    If no place is known, return (None, number of entries)."""
    for back, place in enumerate(reversed(places)):
        if place is not None:
            return place, back
    return None, len(places)
# E: Walking backwards, the index counts the unknown entries passed.
# R: gps log with None; last real position and how many Nones came after
assert last_known_place(["home", "park", None, None]) == ("park", 2)
assert last_known_place([None]) == (None, 1)
assert last_known_place([]) == (None, 0)

def drop_if_all_none(rows):
    """Return the rows without those that consist only of None; empty rows are dropped as well."""
    return [row for row in rows if any(cell is not None for cell in row)]
# E: A row stays if any cell is known.
assert drop_if_all_none([[None, 1], [None, None], []]) == [[None, 1]]
assert drop_if_all_none([[0]]) == [[0]]
assert drop_if_all_none([]) == []

def mark_first_and_last_true(flags):
    """Return a copy with every True between the first and the last True turned to False."""
    places = [i for i, flag in enumerate(flags) if flag]
    return [flag and i in (places[0], places[-1]) for i, flag in enumerate(flags)]
# M: Only the outer two places of True keep their flag.
# R: keep only the first and last True in a list of bools
assert mark_first_and_last_true([True, True, False, True]) == [True, False, False, True]
assert mark_first_and_last_true([False]) == [False]
assert mark_first_and_last_true([]) == []

def truthy_types(values):
    """Return the type names of the truthy values, such as "int", each once, sorted."""
    return sorted({type(value).__name__ for value in values if value})
# E: The names of the types go through a set.
assert truthy_types([1, "", "a", [], 2]) == ["int", "str"]
assert truthy_types([None, 0]) == []
assert truthy_types([[0], (1,)]) == ["list", "tuple"]

def alarm_zones(sensors, armed):
    """Return the sorted names of armed zones with any sensor True.

    sensors maps zones to lists of booleans, armed is a set of zones; unknown zones are ignored."""
    return sorted(zone for zone in armed if any(sensors.get(zone, [])))
# E: The get method with an empty list makes unknown zones silent.
# R: zones dict zone -> list of bools (sensor triggered), armed set. which armed zones have alarm
assert alarm_zones({"hall": [False, True], "attic": [True]}, {"hall", "yard"}) == ["hall"]
assert alarm_zones({"hall": [False]}, {"hall"}) == []
assert alarm_zones({}, set()) == []

def vote_with_veto(votes, veto):
    """Tell if a motion passes: more True than False votes and no False among the veto holders.

    votes maps names to True, False or None (abstained); veto is a list of names."""
    if any(votes.get(name) is False for name in veto):
        return False
    values = list(votes.values())
    return values.count(True) > values.count(False)
# M: A False of a veto holder ends the vote, otherwise the counts decide.
# R: votes dict name -> True/False/None, list of names with veto right. does it pass?
assert vote_with_veto({"al": True, "bo": None}, ["bo"]) is True
assert vote_with_veto({"al": True, "bo": True, "cy": False}, ["cy"]) is False
assert vote_with_veto({}, []) is False

def compare_optional(a, b):
    """Return -1, 0 or 1 for a below, equal to or above b, where None counts as below any number."""
    if a == b:
        return 0
    if a is None:
        return -1
    if b is None:
        return 1
    return -1 if a < b else 1
# E: Equality and the cases with None come before the comparison of numbers.
assert compare_optional(None, 3) == -1
assert compare_optional(5, None) == 1
assert compare_optional(None, None) == 0
assert compare_optional(2, 1) == 1

def pairwise_consistent(statements):
    """Check that no name is stated as True and as False in the (name, flag) statements."""
    known = {}
    for name, flag in statements:
        if known.setdefault(name, flag) != flag:
            return False
    return True
# M: The setdefault method stores the first flag and returns it for comparison later.
# R: list of (claim, bool). does anybody contradict an earlier statement? return True if consistent
assert pairwise_consistent([("rain", True), ("sun", False), ("rain", True)]) is True
assert pairwise_consistent([("rain", True), ("rain", False)]) is False
assert pairwise_consistent([]) is True

def enabled_features(defaults, overrides):
    """Return the sorted features that are on when overrides (True, False or None) beat defaults.

    An override of None means that the default holds; features only in overrides count as well."""
    merged = dict(defaults)
    merged.update({name: flag for name, flag in overrides.items() if flag is not None})
    return sorted(name for name, flag in merged.items() if flag)
# M: Overrides without None are merged into a copy of the defaults.
# R: feature flags: defaults dict, overrides dict (None = keep default). list enabled ones sorted
assert enabled_features({"a": True, "b": False}, {"a": None, "b": True}) == ["a", "b"]
assert enabled_features({"a": True}, {"a": False}) == []
assert enabled_features({}, {"x": True}) == ["x"]

def tri_state_cycle(state, clicks):
    """Return the state of a box after clicks that go None -> True -> False -> None."""
    states = [None, True, False]
    return states[(states.index(state) + clicks) % 3]
# E: The index in the list of states moves on with the remainder by three.
# R: checkbox with three states None, True, False in this order; state after n clicks
assert tri_state_cycle(None, 1) is True
assert tri_state_cycle(False, 1) is None
assert tri_state_cycle(True, 4) is False

def positions_of_none_text(values):
    """Return the 1-based positions of None as "1, 4 and 6"; "none missing" if there are none."""
    places = [str(n) for n, value in enumerate(values, 1) if value is None]
    if not places:
        return "none missing"
    if len(places) == 1:
        return places[0]
    return ", ".join(places[:-1]) + " and " + places[-1]
# M: All but the last place are joined by commas, the last one by "and".
# R: where are values missing (None)? as text "1, 4 and 6" counting from 1
assert positions_of_none_text([None, 2, None]) == "1 and 3"
assert positions_of_none_text([None, None, None]) == "1, 2 and 3"
assert positions_of_none_text([None]) == "1"
assert positions_of_none_text([5]) == "none missing"

def only_one_missing(values):
    """Return the index of the single None, or -1 if there is none or more than one."""
    return values.index(None) if values.count(None) == 1 else -1
# E: The count must be one before the index is looked up.
assert only_one_missing([4, None, 6]) == 1
assert only_one_missing([None, None]) == -1
assert only_one_missing([]) == -1

def complete_the_sum(parts, total):
    """Return a copy of parts whose only None is replaced so that the sum equals total.

    With no None or several of them return None."""
    if parts.count(None) != 1:
        return None
    missing = total - sum(part for part in parts if part is not None)
    return [missing if part is None else part for part in parts]
# M: The missing part is the total minus all known parts.
# R: [3, None, 5] and total 10 -> [3, 2, 5]. only works with exactly one None, otherwise return None
assert complete_the_sum([3, None, 5], 10) == [3, 2, 5]
assert complete_the_sum([1, 2], 3) is None
assert complete_the_sum([None], 4) == [4]

def pick_by_truth_table(a, b):
    """Return the names of the operations "and", "or", "xor" that are True for the booleans a and
    b."""
    table = {"and": a and b, "or": a or b, "xor": a != b}
    return [name for name, value in table.items() if value]
# E: A dictionary holds the results, and the true ones are listed.
assert pick_by_truth_table(True, False) == ["or", "xor"]
assert pick_by_truth_table(True, True) == ["and", "or"]
assert pick_by_truth_table(False, False) == []

def streak_before_miss(days, allowed):
    """Return how many days pass before more than allowed misses (False) have happened.

    If that never happens, the number of all days is returned."""
    misses = 0
    for passed, done in enumerate(days):
        if not done:
            misses += 1
        if misses > allowed:
            return passed
    return len(days)
# E: The index of the miss too many is the number of days before it.
# R: habit tracker, list of bools, n joker days. after how many days was the streak lost
assert streak_before_miss([True, False, True, False], 1) == 3
assert streak_before_miss([True, True], 0) == 2
assert streak_before_miss([False], 0) == 0

def known_neighbours_mean(values, index):
    """Return the mean of the values directly left and right of index that exist and are not None.

    If there is no such value, return None."""
    around = values[max(index - 1, 0):index] + values[index + 1:index + 2]
    known = [value for value in around if value is not None]
    return sum(known) / len(known) if known else None
# M: Two slices give up to two neighbours, and missing ones are filtered.
assert known_neighbours_mean([2, None, 6], 1) == 4.0
assert known_neighbours_mean([None, 5], 0) == 5.0
assert known_neighbours_mean([1, None], 1) == 1.0
assert known_neighbours_mean([9], 0) is None

def answer_sheet_rows(answers, options):
    """Return for each answer a row of booleans telling which option was chosen; None chooses
    none."""
    return [[option == answer for option in options] for answer in answers]
# E: Each option is compared with the answer.
# R: one-hot rows as bools for every answer over the options
assert answer_sheet_rows(["b", None], ["a", "b"]) == [[False, True], [False, False]]
assert answer_sheet_rows([], ["a"]) == []
assert answer_sheet_rows(["a"], []) == [[]]

def options_from_rows(rows, options):
    """Return for each row of booleans the option that is marked, None if not exactly one is."""
    chosen = []
    for row in rows:
        marked = [option for option, mark in zip(options, row) if mark]
        chosen.append(marked[0] if len(marked) == 1 else None)
    return chosen
# E: The marked options of a row are listed and must be a single one.
# R: scan multiple choice: rows of bools -> chosen option, None when zero or many crosses
assert options_from_rows([[False, True], [True, True]], ["a", "b"]) == ["b", None]
assert options_from_rows([[False]], ["a"]) == [None]
assert options_from_rows([], ["a"]) == []

def is_valid_light_sequence(lights):
    """Check that the lights follow red, green, yellow, red, ... from any start, None being
    skipped."""
    order = ["red", "green", "yellow"]
    seen = [light for light in lights if light is not None]
    return all(b == order[(order.index(a) + 1) % 3] for a, b in zip(seen, seen[1:]))
# M: Each known light must be the one after its predecessor in the circle of three.
# R: traffic light log, Nones are dropouts (ignore). order must be red green yellow red ... True/False
assert is_valid_light_sequence(["green", None, "yellow", "red"]) is True
assert is_valid_light_sequence(["red", "yellow"]) is False
assert is_valid_light_sequence([]) is True

def how_many_needed_for_all(flags_per_person):
    """Return how many flags must still be set so that everyone in {name: flags} has only True
    ones."""
    return sum(flags.count(False) for flags in flags_per_person.values())
# E: The False flags of every list are counted and added.
assert how_many_needed_for_all({"al": [True, False], "bo": [False, False]}) == 3
assert how_many_needed_for_all({"al": []}) == 0
assert how_many_needed_for_all({}) == 0

def safe_ratio_list(tops, bottoms):
    """Return tops divided by bottoms place by place; None where bottom is 0 or a value is None."""
    ratios = []
    for top, bottom in zip(tops, bottoms):
        if top is None or not bottom:
            ratios.append(None)
        else:
            ratios.append(top / bottom)
    return ratios
# E: A bottom of zero or None is false, so one test covers both.
# R: elementwise division of 2 lists, None if not possible (division by zero or None inside)
assert safe_ratio_list([6, 1, None], [3, 0, 2]) == [2.0, None, None]
assert safe_ratio_list([1], [None]) == [None]
assert safe_ratio_list([], []) == []

def first_disagreement(reports):
    """Return the first key for which the dict reports disagree on a value that is not None.

    The keys are checked in the order of the first report; without disagreement return None."""
    for key in reports[0] if reports else []:
        known = {report.get(key) for report in reports} - {None}
        if len(known) > 1:
            return key
    return None
# H: For every key the known values form a set, which must not have two members.
assert first_disagreement([{"a": 1, "b": 2}, {"a": None, "b": 3}]) == "b"
assert first_disagreement([{"a": 1}, {}]) is None
assert first_disagreement([]) is None

def lights_out_rows(grid):
    """Return a dict with the numbers (from 1) of rows all "on", all "off" and "mixed".

    Rows are non-empty lists of booleans."""
    result = {"on": [], "off": [], "mixed": []}
    for number, row in enumerate(grid, 1):
        kind = "on" if all(row) else "mixed" if any(row) else "off"
        result[kind].append(number)
    return result
# E: The all and any functions classify each row.
# R: for each row of bools: all on, all off or mixed? dict with row numbers
assert lights_out_rows([[True], [True, False], [False]]) == {"on": [1], "off": [3], "mixed": [2]}
assert lights_out_rows([]) == {"on": [], "off": [], "mixed": []}
assert lights_out_rows([[False, False]]) == {"on": [], "off": [1], "mixed": []}

def optional_total_text(prices):
    """Return "total 7" for known prices, with "+ 2 unknown" behind it if some are None."""
    known = sum(price for price in prices if price is not None)
    unknown = prices.count(None)
    return f"total {known}" + (f" + {unknown} unknown" if unknown else "")
# E: The second part of the text is added only if prices are missing.
# R: sum prices, mention number of unknown (None) ones: "total 7 + 2 unknown"
assert optional_total_text([3, None, 4, None]) == "total 7 + 2 unknown"
assert optional_total_text([3]) == "total 3"
assert optional_total_text([]) == "total 0"

def toggle_until_all_on(lamps):
    """Count the toggles needed to switch all lamps on when each toggle flips a lamp and all
    after it."""
    toggles = 0
    for lamp in lamps:
        if lamp == (toggles % 2 == 1):
            toggles += 1
    return toggles
# H: The present state is the given one flipped by the earlier toggles; an off lamp needs one more.
assert toggle_until_all_on([False, True, False]) == 3
assert toggle_until_all_on([True, True]) == 0
assert toggle_until_all_on([False, False]) == 1

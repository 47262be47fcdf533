"""Verified problems: tidy stats."""

import re
from collections import Counter

def sentence_length_extremes(text):
    """Return (fewest, most) words of the sentences in text, which end with a dot; (0, 0)
    without any."""
    counts = [len(sentence.split()) for sentence in text.split(".") if sentence.strip()]
    return (min(counts), max(counts)) if counts else (0, 0)
# E: The text is cut at dots, and the words of non-blank parts are counted.
# R: words in shortest and longest sentence as tuple. sentences end with "."
assert sentence_length_extremes("I am. You are not here.") == (2, 4)
assert sentence_length_extremes("One") == (1, 1)
assert sentence_length_extremes("") == (0, 0)

def type_token_ratio(text: str) -> float:
    """Return the number of different words divided by all words, ignoring case, rounded to 2;
    0.0 if empty."""
    words = text.lower().split()
    return round(len(set(words)) / len(words), 2) if words else 0.0
# E: The size of the set is divided by the length of the list.
# R: vocabulary richness = unique words / all words, case insensitive, 2 decimals
assert type_token_ratio("the cat The dog") == 0.75
assert type_token_ratio("a") == 1.0
assert type_token_ratio("") == 0.0

def letter_case_balance(text: str) -> str:
    """Describe text as "3 upper, 5 lower, 2 other", counting every character."""
    upper = sum(char.isupper() for char in text)
    lower = sum(char.islower() for char in text)
    return f"{upper} upper, {lower} lower, {len(text) - upper - lower} other"
# E: Two sums of booleans are made, and the rest is everything else.
# R: "3 upper, 5 lower, 2 other" for a string
assert letter_case_balance("Ab C1") == "2 upper, 1 lower, 2 other"
assert letter_case_balance("") == "0 upper, 0 lower, 0 other"
assert letter_case_balance("xyz") == "0 upper, 3 lower, 0 other"

def most_common_pair_of_words(text):
    """Return the most frequent pair of neighbouring words as "a b", in lower case, first on a
    tie, or ""."""
    words = text.lower().split()
    pairs = Counter(zip(words, words[1:])).most_common(1)
    return " ".join(pairs[0][0]) if pairs else ""
# E: Neighbouring words are counted as tuples, and the best one is joined.
# R: most frequent bigram of a text as a string "new york", first one on ties
assert most_common_pair_of_words("new york and New York") == "new york"
assert most_common_pair_of_words("one") == ""
assert most_common_pair_of_words("a b c") == "a b"

def minutes_to_read_text(text: str, words_per_minute: int = 200) -> str:
    """Return "1 min", "2 min" and so on, rounded up, for reading text; "0 min" for an empty
    text."""
    return f"{-(-len(text.split()) // words_per_minute)} min"
# E: The negated whole-number division rounds the minutes up.
# R: blog reading time "3 min", rounded up, default 200 wpm
assert minutes_to_read_text("one two three", 2) == "2 min"
assert minutes_to_read_text("word " * 200) == "1 min"
assert minutes_to_read_text("") == "0 min"

def lines_sorted_by_words(text):
    """Return the non-empty lines of text sorted by falling number of words; equal ones keep
    their order."""
    lines = [line for line in text.splitlines() if line.strip()]
    return sorted(lines, key=lambda line: -len(line.split()))
# E: Blank lines are removed, and the negated word count is the key.
assert lines_sorted_by_words("a\n\nb c d\ne f") == ["b c d", "e f", "a"]
assert lines_sorted_by_words("x\ny") == ["x", "y"]
assert lines_sorted_by_words("") == []

def punctuation_profile(text):
    """Return the marks . , ! ? ; : that occur in text with their counts, most frequent first.

    The result is a text such as ",3 .1"; ties are in the order above."""
    marks = [(mark, text.count(mark)) for mark in ".,!?;:" if mark in text]
    return " ".join(f"{mark}{n}" for mark, n in sorted(marks, key=lambda pair: -pair[1]))
# E: The stable sort keeps the given order for equal counts.
assert punctuation_profile("Well, yes, no, ok.") == ",3 .1"
assert punctuation_profile("Hi!?") == "!1 ?1"
assert punctuation_profile("hi") == ""

def longest_word_per_line(text: str) -> list[str]:
    """Return the longest word of every line, the first of equals; an empty line gives ""."""
    return [max(line.split(), key=len, default="") for line in text.split("\n")]
# E: Each line is split, and max with a default handles empty lines.
# R: for each line of a text the longest word, "" for an empty line
assert longest_word_per_line("the house\n\na bb cc") == ["house", "", "bb"]
assert longest_word_per_line("") == [""]
assert longest_word_per_line("x\ny z") == ["x", "y"]

def share_of_letter(text: str, letter: str) -> float:
    """Return how many percent of the letters in text are letter, ignoring case, rounded to 1;
    0.0 if none."""
    letters = [char for char in text.lower() if char.isalpha()]
    if not letters:
        return 0.0
    return round(100 * letters.count(letter.lower()) / len(letters), 1)
# E: Only letters are kept, and the count is divided by their number.
assert share_of_letter("Anna b!", "a") == 40.0
assert share_of_letter("xyz", "a") == 0.0
assert share_of_letter("123", "a") == 0.0

def words_ranked_by_rarity(text, common):
    """List the different words of text not in common, rarest first, ties alphabetically, all
    lower case."""
    counts = Counter(word for word in text.lower().split() if word not in common)
    return sorted(counts, key=lambda word: (counts[word], word))
# E: Common words are left out of the count, and the count is the first key.
assert words_ranked_by_rarity("the red fox the Red owl", {"the"}) == ["fox", "owl", "red"]
assert words_ranked_by_rarity("the", {"the"}) == []
assert words_ranked_by_rarity("", set()) == []

def first_use_of_words(text):
    """Map each word (lower case) to the position, from 1, of its first use in text."""
    first = {}
    for place, word in enumerate(text.lower().split(), 1):
        first.setdefault(word, place)
    return first
# E: Setdefault keeps only the first position of every word.
# R: dict word -> position of first occurrence (1-based), lowercase
assert first_use_of_words("Go and go on") == {"go": 1, "and": 2, "on": 4}
assert first_use_of_words("x") == {"x": 1}
assert first_use_of_words("") == {}

def distance_between_words(text: str, first: str, second: str) -> int | None:
    """Return the smallest distance in words between first and second in text, or None if one
    is missing.

    Neighbours have the distance 1; the words differ."""
    words = text.split()
    a = [i for i, word in enumerate(words) if word == first]
    b = [i for i, word in enumerate(words) if word == second]
    return min((abs(i - j) for i in a for j in b), default=None)
# M: All pairs of places are compared, and a missing word leaves no pair.
assert distance_between_words("a x b a", "a", "b") == 1
assert distance_between_words("a x y b", "a", "b") == 3
assert distance_between_words("a", "a", "b") is None

def clean_phone(raw: str) -> str | None:
    """Return the digits of a phone text with "+49" instead of a leading 0; None if it has letters.

    Everything but digits and a leading plus is dropped; a number with plus keeps its own code."""
    if any(char.isalpha() for char in raw):
        return None
    digits = "".join(char for char in raw if char.isdigit())
    if raw.strip().startswith("+"):
        return "+" + digits
    return "+49" + digits[1:] if digits.startswith("0") else digits
# M: Letters end it at once, and the first sign decides about the code.
# R: normalise phone: keep digits, leading 0 -> +49, if it starts with + leave code. letters -> None
assert clean_phone("0171 / 23-45") == "+491712345"
assert clean_phone("+41 79 1") == "+41791"
assert clean_phone("call me") is None

def fill_gaps_with_mean(values):
    """Replace each None by the mean of the known values; if nothing is known, return only zeros."""
    known = [value for value in values if value is not None]
    mean = sum(known) / len(known) if known else 0
    return [mean if value is None else value for value in values]
# E: The mean is computed once and takes the place of every gap.
# R: replace None by the mean of the others, 0 if all None
assert fill_gaps_with_mean([1, None, 3]) == [1, 2.0, 3]
assert fill_gaps_with_mean([None, None]) == [0, 0]
assert fill_gaps_with_mean([]) == []

def drop_far_values(values: list[float], factor: float = 2) -> list[float]:
    """Drop the values farther from the mean than factor times the mean distance from it."""
    if not values:
        return []
    mean = sum(values) / len(values)
    spread = sum(abs(value - mean) for value in values) / len(values)
    return [value for value in values if abs(value - mean) <= factor * spread]
# M: The mean distance is the measure against which every value is tested.
# R: remove outliers: further away from the mean than factor (2) * mean absolute deviation
assert drop_far_values([1, 2, 3, 2, 30]) == [1, 2, 3, 2]
assert drop_far_values([5, 5]) == [5, 5]
assert drop_far_values([]) == []

def clip_and_count(values, low, high):
    """Return the values clipped to low and high, and how many of them were changed."""
    clipped = [min(high, max(low, value)) for value in values]
    return clipped, sum(a != b for a, b in zip(values, clipped))
# E: Min and max clip each value, and a comparison of both lists counts the changes.
# R: clamp list between low and high and also tell how many got clamped
assert clip_and_count([1, 5, 12], 2, 10) == ([2, 5, 10], 2)
assert clip_and_count([3], 1, 5) == ([3], 0)
assert clip_and_count([], 0, 1) == ([], 0)

def unify_labels(labels: list[str], known: dict[str, str]) -> list[str]:
    """Replace labels by their known spelling, looked up in lower case without dots and outer
    blanks.

    Unknown labels are only stripped."""
    return [known.get(label.strip().lower().replace(".", ""), label.strip()) for label in labels]
# E: The tidied label is the key, and the stripped label is the default.
assert unify_labels([" U.S.A. ", "usa", "Peru "], {"usa": "United States"}) == [
    "United States", "United States", "Peru"]
assert unify_labels(["x"], {}) == ["x"]
assert unify_labels([], {}) == []

def parse_amounts_mixed(texts: list[str]) -> list[float]:
    """Convert texts such as "1.234,50" or "12.5" to floats; with a comma, dots only group
    digits."""
    amounts = []
    for text in texts:
        if "," in text:
            text = text.replace(".", "").replace(",", ".")
        amounts.append(float(text))
    return amounts
# E: The comma tells the German form, which is rewritten before the conversion.
# R: strings with german or english numbers, "1.234,50" -> 1234.5, "12.5" -> 12.5
assert parse_amounts_mixed(["1.234,50", "12.5", "7"]) == [1234.5, 12.5, 7.0]
assert parse_amounts_mixed(["0,5"]) == [0.5]
assert parse_amounts_mixed([]) == []

def split_name_parts(full: str) -> dict[str, str]:
    """Split "Lee, Ann Mary" or "Ann Mary Lee" into "first" (all given names) and "last".

    One word alone is the last name; blanks around the parts are removed."""
    if "," in full:
        last, first = full.split(",", 1)
    else:
        first, _, last = full.strip().rpartition(" ")
    return {"first": first.strip(), "last": last.strip()}
# M: A comma means that the last name comes first, otherwise it is the last word.
# R: "Lee, Ann Mary" and "Ann Mary Lee" both to {"first": "Ann Mary", "last": "Lee"}
assert split_name_parts("Lee, Ann Mary") == {"first": "Ann Mary", "last": "Lee"}
assert split_name_parts("Ann Mary Lee") == {"first": "Ann Mary", "last": "Lee"}
assert split_name_parts("Plato") == {"first": "", "last": "Plato"}

def dedupe_contacts(contacts: list[dict]) -> list[dict]:
    """Merge contacts with the same "email" (any case): the first one stays, missing fields
    are filled.

    A field counts as missing when it is absent or ""."""
    merged = {}
    for contact in contacts:
        kept = merged.setdefault(contact["email"].lower(), {})
        for field, value in contact.items():
            if not kept.get(field):
                kept[field] = value
    return list(merged.values())
# M: A dictionary by lower-case email collects one record, and only empty fields are filled.
# R: merge duplicate contacts by email ignoring case; keep first values but fill empty or missing fields from later ones
assert dedupe_contacts([{"email": "A@x", "tel": ""}, {"email": "a@x", "tel": "5"}]) == [
    {"email": "A@x", "tel": "5"}]
assert dedupe_contacts([{"email": "a"}, {"email": "b"}]) == [{"email": "a"}, {"email": "b"}]
assert dedupe_contacts([]) == []

def rows_with_problems(rows, required):
    """Return {row number: [missing columns]} for rows (dicts) that lack required columns or
    have "" there.

    Rows are numbered from 1; complete rows are left out."""
    problems = {}
    for number, row in enumerate(rows, 1):
        missing = [column for column in required if row.get(column, "") == ""]
        if missing:
            problems[number] = missing
    return problems
# E: Missing and empty cells are treated alike by the default of get.
assert rows_with_problems([{"a": "1", "b": ""}, {"a": "2", "b": "3"}, {}], ["a", "b"]) == {
    1: ["b"], 3: ["a", "b"]}
assert rows_with_problems([{"a": 0}], ["a"]) == {}
assert rows_with_problems([], ["a"]) == {}

def guess_column_type(cells: list[str]) -> str:
    """Return "int", "float" or "text" for a column of texts; empty cells are ignored, no
    cells give "text"."""
    filled = [cell for cell in cells if cell]
    if filled and all(re.fullmatch(r"-?\d+", cell) for cell in filled):
        return "int"
    if filled and all(re.fullmatch(r"-?\d+(\.\d+)?", cell) for cell in filled):
        return "float"
    return "text"
# M: The stricter pattern is tried before the wider one.
# R: guess the type of a csv column: int, float or text; ignore empty cells
assert guess_column_type(["1", "", "-5"]) == "int"
assert guess_column_type(["1", "2.5"]) == "float"
assert guess_column_type(["1", "x"]) == "text"
assert guess_column_type([]) == "text"

def convert_row_types(row: dict[str, str], types: dict[str, type]) -> dict:
    """Convert the texts of row by the functions in types; empty texts become None, others
    stay text."""
    return {key: None if text == "" else types.get(key, str)(text) for key, text in row.items()}
# E: Each key looks up its converting function with str as default.
# R: row {"age": "5", "name": "Al", "h": ""} with types {"age": int, "h": float} -> {"age": 5, "name": "Al", "h": None}
assert convert_row_types({"age": "5", "name": "Al", "h": ""}, {"age": int, "h": float}) == {
    "age": 5, "name": "Al", "h": None}
assert convert_row_types({"x": "1.5"}, {"x": float}) == {"x": 1.5}
assert convert_row_types({}, {"x": int}) == {}

def rename_and_drop(record: dict, names: dict[str, str | None]) -> dict:
    """Return record with keys renamed by names; keys mapped to None are dropped, others stay."""
    return {names.get(key, key): value for key, value in record.items()
            if names.get(key, key) is not None}
# E: The lookup falls back to the key itself, and None filters it out.
assert rename_and_drop({"a": 1, "b": 2, "c": 3}, {"a": "x", "b": None}) == {"x": 1, "c": 3}
assert rename_and_drop({"q": 0}, {}) == {"q": 0}
assert rename_and_drop({}, {"a": None}) == {}

def majority_case(words: list[str]) -> list[str]:
    """Turn all words to upper case if most letters in them are capitals, otherwise to lower
    case."""
    text = "".join(words)
    capitals = sum(char.isupper() for char in text)
    small = sum(char.islower() for char in text)
    return [word.upper() if capitals > small else word.lower() for word in words]
# E: Both kinds of letters are counted over all words, a tie means lower case.
# R: uppercase all words if there are more capital than small letters overall, otherwise lowercase all
assert majority_case(["ABc", "D"]) == ["ABC", "D"]
assert majority_case(["Ab", "cd"]) == ["ab", "cd"]
assert majority_case([]) == []

def squeeze_marks(text: str) -> str:
    """Shorten runs of "!" and "?" to one sign, and runs of more than three dots to three."""
    text = re.sub(r"([!?])\1+", r"\1", text)
    return re.sub(r"\.{4,}", "...", text)
# E: The first pattern repeats its own group, the second needs four dots or more.
assert squeeze_marks("What??!! Wait......") == "What?! Wait..."
assert squeeze_marks("ok..") == "ok.."
assert squeeze_marks("") == ""

def fix_swapped_columns(rows: list[tuple[str, str]]) -> list[tuple[str, int]]:
    """Return (name, number) for pairs in which name and number texts may be swapped.

    Exactly one of both is made of digits only."""
    return [(b, int(a)) if a.isdigit() else (a, int(b)) for a, b in rows]
# E: The part made of digits is the number, wherever it stands.
# R: some rows are ("12", "Ann") instead of ("Ann", "12"); return always (name, int)
assert fix_swapped_columns([("Ann", "12"), ("7", "Bo")]) == [("Ann", 12), ("Bo", 7)]
assert fix_swapped_columns([("x", "0")]) == [("x", 0)]
assert fix_swapped_columns([]) == []

def scale_to_hundred(values):
    """Scale values so that the smallest becomes 0 and the largest 100, rounded to whole numbers.

    If all are equal, all become 0."""
    low, high = min(values, default=0), max(values, default=0)
    if low == high:
        return [0] * len(values)
    return [round(100 * (value - low) / (high - low)) for value in values]
# E: Each value's distance from the lowest is divided by the whole width.
# R: min max normalize list to 0..100 ints; all same -> zeros
assert scale_to_hundred([5, 10, 15]) == [0, 50, 100]
assert scale_to_hundred([3, 3]) == [0, 0]
assert scale_to_hundred([]) == []

def steps_to_changes(values: list[float]) -> list[str]:
    """Return "up", "down" or "same" for each value compared with the one before; the first
    has none."""
    return ["up" if b > a else "down" if b < a else "same" for a, b in zip(values, values[1:])]
# E: Neighbours are zipped, and a chained conditional names the change.
# R: list -> "up"/"down"/"same" between neighbours
assert steps_to_changes([1, 3, 3, 2]) == ["up", "same", "down"]
assert steps_to_changes([5]) == []
assert steps_to_changes([]) == []

def smoothed_inner_values(values):
    """Replace every inner value by the mean of itself and its two neighbours; the ends stay."""
    inner = [(a + b + c) / 3 for a, b, c in zip(values, values[1:], values[2:])]
    return values[:1] + inner + values[1:][-1:]
# M: Three shifted copies are zipped, and slices keep the ends even for short lists.
assert smoothed_inner_values([3, 6, 9, 0]) == [3, 6.0, 5.0, 0]
assert smoothed_inner_values([1, 2]) == [1, 2]
assert smoothed_inner_values([4]) == [4]
assert smoothed_inner_values([]) == []

def describe_numbers(numbers: list[float]) -> dict[str, float]:
    """Return "min", "max", "mean" and "median" of at least one number; the median may be a
    mean of two."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    median = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    return {"min": ordered[0], "max": ordered[-1], "mean": sum(ordered) / len(ordered),
            "median": median}
# M: After sorting, the ends and the middle can be read directly.
assert describe_numbers([4, 1, 7]) == {"min": 1, "max": 7, "mean": 4.0, "median": 4}
assert describe_numbers([1, 2])["median"] == 1.5
assert describe_numbers([5]) == {"min": 5, "max": 5, "mean": 5.0, "median": 5}

def share_within(values, center, distance):
    """Return the share of values at most distance away from center as text like "67%"; none
    gives "0%"."""
    near = sum(abs(value - center) <= distance for value in values)
    return f"{near / max(1, len(values)):.0%}"
# E: Near values are counted, and max protects the division from zero.
assert share_within([9, 10, 15], 10, 1) == "67%"
assert share_within([1], 1, 0) == "100%"
assert share_within([], 5, 5) == "0%"

def text_to_id(title: str, taken: set[str]) -> str:
    """Make an id of title: lower-case letters and digits joined by "-", and "-2", "-3" ... if
    taken."""
    base = "-".join(re.findall(r"[a-z0-9]+", title.lower()))
    number, candidate = 1, base
    while candidate in taken:
        number += 1
        candidate = f"{base}-{number}"
    return candidate
# M: Runs of letters and digits are joined, and numbers are tried until the id is free.
# R: slug from title, unique against a set: "My Page!" -> "my-page", if taken "my-page-2"
assert text_to_id("My Page!", set()) == "my-page"
assert text_to_id("My Page", {"my-page", "my-page-2"}) == "my-page-3"
assert text_to_id("A1", {"b"}) == "a1"

def wanted_fields_csv(records, fields, gap="-"):
    """Return CSV lines: the field names, then each record's values joined by commas, gap
    where missing."""
    lines = [",".join(fields)]
    for record in records:
        lines.append(",".join(str(record.get(field, gap)) for field in fields))
    return lines
# E: The header comes first, and missing fields get the gap sign.
assert wanted_fields_csv([{"a": 1, "b": 2}, {"b": 3}], ["b", "a"]) == ["b,a", "2,1", "3,-"]
assert wanted_fields_csv([], ["x"]) == ["x"]
assert wanted_fields_csv([{}], ["x"], "") == ["x", ""]

def range_bucket_names(values: list[int], size: int) -> list[str]:
    """Return for each value its bucket as text, e.g. 17 with size 10 gives "10-19"; values
    are at least 0."""
    return [f"{value // size * size}-{value // size * size + size - 1}" for value in values]
# E: Whole-number division finds the start of the bucket.
# R: bucket labels: 17 -> "10-19" for size 10
assert range_bucket_names([17, 9], 10) == ["10-19", "0-9"]
assert range_bucket_names([5], 5) == ["5-9"]
assert range_bucket_names([], 10) == []

def words_near_limit(text: str, limit: int) -> tuple[str, int]:
    """Return the longest start of text in whole words within limit characters, and the words
    left over."""
    words = text.split()
    kept = []
    while len(kept) < len(words) and len(" ".join(kept + [words[len(kept)]])) <= limit:
        kept.append(words[len(kept)])
    return " ".join(kept), len(words) - len(kept)
# M: Words are added while the joined text still fits.
assert words_near_limit("one two three", 8) == ("one two", 1)
assert words_near_limit("longword", 3) == ("", 1)
assert words_near_limit("", 3) == ("", 0)

def sum_by_prefix(values: dict[str, int], mark: str = ".") -> dict[str, int]:
    """Add up the values of all keys with the same part before the first mark, e.g. "a.x" and
    "a.y"."""
    sums = {}
    for key, value in values.items():
        prefix = key.split(mark)[0]
        sums[prefix] = sums.get(prefix, 0) + value
    return sums
# E: The part before the mark is the key of the running sum.
assert sum_by_prefix({"a.x": 1, "a.y": 2, "b": 5}) == {"a": 3, "b": 5}
assert sum_by_prefix({"p/q": 4}, "/") == {"p": 4}
assert sum_by_prefix({}) == {}

def missing_share_by_column(rows: list[list]) -> list[float]:
    """Return per column of equally long rows the share of None values, rounded to 2."""
    return [round(column.count(None) / len(column), 2) for column in zip(*rows)]
# E: Zip makes columns, in which None values are counted.
# R: how much of each column is None? list of shares, 2 decimals
assert missing_share_by_column([[1, None], [None, None], [2, 3]]) == [0.33, 0.67]
assert missing_share_by_column([[0]]) == [0.0]
assert missing_share_by_column([]) == []

def compare_texts_words(first, second):
    """Return three sorted lists: words only in first, in both, only in second, ignoring case."""
    a, b = set(first.lower().split()), set(second.lower().split())
    return sorted(a - b), sorted(a & b), sorted(b - a)
# E: Differences and the intersection of two sets are sorted.
assert compare_texts_words("The red fox", "the blue fox") == (["red"], ["fox", "the"], ["blue"])
assert compare_texts_words("", "a") == ([], [], ["a"])
assert compare_texts_words("", "") == ([], [], [])

def spread_out_ties(scores: dict[str, int]) -> dict[str, float]:
    """Return the scores with ties lowered by 0.1 for each earlier name (in dict order) of
    equal score.

    Values are rounded to 1 decimal."""
    seen = Counter()
    result = {}
    for name, score in scores.items():
        result[name] = round(score - 0.1 * seen[score], 1)
        seen[score] += 1
    return result
# M: A counter remembers how often each score came before.
assert spread_out_ties({"a": 5, "b": 5, "c": 5, "d": 4}) == {"a": 5.0, "b": 4.9, "c": 4.8, "d": 4.0}
assert spread_out_ties({"x": 1}) == {"x": 1.0}
assert spread_out_ties({}) == {}

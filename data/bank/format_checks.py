"""Verified problems: format checks."""

import re
import string

def is_shelf_code(code: str) -> bool:
    """Check a shelf code: one capital letter, a dash and two digits, such as "B-07"."""
    return re.fullmatch(r"[A-Z]-[0-9]{2}", code) is not None
# E: The whole text must fit the pattern.
# R: valid if it looks like "B-07": capital, dash, 2 digits
assert is_shelf_code("B-07") is True
assert is_shelf_code("b-07") is False
assert is_shelf_code("B-7") is False
assert is_shelf_code("") is False

def valid_gift_code(code):
    """Check a gift code of 8 characters: letters and digits only, with at least 2 digits.

    The first character must be a letter."""
    if len(code) != 8 or not code.isalnum() or not code[0].isalpha():
        return False
    return sum(c.isdigit() for c in code) >= 2
# E: Length, kind and start are tested before the digits are counted.
# R: gift code check: 8 long, only letters/digits, starts with letter, min 2 digits
assert valid_gift_code("AB12CD3E") is True
assert valid_gift_code("ABCDEFG1") is False
assert valid_gift_code("1B12CD3E") is False

def problem_with_plate(plate: str) -> str:
    """Return what is wrong with a plate like "AB 123": "parts", "letters", "digits" or "" if right.

    There must be two parts; the first has 1 to 3 capitals, the second 1 to 4 digits."""
    parts = plate.split(" ")
    if len(parts) != 2:
        return "parts"
    letters, digits = parts
    if not (letters.isalpha() and letters.isupper() and len(letters) <= 3):
        return "letters"
    if not (digits.isdigit() and len(digits) <= 4):
        return "digits"
    return ""
# M: The tests run in order and the first failure is named.
# R: tell what is wrong with a plate "AB 123": parts / letters / digits, or "" if its fine
assert problem_with_plate("AB 123") == ""
assert problem_with_plate("AB123") == "parts"
assert problem_with_plate("ab 123") == "letters"
assert problem_with_plate("AB 12345") == "digits"

def is_quarter_hour(text):
    """Check that text is a time "hh:mm" from 00:00 to 23:45 whose minutes are 00, 15, 30 or 45."""
    hours, colon, minutes = text.partition(":")
    if not (len(hours) == 2 and hours.isdigit() and int(hours) < 24):
        return False
    return minutes in ("00", "15", "30", "45")
# M: A text without a colon fails because its minutes are empty.
# R: only times on the quarter hour, 24h format with two digits: "09:15" ok, "9:15" not
assert is_quarter_hour("09:15") is True
assert is_quarter_hour("9:15") is False
assert is_quarter_hour("24:00") is False
assert is_quarter_hour("08:20") is False

def password_weaknesses(password: str) -> list[str]:
    """List what a password lacks, in this order: "length" (at least 10), "digit", "capital",
    "sign".

    A sign is any character that is neither a letter nor a digit."""
    missing = []
    if len(password) < 10:
        missing.append("length")
    if not any(c.isdigit() for c in password):
        missing.append("digit")
    if not any(c.isupper() for c in password):
        missing.append("capital")
    if password.isalnum() or not password:
        missing.append("sign")
    return missing
# M: Each rule is tested on its own and adds its word.
# R: what's missing in a password: length(10) digit capital sign, return list of those words
assert password_weaknesses("Summer-2024x") == []
assert password_weaknesses("abc") == ["length", "digit", "capital", "sign"]
assert password_weaknesses("") == ["length", "digit", "capital", "sign"]

def is_valid_score_text(text):
    """Check a score like "3:1": two numbers without leading zeros around one colon."""
    return re.fullmatch(r"(0|[1-9]\d*):(0|[1-9]\d*)", text) is not None
# E: Each side is either a single zero or starts with a digit other than zero.
# R: is "3:1" a valid score? no leading zeros
assert is_valid_score_text("3:1") is True
assert is_valid_score_text("03:1") is False
assert is_valid_score_text("0:0") is True
assert is_valid_score_text("3-1") is False

def allowed_characters_only(text, allowed):
    """Return the first character of text that is not in allowed, or None if all are allowed."""
    return next((c for c in text if c not in allowed), None)
# E: The generator yields forbidden characters and next takes the first.
# R: first char thats not allowed, None if text is clean
assert allowed_characters_only("12:30", "0123456789") == ":"
assert allowed_characters_only("123", "0123456789") is None
assert allowed_characters_only("", "") is None

def is_even_split_code(code: str) -> bool:
    """Check that a digit code of even length has the same digit sum in both halves.

    Empty, odd-length and non-digit codes are wrong."""
    half, odd = divmod(len(code), 2)
    if odd or not code.isdigit():
        return False
    return sum(map(int, code[:half])) == sum(map(int, code[half:]))
# M: Divmod gives the half length and whether the length is odd.
assert is_even_split_code("4226") is False
assert is_even_split_code("4235") is False
assert is_even_split_code("4251") is True
assert is_even_split_code("") is False

def repeats_no_digit_thrice(code):
    """Check that no character stands three times in a row in code."""
    return all(not (a == b == c) for a, b, c in zip(code, code[1:], code[2:]))
# E: Three shifted copies of the text give all triples of neighbours.
# R: pin rule: same digit must not appear 3x in a row
assert repeats_no_digit_thrice("1122") is True
assert repeats_no_digit_thrice("1112") is False
assert repeats_no_digit_thrice("11") is True

def is_step_pin(pin):
    """Tell whether every digit of a pin is one more than the digit before, or every one is one
    less.

    Pins of fewer than two digits are no steps."""
    steps = {int(b) - int(a) for a, b in zip(pin, pin[1:])}
    return steps in ({1}, {-1})
# E: The set of differences must be exactly plus one or exactly minus one.
# R: detect pins such as 1234 or 9876
assert is_step_pin("1234") is True
assert is_step_pin("987") is True
assert is_step_pin("1235") is False
assert is_step_pin("5") is False

def normalized_code_or_none(text: str) -> str | None:
    """Return a code with spaces and dashes removed and letters raised if 6 letters or digits
    remain.

    Otherwise return None."""
    code = text.replace(" ", "").replace("-", "").upper()
    return code if len(code) == 6 and code.isalnum() else None
# E: The text is cleaned first and then tested once.
# R: clean up a code "ab1-2 cd" to "AB12CD", None when its not 6 letters/digits after cleaning
assert normalized_code_or_none("ab1-2 cd") == "AB12CD"
assert normalized_code_or_none("ab12") is None
assert normalized_code_or_none("ab!2cd") is None

def field_length_errors(form: dict[str, str], limits: dict[str, int]) -> list[str]:
    """List "name: too long by N" for each field of form that exceeds its limit, sorted by name.

    Fields without a limit are never too long."""
    errors = []
    for name, value in sorted(form.items()):
        over = len(value) - limits.get(name, len(value))
        if over > 0:
            errors.append(f"{name}: too long by {over}")
    return errors
# M: Without a limit the own length is used, which gives zero.
assert field_length_errors({"zip": "123456", "city": "Ulm"}, {"zip": 5}) == ["zip: too long by 1"]
assert field_length_errors({"a": "xxx", "b": "yy"}, {"a": 1, "b": 2}) == ["a: too long by 2"]
assert field_length_errors({}, {}) == []

def is_ordinal_text(text):
    """Check texts such as "1st", "2nd", "3rd", "11th": the ending must fit the number.

    Numbers ending in 11, 12 and 13 take "th"."""
    match = re.fullmatch(r"(\d+)(st|nd|rd|th)", text)
    if not match:
        return False
    number = int(match[1])
    ending = "th"
    if number % 100 not in (11, 12, 13):
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return match[2] == ending
# H: The right ending is worked out from the number and compared with the written one.
# R: check that 1st, 2nd, 11th etc. has the correct ending (11st is wrong)
assert is_ordinal_text("22nd") is True
assert is_ordinal_text("11st") is False
assert is_ordinal_text("th") is False

def all_lines_numbered(text: str) -> bool:
    """Check that the lines of text begin with "1. ", "2. ", "3. " and so on; no lines are fine."""
    return all(line.startswith(f"{n}. ") for n, line in enumerate(text.splitlines(), 1))
# E: Enumerate supplies the number that each line must start with.
# R: is the text a correctly numbered list?
assert all_lines_numbered("1. tea\n2. milk") is True
assert all_lines_numbered("1. tea\n3. milk") is False
assert all_lines_numbered("") is True

def is_colour_triplet_text(text):
    """Check a colour written as "r,g,b" with three whole numbers from 0 to 255, spaces allowed."""
    parts = [part.strip() for part in text.split(",")]
    return len(parts) == 3 and all(part.isdigit() and int(part) <= 255 for part in parts)
# E: Three trimmed parts must all be digits and not above the limit.
# R: validate "r,g,b" text, each 0-255
assert is_colour_triplet_text("12, 0,255") is True
assert is_colour_triplet_text("12,0,256") is False
assert is_colour_triplet_text("1,2") is False

def has_only_one_kind(text):
    """Return "letters", "digits" or "spaces" if all characters are of this kind, else "mixed".

    An empty text is "empty"."""
    if not text:
        return "empty"
    if text.isalpha():
        return "letters"
    if text.isdigit():
        return "digits"
    return "spaces" if text.isspace() else "mixed"
# E: The str methods test the whole text at once.
# R: is the string only letters, only digits, only spaces, or mixed? empty = "empty"
assert has_only_one_kind("abc") == "letters"
assert has_only_one_kind("a1") == "mixed"
assert has_only_one_kind("  ") == "spaces"
assert has_only_one_kind("") == "empty"

def is_valid_move_text(text: str) -> bool:
    """Check a board move such as "b2-b4": two different fields a-h and 1-8 joined by a dash."""
    match = re.fullmatch(r"([a-h][1-8])-([a-h][1-8])", text)
    return match is not None and match[1] != match[2]
# E: The pattern checks the form and the groups tell whether the fields differ.
# R: "b2-b4" valid chess like move string, from and to must differ
assert is_valid_move_text("b2-b4") is True
assert is_valid_move_text("b2-b2") is False
assert is_valid_move_text("b2-i4") is False

def count_valid_rows(rows, width):
    """Count the rows (comma-separated texts) that have exactly width cells, none of them blank."""
    good = 0
    for row in rows:
        cells = row.split(",")
        if len(cells) == width and all(cell.strip() for cell in cells):
            good += 1
    return good
# M: A row counts when the number of cells fits and no stripped cell is empty.
# R: how many csv rows have exactly n filled cells
assert count_valid_rows(["a,b", "a,", "a,b,c"], 2) == 1
assert count_valid_rows(["x"], 1) == 1
assert count_valid_rows([], 3) == 0

def is_nested_once(text):
    """Check that round brackets are properly paired and never nested inside each other."""
    depth = 0
    for c in text:
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        if depth not in (0, 1):
            return False
    return depth == 0
# M: The depth may only ever be zero or one.
# R: brackets ok and not nested? "(a)(b)" yes, "((a))" no
assert is_nested_once("(a) and (b)") is True
assert is_nested_once("((a))") is False
assert is_nested_once(")(") is False
assert is_nested_once("(") is False

def is_polite_request_text(text: str) -> bool:
    """Check that text contains the word "please" in any case and ends with "?" or "."."""
    words = re.findall(r"[a-z]+", text.lower())
    return "please" in words and text.endswith(("?", "."))
# E: The words are found by a pattern, and endswith takes both marks.
assert is_polite_request_text("Tea, please.") is True
assert is_polite_request_text("Pleased.") is False
assert is_polite_request_text("please!") is False

def date_parts_in_range(text):
    """Check a "dd.mm.yyyy" text by its parts: day 1-31, month 1-12, year of four digits.

    The length of the month is not checked."""
    match = re.fullmatch(r"(\d{2})\.(\d{2})\.\d{4}", text)
    return bool(match) and 1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12
# E: The groups for day and month are converted and compared with their ranges.
# R: rough check of dd.mm.yyyy, only ranges (day 1-31, month 1-12), both with two digits
assert date_parts_in_range("31.02.2020") is True
assert date_parts_in_range("32.01.2020") is False
assert date_parts_in_range("1.1.2020") is False

def first_invalid_line(lines, pattern):
    """Return the 1-based number of the first line that does not wholly fit pattern, or 0."""
    for number, line in enumerate(lines, 1):
        if not re.fullmatch(pattern, line):
            return number
    return 0
# E: Lines are tested in order and the first misfit ends the loop.
# R: which line number is the first not matching a regex (0 if all fine)
assert first_invalid_line(["12", "x"], r"\d+") == 2
assert first_invalid_line(["12"], r"\d+") == 0
assert first_invalid_line([], "a") == 0

def is_pangram_digits(code: str) -> bool:
    """Check that a text contains each of the digits 0 to 9 at least once."""
    return set(string.digits) <= set(code)
# E: The set of all digits must be a subset of the characters.
assert is_pangram_digits("9876543210") is True
assert is_pangram_digits("a0123456789z") is True
assert is_pangram_digits("123456789") is False

def is_alternating_case(word):
    """Check that capital and small letters take turns in word; a word of one letter passes."""
    return all(a.isupper() != b.isupper() for a, b in zip(word, word[1:]))
# E: Two neighbours must always differ in being a capital.
# R: does case alternate like "aBcD"?
assert is_alternating_case("aBcD") is True
assert is_alternating_case("aBCd") is False
assert is_alternating_case("Q") is True

def forbidden_words_used(text, forbidden):
    """Return the sorted list of forbidden words that occur as whole words in text, in any case."""
    words = set(re.findall(r"\w+", text.lower()))
    return sorted(words & {word.lower() for word in forbidden})
# E: Both sides are sets of lowered words and are intersected.
# R: which banned words are in a text? whole words, any case, sorted
assert forbidden_words_used("Buy now! BUY cheap.", ["buy", "free"]) == ["buy"]
assert forbidden_words_used("freedom", ["free"]) == []
assert forbidden_words_used("", ["x"]) == []

def is_matching_pair_list(text):
    """Check a text such as "a-A b-B": each part is a small letter, a dash and the same capital."""
    return all(
        len(part) == 3 and part[0].islower() and part[1] == "-" and part[2] == part[0].upper()
        for part in text.split()
    )
# M: Four conditions must hold for every part.
assert is_matching_pair_list("a-A b-B") is True
assert is_matching_pair_list("a-B") is False
assert is_matching_pair_list("A-A") is False

def spelling_is_consistent(text, first, second):
    """Tell whether a text uses only one of two spellings, first or second, as whole words, or
    neither."""
    words = text.lower().split()
    return not (first in words and second in words)
# E: Only a text that has both spellings is inconsistent.
# R: does text mix 2 spellings e.g. "colour" and "color"? return True if its consistent
assert spelling_is_consistent("my colour her colour", "colour", "color") is True
assert spelling_is_consistent("Colour or color", "colour", "color") is False
assert spelling_is_consistent("", "a", "b") is True

def check_age_input(text: str) -> int | str:
    """Return the age in text as a number, or "not a number", "too low" (below 0) or "too high"
    (over 120).

    Spaces around are allowed and so is a minus sign."""
    text = text.strip()
    if not text.removeprefix("-").isdigit():
        return "not a number"
    age = int(text)
    if age < 0:
        return "too low"
    return age if age <= 120 else "too high"
# M: The digits are tested without the sign, then the number is compared with both limits.
# R: parse user typed age or tell why it's wrong (strings "not a number", "too low", "too high")
assert check_age_input(" 42 ") == 42
assert check_age_input("-3") == "too low"
assert check_age_input("abc") == "not a number"
assert check_age_input("121") == "too high"

def is_unit_amount(text):
    """Check that text is a positive number followed by one of the units g, kg, ml or l.

    One space may stand between; decimals use a point."""
    return re.fullmatch(r"\d+(\.\d+)? ?(g|kg|ml|l)", text) is not None
# E: Optional parts of the pattern allow decimals and the space.
# R: valid amount like "1.5 kg" or "250ml"? units g kg ml l
assert is_unit_amount("1.5 kg") is True
assert is_unit_amount("250ml") is True
assert is_unit_amount("2 lb") is False
assert is_unit_amount(".5 l") is False

def is_grid_text(text, allowed):
    """Check that all lines of a map are equally long and use only the characters in allowed.

    An empty text is no map."""
    lines = text.splitlines()
    if not lines:
        return False
    width = len(lines[0])
    return all(len(line) == width and set(line) <= set(allowed) for line in lines)
# M: Each line is compared with the first one's width and its characters form a subset.
# R: ascii map check: all lines same width and only allowed chars, empty is not ok
assert is_grid_text("##\n#.", "#.") is True
assert is_grid_text("##\n#", "#.") is False
assert is_grid_text("", "#") is False

def ticket_is_genuine(ticket: str) -> bool:
    """Check a ticket "LLL-NNN": the number must be divisible by the count of different letters.

    L is a capital letter and N a digit; other forms are not genuine."""
    if not re.fullmatch(r"[A-Z]{3}-\d{3}", ticket):
        return False
    letters, number = ticket.split("-")
    return int(number) % len(set(letters)) == 0
# M: After the form, the set of letters gives the divisor.
assert ticket_is_genuine("ABA-100") is True
assert ticket_is_genuine("ABC-100") is False
assert ticket_is_genuine("AB-100") is False

def starts_and_ends_valid(text, starts, ends):
    """Tell whether text begins with one of starts and ends with one of ends, both lists of
    texts."""
    return text.startswith(tuple(starts)) and text.endswith(tuple(ends))
# E: Both methods accept a tuple of texts.
# R: does it start with any of list A and end with any of list B
assert starts_and_ends_valid("img_01.png", ["img_", "pic_"], [".png"]) is True
assert starts_and_ends_valid("img_01.txt", ["img_"], [".png"]) is False
assert starts_and_ends_valid("x", [], ["x"]) is False

def cleaned_yes_no(text):
    """Return True for yes, y, ok or sure, False for no, n or nope, None for anything else.

    Case, spaces around and final marks . and ! are ignored."""
    answer = text.strip().rstrip(".!").lower()
    if answer in ("yes", "y", "ok", "sure"):
        return True
    if answer in ("no", "n", "nope"):
        return False
    return None
# E: The text is cleaned first and looked for in two groups.
# R: user types yes/no in many ways (" Yes!", "nope.") -> True, False or None if unclear
assert cleaned_yes_no(" Yes! ") is True
assert cleaned_yes_no("nope.") is False
assert cleaned_yes_no("maybe") is None

def is_word_square_row(row, column):
    """Check that two equally long words could be row and column 1 of a word square: same first
    letter.

    Words of different length never fit."""
    return len(row) == len(column) and row[:1] == column[:1]
# E: Lengths and first slices are compared.
assert is_word_square_row("heart", "hello") is True
assert is_word_square_row("heart", "jello") is False
assert is_word_square_row("a", "ab") is False

def is_tidy_list_text(text: str) -> bool:
    """Check that items are separated by exactly a comma and one space and that no item is empty."""
    items = text.split(", ")
    return all(item and item == item.strip() and "," not in item for item in items)
# E: After the right split no item may contain a comma or outer spaces.
# R: are the items separated by exactly ", " and none is empty
assert is_tidy_list_text("tea, milk, rice") is True
assert is_tidy_list_text("tea,milk") is False
assert is_tidy_list_text("tea,  milk") is False
assert is_tidy_list_text("") is False

def is_possible_serial(serial, year):
    """Check a serial like "K2019-00412": a capital, the given or an earlier year from 2000, five
    digits.

    The digits must not all be zero."""
    match = re.fullmatch(r"[A-Z](\d{4})-(\d{5})", serial)
    return bool(match) and 2000 <= int(match[1]) <= year and int(match[2]) > 0
# E: Both groups of digits are compared as numbers once the form is right.
assert is_possible_serial("K2019-00412", 2024) is True
assert is_possible_serial("K2025-00412", 2024) is False
assert is_possible_serial("K2019-00000", 2024) is False

def mismatched_labels(labels, prefix):
    """Return the labels that do not consist of prefix and at least one digit and nothing else."""
    return [
        label for label in labels
        if not (label.startswith(prefix) and label[len(prefix):].isdigit())
    ]
# M: The rest behind the prefix must be digits; everything else is returned.
# R: find the labels that aren't prefix + digits, e.g. prefix "box"
assert mismatched_labels(["box1", "bx2", "box", "box3a"], "box") == ["bx2", "box", "box3a"]
assert mismatched_labels(["7"], "") == []
assert mismatched_labels([], "x") == []

def is_complete_sentence_text(text: str) -> bool:
    """Check for a capital first letter, a final ".", "!" or "?", and at least three words."""
    return text[:1].isupper() and text[-1:] in tuple(".!?") and len(text.split()) >= 3
# E: Three conditions are joined; slices keep empty texts safe.
# R: sentence check: starts with capital, ends in . ! or ?, min 3 words
assert is_complete_sentence_text("We eat soup.") is True
assert is_complete_sentence_text("Stop now!") is False
assert is_complete_sentence_text("") is False

def has_valid_file_ending(name, endings):
    """Check that a file name has something before its last dot and an ending that is in endings.

    The ending is compared in small letters and without the dot."""
    stem, dot, ending = name.rpartition(".")
    return bool(stem) and ending.lower() in endings
# E: The rpartition method splits at the last dot.
# R: file ok if its ending (any case, no dot) is in my set and there's a name before it
assert has_valid_file_ending("Trip.JPG", {"jpg", "png"}) is True
assert has_valid_file_ending(".png", {"png"}) is False
assert has_valid_file_ending("png", {"png"}) is False

def crossing_number_valid(text):
    """Check that a digit text has an odd number of digits and its middle digit is the largest.

    The largest digit may occur elsewhere too."""
    if len(text) % 2 == 0 or not text.isdigit():
        return False
    return text[len(text) // 2] == max(text)
# E: Digits compare like numbers as characters, so max works on the text.
assert crossing_number_valid("12921") is True
assert crossing_number_valid("91") is False
assert crossing_number_valid("951") is False

def is_rising_time_list(text: str) -> bool:
    """Check that times "hh:mm" separated by spaces become later and later, with no two equal."""
    times = text.split()
    return all(a < b for a, b in zip(times, times[1:]))
# E: Times with leading zeros can be compared as texts.
# R: are the times in "08:10 09:00 12:30" strictly increasing
assert is_rising_time_list("08:10 09:00 12:30") is True
assert is_rising_time_list("08:10 08:10") is False
assert is_rising_time_list("") is True

def letter_digit_ratio_ok(text, letters, digits):
    """Check that text has exactly the given number of letters and of digits; other signs are
    free."""
    found_letters = sum(c.isalpha() for c in text)
    found_digits = sum(c.isdigit() for c in text)
    return (found_letters, found_digits) == (letters, digits)
# E: Both counts are compared at once as a tuple.
assert letter_digit_ratio_ok("AB-123", 2, 3) is True
assert letter_digit_ratio_ok("AB-12", 2, 3) is False
assert letter_digit_ratio_ok("--", 0, 0) is True

def is_self_contained_dialogue(lines):
    """Check that the speaker before ":" changes from each line to the next; every line has a
    speaker.

    Speakers are compared in any case; an empty dialogue is fine."""
    speakers = []
    for line in lines:
        speaker, colon, _ = line.partition(":")
        if not colon:
            return False
        speakers.append(speaker.strip().lower())
    return all(a != b for a, b in zip(speakers, speakers[1:]))
# M: Speakers are collected first, then neighbours are compared.
assert is_self_contained_dialogue(["Al: hi", "Bo: hi", "al: bye"]) is True
assert is_self_contained_dialogue(["Al: hi", "AL: you?"]) is False
assert is_self_contained_dialogue(["hello"]) is False

def is_legal_tweet(text: str, limit: int, max_tags: int) -> bool:
    """Check that text is not blank, has at most limit characters and at most max_tags words with
    "#"."""
    tags = sum(word.startswith("#") for word in text.split())
    return bool(text.strip()) and len(text) <= limit and tags <= max_tags
# E: Three simple tests are joined with and.
# R: post check: not blank, max length, max number of #tags
assert is_legal_tweet("so nice #sun", 20, 1) is True
assert is_legal_tweet("#a #b", 20, 1) is False
assert is_legal_tweet("   ", 20, 1) is False

def bad_characters_report(text, allowed):
    """Return texts like "3:?" (1-based place and character) for each character not in allowed."""
    return [f"{place}:{c}" for place, c in enumerate(text, 1) if c not in allowed]
# E: Enumerate gives the place and the condition picks forbidden characters.
# R: list all illegal chars with position, e.g. ["3:?"]
assert bad_characters_report("ab?c!", "abc") == ["3:?", "5:!"]
assert bad_characters_report("abc", "abc") == []
assert bad_characters_report("", "") == []

def has_required_parts(address: str) -> bool:
    """Check an address "Street 5, 12345 Town": house number at the end, five digits, then a town.

    Exactly one comma with one space separates both halves."""
    return re.fullmatch(r"[^,\d]+ \d+[a-z]?, \d{5} [^,\d]+", address) is not None
# E: Classes without digits and commas stand for street and town.
assert has_required_parts("Elm Road 5b, 12345 Old Town") is True
assert has_required_parts("Elm Road, 12345 Town") is False
assert has_required_parts("Elm Road 5, 1234 Town") is False

def is_weighted_code(code):
    """Check a code of digits whose sum of digit times place (from 1) is divisible by 11."""
    return code.isdigit() and sum(n * int(d) for n, d in enumerate(code, 1)) % 11 == 0
# E: Enumerate supplies the weight of each digit.
# R: weighted checksum: 1*d1 + 2*d2 + ... must be multiple of 11
assert is_weighted_code("125") is False
assert is_weighted_code("35") is False
assert is_weighted_code("15") is True
assert is_weighted_code("x") is False

def is_bracketed_label(text):
    """Tell whether text is a label inside one matching pair of brackets: (), [] or {}.

    The inside must not be empty."""
    pairs = {"(": ")", "[": "]", "{": "}"}
    return len(text) > 2 and pairs.get(text[0]) == text[-1]
# E: The dictionary tells which closing bracket belongs to the first character.
# R: is text fully within one pair of matching brackets, with something inside
assert is_bracketed_label("[new]") is True
assert is_bracketed_label("(new]") is False
assert is_bracketed_label("()") is False

def valid_slots(slots: list[str]) -> list[str]:
    """Keep the slots "hh-hh" with two-digit hours from 00 to 24 whose end is later than their
    start."""
    kept = []
    for slot in slots:
        if re.fullmatch(r"\d{2}-\d{2}", slot):
            start, end = map(int, slot.split("-"))
            if start < end <= 24:
                kept.append(slot)
    return kept
# M: The pattern makes the conversion safe, and a chained comparison checks the hours.
# R: filter slots like "08-10": two digits each, end after start, up to 24
assert valid_slots(["08-10", "10-08", "8-10", "23-24"]) == ["08-10", "23-24"]
assert valid_slots(["20-25"]) == []
assert valid_slots([]) == []

def same_kind_of_code(first, second):
    """Check if two codes have the same form: letters, digits and other signs at the same places.

    Other signs must be equal; letters and digits may differ."""
    def form(code):
        return re.sub(r"[0-9]", "9", re.sub(r"[A-Za-z]", "a", code))
    return form(first) == form(second)
# M: Both codes are reduced to a form in which all letters and all digits look alike.
# R: are 2 ids of the same format, like "AB-12" and "xy-99"?
assert same_kind_of_code("AB-12", "xy-99") is True
assert same_kind_of_code("AB-12", "AB_12") is False
assert same_kind_of_code("A1", "1A") is False

def is_clean_title(title):
    """Check that a title has no double space, no space at either end and no final full stop."""
    return title == " ".join(title.split()) and not title.endswith(".")
# E: Splitting and joining gives the clean form that the title must equal.
# R: title has no double spaces, no outer spaces and no dot at the end
assert is_clean_title("The Red Door") is True
assert is_clean_title("The  Red Door") is False
assert is_clean_title("The Red Door.") is False

def licence_category(text: str) -> str:
    """Sort a code into "old" (4 digits), "new" (2 letters, 6 digits), "test" (starts with T0) or
    "bad".

    The test form is "T0" with any digits behind, at least one; letters are capitals."""
    if re.fullmatch(r"T0\d+", text):
        return "test"
    if re.fullmatch(r"\d{4}", text):
        return "old"
    return "new" if re.fullmatch(r"[A-Z]{2}\d{6}", text) else "bad"
# M: Each pattern stands for one category and the first that fits wins.
# R: sort licence codes: 4 digits "old", 2 letters + 6 digits "new", T0+digits "test", rest "bad"
assert licence_category("1234") == "old"
assert licence_category("AB123456") == "new"
assert licence_category("T07") == "test"
assert licence_category("A1") == "bad"

def is_knock_code(taps):
    """Check a knock code: groups of dots split by single spaces, each group has 1 to 5 dots."""
    return all(0 < len(group) <= 5 and set(group) == {"."} for group in taps.split(" "))
# E: Each group must consist only of dots, and its length is in range.
assert is_knock_code(".. .....") is True
assert is_knock_code("......") is False
assert is_knock_code(". -") is False
assert is_knock_code("") is False

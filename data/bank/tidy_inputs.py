"""Verified problems: tidy inputs."""

import re

def tidy_amount_input(text: str) -> float | None:
    """Read an amount typed like " 1 250,50 " or "3.5": spaces are ignored and a comma is a point.

    Return None if what remains is no number."""
    cleaned = text.replace(" ", "").replace(",", ".")
    try:
        return float(cleaned)
    except ValueError:
        return None
# M: After two replacements the conversion is tried, and a failure gives None.
# R: user types "1 250,50" or "3.5", make float, None if nonsense
assert tidy_amount_input(" 1 250,50 ") == 1250.5
assert tidy_amount_input("3.5") == 3.5
assert tidy_amount_input("1,2,3") is None

def first_choice_letter(answer, choices):
    """Return the first letter of answer, lowered, if it is one of choices, else None.

    Leading spaces are skipped and an empty answer gives None."""
    start = answer.strip().lower()[:1]
    return start if start and start in choices else None
# E: The first letter is cut with a slice so that empty answers do no harm.
# R: user answers "  Yes pls" with allowed "ynq" -> "y"; None if first letter isnt allowed
assert first_choice_letter("  Yes pls", "ynq") == "y"
assert first_choice_letter("maybe", "ynq") is None
assert first_choice_letter(" ", "ynq") is None

def tidy_tag_list(text: str) -> list[str]:
    """Turn "Sun, sea ,#SUN,," into tags: lower case, without "#" and spaces, no repeats, no empty
    ones.

    The order of first appearance is kept."""
    tags = (tag.strip().lstrip("#").lower() for tag in text.split(","))
    return list(dict.fromkeys(tag for tag in tags if tag))
# E: A chain of str methods cleans each part, and a dict removes repeats.
# R: clean up comma seperated tags: lowercase, no #, no dups, no blanks
assert tidy_tag_list("Sun, sea ,#SUN,,") == ["sun", "sea"]
assert tidy_tag_list(" , ") == []
assert tidy_tag_list("#a") == ["a"]

def letters_for_search(text):
    """Return text for a search: small letters and digits only, all other characters removed."""
    return "".join(c for c in text.lower() if c.isalnum())
# E: The lowered text is filtered by isalnum.
assert letters_for_search("St. Mary's-on-Sea 2") == "stmarysonsea2"
assert letters_for_search("...") == ""
assert letters_for_search("") == ""

def clamp_number_text(text, low, high):
    """Convert text to a whole number and move it into the range low to high; no number gives low.

    Only digits with an optional minus sign are a number."""
    text = text.strip()
    if not re.fullmatch(r"-?\d+", text):
        return low
    return max(low, min(high, int(text)))
# M: The pattern protects the conversion, and min and max keep the value in range.
assert clamp_number_text(" 15 ", 1, 10) == 10
assert clamp_number_text("-3", 1, 10) == 1
assert clamp_number_text("seven", 1, 10) == 1
assert clamp_number_text("4", 1, 10) == 4

def fix_swapped_at_sign(address):
    """Mend an e-mail address typed with " at " or "(at)" instead of "@" and with spaces; lower
    it."""
    mended = address.lower().replace("(at)", "@").replace(" at ", "@")
    return mended.replace(" ", "")
# E: Replacements come before the spaces are removed, since " at " needs them.
assert fix_swapped_at_sign("Ida (at) farm.org") == "ida@farm.org"
assert fix_swapped_at_sign("bo at farm.org") == "bo@farm.org"
assert fix_swapped_at_sign("a@b.c ") == "a@b.c"

def digits_with_plus(phone: str) -> str:
    """Reduce a phone number to its digits, keeping a leading plus sign; "00" at the start becomes
    "+"."""
    digits = "".join(c for c in phone if c.isdigit())
    if phone.strip().startswith("+"):
        return "+" + digits
    return "+" + digits[2:] if digits.startswith("00") else digits
# M: The sign is tested on the typed text and the double zero on the digits.
# R: normalise phone numbers: "+49 (30) 12-3" -> "+4930123" and "0049.." also to "+49.."
assert digits_with_plus("+49 (30) 12-3") == "+4930123"
assert digits_with_plus("0049 30 1") == "+49301"
assert digits_with_plus("030/12") == "03012"

def parts_of_free_date(text):
    """Read a date typed with any of ". - / space" between day, month and year as three integers.

    A two-digit year is counted from 2000. "3.4.21" gives (3, 4, 2021)."""
    day, month, year = map(int, re.split(r"[.\-/ ]+", text.strip()))
    return day, month, year + 2000 if year < 100 else year
# E: One pattern splits at all separators, and the conditional completes the year.
assert parts_of_free_date("3.4.21") == (3, 4, 2021)
assert parts_of_free_date("03/04/1999") == (3, 4, 1999)
assert parts_of_free_date(" 1 - 2 - 2003 ") == (1, 2, 2003)

def menu_choice_index(answer, options):
    """Return the index of the option meant by answer: its number from 1 or its name in any case.

    Return -1 if answer fits nothing."""
    answer = answer.strip().lower()
    for index, option in enumerate(options):
        if answer in (str(index + 1), option.lower()):
            return index
    return -1
# M: Each option is compared by both its number and its name.
# R: user types "2" or "tea" to choose from options list, give 0-based index or -1
assert menu_choice_index("2", ["Tea", "Milk"]) == 1
assert menu_choice_index(" TEA ", ["Tea", "Milk"]) == 0
assert menu_choice_index("3", ["Tea", "Milk"]) == -1

def without_control_signs(text: str) -> str:
    """Replace line ends and tabs by spaces, drop other non-printable characters and trim the
    ends."""
    text = re.sub(r"[\n\t\r]", " ", text)
    return "".join(c for c in text if c.isprintable()).strip()
# E: Known white space becomes a space first, since isprintable would drop it.
assert without_control_signs("a\tb\x00c\n") == "a bc"
assert without_control_signs("\x07") == ""
assert without_control_signs("ok") == "ok"

def fill_missing_fields(typed, defaults):
    """Return a dict with all keys of defaults: the typed value, stripped, or the default if it is
    blank.

    Keys that are not in defaults are dropped."""
    return {key: typed.get(key, "").strip() or value for key, value in defaults.items()}
# E: A blank value is false after stripping, so or gives the default.
# R: form values + defaults dict: use stripped typed value or the default when blank/missing, ignore unknown keys
assert fill_missing_fields({"city": " "}, {"city": "Ulm"}) == {"city": "Ulm"}
assert fill_missing_fields({"a": " x ", "b": "y"}, {"a": "0"}) == {"a": "x"}
assert fill_missing_fields({}, {}) == {}

def corrected_word(word, known):
    """Return word if it is known, else the first known word with the same sorted letters, else
    None."""
    if word in known:
        return word
    letters = sorted(word)
    return next((other for other in known if sorted(other) == letters), None)
# M: The sorted letters find a word in which letters were typed in the wrong order.
# R: fix typos where letters are swapped, e.g. "bread" for "braed", known words is a list
assert corrected_word("braed", ["butter", "bread"]) == "bread"
assert corrected_word("bread", ["beard", "bread"]) == "bread"
assert corrected_word("xyz", ["bread"]) is None

def split_address_line(line: str) -> dict[str, str]:
    """Split "Elm Road 5b" into a dict of "street" and "number"; without a number it is "".

    The number is the last word if it begins with a digit."""
    words = line.split()
    if words and words[-1][0].isdigit():
        return {"street": " ".join(words[:-1]), "number": words[-1]}
    return {"street": " ".join(words), "number": ""}
# M: Only the last word is tested, and slices separate it from the street.
assert split_address_line("Elm  Road 5b") == {"street": "Elm Road", "number": "5b"}
assert split_address_line("Market Place") == {"street": "Market Place", "number": ""}
assert split_address_line("") == {"street": "", "number": ""}

def spoken_numbers_to_digits(text):
    """Replace the words zero to five, in any case, by digits; all other words stay."""
    names = ["zero", "one", "two", "three", "four", "five"]
    words = [str(names.index(w.lower())) if w.lower() in names else w for w in text.split()]
    return " ".join(words)
# E: The index in the list of names is the digit.
assert spoken_numbers_to_digits("Two eggs and five figs") == "2 eggs and 5 figs"
assert spoken_numbers_to_digits("someone") == "someone"
assert spoken_numbers_to_digits("") == ""

def closest_unit(text, units):
    """Return the first unit whose name begins with text in any case, or "?" if none or text is
    empty."""
    text = text.strip().lower()
    for unit in units:
        if text and unit.lower().startswith(text):
            return unit
    return "?"
# E: An empty text would fit every unit, so it is excluded by the condition.
assert closest_unit("Ki", ["metre", "kilometre"]) == "kilometre"
assert closest_unit("", ["metre"]) == "?"
assert closest_unit("x", ["metre"]) == "?"

def tidy_title_input(text, limit):
    """Tidy a typed title: single spaces, no mark . , ; : at the end, first letter capital, limit
    characters.

    Cutting comes last and may leave part of a word."""
    text = " ".join(text.split()).rstrip(".,;:")
    return (text[:1].upper() + text[1:])[:limit]
# E: The steps follow each other: spaces, marks, capital and length.
assert tidy_title_input("  my  trip... ", 20) == "My trip"
assert tidy_title_input("abcdef", 3) == "Abc"
assert tidy_title_input("", 5) == ""

def is_cancel_word(text):
    """Tell whether the typed text means to stop: q, quit, exit or stop in any case, with spaces
    around."""
    return text.strip().lower() in {"q", "quit", "exit", "stop"}
# E: The cleaned text is looked up in a set of words.
# R: did the user want to quit? (q, quit, exit, stop)
assert is_cancel_word(" Quit ") is True
assert is_cancel_word("quite") is False
assert is_cancel_word("") is False

def password_masked(password: str, shown: int) -> str:
    """Mask a password with "*" except for its last shown characters; with shown 0 all are masked.

    A password not longer than shown is masked completely."""
    if shown == 0 or len(password) <= shown:
        return "*" * len(password)
    return "*" * (len(password) - shown) + password[-shown:]
# E: The case of zero is separate since a slice from -0 would be the whole text.
assert password_masked("secret", 2) == "****et"
assert password_masked("abc", 0) == "***"
assert password_masked("ab", 2) == "**"

def answers_to_letters(lines):
    """Reduce answers like "1) b", "2. C" or "d" to their letter a-d, lowered, or "-" if none is
    found.

    The letter is the last character of the trimmed line."""
    letters = []
    for line in lines:
        last = line.strip()[-1:].lower()
        letters.append(last if last in tuple("abcd") else "-")
    return letters
# M: The last character is tested in a tuple, so that the empty text does not pass.
assert answers_to_letters(["1) b", "2. C ", "d", ""]) == ["b", "c", "d", "-"]
assert answers_to_letters(["e"]) == ["-"]
assert answers_to_letters([]) == []

def fix_decimal_point(text):
    """Put a point before the last two digits of a digit text unless it already has a point.

    Texts of fewer than three digits get zeros in front."""
    if "." in text:
        return text
    text = text.zfill(3)
    return text[:-2] + "." + text[-2:]
# E: The text with zeros is cut two digits before its end.
# R: cash register input: "1299" means 12.99, "12.9" stays as it is
assert fix_decimal_point("1299") == "12.99"
assert fix_decimal_point("12.9") == "12.9"
assert fix_decimal_point("7") == "0.07"

def last_nonblank(values):
    """Return the last text of a list that is not blank, stripped, or "" if there is none."""
    for value in reversed(values):
        if value.strip():
            return value.strip()
    return ""
# E: The list is searched from its end.
assert last_nonblank(["a", " b ", " "]) == "b"
assert last_nonblank(["", " "]) == ""
assert last_nonblank([]) == ""

def key_pad_number(text):
    """Turn letters of a vanity number into keypad digits and keep everything else.

    Keys: abc 2, def 3, ghi 4, jkl 5, mno 6, pqrs 7, tuv 8, wxyz 9, in any case."""
    source = "abcdefghijklmnopqrstuvwxyz"
    digits = "22233344455566677778889999"
    return text.lower().translate(str.maketrans(source, digits))
# E: One table of 26 letters and their digits does the translation.
# R: "1-800-TEA" to digits on phone keypad
assert key_pad_number("0800-TEA") == "0800-832"
assert key_pad_number("zoo!") == "966!"
assert key_pad_number("") == ""

def unwrap_value(text):
    """Remove one pair of matching outer signs: quotes '' or "", brackets () or []; spaces are
    trimmed."""
    text = text.strip()
    pairs = {'"': '"', "'": "'", "(": ")", "[": "]"}
    if len(text) >= 2 and pairs.get(text[0]) == text[-1]:
        return text[1:-1]
    return text
# M: The dictionary knows the closing sign that belongs to the first character.
assert unwrap_value(' "tea" ') == "tea"
assert unwrap_value("(a]") == "(a]"
assert unwrap_value("[[x]]") == "[x]"
assert unwrap_value("'") == "'"

def votes_from_show_of_hands(text: str) -> dict[str, int]:
    """Count tally marks in a text such as "tea: ||| milk: |" by name."""
    votes = {}
    name = ""
    for word in text.split():
        if word.endswith(":"):
            name = word[:-1]
            votes[name] = 0
        else:
            votes[name] += word.count("|")
    return votes
# M: A word with a colon starts a new name, and other words are counted for it.
assert votes_from_show_of_hands("tea: ||| milk: |") == {"tea": 3, "milk": 1}
assert votes_from_show_of_hands("ice: juice: || ||") == {"ice": 0, "juice": 4}
assert votes_from_show_of_hands("") == {}

def suggestion_for(word, commands):
    """Return "Did you mean X?" with the command that shares the longest start with word.

    At least one letter must agree, otherwise "Unknown: WORD" is returned; first command wins
    ties."""
    best, best_size = None, 0
    for command in commands:
        size = 0
        while command[:size + 1] == word[:size + 1] and size < min(len(command), len(word)):
            size += 1
        if size > best_size:
            best, best_size = command, size
    return f"Did you mean {best}?" if best else f"Unknown: {word}"
# H: For each command the common start is measured, and the longest one is suggested.
assert suggestion_for("stat", ["stop", "start", "save"]) == "Did you mean start?"
assert suggestion_for("x", ["stop"]) == "Unknown: x"
assert suggestion_for("sx", ["stop", "save"]) == "Did you mean stop?"

def swapped_columns_line(line, first, second):
    """Exchange the cells with the 0-based numbers first and second in a comma-separated line."""
    cells = line.split(",")
    cells[first], cells[second] = cells[second], cells[first]
    return ",".join(cells)
# E: A tuple assignment swaps two cells between splitting and joining.
assert swapped_columns_line("a,b,c", 0, 2) == "c,b,a"
assert swapped_columns_line("x,y", 1, 1) == "x,y"
assert swapped_columns_line("1,,3", 1, 2) == "1,3,"

def complete_year(text: str, pivot: int) -> int:
    """Turn a two-digit year text into a full year: below pivot in the 2000s, otherwise in the
    1900s.

    A text of four digits is taken as it is."""
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < pivot else 1900)
# E: Length and pivot decide what is added.
# R: "87" with pivot 30 -> 1987, "12" -> 2012, "2004" stays
assert complete_year("87", 30) == 1987
assert complete_year("12", 30) == 2012
assert complete_year("2004", 30) == 2004

def trim_each_and_limit(values, most):
    """Strip all values, drop the blank ones and return at most the first most of them."""
    cleaned = [value.strip() for value in values]
    return [value for value in cleaned if value][:most]
# E: A filter follows the stripping, and a slice limits the number.
assert trim_each_and_limit([" a", "", "b ", "c"], 2) == ["a", "b"]
assert trim_each_and_limit([" "], 5) == []
assert trim_each_and_limit([], 1) == []

def confirm_code_matches(typed, expected):
    """Compare a typed code with the expected one, ignoring case, spaces and dashes and reading O
    as 0."""
    def plain(code):
        return code.upper().replace(" ", "").replace("-", "").replace("O", "0")
    return plain(typed) == plain(expected)
# M: The inner function brings both codes into one plain form.
# R: compare codes loosely: no case, no spaces or dashes, letter O equals zero
assert confirm_code_matches("ab-o1", "AB01") is True
assert confirm_code_matches("ab 02", "AB01") is False
assert confirm_code_matches("", "-") is True

def guess_delimiter(line: str) -> str:
    """Return which of ";", ",", tab and "|" occurs most in line, the earlier named one on a tie.

    If none occurs, return a space."""
    best = max(";,\t|", key=line.count)
    return best if best in line else " "
# E: The count of each candidate in the line is the key for max.
# R: sniff csv delimiter out of ; , tab | (space if none is there)
assert guess_delimiter("a;b;c,d") == ";"
assert guess_delimiter("a b") == " "
assert guess_delimiter("1|2") == "|"

def typed_percent(text):
    """Read "25%", "25 %" or "0.25" as a share: with a percent sign divide by 100, rounded to 4
    places."""
    text = text.strip()
    if text.endswith("%"):
        return round(float(text[:-1]) / 100, 4)
    return float(text)
# E: The sign at the end decides whether the number is divided.
assert typed_percent("25 %") == 0.25
assert typed_percent("0.25") == 0.25
assert typed_percent("7%") == 0.07

def only_new_entries(text, existing):
    """Return the comma-separated entries of text that are not in existing, ignoring case, without
    repeats."""
    known = {entry.lower() for entry in existing}
    fresh = []
    for entry in text.split(","):
        entry = entry.strip()
        if entry and entry.lower() not in known:
            fresh.append(entry)
            known.add(entry.lower())
    return fresh
# M: Each accepted entry is added to the known ones so that it comes only once.
assert only_new_entries("Tea, milk, TEA, ice", ["Milk"]) == ["Tea", "ice"]
assert only_new_entries("", ["x"]) == []
assert only_new_entries("a,a", []) == ["a"]

def normalized_bool_map(settings: dict[str, str]) -> dict[str, bool]:
    """Convert setting texts to booleans: "on", "yes", "true" and "1" in any case are True, others
    False."""
    positive = ("on", "yes", "true", "1")
    return {name: text.strip().lower() in positive for name, text in settings.items()}
# E: A dictionary comprehension tests each cleaned text for membership.
# R: dict of strings -> dict of bools, on/yes/true/1 count as True
assert normalized_bool_map({"a": "ON ", "b": "off"}) == {"a": True, "b": False}
assert normalized_bool_map({"x": ""}) == {"x": False}
assert normalized_bool_map({}) == {}

def squeeze_to_slug(title, limit):
    """Make a slug: small letters and digits kept, other runs become one "-", none at the ends,
    max limit.

    After cutting to limit characters a dash at the end is removed."""
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
    return slug[:limit].rstrip("-")
# E: One substitution does the main work, and the ends are stripped twice.
assert squeeze_to_slug("My Trip: Day 2!", 20) == "my-trip-day-2"
assert squeeze_to_slug("My Trip", 3) == "my"
assert squeeze_to_slug("!!!", 5) == ""

def time_from_digits(text: str) -> str | None:
    """Turn typed digits into "hh:mm": "9" is "09:00", "14" is "14:00", "930" is "09:30", "1745"
    is "17:45".

    Return None for anything that is no valid time."""
    if not text.isdigit() or len(text) > 4:
        return None
    hour, minute = (text, "0") if len(text) <= 2 else (text[:-2], text[-2:])
    if int(hour) > 23 or int(minute) > 59:
        return None
    return f"{int(hour):02d}:{int(minute):02d}"
# H: The number of digits tells whether there are minutes, which are always the last two.
# R: quick time entry: "9" "14" "930" "1745" -> "09:00" "14:00" "09:30" "17:45", None if invalid
assert time_from_digits("930") == "09:30"
assert time_from_digits("14") == "14:00"
assert time_from_digits("2560") is None
assert time_from_digits("x") is None

def blank_out_numbers(text):
    """Replace every run of digits by the same number of "x" characters."""
    return re.sub(r"\d", "x", text)
# E: Every single digit is replaced, so the length stays.
assert blank_out_numbers("call 0171-55") == "call xxxx-xx"
assert blank_out_numbers("none") == "none"
assert blank_out_numbers("") == ""

def expand_short_answer(answer, words):
    """Return the only word in words that starts with answer, "?" if several do and "" if none
    does."""
    hits = [word for word in words if word.startswith(answer)]
    if len(hits) > 1:
        return "?"
    return hits[0] if hits else ""
# E: The number of hits decides what is returned.
# R: complete a prefix: unique match -> the word, ambiguous -> "?", nothing -> ""
assert expand_short_answer("st", ["start", "go"]) == "start"
assert expand_short_answer("s", ["start", "stop"]) == "?"
assert expand_short_answer("x", ["start"]) == ""

def parse_rating_input(text):
    """Read a rating given as stars "***", as "4/5" or as a digit "3" and return the number.

    Spaces around are ignored."""
    text = text.strip()
    if set(text) == {"*"}:
        return len(text)
    return int(text.split("/")[0])
# M: A text made of stars is counted; otherwise the part before a slash is the number.
assert parse_rating_input(" *** ") == 3
assert parse_rating_input("4/5") == 4
assert parse_rating_input("2") == 2

def labels_from_paste(text):
    """Split pasted text at commas, semicolons and line ends; trim, drop blanks and sort ignoring
    case."""
    parts = re.split(r"[,;\n]", text)
    return sorted((part.strip() for part in parts if part.strip()), key=str.lower)
# E: The pattern lists the separators, and the filtered parts are sorted by their lowered form.
assert labels_from_paste("pear; Fig\n,apple") == ["apple", "Fig", "pear"]
assert labels_from_paste(";;") == []
assert labels_from_paste("b,B,a") == ["a", "b", "B"]

def drop_thousands_marks(text, mark):
    """Remove mark from between digits only: "1.250 St. 3" with "." becomes "1250 St. 3"."""
    return re.sub(rf"(?<=\d){re.escape(mark)}(?=\d)", "", text)
# H: Look-around conditions ask for digits on both sides without taking them.
assert drop_thousands_marks("1.250 St. 3", ".") == "1250 St. 3"
assert drop_thousands_marks("1'000'000", "'") == "1000000"
assert drop_thousands_marks("x", ".") == "x"

def is_probably_shouting(text: str) -> bool:
    """Tell if at least 70 percent of the letters are capitals and there are at least five
    letters."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 5 and sum(c.isupper() for c in letters) >= 0.7 * len(letters)
# E: Letters are collected once and capitals are counted among them.
# R: spam filter: mostly capitals (70%+ of letters, min 5 letters)?
assert is_probably_shouting("BUY NOW ok") is True
assert is_probably_shouting("Buy Now") is False
assert is_probably_shouting("OK") is False

def filename_made_safe(name):
    """Replace characters other than letters, digits, ".", "-" and "_" by "_" and strip dots in
    front.

    If nothing is left the name is "file"."""
    safe = re.sub(r"[^A-Za-z0-9._-]", "_", name).lstrip(".")
    return safe or "file"
# E: A negated character class finds everything that is not allowed.
assert filename_made_safe("my trip?.txt") == "my_trip_.txt"
assert filename_made_safe("..hidden") == "hidden"
assert filename_made_safe("...") == "file"

def common_answer(answers: list[str]) -> str | None:
    """Return the answer given by more than half, compared without case and outer spaces, else None.

    It is returned in small letters."""
    cleaned = [answer.strip().lower() for answer in answers]
    for answer in cleaned:
        if cleaned.count(answer) * 2 > len(cleaned):
            return answer
    return None
# M: More than half is tested without division by doubling the count.
# R: majority answer ignoring case/whitespace, None when no one has over half
assert common_answer(["Yes", "yes ", "no"]) == "yes"
assert common_answer(["a", "b"]) is None
assert common_answer([]) is None

def amounts_added_from_text(text):
    """Add the amounts in a note such as "milk 1.20, bread 3" and round to two decimals.

    In each comma-separated part the last word is the amount; parts without a number count 0."""
    total = 0.0
    for part in text.split(","):
        words = part.split()
        if words and words[-1].replace(".", "", 1).isdigit():
            total += float(words[-1])
    return round(total, 2)
# M: A word is a number if it consists of digits after removing at most one point.
assert amounts_added_from_text("milk 1.20, bread 3") == 4.2
assert amounts_added_from_text("hello, 5") == 5.0
assert amounts_added_from_text("") == 0.0

def reordered_by_numbers(text):
    """Put items typed with their place, such as "2:tea 1:milk", into order and join them with ",
    "."""
    pairs = [item.split(":") for item in text.split()]
    pairs.sort(key=lambda pair: int(pair[0]))
    return ", ".join(name for _, name in pairs)
# E: The place in front of the colon is the sort key.
assert reordered_by_numbers("2:tea 1:milk 10:ice") == "milk, tea, ice"
assert reordered_by_numbers("1:x") == "x"
assert reordered_by_numbers("") == ""

def remove_accidental_caps(text: str) -> str:
    """Mend words whose first letter is small and all others capitals (caps lock): "tHIS" becomes
    "This".

    All other words stay; words of one letter are not changed."""
    words = text.split(" ")
    return " ".join(
        w.swapcase() if len(w) > 1 and w[0].islower() and w[1:].isupper() else w for w in words
    )
# M: Swapping the case of such a word gives exactly what was meant.
assert remove_accidental_caps("tHIS is Fine") == "This is Fine"
assert remove_accidental_caps("a B") == "a B"
assert remove_accidental_caps("") == ""

def pick_valid_scores(text: str, top: int) -> list[int]:
    """Return the whole numbers from 0 to top in a text of words, in order; other words are
    ignored."""
    return [int(word) for word in text.split() if word.isdigit() and int(word) <= top]
# E: The digits test comes first, so the conversion in the condition is safe.
assert pick_valid_scores("7 x 12 -1 10", 10) == [7, 10]
assert pick_valid_scores("", 5) == []
assert pick_valid_scores("0", 0) == [0]

def quoted_if_needed(value):
    """Put value in double quotes if it contains a space or is empty; inner double quotes become
    single."""
    if value and " " not in value:
        return value
    inner = value.replace('"', "'")
    return f'"{inner}"'
# E: A value without a space is returned before anything is replaced.
# R: quote an argument only if it has spaces (or is empty)
assert quoted_if_needed("tea") == "tea"
assert quoted_if_needed('a "b" c') == "\"a 'b' c\""
assert quoted_if_needed("") == '""'

def leftover_after_prefix(text, prefixes):
    """Return text without the first of prefixes that it begins with, ignoring case, stripped.

    If none fits, return None."""
    for prefix in prefixes:
        if text.lower().startswith(prefix.lower()):
            return text[len(prefix):].strip()
    return None
# M: The lowered texts are compared, but the original one is sliced.
# R: command parser: text after "add" or "new", whichever prefix matches (case insens.), None if none
assert leftover_after_prefix("ADD two eggs", ["add", "new"]) == "two eggs"
assert leftover_after_prefix("drop it", ["add"]) is None
assert leftover_after_prefix("new", ["add", "new"]) == ""

"""Verified problems: parsing."""

import json
import re
from datetime import date, timedelta

def safe_divide(a, b):
    """Return a divided by b, or None if b is zero."""
    try:
        return a / b
    except ZeroDivisionError:
        return None
# E: Dividing by zero raises an error, which becomes None.
assert safe_divide(6, 3) == 2.0
assert safe_divide(1, 0) is None
assert safe_divide(0, 5) == 0.0

def parse_int(text, default):
    """Return the text as an integer, or the default if it is not one."""
    try:
        return int(text)
    except ValueError:
        return default
# E: int raises a ValueError for text that is no integer.
assert parse_int("42", 0) == 42
assert parse_int("4x", -1) == -1
assert parse_int(" 7 ", 0) == 7

def checked_age(age):
    """Return the age if it is from 0 to 150; raise a ValueError otherwise."""
    if not 0 <= age <= 150:
        raise ValueError(f"age must be from 0 to 150, got {age}")
    return age
# E: The error says which value was wrong.
assert checked_age(30) == 30
assert checked_age(0) == 0
try:
    checked_age(-1)
except ValueError as error:
    assert "-1" in str(error)

def sum_valid(texts):
    """Return the sum of the texts that are numbers and how many of the texts are not."""
    total = 0.0
    bad = 0
    for text in texts:
        try:
            total += float(text)
        except ValueError:
            bad += 1
    return total, bad
# M: The try block is inside the loop, so one bad text does not end it.
assert sum_valid(["1", "x", "2.5"]) == (3.5, 1)
assert sum_valid([]) == (0.0, 0)
assert sum_valid(["", "a"]) == (0.0, 2)

def get_or_raise(mapping, key):
    """Return mapping[key]; a missing key gives a KeyError that lists the known keys."""
    if key not in mapping:
        raise KeyError(f"{key!r} is not one of {sorted(mapping)}")
    return mapping[key]
# E: A helpful error names what would have been right.
assert get_or_raise({"a": 1}, "a") == 1
assert get_or_raise({"x": None}, "x") is None
try:
    get_or_raise({"b": 1, "a": 2}, "c")
except KeyError as error:
    assert "['a', 'b']" in str(error)

def password_problems(password):
    """Return a list of what a password lacks: 'length' (8), 'digit', 'upper'."""
    problems = []
    if len(password) < 8:
        problems.append("length")
    if not any(char.isdigit() for char in password):
        problems.append("digit")
    if not any(char.isupper() for char in password):
        problems.append("upper")
    return problems
# E: Three independent checks, each of which may add a problem.
assert password_problems("Secret123") == []
assert password_problems("abc") == ["length", "digit", "upper"]
assert password_problems("longenough1") == ["upper"]

def parse_point(text):
    """Return the point (x, y) of integers from text such as '(3, -4)'."""
    x, y = text.strip("() ").split(",")
    return int(x), int(y)
# E: Take off the brackets and split at the comma; int ignores spaces.
assert parse_point("(3, -4)") == (3, -4)
assert parse_point("1,2") == (1, 2)
assert parse_point("( 0 , 0 )") == (0, 0)

def parse_csv_line(line):
    """Return the cells of a line separated by commas, without spaces around them."""
    return [cell.strip() for cell in line.split(",")]
# E: Split at the commas and strip each cell.
assert parse_csv_line("a, b ,c") == ["a", "b", "c"]
assert parse_csv_line("") == [""]
assert parse_csv_line("1,,2") == ["1", "", "2"]

def column_total(text, column):
    """Return the sum of one column of integers in lines of comma-separated text."""
    total = 0
    for line in text.splitlines():
        cells = line.split(",")
        total += int(cells[column])
    return total
# E: Go line by line, split, and add one cell.
assert column_total("1,2\n3,4", 1) == 6
assert column_total("", 0) == 0
assert column_total("5,x", 0) == 5

def parse_duration(text):
    """Return the minutes of a duration such as '2h30m', '45m' or '3h'."""
    hours, minutes = 0, 0
    if "h" in text:
        hours_text, text = text.split("h")
        hours = int(hours_text)
    if text:
        minutes = int(text.rstrip("m"))
    return hours * 60 + minutes
# M: Cut off the hours if there are any; what is left are the minutes.
assert parse_duration("2h30m") == 150
assert parse_duration("45m") == 45
assert parse_duration("3h") == 180

def parse_version(text):
    """Return a version such as '1.10.2' as a tuple of integers."""
    return tuple(int(part) for part in text.split("."))
# E: Tuples of numbers compare in the right order, unlike text.
assert parse_version("1.10.2") == (1, 10, 2)
assert parse_version("3") == (3,)
assert parse_version("1.10") > parse_version("1.9")

def compare_versions(first, second):
    """Return -1, 0 or 1 as the first dotted version is older, equal or newer."""
    a = [int(part) for part in first.split(".")]
    b = [int(part) for part in second.split(".")]
    if a == b:
        return 0
    return -1 if a < b else 1
# M: Lists compare element by element.
assert compare_versions("1.2", "1.10") == -1
assert compare_versions("2.0", "2.0") == 0
assert compare_versions("3.1", "3.0") == 1

def is_number(text):
    """Return True if the text can be read as a decimal number."""
    try:
        float(text)
    except ValueError:
        return False
    return True
# E: Let float decide and turn its error into False.
assert is_number("3.14") is True
assert is_number("abc") is False
assert is_number("-2") is True

def is_ipv4(text):
    """Return True if the text is an IPv4 address: four numbers from 0 to 255 with dots between."""
    parts = text.split(".")
    if len(parts) != 4:
        return False
    return all(part.isdigit() and int(part) <= 255 for part in parts)
# M: isdigit is tested first, so int cannot fail.
assert is_ipv4("192.168.0.1") is True
assert is_ipv4("256.1.1.1") is False
assert is_ipv4("1.2.3") is False

def is_valid_time(text):
    """Return True if the text is a time of day such as '07:45'."""
    if len(text) != 5 or text[2] != ":":
        return False
    hours, minutes = text[:2], text[3:]
    return hours.isdigit() and minutes.isdigit() and int(hours) < 24 and int(minutes) < 60
# M: Check the form first and the ranges last.
assert is_valid_time("07:45") is True
assert is_valid_time("24:00") is False
assert is_valid_time("7:45") is False

def mask_card(number):
    """Return a card number with all but its last four digits replaced by '*'."""
    return "*" * (len(number) - 4) + number[-4:]
# E: As many stars as hidden digits, then the last four.
assert mask_card("1234567812345678") == "************5678"
assert mask_card("1234") == "1234"
assert mask_card("99912") == "*9912"

def extract_numbers(text):
    """Return all non-negative integers that occur in the text."""
    numbers = []
    current = ""
    for char in text + " ":
        if char.isdigit():
            current += char
        elif current:
            numbers.append(int(current))
            current = ""
    return numbers
# M: Collect digits; the added space makes sure that a number at the end is stored.
assert extract_numbers("3 cats, 12 dogs") == [3, 12]
assert extract_numbers("none") == []
assert extract_numbers("a1b22") == [1, 22]

def extract_hashtags(text):
    """Return the words of the text that start with '#', without that sign."""
    return [word[1:] for word in text.split() if word.startswith("#") and len(word) > 1]
# E: Filter the words and cut off their first character.
assert extract_hashtags("I love #python and #code") == ["python", "code"]
assert extract_hashtags("nothing here") == []
assert extract_hashtags("# alone") == []

def count_lines(text):
    """Return how many lines of the text are not blank."""
    return sum(1 for line in text.splitlines() if line.strip())
# E: A blank line is empty after strip.
assert count_lines("a\n\nb\n") == 2
assert count_lines("") == 0
assert count_lines("  \nx") == 1

def longest_line(text):
    """Return the first longest line of the text, or '' if the text is empty."""
    return max(text.splitlines(), key=len, default="")
# E: max with default works on an empty list, too.
assert longest_line("a\nccc\nbb") == "ccc"
assert longest_line("") == ""
assert longest_line("one\ntwo") == "one"

def indent(text, spaces):
    """Return the text with each line that is not empty indented by some spaces."""
    lines = []
    for line in text.split("\n"):
        lines.append(" " * spaces + line if line else line)
    return "\n".join(lines)
# E: Put spaces in front of each line, but leave empty lines alone.
assert indent("a\nb", 2) == "  a\n  b"
assert indent("x\n\ny", 1) == " x\n\n y"
assert indent("", 4) == ""

def parse_log_levels(lines):
    """Return how often each level occurs in log lines such as 'ERROR: disk full'."""
    counts = {}
    for line in lines:
        level, colon, _ = line.partition(":")
        if colon:
            counts[level] = counts.get(level, 0) + 1
    return counts
# M: partition gives an empty colon for lines without one.
assert parse_log_levels(["ERROR: a", "INFO: b", "ERROR: c"]) == {"ERROR": 2, "INFO": 1}
assert parse_log_levels([]) == {}
assert parse_log_levels(["no level"]) == {}

def format_money(cents):
    """Return an amount in cents as text such as '12.05'."""
    return f"{cents // 100}.{cents % 100:02d}"
# E: 02d writes the cents with two digits.
assert format_money(1205) == "12.05"
assert format_money(5) == "0.05"
assert format_money(300) == "3.00"

def with_thousands(number):
    """Return a non-negative integer as text with a comma after every three digits from the right."""
    text = str(number)
    parts = []
    while len(text) > 3:
        parts.insert(0, text[-3:])
        text = text[:-3]
    return ",".join([text] + parts)
# M: Cut three digits off the end while more than three are left.
assert with_thousands(1234567) == "1,234,567"
assert with_thousands(999) == "999"
assert with_thousands(1000) == "1,000"

def file_size_text(size):
    """Return a size in bytes as text in B, KB or MB, with whole numbers and steps of 1024."""
    for unit in ("B", "KB"):
        if size < 1024:
            return f"{size} {unit}"
        size //= 1024
    return f"{size} MB"
# M: Divide by 1024 for each larger unit.
assert file_size_text(500) == "500 B"
assert file_size_text(2048) == "2 KB"
assert file_size_text(5 * 1024 * 1024) == "5 MB"

def plural(count, noun):
    """Return text such as '1 cat' or '3 cats'."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
# E: Only a count of one has no s.
assert plural(1, "cat") == "1 cat"
assert plural(3, "cat") == "3 cats"
assert plural(0, "dog") == "0 dogs"

def join_nicely(words):
    """Join words with commas and an 'and' before the last one."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]
# E: All words but the last are joined by commas.
assert join_nicely(["a", "b", "c"]) == "a, b and c"
assert join_nicely(["x"]) == "x"
assert join_nicely([]) == ""

def text_bar(value, maximum, width):
    """Return a bar of '#' and '-' that shows the value's share of the maximum."""
    filled = value * width // maximum
    return "#" * filled + "-" * (width - filled)
# E: Work out the number of filled places and fill up the rest.
assert text_bar(5, 10, 4) == "##--"
assert text_bar(0, 3, 3) == "---"
assert text_bar(3, 3, 2) == "##"

def format_table(rows):
    """Return the rows of text cells as lines, each column padded to its longest cell plus a space."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths)]
        lines.append(" ".join(cells).rstrip())
    return "\n".join(lines)
# M: The columns give the widths; ljust pads on the right.
assert format_table([["a", "bb"], ["ccc", "d"]]) == "a   bb\nccc d"
assert format_table([["x"]]) == "x"
assert format_table([["1", "2"], ["3", "4"]]) == "1 2\n3 4"

def to_json_sorted(data):
    """Return data as JSON text with sorted keys and no spaces."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"))
# E: json.dumps has an option for each wish.
assert to_json_sorted({"b": 1, "a": [1, 2]}) == '{"a":[1,2],"b":1}'
assert to_json_sorted([]) == "[]"
assert to_json_sorted(None) == "null"

def names_from_json(text):
    """Return the sorted names in JSON text that holds a list of objects with a name."""
    return sorted(entry["name"] for entry in json.loads(text))
# E: json.loads turns the text into lists and dictionaries.
assert names_from_json('[{"name": "b"}, {"name": "a"}]') == ["a", "b"]
assert names_from_json("[]") == []
assert names_from_json('[{"name": "x", "age": 3}]') == ["x"]

def days_between(first, second):
    """Return the number of days between two dates in the form 'YYYY-MM-DD', never negative."""
    a = date.fromisoformat(first)
    b = date.fromisoformat(second)
    return abs((b - a).days)
# E: The difference of two dates has a field days.
assert days_between("2024-02-28", "2024-03-01") == 2
assert days_between("2023-01-02", "2023-01-01") == 1
assert days_between("2020-05-05", "2020-05-05") == 0

def is_weekend(day):
    """Return True if a date in the form 'YYYY-MM-DD' is a Saturday or a Sunday."""
    return date.fromisoformat(day).weekday() >= 5
# E: weekday counts from 0 for Monday, so 5 and 6 are the weekend.
assert is_weekend("2024-06-01") is True
assert is_weekend("2024-06-03") is False
assert is_weekend("2024-06-02") is True

def add_days(day, count):
    """Return the date `count` days after a date, both in the form 'YYYY-MM-DD'."""
    return (date.fromisoformat(day) + timedelta(days=count)).isoformat()
# E: timedelta knows the lengths of months.
assert add_days("2024-02-28", 1) == "2024-02-29"
assert add_days("2023-12-31", 1) == "2024-01-01"
assert add_days("2024-01-10", -10) == "2023-12-31"

def weekday_name(day):
    """Return the English name of the weekday of a date in the form 'YYYY-MM-DD'."""
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[date.fromisoformat(day).weekday()]
# E: weekday is the index into the list of names.
assert weekday_name("2024-01-01") == "Monday"
assert weekday_name("2024-06-02") == "Sunday"
assert weekday_name("2000-01-01") == "Saturday"

def age_on(birthday, day):
    """Return a person's age in years on a day; both are dates in the form 'YYYY-MM-DD'."""
    born = date.fromisoformat(birthday)
    today = date.fromisoformat(day)
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (0 if had_birthday else 1)
# M: One year less if the birthday of this year is still to come.
assert age_on("2000-05-10", "2024-05-09") == 23
assert age_on("2000-05-10", "2024-05-10") == 24
assert age_on("2023-01-01", "2023-06-01") == 0

def us_to_iso(day):
    """Turn a date such as '7/4/2023' (month, day, year) into '2023-07-04'."""
    month, number, year = day.split("/")
    return f"{year}-{int(month):02d}-{int(number):02d}"
# E: Split, then write the parts in another order with two digits.
assert us_to_iso("7/4/2023") == "2023-07-04"
assert us_to_iso("12/31/1999") == "1999-12-31"
assert us_to_iso("01/09/2020") == "2020-01-09"

def minutes_between(start, end):
    """Return the minutes from one time 'HH:MM' to another; an earlier end means the next day."""
    hours, minutes = start.split(":")
    begin = int(hours) * 60 + int(minutes)
    hours, minutes = end.split(":")
    finish = int(hours) * 60 + int(minutes)
    return (finish - begin) % (24 * 60)
# M: The remainder by a day's minutes handles midnight.
assert minutes_between("08:30", "09:15") == 45
assert minutes_between("23:50", "00:10") == 20
assert minutes_between("12:00", "12:00") == 0

def meeting_ends(start, minutes):
    """Return the time 'HH:MM' that is some minutes after a time of the same form."""
    hours, mins = start.split(":")
    total = (int(hours) * 60 + int(mins) + minutes) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"
# M: Work in minutes since midnight and convert back.
assert meeting_ends("09:45", 30) == "10:15"
assert meeting_ends("23:30", 60) == "00:30"
assert meeting_ends("00:00", 0) == "00:00"

def last_day_of_month(year, month):
    """Return the last day of a month as a number."""
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    return (first_of_next - timedelta(days=1)).day
# H: One day before the first day of the next month.
assert last_day_of_month(2024, 2) == 29
assert last_day_of_month(2023, 12) == 31
assert last_day_of_month(2023, 4) == 30

def retry_call(function, attempts):
    """Call a function until it does not raise, at most `attempts` times; then let the error through."""
    for attempt in range(attempts):
        try:
            return function()
        except Exception:
            if attempt == attempts - 1:
                raise
# M: Only the error of the last attempt is raised again.
results = iter([ValueError, 7])


def flaky():
    value = next(results)
    if value is ValueError:
        raise ValueError("no")
    return value


assert retry_call(flaky, 2) == 7
assert retry_call(lambda: 1, 1) == 1
try:
    retry_call(lambda: 1 / 0, 3)
except ZeroDivisionError as error:
    assert "division" in str(error)

def shopping_total(lines):
    """Return the total of lines such as 'tea 2.50'; a line of another form raises a ValueError."""
    total = 0.0
    for line in lines:
        parts = line.split()
        if len(parts) != 2:
            raise ValueError(f"expected 'name price', got {line!r}")
        total += float(parts[1])
    return total
# M: Check the form of the line before using it.
assert shopping_total(["tea 2.50", "milk 1.25"]) == 3.75
assert shopping_total([]) == 0.0
try:
    shopping_total(["tea"])
except ValueError as error:
    assert "tea" in str(error)

def morse_encode(word):
    """Return the Morse code of a word made of the letters e, t, a, n, i, m, letters separated by spaces."""
    codes = {"e": ".", "t": "-", "a": ".-", "n": "-.", "i": "..", "m": "--"}
    return " ".join(codes[letter] for letter in word)
# E: A dictionary holds the code of each letter.
assert morse_encode("tea") == "- . .-"
assert morse_encode("i") == ".."
assert morse_encode("") == ""

def wrap_tag(tag, text):
    """Return the text between an opening and a closing HTML tag."""
    return f"<{tag}>{text}</{tag}>"
# E: An f-string puts the tag at both places.
assert wrap_tag("b", "hi") == "<b>hi</b>"
assert wrap_tag("p", "") == "<p></p>"
assert wrap_tag("h1", "x") == "<h1>x</h1>"

def slugify(title):
    """Return a title in lower case with words joined by dashes, letters and digits only."""
    words = []
    for word in title.lower().split():
        cleaned = "".join(char for char in word if char.isalnum())
        if cleaned:
            words.append(cleaned)
    return "-".join(words)
# M: Clean each word and drop those of which nothing is left.
assert slugify("Hello, World!") == "hello-world"
assert slugify(" A -- B ") == "a-b"
assert slugify("") == ""

def sides_of_arrow(rule):
    """Return the texts left and right of "->" in the rule, without the spaces around them."""
    left, right = rule.split("->")
    return left.strip(), right.strip()
# E: The rule is cut at the arrow and both sides are stripped.
assert sides_of_arrow("tea -> cup") == ("tea", "cup")
assert sides_of_arrow("a->b") == ("a", "b")
assert sides_of_arrow("x ->") == ("x", "")

def count_spec_pages(spec):
    """Count the pages named by a print order like "1-3,5", where 1-3 means three pages.

    The ranges do not overlap, and an empty order names no pages.
    """
    count = 0
    for part in spec.split(","):
        if "-" in part:
            start, end = part.split("-")
            count += int(end) - int(start) + 1
        elif part:
            count += 1
    return count
# M: Each comma part adds either the length of its range or one page.
# R: Given a page selection such as "1-3,5", how many pages would be printed? An empty string gives 0.
assert count_spec_pages("1-3,5") == 4
assert count_spec_pages("7") == 1
assert count_spec_pages("2-2,10-19") == 11
assert count_spec_pages("") == 0

def thermometer_reading(reading):
    """Return the number and the unit letter of a reading such as "21.5C"."""
    return float(reading[:-1]), reading[-1]
# E: The last character is the unit and everything before it is the number.
# R: Split "21.5C" into 21.5 and "C" for me. the unit is always exactly one letter
assert thermometer_reading("21.5C") == (21.5, "C")
assert thermometer_reading("-4F") == (-4.0, "F")
assert thermometer_reading("0K") == (0.0, "K")

def amount_unit_food(line):
    """Read a recipe line like "250 g brown sugar" into a tuple of whole amount, unit and food.
    """
    amount, unit, food = line.split(maxsplit=2)
    return int(amount), unit, food
# E: At most two splits keep the words of the food together.
# R: My recipe lines look like "250 g brown sugar". I need (250, "g", "brown sugar").
assert amount_unit_food("250 g brown sugar") == (250, "g", "brown sugar")
assert amount_unit_food("2 cups milk") == (2, "cups", "milk")
assert amount_unit_food("1 pinch of salt") == (1, "pinch", "of salt")

def shopping_amounts(order):
    """Turn an order such as "milk=2;eggs=12" into a dictionary from item to whole amount.

    An empty order gives an empty dictionary.
    """
    amounts = {}
    for entry in order.split(";"):
        if entry:
            item, amount = entry.split("=")
            amounts[item] = int(amount)
    return amounts
# M: Every part between semicolons is cut at its equals sign and stored.
# R: turn "milk=2;eggs=12" into {"milk": 2, "eggs": 12}, and "" into {}
assert shopping_amounts("milk=2;eggs=12") == {"milk": 2, "eggs": 12}
assert shopping_amounts("tea=1") == {"tea": 1}
assert shopping_amounts("") == {}

def signed_degrees(text):
    """Return a map degree such as "52.5N" as a number; S and W make it negative."""
    degrees = float(text[:-1])
    return -degrees if text[-1] in "SW" else degrees
# E: The letter at the end only decides about the sign.
# R: convert map degrees like "52.5N" or "13.4W" to plain numbers (south and west are negative)
assert signed_degrees("52.5N") == 52.5
assert signed_degrees("13.4W") == -13.4
assert signed_degrees("8S") == -8.0
assert signed_degrees("0E") == 0.0

def target_of_move(move):
    """Return the square that a chess move such as "Nf3", "e4" or "Qxd7+" goes to.

    A check or mate sign (+ or #) at the end is left out. Castling is not asked.
    """
    return move.rstrip("+#")[-2:]
# E: Once the signs at the end are gone, the square is the last two characters.
assert target_of_move("Nf3") == "f3"
assert target_of_move("e4") == "e4"
assert target_of_move("Qxd7+") == "d7"
assert target_of_move("Rh8#") == "h8"

def command_with_steps(line):
    """Split a toy command like "forward 5" into its word and its number; the number is 1 if
    absent.
    """
    word, _, steps = line.partition(" ")
    return word, int(steps) if steps else 1
# E: The partition leaves an empty second part when no number follows.
# R: "forward 5" should become ("forward", 5), and plain "jump" should become ("jump", 1)
assert command_with_steps("forward 5") == ("forward", 5)
assert command_with_steps("jump") == ("jump", 1)
assert command_with_steps("back 0") == ("back", 0)

def receipt_total(receipt: str) -> int:
    """Add up the cents in a receipt text such as "bread 250, milk 120"; each price stands last.
    """
    return sum(int(entry.split()[-1]) for entry in receipt.split(","))
# E: The last word of every entry is a whole number that is summed.
# R: I've a receipt in one string, "bread 250, brown rice 120". What is the sum of the cents?
assert receipt_total("bread 250, milk 120") == 370
assert receipt_total("tea 99") == 99
assert receipt_total("brown rice 300, jam 0, oil 45") == 345

def phone_extension(phone):
    """Return what follows "ext" in a phone number, stripped, or an empty text when there is
    none.
    """
    return phone.partition("ext")[2].strip()
# E: Partition gives an empty third part when "ext" is not found.
assert phone_extension("555-1234 ext 12") == "12"
assert phone_extension("555-1234") == ""
assert phone_extension("555 ext7") == "7"

def sender_and_address(sender):
    """Take apart a mail sender such as "Ann Lee <ann@x.org>" into name and address."""
    name, address = sender.rstrip(">").split("<")
    return name.strip(), address
# E: Dropping the closing bracket lets one split at the opening one do the work.
# R: how do I get name and mail address out of "Ann Lee <ann@x.org>"?
assert sender_and_address("Ann Lee <ann@x.org>") == ("Ann Lee", "ann@x.org")
assert sender_and_address("Bo<bo@y.de>") == ("Bo", "bo@y.de")
assert sender_and_address("<info@z.com>") == ("", "info@z.com")

def site_ending(site):
    """Return the part of a site name behind its last dot, in lower case."""
    return site.rsplit(".", 1)[-1].lower()
# E: One split from the right isolates the part behind the last dot.
assert site_ending("www.garden.org") == "org"
assert site_ending("shop.CO.UK") == "uk"
assert site_ending("localhost") == "localhost"

def port_of_address(address: str, default: int = 80) -> int:
    """Return the port number behind the colon of an address, or the default when no port is
    given.
    """
    _, colon, port = address.partition(":")
    return int(port) if colon else default
# E: The colon found by partition tells whether a port follows.
# R: Get the port from "localhost:8080". if there's no port use 80, or the default passed as second argument
assert port_of_address("localhost:8080") == 8080
assert port_of_address("example.org") == 80
assert port_of_address("db.local", 5432) == 5432

def drive_letter(path):
    """Return the drive letter of a path such as "C:\\\\Games" in upper case, or None without
    one.
    """
    if len(path) >= 2 and path[1] == ":" and path[0].isalpha():
        return path[0].upper()
    return None
# E: A drive is a letter directly followed by a colon at the start.
assert drive_letter("C:\\Games") == "C"
assert drive_letter("d:notes.txt") == "D"
assert drive_letter("notes.txt") is None
assert drive_letter("") is None

def first_integer_in(sentence):
    """Return the first word of the sentence that is made of digits as an int, or None."""
    for word in sentence.split():
        if word.isdigit():
            return int(word)
    return None
# E: The loop stops at the first word for which isdigit is true.
# R: find the first whole number in a sentence, None if there isnt any. "room 12 floor 3" gives 12
assert first_integer_in("room 12 floor 3") == 12
assert first_integer_in("no digits here") is None
assert first_integer_in("007 agents") == 7

def pantry_from_lines(lines):
    """Build a dictionary from lines like "flour: 500 g", mapping the food to its whole number.

    Lines without a colon are skipped.
    """
    pantry = {}
    for line in lines:
        food, colon, rest = line.partition(":")
        if colon:
            pantry[food.strip()] = int(rest.split()[0])
    return pantry
# M: Behind the colon only the first word, the number, is read.
assert pantry_from_lines(["flour: 500 g", "eggs: 6"]) == {"flour": 500, "eggs": 6}
assert pantry_from_lines(["-- pantry --", "rice : 2 kg"]) == {"rice": 2}
assert pantry_from_lines([]) == {}

def records_between_semicolons(data):
    """Return (name, mark) tuples for a text such as "Ann,9;Bob,7", with marks as ints."""
    records = []
    for record in data.split(";"):
        name, mark = record.split(",")
        records.append((name, int(mark)))
    return records
# E: Two levels of splitting, first at semicolons and then at commas, give the fields.
# R: parse "Ann,9;Bob,7" into a list of tuples [("Ann", 9), ("Bob", 7)]
assert records_between_semicolons("Ann,9;Bob,7") == [("Ann", 9), ("Bob", 7)]
assert records_between_semicolons("Cy,10") == [("Cy", 10)]
assert records_between_semicolons("A,0;B,0;A,1") == [("A", 0), ("B", 0), ("A", 1)]

def share_from_percent(text):
    """Return a share between 0 and 1 for a percent text such as "45%" or "7 %"."""
    return float(text.rstrip("% ")) / 100
# E: Percent sign and space are stripped before dividing by one hundred.
assert share_from_percent("45%") == 0.45
assert share_from_percent("50 %") == 0.5
assert share_from_percent("100%") == 1.0

def inches_of_height(height):
    """Return the whole inches of a body height written like 5'11 (feet, quote, inches)."""
    feet, inches = height.split("'")
    return int(feet) * 12 + int(inches or 0)
# E: Feet count twelve inches each, and missing inches count as none.
# R: Someone's height is written as 5'11 - i want the total inches (71). 6' alone should be 72
assert inches_of_height("5'11") == 71
assert inches_of_height("6'") == 72
assert inches_of_height("0'9") == 9

def final_floor(rides):
    """Return the floor reached from floor 0 after rides such as "U3 D1 U2" (up and down)."""
    floor = 0
    for ride in rides.split():
        steps = int(ride[1:])
        floor += steps if ride[0] == "U" else -steps
    return floor
# E: The letter chooses the sign of the number behind it.
assert final_floor("U3 D1 U2") == 4
assert final_floor("D2") == -2
assert final_floor("") == 0

def seat_row_and_letter(seat):
    """Split an aeroplane seat such as "12C" into row number and letter."""
    return int(seat[:-1]), seat[-1]
# E: Only the last character is the letter, so a slice gives the row.
# R: a plane seat "12C" -> (12, "C") please
assert seat_row_and_letter("12C") == (12, "C")
assert seat_row_and_letter("3A") == (3, "A")
assert seat_row_and_letter("101F") == (101, "F")

def stops_on_route(route):
    """List the stops of a bus route text such as "Mill > Park > Zoo" without outer spaces."""
    return [stop.strip() for stop in route.split(">")]
# E: The route is cut at the signs and every piece stripped.
assert stops_on_route("Mill > Park > Zoo") == ["Mill", "Park", "Zoo"]
assert stops_on_route("A>B") == ["A", "B"]
assert stops_on_route("Depot") == ["Depot"]

def bounds_of_interval(interval):
    """Return the two whole bounds of an interval written like "[3, 9]"."""
    low, high = interval.strip("[]").split(",")
    return int(low), int(high)
# E: Without the brackets a comma split is enough, as int ignores spaces.
# R: "[3, 9]" is a string, not a list. I need the two ints as a tuple.
assert bounds_of_interval("[3, 9]") == (3, 9)
assert bounds_of_interval("[-2,0]") == (-2, 0)
assert bounds_of_interval("[5, 5]") == (5, 5)

def middle_of_price_range(price_range):
    """Return the price halfway between the two whole prices of a text such as "10-20"."""
    low, high = map(int, price_range.split("-"))
    return (low + high) / 2
# E: Both ends become ints and their average is the middle.
assert middle_of_price_range("10-20") == 15.0
assert middle_of_price_range("5-8") == 6.5
assert middle_of_price_range("3-3") == 3.0

def answers_as_bools(answers):
    """Turn a comma list of y and n such as "y,n,y" into booleans, y being True in either case.
    """
    return [answer.strip().lower() == "y" for answer in answers.split(",")]
# E: A comparison with "y" gives the boolean of every piece.
# R: survey answers are stored as "y,N,y". i want a list of True/False
assert answers_as_bools("y,n,y") == [True, False, True]
assert answers_as_bools("Y, N") == [True, False]
assert answers_as_bools("n") == [False]

def quoted_parts(line):
    """List the pieces of the line that stand between double quotes, in order."""
    return line.split('"')[1::2]
# E: After splitting at the quotes every second piece was inside a pair.
# R: pull everything between double quotes out of a line, e.g. say "hi" and "bye" -> ["hi", "bye"]
assert quoted_parts('say "hi" and "bye now"') == ["hi", "bye now"]
assert quoted_parts("nothing quoted") == []
assert quoted_parts('""') == [""]

def query_value(query, key):
    """Return the value of the key in a query such as "q=tea&page=2", or None if it is missing.
    """
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if name == key:
            return value
    return None
# E: Pairs are compared one by one until the name fits.
# R: From a query string ("q=tea&page=2") look up one key. Arguments: query, key. None when it isn't there
assert query_value("q=tea&page=2", "page") == "2"
assert query_value("q=tea", "page") is None
assert query_value("dark&q=x", "dark") == ""

def all_query_values(query, key):
    """Collect every value that the key has in a query string, in order; the key may be
    repeated.
    """
    pairs = [pair.split("=", 1) for pair in query.split("&") if "=" in pair]
    return [value for name, value in pairs if name == key]
# M: All pairs are cut first and then filtered by their name.
assert all_query_values("tag=red&tag=big&page=1", "tag") == ["red", "big"]
assert all_query_values("page=1", "tag") == []
assert all_query_values("", "tag") == []

def style_declarations(style):
    """Turn a style text such as "color: red; margin: 0" into a dictionary of texts.

    A semicolon at the end does not matter.
    """
    styles = {}
    for declaration in style.split(";"):
        if ":" in declaration:
            name, value = declaration.split(":", 1)
            styles[name.strip()] = value.strip()
    return styles
# M: Only pieces with a colon are split, so the empty one at the end is dropped.
# R: css inline style to dict: "color: red; margin: 0;" -> {"color": "red", "margin": "0"}
assert style_declarations("color: red; margin: 0") == {"color": "red", "margin": "0"}
assert style_declarations("width:10px;") == {"width": "10px"}
assert style_declarations("") == {}

def selector_parts(selector):
    """Take apart a simple selector like "div.note.big#main" into element, classes and id.

    Return a tuple of the element, the list of classes and the id; missing texts are empty.
    """
    element = re.match(r"[\w-]*", selector).group()
    classes = re.findall(r"\.([\w-]+)", selector)
    ids = re.findall(r"#([\w-]+)", selector)
    return element, classes, ids[0] if ids else ""
# H: The sign in front of each name, none, a dot or a hash, tells its kind.
assert selector_parts("div.note.big#main") == ("div", ["note", "big"], "main")
assert selector_parts("#top") == ("", [], "top")
assert selector_parts("p") == ("p", [], "")

def open_minutes(hours):
    """Return how many minutes a shop is open for hours like "09:00-17:30" within one day."""
    minutes = []
    for time in hours.split("-"):
        hour, minute = time.split(":")
        minutes.append(int(hour) * 60 + int(minute))
    return minutes[1] - minutes[0]
# M: Both times become minutes of the day, whose difference is the answer.
# R: My opening hours string is "09:00-17:30". How many minutes is that?
assert open_minutes("09:00-17:30") == 510
assert open_minutes("00:00-23:59") == 1439
assert open_minutes("12:15-12:15") == 0

def ticket_order(order):
    """Return count and kind for an order such as "3x child"; without a count it is one."""
    count, x, kind = order.partition("x ")
    if x and count.isdigit():
        return int(count), kind
    return 1, order
# M: Only digits in front of "x " count as a number of tickets.
assert ticket_order("3x child") == (3, "child")
assert ticket_order("adult") == (1, "adult")
assert ticket_order("10x box seat") == (10, "box seat")

def song_record(label):
    """Return a dictionary with artist and title for a label such as "Abba - Waterloo"."""
    artist, title = label.split(" - ", 1)
    return {"artist": artist, "title": title}
# E: The dash with spaces separates just once, so titles keep further dashes.
# R: "Abba - Waterloo" should become a dict with the keys artist and title
assert song_record("Abba - Waterloo") == {"artist": "Abba", "title": "Waterloo"}
assert song_record("A-ha - Take On Me") == {"artist": "A-ha", "title": "Take On Me"}
assert song_record("Ana - One - Two") == {"artist": "Ana", "title": "One - Two"}

def season_and_episode(tag):
    """Return the season and episode numbers of a tag like "S02E05"."""
    season, episode = tag[1:].split("E")
    return int(season), int(episode)
# E: Behind the S, the E stands between the two numbers.
assert season_and_episode("S02E05") == (2, 5)
assert season_and_episode("S1E10") == (1, 10)
assert season_and_episode("S12E100") == (12, 100)

def solution_of_equation(equation):
    """Solve an equation of the form "2x+3=11" or "4x-1=7" and return x as a float.

    The factor is always written, is not zero, and the equation has no spaces.
    """
    left, right = equation.split("=")
    factor, _, offset = left.partition("x")
    return (float(right) - float(offset or 0)) / float(factor)
# H: The offset with its sign moves to the right side, which is divided by the factor.
# R: solve simple equations given as text, like "2x+3=11" -> 4.0. no spaces, factor always there, offset maybe not
assert solution_of_equation("2x+3=11") == 4.0
assert solution_of_equation("4x-1=7") == 2.0
assert solution_of_equation("5x=20") == 4.0
assert solution_of_equation("-2x+1=2") == -0.5

def value_of_sum_text(expression):
    """Return the result of a text of whole numbers joined with plus signs, such as "3+4 + 5".
    """
    return sum(int(part) for part in expression.split("+"))
# E: int ignores the spaces around each part.
assert value_of_sum_text("3+4 + 5") == 12
assert value_of_sum_text("8") == 8
assert value_of_sum_text("0+0") == 0

def section_titles(lines):
    """List the names in square brackets that start a section in the lines of a settings file.
    """
    titles = []
    for line in lines:
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            titles.append(line[1:-1])
    return titles
# E: A stripped line with brackets at both ends is a header.
# R: which sections does my ini file have? i get the lines as a list, headers look like [colors]
assert section_titles(["[colors]", "back=red", " [fonts] "]) == ["colors", "fonts"]
assert section_titles(["size=3"]) == []
assert section_titles(["[a]", "x=[b]"]) == ["a"]

def setting_in_section(lines, section, key):
    """Return the value of key=value in the lines below [section], or None when it is not there.

    Other sections may hold the same key.
    """
    current = None
    for line in lines:
        if line.startswith("["):
            current = line.strip("[]")
        elif current == section and line.partition("=")[0] == key:
            return line.partition("=")[2]
    return None
# M: The loop remembers the section it is in and compares keys only there.
# R: lines like ["[a]", "x=1", "[b]", "x=2"]: get the value of a key in one section (lines, section, key), None if missing
assert setting_in_section(["[a]", "x=1", "[b]", "x=2"], "b", "x") == "2"
assert setting_in_section(["[a]", "x=1"], "a", "y") is None
assert setting_in_section(["x=1", "[a]"], "a", "x") is None

def header_position(header, title):
    """Return the place of the title among the comma titles of a header line, or -1.

    Spaces around titles and the case of letters are ignored.
    """
    titles = [cell.strip().lower() for cell in header.split(",")]
    return titles.index(title.lower()) if title.lower() in titles else -1
# E: All titles are brought to one form before the place is looked up.
assert header_position("Name, Age,City", "age") == 1
assert header_position("Name,Age", "Zip") == -1
assert header_position("id", "ID") == 0

def csv_column_sum(table, title):
    """Add up the whole numbers in the column with the title; the first line of the table is the
    header.

    Cells are separated by commas without quotes.
    """
    header, *rows = table.splitlines()
    place = header.split(",").index(title)
    return sum(int(row.split(",")[place]) for row in rows)
# M: The header tells the place that is then read from every row.
# R: i have csv text with a header line. Sum one column by its title, e.g. table "item,price\ntea,3\njam,4", title "price" -> 7
assert csv_column_sum("item,price\ntea,3\njam,4", "price") == 7
assert csv_column_sum("a,b\n1,2\n3,4\n5,6", "a") == 9
assert csv_column_sum("a,b", "b") == 0

def decimal_degrees(angle):
    """Return an angle written as degrees:minutes:seconds, such as "52:30:00", in degrees."""
    degrees, minutes, seconds = map(int, angle.split(":"))
    return degrees + minutes / 60 + seconds / 3600
# E: Minutes are sixtieths and seconds are 3600ths of a degree.
assert decimal_degrees("52:30:00") == 52.5
assert decimal_degrees("10:00:00") == 10.0
assert decimal_degrees("0:15:00") == 0.25

def walked_offset(walk: str) -> tuple[int, int]:
    """Return how far east and north a walk like "N3,E2,S1" ends from its start, as a tuple."""
    steps = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    east = north = 0
    for part in walk.split(","):
        dx, dy = steps[part[0]]
        length = int(part[1:])
        east += dx * length
        north += dy * length
    return east, north
# M: Each letter stands for a unit step that is multiplied by the length.
# R: treasure map directions: "N3,E2,S1". where do i end, as (east, north)? that one gives (2, 2)
assert walked_offset("N3,E2,S1") == (2, 2)
assert walked_offset("W10") == (-10, 0)
assert walked_offset("N1,S1,E4,W4") == (0, 0)

def grouped_by_label(entries):
    """Collect entries like "fruit:apple" in a dictionary from label to the list of its values.
    """
    groups = {}
    for entry in entries:
        label, value = entry.split(":", 1)
        groups.setdefault(label, []).append(value)
    return groups
# E: setdefault starts the list of a label when it is first seen.
assert grouped_by_label(["fruit:apple", "nut:fig", "fruit:pear"]) == {
    "fruit": ["apple", "pear"], "nut": ["fig"]}
assert grouped_by_label([]) == {}
assert grouped_by_label(["time:10:30"]) == {"time": ["10:30"]}

def film_and_year(label):
    """Split a label such as "Big Fish (2003)" into the film title and its year as an int."""
    title, year = label.rstrip(")").rsplit("(", 1)
    return title.strip(), int(year)
# E: Searching from the right finds the bracket of the year even if the title has one.
# R: get title and year from strings like "Big Fish (2003)"
assert film_and_year("Big Fish (2003)") == ("Big Fish", 2003)
assert film_and_year("Up(2009)") == ("Up", 2009)
assert film_and_year("Home (Again) (1990)") == ("Home (Again)", 1990)

def mentioned_people(message):
    """List the names behind @ signs at the start of words, without commas or dots at their
    ends.
    """
    return [word[1:].rstrip(".,!?") for word in message.split() if word.startswith("@")]
# E: Words that begin with the sign are kept without it and without end marks.
assert mentioned_people("hi @ann and @bob!") == ["ann", "bob"]
assert mentioned_people("mail me a@b.de") == []
assert mentioned_people("@zoe, hello") == ["zoe"]

def currency_and_cents(price):
    """Return the currency and the whole cents of a price such as "USD 12.50" with two decimals.
    """
    currency, amount = price.split()
    return currency, int(amount.replace(".", ""))
# E: Removing the dot of an amount with two decimals leaves its cents.
# R: "USD 12.50" -> ("USD", 1250), prices always have two decimals
assert currency_and_cents("USD 12.50") == ("USD", 1250)
assert currency_and_cents("EUR 0.99") == ("EUR", 99)
assert currency_and_cents("CHF 100.00") == ("CHF", 10000)

def forecast_entry(line):
    """Read a forecast like "Mon: 12/21" into a tuple of day, low and high temperature."""
    day, values = line.split(":")
    low, high = values.split("/")
    return day, int(low), int(high)
# E: First the colon and then the slash is used to split.
assert forecast_entry("Mon: 12/21") == ("Mon", 12, 21)
assert forecast_entry("Sat:-5/0") == ("Sat", -5, 0)
assert forecast_entry("Sun: 7/7") == ("Sun", 7, 7)

def search_terms(query):
    """Split a search like "cat -dog toy" into a list of wanted and a list of unwanted words.

    Unwanted words begin with a minus sign, which is removed.
    """
    wanted, unwanted = [], []
    for word in query.split():
        if word.startswith("-"):
            unwanted.append(word[1:])
        else:
            wanted.append(word)
    return wanted, unwanted
# E: The first character decides which of two lists a word joins.
assert search_terms("cat -dog toy") == (["cat", "toy"], ["dog"])
assert search_terms("-rain -snow") == ([], ["rain", "snow"])
assert search_terms("") == ([], [])

def shortcut_keys(shortcut):
    """Separate a keyboard shortcut such as "Ctrl+Shift+S" into its modifiers and its last key.
    """
    *modifiers, key = shortcut.split("+")
    return modifiers, key
# E: Starred unpacking leaves the last piece as the key.
# R: "Ctrl+Shift+S" -> (["Ctrl", "Shift"], "S"). a lone "F5" should give ([], "F5")
assert shortcut_keys("Ctrl+Shift+S") == (["Ctrl", "Shift"], "S")
assert shortcut_keys("F5") == ([], "F5")
assert shortcut_keys("Alt+Tab") == (["Alt"], "Tab")

def minutes_of_pattern(pattern):
    """List the minutes of an hour chosen by "*" (all), "*/n" (every n from 0) or a list "5,20".
    """
    if pattern == "*":
        return list(range(60))
    if pattern.startswith("*/"):
        return list(range(0, 60, int(pattern[2:])))
    return sorted(int(minute) for minute in pattern.split(","))
# M: Each of the three forms has its own way to make the list.
assert minutes_of_pattern("*/15") == [0, 15, 30, 45]
assert minutes_of_pattern("20,5") == [5, 20]
assert minutes_of_pattern("*/25") == [0, 25, 50]
assert minutes_of_pattern("*") == list(range(60))

def tolerance_limits(size):
    """Return the lowest and highest whole size allowed by a text such as "12+-2"."""
    middle, tolerance = map(int, size.split("+-"))
    return middle - tolerance, middle + tolerance
# E: The number behind the sign is taken away for one limit and added for the other.
# R: A drawing says 12+-2. I need the limits (10, 14) from that string.
assert tolerance_limits("12+-2") == (10, 14)
assert tolerance_limits("5+-0") == (5, 5)
assert tolerance_limits("1+-3") == (-2, 4)

def frets_of_chord(chord):
    """List the frets of a guitar chord such as "x32010", with None for a string marked x."""
    return [None if mark == "x" else int(mark) for mark in chord]
# E: Every character is either the mute mark or a digit.
assert frets_of_chord("x32010") == [None, 3, 2, 0, 1, 0]
assert frets_of_chord("022000") == [0, 2, 2, 0, 0, 0]
assert frets_of_chord("") == []

def day_shift(phrase: str) -> int:
    """Return how many days a phrase lies from today: "today", "in 3 days" or "2 days ago".

    Days in the past are negative.
    """
    if phrase == "today":
        return 0
    words = phrase.split()
    if words[0] == "in":
        return int(words[1])
    return -int(words[0])
# M: The first word shows which form it is and where the number stands.
# R: phrases such as "today", "in 3 days", "2 days ago" -> 0, 3, -2
assert day_shift("today") == 0
assert day_shift("in 3 days") == 3
assert day_shift("2 days ago") == -2
assert day_shift("in 1 day") == 1

def days_in_phrase(phrase):
    """Return the number of days in a phrase like "2 weeks 3 days" or "1 week"."""
    words = phrase.split()
    days = 0
    for count, unit in zip(words[::2], words[1::2]):
        days += int(count) * (7 if unit.startswith("week") else 1)
    return days
# M: Numbers and units alternate, so two slices pair them up.
assert days_in_phrase("2 weeks 3 days") == 17
assert days_in_phrase("1 week") == 7
assert days_in_phrase("1 day") == 1

def option_value(command, name):
    """Return the value of --name=value in a command line text, or None if the option is absent.
    """
    start = f"--{name}="
    for word in command.split():
        if word.startswith(start):
            return word.removeprefix(start)
    return None
# E: A word with the expected start gives its rest.
# R: command "draw --size=10 --color=red", name "color" -> "red". None when the option isnt used
assert option_value("draw --size=10 --color=red", "color") == "red"
assert option_value("draw --size=10", "color") is None
assert option_value("run --x=", "x") == ""

def subtitle_milliseconds(stamp):
    """Return the milliseconds of a subtitle time such as "00:01:02,500"."""
    clock, millis = stamp.split(",")
    total = 0
    for part in clock.split(":"):
        total = total * 60 + int(part)
    return total * 1000 + int(millis)
# M: Each clock part enters after the sum so far is multiplied by sixty.
assert subtitle_milliseconds("00:01:02,500") == 62500
assert subtitle_milliseconds("01:00:00,000") == 3600000
assert subtitle_milliseconds("00:00:00,007") == 7

def sudoku_row_numbers(row):
    """Return the numbers of a sudoku row like "53..7....", with 0 for every dot."""
    return [0 if cell == "." else int(cell) for cell in row]
# E: Dots are replaced by zero and digits become ints.
# R: sudoku line "53..7...." as list of ints where a dot is 0
assert sudoku_row_numbers("53..7....") == [5, 3, 0, 0, 7, 0, 0, 0, 0]
assert sudoku_row_numbers("..") == [0, 0]
assert sudoku_row_numbers("9") == [9]

def wall_positions(drawing):
    """List the (row, column) places of # in a drawing whose rows are lines, row by row from 0.
    """
    return [
        (row, column)
        for row, line in enumerate(drawing.splitlines())
        for column, mark in enumerate(line)
        if mark == "#"
    ]
# M: Two counted loops visit every mark and keep the places of walls.
assert wall_positions("#.#\n..#") == [(0, 0), (0, 2), (1, 2)]
assert wall_positions("...") == []
assert wall_positions("") == []

def domino_pips(domino):
    """Return the total of the pips on a domino written like "[3|5]"."""
    left, right = domino.strip("[]").split("|")
    return int(left) + int(right)
# E: The two numbers around the bar are added.
assert domino_pips("[3|5]") == 8
assert domino_pips("[0|0]") == 0
assert domino_pips("[6|1]") == 7

def atoms_in_formula(formula):
    """Count the atoms in a formula without brackets, such as "H2SO4", in a dictionary by
    element.
    """
    atoms = {}
    for element, count in re.findall(r"([A-Z][a-z]?)(\d*)", formula):
        atoms[element] = atoms.get(element, 0) + int(count or 1)
    return atoms
# H: A capital with an optional small letter is an element, and no digits mean one atom.
# R: chemistry: "H2SO4" -> {"H": 2, "S": 1, "O": 4}. no brackets. elements can show up twice ("CH3OH")
assert atoms_in_formula("H2SO4") == {"H": 2, "S": 1, "O": 4}
assert atoms_in_formula("NaCl") == {"Na": 1, "Cl": 1}
assert atoms_in_formula("CH3OH") == {"C": 1, "H": 4, "O": 1}

def stitches_from_pattern(pattern):
    """Write out a knitting pattern such as "k2 p3 k1" stitch by stitch, here "kkpppk"."""
    return "".join(step[0] * int(step[1:]) for step in pattern.split())
# E: Each letter is repeated as often as the number behind it says.
# R: expand knitting code "k2 p3 k1" to "kkpppk"
assert stitches_from_pattern("k2 p3 k1") == "kkpppk"
assert stitches_from_pattern("p10") == "pppppppppp"
assert stitches_from_pattern("") == ""

def pixels_of(length):
    """Return the whole number of a length such as "10px", which may also come without the unit.
    """
    return int(length.removesuffix("px"))
# E: removesuffix leaves texts without the unit unchanged.
assert pixels_of("10px") == 10
assert pixels_of("7") == 7
assert pixels_of("-3px") == -3

def power_from_text(text):
    """Return the value of a power written like "2^10"; a plain number is its own value."""
    base, _, exponent = text.partition("^")
    return int(base) ** int(exponent or 1)
# E: A missing exponent counts as one.
assert power_from_text("2^10") == 1024
assert power_from_text("7") == 7
assert power_from_text("5^0") == 1

def letters_in_range(span):
    """Return the letters from first to last for a span like "a-e" as one text, here "abcde"."""
    start, end = span.split("-")
    return "".join(chr(code) for code in range(ord(start), ord(end) + 1))
# E: Character codes are counted from the first letter through the last.
# R: expand "a-e" into "abcde"
assert letters_in_range("a-e") == "abcde"
assert letters_in_range("x-x") == "x"
assert letters_in_range("M-P") == "MNOP"

def weekdays_in_span(span):
    """List the short weekdays of a span such as "Tue-Fri"; a span like "Sat-Mon" runs over
    Sunday.
    """
    week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    start, end = (week.index(day) for day in span.split("-"))
    length = (end - start) % 7 + 1
    return [week[(start + step) % 7] for step in range(length)]
# M: The remainder by seven handles spans that pass the end of the week.
# R: "Tue-Fri" -> ["Tue", "Wed", "Thu", "Fri"], must also work for "Sat-Mon"
assert weekdays_in_span("Tue-Fri") == ["Tue", "Wed", "Thu", "Fri"]
assert weekdays_in_span("Sat-Mon") == ["Sat", "Sun", "Mon"]
assert weekdays_in_span("Sun-Sun") == ["Sun"]

def pages_after(status):
    """Return how many pages come after the current one in a text like "Page 3 of 12"."""
    words = status.split()
    return int(words[3]) - int(words[1])
# E: Second and fourth word are the numbers to subtract.
assert pages_after("Page 3 of 12") == 9
assert pages_after("Page 1 of 1") == 0
assert pages_after("Page 99 of 100") == 1

def cells_in_block(block):
    """Count the cells of a spreadsheet block such as "A1:B3" with one-letter columns."""
    start, end = block.split(":")
    columns = ord(end[0]) - ord(start[0]) + 1
    rows = int(end[1:]) - int(start[1:]) + 1
    return columns * rows
# M: Letters give the number of columns and numbers that of rows.
# R: how many cells are in a spreadsheet range like "A1:B3"? (6) columns are single letters
assert cells_in_block("A1:B3") == 6
assert cells_in_block("C5:C5") == 1
assert cells_in_block("B2:D11") == 30

def question_answer_pairs(lines):
    """Pair up lines that start with "Q:" with the next line that starts with "A:", as tuples.

    The marks are removed and all other lines ignored.
    """
    pairs = []
    question = None
    for line in lines:
        if line.startswith("Q:"):
            question = line[2:].strip()
        elif line.startswith("A:") and question is not None:
            pairs.append((question, line[2:].strip()))
            question = None
    return pairs
# M: A question is kept waiting until its answer line arrives.
assert question_answer_pairs(["Q: 1+1?", "A: 2"]) == [("1+1?", "2")]
assert question_answer_pairs(["Q: a", "note", "A: b", "A: c"]) == [("a", "b")]
assert question_answer_pairs([]) == []

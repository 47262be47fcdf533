"""Verified problems: parsing."""

from datetime import date, timedelta
import json


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

"""Verified problems: typed."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

def parse_assignment(line: str) -> tuple[str, str] | None:
    """Split a line such as 'size = 10' into the pair (name, value) without outer spaces; return None if there is no '='."""
    name, sign, value = line.partition("=")
    if not sign:
        return None
    return name.strip(), value.strip()
# E: partition always gives three parts; the middle one is empty if the sign is missing.
assert parse_assignment("size = 10") == ("size", "10")
assert parse_assignment("a=b=c") == ("a", "b=c")
assert parse_assignment("empty =") == ("empty", "")
assert parse_assignment("no sign") is None

def initials_of_names(names: list[str]) -> list[str]:
    """Return the initials of each name, such as 'A.L.' for 'Ada Lovelace'."""
    return ["".join(f"{word[0]}." for word in name.split()) for name in names]
# E: The inner loop goes over the words of one name, the outer one over the names.
assert initials_of_names(["Ada Lovelace", "Alan M. Turing"]) == ["A.L.", "A.M.T."]
assert initials_of_names(["Plato"]) == ["P."]
assert initials_of_names([]) == []

def same_major_version(first: str, second: str) -> bool:
    """Check whether two versions such as '2.10.1' agree in the number before the first dot."""
    return first.split(".")[0] == second.split(".")[0]
# E: Comparing only the first character would confuse 1 with 12.
assert same_major_version("2.10.1", "2.3") is True
assert same_major_version("1.0", "12.0") is False
assert same_major_version("7", "7.5.1") is True
assert same_major_version("3.1", "2.1") is False

def split_log_line(line: str) -> tuple[str, str, str]:
    """Return (day, level, message) of a log line such as '2024-05-01 ERROR disk is full'."""
    day, level, message = line.split(maxsplit=2)
    return day, level, message
# E: maxsplit stops after two splits, so the message keeps its spaces.
assert split_log_line("2024-05-01 ERROR disk is full") == ("2024-05-01", "ERROR", "disk is full")
assert split_log_line("2023-12-31 INFO ok") == ("2023-12-31", "INFO", "ok")
assert split_log_line("today WARN a  b") == ("today", "WARN", "a  b")
assert split_log_line("d1 X y") == ("d1", "X", "y")

def count_lines_with(file: TextIO, word: str) -> int:
    """Count the lines of an open text file that contain the word, ignoring case."""
    return sum(word.lower() in line.lower() for line in file)
# E: A file can be iterated line by line, and True counts as 1 in a sum.
assert count_lines_with(io.StringIO("Tea\nmilk\nice tea\n"), "tea") == 2
assert count_lines_with(io.StringIO("a a a\n"), "A") == 1
assert count_lines_with(io.StringIO(""), "x") == 0

def sum_of_file_numbers(file: TextIO) -> int:
    """Return the sum of the integers in an open text file with one number a line; blank lines are skipped."""
    return sum(int(line) for line in file if line.strip())
# E: int ignores the line break, and strip makes a blank line empty, which counts as false.
assert sum_of_file_numbers(io.StringIO("4\n\n-1\n10")) == 13
assert sum_of_file_numbers(io.StringIO("7\n")) == 7
assert sum_of_file_numbers(io.StringIO("\n \n")) == 0

def write_bullets(items: list[str], file: TextIO) -> int:
    """Write each item as a line '- item' to an open text file and return the number of lines written."""
    for item in items:
        file.write(f"- {item}\n")
    return len(items)
# E: write adds no line break, so the text must end with one.
assert write_bullets(["tea", "milk"], io.StringIO()) == 2
assert write_bullets([], io.StringIO()) == 0
assert write_bullets(["x"], io.StringIO()) == 1
paper = io.StringIO()
write_bullets(["tea", "milk"], paper)
assert paper.getvalue() == "- tea\n- milk\n"

def tags_of(text: str) -> set[str]:
    """Return the set of tags in a comma-separated text, in lower case, without outer spaces and without empty tags."""
    tags = {tag.strip().lower() for tag in text.split(",")}
    tags.discard("")
    return tags
# E: A set comprehension removes repeats; discard does nothing if there is no empty tag.
assert tags_of("Python, code,python ") == {"python", "code"}
assert tags_of("a,,b,") == {"a", "b"}
assert tags_of("") == set()

def quantities_of(lines: list[str]) -> dict[str, int]:
    """Return a dictionary from ingredients to amounts for lines such as '2 red onions'."""
    amounts: dict[str, int] = {}
    for line in lines:
        number, name = line.split(maxsplit=1)
        amounts[name] = amounts.get(name, 0) + int(number)
    return amounts
# E: The first word is the amount, all the rest the name; get adds up repeated names.
assert quantities_of(["2 red onions", "3 eggs"]) == {"red onions": 2, "eggs": 3}
assert quantities_of(["1 egg", "4 egg"]) == {"egg": 5}
assert quantities_of([]) == {}

def split_command(line: str) -> tuple[str, list[str]]:
    """Return the first word of a command line in lower case and the list of its other words; ('', []) for a blank line."""
    words = line.split()
    if not words:
        return "", []
    return words[0].lower(), words[1:]
# E: Slicing from index 1 gives an empty list for a command without arguments.
assert split_command("MOVE north 3") == ("move", ["north", "3"])
assert split_command("Quit") == ("quit", [])
assert split_command("   ") == ("", [])

def digit_grid(text: str) -> list[list[int]]:
    """Return the rows of a block of digits as lists of integers, one row for each line that is not blank."""
    return [[int(digit) for digit in line.strip()] for line in text.splitlines() if line.strip()]
# E: A line is a row and each character of it a number.
assert digit_grid("123\n456") == [[1, 2, 3], [4, 5, 6]]
assert digit_grid("\n 70\n\n") == [[7, 0]]
assert digit_grid("") == []

def numbers_or_gaps(cells: list[str], gap: str = "-") -> list[int | None]:
    """Convert each cell to an integer, or to None where the cell equals the mark for a gap."""
    return [None if cell == gap else int(cell) for cell in cells]
# E: A conditional expression chooses the value for each cell.
assert numbers_or_gaps(["4", "-", "-12"]) == [4, None, -12]
assert numbers_or_gaps(["n/a", "0"], "n/a") == [None, 0]
assert numbers_or_gaps([]) == []

def first_with_prefix(words: list[str], prefix: str) -> str | None:
    """Return the first word that starts with the prefix, or None if no word does."""
    return next((word for word in words if word.startswith(prefix)), None)
# E: next takes the first value of the generator and has a default for an empty one.
assert first_with_prefix(["tea", "toast", "ten"], "te") == "tea"
assert first_with_prefix(["tea", "toast", "ten"], "to") == "toast"
assert first_with_prefix(["", "a"], "") == ""
assert first_with_prefix(["tea"], "x") is None

def in_all_groups(groups: list[set[str]]) -> set[str]:
    """Return the names that are in every one of the groups; no groups give an empty set."""
    if not groups:
        return set()
    return set.intersection(*groups)
# E: The star passes each set of the list as an argument of its own.
assert in_all_groups([{"Ann", "Bob"}, {"Bob", "Cid"}]) == {"Bob"}
assert in_all_groups([{"Ann", "Bob"}]) == {"Ann", "Bob"}
assert in_all_groups([{"Ann"}, {"Bob"}, {"Ann"}]) == set()
assert in_all_groups([]) == set()

def heaviest_parcel(parcels: list[tuple[str, float]]) -> str | None:
    """Return the name of the heaviest parcel in a list of (name, weight), the first among equals, or None for an empty list."""
    if not parcels:
        return None
    return max(parcels, key=lambda parcel: parcel[1])[0]
# E: max compares the weights but returns the whole pair, whose first part is the name.
assert heaviest_parcel([("box", 2.5), ("bag", 4.0), ("can", 1.0)]) == "bag"
assert heaviest_parcel([("zip", 1.0), ("abc", 1.0)]) == "zip"
assert heaviest_parcel([("only", 0.0)]) == "only"
assert heaviest_parcel([]) is None

def cells_of_table_row(row: str) -> list[str]:
    """Return the cells, without outer spaces, of a Markdown table row such as '| a | b |'."""
    return [cell.strip() for cell in row.strip().strip("|").split("|")]
# E: Take off the outer bars, split at the inner ones and strip each cell.
assert cells_of_table_row("| a | b |") == ["a", "b"]
assert cells_of_table_row("|one|  two words |3|") == ["one", "two words", "3"]
assert cells_of_table_row(" | x | ") == ["x"]
assert cells_of_table_row("| a |  | c |") == ["a", "", "c"]

def make_label(unit: str, digits: int) -> Callable[[float], str]:
    """Return a function that turns a number into text with that many decimals, a space and the unit."""

    def label(value: float) -> str:
        return f"{value:.{digits}f} {unit}"

    return label
# E: The inner function remembers unit and digits after the outer one has ended.
assert make_label("kg", 1)(3.5) == "3.5 kg"
assert make_label("m", 0)(7.8) == "8 m"
assert make_label("EUR", 2)(5) == "5.00 EUR"

def switches_of(text: str) -> dict[str, bool]:
    """Return a dictionary from names to True or False for words such as '+sound' (on) and '-video' (off)."""
    return {word[1:]: word[0] == "+" for word in text.split()}
# E: The comparison of the first character is itself the value True or False.
assert switches_of("+sound -video") == {"sound": True, "video": False}
assert switches_of("-a -b +a") == {"a": True, "b": False}
assert switches_of("") == {}

def number_of_longest_line(file: TextIO) -> int | None:
    """Return the number, counted from 1, of the first longest line of an open text file, or None for an empty file."""
    lines = file.read().splitlines()
    if not lines:
        return None
    return max(range(len(lines)), key=lambda i: len(lines[i])) + 1
# M: max goes over the indices but compares the lengths; among equals it keeps the first.
assert number_of_longest_line(io.StringIO("ab\nabcd\nabc\n")) == 2
assert number_of_longest_line(io.StringIO("x\ny")) == 1
assert number_of_longest_line(io.StringIO("\n\nz")) == 3
assert number_of_longest_line(io.StringIO("")) is None

def minutes_of_span(span: str) -> int:
    """Return the length in minutes of a span of time on one day such as '09:15-10:30'."""
    start, end = (60 * int(time[:2]) + int(time[3:]) for time in span.split("-"))
    return end - start
# E: Both times become minutes since midnight, which can be subtracted.
assert minutes_of_span("09:15-10:30") == 75
assert minutes_of_span("08:00-08:00") == 0
assert minutes_of_span("00:00-23:59") == 1439

def seat_labels(rows: int, seats: int) -> list[str]:
    """Return the labels of all seats, 'A1', 'A2' and so on in the first row, then 'B1' in the second; at most 26 rows."""
    return [f"{chr(ord('A') + row)}{seat}" for row in range(rows) for seat in range(1, seats + 1)]
# E: The first loop of the comprehension is the outer one, so rows change slowly.
assert seat_labels(2, 3) == ["A1", "A2", "A3", "B1", "B2", "B3"]
assert seat_labels(3, 1) == ["A1", "B1", "C1"]
assert seat_labels(0, 5) == []

def outline_depths(lines: list[str]) -> list[tuple[int, str]]:
    """Return (depth, text) for each line of an outline that is indented by two spaces a level."""
    pairs = []
    for line in lines:
        text = line.lstrip(" ")
        pairs.append(((len(line) - len(text)) // 2, text))
    return pairs
# E: The number of spaces is the difference of the lengths before and after lstrip.
assert outline_depths(["a", "    b", "c"]) == [(0, "a"), (2, "b"), (0, "c")]
assert outline_depths(["  two words"]) == [(1, "two words")]
assert outline_depths([]) == []

def chess_square(name: str) -> tuple[int, int]:
    """Return (column, row), both counted from 0, of a chess square such as 'e4'."""
    return "abcdefgh".index(name[0]), int(name[1]) - 1
# E: The letter's place in the alphabet is the column, the digit less one the row.
assert chess_square("e4") == (4, 3)
assert chess_square("a1") == (0, 0)
assert chess_square("h8") == (7, 7)
assert chess_square("b7") == (1, 6)

def parse_settings(text: str) -> dict[str, str]:
    """Return the settings of a text with lines 'name = value'; blank lines and lines that start with '#' are ignored, a later line wins."""
    settings: dict[str, str] = {}
    for line in text.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            name, _, value = line.partition("=")
            settings[name.rstrip()] = value.lstrip()
    return settings
# M: Strip the line, skip what holds no setting, and split the rest at the first '='.
assert parse_settings("a = 1\n# note\n\nb=x y") == {"a": "1", "b": "x y"}
assert parse_settings("a=1\n a = 2 ") == {"a": "2"}
assert parse_settings("url = x=1") == {"url": "x=1"}
assert parse_settings("# only = this") == {}

def markdown_headings(text: str) -> list[tuple[int, str]]:
    """Return (level, title) for each Markdown heading, a line of 1 to 6 '#', a space and a title."""
    headings = []
    for line in text.splitlines():
        marks, _, title = line.partition(" ")
        if set(marks) == {"#"} and len(marks) <= 6 and title.strip():
            headings.append((len(marks), title.strip()))
    return headings
# M: What stands before the first space must consist of '#' only, and its length is the level.
assert markdown_headings("# Top\ntext\n## Sub one") == [(1, "Top"), (2, "Sub one")]
assert markdown_headings("#tag\n a # b\n####### x") == []
assert markdown_headings("###### Deep") == [(6, "Deep")]
assert markdown_headings("# \n") == []

def csv_column(text: str, name: str) -> list[str]:
    """Return the cells of the named column of comma-separated text whose first line holds the names of the columns."""
    header, *lines = text.splitlines()
    index = header.split(",").index(name)
    return [line.split(",")[index] for line in lines]
# M: The header tells the position of the column, which is then taken from each other line.
assert csv_column("name,age\nAnn,30\nBob,25", "age") == ["30", "25"]
assert csv_column("name,age\nAnn,30\nBob,25", "name") == ["Ann", "Bob"]
assert csv_column("a,b,c", "c") == []

def rows_where(file: TextIO, column: str, value: str) -> list[dict[str, str]]:
    """Read an open CSV file with a header and return its rows, as dictionaries, whose column has the value."""
    return [row for row in csv.DictReader(file) if row[column] == value]
# M: DictReader takes the names from the first line and yields a dictionary for each other line.
assert rows_where(io.StringIO("id,city\n1,Rome\n2,Oslo\n3,Rome\n"), "city", "Rome") == [
    {"id": "1", "city": "Rome"},
    {"id": "3", "city": "Rome"},
]
assert rows_where(io.StringIO('a,b\n"x,y",1\n'), "b", "1") == [{"a": "x,y", "b": "1"}]
assert rows_where(io.StringIO("a\n1\n"), "a", "2") == []
assert rows_where(io.StringIO("a,b\n1,2\n"), "b", "2") == [{"a": "1", "b": "2"}]

def bump_version(version: str, part: str) -> str:
    """Return a version such as '1.4.2' with its 'major', 'minor' or 'patch' part raised by one and the parts after it set to 0."""
    numbers = [int(number) for number in version.split(".")]
    index = ["major", "minor", "patch"].index(part)
    numbers[index] += 1
    numbers[index + 1 :] = [0] * (2 - index)
    return ".".join(str(number) for number in numbers)
# M: A slice assignment overwrites all parts behind the raised one with zeros.
assert bump_version("1.4.2", "patch") == "1.4.3"
assert bump_version("1.4.2", "minor") == "1.5.0"
assert bump_version("1.4.2", "major") == "2.0.0"
assert bump_version("0.9.9", "minor") == "0.10.0"

def newest_version(versions: list[str]) -> str | None:
    """Return the highest of the dotted versions, compared number by number, or None for an empty list."""
    return max(versions, key=lambda version: [int(n) for n in version.split(".")], default=None)
# M: As text '1.9' would be greater than '1.10', so the key is a list of integers.
assert newest_version(["1.9", "1.10", "1.2.7"]) == "1.10"
assert newest_version(["2", "2.0.1"]) == "2.0.1"
assert newest_version(["0.1"]) == "0.1"
assert newest_version([]) is None

def errors_per_day(lines: Iterable[str]) -> dict[str, int]:
    """Return for each day the number of its ERROR lines in a log with lines such as '2024-05-01 ERROR text'; days without errors count 0."""
    counts: dict[str, int] = {}
    for line in lines:
        day, level, _ = line.split(" ", 2)
        counts[day] = counts.get(day, 0) + (level == "ERROR")
    return counts
# M: Adding a comparison adds 1 or 0, so a day is entered in both cases.
assert errors_per_day(["d1 ERROR a", "d1 INFO b", "d1 ERROR c"]) == {"d1": 2}
assert errors_per_day(["d1 ERROR x", "d2 INFO ERROR"]) == {"d1": 1, "d2": 0}
assert errors_per_day([]) == {}

def group_words(words: list[str], key: Callable[[str], object]) -> dict[object, list[str]]:
    """Group the words into lists by key(word) and return a dictionary from keys to lists, all in order of first appearance."""
    groups: dict[object, list[str]] = {}
    for word in words:
        groups.setdefault(key(word), []).append(word)
    return groups
# M: setdefault returns the list of the group and makes an empty one when it is new.
assert group_words(["tea", "rice", "ham"], len) == {3: ["tea", "ham"], 4: ["rice"]}
assert group_words(["Ann", "bob"], str.islower) == {False: ["Ann"], True: ["bob"]}
assert group_words(["a", "A", "b"], str.lower) == {"a": ["a", "A"], "b": ["b"]}
assert group_words([], len) == {}

def parse_options(arguments: list[str]) -> dict[str, str | bool]:
    """Return the options of a command line: '--name=value' gives text, '--name' True, '--no-name' False; other arguments are ignored."""
    options: dict[str, str | bool] = {}
    for argument in arguments:
        if not argument.startswith("--"):
            continue
        name, sign, value = argument[2:].partition("=")
        if sign:
            options[name] = value
        elif name.startswith("no-"):
            options[name[3:]] = False
        else:
            options[name] = True
    return options
# M: The three forms are told apart by the equals sign and by the start of the name.
assert parse_options(["--size=3", "--fast"]) == {"size": "3", "fast": True}
assert parse_options(["--no-color", "file.txt"]) == {"color": False}
assert parse_options(["--a=", "-b", "--a"]) == {"a": True}
assert parse_options([]) == {}

def split_release(version: str) -> tuple[int, int, int, str]:
    """Return (major, minor, patch, label) of a version such as 'v1.2.3-beta'; the 'v' and the label, '' then, may be missing."""
    numbers, _, label = version.removeprefix("v").partition("-")
    major, minor, patch = (int(number) for number in numbers.split("."))
    return major, minor, patch, label
# M: Take off the optional parts at both ends before the numbers are split.
assert split_release("v1.2.3-beta") == (1, 2, 3, "beta")
assert split_release("10.0.7") == (10, 0, 7, "")
assert split_release("0.1.0-rc-2") == (0, 1, 0, "rc-2")

def bytes_of_size(text: str) -> int | None:
    """Return the number of bytes of a size such as '10KB', '2 MB' or '512B' with steps of 1024; None for another form."""
    match = re.fullmatch(r"(\d+) ?(B|KB|MB)", text)
    if match is None:
        return None
    return int(match[1]) * {"B": 1, "KB": 1024, "MB": 1024**2}[match[2]]
# M: The pattern has one group for the number and one for the unit, which is looked up.
assert bytes_of_size("10KB") == 10240
assert bytes_of_size("2 MB") == 2097152
assert bytes_of_size("512B") == 512
assert bytes_of_size("KB") is None
assert bytes_of_size("3GB") is None

def lines_with_words(text: str) -> dict[str, list[int]]:
    """Return a dictionary from each word in lower case to the numbers, counted from 1, of the lines that contain it, each number once."""
    index: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        for word in set(line.lower().split()):
            index.setdefault(word, []).append(number)
    return index
# M: The set of the words of a line makes sure that its number is entered only once.
assert lines_with_words("tea Tea\nmilk\ntea") == {"tea": [1, 3], "milk": [2]}
assert lines_with_words("a b") == {"a": [1], "b": [1]}
assert lines_with_words("\n\nx") == {"x": [3]}
assert lines_with_words("") == {}

def checkbox_tasks(text: str) -> list[tuple[str, bool]]:
    """Return (task, is_done) for each line '- [ ] task' or '- [x] task' of a Markdown text; other lines are ignored."""
    tasks = []
    for line in text.splitlines():
        if line.startswith(("- [ ] ", "- [x] ")):
            tasks.append((line[6:].strip(), line[3] == "x"))
    return tasks
# M: The start of the line has a fixed length, so index 3 is the mark and the task begins at 6.
assert checkbox_tasks("- [x] cook\n- [ ] read") == [("cook", True), ("read", False)]
assert checkbox_tasks("# List\n- milk\n- [ ] x ") == [("x", False)]
assert checkbox_tasks("- [y] no") == []
assert checkbox_tasks("- [x] a b") == [("a b", True)]

def markdown_links(text: str) -> list[tuple[str, str]]:
    """Return (label, address) for each Markdown link such as '[label](address)' in the text, in order."""
    return re.findall(r"\[([^\]]*)\]\(([^)]*)\)", text)
# M: With two groups in the pattern findall returns a list of pairs.
assert markdown_links("see [docs](d.html)") == [("docs", "d.html")]
assert markdown_links("[a](1), [b c](2)!") == [("a", "1"), ("b c", "2")]
assert markdown_links("[x] (y) [z]") == []
assert markdown_links("") == []

def read_header_block(file: TextIO) -> dict[str, str]:
    """Read lines 'Name: value' from an open file up to the first blank line and return them as a dictionary with names in lower case."""
    headers: dict[str, str] = {}
    for line in file:
        if not line.strip():
            break
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers
# M: break leaves the loop at the blank line, so the rest of the file stays unread.
assert read_header_block(io.StringIO("From: Ann\nTO: Bob\n\nHi: x")) == {"from": "Ann", "to": "Bob"}
assert read_header_block(io.StringIO("Time: 10:30\n")) == {"time": "10:30"}
assert read_header_block(io.StringIO("\nA: 1\n")) == {}
assert read_header_block(io.StringIO("A: 1\nB: 2")) == {"a": "1", "b": "2"}
letter = io.StringIO("A: 1\n\nbody\n")
read_header_block(letter)
assert letter.read() == "body\n"

def first_rule(rules: list[tuple[Callable[[int], bool], str]], value: int) -> str | None:
    """Return the name of the first rule (test, name) whose test is true for the value, or None if no test is."""
    for test, name in rules:
        if test(value):
            return name
    return None
# M: The rules are data, so new ones need no further if statement.
assert first_rule([(bool, "not zero"), (lambda n: n < 9, "small")], 5) == "not zero"
assert first_rule([(bool, "not zero"), (lambda n: n < 9, "small")], 0) == "small"
assert first_rule([(lambda n: n > 7, "big")], 8) == "big"
assert first_rule([(lambda n: n > 7, "big")], 7) is None

def without_comments(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines without comments, which go from '//' to the end of the line; lines that are blank then are left out."""
    for line in lines:
        code = line.split("//")[0].rstrip()
        if code:
            yield code
# M: The first part of the split line is the code; an empty one counts as false.
assert list(without_comments(["a = 1 // one", "// note", "b"])) == ["a = 1", "b"]
assert list(without_comments(["", "   ", "  x"])) == ["  x"]
assert list(without_comments(["p // q // r"])) == ["p"]
assert list(without_comments([])) == []

def song_lengths(text: str) -> list[tuple[str, int]]:
    """Return (title, seconds) for each line such as '3:05 Blue Moon', the longest song first."""
    songs = []
    for line in text.splitlines():
        time, title = line.split(" ", 1)
        minutes, seconds = time.split(":")
        songs.append((title, int(minutes) * 60 + int(seconds)))
    return sorted(songs, key=lambda song: song[1], reverse=True)
# M: Two splits take a line apart; sorting in reverse keeps equal songs in their order.
assert song_lengths("3:05 Blue Moon\n4:00 Hey") == [("Hey", 240), ("Blue Moon", 185)]
assert song_lengths("0:59 A\n0:59 B") == [("A", 59), ("B", 59)]
assert song_lengths("10:00 Long") == [("Long", 600)]
assert song_lengths("") == []

def parse_dice(text: str) -> tuple[int, int, int]:
    """Return (count, sides, bonus) of a dice roll such as '2d6+3', 'd20' or '4d8-1'; a missing count is 1, a missing bonus 0."""
    match = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", text)
    if match is None:
        raise ValueError(f"not a dice roll: {text}")
    return int(match[1] or 1), int(match[2]), int(match[3] or 0)
# M: An empty or missing group counts as false, so `or` fills in the default; int reads the sign.
assert parse_dice("2d6+3") == (2, 6, 3)
assert parse_dice("d20") == (1, 20, 0)
assert parse_dice("4d8-1") == (4, 8, -1)
assert parse_dice("10d10") == (10, 10, 0)

def fill_template(template: str, values: dict[str, str]) -> str:
    """Replace each '{name}' in the template by its value and return the text; names without a value stay as they are."""
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), template)
# M: match[1] is the name without braces, match[0] the whole placeholder.
assert fill_template("Hi {name}!", {"name": "Ann"}) == "Hi Ann!"
assert fill_template("{a}-{b}-{a}", {"a": "1", "b": "{a}"}) == "1-{a}-1"
assert fill_template("{x} {y}", {"y": "2"}) == "{x} 2"
assert fill_template("", {"a": "1"}) == ""

def is_sorted_by(items: list[str], key: Callable[[str], int]) -> bool:
    """Check whether key(item) never falls from one item to the next; an empty list is sorted."""
    return all(key(first) <= key(second) for first, second in zip(items, items[1:]))
# M: zip with the list shifted by one gives all pairs of neighbours.
assert is_sorted_by(["a", "bb", "cc", "ddd"], len) is True
assert is_sorted_by(["aaa", "b"], len) is False
assert is_sorted_by(["2", "10"], int) is True
assert is_sorted_by([], len) is True

def days_of_spans(text: str) -> list[str]:
    """Return the short weekday names, Mon to Sun, of text such as 'Mon-Wed,Sat'; a span such as 'Sat-Mon' goes over the weekend."""
    week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    days = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        index = week.index(first)
        days.append(first)
        while last and week[index] != last:
            index = (index + 1) % 7
            days.append(week[index])
    return days
# H: Walk on from the first day, with the remainder by 7, until the last day is reached.
assert days_of_spans("Mon-Wed,Sat") == ["Mon", "Tue", "Wed", "Sat"]
assert days_of_spans("Sat-Mon") == ["Sat", "Sun", "Mon"]
assert days_of_spans("Fri") == ["Fri"]
assert days_of_spans("Thu-Thu,Tue") == ["Thu", "Tue"]

def parse_ini(text: str) -> dict[str, dict[str, str]]:
    """Return a dictionary from section names to dictionaries of settings for text with lines '[section]' and 'name = value'; settings before any section belong to ''."""
    sections: dict[str, dict[str, str]] = {}
    section = ""
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            sections.setdefault(section, {})
        elif "=" in line:
            name, value = line.split("=", 1)
            sections.setdefault(section, {})[name.strip()] = value.strip()
    return sections
# H: A variable remembers the current section while the lines go by.
assert parse_ini("[a]\nx = 1\n[b]\ny=2") == {"a": {"x": "1"}, "b": {"y": "2"}}
assert parse_ini("top = 1\n[a]\n[b]\nz = 3") == {"": {"top": "1"}, "a": {}, "b": {"z": "3"}}
assert parse_ini("[a]\nx=1\n[b]\n[a]\ny=2") == {"a": {"x": "1", "y": "2"}, "b": {}}
assert parse_ini("[a = 1") == {"": {"[a": "1"}}
assert parse_ini("") == {}

def section_numbers(levels: list[int]) -> list[str]:
    """Return the numbers, such as '2.1', of headings with the given levels; a level counts on from 1 and never jumps by more than one."""
    counts: list[int] = []
    numbers = []
    for level in levels:
        if level > len(counts):
            counts.append(0)
        del counts[level:]
        counts[-1] += 1
        numbers.append(".".join(str(count) for count in counts))
    return numbers
# H: A list holds one counter for each open level; deeper counters are cut off at a higher heading.
assert section_numbers([1, 2, 2, 1, 2]) == ["1", "1.1", "1.2", "2", "2.1"]
assert section_numbers([1, 2, 3, 2]) == ["1", "1.1", "1.1.1", "1.2"]
assert section_numbers([1, 1, 1]) == ["1", "2", "3"]
assert section_numbers([]) == []

def short_ranges(pages: list[int]) -> str:
    """Return page numbers, in any order and with repeats, as text such as '1-3,5' with runs of consecutive pages joined."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return ",".join(f"{a}-{b}" if a < b else f"{a}" for a, b in runs)
# H: A page either makes the last run longer or begins a new run.
assert short_ranges([5, 1, 2, 3]) == "1-3,5"
assert short_ranges([4, 4, 5]) == "4-5"
assert short_ranges([7, 100, 8]) == "7-8,100"
assert short_ranges([1, 5, 6, 7]) == "1,5-7"
assert short_ranges([]) == ""

def pages_to_print(text: str, last: int) -> list[int]:
    """Return the sorted pages, each once and none above `last`, that a print dialog's text such as '2-4,7-' asks for; an open end means up to the last page."""
    pages: set[int] = set()
    for part in text.split(","):
        start, dash, end = part.partition("-")
        first = int(start or 1)
        stop = int(end or last) if dash else first
        pages.update(range(first, min(stop, last) + 1))
    return sorted(pages)
# H: partition tells single pages from spans; a missing number is replaced by 1 or by the last page.
assert pages_to_print("2-4,7-", 9) == [2, 3, 4, 7, 8, 9]
assert pages_to_print("5,1-2,2", 9) == [1, 2, 5]
assert pages_to_print("40,7-8", 50) == [7, 8, 40]
assert pages_to_print("-3", 5) == [1, 2, 3]
assert pages_to_print("4-99,50", 5) == [4, 5]

def split_quoted(line: str) -> list[str]:
    """Split a line at commas that are not inside double quotes and return the cells without the quotes."""
    cells = [""]
    is_quoted = False
    for char in line:
        if char == '"':
            is_quoted = not is_quoted
        elif char == "," and not is_quoted:
            cells.append("")
        else:
            cells[-1] += char
    return cells
# H: A flag remembers whether the current character stands between quotes.
assert split_quoted("a,b") == ["a", "b"]
assert split_quoted('"Lee, Ann",30') == ["Lee, Ann", "30"]
assert split_quoted(',"",x') == ["", "", "x"]
assert split_quoted("") == [""]

def outline_paths(lines: list[str]) -> list[str]:
    """Return for each line of an outline, indented by two spaces a level, the path of its parents and itself joined by '/'."""
    path: list[str] = []
    result = []
    for line in lines:
        name = line.lstrip()
        depth = (len(line) - len(name)) // 2
        path = [*path[:depth], name]
        result.append("/".join(path))
    return result
# M: Only the first `depth` parts of the last path are parents of the new line.
assert outline_paths(["a", "  b", "    c", "  d"]) == ["a", "a/b", "a/b/c", "a/d"]
assert outline_paths(["x", "  y", "z", "  w"]) == ["x", "x/y", "z", "z/w"]
assert outline_paths([]) == []

def mean_by_place(rows: list[tuple[float, ...]]) -> tuple[float, ...]:
    """Return a tuple with the mean of the first, the second, ... numbers of the rows, which are all equally long; () without rows."""
    return tuple(sum(column) / len(rows) for column in zip(*rows))
# M: zip(*rows) turns the rows into columns; without rows there are no columns.
assert mean_by_place([(1, 10), (3, 20)]) == (2.0, 15.0)
assert mean_by_place([(4, 5, 6)]) == (4.0, 5.0, 6.0)
assert mean_by_place([(1,), (2,), (6,)]) == (3.0,)
assert mean_by_place([]) == ()

def markdown_table(header: list[str], rows: list[list[str]]) -> str:
    """Return a Markdown table: the header, a line of '---' cells and the rows, each as text such as '| a | b |'."""
    table = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in table)
# M: The line under the header is one more row, so all lines are made in the same way.
assert markdown_table(["a"], [["1"]]) == "| a |\n| --- |\n| 1 |"
assert markdown_table(["x", "y"], []) == "| x | y |\n| --- | --- |"
assert markdown_table(["k"], [["1"], ["2"]]) == "| k |\n| --- |\n| 1 |\n| 2 |"

def replace_escapes(text: str) -> str:
    """Return the text with '%n' turned into a line break, '%t' into a tab and '%' before any other character removed."""
    special = {"n": "\n", "t": "\t"}
    result = ""
    is_escaped = False
    for char in text:
        if is_escaped:
            result += special.get(char, char)
            is_escaped = False
        elif char == "%":
            is_escaped = True
        else:
            result += char
    return result
# H: A flag tells that the character before was a '%', so that '%%n' is a percent sign and an n.
assert replace_escapes("a%nb%tc") == "a\nb\tc"
assert replace_escapes("5%% %x") == "5% x"
assert replace_escapes("%%n") == "%n"
assert replace_escapes("") == ""

def fenced_blocks(text: str) -> list[str]:
    """Return the contents of the code blocks of a Markdown text, which stand between lines that start with '~~~'."""
    blocks: list[list[str]] = []
    is_code = False
    for line in text.splitlines():
        if line.startswith("~~~"):
            is_code = not is_code
            if is_code:
                blocks.append([])
        elif is_code:
            blocks[-1].append(line)
    return ["\n".join(lines) for lines in blocks]
# M: Each fence switches the flag; an opening one also begins a new block.
assert fenced_blocks("a\n~~~\nx = 1\ny\n~~~\nb") == ["x = 1\ny"]
assert fenced_blocks("~~~py\n1\n~~~\n~~~\n2\n~~~") == ["1", "2"]
assert fenced_blocks("~~~\n~~~") == [""]
assert fenced_blocks("no ~~~ code") == []

def lines_of_width(words: list[str], width: int) -> list[str]:
    """Put the words into lines of at most `width` characters, joined by single spaces; a longer word gets a line of its own."""
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
# M: A word either fits behind the last line, with a space in between, or begins a new line.
assert lines_of_width(["a", "cup", "of", "tea"], 6) == ["a cup", "of tea"]
assert lines_of_width(["enormous", "ox"], 4) == ["enormous", "ox"]
assert lines_of_width(["ab", "cd"], 4) == ["ab", "cd"]
assert lines_of_width(["one", "two", "six"], 3) == ["one", "two", "six"]
assert lines_of_width([], 10) == []

def minutes_per_task(lines: Iterable[str]) -> dict[str, int]:
    """Return the minutes spent on each task for a log with lines 'MINUTE start TASK' and 'MINUTE stop TASK'; a task may run several times."""
    started: dict[str, int] = {}
    totals: dict[str, int] = {}
    for line in lines:
        minute, action, task = line.split(" ", 2)
        if action == "start":
            started[task] = int(minute)
        else:
            spent = int(minute) - started.pop(task)
            totals[task] = totals.get(task, 0) + spent
    return totals
# H: One dictionary keeps the open starts, another adds up the finished times.
assert minutes_per_task(["5 start a", "20 stop a"]) == {"a": 15}
assert minutes_per_task(["0 start a", "5 start b", "9 stop a", "9 stop b"]) == {"a": 9, "b": 4}
assert minutes_per_task(["1 start x", "2 stop x", "7 start x", "9 stop x"]) == {"x": 3}
assert minutes_per_task([]) == {}

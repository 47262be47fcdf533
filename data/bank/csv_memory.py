"""Verified problems: csv memory."""

import csv
import io
from collections import Counter, defaultdict

def rows_from_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts with the first line as keys; spaces around cells are
    removed and blank lines skipped. Cells contain no commas."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return []
    header, *rows = [[cell.strip() for cell in line.split(",")] for line in lines]
    return [dict(zip(header, row)) for row in rows]
# M: The split lines are unpacked into the header and the rest, which are zipped.
# R: csv string -> list of dicts, first line = header, strip cells, ignore empty lines
assert rows_from_csv("name, age\nAl, 7\n\nBo,9") == [{"name": "Al", "age": "7"},
    {"name": "Bo", "age": "9"}]
assert rows_from_csv("name,age") == []
assert rows_from_csv("") == []

def column_sum_csv(text, column):
    """Add up a named column of whole numbers in a CSV text with a header; empty cells count as
    0."""
    reader = csv.DictReader(io.StringIO(text))
    return sum(int(row[column] or 0) for row in reader)
# E: The text is wrapped as a file and read as dicts.
# R: sum of one column in a csv string (has a header line), empty cells are zero
assert column_sum_csv("item,n\ntea,2\njam,\npen,5\n", "n") == 7
assert column_sum_csv("n\n-3\n", "n") == -3
assert column_sum_csv("item,n\n", "n") == 0

def column_names(text, separator):
    """Return the column names of a table text, those in its first line, stripped and in lower
    case; an empty text has none."""
    first = text.split("\n")[0]
    return [name.strip().lower() for name in first.split(separator) if name.strip()]
# E: The first line is split and its parts are cleaned.
assert column_names("Name; Age\nAl;7", ";") == ["name", "age"]
assert column_names("X", ",") == ["x"]
assert column_names("", ",") == []

def csv_rows_where(text, column, value):
    """Return the lines of a CSV text, header first, whose cell in the named column equals the
    value; cells are split at commas."""
    header, *lines = text.splitlines()
    place = header.split(",").index(column)
    return [header] + [line for line in lines if line.split(",")[place] == value]
# E: The place of the column is found in the header and used for each line.
# R: filter csv text: keep header and lines where a column has some value, return lines
assert csv_rows_where("name,city\nAl,Rom\nBo,Oslo", "city", "Rom") == ["name,city", "Al,Rom"]
assert csv_rows_where("name,city\nAl,Rom", "name", "Bo") == ["name,city"]
assert csv_rows_where("a", "a", "x") == ["a"]

def typed_rows(text, types):
    """Return the rows of a CSV text with a header as dicts whose values are converted by the
    functions in types, a dict from column to function; other columns stay texts."""
    rows = []
    for row in csv.DictReader(io.StringIO(text)):
        rows.append({name: types.get(name, str)(cell) for name, cell in row.items()})
    return rows
# E: The conversion is looked up by column with str as default.
assert typed_rows("name,age\nAl,7\n", {"age": int}) == [{"name": "Al", "age": 7}]
assert typed_rows("x,y\n1,2\n", {"x": float, "y": int}) == [{"x": 1.0, "y": 2}]
assert typed_rows("x\n", {}) == []

def lines_with_bad_width(text, separator=";"):
    """Return the numbers, from 1, of lines that have another number of cells than the first
    line."""
    counts = [line.count(separator) for line in text.splitlines()]
    return [number for number, count in enumerate(counts, 1) if count != counts[0]]
# E: The number of separators stands for the number of cells.
# R: which lines of a ; separated table have the wrong number of columns (compared to line 1)? 1-based
assert lines_with_bad_width("a;b\n1;2\n3\n4;5;6") == [3, 4]
assert lines_with_bad_width("a;b") == []
assert lines_with_bad_width("") == []

def group_csv_by(text, key, value):
    """Group the cells of the column value by those of the column key in a CSV text with a header,
    as a dict of lists."""
    groups = defaultdict(list)
    for row in csv.DictReader(io.StringIO(text)):
        groups[row[key]].append(row[value])
    return dict(groups)
# E: Each row adds one cell to the list of its key.
assert group_csv_by("kind,name\ndog,Rex\ncat,Tom\ndog,Max\n", "kind",
    "name") == {"dog": ["Rex", "Max"], "cat": ["Tom"]}
assert group_csv_by("a,b\n", "a", "b") == {}
assert group_csv_by("a,b\n1,2\n", "b", "a") == {"2": ["1"]}

def csv_to_lookup(text):
    """Return a dict from the first cell of each CSV line to the list of its other cells; the first
    line is no header, and a later line with the same first cell wins."""
    return {row[0]: row[1:] for row in csv.reader(io.StringIO(text)) if row}
# E: Every row that is not empty is split into key and rest.
assert csv_to_lookup('al,1,2\n\nbo,"x,y"\n') == {"al": ["1", "2"], "bo": ["x,y"]}
assert csv_to_lookup("a\na,5\n") == {"a": ["5"]}
assert csv_to_lookup("") == {}

def quoted_csv_line(cells):
    """Return one CSV line of the cells, without a line break at its end, quoting those with commas
    or quotation marks as the csv module does."""
    target = io.StringIO()
    csv.writer(target, lineterminator="").writerow(cells)
    return target.getvalue()
# E: The writer writes into a text in memory whose content is returned.
# R: make a proper csv line out of a list (with quoting) as a string, use the csv module
assert quoted_csv_line(["a", "b,c", 3]) == 'a,"b,c",3'
assert quoted_csv_line(['say "hi"']) == '"say ""hi"""'
assert quoted_csv_line([1, None, 2]) == "1,,2"

def csv_with_total(text, column):
    """Return the lines of a CSV text followed by a line "total" with the sum of the int cells in
    the named column and empty cells elsewhere; the column is not the first one."""
    lines = text.splitlines()
    header = lines[0].split(",")
    place = header.index(column)
    total = sum(int(line.split(",")[place]) for line in lines[1:])
    cells = ["total"] + [""] * (len(header) - 1)
    cells[place] = str(total)
    return lines + [",".join(cells)]
# M: A row of empty cells gets the word in front and the sum in its place.
assert csv_with_total("item,n,note\ntea,2,x\njam,3,y", "n") == ["item,n,note", "tea,2,x",
    "jam,3,y", "total,5,"]
assert csv_with_total("a,b", "b") == ["a,b", "total,0"]
assert csv_with_total("a,b\nx,-1", "b") == ["a,b", "x,-1", "total,-1"]

def reorder_columns(text, order):
    """Return a CSV text with its columns in the given order of names; names that the text lacks
    become empty columns and columns not in the order are dropped. Cells contain no commas."""
    header, *rows = [line.split(",") for line in text.splitlines()]
    lines = [",".join(order)]
    for row in rows:
        cells = dict(zip(header, row))
        lines.append(",".join(cells.get(name, "") for name in order))
    return "\n".join(lines)
# M: Each row becomes a dict that is read in the new order.
# R: csv text with columns in a different order / subset. unknown columns stay empty
assert reorder_columns("a,b\n1,2", ["b", "c"]) == "b,c\n2,"
assert reorder_columns("a,b\n1,2\n3,4", ["a"]) == "a\n1\n3"
assert reorder_columns("a", ["a", "b"]) == "a,b"

def rename_header(text, names):
    """Return the CSV text with the column names in its first line changed by the dict names; all
    other lines stay the same."""
    header, line_break, rest = text.partition("\n")
    new = ",".join(names.get(name, name) for name in header.split(","))
    return new + line_break + rest
# E: partition splits off the first line, and the other two parts are put back.
assert rename_header("a,b\n1,a", {"a": "x"}) == "x,b\n1,a"
assert rename_header("a", {"b": "y"}) == "a"
assert rename_header("", {}) == ""

def join_csv_texts(first, second):
    """Return one CSV text from two with the same header: the lines of the second are added without
    its header; different headers raise ValueError."""
    head, _, _ = first.partition("\n")
    other_head, _, body = second.partition("\n")
    if head != other_head:
        raise ValueError("different headers")
    return first.rstrip("\n") + ("\n" + body if body else "")
# E: Both headers are cut off and compared before the body is added.
assert join_csv_texts("a,b\n1,2\n", "a,b\n3,4") == "a,b\n1,2\n3,4"
assert join_csv_texts("a\n1", "a") == "a\n1"
assert join_csv_texts("a", "a\n") == "a"

def duplicate_csv_keys(text, column):
    """Return the sorted values that occur more than once in a column, given by number from 0, of a
    text with tabs between cells and no header."""
    counts = Counter(line.split("\t")[column] for line in text.splitlines())
    return sorted(value for value, number in counts.items() if number > 1)
# E: The cells of the column are counted.
# R: tab separated text, find values in column number k that appear twice or more
assert duplicate_csv_keys("a\t1\nb\t2\na\t3", 0) == ["a"]
assert duplicate_csv_keys("a\t1\nb\t1", 0) == []
assert duplicate_csv_keys("", 0) == []

def fixed_width_rows(text, widths):
    """Cut each line of a text into cells of the given widths, stripped of spaces, and return them
    as lists; a line that is too short gives empty cells."""
    rows = []
    for line in text.splitlines():
        cells, start = [], 0
        for width in widths:
            cells.append(line[start:start + width].strip())
            start += width
        rows.append(cells)
    return rows
# M: The start of each cell moves on by the width of the one before.
assert fixed_width_rows("Al  007Rom\nBo", [4, 3, 5]) == [["Al", "007", "Rom"], ["Bo", "", ""]]
assert fixed_width_rows("abc", [1, 1]) == [["a", "b"]]
assert fixed_width_rows("", [3]) == []

def padded_record_table(rows, fields):
    """Return dicts as an aligned text table: a header line and one line per row, cells padded on
    the right to the widest of their column and joined by two spaces; no spaces at line ends."""
    table = [fields] + [[str(row.get(field, "")) for field in fields] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip()
        for line in table
    )
# H: zip turns the table on its side to find the widest cell of each column.
# R: print list of dicts as aligned text table with header. columns = fields
assert padded_record_table([{"name": "Al", "age": 7}, {"name": "Barbara"}],
    ["name", "age"]) == "name     age\nAl       7\nBarbara"
assert padded_record_table([], ["a", "b"]) == "a  b"
assert padded_record_table([{"x": 100}], ["x"]) == "x\n100"

def settings_with_yes_no(record):
    """Return a dict as text with one "key=value" line per entry in order of keys; booleans are
    written as "yes" and "no" and None values left out."""
    words = {True: "yes", False: "no"}
    return "\n".join(
        f"{key}={words[value] if isinstance(value, bool) else value}"
        for key, value in sorted(record.items())
        if value is not None
    )
# M: Only real booleans are looked up in the table of words.
assert settings_with_yes_no({"b": True, "a": 1, "c": None}) == "a=1\nb=yes"
assert settings_with_yes_no({"x": False, "y": 0}) == "x=no\ny=0"
assert settings_with_yes_no({}) == ""

def parse_sections(text):
    """Read a text with "[section]" lines and "key = value" lines into a dict of dicts; blank lines
    and lines starting with "#" are skipped and keys before any section belong to ""."""
    sections, current = {}, ""
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            current = line.strip("[]")
            sections.setdefault(current, {})
        else:
            key, _, value = line.partition("=")
            sections.setdefault(current, {})[key.strip()] = value.strip()
    return sections
# H: The name of the current section is remembered and every pair goes into its dict.
# R: read ini like text: [section] lines, key = value lines, # comments. dict of dicts
assert parse_sections("x = 1\n[door]\n# note\ncode= 7") == {"": {"x": "1"}, "door": {"code": "7"}}
assert parse_sections("[a]") == {"a": {}}
assert parse_sections("") == {}

def blocks_to_records(text):
    """Read blocks of "field: value" lines separated by blank lines into a list of dicts; a line
    without a colon is added to the value before with a space."""
    records = []
    for block in text.strip().split("\n\n"):
        record, last = {}, None
        for line in block.splitlines():
            if ":" in line:
                last, value = line.split(":", 1)
                record[last] = value.strip()
            elif last is not None:
                record[last] += " " + line.strip()
        if record:
            records.append(record)
    return records
# H: The last field is remembered so that following lines can be added to it.
assert blocks_to_records("name: Al\nnote: a\n  long one\n\nname: Bo") == [{"name": "Al",
    "note": "a long one"}, {"name": "Bo"}]
assert blocks_to_records("a: 1:2") == [{"a": "1:2"}]
assert blocks_to_records("") == []

def read_until_marker(stream, marker):
    """Return the stripped lines of an open text file up to the line equal to the marker, which is
    not included, or up to the end."""
    lines = []
    for line in stream:
        if line.strip() == marker:
            break
        lines.append(line.strip())
    return lines
# E: The file is read line by line until the marker ends the loop.
# R: read lines from a file object until a line "END" (or another marker), without it
assert read_until_marker(io.StringIO("a\n b\nEND\nc\n"), "END") == ["a", "b"]
assert read_until_marker(io.StringIO("a"), "END") == ["a"]
assert read_until_marker(io.StringIO(""), "END") == []

def copy_matching_lines(source, target, word):
    """Copy the lines of an open text file that contain the word to another open file and return how
    many were copied."""
    copied = 0
    for line in source:
        if word in line:
            target.write(line)
            copied += 1
    return copied
# E: Lines keep their line breaks and are written as they are.
assert copy_matching_lines(io.StringIO("tea 1\njam 2\ntea 3\n"), io.StringIO(), "tea") == 2
assert copy_matching_lines(io.StringIO(""), io.StringIO(), "tea") == 0
assert copy_matching_lines(io.StringIO("a\nab"), io.StringIO(), "b") == 1

def numbered_copy(source):
    """Return the text of an open file with "1: ", "2: " and so on before each line; the line breaks
    stay as they are."""
    target = io.StringIO()
    for number, line in enumerate(source, 1):
        target.write(f"{number}: {line}")
    return target.getvalue()
# E: enumerate counts the lines that are written to a text in memory.
assert numbered_copy(io.StringIO("a\nb")) == "1: a\n2: b"
assert numbered_copy(io.StringIO("\n")) == "1: \n"
assert numbered_copy(io.StringIO("")) == ""

def longest_line_number(stream):
    """Return the number, from 1, of the longest line in an open text file without counting its line
    break, the first one on ties; 0 for an empty file."""
    best, length = 0, -1
    for number, line in enumerate(stream, 1):
        size = len(line.rstrip("\n"))
        if size > length:
            best, length = number, size
    return best
# M: The best number is replaced only by a strictly longer line.
assert longest_line_number(io.StringIO("ab\nabcd\nabcd\n")) == 2
assert longest_line_number(io.StringIO("\n")) == 1
assert longest_line_number(io.StringIO("")) == 0

def word_counts_of_file(stream, least):
    """Return a dict of the words of an open text file that occur at least the given number of
    times, in lower case and alphabetical order."""
    counts = Counter(word for line in stream for word in line.lower().split())
    return {word: counts[word] for word in sorted(counts) if counts[word] >= least}
# E: A nested generator hands the words of all lines to a Counter.
# R: count words of a file object, lower case, only those with n or more
assert word_counts_of_file(io.StringIO("Tea and\ntea jam"), 2) == {"tea": 2}
assert word_counts_of_file(io.StringIO("b a"), 1) == {"a": 1, "b": 1}
assert word_counts_of_file(io.StringIO(""), 1) == {}

def split_into_files(text):
    """Return a dict from file name to content for a text in which a line "--- name" starts each
    file; lines before the first one are ignored and contents keep a line break after every line."""
    files, current = {}, None
    for line in text.splitlines():
        if line.startswith("--- "):
            current = line[4:]
            files[current] = ""
        elif current is not None:
            files[current] += line + "\n"
    return files
# M: The current name decides to which content a line is added.
assert split_into_files("x\n--- a.txt\none\ntwo\n--- b.txt") == {"a.txt": "one\ntwo\n", "b.txt": ""}
assert split_into_files("no files") == {}
assert split_into_files("--- a\n\n") == {"a": "\n"}

def merge_sorted_files(first, second):
    """Return the merged list of numbers from two open text files that have one whole number per
    line in rising order; blank lines are skipped."""
    numbers = [int(line) for line in first if line.strip()]
    numbers.extend(int(line) for line in second if line.strip())
    return sorted(numbers)
# E: All numbers are read and sorted together.
assert merge_sorted_files(io.StringIO("1\n5\n"), io.StringIO("2\n\n9\n")) == [1, 2, 5, 9]
assert merge_sorted_files(io.StringIO(""), io.StringIO("3")) == [3]
assert merge_sorted_files(io.StringIO("7"), io.StringIO("7")) == [7, 7]

def log_lines_between(stream, start, end):
    """Return the messages of log lines "HH:MM message" whose time lies between start and end, both
    included; lines without a space are skipped."""
    messages = []
    for line in stream:
        time, space, message = line.rstrip("\n").partition(" ")
        if space and start <= time <= end:
            messages.append(message)
    return messages
# M: Times with leading zeros can be compared as texts.
# R: file object with "HH:MM message" lines, give me the messages from start to end time
assert log_lines_between(io.StringIO("08:00 up\n09:30 tea\n12:00 lunch\n"), "09:00",
    "12:00") == ["tea", "lunch"]
assert log_lines_between(io.StringIO("08:00\n"), "00:00", "23:59") == []
assert log_lines_between(io.StringIO(""), "00:00", "23:59") == []

def balances_from_file(stream):
    """Return a dict of balances from lines like "al +50" or "bo -7" of an open text file; lines
    that begin with "#" are comments and blank lines are skipped."""
    balances = {}
    for line in stream:
        if line.strip() and not line.startswith("#"):
            name, amount = line.split()
            balances[name] = balances.get(name, 0) + int(amount)
    return balances
# M: int reads the sign, so both kinds of lines are added.
assert balances_from_file(io.StringIO("# May\nal +50\nbo -7\n\nal -20\n")) == {"al": 30, "bo": -7}
assert balances_from_file(io.StringIO("#")) == {}
assert balances_from_file(io.StringIO("")) == {}

def save_scores(scores, stream):
    """Write "name;score" lines to an open text file, best score first and equal scores by name, and
    return the number of lines."""
    ordered = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    stream.writelines(f"{name};{score}\n" for name, score in ordered)
    return len(ordered)
# E: writelines takes the formatted lines from a generator.
assert save_scores({"al": 5, "bo": 9}, io.StringIO()) == 2
assert save_scores({}, io.StringIO()) == 0
assert save_scores({"x": 1, "y": 1, "z": 0}, io.StringIO()) == 3

def load_scores(stream, default):
    """Read "name;score" lines of an open text file into a dict with int scores; a line whose score
    is missing or no whole number gets the default."""
    scores = {}
    for line in stream:
        name, _, score = line.strip().partition(";")
        try:
            scores[name] = int(score)
        except ValueError:
            scores[name] = default
    return scores
# M: The conversion is tried, and its error leads to the default.
# R: load "name;score" lines from file object to dict, score broken/missing -> default
assert load_scores(io.StringIO("al;5\nbo;x\ncy\n"), 0) == {"al": 5, "bo": 0, "cy": 0}
assert load_scores(io.StringIO("al; 7\n"), -1) == {"al": 7}
assert load_scores(io.StringIO(""), 0) == {}

def header_and_body(stream):
    """Read "Name: value" lines of an open file up to the first blank line into a dict with names
    in lower case and return it together with the rest of the text."""
    headers = {}
    for line in stream:
        if not line.strip():
            break
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers, stream.read()
# M: After the blank line the remaining text is read in one go.
assert header_and_body(io.StringIO("From: Al\nTo: Bo\n\nHi\nBye")) == ({"from": "Al",
    "to": "Bo"}, "Hi\nBye")
assert header_and_body(io.StringIO("A: 1")) == ({"a": "1"}, "")
assert header_and_body(io.StringIO("\nx")) == ({}, "x")

def insert_after_line(text, line, new):
    """Return the text with a new line put after the first line equal to the given one; if there is
    none it is added at the end."""
    lines = text.splitlines()
    place = lines.index(line) + 1 if line in lines else len(lines)
    lines.insert(place, new)
    return "\n".join(lines)
# E: The place is found by index, or it is the end of the list.
assert insert_after_line("a\nb\nb", "b", "x") == "a\nb\nx\nb"
assert insert_after_line("a", "q", "x") == "a\nx"
assert insert_after_line("", "q", "x") == "x"

def replace_setting_line(text, key, value):
    """Return a settings text in which the line "key=..." has the new value; without such a line
    one is added at the end."""
    lines, found = [], False
    for line in text.splitlines():
        if line.startswith(key + "="):
            line, found = f"{key}={value}", True
        lines.append(line)
    if not found:
        lines.append(f"{key}={value}")
    return "\n".join(lines)
# M: A flag remembers whether the line was met.
# R: change "key=..." in a settings text, or append the line when it isn't there
assert replace_setting_line("host=a\nport=80", "port", 99) == "host=a\nport=99"
assert replace_setting_line("host=a", "port", 99) == "host=a\nport=99"
assert replace_setting_line("", "x", 1) == "x=1"

def first_column_unique(text):
    """Return the lines of a table text in which the first word was not the first word of an earlier
    line; blank lines are dropped."""
    seen, kept = set(), []
    for line in text.splitlines():
        words = line.split()
        if words and words[0] not in seen:
            seen.add(words[0])
            kept.append(line)
    return kept
# M: A set holds the first words met so far.
assert first_column_unique("al 1\nbo 2\nal 3\n\n") == ["al 1", "bo 2"]
assert first_column_unique(" x\nx") == [" x"]
assert first_column_unique("") == []

def count_filled_cells(text):
    """Return a dict from column name to the number of its cells that are not empty or blank, for a
    CSV text with a header line."""
    reader = csv.DictReader(io.StringIO(text))
    counts = dict.fromkeys(reader.fieldnames, 0)
    for row in reader:
        for name, cell in row.items():
            counts[name] += bool(cell.strip())
    return counts
# M: The truth value of the stripped cell is added to the count of its column.
# R: per column, how many cells are filled in this csv string?
assert count_filled_cells("a,b\n1,\n2, \n3,x\n") == {"a": 3, "b": 1}
assert count_filled_cells("a,b\n") == {"a": 0, "b": 0}
assert count_filled_cells("n\n0\n") == {"n": 1}

def wide_to_long(text):
    """Turn a CSV text like "name,jan,feb" with one row per name into (name, month, int) tuples,
    row by row, leaving out empty cells."""
    header, *rows = list(csv.reader(io.StringIO(text)))
    return [
        (row[0], month, int(cell))
        for row in rows
        for month, cell in zip(header[1:], row[1:])
        if cell
    ]
# M: Each row is paired with the names of its columns.
assert wide_to_long("name,jan,feb\nAl,1,2\nBo,,3\n") == [("Al", "jan", 1), ("Al", "feb", 2),
    ("Bo", "feb", 3)]
assert wide_to_long("name,jan\n") == []
assert wide_to_long("n,a\nx,-5\n") == [("x", "a", -5)]

def long_to_wide(entries):
    """Turn (name, month, value) tuples into lines of CSV text: a header "name" with the months in
    order of first appearance and one line per name, missing values empty."""
    months = list(dict.fromkeys(month for _, month, _ in entries))
    table = {}
    for name, month, value in entries:
        table.setdefault(name, {})[month] = str(value)
    lines = [",".join(["name", *months])]
    for name, values in table.items():
        lines.append(",".join([name] + [values.get(month, "") for month in months]))
    return lines
# H: A dict of dicts holds the values, and each name is written along the list of months.
assert long_to_wide([("Al", "jan", 1), ("Bo", "feb", 3), ("Al", "feb", 2)]) == ["name,jan,feb",
    "Al,1,2", "Bo,,3"]
assert long_to_wide([("x", "m", 0)]) == ["name,m", "x,0"]
assert long_to_wide([]) == ["name"]

def dashed_shopping_amounts(text):
    """Read lines like "- 3 apples" or "- milk" into a dict from item to number, 1 if none is given;
    other lines are ignored."""
    amounts = {}
    for line in text.splitlines():
        if line.startswith("- "):
            first, _, rest = line[2:].strip().partition(" ")
            if first.isdigit():
                amounts[rest] = int(first)
            else:
                amounts[line[2:].strip()] = 1
    return amounts
# M: The first word decides whether the line begins with a number.
# R: "- 3 apples" / "- milk" shopping list text to dict, number is 1 if there's none
assert dashed_shopping_amounts("buy:\n- 3 apples\n- oat milk") == {"apples": 3, "oat milk": 1}
assert dashed_shopping_amounts("- tea") == {"tea": 1}
assert dashed_shopping_amounts("") == {}

def address_blocks(people):
    """Return the records as address blocks joined by a blank line: name, street and "zip city"
    each on a line, without lines whose field is missing; "zip" alone is left out without a city."""
    blocks = []
    for person in people:
        lines = [person["name"]]
        if "street" in person:
            lines.append(person["street"])
        if "city" in person:
            lines.append(f"{person.get('zip', '')} {person['city']}".strip())
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)
# M: Each block collects its lines, and strip removes the space of a missing zip.
assert address_blocks([{"name": "Al", "street": "Elm 1", "zip": "10", "city": "Rom"},
    {"name": "Bo"}]) == "Al\nElm 1\n10 Rom\n\nBo"
assert address_blocks([{"name": "Cy", "city": "Oslo"}]) == "Cy\nOslo"
assert address_blocks([]) == ""

def checksum_column(text):
    """Return a CSV text with a last column "sum" that holds the sum of all cells of digits only in
    the row; the first line is the header."""
    header, *lines = text.splitlines()
    result = [header + ",sum"]
    for line in lines:
        total = sum(int(cell) for cell in line.split(",") if cell.isdigit())
        result.append(f"{line},{total}")
    return "\n".join(result)
# E: The cells of digits are converted and summed for each line.
assert checksum_column("name,a,b\nAl,1,2\nBo,x,5") == "name,a,b,sum\nAl,1,2,3\nBo,x,5,5"
assert checksum_column("a") == "a,sum"
assert checksum_column("a\n-1") == "a,sum\n-1,0"

def best_row_csv(text, column):
    """Return the row, as a dict of texts, with the greatest number in the named column of a CSV
    text with a header, the first one on ties; None without rows."""
    rows = csv.DictReader(io.StringIO(text))
    return max(rows, key=lambda row: float(row[column]), default=None)
# E: max reads the rows from the reader and compares the converted cells.
# R: csv string: the row (dict) with the highest value in a column. None if there are no rows
assert best_row_csv("name,score\nAl,9.5\nBo,10\n", "score") == {"name": "Bo", "score": "10"}
assert best_row_csv("name,score\nAl,1\nBo,1\n", "score") == {"name": "Al", "score": "1"}
assert best_row_csv("name,score\n", "score") is None

def csv_dialect_separator(text):
    """Return which of ",", ";" and tab occurs most often in the first line of a text, the comma on
    ties."""
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)
# E: The count method of the line serves as the key of max.
assert csv_dialect_separator("a;b;c,d\n1,2,3") == ";"
assert csv_dialect_separator("abc") == ","
assert csv_dialect_separator("a\tb") == "\t"

def records_to_ini(records, key):
    """Return dicts as text with a "[...]" line holding each record's key field and "field=value"
    lines for its other fields, in order."""
    lines = []
    for record in records:
        lines.append(f"[{record[key]}]")
        lines.extend(f"{field}={value}" for field, value in record.items() if field != key)
    return "\n".join(lines)
# E: The key field makes the heading and is left out below it.
assert records_to_ini([{"name": "door", "code": 7}, {"name": "safe"}],
    "name") == "[door]\ncode=7\n[safe]"
assert records_to_ini([{"a": 1, "b": 2}], "b") == "[2]\na=1"
assert records_to_ini([], "name") == ""

def bank_statement(text):
    """Return (money in, money out, number of lines) for lines like "2024-05-01;-12.50;shop", with
    both sums as positive floats rounded to cents."""
    amounts = [float(line.split(";")[1]) for line in text.splitlines() if line]
    income = sum(amount for amount in amounts if amount > 0)
    spent = -sum(amount for amount in amounts if amount < 0)
    return round(income, 2), round(spent, 2), len(amounts)
# E: The amounts are cut out once and summed by their sign.
assert bank_statement("2024-05-01;-12.50;shop\n2024-05-02;100;pay\n2024-05-03;-0.5;tea") == (
    100.0, 13.0, 3)
assert bank_statement("d;5;x") == (5.0, 0, 1)
assert bank_statement("") == (0, 0, 0)

class LineBuffer:
    """Collect pieces of text and hand out complete lines; the unfinished rest is kept."""

    def __init__(self):
        self.rest = ""

    def feed(self, piece):
        """Add a piece and return the list of lines completed by it."""
        *lines, self.rest = (self.rest + piece).split("\n")
        return lines
# M: Everything after the last line break stays as the rest for the next piece.
# R: class that gets text in pieces (feed) and returns complete lines, keeping the unfinished end
buffer = LineBuffer()
assert buffer.feed("ab") == []
assert buffer.feed("c\nde\nf") == ["abc", "de"]
assert buffer.rest == "f"

"""Verified problems: small parsers."""

import re
from collections import Counter

def key_values_of_line(line: str) -> dict[str, str]:
    """Parse "colour=red; size=L" into a dict, trimming spaces around keys and values.

    Parts without "=" are skipped; a later key overwrites an earlier equal one."""
    result = {}
    for part in line.split(";"):
        key, sign, value = part.partition("=")
        if sign:
            result[key.strip()] = value.strip()
    return result
# M: The middle part of partition is empty when a piece has no equals sign.
# R: parse "a=1; b=2" to a dict of strings, ignore junk without =
assert key_values_of_line("colour=red; size = L") == {"colour": "red", "size": "L"}
assert key_values_of_line("junk; x=1=2") == {"x": "1=2"}
assert key_values_of_line("") == {}

def pages_of_print_order(order):
    """Turn a print order such as "3-5,8" into the list of page numbers [3, 4, 5, 8].

    Spaces may stand around numbers; an empty order gives an empty list."""
    pages = []
    for part in order.split(","):
        if "-" in part:
            first, last = part.split("-")
            pages.extend(range(int(first), int(last) + 1))
        elif part.strip():
            pages.append(int(part))
    return pages
# M: A part with a dash becomes a range, any other part a single number.
# R: "1-3,7" -> [1,2,3,7] like in a print dialog
assert pages_of_print_order("3-5, 8") == [3, 4, 5, 8]
assert pages_of_print_order("2") == [2]
assert pages_of_print_order("") == []

def print_order_of_pages(pages: list[int]) -> str:
    """Write sorted distinct page numbers compactly: runs as "first-last", commas in between.

    A run of exactly two pages is written as two numbers: [1, 2, 4, 5, 6] gives "1,2,4-6"."""
    runs = []
    for page in pages:
        if runs and runs[-1][1] == page - 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    parts = []
    for first, last in runs:
        if last - first >= 2:
            parts.append(f"{first}-{last}")
        else:
            parts.extend(str(n) for n in range(first, last + 1))
    return ",".join(parts)
# H: Runs are collected with their borders first and written by their length after that.
# R: compress page numbers: [1,2,4,5,6] -> "1,2,4-6" (dash only for 3 or more)
assert print_order_of_pages([1, 2, 4, 5, 6]) == "1,2,4-6"
assert print_order_of_pages([9]) == "9"
assert print_order_of_pages([]) == ""

def minutes_of_recipe_time(text):
    """Read a time like "1 h 20 min", "45 min" or "2 h" and return it in minutes."""
    total = 0
    pieces = text.split()
    for amount, unit in zip(pieces[::2], pieces[1::2]):
        total += int(amount) * (60 if unit == "h" else 1)
    return total
# M: Every second piece is a number and its right neighbour the unit.
# R: "1 h 20 min" to minutes please, could be only h or only min
assert minutes_of_recipe_time("1 h 20 min") == 80
assert minutes_of_recipe_time("2 h") == 120
assert minutes_of_recipe_time("45 min") == 45

def amount_from_text(text: str) -> float:
    """Convert a kitchen amount to a number: "2", "1/2", "1 1/2" (whole and fraction) or "0.75"."""
    total = 0.0
    for part in text.split():
        if "/" in part:
            top, bottom = part.split("/")
            total += int(top) / int(bottom)
        else:
            total += float(part)
    return total
# M: The parts between spaces are added up, a fraction as a quotient.
# R: parse recipe amounts like "1 1/2" or "3/4" or "2" into floats
assert amount_from_text("1 1/2") == 1.5
assert amount_from_text("3/4") == 0.75
assert amount_from_text("2") == 2.0

def lamp_level_after(commands: str) -> int:
    """Follow commands like "up 3; down 1; off" for a lamp that starts at 0 and return its level.

    "off" sets the level to 0; the level never leaves the range 0 to 10."""
    level = 0
    for command in commands.split(";"):
        action, *number = command.split()
        if action == "up":
            level = min(level + int(number[0]), 10)
        elif action == "down":
            level = max(level - int(number[0]), 0)
        else:
            level = 0
    return level
# M: Star unpacking takes an optional number, and min and max keep the level in range.
assert lamp_level_after("up 3; down 1") == 2
assert lamp_level_after("up 30; up 1") == 10
assert lamp_level_after("up 5; off; down 2") == 0

def cell_reference_parts(reference):
    """Split a cell name such as "BC12" into column letters and row number: ("BC", 12)."""
    letters = reference.rstrip("0123456789")
    return letters, int(reference[len(letters):])
# E: Stripping digits from the right leaves the letters, and their length is where the row begins.
# R: "BC12" -> ("BC", 12)
assert cell_reference_parts("BC12") == ("BC", 12)
assert cell_reference_parts("A1") == ("A", 1)
assert cell_reference_parts("AAA700") == ("AAA", 700)

def list_in_brackets(text):
    """Turn text like "[3, 5, 8]" into a list of integers; "[]" gives an empty list."""
    inner = text.strip()[1:-1]
    return [int(part) for part in inner.split(",")] if inner.strip() else []
# E: The brackets are sliced off and the rest is split at commas.
# R: string "[3, 5, 8]" to a real list of ints, without eval
assert list_in_brackets("[3, 5, 8]") == [3, 5, 8]
assert list_in_brackets(" [-1] ") == [-1]
assert list_in_brackets("[]") == []

def result_of_match(line: str) -> tuple[str, str, str]:
    """Parse "Lions 3:1 Bears" to (home, away, winner); the winner is "draw" for equal goals.

    Team names consist of one word each."""
    home, score, away = line.split()
    home_goals, away_goals = map(int, score.split(":"))
    if home_goals == away_goals:
        return home, away, "draw"
    return home, away, home if home_goals > away_goals else away
# M: Three words are unpacked and the score is split once more.
assert result_of_match("Lions 3:1 Bears") == ("Lions", "Bears", "Lions")
assert result_of_match("A 0:2 B") == ("A", "B", "B")
assert result_of_match("A 10:10 B") == ("A", "B", "draw")

def temperature_in_celsius(text):
    """Read "68F" or "20C" (small letters allowed) and return degrees Celsius to one decimal."""
    value = float(text[:-1])
    if text[-1].upper() == "F":
        value = (value - 32) * 5 / 9
    return round(value, 1)
# E: The last letter decides whether the number must be converted.
# R: "68F" or "20C" -> celsius float, 1 decimal
assert temperature_in_celsius("68F") == 20.0
assert temperature_in_celsius("20c") == 20.0
assert temperature_in_celsius("-40f") == -40.0

def winner_of_vote_line(line):
    """Return the option with the most votes in a line such as "park:3 pool:5 zoo:5".

    The option named first wins a tie."""
    votes = {}
    for part in line.split():
        option, count = part.split(":")
        votes[option] = int(count)
    return max(votes, key=votes.get)
# M: The parts fill a dictionary, whose get method serves as key for max.
assert winner_of_vote_line("park:3 pool:5 zoo:5") == "pool"
assert winner_of_vote_line("a:0") == "a"
assert winner_of_vote_line("a:1 b:10") == "b"

def flags_of_command(command: str) -> set[str]:
    """Collect the option letters of a command: "tar -xz -v file" gives {"x", "z", "v"}.

    Words that begin with two dashes are no letter options."""
    letters = set()
    for word in command.split():
        if word.startswith("-") and not word.startswith("--"):
            letters.update(word[1:])
    return letters
# E: Updating a set with a text adds every single letter of it.
# R: which single letter flags are in a command line? "-xz -v" -> set of x z v. ignore --long ones
assert flags_of_command("tar -xz -v file") == {"x", "z", "v"}
assert flags_of_command("ls --all") == set()
assert flags_of_command("") == set()

def long_options_of(command):
    """Return a dict of the words "--name=value" in command; "--name" alone maps to True."""
    options = {}
    for word in command.split():
        if word.startswith("--"):
            name, equals, value = word[2:].partition("=")
            options[name] = value if equals else True
    return options
# M: The partition shows whether there was an equals sign, otherwise the value is True.
# R: dict of --key=value options in a command string, plain --flag => True
assert long_options_of("run --fast --level=3 x") == {"fast": True, "level": "3"}
assert long_options_of("run --name=") == {"name": ""}
assert long_options_of("run -v") == {}

def price_table_from_text(text):
    """Read lines such as "Tea .... 2.50" into a dict from item to price.

    Item and price are separated by a space, any number of dots and a space; blank lines are
    skipped."""
    prices = {}
    for line in text.splitlines():
        if line.strip():
            item, price = re.split(r" \.+ ", line)
            prices[item.strip()] = float(price)
    return prices
# M: Each line is split at the dotted leader and the price becomes a float.
assert price_table_from_text("Tea .... 2.50\nIced coffee . 4") == {"Tea": 2.5, "Iced coffee": 4.0}
assert price_table_from_text("\nSoup ..... 6.25\n") == {"Soup": 6.25}
assert price_table_from_text("") == {}

def hours_open_from(text):
    """Return the hours between opening and closing in a text such as "8-12 14-18", all parts
    added."""
    total = 0
    for part in text.split():
        opens, closes = part.split("-")
        total += int(closes) - int(opens)
    return total
# E: Every part is split at its dash and the difference is added.
# R: opening hours "8-12 14-18" => 8 hours open in total
assert hours_open_from("8-12 14-18") == 8
assert hours_open_from("9-17") == 8
assert hours_open_from("") == 0

def nested_path_to_dict(path, value):
    """Build nested dicts from a dotted path: ("a.b.c", 1) gives {"a": {"b": {"c": 1}}}."""
    result = value
    for key in reversed(path.split(".")):
        result = {key: result}
    return result
# M: The dictionaries are wrapped around the value from the inside out.
# R: "a.b.c" and 1 -> {"a":{"b":{"c":1}}}
assert nested_path_to_dict("a.b.c", 1) == {"a": {"b": {"c": 1}}}
assert nested_path_to_dict("x", None) == {"x": None}
assert nested_path_to_dict("p.q", []) == {"p": {"q": []}}

def yes_votes_per_question(answers: str) -> list[int]:
    """Count the "y" in each column of lines such as "yny\\nyyn"; all lines are equally long."""
    rows = answers.split()
    return [column.count("y") for column in zip(*rows)]
# E: Zipping the unpacked rows gives the columns.
assert yes_votes_per_question("yny\nyyn") == [2, 1, 1]
assert yes_votes_per_question("n") == [0]
assert yes_votes_per_question("") == []

def split_label_and_count(label):
    """Split "Apples (12)" into ("Apples", 12); a label without brackets counts as 1."""
    match = re.fullmatch(r"(.+?) \((\d+)\)", label)
    if match:
        return match[1], int(match[2])
    return label, 1
# M: A full match gives name and number, otherwise a default is returned.
# R: "Apples (12)" -> ("Apples", 12) and just "Apples" -> ("Apples", 1)
assert split_label_and_count("Apples (12)") == ("Apples", 12)
assert split_label_and_count("Pear") == ("Pear", 1)
assert split_label_and_count("Big box (0)") == ("Big box", 0)

def steps_from_arrow_text(text):
    """Add up a walk such as ">>^<" and return its end (x, y): > and < change x, ^ and v change
    y."""
    x = text.count(">") - text.count("<")
    y = text.count("^") - text.count("v")
    return x, y
# E: Opposite arrows cancel out, so counts are enough.
# R: arrows string ">>^<" -> final (x,y) starting from 0,0. up is +y
assert steps_from_arrow_text(">>^<") == (1, 1)
assert steps_from_arrow_text("vv") == (0, -2)
assert steps_from_arrow_text("") == (0, 0)

def last_value_of_key(lines, key, default=None):
    """Return the value behind "key:" in the last line that has it, trimmed, or default."""
    found = default
    for line in lines:
        name, colon, value = line.partition(":")
        if colon and name.strip() == key:
            found = value.strip()
    return found
# M: Each matching line replaces the value, so the last one is left.
assert last_value_of_key(["speed: 3", "mode: a", "speed: 5"], "speed") == "5"
assert last_value_of_key(["mode: a"], "speed", "0") == "0"
assert last_value_of_key([], "x") is None

def names_and_ages(text: str) -> list[tuple[str, int]]:
    """Read "Ida 9, Bo 11" into pairs of name and age, sorted from young to old.

    The name may have several words; the age is the last word of each part."""
    pairs = []
    for part in text.split(","):
        name, age = part.strip().rsplit(" ", 1)
        pairs.append((name, int(age)))
    return sorted(pairs, key=lambda pair: pair[1])
# M: Splitting once from the right keeps names of several words together.
# R: "Ida 9, Bo Lee 11" -> list of (name, age) sorted by age
assert names_and_ages("Bo Lee 11, Ida 9") == [("Ida", 9), ("Bo Lee", 11)]
assert names_and_ages("Al 3") == [("Al", 3)]
assert names_and_ages("X 2, Y 2") == [("X", 2), ("Y", 2)]

def total_of_receipt_text(receipt):
    """Add the amounts "N x PRICE" of all receipt lines; lines without " x " count nothing.

    Prices are whole cents: "2 x 150 rolls" adds 300."""
    total = 0
    for line in receipt.splitlines():
        if " x " in line:
            count, rest = line.split(" x ")
            total += int(count) * int(rest.split()[0])
    return total
# M: The number in front and the first word behind the x are multiplied.
assert total_of_receipt_text("2 x 150 rolls\nthank you\n1 x 90 milk") == 390
assert total_of_receipt_text("hello") == 0
assert total_of_receipt_text("") == 0

def seconds_of_clock_text(text):
    """Convert "h:mm:ss", "m:ss" or "s" into seconds, whatever number of parts is given."""
    seconds = 0
    for part in text.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds
# E: With each part the sum so far is multiplied by sixty.
# R: "1:02:03" or "2:05" or "7" to seconds
assert seconds_of_clock_text("1:02:03") == 3723
assert seconds_of_clock_text("2:05") == 125
assert seconds_of_clock_text("7") == 7

def missing_numbers_in_codes(codes):
    """Return the numbers missing between the smallest and largest of codes such as "A-04"."""
    numbers = {int(code.split("-")[1]) for code in codes}
    if not numbers:
        return []
    return [n for n in range(min(numbers), max(numbers)) if n not in numbers]
# M: The number parts are collected in a set, and the range shows what is absent.
# R: ticket ids like "A-04","A-07": which numbers are missing in between
assert missing_numbers_in_codes(["A-04", "A-07", "A-05"]) == [6]
assert missing_numbers_in_codes(["B-1"]) == []
assert missing_numbers_in_codes([]) == []

def text_by_sections(text: str) -> dict[str, list[str]]:
    """Collect the lines below each "# title" line in a dict from title to list of lines.

    Lines before the first title are ignored, blank lines too."""
    sections = {}
    current = None
    for line in text.splitlines():
        if line.startswith("# "):
            current = sections.setdefault(line[2:], [])
        elif current is not None and line.strip():
            current.append(line)
    return sections
# M: The variable current always points at the list of the section that is open.
# R: split text to dict by lines beginning "# ", value = list of the lines under it
assert text_by_sections("# A\none\n\ntwo\n# B") == {"A": ["one", "two"], "B": []}
assert text_by_sections("lost line") == {}
assert text_by_sections("") == {}

def grade_line_average(line):
    """Return (name, mean) for a line such as "Mia: 2 3 1"; the mean is rounded to two decimals.

    Without grades the mean is None."""
    name, grades = line.split(":")
    numbers = [int(grade) for grade in grades.split()]
    return name, round(sum(numbers) / len(numbers), 2) if numbers else None
# E: The colon separates the name from the numbers, which are averaged if there are any.
assert grade_line_average("Mia: 2 3 1") == ("Mia", 2.0)
assert grade_line_average("Tom: 1 2") == ("Tom", 1.5)
assert grade_line_average("Al:") == ("Al", None)

def bits_of_permission(text):
    """Convert a permission text like "rwxr-x---" to three digits, r 4, w 2 and x 1 added up."""
    digits = ""
    for start in range(0, 9, 3):
        part = text[start:start + 3]
        digits += str(4 * ("r" in part) + 2 * ("w" in part) + ("x" in part))
    return digits
# M: Each group of three is valued by the letters it contains.
# R: unix permissions string "rwxr-x---" to "750"
assert bits_of_permission("rwxr-x---") == "750"
assert bits_of_permission("---------") == "000"
assert bits_of_permission("rw-r--r--") == "644"

def range_holds(text: str, number: int) -> bool:
    """Check if number fits a rule like "5-9", "<5", ">9" or "7" (exactly that number)."""
    if text[0] == "<":
        return number < int(text[1:])
    if text[0] == ">":
        return number > int(text[1:])
    if "-" in text:
        low, high = map(int, text.split("-"))
        return low <= number <= high
    return number == int(text)
# M: The first character or a dash inside tells which comparison is meant.
# R: does a number match a rule string: "5-9" range, "<5", ">9" or exactly "7"?
assert range_holds("5-9", 9) is True
assert range_holds("<5", 5) is False
assert range_holds(">9", 10) is True
assert range_holds("7", 8) is False

def distinct_tags_of_lines(lines):
    """Collect the distinct tags in square brackets at line beginnings, in order of appearance.

    Lines that do not start with "[" have no tag."""
    tags = []
    for line in lines:
        if line.startswith("["):
            tag = line[1:line.index("]")]
            if tag not in tags:
                tags.append(tag)
    return tags
# M: The slice between the brackets is the tag, added only once.
assert distinct_tags_of_lines(["[new] cup", "old", "[sale] hat", "[new] pen"]) == ["new", "sale"]
assert distinct_tags_of_lines(["x [y]"]) == []
assert distinct_tags_of_lines([]) == []

def moves_in_chess_text(text):
    """Return the moves of "1. e4 e5 2. Nf3 Nc6" as a list without the move numbers."""
    return [word for word in text.split() if not word.endswith(".")]
# E: Move numbers end with a dot and are filtered out.
assert moves_in_chess_text("1. e4 e5 2. Nf3 Nc6") == ["e4", "e5", "Nf3", "Nc6"]
assert moves_in_chess_text("1. d4") == ["d4"]
assert moves_in_chess_text("") == []

def parse_coordinate_list(text: str) -> list[tuple[int, int]]:
    """Read points written as "(1,2) (3,-4)" into a list of integer pairs."""
    return [(int(x), int(y)) for x, y in re.findall(r"\((-?\d+),\s*(-?\d+)\)", text)]
# E: The pattern with two groups makes findall return pairs of texts.
# R: "(1,2) (3,-4)" -> [(1, 2), (3, -4)]
assert parse_coordinate_list("(1,2) (3, -4)") == [(1, 2), (3, -4)]
assert parse_coordinate_list("none") == []
assert parse_coordinate_list("(0,0)") == [(0, 0)]

def split_amount_words(text):
    """Count the items of "3 apples and 1 pear and 2 apples" in a dict; a final s is dropped."""
    totals = Counter()
    for part in text.split(" and "):
        amount, item = part.split()
        totals[item.removesuffix("s")] += int(amount)
    return dict(totals)
# M: The singular name is the key of a counter that adds the amounts.
# R: "3 apples and 1 pear" => {"apple": 3, "pear": 1}, add up same things
assert split_amount_words("3 apples and 1 pear and 2 apples") == {"apple": 5, "pear": 1}
assert split_amount_words("1 egg") == {"egg": 1}
assert split_amount_words("0 figs") == {"fig": 0}

def first_number_or(text: str, default: int) -> int:
    """Return the first whole number (digits in a row) found in text, or default without digits."""
    digits = ""
    for c in text:
        if c.isdigit():
            digits += c
        elif digits:
            break
    return int(digits) if digits else default
# M: Digits are collected until the first other sign behind them.
assert first_number_or("bus 214 to 9", 0) == 214
assert first_number_or("no bus", -1) == -1
assert first_number_or("", 5) == 5

def alternatives_of(text):
    """Expand "gr(e|a)y" into ["grey", "gray"]: exactly one bracket with options between bars.

    A text without a bracket gives a list of itself."""
    if "(" not in text:
        return [text]
    before, rest = text.split("(")
    options, after = rest.split(")")
    return [before + option + after for option in options.split("|")]
# M: The text is cut at both brackets and put together for each option.
# R: "gr(e|a)y" -> both words
assert alternatives_of("gr(e|a)y") == ["grey", "gray"]
assert alternatives_of("colo(u|)r") == ["colour", "color"]
assert alternatives_of("sky") == ["sky"]

def bus_line_stops(line):
    """Return (line name, number of stops) for a text such as "12: Dock > Mall > Park"."""
    name, stops = line.split(": ")
    return name, len(stops.split(" > "))
# E: Two splits separate the name from the stops, which are counted.
assert bus_line_stops("12: Dock > Mall > Park") == ("12", 3)
assert bus_line_stops("N5: Home") == ("N5", 1)
assert bus_line_stops("A: b > c") == ("A", 2)

def decode_seat_block(text):
    """List the seats of a block such as "C4-7": ["C4", "C5", "C6", "C7"]; "C4" is one seat."""
    row, numbers = text[0], text[1:].split("-")
    return [f"{row}{n}" for n in range(int(numbers[0]), int(numbers[-1]) + 1)]
# E: Taking the first and the last number works for one seat as for a range.
# R: seats "C4-7" -> list C4, C5, C6, C7
assert decode_seat_block("C4-7") == ["C4", "C5", "C6", "C7"]
assert decode_seat_block("B12") == ["B12"]
assert decode_seat_block("A9-10") == ["A9", "A10"]

def weekday_hours_table(text: str) -> dict[str, int]:
    """Read "Mon-Tue 4, Sat 2" into hours per day: {"Mon": 4, "Tue": 4, "Sat": 2}.

    Days are Mon Tue Wed Thu Fri Sat Sun; ranges never go past Sunday."""
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    table = {}
    for part in text.split(", "):
        span, hours = part.split()
        first, _, last = span.partition("-")
        for day in days[days.index(first):days.index(last or first) + 1]:
            table[day] = int(hours)
    return table
# H: A single day is treated as a range that ends where it begins.
assert weekday_hours_table("Mon-Tue 4, Sat 2") == {"Mon": 4, "Tue": 4, "Sat": 2}
assert weekday_hours_table("Sun 1") == {"Sun": 1}
assert weekday_hours_table("Fri-Sun 3")["Sat"] == 3

def unit_price_of(text):
    """Return the price per piece of an offer such as "3 for 4.50", rounded to cents."""
    pieces, price = text.split(" for ")
    return round(float(price) / int(pieces), 2)
# E: The offer is split at the word for and the price is divided.
# R: "3 for 4.50" -> price for one, 2 decimals
assert unit_price_of("3 for 4.50") == 1.5
assert unit_price_of("7 for 10") == 1.43
assert unit_price_of("1 for 0.99") == 0.99

def players_on_bench(line):
    """Return the names in "Ann, Bob* , Cy*" that are marked by a final star, without the star."""
    names = [name.strip() for name in line.split(",")]
    return [name[:-1] for name in names if name.endswith("*")]
# E: Names are trimmed first, then filtered by their last sign.
assert players_on_bench("Ann, Bob* , Cy*") == ["Bob", "Cy"]
assert players_on_bench("Ann") == []
assert players_on_bench("") == []

def set_command_result(commands):
    """Run "set x 5", "add x 2" and "del x" lines on an empty dict of numbers and return the dict.

    Adding to an unknown name starts from 0; deleting an unknown name does nothing."""
    values = {}
    for command in commands:
        action, name, *amount = command.split()
        if action == "set":
            values[name] = int(amount[0])
        elif action == "add":
            values[name] = values.get(name, 0) + int(amount[0])
        else:
            values.pop(name, None)
    return values
# M: The rest of each command is unpacked into a list that may be empty.
# R: tiny interpreter for lines like "set x 5", "add x 2", "del x" returning the final variables
assert set_command_result(["set x 5", "add x 2", "add y 1"]) == {"x": 7, "y": 1}
assert set_command_result(["set x 5", "del x", "del z"]) == {}
assert set_command_result([]) == {}

def items_with_quantity_sign(text):
    """Read a list such as "eggs*6, milk, rice*2" into a dict; no star means a quantity of 1."""
    pairs = [part.strip().partition("*") for part in text.split(",")]
    return {item: int(number or 1) for item, _, number in pairs}
# E: An empty number part is false, so or supplies the one.
assert items_with_quantity_sign("eggs*6, milk") == {"eggs": 6, "milk": 1}
assert items_with_quantity_sign("tea") == {"tea": 1}
assert items_with_quantity_sign("a*10,b*0") == {"a": 10, "b": 0}

def degrees_of_heading(text):
    """Return the compass degrees of N, E, S, W (0, 90, 180, 270) plus a turn such as "N+45".

    The turn may be negative or absent; the result is from 0 to 359."""
    base = {"N": 0, "E": 90, "S": 180, "W": 270}[text[0]]
    return (base + int(text[1:] or 0)) % 360
# E: The remainder by 360 brings every turn into one circle.
assert degrees_of_heading("N+45") == 45
assert degrees_of_heading("N-10") == 350
assert degrees_of_heading("W") == 270

def split_keep_sign(text, signs):
    """Split text after every character that is in signs and keep the sign at the end of its part.

    A remainder without a sign at the end forms the last part."""
    parts = []
    current = ""
    for c in text:
        current += c
        if c in signs:
            parts.append(current)
            current = ""
    if current:
        parts.append(current)
    return parts
# M: A part is closed as soon as one of the signs was added.
# R: split but keep the separators, "a!b?c" with "!?" -> ["a!", "b?", "c"]
assert split_keep_sign("a!b?c", "!?") == ["a!", "b?", "c"]
assert split_keep_sign("x;", ";") == ["x;"]
assert split_keep_sign("", ".") == []

def highest_reading(log: str) -> str:
    """Return the time of the highest value in a log such as "08:00=14 12:00=21"; first on a tie."""
    entries = [entry.split("=") for entry in log.split()]
    return max(entries, key=lambda entry: float(entry[1]))[0]
# E: The entries are split into time and value, and max compares the values as numbers.
# R: log "08:00=14 12:00=21" -> when was it highest? ("12:00")
assert highest_reading("08:00=14 12:00=21") == "12:00"
assert highest_reading("1:00=9 2:00=10") == "2:00"
assert highest_reading("a=1 b=1") == "a"

def header_and_rows(text, separator):
    """Turn a small table into a list of dicts, the first line giving the keys.

    Cells are trimmed; only the header gives an empty list."""
    lines = [[cell.strip() for cell in line.split(separator)] for line in text.splitlines()]
    return [dict(zip(lines[0], row)) for row in lines[1:]]
# E: Each row is zipped with the header and becomes a dictionary.
# R: parse table text with header line into list of dicts, separator given
assert header_and_rows("name|age\nIda | 9", "|") == [{"name": "Ida", "age": "9"}]
assert header_and_rows("a;b", ";") == []
assert header_and_rows("x\n1\n2", ",") == [{"x": "1"}, {"x": "2"}]

def replace_units_in_text(text, factor, old, new):
    """Convert each whole number followed by the unit old: multiply by factor and write new.

    For example ("run 5 km", 1000, "km", "m") gives "run 5000 m"."""
    words = text.split(" ")
    for i in range(1, len(words)):
        if words[i] == old and words[i - 1].isdigit():
            words[i - 1] = str(int(words[i - 1]) * factor)
            words[i] = new
    return " ".join(words)
# M: When a unit follows a number, both words are changed in place.
assert replace_units_in_text("run 5 km now", 1000, "km", "m") == "run 5000 m now"
assert replace_units_in_text("km km", 2, "km", "m") == "km km"
assert replace_units_in_text("", 2, "a", "b") == ""

def is_inside_window(window: str, moment: str) -> bool:
    """Check if a moment "hh:mm" lies in a window "hh:mm-hh:mm", which may go past midnight.

    The start belongs to the window and the end does not."""
    start, end = window.split("-")
    if start <= end:
        return start <= moment < end
    return moment >= start or moment < end
# M: Times of equal width compare as text; past midnight one of both sides is enough.
# R: is "23:30" in "22:00-06:00"? start incl, end excl, can wrap around midnight
assert is_inside_window("22:00-06:00", "23:30") is True
assert is_inside_window("22:00-06:00", "06:00") is False
assert is_inside_window("08:00-12:00", "08:00") is True

def split_fraction_score(text):
    """Turn a score such as "17/20" into percent, rounded to a whole number; "0/0" gives 0."""
    points, full = map(int, text.split("/"))
    return round(100 * points / full) if full else 0
# E: Both numbers are mapped to int, and a zero total is caught by the condition.
assert split_fraction_score("17/20") == 85
assert split_fraction_score("0/0") == 0
assert split_fraction_score("2/3") == 67

def members_of_rooms(text):
    """Read "A: Ida, Bo / B: Cy" into a dict from person to room."""
    rooms = {}
    for part in text.split(" / "):
        room, names = part.split(": ")
        for name in names.split(", "):
            rooms[name] = room
    return rooms
# M: Three kinds of separators are undone one after another.
# R: "A: Ida, Bo / B: Cy" -> {"Ida": "A", "Bo": "A", "Cy": "B"}
assert members_of_rooms("A: Ida, Bo / B: Cy") == {"Ida": "A", "Bo": "A", "Cy": "B"}
assert members_of_rooms("1: X") == {"X": "1"}
assert members_of_rooms("1: X / 2: X") == {"X": "2"}

def tasks_by_state(text):
    """Split checklist lines like "[x] pay" and "[ ] call" into (done, open) lists of tasks.

    Lines of another form are ignored."""
    done, still_open = [], []
    for line in text.splitlines():
        if line.startswith("[x] "):
            done.append(line[4:])
        elif line.startswith("[ ] "):
            still_open.append(line[4:])
    return done, still_open
# E: The first four characters of a line tell to which list the rest belongs.
assert tasks_by_state("[x] pay\n[ ] call\nnote") == (["pay"], ["call"])
assert tasks_by_state("[x] a\n[x] b") == (["a", "b"], [])
assert tasks_by_state("") == ([], [])

def most_expensive_entry(text: str) -> str:
    """Return the item with the highest price in "pen 2, bag 30, cap 12"; the last one on a tie."""
    best_item, best_price = "", -1
    for entry in text.split(", "):
        item, price = entry.split()
        if int(price) >= best_price:
            best_item, best_price = item, int(price)
    return best_item
# M: The comparison with >= lets a later equal price win.
assert most_expensive_entry("pen 2, bag 30, cap 12") == "bag"
assert most_expensive_entry("a 5, b 5") == "b"
assert most_expensive_entry("x 0") == "x"

def roman_chapter_line(line):
    """Return the chapter title of "IV. The Storm" together with the numeral: ("IV", "The Storm").

    A line whose start is not made of the letters I, V and X and a dot gives None."""
    match = re.match(r"([IVX]+)\.\s+(.+)", line)
    return match.groups() if match else None
# E: Two groups of the pattern hold numeral and title.
assert roman_chapter_line("IV. The Storm") == ("IV", "The Storm")
assert roman_chapter_line("4. The Storm") is None
assert roman_chapter_line("X.  End") == ("X", "End")

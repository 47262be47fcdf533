"""Verified problems: formatting."""

def underline_title(title):
    """Return the title and below it, after a line break, a line of '=' of the same length."""
    return title + "\n" + "=" * len(title)
# E: Multiplying '=' by the length of the title gives a line that fits.
assert underline_title("Menu") == "Menu\n===="
assert underline_title("To do") == "To do\n====="
assert underline_title("A") == "A\n="

def menu_line(dish, price, width):
    """Write a dish and its price into a line of the given width, with dots to fill the space between them."""
    dots = width - len(dish) - len(price)
    return dish + "." * dots + price
# E: What the two texts leave free of the width is the number of dots.
assert menu_line("Soup", "4.50", 12) == "Soup....4.50"
assert menu_line("Tea", "2", 6) == "Tea..2"
assert menu_line("Cake", "3.00", 8) == "Cake3.00"

def left_and_right(left, right, width):
    """Return a line of the given width with one text at its left and one at its right end."""
    return left + right.rjust(width - len(left))
# E: Aligning the second text to the right in the rest of the line fills the middle with spaces.
assert left_and_right("Page", "7", 10) == "Page     7"
assert left_and_right("a", "bcd", 5) == "a bcd"
assert left_and_right("", "end", 4) == " end"

def zero_pad_all(numbers):
    """Return non-negative integers as texts of equal length, with leading zeros where they are needed."""
    width = max((len(str(number)) for number in numbers), default=0)
    return [str(number).zfill(width) for number in numbers]
# M: The longest number sets the width to which zfill pads all of them.
assert zero_pad_all([7, 42, 105]) == ["007", "042", "105"]
assert zero_pad_all([3, 9]) == ["3", "9"]
assert zero_pad_all([0, 10]) == ["00", "10"]
assert zero_pad_all([]) == []

def boxed_text(text):
    """Draw a frame of '+', '-' and '|' around a text and return the three lines as a list."""
    edge = "+" + "-" * (len(text) + 2) + "+"
    return [edge, f"| {text} |", edge]
# E: The edge is two dashes longer than the text, as a space stands on either side of it.
assert boxed_text("hi") == ["+----+", "| hi |", "+----+"]
assert boxed_text("a b") == ["+-----+", "| a b |", "+-----+"]
assert boxed_text("") == ["+--+", "|  |", "+--+"]

def vertical_bars(heights):
    """Return the lines, top line first, of a chart in which column i has heights[i] signs '#' above the ground and spaces above them."""
    lines = []
    for level in range(max(heights, default=0), 0, -1):
        lines.append("".join("#" if height >= level else " " for height in heights))
    return lines
# H: Go through the levels from the top; a column shows '#' wherever it reaches the level.
assert vertical_bars([1, 3, 2]) == [" # ", " ##", "###"]
assert vertical_bars([2, 0]) == ["# ", "# "]
assert vertical_bars([0, 0]) == []
assert vertical_bars([]) == []

def align_at_equals(lines):
    """Pad the names of lines such as 'name = value' so that all equals signs stand below each other."""
    pairs = [line.split(" = ", 1) for line in lines]
    width = max((len(name) for name, _ in pairs), default=0)
    return [name.ljust(width) + " = " + value for name, value in pairs]
# M: First split all lines to learn the longest name, then build them again with padded names.
assert align_at_equals(["x = 1", "size = 20"]) == ["x    = 1", "size = 20"]
assert align_at_equals(["a = b = c", "dd = e"]) == ["a  = b = c", "dd = e"]
assert align_at_equals([]) == []

def align_decimals(numbers):
    """Put spaces in front of numbers, given as texts such as '12.5' or '3', so that their decimal points stand below each other."""
    widths = [len(number.split(".")[0]) for number in numbers]
    widest = max(widths, default=0)
    return [" " * (widest - width) + number for number, width in zip(numbers, widths)]
# M: Only the part before the point counts: each number is moved by what it lacks to the widest.
assert align_decimals(["12.5", "3.25"]) == ["12.5", " 3.25"]
assert align_decimals(["100", "7.75", "-1.5"]) == ["100", "  7.75", " -1.5"]
assert align_decimals([]) == []

def markdown_row(cells):
    """Return a table row in which every cell stands between bars with a space on each side: '| a | b |'."""
    return "| " + " | ".join(cells) + " |"
# E: join puts the inner bars between the cells, and the outer ones are added.
assert markdown_row(["name", "age"]) == "| name | age |"
assert markdown_row(["x"]) == "| x |"
assert markdown_row(["a", "", "c"]) == "| a |  | c |"

def receipt_lines(items, width):
    """Return a line for each (name, cents) pair with the price in units right-aligned to the width, and a last line 'total'."""
    rows = items + [("total", sum(cents for _, cents in items))]
    lines = []
    for name, cents in rows:
        price = f"{cents // 100}.{cents % 100:02}"
        lines.append(name + price.rjust(width - len(name)))
    return lines
# M: The total is added as one more row, and all rows are written in the same way.
assert receipt_lines([("tea", 250), ("bun", 105)], 11) == [
    "tea    2.50",
    "bun    1.05",
    "total  3.55",
]
assert receipt_lines([("pen", 1299)], 11) == ["pen   12.99", "total 12.99"]
assert receipt_lines([], 10) == ["total 0.00"]

def month_sheet(first_weekday, days):
    """Return the weeks of a month as lines of two-character days with spaces between; Monday is weekday 0."""
    cells = ["  "] * first_weekday + [f"{day:2}" for day in range(1, days + 1)]
    return [" ".join(cells[i : i + 7]) for i in range(0, len(cells), 7)]
# M: Empty cells stand in for the days before the first, and each slice of seven cells is a week.
assert month_sheet(0, 8) == [" 1  2  3  4  5  6  7", " 8"]
assert month_sheet(5, 3) == ["                1  2", " 3"]
assert month_sheet(6, 9) == ["                   1", " 2  3  4  5  6  7  8", " 9"]

def settings_outline(settings, depth=0):
    """Return the lines of a nested dictionary: 'key: value', or 'key:' followed by the entries indented by two more spaces."""
    lines = []
    for key, value in settings.items():
        start = "  " * depth + f"{key}:"
        if isinstance(value, dict):
            lines.append(start)
            lines.extend(settings_outline(value, depth + 1))
        else:
            lines.append(f"{start} {value}")
    return lines
# H: A dictionary inside is written by a recursive call with a greater depth.
assert settings_outline({"a": 1, "b": {"c": 2}}) == ["a: 1", "b:", "  c: 2"]
assert settings_outline({"x": {"y": {"z": 0}}, "w": 5}) == ["x:", "  y:", "    z: 0", "w: 5"]
assert settings_outline({"empty": {}}) == ["empty:"]
assert settings_outline({}) == []

def arrow_of(length):
    """Draw an arrow of the given length, at least 1, that points to the right: '-->' for length 3."""
    return "-" * (length - 1) + ">"
# E: The tip takes one character, and dashes fill the rest.
assert arrow_of(3) == "-->"
assert arrow_of(1) == ">"
assert arrow_of(6) == "----->"

def progress_text(done, total):
    """Describe progress as text such as '3/10 (30%)', with the percentage rounded down; the total is not zero."""
    return f"{done}/{total} ({done * 100 // total}%)"
# E: Multiply before the integer division, so that the percentage is not lost.
assert progress_text(3, 10) == "3/10 (30%)"
assert progress_text(2, 3) == "2/3 (66%)"
assert progress_text(5, 5) == "5/5 (100%)"
assert progress_text(0, 8) == "0/8 (0%)"

def author_short_name(full_name):
    """Shorten all names but the last one to an initial with a dot: 'Eva Maria Berg' gives 'E. M. Berg'."""
    *first_names, last_name = full_name.split()
    return " ".join([name[0] + "." for name in first_names] + [last_name])
# M: A starred name collects the first names, which become initials in front of the last name.
assert author_short_name("Eva Maria Berg") == "E. M. Berg"
assert author_short_name("Tom Hill") == "T. Hill"
assert author_short_name("Plato") == "Plato"

def next_user_name(first, last, taken):
    """Build a lower-case user name from the first initial and the last name, with 2, 3 ... added while it is taken."""
    base = (first[0] + last).lower()
    name = base
    number = 2
    while name in taken:
        name = base + str(number)
        number += 1
    return name
# M: Try the plain name first, then count up until a name is free.
assert next_user_name("Ann", "Lee", []) == "alee"
assert next_user_name("Ann", "Lee", ["alee", "alee2"]) == "alee3"
assert next_user_name("Al", "Lee", ["alee"]) == "alee2"
assert next_user_name("Bo", "Ek", ["bek2"]) == "bek"

def mail_address(first, last, domain):
    """Return an address such as 'ann.lee@site.org' in lower case from a first name, a last name and a domain."""
    return f"{first}.{last}@{domain}".lower()
# E: An f-string puts the parts together, and lower is applied to the whole.
assert mail_address("Ann", "Lee", "site.org") == "ann.lee@site.org"
assert mail_address("BO", "EK", "Mail.net") == "bo.ek@mail.net"
assert mail_address("a", "b", "c") == "a.b@c"

def parent_folder(path):
    """Return the part of a path before its last slash, or '' if it has no slash."""
    return path.rpartition("/")[0]
# E: rpartition cuts at the last slash; without one, its first part is empty.
assert parent_folder("home/ann/notes.txt") == "home/ann"
assert parent_folder("notes.txt") == ""
assert parent_folder("a/b/") == "a/b"
assert parent_folder("/etc") == ""

def file_stem(path):
    """Return the file name of a path without folders and without its last extension; a leading dot begins no extension."""
    name = path.split("/")[-1]
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name
# M: Cut off the folders first, then the part from the last dot if something stands before it.
assert file_stem("docs/report.pdf") == "report"
assert file_stem("a.b/archive.tar.gz") == "archive.tar"
assert file_stem("v1.2/readme") == "readme"
assert file_stem("home/.profile") == ".profile"

def dated_file_name(name, date):
    """Insert a dash and a date before the extension of a file name: 'log.txt' gives 'log-2024-05-01.txt'."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}-{date}{dot}{suffix}"
# E: rpartition separates the extension at the last dot, and the date is put in front of it.
assert dated_file_name("log.txt", "2024-05-01") == "log-2024-05-01.txt"
assert dated_file_name("a.tar.gz", "1999-12-31") == "a.tar-1999-12-31.gz"
assert dated_file_name("my.csv", "today") == "my-today.csv"

def unix_path(path):
    """Return a Windows path with forward slashes and without its drive letter and colon."""
    if path[1:2] == ":":
        path = path[2:]
    return path.replace("\\", "/")
# E: A colon at index 1 shows a drive, which is cut off before the slashes are turned.
assert unix_path("C:\\Users\\ann") == "/Users/ann"
assert unix_path("docs\\a:b.txt") == "docs/a:b.txt"
assert unix_path("D:") == ""
assert unix_path("x") == "x"

def is_hidden_path(path):
    """Check whether any part of a path with slashes starts with a dot, '.' and '..' themselves excepted."""
    parts = path.split("/")
    return any(part.startswith(".") and part not in (".", "..") for part in parts)
# E: Split the path and look at the first character of each part.
assert is_hidden_path("home/.git/config") is True
assert is_hidden_path("../src/main.py") is False
assert is_hidden_path(".env") is True
assert is_hidden_path("./notes.txt") is False

def numbered_file_names(stem, suffix, count):
    """Return the names stem1, stem2 ... with a suffix, their numbers padded with zeros to equal length."""
    width = len(str(count))
    return [f"{stem}{number:0{width}}{suffix}" for number in range(1, count + 1)]
# M: The number of digits of the last number is the width for all numbers.
assert numbered_file_names("pic", ".png", 3) == ["pic1.png", "pic2.png", "pic3.png"]
assert numbered_file_names("p", "", 10)[8:] == ["p09", "p10"]
assert numbered_file_names("a", ".txt", 1) == ["a1.txt"]
assert numbered_file_names("pic", ".png", 0) == []

def free_copy_name(name, taken):
    """Return the file name, or the first of 'stem (1).ext', 'stem (2).ext' and so on that is not taken; the name has an extension."""
    stem, _, suffix = name.rpartition(".")
    candidate = name
    number = 0
    while candidate in taken:
        number += 1
        candidate = f"{stem} ({number}).{suffix}"
    return candidate
# M: As long as the candidate is taken, the next number is put before the extension.
assert free_copy_name("cv.pdf", ["a.pdf"]) == "cv.pdf"
assert free_copy_name("cv.pdf", ["cv.pdf"]) == "cv (1).pdf"
assert free_copy_name("cv.pdf", ["cv.pdf", "cv (1).pdf", "cv (3).pdf"]) == "cv (2).pdf"
assert free_copy_name("a.b.c", ["a.b.c"]) == "a.b (1).c"

def breadcrumbs(path):
    """Return the paths of all steps on the way to a path: 'a/b/c' gives 'a', 'a/b' and 'a/b/c'."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts) + 1)]
# M: Join the first part, the first two parts and so on.
assert breadcrumbs("a/b/c") == ["a", "a/b", "a/b/c"]
assert breadcrumbs("shop/tea") == ["shop", "shop/tea"]
assert breadcrumbs("home") == ["home"]

def shared_folder(paths):
    """Return the deepest folder that contains all files of a non-empty list of paths, or '' if there is none."""
    folders = [path.split("/")[:-1] for path in paths]
    shared = []
    for parts in zip(*folders):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return "/".join(shared)
# H: Compare the folders of all paths level by level and stop at the first level where they differ.
assert shared_folder(["a/b/x.txt", "a/b/c/y.txt"]) == "a/b"
assert shared_folder(["src/app.py", "src/apple.py"]) == "src"
assert shared_folder(["pics/1.png", "picture/2.png"]) == ""
assert shared_folder(["a/b/c"]) == "a/b"

def relative_path(start, target):
    """Return the way from one folder to another with '..' for a step up, or '.' if they are the same."""
    here = start.split("/")
    there = target.split("/")
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    steps = [".."] * (len(here) - shared) + there[shared:]
    return "/".join(steps) or "."
# H: Skip the parts that both share, go up for the rest of the start and down along the rest of the target.
assert relative_path("home/ann", "home/bob/pics") == "../bob/pics"
assert relative_path("a/b/c", "a") == "../.."
assert relative_path("a", "a/b") == "b"
assert relative_path("x/y", "x/y") == "."

def lap_time(milliseconds):
    """Write a lap time in milliseconds as minutes, two-digit seconds and three-digit rest: '1:02.345'."""
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes}:{seconds:02}.{rest:03}"
# M: Two divisions with remainder split off the milliseconds and then the seconds.
assert lap_time(62345) == "1:02.345"
assert lap_time(59007) == "0:59.007"
assert lap_time(600000) == "10:00.000"
assert lap_time(5) == "0:00.005"

def is_earlier_time(first, second):
    """Check whether the first of two times such as '9:30' and '10:05' is earlier on the same day."""
    return [int(part) for part in first.split(":")] < [int(part) for part in second.split(":")]
# E: Lists compare from left to right, so hours count before minutes; the text itself would compare wrongly.
assert is_earlier_time("9:30", "10:05") is True
assert is_earlier_time("12:15", "12:05") is False
assert is_earlier_time("8:00", "8:00") is False
assert is_earlier_time("7:59", "8:01") is True

def compact_date(year, month, day):
    """Return a date as eight digits: four for the year, two for the month and two for the day."""
    return f"{year:04}{month:02}{day:02}"
# E: Format specifications such as 02 pad the numbers with zeros.
assert compact_date(2024, 5, 1) == "20240501"
assert compact_date(1999, 12, 31) == "19991231"
assert compact_date(987, 6, 5) == "09870605"

def decade_label(year):
    """Return the decade of a year as text such as '1980s'."""
    return f"{year // 10 * 10}s"
# E: Dividing by 10 and multiplying again replaces the last digit by 0.
assert decade_label(1987) == "1980s"
assert decade_label(2000) == "2000s"
assert decade_label(2019) == "2010s"

def has_iso_date_shape(text):
    """Check whether a text has the shape of '2024-05-01', digits and dashes in the right places, whatever the numbers are."""
    shape = "".join("9" if char in "0123456789" else char for char in text)
    return shape == "9999-99-99"
# E: Replace every digit by 9 and compare the result with the expected shape.
assert has_iso_date_shape("2024-05-01") is True
assert has_iso_date_shape("2024-5-1") is False
assert has_iso_date_shape("1234-99-99") is True
assert has_iso_date_shape("2024/05/01") is False

def long_date(date):
    """Turn a date such as '2024-05-01' into text such as '1 May 2024', with the English name of the month."""
    months = "January February March April May June July August September October November December"
    year, month, day = date.split("-")
    return f"{int(day)} {months.split()[int(month) - 1]} {year}"
# M: The number of the month, less 1, is an index into the names; int removes leading zeros.
assert long_date("2024-05-01") == "1 May 2024"
assert long_date("1999-12-31") == "31 December 1999"
assert long_date("2000-01-20") == "20 January 2000"

def date_from_words(text):
    """Parse a date such as '1 May 2024' or '14 dec 1999' into a tuple (year, month, day)."""
    names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    day, month, year = text.split()
    return int(year), names.index(month[:3].lower()) + 1, int(day)
# M: The first three letters of the month in lower case are enough to find its number.
assert date_from_words("1 May 2024") == (2024, 5, 1)
assert date_from_words("14 dec 1999") == (1999, 12, 14)
assert date_from_words("09 September 2010") == (2010, 9, 9)

def date_range_text(start, end):
    """Write two days (day, month name, year) of a trip as one text in which equal months and years appear only once."""
    day1, month1, year1 = start
    day2, month2, year2 = end
    if year1 != year2:
        return f"{day1} {month1} {year1} - {day2} {month2} {year2}"
    if month1 != month2:
        return f"{day1} {month1} - {day2} {month2} {year2}"
    if day1 != day2:
        return f"{day1}-{day2} {month2} {year2}"
    return f"{day2} {month2} {year2}"
# H: Test from the largest unit down: the first one that differs tells how much must be written twice.
assert date_range_text((3, "May", 2024), (5, "May", 2024)) == "3-5 May 2024"
assert date_range_text((30, "Apr", 2024), (2, "May", 2024)) == "30 Apr - 2 May 2024"
assert date_range_text((5, "Dec", 2023), (5, "Dec", 2024)) == "5 Dec 2023 - 5 Dec 2024"
assert date_range_text((1, "Jan", 2000), (1, "Jan", 2000)) == "1 Jan 2000"

def quarter_label(date):
    """Return the quarter of a date such as '2024-05-01' as text such as '2024-Q2'."""
    year, month, _ = date.split("-")
    return f"{year}-Q{(int(month) + 2) // 3}"
# M: Adding 2 to the month before dividing by 3 puts months 1 to 3 into quarter 1.
assert quarter_label("2024-05-01") == "2024-Q2"
assert quarter_label("2023-12-31") == "2023-Q4"
assert quarter_label("2023-03-09") == "2023-Q1"
assert quarter_label("2023-07-01") == "2023-Q3"

def price_with_currency(amount, currency):
    """Return an amount with two decimals, commas between thousands and the currency in front: 'EUR 1,234.50'."""
    return f"{currency} {amount:,.2f}"
# E: The format specification ,.2f sets both the commas and the two decimals.
assert price_with_currency(1234.5, "EUR") == "EUR 1,234.50"
assert price_with_currency(7, "USD") == "USD 7.00"
assert price_with_currency(2500000, "JPY") == "JPY 2,500,000.00"

def continental_number(text):
    """Parse a number with points between thousands and a decimal comma, such as '1.234,5', as a float."""
    return float(text.replace(".", "").replace(",", "."))
# E: Remove the points first, and only then turn the comma into the decimal point.
assert continental_number("1.234,5") == 1234.5
assert continental_number("0,25") == 0.25
assert continental_number("1.000.000") == 1000000.0
assert continental_number("-7,5") == -7.5

def signed_text(number):
    """Return an integer as text with a plus sign in front of a positive one; zero has no sign."""
    if number > 0:
        return f"+{number}"
    return str(number)
# E: A negative number brings its sign along, so only positive ones need help.
assert signed_text(5) == "+5"
assert signed_text(-3) == "-3"
assert signed_text(0) == "0"

def parse_hex_colour(code):
    """Parse a colour such as '#ff8000', or in short form '#f80', into a tuple (red, green, blue)."""
    digits = code.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return tuple(int(digits[i : i + 2], 16) for i in (0, 2, 4))
# M: The short form doubles each digit; then every two digits are one number in base 16.
assert parse_hex_colour("#ff8000") == (255, 128, 0)
assert parse_hex_colour("#0af") == (0, 170, 255)
assert parse_hex_colour("00000A") == (0, 0, 10)

def fill_mask(mask, digits):
    """Put the digits, one after the other, in place of the '#' signs of a mask; there are enough digits."""
    rest = iter(digits)
    return "".join(next(rest) if char == "#" else char for char in mask)
# M: An iterator hands out the next digit at each '#', while other characters are copied.
assert fill_mask("(###) ##", "12345") == "(123) 45"
assert fill_mask("##/##", "0524") == "05/24"
assert fill_mask("none", "1") == "none"

def mask_middle(secret):
    """Hide all characters but the first two and the last two by '*'; a text of up to four characters is hidden completely."""
    if len(secret) <= 4:
        return "*" * len(secret)
    return secret[:2] + "*" * (len(secret) - 4) + secret[-2:]
# E: Two slices keep the ends, and as many stars as are missing stand between them.
assert mask_middle("AB123456") == "AB****56"
assert mask_middle("abcde") == "ab*de"
assert mask_middle("abcd") == "****"
assert mask_middle("") == ""

def hide_digits(text):
    """Return the text with each digit replaced by 'x'."""
    return "".join("x" if char.isdigit() else char for char in text)
# E: A conditional expression exchanges the digits and keeps everything else.
assert hide_digits("PIN 4711!") == "PIN xxxx!"
assert hide_digits("room 7b") == "room xb"
assert hide_digits("none") == "none"

def tally_marks(count):
    """Write a count as tally marks: groups '||||/' of five, then single '|' for the rest, separated by spaces."""
    fives, rest = divmod(count, 5)
    groups = ["||||/"] * fives
    if rest:
        groups.append("|" * rest)
    return " ".join(groups)
# M: divmod tells the number of full groups and the length of the last one.
assert tally_marks(7) == "||||/ ||"
assert tally_marks(10) == "||||/ ||||/"
assert tally_marks(4) == "||||"
assert tally_marks(0) == ""

def number_in_words(number):
    """Return a number from 0 to 99 in English words, such as 'seven', 'fifteen', 'forty' or 'sixty-two'."""
    small = "zero one two three four five six seven eight nine ten eleven twelve".split()
    small += "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if number < 20:
        return small[number]
    name = tens[number // 10 - 2]
    return name if number % 10 == 0 else f"{name}-{small[number % 10]}"
# H: Numbers below 20 have names of their own; others join the name of the tens with that of the ones.
assert number_in_words(62) == "sixty-two"
assert number_in_words(15) == "fifteen"
assert number_in_words(40) == "forty"
assert number_in_words(0) == "zero"
assert number_in_words(99) == "ninety-nine"

def polynomial_text(coefficients):
    """Write a polynomial, given by its coefficients from the highest power down, as text such as '3x^2 - x + 1'; '0' if all are zero."""
    text = ""
    for i, number in enumerate(coefficients):
        power = len(coefficients) - 1 - i
        if number == 0:
            continue
        sign = "-" if number < 0 else "+"
        size = "" if abs(number) == 1 and power > 0 else str(abs(number))
        variable = "" if power == 0 else "x" if power == 1 else f"x^{power}"
        text += f" {sign} {size}{variable}"
    if text.startswith(" - "):
        return "-" + text[3:]
    return text[3:] or "0"
# H: Each term brings its sign; a coefficient 1 is left out before x, and the sign of the first term is corrected.
assert polynomial_text([3, -1, 1]) == "3x^2 - x + 1"
assert polynomial_text([-1, 0, 0, 5]) == "-x^3 + 5"
assert polynomial_text([2, 0]) == "2x"
assert polynomial_text([0, 1]) == "1"
assert polynomial_text([0, 0]) == "0"

def parse_score(line):
    """Parse a result such as 'Red Lions 3 - 1 Bears' into (home team, home goals, away team, away goals)."""
    home, away = line.split(" - ")
    home_team, home_goals = home.rsplit(" ", 1)
    away_goals, away_team = away.split(" ", 1)
    return home_team, int(home_goals), away_team, int(away_goals)
# M: Cut at the dash; the goals are the last word on the left and the first word on the right.
assert parse_score("Red Lions 3 - 1 Bears") == ("Red Lions", 3, "Bears", 1)
assert parse_score("A 0 - 10 B C") == ("A", 0, "B C", 10)
assert parse_score("Team 9 2 - 2 Owls") == ("Team 9", 2, "Owls", 2)

def scale_ingredient(line, factor):
    """Multiply the whole number at the start of a line of a recipe, if there is one: '200 g rice' doubled is '400 g rice'."""
    amount, space, rest = line.partition(" ")
    if not amount.isdigit():
        return line
    return f"{int(amount) * factor}{space}{rest}"
# M: Only when the first word is a number is it replaced by its multiple.
assert scale_ingredient("200 g rice", 2) == "400 g rice"
assert scale_ingredient("3 eggs", 4) == "12 eggs"
assert scale_ingredient("some salt", 3) == "some salt"
assert scale_ingredient("10", 2) == "20"

def names_with_limit(names, limit):
    """Join names by commas; if there are more than `limit`, show the first ones and end with text such as 'and 3 more'."""
    if len(names) <= limit:
        return ", ".join(names)
    return ", ".join(names[:limit]) + f" and {len(names) - limit} more"
# M: A slice takes the names that may be shown, and the rest is only counted.
assert names_with_limit(["Ann", "Bob", "Cy", "Di"], 2) == "Ann, Bob and 2 more"
assert names_with_limit(["Ann", "Bob"], 2) == "Ann, Bob"
assert names_with_limit(["Ann", "Bob"], 1) == "Ann and 1 more"
assert names_with_limit([], 3) == ""

def shorten_end(text, limit):
    """Return the text if it has at most `limit` characters, else cut it so that it has `limit` characters with '...' at its end."""
    if len(text) <= limit:
        return text
    return text[: limit - 3] + "..."
# E: The three dots count, so three characters less of the text are kept.
assert shorten_end("a long story", 9) == "a long..."
assert shorten_end("short", 5) == "short"
assert shorten_end("shorts", 5) == "sh..."

def bullet_list(items):
    """Write the items below each other, each after a dash and a space."""
    return "\n".join("- " + item for item in items)
# E: Put the dash in front of each item and join the lines by line breaks.
assert bullet_list(["milk", "eggs"]) == "- milk\n- eggs"
assert bullet_list(["tea"]) == "- tea"
assert bullet_list([]) == ""

def attribute_text(attributes):
    """Write a dictionary as the attributes of an HTML tag: name="value" pairs separated by spaces."""
    return " ".join(f'{name}="{value}"' for name, value in attributes.items())
# E: Each entry becomes one pair, and join separates the pairs.
assert attribute_text({"id": "top", "class": "big"}) == 'id="top" class="big"'
assert attribute_text({"width": 80}) == 'width="80"'
assert attribute_text({}) == ""

def episode_code(season, episode):
    """Return the code of an episode such as 'S03E07', with two digits each."""
    return f"S{season:02}E{episode:02}"
# E: The format specification 02 pads both numbers with zeros to two digits.
assert episode_code(3, 7) == "S03E07"
assert episode_code(12, 10) == "S12E10"
assert episode_code(1, 100) == "S01E100"

def next_invoice_number(number):
    """Return the invoice number that follows one such as 'INV-2024-0099', keeping the count of digits at the end."""
    start, _, digits = number.rpartition("-")
    return f"{start}-{int(digits) + 1:0{len(digits)}}"
# M: Add 1 to the digits after the last dash and pad the sum to the same width.
assert next_invoice_number("INV-2024-0099") == "INV-2024-0100"
assert next_invoice_number("A-7") == "A-8"
assert next_invoice_number("B-09") == "B-10"
assert next_invoice_number("C-99") == "C-100"

def digit_ruler(length):
    """Return a ruler of the given length made of the last digits of the numbers from 1 on: '12345678901' for length 11."""
    return "".join(str(number % 10) for number in range(1, length + 1))
# E: The remainder modulo 10 is the last digit of each number.
assert digit_ruler(11) == "12345678901"
assert digit_ruler(3) == "123"
assert digit_ruler(0) == ""

def right_aligned(words):
    """Return the words padded with spaces on the left to the length of the longest one."""
    width = max((len(word) for word in words), default=0)
    return [word.rjust(width) for word in words]
# E: First find the greatest length, then let rjust fill up every word to it.
assert right_aligned(["tea", "coffee"]) == ["   tea", "coffee"]
assert right_aligned(["12", "7", "100"]) == [" 12", "  7", "100"]
assert right_aligned(["", "x"]) == [" ", "x"]
assert right_aligned([]) == []

def side_by_side(left, right):
    """Join two lists of lines to one text column beside the other, with ' | ' between them; the shorter list is filled with empty lines."""
    height = max(len(left), len(right))
    left = left + [""] * (height - len(left))
    right = right + [""] * (height - len(right))
    width = max((len(line) for line in left), default=0)
    return [a.ljust(width) + " | " + b for a, b in zip(left, right)]
# M: Bring both lists to the same height, pad the left lines to the same width, and join them in pairs.
assert side_by_side(["tea", "cocoa"], ["2", "3"]) == ["tea   | 2", "cocoa | 3"]
assert side_by_side(["a"], ["b", "c"]) == ["a | b", "  | c"]
assert side_by_side(["a", "b"], []) == ["a | ", "b | "]
assert side_by_side([], []) == []

def web_host(address):
    """Return the host of a web address: what follows '://', if that occurs, up to the next slash."""
    rest = address.split("://", 1)[-1]
    return rest.split("/")[0]
# M: The last part of the first split is the address without its scheme, even if there was none.
assert web_host("https://shop.example.org/tea/green") == "shop.example.org"
assert web_host("http://x.org/a//b") == "x.org"
assert web_host("example.org/a//b") == "example.org"
assert web_host("ftp://files.net") == "files.net"
assert web_host("localhost/start") == "localhost"

def bits_in_groups(number):
    """Write a non-negative integer in binary, in groups of four digits from the right separated by spaces: '1 0110' for 22."""
    bits = f"{number:b}"
    groups = []
    while bits:
        groups.insert(0, bits[-4:])
        bits = bits[:-4]
    return " ".join(groups)
# M: Cut four digits from the end again and again, and put each group in front of the others.
assert bits_in_groups(22) == "1 0110"
assert bits_in_groups(255) == "1111 1111"
assert bits_in_groups(5) == "101"
assert bits_in_groups(0) == "0"

def dotted_address(number):
    """Return a 32-bit number as the address of its four bytes, the highest first: 3232235777 gives '192.168.1.1'."""
    parts = []
    for _ in range(4):
        parts.append(str(number % 256))
        number //= 256
    return ".".join(reversed(parts))
# M: Division by 256 with remainder splits off the lowest byte, so the parts are reversed at the end.
assert dotted_address(3232235777) == "192.168.1.1"
assert dotted_address(256) == "0.0.1.0"
assert dotted_address(4294967295) == "255.255.255.255"
assert dotted_address(0) == "0.0.0.0"

def time_slots(start, end, step):
    """List the times 'HH:MM' from the start to before the end, every `step` minutes."""
    first, last = [int(time[:2]) * 60 + int(time[3:]) for time in (start, end)]
    return [f"{minute // 60:02}:{minute % 60:02}" for minute in range(first, last, step)]
# M: Turn both times into minutes, let range count through them, and write each as a time again.
assert time_slots("09:30", "11:00", 30) == ["09:30", "10:00", "10:30"]
assert time_slots("08:50", "09:10", 15) == ["08:50", "09:05"]
assert time_slots("12:00", "12:00", 10) == []

def nearest_quarter_hour(time):
    """Round a time 'HH:MM' to the nearest quarter of an hour; times from 23:53 on become '00:00'."""
    minutes = int(time[:2]) * 60 + int(time[3:])
    rounded = (minutes + 7) // 15 * 15 % (24 * 60)
    return f"{rounded // 60:02}:{rounded % 60:02}"
# M: Adding 7 before the division by 15 rounds to the nearest multiple, and the remainder by a day wraps around midnight.
assert nearest_quarter_hour("10:08") == "10:15"
assert nearest_quarter_hour("10:07") == "10:00"
assert nearest_quarter_hour("09:55") == "10:00"
assert nearest_quarter_hour("23:53") == "00:00"

def milliseconds_of_lap(text):
    """Return the milliseconds of a lap time such as '1:02.345' (minutes, seconds, milliseconds) or '59.007' without minutes."""
    minutes, _, rest = text.rpartition(":")
    seconds, thousandths = rest.split(".")
    return (int(minutes or 0) * 60 + int(seconds)) * 1000 + int(thousandths)
# M: rpartition leaves the minutes empty if there is no colon, and then they count as 0.
assert milliseconds_of_lap("1:02.345") == 62345
assert milliseconds_of_lap("59.007") == 59007
assert milliseconds_of_lap("10:00.000") == 600000

def csv_cell(text):
    """Return a cell ready for a comma-separated line: with a comma or quote in it, it is put in double quotes and its quotes are doubled."""
    if "," in text or '"' in text:
        return '"' + text.replace('"', '""') + '"'
    return text
# E: Only a cell with one of the two special characters has to be changed.
assert csv_cell("tea") == "tea"
assert csv_cell("salt, fine") == '"salt, fine"'
assert csv_cell('3" nail') == '"3"" nail"'
assert csv_cell("") == ""

def key_path_steps(path):
    """Split a path such as 'users[2].name' into its steps: names as text and the numbers in square brackets as integers."""
    steps = []
    for part in path.split("."):
        name, *indices = part.replace("]", "").split("[")
        steps.append(name)
        steps.extend(int(index) for index in indices)
    return steps
# M: Split at the dots, then each part at its opening brackets; all but the first piece are numbers.
assert key_path_steps("users[2].name") == ["users", 2, "name"]
assert key_path_steps("grid[0][11]") == ["grid", 0, 11]
assert key_path_steps("a.b.c") == ["a", "b", "c"]
assert key_path_steps("x1") == ["x1"]

def words_in_columns(words, rows):
    """Arrange words in columns that are filled from top to bottom and return the lines, two spaces after each padded cell but the last of a line."""
    columns = [words[i : i + rows] for i in range(0, len(words), rows)]
    lines = []
    for row in range(min(rows, len(words))):
        cells = []
        for column in columns:
            if row < len(column):
                width = max(len(word) for word in column)
                cells.append(column[row].ljust(width))
        lines.append("  ".join(cells).rstrip())
    return lines
# H: Slices of the list are the columns; each line takes its word of every column, padded to the column's width.
assert words_in_columns(["ant", "bee", "crow", "dog", "elk"], 2) == ["ant  crow  elk", "bee  dog"]
assert words_in_columns(["a", "bcd", "e", "f"], 2) == ["a    e", "bcd  f"]
assert words_in_columns(["x", "y"], 3) == ["x", "y"]
assert words_in_columns([], 2) == []

def sum_line(numbers):
    """Write the addition of non-negative numbers as text such as '1 + 2 + 3 = 6'."""
    return " + ".join(str(number) for number in numbers) + f" = {sum(numbers)}"
# E: Join the numbers by plus signs and put their sum behind the equals sign.
assert sum_line([1, 2, 3]) == "1 + 2 + 3 = 6"
assert sum_line([10]) == "10 = 10"
assert sum_line([0, 25]) == "0 + 25 = 25"

def age_group(age):
    """Return the ten-year group of an age as text such as '20-29'."""
    start = age // 10 * 10
    return f"{start}-{start + 9}"
# E: Cutting off the last digit gives the first age of the group.
assert age_group(24) == "20-29"
assert age_group(30) == "30-39"
assert age_group(7) == "0-9"

def name_from_parts(title, first, middle, last):
    """Join the parts of a name by single spaces, leaving out empty ones."""
    return " ".join(part for part in (title, first, middle, last) if part)
# E: An empty string counts as false, so the condition drops it.
assert name_from_parts("Dr.", "Eva", "", "Berg") == "Dr. Eva Berg"
assert name_from_parts("", "Tom", "J.", "Hill") == "Tom J. Hill"
assert name_from_parts("", "", "", "Plato") == "Plato"
assert name_from_parts("", "", "", "") == ""

def shorten_middle(text, limit):
    """Return the text if it has at most `limit` characters, else its start and end with '..' in between; the start is longer if the two cannot be equal."""
    if len(text) <= limit:
        return text
    kept = limit - 2
    tail = kept // 2
    return text[: kept - tail] + ".." + text[len(text) - tail :]
# M: The characters that may stay are divided between both ends, and the start takes the odd one.
assert shorten_middle("holiday-photo.png", 10) == "holi...png"
assert shorten_middle("abcdefgh", 7) == "abc..gh"
assert shorten_middle("abcdefgh", 6) == "ab..gh"
assert shorten_middle("abcdefgh", 8) == "abcdefgh"
assert shorten_middle("abcdef", 3) == "a.."

def bracketed_loss(balance: float) -> str:
    """Show a balance with two decimals; a negative one stands in brackets, without a minus."""
    return f"({-balance:.2f})" if balance < 0 else f"{balance:.2f}"
# E: The sign is turned around for negative amounts before they are put in brackets.
# R: accounting style: negatives as (12.50) instead of -12.50, positives plain with 2 decimals
assert bracketed_loss(-12.5) == "(12.50)"
assert bracketed_loss(3) == "3.00"
assert bracketed_loss(0) == "0.00"

def cents_as_euros(cents: int) -> str:
    """Write a whole number of cents, not negative, as euros: 1205 becomes "12,05 €"."""
    return f"{cents // 100},{cents % 100:02d} €"
# E: Whole division gives the euros, and the rest is padded to two digits.
assert cents_as_euros(1205) == "12,05 €"
assert cents_as_euros(7) == "0,07 €"
assert cents_as_euros(500) == "5,00 €"

def ratio_as_percent(ratio: float) -> str:
    """Write a ratio such as 0.256 as a percentage with one decimal: "25.6%"."""
    return f"{ratio:.1%}"
# E: The percent format multiplies by one hundred and adds the sign itself.
# R: show 0.256 as "25.6%"
assert ratio_as_percent(0.256) == "25.6%"
assert ratio_as_percent(1) == "100.0%"
assert ratio_as_percent(0) == "0.0%"

def part_as_percent(part, whole):
    """Say which whole percentage a part is, as in "40%"; a whole of 0 gives "n/a"."""
    if whole == 0:
        return "n/a"
    return f"{100 * part / whole:.0f}%"
# E: The division is only made when the whole is not zero.
assert part_as_percent(2, 5) == "40%"
assert part_as_percent(1, 3) == "33%"
assert part_as_percent(1, 0) == "n/a"

def rounded_text(value: float, places: int) -> str:
    """Write a value with the given number of decimal places, zeros included."""
    return f"{value:.{places}f}"
# E: Braces inside the format let the number of places vary.
assert rounded_text(3.14159, 2) == "3.14"
assert rounded_text(2, 3) == "2.000"
assert rounded_text(7.6, 0) == "8"

def in_column(value, width):
    """Write a value flush left in a column of the given width; longer values are not cut."""
    return f"{value:<{width}}"
# E: The sign "<" in the format aligns left and fills up with spaces.
assert in_column("tea", 5) == "tea  "
assert in_column(42, 4) == "42  "
assert in_column("coffee", 3) == "coffee"

def dotted_entry(name, page, width):
    """Write a contents entry of the given width: the name, dots, and the page at the right
    end."""
    return name + str(page).rjust(width - len(name), ".")
# E: The page is pushed right with dots over the width that the name leaves free.
# R: table of contents line like "Intro.....5", params name, page, total width
assert dotted_entry("Intro", 5, 11) == "Intro.....5"
assert dotted_entry("End", 120, 8) == "End..120"
assert dotted_entry("A", 1, 2) == "A1"

def starred_heading(title, width):
    """Set a title with a space on both sides in the middle of a line of stars."""
    return f" {title} ".center(width, "*")
# E: center takes the fill character as its second argument.
assert starred_heading("Menu", 12) == "*** Menu ***"
assert starred_heading("A", 3) == " A "
assert starred_heading("Long title", 4) == " Long title "

def two_column_line(left: str, right: str, width: int) -> str:
    """Put one text at the left end and one at the right end of a line of the given width."""
    return left + " " * (width - len(left) - len(right)) + right
# E: The gap is what both texts leave of the width; a negative gap is no space at all.
# R: line with text on the left and text on the right, padded with spaces to some width
assert two_column_line("Tea", "2.50", 10) == "Tea   2.50"
assert two_column_line("a", "b", 2) == "ab"
assert two_column_line("long", "er", 3) == "longer"

def aligned_labels(labels):
    """Pad all labels with spaces at the right to the length of the longest one."""
    width = max(map(len, labels), default=0)
    return [label.ljust(width) for label in labels]
# E: The greatest length is found once and given to ljust for every label.
assert aligned_labels(["a", "bbb"]) == ["a  ", "bbb"]
assert aligned_labels(["x"]) == ["x"]
assert aligned_labels([]) == []

def menu_card(dishes):
    """Write a dictionary of dishes and prices as lines like "Soup: 4.50"."""
    return "\n".join(f"{dish}: {price:.2f}" for dish, price in dishes.items())
# E: One f-string per entry, and line breaks join them.
assert menu_card({"Soup": 4.5, "Tea": 2}) == "Soup: 4.50\nTea: 2.00"
assert menu_card({"Pie": 3.333}) == "Pie: 3.33"
assert menu_card({}) == ""

def seat_code(row, seat):
    """Write a cinema seat as row number in two digits, a dash and the seat in three digits."""
    return f"{row:02}-{seat:03}"
# E: A zero before the width fills with zeros.
assert seat_code(4, 17) == "04-017"
assert seat_code(12, 123) == "12-123"
assert seat_code(0, 0) == "00-000"

def apples_text(count: int) -> str:
    """Say how many apples there are: "no apples", "1 apple", "2 apples" and so on."""
    if count == 0:
        return "no apples"
    return "1 apple" if count == 1 else f"{count} apples"
# E: Zero and one are special, all others share one pattern.
# R: text for a number of apples, 0 -> "no apples", 1 -> "1 apple", 5 -> "5 apples"
assert apples_text(0) == "no apples"
assert apples_text(1) == "1 apple"
assert apples_text(12) == "12 apples"

def berry_plural(noun):
    """Return the plural of a noun: a "y" at the end becomes "ies", otherwise an "s" is
    added."""
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
# E: A final y is cut off by a slice before the new ending comes.
assert berry_plural("berry") == "berries"
assert berry_plural("plum") == "plums"
assert berry_plural("city") == "cities"

def singular_of(noun: str) -> str:
    """Undo simple plurals: "ies" turns to "y", a single final "s" is dropped, "ss" is kept."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith("s") and not noun.endswith("ss"):
        return noun[:-1]
    return noun
# M: The longer ending is tested first so that it is not taken for a plain s.
# R: make nouns singular with simple rules: ...ies -> ...y, ...s -> drop s, but "glass" stays
assert singular_of("cherries") == "cherry"
assert singular_of("boats") == "boat"
assert singular_of("glass") == "glass"
assert singular_of("sheep") == "sheep"

def with_article(noun):
    """Put "an" before a noun that starts with a vowel letter and "a" before any other."""
    article = "an" if noun[0].lower() in "aeiou" else "a"
    return f"{article} {noun}"
# E: The first letter alone decides on the article.
# R: put a or an in front of a noun depending on its first letter
assert with_article("apple") == "an apple"
assert with_article("pear") == "a pear"
assert with_article("Orange") == "an Orange"

def likes_line(names):
    """Say who likes a post: "nobody likes it", "Ann likes it", "Ann and Bob like it",
    or for more people "Ann and 2 others like it"."""
    if not names:
        return "nobody likes it"
    if len(names) == 1:
        return f"{names[0]} likes it"
    if len(names) == 2:
        return f"{names[0]} and {names[1]} like it"
    return f"{names[0]} and {len(names) - 1} others like it"
# M: The number of names selects one of four sentence patterns.
assert likes_line([]) == "nobody likes it"
assert likes_line(["Ann"]) == "Ann likes it"
assert likes_line(["Ann", "Bob"]) == "Ann and Bob like it"
assert likes_line(["Ann", "Bob", "Cy"]) == "Ann and 2 others like it"

def both_and(first, second, third):
    """Join three words to "first, second, and third" with a comma before the "and"."""
    return f"{first}, {second}, and {third}"
# E: One f-string holds the fixed commas and the three values.
assert both_and("red", "white", "blue") == "red, white, and blue"
assert both_and("a", "b", "c") == "a, b, and c"
assert both_and("", "", "") == ", , and "

def numbered_in_line(steps):
    """Write steps with numbers in one line: "(1) mix (2) bake"."""
    return " ".join(f"({number}) {step}" for number, step in enumerate(steps, start=1))
# E: enumerate from one supplies the number for each step.
# R: ["mix","bake"] -> "(1) mix (2) bake"
assert numbered_in_line(["mix", "bake"]) == "(1) mix (2) bake"
assert numbered_in_line(["rest"]) == "(1) rest"
assert numbered_in_line([]) == ""

def lettered_lines(options: list[str]) -> str:
    """Write each option in a line after a letter and a bracket, as in "a) yes"; at most 26."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "\n".join(f"{letter}) {option}" for letter, option in zip(letters, options))
# E: Zipping the alphabet with the options gives each one its letter.
assert lettered_lines(["yes", "no"]) == "a) yes\nb) no"
assert lettered_lines(["x"]) == "a) x"
assert lettered_lines([]) == ""

def floor_name(level: int) -> str:
    """Name a floor: 0 is "ground floor", below it "basement 1", above it "floor 2"."""
    if level == 0:
        return "ground floor"
    return f"floor {level}" if level > 0 else f"basement {-level}"
# E: The sign of the level decides on the word, and a negative one is turned around.
# R: elevator text: 0 ground floor, 3 -> "floor 3", -2 -> "basement 2"
assert floor_name(0) == "ground floor"
assert floor_name(3) == "floor 3"
assert floor_name(-2) == "basement 2"

def century_name(year):
    """Name the century of a year from 1 on, as in "20th century"; write 21st, 22nd and 23rd."""
    century = (year + 99) // 100
    ending = "th"
    if century % 100 not in (11, 12, 13):
        ending = {1: "st", 2: "nd", 3: "rd"}.get(century % 10, "th")
    return f"{century}{ending} century"
# M: Adding 99 before the division puts the year 2000 into century 20; 11 to 13 stay with th.
# R: year to century text, 1999 -> "20th century", 2001 -> "21st century"
assert century_name(1999) == "20th century"
assert century_name(2000) == "20th century"
assert century_name(2001) == "21st century"
assert century_name(1066) == "11th century"

def small_number_word(number):
    """Write the numbers 0 to 10 as a word and any other number in digits."""
    words = "zero one two three four five six seven eight nine ten".split()
    return words[number] if 0 <= number <= 10 else str(number)
# E: The split words form a list in which the number is the index.
assert small_number_word(7) == "seven"
assert small_number_word(0) == "zero"
assert small_number_word(11) == "11"
assert small_number_word(-1) == "-1"

def times_word(count):
    """Say how often: 1 is "once", 2 is "twice", any other count like "3 times"."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
# E: The two special words come from a dictionary with a default for the rest.
# R: 1 -> once, 2 -> twice, 3 -> "3 times" etc
assert times_word(1) == "once"
assert times_word(2) == "twice"
assert times_word(0) == "0 times"

def minutes_as_text(minutes: int) -> str:
    """Write minutes as hours and minutes: "1 h 05 min"; below one hour only "45 min"."""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02d} min" if hours else f"{rest} min"
# E: divmod splits the minutes, and the hours are left out if they are zero.
# R: 65 -> "1 h 05 min", 45 -> "45 min"
assert minutes_as_text(65) == "1 h 05 min"
assert minutes_as_text(45) == "45 min"
assert minutes_as_text(120) == "2 h 00 min"

def as_clock(hour, minute):
    """Write an hour and a minute as "09:05" with two digits each."""
    return f"{hour:02d}:{minute:02d}"
# E: The format 02d adds a zero to numbers with one digit.
# R: hour 9 and minute 5 to "09:05"
assert as_clock(9, 5) == "09:05"
assert as_clock(23, 59) == "23:59"
assert as_clock(0, 0) == "00:00"

def temperature_label(degrees: float) -> str:
    """Write a temperature with one decimal and "°C"; values above zero get a plus sign."""
    sign = "+" if degrees > 0 else ""
    return f"{sign}{degrees:.1f} °C"
# E: The plus is only added when the value is greater than zero.
# R: 3.25 -> "+3.2 °C", -1 -> "-1.0 °C", zero has no sign
assert temperature_label(21.5) == "+21.5 °C"
assert temperature_label(-1) == "-1.0 °C"
assert temperature_label(0) == "0.0 °C"

def dimensions_text(width, height, unit):
    """Describe a size as "30 x 20 cm", where the unit is written once at the end."""
    return f"{width} x {height} {unit}"
# E: An f-string places the three values in the pattern.
# R: width, height, unit -> "30 x 20 cm"
assert dimensions_text(30, 20, "cm") == "30 x 20 cm"
assert dimensions_text(1.5, 2, "m") == "1.5 x 2 m"
assert dimensions_text(0, 0, "px") == "0 x 0 px"

def equation_text(left: int, right: int) -> str:
    """Write the sum of two whole numbers as an equation: "2 + 3 = 5"."""
    return f"{left} + {right} = {left + right}"
# E: The sum is computed inside the braces of the f-string.
# R: make the string "2 + 3 = 5" out of 2 and 3
assert equation_text(2, 3) == "2 + 3 = 5"
assert equation_text(0, 0) == "0 + 0 = 0"
assert equation_text(10, -4) == "10 + -4 = 6"

def minus_in_brackets(values):
    """Write whole numbers as a sum text with negative ones in brackets: "4 + (-2)"."""
    return " + ".join(f"({value})" if value < 0 else str(value) for value in values)
# E: Each number is written on its own first, with brackets if it is negative.
assert minus_in_brackets([4, -2]) == "4 + (-2)"
assert minus_in_brackets([-1]) == "(-1)"
assert minus_in_brackets([1, 2, 3]) == "1 + 2 + 3"

def coordinate_text(x, y):
    """Write a point with two decimals for each value, in the form "(1.50; -2.00)"."""
    return f"({x:.2f}; {y:.2f})"
# E: Both numbers get the same format inside the fixed brackets.
assert coordinate_text(1.5, -2) == "(1.50; -2.00)"
assert coordinate_text(0, 0) == "(0.00; 0.00)"
assert coordinate_text(1 / 3, 10) == "(0.33; 10.00)"

def set_text(letters):
    """Write the different items of a list in curly brackets, sorted: "{a, b}"; none gives
    "{}"."""
    return "{" + ", ".join(sorted(set(letters))) + "}"
# E: set removes repeats, sorted orders them and join writes the commas.
# R: write the unique items of a list like {a, b} sorted
assert set_text(["b", "a", "b"]) == "{a, b}"
assert set_text(["x"]) == "{x}"
assert set_text([]) == "{}"

def hearts_left(lives, total):
    """Show lives in a game as full hearts "♥" and lost ones as "♡", total signs in all."""
    return "♥" * lives + "♡" * (total - lives)
# E: Each sign is repeated as often as needed.
# R: draw life bar: 2 of 3 lives -> "♥♥♡" (lives, total)
assert hearts_left(2, 3) == "♥♥♡"
assert hearts_left(0, 2) == "♡♡"
assert hearts_left(3, 3) == "♥♥♥"

def stars_for_rating(rating: float) -> str:
    """Show a rating from 0 to 5 as stars, with "½" for a remainder of at least one half."""
    full = int(rating)
    return "★" * full + ("½" if rating - full >= 0.5 else "")
# E: int cuts the fraction off, and the rest decides about the half sign.
assert stars_for_rating(3.5) == "★★★½"
assert stars_for_rating(4.2) == "★★★★"
assert stars_for_rating(0) == ""

def score_with_names(home: str, away: str, goals_home: int, goals_away: int) -> str:
    """Write a match in the form "Leeds 2:1 York" from two team names and two numbers."""
    return f"{home} {goals_home}:{goals_away} {away}"
# E: The values are placed in a different order than they are given.
assert score_with_names("Leeds", "York", 2, 1) == "Leeds 2:1 York"
assert score_with_names("A", "B", 0, 0) == "A 0:0 B"
assert score_with_names("Red", "Blue", 10, 3) == "Red 10:3 Blue"

def date_with_slashes(day, month, year):
    """Write a date as "07/03/2024": two digits for day and month, four for the year."""
    return f"{day:02}/{month:02}/{year:04}"
# E: Zeros fill the day, the month and the year to their widths.
# R: day month year ints to dd/mm/yyyy
assert date_with_slashes(7, 3, 2024) == "07/03/2024"
assert date_with_slashes(31, 12, 1999) == "31/12/1999"
assert date_with_slashes(1, 1, 800) == "01/01/0800"

def spaced_groups(digits, size):
    """Cut a text of digits into groups of the given size, separated by spaces, from the
    left."""
    groups = [digits[start:start + size] for start in range(0, len(digits), size)]
    return " ".join(groups)
# E: The starts of the slices are size apart, so only the last group may be shorter.
# R: write a card number in blocks: ("1234567890", 4) -> "1234 5678 90"
assert spaced_groups("1234567890", 4) == "1234 5678 90"
assert spaced_groups("12", 3) == "12"
assert spaced_groups("", 4) == ""

def bytes_in_hex(values):
    """Write numbers from 0 to 255 as two-digit capital hex values with colons between them."""
    return ":".join(f"{value:02X}" for value in values)
# E: The format 02X makes capital hex digits and fills with a zero.
assert bytes_in_hex([255, 10]) == "FF:0A"
assert bytes_in_hex([0]) == "00"
assert bytes_in_hex([]) == ""

def scientific_text(number: float) -> str:
    """Write a number in scientific notation with two decimals, such as "1.25e+03"."""
    return f"{number:.2e}"
# E: The format letter e stands for the notation with an exponent.
assert scientific_text(1250) == "1.25e+03"
assert scientific_text(0.004) == "4.00e-03"
assert scientific_text(0) == "0.00e+00"

def binary_with_width(number, width):
    """Write a number in binary digits, filled with zeros at the left up to width."""
    return f"{number:0{width}b}"
# E: The width sits in braces inside the format with the letter b.
# R: binary string of a number padded to n digits (number, n)
assert binary_with_width(5, 8) == "00000101"
assert binary_with_width(5, 2) == "101"
assert binary_with_width(0, 3) == "000"

def table_row(cells, widths):
    """Write cells between bars, each padded to its width: "| tea | 2   |"."""
    padded = [str(cell).ljust(width) for cell, width in zip(cells, widths)]
    return "| " + " | ".join(padded) + " |"
# M: zip brings each cell together with its width before the bars are added.
assert table_row(["tea", 2], [3, 3]) == "| tea | 2   |"
assert table_row(["a"], [2]) == "| a  |"
assert table_row([1, 22], [1, 1]) == "| 1 | 22 |"

def key_value_block(settings):
    """Write a dictionary in lines with all colons below each other: keys are padded in front of
    ":"."""
    width = max(map(len, settings), default=0)
    return "\n".join(f"{key:<{width}}: {value}" for key, value in settings.items())
# M: The longest key sets the width that the f-string pads every key to.
assert key_value_block({"id": 7, "name": "Ann"}) == "id  : 7\nname: Ann"
assert key_value_block({"a": 1}) == "a: 1"
assert key_value_block({}) == ""

def amount_in_words(dollars_count: int, cents: int) -> str:
    """Write an amount as "3 dollars and 1 cent", with the right plural for both parts."""
    def part(number, unit):
        return f"{number} {unit}" + ("" if number == 1 else "s")
    return part(dollars_count, "dollar") + " and " + part(cents, "cent")
# M: A helper writes one number with its unit and is used for both parts.
# R: (3, 1) -> "3 dollars and 1 cent" , (1, 50) -> "1 dollar and 50 cents"
assert amount_in_words(3, 1) == "3 dollars and 1 cent"
assert amount_in_words(1, 50) == "1 dollar and 50 cents"
assert amount_in_words(0, 0) == "0 dollars and 0 cents"

def items_in_words(basket):
    """Describe a dictionary of items and counts: "2 pears, 1 fig"; an "s" is added unless it is
    1."""
    return ", ".join(
        f"{count} {item}" if count == 1 else f"{count} {item}s"
        for item, count in basket.items()
    )
# M: Each entry picks its own pattern by the count before all are joined.
assert items_in_words({"pear": 2, "fig": 1}) == "2 pears, 1 fig"
assert items_in_words({"egg": 0}) == "0 eggs"
assert items_in_words({}) == ""

def trend_arrow_list(values):
    """Write numbers with arrows between them: "↑" for a rise, "↓" for a fall, "→" for no
    change."""
    result = str(values[0])
    for before, after in zip(values, values[1:]):
        arrow = "↑" if after > before else "↓" if after < before else "→"
        result += f" {arrow} {after}"
    return result
# M: Neighbours are compared and the fitting arrow is written before the next number.
assert trend_arrow_list([1, 3, 2, 2]) == "1 ↑ 3 ↓ 2 → 2"
assert trend_arrow_list([7]) == "7"
assert trend_arrow_list([5, 5]) == "5 → 5"

def rounded_thousand_text(people):
    """Say a number of people roughly: "about 12 thousand" from 1000 on, otherwise the
    number."""
    if people < 1000:
        return str(people)
    return f"about {(people + 500) // 1000} thousand"
# E: Adding 500 before the whole division rounds to the nearest thousand.
assert rounded_thousand_text(12345) == "about 12 thousand"
assert rounded_thousand_text(1500) == "about 2 thousand"
assert rounded_thousand_text(999) == "999"

def age_text(months):
    """Say the age of a child: "7 months" below two years, otherwise whole years like "3
    years"."""
    if months < 24:
        return f"{months} month" + ("s" if months != 1 else "")
    return f"{months // 12} years"
# E: The limit of 24 months selects the unit, and one month has no plural s.
# R: baby age from months: under 2 years say "1 month" or "7 months", later "3 years"
assert age_text(7) == "7 months"
assert age_text(1) == "1 month"
assert age_text(38) == "3 years"

def countdown_line(start: int) -> str:
    """Write a countdown in one line: "3, 2, 1, go!" for 3 and just "go!" for 0."""
    return ", ".join([str(number) for number in range(start, 0, -1)] + ["go!"])
# E: A falling range makes the numbers, and the last word joins the list.
assert countdown_line(3) == "3, 2, 1, go!"
assert countdown_line(1) == "1, go!"
assert countdown_line(0) == "go!"

def decimals_to_match(values):
    """Write numbers as texts with as many decimals as the number with the most of them has."""
    texts = [str(value) for value in values]
    places = max((len(text.partition(".")[2]) for text in texts), default=0)
    return [f"{value:.{places}f}" for value in values]
# H: The part behind each dot is measured, and the longest one fixes the format for all.
assert decimals_to_match([1, 2.25, 3.5]) == ["1.00", "2.25", "3.50"]
assert decimals_to_match([4, 5]) == ["4", "5"]
assert decimals_to_match([]) == []

def two_digit_words(number):
    """Write a number from 20 to 99 in English words, such as "forty-two" or "thirty"."""
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    ones = "one two three four five six seven eight nine".split()
    word = tens[number // 10 - 2]
    if number % 10:
        word += "-" + ones[number % 10 - 1]
    return word
# H: The tens and the ones are looked up separately and joined by a dash if there are ones.
# R: spell a number between 20 and 99, like 42 => "forty-two"
assert two_digit_words(42) == "forty-two"
assert two_digit_words(30) == "thirty"
assert two_digit_words(99) == "ninety-nine"

def report_with_total(entries):
    """Write (name, whole amount) pairs in aligned lines, then dashes and a total line.
    Names are padded to five characters, amounts pushed right to four."""
    lines = [f"{name:<5}{amount:>4}" for name, amount in entries]
    total = sum(amount for _, amount in entries)
    return "\n".join(lines + ["-" * 9, f"{'Total':<5}{total:>4}"])
# H: Every line uses the same two widths, which add up to the length of the dashes.
assert report_with_total([("Rent", 700), ("Gas", 45)]) == (
    "Rent  700\nGas    45\n---------\nTotal 745")
assert report_with_total([]) == "---------\nTotal   0"
assert report_with_total([("A", 1)]) == "A       1\n---------\nTotal   1"

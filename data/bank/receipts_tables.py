"""Verified problems: receipts and tables."""

def dotted_price_row(name: str, cents: int, width: int = 20) -> str:
    """Return name on the left and the price in euros on the right of a row filled with dots.

    The price has two decimals, as in "tea......2.50"; the row has the given width."""
    price = f"{cents / 100:.2f}"
    return name.ljust(width - len(price), ".") + price
# E: The name is padded with dots to the width that the price leaves.
# R: receipt line: name left, price right, dots between. cents in, width default 20
assert dotted_price_row("tea", 250, 13) == "tea......2.50"
assert dotted_price_row("cake", 1200, 10) == "cake.12.00"
assert dotted_price_row("", 5, 6) == "..0.05"

def receipt_with_total_line(items, width):
    """Return receipt lines "name    price" of the given width and a last line "total" with the sum.

    items holds (name, whole price) pairs; names stand left, prices right."""
    rows = items + [("total", sum(price for _, price in items))]
    return [name + str(price).rjust(width - len(name)) for name, price in rows]
# E: The total is added as one more row so that all rows are formatted alike.
# R: list of (name, price) -> list of lines with right aligned prices + total line
assert receipt_with_total_line([("pen", 3), ("book", 12)], 9) == [
    "pen     3", "book   12", "total  15"]
assert receipt_with_total_line([], 7) == ["total 0"]
assert receipt_with_total_line([("a", 1)], 7) == ["a     1", "total 1"]

def price_with_vat_text(net_cents: int, percent: int) -> str:
    """Return "net 10.00 + 19% 1.90 = 11.90" for a net price in cents; the tax is rounded down."""
    tax = net_cents * percent // 100
    return f"net {net_cents / 100:.2f} + {percent}% {tax / 100:.2f} = {(net_cents + tax) / 100:.2f}"
# E: Everything is computed in whole cents and only divided for the output.
assert price_with_vat_text(1000, 19) == "net 10.00 + 19% 1.90 = 11.90"
assert price_with_vat_text(999, 7) == "net 9.99 + 7% 0.69 = 10.68"
assert price_with_vat_text(0, 19) == "net 0.00 + 19% 0.00 = 0.00"

def quantity_lines(cart):
    """Return lines such as "2 x tea = 5.00" for a cart dict of name to (count, price), sorted
    by name.

    Articles with a count of 0 are left out."""
    return [f"{count} x {name} = {count * price:.2f}"
            for name, (count, price) in sorted(cart.items()) if count]
# E: The sorted items are unpacked in the loop and formatted with two decimals.
# R: cart {"tea": (2, 2.5)} -> ["2 x tea = 5.00"], alphabetical, skip count 0
assert quantity_lines({"tea": (2, 2.5), "bun": (1, 0.8), "jam": (0, 3)}) == [
    "1 x bun = 0.80", "2 x tea = 5.00"]
assert quantity_lines({"x": (0, 1)}) == []
assert quantity_lines({}) == []

def two_column_menu(left, right, width):
    """Join two lists of texts side by side, the left column padded to width; short lists get
    blanks.

    Blanks at the end of a line are removed."""
    size = max(len(left), len(right))
    left = left + [""] * (size - len(left))
    right = right + [""] * (size - len(right))
    return [(a.ljust(width) + b).rstrip() for a, b in zip(left, right)]
# M: Both lists are filled to the same length, then padded and joined row by row.
assert two_column_menu(["soup", "pie"], ["tea"], 6) == ["soup  tea", "pie"]
assert two_column_menu([], ["a"], 3) == ["   a"]
assert two_column_menu([], [], 3) == []

def boxed_text_lines(lines: list[str]) -> list[str]:
    """Draw a frame of "+", "-" and "|" around lines, padding shorter ones with blanks at the
    right."""
    width = max((len(line) for line in lines), default=0)
    edge = "+" + "-" * width + "+"
    return [edge] + [f"|{line:<{width}}|" for line in lines] + [edge]
# E: The longest line sets the width of the edge and of every padded line.
# R: put a box around text lines: +---+ |abc| +---+
assert boxed_text_lines(["hi", "you"]) == ["+---+", "|hi |", "|you|", "+---+"]
assert boxed_text_lines([""]) == ["++", "||", "++"]
assert boxed_text_lines([]) == ["++", "++"]

def bar_chart_lines(values):
    """Return lines such as "tea  ###" with names padded to the longest and one "#" per unit.

    values maps names to whole numbers; largest first, ties by name."""
    width = max(map(len, values), default=0)
    ranked = sorted(values.items(), key=lambda item: (-item[1], item[0]))
    return [f"{name:<{width}} {'#' * count}".rstrip() for name, count in ranked]
# M: Names are padded to the widest, and the bars repeat the sign.
# R: text bar chart from dict, biggest first, names padded so bars line up
assert bar_chart_lines({"tea": 3, "juice": 1, "rum": 3}) == ["rum   ###", "tea   ###", "juice #"]
assert bar_chart_lines({"a": 0}) == ["a"]
assert bar_chart_lines({}) == []

def centered_title(title, width, fill="="):
    """Return title in capitals with one blank on both sides, centred in width and filled with
    fill."""
    return f" {title.upper()} ".center(width, fill)
# E: The padded title is centred with a fill sign.
# R: "==== MENU ====" centered upper case title with fill char
assert centered_title("menu", 14) == "==== MENU ===="
assert centered_title("a", 7, "*") == "** A **"
assert centered_title("long", 3) == " LONG "

def thousands_with_dots(number: int) -> str:
    """Write a whole number with a dot between groups of three digits, such as "1.234.567"."""
    return f"{number:,}".replace(",", ".")
# E: The format sign for commas does the grouping, and commas are exchanged for dots.
# R: 1234567 -> "1.234.567" german style
assert thousands_with_dots(1234567) == "1.234.567"
assert thousands_with_dots(-1000) == "-1.000"
assert thousands_with_dots(12) == "12"

def piped_table_lines(header, rows):
    """Return table lines: cells padded to their column's width, joined by " | ", a rule of
    "-" below the header.

    All cells are texts, and every row is as long as the header."""
    widths = [max(len(cell) for cell in column) for column in zip(header, *rows)]
    lines = [" | ".join(cell.ljust(w) for cell, w in zip(row, widths)) for row in [header] + rows]
    return [lines[0], "-" * len(lines[0])] + lines[1:]
# M: Columns are measured with zip, and all rows are padded by the same widths.
assert piped_table_lines(["name", "n"], [["Al", "10"], ["Barbara", "7"]]) == [
    "name    | n ", "------------", "Al      | 10", "Barbara | 7 "]
assert piped_table_lines(["x"], []) == ["x", "-"]
assert piped_table_lines(["a", "b"], [["1", "2"]])[2] == "1 | 2"

def signed_amounts(amounts: list[float]) -> list[str]:
    """Format amounts with sign and two decimals, as "+3.50" or "-1.00"; zero is "0.00"."""
    return [f"{amount:+.2f}" if amount else "0.00" for amount in amounts]
# E: The plus in the format forces a sign, and zero is treated alone.
# R: [3.5, -1, 0] -> ["+3.50", "-1.00", "0.00"]
assert signed_amounts([3.5, -1, 0]) == ["+3.50", "-1.00", "0.00"]
assert signed_amounts([0.004]) == ["+0.00"]
assert signed_amounts([]) == []

def account_statement(start, bookings):
    """Return lines "text amount balance" for (text, amount) bookings with a running balance.

    Amounts carry a sign, e.g. "rent -500 700"."""
    lines = []
    for text, amount in bookings:
        start += amount
        lines.append(f"{text} {amount:+} {start}")
    return lines
# E: The balance runs along and is written behind each booking.
# R: start balance + bookings (text, amount) -> lines like "rent -500 700" with the new balance
assert account_statement(1200, [("rent", -500), ("gift", 20)]) == ["rent -500 700", "gift +20 720"]
assert account_statement(0, [("x", 0)]) == ["x +0 0"]
assert account_statement(5, []) == []

def aligned_percent_cells(counts: list[int]) -> list[str]:
    """Return the share of each count in the sum as whole percent, right aligned to 4 signs,
    like " 25%".

    If the sum is 0, all shares are "  0%"."""
    total = sum(counts) or 1
    return [f"{round(100 * count / total)}%".rjust(4) for count in counts]
# E: A zero sum is replaced by one so that the division works.
assert aligned_percent_cells([1, 3]) == [" 25%", " 75%"]
assert aligned_percent_cells([5]) == ["100%"]
assert aligned_percent_cells([0, 0]) == ["  0%", "  0%"]

def seat_map_text(rows: int, seats: int, taken: set[str]) -> str:
    """Draw seats "A1" to the last one: rows are lines with letters, "X" for taken and "o" for free.

    A line looks like "A oXo"; taken holds names such as "A2"."""
    lines = []
    for r in range(rows):
        letter = chr(ord("A") + r)
        marks = ["X" if f"{letter}{s}" in taken else "o" for s in range(1, seats + 1)]
        lines.append(f"{letter} {''.join(marks)}")
    return "\n".join(lines)
# M: Each row builds its seat names and looks them up in the set.
# R: draw a seat map, rows A,B,..., X taken, o free. args: rows, seats per row, set like {"A2"}
assert seat_map_text(2, 3, {"A2", "B3"}) == "A oXo\nB ooX"
assert seat_map_text(1, 1, set()) == "A o"
assert seat_map_text(0, 5, set()) == ""

def month_sheet_lines(first_weekday, days):
    """Return calendar lines for a month: Monday first, two signs per day, blanks before the
    first day.

    first_weekday is 0 for Monday; days are joined by one blank, ends are stripped of blanks."""
    cells = ["  "] * first_weekday + [f"{day:2}" for day in range(1, days + 1)]
    return [" ".join(cells[i:i + 7]).rstrip() for i in range(0, len(cells), 7)]
# M: Empty cells shift the first day, and slices of seven make the weeks.
assert month_sheet_lines(5, 4) == ["                1  2", " 3  4"]
assert month_sheet_lines(0, 8) == [" 1  2  3  4  5  6  7", " 8"]
assert month_sheet_lines(0, 0) == []

def duration_text(seconds: int) -> str:
    """Write seconds as "1h 02m 05s", leaving out hours of 0, then minutes of 0 as well: "2m
    05s", "7s"."""
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    if hours:
        return f"{hours}h {minutes:02}m {seconds:02}s"
    return f"{minutes}m {seconds:02}s" if minutes else f"{seconds}s"
# E: Divmod splits the seconds, and the largest non-zero unit decides the form.
# R: seconds -> "1h 02m 05s" / "2m 05s" / "7s"
assert duration_text(3725) == "1h 02m 05s"
assert duration_text(125) == "2m 05s"
assert duration_text(7) == "7s"
assert duration_text(3600) == "1h 00m 00s"

def shopping_list_text(items):
    """Return "milk, eggs (12), tea (2)" from (name, count) pairs; a count of 1 is not written."""
    return ", ".join(name if count == 1 else f"{name} ({count})" for name, count in items)
# E: Every pair becomes its name with or without a number.
# R: [("milk",1),("eggs",12)] -> "milk, eggs (12)"
assert shopping_list_text([("milk", 1), ("eggs", 12)]) == "milk, eggs (12)"
assert shopping_list_text([("x", 0)]) == "x (0)"
assert shopping_list_text([]) == ""

def right_aligned_numbers(numbers: list[int]) -> list[str]:
    """Return the numbers as texts that are all as wide as the widest, filled with blanks at
    the left."""
    texts = [str(number) for number in numbers]
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]
# E: The longest text gives the width for rjust.
# R: numbers to strings all same width, right aligned
assert right_aligned_numbers([5, -12, 300]) == ["  5", "-12", "300"]
assert right_aligned_numbers([7]) == ["7"]
assert right_aligned_numbers([]) == []

def summary_row(table, label="sum"):
    """Return a row of label and the column sums of a table whose rows start with a name.

    All further cells are numbers; an empty table gives only the label."""
    columns = list(zip(*table))[1:]
    return [label] + [sum(column) for column in columns]
# E: Zip makes columns, of which the first one with the names is left out.
# R: rows like ["Ann", 1, 2]; give a total row ["sum", ...]
assert summary_row([["Ann", 1, 2], ["Bo", 3, 4]]) == ["sum", 4, 6]
assert summary_row([["x", 5]], "all") == ["all", 5]
assert summary_row([]) == ["sum"]

def short_year_invoice(year: int, count: int, prefix: str = "INV") -> str:
    """Return a number such as "INV-24-0007": prefix, the year's last two digits, count with
    four digits."""
    return f"{prefix}-{year % 100:02}-{count:04}"
# E: The remainder gives the short year, and format codes fill with zeros.
# R: INV-24-0007 from year 2024 and running number 7, prefix can be changed
assert short_year_invoice(2024, 7) == "INV-24-0007"
assert short_year_invoice(2005, 12345, "R") == "R-05-12345"
assert short_year_invoice(1999, 0) == "INV-99-0000"

def discount_receipt(prices, percent):
    """Return (sum, discount, to pay) as texts with two decimals for prices and a percentage off."""
    total = sum(prices)
    discount = total * percent / 100
    return tuple(f"{value:.2f}" for value in (total, discount, total - discount))
# E: Three values are computed and formatted in one generator.
assert discount_receipt([10, 5.5], 10) == ("15.50", "1.55", "13.95")
assert discount_receipt([], 50) == ("0.00", "0.00", "0.00")
assert discount_receipt([3], 0) == ("3.00", "0.00", "3.00")

def tip_table(bill, percents):
    """Return lines such as "10%: 2.00 -> 22.00" with tip and total for each percentage."""
    lines = []
    for percent in percents:
        tip = bill * percent / 100
        lines.append(f"{percent}%: {tip:.2f} -> {bill + tip:.2f}")
    return lines
# E: Each percentage gives a tip that is shown with the new total.
# R: for bill 20 and [10, 15] give lines "10%: 2.00 -> 22.00"
assert tip_table(20, [10, 15]) == ["10%: 2.00 -> 22.00", "15%: 3.00 -> 23.00"]
assert tip_table(0, [5]) == ["5%: 0.00 -> 0.00"]
assert tip_table(10, []) == []

def progress_line(done: int, total: int, width: int = 10) -> str:
    """Return a bar like "[####------] 40%" for done out of total; total is above 0, parts
    round down."""
    filled = done * width // total
    return f"[{'#' * filled}{'-' * (width - filled)}] {done * 100 // total}%"
# E: Whole-number division gives the filled part and the percentage.
# R: progress bar text like [####------] 40%
assert progress_line(4, 10) == "[####------] 40%"
assert progress_line(0, 3, 4) == "[----] 0%"
assert progress_line(3, 3, 3) == "[###] 100%"

def league_lines(results: dict[str, tuple[int, int, int]]) -> list[str]:
    """Return lines "1. Ajax 7" by points (3 per win, 1 per draw) from (wins, draws, losses),
    ties by name."""
    points = {team: 3 * wins + draws for team, (wins, draws, _) in results.items()}
    table = sorted(points.items(), key=lambda item: (-item[1], item[0]))
    return [f"{place}. {team} {score}" for place, (team, score) in enumerate(table, 1)]
# M: Points are computed in a dictionary, sorted and numbered.
assert league_lines({"Ulm": (1, 1, 0), "Ajax": (2, 1, 0), "Bonn": (1, 1, 1)}) == [
    "1. Ajax 7", "2. Bonn 4", "3. Ulm 4"]
assert league_lines({"X": (0, 0, 3)}) == ["1. X 0"]
assert league_lines({}) == []

def cut_cells(row: list[str], width: int) -> list[str]:
    """Make every cell exactly width long: shorter ones are padded, longer ones cut and end in
    "~"."""
    return [cell.ljust(width) if len(cell) <= width else cell[:width - 1] + "~" for cell in row]
# E: The length decides between padding and cutting.
# R: fixed width cells: pad with spaces or cut with "~" at the end
assert cut_cells(["ab", "abcdef"], 4) == ["ab  ", "abc~"]
assert cut_cells(["abcd"], 4) == ["abcd"]
assert cut_cells([], 3) == []

def badges_with_city(people):
    """Return badges "DR. ANN LEE (Bonn)" from (title, name, city) tuples; empty parts are
    left out."""
    badges = []
    for title, name, city in people:
        badge = f"{title} {name}".strip().upper()
        badges.append(f"{badge} ({city})" if city else badge)
    return badges
# E: Strip removes the blank of a missing title, and the city is optional.
assert badges_with_city([("Dr.", "Ann Lee", "Bonn"), ("", "Bo", "")]) == [
    "DR. ANN LEE (Bonn)", "BO"]
assert badges_with_city([("", "Cy", "Ulm")]) == ["CY (Ulm)"]
assert badges_with_city([]) == []

def phone_bill_summary(minutes, free, cents, fixed_cents):
    """Return the bill as "fixed 10.00, calls 2.50, total 12.50" when minutes above free cost
    cents each."""
    calls = max(0, minutes - free) * cents
    amounts = [amount / 100 for amount in (fixed_cents, calls, fixed_cents + calls)]
    return "fixed {:.2f}, calls {:.2f}, total {:.2f}".format(*amounts)
# E: Only minutes above the free ones are paid, all in cents until printing.
# R: bill text "fixed 10.00, calls 2.50, total 12.50". args minutes, free minutes, cents per minute, fixed cents
assert phone_bill_summary(125, 100, 10, 1000) == "fixed 10.00, calls 2.50, total 12.50"
assert phone_bill_summary(50, 100, 10, 500) == "fixed 5.00, calls 0.00, total 5.00"
assert phone_bill_summary(0, 0, 0, 0) == "fixed 0.00, calls 0.00, total 0.00"

def ingredient_card_text(title, ingredients):
    """Return a card text: title, a line of "=" as long as it, then "- 200 g flour" lines.

    ingredients holds (amount, unit, name); an empty unit is left out with its blank."""
    lines = [title, "=" * len(title)]
    for amount, unit, name in ingredients:
        lines.append(" ".join(part for part in ("-", str(amount), unit, name) if part))
    return "\n".join(lines)
# M: Empty parts are filtered before joining, so no double blank appears.
assert ingredient_card_text("Cake", [(200, "g", "flour"), (2, "", "eggs")]) == (
    "Cake\n====\n- 200 g flour\n- 2 eggs")
assert ingredient_card_text("X", []) == "X\n="
assert ingredient_card_text("Ab", [(1, "l", "milk")]).endswith("- 1 l milk")

def one_line_html_list(items: list[str], ordered: bool = False) -> str:
    """Return items as an HTML list in one line: <ul><li>a</li></ul>, with ol instead of ul if
    ordered."""
    tag = "ol" if ordered else "ul"
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"
# E: The flag chooses the outer tag, and a generator writes the inner ones.
# R: make html <ul><li>..</li></ul> from a list of strings, ordered=True gives <ol>
assert one_line_html_list(["a", "b"]) == "<ul><li>a</li><li>b</li></ul>"
assert one_line_html_list(["x"], True) == "<ol><li>x</li></ol>"
assert one_line_html_list([]) == "<ul></ul>"

def html_attributes_of(attributes: dict) -> str:
    """Write a dict as HTML attributes: name="value", True as the bare name, False and None
    left out."""
    parts = []
    for name, value in attributes.items():
        if value is True:
            parts.append(name)
        elif value is not False and value is not None:
            parts.append(f'{name}="{value}"')
    return " ".join(parts)
# M: Booleans are compared by identity so that 1 and 0 are written as values.
assert html_attributes_of({"id": "a", "hidden": True, "alt": None}) == 'id="a" hidden'
assert html_attributes_of({"width": 0, "open": False}) == 'width="0"'
assert html_attributes_of({}) == ""

def stars_with_halves(rating: float) -> str:
    """Show a rating from 0 to 5 as "*" per full star and "+" for a half, rounded to halves,
    e.g. "***+"."""
    halves = int(rating * 2 + 0.5)
    return "*" * (halves // 2) + "+" * (halves % 2)
# E: The rating is counted in halves, pairs of which make a full star.
# R: rating 3.5 -> "***+"
assert stars_with_halves(3.5) == "***+"
assert stars_with_halves(4.8) == "*****"
assert stars_with_halves(0.2) == ""

def name_price_pairs_text(prices: dict[str, float], currency: str = "EUR") -> str:
    """Join prices as "a: 1.50 EUR | b: 2.00 EUR" from cheap to dear; equal prices by name."""
    ordered = sorted(prices.items(), key=lambda item: (item[1], item[0]))
    return " | ".join(f"{name}: {price:.2f} {currency}" for name, price in ordered)
# E: The items are sorted by price and name and joined with a bar.
assert name_price_pairs_text({"b": 2, "a": 1.5}) == "a: 1.50 EUR | b: 2.00 EUR"
assert name_price_pairs_text({"z": 1, "y": 1}, "$") == "y: 1.00 $ | z: 1.00 $"
assert name_price_pairs_text({}) == ""

def checklist_text(tasks):
    """Return lines "[x] task" for done and "[ ] task" for open tasks, open ones first, else
    in order.

    tasks maps the task text to a boolean."""
    ordered = sorted(tasks, key=lambda task: tasks[task])
    return "\n".join(f"[{'x' if tasks[task] else ' '}] {task}" for task in ordered)
# E: False sorts before True, which puts the open tasks first.
# R: {"buy milk": True, "call": False} -> "[ ] call\n[x] buy milk"
assert checklist_text({"buy milk": True, "call": False}) == "[ ] call\n[x] buy milk"
assert checklist_text({"a": False}) == "[ ] a"
assert checklist_text({}) == ""

def multiplication_rows(size: int) -> list[str]:
    """Return the rows of a multiplication table from 1 to size, numbers right aligned to
    equal width.

    The width is that of the largest product; numbers are separated by one blank."""
    width = len(str(size * size))
    span = range(1, size + 1)
    return [" ".join(f"{r * c:{width}}" for c in span) for r in span]
# E: The largest product gives the width for every number.
# R: multiplication table rows as strings with aligned columns
assert multiplication_rows(3) == ["1 2 3", "2 4 6", "3 6 9"]
assert multiplication_rows(4)[0] == " 1  2  3  4"
assert multiplication_rows(0) == []

def temperature_strip(temps: list[int]) -> str:
    """Draw each temperature as one sign: "_" below 0, "." below 10, "o" below 25, "O" from 25
    on."""
    return "".join("_" if t < 0 else "." if t < 10 else "o" if t < 25 else "O" for t in temps)
# E: A chained conditional picks the sign for each temperature.
# R: tiny chart of temps: _ <0, . <10, o <25, O otherwise
assert temperature_strip([-3, 5, 18, 30]) == "_.oO"
assert temperature_strip([0, 10, 25]) == ".oO"
assert temperature_strip([]) == ""

def letter_head(name, street, city, width):
    """Return three lines, each right aligned to width: name, street and city; longer lines
    stay as they are."""
    return [f"{line:>{width}}" for line in (name, street, city)]
# E: The format code aligns each of the three lines to the right.
assert letter_head("Al", "Weg 1", "Ulm", 6) == ["    Al", " Weg 1", "   Ulm"]
assert letter_head("Longname", "a", "b", 3) == ["Longname", "  a", "  b"]
assert letter_head("", "", "", 1) == [" ", " ", " "]

def ride_timetable_lines(stops, start, minutes):
    """Return lines "08:05 Park" for stops when the bus leaves the first at start and rides
    minutes between.

    start is in minutes after midnight; minutes has one entry fewer than stops."""
    lines = []
    for stop, ride in zip(stops, minutes + [0]):
        lines.append(f"{start // 60 % 24:02}:{start % 60:02} {stop}")
        start += ride
    return lines
# M: The clock moves on by each ride, and the remainder modulo a day keeps it valid.
assert ride_timetable_lines(["Park", "Zoo", "End"], 480, [5, 12]) == [
    "08:00 Park", "08:05 Zoo", "08:17 End"]
assert ride_timetable_lines(["A", "B"], 1439, [1]) == ["23:59 A", "00:00 B"]
assert ride_timetable_lines(["X"], 0, []) == ["00:00 X"]

def pivot_counts(pairs):
    """Return (row names, column names, table) counting (row, column) pairs; both name lists
    are sorted.

    table is a list of rows of counts."""
    rows = sorted({row for row, _ in pairs})
    columns = sorted({column for _, column in pairs})
    return rows, columns, [[pairs.count((r, c)) for c in columns] for r in rows]
# M: Sorted sets give the headings, and each cell counts its pair.
# R: pivot table counting (row, col) pairs. return row names, col names and 2d counts
assert pivot_counts([("a", "x"), ("b", "y"), ("a", "x")]) == (
    ["a", "b"], ["x", "y"], [[2, 0], [0, 1]])
assert pivot_counts([("q", "z")]) == (["q"], ["z"], [[1]])
assert pivot_counts([]) == ([], [], [])

def credit_roll(roles: dict[str, list[str]]) -> list[str]:
    """Return film credits: each role in capitals followed by its sorted names, one blank line
    between roles.

    Roles without names are left out."""
    blocks = [[role.upper()] + sorted(names) for role, names in roles.items() if names]
    lines = []
    for block in blocks:
        if lines:
            lines.append("")
        lines += block
    return lines
# M: A blank line is put in before every block but the first.
assert credit_roll({"cast": ["Bo", "Al"], "sound": ["Cy"], "music": []}) == [
    "CAST", "Al", "Bo", "", "SOUND", "Cy"]
assert credit_roll({"cast": []}) == []
assert credit_roll({}) == []

def weekly_hours_line(hours: list[float]) -> str:
    """Return "Mon 8, Tue 7.5 = 15.5 h" for up to seven hours from Monday on, without zero days.

    Whole numbers are written without decimals."""
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    parts = [f"{day} {worked:g}" for day, worked in zip(days, hours) if worked]
    return f"{', '.join(parts)} = {sum(hours):g} h".lstrip(" ,")
# E: The general format drops needless decimals, and zero days are filtered.
# R: [8, 7.5, 0] -> "Mon 8, Tue 7.5 = 15.5 h"
assert weekly_hours_line([8, 7.5, 0]) == "Mon 8, Tue 7.5 = 15.5 h"
assert weekly_hours_line([0, 4]) == "Tue 4 = 4 h"
assert weekly_hours_line([]) == "= 0 h"

def stock_label(name, price, old_price=None):
    """Return "Tea 2.50", or with a higher old price "Tea 2.50 (was 3.00, -17%)", rounded to
    whole percent."""
    label = f"{name} {price:.2f}"
    if old_price is not None and old_price > price:
        label += f" (was {old_price:.2f}, -{(old_price - price) / old_price:.0%})"
    return label
# E: The optional part is added only for a real reduction.
# R: price label, with old price show "(was 3.00, -17%)" when it's cheaper now
assert stock_label("Tea", 2.5, 3) == "Tea 2.50 (was 3.00, -17%)"
assert stock_label("Tea", 2.5) == "Tea 2.50"
assert stock_label("Tea", 2.5, 2) == "Tea 2.50"

def hex_dump_line(data: bytes, start: int = 0) -> str:
    """Return "0000: 48 69 Hi": the start as four hex digits, the bytes in hex, then printable
    ASCII or "."."""
    shown = "".join(chr(b) if 32 <= b < 127 else "." for b in data)
    return f"{start:04x}: {data.hex(' ')} {shown}"
# E: The hex method separates the bytes, and unprintable ones become dots.
assert hex_dump_line(b"Hi") == "0000: 48 69 Hi"
assert hex_dump_line(b"\n", 16) == "0010: 0a ."
assert hex_dump_line(b"A~", 255) == "00ff: 41 7e A~"

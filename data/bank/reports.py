"""Verified problems: reports."""

import re

def receipt_row(product, cents, width):
    """Return a receipt line of the given width: name left, price like 2.50 at the right."""
    price = f"{cents / 100:.2f}"
    return product.ljust(width - len(price)) + price
# E: The name is padded to the width that the price leaves free.
# R: make one line for a receipt. product name on the left, price (i give cents) right aligned as 2.50, whole line `width` chars
assert receipt_row("Tea", 250, 12) == "Tea     2.50"
assert receipt_row("Gum", 5, 7) == "Gum0.05"
assert receipt_row("", 100, 6) == "  1.00"

def receipt_with_total(lines):
    """Build a receipt text from (product, euros) pairs, one 'product: euros' per line.

    The closing line is 'TOTAL: ' and the sum; without products only that line appears."""
    rows = [f"{product}: {euros}" for product, euros in lines]
    rows.append(f"TOTAL: {sum(euros for _, euros in lines)}")
    return "\n".join(rows)
# M: The rows are formatted first, then the total row is appended before joining.
# R: i need a tiny reciept: list of (name, whole euros) -> lines "name: euros" and at the end "TOTAL: sum"
assert receipt_with_total([("bread", 3), ("milk", 2)]) == "bread: 3\nmilk: 2\nTOTAL: 5"
assert receipt_with_total([]) == "TOTAL: 0"
assert receipt_with_total([("egg", 1)]) == "egg: 1\nTOTAL: 1"

def price_from_receipt_row(row: str) -> int:
    """Read the price at the end of a row such as 'Oat milk   2.50' and give it in cents."""
    euros, cents = row.split()[-1].split(".")
    return int(euros) * 100 + int(cents)
# E: The last word is the price, and its two parts around the point are combined.
# R: get cents out of a receipt line, the price is the last thing on it, "Oat milk   2.50" gives 250
assert price_from_receipt_row("Oat milk   2.50") == 250
assert price_from_receipt_row("Gum 0.05") == 5
assert price_from_receipt_row("Lamp 12.00") == 1200

def jar_label(content, year, grams):
    """Return a label such as 'PLUM JAM (2023), 350 g' with the content in capitals."""
    return f"{content.upper()} ({year}), {grams} g"
# E: One f-string puts the capital content and the two numbers in place.
assert jar_label("plum jam", 2023, 350) == "PLUM JAM (2023), 350 g"
assert jar_label("Honey", 2020, 500) == "HONEY (2020), 500 g"
assert jar_label("", 1999, 0) == " (1999), 0 g"

def read_jar_label(label):
    """Parse a label such as 'Plum jam, 2023, 350 g' into (content, year, grams)."""
    content, year, weight = label.split(", ")
    return content, int(year), int(weight.removesuffix(" g"))
# E: The label is split at the commas and the unit is dropped before converting.
# R: turn "Plum jam, 2023, 350 g" into ("Plum jam", 2023, 350)
assert read_jar_label("Plum jam, 2023, 350 g") == ("Plum jam", 2023, 350)
assert read_jar_label("Honey, 2020, 1 g") == ("Honey", 2020, 1)
assert read_jar_label("Fig, 2021, 80 g") == ("Fig", 2021, 80)

def download_status(done, total):
    """Return a status line like '3 of 4 files (75%)', percent rounded down.

    A total of 0 gives 'nothing to do'."""
    if total == 0:
        return "nothing to do"
    return f"{done} of {total} files ({done * 100 // total}%)"
# E: The empty case leaves early so that the division is safe.
# R: status line from done and total: "3 of 4 files (75%)", round the percent down, and say "nothing to do" when total is zero
assert download_status(3, 4) == "3 of 4 files (75%)"
assert download_status(2, 3) == "2 of 3 files (66%)"
assert download_status(0, 0) == "nothing to do"

def battery_line(percent: int, charging: bool) -> str:
    """Return 'Battery 80%', with ' (charging)' or, under 15 and unplugged, ' (low!)' added."""
    line = f"Battery {percent}%"
    if charging:
        return line + " (charging)"
    return line + " (low!)" if percent < 15 else line
# E: The base line gets one of two endings, with charging checked first.
assert battery_line(80, False) == "Battery 80%"
assert battery_line(9, True) == "Battery 9% (charging)"
assert battery_line(14, False) == "Battery 14% (low!)"
assert battery_line(15, False) == "Battery 15%"

def guests_in_words(guests):
    """Describe who is coming: 'Nobody comes', 'Ana comes' or 'Ana, Bo and Cy come'."""
    if not guests:
        return "Nobody comes"
    if len(guests) == 1:
        return f"{guests[0]} comes"
    return f"{', '.join(guests[:-1])} and {guests[-1]} come"
# M: All names but the final one are joined with commas, and the verb follows the count.
# R: write who is coming as a sentence from a list of names, eg ["Ana","Bo","Cy"] -> "Ana, Bo and Cy come", a single one "Ana comes", empty "Nobody comes"
assert guests_in_words(["Ana", "Bo", "Cy"]) == "Ana, Bo and Cy come"
assert guests_in_words(["Ana", "Bo"]) == "Ana and Bo come"
assert guests_in_words(["Ana"]) == "Ana comes"
assert guests_in_words([]) == "Nobody comes"

def likes_caption(names):
    """Return 'Ann and 3 others like this', naming only the first person.

    One other is written '1 other'; a single name gives 'Ann likes this', none gives ''."""
    if not names:
        return ""
    others = len(names) - 1
    if others == 0:
        return f"{names[0]} likes this"
    return f"{names[0]} and {others} other{'s' if others > 1 else ''} like this"
# M: The number of unnamed people selects between the single, one-other and plural forms.
assert likes_caption(["Ann", "B", "C", "D"]) == "Ann and 3 others like this"
assert likes_caption(["Ann", "B"]) == "Ann and 1 other like this"
assert likes_caption(["Ann"]) == "Ann likes this"
assert likes_caption([]) == ""

def figure_caption(number, title, source=None):
    """Compose 'Figure 2: Rainfall.' and add ' Source: NAME.' if a source is given."""
    caption = f"Figure {number}: {title}."
    return f"{caption} Source: {source}." if source else caption
# E: The optional part is attached only when the source is not empty.
assert figure_caption(2, "Rainfall") == "Figure 2: Rainfall."
assert figure_caption(1, "Map", "City") == "Figure 1: Map. Source: City."
assert figure_caption(3, "Bees", "") == "Figure 3: Bees."

def numbered_agenda(topics, first=1):
    """Write the topics as lines '1) topic', counting up from first. No topics give ''."""
    return "\n".join(f"{n}) {topic}" for n, topic in enumerate(topics, first))
# E: enumerate with a start value supplies the numbers for the joined lines.
# R: agenda as text with "1) welcome" lines. there should be an optional start number
assert numbered_agenda(["Hello", "Budget"]) == "1) Hello\n2) Budget"
assert numbered_agenda(["Vote"], 7) == "7) Vote"
assert numbered_agenda([]) == ""

def agenda_topics(text):
    """Read an agenda of lines like '3) Budget' back and return the topics without numbers."""
    return [line.split(") ", 1)[1] for line in text.splitlines()]
# E: Each line is cut once after the bracket and only the second part is kept.
assert agenda_topics("1) Hello\n2) Budget (new) plan") == ["Hello", "Budget (new) plan"]
assert agenda_topics("9) Vote") == ["Vote"]
assert agenda_topics("") == []

def todo_markdown(tasks):
    """Render a dict of task -> done as lines '[x] task' or '[ ] task' in the given order."""
    return "\n".join(f"[{'x' if done else ' '}] {task}" for task, done in tasks.items())
# E: The boolean picks the character inside the brackets of each line.
# R: dict of task: True/False into a checklist text, "[x] task" when done and "[ ] task" when not, one per line
assert todo_markdown({"mop": True, "cook": False}) == "[x] mop\n[ ] cook"
assert todo_markdown({"mop": False}) == "[ ] mop"
assert todo_markdown({}) == ""

def open_tasks_in(checklist):
    """Find the unfinished tasks in a text with lines '[x] task' and '[ ] task'."""
    return [line[4:] for line in checklist.splitlines() if line.startswith("[ ] ")]
# E: Lines that start with an empty box are kept and their first four characters cut.
assert open_tasks_in("[x] mop\n[ ] cook") == ["cook"]
assert open_tasks_in("[x] mop") == []
assert open_tasks_in("") == []

def score_headline(home, away, goals):
    """Return a headline like 'Lions beat Bears 3:1' with the winner and its goals first.

    goals is a (home, away) pair; a draw reads 'Lions and Bears draw 2:2'."""
    h, a = goals
    if h == a:
        return f"{home} and {away} draw {h}:{a}"
    if h > a:
        return f"{home} beat {away} {h}:{a}"
    return f"{away} beat {home} {a}:{h}"
# M: The pair is unpacked and the comparison decides which team opens the headline.
# R: sports headline: home name, away name, (home goals, away goals). "Lions beat Bears 3:1" winner first, or "Lions and Bears draw 2:2"
assert score_headline("Lions", "Bears", (3, 1)) == "Lions beat Bears 3:1"
assert score_headline("Lions", "Bears", (0, 2)) == "Bears beat Lions 2:0"
assert score_headline("Lions", "Bears", (2, 2)) == "Lions and Bears draw 2:2"

def winner_of_result_line(line):
    """Name the winner in a line such as 'Lions - Bears 3:1'; a draw gives None."""
    home, rest = line.split(" - ")
    away, goals = rest.rsplit(" ", 1)
    h, a = map(int, goals.split(":"))
    if h == a:
        return None
    return home if h > a else away
# M: The line is taken apart at the dash, the last blank and the colon.
assert winner_of_result_line("Lions - Bears 3:1") == "Lions"
assert winner_of_result_line("Red Foxes - Blue Owls 9:10") == "Blue Owls"
assert winner_of_result_line("A - B 0:0") is None

def two_column_table(rows, gap=2):
    """Lay out (left, right) pairs as text lines with the right parts starting in one column.

    The column begins gap blanks after the longest left part; no rows give ''."""
    width = max((len(left) for left, _ in rows), default=0) + gap
    return "\n".join(left.ljust(width) + right for left, right in rows)
# M: The longest left entry sets the width to which all left entries are padded.
# R: print-like table text from list of (left, right) strings. right side has to line up, with 2 spaces (changeable) after the longest left string
assert two_column_table([("tea", "hot"), ("juice", "cold")]) == "tea    hot\njuice  cold"
assert two_column_table([("a", "b")], 1) == "a b"
assert two_column_table([]) == ""

def star_rating(stars: int, out_of: int = 5) -> str:
    """Draw a rating with '*' for each star earned and '-' for each one missing."""
    return "*" * stars + "-" * (out_of - stars)
# E: Two repeated characters are glued together to the full length.
assert star_rating(3) == "***--"
assert star_rating(0) == "-----"
assert star_rating(2, 3) == "**-"

def bar_line(label, value, unit):
    """Return a chart line like 'Mon |### 3' with one # for each full unit in value."""
    return f"{label} |{'#' * (value // unit)} {value}"
# E: Whole division tells how many signs fit, and the number is shown after them.
# R: a line of a text bar chart: label, then " |", one # per `unit` in the value (whole ones only), space and the value. ("Tue", 25, 10) -> "Tue |## 25"
assert bar_line("Mon", 3, 1) == "Mon |### 3"
assert bar_line("Tue", 25, 10) == "Tue |## 25"
assert bar_line("Wed", 0, 5) == "Wed | 0"

def weather_sentence(city, low, high):
    """Return 'Oslo: -2 to 4 degrees', or 'Oslo: 4 degrees' if low and high agree."""
    span = str(low) if low == high else f"{low} to {high}"
    return f"{city}: {span} degrees"
# E: The middle part is built separately and then put into the sentence.
assert weather_sentence("Oslo", -2, 4) == "Oslo: -2 to 4 degrees"
assert weather_sentence("Rome", 21, 21) == "Rome: 21 degrees"
assert weather_sentence("Bern", 0, 1) == "Bern: 0 to 1 degrees"

def temperatures_in_report(report):
    """Extract all whole numbers, negative ones too, from a weather text, in order."""
    return [int(found) for found in re.findall(r"-?\d+", report)]
# E: A regular expression with an optional minus finds the numbers.
# R: pull every integer out of a text like "Oslo -2, Rome 21" -> [-2, 21], negatives included
assert temperatures_in_report("Oslo -2, Rome 21") == [-2, 21]
assert temperatures_in_report("no data") == []
assert temperatures_in_report("3 then 10") == [3, 10]

def stock_lines(stock):
    """List products alphabetically as 'name x count', writing 'name: sold out' for 0."""
    return [f"{n} x {stock[n]}" if stock[n] else f"{n}: sold out" for n in sorted(stock)]
# E: The sorted names drive a comprehension with a condition on each count.
assert stock_lines({"tea": 0, "jam": 4}) == ["jam x 4", "tea: sold out"]
assert stock_lines({"oil": 1}) == ["oil x 1"]
assert stock_lines({}) == []

def stock_from_lines(lines):
    """Rebuild a dictionary of counts from lines like 'jam x 4'; repeated names are added up."""
    stock = {}
    for line in lines:
        name, count = line.rsplit(" x ", 1)
        stock[name] = stock.get(name, 0) + int(count)
    return stock
# M: Every line is cut at its last ' x ' and the number is added to the name's sum.
# R: I've got lines such as "jam x 4" and want {"jam": 4}. if a name shows up twice, add
assert stock_from_lines(["jam x 4", "tea x 1", "jam x 2"]) == {"jam": 6, "tea": 1}
assert stock_from_lines(["box x large x 3"]) == {"box x large": 3}
assert stock_from_lines([]) == {}

def parcel_label(name, street, town):
    """Return a three-line address label: name, street, and the town in capitals."""
    return "\n".join([name, street, town.upper()])
# E: The three parts are joined by line breaks after changing the town.
assert parcel_label("Li Wu", "Elm St 4", "York") == "Li Wu\nElm St 4\nYORK"
assert parcel_label("A", "B", "c") == "A\nB\nC"
assert parcel_label("Bo", "", "Ely") == "Bo\n\nELY"

def boxed_notice(message):
    """Frame a one-line message with a line of '=' above and below, as long as the message."""
    edge = "=" * len(message)
    return f"{edge}\n{message}\n{edge}"
# E: The edge is built once from the length and used twice.
# R: put a line of = signs over and under my message, same lenght as the message
assert boxed_notice("SALE") == "====\nSALE\n===="
assert boxed_notice("!") == "=\n!\n="
assert boxed_notice("") == "\n\n"

def minutes_in_words(minutes):
    """Say a duration as '2 h 5 min', leaving out a part that is 0; 0 itself is '0 min'."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(f"{hours} h")
    if rest or not hours:
        parts.append(f"{rest} min")
    return " ".join(parts)
# M: Hours and minutes are collected only when needed and joined with a blank.
assert minutes_in_words(125) == "2 h 5 min"
assert minutes_in_words(120) == "2 h"
assert minutes_in_words(45) == "45 min"
assert minutes_in_words(0) == "0 min"

def duration_from_words(words):
    """Read durations such as '2 h 5 min', '3 h' or '40 min' and return the minutes."""
    parts = words.split()
    total = 0
    for amount, unit in zip(parts[::2], parts[1::2]):
        total += int(amount) * (60 if unit == "h" else 1)
    return total
# M: Amounts and units alternate, so two stepped slices pair them up.
# R: parse "2 h 5 min" to minutes (125). could also be just "3 h" or just "40 min"
assert duration_from_words("2 h 5 min") == 125
assert duration_from_words("3 h") == 180
assert duration_from_words("40 min") == 40

def train_board_row(time, town, delay):
    """Return a board row '08:15 Leeds', adding ' +5' when delay is above 0."""
    return f"{time} {town}" + (f" +{delay}" if delay > 0 else "")
# E: The bracketed conditional adds either the delay or an empty string.
assert train_board_row("08:15", "Leeds", 5) == "08:15 Leeds +5"
assert train_board_row("08:15", "Leeds", 0) == "08:15 Leeds"
assert train_board_row("23:00", "Hull", 60) == "23:00 Hull +60"

def delay_on_board(row):
    """Get the delay from a board row such as '08:15 Leeds +5'; rows without one give 0."""
    last_word = row.split()[-1]
    return int(last_word[1:]) if last_word.startswith("+") else 0
# E: Only a final word with a plus sign in front is turned into a number.
# R: row like "08:15 Leeds +5" means five minutes late, "08:15 Leeds" is on time. get me the delay as int
assert delay_on_board("08:15 Leeds +5") == 5
assert delay_on_board("08:15 Leeds") == 0
assert delay_on_board("9:00 New Mills +12") == 12

def menu_with_dots(dish, price, width):
    """Return a menu line filled with dots between dish and price, width characters long."""
    tail = str(price)
    return dish + "." * (width - len(dish) - len(tail)) + tail
# E: The number of dots is what the two texts leave of the width.
assert menu_with_dots("Soup", 6, 10) == "Soup.....6"
assert menu_with_dots("Pie", 12, 5) == "Pie12"
assert menu_with_dots("Rice", 10, 9) == "Rice...10"

def menu_prices(menu):
    """Map dishes to whole prices for lines that fill the middle with dots, as in 'Soup...6'."""
    prices = {}
    for line in menu.splitlines():
        dish, price = re.fullmatch(r"(.+?)\.+(\d+)", line).groups()
        prices[dish] = int(price)
    return prices
# H: A lazy group takes the dish, the dots are skipped and the digits form the price.
# R: my menu text has lines like "Soup......6" (name, some dots, whole price). make it a dict
assert menu_prices("Soup...6\nPea stew.12") == {"Soup": 6, "Pea stew": 12}
assert menu_prices("Tea..2") == {"Tea": 2}
assert menu_prices("") == {}

def count_phrase(count, noun):
    """Return 'no apples', '1 apple' or '3 apples'; the plural always takes a plain s."""
    if count == 1:
        return f"1 {noun}"
    return f"{count or 'no'} {noun}s"
# E: The or replaces a zero by the word 'no' inside the f-string.
assert count_phrase(0, "apple") == "no apples"
assert count_phrase(1, "apple") == "1 apple"
assert count_phrase(3, "apple") == "3 apples"

def shopping_sentence(amounts):
    """Turn {item: amount} into 'Buy 2 eggs, 1 milk.'; amounts of 0 are skipped.

    If nothing remains, say 'Buy nothing.'"""
    wanted = [f"{amount} {item}" for item, amount in amounts.items() if amount]
    return f"Buy {', '.join(wanted) or 'nothing'}."
# E: The filtered pieces are joined, and an empty join falls back to 'nothing'.
# R: from {"eggs": 2, "tea": 0, "milk": 1} make "Buy 2 eggs, 1 milk." (skip zeros, "Buy nothing." if all are zero)
assert shopping_sentence({"eggs": 2, "tea": 0, "milk": 1}) == "Buy 2 eggs, 1 milk."
assert shopping_sentence({"tea": 0}) == "Buy nothing."
assert shopping_sentence({}) == "Buy nothing."

def species_sightings(log):
    """Summarise sighted birds as 'owl (2), wren (1)', most seen first, then by name."""
    birds = sorted(set(log), key=lambda bird: (-log.count(bird), bird))
    return ", ".join(f"{bird} ({log.count(bird)})" for bird in birds)
# M: The distinct birds are sorted by falling count and name before they are joined.
assert species_sightings(["owl", "wren", "owl"]) == "owl (2), wren (1)"
assert species_sightings(["tit", "jay"]) == "jay (1), tit (1)"
assert species_sightings([]) == ""

def medal_summary(gold, silver, bronze):
    """Return the medals as '2 gold, 1 bronze', naming only kinds won, or 'no medals'."""
    kinds = [("gold", gold), ("silver", silver), ("bronze", bronze)]
    return ", ".join(f"{n} {kind}" for kind, n in kinds if n) or "no medals"
# M: The kinds are paired with their counts so that one comprehension can filter them.
# R: medals to text: gold, silver, bronze counts as arguments. Leave out zeros ("2 gold, 1 bronze"), "no medals" if none at all
assert medal_summary(2, 0, 1) == "2 gold, 1 bronze"
assert medal_summary(0, 0, 0) == "no medals"
assert medal_summary(1, 1, 1) == "1 gold, 1 silver, 1 bronze"

def locker_notice(locker, owner, days):
    """Return 'Locker 007: Bo, 3 days left' in three digits; 0 days reads 'expired'."""
    remaining = f"{days} days left" if days else "expired"
    return f"Locker {locker:03d}: {owner}, {remaining}"
# E: The ending is picked by the day count and a format code pads the number.
assert locker_notice(7, "Bo", 3) == "Locker 007: Bo, 3 days left"
assert locker_notice(120, "Ann", 0) == "Locker 120: Ann, expired"
assert locker_notice(45, "Cy", 10) == "Locker 045: Cy, 10 days left"

def playlist_text(songs):
    """List (title, seconds) songs as lines 'title [m:ss]'."""
    return "\n".join(f"{title} [{sec // 60}:{sec % 60:02d}]" for title, sec in songs)
# E: Minutes and padded seconds come from division and remainder by 60.
# R: playlist: list of (title, seconds) into lines like "Blue [3:05]"
assert playlist_text([("Blue", 185), ("Sun", 60)]) == "Blue [3:05]\nSun [1:00]"
assert playlist_text([("Hum", 9)]) == "Hum [0:09]"
assert playlist_text([]) == ""

def playlist_seconds(text):
    """Total the playing time in seconds of all '[m:ss]' marks found in a playlist text."""
    return sum(int(m) * 60 + int(s) for m, s in re.findall(r"\[(\d+):(\d\d)\]", text))
# M: findall returns minute and second groups that are converted and added.
assert playlist_seconds("Blue [3:05]\nSun [1:00]") == 245
assert playlist_seconds("no songs") == 0
assert playlist_seconds("[0:30][0:30]") == 60

def birthday_card(name: str, age: int) -> str:
    """Write 'Happy 21st birthday, Eva!' with the right st, nd, rd or th (11 to 13 take th)."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(age % 10, "th")
    if 11 <= age % 100 <= 13:
        ending = "th"
    return f"Happy {age}{ending} birthday, {name}!"
# M: The last digit looks up the ending and the teens overrule it.
assert birthday_card("Eva", 21) == "Happy 21st birthday, Eva!"
assert birthday_card("Tom", 12) == "Happy 12th birthday, Tom!"
assert birthday_card("Max", 3) == "Happy 3rd birthday, Max!"
assert birthday_card("Ida", 40) == "Happy 40th birthday, Ida!"

def door_sign(opens, closes, closed_day=None):
    """Return 'Open 9-17' and, when a closed day is given, ', closed on Monday' after it."""
    sign = f"Open {opens}-{closes}"
    if closed_day:
        sign += f", closed on {closed_day}"
    return sign
# E: The sign is started with the hours and extended only if needed.
assert door_sign(9, 17) == "Open 9-17"
assert door_sign(10, 20, "Monday") == "Open 10-20, closed on Monday"
assert door_sign(0, 24, "") == "Open 0-24"

def is_open_by_sign(sign, hour):
    """Tell from a sign like 'Open 9-17' whether hour is in it; the closing hour is not."""
    opens, closes = sign.removeprefix("Open ").split("-")
    return int(opens) <= hour < int(closes)
# E: The two numbers around the dash become limits of a chained comparison.
# R: the sign says e.g. "Open 9-17". is the shop open at a given whole hour? 17 itself is already closed
assert is_open_by_sign("Open 9-17", 9) is True
assert is_open_by_sign("Open 9-17", 17) is False
assert is_open_by_sign("Open 0-24", 23) is True

def grade_report(marks):
    """Return pupil lines: 'name: mark passed' from 50 upward, 'name: mark failed' below."""
    lines = []
    for name, mark in marks.items():
        result = "passed" if mark >= 50 else "failed"
        lines.append(f"{name}: {mark} {result}")
    return "\n".join(lines)
# E: Every pupil's word is chosen first and then put in the line.
assert grade_report({"Ed": 50, "Flo": 49}) == "Ed: 50 passed\nFlo: 49 failed"
assert grade_report({"Ed": 100}) == "Ed: 100 passed"
assert grade_report({}) == ""

def hike_log_entry(place, km, climb_m):
    """Note a hike as 'Ridge: 12.5 km, up 300 m', or ending in 'flat' when climb_m is 0."""
    slope = f"up {climb_m} m" if climb_m else "flat"
    return f"{place}: {km:.1f} km, {slope}"
# E: The slope text is decided on its own and the distance gets one decimal.
# R: make a log line for a hike (place, km, metres up): "Ridge: 12.5 km, up 300 m", and "Lake: 4.0 km, flat" for no climb
assert hike_log_entry("Ridge", 12.5, 300) == "Ridge: 12.5 km, up 300 m"
assert hike_log_entry("Lake", 4, 0) == "Lake: 4.0 km, flat"
assert hike_log_entry("Hill", 0.26, 9) == "Hill: 0.3 km, up 9 m"

def longest_hike_logged(entries):
    """Return the place with the most km in entries such as 'Lake: 4.0 km'; none gives None."""
    best_place, best_km = None, -1.0
    for entry in entries:
        place, distance = entry.split(": ")
        km = float(distance.split()[0])
        if km > best_km:
            best_place, best_km = place, km
    return best_place
# M: Each entry is parsed into place and distance while the farthest so far is kept.
assert longest_hike_logged(["Lake: 4.0 km", "Ridge: 12.5 km"]) == "Ridge"
assert longest_hike_logged(["Lake: 4.0 km", "Moor: 4.0 km"]) == "Lake"
assert longest_hike_logged([]) is None

def signpost(places):
    """Return a signpost text like 'Bay 2 km | Fort 5 km' with the nearest place first."""
    ordered = sorted(places.items(), key=lambda pair: pair[1])
    return " | ".join(f"{place} {km} km" for place, km in ordered)
# E: The pairs are sorted by distance and joined with bars.
# R: dict place -> km into one line like "Bay 2 km | Fort 5 km", closest first
assert signpost({"Fort": 5, "Bay": 2}) == "Bay 2 km | Fort 5 km"
assert signpost({"Bay": 2}) == "Bay 2 km"
assert signpost({}) == ""

def invitation(host, event, hour):
    """Return 'Kim invites you to a picnic at 3 pm'; 'an' stands before a vowel.

    hour runs from 1 to 23; 12 and later count as pm on the 12-hour clock."""
    article = "an" if event[0] in "aeiou" else "a"
    half = "pm" if hour >= 12 else "am"
    return f"{host} invites you to {article} {event} at {(hour - 1) % 12 + 1} {half}"
# M: Article, half of the day and clock hour are worked out before the sentence is filled.
assert invitation("Kim", "picnic", 15) == "Kim invites you to a picnic at 3 pm"
assert invitation("Lee", "opera", 12) == "Lee invites you to an opera at 12 pm"
assert invitation("Kim", "brunch", 11) == "Kim invites you to a brunch at 11 am"

def table_with_header(header, rows):
    """Render a small table: cells joined by ' | ', and under the header a line of dashes.

    The dashed line is as long as the header line; cells may be of any type."""
    lines = [" | ".join(map(str, row)) for row in [header, *rows]]
    lines.insert(1, "-" * len(lines[0]))
    return "\n".join(lines)
# M: All rows are joined alike and the dashes are inserted after the first line.
# R: header list + list of rows -> text table. join cells with " | ", and dashes below the header as long as the header line
assert table_with_header(["id", "pet"], [[1, "cat"]]) == "id | pet\n--------\n1 | cat"
assert table_with_header(["x"], []) == "x\n-"
assert table_with_header(["a", "b"], [[1, 2], [3, 4]]) == "a | b\n-----\n1 | 2\n3 | 4"

def records_from_table(table):
    """Read a table with ' | ' between cells and a dashed second line into a list of dicts.

    The first line names the keys and all values stay strings."""
    header, _, *rows = table.splitlines()
    keys = header.split(" | ")
    return [dict(zip(keys, row.split(" | "))) for row in rows]
# H: Starred unpacking separates header, dashes and rows, and zip joins keys with cells.
assert records_from_table("id | pet\n--------\n1 | cat") == [{"id": "1", "pet": "cat"}]
assert records_from_table("x\n-") == []
assert records_from_table("x\n-\n5\n6") == [{"x": "5"}, {"x": "6"}]

def aligned_number_table(rows):
    """Format rows of whole numbers so that each column is right-aligned to its widest entry.

    Columns are separated by one blank; all rows are equally long."""
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows)]
    lines = []
    for row in rows:
        lines.append(" ".join(str(cell).rjust(w) for cell, w in zip(row, widths)))
    return "\n".join(lines)
# H: Transposing with zip gives the column widths, which then pad the cells of each row.
# R: I have a grid of ints (list of rows) and want it as text with right aligned columns, each as wide as its widest number, one space between
assert aligned_number_table([[1, 20], [300, 4]]) == "  1 20\n300  4"
assert aligned_number_table([[7]]) == "7"
assert aligned_number_table([]) == ""

def expense_report(expenses):
    """Sum (category, amount) pairs and list 'category amount' lines, the largest sum first.

    Equal sums are ordered by category name."""
    sums = {}
    for category, amount in expenses:
        sums[category] = sums.get(category, 0) + amount
    ordered = sorted(sums, key=lambda category: (-sums[category], category))
    return [f"{category} {sums[category]}" for category in ordered]
# H: Totals are gathered in a dictionary and ordered by a key of negative sum and name.
assert expense_report([("food", 5), ("bus", 9), ("food", 6)]) == ["food 11", "bus 9"]
assert expense_report([("b", 1), ("a", 1)]) == ["a 1", "b 1"]
assert expense_report([]) == []

def elevator_display(floor: int) -> str:
    """Return what a lift shows: 'G' for 0, 'B1', 'B2' ... below ground, else the number."""
    if floor == 0:
        return "G"
    return f"B{-floor}" if floor < 0 else str(floor)
# E: Zero is handled first, then the sign decides about the letter in front.
# R: lift display text for a floor number, 0 is G, -2 is B2, 5 is just 5
assert elevator_display(0) == "G"
assert elevator_display(-2) == "B2"
assert elevator_display(5) == "5"

def floor_from_display(shown: str) -> int:
    """Convert a lift display back to a floor number: 'G' is 0 and 'B2' is -2."""
    if shown == "G":
        return 0
    return int(shown.replace("B", "-"))
# E: Writing a minus for the letter B makes the rest an ordinary number.
assert floor_from_display("G") == 0
assert floor_from_display("B2") == -2
assert floor_from_display("14") == 14

def plant_tag(common, latin, sun):
    """Return 'Mint (mentha): full sun', or 'shade' after the colon when sun is false."""
    return f"{common.capitalize()} ({latin.lower()}): {'full sun' if sun else 'shade'}"
# E: The names are brought to the right case and the flag picks the final words.
assert plant_tag("mint", "Mentha", True) == "Mint (mentha): full sun"
assert plant_tag("FERN", "filix", False) == "Fern (filix): shade"
assert plant_tag("ivy", "HEDERA", False) == "Ivy (hedera): shade"

def spell_out_steps(steps):
    """Tell the steps in one line: 'First mix, then bake, then cool.'; no steps give ''."""
    return f"First {', then '.join(steps)}." if steps else ""
# E: The word between two steps is simply the separator of the join.
# R: turn ["mix", "bake", "cool"] into "First mix, then bake, then cool." and an empty list into ""
assert spell_out_steps(["mix", "bake", "cool"]) == "First mix, then bake, then cool."
assert spell_out_steps(["rest"]) == "First rest."
assert spell_out_steps([]) == ""

def cards_to_dict(text):
    """Parse cards, each a 'Title:' line and '- item' lines below, into {title: [items]}."""
    cards = {}
    for line in text.splitlines():
        if line.startswith("- "):
            cards[title].append(line[2:])
        elif line:
            title = line.rstrip(":")
            cards[title] = []
    return cards
# H: The latest title is remembered and every dashed line is added to its list.
assert cards_to_dict("Dip:\n- dill\n\nIce:\n- water") == {"Dip": ["dill"], "Ice": ["water"]}
assert cards_to_dict("Air:") == {"Air": []}
assert cards_to_dict("") == {}

def steps_from_telling(telling):
    """Split a telling such as 'First mix, then bake.' into its list of steps; '' gives []."""
    if not telling:
        return []
    return telling.removeprefix("First ").removesuffix(".").split(", then ")
# E: The opening word and the full stop are cut off before splitting at the linking word.
# R: "First mix, then bake." should become ["mix", "bake"]; empty string -> empty list
assert steps_from_telling("First mix, then bake.") == ["mix", "bake"]
assert steps_from_telling("First rest.") == ["rest"]
assert steps_from_telling("") == []

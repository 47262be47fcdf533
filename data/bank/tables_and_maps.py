"""Verified problems: tables and maps."""

from collections import Counter, OrderedDict, defaultdict

def split_row(line, separator):
    """Split one line of a table at the separator and strip the spaces around each cell."""
    return [cell.strip() for cell in line.split(separator)]
# E: The line is split first and every piece is stripped.
# R: split a table line like "Al | 9 | red" at the | into cells without the extra spaces, separator is an argument
assert split_row("Al | 9 | red", "|") == ["Al", "9", "red"]
assert split_row("x", ";") == ["x"]
assert split_row(" ; ", ";") == ["", ""]

def table_header(text):
    """Return the column names from the first line of a comma separated table."""
    return text.splitlines()[0].split(",")
# E: The first line is taken and split at the commas.
# R: get the column names out of a csv text
assert table_header("name,age\nAl,9") == ["name", "age"]
assert table_header("x") == ["x"]
assert table_header("a,b,c\n") == ["a", "b", "c"]

def count_table_rows(text):
    """Count the data rows of a text table: lines that are not blank, without the header
    line."""
    lines = [line for line in text.splitlines() if line.strip()]
    return max(0, len(lines) - 1)
# E: Blank lines are dropped and one is subtracted for the header.
# R: number of rows in a csv text, dont count the header and empty lines
assert count_table_rows("name,age\nAl,9\n\nBo,8\n") == 2
assert count_table_rows("name,age") == 0
assert count_table_rows("") == 0

def record_from_line(line, kinds):
    """Read a comma separated line into a dict; kinds maps each field, in order, to str, int
    or float."""
    cells = line.split(",")
    return {field: convert(cell) for (field, convert), cell in zip(kinds.items(), cells)}
# M: The types are called like functions on the cells that belong to them.
# R: turn the line "Al,9" into {"name": "Al", "age": 9}, the second argument says {"name": str, "age": int}
assert record_from_line("Al,9", {"name": str, "age": int}) == {"name": "Al", "age": 9}
assert record_from_line("2.5", {"price": float}) == {"price": 2.5}
assert record_from_line("x,y", {"a": str, "b": str}) == {"a": "x", "b": "y"}

def text_from_records(records, columns):
    """Write records as a comma separated table with a header line; missing values are left
    empty."""
    lines = [",".join(columns)]
    for record in records:
        lines.append(",".join(str(record.get(column, "")) for column in columns))
    return "\n".join(lines)
# M: Each record becomes a line along the list of columns.
assert text_from_records([{"n": "Al", "a": 9}], ["n", "a"]) == "n,a\nAl,9"
assert text_from_records([{"n": "Al"}], ["n", "a"]) == "n,a\nAl,"
assert text_from_records([], ["x", "y"]) == "x,y"

def column_by_name(rows, name):
    """Return the cells below a heading; the first of the rows, all lists, holds the
    headings."""
    place = rows[0].index(name)
    return [row[place] for row in rows[1:]]
# E: The position of the heading is used to read each remaining row.
# R: rows = [["name", "age"], ["Al", 9], ["Bo", 8]], how do I get all the ages by the column name?
assert column_by_name([["name", "age"], ["Al", 9], ["Bo", 8]], "age") == [9, 8]
assert column_by_name([["x"], [1]], "x") == [1]
assert column_by_name([["x", "y"]], "y") == []

def sum_named_column(text: str, name: str) -> int:
    """Add up the whole numbers in the named column of a semicolon separated table with a
    header."""
    header, *lines = text.splitlines()
    place = header.split(";").index(name)
    return sum(int(line.split(";")[place]) for line in lines)
# M: Starred unpacking separates the header, which tells the position of the column.
assert sum_named_column("item;price\ntea;3\njam;4", "price") == 7
assert sum_named_column("a;b\n1;2", "a") == 1
assert sum_named_column("a;b", "b") == 0

def lookup_in_table(rows, key, column):
    """Return the cell in a column, by number, of the first row whose first cell is the key,
    else None."""
    for row in rows:
        if row[0] == key:
            return row[column]
    return None
# E: The rows are searched by their first cell.
# R: find the row that starts with a key and give back the cell in column number n, None if no such row
assert lookup_in_table([["tea", 3, "hot"], ["jam", 4, "cold"]], "jam", 2) == "cold"
assert lookup_in_table([["tea", 3]], "tea", 1) == 3
assert lookup_in_table([], "tea", 1) is None

def row_dict(rows):
    """Turn a list of rows into a dict from the first cell of each row to the list of its
    other cells."""
    return {row[0]: row[1:] for row in rows}
# E: Indexing gives the key and slicing gives the remaining cells.
assert row_dict([["tea", 3, 1], ["jam", 4, 2]]) == {"tea": [3, 1], "jam": [4, 2]}
assert row_dict([["x"]]) == {"x": []}
assert row_dict([]) == {}

def add_sum_column(rows):
    """Return copies of rows of numbers, each with the sum of the row as an additional last
    cell."""
    return [row + [sum(row)] for row in rows]
# E: List addition makes a new row with the sum at its end.
# R: add a column with the row total at the right of a table (list of lists of numbers)
assert add_sum_column([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7]]
assert add_sum_column([[]]) == [[0]]
assert add_sum_column([]) == []

def append_total_row(rows):
    """Return the rows, each a label and a number, followed by a row with "total" and the
    sum."""
    return rows + [["total", sum(amount for _, amount in rows)]]
# E: The sum is built by unpacking every row and then added as one more row.
assert append_total_row([["tea", 3], ["jam", 4]]) == [["tea", 3], ["jam", 4], ["total", 7]]
assert append_total_row([["x", -1]]) == [["x", -1], ["total", -1]]
assert append_total_row([]) == [["total", 0]]

def aligned_pairs(prices):
    """Return one line per entry: the name padded with dots to 10 signs, then the price in 5
    signs, right."""
    return [f"{name:.<10}{price:>5}" for name, price in prices.items()]
# M: The format codes fill with dots to the left-aligned name and align the price to the right.
# R: make lines like "tea.......    3" from a price dict (name filled with dots to width 10, price right aligned in 5)
assert aligned_pairs({"tea": 3}) == ["tea.......    3"]
assert aligned_pairs({"jam": 12, "marmalades": 100}) == ["jam.......   12", "marmalades  100"]
assert aligned_pairs({}) == []

def widest_cells(rows: list[list[str]]) -> list[int]:
    """Return for each column of a table of texts the length of its longest cell."""
    return [max(len(cell) for cell in column) for column in zip(*rows)]
# M: The zip function turns rows into columns, whose cells are measured.
assert widest_cells([["a", "bbb"], ["cc", "d"]]) == [2, 3]
assert widest_cells([["", "x"]]) == [0, 1]
assert widest_cells([]) == []

def simple_table(rows: list[list[str]]) -> list[str]:
    """Return lines in which the text cells of each column are padded to equal width, one
    space between."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return [" ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip() for row in rows]
# H: The column widths are computed first, then each cell is padded to its width.
# R: print a table nicely: list of rows with strings -> lines with aligned columns (one space between, no spaces at the end)
assert simple_table([["a", "bb"], ["ccc", "d"]]) == ["a   bb", "ccc d"]
assert simple_table([["x"]]) == ["x"]
assert simple_table([]) == []

def record_card(record):
    """Return a text with one "field: value" line per entry of a record, in the record's
    order."""
    return "\n".join(f"{field}: {value}" for field, value in record.items())
# E: Each pair is formatted and the lines are joined.
assert record_card({"name": "Al", "age": 9}) == "name: Al\nage: 9"
assert record_card({"x": None}) == "x: None"
assert record_card({}) == ""

def read_card(text):
    """Read lines such as "name: Al" into a dict; only the first ": " of a line separates."""
    return dict(line.split(": ", 1) for line in text.splitlines())
# E: Splitting at most once leaves later colons in the value.
# R: the text has lines like "name: Al" and "note: see: page 3", make a dict of it
assert read_card("name: Al\nnote: see: page 3") == {"name": "Al", "note": "see: page 3"}
assert read_card("a: 1") == {"a": "1"}
assert read_card("") == {}

def filter_table(text, column, value):
    """Keep the header of a comma separated table and the lines whose cell in a column has
    the value."""
    header, *lines = text.splitlines()
    place = header.split(",").index(column)
    kept = [line for line in lines if line.split(",")[place] == value]
    return "\n".join([header, *kept])
# M: The column position comes from the header and decides which cell is compared.
assert filter_table("n,c\na,red\nb,blue", "c", "red") == "n,c\na,red"
assert filter_table("n,c\na,red", "n", "z") == "n,c"
assert filter_table("n\n1\n2\n1", "n", "1") == "n\n1\n1"

def sort_lines_by_number(lines):
    """Sort lines such as "tea 12" by the whole number at their end, the largest first."""
    return sorted(lines, key=lambda line: int(line.split()[-1]), reverse=True)
# E: The last word of each line is converted to int for the comparison.
# R: lines end with a number like "jam 12", sort them so the biggest number is on top
assert sort_lines_by_number(["tea 3", "jam 12"]) == ["jam 12", "tea 3"]
assert sort_lines_by_number(["red wine 5", "x 5"]) == ["red wine 5", "x 5"]
assert sort_lines_by_number([]) == []

def parse_stock_list(text):
    """Read lines like "12 x nails" into a dict of item and count; the counts of equal items
    are added."""
    stock = Counter()
    for line in text.splitlines():
        count, item = line.split(" x ")
        stock[item] += int(count)
    return dict(stock)
# M: Every line is split at " x " and a Counter adds up the numbers.
# R: read a stock list with lines like "12 x nails" to {"nails": 12}, same item on several lines gets added up
assert parse_stock_list("12 x nails\n3 x glue") == {"nails": 12, "glue": 3}
assert parse_stock_list("1 x a\n2 x a") == {"a": 3}
assert parse_stock_list("") == {}

def stock_report(stock: dict[str, int], minimum: int) -> list[str]:
    """Return a line "item: count" per item, sorted by name, ending in " LOW" if below the
    minimum."""
    lines = []
    for item, count in sorted(stock.items()):
        lines.append(f"{item}: {count}" + (" LOW" if count < minimum else ""))
    return lines
# E: The ending is chosen by a conditional expression.
assert stock_report({"pen": 1, "cup": 9}, 3) == ["cup: 9", "pen: 1 LOW"]
assert stock_report({"pen": 3}, 3) == ["pen: 3"]
assert stock_report({}, 3) == []

def boxes_to_order(gaps, box_sizes):
    """Return how many full boxes cover the missing pieces of each item; an unlisted box
    holds 1."""
    return {item: -(-gap // box_sizes.get(item, 1)) for item, gap in gaps.items()}
# M: Floor division of the negated gap rounds up to whole boxes.
# R: gaps = {"pen": 8} pieces are missing, box_sizes = {"pen": 5} pieces per box. how many boxes per item? items without a box size come one by one
assert boxes_to_order({"pen": 8, "cup": 4}, {"pen": 5}) == {"pen": 2, "cup": 4}
assert boxes_to_order({"pen": 10}, {"pen": 5}) == {"pen": 2}
assert boxes_to_order({"pen": 0}, {"pen": 5}) == {"pen": 0}

def stock_turnover(movements: list[tuple[str, int]]) -> dict[str, tuple[int, int]]:
    """Return {item: (came in, went out)} from (item, change) pairs, both sums as positive
    numbers."""
    flows = {}
    for item, change in movements:
        came, went = flows.get(item, (0, 0))
        flows[item] = (came + max(change, 0), went + max(-change, 0))
    return flows
# M: Clipping with max sends each change to one of the two sums.
# R: pairs (item, change) where + means delivered and - means sold. for each item give (total in, total out)
assert stock_turnover([("pen", 5), ("pen", -2)]) == {"pen": (5, 2)}
assert stock_turnover([("a", -1), ("b", 3)]) == {"a": (0, 1), "b": (3, 0)}
assert stock_turnover([]) == {}

def first_sold_out(stock: dict[str, int], sales: list[str]) -> str | None:
    """Return the first item in the list of single sales whose stock reaches 0 through it,
    or None."""
    left = dict(stock)
    for item in sales:
        left[item] -= 1
        if left[item] == 0:
            return item
    return None
# E: A copy of the stock is counted down sale by sale.
assert first_sold_out({"pen": 2, "cup": 1}, ["pen", "cup", "pen"]) == "cup"
assert first_sold_out({"pen": 2}, ["pen"]) is None
assert first_sold_out({"pen": 1}, []) is None

def spelled_on_phone(word, alphabet):
    """Spell a word with a dict such as {"A": "Alfa"}, joined by "-"; unlisted letters stay
    capital."""
    return "-".join(alphabet.get(letter, letter) for letter in word.upper())
# E: Each capital letter is replaced by its entry or stands for itself.
assert spelled_on_phone("ab", {"A": "Alfa", "B": "Bravo"}) == "Alfa-Bravo"
assert spelled_on_phone("ax", {"A": "Alfa"}) == "Alfa-X"
assert spelled_on_phone("", {"A": "Alfa"}) == ""

def ambiguous_codes(code: dict[str, str]) -> list[str]:
    """Return the sorted signs of an encoding dict that stand for more than one letter."""
    counts = Counter(code.values())
    return sorted(sign for sign, n in counts.items() if n > 1)
# E: The values are counted, and signs with a count above one are ambiguous.
assert ambiguous_codes({"a": "1", "b": "2", "c": "1"}) == ["1"]
assert ambiguous_codes({"x": "--"}) == []
assert ambiguous_codes({}) == []

def unknown_words(sentence, dictionary):
    """Return the set of lower case words of the sentence for which the dictionary has no
    entry."""
    return set(sentence.lower().split()) - dictionary.keys()
# E: A key view can be subtracted from a set of words.
assert unknown_words("Red cat", {"cat": "gato"}) == {"red"}
assert unknown_words("cat cat", {"cat": "gato"}) == set()
assert unknown_words("", {}) == set()

def translate_both_ways(word: str, dictionary: dict[str, str]) -> str | None:
    """Look a word up among the keys, then among the values; return its partner, or None if
    unknown."""
    backwards = {target: source for source, target in dictionary.items()}
    return dictionary.get(word, backwards.get(word))
# M: The second dict serves as the default of the first look-up.
assert translate_both_ways("cat", {"cat": "gato"}) == "gato"
assert translate_both_ways("gato", {"cat": "gato"}) == "cat"
assert translate_both_ways("dog", {"cat": "gato"}) is None

def expand_abbreviations(text, table):
    """Replace the words that are keys of the table; a comma or full stop at the end of a
    word stays."""
    words = []
    for word in text.split():
        core = word.rstrip(".,")
        words.append(table.get(core, core) + word[len(core):])
    return " ".join(words)
# M: The signs at the end are cut off for the look-up and added again.
# R: write out short forms in a text with a dict ("asap" -> "as soon as possible"), words may end with comma or dot
assert expand_abbreviations("Come asap.", {"asap": "soon"}) == "Come soon."
assert expand_abbreviations("u, me", {"u": "you"}) == "you, me"
assert expand_abbreviations("ok", {}) == "ok"

def translation_score(answers, solution):
    """Count the words that the answers dict translates exactly as the solution dict does."""
    return sum(solution.get(word) == answer for word, answer in answers.items())
# E: Equal values count as one in the sum.
assert translation_score({"cat": "gato", "dog": "pero"}, {"cat": "gato", "dog": "perro"}) == 1
assert translation_score({"cat": "gato"}, {"cat": "gato", "dog": "perro"}) == 1
assert translation_score({}, {"cat": "gato"}) == 0

def chain_translations(first, second):
    """Combine a dict A to B and a dict B to C into a dict A to C; words that get lost are
    dropped."""
    return {word: second[middle] for word, middle in first.items() if middle in second}
# E: The value of the first dict is the key for the second.
# R: i have english->german and german->polish dicts, make an english->polish one out of it
assert chain_translations({"cat": "Katze"}, {"Katze": "kot"}) == {"cat": "kot"}
assert chain_translations({"cat": "Katze", "dog": "Hund"}, {"Hund": "pies"}) == {"dog": "pies"}
assert chain_translations({}, {"a": "b"}) == {}

def emoji_legend(text, meanings):
    """Return the meanings of the signs in the text, each once, in order of appearance."""
    return [meanings[sign] for sign in dict.fromkeys(text) if sign in meanings]
# E: The keys made by fromkeys are the signs without repeats.
assert emoji_legend("*+*", {"*": "star", "+": "plus"}) == ["star", "plus"]
assert emoji_legend("abc", {"*": "star"}) == []
assert emoji_legend("", {}) == []

def refresh_cache(cache, fresh, dirty):
    """Return a cache dict where dirty keys have their value from fresh, or vanish if fresh
    lacks them."""
    clean = {key: value for key, value in cache.items() if key not in dirty}
    return {**clean, **{key: fresh[key] for key in dirty if key in fresh}}
# M: The dirty entries are dropped first and those with a fresh value are put in again.
assert refresh_cache({"a": 1, "b": 2}, {"b": 5}, ["b"]) == {"a": 1, "b": 5}
assert refresh_cache({"a": 1, "b": 2}, {}, ["a"]) == {"b": 2}
assert refresh_cache({"a": 1}, {"a": 9}, []) == {"a": 1}

def hit_rate(cached, requests):
    """Return the share of the requests whose key is in the cached dict, as a number from 0
    to 1."""
    if not requests:
        return 0.0
    return sum(key in cached for key in requests) / len(requests)
# E: Successful membership tests count as one and are divided by all requests.
assert hit_rate({"a": 1, "b": 2}, ["a", "c", "a", "d"]) == 0.5
assert hit_rate({}, ["a"]) == 0.0
assert hit_rate({"a": 1}, []) == 0.0

def expired_keys(cache, now, lifetime):
    """Return the sorted keys of a cache, a dict of storage times, that are older than the
    lifetime."""
    return sorted(key for key, stored in cache.items() if now - stored > lifetime)
# E: The age of an entry is the difference between now and its storage time.
# R: cache = {"page": time it was saved}. which keys are older than lifetime? arguments are cache, now, lifetime
assert expired_keys({"a": 10, "b": 95}, 100, 30) == ["a"]
assert expired_keys({"a": 70}, 100, 30) == []
assert expired_keys({}, 0, 0) == []

def least_recent_after(requests, size):
    """Return the pages in a cache of the given size after the requests, the least recently
    used first."""
    cache = OrderedDict()
    for page in requests:
        cache[page] = True
        cache.move_to_end(page)
        if len(cache) > size:
            cache.popitem(last=False)
    return list(cache)
# H: Every request moves its page to the end, so the surplus page is always at the front.
assert least_recent_after(["a", "b", "a", "c"], 2) == ["a", "c"]
assert least_recent_after(["a", "b"], 5) == ["a", "b"]
assert least_recent_after([], 2) == []

def score_after_round(scores, round_points):
    """Return the new scores after a round; players absent from the round keep
    their points."""
    return {player: points + round_points.get(player, 0) for player, points in scores.items()}
# E: Zero is added for players that the round does not mention.
assert score_after_round({"Al": 3, "Bo": 1}, {"Bo": 4}) == {"Al": 3, "Bo": 5}
assert score_after_round({"Al": 3}, {"Cy": 9}) == {"Al": 3}
assert score_after_round({}, {}) == {}

def round_winners(rounds):
    """Return the winner's name of each round, a dict of points; a round with a tie at the
    top gives None."""
    winners = []
    for points in rounds:
        best = max(points.values())
        top = [player for player, score in points.items() if score == best]
        winners.append(top[0] if len(top) == 1 else None)
    return winners
# M: All players with the best score are listed, and only a single one wins.
# R: rounds is a list of dicts player -> points. who won each round? None when the best score is shared
assert round_winners([{"Al": 3, "Bo": 1}, {"Al": 2, "Bo": 2}]) == ["Al", None]
assert round_winners([{"Al": 0}]) == ["Al"]
assert round_winners([]) == []

def lead_changes(rounds):
    """Count how often the sole leader in total points changes from round to round; ties
    keep the leader."""
    totals = Counter()
    leader, changes = None, 0
    for points in rounds:
        totals.update(points)
        best = max(totals.values())
        top = [player for player in totals if totals[player] == best]
        if len(top) == 1 and top[0] != leader:
            changes += leader is not None
            leader = top[0]
    return changes
# H: The totals grow round by round and a new sole leader counts unless it is the first one.
assert lead_changes([{"Al": 2, "Bo": 1}, {"Al": 0, "Bo": 3}]) == 1
assert lead_changes([{"Al": 1, "Bo": 1}, {"Al": 1, "Bo": 0}]) == 0
assert lead_changes([]) == 0

def average_gain(scores_before, scores_after):
    """Return the mean change of the scores over the players who are in both dicts; 0 for
    none."""
    both = scores_before.keys() & scores_after.keys()
    if not both:
        return 0
    return sum(scores_after[name] - scores_before[name] for name in both) / len(both)
# E: Only the shared keys contribute a difference.
assert average_gain({"Al": 1, "Bo": 2}, {"Al": 3, "Bo": 2}) == 1.0
assert average_gain({"Al": 1}, {"Al": 2, "Cy": 50}) == 1.0
assert average_gain({"Al": 1}, {}) == 0

def drop_worst_score(scores):
    """Return each player's total of a list of scores without the lowest one; single scores
    give 0."""
    return {player: sum(own) - min(own) for player, own in scores.items()}
# E: The smallest score is subtracted from the sum.
assert drop_worst_score({"Al": [3, 1, 5], "Bo": [4]}) == {"Al": 8, "Bo": 0}
assert drop_worst_score({"Al": [2, 2]}) == {"Al": 2}
assert drop_worst_score({}) == {}

def head_to_head(results, one, other):
    """Return how many games each of two teams won against the other, from (winner, loser)
    pairs."""
    games = Counter(results)
    return games[(one, other)], games[(other, one)]
# E: A Counter of the pairs answers both questions directly.
# R: results are (winner, loser) tuples; how often did team one beat team other and the other way round? as a tuple
assert head_to_head([("A", "B"), ("A", "B"), ("B", "A"), ("A", "C")], "A", "B") == (2, 1)
assert head_to_head([("A", "C")], "A", "B") == (0, 0)
assert head_to_head([], "A", "B") == (0, 0)

def medal_table(medals):
    """Return lines "country gold-silver-bronze" from a dict of triples, sorted by the best
    triple first."""
    ranked = sorted(medals.items(), key=lambda entry: entry[1], reverse=True)
    return [f"{country} {g}-{s}-{b}" for country, (g, s, b) in ranked]
# M: Triples compare gold first, then silver, then bronze.
# R: medals = {"X": (1, 0, 0), ...} make sorted lines "X 1-0-0" with the best country first
assert medal_table({"X": (1, 0, 0), "Y": (1, 2, 0)}) == ["Y 1-2-0", "X 1-0-0"]
assert medal_table({"Z": (0, 0, 3)}) == ["Z 0-0-3"]
assert medal_table({}) == []

def medals_from_podiums(podiums):
    """Count {country: [gold, silver, bronze]} from a list of podium lists, ordered from
    first to third."""
    medals = {}
    for podium in podiums:
        for place, country in enumerate(podium):
            medals.setdefault(country, [0, 0, 0])[place] += 1
    return medals
# M: The position on the podium is the index of the medal in the list of counts.
assert medals_from_podiums([["A", "B", "C"], ["A", "C", "B"]]) == {
    "A": [2, 0, 0], "B": [0, 1, 1], "C": [0, 1, 1]}
assert medals_from_podiums([["A", "A", "B"]]) == {"A": [1, 1, 0], "B": [0, 0, 1]}
assert medals_from_podiums([]) == {}

def departures_board(trains: dict[str, str], now: str) -> list[str]:
    """List "HH:MM goal" lines of a dict from "HH:MM" times to goals, sorted, without those
    before now."""
    return [f"{time} {trains[time]}" for time in sorted(trains) if time >= now]
# E: Times of the form HH:MM compare correctly as texts.
# R: trains = {"09:10": "Ulm", ...}. sorted lines for all trains from now on ("09:10 Ulm")
assert departures_board({"10:05": "Bonn", "09:10": "Ulm"}, "09:00") == [
    "09:10 Ulm", "10:05 Bonn"]
assert departures_board({"09:10": "Ulm"}, "09:10") == ["09:10 Ulm"]
assert departures_board({"09:10": "Ulm"}, "12:00") == []

def stops_by_time(stops):
    """Join the stations of a {station: minute} dict with " > " in the order of their
    minutes."""
    return " > ".join(sorted(stops, key=stops.get))
# E: The keys are sorted by their values and then joined.
# R: put the stations of {"Port": 9, "Zoo": 2} in order of the minutes and join them with " > "
assert stops_by_time({"Port": 9, "Zoo": 2}) == "Zoo > Port"
assert stops_by_time({"Zoo": 0}) == "Zoo"
assert stops_by_time({}) == ""

def delays_per_line(planned: dict[str, int], actual: dict[str, int]) -> dict[str, int]:
    """Return how many minutes late each line was, for lines in both dicts that were really
    late."""
    return {
        line: actual[line] - planned[line]
        for line in planned
        if line in actual and actual[line] > planned[line]
    }
# E: Lines in both dicts with a later actual time are kept.
assert delays_per_line({"S1": 100, "S2": 200}, {"S1": 104, "S2": 199}) == {"S1": 4}
assert delays_per_line({"S1": 100}, {}) == {}
assert delays_per_line({}, {"S1": 5}) == {}

def lessons_per_teacher(timetable):
    """Count the lessons of each teacher in a dict of days whose lists hold (subject,
    teacher) pairs."""
    return dict(Counter(teacher for lessons in timetable.values() for _, teacher in lessons))
# E: All pairs of all days are unpacked and their teachers counted.
# R: timetable = {"Mon": [("art", "Low"), ...]}: how many lessons does every teacher have in the week
assert lessons_per_teacher({"Mon": [("art", "Low")], "Tue": [("gym", "Low")]}) == {"Low": 2}
assert lessons_per_teacher({"Mon": []}) == {}
assert lessons_per_teacher({}) == {}

def rotate_duties(duties):
    """Return a dict in which each person takes over the duty of the next person, the last
    the first's."""
    people = list(duties)
    jobs = list(duties.values())
    return dict(zip(people, jobs[1:] + jobs[:1]))
# E: The list of values is rotated by one and paired with the same people.
# R: duties = {"Al": "cook", "Bo": "wash", "Cy": "rest"}. next week everyone gets the job of the person after them, the last one gets the first job
assert rotate_duties({"Al": "cook", "Bo": "wash"}) == {"Al": "wash", "Bo": "cook"}
assert rotate_duties({"A": 1, "B": 2, "C": 3}) == {"A": 2, "B": 3, "C": 1}
assert rotate_duties({}) == {}

def free_hours(booked: dict[int, str], opening: int, closing: int) -> list[int]:
    """Return the full hours from opening to closing, the latter excluded, that are no key
    of booked."""
    return [hour for hour in range(opening, closing) if hour not in booked]
# E: The hours of the range are tested against the keys of the dict.
# R: which hours between opening and closing are not booked yet (booked is a dict with hours as keys)
assert free_hours({9: "Al", 11: "Bo"}, 8, 12) == [8, 10]
assert free_hours({}, 8, 9) == [8]
assert free_hours({8: "Al"}, 8, 9) == []

def merged_bookings(booked: dict[int, str]) -> list[tuple[int, int, str]]:
    """Join neighbouring hours of one guest in an {hour: guest} dict into (start, end,
    guest) triples."""
    blocks = []
    for hour in sorted(booked):
        guest = booked[hour]
        if blocks and blocks[-1][1] == hour and blocks[-1][2] == guest:
            blocks[-1] = (blocks[-1][0], hour + 1, guest)
        else:
            blocks.append((hour, hour + 1, guest))
    return blocks
# H: The last block is made longer when it ends where the same guest's next hour starts.
# R: court bookings as {hour: name}: merge hours in a row of the same person, e.g. {9: "Al", 10: "Al"} -> [(9, 11, "Al")]
assert merged_bookings({9: "Al", 10: "Al", 11: "Bo"}) == [(9, 11, "Al"), (11, 12, "Bo")]
assert merged_bookings({9: "Al", 11: "Al"}) == [(9, 10, "Al"), (11, 12, "Al")]
assert merged_bookings({}) == []

def season_of_month(seasons, month):
    """Return the name of the season whose tuple of months in a dict contains the month
    number."""
    return next(name for name, months in seasons.items() if month in months)
# E: The next function takes the first fitting name of a generator.
assert season_of_month({"winter": (12, 1, 2), "spring": (3, 4, 5)}, 1) == "winter"
assert season_of_month({"winter": (12, 1, 2), "spring": (3, 4, 5)}, 5) == "spring"
assert season_of_month({"all": tuple(range(1, 13))}, 7) == "all"

def grade_from_table(points, table):
    """Return the grade with the highest limit not above the points; table maps limits to
    grades, else "-"."""
    reached = [limit for limit in table if limit <= points]
    return table[max(reached)] if reached else "-"
# M: The limits that are reached are listed and the largest leads to the grade.
# R: table = {90: "A", 70: "B"} means A from 90 points on and so on. grade for a number of points, "-" when below all limits
assert grade_from_table(75, {90: "A", 70: "B", 50: "C"}) == "B"
assert grade_from_table(90, {90: "A", 70: "B"}) == "A"
assert grade_from_table(10, {90: "A", 70: "B"}) == "-"

def postage_for(weight, rates):
    """Return the price of the smallest weight limit in the rates dict that is not exceeded,
    else None."""
    fitting = [limit for limit in rates if weight <= limit]
    return rates[min(fitting)] if fitting else None
# M: Among the limits that suffice the smallest one has the lowest rate.
assert postage_for(30, {20: 1, 50: 2, 500: 4}) == 2
assert postage_for(20, {20: 1, 50: 2}) == 1
assert postage_for(900, {20: 1, 50: 2}) is None

def menu_of_shortcuts(commands):
    """Map the first letter of each command, or its capital if that is taken, to the
    command."""
    keys = {}
    for command in commands:
        letter = command[0]
        keys[letter.upper() if letter in keys else letter] = command
    return keys
# E: A letter that is already a key is replaced by its capital.
# R: give every command a shortcut letter: its first letter, or the capital one if the small one is used already
assert menu_of_shortcuts(["open", "save", "sort"]) == {"o": "open", "s": "save", "S": "sort"}
assert menu_of_shortcuts(["quit"]) == {"q": "quit"}
assert menu_of_shortcuts([]) == {}

def run_command(actions, name, value):
    """Call the function stored under the name in a dict of actions with the value; None if
    unknown."""
    action = actions.get(name)
    return action(value) if action else None
# E: Functions can be values of a dict and are called after the look-up.
# R: dict of functions by name: call the right one on a value, return None if that name doesn't exist
assert run_command({"abs": abs, "len": len}, "abs", -3) == 3
assert run_command({"up": str.upper}, "up", "a") == "A"
assert run_command({}, "abs", 1) is None

def walk_states(table, start, inputs):
    """Return the state after the inputs; table maps (state, input) pairs to states, others
    change nothing."""
    state = start
    for signal in inputs:
        state = table.get((state, signal), state)
    return state
# E: A pair without entry in the table leaves the state as it is.
assert walk_states({("shut", "push"): "open", ("open", "pull"): "shut"}, "shut",
    ["push"]) == "open"
assert walk_states({("shut", "push"): "open"}, "shut", ["pull", "push", "push"]) == "open"
assert walk_states({}, "idle", ["x"]) == "idle"

def sparse_row_text(cells: dict[int, str], width: int, blank: str) -> str:
    """Write a row of the given width as text from a {position: character} dict, blanks
    elsewhere."""
    return "".join(cells.get(place, blank) for place in range(width))
# E: Every position is looked up with the blank as default.
assert sparse_row_text({1: "x", 3: "o"}, 5, ".") == ".x.o."
assert sparse_row_text({}, 3, "-") == "---"
assert sparse_row_text({9: "x"}, 2, " ") == "  "

def sparse_from_grid(grid):
    """Return a dict from (row, column) to value for all cells of the grid that are not 0."""
    return {
        (r, c): cell
        for r, row in enumerate(grid)
        for c, cell in enumerate(row)
        if cell != 0
    }
# M: Two enumerate loops give the position that becomes the key.
# R: store only the non-zero cells of a 2d list in a dict with (row, column) as key
assert sparse_from_grid([[0, 5], [7, 0]]) == {(0, 1): 5, (1, 0): 7}
assert sparse_from_grid([[0, 0]]) == {}
assert sparse_from_grid([]) == {}

def sparse_dot_product(v: dict[int, int], w: dict[int, int]) -> int:
    """Return the dot product of two vectors stored as {index: number} dicts; absent means
    0."""
    return sum(number * w.get(index, 0) for index, number in v.items())
# E: Indexes that the second dict lacks contribute nothing.
assert sparse_dot_product({0: 1, 5: 2}, {5: 3}) == 6
assert sparse_dot_product({2: 4}, {7: 1}) == 0
assert sparse_dot_product({}, {1: 1}) == 0

def polynomial_value(coefficients: dict[int, int], x: int) -> int:
    """Return the value at x of a polynomial given as a dict from exponent to coefficient."""
    return sum(factor * x ** exponent for exponent, factor in coefficients.items())
# E: Every pair of the dict contributes one term to the sum.
# R: {2: 3, 0: 1} stands for 3x^2 + 1. work out the value for some x
assert polynomial_value({2: 3, 0: 1}, 2) == 13
assert polynomial_value({1: 5}, 0) == 0
assert polynomial_value({}, 9) == 0

def differentiate_terms(coefficients):
    """Return the derivative of a polynomial given as {exponent: coefficient}; constants
    vanish."""
    return {power - 1: power * factor for power, factor in coefficients.items() if power}
# E: Each exponent moves down by one and multiplies its coefficient.
assert differentiate_terms({2: 3, 0: 1}) == {1: 6}
assert differentiate_terms({3: 1, 1: -4}) == {2: 3, 0: -4}
assert differentiate_terms({0: 7}) == {}

def inbox_summary(mails):
    """Return lines "sender (n)" for a list of senders, the most mails first, equal numbers
    by name."""
    counts = Counter(mails)
    ranked = sorted(counts, key=lambda sender: (-counts[sender], sender))
    return [f"{sender} ({counts[sender]})" for sender in ranked]
# M: The sort key joins the negated count with the name.
assert inbox_summary(["Bo", "Al", "Bo"]) == ["Bo (2)", "Al (1)"]
assert inbox_summary(["Bo", "Al"]) == ["Al (1)", "Bo (1)"]
assert inbox_summary([]) == []

def merge_shopping_lists(lists):
    """Add up several {item: amount} lists and return lines "amount item" sorted by item."""
    needed = Counter()
    for shopping in lists:
        needed.update(shopping)
    return [f"{needed[item]} {item}" for item in sorted(needed)]
# E: A Counter adds the amounts when it is updated with a dict.
# R: three people gave me shopping dicts like {"egg": 2}; merge them to sorted lines like "5 egg"
assert merge_shopping_lists([{"egg": 2}, {"egg": 3, "bread": 1}]) == ["1 bread", "5 egg"]
assert merge_shopping_lists([{"tea": 1}]) == ["1 tea"]
assert merge_shopping_lists([]) == []

def bill_split(orders, prices):
    """Return what each person pays: orders maps people to lists of dishes, prices maps
    dishes to prices."""
    return {person: sum(prices[dish] for dish in dishes) for person, dishes in orders.items()}
# E: The prices of a person's dishes are looked up and added.
# R: who pays how much? orders = {"Al": ["tea", "pie"]} and a dict with prices
assert bill_split({"Al": ["tea", "pie"], "Bo": ["tea"]}, {"tea": 2, "pie": 5}) == {
    "Al": 7, "Bo": 2}
assert bill_split({"Al": []}, {"tea": 2}) == {"Al": 0}
assert bill_split({}, {}) == {}

def garden_map(beds: dict[int, list[str]]) -> dict[str, list[int]]:
    """Return a dict from plant to the sorted numbers of beds it grows in; beds maps numbers
    to plants."""
    places = defaultdict(list)
    for number in sorted(beds):
        for plant in beds[number]:
            places[plant].append(number)
    return dict(places)
# M: Going through the beds in sorted order keeps every list of numbers sorted.
assert garden_map({2: ["leek"], 1: ["leek", "kale"]}) == {"leek": [1, 2], "kale": [1]}
assert garden_map({3: []}) == {}
assert garden_map({}) == {}

def companion_problems(beds, enemies):
    """Return the sorted bed names whose plants include both plants of some pair
    in enemies."""
    return sorted(
        bed for bed, plants in beds.items()
        if any(one in plants and other in plants for one, other in enemies)
    )
# M: For each bed the any function looks for one pair that is fully planted.
assert companion_problems({"north": ["pea", "onion"], "south": ["pea"]},
    [("pea", "onion")]) == ["north"]
assert companion_problems({"south": ["pea"]}, [("pea", "onion")]) == []
assert companion_problems({}, []) == []

def warm_months_text(averages, limit):
    """Join the first three letters of all months at least as warm as the limit with "-", in
    order."""
    return "-".join(month[:3] for month, heat in averages.items() if heat >= limit)
# E: The pairs are filtered by the temperature and the keys are cut.
assert warm_months_text({"June": 18, "July": 21, "March": 5}, 18) == "Jun-Jul"
assert warm_months_text({"March": 5}, 18) == ""
assert warm_months_text({}, 0) == ""

def deviation_from_mean(readings):
    """Return for each station how far its reading lies above (or, negative, below) the mean
    of all."""
    mean = sum(readings.values()) / len(readings)
    return {station: value - mean for station, value in readings.items()}
# E: The mean is computed once and subtracted from each value.
# R: dict of station -> temperature, how much is every station above or below the average?
assert deviation_from_mean({"A": 10, "B": 20}) == {"A": -5.0, "B": 5.0}
assert deviation_from_mean({"A": 3}) == {"A": 0.0}
assert deviation_from_mean({"A": 1, "B": 1, "C": 4}) == {"A": -1.0, "B": -1.0, "C": 2.0}

def fill_calendar(events, days):
    """Return one line "day: event, event" per day in the list, "day: -" when the dict has
    no events."""
    return [f"{day}: {', '.join(events.get(day, [])) or '-'}" for day in days]
# M: An empty joined text is false and gives way to the dash.
# R: one line per day like "Mon: gym, choir" and "Tue: -" if the events dict has nothing for the day
assert fill_calendar({"Mon": ["gym", "choir"]}, ["Mon", "Tue"]) == ["Mon: gym, choir", "Tue: -"]
assert fill_calendar({}, ["Sun"]) == ["Sun: -"]
assert fill_calendar({"Mon": ["gym"]}, []) == []

def playlist_minutes(lengths, playlist):
    """Return the length of a playlist as (minutes, seconds), with song lengths in seconds
    in a dict."""
    return divmod(sum(lengths[song] for song in playlist), 60)
# E: The divmod function splits the summed seconds by sixty.
# R: song lengths in seconds are in a dict. how long is a playlist in minutes and secconds
assert playlist_minutes({"a": 100, "b": 95}, ["a", "b"]) == (3, 15)
assert playlist_minutes({"a": 60}, ["a", "a"]) == (2, 0)
assert playlist_minutes({}, []) == (0, 0)

def library_due(loans, today):
    """List "name: title" for loans, {title: (name, due day)}, whose due day is before
    today, by title."""
    return [f"{loans[title][0]}: {title}" for title in sorted(loans) if loans[title][1] < today]
# E: The titles are sorted and filtered by the second part of their value.
assert library_due({"Sky": ("Al", 5), "Ant": ("Bo", 9)}, 8) == ["Al: Sky"]
assert library_due({"Sky": ("Al", 1), "Ant": ("Bo", 2)}, 3) == ["Bo: Ant", "Al: Sky"]
assert library_due({"Sky": ("Al", 5)}, 5) == []

def longest_absence(visits: dict[str, int], names: list[str]) -> str:
    """Return who of the names visited longest ago, by {name: last day}; names not in it
    come first."""
    return min(names, key=lambda name: visits.get(name, -1))
# E: A name without a visit counts as day -1, which is before all others.
# R: visits = {"Al": 12, "Bo": 3} are days of the last visit. who from a list of names hasn't been here for the longest? never been here counts as longest
assert longest_absence({"Al": 12, "Bo": 3}, ["Al", "Bo"]) == "Bo"
assert longest_absence({"Al": 12}, ["Al", "Cy"]) == "Cy"
assert longest_absence({}, ["Al", "Cy"]) == "Al"

def key_ring_text(keys: dict[str, set[int]]) -> list[str]:
    """Return "door: 1, 3" style lines for a dict from room to a set of key numbers, sorted
    both ways."""
    return [f"{room}: {', '.join(map(str, sorted(keys[room])))}" for room in sorted(keys)]
# E: The rooms are sorted, and the numbers of each set are sorted and joined.
assert key_ring_text({"door": {3, 1}}) == ["door: 1, 3"]
assert key_ring_text({"shed": {2}, "attic": {9}}) == ["attic: 9", "shed: 2"]
assert key_ring_text({}) == []

def loan_or_refuse(shelf, title, limit, borrowed):
    """Return "ok", "too many" if borrowed is at the limit, or "not here" if no copy is on
    the shelf."""
    if borrowed >= limit:
        return "too many"
    return "ok" if shelf.get(title, 0) > 0 else "not here"
# E: The limit is checked before the number of copies in the dict.
assert loan_or_refuse({"Sea": 1}, "Sea", 3, 0) == "ok"
assert loan_or_refuse({"Sea": 0}, "Sea", 3, 2) == "not here"
assert loan_or_refuse({"Sea": 1}, "Sea", 3, 3) == "too many"

"""Verified problems: formats."""

def csv_row(cells: list) -> str:
    """Join the cells of a row, of any type, with commas."""
    return ",".join(str(cell) for cell in cells)
# E: Every cell becomes a text before joining.
assert csv_row(["Ann", 9, 1.5]) == "Ann,9,1.5"
assert csv_row([None]) == "None"
assert csv_row([]) == ""

def csv_from_dicts(records, titles):
    """Make a comma table with a header of the titles and one line per dictionary.

    A missing value becomes an empty cell. There is no line end after the last line.
    """
    lines = [",".join(titles)]
    for record in records:
        lines.append(",".join(str(record.get(title, "")) for title in titles))
    return "\n".join(lines)
# M: The titles give the order in which the values of each record are read.
# R: list of dicts + list of column names -> csv text with header. missing keys -> empty cell
assert csv_from_dicts([{"a": 1, "b": 2}, {"b": 3}], ["a", "b"]) == "a,b\n1,2\n,3"
assert csv_from_dicts([], ["id"]) == "id"
assert csv_from_dicts([{"x": "q", "y": 0}], ["y"]) == "y\n0"

def tab_to_comma(line):
    """Change a line with tabs between its cells to commas, removing spaces around each cell."""
    return ",".join(cell.strip() for cell in line.split("\t"))
# E: The cells are cut at tabs, stripped and joined again.
assert tab_to_comma("Ann \t 9\tok") == "Ann,9,ok"
assert tab_to_comma("a") == "a"
assert tab_to_comma("\t") == ","

def heading_line(title: str, level: int) -> str:
    """Return a markdown heading: as many # as the level, a space and the title."""
    return "#" * level + " " + title
# E: A sign times a number repeats it.
# R: markdown heading from title and level, ("Intro", 2) -> "## Intro"
assert heading_line("Intro", 2) == "## Intro"
assert heading_line("Top", 1) == "# Top"
assert heading_line("", 3) == "### "

def heading_depth(line):
    """Return the level of a markdown heading line (the number of # before a space), 0
    otherwise.

    More than six signs make no heading.
    """
    signs, space, _ = line.partition(" ")
    if space and signs and set(signs) == {"#"} and len(signs) <= 6:
        return len(signs)
    return 0
# M: What stands before the first space must be made of one to six signs.
# R: which heading level does a markdown line have? "## Intro" 2, normal lines 0, max 6
assert heading_depth("## Intro") == 2
assert heading_depth("#hashtag") == 0
assert heading_depth("####### x") == 0
assert heading_depth("text # here") == 0

def link_in_markdown(label, address):
    """Return a markdown link, the label in square brackets and the address in round ones."""
    return f"[{label}]({address})"
# E: An f-string sets the brackets around both texts.
assert link_in_markdown("Home", "a.org") == "[Home](a.org)"
assert link_in_markdown("", "x") == "[](x)"
assert link_in_markdown("Two words", "#top") == "[Two words](#top)"

def task_line(task: str, done: bool) -> str:
    """Write a task as "[x] task" when it is done and as "[ ] task" when it is not."""
    return f"[{'x' if done else ' '}] {task}"
# E: Only the sign between the brackets depends on done.
# R: todo item as text: task "call mum", done True -> "[x] call mum", otherwise "[ ] call mum"
assert task_line("call mum", True) == "[x] call mum"
assert task_line("buy tea", False) == "[ ] buy tea"
assert task_line("", True) == "[x] "

def html_list(entries):
    """Return the entries as an HTML list in one line: <ul> around a <li> for each entry."""
    return "<ul>" + "".join(f"<li>{entry}</li>" for entry in entries) + "</ul>"
# E: The joined li elements are put between the outer tags.
# R: python list to html <ul><li>..</li></ul> string, all on one line
assert html_list(["tea", "milk"]) == "<ul><li>tea</li><li>milk</li></ul>"
assert html_list([]) == "<ul></ul>"
assert html_list([1]) == "<ul><li>1</li></ul>"

def html_table_row(cells, header=False):
    """Return a <tr> with each cell in <td>, or in <th> when it is a header."""
    tag = "th" if header else "td"
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"
# E: The tag is chosen once and used for all cells.
assert html_table_row(["a", 1]) == "<tr><td>a</td><td>1</td></tr>"
assert html_table_row(["Name"], header=True) == "<tr><th>Name</th></tr>"
assert html_table_row([]) == "<tr></tr>"

def escape_angles(text: str) -> str:
    """Replace & by &amp;, < by &lt; and > by &gt; so that the text shows safely on a web page.
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
# E: The ampersand is replaced first because the other replacements contain it.
# R: escape html: & < and > to &amp; &lt; &gt;
assert escape_angles("a < b & c") == "a &lt; b &amp; c"
assert escape_angles("<b>") == "&lt;b&gt;"
assert escape_angles("plain") == "plain"

def price_list(prices: dict[str, float]) -> str:
    """Write one line "name: 0.00" per entry of a price dictionary, with two decimals."""
    return "\n".join(f"{name}: {price:.2f}" for name, price in prices.items())
# E: The format .2f gives every price two decimals.
assert price_list({"tea": 2.5, "cake": 3}) == "tea: 2.50\ncake: 3.00"
assert price_list({"jam": 0.999}) == "jam: 1.00"
assert price_list({}) == ""

def dotted_line(name: str, page: int, width: int) -> str:
    """Return a contents line of the given width: name, dots and the page number at the right.

    The texts are short enough for the width.
    """
    return name + str(page).rjust(width - len(name), ".")
# E: rjust fills the room left of the number with dots.
# R: table of contents line: ("Intro", 7, 12) -> "Intro......7"
assert dotted_line("Intro", 7, 12) == "Intro......7"
assert dotted_line("A", 100, 6) == "A..100"
assert dotted_line("", 1, 3) == "..1"

def left_column(names):
    """Pad all names with spaces on the right to the length of the longest; no names give no
    names.
    """
    width = max(map(len, names), default=0)
    return [name.ljust(width) for name in names]
# E: The greatest length is found first and used for all.
assert left_column(["tea", "water"]) == ["tea  ", "water"]
assert left_column(["a"]) == ["a"]
assert left_column([]) == []

def two_column_text(pairs):
    """Write (name, value) pairs as lines with all values starting in one column.

    The column is two spaces behind the longest name.
    """
    width = max(len(name) for name, _ in pairs) + 2
    return "\n".join(f"{name:<{width}}{value}" for name, value in pairs)
# M: The width of the first column is computed and used inside the format.
# R: print-like table from pairs: names left, values lined up two spaces after the longest name
assert two_column_text([("tea", 2), ("cocoa", 13)]) == "tea    2\ncocoa  13"
assert two_column_text([("a", "x")]) == "a  x"
assert two_column_text([("", 1), ("b", 2)]) == "   1\nb  2"

def column_widths(rows):
    """Return the width of the longest text in every column of rows that all have the same
    length.
    """
    return [max(len(cell) for cell in column) for column in zip(*rows)]
# E: zip turns the rows into columns, each giving its greatest length.
assert column_widths([["a", "long"], ["bbb", "x"]]) == [3, 4]
assert column_widths([["", ""]]) == [0, 0]
assert column_widths([]) == []

def rule_under(header):
    """Return a line of dashes as long as the header, with a plus where the header has a bar |.
    """
    return "".join("+" if char == "|" else "-" for char in header)
# E: Every character of the header is answered by one of two signs.
assert rule_under("id | name") == "---+-----"
assert rule_under("total") == "-----"
assert rule_under("") == ""

def temperature_bar(degrees: int) -> str:
    """Return the degrees right aligned in three places, a space and a # for each full two
    degrees.

    Zero and below give no signs, and then the space is left out.
    """
    return f"{degrees:>3} {'#' * (degrees // 2)}".rstrip()
# M: A negative number of repeats gives an empty text, so stripping is enough.
assert temperature_bar(9) == "  9 ####"
assert temperature_bar(-5) == " -5"
assert temperature_bar(20) == " 20 ##########"

def rating_stars(rating, best=5):
    """Show a rating as that many * followed by dots up to the best rating."""
    return "*" * rating + "." * (best - rating)
# E: Two repeated signs share the full length.
# R: 3 of 5 as "***.."
assert rating_stars(3) == "***.."
assert rating_stars(0) == "....."
assert rating_stars(2, best=2) == "**"

def paragraph_count(document: str) -> int:
    """Count the blocks of text that are separated by empty lines."""
    return sum(1 for block in document.split("\n\n") if block.strip())
# E: Two line ends in a row divide the text, and blank pieces are not counted.
assert paragraph_count("one\nstill one\n\ntwo") == 2
assert paragraph_count("one\n\n\n\ntwo\n") == 2
assert paragraph_count("") == 0

def quote_block(text):
    """Put "> " before every line of a text, as in an answer to a mail."""
    return "\n".join("> " + line for line in text.split("\n"))
# E: Lines are split, prefixed and joined.
# R: prefix each line with "> " like quoted email text
assert quote_block("hi\nyou") == "> hi\n> you"
assert quote_block("one") == "> one"
assert quote_block("a\n\nb") == "> a\n> \n> b"

def quote_level(line):
    """Return how many > signs stand at the start of a mail line, spaces between them allowed.
    """
    level = 0
    for char in line:
        if char == ">":
            level += 1
        elif char != " ":
            break
    return level
# M: The loop counts signs, walks over spaces and stops at any other character.
assert quote_level("> > old text") == 2
assert quote_level(">>> x > y") == 3
assert quote_level("new") == 0

def name_tag(first: str, last: str) -> str:
    """Return "LAST, First": the last name in capitals and the first name with a capital start.
    """
    return f"{last.upper()}, {first.capitalize()}"
# E: upper and capitalize bring both names into shape.
assert name_tag("ann", "lee") == "LEE, Ann"
assert name_tag("BOB", "Mc Coy") == "MC COY, Bob"
assert name_tag("zoe", "x") == "X, Zoe"

def phone_in_groups(digits, size=3):
    """Write a digit text in groups of the size with hyphens between; the last group may be
    shorter.
    """
    return "-".join(digits[i:i + size] for i in range(0, len(digits), size))
# E: Slices that start every few characters are joined.
# R: "12345678" -> "123-456-78", group size should be changeable
assert phone_in_groups("12345678") == "123-456-78"
assert phone_in_groups("1234", 2) == "12-34"
assert phone_in_groups("") == ""

def signed_change(change):
    """Write a change of a price with a sign and two decimals, as in "+1.50"; zero has a plus
    too.
    """
    return f"{change:+.2f}"
# E: The plus in the format shows the sign for all numbers.
assert signed_change(1.5) == "+1.50"
assert signed_change(-0.25) == "-0.25"
assert signed_change(0) == "+0.00"

def outline_text(items):
    """Write (level, title) tuples as lines indented by two spaces per level, starting at level
    0.
    """
    return "\n".join("  " * level + title for level, title in items)
# E: The level says how often the indent is repeated.
assert outline_text([(0, "Fruit"), (1, "Apple"), (2, "Red")]) == "Fruit\n  Apple\n    Red"
assert outline_text([(1, "x")]) == "  x"
assert outline_text([]) == ""

def tree_lines(tree, depth=0):
    """List the names of a tree of nested dictionaries, each behind one dot per level of depth.
    """
    lines = []
    for name, branch in tree.items():
        lines.append("." * depth + name)
        lines.extend(tree_lines(branch, depth + 1))
    return lines
# H: After each name the function calls itself for the branch with a greater depth.
# R: nested dicts -> flat list of names with dots for depth: {"a": {"b": {}}, "c": {}} gives ["a", ".b", "c"]
assert tree_lines({"a": {"b": {}}, "c": {}}) == ["a", ".b", "c"]
assert tree_lines({"x": {"y": {"z": {}}}}) == ["x", ".y", "..z"]
assert tree_lines({}) == []

def ini_text(sections):
    """Write a dictionary of section dictionaries as [section] headers with "key = value" lines.

    An empty line stands between two sections.
    """
    blocks = []
    for section, values in sections.items():
        lines = [f"[{section}]"]
        lines += [f"{key} = {value}" for key, value in values.items()]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)
# M: Each section becomes a block of lines, and blocks are joined with an empty line.
# R: dump {"a": {"x": 1}, "b": {"y": 2}} in ini style, sections separated by an empty line
assert ini_text({"a": {"x": 1}, "b": {"y": 2}}) == "[a]\nx = 1\n\n[b]\ny = 2"
assert ini_text({"solo": {}}) == "[solo]"
assert ini_text({}) == ""

def command_line(program, options):
    """Build a command such as "draw --size=10 --fast" from a program and a dictionary of
    options.

    True writes the bare option, False leaves it out and other values follow an equals sign.
    """
    words = [program]
    for name, value in options.items():
        if value is True:
            words.append(f"--{name}")
        elif value is not False:
            words.append(f"--{name}={value}")
    return " ".join(words)
# M: The kind of the value chooses one of three ways to write an option.
# R: ("draw", {"size": 10, "fast": True, "grid": False}) -> "draw --size=10 --fast"
assert command_line("draw", {"size": 5, "fast": True, "dry": False}) == "draw --size=5 --fast"
assert command_line("run", {}) == "run"
assert command_line("go", {"n": 0}) == "go --n=0"

def poem_with_line_numbers(poem, every=5):
    """Put the number and a space before every fifth line (or another step) of a poem; lines
    count from 1.
    """
    lines = []
    for number, line in enumerate(poem.splitlines(), 1):
        lines.append(f"{number} {line}" if number % every == 0 else line)
    return "\n".join(lines)
# M: The remainder picks the lines that are numbered.
assert poem_with_line_numbers("a\nb\nc\nd", 2) == "a\n2 b\nc\n4 d"
assert poem_with_line_numbers("a\nb") == "a\nb"
assert poem_with_line_numbers("a\nb\nc\nd\ne") == "a\nb\nc\nd\n5 e"

def staircase(height: int) -> str:
    """Draw stairs of the given height with # signs that are right aligned and one longer per
    line.
    """
    return "\n".join(("#" * step).rjust(height) for step in range(1, height + 1))
# E: Each row is filled with spaces on the left to the full width.
# R: stairs with # for height n, right aligned, like "  #", " ##", "###"
assert staircase(3) == "  #\n ##\n###"
assert staircase(1) == "#"
assert staircase(0) == ""

def scoreboard_line(home, home_goals, away, away_goals):
    """Return a result such as "Reds 2:1 Blues" from both teams and their goals."""
    return f"{home} {home_goals}:{away_goals} {away}"
# E: One f-string sets the four values in order.
assert scoreboard_line("Reds", 2, "Blues", 1) == "Reds 2:1 Blues"
assert scoreboard_line("A", 0, "B", 0) == "A 0:0 B"
assert scoreboard_line("X", 10, "Y", 3) == "X 10:3 Y"

def dialogue_text(turns: list[tuple[str, str]]) -> str:
    """Write (speaker, words) turns as lines NAME: words, with the speaker in capitals."""
    return "\n".join(f"{speaker.upper()}: {words}" for speaker, words in turns)
# E: Each turn becomes one line of an f-string.
assert dialogue_text([("ann", "Hi"), ("bob", "Yo")]) == "ANN: Hi\nBOB: Yo"
assert dialogue_text([("Eve", "")]) == "EVE: "
assert dialogue_text([]) == ""

def merged_speech(turns):
    """Join the words of neighbouring turns of one speaker with a space, as (speaker, words)
    tuples.
    """
    merged_turns = []
    for speaker, words in turns:
        if merged_turns and merged_turns[-1][0] == speaker:
            merged_turns[-1] = (speaker, merged_turns[-1][1] + " " + words)
        else:
            merged_turns.append((speaker, words))
    return merged_turns
# M: A turn is glued to the last collected one if the speaker did not change.
# R: transcript as (speaker, words) tuples; merge consecutive ones from the same speaker (space between)
assert merged_speech([("A", "hi"), ("A", "you"), ("B", "yo")]) == [("A", "hi you"), ("B", "yo")]
assert merged_speech([("A", "x"), ("B", "y")]) == [("A", "x"), ("B", "y")]
assert merged_speech([]) == []

def label_of_box(width, height, depth, unit="cm"):
    """Return the size label of a box like "30 x 20 x 10 cm"."""
    return f"{width} x {height} x {depth} {unit}"
# E: The three sizes and the unit are set into one text.
assert label_of_box(30, 20, 10) == "30 x 20 x 10 cm"
assert label_of_box(1, 2, 3, "m") == "1 x 2 x 3 m"
assert label_of_box(0.5, 1, 1) == "0.5 x 1 x 1 cm"

def hashtags_for(words):
    """Return one text of hashtags for the words: small letters, no inner spaces, # in front."""
    return " ".join("#" + word.lower().replace(" ", "") for word in words)
# E: Every word is cleaned and prefixed before joining.
# R: ["Summer", "Ice Cream"] -> "#summer #icecream"
assert hashtags_for(["Summer", "Ice Cream"]) == "#summer #icecream"
assert hashtags_for(["x"]) == "#x"
assert hashtags_for([]) == ""

def menu_columns(dishes: dict[str, int], width: int) -> list[str]:
    """Return lines of the given width with the dish at the left and its price at the right
    edge.
    """
    return [dish + f"{price:>{width - len(dish)}}" for dish, price in dishes.items()]
# M: The price is right aligned in the room that the dish leaves.
assert menu_columns({"Soup": 5, "Fish": 12}, 8) == ["Soup   5", "Fish  12"]
assert menu_columns({"Tea": 1}, 5) == ["Tea 1"]
assert menu_columns({}, 9) == []

def word_in_circle(word):
    """Return all turns of a word on a stamp as lines: each line moves the first letter to the
    end.
    """
    return "\n".join(word[i:] + word[:i] for i in range(len(word)))
# E: Two slices swapped at each place make a turn.
assert word_in_circle("abc") == "abc\nbca\ncab"
assert word_in_circle("x") == "x"
assert word_in_circle("") == ""

def diff_line(old: str, new: str) -> str:
    """Mark the places where two texts of equal length differ with ^ below, and spaces
    elsewhere.
    """
    return "".join(" " if a == b else "^" for a, b in zip(old, new))
# E: Characters are compared in pairs to choose the mark.
# R: two equally long strings -> marker line with ^ where they differ, e.g. "cat","cut" -> " ^ "
assert diff_line("cat", "cut") == " ^ "
assert diff_line("same", "same") == "    "
assert diff_line("ab", "ba") == "^^"

def glossary_text(terms):
    """Write a dictionary of terms as "term - meaning" lines sorted by term without regard to
    case.
    """
    ordered = sorted(terms.items(), key=lambda entry: entry[0].lower())
    return "\n".join(f"{term} - {meaning}" for term, meaning in ordered)
# M: The sort key makes the term small before lines are written.
assert glossary_text({"zip": "close", "Add": "plus"}) == "Add - plus\nzip - close"
assert glossary_text({"a": "1"}) == "a - 1"
assert glossary_text({}) == ""

def index_with_letters(names: list[str]) -> list[str]:
    """List sorted names with a line of the capital initial before each new initial letter."""
    lines = []
    for name in sorted(names):
        initial = name[0].upper()
        if not lines or lines[-1][0].upper() != initial:
            lines.append(initial)
        lines.append(name)
    return lines
# M: A header is added whenever the initial differs from that of the line before.
# R: address book style: names sorted, with "A", "B"... header entries before each new letter
assert index_with_letters(["Bo", "Al", "Ann"]) == ["A", "Al", "Ann", "B", "Bo"]
assert index_with_letters(["Zoe"]) == ["Z", "Zoe"]
assert index_with_letters([]) == []

def footnoted(text, notes):
    """Return the text with [1], [2] ... appended to the first use of each word of the notes
    list.
    """
    for number, word in enumerate(notes, 1):
        text = text.replace(word, f"{word}[{number}]", 1)
    return text
# E: A replacement that is limited to one marks the first use only.
assert footnoted("tea and milk, tea", ["tea", "milk"]) == "tea[1] and milk[2], tea"
assert footnoted("none", ["x"]) == "none"
assert footnoted("abc", []) == "abc"

def ticket_stub(code: str, width: int) -> str:
    """Centre a code between = signs so that the line is as wide as asked."""
    return f" {code} ".center(width, "=")
# E: center fills both sides with the sign.
# R: center " AB " in a line of "=" of a given width (code, width)
assert ticket_stub("AB", 8) == "== AB =="
assert ticket_stub("X", 3) == " X "
assert ticket_stub("7", 9) == "=== 7 ==="

def address_label(person):
    """Return a label of three lines from a dictionary with name, street, code and city.

    Code and city share the last line with a space between.
    """
    return "{name}\n{street}\n{code} {city}".format(**person)
# E: The dictionary is unpacked into the named places of a format text.
assert address_label({"name": "Ann", "street": "Elm 3", "code": "123", "city": "Ulm"}) == \
    "Ann\nElm 3\n123 Ulm"
assert address_label({"name": "B", "street": "C", "code": 1, "city": "D"}) == "B\nC\n1 D"
assert address_label({"name": "", "street": "", "code": "", "city": ""}) == "\n\n "

def recipe_card(title, ingredients, steps):
    """Return recipe lines: the title, ingredients behind "* ", and steps behind "1) ", "2) "
    ...
    """
    lines = [title]
    lines += [f"* {ingredient}" for ingredient in ingredients]
    lines += [f"{number}) {step}" for number, step in enumerate(steps, 1)]
    return lines
# E: The three kinds of lines are added one after the other.
assert recipe_card("Tea", ["water"], ["Boil", "Sip"]) == ["Tea", "* water", "1) Boil", "2) Sip"]
assert recipe_card("Air", [], []) == ["Air"]
assert recipe_card("X", ["a", "b"], []) == ["X", "* a", "* b"]

def rows_of_buttons(labels: list[str], per_row: int) -> list[str]:
    """Arrange labels as texts of [label] buttons with a space between, at most per_row in each.
    """
    buttons = [f"[{label}]" for label in labels]
    return [" ".join(buttons[i:i + per_row]) for i in range(0, len(buttons), per_row)]
# M: The finished buttons are sliced into rows and each row joined.
assert rows_of_buttons(["1", "2", "3"], 2) == ["[1] [2]", "[3]"]
assert rows_of_buttons(["ok"], 5) == ["[ok]"]
assert rows_of_buttons([], 3) == []

def vertical_word(word):
    """Write a word from top to bottom, one letter per line."""
    return "\n".join(word)
# E: join puts a line end between all letters.
assert vertical_word("tea") == "t\ne\na"
assert vertical_word("x") == "x"
assert vertical_word("") == ""

def first_cells(table, separator=","):
    """Return the first cell of every line in a text table that is not blank."""
    return [line.split(separator)[0] for line in table.splitlines() if line.strip()]
# E: Blank lines are filtered and the others are cut once.
# R: first column of a csv-like text, skip blank lines; separator is an optional 2nd argument
assert first_cells("a,1\n\nb,2\n") == ["a", "b"]
assert first_cells("x;y", ";") == ["x"]
assert first_cells("") == []

def bracketed_choices(question: str, choices: list[str]) -> str:
    """Return a question with its choices in brackets behind it, as in "Tea? [yes/no]"."""
    return f"{question} [{'/'.join(choices)}]"
# E: The joined choices are put in brackets by an f-string.
# R: prompt text: question "Tea?" and choices ["yes", "no"] -> "Tea? [yes/no]"
assert bracketed_choices("Tea?", ["yes", "no"]) == "Tea? [yes/no]"
assert bracketed_choices("Go?", ["y"]) == "Go? [y]"
assert bracketed_choices("Size", ["S", "M", "L"]) == "Size [S/M/L]"

def title_with_rule(title, sign="="):
    """Return the title and, on a second line, signs of the same length."""
    return title + "\n" + sign * len(title)
# E: The sign is repeated once per character of the title.
assert title_with_rule("Menu") == "Menu\n===="
assert title_with_rule("Tea", "-") == "Tea\n---"
assert title_with_rule("") == "\n"

def semicolon_table(rows):
    """Write rows of values as lines with semicolons, and decimal commas instead of dots in
    floats.
    """
    lines = []
    for row in rows:
        cells = [str(v).replace(".", ",") if isinstance(v, float) else str(v) for v in row]
        lines.append(";".join(cells))
    return "\n".join(lines)
# M: Only floats have their dot exchanged before the cells are joined.
# R: export rows for a German spreadsheet: ";" between cells, floats with comma (2.5 -> 2,5), one line per row
assert semicolon_table([["tea", 2.5], ["v1.0", 3]]) == "tea;2,5\nv1.0;3"
assert semicolon_table([[0.5]]) == "0,5"
assert semicolon_table([]) == ""

def csv_to_markdown(table: str) -> str:
    """Turn a comma table with a header line into a markdown table with a line of --- cells."""
    header, *rows = [line.split(",") for line in table.splitlines()]
    rows = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
# M: The row of dashes is put behind the header and then all rows are written alike.
# R: convert csv text (no quotes) into a markdown table
assert csv_to_markdown("a,b\n1,2") == "| a | b |\n| --- | --- |\n| 1 | 2 |"
assert csv_to_markdown("id") == "| id |\n| --- |"
assert csv_to_markdown("x\n1\n2") == "| x |\n| --- |\n| 1 |\n| 2 |"

def definition_list(terms: dict[str, str]) -> str:
    """Write a dictionary as HTML: <dl> around <dt>term</dt><dd>meaning</dd> for every entry."""
    parts = [f"<dt>{term}</dt><dd>{meaning}</dd>" for term, meaning in terms.items()]
    return "<dl>" + "".join(parts) + "</dl>"
# E: Each entry becomes a pair of elements and the pairs are joined.
assert definition_list({"a": "first"}) == "<dl><dt>a</dt><dd>first</dd></dl>"
assert definition_list({}) == "<dl></dl>"
assert definition_list({"x": "1", "y": "2"}) == (
    "<dl><dt>x</dt><dd>1</dd><dt>y</dt><dd>2</dd></dl>")

def option_elements(values, chosen):
    """Return HTML option tags joined in one text; the chosen value gets " selected" in its tag.
    """
    tags = []
    for value in values:
        mark = " selected" if value == chosen else ""
        tags.append(f"<option{mark}>{value}</option>")
    return "".join(tags)
# E: The extra word is only set for the equal value.
assert option_elements(["S", "M"], "M") == "<option>S</option><option selected>M</option>"
assert option_elements(["S"], None) == "<option>S</option>"
assert option_elements([], "S") == ""

def image_tag(source: str, description: str, width: int | None = None) -> str:
    """Return an HTML img tag with src, alt and, when a width is given, a width attribute."""
    size = f' width="{width}"' if width is not None else ""
    return f'<img src="{source}" alt="{description}"{size}>'
# E: The optional attribute is either a text with a leading space or empty.
# R: build <img src="a.png" alt="cat"> from source and description, optionally with width="200"
assert image_tag("a.png", "cat") == '<img src="a.png" alt="cat">'
assert image_tag("b.png", "", 200) == '<img src="b.png" alt="" width="200">'
assert image_tag("c", "d", 0) == '<img src="c" alt="d" width="0">'

def nested_html_list(items):
    """Return nested lists of texts as HTML <ul> lists; an inner list becomes a <ul> in its own
    <li>.
    """
    parts = []
    for item in items:
        content = nested_html_list(item) if isinstance(item, list) else item
        parts.append(f"<li>{content}</li>")
    return "<ul>" + "".join(parts) + "</ul>"
# H: For an inner list the function calls itself to make the content of the entry.
assert nested_html_list(["a", ["b"]]) == "<ul><li>a</li><li><ul><li>b</li></ul></li></ul>"
assert nested_html_list(["x"]) == "<ul><li>x</li></ul>"
assert nested_html_list([]) == "<ul></ul>"

def weekly_plan_text(plan: dict[str, list[str]]) -> str:
    """Write a plan from day to tasks as lines "Mon: run, read", with "free" for a day without
    tasks.
    """
    return "\n".join(f"{day}: {', '.join(tasks) or 'free'}" for day, tasks in plan.items())
# E: An empty joined text is false, so "or" supplies the word free.
# R: dict day -> list of tasks, make lines like "Mon: run, read"; no tasks -> "Tue: free"
assert weekly_plan_text({"Mon": ["run", "read"], "Tue": []}) == "Mon: run, read\nTue: free"
assert weekly_plan_text({"Sun": ["rest"]}) == "Sun: rest"
assert weekly_plan_text({}) == ""

def invoice_lines(items):
    """Return lines "2 x tea = 500" for (count, name, cents) tuples and a last line "total 500".
    """
    lines = []
    total = 0
    for count, name, cents in items:
        lines.append(f"{count} x {name} = {count * cents}")
        total += count * cents
    lines.append(f"total {total}")
    return lines
# M: Each item adds a line and its amount to the running total.
assert invoice_lines([(2, "tea", 250), (1, "bun", 100)]) == [
    "2 x tea = 500", "1 x bun = 100", "total 600"]
assert invoice_lines([]) == ["total 0"]
assert invoice_lines([(0, "egg", 30)]) == ["0 x egg = 0", "total 0"]

def sides_of_page(left, right, width):
    """Return a page header with left and right text at the edges of a line of the given width.

    At least one space stays between them, even if the line becomes too long.
    """
    gap = max(1, width - len(left) - len(right))
    return left + " " * gap + right
# E: The number of spaces is what the width leaves, but never below one.
# R: header line: text at left edge, text at right edge, total width given. min one space between
assert sides_of_page("Tea", "7", 8) == "Tea    7"
assert sides_of_page("long", "text", 5) == "long text"
assert sides_of_page("", "x", 3) == "  x"

def plain_from_markdown(line: str) -> str:
    """Remove the markdown signs *, _ and ` from a line and a heading or list mark at its start.
    """
    for sign in "*_`":
        line = line.replace(sign, "")
    return line.lstrip("#- ")
# E: The three signs vanish everywhere and others are stripped on the left.
# R: strip simple markdown: * _ ` everywhere, plus leading # or - marks
assert plain_from_markdown("## My *big* `code`") == "My big code"
assert plain_from_markdown("- _tea_") == "tea"
assert plain_from_markdown("plain - text") == "plain - text"

def contents_from_headings(lines):
    """Make a table of contents: headings "# A", "## B" become "A" and "  B", other lines are
    skipped.

    Each level below the first is indented by two more spaces.
    """
    contents = []
    for line in lines:
        marks, _, title = line.partition(" ")
        if marks and set(marks) == {"#"}:
            contents.append("  " * (len(marks) - 1) + title)
    return contents
# M: The number of marks in front of the title gives the indent.
# R: markdown lines -> list of indented toc entries (two spaces per level)
assert contents_from_headings(["# A", "text", "## B"]) == ["A", "  B"]
assert contents_from_headings(["### Deep"]) == ["    Deep"]
assert contents_from_headings(["#tag x", ""]) == []

def padded_cells(cells: list[str], widths: list[int]) -> str:
    """Write each cell in its own width, texts of digits at the right and others at the left."""
    parts = []
    for cell, width in zip(cells, widths):
        parts.append(cell.rjust(width) if cell.isdigit() else cell.ljust(width))
    return "".join(parts)
# M: The kind of the cell decides on which side spaces are added.
assert padded_cells(["tea", "12"], [5, 4]) == "tea    12"
assert padded_cells(["7", "x"], [2, 2]) == " 7x "
assert padded_cells([], []) == ""

def sparkline(values, levels="_.-^"):
    """Draw values as one sign each: the smallest becomes the first level, the largest the last.

    Values between are spread evenly and rounded down; equal values all give the first level.
    """
    low, high = min(values), max(values)
    span = (high - low) or 1
    return "".join(levels[(value - low) * (len(levels) - 1) // span] for value in values)
# H: The place of a value between smallest and largest is scaled to an index.
# R: tiny text chart: [0, 5, 10, 15] -> "_.-^", scaled between min and max, whole numbers in
assert sparkline([0, 5, 10, 15]) == "_.-^"
assert sparkline([3, 3]) == "__"
assert sparkline([10, 0, 10], "ab") == "bab"

def name_badges(names, width):
    """Return each name in capitals, centred in the width between two bars, as in "| ANN |"."""
    return ["|" + name.upper().center(width) + "|" for name in names]
# E: center spreads the spaces before the bars are added.
assert name_badges(["Ann", "Bo"], 5) == ["| ANN |", "|  BO |"]
assert name_badges([], 5) == []
assert name_badges(["Zoe"], 3) == ["|ZOE|"]

def csv_quoted(cells: list[str]) -> str:
    """Join cells with commas, all in double quotes, and quotes inside a cell doubled."""
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
# E: Inner quotes are doubled before the outer ones are put on.
# R: csv line where every cell is quoted; quotes in cells get doubled
assert csv_quoted(["a", "b c"]) == '"a","b c"'
assert csv_quoted(['say "hi"']) == '"say ""hi"""'
assert csv_quoted([]) == ""

def columns_to_rows_text(columns: dict[str, list]) -> str:
    """Write a dictionary of equally long columns as a comma table with the keys as header."""
    lines = [",".join(columns)]
    for row in zip(*columns.values()):
        lines.append(",".join(map(str, row)))
    return "\n".join(lines)
# M: zip takes one value from every column to make a row.
assert columns_to_rows_text({"x": [1, 2], "y": [3, 4]}) == "x,y\n1,3\n2,4"
assert columns_to_rows_text({"only": ["a"]}) == "only\na"
assert columns_to_rows_text({"a": [], "b": []}) == "a,b"

def lyrics_with_chorus(verses, chorus):
    """Return the verses with the chorus after each of them, all separated by empty lines."""
    parts = []
    for verse in verses:
        parts += [verse, chorus]
    return "\n\n".join(parts)
# E: Verse and chorus are added in turn and joined once.
# R: song text: after every verse comes the chorus, blank line between blocks
assert lyrics_with_chorus(["v1", "v2"], "la") == "v1\n\nla\n\nv2\n\nla"
assert lyrics_with_chorus(["one"], "oh") == "one\n\noh"
assert lyrics_with_chorus([], "la") == ""

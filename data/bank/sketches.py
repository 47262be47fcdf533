"""Verified problems: sketches."""

def picket_fence(posts: int, gap: int) -> str:
    """Draw posts as "|" with gap dashes between two neighbours; no posts give an empty text."""
    return ("-" * gap).join("|" * posts)
# E: Joining a text of bars puts the dashes between them.
# R: draw fence: n posts "|" with g dashes in between, 3 posts gap 2 -> "|--|--|"
assert picket_fence(3, 2) == "|--|--|"
assert picket_fence(1, 5) == "|"
assert picket_fence(0, 3) == ""

def number_stairs(height):
    """Return lines in which line n holds the numbers from 1 to n separated by spaces."""
    return "\n".join(" ".join(map(str, range(1, n + 1))) for n in range(1, height + 1))
# E: The inner join makes one line and the outer join the stairs.
assert number_stairs(3) == "1\n1 2\n1 2 3"
assert number_stairs(1) == "1"
assert number_stairs(0) == ""

def letter_pyramid(word: str) -> str:
    """Draw a pyramid of the starts of word with spaces between letters, each line centred by
    indent.

    "abc" gives "  a", " a b", "a b c" on three lines."""
    size = len(word)
    return "\n".join(" " * (size - n) + " ".join(word[:n]) for n in range(1, size + 1))
# E: The indent shrinks by one while the number of letters grows by one.
assert letter_pyramid("abc") == "  a\n a b\na b c"
assert letter_pyramid("x") == "x"
assert letter_pyramid("") == ""

def chess_rows(size, dark="#", light="."):
    """Return the rows of a size by size board with alternating signs, light in the top left
    corner."""
    rows = []
    for row in range(size):
        rows.append("".join(dark if (row + column) % 2 else light for column in range(size)))
    return rows
# E: The parity of row plus column decides on the sign.
# R: chessboard as list of strings, first cell light
assert chess_rows(3) == [".#.", "#.#", ".#."]
assert chess_rows(2, "x", "o") == ["ox", "xo"]
assert chess_rows(0) == []

def arrow_to_right(length: int, heads: int = 1) -> str:
    """Draw an arrow of length characters: dashes followed by heads ">" signs at its end.

    If heads is not smaller than length, all characters are ">"."""
    heads = min(heads, length)
    return "-" * (length - heads) + ">" * heads
# E: The number of heads is limited before the dashes are counted.
assert arrow_to_right(5) == "---->"
assert arrow_to_right(4, 2) == "-->>"
assert arrow_to_right(2, 9) == ">>"

def frame_of_size(width, height):
    """Draw a hollow frame of "*" with the given width and height, both at least 2."""
    edge = "*" * width
    middle = "*" + " " * (width - 2) + "*"
    return "\n".join([edge] + [middle] * (height - 2) + [edge])
# E: The list of equal middle lines is made by multiplication.
# R: hollow rectangle of stars (width, height)
assert frame_of_size(4, 3) == "****\n*  *\n****"
assert frame_of_size(2, 2) == "**\n**"
assert frame_of_size(3, 4) == "***\n* *\n* *\n***"

def diagonal_word(word):
    """Write each letter of word on its own line, one column further right than the letter above."""
    return "\n".join(" " * i + letter for i, letter in enumerate(word))
# E: The index is the number of spaces in front of the letter.
assert diagonal_word("sun") == "s\n u\n  n"
assert diagonal_word("x") == "x"
assert diagonal_word("") == ""

def zigzag_word(word: str) -> list[str]:
    """Return two lines: letters with even index in the first, odd ones in the second, spaces
    elsewhere.

    Spaces at the right ends are removed."""
    upper = "".join(" " if i % 2 else c for i, c in enumerate(word))
    lower = "".join(c if i % 2 else " " for i, c in enumerate(word))
    return [upper.rstrip(), lower.rstrip()]
# E: Both lines are as long as the word and complement each other.
assert zigzag_word("wave") == ["w v", " a e"]
assert zigzag_word("a") == ["a", ""]
assert zigzag_word("") == ["", ""]

def column_chart(values):
    """Draw values as columns of "#" standing side by side; the top line comes first.

    Spaces at line ends are removed; without values the result is an empty list."""
    lines = []
    for level in range(max(values, default=0), 0, -1):
        lines.append("".join("#" if value >= level else " " for value in values).rstrip())
    return lines
# M: Each level from the top is drawn where the value reaches it.
# R: vertical bar chart out of # as list of lines, e.g. [1,3,2]
assert column_chart([1, 3, 2]) == [" #", " ##", "###"]
assert column_chart([2]) == ["#", "#"]
assert column_chart([]) == []

def plus_sign(arm):
    """Draw a plus of "+" signs whose four arms have arm characters around one centre."""
    side = [" " * arm + "+"] * arm
    return "\n".join(side + ["+" * (2 * arm + 1)] + side)
# E: The same upper lines are reused below the middle one.
assert plus_sign(1) == " +\n+++\n +"
assert plus_sign(0) == "+"
assert plus_sign(2).split("\n")[2] == "+++++"

def letter_box(letter: str, size: int) -> str:
    """Fill a square of size by size with letter, spaces between the letters of a line."""
    return "\n".join([" ".join(letter * size)] * size)
# E: One line is built and repeated in a list.
assert letter_box("a", 2) == "a a\na a"
assert letter_box("x", 1) == "x"
assert letter_box("x", 0) == ""

def lines_sloping_left(lines):
    """Indent the lines so that the first is furthest right and the last stands at the left
    border."""
    last = len(lines) - 1
    return [" " * (last - i) + line for i, line in enumerate(lines)]
# E: The indent is the distance to the last line.
assert lines_sloping_left(["a", "b", "c"]) == ["  a", " b", "c"]
assert lines_sloping_left(["x"]) == ["x"]
assert lines_sloping_left([]) == []

def gauge_with_pointer(value: int, maximum: int) -> str:
    """Draw a scale "|-----|" with maximum + 1 places, with "^" at the place value instead of "-".

    The value is from 0 to maximum."""
    marks = ["-"] * (maximum + 1)
    marks[value] = "^"
    return "|" + "".join(marks) + "|"
# E: A list of dashes can be changed at one index before it is joined.
# R: gauge "|--^--|" for value out of max
assert gauge_with_pointer(2, 4) == "|--^--|"
assert gauge_with_pointer(0, 0) == "|^|"
assert gauge_with_pointer(3, 3) == "|---^|"

def seat_plan(rows, seats, taken):
    """Return lines of seats, "x" for those in taken (a set of (row, seat) from 1) and "o" for
    others.

    Each line begins with the row number and a space."""
    lines = []
    for row in range(1, rows + 1):
        cells = "".join("x" if (row, seat) in taken else "o" for seat in range(1, seats + 1))
        lines.append(f"{row} {cells}")
    return lines
# M: The pair of row and seat is looked up in the set for every cell.
# R: print a seating plan, taken seats (row,seat) as x, free as o, row number in front
assert seat_plan(2, 3, {(1, 2)}) == ["1 oxo", "2 ooo"]
assert seat_plan(1, 1, {(1, 1)}) == ["1 x"]
assert seat_plan(0, 4, set()) == []

def triangle_of_signs(height, sign):
    """Draw a right triangle whose right angle is at the bottom right: lines are padded by
    spaces."""
    return "\n".join((sign * n).rjust(height) for n in range(1, height + 1))
# E: The rjust method pushes each line to the right border.
assert triangle_of_signs(3, "*") == "  *\n **\n***"
assert triangle_of_signs(1, "o") == "o"
assert triangle_of_signs(0, "*") == ""

def picture_with_mirror(lines: list[str]) -> list[str]:
    """Put the mirror image of each line behind it with "|" between; lines are padded to equal
    width."""
    width = max(map(len, lines), default=0)
    padded = [line.ljust(width) for line in lines]
    return [f"{line}|{line[::-1]}" for line in padded]
# E: Padding comes first so that the mirror stands upright.
assert picture_with_mirror(["ab", "c"]) == ["ab|ba", "c | c"]
assert picture_with_mirror(["x"]) == ["x|x"]
assert picture_with_mirror([]) == []

def road_with_cars(length, cars):
    """Draw a road of length "." with "C" at the positions in cars; two cars at one place are an
    "X".

    Positions outside the road are not drawn."""
    road = ["."] * length
    for place in cars:
        if 0 <= place < length:
            road[place] = "C" if road[place] == "." else "X"
    return "".join(road)
# M: A place that is no longer a dot has a car already.
assert road_with_cars(6, [1, 4, 4]) == ".C..X."
assert road_with_cars(3, [5, -1]) == "..."
assert road_with_cars(2, []) == ".."

def timeline_of_events(events: dict[int, str], last: int) -> str:
    """Draw hours from 0 to last as "-" or, where events has the hour, the first letter of its
    name."""
    return "".join(events[h][0] if h in events else "-" for h in range(last + 1))
# E: Each hour is looked up, and a missing one gives a dash.
assert timeline_of_events({2: "tea", 4: "gym"}, 5) == "--t-g-"
assert timeline_of_events({}, 2) == "---"
assert timeline_of_events({0: "x"}, 0) == "x"

def hollow_triangle(height):
    """Draw a hollow triangle at the left: line n has stars at both ends, the last line is full."""
    lines = []
    for n in range(1, height + 1):
        if n in (1, height):
            lines.append("*" * n)
        else:
            lines.append("*" + " " * (n - 2) + "*")
    return "\n".join(lines)
# M: Only the inner lines are hollow, so the first and last are special.
# R: hollow right triangle made of stars
assert hollow_triangle(4) == "*\n**\n* *\n****"
assert hollow_triangle(1) == "*"
assert hollow_triangle(2) == "*\n**"

def word_in_cross(word):
    """Cross a word of odd length with itself: down and across through the middle letter, as lines.

    The lines above and below are indented to the middle."""
    middle = len(word) // 2
    return [word if i == middle else " " * middle + letter for i, letter in enumerate(word)]
# E: Only the middle line shows the whole word.
assert word_in_cross("tea") == [" t", "tea", " a"]
assert word_in_cross("x") == ["x"]
assert word_in_cross("bread")[2] == "bread"

def scroll_text(text: str, width: int, step: int) -> str:
    """Return what a display of width characters shows after scrolling text by step to the left.

    Text repeats with one space between its end and its start; it is not empty."""
    loop = text + " "
    return "".join(loop[(step + i) % len(loop)] for i in range(width))
# E: The index is taken modulo the length of the text with its space.
# R: led ticker: window of given width after n scroll steps, text loops with one blank
assert scroll_text("tea", 5, 0) == "tea t"
assert scroll_text("tea", 3, 2) == "a t"
assert scroll_text("x", 4, 1) == " x x"

def leaf_rows(counts, sign="o"):
    """Draw each count as that many signs centred at the width of the largest count, no end
    spaces."""
    width = max(counts, default=0)
    return [(sign * count).center(width).rstrip() for count in counts]
# E: Repeated signs are centred in the greatest width.
assert leaf_rows([1, 3, 1]) == [" o", "ooo", " o"]
assert leaf_rows([2, 4], "*") == [" **", "****"]
assert leaf_rows([]) == []

def domino_row(pairs: list[tuple[int, int]]) -> str:
    """Draw dominoes as "[a|b]" in a row, a pair turned if that makes it fit to the one before.

    A pair is turned only when its second number equals the open end and its first does not."""
    row = []
    for a, b in pairs:
        if row and b == row[-1][1] and a != row[-1][1]:
            a, b = b, a
        row.append((a, b))
    return "".join(f"[{a}|{b}]" for a, b in row)
# M: The open end is the second number of the last domino that was laid.
assert domino_row([(1, 2), (3, 2)]) == "[1|2][2|3]"
assert domino_row([(5, 5), (1, 6)]) == "[5|5][1|6]"
assert domino_row([]) == ""

def checkered_text(first, second, repeat):
    """Return two lines that alternate the texts first and second repeat times, the second line
    shifted."""
    return [(first + second) * repeat, (second + first) * repeat]
# E: The pair of texts is repeated in both orders.
assert checkered_text("##", "..", 2) == ["##..##..", "..##..##"]
assert checkered_text("a", "b", 0) == ["", ""]
assert checkered_text("x", "", 3) == ["xxx", "xxx"]

def mountain_profile(heights):
    """Draw a profile line with "/" for a rise, "\\\\" for a fall and "_" for equal neighbouring
    heights."""
    signs = ""
    for a, b in zip(heights, heights[1:]):
        signs += "/" if b > a else "\\" if b < a else "_"
    return signs
# E: Each pair of neighbours gives one of three signs.
# R: heights list to a string of / \ _ for up, down, flat
assert mountain_profile([1, 3, 3, 2]) == "/_\\"
assert mountain_profile([5]) == ""
assert mountain_profile([]) == ""

def row_of_houses(heights: list[int]) -> str:
    """Draw houses as one line for each floor from the top: "[]" where a house reaches, else two
    spaces.

    Line ends are stripped; all heights are at least 1 and there is at least one house."""
    lines = []
    for floor in range(max(heights), 0, -1):
        lines.append("".join("[]" if h >= floor else "  " for h in heights).rstrip())
    return "\n".join(lines)
# M: Floors run from the highest down, and each house shows where it is tall enough.
assert row_of_houses([1, 2]) == "  []\n[][]"
assert row_of_houses([1]) == "[]"
assert row_of_houses([2, 1, 2]) == "[]  []\n[][][]"

def dotted_circle_of_names(names, active):
    """Write names joined by " · " with the active one in angle signs: "Ann · <Bo> · Cy"."""
    return " · ".join(f"<{name}>" if name == active else name for name in names)
# E: The active name is marked within the generator.
assert dotted_circle_of_names(["Ann", "Bo"], "Bo") == "Ann · <Bo>"
assert dotted_circle_of_names(["Ann"], "Zoe") == "Ann"
assert dotted_circle_of_names([], "x") == ""

def growing_boxes(count):
    """Draw boxes "[ ]", "[  ]", ... in a row, box n having n spaces inside."""
    return "".join("[" + " " * n + "]" for n in range(1, count + 1))
# E: The loop variable is the number of spaces.
assert growing_boxes(3) == "[ ][  ][   ]"
assert growing_boxes(1) == "[ ]"
assert growing_boxes(0) == ""

def slope_of_numbers(start, count, step=1):
    """Write count numbers from start with the given step, each on a line indented by its index."""
    return "\n".join(f"{' ' * i}{start + i * step}" for i in range(count))
# E: Index times step is added to the start, and the index also is the indent.
assert slope_of_numbers(5, 3, 5) == "5\n 10\n  15"
assert slope_of_numbers(1, 1) == "1"
assert slope_of_numbers(0, 0) == ""

def grid_with_marks(width: int, height: int, marks: dict[tuple[int, int], str]) -> list[str]:
    """Return the rows of a grid of "." with the signs of marks at (column, row), from the top
    left 0, 0."""
    return [
        "".join(marks.get((x, y), ".") for x in range(width)) for y in range(height)
    ]
# E: The get method supplies a dot for unmarked cells.
# R: make map rows from dict (x,y)->char, dots elsewhere
assert grid_with_marks(3, 2, {(1, 0): "A", (2, 1): "B"}) == [".A.", "..B"]
assert grid_with_marks(1, 1, {}) == ["."]
assert grid_with_marks(2, 0, {}) == []

def rope_with_knots(length, every):
    """Draw a rope of length "~" with "o" at each place that is a multiple of every (places from
    1)."""
    return "".join("o" if place % every == 0 else "~" for place in range(1, length + 1))
# E: A remainder of zero marks a knot.
assert rope_with_knots(7, 3) == "~~o~~o~"
assert rope_with_knots(2, 1) == "oo"
assert rope_with_knots(0, 4) == ""

def fill_level(parts, full, width=10):
    """Draw a tank "[####......]" filled to parts of full, rounded to the nearest of width
    places."""
    filled = round(width * parts / full)
    return "[" + "#" * filled + "." * (width - filled) + "]"
# E: The rounded share of the width is filled.
assert fill_level(2, 5) == "[####......]"
assert fill_level(5, 5, 4) == "[####]"
assert fill_level(0, 3, 2) == "[..]"

def vertical_banner(words: list[str]) -> str:
    """Write words downwards side by side, one space between columns; short words end in spaces.

    Spaces at line ends are removed."""
    height = max(map(len, words), default=0)
    padded = [word.ljust(height) for word in words]
    return "\n".join(" ".join(row).rstrip() for row in zip(*padded))
# E: Zipping the padded words gives the rows of letters.
# R: write several words vertically next to each other
assert vertical_banner(["tea", "ox"]) == "t o\ne x\na"
assert vertical_banner(["hi"]) == "h\ni"
assert vertical_banner([]) == ""

def diamond_row_widths(size):
    """Return the numbers of stars in the rows of a diamond whose widest row has size (an odd
    number)."""
    rising = list(range(1, size, 2))
    return rising + [size] + rising[::-1]
# E: The rising odd numbers are mirrored around the widest row.
assert diamond_row_widths(5) == [1, 3, 5, 3, 1]
assert diamond_row_widths(1) == [1]
assert diamond_row_widths(3) == [1, 3, 1]

def train_of_wagons(loads, engine="<oo"):
    """Draw a train: the engine and for each load a wagon "-[load]"; empty loads give "-[ ]"."""
    return engine + "".join(f"-[{load or ' '}]" for load in loads)
# E: An empty load is false and replaced by a space.
assert train_of_wagons(["coal", ""]) == "<oo-[coal]-[ ]"
assert train_of_wagons([]) == "<oo"
assert train_of_wagons(["x"], "<") == "<-[x]"

def path_on_line(moves: str, size: int) -> str:
    """Draw the visited places of a walker on a line of size cells: "*" visited, "." not, "@" the
    end.

    The walk starts at cell 0; "r" and "l" move by one, moves over a border are ignored."""
    place = 0
    visited = {0}
    for move in moves:
        target = place + (1 if move == "r" else -1)
        if 0 <= target < size:
            place = target
            visited.add(place)
    cells = ["*" if i in visited else "." for i in range(size)]
    cells[place] = "@"
    return "".join(cells)
# H: The set of visited cells is drawn first, then the final place is written over it.
assert path_on_line("rrl", 5) == "*@*.."
assert path_on_line("", 2) == "@."
assert path_on_line("lrrrr", 3) == "**@"

def underline_with_label(length, label):
    """Draw a line of length dashes with label in the middle, more dashes right if they are odd in
    number.

    A label longer than the line is cut."""
    label = label[:length]
    left = (length - len(label)) // 2
    return ("-" * left + label).ljust(length, "-")
# E: The left dashes are counted, and ljust fills the right side.
assert underline_with_label(7, "go") == "--go---"
assert underline_with_label(3, "label") == "lab"
assert underline_with_label(0, "x") == ""

def countdown_triangle(n):
    """Return lines of falling numbers: "3 2 1", "2 1", "1" for 3."""
    return [" ".join(map(str, range(start, 0, -1))) for start in range(n, 0, -1)]
# E: Two ranges run backwards, one for the lines and one inside each.
assert countdown_triangle(3) == ["3 2 1", "2 1", "1"]
assert countdown_triangle(1) == ["1"]
assert countdown_triangle(0) == []

def stacked_words(words: list[str]) -> list[str]:
    """Sort words by length and centre them at the width of the longest, like a tower, no end
    spaces."""
    width = max(map(len, words), default=0)
    return [word.center(width).rstrip() for word in sorted(words, key=len)]
# E: A stable sort by length and center build the tower.
assert stacked_words(["bread", "tea"]) == [" tea", "bread"]
assert stacked_words(["x"]) == ["x"]
assert stacked_words([]) == []

def flag_with_stripes(colours, width, height):
    """Draw horizontal stripes: for each colour its first letter repeated width times on height
    lines."""
    return [colour[0] * width for colour in colours for _ in range(height)]
# E: The second loop of the comprehension repeats each stripe.
assert flag_with_stripes(["red", "white"], 3, 2) == ["rrr", "rrr", "www", "www"]
assert flag_with_stripes(["b"], 1, 1) == ["b"]
assert flag_with_stripes([], 5, 5) == []

def weather_strip(temps, cold, hot):
    """Draw one sign for each temperature: "*" below cold, "^" above hot and "-" in between."""
    return "".join("*" if t < cold else "^" if t > hot else "-" for t in temps)
# E: A nested conditional expression chooses among three signs.
assert weather_strip([-3, 15, 31], 0, 30) == "*-^"
assert weather_strip([0, 30], 0, 30) == "--"
assert weather_strip([], 0, 30) == ""

def multiplication_lines(number: int, last: int) -> list[str]:
    """Return lines like " 3 x 4 =  12": factor 1 to last, number and factor padded to 2, result
    to 4."""
    return [f"{number:2d} x {factor:2d} = {number * factor:4d}" for factor in range(1, last + 1)]
# E: Widths in the format align the numbers.
assert multiplication_lines(3, 2) == [" 3 x  1 =    3", " 3 x  2 =    6"]
assert multiplication_lines(12, 1) == ["12 x  1 =   12"]
assert multiplication_lines(5, 0) == []

def ladder_with_rungs(height, every):
    """Draw a ladder of height lines: "|=|" on each line number divisible by every, else "| |"."""
    return "\n".join("|=|" if n % every == 0 else "| |" for n in range(1, height + 1))
# E: The remainder of the line number decides whether there is a rung.
assert ladder_with_rungs(4, 2) == "| |\n|=|\n| |\n|=|"
assert ladder_with_rungs(1, 1) == "|=|"
assert ladder_with_rungs(0, 2) == ""

def overlay_text(base: str, over: str, at: int) -> str:
    """Write over onto base from index at; spaces in over are see-through, and base may get longer.

    Missing places before at are filled with spaces."""
    cells = list(base.ljust(at + len(over)))
    for i, c in enumerate(over):
        if c != " ":
            cells[at + i] = c
    return "".join(cells)
# M: The base is padded to a sufficient length before single cells are overwritten.
# R: put text on top of another at a position; blanks in the top text let the lower one show
assert overlay_text("......", "a b", 1) == ".a.b.."
assert overlay_text("xy", "ab", 3) == "xy ab"
assert overlay_text("abc", "", 0) == "abc"

def spiral_snail(count):
    """Draw a snail line: "@" then count pairs "o_" and a final "v"."""
    return "@" + "o_" * count + "v"
# E: Repeating the pair and adding both ends makes the line.
assert spiral_snail(2) == "@o_o_v"
assert spiral_snail(0) == "@v"
assert spiral_snail(1) == "@o_v"

def crop_picture(lines):
    """Remove empty lines (spaces only) above and below and the common empty columns at the left."""
    filled = [i for i, line in enumerate(lines) if line.strip()]
    if not filled:
        return []
    part = lines[filled[0]:filled[-1] + 1]
    left = min(len(line) - len(line.lstrip()) for line in part if line.strip())
    return [line[left:].rstrip() for line in part]
# H: The filled line numbers give the vertical borders and the smallest indent the left one.
# R: crop ascii art: cut blank rows top/bottom and common blank columns left
assert crop_picture(["", "  ##", "   #", " "]) == ["##", " #"]
assert crop_picture(["a"]) == ["a"]
assert crop_picture([" ", ""]) == []

def shadowed_box(width, height):
    """Draw a box of "#" with a shadow ":" one column right and one line down.

    The first line has no shadow; the last line is a space and the shadow of the whole width."""
    lines = ["#" * width] + ["#" * width + ":"] * (height - 1)
    return lines + [" " + ":" * width]
# E: The list is put together from first, middle and shadow lines.
assert shadowed_box(3, 2) == ["###", "###:", " :::"]
assert shadowed_box(1, 1) == ["#", " :"]
assert shadowed_box(2, 3) == ["##", "##:", "##:", " ::"]

def level_map(grid: list[list[int]]) -> str:
    """Draw a grid of heights 0 to 3 with the signs " .oO", one line for each row."""
    return "\n".join("".join(" .oO"[height] for height in row) for row in grid)
# E: The height is the index of its sign in a text.
assert level_map([[0, 1], [2, 3]]) == " .\noO"
assert level_map([[3]]) == "O"
assert level_map([]) == ""

def count_sign_per_row(picture, sign):
    """Return how often sign occurs in each line of a picture given as one text."""
    return [line.count(sign) for line in picture.splitlines()]
# E: Each line counts the sign on its own.
assert count_sign_per_row("#.#\n...\n###", "#") == [2, 0, 3]
assert count_sign_per_row("", "#") == []
assert count_sign_per_row("a", "b") == [0]

def turn_picture_right(lines: list[str]) -> list[str]:
    """Turn a picture of equally long lines by a quarter to the right (clockwise)."""
    return ["".join(column) for column in zip(*lines[::-1])]
# E: The lines in reverse order are zipped, so that columns become rows.
# R: rotate ascii picture 90 degrees clockwise
assert turn_picture_right(["ab", "cd"]) == ["ca", "db"]
assert turn_picture_right(["abc"]) == ["a", "b", "c"]
assert turn_picture_right([]) == []

def scale_picture(lines, factor):
    """Enlarge a picture: each character is repeated factor times across and each line factor
    times down."""
    return ["".join(c * factor for c in line) for line in lines for _ in range(factor)]
# E: Repetition inside the line and a second loop outside enlarge both directions.
assert scale_picture(["ab"], 2) == ["aabb", "aabb"]
assert scale_picture(["x"], 1) == ["x"]
assert scale_picture([], 3) == []

def border_sum_sign(rows: list[str]) -> int:
    """Count the "#" signs on the border of a rectangular picture given as rows, each cell once."""
    total = 0
    for y, row in enumerate(rows):
        for x, sign in enumerate(row):
            on_border = y in (0, len(rows) - 1) or x in (0, len(row) - 1)
            total += sign == "#" and on_border
    return total
# M: A cell is on the border if its row or its column is the first or last.
assert border_sum_sign(["#.#", "###", "..#"]) == 5
assert border_sum_sign(["#"]) == 1
assert border_sum_sign([]) == 0

def crossword_row_words(row, wall="#"):
    """Return the words of a crossword row: runs of at least two characters between wall signs."""
    return [part for part in row.split(wall) if len(part) > 1]
# E: The row is split at walls and short parts are dropped.
assert crossword_row_words("TEA#S#ICE") == ["TEA", "ICE"]
assert crossword_row_words("###") == []
assert crossword_row_words("A.OK", ".") == ["OK"]

def wave_of_letters(text, depth):
    """Write the letters of text on depth lines, going down and up again, with spaces elsewhere.

    Line ends are stripped; depth is at least 2."""
    rows = [[" "] * len(text) for _ in range(depth)]
    row, step = 0, 1
    for column, letter in enumerate(text):
        rows[row][column] = letter
        if row + step not in range(depth):
            step = -step
        row += step
    return ["".join(cells).rstrip() for cells in rows]
# H: The direction is reversed whenever the next row would leave the drawing.
assert wave_of_letters("abcde", 3) == ["a   e", " b d", "  c"]
assert wave_of_letters("ab", 2) == ["a", " b"]
assert wave_of_letters("", 2) == ["", ""]

def simple_calendar_row(first_day, count, width=3):
    """Write count day numbers from first_day in one line, each right-aligned in width columns."""
    return "".join(f"{day:{width}d}" for day in range(first_day, first_day + count))
# E: The width is part of the number format.
assert simple_calendar_row(8, 4) == "  8  9 10 11"
assert simple_calendar_row(1, 2, 2) == " 1 2"
assert simple_calendar_row(5, 0) == ""

def stem_and_leaf(numbers: list[int]) -> list[str]:
    """Return stem and leaf lines "2 | 0 5" for sorted numbers from 0 to 99; tens without numbers
    are skipped."""
    stems = {}
    for number in sorted(numbers):
        stems.setdefault(number // 10, []).append(str(number % 10))
    return [f"{stem} | {' '.join(leaves)}" for stem, leaves in stems.items()]
# M: The tens digit is the key and the ones are collected in rising order.
# R: stem-and-leaf plot for 2 digit numbers as list of strings
assert stem_and_leaf([25, 20, 31]) == ["2 | 0 5", "3 | 1"]
assert stem_and_leaf([7]) == ["0 | 7"]
assert stem_and_leaf([]) == []

def game_row_after_drop(row: str, column: int, sign: str) -> str:
    """Put sign into a free place "." of row at index column; a taken or missing place changes
    nothing."""
    if 0 <= column < len(row) and row[column] == ".":
        return row[:column] + sign + row[column + 1:]
    return row
# E: Texts cannot be changed in place, so slices around the column are joined.
assert game_row_after_drop("..x", 1, "o") == ".ox"
assert game_row_after_drop("..x", 2, "o") == "..x"
assert game_row_after_drop("..", 9, "o") == ".."

"""Verified problems: drawings texts."""

import textwrap

def star_square(size: int) -> str:
    """Draw a filled square of stars with size lines of size stars each; size 0 gives ""."""
    return "\n".join("*" * size for _ in range(size))
# E: The same line of stars is made size times and joined by line breaks.
# R: string with an n by n square of *
assert star_square(2) == "**\n**"
assert star_square(1) == "*"
assert star_square(0) == ""

def hollow_square(size: int) -> str:
    """Draw the outline of a square with "#"; the inside is blank and size is at least 2."""
    edge = "#" * size
    middle = "#" + " " * (size - 2) + "#"
    return "\n".join([edge] + [middle] * (size - 2) + [edge])
# M: Two kinds of line are enough: the full edge and the middle with a gap.
assert hollow_square(3) == "###\n# #\n###"
assert hollow_square(2) == "##\n##"
assert hollow_square(4) == "####\n#  #\n#  #\n####"

def stairs(steps: int) -> str:
    """Draw stairs: line one has one "#", each following line one more."""
    return "\n".join("#" * step for step in range(1, steps + 1))
# E: The number of the line is the number of signs in it.
# R: draw a staircase that grows to the right, n lines: #, ##, ###
assert stairs(3) == "#\n##\n###"
assert stairs(1) == "#"
assert stairs(0) == ""

def stairs_from_right(steps):
    """Draw stairs that lean on the right edge: spaces in front fill every line up to steps
    signs."""
    lines = []
    for step in range(1, steps + 1):
        lines.append(("#" * step).rjust(steps))
    return "\n".join(lines)
# E: rjust puts the missing spaces in front of the growing bar.
assert stairs_from_right(3) == "  #\n ##\n###"
assert stairs_from_right(1) == "#"
assert stairs_from_right(0) == ""

def christmas_tree(height):
    """Draw a tree of stars: line n has 2n - 1 stars, centred, without spaces at the line
    ends."""
    return "\n".join(
        " " * (height - line) + "*" * (2 * line - 1) for line in range(1, height + 1)
    )
# M: The spaces in front shrink by one while the stars grow by two.
# R: pyramid of stars with n rows, centered, no trailing spaces
assert christmas_tree(3) == "  *\n ***\n*****"
assert christmas_tree(1) == "*"
assert christmas_tree(0) == ""

def diamond(half):
    """Draw a diamond of stars whose widest line has 2 * half - 1 stars; no spaces at line
    ends."""
    sizes = list(range(1, half + 1)) + list(range(half - 1, 0, -1))
    return "\n".join(" " * (half - size) + "*" * (2 * size - 1) for size in sizes)
# H: The sizes rise and fall, and each size fixes both the spaces and the stars.
assert diamond(2) == " *\n***\n *"
assert diamond(1) == "*"
assert diamond(3) == "  *\n ***\n*****\n ***\n  *"

def hourglass(height):
    """Draw an hourglass of "o" signs: from height signs down to one and up again, left-
    aligned."""
    sizes = list(range(height, 0, -1)) + list(range(2, height + 1))
    return "\n".join("o" * size for size in sizes)
# M: A falling and a rising range together give the lengths of the lines.
assert hourglass(3) == "ooo\noo\no\noo\nooo"
assert hourglass(1) == "o"
assert hourglass(2) == "oo\no\noo"

def word_square_drawing(word: str) -> str:
    """Write a word in as many lines as it has letters, each line moved on by one letter in a
    circle."""
    return "\n".join(word[index:] + word[:index] for index in range(len(word)))
# M: Each line joins the part from an index on with the part before it.
# R: all rotations of a word under each other as one string: abc / bca / cab
assert word_square_drawing("abc") == "abc\nbca\ncab"
assert word_square_drawing("x") == "x"
assert word_square_drawing("") == ""

def written_downwards(word):
    """Write a word vertically with one letter in each line."""
    return "\n".join(word)
# E: join walks over the letters of the word and puts a line break between them.
# R: write a word vertically, one letter per line
assert written_downwards("tea") == "t\ne\na"
assert written_downwards("x") == "x"
assert written_downwards("") == ""

def cross_drawing(size):
    """Draw a plus of the odd width size with "+" signs; spaces only stand before a sign."""
    middle = size // 2
    lines = [" " * middle + "+"] * size
    lines[middle] = "+" * size
    return "\n".join(lines)
# M: All lines hold one centred sign, and the middle line is then exchanged for a full one.
assert cross_drawing(3) == " +\n+++\n +"
assert cross_drawing(1) == "+"
assert cross_drawing(5) == "  +\n  +\n+++++\n  +\n  +"

def arrow_drawing(length):
    """Draw an arrow to the right with a shaft of length dashes, as in "--->"."""
    return "-" * length + ">"
# E: The dash is multiplied and the head added.
# R: draw an arrow like ---> with n dashes
assert arrow_drawing(3) == "--->"
assert arrow_drawing(0) == ">"
assert arrow_drawing(1) == "->"

def train(wagons):
    """Draw a train from a list of wagon letters: an engine "<o]" and wagons such as "-[a]"."""
    return "<o]" + "".join(f"-[{wagon}]" for wagon in wagons)
# E: Every wagon is put in brackets after a dash behind the engine.
# R: ascii train: engine is "<o]" then each wagon "-[x]" with its label
assert train(["a", "b"]) == "<o]-[a]-[b]"
assert train(["coal"]) == "<o]-[coal]"
assert train([]) == "<o]"

def garden_fence(posts: int) -> str:
    """Draw a fence with posts "|" and two boards "==" between neighbouring posts."""
    return "==".join("|" * posts)
# E: join puts the boards between the posts, so none stands at an end.
assert garden_fence(3) == "|==|==|"
assert garden_fence(1) == "|"
assert garden_fence(0) == ""

def brick_wall(rows, bricks):
    """Draw a wall: rows with "[_]" bricks, where every second row starts with two spaces."""
    lines = []
    for row in range(rows):
        shift = "  " if row % 2 else ""
        lines.append(shift + "[_]" * bricks)
    return "\n".join(lines)
# M: The remainder of the row number tells whether the row is shifted.
assert brick_wall(2, 2) == "[_][_]\n  [_][_]"
assert brick_wall(1, 1) == "[_]"
assert brick_wall(0, 3) == ""

def battery_picture(percent_full):
    """Draw a battery of ten places: one "#" per full ten percent, the rest as dots, in
    brackets."""
    full = percent_full // 10
    return "[" + "#" * full + "." * (10 - full) + "]"
# E: Whole division by ten gives the number of full places.
# R: battery icon as text for 0-100 percent, ten slots with # and . in square brackets
assert battery_picture(35) == "[###.......]"
assert battery_picture(100) == "[##########]"
assert battery_picture(9) == "[..........]"

def thermometer(degrees):
    """Draw a thermometer as "o" followed by one "=" for each five full degrees above zero."""
    return "o" + "=" * max(degrees // 5, 0)
# E: Negative numbers of signs are replaced by zero with max.
assert thermometer(22) == "o===="
assert thermometer(4) == "o"
assert thermometer(-8) == "o"

def domino_drawing(left, right):
    """Draw a domino as "[3|5]" from the number of points on both halves, the smaller one
    first."""
    low, high = sorted([left, right])
    return f"[{low}|{high}]"
# E: Sorting the pair brings the smaller number to the front.
assert domino_drawing(5, 3) == "[3|5]"
assert domino_drawing(0, 0) == "[0|0]"
assert domino_drawing(1, 6) == "[1|6]"

def wave(length: int) -> str:
    """Draw a wave of the given length from the signs "/" and "\\" in turn, starting with
    "/"."""
    return ("/\\" * length)[:length]
# E: The pair of signs is repeated more than enough and cut to the length.
assert wave(4) == "/\\/\\"
assert wave(3) == "/\\/"
assert wave(0) == ""

def dotted_map(width, height, x, y):
    """Draw a map of dots with an "X" at column x and row y, both counted from 0 at the top
    left."""
    rows = []
    for row in range(height):
        line = "." * width
        if row == y:
            line = line[:x] + "X" + line[x + 1:]
        rows.append(line)
    return "\n".join(rows)
# M: Only the row with the mark is rebuilt around it.
# R: treasure map: width, height, x, y -> rows of dots with an X at that place, one string
assert dotted_map(3, 2, 1, 0) == ".X.\n..."
assert dotted_map(1, 1, 0, 0) == "X"
assert dotted_map(2, 2, 0, 1) == "..\nX."

def parking_row(taken, places):
    """Draw a row of parking places: "C" for numbers in taken, counted from 1, and "_" for free
    ones."""
    return "".join("C" if place in taken else "_" for place in range(1, places + 1))
# E: Every number from one on is looked up in the taken places.
assert parking_row([1, 3], 4) == "C_C_"
assert parking_row([], 2) == "__"
assert parking_row([2], 0) == ""

def goal_timeline(minutes):
    """Draw a half of 45 minutes as nine cells of five minutes: "G" for a goal, else "-".
    Minute 5 belongs to the first cell."""
    cells = ["-"] * 9
    for minute in minutes:
        cells[(minute - 1) // 5] = "G"
    return "".join(cells)
# M: One is subtracted before the division, so minutes 1 to 5 share the first cell.
assert goal_timeline([5, 44]) == "G-------G"
assert goal_timeline([6, 7]) == "-G-------"
assert goal_timeline([]) == "---------"

def speech_bubble(words):
    """Draw a one-line speech bubble: "< hello >" with lines of dashes of equal width around
    it."""
    middle = f"< {words} >"
    edge = "-" * len(middle)
    return f"{edge}\n{middle}\n{edge}"
# E: The middle line is made first, so that its length is known for the edges.
# R: like cowsay but only the bubble: one line of text, dashes above and below
assert speech_bubble("hi") == "------\n< hi >\n------"
assert speech_bubble("") == "----\n<  >\n----"
assert speech_bubble("a b") == "-------\n< a b >\n-------"

def ticket_edge(line: str) -> str:
    """Put an edge of "|" on both sides of a text with one space on the inner sides."""
    return f"| {line} |"
# E: The pattern is one f-string.
assert ticket_edge("Row 5") == "| Row 5 |"
assert ticket_edge("") == "|  |"
assert ticket_edge("a") == "| a |"

def checker_line(length):
    """Draw one line in which "#" and spaces alternate, starting with "#" and length signs
    long."""
    return "".join("#" if index % 2 == 0 else " " for index in range(length))
# E: Even indexes get the sign and odd ones the space.
assert checker_line(4) == "# # "
assert checker_line(1) == "#"
assert checker_line(0) == ""

def necklace(colours, length):
    """Draw a necklace of length beads by repeating the first letters of a list of colours."""
    pattern = "".join(colour[0] for colour in colours)
    return "".join(pattern[index % len(pattern)] for index in range(length))
# M: The remainder of the index by the pattern length starts the pattern again and again.
# R: bead pattern: colours ["red","blue"], 5 beads -> "rbrbr"
assert necklace(["red", "blue"], 5) == "rbrbr"
assert necklace(["green"], 3) == "ggg"
assert necklace(["red", "blue"], 0) == ""

def piano_keys(octaves):
    """Draw the black keys of a piano as "#" and the white ones as "_" for a number of octaves.
    One octave from C to B is "_#_#__#_#_#_"."""
    return "_#_#__#_#_#_" * octaves
# E: The fixed pattern of twelve keys is repeated.
assert piano_keys(1) == "_#_#__#_#_#_"
assert piano_keys(0) == ""
assert piano_keys(2) == "_#_#__#_#_#__#_#__#_#_#_"

def rhythm_line(beats, strong):
    """Write beats as "x" for weak and "X" for strong ones; every strong-th beat from the first
    is strong."""
    return "".join("X" if beat % strong == 0 else "x" for beat in range(beats))
# E: Beats are counted from zero, so strong ones have the remainder zero.
assert rhythm_line(6, 3) == "XxxXxx"
assert rhythm_line(3, 1) == "XXX"
assert rhythm_line(0, 4) == ""

def wrapped(text: str, width: int) -> str:
    """Break a text into lines of at most width characters at spaces."""
    return textwrap.fill(text, width)
# E: The function fill of textwrap breaks the text and joins the lines.
# R: wrap text to a given width, lines separated by newlines
assert wrapped("we like long walks", 9) == "we like\nlong\nwalks"
assert wrapped("short", 10) == "short"
assert wrapped("", 5) == ""

def wrapped_with_hanging_indent(entry: str, width: int) -> str:
    """Break an entry into lines of at most width characters; all but the first begin with two
    spaces."""
    return textwrap.fill(entry, width, subsequent_indent="  ")
# M: The option subsequent_indent puts the spaces before the later lines and counts their width.
assert wrapped_with_hanging_indent("salt pepper oil", 8) == "salt\n  pepper\n  oil"
assert wrapped_with_hanging_indent("tea", 8) == "tea"
assert wrapped_with_hanging_indent("a b c d", 4) == "a b\n  c\n  d"

def wrapped_centred(text, width):
    """Break a text at spaces into lines and centre each line in the width, padded on both
    sides."""
    return [line.center(width) for line in textwrap.wrap(text, width)]
# M: wrap gives the list of lines, which are then centred one by one.
assert wrapped_centred("to be or", 6) == ["to be ", "  or  "]
assert wrapped_centred("tea", 5) == [" tea "]
assert wrapped_centred("", 4) == []

def hard_wrapped(text, width):
    """Cut a text into lines of exactly width characters, even inside words; the last may be
    shorter."""
    return "\n".join(text[start:start + width] for start in range(0, len(text), width))
# E: The slices follow each other in steps of the width.
# R: break a long string every n chars with a newline, no care about words
assert hard_wrapped("abcdefg", 3) == "abc\ndef\ng"
assert hard_wrapped("ab", 5) == "ab"
assert hard_wrapped("", 2) == ""

def lines_needed(text, width):
    """Return how many lines a text takes when it is broken at spaces into lines of a width."""
    return len(textwrap.wrap(text, width))
# E: The wrapped lines are simply counted.
# R: how many lines will the text need if wrapped at some width?
assert lines_needed("one two three", 7) == 2
assert lines_needed("one", 7) == 1
assert lines_needed("", 7) == 0

def justified_line(words, width):
    """Spread words over a line of exactly width characters; extra spaces go to the left gaps.
    There are at least two words and they fit."""
    gaps = len(words) - 1
    space, extra = divmod(width - sum(map(len, words)), gaps)
    line = words[0]
    for index, word in enumerate(words[1:]):
        line += " " * (space + (index < extra)) + word
    return line
# H: divmod shares out the spaces, and the first gaps get one of the remaining spaces each.
assert justified_line(["we", "like", "tea"], 13) == "we  like  tea"
assert justified_line(["a", "b", "c"], 6) == "a  b c"
assert justified_line(["up", "on"], 5) == "up on"

def first_lines(text: str, count: int) -> str:
    """Return the first count lines of a text and a line "..." below if some were left out."""
    lines = text.splitlines()
    shown = lines[:count]
    if len(lines) > count:
        shown.append("...")
    return "\n".join(shown)
# E: The slice limits the lines, and the dots are only added when there are more.
assert first_lines("a\nb\nc", 2) == "a\nb\n..."
assert first_lines("a\nb", 2) == "a\nb"
assert first_lines("", 1) == ""

def longest_paragraph_words(text):
    """Return the number of words in the longest paragraph; blank lines separate paragraphs."""
    return max(len(paragraph.split()) for paragraph in text.split("\n\n"))
# E: The text is cut at blank lines and the words of each part are counted.
assert longest_paragraph_words("a b\n\nc d e\n\nf") == 3
assert longest_paragraph_words("one\ntwo") == 2
assert longest_paragraph_words("") == 0

def verse_labels(song):
    """Put "Verse 1:", "Verse 2:" and so on in a line above each verse; blank lines divide
    verses."""
    verses = song.split("\n\n")
    return "\n\n".join(f"Verse {n}:\n{verse}" for n, verse in enumerate(verses, start=1))
# M: The song is split at blank lines, labelled with a running number and joined again.
# R: song text with verses separated by a blank line -> put "Verse 1:" etc. above every verse
assert verse_labels("la la\n\nlo lo") == "Verse 1:\nla la\n\nVerse 2:\nlo lo"
assert verse_labels("la") == "Verse 1:\nla"
assert verse_labels("a\nb") == "Verse 1:\na\nb"

def song_with_refrain(verses, refrain):
    """Write a song with the refrain after each verse; all parts stand in lines of their own."""
    lines = []
    for verse in verses:
        lines += [verse, refrain]
    return "\n".join(lines)
# E: The loop adds a pair of lines for every verse.
# R: after every verse in a list put the refrain, all joined by newlines
assert song_with_refrain(["one", "two"], "la") == "one\nla\ntwo\nla"
assert song_with_refrain(["one"], "hey") == "one\nhey"
assert song_with_refrain([], "la") == ""

def bottles_line(count):
    """Write one line of a counting song: "3 bottles on the wall", with "1 bottle" and "no
    bottles"."""
    amount = str(count) if count else "no"
    noun = "bottle" if count == 1 else "bottles"
    return f"{amount} {noun} on the wall"
# E: The amount and the noun are chosen separately and put into the line.
assert bottles_line(3) == "3 bottles on the wall"
assert bottles_line(1) == "1 bottle on the wall"
assert bottles_line(0) == "no bottles on the wall"

def old_song_chain(animals: list[str]) -> str:
    """Write the line of a growing song: the last animal comes first, each "chased the" one
    before it."""
    return " chased the ".join(reversed(animals))
# E: The reversed list is joined with the fixed words.
# R: ["fly","spider","bird"] -> "bird chased the spider chased the fly"
assert old_song_chain(["fly", "spider", "bird"]) == "bird chased the spider chased the fly"
assert old_song_chain(["fly"]) == "fly"
assert old_song_chain([]) == ""

def recipe_text(dish, ingredients):
    """Write the name of a dish in capitals and below it each ingredient in a line after "-
    "."""
    return "\n".join([dish.upper()] + [f"- {item}" for item in ingredients])
# E: The raised title is the first of the lines that are joined.
assert recipe_text("Soup", ["salt", "peas"]) == "SOUP\n- salt\n- peas"
assert recipe_text("Tea", []) == "TEA"
assert recipe_text("pie", ["jam"]) == "PIE\n- jam"

def poem_line_lengths_match(poem):
    """Tell whether all lines of a poem have the same number of words."""
    return len({len(line.split()) for line in poem.splitlines()}) <= 1
# E: A set of the word counts has at most one member if all are equal.
assert poem_line_lengths_match("we go home\nthey stay here") is True
assert poem_line_lengths_match("we go\nnow") is False
assert poem_line_lengths_match("") is True

def rhyme_scheme(endings):
    """Name equal line endings by the same letter in order of appearance: "ay", "ow", "ay" is
    "ABA"."""
    letters = {}
    for ending in endings:
        letters.setdefault(ending, chr(ord("A") + len(letters)))
    return "".join(letters[ending] for ending in endings)
# H: setdefault gives each new ending the next free letter, and known endings keep theirs.
# R: rhyme scheme for a list of line endings e.g. ["ay","ow","ay","ow"] -> "ABAB"
assert rhyme_scheme(["ay", "ow", "ay"]) == "ABA"
assert rhyme_scheme(["ee"]) == "A"
assert rhyme_scheme([]) == ""

def comparison_table(left, right):
    """Write two lists of equal length as lines "a | b", with the left side padded to its
    longest."""
    width = max(map(len, left), default=0)
    return "\n".join(f"{a.ljust(width)} | {b}" for a, b in zip(left, right))
# M: The width of the left column is found before the pairs are written.
assert comparison_table(["hot", "up"], ["cold", "down"]) == "hot | cold\nup  | down"
assert comparison_table(["a"], ["b"]) == "a | b"
assert comparison_table([], []) == ""

def difference_marks(left: str, right: str) -> str:
    """Return a line of signs for two equally long texts: "^" below different characters, else a
    space."""
    return "".join(" " if a == b else "^" for a, b in zip(left, right))
# E: zip pairs the characters and equality chooses the sign.
# R: under two equal length strings show ^ where they differ and a space where same
assert difference_marks("stone", "store") == "   ^ "
assert difference_marks("ab", "cd") == "^^"
assert difference_marks("", "") == ""

def pointer_below(line, piece):
    """Return a second line with "^" signs exactly below the first place of a piece in a line.
    If the piece is missing, the result is empty."""
    index = line.find(piece)
    return "" if index == -1 else " " * index + "^" * len(piece)
# E: The index is the number of spaces and the length the number of signs.
assert pointer_below("red car", "car") == "    ^^^"
assert pointer_below("red", "r") == "^"
assert pointer_below("red", "x") == ""

def table_of_letters(word, columns):
    """Write the letters of a word in rows of the given number of columns with spaces between
    them."""
    rows = [word[start:start + columns] for start in range(0, len(word), columns)]
    return "\n".join(" ".join(row) for row in rows)
# M: The word is cut into rows first, then join puts spaces between the letters of each.
assert table_of_letters("abcde", 2) == "a b\nc d\ne"
assert table_of_letters("hi", 5) == "h i"
assert table_of_letters("", 3) == ""

def growing_number_line(limit):
    """Write lines in which line n holds the numbers 1 to n without spaces; limit is at most
    9."""
    digits = "123456789"
    return "\n".join(digits[:size] for size in range(1, limit + 1))
# E: Each line is a longer slice of the row of digits.
assert growing_number_line(3) == "1\n12\n123"
assert growing_number_line(1) == "1"
assert growing_number_line(0) == ""

def spaced_out(word):
    """Write a word in capitals with a space between its letters, as in headings: "S A L E"."""
    return " ".join(word.upper())
# E: join treats the word as a sequence of letters.
# R: "sale" => "S A L E"
assert spaced_out("sale") == "S A L E"
assert spaced_out("a") == "A"
assert spaced_out("") == ""

def ribbon(word: str, width: int) -> str:
    """Repeat a word with a dash behind it and cut the result at width characters."""
    return (f"{word}-" * width)[:width]
# E: The word with its dash is repeated more often than needed and then sliced.
# R: repeat word with dashes up to a width: ("joy", 10) -> joy-joy-jo
assert ribbon("joy", 10) == "joy-joy-jo"
assert ribbon("a", 3) == "a-a"
assert ribbon("x", 0) == ""

def pizza_slices(eaten, total):
    """Draw the slices of a pizza: "." for eaten ones, then "V" for the ones that are left."""
    return "." * eaten + "V" * (total - eaten)
# E: The two signs are repeated by the numbers of eaten and remaining slices.
# R: eaten slices as . and the remaining as V, given eaten and total
assert pizza_slices(2, 6) == "..VVVV"
assert pizza_slices(0, 3) == "VVV"
assert pizza_slices(4, 4) == "...."

def flag_rows(colours, width):
    """Draw a flag of stripes: each line repeats the capital first letter of a colour width
    times."""
    return "\n".join(colour[0].upper() * width for colour in colours)
# E: One letter per colour is raised and multiplied.
assert flag_rows(["red", "white"], 3) == "RRR\nWWW"
assert flag_rows(["blue"], 1) == "B"
assert flag_rows([], 4) == ""

def queue_picture(people):
    """Draw a queue from a list of names: the initials with arrows "<" between them, the first
    in front."""
    return "<".join(name[0].upper() for name in people)
# E: The raised initials are joined with the arrow sign.
# R: queue of names drawn like A<B<C by initials
assert queue_picture(["Ann", "bob"]) == "A<B"
assert queue_picture(["Cy"]) == "C"
assert queue_picture([]) == ""

def swimming_lane(position, length):
    """Draw a lane of "~" signs with a swimmer "o" at a position counted from 0."""
    lane = ["~"] * length
    lane[position] = "o"
    return "".join(lane)
# E: A list of signs can be changed at one place before it is joined.
assert swimming_lane(2, 5) == "~~o~~"
assert swimming_lane(0, 1) == "o"
assert swimming_lane(3, 4) == "~~~o"

def ladder_drawing(rungs: int) -> str:
    """Draw a ladder: one line "|-|" for each rung with a line "| |" between two rungs."""
    return "\n| |\n".join(["|-|"] * rungs)
# E: The line between the rungs is part of the separator.
# R: draw a ladder with n rungs: |-| lines with | | lines in between
assert ladder_drawing(2) == "|-|\n| |\n|-|"
assert ladder_drawing(1) == "|-|"
assert ladder_drawing(0) == ""

def ruled_page(lines):
    """Write each line of a list followed by a line of underscores of the same length."""
    result = []
    for line in lines:
        result.append(line)
        result.append("_" * len(line))
    return "\n".join(result)
# E: The loop adds two lines for each line, the second one as long as the first.
assert ruled_page(["ab", "c"]) == "ab\n__\nc\n_"
assert ruled_page(["tea"]) == "tea\n___"
assert ruled_page([]) == ""

def weather_icons(forecast):
    """Draw a forecast: the words sun, cloud and rain become "*", "o" and "/", others "?"."""
    icons = {"sun": "*", "cloud": "o", "rain": "/"}
    return "".join(icons.get(word, "?") for word in forecast.split())
# E: Each word is looked up in a dictionary with a question mark as default.
# R: "sun rain cloud" -> "*/o" and ? for anything unknown
assert weather_icons("sun rain cloud") == "*/o"
assert weather_icons("snow sun") == "?*"
assert weather_icons("") == ""

def pulse_line(values, limit):
    """Draw a pulse: "^" for each value of at least limit and "_" for all lower values."""
    return "".join("^" if value >= limit else "_" for value in values)
# E: The comparison with the limit decides on the sign.
assert pulse_line([60, 90, 85], 85) == "_^^"
assert pulse_line([10], 20) == "_"
assert pulse_line([], 5) == ""

def run_chart(word):
    """Draw every run of equal letters in a line: the letter, a space and one "=" per letter in
    the run."""
    lines = []
    for letter in word:
        if lines and lines[-1][0] == letter:
            lines[-1] += "="
        else:
            lines.append(f"{letter} =")
    return "\n".join(lines)
# H: The last line grows as long as its letter goes on; otherwise a new line begins.
assert run_chart("aab") == "a ==\nb ="
assert run_chart("aba") == "a =\nb =\na ="
assert run_chart("") == ""

def nested_boxes(depth: int) -> str:
    """Write brackets inside each other with an "x" in the centre: "[[x]]" for the depth 2."""
    return "[" * depth + "x" + "]" * depth
# E: Both brackets are repeated depth times around the centre.
assert nested_boxes(2) == "[[x]]"
assert nested_boxes(0) == "x"
assert nested_boxes(1) == "[x]"

def plant_rows(plan):
    """Draw garden rows from a dictionary of plant and count: "carrot: cccc" with the first
    letter."""
    return "\n".join(f"{plant}: {plant[0] * count}" for plant, count in plan.items())
# E: The first letter of the plant is repeated by its count.
# R: dict of plants to counts -> lines like "carrot: cccc" (first letter count times)
assert plant_rows({"carrot": 4, "pea": 2}) == "carrot: cccc\npea: pp"
assert plant_rows({"leek": 0}) == "leek: "
assert plant_rows({}) == ""

def chocolate_bar(rows, columns):
    """Draw a bar of chocolate with "[]" for each piece, in rows and columns."""
    return "\n".join(["[]" * columns] * rows)
# E: One line is built by repeating a piece, and the list repeats the line.
# R: rows x columns grid of [] as one string with newlines
assert chocolate_bar(2, 3) == "[][][]\n[][][]"
assert chocolate_bar(1, 1) == "[]"
assert chocolate_bar(0, 5) == ""

def snowman(buttons):
    """Draw a snowman in lines: a hat "_", a head "O", then one line ":" per button and a base
    "(_)"."""
    return "\n".join(["_", "O"] + [":"] * buttons + ["(_)"])
# E: The list of lines is put together from fixed parts and repeated buttons.
assert snowman(2) == "_\nO\n:\n:\n(_)"
assert snowman(0) == "_\nO\n(_)"
assert snowman(1) == "_\nO\n:\n(_)"

def spelled_with_words(word, spelling):
    """Spell a word with a dictionary such as {"a": "Apple"}: the words are joined with dashes.
    A letter without an entry is written as a capital."""
    return "-".join(spelling.get(letter, letter.upper()) for letter in word)
# E: get falls back to the raised letter when the dictionary has no word for it.
assert spelled_with_words("ab", {"a": "Apple"}) == "Apple-B"
assert spelled_with_words("aa", {"a": "Ant"}) == "Ant-Ant"
assert spelled_with_words("", {}) == ""

def heading_level_line(title: str, level: int) -> str:
    """Write a heading with level "#" signs, a space, the title with a capital at its start."""
    return "#" * level + " " + title[:1].upper() + title[1:]
# E: Signs, space and the title with a raised first letter are glued together.
assert heading_level_line("soup", 2) == "## Soup"
assert heading_level_line("Tea time", 1) == "# Tea time"
assert heading_level_line("", 3) == "### "

"""Verified problems: cases pads."""

import textwrap

def align_price_right(item: str, cents: int, width: int) -> str:
    """Write item at the left and the price in euros with two decimals at the right of width
    columns.

    At least one space is left between both, even if the line gets wider."""
    price = f"{cents / 100:.2f}"
    gap = max(width - len(item) - len(price), 1)
    return item + " " * gap + price
# E: The gap is what the width leaves over, but never below one.
# R: receipt line: name left, price (given in cents) right aligned to a total width
assert align_price_right("Tea", 250, 10) == "Tea   2.50"
assert align_price_right("Chocolate", 1099, 10) == "Chocolate 10.99"
assert align_price_right("", 5, 6) == "  0.05"

def pad_to_longest(words, fill="."):
    """Pad all words on the right with fill to the length of the longest one."""
    width = max(map(len, words), default=0)
    return [word.ljust(width, fill) for word in words]
# E: The greatest length is the width for ljust.
# R: make all strings in a list equally long by filling with dots on the right (fill char can be changed)
assert pad_to_longest(["a", "tree"]) == ["a...", "tree"]
assert pad_to_longest(["on", "x"], "_") == ["on", "x_"]
assert pad_to_longest([]) == []

def centre_lines_in_stars(lines: list[str]) -> list[str]:
    """Centre every line between stars so that all lines are as wide as the longest plus 4."""
    width = max(map(len, lines), default=0) + 4
    return [f" {line} ".center(width, "*") if line else "*" * width for line in lines]
# E: Lines get a space on both sides before center fills the rest with stars.
assert centre_lines_in_stars(["SALE", "50"]) == ["* SALE *", "** 50 **"]
assert centre_lines_in_stars(["a", ""]) == ["* a *", "*****"]
assert centre_lines_in_stars([]) == []

def fit_to_width(text, width):
    """Return text in exactly width characters: padded with spaces, or cut and ended with "~".

    The width is at least 1."""
    if len(text) <= width:
        return text.ljust(width)
    return text[:width - 1] + "~"
# E: Short texts are padded, long ones give up their last place to the tilde.
# R: force a string to exact width n: pad with spaces on the right or cut and put ~ at the end
assert fit_to_width("salt", 6) == "salt  "
assert fit_to_width("pepper", 4) == "pep~"
assert fit_to_width("pepper", 6) == "pepper"

def number_with_leading_zeros(numbers):
    """Write all numbers with as many digits as the largest of them has, using leading zeros.

    The numbers are non-negative integers."""
    width = len(str(max(numbers, default=0)))
    return [str(number).zfill(width) for number in numbers]
# E: The digits of the maximum give the width for zfill.
# R: pad numbers w/ zeros so they all look equally long: [3, 120] -> ["003","120"]
assert number_with_leading_zeros([3, 120]) == ["003", "120"]
assert number_with_leading_zeros([0]) == ["0"]
assert number_with_leading_zeros([]) == []

def screaming_constant_name(phrase):
    """Turn a phrase such as "max file-size" into a constant name: "MAX_FILE_SIZE"."""
    return "_".join(phrase.replace("-", " ").upper().split())
# E: Dashes become spaces, then all pieces are joined by underscores.
# R: "max file-size" => MAX_FILE_SIZE
assert screaming_constant_name("max file-size") == "MAX_FILE_SIZE"
assert screaming_constant_name("  pi ") == "PI"
assert screaming_constant_name("") == ""

def spoken_constant(name: str) -> str:
    """Turn a constant name like "MAX_FILE_SIZE" into a sentence start: "Max file size"."""
    return name.replace("_", " ").capitalize()
# E: The capitalize method lowers all letters but the first.
# R: "MAX_FILE_SIZE" to "Max file size"
assert spoken_constant("MAX_FILE_SIZE") == "Max file size"
assert spoken_constant("pi") == "Pi"
assert spoken_constant("") == ""

def case_like(word, model):
    """Give word the case of model: all capitals, first letter capital, or all small otherwise.

    A model of one capital letter counts as first letter capital."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    if model[:1].isupper():
        return word.capitalize()
    return word.lower()
# M: The strictest test, all capitals, comes before the weaker one.
# R: copy the casing of one word to another: ("cat", "DOG") CAT, ("cat","Dog") Cat, else cat
assert case_like("cat", "DOG") == "CAT"
assert case_like("cAT", "Dog") == "Cat"
assert case_like("Cat", "dog") == "cat"
assert case_like("one", "A") == "One"

def two_columns_of_names(names, width):
    """Lay names out in lines of two, the first padded to width; an odd last name stands alone."""
    lines = []
    for i in range(0, len(names), 2):
        left = names[i]
        right = names[i + 1] if i + 1 < len(names) else ""
        lines.append((left.ljust(width) + right).rstrip())
    return lines
# M: The index moves in steps of two, and a missing partner is an empty text.
# R: print names two per line, the left one padded to a given width. list of lines please
assert two_columns_of_names(["Ann", "Bob", "Cy"], 5) == ["Ann  Bob", "Cy"]
assert two_columns_of_names([], 4) == []
assert two_columns_of_names(["Al"], 9) == ["Al"]

def level_of_indent(line, size=4):
    """Return how many full steps of size spaces a line is indented by."""
    return (len(line) - len(line.lstrip(" "))) // size
# E: The length lost by stripping is the indent, and integer division counts the steps.
# R: how deep is a line indented? count leading spaces, 4 spaces = 1 level
assert level_of_indent("        go") == 2
assert level_of_indent("   go") == 0
assert level_of_indent("  go", 2) == 1

def right_border(lines, sign="|"):
    """Put sign at the end of all lines in one column, one space behind the longest line."""
    width = max(map(len, lines), default=0) + 1
    return [line.ljust(width) + sign for line in lines]
# E: All lines are padded to one width before the sign is added.
# R: Put a | at the right of every line, all in the same column
assert right_border(["tea", "cocoa"]) == ["tea   |", "cocoa |"]
assert right_border([""], "!") == [" !"]
assert right_border([]) == []

def sentence_case_all(text: str) -> str:
    """Lower all letters, then raise the first letter of the text and of each part after ". "."""
    parts = text.lower().split(". ")
    return ". ".join(part.capitalize() for part in parts)
# E: The lowered text is split at the sentence ends and each part capitalized.
# R: someone wrote in ALL CAPS, fix to normal sentence case. "HI THERE. I AM BO." -> "Hi there. I am bo."
assert sentence_case_all("HI THERE. I AM BO.") == "Hi there. I am bo."
assert sentence_case_all("one. two") == "One. Two"
assert sentence_case_all("") == ""

def first_letters_to_upper(text, count):
    """Write the first count letters of text in capitals; other signs are kept and not counted."""
    result = ""
    for c in text:
        if c.isalpha() and count > 0:
            c = c.upper()
            count -= 1
        result += c
    return result
# M: The counter falls only when a letter has been raised.
# R: uppercase the first n LETTERS (skip digits, spaces when counting)
assert first_letters_to_upper("a1b2cd", 2) == "A1B2cd"
assert first_letters_to_upper("go", 9) == "GO"
assert first_letters_to_upper("", 3) == ""

def dotted_leader(entry, page, width):
    """Join a chapter name and its page with dots in between so that the line has width columns.

    A space stands on both inner sides of the dots: "Intro ..... 7"."""
    dots = width - len(entry) - len(str(page)) - 2
    return f"{entry} {'.' * dots} {page}"
# E: The number of dots is the width less everything else.
# R: line of a table of contents. ("Intro", 7, 13) => "Intro ..... 7"
assert dotted_leader("Intro", 7, 13) == "Intro ..... 7"
assert dotted_leader("End", 120, 10) == "End .. 120"
assert dotted_leader("A", 1, 4) == "A  1"

def swap_case_after_mark(text, mark):
    """Flip upper and lower case each time the character mark is passed; marks are left out.

    Text before the first mark is kept, the part behind it is swapped, the next kept again."""
    parts = text.split(mark)
    return "".join(part.swapcase() if i % 2 else part for i, part in enumerate(parts))
# E: After splitting, the parts with an odd number are those to be swapped.
# R: toggle upper/lower whenever a mark like ^ comes, remove the marks: "say ^no^ now" -> "say NO now"
assert swap_case_after_mark("say ^no^ now", "^") == "say NO now"
assert swap_case_after_mark("abc", "^") == "abc"
assert swap_case_after_mark("A#b", "#") == "AB"

def equal_width_cells(row: list, widths: list[int]) -> str:
    """Write the cells of a row in columns of the given widths with a space in between.

    Numbers are aligned to the right and texts to the left."""
    cells = []
    for cell, width in zip(row, widths):
        text = str(cell)
        cells.append(text.ljust(width) if isinstance(cell, str) else text.rjust(width))
    return " ".join(cells)
# M: The type of the cell decides between ljust and rjust.
# R: table row to text, given column widths, numbers right and strings left aligned
assert equal_width_cells(["egg", 12], [5, 4]) == "egg     12"
assert equal_width_cells([1, "a", 2], [2, 2, 2]) == " 1 a   2"
assert equal_width_cells([], []) == ""

def camel_without_first_word(name):
    """Drop the first word of a camel-case name and lower the new start: "getUserName" to
    "userName".

    A name of one word becomes empty."""
    for i, c in enumerate(name):
        if c.isupper() and i > 0:
            return c.lower() + name[i + 1:]
    return ""
# M: The first capital behind the start begins the rest of the name.
assert camel_without_first_word("getUserName") == "userName"
assert camel_without_first_word("get") == ""
assert camel_without_first_word("") == ""

def pad_both_sides(text, width, left_share):
    """Pad text with dashes to width, putting left_share of every needed dash on the left.

    left_share is from 0 to 1; the number of left dashes is rounded down."""
    missing = max(width - len(text), 0)
    left = int(missing * left_share)
    return "-" * left + text + "-" * (missing - left)
# E: The missing dashes are divided by the share, and the right side takes what is left.
assert pad_both_sides("mid", 9, 0.5) == "---mid---"
assert pad_both_sides("mid", 8, 0.25) == "-mid----"
assert pad_both_sides("long", 2, 1) == "long"

def capitalize_long_words(text, minimum):
    """Capitalize each word of at least minimum letters and lower all shorter ones."""
    words = []
    for word in text.split():
        words.append(word.capitalize() if len(word) >= minimum else word.lower())
    return " ".join(words)
# E: The length of each word picks one of two str methods.
# R: title case only words with n or more letters, lower case the others
assert capitalize_long_words("THE hound of many TALES", 4) == "the Hound of Many Tales"
assert capitalize_long_words("a b", 1) == "A B"
assert capitalize_long_words("", 3) == ""

def name_badge_lines(name: str, role: str) -> list[str]:
    """Return three lines of equal width: the name in capitals centred, a rule of "-", the role
    centred.

    The width is the longer of both texts plus two."""
    width = max(len(name), len(role)) + 2
    return [name.upper().center(width), "-" * width, role.center(width)]
# E: One width is used for all three lines.
# R: make a badge: NAME centred, dashed line, role centred (list of 3 strings, width = longest + 2)
assert name_badge_lines("Bo", "cook") == ["  BO  ", "------", " cook "]
assert name_badge_lines("Ida", "x") == [" IDA ", "-----", "  x  "]
assert name_badge_lines("", "") == ["  ", "--", "  "]

def strip_common_padding(values, fill):
    """Remove as many leading fill characters as all texts have in common."""
    cut = min((len(v) - len(v.lstrip(fill)) for v in values), default=0)
    return [v[cut:] for v in values]
# E: The smallest number of leading fill signs may be cut from every text.
# R: cut leading zeros but only as many as every item has: "0012","0200" share one so "012","200"
assert strip_common_padding(["0012", "0200"], "0") == ["012", "200"]
assert strip_common_padding(["7", "07"], "0") == ["7", "07"]
assert strip_common_padding([], "0") == []

def ruler_with_tens(width):
    """Draw a ruler of width columns: "+" at every tenth column, "-" elsewhere (columns from 1)."""
    return "".join("-" if column % 10 else "+" for column in range(1, width + 1))
# E: The remainder is zero, and thus false, at each tenth column.
# R: ruler string n wide with + at every 10th place and - otherwise
assert ruler_with_tens(12) == "---------+--"
assert ruler_with_tens(3) == "---"
assert ruler_with_tens(0) == ""

def wrap_with_bullet(text: str, width: int) -> str:
    """Wrap text to width columns with "* " before the first line and two spaces before the
    others."""
    return textwrap.fill(text, width, initial_indent="* ", subsequent_indent="  ")
# E: The fill function of textwrap takes both indents as keywords.
# R: wrap a long bullet point, following lines indented under the text
assert wrap_with_bullet("buy bread and milk", 11) == "* buy bread\n  and milk"
assert wrap_with_bullet("go", 20) == "* go"
assert wrap_with_bullet("", 10) == ""

def stretch_to_width(words, width):
    """Spread words over width columns with dots; extra dots go to the gaps on the left first.

    There are at least two words and their letters fit."""
    gaps = len(words) - 1
    each, extra = divmod(width - sum(map(len, words)), gaps)
    line = words[0]
    for i, word in enumerate(words[1:]):
        line += "." * (each + (i < extra)) + word
    return line
# H: The free columns are shared by divmod, and the first gaps take one of the remainder.
# R: justify words to a width with dots, extra dots in the left gaps first
assert stretch_to_width(["a", "b", "c"], 8) == "a...b..c"
assert stretch_to_width(["on", "off"], 7) == "on..off"
assert stretch_to_width(["x", "y", "z"], 5) == "x.y.z"

def lower_except_acronyms(sentence):
    """Lower every word unless it is written in capitals and has two to four letters."""
    words = sentence.split()
    return " ".join(w if w.isupper() and 2 <= len(w) <= 4 else w.lower() for w in words)
# E: The condition recognises an acronym by its case and length.
# R: lowercase a headline but keep short all-caps words such as NATO or EU
assert lower_except_acronyms("The EU Meets TODAY") == "the EU meets today"
assert lower_except_acronyms("I Am") == "i am"
assert lower_except_acronyms("") == ""

def decimal_points_aligned(numbers: list[str]) -> list[str]:
    """Pad number texts on the left so that their decimal points stand in one column.

    A number without a point is treated as if the point stood behind its end."""
    before = [len(number.partition(".")[0]) for number in numbers]
    widest = max(before, default=0)
    return [" " * (widest - size) + number for number, size in zip(numbers, before)]
# E: The length in front of each point is measured, and the difference to the widest is the padding.
assert decimal_points_aligned(["1.5", "100.25", "20"]) == ["  1.5", "100.25", " 20"]
assert decimal_points_aligned(["7"]) == ["7"]
assert decimal_points_aligned([]) == []

def blank_form_line(label, length, filled=""):
    """Write a form field: label, colon, space and a line of length underscores holding filled.

    What is filled in replaces underscores from the left and is cut if it is too long."""
    return f"{label}: {filled[:length]:_<{length}}"
# E: The format specification fills with underscores up to the length.
# R: "Name: Bo____" from ("Name", 6, "Bo")
assert blank_form_line("Name", 6, "Bo") == "Name: Bo____"
assert blank_form_line("Age", 3) == "Age: ___"
assert blank_form_line("Id", 2, "12345") == "Id: 12"

def has_mixed_case_words(text):
    """Tell whether any word has both capital and small letters other than one leading capital."""
    for word in text.split():
        tail = word[1:]
        if tail != tail.lower() and word != word.upper():
            return True
    return False
# M: A capital in the tail of a word that is not all capitals gives the answer.
assert has_mixed_case_words("my iPad") is True
assert has_mixed_case_words("The NASA plan") is False
assert has_mixed_case_words("") is False

def staggered_lines(words: list[str]) -> str:
    """Put each word on its own line, indented by the total length of all words before it."""
    lines = []
    column = 0
    for word in words:
        lines.append(" " * column + word)
        column += len(word)
    return "\n".join(lines)
# M: The column grows by the length of each written word.
# R: each word starts on a new line below the end of the last one (like stairs)
assert staggered_lines(["one", "two"]) == "one\n   two"
assert staggered_lines(["a", "bc", "d"]) == "a\n bc\n   d"
assert staggered_lines([]) == ""

def money_column(amounts):
    """Format amounts with two decimals and pad them on the left to a common width."""
    texts = [f"{amount:.2f}" for amount in amounts]
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]
# E: All texts are made first because the widest one sets the width.
# R: floats -> list of strings with 2 decimals, right aligned to each other
assert money_column([5, 12.5]) == [" 5.00", "12.50"]
assert money_column([0]) == ["0.00"]
assert money_column([]) == []

def pascal_to_sentence(name):
    """Turn "OpenNewFile" into "Open new file": a space and small letter at each inner capital."""
    result = name[:1]
    for c in name[1:]:
        result += " " + c.lower() if c.isupper() else c
    return result
# E: The first letter is kept, and every other capital becomes space plus small letter.
# R: "OpenNewFile" => "Open new file"
assert pascal_to_sentence("OpenNewFile") == "Open new file"
assert pascal_to_sentence("Save") == "Save"
assert pascal_to_sentence("") == ""

def initial_caps_only_if_lower(names):
    """Capitalize the names that are wholly in small letters and leave all others untouched."""
    return [name.capitalize() if name.islower() else name for name in names]
# E: The islower method picks the names that were typed without any capital.
# R: fix names typed all lower case, but dont touch names like McCoy or DeVito
assert initial_caps_only_if_lower(["ida", "McCoy", "BO"]) == ["Ida", "McCoy", "BO"]
assert initial_caps_only_if_lower(["x"]) == ["X"]
assert initial_caps_only_if_lower([]) == []

def boxed_word(word: str) -> str:
    """Draw a box of three lines around word, made of "+", "-" and "|" with a space beside the
    word."""
    border = "+" + "-" * (len(word) + 2) + "+"
    return "\n".join([border, f"| {word} |", border])
# E: The border is as long as the word with its spaces and is used twice.
# R: ascii box around a word
assert boxed_word("tea") == "+-----+\n| tea |\n+-----+"
assert boxed_word("") == "+--+\n|  |\n+--+"
assert boxed_word("x") == "+---+\n| x |\n+---+"

def bar_of_labels(labels, selected):
    """Join labels with two spaces and put the selected one in square brackets.

    The index selected starts at 0; an index out of range marks nothing."""
    return "  ".join(f"[{x}]" if i == selected else x for i, x in enumerate(labels))
# E: Enumerate supplies the index that is compared with the selected one.
# R: menu bar text, active item in [ ]
assert bar_of_labels(["File", "Edit", "Help"], 1) == "File  [Edit]  Help"
assert bar_of_labels(["A"], 5) == "A"
assert bar_of_labels([], 0) == ""

def columns_aligned_by_sign(lines, sign):
    """Pad the part before the first sign in each line so that all signs stand in one column.

    Lines without the sign are left unchanged and do not influence the width."""
    width = max((line.index(sign) for line in lines if sign in line), default=0)
    result = []
    for line in lines:
        if sign in line:
            left, right = line.split(sign, 1)
            line = left.ljust(width) + sign + right
        result.append(line)
    return result
# M: The rightmost position of the sign is the width of all left parts.
# R: align lines at the first ":" (or other sign), lines without it stay as they are
assert columns_aligned_by_sign(["a: 1", "long: 2", "x"], ":") == ["a   : 1", "long: 2", "x"]
assert columns_aligned_by_sign(["none"], "=") == ["none"]
assert columns_aligned_by_sign([], "=") == []

def toggle_case_every(text: str, step: int) -> str:
    """Swap the case of the characters number step, 2*step, 3*step and so on (counted from 1)."""
    return "".join(c.swapcase() if i % step == 0 else c for i, c in enumerate(text, 1))
# E: Counting starts at one and a zero remainder marks the places.
# R: swap case of every nth character
assert toggle_case_every("letters", 3) == "leTteRs"
assert toggle_case_every("ABC", 1) == "abc"
assert toggle_case_every("", 2) == ""

def warehouse_place_label(shelf, row, number):
    """Make a label such as "B-03-0012": shelf in capitals, row with two and number with four
    digits."""
    return f"{shelf.upper()}-{row:02d}-{number:04d}"
# E: Format specifications set the number of digits.
# R: warehouse label from letter, row and number: ("b", 3, 12) -> B-03-0012
assert warehouse_place_label("b", 3, 12) == "B-03-0012"
assert warehouse_place_label("A", 10, 0) == "A-10-0000"
assert warehouse_place_label("zz", 1, 99999) == "ZZ-01-99999"

def underline_words_of(line, words):
    """Return a line of "^" signs below each occurrence of the given words and spaces elsewhere.

    Words are separated by single spaces in line; spaces at the right end are removed."""
    marks = ["^" * len(w) if w in words else " " * len(w) for w in line.split(" ")]
    return " ".join(marks).rstrip()
# E: Each word is replaced by marks or spaces of the same length.
# R: under a line of text, put ^^^ below given misspelled words, spaces elsewhere
assert underline_words_of("eat teh cake", ["teh"]) == "    ^^^"
assert underline_words_of("all fine", []) == ""
assert underline_words_of("a b a", ["a"]) == "^   ^"

def title_from_file_name(name):
    """Make a title of a file name: drop the ending, turn "_" and "-" into spaces, capitalize
    words."""
    stem = name.rsplit(".", 1)[0]
    return stem.replace("_", " ").replace("-", " ").title()
# E: The name is cut at its last dot, and two replacements make it readable.
# R: "my_summer-trip.jpg" -> "My Summer Trip"
assert title_from_file_name("my_summer-trip.jpg") == "My Summer Trip"
assert title_from_file_name("notes") == "Notes"
assert title_from_file_name("v1.2_plan.txt") == "V1.2 Plan"

def lines_same_width(text: str) -> bool:
    """Check whether all lines of text have the same number of characters; no lines count as yes."""
    return len({len(line) for line in text.splitlines()}) <= 1
# E: A set of lengths has at most one member when all are equal.
# R: are all lines of this text equally long?
assert lines_same_width("abc\nxyz") is True
assert lines_same_width("ab\nc") is False
assert lines_same_width("") is True

def shorten_label(label, limit):
    """Shorten a label to limit characters by removing vowels from the right, then by cutting.

    The first character is never removed as a vowel; a label that fits stays as it is."""
    letters = list(label)
    i = len(letters) - 1
    while len(letters) > limit and i > 0:
        if letters[i].lower() in "aeiou":
            del letters[i]
        i -= 1
    return "".join(letters[:limit])
# H: Walking backwards keeps the indexes valid while letters are deleted.
# R: abbreviate a label to max n chars: drop vowels from the end first, cut if still too long
assert shorten_label("Temperature", 8) == "Tempertr"
assert shorten_label("Oats", 9) == "Oats"
assert shorten_label("rhythms", 3) == "rhy"

def column_of_text(text, column):
    """Return the characters that stand in the given column (from 0) of all lines, joined.

    Lines that are too short contribute a space."""
    return "".join(line[column:column + 1] or " " for line in text.split("\n"))
# E: An empty slice is false and becomes a space.
assert column_of_text("abc\nx\nlmn", 1) == "b m"
assert column_of_text("abc", 0) == "a"
assert column_of_text("", 3) == " "

def percent_column(shares: dict[str, float]) -> list[str]:
    """Write shares from 0 to 1 as lines like "tea   35%": names padded to the longest, percents
    to 5.

    Percents are rounded to whole numbers; the lines keep the order of the dict."""
    width = max(map(len, shares), default=0)
    return [f"{name:<{width}}{share:5.0%}" for name, share in shares.items()]
# E: The percent format multiplies by hundred and pads in one go.
# R: dict name -> share (0..1) as aligned text lines w/ whole percents
assert percent_column({"tea": 0.35, "cocoa": 1}) == ["tea    35%", "cocoa 100%"]
assert percent_column({"x": 0}) == ["x   0%"]
assert percent_column({}) == []

def underscore_between_kinds(text):
    """Insert "_" at each border between a letter and a digit: "room12b" gives "room_12_b"."""
    result = text[:1]
    for before, now in zip(text, text[1:]):
        if before.isalpha() and now.isdigit() or before.isdigit() and now.isalpha():
            result += "_"
        result += now
    return result
# M: Both kinds of borders are tested on each pair of neighbours.
# R: "room12b" -> "room_12_b"
assert underscore_between_kinds("room12b") == "room_12_b"
assert underscore_between_kinds("a-1") == "a-1"
assert underscore_between_kinds("") == ""

def left_pad_to_multiple(text, size, fill="0"):
    """Pad text on the left with fill until its length is a multiple of size."""
    return fill * (-len(text) % size) + text
# E: The remainder of the negative length is exactly what is missing.
# R: left pad a bit string with 0 so the length is a multiple of n
assert left_pad_to_multiple("10110", 4) == "00010110"
assert left_pad_to_multiple("1011", 4) == "1011"
assert left_pad_to_multiple("", 8) == ""

def mirrored_margin(text, width):
    """Put text between two equal margins of dots within width; one dot too many goes to the right.

    A text longer than width is returned without margins."""
    free = max(width - len(text), 0)
    left = free // 2
    return "." * left + text + "." * (free - left)
# E: The left margin is half the free space rounded down.
assert mirrored_margin("go", 7) == "..go..."
assert mirrored_margin("long", 2) == "long"
assert mirrored_margin("", 3) == "..."

def shout_last_word(sentence):
    """Write the last word of a sentence in capitals and put "!" behind it instead of a final
    "."."""
    *words, last = sentence.rstrip(".").split()
    return " ".join([*words, last.upper() + "!"])
# E: Star unpacking separates the last word from the others.
# R: "we won." -> "we WON!"
assert shout_last_word("we won.") == "we WON!"
assert shout_last_word("stop") == "STOP!"
assert shout_last_word("it is so very late") == "it is so very LATE!"

def zebra_lines(lines: list[str], sign: str) -> list[str]:
    """Put sign and a space before every second line (the 2nd, 4th, ...), two spaces before
    others."""
    return [(sign if i % 2 else " ") + " " + line for i, line in enumerate(lines)]
# E: An odd index belongs to the second, fourth and following lines.
# R: prefix every second line with a sign, others get 2 spaces
assert zebra_lines(["a", "b", "c"], ">") == ["  a", "> b", "  c"]
assert zebra_lines(["x"], "#") == ["  x"]
assert zebra_lines([], "#") == []

def spaced_capitals(text, gap):
    """Write text in capitals with gap spaces between the letters of a word and "/" between
    words."""
    words = text.upper().split()
    return "/".join((" " * gap).join(word) for word in words)
# E: Joining a word with spaces separates its letters.
assert spaced_capitals("to be", 1) == "T O/B E"
assert spaced_capitals("ok", 2) == "O  K"
assert spaced_capitals("", 1) == ""

def pad_version(version, parts):
    """Fill a dotted version with ".0" until it has the given number of parts; longer ones are
    cut."""
    numbers = version.split(".")
    numbers += ["0"] * (parts - len(numbers))
    return ".".join(numbers[:parts])
# E: A negative repeat count gives an empty list, so only short versions grow.
# R: "1.2" with 3 parts is "1.2.0", "1.2.3.4" with 3 is "1.2.3"
assert pad_version("1.2", 3) == "1.2.0"
assert pad_version("1.2.3.4", 3) == "1.2.3"
assert pad_version("7", 1) == "7"

def trim_and_frame(text, frame):
    """Strip spaces and the character frame from both ends of text, then put one frame on each
    side."""
    return frame + text.strip(" " + frame) + frame
# E: The strip method takes both characters at once.
assert trim_and_frame("  --note- ", "-") == "-note-"
assert trim_and_frame("a", "*") == "*a*"
assert trim_and_frame("", "|") == "||"

def is_title_like(words: list[str], small: set[str]) -> bool:
    """Check a title: the first word and all words not in small begin with a capital letter.

    An empty list is no title."""
    if not words or not words[0][0].isupper():
        return False
    return all(word in small or word[0].isupper() for word in words[1:])
# E: The first word is tested alone and the others with the exception for small words.
assert is_title_like(["The", "Art", "of", "Tea"], {"of"}) is True
assert is_title_like(["the", "Art"], {"the"}) is False
assert is_title_like([], set()) is False

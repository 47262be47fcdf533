"""Verified problems: line texts."""

from itertools import groupby

def lines_longer_than(text: str, limit: int) -> list[int]:
    """Return the 1-based numbers of the lines that have more than limit characters."""
    return [number for number, line in enumerate(text.splitlines(), 1) if len(line) > limit]
# E: Enumerate counts the lines from one and the condition keeps the long ones.
# R: which line numbers are too long (> limit chars)?
assert lines_longer_than("abc\nabcdef\nab", 3) == [2]
assert lines_longer_than("", 0) == []
assert lines_longer_than("a\nbb", 0) == [1, 2]

def blank_lines_around(text, marker):
    """Put an empty line before and after every line that equals marker."""
    result = []
    for line in text.split("\n"):
        result.extend(["", line, ""] if line == marker else [line])
    return "\n".join(result)
# E: A marker line is added together with two empty ones.
assert blank_lines_around("a\n---\nb", "---") == "a\n\n---\n\nb"
assert blank_lines_around("a", "x") == "a"
assert blank_lines_around("x", "x") == "\nx\n"

def paragraphs_of(text: str) -> list[str]:
    """Return the paragraphs of a text: blocks of lines between blank lines, each joined with
    spaces."""
    paragraphs = []
    for filled, lines in groupby(text.splitlines(), key=lambda line: bool(line.strip())):
        if filled:
            paragraphs.append(" ".join(line.strip() for line in lines))
    return paragraphs
# M: The groupby function makes runs of filled and of blank lines, and only filled runs are kept.
# R: split text to paragraphs (separated by empty lines), every paragraph as one line
assert paragraphs_of("one\ntwo\n\n\nthree") == ["one two", "three"]
assert paragraphs_of("\n\n") == []
assert paragraphs_of("x") == ["x"]

def first_line_with(text, wanted):
    """Return the first line that contains wanted, without spaces at its ends, or None."""
    for line in text.splitlines():
        if wanted in line:
            return line.strip()
    return None
# E: The lines are searched from the top and the first hit is returned.
# R: find first line containing a word, stripped, None otherwise
assert first_line_with("milk 2\n  eggs 6 \n", "egg") == "eggs 6"
assert first_line_with("milk", "tea") is None
assert first_line_with("", "a") is None

def swap_adjacent_lines(text):
    """Exchange the first line with the second, the third with the fourth; an odd last line
    stays."""
    lines = text.split("\n")
    for i in range(0, len(lines) - 1, 2):
        lines[i], lines[i + 1] = lines[i + 1], lines[i]
    return "\n".join(lines)
# M: The index moves in steps of two and a tuple assignment swaps each pair.
# R: swap line 1 with 2, 3 with 4, ... last odd one stays
assert swap_adjacent_lines("a\nb\nc") == "b\na\nc"
assert swap_adjacent_lines("a") == "a"
assert swap_adjacent_lines("1\n2\n3\n4") == "2\n1\n4\n3"

def repeat_mark_lines(text: str) -> str:
    """Write lines that equal the line before them as a ditto mark '"' instead."""
    lines = text.split("\n")
    shown = lines[:1]
    for before, line in zip(lines, lines[1:]):
        shown.append('"' if line == before else line)
    return "\n".join(shown)
# M: Each line is compared with the original one above, not with the shown one.
# R: replace a line by " (ditto) if it's equal to the one above
assert repeat_mark_lines("tea\ntea\ntea\nice") == 'tea\n"\n"\nice'
assert repeat_mark_lines("a\nb") == "a\nb"
assert repeat_mark_lines("") == ""

def shortest_filled_line(text):
    """Return the shortest line that is not blank, the first on a tie, or "" if all are blank."""
    return min((line for line in text.splitlines() if line.strip()), key=len, default="")
# E: A generator skips blank lines and min compares the lengths.
# R: shortest non-blank line of a text
assert shortest_filled_line("long line\n\nab\ncd") == "ab"
assert shortest_filled_line(" \n") == ""
assert shortest_filled_line("x") == "x"

def lines_in_both(first, second):
    """Return the lines of the first text that the second text has too, in order and without
    repeats."""
    other = set(second.splitlines())
    return [line for line in dict.fromkeys(first.splitlines()) if line in other]
# E: Making a dict removes repeated lines, and a set answers the membership.
# R: which lines are in both texts, order of the first, no dups
assert lines_in_both("a\nb\na\nc", "c\na") == ["a", "c"]
assert lines_in_both("", "x") == []
assert lines_in_both("x", "y") == []

def count_words_per_line(text: str) -> str:
    """Append to every line its number of words in brackets: "go home" becomes "go home (2)"."""
    return "\n".join(f"{line} ({len(line.split())})" for line in text.splitlines())
# E: Each line is split only to be counted.
# R: add word count behind each line like "go home (2)"
assert count_words_per_line("go home\n\nnow") == "go home (2)\n (0)\nnow (1)"
assert count_words_per_line("a") == "a (1)"
assert count_words_per_line("") == ""

def lines_between(text, start, end):
    """Return the lines strictly between the first line equal to start and the next line equal to
    end.

    Without an end line all lines after start are returned; without a start, none."""
    lines = text.splitlines()
    if start not in lines:
        return []
    rest = lines[lines.index(start) + 1:]
    return rest[:rest.index(end)] if end in rest else rest
# M: The rest behind the start is cut at the end marker if it has one.
# R: get lines between BEGIN and END markers (without them)
assert lines_between("a\nBEGIN\nb\nc\nEND\nd", "BEGIN", "END") == ["b", "c"]
assert lines_between("BEGIN\nx", "BEGIN", "END") == ["x"]
assert lines_between("x", "BEGIN", "END") == []

def outdent_all(text):
    """Remove one space or one tab from the beginning of each line that starts with one."""
    return "\n".join(line[1:] if line[:1] in (" ", "\t") else line for line in text.split("\n"))
# E: The first character decides whether the line is sliced.
assert outdent_all(" a\n\tb\nc") == "a\nb\nc"
assert outdent_all("  x") == " x"
assert outdent_all("") == ""

def number_filled_lines(text: str) -> str:
    """Number only the lines that are not blank, from 1 as "1) "; blank lines stay without a
    number."""
    result = []
    number = 0
    for line in text.split("\n"):
        if line.strip():
            number += 1
            line = f"{number}) {line}"
        result.append(line)
    return "\n".join(result)
# M: The counter rises with filled lines only.
# R: number lines 1) 2) ... but skip the empty ones
assert number_filled_lines("tea\n\nmilk") == "1) tea\n\n2) milk"
assert number_filled_lines("") == ""
assert number_filled_lines("a\nb") == "1) a\n2) b"

def lines_in_number_order(text):
    """Sort lines that begin with a whole number by this number; equal numbers keep their order."""
    return "\n".join(sorted(text.splitlines(), key=lambda line: int(line.split()[0])))
# E: The first word of each line, as a number, is the key of a stable sort.
# R: sort text lines by their leading number
assert lines_in_number_order("10 tea\n9 milk\n10 ale") == "9 milk\n10 tea\n10 ale"
assert lines_in_number_order("") == ""
assert lines_in_number_order("1 x") == "1 x"

def drop_comment_ends(text):
    """Cut each line at its first "#", strip spaces at the right and drop lines that become
    empty."""
    cut = (line.split("#")[0].rstrip() for line in text.splitlines())
    return [line for line in cut if line]
# E: The part before the hash is kept, and empty results are filtered.
# R: remove # comments from config lines and skip what's empty afterwards
assert drop_comment_ends("a = 1  # one\n# note\n\nb = 2") == ["a = 1", "b = 2"]
assert drop_comment_ends("#") == []
assert drop_comment_ends("") == []

def text_as_columns(text: str, height: int) -> str:
    """Rearrange lines into columns of height lines, read downwards, joined by a tab in each row."""
    lines = text.splitlines()
    rows = [lines[row::height] for row in range(min(height, len(lines)))]
    return "\n".join("\t".join(row) for row in rows)
# E: A slice with the height as step collects what belongs in one row.
assert text_as_columns("a\nb\nc\nd\ne", 2) == "a\tc\te\nb\td"
assert text_as_columns("a", 3) == "a"
assert text_as_columns("", 2) == ""

def lines_ending_without(text, signs):
    """Return the filled lines whose last character is none of signs."""
    lines = [line.rstrip() for line in text.splitlines()]
    return [line for line in lines if line and line[-1] not in signs]
# E: Lines are stripped at the right so that the last character is visible.
# R: lines that dont end with one of the chars e.g. missing . or !
assert lines_ending_without("Go. \nWait\nNow!", ".!") == ["Wait"]
assert lines_ending_without("\n", ".") == []
assert lines_ending_without("a", "") == ["a"]

def merge_short_lines(text: str, minimum: int) -> str:
    """Join every line shorter than minimum characters to the line after it with a space.

    The joined line is measured again; the last line is never joined further."""
    result = []
    current = ""
    for line in text.split("\n"):
        current = f"{current} {line}" if current else line
        if len(current) >= minimum:
            result.append(current)
            current = ""
    if current:
        result.append(current)
    return "\n".join(result)
# M: The current line collects pieces until it is long enough to be stored.
# R: glue lines shorter than n chars to the next line
assert merge_short_lines("a\nbcd\nefghi\nj", 4) == "a bcd\nefghi\nj"
assert merge_short_lines("a\nb", 9) == "a b"
assert merge_short_lines("", 3) == ""

def line_of_index(text, index):
    """Return (line, column), both counted from 1, of the character at index in a text with line
    ends."""
    before = text[:index]
    return before.count("\n") + 1, index - (before.rfind("\n") + 1) + 1
# E: The line ends before the index are counted, and the last of them starts the column.
# R: convert a char offset to line/col (1-based) in a multi line string
assert line_of_index("ab\ncd", 4) == (2, 2)
assert line_of_index("ab", 0) == (1, 1)
assert line_of_index("\n\nx", 2) == (3, 1)

def is_poem_rhymed_in_pairs(lines):
    """Check if lines 1 and 2, 3 and 4 and so on end in the same two letters; the number must be
    even."""
    if len(lines) % 2:
        return False
    return all(a[-2:] == b[-2:] for a, b in zip(lines[::2], lines[1::2]))
# E: Slices with step two give the first and second lines of all pairs.
assert is_poem_rhymed_in_pairs(["a cat", "a hat", "the sun", "we run"]) is True
assert is_poem_rhymed_in_pairs(["a cat"]) is False
assert is_poem_rhymed_in_pairs([]) is True

def head_tail_preview(text: str, count: int) -> list[str]:
    """Return the first count and the last count lines with "..." between if lines are left out.

    If nothing would be left out all lines are returned; count is at least 1."""
    lines = text.splitlines()
    if len(lines) <= 2 * count:
        return lines
    return lines[:count] + ["..."] + lines[-count:]
# E: Two slices are joined unless they would cover everything.
# R: show first n and last n lines with ... in the middle
assert head_tail_preview("a\nb\nc\nd\ne", 1) == ["a", "...", "e"]
assert head_tail_preview("a\nb", 1) == ["a", "b"]
assert head_tail_preview("", 2) == []

def move_line_up(text, number):
    """Move the line with the given 1-based number one place up; the first line stays where it
    is."""
    lines = text.split("\n")
    if number > 1:
        i = number - 1
        lines[i - 1], lines[i] = lines[i], lines[i - 1]
    return "\n".join(lines)
# E: The line swaps places with the one above it.
# R: move line n (1-based) one up in a text
assert move_line_up("a\nb\nc", 3) == "a\nc\nb"
assert move_line_up("a\nb", 1) == "a\nb"
assert move_line_up("a\nb", 2) == "b\na"

def lines_by_indent(text):
    """Map each indent (number of leading spaces) to the list of stripped lines that have it.

    Blank lines are ignored."""
    groups = {}
    for line in text.splitlines():
        stripped = line.lstrip(" ")
        if stripped:
            groups.setdefault(len(line) - len(stripped), []).append(stripped)
    return groups
# M: The lost length is the indent and serves as key.
# R: dict: number of leading spaces -> stripped lines
assert lines_by_indent("a\n  b\nc\n") == {0: ["a", "c"], 2: ["b"]}
assert lines_by_indent("    ") == {}
assert lines_by_indent("") == {}

def chorus_lines(text: str) -> list[str]:
    """Return the lines that occur more than once in a song, each once, in order; blank lines
    excluded."""
    lines = [line for line in text.splitlines() if line]
    return [line for line in dict.fromkeys(lines) if lines.count(line) > 1]
# E: Distinct lines are kept when their count is above one.
# R: which lines of a song are repeated?
assert chorus_lines("la la\nhey\nla la\n\nhey you") == ["la la"]
assert chorus_lines("\n\n") == []
assert chorus_lines("a\nb\nb\na") == ["a", "b"]

def join_with_backslash(text):
    """Join each line that ends with a backslash with the next one, removing backslash and line
    end."""
    return text.replace("\\\n", "")
# E: Backslash and line end form one text that is replaced by nothing.
assert join_with_backslash("ab\\\ncd\nef") == "abcd\nef"
assert join_with_backslash("x") == "x"
assert join_with_backslash("\\\n") == ""

def equal_line_blocks(text: str) -> list[tuple[str, int]]:
    """Return each run of equal neighbouring lines as (line, number of lines)."""
    return [(line, len(list(run))) for line, run in groupby(text.splitlines())]
# E: The groupby function without key makes runs of equal lines.
# R: like uniq -c: list of (line, count) for consecutive equal lines
assert equal_line_blocks("a\na\nb\na") == [("a", 2), ("b", 1), ("a", 1)]
assert equal_line_blocks("x") == [("x", 1)]
assert equal_line_blocks("") == []

def pad_lines_for_frame(text, width):
    """Cut or pad each line to width and return the lines in bars: "|ab |"."""
    return [f"|{line[:width]:<{width}}|" for line in text.split("\n")]
# E: The slice cuts long lines and the format pads short ones.
assert pad_lines_for_frame("ab\nabcdef", 3) == ["|ab |", "|abc|"]
assert pad_lines_for_frame("", 2) == ["|  |"]
assert pad_lines_for_frame("x", 1) == ["|x|"]

def quote_depth_counts(text):
    """Count lines by how many ">" signs they start with, as a dict from depth to number of
    lines."""
    counts = {}
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip(">"))
        counts[depth] = counts.get(depth, 0) + 1
    return counts
# M: Stripping the signs from the left shows how many there were.
# R: mail quoting: count lines per number of leading > signs
assert quote_depth_counts("hi\n> yes\n>> no\n> ok") == {0: 1, 1: 2, 2: 1}
assert quote_depth_counts(">>") == {2: 1}
assert quote_depth_counts("") == {}

def speaker_word_counts(script: str) -> dict[str, int]:
    """Add up the number of words that each speaker says in lines such as "Ann: so good".

    Lines without a colon belong to the speaker before; they are ignored at the very beginning."""
    counts = {}
    speaker = None
    for line in script.splitlines():
        if ":" in line:
            speaker, line = line.split(":", 1)
        if speaker is not None:
            counts[speaker] = counts.get(speaker, 0) + len(line.split())
    return counts
# H: The current speaker is kept in a variable so that lines without a name can be added to it.
# R: play script "Ann: hello you" -> words per speaker. lines w/o name continue the last speaker
assert speaker_word_counts("Ann: so good\nand warm\nBo: yes") == {"Ann": 4, "Bo": 1}
assert speaker_word_counts("noise\nAl:") == {"Al": 0}
assert speaker_word_counts("") == {}

def reverse_lines_and_words(text):
    """Reverse the order of the lines and, in each line, the order of the words."""
    lines = reversed(text.splitlines())
    return "\n".join(" ".join(reversed(line.split())) for line in lines)
# E: The reversed function is used on both levels.
# R: flip the line order and the word order inside lines
assert reverse_lines_and_words("a b\nc d e") == "e d c\nb a"
assert reverse_lines_and_words("one") == "one"
assert reverse_lines_and_words("") == ""

def trailing_space_lines(text):
    """Return the 1-based numbers of lines that end with a space or a tab."""
    numbers = []
    for number, line in enumerate(text.split("\n"), 1):
        if line != line.rstrip(" \t"):
            numbers.append(number)
    return numbers
# E: A line that changes by stripping has something to strip.
# R: linter: line numbers with trailing whitespace
assert trailing_space_lines("ok\nbad \nok\n\t") == [2, 4]
assert trailing_space_lines("") == []
assert trailing_space_lines(" x") == []

def ends_as_title(text):
    """Return the first line in capitals followed by an underline of "=" and all the other lines."""
    title, *rest = text.split("\n")
    return "\n".join([title.upper(), "=" * len(title), *rest])
# E: Star unpacking separates the first line from the others.
# R: make the first line a heading: upper case and underlined with ===
assert ends_as_title("menu\ntea") == "MENU\n====\ntea"
assert ends_as_title("x") == "X\n="
assert ends_as_title("") == "\n"

def max_line_overlap(lines):
    """Return the greatest number of words that two neighbouring lines have in common."""
    sets = [set(line.split()) for line in lines]
    return max((len(a & b) for a, b in zip(sets, sets[1:])), default=0)
# E: Each line becomes a set of words, and neighbouring sets are intersected.
assert max_line_overlap(["a b c", "c b", "x"]) == 2
assert max_line_overlap(["a"]) == 0
assert max_line_overlap([]) == 0

def add_line_lengths(text: str) -> str:
    """Put the length of each line in front of it, right-aligned in three places, with "|"
    between."""
    return "\n".join(f"{len(line):3d}|{line}" for line in text.split("\n"))
# E: The number format pads the length to three places.
# R: prefix lines with their length, 3 wide, then |
assert add_line_lengths("tea\n") == "  3|tea\n  0|"
assert add_line_lengths("ab") == "  2|ab"
assert add_line_lengths("") == "  0|"

def hymn_verse(text, number):
    """Return verse number (from 1) of a song whose verses are separated by one empty line, or "".

    An impossible number gives the empty text."""
    verses = text.split("\n\n")
    return verses[number - 1] if 1 <= number <= len(verses) else ""
# E: The text is split at empty lines and the number is checked before indexing.
# R: get the nth verse (verses are split by an empty line), "" when there is none
assert hymn_verse("a\nb\n\nc", 2) == "c"
assert hymn_verse("a\nb\n\nc", 1) == "a\nb"
assert hymn_verse("a", 2) == ""

def delete_line_range(text: str, first: int, last: int) -> str:
    """Delete the lines from number first to number last, both included and counted from 1."""
    lines = text.split("\n")
    return "\n".join(lines[:first - 1] + lines[last:])
# E: Two slices keep what lies outside the range.
# R: delete lines a to b (1-based inclusive) from a text
assert delete_line_range("a\nb\nc\nd", 2, 3) == "a\nd"
assert delete_line_range("a\nb", 1, 2) == ""
assert delete_line_range("a", 5, 9) == "a"

def flush_right_text(text):
    """Align all lines to the right at the width of the longest one."""
    lines = text.split("\n")
    width = max(len(line) for line in lines)
    return "\n".join(line.rjust(width) for line in lines)
# E: The longest line sets the width for rjust.
# R: right align multi line text
assert flush_right_text("tea\ncocoa") == "  tea\ncocoa"
assert flush_right_text("x") == "x"
assert flush_right_text("") == ""

def first_words_index(text):
    """Map the first word of each filled line to its 1-based line number; the first line wins."""
    index = {}
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        if words:
            index.setdefault(words[0], number)
    return index
# M: The setdefault method ignores later lines with the same first word.
# R: index: first word of each line -> line number, first one wins
assert first_words_index("tea hot\n\nice\ntea cold") == {"tea": 1, "ice": 3}
assert first_words_index("\n") == {}
assert first_words_index("") == {}

def replace_in_lines(text: str, old: str, new: str, start: str) -> str:
    """Replace old by new only in the lines that begin with start."""
    lines = text.split("\n")
    return "\n".join(x.replace(old, new) if x.startswith(start) else x for x in lines)
# E: The condition decides line by line whether replace is used.
# R: replace only within lines starting with a prefix
assert replace_in_lines("> a-b\na-b", "-", "+", ">") == "> a+b\na-b"
assert replace_in_lines("x", "x", "y", "z") == "x"
assert replace_in_lines("", "a", "b", "") == ""

def longest_indented_block(text):
    """Return the number of lines in the longest run of lines that begin with a space."""
    best = run = 0
    for line in text.split("\n"):
        run = run + 1 if line.startswith(" ") else 0
        best = max(best, run)
    return best
# M: The run grows with indented lines and falls back to zero at others.
assert longest_indented_block("a\n b\n c\nd\n e") == 2
assert longest_indented_block("a\nb") == 0
assert longest_indented_block("") == 0

def checklist_progress(text):
    """Return "2/3 done": the lines starting with "[x]" of all lines starting with "["."""
    lines = [line.strip() for line in text.splitlines()]
    done = sum(line.startswith("[x]") for line in lines)
    total = sum(line.startswith("[") for line in lines)
    return f"{done}/{total} done"
# E: Two sums of truth values make the numbers of the text.
# R: markdown todo list, return like "2/3 done" ([x] counts as done)
assert checklist_progress("[x] a\n [ ] b\n[x] c") == "2/3 done"
assert checklist_progress("notes") == "0/0 done"
assert checklist_progress("[ ]") == "0/1 done"

def interleave_texts(first: str, second: str) -> str:
    """Alternate the lines of two texts of equal line count, the second's lines indented by "> "."""
    lines = []
    for a, b in zip(first.split("\n"), second.split("\n")):
        lines += [a, "> " + b]
    return "\n".join(lines)
# E: Each pair of lines is added in turn, the second with its mark.
assert interleave_texts("How?\nWhy?", "So.\nWell.") == "How?\n> So.\nWhy?\n> Well."
assert interleave_texts("a", "b") == "a\n> b"
assert interleave_texts("", "") == "\n> "

def unique_sorted_lines(text):
    """Sort the distinct filled lines of a text, ignoring case in the order but not for equality."""
    lines = {line.strip() for line in text.splitlines()} - {""}
    return sorted(lines, key=lambda line: (line.lower(), line))
# M: The set removes repeats, and the key compares lowered texts first.
# R: sort -u for a text but case-insensitive order, skip blank lines
assert unique_sorted_lines("pear\nApple\n\npear\nfig") == ["Apple", "fig", "pear"]
assert unique_sorted_lines("b\nB\na") == ["a", "B", "b"]
assert unique_sorted_lines("") == []

def drop_header_and_footer(text, header, footer):
    """Remove the first header lines and the last footer lines of a text and return the remaining
    lines."""
    lines = text.splitlines()
    return lines[header:len(lines) - footer]
# E: The end of the slice is worked out, so a footer of zero also works.
assert drop_header_and_footer("a\nb\nc\nd", 1, 2) == ["b"]
assert drop_header_and_footer("a\nb", 0, 0) == ["a", "b"]
assert drop_header_and_footer("a", 1, 1) == []

def balance_in_ledger(text: str) -> list[str]:
    """Append the balance to each line "text amount" of a ledger, where the amount is the last word.

    The balance starts at 0: "pay -5" becomes "pay -5 = -5"."""
    balance = 0
    result = []
    for line in text.splitlines():
        balance += int(line.split()[-1])
        result.append(f"{line} = {balance}")
    return result
# M: The last word of each line is added to the running balance.
# R: ledger lines like "gift 20", add the running balance to every line
assert balance_in_ledger("gift 20\npay -5") == ["gift 20 = 20", "pay -5 = 15"]
assert balance_in_ledger("x 0") == ["x 0 = 0"]
assert balance_in_ledger("") == []

def letters_at_line_ends(text):
    """Return the last letters of all filled lines as one text, read from bottom to top."""
    lines = [line.rstrip() for line in text.splitlines()]
    return "".join(line[-1] for line in reversed(lines) if line)
# E: Stripped lines are walked through in reverse and give their last character.
assert letters_at_line_ends("tea \nsoup\n\nham") == "mpa"
assert letters_at_line_ends("\n") == ""
assert letters_at_line_ends("x") == "x"

def screens_of_text(text, height):
    """Split a text into screens of height lines, each given as one text with line ends."""
    lines = text.splitlines()
    return ["\n".join(lines[i:i + height]) for i in range(0, len(lines), height)]
# E: Slices of height lines are joined one by one.
assert screens_of_text("a\nb\nc", 2) == ["a\nb", "c"]
assert screens_of_text("a", 5) == ["a"]
assert screens_of_text("", 3) == []

def goal_scorers(report: str) -> dict[str, list[int]]:
    """Read lines such as "12' Ann" into a dict from player to the list of goal minutes."""
    goals = {}
    for line in report.splitlines():
        minute, player = line.split("' ")
        goals.setdefault(player, []).append(int(minute))
    return goals
# E: Each line is split at the minute sign and a space.
# R: "12' Ann" lines -> {"Ann": [12, ...]}
assert goal_scorers("12' Ann\n40' Bo\n88' Ann") == {"Ann": [12, 88], "Bo": [40]}
assert goal_scorers("1' X") == {"X": [1]}
assert goal_scorers("") == {}

def line_with_most(text, sign):
    """Return the 1-based number of the line in which sign occurs most often; the first on a tie.

    If no line has the sign, return 0."""
    counts = [line.count(sign) for line in text.split("\n")]
    most = max(counts)
    return counts.index(most) + 1 if most else 0
# E: The counts of all lines are listed, and the index of the greatest is wanted.
# R: number of the line with the most commas (or other sign), 0 if none has any
assert line_with_most("a,b\na,b,c\nx", ",") == 2
assert line_with_most("abc", ",") == 0
assert line_with_most(";\n;", ";") == 1

def text_with_margin_notes(text, notes):
    """Append " <- note" to the lines whose 1-based number is a key of the dict notes."""
    result = []
    for number, line in enumerate(text.split("\n"), 1):
        if number in notes:
            line += f" <- {notes[number]}"
        result.append(line)
    return "\n".join(result)
# M: The line number is looked up, and only lines with a note are changed.
# R: add " <- note" to some lines, notes dict has line numbers from 1
assert text_with_margin_notes("a\nb", {2: "check"}) == "a\nb <- check"
assert text_with_margin_notes("a", {}) == "a"
assert text_with_margin_notes("a", {1: "x", 9: "y"}) == "a <- x"

def limit_blank_runs(text: str, most: int) -> str:
    """Allow at most the given number of empty lines in a row and drop further ones."""
    kept = []
    blanks = 0
    for line in text.split("\n"):
        blanks = 0 if line else blanks + 1
        if blanks <= most:
            kept.append(line)
    return "\n".join(kept)
# M: The counter of blanks restarts at filled lines, which therefore always pass.
# R: max n blank lines in a row, drop the rest
assert limit_blank_runs("a\n\n\n\nb", 1) == "a\n\nb"
assert limit_blank_runs("a\n\nb", 0) == "a\nb"
assert limit_blank_runs("x", 3) == "x"

def stanza_shape(text):
    """Describe a poem as the line counts of its stanzas joined by "-"; stanzas are split by empty
    lines."""
    return "-".join(str(len(stanza.split("\n"))) for stanza in text.split("\n\n"))
# E: Each stanza is split into lines that are counted.
# R: how many lines has each verse? "2-1-3"
assert stanza_shape("a\nb\n\nc") == "2-1"
assert stanza_shape("a") == "1"
assert stanza_shape("a\n\nb\n\nc\nd\ne") == "1-1-3"

def zip_texts_with(first, second, joint):
    """Join the lines of two texts pairwise with joint; a missing line counts as an empty text."""
    left, right = first.split("\n"), second.split("\n")
    size = max(len(left), len(right))
    left += [""] * (size - len(left))
    right += [""] * (size - len(right))
    return "\n".join(a + joint + b for a, b in zip(left, right))
# M: Both lists are filled up to the same length before they are zipped.
# R: paste two texts side by side line by line with a separator
assert zip_texts_with("a\nb", "1", ":") == "a:1\nb:"
assert zip_texts_with("x", "y", " ") == "x y"
assert zip_texts_with("", "", "|") == "|"

def lines_until_sum(text: str, target: int) -> int:
    """Return how many lines of whole numbers must be read until their sum is at least target.

    If it is never reached, return -1; a target of 0 or less needs no line."""
    total = 0
    if total >= target:
        return 0
    for count, line in enumerate(text.split(), 1):
        total += int(line)
        if total >= target:
            return count
    return -1
# M: The sum grows line by line and the count is returned at the first success.
# R: how many numbers (one per line) until the sum reaches target, -1 if never
assert lines_until_sum("3\n4\n5", 7) == 2
assert lines_until_sum("1\n1", 9) == -1
assert lines_until_sum("5", 0) == 0

def centre_poem(text, width):
    """Centre each filled line in width columns without spaces at the right end; blank lines stay
    empty."""
    return "\n".join(line.strip().center(width).rstrip() for line in text.split("\n"))
# E: Stripping, centring and stripping at the right are chained.
assert centre_poem("oh\n\nsea", 6) == "  oh\n\n sea"
assert centre_poem("long line", 4) == "long line"
assert centre_poem("", 8) == ""

def footnote_lines(text: str) -> list[str]:
    """Return the lines that start with "[n] " sorted by n, where n is a whole number, without the
    mark."""
    notes = []
    for line in text.splitlines():
        mark, bracket, note = line.partition("] ")
        if bracket and mark.startswith("[") and mark[1:].isdigit():
            notes.append((int(mark[1:]), note))
    return [note for _, note in sorted(notes)]
# M: Number and note are collected as pairs, which sort by the number.
# R: collect footnotes like "[2] see map" ordered by their number
assert footnote_lines("[2] map\ntext\n[1] sea") == ["sea", "map"]
assert footnote_lines("[x] no") == []
assert footnote_lines("") == []

def same_text_ignoring_layout(first, second):
    """Check whether two texts have the same filled lines in order, ignoring blank lines and outer
    spaces."""
    def lines(text):
        return [line.strip() for line in text.splitlines() if line.strip()]
    return lines(first) == lines(second)
# E: Both texts are reduced to lists of stripped lines.
# R: compare 2 texts but ignore blank lines and outer spaces
assert same_text_ignoring_layout(" a\n\nb", "a \nb\n") is True
assert same_text_ignoring_layout("a b", "a\nb") is False
assert same_text_ignoring_layout("", "\n") is True

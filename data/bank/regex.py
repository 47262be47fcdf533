"""Verified problems: regex."""

import re

def three_letter_words(sentence: str) -> list[str]:
    """Return the words of exactly three letters in a sentence, found with a pattern."""
    return re.findall(r"\b[A-Za-z]{3}\b", sentence)
# E: Word borders on both sides keep longer words out.
# R: use a regex to get all words that have exactly 3 letters
assert three_letter_words("The cat sat on a mat.") == ["The", "cat", "sat", "mat"]
assert three_letter_words("hello") == []
assert three_letter_words("an old log-in") == ["old", "log"]

def squeeze_spaces(text: str) -> str:
    """Replace every run of white space by one space; runs at the ends are kept as one space
    too.
    """
    return re.sub(r"\s+", " ", text)
# E: The plus makes one match out of a whole run.
# R: turn several blanks/tabs/newlines in a row into a single space
assert squeeze_spaces("a  b\t\nc") == "a b c"
assert squeeze_spaces("  a") == " a"
assert squeeze_spaces("") == ""

def four_digit_years(text: str) -> list[int]:
    """Find all numbers of exactly four digits in a text and return them as ints."""
    return [int(year) for year in re.findall(r"\b\d{4}\b", text)]
# E: Digits between word borders are matched and converted.
assert four_digit_years("From 1999 to 2024, 12345 days") == [1999, 2024]
assert four_digit_years("no year") == []
assert four_digit_years("0007") == [7]

def swap_day_and_month(text):
    """Rewrite every date like 31/12/2024 in a text as 12/31/2024."""
    return re.sub(r"(\d\d)/(\d\d)/(\d{4})", r"\2/\1/\3", text)
# E: The numbered groups are put back in another order.
# R: In a text there are dates such as 31/12/2024; I want day and month swapped everywhere
assert swap_day_and_month("due 31/12/2024") == "due 12/31/2024"
assert swap_day_and_month("01/02/2024 and 03/04/2025") == "02/01/2024 and 04/03/2025"
assert swap_day_and_month("1/2/24") == "1/2/24"

def split_on_punctuation(text: str) -> list[str]:
    """Split a text at commas, semicolons and colons together with the spaces behind them."""
    return re.split(r"[,;:]\s*", text)
# E: One character class covers all three signs.
# R: split at , or ; or : (and swallow spaces after them)
assert split_on_punctuation("tea, milk;sugar: 2") == ["tea", "milk", "sugar", "2"]
assert split_on_punctuation("tea") == ["tea"]
assert split_on_punctuation("a,,b") == ["a", "", "b"]

def number_and_suffix(house: str) -> tuple[int, str]:
    """Split a house number such as "12b" into its number and the letters behind it, maybe none.
    """
    number, suffix = re.fullmatch(r"(\d+)([a-z]*)", house).groups()
    return int(number), suffix
# E: Two groups catch digits and letters separately.
# R: house numbers: "12b" -> (12, "b"), "7" -> (7, "")
assert number_and_suffix("12b") == (12, "b")
assert number_and_suffix("7") == (7, "")
assert number_and_suffix("103ab") == (103, "ab")

def fix_repeated_words(text):
    """Remove the second of two equal words that stand next to each other; more repeats also go.
    """
    return re.sub(r"\b(\w+)( \1\b)+", r"\1", text)
# M: The word and all its copies are matched and only the group of the word is kept.
assert fix_repeated_words("it is is fine") == "it is fine"
assert fix_repeated_words("no no no thanks") == "no thanks"
assert fix_repeated_words("the theatre") == "the theatre"

def camel_to_words(name):
    """Put a space before every capital inside a camel case name and make all letters small."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r" \1", name).lower()
# M: A look-behind finds capitals that follow a small letter or digit.
# R: split camelCase into lower case words, "totalPriceNow" -> "total price now"
assert camel_to_words("totalPriceNow") == "total price now"
assert camel_to_words("size") == "size"
assert camel_to_words("Title") == "title"

def kebab_to_camel(name: str) -> str:
    """Turn a name like "font-size-max" into "fontSizeMax"."""
    return re.sub(r"-([a-z])", lambda match: match.group(1).upper(), name)
# M: A function as replacement makes the letter behind each hyphen a capital.
# R: css names to js names: "font-size-max" => "fontSizeMax"
assert kebab_to_camel("font-size-max") == "fontSizeMax"
assert kebab_to_camel("color") == "color"
assert kebab_to_camel("a-b") == "aB"

def double_numbers_in(text: str) -> str:
    """Return the text with each whole number in it replaced by its double."""
    return re.sub(r"\d+", lambda match: str(2 * int(match.group())), text)
# M: The replacement function computes with the matched digits.
# R: My recipe is a text, "2 eggs and 150 g flour"; I want every number in it doubled.
assert double_numbers_in("2 eggs and 150 g flour") == "4 eggs and 300 g flour"
assert double_numbers_in("no numbers") == "no numbers"
assert double_numbers_in("9") == "18"

def strip_markup_tags(markup):
    """Remove everything between < and > with the signs themselves from a markup text."""
    return re.sub(r"<[^>]*>", "", markup)
# E: Inside the signs any character but the closing one may stand.
# R: delete all html tags from a string, keep the text
assert strip_markup_tags("<p>Hi <b>you</b></p>") == "Hi you"
assert strip_markup_tags("plain") == "plain"
assert strip_markup_tags('<a href="x">go</a>') == "go"

def names_of_tags(markup: str) -> list[str]:
    """List the names of the opening tags in a markup text in the order they come."""
    return re.findall(r"<(\w+)", markup)
# E: A closing tag has a slash behind the sign, so it is not matched.
assert names_of_tags("<p>Hi <b>you</b></p>") == ["p", "b"]
assert names_of_tags('<img src="a.png"><br>') == ["img", "br"]
assert names_of_tags("1 < 2") == []

def link_targets(markup):
    """Collect the texts inside href="..." of a markup text."""
    return re.findall(r'href="([^"]*)"', markup)
# E: The group holds everything up to the next quote.
# R: all href values from a piece of html please (always in double quotes)
assert link_targets('<a href="a.html">A</a> <a href="b.html">B</a>') == ["a.html", "b.html"]
assert link_targets("<a>none</a>") == []
assert link_targets('<a class="x" href="">') == [""]

def tag_attributes(tag: str) -> dict[str, str]:
    """Return the attributes of a tag like <img src="a.png" alt="cat"> as a dictionary."""
    return dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
# E: findall with two groups gives pairs, which dict accepts.
# R: one html tag in, dict of its attributes out. values are always in double quotes
assert tag_attributes('<img src="a.png" alt="cat">') == {"src": "a.png", "alt": "cat"}
assert tag_attributes("<br>") == {}
assert tag_attributes('<p data-id="7">') == {"data-id": "7"}

def bold_to_markup(line):
    """Change **bold** parts of a line into <b>bold</b>."""
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", line)
# M: The lazy plus ends each part at the nearest closing stars.
# R: markdown bold (**x**) to html <b>x</b>, several per line possible
assert bold_to_markup("a **b** c") == "a <b>b</b> c"
assert bold_to_markup("**x** and **y z**") == "<b>x</b> and <b>y z</b>"
assert bold_to_markup("2 * 3") == "2 * 3"

def price_sum_in_text(text):
    """Add up all amounts written like $3.50 or $4 in a text, in whole cents."""
    total = 0
    for dollars, cents in re.findall(r"\$(\d+)(?:\.(\d\d))?", text):
        total += int(dollars) * 100 + int(cents or 0)
    return total
# M: The second group is empty for amounts without cents.
# R: sum all dollar prices in a text ("tea $3.50, cake $4") and give cents as int -> 750
assert price_sum_in_text("tea $3.50, cake $4") == 750
assert price_sum_in_text("free") == 0
assert price_sum_in_text("$0.05 $0.10") == 15

def clock_times_in(text: str) -> list[str]:
    """Find all valid times from 00:00 to 23:59 in a text, written with two digits each."""
    return re.findall(r"\b(?:[01]\d|2[0-3]):[0-5]\d\b", text)
# E: Alternatives limit the hours and a character class the minutes.
assert clock_times_in("bus 08:15, train 23:59") == ["08:15", "23:59"]
assert clock_times_in("at 24:00 or 7:30") == []
assert clock_times_in("12:60 13:00") == ["13:00"]

def only_digits_of(text: str) -> str:
    """Keep just the digits of a text and join them."""
    return re.sub(r"\D", "", text)
# E: Everything that is not a digit is replaced by nothing.
assert only_digits_of("(030) 12-34") == "0301234"
assert only_digits_of("abc") == ""
assert only_digits_of("7") == "7"

def positions_of_pattern(pattern, text):
    """Return the start index of every match of the pattern in the text."""
    return [match.start() for match in re.finditer(pattern, text)]
# E: Match objects know where they begin.
# R: start positions of all regex matches, arguments are pattern and text
assert positions_of_pattern("an", "banana") == [1, 3]
assert positions_of_pattern(r"\d", "a1b2") == [1, 3]
assert positions_of_pattern("x", "banana") == []

def text_between(text, start, end):
    """Return what stands between the first start mark and the next end mark, or None."""
    match = re.search(re.escape(start) + "(.*?)" + re.escape(end), text, re.DOTALL)
    return match.group(1) if match else None
# M: Escaped marks surround a lazy group that may also span lines.
# R: give me the part between two markers: ("a [b] c", "[", "]") -> "b". None if the markers are not there
assert text_between("a [b] c", "[", "]") == "b"
assert text_between("x{{y}}z", "{{", "}}") == "y"
assert text_between("plain", "[", "]") is None

def remove_bracket_notes(text: str) -> str:
    """Delete notes in round brackets, together with the spaces in front of them."""
    return re.sub(r"\s*\([^)]*\)", "", text)
# E: Spaces, an opening bracket and all up to the closing one are matched.
assert remove_bracket_notes("Tea (green) and cake (1)") == "Tea and cake"
assert remove_bracket_notes("(all)") == ""
assert remove_bracket_notes("none") == "none"

def first_and_last_digit_sum(document):
    """Add up the two-digit numbers made from the first and the last digit of each line.

    A line with a single digit uses it twice, and lines without digits count as 0.
    """
    total = 0
    for row in document.splitlines():
        digits = re.findall(r"\d", row)
        if digits:
            total += int(digits[0] + digits[-1])
    return total
# M: The first and last found digits of each line are joined before converting.
assert first_and_last_digit_sum("a1b2c3\nx7y") == 90
assert first_and_last_digit_sum("none") == 0
assert first_and_last_digit_sum("90") == 90

def starts_with_number(line: str) -> bool:
    """Tell whether a line begins with digits that are followed by a dot, like "12. Mix"."""
    return re.match(r"\d+\.", line) is not None
# E: match looks only at the start of the line.
# R: does the line start like a numbered list item ("12. Mix")?
assert starts_with_number("12. Mix") is True
assert starts_with_number("Mix 12.") is False
assert starts_with_number("12 Mix") is False

def steps_of_recipe(text):
    """Split a text like "1. Mix 2. Bake it" into its steps without the numbers."""
    return [step.strip() for step in re.split(r"\d+\.\s", text) if step.strip()]
# M: The numbers with dots are separators, and the empty piece in front is dropped.
# R: recipe text "1. Mix 2. Bake it 3. Eat" into ["Mix", "Bake it", "Eat"]
assert steps_of_recipe("1. Mix 2. Bake it 3. Eat") == ["Mix", "Bake it", "Eat"]
assert steps_of_recipe("1. Wait") == ["Wait"]
assert steps_of_recipe("") == []

def unit_amounts(text, unit):
    """Return all whole numbers in a text that are followed by the unit, with or without a
    space.
    """
    return [int(n) for n in re.findall(rf"(\d+)\s?{re.escape(unit)}\b", text)]
# M: The unit is built into the pattern and ends at a word border.
assert unit_amounts("200 g flour, 50g sugar, 3 eggs", "g") == [200, 50]
assert unit_amounts("3 kg", "g") == []
assert unit_amounts("5 gr", "g") == []

def named_time_parts(text: str) -> dict[str, str] | None:
    """Find the first time like 9:45 in a text and return a dictionary with "hour" and "minute".

    Without a time the answer is None.
    """
    match = re.search(r"(?P<hour>\d{1,2}):(?P<minute>\d\d)", text)
    return match.groupdict() if match else None
# M: Named groups become the keys of the dictionary.
# R: show me named groups: find "9:45" in a text, return {"hour": "9", "minute": "45"} or None
assert named_time_parts("meet at 9:45") == {"hour": "9", "minute": "45"}
assert named_time_parts("12:00 or 13:30") == {"hour": "12", "minute": "00"}
assert named_time_parts("later") is None

def log_records(log):
    """Return (time, level, text) tuples for lines like "10:05 ERROR no paper"; others are
    skipped.
    """
    return re.findall(r"^(\d\d:\d\d) ([A-Z]+) (.+)$", log, re.MULTILINE)
# M: In multiline mode the anchors fit at every line, and three groups give tuples.
# R: parse a log string with lines such as "10:05 ERROR no paper" into tuples, ignore lines of another shape
assert log_records("10:05 ERROR no paper\n--\n10:06 INFO ok") == [
    ("10:05", "ERROR", "no paper"), ("10:06", "INFO", "ok")]
assert log_records("nothing") == []
assert log_records("10:05 error x") == []

def lines_starting_with(pattern, text):
    """List the lines of a text whose beginning the pattern matches."""
    return [line for line in text.splitlines() if re.match(pattern, line)]
# E: re.match is tried at the start of each line.
assert lines_starting_with("[0-9]", "1 tea\nmilk\n22") == ["1 tea", "22"]
assert lines_starting_with("a+b", "aab\nb\nab c") == ["aab", "ab c"]
assert lines_starting_with("x", "") == []

def comment_texts(source: str) -> list[str]:
    """Collect what follows the first # in each line of a source text, without outer spaces."""
    return [comment.strip() for comment in re.findall(r"#(.*)", source)]
# E: The dot does not match line ends, so each comment stops with its line.
assert comment_texts("x = 1  # start\ny = 2\n# end") == ["start", "end"]
assert comment_texts("x = 1") == []
assert comment_texts("# a # b") == ["a # b"]

def remove_block_comments(source):
    """Delete comments between /* and */ from a source text, even over several lines."""
    return re.sub(r"/\*.*?\*/", "", source, flags=re.DOTALL)
# M: The lazy star stops at the nearest end mark and may pass line ends.
# R: strip /* ... */ comments from code, they can span lines
assert remove_block_comments("a /* b */ c") == "a  c"
assert remove_block_comments("x/*1\n2*/y/*3*/") == "xy"
assert remove_block_comments("a / b * c") == "a / b * c"

def function_names_in(source: str) -> list[str]:
    """List the names behind "def" in a Python source text, in order."""
    return re.findall(r"^\s*def (\w+)\(", source, re.MULTILINE)
# E: Lines that start with def give the name in front of the bracket.
# R: which functions does this python source define? just names, from a string
assert function_names_in("def a():\n    pass\ndef b_2(x):\n    pass") == ["a", "b_2"]
assert function_names_in("x = 1") == []
assert function_names_in("class C:\n    def run(self):") == ["run"]

def assigned_names(source):
    """Return the names on the left of a single = at line starts of a source text, without
    repeats.
    """
    names = re.findall(r"^(\w+) *=(?!=)", source, re.MULTILINE)
    return list(dict.fromkeys(names))
# M: A negative look-ahead rejects the double sign, and a dictionary drops repeats in order.
assert assigned_names("a = 1\nb=2\na = 3") == ["a", "b"]
assert assigned_names("a == 1") == []
assert assigned_names("") == []

def count_question_sentences(text):
    """Count the runs of question marks in a text, so that "What???" is one question."""
    return len(re.findall(r"\?+", text))
# E: A whole run of marks is one match.
assert count_question_sentences("What??? Why?") == 2
assert count_question_sentences("Fine.") == 0
assert count_question_sentences("?") == 1

def calm_punctuation(text: str) -> str:
    """Reduce every run of the same mark, ! or ? or a dot, to a single one."""
    return re.sub(r"([!?.])\1+", r"\1", text)
# E: The caught mark and its repeats are replaced by the mark alone.
# R: "Wow!!! Really?? Yes..." -> "Wow! Really? Yes."
assert calm_punctuation("Wow!!! Really?? Yes...") == "Wow! Really? Yes."
assert calm_punctuation("Hi?!") == "Hi?!"
assert calm_punctuation("ok") == "ok"

def mail_hosts_in(text: str) -> list[str]:
    """Return the sorted different hosts behind the @ of mail addresses in a text."""
    return sorted(set(re.findall(r"@([\w.-]*\w)", text)))
# E: The found hosts go into a set before they are sorted.
assert mail_hosts_in("b@y.org, a@x.org. c@y.org.") == ["x.org", "y.org"]
assert mail_hosts_in("none") == []
assert mail_hosts_in("q@z") == ["z"]

def fill_numbered_blanks(template: str, values: list[str]) -> str:
    """Replace marks such as $1 and $2 in a template by the first, second ... value of the list.

    Marks without a value stay as they are.
    """
    def value(match):
        place = int(match.group(1)) - 1
        return values[place] if 0 <= place < len(values) else match.group()
    return re.sub(r"\$(\d+)", value, template)
# H: The inner function looks the number up and falls back to the matched text.
# R: template "$1 likes $2" with ["Ann", "tea"] -> "Ann likes tea"; leave $3 alone if theres no third value
assert fill_numbered_blanks("$1 likes $2", ["Ann", "tea"]) == "Ann likes tea"
assert fill_numbered_blanks("$2 $1 $2", ["a", "b"]) == "b a b"
assert fill_numbered_blanks("$3!", ["a"]) == "$3!"

def abbreviations_in(text):
    """List the words of two or more capital letters in a text, each once, in order of
    appearance.
    """
    return list(dict.fromkeys(re.findall(r"\b[A-Z]{2,}\b", text)))
# E: Keys of a dictionary keep the first of each found word.
assert abbreviations_in("The EU and the UN; EU again") == ["EU", "UN"]
assert abbreviations_in("I am A") == []
assert abbreviations_in("NASAs USB") == ["USB"]

def ends_with_number(name: str) -> bool:
    """Decide if a name has at least one digit at its very end."""
    return re.search(r"\d$", name) is not None
# E: The dollar sign ties the digit to the end.
assert ends_with_number("file7") is True
assert ends_with_number("7file") is False
assert ends_with_number("") is False

def warm_month_mentions(text):
    """Return the spring and summer months from March to August named in a text, in order.

    Only names with a capital letter count.
    """
    return re.findall(r"\b(?:March|April|May|June|July|August)\b", text)
# E: The names are joined with bars, so any of them may match.
assert warm_month_mentions("From May to July") == ["May", "July"]
assert warm_month_mentions("may be") == []
assert warm_month_mentions("Mayor in March") == ["March"]

def longest_digit_run(text: str) -> int:
    """Return the length of the longest run of digits in a text, 0 without digits."""
    return max((len(run) for run in re.findall(r"\d+", text)), default=0)
# E: The default covers a text where no run is found.
assert longest_digit_run("a12b3456c") == 4
assert longest_digit_run("abc") == 0
assert longest_digit_run("7") == 1

def colour_codes_in(style: str) -> list[str]:
    """Find all six-digit colour codes like #12ab9F in a style text and give them in small
    letters.
    """
    return [code.lower() for code in re.findall(r"#[0-9a-fA-F]{6}\b", style)]
# E: A border behind the six hex digits keeps longer texts out.
assert colour_codes_in("a{color:#12AB9F} b{color:#fff}") == ["#12ab9f"]
assert colour_codes_in("#0000000") == []
assert colour_codes_in("#ABCDEF,#000000") == ["#abcdef", "#000000"]

def sentence_starts(text):
    """Return the first word of each sentence, where a sentence ends with a dot, ! or ? and a
    space.
    """
    return re.findall(r"(?:^|[.!?] )(\w+)", text)
# M: A sentence begins at the start of the text or behind an end mark with a space.
# R: list the first words of all sentences in a string
assert sentence_starts("Hi there. How are you? Fine!") == ["Hi", "How", "Fine"]
assert sentence_starts("one") == ["one"]
assert sentence_starts("") == []

def replace_count(text, old, new):
    """Return the text with the old part replaced and the number of replacements, as a tuple."""
    return re.subn(re.escape(old), lambda match: new, text)
# M: subn reports how often it replaced, and the function keeps new free of special meanings.
# R: replace old by new in text and also tell me how many times it happened -> (text, count)
assert replace_count("a.b.c", ".", "-") == ("a-b-c", 2)
assert replace_count("abc", "x", "y") == ("abc", 0)
assert replace_count("1+1", "1", "\\2") == ("\\2+\\2", 2)

def dialogue_lines(script):
    """Return a dictionary from speaker to the number of lines like "ANN: Hello" in a script.

    Speakers are written in capitals at the start of a line.
    """
    counts = {}
    for speaker in re.findall(r"^([A-Z]+):", script, re.MULTILINE):
        counts[speaker] = counts.get(speaker, 0) + 1
    return counts
# M: Speakers are found at line starts and counted one by one.
assert dialogue_lines("ANN: Hi\nBOB: Yo\nANN: Bye") == {"ANN": 2, "BOB": 1}
assert dialogue_lines("(silence)") == {}
assert dialogue_lines("say ANN: no") == {}

def unescape_percent(text: str) -> str:
    """Replace each %XX of two hex digits in a text by the character with that code, like %41 by
    A.
    """
    return re.sub(r"%([0-9A-Fa-f]{2})", lambda m: chr(int(m.group(1), 16)), text)
# H: The caught hex digits are read in base 16 and turned into a character.
assert unescape_percent("a%20b%21") == "a b!"
assert unescape_percent("100%") == "100%"
assert unescape_percent("%41%4a") == "AJ"

def play_scores(report: str) -> dict[str, int]:
    """Add up the goals of each team from a text with results like "Reds 2:1 Blues"."""
    goals = {}
    for home, left, right, away in re.findall(r"(\w+) (\d+):(\d+) (\w+)", report):
        goals[home] = goals.get(home, 0) + int(left)
        goals[away] = goals.get(away, 0) + int(right)
    return goals
# H: Four groups per result give both teams with their goals.
# R: from "Reds 2:1 Blues, Blues 0:3 Reds" compute goals per team as dict
assert play_scores("Reds 2:1 Blues, Blues 0:3 Reds") == {"Reds": 5, "Blues": 1}
assert play_scores("A 0:0 B") == {"A": 0, "B": 0}
assert play_scores("no games") == {}

def is_made_of(word, letters):
    """Test with a pattern whether a word that is not empty uses only the given letters."""
    return re.fullmatch(f"[{re.escape(letters)}]+", word) is not None
# E: The letters form a character class that must cover the word.
assert is_made_of("abba", "ab") is True
assert is_made_of("abc", "ab") is False
assert is_made_of("", "ab") is False
assert is_made_of("a-a", "a-") is True

def ing_words(text):
    """Return the words of a text that end in "ing", in small letters."""
    return [word.lower() for word in re.findall(r"\w+ing\b", text)]
# E: At least one character must come before the ending.
assert ing_words("Singing and dancing in spring") == ["singing", "dancing", "spring"]
assert ing_words("ringed") == []
assert ing_words("ing") == []

def indent_width(line: str) -> int:
    """Return how many spaces stand at the start of a line."""
    return len(re.match(r" *", line).group())
# E: The star matches also when there is no space, so a match always exists.
# R: number of leading spaces of a line
assert indent_width("    x") == 4
assert indent_width("x  ") == 0
assert indent_width("") == 0

def tail_after_last(pattern, text):
    """Return the part of the text behind the last match of the pattern, or the whole text
    without one.
    """
    end = 0
    for match in re.finditer(pattern, text):
        end = match.end()
    return text[end:]
# E: The end of the newest match is remembered until no match is left.
assert tail_after_last(r"\d", "a1b2cd") == "cd"
assert tail_after_last("x", "tea") == "tea"
assert tail_after_last("-", "a-b-") == ""

def drop_leading_article(title):
    """Remove "The", "A" or "An" with the space behind it from the start of a book title."""
    return re.sub(r"^(The|An?) ", "", title)
# E: The caret ties the small choice of words to the start.
# R: remove The / A / An at the beginning of a title so i can sort books
assert drop_leading_article("The Red Barn") == "Red Barn"
assert drop_leading_article("An Apple") == "Apple"
assert drop_leading_article("Theatre") == "Theatre"

def plus_signs_to_words(text: str) -> str:
    """Replace each " + " between two words by " and ", but leave sums of numbers alone."""
    return re.sub(r"(?<=[a-z]) \+ (?=[a-z])", " and ", text)
# M: Looks on both sides demand small letters without taking them into the match.
assert plus_signs_to_words("tea + milk") == "tea and milk"
assert plus_signs_to_words("2 + 3") == "2 + 3"
assert plus_signs_to_words("a + b + c") == "a and b and c"

def sizes_in_text(text: str) -> list[tuple[int, int]]:
    """Find all sizes like 20x30 or 20 x 30 in a text as tuples of two ints."""
    return [(int(a), int(b)) for a, b in re.findall(r"(\d+) ?x ?(\d+)", text)]
# E: Two groups give both numbers, and the spaces around the x are optional.
# R: find things like 20x30 or "20 x 30" in a text and return [(20, 30), ...]
assert sizes_in_text("frame 20x30, or 9 x 13") == [(20, 30), (9, 13)]
assert sizes_in_text("x-ray 3") == []
assert sizes_in_text("1x2x3") == [(1, 2)]

def words_with_double_letters(text):
    """List the words of a text in which some letter stands twice in a row."""
    return [word for word in re.findall(r"\w+", text) if re.search(r"(.)\1", word)]
# M: A back reference tests each found word for a repeated character.
assert words_with_double_letters("a sweet little cat") == ["sweet", "little"]
assert words_with_double_letters("one two") == []
assert words_with_double_letters("") == []

def template_names(template: str) -> set[str]:
    """Return the set of names that stand in double curly brackets, as in "Hi {{ name }}"."""
    return set(re.findall(r"\{\{\s*(\w+)\s*\}\}", template))
# E: Spaces inside the brackets may be there but are not part of the group.
assert template_names("Hi {{ name }}, {{age}} and {{name}}") == {"name", "age"}
assert template_names("{single}") == set()
assert template_names("") == set()

def split_sentences(text):
    """Split a text into sentences, keeping the end marks . ! ? and dropping the spaces between.
    """
    return re.split(r"(?<=[.!?])\s+", text)
# M: The look-behind splits at spaces that follow an end mark without removing the mark.
# R: text into list of sentences but keep the . ! ? at the end of each
assert split_sentences("Hi. How are you? Fine!") == ["Hi.", "How are you?", "Fine!"]
assert split_sentences("One") == ["One"]
assert split_sentences("v1.2 is out. Yes.") == ["v1.2 is out.", "Yes."]

def rename_variable(source: str, old: str, new: str) -> str:
    """Rename a variable in a source text, but not where the name follows a dot, as in x.size.
    """
    return re.sub(rf"(?<!\.)\b{old}\b", new, source)
# H: A negative look-behind refuses matches behind a dot, and borders protect longer names.
# R: rename var old->new in code text, whole names only, and attributes like obj.size must stay
assert rename_variable("size = box.size + sizes", "size", "n") == "n = box.size + sizes"
assert rename_variable("a + a", "a", "b") == "b + b"
assert rename_variable("x.a", "a", "b") == "x.a"

def pattern_from_words(words):
    """Build one pattern text that matches any of the words, longest first, with special signs
    escaped.
    """
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word) for word in ordered)
# M: Longer words come first because the first fitting alternative wins.
assert pattern_from_words(["a", "abc", "ab"]) == "abc|ab|a"
assert pattern_from_words(["c++"]) == "c\\+\\+"
assert pattern_from_words([]) == ""

def swap_words_by_table(text: str, table: dict[str, str]) -> str:
    """Exchange all words of a table in one go, so that swapping "cat" and "dog" works both
    ways.
    """
    return re.sub(r"\w+", lambda match: table.get(match.group(), match.group()), text)
# M: Each word is looked up once in the table and is its own replacement if missing.
# R: swap words with a dict in one pass: {"cat": "dog", "dog": "cat"} on "cat dog" gives "dog cat"
assert swap_words_by_table("cat dog", {"cat": "dog", "dog": "cat"}) == "dog cat"
assert swap_words_by_table("a, b!", {"a": "1"}) == "1, b!"
assert swap_words_by_table("same", {}) == "same"

def text_without_emojis(text):
    """Remove simple smileys such as :) ;-) :( or :D from a text."""
    return re.sub(r"[:;]-?[()D]", "", text)
# E: Eyes, an optional nose and a mouth make the pattern.
assert text_without_emojis("hi :) you ;-)") == "hi  you "
assert text_without_emojis("10:30 (late)") == "10:30 (late)"
assert text_without_emojis(":D") == ""

def chapters_in_text(text: str) -> list[tuple[int, str]]:
    """Return number and title of all lines like "Chapter 3: The Sea" as tuples."""
    found = re.findall(r"^Chapter (\d+): (.+)$", text, re.MULTILINE)
    return [(int(number), title) for number, title in found]
# M: Anchors in multiline mode keep the match to whole lines.
# R: find lines "Chapter 3: The Sea" in a long text -> [(3, "The Sea"), ...]
assert chapters_in_text("Chapter 1: Home\ntext\nChapter 2: Sea") == [(1, "Home"), (2, "Sea")]
assert chapters_in_text("See Chapter 1: Home") == []
assert chapters_in_text("") == []

def vowel_start_count(text):
    """Count the words that begin with a vowel, whatever the case of the letters."""
    return len(re.findall(r"\b[aeiou]", text, re.IGNORECASE))
# E: A vowel right behind a word border begins a word.
assert vowel_start_count("An apple is under it") == 5
assert vowel_start_count("red tea") == 0
assert vowel_start_count("") == 0

def fix_comma_spacing(text: str) -> str:
    """Set commas without a space before them and with exactly one space after them."""
    return re.sub(r"\s*,\s*", ", ", text)
# E: All spaces around a comma belong to the match that is replaced.
# R: normalise commas: "a ,b,  c" -> "a, b, c"
assert fix_comma_spacing("a ,b,  c") == "a, b, c"
assert fix_comma_spacing("none") == "none"
assert fix_comma_spacing("1,2") == "1, 2"

def unit_conversions(text):
    """Replace every length like "3 in" in a text by centimetres with one decimal, like "7.6
    cm".
    """
    return re.sub(r"(\d+) in\b", lambda m: f"{int(m.group(1)) * 2.54:.1f} cm", text)
# H: The replacement function multiplies the caught number by 2.54.
# R: all whole-inch lengths in a text ("3 in") should become cm with 1 decimal ("7.6 cm")
assert unit_conversions("3 in wide, 10 in high") == "7.6 cm wide, 25.4 cm high"
assert unit_conversions("3 inches") == "3 inches"
assert unit_conversions("in 3") == "in 3"

"""Verified problems: cleaning."""

import re

def single_spaced(sentence: str) -> str:
    """Reduce every run of blanks in a sentence to one space and drop those at both ends."""
    return " ".join(sentence.split())
# E: split without an argument swallows all blanks, and join puts single ones back.
# R: collapse multiple spaces into one and trim the ends
assert single_spaced("  too   many  spaces ") == "too many spaces"
assert single_spaced("a\tb\nc") == "a b c"
assert single_spaced("   ") == ""

def unquoted(value):
    """Take away one pair of equal quotation marks around a value, single or double."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value
# E: Both ends must be the same quotation mark before they are sliced off.
# R: strip the quotes around a value if both sides have them ("..." or '...'), only one pair
assert unquoted('"tea"') == "tea"
assert unquoted("'it'") == "it"
assert unquoted('"open') == '"open'

def without_brackets(note):
    """Delete round brackets but keep what is written in them."""
    return note.replace("(", "").replace(")", "")
# E: Two replacements with an empty text remove both kinds of bracket.
# R: remove ( and ) from a text but keep the inside
assert without_brackets("salt (sea)") == "salt sea"
assert without_brackets("((x))") == "x"
assert without_brackets("plain") == "plain"

def trimmed_cells(row):
    """Split a row at semicolons and remove the spaces around each cell."""
    return [cell.strip() for cell in row.split(";")]
# E: Every piece of the split is stripped in a comprehension.
# R: split at ; and trim each piece, e.g. " a ;b; c" -> ["a","b","c"]
assert trimmed_cells(" a ;b; c") == ["a", "b", "c"]
assert trimmed_cells("x") == ["x"]
assert trimmed_cells(";") == ["", ""]

def non_blank_parts(list_text: str) -> list[str]:
    """Split a text at commas, strip the parts and leave out the ones that are empty."""
    parts = [part.strip() for part in list_text.split(",")]
    return [part for part in parts if part]
# E: An empty string is false, so the second comprehension drops it.
assert non_blank_parts("eggs, , milk,") == ["eggs", "milk"]
assert non_blank_parts(" , ") == []
assert non_blank_parts("jam") == ["jam"]

def squeeze_letter(text, letter):
    """Shrink every run of one letter to a single copy; other letters keep their runs."""
    while letter * 2 in text:
        text = text.replace(letter * 2, letter)
    return text
# E: Pairs are replaced by a single letter until no pair is left.
# R: collapse repeats of one given character in a text: ("boo  moo", "o") -> "bo  mo"
assert squeeze_letter("boo  moo", "o") == "bo  mo"
assert squeeze_letter("sooooo", "o") == "so"
assert squeeze_letter("fee", "o") == "fee"

def hyphens_normalized(text):
    """Turn underscores and spaces into single dashes, never two in a row."""
    return "-".join(text.replace("_", " ").split())
# E: Underscores become spaces, and split plus join makes single dashes of all of them.
# R: change spaces and _ to single - in a string
assert hyphens_normalized("my_new  file") == "my-new-file"
assert hyphens_normalized("_x_") == "x"
assert hyphens_normalized("") == ""

def swap_two_words(sentence, one, other):
    """Exchange two words for each other everywhere in a sentence."""
    swaps = {one: other, other: one}
    return " ".join(swaps.get(word, word) for word in sentence.split())
# M: A dictionary knows both directions, and get leaves all other words alone.
assert swap_two_words("cats chase dogs", "cats", "dogs") == "dogs chase cats"
assert swap_two_words("left right left", "left", "right") == "right left right"
assert swap_two_words("up", "left", "right") == "up"

def swap_dots_and_commas(number):
    """Exchange dots and commas in a written number, as between English and German style."""
    return number.translate(str.maketrans(".,", ",."))
# E: A translation table replaces both signs at the same time.
# R: turn "1,234.50" into "1.234,50" and the other way round
assert swap_dots_and_commas("1,234.50") == "1.234,50"
assert swap_dots_and_commas("7,5") == "7.5"
assert swap_dots_and_commas("12") == "12"

def abbreviate_units(recipe_line: str) -> str:
    """Shorten the words "grams", "teaspoons" and "tablespoons" to "g", "tsp" and "tbsp"."""
    units = {"grams": "g", "teaspoons": "tsp", "tablespoons": "tbsp"}
    for unit, short in units.items():
        recipe_line = recipe_line.replace(unit, short)
    return recipe_line
# E: A loop over the dictionary does one replacement per unit.
# R: in recipe lines i want grams->g, teaspoons->tsp, tablespoons->tbsp
assert abbreviate_units("200 grams flour") == "200 g flour"
assert abbreviate_units("2 tablespoons oil, 1 teaspoons salt") == "2 tbsp oil, 1 tsp salt"
assert abbreviate_units("1 egg") == "1 egg"

def digits_as_words(text):
    """Replace each digit 1, 2 or 3 in a text by the word one, two or three."""
    for digit, word in {"1": "one", "2": "two", "3": "three"}.items():
        text = text.replace(digit, word)
    return text
# E: The pairs of digit and word are replaced one after another.
assert digits_as_words("2 cats, 3 dogs") == "two cats, three dogs"
assert digits_as_words("11") == "oneone"
assert digits_as_words("5") == "5"

def split_in_two(setting):
    """Split a text at its first colon into a tuple of two stripped parts.
    Without a colon the second part is empty."""
    left, _, right = setting.partition(":")
    return left.strip(), right.strip()
# E: partition always gives three parts, even if the colon is missing.
assert split_in_two("size : 12") == ("size", "12")
assert split_in_two("time: 10:30") == ("time", "10:30")
assert split_in_two("bare") == ("bare", "")

def split_from_right(label: str) -> list[str]:
    """Split a label at its last space into the words before it and the final word, as a
    list."""
    return label.rsplit(" ", 1)
# E: rsplit with the limit one cuts a single time from the right.
# R: split at the last space only, "Ana Maria Silva" => ["Ana Maria", "Silva"]
assert split_from_right("Ana Maria Silva") == ["Ana Maria", "Silva"]
assert split_from_right("Room 12") == ["Room", "12"]
assert split_from_right("Pele") == ["Pele"]

def split_keep_comma(text):
    """Split a text after each comma so that the commas stay at the ends of the parts."""
    parts = text.split(",")
    return [part + "," for part in parts[:-1]] + parts[-1:]
# M: Every part but the last lost a comma, which is added again.
assert split_keep_comma("a,b,c") == ["a,", "b,", "c"]
assert split_keep_comma("a") == ["a"]
assert split_keep_comma("a,") == ["a,", ""]

def join_present(parts, separator):
    """Join the parts that are neither empty nor None with a separator."""
    return separator.join(part for part in parts if part)
# E: Both an empty text and None are false and are filtered out.
# R: join strings with a separator but skip empty ones and None (parts, separator)
assert join_present(["Main St", "", None, "Leeds"], ", ") == "Main St, Leeds"
assert join_present(["a", "b"], "/") == "a/b"
assert join_present([None], "-") == ""

def join_numbers(values: list[int], separator: str) -> str:
    """Write whole numbers in a row with a separator between them."""
    return separator.join(str(value) for value in values)
# E: join needs texts, so every number is converted first.
assert join_numbers([3, 10, 7], "+") == "3+10+7"
assert join_numbers([5], ", ") == "5"
assert join_numbers([], "-") == ""

def glue_hyphenated_lines(page):
    """Put words together again that were divided with a dash at the end of a line."""
    return page.replace("-\n", "")
# E: A dash directly followed by a line break marks a divided word and is removed.
# R: text from a pdf has words broken like "gar-\nden", i need them glued back
assert glue_hyphenated_lines("the gar-\nden gate") == "the garden gate"
assert glue_hyphenated_lines("well-known") == "well-known"
assert glue_hyphenated_lines("a\nb") == "a\nb"

def join_wrapped_lines(letter):
    """Turn the lines of a letter into a single line with one space between them."""
    return " ".join(line.strip() for line in letter.splitlines())
# E: splitlines cuts, strip cleans each line and join puts one space between.
assert join_wrapped_lines("Dear Ann,\n how are\nyou?") == "Dear Ann, how are you?"
assert join_wrapped_lines("one") == "one"
assert join_wrapped_lines("") == ""

def without_trailing_zeros(decimal: str) -> str:
    """Drop needless zeros at the end of a decimal text, and the dot if nothing follows it."""
    if "." not in decimal:
        return decimal
    return decimal.rstrip("0").rstrip(".")
# E: Zeros go first and a left-over dot second; whole numbers are not touched.
# R: "2.500" -> "2.5", "3.00" -> "3" but "100" should stay "100"
assert without_trailing_zeros("2.500") == "2.5"
assert without_trailing_zeros("3.00") == "3"
assert without_trailing_zeros("100") == "100"

def without_leading_zeros(code):
    """Remove the zeros at the start of a digit text but leave at least one digit."""
    return code.lstrip("0") or "0"
# E: If stripping leaves nothing, the or-part supplies a single zero.
assert without_leading_zeros("00420") == "420"
assert without_leading_zeros("000") == "0"
assert without_leading_zeros("7") == "7"

def price_text_to_number(tag):
    """Convert a price tag such as "$1,299.50" to a float."""
    return float(tag.replace("$", "").replace(",", ""))
# E: The signs that float cannot read are removed before the conversion.
# R: parse "$1,299.50" into 1299.5
assert price_text_to_number("$1,299.50") == 1299.5
assert price_text_to_number("$8") == 8.0
assert price_text_to_number("0.99") == 0.99

def without_accents(word):
    """Replace the accented letters é, è, à and ü of a lower-case word by e, e, a and u."""
    return word.translate(str.maketrans("éèàü", "eeau"))
# E: maketrans pairs the letters of two texts of the same length.
assert without_accents("café") == "cafe"
assert without_accents("crème à") == "creme a"
assert without_accents("tee") == "tee"

def german_spelled_out(word):
    """Write the letters ä, ö, ü and ß of a word as ae, oe, ue and ss."""
    return word.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
# E: A table made of a dictionary may replace one letter by two.
# R: convert umlauts: ä->ae ö->oe ü->ue ß->ss
assert german_spelled_out("straße") == "strasse"
assert german_spelled_out("käsebrötchen") == "kaesebroetchen"
assert german_spelled_out("brot") == "brot"

def without_repeated_words(sentence: str) -> str:
    """Remove words that directly repeat the word before them, whatever the case."""
    kept = []
    for word in sentence.split():
        if not kept or kept[-1].lower() != word.lower():
            kept.append(word)
    return " ".join(kept)
# M: A word is kept only if it differs from the last one kept.
assert without_repeated_words("The the cat sat sat down") == "The cat sat down"
assert without_repeated_words("go Go GO") == "go"
assert without_repeated_words("") == ""

def calm_down(message):
    """Make a loud message quiet: small letters and a single mark instead of several "!"."""
    return re.sub(r"!+", "!", message.lower())
# E: The pattern matches a whole run of marks and replaces it by one.
# R: tone down shouting: lower case, and "!!!!" -> "!"
assert calm_down("COME ON!!!") == "come on!"
assert calm_down("Hi") == "hi"
assert calm_down("No! NO!!") == "no! no!"

def without_tags(page):
    """Remove everything written in angle brackets from a page, the brackets included."""
    return re.sub(r"<[^>]*>", "", page)
# M: The pattern reaches from an opening bracket to the nearest closing one.
assert without_tags("<b>Sale</b> today") == "Sale today"
assert without_tags("<br>") == ""
assert without_tags("a > b") == "a > b"

def without_bracket_notes(text):
    """Delete the notes in square brackets and the space before each of them."""
    return re.sub(r" ?\[[^\]]*\]", "", text)
# M: An optional space, an opening bracket and all up to the closing one are matched.
# R: drop [1] [citation needed] style notes from text, plus the space in front of them
assert without_bracket_notes("Paris [1] is big [citation needed].") == "Paris is big."
assert without_bracket_notes("[a]b") == "b"
assert without_bracket_notes("none") == "none"

def space_after_commas(text):
    """Make sure that exactly one space follows every comma and none stands before it."""
    return re.sub(r"\s*,\s*", ", ", text).rstrip()
# M: The blanks on both sides belong to the match; a comma at the very end gets no space.
assert space_after_commas("a,b ,  c") == "a, b, c"
assert space_after_commas("x, y") == "x, y"
assert space_after_commas("end,") == "end,"

def separate_letters_and_digits(code):
    """Put a space wherever a code changes between letters and digits."""
    result = code[:1]
    for before, char in zip(code, code[1:]):
        if before.isdigit() != char.isdigit():
            result += " "
        result += char
    return result
# M: Two neighbours of a different kind show where the space has to go.
assert separate_letters_and_digits("a12bc3") == "a 12 bc 3"
assert separate_letters_and_digits("2024") == "2024"
assert separate_letters_and_digits("") == ""

def without_last_sentence(text):
    """Drop the last sentence of a text; sentences end with a full stop. One sentence leaves
    ""."""
    sentences = text.split(". ")
    return ". ".join(sentences[:-1]) + "." if len(sentences) > 1 else ""
# M: The text is cut between sentences, and the shortened rest gets its full stop back.
assert without_last_sentence("We ate. We slept. We left.") == "We ate. We slept."
assert without_last_sentence("We ate.") == ""
assert without_last_sentence("A. B.") == "A."

def tidy_shopping_item(item):
    """Clean a list entry: no dash or star at the start, no spaces around, all small letters."""
    return item.strip().lstrip("-*").strip().lower()
# E: The outer spaces go first, then the sign, then the spaces behind it.
assert tidy_shopping_item(" - Milk ") == "milk"
assert tidy_shopping_item("* Rye Bread") == "rye bread"
assert tidy_shopping_item("eggs") == "eggs"

def with_straight_quotes(text):
    """Replace curly quotation marks, single and double, by straight ones."""
    table = {"“": '"', "”": '"', "‘": "'", "’": "'"}
    return text.translate(str.maketrans(table))
# E: One table covers all four curly signs in a single pass.
# R: word processor gave me curly quotes, make them plain " and '
assert with_straight_quotes("“Hi”") == '"Hi"'
assert with_straight_quotes("it’s") == "it's"
assert with_straight_quotes("plain") == "plain"

def expand_contractions(sentence: str) -> str:
    """Write "n't" as " not" and "'re" as " are" in a sentence."""
    return sentence.replace("n't", " not").replace("'re", " are")
# E: Two chained replacements deal with both short forms.
assert expand_contractions("we don't know") == "we do not know"
assert expand_contractions("they're here") == "they are here"
assert expand_contractions("fine") == "fine"

def title_without_year(film):
    """Remove a year in brackets at the end of a film title, as in "Alien (1979)"."""
    return re.sub(r"\s*\(\d{4}\)$", "", film)
# M: The dollar sign ties the four digits in brackets to the end.
# R: strip the year from movie titles: "Alien (1979)" -> "Alien"
assert title_without_year("Alien (1979)") == "Alien"
assert title_without_year("1917 (2019)") == "1917"
assert title_without_year("Up (again)") == "Up (again)"

def lines_without_numbers(listing):
    """Remove numbering like "1. " or "12. " from the start of each line of a listing."""
    return "\n".join(re.sub(r"^\d+\. ", "", line) for line in listing.splitlines())
# M: Each line is cleaned with a pattern that is tied to its start.
assert lines_without_numbers("1. wash\n2. cut") == "wash\ncut"
assert lines_without_numbers("10. rest\nno 3. here") == "rest\nno 3. here"
assert lines_without_numbers("") == ""

def stop_words_removed(query):
    """Leave out the words a, an, the, of and in from a search query."""
    ignored = ("a", "an", "the", "of", "in")
    return " ".join(word for word in query.split() if word.lower() not in ignored)
# E: Each word is compared with the short list in lower case.
# R: drop a, an, the, of, in from a search query
assert stop_words_removed("The history of jazz in Paris") == "history jazz Paris"
assert stop_words_removed("of the") == ""
assert stop_words_removed("jazz") == "jazz"

def replace_whole_word(sentence, old, new):
    """Replace a word by another one only where it stands alone, not inside longer words."""
    return " ".join(new if word == old else word for word in sentence.split(" "))
# E: Comparing the split words keeps longer words safe.
# R: replace cat with dog but not inside "catalog"; inputs: sentence, old, new
assert replace_whole_word("a cat in a catalog", "cat", "dog") == "a dog in a catalog"
assert replace_whole_word("cat cat", "cat", "cow") == "cow cow"
assert replace_whole_word("", "a", "b") == ""

def replace_outer(text: str, old: str, new: str) -> str:
    """Replace an old mark by a new one at the two ends of a text, but not inside."""
    if text.startswith(old):
        text = new + text[len(old):]
    if text.endswith(old):
        text = text[:-len(old)] + new
    return text
# M: Each end is tested and exchanged on its own with slices.
assert replace_outer("*a*b*", "*", "_") == "_a*b_"
assert replace_outer("*a", "*", "_") == "_a"
assert replace_outer("a", "*", "_") == "a"

def apply_replacements(text, pairs):
    """Apply a list of (old, new) replacements to a text one after another."""
    for old, new in pairs:
        text = text.replace(old, new)
    return text
# E: The result of each replacement is the input of the next one.
# R: do several replaces in sequence, given text and list of (old,new) tuples
assert apply_replacements("red car", [("red", "blue"), ("car", "van")]) == "blue van"
assert apply_replacements("a", [("a", "b"), ("b", "c")]) == "c"
assert apply_replacements("x", []) == "x"

def blank_lines_squeezed(text):
    """Reduce several blank lines in a row to a single one."""
    return re.sub(r"\n{3,}", "\n\n", text)
# M: Three or more line breaks in a row mean more than one blank line.
assert blank_lines_squeezed("a\n\n\n\nb") == "a\n\nb"
assert blank_lines_squeezed("a\n\nb") == "a\n\nb"
assert blank_lines_squeezed("a\nb") == "a\nb"

def tabs_to_columns(line: str, width: int) -> str:
    """Replace each tab of a line by spaces up to the next multiple of width."""
    return line.expandtabs(width)
# E: expandtabs knows the column of each tab and fills up to the next stop.
assert tabs_to_columns("a\tb", 4) == "a   b"
assert tabs_to_columns("\tx", 2) == "  x"
assert tabs_to_columns("ab", 8) == "ab"

def quoted_reply(mail):
    """Begin each line of a mail with "> ", as in an answer that quotes it."""
    return "\n".join("> " + line for line in mail.splitlines())
# E: The lines are prefixed one by one and joined again.
# R: prefix each line of an email with "> "
assert quoted_reply("Hi\nBye") == "> Hi\n> Bye"
assert quoted_reply("Hi") == "> Hi"
assert quoted_reply("") == ""

def unquoted_reply(mail: str) -> str:
    """Return only the lines of a mail that do not begin with the quoting sign ">"."""
    lines = mail.splitlines()
    return "\n".join(line for line in lines if not line.startswith(">"))
# E: Lines with the sign at their start are filtered out.
# R: keep only the new text in an email reply, i.e. throw away lines starting with >
assert unquoted_reply("> Hi\nHello\n> Bye") == "Hello"
assert unquoted_reply("a\nb") == "a\nb"
assert unquoted_reply("> x") == ""

def text_up_to_signature(mail):
    """Return the mail above its signature line "--", or all of it if there is none."""
    kept = []
    for line in mail.splitlines():
        if line.strip() == "--":
            break
        kept.append(line)
    return "\n".join(kept)
# E: Lines are collected until the signature line ends the loop.
assert text_up_to_signature("Hi\nSee you\n--\nAnn") == "Hi\nSee you"
assert text_up_to_signature("Hi -- all") == "Hi -- all"
assert text_up_to_signature("--\nAnn") == ""

def mend_sentence_ends(text):
    """Remove the spaces that stand before a full stop, comma, "!" or "?"."""
    return re.sub(r" +([.,!?])", r"\1", text)
# M: The mark is caught in a group and put back without the spaces.
assert mend_sentence_ends("Hello , Ann !") == "Hello, Ann!"
assert mend_sentence_ends("So  .") == "So."
assert mend_sentence_ends("a b") == "a b"

def common_indent_width(block):
    """Return the smallest number of leading spaces among the lines that are not blank, or 0."""
    widths = [
        len(line) - len(line.lstrip(" "))
        for line in block.splitlines() if line.strip()
    ]
    return min(widths, default=0)
# M: What lstrip removes from a line is its indentation.
assert common_indent_width("    a\n  b\n\n      c") == 2
assert common_indent_width("a\n  b") == 0
assert common_indent_width("") == 0

def split_by_marks(text: str, marks: str) -> list[str]:
    """Split a text at every character that is in marks and leave out empty parts."""
    for mark in marks:
        text = text.replace(mark, "\n")
    return [part for part in text.split("\n") if part]
# M: All marks are turned into one separator, so a single split is enough.
# R: split a string on any of several characters (text, marks), skip empties
assert split_by_marks("a;b,c", ";,") == ["a", "b", "c"]
assert split_by_marks("--x--", "-") == ["x"]
assert split_by_marks("abc", ";") == ["abc"]

"""Verified problems: splitting and finding."""

def second_word_or_empty(sentence):
    """Return the second word of the sentence, or "" when there is only one word or none."""
    return "".join(sentence.split()[1:2])
# E: The slice holds one word or nothing, and join makes it a text.
# R: 2nd word of a sentence or ""
assert second_word_or_empty("good old day") == "old"
assert second_word_or_empty("good") == ""
assert second_word_or_empty("") == ""

def last_word_capitalized(sentence):
    """Return the last word of a sentence with a capital start and without a full stop at its end.
    The sentence has a word."""
    return sentence.split()[-1].rstrip(".").capitalize()
# E: The last item of the split is trimmed and raised.
assert last_word_capitalized("we like tea.") == "Tea"
assert last_word_capitalized("GO") == "Go"
assert last_word_capitalized("a b...") == "B"

def first_and_last_word_list(sentence):
    """Return the first and the last word as a list; one word alone is listed twice, and no words
    give an empty list."""
    words = sentence.split()
    return [words[0], words[-1]] if words else []
# E: The list of words is checked before its ends are taken.
assert first_and_last_word_list("now or never") == ["now", "never"]
assert first_and_last_word_list("hi") == ["hi", "hi"]
assert first_and_last_word_list("") == []

def nth_field(line, separator, n):
    """Return the n-th field of a line (from 1), trimmed; fields are parted by the separator.
    Missing fields give ""."""
    fields = line.split(separator)
    return fields[n - 1].strip() if n <= len(fields) else ""
# E: The list of fields is indexed if it is long enough.
# R: get nth column of a separated line (counting from 1), trim it, "" if not there
assert nth_field("a; b;c", ";", 2) == "b"
assert nth_field("a;b", ";", 3) == ""
assert nth_field("x", ",", 1) == "x"

def last_field_number(line):
    """Return the last of the values separated by commas as an int."""
    return int(line.split(",")[-1])
# E: The last piece of the split is converted.
assert last_field_number("a,b,12") == 12
assert last_field_number("7") == 7
assert last_field_number("1, 2") == 2

def count_fields_not_empty(line):
    """Count the fields of a line separated by ";" that contain more than spaces."""
    return sum(field.strip() != "" for field in line.split(";"))
# E: Each field is trimmed and compared with the empty text.
assert count_fields_not_empty("a;;b; ") == 2
assert count_fields_not_empty(";") == 0
assert count_fields_not_empty("x") == 1

def comma_numbers_total(text):
    """Add the whole numbers in a text such as "3,4,5"; the empty text gives 0."""
    return sum(int(part) for part in text.split(",") if part)
# E: Empty pieces are skipped before int reads the others.
# R: sum up "3,4,5", empty is 0
assert comma_numbers_total("3,4,5") == 12
assert comma_numbers_total("") == 0
assert comma_numbers_total("1,,2") == 3

def plus_sum_of_text(text):
    """Compute the sum written in a text such as "2+3+10"."""
    return sum(map(int, text.split("+")))
# E: The text is cut at the plus signs and its parts are added.
# R: evaluate "2+3+10" style sums without eval
assert plus_sum_of_text("2+3+10") == 15
assert plus_sum_of_text("7") == 7
assert plus_sum_of_text("0+0") == 0

def product_of_times_text(text):
    """Compute an area from a size text such as "3x4": the product of the two numbers."""
    width, height = text.split("x")
    return int(width) * int(height)
# E: Unpacking names both parts of the split.
assert product_of_times_text("3x4") == 12
assert product_of_times_text("10x1") == 10
assert product_of_times_text("0x9") == 0

def largest_of_dash_range(text):
    """Return the larger of the two numbers in a range text such as "5-12", whatever their order."""
    return max(int(part) for part in text.split("-"))
# E: Both parts are converted before max compares them.
assert largest_of_dash_range("5-12") == 12
assert largest_of_dash_range("9-3") == 9
assert largest_of_dash_range("4-4") == 4

def range_text_size(text):
    """Tell how many whole numbers a range text such as "5-12" covers, both ends included."""
    low, high = map(int, text.split("-"))
    return high - low + 1
# E: The difference of the ends plus one counts them all.
assert range_text_size("5-12") == 8
assert range_text_size("3-3") == 1
assert range_text_size("0-9") == 10

def minutes_since_midnight_text(time):
    """Convert a time text such as "7:30" into the minutes since midnight, then give the minutes
    left to the full day of 1440."""
    hours, minutes = time.split(":")
    return 1440 - int(hours) * 60 - int(minutes)
# E: The two parts are converted and taken from a day's minutes.
assert minutes_since_midnight_text("23:00") == 60
assert minutes_since_midnight_text("0:00") == 1440
assert minutes_since_midnight_text("7:30") == 990

def is_before_noon(time):
    """Check whether a time text like "9:15" lies before 12 o'clock."""
    return int(time.split(":")[0]) < 12
# E: Only the part before the colon matters.
assert is_before_noon("9:15") is True
assert is_before_noon("12:00") is False
assert is_before_noon("00:59") is True

def goals_apart(result):
    """Return the difference of goals in a result such as "3:1", never negative."""
    home, away = result.split(":")
    return abs(int(home) - int(away))
# E: The two numbers are read and subtracted.
# R: goal difference from "3:1" (absolute)
assert goals_apart("3:1") == 2
assert goals_apart("0:4") == 4
assert goals_apart("2:2") == 0

def home_team_won(result):
    """Tell from a result text such as "3:1" whether the team named first won."""
    home, away = map(int, result.split(":"))
    return home > away
# E: map converts both parts before they are compared.
assert home_team_won("3:1") is True
assert home_team_won("1:1") is False
assert home_team_won("9:10") is False

def fraction_text_equals_half(text):
    """Check whether a fraction text such as "3/6" is exactly one half."""
    top, bottom = text.split("/")
    return int(top) * 2 == int(bottom)
# E: Half means that twice the top is the bottom.
assert fraction_text_equals_half("3/6") is True
assert fraction_text_equals_half("2/3") is False
assert fraction_text_equals_half("1/2") is True

def amount_and_unit(text):
    """Split a text such as "250 g" at its first space into the amount as an int and the unit."""
    amount, unit = text.split(" ", 1)
    return int(amount), unit
# E: The limit 1 keeps a unit of several words whole.
# R: split "250 g" into (250, "g")
assert amount_and_unit("250 g") == (250, "g")
assert amount_and_unit("2 full cups") == (2, "full cups")
assert amount_and_unit("0 l") == (0, "l")

def doubled_amount_text(text):
    """Double the number at the start of a recipe line: "3 eggs" becomes "6 eggs". The line has a
    number, a space and a name."""
    amount, name = text.split(" ", 1)
    return f"{int(amount) * 2} {name}"
# E: The line is cut once, the number doubled and the name put back.
assert doubled_amount_text("3 eggs") == "6 eggs"
assert doubled_amount_text("1 red onion") == "2 red onion"
assert doubled_amount_text("0 nuts") == "0 nuts"

def words_sorted_by_length_text(sentence):
    """Order the words from short to long and join them by spaces; equally long words keep their
    order."""
    return " ".join(sorted(sentence.split(), key=len))
# E: sorted with key len is stable.
assert words_sorted_by_length_text("three a six to") == "a to six three"
assert words_sorted_by_length_text("bb aa") == "bb aa"
assert words_sorted_by_length_text("") == ""

def words_sorted_from_z(sentence):
    """Return the list of the words in reverse alphabetical order, with case ignored."""
    return sorted(sentence.split(), key=str.lower, reverse=True)
# E: The key lowers the words for comparing only.
assert words_sorted_from_z("Bee ant Cow") == ["Cow", "Bee", "ant"]
assert words_sorted_from_z("a") == ["a"]
assert words_sorted_from_z("") == []

def swap_first_last_word(sentence):
    """Exchange the first and the last word of a sentence with at least two words."""
    first, *middle, last = sentence.split()
    return " ".join([last, *middle, first])
# E: The starred name takes all words between.
assert swap_first_last_word("you love me") == "me love you"
assert swap_first_last_word("a b") == "b a"
assert swap_first_last_word("w x y z") == "z x y w"

def first_word_to_end(sentence):
    """Move the first word of the sentence to its end."""
    words = sentence.split()
    return " ".join(words[1:] + words[:1])
# E: Two slices of the list change places.
assert first_word_to_end("now we go") == "we go now"
assert first_word_to_end("hi") == "hi"
assert first_word_to_end("") == ""

def second_letters_joined(sentence):
    """Join the second letters of all words that have one."""
    return "".join(word[1:2] for word in sentence.split())
# E: The slice gives nothing for words of one letter.
assert second_letters_joined("the big a owl") == "hiw"
assert second_letters_joined("a b") == ""
assert second_letters_joined("") == ""

def last_letters_of_words(sentence):
    """Build a word from the last letter of each word in the sentence, in capitals."""
    return "".join(word[-1] for word in sentence.split()).upper()
# E: The last letters are joined and then raised.
assert last_letters_of_words("go on up") == "ONP"
assert last_letters_of_words("x") == "X"
assert last_letters_of_words("") == ""

def each_word_ends(sentence):
    """Write every word as its first and last letter, so "house" becomes "he"; one-letter words
    stay."""
    return " ".join(w[0] + w[-1] if len(w) > 1 else w for w in sentence.split())
# E: Words of one letter are left out of the joining of ends.
assert each_word_ends("a house here") == "a he he"
assert each_word_ends("to") == "to"
assert each_word_ends("") == ""

def word_before_last(sentence):
    """Return the last word but one, or None if the sentence has fewer than two words."""
    words = sentence.split()
    return words[-2] if len(words) >= 2 else None
# E: Index -2 needs two words at least.
assert word_before_last("we go home") == "go"
assert word_before_last("home") is None
assert word_before_last("") is None

def next_word_after(sentence, word):
    """Return the word that follows the first occurrence of the word; "" if it is missing or the
    last one."""
    words = sentence.split() + [""]
    return words[words.index(word) + 1] if word in words else ""
# E: An empty word at the end answers for the last place.
# R: which word comes after a given word? "" if none
assert next_word_after("dear old friend", "old") == "friend"
assert next_word_after("dear old", "old") == ""
assert next_word_after("hi", "old") == ""

def place_of_word(sentence, word):
    """Tell as which word (counted from 1) the word first stands in the sentence, 0 if it does
    not."""
    words = sentence.lower().split()
    return words.index(word.lower()) + 1 if word.lower() in words else 0
# E: The index counts from zero, so one is added.
assert place_of_word("We like Tea", "tea") == 3
assert place_of_word("We like tea", "milk") == 0
assert place_of_word("a a", "A") == 1

def place_counted_from_one(text, part):
    """Return the place of the part in the text, counted from 1, and 0 if it does not occur."""
    return text.find(part) + 1
# E: find gives -1 for a missing part, which becomes 0.
# R: 1-based position of part in text, 0 if its not there
assert place_counted_from_one("abc", "c") == 3
assert place_counted_from_one("abc", "x") == 0
assert place_counted_from_one("abc", "a") == 1

def last_place_or_none(text, sign):
    """Return the index of the last occurrence of the sign, or None."""
    return text.rindex(sign) if sign in text else None
# E: rindex searches from the right and is guarded by in.
assert last_place_or_none("a-b-c", "-") == 3
assert last_place_or_none("abc", "-") is None
assert last_place_or_none("--", "-") == 1

def distance_first_last(text, letter):
    """Return how far the first and the last occurrence of the letter are apart; 0 if it occurs
    once or not at all."""
    return text.rfind(letter) - text.find(letter)
# E: Both searches give -1 for a missing letter, so the difference is 0.
assert distance_first_last("banana", "a") == 4
assert distance_first_last("banana", "b") == 0
assert distance_first_last("banana", "x") == 0

def only_at_start(text, part):
    """Check whether the part begins the text and does not occur again later."""
    return text.rfind(part) == 0
# E: The last occurrence must be at index 0.
assert only_at_start("moo cow", "moo") is True
assert only_at_start("moo moo", "moo") is False
assert only_at_start("cow", "moo") is False

def occurs_after(text, part, index):
    """Tell whether the part occurs in the text somewhere from the index on."""
    return text.find(part, index) != -1
# E: find takes the place where the search starts.
assert occurs_after("banana", "b", 1) is False
assert occurs_after("banana", "na", 3) is True
assert occurs_after("", "a", 0) is False

def place_from_right(text, letter):
    """Count how many characters stand behind the last occurrence of the letter; all of them if it
    is missing."""
    return len(text) - 1 - text.rfind(letter)
# E: A missing letter has place -1, so the whole length results.
assert place_from_right("banana", "b") == 5
assert place_from_right("banana", "a") == 0
assert place_from_right("abc", "x") == 3

def first_digit_in_text(text):
    """Find the first digit in the text and return it as an int; None when there is no digit."""
    return next((int(c) for c in text if c.isdigit()), None)
# E: next takes the first digit that the generator finds.
# R: first digit in a string as int or None
assert first_digit_in_text("ab3c5") == 3
assert first_digit_in_text("abc") is None
assert first_digit_in_text("0") == 0

def last_digit_in_text(text):
    """Return the last digit of the text as a one-character text, or "" if it has none."""
    return "".join(c for c in text if c.isdigit())[-1:]
# E: All digits are collected and the last is sliced off.
assert last_digit_in_text("a1b2c") == "2"
assert last_digit_in_text("abc") == ""
assert last_digit_in_text("9") == "9"

def starts_with_digit_count(text):
    """Count the digits at the very beginning of the text."""
    return len(text) - len(text.lstrip("0123456789"))
# E: lstrip removes leading digits; the difference counts them.
assert starts_with_digit_count("12ab3") == 2
assert starts_with_digit_count("ab3") == 0
assert starts_with_digit_count("2024") == 4

def text_in_first_brackets(text):
    """Return what stands between the first "(" and the next ")" after it. Both occur."""
    return text.split("(", 1)[1].split(")", 1)[0]
# E: The first split drops the front, the second one the rest.
assert text_in_first_brackets("tea (hot) (new)") == "hot"
assert text_in_first_brackets("()") == ""
assert text_in_first_brackets("(a") == "a"

def inside_first_and_last(text, sign):
    """Return the text between the first and the last occurrence of the sign; "" if it occurs less
    than twice."""
    return text[text.find(sign) + 1:text.rfind(sign)] if text.count(sign) > 1 else ""
# E: find and rfind give the two bounds of the slice.
assert inside_first_and_last("a*b*c*d", "*") == "b*c"
assert inside_first_and_last("a*b", "*") == ""
assert inside_first_and_last("**", "*") == ""

def sentence_number(text, n):
    """Return the n-th sentence (from 1) of a text whose sentences are parted by ". "."""
    return text.split(". ")[n - 1].rstrip(".")
# E: The split at dot and space gives the sentences.
assert sentence_number("Hi. We go. Bye.", 2) == "We go"
assert sentence_number("Hi. Bye.", 2) == "Bye"
assert sentence_number("One.", 1) == "One"

def first_line_of(text):
    """Return the first line of the text without spaces at its ends; "" for an empty text."""
    return text.partition("\n")[0].strip()
# E: Everything before the first line break is the first line.
assert first_line_of(" Title \nmore") == "Title"
assert first_line_of("only") == "only"
assert first_line_of("") == ""

def last_line_not_blank(text):
    """Return the last line of the text after blank space at its end was removed."""
    return text.rstrip().split("\n")[-1]
# E: rstrip removes blank lines at the end before the split.
assert last_line_not_blank("a\nb\n\n") == "b"
assert last_line_not_blank("a") == "a"
assert last_line_not_blank("") == ""

def line_numbered(text, n):
    """Return line n of the text, counted from 1, with its number before it: "2: milk"."""
    return f"{n}: {text.splitlines()[n - 1]}"
# E: The list of lines is indexed by n minus one.
assert line_numbered("tea\nmilk", 2) == "2: milk"
assert line_numbered("x", 1) == "1: x"
assert line_numbered("a\n\nc", 2) == "2: "

def lines_reversed_text(text):
    """Put the lines of the text in reverse order."""
    return "\n".join(text.split("\n")[::-1])
# E: The list of lines is sliced backwards and joined again.
assert lines_reversed_text("a\nb\nc") == "c\nb\na"
assert lines_reversed_text("a") == "a"
assert lines_reversed_text("") == ""

def file_kind(file_name):
    """Return the ending of a file name in small letters without the dot, or "none" if there is no
    dot."""
    return file_name.rsplit(".", 1)[1].lower() if "." in file_name else "none"
# E: rsplit cuts at the last dot only.
# R: file extension lowercase or "none"
assert file_kind("a.tar.GZ") == "gz"
assert file_kind("readme") == "none"
assert file_kind("x.") == ""

def file_name_only(path):
    """Return the name of the file at the end of a path with "/", without its folders and without
    the ending after its first dot."""
    return path.split("/")[-1].split(".")[0]
# E: The last part of the path is cut at the dot.
assert file_name_only("docs/old/plan.txt") == "plan"
assert file_name_only("plan") == "plan"
assert file_name_only("a/") == ""

def folder_depth(path):
    """Count the folders in a path such as "a/b/file": the parts before the last one that are not
    empty."""
    return sum(part != "" for part in path.split("/")[:-1])
# E: The last part is left out and empty parts do not count.
assert folder_depth("a/b/file") == 2
assert folder_depth("/file") == 0
assert folder_depth("x//y") == 1

def parent_folder_name(path):
    """Return the name of the folder right above the last part of the path; "" if there is none."""
    parts = path.split("/")
    return parts[-2] if len(parts) > 1 else ""
# E: Index -2 is the part before the last.
assert parent_folder_name("home/ann/pic.png") == "ann"
assert parent_folder_name("pic.png") == ""
assert parent_folder_name("/x") == ""

def uses_https(address):
    """Check whether a web address starts with "https://", in any case, and has something after
    it."""
    return address.lower().startswith("https://") and len(address) > 8
# E: The start has eight characters, so more must follow.
assert uses_https("HTTPS://a.org") is True
assert uses_https("http://a.org") is False
assert uses_https("https://") is False

def has_tag(line, tag):
    """Check whether one of the words of the line is "#" followed by the tag, case ignored."""
    return "#" + tag.lower() in line.lower().split()
# E: The wanted word is built and looked up in the list of words.
assert has_tag("Nice day #Sun", "sun") is True
assert has_tag("sun #sunny", "sun") is False
assert has_tag("", "x") is False

def mentions_in(line):
    """List the names that are mentioned in the line as words beginning with "@", without the
    sign."""
    return [word[1:] for word in line.split() if word.startswith("@")]
# E: The filter finds the words and the slice drops the sign.
# R: list all @names without the @
assert mentions_in("hi @ann and @bo") == ["ann", "bo"]
assert mentions_in("a@b") == []
assert mentions_in("@") == [""]

def version_major(version):
    """Return the first number of a version such as "v2.10.1" or "2.10" as an int."""
    return int(version.lstrip("v").split(".")[0])
# E: An optional v is stripped before the first part is read.
assert version_major("v2.10.1") == 2
assert version_major("11") == 11
assert version_major("v0.1") == 0

def version_next_minor(version):
    """Raise the second number of a version "X.Y" by one: "1.9" gives "1.10"."""
    major, minor = version.split(".")
    return f"{major}.{int(minor) + 1}"
# E: Only the second part is converted and raised.
# R: bump "1.9" to "1.10"
assert version_next_minor("1.9") == "1.10"
assert version_next_minor("0.0") == "0.1"
assert version_next_minor("12.5") == "12.6"

def word_pairs_swapped(sentence):
    """Exchange the two words of a sentence of exactly two words and join them by ", "."""
    return ", ".join(reversed(sentence.split()))
# E: reversed walks the list of words from its end.
assert word_pairs_swapped("Ann Lee") == "Lee, Ann"
assert word_pairs_swapped("x y") == "y, x"
assert word_pairs_swapped("Bo  King") == "King, Bo"

def is_two_words(text):
    """Check whether the text consists of exactly two words, both with at least two letters."""
    words = text.split()
    return len(words) == 2 and min(map(len, words)) >= 2
# E: The number of words and the shorter length are tested.
assert is_two_words("Ann Lee") is True
assert is_two_words("A Lee") is False
assert is_two_words("Ann") is False

def ingredients_and(first, second, third):
    """Join three names as in "salt, oil and bread"."""
    return ", ".join([first, second]) + " and " + third
# E: The first two are joined by a comma, the third by and.
assert ingredients_and("salt", "oil", "bread") == "salt, oil and bread"
assert ingredients_and("a", "b", "c") == "a, b and c"
assert ingredients_and("", "", "x") == ",  and x"

def non_empty_joined(first, second, separator):
    """Join two texts by the separator, but leave out an empty one together with the separator."""
    return separator.join(filter(None, [first, second]))
# E: filter with None drops empty texts before join.
# R: join two strings with a separator, skip empties
assert non_empty_joined("a", "b", "-") == "a-b"
assert non_empty_joined("", "b", "-") == "b"
assert non_empty_joined("", "", "-") == ""

def name_with_optional_middle(first, middle, last):
    """Join the names by spaces; a middle name is shortened to its initial with a dot, an empty one
    left out."""
    return f"{first} {middle[0]}. {last}" if middle else f"{first} {last}"
# E: The empty middle name is false.
assert name_with_optional_middle("Ada", "King", "Byron") == "Ada K. Byron"
assert name_with_optional_middle("Ada", "", "Byron") == "Ada Byron"
assert name_with_optional_middle("A", "B", "C") == "A B. C"

def letters_alternating(first, second):
    """Mix two words letter by letter, beginning with the first word; the surplus letters of the
    longer word are dropped."""
    return "".join(a + b for a, b in zip(first, second))
# E: zip ends with the shorter word.
# R: zip two words letter by letter, drop the rest
assert letters_alternating("abc", "xy") == "axby"
assert letters_alternating("", "xy") == ""
assert letters_alternating("ho", "12") == "h1o2"

def words_as_initial_counts(sentence):
    """Write each word as its first letter and its length: "red apple" gives "r3 a5"."""
    return " ".join(f"{word[0]}{len(word)}" for word in sentence.split())
# E: The f-string builds a short code of each word.
assert words_as_initial_counts("red apple") == "r3 a5"
assert words_as_initial_counts("I") == "I1"
assert words_as_initial_counts("") == ""

def word_or_plural_s(word, other):
    """Check whether one of two words is the other one with an "s" at its end."""
    return word + "s" == other or other + "s" == word
# E: The s is added on either side and compared.
assert word_or_plural_s("cat", "cats") is True
assert word_or_plural_s("cats", "cat") is True
assert word_or_plural_s("cat", "cat") is False

def sequence_of_labels(name, count):
    """List count labels made of the name and a number from 1 on: "box1", "box2" ..."""
    return [f"{name}{number}" for number in range(1, count + 1)]
# E: The range runs from 1 to count.
assert sequence_of_labels("box", 2) == ["box1", "box2"]
assert sequence_of_labels("x", 0) == []
assert sequence_of_labels("", 1) == ["1"]

def growing_signs(sign, count):
    """List texts of the sign once, twice, ... up to count times."""
    return [sign * size for size in range(1, count + 1)]
# E: The sign is multiplied by a growing size.
# R: ["*", "**", "***"] for sign and count
assert growing_signs("*", 3) == ["*", "**", "***"]
assert growing_signs("ab", 1) == ["ab"]
assert growing_signs("x", 0) == []

def characters_numbered(word):
    """Return the characters of the word with their places from 1: "1c 2a 3t"."""
    return " ".join(f"{place}{letter}" for place, letter in enumerate(word, 1))
# E: enumerate starts at 1.
assert characters_numbered("cat") == "1c 2a 3t"
assert characters_numbered("x") == "1x"
assert characters_numbered("") == ""

def every_letter_with(word, sign):
    """Put the sign behind each letter of the word, also behind the last one."""
    return "".join(letter + sign for letter in word)
# E: Each letter brings its own sign, in contrast to join alone.
assert every_letter_with("abc", ".") == "a.b.c."
assert every_letter_with("x", "!") == "x!"
assert every_letter_with("", ".") == ""

def signs_on_all_sides(word, sign):
    """Put the sign before, between and behind all letters of the word: "ab" with "|" gives "|a|b|".
    The empty word gives the sign twice."""
    return sign + sign.join(word) + sign
# E: join fills the gaps, and the ends are added.
assert signs_on_all_sides("ab", "|") == "|a|b|"
assert signs_on_all_sides("x", "-") == "-x-"
assert signs_on_all_sides("", "|") == "||"

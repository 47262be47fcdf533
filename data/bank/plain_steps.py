"""Verified problems: two plain steps on a text."""

def reverse_then_upper(text):
    """Return the text backwards and in capitals."""
    return text[::-1].upper()
# E: The slice turns the text round and upper raises it.
# R: reverse a string and uppercase it
assert reverse_then_upper("abc") == "CBA"
assert reverse_then_upper("Hi!") == "!IH"
assert reverse_then_upper("") == ""

def reverse_then_capitalize(word):
    """Reverse the word and make its new first letter a capital, all others small."""
    return word[::-1].capitalize()
# E: capitalize works on the reversed word.
assert reverse_then_capitalize("Anna") == "Anna"
assert reverse_then_capitalize("LOOP") == "Pool"
assert reverse_then_capitalize("") == ""

def double_then_cut(text, size):
    """Write the text twice and return the first size characters of the result."""
    return (text * 2)[:size]
# E: The product is sliced.
assert double_then_cut("abc", 4) == "abca"
assert double_then_cut("ab", 9) == "abab"
assert double_then_cut("", 3) == ""

def upper_then_dashes(text):
    """Turn the text into capitals and its spaces into hyphens."""
    return text.upper().replace(" ", "-")
# E: Two methods are chained.
assert upper_then_dashes("red car") == "RED-CAR"
assert upper_then_dashes("x") == "X"
assert upper_then_dashes("a  b") == "A--B"

def lower_without_spaces(text):
    """Return the text in lower case and with all its spaces removed."""
    return text.lower().replace(" ", "")
# E: lower and replace follow each other.
# R: lowercase + no spaces
assert lower_without_spaces("Big Ben") == "bigben"
assert lower_without_spaces(" ") == ""
assert lower_without_spaces("OK") == "ok"

def outer_spaces_counted(text):
    """Tell how many spaces stand at the two ends of the text together."""
    return len(text) - len(text.strip(" "))
# E: The lengths before and after stripping are subtracted.
assert outer_spaces_counted("  ab ") == 3
assert outer_spaces_counted("a b") == 0
assert outer_spaces_counted("") == 0

def spaces_at_start_more(text):
    """Check whether the text has more spaces at its start than at its end."""
    return len(text.lstrip(" ")) < len(text.rstrip(" "))
# E: The side with more spaces loses more by stripping.
assert spaces_at_start_more("  a ") is True
assert spaces_at_start_more(" a ") is False
assert spaces_at_start_more("a") is False

def has_outer_space(text):
    """Tell whether the text begins or ends with a space."""
    return text.startswith(" ") or text.endswith(" ")
# E: Both ends are asked, one is enough.
assert has_outer_space(" a") is True
assert has_outer_space("a ") is True
assert has_outer_space("a b") is False

def only_spaces_not_empty(text):
    """Check whether the text consists of spaces alone and has at least one."""
    return text != "" and text.strip(" ") == ""
# E: Nothing may be left after stripping a text that is not empty.
assert only_spaces_not_empty("  ") is True
assert only_spaces_not_empty("") is False
assert only_spaces_not_empty(" a") is False

def is_one_word(text):
    """Check whether the text, trimmed, is a single word: not empty and without a space inside."""
    return len(text.split()) == 1
# E: split gives a list of exactly one word then.
# R: is it just a single word
assert is_one_word(" hello ") is True
assert is_one_word("a b") is False
assert is_one_word("") is False

def first_equals_second_word(sentence):
    """Check whether the first two words of the sentence are equal, case ignored. Fewer than two
    words give False."""
    words = sentence.lower().split()
    return len(words) > 1 and words[0] == words[1]
# E: The number of words is checked before the two are compared.
assert first_equals_second_word("Very very nice") is True
assert first_equals_second_word("so nice") is False
assert first_equals_second_word("so") is False

def ends_with_own_start(text):
    """Check whether a text of at least two characters ends with its first two characters."""
    return text.endswith(text[:2])
# E: The first two characters are the wanted ending.
assert ends_with_own_start("edit") is False
assert ends_with_own_start("onion") is True
assert ends_with_own_start("ab") is True

def last_letter_count(word):
    """Count how often the last letter of a non-empty word occurs in the whole word."""
    return word.count(word[-1])
# E: The last letter is what count looks for.
assert last_letter_count("banana") == 3
assert last_letter_count("cat") == 1
assert last_letter_count("x") == 1

def first_letter_removed_everywhere(word):
    """Remove all occurrences of the word's own first letter from it. The word is not empty."""
    return word.replace(word[0], "")
# E: The first letter is replaced by nothing.
assert first_letter_removed_everywhere("lull") == "u"
assert first_letter_removed_everywhere("abc") == "bc"
assert first_letter_removed_everywhere("x") == ""

def later_first_letters_hidden(word):
    """Replace every later occurrence of the first letter by "_": "abracadabra" gives
    "abr_c_d_br_"."""
    return word[:1] + word[1:].replace(word[:1], "_") if word else ""
# E: Only the rest of the word is changed.
assert later_first_letters_hidden("abracadabra") == "abr_c_d_br_"
assert later_first_letters_hidden("abc") == "abc"
assert later_first_letters_hidden("") == ""

def sorted_without_double(text):
    """Return the different characters of the text in alphabetical order, joined by commas."""
    return ",".join(sorted(set(text)))
# E: The set removes doubles, sorted orders and join writes.
assert sorted_without_double("banana") == "a,b,n"
assert sorted_without_double("z") == "z"
assert sorted_without_double("") == ""

def first_of_each_in_order(text):
    """Keep the first occurrence of each character in the text and count them: return (text,
    number)."""
    kept = "".join(dict.fromkeys(text))
    return kept, len(kept)
# E: A dict keeps its keys once and in order.
assert first_of_each_in_order("banana") == ("ban", 3)
assert first_of_each_in_order("abc") == ("abc", 3)
assert first_of_each_in_order("") == ("", 0)

def sum_of_alphabet_places(word):
    """Add the alphabet places of the letters of a small-letter word (a is 1) and double the sum
    if the word has more than three letters."""
    total = sum(ord(letter) - 96 for letter in word)
    return total * 2 if len(word) > 3 else total
# E: The codes of small letters start at 97, so 96 is subtracted.
assert sum_of_alphabet_places("abc") == 6
assert sum_of_alphabet_places("abcd") == 20
assert sum_of_alphabet_places("") == 0

def shifted_by_one_text(word):
    """Replace each character of the word by the one with the next code: "abc" gives "bcd"."""
    return "".join(chr(ord(letter) + 1) for letter in word)
# E: ord, plus one and chr lead to the next character.
assert shifted_by_one_text("abc") == "bcd"
assert shifted_by_one_text("HAL") == "IBM"
assert shifted_by_one_text("") == ""

def letter_run_from(start, count):
    """Return count letters in alphabetical order that begin with the start letter: "c", 3 gives
    "cde"."""
    return "".join(chr(ord(start) + step) for step in range(count))
# E: The code of the start grows by the step.
assert letter_run_from("c", 3) == "cde"
assert letter_run_from("A", 1) == "A"
assert letter_run_from("x", 0) == ""

def neighbours_follow_alphabet(pair):
    """Check whether the second of two characters comes directly after the first in the alphabet."""
    return ord(pair[1]) - ord(pair[0]) == 1
# E: Neighbouring letters have codes that differ by one.
assert neighbours_follow_alphabet("ab") is True
assert neighbours_follow_alphabet("ac") is False
assert neighbours_follow_alphabet("ba") is False

def is_small_letter(sign):
    """Check whether the text is exactly one small letter from a to z."""
    return len(sign) == 1 and "a" <= sign <= "z"
# E: The length and a chained comparison must both hold.
assert is_small_letter("k") is True
assert is_small_letter("K") is False
assert is_small_letter("kk") is False

def kind_of_sign(sign):
    """Name the kind of one character: "letter", "digit", "space" or "other"."""
    if sign.isalpha():
        return "letter"
    return "digit" if sign.isdigit() else "space" if sign.isspace() else "other"
# E: Three questions are asked in a row.
# R: letter, digit, space or other?
assert kind_of_sign("x") == "letter"
assert kind_of_sign("7") == "digit"
assert kind_of_sign("?") == "other"

def letters_moved_to_end(text):
    """Read a word and a letter from a text such as "banana/a" and move all occurrences of the
    letter to the end of the word."""
    word, letter = text.split("/")
    return word.replace(letter, "") + letter * word.count(letter)
# E: The letters that were removed are appended again.
assert letters_moved_to_end("banana/a") == "bnnaaa"
assert letters_moved_to_end("abc/x") == "abc"
assert letters_moved_to_end("aa/a") == "aa"

def spaces_moved_to_end(text):
    """Move all spaces of the text to its end and keep its length."""
    return text.replace(" ", "").ljust(len(text))
# E: After the removal ljust fills up to the old length.
assert spaces_moved_to_end("a b c") == "abc  "
assert spaces_moved_to_end("abc") == "abc"
assert spaces_moved_to_end("  ") == "  "

def half_size_text(text):
    """Return every second character, and if the text has an even length put "." behind."""
    return text[::2] + ("." if len(text) % 2 == 0 else "")
# E: The step slice is followed by an optional sign.
assert half_size_text("abcd") == "ac."
assert half_size_text("abc") == "ac"
assert half_size_text("") == "."

def odd_length_reversed(text):
    """Reverse the text if its length is odd; otherwise return it unchanged."""
    return text[::-1] if len(text) % 2 else text
# E: The remainder of the length is 1 for odd, which counts as true.
# R: reverse only if the length is odd
assert odd_length_reversed("abc") == "cba"
assert odd_length_reversed("ab") == "ab"
assert odd_length_reversed("") == ""

def upper_if_even_length(word):
    """Return the word in capitals if its length is even, in small letters if it is odd."""
    return word.lower() if len(word) % 2 else word.upper()
# E: The remainder decides which method is used.
assert upper_if_even_length("Tree") == "TREE"
assert upper_if_even_length("Oak") == "oak"
assert upper_if_even_length("") == ""

def length_digit_code(first, second):
    """Write the lengths of two texts as "3:5"; equal lengths as "3=" only once."""
    a, b = len(first), len(second)
    return f"{a}=" if a == b else f"{a}:{b}"
# E: The lengths are named and compared.
assert length_digit_code("abc", "hello") == "3:5"
assert length_digit_code("ab", "cd") == "2="
assert length_digit_code("", "a") == "0:1"

def letters_before(letter):
    """Return all small letters that come before the given small letter in the alphabet."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    return alphabet[:alphabet.index(letter)]
# E: The alphabet is cut at the letter's index.
assert letters_before("d") == "abc"
assert letters_before("a") == ""
assert letters_before("f") == "abcde"

def first_letter_after_word(word):
    """Return the letter that follows the last letter of a small-letter word in the alphabet, but
    "a" after z."""
    return chr((ord(word[-1]) - 96) % 26 + 97)
# E: The remainder by 26 leads from z back to a.
assert first_letter_after_word("dab") == "c"
assert first_letter_after_word("jazz") == "a"
assert first_letter_after_word("a") == "b"

def text_if_number_positive(text, number):
    """Return the text if the number is positive, the reversed text if it is negative and "" for
    zero."""
    return text if number > 0 else text[::-1] if number < 0 else ""
# E: The sign of the number picks one of three results.
assert text_if_number_positive("abc", 2) == "abc"
assert text_if_number_positive("abc", -1) == "cba"
assert text_if_number_positive("abc", 0) == ""

def rotate_left_by(text, n):
    """Rotate a non-empty text to the left by n places, where n may exceed its length."""
    n %= len(text)
    return text[n:] + text[:n]
# E: The remainder brings n into the text before it is cut.
# R: rotate string left n places (n can be big)
assert rotate_left_by("abcd", 1) == "bcda"
assert rotate_left_by("abcd", 5) == "bcda"
assert rotate_left_by("abc", 0) == "abc"

def cut_at_both(text, start, size):
    """Return size characters of the text from index start on (fewer at its end), with "<" and ">"
    around."""
    return "<" + text[start:start + size] + ">"
# E: The end of the slice is the start plus the size.
assert cut_at_both("abcdef", 2, 3) == "<cde>"
assert cut_at_both("abc", 2, 5) == "<c>"
assert cut_at_both("abc", 0, 0) == "<>"

def slice_in_capitals(text, start, end):
    """Turn the characters from index start up to but without index end into capitals."""
    return text[:start] + text[start:end].upper() + text[end:]
# E: Three slices cover the text.
assert slice_in_capitals("sunday", 0, 3) == "SUNday"
assert slice_in_capitals("abc", 1, 2) == "aBc"
assert slice_in_capitals("abc", 1, 1) == "abc"

def slice_repeated(text, index, times):
    """Repeat the character at the index so that it stands there the given number of times in
    all."""
    return text[:index] + text[index:index + 1] * times + text[index + 1:]
# E: The one-character slice is multiplied between the others.
assert slice_repeated("wow", 1, 4) == "woooow"
assert slice_repeated("no", 1, 3) == "nooo"
assert slice_repeated("abc", 1, 0) == "ac"

def middle_doubled(word):
    """Double the middle letter of a word of odd length; even lengths are returned unchanged."""
    half = len(word) // 2
    return word[:half + 1] + word[half:] if len(word) % 2 else word
# E: The two slices overlap in the middle letter.
# R: double the middle letter: cat -> caat
assert middle_doubled("cat") == "caat"
assert middle_doubled("boat") == "boat"
assert middle_doubled("x") == "xx"

def middle_to_capital(word):
    """Write the middle letter of an odd-length word as a capital and all the others small."""
    half = len(word) // 2
    return word[:half].lower() + word[half].upper() + word[half + 1:].lower()
# E: The letter at half the length is raised.
assert middle_to_capital("HOUSE") == "hoUse"
assert middle_to_capital("cat") == "cAt"
assert middle_to_capital("x") == "X"

def ends_removed_until_size(text, size):
    """Cut equally much from both ends so that at most size characters are left in the middle; an
    odd surplus is cut from the end."""
    start = max(0, len(text) - size) // 2
    return text[start:start + size]
# E: Half of the surplus is where the middle part begins.
assert ends_removed_until_size("abcdef", 2) == "cd"
assert ends_removed_until_size("abcde", 2) == "bc"
assert ends_removed_until_size("ab", 5) == "ab"

def text_and_its_length(text):
    """Return the text with its length in round brackets, such as "tea (3)"."""
    return f"{text} ({len(text)})"
# E: The length is put in the f-string beside the text.
# R: "tea" -> "tea (3)"
assert text_and_its_length("tea") == "tea (3)"
assert text_and_its_length("") == " (0)"
assert text_and_its_length("a b") == "a b (3)"

def word_and_reverse_line(word):
    """Write the word and its reverse with " <-> " between, and only the word if both are equal."""
    return word if word == word[::-1] else f"{word} <-> {word[::-1]}"
# E: A palindrome is recognised first.
assert word_and_reverse_line("stop") == "stop <-> pots"
assert word_and_reverse_line("noon") == "noon"
assert word_and_reverse_line("") == ""

def quotes_count_even(text):
    """Check that the text has quotes at all and that their number is even."""
    return text.count('"') > 0 and text.count('"') % 2 == 0
# E: The count must be positive and without remainder.
assert quotes_count_even('say "hi"') is True
assert quotes_count_even('say "hi') is False
assert quotes_count_even("hi") is False

def char_at_percent(text, percent):
    """Return the character that stands the given percent of the way through the text: 0 is the
    first, 100 the last one. The text is not empty."""
    return text[(len(text) - 1) * percent // 100]
# E: The percentage is taken of the last index.
assert char_at_percent("abcde", 50) == "c"
assert char_at_percent("abcde", 100) == "e"
assert char_at_percent("abcde", 0) == "a"

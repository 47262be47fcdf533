"""Verified problems: replacing and removing."""

def commas_to_semicolons(line):
    """Replace every comma in the line by a semicolon and drop spaces around the line."""
    return line.replace(",", ";").strip()
# E: One replacement and one strip.
# R: replace , with ; and strip
assert commas_to_semicolons(" a,b ") == "a;b"
assert commas_to_semicolons("x") == "x"
assert commas_to_semicolons("") == ""

def first_a_to_o(word):
    """Change the first "a" of the word into an "o"; later ones stay."""
    return word.replace("a", "o", 1)
# E: The third argument of replace limits the number of changes.
# R: replace just the first a with o in a string
assert first_a_to_o("banana") == "bonana"
assert first_a_to_o("kiwi") == "kiwi"
assert first_a_to_o("") == ""

def spaces_to_given_sign(text, sign):
    """Trim the text and put the sign in place of each space inside it."""
    return text.strip().replace(" ", sign)
# E: The outer spaces go first so that they do not become signs.
assert spaces_to_given_sign(" my file ", "_") == "my_file"
assert spaces_to_given_sign("a b c", "+") == "a+b+c"
assert spaces_to_given_sign("  ", "-") == ""

def remove_both_letters(text, first, second):
    """Remove all occurrences of two letters from the text."""
    return text.replace(first, "").replace(second, "")
# E: Replacing by nothing removes, once for each letter.
# R: remove two given letters from a string
assert remove_both_letters("banana", "a", "n") == "b"
assert remove_both_letters("tea", "x", "t") == "ea"
assert remove_both_letters("", "a", "b") == ""

def keep_any_of(text, allowed):
    """Keep only those characters of the text that are allowed; how many went is returned as well,
    as a tuple (text, removed)."""
    kept = "".join(c for c in text if c in allowed)
    return kept, len(text) - len(kept)
# E: The difference of the lengths tells how many were dropped.
assert keep_any_of("a1b2", "12") == ("12", 2)
assert keep_any_of("abc", "abc") == ("abc", 0)
assert keep_any_of("", "x") == ("", 0)

def remove_word_once(sentence, word):
    """Take the first occurrence of the word out of the sentence and return the other words joined
    by single spaces. Nothing is removed if the word is missing."""
    words = sentence.split()
    if word in words:
        words.remove(word)
    return " ".join(words)
# E: list.remove drops the first match only.
assert remove_word_once("the cat the dog", "the") == "cat the dog"
assert remove_word_once("a b", "c") == "a b"
assert remove_word_once("", "x") == ""

def drop_word_everywhere(sentence, word):
    """Leave out every word of the sentence that equals the given one, whatever its case."""
    return " ".join(w for w in sentence.split() if w.lower() != word.lower())
# E: Words that differ after lowering are kept.
# R: delete a word everywhere in the sentence (case doesnt matter)
assert drop_word_everywhere("Very very good", "very") == "good"
assert drop_word_everywhere("so it is", "not") == "so it is"
assert drop_word_everywhere("um", "um") == ""

def drop_short_words_text(sentence, size):
    """Return the sentence without its words of fewer than size letters."""
    return " ".join(w for w in sentence.split() if len(w) >= size)
# E: Only words with enough letters pass.
# R: remove words with less than size letters
assert drop_short_words_text("a big old ox", 3) == "big old"
assert drop_short_words_text("to be", 4) == ""
assert drop_short_words_text("", 1) == ""

def drop_first_and_last_word(sentence):
    """Remove the first and the last word of the sentence and join the rest by spaces."""
    return " ".join(sentence.split()[1:-1])
# E: The list of words is sliced like a text.
assert drop_first_and_last_word("so we go home") == "we go"
assert drop_first_and_last_word("hi there") == ""
assert drop_first_and_last_word("one") == ""

def replace_nth_word(sentence, n, word):
    """Replace the n-th word (counted from 1) of the sentence by the word. The place exists."""
    words = sentence.split()
    words[n - 1] = word
    return " ".join(words)
# E: An assignment into the list changes one place.
# R: replace the nth word (1 based). args sentence, n, word
assert replace_nth_word("a b c", 2, "x") == "a x c"
assert replace_nth_word("hot day", 1, "cold") == "cold day"
assert replace_nth_word("go", 1, "stop") == "stop"

def and_to_sign(text):
    """Replace the word " and " between spaces by " & ", then count the signs: return (text,
    number)."""
    changed = text.replace(" and ", " & ")
    return changed, changed.count("&")
# E: The spaces in the pattern protect words like sand.
assert and_to_sign("tea and milk") == ("tea & milk", 1)
assert and_to_sign("sand") == ("sand", 0)
assert and_to_sign("a and b and c") == ("a & b & c", 2)

def umlaut_free(word):
    """Write ä, ö and ü as ae, oe and ue, in a lower-cased copy of the word."""
    return word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
# E: Three replacements follow one another.
assert umlaut_free("Tür") == "tuer"
assert umlaut_free("Köln") == "koeln"
assert umlaut_free("Rad") == "rad"

def no_double_spaces(text):
    """Turn each two spaces in a row into one, a single time from left to right, and trim the
    ends."""
    return text.replace("  ", " ").strip()
# E: One pass of replace halves the runs of spaces.
assert no_double_spaces("a  b ") == "a b"
assert no_double_spaces("a b") == "a b"
assert no_double_spaces("  ") == ""

def remove_quotes_around(text):
    """Remove one double quote from each end if the text has one at both ends and at least two
    characters; otherwise leave it."""
    quoted = len(text) >= 2 and text.startswith('"') and text.endswith('"')
    return text[1:-1] if quoted else text
# E: All three conditions must hold before the ends are sliced off.
# R: strip surrounding double quotes, only if there is one on both sides
assert remove_quotes_around('"yes"') == "yes"
assert remove_quotes_around('"yes') == '"yes'
assert remove_quotes_around('"') == '"'

def strip_brackets(text):
    """Remove all round brackets at the ends of the text, but keep those inside."""
    return text.strip("()")
# E: strip takes a set of characters to remove from both ends.
assert strip_brackets("((a)b)") == "a)b"
assert strip_brackets("abc") == "abc"
assert strip_brackets("()") == ""

def strip_signs_lower(text):
    """Remove full stops, commas, "!" and "?" from both ends of a word and lower it."""
    return text.strip(".,!?").lower()
# E: strip is given all the signs at once.
# R: lowercase a word and strip .,!? from the ends
assert strip_signs_lower("Hey!?") == "hey"
assert strip_signs_lower("...") == ""
assert strip_signs_lower("U.S.") == "u.s"

def strip_left_stars_only(text):
    """Remove the stars at the start of the text and return how many they were."""
    return len(text) - len(text.lstrip("*"))
# E: The difference of the lengths is the number of removed stars.
assert strip_left_stars_only("**note*") == 2
assert strip_left_stars_only("note") == 0
assert strip_left_stars_only("***") == 3

def rstrip_zeros_price(price):
    """Remove the zeros at the end of a price text with a dot, and the dot if it is then last:
    "2.50" gives "2.5" and "3.00" gives "3"."""
    return price.rstrip("0").rstrip(".")
# E: The zeros go first, then a dot that is left alone.
# R: "2.50" to "2.5", "3.00" to "3"
assert rstrip_zeros_price("2.50") == "2.5"
assert rstrip_zeros_price("3.00") == "3"
assert rstrip_zeros_price("0.75") == "0.75"

def leading_zeros_count(code):
    """Count the zeros at the beginning of a code, or return -1 for an empty code."""
    return len(code) - len(code.lstrip("0")) if code else -1
# E: lstrip removes the zeros; the difference counts them.
assert leading_zeros_count("0071") == 2
assert leading_zeros_count("100") == 0
assert leading_zeros_count("") == -1

def without_prefix_word(text, prefix):
    """Remove the prefix from the start of the text, if it is there, and then spaces at both
    ends."""
    return text.removeprefix(prefix).strip()
# E: removeprefix leaves a text without the prefix alone.
assert without_prefix_word("Re: hello", "Re:") == "hello"
assert without_prefix_word(" hello", "Re:") == "hello"
assert without_prefix_word("Re:", "Re:") == ""

def without_suffix_upper(text, suffix):
    """Remove the suffix from the end of the text if it stands there, and return the rest in
    capitals."""
    return text.removesuffix(suffix).upper()
# E: removesuffix acts only on a matching end.
assert without_suffix_upper("photo.png", ".png") == "PHOTO"
assert without_suffix_upper("photo", ".png") == "PHOTO"
assert without_suffix_upper("", "x") == ""

def exchange_ending(word, old, new):
    """If the word ends with old, put new in place of that ending; otherwise add new to the word."""
    return word.removesuffix(old) + new
# E: The old ending is removed if present, the new one is always added.
# R: swap a suffix: baker, er, ing -> baking. if the suffix isnt there just append the new one
assert exchange_ending("baker", "er", "ing") == "baking"
assert exchange_ending("walk", "er", "ing") == "walking"
assert exchange_ending("", "a", "b") == "b"

def plural_with_es(noun):
    """Add "es" to nouns that end with "s", "x" or "ch", and "s" to the others."""
    return noun + ("es" if noun.endswith(("s", "x", "ch")) else "s")
# E: endswith accepts a tuple of endings.
assert plural_with_es("box") == "boxes"
assert plural_with_es("peach") == "peaches"
assert plural_with_es("cup") == "cups"

def past_form(verb):
    """Form a regular past: add "d" after a final "e", otherwise "ed"."""
    return verb + ("d" if verb.endswith("e") else "ed")
# E: Only the ending that is added depends on the last letter.
# R: regular past tense: like -> liked, jump -> jumped
assert past_form("like") == "liked"
assert past_form("jump") == "jumped"
assert past_form("e") == "ed"

def is_doing_word(word):
    """Check whether the word ends with "ing" and has at least two letters before it."""
    return word.endswith("ing") and len(word) >= 5
# E: The ending and the length are both tested.
assert is_doing_word("going") is True
assert is_doing_word("king") is False
assert is_doing_word("walked") is False

def replace_if_longer(text, old, new):
    """Replace old by new in the text, but only if new has more characters than old."""
    return text.replace(old, new) if len(new) > len(old) else text
# E: The lengths are compared before replace is used.
assert replace_if_longer("a cat", "a", "the") == "the cthet"
assert replace_if_longer("the cat", "the", "a") == "the cat"
assert replace_if_longer("", "a", "bb") == ""

def replaced_times(text, old, new):
    """Return the text after replacing old by new, and the number of replacements, as a tuple."""
    return text.replace(old, new), text.count(old)
# E: count counts the same non-overlapping places that replace changes.
assert replaced_times("aba", "a", "x") == ("xbx", 2)
assert replaced_times("abc", "z", "x") == ("abc", 0)
assert replaced_times("aaa", "aa", "b") == ("ba", 1)

def length_after_removal(text, part):
    """Tell how long the text is once every occurrence of the part has been removed."""
    return len(text.replace(part, ""))
# E: The shortened text is measured.
assert length_after_removal("banana", "an") == 2
assert length_after_removal("kiwi", "x") == 4
assert length_after_removal("", "a") == 0

def hide_digits_with(text, sign):
    """Replace each digit of the text by the sign."""
    return "".join(sign if c.isdigit() else c for c in text)
# E: Each character is either kept or becomes the sign.
assert hide_digits_with("Room 12", "#") == "Room ##"
assert hide_digits_with("none", "*") == "none"
assert hide_digits_with("7", "") == ""

def letters_to_stars(text):
    """Replace every letter by a star and keep spaces, digits and signs."""
    return "".join("*" if c.isalpha() else c for c in text)
# E: isalpha decides about each character.
assert letters_to_stars("Hi, Bo 2") == "**, ** 2"
assert letters_to_stars("123") == "123"
assert letters_to_stars("") == ""

def unknown_to_question(text, known):
    """Write a "?" for each character of the text that is neither known nor a space."""
    return "".join(c if c in known or c == " " else "?" for c in text)
# E: Two reasons let a character stay.
# R: guessing game: show only letters in known, others as ?, spaces stay
assert unknown_to_question("big cat", "gt") == "??g ??t"
assert unknown_to_question("abc", "") == "???"
assert unknown_to_question("", "a") == ""

def digits_of_phone(number):
    """Return a phone number without its spaces, hyphens and slashes."""
    return number.replace(" ", "").replace("-", "").replace("/", "")
# E: Three removals follow each other.
# R: phone number without spaces - and /
assert digits_of_phone("030/12-34 5") == "03012345"
assert digits_of_phone("110") == "110"
assert digits_of_phone(" - ") == ""

def plus_to_double_zero(number):
    """Write a phone number that starts with "+" with "00" there; others stay the same."""
    return "00" + number[1:] if number.startswith("+") else number
# E: Only the sign at the start is exchanged.
assert plus_to_double_zero("+49123") == "0049123"
assert plus_to_double_zero("0123") == "0123"
assert plus_to_double_zero("1+2") == "1+2"

def euros_text_to_cents(price):
    """Convert a price text such as "4.50 €" with exactly two decimals into cents."""
    return int(price.replace(".", "").replace("€", "").strip())
# E: Without the dot the digits already are the cents.
# R: "4.50 €" to 450
assert euros_text_to_cents("4.50 €") == 450
assert euros_text_to_cents("0.99€") == 99
assert euros_text_to_cents("12.00 €") == 1200

def swear_word_hidden(sentence, word):
    """Replace each occurrence of the word by its first letter and dots for the other letters."""
    return sentence.replace(word, word[0] + "." * (len(word) - 1))
# E: The cover is built from the word itself.
assert swear_word_hidden("oh darn it", "darn") == "oh d... it"
assert swear_word_hidden("fine", "darn") == "fine"
assert swear_word_hidden("x", "x") == "x"

def newline_count_removed(text):
    """Join the lines of the text by single spaces and return the result with its length."""
    joined = " ".join(text.splitlines())
    return joined, len(joined)
# E: splitlines cuts at the line ends and join puts spaces there.
assert newline_count_removed("a\nb") == ("a b", 3)
assert newline_count_removed("abc") == ("abc", 3)
assert newline_count_removed("") == ("", 0)

def tab_fields_with_bars(line):
    """Write the fields of a line that are separated by tabs with " | " between them."""
    return line.replace("\t", " | ")
# E: One replacement of the tab sign does it.
assert tab_fields_with_bars("a\tb\tc") == "a | b | c"
assert tab_fields_with_bars("a") == "a"
assert tab_fields_with_bars("\t") == " | "

def name_filled_in(letter, name):
    """Put the name in place of every "NAME" in the letter; with an empty name use "friend"."""
    return letter.replace("NAME", name or "friend")
# E: or chooses friend when the name is empty.
# R: fill NAME in a letter, friend if the name is empty
assert name_filled_in("Dear NAME!", "Ida") == "Dear Ida!"
assert name_filled_in("Hi NAME, NAME", "") == "Hi friend, friend"
assert name_filled_in("Hi", "Bo") == "Hi"

def blank_filled(sentence, word):
    """Fill the first "___" of the sentence with the word in small letters, later ones stay open."""
    return sentence.replace("___", word.lower(), 1)
# E: The limit 1 leaves the other blanks.
assert blank_filled("A ___ is a ___.", "DOG") == "A dog is a ___."
assert blank_filled("none", "x") == "none"
assert blank_filled("___", "Sun") == "sun"

def how_many_blanks_left(sentence):
    """Tell how many blanks "___" a sentence has, in words: "ready" for none, else "2 to fill"."""
    blanks = sentence.count("___")
    return f"{blanks} to fill" if blanks else "ready"
# E: A count of zero is false and gives the word ready.
assert how_many_blanks_left("A ___ or ___") == "2 to fill"
assert how_many_blanks_left("Done.") == "ready"
assert how_many_blanks_left("") == "ready"

def day_in_address(address, old_number, new_number):
    """Replace the house number at the end of an address, if it is the old number, by the new
    one."""
    street, _, number = address.rpartition(" ")
    return f"{street} {new_number}" if number == str(old_number) else address
# E: rpartition splits off the last part, which is compared as text.
assert day_in_address("Elm Road 5", 5, 7) == "Elm Road 7"
assert day_in_address("Elm Road 15", 5, 7) == "Elm Road 15"
assert day_in_address("A 1", 1, 2) == "A 2"

def digits_up_by_one(text):
    """Replace every digit by the next higher one, and 9 by 0; other characters stay."""
    return text.translate(str.maketrans("0123456789", "1234567890"))
# E: The translation table maps each digit to its follower.
assert digits_up_by_one("a19") == "a20"
assert digits_up_by_one("x") == "x"
assert digits_up_by_one("909") == "010"

def ones_and_zeros_flipped(bits):
    """Exchange the zeros and ones in a text of bits and return the number of ones it has then."""
    return bits.translate(str.maketrans("01", "10")).count("1")
# E: After the exchange the ones are counted, which were zeros before.
assert ones_and_zeros_flipped("0010") == 3
assert ones_and_zeros_flipped("11") == 0
assert ones_and_zeros_flipped("") == 0

def brackets_made_square(text):
    """Write round brackets as square ones: "(" as "[" and ")" as "]"."""
    return text.translate(str.maketrans("()", "[]"))
# E: translate changes both kinds in one go.
assert brackets_made_square("f(x)") == "f[x]"
assert brackets_made_square("(())") == "[[]]"
assert brackets_made_square("no") == "no"

def dash_runs_of_spaces(text):
    """Join the words of the text by "-", however many spaces stand between them."""
    return "-".join(text.split())
# E: split without an argument swallows runs of spaces.
assert dash_runs_of_spaces(" a   b c ") == "a-b-c"
assert dash_runs_of_spaces("one") == "one"
assert dash_runs_of_spaces("  ") == ""

def remove_from_word_on(sentence, word):
    """Return the part of the sentence before the word first occurs, without outer spaces; all of
    it if it does not occur."""
    return sentence.partition(word)[0].strip()
# E: partition gives the whole text as first part if nothing is found.
assert remove_from_word_on("tea but no milk", "but") == "tea"
assert remove_from_word_on(" tea ", "but") == "tea"
assert remove_from_word_on("but", "but") == ""

def part_after_last(text, sign):
    """Return what stands behind the last occurrence of the sign; the whole text without the
    sign."""
    return text.rpartition(sign)[2]
# E: rpartition searches from the right and its third part is the rest.
assert part_after_last("a/b/c", "/") == "c"
assert part_after_last("abc", "/") == "abc"
assert part_after_last("a/", "/") == ""

def comment_removed(line):
    """Remove a comment that begins with "#" from the line, and the spaces before it."""
    return line.split("#", 1)[0].rstrip()
# E: The part before the first sign is kept and trimmed on the right.
# R: strip # comments from a line
assert comment_removed("x = 1  # one") == "x = 1"
assert comment_removed("# all") == ""
assert comment_removed("  y") == "  y"

def unit_removed(measure, unit):
    """Convert a measure such as "25 cm" into the int before its unit, or None if it has another
    unit."""
    return int(measure.removesuffix(unit)) if measure.endswith(unit) else None
# E: int ignores the space that is left at the end.
assert unit_removed("25 cm", "cm") == 25
assert unit_removed("3kg", "kg") == 3
assert unit_removed("3 kg", "cm") is None

def remove_first_found(text, first, second):
    """Remove the first text once if it occurs, otherwise remove the second one once."""
    return text.replace(first if first in text else second, "", 1)
# E: The condition chooses what replace takes away.
assert remove_first_found("blue sky", "blue ", "red ") == "sky"
assert remove_first_found("red sky", "blue ", "red ") == "sky"
assert remove_first_found("sky", "a", "b") == "sky"

def every_other_space_removed(text):
    """Join the words in pairs: the spaces after the second, fourth ... word stay, the ones after
    the first, third ... word go."""
    words = text.split()
    return " ".join("".join(words[i:i + 2]) for i in range(0, len(words), 2))
# M: Slices of two words are glued, and the pairs are joined by spaces.
assert every_other_space_removed("a b c d e") == "ab cd e"
assert every_other_space_removed("foot ball") == "football"
assert every_other_space_removed("") == ""

def remove_repeated_end(word):
    """Remove the last letter if it equals the one before it: "hall" gives "hal"."""
    return word[:-1] if len(word) > 1 and word[-1] == word[-2] else word
# E: The two last letters are compared if there are two.
# R: hall -> hal, drop last letter if doubled
assert remove_repeated_end("hall") == "hal"
assert remove_repeated_end("hat") == "hat"
assert remove_repeated_end("a") == "a"

def vowels_removed_after_first(word):
    """Shorten a word by leaving out its small vowels, but never its first letter: "orange" gives
    "orng"."""
    return word[:1] + "".join(c for c in word[1:] if c not in "aeiou")
# E: The first letter is safe, the rest is filtered.
assert vowels_removed_after_first("orange") == "orng"
assert vowels_removed_after_first("tree") == "tr"
assert vowels_removed_after_first("") == ""

def text_without_other(text, other):
    """Return the text without all characters that also occur in the other text, and the result in
    reverse."""
    return "".join(c for c in reversed(text) if c not in other)
# E: reversed walks from the end while the filter drops shared characters.
assert text_without_other("planet", "net") == "alp"
assert text_without_other("abc", "") == "cba"
assert text_without_other("abc", "cab") == ""

def arrow_between(text, sign):
    """Put " -> " in place of the first occurrence of the sign in the text, with the parts trimmed;
    the sign occurs at least once."""
    before, after = text.split(sign, 1)
    return f"{before.strip()} -> {after.strip()}"
# E: split with the limit 1 gives two parts.
assert arrow_between("cat : gato", ":") == "cat -> gato"
assert arrow_between("a=b=c", "=") == "a -> b=c"
assert arrow_between("=", "=") == " -> "

def first_dot_kept(text):
    """Keep the first full stop of the text and remove all later ones."""
    head, dot, rest = text.partition(".")
    return head + dot + rest.replace(".", "")
# E: The part behind the first stop loses its stops.
assert first_dot_kept("1.2.3") == "1.23"
assert first_dot_kept("abc") == "abc"
assert first_dot_kept("...") == "."

def only_one_space_between(first, second):
    """Join two texts with exactly one space, whatever spaces they have at their ends where they
    meet."""
    return first.rstrip() + " " + second.lstrip()
# E: Each text is stripped only on the side of the seam.
assert only_one_space_between("good  ", "  day") == "good day"
assert only_one_space_between(" a", "b ") == " a b "
assert only_one_space_between("", "x") == " x"

def exactly_one_slash(base, path):
    """Join a base address and a path with exactly one "/" between them."""
    return base.rstrip("/") + "/" + path.lstrip("/")
# E: Slashes at the seam are stripped, then a single one is put in.
# R: join base url and path w/o double or missing slash
assert exactly_one_slash("site.org/", "/home") == "site.org/home"
assert exactly_one_slash("site.org", "home") == "site.org/home"
assert exactly_one_slash("a", "") == "a/"

def sharp_spoken(note):
    """Write the sign at the end of a note as a word: "F#" gives "F sharp", "Bb" gives "B flat";
    other notes stay."""
    if note.endswith("#"):
        return note[0] + " sharp"
    return note[0] + " flat" if note.endswith("b") else note
# E: The two signs are tested one after the other.
assert sharp_spoken("F#") == "F sharp"
assert sharp_spoken("Bb") == "B flat"
assert sharp_spoken("C") == "C"

def emoticon_turned(text):
    """Turn each ":)" of a text of one line into ":(" and the other way round."""
    return text.replace(":)", "\n").replace(":(", ":)").replace("\n", ":(")
# E: A sign that does not occur holds the place of the first kind.
assert emoticon_turned("hi :) no :(") == "hi :( no :)"
assert emoticon_turned(":)") == ":("
assert emoticon_turned("ok") == "ok"

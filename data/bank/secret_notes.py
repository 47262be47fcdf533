"""Verified problems: secret notes."""

import string

def shift_by_word_number(sentence: str) -> str:
    """Shift the first word by 1 letter, the second by 2 and so on, around from z to a.

    The sentence has only small letters and single spaces."""
    coded = []
    for shift, word in enumerate(sentence.split(), 1):
        coded.append("".join(chr((ord(c) - 97 + shift) % 26 + 97) for c in word))
    return " ".join(coded)
# M: Enumerate gives each word its own shift, which is applied modulo 26.
# R: cipher: word number n gets every letter moved n places on (lowercase only, wraps)
assert shift_by_word_number("abc abc") == "bcd cde"
assert shift_by_word_number("zoo") == "app"
assert shift_by_word_number("") == ""

def undo_caesar(text, steps):
    """Shift small and capital letters back by steps, around the alphabet; keep all other signs."""
    result = ""
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base - steps) % 26 + base)
        result += c
    return result
# M: The base letter depends on the case, and the remainder wraps around.
# R: decode caesar text shifted by n, keep case and punctuation
assert undo_caesar("Fdw!", 3) == "Cat!"
assert undo_caesar("a", 1) == "z"
assert undo_caesar("", 9) == ""

def caesar_shift_between(coded: str, word: str) -> int:
    """Return the shift from 0 to 25 that turns word into coded, or -1 if no shift does.

    Both are small letters; a letter is moved forward and z is followed by a."""
    for shift in range(26):
        if "".join(chr((ord(c) - 97 + shift) % 26 + 97) for c in word) == coded:
            return shift
    return -1
# M: All 26 shifts are tried until the coded text appears.
# R: find the caesar shift between a plain word and its coded form, -1 if none
assert caesar_shift_between("fdw", "cat") == 3
assert caesar_shift_between("abc", "abd") == -1
assert caesar_shift_between("", "") == 0

def pair_swap_with_pad(text: str, pad: str = "x") -> str:
    """Swap the letters of each pair; an odd text gets pad appended before that."""
    if len(text) % 2:
        text += pad
    return "".join(text[i + 1] + text[i] for i in range(0, len(text), 2))
# E: After padding, every pair has two letters to be swapped.
# R: swap letters pairwise, add x when length is odd
assert pair_swap_with_pad("code") == "oced"
assert pair_swap_with_pad("abc") == "baxc"
assert pair_swap_with_pad("") == ""

def number_code_with_zero(word):
    """Encode a lower case word as two digits for each letter, a as 01 to z as 26, dashes
    between."""
    return "-".join(f"{ord(letter) - 96:02d}" for letter in word)
# E: The code less 96 is the place in the alphabet, padded to two digits.
assert number_code_with_zero("cat") == "03-01-20"
assert number_code_with_zero("z") == "26"
assert number_code_with_zero("") == ""

def decode_number_words(text: str) -> str:
    """Decode numbers 1-26 to letters a-z: "-" separates letters and a space separates words."""
    words = []
    for group in text.split():
        words.append("".join(chr(int(number) + 96) for number in group.split("-")))
    return " ".join(words)
# M: Two splits with different separators give words and letters.
# R: "8-9 2-15" -> "hi bo" (a=1)
assert decode_number_words("8-9 2-15") == "hi bo"
assert decode_number_words("26") == "z"
assert decode_number_words("") == ""

def key_table(key):
    """Return a dict from a-z to a cipher alphabet: the letters of key without repeats, then the
    rest."""
    order = "".join(dict.fromkeys(key + string.ascii_lowercase))
    return dict(zip(string.ascii_lowercase, order))
# E: Making a dict of the joined letters removes repeats but keeps their order.
# R: substitution alphabet from a keyword (dict plain -> cipher letter)
assert key_table("cab")["a"] == "c"
assert key_table("cab")["d"] == "d"
assert key_table("zoo")["b"] == "o"

def add_key_digits(number: str, key: str) -> str:
    """Add the digits of key, repeated as needed, to the digits of number, each modulo 10."""
    return "".join(str((int(d) + int(key[i % len(key)])) % 10) for i, d in enumerate(number))
# E: The index modulo the key length repeats the key.
# R: encrypt digits: add key digits one by one without carry, key repeats. "1995"+"12" -> "2107"
assert add_key_digits("1995", "12") == "2107"
assert add_key_digits("000", "9") == "999"
assert add_key_digits("", "5") == ""

def hide_word_in_text(cover, secret):
    """Capitalize those letters of cover that spell secret from left to right; both are lower case.

    Return None if the letters of secret cannot be found in this order."""
    result = ""
    place = 0
    for c in cover:
        if place < len(secret) and c == secret[place]:
            c = c.upper()
            place += 1
        result += c
    return result if place == len(secret) else None
# M: A pointer into the secret word moves on with each letter that is found.
# R: hide a word in a text by capitals: first fitting letters in order become upper case, None if not possible
assert hide_word_in_text("in the sea", "tea") == "in ThE seA"
assert hide_word_in_text("abc", "ca") is None
assert hide_word_in_text("hello", "lo") == "heLlO"

def noise_removed(text, gap):
    """Recover a message in which gap noise characters were put behind every real character."""
    return text[::gap + 1]
# E: A slice takes each real character and steps over the noise.
assert noise_removed("hxxixx", 2) == "hi"
assert noise_removed("abc", 0) == "abc"
assert noise_removed("", 3) == ""

def dial_code(word: str) -> str:
    """Encode small letters as key and presses on a phone: c is "23" (key 2, third letter).

    Keys 2 to 9 hold abc def ghi jkl mno pqrs tuv wxyz; codes are joined by spaces."""
    keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
    codes = {}
    for key, letters in enumerate(keys, 2):
        for presses, letter in enumerate(letters, 1):
            codes[letter] = f"{key}{presses}"
    return " ".join(codes[letter] for letter in word)
# M: Two nested loops fill a dictionary of all codes, then the word is looked up.
assert dial_code("cap") == "23 21 71"
assert dial_code("z") == "94"
assert dial_code("") == ""

def vowel_swap_code(text):
    """Swap a with e and o with u in both directions, in small letters; leave everything else."""
    return text.translate(str.maketrans("aeou", "eauo"))
# E: One translation table does all swaps at the same time.
# R: code where a<->e and o<->u
assert vowel_swap_code("house cat") == "huosa cet"
assert vowel_swap_code("Apple") == "Appla"
assert vowel_swap_code("") == ""

def checksum_letter(text):
    """Append the capital letter whose place (A is 0) is the sum of all character codes modulo
    26."""
    total = sum(ord(c) for c in text)
    return text + chr(ord("A") + total % 26)
# E: The sum of the codes modulo 26 is an offset from the letter A.
assert checksum_letter("AB") == "ABB"
assert checksum_letter("") == "A"
assert checksum_letter("0") == "0W"

def is_checksum_right(text: str) -> bool:
    """Check that the last digit of a digit text is the sum of the others modulo 10.

    Texts of fewer than two digits are wrong."""
    if len(text) < 2:
        return False
    return sum(map(int, text[:-1])) % 10 == int(text[-1])
# E: All digits but the last are summed and compared by the remainder.
# R: last digit must equal sum of the other digits mod 10, check it
assert is_checksum_right("1236") is True
assert is_checksum_right("9918") is False
assert is_checksum_right("5") is False

def zigzag_two_rows(text):
    """Write text alternately in two rows and return the upper row, "/" and the lower row."""
    return text[::2] + "/" + text[1::2]
# E: Two slices with step two make the rows.
assert zigzag_two_rows("secret") == "sce/ert"
assert zigzag_two_rows("a") == "a/"
assert zigzag_two_rows("") == "/"

def unmix_two_rows(coded):
    """Rebuild a text from "upper/lower" rows, taking letters by turns beginning with the upper
    row."""
    upper, lower = coded.split("/")
    result = ""
    for i, letter in enumerate(upper):
        result += letter + lower[i:i + 1]
    return result
# M: The slice of the lower row is empty when the upper row is one letter longer.
assert unmix_two_rows("ace/bd") == "abcde"
assert unmix_two_rows("ab/xy") == "axby"
assert unmix_two_rows("/") == ""

def bits_of_vowels(word: str) -> str:
    """Write 1 for every vowel and 0 for every other letter, in groups of four split by spaces."""
    bits = "".join("1" if c in "aeiou" else "0" for c in word.lower())
    return " ".join(bits[i:i + 4] for i in range(0, len(bits), 4))
# E: The bits are made first and then cut into slices of four.
# R: vowel=1 consonant=0, grouped by 4: "banana" -> "0101 01"
assert bits_of_vowels("Banana") == "0101 01"
assert bits_of_vowels("Idea") == "1011"
assert bits_of_vowels("") == ""

def letter_pairs_to_numbers(code):
    """Decode letter pairs A-J as two-digit numbers where A is 0 and J is 9: "BCAJ" gives [12,
    9]."""
    digits = [ord(c) - ord("A") for c in code]
    return [10 * a + b for a, b in zip(digits[::2], digits[1::2])]
# E: Every letter becomes a digit and each pair of digits one number.
assert letter_pairs_to_numbers("BCAJ") == [12, 9]
assert letter_pairs_to_numbers("JJ") == [99]
assert letter_pairs_to_numbers("") == []

def prefix_language(sentence: str, prefix: str) -> str:
    """Put prefix in front of each vowel group: with "op", "cat" becomes "copat"."""
    result = ""
    before_vowel = False
    for c in sentence:
        is_vowel = c.lower() in "aeiou"
        if is_vowel and not before_vowel:
            result += prefix
        result += c
        before_vowel = is_vowel
    return result
# M: The prefix is only written where a vowel follows something that is no vowel.
# R: kids secret language: insert "op" before every vowel group, prefix is a parameter
assert prefix_language("cat", "op") == "copat"
assert prefix_language("book it", "ob") == "bobook obit"
assert prefix_language("", "x") == ""

def book_code(lines, code):
    """Read "line.word" numbers (from 1) out of the given lines and join the words with spaces.

    The code is a text such as "1.2 3.1"."""
    words = []
    for reference in code.split():
        line, word = map(int, reference.split("."))
        words.append(lines[line - 1].split()[word - 1])
    return " ".join(words)
# M: Each reference is split into two numbers that index the lines and the words.
# R: book cipher: lines of text and refs like "2.3" = line 2 word 3 (start 1). give the message
assert book_code(["we meet now", "at the lake"], "1.2 2.1 2.3") == "meet at lake"
assert book_code(["hi"], "1.1") == "hi"
assert book_code(["hi"], "") == ""

def mirror_key_code(text: str, alphabet: str) -> str:
    """Replace each character of alphabet by the one at the mirrored place in it; keep the
    others."""
    last = len(alphabet) - 1
    return "".join(alphabet[last - alphabet.index(c)] if c in alphabet else c for c in text)
# E: The mirrored place is the last index minus the own index.
assert mirror_key_code("0-9", "0123456789") == "9-0"
assert mirror_key_code("bad", "abcd") == "cda"
assert mirror_key_code("", "ab") == ""

def run_lengths_as_letters(text):
    """Encode each run of equal signs as its length in letters (A is 1, B is 2) and the sign.

    So "aaab" becomes "CaAb"; no run is longer than 26."""
    coded = ""
    i = 0
    while i < len(text):
        end = i
        while end < len(text) and text[end] == text[i]:
            end += 1
        coded += chr(64 + end - i) + text[i]
        i = end
    return coded
# H: An inner loop finds where the run ends, and its length becomes a capital letter.
assert run_lengths_as_letters("aaab") == "CaAb"
assert run_lengths_as_letters("xx") == "Bx"
assert run_lengths_as_letters("") == ""

def decode_count_pairs(code: str) -> str:
    """Decode pairs of a digit and a character: "3a1b" gives "aaab"."""
    return "".join(c * int(n) for n, c in zip(code[::2], code[1::2]))
# E: Digits stand at even and characters at odd places, so two slices are zipped.
# R: "3a1b" to "aaab"
assert decode_count_pairs("3a1b") == "aaab"
assert decode_count_pairs("0x2-") == "--"
assert decode_count_pairs("") == ""

def is_possible_shift(first, second):
    """Tell if two small-letter words of equal length are Caesar shifts of each other."""
    shifts = {(ord(b) - ord(a)) % 26 for a, b in zip(first, second)}
    return len(first) == len(second) and len(shifts) <= 1
# E: The set of all letter differences modulo 26 has one member in a pure shift.
assert is_possible_shift("abc", "xyz") is True
assert is_possible_shift("abc", "abd") is False
assert is_possible_shift("ab", "abc") is False

def colour_code_of_digits(number):
    """Translate digits to ring colours joined by dashes: 0 black, 1 brown, 2 red, 3 orange, 4
    yellow.

    The number is a text with only these digits."""
    colours = ["black", "brown", "red", "orange", "yellow"]
    return "-".join(colours[int(digit)] for digit in number)
# E: Each digit is an index into the list of colours.
assert colour_code_of_digits("203") == "red-black-orange"
assert colour_code_of_digits("4") == "yellow"
assert colour_code_of_digits("") == ""

def letters_by_falling_count(text):
    """Return the distinct letters of a coded text, most frequent first and alphabetical among
    equals.

    Only a-z count and capitals are lowered; this is how one breaks a simple cipher."""
    letters = [c for c in text.lower() if c in string.ascii_lowercase]
    return "".join(sorted(set(letters), key=lambda c: (-letters.count(c), c)))
# M: The sort key is the negative count, then the letter itself.
# R: letters of a text ordered by frequency (highest first, a-z on ties)
assert letters_by_falling_count("Xyy zzx z!") == "zxy"
assert letters_by_falling_count("ba") == "ab"
assert letters_by_falling_count("123") == ""

def apply_partial_key(coded, key):
    """Decode what is known: replace letters found in the dict key and show "_" for unknown letters.

    Spaces and other signs stay."""
    shown = ""
    for c in coded:
        if c.isalpha():
            shown += key.get(c, "_")
        else:
            shown += c
    return shown
# E: Letters are looked up with "_" as the default.
assert apply_partial_key("xq z!", {"x": "h", "z": "t"}) == "h_ t!"
assert apply_partial_key("ab", {}) == "__"
assert apply_partial_key("", {"a": "b"}) == ""

def key_is_usable(key: dict[str, str]) -> bool:
    """Check that no two letters of a cipher key share a code and that no letter is its own code."""
    codes = list(key.values())
    return len(set(codes)) == len(codes) and all(a != b for a, b in key.items())
# E: The set shows doubled codes and all() compares each pair.
# R: is this substitution dict ok? values unique and nothing maps to itself
assert key_is_usable({"a": "b", "b": "a"}) is True
assert key_is_usable({"a": "c", "b": "c"}) is False
assert key_is_usable({"a": "a"}) is False
assert key_is_usable({}) is True

def message_in_numbers(text, width):
    """Cut a digit text into numbers of width digits and return them as integers.

    A shorter piece at the end is also turned into a number."""
    return [int(text[i:i + width]) for i in range(0, len(text), width)]
# E: Slices of equal width are converted one by one.
assert message_in_numbers("0712305", 2) == [7, 12, 30, 5]
assert message_in_numbers("999", 3) == [999]
assert message_in_numbers("", 2) == []

def stripes_of_code(bits: str) -> str:
    """Draw a bar code: "|" for 1 and a space for 0, with "||" added at both ends."""
    return "||" + bits.replace("1", "|").replace("0", " ") + "||"
# E: Two replacements draw the bars and the gaps.
assert stripes_of_code("1011") == "||| ||||"
assert stripes_of_code("00") == "||  ||"
assert stripes_of_code("") == "||||"

def rotate_code_wheel(letter, steps):
    """Turn a wheel with the letters A-Z and the digits 0-9 by steps from letter and return the
    sign.

    Positive steps go forward, negative ones back, around the ends."""
    wheel = string.ascii_uppercase + string.digits
    return wheel[(wheel.index(letter) + steps) % len(wheel)]
# E: The index on the wheel plus the steps is taken modulo its length.
# R: wheel A..Z0..9, start at a char and move n steps (can be negative)
assert rotate_code_wheel("Z", 1) == "0"
assert rotate_code_wheel("A", -1) == "9"
assert rotate_code_wheel("5", 36) == "5"

def word_value_ladder(words):
    """Return the words whose letter sum (a is 1) is higher than that of all words before them."""
    best = 0
    chosen = []
    for word in words:
        value = sum(ord(c) - 96 for c in word)
        if value > best:
            chosen.append(word)
            best = value
    return chosen
# M: The best sum so far is the bar that the next word must clear.
assert word_value_ladder(["ab", "aa", "z", "by"]) == ["ab", "z", "by"]
assert word_value_ladder([""]) == []
assert word_value_ladder([]) == []

def scramble_by_order(text: str, order: list[int]) -> str:
    """Rearrange each block of text by order: [2, 0, 1] puts the block's third character first.

    Text length is a multiple of the length of order."""
    size = len(order)
    result = ""
    for start in range(0, len(text), size):
        block = text[start:start + size]
        result += "".join(block[i] for i in order)
    return result
# M: The order list supplies the indexes for every block.
# R: permute letters in blocks with an index list: "abcdef",[2,0,1] -> "cabfde"
assert scramble_by_order("abcdef", [2, 0, 1]) == "cabfde"
assert scramble_by_order("xy", [1, 0]) == "yx"
assert scramble_by_order("", [0]) == ""

def to_dots_and_bars(number: int) -> str:
    """Write a number from 0 to 19 with a bar "-" for each five first and a dot "." for each one.

    Zero is written "o"."""
    bars, dots = divmod(number, 5)
    return "-" * bars + "." * dots or "o"
# E: Divmod by five gives both counts, and an empty text is replaced by the zero sign.
assert to_dots_and_bars(13) == "--..."
assert to_dots_and_bars(0) == "o"
assert to_dots_and_bars(5) == "-"

def secret_starts_in_order(words, secret):
    """Check that the first letters of words contain the letters of secret in the same order.

    Other words may stand in between; case is ignored."""
    starts = iter(word[0].lower() for word in words)
    return all(letter in starts for letter in secret.lower())
# H: Testing membership in an iterator uses it up, so each letter is searched behind the last one.
assert secret_starts_in_order(["Hot", "apples", "are", "modern"], "ham") is True
assert secret_starts_in_order(["a", "b"], "ba") is False
assert secret_starts_in_order([], "") is True

def vowels_by_digits(text):
    """Swap vowels and the digits 1-5 in both directions: a and 1, e and 2, i and 3, o and 4, u
    and 5."""
    return text.translate(str.maketrans("aeiou12345", "12345aeiou"))
# E: The table holds each pair in both directions.
# R: encode a<->1 e<->2 i<->3 o<->4 u<->5, same function decodes
assert vowels_by_digits("hello") == "h2ll4"
assert vowels_by_digits("h2ll4") == "hello"
assert vowels_by_digits("") == ""

def key_stream_shift(text, key):
    """Shift each small letter of text forward by the place (a is 0) of the key letter in turn.

    The key advances only at letters; other signs are copied."""
    coded = ""
    used = 0
    for c in text:
        if c.islower():
            shift = ord(key[used % len(key)]) - 97
            c = chr((ord(c) - 97 + shift) % 26 + 97)
            used += 1
        coded += c
    return coded
# H: A separate counter selects the key letter, so spaces do not use up the key.
# R: vigenere encode, lower case only, key doesn't move on spaces
assert key_stream_shift("ab ab", "bc") == "bd bd"
assert key_stream_shift("zoo", "b") == "app"
assert key_stream_shift("", "key") == ""

def two_digit_sum_code(word):
    """Encode every pair of neighbouring letters as the sum of their alphabet places, in a list."""
    places = [ord(c) - 96 for c in word]
    return [a + b for a, b in zip(places, places[1:])]
# E: Letters become numbers first, and neighbours are added.
assert two_digit_sum_code("abc") == [3, 5]
assert two_digit_sum_code("z") == []
assert two_digit_sum_code("az") == [27]

def guess_single_change(first, second):
    """Return (index, old, new) if two equally long texts differ in exactly one place, else None."""
    changes = [(i, a, b) for i, (a, b) in enumerate(zip(first, second)) if a != b]
    if len(first) == len(second) and len(changes) == 1:
        return changes[0]
    return None
# M: All differing places are listed and exactly one must be there.
# R: two strings same length, if there is exactly one changed char tell me (index, from, to)
assert guess_single_change("lamp", "lump") == (1, "a", "u")
assert guess_single_change("lamp", "lamp") is None
assert guess_single_change("ab", "abc") is None

def binary_letter(bits: str) -> str:
    """Decode five bits to a letter: 00001 is A and 11010 is Z; other values give "?"."""
    number = int(bits, 2)
    return chr(64 + number) if 1 <= number <= 26 else "?"
# E: The bits are read as a number in base two.
assert binary_letter("00001") == "A"
assert binary_letter("11010") == "Z"
assert binary_letter("00000") == "?"

def skip_code_word(text, start, step):
    """Read the letters of text at index start, start+step, ... after spaces and marks are removed.

    The letters are returned in capitals."""
    letters = [c for c in text.upper() if c.isalpha()]
    return "".join(letters[start::step])
# E: The filtered letters are read with a slice that has a start and a step.
assert skip_code_word("Can you, Al?", 0, 3) == "CYA"
assert skip_code_word("abc", 5, 1) == ""
assert skip_code_word("a-b-c-d", 1, 2) == "BD"

def append_mirror_mark(word):
    """Encode a word as its reverse with "*" behind if it is a palindrome and "+" if it is not."""
    turned = word[::-1]
    return turned + ("*" if turned == word else "+")
# E: The reversed word is compared with the original to choose the mark.
assert append_mirror_mark("pots") == "stop+"
assert append_mirror_mark("level") == "level*"
assert append_mirror_mark("") == "*"

def decode_until_stop(codes, table, stop):
    """Translate codes by table and join the letters until the code stop is met.

    Codes that are not in the table are shown as "?"."""
    text = ""
    for code in codes:
        if code == stop:
            break
        text += table.get(code, "?")
    return text
# E: The loop breaks at the stop code and looks up all others.
# R: translate list of codes with a dict until the stop code comes, unknown ones as ?
assert decode_until_stop([1, 2, 9, 1], {1: "a", 2: "b"}, 9) == "ab"
assert decode_until_stop([3], {1: "a"}, 9) == "?"
assert decode_until_stop([], {}, 0) == ""

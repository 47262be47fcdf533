"""Verified problems: strings."""

def reverse_words(text):
    """Return the text with its words in reverse order."""
    return " ".join(reversed(text.split()))
# E: Split on white space, reverse the list of words, and join it again.
assert reverse_words("one two three") == "three two one"
assert reverse_words("hi") == "hi"
assert reverse_words("") == ""

def count_letter(text, letter):
    """Return how often a letter occurs in the text, ignoring case."""
    return text.lower().count(letter.lower())
# E: Put both into lower case, then let count do the work.
assert count_letter("Banana", "a") == 3
assert count_letter("Apple", "p") == 2
assert count_letter("sky", "x") == 0

def first_and_last(text):
    """Return the first and the last character joined, or the text itself if it is shorter than two."""
    if len(text) < 2:
        return text
    return text[0] + text[-1]
# E: Index 0 is the first character and index -1 the last.
assert first_and_last("python") == "pn"
assert first_and_last("ab") == "ab"
assert first_and_last("z") == "z"

def middle_letters(word):
    """Return the middle letter of a word of odd length, or the two middle letters otherwise."""
    half = len(word) // 2
    if len(word) % 2 == 1:
        return word[half]
    return word[half - 1 : half + 1]
# M: Half the length is the middle index; an even length has two middle letters.
assert middle_letters("cat") == "a"
assert middle_letters("door") == "oo"
assert middle_letters("at") == "at"

def remove_spaces(text):
    """Return the text without any space characters."""
    return text.replace(" ", "")
# E: Replacing each space by the empty string removes it.
assert remove_spaces("a b c") == "abc"
assert remove_spaces("  x ") == "x"
assert remove_spaces("none") == "none"

def double_letters(text):
    """Return the text with every character repeated twice."""
    result = ""
    for char in text:
        result += char * 2
    return result
# E: Multiplying a one-character string by 2 repeats it.
assert double_letters("abc") == "aabbcc"
assert double_letters("!") == "!!"
assert double_letters("") == ""

def capitalize_words(text):
    """Return the text with the first letter of each word in upper case and the rest unchanged."""
    words = text.split(" ")
    return " ".join(word[:1].upper() + word[1:] for word in words)
# M: Slices instead of indices keep empty words from causing an error.
assert capitalize_words("hello big world") == "Hello Big World"
assert capitalize_words("mcDonald") == "McDonald"
assert capitalize_words("") == ""

def remove_char(text, char):
    """Return the text without any occurrence of the given character."""
    result = []
    for c in text:
        if c != char:
            result.append(c)
    return "".join(result)
# E: Keep every character that differs from the unwanted one.
assert remove_char("banana", "a") == "bnn"
assert remove_char("hello", "l") == "heo"
assert remove_char("abc", "z") == "abc"

def is_blank(text):
    """Return True if the text is empty or consists of white space only."""
    return text.strip() == ""
# E: strip removes white space at both ends, so a blank text becomes empty.
assert is_blank("   ") is True
assert is_blank(" x ") is False
assert is_blank("") is True

def count_words_longer(text, length):
    """Return how many words of the text have more than `length` letters."""
    count = 0
    for word in text.split():
        if len(word) > length:
            count += 1
    return count
# E: Look at each word and count those that are long enough.
assert count_words_longer("the quick brown fox", 3) == 2
assert count_words_longer("a bb ccc", 0) == 3
assert count_words_longer("", 2) == 0

def shortest_word(text):
    """Return the first shortest word of the text, or None if there is no word."""
    words = text.split()
    if not words:
        return None
    return min(words, key=len)
# E: min with key=len returns the first word of the smallest length.
assert shortest_word("this is a test") == "a"
assert shortest_word("one two") == "one"
assert shortest_word("") is None

def repeat_text(text, times, separator):
    """Return the text repeated `times` times with the separator in between."""
    return separator.join([text] * times)
# E: A list of equal strings, joined by the separator, has none at the ends.
assert repeat_text("ab", 3, "-") == "ab-ab-ab"
assert repeat_text("x", 1, ",") == "x"
assert repeat_text("x", 0, ",") == ""

def swap_ends(text):
    """Return the text with its first and last characters exchanged."""
    if len(text) < 2:
        return text
    return text[-1] + text[1:-1] + text[0]
# E: The middle part text[1:-1] stays between the exchanged ends.
assert swap_ends("code") == "eodc"
assert swap_ends("ab") == "ba"
assert swap_ends("x") == "x"

def every_second(text):
    """Return every second character of the text, starting with the first."""
    return text[::2]
# E: A slice with step 2 takes the characters at even positions.
assert every_second("abcdef") == "ace"
assert every_second("x") == "x"
assert every_second("") == ""

def count_digits_in(text):
    """Return how many characters of the text are digits."""
    return sum(1 for char in text if char.isdigit())
# E: Add one for each character for which isdigit is true.
assert count_digits_in("a1b22") == 3
assert count_digits_in("none") == 0
assert count_digits_in("2024") == 4

def only_letters(text):
    """Return only the letters of the text, in order."""
    return "".join(char for char in text if char.isalpha())
# E: Keep the characters for which isalpha is true and join them.
assert only_letters("a1-b2") == "ab"
assert only_letters("Hi, you!") == "Hiyou"
assert only_letters("123") == ""

def pad_left(text, width, fill):
    """Return the text padded on the left with the fill character up to the width."""
    missing = width - len(text)
    return fill * missing + text
# E: A negative count gives an empty string, so long texts stay as they are.
assert pad_left("7", 3, "0") == "007"
assert pad_left("abc", 2, "*") == "abc"
assert pad_left("", 2, "-") == "--"

def starts_and_ends_same(text):
    """Return True if a non-empty text starts and ends with the same character."""
    return text != "" and text[0] == text[-1]
# E: The emptiness check comes first, so the indices are safe.
assert starts_and_ends_same("abca") is True
assert starts_and_ends_same("ab") is False
assert starts_and_ends_same("") is False

def replace_vowels(text, char):
    """Return the text with each vowel (a, e, i, o, u in either case) replaced by the character."""
    result = ""
    for c in text:
        if c.lower() in "aeiou":
            result += char
        else:
            result += c
    return result
# E: Test each character in lower case and add either it or the replacement.
assert replace_vowels("Apple", "*") == "*ppl*"
assert replace_vowels("sky", "#") == "sky"
assert replace_vowels("", "x") == ""

def longest_run(text):
    """Return the length of the longest run of equal characters in the text."""
    best = 0
    run = 0
    previous = None
    for char in text:
        if char == previous:
            run += 1
        else:
            run = 1
            previous = char
        best = max(best, run)
    return best
# M: Extend the run while the character stays the same, else start again at 1.
assert longest_run("aabbbc") == 3
assert longest_run("abc") == 1
assert longest_run("") == 0

def compress(text):
    """Return the text with each run of a character written as the character and its length."""
    result = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result.append(text[i] + str(j - i))
        i = j
    return "".join(result)
# M: The inner loop finds the end of the run; its length is j - i.
assert compress("aaabb") == "a3b2"
assert compress("xyz") == "x1y1z1"
assert compress("") == ""

def expand(text):
    """Undo a run-length code of letters, each followed by a one-digit count."""
    result = ""
    for i in range(0, len(text), 2):
        result += text[i] * int(text[i + 1])
    return result
# M: Step through the text two characters at a time: a letter and its count.
assert expand("a3b2") == "aaabb"
assert expand("x1y1") == "xy"
assert expand("") == ""

def caesar(text, shift):
    """Shift each lower-case letter by `shift` places in the alphabet, wrapping around."""
    result = []
    for char in text:
        if "a" <= char <= "z":
            position = (ord(char) - ord("a") + shift) % 26
            char = chr(position + ord("a"))
        result.append(char)
    return "".join(result)
# M: Turn the letter into a number from 0 to 25, add, and wrap with % 26.
assert caesar("xyz", 2) == "zab"
assert caesar("a b!", 1) == "b c!"
assert caesar("bcd", -1) == "abc"

def acronym(phrase):
    """Return the upper-case first letters of the words of a phrase."""
    return "".join(word[0] for word in phrase.split()).upper()
# E: Take the first letter of each word, join them, and use upper case.
assert acronym("as soon as possible") == "ASAP"
assert acronym("central processing unit") == "CPU"
assert acronym("") == ""

def is_pangram(text):
    """Return True if the text contains every letter of the English alphabet."""
    return set("abcdefghijklmnopqrstuvwxyz") <= set(text.lower())
# M: The set of all letters must be a subset of the letters in the text.
assert is_pangram("The quick brown fox jumps over the lazy dog") is True
assert is_pangram("hello") is False
assert is_pangram("") is False

def title_to_snake(name):
    """Turn a CamelCase name into snake_case."""
    result = ""
    for i, char in enumerate(name):
        if char.isupper() and i > 0:
            result += "_"
        result += char.lower()
    return result
# M: An underscore goes before each capital letter but the first.
assert title_to_snake("CamelCase") == "camel_case"
assert title_to_snake("Word") == "word"
assert title_to_snake("myBigName") == "my_big_name"

def snake_to_camel(name):
    """Turn a snake_case name into CamelCase."""
    return "".join(part.capitalize() for part in name.split("_"))
# E: Split at the underscores, capitalize each part, and join without a gap.
assert snake_to_camel("snake_case") == "SnakeCase"
assert snake_to_camel("one") == "One"
assert snake_to_camel("a_b_c") == "ABC"

def count_substring(text, part):
    """Return how often the part occurs in the text without overlaps."""
    count = 0
    start = text.find(part)
    while start != -1:
        count += 1
        start = text.find(part, start + len(part))
    return count
# M: After each match the search goes on behind it.
assert count_substring("banana", "an") == 2
assert count_substring("aaaa", "aa") == 2
assert count_substring("abc", "x") == 0

def common_prefix(first, second):
    """Return the longest prefix that both strings share."""
    length = 0
    while length < min(len(first), len(second)) and first[length] == second[length]:
        length += 1
    return first[:length]
# M: Move forward as long as the characters agree.
assert common_prefix("flower", "flow") == "flow"
assert common_prefix("dog", "cat") == ""
assert common_prefix("same", "same") == "same"

def common_suffix(first, second):
    """Return the longest ending that both strings share."""
    length = 0
    for a, b in zip(reversed(first), reversed(second)):
        if a != b:
            break
        length += 1
    return first[len(first) - length :]
# M: Compare from the end and stop at the first difference.
assert common_suffix("running", "sing") == "ing"
assert common_suffix("abc", "xyz") == ""
assert common_suffix("go", "go") == "go"

def letter_positions(text, letter):
    """Return the list of indices at which the letter occurs."""
    return [i for i, char in enumerate(text) if char == letter]
# E: enumerate gives each character together with its index.
assert letter_positions("banana", "a") == [1, 3, 5]
assert letter_positions("xyz", "a") == []
assert letter_positions("aa", "a") == [0, 1]

def first_unique(text):
    """Return the first character that occurs only once, or None."""
    for char in text:
        if text.count(char) == 1:
            return char
    return None
# E: Go through the text in order and return the first with a count of one.
assert first_unique("aabcb") == "c"
assert first_unique("xx") is None
assert first_unique("swiss") == "w"

def remove_repeats(text):
    """Return the text with each run of the same character reduced to one."""
    result = ""
    for char in text:
        if not result or result[-1] != char:
            result += char
    return result
# E: Add a character only when it differs from the last one added.
assert remove_repeats("aabbba") == "aba"
assert remove_repeats("hello") == "helo"
assert remove_repeats("") == ""

def is_rotation(first, second):
    """Return True if the second string is a rotation of the first."""
    return len(first) == len(second) and second in first + first
# M: All rotations of a string are contained in the string written twice.
assert is_rotation("abcd", "cdab") is True
assert is_rotation("abc", "acb") is False
assert is_rotation("", "") is True

def hide_email(address):
    """Replace the name part of an e-mail address, except its first letter, by three stars."""
    name, domain = address.split("@")
    return name[0] + "***@" + domain
# E: Split at the @ sign and keep only the first letter of the name.
assert hide_email("anna@mail.org") == "a***@mail.org"
assert hide_email("b@x.de") == "b***@x.de"
assert hide_email("tom.lee@site.com") == "t***@site.com"

def center_text(text, width):
    """Return the text centred in a line of stars of the given width; an extra star goes right."""
    missing = max(0, width - len(text))
    left = missing // 2
    return "*" * left + text + "*" * (missing - left)
# M: Half of the missing places go to the left and the rest to the right.
assert center_text("ab", 6) == "**ab**"
assert center_text("abc", 6) == "*abc**"
assert center_text("long", 2) == "long"

def count_sentences(text):
    """Return the number of characters '.', '!' and '?' in the text."""
    return sum(text.count(mark) for mark in ".!?")
# E: Add the counts of the three marks.
assert count_sentences("Hi. Are you ok? Yes!") == 3
assert count_sentences("none") == 0
assert count_sentences("a.b.c.") == 3

def vowel_to_upper(text):
    """Return the text with its vowels in upper case and all other letters in lower case."""
    return "".join(c.upper() if c in "aeiou" else c for c in text.lower())
# E: Start from lower case and raise only the vowels.
assert vowel_to_upper("Hello") == "hEllO"
assert vowel_to_upper("XYZ") == "xyz"
assert vowel_to_upper("aei") == "AEI"

def split_at(text, index):
    """Return the two parts of the text before and from the index, as a tuple."""
    return text[:index], text[index:]
# E: Two slices that meet at the index.
assert split_at("python", 2) == ("py", "thon")
assert split_at("abc", 0) == ("", "abc")
assert split_at("abc", 9) == ("abc", "")

def chunks_of(text, size):
    """Split the text into pieces of the given size; the last may be shorter."""
    return [text[i : i + size] for i in range(0, len(text), size)]
# E: Start a slice at every multiple of the size.
assert chunks_of("abcdefg", 3) == ["abc", "def", "g"]
assert chunks_of("ab", 5) == ["ab"]
assert chunks_of("", 2) == []

def ends_with_any(text, endings):
    """Return True if the text ends with at least one of the endings."""
    return any(text.endswith(ending) for ending in endings)
# E: any stops at the first ending that fits.
assert ends_with_any("photo.png", [".jpg", ".png"]) is True
assert ends_with_any("notes.txt", [".jpg"]) is False
assert ends_with_any("x", []) is False

def char_types(text):
    """Return a dictionary with the number of letters, digits and other characters."""
    counts = {"letters": 0, "digits": 0, "other": 0}
    for char in text:
        if char.isalpha():
            counts["letters"] += 1
        elif char.isdigit():
            counts["digits"] += 1
        else:
            counts["other"] += 1
    return counts
# E: Each character belongs to exactly one of the three branches.
assert char_types("ab1!") == {"letters": 2, "digits": 1, "other": 1}
assert char_types("") == {"letters": 0, "digits": 0, "other": 0}
assert char_types("12 34") == {"letters": 0, "digits": 4, "other": 1}

def insert_dashes(text, every):
    """Insert a dash after every `every` characters, but not at the end."""
    parts = []
    for i in range(0, len(text), every):
        parts.append(text[i : i + every])
    return "-".join(parts)
# E: Cut the text into pieces and join them with dashes.
assert insert_dashes("12345678", 4) == "1234-5678"
assert insert_dashes("abc", 1) == "a-b-c"
assert insert_dashes("ab", 3) == "ab"

def hamming(first, second):
    """Return the number of positions at which two strings of equal length differ."""
    return sum(a != b for a, b in zip(first, second))
# E: A comparison counts as 1 when it is true, so sum counts the differences.
assert hamming("karol", "kerel") == 2
assert hamming("abc", "abc") == 0
assert hamming("ab", "ba") == 2

def word_lengths(text):
    """Return the list of the lengths of the words in the text."""
    return [len(word) for word in text.split()]
# E: Apply len to each word of the split text.
assert word_lengths("I like tea") == [1, 4, 3]
assert word_lengths("") == []
assert word_lengths("one") == [3]

def alternate_case(text):
    """Return the text with characters at even indices in upper and the others in lower case."""
    result = ""
    for i, char in enumerate(text):
        result += char.upper() if i % 2 == 0 else char.lower()
    return result
# E: The parity of the index decides between upper and lower.
assert alternate_case("python") == "PyThOn"
assert alternate_case("AB") == "Ab"
assert alternate_case("") == ""

def merge_strings(first, second):
    """Merge two strings by taking characters in turn; the rest of the longer one comes last."""
    result = ""
    for a, b in zip(first, second):
        result += a + b
    shorter = min(len(first), len(second))
    return result + first[shorter:] + second[shorter:]
# M: zip covers the common length; the two slices add what is left.
assert merge_strings("abc", "12") == "a1b2c"
assert merge_strings("", "xy") == "xy"
assert merge_strings("ab", "cd") == "acbd"

def most_common_letter(text):
    """Return the most frequent letter in lower case; ties go to the first in the alphabet."""
    letters = [c for c in text.lower() if c.isalpha()]
    if not letters:
        return None
    return min(set(letters), key=lambda c: (-letters.count(c), c))
# M: Sorting by the negative count first and the letter second settles ties.
assert most_common_letter("Banana") == "a"
assert most_common_letter("abba") == "a"
assert most_common_letter("123") is None

def strip_comment(line):
    """Return the line without a comment that starts with '#', and without spaces at its end."""
    return line.split("#")[0].rstrip()
# E: Everything before the first # is kept.
assert strip_comment("x = 1  # set x") == "x = 1"
assert strip_comment("# all comment") == ""
assert strip_comment("plain") == "plain"

def between(text, start, end):
    """Return the part of the text between the first start mark and the next end mark, or ''."""
    i = text.find(start)
    if i == -1:
        return ""
    i += len(start)
    j = text.find(end, i)
    if j == -1:
        return ""
    return text[i:j]
# M: find returns -1 when a mark is missing, and each case is checked.
assert between("a [b] c", "[", "]") == "b"
assert between("no marks", "[", "]") == ""
assert between("<<x>>", "<<", ">>") == "x"

def number_lines(lines):
    """Return the lines with their number, a colon and a space in front, counting from 1."""
    return [f"{i}: {line}" for i, line in enumerate(lines, start=1)]
# E: enumerate with start=1 counts as people do.
assert number_lines(["a", "b"]) == ["1: a", "2: b"]
assert number_lines([]) == []
assert number_lines(["x"]) == ["1: x"]

def is_title(text):
    """Return True if each word of the text starts with an upper-case letter."""
    return all(word[0].isupper() for word in text.split())
# E: split never returns empty words, so word[0] is safe.
assert is_title("Good Morning") is True
assert is_title("Good morning") is False
assert is_title("") is True

def longest_common_substring(first, second):
    """Return the first longest string that is contained in both strings."""
    best = ""
    for i in range(len(first)):
        for j in range(i + 1, len(first) + 1):
            part = first[i:j]
            if part in second and len(part) > len(best):
                best = part
    return best
# H: Try every substring of the first string and keep the longest match.
assert longest_common_substring("keyboard", "onboard") == "board"
assert longest_common_substring("abc", "xyz") == ""
assert longest_common_substring("aXbY", "Yb") == "b"

def spell_out(number):
    """Return the digits of a non-negative integer as English words, joined by spaces."""
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return " ".join(names[int(digit)] for digit in str(number))
# E: Each digit is the index of its name in the list.
assert spell_out(42) == "four two"
assert spell_out(0) == "zero"
assert spell_out(105) == "one zero five"

def zigzag(text):
    """Return the text as two words: characters at even indices, then those at odd indices."""
    return text[::2] + " " + text[1::2]
# E: Two slices with step 2 take the two halves.
assert zigzag("abcdef") == "ace bdf"
assert zigzag("x") == "x "
assert zigzag("hello") == "hlo el"

def censor(text, words):
    """Replace each listed word in the text by stars of the same length."""
    result = []
    for word in text.split():
        if word in words:
            word = "*" * len(word)
        result.append(word)
    return " ".join(result)
# E: Only whole words are compared, so parts of longer words stay.
assert censor("you bad dog", ["bad"]) == "you *** dog"
assert censor("badger", ["bad"]) == "badger"
assert censor("a b a", ["a"]) == "* b *"

def text_to_ascii(text):
    """Return the list of code points of the characters of the text."""
    return [ord(char) for char in text]
# E: ord gives the code point of a character.
assert text_to_ascii("AB") == [65, 66]
assert text_to_ascii("") == []
assert text_to_ascii("a ") == [97, 32]

def next_letter(char):
    """Return the next lower-case letter of the alphabet; after 'z' comes 'a'."""
    if char == "z":
        return "a"
    return chr(ord(char) + 1)
# E: Add one to the code point; 'z' is a special case.
assert next_letter("a") == "b"
assert next_letter("z") == "a"
assert next_letter("m") == "n"

def reverse_each_word(text):
    """Return the text with the letters of each word reversed, the words in place."""
    return " ".join(word[::-1] for word in text.split(" "))
# E: Reverse each word by a slice with step -1.
assert reverse_each_word("abc de") == "cba ed"
assert reverse_each_word("x") == "x"
assert reverse_each_word("one two") == "eno owt"

def keep_after(text, mark):
    """Return what follows the last occurrence of the mark, or the whole text without it."""
    return text.split(mark)[-1]
# E: The last part of the split is what follows the last mark.
assert keep_after("a/b/c", "/") == "c"
assert keep_after("plain", "/") == "plain"
assert keep_after("x.", ".") == ""

def file_extension(name):
    """Return the extension of a file name without its dot, or '' if there is none."""
    if "." not in name:
        return ""
    return name.rsplit(".", 1)[1]
# E: rsplit with a limit of 1 cuts at the last dot only.
assert file_extension("photo.png") == "png"
assert file_extension("archive.tar.gz") == "gz"
assert file_extension("README") == ""

def binary_to_int(text):
    """Return the value of a string of binary digits, without using int with a base."""
    value = 0
    for digit in text:
        value = value * 2 + int(digit)
    return value
# M: Each new digit doubles the value so far and adds itself.
assert binary_to_int("101") == 5
assert binary_to_int("0") == 0
assert binary_to_int("1111") == 15

def letter_frequencies(text):
    """Return a dictionary from each letter of the text, in lower case, to its count."""
    counts = {}
    for char in text.lower():
        if char.isalpha():
            counts[char] = counts.get(char, 0) + 1
    return counts
# E: get with a default of 0 covers the first time a letter is seen.
assert letter_frequencies("Aab!") == {"a": 2, "b": 1}
assert letter_frequencies("") == {}
assert letter_frequencies("1 z") == {"z": 1}

def sort_words(text):
    """Return the words of the text in alphabetical order, ignoring case, joined by spaces."""
    return " ".join(sorted(text.split(), key=str.lower))
# E: str.lower as the sorting key ignores case without changing the words.
assert sort_words("pear Apple fig") == "Apple fig pear"
assert sort_words("b a") == "a b"
assert sort_words("") == ""

def trim_to_words(text, limit):
    """Return as many whole leading words as fit into `limit` characters."""
    result = ""
    for word in text.split():
        candidate = word if not result else result + " " + word
        if len(candidate) > limit:
            break
        result = candidate
    return result
# M: Try to add one more word and stop when the line gets too long.
assert trim_to_words("the quick brown", 10) == "the quick"
assert trim_to_words("hello", 3) == ""
assert trim_to_words("a b c", 3) == "a b"

def is_valid_identifier_char(char):
    """Return True if the character is a letter, a digit or an underscore."""
    return char.isalnum() or char == "_"
# E: isalnum covers letters and digits.
assert is_valid_identifier_char("a") is True
assert is_valid_identifier_char("_") is True
assert is_valid_identifier_char("-") is False

def quote(text):
    """Return the text in double quotes, with a backslash before each quote inside."""
    return '"' + text.replace('"', '\\"') + '"'
# M: Escape the inner quotes first, then add the outer ones.
assert quote("hi") == '"hi"'
assert quote('a"b') == '"a\\"b"'
assert quote("") == '""'

def fizz_words(words, length, replacement):
    """Return the words, each with exactly `length` letters replaced by the replacement."""
    return [replacement if len(word) == length else word for word in words]
# E: A conditional expression chooses for each word.
assert fizz_words(["a", "bb", "c"], 1, "x") == ["x", "bb", "x"]
assert fizz_words([], 2, "x") == []
assert fizz_words(["cat"], 4, "x") == ["cat"]

def longest_vowel_stretch(sentence: str) -> str:
    """Return the longest unbroken stretch of vowels in the sentence, such as "ueue" in "queue".
    Of equally long stretches the first one is returned, and "" if there is no vowel at all.
    """
    best = current = ''
    for letter in sentence:
        current = current + letter if letter in 'aeiouAEIOU' else ''
        if len(current) > len(best):
            best = current
    return best
# M: The current stretch grows with vowels and is emptied by every other character.
assert longest_vowel_stretch('a queue') == 'ueue'
assert longest_vowel_stretch('rain boat') == 'ai'
assert longest_vowel_stretch('rhythm') == ''

def brackets_to_fix(line: str) -> int:
    """Count how many round brackets have to be added so that every bracket in the line
    has its partner. "(()" needs one more, ")(" needs two. Other characters are ignored.
    """
    open_now = missing = 0
    for char in line:
        if char == '(':
            open_now += 1
        elif char == ')' and open_now:
            open_now -= 1
        elif char == ')':
            missing += 1
    return open_now + missing
# M: A closing bracket without an open one is missing its partner, and so is each one left open.
assert brackets_to_fix('(a(b)') == 1
assert brackets_to_fix(')(') == 2
assert brackets_to_fix('ok') == 0

def middle_out(word):
    """Spell the word from its middle outwards: first the middle letter (for an even length the
    left one of the two), then the letter right of it, then the one left of it, and so on.
    "abcde" becomes "cdbea".
    """
    middle = (len(word) - 1) // 2
    order = sorted(range(len(word)), key=lambda i: (abs(i - middle), -i))
    return ''.join(word[i] for i in order)
# M: The places are sorted by their distance from the middle, the right side first.
assert middle_out('abcde') == 'cdbea'
assert middle_out('abcd') == 'bcad'
assert middle_out('') == ''

def ends_that_match(word: str) -> str:
    """Return the longest text that is both at the start and at the end of the word,
    but shorter than the word itself. For "onion" it is "on". The two may overlap.
    """
    for size in range(len(word) - 1, 0, -1):
        if word[:size] == word[-size:]:
            return word[:size]
    return ''
# E: Lengths are tried from long to short until the start equals the end.
# R: longest piece that a word both starts and ends with (not the word itself), e.g. onion -> on
assert ends_that_match('onion') == 'on'
assert ends_that_match('aaa') == 'aa'
assert ends_that_match('tree') == ''

def double_consonants(text: str) -> str:
    """Write every consonant twice and leave vowels and all other characters as they are.
    The case of the letters is kept: "Hi you" becomes "HHi yyou".
    """
    doubled = ''
    for c in text:
        doubled += c * 2 if c.isalpha() and c.lower() not in 'aeiou' else c
    return doubled
# E: A letter that is not a vowel is repeated, everything else is copied once.
assert double_consonants('Hi you') == 'HHi yyou'
assert double_consonants('1 a') == '1 a'
assert double_consonants('') == ''

def count_mirror_splits(text):
    """Count the places where the text can be cut in two non-empty parts which are both
    palindromes. A single letter is one too. "abacc" can be cut into "aba" and "cc" only.
    """
    count = 0
    for cut in range(1, len(text)):
        left, right = text[:cut], text[cut:]
        if left == left[::-1] and right == right[::-1]:
            count += 1
    return count
# M: For each cut both parts are compared with their reversed versions.
assert count_mirror_splits('abacc') == 1
assert count_mirror_splits('aaa') == 2
assert count_mirror_splits('x') == 0

def words_sharing_ends(words: list[str]) -> list[tuple[str, str]]:
    """Return the pairs of neighbouring words where the last letter of the first word is
    the first letter of the second word, ignoring case. No word is empty.
    """
    pairs = zip(words, words[1:])
    return [(a, b) for a, b in pairs if a[-1].lower() == b[0].lower()]
# E: zip pairs each word with its follower and the touching letters are compared.
# R: from a list of words give all neighbor pairs where the 2nd starts with the letter the 1st ends with
assert words_sharing_ends(['tea', 'Apple', 'fig']) == [('tea', 'Apple')]
assert words_sharing_ends(['no', 'on']) == [('no', 'on')]
assert words_sharing_ends([]) == []

def letters_missing_for(word: str, tiles: str) -> str:
    """Return the letters that are still needed to lay the word with the given tiles, in the
    order in which they come in the word. A tile can be used once. "" means the word can be
    laid.
    """
    supply = list(tiles)
    missing = ''
    for letter in word:
        if letter in supply:
            supply.remove(letter)
        else:
            missing += letter
    return missing
# M: Each used tile is removed from the supply, and letters without a tile are noted.
assert letters_missing_for('banana', 'ban') == 'ana'
assert letters_missing_for('cab', 'abc') == ''
assert letters_missing_for('oo', '') == 'oo'

def capital_after_vowel(phrase):
    """Turn every letter that directly follows a vowel into a capital letter.
    All other characters do not change. "banana" becomes "baNaNa".
    """
    result = phrase[:1]
    for before, char in zip(phrase, phrase[1:]):
        result += char.upper() if before in 'aeiouAEIOU' else char
    return result
# E: Each character is looked at together with the one before it in the original text.
# R: uppercase each letter which comes right after a vowel, banana -> baNaNa
assert capital_after_vowel('banana') == 'baNaNa'
assert capital_after_vowel('see') == 'seE'
assert capital_after_vowel('') == ''

def most_vowel_rich_word(sentence: str) -> str:
    """Return the word of the sentence with the greatest share of vowels among its letters.
    In "open the window" this is "open". The first word wins a tie; words hold letters only
    and there is at least one.
    """
    def share(word):
        return sum(c in 'aeiou' for c in word.lower()) / len(word)
    return max(sentence.split(), key=share)
# M: A helper computes the share of vowels and max picks the first best word by it.
assert most_vowel_rich_word('open the window') == 'open'
assert most_vowel_rich_word('tea egg') == 'tea'
assert most_vowel_rich_word('by my') == 'by'

def split_camel_words(name):
    """Split a name such as "maxLoadPerDay" at its capital letters into a list of words
    in lower case. A capital at the very start does not make an empty word.
    """
    words = []
    for char in name:
        if char.isupper() or not words:
            words.append(char.lower())
        else:
            words[-1] += char
    return words
# M: A capital letter opens a new word, and any other letter is added to the last one.
# R: split maxLoadPerDay into ["max","load","per","day"]
assert split_camel_words('maxLoadPerDay') == ['max', 'load', 'per', 'day']
assert split_camel_words('Total') == ['total']
assert split_camel_words('') == []

def is_nested_pairwise(text: str) -> bool:
    """Tell whether equal letters cancel like brackets: whenever a letter equals the letter on
    top of the pile both vanish, otherwise it is laid on top. The text passes if nothing is
    left. "abba" and "aabb" pass, "abab" does not.
    """
    pile = []
    for letter in text:
        if pile and pile[-1] == letter:
            pile.pop()
        else:
            pile.append(letter)
    return not pile
# M: A stack cancels equal neighbours, also those that become neighbours later.
assert is_nested_pairwise('abba') is True
assert is_nested_pairwise('abab') is False
assert is_nested_pairwise('') is True

def every_word_shorter(sentence):
    """Check that each word of the sentence is strictly shorter than the word before it.
    A sentence with a single word or none passes.
    """
    sizes = [len(word) for word in sentence.split()]
    return all(a > b for a, b in zip(sizes, sizes[1:]))
# E: The word lengths are listed and each must be greater than the next one.
assert every_word_shorter('wonderful summer day') is True
assert every_word_shorter('a day') is False
assert every_word_shorter('') is True

def consonant_skeleton(word: str) -> str:
    """Return the consonants of the word, but keep a vowel if it is the first letter.
    This makes short forms such as "orng" for "orange" and "cmptr" for "computer".
    """
    return word[:1] + ''.join(c for c in word[1:] if c.lower() not in 'aeiou')
# E: The first letter is kept by a slice and the vowels are filtered from the rest.
# R: abbreviate a word by removing all vowels except when it's the first letter
assert consonant_skeleton('orange') == 'orng'
assert consonant_skeleton('computer') == 'cmptr'
assert consonant_skeleton('') == ''

def balance_of_halves(word: str) -> int:
    """Give each letter its place in the alphabet (a is 1, z is 26) and return the total of the
    left half minus the total of the right half. The middle letter of an odd word is left out.
    All letters are small.
    """
    half = len(word) // 2
    values = [ord(c) - 96 for c in word]
    return sum(values[:half]) - sum(values[len(word) - half:])
# M: Letter values come from ord, and two slices of half the length leave the middle out.
assert balance_of_halves('abc') == -2
assert balance_of_halves('zz') == 0
assert balance_of_halves('da') == 3

def count_bracket_kinds(code):
    """Return a dictionary that tells how many complete pairs each kind of bracket can form,
    for the kinds "()", "[]" and "{}". The order of the brackets in the code does not matter.
    """
    return {kind: min(code.count(kind[0]), code.count(kind[1])) for kind in ('()', '[]', '{}')}
# E: The smaller one of the two counts limits the number of pairs of a kind.
assert count_bracket_kinds('f(a[1])') == {'()': 1, '[]': 1, '{}': 0}
assert count_bracket_kinds('((') == {'()': 0, '[]': 0, '{}': 0}
assert count_bracket_kinds('') == {'()': 0, '[]': 0, '{}': 0}

def longest_word_from_letters(words: list[str], allowed: str) -> str:
    """Return the longest of the words that uses only letters from allowed, each as often as it
    likes. The first word wins a tie, and "" is returned if no word fits.
    """
    fitting = [word for word in words if set(word) <= set(allowed)]
    return max(fitting, key=len, default='')
# E: The subset test on sets keeps the fitting words, and max by length picks one.
# R: given words and a string of allowed letters (can be reused), whats the longest word i can type?
assert longest_word_from_letters(['dad', 'added', 'bee'], 'ade') == 'added'
assert longest_word_from_letters(['fox'], 'abc') == ''
assert longest_word_from_letters(['aa', 'bb'], 'ab') == 'aa'

def first_letter_not_lonely(text: str) -> str | None:
    """Return the first letter of the text whose small and capital form both occur in it.
    The letter is given as a small letter. Return None if there is no such letter.
    """
    for char in text:
        if char.isalpha() and char.lower() in text and char.upper() in text:
            return char.lower()
    return None
# E: For each letter both forms are looked up in the whole text.
assert first_letter_not_lonely('xBcbX') == 'x'
assert first_letter_not_lonely('aBc') is None
assert first_letter_not_lonely('1!') is None

def stutter_start(sentence):
    """Let every word that begins with a consonant stutter: its first letter is said twice with
    a hyphen, as in "b-ball". Words that begin with a vowel stay the same.
    """
    words = []
    for word in sentence.split():
        if word[0].lower() not in 'aeiou':
            word = word[0] + '-' + word
        words.append(word)
    return ' '.join(words)
# E: The first letter of each word decides whether it is put in front again.
# R: make a sentence stutter on words starting with consonants ("the apple" -> "t-the apple")
assert stutter_start('the apple fell') == 't-the apple f-fell'
assert stutter_start('I am') == 'I am'
assert stutter_start('') == ''

def palindrome_by_one_removal(word: str) -> int:
    """Return the first place whose removal turns the word into a palindrome.
    If no single removal helps, return -1. A word that is a palindrome already may still
    have such a place: for "abba" it is 1.
    """
    for i in range(len(word)):
        rest = word[:i] + word[i + 1:]
        if rest == rest[::-1]:
            return i
    return -1
# M: Each letter is left out once, and the first remainder that mirrors itself wins.
assert palindrome_by_one_removal('abxa') == 1
assert palindrome_by_one_removal('abba') == 1
assert palindrome_by_one_removal('abcd') == -1

def expand_letter_steps(text: str) -> str:
    """Fill the way between neighbouring letters with all letters between them.
    "ad" becomes "abcd" and "ca" becomes "cba". The text holds only small letters, and equal
    neighbours are both kept.
    """
    result = text[:1]
    for start, end in zip(text, text[1:]):
        step = 1 if end >= start else -1
        way = range(ord(start) + step, ord(end) + step, step) if start != end else [ord(end)]
        result += ''.join(chr(code) for code in way)
    return result
# H: The codes between two letters are walked up or down, without the start and with the end.
assert expand_letter_steps('ad') == 'abcd'
assert expand_letter_steps('cac') == 'cbabc'
assert expand_letter_steps('aa') == 'aa'
assert expand_letter_steps('') == ''

def count_words_with_pattern(words, first_kind):
    """Count the words in which vowels and consonants take turns strictly. The argument
    first_kind is 'v' or 'c' and says which kind the word has to begin with. No word is empty.
    """
    count = 0
    for word in words:
        kinds = ['v' if c in 'aeiou' else 'c' for c in word.lower()]
        alternates = all(a != b for a, b in zip(kinds, kinds[1:]))
        count += kinds[0] == first_kind and alternates
    return count
# M: Each word becomes a list of kinds whose neighbours must differ.
assert count_words_with_pattern(['banana', 'egg', 'oven', 'tree'], 'c') == 1
assert count_words_with_pattern(['oven', 'a'], 'v') == 2
assert count_words_with_pattern([], 'v') == 0

def shortest_cover_window(text: str, letters: str) -> str:
    """Return the shortest piece of text that starts with the first of the given letters, ends
    with the last one and has all of them inside in this order, perhaps with others between.
    The first shortest piece is returned, or "" if there is none. letters is not empty.
    """
    best = ''
    for start in range(len(text)):
        if text[start] != letters[0]:
            continue
        place = start
        for letter in letters[1:]:
            place = text.find(letter, place + 1)
            if place == -1:
                return best
        piece = text[start:place + 1]
        best = piece if not best or len(piece) < len(best) else best
    return best
# H: From each possible start the letters are searched greedily, each one after the last find.
assert shortest_cover_window('axxbabc', 'abc') == 'abc'
assert shortest_cover_window('axbx', 'ab') == 'axb'
assert shortest_cover_window('ba', 'ab') == ''

def count_letter_gaps(text: str, letter: str) -> list[int]:
    """Return how many characters lie between each two neighbouring occurrences of a letter.
    For "banana" and "a" this is [1, 1]. Fewer than two occurrences give an empty list.
    """
    pieces = text.split(letter)
    return [len(piece) for piece in pieces[1:-1]]
# E: Splitting at the letter leaves the texts between, and the two outer pieces are dropped.
assert count_letter_gaps('banana', 'a') == [1, 1]
assert count_letter_gaps('look', 'o') == [0]
assert count_letter_gaps('sky', 'a') == []

def is_letter_ladder(words: list[str]) -> bool:
    """Tell whether every word is the word before with one letter added somewhere.
    The order of the other letters stays: "at", "cat", "cart" is such a ladder.
    """
    for short, long in zip(words, words[1:]):
        if not any(long[:i] + long[i + 1:] == short for i in range(len(long))):
            return False
    return True
# M: A step is right if the longer word without one of its letters equals the shorter word.
assert is_letter_ladder(['at', 'cat', 'cart']) is True
assert is_letter_ladder(['at', 'tea']) is False
assert is_letter_ladder([]) is True

def replace_between(text, mark, cover):
    """Replace every character that stands between two marks by the cover character.
    The marks themselves stay and come in pairs: the first opens, the second closes.
    With an odd number of marks the last one has no effect.
    """
    parts = text.split(mark)
    for i in range(1, len(parts) - 1, 2):
        parts[i] = cover * len(parts[i])
    return mark.join(parts)
# M: After splitting at the mark, every second inner part is covered and all is joined again.
# R: cover up everything between two marks, like ("a*bc*d", "*", "x") -> "a*xx*d". text, mark, cover char
assert replace_between('a*bc*d', '*', 'x') == 'a*xx*d'
assert replace_between('a|b|c|d|e', '|', '-') == 'a|-|c|-|e'
assert replace_between('a*b', '*', 'x') == 'a*b'

def count_rhyming_lines(lines: list[str], size: int) -> int:
    """Count the lines whose last letters (size many) equal those of the line directly before.
    Case is ignored, and size is positive. The first line has no line before it.
    """
    endings = [line.lower()[-size:] for line in lines]
    return sum(a == b for a, b in zip(endings, endings[1:]))
# E: The endings are cut off once and neighbouring endings are compared.
assert count_rhyming_lines(['the night', 'so BRIGHT', 'my dog'], 3) == 1
assert count_rhyming_lines(['a day', 'no way', 'hey'], 1) == 2
assert count_rhyming_lines([], 2) == 0

def alphabet_neighbours(word: str) -> list[str]:
    """Return the pairs of neighbouring letters in the word that are also neighbours in the
    alphabet, in either direction, such as "no" and "on". The word has only small letters.
    """
    pairs = [word[i:i + 2] for i in range(len(word) - 1)]
    return [pair for pair in pairs if abs(ord(pair[0]) - ord(pair[1])) == 1]
# E: All pairs of letters are cut out and those with codes one apart are kept.
assert alphabet_neighbours('hijack') == ['hi', 'ij']
assert alphabet_neighbours('onto') == ['on']
assert alphabet_neighbours('a') == []

def longest_common_ends(first, second):
    """Return the longest text with which the first word ends and the second word begins.
    "motor" and "orange" share "or". If there is none, the answer is "".
    """
    for size in range(min(len(first), len(second)), 0, -1):
        if first.endswith(second[:size]):
            return second[:size]
    return ''
# E: Beginnings of the second word are tried from long to short as an ending of the first.
assert longest_common_ends('motor', 'orange') == 'or'
assert longest_common_ends('abc', 'abc') == 'abc'
assert longest_common_ends('sun', 'moon') == ''

def deepest_text(line: str) -> str:
    """Return the text inside the deepest round brackets of a line with matched brackets.
    For "a(b(c)d)e" it is "c". The first one wins a tie, and a line without brackets
    is returned as it is.
    """
    depth = deepest = start = 0
    for i, char in enumerate(line):
        if char == '(':
            depth += 1
            if depth > deepest:
                deepest, start = depth, i + 1
        elif char == ')':
            depth -= 1
    return line[start:line.index(')', start)] if deepest else line
# H: The start of the first deepest bracket is remembered, and the next closing bracket ends it.
assert deepest_text('a(b(c)d)e') == 'c'
assert deepest_text('(x)(y)') == 'x'
assert deepest_text('plain') == 'plain'

def abbreviate_middle_count(word: str) -> str:
    """Shorten a word of more than four letters to its first letter, the number of vowels inside
    and its last letter. The letter y counts as a vowel: "keyboard" becomes "k4d" because of
    e, y, o and a. Words of up to four letters are not changed.
    """
    if len(word) <= 4:
        return word
    vowels = sum(c in 'aeiouy' for c in word[1:-1])
    return f'{word[0]}{vowels}{word[-1]}'
# M: The vowels of the inner slice are counted and put between the two outer letters.
assert abbreviate_middle_count('keyboard') == 'k4d'
assert abbreviate_middle_count('tree') == 'tree'
assert abbreviate_middle_count('grass') == 'g1s'

def is_sandwich_word(word):
    """Check whether the word starts and ends with the same two or more letters, with at least
    one letter between the two parts: "church" does, "noon" does not.
    """
    return any(word[:n] == word[-n:] for n in range(2, (len(word) - 1) // 2 + 1))
# M: Part lengths are tried that leave at least one letter in the middle.
# R: does a word begin and end with an identical chunk of 2+ letters and something in between (like "church", "toronto")?
assert is_sandwich_word('church') is True
assert is_sandwich_word('window') is False
assert is_sandwich_word('noon') is False
assert is_sandwich_word('') is False

def count_distinct_slices(text: str, size: int) -> int:
    """Count the different pieces of the given size in the text whose letters are all different.
    In "abcab" with size 2 these are "ab", "bc" and "ca".
    """
    pieces = {text[i:i + size] for i in range(len(text) - size + 1)}
    return sum(len(set(piece)) == size for piece in pieces)
# M: A set holds each piece once, and a piece counts if its own letters are as many as its size.
assert count_distinct_slices('abcab', 2) == 3
assert count_distinct_slices('aaaa', 2) == 0
assert count_distinct_slices('ab', 3) == 0

def zip_words(first: str, second: str) -> str:
    """Weave two words together: the first word gives its letters from the front, the second
    from the back, in turn, until the shorter word is used up. The rest is dropped.
    """
    return ''.join(a + b for a, b in zip(first, reversed(second)))
# E: zip walks the first word forwards and the second backwards and stops at the shorter one.
assert zip_words('abc', 'xyz') == 'azbycx'
assert zip_words('ab', 'pqrs') == 'asbr'
assert zip_words('', 'xyz') == ''

def longest_climb_of_letters(word: str) -> str:
    """Return the longest piece of the word in which every letter comes later in the alphabet
    than the one before. The first longest piece is returned. Small letters only.
    """
    best = run = ''
    for letter in word:
        run = run + letter if run and letter > run[-1] else letter
        if len(run) > len(best):
            best = run
    return best
# M: A run goes on while letters climb and otherwise starts again with the current letter.
# R: find longest substring with strictly ascending letters, first one if there are several
assert longest_climb_of_letters('abcabcd') == 'abcd'
assert longest_climb_of_letters('cba') == 'c'
assert longest_climb_of_letters('') == ''

def near_palindrome_changes(text):
    """Count how many letters must be changed, at least, to make the text a palindrome.
    Only letters and digits are looked at, without regard to case; spaces and signs are skipped.
    """
    cleaned = [c for c in text.lower() if c.isalnum()]
    half = len(cleaned) // 2
    return sum(cleaned[i] != cleaned[-1 - i] for i in range(half))
# M: Each mirror pair that differs costs exactly one change.
assert near_palindrome_changes('Never odd, or even') == 0
assert near_palindrome_changes('abcd') == 2
assert near_palindrome_changes('...') == 0

def count_even_palindromes(text: str) -> int:
    """Count the pieces of even length that read the same in both directions.
    Pieces at different places count separately: "aabbaa" has "aa", "bb", "aa", "abba"
    and the whole text.
    """
    count = 0
    for centre in range(1, len(text)):
        left, right = centre - 1, centre
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left -= 1
            right += 1
    return count
# H: Around each gap between letters the piece grows as long as both outer letters agree.
assert count_even_palindromes('aabbaa') == 5
assert count_even_palindromes('aba') == 0
assert count_even_palindromes('') == 0

def quote_count_balance(text):
    """Tell whether single and double quotes are closed properly: inside an open quote the other
    kind is plain text, and at the end no quote may be open. "it's" fails because its quote
    stays open.
    """
    open_quote = ''
    for char in text:
        if char == open_quote:
            open_quote = ''
        elif not open_quote and char in '\'"':
            open_quote = char
    return open_quote == ''
# M: The variable holds the kind of quote that is open, and only the same kind closes it.
# R: check if the quotes ' and " in a string are closed; the other kind inside a quote is just text
assert quote_count_balance('say "it\'s"') is True
assert quote_count_balance("it's") is False
assert quote_count_balance('') is True

def swap_outer_letters(sentence: str) -> str:
    """Exchange the first and the last letter of every word with at least two letters.
    Words are separated by single spaces. "one day" becomes "eno yad".
    """
    words = []
    for word in sentence.split(' '):
        if len(word) > 1:
            word = word[-1] + word[1:-1] + word[0]
        words.append(word)
    return ' '.join(words)
# E: Each longer word is put together again from its last letter, middle and first letter.
assert swap_outer_letters('one day') == 'eno yad'
assert swap_outer_letters('I go') == 'I og'
assert swap_outer_letters('') == ''

def least_common_vowel(text: str) -> str:
    """Return the vowel that occurs least often in the text, but at least once.
    Case is ignored and the vowel that is earlier in the alphabet wins a tie.
    A text without vowels gives "".
    """
    text = text.lower()
    present = [vowel for vowel in 'aeiou' if vowel in text]
    return min(present, key=text.count, default='')
# M: The present vowels are listed in alphabetical order and min takes the first rarest one.
assert least_common_vowel('A banana and tea') == 'e'
assert least_common_vowel('boat') == 'a'
assert least_common_vowel('hmm') == ''

def chop_at_repeats(word):
    """Cut the word into pieces so that no piece has a letter twice, making each piece as long
    as possible from left to right. "letter" becomes ["let", "ter"].
    """
    pieces = []
    for letter in word:
        if pieces and letter not in pieces[-1]:
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces
# M: A letter joins the last piece unless it is already there, then a new piece starts.
# R: cut a word greedily into chunks with no repeated letter inside a chunk, letter -> ["let","ter"]
assert chop_at_repeats('letter') == ['let', 'ter']
assert chop_at_repeats('aaa') == ['a', 'a', 'a']
assert chop_at_repeats('') == []

def words_by_vowel_sets(words: list[str]) -> dict[str, list[str]]:
    """Group the words by the different vowels they contain. The key is the text of these vowels
    in alphabetical order, such as "ao" for "boat". Words keep their order inside a group.
    """
    groups = {}
    for word in words:
        key = ''.join(vowel for vowel in 'aeiou' if vowel in word)
        groups.setdefault(key, []).append(word)
    return groups
# M: The key is built from the vowels found, and setdefault makes the list of a new group.
assert words_by_vowel_sets(['boat', 'coal', 'dry']) == {'ao': ['boat', 'coal'], '': ['dry']}
assert words_by_vowel_sets(['tree']) == {'e': ['tree']}
assert words_by_vowel_sets([]) == {}

def can_type_one_handed(word: str, left_keys: str) -> bool:
    """Check whether a word can be typed with one hand: all its letters are among the left keys
    or none of them is. The empty word can be typed.
    """
    hands = {letter in left_keys for letter in word}
    return len(hands) <= 1
# E: A set of answers to "is it a left key" has at most one member if no hand changes.
# R: with a string of left hand keys, can i write the word using only one hand (all left or all not left)?
assert can_type_one_handed('sad', 'asdf') is True
assert can_type_one_handed('salt', 'asdf') is False
assert can_type_one_handed('', 'asdf') is True

def bracket_scores(line: str) -> int:
    """Add up the scores of all bracket pairs in a well-formed text of round brackets: a pair
    has as many points as its depth, and the outermost pairs have depth 1.
    "(())()" scores 1 + 2 + 1 = 4.
    """
    depth = score = 0
    for char in line:
        if char == '(':
            depth += 1
            score += depth
        else:
            depth -= 1
    return score
# E: Each opening bracket raises the depth and adds that depth to the score.
assert bracket_scores('(())()') == 4
assert bracket_scores('((()))') == 6
assert bracket_scores('') == 0

def max_equal_parts(text: str) -> int:
    """Return the greatest number of parts into which the text can be cut so that every part has
    as many letters 'x' as letters 'o'. The text holds only these two letters; if the whole
    text is not balanced, return 0.
    """
    balance = parts = 0
    for letter in text:
        balance += 1 if letter == 'x' else -1
        if balance == 0:
            parts += 1
    return parts if balance == 0 else 0
# M: A cut is possible exactly where the running balance comes back to zero.
assert max_equal_parts('xoxxoo') == 2
assert max_equal_parts('xxo') == 0
assert max_equal_parts('') == 0

def last_letter_standing(word: str) -> str:
    """Go around the letters in a circle, starting at the first one: skip a vowel by moving it
    to the back, and remove a consonant; stop when only one letter or only vowels are left.
    Return what is left, from the current front on.
    """
    while len(word) > 1 and any(c not in 'aeiou' for c in word):
        front, word = word[0], word[1:]
        if front in 'aeiou':
            word += front
    return word
# H: The front letter is cut off each time, and only vowels are put back at the end.
assert last_letter_standing('paper') == 'ae'
assert last_letter_standing('try') == 'y'
assert last_letter_standing('a') == 'a'

def interleave_spaces(text, template):
    """Give the text the spaces of the template: wherever the template has a space the result
    has one, and all other places take the next letter of the text. Spaces in the text itself
    are left out. Apart from spaces both have the same length.
    """
    letters = iter(text.replace(' ', ''))
    return ''.join(' ' if c == ' ' else next(letters) for c in template)
# M: An iterator gives the letters one by one wherever the template has no space.
# R: move the spaces of my text to where they are in another string. ("abc de", "x yyyy") -> "a bcde"
assert interleave_spaces('abc de', 'x yyyy') == 'a bcde'
assert interleave_spaces('abcd', '12 34') == 'ab cd'
assert interleave_spaces('', '') == ''

def is_vowel_heavy(word: str) -> bool:
    """Check whether the word has more vowels than consonants. Characters that are no letters
    do not count for either side.
    """
    letters = [c for c in word.lower() if c.isalpha()]
    vowels = sum(c in 'aeiou' for c in letters)
    return vowels > len(letters) - vowels
# E: Letters are filtered, vowels counted, and the remaining letters are the consonants.
assert is_vowel_heavy('audio') is True
assert is_vowel_heavy('no') is False
assert is_vowel_heavy('...') is False

def sum_of_letter_jumps(word: str) -> int:
    """Add up how far apart neighbouring letters of the word are in a ring-shaped alphabet,
    where z is followed by a. From "a" to "z" is one step. Small letters only.
    """
    total = 0
    for a, b in zip(word, word[1:]):
        gap = abs(ord(a) - ord(b))
        total += min(gap, 26 - gap)
    return total
# M: The distance on the ring is the smaller of the direct way and the way around.
# R: letters on a ring a-z, distance a to z is 1. total distance walked when spelling a lowercase word?
assert sum_of_letter_jumps('az') == 1
assert sum_of_letter_jumps('abc') == 2
assert sum_of_letter_jumps('x') == 0

def trim_matching_ends(text):
    """Remove the first and the last character as long as they are equal and the text has at
    least two characters. "abcxba" shrinks to "cx".
    """
    while len(text) > 1 and text[0] == text[-1]:
        text = text[1:-1]
    return text
# E: The loop peels off equal outer characters by a slice.
assert trim_matching_ends('abcxba') == 'cx'
assert trim_matching_ends('level') == 'v'
assert trim_matching_ends('noon') == ''

def consonant_clusters(word: str, size: int) -> list[str]:
    """Return the unbroken groups of consonants in the word that have at least the given size.
    "strengths" has "str" and "ngths" for size 3. Small letters only.
    """
    for vowel in 'aeiou':
        word = word.replace(vowel, ' ')
    return [group for group in word.split() if len(group) >= size]
# M: Vowels are turned into spaces, so that split gives exactly the consonant groups.
assert consonant_clusters('strengths', 3) == ['str', 'ngths']
assert consonant_clusters('banana', 2) == []
assert consonant_clusters('', 1) == []

def grow_from_left(word: str) -> list[str]:
    """Return the beginnings of the word that end in a vowel, from short to long.
    "banana" gives ["ba", "bana", "banana"].
    """
    return [word[:i + 1] for i, c in enumerate(word) if c in 'aeiou']
# E: For each vowel the slice from the start up to it is taken.
assert grow_from_left('banana') == ['ba', 'bana', 'banana']
assert grow_from_left('sky') == []
assert grow_from_left('') == []

def can_be_chained_in_circle(words):
    """Tell whether the words in the given order form a circle: each word starts with the last
    letter of the word before, and the first word with the last letter of the last.
    An empty list does not form a circle; no word is empty.
    """
    if not words:
        return False
    return all(words[i - 1][-1] == words[i][0] for i in range(len(words)))
# M: Index -1 makes the last word the one before the first, so one test covers the circle.
# R: check that a list of words is a closed word snake - last letter = first letter of next, and the end links to the start
assert can_be_chained_in_circle(['tea', 'ant']) is True
assert can_be_chained_in_circle(['tea', 'arm']) is False
assert can_be_chained_in_circle([]) is False

def palindromic_pairs(words: list[str]) -> int:
    """Count the pairs of places i < j whose words, joined in this order, read the same in both
    directions, but are not palindromes on their own, neither of them.
    """
    def mirrors(text):
        return text == text[::-1]
    count = 0
    for i, first in enumerate(words):
        for second in words[i + 1:]:
            if mirrors(first + second) and not mirrors(first) and not mirrors(second):
                count += 1
    return count
# H: A helper tests for mirror texts, and three tests decide about every ordered pair.
assert palindromic_pairs(['ab', 'ba', 'cba']) == 2
assert palindromic_pairs(['aa', 'a']) == 0
assert palindromic_pairs([]) == 0

def count_hidden_words(text: str, words: list[str]) -> int:
    """Count the words that are hidden in the text across a space: the word is found when
    all spaces are taken out, but not in any single piece between spaces.
    """
    joined = text.replace(' ', '')
    pieces = text.split()
    found = [w for w in words if w in joined and not any(w in p for p in pieces)]
    return len(found)
# H: A word must be in the text without spaces, yet in none of the pieces of the original.
assert count_hidden_words('the art is old', ['heart', 'art', 'this']) == 1
assert count_hidden_words('her open', ['rope', 'pen']) == 1
assert count_hidden_words('', ['a']) == 0

def sort_consonants_only(word: str) -> str:
    """Put the consonants of the word in alphabetical order among their places, while every
    vowel keeps its place. "python" becomes "hnptoy". Small letters only; y is a consonant.
    """
    consonants = iter(sorted(c for c in word if c not in 'aeiou'))
    return ''.join(c if c in 'aeiou' else next(consonants) for c in word)
# M: The sorted consonants are handed out by an iterator to the places without a vowel.
assert sort_consonants_only('python') == 'hnptoy'
assert sort_consonants_only('table') == 'balte'
assert sort_consonants_only('') == ''

def first_double_word(sentence):
    """Return the first word that is directly followed by itself, ignoring case, in small
    letters. This finds slips such as "in the the house". Return None if there is no such word.
    """
    words = sentence.lower().split()
    for word, follower in zip(words, words[1:]):
        if word == follower:
            return word
    return None
# E: Each word is compared with the word after it in the lower-case list.
# R: find the accidentally doubled word in a sentence ("in The the house" -> the) or None
assert first_double_word('We sat in The the house') == 'the'
assert first_double_word('one by one') is None
assert first_double_word('') is None

def minimum_letter_insertions(word: str) -> int:
    """Return how many vowels "e" must be put in, at least, so that no two consonants stand side
    by side. "strand" needs three. Small letters only.
    """
    flags = [c not in 'aeiou' for c in word]
    return sum(a and b for a, b in zip(flags, flags[1:]))
# M: Every pair of neighbouring consonants needs exactly one vowel between them.
assert minimum_letter_insertions('strand') == 3
assert minimum_letter_insertions('banana') == 0
assert minimum_letter_insertions('') == 0

def longest_two_letter_run(text: str) -> str:
    """Return the longest piece of the text in which the same two different letters take turns,
    such as "anana" in "banana". The first longest piece is returned; "" if there is none.
    """
    best = run = ''
    for c in text:
        if len(run) > 1 and c == run[-2]:
            run += c
        else:
            run = run[-1:] + c if run[-1:] != c else c
        if len(run) > max(1, len(best)):
            best = run
    return best
# H: The run goes on if a letter equals the one before last, else it restarts with the last two.
assert longest_two_letter_run('banana') == 'anana'
assert longest_two_letter_run('aab') == 'ab'
assert longest_two_letter_run('ccc') == ''

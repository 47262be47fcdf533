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

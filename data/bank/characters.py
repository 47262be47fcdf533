"""Verified problems: characters."""

import string

def capital_at_end(word):
    """Return the word with its final letter in upper case; an empty word stays empty."""
    return word[:-1] + word[-1:].upper()
# E: Slices work on an empty word too, so the end is cut off, raised and glued back.
# R: make only the last letter of a word big, e.g. river -> riveR. empty stays empty
assert capital_at_end("river") == "riveR"
assert capital_at_end("a") == "A"
assert capital_at_end("") == ""

def count_capitals(headline):
    """Count the upper-case letters in a headline."""
    return sum(char.isupper() for char in headline)
# E: Every True from isupper counts as one in the sum.
# R: how many capital letters are in a string?
assert count_capitals("The New York Times") == 4
assert count_capitals("quiet") == 0
assert count_capitals("ABC 1") == 3

def is_consonant(char: str) -> bool:
    """Tell whether a single character is a letter of the alphabet but not a, e, i, o or u."""
    return char.isalpha() and char.lower() not in "aeiou"
# E: Digits and signs fail isalpha, vowels fail the second test.
# R: check if one character is a consonant (so a letter, but no vowel)
assert is_consonant("b") is True
assert is_consonant("E") is False
assert is_consonant("7") is False

def letter_distance(left, right):
    """Return how many steps apart two lower-case letters are in the alphabet."""
    return abs(ord(left) - ord(right))
# E: Letter codes are consecutive, so their difference is the number of steps.
# R: how far apart are two letters in the alphabet, like a and d -> 3
assert letter_distance("a", "d") == 3
assert letter_distance("z", "x") == 2
assert letter_distance("m", "m") == 0

def without_middle(word):
    """Remove the centre character of a word of odd length; words of even length come back as
    is."""
    if len(word) % 2 == 0:
        return word
    middle = len(word) // 2
    return word[:middle] + word[middle + 1:]
# E: Half the length is the index to skip, and two slices go around it.
# R: cut the middle charcter out of a word, but only when the length is odd
assert without_middle("apple") == "aple"
assert without_middle("tree") == "tree"
assert without_middle("x") == ""

def middle_third(label: str) -> str:
    """Return the centre third of a text whose length is a multiple of three."""
    size = len(label) // 3
    return label[size:2 * size]
# E: One third of the length marks both the start and the width of the slice.
assert middle_third("onetwosix") == "two"
assert middle_third("abc") == "b"
assert middle_third("") == ""

def count_spaces(sentence: str) -> int:
    """Tell how many space characters a sentence has."""
    return sentence.count(" ")
# E: The count method looks for a single space.
# R: number of spaces in a string please
assert count_spaces("a b c") == 2
assert count_spaces("  ") == 2
assert count_spaces("none") == 0

def count_punctuation(sentence):
    """Count the full stops, commas, exclamation marks and question marks in a sentence."""
    return sum(sentence.count(mark) for mark in ".,!?")
# E: Each of the four marks is counted on its own and the counts are added.
# R: count . , ! and ? in a sentence
assert count_punctuation("Well, well, well!") == 3
assert count_punctuation("Really?!") == 2
assert count_punctuation("no marks") == 0

def vowel_percentage(word: str) -> int:
    """Return which percentage of the letters of a word are vowels, rounded; 0 for an empty
    word."""
    if not word:
        return 0
    vowels = sum(letter in "aeiou" for letter in word.lower())
    return round(100 * vowels / len(word))
# E: The vowels are counted and set in relation to the length.
# R: what percent of a word is vowels? whole number, and 0 if the word is empty
assert vowel_percentage("area") == 75
assert vowel_percentage("Sky") == 0
assert vowel_percentage("") == 0

def has_upper_and_lower(secret):
    """Tell whether a text holds at least one capital and at least one small letter."""
    return secret != secret.lower() and secret != secret.upper()
# E: If lowering changes it there is a capital; if raising changes it there is a small letter.
# R: true if a string has both an uppercase and a lowercase letter
assert has_upper_and_lower("Garden") is True
assert has_upper_and_lower("garden") is False
assert has_upper_and_lower("123") is False

def every_third_letter(line):
    """Return the first, fourth, seventh ... character of a line as one string."""
    return line[::3]
# E: A slice with step three starts at the beginning and skips two each time.
# R: take every 3rd char of a string starting with the first one
assert every_third_letter("abcdefg") == "adg"
assert every_third_letter("xy") == "x"
assert every_third_letter("") == ""

def copy_end_to_front(word):
    """Put a copy of the last character at the start of a word that has at least one
    character."""
    return word[-1] + word
# E: Index -1 reads the last character, and plus glues it on the left.
assert copy_end_to_front("star") == "rstar"
assert copy_end_to_front("o") == "oo"
assert copy_end_to_front("12") == "212"

def move_front_to_end(word: str) -> str:
    """Move the first character of a word to its end, as in "stop" to "tops"."""
    return word[1:] + word[:1]
# E: The rest comes first and the one-character slice follows.
# R: I want to take the first letter off a word and stick it on the end
assert move_front_to_end("stop") == "tops"
assert move_front_to_end("a") == "a"
assert move_front_to_end("") == ""

def kind_of_character(char):
    """Return the name of the group a character is in: "letter", "digit", "space" or "sign"."""
    if char.isalpha():
        return "letter"
    if char.isdigit():
        return "digit"
    return "space" if char.isspace() else "sign"
# E: The is-methods are asked one after the other, and what is left is a sign.
# R: say if a character is a "letter", "digit", "space" or else "sign"
assert kind_of_character("q") == "letter"
assert kind_of_character("4") == "digit"
assert kind_of_character(" ") == "space"
assert kind_of_character("#") == "sign"

def tail_in_capitals(word, size):
    """Raise the last size characters of a word to upper case; size is at least 1."""
    return word[:-size] + word[-size:].upper()
# E: Both slices use the same negative index, so nothing is lost or doubled.
# R: uppercase the last n letters of a word, word comes first then n
assert tail_in_capitals("volcano", 3) == "volcANO"
assert tail_in_capitals("go", 2) == "GO"
assert tail_in_capitals("go", 5) == "GO"

def count_either(text: str, first: str, second: str) -> int:
    """Count how often one of two different characters occurs in a text."""
    return text.count(first) + text.count(second)
# E: Two plain counts are added.
# R: count how many times either of two letters shows up. args: text, letter one, letter two
assert count_either("banana", "a", "n") == 5
assert count_either("kiwi", "w", "x") == 1
assert count_either("", "a", "b") == 0

def letter_grade_step(mark: str) -> str:
    """Return the school mark one step better than the given letter; an A stays an A."""
    return "A" if mark == "A" else chr(ord(mark) - 1)
# E: The code of the letter is lowered by one and turned back into a letter.
assert letter_grade_step("C") == "B"
assert letter_grade_step("B") == "A"
assert letter_grade_step("A") == "A"

def from_codes(codes: list[int]) -> str:
    """Build a text from a list of character codes."""
    return "".join(map(chr, codes))
# E: Every code becomes a character with chr, then all are joined.
assert from_codes([72, 105]) == "Hi"
assert from_codes([33]) == "!"
assert from_codes([]) == ""

def alphabet_up_to(letter):
    """Return the small letters from "a" to the given one as a single string."""
    return string.ascii_lowercase[:string.ascii_lowercase.index(letter) + 1]
# E: The alphabet is sliced just behind the place of the letter.
# R: all letters from a up to some letter, so "d" gives "abcd"
assert alphabet_up_to("d") == "abcd"
assert alphabet_up_to("a") == "a"
assert alphabet_up_to("h") == "abcdefgh"

def is_letter_pair(left, right):
    """Tell whether two characters are the same letter, once small and once capital."""
    return left != right and left.lower() == right.lower()
# E: They must differ as they are but agree in lower case.
assert is_letter_pair("a", "A") is True
assert is_letter_pair("B", "b") is True
assert is_letter_pair("c", "c") is False
assert is_letter_pair("c", "D") is False

def vowels_in_order(word):
    """Return the vowels of a lower-case word in the order in which they stand."""
    return "".join(char for char in word if char in "aeiou")
# E: Everything that is not one of the five vowels is dropped.
# R: pull the vowels out of a lowercase word, education -> euaio
assert vowels_in_order("education") == "euaio"
assert vowels_in_order("rhythm") == ""
assert vowels_in_order("tea") == "ea"

def first_capital(phrase: str) -> str:
    """Return the first capital letter of a phrase, or an empty string if it has none."""
    for char in phrase:
        if char.isupper():
            return char
    return ""
# E: The loop leaves the function as soon as a capital is met.
assert first_capital("my Uncle Bob") == "U"
assert first_capital("Oslo") == "O"
assert first_capital("none here") == ""

def count_leading(text: str, char: str) -> int:
    """Count how many times a character stands at the very start of a text."""
    return len(text) - len(text.lstrip(char))
# E: lstrip removes exactly those characters, so the lengths differ by their number.
# R: count the leading copies of a char: text and char in, "###Title" and "#" gives 3
assert count_leading("###Title", "#") == 3
assert count_leading("a#b", "#") == 0
assert count_leading("   ", " ") == 3

def characters_at(word, places):
    """Join the characters of a word that stand at the listed indexes, in the listed order."""
    return "".join(word[place] for place in places)
# E: Each index is looked up in turn.
assert characters_at("planet", [0, 5]) == "pt"
assert characters_at("planet", [3, 2, 1]) == "nal"
assert characters_at("planet", []) == ""

def last_two_swapped(word):
    """Swap the final two characters of a word with two or more characters."""
    return word[:-2] + word[-1] + word[-2]
# E: Negative indexes reach both characters from the right.
assert last_two_swapped("form") == "fomr"
assert last_two_swapped("no") == "on"
assert last_two_swapped("list") == "lits"

def more_vowels_than_consonants(word):
    """Tell whether vowels are in the majority in a word made of letters only."""
    vowels = sum(letter in "aeiou" for letter in word.lower())
    return vowels > len(word) - vowels
# E: What is not a vowel is a consonant, so one count is enough.
assert more_vowels_than_consonants("Audio") is True
assert more_vowels_than_consonants("stone") is False
assert more_vowels_than_consonants("tree") is False

def with_single_capital(word):
    """Give a word one capital at the start and small letters everywhere else."""
    return word[:1].upper() + word[1:].lower()
# E: The word is cut after its first letter and both parts are cased on their own.
assert with_single_capital("mADRID") == "Madrid"
assert with_single_capital("x") == "X"
assert with_single_capital("") == ""

def same_first_letter(left: str, right: str) -> bool:
    """Tell whether two words begin with the same letter, whatever its case; both are not
    empty."""
    return left[0].lower() == right[0].lower()
# E: Only the two first characters are lowered and compared.
# R: check if two words start with same letter ignoring case
assert same_first_letter("Milk", "mustard") is True
assert same_first_letter("Milk", "butter") is False
assert same_first_letter("a", "A") is True

def count_char_by_half(word, char):
    """Return how often a character is in the first and in the second half of a word.
    The result is a tuple; with an odd length the centre belongs to the second half."""
    middle = len(word) // 2
    return word[:middle].count(char), word[middle:].count(char)
# M: The word is cut at half its length and each part is counted on its own.
assert count_char_by_half("banana", "a") == (1, 2)
assert count_char_by_half("level", "l") == (1, 1)
assert count_char_by_half("", "x") == (0, 0)

def inner_letters_hidden(word):
    """Replace all letters between the first and the last one by dots."""
    if len(word) < 3:
        return word
    return word[0] + "." * (len(word) - 2) + word[-1]
# E: The number of dots is the length without the two ends.
# R: hide everything but first and last letter with dots: "secret" -> "s....t"; short words stay
assert inner_letters_hidden("secret") == "s....t"
assert inner_letters_hidden("cat") == "c.t"
assert inner_letters_hidden("at") == "at"

def letters_missing_from(word, pool):
    """Return the letters of a word, in order, that a pool of letters does not contain at
    all."""
    return "".join(letter for letter in word if letter not in pool)
# E: Membership in the pool decides whether a letter is reported.
assert letters_missing_from("bread", "abc") == "red"
assert letters_missing_from("cab", "abc") == ""
assert letters_missing_from("noon", "o") == "nn"

def count_vowel_groups(word: str) -> int:
    """Count the groups of neighbouring vowels in a lower-case word; "beautiful" has three."""
    groups = 0
    before = ""
    for char in word:
        if char in "aeiou" and before not in list("aeiou"):
            groups += 1
        before = char
    return groups
# M: A group begins where a vowel follows something that is not a vowel.
# R: how many clusters of vowels next to each other are in a word? e.g. "beautiful" -> 3
assert count_vowel_groups("beautiful") == 3
assert count_vowel_groups("queue") == 1
assert count_vowel_groups("shh") == 0

def case_summary(phrase: str) -> dict[str, int]:
    """Return a dictionary with the number of capitals ("upper") and small letters ("lower")."""
    counts = {"upper": 0, "lower": 0}
    for char in phrase:
        if char.isupper():
            counts["upper"] += 1
        elif char.islower():
            counts["lower"] += 1
    return counts
# E: One pass over the phrase raises one of the two counters.
assert case_summary("Big Ben") == {"upper": 2, "lower": 4}
assert case_summary("A1") == {"upper": 1, "lower": 0}
assert case_summary("") == {"upper": 0, "lower": 0}

def longest_letter_gap(word):
    """Return the largest alphabet distance of two neighbouring letters of a lower-case word.
    A word with fewer than two letters gives 0."""
    gaps = [abs(ord(left) - ord(right)) for left, right in zip(word, word[1:])]
    return max(gaps, default=0)
# M: Zipping the word with itself shifted by one gives all the neighbours.
assert longest_letter_gap("acz") == 23
assert longest_letter_gap("abc") == 1
assert longest_letter_gap("q") == 0

def repeat_letters_by_place(word):
    """Write the first letter once, the second twice, the third three times and so on."""
    return "".join(letter * place for place, letter in enumerate(word, start=1))
# E: Counting from one gives the number of copies for each letter.
# R: "abc" should become "abbccc" - nth letter repeated n times
assert repeat_letters_by_place("abc") == "abbccc"
assert repeat_letters_by_place("x") == "x"
assert repeat_letters_by_place("") == ""

def first_non_space(line):
    """Return the index of the first character that is not a space, or -1 for a line without
    one."""
    for index, char in enumerate(line):
        if char != " ":
            return index
    return -1
# E: The loop stops at the first character that differs from a space.
# R: index of first char in a line thats not a space, -1 if there isn't any
assert first_non_space("   go") == 3
assert first_non_space("go") == 0
assert first_non_space("  ") == -1

def is_mixed_code(code):
    """Tell whether a code has both a letter and a digit in it."""
    return any(char.isalpha() for char in code) and any(char.isdigit() for char in code)
# E: Two any-tests look for one character of each group.
# R: true if a string has at least one letter and at least one number in it
assert is_mixed_code("B12") is True
assert is_mixed_code("1212") is False
assert is_mixed_code("abc") is False

def cut_at_first_digit(model):
    """Return what stands before the first digit of a model name; all of it without digits."""
    for index, char in enumerate(model):
        if char.isdigit():
            return model[:index]
    return model
# E: The first digit found ends the slice.
assert cut_at_first_digit("bike22x") == "bike"
assert cut_at_first_digit("4you") == ""
assert cut_at_first_digit("plain") == "plain"

def place_in_alphabet_sum(name):
    """Add up the alphabet places of the letters of a name (a is 1); other characters count
    0."""
    return sum(ord(char) - ord("a") + 1 for char in name.lower() if char.isalpha())
# E: The code minus the code of "a" plus one is the place of a letter.
# R: name value: a=1, b=2 ... z=26, sum over all letters, ignore anything else and ignore case
assert place_in_alphabet_sum("Abc") == 6
assert place_in_alphabet_sum("z z") == 52
assert place_in_alphabet_sum("!") == 0

def positions_of_capitals(word: str) -> list[int]:
    """List the indexes at which a word has capital letters."""
    return [index for index, char in enumerate(word) if char.isupper()]
# E: enumerate supplies the index that is kept when the test holds.
# R: indexes of all uppercase letters in a word as a list
assert positions_of_capitals("iPhone") == [1]
assert positions_of_capitals("HiHo") == [0, 2]
assert positions_of_capitals("tiny") == []

def count_trailing_marks(message: str) -> int:
    """Return how many exclamation marks end a message."""
    count = 0
    while count < len(message) and message[-1 - count] == "!":
        count += 1
    return count
# E: The loop walks back from the end as long as it sees the mark.
assert count_trailing_marks("Wow!!!") == 3
assert count_trailing_marks("Wow! ok") == 0
assert count_trailing_marks("!!") == 2

def is_single_case(word: str) -> bool:
    """Tell whether the letters of a word are all small or all capital."""
    return word in (word.lower(), word.upper())
# E: The word equals one of its two uniform versions exactly when it is not mixed.
assert is_single_case("LOUD") is True
assert is_single_case("soft") is True
assert is_single_case("Mixed") is False

def letter_chart(word):
    """Return the letters of a word in alphabetical order with their counts, as in "a2 b1
    n2"."""
    return " ".join(f"{letter}{word.count(letter)}" for letter in sorted(set(word)))
# M: A sorted set gives every letter once, and count supplies its number.
assert letter_chart("banan") == "a2 b1 n2"
assert letter_chart("ooo") == "o3"
assert letter_chart("") == ""

def reverse_if_long(word, limit):
    """Turn a word around if it has more than limit letters; otherwise return it unchanged."""
    return word[::-1] if len(word) > limit else word
# E: A conditional chooses between the reversed slice and the word.
# R: reverse the word but only if it's longer than some limit (word, limit)
assert reverse_if_long("garden", 4) == "nedrag"
assert reverse_if_long("rose", 4) == "rose"
assert reverse_if_long("", 0) == ""

def shift_key_digit(digit):
    """Return the sign on the same key as a digit of a US keyboard: "1" gives "!"."""
    return ")!@#$%^&*("[int(digit)]
# E: The signs are stored in the order of the digits, so the digit is the index.
assert shift_key_digit("1") == "!"
assert shift_key_digit("0") == ")"
assert shift_key_digit("5") == "%"

def is_in_top_row(word):
    """Tell whether a word can be typed with the keys of the row qwertyuiop alone."""
    return set(word.lower()) <= set("qwertyuiop")
# E: The letters of the word must be a subset of the letters of the row.
# R: can i type this word using only the top keyboard row? true or false
assert is_in_top_row("Typewriter") is True
assert is_in_top_row("salad") is False
assert is_in_top_row("") is True

def cut_into_thirds(code: str) -> list[str]:
    """Split a text whose length is divisible by three into a list of three equal parts."""
    size = len(code) // 3
    return [code[:size], code[size:2 * size], code[2 * size:]]
# E: A third of the length gives the two cutting points.
assert cut_into_thirds("redoakash") == ["red", "oak", "ash"]
assert cut_into_thirds("abc") == ["a", "b", "c"]
assert cut_into_thirds("") == ["", "", ""]

def balance_of_cases(word):
    """Raise a word to capitals if most of its letters are capital; otherwise lower it."""
    capitals = sum(char.isupper() for char in word)
    return word.upper() if capitals > len(word) - capitals else word.lower()
# M: The capitals are counted and compared with the number of remaining letters.
# R: make a word all upper if most of its letters are upper, else all lower (ties go lower)
assert balance_of_cases("HOuSE") == "HOUSE"
assert balance_of_cases("ViP") == "VIP"
assert balance_of_cases("maTRix") == "matrix"
assert balance_of_cases("Ab") == "ab"

def every_second_dropped_from(word, start):
    """Delete every second character of a word, beginning with the one at index start."""
    return "".join(
        char for index, char in enumerate(word)
        if index < start or (index - start) % 2 == 1
    )
# M: Before the start all is kept; after it only odd distances to the start survive.
assert every_second_dropped_from("abcdef", 0) == "bdf"
assert every_second_dropped_from("abcdef", 2) == "abdf"
assert every_second_dropped_from("ab", 5) == "ab"

def nearest_vowel_index(word, place):
    """Return the index of the vowel closest to a place in a lower-case word.
    Of two equally close vowels the left one counts; without vowels the result is -1."""
    vowels = [index for index, char in enumerate(word) if char in "aeiou"]
    return min(vowels, key=lambda index: abs(index - place), default=-1)
# H: min with a distance key keeps the first of equals, which is the left one.
assert nearest_vowel_index("strength", 0) == 3
assert nearest_vowel_index("abcde", 2) == 0
assert nearest_vowel_index("hmm", 1) == -1

def widest_between_same(word: str) -> int:
    """Return the largest distance between two equal characters of a text, or 0 if all
    differ."""
    first_seen = {}
    widest = 0
    for index, char in enumerate(word):
        first_seen.setdefault(char, index)
        widest = max(widest, index - first_seen[char])
    return widest
# H: The first place of each character is remembered and every later place is measured from it.
# R: longest distance between two equal letters in a string, like "abca" -> 3. no repeats -> 0
assert widest_between_same("abca") == 3
assert widest_between_same("noon") == 3
assert widest_between_same("abc") == 0

def window_with_most_vowels(word, size):
    """Return the first slice of the given size that has the most vowels; size fits the word."""
    slices = [word[start:start + size] for start in range(len(word) - size + 1)]
    return max(slices, key=lambda part: sum(char in "aeiou" for char in part))
# H: All slices are listed, and max with a vowel count keeps the first of the best.
assert window_with_most_vowels("planetaia", 3) == "aia"
assert window_with_most_vowels("banana", 2) == "ba"
assert window_with_most_vowels("tea", 3) == "tea"

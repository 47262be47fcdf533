"""Verified problems: text."""

import re

def swap_first_two_words(sentence):
    """Return the sentence with its first two words exchanged; a shorter sentence stays as it is."""
    words = sentence.split()
    if len(words) < 2:
        return sentence
    words[0], words[1] = words[1], words[0]
    return " ".join(words)
# E: Split into words, exchange the first two by a tuple assignment, and join again.
assert swap_first_two_words("big red barn") == "red big barn"
assert swap_first_two_words("hello you") == "you hello"
assert swap_first_two_words("alone") == "alone"
assert swap_first_two_words("") == ""

def word_after(text, word):
    """Find the word that directly follows the first occurrence of a word; None if nothing follows or it is missing."""
    words = text.split()
    for current, following in zip(words, words[1:]):
        if current == word:
            return following
    return None
# M: Zipping the words with the words shifted by one gives each word together with its successor.
assert word_after("turn left at the old mill", "the") == "old"
assert word_after("a cat and a dog", "a") == "cat"
assert word_after("here it ends", "ends") is None
assert word_after("cart before horse", "car") is None

def doubled_words(text):
    """Find the words that are repeated directly after themselves, ignoring case, and return them in lower case."""
    words = text.lower().split()
    found = []
    for i in range(1, len(words)):
        if words[i] == words[i - 1]:
            found.append(words[i])
    return found
# M: Compare each word with its predecessor and keep the equal ones.
assert doubled_words("The the cat sat on on a mat") == ["the", "on"]
assert doubled_words("the cat and the dog") == []
assert doubled_words("no no no") == ["no", "no"]
assert doubled_words("") == []

def is_word_chain(words):
    """Check whether each word begins with the last letter of the word before it."""
    return all(left[-1] == right[0] for left, right in zip(words, words[1:]))
# M: All neighbouring pairs must meet in the same letter; without pairs, all gives True.
assert is_word_chain(["tea", "apple", "egg", "goat"]) is True
assert is_word_chain(["tea", "apple", "goat"]) is False
assert is_word_chain(["ant", "art"]) is False
assert is_word_chain(["one"]) is True

def vocabulary(text):
    """Return the sorted distinct words of a text in lower case, without the marks . , ; ! ? around them."""
    words = {word.strip(".,;!?") for word in text.lower().split()}
    words.discard("")
    return sorted(words)
# M: A set keeps each cleaned word once; a lone mark becomes an empty string, which is dropped.
assert vocabulary("Stop, stop! Go now.") == ["go", "now", "stop"]
assert vocabulary("well - known ; fact") == ["-", "fact", "known", "well"]
assert vocabulary("Mid.dle") == ["mid.dle"]
assert vocabulary("") == []

def keyword_in_context(text, keyword, size):
    """Return the first occurrence of a keyword with up to `size` words on each side, or '' if it does not occur."""
    words = text.split()
    if keyword not in words:
        return ""
    place = words.index(keyword)
    start = max(0, place - size)
    return " ".join(words[start : place + size + 1])
# M: The index of the keyword fixes a slice; max keeps its start from becoming negative.
assert keyword_in_context("we saw the red fox run home", "red", 1) == "the red fox"
assert keyword_in_context("we saw the red fox", "saw", 2) == "we saw the red"
assert keyword_in_context("one two three", "three", 1) == "two three"
assert keyword_in_context("one two three", "four", 1) == ""

def drop_filler_words(text, fillers):
    """Remove every word of the text that is in a collection of filler words, whatever its case."""
    kept = [word for word in text.split() if word.lower() not in fillers]
    return " ".join(kept)
# E: Keep a word only if its lower-case form is not among the fillers.
assert drop_filler_words("Well I um think so", ["um", "well"]) == "I think so"
assert drop_filler_words("umbrella um", ["um"]) == "umbrella"
assert drop_filler_words("Like like LIKE", ["like"]) == ""

def headline_case(title, small_words):
    """Capitalize every word of a title except the small words, but the first word always."""
    result = []
    for i, word in enumerate(title.lower().split()):
        if i == 0 or word not in small_words:
            word = word.capitalize()
        result.append(word)
    return " ".join(result)
# M: enumerate tells the first word from the others, which are capitalized unless they are small.
assert headline_case("the end of the road", ["the", "of"]) == "The End of the Road"
assert headline_case("A TALE of two cities", ["a", "of"]) == "A Tale of Two Cities"
assert headline_case("of", ["of"]) == "Of"
assert headline_case("", ["of"]) == ""

def first_sentence(text):
    """Return the text up to and including its first full stop, or the whole text if it has none."""
    end = text.find(".")
    if end == -1:
        return text
    return text[: end + 1]
# E: find gives the place of the full stop or -1, and a slice takes everything up to it.
assert first_sentence("It rains. We stay in.") == "It rains."
assert first_sentence("No stop here") == "No stop here"
assert first_sentence(".hidden") == "."
assert first_sentence("") == ""

def sentence_word_counts(text):
    """Return the number of words of each sentence, where sentences end with '.', '!' or '?'."""
    for mark in "!?":
        text = text.replace(mark, ".")
    return [len(part.split()) for part in text.split(".") if part.strip()]
# M: Turn all end marks into full stops, split there, and count the words of the parts that are not blank.
assert sentence_word_counts("Run! It is late. Why?") == [1, 3, 1]
assert sentence_word_counts("Wait... what happened?") == [1, 2]
assert sentence_word_counts("no end mark here") == [4]
assert sentence_word_counts(" ") == []

def capitalize_sentences(text):
    """Return the text with the first letter of each sentence in upper case; '.', '!' and '?' end a sentence."""
    result = ""
    is_start = True
    for char in text:
        if is_start and char.isalpha():
            char = char.upper()
            is_start = False
        elif char in ".!?":
            is_start = True
        result += char
    return result
# H: A flag remembers that a sentence is about to start until the next letter has been changed.
assert capitalize_sentences("hi there. how are you?") == "Hi there. How are you?"
assert capitalize_sentences("wait... no! ok") == "Wait... No! Ok"
assert capitalize_sentences("2 cats. LOUD dogs.") == "2 Cats. LOUD dogs."
assert capitalize_sentences("") == ""

def exchange_words(text, first, second):
    """Put each of two words in the place of the other, everywhere in the text."""
    partner = {first: second, second: first}
    return " ".join(partner.get(word, word) for word in text.split())
# M: A dictionary with both directions swaps the words in one pass, so no word is changed twice.
assert exchange_words("cats chase dogs", "cats", "dogs") == "dogs chase cats"
assert exchange_words("in out in", "in", "out") == "out in out"
assert exchange_words("inside in", "in", "out") == "inside out"
assert exchange_words("nothing here", "up", "down") == "nothing here"

def letters_to_buy(sign, stock):
    """Return the letters that the stock lacks to write the sign, each as often as it is missing, in sorted order."""
    rest = list(stock)
    missing = []
    for letter in sign:
        if letter in rest:
            rest.remove(letter)
        else:
            missing.append(letter)
    return "".join(sorted(missing))
# M: Each letter of the sign uses up one letter of the stock, or is noted as missing.
assert letters_to_buy("BAKERY", "BREAK") == "Y"
assert letters_to_buy("BALLOON", "BALON") == "LO"
assert letters_to_buy("ZOO", "") == "OOZ"
assert letters_to_buy("TEA", "TEAPOT") == ""

def first_difference(left, right):
    """Return the index of the first place where two texts differ, or -1 if they are equal."""
    for i, (a, b) in enumerate(zip(left, right)):
        if a != b:
            return i
    if len(left) != len(right):
        return min(len(left), len(right))
    return -1
# M: Compare pair by pair; if the common part is equal, a longer text differs right after it.
assert first_difference("planet", "plants") == 4
assert first_difference("sun", "sunny") == 3
assert first_difference("same", "same") == -1
assert first_difference("", "a") == 0

def is_neighbour_swap(typed, intended):
    """Check whether the typed word becomes the intended one by exchanging one pair of different neighbouring letters."""
    if len(typed) != len(intended):
        return False
    places = [i for i in range(len(typed)) if typed[i] != intended[i]]
    if len(places) != 2 or places[1] != places[0] + 1:
        return False
    i, j = places
    return typed[i] == intended[j] and typed[j] == intended[i]
# H: Exactly two places may differ, they must be neighbours, and their letters must be exchanged.
assert is_neighbour_swap("hte", "the") is True
assert is_neighbour_swap("eht", "the") is False
assert is_neighbour_swap("cat", "cot") is False
assert is_neighbour_swap("same", "same") is False
assert is_neighbour_swap("abx", "bay") is False

def ensure_ending(text, ending):
    """Return the text with the ending added, unless the text already ends with it."""
    if text.endswith(ending):
        return text
    return text + ending
# E: endswith decides whether anything has to be added.
assert ensure_ending("notes", ".txt") == "notes.txt"
assert ensure_ending("notes.txt", ".txt") == "notes.txt"
assert ensure_ending(".txt.old", ".txt") == ".txt.old.txt"
assert ensure_ending("", "!") == "!"

def replace_last(text, old, new):
    """Replace only the last occurrence of a part of the text; without it the text stays as it is."""
    return new.join(text.rsplit(old, 1))
# E: rsplit with a limit of 1 cuts the text at the last occurrence, and join puts the new part there.
assert replace_last("tea and milk and jam", "and", "or") == "tea and milk or jam"
assert replace_last("1.2.3", ".", "-") == "1.2-3"
assert replace_last("plain", "x", "y") == "plain"

def replace_nth(text, old, new, n):
    """Replace the n-th occurrence of a part, counting from 1; with fewer occurrences the text stays as it is."""
    parts = text.split(old)
    if n >= len(parts):
        return text
    return old.join(parts[:n]) + new + old.join(parts[n:])
# M: Splitting cuts at every occurrence; both sides are glued with the old part, the n-th gap with the new one.
assert replace_nth("a-b-c-d", "-", "+", 2) == "a-b+c-d"
assert replace_nth("ha ha ha", "ha", "ho", 1) == "ho ha ha"
assert replace_nth("ha ha ha", "ha", "ho", 3) == "ha ha ho"
assert replace_nth("a-b", "-", "+", 2) == "a-b"

def count_case_changes(word):
    """Count how often an upper-case letter and a lower-case letter stand next to each other."""
    changes = 0
    for left, right in zip(word, word[1:]):
        if left.isalpha() and right.isalpha() and left.isupper() != right.isupper():
            changes += 1
    return changes
# M: Two neighbouring letters count when exactly one of them is in upper case.
assert count_case_changes("iPhone") == 2
assert count_case_changes("aB1b") == 1
assert count_case_changes("HELLO") == 0
assert count_case_changes("") == 0

def shout_after(text, mark):
    """Return the text with everything after the first occurrence of the mark in upper case."""
    before, found, after = text.partition(mark)
    return before + found + after.upper()
# E: partition gives the parts before and after the mark; without the mark the last part is empty.
assert shout_after("she said: stop: now", ":") == "she said: STOP: NOW"
assert shout_after("to: bob", "to") == "to: BOB"
assert shout_after("quiet", ":") == "quiet"

def case_kind(word):
    """Tell how a word is written: 'upper', 'lower', 'mixed', or 'title' if only the first letter is in upper case, as in a single capital."""
    if word.isupper() and len(word) > 1:
        return "upper"
    if word.islower():
        return "lower"
    if word.istitle():
        return "title"
    return "mixed"
# E: The methods isupper, islower and istitle are asked in turn; a single capital counts as a title.
assert case_kind("NASA") == "upper"
assert case_kind("tea") == "lower"
assert case_kind("Paris") == "title"
assert case_kind("I") == "title"
assert case_kind("eBay") == "mixed"

def uncapitalize(text):
    """Return the text with its first character in lower case and the rest unchanged."""
    return text[:1].lower() + text[1:]
# E: The slice text[:1] is also safe for the empty text.
assert uncapitalize("Hello World") == "hello World"
assert uncapitalize("XML") == "xML"
assert uncapitalize("a") == "a"
assert uncapitalize("") == ""

def longest_consonant_run(word):
    """Return the length of the longest run of consonants in a word of lower-case letters."""
    longest = 0
    current = 0
    for letter in word:
        if letter in "aeiou":
            current = 0
        else:
            current += 1
            longest = max(longest, current)
    return longest
# M: A counter grows with each consonant and starts again at a vowel, while the largest value is kept.
assert longest_consonant_run("strengths") == 5
assert longest_consonant_run("banana") == 1
assert longest_consonant_run("aeiou") == 0
assert longest_consonant_run("apples") == 3

def run_starts(text):
    """Return the indices at which a run of equal characters begins."""
    return [i for i in range(len(text)) if i == 0 or text[i] != text[i - 1]]
# E: A run begins at index 0 and wherever a character differs from the one before it.
assert run_starts("aabccc") == [0, 2, 3]
assert run_starts("abab") == [0, 1, 2, 3]
assert run_starts("zzz") == [0]
assert run_starts("") == []

def character_of_longest_run(text):
    """Return the character with the longest run; the first among equally long runs, and '' for an empty text."""
    best = ""
    best_length = 0
    length = 0
    for i, char in enumerate(text):
        length = length + 1 if i > 0 and char == text[i - 1] else 1
        if length > best_length:
            best, best_length = char, length
    return best
# M: Measure the run that ends at each character and remember the character of a new record.
assert character_of_longest_run("abbbcc") == "b"
assert character_of_longest_run("aabb") == "a"
assert character_of_longest_run("abcaccc") == "c"
assert character_of_longest_run("") == ""

def limit_runs(text, limit):
    """Shorten every run of equal characters to at most `limit` characters."""
    result = ""
    run = 0
    for i, char in enumerate(text):
        run = run + 1 if i > 0 and text[i - 1] == char else 1
        if run <= limit:
            result += char
    return result
# M: Count the place of each character in its run and copy only the first few.
assert limit_runs("heeeellooo", 2) == "heelloo"
assert limit_runs("!!!!", 3) == "!!!"
assert limit_runs("abab", 1) == "abab"
assert limit_runs("", 2) == ""

def has_double_letter(word):
    """Check whether two equal letters stand next to each other in the word."""
    for left, right in zip(word, word[1:]):
        if left == right:
            return True
    return False
# E: Look at all neighbours and stop at the first equal pair.
assert has_double_letter("coffee") is True
assert has_double_letter("banana") is False
assert has_double_letter("egg") is True
assert has_double_letter("") is False

def letters_ascend(word):
    """Check whether the letters of a word are in alphabetical order, equal neighbours allowed."""
    return list(word) == sorted(word)
# E: Sorting changes nothing if the letters are in order already.
assert letters_ascend("almost") is True
assert letters_ascend("bee") is True
assert letters_ascend("apple") is False
assert letters_ascend("") is True

def outer_match_length(word):
    """Count how many letters, from the outside inwards, equal their partner at the other end before the first mismatch."""
    count = 0
    while count < len(word) // 2 and word[count] == word[-1 - count]:
        count += 1
    return count
# M: Compare the letters at count and at -1 - count until they differ or the middle is reached.
assert outer_match_length("stats") == 2
assert outer_match_length("abxyba") == 2
assert outer_match_length("axbbya") == 1
assert outer_match_length("dog") == 0
assert outer_match_length("") == 0

def palindrome_words(text):
    """List the words with at least two letters that read the same backwards, ignoring case."""
    found = []
    for word in text.split():
        lowered = word.lower()
        if len(lowered) > 1 and lowered == lowered[::-1]:
            found.append(word)
    return found
# M: Compare the lower-case word with its reverse, but keep the word as it was written.
assert palindrome_words("Anna saw a kayak at noon") == ["Anna", "kayak", "noon"]
assert palindrome_words("I a b") == []
assert palindrome_words("to ot") == []
assert palindrome_words("Oo") == ["Oo"]

def reads_same_by_words(sentence):
    """Check whether the words of the sentence are the same in reverse order, ignoring case."""
    words = sentence.lower().split()
    return words == words[::-1]
# E: Compare the list of words, not the letters, with its reverse.
assert reads_same_by_words("All for one and one for all") is True
assert reads_same_by_words("step on no pets") is False
assert reads_same_by_words("so so") is True
assert reads_same_by_words("") is True

def looks_same_in_mirror(sign):
    """Check whether a word in capitals looks the same in a mirror: symmetric letters that read the same backwards."""
    if any(letter not in "AHIMOTUVWXY" for letter in sign):
        return False
    return sign == sign[::-1]
# M: First every letter must be symmetric, then the order of the letters must be symmetric too.
assert looks_same_in_mirror("MAXAM") is True
assert looks_same_in_mirror("OTTO") is True
assert looks_same_in_mirror("LEVEL") is False
assert looks_same_in_mirror("MAT") is False

def shift_digits(code, step):
    """Return the code with each digit increased by the step, going on with 0 after 9; other characters stay."""
    result = ""
    for char in code:
        if char.isdigit():
            char = str((int(char) + step) % 10)
        result += char
    return result
# M: The remainder of division by 10 wraps a digit around.
assert shift_digits("A19-08", 3) == "A42-31"
assert shift_digits("507", 10) == "507"
assert shift_digits("0", -1) == "9"
assert shift_digits("door", 5) == "door"

def mirror_alphabet(text):
    """Replace each lower-case letter by the one at the same distance from the other end of the alphabet."""
    result = []
    for char in text:
        if "a" <= char <= "z":
            char = chr(ord("a") + ord("z") - ord(char))
        result.append(char)
    return "".join(result)
# M: The codes of a letter and its partner always add up to the codes of 'a' and 'z'.
assert mirror_alphabet("abz") == "zya"
assert mirror_alphabet("my cat!") == "nb xzg!"
assert mirror_alphabet("Bb") == "By"
assert mirror_alphabet("") == ""

def letters_to_numbers(word):
    """Encode a lower-case word by the places of its letters in the alphabet, joined by dashes."""
    return "-".join(str(ord(letter) - ord("a") + 1) for letter in word)
# E: The code of a letter minus the code of 'a' is its place counted from 0.
assert letters_to_numbers("cab") == "3-1-2"
assert letters_to_numbers("jazz") == "10-1-26-26"
assert letters_to_numbers("") == ""

def numbers_to_letters(code):
    """Decode a word given as places in the alphabet, joined by dashes: '3-1-2' stands for 'cab'."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    return "".join(alphabet[int(number) - 1] for number in code.split("-"))
# E: Each number, less 1, is an index into the alphabet.
assert numbers_to_letters("3-1-2") == "cab"
assert numbers_to_letters("26-15-15") == "zoo"
assert numbers_to_letters("1") == "a"

def robber_language(text):
    """Write each lower-case consonant twice with an 'o' in between; all other characters stay."""
    result = ""
    for char in text:
        if char.islower() and char not in "aeiou":
            result += char + "o" + char
        else:
            result += char
    return result
# E: A consonant is a lower-case letter that is not one of the five vowels.
assert robber_language("hi you") == "hohi yoyou"
assert robber_language("tea 4 me") == "totea 4 mome"
assert robber_language("aeiou") == "aeiou"

def hex_codes(text):
    """Return the codes of the characters as two-digit hexadecimal numbers, separated by spaces."""
    return " ".join(f"{ord(char):02x}" for char in text)
# E: ord gives the code, and the format 02x writes it with two hexadecimal digits.
assert hex_codes("Hi!") == "48 69 21"
assert hex_codes("\n") == "0a"
assert hex_codes("") == ""

def keyword_shift(message, key):
    """Encode lower-case letters by the letters of a key in turn, where 'a' shifts by 0 and 'b' by 1; spaces stay and use no key letter."""
    result = ""
    used = 0
    for char in message:
        if char != " ":
            shift = ord(key[used % len(key)]) - ord("a")
            char = chr((ord(char) - ord("a") + shift) % 26 + ord("a"))
            used += 1
        result += char
    return result
# H: A counter of used key letters, modulo the length of the key, tells which shift comes next.
assert keyword_shift("attack", "abc") == "auvadm"
assert keyword_shift("at noon", "bc") == "bv oqpp"
assert keyword_shift("xyz", "d") == "abc"
assert keyword_shift("", "key") == ""

def read_by_columns(text, width):
    """Write the text in rows of the given width and return what the columns read, from the left."""
    return "".join(text[column::width] for column in range(width))
# M: A column consists of every width-th character, so a slice with a step reads it.
assert read_by_columns("abcdef", 3) == "adbecf"
assert read_by_columns("hello", 2) == "hloel"
assert read_by_columns("abc", 5) == "abc"
assert read_by_columns("", 3) == ""

def undo_read_by_columns(code, width):
    """Restore a text that was written in rows of the given width and then read column by column."""
    result = [""] * len(code)
    used = 0
    for column in range(width):
        for place in range(column, len(code), width):
            result[place] = code[used]
            used += 1
    return "".join(result)
# H: Visit the places column by column, as they were read, and put the next character of the code there.
assert undo_read_by_columns("adbecf", 3) == "abcdef"
assert undo_read_by_columns("hloel", 2) == "hello"
assert undo_read_by_columns("abc", 5) == "abc"
assert undo_read_by_columns("", 2) == ""

def keypad_digits(word):
    """Return the digits of a telephone keypad for a lower-case word: 2 for a, b, c up to 9 for w, x, y, z."""
    keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
    result = ""
    for letter in word:
        for digit, letters in enumerate(keys, start=2):
            if letter in letters:
                result += str(digit)
    return result
# M: Search the key that holds each letter; numbering the keys from 2 gives the digit.
assert keypad_digits("cab") == "222"
assert keypad_digits("pizza") == "74992"
assert keypad_digits("sun") == "786"
assert keypad_digits("") == ""

def parity_bit(bits):
    """Return '1' if a string of bits has an odd number of ones, else '0'."""
    return str(bits.count("1") % 2)
# E: The remainder of the count divided by 2 is the parity.
assert parity_bit("10110") == "1"
assert parity_bit("1001") == "0"
assert parity_bit("0000") == "0"
assert parity_bit("") == "0"

def busiest_initial(text):
    """Return the letter that most words of a non-empty text start with, in lower case; the earliest in the alphabet among equals."""
    initials = [word[0] for word in text.lower().split()]
    return max(sorted(initials), key=initials.count)
# M: max returns the first of equal maxima, so sorting first settles ties alphabetically.
assert busiest_initial("Big bears eat berries") == "b"
assert busiest_initial("zoo animals") == "a"
assert busiest_initial("one two three") == "t"
assert busiest_initial("xylophone") == "x"

def sort_naturally(names):
    """Sort names so that the numbers inside them are compared by value: 'room2' comes before 'room10'."""

    def key(name):
        parts = re.split(r"(\d+)", name)
        return [int(part) if part.isdigit() else part for part in parts]

    return sorted(names, key=key)
# H: Splitting at groups of digits gives text and numbers in turn, so the keys compare number with number.
assert sort_naturally(["room10", "room2", "attic"]) == ["attic", "room2", "room10"]
assert sort_naturally(["v1.10", "v1.9", "v1"]) == ["v1", "v1.9", "v1.10"]
assert sort_naturally(["10", "9", "100"]) == ["9", "10", "100"]
assert sort_naturally([]) == []

def guess_feedback(guess, secret):
    """Return for each letter of a guess '=' at its right place, '+' if it is elsewhere in the rest of the secret, else '-'."""
    rest = [s for g, s in zip(guess, secret) if g != s]
    result = ""
    for g, s in zip(guess, secret):
        if g == s:
            result += "="
        elif g in rest:
            result += "+"
            rest.remove(g)
        else:
            result += "-"
    return result
# H: Letters that were hit are taken out of the secret first; each '+' then uses up one of the others.
assert guess_feedback("crane", "caper") == "=++-+"
assert guess_feedback("allay", "llama") == "+=++-"
assert guess_feedback("eerie", "hello") == "-=---"
assert guess_feedback("same", "same") == "===="

def matches_mask(word, mask):
    """Check whether a word fits a mask of the same length in which '_' stands for any letter."""
    if len(word) != len(mask):
        return False
    return all(m in ("_", letter) for letter, m in zip(word, mask))
# E: Each character of the mask must be the gap or the letter itself, and the lengths must agree.
assert matches_mask("tiger", "t_g_r") is True
assert matches_mask("tiger", "t_g_t") is False
assert matches_mask("tigers", "t_g_r") is False
assert matches_mask("ox", "__") is True

def hangman_view(word, guessed):
    """Return the word with every letter that was not guessed yet shown as '_'."""
    return "".join(letter if letter in guessed else "_" for letter in word)
# E: A conditional expression decides letter by letter.
assert hangman_view("banana", "an") == "_anana"
assert hangman_view("pear", "") == "____"
assert hangman_view("kiwi", "ikwx") == "kiwi"

def split_by_lengths(text, lengths):
    """Cut consecutive pieces of the given lengths from the text; what is left over forms a last piece."""
    pieces = []
    start = 0
    for length in lengths:
        pieces.append(text[start : start + length])
        start += length
    if start < len(text):
        pieces.append(text[start:])
    return pieces
# M: A moving start marks where the next piece begins.
assert split_by_lengths("20240517", [4, 2, 2]) == ["2024", "05", "17"]
assert split_by_lengths("abcdef", [1, 2]) == ["a", "bc", "def"]
assert split_by_lengths("ab", []) == ["ab"]
assert split_by_lengths("", []) == []

def tokens_of(formula):
    """Split a formula into its tokens: whole numbers, words and single signs, without the spaces."""
    tokens = []
    for i, char in enumerate(formula):
        if char == " ":
            continue
        previous = formula[i - 1] if i > 0 else " "
        both_digits = char.isdigit() and previous.isdigit()
        both_letters = char.isalpha() and previous.isalpha()
        if both_digits or both_letters:
            tokens[-1] += char
        else:
            tokens.append(char)
    return tokens
# H: A digit after a digit, or a letter after a letter, extends the last token; anything else starts a new one.
assert tokens_of("12+price*(3 - x)") == ["12", "+", "price", "*", "(", "3", "-", "x", ")"]
assert tokens_of("2ab 10") == ["2", "ab", "10"]
assert tokens_of("1 2") == ["1", "2"]
assert tokens_of("--") == ["-", "-"]
assert tokens_of("") == []

def split_top_level(text):
    """Split a text at the commas that do not stand inside round brackets."""
    parts = [""]
    depth = 0
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts
# H: The depth counts open brackets, and only a comma at depth 0 begins a new part.
assert split_top_level("a,f(b,c),d") == ["a", "f(b,c)", "d"]
assert split_top_level("g(h(1,2),3),4") == ["g(h(1,2),3)", "4"]
assert split_top_level("x,,y") == ["x", "", "y"]
assert split_top_level("") == [""]

def unusual_characters(text, allowed):
    """Return the distinct characters of the text that are not allowed, in sorted order as one string."""
    return "".join(sorted(set(text) - set(allowed)))
# E: The difference of two sets keeps what occurs in the text only.
assert unusual_characters("a?b!a?", "abc") == "!?"
assert unusual_characters("abba", "ab") == ""
assert unusual_characters("zyx", "") == "xyz"

def first_vowel_place(word):
    """Return the index of the first vowel of a lower-case word, or None if it has no vowel."""
    for i, letter in enumerate(word):
        if letter in "aeiou":
            return i
    return None
# E: Return from inside the loop at the first vowel; after the loop there was none.
assert first_vowel_place("strong") == 3
assert first_vowel_place("apple") == 0
assert first_vowel_place("rhythm") is None

def caps_lock_text(keys):
    """Return the text typed by a series of lower-case keys in which '^' switches the upper case on and off."""
    result = ""
    is_upper = False
    for key in keys:
        if key == "^":
            is_upper = not is_upper
        elif is_upper:
            result += key.upper()
        else:
            result += key
    return result
# M: A flag that is negated at each '^' decides how the next keys are written.
assert caps_lock_text("hi ^all^ there") == "hi ALL there"
assert caps_lock_text("^a^^b") == "AB"
assert caps_lock_text("^^x") == "x"
assert caps_lock_text("") == ""

def typed_with_cursor(keys):
    """Return the text after typing the keys, where '<' and '>' move the cursor by one place if possible."""
    text = ""
    cursor = 0
    for key in keys:
        if key == "<":
            cursor = max(0, cursor - 1)
        elif key == ">":
            cursor = min(len(text), cursor + 1)
        else:
            text = text[:cursor] + key + text[cursor:]
            cursor += 1
    return text
# H: Keep the place of the cursor, and insert each character there between two slices of the text.
assert typed_with_cursor("ct<a") == "cat"
assert typed_with_cursor("<<bc<<a>>d") == "abcd"
assert typed_with_cursor("ab>>c") == "abc"
assert typed_with_cursor("<>") == ""

def dedent_lines(lines):
    """Remove the indentation that all lines share; empty lines do not count and stay empty."""
    widths = [len(line) - len(line.lstrip(" ")) for line in lines if line]
    shared = min(widths, default=0)
    return [line[shared:] for line in lines]
# M: The smallest number of leading spaces is what every line can lose.
assert dedent_lines(["  if x:", "    go()"]) == ["if x:", "  go()"]
assert dedent_lines(["    a", "", "  b"]) == ["  a", "", "b"]
assert dedent_lines(["x", "  y"]) == ["x", "  y"]
assert dedent_lines([]) == []

def placeholders_in(template):
    """List the names in curly braces of a template, each once, in order of first appearance."""
    names = re.findall(r"\{(\w+)\}", template)
    return list(dict.fromkeys(names))
# M: A regular expression collects the names, and the keys of a dictionary drop repeats in order.
assert placeholders_in("Dear {name}, see {place}!") == ["name", "place"]
assert placeholders_in("{b} {a} {b}") == ["b", "a"]
assert placeholders_in("no {} name") == []
assert placeholders_in("plain") == []

def shortest_unique_prefix(word, others):
    """Return the shortest beginning of a word with which none of the other words starts, or the whole word."""
    for length in range(1, len(word)):
        prefix = word[:length]
        if not any(other.startswith(prefix) for other in others):
            return prefix
    return word
# M: Try longer and longer beginnings until no other word shares them.
assert shortest_unique_prefix("march", ["may", "april"]) == "mar"
assert shortest_unique_prefix("june", ["july", "may"]) == "jun"
assert shortest_unique_prefix("car", ["cart"]) == "car"
assert shortest_unique_prefix("may", []) == "m"

def join_overlapping(left, right):
    """Join two texts so that the longest ending of the left that begins the right is written only once."""
    for size in range(min(len(left), len(right)), 0, -1):
        if left.endswith(right[:size]):
            return left + right[size:]
    return left + right
# M: Test the longest possible overlap first, then shorter ones; without overlap just add the texts.
assert join_overlapping("rainbow", "bowling") == "rainbowling"
assert join_overlapping("abab", "abac") == "ababac"
assert join_overlapping("aaa", "aa") == "aaa"
assert join_overlapping("sun", "moon") == "sunmoon"
assert join_overlapping("", "x") == "x"

def group_by_rhyme(words):
    """Return a dictionary from the last two letters to the list of the words that end with them."""
    groups = {}
    for word in words:
        groups.setdefault(word[-2:], []).append(word)
    return groups
# M: setdefault starts a list for a new ending, and append adds the word to it.
assert group_by_rhyme(["cat", "log", "hat"]) == {"at": ["cat", "hat"], "og": ["log"]}
assert group_by_rhyme(["a", "ma"]) == {"a": ["a"], "ma": ["ma"]}
assert group_by_rhyme([]) == {}

def count_syllables(word):
    """Estimate the syllables of a lower-case word as its number of groups of neighbouring vowels, with y as a vowel."""
    count = 0
    was_vowel = False
    for letter in word:
        is_vowel_now = letter in "aeiouy"
        if is_vowel_now and not was_vowel:
            count += 1
        was_vowel = is_vowel_now
    return count
# M: A group begins at a vowel whose predecessor was none.
assert count_syllables("banana") == 3
assert count_syllables("beautiful") == 3
assert count_syllables("rhythm") == 1
assert count_syllables("hmm") == 0

def alliterates(phrase):
    """Check whether all words of the phrase start with the same letter, ignoring case."""
    return len({word[0].lower() for word in phrase.split()}) <= 1
# E: The set of first letters has at most one element if they all agree.
assert alliterates("Peter picked peppers") is True
assert alliterates("big cat") is False
assert alliterates("Alone") is True
assert alliterates("") is True

def acrostic(lines):
    """Read the first characters of the lines from top to bottom; empty lines add nothing."""
    return "".join(line[:1] for line in lines)
# E: The slice line[:1] is the first character or, for an empty line, the empty string.
assert acrostic(["Some", "under", "new moons"]) == "Sun"
assert acrostic(["a b", "", "c"]) == "ac"
assert acrostic([]) == ""

def missing_alphabet_letters(text):
    """Return the letters from a to z that do not occur in the text in either case, in order."""
    lowered = text.lower()
    return "".join(c for c in "abcdefghijklmnopqrstuvwxyz" if c not in lowered)
# E: Run through the alphabet and keep each letter that the text lacks.
assert missing_alphabet_letters("Pack my box with five dozen jugs") == "lqr"
assert missing_alphabet_letters("ABCDEFGHIJKLMNOPQRSTUVWXY") == "z"
assert missing_alphabet_letters("the quick brown fox jumps over lazy dogs") == ""

def word_points(word, values):
    """Return the sum of the points of the letters of a word; letters without an entry in the values count 1."""
    return sum(values.get(letter, 1) for letter in word)
# E: dict.get supplies 1 for letters that have no value of their own.
assert word_points("quiz", {"q": 10, "z": 8}) == 20
assert word_points("tea", {"q": 10}) == 3
assert word_points("zz", {"z": 8}) == 16
assert word_points("", {"z": 8}) == 0

def vowel_pattern(word):
    """Return a word with 'v' in place of each vowel and 'c' in place of every other letter, for lower-case words."""
    pattern = ""
    for letter in word:
        pattern += "v" if letter in "aeiou" else "c"
    return pattern
# E: A conditional expression turns each letter into one of two marks.
assert vowel_pattern("banana") == "cvcvcv"
assert vowel_pattern("sky") == "ccc"
assert vowel_pattern("ouch") == "vvcc"
assert vowel_pattern("") == ""

def reverse_complement(strand):
    """Return a strand of DNA read backwards, with A and T exchanged and C and G exchanged."""
    partner = {"A": "T", "T": "A", "C": "G", "G": "C"}
    return "".join(partner[base] for base in reversed(strand))
# E: Walk through the strand from its end and look up the partner of each letter.
assert reverse_complement("AACG") == "CGTT"
assert reverse_complement("GATTACA") == "TGTAATC"
assert reverse_complement("C") == "G"
assert reverse_complement("") == ""

"""Verified problems: letter work."""

import string
from collections import Counter

def letters_either_side(text, index):
    """Return the character before and the one after position index as a pair.

    A missing neighbour at either border is given as an empty string."""
    before = text[index - 1] if index > 0 else ""
    return before, text[index + 1:index + 2]
# E: The left side is guarded by hand because index -1 would wrap around; a slice is safe on the right.
# R: given a text and an index give me the chars left and right of it, "" where there is none
assert letters_either_side("chair", 2) == ("h", "i")
assert letters_either_side("chair", 0) == ("", "h")
assert letters_either_side("chair", 4) == ("i", "")

def stamp_capitals_with_place(text: str) -> list[str]:
    """List each capital letter with its 1-based position, such as "B4" for a B in fourth place."""
    return [f"{letter}{place}" for place, letter in enumerate(text, 1) if letter.isupper()]
# E: Enumerate counts from one and the condition keeps only capitals.
# R: for every upper case letter write letter + position (counting from 1) e.g. "aXbY" -> ["X2", "Y4"]
assert stamp_capitals_with_place("aXbY") == ["X2", "Y4"]
assert stamp_capitals_with_place("none") == []
assert stamp_capitals_with_place("") == []

def count_letters_after(text, border):
    """Count the letters of text that come later in the alphabet than the letter border.

    Upper and lower case are not distinguished, and signs or digits never count."""
    return sum(c.isalpha() and c > border.lower() for c in text.lower())
# E: Both sides are lowered, then each true comparison adds one.
# R: how many letters in text come after a given letter in the alphabet (case doesn't matter)
assert count_letters_after("Gym 7", "m") == 1
assert count_letters_after("zzz", "Z") == 0
assert count_letters_after("", "a") == 0

def sum_of_letters_or_minus(word: str) -> int:
    """Add the alphabet numbers of all letters (a is 1, z is 26); return -1 if one is not a-z."""
    total = 0
    for letter in word:
        if letter not in string.ascii_lowercase:
            return -1
        total += ord(letter) - ord("a") + 1
    return total
# M: The loop leaves at once when it meets a sign that is not a small letter.
# R: sum the letters of a word as numbers a=1 b=2..., but give -1 if something isn't a small letter
assert sum_of_letters_or_minus("cab") == 6
assert sum_of_letters_or_minus("c-b") == -1
assert sum_of_letters_or_minus("") == 0

def even_count_letters(word):
    """Return the letters that occur an even number of times in word, sorted and joined."""
    return "".join(sorted(letter for letter in set(word) if word.count(letter) % 2 == 0))
# E: A set visits each letter once and the remainder of its count decides.
# R: letters of a word whose count is even, sorted as string
assert even_count_letters("parallel") == "a"
assert even_count_letters("noon") == "no"
assert even_count_letters("") == ""

def shift_vowels_only(text, steps):
    """Move every lower case vowel forward by steps in the circle a, e, i, o, u; keep other
    signs."""
    ring = "aeiou"
    return "".join(ring[(ring.index(c) + steps) % 5] if c in ring else c for c in text)
# E: The index in the ring plus the steps is taken modulo five.
# R: rotate only the vowels: a->e->i->o->u->a by n steps. (text, n)
assert shift_vowels_only("music", 1) == "masoc"
assert shift_vowels_only("music", 5) == "music"
assert shift_vowels_only("a", -1) == "u"

def letters_strictly_between(first: str, second: str) -> str:
    """Return the small letters strictly between two small letters, given in either order."""
    low, high = sorted([first, second])
    return "".join(chr(code) for code in range(ord(low) + 1, ord(high)))
# E: The letters are put in order and the codes between them become characters.
# R: give me the letters between two letters, not including them, order of the args shouldnt matter
assert letters_strictly_between("b", "f") == "cde"
assert letters_strictly_between("f", "b") == "cde"
assert letters_strictly_between("a", "b") == ""

def mark_every_change(text):
    """Insert "|" wherever a character differs from the one before it."""
    result = text[:1]
    for before, now in zip(text, text[1:]):
        if before != now:
            result += "|"
        result += now
    return result
# M: Neighbours are compared in pairs and the bar goes in front of a new sign.
# R: put a | between characters that differ, aabcc -> aa|b|cc
assert mark_every_change("aabcc") == "aa|b|cc"
assert mark_every_change("zzz") == "zzz"
assert mark_every_change("") == ""

def has_three_vowels_running(word):
    """Tell whether three vowels stand directly next to each other somewhere, in any case."""
    run = 0
    for letter in word.lower():
        run = run + 1 if letter in "aeiou" else 0
        if run == 3:
            return True
    return False
# M: The run counter falls back to zero at every consonant.
# R: true if word has 3 vowels in a row like "beautiful"
assert has_three_vowels_running("beautiful") is True
assert has_three_vowels_running("banana") is False
assert has_three_vowels_running("") is False

def drop_letters_seen_in(text, other):
    """Remove from text every character that also occurs in other, whatever its case."""
    banned = other.lower()
    return "".join(c for c in text if c.lower() not in banned)
# E: Both sides are lowered for the comparison, but the kept characters stay as they were.
# R: remove from the first text all chars that are in the second, ignoring case
assert drop_letters_seen_in("Garden", "RAG") == "den"
assert drop_letters_seen_in("Garden", "") == "Garden"
assert drop_letters_seen_in("", "abc") == ""

def only_repeated_letters(text: str) -> str:
    """Keep just the characters that occur more than once in text, in their order."""
    counts = Counter(text)
    return "".join(c for c in text if counts[c] > 1)
# E: A counter knows each total before the filter runs.
# R: keep only chars that are repeated somewhere in the string
assert only_repeated_letters("tomato") == "toto"
assert only_repeated_letters("crisp") == ""
assert only_repeated_letters("") == ""

def double_first_of_kind(text):
    """Write each character twice the first time it appears and once afterwards."""
    result = []
    for c in text:
        result.append(c if c in result or c * 2 in result else c * 2)
    return "".join(result)
# M: The list of written pieces shows whether a character has been doubled already.
# R: first time a letter shows up double it, later ones stay single: "abab" -> "aabbab"
assert double_first_of_kind("abab") == "aabbab"
assert double_first_of_kind("sss") == "ssss"
assert double_first_of_kind("") == ""

def number_letters_by_visit(text):
    """Append to every character the number of times it has been seen so far, itself included."""
    visits = {}
    result = ""
    for c in text:
        visits[c] = visits.get(c, 0) + 1
        result += c + str(visits[c])
    return result
# M: A dictionary holds one running counter for each character.
# R: add a running count behind each char: "aba" => "a1b1a2"
assert number_letters_by_visit("aba") == "a1b1a2"
assert number_letters_by_visit("xx") == "x1x2"
assert number_letters_by_visit("") == ""

def widest_step_in_word(word: str) -> int:
    """Return the greatest alphabet distance between two neighbouring letters of a lower case word.

    Words of fewer than two letters give 0."""
    return max((abs(ord(a) - ord(b)) for a, b in zip(word, word[1:])), default=0)
# E: Differences of neighbours go through max, whose default covers short words.
# R: biggest distance in the alphabet between two letters next to eachother
assert widest_step_in_word("abz") == 24
assert widest_step_in_word("aa") == 0
assert widest_step_in_word("q") == 0

def ends_with_double(word):
    """Say whether the final two characters of word are equal; shorter words give False."""
    return len(word) > 1 and word[-1] == word[-2]
# E: The length is tested before the two indexes are used.
# R: does the word end on a doubled letter (ball yes, lab no)
assert ends_with_double("ball") is True
assert ends_with_double("lab") is False
assert ends_with_double("a") is False

def swap_letter_pair_everywhere(text, one, two):
    """Exchange the characters one and two wherever they occur in text."""
    return text.translate(str.maketrans(one + two, two + one))
# E: A translation table maps both characters at once, so nothing is swapped back.
# R: swap two letters in a whole text, all a become b and all b become a. args text, one, two
assert swap_letter_pair_everywhere("abba", "a", "b") == "baab"
assert swap_letter_pair_everywhere("tin", "x", "y") == "tin"
assert swap_letter_pair_everywhere("", "a", "b") == ""

def alphabet_without(text: str) -> str:
    """Return the alphabet a-z with all letters of text left out, ignoring case."""
    used = set(text.lower())
    return "".join(letter for letter in string.ascii_lowercase if letter not in used)
# E: A set of the lowered text makes each membership test quick.
# R: alphabet minus the letters of my text
assert alphabet_without("The quick brown fox") == "adgjlmpsvyz"
assert alphabet_without("ABCDEFGHIJKLMNOPQRSTUVWX") == "yz"
assert alphabet_without("abcdefghijklmnopqrstuvwxyz") == ""

def inner_vowels_starred(word):
    """Hide the vowels of a word with stars, except when a vowel is its first or last letter."""
    if len(word) < 3:
        return word
    inner = "".join("*" if c in "aeiouAEIOU" else c for c in word[1:-1])
    return word[0] + inner + word[-1]
# M: The ends are cut off, the middle is masked and all is put together again.
# R: star out the vowels inside a word but leave the first and last letter alone
assert inner_vowels_starred("orange") == "or*nge"
assert inner_vowels_starred("Ida") == "Ida"
assert inner_vowels_starred("io") == "io"
assert inner_vowels_starred("audio") == "a*d*o"

def letter_after_each(text, wanted):
    """Return the characters that directly follow each occurrence of the character wanted."""
    return [b for a, b in zip(text, text[1:]) if a == wanted]
# E: Zipping the text with its own tail gives the neighbours as pairs.
# R: which chars come right after the letter X in the text, as list
assert letter_after_each("banana", "a") == ["n", "n"]
assert letter_after_each("banana", "z") == []
assert letter_after_each("aab", "a") == ["a", "b"]

def is_stair_word(word):
    """Check whether each letter of a lower case word is exactly one step after the letter
    before."""
    return all(ord(b) - ord(a) == 1 for a, b in zip(word, word[1:]))
# E: Every pair of neighbours must have codes that differ by one.
# R: are letters consecutive like defg? each one exactly +1

assert is_stair_word("defg") is True
assert is_stair_word("dfe") is False
assert is_stair_word("a") is True

def count_shared_places(first: str, second: str) -> int:
    """Count the positions at which two texts have the same character, upper or lower case alike.

    The longer text's tail is ignored."""
    return sum(a == b for a, b in zip(first.lower(), second.lower()))
# E: The zip function stops at the shorter text and equal pairs add one each.
# R: how many positions match between 2 words, case doesnt matter, extra letters ignored
assert count_shared_places("Bread", "broad") == 4
assert count_shared_places("tea", "TEACUP") == 3
assert count_shared_places("", "x") == 0

def common_letters_in_order(first, second):
    """Return the letters of first that second also has, each once, in the order of first."""
    result = ""
    for letter in first:
        if letter in second and letter not in result:
            result += letter
    return result
# E: A letter is kept when it is in the other word and not yet in the result.
# R: letters that both words have, no duplicates, in the order of the first word
assert common_letters_in_order("lettuce", "turtle") == "letu"
assert common_letters_in_order("abc", "xyz") == ""
assert common_letters_in_order("", "abc") == ""

def upper_from_letter(word, start):
    """Write word in capitals from the first start on; leave it as it is if start is missing."""
    cut = word.find(start)
    return word if cut == -1 else word[:cut] + word[cut:].upper()
# E: The find method returns -1 when there is nothing to change.
assert upper_from_letter("lantern", "t") == "lanTERN"
assert upper_from_letter("lantern", "x") == "lantern"
assert upper_from_letter("", "a") == ""

def balance_point_letter(word: str) -> str:
    """Return the letter that has as many vowels to its left as to its right, or "" if none does.

    With several such letters the leftmost is returned. Vowels are a, e, i, o, u."""
    for i, letter in enumerate(word):
        left = sum(c in "aeiou" for c in word[:i])
        right = sum(c in "aeiou" for c in word[i + 1:])
        if left == right:
            return letter
    return ""
# M: For each place the vowels of both sides are counted and compared.
# R: which letter has equally many vowels left and right of it, first such letter, "" if none
assert balance_point_letter("banana") == "a"
assert balance_point_letter("sky") == "s"
assert balance_point_letter("") == ""

def keep_letters_and(text, extra):
    """Remove every character that is neither a letter nor listed in the string extra."""
    return "".join(c for c in text if c.isalpha() or c in extra)
# E: The condition joins the letter test and the membership test with or.
# R: strip out anything that's not a letter, but let me pass some more allowed chars as 2nd arg
assert keep_letters_and("it's 5 o'clock!", "' ") == "it's  o'clock"
assert keep_letters_and("a1b2", "") == "ab"
assert keep_letters_and("", "x") == ""

def replace_by_kind(text):
    """Return the pattern of text: "A" for a capital, "a" for a small letter, "9" for a digit.

    All other characters stay as they are."""
    pattern = ""
    for c in text:
        if c.isdigit():
            pattern += "9"
        elif c.isupper():
            pattern += "A"
        elif c.islower():
            pattern += "a"
        else:
            pattern += c
    return pattern
# M: A chain of tests picks the sign that stands for each character.
# R: i want the shape of an id: letters to a/A and digits to 9, rest unchanged. "Ab-12" gives "Aa-99"
assert replace_by_kind("Ab-12") == "Aa-99"
assert replace_by_kind("x 7Y") == "a 9A"
assert replace_by_kind("") == ""

def vowel_total_by_word(sentence: str) -> str:
    """Put the vowel count of every word in a text such as "2-1-3", one number a word."""
    counts = [sum(c in "aeiou" for c in word) for word in sentence.lower().split()]
    return "-".join(map(str, counts))
# E: An inner sum counts for each word, then map turns the numbers into text.
# R: count vowels per word and join with dashes
assert vowel_total_by_word("Green apples fall") == "2-2-1"
assert vowel_total_by_word("hm") == "0"
assert vowel_total_by_word("") == ""

def cut_off_last_vowel(word):
    """Return word without its last vowel (aeiou); a word without vowels comes back unchanged."""
    for i in range(len(word) - 1, -1, -1):
        if word[i] in "aeiou":
            return word[:i] + word[i + 1:]
    return word
# M: The index runs backwards so that the first hit is the last vowel.
# R: delete only the last vowel from a word
assert cut_off_last_vowel("window") == "windw"
assert cut_off_last_vowel("ice") == "ic"
assert cut_off_last_vowel("rhythm") == "rhythm"

def capitalize_after_dash(text):
    """Raise the first letter of every part between dashes and keep the rest as it is."""
    return "-".join(part[:1].upper() + part[1:] for part in text.split("-"))
# E: Slices are used so that empty parts do no harm.
# R: "mary-ann" -> "Mary-Ann", leave other letters alone
assert capitalize_after_dash("mary-ann mcRae") == "Mary-Ann mcRae"
assert capitalize_after_dash("a--b") == "A--B"
assert capitalize_after_dash("") == ""

def most_frequent_pair(text):
    """Return the pair of neighbouring characters that is most frequent, or "" for short texts.

    Among equally frequent pairs the one that appears first wins."""
    pairs = [text[i:i + 2] for i in range(len(text) - 1)]
    return max(pairs, key=pairs.count, default="")
# E: All slices of length two are counted and max keeps the first of the best.
# R: most common 2-letter pair in a text, first one on ties
assert most_frequent_pair("banana") == "an"
assert most_frequent_pair("abc") == "ab"
assert most_frequent_pair("a") == ""

def is_vowel_sandwich(word):
    """Check that word starts and ends with a vowel and has at least one consonant in between.

    Case is ignored and all letters of the word are a-z."""
    word = word.lower()
    inner = word[1:-1]
    ends = word[:1] in "aeiou" and word[-1:] in "aeiou"
    return bool(inner) and ends and any(c not in "aeiou" for c in inner)
# M: Three conditions are joined: an inner part, two vowels outside, one consonant inside.
# R: True when a word begins + ends with vowel and there's a consonant somewhere inside
assert is_vowel_sandwich("Alpine") is True
assert is_vowel_sandwich("eau") is False
assert is_vowel_sandwich("a") is False

def letter_sum_winner(first, second):
    """Return the word whose letters add up to more (a is 1, z is 26), or "tie" for equal sums."""
    def worth(word):
        return sum(ord(letter) - 96 for letter in word.lower())
    if worth(first) == worth(second):
        return "tie"
    return max(first, second, key=worth)
# M: An inner function values a word, and max uses it as key.
# R: each letter is worth its number in the alphabet. which of two words is worth more? say "tie" if same
assert letter_sum_winner("cab", "Oz") == "Oz"
assert letter_sum_winner("ad", "bc") == "tie"
assert letter_sum_winner("b", "") == "b"

def spread_on_line(word: str, width: int) -> str:
    """Place the letters of word at equal gaps so that each takes width columns, filled by dots.

    No dots follow the last letter."""
    return "".join(letter.ljust(width, ".") for letter in word).rstrip(".")
# E: Each letter is padded to the right, and the outer dots are stripped in the end.
assert spread_on_line("sun", 3) == "s..u..n"
assert spread_on_line("sun", 1) == "sun"
assert spread_on_line("", 4) == ""

def first_missing_letter(letters):
    """Return the first small letter of a-z that does not occur in letters, or None if all do."""
    for letter in string.ascii_lowercase:
        if letter not in letters:
            return letter
    return None
# E: The alphabet is walked through until a letter is absent.
# R: whats the first letter of the alphabet not in my string? None if complete
assert first_missing_letter("bdac") == "e"
assert first_missing_letter("") == "a"
assert first_missing_letter("zyxwvutsrqponmlkjihgfedcba") is None

def flip_case_of(text, letters):
    """Swap the case of those characters of text that are listed in letters, in either case."""
    chosen = letters.lower()
    return "".join(c.swapcase() if c.lower() in chosen else c for c in text)
# E: Only listed characters go through swapcase.
# R: change case only for letters listed in second string
assert flip_case_of("Bob and Al", "ab") == "boB And al"
assert flip_case_of("abc", "") == "abc"
assert flip_case_of("", "x") == ""

def vowel_positions_text(word):
    """Write the 1-based positions of all vowels as text, such as "2, 5", or "none"."""
    places = [str(i) for i, c in enumerate(word.lower(), 1) if c in "aeiou"]
    return ", ".join(places) or "none"
# E: The empty join is false, so the or gives the word none.
# R: at what positions (from 1) are the vowels of a word? answer as a string "2, 5", or "none"
assert vowel_positions_text("Basket") == "2, 5"
assert vowel_positions_text("fly") == "none"
assert vowel_positions_text("") == "none"

def split_case_apart(text: str) -> tuple[str, str]:
    """Return two strings: all small letters of text and all capital letters, each in order."""
    small = "".join(filter(str.islower, text))
    return small, "".join(filter(str.isupper, text))
# E: The filter function takes the str method itself as the test.
# R: seperate lowercase letters and uppercase letters into 2 strings
assert split_case_apart("iPhone TV") == ("ihone", "PTV")
assert split_case_apart("123") == ("", "")
assert split_case_apart("") == ("", "")

def tidy_double_letters(text, allowed):
    """Shrink doubled neighbours to one character unless the character is in allowed."""
    result = ""
    for c in text:
        if result.endswith(c) and c not in allowed:
            continue
        result += c
    return result
# M: A character equal to the end of the result is skipped unless it may repeat.
# R: remove repeated letters in a row, except for letters in a second string which may stay double
assert tidy_double_letters("bookkeeper", "o") == "bookeper"
assert tidy_double_letters("hiiii", "") == "hi"
assert tidy_double_letters("", "a") == ""

def vowel_majority(words):
    """Return the vowel that occurs most in a list of lower case words, or None without any vowel.

    On equal counts the vowel that is earlier in the alphabet is returned."""
    text = "".join(words)
    best = max("aeiou", key=text.count)
    return best if best in text else None
# E: The max function goes through the five vowels in order, so ties fall to the earlier.
# R: most used vowel over a list of words, None if no vowels
assert vowel_majority(["pear", "peach"]) == "a"
assert vowel_majority(["kiwi", "fig"]) == "i"
assert vowel_majority(["pst", ""]) is None

def letters_needed(word: str, tiles: str) -> str:
    """Return the letters that are still missing in tiles to lay word, sorted, with repeats."""
    missing = Counter(word) - Counter(tiles)
    return "".join(sorted(missing.elements()))
# E: Subtracting counters leaves only what the tiles cannot supply.
# R: i have letter tiles and want to lay a word: which letters am I missing (sorted string)? word first
assert letters_needed("letter", "trel") == "et"
assert letters_needed("cat", "tacos") == ""
assert letters_needed("", "abc") == ""

def every_letter_paired(word):
    """Check whether each letter of word occurs exactly twice; the empty word passes."""
    return all(word.count(letter) == 2 for letter in word)
# E: One count for each letter must always be two.
# R: does each letter appear exactly 2 times
assert every_letter_paired("noon") is True
assert every_letter_paired("nonon") is False
assert every_letter_paired("") is True

def push_letter_right(word, letter):
    """Move all occurrences of letter to the end of word and keep the order of the others."""
    others = word.replace(letter, "")
    return others + letter * (len(word) - len(others))
# E: The difference of the lengths tells how many were taken out.
# R: move all of a given letter to the end. "banana","a" -> "bnnaaa"
assert push_letter_right("banana", "a") == "bnnaaa"
assert push_letter_right("kiwi", "z") == "kiwi"
assert push_letter_right("", "q") == ""

def outer_letters_grow(word):
    """Return word with its first and last letter repeated as often as the word has letters."""
    size = len(word)
    if size < 2:
        return word * size
    return word[0] * size + word[1:-1] + word[-1] * size
# E: The ends are multiplied by the length while the inner slice stays.
assert outer_letters_grow("hey") == "hhheyyy"
assert outer_letters_grow("at") == "aatt"
assert outer_letters_grow("o") == "o"
assert outer_letters_grow("") == ""

def has_letter_island(text: str, letter: str) -> bool:
    """Decide if letter occurs in text with no equal letter directly beside it at least once."""
    padded = " " + text + " "
    for i in range(1, len(padded) - 1):
        if padded[i] == letter and letter not in (padded[i - 1], padded[i + 1]):
            return True
    return False
# M: Spaces on both sides save special cases when the neighbours are checked.
# R: is there an occurence of the letter with no same letter next to it
assert has_letter_island("xxyx", "x") is True
assert has_letter_island("xxyxx", "x") is False
assert has_letter_island("", "x") is False

def next_letter_in_set(letter, allowed):
    """Return the first letter after the given one that occurs in allowed, going around after z.

    If only the letter itself is allowed it is returned again; with nothing allowed, None is."""
    start = string.ascii_lowercase.index(letter)
    for step in range(1, 27):
        candidate = string.ascii_lowercase[(start + step) % 26]
        if candidate in allowed:
            return candidate
    return None
# M: Up to 26 steps with a modulo visit every letter once and end at the start.
# R: go from a letter forward in the alphabet (wrapping) until you find one that's in the allowed string
assert next_letter_in_set("m", "ckt") == "t"
assert next_letter_in_set("x", "ckt") == "c"
assert next_letter_in_set("c", "c") == "c"
assert next_letter_in_set("a", "") is None

def trim_to_vowels(word):
    """Cut consonants off both ends of a lower case word until a vowel stands at each end."""
    return word.strip("bcdfghjklmnpqrstvwxyz")
# E: The strip method removes all listed letters from both ends.
# R: peel the consonants off the front and the back of a word
assert trim_to_vowels("strength") == "e"
assert trim_to_vowels("planet") == "ane"
assert trim_to_vowels("rhythm") == ""

def letter_rank_in_word(word: str) -> list[int]:
    """Give for each letter its rank among the distinct sorted letters of word, from 1."""
    order = sorted(set(word))
    return [order.index(letter) + 1 for letter in word]
# E: The index in the sorted distinct letters is the rank less one.
# R: rank letters: "dog" -> [1,3,2] by alphabet among the word's own letters
assert letter_rank_in_word("dog") == [1, 3, 2]
assert letter_rank_in_word("adda") == [1, 2, 2, 1]
assert letter_rank_in_word("") == []

def reversed_alphabet_between(text):
    """Mirror each small letter in the alphabet but only if it is a consonant: b becomes y.

    The vowels aeiou and all other signs stay the same."""
    mirrored = ""
    for c in text:
        if c in string.ascii_lowercase and c not in "aeiou":
            c = chr(ord("a") + ord("z") - ord(c))
        mirrored += c
    return mirrored
# M: The sum of the outer codes minus the own code is the mirrored letter.
assert reversed_alphabet_between("bay") == "yab"
assert reversed_alphabet_between("oui!") == "oui!"
assert reversed_alphabet_between("Z") == "Z"

def position_of_nth_letter(text, letter, n):
    """Return the index at which letter occurs for the n-th time (n from 1), or -1."""
    index = -1
    for _ in range(n):
        index = text.find(letter, index + 1)
        if index == -1:
            return -1
    return index
# M: Each search starts right behind the previous hit.
# R: index of the nth occurence of a char in a text. -1 if there arent that many. (text, letter, n)
assert position_of_nth_letter("banana", "a", 2) == 3
assert position_of_nth_letter("banana", "a", 4) == -1
assert position_of_nth_letter("", "a", 1) == -1

def class_of_first_letter(name: str) -> int:
    """Return the list a name belongs to: 1 for A-H, 2 for I-P, 3 for Q-Z, 0 for any other start."""
    start = name[:1].upper()
    if "A" <= start <= "H":
        return 1
    if "I" <= start <= "P":
        return 2
    return 3 if "Q" <= start <= "Z" else 0
# E: Chained comparisons of the raised first letter choose the list.
# R: registration desk: names A-H desk 1, I-P desk 2, Q-Z desk 3. everything else 0
assert class_of_first_letter("Hanna") == 1
assert class_of_first_letter("ingo") == 2
assert class_of_first_letter("Zoe") == 3
assert class_of_first_letter("") == 0

def unchanged_by_sorting(word):
    """Count the letters that stay at their place when the letters of word are sorted."""
    return sum(a == b for a, b in zip(word, sorted(word)))
# E: The word is compared place by place with its sorted letters.
# R: how many letters stay in place if I sort the word
assert unchanged_by_sorting("bread") == 0
assert unchanged_by_sorting("acme") == 2
assert unchanged_by_sorting("abc") == 3
assert unchanged_by_sorting("") == 0

def fill_letter_gaps(text, mask):
    """Fill each "_" of text from left to right with the letters of mask; extra gaps stay."""
    letters = iter(mask)
    return "".join(next(letters, "_") if c == "_" else c for c in text)
# E: An iterator hands out one letter for each gap and the default keeps the rest open.
# R: replace underscores one after another by letters from a second string
assert fill_letter_gaps("b_n_n_", "ao") == "banon_"
assert fill_letter_gaps("abc", "xyz") == "abc"
assert fill_letter_gaps("__", "") == "__"

def group_letters_by_count(word: str) -> dict[int, str]:
    """Map each number of occurrences to the letters that occur so often, sorted and joined."""
    groups = {}
    for letter in sorted(set(word)):
        times = word.count(letter)
        groups[times] = groups.get(times, "") + letter
    return groups
# M: Distinct letters are visited in order and added to the text of their count.
# R: dict from count to letters: "pepper" => {1: "r", 2: "e", 3: "p"}
assert group_letters_by_count("pepper") == {2: "e", 3: "p", 1: "r"}
assert group_letters_by_count("ba") == {1: "ab"}
assert group_letters_by_count("") == {}

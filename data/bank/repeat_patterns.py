"""Verified problems: repeat patterns."""

import re
from itertools import groupby

def repeats_every(text: str, size: int) -> bool:
    """Check whether each character of text equals the one size places before it, if there is
    one."""
    return all(a == b for a, b in zip(text, text[size:]))
# E: The text is compared with itself moved by the size.
# R: does text have period n, so every char is equal to the one n earlier
assert repeats_every("abcabcab", 3) is True
assert repeats_every("abcabd", 3) is False
assert repeats_every("ab", 5) is True

def run_letters(text: str) -> str:
    """Return one character for each run of equal neighbouring characters whose run has at least
    two."""
    return "".join(c for c, run in groupby(text) if len(list(run)) > 1)
# E: Runs are made by groupby and their lengths are counted.
# R: which letters are doubled (or more) in a row? one per run
assert run_letters("aabccca") == "ac"
assert run_letters("abc") == ""
assert run_letters("") == ""

def run_length_list(text):
    """Return the lengths of the runs of equal characters in text, from left to right."""
    return [len(list(run)) for _, run in groupby(text)]
# E: Each group of equal neighbours is turned into a list and measured.
# R: lengths of runs: "aabccc" -> [2, 1, 3]
assert run_length_list("aabccc") == [2, 1, 3]
assert run_length_list("x") == [1]
assert run_length_list("") == []

def is_word_rhythm_same(first: str, second: str) -> bool:
    """Check if two sentences have words of the same lengths in the same order."""
    return [len(w) for w in first.split()] == [len(w) for w in second.split()]
# E: The lists of word lengths are compared.
assert is_word_rhythm_same("we like tea", "an easy fix") is True
assert is_word_rhythm_same("a bb", "bb a") is False
assert is_word_rhythm_same("", "") is True

def pattern_of_word(word):
    """Return the letter pattern of word: the first distinct letter is "A", the next new one "B",
    and so on.

    "noon" gives "ABBA"; the word has at most 26 distinct letters."""
    codes = {}
    for letter in word:
        codes.setdefault(letter, chr(65 + len(codes)))
    return "".join(codes[letter] for letter in word)
# M: A new letter gets a code by the number of letters known before.
# R: "noon" -> "ABBA", "tea" -> "ABC"
assert pattern_of_word("noon") == "ABBA"
assert pattern_of_word("tea") == "ABC"
assert pattern_of_word("") == ""

def words_with_pattern(words, pattern):
    """Return the words that fit a pattern of "c" for a consonant and "v" for a vowel (aeiou),
    like "cvc"."""
    def shape(word):
        return "".join("v" if letter in "aeiou" else "c" for letter in word)
    return [word for word in words if shape(word) == pattern]
# M: Each word is turned into its shape, which must equal the pattern.
# R: find words with shape like cvc (c consonant v vowel)
assert words_with_pattern(["cat", "tea", "dog", "at"], "cvc") == ["cat", "dog"]
assert words_with_pattern(["a"], "v") == ["a"]
assert words_with_pattern([], "c") == []

def longest_repeated_piece(text: str) -> str:
    """Return the longest piece that occurs at least twice in text, overlaps allowed; the first on
    a tie."""
    for size in range(len(text) - 1, 0, -1):
        for start in range(len(text) - size):
            piece = text[start:start + size]
            if text.find(piece, start + 1) != -1:
                return piece
    return ""
# M: Sizes fall from the largest, so the first piece found again is the longest.
# R: longest substring that appears twice (may overlap), "" if nothing repeats
assert longest_repeated_piece("banana") == "ana"
assert longest_repeated_piece("abc") == ""
assert longest_repeated_piece("") == ""

def count_repeats_in_row(text, piece):
    """Return the greatest number of times that piece follows directly on itself in text."""
    times = 0
    while piece * (times + 1) in text:
        times += 1
    return times
# E: Longer and longer repeats are looked for until one is missing.
# R: whats the max n such that piece*n is in text
assert count_repeats_in_row("ab-ababab", "ab") == 3
assert count_repeats_in_row("x", "ab") == 0
assert count_repeats_in_row("aaa", "a") == 3

def is_mirror_sentence(sentence):
    """Check if the sequence of word lengths reads the same from both sides."""
    lengths = [len(word) for word in sentence.split()]
    return lengths == lengths[::-1]
# E: The list of lengths is compared with its reversal.
assert is_mirror_sentence("we eat it") is True
assert is_mirror_sentence("we eat bread") is False
assert is_mirror_sentence("") is True

def numbers_in_brackets(text: str) -> list[int]:
    """Return the whole numbers that stand alone inside round brackets, like 3 in "eggs (3)"."""
    return [int(number) for number in re.findall(r"\((\d+)\)", text)]
# E: The group inside escaped brackets is what findall returns.
# R: ints inside () in a text
assert numbers_in_brackets("eggs (3), tea (x), figs (12)") == [3, 12]
assert numbers_in_brackets("7") == []
assert numbers_in_brackets("") == []

def mark_repeated_words(text):
    """Put "*" behind each word that has already occurred earlier in text, ignoring case."""
    seen = set()
    marked = []
    for word in text.split():
        marked.append(word + "*" if word.lower() in seen else word)
        seen.add(word.lower())
    return " ".join(marked)
# M: A set remembers the lowered words that were read before.
# R: star words that already occured before
assert mark_repeated_words("The tea and the cup") == "The tea and the* cup"
assert mark_repeated_words("a a a") == "a a* a*"
assert mark_repeated_words("") == ""

def has_abab_pattern(text):
    """Check for four neighbouring characters of the form xyxy with x and y different."""
    return any(
        text[i] == text[i + 2] != text[i + 1] == text[i + 3] for i in range(len(text) - 3)
    )
# E: A chained comparison holds the two equalities and the difference at once.
assert has_abab_pattern("xbananas") is True
assert has_abab_pattern("aaaa") is False
assert has_abab_pattern("abc") is False

def find_all_places(text: str, piece: str) -> list[int]:
    """Return all indexes at which piece begins in text, overlapping ones included; piece is not
    empty."""
    return [i for i in range(len(text)) if text.startswith(piece, i)]
# E: The startswith method tests every index.
# R: all start positions of a substring, overlaps too
assert find_all_places("aaaa", "aa") == [0, 1, 2]
assert find_all_places("tea", "x") == []
assert find_all_places("", "a") == []

def separate_double_letters(text, sign):
    """Put sign between any two equal neighbouring characters."""
    result = text[:1]
    for c in text[1:]:
        if c == result[-1]:
            result += sign
        result += c
    return result
# M: Each character is compared with the last one written.
# R: balloon -> bal-lo-on with a sign between equal neighbours
assert separate_double_letters("balloon", "-") == "bal-lo-on"
assert separate_double_letters("aaa", "x") == "axaxa"
assert separate_double_letters("", "x") == ""

def is_wave_word(word: str) -> bool:
    """Check if the letters of a word go up and down by turns in the alphabet, beginning either way.

    Words of fewer than two letters are waves."""
    rises = [b > a for a, b in zip(word, word[1:])]
    differs = all(a != b for a, b in zip(word, word[1:]))
    return differs and all(x != y for x, y in zip(rises, rises[1:]))
# E: The list of rises must alternate and no neighbours may be equal.
assert is_wave_word("banana") is True
assert is_wave_word("abc") is False
assert is_wave_word("aa") is False

def collapse_repeated_word(text, word):
    """Reduce several copies of word in a row to one; words are separated by single spaces."""
    result = []
    for current in text.split(" "):
        if current == word and result and result[-1] == word:
            continue
        result.append(current)
    return " ".join(result)
# M: A copy is skipped when the last kept word is the same.
# R: "very very very good very" with "very" -> "very good very"
assert collapse_repeated_word("very very good very", "very") == "very good very"
assert collapse_repeated_word("a a", "b") == "a a"
assert collapse_repeated_word("x", "x") == "x"

def split_into_equal_runs(text):
    """Return the runs of equal characters as texts: "aabb" gives ["aa", "bb"]."""
    return ["".join(run) for _, run in groupby(text)]
# E: Each group of equal characters is joined to a text.
# R: split "aabbba" into ["aa","bbb","a"]
assert split_into_equal_runs("aabbba") == ["aa", "bbb", "a"]
assert split_into_equal_runs("x") == ["x"]
assert split_into_equal_runs("") == []

def most_repeated_line_start(lines: list[str], size: int) -> str:
    """Return the start of size characters that most lines share; the first to appear wins a tie.

    Without lines the result is ""."""
    starts = [line[:size] for line in lines]
    return max(starts, key=starts.count, default="")
# E: The starts are counted in their own list, and max keeps the first best.
assert most_repeated_line_start(["in a", "on b", "in c"], 2) == "in"
assert most_repeated_line_start(["x"], 3) == "x"
assert most_repeated_line_start([], 1) == ""

def binary_runs_text(bits):
    """Describe a text of 0 and 1 as "3x0 2x1": the length and the digit of every run."""
    return " ".join(f"{len(list(run))}x{bit}" for bit, run in groupby(bits))
# E: The f-string combines the length of each run with its digit.
# R: "00011" -> "3x0 2x1"
assert binary_runs_text("00011") == "3x0 2x1"
assert binary_runs_text("1") == "1x1"
assert binary_runs_text("") == ""

def has_equal_thirds(text):
    """Check whether text consists of three equal parts; the empty text does not count."""
    size, rest = divmod(len(text), 3)
    return size > 0 and rest == 0 and text == text[:size] * 3
# E: Length, remainder and the tripled first part are checked.
assert has_equal_thirds("tatata") is True
assert has_equal_thirds("tata") is False
assert has_equal_thirds("") is False

def palindromes_in_list(words: list[str], minimum: int) -> list[str]:
    """Return the words of at least minimum letters that read the same backwards, ignoring case."""
    return [w for w in words if len(w) >= minimum and w.lower() == w.lower()[::-1]]
# E: Both conditions are tested in the comprehension.
# R: palindromes with at least n letters out of a word list
assert palindromes_in_list(["Anna", "a", "tea", "noon"], 2) == ["Anna", "noon"]
assert palindromes_in_list(["ab"], 0) == []
assert palindromes_in_list([], 1) == []

def centre_of_palindrome(text):
    """Return the middle of a palindrome (one or two letters), or None if text is none or empty."""
    if not text or text != text[::-1]:
        return None
    half = (len(text) - 1) // 2
    return text[half:len(text) - half]
# M: The same number of letters is cut from both sides.
assert centre_of_palindrome("level") == "v"
assert centre_of_palindrome("noon") == "oo"
assert centre_of_palindrome("tea") is None

def alternate_two_characters(first, second, length):
    """Return a text of length characters that alternates first and second, beginning with first."""
    return ((first + second) * (length // 2 + 1))[:length]
# E: The pair is repeated often enough and cut to the length.
# R: make "-+-+-" of given length
assert alternate_two_characters("-", "+", 5) == "-+-+-"
assert alternate_two_characters("a", "b", 0) == ""
assert alternate_two_characters("x", "y", 2) == "xy"

def find_pattern_gaps(text: str, letter: str) -> list[int]:
    """Return the distances between neighbouring occurrences of letter in text."""
    places = [i for i, c in enumerate(text) if c == letter]
    return [b - a for a, b in zip(places, places[1:])]
# E: The indexes are collected first, then neighbours are subtracted.
# R: distances between occurences of a letter
assert find_pattern_gaps("banana", "a") == [2, 2]
assert find_pattern_gaps("tea", "a") == []
assert find_pattern_gaps("xx--x", "x") == [1, 3]

def dates_in_text(text):
    """Return all dates written as "dd.mm." with two digits each, in order, without the final
    dot."""
    return [f"{day}.{month}" for day, month in re.findall(r"\b(\d\d)\.(\d\d)\.", text)]
# E: Two groups make findall return pairs that are put together again.
assert dates_in_text("from 01.05. to 12.06.2020") == ["01.05", "12.06"]
assert dates_in_text("1.5.") == []
assert dates_in_text("") == []

def words_joined_by_sign(text, sign):
    """Return the compound words of text: two or more parts of letters joined by sign, like "well-
    known"."""
    return re.findall(rf"[A-Za-z]+(?:{re.escape(sign)}[A-Za-z]+)+", text)
# E: The repeated part of the pattern begins with the sign and must occur at least once.
assert words_joined_by_sign("a well-known up-to-date tea -", "-") == ["well-known", "up-to-date"]
assert words_joined_by_sign("rock+roll", "+") == ["rock+roll"]
assert words_joined_by_sign("", "-") == []

def swap_pairs_by_pattern(text):
    """Turn each "name=value" in text into "value=name"; both consist of letters and digits."""
    return re.sub(r"(\w+)=(\w+)", r"\2=\1", text)
# E: The replacement refers to the two groups in reverse order.
# R: flip all a=b to b=a within a string (regex)
assert swap_pairs_by_pattern("x=1, y=2") == "1=x, 2=y"
assert swap_pairs_by_pattern("none") == "none"
assert swap_pairs_by_pattern("") == ""

def raise_numbers_in_text(text: str, amount: int) -> str:
    """Add amount to every whole number in text: "2 eggs" with 1 becomes "3 eggs"."""
    return re.sub(r"\d+", lambda match: str(int(match[0]) + amount), text)
# M: A function as replacement can calculate with each match.
# R: increase every number inside a sentence by n
assert raise_numbers_in_text("2 eggs, 10 figs", 1) == "3 eggs, 11 figs"
assert raise_numbers_in_text("no", 5) == "no"
assert raise_numbers_in_text("9", 0) == "9"

def lines_matching_all(lines, patterns):
    """Return the lines in which every one of the regular expressions is found somewhere."""
    return [line for line in lines if all(re.search(p, line) for p in patterns)]
# E: The all function demands a hit for each pattern.
assert lines_matching_all(["tea 3", "tea", "3 x"], ["tea", r"\d"]) == ["tea 3"]
assert lines_matching_all(["a"], []) == ["a"]
assert lines_matching_all([], ["x"]) == []

def first_capture(text, pattern, default=""):
    """Return the first group of the first match of pattern in text, or default without a match."""
    match = re.search(pattern, text)
    return match[1] if match else default
# E: The match object gives its first group by index.
assert first_capture("order 4711 sent", r"order (\d+)") == "4711"
assert first_capture("nothing", r"order (\d+)", "?") == "?"
assert first_capture("id: x7", r"id: (\w)") == "x"

def count_matches_per_word(text: str, pattern: str) -> dict[str, int]:
    """Map each distinct word of text to the number of matches of pattern in it, words without are
    left out."""
    counts = {}
    for word in text.split():
        hits = len(re.findall(pattern, word))
        if hits:
            counts[word] = hits
    return counts
# E: The matches in each word are counted, and zero is skipped.
assert count_matches_per_word("banana tea sky", "[aeiou]") == {"banana": 3, "tea": 2}
assert count_matches_per_word("", "a") == {}
assert count_matches_per_word("xyz", "a") == {}

def without_doubled_signs(text, signs):
    """Reduce each run of the same character to one if the character is in signs: "hm!!!" is
    "hm!"."""
    return re.sub(rf"([{re.escape(signs)}])\1+", r"\1", text)
# E: The back reference in the pattern means the same sign again.
assert without_doubled_signs("hm!!! ok??", "!?") == "hm! ok?"
assert without_doubled_signs("aa!!", "?") == "aa!!"
assert without_doubled_signs("", "!") == ""

def prices_from_text(text):
    """Return all amounts with a currency sign in front, like "$3.50" or "€4", as floats."""
    return [float(amount) for amount in re.findall(r"[$€](\d+(?:\.\d+)?)", text)]
# E: The decimals are an optional group that does not capture.
# R: find prices ($3.50, €4) in text as floats
assert prices_from_text("tea $3.50, ice €4, 7 up") == [3.5, 4.0]
assert prices_from_text("free") == []
assert prices_from_text("$1.") == [1.0]

def split_at_numbers(text):
    """Split text into its parts that are numbers and its parts that are not, in order, none
    empty."""
    return [part for part in re.split(r"(\d+)", text) if part]
# E: A group in the pattern keeps the separators, and empty parts are dropped.
assert split_at_numbers("a12b3") == ["a", "12", "b", "3"]
assert split_at_numbers("7") == ["7"]
assert split_at_numbers("") == []

def matches_simple_wildcard(name: str, pattern: str) -> bool:
    """Check if name fits a pattern in which "?" stands for exactly one character, all others for
    themselves."""
    return len(name) == len(pattern) and all(p in ("?", n) for n, p in zip(name, pattern))
# E: Equal length is needed, and each pattern character is a question mark or the same.
assert matches_simple_wildcard("tea", "t?a") is True
assert matches_simple_wildcard("team", "t?a") is False
assert matches_simple_wildcard("", "") is True

def fits_star_pattern(text: str, pattern: str) -> bool:
    """Check if text fits a pattern with exactly one "*", which stands for any characters or
    none."""
    start, end = pattern.split("*")
    return (
        len(text) >= len(start) + len(end) and text.startswith(start) and text.endswith(end)
    )
# M: The length test keeps start and end from sharing characters.
# R: wildcard match with a single star: "img*.png"
assert fits_star_pattern("img_1.png", "img*.png") is True
assert fits_star_pattern("aba", "ab*ba") is False
assert fits_star_pattern("", "*") is True

def initial_numbers_of_lines(text):
    """Return the number at the beginning of each line that starts with digits, as integers."""
    return [int(number) for number in re.findall(r"^\d+", text, re.MULTILINE)]
# E: In multi-line mode the circumflex fits at each line start.
assert initial_numbers_of_lines("3 eggs\ntea 2\n12. end") == [3, 12]
assert initial_numbers_of_lines("x") == []
assert initial_numbers_of_lines("") == []

def longest_word_run_of_letter(text, letter):
    """Return the greatest number of neighbouring words that all contain letter."""
    runs = ("x" if letter in word else " " for word in text.split())
    return max(map(len, "".join(runs).split()), default=0)
# E: Words become signs in one text, whose parts between spaces are the runs.
assert longest_word_run_of_letter("tea and cake are on sale", "a") == 4
assert longest_word_run_of_letter("tea", "x") == 0
assert longest_word_run_of_letter("", "a") == 0

def repeated_blocks(text: str, size: int) -> list[str]:
    """Cut text into blocks of size characters and return the blocks that occur more than once,
    sorted.

    A shorter block at the end counts too."""
    blocks = [text[i:i + size] for i in range(0, len(text), size)]
    return sorted({block for block in blocks if blocks.count(block) > 1})
# E: A set of repeated blocks is sorted at the end.
assert repeated_blocks("abxyabxyz", 2) == ["ab", "xy"]
assert repeated_blocks("aaa", 2) == []
assert repeated_blocks("", 3) == []

def rotate_blocks_right(text, size):
    """Move the last size characters of each full block of 2 * size characters to its front.

    A remainder that is no full block stays at the end."""
    block = 2 * size
    full = len(text) // block * block
    parts = [text[i + size:i + block] + text[i:i + size] for i in range(0, full, block)]
    return "".join(parts) + text[full:]
# M: The halves of each full block trade places, and the rest is appended.
assert rotate_blocks_right("abcdef", 1) == "badcfe"
assert rotate_blocks_right("abcdefg", 2) == "cdabefg"
assert rotate_blocks_right("a", 1) == "a"

def nested_depth_of_letter(text, letter):
    """Return how deep in round brackets the first occurrence of letter stands, or -1 if it is
    missing."""
    depth = 0
    for c in text:
        if c == letter:
            return depth
        depth += (c == "(") - (c == ")")
    return -1
# M: The difference of two comparisons raises or lowers the depth.
assert nested_depth_of_letter("a(b(c))d", "c") == 2
assert nested_depth_of_letter("(a)b", "b") == 0
assert nested_depth_of_letter("()", "x") == -1

def chant(word: str, times: int) -> str:
    """Repeat word with growing loudness: each repeat has one more "!", joined by spaces."""
    return " ".join(word + "!" * n for n in range(1, times + 1))
# E: The loop variable is the number of exclamation marks.
assert chant("go", 3) == "go! go!! go!!!"
assert chant("go", 0) == ""
assert chant("", 2) == "! !!"

def echo_fading(word):
    """Return the echo of a word: the word, then its last half, then the last half of that, with
    "..." between.

    Halves are rounded down, and the echo ends when nothing is left."""
    parts = []
    while word:
        parts.append(word)
        word = word[len(word) - len(word) // 2:]
    return "...".join(parts)
# M: The word is replaced by its shorter and shorter end until it is empty.
assert echo_fading("hello") == "hello...lo...o"
assert echo_fading("a") == "a"
assert echo_fading("") == ""

def beats_with_accent(count, every):
    """Write count beats as "tick" with "TOCK" on each beat whose number is a multiple of every."""
    return " ".join("TOCK" if n % every == 0 else "tick" for n in range(1, count + 1))
# E: The remainder of the beat number picks the word.
assert beats_with_accent(4, 2) == "tick TOCK tick TOCK"
assert beats_with_accent(2, 3) == "tick tick"
assert beats_with_accent(0, 1) == ""

def letter_run_positions(text: str, size: int) -> list[int]:
    """Return the start indexes of all runs of equal characters that have exactly size
    characters."""
    starts = []
    index = 0
    for _, run in groupby(text):
        length = len(list(run))
        if length == size:
            starts.append(index)
        index += length
    return starts
# M: The index moves on by the length of each run.
assert letter_run_positions("aabbbcc", 2) == [0, 5]
assert letter_run_positions("abc", 1) == [0, 1, 2]
assert letter_run_positions("", 1) == []

def build_from_recipe(recipe: list[tuple[str, int]], separator: str = "") -> str:
    """Join the texts of (text, times) pairs, each repeated times, with separator between the pairs.

    Pairs with 0 times are left out completely."""
    return separator.join(text * times for text, times in recipe if times)
# E: The condition drops pairs with zero before they reach the join.
assert build_from_recipe([("ab", 2), ("-", 3)]) == "abab---"
assert build_from_recipe([("x", 0), ("y", 1)], "/") == "y"
assert build_from_recipe([]) == ""

def is_stretched_version(word, stretched):
    """Check if stretched is word with some letters repeated more often in place: "heyy" from
    "hey"."""
    original = [(c, len(list(run))) for c, run in groupby(word)]
    longer = [(c, len(list(run))) for c, run in groupby(stretched)]
    if len(original) != len(longer):
        return False
    return all(a == b and n <= m for (a, n), (b, m) in zip(original, longer))
# H: Both words are split into runs, which must agree in letters and may only grow.
# R: is "heeyyy" a stretched form of "hey" (letters only repeated in place)
assert is_stretched_version("hey", "heeyyy") is True
assert is_stretched_version("heey", "hey") is False
assert is_stretched_version("hey", "hoy") is False

def common_word_pattern(words):
    """Return a pattern with the letters that all equally long words share in place and "."
    elsewhere.

    An empty list gives ""."""
    return "".join(column[0] if len(set(column)) == 1 else "." for column in zip(*words))
# E: Zipping the words gives columns of letters, and a column with one distinct letter is shown.
assert common_word_pattern(["plate", "slate", "plane"]) == ".la.e"
assert common_word_pattern(["tea"]) == "tea"
assert common_word_pattern([]) == ""

def last_repeat_distance(text: str) -> int:
    """Return how far before the last character the same character stood last, or 0 if it never
    did."""
    if not text:
        return 0
    index = text.rfind(text[-1], 0, len(text) - 1)
    return len(text) - 1 - index if index != -1 else 0
# M: A search from the right that leaves out the last place finds the earlier one.
assert last_repeat_distance("banana") == 2
assert last_repeat_distance("tea") == 0
assert last_repeat_distance("") == 0

def merge_runs_by_limit(text, limit):
    """Cut every run of equal characters into pieces of at most limit characters and list all
    pieces."""
    pieces = []
    for c, run in groupby(text):
        length = len(list(run))
        while length > 0:
            pieces.append(c * min(length, limit))
            length -= limit
    return pieces
# M: The length of a run falls by the limit for each piece.
assert merge_runs_by_limit("aaaaab", 2) == ["aa", "aa", "a", "b"]
assert merge_runs_by_limit("xx", 5) == ["xx"]
assert merge_runs_by_limit("", 1) == []

def clap_words(words, letter):
    """Write each word, or "clap" in its place if it contains letter, joined by " - "."""
    return " - ".join("clap" if letter in word else word for word in words)
# E: A conditional expression replaces the words that have the letter.
assert clap_words(["tea", "ox", "ham"], "a") == "clap - ox - clap"
assert clap_words(["x"], "a") == "x"
assert clap_words([], "a") == ""

"""Verified problems: two texts."""

from collections import Counter
from difflib import SequenceMatcher
from itertools import zip_longest

def first_difference_text(first: str, second: str) -> str:
    """Describe the first place where two texts differ, as "place 3: a/b" counted from 1.

    A missing character is shown as "-"; equal texts give "equal"."""
    for place, (a, b) in enumerate(zip_longest(first, second, fillvalue="-"), 1):
        if a != b:
            return f"place {place}: {a}/{b}"
    return "equal"
# M: The zip_longest function fills the shorter text with dashes.
# R: where do two strings differ first? "place 3: a/b", or "equal"
assert first_difference_text("lamp", "lame") == "place 4: p/e"
assert first_difference_text("tea", "team") == "place 4: -/m"
assert first_difference_text("", "") == "equal"

def cut_common_start(first, second):
    """Return both texts without the start that they have in common, as a pair."""
    size = 0
    while size < min(len(first), len(second)) and first[size] == second[size]:
        size += 1
    return first[size:], second[size:]
# M: The index moves on as long as both characters agree.
# R: drop the shared beginning from 2 strings and return both rests
assert cut_common_start("sunrise", "sunset") == ("rise", "set")
assert cut_common_start("a", "b") == ("a", "b")
assert cut_common_start("ab", "ab") == ("", "")

def longer_or_slashed(first, second):
    """Return the longer of two texts, or both joined by "/" if they are equally long but different.

    Equal texts are returned once."""
    if len(first) != len(second):
        return max(first, second, key=len)
    return first if first == second else f"{first}/{second}"
# E: Lengths decide first and equality second.
assert longer_or_slashed("tea", "cocoa") == "cocoa"
assert longer_or_slashed("tea", "ice") == "tea/ice"
assert longer_or_slashed("x", "x") == "x"

def shared_letter_share(first: str, second: str) -> float:
    """Return the share of distinct letters that two words have in common, from 0.0 to 1.0.

    It is the common letters divided by all letters of both; two empty words give 1.0."""
    a, b = set(first), set(second)
    return len(a & b) / len(a | b) if a | b else 1.0
# E: The sizes of intersection and union are divided.
# R: similarity of 2 words = common distinct letters / all distinct letters
assert shared_letter_share("ab", "bc") == 1 / 3
assert shared_letter_share("tea", "eat") == 1.0
assert shared_letter_share("", "") == 1.0

def weave_with_rest_reversed(first, second):
    """Take characters by turns from both texts; what is left of the longer one follows reversed."""
    size = min(len(first), len(second))
    mixed = "".join(a + b for a, b in zip(first, second))
    rest = first[size:] + second[size:]
    return mixed + rest[::-1]
# M: At most one of both rests is not empty, so they can simply be added.
assert weave_with_rest_reversed("ace", "b") == "abec"
assert weave_with_rest_reversed("ab", "xy") == "axby"
assert weave_with_rest_reversed("", "abc") == "cba"

def contains_scattered(text, wanted):
    """Check whether the characters of wanted occur in text in this order, gaps allowed."""
    place = 0
    for c in wanted:
        place = text.find(c, place) + 1
        if place == 0:
            return False
    return True
# M: Each search begins behind the previous hit, and a miss gives zero.
# R: is "wanted" hidden in text as a subsequence (letters in order, not neccessarily adjacent)
assert contains_scattered("marketplace", "mace") is True
assert contains_scattered("market", "tram") is False
assert contains_scattered("abc", "") is True

def end_start_overlap(first, second):
    """Return the length of the longest end of first that is also a start of second."""
    for size in range(min(len(first), len(second)), 0, -1):
        if first.endswith(second[:size]):
            return size
    return 0
# M: Sizes are tried from the largest down, so the first hit is the longest.
# R: how many chars do the end of text 1 and the beginning of text 2 overlap
assert end_start_overlap("garden", "dentist") == 3
assert end_start_overlap("aa", "aa") == 2
assert end_start_overlap("ab", "x") == 0

def more_of_letter(first, second, letter):
    """Return whichever of two texts contains letter more often; first wins a tie."""
    return second if second.count(letter) > first.count(letter) else first
# E: Only a strictly greater count lets the second text win.
assert more_of_letter("banana", "ananas", "n") == "banana"
assert more_of_letter("tea", "cheese", "e") == "cheese"
assert more_of_letter("a", "b", "z") == "a"

def can_build_twice(word: str, letters: str) -> bool:
    """Check if letters suffice to lay word two times; each letter can be used once."""
    return all(letters.count(c) >= 2 * word.count(c) for c in set(word))
# E: For each distinct letter twice its count must be available.
# R: can i build the word twice from these letters?
assert can_build_twice("to", "otto") is True
assert can_build_twice("too", "otto") is False
assert can_build_twice("", "") is True

def differs_only_in_spaces(first, second):
    """Tell if two different texts become equal when all spaces, tabs and line ends are removed."""
    return first != second and "".join(first.split()) == "".join(second.split())
# E: Splitting without argument and joining removes all white space.
assert differs_only_in_spaces("a b", "ab\n") is True
assert differs_only_in_spaces("ab", "ab") is False
assert differs_only_in_spaces("a b", "a c") is False

def letter_count_changes(before: str, after: str) -> dict[str, int]:
    """Map each letter whose count changed from before to after to the change, letters sorted."""
    changes = {}
    for letter in sorted(set(before + after)):
        change = after.count(letter) - before.count(letter)
        if change:
            changes[letter] = change
    return changes
# M: The union of letters is visited, and zero changes are skipped.
assert letter_count_changes("tree", "tea") == {"a": 1, "e": -1, "r": -1}
assert letter_count_changes("ab", "ba") == {}
assert letter_count_changes("", "xx") == {"x": 2}

def ends_fit_together(first, second):
    """Check that the last letter of first starts second and the last of second starts first.

    Both words are not empty and case is ignored."""
    a, b = first.lower(), second.lower()
    return a[-1] == b[0] and b[-1] == a[0]
# E: Two comparisons of end and start letters are joined.
# R: do the words form a ring: end of one = start of other, both ways
assert ends_fit_together("Tea", "ant") is True
assert ends_fit_together("tea", "apple") is False
assert ends_fit_together("x", "X") is True

def diff_words_marked(old: str, new: str) -> str:
    """Compare two sentences word by word at the same places and show changes as "old>new".

    Equal words are shown once; missing words count as "-"."""
    shown = []
    for a, b in zip_longest(old.split(), new.split(), fillvalue="-"):
        shown.append(a if a == b else f"{a}>{b}")
    return " ".join(shown)
# M: The words are paired to the end of the longer sentence.
# R: word diff by position, changed words like old>new
assert diff_words_marked("we eat soup", "we ate soup now") == "we eat>ate soup ->now"
assert diff_words_marked("a", "a") == "a"
assert diff_words_marked("", "") == ""

def alphabetical_winner(first, second, by_end=False):
    """Return the text that is first in the alphabet, or by reading backwards if by_end is true.

    Case is ignored, and first wins if both are equal then."""
    def key(text):
        return text.lower()[::-1] if by_end else text.lower()
    return min(first, second, key=key)
# M: The key is the lowered text, reversed on demand.
assert alphabetical_winner("Pear", "apple") == "apple"
assert alphabetical_winner("apple", "tea", by_end=True) == "tea"
assert alphabetical_winner("A", "a") == "A"

def repeat_to_length_of(pattern, model):
    """Repeat pattern until it is as long as model, cutting the last repeat; pattern is not
    empty."""
    times = len(model) // len(pattern) + 1
    return (pattern * times)[:len(model)]
# E: One repeat more than needed is made and the surplus sliced off.
# R: repeat key string so that it's exactly as long as the message
assert repeat_to_length_of("abc", "1234567") == "abcabca"
assert repeat_to_length_of("long", "12") == "lo"
assert repeat_to_length_of("x", "") == ""

def count_rhyme_letters(first: str, second: str) -> int:
    """Count how many letters two words have in common at their ends, ignoring case."""
    count = 0
    for a, b in zip(reversed(first.lower()), reversed(second.lower())):
        if a != b:
            break
        count += 1
    return count
# M: Both words are read backwards until two letters differ.
assert count_rhyme_letters("Light", "night") == 4
assert count_rhyme_letters("sun", "moon") == 1
assert count_rhyme_letters("a", "b") == 0

def text_inside_other(first, second):
    """Return which text contains the other: "first", "second", "equal" or "none"."""
    if first == second:
        return "equal"
    if second in first:
        return "first"
    return "second" if first in second else "none"
# E: The in operator tests both directions after equality.
assert text_inside_other("carpet", "pet") == "first"
assert text_inside_other("pet", "carpet") == "second"
assert text_inside_other("cat", "dog") == "none"
assert text_inside_other("a", "a") == "equal"

def union_in_order(first, second):
    """Return the distinct characters of first followed by those of second that first lacks."""
    return "".join(dict.fromkeys(first + second))
# E: A dict keeps one key for each character in order of appearance.
# R: all chars of both strings without duplicates, keep order
assert union_in_order("apple", "plum") == "apleum"
assert union_in_order("", "aa") == "a"
assert union_in_order("", "") == ""

def same_start_words(first: str, second: str) -> str:
    """Return the words that two sentences have in common at their beginning, as a text."""
    common = []
    for a, b in zip(first.split(), second.split()):
        if a != b:
            break
        common.append(a)
    return " ".join(common)
# E: Words are compared in pairs until two differ.
assert same_start_words("the red fox", "the red sun") == "the red"
assert same_start_words("go", "stay") == ""
assert same_start_words("a b", "a b c") == "a b"

def replace_from_pairs(text, finds, puts):
    """Replace the first text of finds by the first of puts, then the second pair, and so on."""
    for old, new in zip(finds, puts):
        text = text.replace(old, new)
    return text
# E: The pairs are applied one after another to the changing text.
assert replace_from_pairs("a-b_c", ["-", "_"], [" ", " "]) == "a b c"
assert replace_from_pairs("abc", ["a", "b"], ["b", "x"]) == "xxc"
assert replace_from_pairs("", [], []) == ""

def matching_letters_only(first, second):
    """Keep the characters at which two texts agree in place and put "_" elsewhere.

    The result is as long as the longer text."""
    return "".join(a if a == b else "_" for a, b in zip_longest(first, second))
# E: Beyond the shorter end None is paired, which never equals a character.
# R: show equal letters at the same position, _ otherwise (length of the longer one)
assert matching_letters_only("plant", "plane") == "plan_"
assert matching_letters_only("tea", "team!") == "tea__"
assert matching_letters_only("", "") == ""

def steps_to_same_letter(first: str, second: str) -> int:
    """Add up the alphabet distances of two equally long lower case words, place by place."""
    return sum(abs(ord(a) - ord(b)) for a, b in zip(first, second))
# E: The absolute difference of the codes is the number of letter steps.
assert steps_to_same_letter("cat", "bat") == 1
assert steps_to_same_letter("az", "za") == 50
assert steps_to_same_letter("", "") == 0

def split_by_other(text, marks):
    """Split text at every character of marks and leave out empty parts."""
    parts = [""]
    for c in text:
        if c in marks:
            parts.append("")
        else:
            parts[-1] += c
    return [part for part in parts if part]
# M: A mark opens a new part, and empty parts are filtered in the end.
# R: split by any char of a second string. "a,b;c" with ",;"
assert split_by_other("a,b;;c", ",;") == ["a", "b", "c"]
assert split_by_other("abc", "") == ["abc"]
assert split_by_other(";;", ";") == []

def better_guess(secret, first, second):
    """Return the guess that has more letters at the right place; on a tie the first guess."""
    def hits(guess):
        return sum(a == b for a, b in zip(secret, guess))
    return max(first, second, key=hits)
# E: The max function keeps the first argument when the keys are equal.
assert better_guess("plant", "plank", "slant") == "plank"
assert better_guess("plant", "xxxxx", "slant") == "slant"
assert better_guess("ab", "cd", "ef") == "cd"

def move_shared_to_front(text, favourites):
    """Return text with all characters that are in favourites first and the others after them."""
    return "".join(sorted(text, key=lambda c: c not in favourites))
# M: False sorts before True, and a stable sort keeps the order within both groups.
# R: sort chars: those in the favourites string first, rest after, keep their order
assert move_shared_to_front("garden", "aeiou") == "aegrdn"
assert move_shared_to_front("xyz", "") == "xyz"
assert move_shared_to_front("", "a") == ""

def sentence_overlap_words(first: str, second: str) -> list[str]:
    """Return the words of the first sentence that also occur in the second, ignoring case and .,!?.

    Words are returned in lower case, in the first sentence's order, with repeats."""
    def clean(sentence):
        return [word.strip(".,!?").lower() for word in sentence.split()]
    other = set(clean(second))
    return [word for word in clean(first) if word in other]
# M: An inner function cleans both sentences in the same way.
assert sentence_overlap_words("Rain, rain go!", "The rain.") == ["rain", "rain"]
assert sentence_overlap_words("a b", "c") == []
assert sentence_overlap_words("", "x") == []

def insert_into_middle(outer, inner):
    """Insert inner in the middle of outer; with an odd length it goes behind the middle
    character."""
    half = (len(outer) + 1) // 2
    return outer[:half] + inner + outer[half:]
# E: Adding one before halving rounds the middle up.
assert insert_into_middle("()", "a") == "(a)"
assert insert_into_middle("abc", "-") == "ab-c"
assert insert_into_middle("", "x") == "x"

def letters_only_equal(first, second):
    """Compare two texts by their letters only: case, digits, spaces and marks do not matter."""
    def letters(text):
        return [c for c in text.lower() if c.isalpha()]
    return letters(first) == letters(second)
# E: Both texts are reduced to lists of lowered letters.
# R: are 2 strings the same if i ignore everything but letters (and case)
assert letters_only_equal("Don't stop!", "dont STOP 2") is True
assert letters_only_equal("a-b", "ba") is False
assert letters_only_equal("1", "2") is True

def most_similar(word, candidates):
    """Return the candidate that shares most places with word; fewer letters win a tie, then the
    order.

    No candidates give None."""
    def key(candidate):
        same = sum(a == b for a, b in zip(word, candidate))
        return -same, len(candidate)
    return min(candidates, key=key, default=None)
# M: The key is a pair: negative agreement first and length second.
assert most_similar("planet", ["plane", "plan", "magnet"]) == "plane"
assert most_similar("tea", ["team", "tea"]) == "tea"
assert most_similar("x", []) is None

def ordered_by_model(text: str, model: str) -> str:
    """Sort the characters of text by their place in model; those missing in model come last,
    sorted."""
    def key(c):
        place = model.find(c)
        return (place == -1, place, c)
    return "".join(sorted(text, key=key))
# M: The key puts unknown characters behind and orders them by themselves.
# R: custom alphabet sorting of chars, unknown chars at the end a-z
assert ordered_by_model("banana!", "nb") == "nnb!aaa"
assert ordered_by_model("cab", "abc") == "abc"
assert ordered_by_model("", "x") == ""

def count_common_pairs(first, second):
    """Count the different two-letter pieces that occur in both words."""
    def pieces(word):
        return {word[i:i + 2] for i in range(len(word) - 1)}
    return len(pieces(first) & pieces(second))
# M: Each word becomes a set of its two-letter slices.
assert count_common_pairs("banana", "bandana") == 3
assert count_common_pairs("tea", "coffee") == 0
assert count_common_pairs("a", "a") == 0

def similarity_percent(first, second):
    """Return how similar two texts are in whole percent, as judged by SequenceMatcher, rounded."""
    return round(100 * SequenceMatcher(None, first, second).ratio())
# E: The ratio of the matcher is between zero and one.
assert similarity_percent("abcd", "abcd") == 100
assert similarity_percent("ab", "cd") == 0
assert similarity_percent("tea", "team") == 86

def both_case_versions(first: str, second: str) -> list[str]:
    """List the words that first has in small letters only and second has wholly in capitals.

    They are returned in small letters in the order of first."""
    shouted = {word for word in second.split() if word.isupper()}
    return [w for w in first.split() if w.islower() and w.upper() in shouted]
# E: The capital words are collected in a set and each small word is looked up raised.
assert both_case_versions("we say no now", "NO Now WE") == ["we", "no"]
assert both_case_versions("a", "a") == []
assert both_case_versions("", "A") == []

def take_shorter_lines(first, second):
    """Compare two texts line by line and keep the shorter line of each pair, first one on a tie.

    Lines without a partner are dropped."""
    pairs = zip(first.splitlines(), second.splitlines())
    return "\n".join(min(pair, key=len) for pair in pairs)
# E: The min function with len picks from each pair of lines.
assert take_shorter_lines("long line\nab", "short\nxyz") == "short\nab"
assert take_shorter_lines("a\nb", "c") == "a"
assert take_shorter_lines("", "x") == ""

def is_reversed_case_copy(first, second):
    """Check if second is first with every capital made small and every small letter made
    capital."""
    return second == first.swapcase()
# E: The swapcase method makes the text to compare with.
assert is_reversed_case_copy("iPad", "IpAD") is True
assert is_reversed_case_copy("abc", "abc") is False
assert is_reversed_case_copy("12", "12") is True

def swapped_halves_equal(first, second):
    """Check if second is first with its two halves exchanged; a middle letter stays in the middle.

    Texts of different length never match."""
    half = len(first) // 2
    end = len(first) - half
    return second == first[end:] + first[half:end] + first[:half]
# E: Three slices give the back half, the middle and the front half.
# R: is b made from a by swapping the two halves (middle char stays for odd)
assert swapped_halves_equal("abcd", "cdab") is True
assert swapped_halves_equal("abXcd", "cdXab") is True
assert swapped_halves_equal("abc", "bca") is False

def first_word_missing_in(sentence, other):
    """Return the first word of sentence that does not occur in other, ignoring case, or None."""
    known = set(other.lower().split())
    for word in sentence.split():
        if word.lower() not in known:
            return word
    return None
# E: A set of lowered words answers each test, and the first miss is returned.
assert first_word_missing_in("Buy milk and eggs", "and buy eggs") == "milk"
assert first_word_missing_in("a b", "B A") is None
assert first_word_missing_in("", "x") is None

def typed_progress(target: str, typed: str) -> tuple[int, int]:
    """Return (right, wrong): how many typed characters agree with target at their place, and how
    many do not.

    Characters typed beyond the end of target are wrong."""
    right = sum(a == b for a, b in zip(target, typed))
    return right, len(typed) - right
# E: All characters that are not right are wrong, so a subtraction is enough.
# R: typing trainer: (target, typed) -> number of correct and wrong chars
assert typed_progress("hello", "hexlo!") == (4, 2)
assert typed_progress("hi", "") == (0, 0)
assert typed_progress("ab", "ab") == (2, 0)

def keep_in_both_orders(first, second):
    """Return the words of both sentences whose order is the same: common words in first's order
    if equal.

    If the common words stand in another order in second, an empty list is returned."""
    a, b = first.split(), second.split()
    left = [word for word in a if word in b]
    right = [word for word in b if word in a]
    return left if left == right else []
# M: Common words are filtered out of both sentences and the lists compared.
assert keep_in_both_orders("I like red tea", "we like tea") == ["like", "tea"]
assert keep_in_both_orders("tea like", "like tea") == []
assert keep_in_both_orders("", "") == []

def letter_duel(first: str, second: str) -> str:
    """Let two words fight letter by letter: the later letter in the alphabet scores a point.

    Return "first", "second" or "draw" by the points; extra letters of a longer word score too."""
    points = 0
    for a, b in zip_longest(first, second, fillvalue=""):
        points += (a > b) - (b > a)
    if points == 0:
        return "draw"
    return "first" if points > 0 else "second"
# M: The difference of two comparisons is plus one, zero or minus one.
assert letter_duel("cat", "bad") == "first"
assert letter_duel("ab", "ba") == "draw"
assert letter_duel("a", "ab") == "second"

def key_fits_lock(key, lock):
    """Check that key and lock add up to 9 at each place; both are digit texts of the same
    length."""
    return len(key) == len(lock) and all(int(a) + int(b) == 9 for a, b in zip(key, lock))
# E: Equal lengths are tested before the digits are added in pairs.
assert key_fits_lock("123", "876") is True
assert key_fits_lock("12", "876") is False
assert key_fits_lock("55", "44") is True
assert key_fits_lock("55", "54") is False

def compare_ignoring_articles(first, second):
    """Return -1, 0 or 1 as first sorts before, with or after second when a leading article is
    ignored.

    Articles are "the", "a" and "an"; case is ignored too."""
    def key(title):
        words = title.lower().split()
        return words[1:] if words[0] in ("the", "a", "an") else words
    a, b = key(first), key(second)
    return (a > b) - (a < b)
# M: Lists of words are compared, and the difference of two truth values is the sign.
assert compare_ignoring_articles("The Zoo", "Apple Pie") == 1
assert compare_ignoring_articles("A Cat", "the cat") == 0
assert compare_ignoring_articles("An Ant", "Bee") == -1

def fill_template_pair(template, values):
    """Replace each "?" of template by the next character of values and return the result.

    If there are fewer values than question marks, return None."""
    if template.count("?") > len(values):
        return None
    for value in values:
        template = template.replace("?", value, 1)
    return template
# E: The third argument of replace limits each step to one question mark.
assert fill_template_pair("A?C?", "BD") == "ABCD"
assert fill_template_pair("??", "x") is None
assert fill_template_pair("abc", "zz") == "abc"

def word_ladder_step_ok(first, second):
    """Check a word ladder step: equal length, exactly one letter changed, and the new letter not
    in first."""
    if len(first) != len(second):
        return False
    changed = [b for a, b in zip(first, second) if a != b]
    return len(changed) == 1 and changed[0] not in first
# M: The changed letters of the second word are collected and must be a single new one.
assert word_ladder_step_ok("cold", "cord") is True
assert word_ladder_step_ok("cold", "cool") is False
assert word_ladder_step_ok("cold", "colds") is False

def common_middle(first: str, second: str) -> str:
    """Return the longest text that is in the exact middle of both words; both lengths have equal
    parity.

    Compare outward from the centre while the letters agree."""
    size = min(len(first), len(second))
    a = first[(len(first) - size) // 2:][:size]
    b = second[(len(second) - size) // 2:][:size]
    start = 0
    while start < (size + 1) // 2 and a[start:size - start] != b[start:size - start]:
        start += 1
    return a[start:size - start]
# H: Both words are trimmed to one length around the centre, then shortened on both sides until equal.
assert common_middle("sender", "bandit") == "nd"
assert common_middle("abc", "xby") == "b"
assert common_middle("ab", "cd") == ""

def length_surplus(first, second):
    """Return how many characters must be cut from the end of the longer text for equal lengths.

    The result is positive if first is longer and negative if second is."""
    return len(first) - len(second)
# E: The difference of the lengths already has the right sign.
assert length_surplus("teapot", "tea") == 3
assert length_surplus("a", "abc") == -2
assert length_surplus("", "") == 0

def translate_with_two(text, source, target):
    """Replace characters found in source by those at the same place in target; drop the ones
    beyond it.

    If target is shorter than source, the characters without a partner are deleted."""
    table = dict(zip_longest(source, target[:len(source)], fillvalue=""))
    return "".join(table.get(c, c) for c in text)
# H: The zip_longest function pairs the surplus characters with the empty text.
# R: like tr: map chars a->b by position, delete those with no partner
assert translate_with_two("hello", "el", "ip") == "hippo"
assert translate_with_two("a-b", "-", "") == "ab"
assert translate_with_two("", "a", "b") == ""

"""Verified problems: word bench."""

import re
from collections import defaultdict

def words_with_length_tag(sentence: str) -> str:
    """Append to each word its length in round brackets, like "tea(3)", and join with spaces."""
    return " ".join(f"{word}({len(word)})" for word in sentence.split())
# E: An f-string puts every word together with its length.
# R: write the length behind each word: "hot tea" -> "hot(3) tea(3)"
assert words_with_length_tag("hot tea") == "hot(3) tea(3)"
assert words_with_length_tag("I") == "I(1)"
assert words_with_length_tag("") == ""

def second_longest_word(sentence):
    """Return the second longest distinct word, or "" if there are fewer than two distinct words.

    Words of equal length are ranked by their first appearance."""
    words = list(dict.fromkeys(sentence.split()))
    words.sort(key=len, reverse=True)
    return words[1] if len(words) > 1 else ""
# E: Distinct words in order are sorted stably by falling length.
# R: second longest word of a sentence, repeated words count once, ties by order
assert second_longest_word("the tall tower fell") == "tall"
assert second_longest_word("go go") == ""
assert second_longest_word("") == ""

def words_before_first(sentence, stop):
    """Return the words of sentence in front of the first word equal to stop, in a list.

    All words are returned when stop does not occur."""
    words = sentence.split()
    return words[:words.index(stop)] if stop in words else words
# E: The list is cut at the index of the stop word.
# R: give me all words until a certain word shows up (not included)
assert words_before_first("salt and pepper and oil", "and") == ["salt"]
assert words_before_first("salt pepper", "and") == ["salt", "pepper"]
assert words_before_first("and so", "and") == []

def sentence_without_shortest(sentence):
    """Remove the first of the shortest words of sentence; an empty text stays empty."""
    words = sentence.split()
    if words:
        words.remove(min(words, key=len))
    return " ".join(words)
# E: The shortest word is found by min with len and removed once.
assert sentence_without_shortest("we like a cat") == "we like cat"
assert sentence_without_shortest("up to") == "to"
assert sentence_without_shortest("") == ""

def words_joined_by_length(words: list[str]) -> list[str]:
    """Join the words of equal length with "/", one text for each length, shortest length first."""
    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return ["/".join(groups[size]) for size in sorted(groups)]
# M: Words are grouped by length and the sorted keys give the order.
# R: group words by len and join each group with a slash, sorted by len: ["to","be","sun"] -> ["to/be","sun"]
assert words_joined_by_length(["to", "sun", "be"]) == ["to/be", "sun"]
assert words_joined_by_length(["a"]) == ["a"]
assert words_joined_by_length([]) == []

def shared_words_count(first: str, second: str) -> int:
    """Count the different words that occur in both sentences, upper and lower case alike."""
    return len(set(first.lower().split()) & set(second.lower().split()))
# E: Two sets of lowered words are intersected.
# R: how many words do 2 sentences have in common? ignore case
assert shared_words_count("The cat sat", "the dog sat down") == 2
assert shared_words_count("a a", "A") == 1
assert shared_words_count("", "word") == 0

def words_in_alphabet_half(sentence):
    """Split the words into those that start with a-m and those that start with n-z, two lists.

    Case is ignored for the test; words with another first sign are left out."""
    early, late = [], []
    for word in sentence.split():
        start = word[0].lower()
        if "a" <= start <= "m":
            early.append(word)
        elif "n" <= start <= "z":
            late.append(word)
    return early, late
# M: The lowered first letter decides which list takes the word.
# R: sort words of a sentence into two lists by first letter: a-m and n-z
assert words_in_alphabet_half("Zebra and Monkey sing") == (["and", "Monkey"], ["Zebra", "sing"])
assert words_in_alphabet_half("7 up") == ([], ["up"])
assert words_in_alphabet_half("") == ([], [])

def word_repeated_by_place(sentence: str) -> str:
    """Repeat the first word once, the second twice and so on, joining all with spaces."""
    result = []
    for place, word in enumerate(sentence.split(), 1):
        result.extend([word] * place)
    return " ".join(result)
# E: Each word is added as a list of as many copies as its place.
assert word_repeated_by_place("run fox") == "run fox fox"
assert word_repeated_by_place("a b c") == "a b b c c c"
assert word_repeated_by_place("") == ""

def last_word_starting(sentence, letter):
    """Return the last word of sentence that starts with letter, or None if no word does."""
    for word in reversed(sentence.split()):
        if word.startswith(letter):
            return word
    return None
# E: The words are searched from the end.
# R: last word that begins with a given letter or None
assert last_word_starting("big bears bake cakes", "b") == "bake"
assert last_word_starting("big bears", "c") is None
assert last_word_starting("", "a") is None

def mask_long_words(text, limit):
    """Replace every word of more than limit characters with "#" signs of the same number."""
    return " ".join("#" * len(w) if len(w) > limit else w for w in text.split(" "))
# E: A conditional expression masks the words that are too long.
assert mask_long_words("tell nobody ever", 4) == "tell ###### ever"
assert mask_long_words("abc", 3) == "abc"
assert mask_long_words("", 2) == ""

def words_with_inner_capital(sentence):
    """List the words that have a capital letter anywhere after their first character."""
    return [w for w in sentence.split() if any(c.isupper() for c in w[1:])]
# E: The test looks at the tail of each word only.
# R: find words like iPhone or McDonald, with a capital letter not at the start
assert words_with_inner_capital("My iPhone and McRib") == ["iPhone", "McRib"]
assert words_with_inner_capital("The End") == []
assert words_with_inner_capital("") == []

def word_at_cursor(text: str, cursor: int) -> str:
    """Return the word of text that covers index cursor, or "" if a space is there."""
    if text[cursor] == " ":
        return ""
    start = text.rfind(" ", 0, cursor) + 1
    end = text.find(" ", cursor)
    return text[start:] if end == -1 else text[start:end]
# M: The nearest spaces on both sides of the cursor are the borders of the word.
# R: which word is at char index n of a text? e.g. double click in an editor. empty if its a space
assert word_at_cursor("plant green beans", 8) == "green"
assert word_at_cursor("plant green", 5) == ""
assert word_at_cursor("tea", 0) == "tea"

def count_words_between_lengths(text, low, high):
    """Count the words of text whose length is from low to high, both included."""
    return sum(low <= len(word) <= high for word in text.split())
# E: A chained comparison is true for each word that counts.
assert count_words_between_lengths("a bee flew over me", 2, 3) == 2
assert count_words_between_lengths("a b", 2, 5) == 0
assert count_words_between_lengths("", 0, 9) == 0

def title_except_small(title, small):
    """Capitalize each word of a title but leave those in the list small in lower case.

    The first word is capitalized in any case; all words are lowered before."""
    words = title.lower().split()
    return " ".join(
        word if i > 0 and word in small else word.capitalize() for i, word in enumerate(words)
    )
# M: The index from enumerate makes an exception for the first word.
# R: book title casing: capitalise all but the little words i pass in as list (first word always capitalised)
assert title_except_small("the lord OF the rings", ["of", "the"]) == "The Lord of the Rings"
assert title_except_small("war and peace", []) == "War And Peace"
assert title_except_small("", ["a"]) == ""

def unique_words_by_case(text: str) -> list[str]:
    """List each word of text once, in its first spelling; words that differ only in case are
    equal."""
    spelling = {}
    for word in text.split():
        spelling.setdefault(word.lower(), word)
    return list(spelling.values())
# E: The setdefault method keeps the first spelling under the lowered word.
# R: remove duplicate words ignoring case but keep how it was written first
assert unique_words_by_case("Tea tea TEA Cake") == ["Tea", "Cake"]
assert unique_words_by_case("a B") == ["a", "B"]
assert unique_words_by_case("") == []

def word_distance(text, first, second):
    """Return how many words stand between the first occurrences of two words in text.

    The result is -1 when one of the words is missing."""
    words = text.split()
    if first not in words or second not in words:
        return -1
    return max(abs(words.index(first) - words.index(second)) - 1, 0)
# M: The difference of both indexes less one is the number in between, never below zero.
# R: number of words in between two given words, -1 if one isnt there
assert word_distance("the old man and the sea", "old", "and") == 1
assert word_distance("the old man", "man", "sea") == -1
assert word_distance("a b", "a", "a") == 0

def sentence_pyramid(sentence):
    """Return lines of growing length: the first word, the first two words, up to all words."""
    words = sentence.split()
    return [" ".join(words[:size]) for size in range(1, len(words) + 1)]
# E: Slices of growing size are joined one by one.
assert sentence_pyramid("we can dance") == ["we", "we can", "we can dance"]
assert sentence_pyramid("go") == ["go"]
assert sentence_pyramid("") == []

def first_word_longer_than(sentence: str, size: int, default: str = "") -> str:
    """Return the first word with more than size letters, or default when there is none."""
    return next((word for word in sentence.split() if len(word) > size), default)
# E: The next function takes the first of a generator or its default.
# R: first word longer than n, with a default
assert first_word_longer_than("a tiny elephant ran", 4) == "elephant"
assert first_word_longer_than("a tiny one", 4, "none") == "none"
assert first_word_longer_than("", 0) == ""

def replace_words_in_turn(text, word, replacements):
    """Replace the occurrences of word in text one after another by the given replacements.

    When the replacements run out, the remaining occurrences stay."""
    pool = list(replacements)
    result = []
    for current in text.split():
        if current == word and pool:
            current = pool.pop(0)
        result.append(current)
    return " ".join(result)
# M: Each hit takes the front replacement until the pool is empty.
# R: "X likes X" with X and ["Bo","Al"] should give "Bo likes Al". args: text, word, list
assert replace_words_in_turn("X likes X", "X", ["Bo", "Al"]) == "Bo likes Al"
assert replace_words_in_turn("X or X", "X", ["tea"]) == "tea or X"
assert replace_words_in_turn("none here", "X", ["a"]) == "none here"

def words_ending_alike(words, size):
    """Return the pairs of neighbouring words whose last size letters are the same."""
    return [(a, b) for a, b in zip(words, words[1:]) if a[-size:] == b[-size:]]
# E: Neighbours are paired with zip and compared by their tails.
assert words_ending_alike(["cat", "hat", "dog"], 2) == [("cat", "hat")]
assert words_ending_alike(["sun", "moon"], 1) == [("sun", "moon")]
assert words_ending_alike([], 2) == []

def clean_word_set(text: str) -> list[str]:
    """Return the sorted distinct words of text in lower case, without the marks . , ! ? at their
    ends.

    Pieces made of marks only are left out."""
    words = {word.strip(".,!?").lower() for word in text.split()}
    return sorted(words - {""})
# E: A set comprehension strips and lowers, and the empty text is taken out.
# R: sorted list of unique words of a text, lower case, no .,!? at word ends
assert clean_word_set("Hello, hello! It's me.") == ["hello", "it's", "me"]
assert clean_word_set("! ?") == []
assert clean_word_set("") == []

def place_word_at(sentence, word, place):
    """Insert word so that it becomes the word number place (from 1) of the sentence.

    A place beyond the end puts the word last."""
    words = sentence.split()
    words.insert(place - 1, word)
    return " ".join(words)
# E: The insert method takes the zero-based place and accepts any large index.
# R: insert a word to a sentence as nth word (1 = first)
assert place_word_at("eat your soup", "hot", 3) == "eat your hot soup"
assert place_word_at("go", "now", 9) == "go now"
assert place_word_at("", "hi", 1) == "hi"

def longest_common_word(first, second):
    """Return the longest word that is in both sentences; the alphabetically first wins a tie.

    Without a common word the result is an empty string."""
    common = set(first.split()) & set(second.split())
    return min(common, key=lambda word: (-len(word), word), default="")
# M: The key puts greater length first and then the alphabet.
assert longest_common_word("red apple and pear", "pear and plum") == "pear"
assert longest_common_word("big red", "red big") == "big"
assert longest_common_word("a", "b") == ""

def words_with_unique_start(words: list[str]) -> list[str]:
    """Keep the words whose first letter starts no other word of the list."""
    starts = [word[0] for word in words]
    return [word for word in words if starts.count(word[0]) == 1]
# E: The list of first letters is counted for every word.
# R: keep words that have a first letter nobody else has
assert words_with_unique_start(["fig", "plum", "pear"]) == ["fig"]
assert words_with_unique_start(["a", "b"]) == ["a", "b"]
assert words_with_unique_start([]) == []

def sentence_in_columns(sentence, per_line):
    """Break a sentence into lines of per_line words each; the last line may be shorter."""
    words = sentence.split()
    lines = [" ".join(words[i:i + per_line]) for i in range(0, len(words), per_line)]
    return "\n".join(lines)
# E: Slices of the word list are joined, then the lines are.
# R: put n words on each line
assert sentence_in_columns("one two three four five", 2) == "one two\nthree four\nfive"
assert sentence_in_columns("hi", 3) == "hi"
assert sentence_in_columns("", 3) == ""

def word_counts_above(text, minimum):
    """Return a dict of the words that occur at least minimum times, with their counts."""
    words = text.split()
    return {word: words.count(word) for word in words if words.count(word) >= minimum}
# E: A dictionary comprehension with a condition keeps the frequent words.
assert word_counts_above("no no yes no yes", 2) == {"no": 3, "yes": 2}
assert word_counts_above("a b", 2) == {}
assert word_counts_above("", 1) == {}

def is_sorted_sentence(sentence):
    """Check whether the words stand in alphabetical order when case is ignored."""
    words = sentence.lower().split()
    return words == sorted(words)
# E: The lowered words are compared with their sorted copy.
# R: are the words of a sentence in abc order (case insensitive)?
assert is_sorted_sentence("An old Zebra") is True
assert is_sorted_sentence("zoo animal") is False
assert is_sorted_sentence("") is True

def question_to_statement(sentence: str) -> str:
    """Turn "Is it cold?" into "It is cold.": swap the first two words and end with a full stop.

    The new first word is capitalized, the second lowered; text not ending in "?" is returned as
    is."""
    if not sentence.endswith("?"):
        return sentence
    verb, subject, *rest = sentence[:-1].split()
    return " ".join([subject.capitalize(), verb.lower(), *rest]) + "."
# M: Unpacking names the first two words and collects the others in a list.
# R: make "Is it cold?" to "It is cold." (swap first 2 words, ? to .). Anything that's not a question stays
assert question_to_statement("Is it cold?") == "It is cold."
assert question_to_statement("Are you at home?") == "You are at home."
assert question_to_statement("Go home.") == "Go home."

def with_word_removed_each(sentence):
    """Return all versions of a sentence in which exactly one word is missing, first word first."""
    words = sentence.split()
    return [" ".join(words[:i] + words[i + 1:]) for i in range(len(words))]
# E: Each index is left out once by joining the slices around it.
assert with_word_removed_each("buy red shoes") == ["red shoes", "buy shoes", "buy red"]
assert with_word_removed_each("one") == [""]
assert with_word_removed_each("") == []

def words_closest_in_length(words):
    """Return the first pair of neighbouring words that differ least in length, or None.

    None is returned for fewer than two words."""
    pairs = list(zip(words, words[1:]))
    return min(pairs, key=lambda pair: abs(len(pair[0]) - len(pair[1])), default=None)
# M: The min function over neighbour pairs uses the length difference as key.
assert words_closest_in_length(["a", "tree", "bush", "of"]) == ("tree", "bush")
assert words_closest_in_length(["up", "hill", "house"]) == ("hill", "house")
assert words_closest_in_length(["one"]) is None

def count_article_pairs(text):
    """Count how often one of the words a, an, the is directly followed by a word with a capital."""
    words = text.split()
    return sum(
        a.lower() in ("a", "an", "the") and b[0].isupper() for a, b in zip(words, words[1:])
    )
# M: Neighbouring words are tested with two conditions.
assert count_article_pairs("The Alps and a hut on the Rhine") == 2
assert count_article_pairs("a cat") == 0
assert count_article_pairs("") == 0

def mirror_sentence(sentence: str) -> str:
    """Append the words in reverse order to a sentence; the last word is not repeated."""
    words = sentence.split()
    return " ".join(words + words[-2::-1])
# E: A backward slice from the last but one word makes the mirrored part.
# R: "we can fly" -> "we can fly can we"
assert mirror_sentence("we can fly") == "we can fly can we"
assert mirror_sentence("go now") == "go now go"
assert mirror_sentence("") == ""

def words_grouped_by_end(sentence):
    """Map each last letter to the list of words that end with it, in sentence order."""
    groups = {}
    for word in sentence.split():
        groups.setdefault(word[-1], []).append(word)
    return groups
# E: The setdefault method makes the list when a letter comes for the first time.
# R: dict: last letter -> words ending with it
assert words_grouped_by_end("red bed sun") == {"d": ["red", "bed"], "n": ["sun"]}
assert words_grouped_by_end("a") == {"a": ["a"]}
assert words_grouped_by_end("") == {}

def shorten_to_initials(sentence, keep):
    """Keep the first keep words whole and shorten each further word to its first letter and a
    dot."""
    words = sentence.split()
    return " ".join(words[:keep] + [word[0] + "." for word in words[keep:]])
# E: Two slices of the word list are treated differently and joined again.
assert shorten_to_initials("Institute of Marine Biology", 1) == "Institute o. M. B."
assert shorten_to_initials("Max Planck", 5) == "Max Planck"
assert shorten_to_initials("a b", 0) == "a. b."

def find_doubled_word(text: str) -> str:
    """Return the first word that is written twice in a row, ignoring case, or "" if none is.

    The word is returned in lower case."""
    words = text.lower().split()
    for now, after in zip(words, words[1:]):
        if now == after:
            return now
    return ""
# E: Each word is compared with the one behind it.
# R: proofreading: first word that's accidentally there twice in a row ("the the"), lower case, or empty string
assert find_doubled_word("Paris in The the spring") == "the"
assert find_doubled_word("no double here") == ""
assert find_doubled_word("") == ""

def expand_word_counts(text):
    """Expand pieces like "3*ha" to "ha ha ha" and keep words without a star as they are."""
    result = []
    for piece in text.split():
        count, star, word = piece.partition("*")
        result.extend([word] * int(count) if star else [piece])
    return " ".join(result)
# M: The partition method shows by its middle part whether a star was there.
# R: "2*very good" -> "very very good"
assert expand_word_counts("2*very good") == "very very good"
assert expand_word_counts("0*no yes") == "yes"
assert expand_word_counts("") == ""

def compress_word_runs(sentence):
    """Write words repeated in a row once with "xN" behind, e.g. "ha ha ho" as "hax2 ho"."""
    runs = []
    for word in sentence.split():
        if runs and runs[-1][0] == word:
            runs[-1][1] += 1
        else:
            runs.append([word, 1])
    return " ".join(word if n == 1 else f"{word}x{n}" for word, n in runs)
# M: Runs are collected as word and counter; only counters above one are shown.
assert compress_word_runs("ha ha ho ha") == "hax2 ho ha"
assert compress_word_runs("go") == "go"
assert compress_word_runs("") == ""

def longest_word_chain(words: list[str]) -> int:
    """Return the greatest number of words in a row in which each starts with the last one's end."""
    best = length = 0
    previous = ""
    for word in words:
        length = length + 1 if previous and previous[-1] == word[0] else 1
        best = max(best, length)
        previous = word
    return best
# M: The chain grows while letters match and restarts with one otherwise.
# R: how many words in a row at most form a chain (last letter = next first letter)
assert longest_word_chain(["cat", "tea", "ant", "dog", "goat"]) == 3
assert longest_word_chain(["a", "b"]) == 1
assert longest_word_chain([]) == 0

def pick_words_by_numbers(sentence, numbers):
    """Build a text from the words at the given 1-based numbers, skipping numbers without a word."""
    words = sentence.split()
    return " ".join(words[n - 1] for n in numbers if 1 <= n <= len(words))
# E: The condition guards both borders of the list.
# R: make a new sentence out of word nr 3, 1, 2 ... of another (numbers from 1, wrong numbers are skipped)
assert pick_words_by_numbers("you must hurry", [2, 1, 3]) == "must you hurry"
assert pick_words_by_numbers("hi", [0, 1, 2]) == "hi"
assert pick_words_by_numbers("", [1]) == ""

def has_word_ignoring_marks(text, word):
    """Tell whether word is one of the words of text, ignoring case and the marks .,;:!? around."""
    cleaned = [piece.strip(".,;:!?").lower() for piece in text.split()]
    return word.lower() in cleaned
# E: Every piece is stripped of marks and lowered before the membership test.
assert has_word_ignoring_marks("Stop, thief!", "THIEF") is True
assert has_word_ignoring_marks("Stop, thieves!", "thief") is False
assert has_word_ignoring_marks("", "a") is False

def sort_words_by_vowels(sentence: str) -> list[str]:
    """Sort the words by their number of vowels, and those of equal number alphabetically."""
    def key(word):
        return sum(c in "aeiou" for c in word.lower()), word
    return sorted(sentence.split(), key=key)
# M: The key function returns the vowel count and the word as a pair.
# R: order words by how many vowels they have, then a-z
assert sort_words_by_vowels("idea sky boat apt") == ["sky", "apt", "boat", "idea"]
assert sort_words_by_vowels("b a") == ["b", "a"]
assert sort_words_by_vowels("") == []

def words_containing_word(words):
    """Return the words of the list that contain another, different word of the list."""
    return [w for w in words if any(other in w and other != w for other in words)]
# E: Two loops over the list look for one word inside the other.
assert words_containing_word(["car", "carpet", "pet", "sun"]) == ["carpet"]
assert words_containing_word(["a", "a"]) == []
assert words_containing_word([]) == []

def link_words_by_rule(words):
    """Join words with spaces, but with "-" after a word of one letter."""
    result = ""
    for i, word in enumerate(words):
        result += word
        if i < len(words) - 1:
            result += "-" if len(word) == 1 else " "
    return result
# M: The sign after each word depends on its length, and the last word gets none.
# R: join a word list; one-letter words hang on the next with a dash: ["e","mail","me"] -> "e-mail me"
assert link_words_by_rule(["e", "mail", "me"]) == "e-mail me"
assert link_words_by_rule(["x"]) == "x"
assert link_words_by_rule([]) == ""

def count_sentences_starting(text, word):
    """Count the sentences, ended by ".", that begin with the given word in the same spelling."""
    sentences = [part.split() for part in text.split(".")]
    return sum(words[:1] == [word] for words in sentences)
# E: A slice of one word is compared, so empty parts cause no error.
assert count_sentences_starting("The sun set. The end. Then dark.", "The") == 2
assert count_sentences_starting("Go.", "go") == 0
assert count_sentences_starting("", "A") == 0

def wrap_word_in(sentence: str, word: str, mark: str) -> str:
    """Put mark directly before and after every occurrence of word as a whole word."""
    return re.sub(rf"\b{re.escape(word)}\b", f"{mark}{word}{mark}", sentence)
# E: Word borders in the pattern keep longer words untouched.
# R: surround a whole word with a mark, "art in party" + "art" + "*" -> "*art* in party"
assert wrap_word_in("art in party", "art", "*") == "*art* in party"
assert wrap_word_in("go, go!", "go", "_") == "_go_, _go_!"
assert wrap_word_in("", "x", "*") == ""

def words_by_frequency(text):
    """List the distinct words, most frequent first; equally frequent ones keep their text order."""
    words = text.split()
    return sorted(dict.fromkeys(words), key=words.count, reverse=True)
# E: A stable sort by falling count leaves ties in order of appearance.
# R: unique words ordered by how often they're used, ties stay in order
assert words_by_frequency("go on go on and go") == ["go", "on", "and"]
assert words_by_frequency("b a") == ["b", "a"]
assert words_by_frequency("") == []

def cut_filler_at_start(sentence, fillers):
    """Remove words from the front of a sentence as long as they are in the set fillers.

    Case and a following comma are ignored in the test."""
    words = sentence.split()
    while words and words[0].rstrip(",").lower() in fillers:
        words.pop(0)
    return " ".join(words)
# M: A while loop pops the front word until it is no filler.
# R: strip filler words from the beginning: "Well, so I think" with {"well","so"} -> "I think"
assert cut_filler_at_start("Well, so I think", {"well", "so"}) == "I think"
assert cut_filler_at_start("I am so late", {"so"}) == "I am so late"
assert cut_filler_at_start("so", {"so"}) == ""

def alternate_two_sentences(first, second):
    """Take words by turns from two sentences, first one first; the longer one's rest follows."""
    a, b = first.split(), second.split()
    mixed = [word for pair in zip(a, b) for word in pair]
    size = min(len(a), len(b))
    return " ".join(mixed + a[size:] + b[size:])
# M: Zip pairs up the common length, and the slices behind it are what is left.
assert alternate_two_sentences("I you", "eat drink tea") == "I eat you drink tea"
assert alternate_two_sentences("", "only me") == "only me"
assert alternate_two_sentences("a", "") == "a"

def suffix_all_but_last(words, suffix):
    """Append suffix to each word except the last one, returning a new list."""
    return [word + suffix for word in words[:-1]] + words[-1:]
# E: The slice of one keeps the last word, also for an empty list.
# R: add e.g. a comma after every word in a list but not after the last
assert suffix_all_but_last(["one", "two", "three"], ",") == ["one,", "two,", "three"]
assert suffix_all_but_last(["x"], ";") == ["x"]
assert suffix_all_but_last([], ",") == []

def word_shape_groups(words):
    """Group words that have the same first letter and the same length, as a list of lists.

    Groups come in the order in which their first word appears."""
    groups = {}
    for word in words:
        groups.setdefault((word[:1], len(word)), []).append(word)
    return list(groups.values())
# M: A tuple of first letter and length is the dictionary key.
assert word_shape_groups(["cat", "cow", "dog", "can"]) == [["cat", "cow", "can"], ["dog"]]
assert word_shape_groups(["hi", "him"]) == [["hi"], ["him"]]
assert word_shape_groups([]) == []

def next_word_options(text, word):
    """Return the words that directly follow word somewhere in text, sorted, without repeats."""
    words = text.split()
    return sorted({after for now, after in zip(words, words[1:]) if now == word})
# E: A set comprehension over neighbours collects the followers.
# R: like autocomplete: which words come after a word in this text
assert next_word_options("i am here and i was there", "i") == ["am", "was"]
assert next_word_options("the end", "end") == []
assert next_word_options("", "a") == []

def trim_sentence_to_length(sentence: str, limit: int) -> str:
    """Drop words from the end until the sentence has at most limit characters."""
    words = sentence.split()
    while words and len(" ".join(words)) > limit:
        words.pop()
    return " ".join(words)
# M: The joined length is measured after each removed word.
# R: cut a sentence to max n chars but only whole words
assert trim_sentence_to_length("please water the plants", 16) == "please water the"
assert trim_sentence_to_length("hello", 3) == ""
assert trim_sentence_to_length("a b", 3) == "a b"

def is_echo_sentence(sentence):
    """Check that the second half of the words repeats the first half exactly.

    A sentence with an odd number of words, or none, is no echo."""
    words = sentence.split()
    half, odd = divmod(len(words), 2)
    return half > 0 and odd == 0 and words[:half] == words[half:]
# E: The divmod function gives the half and shows whether the count is odd.
assert is_echo_sentence("never again never again") is True
assert is_echo_sentence("go go go") is False
assert is_echo_sentence("") is False

def merge_hyphen_ends(words):
    """Join each word that ends with "-" to the word after it, dropping the hyphen.

    A hyphen at the end of the last word is kept."""
    result = []
    for word in words:
        if result and result[-1].endswith("-"):
            result[-1] = result[-1][:-1] + word
        else:
            result.append(word)
    return result
# M: The last result is looked at before each new word is added.
# R: ["sun-", "shine", "ok"] -> ["sunshine", "ok"], fix words broken by hyphens
assert merge_hyphen_ends(["sun-", "shine", "ok"]) == ["sunshine", "ok"]
assert merge_hyphen_ends(["a-", "b-", "c"]) == ["abc"]
assert merge_hyphen_ends(["end-"]) == ["end-"]

def rotate_words_left(sentence, steps):
    """Move the first word to the end, steps times in all; any number of steps is allowed."""
    words = sentence.split()
    if not words:
        return ""
    shift = steps % len(words)
    return " ".join(words[shift:] + words[:shift])
# E: The remainder by the number of words is all that matters, then two slices are swapped.
# R: rotate words of a sentence n places to the left
assert rotate_words_left("one two three", 1) == "two three one"
assert rotate_words_left("one two three", 4) == "two three one"
assert rotate_words_left("", 2) == ""

def longest_word_without(sentence, letter):
    """Return the longest word that does not contain letter (the last such word on a tie), or ""."""
    best = ""
    for word in sentence.split():
        if letter not in word and len(word) >= len(best):
            best = word
    return best
# M: The comparison with >= lets later words of the same length win.
assert longest_word_without("green trees blow softly", "e") == "softly"
assert longest_word_without("cat dog", "x") == "dog"
assert longest_word_without("", "x") == ""

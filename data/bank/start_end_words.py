"""Verified problems: start end words."""

def strip_all_prefixes(text: str, prefix: str) -> str:
    """Remove prefix from the front of text as often as it stands there; prefix is not empty."""
    while text.startswith(prefix):
        text = text[len(prefix):]
    return text
# E: The loop cuts the prefix until the text begins with something else.
# R: remove a prefix repeatedly, "re: re: hi" with "re: " gives "hi"
assert strip_all_prefixes("re: re: hi", "re: ") == "hi"
assert strip_all_prefixes("abc", "x") == "abc"
assert strip_all_prefixes("aaa", "a") == ""

def words_with_prefix_removed(words, prefix):
    """Take the words that begin with prefix and return them without it, in order."""
    return [word[len(prefix):] for word in words if word.startswith(prefix)]
# E: The condition filters and the slice cuts the prefix.
assert words_with_prefix_removed(["untie", "see", "undo"], "un") == ["tie", "do"]
assert words_with_prefix_removed(["a"], "") == ["a"]
assert words_with_prefix_removed([], "x") == []

def starts_like_any(text, starts):
    """Return the longest of starts with which text begins, or "" if there is none."""
    fitting = [start for start in starts if text.startswith(start)]
    return max(fitting, key=len, default="")
# E: The fitting starts are collected and max compares their lengths.
# R: longest matching prefix out of a list
assert starts_like_any("sunflower", ["s", "sun", "flower"]) == "sun"
assert starts_like_any("tea", ["x"]) == ""
assert starts_like_any("", []) == ""

def past_tense_simple(verb: str) -> str:
    """Form a simple past: "d" after e, "ied" for a consonant with y at the end, otherwise "ed".

    Vowels are a, e, i, o, u; the verb is lower case with at least two letters."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"
# M: The ending and the letter before it choose among three rules.
# R: regular past tense: bake->baked, carry->carried, play->played, walk->walked
assert past_tense_simple("bake") == "baked"
assert past_tense_simple("carry") == "carried"
assert past_tense_simple("play") == "played"

def ing_form(verb):
    """Form the -ing form: a final e is dropped unless it is "ee"; "ie" at the end becomes
    "ying"."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + "ing"
# M: The special endings are tested from the longer to the shorter one.
assert ing_form("bake") == "baking"
assert ing_form("see") == "seeing"
assert ing_form("tie") == "tying"
assert ing_form("walk") == "walking"

def comparative_of(adjective: str) -> str:
    """Return "more X" for words of more than six letters, else X with "er", "r" after e, "ier"
    for y."""
    if len(adjective) > 6:
        return f"more {adjective}"
    if adjective.endswith("e"):
        return adjective + "r"
    if adjective.endswith("y"):
        return adjective[:-1] + "ier"
    return adjective + "er"
# E: Length comes first, then the last letter chooses the ending.
assert comparative_of("tall") == "taller"
assert comparative_of("happy") == "happier"
assert comparative_of("colourful") == "more colourful"

def prefix_counts(words: list[str], size: int) -> dict[str, int]:
    """Count how many words share each start of size letters; shorter words are left out."""
    counts = {}
    for word in words:
        if len(word) >= size:
            counts[word[:size]] = counts.get(word[:size], 0) + 1
    return counts
# E: The slice at the front is the key of the counter.
# R: how many words start with each 2-letter (or n) prefix
assert prefix_counts(["tea", "ten", "to", "a"], 2) == {"te": 2, "to": 1}
assert prefix_counts(["a"], 2) == {}
assert prefix_counts([], 1) == {}

def chain_of_prefixes(words):
    """Check that every word of a list is a start of the next one."""
    return all(b.startswith(a) for a, b in zip(words, words[1:]))
# E: Neighbours are tested with startswith.
assert chain_of_prefixes(["a", "at", "atom"]) is True
assert chain_of_prefixes(["at", "a"]) is False
assert chain_of_prefixes([]) is True

def longest_shared_ending(words):
    """Return the longest ending that all words have in common; an empty list gives ""."""
    if not words:
        return ""
    shortest = min(words, key=len)
    for start in range(len(shortest)):
        if all(word.endswith(shortest[start:]) for word in words):
            return shortest[start:]
    return ""
# M: Endings of the shortest word are tried from long to short.
assert longest_shared_ending(["walking", "talking"]) == "alking"
assert longest_shared_ending(["sun", "moon"]) == "n"
assert longest_shared_ending(["a", "b"]) == ""

def opposite_word(word, prefixes):
    """Remove the first of prefixes that word begins with, or put the first prefix in front
    otherwise."""
    for prefix in prefixes:
        if word.startswith(prefix):
            return word[len(prefix):]
    return prefixes[0] + word
# E: The loop returns early when a prefix is found.
# R: "unhappy" -> "happy", "happy" -> "unhappy"; prefixes come as list, add the first one
assert opposite_word("unhappy", ["un", "in"]) == "happy"
assert opposite_word("fair", ["un", "in"]) == "unfair"
assert opposite_word("indirect", ["un", "in"]) == "direct"

def plural_of_count(count: int, noun: str, plural: str = "") -> str:
    """Write "1 box", "3 boxes" or "no boxes"; the plural is noun with "s" unless it is given."""
    word = noun if count == 1 else plural or noun + "s"
    return f"{count or 'no'} {word}"
# E: Zero is false, so or writes "no" instead.
assert plural_of_count(3, "box", "boxes") == "3 boxes"
assert plural_of_count(1, "egg") == "1 egg"
assert plural_of_count(0, "egg") == "no eggs"

def same_outer_letters(words, count):
    """Return the words whose first count letters equal their last count letters.

    Words shorter than count never fit."""
    return [w for w in words if len(w) >= count and w[:count] == w[-count:]]
# E: Two slices of the same size are compared.
assert same_outer_letters(["onion", "level", "tea"], 2) == ["onion"]
assert same_outer_letters(["aa", "a"], 2) == ["aa"]
assert same_outer_letters([], 1) == []

def verb_ending_person(verb, person):
    """Add "s" to verb for he, she and it, "es" if it ends with s, x, o, sh or ch; else leave it."""
    if person not in ("he", "she", "it"):
        return verb
    return verb + ("es" if verb.endswith(("s", "x", "o", "sh", "ch")) else "s")
# E: The person is tested first, then a tuple of endings.
# R: conjugate: (watch, she) -> watches, (run, they) -> run
assert verb_ending_person("watch", "she") == "watches"
assert verb_ending_person("run", "he") == "runs"
assert verb_ending_person("run", "they") == "run"

def words_ending_with_number(words: list[str]) -> dict[str, int]:
    """Map each word that ends in digits, without them, to the number; others are left out.

    A later word with the same beginning replaces the earlier number."""
    result = {}
    for word in words:
        stem = word.rstrip("0123456789")
        if stem != word:
            result[stem] = int(word[len(stem):])
    return result
# M: What rstrip removed is the number at the end.
assert words_ending_with_number(["room12", "hall", "gate3"]) == {"room": 12, "gate": 3}
assert words_ending_with_number(["a1", "a2"]) == {"a": 2}
assert words_ending_with_number([]) == {}

def common_first_letter(words):
    """Return the letter with which all words begin, in small, or None if they differ or the list
    is empty."""
    starts = {word[:1].lower() for word in words}
    return starts.pop() if len(starts) == 1 else None
# E: A set with one member holds the common letter.
assert common_first_letter(["Bo", "bear"]) == "b"
assert common_first_letter(["a", "b"]) is None
assert common_first_letter([]) is None

def add_missing_slash(path):
    """Return path with exactly one slash at its end, however many it has."""
    return path.rstrip("/") + "/"
# E: All slashes are stripped before one is added.
assert add_missing_slash("a/b") == "a/b/"
assert add_missing_slash("a//") == "a/"
assert add_missing_slash("") == "/"

def diminutive(word: str) -> str:
    """Add "let" to a word, but only "et" after l and "kin" after t."""
    endings = {"l": "et", "t": "kin"}
    return word + endings.get(word[-1:], "let")
# E: The last letter is looked up with a default ending.
assert diminutive("pig") == "piglet"
assert diminutive("owl") == "owlet"
assert diminutive("cat") == "catkin"

def cut_before_suffix(words, suffix):
    """Cut suffix off the words that end with it, but only if at least three letters remain."""
    result = []
    for word in words:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[:len(word) - len(suffix)]
        result.append(word)
    return result
# M: Both conditions must hold before the word is shortened.
# R: simple stemmer: remove a suffix e.g. "ing" but leave at least 3 letters
assert cut_before_suffix(["walking", "king", "tea"], "ing") == ["walk", "king", "tea"]
assert cut_before_suffix(["cats"], "s") == ["cat"]
assert cut_before_suffix([], "s") == []

def group_by_suffix(words, suffixes):
    """Map each suffix to the words that end with it; a word goes to the first suffix that fits.

    Words without any are under the key ""."""
    groups = {suffix: [] for suffix in suffixes}
    groups[""] = []
    for word in words:
        fitting = next((s for s in suffixes if word.endswith(s)), "")
        groups[fitting].append(word)
    return groups
# M: All lists are made first, and next with a default finds the right key.
assert group_by_suffix(["redly", "dog"], ["ly"]) == {"ly": ["redly"], "": ["dog"]}
assert group_by_suffix([], ["s"]) == {"s": [], "": []}
assert group_by_suffix(["cats"], ["ts", "s"]) == {"ts": ["cats"], "s": [], "": []}

def rhyming_partner(word, words, size=3):
    """Return the first other word that ends with the same size letters, or None."""
    for other in words:
        if other != word and other[-size:] == word[-size:]:
            return other
    return None
# E: The tails are compared and the word itself is excluded.
# R: find a rhyme: first word in list w/ the same last 3 letters (not the word itself), None if nothing
assert rhyming_partner("light", ["light", "bright", "sun"]) == "bright"
assert rhyming_partner("sun", ["moon"]) is None
assert rhyming_partner("sun", ["moon"], 1) == "moon"

def ends_of_all(words: list[str]) -> str:
    """Build a text from the first letter of each word followed by the last letters in reverse
    order."""
    firsts = "".join(word[0] for word in words)
    lasts = "".join(word[-1] for word in reversed(words))
    return firsts + lasts
# E: Two joins read the words in opposite directions.
assert ends_of_all(["cat", "dog"]) == "cdgt"
assert ends_of_all(["a"]) == "aa"
assert ends_of_all([]) == ""

def first_without_ending(names, ending):
    """Return the index of the first name that does not end with ending, in any case, or -1."""
    for index, name in enumerate(names):
        if not name.lower().endswith(ending.lower()):
            return index
    return -1
# E: Both texts are lowered and the first misfit gives its index.
assert first_without_ending(["a.PNG", "b.txt"], ".png") == 1
assert first_without_ending(["a.png"], ".png") == -1
assert first_without_ending([], "x") == -1

def starts_with_double_consonant(word):
    """Check if the first two letters of a lower case word are consonants (not aeiou)."""
    return len(word) > 1 and word[0] not in "aeiou" and word[1] not in "aeiou"
# E: The length guards the second index.
assert starts_with_double_consonant("tree") is True
assert starts_with_double_consonant("tea") is False
assert starts_with_double_consonant("b") is False

def remove_twin_ending(word):
    """Remove the last letter as long as it equals the letter before it: "hmmm" becomes "hm"."""
    while len(word) > 1 and word[-1] == word[-2]:
        word = word[:-1]
    return word
# E: A while loop shortens the word until its last two letters differ.
# R: "hmmm" -> "hm", "yesss" -> "yes"
assert remove_twin_ending("hmmm") == "hm"
assert remove_twin_ending("ok") == "ok"
assert remove_twin_ending("zzz") == "z"

def wrap_if_missing(text, start, end):
    """Put start in front and end behind text, each only if it is not already there."""
    if not text.startswith(start):
        text = start + text
    if not text.endswith(end):
        text += end
    return text
# E: Both sides are checked on their own.
# R: make sure a text begins with X and ends with Y, dont add twice
assert wrap_if_missing("name", "<", ">") == "<name>"
assert wrap_if_missing("<name", "<", ">") == "<name>"
assert wrap_if_missing("", "(", ")") == "()"

def endings_table(word: str, endings: dict[str, str]) -> dict[str, str]:
    """Return a dict with the same keys as endings and the word plus each ending as values."""
    return {case: word + ending for case, ending in endings.items()}
# E: A dictionary comprehension adds each ending to the word.
assert endings_table("dog", {"one": "", "many": "s"}) == {"one": "dog", "many": "dogs"}
assert endings_table("", {"a": "x"}) == {"a": "x"}
assert endings_table("x", {}) == {}

def is_prefix_free(codes):
    """Check that no code is a start of another code in the list; equal codes are not allowed
    either."""
    ordered = sorted(codes)
    return not any(b.startswith(a) for a, b in zip(ordered, ordered[1:]))
# E: After sorting, a code that starts another one stands directly before such a code.
# R: no code may be the beginning of another one (like phone numbers). check list
assert is_prefix_free(["10", "11", "0"]) is True
assert is_prefix_free(["1", "10"]) is False
assert is_prefix_free(["1", "1"]) is False

def last_letters_word(words, default="?"):
    """Build a word from the last letters of all words; empty words give default."""
    return "".join(word[-1:] or default for word in words)
# E: An empty slice is false and is replaced by the default.
assert last_letters_word(["red", "", "lamp"]) == "d?p"
assert last_letters_word([""], "-") == "-"
assert last_letters_word([]) == ""

def grow_word_by_word(start: str, pieces: list[str]) -> list[str]:
    """Return the words made by adding one piece after another to start, the start not included."""
    words = []
    for piece in pieces:
        start += piece
        words.append(start)
    return words
# E: The word grows in the loop and each state is stored.
assert grow_word_by_word("play", ["er", "s"]) == ["player", "players"]
assert grow_word_by_word("a", []) == []
assert grow_word_by_word("", ["x", "y"]) == ["x", "xy"]

def ends_question_kind(question: str) -> str:
    """Classify a question by its first word: "person" for who, "place" for where, "time" for when.

    "why" gives "reason", "how" gives "manner" and everything else "other"; case is ignored."""
    kinds = {"who": "person", "where": "place", "when": "time", "why": "reason", "how": "manner"}
    words = question.lower().split()
    return kinds.get(words[0], "other") if words else "other"
# E: The first lowered word is looked up with a default.
# R: question type from the first word who/where/when/why/how
assert ends_question_kind("Where is Bo?") == "place"
assert ends_question_kind("Is it?") == "other"
assert ends_question_kind("") == "other"

def trim_number_suffix(name):
    """Return name without a copy number at its end in brackets: "map (2)" becomes "map".

    Other endings stay."""
    stem, bracket, rest = name.rpartition(" (")
    if bracket and rest.endswith(")") and rest[:-1].isdigit():
        return stem
    return name
# M: The last bracket is split off and must hold only digits.
assert trim_number_suffix("map (2)") == "map"
assert trim_number_suffix("map (old)") == "map (old)"
assert trim_number_suffix("map") == "map"

def prefix_for_priority(task):
    """Put "!!! " before a task that contains "urgent", "! " before one that contains "soon", else
    nothing.

    Case is ignored and urgent counts more."""
    text = task.lower()
    if "urgent" in text:
        return "!!! " + task
    return "! " + task if "soon" in text else task
# E: The stronger word is tested first.
assert prefix_for_priority("Urgent: pay soon") == "!!! Urgent: pay soon"
assert prefix_for_priority("call soon") == "! call soon"
assert prefix_for_priority("rest") == "rest"

def is_built_from_start(text: str) -> bool:
    """Check if a text of at least two characters is its own first half written twice."""
    half = len(text) // 2
    return half > 0 and text == text[:half] * 2
# E: The first half is doubled and compared with the text.
assert is_built_from_start("bonbon") is True
assert is_built_from_start("bonbo") is False
assert is_built_from_start("") is False

def match_longest_suffix(host, table):
    """Return the value of the longest key of table that host ends with, or None if no key fits."""
    fitting = [key for key in table if host.endswith(key)]
    return table[max(fitting, key=len)] if fitting else None
# E: Fitting keys are collected and the longest decides.
# R: like domain rules: longest dict key that's a suffix of host -> its value, else None
assert match_longest_suffix("shop.farm.org", {"org": 1, "farm.org": 2}) == 2
assert match_longest_suffix("x.com", {"org": 1}) is None
assert match_longest_suffix("", {}) is None

def cut_at_any(text, marks):
    """Return the part of text before the first character that is one of marks."""
    for index, c in enumerate(text):
        if c in marks:
            return text[:index]
    return text
# E: The first mark ends the loop with a slice.
assert cut_at_any("tea; milk, ice", ",;") == "tea"
assert cut_at_any("tea", ",") == "tea"
assert cut_at_any(",x", ",") == ""

def two_ends_of_path(path: str) -> str:
    """Shorten a path to its first and last part with "..." between if it has more than two
    parts."""
    parts = path.split("/")
    return path if len(parts) <= 2 else f"{parts[0]}/.../{parts[-1]}"
# E: The number of parts decides whether the middle is left out.
assert two_ends_of_path("home/ida/pics/sea.png") == "home/.../sea.png"
assert two_ends_of_path("home/x") == "home/x"
assert two_ends_of_path("/a/b") == "/.../b"

def words_starting_next_letter(sentence):
    """Return the words that begin with the letter following the first letter of the word before.

    Case is ignored; z has no following letter."""
    words = sentence.split()
    return [b for a, b in zip(words, words[1:]) if ord(b[0].lower()) - ord(a[0].lower()) == 1]
# E: The codes of both first letters must differ by one.
assert words_starting_next_letter("All bears can see") == ["bears", "can"]
assert words_starting_next_letter("b a") == []
assert words_starting_next_letter("") == []

def text_after_colon_or(line, default):
    """Return the stripped text behind the first colon, or default if there is none or nothing
    follows."""
    return line.partition(":")[2].strip() or default
# E: The third part of partition is empty in both cases, so or gives the default.
# R: "city: Ulm" -> "Ulm", default when no colon or empty
assert text_after_colon_or("city: Ulm", "?") == "Ulm"
assert text_after_colon_or("city:", "?") == "?"
assert text_after_colon_or("city", "?") == "?"

def mend_broken_words(parts, endings):
    """Join each part that is one of endings to the part before it, so that ["walk", "ing"] is
    ["walking"].

    A first part is never joined."""
    words = []
    for part in parts:
        if words and part in endings:
            words[-1] += part
        else:
            words.append(part)
    return words
# M: A part that is an ending is added to the last stored word.
assert mend_broken_words(["walk", "ing", "dog", "s"], {"ing", "s"}) == ["walking", "dogs"]
assert mend_broken_words(["s"], {"s"}) == ["s"]
assert mend_broken_words([], {"s"}) == []

def first_syllable_cut(word):
    """Return word up to the consonant before its second vowel, or the whole word without one.

    "garden" gives "gar"; with no consonant directly before the second vowel cut at the vowel."""
    vowels = [i for i, c in enumerate(word) if c in "aeiou"]
    if len(vowels) < 2:
        return word
    cut = vowels[1]
    if word[cut - 1] not in "aeiou":
        cut -= 1
    return word[:cut]
# M: The places of the vowels are listed and the cut moves one back for a consonant.
assert first_syllable_cut("garden") == "gar"
assert first_syllable_cut("lion") == "li"
assert first_syllable_cut("sky") == "sky"

def prefix_sums_of_letters(word: str) -> list[int]:
    """Return for each start of a lower case word the sum of its letter numbers, a being 1."""
    sums = []
    total = 0
    for letter in word:
        total += ord(letter) - 96
        sums.append(total)
    return sums
# E: The running total is stored after every letter.
assert prefix_sums_of_letters("cab") == [3, 4, 6]
assert prefix_sums_of_letters("z") == [26]
assert prefix_sums_of_letters("") == []

def suffixes_sorted(word):
    """Return all endings of word, from the whole word to its last letter, in alphabetical order."""
    return sorted(word[start:] for start in range(len(word)))
# E: Every start of a slice gives one ending.
assert suffixes_sorted("tea") == ["a", "ea", "tea"]
assert suffixes_sorted("x") == ["x"]
assert suffixes_sorted("") == []

def start_letters_missing(sentence):
    """Return the vowels aeiou with which no word of the sentence begins, in any case."""
    starts = {word[0].lower() for word in sentence.split()}
    return [vowel for vowel in "aeiou" if vowel not in starts]
# E: A set of first letters is asked for each vowel.
assert start_letters_missing("An eagle is up") == ["o"]
assert start_letters_missing("") == ["a", "e", "i", "o", "u"]
assert start_letters_missing("a e i o u") == []

def toggle_suffix(name, suffix):
    """Remove suffix from name if it ends with it, and add it otherwise."""
    return name.removesuffix(suffix) if name.endswith(suffix) else name + suffix
# E: The conditional expression either removes or adds.
# R: switch ending on/off: "lamp_on" <-> "lamp"
assert toggle_suffix("lamp_on", "_on") == "lamp"
assert toggle_suffix("lamp", "_on") == "lamp_on"
assert toggle_suffix("", "x") == "x"

def next_version_name(name: str) -> str:
    """Raise the number behind a final "_v": "map_v9" becomes "map_v10"; without one add "_v2"."""
    stem, mark, number = name.rpartition("_v")
    if mark and number.isdigit():
        return f"{stem}_v{int(number) + 1}"
    return name + "_v2"
# M: The last mark is split off and must be followed by digits only.
# R: file version: plan_v3 -> plan_v4, plan -> plan_v2
assert next_version_name("map_v9") == "map_v10"
assert next_version_name("map") == "map_v2"
assert next_version_name("map_vx") == "map_vx_v2"

def both_ends_marked(words, mark):
    """Return (start, end): the numbers of words that begin and that end with mark."""
    start = sum(word.startswith(mark) for word in words)
    return start, sum(word.endswith(mark) for word in words)
# E: Two sums of truth values count both ends.
assert both_ends_marked(["*a", "b*", "*c*"], "*") == (2, 2)
assert both_ends_marked(["x"], "*") == (0, 0)
assert both_ends_marked([], "-") == (0, 0)

def rotate_until_vowel(word):
    """Move consonants from the front of a lower case word to its end until a vowel stands in front.

    A word without vowels (aeiou) is returned unchanged."""
    for i, letter in enumerate(word):
        if letter in "aeiou":
            return word[i:] + word[:i]
    return word
# E: The place of the first vowel is where the word is cut and turned around.
assert rotate_until_vowel("street") == "eetstr"
assert rotate_until_vowel("apple") == "apple"
assert rotate_until_vowel("hmm") == "hmm"

def all_start_pairs(words: list[str]) -> list[tuple[str, str]]:
    """Return all pairs (a, b) of different list places where a is a start of the longer word b.

    Pairs are ordered by the place of a, then of b."""
    return [(a, b) for a in words for b in words if len(a) < len(b) and b.startswith(a)]
# E: Two loops in a comprehension test every ordered pair.
assert all_start_pairs(["in", "inn", "to", "i"]) == [("in", "inn"), ("i", "in"), ("i", "inn")]
assert all_start_pairs(["a", "b"]) == []
assert all_start_pairs([]) == []

def replace_ending_by_table(word, table):
    """Exchange the ending of word by a dict of endings; the longest fitting ending is used.

    Without a fitting ending the word stays."""
    for ending in sorted(table, key=len, reverse=True):
        if word.endswith(ending):
            return word[:len(word) - len(ending)] + table[ending]
    return word
# M: The endings are tried from long to short, so the first hit is the longest.
# R: swap word endings by dict e.g. {"ies": "y", "s": ""}, longest ending wins
assert replace_ending_by_table("berries", {"s": "", "ies": "y"}) == "berry"
assert replace_ending_by_table("cats", {"s": "", "ies": "y"}) == "cat"
assert replace_ending_by_table("fish", {"s": ""}) == "fish"

def letters_until_repeat(word):
    """Return the longest start of word in which no letter occurs twice."""
    for end in range(len(word)):
        if word[end] in word[:end]:
            return word[:end]
    return word
# E: The loop stops at the first letter that is already in the part before it.
assert letters_until_repeat("planet a") == "planet "
assert letters_until_repeat("aab") == "a"
assert letters_until_repeat("") == ""

def title_key(title: str, articles: tuple[str, ...] = ("the", "a", "an")) -> str:
    """Return a title with a leading article moved to the end behind a comma: "Sea, The".

    The article is recognised in any case and keeps its own."""
    first, space, rest = title.partition(" ")
    if space and first.lower() in articles:
        return f"{rest}, {first}"
    return title
# M: The first word is separated and tested in lower case.
assert title_key("The Red Sea") == "Red Sea, The"
assert title_key("Theo") == "Theo"
assert title_key("An") == "An"

def score_by_ending(words, points):
    """Add up points for words by their last letter, given in the dict points; other letters count
    0."""
    return sum(points.get(word[-1:], 0) for word in words)
# E: The get method gives zero for letters without points.
assert score_by_ending(["tea", "sun", "sofa"], {"a": 2, "n": 1}) == 5
assert score_by_ending(["", "x"], {"a": 2}) == 0
assert score_by_ending([], {}) == 0

def without_matching_ends(text):
    """Strip characters from both ends as long as the first and the last are equal; at least none
    remain.

    "abcxba" becomes "cx"; a single character is also removed since it equals itself."""
    while text and text[0] == text[-1]:
        text = text[1:-1]
    return text
# E: Each round cuts one character on both sides while they agree.
assert without_matching_ends("abcxba") == "cx"
assert without_matching_ends("level") == ""
assert without_matching_ends("ab") == "ab"

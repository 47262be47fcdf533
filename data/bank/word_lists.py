"""Verified problems: lists of words and lines."""

def longest_common_tail(words):
    """Return the longest ending that all words share, "" if there is none or no word."""
    if not words:
        return ""
    tail = ""
    for letters in zip(*(word[::-1] for word in words)):
        if len(set(letters)) > 1:
            break
        tail = letters[0] + tail
    return tail
# M: The reversed words are compared letter by letter, and equal letters are put in front.
# R: common suffix of all words in list
assert longest_common_tail(["walking", "king", "sing"]) == "ing"
assert longest_common_tail(["a", "b"]) == ""
assert longest_common_tail([]) == ""

def join_with_last(items, last_word):
    """Join the items by ", " but put last_word between the last two, such as "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last_word} {items[-1]}"
# E: All but the last item are joined, and the last follows behind the word.
# R: ["a","b","c"], "or" -> "a, b or c"
assert join_with_last(["a", "b", "c"], "or") == "a, b or c"
assert join_with_last(["a"], "and") == "a"
assert join_with_last([], "and") == ""

def words_in_alphabet_gaps(words):
    """Return the lower-case letters of the alphabet with which no word begins, as one text."""
    starts = {word[0].lower() for word in words if word}
    return "".join(c for c in "abcdefghijklmnopqrstuvwxyz" if c not in starts)
# E: The first letters form a set that filters the alphabet.
assert words_in_alphabet_gaps(["Apple", "cat"]) == "bdefghijklmnopqrstuvwxyz"
assert words_in_alphabet_gaps(list("abcdefghijklmnopqrstuvwxy")) == "z"
assert words_in_alphabet_gaps([]) == "abcdefghijklmnopqrstuvwxyz"

def shorten_names(names, width):
    """Cut names longer than width to width - 1 letters plus ".", and leave the others as they
    are."""
    return [name[:width - 1] + "." if len(name) > width else name for name in names]
# E: Long names are sliced and get a dot.
# R: names max `width` chars, longer ones cut with a dot at the end
assert shorten_names(["Maximilian", "Bo"], 4) == ["Max.", "Bo"]
assert shorten_names(["Anna"], 4) == ["Anna"]
assert shorten_names([], 3) == []

def initials_groups_text(names):
    """Return one line per initial, such as "A: Al, Ann", initials and names sorted."""
    lines = []
    for initial in sorted({name[0] for name in names}):
        group = sorted(name for name in names if name[0] == initial)
        lines.append(f"{initial}: {', '.join(group)}")
    return lines
# E: For every different initial the matching names are sorted and joined.
assert initials_groups_text(["Bo", "Ann", "Al"]) == ["A: Al, Ann", "B: Bo"]
assert initials_groups_text(["Z"]) == ["Z: Z"]
assert initials_groups_text([]) == []

def sentence_from_stack(words):
    """Build a sentence from words where "DEL" removes the word before and "END" stops; add a dot.

    Without any word the result is an empty text."""
    sentence = []
    for word in words:
        if word == "END":
            break
        if word != "DEL":
            sentence.append(word)
        elif sentence:
            sentence.pop()
    return " ".join(sentence) + "." if sentence else ""
# M: A list of words serves as stack for the command that deletes.
# R: dictation: DEL deletes the last word, END stops. give sentence with "." at the end
assert sentence_from_stack(["I", "am", "DEL", "was", "END", "x"]) == "I was."
assert sentence_from_stack(["DEL"]) == ""
assert sentence_from_stack([]) == ""

def most_similar_word(word, candidates):
    """Return the candidate with most equal letters at equal places, the first on ties, None if
    empty."""
    return max(candidates, key=lambda c: sum(a == b for a, b in zip(word, c)), default=None)
# E: The key counts the places where both words agree.
# R: typo help: which candidate shares the most letters at the same position with word?
assert most_similar_word("hause", ["horse", "house", "mouse"]) == "house"
assert most_similar_word("x", ["a", "b"]) == "a"
assert most_similar_word("x", []) is None

def split_key_values(lines):
    """Return a dict of "key: value" lines, whole-number values as int; lines without ":" are
    skipped."""
    result = {}
    for line in lines:
        if ":" in line:
            key, value = (part.strip() for part in line.split(":", 1))
            result[key] = int(value) if value.isdigit() else value
    return result
# M: Each line is split at the first colon, and digit values are converted.
# R: parse lines like "age: 12", "name: Bo" into dict, numbers to int, ignore other lines
assert split_key_values(["age: 12", "name: Bo", "??"]) == {"age": 12, "name": "Bo"}
assert split_key_values(["at: 10:30"]) == {"at": "10:30"}
assert split_key_values([]) == {}

def count_lines_with_both(lines, one, other):
    """Count the lines in which one appears before other, each compared in lower case.

    The first occurrence of both words counts; lines without one of them do not."""
    count = 0
    for line in lines:
        places = [line.lower().find(word.lower()) for word in (one, other)]
        if -1 not in places and places[0] < places[1]:
            count += 1
    return count
# M: The find method gives minus one for a missing word, and the places are compared.
assert count_lines_with_both(["Salt and pepper", "pepper, salt", "salt"], "salt", "pepper") == 1
assert count_lines_with_both(["a b"], "a", "b") == 1
assert count_lines_with_both([], "a", "b") == 0

def rotate_sentence_words(sentence, steps):
    """Move the first steps words of the sentence to its end; more steps than words wrap around."""
    words = sentence.split()
    cut = steps % len(words) if words else 0
    return " ".join(words[cut:] + words[:cut])
# E: The remainder by the number of words is the cut.
# R: rotate words in sentence by n to the left
assert rotate_sentence_words("a b c d", 1) == "b c d a"
assert rotate_sentence_words("a b", 5) == "b a"
assert rotate_sentence_words("", 3) == ""

def only_anagrams_of(word, words):
    """Return the words made of the same letters as word, without word itself, sorted."""
    letters = sorted(word)
    return sorted(w for w in words if sorted(w) == letters and w != word)
# E: The sorted letters of both words are compared.
assert only_anagrams_of("stop", ["post", "spot", "stop", "pots", "top"]) == ["post", "pots", "spot"]
assert only_anagrams_of("a", ["b"]) == []
assert only_anagrams_of("ab", []) == []

def vowel_start_first(words):
    """Return the words starting with a vowel, in upper case, then the others, in lower case."""
    vowel, other = [], []
    for word in words:
        if word[:1].lower() in ("a", "e", "i", "o", "u"):
            vowel.append(word.upper())
        else:
            other.append(word.lower())
    return vowel + other
# E: The first letter decides on the list and the case.
# R: words with vowel at the start first and upper case, the rest lower case after
assert vowel_start_first(["Tree", "egg", "Ox"]) == ["EGG", "OX", "tree"]
assert vowel_start_first([""]) == [""]
assert vowel_start_first([]) == []

def repeat_longer_words(words, limit):
    """Return the words joined by spaces, those longer than limit written twice with a dash
    between."""
    return " ".join(f"{word}-{word}" if len(word) > limit else word for word in words)
# E: A conditional expression doubles the long words.
assert repeat_longer_words(["a", "tree"], 2) == "a tree-tree"
assert repeat_longer_words(["ab"], 2) == "ab"
assert repeat_longer_words([], 2) == ""

def compress_headings(lines):
    """Return the lines that begin with "#" as (level, text), level being the number of "#"."""
    result = []
    for line in lines:
        text = line.lstrip("#")
        level = len(line) - len(text)
        if level:
            result.append((level, text.strip()))
    return result
# E: The difference of lengths before and after stripping is the level.
# R: get markdown headings as (level, title)
assert compress_headings(["# A", "text", "## B b"]) == [(1, "A"), (2, "B b")]
assert compress_headings(["#"]) == [(1, "")]
assert compress_headings([]) == []

def drop_stop_words(sentence, stop_words):
    """Return the words of the sentence in lower case that are not stop words, without repeats."""
    kept = []
    for word in sentence.lower().split():
        if word not in stop_words and word not in kept:
            kept.append(word)
    return kept
# E: Two membership tests drop stop words and repeats.
# R: lower case the sentence, split, remove stopwords + duplicates
assert drop_stop_words("The cat and the Cat sat", ["the", "and"]) == ["cat", "sat"]
assert drop_stop_words("the", ["the"]) == []
assert drop_stop_words("", []) == []

def word_ladder_changes(words):
    """Return for neighbouring words of equal length how many letters change, -1 for unequal
    length."""
    changes = []
    for a, b in zip(words, words[1:]):
        changes.append(sum(x != y for x, y in zip(a, b)) if len(a) == len(b) else -1)
    return changes
# M: Letters of equally long neighbours are compared and unequal ones counted.
assert word_ladder_changes(["cat", "cot", "dog", "do"]) == [1, 2, -1]
assert word_ladder_changes(["cat"]) == []
assert word_ladder_changes([]) == []

def names_not_unique_short(names):
    """Shorten each full name to "First L." unless two get the same, which then keep the full
    name."""
    short = [f"{name.split()[0]} {name.split()[-1][0]}." for name in names]
    return [s if short.count(s) == 1 else name for s, name in zip(short, names)]
# M: All short forms are made first, and only unique ones are used.
# R: "Ann Lee" -> "Ann L." but if 2 people would have the same short form use full names
assert names_not_unique_short(["Ann Lee", "Ann Low", "Bo Ray"]) == ["Ann Lee", "Ann Low", "Bo R."]
assert names_not_unique_short(["Bo Ray"]) == ["Bo R."]
assert names_not_unique_short([]) == []

def paired_brackets_words(words):
    """Put every second word in round brackets and join all by spaces; the first word stays
    plain."""
    return " ".join(f"({word})" if i % 2 else word for i, word in enumerate(words))
# E: Words at odd indexes get the brackets.
assert paired_brackets_words(["cat", "tom", "dog", "rex"]) == "cat (tom) dog (rex)"
assert paired_brackets_words(["a"]) == "a"
assert paired_brackets_words([]) == ""

def same_first_last_letter(words):
    """Return the words of two or more letters that begin and end with the same letter, case
    ignored."""
    return [w for w in words if len(w) > 1 and w[0].lower() == w[-1].lower()]
# E: The outer letters are compared in lower case.
# R: words starting and ending with the same letter (single letters don't count)
assert same_first_last_letter(["Anna", "bob", "a", "cat"]) == ["Anna", "bob"]
assert same_first_last_letter(["", "ab"]) == []
assert same_first_last_letter([]) == []

def insert_titles(names, titles):
    """Put the title of {name: title} before each name; names without a title get none.

    A title is separated by a space."""
    return [f"{titles[name]} {name}" if name in titles else name for name in names]
# E: A membership test decides whether the title is put in front.
assert insert_titles(["Lee", "Bo"], {"Lee": "Dr."}) == ["Dr. Lee", "Bo"]
assert insert_titles([], {"Lee": "Dr."}) == []
assert insert_titles(["Lee"], {}) == ["Lee"]

def title_with_counts(words):
    """Return "word(n)" for each different word in alphabetical order, joined by " | "."""
    return " | ".join(f"{word}({words.count(word)})" for word in sorted(set(words)))
# E: Different words are sorted and counted in the list.
assert title_with_counts(["b", "a", "b"]) == "a(1) | b(2)"
assert title_with_counts(["x"]) == "x(1)"
assert title_with_counts([]) == ""

def abbreviate_list(items, limit):
    """Join up to limit items by ", " and add " and N more" for the others."""
    shown = ", ".join(items[:limit])
    more = len(items) - limit
    return f"{shown} and {more} more" if more > 0 else shown
# E: The number of hidden items decides about the second part.
# R: ["a","b","c","d"], 2 -> "a, b and 2 more"
assert abbreviate_list(["a", "b", "c", "d"], 2) == "a, b and 2 more"
assert abbreviate_list(["a"], 2) == "a"
assert abbreviate_list([], 2) == ""

def word_lengths_line(sentence):
    """Return the lengths of the words without their punctuation (. , ! ?) as a text like
    "3-5-2"."""
    return "-".join(str(len(word.strip(".,!?"))) for word in sentence.split())
# E: Each word is stripped of marks before it is measured.
assert word_lengths_line("Hey, world!") == "3-5"
assert word_lengths_line("a") == "1"
assert word_lengths_line("") == ""

def every_line_numbered_from_end(lines):
    """Put "3 ", "2 ", "1 " and so on before the lines, so that the last line has number 1."""
    total = len(lines)
    return [f"{total - i} {line}" for i, line in enumerate(lines)]
# E: The index is subtracted from the number of lines.
# R: countdown numbering, last line gets 1
assert every_line_numbered_from_end(["a", "b", "c"]) == ["3 a", "2 b", "1 c"]
assert every_line_numbered_from_end(["x"]) == ["1 x"]
assert every_line_numbered_from_end([]) == []

def prefix_matches(words, typed):
    """Return up to three words that begin with typed (case ignored), shortest first, ties by
    alphabet."""
    hits = [word for word in words if word.lower().startswith(typed.lower())]
    return sorted(hits, key=lambda word: (len(word), word))[:3]
# M: The hits are sorted by length and word and cut to three.
# R: autocomplete: words starting with typed (ignore case), max 3, shortest first
assert prefix_matches(["Cart", "car", "cat", "dog", "camel", "ca"], "CA") == ["ca", "car", "cat"]
assert prefix_matches(["dog"], "x") == []
assert prefix_matches([], "") == []

def hidden_in_others(words):
    """Return the words that are contained in another, longer word of the list, in given order."""
    return [w for w in words if any(w in other and len(w) < len(other) for other in words)]
# E: Each word is looked for in every longer word.
assert hidden_in_others(["art", "cart", "dog", "smart"]) == ["art"]
assert hidden_in_others(["a", "a"]) == []
assert hidden_in_others([]) == []

def split_by_case(words):
    """Return a dict with the lists "upper", "lower" and "mixed" of the words by their case.

    Words without letters are mixed."""
    result = {"upper": [], "lower": [], "mixed": []}
    for word in words:
        kind = "upper" if word.isupper() else "lower" if word.islower() else "mixed"
        result[kind].append(word)
    return result
# E: The tests isupper and islower choose the list.
# R: sort words into all upper / all lower / mixed
assert split_by_case(["USA", "cat", "Bo", "12"]) == {
    "upper": ["USA"], "lower": ["cat"], "mixed": ["Bo", "12"]}
assert split_by_case([]) == {"upper": [], "lower": [], "mixed": []}
assert split_by_case(["A1"]) == {"upper": ["A1"], "lower": [], "mixed": []}

def censor_in_list(lines, words):
    """Replace each of the words in the lines by as many "*" as it has letters, where it stands
    alone.

    Words are separated by single spaces and compared exactly."""
    return [" ".join("*" * len(w) if w in words else w for w in line.split(" ")) for line in lines]
# E: Each line is split, masked word by word and joined again.
assert censor_in_list(["oh darn it", "fine"], ["darn"]) == ["oh **** it", "fine"]
assert censor_in_list(["a a"], ["a"]) == ["* *"]
assert censor_in_list([], ["x"]) == []

def wrap_list_in_lines(items, per_line, indent):
    """Return a text with per_line items a line joined by ", ", each line indented by indent spaces.

    Every line but the last ends with a comma."""
    lines = [", ".join(items[i:i + per_line]) for i in range(0, len(items), per_line)]
    return ",\n".join(" " * indent + line for line in lines)
# M: Slices are joined to lines, which are joined with comma and line break.
# R: pretty print a list of strings: n per line, indent spaces, comma after every line except the last
assert wrap_list_in_lines(["a", "b", "c"], 2, 2) == "  a, b,\n  c"
assert wrap_list_in_lines(["a"], 3, 0) == "a"
assert wrap_list_in_lines([], 2, 4) == ""

def speaker_turns(lines):
    """Count for each speaker of "name: text" lines how often the turn passes to them.

    Several lines of the same speaker in a row are one turn."""
    turns = {}
    previous = None
    for line in lines:
        name = line.split(":")[0]
        if name != previous:
            turns[name] = turns.get(name, 0) + 1
        previous = name
    return turns
# M: A turn is counted only when the name differs from the one before.
assert speaker_turns(["A: hi", "A: you", "B: yo", "A: ok"]) == {"A": 2, "B": 1}
assert speaker_turns(["A: x"]) == {"A": 1}
assert speaker_turns([]) == {}

def match_first_letters(names, letters):
    """Check that the names begin with the given letters in this order, one letter for each name."""
    return [name[:1] for name in names] == list(letters)
# E: The list of first letters is compared with the list of the text.
# R: do the initials of the names spell `letters`?
assert match_first_letters(["Ann", "Bo"], "AB") is True
assert match_first_letters(["Ann"], "AB") is False
assert match_first_letters([], "") is True

def scramble_pairs(words):
    """Swap the first letters of words in neighbouring pairs; a last single word stays.

    The words are not empty."""
    result = list(words)
    for i in range(0, len(words) - 1, 2):
        a, b = words[i], words[i + 1]
        result[i], result[i + 1] = b[0] + a[1:], a[0] + b[1:]
    return result
# M: In each pair the first letters change places.
assert scramble_pairs(["light", "fan", "tea"]) == ["fight", "lan", "tea"]
assert scramble_pairs(["a", "b"]) == ["b", "a"]
assert scramble_pairs([]) == []

def trim_common_start(words):
    """Remove from all words the letters that all of them begin with and return the shorter
    words."""
    shared = 0
    for letters in zip(*words):
        if len(set(letters)) > 1:
            break
        shared += 1
    return [word[shared:] for word in words]
# M: The columns of letters are compared until they differ.
# R: cut away the common prefix from every string in list
assert trim_common_start(["photo1", "photo22"]) == ["1", "22"]
assert trim_common_start(["ab", "cd"]) == ["ab", "cd"]
assert trim_common_start([]) == []

def who_said_most(lines):
    """Return the name with most words in "name: text" lines, the alphabetically first on ties,
    or "".

    The name itself is not counted."""
    counts = {}
    for line in lines:
        name, text = line.split(":", 1)
        counts[name] = counts.get(name, 0) + len(text.split())
    return min(counts, key=lambda name: (-counts[name], name), default="")
# M: The words are counted per name, and a negated count makes the minimum the answer.
# R: chat lines "name: text". who wrote the most words?
assert who_said_most(["al: hi", "bo: good day", "al: ok"]) == "al"
assert who_said_most(["bo: a"]) == "bo"
assert who_said_most([]) == ""

def is_sorted_ignoring_articles(titles):
    """Check that the titles are alphabetical when a leading "The ", "A " or "An " is ignored."""
    keys = []
    for title in titles:
        for article in ("The ", "A ", "An "):
            if title.startswith(article):
                title = title[len(article):]
                break
        keys.append(title)
    return keys == sorted(keys)
# M: Each title loses one article, and the keys are compared with their sorted list.
assert is_sorted_ignoring_articles(["An Ant", "The Bee", "Cat"]) is True
assert is_sorted_ignoring_articles(["The Cat", "A Bee"]) is False
assert is_sorted_ignoring_articles([]) is True

def tag_by_length_rank(words):
    """Return (word, rank) tuples in given order, rank 1 for the longest word and equal ranks for
    ties.

    The rank counts the different lengths that are greater."""
    lengths = sorted({len(word) for word in words}, reverse=True)
    return [(word, lengths.index(len(word)) + 1) for word in words]
# M: The different lengths in falling order give the rank by their index.
assert tag_by_length_rank(["a", "tree", "to", "it"]) == [
    ("a", 3), ("tree", 1), ("to", 2), ("it", 2)]
assert tag_by_length_rank(["x"]) == [("x", 1)]
assert tag_by_length_rank([]) == []

def next_free_name(taken, base):
    """Return base if it is not taken, otherwise base with the first free number from 2 on behind
    it."""
    name = base
    number = 2
    while name in taken:
        name = f"{base}{number}"
        number += 1
    return name
# E: Names with growing numbers are tried until one is free.
# R: username free? otherwise bo2, bo3, ...
assert next_free_name(["bo", "bo2"], "bo") == "bo3"
assert next_free_name([], "bo") == "bo"
assert next_free_name(["bo"], "al") == "al"

def rhyme_partners(words, size):
    """Return index pairs (i, j), i < j, of different words with equal last size letters."""
    return [(i, j) for j in range(len(words)) for i in range(j)
            if words[i][-size:] == words[j][-size:] and words[i] != words[j]]
# M: All pairs of places are compared by their ending, ordered by the later word.
assert rhyme_partners(["cat", "dog", "hat", "fog"], 2) == [(0, 2), (1, 3)]
assert rhyme_partners(["cat", "cat"], 2) == []
assert rhyme_partners([], 2) == []

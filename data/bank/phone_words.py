"""Verified problems: phone words."""

from collections import defaultdict

def phone_of(book, name):
    """Return the number of a name in a phone book, ignoring case and outer spaces of the name; the
    keys are in lower case. Unknown names give "no entry"."""
    return book.get(name.strip().lower(), "no entry")
# E: The typed name is brought to the form of the keys before the lookup.
# R: look up a phone number, user may type " Ann " or "ANN", keys are all lower case. "no entry" if its not there
assert phone_of({"ann": "555"}, " Ann ") == "555"
assert phone_of({"ann": "555"}, "bo") == "no entry"
assert phone_of({}, "") == "no entry"

def add_number(book: dict[str, list[str]], name: str, number: str) -> int:
    """Add the number to the name's list in place, unless it is there already, and return how many
    numbers the name has now."""
    numbers = book.setdefault(name, [])
    if number not in numbers:
        numbers.append(number)
    return len(numbers)
# E: setdefault gives the list of the name, new or old, and the test avoids repeats.
# R: add a phone number to a person's list, no doubles, return how many they have
assert add_number({"Ann": ["1"]}, "Ann", "2") == 2
assert add_number({"Ann": ["1"]}, "Ann", "1") == 1
assert add_number({}, "Bo", "7") == 1

def caller_text(book, number):
    """Return "Ann (mobile)" for a number found in a dict from name to a dict from kind to number,
    or the number itself if nobody has it."""
    for name, numbers in book.items():
        for kind, known in numbers.items():
            if known == number:
                return f"{name} ({kind})"
    return number
# E: Two loops search the inner dicts and the first hit is returned.
# R: who's calling? book = {"Ann": {"mobile": "55", "home": "12"}}. "Ann (mobile)" or the bare number if unknown
assert caller_text({"Ann": {"home": "12", "mobile": "55"}}, "55") == "Ann (mobile)"
assert caller_text({"Ann": {"home": "12"}}, "99") == "99"
assert caller_text({}, "1") == "1"

def names_with_area(book, area):
    """Return the sorted names whose number begins with the area code; spaces and dashes inside the
    numbers are ignored."""
    return sorted(
        name for name, number in book.items()
        if number.replace(" ", "").replace("-", "").startswith(area)
    )
# E: The numbers are cleaned by two replacements before the test of the beginning.
# R: names whose number starts with area code (ignore spaces and dashes)
assert names_with_area({"Bo": "03-0 55", "Al": "030 7", "Cy": "040"}, "030") == ["Al", "Bo"]
assert names_with_area({"Cy": "040"}, "030") == []
assert names_with_area({}, "0") == []

def phone_book_lines(book):
    """Return a printable phone book: under each first letter, as a line of its own, come the lines
    "  name number" of the names with it, all in alphabetical order."""
    lines, letter = [], ""
    for name in sorted(book):
        if name[0] != letter:
            letter = name[0]
            lines.append(letter)
        lines.append(f"  {name} {book[name]}")
    return lines
# M: A new letter line is put in whenever the first letter changes.
assert phone_book_lines({"Bo": "2", "Al": "1", "Ann": "3"}) == ["A", "  Al 1", "  Ann 3", "B",
    "  Bo 2"]
assert phone_book_lines({"Zoe": "9"}) == ["Z", "  Zoe 9"]
assert phone_book_lines({}) == []

def contacts_from_text(text):
    """Read lines like "Ann: 55, 12" into a dict from name to a list of numbers; lines without a
    colon are skipped and a repeated name adds to its list."""
    book = {}
    for line in text.splitlines():
        name, colon, numbers = line.partition(":")
        if colon:
            parts = [part.strip() for part in numbers.split(",")]
            book.setdefault(name.strip(), []).extend(part for part in parts if part)
    return book
# M: partition cuts off the name, and the rest is split at the commas.
# R: parse "Ann: 55, 12" lines to {"Ann": ["55", "12"]}, ignore other lines
assert contacts_from_text("Ann: 55, 12\nhello\nBo:7\nAnn: 3") == {"Ann": ["55", "12", "3"],
    "Bo": ["7"]}
assert contacts_from_text("Cy:") == {"Cy": []}
assert contacts_from_text("") == {}

def merge_contacts(mine, yours):
    """Merge two dicts of contact records: fields missing in mine are taken from yours, fields in
    both stay as in mine, and names only in yours are added."""
    return {name: {**yours.get(name, {}), **mine.get(name, {})} for name in [*mine, *yours]}
# E: The record of mine is unpacked last, so its fields win.
assert merge_contacts({"Ann": {"tel": "1"}}, {"Ann": {"tel": "2", "mail": "a@b"},
    "Bo": {"tel": "3"}}) == {"Ann": {"tel": "1", "mail": "a@b"}, "Bo": {"tel": "3"}}
assert merge_contacts({"Ann": {}}, {}) == {"Ann": {}}
assert merge_contacts({}, {}) == {}

def conflicting_numbers(mine, yours):
    """Return a dict from each name in both phone books with different numbers to the pair (number
    in mine, number in yours), names in alphabetical order."""
    return {
        name: (mine[name], yours[name])
        for name in sorted(mine.keys() & yours.keys())
        if mine[name] != yours[name]
    }
# E: The keys of both are intersected and the differing values paired.
# R: two phone books, which people have different numbers in them? {name: (mine, yours)}
assert conflicting_numbers({"Ann": "1", "Bo": "2"},
    {"Ann": "9", "Bo": "2", "Cy": "3"}) == {"Ann": ("1", "9")}
assert conflicting_numbers({"Bo": "2"}, {"Bo": "2"}) == {}
assert conflicting_numbers({}, {"Bo": "2"}) == {}

def speed_dial(calls, size):
    """Return a dict from key number (from 1) to the size most called names, equal counts in order
    of name; calls is a list of names."""
    counts = {}
    for name in calls:
        counts[name] = counts.get(name, 0) + 1
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    return dict(enumerate(ranked[:size], 1))
# E: The ranking is cut to size and enumerate makes the numbered pairs of a dict.
assert speed_dial(["Bo", "Al", "Bo", "Cy"], 2) == {1: "Bo", 2: "Al"}
assert speed_dial(["Bo"], 5) == {1: "Bo"}
assert speed_dial([], 3) == {}

def call_minutes_cost(calls, rates):
    """Return the cost of calls (number, seconds): each begun minute costs the rate of the longest
    prefix in rates that the number starts with; rates always has the key ""."""
    total = 0
    for number, seconds in calls:
        prefix = max((p for p in rates if number.startswith(p)), key=len)
        total += -(-seconds // 60) * rates[prefix]
    return total
# H: The fitting prefixes are compared by length and minutes are rounded up by two negations.
# R: phone cost: calls (number, seconds), rates by prefix {"": 5, "0900": 90}; longest matching prefix counts, every started minute is paid
assert call_minutes_cost([("0900123", 61), ("555", 60)], {"": 5, "09": 20, "0900": 90}) == 185
assert call_minutes_cost([("091", 1)], {"": 5, "09": 20}) == 20
assert call_minutes_cost([], {"": 5}) == 0

def longest_call_each(calls):
    """Return a dict from name to the length of their longest call as "m:ss"; calls are (name,
    seconds) pairs."""
    longest = {}
    for name, seconds in calls:
        if seconds > longest.get(name, -1):
            longest[name] = seconds
    return {name: f"{s // 60}:{s % 60:02d}" for name, s in longest.items()}
# M: The maximum per name is kept as a number and written as text at the end.
assert longest_call_each([("Al", 50), ("Bo", 125), ("Al", 61)]) == {"Al": "1:01", "Bo": "2:05"}
assert longest_call_each([("Al", 0)]) == {"Al": "0:00"}
assert longest_call_each([]) == {}

def missed_calls(log):
    """Return the names with missed calls that were not called back later: log is a list of (kind,
    name) in time order with the kinds "missed", "in" and "out"; an "out" clears a name."""
    open_names = {}
    for kind, name in log:
        if kind == "missed":
            open_names[name] = open_names.get(name, 0) + 1
        elif kind == "out":
            open_names.pop(name, None)
    return open_names
# M: Missed calls are counted per name, and calling back removes the name.
# R: which missed calls did i not call back (with how many)? log: ("missed"/"in"/"out", name) in order. returns dict name -> count
assert missed_calls([("missed", "Al"), ("missed", "Al"), ("missed", "Bo"),
    ("out", "Bo")]) == {"Al": 2}
assert missed_calls([("out", "Al"), ("in", "Al"), ("missed", "Al")]) == {"Al": 1}
assert missed_calls([]) == {}

def blocked_callers(calls, blocked, contacts):
    """Return the numbers that ring: those not blocked, where an entry of blocked ending in "*"
    blocks all numbers with that beginning; numbers in contacts always ring."""
    ringing = []
    for number in calls:
        hit = any(
            number.startswith(entry[:-1]) if entry.endswith("*") else number == entry
            for entry in blocked
        )
        if number in contacts or not hit:
            ringing.append(number)
    return ringing
# M: any goes through the blocked entries, each of which is a prefix or a whole number.
assert blocked_callers(["0900", "123", "0911"], ["09*"], {"0911"}) == ["123", "0911"]
assert blocked_callers(["12", "123"], ["12"], set()) == ["123"]
assert blocked_callers([], ["*"], set()) == []

def formatted_contact(contact):
    """Return "First Last <mail>, tel" from a dict with "first" and maybe "last", "mail" and "tel";
    missing parts are left out together with their signs."""
    text = " ".join(contact[key] for key in ("first", "last") if key in contact)
    if "mail" in contact:
        text += f" <{contact['mail']}>"
    if "tel" in contact:
        text += f", {contact['tel']}"
    return text
# E: Each optional part is added only if its key exists.
# R: contact dict to text "First Last <mail>, tel", everything but first is optional
assert formatted_contact({"first": "Ann", "last": "Lee", "mail": "a@b.c",
    "tel": "55"}) == "Ann Lee <a@b.c>, 55"
assert formatted_contact({"first": "Bo", "tel": "7"}) == "Bo, 7"
assert formatted_contact({"first": "Cy"}) == "Cy"

def duplicate_contacts(contacts):
    """Return lists of names that have the same mail address when case is ignored, each with at
    least two names, in order of first appearance; contacts are (name, mail) and mails may be ""."""
    groups = defaultdict(list)
    for name, mail in contacts:
        if mail:
            groups[mail.lower()].append(name)
    return [names for names in groups.values() if len(names) > 1]
# M: The address in lower case is the key, and only groups of two or more remain.
assert duplicate_contacts([("Ann", "A@b.c"), ("Bo", ""), ("A. Lee", "a@b.c"),
    ("Cy", "")]) == [["Ann", "A. Lee"]]
assert duplicate_contacts([("Ann", "a@b.c")]) == []
assert duplicate_contacts([]) == []

def country_of_number(number, codes):
    """Return the country of a number like "+47 55 12" by its code in the dict codes, whose keys are
    like "47" or "1"; longer codes are tried first. No "+" or no code gives "unknown"."""
    if not number.startswith("+"):
        return "unknown"
    digits = number[1:].replace(" ", "")
    for length in (3, 2, 1):
        if digits[:length] in codes:
            return codes[digits[:length]]
    return "unknown"
# M: Beginnings of three, two and one digits are looked up one after the other.
# R: "+47 55" -> country by code dict, "unknown" if not found
assert country_of_number("+47 55", {"47": "Norway", "1": "USA"}) == "Norway"
assert country_of_number("+1 47", {"47": "Norway", "1": "USA"}) == "USA"
assert country_of_number("47 55", {"47": "Norway"}) == "unknown"

def keypad_presses(word, keys):
    """Return the key presses for a word on an old phone: each letter is its key repeated by its
    place, like "b" -> "22"; keys maps a key to its letters and letters on no key are left out."""
    presses = {}
    for key, letters in keys.items():
        for place, letter in enumerate(letters, 1):
            presses[letter] = key * place
    return " ".join(presses[letter] for letter in word.lower() if letter in presses)
# M: A table from letter to presses is built first and then used for the word.
# R: type a word on an old keypad: {"2": "abc", "3": "def"}, "Bad" -> "22 2 3"
assert keypad_presses("Bad", {"2": "abc", "3": "def"}) == "22 2 3"
assert keypad_presses("f-f", {"3": "def"}) == "333 333"
assert keypad_presses("", {"2": "abc"}) == ""

def words_for_number(number, words, keys):
    """Return the words whose letters, one by one, lie on the keys of the digits in number; keys
    maps a digit to its letters."""
    return [
        word for word in words
        if len(word) == len(number)
        and all(letter in keys.get(digit, "") for digit, letter in zip(number, word))
    ]
# M: Digit and letter are walked through in pairs after the lengths were compared.
assert words_for_number("223", ["bad", "ace", "cat", "b"], {"2": "abc", "3": "def"}) == ["bad",
    "ace"]
assert words_for_number("22", ["ab", "ba"], {"2": "abc"}) == ["ab", "ba"]
assert words_for_number("9", ["a"], {}) == []

def translate_words(sentence: str, words: dict[str, str]) -> str:
    """Translate a sentence word by word; a word that is not in the dict stays and is marked by a
    star behind it. Lookups ignore case."""
    return " ".join(words.get(word.lower(), word + "*") for word in sentence.split())
# E: The default of the lookup is the word itself with a star.
# R: word by word translation with a dict, mark unknown words with *
assert translate_words("The cat sings", {"the": "die", "cat": "Katze"}) == "die Katze sings*"
assert translate_words("cat", {}) == "cat*"
assert translate_words("", {"a": "b"}) == ""

def untranslated_words(sentences, words):
    """Return the sorted words that occur in the sentences, in lower case and without ".,!?" at
    their ends, but not among the keys of words."""
    found = {word.strip(".,!?").lower() for sentence in sentences for word in sentence.split()}
    return sorted(found - words.keys() - {""})
# E: A set of cleaned words is reduced by the known keys.
# R: words in my sentences that are not in the dictionary yet, sorted
assert untranslated_words(["The cat, the dog!", "A cat."], {"the": "die"}) == ["a", "cat", "dog"]
assert untranslated_words(["!"], {}) == []
assert untranslated_words([], {"a": "b"}) == []

def reverse_dictionary(words):
    """Turn a dict from word to a list of translations round into a dict from translation to the
    sorted list of words, with its keys in alphabetical order."""
    pairs = sorted((target, word) for word, targets in words.items() for target in targets)
    result = {}
    for target, word in pairs:
        result.setdefault(target, []).append(word)
    return result
# M: All pairs are turned round and sorted before they are grouped.
# R: {"fast": ["schnell", "fest"], "quick": ["schnell"]} reversed: {"fest": ["fast"], "schnell": ["fast", "quick"]}
assert reverse_dictionary({"quick": ["schnell"],
    "fast": ["schnell", "fest"]}) == {"fest": ["fast"], "schnell": ["fast", "quick"]}
assert reverse_dictionary({"a": []}) == {}
assert reverse_dictionary({}) == {}

def chain_translation(word, *tables):
    """Translate a word through several dicts one after the other; if a dict lacks the word the
    result is None."""
    for table in tables:
        word = table.get(word)
        if word is None:
            return None
    return word
# E: The result of each lookup is the key for the next one.
assert chain_translation("cat", {"cat": "chat"}, {"chat": "gato"}) == "gato"
assert chain_translation("cat", {"cat": "chat"}, {}) is None
assert chain_translation("cat") == "cat"

def false_friends(first, second):
    """Return the sorted words that are keys in both dictionaries but have no translation in common;
    both map words to sets of translations."""
    return sorted(
        word for word in first.keys() & second.keys() if first[word].isdisjoint(second[word])
    )
# E: isdisjoint tells that two sets share nothing.
# R: words in both dictionaries whose translation sets have nothing in common
assert false_friends({"gift": {"present"}, "hand": {"hand"}},
    {"gift": {"poison"}, "hand": {"hand", "side"}}) == ["gift"]
assert false_friends({"a": {"x"}}, {"b": {"y"}}) == []
assert false_friends({"a": set()}, {"a": {"y"}}) == ["a"]

def vocabulary_quiz(words, answers):
    """Return (right, wrong, open): how many words of a dict from word to translation were answered
    rightly, wrongly or not at all; answers are compared without case and outer spaces."""
    right = wrong = missing = 0
    for word, translation in words.items():
        if word not in answers:
            missing += 1
        elif answers[word].strip().lower() == translation.lower():
            right += 1
        else:
            wrong += 1
    return right, wrong, missing
# M: Three branches raise one of three counters per word.
# R: check vocab answers (dict) vs solution dict. how many right / wrong / not answered
assert vocabulary_quiz({"cat": "Katze", "dog": "Hund", "cow": "Kuh"},
    {"cat": " katze", "dog": "Huhn"}) == (1, 1, 1)
assert vocabulary_quiz({"cat": "Katze"}, {}) == (0, 0, 1)
assert vocabulary_quiz({}, {"x": "y"}) == (0, 0, 0)

def flash_card_boxes(boxes, results):
    """Return new box numbers of flash cards: a right answer moves a card one box up, at most to 5,
    a wrong one back to 1; results maps a card to True or False and cards not asked stay."""
    moved = dict(boxes)
    for card, right in results.items():
        moved[card] = min(moved.get(card, 1) + 1, 5) if right else 1
    return moved
# E: A conditional expression computes the new box of each card that was asked.
assert flash_card_boxes({"cat": 1, "dog": 5, "cow": 3},
    {"cat": True, "dog": True, "cow": False}) == {"cat": 2, "dog": 5, "cow": 1}
assert flash_card_boxes({"cat": 4}, {}) == {"cat": 4}
assert flash_card_boxes({}, {"new": True}) == {"new": 2}

def plural_from_table(word, count, irregular):
    """Return "1 mouse" or "3 mice": for counts other than 1 the plural is taken from the dict
    irregular or made by an added s."""
    if count != 1:
        word = irregular.get(word, word + "s")
    return f"{count} {word}"
# E: The regular plural is the default of the lookup.
# R: count and noun with the right plural, irregular ones come from a dict {"mouse": "mice"}
assert plural_from_table("mouse", 3, {"mouse": "mice"}) == "3 mice"
assert plural_from_table("cat", 0, {"mouse": "mice"}) == "0 cats"
assert plural_from_table("mouse", 1, {"mouse": "mice"}) == "1 mouse"

def message_in_language(messages, key, language, fallback):
    """Return the text for a key in the language, else in the fallback language, else the key in
    square brackets; messages maps languages to dicts."""
    for tongue in (language, fallback):
        text = messages.get(tongue, {}).get(key)
        if text:
            return text
    return f"[{key}]"
# E: Both languages are tried in turn, and an empty text counts as missing.
# R: i18n lookup: language, then fallback, then "[key]"
assert message_in_language({"en": {"hi": "Hello"}, "de": {"hi": "Hallo"}}, "hi", "de",
    "en") == "Hallo"
assert message_in_language({"en": {"hi": "Hello"}, "de": {"hi": ""}}, "hi", "de", "en") == "Hello"
assert message_in_language({}, "hi", "de", "en") == "[hi]"

def translation_coverage(messages, base):
    """Return for each language other than base how many percent of the base's keys it has, rounded
    down; messages maps languages to dicts and the base has at least one key."""
    keys = messages[base].keys()
    return {
        language: 100 * len(keys & texts.keys()) // len(keys)
        for language, texts in messages.items()
        if language != base
    }
# M: The intersection of the keys counts the translated ones.
# R: how complete are my translations? {"en": {...}, "de": {...}}, percent of the keys of the base language
assert translation_coverage({"en": {"a": "A", "b": "B", "c": "C"}, "de": {"a": "X", "z": "Z"}},
    "en") == {"de": 33}
assert translation_coverage({"en": {"a": "A"}}, "en") == {}
assert translation_coverage({"en": {"a": "A"}, "fr": {"a": "B"}}, "en") == {"fr": 100}

def fill_greeting(template, person, defaults):
    """Fill a template like "Dear {title} {name}" with the fields of person, taking fields that
    person lacks from defaults."""
    return template.format(**{**defaults, **person})
# E: The dict of person overrides the defaults and is unpacked for format.
assert fill_greeting("Dear {title} {name}", {"name": "Lee"},
    {"title": "friend"}) == "Dear friend Lee"
assert fill_greeting("Hi {name}", {"name": "Bo"}, {"name": "you"}) == "Hi Bo"
assert fill_greeting("Hi", {}, {}) == "Hi"

def abbreviation_table(terms):
    """Map each term of several words to the capitals of its first letters, as a dict from
    abbreviation to term; an abbreviation of more than one term maps to a list of the terms."""
    table = {}
    for term in terms:
        short = "".join(word[0] for word in term.split()).upper()
        if short in table:
            known = table[short]
            table[short] = known + [term] if isinstance(known, list) else [known, term]
        else:
            table[short] = term
    return table
# H: A plain value becomes a list when the same abbreviation comes up again.
assert abbreviation_table(["bus stop", "free time", "big ship"]) == {"BS": ["bus stop",
    "big ship"], "FT": "free time"}
assert abbreviation_table(["a b", "a b", "a b"]) == {"AB": ["a b", "a b", "a b"]}
assert abbreviation_table([]) == {}

def synonyms_grouped(pairs):
    """Return groups of words that are connected by synonym pairs, as a sorted list of sorted
    lists; a word belongs to a group if any chain of pairs leads to it."""
    groups = []
    for first, second in pairs:
        touching = [group for group in groups if first in group or second in group]
        merged = {first, second}.union(*touching)
        groups = [group for group in groups if group not in touching] + [merged]
    return sorted(sorted(group) for group in groups)
# H: Every pair unites all groups it touches into one.
# R: synonym pairs [("big","large"),("large","huge")] -> connected groups, sorted lists
assert synonyms_grouped([("big", "large"), ("hot", "warm"), ("huge", "large")]) == [["big",
    "huge", "large"], ["hot", "warm"]]
assert synonyms_grouped([("a", "b"), ("c", "d"), ("b", "c")]) == [["a", "b", "c", "d"]]
assert synonyms_grouped([]) == []

def most_general_term(word, broader):
    """Follow a dict from term to broader term and return the path from the word to the most general
    one as a text joined by " < "."""
    path = [word]
    while path[-1] in broader:
        path.append(broader[path[-1]])
    return " < ".join(path)
# E: The last term of the path is looked up until it has no broader one.
assert most_general_term("pug", {"pug": "dog", "dog": "animal"}) == "pug < dog < animal"
assert most_general_term("stone", {}) == "stone"
assert most_general_term("animal", {"dog": "animal"}) == "animal"

def letter_of_each_name(names, alphabet):
    """Spell a word with a spelling alphabet: alphabet maps letters to words; letters are looked up
    in upper case and unknown characters stand for themselves. Words are joined by "-"."""
    return "-".join(alphabet.get(letter.upper(), letter) for letter in names)
# E: The character itself is the default of the lookup.
# R: spell with alphabet dict A -> Anna, joined with -
assert letter_of_each_name("ab1", {"A": "Anna", "B": "Ben"}) == "Anna-Ben-1"
assert letter_of_each_name("", {"A": "Anna"}) == ""
assert letter_of_each_name("aa", {"A": "Anna"}) == "Anna-Anna"

def missed_word_stats(rounds):
    """Return the words that were answered wrongly at least twice over several rounds, hardest first
    and equal ones by name; every round is a dict from word to True or False."""
    misses = {}
    for answers in rounds:
        for word, right in answers.items():
            misses[word] = misses.get(word, 0) + (not right)
    return sorted((w for w in misses if misses[w] >= 2), key=lambda w: (-misses[w], w))
# M: Wrong answers are counted per word, then filtered and sorted.
assert missed_word_stats([{"cat": False, "dog": False}, {"cat": False, "dog": True}]) == ["cat"]
assert missed_word_stats([{"b": False, "a": False}] * 2) == ["a", "b"]
assert missed_word_stats([]) == []

def unit_names_replaced(amounts, names):
    """Return a list of texts like "3 kilograms" or "1 kilogram" for (number, unit) pairs; names
    maps a unit to its long name in the singular, and other units stay without an added s."""
    texts = []
    for number, unit in amounts:
        if unit in names:
            texts.append(f"{number} {names[unit]}" + ("" if number == 1 else "s"))
        else:
            texts.append(f"{number} {unit}")
    return texts
# M: Only units with a long name get the ending of the plural.
assert unit_names_replaced([(3, "kg"), (1, "kg"), (2, "pcs")],
    {"kg": "kilogram"}) == ["3 kilograms", "1 kilogram", "2 pcs"]
assert unit_names_replaced([(0, "m")], {"m": "metre"}) == ["0 metres"]
assert unit_names_replaced([], {}) == []

def language_guess(text, frequent):
    """Return the language whose set of frequent words covers the most words of the text, the first
    one on ties, or "unknown" if none covers any."""
    words = text.lower().split()
    hits = {name: sum(word in common for word in words) for name, common in frequent.items()}
    best = max(hits, key=hits.get, default=None)
    return best if best is not None and hits[best] else "unknown"
# E: The hits are counted per language, and zero hits mean that nothing is known.
# R: guess the language: {"en": {"the","and"}, "de": {"und","der"}}: who has the most words of my text? "unknown" if no hit
assert language_guess("The cat and the dog", {"de": {"und"}, "en": {"the", "and"}}) == "en"
assert language_guess("xyz", {"en": {"the"}}) == "unknown"
assert language_guess("", {}) == "unknown"

def sorted_by_alphabet(words, alphabet):
    """Sort words by the order of letters in the text alphabet instead of the usual one; all
    letters of the words are in the alphabet."""
    places = {letter: place for place, letter in enumerate(alphabet)}
    return sorted(words, key=lambda word: [places[letter] for letter in word])
# E: The key of a word is the list of places of its letters.
# R: sort words by a custom alphabet string
assert sorted_by_alphabet(["ab", "ba", "b"], "ba") == ["b", "ba", "ab"]
assert sorted_by_alphabet(["a", "c"], "cab") == ["c", "a"]
assert sorted_by_alphabet([], "abc") == []

class Thesaurus:
    """Store words with their synonyms in both directions."""

    def __init__(self):
        self.links = defaultdict(set)

    def link(self, first, second):
        """Make two words synonyms of each other."""
        self.links[first].add(second)
        self.links[second].add(first)

    def synonyms(self, word):
        """Return the sorted synonyms of a word, an empty list for unknown words."""
        return sorted(self.links.get(word, ()))
# M: Each link is written into the sets of both words.
# R: little thesaurus class: link("big", "large") works both ways, synonyms(word) gives a sorted list
thesaurus = Thesaurus()
thesaurus.link("big", "large")
thesaurus.link("huge", "big")
assert thesaurus.synonyms("big") == ["huge", "large"]
assert thesaurus.synonyms("large") == ["big"]
assert thesaurus.synonyms("tiny") == []

def postcode_places(codes, prefix):
    """Return "code place" texts for all codes that begin with the prefix, at most the three lowest
    codes; codes maps texts to places."""
    return [f"{code} {codes[code]}" for code in sorted(codes) if code.startswith(prefix)][:3]
# E: The sorted and filtered list is cut to three.
# R: autocomplete for post codes: the first 3 (sorted) that start with what i typed, as "code place"
assert postcode_places({"1010": "A", "1020": "B", "2000": "C"}, "10") == ["1010 A", "1020 B"]
assert postcode_places({"4": "D", "3": "C", "2": "B", "1": "A"}, "") == ["1 A", "2 B", "3 C"]
assert postcode_places({}, "1") == []

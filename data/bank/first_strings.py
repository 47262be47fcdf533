"""Verified problems: first strings."""

def shout_if_short(text: str, limit: int = 5) -> str:
    """Return the text in capitals with "!" if it has at most limit characters, else unchanged."""
    return text.upper() + "!" if len(text) <= limit else text
# E: The length decides between the loud and the plain text.
# R: short texts (5 chars or less) should be SHOUTED with an !, longer ones stay
assert shout_if_short("hi") == "HI!"
assert shout_if_short("hello") == "HELLO!"
assert shout_if_short("hello you") == "hello you"

def first_and_last_joined(text):
    """Return the first and the last character joined by "-", or the text itself if it has fewer
    than two."""
    return f"{text[0]}-{text[-1]}" if len(text) > 1 else text
# E: Index 0 and index -1 are the two ends.
assert first_and_last_joined("python") == "p-n"
assert first_and_last_joined("a") == "a"
assert first_and_last_joined("") == ""

def swap_halves_text(text: str) -> str:
    """Exchange the two halves of the text; with odd length the middle character stays in the
    middle."""
    half = len(text) // 2
    return text[len(text) - half:] + text[half:len(text) - half] + text[:half]
# E: Three slices are joined in a new order, the middle one perhaps empty.
assert swap_halves_text("abcd") == "cdab"
assert swap_halves_text("abXcd") == "cdXab"
assert swap_halves_text("a") == "a"

def after_colon(line):
    """Return the part after the first ":" without outer spaces, or "" if there is no colon."""
    return line.partition(":")[2].strip()
# E: The third part of partition is what follows the first colon.
# R: "name: Ann: B" -> "Ann: B". nothing after or no colon -> ""
assert after_colon("name: Ann") == "Ann"
assert after_colon("time: 10:30") == "10:30"
assert after_colon("hello") == ""

def hide_middle(text: str, mark: str = "*") -> str:
    """Replace all characters but the first and the last by the mark; texts up to 2 characters
    stay."""
    return text[0] + mark * (len(text) - 2) + text[-1] if len(text) > 2 else text
# E: The number of marks is the length minus the two ends.
assert hide_middle("secret") == "s****t"
assert hide_middle("abc", "-") == "a-c"
assert hide_middle("ab") == "ab"

def is_question(text):
    """Check whether the text ends with "?" after spaces at its end are ignored, and has more
    than the mark."""
    trimmed = text.strip()
    return len(trimmed) > 1 and trimmed.endswith("?")
# E: The trimmed text must be longer than one character and end in the mark.
assert is_question("Who? ") is True
assert is_question("?") is False
assert is_question("Yes.") is False

def longer_or_equal_pair(first, second):
    """Return the longer of two texts, or both joined by "=" if they have the same length."""
    if len(first) == len(second):
        return first + "=" + second
    return max(first, second, key=len)
# E: Equal lengths leave early, and max with key len picks the longer.
assert longer_or_equal_pair("tea", "coffee") == "coffee"
assert longer_or_equal_pair("ab", "cd") == "ab=cd"
assert longer_or_equal_pair("", "") == "="

def capital_words_count(text):
    """Count the words that begin with a capital letter but are not entirely in capitals."""
    return sum(word[0].isupper() and not word.isupper() for word in text.split())
# E: Two tests on each word are joined, and True counts as 1.
assert capital_words_count("The USA and Peru") == 2
assert capital_words_count("NO WAY") == 0
assert capital_words_count("") == 0

def same_ends(text, size=1):
    """Check whether the first size characters equal the last size ones; a shorter text gives
    False."""
    return len(text) >= size and text[:size] == text[-size:]
# E: The length is tested before two slices are compared.
assert same_ends("abca") is True
assert same_ends("onion", 2) is True
assert same_ends("ab", 3) is False

def text_or_dash(value, width=0):
    """Convert the value to text, "-" for None or "", and pad it with spaces on the right to the
    width."""
    text = "-" if value is None or value == "" else str(value)
    return text.ljust(width)
# E: The replacement is chosen first and ljust adds the spaces.
# R: show value as string, None and "" as "-", filled with spaces to width
assert text_or_dash(None, 3) == "-  "
assert text_or_dash(0) == "0"
assert text_or_dash("", 1) == "-"

def has_repeated_neighbour(text):
    """Check whether any character is directly followed by the same character, ignoring case."""
    lowered = text.lower()
    return any(a == b for a, b in zip(lowered, lowered[1:]))
# E: The lowered text is zipped with itself shifted by one.
# R: is there a double letter somewhere, like "Aa" or "ll"?
assert has_repeated_neighbour("Aardvark") is True
assert has_repeated_neighbour("abab") is False
assert has_repeated_neighbour("") is False

def pad_to_even(text, filler="_"):
    """Append the filler once if the text has an odd number of characters."""
    return text + filler * (len(text) % 2)
# E: The remainder is the number of fillers.
assert pad_to_even("abc") == "abc_"
assert pad_to_even("ab") == "ab"
assert pad_to_even("") == ""

def number_in_words_or_digits(text):
    """Return the int for texts "one", "two", "three" in any case or for digits; anything else
    gives None."""
    words = {"one": 1, "two": 2, "three": 3}
    return int(text) if text.isdigit() else words.get(text.lower())
# E: Digits are converted, and other texts are looked up in a dict.
# R: accept "two" or "2", up to three in words, None for anything else
assert number_in_words_or_digits("Two") == 2
assert number_in_words_or_digits("17") == 17
assert number_in_words_or_digits("four") is None

def dots_to_length(text, length):
    """Cut the text to the length and mark a cut by "..." that counts towards the length.

    The length is at least 3."""
    return text if len(text) <= length else text[:length - 3] + "..."
# E: Three characters are kept free for the dots.
assert dots_to_length("strawberry", 8) == "straw..."
assert dots_to_length("berry", 5) == "berry"
assert dots_to_length("", 3) == ""

def letter_positions_text(text: str, letter: str) -> str:
    """Return the 1-based places of the letter joined by "," or "none" if it does not occur."""
    return ",".join(str(i) for i, c in enumerate(text, 1) if c == letter) or "none"
# E: The matching places become texts, and an empty join is replaced.
assert letter_positions_text("banana", "a") == "2,4,6"
assert letter_positions_text("kiwi", "k") == "1"
assert letter_positions_text("kiwi", "a") == "none"

def ends_of_words(sentence: str) -> str:
    """Return the last letters of all words as one text in reverse word order."""
    return "".join(word[-1] for word in reversed(sentence.split()))
# E: The words are taken backwards and give their last letter.
# R: last letter of each word, from the last word to the first
assert ends_of_words("one two three") == "eoe"
assert ends_of_words("cat dog") == "gt"
assert ends_of_words("") == ""

def precedes_ignoring_case(first: str, second: str) -> bool:
    """Check whether the first text comes strictly before the second in a dictionary, ignoring
    case and spaces around."""
    return first.strip().lower() < second.strip().lower()
# E: Both texts are cleaned before they are compared.
assert precedes_ignoring_case(" apple", "Banana") is True
assert precedes_ignoring_case("Pear", "pear") is False
assert precedes_ignoring_case("b", "A") is False

def sentence_with_count(word, count, *, plural=None):
    """Return "N word" for count 1, else "N words" with the given plural or the word plus "s"."""
    return f"{count} {word if count == 1 else plural or word + 's'}"
# E: The count decides, and or chooses a given plural over the regular one.
# R: sentence_with_count("mouse", 3, plural="mice") -> "3 mice"
assert sentence_with_count("cat", 1) == "1 cat"
assert sentence_with_count("cat", 0) == "0 cats"
assert sentence_with_count("mouse", 3, plural="mice") == "3 mice"

def uppercase_at(text, *places):
    """Return the text with the characters at the given 0-based places in upper case."""
    return "".join(c.upper() if i in places else c for i, c in enumerate(text))
# E: The extra arguments are a tuple in which each index is looked up.
assert uppercase_at("hello", 0, 4) == "HellO"
assert uppercase_at("abc") == "abc"
assert uppercase_at("abc", 9) == "abc"

def strip_quotes_once(text: str) -> str:
    """Remove one pair of double quotes around the text if it begins and ends with one; else
    leave it."""
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return text[1:-1]
    return text
# E: Both ends are compared in one chain, and the length protects a single quote.
assert strip_quotes_once('"hi"') == "hi"
assert strip_quotes_once('"hi') == '"hi'
assert strip_quotes_once('"') == '"'

def case_by_place(text, upper_first=True):
    """Return the text with letters alternately in upper and lower case by place, starting as
    told."""
    pairs = enumerate(text)
    return "".join(c.upper() if (i % 2 == 0) == upper_first else c.lower() for i, c in pairs)
# E: The parity of the place is compared with the flag.
# R: AlTeRnAtE case, second arg False starts with lower
assert case_by_place("hello") == "HeLlO"
assert case_by_place("hello", False) == "hElLo"
assert case_by_place("") == ""

def join_non_blank(*parts: str | None, sep: str = ", ") -> str:
    """Join the parts that are not blank (empty, only spaces or None) with sep, each stripped."""
    return sep.join(part.strip() for part in parts if part and part.strip())
# E: The test for truth comes first, so that None is never stripped.
# R: join_non_blank("a ", None, "", "b") -> "a, b"
assert join_non_blank("a ", None, "", "b") == "a, b"
assert join_non_blank("x", " ", "y", sep="-") == "x-y"
assert join_non_blank() == ""

def starts_and_ends(text, start, end):
    """Check whether the text starts with start, ends with end and is long enough for both
    without overlap."""
    return text.startswith(start) and text.endswith(end) and len(text) >= len(start) + len(end)
# E: Two text methods and a comparison of lengths must all be true.
assert starts_and_ends("<b>x</b>", "<b>", "</b>") is True
assert starts_and_ends("aba", "ab", "ba") is False
assert starts_and_ends("", "", "") is True

def box_around(text, char="#"):
    """Return three lines as one text: a line of the char, the text between two chars, and the
    line again."""
    line = char * (len(text) + 2)
    return f"{line}\n{char}{text}{char}\n{line}"
# E: The border is two characters longer than the text.
assert box_around("hi") == "####\n#hi#\n####"
assert box_around("", "*") == "**\n**\n**"
assert box_around("a", "+") == "+++\n+a+\n+++"

def count_sentence_ends(text: str) -> int:
    """Count the ".", "!" and "?" of the text, but every run of such marks only once."""
    return sum(c in ".!?" and text[i + 1:i + 2] not in (".", "!", "?") for i, c in enumerate(text))
# M: A mark counts when the following slice is not another mark.
assert count_sentence_ends("Hi! How are you?? Fine...") == 3
assert count_sentence_ends("no end") == 0
assert count_sentence_ends("") == 0

def word_number_or_empty(sentence: str, number: int) -> str:
    """Return the word with the 1-based number in the sentence, or "" if there is no such word."""
    words = sentence.split()
    return words[number - 1] if 0 < number <= len(words) else ""
# E: The number is checked before it becomes an index.
# R: 3rd word of a sentence etc, counting from 1, empty string if the number is off
assert word_number_or_empty("red green blue", 2) == "green"
assert word_number_or_empty("red", 2) == ""
assert word_number_or_empty("red", 0) == ""

def is_all_same_char(text):
    """Check whether a text consists of one character repeated; an empty text does not."""
    return len(set(text)) == 1
# E: The set of its characters must have exactly one member.
assert is_all_same_char("aaa") is True
assert is_all_same_char("aab") is False
assert is_all_same_char("") is False

def abbreviation(phrase: str, skip: tuple[str, str, str] = ("of", "the", "and")) -> str:
    """Return the capital first letters of the words of the phrase, leaving out the words in
    skip."""
    return "".join(word[0].upper() for word in phrase.split() if word.lower() not in skip)
# E: The small words are filtered by a membership test.
assert abbreviation("bank of the north") == "BN"
assert abbreviation("United Nations") == "UN"
assert abbreviation("of") == ""

def fits_initials(name, initials):
    """Check whether the first letters of the words in name spell the initials, ignoring case."""
    return "".join(word[0] for word in name.split()).lower() == initials.lower()
# E: The initials are built and compared in lower case.
# R: does "Ada Lovelace" fit "al"?
assert fits_initials("Ada Lovelace", "al") is True
assert fits_initials("Ada Lovelace", "a") is False
assert fits_initials("", "") is True

def digits_and_letters(text):
    """Return a dict with the counts of "digits", "letters" and "other" characters in the text."""
    digits, letters = sum(map(str.isdigit, text)), sum(map(str.isalpha, text))
    return {"digits": digits, "letters": letters, "other": len(text) - digits - letters}
# E: Two counts are made with map, and the rest is other.
assert digits_and_letters("ab1!") == {"digits": 1, "letters": 2, "other": 1}
assert digits_and_letters("77") == {"digits": 2, "letters": 0, "other": 0}
assert digits_and_letters("") == {"digits": 0, "letters": 0, "other": 0}

def rotate_text_left(text: str, steps: int = 1) -> str:
    """Move the first steps characters to the end; steps may be larger than the text, "" stays
    ""."""
    cut = steps % len(text) if text else 0
    return text[cut:] + text[:cut]
# E: The remainder makes any number of steps fit the length.
assert rotate_text_left("abcd") == "bcda"
assert rotate_text_left("abc", 4) == "bca"
assert rotate_text_left("", 3) == ""

def put_into_middle(text, extra):
    """Insert extra in the middle of the text; with odd length the left part is the shorter one."""
    return text[:len(text) // 2] + extra + text[len(text) // 2:]
# E: Two slices at half the length enclose the extra text.
assert put_into_middle("abcd", "-") == "ab-cd"
assert put_into_middle("abc", "XY") == "aXYbc"
assert put_into_middle("", "z") == "z"

def keyword_query_text(**values):
    """Return the keyword arguments as "key=value" parts in the given order, joined by "&"."""
    return "&".join(f"{key}={value}" for key, value in values.items())
# E: The keyword arguments arrive as a dict in their order.
# R: keyword_query_text(a=1, b="x") -> "a=1&b=x"
assert keyword_query_text(a=1, b="x") == "a=1&b=x"
assert keyword_query_text(q="") == "q="
assert keyword_query_text() == ""

def letter_after(text, letter):
    """Return the character right after the first occurrence of the letter, or None if there is
    none."""
    place = text.find(letter)
    return text[place + 1] if 0 <= place < len(text) - 1 else None
# E: The find method gives -1 for a missing letter, which the comparison excludes.
assert letter_after("table", "b") == "l"
assert letter_after("table", "e") is None
assert letter_after("table", "x") is None

def mirror_word(word: str, bar: str = "|") -> str:
    """Return the word, the bar and the word backwards; an empty word gives only the bar."""
    return word + bar + word[::-1]
# E: A slice with step -1 is the mirror image.
assert mirror_word("abc") == "abc|cba"
assert mirror_word("x", "") == "xx"
assert mirror_word("") == "|"

def shorter_words_only(sentence, limit):
    """Return the words of the sentence shorter than the limit as a list in lower case without
    repeats, in order."""
    return list(dict.fromkeys(w for w in sentence.lower().split() if len(w) < limit))
# E: A dict keeps the first appearance of each word.
assert shorter_words_only("To be or not to be", 3) == ["to", "be", "or"]
assert shorter_words_only("long words", 3) == []
assert shorter_words_only("", 5) == []

def plus_minus_text(text):
    """Replace every digit by "+" and every letter by "-", leaving other characters as they are."""
    return "".join("+" if c.isdigit() else "-" if c.isalpha() else c for c in text)
# E: Two conditions in a chain choose the sign for each character.
assert plus_minus_text("a1, b2") == "-+, -+"
assert plus_minus_text("??") == "??"
assert plus_minus_text("") == ""

def contains_all_letters(text, letters):
    """Check whether every letter of letters occurs somewhere in the text, ignoring case."""
    return all(letter in text.lower() for letter in letters.lower())
# E: Both texts are lowered and all looks up each letter.
# R: does text have all of these letters in it? case doesnt matter
assert contains_all_letters("Garden", "NAG") is True
assert contains_all_letters("Garden", "oak") is False
assert contains_all_letters("x", "") is True

def file_base(name):
    """Return a file name without its last extension; a name without dot, or with only a leading
    one, stays."""
    place = name.rfind(".")
    return name[:place] if place > 0 else name
# E: The place of the last dot is only used if it is not the first character.
assert file_base("photo.old.png") == "photo.old"
assert file_base("README") == "README"
assert file_base(".bashrc") == ".bashrc"

def greet_in(language, name="friend"):
    """Greet the name: "Hallo" for "de", "Salut" for "fr", otherwise "Hello", as in "Hello,
    Ann!"."""
    word = {"de": "Hallo", "fr": "Salut"}.get(language, "Hello")
    return f"{word}, {name}!"
# E: A dict of greetings is asked with a default.
assert greet_in("de", "Ann") == "Hallo, Ann!"
assert greet_in("fr") == "Salut, friend!"
assert greet_in("xx", "Bo") == "Hello, Bo!"

def cut_before(text, stop):
    """Return what stands before the first occurrence of stop; the whole text if stop is missing
    or ""."""
    return text.split(stop)[0] if stop else text
# E: The first part of the split is what comes before; an empty separator is not allowed.
assert cut_before("milk # cold", " #") == "milk"
assert cut_before("milk", "#") == "milk"
assert cut_before("milk", "") == "milk"

def compare_lengths_text(first, second):
    """Return "FIRST is N longer than SECOND" (or shorter), or "same length" for equal lengths."""
    gap = len(first) - len(second)
    if gap == 0:
        return "same length"
    return f"{first} is {abs(gap)} {'longer' if gap > 0 else 'shorter'} than {second}"
# E: The sign of the gap picks the word and its absolute value the number.
assert compare_lengths_text("tiger", "cat") == "tiger is 2 longer than cat"
assert compare_lengths_text("ox", "cow") == "ox is 1 shorter than cow"
assert compare_lengths_text("a", "b") == "same length"

def every_word_has(sentence: str, letter: str) -> bool:
    """Check whether each word of the sentence contains the letter; a sentence without words
    does not."""
    words = sentence.split()
    return bool(words) and all(letter in word for word in words)
# E: The empty list is false, which bool makes a proper answer.
assert every_word_has("red hen bed", "e") is True
assert every_word_has("red hot", "e") is False
assert every_word_has("", "e") is False

def as_hashtag(words: str) -> str:
    """Return "#" followed by the words without spaces, each with a capital first letter; "" for
    no words."""
    return "#" + "".join(word.capitalize() for word in words.split()) if words.strip() else ""
# E: Each word is capitalized and all are glued behind the sign.
# R: "my nice trip" -> "#MyNiceTrip"
assert as_hashtag("my nice trip") == "#MyNiceTrip"
assert as_hashtag("sun") == "#Sun"
assert as_hashtag("  ") == ""

def dashed_date_parts(date):
    """Turn a date text "2024-03-07" into "7.3.2024" without leading zeros."""
    year, month, day = date.split("-")
    return f"{int(day)}.{int(month)}.{year}"
# E: Converting to int drops the zeros at the front.
assert dashed_date_parts("2024-03-07") == "7.3.2024"
assert dashed_date_parts("1999-12-31") == "31.12.1999"
assert dashed_date_parts("2000-01-10") == "10.1.2000"

def title_needs_fix(title):
    """Check whether a title is wrong: it has spaces at an end, two spaces in a row, or is empty."""
    return title == "" or title != title.strip() or "  " in title
# E: Three faults are joined by or.
assert title_needs_fix("Sea  Wind") is True
assert title_needs_fix(" Sea") is True
assert title_needs_fix("Sea Wind") is False
assert title_needs_fix("") is True

"""Verified problems: cut and swap."""

def remove_nth_word_letter(word: str, n: int) -> str:
    """Remove the letter number n (from 1) counted from the end of word; an impossible n changes
    nothing."""
    if not 1 <= n <= len(word):
        return word
    index = len(word) - n
    return word[:index] + word[index + 1:]
# E: The place from the end becomes an index from the front.
# R: delete nth char counted from the right, leave word alone if n is out of range
assert remove_nth_word_letter("plant", 1) == "plan"
assert remove_nth_word_letter("plant", 5) == "lant"
assert remove_nth_word_letter("hi", 3) == "hi"

def cut_text_in_three(text):
    """Split text into three parts as equal as possible, the first parts getting the extra
    characters."""
    each, extra = divmod(len(text), 3)
    first = each + (extra > 0)
    second = first + each + (extra > 1)
    return text[:first], text[first:second], text[second:]
# M: The remainder tells how many parts get one character more.
# R: cut a string in 3 nearly equal parts, earlier parts get the rest
assert cut_text_in_three("abcdefgh") == ("abc", "def", "gh")
assert cut_text_in_three("ab") == ("a", "b", "")
assert cut_text_in_three("abcdef") == ("ab", "cd", "ef")

def replace_first_and_last(text, old, new):
    """Replace only the first and the last occurrence of old by new; others between them stay."""
    first = text.find(old)
    if first == -1:
        return text
    text = text[:first] + new + text[first + len(old):]
    last = text.rfind(old, first + len(new))
    return text if last == -1 else text[:last] + new + text[last + len(old):]
# M: The search from the right starts behind what was already replaced.
# R: swap only the first & last occurence of a substring
assert replace_first_and_last("a-b-c-d", "-", "+") == "a+b-c+d"
assert replace_first_and_last("a-b", "-", "+") == "a+b"
assert replace_first_and_last("ab", "-", "+") == "ab"

def text_around(text, word, width):
    """Return word with up to width characters of text on both sides of its first occurrence, or "".

    Ends that are cut off are not marked."""
    start = text.find(word)
    if start == -1:
        return ""
    return text[max(start - width, 0):start + len(word) + width]
# M: The left border must not get negative, the right one may go beyond the end.
# R: snippet: the word plus n chars before & after
assert text_around("we like red tea", "red", 3) == "ke red te"
assert text_around("red", "red", 5) == "red"
assert text_around("tea", "red", 2) == ""

def swap_around_sign(text, sign):
    """Exchange what stands before and after the first sign: "a=b" with "=" gives "b=a".

    Without the sign text stays."""
    left, found, right = text.partition(sign)
    return right + found + left if found else text
# E: The three parts of partition are put together in reverse order.
# R: "a=b" -> "b=a" for a given sign, only the first sign counts
assert swap_around_sign("a=b", "=") == "b=a"
assert swap_around_sign("ab", "=") == "ab"
assert swap_around_sign("x-y-z", "-") == "y-z-x"

def remove_between_marks(text: str, mark: str) -> str:
    """Remove every part between two marks together with the marks; an unpaired mark stays with
    its rest."""
    parts = text.split(mark)
    if len(parts) % 2 == 0:
        last = parts.pop()
        return "".join(parts[::2]) + mark + last
    return "".join(parts[::2])
# H: Parts with an odd number lie between marks; an even number of parts means one mark has no partner.
assert remove_between_marks("a*b*c", "*") == "ac"
assert remove_between_marks("a*b", "*") == "a*b"
assert remove_between_marks("a*b*c*d", "*") == "ac*d"

def first_half_upper(text):
    """Write the first half of text in capitals and the second in small letters; the middle is
    small."""
    half = len(text) // 2
    return text[:half].upper() + text[half:].lower()
# E: Two slices are changed in different ways.
# R: first half of the string in caps, second half lower, middle char counts as second half
assert first_half_upper("Garden") == "GARden"
assert first_half_upper("abc") == "Abc"
assert first_half_upper("") == ""

def replace_in_range(text: str, old: str, new: str, start: int, end: int) -> str:
    """Replace old by new only within the characters from index start up to but not including
    end."""
    return text[:start] + text[start:end].replace(old, new) + text[end:]
# E: The middle slice is changed and put back between the others.
# R: like str.replace but only between two indexes (end not included)
assert replace_in_range("aaaa", "a", "b", 1, 3) == "abba"
assert replace_in_range("abc", "z", "x", 0, 3) == "abc"
assert replace_in_range("a.b.c", ".", "", 2, 9) == "a.bc"

def cut_at_width_words(text, width):
    """Cut text after the last space within the first width characters, or at width if there is
    none.

    A text that fits is returned whole; the cut part has no space at its end."""
    if len(text) <= width:
        return text
    space = text.rfind(" ", 0, width + 1)
    return text[:width] if space == -1 else text[:space]
# M: The search for the last space ends one place behind the width, where a word may just end.
assert cut_at_width_words("fresh bread rolls", 11) == "fresh bread"
assert cut_at_width_words("fresh bread", 8) == "fresh"
assert cut_at_width_words("strawberry", 5) == "straw"

def remove_longest_word(sentence):
    """Remove the first longest word of a sentence and return (sentence, word); an empty one gives
    ("", "")."""
    words = sentence.split()
    if not words:
        return "", ""
    longest = max(words, key=len)
    words.remove(longest)
    return " ".join(words), longest
# E: The remove method deletes the first occurrence only.
# R: kick out the longest word (first one if tie). give me the sentence without it and the word
assert remove_longest_word("we eat pancakes daily") == ("we eat daily", "pancakes")
assert remove_longest_word("aa bb") == ("bb", "aa")
assert remove_longest_word("") == ("", "")

def pull_to_front(text, part):
    """Move the first occurrence of part to the front of text; if it is missing nothing changes."""
    if part not in text:
        return text
    return part + text.replace(part, "", 1)
# E: One occurrence is replaced by nothing and part is put in front.
# R: move a substring to the beginning of the text if it's in there
assert pull_to_front("red tea", "tea") == "teared "
assert pull_to_front("abc", "x") == "abc"
assert pull_to_front("aba", "a") == "aba"

def keep_every_in_groups(text, keep, skip):
    """Keep keep characters, skip the next skip ones, and so on through the text."""
    step = keep + skip
    return "".join(text[i:i + keep] for i in range(0, len(text), step))
# E: Slices of the kept length start at every full step.
# R: take 2 skip 1 take 2 skip 1... with keep & skip as numbers
assert keep_every_in_groups("abcdefgh", 2, 1) == "abdegh"
assert keep_every_in_groups("abc", 1, 5) == "a"
assert keep_every_in_groups("", 2, 2) == ""

def change_separators(text: str, old: str, new: list[str]) -> str:
    """Replace the separators old one after another by the texts in new, which is used in a
    circle."""
    parts = text.split(old)
    result = parts[0]
    for i, part in enumerate(parts[1:]):
        result += new[i % len(new)] + part
    return result
# M: The index modulo the number of new separators repeats them.
assert change_separators("a,b,c,d", ",", ["-", "+"]) == "a-b+c-d"
assert change_separators("a", ",", ["-"]) == "a"
assert change_separators(",", ",", ["x"]) == "x"

def letters_before_number(text):
    """Return (letters, digits): all letters before the first digit and all digits after that
    point."""
    cut = next((i for i, c in enumerate(text) if c.isdigit()), len(text))
    letters = "".join(filter(str.isalpha, text[:cut]))
    return letters, "".join(filter(str.isdigit, text[cut:]))
# E: The first digit is where the text is cut, and both halves are filtered.
# R: split "AB-12x3" into the letters before the first digit and all digits from there: ("AB","123")
assert letters_before_number("AB-12x3") == ("AB", "123")
assert letters_before_number("tea") == ("tea", "")
assert letters_before_number("7up") == ("", "7")

def swap_two_parts(text, first, second):
    """Exchange the first occurrences of two different parts of text; first stands before second.

    If one of them is missing or the order is wrong, text is returned."""
    i = text.find(first)
    j = text.find(second, i + len(first))
    if i == -1 or j == -1:
        return text
    return text[:i] + second + text[i + len(first):j] + first + text[j + len(second):]
# H: Five slices are put together: before, second part, between, first part, after.
assert swap_two_parts("tea or milk", "tea", "milk") == "milk or tea"
assert swap_two_parts("tea", "tea", "milk") == "tea"
assert swap_two_parts("b a", "a", "b") == "b a"

def remove_smaller_letters(word: str) -> str:
    """Keep the letters of word that are not smaller than any letter kept before, from the left."""
    kept = ""
    for letter in word:
        if not kept or letter >= kept[-1]:
            kept += letter
    return kept
# M: The last kept letter is always the greatest so far.
assert remove_smaller_letters("bread") == "br"
assert remove_smaller_letters("abcc") == "abcc"
assert remove_smaller_letters("") == ""

def collapse_spaces_in_part(text, start, end):
    """Reduce runs of spaces to one between the indexes start and end (exclusive) and keep the
    others."""
    part = text[start:end]
    while "  " in part:
        part = part.replace("  ", " ")
    return text[:start] + part + text[end:]
# M: Replacing double spaces is repeated until none is left.
assert collapse_spaces_in_part("a   b   c", 0, 5) == "a b   c"
assert collapse_spaces_in_part("a  b", 0, 1) == "a  b"
assert collapse_spaces_in_part("", 0, 0) == ""

def replace_even_occurrences(text, old, new):
    """Replace the 2nd, 4th, 6th ... occurrence of old by new and keep the odd ones."""
    parts = text.split(old)
    result = parts[0]
    for number, part in enumerate(parts[1:], 1):
        result += (new if number % 2 == 0 else old) + part
    return result
# M: The number of the separator tells whether it is kept or replaced.
# R: replace only every second occurence
assert replace_even_occurrences("a,b,c,d,e", ",", ";") == "a,b;c,d;e"
assert replace_even_occurrences("a,b", ",", ";") == "a,b"
assert replace_even_occurrences("", "x", "y") == ""

def split_where_case_rises(text: str) -> list[str]:
    """Split text before every capital that follows a small letter: "redBigCar" gives three
    parts."""
    parts = []
    for i, c in enumerate(text):
        if parts and not (c.isupper() and text[i - 1].islower()):
            parts[-1] += c
        else:
            parts.append(c)
    return parts
# M: A character is added to the last part unless it begins a new one.
# R: split camelCase string at lower-to-upper borders into a list
assert split_where_case_rises("redBigCar") == ["red", "Big", "Car"]
assert split_where_case_rises("HTMLpage") == ["HTMLpage"]
assert split_where_case_rises("") == []

def text_without_part(text, start_word, end_word):
    """Remove the text from the first start_word to the next end_word, both included.

    If either is missing, text stays as it is."""
    start = text.find(start_word)
    end = text.find(end_word, start + len(start_word))
    if start == -1 or end == -1:
        return text
    return text[:start] + text[end + len(end_word):]
# M: The end is searched behind the start, and the slices leave out what is between.
# R: delete everything from a start marker to the next end marker incl. the markers
assert text_without_part("a [x b] c", "[x", "]") == "a  c"
assert text_without_part("a [x b", "[x", "]") == "a [x b"
assert text_without_part("(1)(2)", "(", ")") == "(2)"

def insert_after_every(text, letters, addition):
    """Put addition behind every character that is in letters."""
    return "".join(c + addition if c in letters else c for c in text)
# E: The conditional expression lengthens the listed characters only.
# R: after each char that is in a given set, insert some extra text
assert insert_after_every("a,b;c", ",;", " ") == "a, b; c"
assert insert_after_every("abc", "", "-") == "abc"
assert insert_after_every("", "a", "b") == ""

def shorten_numbers_in_text(text: str, digits: int) -> str:
    """Keep only the first digits digits of each run of digits in text and drop the others."""
    result = ""
    run = 0
    for c in text:
        run = run + 1 if c.isdigit() else 0
        if run <= digits:
            result += c
    return result
# M: The run counts digits in a row and is zero at other signs, which always pass.
# R: limit digit runs e.g. "a12345b" with 3 -> "a123b"
assert shorten_numbers_in_text("a12345b67", 3) == "a123b67"
assert shorten_numbers_in_text("tea", 0) == "tea"
assert shorten_numbers_in_text("99", 0) == ""

def mirrored_slice(text, start, end):
    """Reverse the characters from index start to end, both included, and keep the rest."""
    return text[:start] + text[start:end + 1][::-1] + text[end + 1:]
# E: The inner slice is reversed with a second slice.
# R: reverse only text[start..end], both inclusive
assert mirrored_slice("abcdef", 1, 3) == "adcbef"
assert mirrored_slice("abc", 0, 2) == "cba"
assert mirrored_slice("abc", 1, 1) == "abc"

def replace_unless_after(text, old, new, guard):
    """Replace the character old by new unless the character directly before it is guard."""
    result = ""
    before = ""
    for c in text:
        result += new if c == old and before != guard else c
        before = c
    return result
# M: The previous character of the original text is remembered in a variable.
assert replace_unless_after("a,b\\,c", ",", ";", "\\") == "a;b\\,c"
assert replace_unless_after(",", ",", ";", "x") == ";"
assert replace_unless_after("", "a", "b", "c") == ""

def trim_to_balanced(text):
    """Cut text directly before the first ")" that has no open "(" before it; a good text stays
    whole."""
    open_count = 0
    for i, c in enumerate(text):
        if c == "(":
            open_count += 1
        elif c == ")":
            if open_count == 0:
                return text[:i]
            open_count -= 1
    return text
# M: The counter of open brackets must not fall below zero.
assert trim_to_balanced("a(b)c)d") == "a(b)c"
assert trim_to_balanced("(a") == "(a"
assert trim_to_balanced(")") == ""

def exchange_by_position(text: str, pairs: list[tuple[int, int]]) -> str:
    """Swap the characters at each pair of indexes in the given order."""
    letters = list(text)
    for i, j in pairs:
        letters[i], letters[j] = letters[j], letters[i]
    return "".join(letters)
# E: A list allows swapping, and join makes a text again.
# R: apply a list of index swaps to a string
assert exchange_by_position("abcd", [(0, 3), (0, 1)]) == "bdca"
assert exchange_by_position("ab", []) == "ab"
assert exchange_by_position("x", [(0, 0)]) == "x"

def cut_into_growing_parts(text):
    """Cut text into parts of 1, 2, 3, ... characters; the last part may be shorter."""
    parts = []
    size = 1
    while text:
        parts.append(text[:size])
        text = text[size:]
        size += 1
    return parts
# M: Each round takes a part that is one longer until nothing is left.
# R: chop a string into pieces of length 1,2,3,4...
assert cut_into_growing_parts("abcdefgh") == ["a", "bc", "def", "gh"]
assert cut_into_growing_parts("a") == ["a"]
assert cut_into_growing_parts("") == []

def first_letters_replaced(words, letter):
    """Replace the first letter of each word by letter, in the case of the replaced one; skip
    empty words."""
    replaced = []
    for word in filter(None, words):
        start = letter.upper() if word[0].isupper() else letter.lower()
        replaced.append(start + word[1:])
    return replaced
# M: The case of the old first letter chooses the case of the new one.
assert first_letters_replaced(["Tom", "cat", ""], "b") == ["Bom", "bat"]
assert first_letters_replaced(["A"], "x") == ["X"]
assert first_letters_replaced([], "x") == []

def remove_shared_words(sentence, other):
    """Remove from sentence all words that other contains, in any case, and return the rest as
    text."""
    known = other.lower().split()
    return " ".join(word for word in sentence.split() if word.lower() not in known)
# E: The lowered words of the other sentence are the ones to drop.
# R: drop all words from sentence one which also are in sentence two, ignore case
assert remove_shared_words("The cat and the dog", "the AND") == "cat dog"
assert remove_shared_words("a b", "") == "a b"
assert remove_shared_words("", "x") == ""

def replace_last_word(sentence: str, word: str) -> str:
    """Replace the last word of sentence by word but keep a final ".", "!" or "?".

    An empty sentence becomes word."""
    end = sentence[-1:] if sentence[-1:] in tuple(".!?") else ""
    words = sentence.split()[:-1] + [word]
    return " ".join(words) + end
# E: The mark is saved first, then the last word is exchanged by list slicing.
# R: swap the final word of a sentence but leave the punctuation mark
assert replace_last_word("We drink tea!", "milk") == "We drink milk!"
assert replace_last_word("Go home", "on") == "Go on"
assert replace_last_word("", "hi") == "hi"

def alternate_replace(text, letter, first, second):
    """Replace the occurrences of letter by turns with first and second, starting with first."""
    result = ""
    use_first = True
    for c in text:
        if c == letter:
            c = first if use_first else second
            use_first = not use_first
        result += c
    return result
# M: A flag is flipped with each replacement.
# R: turn straight quotes into opening/closing: alternate two replacements for a char
assert alternate_replace('"a" "b"', '"', "<", ">") == "<a> <b>"
assert alternate_replace("abc", "x", "1", "2") == "abc"
assert alternate_replace("xxx", "x", "(", ")") == "()("

def expand_tabs_simple(text, size):
    """Replace each tab by spaces up to the next column that is a multiple of size."""
    result = ""
    for c in text:
        result += " " * (size - len(result) % size) if c == "\t" else c
    return result
# M: The length written so far tells how many spaces the tab stands for.
assert expand_tabs_simple("a\tb", 4) == "a   b"
assert expand_tabs_simple("\tb", 2) == "  b"
assert expand_tabs_simple("abcd\te", 4) == "abcd    e"

def shrink_middle(text: str, limit: int) -> str:
    """Shorten text to limit characters by replacing its middle with ".." where needed.

    The kept front is one longer than the kept end if they cannot be equal; limit is at least 4."""
    if len(text) <= limit:
        return text
    end = (limit - 2) // 2
    front = limit - 2 - end
    return text[:front] + ".." + text[-end:]
# M: The two places for the dots are taken off, and the rest is shared by both sides.
# R: shorten long names in the middle with ".." to n chars
assert shrink_middle("strawberry", 7) == "str..ry"
assert shrink_middle("tea", 4) == "tea"
assert shrink_middle("abcdefgh", 4) == "a..h"

def drop_leading_and_count(text, letter):
    """Remove all letter characters at the front of text and return (rest, how many were
    removed)."""
    rest = text.lstrip(letter)
    return rest, len(text) - len(rest)
# E: The difference of both lengths is the number of removed characters.
# R: strip leading zeros (or another char) and tell me how many there were
assert drop_leading_and_count("000120", "0") == ("120", 3)
assert drop_leading_and_count("x", "0") == ("x", 0)
assert drop_leading_and_count("---", "-") == ("", 3)

def switch_quotes(text):
    """Exchange single and double quotes throughout text."""
    return text.replace("'", "\0").replace('"', "'").replace("\0", '"')
# E: A helper character that occurs nowhere keeps both kinds apart.
# R: exchange ' and " in a string
assert switch_quotes("'a' \"b\"") == "\"a\" 'b'"
assert switch_quotes("") == ""
assert switch_quotes("it's") == 'it"s'

def separate_at_positions(text: str, positions: list[int], sign: str) -> str:
    """Insert sign before the characters at the given indexes of the original text.

    Positions are sorted and lie within the text."""
    pieces = []
    start = 0
    for position in positions:
        pieces.append(text[start:position])
        start = position
    pieces.append(text[start:])
    return sign.join(pieces)
# M: The text is cut at the positions, and join puts the sign between the pieces.
# R: insert dashes at certain indexes like date "20240131", [4,6] -> "2024-01-31"
assert separate_at_positions("20240131", [4, 6], "-") == "2024-01-31"
assert separate_at_positions("abc", [], "-") == "abc"
assert separate_at_positions("ab", [0], "#") == "#ab"

def last_part_first(text, sign):
    """Move the part behind the last sign to the front: "a/b/c" with "/" gives "c/a/b"."""
    parts = text.split(sign)
    return sign.join(parts[-1:] + parts[:-1])
# E: The list of parts is turned by one place.
assert last_part_first("a/b/c", "/") == "c/a/b"
assert last_part_first("a", "/") == "a"
assert last_part_first("x-", "-") == "-x"

def swap_case_of_word(sentence, word):
    """Swap upper and lower case of each word equal to word in any case; leave the other words."""
    return " ".join(
        w.swapcase() if w.lower() == word.lower() else w for w in sentence.split()
    )
# E: The comparison ignores case while swapcase turns the found word around.
assert swap_case_of_word("Tea or TEA or milk", "tea") == "tEA or tea or milk"
assert swap_case_of_word("a b", "c") == "a b"
assert swap_case_of_word("", "x") == ""

def squeeze_between_words(text, sign):
    """Replace all white space between words by sign and surround the result with sign too.

    A text without words gives an empty text."""
    words = text.split()
    return sign + sign.join(words) + sign if words else ""
# E: Joining and adding on both sides happen only when there are words.
assert squeeze_between_words(" a  b ", "|") == "|a|b|"
assert squeeze_between_words("tea", "/") == "/tea/"
assert squeeze_between_words("  ", "/") == ""

def cut_overlong_parts(text, sign, limit):
    """Shorten each part between sign to limit characters: "apple-fig" with 3 gives "app-fig"."""
    return sign.join(part[:limit] for part in text.split(sign))
# E: Every part is sliced between splitting and joining.
# R: "apple-fig" , "-", 3 -> "app-fig". each part max n letters
assert cut_overlong_parts("apple-fig", "-", 3) == "app-fig"
assert cut_overlong_parts("a", "-", 0) == ""
assert cut_overlong_parts("ab--cd", "-", 1) == "a--c"

def replace_by_count(text: str, letter: str) -> str:
    """Replace every run of letter by the number of its characters: "aaba" with "a" gives "2b1"."""
    result = ""
    run = 0
    for c in text + "\0":
        if c == letter:
            run += 1
            continue
        if run:
            result += str(run)
            run = 0
        result += c
    return result[:-1]
# H: An extra character at the end makes sure that the last run is written.
# R: replace runs of one given char by their length
assert replace_by_count("aaba", "a") == "2b1"
assert replace_by_count("xyz", "a") == "xyz"
assert replace_by_count("aa", "a") == "2"

def halves_swapped_words(sentence):
    """Exchange the two halves of each word's letters; with an odd length the middle goes to the
    front half.

    "bread" becomes "adbre"."""
    def swap(word):
        half = (len(word) + 1) // 2
        return word[half:] + word[:half]
    return " ".join(swap(word) for word in sentence.split())
# M: An inner function cuts each word at its rounded-up middle.
# R: in every word swap front half and back half (middle letter belongs to the front)
assert halves_swapped_words("bread tea") == "adbre ate"
assert halves_swapped_words("a") == "a"
assert halves_swapped_words("") == ""

def longest_cut_piece(text, marks):
    """Return the longest piece of text that contains none of marks, the first one on a tie."""
    for mark in marks:
        text = text.replace(mark, "\n")
    return max(text.split("\n"), key=len)
# E: All marks become line ends, at which the text is split.
# R: longest piece of text between separator characters
assert longest_cut_piece("tea, milk; ice", ",;") == " milk"
assert longest_cut_piece("abc", "") == "abc"
assert longest_cut_piece("a-bb-cc", "-") == "bb"

def undo_double_writing(text):
    """Halve a text in which every character was typed twice; return None if it was not so."""
    if text[::2] == text[1::2]:
        return text[::2]
    return None
# E: The characters at even and odd places must be the same texts.
# R: each char was doubled by a broken keyboard "tteeaa" -> "tea", None if that's not the case
assert undo_double_writing("tteeaa") == "tea"
assert undo_double_writing("tea") is None
assert undo_double_writing("") == ""

def blank_out_range(text, first, last, fill="_"):
    """Replace the characters number first to last (from 1, included) by fill; the length stays
    the same.

    Numbers beyond the text are ignored."""
    return "".join(fill if first <= n <= last else c for n, c in enumerate(text, 1))
# E: The number of each character is compared with both borders.
# R: hide chars number a to b (counted from 1) with _
assert blank_out_range("secret", 2, 4) == "s___et"
assert blank_out_range("abc", 3, 9, "*") == "ab*"
assert blank_out_range("", 1, 1) == ""

def split_once_each(text: str, signs: str) -> list[str]:
    """Split text at the first of signs, the rest at the second sign, and so on, once each.

    A sign that does not occur is skipped."""
    parts = []
    for sign in signs:
        if sign in text:
            left, text = text.split(sign, 1)
            parts.append(left)
    return parts + [text]
# M: The rest shrinks with each split, and what is left at the end is the last part.
# R: split "2024-05 10:30" by "- :" -> parts, each separator used once in order
assert split_once_each("2024-05 10:30", "- :") == ["2024", "05", "10", "30"]
assert split_once_each("a-b-c", "-") == ["a", "b-c"]
assert split_once_each("abc", "-") == ["abc"]

def move_signs_to_end(text, signs):
    """Move all characters that are in signs to the end, in order, and keep the order of the
    others."""
    kept = [c for c in text if c not in signs]
    moved = [c for c in text if c in signs]
    return "".join(kept + moved)
# E: Two comprehensions split the characters into two lists.
# R: move all punctuation (given as string) to the end, letters stay in order
assert move_signs_to_end("a!b?c", "!?") == "abc!?"
assert move_signs_to_end("abc", "") == "abc"
assert move_signs_to_end("", "!") == ""

def trim_repeated_end(text):
    """Reduce a repeated last character to one: "nooo" becomes "no", "hi" stays."""
    return text.rstrip(text[-1:]) + text[-1:] if text else ""
# E: All copies of the last character are stripped and one is added again.
# R: "nooo" -> "no"
assert trim_repeated_end("nooo") == "no"
assert trim_repeated_end("hi") == "hi"
assert trim_repeated_end("") == ""

def fill_pattern_from_text(pattern: str, text: str) -> str:
    """Replace each "X" of pattern by the next character of text, stopping when text is used up.

    Characters of text that are left over are added at the end."""
    letters = list(text)
    result = ""
    for c in pattern:
        if c == "X":
            if not letters:
                break
            c = letters.pop(0)
        result += c
    return result + "".join(letters)
# M: Characters are taken from the front of a list until it is empty.
# R: format digits with mask "XX-XX" and "1234" -> "12-34" (extra digits at the end)
assert fill_pattern_from_text("XX-XX", "1234") == "12-34"
assert fill_pattern_from_text("XX-XX", "123") == "12-3"
assert fill_pattern_from_text("X/", "abc") == "a/bc"

"""Verified problems: ends and slices."""

def second_letter_or_dash(text):
    """Give the second character of the text, or "-" when the text has fewer than two characters."""
    return text[1] if len(text) > 1 else "-"
# E: Index 1 is the second place, guarded by the length.
# R: second character of a string, if there is none give "-"
assert second_letter_or_dash("tea") == "e"
assert second_letter_or_dash("t") == "-"
assert second_letter_or_dash("") == "-"

def last_letter_upper_only(word):
    """Return just the last character of the word as a capital; an empty word gives ""."""
    return word[-1:].upper()
# E: The slice from -1 is safe on an empty text, then upper makes it big.
assert last_letter_upper_only("lamp") == "P"
assert last_letter_upper_only("Q") == "Q"
assert last_letter_upper_only("") == ""

def first_n_and_dots(text: str, n: int) -> str:
    """Return the first n characters followed by "...", or the whole text if it is not longer
    than n."""
    return text[:n] + "..." if len(text) > n else text
# E: Only a text that is too long gets cut and receives the dots.
# R: cut a text to n chars and add ... but only if it was longer
assert first_n_and_dots("marmalade", 3) == "mar..."
assert first_n_and_dots("jam", 3) == "jam"
assert first_n_and_dots("", 2) == ""

def drop_first_n(text, n):
    """Leave out the first n characters of the text and return what remains (maybe nothing)."""
    return text[n:]
# E: A slice that starts at n skips the characters before it.
# R: remove the first n characters of a string
assert drop_first_n("parcel", 2) == "rcel"
assert drop_first_n("ab", 5) == ""
assert drop_first_n("box", 0) == "box"

def drop_last_n(text, n):
    """Cut the last n characters off the text; n = 0 leaves it whole, a large n gives ""."""
    return text[:max(0, len(text) - n)]
# E: The end of the slice is counted from the front, so that n = 0 works too.
# R: remove the last n chars from a string, careful with n=0
assert drop_last_n("window", 3) == "win"
assert drop_last_n("door", 0) == "door"
assert drop_last_n("ab", 9) == ""

def two_middle_letters(word):
    """Return the two characters in the middle of a word of even length (at least 2)."""
    half = len(word) // 2
    return word[half - 1:half + 1]
# E: The slice begins just before the half and ends just after it.
assert two_middle_letters("garden") == "rd"
assert two_middle_letters("ab") == "ab"
assert two_middle_letters("tent") == "en"

def first_half_of(text):
    """Return the first half of the text; with an odd length the middle character belongs to it."""
    return text[:(len(text) + 1) // 2]
# E: Adding one before halving rounds the length up.
# R: first half of a string, odd length: middle char goes to the first half
assert first_half_of("river") == "riv"
assert first_half_of("lake") == "la"
assert first_half_of("") == ""

def halves_joined_by_bar(text):
    """Split the text in two halves and put "|" between them; the first half is the shorter one
    if the length is odd."""
    half = len(text) // 2
    return text[:half] + "|" + text[half:]
# E: Two slices at the same place meet at the bar.
# R: put a | in the middle of a string, e.g. "tent" -> "te|nt"
assert halves_joined_by_bar("tent") == "te|nt"
assert halves_joined_by_bar("abc") == "a|bc"
assert halves_joined_by_bar("") == "|"

def inner_part_upper(text):
    """Turn everything but the first and the last character into capitals."""
    return text[:1] + text[1:-1].upper() + text[-1:] if len(text) > 1 else text
# E: Three slices are joined, only the inner one in capitals.
# R: uppercase everything except first and last char
assert inner_part_upper("hello") == "hELLo"
assert inner_part_upper("ab") == "ab"
assert inner_part_upper("a") == "a"

def ends_upper_inner_lower(word):
    """Return the word with its first and last character in upper case and the rest in lower
    case. The word has at least two characters."""
    return word[0].upper() + word[1:-1].lower() + word[-1].upper()
# E: Each of the three parts gets its own case.
# R: first and last letter big, inside small
assert ends_upper_inner_lower("market") == "MarkeT"
assert ends_upper_inner_lower("ABBA") == "AbbA"
assert ends_upper_inner_lower("it") == "IT"

def odd_places_backwards(text):
    """Take the characters at the odd indexes (1, 3, 5, ...) and return them in reverse order."""
    return text[1::2][::-1]
# E: One slice picks the places, a second one turns them round.
# R: chars at odd indexes, reversed
assert odd_places_backwards("abcdef") == "fdb"
assert odd_places_backwards("xy") == "y"
assert odd_places_backwards("x") == ""

def odd_places_removed_upper(text):
    """Keep only the characters at even positions (counted from 0), in upper case."""
    return text[::2].upper()
# E: The step of 2 drops each second one, upper does the rest.
assert odd_places_removed_upper("banana") == "BNN"
assert odd_places_removed_upper("k") == "K"
assert odd_places_removed_upper("") == ""

def starts_like_it_ends(text):
    """Tell whether the first and the last character agree, upper and lower case counting as the
    same. The text is not empty."""
    return text[0].lower() == text[-1].lower()
# E: Both ends are lowered before they are compared.
assert starts_like_it_ends("Anna") is True
assert starts_like_it_ends("Tom") is False
assert starts_like_it_ends("x") is True

def first_letter_repeated(word, times):
    """Return the first character of the word repeated the given number of times, then the whole
    word."""
    return word[:1] * times + word
# E: A one-character slice is multiplied and put in front.
# R: stammer: "ball", 2 -> "bbball"
assert first_letter_repeated("ball", 2) == "bbball"
assert first_letter_repeated("sun", 0) == "sun"
assert first_letter_repeated("", 3) == ""

def last_letter_stretched(word, times):
    """Add the last character of the word that many more times at its end, as in "yes" and 2,
    which gives "yesss"."""
    return word + word[-1:] * times
# E: The last character is multiplied and appended.
assert last_letter_stretched("yes", 2) == "yesss"
assert last_letter_stretched("no", 0) == "no"
assert last_letter_stretched("", 4) == ""

def ends_repeated_around(word, n):
    """Put the first n characters of the word behind it and the last n (at least 1) before it."""
    return word[-n:] + word + word[:n]
# E: Slices of the two ends change sides.
assert ends_repeated_around("stone", 2) == "nestonest"
assert ends_repeated_around("ab", 1) == "baba"
assert ends_repeated_around("", 1) == ""

def first_two_swapped(text):
    """Exchange the first two characters of the text; a text of fewer than two stays as it is."""
    return text[1:2] + text[:1] + text[2:]
# E: Slices never fail, so short texts need no test.
assert first_two_swapped("trio") == "rtio"
assert first_two_swapped("a") == "a"
assert first_two_swapped("") == ""

def last_two_to_front(text):
    """Move the last two characters of the text to its front."""
    return text[-2:] + text[:-2]
# E: Both slices use the same place counted from the end.
assert last_two_to_front("carpet") == "etcarp"
assert last_two_to_front("ab") == "ab"
assert last_two_to_front("a") == "a"

def first_three_or_padded(text):
    """Return the first three characters, filled up with "." on the right when there are fewer."""
    return text[:3].ljust(3, ".")
# E: The slice cuts long texts and ljust fills short ones.
# R: always exactly 3 chars: cut the text or fill with dots on the right
assert first_three_or_padded("monday") == "mon"
assert first_three_or_padded("a") == "a.."
assert first_three_or_padded("") == "..."

def last_four_digits_hidden(number):
    """Return the text with its last four characters replaced by "####" (by fewer signs if the
    text is shorter)."""
    hidden = number[-4:]
    return number[:-4] + "#" * len(hidden)
# E: The number of signs is the length of the cut-off end.
assert last_four_digits_hidden("5512345678") == "551234####"
assert last_four_digits_hidden("123") == "###"
assert last_four_digits_hidden("") == ""

def only_last_four_shown(card):
    """Hide a card number: each character but the last four becomes "*"."""
    return card[-4:].rjust(len(card), "*")
# E: The end is padded on the left to the old length.
assert only_last_four_shown("1234567890") == "******7890"
assert only_last_four_shown("123") == "123"
assert only_last_four_shown("") == ""

def insert_at_middle(text, part):
    """Put the part into the middle of the text, after the first half (rounded up)."""
    half = -(-len(text) // 2)
    return text[:half] + part + text[half:]
# E: Two minus signs turn the division into one that rounds up.
assert insert_at_middle("abcd", "-") == "ab-cd"
assert insert_at_middle("abc", "+") == "ab+c"
assert insert_at_middle("", "x") == "x"

def insert_before_last(word, part):
    """Insert the part just before the last character of the word."""
    return word[:-1] + part + word[-1:]
# E: The word is cut at -1 and the part goes between.
# R: insert some text before the last char of a word
assert insert_before_last("cats", "'") == "cat's"
assert insert_before_last("a", "b") == "ba"
assert insert_before_last("", "b") == "b"

def insert_after_first(word, part):
    """Insert the part right behind the first character of the word."""
    return word[:1] + part + word[1:]
# E: The word is cut at 1 and the part goes between.
# R: put some text right after the first letter
assert insert_after_first("box", "--") == "b--ox"
assert insert_after_first("b", "!") == "b!"
assert insert_after_first("", "!") == "!"

def replace_first_character(word, letter):
    """Replace the first character of a word by the letter; an empty word stays empty."""
    return letter + word[1:] if word else ""
# E: The letter takes the place before the rest.
# R: swap the first letter of a word for another one, pls
assert replace_first_character("dig", "p") == "pig"
assert replace_first_character("a", "b") == "b"
assert replace_first_character("", "b") == ""

def last_letter_changed_to_s(word):
    """Exchange the last character of a non-empty word for an "s"."""
    return word[:-1] + "s"
# E: The word without its end gets the new letter.
assert last_letter_changed_to_s("car") == "cas"
assert last_letter_changed_to_s("x") == "s"
assert last_letter_changed_to_s("bus") == "bus"

def first_two_and_last_two(text):
    """Return the first two characters followed by the last two, or "" if the text has fewer than
    four."""
    return text[:2] + text[-2:] if len(text) >= 4 else ""
# E: The length is checked, then two slices are joined.
assert first_two_and_last_two("umbrella") == "umla"
assert first_two_and_last_two("four") == "four"
assert first_two_and_last_two("ten") == ""

def without_last_if_dot(text):
    """Remove the last character if it is a full stop; only one is removed."""
    return text[:-1] if text.endswith(".") else text
# E: endswith looks at the end and the slice drops it.
# R: drop one trailing dot if there is one
assert without_last_if_dot("Stop.") == "Stop"
assert without_last_if_dot("Hm..") == "Hm."
assert without_last_if_dot("Go") == "Go"

def without_first_if_hash(tag):
    """Take the "#" away from the start of a tag; a tag without it is returned unchanged."""
    return tag[1:] if tag[:1] == "#" else tag
# E: A slice of one is compared, which is safe on an empty text.
# R: "#sun" -> "sun", strings without # unchanged
assert without_first_if_hash("#sun") == "sun"
assert without_first_if_hash("sun#") == "sun#"
assert without_first_if_hash("") == ""

def chars_from_to(text, start, end):
    """Return the characters from place start to place end, both included and counted from 1."""
    return text[start - 1:end]
# E: Only the start moves down by one, as a slice leaves out its end.
# R: substring by 1-based start and end, both inclusive
assert chars_from_to("keyboard", 1, 3) == "key"
assert chars_from_to("keyboard", 4, 8) == "board"
assert chars_from_to("abc", 2, 2) == "b"

def nth_character_or(text, n, default):
    """Return the n-th character of the text, counting from 1, or the default when there is no
    such place."""
    return text[n - 1] if 1 <= n <= len(text) else default
# E: A chained comparison checks the place before the index is used.
assert nth_character_or("plum", 2, "-") == "l"
assert nth_character_or("plum", 5, "-") == "-"
assert nth_character_or("plum", 0, "x") == "x"

def cut_at_limit(text, limit):
    """Shorten the text to at most limit characters and drop spaces left at its end."""
    return text[:limit].rstrip()
# E: The slice cuts, rstrip cleans the cut.
# R: text cut to limit chars, no trailing spaces after that
assert cut_at_limit("red apple", 4) == "red"
assert cut_at_limit("red apple", 5) == "red a"
assert cut_at_limit("pear", 10) == "pear"

def upper_from_index(text, index):
    """Turn the part of the text from the index on into capitals and leave the part before it."""
    return text[:index] + text[index:].upper()
# E: The text is cut once, only the second slice becomes big.
# R: uppercase from index i to the end
assert upper_from_index("sunset", 3) == "sunSET"
assert upper_from_index("abc", 0) == "ABC"
assert upper_from_index("abc", 9) == "abc"

def lower_until_index(text, index):
    """Return the text with its first index characters in small letters."""
    return text[:index].lower() + text[index:]
# E: Only the slice before the index is lowered.
assert lower_until_index("ABCD", 2) == "abCD"
assert lower_until_index("ABCD", 0) == "ABCD"
assert lower_until_index("Ab", 5) == "ab"

def capital_at(text, index):
    """Make the one character at the index a capital; an index beyond the end changes nothing."""
    return text[:index] + text[index:index + 1].upper() + text[index + 1:]
# E: Three slices, of which the middle one has a single character.
# R: uppercase the single char at index i, nothing happens if i is too big
assert capital_at("rainbow", 4) == "rainBow"
assert capital_at("abc", 0) == "Abc"
assert capital_at("abc", 5) == "abc"

def reverse_after_first(text):
    """Leave the first character in place and reverse all the rest."""
    return text[:1] + text[1:][::-1]
# E: The rest is sliced off and turned round.
assert reverse_after_first("spot") == "stop"
assert reverse_after_first("a") == "a"
assert reverse_after_first("") == ""

def reverse_before_last(text):
    """Reverse everything except the last character, which stays at its end."""
    return text[:-1][::-1] + text[-1:]
# E: The front without its end is turned round, then the end is added.
assert reverse_before_last("live!") == "evil!"
assert reverse_before_last("ab") == "ab"
assert reverse_before_last("") == ""

def reverse_second_half(text):
    """Reverse the second half of the text (with the middle character, if there is one)."""
    half = len(text) // 2
    return text[:half] + text[half:][::-1]
# E: The half is cut off and read from its end.
# R: reverse just the second half of a string
assert reverse_second_half("abcd") == "abdc"
assert reverse_second_half("abcde") == "abedc"
assert reverse_second_half("") == ""

def both_halves_reversed(text):
    """Reverse each half of a text of even length on its own."""
    half = len(text) // 2
    return text[:half][::-1] + text[half:][::-1]
# E: Both slices are turned round in their places.
assert both_halves_reversed("abcd") == "badc"
assert both_halves_reversed("snow") == "nswo"
assert both_halves_reversed("") == ""

def text_then_mirror(text):
    """Join the text and its reversed copy, so that "ab" gives "abba"."""
    return text + text[::-1]
# E: The slice with step -1 is the mirror image.
assert text_then_mirror("ab") == "abba"
assert text_then_mirror("x") == "xx"
assert text_then_mirror("") == ""

def mirror_without_double(text):
    """Append the mirror image of the text without doubling the character in the middle: "abc"
    becomes "abcba"."""
    return text + text[:-1][::-1]
# E: The last character is left out before the rest is reversed.
# R: make a palindrome from a word but middle letter only once: abc -> abcba
assert mirror_without_double("abc") == "abcba"
assert mirror_without_double("z") == "z"
assert mirror_without_double("") == ""

def ends_of_both(first, second):
    """Build a text from the last character of the first and the last of the second text; empty
    texts contribute nothing."""
    return first[-1:] + second[-1:]
# E: Slices of one character work on empty texts too.
assert ends_of_both("sea", "sun") == "an"
assert ends_of_both("", "sun") == "n"
assert ends_of_both("", "") == ""

def heads_exchanged(first, second):
    """Swap the first characters of two words and return both joined by a space, as in "peas"
    and "time" -> "teas pime"."""
    return f"{second[:1]}{first[1:]} {first[:1]}{second[1:]}"
# E: Each tail follows the other word's head.
# R: swap first letters of two words & join w/ space (spoonerism)
assert heads_exchanged("peas", "time") == "teas pime"
assert heads_exchanged("a", "b") == "b a"
assert heads_exchanged("jelly", "beans") == "belly jeans"

def chain_link(first, second):
    """Check whether the second word begins with the letter with which the first one ends. Both
    are non-empty and case counts."""
    return first[-1] == second[0]
# E: The end of the one is compared with the start of the other.
# R: does word 2 start with the last letter of word 1?
assert chain_link("egg", "goat") is True
assert chain_link("egg", "Goat") is False
assert chain_link("a", "a") is True

def join_with_overlap_letter(first, second):
    """Join two words, writing a shared letter at the seam only once: "sun" and "night" give
    "sunight". Without a shared letter they are simply joined."""
    return first + (second[1:] if first[-1:] == second[:1] else second)
# E: The second word loses its first letter if it is the end of the first.
assert join_with_overlap_letter("sun", "night") == "sunight"
assert join_with_overlap_letter("ice", "cream") == "icecream"
assert join_with_overlap_letter("", "x") == "x"

def first_half_with_second_half(first, second):
    """Join the first half of the first word with the second half of the second (halves are cut
    at the length divided by two, rounded down)."""
    return first[:len(first) // 2] + second[len(second) // 2:]
# E: Each word is cut at its own half.
assert first_half_with_second_half("smoke", "fog") == "smog"
assert first_half_with_second_half("ab", "cd") == "ad"
assert first_half_with_second_half("", "hat") == "at"

def three_equal_ends(text):
    """Check whether the last three characters of the text are all the same. Texts of fewer than
    three give False."""
    return len(text) > 2 and text[-3:] == text[-1] * 3
# E: The end is compared with its last character taken three times.
assert three_equal_ends("zzz") is True
assert three_equal_ends("hmmm") is True
assert three_equal_ends("mm") is False

def first_pair_is_equal(text):
    """Tell whether the text begins with the same character twice, such as "llama"."""
    return len(text) >= 2 and text[0] == text[1]
# E: The length is checked before the two characters are.
assert first_pair_is_equal("llama") is True
assert first_pair_is_equal("lama") is False
assert first_pair_is_equal("l") is False

def pairs_of_outer_letters(word):
    """Give a list with the first and the last, then the second and the last but one character,
    and so on as two-letter texts; a middle character is left out."""
    return [word[i] + word[-1 - i] for i in range(len(word) // 2)]
# E: The index i counts from the front, -1 - i from the end.
assert pairs_of_outer_letters("abcd") == ["ad", "bc"]
assert pairs_of_outer_letters("abc") == ["ac"]
assert pairs_of_outer_letters("a") == []

def tails_longest_first(text):
    """List the endings of the text: the whole, then without the first character, and so on to
    the last single one."""
    return [text[start:] for start in range(len(text))]
# E: The start of the slice moves to the right.
# R: all suffixes of a string as a list, longest first
assert tails_longest_first("abc") == ["abc", "bc", "c"]
assert tails_longest_first("k") == ["k"]
assert tails_longest_first("") == []

def neighbours_pairs(text):
    """Return the list of all two characters that stand next to each other."""
    return [text[i:i + 2] for i in range(len(text) - 1)]
# E: A window of two moves along the text.
assert neighbours_pairs("abcd") == ["ab", "bc", "cd"]
assert neighbours_pairs("ab") == ["ab"]
assert neighbours_pairs("a") == []

def blocks_of_three(digits):
    """Cut the text into pieces of three characters from the left; the last may be shorter."""
    return [digits[i:i + 3] for i in range(0, len(digits), 3)]
# E: The range goes in steps of three.
assert blocks_of_three("1234567") == ["123", "456", "7"]
assert blocks_of_three("123") == ["123"]
assert blocks_of_three("") == []

def pairs_with_colons(code):
    """Write the code in groups of two characters with ":" between them, like "a1b2" as "a1:b2"."""
    return ":".join(code[i:i + 2] for i in range(0, len(code), 2))
# E: Slices of two are joined by colons.
# R: "a1b2c3" -> "a1:b2:c3"
assert pairs_with_colons("a1b2") == "a1:b2"
assert pairs_with_colons("abc") == "ab:c"
assert pairs_with_colons("") == ""

def seat_row_letter(seat):
    """Return the row letter of a seat such as "12C", which is its last character, and the number
    before it as an int, as a tuple (letter, number)."""
    return seat[-1], int(seat[:-1])
# E: The seat is cut before its last character.
assert seat_row_letter("12C") == ("C", 12)
assert seat_row_letter("3A") == ("A", 3)
assert seat_row_letter("40F") == ("F", 40)

def year_of_stamp(stamp):
    """Return the year of a date text such as "2024-05-17" as a number."""
    return int(stamp[:4])
# E: The first four characters are the year.
# R: get the year as int out of "2024-05-17"
assert year_of_stamp("2024-05-17") == 2024
assert year_of_stamp("1999-12-31") == 1999
assert year_of_stamp("0800-01-01") == 800

def month_day_of_stamp(stamp):
    """Turn a date text like "2024-05-17" into "17.05."."""
    return f"{stamp[8:]}.{stamp[5:7]}."
# E: Fixed places hold the day and the month.
# R: "2024-05-17" to "17.05."
assert month_day_of_stamp("2024-05-17") == "17.05."
assert month_day_of_stamp("1999-12-01") == "01.12."
assert month_day_of_stamp("2000-01-31") == "31.01."

def plate_town(plate):
    """Give the town code of a number plate such as "HH-AB 123": all before the first "-"."""
    return plate[:plate.index("-")]
# E: index finds the hyphen, the slice stops before it.
assert plate_town("HH-AB 123") == "HH"
assert plate_town("B-X 1") == "B"
assert plate_town("-A") == ""

def shelf_code(title, number):
    """Make a shelf code from the first three letters of the title in capitals, a hyphen and the
    number with three digits."""
    return f"{title[:3].upper()}-{number:03d}"
# E: The format 03d fills the number with zeros.
assert shelf_code("garden tools", 7) == "GAR-007"
assert shelf_code("Up", 120) == "UP-120"
assert shelf_code("math", 45) == "MAT-045"

def initials_of_two(first_name, last_name):
    """Return the initials of two names with dots, such as "A.B."; capital letters always."""
    return f"{first_name[0]}.{last_name[0]}.".upper()
# E: The two first letters go into an f-string that is made upper case.
# R: first name + last name -> "A.B."
assert initials_of_two("ada", "byron") == "A.B."
assert initials_of_two("Tim", "Ode") == "T.O."
assert initials_of_two("x", "Y") == "X.Y."

def user_code(name, year):
    """Build a user code: the first two letters of the name in lower case and the last two digits
    of the year."""
    return name[:2].lower() + str(year)[-2:]
# E: The number is made a text so that it can be sliced.
assert user_code("Marta", 1998) == "ma98"
assert user_code("Bo", 2005) == "bo05"
assert user_code("J", 2010) == "j10"

def last_letter_is_any_of(word, letters):
    """Check whether the last letter of the word occurs among the letters; False for no word."""
    return word != "" and word[-1] in letters
# E: The empty word is ruled out first, then in looks it up.
assert last_letter_is_any_of("sofa", "aeo") is True
assert last_letter_is_any_of("bed", "aeo") is False
assert last_letter_is_any_of("", "aeo") is False

def longer_without_first(first, second):
    """Return the longer of two texts without its first character; for equal lengths take the
    first text."""
    return first[1:] if len(first) >= len(second) else second[1:]
# E: The comparison picks the text, the slice drops its head.
assert longer_without_first("apple", "fig") == "pple"
assert longer_without_first("a", "box") == "ox"
assert longer_without_first("ab", "cd") == "b"

def shorter_with_last_doubled(first, second):
    """Take the shorter of two texts (the second one on a tie) and double its last character."""
    short = first if len(first) < len(second) else second
    return short + short[-1:]
# E: The shorter text is chosen, then its end is added once more.
assert shorter_with_last_doubled("sun", "moons") == "sunn"
assert shorter_with_last_doubled("abc", "xyz") == "xyzz"
assert shorter_with_last_doubled("abc", "") == ""

def cut_to_same_length(first, second):
    """Cut the longer of two texts so that both have the same length; return both as a tuple."""
    size = min(len(first), len(second))
    return first[:size], second[:size]
# E: Both are sliced to the smaller length.
# R: two strings, trim the longer one so both have equal length, return a tuple
assert cut_to_same_length("abcd", "xy") == ("ab", "xy")
assert cut_to_same_length("a", "b") == ("a", "b")
assert cut_to_same_length("", "xy") == ("", "")

def tail_beyond_other(first, second):
    """Return the part of the first text that reaches beyond the length of the second."""
    return first[len(second):]
# E: The slice starts where the second text ends.
assert tail_beyond_other("longest", "abc") == "gest"
assert tail_beyond_other("ab", "abc") == ""
assert tail_beyond_other("abc", "") == "abc"

def half_repeated(text):
    """Check whether the text consists of the same half written twice, like "bonbon". The empty
    text does not count."""
    half = len(text) // 2
    return text != "" and text[:half] * 2 == text
# E: The first half taken twice must be the whole text.
# R: is the string some half written twice? like bonbon
assert half_repeated("bonbon") is True
assert half_repeated("bonbons") is False
assert half_repeated("") is False

def every_second_upper_rest_cut(text, count):
    """Take every second character of the text, starting with the first, and return at most count
    of them in capitals."""
    return text[::2][:count].upper()
# E: Two slices follow each other: first the step, then the limit.
assert every_second_upper_rest_cut("abcdefg", 2) == "AC"
assert every_second_upper_rest_cut("abc", 5) == "AC"
assert every_second_upper_rest_cut("abc", 0) == ""

def inner_length(text):
    """Count the characters between the first and the last one; 0 if there are none."""
    return max(len(text) - 2, 0)
# E: Two ends are taken off, but the count does not fall below zero.
assert inner_length("hello") == 3
assert inner_length("ab") == 0
assert inner_length("") == 0

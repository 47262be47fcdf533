"""Verified problems: ciphers games."""

from collections import Counter

def every_word_backwards_but_first(sentence: str) -> str:
    """Reverse the letters of all words of a sentence except the first word."""
    first, *rest = sentence.split()
    return " ".join([first] + [word[::-1] for word in rest])
# E: Star unpacking keeps the first word apart, and slices turn the others around.
assert every_word_backwards_but_first("we like tea") == "we ekil aet"
assert every_word_backwards_but_first("hello") == "hello"
assert every_word_backwards_but_first("a ab abc") == "a ba cba"

def front_reversed(word: str, size: int) -> str:
    """Turn around the first size letters of a word and leave the rest in place."""
    return word[:size][::-1] + word[size:]
# E: The front is sliced off, reversed by a second slice and put before the rest.
# R: reverse only the first n chars of a string (text, n)
assert front_reversed("planet", 4) == "nalpet"
assert front_reversed("go", 5) == "og"
assert front_reversed("sun", 0) == "sun"

def reverse_inner_letters(word: str) -> str:
    """Reverse what lies between the first and the last letter; short words are unchanged."""
    if len(word) < 3:
        return word
    return word[0] + word[-2:0:-1] + word[-1]
# E: A slice with step -1 runs from the second last letter down to index 1.
assert reverse_inner_letters("garden") == "gedran"
assert reverse_inner_letters("cat") == "cat"
assert reverse_inner_letters("at") == "at"

def reverse_long_words(sentence: str, limit: int) -> str:
    """Reverse each word that has at least limit letters; the order of the words stays."""
    return " ".join(word[::-1] if len(word) >= limit else word for word in sentence.split())
# E: The conditional in the generator checks the length of each word.
# R: flip words with n or more letters in a sentence: ("we bake bread", 5) -> "we bake daerb"
assert reverse_long_words("we bake bread", 5) == "we bake daerb"
assert reverse_long_words("a b", 1) == "a b"
assert reverse_long_words("", 3) == ""

def reverse_in_blocks(text, size):
    """Reverse a text block by block, each of the given size; the last may be shorter."""
    result = ""
    for start in range(0, len(text), size):
        result += text[start:start + size][::-1]
    return result
# M: Every block is cut at a multiple of the size and turned around on its own.
assert reverse_in_blocks("abcdef", 2) == "badcfe"
assert reverse_in_blocks("abcde", 3) == "cbaed"
assert reverse_in_blocks("", 4) == ""

def reverse_letters_keep_signs(text):
    """Reverse only the letters of a text; every other character keeps its place."""
    letters = [char for char in text if char.isalpha()]
    return "".join(letters.pop() if char.isalpha() else char for char in text)
# H: The letters form a stack, so popping returns them from the last to the first.
# R: reverse the letters but leave punctuation/digits where they are, like "a,b$c" -> "c,b$a"
assert reverse_letters_keep_signs("a,b$c") == "c,b$a"
assert reverse_letters_keep_signs("ab-cd") == "dc-ba"
assert reverse_letters_keep_signs("12!") == "12!"

def lines_bottom_up(poem):
    """Return the lines of a poem in the opposite order."""
    return "\n".join(reversed(poem.splitlines()))
# E: The lines are split, walked backwards and joined again.
# R: reverse the order of lines in a text
assert lines_bottom_up("one\ntwo\nthree") == "three\ntwo\none"
assert lines_bottom_up("one") == "one"
assert lines_bottom_up("") == ""

def is_reverse_pair(left, right):
    """Tell whether one word is the other one spelled backwards, such as "stop" and "pots"."""
    return left == right[::-1]
# E: One word is compared with the reversed slice of the other.
# R: is one word the other one backwards?
assert is_reverse_pair("stop", "pots") is True
assert is_reverse_pair("stop", "tops") is False
assert is_reverse_pair("", "") is True

def palindrome_from_half(half):
    """Build a word that reads the same in both directions, with the last letter of half in its
    centre."""
    return half + half[-2::-1] if half else ""
# M: The reversed copy starts at the second last letter so that the centre is not doubled.
# R: make an odd palindrome out of its first half: "rac" -> "racar"
assert palindrome_from_half("rac") == "racar"
assert palindrome_from_half("ab") == "aba"
assert palindrome_from_half("x") == "x"

def pig_word(word: str) -> str:
    """Say a lower-case word in pig Latin: leading consonants move to the end, then "ay"
    follows."""
    for index, letter in enumerate(word):
        if letter in "aeiou":
            return word[index:] + word[:index] + "ay"
    return word + "ay"
# M: The first vowel marks the cut; without a vowel nothing moves.
# R: pig latin for one word: "string" -> "ingstray", "egg" -> "eggay"
assert pig_word("string") == "ingstray"
assert pig_word("egg") == "eggay"
assert pig_word("hm") == "hmay"

def without_secret_syllable(message, syllable):
    """Read a message in which a secret syllable follows every letter: drop all these copies."""
    return message[::len(syllable) + 1]
# M: One letter and one syllable alternate, so the letters are a fixed step apart.
assert without_secret_syllable("cubauubatuba", "uba") == "cut"
assert without_secret_syllable("axbxcx", "x") == "abc"
assert without_secret_syllable("", "la") == ""

def leet(word):
    """Write a word in hacker style: a, e, i, o and s become 4, 3, 1, 0 and 5."""
    return word.translate(str.maketrans("aeios", "43105"))
# E: A translation table exchanges all five letters in one go.
# R: leet speak converter, a->4 e->3 i->1 o->0 s->5
assert leet("please") == "pl3453"
assert leet("noise") == "n0153"
assert leet("ft") == "ft"

def half_alphabet_swap(message: str) -> str:
    """Encode small letters by moving each 13 places on in the alphabet, round from z to a."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return message.translate(str.maketrans(letters, letters[13:] + letters[:13]))
# M: The table pairs the alphabet with its own rotation by one half.
# R: rot13 for lowercase letters, other chars stay
assert half_alphabet_swap("hello") == "uryyb"
assert half_alphabet_swap("uryyb") == "hello"
assert half_alphabet_swap("a-z!") == "n-m!"

def vowel_shift(word):
    """Replace each vowel by the next one of a, e, i, o, u; after u comes a."""
    return word.translate(str.maketrans("aeiou", "eioua"))
# E: The second text of the table is the first one moved by a place.
assert vowel_shift("banana") == "benene"
assert vowel_shift("bus") == "bas"
assert vowel_shift("sky") == "sky"

def vowel_numbers(message):
    """Encode a lower-case message by writing a, e, i, o, u as 1 to 5."""
    for number, vowel in enumerate("aeiou", start=1):
        message = message.replace(vowel, str(number))
    return message
# E: The place of the vowel in the row is the digit that replaces it.
# R: encode: vowels a e i o u -> 1 2 3 4 5, rest same
assert vowel_numbers("the moon") == "th2 m44n"
assert vowel_numbers("aeiou") == "12345"
assert vowel_numbers("hm") == "hm"

def pairwise_letter_code(word):
    """Encode each small letter by its neighbour in the pairs ab, cd, ef and so on up to yz."""
    return "".join(chr((ord(letter) - 97 ^ 1) + 97) for letter in word)
# H: Flipping the lowest bit of the place turns an even place into the next and an odd one back.
assert pairwise_letter_code("abcd") == "badc"
assert pairwise_letter_code("zy") == "yz"
assert pairwise_letter_code("") == ""

def substitute(message, key):
    """Encode a message with a dictionary from letter to letter; missing letters become "?"."""
    return "".join(key.get(letter, "?") for letter in message)
# E: get with a default puts the question mark where the key has no entry.
assert substitute("cab", {"a": "x", "b": "y"}) == "?xy"
assert substitute("aa", {"a": "b"}) == "bb"
assert substitute("", {}) == ""

def letters_as_two_digits(word: str) -> str:
    """Write each small letter as its alphabet place in two digits: "abz" is "010226"."""
    return "".join(f"{ord(letter) - 96:02d}" for letter in word)
# E: The code of "a" is 97, so 96 is subtracted, and 02d fills up with a zero.
assert letters_as_two_digits("abz") == "010226"
assert letters_as_two_digits("j") == "10"
assert letters_as_two_digits("") == ""

def read_two_digit_code(code):
    """Decode pairs of digits to small letters, where 01 is "a" and 26 is "z"."""
    result = ""
    for start in range(0, len(code), 2):
        result += chr(int(code[start:start + 2]) + 96)
    return result
# M: The code is cut into pairs, and each number is turned into a letter.
# R: "010226" -> "abz" decode please (two digits per letter)
assert read_two_digit_code("010226") == "abz"
assert read_two_digit_code("0809") == "hi"
assert read_two_digit_code("") == ""

def even_then_odd_letters(message):
    """Encode by writing the letters at even indexes first and those at odd indexes after
    them."""
    return message[::2] + message[1::2]
# E: Two slices with step two divide the letters.
# R: simple fence cipher with two rows: chars 0,2,4.. then 1,3,5..
assert even_then_odd_letters("abcdef") == "acebdf"
assert even_then_odd_letters("abc") == "acb"
assert even_then_odd_letters("") == ""

def odd_even_decoded(code):
    """Decode a text whose first part holds the letters of even index and the rest the others.
    With an odd length the first part is one letter longer."""
    middle = (len(code) + 1) // 2
    result = [""] * len(code)
    result[::2] = code[:middle]
    result[1::2] = code[middle:]
    return "".join(result)
# H: Assigning to slices with step two puts both parts back at their places.
assert odd_even_decoded("acebdf") == "abcdef"
assert odd_even_decoded("acb") == "abc"
assert odd_even_decoded("") == ""

def hidden_nth_letters(words: list[str]) -> str:
    """Read a message: letter one of the first word, letter two of the second word and so on.
    Each word is long enough."""
    return "".join(word[index] for index, word in enumerate(words))
# E: The number of the word is at the same time the index of its letter.
# R: list of words: take 1st letter of word 1, 2nd of word 2, 3rd of word 3... as a string
assert hidden_nth_letters(["cat", "name", "test"]) == "cas"
assert hidden_nth_letters(["x"]) == "x"
assert hidden_nth_letters([]) == ""

def capitals_spell(message, wanted):
    """Tell whether the capital letters hidden in a message spell the wanted word of
    capitals."""
    return "".join(filter(str.isupper, message)) == wanted
# E: The capitals are filtered out, joined and compared with the word.
# R: do the uppercase letters in a message spell a given word? message, word
assert capitals_spell("tHe Eel Liked Pie", "HELP") is True
assert capitals_spell("Help", "HELP") is False
assert capitals_spell("", "A") is False

def letters_to_bits(word):
    """Write a word as bits: 1 for each vowel and 0 for each other letter."""
    return "".join("1" if letter in "aeiou" else "0" for letter in word.lower())
# E: Every letter gives one digit that shows its kind.
# R: vowels to 1 and other letters to 0, as a string
assert letters_to_bits("Audio") == "11011"
assert letters_to_bits("sky") == "000"
assert letters_to_bits("") == ""

def unary_code(counts: list[int]) -> str:
    """Encode each count as that many ones followed by a zero, all in one text of bits."""
    return "".join("1" * count + "0" for count in counts)
# E: Ones are repeated and a zero marks the end of each count.
assert unary_code([2, 0, 1]) == "110010"
assert unary_code([3]) == "1110"
assert unary_code([]) == ""

def with_check_letter(code):
    """Append a check letter to a digit code: the digit sum, modulo 26, counted from "A" as
    0."""
    total = sum(int(digit) for digit in code)
    return code + chr(ord("A") + total % 26)
# E: The remainder is added to the code of "A" to get the letter.
# R: add a check letter to a string of digits: sum of digits mod 26, 0=A
assert with_check_letter("123") == "123G"
assert with_check_letter("000") == "000A"
assert with_check_letter("99899") == "99899S"

def longest_spellable(letters, words):
    """Return the longest word that the letters allow, each used once; the first of equals, or
    ""."""
    pool = Counter(letters)
    fitting = [word for word in words if Counter(word) <= pool]
    return max(fitting, key=len, default="")
# H: Counters compare with <= letter by letter, and max keeps the first of the longest.
assert longest_spellable("taeb", ["tea", "beat", "table"]) == "beat"
assert longest_spellable("xyz", ["tea"]) == ""
assert longest_spellable("tea", ["eat", "ate"]) == "eat"

def letter_left_over(word, longer):
    """Return the one letter that a shuffled longer word has in addition to a word."""
    for letter in longer:
        if longer.count(letter) != word.count(letter):
            return letter
# M: Only the added letter can have different counts in both words.
assert letter_left_over("tea", "tame") == "m"
assert letter_left_over("egg", "gegg") == "g"
assert letter_left_over("", "x") == "x"

def is_isogram(word):
    """Tell whether no letter occurs twice in a word; capitals and small letters are the
    same."""
    lowered = word.lower()
    return len(set(lowered)) == len(lowered)
# E: If the set is as large as the word, nothing is repeated.
# R: check a word has no repeating letters (case doesn't matter)
assert is_isogram("Planet") is True
assert is_isogram("Anna") is False
assert is_isogram("") is True

def uses_one_vowel(word):
    """Return the only vowel that a lower-case word uses, or "" if it has none or several
    kinds."""
    vowels = set(word) & set("aeiou")
    return vowels.pop() if len(vowels) == 1 else ""
# M: The vowels of the word form a set, and a set of size one gives its only member.
assert uses_one_vowel("banana") == "a"
assert uses_one_vowel("melon") == ""
assert uses_one_vowel("hm") == ""

def vowels_alternate(word: str) -> bool:
    """Tell whether vowels and consonants take turns in a lower-case word."""
    kinds = [letter in "aeiou" for letter in word]
    return all(left != right for left, right in zip(kinds, kinds[1:]))
# M: The word becomes a list of truth values in which neighbours must differ.
# R: does a word alternate vowel/consonant the whole way, like "banana"?
assert vowels_alternate("banana") is True
assert vowels_alternate("apple") is False
assert vowels_alternate("x") is True

def rhyme(left, right):
    """Tell whether two different words end with the same three letters."""
    return left != right and left[-3:] == right[-3:]
# E: Slices of three letters from the end are compared, and equal words are ruled out.
# R: do 2 words rhyme, i.e. same last three letters but not the same word
assert rhyme("light", "night") is True
assert rhyme("light", "light") is False
assert rhyme("rose", "rise") is False

def without_letter_words(words, forbidden):
    """Keep the words that do not use a forbidden letter, neither small nor capital."""
    return [word for word in words if forbidden.lower() not in word.lower()]
# E: Both sides are lowered before the membership test.
# R: filter out words having a given letter (either case). words, letter
assert without_letter_words(["Eat", "sun", "tree"], "e") == ["sun"]
assert without_letter_words(["Sun"], "x") == ["Sun"]
assert without_letter_words([], "a") == []

def change_one_letter(word, place, letter):
    """Return a word with the letter at an index exchanged, as in word ladders."""
    return word[:place] + letter + word[place + 1:]
# E: Strings cannot be changed, so the word is rebuilt around the new letter.
assert change_one_letter("cold", 2, "r") == "cord"
assert change_one_letter("cat", 0, "b") == "bat"
assert change_one_letter("a", 0, "o") == "o"

def ladder_neighbours(word, words):
    """List the words of the same length that differ from a word in exactly one letter."""
    return [
        other for other in words
        if len(other) == len(word) and sum(a != b for a, b in zip(word, other)) == 1
    ]
# M: The unequal pairs are counted for each word of fitting length.
assert ladder_neighbours("cat", ["cot", "bat", "cat", "dog", "cart"]) == ["cot", "bat"]
assert ladder_neighbours("a", ["b", "a"]) == ["b"]
assert ladder_neighbours("sun", []) == []

def letters_removed_words(word: str) -> list[str]:
    """List all different words that arise by leaving out one letter, sorted."""
    return sorted({word[:index] + word[index + 1:] for index in range(len(word))})
# M: Each index is left out once, and a set removes equal results.
# R: all strings i get by deleting a single letter, no duplicates, sorted
assert letters_removed_words("cat") == ["at", "ca", "ct"]
assert letters_removed_words("aa") == ["a"]
assert letters_removed_words("") == []

def letters_wrongly_placed(secret, guess):
    """Return the letters of a guess that are in the secret but not at this place, in order."""
    return "".join(
        letter for wanted, letter in zip(secret, guess)
        if letter != wanted and letter in secret
    )
# M: A letter counts if it differs from the wanted one and occurs in the secret all the same.
assert letters_wrongly_placed("stone", "notes") == "notes"
assert letters_wrongly_placed("cat", "car") == ""
assert letters_wrongly_placed("tea", "ate") == "ate"

def hangman_mistakes(word, guesses):
    """Count the different guessed letters that are not in a word."""
    return len(set(guesses) - set(word))
# E: The difference of two sets leaves the wrong letters.
# R: how many wrong guesses in hangman? word and a string of guessed letters, repeats count once
assert hangman_mistakes("banana", "abxx") == 1
assert hangman_mistakes("fig", "gif") == 0
assert hangman_mistakes("sun", "") == 0

def long_word_score(words):
    """Score a word game: words of 3 or 4 letters give 1 point, longer ones length minus 3,
    shorter ones nothing."""
    points = 0
    for word in words:
        if len(word) > 4:
            points += len(word) - 3
        elif len(word) >= 3:
            points += 1
    return points
# M: The length decides about the points, which are added up in a loop.
assert long_word_score(["tea", "mango", "it"]) == 3
assert long_word_score(["garden"]) == 3
assert long_word_score([]) == 0

def doubled_letter_bonus(word, bonus_place):
    """Score one point per letter of a word and one more for the letter at the bonus index.
    An index outside the word gives no bonus."""
    return len(word) + (1 if 0 <= bonus_place < len(word) else 0)
# E: The length is the base score, and a range test decides about the extra point.
assert doubled_letter_bonus("house", 2) == 6
assert doubled_letter_bonus("tea", 3) == 3
assert doubled_letter_bonus("", 0) == 0

def word_square_ok(words: list[str]) -> bool:
    """Tell whether words form a square that reads the same across and down."""
    return [tuple(word) for word in words] == list(zip(*words))
# H: zip(*words) gives the columns, which must equal the rows.
# R: check if list of words is a word square (nth column equals nth row)
assert word_square_ok(["bed", "ear", "dry"]) is True
assert word_square_ok(["cat", "dog", "sun"]) is False
assert word_square_ok(["a"]) is True

def hidden_word_across(left, right, wanted):
    """Tell whether a wanted word hides across the border of two words, as "cat" in "magic
    attic"."""
    joined_words = left + right
    index = joined_words.find(wanted)
    return index != -1 and index < len(left) < index + len(wanted)
# M: The word must start in the left part and end in the right one.
assert hidden_word_across("magic", "attic", "cat") is True
assert hidden_word_across("cat", "nap", "cat") is False
assert hidden_word_across("big", "dog", "cat") is False

def teddy_answer(question_text):
    """Answer like a stubborn teddy: "Sure." to questions, "Calm down!" to texts in capitals,
    "Fine." to silence (only spaces) and "Whatever." to anything else."""
    said = question_text.strip()
    if not said:
        return "Fine."
    if said.isupper():
        return "Calm down!"
    return "Sure." if said.endswith("?") else "Whatever."
# M: The cases are tested one after the other, and capitals win over the question mark.
assert teddy_answer("Are you ok?") == "Sure."
assert teddy_answer("STOP?") == "Calm down!"
assert teddy_answer("  ") == "Fine."
assert teddy_answer("I like tea.") == "Whatever."

def echo(word: str, times: int) -> str:
    """Write a word and its echoes joined by dashes, as in "hello-llo-lo" for two echoes.
    The first echo lacks two letters at the start, each later one lacks one more."""
    parts = [word] + [word[cut:] for cut in range(2, 2 + times)]
    return "-".join(parts)
# M: The slices start at growing indexes, beginning with two.
assert echo("hello", 2) == "hello-llo-lo"
assert echo("hello", 0) == "hello"
assert echo("abc", 1) == "abc-c"

def stutter(word, size):
    """Say the first size letters of a word twice with dots: "in... in... incredible?"."""
    start = word[:size]
    return f"{start}... {start}... {word}?"
# E: The slice is used two times in one f-string.
assert stutter("incredible", 2) == "in... in... incredible?"
assert stutter("go", 1) == "g... g... go?"
assert stutter("so", 5) == "so... so... so?"

def blend(left, right):
    """Blend two words: the first half of the left one, then the second half of the right one.
    A centre letter of a word with odd length belongs to the half that is used."""
    return left[:(len(left) + 1) // 2] + right[len(right) // 2:]
# E: The left middle is rounded up and the right one down, so a centre letter is kept.
assert blend("smoke", "fog") == "smoog"
assert blend("breakfast", "lunch") == "breaknch"
assert blend("ab", "cd") == "ad"

def word_value_equals(left: str, right: str) -> bool:
    """Tell whether the letters of two lower-case words have the same sum of alphabet places."""
    def value(word):
        return sum(ord(letter) - 96 for letter in word)
    return value(left) == value(right)
# E: A helper adds the places, counted from one, and both sums are compared.
assert word_value_equals("ad", "f") is False
assert word_value_equals("ad", "bc") is True
assert word_value_equals("act", "cat") is True

def letters_common_to_all(words):
    """Return the sorted letters that occur in every one of several words, as one text."""
    common = set(words[0])
    for word in words[1:]:
        common &= set(word)
    return "".join(sorted(common))
# M: The set of common letters shrinks with each further word.
# R: which letters appear in all of these words? return sorted string, list isn't empty
assert letters_common_to_all(["table", "bleat", "late"]) == "aelt"
assert letters_common_to_all(["sun", "moon"]) == "n"
assert letters_common_to_all(["ab", "cd"]) == ""

def count_lower_neighbours(word):
    """Count the letters of a lower-case word that follow their alphabet predecessor
    directly."""
    return sum(ord(right) - ord(left) == 1 for left, right in zip(word, word[1:]))
# E: Neighbours with codes that differ by one are counted.
assert count_lower_neighbours("defcab") == 3
assert count_lower_neighbours("zoo") == 0
assert count_lower_neighbours("a") == 0

def tongue_twister_sound(phrase):
    """Return the letter that begins most words of a phrase, small; of equals the first one
    met."""
    starts = [word[0] for word in phrase.lower().split()]
    return max(starts, key=starts.count)
# M: The first letters are listed and max with count finds the most frequent one.
assert tongue_twister_sound("Peter picked a peck") == "p"
assert tongue_twister_sound("blue green") == "b"
assert tongue_twister_sound("Sea") == "s"

def syllable_name(consonants, vowels):
    """Make a fantasy name by taking consonants and vowels in turn, with a capital at the start.
    Both texts are equally long."""
    return "".join(c + v for c, v in zip(consonants, vowels)).capitalize()
# E: zip pairs the letters, which are glued and capitalized.
# R: build a fantasy name, consonants "mrk" and vowels "aio" -> "Mariko"
assert syllable_name("mrk", "aio") == "Mariko"
assert syllable_name("B", "O") == "Bo"
assert syllable_name("", "") == ""

def password_from_phrase(phrase: str) -> str:
    """Make a password: the first letter of each word of a phrase, then the number of words."""
    words = phrase.split()
    return "".join(word[0] for word in words) + str(len(words))
# E: The letters are joined, and the count of the words follows as a text.
assert password_from_phrase("My dog Rex eats pie") == "MdRep5"
assert password_from_phrase("go") == "g1"
assert password_from_phrase("") == "0"

def crack_shift(plain, coded):
    """Return by how many places (0 to 25) a lower-case word was shifted to get the coded word.
    If no shift fits, return -1."""
    shift = (ord(coded[0]) - ord(plain[0])) % 26
    for before, after in zip(plain, coded):
        if (ord(after) - ord(before)) % 26 != shift:
            return -1
    return shift
# H: The first letters give the shift, and the others must agree with it modulo 26.
# R: given a lowercase word and its caesar coded version find the shift, -1 if it isn't one
assert crack_shift("abc", "def") == 3
assert crack_shift("xyz", "abc") == 3
assert crack_shift("abc", "abd") == -1

def shortest_repeating_unit(word):
    """Return the shortest text that gives a word when it is repeated a whole number of
    times."""
    for size in range(1, len(word) + 1):
        if word[:size] * (len(word) // size) == word:
            return word[:size]
    return ""
# H: Growing beginnings are repeated to the length of the word until the result is equal.
# R: find the smallest piece that repeats to make up the string: "abab" -> "ab", "abc" -> "abc"
assert shortest_repeating_unit("ababab") == "ab"
assert shortest_repeating_unit("abc") == "abc"
assert shortest_repeating_unit("zzz") == "z"

def count_emoticons(chat):
    """Count the smiling ":)" and the sad ":(" signs in a chat and return both as a tuple."""
    return chat.count(":)"), chat.count(":(")
# E: Two counts are returned together.
# R: count :) and :( in a chat, give back both numbers as a tuple
assert count_emoticons("hi :) oh :( ok :)") == (2, 1)
assert count_emoticons("hello") == (0, 0)
assert count_emoticons(":(") == (0, 1)

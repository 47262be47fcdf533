"""Verified problems: counting and comparing texts."""

def letter_count_difference(text, a, b):
    """Return how many times more often a occurs in the text than b (negative if b is ahead)."""
    return text.count(a) - text.count(b)
# E: Two counts are subtracted.
# R: count of a minus count of b in text
assert letter_count_difference("banana", "a", "n") == 1
assert letter_count_difference("abb", "a", "b") == -1
assert letter_count_difference("", "a", "b") == 0

def more_frequent_letter(text, a, b):
    """Tell which of two letters occurs more often in the text; "tie" if both occur equally
    often."""
    if text.count(a) == text.count(b):
        return "tie"
    return a if text.count(a) > text.count(b) else b
# E: The tie leaves first, then the counts are compared.
# R: which letter appears more in the text, a or b? say "tie" when equal
assert more_frequent_letter("pepper", "p", "e") == "p"
assert more_frequent_letter("see", "s", "e") == "e"
assert more_frequent_letter("", "x", "y") == "tie"

def letter_at_least(text, letter, times):
    """Check whether the letter occurs at least the given number of times in the text."""
    return text.count(letter) >= times
# E: The count is compared with the wanted number.
assert letter_at_least("balloon", "l", 2) is True
assert letter_at_least("balloon", "b", 2) is False
assert letter_at_least("", "a", 0) is True

def letter_exactly_once(text, letter):
    """Tell whether the letter stands in the text exactly one time, in small or capital form."""
    return text.lower().count(letter.lower()) == 1
# E: Both are lowered and the count must be one.
assert letter_exactly_once("Apple", "a") is True
assert letter_exactly_once("Anna", "a") is False
assert letter_exactly_once("", "a") is False

def letter_count_is_even(text, letter):
    """Check whether the letter occurs an even number of times (zero is even)."""
    return text.count(letter) % 2 == 0
# E: The remainder of the count tells even from odd.
assert letter_count_is_even("noon", "o") is True
assert letter_count_is_even("dog", "o") is False
assert letter_count_is_even("dog", "x") is True

def letters_and_digits_counted(text):
    """Return a tuple with the number of letters and the number of digits in the text."""
    return sum(c.isalpha() for c in text), sum(c.isdigit() for c in text)
# E: Two sums of True values are put in a tuple.
assert letters_and_digits_counted("ab12c") == (3, 2)
assert letters_and_digits_counted("!") == (0, 0)
assert letters_and_digits_counted("") == (0, 0)

def signs_counted(text):
    """Count the characters that are neither letters nor digits nor spaces."""
    return sum(not c.isalnum() and c != " " for c in text)
# E: A character counts if both tests fail to excuse it.
assert signs_counted("Hi, you!") == 2
assert signs_counted("abc 12") == 0
assert signs_counted("?!") == 2

def vowel_count_any_case(text):
    """Count the vowels a, e, i, o and u of the text in both cases, and return -1 for no text."""
    return sum(c in "aeiou" for c in text.lower()) if text else -1
# E: The lowered characters are looked up in a text of vowels.
assert vowel_count_any_case("Audio") == 4
assert vowel_count_any_case("try") == 0
assert vowel_count_any_case("") == -1

def consonants_counted(word):
    """Count the letters of the word that are not one of a, e, i, o, u. Other signs do not count."""
    return sum(c.isalpha() and c not in "aeiou" for c in word.lower())
# E: A consonant is a letter that is no vowel.
assert consonants_counted("Rhythm") == 6
assert consonants_counted("a-b") == 1
assert consonants_counted("") == 0

def vowels_at_least(word, minimum):
    """Check if the word, given in small letters, has at least the minimum of vowels."""
    return sum(map(word.count, "aeiou")) >= minimum
# E: map counts each vowel in the word and sum adds these counts.
assert vowels_at_least("banana", 3) is True
assert vowels_at_least("bnn", 1) is False
assert vowels_at_least("", 0) is True

def has_any_vowel(word):
    """Check whether there is any vowel (a, e, i, o, u, small or big) in the word."""
    return any(c in "aeiouAEIOU" for c in word)
# E: any stops at the first vowel.
assert has_any_vowel("sky") is False
assert has_any_vowel("Ink") is True
assert has_any_vowel("") is False

def starts_and_ends_with_vowel(word):
    """Check whether the first and the last letter of a small-letter word are vowels; a word with
    no letter gives False."""
    return word != "" and word[0] in "aeiou" and word[-1] in "aeiou"
# E: Three conditions are joined with and, the empty word first.
assert starts_and_ends_with_vowel("apple") is True
assert starts_and_ends_with_vowel("egg") is False
assert starts_and_ends_with_vowel("") is False

def vowel_start_or_end(word):
    """Return "both", "start", "end" or "none": where a non-empty word in small letters has a vowel
    among its two ends."""
    start, end = word[0] in "aeiou", word[-1] in "aeiou"
    return "both" if start and end else "start" if start else "end" if end else "none"
# E: Two truth values give four answers.
assert vowel_start_or_end("area") == "both"
assert vowel_start_or_end("egg") == "start"
assert vowel_start_or_end("tea") == "end"
assert vowel_start_or_end("tip") == "none"

def vowels_list_sorted(word):
    """List the different vowels of a small-letter word in alphabetical order."""
    return sorted(set(word) & set("aeiou"))
# E: The intersection of two sets keeps the vowels, sorted orders them.
assert vowels_list_sorted("orange") == ["a", "e", "o"]
assert vowels_list_sorted("sky") == []
assert vowels_list_sorted("eerie") == ["e", "i"]

def missing_vowels_text(word):
    """Return the vowels a, e, i, o, u that do not occur in the word, in this order."""
    return "".join(v for v in "aeiou" if v not in word.lower())
# E: The vowels are walked and kept if the word lacks them.
# R: which vowels are not in the word? give them in order as a string
assert missing_vowels_text("House") == "ai"
assert missing_vowels_text("") == "aeiou"
assert missing_vowels_text("sequoia") == ""

def words_counted_label(text):
    """Return "no words", "1 word" or "N words" for the number of words in the text."""
    count = len(text.split())
    return "no words" if count == 0 else "1 word" if count == 1 else f"{count} words"
# E: Three cases of the count have three wordings.
assert words_counted_label("so it is") == "3 words"
assert words_counted_label("yes") == "1 word"
assert words_counted_label("  ") == "no words"

def words_with_letter(sentence, letter):
    """Count the words of the sentence in which the letter occurs."""
    return sum(letter in word for word in sentence.split())
# E: in gives True or False for each word, and sum adds them.
# R: count words containing a letter
assert words_with_letter("red green blue", "r") == 2
assert words_with_letter("red", "x") == 0
assert words_with_letter("", "a") == 0

def words_beginning_with(sentence, letter):
    """Count the words that begin with the letter, no matter in which case."""
    return sum(word.startswith(letter.lower()) for word in sentence.lower().split())
# E: The lowered words are asked for their start.
assert words_beginning_with("Big bad wolf", "B") == 2
assert words_beginning_with("wolf", "b") == 0
assert words_beginning_with("", "b") == 0

def shortest_word_size_or_none(sentence):
    """Give the length of the shortest word, or None if the sentence has no words."""
    return min(map(len, sentence.split()), default=None)
# E: min over the lengths falls back to None.
assert shortest_word_size_or_none("we saw stars") == 2
assert shortest_word_size_or_none("hello") == 5
assert shortest_word_size_or_none(" ") is None

def first_word_is_longest(sentence):
    """Check whether no word of the sentence is longer than its first word. The sentence has at
    least one word."""
    sizes = [len(word) for word in sentence.split()]
    return sizes[0] == max(sizes)
# E: The first length must be the largest.
assert first_word_is_longest("great old tree") is True
assert first_word_is_longest("a tree") is False
assert first_word_is_longest("same size") is True

def distinct_characters(text):
    """Count the different characters of the text; upper and lower case count as one, spaces not
    at all."""
    return len(set(text.lower()) - {" "})
# E: The set of lowered characters loses the space.
assert distinct_characters("Anna Na") == 2
assert distinct_characters("  ") == 0
assert distinct_characters("abc") == 3

def all_characters_same(text):
    """Check whether all characters of the text are equal. A text of none or one is fine."""
    return len(set(text)) <= 1
# E: The set of equal characters has one element at most.
assert all_characters_same("zzz") is True
assert all_characters_same("zzy") is False
assert all_characters_same("") is True

def length_gap(first, second):
    """Return by how many characters the two texts differ in length."""
    return abs(len(first) - len(second))
# E: abs makes the difference positive.
# R: difference of two string lengths, never negative
assert length_gap("tea", "coffee") == 3
assert length_gap("coffee", "tea") == 3
assert length_gap("", "") == 0

def lengths_added_over(first, second, limit):
    """Check whether the two texts together have more than limit characters."""
    return len(first) + len(second) > limit
# E: The sum of both lengths is compared.
assert lengths_added_over("good", "day", 6) is True
assert lengths_added_over("good", "day", 7) is False
assert lengths_added_over("", "", 0) is False

def first_longer_second_equal(first, second):
    """Return 1 if the first text is longer, 2 if the second is and 0 if they are equally long."""
    return 0 if len(first) == len(second) else 1 if len(first) > len(second) else 2
# E: Equality is asked first, then which is longer.
assert first_longer_second_equal("abc", "a") == 1
assert first_longer_second_equal("", "a") == 2
assert first_longer_second_equal("ab", "cd") == 0

def twice_as_long(first, second):
    """Check whether the first text is at least twice as long as the second."""
    return len(first) >= 2 * len(second)
# E: The second length is doubled before comparing.
assert twice_as_long("abcd", "ab") is True
assert twice_as_long("abc", "ab") is False
assert twice_as_long("", "") is True

def length_in_range(text, low, high):
    """Check if the length of the text without outer spaces is between low and high, both
    allowed."""
    return low <= len(text.strip()) <= high
# E: A chained comparison tests both bounds.
# R: is the stripped length between low and high inclusive
assert length_in_range(" abc ", 1, 3) is True
assert length_in_range("abcd", 1, 3) is False
assert length_in_range("  ", 1, 3) is False

def name_length_verdict(name):
    """Judge a user name: "too short" under 3 characters, "too long" over 12, otherwise "ok"."""
    if len(name) < 3:
        return "too short"
    return "too long" if len(name) > 12 else "ok"
# E: The two limits are tested in turn.
# R: username: <3 too short, >12 too long, else ok
assert name_length_verdict("Al") == "too short"
assert name_length_verdict("Alexandra") == "ok"
assert name_length_verdict("a" * 13) == "too long"

def characters_left(message, limit):
    """Tell how many characters may still be typed until the limit; 0 if it is reached or passed."""
    return max(0, limit - len(message))
# E: max keeps the rest from going below zero.
# R: how many chars can i still type till limit, not below 0
assert characters_left("hello", 10) == 5
assert characters_left("hello", 4) == 0
assert characters_left("", 3) == 3

def over_limit_label(message, limit):
    """Return "ok" if the message has at most limit characters, else "-N" with the number that it
    has too many."""
    extra = len(message) - limit
    return f"-{extra}" if extra > 0 else "ok"
# E: A positive difference is what stands over the limit.
assert over_limit_label("hello", 3) == "-2"
assert over_limit_label("abc", 3) == "ok"
assert over_limit_label("", 0) == "ok"

def sms_parts_needed(text):
    """Tell how many messages of up to 160 characters the text needs; an empty text needs one."""
    return max(1, -(-len(text) // 160))
# E: The division is rounded up, and max makes it at least one.
# R: how many 160-char sms does a text need, min 1
assert sms_parts_needed("a" * 161) == 2
assert sms_parts_needed("a" * 160) == 1
assert sms_parts_needed("") == 1

def telegram_cost(text):
    """Compute the price of a telegram: 20 cents for each word, but at least 100."""
    return max(100, 20 * len(text.split()))
# E: The words are counted and max gives the lowest price.
# R: telegram price: 20 ct per word, minimum 100 ct
assert telegram_cost("come home soon") == 100
assert telegram_cost("one two three four five six") == 120
assert telegram_cost("") == 100

def sign_painter_price(text):
    """Calculate what a painted sign costs: 3 euros a letter or digit, spaces and marks are free."""
    return 3 * sum(c.isalnum() for c in text)
# E: Letters and digits are counted and multiplied.
assert sign_painter_price("Bar 7!") == 12
assert sign_painter_price("...") == 0
assert sign_painter_price("Café") == 12

def word_value_by_vowels(word):
    """Score a small-letter word: 2 points for each vowel and 1 for each other character."""
    return len(word) + sum(c in "aeiou" for c in word)
# E: Every character gives one point and vowels one more.
assert word_value_by_vowels("tea") == 5
assert word_value_by_vowels("by") == 2
assert word_value_by_vowels("") == 0

def alphabetically_first(first, second):
    """Return the text that comes first in the alphabet, ignoring case; the first one on a tie."""
    return min(first, second, key=str.lower)
# E: min compares the lowered texts and keeps the first of equals.
# R: which string comes first alphabetically ignoring case
assert alphabetically_first("pear", "Apple") == "Apple"
assert alphabetically_first("tea", "TEA") == "tea"
assert alphabetically_first("b", "") == ""

def alphabet_order_sign(first, second):
    """Return "<", ">" or "=" to show how two texts compare in the order of characters."""
    return "=" if first == second else "<" if first < second else ">"
# E: Texts are compared like numbers, with < and ==.
assert alphabet_order_sign("ant", "bee") == "<"
assert alphabet_order_sign("bee", "ant") == ">"
assert alphabet_order_sign("x", "x") == "="

def in_alphabetical_order(first, second, third):
    """Check whether three texts stand in alphabetical order when case is ignored; equal ones are
    fine."""
    return first.lower() <= second.lower() <= third.lower()
# E: A chained comparison covers both neighbours.
assert in_alphabetical_order("Ant", "bee", "Cat") is True
assert in_alphabetical_order("bee", "Ant", "cat") is False
assert in_alphabetical_order("a", "a", "a") is True

def two_words_sorted_text(first, second):
    """Join two words with " & " in alphabetical order."""
    return " & ".join(sorted([first, second]))
# E: sorted puts the two words in order before join.
assert two_words_sorted_text("salt", "pepper") == "pepper & salt"
assert two_words_sorted_text("a", "b") == "a & b"
assert two_words_sorted_text("x", "x") == "x & x"

def same_last_two(first, second):
    """Decide whether two words rhyme roughly: their last two letters agree, and the words
    differ."""
    return first != second and first[-2:] == second[-2:]
# E: The ends are compared, and equal words are excluded.
assert same_last_two("house", "mouse") is True
assert same_last_two("house", "houses") is False
assert same_last_two("cat", "cat") is False

def starts_other(first, second):
    """Tell whether one text is the beginning of the other one."""
    return first.startswith(second) or second.startswith(first)
# E: startswith is asked in both directions.
assert starts_other("sun", "sunday") is True
assert starts_other("sunday", "sun") is True
assert starts_other("day", "sunday") is False

def share_any_letter(first, second):
    """Tell if two words have at least one letter in common, ignoring case."""
    return not set(first.lower()).isdisjoint(second.lower())
# E: Two sets share something if they are not disjoint.
assert share_any_letter("Tea", "EGG") is True
assert share_any_letter("sky", "moon") is False
assert share_any_letter("", "a") is False

def letters_in_one_only(first, second):
    """Return the letters that occur in just one of two words, sorted and as one text."""
    return "".join(sorted(set(first) ^ set(second)))
# E: ^ keeps what only one of the sets has.
assert letters_in_one_only("cat", "car") == "rt"
assert letters_in_one_only("abc", "cab") == ""
assert letters_in_one_only("", "ba") == "ab"

def letters_covered(word, tiles):
    """Check whether every letter of the word is among the tiles (a tile may be used repeatedly)."""
    return set(word) <= set(tiles)
# E: <= on sets asks for a subset.
assert letters_covered("noon", "no") is True
assert letters_covered("moon", "no") is False
assert letters_covered("", "") is True

def first_different_place(first, second):
    """Return the index of the first place where two texts differ, or -1 if they agree as far as
    both reach."""
    return next((i for i, (a, b) in enumerate(zip(first, second)) if a != b), -1)
# E: next takes the first index with unequal characters.
assert first_different_place("planet", "plants") == 4
assert first_different_place("plan", "planet") == -1
assert first_different_place("a", "b") == 0

def differing_letters_marked(typed, wanted):
    """Compare two texts of the same length: "." for equal characters, "^" for different ones."""
    return "".join("." if a == b else "^" for a, b in zip(typed, wanted))
# E: Each pair of characters becomes one mark.
# R: show where two equal-length strings differ, like "..^."
assert differing_letters_marked("bird", "bard") == ".^.."
assert differing_letters_marked("ab", "ab") == ".."
assert differing_letters_marked("", "") == ""

def at_most_one_typo(typed, wanted):
    """Check whether two texts of equal length differ in at most one place; different lengths give
    False."""
    return len(typed) == len(wanted) and sum(a != b for a, b in zip(typed, wanted)) <= 1
# E: The lengths are compared first, then the differing places counted.
assert at_most_one_typo("hause", "house") is True
assert at_most_one_typo("huase", "house") is False
assert at_most_one_typo("hous", "house") is False

def later_letter_each_place(first, second):
    """For two words, take at each place the letter that is later in the alphabet, up to the length
    of the shorter word."""
    return "".join(map(max, first, second))
# E: map hands the letters of both words to max pair by pair.
assert later_letter_each_place("cat", "bee") == "cet"
assert later_letter_each_place("ab", "abc") == "ab"
assert later_letter_each_place("", "x") == ""

def biggest_letter(word):
    """Return the letter of the word that comes last in the alphabet, lowered; "" for no letters."""
    return max(word.lower(), default="")
# E: max of a text compares its characters.
assert biggest_letter("Zebra") == "z"
assert biggest_letter("abc") == "c"
assert biggest_letter("") == ""

def alphabet_span(word):
    """Return the first and the last letter in alphabetical order that occur in a non-empty word,
    like "a-n" for "banana"."""
    return f"{min(word)}-{max(word)}"
# E: min and max of a text give its extreme characters.
assert alphabet_span("banana") == "a-n"
assert alphabet_span("zoo") == "o-z"
assert alphabet_span("q") == "q-q"

def letters_sorted_down(word):
    """Return the letters of the word in reverse alphabetical order, capitals counted as small."""
    return "".join(sorted(word.lower(), reverse=True))
# E: sorted with reverse begins with the last letter of the alphabet.
assert letters_sorted_down("Plum") == "upml"
assert letters_sorted_down("aab") == "baa"
assert letters_sorted_down("") == ""

def place_of_letter_in_alphabet(letter):
    """Return the place of the letter in the alphabet: 1 for a or A, up to 26 for z or Z."""
    return ord(letter.lower()) - ord("a") + 1
# E: The code of the small letter is counted from that of a.
# R: a->1, Z->26
assert place_of_letter_in_alphabet("a") == 1
assert place_of_letter_in_alphabet("Z") == 26
assert place_of_letter_in_alphabet("m") == 13

def nth_letter_or_sign(n):
    """Return the n-th small letter of the alphabet (1 gives "a"), or "#" if n is not from 1 to
    26."""
    return chr(96 + n) if 1 <= n <= 26 else "#"
# E: 97 is the code of a, so 96 is added to n.
assert nth_letter_or_sign(1) == "a"
assert nth_letter_or_sign(26) == "z"
assert nth_letter_or_sign(27) == "#"

def first_alphabet_half(word):
    """Check whether all letters of a small-letter word come from the first half of the alphabet,
    a to m."""
    return all("a" <= letter <= "m" for letter in word)
# E: Letters are compared with the bounds a and m.
assert first_alphabet_half("ball") is True
assert first_alphabet_half("bus") is False
assert first_alphabet_half("") is True

def queue_window(name):
    """Tell at which window a person queues: "A-K" if the name's first letter is at most K, in any
    case, otherwise "L-Z"."""
    return "A-K" if name[0].upper() <= "K" else "L-Z"
# E: The capital first letter is compared with K.
assert queue_window("bauer") == "A-K"
assert queue_window("Klein") == "A-K"
assert queue_window("Lund") == "L-Z"

def lines_and_words(text):
    """Return the number of lines and the number of words of the text as a tuple."""
    return len(text.splitlines()), len(text.split())
# E: splitlines and split cut the same text in two ways.
assert lines_and_words("a b\nc") == (2, 3)
assert lines_and_words("one") == (1, 1)
assert lines_and_words("") == (0, 0)

def sentence_kind(text):
    """Name the kind of a sentence by its last sign: "question" for "?", "shout" for "!", and
    "statement" for all else."""
    return {"?": "question", "!": "shout"}.get(text[-1:], "statement")
# E: The last sign is looked up, with a default.
# R: question / shout / statement by the last char
assert sentence_kind("Why?") == "question"
assert sentence_kind("Wow!") == "shout"
assert sentence_kind("") == "statement"

def count_double_signs(text, sign):
    """Count how often the sign stands twice in a row, without counting overlaps: "!!!" has one."""
    return text.count(sign * 2)
# E: count looks for the doubled sign and goes on behind it.
assert count_double_signs("no!! wow!!!", "!") == 2
assert count_double_signs("a!b!", "!") == 0
assert count_double_signs("", "?") == 0

def overlapping_pairs_counted(text, sign):
    """Count the places where the sign is followed by the same sign, overlaps included: "aaa" has
    two."""
    return sum(a == b == sign for a, b in zip(text, text[1:]))
# E: Each neighbour pair is compared with the sign.
assert overlapping_pairs_counted("aaa", "a") == 2
assert overlapping_pairs_counted("aba", "a") == 0
assert overlapping_pairs_counted("", "a") == 0

def bracket_difference(text):
    """Return the number of "(" minus the number of ")" in the text; 0 means that they may match."""
    return text.count("(") - text.count(")")
# E: Both kinds are counted and subtracted.
assert bracket_difference("(a(b)") == 1
assert bracket_difference(")") == -1
assert bracket_difference("()") == 0

def votes_in_text(votes):
    """Decide a vote given as a text of "y" and "n": "passed" if more than half of all characters
    are "y", else "failed"."""
    return "passed" if votes.count("y") > len(votes) / 2 else "failed"
# E: The count of y is compared with half the length.
assert votes_in_text("yyn") == "passed"
assert votes_in_text("yn") == "failed"
assert votes_in_text("") == "failed"

def score_from_marks(marks):
    """Compute the score of a quiz from its marks: "+" is worth 2 points, "-" costs 1, the total is
    never below 0."""
    return max(0, 2 * marks.count("+") - marks.count("-"))
# E: Two counts are weighted and bounded by max.
assert score_from_marks("++-") == 3
assert score_from_marks("---") == 0
assert score_from_marks("") == 0

def net_floor(moves):
    """Return the floor after a text of moves from floor 0: "u" goes one up, "d" one down."""
    return moves.count("u") - moves.count("d")
# E: Ups and downs cancel, so counting is enough.
# R: "uud" -> 1, u is up and d is down
assert net_floor("uud") == 1
assert net_floor("dd") == -2
assert net_floor("") == 0

def sunny_days_lead(days):
    """Tell by a text of "s" (sun) and "r" (rain) which kind of day was more frequent: "sun", "rain"
    or "even"."""
    lead = days.count("s") - days.count("r")
    return "sun" if lead > 0 else "rain" if lead < 0 else "even"
# E: The sign of the difference gives the answer.
assert sunny_days_lead("ssr") == "sun"
assert sunny_days_lead("rr") == "rain"
assert sunny_days_lead("rs") == "even"

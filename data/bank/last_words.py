"""Verified problems: last words."""

def vowel_replaced_by_count(word):
    """Remove the small vowels of the word and write their number behind it: "banana" gives
    "bnn3"."""
    kept = "".join(letter for letter in word if letter not in "aeiou")
    return f"{kept}{len(word) - len(kept)}"
# E: The lengths before and after tell the number of vowels.
# R: drop vowels & append how many there were
assert vowel_replaced_by_count("banana") == "bnn3"
assert vowel_replaced_by_count("sky") == "sky0"
assert vowel_replaced_by_count("") == "0"

def first_vowel_or_dash(word):
    """Return the first vowel of a small-letter word, or "-" if it has none."""
    return next((letter for letter in word if letter in "aeiou"), "-")
# E: next takes the first match or the default.
assert first_vowel_or_dash("train") == "a"
assert first_vowel_or_dash("sky") == "-"
assert first_vowel_or_dash("") == "-"

def last_vowel_index(word):
    """Return the index of the last vowel a, e, i, o or u in the word, -1 without one."""
    return max(word.rfind(vowel) for vowel in "aeiou")
# E: The largest of the five last places wins; all are -1 without vowels.
assert last_vowel_index("banana") == 5
assert last_vowel_index("plant") == 2
assert last_vowel_index("try") == -1

def vowels_only_joined(word):
    """Return the vowels of the word (both cases) joined by hyphens."""
    return "-".join(letter for letter in word if letter.lower() in "aeiou")
# E: The lowered letter is tested, the letter itself is kept.
assert vowels_only_joined("Orange") == "O-a-e"
assert vowels_only_joined("sky") == ""
assert vowels_only_joined("a") == "a"

def starts_with_two_consonants(word):
    """Check whether a small-letter word of two letters or more begins with two non-vowels."""
    return len(word) > 1 and not set(word[:2]) & set("aeiou")
# E: The first two letters and the vowels may share nothing.
assert starts_with_two_consonants("tree") is True
assert starts_with_two_consonants("tea") is False
assert starts_with_two_consonants("t") is False

def all_words_short(sentence, limit):
    """Check that no word of the sentence has more than limit letters."""
    return all(len(word) <= limit for word in sentence.split())
# E: all demands the condition of every word.
assert all_words_short("we go on", 2) is True
assert all_words_short("we went", 3) is False
assert all_words_short("", 0) is True

def any_word_repeated(sentence):
    """Check whether some word occurs more than once in the sentence, case ignored."""
    words = sentence.lower().split()
    return len(words) != len(set(words))
# E: A set of the words is smaller if one repeats.
# R: is any word used twice? ignore case
assert any_word_repeated("The cat the") is True
assert any_word_repeated("a b c") is False
assert any_word_repeated("") is False

def words_start_alike(sentence):
    """Check whether all words of the sentence begin with the same letter, case ignored; no words
    count as alike."""
    return len({word[0] for word in sentence.lower().split()}) <= 1
# E: The set of first letters may have one element at most.
assert words_start_alike("Big bad bear") is True
assert words_start_alike("big cat") is False
assert words_start_alike("") is True

def words_of_length_text(sentence, size):
    """Join the words with exactly size letters by "+"; "none" if there are none."""
    return "+".join(word for word in sentence.split() if len(word) == size) or "none"
# E: An empty result is false and gives way to none.
assert words_of_length_text("we all go in", 2) == "we+go+in"
assert words_of_length_text("we all", 5) == "none"
assert words_of_length_text("", 1) == "none"

def total_letters_of_words(sentence):
    """Add up the lengths of all words of the sentence and subtract the number of words."""
    words = sentence.split()
    return sum(map(len, words)) - len(words)
# E: The lengths are summed before the count is taken off.
assert total_letters_of_words("we go") == 2
assert total_letters_of_words("a b") == 0
assert total_letters_of_words("") == 0

def word_lengths_text(sentence):
    """Write the lengths of the words one behind the other, parted by commas: "we went" gives
    "2,4"."""
    return ",".join(str(len(word)) for word in sentence.split())
# E: Each length becomes a text for join.
assert word_lengths_text("we went") == "2,4"
assert word_lengths_text("hi") == "2"
assert word_lengths_text("") == ""

def longer_words_of_pair(first, second):
    """Compare two sentences word by word and list the longer word of each pair (the first one on
    a tie)."""
    return [max(pair, key=len) for pair in zip(first.split(), second.split())]
# E: zip pairs the words, max with key len picks.
assert longer_words_of_pair("a tree", "the ox") == ["the", "tree"]
assert longer_words_of_pair("ab", "cd") == ["ab"]
assert longer_words_of_pair("", "x") == []

def sentence_without_vowel_words(sentence):
    """Remove the words that begin with a vowel (any case) and count them: return (sentence,
    count)."""
    words = sentence.split()
    kept = [word for word in words if word[0].lower() not in "aeiou"]
    return " ".join(kept), len(words) - len(kept)
# E: The difference of the list lengths is the number removed.
assert sentence_without_vowel_words("An old man") == ("man", 2)
assert sentence_without_vowel_words("my cat") == ("my cat", 0)
assert sentence_without_vowel_words("") == ("", 0)

def question_from_sentence(sentence):
    """Turn "You are late." into "Are you late?": the first two words change places. The sentence
    has at least two words."""
    first, second, *rest = sentence.lower().rstrip(".").split()
    return " ".join([second, first, *rest]).capitalize() + "?"
# E: Unpacking names the first two words, which are exchanged.
assert question_from_sentence("You are late.") == "Are you late?"
assert question_from_sentence("It is") == "Is it?"
assert question_from_sentence("He can swim far") == "Can he swim far?"

def negated_sentence(sentence):
    """Put "not" behind the first " is " of the sentence; a sentence without it stays the same."""
    return sentence.replace(" is ", " is not ", 1)
# E: The limit 1 changes only the first place.
assert negated_sentence("He is old") == "He is not old"
assert negated_sentence("This car") == "This car"
assert negated_sentence("a is b is c") == "a is not b is c"

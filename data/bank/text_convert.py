"""Verified problems: text convert."""

def text_counts(text):
    """Return the numbers of letters, digits and spaces of a text as a tuple of three counts."""
    letters = digits = spaces = 0
    for character in text:
        if character.isalpha():
            letters += 1
        elif character.isdigit():
            digits += 1
        elif character == " ":
            spaces += 1
    return letters, digits, spaces
# E: Each character goes into one of three branches with its own counter.
# R: count letters, digits and spaces of a string and return the 3 counts
assert text_counts("Room 12 b") == (5, 2, 2)
assert text_counts("!?") == (0, 0, 0)
assert text_counts("") == (0, 0, 0)

def longest_sentence_words(text: str) -> int:
    """Return the number of words of the longest sentence;
    each sentence ends with a full stop.
    """
    longest = 0
    for sentence in text.split("."):
        longest = max(longest, len(sentence.split()))
    return longest
# E: The text is cut at the full stops and the word counts compete for the maximum.
# R: how many words has the longest sentence of a text? sentences end with "."
assert longest_sentence_words("I am here. You are not here.") == 4
assert longest_sentence_words("Stop.") == 1
assert longest_sentence_words("") == 0

def words_starting_with_capital(text):
    """List the words of a text that begin with a capital letter."""
    found = []
    for word in text.split():
        if word[0].isupper():
            found.append(word)
    return found
# E: The first letter of each word is tested with isupper.
assert words_starting_with_capital("Ann met Bo today") == ["Ann", "Bo"]
assert words_starting_with_capital("no names") == []
assert words_starting_with_capital("") == []

def vowel_share(word):
    """Return the percentage of vowels among the letters of a lower-case word as a whole number.
    The percentage is rounded down, and an empty word has 0.
    """
    if not word:
        return 0
    vowels = 0
    for letter in word:
        if letter in "aeiou":
            vowels += 1
    return 100 * vowels // len(word)
# E: Counted vowels are scaled to percent by a whole division.
assert vowel_share("audio") == 80
assert vowel_share("sky") == 0
assert vowel_share("") == 0

def letters_in_both(first, second):
    """Return the letters of the first word that the second one has too, as a string in their
    order.
    A letter that comes several times in the first word is returned each time.
    """
    result = ""
    for letter in first:
        if letter in second:
            result += letter
    return result
# E: Each letter is tested for membership in the other word.
assert letters_in_both("banana", "nab") == "banana"
assert letters_in_both("tree", "ear") == "ree"
assert letters_in_both("sun", "") == ""

def most_vowels_word(words):
    """Return the word with the most vowels, the first of them in a tie, or None without words.
    """
    best = None
    best_count = -1
    for word in words:
        count = sum(1 for letter in word.lower() if letter in "aeiou")
        if count > best_count:
            best, best_count = word, count
    return best
# M: Word and vowel count are kept together and replaced only by a higher count.
# R: which word of a list has the most vowels? first one if equal, None for an empty list
assert most_vowels_word(["sky", "Area", "idea"]) == "Area"
assert most_vowels_word(["sky"]) == "sky"
assert most_vowels_word([]) is None

def label_lines(lines, label="-"):
    """Put a label and a space in front of each line that is not empty;
    the label is "-" by default.
    """
    result = []
    for line in lines:
        result.append(f"{label} {line}" if line else line)
    return result
# E: A conditional expression leaves empty lines alone.
assert label_lines(["milk", "", "tea"]) == ["- milk", "", "- tea"]
assert label_lines(["a"], "*") == ["* a"]
assert label_lines([]) == []

def count_words_with_letter(sentence, letter):
    """Count the words of a sentence that contain a letter in small or capital form."""
    count = 0
    for word in sentence.lower().split():
        if letter.lower() in word:
            count += 1
    return count
# E: Both sides are written small before the membership test.
# R: number of words in a sentence that contain some letter, upper or lower case doesnt matter
assert count_words_with_letter("Anna eats a Kiwi", "A") == 3
assert count_words_with_letter("Kiwi", "k") == 1
assert count_words_with_letter("", "x") == 0

def list_to_index_dict(items):
    """Return a dictionary from each item of a list to its index;
    of equal items the last one counts.
    """
    places = {}
    for index, item in enumerate(items):
        places[item] = index
    return places
# E: Later indices overwrite earlier ones under the same key.
# R: list to dict: every item -> its index
assert list_to_index_dict(["a", "b"]) == {"a": 0, "b": 1}
assert list_to_index_dict(["a", "b", "a"]) == {"a": 2, "b": 1}
assert list_to_index_dict([]) == {}

def dict_to_text(settings):
    """Write a dictionary as one text of "key=value" parts with ", " between them."""
    parts = []
    for key, value in settings.items():
        parts.append(f"{key}={value}")
    return ", ".join(parts)
# E: Each entry becomes a part, and join puts the commas between.
# R: {"a": 1, "b": 2} as "a=1, b=2"
assert dict_to_text({"a": 1, "b": 2}) == "a=1, b=2"
assert dict_to_text({"size": "big"}) == "size=big"
assert dict_to_text({}) == ""

def text_to_pairs(text):
    """Split a text like "Ann 12, Bo 9" into a list of (name, number) tuples.
    An empty text gives an empty list.
    """
    pairs = []
    for part in text.split(", "):
        if part:
            name, number = part.split(" ")
            pairs.append((name, int(number)))
    return pairs
# E: The text is cut at the commas, and each part at its space.
# R: turn "Ann 12, Bo 9" into [("Ann", 12), ("Bo", 9)]
assert text_to_pairs("Ann 12, Bo 9") == [("Ann", 12), ("Bo", 9)]
assert text_to_pairs("Cy 0") == [("Cy", 0)]
assert text_to_pairs("") == []

def words_by_length_dict(words):
    """Group words in a dictionary from "short" (up to 4 letters) and "long" to lists of words.
    Both keys are always there.
    """
    groups = {"short": [], "long": []}
    for word in words:
        key = "short" if len(word) <= 4 else "long"
        groups[key].append(word)
    return groups
# E: Both lists exist from the start, and the length chooses one of them.
assert words_by_length_dict(["tea", "coffee"]) == {"short": ["tea"], "long": ["coffee"]}
assert words_by_length_dict(["milk"]) == {"short": ["milk"], "long": []}
assert words_by_length_dict([]) == {"short": [], "long": []}

def names_to_emails(names, domain):
    """Build a dictionary from names to addresses like "ann.lee@DOMAIN" with small letters.
    The spaces of a name become dots.
    """
    addresses = {}
    for name in names:
        addresses[name] = name.lower().replace(" ", ".") + "@" + domain
    return addresses
# E: Each name is changed to small letters and dots and gets the domain attached.
# R: dict of full names to mail addresses, Ann Lee -> ann.lee@school.org with the domain as 2nd argument
assert names_to_emails(["Ann Lee"], "school.org") == {"Ann Lee": "ann.lee@school.org"}
assert names_to_emails(["Bo"], "x.de") == {"Bo": "bo@x.de"}
assert names_to_emails([], "x.de") == {}

def records_to_dict(records: list[tuple[str, str, int]]) -> dict[str, tuple[str, int]]:
    """Turn (title, author, year) records into a dictionary from title to (author, year)."""
    return {title: (author, year) for title, author, year in records}
# E: Each record is unpacked and packed again as key and value.
# R: list of (title, author, year) tuples to a dict title -> (author, year)
assert records_to_dict([("Emma", "Austen", 1815)]) == {"Emma": ("Austen", 1815)}
assert records_to_dict([("A", "x", 1), ("B", "y", 2)]) == {"A": ("x", 1), "B": ("y", 2)}
assert records_to_dict([]) == {}

def dict_to_sorted_pairs(scores):
    """Return (name, score) tuples of a dictionary, best score first and equal scores by name.
    """
    return sorted(scores.items(), key=lambda entry: (-entry[1], entry[0]))
# M: The key sorts by the negated score, then by the name.
# R: dict of scores to a list of tuples, highest score first, with the same score alphabetically
assert dict_to_sorted_pairs({"Bo": 5, "Al": 5, "Cy": 9}) == [("Cy", 9), ("Al", 5), ("Bo", 5)]
assert dict_to_sorted_pairs({"Al": 1}) == [("Al", 1)]
assert dict_to_sorted_pairs({}) == []

def two_lists_to_dict(keys, values, default=0):
    """Build a dictionary from two lists;
    keys without a value get the default, 0 if not given.
    """
    result = {}
    for i, key in enumerate(keys):
        result[key] = values[i] if i < len(values) else default
    return result
# E: The index shows whether the second list still has a value.
assert two_lists_to_dict(["a", "b"], [1]) == {"a": 1, "b": 0}
assert two_lists_to_dict(["a"], [], None) == {"a": None}
assert two_lists_to_dict([], [1]) == {}

def rows_to_columns_dict(header, rows):
    """Turn table rows into a dictionary from each header name to the list of its column."""
    columns = {}
    for index, name in enumerate(header):
        columns[name] = [row[index] for row in rows]
    return columns
# E: The index of a header name is the index of its column in every row.
# R: I have a header list and a list of rows, I want a dict header name -> list of values in that column
assert rows_to_columns_dict(["x", "y"], [[1, 2], [3, 4]]) == {"x": [1, 3], "y": [2, 4]}
assert rows_to_columns_dict(["x"], []) == {"x": []}
assert rows_to_columns_dict([], []) == {}

def shopping_text_to_dict(lines):
    """Turn lines such as "3 apples" into a dictionary like {"apples": 3};
    equal things are added.
    """
    amounts = {}
    for line in lines:
        number, thing = line.split(" ", 1)
        amounts[thing] = amounts.get(thing, 0) + int(number)
    return amounts
# E: The line is cut at its first space, and the amount is added to the entry.
assert shopping_text_to_dict(["3 apples", "2 apples"]) == {"apples": 5}
assert shopping_text_to_dict(["1 olive oil"]) == {"olive oil": 1}
assert shopping_text_to_dict([]) == {}

def sentence_from_list(things):
    """Return "I have A and B." for a list of things, all joined by "and";
    "I have nothing." if empty.
    """
    if not things:
        return "I have nothing."
    return "I have " + " and ".join(things) + "."
# E: The empty list has its own sentence, and join builds the other one.
assert sentence_from_list(["tea", "jam"]) == "I have tea and jam."
assert sentence_from_list(["tea"]) == "I have tea."
assert sentence_from_list([]) == "I have nothing."

def digits_to_words(number: int) -> str:
    """Spell the digits of a non-negative number as words with spaces, so 42 gives "four two".
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    words = []
    for digit in str(number):
        words.append(names[int(digit)])
    return " ".join(words)
# E: Each digit is the index of its own name in a list.
# R: spell every digit of a number: 42 -> "four two"
assert digits_to_words(42) == "four two"
assert digits_to_words(0) == "zero"
assert digits_to_words(905) == "nine zero five"

def word_to_digits(words):
    """Turn a text of digit words such as "one nine" into a number;
    the words are zero to nine.
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    number = 0
    for word in words.split():
        number = number * 10 + names.index(word)
    return number
# M: The number is moved one place to the left before the next digit is added.
assert word_to_digits("one nine") == 19
assert word_to_digits("zero seven") == 7
assert word_to_digits("three") == 3

def spaced_every(text, size):
    """Put a space after each size characters of a text, but never at the end."""
    parts = []
    for start in range(0, len(text), size):
        parts.append(text[start:start + size])
    return " ".join(parts)
# E: The text is sliced in steps of the size and joined by spaces.
# R: split a long code into groups with spaces, "ABCDEFG" with 3 -> "ABC DEF G"
assert spaced_every("ABCDEFG", 3) == "ABC DEF G"
assert spaced_every("1234", 2) == "12 34"
assert spaced_every("", 4) == ""

def wrong_guesses_left(word: str, guesses: str, lives: int = 6) -> int:
    """Return the lives left after guessing letters; each different wrong letter costs one life.
    There are 6 lives by default and never fewer than 0.
    """
    wrong = {letter for letter in guesses if letter not in word}
    return max(0, lives - len(wrong))
# E: A set collects different wrong letters, and its size is subtracted.
# R: hangman: how many lives are left given the word, the string of guessed letters and the number of lives (6 unless given)? the same wrong letter twice costs only one
assert wrong_guesses_left("tree", "txye") == 4
assert wrong_guesses_left("tree", "xx") == 5
assert wrong_guesses_left("tree", "abc", 2) == 0

def same_letters_pattern(first, second):
    """Tell whether two words of equal length have equal letters at the same pairs of places.
    For example "noon" and "deed" do, "noon" and "moon" do not.
    """
    for i in range(len(first)):
        for j in range(i):
            if (first[i] == first[j]) != (second[i] == second[j]):
                return False
    return True
# M: For each pair of places, both words must agree on whether the letters match.
assert same_letters_pattern("noon", "deed") is True
assert same_letters_pattern("noon", "moon") is False
assert same_letters_pattern("", "") is True

def best_scoring_word(words, values):
    """Return the word whose letters have the highest sum of values; letters not listed are
    worth 0.
    The first word wins a tie; the list is not empty.
    """
    best = words[0]
    best_score = -1
    for word in words:
        score = sum(values.get(letter, 0) for letter in word)
        if score > best_score:
            best, best_score = word, score
    return best
# M: Each word is scored by the table, and only a higher score replaces the best.
assert best_scoring_word(["at", "zoo"], {"z": 10}) == "zoo"
assert best_scoring_word(["a", "b"], {"a": 1, "b": 1}) == "a"
assert best_scoring_word(["ab"], {}) == "ab"

def ends_with_question(lines):
    """Return the lines of a chat that end with a question mark, without spaces around them."""
    questions = []
    for line in lines:
        line = line.strip()
        if line.endswith("?"):
            questions.append(line)
    return questions
# E: Each line is stripped before its ending is tested.
assert ends_with_question(["Hi", " How are you? "]) == ["How are you?"]
assert ends_with_question(["?"]) == ["?"]
assert ends_with_question([]) == []

def count_changes_of_letter(text: str) -> int:
    """Count at how many places of a text a character differs from the one before it."""
    changes = 0
    for i in range(1, len(text)):
        if text[i] != text[i - 1]:
            changes += 1
    return changes
# E: Each character from index 1 on is compared with its left neighbour.
# R: how often does the character change when going through a string from left to right
assert count_changes_of_letter("aabba") == 2
assert count_changes_of_letter("zzz") == 0
assert count_changes_of_letter("") == 0

def text_between_words(text, start_word, end_word):
    """Return the words between the first start_word and the next end_word after it, as a text.
    Return None if one of both words is missing.
    """
    words = text.split()
    if start_word not in words:
        return None
    rest = words[words.index(start_word) + 1:]
    if end_word not in rest:
        return None
    return " ".join(rest[:rest.index(end_word)])
# M: The list is cut after the start word first, and then before the end word.
assert text_between_words("go from Rome to Oslo now", "from", "to") == "Rome"
assert text_between_words("from here", "from", "to") is None
assert text_between_words("from to", "from", "to") == ""

def is_polite(message):
    """Tell whether a message has the word "please" or "thanks" in any case of letters."""
    words = message.lower().split()
    return "please" in words or "thanks" in words
# E: The words are made small, and two membership tests are joined by or.
assert is_polite("Tea Please") is True
assert is_polite("thanks a lot") is True
assert is_polite("More tea") is False

def is_valid_username(username: str, shortest: int = 3) -> bool:
    """Check a user name: only small letters and digits, a letter first, at least shortest
    characters.
    The shortest length is 3 by default.
    """
    if len(username) < shortest or not username[0].isalpha():
        return False
    for character in username:
        if character not in "abcdefghijklmnopqrstuvwxyz0123456789":
            return False
    return True
# M: Length and first character are tested before each character is looked up.
# R: check usernames: only lowercase a-z and digits, must begin with a letter, at least 3 characters (or another number as 2nd argument)
assert is_valid_username("bob7") is True
assert is_valid_username("7bob") is False
assert is_valid_username("bo") is False
assert is_valid_username("Bob77") is False

def license_plate_ok(plate):
    """Check a plate: two capital letters, a dash and then one to four digits, such as
    "AB-123".
    """
    if len(plate) < 4 or plate[2] != "-":
        return False
    letters = plate[:2]
    digits = plate[3:]
    return letters.isalpha() and letters.isupper() and digits.isdigit() and len(digits) <= 4
# M: The dash fixes the parts, which are then tested one by one.
assert license_plate_ok("AB-123") is True
assert license_plate_ok("Ab-1") is False
assert license_plate_ok("AB-") is False
assert license_plate_ok("AB-12345") is False

def number_range_text(numbers):
    """Describe a list of numbers as "3 numbers from 1 to 9", or "no numbers" if it is empty."""
    if not numbers:
        return "no numbers"
    return f"{len(numbers)} numbers from {min(numbers)} to {max(numbers)}"
# E: Count, minimum and maximum are placed in an f-string.
assert number_range_text([5, 1, 9]) == "3 numbers from 1 to 9"
assert number_range_text([4]) == "1 numbers from 4 to 4"
assert number_range_text([]) == "no numbers"

def item_line(name: str, pieces: int, price: int) -> str:
    """Write a line such as "2 x tea at 3 = 6"; with one piece it is just "tea at 3"."""
    if pieces == 1:
        return f"{name} at {price}"
    return f"{pieces} x {name} at {price} = {pieces * price}"
# E: The single piece has a shorter f-string of its own.
assert item_line("tea", 2, 3) == "2 x tea at 3 = 6"
assert item_line("jam", 1, 4) == "jam at 4"
assert item_line("nut", 0, 5) == "0 x nut at 5 = 0"

def shortest_words(words):
    """Return all words that are as short as the shortest one, in their order."""
    if not words:
        return []
    length = min(len(word) for word in words)
    return [word for word in words if len(word) == length]
# E: The smallest length is found first, then the words of that length are kept.
# R: all the shortest words of a list (there can be more than one), [] for an empty list
assert shortest_words(["tea", "milk", "jam"]) == ["tea", "jam"]
assert shortest_words(["a"]) == ["a"]
assert shortest_words([]) == []

def letter_range_text(first, last):
    """Return all letters from first to last in one string, such as "abcd" for "a" and "d"."""
    result = ""
    for code in range(ord(first), ord(last) + 1):
        result += chr(code)
    return result
# E: The letters are turned into codes for a range and back again.
assert letter_range_text("a", "d") == "abcd"
assert letter_range_text("x", "x") == "x"
assert letter_range_text("d", "a") == ""

def clock_text(hours: int, minutes: int = 0) -> str:
    """Return a time such as "7:05"; the minutes, 0 by default, always have two digits."""
    if minutes < 10:
        return f"{hours}:0{minutes}"
    return f"{hours}:{minutes}"
# E: A zero is written before minutes with one digit.
# R: time as text from hours and minutes, minutes always two digits and optional
assert clock_text(7, 5) == "7:05"
assert clock_text(12, 30) == "12:30"
assert clock_text(9) == "9:00"

def dict_with_lengths(words):
    """Return a dictionary from each word to its length, leaving out words of one letter."""
    return {word: len(word) for word in words if len(word) > 1}
# E: A dictionary comprehension with a condition stores word and length.
assert dict_with_lengths(["a", "tea"]) == {"tea": 3}
assert dict_with_lengths(["I"]) == {}
assert dict_with_lengths([]) == {}

def table_text(rows):
    """Turn rows of values into one text: values separated by " | ", each row on its own line.
    """
    lines = []
    for row in rows:
        lines.append(" | ".join(str(value) for value in row))
    return "\n".join(lines)
# E: Values are joined within a row and the rows by line breaks.
# R: rows (lists of any values) to a text with " | " between the values and a line per row
assert table_text([["a", 1], ["b", 2]]) == "a | 1\nb | 2"
assert table_text([[5]]) == "5"
assert table_text([]) == ""

def polite_order(items, counts):
    """Return "2 teas and 1 cake" from a list of item names and a list of counts.
    A name gets an s unless its count is 1; all parts are joined by " and ".
    """
    parts = []
    for item, count in zip(items, counts):
        ending = "" if count == 1 else "s"
        parts.append(f"{count} {item}{ending}")
    return " and ".join(parts)
# E: Names and counts are zipped, and the count decides about the plural s.
assert polite_order(["tea", "cake"], [2, 1]) == "2 teas and 1 cake"
assert polite_order(["egg"], [0]) == "0 eggs"
assert polite_order([], []) == ""

def abbreviate_all(names: list[str], size: int = 3) -> dict[str, str]:
    """Return a dictionary from short forms (capital beginnings, 3 letters by default) to the
    names.
    Of names with the same short form, the first one is kept.
    """
    short_forms = {}
    for name in names:
        short_forms.setdefault(name[:size].upper(), name)
    return short_forms
# M: setdefault stores a name only if its short form is still free.
assert abbreviate_all(["Berlin", "Bergen"]) == {"BER": "Berlin"}
assert abbreviate_all(["Oslo", "Rome"], 1) == {"O": "Oslo", "R": "Rome"}
assert abbreviate_all([]) == {}

def first_letters_upper_count(text):
    """Return how many words of a text begin with a capital and how many do not, as a tuple."""
    with_capital = 0
    words = text.split()
    for word in words:
        if word[0].isupper():
            with_capital += 1
    return with_capital, len(words) - with_capital
# E: One counter is enough, since the other number is the difference to all words.
assert first_letters_upper_count("Ann likes Bo") == (2, 1)
assert first_letters_upper_count("hi") == (0, 1)
assert first_letters_upper_count("") == (0, 0)

def anagram_of_any(word, candidates):
    """Return the first candidate that has the same letters as the word, or None.
    The word itself does not count.
    """
    for candidate in candidates:
        if candidate != word and sorted(candidate) == sorted(word):
            return candidate
    return None
# E: Sorted letters are equal exactly for words made of the same letters.
# R: find the first word in a list that's an anagram of a given word (not the word itself), None if there isn't one
assert anagram_of_any("tea", ["tea", "eat", "ate"]) == "eat"
assert anagram_of_any("tea", ["teas"]) is None
assert anagram_of_any("a", []) is None

def sum_prices_in_text(text):
    """Add the whole numbers that stand as words of their own in a text such as "tea 3 cake 5".
    """
    total = 0
    for word in text.split():
        if word.isdigit():
            total += int(word)
    return total
# E: Words made only of digits are converted and added.
assert sum_prices_in_text("tea 3 cake 5") == 8
assert sum_prices_in_text("b2 x") == 0
assert sum_prices_in_text("") == 0

def alternate_words(first, second):
    """Build a text that takes words of two sentences in turn, then all that is left of the
    longer.
    """
    a, b = first.split(), second.split()
    result = []
    for i in range(max(len(a), len(b))):
        if i < len(a):
            result.append(a[i])
        if i < len(b):
            result.append(b[i])
    return " ".join(result)
# M: One index walks along both lists and skips the one that has ended.
assert alternate_words("I you", "am are here") == "I am you are here"
assert alternate_words("", "x y") == "x y"
assert alternate_words("a", "") == "a"

def longest_common_start_word(sentences: list[str]) -> int:
    """Return how many words at the beginning are the same in all sentences of a non-empty
    list.
    """
    lists = [sentence.split() for sentence in sentences]
    count = 0
    for words in zip(*lists):
        if len(set(words)) > 1:
            break
        count += 1
    return count
# H: zip hands out the words by place, and a set with one element means that all agree.
assert longest_common_start_word(["I am here", "I am not"]) == 2
assert longest_common_start_word(["a b"]) == 2
assert longest_common_start_word(["a", "b"]) == 0

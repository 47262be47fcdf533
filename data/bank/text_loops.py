"""Verified problems: text loops."""

def wave_text(text):
    """Write the letters of text in turn in upper and lower case, beginning with upper case;
    spaces and signs stay and do not count."""
    result = ""
    upper = True
    for c in text:
        if c.isalpha():
            c = c.upper() if upper else c.lower()
            upper = not upper
        result += c
    return result
# E: The flag is flipped only by letters.
# R: wAvE style: first letter upper, next lower etc, non-letters don't count
assert wave_text("ab cd") == "Ab Cd"
assert wave_text("a-bc") == "A-bC"
assert wave_text("") == ""

def digits_masked_but_last(text, shown):
    """Replace the digits of text by "#" except those among the last shown characters."""
    result = ""
    for i, c in enumerate(text):
        if c.isdigit() and i < len(text) - shown:
            c = "#"
        result += c
    return result
# E: The index tells whether a digit is far enough from the end.
assert digits_masked_but_last("12-3456", 2) == "##-##56"
assert digits_masked_but_last("123", 0) == "###"
assert digits_masked_but_last("", 4) == ""

def count_real_sentence_ends(text):
    """Count the sentence ends of a text: each ".", "!" or "?" that is the last character or has a
    space behind it."""
    count = 0
    for i, c in enumerate(text):
        if c in ".!?" and text[i + 1:i + 2] in ("", " "):
            count += 1
    return count
# E: The slice of one character is empty at the end, so no index is wrong.
assert count_real_sentence_ends("Hi! It costs 1.5. Ok?") == 3
assert count_real_sentence_ends("v1.0") == 0
assert count_real_sentence_ends("") == 0

def short_name_list(names, limit):
    """Join names by ", " as long as the text has at most limit characters; the rest is left out."""
    text = ""
    for name in names:
        longer = f"{text}, {name}" if text else name
        if len(longer) > limit:
            break
        text = longer
    return text
# E: The longer text is tried first and only kept if it fits.
assert short_name_list(["Al", "Bo", "Cy"], 7) == "Al, Bo"
assert short_name_list(["Maria"], 3) == ""
assert short_name_list([], 9) == ""

def alphabet_letters_missing(text, alphabet):
    """Return the letters of alphabet that do not occur in text, in any case, as a string."""
    missing = ""
    for letter in alphabet:
        if letter.lower() not in text.lower():
            missing += letter
    return missing
# E: Every letter of the alphabet is looked up in the lowered text.
assert alphabet_letters_missing("Big Dog", "abcd") == "ac"
assert alphabet_letters_missing("abc", "ab") == ""
assert alphabet_letters_missing("", "xy") == "xy"

def bracket_depth_text(text):
    """Return the depth of brackets at the end of text: "(" adds one and ")" takes one, but the
    depth never falls under 0."""
    depth = 0
    for c in text:
        if c == "(":
            depth += 1
        elif c == ")" and depth > 0:
            depth -= 1
    return depth
# E: A closing bracket only counts while one is open.
assert bracket_depth_text("(a(b)") == 1
assert bracket_depth_text("))(") == 1
assert bracket_depth_text("") == 0

def shift_letters_in(word, steps):
    """Move each lower-case letter of word steps places on in the alphabet; letters that would
    pass "z" become "z", and other characters stay."""
    result = ""
    for c in word:
        if "a" <= c <= "z":
            c = chr(min(ord(c) + steps, ord("z")))
        result += c
    return result
# E: min stops the code of the letter at that of z.
assert shift_letters_in("ay!", 2) == "cz!"
assert shift_letters_in("B", 1) == "B"
assert shift_letters_in("", 3) == ""

def first_word_said_twice(sentence):
    """Return the first word that has occurred before in the sentence, ignoring case, in lower
    case, or "" if none repeats."""
    seen = []
    for word in sentence.lower().split():
        if word in seen:
            return word
        seen.append(word)
    return ""
# E: Each word is looked up among those before it.
assert first_word_said_twice("The dog saw the cat saw") == "the"
assert first_word_said_twice("one two") == ""
assert first_word_said_twice("") == ""

def replace_alternately(text, sign, first, second):
    """Replace each sign in text in turn by first and second, beginning with first; sign is one
    character."""
    result = ""
    count = 0
    for c in text:
        if c == sign:
            c = first if count % 2 == 0 else second
            count += 1
        result += c
    return result
# M: The number of signs so far decides which text comes in.
# R: swap every '"' in turn with an opening and a closing one. args text, sign, first, second
assert replace_alternately("*a* *b*", "*", "<", ">") == "<a> <b>"
assert replace_alternately("x", "*", "<", ">") == "x"
assert replace_alternately("***", "*", "1", "2") == "121"

def words_until_full_stop(words):
    """Join words with spaces up to and including the first one that ends with "."; all words if
    none does."""
    sentence = []
    for word in words:
        sentence.append(word)
        if word.endswith("."):
            break
    return " ".join(sentence)
# E: The word is taken before it is tested, so the last one is included.
assert words_until_full_stop(["I", "see.", "You"]) == "I see."
assert words_until_full_stop(["no", "end"]) == "no end"
assert words_until_full_stop([]) == ""

def is_rising_word(word):
    """Check whether each letter of word comes later in the alphabet than the letter before it."""
    for i in range(1, len(word)):
        if word[i] <= word[i - 1]:
            return False
    return True
# E: The first pair that does not rise gives False.
assert is_rising_word("best") is True
assert is_rising_word("bee") is False
assert is_rising_word("") is True

def letters_with_positions(word, letters):
    """List texts like "a1" for each letter of word that is in letters, with its place counted
    from 1."""
    return [f"{c}{place}" for place, c in enumerate(word, 1) if c in letters]
# E: enumerate starts at one and the condition filters the letters.
assert letters_with_positions("banana", "bn") == ["b1", "n3", "n5"]
assert letters_with_positions("cat", "x") == []
assert letters_with_positions("", "a") == []

def indent_lines_after(text, mark):
    """Put two spaces before every line that comes after the first line equal to mark."""
    lines = []
    found = False
    for line in text.split("\n"):
        lines.append("  " + line if found else line)
        if line == mark:
            found = True
    return "\n".join(lines)
# E: The flag is set after the mark itself has been added.
assert indent_lines_after("a\n--\nb\nc", "--") == "a\n--\n  b\n  c"
assert indent_lines_after("a", "x") == "a"
assert indent_lines_after("", "--") == ""

def remove_first_of_each(text, letters):
    """Remove from text the first occurrence of every character in letters."""
    for letter in letters:
        text = text.replace(letter, "", 1)
    return text
# E: replace with a count of one takes away only the first.
assert remove_first_of_each("banana", "an") == "bana"
assert remove_first_of_each("dog", "x") == "dog"
assert remove_first_of_each("", "a") == ""

def weak_password_points(password):
    """Give a password one point for each kind it has: a digit, a capital, a lower-case letter and a
    length of 8 or more."""
    points = 0
    if any(c.isdigit() for c in password):
        points += 1
    if any(c.isupper() for c in password):
        points += 1
    if any(c.islower() for c in password):
        points += 1
    return points + (len(password) >= 8)
# E: Three any tests raise the points and the comparison adds one or nothing.
assert weak_password_points("Abcdefg1") == 4
assert weak_password_points("abc") == 1
assert weak_password_points("") == 0

def spell_out_word(word):
    """Spell a word with dashes, saying "double" before a letter that follows itself: "bee" becomes
    "b-double e"; a letter stands at most twice in a row."""
    parts = []
    for i, letter in enumerate(word):
        if i > 0 and letter == word[i - 1]:
            parts[-1] = "double " + letter
        else:
            parts.append(letter)
    return "-".join(parts)
# M: A repeated letter changes the part that was added last.
assert spell_out_word("bee") == "b-double e"
assert spell_out_word("cat") == "c-a-t"
assert spell_out_word("") == ""

def count_question_lines(lines):
    """Count the lines that end with "?" after spaces at the end are removed, but not lines that are
    only "?"."""
    count = 0
    for line in lines:
        line = line.strip()
        if line.endswith("?") and line != "?":
            count += 1
    return count
# E: The stripped line has to end with the sign and be more than it.
assert count_question_lines(["Who? ", "?", "Me."]) == 1
assert count_question_lines(["a?", "b?"]) == 2
assert count_question_lines([]) == 0

def vowel_percent_of_letters(word):
    """Return the share of vowels (a, e, i, o, u) among the letters of word in whole percent,
    rounded down; 0 for a text without letters."""
    letters = [c for c in word.lower() if c.isalpha()]
    vowels = [c for c in letters if c in "aeiou"]
    return len(vowels) * 100 // len(letters) if letters else 0
# E: Two comprehensions give the letters and the vowels among them.
# R: percent of vowels in a word (only count letters), floor. no letters -> 0
assert vowel_percent_of_letters("Idea") == 75
assert vowel_percent_of_letters("sky 1") == 0
assert vowel_percent_of_letters("") == 0

def title_with_small_words(sentence, small):
    """Capitalize each word of the sentence except the words in the list small; the first word is
    always capitalized."""
    words = sentence.split()
    for i, word in enumerate(words):
        if i == 0 or word not in small:
            words[i] = word.capitalize()
    return " ".join(words)
# E: The index and the list of small words decide together.
assert title_with_small_words("of mice and men", ["and", "of"]) == "Of Mice and Men"
assert title_with_small_words("the end", []) == "The End"
assert title_with_small_words("", ["a"]) == ""

def morse_pause_count(code):
    """Count the letters in a morse text: letters are separated by single spaces and words by "/",
    which stands between spaces."""
    letters = 0
    for part in code.split():
        if part != "/":
            letters += 1
    return letters
# E: Every part except the slash is a letter.
assert morse_pause_count(".- -... / -") == 3
assert morse_pause_count("/") == 0
assert morse_pause_count("") == 0

def longest_common_start(first, second):
    """Return the beginning that both texts share."""
    start = ""
    for a, b in zip(first, second):
        if a != b:
            break
        start += a
    return start
# E: Equal characters are collected until the first difference.
assert longest_common_start("garden", "garage") == "gar"
assert longest_common_start("a", "b") == ""
assert longest_common_start("", "x") == ""

def wrap_numbers_in_text(text):
    """Put square brackets around every word of text that is a number made of digits."""
    words = text.split()
    return " ".join(f"[{word}]" if word.isdigit() else word for word in words)
# E: A conditional expression in the generator adds brackets to numbers.
assert wrap_numbers_in_text("take 2 or 10") == "take [2] or [10]"
assert wrap_numbers_in_text("no 1a") == "no 1a"
assert wrap_numbers_in_text("") == ""

def cut_long_words(sentence, limit):
    """Shorten each word longer than limit letters to limit letters with a dot behind it."""
    words = []
    for word in sentence.split():
        if len(word) > limit:
            word = word[:limit] + "."
        words.append(word)
    return " ".join(words)
# E: A slice keeps the beginning of long words and a dot marks the cut.
assert cut_long_words("monday to friday", 3) == "mon. to fri."
assert cut_long_words("a b", 1) == "a b"
assert cut_long_words("", 2) == ""

def rhyme_pairs_in(words):
    """List (a, b) for neighbouring words in the list whose last two letters are equal; shorter
    words never rhyme."""
    pairs = []
    for a, b in zip(words, words[1:]):
        if len(a) > 1 and a[-2:] == b[-2:]:
            pairs.append((a, b))
    return pairs
# E: The last two letters of neighbours are sliced and compared.
assert rhyme_pairs_in(["cat", "hat", "dog"]) == [("cat", "hat")]
assert rhyme_pairs_in(["a", "a"]) == []
assert rhyme_pairs_in([]) == []

def fill_form(template, values):
    """Replace each "?" in template by the next value of the list, in order; if there are no
    values left the "?" stays."""
    for value in values:
        template = template.replace("?", str(value), 1)
    return template
# E: Every value replaces only the first question mark that is left.
assert fill_form("? is ?", ["Al", 7]) == "Al is 7"
assert fill_form("? ?", [1]) == "1 ?"
assert fill_form("", [1]) == ""

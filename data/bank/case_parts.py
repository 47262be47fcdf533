"""Verified problems: case parts."""

def loud_greeting(name):
    """Return "HELLO, NAME!" with the given name in capitals."""
    return f"HELLO, {name.upper()}!"
# E: The f-string puts the name in upper case between fixed parts.
# R: greet someone in all caps: HELLO, BEN!
assert loud_greeting("Ben") == "HELLO, BEN!"
assert loud_greeting("ada lee") == "HELLO, ADA LEE!"
assert loud_greeting("") == "HELLO, !"

def upper_if_marked(text):
    """Return the text in capitals when it ends with "!", otherwise in small letters."""
    return text.upper() if text.endswith("!") else text.lower()
# E: The end of the text decides the case.
# R: caps if it ends in ! else lowercase
assert upper_if_marked("Stop!") == "STOP!"
assert upper_if_marked("Stop") == "stop"
assert upper_if_marked("") == ""

def capital_unless_number(text):
    """Capitalize the text, but leave it alone if it consists of digits only."""
    return text if text.isdigit() else text.capitalize()
# E: isdigit recognises the number, capitalize does the other case.
assert capital_unless_number("oak STREET") == "Oak street"
assert capital_unless_number("42") == "42"
assert capital_unless_number("") == ""

def is_shouting(text):
    """Check whether the text is all in capitals and ends with an exclamation mark."""
    return text.isupper() and text.endswith("!")
# E: Two checks are joined with and.
# R: all caps and ends with !
assert is_shouting("GO AWAY!") is True
assert is_shouting("Go away!") is False
assert is_shouting("GO AWAY") is False

def all_small_letters(text):
    """Tell whether the text contains no capital letter; the empty text contains none."""
    return text == text.lower()
# E: A text without capitals equals its lowered form.
# R: check there are no uppercase letters in a string. "" counts as true
assert all_small_letters("abc 1") is True
assert all_small_letters("aBc") is False
assert all_small_letters("") is True

def only_first_is_capital(word):
    """Check whether the first letter of the word is a capital and all the others are small."""
    return word[:1].isupper() and word[1:] == word[1:].lower()
# E: The first slice must be upper, the rest must not change when lowered.
assert only_first_is_capital("Paris") is True
assert only_first_is_capital("McCoy") is False
assert only_first_is_capital("") is False

def count_capitals_minus_small(text):
    """Return how many more capital letters than small letters the text has (negative if fewer)."""
    return sum(c.isupper() for c in text) - sum(c.islower() for c in text)
# E: Two counts of True values are subtracted.
assert count_capitals_minus_small("ABc") == 1
assert count_capitals_minus_small("abc1") == -3
assert count_capitals_minus_small("") == 0

def mostly_capitals(text):
    """Decide if more than half of all characters in the text are capital letters."""
    return 2 * sum(c.isupper() for c in text) > len(text)
# E: Doubling the count avoids a division by the length.
assert mostly_capitals("ABc") is True
assert mostly_capitals("AbCd") is False
assert mostly_capitals("") is False

def capital_positions_sum(text):
    """Add up the indexes at which the text has a capital letter."""
    return sum(i for i, c in enumerate(text) if c.isupper())
# E: enumerate gives the index with each character.
assert capital_positions_sum("aBcD") == 4
assert capital_positions_sum("A") == 0
assert capital_positions_sum("abc") == 0

def first_small_letter(text):
    """Find the first small letter of the text; "" if there is none."""
    return next((c for c in text if c.islower()), "")
# E: next takes the first match or the default.
assert first_small_letter("USAn") == "n"
assert first_small_letter("ABC") == ""
assert first_small_letter("abc") == "a"

def last_capital_or_none(text):
    """Return the last capital letter of the text, or None when it has none."""
    return next((c for c in reversed(text) if c.isupper()), None)
# E: The text is walked from its end until a capital comes.
# R: last uppercase letter in a text or None
assert last_capital_or_none("New York") == "Y"
assert last_capital_or_none("abc") is None
assert last_capital_or_none("Z") == "Z"

def place_of_first_capital(text):
    """Give the index of the first capital letter, or -1 if all letters are small."""
    for index, letter in enumerate(text):
        if letter.isupper():
            return index
    return -1
# E: The loop leaves at the first capital, after it comes the -1.
assert place_of_first_capital("helloWorld") == 5
assert place_of_first_capital("hello") == -1
assert place_of_first_capital("A") == 0

def swap_case_if_long(word, limit):
    """Swap upper and lower case in words of more than limit characters, keep shorter words."""
    return word.swapcase() if len(word) > limit else word
# E: The length decides whether swapcase is applied.
# R: swap case for words longer than limit
assert swap_case_if_long("MiXed", 4) == "mIxED"
assert swap_case_if_long("abcd", 4) == "abcd"
assert swap_case_if_long("", 0) == ""

def case_of_first_letter(word):
    """Return "upper", "lower" or "none" according to the first character of the word ("none" if
    it is no letter or missing)."""
    first = word[:1]
    return "upper" if first.isupper() else "lower" if first.islower() else "none"
# E: Two questions to the first character, anything else is none.
assert case_of_first_letter("Tea") == "upper"
assert case_of_first_letter("tea") == "lower"
assert case_of_first_letter("3 teas") == "none"

def like_first_letter(word):
    """Write the whole word in the case of its first letter: capitals after a capital, small
    letters otherwise."""
    return word.upper() if word[:1].isupper() else word.lower()
# E: The first character chooses between upper and lower.
assert like_first_letter("Dog") == "DOG"
assert like_first_letter("dOG") == "dog"
assert like_first_letter("") == ""

def upper_words_up_to(sentence, size):
    """Write all words of at most size letters in capitals and join the words by single spaces."""
    return " ".join(w.upper() if len(w) <= size else w for w in sentence.split())
# E: The length of each word decides its case.
assert upper_words_up_to("we go home now", 2) == "WE GO home now"
assert upper_words_up_to("a bee", 3) == "A BEE"
assert upper_words_up_to("", 3) == ""

def last_word_upper(sentence):
    """Put the last word of the sentence in capitals; words are joined by single spaces."""
    words = sentence.split()
    return " ".join(words[:-1] + [w.upper() for w in words[-1:]])
# E: The slice with the last word is treated alone, so an empty text works.
# R: make only the last word of a sentence uppercase
assert last_word_upper("do it now") == "do it NOW"
assert last_word_upper("yes") == "YES"
assert last_word_upper("") == ""

def word_in_capitals(sentence, word):
    """Write each occurrence of the word in the sentence in capitals (as part of longer words
    too)."""
    return sentence.replace(word, word.upper())
# E: replace exchanges the word for its big form.
assert word_in_capitals("a red bed, red sky", "red") == "a RED bed, RED sky"
assert word_in_capitals("blue", "red") == "blue"
assert word_in_capitals("covered", "red") == "coveRED"

def letter_in_capitals(text, letter):
    """Make every occurrence of one small letter in the text a capital, then put the count of them
    in front, as in "2:bAnAx"."""
    return f"{text.count(letter)}:{text.replace(letter, letter.upper())}"
# E: count and replace use the same letter.
assert letter_in_capitals("banax", "a") == "2:bAnAx"
assert letter_in_capitals("xyz", "a") == "0:xyz"
assert letter_in_capitals("", "q") == "0:"

def consonants_upper(text):
    """Write every letter that is not one of a, e, i, o, u as a capital, and leave the vowels."""
    return "".join(c if c in "aeiouAEIOU" else c.upper() for c in text)
# E: Only characters outside the vowels are raised; upper does not change signs.
assert consonants_upper("hello") == "HeLLo"
assert consonants_upper("aA1") == "aA1"
assert consonants_upper("") == ""

def upper_every_third(text):
    """Make the characters at the indexes 0, 3, 6, ... capitals and leave the others."""
    return "".join(c.upper() if i % 3 == 0 else c for i, c in enumerate(text))
# E: The remainder of the index picks each third character.
assert upper_every_third("abcdefg") == "AbcDefG"
assert upper_every_third("xy") == "Xy"
assert upper_every_third("") == ""

def letters_after_dash_upper(word):
    """Capitalize each piece of a word between hyphens: "anna-lena" becomes "Anna-Lena"."""
    return "-".join(piece.capitalize() for piece in word.split("-"))
# E: The pieces are capitalized one by one and joined again.
assert letters_after_dash_upper("anna-lena") == "Anna-Lena"
assert letters_after_dash_upper("KARL") == "Karl"
assert letters_after_dash_upper("a-") == "A-"

def dotted_initials_lower(name):
    """Return the first letters of all words in lower case, each followed by a dot."""
    return "".join(f"{word[0].lower()}." for word in name.split())
# E: Each word adds its small first letter and a dot.
assert dotted_initials_lower("For Example") == "f.e."
assert dotted_initials_lower("Ok") == "o."
assert dotted_initials_lower("") == ""

def initial_and_surname(full_name):
    """Shorten "grace hopper" to "G. Hopper". The name consists of two words."""
    first, last = full_name.split()
    return f"{first[0].upper()}. {last.capitalize()}"
# E: Unpacking names the two words, of which one shrinks to its initial.
# R: "grace hopper" => "G. Hopper"
assert initial_and_surname("grace hopper") == "G. Hopper"
assert initial_and_surname("Max PLANCK") == "M. Planck"
assert initial_and_surname("a b") == "A. B"

def title_with_number(title, number):
    """Return the title with every word capitalized, followed by " #" and the number."""
    return f"{title.title()} #{number}"
# E: title() raises the words, the number follows in the f-string.
assert title_with_number("star road", 2) == "Star Road #2"
assert title_with_number("UP", 1) == "Up #1"
assert title_with_number("", 0) == " #0"

def trim_and_capitalize(text):
    """Remove the spaces around the text and make only its first letter a capital."""
    return text.strip().capitalize()
# E: strip must come first, or the space would be the first character.
# R: strip and capitalise a string
assert trim_and_capitalize("  milk AND eggs ") == "Milk and eggs"
assert trim_and_capitalize("   ") == ""
assert trim_and_capitalize("x") == "X"

def ends_capital_letter(word):
    """Check whether the last character of the word is a capital letter, False for no word."""
    return word[-1:].isupper()
# E: The slice is empty for an empty word, and isupper says False then.
assert ends_capital_letter("maxI") is True
assert ends_capital_letter("max") is False
assert ends_capital_letter("") is False

def both_ends_capital(word):
    """Tell whether the word starts and ends with a capital letter; it is not empty."""
    return word[0].isupper() and word[-1].isupper()
# E: Both ends are asked and joined with and.
assert both_ends_capital("OsO") is True
assert both_ends_capital("Oso") is False
assert both_ends_capital("X") is True

def exactly_one_capital(text):
    """Check whether the text contains just one capital letter, wherever it stands."""
    return sum(map(str.isupper, text)) == 1
# E: map asks each character, sum counts the True values.
# R: true if there is exactly one uppercase letter
assert exactly_one_capital("heLlo") is True
assert exactly_one_capital("HeLlo") is False
assert exactly_one_capital("hello") is False

def equal_when_lowered_and_trimmed(answer, solution):
    """Decide whether an answer is right: case and outer spaces do not matter."""
    return answer.strip().lower() == solution.strip().lower()
# E: Both texts are brought to the same form first.
# R: quiz: compare the typed answer with the solution, ignore case and spaces around
assert equal_when_lowered_and_trimmed(" Paris ", "paris") is True
assert equal_when_lowered_and_trimmed("Pari s", "paris") is False
assert equal_when_lowered_and_trimmed("", " ") is True

def said_yes(reply):
    """Check whether the reply is "y" or "yes" in any case, with or without spaces around it."""
    return reply.strip().lower() in ("y", "yes")
# E: The cleaned reply is looked up in a tuple.
# R: is the reply y or yes? any case, spaces ok
assert said_yes(" YES ") is True
assert said_yes("y") is True
assert said_yes("yeah") is False

def yes_no_or_unclear(reply):
    """Return True if the reply begins with "y" or "Y", False for "n" or "N", and None for anything
    else."""
    first = reply[:1].lower()
    return {"y": True, "n": False}.get(first)
# E: get on a small dict gives None for other letters.
assert yes_no_or_unclear("Yep") is True
assert yes_no_or_unclear("no") is False
assert yes_no_or_unclear("maybe") is None

def contains_ignoring_case(text, part):
    """Tell whether the part occurs in the text when case is ignored, and is not empty."""
    return part != "" and part.lower() in text.lower()
# E: Both are lowered before in searches.
assert contains_ignoring_case("Blue Whale", "WHALE") is True
assert contains_ignoring_case("Blue", "red") is False
assert contains_ignoring_case("Blue", "") is False

def starts_with_ignoring_case(text, start):
    """Check whether the text begins with the start, upper and lower case being the same."""
    return text.lower().startswith(start.lower())
# E: Two lowered texts are compared by startswith.
assert starts_with_ignoring_case("Dr. Who", "dr.") is True
assert starts_with_ignoring_case("Who", "dr.") is False
assert starts_with_ignoring_case("", "") is True

def ends_with_either(text, first, second):
    """Check whether the text ends with one of two endings, ignoring case in the text; the endings
    are given in small letters."""
    return text.lower().endswith((first, second))
# E: endswith takes a tuple of endings.
assert ends_with_either("PHOTO.JPG", ".jpg", ".png") is True
assert ends_with_either("notes.txt", ".jpg", ".png") is False
assert ends_with_either("b.Png", ".jpg", ".png") is True

def small_minus_first(word):
    """Compare two counts: return True if the word has more small letters after its first
    character than capitals there."""
    rest = word[1:]
    return sum(c.islower() for c in rest) > sum(c.isupper() for c in rest)
# E: The first character is cut away before counting both kinds.
assert small_minus_first("Hello") is True
assert small_minus_first("HELp") is False
assert small_minus_first("A") is False

def upper_between_stars(text):
    """Put the text in capitals between two stars with spaces, like "* SALE *"."""
    return f"* {text.upper()} *"
# E: The f-string holds the frame and the raised text.
assert upper_between_stars("sale") == "* SALE *"
assert upper_between_stars("Now open") == "* NOW OPEN *"
assert upper_between_stars("") == "*  *"

def spelled_out_upper(word):
    """Spell the word with capitals and hyphens: "cat" gives "C-A-T"."""
    return "-".join(word.upper())
# E: join puts the hyphen between all characters.
# R: spell a word like C-A-T
assert spelled_out_upper("cat") == "C-A-T"
assert spelled_out_upper("i") == "I"
assert spelled_out_upper("") == ""

def first_word_lower_rest_title(phrase):
    """Turn a phrase into camel case: the first word small, the following ones with a capital, all
    joined without spaces."""
    words = phrase.lower().split()
    return "".join(words[:1] + [word.capitalize() for word in words[1:]])
# E: The first word is kept small and the rest are capitalized.
assert first_word_lower_rest_title("Total Price net") == "totalPriceNet"
assert first_word_lower_rest_title("Go") == "go"
assert first_word_lower_rest_title("") == ""

def joined_capital_words(phrase):
    """Write the words of the phrase with capitals and without spaces: "my big plan" becomes
    "MyBigPlan"."""
    return phrase.title().replace(" ", "")
# E: title raises each word, replace removes the spaces.
assert joined_capital_words("my big plan") == "MyBigPlan"
assert joined_capital_words("x") == "X"
assert joined_capital_words("") == ""

def name_to_constant(name):
    """Make a constant's name: capitals, with underscores for spaces and hyphens."""
    return name.upper().replace(" ", "_").replace("-", "_")
# E: Two replacements follow the change to capitals.
# R: max-speed -> MAX_SPEED (spaces and dashes to underscore)
assert name_to_constant("max-speed") == "MAX_SPEED"
assert name_to_constant("tax rate 2") == "TAX_RATE_2"
assert name_to_constant("pi") == "PI"

def constant_to_words(name):
    """Turn a constant's name such as "MAX_SPEED" into plain words: "max speed"."""
    return name.lower().replace("_", " ")
# E: The letters become small and the underscores spaces.
assert constant_to_words("MAX_SPEED") == "max speed"
assert constant_to_words("PI") == "pi"
assert constant_to_words("") == ""

def snake_to_label(name):
    """Turn "first_name" into the label "First name:"."""
    return name.replace("_", " ").capitalize() + ":"
# E: The spaces come in first, then the first letter is raised.
# R: first_name -> "First name:"
assert snake_to_label("first_name") == "First name:"
assert snake_to_label("age") == "Age:"
assert snake_to_label("") == ":"

def file_name_to_title(file_name):
    """Turn a file name such as "summer_trip.jpg" into the title "Summer Trip"; all from the last
    dot on is dropped."""
    return file_name.rpartition(".")[0].replace("_", " ").title()
# E: rpartition cuts at the last dot, then underscores become spaces.
assert file_name_to_title("summer_trip.jpg") == "Summer Trip"
assert file_name_to_title("a.b.txt") == "A.B"
assert file_name_to_title("cat.png") == "Cat"

def letter_grade_upper(grade):
    """Return the grade letter as a capital, with "+" kept if the text ends with it: "b+" gives
    "B+", "a-" gives "A"."""
    return grade[0].upper() + ("+" if grade.endswith("+") else "")
# E: The first character is raised and a plus is added on one condition.
assert letter_grade_upper("b+") == "B+"
assert letter_grade_upper("a-") == "A"
assert letter_grade_upper("C") == "C"

def upper_or_default(text, default):
    """Return the trimmed text in capitals, or the default if nothing but spaces is in it."""
    return text.strip().upper() or default
# E: An empty text counts as false, so or gives the default.
assert upper_or_default(" ok ", "NONE") == "OK"
assert upper_or_default("   ", "NONE") == "NONE"
assert upper_or_default("", "-") == "-"

def capital_count_label(text):
    """Return a label such as "3 capitals" or "1 capital" for the capital letters in the text."""
    count = sum(c.isupper() for c in text)
    return f"{count} capital{'' if count == 1 else 's'}"
# E: The ending s is left out for exactly one.
assert capital_count_label("NaSA") == "3 capitals"
assert capital_count_label("Bob") == "1 capital"
assert capital_count_label("abc") == "0 capitals"

def same_case_pattern(first, second):
    """Check whether two words have capitals at the same indexes. They must be equally long too."""
    return [c.isupper() for c in first] == [c.isupper() for c in second]
# E: Two lists of truth values are compared; their lengths count as well.
assert same_case_pattern("AbC", "XyZ") is True
assert same_case_pattern("AbC", "Xyz") is False
assert same_case_pattern("ab", "abc") is False

def case_letters_text(word):
    """Describe the case of a word: "U" for every capital, "l" for each other character."""
    return "".join("U" if c.isupper() else "l" for c in word)
# E: Each character becomes one of two signs.
assert case_letters_text("PyThon") == "UlUlll"
assert case_letters_text("a1") == "ll"
assert case_letters_text("") == ""

def lower_all_but_acronyms(sentence):
    """Write the words in small letters, except those that are entirely in capitals and have at
    least two letters."""
    return " ".join(
        w if w.isupper() and len(w) > 1 else w.lower() for w in sentence.split()
    )
# E: Two conditions protect an acronym from being lowered.
assert lower_all_but_acronyms("The NASA Team") == "the NASA team"
assert lower_all_but_acronyms("I See A UFO") == "i see a UFO"
assert lower_all_but_acronyms("") == ""

def upper_vowel_start_words(sentence):
    """Put words that begin with a vowel in capitals and leave the other words."""
    return " ".join(w.upper() if w[0] in "aeiouAEIOU" else w for w in sentence.split())
# E: The first letter of each word is looked up among the vowels.
assert upper_vowel_start_words("an old red owl") == "AN OLD red OWL"
assert upper_vowel_start_words("my cat") == "my cat"
assert upper_vowel_start_words("") == ""

def count_words_in_capitals(sentence):
    """Count the words that are written in capital letters throughout."""
    return sum(word.isupper() for word in sentence.split())
# E: isupper is asked of each word and True counts as one.
# R: how many ALL CAPS words
assert count_words_in_capitals("READ the NEWS now") == 2
assert count_words_in_capitals("hello") == 0
assert count_words_in_capitals("") == 0

def longest_title_word(title):
    """Return the longest word of the title, capitalized. The first wins a tie; "" for no word."""
    return max(title.split(), key=len, default="").capitalize()
# E: max with key len keeps the first of the longest.
assert longest_title_word("the GREAT river road") == "Great"
assert longest_title_word("on my way") == "Way"
assert longest_title_word("") == ""

def alternate_by_case_flag(text, loud):
    """Return the text in capitals with "!" if loud is true, else in small letters with "..."."""
    return text.upper() + "!" if loud else text.lower() + "..."
# E: The flag picks one of two ways to write the text.
assert alternate_by_case_flag("Come", True) == "COME!"
assert alternate_by_case_flag("Come", False) == "come..."
assert alternate_by_case_flag("", True) == "!"

def case_by_mode(text, mode):
    """Change the text as the mode says: "u" for capitals, "l" for small letters, "t" for title;
    any other mode leaves it."""
    if mode == "u":
        return text.upper()
    if mode == "l":
        return text.lower()
    return text.title() if mode == "t" else text
# E: One test after another finds the mode.
# R: text + mode u/l/t: upper, lower, title. other modes: no change
assert case_by_mode("big Day", "u") == "BIG DAY"
assert case_by_mode("big Day", "t") == "Big Day"
assert case_by_mode("big Day", "x") == "big Day"

def more_capitals_wins(first, second):
    """Return the text with more capital letters; when both have equally many, the first."""
    return max(first, second, key=lambda text: sum(c.isupper() for c in text))
# E: max compares the counts and keeps the first of equal ones.
assert more_capitals_wins("Ab", "ABc") == "ABc"
assert more_capitals_wins("Ab", "Cd") == "Ab"
assert more_capitals_wins("", "x") == ""

def upper_set_of(text):
    """Return the set of all letters of the text as capitals, without other characters."""
    return {c.upper() for c in text if c.isalpha()}
# E: The set comprehension filters letters and raises them.
assert upper_set_of("Abba!") == {"A", "B"}
assert upper_set_of("12") == set()
assert upper_set_of("") == set()

def small_letters_missing_first(text):
    """Return the first letter from a to z that the text does not contain in any case, or "" if it
    contains all."""
    lowered = text.lower()
    return next((c for c in "abcdefghijklmnopqrstuvwxyz" if c not in lowered), "")
# E: The alphabet is walked until a letter is missing.
assert small_letters_missing_first("Abcde") == "f"
assert small_letters_missing_first("") == "a"
assert small_letters_missing_first("bcd") == "a"

def month_short_upper(month):
    """Return the first three letters of a month's name in capitals, but "SEPT" for September."""
    return "SEPT" if month.lower() == "september" else month[:3].upper()
# E: One exception is tested, otherwise slice and raise.
# R: 3-letter month in caps, september is SEPT
assert month_short_upper("march") == "MAR"
assert month_short_upper("September") == "SEPT"
assert month_short_upper("May") == "MAY"

def country_code_ok(code):
    """Check whether the code has exactly two letters and both are capitals."""
    return len(code) == 2 and code.isalpha() and code.isupper()
# E: Length, kind and case must all be right.
# R: two capital letters, check
assert country_code_ok("DE") is True
assert country_code_ok("De") is False
assert country_code_ok("D1") is False

def airport_pair(start, goal):
    """Format a flight between two places as their first three letters in capitals with " > "
    between: "berlin", "oslo" gives "BER > OSL"."""
    return f"{start[:3]} > {goal[:3]}".upper()
# E: upper is applied once to the finished label.
assert airport_pair("berlin", "oslo") == "BER > OSL"
assert airport_pair("Rome", "la paz") == "ROM > LA "
assert airport_pair("", "Bonn") == " > BON"

def fading_word(word):
    """Return the word three times joined by spaces: in capitals, with a capital start, and in small
    letters."""
    return f"{word.upper()} {word.capitalize()} {word.lower()}"
# E: Three methods build the three forms.
assert fading_word("echo") == "ECHO Echo echo"
assert fading_word("x") == "X X x"
assert fading_word("Hi") == "HI Hi hi"

"""Verified problems: a text and a number."""

def text_with_count_marks(text, count):
    """Add count exclamation marks to the text, but never more than five."""
    return text + "!" * min(count, 5)
# E: min limits the factor of the sign.
# R: add n ! to a text, max 5
assert text_with_count_marks("wow", 2) == "wow!!"
assert text_with_count_marks("wow", 9) == "wow!!!!!"
assert text_with_count_marks("", 0) == ""

def longer_than_number(text, number):
    """Return by how many characters the text is longer than the number, 0 if it is not longer."""
    return max(len(text) - number, 0)
# E: max turns negative differences into zero.
assert longer_than_number("hello", 3) == 2
assert longer_than_number("hi", 3) == 0
assert longer_than_number("", 0) == 0

def letter_at_every(text, n):
    """Return every n-th character of the text, the n-th one being the first taken."""
    return text[n - 1::n]
# E: The slice starts at index n - 1 and goes in steps of n.
assert letter_at_every("abcdefg", 3) == "cf"
assert letter_at_every("abc", 1) == "abc"
assert letter_at_every("ab", 3) == ""

def number_in_word_middle(word, number):
    """Shorten a word to its first letter, the number, and its last letter: "house", 3 gives
    "h3e"."""
    return word[0] + str(number) + word[-1]
# E: The number must be a text to be joined.
assert number_in_word_middle("house", 3) == "h3e"
assert number_in_word_middle("x", 0) == "x0x"
assert number_in_word_middle("ab", 12) == "a12b"

def numbered_file(name, number):
    """Put "_N" with the number before the last dot of a file name: "pic.png", 2 gives
    "pic_2.png"."""
    base, dot, ending = name.rpartition(".")
    return f"{base}_{number}{dot}{ending}"
# E: rpartition cuts at the last dot, and the parts are joined with the number.
# R: pic.png + 2 -> pic_2.png
assert numbered_file("pic.png", 2) == "pic_2.png"
assert numbered_file("a.b.txt", 10) == "a.b_10.txt"
assert numbered_file("x.y", 0) == "x_0.y"

def next_numbered_name(name):
    """Raise the single digit at the end of a name by one, such as "box3" to "box4"; the digit is at
    most 8."""
    return name[:-1] + str(int(name[-1]) + 1)
# E: The last character is converted, raised and put back.
assert next_numbered_name("box3") == "box4"
assert next_numbered_name("a0") == "a1"
assert next_numbered_name("8") == "9"

def number_behind_name(name):
    """Return the number behind the last space of a name like "Room 12" as an int, or 0 if the last
    word is no number."""
    last = name.split(" ")[-1]
    return int(last) if last.isdigit() else 0
# E: The last piece is checked before it is converted.
assert number_behind_name("Room 12") == 12
assert number_behind_name("Hall") == 0
assert number_behind_name("") == 0

def repeat_first_n_words(sentence, n):
    """Return the first n words of the sentence, written twice, all joined by spaces."""
    return " ".join(sentence.split()[:n] * 2)
# E: The sliced list is doubled before it is joined.
assert repeat_first_n_words("we go home", 2) == "we go we go"
assert repeat_first_n_words("hi", 5) == "hi hi"
assert repeat_first_n_words("a b", 0) == ""

def words_from_nth(sentence, n):
    """Return the sentence from its n-th word (counted from 1) on."""
    return " ".join(sentence.split()[n - 1:])
# E: The list of words is sliced from index n - 1.
# R: keep words from the nth one on
assert words_from_nth("we all go home", 3) == "go home"
assert words_from_nth("a b", 1) == "a b"
assert words_from_nth("a b", 3) == ""

def has_at_least_words(sentence, n):
    """Check whether the sentence has n words or more."""
    return len(sentence.split()) >= n
# E: The words are counted and compared.
assert has_at_least_words("we go", 2) is True
assert has_at_least_words("we", 2) is False
assert has_at_least_words("", 0) is True

def letters_with_count(word, n):
    """List the different letters that occur exactly n times in the word, in order of the
    alphabet."""
    return sorted(letter for letter in set(word) if word.count(letter) == n)
# E: The set gives each letter once, count filters.
assert letters_with_count("banana", 1) == ["b"]
assert letters_with_count("noon", 2) == ["n", "o"]
assert letters_with_count("", 1) == []

def digits_over(text, limit):
    """Count the digits of the text that are larger than the limit."""
    return sum(c.isdigit() and int(c) > limit for c in text)
# E: and keeps int away from characters that are no digits.
assert digits_over("a1b9c5", 4) == 2
assert digits_over("abc", 0) == 0
assert digits_over("77", 7) == 0

def times_sentence(action, times):
    """Tell how often something is done: "once", "twice" or "N times" follows the action."""
    return f"{action} {'once' if times == 1 else 'twice' if times == 2 else f'{times} times'}"
# E: Two numbers have words, the others use times.
assert times_sentence("ring", 1) == "ring once"
assert times_sentence("ring", 2) == "ring twice"
assert times_sentence("ring", 0) == "ring 0 times"

def change_sentence(paid, price):
    """Say "change: N" if more was paid than the price, "missing: N" if less and "exact" if
    equal."""
    rest = paid - price
    return f"change: {rest}" if rest > 0 else f"missing: {-rest}" if rest else "exact"
# E: The sign of the difference chooses the wording.
assert change_sentence(10, 7) == "change: 3"
assert change_sentence(5, 7) == "missing: 2"
assert change_sentence(7, 7) == "exact"

def even_odd_sentence(number):
    """Return a sentence such as "4 is even" or "7 is odd"."""
    return f"{number} is {'odd' if number % 2 else 'even'}"
# E: The remainder chooses the word.
assert even_odd_sentence(4) == "4 is even"
assert even_odd_sentence(7) == "7 is odd"
assert even_odd_sentence(0) == "0 is even"

def signed_number_text(number):
    """Write a number with its sign in words: "plus 3", "minus 3" or "zero"."""
    if number == 0:
        return "zero"
    return f"{'plus' if number > 0 else 'minus'} {abs(number)}"
# E: Zero leaves first, abs drops the sign.
assert signed_number_text(3) == "plus 3"
assert signed_number_text(-3) == "minus 3"
assert signed_number_text(0) == "zero"

def is_palindrome_number_text(number):
    """Check whether a number of at least 10 reads the same from both ends; smaller ones give
    False."""
    return number >= 10 and str(number) == str(number)[::-1]
# E: The text of the number is compared with its reverse.
assert is_palindrome_number_text(121) is True
assert is_palindrome_number_text(12) is False
assert is_palindrome_number_text(7) is False

def two_digit_sum_text(number):
    """Show the digit sum of a number from 10 to 99: 47 gives "4+7=11"."""
    a, b = str(number)
    return f"{a}+{b}={int(a) + int(b)}"
# E: Unpacking the text gives both digits.
# R: 47 -> "4+7=11"
assert two_digit_sum_text(47) == "4+7=11"
assert two_digit_sum_text(10) == "1+0=1"
assert two_digit_sum_text(99) == "9+9=18"

def digits_with_dashes(number):
    """Write the digits of a non-negative number with hyphens between: 305 gives "3-0-5"."""
    return "-".join(str(number))
# E: join goes through the digits of the text.
assert digits_with_dashes(305) == "3-0-5"
assert digits_with_dashes(7) == "7"
assert digits_with_dashes(10) == "1-0"

def without_zero_digits(number):
    """Remove all zeros from a positive whole number and return the number that is left."""
    return int(str(number).replace("0", ""))
# E: The zeros are removed in the text, then int reads it.
assert without_zero_digits(1050) == 15
assert without_zero_digits(7) == 7
assert without_zero_digits(900) == 9

def year_short(year):
    """Write a year with an apostrophe and its last two digits: 1998 gives "'98"."""
    return "'" + str(year)[-2:]
# E: The text of the year is sliced from its end.
assert year_short(1998) == "'98"
assert year_short(2005) == "'05"
assert year_short(2000) == "'00"

def score_stars_text(name, points):
    """Return the name with one "*" for each full 10 points, but "(none)" for fewer than 10."""
    return f"{name} {'*' * (points // 10) or '(none)'}"
# E: No stars give an empty text, which or replaces.
assert score_stars_text("Ida", 25) == "Ida **"
assert score_stars_text("Bo", 9) == "Bo (none)"
assert score_stars_text("Al", 10) == "Al *"

def money_text_parts(cents):
    """Write cents as "N euros M cents", leaving out the cents if there are none."""
    euros, rest = divmod(cents, 100)
    return f"{euros} euros {rest} cents" if rest else f"{euros} euros"
# E: divmod splits the amount and zero cents are left out.
assert money_text_parts(250) == "2 euros 50 cents"
assert money_text_parts(300) == "3 euros"
assert money_text_parts(5) == "0 euros 5 cents"

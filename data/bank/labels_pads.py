"""Verified problems: labels, repeating and padding."""

def hello_from(name, town):
    """Return a greeting such as "Hello Ida from Oslo!"; without a town (empty) it is "Hello
    Ida!"."""
    return f"Hello {name} from {town}!" if town else f"Hello {name}!"
# E: An empty town is false and leads to the short form.
# R: greet "Hello X from Y!" or just "Hello X!" if the town is empty
assert hello_from("Ida", "Oslo") == "Hello Ida from Oslo!"
assert hello_from("Ida", "") == "Hello Ida!"
assert hello_from("Bo", "Rome") == "Hello Bo from Rome!"

def morning_or_evening(name, hour):
    """Greet the person with "Good morning" before 12 o'clock and "Good evening" from 12 on, then a
    comma and the name."""
    return f"Good {'morning' if hour < 12 else 'evening'}, {name}"
# E: The hour chooses a word inside the f-string.
assert morning_or_evening("Tom", 8) == "Good morning, Tom"
assert morning_or_evening("Tom", 12) == "Good evening, Tom"
assert morning_or_evening("", 0) == "Good morning, "

def greet_stranger(name):
    """Return "Hi, NAME!" with the trimmed name, and "Hi, stranger!" if nothing is left of it."""
    return f"Hi, {name.strip() or 'stranger'}!"
# E: or takes over when the trimmed name is empty.
# R: say hi to name, or stranger when blank
assert greet_stranger(" Eva ") == "Hi, Eva!"
assert greet_stranger("  ") == "Hi, stranger!"
assert greet_stranger("") == "Hi, stranger!"

def age_sentence(name, age):
    """Say how old somebody is: "Bo is 1 year old" or "Bo is 7 years old"."""
    return f"{name} is {age} year{'s' * (age != 1)} old"
# E: The letter s is multiplied by a truth value.
# R: "Bo is 1 year old" / "Bo is 7 years old" from name, age
assert age_sentence("Bo", 1) == "Bo is 1 year old"
assert age_sentence("Bo", 7) == "Bo is 7 years old"
assert age_sentence("Al", 0) == "Al is 0 years old"

def next_birthday_line(name, age):
    """Tell how old the person will be next year, as in "Mia turns 9 next year."."""
    return f"{name} turns {age + 1} next year."
# E: The sum is computed inside the braces.
assert next_birthday_line("Mia", 8) == "Mia turns 9 next year."
assert next_birthday_line("Max", 0) == "Max turns 1 next year."
assert next_birthday_line("Jo", 99) == "Jo turns 100 next year."

def count_or_many(count, noun):
    """Write small counts as number and noun ("3 fish"), and from 10 on "many" with the noun."""
    return f"{count if count < 10 else 'many'} {noun}"
# E: The condition inside the braces picks number or word.
assert count_or_many(3, "fish") == "3 fish"
assert count_or_many(10, "fish") == "many fish"
assert count_or_many(0, "fish") == "0 fish"

def a_or_an(noun):
    """Put the right article before a noun in small letters: "an" before a, e, i, o, u, else "a"."""
    return ("an " if noun[0] in "aeiou" else "a ") + noun
# E: The first letter is looked up among the vowels.
# R: add a or an in front of a noun
assert a_or_an("owl") == "an owl"
assert a_or_an("dog") == "a dog"
assert a_or_an("egg") == "an egg"

def ordinal_label(n):
    """Return the number with its English ending for 1 to 10: 1st, 2nd, 3rd, and "th" for the
    rest."""
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n, 'th') }"
# E: A dict holds the three exceptions, get supplies th.
# R: 1st 2nd 3rd 4th... up to 10
assert ordinal_label(1) == "1st"
assert ordinal_label(3) == "3rd"
assert ordinal_label(10) == "10th"

def price_tag_line(item, cents):
    """Return the item and its price in euros with two decimals, like "Tea: 2.50 EUR"."""
    return f"{item}: {cents / 100:.2f} EUR"
# E: The cents are divided and formatted with two decimals.
# R: price label from cents, "Tea: 2.50 EUR"
assert price_tag_line("Tea", 250) == "Tea: 2.50 EUR"
assert price_tag_line("Gum", 5) == "Gum: 0.05 EUR"
assert price_tag_line("Free", 0) == "Free: 0.00 EUR"

def sale_tag(item, price, percent):
    """Label a sale with the reduced price, rounded down to a whole number: "Hat now 15 (-25%)"."""
    return f"{item} now {price * (100 - percent) // 100} (-{percent}%)"
# E: The percent left is multiplied and divided as whole numbers.
assert sale_tag("Hat", 20, 25) == "Hat now 15 (-25%)"
assert sale_tag("Bag", 9, 50) == "Bag now 4 (-50%)"
assert sale_tag("Cap", 7, 0) == "Cap now 7 (-0%)"

def room_label(floor, room):
    """Make a room label of the floor, a dot and the room number with two digits: 3 and 7 give
    "3.07"."""
    return f"{floor}.{room:02}"
# E: The format 02 fills the room with a zero.
assert room_label(3, 7) == "3.07"
assert room_label(0, 12) == "0.12"
assert room_label(10, 100) == "10.100"

def goal_line(home, away, home_goals, away_goals):
    """Return a result line such as "Rovers 2:1 United", and put "(draw)" behind it if the goals are
    equal."""
    line = f"{home} {home_goals}:{away_goals} {away}"
    return line + " (draw)" if home_goals == away_goals else line
# E: The line is built once and extended on one condition.
assert goal_line("Rovers", "United", 2, 1) == "Rovers 2:1 United"
assert goal_line("A", "B", 0, 0) == "A 0:0 B (draw)"
assert goal_line("A", "B", 0, 3) == "A 0:3 B"

def winner_line(first, second, a, b):
    """Say who won with how many points ahead: "Ann wins by 3", or "Nobody wins" if a and b are
    equal. a are the points of the first person, b those of the second."""
    if a == b:
        return "Nobody wins"
    return f"{first if a > b else second} wins by {abs(a - b)}"
# E: The tie leaves early, then name and distance are filled in.
assert winner_line("Ann", "Bo", 10, 7) == "Ann wins by 3"
assert winner_line("Ann", "Bo", 1, 2) == "Bo wins by 1"
assert winner_line("Ann", "Bo", 4, 4) == "Nobody wins"

def route_line(start, goal, km):
    """Describe a trip as "A -> B (12 km)"; distances under 1 km are given in metres: "(500 m)"."""
    distance = f"{km} km" if km >= 1 else f"{round(km * 1000)} m"
    return f"{start} -> {goal} ({distance})"
# E: The unit is chosen first and then put into the line.
assert route_line("A", "B", 12) == "A -> B (12 km)"
assert route_line("A", "B", 0.5) == "A -> B (500 m)"
assert route_line("X", "Y", 1) == "X -> Y (1 km)"

def size_text(width, height):
    """Return "W x H" for the two sizes, and only "square of W" if they are equal."""
    return f"square of {width}" if width == height else f"{width} x {height}"
# E: Equal sides get their own wording.
# R: "3 x 4" but "square of 5" when both same
assert size_text(3, 4) == "3 x 4"
assert size_text(5, 5) == "square of 5"
assert size_text(4, 3) == "4 x 3"

def minus_line_sorted(a, b):
    """Write a subtraction of the smaller number from the larger one: 3 and 8 give "8 - 3 = 5"."""
    return f"{max(a, b)} - {min(a, b)} = {abs(a - b)}"
# E: max comes first so that the result is not negative.
assert minus_line_sorted(3, 8) == "8 - 3 = 5"
assert minus_line_sorted(8, 3) == "8 - 3 = 5"
assert minus_line_sorted(2, 2) == "2 - 2 = 0"

def comparison_line(a, b):
    """Write two numbers with the right sign between them: "2 < 5", "5 > 2" or "3 = 3"."""
    sign = "<" if a < b else ">" if a > b else "="
    return f"{a} {sign} {b}"
# E: The sign is chosen before the line is built.
# R: show a < b, a > b or a = b as text
assert comparison_line(2, 5) == "2 < 5"
assert comparison_line(5, 2) == "5 > 2"
assert comparison_line(3, 3) == "3 = 3"

def division_sentence(a, b):
    """Describe a division with remainder: 7 and 2 give "3 rest 1". b is not 0."""
    return f"{a // b} rest {a % b}"
# E: // and % give the two parts of the division.
assert division_sentence(7, 2) == "3 rest 1"
assert division_sentence(6, 3) == "2 rest 0"
assert division_sentence(1, 4) == "0 rest 1"

def number_or_dash(number):
    """Return the number as text, but "-" for None or zero."""
    return str(number) if number else "-"
# E: None and zero are both false.
assert number_or_dash(5) == "5"
assert number_or_dash(0) == "-"
assert number_or_dash(None) == "-"

def digit_count_of(number):
    """Count the digits of a whole number; a minus sign does not count."""
    return len(str(abs(number)))
# E: The text of the number without its sign is measured.
assert digit_count_of(-120) == 3
assert digit_count_of(0) == 1
assert digit_count_of(9999) == 4

def first_digit_of(number):
    """Return the first digit of a whole number as an int, ignoring a minus sign."""
    return int(str(abs(number))[0])
# E: The first character of the text is turned back into a number.
assert first_digit_of(731) == 7
assert first_digit_of(-25) == 2
assert first_digit_of(0) == 0

def text_plus_number(text, number):
    """Add the number to the number that the text stands for, and return the sum as text."""
    return str(int(text) + number)
# E: The text becomes an int, and the sum a text again.
# R: add an int to a number in a string, result as string again
assert text_plus_number("12", 5) == "17"
assert text_plus_number("-1", 1) == "0"
assert text_plus_number("007", 1) == "8"

def int_or_minus_one(text):
    """Turn a text of digits into an int and give -1 for any other text."""
    return int(text) if text.isdigit() else -1
# E: isdigit is false for signs, letters and the empty text.
# R: digits string to int otherwise -1
assert int_or_minus_one("42") == 42
assert int_or_minus_one("-4") == -1
assert int_or_minus_one("") == -1

def digits_value(text):
    """Read all digits of the text as one number, such as 25 for "a2b5"; 0 without digits."""
    return int("".join(c for c in text if c.isdigit()) or 0)
# E: The digits are joined, and or supplies 0 if there are none.
assert digits_value("a2b5") == 25
assert digits_value("none") == 0
assert digits_value("0x7") == 7

def is_even_number_text(text):
    """Check whether a text of digits stands for an even number; anything else gives False."""
    return text.isdigit() and text[-1] in "02468"
# E: The last digit alone decides about even.
assert is_even_number_text("124") is True
assert is_even_number_text("7") is False
assert is_even_number_text("x2") is False

def is_signed_number_text(text):
    """Check whether the text is a whole number, optionally with one "-" in front."""
    return text.removeprefix("-").isdigit()
# E: One minus may go, the rest must be digits.
assert is_signed_number_text("-12") is True
assert is_signed_number_text("--1") is False
assert is_signed_number_text("-") is False

def is_four_digit_pin(text):
    """Decide whether the text is a valid PIN: exactly four digits and not "0000"."""
    return len(text) == 4 and text.isdigit() and text != "0000"
# E: Three conditions are joined by and.
# R: 4 digits but not 0000
assert is_four_digit_pin("1234") is True
assert is_four_digit_pin("0000") is False
assert is_four_digit_pin("12a4") is False

def is_decimal_text(text):
    """Check whether the text consists of digits, one dot, and digits again, such as "3.14"."""
    whole, _, decimals = text.partition(".")
    return whole.isdigit() and decimals.isdigit()
# E: Both sides of the first dot must be digits; a second dot is none.
assert is_decimal_text("3.14") is True
assert is_decimal_text("3") is False
assert is_decimal_text("1.2.3") is False

def letters_only_or_spaces(text):
    """Check that the text holds nothing but letters and spaces, and at least one letter."""
    return text.replace(" ", "").isalpha()
# E: Without the spaces only letters may be left.
assert letters_only_or_spaces("New York") is True
assert letters_only_or_spaces("Route 66") is False
assert letters_only_or_spaces("  ") is False

def letters_then_number(code, letters):
    """Check whether the first so many characters of the code are letters and the rest is digits;
    both parts must have something in them."""
    return code[:letters].isalpha() and code[letters:].isdigit()
# E: The code is cut and each part asked for its kind.
assert letters_then_number("AB12", 2) is True
assert letters_then_number("A112", 2) is False
assert letters_then_number("AB", 2) is False

def simple_mail_check(address):
    """Check whether an address has exactly one "@", not at one of its ends."""
    return address.count("@") == 1 and address[0] != "@" and address[-1] != "@"
# E: The count is tested first, so that the address is not empty after it.
assert simple_mail_check("a@b") is True
assert simple_mail_check("@b") is False
assert simple_mail_check("a@b@c") is False

def mail_of(first, last, domain):
    """Build a mail address: the first letter of the first name, a dot, the last name, all small,
    then "@" and the domain."""
    return f"{first[:1]}.{last}".lower() + "@" + domain
# E: The front part is lowered before the domain is added.
# R: email a.lee@mail.org from Ann, Lee, mail.org
assert mail_of("Ann", "Lee", "mail.org") == "a.lee@mail.org"
assert mail_of("Bo", "KING", "x.de") == "b.king@x.de"
assert mail_of("j", "D", "Y.com") == "j.d@Y.com"

def repeat_with_commas(word, times):
    """Write the word the given number of times with ", " between; times 0 gives ""."""
    return ", ".join([word] * times)
# E: A list with the word repeated is joined.
# R: no, 3 -> "no, no, no"
assert repeat_with_commas("no", 3) == "no, no, no"
assert repeat_with_commas("hm", 1) == "hm"
assert repeat_with_commas("x", 0) == ""

def repeat_per_length(word):
    """Repeat the word as many times as it has characters."""
    return word * len(word)
# E: The length is the factor.
assert repeat_per_length("abc") == "abcabcabc"
assert repeat_per_length("x") == "x"
assert repeat_per_length("") == ""

def repeat_unless_empty(text, times, default):
    """Repeat the text, or return the default once if the result would be empty."""
    return text * times or default
# E: An empty product is false and gives way to the default.
assert repeat_unless_empty("ha", 2, "-") == "haha"
assert repeat_unless_empty("ha", 0, "-") == "-"
assert repeat_unless_empty("", 5, "none") == "none"

def longer_repeated_twice(first, second):
    """Put the longer text on both sides of the shorter one. For equal lengths the first one goes
    outside."""
    outer, inner = (first, second) if len(first) >= len(second) else (second, first)
    return outer + inner + outer
# E: The pair is ordered by length before joining.
assert longer_repeated_twice("la", "x") == "laxla"
assert longer_repeated_twice("x", "la") == "laxla"
assert longer_repeated_twice("a", "b") == "aba"

def word_in_arms(word, sign, count):
    """Put count copies of the sign on the left and on the right of the word."""
    return sign * count + word + sign * count
# E: The same repeated sign goes on both sides.
assert word_in_arms("hi", "*", 2) == "**hi**"
assert word_in_arms("hi", "<>", 1) == "<>hi<>"
assert word_in_arms("hi", "*", 0) == "hi"

def bar_with_value(value):
    """Return one "|" for each full ten of the value, a space and the value: 35 gives "||| 35"."""
    return "|" * (value // 10) + f" {value}"
# E: The whole division counts the tens.
assert bar_with_value(35) == "||| 35"
assert bar_with_value(9) == " 9"
assert bar_with_value(10) == "| 10"

def padded_pair(left, right, width):
    """Put two texts in columns: the left one padded with spaces to the width, then "|" and the
    right one."""
    return f"{left:<{width}}|{right}"
# E: The width is nested inside the format.
assert padded_pair("ab", "c", 4) == "ab  |c"
assert padded_pair("long", "c", 2) == "long|c"
assert padded_pair("", "", 1) == " |"

def right_in_brackets(text, width):
    """Push the text to the right in a field of the given width and set it in square brackets."""
    return f"[{text:>{width}}]"
# E: > aligns to the right inside the field.
assert right_in_brackets("7", 3) == "[  7]"
assert right_in_brackets("abcd", 2) == "[abcd]"
assert right_in_brackets("", 1) == "[ ]"

def centred_with_dashes(title, width):
    """Center the title with one space on both sides in a row of dashes of the given width."""
    return f" {title} ".center(width, "-")
# E: The spaces belong to the title before it is centred.
assert centred_with_dashes("Hi", 8) == "-- Hi --"
assert centred_with_dashes("Menu", 6) == " Menu "
assert centred_with_dashes("A", 5) == "- A -"

def fill_left_to_other(text, other):
    """Pad the text with "." on its left so that it is as long as the other text (if that is
    longer)."""
    return text.rjust(len(other), ".")
# E: The width is the length of the other text.
assert fill_left_to_other("ab", "hello") == "...ab"
assert fill_left_to_other("hello", "ab") == "hello"
assert fill_left_to_other("", "xy") == ".."

def pad_right_or_cut(text, width):
    """Bring the text to exactly the width: cut it, or add spaces on its right."""
    return text[:width].ljust(width)
# E: After the slice ljust only has something to do for short texts.
assert pad_right_or_cut("orange", 3) == "ora"
assert pad_right_or_cut("fig", 5) == "fig  "
assert pad_right_or_cut("", 2) == "  "

def zero_filled_pair(a, b, width):
    """Write two whole numbers filled with zeros to the width, joined by "/"."""
    return f"{str(a).zfill(width)}/{str(b).zfill(width)}"
# E: zfill puts zeros before each number.
assert zero_filled_pair(3, 12, 3) == "003/012"
assert zero_filled_pair(10, 5, 1) == "10/5"
assert zero_filled_pair(0, 0, 2) == "00/00"

def ticket_number(prefix, number):
    """Make a ticket number of the prefix in capitals and the number with four digits: "a" and 12
    give "A0012"."""
    return prefix.upper() + str(number).rjust(4, "0")
# E: rjust fills the text of the number with zeros.
assert ticket_number("a", 12) == "A0012"
assert ticket_number("vip", 1234) == "VIP1234"
assert ticket_number("", 0) == "0000"

def on_off_label(device, is_on):
    """Return the device with its state, such as "lamp: on" or "lamp: off"."""
    return device + ": " + ("on" if is_on else "off")
# E: The truth value picks the word.
# R: lamp, True -> "lamp: on"
assert on_off_label("lamp", True) == "lamp: on"
assert on_off_label("fan", False) == "fan: off"
assert on_off_label("", True) == ": on"

def stock_sentence(item, count):
    """Say "item sold out" for a count of 0, "last item!" for 1, else "N item in stock"."""
    if count == 0:
        return f"{item} sold out"
    return f"last {item}!" if count == 1 else f"{count} {item} in stock"
# E: Two special counts come before the general sentence.
assert stock_sentence("tea", 0) == "tea sold out"
assert stock_sentence("tea", 1) == "last tea!"
assert stock_sentence("tea", 6) == "6 tea in stock"

def quoted_or_null(text):
    """Return the text in double quotes, and the word null without quotes for None."""
    return "null" if text is None else f'"{text}"'
# E: None is asked for with is, so that the empty text gets quotes.
assert quoted_or_null("hi") == '"hi"'
assert quoted_or_null("") == '""'
assert quoted_or_null(None) == "null"

def tag_around(tag, text):
    """Set the text between an opening and a closing tag, such as "<b>hi</b>"; an empty text gives
    "<b/>"."""
    return f"<{tag}>{text}</{tag}>" if text else f"<{tag}/>"
# E: The empty text has a short form.
# R: html tag round a text, <p/> if the text is empty
assert tag_around("b", "hi") == "<b>hi</b>"
assert tag_around("p", "") == "<p/>"
assert tag_around("i", " ") == "<i> </i>"

def from_to_text(first, last):
    """Write a range as "from 3 to 7", the smaller number first in any case, or "only 3" if both
    are equal."""
    low, high = sorted((first, last))
    return f"only {low}" if low == high else f"from {low} to {high}"
# E: sorted orders the two ends before they are named.
assert from_to_text(3, 7) == "from 3 to 7"
assert from_to_text(7, 3) == "from 3 to 7"
assert from_to_text(3, 3) == "only 3"

"""Verified problems: basics."""

def smaller_of_two(a, b):
    """Return the smaller of two numbers."""
    return a if a < b else b
# E: A conditional expression chooses between the two results.
assert smaller_of_two(3, 7) == 3
assert smaller_of_two(9, 2) == 2
assert smaller_of_two(4, 4) == 4

def product_of_three(a, b, c):
    """Return the product of a, b and c."""
    return a * b * c
# E: One expression is enough.
assert product_of_three(1, 2, 3) == 6
assert product_of_three(0, 5, 5) == 0
assert product_of_three(-1, 2, 2) == -4

def cube(n):
    """Return n to the power of three."""
    return n**3
# E: One expression is enough.
assert cube(2) == 8
assert cube(0) == 0
assert cube(-3) == -27

def half(n):
    """Return half of n."""
    return n / 2
# E: One expression is enough.
assert half(4) == 2.0
assert half(5) == 2.5
assert half(0) == 0.0

def negate(n):
    """Return n with the opposite sign."""
    return -n
# E: One expression is enough.
assert negate(4) == -4
assert negate(-2) == 2
assert negate(0) == 0

def successor(n):
    """Return the integer that follows n."""
    return n + 1
# E: One expression is enough.
assert successor(4) == 5
assert successor(-1) == 0
assert successor(0) == 1

def is_zero(n):
    """Return True if n is zero."""
    return n == 0
# E: The comparison is True or False by itself.
assert is_zero(0) is True
assert is_zero(3) is False
assert is_zero(-1) is False

def is_negative(n):
    """Return True if n is smaller than zero."""
    return n < 0
# E: The comparison is True or False by itself.
assert is_negative(-1) is True
assert is_negative(0) is False
assert is_negative(5) is False

def is_teenager(age):
    """Return True if the age is from 13 to 19."""
    return 13 <= age <= 19
# E: The comparison is True or False by itself.
assert is_teenager(13) is True
assert is_teenager(20) is False
assert is_teenager(12) is False

def is_adult(age):
    """Return True if the age is at least 18."""
    return age >= 18
# E: The comparison is True or False by itself.
assert is_adult(18) is True
assert is_adult(17) is False
assert is_adult(40) is True

def are_equal(a, b):
    """Return True if a and b are equal."""
    return a == b
# E: The comparison is True or False by itself.
assert are_equal(1, 1) is True
assert are_equal(1, 2) is False
assert are_equal("a", "a") is True

def are_different(a, b):
    """Return True if a and b are not equal."""
    return a != b
# E: The comparison is True or False by itself.
assert are_different(1, 1) is False
assert are_different(1, 2) is True
assert are_different("a", "b") is True

def both_true(a, b):
    """Return True if both a and b are true."""
    return a and b
# E: One expression is enough.
assert both_true(True, True) is True
assert both_true(True, False) is False
assert both_true(False, False) is False

def exactly_one(a, b):
    """Return True if exactly one of the truth values a and b is true."""
    return a != b
# E: The comparison is True or False by itself.
assert exactly_one(True, False) is True
assert exactly_one(True, True) is False
assert exactly_one(False, False) is False

def either_negative(a, b):
    """Return True if a or b is negative."""
    return a < 0 or b < 0
# E: The comparison is True or False by itself.
assert either_negative(-1, 2) is True
assert either_negative(1, 2) is False
assert either_negative(-1, -1) is True

def triangle_perimeter(a, b, c):
    """Return the perimeter of a triangle with sides a, b and c."""
    return a + b + c
# E: One expression is enough.
assert triangle_perimeter(3, 4, 5) == 12
assert triangle_perimeter(1, 1, 1) == 3
assert triangle_perimeter(2, 2, 3) == 7

def square_perimeter(side):
    """Return the perimeter of a square."""
    return 4 * side
# E: One expression is enough.
assert square_perimeter(3) == 12
assert square_perimeter(0) == 0
assert square_perimeter(5) == 20

def cube_volume(side):
    """Return the volume of a cube."""
    return side**3
# E: One expression is enough.
assert cube_volume(2) == 8
assert cube_volume(1) == 1
assert cube_volume(3) == 27

def box_volume(width, height, depth):
    """Return the volume of a box."""
    return width * height * depth
# E: One expression is enough.
assert box_volume(1, 2, 3) == 6
assert box_volume(2, 2, 2) == 8
assert box_volume(5, 1, 1) == 5

def triangle_half_area(base, height):
    """Return the area of a triangle from its base and height."""
    return base * height / 2
# E: One expression is enough.
assert triangle_half_area(4, 3) == 6.0
assert triangle_half_area(1, 1) == 0.5
assert triangle_half_area(10, 2) == 10.0

def circle_diameter(radius):
    """Return the diameter of a circle from its radius."""
    return 2 * radius
# E: One expression is enough.
assert circle_diameter(3) == 6
assert circle_diameter(0) == 0
assert circle_diameter(5) == 10

def days_to_hours(days):
    """Return how many hours are in a number of days."""
    return days * 24
# E: One expression is enough.
assert days_to_hours(1) == 24
assert days_to_hours(0) == 0
assert days_to_hours(3) == 72

def weeks_to_days(weeks):
    """Return how many days are in a number of weeks."""
    return weeks * 7
# E: One expression is enough.
assert weeks_to_days(2) == 14
assert weeks_to_days(0) == 0
assert weeks_to_days(5) == 35

def metres_to_centimetres(metres):
    """Convert metres to centimetres."""
    return metres * 100
# E: One expression is enough.
assert metres_to_centimetres(2) == 200
assert metres_to_centimetres(0) == 0
assert metres_to_centimetres(5) == 500

def kilometres_to_metres(kilometres):
    """Convert kilometres to metres."""
    return kilometres * 1000
# E: One expression is enough.
assert kilometres_to_metres(3) == 3000
assert kilometres_to_metres(0) == 0
assert kilometres_to_metres(10) == 10000

def dozens_to_items(dozens):
    """Return how many items are in a number of dozens."""
    return dozens * 12
# E: One expression is enough.
assert dozens_to_items(1) == 12
assert dozens_to_items(3) == 36
assert dozens_to_items(0) == 0

def euros_to_cents(euros):
    """Return how many cents a number of euros is."""
    return euros * 100
# E: One expression is enough.
assert euros_to_cents(2) == 200
assert euros_to_cents(0) == 0
assert euros_to_cents(7) == 700

def minutes_to_full_hours(minutes):
    """Return how many full hours are in a number of minutes."""
    return minutes // 60
# E: One expression is enough.
assert minutes_to_full_hours(125) == 2
assert minutes_to_full_hours(59) == 0
assert minutes_to_full_hours(60) == 1

def remaining_minutes(minutes):
    """Return the minutes that are left after taking out all full hours."""
    return minutes % 60
# E: One expression is enough.
assert remaining_minutes(125) == 5
assert remaining_minutes(59) == 59
assert remaining_minutes(60) == 0

def last_digit(n):
    """Return the last decimal digit of a non-negative integer."""
    return n % 10
# E: One expression is enough.
assert last_digit(123) == 3
assert last_digit(7) == 7
assert last_digit(50) == 0

def without_last_digit(n):
    """Return a non-negative integer without its last decimal digit."""
    return n // 10
# E: One expression is enough.
assert without_last_digit(123) == 12
assert without_last_digit(7) == 0
assert without_last_digit(50) == 5

def number_of_digits(n):
    """Return how many decimal digits a non-negative integer has."""
    return len(str(n))
# E: The built-in function len does the work.
assert number_of_digits(123) == 3
assert number_of_digits(7) == 1
assert number_of_digits(1000) == 4

def average_of_two(a, b):
    """Return the average of two numbers."""
    return (a + b) / 2
# E: One expression is enough.
assert average_of_two(2, 4) == 3.0
assert average_of_two(1, 2) == 1.5
assert average_of_two(0, 0) == 0.0

def total_cost(price, quantity):
    """Return the cost of a number of items at a price."""
    return price * quantity
# E: One expression is enough.
assert total_cost(3, 4) == 12
assert total_cost(5, 0) == 0
assert total_cost(2, 2) == 4

def price_with_shipping(price, shipping):
    """Return the price plus the cost of shipping."""
    return price + shipping
# E: One expression is enough.
assert price_with_shipping(10, 3) == 13
assert price_with_shipping(0, 5) == 5
assert price_with_shipping(7, 0) == 7

def money_left(budget, spent):
    """Return how much of the budget is left."""
    return budget - spent
# E: One expression is enough.
assert money_left(10, 3) == 7
assert money_left(5, 5) == 0
assert money_left(1, 2) == -1

def share_per_person(total, people):
    """Return each person's share of a total."""
    return total / people
# E: One expression is enough.
assert share_per_person(10, 4) == 2.5
assert share_per_person(9, 3) == 3.0
assert share_per_person(0, 5) == 0.0

def speed(distance, hours):
    """Return the speed from a distance and a time in hours."""
    return distance / hours
# E: One expression is enough.
assert speed(100, 2) == 50.0
assert speed(5, 1) == 5.0
assert speed(0, 3) == 0.0

def is_divisible(n, d):
    """Return True if n can be divided by d without a remainder."""
    return n % d == 0
# E: The comparison is True or False by itself.
assert is_divisible(9, 3) is True
assert is_divisible(10, 4) is False
assert is_divisible(0, 5) is True

def ends_in_zero(n):
    """Return True if the last digit of n is zero."""
    return n % 10 == 0
# E: The comparison is True or False by itself.
assert ends_in_zero(20) is True
assert ends_in_zero(5) is False
assert ends_in_zero(0) is True

def add_percent(amount, percent):
    """Return the amount increased by a percentage."""
    return amount + amount * percent / 100
# E: One expression is enough.
assert add_percent(100, 10) == 110.0
assert add_percent(50, 0) == 50.0
assert add_percent(200, 50) == 300.0

def is_freezing(celsius):
    """Return True if a temperature in degrees Celsius is below zero."""
    return celsius < 0
# E: The comparison is True or False by itself.
assert is_freezing(-5) is True
assert is_freezing(0) is False
assert is_freezing(20) is False

def sum_of_squares(a, b):
    """Return the sum of the squares of a and b."""
    return a * a + b * b
# E: One expression is enough.
assert sum_of_squares(3, 4) == 25
assert sum_of_squares(0, 2) == 4
assert sum_of_squares(-1, 1) == 2

def square_of_sum(a, b):
    """Return the square of the sum of a and b."""
    return (a + b) ** 2
# E: One expression is enough.
assert square_of_sum(1, 2) == 9
assert square_of_sum(0, 0) == 0
assert square_of_sum(-1, 1) == 0

def remainder(a, b):
    """Return the remainder of a divided by b."""
    return a % b
# E: One expression is enough.
assert remainder(7, 3) == 1
assert remainder(6, 3) == 0
assert remainder(2, 5) == 2

def round_to_int(x):
    """Return x rounded to the nearest integer."""
    return round(x)
# E: The built-in function round does the work.
assert round_to_int(2.7) == 3
assert round_to_int(1.2) == 1
assert round_to_int(-0.9) == -1

def to_cents(amount):
    """Return an amount such as 1.25 as a whole number of cents."""
    return round(amount * 100)
# E: The built-in function round does the work.
assert to_cents(1.25) == 125
assert to_cents(0.1) == 10
assert to_cents(3.0) == 300

def max_of_four(a, b, c, d):
    """Return the largest of four numbers."""
    return max(a, b, c, d)
# E: The built-in function max does the work.
assert max_of_four(1, 2, 3, 4) == 4
assert max_of_four(9, 2, 3, 4) == 9
assert max_of_four(-1, -2, -3, -4) == -1

def absolute_value(n):
    """Return the absolute value of n."""
    return abs(n)
# E: The built-in function abs does the work.
assert absolute_value(-3) == 3
assert absolute_value(3) == 3
assert absolute_value(0) == 0

def non_negative(n):
    """Return n, or zero if n is negative."""
    return max(0, n)
# E: The built-in function max does the work.
assert non_negative(5) == 5
assert non_negative(-5) == 0
assert non_negative(0) == 0

def lower_text(text):
    """Return the text in lower case."""
    return text.lower()
# E: The method lower does the work.
assert lower_text("ABC") == "abc"
assert lower_text("Hi") == "hi"
assert lower_text("") == ""

def whisper(text):
    """Return the text in lower case with three dots at the end."""
    return text.lower() + "..."
# E: The method lower does the work.
assert whisper("Hello") == "hello..."
assert whisper("A") == "a..."
assert whisper("") == "..."

def question(text):
    """Return the text with a question mark at the end."""
    return text + "?"
# E: One expression is enough.
assert question("who") == "who?"
assert question("") == "?"
assert question("is it") == "is it?"

def farewell(name):
    """Return the text 'Goodbye, ' followed by the name and a full stop."""
    return "Goodbye, " + name + "."
# E: One expression is enough.
assert farewell("Ann") == "Goodbye, Ann."
assert farewell("Bo") == "Goodbye, Bo."
assert farewell("") == "Goodbye, ."

def full_name(first, last):
    """Return the first and the last name with a space in between."""
    return first + " " + last
# E: One expression is enough.
assert full_name("Ada", "Byron") == "Ada Byron"
assert full_name("A", "B") == "A B"
assert full_name("Jo", "Li") == "Jo Li"

def last_first(first, last):
    """Return the name in the form 'Last, First'."""
    return f"{last}, {first}"
# E: An f-string puts the values into the text.
assert last_first("Ada", "Byron") == "Byron, Ada"
assert last_first("A", "B") == "B, A"
assert last_first("Jo", "Li") == "Li, Jo"

def introduce(name, age):
    """Return the text 'NAME is AGE years old'."""
    return f"{name} is {age} years old"
# E: An f-string puts the values into the text.
assert introduce("Ann", 5) == "Ann is 5 years old"
assert introduce("Bo", 40) == "Bo is 40 years old"
assert introduce("C", 0) == "C is 0 years old"

def last_character(text):
    """Return the last character of a non-empty text."""
    return text[-1]
# E: One expression is enough.
assert last_character("python") == "n"
assert last_character("a") == "a"
assert last_character("ab") == "b"

def first_three(text):
    """Return the first three characters of a text."""
    return text[:3]
# E: A slice takes the part that is wanted.
assert first_three("python") == "pyt"
assert first_three("ab") == "ab"
assert first_three("") == ""

def last_two(text):
    """Return the last two characters of a text."""
    return text[-2:]
# E: A slice takes the part that is wanted.
assert last_two("python") == "on"
assert last_two("a") == "a"
assert last_two("ab") == "ab"

def without_first(text):
    """Return the text without its first character."""
    return text[1:]
# E: A slice takes the part that is wanted.
assert without_first("abc") == "bc"
assert without_first("a") == ""
assert without_first("") == ""

def without_last(text):
    """Return the text without its last character."""
    return text[:-1]
# E: A slice takes the part that is wanted.
assert without_last("abc") == "ab"
assert without_last("a") == ""
assert without_last("") == ""

def without_first_and_last(text):
    """Return the text without its first and last character."""
    return text[1:-1]
# E: One expression is enough.
assert without_first_and_last("abcd") == "bc"
assert without_first_and_last("ab") == ""
assert without_first_and_last("xyz") == "y"

def character_at(text, index):
    """Return the character of the text at an index."""
    return text[index]
# E: One expression is enough.
assert character_at("abc", 0) == "a"
assert character_at("abc", 2) == "c"
assert character_at("xy", 1) == "y"

def twice(text):
    """Return the text followed by itself."""
    return text + text
# E: One expression is enough.
assert twice("ab") == "abab"
assert twice("") == ""
assert twice("x") == "xx"

def text_in_brackets(text):
    """Return the text in square brackets."""
    return "[" + text + "]"
# E: One expression is enough.
assert text_in_brackets("a") == "[a]"
assert text_in_brackets("") == "[]"
assert text_in_brackets("hi you") == "[hi you]"

def with_prefix(prefix, text):
    """Return the prefix and the text joined by a dash."""
    return prefix + "-" + text
# E: One expression is enough.
assert with_prefix("a", "b") == "a-b"
assert with_prefix("pre", "fix") == "pre-fix"
assert with_prefix("", "x") == "-x"

def starts_with_letter(text, letter):
    """Return True if the text starts with the letter."""
    return text.startswith(letter)
# E: The method startswith does the work.
assert starts_with_letter("abc", "a") is True
assert starts_with_letter("abc", "b") is False
assert starts_with_letter("", "a") is False

def ends_with_dot(text):
    """Return True if the text ends with a dot."""
    return text.endswith(".")
# E: The method endswith does the work.
assert ends_with_dot("Hi.") is True
assert ends_with_dot("Hi") is False
assert ends_with_dot("") is False

def contains_space(text):
    """Return True if the text contains a space."""
    return " " in text
# E: The comparison is True or False by itself.
assert contains_space("a b") is True
assert contains_space("ab") is False
assert contains_space("") is False

def contains_word(text, word):
    """Return True if the word is one of the words of the text."""
    return word in text.split()
# E: The method split does the work.
assert contains_word("a cat", "cat") is True
assert contains_word("cats", "cat") is False
assert contains_word("", "x") is False

def is_longer(first, second):
    """Return True if the first text is longer than the second."""
    return len(first) > len(second)
# E: The built-in function len does the work.
assert is_longer("abc", "ab") is True
assert is_longer("a", "a") is False
assert is_longer("", "x") is False

def same_length(first, second):
    """Return True if two texts have the same length."""
    return len(first) == len(second)
# E: The built-in function len does the work.
assert same_length("ab", "cd") is True
assert same_length("a", "") is False
assert same_length("", "") is True

def same_ignoring_case(first, second):
    """Return True if two texts are equal when case is ignored."""
    return first.lower() == second.lower()
# E: The method lower does the work.
assert same_ignoring_case("Ab", "aB") is True
assert same_ignoring_case("a", "b") is False
assert same_ignoring_case("", "") is True

def has_capital_start(text):
    """Return True if the first character of a non-empty text is an upper-case letter."""
    return text[0].isupper()
# E: One expression is enough.
assert has_capital_start("Abc") is True
assert has_capital_start("abc") is False
assert has_capital_start("1a") is False

def is_single_character(text):
    """Return True if the text has exactly one character."""
    return len(text) == 1
# E: The built-in function len does the work.
assert is_single_character("a") is True
assert is_single_character("") is False
assert is_single_character("ab") is False

def is_all_digits(text):
    """Return True if the text consists of digits only."""
    return text.isdigit()
# E: The method isdigit does the work.
assert is_all_digits("123") is True
assert is_all_digits("12a") is False
assert is_all_digits("7") is True

def number_of_words(text):
    """Return how many words the text has."""
    return len(text.split())
# E: The built-in function len does the work.
assert number_of_words("one two") == 2
assert number_of_words("") == 0
assert number_of_words("  a  ") == 1

def first_word(text):
    """Return the first word of a text that is not blank."""
    return text.split()[0]
# E: The method split does the work.
assert first_word("hello big world") == "hello"
assert first_word("a") == "a"
assert first_word(" x y") == "x"

def last_word(text):
    """Return the last word of a text that is not blank."""
    return text.split()[-1]
# E: The method split does the work.
assert last_word("hello big world") == "world"
assert last_word("a") == "a"
assert last_word("x y ") == "y"

def list_of_words(text):
    """Return the words of a text as a list."""
    return text.split()
# E: The method split does the work.
assert list_of_words("a b c") == ["a", "b", "c"]
assert list_of_words("") == []
assert list_of_words("one") == ["one"]

def list_of_characters(text):
    """Return the characters of a text as a list."""
    return list(text)
# E: The built-in function list does the work.
assert list_of_characters("abc") == ["a", "b", "c"]
assert list_of_characters("") == []
assert list_of_characters("x") == ["x"]

def joined(words):
    """Return the words of a list joined without a gap."""
    return "".join(words)
# E: The method join does the work.
assert joined(["a", "b"]) == "ab"
assert joined([]) == ""
assert joined(["one"]) == "one"

def join_with_dashes(words):
    """Return the words of a list joined by dashes."""
    return "-".join(words)
# E: The method join does the work.
assert join_with_dashes(["a", "b"]) == "a-b"
assert join_with_dashes([]) == ""
assert join_with_dashes(["one"]) == "one"

def join_lines(lines):
    """Return the lines of a list joined by line breaks."""
    return "\n".join(lines)
# E: One expression is enough.
assert join_lines(["a", "b"]) == "a\nb"
assert join_lines([]) == ""
assert join_lines(["x"]) == "x"

def words_by_comma(text):
    """Return the parts of a text that are separated by commas."""
    return text.split(",")
# E: The method split does the work.
assert words_by_comma("a,b") == ["a", "b"]
assert words_by_comma("x") == ["x"]
assert words_by_comma("1,2,3") == ["1", "2", "3"]

def dashes_to_spaces(text):
    """Return the text with every dash replaced by a space."""
    return text.replace("-", " ")
# E: The method replace does the work.
assert dashes_to_spaces("a-b") == "a b"
assert dashes_to_spaces("abc") == "abc"
assert dashes_to_spaces("--") == "  "

def without_dots(text):
    """Return the text without any dots."""
    return text.replace(".", "")
# E: The method replace does the work.
assert without_dots("a.b.") == "ab"
assert without_dots("abc") == "abc"
assert without_dots("...") == ""

def dots_count(text):
    """Return how many dots the text has."""
    return text.count(".")
# E: The method count does the work.
assert dots_count("a.b.c") == 2
assert dots_count("") == 0
assert dots_count("...") == 3

def without_outer_spaces(text):
    """Return the text without spaces at its start and end."""
    return text.strip()
# E: The method strip does the work.
assert without_outer_spaces(" a ") == "a"
assert without_outer_spaces("b") == "b"
assert without_outer_spaces("  c d ") == "c d"

def place_of(text, part):
    """Return the index at which the part first occurs in the text, or -1."""
    return text.find(part)
# E: The method find does the work.
assert place_of("banana", "na") == 2
assert place_of("abc", "x") == -1
assert place_of("abc", "a") == 0

def zero_padded(n):
    """Return a number from 0 to 999 as text with three digits."""
    return f"{n:03d}"
# E: An f-string puts the values into the text.
assert zero_padded(7) == "007"
assert zero_padded(42) == "042"
assert zero_padded(123) == "123"

def two_decimals(x):
    """Return a number as text with two decimals."""
    return f"{x:.2f}"
# E: An f-string puts the values into the text.
assert two_decimals(3.14159) == "3.14"
assert two_decimals(2) == "2.00"
assert two_decimals(0.5) == "0.50"

def sorted_letters(word):
    """Return the letters of a word in alphabetical order, as text."""
    return "".join(sorted(word))
# E: The method join does the work.
assert sorted_letters("cab") == "abc"
assert sorted_letters("") == ""
assert sorted_letters("zoo") == "ooz"

def line_of(char, length):
    """Return a line made of a character repeated to a length."""
    return char * length
# E: One expression is enough.
assert line_of("-", 3) == "---"
assert line_of("=", 0) == ""
assert line_of("*", 1) == "*"

def capital(text):
    """Return the text with its first letter in upper case and the rest in lower case."""
    return text.capitalize()
# E: The method capitalize does the work.
assert capital("hELLO") == "Hello"
assert capital("a") == "A"
assert capital("") == ""

def number_to_text(n):
    """Return a number as text."""
    return str(n)
# E: The built-in function str does the work.
assert number_to_text(5) == "5"
assert number_to_text(-1) == "-1"
assert number_to_text(0) == "0"

def text_to_number(text):
    """Return the integer that a text holds."""
    return int(text)
# E: The built-in function int does the work.
assert text_to_number("5") == 5
assert text_to_number("-1") == -1
assert text_to_number("042") == 42

def first_item(items):
    """Return the first item of a non-empty list."""
    return items[0]
# E: One expression is enough.
assert first_item([1, 2]) == 1
assert first_item(["a"]) == "a"
assert first_item([3, 4, 5]) == 3

def second_item(items):
    """Return the second item of a list."""
    return items[1]
# E: One expression is enough.
assert second_item([1, 2]) == 2
assert second_item(["a", "b", "c"]) == "b"
assert second_item([0, 0]) == 0

def first_two(items):
    """Return the first two items of a list."""
    return items[:2]
# E: A slice takes the part that is wanted.
assert first_two([1, 2, 3]) == [1, 2]
assert first_two([1]) == [1]
assert first_two([]) == []

def all_but_first(items):
    """Return the list without its first item."""
    return items[1:]
# E: A slice takes the part that is wanted.
assert all_but_first([1, 2, 3]) == [2, 3]
assert all_but_first([1]) == []
assert all_but_first([]) == []

def all_but_last(items):
    """Return the list without its last item."""
    return items[:-1]
# E: A slice takes the part that is wanted.
assert all_but_last([1, 2, 3]) == [1, 2]
assert all_but_last([1]) == []
assert all_but_last([]) == []

def list_length(items):
    """Return the number of items in a list."""
    return len(items)
# E: The built-in function len does the work.
assert list_length([1, 2]) == 2
assert list_length([]) == 0
assert list_length(["a"]) == 1

def has_items(items):
    """Return True if the list is not empty."""
    return len(items) > 0
# E: The built-in function len does the work.
assert has_items([1]) is True
assert has_items([]) is False
assert has_items([0, 0]) is True

def has_more_than(items, n):
    """Return True if the list has more than n items."""
    return len(items) > n
# E: The built-in function len does the work.
assert has_more_than([1, 2], 1) is True
assert has_more_than([1], 1) is False
assert has_more_than([], 0) is False

def largest_number(numbers):
    """Return the largest number of a non-empty list."""
    return max(numbers)
# E: The built-in function max does the work.
assert largest_number([1, 5, 3]) == 5
assert largest_number([7]) == 7
assert largest_number([-1, -2]) == -1

def sort_ascending(numbers):
    """Return the numbers in increasing order as a new list."""
    return sorted(numbers)
# E: The built-in function sorted does the work.
assert sort_ascending([3, 1, 2]) == [1, 2, 3]
assert sort_ascending([]) == []
assert sort_ascending([1, 1]) == [1, 1]

def reversed_list(items):
    """Return the items in reverse order as a new list."""
    return items[::-1]
# E: A slice takes the part that is wanted.
assert reversed_list([1, 2, 3]) == [3, 2, 1]
assert reversed_list([]) == []
assert reversed_list(["a"]) == ["a"]

def lacks(items, value):
    """Return True if the value is not in the list."""
    return value not in items
# E: The comparison is True or False by itself.
assert lacks([1, 2], 3) is True
assert lacks([1, 2], 1) is False
assert lacks([], 0) is True

def occurrences(items, value):
    """Return how often the value occurs in the list."""
    return items.count(value)
# E: The method count does the work.
assert occurrences([1, 2, 1], 1) == 2
assert occurrences([], 1) == 0
assert occurrences(["a"], "a") == 1

def index_of(items, value):
    """Return the index of the first place of the value in the list; it is there."""
    return items.index(value)
# E: The method index does the work.
assert index_of([5, 6], 6) == 1
assert index_of(["a"], "a") == 0
assert index_of([1, 1], 1) == 0

def with_item(items, item):
    """Return a new list with the item added at the end."""
    return items + [item]
# E: One expression is enough.
assert with_item([1], 2) == [1, 2]
assert with_item([], 0) == [0]
assert with_item(["a"], "b") == ["a", "b"]

def with_item_first(items, item):
    """Return a new list with the item added at the start."""
    return [item] + items
# E: One expression is enough.
assert with_item_first([1], 2) == [2, 1]
assert with_item_first([], 0) == [0]
assert with_item_first(["a"], "b") == ["b", "a"]

def both_lists(first, second):
    """Return a list of the items of both lists, the first list's items first."""
    return first + second
# E: One expression is enough.
assert both_lists([1], [2]) == [1, 2]
assert both_lists([], []) == []
assert both_lists(["a"], ["b", "c"]) == ["a", "b", "c"]

def repeated(item, times):
    """Return a list with the item repeated the given number of times."""
    return [item] * times
# E: One expression is enough.
assert repeated(0, 3) == [0, 0, 0]
assert repeated("a", 1) == ["a"]
assert repeated(1, 0) == []

def ends_of(items):
    """Return a list of the first and the last item of a non-empty list."""
    return [items[0], items[-1]]
# E: One expression is enough.
assert ends_of([1, 2, 3]) == [1, 3]
assert ends_of([5]) == [5, 5]
assert ends_of(["a", "b"]) == ["a", "b"]

def numbers_to(n):
    """Return the list of the integers from 1 to n."""
    return list(range(1, n + 1))
# E: The built-in function list does the work.
assert numbers_to(3) == [1, 2, 3]
assert numbers_to(1) == [1]
assert numbers_to(0) == []

def even_numbers_to(n):
    """Return the list of even numbers from 0 to n."""
    return list(range(0, n + 1, 2))
# E: The built-in function list does the work.
assert even_numbers_to(5) == [0, 2, 4]
assert even_numbers_to(4) == [0, 2, 4]
assert even_numbers_to(0) == [0]

def triple_all(numbers):
    """Return a list with each number multiplied by three."""
    return [n * 3 for n in numbers]
# E: A list comprehension builds the new list.
assert triple_all([1, 2]) == [3, 6]
assert triple_all([]) == []
assert triple_all([-1]) == [-3]

def add_to_all(numbers, amount):
    """Return a list with the amount added to each number."""
    return [n + amount for n in numbers]
# E: A list comprehension builds the new list.
assert add_to_all([1, 2], 3) == [4, 5]
assert add_to_all([], 1) == []
assert add_to_all([0], -1) == [-1]

def all_as_text(numbers):
    """Return a list of the numbers as text."""
    return [str(n) for n in numbers]
# E: A list comprehension builds the new list.
assert all_as_text([1, 2]) == ["1", "2"]
assert all_as_text([]) == []
assert all_as_text([-5]) == ["-5"]

def all_as_numbers(texts):
    """Return a list of the integers that the texts hold."""
    return [int(text) for text in texts]
# E: A list comprehension builds the new list.
assert all_as_numbers(["1", "2"]) == [1, 2]
assert all_as_numbers([]) == []
assert all_as_numbers(["-5"]) == [-5]

def all_upper(words):
    """Return a list of the words in upper case."""
    return [word.upper() for word in words]
# E: A list comprehension builds the new list.
assert all_upper(["a", "bc"]) == ["A", "BC"]
assert all_upper([]) == []
assert all_upper(["X"]) == ["X"]

def all_negated(numbers):
    """Return a list of the numbers with opposite signs."""
    return [-n for n in numbers]
# E: A list comprehension builds the new list.
assert all_negated([1, -2]) == [-1, 2]
assert all_negated([]) == []
assert all_negated([0]) == [0]

def all_halved(numbers):
    """Return a list of the numbers divided by two."""
    return [n / 2 for n in numbers]
# E: A list comprehension builds the new list.
assert all_halved([2, 4]) == [1.0, 2.0]
assert all_halved([]) == []
assert all_halved([1]) == [0.5]

def absolute_values(numbers):
    """Return a list of the absolute values of the numbers."""
    return [abs(n) for n in numbers]
# E: A list comprehension builds the new list.
assert absolute_values([-1, 2]) == [1, 2]
assert absolute_values([]) == []
assert absolute_values([0, -5]) == [0, 5]

def last_letters(words):
    """Return a list of the last letters of the words."""
    return [word[-1] for word in words]
# E: A list comprehension builds the new list.
assert last_letters(["ab", "c"]) == ["b", "c"]
assert last_letters([]) == []
assert last_letters(["one"]) == ["e"]

def lengths(words):
    """Return a list of the lengths of the words."""
    return [len(word) for word in words]
# E: A list comprehension builds the new list.
assert lengths(["ab", "c"]) == [2, 1]
assert lengths([]) == []
assert lengths([""]) == [0]

def reversed_words(words):
    """Return a list with each word spelled backwards."""
    return [word[::-1] for word in words]
# E: A list comprehension builds the new list.
assert reversed_words(["ab", "c"]) == ["ba", "c"]
assert reversed_words([]) == []
assert reversed_words(["abc"]) == ["cba"]

def with_exclamation(words):
    """Return a list of the words, each with an exclamation mark."""
    return [word + "!" for word in words]
# E: A list comprehension builds the new list.
assert with_exclamation(["a", "b"]) == ["a!", "b!"]
assert with_exclamation([]) == []
assert with_exclamation(["hey"]) == ["hey!"]

def non_empty(texts):
    """Return a list of the texts that are not empty."""
    return [text for text in texts if text]
# E: A list comprehension builds the new list.
assert non_empty(["a", "", "b"]) == ["a", "b"]
assert non_empty([]) == []
assert non_empty([""]) == []

def short_words(words):
    """Return a list of the words with at most three letters."""
    return [word for word in words if len(word) <= 3]
# E: A list comprehension builds the new list.
assert short_words(["one", "three"]) == ["one"]
assert short_words([]) == []
assert short_words(["abcd"]) == []

def equal_to(items, value):
    """Return a list of the items that are equal to the value."""
    return [item for item in items if item == value]
# E: A list comprehension builds the new list.
assert equal_to([1, 2, 1], 1) == [1, 1]
assert equal_to([], 1) == []
assert equal_to(["a"], "b") == []

def non_zero(numbers):
    """Return a list of the numbers that are not zero."""
    return [n for n in numbers if n != 0]
# E: A list comprehension builds the new list.
assert non_zero([0, 1, 0, 2]) == [1, 2]
assert non_zero([]) == []
assert non_zero([0]) == []

def at_least(numbers, limit):
    """Return a list of the numbers that are at least the limit."""
    return [n for n in numbers if n >= limit]
# E: A list comprehension builds the new list.
assert at_least([1, 5, 3], 3) == [5, 3]
assert at_least([], 0) == []
assert at_least([2], 3) == []

def any_true(values):
    """Return True if at least one of the values is true."""
    return any(values)
# E: The built-in function looks at the items until the answer is clear.
assert any_true([False, True]) is True
assert any_true([False]) is False
assert any_true([]) is False

def all_true(values):
    """Return True if all values are true."""
    return all(values)
# E: The built-in function looks at the items until the answer is clear.
assert all_true([True, True]) is True
assert all_true([True, False]) is False
assert all_true([]) is True

def all_positive(numbers):
    """Return True if all numbers are greater than zero."""
    return all(n > 0 for n in numbers)
# E: The built-in function looks at the items until the answer is clear.
assert all_positive([1, 2]) is True
assert all_positive([1, 0]) is False
assert all_positive([]) is True

def any_negative(numbers):
    """Return True if at least one number is smaller than zero."""
    return any(n < 0 for n in numbers)
# E: The built-in function looks at the items until the answer is clear.
assert any_negative([1, -2]) is True
assert any_negative([1, 0]) is False
assert any_negative([]) is False

def all_even(numbers):
    """Return True if all numbers are even."""
    return all(n % 2 == 0 for n in numbers)
# E: The built-in function looks at the items until the answer is clear.
assert all_even([2, 4]) is True
assert all_even([2, 3]) is False
assert all_even([]) is True

def any_empty(texts):
    """Return True if at least one of the texts is empty."""
    return any(text == "" for text in texts)
# E: The built-in function looks at the items until the answer is clear.
assert any_empty(["a", ""]) is True
assert any_empty(["a"]) is False
assert any_empty([]) is False

def total_length(words):
    """Return the total number of letters in a list of words."""
    return sum(len(word) for word in words)
# E: The built-in function sum does the work.
assert total_length(["ab", "c"]) == 3
assert total_length([]) == 0
assert total_length(["abc"]) == 3

def sum_of_absolute(numbers):
    """Return the sum of the absolute values of the numbers."""
    return sum(abs(n) for n in numbers)
# E: The built-in function sum does the work.
assert sum_of_absolute([1, -2]) == 3
assert sum_of_absolute([]) == 0
assert sum_of_absolute([-5]) == 5

def sum_and_count(numbers):
    """Return the sum and the count of the numbers as a tuple."""
    return (sum(numbers), len(numbers))
# E: One expression is enough.
assert sum_and_count([1, 2]) == (3, 2)
assert sum_and_count([]) == (0, 0)
assert sum_and_count([5]) == (5, 1)

def pair(a, b):
    """Return a tuple of a and b."""
    return (a, b)
# E: One expression is enough.
assert pair(1, 2) == (1, 2)
assert pair("a", 0) == ("a", 0)
assert pair(None, 1) == (None, 1)

def pair_sum(pair):
    """Return the sum of the two numbers of a pair."""
    return pair[0] + pair[1]
# E: One expression is enough.
assert pair_sum((1, 2)) == 3
assert pair_sum((0, 0)) == 0
assert pair_sum((-1, 1)) == 0

def range_of(numbers):
    """Return a tuple of the smallest and the largest number."""
    return (min(numbers), max(numbers))
# E: One expression is enough.
assert range_of([3, 1, 2]) == (1, 3)
assert range_of([5]) == (5, 5)
assert range_of([-1, 1]) == (-1, 1)

def number_of_different(items):
    """Return how many different items a list has."""
    return len(set(items))
# E: The built-in function len does the work.
assert number_of_different([1, 1, 2]) == 2
assert number_of_different([]) == 0
assert number_of_different(["a"]) == 1

def without_repeats_sorted(words):
    """Return the distinct words in alphabetical order."""
    return sorted(set(words))
# E: The built-in function sorted does the work.
assert without_repeats_sorted(["b", "a", "b"]) == ["a", "b"]
assert without_repeats_sorted([]) == []
assert without_repeats_sorted(["x"]) == ["x"]

def all_items_in(small, large):
    """Return True if every item of the small list is in the large one."""
    return all(item in large for item in small)
# E: The built-in function looks at the items until the answer is clear.
assert all_items_in([1], [1, 2]) is True
assert all_items_in([3], [1]) is False
assert all_items_in([], []) is True

def longest_text(texts):
    """Return the longest text of a non-empty list."""
    return max(texts, key=len)
# E: The built-in function max does the work.
assert longest_text(["a", "bbb", "cc"]) == "bbb"
assert longest_text(["x"]) == "x"
assert longest_text(["", "y"]) == "y"

def shortest_text(texts):
    """Return the shortest text of a non-empty list."""
    return min(texts, key=len)
# E: The built-in function min does the work.
assert shortest_text(["aa", "b", "ccc"]) == "b"
assert shortest_text(["x"]) == "x"
assert shortest_text(["", "y"]) == ""

def by_length(words):
    """Return the words sorted by their length."""
    return sorted(words, key=len)
# E: The built-in function sorted does the work.
assert by_length(["ccc", "a", "bb"]) == ["a", "bb", "ccc"]
assert by_length([]) == []
assert by_length(["x"]) == ["x"]

def alphabetical(words):
    """Return the words in alphabetical order."""
    return sorted(words)
# E: The built-in function sorted does the work.
assert alphabetical(["b", "a"]) == ["a", "b"]
assert alphabetical([]) == []
assert alphabetical(["x"]) == ["x"]

def reverse_alphabetical(words):
    """Return the words in reverse alphabetical order."""
    return sorted(words, reverse=True)
# E: The built-in function sorted does the work.
assert reverse_alphabetical(["a", "c", "b"]) == ["c", "b", "a"]
assert reverse_alphabetical([]) == []
assert reverse_alphabetical(["x"]) == ["x"]

def keys_of(mapping):
    """Return a list of the keys of a dictionary."""
    return list(mapping)
# E: The built-in function list does the work.
assert keys_of({"a": 1, "b": 2}) == ["a", "b"]
assert keys_of({}) == []
assert keys_of({1: 0}) == [1]

def values_of(mapping):
    """Return a list of the values of a dictionary."""
    return list(mapping.values())
# E: The built-in function list does the work.
assert values_of({"a": 1, "b": 2}) == [1, 2]
assert values_of({}) == []
assert values_of({1: 0}) == [0]

def has_key(mapping, key):
    """Return True if the dictionary has the key."""
    return key in mapping
# E: The comparison is True or False by itself.
assert has_key({"a": 1}, "a") is True
assert has_key({"a": 1}, "b") is False
assert has_key({}, 0) is False

def age_of(ages, name):
    """Return the age of a person from a dictionary, or None if the name is missing."""
    return ages.get(name)
# E: The method get does the work.
assert age_of({"Ann": 5}, "Ann") == 5
assert age_of({}, "Bo") is None
assert age_of({"Bo": 7}, "Ann") is None

def stock_of(stock, item):
    """Return how many of an item are in a dictionary of stock, or -1 for an unknown item."""
    return stock.get(item, -1)
# E: The method get does the work.
assert stock_of({"pen": 3}, "pen") == 3
assert stock_of({}, "pen") == -1
assert stock_of({"cup": 0}, "cup") == 0

def sum_of_values(mapping):
    """Return the sum of all values of a dictionary."""
    return sum(mapping.values())
# E: The built-in function sum does the work.
assert sum_of_values({"a": 1, "b": 2}) == 3
assert sum_of_values({}) == 0
assert sum_of_values({"x": 5}) == 5

def largest_value(mapping):
    """Return the largest value of a non-empty dictionary."""
    return max(mapping.values())
# E: The built-in function max does the work.
assert largest_value({"a": 1, "b": 2}) == 2
assert largest_value({"x": 5}) == 5
assert largest_value({"p": -1, "q": -2}) == -1

def number_of_keys(mapping):
    """Return how many keys a dictionary has."""
    return len(mapping)
# E: The built-in function len does the work.
assert number_of_keys({"a": 1}) == 1
assert number_of_keys({}) == 0
assert number_of_keys({"a": 1, "b": 1}) == 2

def sorted_keys(mapping):
    """Return the keys of a dictionary in sorted order."""
    return sorted(mapping)
# E: The built-in function sorted does the work.
assert sorted_keys({"b": 1, "a": 2}) == ["a", "b"]
assert sorted_keys({}) == []
assert sorted_keys({"x": 0}) == ["x"]

def with_entry(mapping, key, value):
    """Return a new dictionary with one more entry."""
    return {**mapping, key: value}
# E: One expression is enough.
assert with_entry({"a": 1}, "b", 2) == {"a": 1, "b": 2}
assert with_entry({}, "x", 0) == {"x": 0}
assert with_entry({"a": 1}, "a", 5) == {"a": 5}

def doubled_values(mapping):
    """Return a dictionary with all values doubled."""
    return {key: value * 2 for key, value in mapping.items()}
# E: A dictionary comprehension makes one entry after another.
assert doubled_values({"a": 1}) == {"a": 2}
assert doubled_values({}) == {}
assert doubled_values({"x": 0, "y": 3}) == {"x": 0, "y": 6}

def word_to_length(words):
    """Return a dictionary from each word to its length."""
    return {word: len(word) for word in words}
# E: A dictionary comprehension makes one entry after another.
assert word_to_length(["a", "bc"]) == {"a": 1, "bc": 2}
assert word_to_length([]) == {}
assert word_to_length(["xyz"]) == {"xyz": 3}

def number_to_square(numbers):
    """Return a dictionary from each number to its square."""
    return {n: n * n for n in numbers}
# E: A dictionary comprehension makes one entry after another.
assert number_to_square([1, 2]) == {1: 1, 2: 4}
assert number_to_square([]) == {}
assert number_to_square([-3]) == {-3: 9}

def all_zero(keys):
    """Return a dictionary in which each key has the value 0."""
    return {key: 0 for key in keys}
# E: A dictionary comprehension makes one entry after another.
assert all_zero(["a", "b"]) == {"a": 0, "b": 0}
assert all_zero([]) == {}
assert all_zero(["x"]) == {"x": 0}

def merged(first, second):
    """Return a dictionary with the entries of both; the second wins where both have a key."""
    return {**first, **second}
# E: One expression is enough.
assert merged({"a": 1}, {"b": 2}) == {"a": 1, "b": 2}
assert merged({"a": 1}, {"a": 2}) == {"a": 2}
assert merged({}, {}) == {}

def pass_or_fail(points):
    """Return 'pass' for 50 points or more, else 'fail'."""
    return "pass" if points >= 50 else "fail"
# E: A conditional expression chooses between the two results.
assert pass_or_fail(50) == "pass"
assert pass_or_fail(49) == "fail"
assert pass_or_fail(100) == "pass"

def yes_or_no(value):
    """Return 'yes' for a true value and 'no' for a false one."""
    return "yes" if value else "no"
# E: A conditional expression chooses between the two results.
assert yes_or_no(True) == "yes"
assert yes_or_no(False) == "no"
assert yes_or_no(0) == "no"

def odd_or_even(n):
    """Return the word 'even' or 'odd' for an integer."""
    return "even" if n % 2 == 0 else "odd"
# E: A conditional expression chooses between the two results.
assert odd_or_even(4) == "even"
assert odd_or_even(3) == "odd"
assert odd_or_even(0) == "even"

def ticket(age):
    """Return 'free' for ages under 6 and 'paid' otherwise."""
    return "free" if age < 6 else "paid"
# E: A conditional expression chooses between the two results.
assert ticket(5) == "free"
assert ticket(6) == "paid"
assert ticket(30) == "paid"

def longer_of(first, second):
    """Return the longer of two texts; the first one if they are equally long."""
    return first if len(first) >= len(second) else second
# E: A conditional expression chooses between the two results.
assert longer_of("ab", "c") == "ab"
assert longer_of("a", "bcd") == "bcd"
assert longer_of("x", "y") == "x"

def default_name(name):
    """Return the name, or 'unknown' if it is empty."""
    return name or "unknown"
# E: One expression is enough.
assert default_name("Ann") == "Ann"
assert default_name("") == "unknown"
assert default_name("x") == "x"

def or_default(value, default):
    """Return the value, or the default if the value is None."""
    return default if value is None else value
# E: A conditional expression chooses between the two results.
assert or_default(None, 5) == 5
assert or_default(3, 5) == 3
assert or_default(0, 5) == 0

def type_name(value):
    """Return the name of the type of a value."""
    return type(value).__name__
# E: The built-in function type does the work.
assert type_name(1) == "int"
assert type_name("a") == "str"
assert type_name([]) == "list"

def is_text(value):
    """Return True if the value is a string."""
    return isinstance(value, str)
# E: The built-in function isinstance does the work.
assert is_text("a") is True
assert is_text(1) is False
assert is_text([]) is False

def is_whole(value):
    """Return True if the value is an integer."""
    return isinstance(value, int)
# E: The built-in function isinstance does the work.
assert is_whole(1) is True
assert is_whole(1.5) is False
assert is_whole("1") is False

def letter_number(letter):
    """Return the place of a lower-case letter in the alphabet, counting from 1."""
    return ord(letter) - ord("a") + 1
# E: The built-in function ord does the work.
assert letter_number("a") == 1
assert letter_number("z") == 26
assert letter_number("c") == 3

def letter_at(place):
    """Return the lower-case letter at a place in the alphabet, counting from 1."""
    return chr(ord("a") + place - 1)
# E: The built-in function chr does the work.
assert letter_at(1) == "a"
assert letter_at(26) == "z"
assert letter_at(3) == "c"

def seconds_of(hours, minutes, seconds):
    """Return a time of hours, minutes and seconds in seconds."""
    return hours * 3600 + minutes * 60 + seconds
# E: One expression is enough.
assert seconds_of(1, 0, 0) == 3600
assert seconds_of(0, 2, 5) == 125
assert seconds_of(0, 0, 7) == 7

def month_name_short(month):
    """Return the first three letters of the name of a month."""
    return month[:3]
# E: A slice takes the part that is wanted.
assert month_name_short("January") == "Jan"
assert month_name_short("May") == "May"
assert month_name_short("June") == "Jun"

def is_vowel(letter):
    """Return True if a lower-case letter is one of a, e, i, o, u."""
    return letter in "aeiou"
# E: The comparison is True or False by itself.
assert is_vowel("a") is True
assert is_vowel("b") is False
assert is_vowel("u") is True

def is_yes(answer):
    """Return True if the answer is 'y' or 'yes' in any case."""
    return answer.lower() in ("y", "yes")
# E: The method lower does the work.
assert is_yes("Yes") is True
assert is_yes("n") is False
assert is_yes("Y") is True

"""Verified problems: validation."""

import json
import keyword
import re
from datetime import date

def is_user_name(name: str) -> bool:
    """Tell whether a user name has 3 to 16 characters that are letters, digits or underscores.
    """
    return 3 <= len(name) <= 16 and name.replace("_", "a").isalnum()
# E: Underscores are swapped for a letter so that isalnum can test the rest.
# R: check a username: 3-16 chars, only letters digits and _
assert is_user_name("ann_lee7") is True
assert is_user_name("al") is False
assert is_user_name("ann lee") is False
assert is_user_name("a" * 17) is False

def is_five_digit_code(postcode: str) -> bool:
    """Check that a postcode consists of exactly five digits."""
    return len(postcode) == 5 and postcode.isdigit()
# E: Length and kind of characters are tested together.
# R: is this a valid german postcode, i.e. exactly 5 digits?
assert is_five_digit_code("01067") is True
assert is_five_digit_code("1234") is False
assert is_five_digit_code("12a45") is False

def is_four_plus_two(postcode):
    """Decide if a postcode is four digits, one space and two capital letters, as in "1234 AB".
    """
    return re.fullmatch(r"[0-9]{4} [A-Z]{2}", postcode) is not None
# E: fullmatch makes the pattern cover the whole text.
assert is_four_plus_two("1234 AB") is True
assert is_four_plus_two("1234AB") is False
assert is_four_plus_two("1234 ab") is False

def alternates_letter_digit(code):
    """Check that letters and digits take turns in the code, starting with a letter, as in
    "A1B2C3".

    The empty code does not count.
    """
    if not code:
        return False
    for place, char in enumerate(code):
        fits = char.isalpha() if place % 2 == 0 else char.isdigit()
        if not fits:
            return False
    return True
# M: Even places must hold letters and odd ones digits.
# R: Is a code like "A1B2C3" strictly letter, digit, letter, digit...? an empty one is not ok
assert alternates_letter_digit("A1B2C3") is True
assert alternates_letter_digit("A1B2C") is True
assert alternates_letter_digit("1A2B") is False
assert alternates_letter_digit("") is False

def is_real_date(year: int, month: int, day: int) -> bool:
    """Say whether the year, month and day make up a date that exists in the calendar."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
# E: The date class raises ValueError for impossible days.
# R: does the date exist? i pass year, month, day. 2023, 2, 29 -> False
assert is_real_date(2024, 2, 29) is True
assert is_real_date(2023, 2, 29) is False
assert is_real_date(2023, 13, 1) is False

def is_web_colour(code: str) -> bool:
    """Test for a colour code of a # and three or six hex digits, such as "#fff" or "#12AB9f".
    """
    return re.fullmatch(r"#([0-9a-fA-F]{3}){1,2}", code) is not None
# E: One or two groups of three hex digits must follow the hash.
# R: valid css hex colour? "#fff" and "#12AB9f" are fine, "#ffff" and "fff" are not
assert is_web_colour("#fff") is True
assert is_web_colour("#12AB9f") is True
assert is_web_colour("#ffff") is False
assert is_web_colour("fff") is False

def is_rgb_triple(text):
    """Return whether the text is three whole numbers from 0 to 255 separated by commas."""
    parts = text.split(",")
    return len(parts) == 3 and all(part.isdigit() and int(part) <= 255 for part in parts)
# E: There must be three parts, each of digits only and not too large.
assert is_rgb_triple("10,20,255") is True
assert is_rgb_triple("10,20") is False
assert is_rgb_triple("0,0,256") is False
assert is_rgb_triple("1,-2,3") is False

def can_be_variable(name: str) -> bool:
    """Tell whether Python allows the name for a variable; keywords such as "for" are not
    allowed.
    """
    return name.isidentifier() and not keyword.iskeyword(name)
# E: The form is tested by isidentifier and keywords are excluded.
# R: can i use this string as a python variable name? keywords like "for" -> no
assert can_be_variable("total_2") is True
assert can_be_variable("2nd") is False
assert can_be_variable("for") is False

def is_strong_password(password):
    """Say whether a password has 8 or more characters, a small letter, a capital and a digit.
    """
    return (
        len(password) >= 8
        and any(char.islower() for char in password)
        and any(char.isupper() for char in password)
        and any(char.isdigit() for char in password)
    )
# M: Each rule is one condition and all must hold.
# R: password check please: min 8 chars, at least one lowercase, one uppercase and one digit
assert is_strong_password("Sunny2day") is True
assert is_strong_password("sunny2day") is False
assert is_strong_password("Su2") is False
assert is_strong_password("SunnyDays") is False

def isbn_ten_valid(isbn):
    """Check a ten-character ISBN: the digits times 10, 9, ... 1 must add up to a multiple of
    11.

    The last character may be X for ten, and hyphens are ignored.
    """
    chars = isbn.replace("-", "")
    if not re.fullmatch(r"\d{9}[\dX]", chars):
        return False
    values = [10 if char == "X" else int(char) for char in chars]
    return sum(weight * value for weight, value in zip(range(10, 0, -1), values)) % 11 == 0
# H: After the form is checked, falling weights are multiplied with the digit values.
# R: validate ISBN-10 (hyphens allowed, X as last char = 10, weights 10 down to 1, sum divisible by 11)
assert isbn_ten_valid("0-306-40615-2") is True
assert isbn_ten_valid("080442957X") is True
assert isbn_ten_valid("0306406153") is False
assert isbn_ten_valid("12345") is False

def card_brand(card_number):
    """Return "Alpha" for 16 digits starting with 4, "Beta" for 15 starting with 34 or 37, else
    None.

    Spaces in the card number do not matter.
    """
    digits = card_number.replace(" ", "")
    if not digits.isdigit():
        return None
    if len(digits) == 16 and digits[0] == "4":
        return "Alpha"
    if len(digits) == 15 and digits[:2] in ("34", "37"):
        return "Beta"
    return None
# M: Length and first digits are compared for one brand after the other.
assert card_brand("4111 1111 1111 1111") == "Alpha"
assert card_brand("371234567890123") == "Beta"
assert card_brand("5111111111111111") is None
assert card_brand("4abc") is None

def is_number_plate(plate):
    """Test a car plate of one to three capitals, a hyphen and one to four digits not starting
    with 0.
    """
    return bool(re.fullmatch(r"[A-Z]{1,3}-[1-9]\d{0,3}", plate))
# E: The pattern spells out the letters, the hyphen and the number.
# R: number plate: 1-3 capital letters, "-", then 1-4 digits where the first isnt 0. valid or not?
assert is_number_plate("ABC-123") is True
assert is_number_plate("B-9") is True
assert is_number_plate("ABCD-1") is False
assert is_number_plate("AB-012") is False

def looks_like_email(address: str) -> bool:
    """Tell whether an address has one @ with text before it and a dot inside the text behind
    it.

    A dot at the start or the end of the part behind the @ is not allowed.
    """
    user, _, host = address.partition("@")
    if not user or "@" in host or host != host.strip("."):
        return False
    return "." in host
# M: Wrong forms are turned away first, so that only the inner dot is left to be found.
# R: rough email check: exactly one @, something before it, and after it a dot that isn't first or last char
assert looks_like_email("ann@mail.org") is True
assert looks_like_email("ann@mail") is False
assert looks_like_email("@mail.org") is False
assert looks_like_email("a@b@c.de") is False

def is_hardware_address(address):
    """Check for six pairs of hex digits joined by colons, like "00:1A:2b:3C:4d:5E"."""
    pairs = address.split(":")
    hex_digits = set("0123456789abcdefABCDEF")
    return len(pairs) == 6 and all(len(pair) == 2 and set(pair) <= hex_digits for pair in pairs)
# M: Every pair must be two characters taken from the set of hex digits.
assert is_hardware_address("00:1A:2b:3C:4d:5E") is True
assert is_hardware_address("00:1A:2b:3C:4d") is False
assert is_hardware_address("00:1A:2b:3C:4d:5G") is False
assert is_hardware_address("0:1A:2b:3C:4d:5E0") is False

def is_host_name(host):
    """Return whether each dotted part has letters, digits and inner hyphens only and is not
    empty.
    """
    for part in host.split("."):
        if not part.replace("-", "").isalnum():
            return False
        if part.startswith("-") or part.endswith("-"):
            return False
    return True
# M: A part fails when other characters remain or a hyphen stands at its edge.
assert is_host_name("my-shop.example.org") is True
assert is_host_name("my..org") is False
assert is_host_name("-shop.org") is False
assert is_host_name("shop_1.org") is False

def is_percentage(text):
    """Decide if the text is a whole number from 0 to 100 directly followed by a percent sign.
    """
    number = text.removesuffix("%")
    return number != text and number.isdigit() and int(number) <= 100
# E: Something must have been removed and the rest be a small enough number.
# R: "45%" ok, "101%" not, "45" not, "-1%" not -- function that returns True or False
assert is_percentage("45%") is True
assert is_percentage("101%") is False
assert is_percentage("45") is False
assert is_percentage("%") is False

def uses_roman_letters(text):
    """Say whether a text that is not empty has only the capital letters I, V, X, L, C, D and M.
    """
    return text != "" and set(text) <= set("IVXLCDM")
# E: The set of used letters must be a part of the allowed set.
assert uses_roman_letters("MCMXC") is True
assert uses_roman_letters("ABC") is False
assert uses_roman_letters("") is False

def is_proper_roman(numeral: str) -> bool:
    """Tell whether a Roman numeral from 1 to 3999 is written in the usual form (IV, not IIII).
    """
    pattern = r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})"
    return numeral != "" and re.fullmatch(pattern, numeral) is not None
# H: Each decimal place has its own group listing the few forms it may take.
# R: is a roman numeral correctly written? "XIV" yes, "IIII" or "IC" no. range 1..3999, empty string no
assert is_proper_roman("XIV") is True
assert is_proper_roman("IIII") is False
assert is_proper_roman("IC") is False
assert is_proper_roman("") is False

def is_month_abbreviation(text):
    """Check, in any letter case, for one of the twelve English three-letter month names."""
    months = "jan feb mar apr may jun jul aug sep oct nov dec"
    return text.lower() in months.split()
# E: The names are kept in one text and split into a list to search.
assert is_month_abbreviation("Mar") is True
assert is_month_abbreviation("OCT") is True
assert is_month_abbreviation("Sept") is False

def is_hex_dump(text):
    """Test whether the text is made of two-digit hex bytes with single spaces between them."""
    return re.fullmatch(r"[0-9a-f]{2}( [0-9a-f]{2})*", text, re.IGNORECASE) is not None
# E: One byte is followed by any number of space and byte pairs.
assert is_hex_dump("de AD 01") is True
assert is_hex_dump("dea d") is False
assert is_hex_dump("0f") is True
assert is_hex_dump("") is False

def is_dialable(phone: str) -> bool:
    """Tell whether a phone number has 7 to 15 digits, besides spaces, hyphens and one leading
    plus.
    """
    digits = phone.removeprefix("+").replace(" ", "").replace("-", "")
    return digits.isdigit() and 7 <= len(digits) <= 15
# E: What may be there is removed, so only digits must remain.
assert is_dialable("+49 30 123-4567") is True
assert is_dialable("12345") is False
assert is_dialable("555-CALL-NOW") is False

def is_board_field(field):
    """Say whether the field is a letter from a to h and a digit from 1 to 8, as on a chess
    board.
    """
    return len(field) == 2 and field[0] in "abcdefgh" and field[1] in "12345678"
# E: Length, letter and digit are compared with what is allowed.
# R: is "e4" a real chess square? two characters, a-h then 1-8
assert is_board_field("e4") is True
assert is_board_field("i1") is False
assert is_board_field("a9") is False
assert is_board_field("a10") is False

def is_playing_card(card):
    """Decide if the card is a rank 2-10, J, Q, K or A followed by a suit letter C, D, H or S.
    """
    ranks = [str(number) for number in range(2, 11)] + list("JQKA")
    return card[:-1] in ranks and card[-1] in "CDHS"
# E: The last character must be a suit and everything before it a known rank.
assert is_playing_card("10H") is True
assert is_playing_card("QS") is True
assert is_playing_card("1D") is False
assert is_playing_card("KX") is False

def is_camel_name(name: str) -> bool:
    """Return whether a name starts with a small letter and has only letters and digits after
    it.
    """
    return name.isalnum() and name[0].islower()
# E: isalnum is false for empty names, so the first character can be asked safely.
assert is_camel_name("totalPrice2") is True
assert is_camel_name("TotalPrice") is False
assert is_camel_name("total_price") is False
assert is_camel_name("") is False

def is_snake_name(name):
    """Test that a name is small letters and digits in parts joined by single underscores.

    The first character must be a letter.
    """
    return re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) is not None
# E: Every underscore in the pattern demands at least one character behind it.
# R: is a name proper snake_case? "total_2" yes, "Total", "a__b", "a_" and "2a" no
assert is_snake_name("total_2") is True
assert is_snake_name("a__b") is False
assert is_snake_name("a_") is False
assert is_snake_name("2a") is False

def is_release_text(version):
    """Check for three whole numbers joined by dots, none with a needless zero in front."""
    parts = version.split(".")
    return len(parts) == 3 and all(part.isdigit() and str(int(part)) == part for part in parts)
# M: A part has no needless zero when turning it into a number and back changes nothing.
assert is_release_text("1.0.12") is True
assert is_release_text("1.02.3") is False
assert is_release_text("1.2") is False
assert is_release_text("1.2.x") is False

def is_safe_file_name(name):
    """Tell whether a file name is not empty and has none of the characters / \\ : * ? " < > |.
    """
    return name != "" and not any(char in '/\\:*?"<>|' for char in name)
# E: Each character of the name is looked up among the forbidden ones.
# R: can this be used as a file name? none of / \ : * ? " < > | allowed, and not empty
assert is_safe_file_name("notes 1.txt") is True
assert is_safe_file_name("a/b.txt") is False
assert is_safe_file_name("what?") is False
assert is_safe_file_name("") is False

def is_full_sentence(sentence):
    """Return whether a text begins with a capital letter and ends with a dot, ! or ?."""
    return sentence[:1].isupper() and sentence.endswith((".", "!", "?"))
# E: The slice keeps an empty text from raising an error.
# R: starts with a capital and ends in . ! or ? -> true. empty string is false
assert is_full_sentence("It rains.") is True
assert is_full_sentence("it rains.") is False
assert is_full_sentence("Really") is False
assert is_full_sentence("") is False

def is_hashtag(word):
    """Say whether a word is a # followed by letters or digits, of which at least one is a
    letter.
    """
    body = word[1:]
    return word.startswith("#") and body.isalnum() and not body.isdigit()
# E: A body that is alphanumeric but not all digits has a letter.
assert is_hashtag("#summer24") is True
assert is_hashtag("#2024") is False
assert is_hashtag("summer") is False
assert is_hashtag("#") is False

def fits_base(digits: str, base: int) -> bool:
    """Tell whether every digit of a number text is allowed in the base, which is at most ten.
    """
    return digits != "" and all(char.isdigit() and int(char) < base for char in digits)
# E: In a base every digit must be smaller than the base itself.
# R: Check if a digit string is valid in some base up to 10, e.g. "1021" in base 3 -> True, base 2 -> False
assert fits_base("1021", 3) is True
assert fits_base("1021", 2) is False
assert fits_base("", 8) is False
assert fits_base("7a", 8) is False

def is_byte_value(text):
    """Check for a whole number from 0 to 255 written in digits without needless leading zeros.
    """
    return text in map(str, range(256))
# E: The text is searched among all 256 allowed writings.
assert is_byte_value("255") is True
assert is_byte_value("256") is False
assert is_byte_value("07") is False
assert is_byte_value("0") is True

def is_price_tag(tag):
    """Test a price such as "$3.50": a dollar sign, digits, and a dot with exactly two decimals.
    """
    return re.fullmatch(r"\$\d+\.\d{2}", tag) is not None
# E: Dollar sign and dot are escaped because they mean something else in patterns.
# R: price tags must look like $3.50 (dollar sign, digits, dot, two digits). return bool
assert is_price_tag("$3.50") is True
assert is_price_tag("3.50") is False
assert is_price_tag("$3.5") is False
assert is_price_tag("$.50") is False

def seat_exists(seat, rows):
    """Say whether a seat such as "12C" is in one of the given number of rows, with letters A to
    F.
    """
    row, letter = seat[:-1], seat[-1:]
    return row.isdigit() and 1 <= int(row) <= rows and letter in list("ABCDEF")
# M: Row number and letter are tested each against its own limits.
assert seat_exists("12C", 30) is True
assert seat_exists("31A", 30) is False
assert seat_exists("5G", 30) is False
assert seat_exists("0A", 30) is False

def bank_number_valid(account):
    """Check a bank number like "GB82WEST12345698765432" with the rule of the remainder by 97.

    The first four characters move to the end, letters become 10 to 35 (A to Z), and the whole
    number must leave 1 when divided by 97.
    """
    moved = account[4:] + account[:4]
    digits = "".join(str(int(char, 36)) for char in moved)
    return int(digits) % 97 == 1
# H: Reading a character in base 36 gives 10 for A up to 35 for Z and digits their own value.
# R: iban check: move first 4 chars to the end, letters -> 10..35, big number mod 97 must be 1. no spaces in input
assert bank_number_valid("GB82WEST12345698765432") is True
assert bank_number_valid("GB82WEST12345698765433") is False
assert bank_number_valid("DE89370400440532013000") is True

def is_dna_strand(strand: str) -> bool:
    """Tell whether a strand has at least one letter and only the letters A, C, G and T."""
    return bool(strand) and not strand.strip("ACGT")
# E: Stripping the four letters leaves nothing of a strand made of them alone.
assert is_dna_strand("GATTACA") is True
assert is_dna_strand("GATX") is False
assert is_dna_strand("AXA") is False
assert is_dna_strand("") is False

def is_clock_with_seconds(clock):
    """Return whether a text is a time of day hh:mm:ss with two digits in each part."""
    if not re.fullmatch(r"\d\d:\d\d:\d\d", clock):
        return False
    hours, minutes, seconds = map(int, clock.split(":"))
    return hours < 24 and minutes < 60 and seconds < 60
# M: The pattern secures the form and the numbers are compared afterwards.
# R: hh:mm:ss valid? two digits everywhere, 23:59:59 is the biggest
assert is_clock_with_seconds("23:59:59") is True
assert is_clock_with_seconds("24:00:00") is False
assert is_clock_with_seconds("7:00:00") is False
assert is_clock_with_seconds("10:60:00") is False

def is_am_pm_time(text):
    """Decide if a text is a twelve-hour time such as "7:05 pm", with hours from 1 to 12."""
    return re.fullmatch(r"(1[0-2]|[1-9]):[0-5]\d [ap]m", text) is not None
# E: Alternatives in the pattern list the hours with one and with two digits.
assert is_am_pm_time("7:05 pm") is True
assert is_am_pm_time("12:59 am") is True
assert is_am_pm_time("13:00 pm") is False
assert is_am_pm_time("0:30 am") is False

def is_quarter_tag(tag):
    """Test for a year of four digits, a hyphen and Q1 to Q4, as in "2024-Q3"."""
    year, _, quarter = tag.partition("-")
    return len(year) == 4 and year.isdigit() and quarter in ("Q1", "Q2", "Q3", "Q4")
# E: The part behind the hyphen must be one of four texts.
assert is_quarter_tag("2024-Q3") is True
assert is_quarter_tag("2024-Q5") is False
assert is_quarter_tag("24-Q1") is False

def is_secure_link(link):
    """Check that a link starts with https:// and that a host with a dot follows, without
    spaces.
    """
    host = link.removeprefix("https://").split("/")[0]
    return link.startswith("https://") and "." in host and " " not in link
# E: The host is what stands between the start and the next slash.
# R: link ok? must begin with https://, then a host containing a dot, no spaces anywhere
assert is_secure_link("https://tea.org/shop") is True
assert is_secure_link("http://tea.org") is False
assert is_secure_link("https://tea/a.b") is False
assert is_secure_link("https://tea.org/a b") is False

def is_on_the_globe(latitude: float, longitude: float) -> bool:
    """Say whether latitude lies in -90 to 90 and longitude in -180 to 180, limits included."""
    return abs(latitude) <= 90 and abs(longitude) <= 180
# E: The absolute value turns both limits into one comparison.
assert is_on_the_globe(52.5, 13.4) is True
assert is_on_the_globe(-90, 180) is True
assert is_on_the_globe(91, 0) is False
assert is_on_the_globe(0, -181) is False

def can_form_triangle(a, b, c):
    """Tell whether three lengths can be the sides of a triangle that is not flat."""
    short, middle, long = sorted([a, b, c])
    return short > 0 and short + middle > long
# E: After sorting, only the two shorter sides together must beat the longest.
# R: three side lengths, is a (non flat) triangle possible
assert can_form_triangle(3, 4, 5) is True
assert can_form_triangle(1, 2, 3) is False
assert can_form_triangle(9, 2, 3) is False
assert can_form_triangle(0, 1, 1) is False

def is_note_name(note):
    """Return whether a note is a letter A to G, an optional # or b, and an octave digit, like
    "C#4".
    """
    return bool(re.match(r"[A-G][#b]?\d\Z", note))
# E: The question mark makes the sign optional, and the pattern must reach the end.
assert is_note_name("C#4") is True
assert is_note_name("A3") is True
assert is_note_name("H2") is False
assert is_note_name("C44") is False

def is_morse_text(text):
    """Check that a text has only dots, dashes and spaces, with at least one dot or dash."""
    return set(text) <= set(".- ") and text.strip() != ""
# E: The used characters form a subset of the three allowed ones.
assert is_morse_text("... --- ...") is True
assert is_morse_text("..x") is False
assert is_morse_text("  ") is False

def is_json_text(text: str) -> bool:
    """Decide if the text can be read as JSON."""
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
# E: A failed attempt to load the text raises a ValueError.
# R: is a given string valid json? true/false
assert is_json_text('{"a": [1, 2]}') is True
assert is_json_text("{'a': 1}") is False
assert is_json_text("null") is True
assert is_json_text("") is False

def rows_have_width(table, width):
    """Say whether every line of a comma table has exactly the given number of cells."""
    return all(line.count(",") == width - 1 for line in table.splitlines())
# E: A line with n cells has n - 1 commas.
assert rows_have_width("a,b\n1,2", 2) is True
assert rows_have_width("a,b\n1", 2) is False
assert rows_have_width("a\nb", 1) is True

def is_leap_day_text(text):
    """Tell whether a text like "2024-02-29" is the 29th of February of a leap year."""
    year, rest = text[:4], text[4:]
    if rest != "-02-29" or not year.isdigit():
        return False
    number = int(year)
    return number % 4 == 0 and (number % 100 != 0 or number % 400 == 0)
# M: The fixed end is compared first, then the year by the leap rule.
assert is_leap_day_text("2024-02-29") is True
assert is_leap_day_text("1900-02-29") is False
assert is_leap_day_text("2024-02-28") is False

def missing_fields(form: dict, required: list[str]) -> list[str]:
    """List the required field names that are absent from the form or hold only spaces."""
    return [name for name in required if not form.get(name, "").strip()]
# E: An absent field counts as an empty text, and empty texts are reported.
# R: Form is a dict of strings. Which of the required names (second arg, a list) are missing or blank?
assert missing_fields({"name": "Ann", "mail": " "}, ["name", "mail", "age"]) == ["mail", "age"]
assert missing_fields({"name": "Ann"}, ["name"]) == []
assert missing_fields({}, []) == []

def form_errors(form):
    """Return a list of messages for a form with the texts "name" and "age".

    First comes "name is empty", then "age is not a number" or "age is too high" (over 120).
    """
    errors = []
    if not form["name"]:
        errors.append("name is empty")
    if not form["age"].isdigit():
        errors.append("age is not a number")
    elif int(form["age"]) > 120:
        errors.append("age is too high")
    return errors
# M: Each rule that is broken appends its message to the list.
assert form_errors({"name": "Ann", "age": "30"}) == []
assert form_errors({"name": "", "age": "x"}) == ["name is empty", "age is not a number"]
assert form_errors({"name": "Bo", "age": "121"}) == ["age is too high"]

def are_initials(text):
    """Test for capital letters that are each followed by a dot, like "J.R.R."."""
    letters, dots = text[::2], text[1::2]
    return len(letters) == len(dots) > 0 and letters.isupper() and set(dots) == {"."}
# M: Slices with step two separate the letters from the dots.
assert are_initials("J.R.R.") is True
assert are_initials("J.R") is False
assert are_initials("j.") is False
assert are_initials("") is False

def is_bingo_column(numbers, low):
    """Check that a bingo column has five different numbers from low to low + 14."""
    return len(numbers) == 5 == len(set(numbers)) and all(low <= n <= low + 14 for n in numbers)
# E: A set of the same size proves that nothing repeats.
assert is_bingo_column([1, 15, 7, 3, 9], 1) is True
assert is_bingo_column([1, 1, 7, 3, 9], 1) is False
assert is_bingo_column([16, 30, 20, 31, 17], 16) is False

def is_possible_noughts_board(board):
    """Tell whether the counts of X and O in a text board can occur when X starts and both take
    turns.
    """
    return board.count("X") - board.count("O") in (0, 1)
# E: The starter has as many marks as the other player or one more.
# R: tic tac toe board as a string with X, O and dots. X starts. could the number of marks be right?
assert is_possible_noughts_board("X.O|.X.|..O") is True
assert is_possible_noughts_board("XX.|...|...") is False
assert is_possible_noughts_board("O..|...|...") is False

def is_lottery_pick(numbers: list[int]) -> bool:
    """Return whether six different numbers from 1 to 49 were picked."""
    return len(numbers) == 6 and len(set(numbers) & set(range(1, 50))) == 6
# E: Six numbers must all survive as different members of the allowed set.
assert is_lottery_pick([3, 8, 19, 22, 40, 49]) is True
assert is_lottery_pick([3, 3, 19, 22, 40, 49]) is False
assert is_lottery_pick([0, 8, 19, 22, 40, 49]) is False

def check_digit_fits(number):
    """Say whether the last digit of a digit text is the sum of the other digits modulo ten."""
    *digits, check = map(int, number)
    return sum(digits) % 10 == check
# E: The last digit is split off and compared with the sum of the rest.
# R: ticket numbers end in a check digit = sum of all digits before it mod 10. is "12365" right? no: 1+2+3+6=12 -> 2
assert check_digit_fits("12362") is True
assert check_digit_fits("12365") is False
assert check_digit_fits("550") is True

def check_letter_fits(code):
    """Test an identity code of digits and a last letter; number modulo 23 picks it from the key
    text.

    The key text is "TRWAGMYFPDXBNJZSQVHLCKE", so remainder 0 stands for T.
    """
    number, letter = int(code[:-1]), code[-1]
    return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] == letter
# M: The remainder is used as an index into the key.
assert check_letter_fits("12345678Z") is True
assert check_letter_fits("12345678A") is False
assert check_letter_fits("23T") is True

def marks_all_valid(marks, best=1, worst=6):
    """Check that every mark is a whole number between best and worst, both included."""
    return all(isinstance(mark, int) and best <= mark <= worst for mark in marks)
# E: Type and limits are asked of each mark.
assert marks_all_valid([1, 3, 6]) is True
assert marks_all_valid([1, 2.5]) is False
assert marks_all_valid([0, 3], best=0, worst=20) is True
assert marks_all_valid([7]) is False

def span_is_ordered(span):
    """Tell whether a span of two ISO dates like "2024-01-05/2024-02-01" does not end before it
    starts.
    """
    start, end = span.split("/")
    return start <= end
# E: ISO dates sort like texts, so they are compared directly.
assert span_is_ordered("2024-01-05/2024-02-01") is True
assert span_is_ordered("2024-02-01/2024-01-05") is False
assert span_is_ordered("2024-02-01/2024-02-01") is True

def ranges_are_disjoint(ranges):
    """Return whether (start, end) ranges, sorted or not, never share a number; ends are
    included.
    """
    ordered = sorted(ranges)
    return all(ordered[i][1] < ordered[i + 1][0] for i in range(len(ordered) - 1))
# M: Once sorted, only neighbours can touch each other.
# R: I've a list of (start, end) tuples, ends included, in any order. Do none of them overlap?
assert ranges_are_disjoint([(5, 9), (1, 4)]) is True
assert ranges_are_disjoint([(1, 5), (5, 6)]) is False
assert ranges_are_disjoint([]) is True

def is_tidy_spacing(text):
    """Say whether a text has no space at its ends and nowhere two spaces in a row."""
    return text == text.strip(" ") and "  " not in text
# E: Stripping must change nothing and a double space must not be found.
assert is_tidy_spacing("one two") is True
assert is_tidy_spacing(" one") is False
assert is_tidy_spacing("one  two") is False

def quotes_are_closed(line):
    """Check that both the single and the double quotes in a line come in even numbers."""
    return line.count('"') % 2 == 0 and line.count("'") % 2 == 0
# E: Every open quote needs a partner, so both counts are even.
assert quotes_are_closed('say "hi"') is True
assert quotes_are_closed('say "hi') is False
assert quotes_are_closed("don't") is False
assert quotes_are_closed("") is True

def tags_are_nested(markup):
    """Decide if tags such as <b> and </b> in a markup text are all closed in the right order.
    """
    open_tags = []
    for slash, name in re.findall(r"<(/?)(\w+)>", markup):
        if not slash:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            return False
    return not open_tags
# H: Open tags wait on a stack and a closing tag must match the newest one.
# R: simple html like <b>hi <i>you</i></b> - are the tags closed properly? <b><i></b></i> is wrong
assert tags_are_nested("<b>hi <i>you</i></b>") is True
assert tags_are_nested("<b><i></b></i>") is False
assert tags_are_nested("<p>open") is False
assert tags_are_nested("no tags") is True

def is_word_guess(guess, length, words):
    """Tell whether a guess has the given length, only small letters, and is one of the known
    words.
    """
    return len(guess) == length and guess.isalpha() and guess.islower() and guess in words
# E: Four simple tests are joined by and.
assert is_word_guess("crane", 5, ["crane", "slate"]) is True
assert is_word_guess("crank", 5, ["crane", "slate"]) is False
assert is_word_guess("Slate", 5, ["Slate"]) is False

def headers_are_unique(header):
    """Say whether no two titles of a comma header are equal when case and outer spaces are
    ignored.
    """
    titles = [title.strip().casefold() for title in header.split(",")]
    return len(titles) == len(set(titles))
# E: Titles are brought to one form and counted with and without repeats.
# R: csv header "Name, Age, name" has a duplicate (ignore case + spaces). tell me if a header line is free of dupes
assert headers_are_unique("Name, Age") is True
assert headers_are_unique("Name, Age, name") is False
assert headers_are_unique("id") is True

def is_licence_key(key):
    """Test a key of four groups of five capitals or digits, joined by hyphens."""
    groups = key.split("-")
    return len(groups) == 4 and all(re.fullmatch("[A-Z0-9]{5}", group) for group in groups)
# E: There must be four groups, and each of them is matched by itself.
assert is_licence_key("AB12C-00000-ZZZZZ-9X9X9") is True
assert is_licence_key("AB12C-00000-ZZZZZ") is False
assert is_licence_key("ab12c-00000-ZZZZZ-9X9X9") is False

def is_rising_version_list(versions: list[str]) -> bool:
    """Return whether dotted versions such as "1.9" and "1.10" stand in strictly rising order.
    """
    keys = [tuple(map(int, version.split("."))) for version in versions]
    return all(older < newer for older, newer in zip(keys, keys[1:]))
# M: Tuples of ints compare part by part, unlike the texts themselves.
assert is_rising_version_list(["1.9", "1.10", "2.0"]) is True
assert is_rising_version_list(["1.10", "1.9"]) is False
assert is_rising_version_list(["1.0", "1.0"]) is False
assert is_rising_version_list([]) is True

"""Verified problems: errors."""

from contextlib import suppress
from datetime import date
import json


def item_at_or(items, index, default):
    """Return the item at the index, or the default if the list has no such index."""
    try:
        return items[index]
    except IndexError:
        return default


# E: Reading past the end raises an IndexError, which is turned into the default.
assert item_at_or(["a", "b"], 1, "?") == "b"
assert item_at_or(["a", "b"], 2, "?") == "?"
assert item_at_or([], 0, "empty") == "empty"
assert item_at_or([5, 6], -1, 0) == 6


def shares_or_none(total, group_sizes):
    """Return for each group size the total divided by it, or None for a size of zero."""
    shares = []
    for size in group_sizes:
        try:
            shares.append(total / size)
        except ZeroDivisionError:
            shares.append(None)
    return shares


# E: The try block stands inside the loop, so a zero spoils only its own entry.
assert shares_or_none(12, [3, 0, 4]) == [4.0, None, 3.0]
assert shares_or_none(0, [5]) == [0.0]
assert shares_or_none(7, []) == []
assert shares_or_none(1, [0, 0]) == [None, None]


def city_of_person(person):
    """Look up person['address']['city'] and return it, or 'unknown' if one of the keys is missing."""
    try:
        return person["address"]["city"]
    except KeyError:
        return "unknown"


# E: One except clause covers a missing key on either level.
assert city_of_person({"address": {"city": "Graz"}}) == "Graz"
assert city_of_person({"address": {"street": "Main"}}) == "unknown"
assert city_of_person({"name": "Ann"}) == "unknown"
assert city_of_person({}) == "unknown"


def decimal_comma(text):
    """Convert text such as '3,5' with a decimal comma to a float; return None if it is not a number."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


# E: float wants a point, so the comma is replaced before the conversion.
assert decimal_comma("3,5") == 3.5
assert decimal_comma("12") == 12.0
assert decimal_comma("-0,25") == -0.25
assert decimal_comma("1,2,3") is None
assert decimal_comma("") is None


def integers_in_words(text):
    """Return the list of all words of the text that are integers, as integers, in order."""
    numbers = []
    for word in text.split():
        try:
            numbers.append(int(word))
        except ValueError:
            continue
    return numbers


# E: A word that int refuses is skipped by continue.
assert integers_in_words("buy 3 eggs and 12 rolls") == [3, 12]
assert integers_in_words("-4 degrees, 2.5 hours") == [-4]
assert integers_in_words("none") == []
assert integers_in_words("") == []


def side_of_square(area):
    """Return the side length of a square with the given area; a negative area raises a ValueError."""
    if area < 0:
        raise ValueError("area must not be negative")
    return area**0.5


# E: The check comes first, so the root is only taken of a good value.
assert side_of_square(16) == 4.0
assert side_of_square(0) == 0.0
assert side_of_square(2.25) == 1.5
try:
    side_of_square(-4)
    message = "no error"
except ValueError as error:
    message = str(error)
assert "negative" in message


def switch_state(word):
    """Return True for 'on', 'yes' or '1' and False for 'off', 'no' or '0', in any case; other words raise a ValueError."""
    lower = word.lower()
    if lower in ("on", "yes", "1"):
        return True
    if lower in ("off", "no", "0"):
        return False
    raise ValueError(f"not a switch state: {word}")


# E: Whatever no condition has caught ends at the raise.
assert switch_state("on") is True
assert switch_state("YES") is True
assert switch_state("0") is False
assert switch_state("Off") is False
try:
    switch_state("maybe")
    message = "no error"
except ValueError as error:
    message = str(error)
assert "maybe" in message


def hex_byte_or_none(text):
    """Return the value of exactly two hexadecimal digits, or None for any other text."""
    if len(text) != 2:
        return None
    try:
        return int(text, 16)
    except ValueError:
        return None


# E: int takes a base; the length is checked before.
assert hex_byte_or_none("ff") == 255
assert hex_byte_or_none("0A") == 10
assert hex_byte_or_none("00") == 0
assert hex_byte_or_none("g1") is None
assert hex_byte_or_none("fff") is None
assert hex_byte_or_none("7") is None


def number_of_month(name):
    """Return the number of the month whose English name starts with the first three letters of the name, in any case; if there is none, raise a ValueError."""
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return months.index(name[:3].lower()) + 1


# E: list.index raises the ValueError by itself, so no check is needed.
assert number_of_month("January") == 1
assert number_of_month("sept") == 9
assert number_of_month("DECEMBER") == 12
try:
    number_of_month("Monday")
    raised = False
except ValueError:
    raised = True
assert raised


def only_one_of(items):
    """Return the single item of a list; a list of any other length raises a ValueError that names the length."""
    if len(items) != 1:
        raise ValueError(f"expected 1 item, got {len(items)}")
    return items[0]


# E: Zero items and several items are wrong alike, and the message tells which it was.
assert only_one_of(["key"]) == "key"
assert only_one_of([0]) == 0
assert only_one_of([[1, 2]]) == [1, 2]
lengths = []
for wrong in ([], ["a", "b", "c"]):
    try:
        only_one_of(wrong)
    except ValueError as error:
        lengths.append(str(error)[-1])
assert lengths == ["0", "3"]


def division_events(a, b):
    """Return the list of parts of a try statement that run when a is divided by b: 'try', 'except', 'else', 'finally'."""
    events = ["try"]
    try:
        _ = a / b
    except ZeroDivisionError:
        events.append("except")
    else:
        events.append("else")
    finally:
        events.append("finally")
    return events


# E: else runs only without an error, finally runs in every case.
assert division_events(6, 3) == ["try", "else", "finally"]
assert division_events(6, 0) == ["try", "except", "finally"]
assert division_events(0, 5) == ["try", "else", "finally"]


def text_of_bytes(data):
    """Decode the bytes as UTF-8, or as Latin-1 if they are not valid UTF-8, and return the text."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


# E: Try the stricter encoding first; Latin-1 accepts any bytes.
assert text_of_bytes(b"tea") == "tea"
assert text_of_bytes(b"caf\xc3\xa9") == "caf\xe9"
assert text_of_bytes(b"caf\xe9") == "caf\xe9"
assert text_of_bytes(b"") == ""


def json_object_or_empty(text):
    """Parse JSON text and return it if it is an object; any other or broken text gives an empty dictionary."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError:
        return {}
    return data if isinstance(data, dict) else {}


# E: Broken text is caught by except, valid JSON of another kind by the last line.
assert json_object_or_empty('{"a": 1}') == {"a": 1}
assert json_object_or_empty("[1, 2]") == {}
assert json_object_or_empty("{oops") == {}
assert json_object_or_empty("") == {}


def drop_first(words, unwanted):
    """Return a copy of the words without the first occurrence of the unwanted word, or an equal copy if it is not there."""
    rest = list(words)
    with suppress(ValueError):
        rest.remove(unwanted)
    return rest


# E: suppress ignores the error that remove raises for a missing item.
assert drop_first(["a", "b", "a"], "a") == ["b", "a"]
assert drop_first(["a"], "x") == ["a"]
assert drop_first([], "x") == []
letters = ["a", "b"]
assert drop_first(letters, "b") == ["a"]
assert letters == ["a", "b"]


def quotient_line(a, b):
    """Return text such as '7 / 2 = 3.5', or '7 / 0 is undefined' for a division by zero."""
    try:
        quotient = a / b
    except ZeroDivisionError:
        return f"{a} / {b} is undefined"
    else:
        return f"{a} / {b} = {quotient}"


# E: Only the line that may fail stands in the try block; else goes on when it did not.
assert quotient_line(7, 2) == "7 / 2 = 3.5"
assert quotient_line(7, 0) == "7 / 0 is undefined"
assert quotient_line(0, 4) == "0 / 4 = 0.0"


def whole_number_or_zero(value):
    """Convert a value of any type to an integer; return 0 for what int does not accept, such as None or 'abc'."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


# E: A wrong type raises a TypeError, wrong text a ValueError; a tuple catches both.
assert whole_number_or_zero("15") == 15
assert whole_number_or_zero(3.9) == 3
assert whole_number_or_zero(None) == 0
assert whole_number_or_zero("abc") == 0
assert whole_number_or_zero([1]) == 0


def page_span(text):
    """Return the list of pages in text such as '3-6'; a span whose end is before its start raises a ValueError."""
    first, last = [int(part) for part in text.split("-")]
    if last < first:
        raise ValueError(f"span runs backwards: {text}")
    return list(range(first, last + 1))


# E: Unpack the two numbers, check their order, and count from one to the other.
assert page_span("3-6") == [3, 4, 5, 6]
assert page_span("8-8") == [8]
assert page_span("9-10") == [9, 10]
try:
    page_span("6-3")
    message = "no error"
except ValueError as error:
    message = str(error)
assert "6-3" in message


def map_or_keep(function, items):
    """Apply the function to each item; an item for which it raises a ValueError stays as it is in the list that is returned."""
    results = []
    for item in items:
        try:
            results.append(function(item))
        except ValueError:
            results.append(item)
    return results


# E: The except branch appends the item itself in place of a result.
assert map_or_keep(int, ["1", "x", "3"]) == [1, "x", 3]
assert map_or_keep(float, ["0.5", ""]) == [0.5, ""]
assert map_or_keep(len, ["ab", "c"]) == [2, 1]
assert map_or_keep(int, []) == []


def sum_until_bad(texts):
    """Add up the texts as integers and stop at the first one that is none; return the sum up to there."""
    total = 0
    try:
        for text in texts:
            total += int(text)
    except ValueError:
        pass
    return total


# E: Here the try block surrounds the loop, so the first error ends it.
assert sum_until_bad(["4", "5", "end", "6"]) == 9
assert sum_until_bad(["1", "2"]) == 3
assert sum_until_bad(["stop", "8"]) == 0
assert sum_until_bad([]) == 0


def first_and_last_name(full_name):
    """Split a full name of exactly two words into a tuple (first, last); another number of words raises a ValueError."""
    words = full_name.split()
    if len(words) != 2:
        raise ValueError(f"expected two words, got {len(words)}")
    return words[0], words[1]


# E: split without an argument ignores extra spaces, so only the number of words counts.
assert first_and_last_name("Ada Lovelace") == ("Ada", "Lovelace")
assert first_and_last_name("  Alan   Turing ") == ("Alan", "Turing")
assert first_and_last_name("J. Doe") == ("J.", "Doe")
try:
    first_and_last_name("Madonna")
    message = "no error"
except ValueError as error:
    message = str(error)
assert "1" in message


def raised_name(function, argument):
    """Call the function with the argument and return the name of the type of the error it raises, or 'none'."""
    try:
        function(argument)
    except Exception as error:
        return type(error).__name__
    return "none"


# E: The name `error` holds the raised object, and its type has a __name__.
assert raised_name(int, "x") == "ValueError"
assert raised_name(len, 5) == "TypeError"
assert raised_name(int, "5") == "none"
assert raised_name(lambda n: 1 / n, 0) == "ZeroDivisionError"


def celsius_from_reading(reading):
    """Return the degrees Celsius of a reading such as '20.5C' or '68F'; another unit raises a ValueError."""
    value, unit = float(reading[:-1]), reading[-1:]
    if unit == "C":
        return value
    if unit == "F":
        return (value - 32) * 5 / 9
    raise ValueError(f"unknown unit: {unit}")


# M: The last character is the unit and the rest the number.
assert celsius_from_reading("20.5C") == 20.5
assert celsius_from_reading("68F") == 20.0
assert celsius_from_reading("-40F") == -40.0
try:
    celsius_from_reading("300K")
    message = "no error"
except ValueError as error:
    message = str(error)
assert message == "unknown unit: K"


def pin_complaint(pin):
    """Return what is wrong with a PIN: 'not 4 digits', 'all the same', 'counts up' as in '2345', or '' for a good one."""
    if len(pin) != 4 or not pin.isdigit():
        return "not 4 digits"
    if len(set(pin)) == 1:
        return "all the same"
    if pin in "0123456789":
        return "counts up"
    return ""


# M: A set of equal digits has one element; a PIN that counts up is a piece of '0123456789'.
assert pin_complaint("2846") == ""
assert pin_complaint("12a4") == "not 4 digits"
assert pin_complaint("12345") == "not 4 digits"
assert pin_complaint("7777") == "all the same"
assert pin_complaint("2345") == "counts up"
assert pin_complaint("5432") == ""


def form_problems(form):
    """Check a form with name and age, both text, and return a dictionary from each bad field to 'missing', 'not a number' or 'too young' (under 18)."""
    problems = {}
    if not form.get("name", "").strip():
        problems["name"] = "missing"
    try:
        if int(form["age"]) < 18:
            problems["age"] = "too young"
    except KeyError:
        problems["age"] = "missing"
    except ValueError:
        problems["age"] = "not a number"
    return problems


# M: Two except clauses tell a missing age from one that is no number.
assert form_problems({"name": "Ann", "age": "18"}) == {}
assert form_problems({"name": "Bob", "age": "17"}) == {"age": "too young"}
assert form_problems({"name": " ", "age": "x"}) == {"name": "missing", "age": "not a number"}
assert form_problems({}) == {"name": "missing", "age": "missing"}


def numbers_and_errors(lines):
    """Return two lists: the lines that are numbers, as floats, and a message such as 'line 2: abc' for each other line."""
    numbers, errors = [], []
    for i, line in enumerate(lines, start=1):
        try:
            numbers.append(float(line))
        except ValueError:
            errors.append(f"line {i}: {line}")
    return numbers, errors


# M: Collecting the errors in a list lets the user see all of them at once.
assert numbers_and_errors(["1.5", "abc", "2"]) == ([1.5, 2.0], ["line 2: abc"])
assert numbers_and_errors(["x", "y"]) == ([], ["line 1: x", "line 2: y"])
assert numbers_and_errors(["7"]) == ([7.0], [])
assert numbers_and_errors([]) == ([], [])


def repair_readings(readings):
    """Convert sensor readings, given as text, to floats; each one that is not a number is replaced by the last good value before it, or by 0.0."""
    values = []
    last = 0.0
    for reading in readings:
        try:
            last = float(reading)
        except ValueError:
            pass
        values.append(last)
    return values


# M: A failing conversion leaves `last` as it was, so the old value is appended again.
assert repair_readings(["1.5", "err", "", "2"]) == [1.5, 1.5, 1.5, 2.0]
assert repair_readings(["?", "-3"]) == [0.0, -3.0]
assert repair_readings(["4"]) == [4.0]
assert repair_readings([]) == []


def tries_until_true(action, limit):
    """Call the action until it returns True and return how many calls that took; raise a RuntimeError after `limit` calls in vain."""
    for count in range(1, limit + 1):
        if action():
            return count
    raise RuntimeError(f"gave up after {limit} tries")


# M: The raise stands after the loop, so it is reached only if no call was successful.
assert tries_until_true(lambda: True, 3) == 1
assert tries_until_true(iter([False, False, True]).__next__, 3) == 3
assert tries_until_true(iter([0, 1, 0]).__next__, 9) == 2
try:
    tries_until_true(lambda: False, 4)
    message = "no error"
except RuntimeError as error:
    message = str(error)
assert "4" in message


def apply_and_close(resource, action):
    """Return action(resource) and call resource.close() in any case, even if the action raises an error."""
    try:
        return action(resource)
    finally:
        resource.close()


# M: finally runs after the return as well as after an error, which then goes on to the caller.
class Door:
    def __init__(self, width=2):
        self.width = width
        self.is_open = True

    def close(self):
        self.is_open = False


assert apply_and_close(Door(), lambda door: door.is_open) is True
assert apply_and_close(Door(3), lambda door: door.width * 2) == 6
assert apply_and_close(Door(5), lambda door: door.width) == 5
door = Door()
try:
    apply_and_close(door, lambda door: door.width / 0)
    raised = False
except ZeroDivisionError:
    raised = True
assert raised
assert door.is_open is False


def value_at_path(data, path, default):
    """Follow a path such as 'users.0.name' through dictionaries and lists and return what is there, or the default if a step fails."""
    for step in path.split("."):
        try:
            data = data[int(step)] if isinstance(data, list) else data[step]
        except (KeyError, IndexError, ValueError, TypeError):
            return default
    return data


# M: Each kind of failing step has its own error: key, index, no number, or no container.
assert value_at_path({"users": [{"name": "Ann"}]}, "users.0.name", "?") == "Ann"
assert value_at_path({"a": {"b": 5}}, "a.b", 0) == 5
assert value_at_path({"a": [1, 2]}, "a.7", 0) == 0
assert value_at_path({"a": [1, 2]}, "a.x", -1) == -1
assert value_at_path({"a": 1}, "a.b", "none") == "none"


def latitude_longitude(text):
    """Return (latitude, longitude) as floats from text such as '48.2, 16.4'; a ValueError says which one is out of range (90 or 180)."""
    latitude, longitude = [float(part) for part in text.split(",")]
    if abs(latitude) > 90:
        raise ValueError(f"bad latitude: {latitude}")
    if abs(longitude) > 180:
        raise ValueError(f"bad longitude: {longitude}")
    return latitude, longitude


# M: abs checks both ends of a symmetric range at once.
assert latitude_longitude("48.2, 16.4") == (48.2, 16.4)
assert latitude_longitude("-90,180") == (-90.0, 180.0)
assert latitude_longitude("0,-120.5") == (0.0, -120.5)
messages = []
for wrong in ("-91, 0", "10, 181"):
    try:
        latitude_longitude(wrong)
    except ValueError as error:
        messages.append(str(error))
assert messages == ["bad latitude: -91.0", "bad longitude: 181.0"]


def iso_date_or_none(day, month, year):
    """Return the date as text such as '2024-02-29', or None if there is no such day in the calendar."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


# E: date knows the lengths of the months and leap years and raises a ValueError for other days.
assert iso_date_or_none(29, 2, 2024) == "2024-02-29"
assert iso_date_or_none(1, 12, 1999) == "1999-12-01"
assert iso_date_or_none(31, 1, 2023) == "2023-01-31"
assert iso_date_or_none(29, 2, 2023) is None
assert iso_date_or_none(31, 4, 2024) is None


def cleaned_phone(text):
    """Return a phone number with only its digits and a leading '+' kept; unless 7 to 12 digits remain, raise a ValueError."""
    digits = "".join(char for char in text if char.isdigit())
    if not 7 <= len(digits) <= 12:
        raise ValueError(f"{len(digits)} digits in {text}")
    return "+" + digits if text.strip().startswith("+") else digits


# M: Keep the digits, check how many there are, and put the plus sign back.
assert cleaned_phone("(0664) 123-456") == "0664123456"
assert cleaned_phone(" +43 1 58801") == "+43158801"
assert cleaned_phone("1234567") == "1234567"
assert cleaned_phone("12 34 56 78 90 12") == "123456789012"
count = 0
for wrong in ("123456", "1234567890123"):
    try:
        cleaned_phone(wrong)
    except ValueError:
        count += 1
assert count == 2


def product_code_parts(code):
    """Return (letters, number) of a code such as 'AB-0123': two capitals, a dash, four digits; otherwise a ValueError names the wrong part."""
    letters, dash, number = code.partition("-")
    if not dash:
        raise ValueError("dash")
    if len(letters) != 2 or not (letters.isalpha() and letters.isupper()):
        raise ValueError("letters")
    if len(number) != 4 or not number.isdigit():
        raise ValueError("number")
    return letters, int(number)


# M: Checking part after part makes it possible to say which one is wrong.
assert product_code_parts("AB-0123") == ("AB", 123)
assert product_code_parts("XY-9000") == ("XY", 9000)
assert product_code_parts("QQ-0000") == ("QQ", 0)
parts = []
for wrong in ("AB0123", "Ab-0123", "A1-0123", "AB-123", "AB-12-4"):
    try:
        product_code_parts(wrong)
    except ValueError as error:
        parts.append(str(error))
assert parts == ["dash", "letters", "letters", "number", "number"]


def balance_after_withdrawal(balances, name, amount):
    """Return what is left in the account of that name after a withdrawal; an unknown name raises a KeyError, too little money a ValueError."""
    balance = balances[name]
    if amount > balance:
        raise ValueError(f"{name} has only {balance}")
    return balance - amount


# M: The dictionary raises the KeyError on its own; only the amount must be checked.
assert balance_after_withdrawal({"Ann": 50}, "Ann", 20) == 30
assert balance_after_withdrawal({"Ann": 50}, "Ann", 50) == 0
assert balance_after_withdrawal({"Ann": 5, "Bob": 9}, "Bob", 1) == 8
kinds = []
for name, amount in (("Eve", 1), ("Ann", 51)):
    try:
        balance_after_withdrawal({"Ann": 50}, name, amount)
    except (KeyError, ValueError) as error:
        kinds.append(type(error).__name__)
assert kinds == ["KeyError", "ValueError"]


def values_of_fields(record, fields):
    """Return the values of the fields in order; if any are missing, raise a KeyError with the list of all missing ones."""
    missing = [field for field in fields if field not in record]
    if missing:
        raise KeyError(missing)
    return [record[field] for field in fields]


# M: Looking for all missing fields first gives one complete error.
assert values_of_fields({"x": 1, "y": 2}, ["y", "x"]) == [2, 1]
assert values_of_fields({"x": None}, ["x"]) == [None]
assert values_of_fields({"x": 1}, []) == []
try:
    values_of_fields({"x": 1}, ["z", "x", "y"])
    missing = []
except KeyError as error:
    missing = error.args[0]
assert missing == ["z", "y"]


def picked_option(answer, options):
    """Return the option whose number, counting from 1, a user typed; None if the answer is no number or out of range."""
    try:
        number = int(answer)
    except ValueError:
        return None
    if 1 <= number <= len(options):
        return options[number - 1]
    return None


# M: The range check keeps 0 and negative numbers from counting from the end of the list.
assert picked_option("2", ["tea", "milk"]) == "milk"
assert picked_option(" 1 ", ["tea", "milk"]) == "tea"
assert picked_option("3", ["a", "b", "c"]) == "c"
assert picked_option("0", ["tea", "milk"]) is None
assert picked_option("3", ["tea", "milk"]) is None
assert picked_option("tea", ["tea", "milk"]) is None


def ask_for_number(answers, low, high):
    """Go through a user's answers and return (number, tries) for the first integer from low to high; raise a ValueError if there is none."""
    for tries, answer in enumerate(answers, start=1):
        try:
            number = int(answer)
        except ValueError:
            continue
        if low <= number <= high:
            return number, tries
    raise ValueError("no valid answer")


# M: Both a text that is no number and one out of range lead to the next answer.
assert ask_for_number(["five", "50", "5"], 1, 10) == (5, 3)
assert ask_for_number(["1"], 1, 10) == (1, 1)
assert ask_for_number(["", "10", "2"], 1, 10) == (10, 2)
try:
    ask_for_number(["x", "11"], 1, 10)
    message = "no error"
except ValueError as error:
    message = str(error)
assert message == "no valid answer"


def score_table(lines):
    """Return a dictionary from names to points for lines such as 'Ann: 5'; a ValueError gives the number of the first bad line."""
    table = {}
    for i, line in enumerate(lines, start=1):
        try:
            name, points = line.split(":")
            table[name.strip()] = int(points)
        except ValueError:
            raise ValueError(f"bad line {i}") from None
    return table


# M: Unpacking the wrong number of parts is a ValueError, too, so one clause is enough.
assert score_table(["Ann: 5", "Bob:7"]) == {"Ann": 5, "Bob": 7}
assert score_table(["A: 1", "A: 2"]) == {"A": 2}
assert score_table([]) == {}
messages = []
for wrong in (["Ann: 5", "Bob"], ["Ann: x"], ["A: 1", "B: 2", "C: 3: 4"]):
    try:
        score_table(wrong)
    except ValueError as error:
        messages.append(str(error))
assert messages == ["bad line 2", "bad line 1", "bad line 3"]


def int_setting(settings, key, default):
    """Return settings[key] as an integer, the default if the key is missing; text that is no integer raises a ValueError naming the key."""
    if key not in settings:
        return default
    try:
        return int(settings[key])
    except ValueError as error:
        raise ValueError(f"{key} must be an integer") from error


# M: `raise ... from error` keeps the first error as the cause of the clearer one.
assert int_setting({"port": "80"}, "port", 1) == 80
assert int_setting({}, "port", 8080) == 8080
assert int_setting({"size": " 7 "}, "size", 0) == 7
try:
    int_setting({"port": "http"}, "port", 1)
    message = "no error"
except ValueError as error:
    message = str(error)
assert message == "port must be an integer"


def value_of_fraction(text):
    """Return the value of a number such as '3/4' or '2' as a float; None if it is malformed or its denominator is zero."""
    top, slash, bottom = text.partition("/")
    try:
        return int(top) / int(bottom) if slash else float(int(top))
    except (ValueError, ZeroDivisionError):
        return None


# M: partition tells by its middle part whether there was a slash.
assert value_of_fraction("3/4") == 0.75
assert value_of_fraction("2") == 2.0
assert value_of_fraction("-1/2") == -0.5
assert value_of_fraction("1/0") is None
assert value_of_fraction("1/") is None
assert value_of_fraction("a/2") is None


def minute_of_day(text):
    """Return the minute of the day of a time 'HH:MM'; a ValueError has the message 'format', 'hour' or 'minute', whichever is wrong first."""
    try:
        hour, minute = [int(part) for part in text.split(":")]
    except ValueError:
        raise ValueError("format") from None
    if hour not in range(24):
        raise ValueError("hour")
    if minute not in range(60):
        raise ValueError("minute")
    return hour * 60 + minute


# M: The format is checked by trying to read it, the numbers by asking the ranges.
assert minute_of_day("01:30") == 90
assert minute_of_day("00:00") == 0
assert minute_of_day("23:59") == 1439
messages = []
for wrong in ("12", "aa:10", "24:60", "23:60"):
    try:
        minute_of_day(wrong)
    except ValueError as error:
        messages.append(str(error))
assert messages == ["format", "format", "hour", "minute"]


def dna_partner(strand):
    """Return the strand with A and T and with C and G exchanged; another letter raises a ValueError that gives the letter and its index."""
    partners = {"A": "T", "T": "A", "C": "G", "G": "C"}
    result = ""
    for i, letter in enumerate(strand):
        if letter not in partners:
            raise ValueError(f"{letter} at {i}")
        result += partners[letter]
    return result


# M: The dictionary holds the rules and at the same time the letters that are allowed.
assert dna_partner("ATCG") == "TAGC"
assert dna_partner("GGA") == "CCT"
assert dna_partner("") == ""
try:
    dna_partner("ACXT")
    message = "no error"
except ValueError as error:
    message = str(error)
assert message == "X at 2"


def add_booking(bookings, start, end):
    """Return the sorted list of bookings (start, end) with a new one; raise a ValueError if it overlaps another one or does not end after its start."""
    if end <= start:
        raise ValueError("empty booking")
    for other_start, other_end in bookings:
        if start < other_end and other_start < end:
            raise ValueError(f"overlaps {other_start}-{other_end}")
    return sorted([*bookings, (start, end)])


# M: Two bookings overlap if each one starts before the other one ends.
assert add_booking([(9, 11)], 11, 12) == [(9, 11), (11, 12)]
assert add_booking([(9, 11)], 7, 9) == [(7, 9), (9, 11)]
assert add_booking([], 1, 2) == [(1, 2)]
messages = []
for start, end in ((10, 12), (8, 13), (5, 5)):
    try:
        add_booking([(9, 11)], start, end)
    except ValueError as error:
        messages.append(str(error))
assert messages == ["overlaps 9-11", "overlaps 9-11", "empty booking"]


def stock_after_all(stock, changes):
    """Return the stock after a list of (item, change) pairs, or an equal copy of the old stock if any item would fall below zero on the way."""
    result = dict(stock)
    try:
        for item, change in changes:
            result[item] = result.get(item, 0) + change
            if result[item] < 0:
                raise ValueError(item)
    except ValueError:
        return dict(stock)
    return result


# H: The changes are made on a copy, so that giving up halfway leaves the original untouched.
assert stock_after_all({"pen": 5}, [("pen", -2), ("ink", 3)]) == {"pen": 3, "ink": 3}
assert stock_after_all({"pen": 5}, [("ink", 3), ("pen", -6)]) == {"pen": 5}
assert stock_after_all({"a": 1}, [("a", -2), ("a", 2)]) == {"a": 1}
assert stock_after_all({"a": 1}, [("a", 2), ("a", -3)]) == {"a": 0}
assert stock_after_all({}, []) == {}


def call_with_waits(function, waits):
    """Return (result, waited): call the function, after a ConnectionError add the next wait and call again; without waits left the error goes through."""
    waited = 0
    for wait in waits:
        try:
            return function(), waited
        except ConnectionError:
            waited += wait
    return function(), waited


# H: There is one call for each wait and a last one outside the try block, whose error nobody catches.
class FlakyServer:
    def __init__(self, failures):
        self.failures = failures

    def ask(self):
        self.failures -= 1
        if self.failures >= 0:
            raise ConnectionError("busy")
        return "ok"


assert call_with_waits(FlakyServer(0).ask, [1, 2]) == ("ok", 0)
assert call_with_waits(FlakyServer(1).ask, [1, 2]) == ("ok", 1)
assert call_with_waits(FlakyServer(2).ask, [1, 2]) == ("ok", 3)
assert call_with_waits(FlakyServer(0).ask, []) == ("ok", 0)
try:
    call_with_waits(FlakyServer(3).ask, [1, 2])
    raised = False
except ConnectionError:
    raised = True
assert raised


def tag_problem(tags):
    """Return the first problem in a list of tags such as ['b', '/b']: 'unexpected /b', 'unclosed b' for the innermost open one, or ''."""
    open_tags = []
    for tag in tags:
        if not tag.startswith("/"):
            open_tags.append(tag)
        elif open_tags and open_tags[-1] == tag[1:]:
            open_tags.pop()
        else:
            return f"unexpected {tag}"
    return f"unclosed {open_tags[-1]}" if open_tags else ""


# H: A stack holds the open tags; a closing tag must fit the one on top.
assert tag_problem(["p", "bold", "/bold", "/p"]) == ""
assert tag_problem(["b", "i", "/b", "/i"]) == "unexpected /b"
assert tag_problem(["/p"]) == "unexpected /p"
assert tag_problem(["p", "b"]) == "unclosed b"
assert tag_problem([]) == ""


def run_ledger(commands):
    """Return (balance, errors) after commands such as 'in 50' and 'out 20'; a bad one is skipped and adds '2: no number', '2: unknown' or '2: too little' with its place."""
    balance, errors = 0, []
    for place, command in enumerate(commands, start=1):
        kind, _, number = command.partition(" ")
        try:
            amount = int(number)
        except ValueError:
            errors.append(f"{place}: no number")
            continue
        if kind == "in":
            balance += amount
        elif kind != "out":
            errors.append(f"{place}: unknown")
        elif amount > balance:
            errors.append(f"{place}: too little")
        else:
            balance -= amount
    return balance, errors


# H: Each command is either carried out or explained in the list, so one bad line never stops the rest.
assert run_ledger(["in 50", "in 5", "out 20"]) == (35, [])
assert run_ledger(["in 9", "out 10", "out 9"]) == (0, ["2: too little"])
assert run_ledger(["in x", "lend 5", "in 1"]) == (1, ["1: no number", "2: unknown"])
assert run_ledger([]) == (0, [])


def left_to_right(expression):
    """Return the value of integers joined by + - * with spaces, computed from left to right as on a simple calculator; raise a ValueError if it is malformed."""
    words = expression.split()
    if len(words) % 2 == 0:
        raise ValueError("incomplete expression")
    value = int(words[0])
    for sign, number in zip(words[1::2], words[2::2]):
        if sign == "+":
            value += int(number)
        elif sign == "-":
            value -= int(number)
        elif sign == "*":
            value *= int(number)
        else:
            raise ValueError(f"unknown sign {sign}")
    return value


# H: Signs stand at odd and numbers at even places; int raises the error for a bad number.
assert left_to_right("2 + 3 * 4") == 20
assert left_to_right("10 - 4 - 3") == 3
assert left_to_right("7") == 7
count = 0
for wrong in ("", "2 +", "2 / 3", "2 + x"):
    try:
        left_to_right(wrong)
    except ValueError:
        count += 1
assert count == 4


def ean_digits_checked(code):
    """Return a digit string without its last digit, the check digit; raise a ValueError unless the check digit plus the other digits, weighted 3, 1, 3 ... from the right, is a multiple of 10."""
    total = int(code[-1])
    for i, digit in enumerate(reversed(code[:-1])):
        total += int(digit) * (3 if i % 2 == 0 else 1)
    if total % 10 != 0:
        raise ValueError(f"wrong check digit in {code}")
    return code[:-1]


# H: Going backwards from the check digit, the weights 3 and 1 take turns.
assert ean_digits_checked("40170725") == "4017072"
assert ean_digits_checked("17") == "1"
assert ean_digits_checked("0000") == "000"
count = 0
for wrong in ("40170726", "41070725", "15"):
    try:
        ean_digits_checked(wrong)
    except ValueError:
        count += 1
assert count == 3

"""Verified problems: errors."""

import json
from contextlib import suppress
from datetime import date
from typing import Any

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

def checked_percent(value):
    """Return the value if it lies between 0 and 100, ends included, else raise ValueError."""
    if not 0 <= value <= 100:
        raise ValueError("a percent value must be from 0 to 100")
    return value
# E: A chained comparison tests both ends before the value is given back.
# R: give back the number if it's between 0 and 100, otherwise raise a ValueError
assert checked_percent(0) == 0
assert checked_percent(55) == 55
assert checked_percent(100) == 100
try:
    checked_percent(101)
    raised = False
except ValueError:
    raised = True
assert raised is True

def number_or_nothing(entry):
    """Return the entry as a float, or None when it is not a number."""
    try:
        return float(entry)
    except ValueError:
        return None
# E: The conversion is tried, and its error means that there is no number.
# R: text to float, None if it isn't a number
assert number_or_nothing("2.5") == 2.5
assert number_or_nothing("-3") == -3.0
assert number_or_nothing("two") is None

def pairs_up_or_raise(dancers):
    """Return the number of dancing pairs; raise ValueError for an odd number of dancers."""
    if dancers % 2:
        raise ValueError("one dancer is left over")
    return dancers // 2
# E: A remainder of one counts as true and leads to the error.
# R: how many pairs can dance? odd number of people should raise a ValueError
assert pairs_up_or_raise(8) == 4
assert pairs_up_or_raise(0) == 0
try:
    pairs = pairs_up_or_raise(7)
except ValueError:
    pairs = None
assert pairs is None

def name_at(names, index):
    """Return the name at the index, or "nobody" when the list is too short."""
    try:
        return names[index]
    except IndexError:
        return "nobody"
# E: The access is tried, and an IndexError is answered with a fixed text.
# R: names[i] but without crash: say "nobody" if there is no such index
assert name_at(["Eva", "Jo"], 1) == "Jo"
assert name_at(["Eva", "Jo"], 2) == "nobody"
assert name_at([], 0) == "nobody"

def stock_or_raise(stock, item):
    """Return the amount of an item in the stock dictionary.
    Raise KeyError with the text "no ITEM in stock" if the item is missing.
    """
    try:
        return stock[item]
    except KeyError:
        raise KeyError(f"no {item} in stock") from None
# M: The plain error is replaced by one with a better message.
assert stock_or_raise({"tea": 4}, "tea") == 4
assert stock_or_raise({"tea": 0}, "tea") == 0
try:
    message = stock_or_raise({}, "milk")
except KeyError as error:
    message = error.args[0]
assert message == "no milk in stock"

def parse_weight(text: str) -> int:
    """Return the grams in a text such as "250 g" or "2 kg" as a whole number.
    Raise ValueError for any other unit.
    """
    amount, unit = text.split()
    if unit == "g":
        return int(amount)
    if unit == "kg":
        return int(amount) * 1000
    raise ValueError(f"unknown unit: {unit}")
# M: The unit decides on the factor, and the end of the function is reached by unknown ones only.
# R: turn "250 g" or "2 kg" into grams, anything else than g and kg should be a ValueError
assert parse_weight("250 g") == 250
assert parse_weight("2 kg") == 2000
try:
    unit_known = bool(parse_weight("3 lb"))
except ValueError:
    unit_known = False
assert unit_known is False

def withdraw(balance: int, amount: int) -> int:
    """Return the balance after taking out an amount.
    Raise ValueError if the amount is not positive or larger than the balance.
    """
    if amount <= 0:
        raise ValueError("the amount must be positive")
    if amount > balance:
        raise ValueError("not enough money")
    return balance - amount
# E: Two guards with their own messages come before the subtraction.
# R: balance minus amount, ValueError when amount <= 0 ("the amount must be positive") or larger than the balance ("not enough money")
assert withdraw(100, 30) == 70
assert withdraw(5, 5) == 0
assert withdraw(9, 1) == 8
try:
    withdraw(10, 11)
except ValueError as error:
    reason = str(error)
assert reason == "not enough money"

def delete_quietly(table, *keys):
    """Remove the keys from the dictionary and return it; keys that do not exist are ignored."""
    for key in keys:
        with suppress(KeyError):
            del table[key]
    return table
# M: The context manager suppress lets a failed deletion pass without notice.
assert delete_quietly({"a": 1, "b": 2}, "a", "x") == {"b": 2}
assert delete_quietly({"a": 1}, "a", "a") == {}
assert delete_quietly({"a": 1}) == {"a": 1}

def to_boolean(answer: str) -> bool:
    """Return True for "yes", "true" or "1" and False for "no", "false" or "0", in any case.
    Raise ValueError for every other answer.
    """
    lowered = answer.lower()
    if lowered in ("yes", "true", "1"):
        return True
    if lowered in ("no", "false", "0"):
        return False
    raise ValueError(f"not an answer: {answer}")
# E: Two membership tests cover the known words, everything else is an error.
# R: "yes"/"true"/"1" -> True, "no"/"false"/"0" -> False in any case, everything else raise ValueError
assert to_boolean("YES") is True
assert to_boolean("0") is False
assert to_boolean("false") is False
try:
    to_boolean("maybe")
    understood = True
except ValueError:
    understood = False
assert understood is False

def checked_name(name: str) -> str:
    """Return the name without outer spaces; raise ValueError if nothing is left of it."""
    cleaned = name.strip()
    if not cleaned:
        raise ValueError("the name is empty")
    return cleaned
# E: The stripped text is tested, since an empty text counts as false.
# R: strip the name and complain with a ValueError if it is blank
assert checked_name("  Ada ") == "Ada"
assert checked_name("Jo Li") == "Jo Li"
try:
    result = checked_name("   ")
except ValueError:
    result = "empty"
assert result == "empty"

def safe_root(number: float) -> float | None:
    """Return the square root, or None for negative numbers."""
    if number < 0:
        return None
    return number ** 0.5
# E: The bad case leaves the function first.
# R: square root but None for negatives
assert safe_root(49) == 7
assert safe_root(0) == 0
assert safe_root(-4) is None

def rows_with_errors(rows):
    """Return the numbers, from 1, of the rows that are not exactly two numbers with
    a comma between.
    """
    bad = []
    for number, row in enumerate(rows, 1):
        try:
            x, y = row.split(",")
            float(x)
            float(y)
        except ValueError:
            bad.append(number)
    return bad
# M: Both a wrong number of parts and a bad number raise the same kind of error.
assert rows_with_errors(["1,2", "3", "a,b", "4,5"]) == [2, 3]
assert rows_with_errors(["1,2,3"]) == [1]
assert rows_with_errors([]) == []

def month_or_raise(number: int) -> int:
    """Return the number of a month unchanged, or raise ValueError unless it is from 1 to 12."""
    if number in range(1, 13):
        return number
    raise ValueError(f"no such month: {number}")
# E: Membership in a range tests the limits.
# R: check a month number: return it if 1 to 12 otherwise ValueError "no such month: 13"
assert month_or_raise(1) == 1
assert month_or_raise(12) == 12
try:
    month_or_raise(13)
except ValueError as error:
    text = str(error)
assert text == "no such month: 13"

def index_or_none(items, wanted):
    """Return the position of the wanted item in a list, or None if it is missing."""
    try:
        return items.index(wanted)
    except ValueError:
        return None
# E: The method index raises for a missing item, and the error becomes None.
# R: list.index() crashes when the thing isnt there.. i'd rather get None
assert index_or_none(["a", "b"], "b") == 1
assert index_or_none(["a", "b"], "c") is None
assert index_or_none([], 0) is None

def valid_date_or_none(year: int, month: int, day: int) -> date | None:
    """Return the date for the three numbers, or None if the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
# E: The date class checks the calendar and raises for impossible days.
# R: year, month, day -> a datetime date, or None when there is no such day like 30 Feb
assert valid_date_or_none(2024, 2, 29) == date(2024, 2, 29)
assert valid_date_or_none(2023, 2, 29) is None
assert valid_date_or_none(2023, 13, 1) is None

def json_number(text):
    """Return the number under "value" in a JSON object, or -1 if the text or the
    key is wrong.
    """
    try:
        return json.loads(text)["value"]
    except (json.JSONDecodeError, KeyError):
        return -1
# M: One except clause names both errors in a tuple.
assert json_number('{"value": 7}') == 7
assert json_number('{"size": 7}') == -1
assert json_number("value: 7") == -1

def describe_error(function, argument):
    """Return "ok" if the call works, else the class name and message like "ValueError: bad"."""
    try:
        function(argument)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "ok"
# M: The caught error gives both its class name and its text.
assert describe_error(abs, -3) == "ok"
assert describe_error([].index, 4) == "ValueError: 4 is not in list"
assert describe_error({}.__getitem__, "k") == "KeyError: 'k'"

def raises_error(function, *args):
    """Return True if calling the function with the arguments raises any exception."""
    try:
        function(*args)
    except Exception:
        return True
    return False
# E: The line after the try statement is reached only by a call that works.
# R: Write a helper that takes a function and arguments and tells me whether calling it raises any exception.
assert raises_error(int, "x") is True
assert raises_error(int, "5") is False
assert raises_error(max) is True

def convert_or_keep(values):
    """Return the list with each text that looks like a whole number turned into an int."""
    converted = []
    for value in values:
        try:
            converted.append(int(value))
        except ValueError:
            converted.append(value)
    return converted
# E: Either the number or, after an error, the text itself is appended.
# R: ["4", "apples", "-2"] should become [4, "apples", -2]
assert convert_or_keep(["4", "apples", "-2"]) == [4, "apples", -2]
assert convert_or_keep(["1.5"]) == ["1.5"]
assert convert_or_keep([]) == []

def speed_of(distance: float, hours: float) -> float:
    """Return the distance divided by the hours; raise ValueError if the hours are
    not positive.
    """
    if hours <= 0:
        raise ValueError("hours must be positive")
    return distance / hours
# E: The guard covers zero and negative hours together.
# R: distance / hours, but a ValueError if hours is 0 or negative
assert speed_of(100, 2) == 50
assert speed_of(0, 3) == 0
try:
    answer = speed_of(10, 0)
except ValueError:
    answer = None
assert answer is None

def apply_to_readable(texts, function):
    """Return the results of the function for all texts, with None wherever it
    raises ValueError.
    """
    results = []
    for text in texts:
        try:
            results.append(function(text))
        except ValueError:
            results.append(None)
    return results
# M: Each call has its own try block, so one bad text does not stop the others.
assert apply_to_readable(["3", "x"], int) == [3, None]
assert apply_to_readable(["1e2"], float) == [100.0]
assert apply_to_readable([], int) == []

class EmptyCupError(Exception):
    """Signal that somebody tried to drink from an empty cup.
    The function sip(cup) lowers cup["sips"] by one and returns it, or raises this error at 0.
    """

def move_in_maze(position, step, width):
    """Return position + step on a path of cells 0 to width - 1.
    Raise IndexError when the step leads off the path.
    """
    target = position + step
    if not 0 <= target < width:
        raise IndexError("off the path")
    return target
# E: The target is computed first and tested against both ends.
assert move_in_maze(2, 3, 10) == 5
assert move_in_maze(2, -2, 10) == 0
try:
    inside = move_in_maze(0, -1, 10)
except IndexError:
    inside = False
assert inside is False

def require_keys(form: dict, *required: str) -> dict:
    """Return the form unchanged if it has all required keys.
    Raise ValueError that lists the missing keys in order, as in "missing: name, age".
    """
    missing = [key for key in required if key not in form]
    if missing:
        raise ValueError("missing: " + ", ".join(missing))
    return form
# M: All missing keys are gathered before one error names them together.
# R: check a form dict for required keys (given as more arguments), return it or raise ValueError "missing: name, age"
assert require_keys({"name": "Al"}, "name") == {"name": "Al"}
assert require_keys({}) == {}
try:
    require_keys({"town": "Rome"}, "name", "town", "age")
except ValueError as error:
    complaint = str(error)
assert complaint == "missing: name, age"

def parse_ratio(text):
    """Return the quotient of a ratio such as "16:9" as a float.
    Return None if the text has another form or the second number is zero.
    """
    try:
        left, right = text.split(":")
        return int(left) / int(right)
    except (ValueError, ZeroDivisionError):
        return None
# M: Wrong parts, wrong numbers and a zero all end in one except clause.
# R: "16:9" to the float 16/9, None for rubbish or division by zero
assert parse_ratio("16:8") == 2.0
assert parse_ratio("5:0") is None
assert parse_ratio("5") is None
assert parse_ratio("a:b") is None

def set_volume(level):
    """Return the text "volume LEVEL" for a whole level from 0 to 10.
    Raise TypeError for a level that is not an int, and ValueError for one out of range.
    """
    if not isinstance(level, int):
        raise TypeError("level must be an int")
    if not 0 <= level <= 10:
        raise ValueError("level must be from 0 to 10")
    return f"volume {level}"
# M: The type is tested before the range, each with its own kind of error.
assert set_volume(7) == "volume 7"
assert set_volume(0) == "volume 0"
caught = []
for bad in (11, "loud"):
    try:
        set_volume(bad)
    except (TypeError, ValueError) as error:
        caught.append(type(error))
assert caught == [ValueError, TypeError]

def largest_or_default(values, default):
    """Return the largest value, or the default if there are no values at all."""
    try:
        return max(values)
    except ValueError:
        return default
# E: An empty input makes max raise ValueError.
# R: max() of a list with a fallback value as second argument when it's empty
assert largest_or_default([3, 9, 4], 0) == 9
assert largest_or_default([], 0) == 0
assert largest_or_default("", "none") == "none"

def unpack_pair(values):
    """Return the two values swapped; raise ValueError unless there are exactly two."""
    first, second = values
    return second, first
# E: Unpacking raises the ValueError by itself when the count is wrong.
assert unpack_pair([1, 2]) == (2, 1)
assert unpack_pair("ab") == ("b", "a")
try:
    outcome = unpack_pair([1, 2, 3])
except ValueError:
    outcome = "not a pair"
assert outcome == "not a pair"

def run_until_error(functions):
    """Return the results of calling the functions in order until one of them raises
    an error.
    """
    results = []
    try:
        for function in functions:
            results.append(function())
    except Exception:
        pass
    return results
# M: The loop stands inside the try block, so an error also ends the loop.
# R: list of functions without arguments: call them one by one and collect results until one crashes
assert run_until_error([lambda: 1, lambda: 1 / 0, lambda: 2]) == [1]
assert run_until_error([lambda: "a", lambda: "b"]) == ["a", "b"]
assert run_until_error([]) == []

def always_close(log, function):
    """Return the result of the function, or None if it raises an error.
    In both cases the word "closed" is appended to the log at the end.
    """
    try:
        return function()
    except Exception:
        return None
    finally:
        log.append("closed")
# M: The finally part runs after the return value is fixed in either branch.
# R: call f(), return None on any exception, but no matter what append "closed" to the log list (log comes first)
notes = []
assert always_close(notes, lambda: 5) == 5
assert always_close(notes, lambda: [][0]) is None
assert notes == ["closed", "closed"]

def try_else_order(text):
    """Return the list of branches passed: "try" first, then "else" if int(text) works.
    If it fails "except" comes instead, and "finally" always ends the list.
    """
    passed = ["try"]
    try:
        int(text)
    except ValueError:
        passed.append("except")
    else:
        passed.append("else")
    finally:
        passed.append("finally")
    return passed
# M: The else branch runs only after a try block without an error.
assert try_else_order("5") == ["try", "else", "finally"]
assert try_else_order("x") == ["try", "except", "finally"]
assert len(try_else_order("")) == 3

def call_method(thing, name, *args):
    """Return the result of the method with the given name, or None if the object
    has no such one.
    """
    try:
        method = getattr(thing, name)
    except AttributeError:
        return None
    return method(*args)
# M: The attribute is looked up by its name inside the try block, and the call follows outside.
assert call_method("tea", "upper") == "TEA"
assert call_method([4, 4, 5], "count", 4) == 2
assert call_method(7, "upper") is None

def seat_number(code: str) -> int:
    """Return the number in a seat code like "C12": one capital letter and then digits.
    Raise ValueError for every other code.
    """
    if not (code[:1].isupper() and code[1:].isdigit()):
        raise ValueError(f"bad seat: {code}")
    return int(code[1:])
# M: Slices never fail on short texts, so even the empty code is judged well.
# R: seat codes look like C12. return the 12 as int, ValueError if it is not one capital letter plus digits
assert seat_number("C12") == 12
assert seat_number("A1") == 1
bad_codes = 0
for code in ("", "12", "C", "c3"):
    try:
        seat_number(code)
    except ValueError:
        bad_codes += 1
assert bad_codes == 4

def station_after(stations, current):
    """Return the station that follows the current one on a line.
    Raise ValueError "end of the line" when the current station is the last.
    """
    position = stations.index(current) + 1
    if position == len(stations):
        raise ValueError("end of the line")
    return stations[position]
# E: The position of the next stop must be below the number of stations.
# R: next station on a line (list of stations, current one). ValueError("end of the line") at the last one
assert station_after(["Mill", "Park", "Zoo"], "Mill") == "Park"
assert station_after(["Mill", "Park", "Zoo"], "Park") == "Zoo"
try:
    stop = station_after(["Mill", "Zoo"], "Zoo")
except ValueError as error:
    stop = str(error)
assert stop == "end of the line"

def error_kinds(expressions):
    """Count the kinds of errors met when calling each function, as a dictionary of
    class names.
    """
    kinds = {}
    for expression in expressions:
        try:
            expression()
        except Exception as error:
            name = type(error).__name__
            kinds[name] = kinds.get(name, 0) + 1
    return kinds
# M: The class name of each caught error is the key that is counted.
assert error_kinds([lambda: 1 / 0, lambda: 2, lambda: 3 / 0]) == {"ZeroDivisionError": 2}
assert error_kinds([lambda: int("a"), lambda: [][1]]) == {"ValueError": 1, "IndexError": 1}
assert error_kinds([]) == {}

def parse_temperature(text: str, fallback: float = 0.0) -> float:
    """Return the number in a text such as "21.5C"; the fallback is for any other text.
    The letter C at the end is required.
    """
    if not text.endswith("C"):
        return fallback
    try:
        return float(text[:-1])
    except ValueError:
        return fallback
# E: The ending is tested, and the rest is converted within a try block.
assert parse_temperature("21.5C") == 21.5
assert parse_temperature("warm C") == 0.0
assert parse_temperature("70F", -1.0) == -1.0

def ages_or_error(ages):
    """Return the average age; raise ValueError "no ages" for an empty list.
    Raise ValueError "negative age" if any age is below zero.
    """
    if not ages:
        raise ValueError("no ages")
    if min(ages) < 0:
        raise ValueError("negative age")
    return sum(ages) / len(ages)
# E: Both checks come first, so the last line is the plain formula.
# R: average of a list of ages. empty list -> ValueError("no ages"), a negative one in it -> ValueError("negative age")
assert ages_or_error([10, 20]) == 15
assert ages_or_error([7]) == 7
complaints = []
for bad in ([], [4, -1]):
    try:
        ages_or_error(bad)
    except ValueError as error:
        complaints.append(str(error))
assert complaints == ["no ages", "negative age"]

def decode_or_question(data: bytes) -> str:
    """Return the bytes decoded as UTF-8, or a single "?" if they are not valid UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "?"
# E: The decoding raises its own kind of error, which is caught.
assert decode_or_question(b"tea") == "tea"
assert decode_or_question(b"\xff\xfe") == "?"
assert decode_or_question(b"") == ""

def hashable_or_text(value: Any) -> Any:
    """Return the value if it can be a dictionary key, else its repr text."""
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value
# M: Asking for the hash raises TypeError for lists and other changeable things.
assert hashable_or_text((1, 2)) == (1, 2)
assert hashable_or_text([1, 2]) == "[1, 2]"
assert hashable_or_text("a") == "a"

def deduct_all(balance, amounts):
    """Return (new balance, rejected): amounts that would make the balance negative
    are rejected.
    """
    rejected = []
    for amount in amounts:
        if amount > balance:
            rejected.append(amount)
        else:
            balance -= amount
    return balance, rejected
# E: Each amount is either paid or put on the list of the rejected ones.
# R: pay a list of amounts from a balance in order, skip (and collect) what would make it negative. return (balance, rejected)
assert deduct_all(10, [4, 8, 6]) == (0, [8])
assert deduct_all(5, [9]) == (5, [9])
assert deduct_all(5, []) == (5, [])

def to_int_base_guess(text):
    """Return the integer in a text with prefix 0x, 0b or 0o or without one, None if
    it has none.
    """
    try:
        return int(text, 0)
    except ValueError:
        return None
# M: With base 0, int reads the prefix and finds out the base itself.
assert to_int_base_guess("0x1f") == 31
assert to_int_base_guess("0b101") == 5
assert to_int_base_guess("42") == 42
assert to_int_base_guess("0xzz") is None

def first_success(functions, value):
    """Return the result of the first function that does not raise an error for the value.
    Raise ValueError if all of them fail.
    """
    for function in functions:
        try:
            return function(value)
        except Exception:
            continue
    raise ValueError("all functions failed")
# M: The return inside the try block ends the loop at the first success.
assert first_success([int, float, str], "2.5") == 2.5
assert first_success([int, str], "7") == 7
try:
    last = first_success([int, float], "x")
except ValueError:
    last = "failed"
assert last == "failed"

def validate_order(order):
    """Return the list of problems in an order dictionary with "item" and "count".
    The problems are "no item" for a missing or empty item and "bad count" for a count below 1.
    """
    problems = []
    if not order.get("item"):
        problems.append("no item")
    if order.get("count", 0) < 1:
        problems.append("bad count")
    return problems
# E: Problems are collected instead of raised, so all of them are reported.
# R: return a list of what is wrong in an order dict: "no item" if item missing/empty, "bad count" if count missing or below 1
assert validate_order({"item": "pen", "count": 2}) == []
assert validate_order({"item": "", "count": 2}) == ["no item"]
assert validate_order({}) == ["no item", "bad count"]

def clean_rating(text: str) -> int:
    """Return a rating from 1 to 5 stars as an int, or 0 for every other text."""
    try:
        stars = int(text)
    except ValueError:
        return 0
    return stars if 1 <= stars <= 5 else 0
# E: Texts that are no number and numbers out of range end in the same zero.
# R: people type star ratings by hand. make it an int 1-5, anything else is 0
assert clean_rating("4") == 4
assert clean_rating("9") == 0
assert clean_rating("great") == 0

def code_of_letter(letter):
    """Return the Unicode number of one character, or -1 for a text of any other length."""
    try:
        return ord(letter)
    except TypeError:
        return -1
# E: The builtin ord raises TypeError unless the text is exactly one character long.
assert code_of_letter("A") == 65
assert code_of_letter("AB") == -1
assert code_of_letter("") == -1

def insert_once(table, key, value):
    """Store the value under a new key and return the table; raise KeyError for a key in use."""
    if key in table:
        raise KeyError(key)
    table[key] = value
    return table
# E: The key is searched before the assignment could overwrite anything.
# R: put key and value in a dict and return the dict, but raise KeyError if the key is already there
assert insert_once({}, "a", 1) == {"a": 1}
assert insert_once({"a": 1}, "b", 2) == {"a": 1, "b": 2}
try:
    free = bool(insert_once({"a": 1}, "a", 5))
except KeyError:
    free = False
assert free is False

def divide_lists(left, right):
    """Return the quotients of the numbers at the same places, None where the divisor is zero.
    Raise ValueError if the lists differ in length.
    """
    if len(left) != len(right):
        raise ValueError("lengths differ")
    return [a / b if b else None for a, b in zip(left, right)]
# M: A conditional inside the comprehension avoids the division by zero.
assert divide_lists([6, 5], [3, 0]) == [2, None]
assert divide_lists([], []) == []
try:
    quotients = divide_lists([1], [])
except ValueError:
    quotients = "lengths differ"
assert quotients == "lengths differ"

"""Verified problems: error scenes."""

from datetime import date

def plane_seat_or_raise(text):
    """Return (row, letter) for a seat like "12C"; raise ValueError for a letter outside A to F
    or a bad row."""
    row, letter = int(text[:-1]), text[-1]
    if letter not in "ABCDEF" or row < 1:
        raise ValueError(f"no such seat: {text}")
    return row, letter
# E: int raises the ValueError for a bad row by itself, the rest is checked by hand.
# R: parse "12C" into (12, "C"); letters A-F only, row from 1 on, otherwise ValueError
assert plane_seat_or_raise("12C") == (12, "C")
assert plane_seat_or_raise("1A") == (1, "A")
try:
    plane_seat_or_raise("3Z")
    message = ""
except ValueError as error:
    message = str(error)
assert message == "no such seat: 3Z"

def sum_readable_amounts(texts):
    """Return (sum of the texts that are whole numbers, number of texts that are not)."""
    total = bad = 0
    for text in texts:
        try:
            total += int(text)
        except ValueError:
            bad += 1
    return total, bad
# E: A text that int refuses is counted instead of added.
# R: add up strings that are ints and count how many weren't numbers -> (sum, bad ones)
assert sum_readable_amounts(["3", "x", "-1", "2.5"]) == (2, 2)
assert sum_readable_amounts(["7"]) == (7, 0)
assert sum_readable_amounts([]) == (0, 0)

def nth_word_or(text: str, n: int, fallback: str) -> str:
    """Return the word number n, counted from 0, of the text, or fallback if the text has too
    few words."""
    try:
        return text.split()[n]
    except IndexError:
        return fallback
# E: The IndexError of a place too far is answered with the fallback.
# R: word number n (from 0) of a text or the fallback when there aren't enough words
assert nth_word_or("red green", 1, "?") == "green"
assert nth_word_or("red green", 2, "?") == "?"
assert nth_word_or("", 0, "none") == "none"

def city_of_order(order):
    """Return order["customer"]["address"]["city"], or "unknown" if any of the keys is missing
    or a level is None."""
    try:
        return order["customer"]["address"]["city"]
    except (KeyError, TypeError):
        return "unknown"
# E: A missing key raises KeyError and indexing None raises TypeError, so both are caught.
# R: get order["customer"]["address"]["city"] savely - "unknown" when something's missing or None
assert city_of_order({"customer": {"address": {"city": "Ulm"}}}) == "Ulm"
assert city_of_order({"customer": {}}) == "unknown"
assert city_of_order({"customer": None}) == "unknown"

def share_cake(slices, guests):
    """Return (slices per guest, slices left); raise ValueError if there are no guests or slices
    is negative."""
    if guests <= 0:
        raise ValueError("nobody to share with")
    if slices < 0:
        raise ValueError("negative slices")
    return divmod(slices, guests)
# E: Each bad argument has its own message, and divmod answers both questions.
# R: slices and guests -> (each, left). ValueError for no guests or negative slices
assert share_cake(11, 4) == (2, 3)
assert share_cake(0, 3) == (0, 0)
caught = []
for arguments in ((5, 0), (-1, 2)):
    try:
        share_cake(*arguments)
    except ValueError as error:
        caught.append(str(error))
assert caught == ["nobody to share with", "negative slices"]

def age_from_form(text):
    """Return the age in text as int, or a message: "not a number", or "not possible" outside 0
    to 120."""
    try:
        age = int(text)
    except ValueError:
        return "not a number"
    return age if 0 <= age <= 120 else "not possible"
# E: The conversion is tried first, and only a number is checked for its range.
# R: convert form input to an age; return "not a number" or "not possible" (0..120) if bad
assert age_from_form("42") == 42
assert age_from_form("forty") == "not a number"
assert age_from_form("-3") == "not possible"
assert age_from_form("120") == 120

def error_name_of(function, *args):
    """Call function with the arguments and return the name of the error it raises, or "ok" if
    it raises none."""
    try:
        function(*args)
    except Exception as error:
        return type(error).__name__
    return "ok"
# E: The type of the caught error knows its own name.
# R: tell me which exception a call raises, as text, or "ok"
assert error_name_of(int, "x") == "ValueError"
assert error_name_of([].pop) == "IndexError"
assert error_name_of(len, "abc") == "ok"

def count_error_kinds(function, inputs):
    """Return a dict from error name to how often calling function with one of the inputs raised
    it."""
    kinds = {}
    for value in inputs:
        try:
            function(value)
        except Exception as error:
            name = type(error).__name__
            kinds[name] = kinds.get(name, 0) + 1
    return kinds
# M: Only failing calls reach the except block, where their kinds are counted.
# R: call f on every input and count the exceptions by name, dict
assert count_error_kinds(int, ["1", "a", None, "b"]) == {"ValueError": 2, "TypeError": 1}
assert count_error_kinds(len, ["abc"]) == {}
assert count_error_kinds(len, []) == {}

def strict_lookup(table, key):
    """Return table[key]; for a missing key raise a KeyError whose text lists the known keys,
    sorted."""
    if key not in table:
        raise KeyError("known: " + ", ".join(sorted(table)))
    return table[key]
# E: The membership test allows a helpful message instead of the bare key.
# R: table[key] but a KeyError that lists the known keys like "known: a, b"
assert strict_lookup({"a": 1}, "a") == 1
assert strict_lookup({"a": 0, "b": 2}, "b") == 2
try:
    strict_lookup({"b": 1, "a": 2}, "c")
    known = ""
except KeyError as error:
    known = error.args[0]
assert known == "known: a, b"

def require_all(record, *fields):
    """Return the values of the fields of a dict as a list; raise KeyError with the list of all
    missing fields."""
    missing = [field for field in fields if field not in record]
    if missing:
        raise KeyError(missing)
    return [record[field] for field in fields]
# E: All missing fields are collected before the error is raised, so it names every one.
# R: fetch several fields from a dict as list, KeyError should carry ALL the missing names
assert require_all({"a": 1, "b": 2}, "b", "a") == [2, 1]
assert require_all({"a": 1}) == []
try:
    require_all({"a": 1}, "x", "a", "y")
    missing = []
except KeyError as error:
    missing = error.args[0]
assert missing == ["x", "y"]

def booking_error(seats, wanted, names):
    """Return None if a booking is fine, otherwise the first problem as a text.

    Problems in order: "no seats wanted" below 1, "too few seats" if wanted exceeds seats, and
    "names
    missing" if there are fewer names than wanted."""
    if wanted < 1:
        return "no seats wanted"
    if wanted > seats:
        return "too few seats"
    return "names missing" if len(names) < wanted else None
# E: Early returns report the first problem found.
assert booking_error(5, 2, ["Al", "Bo"]) is None
assert booking_error(5, 0, []) == "no seats wanted"
assert booking_error(1, 2, []) == "too few seats"
assert booking_error(5, 2, ["Al"]) == "names missing"

def all_booking_problems(form):
    """Return the list of problems of a form dict: "name" if it is blank or missing, "age" if
    not digits, "mail" without "@"."""
    problems = []
    if not form.get("name", "").strip():
        problems.append("name")
    if not str(form.get("age", "")).isdigit():
        problems.append("age")
    if "@" not in form.get("mail", ""):
        problems.append("mail")
    return problems
# E: Missing fields count as empty texts, which fail every check.
# R: validate a form dict with name, age, mail and return list of the names of the bad fields
assert all_booking_problems({"name": "Al", "age": 9, "mail": "a@b"}) == []
assert all_booking_problems({"name": " ", "age": "x", "mail": "a@b"}) == ["name", "age"]
assert all_booking_problems({}) == ["name", "age", "mail"]

def pay_with_card(balance, price):
    """Return the new balance; raise ValueError with the missing cents, such as "30 cents
    missing", if it is too low."""
    if price > balance:
        raise ValueError(f"{price - balance} cents missing")
    return balance - price
# E: The message is built from the difference of the two amounts.
# R: balance minus price, ValueError "30 cents missing" when it's too little
assert pay_with_card(500, 120) == 380
assert pay_with_card(100, 100) == 0
try:
    pay_with_card(100, 130)
    message = "paid"
except ValueError as error:
    message = str(error)
assert message == "30 cents missing"

def book_all_or_nothing(stock, order):
    """Take the order, a dict of counts, off the stock dict and return True, or change nothing
    and return False.

    It fails if an item is unknown or there is too little of it."""
    for item, count in order.items():
        if stock.get(item, 0) < count:
            return False
    for item, count in order.items():
        stock[item] -= count
    return True
# M: Everything is checked in a first loop, so that the second one cannot fail halfway.
# R: subtract an order from the stock only if everything is available, otherwise leave stock alone -> True/False
assert book_all_or_nothing({"pen": 3}, {"pen": 2}) is True
assert book_all_or_nothing({"pen": 3}, {"pen": 2, "ink": 1}) is False
assert book_all_or_nothing({}, {}) is True

def first_valid_date(texts):
    """Return the first text that is a real ISO date such as "2024-02-29", or None."""
    for text in texts:
        try:
            date.fromisoformat(text)
        except ValueError:
            continue
        return text
    return None
# E: A text whose conversion fails is skipped, and the first that works is returned.
# R: first string in the list thats a real iso date, otherwise None
assert first_valid_date(["soon", "2023-02-29", "2024-02-29"]) == "2024-02-29"
assert first_valid_date(["2020-01-01", "2021-01-01"]) == "2020-01-01"
assert first_valid_date([]) is None

def mean_of_column(rows, index):
    """Return the mean of row[index] over all rows as a float, leaving out rows that are too
    short or not numeric there."""
    values = []
    for row in rows:
        try:
            values.append(float(row[index]))
        except (IndexError, ValueError):
            continue
    return sum(values) / len(values) if values else 0.0
# M: Both kinds of errors lead to the same reaction: the row is left out. No value at all gives 0.0.
assert mean_of_column([["a", "2"], ["b", "4"], ["c"], ["d", "?"]], 1) == 3.0
assert mean_of_column([["a"]], 0) == 0.0
assert mean_of_column([], 0) == 0.0

def close_in_any_case(steps, log):
    """Run the functions in steps in order and append "closed" to log at the end, even if one
    raises an error.

    Return True if all ran, False after an error."""
    try:
        for step in steps:
            step()
        return True
    except Exception:
        return False
    finally:
        log.append("closed")
# M: finally runs on both ways out of the function, after the returned value is known.
notes = []
assert close_in_any_case([lambda: notes.append("a")], notes) is True
assert notes == ["a", "closed"]
assert close_in_any_case([lambda: int("x")], notes) is False
assert notes == ["a", "closed", "closed"]

def temperature_or_raise(text):
    """Return the degrees of a text like "-3.5 C" as a float; raise ValueError if it does not
    end in " C".

    A wrong number in front raises ValueError as well."""
    number, sep, unit = text.rpartition(" ")
    if unit != "C" or not sep:
        raise ValueError(f"unit missing: {text}")
    return float(number)
# E: rpartition cuts off the unit, and float reads or refuses the rest.
# R: "-3.5 C" -> -3.5, ValueError if " C" is missing
assert temperature_or_raise("-3.5 C") == -3.5
assert temperature_or_raise("20 C") == 20.0
failed = []
for text in ("20", "20 F", "x C"):
    try:
        temperature_or_raise(text)
    except ValueError:
        failed.append(text)
assert failed == ["20", "20 F", "x C"]

def index_of_first_error(function, values):
    """Return the index of the first value for which function raises an error, or -1 if it never
    does."""
    for i, value in enumerate(values):
        try:
            function(value)
        except Exception:
            return i
    return -1
# E: The index of the failing call is returned straight from the except block.
# R: index of the first value where f(value) crashes, -1 if never
assert index_of_first_error(int, ["1", "2", "x"]) == 2
assert index_of_first_error(int, ["1"]) == -1
assert index_of_first_error(len, [5, "a"]) == 0

def parse_pairs(text):
    """Return a dict from a text like "a=1;b=2" with int values; raise ValueError naming the
    first bad part."""
    result = {}
    for part in text.split(";"):
        key, sep, value = part.partition("=")
        if not sep or not key or not value.isdigit():
            raise ValueError(f"bad part: {part}")
        result[key] = int(value)
    return result
# M: partition always gives three pieces, so all ways of being wrong can be tested at once.
# R: "a=1;b=2" -> {"a": 1, "b": 2}, ValueError("bad part: ...") for the first part that doesn't fit
assert parse_pairs("a=1;b=2") == {"a": 1, "b": 2}
assert parse_pairs("x=10") == {"x": 10}
try:
    parse_pairs("a=1;b")
    message = ""
except ValueError as error:
    message = str(error)
assert message == "bad part: b"

def convert_row(row, converters):
    """Return the cells of a row each changed by the converter at its place, or None for a cell
    that fails.

    Both lists are equally long; failing means raising ValueError."""
    result = []
    for cell, convert in zip(row, converters):
        try:
            result.append(convert(cell))
        except ValueError:
            result.append(None)
    return result
# E: zip pairs each cell with its function, and errors become None.
# R: convert cells with a list of converter functions, None where it fails
assert convert_row(["3", "x", "2.5"], [int, int, float]) == [3, None, 2.5]
assert convert_row(["a"], [str]) == ["a"]
assert convert_row([], []) == []

def unpack_triple(items):
    """Return a dict with the keys "x", "y", "z" from three items, or None if there are not
    exactly three."""
    try:
        x, y, z = items
    except ValueError:
        return None
    return {"x": x, "y": y, "z": z}
# E: Unpacking the wrong number of items raises a ValueError.
# R: three items -> {"x":..,"y":..,"z":..}, None if not exactly 3
assert unpack_triple([1, 2, 3]) == {"x": 1, "y": 2, "z": 3}
assert unpack_triple([1, 2]) is None
assert unpack_triple("abc") == {"x": "a", "y": "b", "z": "c"}

def withdraw_from(accounts, name, amount):
    """Take amount off accounts[name] and return what is left.

    Raise KeyError for an unknown name and ValueError if the amount is not positive or too large."""
    balance = accounts[name]
    if not 0 < amount <= balance:
        raise ValueError("bad amount")
    accounts[name] = balance - amount
    return accounts[name]
# E: Reading the balance raises the KeyError, and a chained comparison covers both bad amounts.
# R: take amount from accounts[name]; KeyError unknown, ValueError if amount is <= 0 or too big; return whats left
assert withdraw_from({"Al": 50}, "Al", 20) == 30
assert withdraw_from({"Al": 50}, "Al", 50) == 0
kinds = []
for name, amount in (("Bo", 1), ("Al", 60), ("Al", 0)):
    try:
        withdraw_from({"Al": 50}, name, amount)
    except (KeyError, ValueError) as error:
        kinds.append(type(error).__name__)
assert kinds == ["KeyError", "ValueError", "ValueError"]

def run_commands_safely(commands, actions):
    """Run commands such as "add 3" with the functions in the dict actions and return a list of
    results.

    An unknown command gives "unknown", a missing or bad number gives "bad number"."""
    results = []
    for command in commands:
        name, _, number = command.partition(" ")
        try:
            results.append(actions[name](int(number)))
        except KeyError:
            results.append("unknown")
        except ValueError:
            results.append("bad number")
    return results
# M: The two except blocks tell the unknown name from the unreadable number.
assert run_commands_safely(["add 3", "hop 2", "add"], {"add": lambda n: n + 1}) == [
    4, "unknown", "bad number"]
assert run_commands_safely(["neg 5"], {"neg": lambda n: -n}) == [-5]
assert run_commands_safely([], {}) == []

def share_text_or_na(part, whole):
    """Return the share as a text like "25 %", rounded to whole percent, or "n/a" when whole is
    0."""
    try:
        return f"{round(part / whole * 100)} %"
    except ZeroDivisionError:
        return "n/a"
# E: Dividing by zero raises an error of its own kind, which is turned into a text.
# R: percentage text "25 %", but "n/a" if the whole is zero
assert share_text_or_na(1, 4) == "25 %"
assert share_text_or_na(3, 0) == "n/a"
assert share_text_or_na(0, 9) == "0 %"

def speeds_from_log(pairs):
    """Return km/h for (km, hours) pairs rounded to whole numbers; a pair with 0 hours gives
    None."""
    speeds = []
    for km, hours in pairs:
        speeds.append(round(km / hours) if hours else None)
    return speeds
# E: The conditional expression avoids the division by zero.
# R: (km, hours) pairs -> rounded km/h, None for 0 hours
assert speeds_from_log([(100, 2), (5, 0)]) == [50, None]
assert speeds_from_log([(0, 1)]) == [0]
assert speeds_from_log([]) == []

def month_number_or_raise(name):
    """Return 1 to 12 for an English month name or its first three letters, in any case;
    otherwise raise ValueError."""
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    full = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december"]
    key = name.lower()
    if key in full:
        return full.index(key) + 1
    if key in months:
        return months.index(key) + 1
    raise ValueError(f"unknown month: {name}")
# M: The place in either list of names is the number of the month minus one.
# R: "March" or "mar" -> 3, any case, ValueError if unknown
assert month_number_or_raise("March") == 3
assert month_number_or_raise("DEC") == 12
try:
    month_number_or_raise("Decem")
    found = True
except ValueError:
    found = False
assert found is False

def checked_hour_range(text):
    """Return (start, end) of a text like "9-17"; raise ValueError unless 0 <= start < end <= 24."""
    start, end = map(int, text.split("-"))
    if not 0 <= start < end <= 24:
        raise ValueError(f"impossible hours: {text}")
    return start, end
# E: Wrong numbers of parts and bad numbers raise ValueError during unpacking already.
# R: opening hours "9-17" -> (9, 17) and ValueError if it makes no sense
assert checked_hour_range("9-17") == (9, 17)
assert checked_hour_range("0-24") == (0, 24)
bad = 0
for text in ("17-9", "9", "9-25"):
    try:
        checked_hour_range(text)
    except ValueError:
        bad += 1
assert bad == 3

def pop_or_default(items, default):
    """Remove and return the last item of a list, or return default if the list is empty."""
    try:
        return items.pop()
    except IndexError:
        return default
# E: pop on an empty list raises the IndexError that is caught.
# R: pop from a list but give a default if it's empty
assert pop_or_default([1, 2], 0) == 2
assert pop_or_default([], 0) == 0
assert pop_or_default([None], 5) is None

def typed_settings(texts, kinds):
    """Convert the values of a dict of texts by the types in the dict kinds and return
    (settings, bad keys sorted).

    Keys without a type stay texts; a value that cannot be converted is left out and its key
    reported."""
    settings, bad = {}, []
    for key, text in texts.items():
        try:
            settings[key] = kinds.get(key, str)(text)
        except ValueError:
            bad.append(key)
    return settings, sorted(bad)
# M: The type is looked up and called, with str as the default, and failures are collected.
assert typed_settings({"size": "3", "name": "x", "rate": "?"}, {"size": int, "rate": float}) == (
    {"size": 3, "name": "x"}, ["rate"])
assert typed_settings({}, {"a": int}) == ({}, [])
assert typed_settings({"b": "q", "a": "w"}, {"a": int, "b": int}) == ({}, ["a", "b"])

def nested_number(data, *path):
    """Return the int found by following keys and indices in path, or None if a step fails or it
    is no int."""
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data if isinstance(data, int) else None
# M: Dictionaries, lists and other values fail with different errors, which are all caught.
assert nested_number({"a": [1, {"b": 7}]}, "a", 1, "b") == 7
assert nested_number({"a": [1]}, "a", 5) is None
assert nested_number({"a": "x"}, "a") is None
assert nested_number(3) == 3

def rename_with_check(names, old, new):
    """Replace old by new in the list names in place; raise ValueError if old is missing or new
    already there."""
    if new in names:
        raise ValueError(f"{new} is taken")
    names[names.index(old)] = new
# E: index raises the ValueError for a missing name, so only the taken name needs a check.
# R: rename an entry of a list in place, error if the new name exists already or old one doesnt
team = ["Al", "Bo"]
rename_with_check(team, "Bo", "Cy")
assert team == ["Al", "Cy"]
messages = 0
for old, new in (("Bo", "Di"), ("Al", "Cy")):
    try:
        rename_with_check(team, old, new)
    except ValueError:
        messages += 1
assert messages == 2
assert team == ["Al", "Cy"]

def boxer_class_or_raise(kilos):
    """Return "light" below 60, "middle" below 80 and "heavy" above that; raise TypeError for
    text and ValueError for 0 or less."""
    if isinstance(kilos, str):
        raise TypeError("number expected")
    if kilos <= 0:
        raise ValueError("weight must be positive")
    return "light" if kilos < 60 else "middle" if kilos < 80 else "heavy"
# E: The two kinds of wrong arguments raise different errors before the classes are told apart.
assert boxer_class_or_raise(59.9) == "light"
assert boxer_class_or_raise(60) == "middle"
assert boxer_class_or_raise(80) == "heavy"
kinds = []
for wrong in ("70", -1):
    try:
        boxer_class_or_raise(wrong)
    except (TypeError, ValueError) as error:
        kinds.append(type(error).__name__)
assert kinds == ["TypeError", "ValueError"]

def combine_results(*functions):
    """Call functions without arguments and return (results of those that worked, messages of
    those that failed)."""
    results, messages = [], []
    for function in functions:
        try:
            results.append(function())
        except Exception as error:
            messages.append(str(error))
    return results, messages
# E: Each call lands either in the list of results or, by its error text, in the list of messages.
assert combine_results(lambda: 1, lambda: [][0]) == ([1], ["list index out of range"])
assert combine_results(list) == ([[]], [])
assert combine_results() == ([], [])

def until_stop_word(words, stop):
    """Return the words before stop; raise ValueError if stop does not occur."""
    if stop not in words:
        raise ValueError(f"{stop!r} not found")
    return words[:words.index(stop)]
# E: The place of the stop word bounds the slice.
# R: items of a list before the stop word, ValueError when it isn't in there
assert until_stop_word(["a", "b", "end", "c"], "end") == ["a", "b"]
assert until_stop_word(["end"], "end") == []
try:
    until_stop_word(["a"], "end")
    message = ""
except ValueError as error:
    message = str(error)
assert message == "'end' not found"

def validated_scores(scores, most):
    """Return a dict of scores as ints; raise ValueError naming the person whose score is not
    from 0 to most.

    scores maps names to texts or numbers that int accepts."""
    checked = {}
    for name, score in scores.items():
        value = int(score)
        if not 0 <= value <= most:
            raise ValueError(f"{name}: {value} is not within 0 and {most}")
        checked[name] = value
    return checked
# M: Each value is converted and checked before it is stored.
assert validated_scores({"Al": "7", "Bo": 3}, 10) == {"Al": 7, "Bo": 3}
assert validated_scores({}, 10) == {}
try:
    validated_scores({"Al": 11}, 10)
    message = ""
except ValueError as error:
    message = str(error)
assert message == "Al: 11 is not within 0 and 10"

def last_good_reading(readings):
    """Return the last reading that float accepts, as a float; raise ValueError("no reading") if
    there is none."""
    for reading in reversed(readings):
        try:
            return float(reading)
        except (ValueError, TypeError):
            pass
    raise ValueError("no reading")
# M: The search runs from the end, and only a loop without success reaches the raise.
# R: sensor readings as strings, some are broken or None. last usable one as float, ValueError if nothing usable
assert last_good_reading(["1.5", "2", "err", None]) == 2.0
assert last_good_reading([3]) == 3.0
try:
    last_good_reading(["x"])
    message = ""
except ValueError as error:
    message = str(error)
assert message == "no reading"

def hand_over_key(holder, giver, receiver):
    """Return receiver if giver holds the key; otherwise raise ValueError like "Bo has the key,
    not Al"."""
    if holder != giver:
        raise ValueError(f"{holder} has the key, not {giver}")
    return receiver
# E: Only the current holder may hand the key over.
# R: holder gives key to receiver; if giver isn't the holder raise ValueError("Bo has the key, not Al")
assert hand_over_key("Al", "Al", "Bo") == "Bo"
assert hand_over_key("Al", "Al", "Al") == "Al"
try:
    hand_over_key("Bo", "Al", "Cy")
    message = ""
except ValueError as error:
    message = str(error)
assert message == "Bo has the key, not Al"

def repaired_config(config, defaults):
    """Return a dict with the keys of defaults; a value of config is used only if its type is
    that of the default."""
    return {
        key: config[key] if type(config.get(key)) is type(default) else default
        for key, default in defaults.items()
    }
# M: A missing key gives None, whose type is that of no default other than None.
assert repaired_config({"size": "big", "name": "x"}, {"size": 3, "name": ""}) == {
    "size": 3, "name": "x"}
assert repaired_config({}, {"a": 1}) == {"a": 1}
assert repaired_config({"b": 2}, {}) == {}

def error_report(errors):
    """Return lines like "2x bad date" from a list of error texts, most frequent first, ties in
    order of text."""
    counts = {text: errors.count(text) for text in errors}
    ordered = sorted(counts, key=lambda text: (-counts[text], text))
    return [f"{counts[text]}x {text}" for text in ordered]
# E: The texts are counted in a dictionary and sorted by falling count.
# R: summarise error messages: ["bad date", ...] -> ["2x bad date", "1x ..."] sorted by count
assert error_report(["bad date", "no name", "bad date"]) == ["2x bad date", "1x no name"]
assert error_report(["b", "a"]) == ["1x a", "1x b"]
assert error_report([]) == []

def is_json_like_number(text):
    """Check whether float accepts the text and it has no leading plus sign and no outer spaces."""
    if text != text.strip() or text.startswith("+"):
        return False
    try:
        float(text)
    except ValueError:
        return False
    return True
# E: The two forbidden spellings are ruled out before the conversion is tried.
assert is_json_like_number("-2.5e3") is True
assert is_json_like_number("+2") is False
assert is_json_like_number(" 2") is False
assert is_json_like_number("two") is False

def climb_stairs_checked(steps, at_once):
    """Return the moves needed for the steps when each move takes at_once steps, rounded up.

    Raise TypeError if either is not an int and ValueError if at_once is below 1."""
    if not (isinstance(steps, int) and isinstance(at_once, int)):
        raise TypeError("whole numbers only")
    if at_once < 1:
        raise ValueError("at_once must be at least 1")
    return -(-steps // at_once)
# E: Types are checked before values, and the negated floor division rounds up.
assert climb_stairs_checked(7, 3) == 3
assert climb_stairs_checked(0, 2) == 0
kinds = []
for arguments in ((7.5, 2), (7, 0)):
    try:
        climb_stairs_checked(*arguments)
    except (TypeError, ValueError) as error:
        kinds.append(type(error).__name__)
assert kinds == ["TypeError", "ValueError"]

def try_keys(data, *keys):
    """Return the value of the first of the keys that data has; raise KeyError with all keys
    joined by "/" if none."""
    for key in keys:
        if key in data:
            return data[key]
    raise KeyError("/".join(keys))
# E: The loop returns at the first known key, so the raise is only reached without any.
# R: value of the first key that exists, KeyError("email/mail") if none of them
assert try_keys({"mail": "a@b"}, "email", "mail") == "a@b"
assert try_keys({"a": None}, "a") is None
try:
    try_keys({}, "email", "mail")
    names = ""
except KeyError as error:
    names = error.args[0]
assert names == "email/mail"

def parse_inventory(lines):
    """Return a dict from lines like "pen: 3" and a list of the line numbers, from 1, that could
    not be read.

    Later lines of the same name add to its count."""
    stock, bad = {}, []
    for number, line in enumerate(lines, start=1):
        try:
            name, count = line.split(":")
            stock[name.strip()] = stock.get(name.strip(), 0) + int(count)
        except ValueError:
            bad.append(number)
    return stock, bad
# M: A wrong number of colons and a bad count both raise ValueError inside the try block.
# R: read lines "pen: 3" into a dict (same name adds up) and also return numbers of unreadable lines
assert parse_inventory(["pen: 3", "ink", "pen: 2", "cup: x"]) == ({"pen": 5}, [2, 4])
assert parse_inventory(["a:1"]) == ({"a": 1}, [])
assert parse_inventory([]) == ({}, [])

def elevator_request(floor, lowest, highest):
    """Return the floor as int from a text, where "G" is 0; raise ValueError outside lowest to
    highest."""
    number = 0 if floor.upper() == "G" else int(floor)
    if number < lowest or number > highest:
        raise ValueError(f"no floor {floor}")
    return number
# E: The letter is translated first, all other texts go through int.
# R: text floor to int, "G" is 0, ValueError when outside lowest..highest
assert elevator_request("G", -2, 9) == 0
assert elevator_request("-2", -2, 9) == -2
try:
    elevator_request("10", -2, 9)
    message = ""
except ValueError as error:
    message = str(error)
assert message == "no floor 10"

"""Verified problems: streams codes."""

import json
from io import StringIO

def second_line_of(file) -> str:
    """Return the second line of an open text file without its line end, or "" if there is none.
    """
    file.readline()
    return file.readline().rstrip("\n")
# E: The first line is read and thrown away.
# R: from an open file object return line two without the newline (empty string when the file is too short)
assert second_line_of(StringIO("a\nb\nc\n")) == "b"
assert second_line_of(StringIO("a")) == ""
assert second_line_of(StringIO("")) == ""

def average_of_stream(stream):
    """Return the average of the numbers in a stream with one number per line; blank lines are
    skipped.

    A stream without numbers gives None.
    """
    values = [float(line) for line in stream if line.strip()]
    return sum(values) / len(values) if values else None
# E: Lines that are not blank become floats, which are averaged.
# R: File object, one number per line, some blank lines. Mean of the numbers? None if there are none.
assert average_of_stream(StringIO("1\n2\n\n6\n")) == 3.0
assert average_of_stream(StringIO("4.5")) == 4.5
assert average_of_stream(StringIO("\n")) is None

def write_pairs(settings: dict) -> str:
    """Print each key and value of a dictionary with a tab between into a memory file; return
    its text.
    """
    out = StringIO()
    for key, value in settings.items():
        print(key, value, sep="\t", file=out)
    return out.getvalue()
# M: print can write into a StringIO, and getvalue gives all that was written.
assert write_pairs({"a": 1, "b": 2}) == "a\t1\nb\t2\n"
assert write_pairs({}) == ""
assert write_pairs({"x": None}) == "x\tNone\n"

def copy_every_other_line(source, target) -> int:
    """Copy the lines 1, 3, 5 ... from one open file to another and return how many were copied.
    """
    copied = 0
    for place, line in enumerate(source):
        if place % 2 == 0:
            target.write(line)
            copied += 1
    return copied
# M: Counting from zero, the lines at even places are written.
assert copy_every_other_line(StringIO("a\nb\nc\n"), StringIO()) == 2
assert copy_every_other_line(StringIO(""), StringIO()) == 0
assert copy_every_other_line(StringIO("x"), StringIO()) == 1

def ending_lines(stream, count):
    """Return the last count lines of a stream without line ends, or fewer if there are not so
    many.
    """
    kept = []
    for line in stream:
        kept.append(line.rstrip("\n"))
        if len(kept) > count:
            kept.pop(0)
    return kept
# M: A short list is kept from which the oldest line is dropped when it grows too long.
# R: like unix tail: last n lines of a file object as list, no newlines. args: file, n
assert ending_lines(StringIO("a\nb\nc\n"), 2) == ["b", "c"]
assert ending_lines(StringIO("a\n"), 5) == ["a"]
assert ending_lines(StringIO("a\nb\n"), 0) == []

def lines_up_to_marker(stream, marker: str) -> list[str]:
    """Collect the stripped lines of a stream until a line equals the marker, which is not
    included.
    """
    collected = []
    for line in stream:
        line = line.strip()
        if line == marker:
            break
        collected.append(line)
    return collected
# E: The loop ends as soon as the marker is read.
assert lines_up_to_marker(StringIO("a\nb\nEND\nc\n"), "END") == ["a", "b"]
assert lines_up_to_marker(StringIO("END\n"), "END") == []
assert lines_up_to_marker(StringIO("x\n"), "END") == ["x"]

def characters_per_line(stream):
    """List the length of every line in a stream, not counting the line ends."""
    return [len(line.rstrip("\n")) for line in stream]
# E: Each line is measured after its end is removed.
assert characters_per_line(StringIO("tea\n\nmilk")) == [3, 0, 4]
assert characters_per_line(StringIO("")) == []
assert characters_per_line(StringIO(" \n")) == [1]

def merge_two_streams(left, right):
    """Return the lines of two streams in turns, without line ends; a longer one gives its rest
    last.
    """
    result = []
    left_line, right_line = left.readline(), right.readline()
    while left_line or right_line:
        for line in (left_line, right_line):
            if line:
                result.append(line.rstrip("\n"))
        left_line, right_line = left.readline(), right.readline()
    return result
# M: readline gives an empty text at the end, so an exhausted stream is skipped.
# R: zip two open files line by line into one list (a1, b1, a2, b2...), keep the rest of the longer one
assert merge_two_streams(StringIO("a\nc\n"), StringIO("b\n")) == ["a", "b", "c"]
assert merge_two_streams(StringIO(""), StringIO("x\ny")) == ["x", "y"]
assert merge_two_streams(StringIO(""), StringIO("")) == []

def first_different_line(left, right):
    """Return the number of the first line, from 1, in which two streams differ, or 0 if equal.

    A line that only one stream has counts as different.
    """
    number = 0
    while True:
        number += 1
        one, other = left.readline(), right.readline()
        if one != other:
            return number
        if not one:
            return 0
# H: Both streams are read in step, and two empty results mean that both ended together.
# R: compare two file objects; line number (starting 1) of the first difference, 0 when identical
assert first_different_line(StringIO("a\nb\n"), StringIO("a\nc\n")) == 2
assert first_different_line(StringIO("a\n"), StringIO("a\n")) == 0
assert first_different_line(StringIO("a\n"), StringIO("a\nb\n")) == 2

def stream_totals(stream) -> dict[str, int]:
    """Add up lines like "tea 3" of a stream in a dictionary from the word to its sum."""
    totals = {}
    for line in stream:
        name, amount = line.split()
        totals[name] = totals.get(name, 0) + int(amount)
    return totals
# E: get supplies zero for a word that is new.
assert stream_totals(StringIO("tea 3\nbun 1\ntea 2\n")) == {"tea": 5, "bun": 1}
assert stream_totals(StringIO("")) == {}
assert stream_totals(StringIO("x 0")) == {"x": 0}

def joined_continuations(lines: list[str]) -> list[str]:
    """Join lines that end with a backslash to the line after them, without the backslash."""
    result = []
    open_line = ""
    for line in lines:
        open_line += line.removesuffix("\\")
        if not line.endswith("\\"):
            result.append(open_line)
            open_line = ""
    return result + [open_line] if open_line else result
# M: Text is gathered until a line without the sign closes it.
# R: config lines ending in a backslash continue on the next line, join them (drop the backslash)
assert joined_continuations(["a \\", "b", "c"]) == ["a b", "c"]
assert joined_continuations(["x\\", "y\\", "z"]) == ["xyz"]
assert joined_continuations(["end\\"]) == ["end"]
assert joined_continuations([]) == []

def folded_headers(lines):
    """Glue every line that begins with a space to the line before it, with one space between.
    """
    result = []
    for line in lines:
        if line.startswith(" ") and result:
            result[-1] += " " + line.strip()
        else:
            result.append(line)
    return result
# M: An indented line is added to the last collected one.
assert folded_headers(["To: ann", "  bob", "From: cy"]) == ["To: ann bob", "From: cy"]
assert folded_headers(["a", " b", " c"]) == ["a b c"]
assert folded_headers([]) == []

def shouted_marked_lines(lines, marker="!"):
    """Return lines where those ending with the marker are in capitals without it, others
    unchanged.
    """
    return [line[:-1].upper() if line.endswith(marker) else line for line in lines]
# E: Each line is tested for the one-character marker at its end.
assert shouted_marked_lines(["hi!", "you"]) == ["HI", "you"]
assert shouted_marked_lines(["a?"], "?") == ["A"]
assert shouted_marked_lines([]) == []

def door_state_after(events: list[str]) -> str:
    """Return the state of a door that starts "closed" after "open", "close", "lock" and
    "unlock".

    Only a closed door can be locked or opened; an event that does not fit changes nothing.
    """
    moves = {
        ("closed", "open"): "open", ("open", "close"): "closed",
        ("closed", "lock"): "locked", ("locked", "unlock"): "closed",
    }
    state = "closed"
    for event in events:
        state = moves.get((state, event), state)
    return state
# M: A table from state and event to the new state keeps the old one for pairs it lacks.
# R: door state machine: closed/open/locked. events open, close, lock, unlock; invalid events are ignored. final state?
assert door_state_after(["open", "close", "lock"]) == "locked"
assert door_state_after(["lock", "open"]) == "locked"
assert door_state_after([]) == "closed"
assert door_state_after(["open", "lock"]) == "open"

def vending_result(actions):
    """Return the drinks sold and the coins left in a machine where a drink costs two coins.

    "coin" adds a coin, "button" sells a drink if two are there, "return" gives all coins back.
    """
    coins = drinks = 0
    for action in actions:
        if action == "coin":
            coins += 1
        elif action == "button" and coins >= 2:
            coins -= 2
            drinks += 1
        elif action == "return":
            coins = 0
    return drinks, coins
# M: The number of coins is the state that each action reads or changes.
assert vending_result(["coin", "coin", "button", "coin"]) == (1, 1)
assert vending_result(["coin", "button", "return"]) == (0, 0)
assert vending_result([]) == (0, 0)

def player_mode(presses):
    """Return "playing", "paused" or "stopped" for a music player after presses of "play" and
    "stop".

    It starts stopped; play starts it, and while it plays or pauses, play switches between both.
    """
    mode = "stopped"
    for press in presses:
        if press == "stop":
            mode = "stopped"
        else:
            mode = "paused" if mode == "playing" else "playing"
    return mode
# E: Play only needs to know whether music is playing now.
assert player_mode(["play", "play"]) == "paused"
assert player_mode(["play", "play", "play"]) == "playing"
assert player_mode(["play", "stop"]) == "stopped"
assert player_mode([]) == "stopped"

def washing_steps(program: str) -> list[str]:
    """List the steps for the letters of a washing program: f fill, w wash, s spin; other
    letters stop it.

    A wash without a fill before it is skipped; spinning empties the machine.
    """
    steps = []
    filled = False
    for letter in program:
        if letter == "f":
            filled = True
            steps.append("fill")
        elif letter == "w":
            if filled:
                steps.append("wash")
        elif letter == "s":
            filled = False
            steps.append("spin")
        else:
            break
    return steps
# H: A flag remembers whether there is water, which the wash step needs.
assert washing_steps("fws") == ["fill", "wash", "spin"]
assert washing_steps("wfsw") == ["fill", "spin"]
assert washing_steps("fx w") == ["fill"]
assert washing_steps("") == []

def elevator_stops(start, requests):
    """Return the floors a lift passes, start first, when it serves the requested floors in
    order.
    """
    floors = [start]
    for target in requests:
        while floors[-1] != target:
            floors.append(floors[-1] + (1 if target > floors[-1] else -1))
    return floors
# M: From the last floor the lift moves one step towards the target until it is there.
# R: lift starts on a floor, serves requests in order. List every floor it passes incl. start: 1, [3, 2] -> [1,2,3,2]
assert elevator_stops(1, [3, 2]) == [1, 2, 3, 2]
assert elevator_stops(0, [0]) == [0]
assert elevator_stops(2, []) == [2]

def lock_opens(code: str, typed: str) -> bool:
    """Tell whether a keypad lock opens: the last typed digits, since the last "C", are the
    code.
    """
    return typed.rsplit("C", 1)[-1].endswith(code)
# E: Everything up to the last clear key is cut away before the end is compared.
# R: keypad: C clears. Does it open if the digits after the last C end with the code? (code, typed)
assert lock_opens("123", "99123") is True
assert lock_opens("123", "12C3") is False
assert lock_opens("12", "1C12") is True

def combo_finished(buttons, combo):
    """Count how often a secret row of buttons was completed; a completed row starts the search
    anew.
    """
    done = 0
    recent = []
    for button in buttons:
        recent.append(button)
        if recent[-len(combo):] == combo:
            done += 1
            recent = []
    return done
# M: Recent buttons are compared at their end with the combo and forgotten after a hit.
assert combo_finished(["A", "B", "A", "B"], ["A", "B"]) == 2
assert combo_finished(["A", "A", "A"], ["A", "A"]) == 1
assert combo_finished([], ["A"]) == 0

def parking_spaces_log(capacity: int, events: str) -> list[int]:
    """Return the free spaces after each event of a text of "i" (car in) and "o" (car out).

    A car that finds no space drives on, and with all spaces free nothing can leave.
    """
    free = capacity
    log = []
    for event in events:
        free += -1 if event == "i" else 1
        free = min(max(free, 0), capacity)
        log.append(free)
    return log
# M: After each event the number is kept between zero and the capacity.
assert parking_spaces_log(2, "iiio") == [1, 0, 0, 1]
assert parking_spaces_log(1, "o") == [1]
assert parking_spaces_log(5, "") == []

def is_even_ones(bits: str) -> bool:
    """Say whether a text of bits has an even number of ones, by switching a state at each one.
    """
    even = True
    for bit in bits:
        if bit == "1":
            even = not even
    return even
# E: The state flips for each one and is kept for zeros.
assert is_even_ones("1010") is True
assert is_even_ones("111") is False
assert is_even_ones("") is True

def accepts_by_table(table, start, finals, word):
    """Run a machine table {state: {letter: next state}} over a word; tell if it ends in a final
    state.

    A letter without an entry makes the machine refuse the word.
    """
    state = start
    for letter in word:
        if letter not in table.get(state, {}):
            return False
        state = table[state][letter]
    return state in finals
# H: The table is asked for every letter, and the state at the end decides.
# R: simulate a DFA: (table dict of dicts, start state, set of final states, word). missing transition -> False
assert accepts_by_table({"a": {"x": "b"}, "b": {"y": "a"}}, "a", {"b"}, "xyx") is True
assert accepts_by_table({"a": {"x": "b"}}, "a", {"b"}, "xx") is False
assert accepts_by_table({}, "s", {"s"}, "") is True

def lamp_brightness(clicks):
    """Return the brightness of a lamp that goes 0, 1, 2, 3 and back to 0 with each click."""
    return clicks % 4
# E: Four states in a circle are a remainder by four.
assert lamp_brightness(0) == 0
assert lamp_brightness(5) == 1
assert lamp_brightness(7) == 3

def pet_mood(actions):
    """Return a pet's mood from 0 to 10: it starts at 5, "play" adds 2, "feed" adds 1, others
    take 3.
    """
    changes = {"play": 2, "feed": 1}
    mood = 5
    for action in actions:
        mood = min(10, max(0, mood + changes.get(action, -3)))
    return mood
# E: Unknown actions fall back to minus three, and the result is kept in bounds.
# R: virtual pet mood 0-10, start 5. play +2, feed +1, anything else -3. clamp after every action
assert pet_mood(["play", "feed"]) == 8
assert pet_mood(["bath", "bath", "feed"]) == 1
assert pet_mood(["play", "play", "play", "bath"]) == 7

def octal_text(number: int) -> str:
    """Return a whole number that is not negative in base 8, by repeated division."""
    if number == 0:
        return "0"
    digits = ""
    while number > 0:
        digits = str(number % 8) + digits
        number //= 8
    return digits
# E: Remainders by eight are the digits from the right.
# R: convert int to octal without oct()
assert octal_text(8) == "10"
assert octal_text(0) == "0"
assert octal_text(511) == "777"

def hex_to_number(text: str) -> int:
    """Return the value of a text of hex digits, in either case, without using int with base 16.
    """
    value = 0
    for char in text.lower():
        value = value * 16 + "0123456789abcdef".index(char)
    return value
# E: Each step multiplies by sixteen and adds the place of the digit.
assert hex_to_number("ff") == 255
assert hex_to_number("1A") == 26
assert hex_to_number("0") == 0

def bits_of_byte(number: int) -> list[int]:
    """List the eight bits of a number from 0 to 255 as ints, the highest first."""
    return [int(bit) for bit in f"{number:08b}"]
# E: A format with eight binary places gives the characters.
# R: number 0-255 -> list of its 8 bits, highest first
assert bits_of_byte(5) == [0, 0, 0, 0, 0, 1, 0, 1]
assert bits_of_byte(255) == [1] * 8
assert bits_of_byte(0) == [0] * 8

def same_in_base(number, base):
    """Tell whether the digits of a positive number in the given base read the same backwards.
    """
    digits = []
    while number:
        number, digit = divmod(number, base)
        digits.append(digit)
    return digits == digits[::-1]
# M: divmod takes off one digit after the other, and the list is compared with its reverse.
assert same_in_base(9, 2) is True
assert same_in_base(10, 2) is False
assert same_in_base(121, 10) is True

def column_letters(number: int) -> str:
    """Return the spreadsheet letters of a column number from 1: 1 is "A", 26 "Z" and 27 "AA".
    """
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
# H: Taking one off before dividing makes up for the missing digit zero.
# R: excel column names from number, 1->A, 27->AA, 52 -> AZ
assert column_letters(1) == "A"
assert column_letters(27) == "AA"
assert column_letters(52) == "AZ"
assert column_letters(703) == "AAA"

def mixed_base_parts(amount, sizes):
    """Split an amount by a list of sizes, largest first, into how many of each and the rest.

    So 3725 seconds with [3600, 60] give [1, 2, 5].
    """
    parts = []
    for size in sizes:
        parts.append(amount // size)
        amount %= size
    return parts + [amount]
# E: Each size takes its whole part and leaves the remainder.
# R: split 3725 with sizes [3600, 60] into [1, 2, 5]; works for any list of unit sizes
assert mixed_base_parts(3725, [3600, 60]) == [1, 2, 5]
assert mixed_base_parts(30, [12]) == [2, 6]
assert mixed_base_parts(4, []) == [4]

def fraction_bits(value, count):
    """Return the first count binary places of a value from 0 to below 1, as a text of 0 and 1.
    """
    bits = ""
    for _ in range(count):
        value *= 2
        bits += "1" if value >= 1 else "0"
        value %= 1
    return bits
# M: Doubling moves the next binary place in front of the point, where it is read and dropped.
assert fraction_bits(0.5, 3) == "100"
assert fraction_bits(0.625, 4) == "1010"
assert fraction_bits(0, 2) == "00"

def digit_count_in_base(number, base):
    """Count how many digits a positive number has in the given base."""
    count = 0
    while number > 0:
        number //= base
        count += 1
    return count
# E: Every whole division removes one digit.
# R: how many digits does n have in base b? (positive n)
assert digit_count_in_base(255, 16) == 2
assert digit_count_in_base(8, 2) == 4
assert digit_count_in_base(9, 10) == 1

def shell_numeral(number: int) -> str:
    """Write a number from 0 to 19 in shell style: a "-" bar for each five above dots for the
    rest.

    The bars come first, then the dots, and zero is written "@".
    """
    if number == 0:
        return "@"
    return "-" * (number // 5) + "." * (number % 5)
# E: Division by five gives the bars and the remainder the dots.
# R: Maya-like numbers: 13 = two bars and three dots "--...", 0 = "@" (range 0 to 19)
assert shell_numeral(13) == "--..."
assert shell_numeral(0) == "@"
assert shell_numeral(5) == "-"

def stick_numeral(number):
    """Write a positive number with signs H (100), T (10) and I (1), the greatest first, each
    repeated.
    """
    numeral = ""
    for sign, value in (("H", 100), ("T", 10), ("I", 1)):
        numeral += sign * (number // value)
        number %= value
    return numeral
# E: Each sign takes as many of its value as fit.
assert stick_numeral(213) == "HHTIII"
assert stick_numeral(40) == "TTTT"
assert stick_numeral(1) == "I"

def value_of_sticks(numeral):
    """Add up the values of the signs in a numeral: a is 1, b is 5, c is 25; the order does not
    matter.
    """
    values = {"a": 1, "b": 5, "c": 25}
    return sum(values[sign] for sign in numeral)
# E: Every sign is looked up and the values are summed.
assert value_of_sticks("cba") == 31
assert value_of_sticks("aaaa") == 4
assert value_of_sticks("") == 0

def rune_value(numeral: str) -> int:
    """Return the value of a numeral of the signs D (10), P (5), I (1) written like Roman ones.

    A smaller sign before a larger one is subtracted, so "IP" is 4.
    """
    values = [{"D": 10, "P": 5, "I": 1}[sign] for sign in numeral]
    total = 0
    for value, following in zip(values, values[1:] + [0]):
        total += -value if value < following else value
    return total
# M: Each value is paired with the one behind it to decide about its sign.
# R: fantasy roman numerals with D=10, P=5, I=1, subtractive rule same as roman. "DIP" -> 14
assert rune_value("DIP") == 14
assert rune_value("PII") == 7
assert rune_value("ID") == 9
assert rune_value("") == 0

def counting_rods(number):
    """Write each digit of a number as that many | strokes, digits separated by spaces, 0 as
    "o".
    """
    return " ".join("|" * int(digit) or "o" for digit in str(number))
# E: No strokes make an empty text, which "or" replaces.
assert counting_rods(203) == "|| o |||"
assert counting_rods(1) == "|"
assert counting_rods(0) == "o"

def blink_code(number: int) -> str:
    """Code each digit of a number as long (five, "L") and short (one, "s") blinks, 0 as "-".

    Digits are separated by slashes, so 70 is "Lss/-".
    """
    codes = []
    for digit in map(int, str(number)):
        codes.append("L" * (digit // 5) + "s" * (digit % 5) or "-")
    return "/".join(codes)
# M: Every digit is split into fives and ones, and an empty code is replaced.
assert blink_code(70) == "Lss/-"
assert blink_code(15) == "s/L"
assert blink_code(4) == "ssss"

def morse_letters(signals, table):
    """Translate a row of dot and dash groups separated by spaces with a table from letter to
    code.

    An unknown code becomes a question mark.
    """
    letter_of = {code: letter for letter, code in table.items()}
    return "".join(letter_of.get(code, "?") for code in signals.split())
# M: The table is turned around so that codes can be looked up.
# R: decode morse given a dict letter -> code; groups separated by spaces, unknown -> ?
assert morse_letters("... --- ...", {"S": "...", "O": "---"}) == "SOS"
assert morse_letters(". -", {"E": "."}) == "E?"
assert morse_letters("", {"E": "."}) == ""

def signal_length(code: str) -> int:
    """Return the time units of a Morse code: dot 1, dash 3, 1 between signs of a letter, 3 at a
    space.
    """
    total = 0
    for letter in code.split():
        total += sum(1 if sign == "." else 3 for sign in letter) + len(letter) - 1
    return total + 3 * code.count(" ")
# M: Signs and inner gaps are added per letter, and every space adds the gap between letters.
assert signal_length(".-") == 5
assert signal_length("... ---") == 19
assert signal_length(".") == 1

def flag_code(word, table):
    """Replace each letter by its flag name from a table and join the names with hyphens.

    Letters without a flag are skipped.
    """
    return "-".join(table[letter] for letter in word.lower() if letter in table)
# E: Small letters are filtered by the table and looked up in it.
assert flag_code("Ab", {"a": "alfa", "b": "bravo"}) == "alfa-bravo"
assert flag_code("a?a", {"a": "alfa"}) == "alfa-alfa"
assert flag_code("", {}) == ""

def tap_code(word: str) -> str:
    """Code capitals as (row, column) digits in a 5 by 5 square of the alphabet without K; K is
    as C.

    Rows and columns count from 1, and the pairs are separated by spaces.
    """
    square = "ABCDEFGHIJLMNOPQRSTUVWXYZ"
    pairs = []
    for letter in word.replace("K", "C"):
        row, column = divmod(square.index(letter), 5)
        pairs.append(f"{row + 1}{column + 1}")
    return " ".join(pairs)
# H: The place of a letter divided by five gives its row, and the remainder its column.
# R: prison tap code encoder for capitals: 5x5 grid, K counts as C, "AZ" -> "11 55"
assert tap_code("AZ") == "11 55"
assert tap_code("KC") == "13 13"
assert tap_code("LO") == "31 34"
assert tap_code("") == ""

def fence_cipher(message):
    """Write the characters at even places first and then those at odd places."""
    return message[::2] + message[1::2]
# E: Two slices with step two are put together.
# R: rail fence with two rails: every other char, then the rest. "abcdef" -> "acebdf"
assert fence_cipher("abcdef") == "acebdf"
assert fence_cipher("abc") == "acb"
assert fence_cipher("") == ""

def swapped_pairs_code(message: str) -> str:
    """Exchange the two characters of each pair in a message; a single last one stays."""
    coded = ""
    for start in range(0, len(message), 2):
        coded += message[start:start + 2][::-1]
    return coded
# E: Slices of two characters are reversed one after another.
assert swapped_pairs_code("abcd") == "badc"
assert swapped_pairs_code("abc") == "bac"
assert swapped_pairs_code("") == ""

def nato_initials(phrase):
    """Return the word spelled by a phrase of code words such as "Tango Echo Alfa", in small
    letters.
    """
    return "".join(word[0] for word in phrase.split()).lower()
# E: The first letters of the words are joined.
# R: "Tango Echo Alfa" -> "tea"
assert nato_initials("Tango Echo Alfa") == "tea"
assert nato_initials("Oscar Kilo") == "ok"
assert nato_initials("") == ""

def digits_to_vowels(code):
    """Replace the digits 1 to 5 of a code by the vowels a, e, i, o, u."""
    return code.translate(str.maketrans("12345", "aeiou"))
# E: A translation table changes all five digits in one go.
# R: decode "h2ll4" -> "hello", digits 1-5 are aeiou
assert digits_to_vowels("h2ll4") == "hello"
assert digits_to_vowels("b1n1n1") == "banana"
assert digits_to_vowels("x9") == "x9"

def bytes_to_words(bits: str) -> str:
    """Return the text of a row of eight-bit groups separated by spaces, one character each."""
    return "".join(chr(int(group, 2)) for group in bits.split())
# E: int with base two reads a group, and chr gives its character.
# R: binary like "01001000 01101001" to text ("Hi")
assert bytes_to_words("01001000 01101001") == "Hi"
assert bytes_to_words("00100001") == "!"
assert bytes_to_words("") == ""

def triple_vote_bits(bits: str) -> str:
    """Repair a message in which each bit was sent three times: the majority of every three
    counts.
    """
    groups = [bits[i:i + 3] for i in range(0, len(bits), 3)]
    return "".join("1" if group.count("1") >= 2 else "0" for group in groups)
# M: Slices of three are voted on by counting their ones.
assert triple_vote_bits("110000111") == "101"
assert triple_vote_bits("010") == "0"
assert triple_vote_bits("") == ""

def with_checksum(digits: str) -> str:
    """Append the digit that makes the sum of all digits divisible by ten."""
    return digits + str(-sum(map(int, digits)) % 10)
# M: The negative sum modulo ten is what is missing to the next multiple.
# R: append check digit so that total digit sum is a multiple of 10, "123" -> "1234"
assert with_checksum("123") == "1234"
assert with_checksum("55") == "550"
assert with_checksum("") == "0"

def json_keys(text: str) -> list[str]:
    """Return the sorted keys of a JSON object given as text."""
    return sorted(json.loads(text))
# E: Loading gives a dictionary whose keys are sorted.
# R: json string of an object -> its keys, sorted
assert json_keys('{"b": 1, "a": [2]}') == ["a", "b"]
assert json_keys("{}") == []
assert json_keys('{"x": {"y": 1}}') == ["x"]

def compact_json(value):
    """Return a value as JSON text without any spaces between its parts."""
    return json.dumps(value, separators=(",", ":"))
# E: The separators without spaces replace the usual ones.
assert compact_json({"a": [1, 2]}) == '{"a":[1,2]}'
assert compact_json([True, None]) == "[true,null]"
assert compact_json("x y") == '"x y"'

def indented_json(value: dict) -> str:
    """Write a dictionary as JSON with two spaces of indent per level."""
    return json.dumps(value, indent=2)
# E: dumps sets line ends and spaces when an indent is given.
assert indented_json({"a": 1}) == '{\n  "a": 1\n}'
assert indented_json({}) == "{}"
assert indented_json({"a": [1]}) == '{\n  "a": [\n    1\n  ]\n}'

def json_total(text: str, key: str) -> float:
    """Add up the numbers under a key in a JSON list of objects; objects without the key count
    as 0.
    """
    return sum(entry.get(key, 0) for entry in json.loads(text))
# E: Each loaded dictionary gives its number or zero.
# R: JSON text with a list of objects: sum the field given as second argument, missing = 0
assert json_total('[{"price": 3}, {"price": 4}, {}]', "price") == 7
assert json_total("[]", "price") == 0
assert json_total('[{"n": 0.5}]', "n") == 0.5

def json_with_change(text: str, key: str, value) -> str:
    """Return the JSON object of the text with one key set to the value, as JSON text again."""
    record = json.loads(text)
    record[key] = value
    return json.dumps(record)
# E: The text is loaded, changed as a dictionary and dumped.
# R: set one key in a json object string and get the string back
assert json_with_change('{"a": 1}', "a", 2) == '{"a": 2}'
assert json_with_change("{}", "ok", True) == '{"ok": true}'
assert json_with_change('{"a": 1}', "b", None) == '{"a": 1, "b": null}'

def json_kind(text):
    """Name the kind of value a JSON text holds: "object", "list", "text", "number", "bool" or
    "null".
    """
    value = json.loads(text)
    if value is None:
        return "null"
    kinds = {dict: "object", list: "list", str: "text", bool: "bool"}
    return kinds.get(type(value), "number")
# M: The Python type is looked up in a table, and what is not there must be a number.
assert json_kind("[1]") == "list"
assert json_kind("2.5") == "number"
assert json_kind("false") == "bool"
assert json_kind("null") == "null"

def json_lines_field(lines, field):
    """Read one JSON object per line and list the values of a field; lines without it are
    skipped.
    """
    values = []
    for line in lines.splitlines():
        record = json.loads(line)
        if field in record:
            values.append(record[field])
    return values
# M: Every line is loaded by itself and asked for the field.
# R: text in json-lines format (an object per line); collect one field from those objects that have it
assert json_lines_field('{"a": 1}\n{"b": 2}\n{"a": 3}', "a") == [1, 3]
assert json_lines_field("", "a") == []
assert json_lines_field('{"a": null}', "a") == [None]

def to_json_lines(records: list[dict]) -> str:
    """Write each record as JSON on a line of its own, every line with a line end."""
    return "".join(json.dumps(record) + "\n" for record in records)
# E: Dumped records are joined with a line end behind each.
assert to_json_lines([{"a": 1}, {"b": 2}]) == '{"a": 1}\n{"b": 2}\n'
assert to_json_lines([]) == ""
assert to_json_lines([{}]) == "{}\n"

def json_leaf_count(text):
    """Count the values in a JSON text that are neither objects nor lists, at any depth."""
    def count(value):
        if isinstance(value, dict):
            return sum(map(count, value.values()))
        if isinstance(value, list):
            return sum(map(count, value))
        return 1
    return count(json.loads(text))
# H: The inner function calls itself for parts of objects and lists and counts others as one.
# R: number of plain values (not dict/list) in a nested json string
assert json_leaf_count('{"a": [1, 2], "b": {"c": null}}') == 3
assert json_leaf_count("[]") == 0
assert json_leaf_count("7") == 1

def same_json(left: str, right: str) -> bool:
    """Tell whether two JSON texts hold the same value, whatever their spaces and order of keys.
    """
    return json.loads(left) == json.loads(right)
# E: The loaded values are compared instead of the texts.
assert same_json('{"a":1,"b":2}', '{"b": 2, "a": 1}') is True
assert same_json("[1, 2]", "[2, 1]") is False
assert same_json("1", "1.0") is True

def json_without_nulls(text: str) -> str:
    """Return the JSON object of a text again without the keys whose value is null."""
    record = json.loads(text)
    return json.dumps({key: value for key, value in record.items() if value is not None})
# E: null is loaded as None, which the comprehension filters.
# R: drop null fields from a json object string (top level only)
assert json_without_nulls('{"a": null, "b": 0}') == '{"b": 0}'
assert json_without_nulls("{}") == "{}"
assert json_without_nulls('{"x": "null"}') == '{"x": "null"}'

def records_from_json_table(text):
    """Turn a JSON list of lists, whose first list is the header, into a list of dictionaries.
    """
    header, *rows = json.loads(text)
    return [dict(zip(header, row)) for row in rows]
# M: The header is paired with each of the other lists.
assert records_from_json_table('[["id", "n"], [1, "a"], [2, "b"]]') == [
    {"id": 1, "n": "a"}, {"id": 2, "n": "b"}]
assert records_from_json_table('[["id"]]') == []
assert records_from_json_table('[["x"], [null]]') == [{"x": None}]

def game_save_level(save: str, default: int = 1) -> int:
    """Return the "level" inside the "player" object of a JSON save text, or the default if
    absent.
    """
    return json.loads(save).get("player", {}).get("level", default)
# E: An absent player counts as an empty dictionary.
assert game_save_level('{"player": {"level": 7}}') == 7
assert game_save_level('{"player": {}}') == 1
assert game_save_level("{}", 3) == 3

def run_stack_program(program: str) -> list[int]:
    """Run steps like "push 3; dup; add; pop" on a stack and return the stack at the end.

    dup copies the top number, add replaces the two top numbers by their sum, pop drops the top.
    """
    stack = []
    for step in program.split(";"):
        name, _, number = step.strip().partition(" ")
        if name == "push":
            stack.append(int(number))
        elif name == "dup":
            stack.append(stack[-1])
        elif name == "add":
            stack.append(stack.pop() + stack.pop())
        elif name == "pop":
            stack.pop()
    return stack
# H: Each step is cut into its name and number, and the name decides what happens to the stack.
# R: mini stack language: "push 3; dup; add" -> [6]. commands push n, dup, add, pop; return final stack list
assert run_stack_program("push 3; dup; add") == [6]
assert run_stack_program("push 1; push 2; pop") == [1]
assert run_stack_program("") == []

def tape_after(program, size):
    """Return a tape of zeros after steps ">" and "<" (move, stopping at the ends) and "+" (add
    1).
    """
    tape = [0] * size
    place = 0
    for step in program:
        if step == "+":
            tape[place] += 1
        elif step == ">":
            place = min(place + 1, size - 1)
        elif step == "<":
            place = max(place - 1, 0)
    return tape
# M: The place on the tape is the state that moves change and additions use.
assert tape_after("+>++<", 3) == [1, 2, 0]
assert tape_after("<+>>>>+", 2) == [1, 1]
assert tape_after("", 2) == [0, 0]

def key_letters_code(word: str, key: str) -> list[int]:
    """List for each letter of a word the place, from 1, at which it first stands in the key
    text.

    A letter that the key does not have gives 0.
    """
    return [key.find(letter) + 1 for letter in word]
# E: find gives -1 for a missing letter, so adding one makes it zero.
# R: code a word as positions (from 1) inside a key text, 0 when a letter is missing. (word, key)
assert key_letters_code("tea", "green tea") == [7, 3, 9]
assert key_letters_code("xx", "abc") == [0, 0]
assert key_letters_code("", "abc") == []

def zigzag_rails(message, rails):
    """Write a message down and up over two or more rails and read the rails one after the
    other.

    With three rails "abcdef" lies as a, e on the first, b, d, f on the second, c on the third.
    """
    rows = [""] * rails
    row, step = 0, 1
    for char in message:
        rows[row] += char
        if row + step not in range(rails):
            step = -step
        row += step
    return "".join(rows)
# H: The step turns around whenever it would leave the rails.
# R: rail fence cipher with n rails (n >= 2), spaces are normal characters. "abcdef", 3 -> "aebdfc"
assert zigzag_rails("abcdef", 3) == "aebdfc"
assert zigzag_rails("abcd", 2) == "acbd"
assert zigzag_rails("", 4) == ""

def negative_base_value(digits: str) -> int:
    """Return the value of a text of 0 and 1 whose places count 1, -2, 4, -8 ... from the right.
    """
    value = 0
    for digit in digits:
        value = value * -2 + int(digit)
    return value
# M: Going from the left, the value so far is multiplied by minus two.
assert negative_base_value("110") == 2
assert negative_base_value("11") == -1
assert negative_base_value("") == 0

def file_report(stream) -> str:
    """Return "3 lines, longest 7" for an open text stream, with the length of its longest line.

    Line ends are not counted, and an empty stream gives "0 lines, longest 0".
    """
    lengths = [len(line.rstrip("\n")) for line in stream]
    return f"{len(lengths)} lines, longest {max(lengths, default=0)}"
# E: The lengths are listed once and then counted and compared.
# R: short summary string for a file object, like "3 lines, longest 7"
assert file_report(StringIO("tea\nmilk\n")) == "2 lines, longest 4"
assert file_report(StringIO("")) == "0 lines, longest 0"
assert file_report(StringIO("\n")) == "1 lines, longest 0"

def print_shop_signs(names: list[str], out) -> int:
    """Write each shop name in capitals on a line of the open file out; return the characters
    written.
    """
    return sum(out.write(name.upper() + "\n") for name in names)
# M: write returns the number of characters, so the calls can be summed.
assert print_shop_signs(["tea", "bun"], StringIO()) == 8
assert print_shop_signs([], StringIO()) == 0
assert print_shop_signs([""], StringIO()) == 1

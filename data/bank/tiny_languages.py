"""Verified problems: tiny languages."""

import re

def sum_of_products_text(text: str) -> int:
    """Evaluate a text of whole numbers with "*" and "+", where "*" binds closer, like "2*3+4"."""
    total = 0
    for product in text.split("+"):
        value = 1
        for factor in product.split("*"):
            value *= int(factor)
        total += value
    return total
# E: Splitting at plus first leaves products, which are multiplied out one by one.
# R: "2*3+4*5" -> 26, only * and +, multiplication first
assert sum_of_products_text("2*3+4*5") == 26
assert sum_of_products_text("7") == 7
assert sum_of_products_text("1 + 2 * 0") == 1

def split_signs_and_numbers(text):
    """Split text into numbers (as int) and single signs (as text), leaving out blanks.

    Neighbouring digits belong to one number."""
    tokens = []
    for part in re.findall(r"\d+|[^\s\d]", text):
        tokens.append(int(part) if part.isdigit() else part)
    return tokens
# E: The pattern finds runs of digits or single other characters.
# R: tokenize "12+(3*x)" -> [12, "+", "(", 3, "*", "x", ")"]
assert split_signs_and_numbers("12+(3*x)") == [12, "+", "(", 3, "*", "x", ")"]
assert split_signs_and_numbers(" 7 ") == [7]
assert split_signs_and_numbers("") == []

def value_in_brackets(text):
    """Evaluate the one bracketed sum such as "(3 + 4)" in text and return text with its value.

    There is exactly one pair of brackets, with numbers and " + " inside."""
    before, rest = text.split("(")
    inner, after = rest.split(")")
    return f"{before}{sum(map(int, inner.split('+')))}{after}"
# E: The text is cut at the brackets and put together around the sum.
# R: replace the (a + b + c) in a text with its value: "you owe (3 + 4) euros" -> "you owe 7 euros"
assert value_in_brackets("you owe (3 + 4) euros") == "you owe 7 euros"
assert value_in_brackets("(1)") == "1"
assert value_in_brackets("x(10+20+3)y") == "x33y"

def true_or_false_text(text):
    """Evaluate words "true" and "false" joined by "and" and "or", where and binds closer."""
    return any(all(word.strip() == "true" for word in group.split(" and "))
               for group in text.split(" or "))
# M: One true group of and-words is enough, so any and all mirror the two operators.
# R: evaluate strings like "true and false or true" without eval; "and" goes before "or"
assert true_or_false_text("true and false or true") is True
assert true_or_false_text("true and false") is False
assert true_or_false_text("false") is False

def compare_text(text: str) -> bool:
    """Tell if a comparison such as "3 < 5" with one of < > = between whole numbers is true."""
    left, sign, right = text.split()
    a, b = int(left), int(right)
    return {"<": a < b, ">": a > b, "=": a == b}[sign]
# E: All three results are put in a dictionary, and the sign picks one.
# R: "3 < 5" -> True. signs < > = , spaces between
assert compare_text("3 < 5") is True
assert compare_text("10 < 9") is False
assert compare_text("4 = 4") is True

def run_counter_program(program, start=0):
    """Run instructions "inc", "dec", "dbl" and "out" on a number; return the list of outputs.

    inc and dec change it by one, dbl doubles it, out writes it."""
    value, outputs = start, []
    for instruction in program.split():
        if instruction == "out":
            outputs.append(value)
        elif instruction == "dbl":
            value *= 2
        else:
            value += 1 if instruction == "inc" else -1
    return outputs
# M: Three instructions change the value, and the fourth writes it down.
assert run_counter_program("inc inc out dbl out dec out") == [2, 4, 3]
assert run_counter_program("out", 9) == [9]
assert run_counter_program("") == []

def prefix_sum_expression(text):
    """Evaluate prefix notation with "+" and "*" and two operands each, such as "+ 2 * 3 4".

    The tokens are separated by blanks and are read from the right."""
    stack = []
    for token in reversed(text.split()):
        if token in "+*":
            a, b = stack.pop(), stack.pop()
            stack.append(a + b if token == "+" else a * b)
        else:
            stack.append(int(token))
    return stack[0]
# M: Reading backwards, every sign finds its two operands on top of the stack.
# R: polish notation: "+ 2 * 3 4" = 14
assert prefix_sum_expression("+ 2 * 3 4") == 14
assert prefix_sum_expression("5") == 5
assert prefix_sum_expression("* + 1 1 4") == 8

def solve_for_x(equation):
    """Solve "x + 5 = 12", "x - 5 = 12" or "x * 5 = 10" with whole numbers and return x.

    The product always has a whole solution."""
    _, sign, number, _, result = equation.split()
    a, b = int(number), int(result)
    if sign == "+":
        return b - a
    return b + a if sign == "-" else b // a
# E: The inverse of the sign is applied to the right side.
# R: solve tiny equations like "x + 5 = 12" (also - and *), return x
assert solve_for_x("x + 5 = 12") == 7
assert solve_for_x("x - 5 = 12") == 17
assert solve_for_x("x * 5 = 10") == 2

def variables_used(formula: str) -> list[str]:
    """Return the different names in formula, sorted; a name is letters, digits and _ after a
    letter."""
    return sorted(set(re.findall(r"[A-Za-z]\w*", formula)))
# E: A pattern finds the names and a set removes the repeats.
# R: list of variable names in "price*count + tax2 - price", unique and sorted
assert variables_used("price*count + tax2 - price") == ["count", "price", "tax2"]
assert variables_used("3 + 4") == []
assert variables_used("a") == ["a"]

def fill_in_numbers(formula, values):
    """Replace the names in formula that values knows by their numbers; other words stay.

    The words are separated by blanks, and values maps names to numbers."""
    return " ".join(str(values.get(word, word)) for word in formula.split())
# E: The lookup of a word falls back to the word itself.
# R: "a + b * 2" with {"a": 5} -> "5 + b * 2"
assert fill_in_numbers("a + b * 2", {"a": 5}) == "5 + b * 2"
assert fill_in_numbers("", {"a": 5}) == ""
assert fill_in_numbers("x x", {"x": 0}) == "0 0"

def run_assignments(lines):
    """Run lines such as "a = 5" and "b = a" and return the dict of all variables.

    The right side is a whole number or a variable assigned before."""
    values = {}
    for line in lines:
        name, right = line.split(" = ")
        values[name] = values[right] if right in values else int(right)
    return values
# E: A known name on the right is looked up, anything else is converted.
# R: mini interpreter: ["a = 5", "b = a", "a = 7"] -> {"a": 7, "b": 5}
assert run_assignments(["a = 5", "b = a", "a = 7"]) == {"a": 7, "b": 5}
assert run_assignments(["x = -3"]) == {"x": -3}
assert run_assignments([]) == {}

def repeat_blocks(text):
    """Expand blocks such as "3(ab)" in text to "ababab"; blocks are not nested, other text
    stays."""
    return re.sub(r"(\d+)\((\w*)\)", lambda m: m[2] * int(m[1]), text)
# M: A replacement function multiplies the text of each block by its number.
# R: "x3(ab)y" -> "xabababy", no nesting
assert repeat_blocks("x3(ab)y") == "xabababy"
assert repeat_blocks("2(a)0(b)") == "aa"
assert repeat_blocks("plain") == "plain"

def chain_of_units(text):
    """Convert a text such as "2h 5m 10s" to seconds; parts may be missing and are separated
    by blanks."""
    factors = {"h": 3600, "m": 60, "s": 1}
    return sum(int(part[:-1]) * factors[part[-1]] for part in text.split())
# E: The last letter picks the factor for the number before it.
# R: "2h 5m 10s" to seconds, any part can be missing
assert chain_of_units("2h 5m 10s") == 7510
assert chain_of_units("3m") == 180
assert chain_of_units("") == 0

def polynomial_terms(text: str) -> dict[int, int]:
    """Parse a text such as "3x^2 + 5x + 7" into a dict of exponent to factor.

    Terms are joined by " + "; a factor is always written, x means exponent 1, no x exponent 0."""
    terms = {}
    for term in text.split(" + "):
        factor, _, power = term.partition("x")
        exponent = int(power[1:]) if power else int("x" in term)
        terms[exponent] = int(factor)
    return terms
# M: Partition at x gives the factor and the optional power behind the caret.
assert polynomial_terms("3x^2 + 5x + 7") == {2: 3, 1: 5, 0: 7}
assert polynomial_terms("4") == {0: 4}
assert polynomial_terms("2x^10") == {10: 2}

def compass_program(steps):
    """Return (east, north) after steps such as "N3" or "W10" from the origin.

    West and south count as negative."""
    east = north = 0
    for step in steps.split():
        length = int(step[1:])
        if step[0] in "NS":
            north += length if step[0] == "N" else -length
        else:
            east += length if step[0] == "E" else -length
    return east, north
# E: The letter chooses axis and sign, the rest is the length.
# R: "N3 W10 S1" -> (-10, 2) as (east, north)
assert compass_program("N3 W10 S1") == (-10, 2)
assert compass_program("E5 W5") == (0, 0)
assert compass_program("") == (0, 0)

def turtle_turns(commands):
    """Return the heading in degrees (0 to 359, clockwise) after commands like "R90" and "L45"
    from 0."""
    return sum(int(c[1:]) * (1 if c[0] == "R" else -1) for c in commands) % 360
# E: Right turns add and left turns subtract, and the remainder keeps the range.
# R: R90 / L45 turns, heading at the end 0-359
assert turtle_turns(["R90", "L135"]) == 315
assert turtle_turns(["R360"]) == 0
assert turtle_turns([]) == 0

def decode_query(query: str) -> dict[str, list[str]]:
    """Parse "a=1&b=x&a=2" into a dict of names to lists of values; a name without "=" has
    value ""."""
    result = {}
    for pair in query.split("&"):
        if pair:
            name, _, value = pair.partition("=")
            result.setdefault(name, []).append(value)
    return result
# E: Each pair is cut at its first equals sign, and values gather in lists.
# R: url query string to dict of lists: "a=1&b=x&a=2" -> {"a": ["1","2"], "b": ["x"]}
assert decode_query("a=1&b=x&a=2") == {"a": ["1", "2"], "b": ["x"]}
assert decode_query("flag") == {"flag": [""]}
assert decode_query("") == {}

def bracket_list_depths(text: str) -> dict[str, int]:
    """Map each letter of text to how many "(" are open where it stands; repeated letters keep
    the last."""
    depths = {}
    level = 0
    for char in text:
        if char == "(":
            level += 1
        elif char == ")":
            level -= 1
        elif char.isalpha():
            depths[char] = level
    return depths
# E: The level moves with the brackets, and letters note the present level.
assert bracket_list_depths("a(b(c)d)e") == {"a": 0, "b": 1, "c": 2, "d": 1, "e": 0}
assert bracket_list_depths("(x)x") == {"x": 0}
assert bracket_list_depths("") == {}

def read_key_paths(lines):
    """Build nested dicts from lines such as "a.b = 3": dots go one level deeper, values stay
    text."""
    root = {}
    for line in lines:
        path, value = line.split(" = ")
        *folders, last = path.split(".")
        place = root
        for folder in folders:
            place = place.setdefault(folder, {})
        place[last] = value
    return root
# M: Setdefault walks down and creates the missing levels before the value is stored.
# R: ["a.b = 3", "a.c = x"] -> {"a": {"b": "3", "c": "x"}}
assert read_key_paths(["a.b = 3", "a.c = x", "d = y"]) == {"a": {"b": "3", "c": "x"}, "d": "y"}
assert read_key_paths(["x.y.z = 1"]) == {"x": {"y": {"z": "1"}}}
assert read_key_paths([]) == {}

def rhythm_beats(notation):
    """Return the beats in a rhythm text: "o" whole 4, "h" half 2, "q" quarter 1, "e" eighth 0.5.

    A dot after a note adds half of its value; other characters are ignored."""
    values = {"o": 4, "h": 2, "q": 1, "e": 0.5}
    total = last = 0
    for char in notation:
        last = last / 2 if char == "." else values.get(char, 0)
        total += last
    return total
# M: A dot adds half of what was added just before it.
assert rhythm_beats("qqh") == 4
assert rhythm_beats("h.|q") == 4
assert rhythm_beats("") == 0

def chess_move_parts(move: str) -> dict[str, str | bool]:
    """Split a chess move such as "Nxf3+" into "piece", "takes", "square" and "check".

    A move without capital letter is a pawn move, "P"; "takes" and "check" are booleans."""
    piece = move[0] if move[0].isupper() else "P"
    return {"piece": piece, "takes": "x" in move, "square": move.rstrip("+#")[-2:],
            "check": move.endswith("+")}
# M: Each part has its own simple test on the text.
assert chess_move_parts("Nxf3+") == {"piece": "N", "takes": True, "square": "f3", "check": True}
assert chess_move_parts("e4") == {"piece": "P", "takes": False, "square": "e4", "check": False}
assert chess_move_parts("exd5")["square"] == "d5"

def call_parts(text):
    """Split a call such as "move(3, left)" into the name and the list of its arguments as text.

    Arguments are stripped of blanks, and empty brackets give an empty list."""
    name, _, rest = text.rstrip(")").partition("(")
    return name, [part.strip() for part in rest.split(",")] if rest.strip() else []
# E: The closing bracket is stripped and the rest cut at the opening one.
# R: parse "move(3, left)" to ("move", ["3", "left"])
assert call_parts("move(3, left)") == ("move", ["3", "left"])
assert call_parts("stop()") == ("stop", [])
assert call_parts("say( hi )") == ("say", ["hi"])

def if_then_value(rule: str, values: dict[str, int]) -> str | None:
    """Apply a rule such as "temp > 30 then fan": return the word after then if true, else None.

    The comparison is ">" or "<" with a whole number; missing names have the value 0."""
    condition, action = rule.split(" then ")
    name, sign, limit = condition.split()
    value = values.get(name, 0)
    holds = value > int(limit) if sign == ">" else value < int(limit)
    return action if holds else None
# E: The condition is split into three words and tested against the looked up value.
# R: rule string "temp > 30 then fan" and dict of values -> "fan" if it applies or None
assert if_then_value("temp > 30 then fan", {"temp": 31}) == "fan"
assert if_then_value("temp > 30 then fan", {"temp": 30}) is None
assert if_then_value("food < 1 then buy more", {}) == "buy more"

def evaluate_fraction_text(text):
    """Return the value of "3/4", "1 3/4" or "5" as a float: whole part plus fraction."""
    total = 0.0
    for part in text.split():
        top, _, bottom = part.partition("/")
        total += int(top) / int(bottom or 1)
    return total
# E: A part without a slash is divided by one, so both kinds are added alike.
# R: recipe amounts as text: "1 3/4" -> 1.75, "5" -> 5.0, "1/2" -> 0.5
assert evaluate_fraction_text("1 3/4") == 1.75
assert evaluate_fraction_text("1/2") == 0.5
assert evaluate_fraction_text("5") == 5.0

def shorthand_list(text: str) -> list[str]:
    """Expand "pen*3, ink" into ["pen", "pen", "pen", "ink"]; no star means once, blanks are
    trimmed."""
    result = []
    for part in text.split(","):
        name, _, times = part.strip().partition("*")
        result += [name] * int(times or 1)
    return result
# E: The number behind the star, or one, repeats the name.
# R: "pen*3, ink" -> ["pen","pen","pen","ink"]
assert shorthand_list("pen*3, ink") == ["pen", "pen", "pen", "ink"]
assert shorthand_list("cup") == ["cup"]
assert shorthand_list("a*0,b*2") == ["b", "b"]

def wildcard_match(pattern, word):
    """Check whether word fits a pattern in which "?" stands for any one character."""
    return len(pattern) == len(word) and all(p in ("?", c) for p, c in zip(pattern, word))
# E: Lengths must agree and each sign must be the question mark or the same character.
# R: does "c?t" match "cat"? ? = exactly one char
assert wildcard_match("c?t", "cat") is True
assert wildcard_match("c?t", "cart") is False
assert wildcard_match("", "") is True

def star_match(pattern: str, word: str) -> bool:
    """Check whether word fits a pattern with exactly one "*" that stands for any text, even
    none."""
    start, end = pattern.split("*")
    return len(word) >= len(start) + len(end) and word.startswith(start) and word.endswith(end)
# E: The part before the star must begin the word and the part after it end it, without overlap.
# R: match file names against a pattern with one star like "img*.png"
assert star_match("img*.png", "img01.png") is True
assert star_match("ab*ba", "aba") is False
assert star_match("*", "") is True

def calculator_tape(lines):
    """Return the results of lines such as "3 x 4" or "9 : 2" as texts; division by 0 gives "error".

    Signs are + - x :, and division is whole-number division."""
    results = []
    for line in lines:
        a, sign, b = line.split()
        a, b = int(a), int(b)
        if sign == ":":
            results.append("error" if b == 0 else str(a // b))
        else:
            results.append(str({"+": a + b, "-": a - b, "x": a * b}[sign]))
    return results
# M: Division is treated alone because of zero, the others come from a dictionary.
assert calculator_tape(["3 x 4", "9 : 2", "1 : 0"]) == ["12", "4", "error"]
assert calculator_tape(["2 - 5"]) == ["-3"]
assert calculator_tape([]) == []

def count_operators(expression: str) -> dict[str, int]:
    """Count each of the signs + - * / in expression; signs that do not occur are left out."""
    return {sign: expression.count(sign) for sign in "+-*/" if sign in expression}
# E: The comprehension runs over the four signs and keeps those that occur.
# R: how often does each of + - * / appear? dict without zeros
assert count_operators("a+b*c+d") == {"+": 2, "*": 1}
assert count_operators("x") == {}
assert count_operators("-1/2-3") == {"-": 2, "/": 1}

def pick_template_parts(template):
    """Split a template such as "Hi {name}, bye" into (kind, text) pairs of "text" and "field".

    Fields are written in braces; empty texts are left out."""
    parts = []
    for piece in re.findall(r"\{\w+\}|[^{]+", template):
        if piece.startswith("{"):
            parts.append(("field", piece[1:-1]))
        else:
            parts.append(("text", piece))
    return parts
# M: The pattern finds either a field in braces or a run without an opening brace.
assert pick_template_parts("Hi {name}, bye") == [
    ("text", "Hi "), ("field", "name"), ("text", ", bye")]
assert pick_template_parts("{a}{b}") == [("field", "a"), ("field", "b")]
assert pick_template_parts("") == []

def is_simple_sum(text):
    """Check whether text consists of whole numbers joined by single "+" signs, without blanks."""
    return all(part.isdigit() for part in text.split("+"))
# E: Every part between the plus signs must be digits only, so no part is empty.
# R: validate: only digits joined with + like "1+22+3". "1++2" or "+1" are wrong
assert is_simple_sum("1+22+3") is True
assert is_simple_sum("1++2") is False
assert is_simple_sum("") is False

def simplify_repeated_sum(terms: list[str]) -> str:
    """Write equal terms of a sum together: ["a", "b", "a"] becomes "2a + b", in first order."""
    parts = []
    for term in dict.fromkeys(terms):
        times = terms.count(term)
        parts.append(term if times == 1 else f"{times}{term}")
    return " + ".join(parts)
# E: A dictionary drops repeats in order, and counts above one are written in front.
# R: ["a", "b", "a"] -> "2a + b"
assert simplify_repeated_sum(["a", "b", "a"]) == "2a + b"
assert simplify_repeated_sum(["x"]) == "x"
assert simplify_repeated_sum([]) == ""

def parse_playlist_entry(line: str) -> dict:
    """Parse "Artist - Title (3:45)" into a dict with "artist", "title" and "seconds".

    Without a time in brackets "seconds" is None."""
    seconds = None
    if line.endswith(")"):
        line, _, time = line[:-1].rpartition(" (")
        minutes, rest = time.split(":")
        seconds = int(minutes) * 60 + int(rest)
    artist, title = line.split(" - ", 1)
    return {"artist": artist, "title": title, "seconds": seconds}
# M: The time is cut off from the right first, then the rest is split at the dash.
# R: "Artist - Title (3:45)" to dict artist/title/seconds, time part optional -> None
assert parse_playlist_entry("Abba - Fly (3:45)") == {
    "artist": "Abba", "title": "Fly", "seconds": 225}
assert parse_playlist_entry("Bo - Go")["seconds"] is None
assert parse_playlist_entry("X - A - B (0:05)")["title"] == "A - B"

def longest_chain_operator(text):
    """Return the operator of + - * / that occurs most often in text; "" if there is none.

    Ties are decided in the order + - * /."""
    best = max("+-*/", key=text.count)
    return best if best in text else ""
# E: Max over the four signs with the count as key, checked for zero at the end.
assert longest_chain_operator("1*2*3+4") == "*"
assert longest_chain_operator("1-2+3") == "+"
assert longest_chain_operator("12") == ""

def remove_outer_brackets(text: str) -> str:
    """Remove pairs of round brackets around the whole text as long as they belong together."""
    while text.startswith("(") and text.endswith(")"):
        depth = 0
        for char in text[:-1]:
            depth += (char == "(") - (char == ")")
            if depth == 0:
                return text
        text = text[1:-1]
    return text
# H: If the depth falls to zero before the end, the outer brackets are not a pair.
assert remove_outer_brackets("((a+b))") == "a+b"
assert remove_outer_brackets("(a)+(b)") == "(a)+(b)"
assert remove_outer_brackets("") == ""

def sum_by_sign_words(text):
    """Evaluate words like "five plus two minus one" with the numbers zero to nine."""
    numbers = "zero one two three four five six seven eight nine".split()
    total, sign = 0, 1
    for word in text.split():
        if word in numbers:
            total += sign * numbers.index(word)
        else:
            sign = 1 if word == "plus" else -1
    return total
# M: A sign word sets the sign for the number that follows it.
# R: "five plus two minus one" -> 6
assert sum_by_sign_words("five plus two minus one") == 6
assert sum_by_sign_words("nine") == 9
assert sum_by_sign_words("one minus three") == -2

def schedule_words(text: str) -> list[tuple[str, int]]:
    """Parse "mon 9, tue 14" into a list of (day, hour) sorted by weekday and hour."""
    days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    pairs = [part.split() for part in text.split(",")] if text else []
    return sorted([(day, int(hour)) for day, hour in pairs], key=lambda p: (days.index(p[0]), p[1]))
# M: The parts are split and converted, and the index of the day is the sort key.
assert schedule_words("tue 14, mon 9, tue 8") == [("mon", 9), ("tue", 8), ("tue", 14)]
assert schedule_words("sun 7") == [("sun", 7)]
assert schedule_words("") == []

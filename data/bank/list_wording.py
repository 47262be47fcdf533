"""Verified problems: list wording."""

def join_with_or(options: list[str]) -> str:
    """Join options as a question does: "tea?", "tea or milk?", "tea, milk or ice?"; none gives
    ""."""
    if not options:
        return ""
    *head, last = options
    return f"{', '.join(head)} or {last}?" if head else f"{last}?"
# E: Star unpacking separates the last option, which stands behind the or.
# R: ["tea","milk","ice"] -> "tea, milk or ice?"
assert join_with_or(["tea", "milk", "ice"]) == "tea, milk or ice?"
assert join_with_or(["tea"]) == "tea?"
assert join_with_or([]) == ""

def shopping_text(items):
    """Write a dict of item to amount as "2 eggs, milk": an amount of 1 is left out, 0 drops the
    item."""
    parts = []
    for item, amount in items.items():
        if amount == 1:
            parts.append(item)
        elif amount > 1:
            parts.append(f"{amount} {item}")
    return ", ".join(parts)
# M: Each amount chooses whether a number is written, and zero writes nothing.
# R: dict item->amount to shopping text: {"eggs": 2, "milk": 1, "tea": 0} -> "2 eggs, milk"
assert shopping_text({"eggs": 2, "milk": 1, "tea": 0}) == "2 eggs, milk"
assert shopping_text({"x": 0}) == ""
assert shopping_text({}) == ""

def list_in_columns_text(items, columns):
    """Write items row by row in the given number of columns, cells joined by tabs, rows by line
    ends."""
    rows = [items[i:i + columns] for i in range(0, len(items), columns)]
    return "\n".join("\t".join(row) for row in rows)
# E: Slices make the rows, and two joins make the text.
assert list_in_columns_text(["a", "b", "c"], 2) == "a\tb\nc"
assert list_in_columns_text(["a"], 3) == "a"
assert list_in_columns_text([], 2) == ""

def nested_list_text(values: list) -> str:
    """Write nested lists with round brackets and commas without spaces: [1, [2, 3]] is
    "(1,(2,3))"."""
    parts = []
    for value in values:
        parts.append(nested_list_text(value) if isinstance(value, list) else str(value))
    return "(" + ",".join(parts) + ")"
# H: The function calls itself for each inner list and joins what comes back.
# R: print nested list with () and no spaces, recursive
assert nested_list_text([1, [2, 3]]) == "(1,(2,3))"
assert nested_list_text([]) == "()"
assert nested_list_text([[[]], "a"]) == "((()),a)"

def first_and_rest_text(items):
    """Describe a list as "first (+N more)"; one item alone is just itself and none gives
    "nothing"."""
    if not items:
        return "nothing"
    more = len(items) - 1
    return f"{items[0]} (+{more} more)" if more else str(items[0])
# E: The number of further items decides whether they are mentioned.
# R: summarise list as "first (+3 more)"
assert first_and_rest_text(["tea", "ice", "ham"]) == "tea (+2 more)"
assert first_and_rest_text([7]) == "7"
assert first_and_rest_text([]) == "nothing"

def key_value_text(settings, pair_sign="=", separator="; "):
    """Write a dict as text with its keys sorted, such as "a=1; b=2"; both signs can be chosen."""
    return separator.join(f"{key}{pair_sign}{settings[key]}" for key in sorted(settings))
# E: The sorted keys are written together with their values and joined.
# R: dict -> "a=1; b=2" sorted, separators can be changed
assert key_value_text({"b": 2, "a": 1}) == "a=1; b=2"
assert key_value_text({"x": True}, ": ", "\n") == "x: True"
assert key_value_text({}) == ""

def quoted_choices(choices: list[str]) -> str:
    """Write choices in single quotes with commas, after "one of ": "one of 'a', 'b'"; one: "only
    'a'".

    No choices give "nothing allowed"."""
    if not choices:
        return "nothing allowed"
    if len(choices) == 1:
        return f"only '{choices[0]}'"
    return "one of " + ", ".join(f"'{choice}'" for choice in choices)
# E: The number of choices selects the beginning of the text.
# R: error message help: ["a","b"] -> one of 'a', 'b'
assert quoted_choices(["a", "b"]) == "one of 'a', 'b'"
assert quoted_choices(["a"]) == "only 'a'"
assert quoted_choices([]) == "nothing allowed"

def list_from_sentence(sentence):
    """Undo "a, b and c": return the items of such a text as a list; "" gives an empty list."""
    parts = sentence.replace(" and ", ", ").split(", ")
    return [part for part in parts if part]
# E: The word and becomes a comma, so that one split is enough.
# R: "tea, milk and ice" back to a list
assert list_from_sentence("tea, milk and ice") == ["tea", "milk", "ice"]
assert list_from_sentence("tea") == ["tea"]
assert list_from_sentence("") == []

def true_flags_text(flags: dict[str, bool]) -> str:
    """Join the names of the flags that are set with "+", in dict order; none set gives "-"."""
    return "+".join(name for name, value in flags.items() if value) or "-"
# E: The join is empty without set flags, and or gives the dash.
# R: dict of bools, join the True names with +, "-" when nothing is on
assert true_flags_text({"wifi": True, "gps": False, "nfc": True}) == "wifi+nfc"
assert true_flags_text({"x": False}) == "-"
assert true_flags_text({}) == "-"

def ranked_lines(names):
    """Return lines "1st Ann", "2nd Bo", "3rd Cy", "4th ..." for a list of names, all others with
    th.

    There are at most 20 names."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    return [f"{n}{endings.get(n, 'th')} {name}" for n, name in enumerate(names, 1)]
# E: Only the first three ranks have an ending of their own.
assert ranked_lines(["Ann", "Bo", "Cy", "Di"]) == ["1st Ann", "2nd Bo", "3rd Cy", "4th Di"]
assert ranked_lines(["X"]) == ["1st X"]
assert ranked_lines([]) == []

def via_route_text(stops: list[str]) -> str:
    """Describe a route as "from A via B and C to D"; two stops have no via, one gives "at A",
    none ""."""
    if not stops:
        return ""
    if len(stops) == 1:
        return f"at {stops[0]}"
    first, *middle, last = stops
    via = f" via {' and '.join(middle)}" if middle else ""
    return f"from {first}{via} to {last}"
# M: Unpacking gives first, middle and last stops, and the middle may be empty.
# R: ["A","B","C"] -> "from A via B to C"
assert via_route_text(["A", "B", "C", "D"]) == "from A via B and C to D"
assert via_route_text(["A", "B"]) == "from A to B"
assert via_route_text(["A"]) == "at A"
assert via_route_text([]) == ""

def list_sentence_with_limit(items, limit):
    """Join at most limit items with ", " and add ", ..." if there are more of them."""
    text = ", ".join(items[:limit])
    return text + ", ..." if len(items) > limit else text
# E: A slice takes the shown items, and the length tells if more exist.
# R: show max n items then ", ..."
assert list_sentence_with_limit(["a", "b", "c"], 2) == "a, b, ..."
assert list_sentence_with_limit(["a"], 2) == "a"
assert list_sentence_with_limit([], 1) == ""

def split_list_text_by_case(text: str) -> dict[str, list[str]]:
    """Sort the comma-separated words of text into a dict with the keys "capital" and "small".

    The first letter decides; words are trimmed and empty ones dropped."""
    groups = {"capital": [], "small": []}
    for word in text.split(","):
        word = word.strip()
        if word:
            groups["capital" if word[0].isupper() else "small"].append(word)
    return groups
# M: The conditional expression is the key of the list that gets the word.
assert split_list_text_by_case("Ulm, tea,,Rome") == {"capital": ["Ulm", "Rome"], "small": ["tea"]}
assert split_list_text_by_case("") == {"capital": [], "small": []}
assert split_list_text_by_case("a")["small"] == ["a"]

def bulleted_levels(tree: dict[str, list[str]]) -> list[str]:
    """Write each key as "- key" and its list below it as "  * item", in dict order."""
    lines = []
    for key, items in tree.items():
        lines.append(f"- {key}")
        lines.extend(f"  * {item}" for item in items)
    return lines
# E: The key is written first, followed by its items.
# R: dict of lists to a bullet list with 2 levels
assert bulleted_levels({"fruit": ["fig", "plum"], "nuts": []}) == [
    "- fruit", "  * fig", "  * plum", "- nuts"]
assert bulleted_levels({}) == []
assert bulleted_levels({"a": ["b"]}) == ["- a", "  * b"]

def table_from_pairs(pairs, sign=":"):
    """Write (name, value) pairs as lines with the names padded so that all signs stand below each
    other.

    A space follows the sign: "tea : 2"."""
    width = max((len(name) for name, _ in pairs), default=0)
    return "\n".join(f"{name:<{width}} {sign} {value}" for name, value in pairs)
# E: The longest name sets the width in the format.
assert table_from_pairs([("tea", 2), ("milk", 10)]) == "tea  : 2\nmilk : 10"
assert table_from_pairs([("a", "b")], "=") == "a = b"
assert table_from_pairs([]) == ""

def sign_between_kinds(parts):
    """Join texts with "-" between two of equal length and with "+" between two of different
    length."""
    result = parts[0] if parts else ""
    for before, part in zip(parts, parts[1:]):
        result += ("-" if len(before) == len(part) else "+") + part
    return result
# M: Neighbours are compared by length to choose the sign.
assert sign_between_kinds(["tea", "ice", "milk"]) == "tea-ice+milk"
assert sign_between_kinds(["a"]) == "a"
assert sign_between_kinds([]) == ""

def initials_list_text(words: list[str]) -> str:
    """Write each word with its first letter in round brackets: "tea" is "(t)ea"; join with spaces.

    Empty words are left out."""
    return " ".join(f"({word[0]}){word[1:]}" for word in words if word)
# E: The first letter is put into brackets and the tail follows.
assert initials_list_text(["tea", "", "x"]) == "(t)ea (x)"
assert initials_list_text([]) == ""
assert initials_list_text(["hi"]) == "(h)i"

def longest_entry_text(entries: dict[str, str]) -> str:
    """Return "key: value" for the entry whose value is longest, the first on a tie; "" for an
    empty dict."""
    if not entries:
        return ""
    key = max(entries, key=lambda name: len(entries[name]))
    return f"{key}: {entries[key]}"
# E: The max function goes over keys and compares the lengths of their values.
# R: dict entry with the longest text value as "key: value"
assert longest_entry_text({"a": "tea", "b": "milk"}) == "b: milk"
assert longest_entry_text({"x": "", "y": ""}) == "x: "
assert longest_entry_text({}) == ""

def text_from_choices(parts, chosen):
    """Join the parts whose index is in chosen with " > ", in the order of chosen; bad indexes are
    skipped."""
    return " > ".join(parts[i] for i in chosen if 0 <= i < len(parts))
# E: The chained comparison skips indexes outside the list.
assert text_from_choices(["a", "b", "c"], [2, 0, 9]) == "c > a"
assert text_from_choices([], [0]) == ""
assert text_from_choices(["x"], [-1, 0]) == "x"

def days_text(days: list[int]) -> str:
    """Write day numbers 0 (Mon) to 6 (Sun) as "Mon, Wed"; all seven give "daily", 0-4 "weekdays".

    [5, 6] is "weekend" and an empty list "never"; the order and repeats do not matter."""
    chosen = sorted(set(days))
    special = {(): "never", (5, 6): "weekend", (0, 1, 2, 3, 4): "weekdays"}
    special[tuple(range(7))] = "daily"
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return special.get(tuple(chosen)) or ", ".join(names[day] for day in chosen)
# H: Tuples of sorted days are keys of the special cases; other lists are spelled out.
# R: alarm repeat text: [0,2] -> "Mon, Wed", Mon-Fri -> "weekdays", Sat+Sun -> weekend, all -> daily, none -> never
assert days_text([2, 0]) == "Mon, Wed"
assert days_text([6, 5]) == "weekend"
assert days_text([0, 1, 2, 3, 4, 5, 6]) == "daily"
assert days_text([]) == "never"

def conditional_join(parts: list[str], separator: str) -> str:
    """Join parts with separator, but without it where a part already ends with it; skip empty
    parts."""
    result = ""
    for part in filter(None, parts):
        if result and not result.endswith(separator):
            result += separator
        result += part
    return result
# M: The end of the text so far is checked before a separator is added.
# R: join path pieces with "/" w/o doubling the slash
assert conditional_join(["a/", "b", "", "c"], "/") == "a/b/c"
assert conditional_join([], "/") == ""
assert conditional_join(["x"], "-") == "x"

def text_of_matrix(rows, cell_sign=" ", row_sign="\n"):
    """Write a list of number rows as text, cells joined by cell_sign and rows by row_sign."""
    return row_sign.join(cell_sign.join(str(cell) for cell in row) for row in rows)
# E: An inner join makes each row and an outer one the text.
# R: matrix to text, cell separator and row separator as options
assert text_of_matrix([[1, 2], [3, 4]]) == "1 2\n3 4"
assert text_of_matrix([[1], [2]], ",", ";") == "1;2"
assert text_of_matrix([]) == ""

def matrix_of_text(text: str, row_sign: str = ";") -> list[list[int]]:
    """Read a text such as "1 2;3 4" into rows of integers; blank rows are left out."""
    return [[int(cell) for cell in row.split()] for row in text.split(row_sign) if row.strip()]
# E: Two nested comprehensions split rows and cells.
# R: "1 2;3 4" -> [[1,2],[3,4]]
assert matrix_of_text("1 2;3 4") == [[1, 2], [3, 4]]
assert matrix_of_text("5;;-6") == [[5], [-6]]
assert matrix_of_text("") == []

def names_by_length_text(names):
    """Write "3: Ann Bob | 5: Clara": names grouped by length, lengths rising, names in list
    order."""
    groups = {}
    for name in names:
        groups.setdefault(len(name), []).append(name)
    return " | ".join(f"{size}: {' '.join(groups[size])}" for size in sorted(groups))
# M: Groups are collected in a dict and written by sorted length.
# R: group names by length into one line like "3: Ann Bob | 5: Clara"
assert names_by_length_text(["Clara", "Ann", "Bob"]) == "3: Ann Bob | 5: Clara"
assert names_by_length_text(["X"]) == "1: X"
assert names_by_length_text([]) == ""

def separators_by_length(words):
    """Join words with a space after short words (up to 3 letters) and with a line end after
    longer ones."""
    text = "".join(word + (" " if len(word) <= 3 else "\n") for word in words)
    return text.rstrip()
# E: Each word brings its own separator, and the last one is stripped.
assert separators_by_length(["we", "like", "tea"]) == "we like\ntea"
assert separators_by_length(["soup"]) == "soup"
assert separators_by_length([]) == ""

def missing_and_extra_text(expected: list[str], found: list[str]) -> str:
    """Describe differences as "missing: a; extra: b, c" with sorted names; an empty side is left
    out.

    Without differences return "complete"."""
    parts = []
    missing = sorted(set(expected) - set(found))
    extra = sorted(set(found) - set(expected))
    if missing:
        parts.append("missing: " + ", ".join(missing))
    if extra:
        parts.append("extra: " + ", ".join(extra))
    return "; ".join(parts) or "complete"
# M: Two set differences are written only if they have members.
# R: compare packing lists, tell whats missing and whats extra in one string or "complete"
assert missing_and_extra_text(["a", "b"], ["b", "c"]) == "missing: a; extra: c"
assert missing_and_extra_text(["a"], ["a"]) == "complete"
assert missing_and_extra_text([], ["x", "w"]) == "extra: w, x"

def odd_even_text(numbers):
    """Write numbers as "odd: 1 3 / even: 2", each group in list order, "none" for an empty
    group."""
    odd = " ".join(str(n) for n in numbers if n % 2) or "none"
    even = " ".join(str(n) for n in numbers if n % 2 == 0) or "none"
    return f"odd: {odd} / even: {even}"
# E: Two filtered joins make the groups, and or fills an empty one.
# R: [1,2,3] => "odd: 1 3 / even: 2", write none for empty
assert odd_even_text([1, 2, 3]) == "odd: 1 3 / even: 2"
assert odd_even_text([4]) == "odd: none / even: 4"
assert odd_even_text([]) == "odd: none / even: none"

def cumulative_names(names, joint="+"):
    """Return for each name the text of all names up to it: ["a", "b"] gives ["a", "a+b"]."""
    return [joint.join(names[:end]) for end in range(1, len(names) + 1)]
# E: Slices of growing length are joined.
# R: ["a","b"] -> ["a","a+b"]
assert cumulative_names(["a", "b", "c"]) == ["a", "a+b", "a+b+c"]
assert cumulative_names(["x"], "/") == ["x"]
assert cumulative_names([]) == []

def ingredient_line(name: str, amount: float, unit: str = "") -> str:
    """Write "1.5 kg flour", "3 eggs" or "salt": whole amounts without decimals, amount 0 left out.

    The unit is left out when it is empty or the amount is 0."""
    if amount == 0:
        return name
    parts = [f"{amount:g}", unit, name]
    return " ".join(part for part in parts if part)
# M: The g format drops needless decimals, and empty parts are filtered.
# R: recipe line from (name, amount, unit): "1.5 kg flour", no unit -> "3 eggs", amount 0 -> only the name
assert ingredient_line("flour", 1.5, "kg") == "1.5 kg flour"
assert ingredient_line("eggs", 3.0) == "3 eggs"
assert ingredient_line("salt", 0, "g") == "salt"

def tallies_text(counts: dict[str, int]) -> list[str]:
    """Write counts as tally lines: "tea |||| ||" in blocks of four strokes, the names sorted."""
    lines = []
    for name in sorted(counts):
        full, rest = divmod(counts[name], 4)
        blocks = ["||||"] * full + (["|" * rest] if rest else [])
        lines.append(" ".join([name] + blocks))
    return lines
# M: Divmod by four gives the full blocks and the strokes that are left.
# R: counts dict to tally mark lines, blocks of 4
assert tallies_text({"tea": 6, "ice": 4}) == ["ice ||||", "tea |||| ||"]
assert tallies_text({"x": 0}) == ["x"]
assert tallies_text({}) == []

def last_two_with_sign(items, sign="&"):
    """Join items with ", ", but put sign with spaces between the last two: "a, b & c"."""
    if len(items) < 2:
        return "".join(items)
    joined = f"{items[-2]} {sign} {items[-1]}"
    return ", ".join(items[:-2] + [joined])
# M: The last two items are joined first and then treated as one.
# R: ["a","b","c"] to "a, b & c"
assert last_two_with_sign(["a", "b", "c"]) == "a, b & c"
assert last_two_with_sign(["a", "b"], "or") == "a or b"
assert last_two_with_sign([]) == ""

def packed_pairs_text(pairs):
    """Write pairs of numbers as "1-3,5-5", but a pair of equal numbers as the single number:
    "1-3,5"."""
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in pairs)
# E: The conditional expression writes equal pairs as one number.
# R: [(1,3),(5,5)] -> "1-3,5"
assert packed_pairs_text([(1, 3), (5, 5)]) == "1-3,5"
assert packed_pairs_text([(2, 2)]) == "2"
assert packed_pairs_text([]) == ""

def priority_text(tasks: list[tuple[str, int]]) -> list[str]:
    """Write (task, priority) pairs as "!!! pay" with as many "!" as the priority, highest first.

    Equal priorities keep their order; priority 0 has no marks and no space."""
    ordered = sorted(tasks, key=lambda task: task[1], reverse=True)
    return [f"{'!' * priority} {task}".strip() for task, priority in ordered]
# E: A stable sort by priority and strip for the case without marks.
# R: todo lines with ! per priority level, most important first
assert priority_text([("rest", 0), ("pay", 3)]) == ["!!! pay", "rest"]
assert priority_text([("a", 1), ("b", 1)]) == ["! a", "! b"]
assert priority_text([]) == []

def column_from_lines(lines: list[str], number: int, missing: str = "") -> list[str]:
    """Return the word with the given 1-based number of each line, or missing where a line is too
    short."""
    result = []
    for line in lines:
        words = line.split()
        result.append(words[number - 1] if number <= len(words) else missing)
    return result
# E: The number is compared with the word count before it is used.
# R: nth word of each line, with a fallback if line is too short
assert column_from_lines(["tea 2 kg", "ice"], 2, "?") == ["2", "?"]
assert column_from_lines([""], 1) == [""]
assert column_from_lines([], 1) == []

def joined_until_limit(words: list[str], limit: int) -> list[str]:
    """Join neighbouring words with "-" as long as the joined text has at most limit characters.

    A new text begins with the word that does not fit; longer words stand alone."""
    texts = []
    for word in words:
        if texts and len(texts[-1]) + 1 + len(word) <= limit:
            texts[-1] += "-" + word
        else:
            texts.append(word)
    return texts
# M: The length with dash and word is checked before the last text grows.
assert joined_until_limit(["a", "bc", "def", "g"], 5) == ["a-bc", "def-g"]
assert joined_until_limit(["strawberry", "x"], 4) == ["strawberry", "x"]
assert joined_until_limit([], 3) == []

def spelled_list(values: list) -> str:
    """Write values of several types: texts in quotes, booleans as yes/no, None as "empty", others
    plain.

    The parts are joined by ", "."""
    parts = []
    for value in values:
        if value is None:
            parts.append("empty")
        elif isinstance(value, bool):
            parts.append("yes" if value else "no")
        elif isinstance(value, str):
            parts.append(f'"{value}"')
        else:
            parts.append(str(value))
    return ", ".join(parts)
# M: The test for bool stands before other types since True is also a number.
# R: list with mixed types to readable text: "tea" in quotes, True -> yes, None -> empty, numbers as is
assert spelled_list(["tea", True, None, 3]) == '"tea", yes, empty, 3'
assert spelled_list([False, 1.5]) == "no, 1.5"
assert spelled_list([]) == ""

def change_list_text(before: list[str], after: list[str]) -> list[str]:
    """Compare two lists place by place and return lines such as "2: tea -> ice" for changed places.

    Only places that both lists have are compared; numbers start at 1."""
    pairs = enumerate(zip(before, after), 1)
    return [f"{n}: {old} -> {new}" for n, (old, new) in pairs if old != new]
# E: Enumerate and zip together give the number and both values.
# R: what changed between two lists at the same place? "2: tea -> ice"
assert change_list_text(["a", "tea"], ["a", "ice"]) == ["2: tea -> ice"]
assert change_list_text(["a"], ["a", "b"]) == []
assert change_list_text([], []) == []

def dotted_outline_numbers(levels: list[int]) -> list[str]:
    """Number headings by their levels: [1, 2, 2, 1] gives ["1", "1.1", "1.2", "2"].

    Levels start at 1 and rise by at most one from a heading to the next."""
    counters = []
    numbers = []
    for level in levels:
        counters = counters[:level]
        if len(counters) < level:
            counters.append(0)
        counters[-1] += 1
        numbers.append(".".join(map(str, counters)))
    return numbers
# H: Counters deeper than the level are cut off, and the last remaining one is raised.
# R: chapter numbers from heading levels [1,2,2,1] -> ["1","1.1","1.2","2"]
assert dotted_outline_numbers([1, 2, 2, 1]) == ["1", "1.1", "1.2", "2"]
assert dotted_outline_numbers([1, 2, 3, 2]) == ["1", "1.1", "1.1.1", "1.2"]
assert dotted_outline_numbers([]) == []

def price_list_line(prices: dict[str, float], currency: str = "€") -> str:
    """Write prices as "tea €2.50 · cake €3.00", cheapest first and by name on equal prices."""
    ordered = sorted(prices.items(), key=lambda item: (item[1], item[0]))
    return " · ".join(f"{name} {currency}{price:.2f}" for name, price in ordered)
# E: The sort key is the pair of price and name.
# R: menu prices in one line, cheap ones first, 2 decimals
assert price_list_line({"cake": 3, "tea": 2.5}) == "tea €2.50 · cake €3.00"
assert price_list_line({"b": 1, "a": 1}, "$") == "a $1.00 · b $1.00"
assert price_list_line({}) == ""

def pair_up_names(names: list[str]) -> list[str]:
    """Pair the first with the last name, the second with the last but one: "Ann & Cy".

    With an odd number the middle name stands alone."""
    half = len(names) // 2
    pairs = [f"{a} & {b}" for a, b in zip(names[:half], reversed(names))]
    return pairs + names[half:len(names) - half]
# E: The first half is zipped with the reversed list, and the slice in the middle has at most one name.
# R: pair first w/ last etc. ["Ann","Bo","Cy"] -> ["Ann & Cy", "Bo"]
assert pair_up_names(["Ann", "Bo", "Cy"]) == ["Ann & Cy", "Bo"]
assert pair_up_names(["A", "B", "C", "D"]) == ["A & D", "B & C"]
assert pair_up_names([]) == []

def status_summary(states: list[str]) -> str:
    """Summarize states as "all ok", "all bad", or "N ok, M bad"; other states count as bad.

    An empty list gives "no data"."""
    if not states:
        return "no data"
    ok = states.count("ok")
    bad = len(states) - ok
    if bad == 0:
        return "all ok"
    return "all bad" if ok == 0 else f"{ok} ok, {bad} bad"
# M: Both numbers are counted and the two extreme cases are named.
# R: list of states -> "all ok", "all bad", "2 ok, 1 bad" or "no data"
assert status_summary(["ok", "ok"]) == "all ok"
assert status_summary(["ok", "late", "bad"]) == "1 ok, 2 bad"
assert status_summary([]) == "no data"

def menu_lines_with_keys(options):
    """Return lines "[t] tea" with the first letter of each option that is not used yet as its key.

    If all its letters are used, the key is "?"."""
    used = set()
    lines = []
    for option in options:
        key = next((c for c in option.lower() if c not in used), "?")
        used.add(key)
        lines.append(f"[{key}] {option}")
    return lines
# M: The next function takes the first free letter or the default.
# R: keyboard menu: give every option a unique key letter out of its name, "? " if none left -> "[t] tea"
assert menu_lines_with_keys(["tea", "toast"]) == ["[t] tea", "[o] toast"]
assert menu_lines_with_keys(["a", "A"]) == ["[a] a", "[?] A"]
assert menu_lines_with_keys([]) == []

def repeat_header_lines(lines, header, every):
    """Insert header before the first line and again after each every lines; no lines give an
    empty list."""
    result = []
    for i, line in enumerate(lines):
        if i % every == 0:
            result.append(header)
        result.append(line)
    return result
# E: The header is added whenever the index is a multiple of every.
# R: insert a header line before every n lines
assert repeat_header_lines(["a", "b", "c"], "#", 2) == ["#", "a", "b", "#", "c"]
assert repeat_header_lines([], "#", 1) == []
assert repeat_header_lines(["x"], "h", 5) == ["h", "x"]

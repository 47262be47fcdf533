"""Verified problems: pocket tools."""

from collections import Counter

def split_evenly_text(names: list[str], amount: int) -> list[str]:
    """Return "Ann pays 34" texts that split amount over names; the first ones pay one more if
    needed."""
    base, extra = divmod(amount, len(names)) if names else (0, 0)
    return [f"{name} pays {base + (i < extra)}" for i, name in enumerate(names)]
# E: The remainder of the division is spread over the first names.
# R: split an amount over people as ints, first ones pay 1 more if it doesnt divide. list of "Ann pays 34"
assert split_evenly_text(["Ann", "Bo", "Cy"], 100) == ["Ann pays 34", "Bo pays 33", "Cy pays 33"]
assert split_evenly_text(["X"], 0) == ["X pays 0"]
assert split_evenly_text([], 50) == []

def first_free_letter(used: list[str]) -> str:
    """Return the first letter A to Z that no text in used begins with in any case, or "" if
    none is left."""
    taken = {text[0].upper() for text in used if text}
    return next((letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if letter not in taken), "")
# E: The first letters form a set, and the alphabet is searched for a gap.
# R: first letter of the alphabet that no name in the list starts with (ignore case)
assert first_free_letter(["ann", "Bo", "Eve"]) == "C"
assert first_free_letter([]) == "A"
assert first_free_letter(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) == ""

def counter_text(counts: dict[str, int], at_least: int = 1) -> str:
    """Join "a×3" parts of the counts that are at least at_least, largest first, ties by name."""
    kept = sorted((-n, name) for name, n in counts.items() if n >= at_least)
    return " ".join(f"{name}×{-n}" for n, name in kept)
# E: Negated counts sort from large to small, with the name deciding ties.
# R: {"a": 3, "b": 1} -> "a×3 b×1", optional minimum count
assert counter_text({"b": 1, "a": 3, "c": 1}) == "a×3 b×1 c×1"
assert counter_text({"b": 1, "a": 3}, 2) == "a×3"
assert counter_text({}) == ""

def cycle_pick(options: list[str], current: str, step: int = 1) -> str:
    """Return the option step places after current, wrapping around; the first one if current
    is unknown."""
    if current not in options:
        return options[0]
    return options[(options.index(current) + step) % len(options)]
# E: The index moves on by the step and wraps with the remainder.
# R: next option in a list after the current one, wrap around, step can be -1; unknown -> first
assert cycle_pick(["a", "b", "c"], "c") == "a"
assert cycle_pick(["a", "b", "c"], "a", -1) == "c"
assert cycle_pick(["a", "b"], "z") == "a"

def mix_values_by_type(values: list) -> dict[str, list]:
    """Sort values into lists "numbers" (int, float), "texts" and "others"; booleans are others."""
    groups = {"numbers": [], "texts": [], "others": []}
    for value in values:
        if isinstance(value, str):
            groups["texts"].append(value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            groups["numbers"].append(value)
        else:
            groups["others"].append(value)
    return groups
# E: Booleans are whole numbers too, so they must be excluded by name.
# R: group a mixed list into numbers, texts, others (True/False belong to others)
assert mix_values_by_type([1, "a", True, 2.5, None]) == {
    "numbers": [1, 2.5], "texts": ["a"], "others": [True, None]}
assert mix_values_by_type([]) == {"numbers": [], "texts": [], "others": []}
assert mix_values_by_type([False])["others"] == [False]

def dotted_path_value(data: dict, path: str, default=None):
    """Return the value at a dotted path such as "user.name" in nested dicts, or default if it
    is missing."""
    for key in path.split("."):
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data
# E: Each key leads one level deeper until one is missing.
# R: get("user.name") from nested dicts with a default if anything on the way is missing
assert dotted_path_value({"user": {"name": "Al"}}, "user.name") == "Al"
assert dotted_path_value({"user": "Al"}, "user.name", "?") == "?"
assert dotted_path_value({}, "a") is None

def max_depth_of_lists(data) -> int:
    """Return how deep lists are nested: 0 for something that is no list, 1 for a flat or
    empty list."""
    if not isinstance(data, list):
        return 0
    return 1 + max((max_depth_of_lists(item) for item in data), default=0)
# E: A list is one deeper than its deepest item.
# R: nesting depth of a list: [1,[2,[3]]] -> 3
assert max_depth_of_lists([1, [2, [3]]]) == 3
assert max_depth_of_lists([]) == 1
assert max_depth_of_lists("x") == 0

def apply_discount_codes(price: float, codes: list[str]) -> float:
    """Apply codes like "-10%" and "-5" to price in order; never below 0, rounded to 2 at the
    end."""
    for code in codes:
        if code.endswith("%"):
            price *= 1 + float(code[:-1]) / 100
        else:
            price += float(code)
        price = max(0, price)
    return round(price, 2)
# E: The sign in the code makes both kinds of changes negative by themselves.
# R: price with codes "-10%" or "-5" applied one after the other, min 0, two decimals
assert apply_discount_codes(100, ["-10%", "-5"]) == 85.0
assert apply_discount_codes(3, ["-5", "-10%"]) == 0
assert apply_discount_codes(20, []) == 20

def initials_conflict(names: list[str]) -> dict[str, str]:
    """Map each name to its initials; a name whose initials came before gets them with 2, 3
    and so on."""
    counts = Counter()
    labels = {}
    for name in names:
        short = "".join(word[0] for word in name.split()).upper()
        counts[short] += 1
        labels[name] = short if counts[short] == 1 else f"{short}{counts[short]}"
    return labels
# E: A counter tells how often the initials have been given already.
# R: initials for each full name, if already used add 2, 3...: {"Ann Lee": "AL", "Al Li": "AL2"}
assert initials_conflict(["Ann Lee", "Al Li", "Bo"]) == {"Ann Lee": "AL", "Al Li": "AL2", "Bo": "B"}
assert initials_conflict(["x y", "x z", "x y z"]) == {"x y": "XY", "x z": "XZ", "x y z": "XYZ"}
assert initials_conflict([]) == {}

def zip_with_rest(first: list, second: list) -> tuple[list[tuple], list]:
    """Return the pairs of two lists and the list of items of the longer one that found no
    partner."""
    size = min(len(first), len(second))
    return list(zip(first, second)), first[size:] + second[size:]
# E: One of the two slices behind the shorter length is always empty.
# R: zip 2 lists but also give me what was left over from the longer one
assert zip_with_rest([1, 2, 3], ["a"]) == ([(1, "a")], [2, 3])
assert zip_with_rest([], [5]) == ([], [5])
assert zip_with_rest([1], [2]) == ([(1, 2)], [])

def chunk_with_labels(items: list, size: int) -> dict[str, list]:
    """Cut items into parts of size under keys like "1-3", "4-5" with the numbers of their
    items from 1."""
    parts = {}
    for start in range(0, len(items), size):
        part = items[start:start + size]
        parts[f"{start + 1}-{start + len(part)}"] = part
    return parts
# E: The start index and the length of each slice make its label.
# R: split list in chunks, dict with keys like "1-3" "4-5" (positions from 1)
assert chunk_with_labels(["a", "b", "c", "d", "e"], 3) == {
    "1-3": ["a", "b", "c"], "4-5": ["d", "e"]}
assert chunk_with_labels(["x"], 2) == {"1-1": ["x"]}
assert chunk_with_labels([], 4) == {}

def interleave_with_separator(words: list[str], marks: str) -> str:
    """Join words with the characters of marks by turns between them, starting again at the
    end of marks."""
    text = words[0] if words else ""
    for i, word in enumerate(words[1:]):
        text += marks[i % len(marks)] + word
    return text
# E: The remainder of the index picks the next mark.
# R: join words with alternating separators: ["a","b","c"], "-+" -> "a-b+c"
assert interleave_with_separator(["a", "b", "c", "d"], "-+") == "a-b+c-d"
assert interleave_with_separator(["x"], "-") == "x"
assert interleave_with_separator([], "-") == ""

def closest_color(rgb: tuple[int, int, int], palette: dict[str, tuple[int, int, int]]) -> str:
    """Return the name in palette whose colour has the smallest sum of differences to rgb,
    first on a tie."""
    return min(palette, key=lambda name: sum(abs(a - b) for a, b in zip(rgb, palette[name])))
# E: Each colour is judged by the summed distance of its three parts.
# R: nearest named colour to an rgb tuple; palette dict name -> rgb
assert closest_color((250, 10, 0), {"red": (255, 0, 0), "black": (0, 0, 0)}) == "red"
assert closest_color((0, 0, 0), {"a": (1, 0, 0), "b": (0, 1, 0)}) == "a"
assert closest_color((9, 9, 9), {"x": (0, 0, 0)}) == "x"

def password_hint(password: str, shown: int = 2) -> str:
    """Return a hint: the first shown characters, then "*" for the rest; a short password only
    as stars."""
    if len(password) <= shown:
        return "*" * len(password)
    return password[:shown] + "*" * (len(password) - shown)
# E: Short passwords are hidden completely, others after their beginning.
# R: hint "se****" show first 2 chars (changeable) rest stars; if too short all stars
assert password_hint("secret") == "se****"
assert password_hint("ab") == "**"
assert password_hint("abc", 1) == "a**"

def next_in_sequence(code: str) -> str:
    """Return the code after one like "B7": digits count 0 to 9, then the letter moves on;
    "Z9" gives "A0"."""
    letter, digit = code[0], int(code[1])
    if digit < 9:
        return f"{letter}{digit + 1}"
    return "A0" if letter == "Z" else f"{chr(ord(letter) + 1)}0"
# E: A nine resets the digit and moves the letter to its successor.
# R: codes A0..A9,B0.. next one after the given; after Z9 comes A0
assert next_in_sequence("B7") == "B8"
assert next_in_sequence("B9") == "C0"
assert next_in_sequence("Z9") == "A0"

def is_weekday_name(text: str, languages: dict[str, list[str]]) -> str | None:
    """Return the language whose list of day names contains text, ignoring case and blanks, or
    None."""
    wanted = text.strip().lower()
    for language, days in languages.items():
        if wanted in (day.lower() for day in days):
            return language
    return None
# E: The tidied text is searched in the lowered names of each language.
# R: which language is the weekday name in? dict language -> list of names, ignore case. None if unknown
assert is_weekday_name(" Lundi", {"en": ["Monday"], "fr": ["lundi"]}) == "fr"
assert is_weekday_name("moonday", {"en": ["Monday"]}) is None
assert is_weekday_name("x", {}) is None

def rotate_string_groups(text: str, size: int) -> str:
    """Rotate each group of size characters left by one; the last group may be shorter."""
    groups = [text[i:i + size] for i in range(0, len(text), size)]
    return "".join(group[1:] + group[0] for group in groups)
# E: Slices make the groups, and each gives its first character to its end.
# R: "abcdefg" with groups of 3 -> "bcaefdg", rotate every group by one to the left
assert rotate_string_groups("abcdefg", 3) == "bcaefdg"
assert rotate_string_groups("ab", 5) == "ba"
assert rotate_string_groups("", 2) == ""

def value_or_range(text: str, value: int) -> bool:
    """Check whether value fits text: a number "5", a range "3-7", a limit ">4" or "<4", or
    "*" for all."""
    if text == "*":
        return True
    if text[0] in "<>":
        return value > int(text[1:]) if text[0] == ">" else value < int(text[1:])
    low, _, high = text.partition("-")
    return int(low) <= value <= int(high or low)
# M: The first sign decides the form, and a single number is a range to itself.
# R: filter syntax: "5", "3-7", ">4", "<4", "*". does value match?
assert value_or_range("3-7", 7) is True
assert value_or_range("5", 6) is False
assert value_or_range(">4", 5) is True
assert value_or_range("*", -1) is True

def majority_of_three(a, b, c, default=None):
    """Return the value that at least two of a, b and c share, or default if all differ."""
    if a in (b, c):
        return a
    return b if b == c else default
# E: If the first has no partner, only the other two can agree.
# R: which value appears at least twice among 3, otherwise default
assert majority_of_three(1, 2, 1) == 1
assert majority_of_three("x", "y", "y") == "y"
assert majority_of_three(1, 2, 3) is None
assert majority_of_three(1, 2, 3, 0) == 0

def keep_every_after(items: list, start, step: int) -> list:
    """Return every step-th item of items beginning with the first one equal to start; [] if
    it is missing."""
    return items[items.index(start)::step] if start in items else []
# E: A slice starts at the index of the item and goes on in steps.
# R: every n-th element starting from the first x in the list, empty if x isn't there
assert keep_every_after([5, 1, 7, 3, 9], 1, 2) == [1, 3]
assert keep_every_after([1], 1, 5) == [1]
assert keep_every_after([], 1, 1) == []

def alternate_sign_list(numbers: list[int], start_positive: bool = True) -> list[int]:
    """Return the absolute values of numbers with signs by turns, the first one positive
    unless told otherwise."""
    sign = 1 if start_positive else -1
    return [abs(n) * (sign if i % 2 == 0 else -sign) for i, n in enumerate(numbers)]
# E: The parity of the index decides which of the two signs is used.
# R: make signs alternate: [3,-4,5] -> [3,-4,5]; option to start negative
assert alternate_sign_list([-3, -4, 5]) == [3, -4, 5]
assert alternate_sign_list([1, 2], start_positive=False) == [-1, 2]
assert alternate_sign_list([]) == []

def human_file_size(size: int) -> str:
    """Write a number of bytes as "512 B", "1.5 KB" or "2.0 MB", steps of 1024, MB being the
    largest unit."""
    if size < 1024:
        return f"{size} B"
    if size < 1024 * 1024:
        return f"{size / 1024:.1f} KB"
    return f"{size / (1024 * 1024):.1f} MB"
# E: The size is compared with the limits of the units one after the other.
# R: bytes -> "512 B" / "1.5 KB" / "2.0 MB"
assert human_file_size(512) == "512 B"
assert human_file_size(1536) == "1.5 KB"
assert human_file_size(2 * 1024 * 1024) == "2.0 MB"

def sparse_list(pairs: list[tuple[int, str]], fill: str = "-") -> list[str]:
    """Return a list with the texts of (index, text) pairs at their places and fill elsewhere.

    It is just long enough for the largest index; later pairs overwrite earlier ones."""
    size = max((index for index, _ in pairs), default=-1) + 1
    result = [fill] * size
    for index, text in pairs:
        result[index] = text
    return result
# E: The list is made of fill signs first, and then the texts are put in.
# R: [(3,"c"),(0,"a")] -> ["a","-","-","c"]
assert sparse_list([(3, "c"), (0, "a")]) == ["a", "-", "-", "c"]
assert sparse_list([(1, "x"), (1, "y")], "") == ["", "y"]
assert sparse_list([]) == []

def compare_carts(mine: dict[str, int], yours: dict[str, int]) -> str:
    """Say "mine", "yours" or "equal" for the cart with more different things, then more
    pieces in all."""
    a = (len(mine), sum(mine.values()))
    b = (len(yours), sum(yours.values()))
    return "equal" if a == b else "mine" if a > b else "yours"
# E: Tuples of both measures compare in the wanted order.
# R: whose cart is bigger? first by number of different items, then by total pieces. "mine", "yours" or "equal"
assert compare_carts({"a": 1, "b": 1}, {"a": 9}) == "mine"
assert compare_carts({"a": 1}, {"b": 2}) == "yours"
assert compare_carts({}, {}) == "equal"

def words_to_initial_tree(words: list[str]) -> dict[str, dict[str, list[str]]]:
    """Group words by first letter and inside by length as text, e.g. {"a": {"3": ["ant"]}};
    empty words skipped."""
    tree = {}
    for word in words:
        if word:
            tree.setdefault(word[0], {}).setdefault(str(len(word)), []).append(word)
    return tree
# E: Two chained setdefault calls create both levels when needed.
# R: nested grouping: first letter -> length (as string) -> words
assert words_to_initial_tree(["ant", "ape", "a", ""]) == {"a": {"3": ["ant", "ape"], "1": ["a"]}}
assert words_to_initial_tree(["b"]) == {"b": {"1": ["b"]}}
assert words_to_initial_tree([]) == {}

def countdown_or_paused(seconds_left: int, paused: bool) -> str:
    """Show a timer as "02:05", in brackets "[02:05]" when paused, and "done" at 0 or below."""
    if seconds_left <= 0:
        return "done"
    shown = f"{seconds_left // 60:02}:{seconds_left % 60:02}"
    return f"[{shown}]" if paused else shown
# E: Quotient and remainder by sixty are formatted with two digits.
# R: countdown text mm:ss, [mm:ss] if paused, "done" when <= 0
assert countdown_or_paused(125, False) == "02:05"
assert countdown_or_paused(59, True) == "[00:59]"
assert countdown_or_paused(0, True) == "done"

def stepwise_equal(values: list[float], tolerance: float) -> list[list[float]]:
    """Group neighbouring values into lists as long as each is within tolerance of the one
    before it."""
    groups = []
    for value in values:
        if groups and abs(value - groups[-1][-1]) <= tolerance:
            groups[-1].append(value)
        else:
            groups.append([value])
    return groups
# E: The last value of the last group decides whether the next one joins.
# R: split list where the jump between neighbors is more than tolerance
assert stepwise_equal([1, 2, 5, 5.5, 9], 1) == [[1, 2], [5, 5.5], [9]]
assert stepwise_equal([3], 0) == [[3]]
assert stepwise_equal([], 1) == []

def flip_dict_of_sets(groups: dict[str, set[str]]) -> dict[str, list[str]]:
    """Return for each member the sorted list of the groups that contain it; members come sorted."""
    members = sorted(set().union(*groups.values()))
    return {member: sorted(g for g in groups if member in groups[g]) for member in members}
# E: All members are collected first, and the groups of each are filtered.
# R: invert {"group": {members}} to member -> sorted list of groups
assert flip_dict_of_sets({"b": {"x"}, "a": {"x", "w"}}) == {"w": ["a"], "x": ["a", "b"]}
assert flip_dict_of_sets({"a": set()}) == {}
assert flip_dict_of_sets({}) == {}

def pluralize_counts(counts: dict[str, int]) -> list[str]:
    """Return "1 apple", "3 apples", "2 boxes" for word counts: "s", or "es" after s, x, ch;
    zero as "no apples"."""
    texts = []
    for word, n in counts.items():
        ending = "" if n == 1 else "es" if word.endswith(("s", "x", "ch")) else "s"
        texts.append(f"{n or 'no'} {word}{ending}")
    return texts
# E: The number decides about an ending, and the word's end about which one.
# R: {"apple": 3, "box": 2, "cat": 1, "dog": 0} -> "3 apples", "2 boxes", "1 cat", "no dogs"
assert pluralize_counts({"apple": 3, "box": 2, "cat": 1, "dog": 0}) == [
    "3 apples", "2 boxes", "1 cat", "no dogs"]
assert pluralize_counts({"bus": 0}) == ["no buses"]
assert pluralize_counts({}) == []

def banner_window(text: str, width: int, offset: int) -> str:
    """Return width characters of text repeated with " * " between, starting at offset, as a
    moving banner."""
    loop = text + " * "
    start = offset % len(loop)
    return (loop * (width // len(loop) + 2))[start:start + width]
# E: The loop is repeated often enough, and a slice cuts out the window.
# R: led ticker: window of `width` chars of "text * text * ..." starting at offset
assert banner_window("HI", 6, 0) == "HI * H"
assert banner_window("HI", 4, 6) == "I * "
assert banner_window("", 3, 1) == "*  "

def level_bar(value: float, low: float, high: float, size: int = 5) -> str:
    """Show where value lies from low to high as size signs, e.g. "--o--"; outside values
    stand at the ends."""
    share = (value - low) / (high - low)
    place = min(size - 1, max(0, int(share * size)))
    return "-" * place + "o" + "-" * (size - 1 - place)
# E: The share of the way is turned into a place and clipped to the bar.
# R: slider text like "--o--" for a value between low and high
assert level_bar(50, 0, 100) == "--o--"
assert level_bar(100, 0, 100) == "----o"
assert level_bar(-5, 0, 10, 3) == "o--"

def keys_by_value_type(data: dict) -> dict[str, list[str]]:
    """Group the keys of data by the type name of their values, e.g. {"int": ["a"], "str":
    ["b"]}."""
    groups = {}
    for key, value in data.items():
        groups.setdefault(type(value).__name__, []).append(key)
    return groups
# E: The name of the type is the key of the list that collects.
# R: dict -> which keys have which value type: {"int": [...], "str": [...]}
assert keys_by_value_type({"a": 1, "b": "x", "c": 2}) == {"int": ["a", "c"], "str": ["b"]}
assert keys_by_value_type({"n": None}) == {"NoneType": ["n"]}
assert keys_by_value_type({}) == {}

def merge_defaults(settings: dict, defaults: dict) -> tuple[dict, list[str]]:
    """Return defaults updated by the known keys of settings, and the sorted unknown keys that
    were ignored."""
    known = {key: value for key, value in settings.items() if key in defaults}
    return defaults | known, sorted(settings.keys() - defaults.keys())
# E: Known keys replace defaults in a union, unknown ones are listed.
# R: user settings over defaults, ignore unknown keys but return them as a sorted list too
assert merge_defaults({"size": 5, "colour": "red"}, {"size": 1, "fast": True}) == (
    {"size": 5, "fast": True}, ["colour"])
assert merge_defaults({}, {"a": 1}) == ({"a": 1}, [])
assert merge_defaults({"x": 1}, {}) == ({}, ["x"])

def shuffle_by_order(items: list, order: list[int]) -> list:
    """Return items in the order of the indexes in order; items not named follow in their old
    order."""
    named = [items[i] for i in order]
    return named + [item for i, item in enumerate(items) if i not in order]
# E: Named items come first, and the rest is found by its index.
# R: reorder list by given indexes, leftover ones go to the end
assert shuffle_by_order(["a", "b", "c", "d"], [2, 0]) == ["c", "a", "b", "d"]
assert shuffle_by_order([1, 1], [1]) == [1, 1]
assert shuffle_by_order([], []) == []

def truncate_middle(text: str, width: int) -> str:
    """Shorten text to width by putting ".." in its middle, the front part being longer if
    uneven; width >= 3."""
    if len(text) <= width:
        return text
    keep = width - 2
    front = (keep + 1) // 2
    return text[:front] + ".." + text[len(text) - (keep - front):]
# M: What can be kept is divided between the front and the end.
# R: shorten in the middle "abcdefgh" width 6 -> "ab..gh"
assert truncate_middle("abcdefgh", 6) == "ab..gh"
assert truncate_middle("abcdefgh", 5) == "ab..h"
assert truncate_middle("abc", 3) == "abc"

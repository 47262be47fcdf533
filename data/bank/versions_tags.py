"""Verified problems: versions and tags."""

import re

def newer_version(first: str, second: str) -> str:
    """Return the newer of two dotted version texts; missing parts count as 0, first on a tie."""
    a = [int(part) for part in first.split(".")]
    b = [int(part) for part in second.split(".")]
    size = max(len(a), len(b))
    a += [0] * (size - len(a))
    b += [0] * (size - len(b))
    return second if b > a else first
# M: Both lists of numbers are filled with zeros, and lists compare part by part.
# R: which version is newer "1.10" or "1.9.3"? return that string, first one when equal
assert newer_version("1.10", "1.9.3") == "1.10"
assert newer_version("2", "2.0.1") == "2.0.1"
assert newer_version("1.0", "1") == "1.0"

def same_release_line(first, second, depth=2):
    """Check whether two dotted versions agree in their first depth parts; missing parts count
    as "0"."""
    parts = [(version.split(".") + ["0"] * depth)[:depth] for version in (first, second)]
    return parts[0] == parts[1]
# E: Both versions are filled up with zeros and cut to the same depth.
assert same_release_line("1.4.9", "1.4.2") is True
assert same_release_line("1", "1.0.7") is True
assert same_release_line("1.4", "1.5") is False

def bump_text_version(version: str, part: str) -> str:
    """Raise "major", "minor" or "patch" of a version such as "1.4.2" and reset the parts
    behind it to 0."""
    numbers = [int(number) for number in version.split(".")]
    place = ["major", "minor", "patch"].index(part)
    numbers[place] += 1
    numbers[place + 1:] = [0] * (2 - place)
    return ".".join(map(str, numbers))
# M: The index of the part tells which number grows and which ones are reset.
# R: bump "1.4.2": major -> 2.0.0, minor -> 1.5.0, patch -> 1.4.3
assert bump_text_version("1.4.2", "minor") == "1.5.0"
assert bump_text_version("1.4.2", "major") == "2.0.0"
assert bump_text_version("0.0.9", "patch") == "0.0.10"

def update_kind(old: str, new: str) -> str:
    """Return "major", "minor", "patch", "none" or "downgrade" for a change between "a.b.c"
    versions."""
    a = [int(part) for part in old.split(".")]
    b = [int(part) for part in new.split(".")]
    if b < a:
        return "downgrade"
    for kind, x, y in zip(["major", "minor", "patch"], a, b):
        if x != y:
            return kind
    return "none"
# M: After excluding a downgrade, the first part that differs names the kind.
assert update_kind("1.4.2", "1.5.0") == "minor"
assert update_kind("1.4.2", "2.0.0") == "major"
assert update_kind("1.4.2", "1.4.2") == "none"
assert update_kind("1.4.2", "1.4.1") == "downgrade"

def outdated_packages(installed, latest):
    """Return the sorted names whose installed version is lower than latest, as "name old -> new".

    Versions are tuples of numbers; names missing in latest are ignored."""
    return [f"{name} {'.'.join(map(str, version))} -> {'.'.join(map(str, latest[name]))}"
            for name, version in sorted(installed.items())
            if name in latest and version < latest[name]]
# E: Tuples compare part by part, and both are joined with dots for the text.
assert outdated_packages({"b": (1, 9), "a": (2, 0)}, {"b": (1, 10), "a": (2, 0)}) == [
    "b 1.9 -> 1.10"]
assert outdated_packages({"x": (1,)}, {}) == []
assert outdated_packages({}, {"x": (1,)}) == []

def satisfies_minimum(version, requirement):
    """Check a version such as "3.9" against a requirement like ">=3.8" or "==3.9"; dotted
    numbers only."""
    have = tuple(map(int, version.split(".")))
    need = tuple(map(int, requirement[2:].split(".")))
    return have >= need if requirement.startswith(">=") else have == need
# E: The sign is cut off, and both versions compare as tuples of numbers.
# R: does "3.9" satisfy ">=3.8"? only >= and == needed
assert satisfies_minimum("3.10", ">=3.9") is True
assert satisfies_minimum("3.9", "==3.9") is True
assert satisfies_minimum("3.7", ">=3.8") is False

def sort_release_names(names: list[str]) -> list[str]:
    """Sort names such as "v2.10-beta" by numbers; a pre-release with "-" comes before the
    plain release."""
    def key(name):
        numbers, dash, label = name[1:].partition("-")
        return [int(n) for n in numbers.split(".")], not dash, label
    return sorted(names, key=key)
# M: The key holds the numbers, then False for pre-releases, then their label.
assert sort_release_names(["v2.0", "v1.10", "v2.0-rc", "v1.9"]) == [
    "v1.9", "v1.10", "v2.0-rc", "v2.0"]
assert sort_release_names(["v1.0-b", "v1.0-a"]) == ["v1.0-a", "v1.0-b"]
assert sort_release_names([]) == []

def is_dotted_address(text: str) -> bool:
    """Check for four numbers from 0 to 255 joined by dots, without leading zeros."""
    parts = text.split(".")
    return len(parts) == 4 and all(
        part.isdigit() and int(part) <= 255 and str(int(part)) == part for part in parts)
# E: Each part must be digits, small enough and equal to its own normal form.
# R: valid ipv4? no leading zeros like 01
assert is_dotted_address("192.168.0.1") is True
assert is_dotted_address("192.168.01.1") is False
assert is_dotted_address("1.2.3") is False
assert is_dotted_address("256.1.1.1") is False

def address_to_number(address):
    """Turn a dotted address of four parts into one whole number, the first part being the
    highest."""
    value = 0
    for part in address.split("."):
        value = value * 256 + int(part)
    return value
# E: Each step shifts the value by 256 and adds the next part.
# R: ip address to int
assert address_to_number("0.0.1.2") == 258
assert address_to_number("1.0.0.0") == 16777216
assert address_to_number("0.0.0.0") == 0

def number_to_address(number: int) -> str:
    """Write a number below 2**32 as a dotted address of four parts."""
    parts = []
    for _ in range(4):
        number, part = divmod(number, 256)
        parts.append(str(part))
    return ".".join(reversed(parts))
# E: Divmod takes off the last part four times, and the parts are joined backwards.
assert number_to_address(258) == "0.0.1.2"
assert number_to_address(2 ** 32 - 1) == "255.255.255.255"
assert number_to_address(0) == "0.0.0.0"

def same_subnet(first, second, parts):
    """Check whether two dotted addresses agree in their first parts numbers (0 to 4)."""
    return first.split(".")[:parts] == second.split(".")[:parts]
# E: Slices of the split addresses are compared.
# R: are 2 ips in the same network looking at the first n numbers
assert same_subnet("10.0.3.4", "10.0.9.9", 2) is True
assert same_subnet("10.0.3.4", "10.0.9.9", 3) is False
assert same_subnet("1.2.3.4", "9.9.9.9", 0) is True

def next_address(address: str) -> str | None:
    """Return the dotted address that follows, carrying over 255, or None after 255.255.255.255."""
    parts = [int(part) for part in address.split(".")]
    for place in range(3, -1, -1):
        if parts[place] < 255:
            parts[place] += 1
            return ".".join(map(str, parts))
        parts[place] = 0
    return None
# M: From the right, full parts become zero until one can be raised.
assert next_address("10.0.0.255") == "10.0.1.0"
assert next_address("1.2.3.4") == "1.2.3.5"
assert next_address("255.255.255.255") is None

def blocked_address(address, patterns):
    """Check whether address fits any pattern such as "10.*.0.1", where "*" stands for any one
    part."""
    parts = address.split(".")
    return any(all(p in ("*", part) for p, part in zip(pattern.split("."), parts))
               for pattern in patterns)
# E: Each part of a pattern must be a star or equal to the part of the address.
assert blocked_address("10.5.0.1", ["10.*.0.1"]) is True
assert blocked_address("10.5.0.2", ["10.*.0.1", "9.*.*.*"]) is False
assert blocked_address("1.1.1.1", []) is False

def addresses_by_count(lines: list[str], least: int) -> dict[str, int]:
    """Count lines per address (their first word), keeping only addresses with at least least
    lines."""
    counts = {}
    for line in lines:
        address = line.split()[0]
        counts[address] = counts.get(address, 0) + 1
    return {address: n for address, n in counts.items() if n >= least}
# E: The first words are counted, and rare ones are filtered out.
# R: access log, first word is the ip. which ips have >= N lines, with count
assert addresses_by_count(["1.1 a", "2.2 b", "1.1 c"], 2) == {"1.1": 2}
assert addresses_by_count(["1.1 a"], 2) == {}
assert addresses_by_count([], 1) == {}

def compare_room_numbers(first: str, second: str) -> int:
    """Compare rooms such as "B2.14" by building, floor and room number: -1, 0 or 1."""
    def key(room):
        floor, number = room[1:].split(".")
        return room[0], int(floor), int(number)
    a, b = key(first), key(second)
    return (a > b) - (a < b)
# M: Both rooms become tuples, and the difference of two comparisons gives the sign.
assert compare_room_numbers("B2.14", "B10.1") == -1
assert compare_room_numbers("C1.1", "B9.9") == 1
assert compare_room_numbers("A1.2", "A1.02") == 0

def sections_in_order(numbers):
    """Check whether section numbers like "1.2" and "1.10" strictly ascend, compared part by
    part."""
    keys = [[int(part) for part in number.split(".")] for number in numbers]
    return all(a < b for a, b in zip(keys, keys[1:]))
# E: The texts become lists of numbers, and neighbours are compared.
assert sections_in_order(["1", "1.2", "1.10", "2"]) is True
assert sections_in_order(["1.10", "1.9"]) is False
assert sections_in_order([]) is True

def next_section(number: str, deeper: bool = False) -> str:
    """Return the section after number: "1.2" gives "1.3", or with deeper its first part "1.2.1"."""
    if deeper:
        return number + ".1"
    *front, last = number.split(".")
    return ".".join(front + [str(int(last) + 1)])
# E: Star unpacking separates the last part, which is raised by one.
# R: numbering: next_section("1.2") -> "1.3", with deeper=True "1.2.1"
assert next_section("1.2") == "1.3"
assert next_section("9") == "10"
assert next_section("1.2", deeper=True) == "1.2.1"

def parent_sections(number: str) -> list[str]:
    """List all sections above number from the outermost on: "1.2.3" gives ["1", "1.2"]."""
    parts = number.split(".")
    return [".".join(parts[:depth]) for depth in range(1, len(parts))]
# E: Longer and longer slices are joined, without the whole number itself.
# R: "1.2.3" -> ["1", "1.2"]
assert parent_sections("1.2.3") == ["1", "1.2"]
assert parent_sections("4") == []
assert parent_sections("a.b") == ["a"]

def first_unmatched_bracket(text):
    """Return the index of the first bracket of ()[]{} that has no partner, or -1 if all match.

    A closing bracket of the wrong kind counts at once, an open one only at the end."""
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for place, char in enumerate(text):
        if char in "([{":
            stack.append(place)
        elif char in pairs:
            if not stack or text[stack[-1]] != pairs[char]:
                return place
            stack.pop()
    return stack[0] if stack else -1
# M: The stack holds the places of open brackets, so the fault can be located.
# R: position of the first bracket problem in "(a[b)]", -1 when fine
assert first_unmatched_bracket("(a[b)]") == 4
assert first_unmatched_bracket("f(x") == 1
assert first_unmatched_bracket("{[()]}") == -1

def close_open_brackets(text: str) -> str:
    """Append the closing brackets that text with correctly nested ( and [ still needs,
    innermost first."""
    closing = []
    for char in text:
        if char in "([":
            closing.append(")" if char == "(" else "]")
        elif char in ")]":
            closing.pop()
    return text + "".join(reversed(closing))
# E: The needed closers wait in a list and are written backwards at the end.
# R: autocomplete brackets: "f(a[1" -> "f(a[1])"
assert close_open_brackets("f(a[1") == "f(a[1])"
assert close_open_brackets("(a)") == "(a)"
assert close_open_brackets("") == ""

def longest_bracket_content(text):
    """Return the longest text between a "(" and the next ")" with no bracket inside, "" if
    there is none.

    The first of equally long ones is returned."""
    return max(re.findall(r"\(([^()]*)\)", text), key=len, default="")
# E: The pattern finds innermost bracket contents, and max compares their lengths.
assert longest_bracket_content("a(b)c(def)(g(hi))") == "def"
assert longest_bracket_content("((xy)z)") == "xy"
assert longest_bracket_content("no") == ""

def bracket_pairs_by_place(text):
    """Return a dict of the index of every "(" to that of its ")" for a text with matching
    brackets."""
    pairs, open_places = {}, []
    for place, char in enumerate(text):
        if char == "(":
            open_places.append(place)
        elif char == ")":
            pairs[open_places.pop()] = place
    return pairs
# E: The last open place belongs to the closing bracket that is met.
assert bracket_pairs_by_place("(a(b))") == {2: 4, 0: 5}
assert bracket_pairs_by_place("()()") == {0: 1, 2: 3}
assert bracket_pairs_by_place("x") == {}

def unclosed_tags(text: str) -> list[str]:
    """Return the names of tags such as <b> that are never closed by </b>, in order of opening.

    Tags may close in any order; a closing tag removes the latest open one of its name."""
    opened = []
    for slash, name in re.findall(r"<(/?)(\w+)>", text):
        if not slash:
            opened.append(name)
        elif name in opened:
            place = len(opened) - 1 - opened[::-1].index(name)
            opened.pop(place)
    return opened
# M: The latest open tag is found by searching the reversed list.
assert unclosed_tags("<b><i>x</b>") == ["i"]
assert unclosed_tags("<p>a</p>") == []
assert unclosed_tags("</u><u><u></u>") == ["u"]

def tag_nesting_path(text, word):
    """Return the tags open where word first occurs, joined by " > ", for well nested tags; ""
    if none.

    If word does not occur, return None."""
    place = text.find(word)
    if place < 0:
        return None
    path = []
    for slash, name in re.findall(r"<(/?)(\w+)>", text[:place]):
        if slash:
            path.pop()
        else:
            path.append(name)
    return " > ".join(path)
# M: Only the text before the word is read, with a stack of open tags.
assert tag_nesting_path("<p>a<b>cat</b></p>", "cat") == "p > b"
assert tag_nesting_path("<p>x</p>cat", "cat") == ""
assert tag_nesting_path("<p>", "dog") is None

def wrap_in_tags(text, tags):
    """Wrap text in tags from the inside out: ["b", "p"] gives "<p><b>text</b></p>"."""
    for tag in tags:
        text = f"<{tag}>{text}</{tag}>"
    return text
# E: Every tag is put around what has been built so far.
# R: wrap text in a list of html tags, first tag is innermost
assert wrap_in_tags("hi", ["b", "p"]) == "<p><b>hi</b></p>"
assert wrap_in_tags("x", []) == "x"
assert wrap_in_tags("", ["i"]) == "<i></i>"

def strip_named_tags(text: str, names: list[str]) -> str:
    """Remove the opening and closing tags of the given names from text but keep what is inside."""
    for name in names:
        text = text.replace(f"<{name}>", "").replace(f"</{name}>", "")
    return text
# E: Two replacements per name delete both kinds of tags.
# R: remove <b> </b> etc. for given tag names but keep the content
assert strip_named_tags("<b>a</b> <i>c</i>", ["b"]) == "a <i>c</i>"
assert strip_named_tags("<u><b>x</b></u>", ["b", "u"]) == "x"
assert strip_named_tags("", ["b"]) == ""

def count_tag_kinds(text):
    """Count the opening tags per name in text as a dict in order of first appearance;
    attributes are allowed."""
    counts = {}
    for name in re.findall(r"<(\w+)", text):
        counts[name] = counts.get(name, 0) + 1
    return counts
# E: The pattern catches the name right after "<", which closing tags do not have.
assert count_tag_kinds('<p class="x">a<b>c</b></p><p>d</p>') == {"p": 2, "b": 1}
assert count_tag_kinds("</p>") == {}
assert count_tag_kinds("1 < 2") == {}

def block_words_balanced(program: str) -> bool:
    """Check whether each "end" in program closes an earlier "if" or "loop" and none is left
    open."""
    depth = 0
    for word in program.split():
        if word in ("if", "loop"):
            depth += 1
        elif word == "end":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0
# E: The depth rises at openers and falls at ends, and must never be negative.
# R: pseudo code with if / loop / end words, are all blocks closed correctly?
assert block_words_balanced("if a loop b end end") is True
assert block_words_balanced("end if") is False
assert block_words_balanced("loop") is False

def indent_by_brackets(tokens):
    """Return one line per token, indented by two blanks per open "{"; "}" stands one level
    further out."""
    level = 0
    lines = []
    for token in tokens:
        if token == "}":
            level -= 1
        lines.append("  " * level + token)
        if token == "{":
            level += 1
    return lines
# M: The level falls before a closing brace is written and rises after an opening one.
# R: pretty print tokens ["a","{","b","}"] each on its own line, indented by depth
assert indent_by_brackets(["a", "{", "b", "}"]) == ["a", "{", "  b", "}"]
assert indent_by_brackets(["{", "{", "}", "}"]) == ["{", "  {", "  }", "}"]
assert indent_by_brackets([]) == []

def tags_of_line(line: str) -> dict[str, list[str]]:
    """Collect the words of line that begin with "#", "@" or "+" without that sign, per sign,
    in order."""
    found = {"#": [], "@": [], "+": []}
    for word in line.split():
        if word[0] in found and len(word) > 1:
            found[word[0]].append(word[1:])
    return found
# E: The first character of a word is the key of its list.
# R: todo line "call bo @phone #work +home" -> dict of lists for # @ +
assert tags_of_line("call bo @phone #work #now") == {"#": ["work", "now"], "@": ["phone"], "+": []}
assert tags_of_line("# @") == {"#": [], "@": [], "+": []}
assert tags_of_line("") == {"#": [], "@": [], "+": []}

def is_quote_nested_well(text):
    """Check whether single and double quotes in text close in the reverse order of their opening.

    A quote closes if it equals the latest open one, otherwise it opens."""
    stack = []
    for char in text:
        if char in "'\"":
            if stack and stack[-1] == char:
                stack.pop()
            else:
                stack.append(char)
    return not stack
# M: The top of the stack decides whether a quote opens or closes.
assert is_quote_nested_well("a \"b 'c' d\"") is True
assert is_quote_nested_well("\"'\"'") is False
assert is_quote_nested_well("") is True

def oldest_supported(versions: dict[str, str], minimum: str) -> list[str]:
    """Return the sorted names whose "major.minor" version in versions is at least minimum."""
    least = [int(part) for part in minimum.split(".")]
    return sorted(name for name, version in versions.items()
                  if [int(part) for part in version.split(".")] >= least)
# E: Versions become lists of numbers, which compare correctly.
assert oldest_supported({"b": "3.10", "a": "3.9", "c": "2.7"}, "3.9") == ["a", "b"]
assert oldest_supported({"x": "1.0"}, "1.1") == []
assert oldest_supported({}, "1.0") == []

def version_ranges_text(versions):
    """Describe a set of whole version numbers from min to max: "all from 3 to 7" or "3 to 7
    without 5".

    Missing numbers are listed joined by commas; there is at least one version."""
    low, high = min(versions), max(versions)
    missing = [str(n) for n in range(low, high) if n not in versions]
    if missing:
        return f"{low} to {high} without {', '.join(missing)}"
    return f"all from {low} to {high}"
# E: Numbers missing between the smallest and the largest decide the form of the text.
assert version_ranges_text({3, 4, 6, 7}) == "3 to 7 without 5"
assert version_ranges_text({1, 2}) == "all from 1 to 2"
assert version_ranges_text({9}) == "all from 9 to 9"

def file_revision(names: list[str], base: str) -> str:
    """Return the next free name: base, or "base (2)", "base (3)" and so on if it is already
    in names."""
    number = 1
    name = base
    while name in names:
        number += 1
        name = f"{base} ({number})"
    return name
# E: The number grows until the name made with it is not taken.
# R: like windows copies: "plan", then "plan (2)", "plan (3)" - give the next free name
assert file_revision(["plan", "plan (2)"], "plan") == "plan (3)"
assert file_revision([], "plan") == "plan"
assert file_revision(["plan (2)"], "plan") == "plan"

def changed_files(old: dict[str, str], new: dict[str, str]) -> dict[str, list[str]]:
    """Compare two dicts of file to checksum and return sorted lists "added", "removed" and
    "changed"."""
    return {"added": sorted(new.keys() - old.keys()),
            "removed": sorted(old.keys() - new.keys()),
            "changed": sorted(f for f in old.keys() & new.keys() if old[f] != new[f])}
# E: Differences and the intersection of the key views give the three groups.
# R: two dicts filename->hash: list added, removed and changed files sorted
assert changed_files({"a": "1", "b": "2"}, {"b": "3", "c": "4"}) == {
    "added": ["c"], "removed": ["a"], "changed": ["b"]}
assert changed_files({}, {}) == {"added": [], "removed": [], "changed": []}
assert changed_files({"x": "1"}, {"x": "1"})["changed"] == []

def mac_vendor(address: str, vendors: dict[str, str]) -> str:
    """Look up the first three groups of an address like "a1-B2-c3-00-00-01" in vendors, else
    "unknown".

    The keys of vendors look like "A1:B2:C3"; groups may be joined by "-" or ":" in any case."""
    groups = address.upper().replace("-", ":").split(":")
    return vendors.get(":".join(groups[:3]), "unknown")
# E: The address is brought to the form of the keys before the lookup.
assert mac_vendor("a1-b2-c3-00-00-01", {"A1:B2:C3": "Acme"}) == "Acme"
assert mac_vendor("00:11:22:33:44:55", {}) == "unknown"
assert mac_vendor("A1:B2:C3:0:0:0", {"A1:B2:C3": "Acme"}) == "Acme"

def path_pattern_values(pattern: str, path: str) -> dict[str, str] | None:
    """Match a path like "/user/7" with a pattern like "/user/:id" and return {"id": "7"},
    else None.

    Parts beginning with ":" match any one part; all others must be equal."""
    wanted, given = pattern.split("/"), path.split("/")
    if len(wanted) != len(given):
        return None
    values = {}
    for want, have in zip(wanted, given):
        if want.startswith(":"):
            values[want[1:]] = have
        elif want != have:
            return None
    return values
# M: Parts are compared pairwise, and named ones are stored under their name.
# R: tiny url router: "/user/:id" and "/user/7" -> {"id": "7"}, no match None
assert path_pattern_values("/user/:id", "/user/7") == {"id": "7"}
assert path_pattern_values("/user/:id", "/shop/7") is None
assert path_pattern_values("/a", "/a") == {}

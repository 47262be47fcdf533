"""Verified problems: names badges."""

def sort_key_name(full_name: str) -> str:
    """Return a name for sorting: last word, comma, the rest, all in small letters.

    A single word is just lowered."""
    *given, family = full_name.lower().split()
    return f"{family}, {' '.join(given)}" if given else family
# E: Star unpacking separates the family name from all given names.
# R: "Anna Maria Holt" -> "holt, anna maria" so i can sort by it
assert sort_key_name("Anna Maria Holt") == "holt, anna maria"
assert sort_key_name("Plato") == "plato"
assert sort_key_name("Bo Ek") == "ek, bo"

def monogram(full_name, sign="."):
    """Join the capital initials of all words of a name with sign in between and at the end."""
    return "".join(word[0].upper() + sign for word in full_name.split())
# E: Every word gives its raised first letter followed by the sign.
# R: initials with dots: "ida may lund" -> I.M.L.
assert monogram("ida may lund") == "I.M.L."
assert monogram("Bo", "-") == "B-"
assert monogram("") == ""

def user_name_for(full_name: str, taken: set[str]) -> str:
    """Make a user name: first letter plus last word, lower case, with a number if it is taken.

    The numbers start at 2: "alund", then "alund2", "alund3" and so on."""
    words = full_name.lower().split()
    base = words[0][0] + words[-1]
    name = base
    number = 2
    while name in taken:
        name = f"{base}{number}"
        number += 1
    return name
# M: The loop tries higher numbers until the name is free.
# R: username = first initial + surname, if taken append 2, 3, ...
assert user_name_for("Ann Lund", set()) == "alund"
assert user_name_for("Ann Lund", {"alund", "alund2"}) == "alund3"
assert user_name_for("Plato", {"x"}) == "pplato"

def formal_greeting(name, title="", evening=False):
    """Return "Good day" or in the evening "Good evening", a comma, the title if any, and the
    name."""
    start = "Good evening" if evening else "Good day"
    person = f"{title} {name}" if title else name
    return f"{start}, {person}"
# E: Two conditional expressions choose the parts of the greeting.
assert formal_greeting("Holt", "Dr.") == "Good day, Dr. Holt"
assert formal_greeting("Ida", evening=True) == "Good evening, Ida"
assert formal_greeting("") == "Good day, "

def names_sharing_initials(names):
    """Map initials such as "AL" to the names that have them, only where at least two names do.

    Names keep their list order."""
    groups = {}
    for name in names:
        initials = "".join(word[0].upper() for word in name.split())
        groups.setdefault(initials, []).append(name)
    return {initials: people for initials, people in groups.items() if len(people) > 1}
# M: Names are grouped by initials first, and small groups are dropped at the end.
# R: which people have the same initials? dict initials -> names, only if 2+ share them
assert names_sharing_initials(["Al Low", "Ann Lee", "Bo Ek"]) == {"AL": ["Al Low", "Ann Lee"]}
assert names_sharing_initials(["Bo"]) == {}
assert names_sharing_initials([]) == {}

def possessive_form(name):
    """Append "'s" to a name, or only an apostrophe when it ends with s, x or z."""
    return name + ("'" if name[-1:].lower() in tuple("sxz") else "'s")
# E: The last letter decides between the two endings.
# R: Anna -> Anna's, Max -> Max', Boris -> Boris'
assert possessive_form("Anna") == "Anna's"
assert possessive_form("Boris") == "Boris'"
assert possessive_form("MAX") == "MAX'"

def hide_surnames(names: list[str]) -> list[str]:
    """Shorten the last word of each name to its initial and a dot; single names stay.

    "Ida May Lund" becomes "Ida May L."."""
    hidden = []
    for name in names:
        *given, family = name.split()
        hidden.append(" ".join([*given, family[0] + "."]) if given else family)
    return hidden
# M: Only names with something in front of the last word are shortened.
# R: show only the initial of last names, "Ida May Lund" -> "Ida May L."
assert hide_surnames(["Ida May Lund", "Bo"]) == ["Ida May L.", "Bo"]
assert hide_surnames(["A B"]) == ["A B."]
assert hide_surnames([]) == []

def split_couple_name(text):
    """Turn "Anna & Bo Ek" into ["Anna Ek", "Bo Ek"]; without "&" return the name alone in a
    list."""
    if "&" not in text:
        return [text]
    first, second = [part.strip() for part in text.split("&")]
    family = second.split()[-1]
    return [f"{first} {family}", second]
# M: The family name is the last word behind the sign and is given to both.
# R: "Anna & Bo Ek" to two full names
assert split_couple_name("Anna & Bo Ek") == ["Anna Ek", "Bo Ek"]
assert split_couple_name("Cy Low") == ["Cy Low"]
assert split_couple_name("A&B C") == ["A C", "B C"]

def name_in_dots(full_name: str, width: int) -> str:
    """Return "I. Family" for a two-word name if the full name is longer than width, else the
    name."""
    if len(full_name) <= width:
        return full_name
    given, family = full_name.split()
    return f"{given[0]}. {family}"
# E: A name that fits is returned before anything is split.
# R: if the name doesnt fit in n chars use initial + surname
assert name_in_dots("Franziska Lund", 10) == "F. Lund"
assert name_in_dots("Bo Ek", 10) == "Bo Ek"
assert name_in_dots("Ann Lee", 7) == "Ann Lee"

def roll_call_lines(names, present):
    """Return lines such as "Ida: here" or "Bo: absent" for all names in alphabetical order."""
    return [f"{name}: {'here' if name in present else 'absent'}" for name in sorted(names)]
# E: The membership test inside the f-string picks the word.
# R: attendance lines "Bo: absent", sorted by name
assert roll_call_lines(["Ida", "Bo"], {"Ida"}) == ["Bo: absent", "Ida: here"]
assert roll_call_lines(["X"], set()) == ["X: absent"]
assert roll_call_lines([], {"A"}) == []

def nickname_from_ends(name):
    """Make a nickname: the letters up to and including the first vowel, then the last letter and
    "y".

    A name without a vowel (aeiou) is returned as it is."""
    for i, letter in enumerate(name):
        if letter.lower() in "aeiou":
            return name[:i + 1] + name[-1] + "y"
    return name
# M: The loop ends at the first vowel, where the name is cut.
assert nickname_from_ends("Martin") == "Many"
assert nickname_from_ends("Lynn") == "Lynn"
assert nickname_from_ends("Ed") == "Edy"

def team_code(name: str, used: list[str]) -> str:
    """Return a three-letter code: the first two letters and the first later letter not giving a
    used code.

    Capitals are used; if all later letters fail, "X" is the third letter."""
    letters = name.upper().replace(" ", "")
    for third in letters[2:]:
        code = letters[:2] + third
        if code not in used:
            return code
    return letters[:2] + "X"
# M: Candidates are tried from left to right and the first free one is taken.
# R: 3 letter team abbreviation: first two letters + next letter that makes it unique, X at the end if nothing works
assert team_code("Lions", []) == "LIO"
assert team_code("Lions", ["LIO"]) == "LIN"
assert team_code("Lio", ["LIO"]) == "LIX"

def with_honorific(name: str, titles: dict[str, str]) -> str:
    """Put the title that the dict titles has for the last word of name in front, if there is
    one."""
    title = titles.get(name.split()[-1], "")
    return f"{title} {name}".strip()
# E: A missing title is empty, and strip removes the space it would leave.
# R: name + dict family name -> title, return "Dr. Ida Lund" or only the name
assert with_honorific("Ida Lund", {"Lund": "Dr."}) == "Dr. Ida Lund"
assert with_honorific("Bo Ek", {"Lund": "Dr."}) == "Bo Ek"
assert with_honorific("Ek", {}) == "Ek"

def alphabet_tabs(names):
    """Return the distinct first letters of names as one text in alphabetical order, in capitals."""
    return "".join(sorted({name[0].upper() for name in names}))
# E: A set of raised first letters is sorted and joined.
# R: for an address book: which letter tabs do i need? names list -> "ABZ"
assert alphabet_tabs(["bo", "Ann", "Ben", "Zoe"]) == "ABZ"
assert alphabet_tabs(["x"]) == "X"
assert alphabet_tabs([]) == ""

def bus_pass_code(name, birth_year, zone):
    """Build a pass code: three letters of the name in capitals, the year's last two digits and
    zone.

    Short names are filled up with "X"; the parts are joined by "/"."""
    letters = name.upper()[:3].ljust(3, "X")
    return f"{letters}/{birth_year % 100:02d}/{zone}"
# E: Slicing and padding always give three letters, and the remainder the last two digits.
assert bus_pass_code("Bo", 2009, "A") == "BOX/09/A"
assert bus_pass_code("Clara", 1998, "C2") == "CLA/98/C2"
assert bus_pass_code("", 2000, "B") == "XXX/00/B"

def swap_comma_name(text):
    """Turn "Lund, Ida May" into "Ida May Lund"; a text without a comma is only trimmed."""
    family, comma, given = text.partition(",")
    return f"{given.strip()} {family.strip()}" if comma else text.strip()
# E: Partition tells by its middle part whether a comma was there.
# R: "Lund, Ida" -> "Ida Lund"
assert swap_comma_name("Lund, Ida May") == "Ida May Lund"
assert swap_comma_name(" Plato ") == "Plato"
assert swap_comma_name("Ek ,Bo") == "Bo Ek"

def count_name_parts(names: list[str]) -> dict[int, int]:
    """Count how many names have one part, two parts and so on; dashes separate parts too."""
    counts = {}
    for name in names:
        parts = len(name.replace("-", " ").split())
        counts[parts] = counts.get(parts, 0) + 1
    return counts
# E: Dashes become spaces before the parts are counted.
assert count_name_parts(["Ida", "Anna-Lena Holt", "Bo Ek"]) == {1: 1, 3: 1, 2: 1}
assert count_name_parts(["A", "B"]) == {1: 2}
assert count_name_parts([]) == {}

def best_name_match(typed, names):
    """Return the first name that starts with the typed text, else the first that contains it,
    else None.

    Case is ignored."""
    typed = typed.lower()
    for name in names:
        if name.lower().startswith(typed):
            return name
    return next((name for name in names if typed in name.lower()), None)
# M: The stricter search comes first and the looser one is the fallback.
# R: contact search: prefer names starting with what's typed, otherwise containing it, None if nothing
assert best_name_match("an", ["Dan", "Ann"]) == "Ann"
assert best_name_match("da", ["Ada", "Ann"]) == "Ada"
assert best_name_match("x", ["Ann"]) is None

def author_line(authors: list[str]) -> str:
    """Write authors as one does in a list of books: one name, "A and B", or "A et al." for more.

    No author gives "anonymous"."""
    if not authors:
        return "anonymous"
    if len(authors) == 1:
        return authors[0]
    if len(authors) == 2:
        return f"{authors[0]} and {authors[1]}"
    return f"{authors[0]} et al."
# E: Each number of authors has its own way of writing.
# R: cite authors: 1 name, "A and B", or "A et al.", none = anonymous
assert author_line(["Lund", "Ek"]) == "Lund and Ek"
assert author_line(["Lund", "Ek", "Low"]) == "Lund et al."
assert author_line(["Ek"]) == "Ek"
assert author_line([]) == "anonymous"

def initials_fit_name(full_name, initials):
    """Check that initials such as "IML" fit the words of a name in order, whatever the case."""
    starts = [word[0].lower() for word in full_name.split()]
    return starts == list(initials.lower())
# E: The list of first letters must equal the list of given letters.
# R: do the initials "IML" belong to that full name?
assert initials_fit_name("Ida May Lund", "iml") is True
assert initials_fit_name("Ida Lund", "IML") is False
assert initials_fit_name("", "") is True

def name_grid(names, columns):
    """Arrange sorted names in rows of columns names; empty places at the end become "-"."""
    ordered = sorted(names)
    ordered += ["-"] * (-len(ordered) % columns)
    return [ordered[i:i + columns] for i in range(0, len(ordered), columns)]
# E: The list is filled to a multiple of the columns before it is cut into rows.
# R: sort names and put them into rows of n, fill the last row with "-"
assert name_grid(["Cy", "Al", "Bo"], 2) == [["Al", "Bo"], ["Cy", "-"]]
assert name_grid(["X"], 1) == [["X"]]
assert name_grid([], 3) == []

def greeting_by_count(names: list[str]) -> str:
    """Greet up to two names one by one ("Hi Al and Bo!") and more as "Hi Al and N others!".

    Nobody gives "Hi!"."""
    if not names:
        return "Hi!"
    if len(names) <= 2:
        return f"Hi {' and '.join(names)}!"
    return f"Hi {names[0]} and {len(names) - 1} others!"
# E: The number of names selects among three forms.
# R: "Hi Al and Bo!" but with 3+ people "Hi Al and 2 others!"
assert greeting_by_count(["Al", "Bo"]) == "Hi Al and Bo!"
assert greeting_by_count(["Al", "Bo", "Cy"]) == "Hi Al and 2 others!"
assert greeting_by_count(["Al"]) == "Hi Al!"
assert greeting_by_count([]) == "Hi!"

def double_name_order(name):
    """Put the parts of a dashed double name into alphabetical order: "Rita-Ann" gives "Ann-
    Rita"."""
    return "-".join(sorted(name.split("-")))
# E: The parts are split, sorted and joined with the same sign.
# R: sort the parts of "Rita-Ann"
assert double_name_order("Rita-Ann") == "Ann-Rita"
assert double_name_order("Bo") == "Bo"
assert double_name_order("c-b-a") == "a-b-c"

def seat_cards(guests, hosts):
    """Return a card text for each guest: name in capitals with "*" if the name is one of hosts."""
    return [guest.upper() + "*" * (guest in hosts) for guest in guests]
# E: Multiplying by a truth value gives one star or none.
# R: place cards in caps, a * behind hosts
assert seat_cards(["Ida", "Bo"], ["Bo"]) == ["IDA", "BO*"]
assert seat_cards(["X"], []) == ["X"]
assert seat_cards([], ["X"]) == []

def spelled_family_name(full_name: str) -> str:
    """Return the name followed by its last word spelled in capitals: "Bo Ek (E-K)"."""
    family = full_name.split()[-1]
    return f"{full_name} ({'-'.join(family.upper())})"
# E: Joining a text puts the dash between its letters.
# R: for the phone: "Bo Ek" -> "Bo Ek (E-K)"
assert spelled_family_name("Bo Ek") == "Bo Ek (E-K)"
assert spelled_family_name("Cher") == "Cher (C-H-E-R)"
assert spelled_family_name("Al B") == "Al B (B)"

def youngest_by_code(codes):
    """Return the name in the code with the highest year, such as "ida-2014"; first on a tie."""
    best = max(codes, key=lambda code: int(code.split("-")[1]))
    return best.split("-")[0]
# E: The number behind the dash is the key for max.
assert youngest_by_code(["ida-2014", "bo-2016"]) == "bo"
assert youngest_by_code(["a-1", "b-1"]) == "a"
assert youngest_by_code(["x-1999"]) == "x"

def names_within_letters(names, first, last):
    """Return the names whose first letter lies from first to last, both included, ignoring case."""
    low, high = first.lower(), last.lower()
    return [name for name in names if low <= name[0].lower() <= high]
# E: A chained comparison of lowered letters is the filter.
# R: filter names by first letter range e.g. "A" to "F"
assert names_within_letters(["Ann", "eve", "Gus"], "A", "F") == ["Ann", "eve"]
assert names_within_letters(["Zoe"], "z", "z") == ["Zoe"]
assert names_within_letters([], "a", "b") == []

def reading_group_name(members: list[str]) -> str:
    """Name a group by the first two letters of each member, capitalized as one word.

    ["Ida", "Bo", "Max"] is "Idboma"."""
    return "".join(member[:2] for member in members).capitalize()
# E: The short starts are joined and the whole is capitalized.
assert reading_group_name(["Ida", "Bo", "Max"]) == "Idboma"
assert reading_group_name(["x"]) == "X"
assert reading_group_name([]) == ""

def family_groups(names):
    """Return lines like "Ek: Bo, Ida", one for each last word, families and first names sorted.

    All names have exactly two words."""
    families = {}
    for name in names:
        given, family = name.split()
        families.setdefault(family, []).append(given)
    return [f"{family}: {', '.join(sorted(families[family]))}" for family in sorted(families)]
# M: Given names are gathered by family and written out in sorted order.
# R: group full names by family: "Ek: Bo, Ida"
assert family_groups(["Ida Ek", "Al Low", "Bo Ek"]) == ["Ek: Bo, Ida", "Low: Al"]
assert family_groups(["A B"]) == ["B: A"]
assert family_groups([]) == []

def name_with_middle_dots(full_name):
    """Shorten all words between the first and the last to initials with dots, without spaces
    inside.

    "Ida May Eva Lund" becomes "Ida M.E. Lund"; shorter names stay."""
    words = full_name.split()
    if len(words) < 3:
        return full_name
    middle = "".join(word[0] + "." for word in words[1:-1])
    return f"{words[0]} {middle} {words[-1]}"
# M: The inner slice of the words becomes one block of initials.
# R: middle names as initials: Ida M.E. Lund
assert name_with_middle_dots("Ida May Eva Lund") == "Ida M.E. Lund"
assert name_with_middle_dots("Bo Ek") == "Bo Ek"
assert name_with_middle_dots("") == ""

def mail_to_display(address: str) -> str:
    """Turn "ida.lund@x.org" into "Ida Lund (x)": dots as spaces, capitals, the host's first
    part."""
    user, host = address.split("@")
    return f"{user.replace('.', ' ').title()} ({host.split('.')[0]})"
# E: The address is cut at the at sign and both halves are rewritten.
# R: "ida.lund@x.org" => "Ida Lund (x)"
assert mail_to_display("ida.lund@x.org") == "Ida Lund (x)"
assert mail_to_display("bo@mail.farm.com") == "Bo (mail)"
assert mail_to_display("a.b.c@d.e") == "A B C (d)"

def rank_names_by_vowel_share(names):
    """Sort names by their share of vowels, highest first; equal shares keep the list order."""
    def share(name):
        return sum(c in "aeiou" for c in name.lower()) / len(name)
    return sorted(names, key=share, reverse=True)
# M: The key is the number of vowels divided by the length.
# R: order names by share of vowels, highest first
assert rank_names_by_vowel_share(["Bo", "Ida", "Lynn"]) == ["Ida", "Bo", "Lynn"]
assert rank_names_by_vowel_share(["Al", "Bo"]) == ["Al", "Bo"]
assert rank_names_by_vowel_share([]) == []

def merge_nicknames(people, nicknames):
    """Write names with the nickname in quotes after the first word if the dict nicknames has one.

    "Bo Ek" with {"Bo Ek": "Ace"} becomes 'Bo "Ace" Ek'."""
    result = []
    for person in people:
        nick = nicknames.get(person)
        if nick:
            first, rest = person.split(" ", 1)
            person = f'{first} "{nick}" {rest}'
        result.append(person)
    return result
# M: A found nickname is put behind the first word after one split.
assert merge_nicknames(["Bo Ek", "Al Low"], {"Bo Ek": "Ace"}) == ['Bo "Ace" Ek', "Al Low"]
assert merge_nicknames(["A B C"], {"A B C": "x"}) == ['A "x" B C']
assert merge_nicknames([], {"A": "b"}) == []

def next_label(label: str) -> str:
    """Return the next label in A, B, ..., Z, AA, AB, ..., AZ, BA, ... for labels of capitals."""
    letters = list(label)
    i = len(letters) - 1
    while i >= 0 and letters[i] == "Z":
        letters[i] = "A"
        i -= 1
    if i < 0:
        return "A" + "".join(letters)
    letters[i] = chr(ord(letters[i]) + 1)
    return "".join(letters)
# H: Like counting up, every Z at the end turns to A and the letter in front of them moves on.
# R: spreadsheet style next label: "AZ" -> "BA", "Z" -> "AA"
assert next_label("AZ") == "BA"
assert next_label("Z") == "AA"
assert next_label("C") == "D"
assert next_label("ZZ") == "AAA"

def cabin_codes(deck, count, skip):
    """List the codes of count cabins of a deck, such as "D1", leaving out the numbers in skip."""
    codes = []
    number = 1
    while len(codes) < count:
        if number not in skip:
            codes.append(f"{deck}{number}")
        number += 1
    return codes
# M: The number always rises, but a code is added only if it is allowed.
# R: give me n cabin numbers for deck "D" but skip unlucky ones
assert cabin_codes("D", 3, [2]) == ["D1", "D3", "D4"]
assert cabin_codes("A", 0, []) == []
assert cabin_codes("B", 1, [1, 2, 3]) == ["B4"]

def name_fits_badge(name, lines, width):
    """Decide if the words of name can be set in at most lines lines of width characters, in
    order."""
    used, current = 1, ""
    for word in name.split():
        if len(word) > width:
            return False
        candidate = f"{current} {word}".strip()
        if len(candidate) > width:
            used += 1
            candidate = word
        current = candidate
    return used <= lines
# H: Words are put on the current line greedily, and a new line is counted when one does not fit.
assert name_fits_badge("Ida May Lund", 2, 7) is True
assert name_fits_badge("Ida May Lund", 1, 7) is False
assert name_fits_badge("Maximilian", 3, 5) is False

def first_free_initial(people: list[str]) -> str:
    """Return the first capital letter A-Z with which no name of people begins; "" if all are
    used."""
    used = {person[:1].upper() for person in people}
    for code in range(ord("A"), ord("Z") + 1):
        if chr(code) not in used:
            return chr(code)
    return ""
# E: The letters are tried in order against the set of used first letters.
# R: first letter nobody's name starts with
assert first_free_initial(["ann", "Bo", "Dan"]) == "C"
assert first_free_initial([]) == "A"
assert first_free_initial(list("abcdefghijklmnopqrstuvwxyz")) == ""

def pet_id(kind, name, number):
    """Return an id like "CAT-MIA-007"; the name is cut to three letters and capitals are used."""
    return f"{kind}-{name[:3]}-{number:03d}".upper()
# E: The whole f-string is raised at the end.
# R: id for a pet from kind, name, running number -> "CAT-MIA-007"
assert pet_id("cat", "Mia", 7) == "CAT-MIA-007"
assert pet_id("dog", "Rufus", 120) == "DOG-RUF-120"
assert pet_id("owl", "Bo", 0) == "OWL-BO-000"

def are_namesakes(first: str, second: str) -> bool:
    """Check if two full names share their first word but not their last word, ignoring case."""
    a, b = first.lower().split(), second.lower().split()
    return a[0] == b[0] and a[-1] != b[-1]
# E: First and last items of the word lists are compared.
# R: same first name but different last name?
assert are_namesakes("Ida Lund", "ida Ek") is True
assert are_namesakes("Ida Lund", "Ida May Lund") is False
assert are_namesakes("Bo Ek", "Al Ek") is False

def numbered_sign_in_sheet(names, lines):
    """Return a numbered list of names filled up with "________" until it has lines lines."""
    filled = names + ["________"] * (lines - len(names))
    return [f"{number}. {name}" for number, name in enumerate(filled, 1)]
# E: The missing lines are added before everything is numbered.
assert numbered_sign_in_sheet(["Ida"], 2) == ["1. Ida", "2. ________"]
assert numbered_sign_in_sheet(["A", "B"], 1) == ["1. A", "2. B"]
assert numbered_sign_in_sheet([], 1) == ["1. ________"]

def most_common_first_name(full_names):
    """Return the most frequent first word of full names; the alphabetically first wins a tie.

    An empty list gives None."""
    firsts = sorted(name.split()[0] for name in full_names)
    return max(firsts, key=firsts.count, default=None)
# E: Sorting first makes max return the alphabetically earliest among equals.
# R: commonest first name in list of full names, ties alphabetical, None if empty
assert most_common_first_name(["Bo Ek", "Al Low", "Bo Ray"]) == "Bo"
assert most_common_first_name(["Cy A", "Al B"]) == "Al"
assert most_common_first_name([]) is None

def relay_order_text(runners, captain):
    """Write runners as "A > B > C" with the captain moved to the last place and put in brackets.

    A captain who is not in the list is ignored."""
    order = [runner for runner in runners if runner != captain]
    if captain in runners:
        order.append(f"({captain})")
    return " > ".join(order)
# M: The captain is filtered out and put back at the end.
assert relay_order_text(["Ann", "Bo", "Cy"], "Bo") == "Ann > Cy > (Bo)"
assert relay_order_text(["Ann"], "Zoe") == "Ann"
assert relay_order_text([], "X") == ""

def unique_short_names(full_names: list[str]) -> list[str]:
    """Return first names, with the initial of the last word added where a first name is not unique.

    ["Bo Ek", "Bo Low", "Al Ray"] gives ["Bo E.", "Bo L.", "Al"]."""
    firsts = [name.split()[0] for name in full_names]
    result = []
    for name, first in zip(full_names, firsts):
        if firsts.count(first) > 1:
            first += f" {name.split()[-1][0]}."
        result.append(first)
    return result
# M: The count of the first name decides whether an initial is added.
# R: show just first names in class list, but if two kids share one add surname initial
assert unique_short_names(["Bo Ek", "Bo Low", "Al Ray"]) == ["Bo E.", "Bo L.", "Al"]
assert unique_short_names(["Ida Lund"]) == ["Ida"]
assert unique_short_names([]) == []

def letters_to_engrave(names, separator):
    """Return how many letters must be engraved for all names; separator is engraved between names.

    Spaces inside a name are free."""
    text = separator.join(names)
    return len(text) - text.count(" ")
# E: The joined length without the spaces is the number of signs.
assert letters_to_engrave(["Ida", "Bo"], "&") == 6
assert letters_to_engrave(["Ann Lee"], "&") == 6
assert letters_to_engrave([], "+") == 0

def guest_list_changes(before, after):
    """Describe changes of a guest list: "+Name" for new and "-Name" for gone guests, in one text.

    New ones come first, each group sorted, separated by spaces."""
    new = sorted(set(after) - set(before))
    gone = sorted(set(before) - set(after))
    return " ".join(["+" + name for name in new] + ["-" + name for name in gone])
# E: Both set differences are sorted and get their own sign.
# R: diff two guest lists: "+Cy -Al"
assert guest_list_changes(["Al", "Bo"], ["Bo", "Cy"]) == "+Cy -Al"
assert guest_list_changes(["Al"], ["Al"]) == ""
assert guest_list_changes([], ["B", "A"]) == "+A +B"

def has_alliteration(full_name):
    """Tell whether a name has at least two words and all begin with the same letter, in any
    case."""
    starts = [word[0].lower() for word in full_name.split()]
    return len(starts) > 1 and len(set(starts)) == 1
# E: A set of first letters with one member means that all are equal.
# R: do all words of the name start with the same letter (at least two words)
assert has_alliteration("Bibi Berg") is True
assert has_alliteration("Bo Ek") is False
assert has_alliteration("Bo") is False

def call_name(person: dict[str, str]) -> str:
    """Return the nickname of a person if there is one, else the first word of the name, else
    "friend"."""
    if person.get("nickname"):
        return person["nickname"]
    words = person.get("name", "").split()
    return words[0] if words else "friend"
# M: The choices are tried in order and empty values count as missing.
# R: dict with maybe "nickname" and "name": pick nickname, else first name, else "friend"
assert call_name({"name": "Robert Ek", "nickname": "Bob"}) == "Bob"
assert call_name({"name": "Robert Ek", "nickname": ""}) == "Robert"
assert call_name({}) == "friend"

def mirrored_badge(name, sign):
    """Return sign, the name, sign, the name reversed, sign: a badge that can be folded."""
    return f"{sign}{name}{sign}{name[::-1]}{sign}"
# E: The slice with step minus one reverses the name inside the f-string.
assert mirrored_badge("Ida", "|") == "|Ida|adI|"
assert mirrored_badge("", "+") == "+++"
assert mirrored_badge("Bo", "") == "BooB"

"""Verified problems: names paths."""

def first_name_initial(full: str) -> str:
    """Shorten a first name to its initial: "Marie Curie" becomes "M. Curie"."""
    first, last = full.split()
    return f"{first[0]}. {last}"
# E: The two words are unpacked and only one letter of the first is kept.
# R: "Marie Curie" -> "M. Curie" (always two words)
assert first_name_initial("Marie Curie") == "M. Curie"
assert first_name_initial("Bo Li") == "B. Li"
assert first_name_initial("Jean-Luc Picard") == "J. Picard"

def dotted_initials(full):
    """Return the initials of a name as capitals with a dot after each: "ada m lovelace" is
    "A.M.L."."""
    return "".join(part[0].upper() + "." for part in full.split())
# E: Every part of the name gives its first letter and a dot.
# R: initials with dots, uppercase: "ada m lovelace" -> "A.M.L."
assert dotted_initials("ada m lovelace") == "A.M.L."
assert dotted_initials("Prince") == "P."
assert dotted_initials("") == ""

def middle_names_shortened(full: str) -> str:
    """Keep the first and last name but shorten all names between them to initials with dots."""
    parts = full.split()
    middle = [name[0] + "." for name in parts[1:-1]]
    return " ".join(parts[:1] + middle + parts[1:][-1:])
# M: Only the inner slice is shortened; for one name the last slice is empty.
# R: shorten middle names, "John Ronald Reuel Tolkien" -> "John R. R. Tolkien"
assert middle_names_shortened("John Ronald Reuel Tolkien") == "John R. R. Tolkien"
assert middle_names_shortened("Ada Lovelace") == "Ada Lovelace"
assert middle_names_shortened("Plato") == "Plato"

def surname_in_capitals(full):
    """Write the last word of a name in capitals, as on a ticket: "Ana de Sousa" to "Ana de
    SOUSA"."""
    parts = full.split()
    parts[-1] = parts[-1].upper()
    return " ".join(parts)
# E: The last list item is replaced by its upper-case form.
assert surname_in_capitals("Ana de Sousa") == "Ana de SOUSA"
assert surname_in_capitals("Pele") == "PELE"
assert surname_in_capitals("Bo Li") == "Bo LI"

def login_name(first, last):
    """Make a login from the first letter of the first name and the whole last name, in small
    letters."""
    return (first[0] + last).lower()
# E: One letter and the last name are joined and lowered together.
# R: username = first initial + last name lowercase, like Ada Lovelace -> alovelace
assert login_name("Ada", "Lovelace") == "alovelace"
assert login_name("Bo", "Li") == "bli"
assert login_name("X", "Y") == "xy"

def name_key(first, last, birth_year):
    """Make a key of three letters of each name in capitals and the last two digits of the
    year."""
    return f"{first[:3]}{last[:3]}".upper() + f"{birth_year % 100:02d}"
# E: Slices shorten the names, and the remainder by 100 gives the two digits.
assert name_key("Maria", "Lopez", 1987) == "MARLOP87"
assert name_key("Bo", "Li", 2005) == "BOLI05"
assert name_key("Ann", "Smith", 2000) == "ANNSMI00"

def is_proper_login(login):
    """Tell whether a login has 3 to 12 characters, all letters or digits, and starts with a
    letter."""
    return 3 <= len(login) <= 12 and login.isalnum() and login[0].isalpha()
# E: The length test comes first, so the index 0 is safe.
assert is_proper_login("anna99") is True
assert is_proper_login("9lives") is False
assert is_proper_login("ab") is False
assert is_proper_login("a_b_c") is False

def mail_user(address: str) -> str:
    """Return the part of a mail address before the @ sign."""
    return address.split("@")[0]
# E: The piece in front of the sign is the first item of the split.
# R: what comes before the @ in an email address?
assert mail_user("ann@post.org") == "ann"
assert mail_user("info@a.b.c") == "info"
assert mail_user("bob") == "bob"

def company_mail(full: str, company: str) -> str:
    """Build a mail address like "ann.lee@shop.com" from a name of any number of words and a
    company."""
    return f"{'.'.join(full.lower().split())}@{company.lower()}.com"
# E: The lowered words are joined with dots before the @ sign.
# R: name "Ann Lee" and company "Shop" -> ann.lee@shop.com
assert company_mail("Ann Lee", "Shop") == "ann.lee@shop.com"
assert company_mail("Bo", "ACME") == "bo@acme.com"
assert company_mail("Ana De Sousa", "x") == "ana.de.sousa@x.com"

def name_from_mail(address):
    """Guess a person's name from an address: "ann.lee@shop.com" gives "Ann Lee"."""
    user = address.partition("@")[0]
    return " ".join(part.capitalize() for part in user.split("."))
# E: What stands before the sign is split at dots, and every part gets a capital.
assert name_from_mail("ann.lee@shop.com") == "Ann Lee"
assert name_from_mail("bo@x.org") == "Bo"
assert name_from_mail("a.b.c@d.e") == "A B C"

def mention_names(post):
    """List the user names a post mentions with @, without the sign; a lone @ is left out."""
    return [word[1:] for word in post.split() if word.startswith("@") and len(word) > 1]
# E: Words with the sign in front are kept and lose it by slicing.
# R: get all @mentions from a post as list without the @
assert mention_names("hi @ann and @bob") == ["ann", "bob"]
assert mention_names("mail me @ home") == []
assert mention_names("") == []

def without_title(name):
    """Remove one of the titles "Dr.", "Prof.", "Mr." or "Ms." from the start of a name."""
    for title in ("Dr. ", "Prof. ", "Mr. ", "Ms. "):
        if name.startswith(title):
            return name[len(title):]
    return name
# E: The first title that fits is cut off by its length.
# R: strip Dr. / Prof. / Mr. / Ms. from the front of a name
assert without_title("Dr. Who") == "Who"
assert without_title("Prof. Ann Lee") == "Ann Lee"
assert without_title("Drake") == "Drake"

def nickname(name):
    """Make a nickname: letters up to and including the first consonant after a vowel, plus
    "y"."""
    for index in range(1, len(name)):
        if name[index - 1].lower() in "aeiou" and name[index] not in "aeiou":
            return name[:index + 1] + "y"
    return name + "y"
# M: The loop seeks a consonant right behind a vowel and cuts there.
# R: nickname rule: cut the name after the first vowel+consonant and add y: Robert -> Roby
assert nickname("Robert") == "Roby"
assert nickname("Thomas") == "Thomy"
assert nickname("Eli") == "Ely"
assert nickname("Lea") == "Leay"

def day_short_name(day: str) -> str:
    """Return the first two letters of a week day with a capital and a dot: "monday" is
    "Mo."."""
    return day[:2].capitalize() + "."
# E: Two letters are sliced off and capitalized.
assert day_short_name("monday") == "Mo."
assert day_short_name("FRIDAY") == "Fr."
assert day_short_name("Sunday") == "Su."

def consonant_code(word):
    """Abbreviate a word to its first letter and the next two consonants, in capitals."""
    rest = [char for char in word[1:].lower() if char not in "aeiou"]
    return (word[:1] + "".join(rest[:2])).upper()
# M: Vowels are filtered out of the rest and two of the remaining letters are taken.
# R: three letter code for a word: first letter + next two consonants, uppercase (london -> LND)
assert consonant_code("london") == "LND"
assert consonant_code("Oslo") == "OSL"
assert consonant_code("eau") == "E"

def numeronym(word):
    """Shorten a word of more than three letters to first letter, number of inner letters, last
    letter."""
    if len(word) <= 3:
        return word
    return f"{word[0]}{len(word) - 2}{word[-1]}"
# E: The inner letters are replaced by their number, which is the length minus two.
# R: like i18n for internationalization. words up to 3 letters stay the same
assert numeronym("internationalization") == "i18n"
assert numeronym("kiwi") == "k2i"
assert numeronym("cat") == "cat"

def expand_abbreviation(sentence, meanings):
    """Replace every word of a sentence that is a key of meanings by its long form."""
    return " ".join(meanings.get(word, word) for word in sentence.split())
# E: get returns the word itself when it has no long form.
assert expand_abbreviation("see u asap", {"u": "you", "asap": "soon"}) == "see you soon"
assert expand_abbreviation("hello", {}) == "hello"
assert expand_abbreviation("", {"a": "b"}) == ""

def is_abbreviation_of(short, phrase):
    """Tell whether a short form consists of the first letters of the words of a phrase, in any
    case."""
    return short.lower() == "".join(word[0] for word in phrase.lower().split())
# E: The first letters are collected in small letters and compared.
assert is_abbreviation_of("BBC", "british broadcasting corporation") is True
assert is_abbreviation_of("UN", "United Nations") is True
assert is_abbreviation_of("UK", "United Nations") is False

def state_label(city: str, state: str) -> str:
    """Write a place as "Austin, TX" from a city in any case and a state code in any case."""
    return f"{city.title()}, {state.upper()}"
# E: title raises every word of the city and upper the whole code.
assert state_label("austin", "tx") == "Austin, TX"
assert state_label("NEW YORK", "Ny") == "New York, NY"
assert state_label("reno", "NV") == "Reno, NV"

def file_name_of(path: str) -> str:
    """Return the last part of a path that is written with slashes."""
    return path.split("/")[-1]
# E: After splitting at slashes the file name is the last item.
# R: get just the filename from something like "photos/2024/cat.png"
assert file_name_of("photos/2024/cat.png") == "cat.png"
assert file_name_of("notes.txt") == "notes.txt"
assert file_name_of("photos/") == ""

def path_depth(path):
    """Return how many folders lie above a file in a path such as "a/b/c.txt" (two here)."""
    return path.strip("/").count("/")
# E: Slashes at the ends are stripped, then each slash stands for one folder.
# R: how many folders deep is a file path like "a/b/c.txt" (that is 2)
assert path_depth("a/b/c.txt") == 2
assert path_depth("/home/ann/") == 1
assert path_depth("c.txt") == 0

def join_path(*parts):
    """Join path parts with single slashes, whether or not they have slashes at their ends."""
    return "/".join(part.strip("/") for part in parts)
# E: Each part is stripped of slashes before the separator is added.
# R: join any number of path pieces with exactly one slash: ("a/", "/b", "c") -> a/b/c
assert join_path("a/", "/b", "c") == "a/b/c"
assert join_path("img") == "img"
assert join_path("x", "y/") == "x/y"

def with_number_before_ending(file_name, number):
    """Put an underscore and a number before the last dot: "cat.png" and 2 give "cat_2.png"."""
    stem, _, ending = file_name.rpartition(".")
    return f"{stem}_{number}.{ending}"
# E: rpartition cuts at the last dot, so the number fits between both parts.
assert with_number_before_ending("cat.png", 2) == "cat_2.png"
assert with_number_before_ending("a.b.txt", 10) == "a.b_10.txt"
assert with_number_before_ending("x.y", 0) == "x_0.y"

def is_image_name(file_name):
    """Tell whether a file name ends in .png, .jpg, .jpeg or .gif, in any case."""
    return file_name.lower().endswith((".png", ".jpg", ".jpeg", ".gif"))
# E: A tuple lets endswith test all four endings at once.
# R: is it an image file? png jpg jpeg gif, upper case too
assert is_image_name("Cat.PNG") is True
assert is_image_name("trip.jpeg") is True
assert is_image_name("png.txt") is False

def is_hidden_file(path):
    """Tell whether the last part of a path begins with a dot."""
    return path.rsplit("/", 1)[-1].startswith(".")
# E: Only what follows the last slash is tested for the dot.
assert is_hidden_file("home/.profile") is True
assert is_hidden_file(".git/config") is False
assert is_hidden_file(".env") is True

def double_ending(file_name):
    """Return both endings of a name like "data.tar.gz" as ".tar.gz"; fewer than two endings
    give ""."""
    parts = file_name.split(".")
    return "." + ".".join(parts[-2:]) if len(parts) > 2 else ""
# E: The last two pieces between the dots form the answer.
assert double_ending("data.tar.gz") == ".tar.gz"
assert double_ending("a.txt") == ""
assert double_ending("v1.2.min.js") == ".min.js"

def is_below_folder(path, folder):
    """Tell whether a path lies inside a folder; both are written with slashes, no slash at the
    end."""
    return path.startswith(folder + "/")
# E: The added slash prevents "photos2" from counting as inside "photos".
# R: does this path sit inside that folder? "photos2/a" is not in "photos". args path, folder
assert is_below_folder("photos/a.png", "photos") is True
assert is_below_folder("photos2/a.png", "photos") is False
assert is_below_folder("photos", "photos") is False

def without_drive(path):
    """Remove a drive letter with its colon from the start of a path, as in "C:/games"."""
    if len(path) > 1 and path[0].isalpha() and path[1] == ":":
        return path[2:]
    return path
# E: A letter followed by a colon marks a drive, and two characters are cut.
assert without_drive("C:/games") == "/games"
assert without_drive("/home") == "/home"
assert without_drive("d:") == ""

def cleaned_path(path):
    """Remove empty parts and single dots from a path: "a//b/./c" becomes "a/b/c"."""
    return "/".join(part for part in path.split("/") if part not in ("", "."))
# E: The split parts are filtered before they are joined again.
assert cleaned_path("a//b/./c") == "a/b/c"
assert cleaned_path("./x") == "x"
assert cleaned_path(".") == ""

def resolve_dots(path: str) -> str:
    """Work out the ".." parts of a path: each removes the part before it, if there is one."""
    kept = []
    for part in path.split("/"):
        if part != "..":
            kept.append(part)
        elif kept:
            kept.pop()
    return "/".join(kept)
# M: The parts are put on a stack, and two dots take the top one away.
# R: resolve .. in a path string like "a/b/../c" -> "a/c", extra .. at the start vanish
assert resolve_dots("a/b/../c") == "a/c"
assert resolve_dots("../x") == "x"
assert resolve_dots("a/..") == ""

def swap_folder(path, old, new):
    """Exchange each folder of a path that is exactly called old for new; the file stays as it
    is."""
    *folders, name = path.split("/")
    return "/".join([new if folder == old else folder for folder in folders] + [name])
# M: Star unpacking separates the folders from the file name.
assert swap_folder("img/old/img", "img", "pics") == "pics/old/img"
assert swap_folder("a/b/a/c.txt", "a", "z") == "z/b/z/c.txt"
assert swap_folder("a", "a", "b") == "a"

def ending_counts(names):
    """Count file names by their ending in small letters; names without a dot count under ""."""
    counts = {}
    for name in names:
        ending = name.rpartition(".")[2].lower() if "." in name else ""
        counts[ending] = counts.get(ending, 0) + 1
    return counts
# M: The text behind the last dot is the key whose counter grows.
# R: list of file names -> dict of extension to number of files, lower case, no dot -> ""
assert ending_counts(["a.txt", "b.TXT", "c"]) == {"txt": 2, "": 1}
assert ending_counts(["x.tar.gz"]) == {"gz": 1}
assert ending_counts([]) == {}

def page_address(host, *parts):
    """Build a web address with https from a host and any number of path parts."""
    return "/".join(["https://" + host, *parts])
# E: The host with its protocol is simply the first item to join.
assert page_address("shop.com", "sale", "12") == "https://shop.com/sale/12"
assert page_address("a.org") == "https://a.org"
assert page_address("a.org", "") == "https://a.org/"

def without_protocol(address):
    """Remove "http://" or "https://" from the start of an address, and a slash at its end."""
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")
# E: Both prefixes are removed if present, and rstrip takes the slash.
# R: shorten urls for display: no http(s):// and no trailing slash
assert without_protocol("https://a.org/") == "a.org"
assert without_protocol("http://b.com/x") == "b.com/x"
assert without_protocol("c.net") == "c.net"

def mask_surname(full: str) -> str:
    """Hide a last name behind its initial and stars of equal number: "Ann Lee" to "Ann L**"."""
    first, last = full.split(" ")
    return f"{first} {last[0]}{'*' * (len(last) - 1)}"
# E: The stars replace all letters of the last name but the first.
assert mask_surname("Ann Lee") == "Ann L**"
assert mask_surname("Bob Smith") == "Bob S****"
assert mask_surname("Jo X") == "Jo X"

def plate_label(city, letters, number):
    """Write a car plate like "B-AB 123" from a city code, letters and a number, all in
    capitals."""
    return f"{city}-{letters} {number}".upper()
# E: The whole pattern is filled first and raised afterwards.
assert plate_label("b", "ab", 123) == "B-AB 123"
assert plate_label("M", "X", 1) == "M-X 1"
assert plate_label("hh", "zz", 99) == "HH-ZZ 99"

def isbn_without_dashes(isbn):
    """Remove dashes and spaces from a book number and write a final "x" as a capital."""
    return isbn.replace("-", "").replace(" ", "").upper()
# E: Two replacements take the separators out, and upper only affects the letter.
assert isbn_without_dashes("0-8044-2957-x") == "080442957X"
assert isbn_without_dashes("978 3 16") == "978316"
assert isbn_without_dashes("") == ""

def course_code(subject, level, group):
    """Build a course code from three letters of the subject, the level in two digits and the
    group."""
    return f"{subject[:3].upper()}{level:02d}{group}"
# E: Slice, upper and zero filling are combined in one f-string.
# R: make codes like MAT07b out of "maths", 7, "b"
assert course_code("maths", 7, "b") == "MAT07b"
assert course_code("art", 12, "A") == "ART12A"
assert course_code("PE", 1, "c") == "PE01c"

def version_label(major, minor, beta):
    """Write a version like "v2.1", followed by "-beta" if beta is true."""
    return f"v{major}.{minor}" + ("-beta" if beta else "")
# E: A conditional adds the extra word or nothing.
assert version_label(2, 1, False) == "v2.1"
assert version_label(1, 0, True) == "v1.0-beta"
assert version_label(0, 9, False) == "v0.9"

def family_label(names: list[str]) -> str:
    """Write the first names of people with one shared last name as "Ann & Bob Lee".
    Each full name has two words."""
    firsts = [name.split()[0] for name in names]
    return " & ".join(firsts) + " " + names[0].split()[1]
# M: The first words are collected and the last name is taken from the first entry.
assert family_label(["Ann Lee", "Bob Lee"]) == "Ann & Bob Lee"
assert family_label(["Cy Ray"]) == "Cy Ray"
assert family_label(["A Z", "B Z", "C Z"]) == "A & B & C Z"

def same_person(left, right):
    """Tell whether two names are equal when case, order of the words and commas are ignored."""
    def parts(name):
        return sorted(name.lower().replace(",", "").split())
    return parts(left) == parts(right)
# M: Both names are reduced to sorted lists of small words.
# R: "Lee, Ann" and "ann lee" are the same person - compare two names like that
assert same_person("Lee, Ann", "ann lee") is True
assert same_person("Ann Lee", "Ann Leigh") is False
assert same_person("", "") is True

def guest_cards(names, table):
    """Make place cards such as "T3: Ann" for all guests at a table, in alphabetical order."""
    return [f"T{table}: {name}" for name in sorted(names)]
# E: The names are sorted first and each is put into the pattern.
assert guest_cards(["Bob", "Ann"], 3) == ["T3: Ann", "T3: Bob"]
assert guest_cards(["Cy"], 10) == ["T10: Cy"]
assert guest_cards([], 1) == []

def signature_line(name, role, city):
    """Write a mail signature in two lines: the name, then role and city with a bar between
    them."""
    return f"{name}\n{role} | {city}"
# E: The line break is part of the f-string.
assert signature_line("Ann Lee", "Baker", "York") == "Ann Lee\nBaker | York"
assert signature_line("Bo", "Cook", "Rome") == "Bo\nCook | Rome"
assert signature_line("", "", "") == "\n | "

def backup_name(file_name):
    """Put "_backup" between the stem and the ending of a name; without a dot it goes to the
    end."""
    stem, dot, ending = file_name.rpartition(".")
    return f"{stem}_backup{dot}{ending}" if dot else f"{file_name}_backup"
# M: If there is no dot, rpartition returns an empty separator, which is tested.
assert backup_name("list.txt") == "list_backup.txt"
assert backup_name("notes") == "notes_backup"
assert backup_name("a.b.c") == "a.b_backup.c"

def photo_names(place, count):
    """List file names for photos of a place: "rome-01.jpg", "rome-02.jpg" up to count."""
    return [f"{place.lower()}-{number:02}.jpg" for number in range(1, count + 1)]
# E: The range counts from one, and two digits are forced by the format.
# R: make file names rome-01.jpg, rome-02.jpg ... from place and count
assert photo_names("Rome", 2) == ["rome-01.jpg", "rome-02.jpg"]
assert photo_names("Oslo", 1) == ["oslo-01.jpg"]
assert photo_names("Bern", 0) == []

def next_file_in_series(file_name):
    """Raise the number at the end of a stem by one and keep its width: "img09.png" to
    "img10.png"."""
    stem, _, ending = file_name.rpartition(".")
    letters = stem.rstrip("0123456789")
    digits = stem[len(letters):]
    return f"{letters}{int(digits) + 1:0{len(digits)}d}.{ending}"
# H: rstrip finds where the digits begin, and their length is the width of the new number.
# R: next file name in a numbered series, keep leading zeros (img09.png -> img10.png)
assert next_file_in_series("img09.png") == "img10.png"
assert next_file_in_series("a001.txt") == "a002.txt"
assert next_file_in_series("x9.y") == "x10.y"

"""Verified problems: library hall."""

def overdue_fee(days_late: int, per_day: int = 20, free_days: int = 2) -> int:
    """Return the fee in cents: nothing for the first free_days late days, per_day for each
    further one."""
    return max(days_late - free_days, 0) * per_day
# E: Only the days beyond the free ones are charged.
# R: late fee: first 2 days free, then 20 cents each day
assert overdue_fee(5) == 60
assert overdue_fee(2) == 0
assert overdue_fee(-3) == 0

def shelf_code_of_book(author, title):
    """Return the first three letters of the author's last word in capitals, "-" and the title's
    first letter.

    "Jane Austen", "Emma" gives "AUS-E"."""
    return author.split()[-1][:3].upper() + "-" + title[0]
# E: The last word is sliced and upper-cased.
# R: shelf label like "AUS-E" for Jane Austen, Emma
assert shelf_code_of_book("Jane Austen", "Emma") == "AUS-E"
assert shelf_code_of_book("Homer", "Odyssey") == "HOM-O"
assert shelf_code_of_book("Bo Li", "x") == "LI-x"

def title_sort_key(title: str) -> str:
    """Return the lowered title without a leading "the ", "a " or "an ", for sorting."""
    lowered = title.lower()
    for article in ("the ", "a ", "an "):
        if lowered.startswith(article):
            return lowered[len(article):]
    return lowered
# E: The loop tries the articles and cuts off the first that fits.
assert title_sort_key("The Hobbit") == "hobbit"
assert title_sort_key("An Egg") == "egg"
assert title_sort_key("Theory") == "theory"

def may_reserve(book, loaned, reserved_by, reader):
    """Check that a book is on loan and that the reader is not yet in the dict book to reader
    names."""
    return book in loaned and reader not in reserved_by.get(book, [])
# E: An unknown book has an empty list of readers.
assert may_reserve("Emma", {"Emma"}, {}, "Bo") is True
assert may_reserve("Emma", {"Emma"}, {"Emma": ["Bo"]}, "Bo") is False
assert may_reserve("Dune", {"Emma"}, {}, "Bo") is False

def pages_per_day(pages, days):
    """Return a list with the pages to read each day: as equal as possible, the extra pages on
    the last days."""
    share, extra = divmod(pages, days)
    return [share] * (days - extra) + [share + 1] * extra
# E: The first days get the share, the last ones one page more.
# R: spread 10 pages over 3 days -> [3, 3, 4]
assert pages_per_day(10, 3) == [3, 3, 4]
assert pages_per_day(6, 2) == [3, 3]
assert pages_per_day(1, 3) == [0, 0, 1]

def isbn_digits(isbn):
    """Return the characters of an ISBN without dashes and spaces as text, and its length, as a
    tuple."""
    plain = isbn.replace("-", "").replace(" ", "")
    return plain, len(plain)
# E: Two replacements clean the text before it is measured.
assert isbn_digits("3-16 14") == ("31614", 5)
assert isbn_digits("978-0") == ("9780", 4)
assert isbn_digits("- -") == ("", 0)

def genre_counts_over(books: list[tuple[str, str]], minimum: int) -> list[str]:
    """Return the genres of (title, genre) pairs that occur at least minimum times, as a sorted
    list."""
    genres = [genre for _, genre in books]
    return sorted({genre for genre in genres if genres.count(genre) >= minimum})
# E: The genres are listed, counted and kept once in a set.
assert genre_counts_over([("a", "sf"), ("b", "sf"), ("c", "poem")], 2) == ["sf"]
assert genre_counts_over([("a", "sf"), ("b", "poem")], 1) == ["poem", "sf"]
assert genre_counts_over([], 1) == []

def borrow_limit(age: int, is_teacher: bool = False) -> int:
    """Return how many books may be borrowed: 30 for teachers, else 5 under 12, 10 under 65 and
    15 from 65."""
    if is_teacher:
        return 30
    return 5 if age < 12 else 10 if age < 65 else 15
# E: The teacher rule comes first, and ages are tested upwards.
assert borrow_limit(30, True) == 30
assert borrow_limit(11) == 5
assert borrow_limit(64) == 10
assert borrow_limit(65) == 15

def next_reader(waiting):
    """Take the first name off the waiting list, in place, and return it; an empty list gives
    "nobody"."""
    return waiting.pop(0) if waiting else "nobody"
# E: The pop method with index 0 removes and returns the first one.
# R: pop the first person from the waiting list (change the list), "nobody" if empty
assert next_reader(["Al", "Bo"]) == "Al"
assert next_reader(["Bo"]) == "Bo"
assert next_reader([]) == "nobody"

def days_until_due(borrowed, today, period=28):
    """Return "due in N days", "due today" or "N days late", from day numbers and the loan
    period."""
    left = borrowed + period - today
    if left == 0:
        return "due today"
    return f"due in {left} days" if left > 0 else f"{-left} days late"
# E: The sign of the remaining days selects the sentence.
assert days_until_due(1, 10) == "due in 19 days"
assert days_until_due(1, 29) == "due today"
assert days_until_due(1, 31) == "2 days late"

def reading_level(words: int, long_words: int) -> str:
    """Return "easy" if under a tenth of the words is long, "hard" if over a third, else
    "medium"; no words are "easy"."""
    if long_words * 10 < words or words == 0:
        return "easy"
    return "hard" if long_words * 3 > words else "medium"
# E: Multiplying instead of dividing makes zero words harmless.
assert reading_level(100, 9) == "easy"
assert reading_level(100, 10) == "medium"
assert reading_level(100, 34) == "hard"
assert reading_level(0, 0) == "easy"

def sort_books(books: list[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """Sort (author, year, title) triples by author, then from the newest year to the oldest."""
    return sorted(books, key=lambda book: (book[0], -book[1]))
# E: The key is a tuple in which the year is negated.
assert sort_books([("B", 1, "x"), ("A", 1, "y"), ("A", 9, "z")]) == [
    ("A", 9, "z"), ("A", 1, "y"), ("B", 1, "x")]
assert sort_books([("A", 5, "q")]) == [("A", 5, "q")]
assert sort_books([]) == []

def quote_line(text: str, author: str = "unknown") -> str:
    """Return the text in double quotes, a space, a dash, a space and the author in title case."""
    return f'"{text}" - {author.title()}'
# E: Single quotes around the f-string allow double quotes inside.
# R: quote_line("Be kind", "ann lee") gives  "Be kind" - Ann Lee  with the quotes
assert quote_line("Be kind", "ann lee") == '"Be kind" - Ann Lee'
assert quote_line("Go") == '"Go" - Unknown'
assert quote_line("", "BO") == '"" - Bo'

def volumes_not_owned(owned: list[int], last: int) -> str:
    """Return the volume numbers from 1 to last that are not in owned, as text "2, 4", or
    "complete"."""
    return ", ".join(str(n) for n in range(1, last + 1) if n not in owned) or "complete"
# E: The missing numbers become texts, and an empty join is replaced.
assert volumes_not_owned([1, 3], 4) == "2, 4"
assert volumes_not_owned([2, 1], 2) == "complete"
assert volumes_not_owned([], 1) == "1"

def bookmark_position(page: int, pages: int, width: int = 10) -> str:
    """Return a bar of the width where "#" shows the read share, rounded down, and "." the rest."""
    done = page * width // pages
    return "#" * done + "." * (width - done)
# E: The share of the width is worked out in whole numbers.
# R: progress bar: bookmark_position(50, 200, 8) => "##......"
assert bookmark_position(50, 200, 8) == "##......"
assert bookmark_position(0, 100) == ".........."
assert bookmark_position(100, 100, 3) == "###"

def author_of(catalog, title, default="unknown author"):
    """Look the title up in a dict author to list of titles and return the author, else the
    default."""
    for author, titles in catalog.items():
        if title in titles:
            return author
    return default
# E: The loop tests each author's list and leaves at the first hit.
assert author_of({"Austen": ["Emma"], "Herbert": ["Dune"]}, "Dune") == "Herbert"
assert author_of({"Austen": []}, "Emma") == "unknown author"
assert author_of({}, "x", "?") == "?"

def longest_series(series):
    """Return the name of the series with the most volumes in a dict name to list, ties to the
    first in the alphabet.

    The dict is not empty."""
    return min(series, key=lambda name: (-len(series[name]), name))
# E: The negative length makes min prefer long lists, and the name breaks ties.
assert longest_series({"Dune": [1, 2], "Abc": [1]}) == "Dune"
assert longest_series({"B": [1], "A": [1]}) == "A"
assert longest_series({"X": []}) == "X"

def donate_books(shelf: list[str], years: dict[str, int], before: int = 1990) -> list[str]:
    """Return the titles of the shelf whose year in the years dict is earlier than before;
    unknown years are kept out."""
    return [title for title in shelf if years.get(title, before) < before]
# E: A missing year counts as the limit itself, which is not earlier.
assert donate_books(["Old", "New"], {"Old": 1950, "New": 2010}) == ["Old"]
assert donate_books(["Lost"], {}) == []
assert donate_books(["A"], {"A": 1990}, 1990) == []

def visitors_per_hour(total, opening, closing):
    """Return the visitors per open hour with one decimal as float, 0.0 if it was not open
    (closing not after opening)."""
    hours = closing - opening
    return round(total / hours, 1) if hours > 0 else 0.0
# E: The hours must be positive before they divide the total.
assert visitors_per_hour(100, 9, 17) == 12.5
assert visitors_per_hour(7, 10, 13) == 2.3
assert visitors_per_hour(5, 9, 9) == 0.0

def chapter_of(page, starts):
    """Return the 1-based chapter for the page, given the rising start pages; 0 before the first
    chapter."""
    return sum(start <= page for start in starts)
# E: The number of starts up to the page is the chapter's number.
# R: starts = [1, 20, 45] first page of each chapter. which chapter is page 30 in?
assert chapter_of(30, [1, 20, 45]) == 2
assert chapter_of(45, [1, 20, 45]) == 3
assert chapter_of(2, [5]) == 0

def is_rare(year, copies, signed=False):
    """Check whether a book is rare: signed, or from before 1900 with fewer than 3 copies."""
    return signed or year < 1900 and copies < 3
# E: The signature alone is enough, otherwise both conditions are needed.
assert is_rare(1850, 2) is True
assert is_rare(1850, 3) is False
assert is_rare(2020, 99, True) is True

def reader_card(name, number, valid=True):
    """Return "[NNNNN] Name", the number with five digits, and " - expired" if it is not valid."""
    return f"[{number:05}] {name}" + ("" if valid else " - expired")
# E: The format 05 pads with zeros, and the flag adds a note.
assert reader_card("Ann", 42) == "[00042] Ann"
assert reader_card("Bo", 7, False) == "[00007] Bo - expired"
assert reader_card("", 123456) == "[123456] "

def count_long_titles(titles, words=4):
    """Count the titles that have more than the given number of words."""
    return len([title for title in titles if len(title.split()) > words])
# E: Each title is split and its words counted.
assert count_long_titles(["To the far blue sea", "Emma"]) == 1
assert count_long_titles(["One two"], 1) == 1
assert count_long_titles([]) == 0

def silent_please(noise_levels: list[int], limit: int = 40) -> list[int]:
    """Return the places (from 1) of levels over the limit, but only the first three of them."""
    return [place for place, level in enumerate(noise_levels, 1) if level > limit][:3]
# E: All loud places are found and the slice keeps three.
assert silent_please([50, 30, 60, 70, 80]) == [1, 3, 4]
assert silent_please([40]) == []
assert silent_please([], 1) == []

def renew_loans(loans: dict[str, int], days: int = 14) -> int | None:
    """Add days to each due day in the loans dict, in place, and return the latest due day, None
    if empty."""
    for title in loans:
        loans[title] += days
    return max(loans.values(), default=None)
# E: Each value is raised in the loop, and max with default finds the last day.
assert renew_loans({"Emma": 3, "Dune": 9}) == 23
assert renew_loans({"Emma": 0}, 1) == 1
assert renew_loans({}) is None

def read_in_order(volumes):
    """Check that the volumes read are 1, 2, 3 and so on without gap, starting at 1; nothing
    read is fine."""
    return volumes == list(range(1, len(volumes) + 1))
# E: The list is compared with the numbers it should hold.
assert read_in_order([1, 2, 3]) is True
assert read_in_order([2, 3]) is False
assert read_in_order([]) is True

def word_on_page(pages, word):
    """Return the numbers, from 1, of the pages (texts) that contain the word in any letter case."""
    return [number for number, text in enumerate(pages, 1) if word.lower() in text.lower()]
# E: Both texts are lowered, and the page numbers start from one.
# R: on which pages does the word appear? list of page texts, page numbers start at 1
assert word_on_page(["The cat", "A dog", "cAts"], "Cat") == [1, 3]
assert word_on_page(["x"], "y") == []
assert word_on_page([], "a") == []

def shelf_gaps(positions: list[int]) -> set[int]:
    """Return the numbers that are missing between the smallest and largest position, as a set."""
    return set(range(min(positions, default=0), max(positions, default=0))) - set(positions)
# E: A range between the extremes loses all positions that exist.
assert shelf_gaps([2, 5, 3]) == {4}
assert shelf_gaps([1]) == set()
assert shelf_gaps([]) == set()

def book_size(pages, big_print=False):
    """Return "thin" up to 100 pages, "thick" above 500, else "normal", where big print counts
    half its pages."""
    if big_print:
        pages /= 2
    return "thin" if pages <= 100 else "thick" if pages > 500 else "normal"
# E: The pages are halved first if needed and then compared.
assert book_size(100) == "thin"
assert book_size(501) == "thick"
assert book_size(900, True) == "normal"

def popular_pair(loans):
    """Return the two most borrowed titles of a dict title to loans as "A & B", or the only one,
    or "".

    More loans come first; equal ones keep the dict's order."""
    return " & ".join(sorted(loans, key=loans.get, reverse=True)[:2])
# E: The sorted titles are cut to two and joined.
assert popular_pair({"a": 1, "b": 5, "c": 3}) == "b & c"
assert popular_pair({"a": 1}) == "a"
assert popular_pair({}) == ""

def stamp_dates(dates: list[tuple[int, int]], sep: str = "|") -> str:
    """Return the (day, month) pairs as "DD.MM" texts joined with the separator, both with two
    digits."""
    return sep.join(f"{day:02}.{month:02}" for day, month in dates)
# E: The pairs are unpacked and padded to two digits.
assert stamp_dates([(1, 2), (30, 11)]) == "01.02|30.11"
assert stamp_dates([(9, 9)], " ") == "09.09"
assert stamp_dates([]) == ""

def find_free_desk(desks: dict[int, str | None]) -> int:
    """Return the lowest desk number, the key, whose value is None in the desks dict, or 0 if
    all are taken."""
    return min((number for number, reader in desks.items() if reader is None), default=0)
# E: The free numbers are compared, and default stands for none.
assert find_free_desk({3: None, 1: "Al", 2: None}) == 2
assert find_free_desk({1: "Al"}) == 0
assert find_free_desk({}) == 0

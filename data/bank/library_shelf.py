"""Verified problems: library shelf."""

from collections import Counter, defaultdict

def books_on_shelf_text(books: list[dict]) -> str:
    """Join the books of a shelf as "Title (Author, Year)" with "; " between them, in order of
    year; a book without "year" shows "n.d." instead and comes last."""
    ordered = sorted(books, key=lambda book: book.get("year", 9999))
    return "; ".join(f"{b['title']} ({b['author']}, {b.get('year', 'n.d.')})" for b in ordered)
# E: A large stand-in year sends undated books to the end.
# R: one string of all my books "Dune (Herbert, 1965); ...", ordered by year, no year -> n.d. and at the end
assert books_on_shelf_text([{"title": "B", "author": "X"},
    {"title": "A", "author": "Y", "year": 1965}]) == "A (Y, 1965); B (X, n.d.)"
assert books_on_shelf_text([{"title": "A", "author": "Y", "year": 2000}]) == "A (Y, 2000)"
assert books_on_shelf_text([]) == ""

def loans_per_reader(loans):
    """Return a dict from reader to the number of books still out; loans is a list of (reader,
    title, returned) and readers with nothing out have 0."""
    counts = {}
    for reader, _, returned in loans:
        counts[reader] = counts.get(reader, 0) + (not returned)
    return counts
# E: The negated truth value adds 1 for a book that is out and 0 otherwise.
# R: (reader, title, returned) list -> how many books each has still out, zero included
assert loans_per_reader([("Al", "Dune", False), ("Al", "Emma", True),
    ("Bo", "It", True)]) == {"Al": 1, "Bo": 0}
assert loans_per_reader([("Al", "Dune", False)]) == {"Al": 1}
assert loans_per_reader([]) == {}

def fines_per_reader(loans, today, cents_per_day):
    """Add up the fines in cents per reader for loans with "reader" and "due" day: each day after
    due costs cents_per_day. Readers without a fine are left out."""
    fines = {}
    for loan in loans:
        late = today - loan["due"]
        if late > 0:
            fines[loan["reader"]] = fines.get(loan["reader"], 0) + late * cents_per_day
    return fines
# M: Only positive delays are multiplied and added to the reader's sum.
# R: loans [{"reader","due"}], today's day number, cents a day. total fine for each reader that's late
assert fines_per_reader([{"reader": "Al", "due": 5}, {"reader": "Al", "due": 8}], 10,
    20) == {"Al": 140}
assert fines_per_reader([{"reader": "Al", "due": 10}], 10, 20) == {}
assert fines_per_reader([], 10, 20) == {}

def never_borrowed(titles, loans):
    """Return the titles, in shelf order, that no reader has in their list of borrowed titles;
    loans maps readers to lists."""
    borrowed = set()
    for borrowed_titles in loans.values():
        borrowed |= set(borrowed_titles)
    return [title for title in titles if title not in borrowed]
# E: All lists are united in one set that the titles are tested against.
# R: titles nobody has in their loans list, keep shelf order
assert never_borrowed(["Dune", "Emma", "It"], {"Al": ["It"], "Bo": ["Dune", "It"]}) == ["Emma"]
assert never_borrowed(["Dune"], {}) == ["Dune"]
assert never_borrowed([], {"Al": ["It"]}) == []

def lend_copy(copies: dict[str, int], out: dict[str, list[str]], title: str, reader: str) -> bool:
    """Lend a copy if one is left: lower the count of the title, add it to the reader's list and
    return True; otherwise change nothing and return False."""
    if copies.get(title, 0) == 0:
        return False
    copies[title] -= 1
    out.setdefault(reader, []).append(title)
    return True
# E: The guard leaves early and then both dicts are updated.
# R: lend a book: copies dict title->count goes down, out dict reader->list gets the title. True if it worked
assert lend_copy({"Dune": 1}, {}, "Dune", "Al") is True
assert lend_copy({"Dune": 0}, {}, "Dune", "Al") is False
assert lend_copy({}, {"Al": ["It"]}, "Emma", "Al") is False

def waiting_list_after(events):
    """Follow ("join", name) and ("serve", "") events of a reservation queue and return the names
    still waiting; a name already waiting is not added again and serving an empty queue is fine."""
    queue = []
    for action, name in events:
        if action == "serve":
            queue = queue[1:]
        elif name not in queue:
            queue.append(name)
    return queue
# M: Slicing off the first name works for an empty queue too.
assert waiting_list_after([("join", "Al"), ("join", "Bo"), ("join", "Al"), ("serve", "")]) == ["Bo"]
assert waiting_list_after([("serve", ""), ("join", "Al")]) == ["Al"]
assert waiting_list_after([]) == []

def pages_per_genre(books, least):
    """Add up the "pages" per "genre" for books with at least the given number of pages; books
    without a genre count as "other"."""
    pages = defaultdict(int)
    for book in books:
        if book["pages"] >= least:
            pages[book.get("genre", "other")] += book["pages"]
    return dict(pages)
# E: Thin books are passed over, the rest goes to the sum of its genre.
assert pages_per_genre([{"pages": 300, "genre": "sf"}, {"pages": 20, "genre": "sf"},
    {"pages": 100}], 50) == {"sf": 300, "other": 100}
assert pages_per_genre([{"pages": 49}], 50) == {}
assert pages_per_genre([], 0) == {}

def authors_with_most_titles(books):
    """Return the sorted list of all authors that have the greatest number of different titles;
    books is a list of (author, title) in which repeats may occur."""
    counts = Counter(author for author, _ in set(books))
    most = max(counts.values(), default=0)
    return sorted(author for author, number in counts.items() if number == most)
# E: The set removes repeated books before the authors are counted.
# R: list of (author, title), maybe with doubles. who wrote the most different books? could be several, sorted
assert authors_with_most_titles([("A", "x"), ("A", "x"), ("B", "y"), ("B", "z")]) == ["B"]
assert authors_with_most_titles([("B", "x"), ("A", "y")]) == ["A", "B"]
assert authors_with_most_titles([]) == []

def shelf_marks_for(books):
    """Give each (author, title) a call number like "HER-001": the first three letters of the author
    in capitals and a running number per prefix; return them in list order."""
    used = Counter()
    numbers = []
    for author, _ in books:
        prefix = author[:3].upper()
        used[prefix] += 1
        numbers.append(f"{prefix}-{used[prefix]:03d}")
    return numbers
# M: A Counter keeps the last number of every prefix.
# R: shelf marks for (author, title) tuples: first 3 letters of author upper case, dash, running number with 3 digits for each prefix
assert shelf_marks_for([("Herbert", "Dune"), ("Austen", "Emma"),
    ("Herrick", "Poems")]) == ["HER-001", "AUS-001", "HER-002"]
assert shelf_marks_for([("Li", "Sea")]) == ["LI-001"]
assert shelf_marks_for([]) == []

def find_books(books, words):
    """Return the titles of books whose title or author contains every word of the text words,
    ignoring case; an empty text finds all. Books have "title" and "author"."""
    wanted = words.lower().split()
    found = []
    for book in books:
        text = f"{book['title']} {book['author']}".lower()
        if all(word in text for word in wanted):
            found.append(book["title"])
    return found
# M: Title and author are glued together so that the words may be in either.
# R: search function: "ring tolk" finds the books where all words are somewhere in title or author, case doesn't matter
assert find_books([{"title": "The Ring", "author": "Tolk"},
    {"title": "Ring Two", "author": "Lee"}], "tolk ring") == ["The Ring"]
assert find_books([{"title": "Sea", "author": "Li"}], "") == ["Sea"]
assert find_books([], "x") == []

def reading_progress(books: dict[str, tuple[int, int]]) -> dict[str, str]:
    """Turn (pages read, pages in total) per title into "done", "not started" or a whole percent
    like "40%", rounded down."""
    progress = {}
    for title, (read, total) in books.items():
        if read >= total:
            progress[title] = "done"
        else:
            progress[title] = f"{100 * read // total}%" if read else "not started"
    return progress
# M: The tuple is unpacked in the loop head and three cases give three kinds of text.
assert reading_progress({"Dune": (200, 500), "Emma": (0, 90), "It": (9, 9)}) == {"Dune": "40%",
    "Emma": "not started", "It": "done"}
assert reading_progress({"A": (1, 1000)}) == {"A": "0%"}
assert reading_progress({}) == {}

def series_in_order(books):
    """Return a dict from series to its titles in order of their "number"; books without a "series"
    are not in it."""
    series = defaultdict(list)
    for book in books:
        if "series" in book:
            series[book["series"]].append((book["number"], book["title"]))
    return {name: [title for _, title in sorted(parts)] for name, parts in series.items()}
# M: Pairs of number and title are collected, sorted and stripped of the number.
# R: books may have series + number. for each series list the titles in the right order
assert series_in_order([{"title": "B", "series": "S", "number": 2},
    {"title": "A", "series": "S", "number": 1}, {"title": "X"}]) == {"S": ["A", "B"]}
assert series_in_order([{"title": "X"}]) == {}
assert series_in_order([]) == {}

def missing_volumes(owned):
    """Return for each series the volume numbers from 1 to the highest owned one that are missing;
    complete series are left out. owned maps a series to a set of numbers."""
    gaps = {}
    for name, numbers in owned.items():
        missing = [n for n in range(1, max(numbers, default=0)) if n not in numbers]
        if missing:
            gaps[name] = missing
    return gaps
# M: Every number below the highest is tested against the set.
# R: which volumes am i missing? {"Manga": {1, 4}} -> {"Manga": [2, 3]}
assert missing_volumes({"Manga": {1, 4}, "Tales": {1, 2}}) == {"Manga": [2, 3]}
assert missing_volumes({"X": {3}}) == {"X": [1, 2]}
assert missing_volumes({"Y": set()}) == {}

def genre_cloud(books):
    """Return the genres of all books as one text like "crime(2) sf(1)", most frequent first and
    equal ones alphabetically; every book has a list "genres"."""
    counts = Counter()
    for book in books:
        counts.update(book["genres"])
    ordered = sorted(counts, key=lambda genre: (-counts[genre], genre))
    return " ".join(f"{genre}({counts[genre]})" for genre in ordered)
# M: The lists are added to a Counter and its keys are sorted by count and name.
# R: books with genres lists -> "crime(2) sf(1)"
assert genre_cloud([{"genres": ["sf", "crime"]}, {"genres": ["crime"]}]) == "crime(2) sf(1)"
assert genre_cloud([{"genres": ["b", "a"]}]) == "a(1) b(1)"
assert genre_cloud([{"genres": []}]) == ""

def shelf_of_book(shelves, title):
    """Return the name of the first shelf whose list contains the title, "lent" if none does."""
    for shelf, titles in shelves.items():
        if title in titles:
            return shelf
    return "lent"
# E: The loop returns as soon as a shelf has the book.
# R: shelves = {"A": ["Dune"], "B": [...]}. on which shelf is this title? "lent" when it's nowhere
assert shelf_of_book({"A": ["Dune"], "B": ["Emma", "It"]}, "It") == "B"
assert shelf_of_book({"A": ["Dune"]}, "Emma") == "lent"
assert shelf_of_book({}, "Dune") == "lent"

def move_book(shelves, title, target):
    """Move a title in place from the shelf that has it to the end of the target shelf, made if
    needed, and return the old shelf; if no shelf has it do nothing and return None."""
    for shelf, titles in shelves.items():
        if title in titles:
            titles.remove(title)
            shelves.setdefault(target, []).append(title)
            return shelf
    return None
# M: The change of the dict is followed by a return, so the loop does not go on over it.
assert move_book({"A": ["Dune", "It"], "B": []}, "Dune", "B") == "A"
assert move_book({"A": ["Dune"]}, "Dune", "C") == "A"
assert move_book({"A": ["Dune"]}, "Emma", "A") is None

def shelf_changes(before, after):
    """Return (came, went) for each shelf present in both dicts of title sets whose content changed,
    both as sorted lists."""
    changes = {}
    for shelf in before.keys() & after.keys():
        came = sorted(after[shelf] - before[shelf])
        went = sorted(before[shelf] - after[shelf])
        if came or went:
            changes[shelf] = (came, went)
    return changes
# M: Two set differences show the books that came and that went.
# R: compare two inventories {shelf: set of titles}: per shelf which books came and which went, only shelves with a change
assert shelf_changes({"A": {"Dune"}, "B": {"It"}},
    {"A": {"Emma"}, "B": {"It"}}) == {"A": (["Emma"], ["Dune"])}
assert shelf_changes({"A": set()}, {"A": {"b", "a"}}) == {"A": (["a", "b"], [])}
assert shelf_changes({"A": {"x"}}, {}) == {}

def books_by_initial(titles):
    """Group titles under their first letter in upper case, not counting a leading "The " or "A ";
    letters and titles keep the order of the list."""
    groups = {}
    for title in titles:
        key = title
        for article in ("The ", "A "):
            if title.startswith(article):
                key = title[len(article):]
        groups.setdefault(key[0].upper(), []).append(title)
    return groups
# M: The article is cut off only for the key of the group.
assert books_by_initial(["The Sea", "Emma", "A Stone"]) == {"S": ["The Sea", "A Stone"],
    "E": ["Emma"]}
assert books_by_initial(["apples"]) == {"A": ["apples"]}
assert books_by_initial([]) == {}

def catalogue_card(book):
    """Return a card of lines "Title: ...", "Author: ..." and so on for the fields of a dict with
    their names capitalized; lists are joined by " / " and None values are skipped."""
    lines = []
    for field, value in book.items():
        if value is None:
            continue
        text = " / ".join(value) if isinstance(value, list) else value
        lines.append(f"{field.capitalize()}: {text}")
    return "\n".join(lines)
# M: The loop skips Nones, joins lists and formats everything else as it is.
# R: make a text card of a book dict, one "Field: value" line each. lists with " / ", leave out None
assert catalogue_card({"title": "Dune", "authors": ["Al", "Bo"],
    "isbn": None}) == "Title: Dune\nAuthors: Al / Bo"
assert catalogue_card({"pages": 90}) == "Pages: 90"
assert catalogue_card({}) == ""

def merge_catalogues(first, second):
    """Merge two dicts from isbn to record: for an isbn in both the records are merged and filled
    fields of the first win; a field counts as filled if it is not None."""
    merged = dict(second)
    for isbn, record in first.items():
        filled = {field: value for field, value in record.items() if value is not None}
        merged[isbn] = {**second.get(isbn, {}), **filled}
    return merged
# M: Only fields that are not None override those of the second record.
assert merge_catalogues({"1": {"t": "A", "y": None}},
    {"1": {"t": "B", "y": 9}, "2": {"t": "C"}}) == {"1": {"t": "A", "y": 9}, "2": {"t": "C"}}
assert merge_catalogues({"1": {"t": None}}, {}) == {"1": {}}
assert merge_catalogues({}, {}) == {}

def recommend_by_readers(loans, reader):
    """Return the titles that readers with at least one title in common have read but the reader has
    not, sorted; loans maps a reader to a set of titles."""
    mine = loans.get(reader, set())
    ideas = set()
    for titles in loans.values():
        if titles & mine:
            ideas |= titles
    return sorted(ideas - mine)
# M: The sets of similar readers are united and the own titles subtracted.
# R: suggestion: take all readers sharing a book with me, give me the books they have read which i haven't (sorted)
assert recommend_by_readers({"Al": {"Dune"}, "Bo": {"Dune", "It"}, "Cy": {"Emma"}}, "Al") == ["It"]
assert recommend_by_readers({"Al": {"Dune"}}, "Al") == []
assert recommend_by_readers({"Bo": {"It"}}, "Al") == []

def return_books(out, reader, titles):
    """Take titles off the reader's list in the dict out, in place; a reader without books left is
    removed. Return the titles that were not on the list, in the given order."""
    wrong = []
    held = out.get(reader, [])
    for title in titles:
        if title in held:
            held.remove(title)
        else:
            wrong.append(title)
    if not held:
        out.pop(reader, None)
    return wrong
# M: Each title is either removed or noted as wrong, and an empty list ends the entry.
assert return_books({"Al": ["Dune", "It"]}, "Al", ["It", "Emma"]) == ["Emma"]
assert return_books({"Al": ["Dune"]}, "Al", ["Dune"]) == []
assert return_books({}, "Al", ["Dune"]) == ["Dune"]

def due_day(day, kind, rules):
    """Return the day on which a loan of the given kind is due: rules maps a kind to days and "book"
    is used for unknown kinds. A due day divisible by 7 moves to the next day."""
    due = day + rules.get(kind, rules["book"])
    return due + 1 if due % 7 == 0 else due
# E: The default of the lookup is itself looked up, and Sundays are skipped.
# R: loan days by kind {"book": 28, "film": 7}, unknown kinds like book. return the due day number, if its a multiple of 7 (closed) one day later
assert due_day(1, "film", {"book": 28, "film": 7}) == 8
assert due_day(0, "film", {"book": 28, "film": 7}) == 8
assert due_day(3, "map", {"book": 28}) == 31

def longest_loan(loans):
    """Return the title that was out for the most days in total; loans are (title, out day, back
    day), and the title met first wins ties. No loans give None."""
    days = {}
    for title, start, end in loans:
        days[title] = days.get(title, 0) + end - start
    return max(days, key=days.get, default=None)
# E: The lengths of all loans of a title are added before the maximum is taken.
# R: loans (title, out, back): which title was away for the most days altogether
assert longest_loan([("Dune", 1, 5), ("It", 2, 8), ("Dune", 9, 12)]) == "Dune"
assert longest_loan([("A", 1, 2), ("B", 3, 4)]) == "A"
assert longest_loan([]) is None

def copies_out_at(loans, day):
    """Count per title the copies that are out on a day: loans are (title, out, back) with back None
    for books not yet back; the day of return no longer counts."""
    return dict(Counter(
        title for title, out, back in loans
        if out <= day and (back is None or day < back)
    ))
# E: The condition treats a missing return day as out for ever.
# R: how many copies of each title were out on day d? loans (title, out, back), back may be None = still out
assert copies_out_at([("Dune", 1, 5), ("Dune", 2, None), ("It", 6, 9)], 4) == {"Dune": 2}
assert copies_out_at([("Dune", 1, 5)], 5) == {}
assert copies_out_at([("Dune", 5, None)], 5) == {"Dune": 1}

def reader_levels(counts):
    """Return a dict from level to the sorted readers: "star" for 20 or more books, "keen" for 5 to
    19 and "guest" for the rest. Only levels with readers appear, highest level first."""
    levels = {}
    for label, low, high in (("star", 20, None), ("keen", 5, 20), ("guest", 0, 5)):
        names = sorted(n for n, c in counts.items() if c >= low and (high is None or c < high))
        if names:
            levels[label] = names
    return levels
# H: A table of borders is walked through, and each level filters the readers.
assert reader_levels({"Bo": 5, "Al": 19, "Cy": 40}) == {"star": ["Cy"], "keen": ["Al", "Bo"]}
assert reader_levels({"Di": 0}) == {"guest": ["Di"]}
assert reader_levels({}) == {}

def title_index(titles):
    """Return a dict from each word of at least four letters, in lower case, to the sorted titles in
    which it occurs."""
    index = defaultdict(set)
    for title in titles:
        for word in title.lower().split():
            if len(word) >= 4:
                index[word].add(title)
    return {word: sorted(found) for word, found in index.items()}
# M: Sets collect the titles of each word without repeats and are sorted at the end.
# R: keyword index for a list of titles: word (lower, 4+ letters) -> sorted titles
assert title_index(["The Blue Sea", "Blue Moon"]) == {"blue": ["Blue Moon", "The Blue Sea"],
    "moon": ["Blue Moon"]}
assert title_index(["Sea"]) == {}
assert title_index([]) == {}

def isbn_lookup(catalogue, isbn):
    """Return the title for an isbn typed with or without dashes and spaces; the keys of the
    catalogue have only digits. Unknown numbers give "no such book"."""
    plain = isbn.replace("-", "").replace(" ", "")
    return catalogue.get(plain, "no such book")
# E: The number is cleaned first and then looked up with a default.
# R: find title by isbn, user may type dashes or blanks. "no such book" otherwise
assert isbn_lookup({"9780": "Dune"}, "978-0") == "Dune"
assert isbn_lookup({"9780": "Dune"}, "97 80") == "Dune"
assert isbn_lookup({}, "1") == "no such book"

def decade_counts(books):
    """Count the books per decade as a dict like {"1960s": 2} in rising order; books maps titles to
    years."""
    counts = Counter(year // 10 * 10 for year in books.values())
    return {f"{decade}s": counts[decade] for decade in sorted(counts)}
# E: Integer division cuts the last digit of the year.
# R: {"Dune": 1965, ...} -> how many books per decade: {"1960s": 1}, sorted
assert decade_counts({"Dune": 1965, "Emma": 1815, "Solaris": 1961}) == {"1810s": 1, "1960s": 2}
assert decade_counts({"A": 2000}) == {"2000s": 1}
assert decade_counts({}) == {}

def alternate_genres(books):
    """Return the titles of a list of (title, genre) without those that have the same genre as the
    last one kept."""
    kept, last = [], None
    for title, genre in books:
        if genre != last:
            kept.append(title)
            last = genre
    return kept
# E: The genre of the last kept title is compared with each new one.
# R: skip a book when it has the same genre as the last one i kept. (title, genre) list
assert alternate_genres([("A", "sf"), ("B", "sf"), ("C", "crime"), ("D", "sf")]) == ["A", "C", "D"]
assert alternate_genres([("A", "sf")]) == ["A"]
assert alternate_genres([]) == []

def club_vote(ratings):
    """Return the book with the best mean rating among those rated by at least two members, or None;
    ratings maps a member to a dict from book to stars. The alphabetically first book wins ties."""
    stars = defaultdict(list)
    for rated in ratings.values():
        for book, number in rated.items():
            stars[book].append(number)
    means = {book: sum(s) / len(s) for book, s in stars.items() if len(s) >= 2}
    return min(means, key=lambda book: (-means[book], book), default=None)
# H: The ratings are turned round to lists per book, averaged and compared.
# R: book club: {"Al": {"Dune": 5}, ...}; which book has the best average, only if two or more people rated it
assert club_vote({"Al": {"Dune": 5, "It": 5}, "Bo": {"Dune": 4}}) == "Dune"
assert club_vote({"Al": {"B": 3, "A": 3}, "Bo": {"A": 3, "B": 3}}) == "A"
assert club_vote({"Al": {"It": 5}}) is None

def reserved_for(reservations, title):
    """Return "free", "reserved for X" or "reserved for X and n more" for a title; reservations maps
    titles to lists of readers in order."""
    queue = reservations.get(title, [])
    if not queue:
        return "free"
    more = len(queue) - 1
    return f"reserved for {queue[0]}" + (f" and {more} more" if more else "")
# E: The ending is added only for a longer queue.
assert reserved_for({"Dune": ["Al", "Bo", "Cy"]}, "Dune") == "reserved for Al and 2 more"
assert reserved_for({"Dune": ["Al"]}, "Dune") == "reserved for Al"
assert reserved_for({}, "Dune") == "free"

def words_read_per_month(log, words_per_page):
    """Return the number of words read per month from (date, title, pages) with dates like
    "2024-03-09"; words_per_page maps titles to numbers, 250 for others."""
    words = {}
    for date, title, pages in log:
        month = date.rsplit("-", 1)[0]
        words[month] = words.get(month, 0) + pages * words_per_page.get(title, 250)
    return words
# E: The day is split off the date and the rest is the key of the sum.
# R: reading log (date, title, pages), words per page by title (default 250) - words read each month "2024-03"
assert words_read_per_month([("2024-03-09", "Dune", 10), ("2024-03-30", "It", 2)],
    {"It": 300}) == {"2024-03": 3100}
assert words_read_per_month([("2024-01-01", "A", 0)], {}) == {"2024-01": 0}
assert words_read_per_month([], {}) == {}

def bookmark_positions(marks, title, page):
    """Return a new dict of sorted page lists in which the page is added to the title's list, or
    taken out if it is already there; a list that becomes empty is dropped."""
    pages = set(marks.get(title, []))
    pages ^= {page}
    changed = {other: list(places) for other, places in marks.items() if other != title}
    if pages:
        changed[title] = sorted(pages)
    return changed
# M: The symmetric difference with a one-element set toggles the page.
assert bookmark_positions({"Dune": [3]}, "Dune", 1) == {"Dune": [1, 3]}
assert bookmark_positions({"Dune": [3], "It": [8]}, "Dune", 3) == {"It": [8]}
assert bookmark_positions({}, "Emma", 5) == {"Emma": [5]}

def shelf_space_needed(books, widths):
    """Return the millimetres that the books take: each record has "pages" and "cover" and is pages
    divided by 10 plus the cover's width in widths (2 if unknown), rounded to one decimal."""
    return round(sum(book["pages"] / 10 + widths.get(book["cover"], 2) for book in books), 1)
# E: One sum goes over all books and looks up the covers.
assert shelf_space_needed([{"pages": 300, "cover": "hard"}, {"pages": 95, "cover": "soft"}],
    {"hard": 6}) == 47.5
assert shelf_space_needed([{"pages": 0, "cover": "x"}], {}) == 2.0
assert shelf_space_needed([], {}) == 0

def audiobook_time(chapters):
    """Return the total time of chapters like {"One": "12:30"} as "h:mm:ss"; chapter times are
    minutes and seconds."""
    seconds = 0
    for time in chapters.values():
        minutes, rest = time.split(":")
        seconds += int(minutes) * 60 + int(rest)
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
# E: All times are added in seconds and written with division and remainder.
# R: sum up chapter times {"One": "12:30"} (mm:ss), give h:mm:ss
assert audiobook_time({"One": "12:30", "Two": "50:45"}) == "1:03:15"
assert audiobook_time({"One": "0:09"}) == "0:00:09"
assert audiobook_time({}) == "0:00:00"

def language_shelves(books, order):
    """Return a list of (language, sorted titles) following the given order of languages; languages
    without books are left out and those not in the order are ignored. books maps title to
    language."""
    shelves = []
    for language in order:
        titles = sorted(title for title, spoken in books.items() if spoken == language)
        if titles:
            shelves.append((language, titles))
    return shelves
# M: The outer loop sets the order and the inner generator filters the books.
assert language_shelves({"Sol": "es", "Emma": "en", "Dune": "en"},
    ["en", "fr", "es"]) == [("en", ["Dune", "Emma"]), ("es", ["Sol"])]
assert language_shelves({"Sol": "es"}, ["en"]) == []
assert language_shelves({}, ["en"]) == []

def citation_key(book, taken):
    """Return a key like "herbert1965" made of the last word of "author" in lower case and "year";
    if it is in the set taken, the first free letter a, b, c ... is appended."""
    base = book["author"].split()[-1].lower() + str(book["year"])
    if base not in taken:
        return base
    letters = "abcdefghijklmnopqrstuvwxyz"
    return next(base + letter for letter in letters if base + letter not in taken)
# E: next picks the first letter whose key is still free.
# R: bib key for a book {"author": "Frank Herbert", "year": 1965} -> "herbert1965", if taken then herbert1965a, b, ...
assert citation_key({"author": "Frank Herbert", "year": 1965}, set()) == "herbert1965"
assert citation_key({"author": "Herbert", "year": 1965},
    {"herbert1965", "herbert1965a"}) == "herbert1965b"
assert citation_key({"author": "Li", "year": 7}, {"li7"}) == "li7a"

def reading_plan_days(chapters, pages_per_day):
    """Return a list of days, each a list of chapter names, where chapters (name, pages) are read in
    order and a day takes chapters as long as their pages do not exceed pages_per_day; a longer
    chapter fills a day alone."""
    days, used = [], 0
    for name, pages in chapters:
        if not days or used + pages > pages_per_day:
            days.append([])
            used = 0
        days[-1].append(name)
        used += pages
    return days
# M: A new day is begun whenever the next chapter would not fit.
assert reading_plan_days([("a", 10), ("b", 15), ("c", 30), ("d", 5)], 25) == [["a", "b"], ["c"],
    ["d"]]
assert reading_plan_days([("a", 99)], 10) == [["a"]]
assert reading_plan_days([], 10) == []

def co_authors(books, name):
    """Return the sorted names of everyone who wrote a book together with the given author; each
    book has a list "authors"."""
    partners = {author for book in books if name in book["authors"] for author in book["authors"]}
    return sorted(partners - {name})
# E: The authors of all shared books are put in a set without the author.
# R: who has written together with X? list of books with authors lists
assert co_authors([{"authors": ["A", "B"]}, {"authors": ["C", "A"]}, {"authors": ["D"]}],
    "A") == ["B", "C"]
assert co_authors([{"authors": ["A"]}], "A") == []
assert co_authors([], "A") == []

def translated_titles(books, language):
    """Return the title of each book in the language if its dict "titles" has it, else the title in
    its "original" language."""
    return [b["titles"].get(language, b["titles"][b["original"]]) for b in books]
# E: The default of the lookup is the original title.
# R: title in a language or the original one if not translated
assert translated_titles([{"original": "en", "titles": {"en": "Sea", "de": "Meer"}},
    {"original": "fr", "titles": {"fr": "Lac"}}], "de") == ["Meer", "Lac"]
assert translated_titles([{"original": "en", "titles": {"en": "Sea"}}], "en") == ["Sea"]
assert translated_titles([], "en") == []

def reader_with_all(loans, titles):
    """Return the first reader in alphabetical order whose set of read titles contains all of the
    given titles, or None."""
    wanted = set(titles)
    for reader in sorted(loans):
        if wanted <= loans[reader]:
            return reader
    return None
# E: The subset operator compares the two sets.
# R: find a reader who has read ALL these titles (alphabetically first one), loans = name -> set
assert reader_with_all({"Bo": {"Dune", "It"}, "Al": {"Dune"}}, ["It", "Dune"]) == "Bo"
assert reader_with_all({"Bo": {"Dune"}, "Al": {"Dune"}}, []) == "Al"
assert reader_with_all({"Bo": set()}, ["It"]) is None

def most_wanted_titles(wishes, owned):
    """Return the titles that readers wish for and the library does not own, as (title, number)
    pairs sorted by falling number and then title; wishes maps a reader to a list."""
    counts = Counter(title for titles in wishes.values() for title in set(titles))
    for title in owned:
        counts.pop(title, None)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
# E: Each reader counts once per title, and owned titles are popped from the counts.
assert most_wanted_titles({"Al": ["It", "It", "Dune"], "Bo": ["It", "Emma"]},
    {"Dune"}) == [("It", 2), ("Emma", 1)]
assert most_wanted_titles({"Al": ["Dune"]}, {"Dune"}) == []
assert most_wanted_titles({}, set()) == []

def split_fiction(books, fiction):
    """Count the fiction and the other books among (title, genre) pairs; fiction is a set of genres.
    Return a text like "3 fiction, 1 other"."""
    stories = sum(genre in fiction for _, genre in books)
    return f"{stories} fiction, {len(books) - stories} other"
# E: The sum of truth values counts one kind, the rest follows by subtraction.
# R: text "3 fiction, 1 other" for (title, genre) and a set of fiction genres
assert split_fiction([("Dune", "sf"), ("Cook", "food")], {"sf"}) == "1 fiction, 1 other"
assert split_fiction([("Dune", "sf")], {"sf", "crime"}) == "1 fiction, 0 other"
assert split_fiction([], set()) == "0 fiction, 0 other"

def damaged_report(copies):
    """Return a dict from title to the percent of its copies marked "damaged", rounded down, for
    titles with any damage; copies are (title, state) pairs."""
    total = Counter(title for title, _ in copies)
    damaged = Counter(title for title, state in copies if state == "damaged")
    return {title: 100 * damaged[title] // total[title] for title in damaged}
# E: Two Counters hold all copies and the damaged ones.
# R: copies [("Dune", "ok"), ("Dune", "damaged")]. how many % of each title are damaged? leave out titles with none
assert damaged_report([("Dune", "ok"), ("Dune", "damaged"), ("It", "ok")]) == {"Dune": 50}
assert damaged_report([("A", "damaged"), ("A", "ok"), ("A", "ok")]) == {"A": 33}
assert damaged_report([]) == {}

def age_suitable(books, child_age):
    """Return the titles a child may read, the ones nearest to the child's age first: each record
    has "title" and "from", the least age, which is 0 if missing."""
    fitting = [(book.get("from", 0), book["title"]) for book in books]
    fitting = [pair for pair in fitting if pair[0] <= child_age]
    return [title for _, title in sorted(fitting, key=lambda pair: -pair[0])]
# E: Pairs of age and title are filtered and sorted by falling age; equal ages keep their order.
assert age_suitable([{"title": "A", "from": 6}, {"title": "B"}, {"title": "C", "from": 8}],
    7) == ["A", "B"]
assert age_suitable([{"title": "C", "from": 8}], 7) == []
assert age_suitable([{"title": "X"}, {"title": "Y"}], 0) == ["X", "Y"]

def newest_edition_each(editions):
    """Keep for each "title" only the record with the highest "edition" and return the records in
    order of title."""
    newest = {}
    for record in editions:
        current = newest.get(record["title"])
        if current is None or record["edition"] > current["edition"]:
            newest[record["title"]] = record
    return [newest[title] for title in sorted(newest)]
# M: A dict holds the best record per title and its sorted keys give the order.
# R: several editions of the same title in a list of dicts. keep only the highest edition of each, sort by title
assert newest_edition_each([{"title": "B", "edition": 1}, {"title": "A", "edition": 2},
    {"title": "B", "edition": 3}]) == [{"title": "A", "edition": 2}, {"title": "B", "edition": 3}]
assert newest_edition_each([{"title": "A", "edition": 1}]) == [{"title": "A", "edition": 1}]
assert newest_edition_each([]) == []

class ShelfLoans:
    """Lend books to readers with a limit per reader; lend and give_back tell if it worked."""

    def __init__(self, limit):
        self.limit = limit
        self.holder = {}

    def lend(self, title, reader):
        """Lend a free title to a reader who holds fewer books than the limit."""
        held = sum(name == reader for name in self.holder.values())
        if title in self.holder or held >= self.limit:
            return False
        self.holder[title] = reader
        return True

    def give_back(self, title):
        """Take a title back; False if it was not lent."""
        return self.holder.pop(title, None) is not None
# M: One dict from title to reader is enough to know what is lent and how many a reader holds.
# R: class for a lending desk: lend(title, reader) -> bool, give_back(title) -> bool, max books per reader in the constructor
desk = ShelfLoans(1)
assert desk.lend("Dune", "Al") is True
assert desk.lend("It", "Al") is False
assert desk.give_back("Dune") is True
assert desk.give_back("Dune") is False

def quote_of_book(quotes, title, number):
    """Return quote number (counted from 1, going round) of a title from a dict of lists, or "" if
    the title is unknown or has no quotes."""
    found = quotes.get(title)
    if not found:
        return ""
    return found[(number - 1) % len(found)]
# E: The remainder makes the numbers go round the list.
assert quote_of_book({"Dune": ["a", "b"]}, "Dune", 3) == "a"
assert quote_of_book({"Dune": ["a", "b"]}, "Dune", 2) == "b"
assert quote_of_book({"It": []}, "It", 1) == ""

def chapter_of_page(starts, page):
    """Return the name of the chapter a page belongs to: starts maps chapter names to their first
    page. Pages before every start are "front matter"."""
    begun = {name: first for name, first in starts.items() if first <= page}
    return max(begun, key=begun.get) if begun else "front matter"
# E: Among the chapters already begun, the one with the latest start is current.
# R: {"One": 5, "Two": 20} chapter start pages - in which chapter is page p? before the first: "front matter"
assert chapter_of_page({"One": 5, "Two": 20}, 19) == "One"
assert chapter_of_page({"Two": 20, "One": 5}, 20) == "Two"
assert chapter_of_page({"One": 5}, 4) == "front matter"

def glossary_lookup(glossary, word):
    """Return the explanation of a word; an entry that is "see X" leads on to the entry of X, once
    or several times. An unknown word gives None. References never form a circle."""
    text = glossary.get(word)
    while text is not None and text.startswith("see "):
        text = glossary.get(text[4:])
    return text
# E: The loop follows the references until a real explanation or a missing entry.
assert glossary_lookup({"folio": "a leaf", "leaf": "see folio"}, "leaf") == "a leaf"
assert glossary_lookup({"a": "see b", "b": "see c", "c": "end"}, "a") == "end"
assert glossary_lookup({"a": "see b"}, "a") is None

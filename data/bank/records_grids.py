"""Verified problems: records grids."""

def titles_by_author(books: list[tuple], author: str) -> list[str]:
    """Return the titles of one author from (title, author, year) tuples."""
    return [title for title, writer, _ in books if writer == author]
# E: The tuple is unpacked and the author compared.
# R: books are (title, author, year). all titles of a given author?
assert titles_by_author([("A", "Kay", 1990), ("B", "Lee", 2001)], "Lee") == ["B"]
assert titles_by_author([("A", "Kay", 1990)], "Lee") == []
assert titles_by_author([], "Kay") == []

def books_before(books: list[tuple[str, int]], year: int) -> list[str]:
    """List the titles of (title, year) tuples that appeared before the year."""
    older = []
    for title, published in books:
        if published < year:
            older.append(title)
    return older
# E: The loop collects the title when its year is smaller.
assert books_before([("A", 1990), ("B", 2001)], 2000) == ["A"]
assert books_before([("B", 2000)], 2000) == []
assert books_before([], 2000) == []

def price_in_list(price_list: list[tuple[str, float]], wanted: str):
    """Look a product up in (name, price) tuples and return its price, or None if it is not
    sold."""
    for name, price in price_list:
        if name == wanted:
            return price
    return None
# E: The loop returns as soon as the name fits.
# R: find the price of a product in a list like [("tea", 3), ("milk", 1)]
assert price_in_list([("tea", 3), ("milk", 1)], "milk") == 1
assert price_in_list([("tea", 3)], "rice") is None
assert price_in_list([], "tea") is None

def invoice_sum(lines: list[tuple[str, int, float]]) -> float:
    """Return the total of an invoice whose lines are (article, amount, single price)."""
    return sum(amount * price for _, amount, price in lines)
# E: Amount times price is summed over all lines.
# R: invoice lines (name, quantity, price each) -> total
assert invoice_sum([("pen", 3, 2), ("book", 1, 10)]) == 16
assert invoice_sum([("pen", 0, 2)]) == 0
assert invoice_sum([]) == 0

def raise_age(people: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the (name, age) tuples with every age one year higher."""
    return [(name, age + 1) for name, age in people]
# E: Tuples cannot be changed, so new ones are made.
assert raise_age([("Ann", 9), ("Bo", 10)]) == [("Ann", 10), ("Bo", 11)]
assert raise_age([("Cy", 0)]) == [("Cy", 1)]
assert raise_age([]) == []

def change_price(products: list[tuple], name: str, new_price: float) -> list[tuple]:
    """Return the (name, price) tuples with the new price for the named product."""
    return [(n, new_price if n == name else price) for n, price in products]
# E: The conditional expression replaces one price only.
# R: list of (product, price) tuples, set a new price for one product, return a new list
assert change_price([("tea", 3), ("nut", 5)], "tea", 4) == [("tea", 4), ("nut", 5)]
assert change_price([("tea", 3)], "egg", 4) == [("tea", 3)]
assert change_price([], "tea", 4) == []

def drop_field(records: list[tuple], index: int) -> list[tuple]:
    """Return all tuples without the part at the index."""
    return [record[:index] + record[index + 1:] for record in records]
# E: Tuples can be sliced and joined like lists.
assert drop_field([(1, 2, 3), (4, 5, 6)], 1) == [(1, 3), (4, 6)]
assert drop_field([("a",)], 0) == [()]
assert drop_field([], 0) == []

def with_full_marks(results: list[tuple[str, int, int]]) -> list[str]:
    """Return the names from (name, points, maximum) tuples where the maximum was reached."""
    return [name for name, points, maximum in results if points == maximum]
# E: Two parts of the same tuple are compared.
assert with_full_marks([("Ann", 10, 10), ("Bo", 7, 10)]) == ["Ann"]
assert with_full_marks([("Cy", 0, 5)]) == []
assert with_full_marks([]) == []

def add_record_total(records: list[tuple[str, int, int]]) -> list[tuple]:
    """Append the sum of the two numbers to each (name, number, number) tuple."""
    result = []
    for name, first, second in records:
        result.append((name, first, second, first + second))
    return result
# E: A longer tuple is built from the unpacked parts.
# R: each row is (name, a, b), make (name, a, b, a+b)
assert add_record_total([("x", 1, 2)]) == [("x", 1, 2, 3)]
assert add_record_total([("a", 0, 0), ("b", 5, 1)]) == [("a", 0, 0, 0), ("b", 5, 1, 6)]
assert add_record_total([]) == []

def oldest_in_town(people: list[tuple[str, int, str]], town: str):
    """Return the name of the oldest (name, age, town) person in that town, or None for
    nobody."""
    local = [person for person in people if person[2] == town]
    if not local:
        return None
    return max(local, key=lambda person: person[1])[0]
# M: The town filter comes before the search for the maximum.
assert oldest_in_town([("Ann", 40, "Rom"), ("Bo", 60, "Ulm"), ("Cy", 50, "Rom")], "Rom") == "Cy"
assert oldest_in_town([("Ann", 40, "Rom")], "Ulm") is None
assert oldest_in_town([], "Rom") is None

def mean_age_of(people: list[tuple[str, int]]) -> float:
    """Return the mean age of (name, age) tuples, 0 without people."""
    if not people:
        return 0
    return sum(age for _, age in people) / len(people)
# E: Only the second part of every tuple is summed.
# R: avg age from [(name, age), ...]
assert mean_age_of([("Ann", 10), ("Bo", 20)]) == 15.0
assert mean_age_of([("Cy", 7)]) == 7.0
assert mean_age_of([]) == 0

def record_fields(records: list[dict], field: str) -> list:
    """Return the value of one field from each dictionary that has it."""
    return [record[field] for record in records if field in record]
# E: Dictionaries without the field are skipped by the condition.
# R: list of dicts, get all the values of one key, skip dicts without that key
assert record_fields([{"a": 1}, {"b": 2}, {"a": 3}], "a") == [1, 3]
assert record_fields([{}], "a") == []
assert record_fields([], "a") == []

def nights_in_city(trips: list[tuple[str, int]], city: str) -> int:
    """Add up the nights of all (city, nights) trips to one city."""
    return sum(nights for place, nights in trips if place == city)
# E: The generator filters by city before summing.
assert nights_in_city([("Oslo", 2), ("Bern", 3), ("Oslo", 1)], "Oslo") == 3
assert nights_in_city([("Bern", 3)], "Oslo") == 0
assert nights_in_city([], "Oslo") == 0

def sum_first_where(rows: list[list[int]], column: int, minimum: int) -> int:
    """Sum the first value of every row whose value in the column is at least the minimum."""
    total = 0
    for row in rows:
        if row[column] >= minimum:
            total += row[0]
    return total
# E: One column is tested while another one is added.
assert sum_first_where([[1, 5], [2, 9], [4, 7]], 1, 7) == 6
assert sum_first_where([[3, 1]], 1, 2) == 0
assert sum_first_where([], 0, 0) == 0

def is_complete_record(record: tuple) -> bool:
    """Tell whether no part of the record is None or an empty string."""
    return all(part is not None and part != "" for part in record)
# E: all demands that every part passes both comparisons.
# R: a row is a tuple; true if nothing in it is missing (None or ""), note that 0 is fine
assert is_complete_record(("Ann", 0)) is True
assert is_complete_record(("Ann", None)) is False
assert is_complete_record(("", 5)) is False

def tuple_with_change(values: tuple, index: int, new_value) -> tuple:
    """Return the tuple with another value at the index."""
    as_list = list(values)
    as_list[index] = new_value
    return tuple(as_list)
# E: A list can be changed and turned back to a tuple.
# R: tuples cant be modified.. how to get a copy with one position replaced
assert tuple_with_change((1, 2, 3), 1, 9) == (1, 9, 3)
assert tuple_with_change(("a",), 0, "b") == ("b",)
assert tuple_with_change((1, 2), -1, 0) == (1, 0)

def add_tuples(one: tuple, other: tuple) -> tuple:
    """Add two equally long tuples part by part."""
    return tuple(a + b for a, b in zip(one, other))
# E: tuple turns the generator of sums into a tuple.
# R: (1, 2) plus (3, 4) should be (4, 6), not (1, 2, 3, 4)
assert add_tuples((1, 2), (3, 4)) == (4, 6)
assert add_tuples((), ()) == ()
assert add_tuples((0.5,), (1,)) == (1.5,)

def largest_tuple_part(values: tuple) -> tuple:
    """Return the largest value of the tuple and its index as a pair, the first one on ties."""
    largest = max(values)
    return largest, values.index(largest)
# E: Tuples have an index method just like lists.
assert largest_tuple_part((3, 8, 8)) == (8, 1)
assert largest_tuple_part((5,)) == (5, 0)
assert largest_tuple_part((-1, -2)) == (-1, 0)

def rows_from_columns(rows: list[list]) -> list[list]:
    """Turn a small table so that its columns become rows; all rows are equally long."""
    return [list(column) for column in zip(*rows)]
# E: zip with a star collects the columns as tuples.
# R: swap rows and columns of a table (list of lists)
assert rows_from_columns([[1, 2], [3, 4], [5, 6]]) == [[1, 3, 5], [2, 4, 6]]
assert rows_from_columns([[7]]) == [[7]]
assert rows_from_columns([]) == []

def columns_by_loops(rows: list[list]) -> list[list]:
    """Collect the columns of a table with two loops; rows may be of different length, and short
    rows simply give nothing to the later columns."""
    columns = []
    for row in rows:
        for index, value in enumerate(row):
            if index == len(columns):
                columns.append([])
            columns[index].append(value)
    return columns
# H: A new column list is opened whenever a row is longer than all before.
assert columns_by_loops([[1, 2], [3], [4, 5, 6]]) == [[1, 3, 4], [2, 5], [6]]
assert columns_by_loops([[], [1]]) == [[1]]
assert columns_by_loops([]) == []

def column_means(rows: list[list[float]]) -> list[float]:
    """Return the mean of each column of a table with at least one row."""
    return [sum(column) / len(rows) for column in zip(*rows)]
# E: The star in zip gives the columns, each divided by the row count.
assert column_means([[1, 10], [3, 20]]) == [2.0, 15.0]
assert column_means([[4]]) == [4.0]
assert column_means([[0, 0], [0, 1]]) == [0.0, 0.5]

def widest_row(table: list[list]) -> int:
    """Return the number of entries in the longest row, 0 for a table without rows."""
    return max((len(row) for row in table), default=0)
# E: max goes over the row lengths.
# R: length of the longest row in a list of lists
assert widest_row([[1], [1, 2, 3], []]) == 3
assert widest_row([[]]) == 0
assert widest_row([]) == 0

def table_is_regular(table: list[list]) -> bool:
    """Return whether each row has as many entries as the first one."""
    return all(len(row) == len(table[0]) for row in table)
# E: For an empty table all never looks at the first row.
assert table_is_regular([[1, 2], [3, 4]]) is True
assert table_is_regular([[1, 2], [3]]) is False
assert table_is_regular([]) is True

def empty_table(height: int, width: int, filler) -> list[list]:
    """Build a table of height rows and width columns that holds only the filler."""
    return [[filler] * width for _ in range(height)]
# E: A comprehension makes a separate row each time.
# R: make a 2d list with h rows and w cols, all filled with some value
assert empty_table(2, 3, 0) == [[0, 0, 0], [0, 0, 0]]
assert empty_table(1, 1, "x") == [["x"]]
assert empty_table(0, 5, 0) == []

def find_in_table(table: list[list], wanted):
    """Return the (row, column) of the first place of wanted, read line by line, or None."""
    for r, row in enumerate(table):
        if wanted in row:
            return r, row.index(wanted)
    return None
# E: Once the row is known, index gives the column.
# R: where in a 2D list is a value? (row, col) or None
assert find_in_table([[1, 2], [3, 4]], 3) == (1, 0)
assert find_in_table([[1]], 9) is None
assert find_in_table([], 1) is None

def count_in_table(table: list[list], wanted) -> int:
    """Count how often wanted stands in a table of rows."""
    return sum(row.count(wanted) for row in table)
# E: The counts of the single rows are summed.
assert count_in_table([["x", "o"], ["x", "x"]], "x") == 3
assert count_in_table([[]], "x") == 0
assert count_in_table([], "x") == 0

def cells_above(table: list[list[int]], limit: int) -> list[tuple[int, int]]:
    """Return the (row, column) places of all numbers greater than the limit."""
    return [
        (r, c)
        for r, row in enumerate(table)
        for c, value in enumerate(row)
        if value > limit
    ]
# M: Two enumerate calls give row and column numbers in one comprehension.
assert cells_above([[1, 5], [7, 2]], 4) == [(0, 1), (1, 0)]
assert cells_above([[1]], 4) == []
assert cells_above([], 0) == []

def double_table(table: list[list[int]]) -> list[list[int]]:
    """Return a table with each number doubled."""
    doubled = []
    for row in table:
        doubled.append([2 * value for value in row])
    return doubled
# E: A loop goes over the rows and a comprehension over the values.
assert double_table([[1, 2], [3]]) == [[2, 4], [6]]
assert double_table([[]]) == [[]]
assert double_table([]) == []

def table_upside_down(table: list[list]) -> list[list]:
    """Turn a table by half a circle: rows and entries both in reverse order."""
    return [row[::-1] for row in table[::-1]]
# E: One slice reverses the rows and another one each row.
# R: rotate a 2d list by 180 degrees
assert table_upside_down([[1, 2], [3, 4]]) == [[4, 3], [2, 1]]
assert table_upside_down([[1, 2, 3]]) == [[3, 2, 1]]
assert table_upside_down([]) == []

def add_row_numbers(table: list[list]) -> list[list]:
    """Put the row number, counted from 1, in front of each row."""
    return [[number, *row] for number, row in enumerate(table, start=1)]
# E: The star unpacks the old row behind its number.
assert add_row_numbers([["a"], ["b", "c"]]) == [[1, "a"], [2, "b", "c"]]
assert add_row_numbers([[]]) == [[1]]
assert add_row_numbers([]) == []

def append_column(table: list[list], column: list) -> list[list]:
    """Return the table with one more entry at the end of each row, taken from the column."""
    return [row + [entry] for row, entry in zip(table, column)]
# E: zip brings each row together with its new entry.
# R: add a column (list of values) to the right side of a table
assert append_column([[1], [2]], [8, 9]) == [[1, 8], [2, 9]]
assert append_column([[]], ["x"]) == [["x"]]
assert append_column([], []) == []

def remove_column(table: list[list], index: int) -> list[list]:
    """Delete the column with the given index from a copy of the table."""
    result = [row.copy() for row in table]
    for row in result:
        del row[index]
    return result
# E: The rows are copied first so that del does not change the old table.
assert remove_column([[1, 2, 3], [4, 5, 6]], 1) == [[1, 3], [4, 6]]
assert remove_column([[7]], 0) == [[]]
assert remove_column([], 0) == []

def snake_reading(table: list[list]) -> list:
    """Read a table to one list, the first row from left to right, the next from right to left,
    and so on in turn."""
    result = []
    for number, row in enumerate(table):
        result += row if number % 2 == 0 else row[::-1]
    return result
# M: Rows with an odd number are reversed before they are added.
assert snake_reading([[1, 2], [3, 4], [5, 6]]) == [1, 2, 4, 3, 5, 6]
assert snake_reading([[1]]) == [1]
assert snake_reading([]) == []

def flatten_pairs(pairs: list[tuple]) -> list:
    """Write the parts of all tuples one behind the other in a list."""
    return [part for pair in pairs for part in pair]
# E: The for parts stand in the same order as nested loops would.
# R: [(1, 2), (3, 4)] to [1, 2, 3, 4]
assert flatten_pairs([(1, 2), (3, 4)]) == [1, 2, 3, 4]
assert flatten_pairs([("a",)]) == ["a"]
assert flatten_pairs([]) == []

def flatten_some(items: list) -> list:
    """Open inner lists one level deep and keep all other items as they are."""
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(item)
        else:
            result.append(item)
    return result
# M: extend opens a list while append adds a single item.
# R: list where some elements are lists: [1, [2, 3], 4] -> [1, 2, 3, 4], only one level
assert flatten_some([1, [2, 3], 4]) == [1, 2, 3, 4]
assert flatten_some([[1, [2]]]) == [1, [2]]
assert flatten_some([]) == []

def sum_to_depth(nested: list, depth: int) -> int:
    """Sum the numbers of a nested list that lie at most so deep; depth 1 is the outer list."""
    if depth == 0:
        return 0
    total = 0
    for item in nested:
        if isinstance(item, list):
            total += sum_to_depth(item, depth - 1)
        else:
            total += item
    return total
# H: Each inner list is summed with one level less allowed.
assert sum_to_depth([1, [2, [4]]], 2) == 3
assert sum_to_depth([1, [2, [4]]], 3) == 7
assert sum_to_depth([[5]], 1) == 0

def seats_as_text(rows: list[list[bool]]) -> list[str]:
    """Draw each row of seats as a string, "#" for taken (True) and "." for free."""
    return ["".join("#" if taken else "." for taken in row) for row in rows]
# M: The inner generator makes the signs and join glues them.
# R: turn a grid of booleans into strings of # and .
assert seats_as_text([[True, False], [False, False]]) == ["#.", ".."]
assert seats_as_text([[]]) == [""]
assert seats_as_text([]) == []

def higher_cells(one: list[list[int]], other: list[list[int]]) -> list[list[int]]:
    """Return the cell by cell maximum of two tables of the same shape."""
    return [[max(a, b) for a, b in zip(r, s)] for r, s in zip(one, other)]
# M: The outer zip pairs the rows and the inner one the cells.
assert higher_cells([[1, 5]], [[3, 2]]) == [[3, 5]]
assert higher_cells([[1], [2]], [[2], [1]]) == [[2], [2]]
assert higher_cells([], []) == []

def total_per_category(bookings: list[tuple[str, int]], categories: list[str]) -> list[int]:
    """Return for each category, in the given order, the sum of its (category, amount)
    bookings."""
    totals = []
    for category in categories:
        totals.append(sum(amount for name, amount in bookings if name == category))
    return totals
# M: Every category filters the whole list of bookings once.
# R: bookings like ("food", 5). give me totals in the order of a list of category names
assert total_per_category([("food", 5), ("fun", 3), ("food", 1)], ["fun", "food"]) == [3, 6]
assert total_per_category([], ["fun"]) == [0]
assert total_per_category([("fun", 1)], []) == []

def overdue_loans(loans: list[tuple[str, int]], today: int, allowed: int) -> list[str]:
    """Return the titles lent out for more than the allowed days; a loan is (title, day of
    lending)."""
    return [title for title, day in loans if today - day > allowed]
# E: The difference of two day numbers is the length of the loan.
assert overdue_loans([("A", 1), ("B", 20)], 30, 14) == ["A"]
assert overdue_loans([("A", 16)], 30, 14) == []
assert overdue_loans([], 30, 14) == []

def best_per_round(rounds: list[list[tuple[str, int]]]) -> list[str]:
    """Return the winner's name of each round; a round is a list of (name, points), never
    empty."""
    return [max(entries, key=lambda entry: entry[1])[0] for entries in rounds]
# M: For every round, max compares the points and the name is picked from the tuple.
assert best_per_round([[("Ann", 3), ("Bo", 5)], [("Ann", 9)]]) == ["Bo", "Ann"]
assert best_per_round([[("X", 1), ("Y", 1)]]) == ["X"]
assert best_per_round([]) == []

"""Verified problems: nested small loops."""

def dice_pairs_with_product(product):
    """List the pairs (a, b) of two dice, both from 1 to 6 with a at most b, whose product is
    given."""
    pairs = []
    for a in range(1, 7):
        for b in range(a, 7):
            if a * b == product:
                pairs.append((a, b))
    return pairs
# E: The inner loop starts at a so that each pair comes once.
assert dice_pairs_with_product(12) == [(2, 6), (3, 4)]
assert dice_pairs_with_product(36) == [(6, 6)]
assert dice_pairs_with_product(7) == []

def all_outfits(shirts, trousers, ugly):
    """List all outfits "shirt+trousers" but leave out those in the list ugly."""
    outfits = []
    for shirt in shirts:
        for t in trousers:
            outfit = f"{shirt}+{t}"
            if outfit not in ugly:
                outfits.append(outfit)
    return outfits
# E: Every shirt meets every pair of trousers and ugly outfits are skipped.
# R: all combos shirt+trousers as "a+b", except the ones in ugly
assert all_outfits(["red", "blue"], ["jeans"], ["red+jeans"]) == ["blue+jeans"]
assert all_outfits(["red"], ["a", "b"], []) == ["red+a", "red+b"]
assert all_outfits([], ["a"], []) == []

def times_rows(size):
    """Build the multiplication table from 1 to size as a list of rows, but with None for products
    over 20."""
    table = []
    for a in range(1, size + 1):
        row = []
        for b in range(1, size + 1):
            row.append(a * b if a * b <= 20 else None)
        table.append(row)
    return table
# E: A new row is filled by the inner loop and then added to the table.
assert times_rows(2) == [[1, 2], [2, 4]]
assert times_rows(5)[4] == [5, 10, 15, 20, None]
assert times_rows(0) == []

def rows_all_above(rows, limit):
    """List the indexes of the rows in which every number is above limit; an empty row belongs to
    them."""
    good = []
    for i, row in enumerate(rows):
        if all(n > limit for n in row):
            good.append(i)
    return good
# E: all asks each number of a row, and the index of a good row is kept.
assert rows_all_above([[5, 6], [1, 9], []], 4) == [0, 2]
assert rows_all_above([[4]], 4) == []
assert rows_all_above([], 0) == []

def friends_handshakes(names):
    """List texts "A-B" for each pair of names, in which the name that comes first in the list is on
    the left."""
    shakes = []
    for i in range(len(names)):
        for other in names[i + 1:]:
            shakes.append(f"{names[i]}-{other}")
    return shakes
# E: Each name is paired with the names behind it.
assert friends_handshakes(["Al", "Bo", "Cy"]) == ["Al-Bo", "Al-Cy", "Bo-Cy"]
assert friends_handshakes(["Al"]) == []
assert friends_handshakes([]) == []

def block_of_marks(height, width, mark):
    """Draw a block with height lines of width marks, where the marks of every second line (the
    second, fourth, ...) are dots."""
    lines = []
    for row in range(height):
        sign = mark if row % 2 == 0 else "."
        lines.append(sign * width)
    return "\n".join(lines)
# E: The row number decides which sign is repeated.
assert block_of_marks(3, 2, "#") == "##\n..\n##"
assert block_of_marks(1, 4, "x") == "xxxx"
assert block_of_marks(0, 4, "x") == ""

def sums_of_columns(rows):
    """Return the sums of the columns of a table whose rows are equally long; [] for no rows."""
    return [sum(column) for column in zip(*rows)]
# E: zip with a star turns rows into columns.
assert sums_of_columns([[1, 2], [3, 4]]) == [4, 6]
assert sums_of_columns([[5]]) == [5]
assert sums_of_columns([]) == []

def sums_with_three_coins(total, coins):
    """Count the ways to choose three coins, one after the other and with repetition, that sum to
    total; the order matters."""
    ways = 0
    for a in coins:
        for b in coins:
            for c in coins:
                if a + b + c == total:
                    ways += 1
    return ways
# E: Three nested loops try each choice.
assert sums_with_three_coins(4, [1, 2]) == 3
assert sums_with_three_coins(3, [1]) == 1
assert sums_with_three_coins(9, [1, 2]) == 0

def messages_to_pupils(pupils, tasks):
    """Make texts "pupil: task" for each pupil and task, but no task for pupils whose name starts
    with "(", who are absent."""
    texts = []
    for pupil in pupils:
        if pupil.startswith("("):
            continue
        for task in tasks:
            texts.append(f"{pupil}: {task}")
    return texts
# E: continue goes to the next pupil before the inner loop begins.
assert messages_to_pupils(["Al", "(Bo)"], ["read", "draw"]) == ["Al: read", "Al: draw"]
assert messages_to_pupils(["(Bo)"], ["read"]) == []
assert messages_to_pupils([], ["read"]) == []

def count_seats_taken_per_row(rows):
    """Turn rows like "x.x" into the number of "x" in each, but -1 for a row that is completely
    taken; rows are not empty."""
    counts = []
    for row in rows:
        taken = row.count("x")
        counts.append(-1 if taken == len(row) else taken)
    return counts
# E: A row whose count equals its length is full.
assert count_seats_taken_per_row(["x.x", "xx", ".."]) == [2, -1, 0]
assert count_seats_taken_per_row(["x"]) == [-1]
assert count_seats_taken_per_row([]) == []

def border_numbers(table):
    """List the numbers of the first and of the last column of each row, from top to bottom; a row
    with one number gives it once and an empty row gives nothing."""
    numbers = []
    for row in table:
        numbers.extend(row[:1])
        if len(row) > 1:
            numbers.append(row[-1])
    return numbers
# E: A slice is safe for empty rows and the last number needs a second one.
assert border_numbers([[1, 2, 3], [4], []]) == [1, 3, 4]
assert border_numbers([[7, 8]]) == [7, 8]
assert border_numbers([]) == []

def pythagoras_up_to(limit):
    """List all (a, b, c) with a < b < c <= limit and a*a + b*b == c*c, in order of a and b."""
    triples = []
    for a in range(1, limit):
        for b in range(a + 1, limit):
            for c in range(b + 1, limit + 1):
                if a * a + b * b == c * c:
                    triples.append((a, b, c))
    return triples
# M: Three nested ranges try every rising triple.
assert pythagoras_up_to(10) == [(3, 4, 5), (6, 8, 10)]
assert pythagoras_up_to(4) == []
assert pythagoras_up_to(5) == [(3, 4, 5)]

def chess_dark_fields(rows, columns):
    """Count the dark fields of a board, where the field in row 0 and column 0 is dark and colours
    alternate."""
    dark = 0
    for r in range(rows):
        for c in range(columns):
            if (r + c) % 2 == 0:
                dark += 1
    return dark
# E: A field is dark when the sum of its row and column is even.
assert chess_dark_fields(3, 3) == 5
assert chess_dark_fields(2, 2) == 2
assert chess_dark_fields(0, 8) == 0

def lists_longer_than_next(lists):
    """List the indexes of the inner lists that are longer than the list after them."""
    return [i for i in range(len(lists) - 1) if len(lists[i]) > len(lists[i + 1])]
# E: The comprehension compares the lengths of neighbours.
assert lists_longer_than_next([[1, 2], [3], [4, 5]]) == [0]
assert lists_longer_than_next([[1]]) == []
assert lists_longer_than_next([]) == []

def words_sharing_letter(words, others):
    """List the words that share at least one letter with any of the others."""
    sharing = []
    for word in words:
        if any(set(word) & set(other) for other in others):
            sharing.append(word)
    return sharing
# E: Two sets of letters that meet are not empty.
# R: words which have a letter in common with any word of a second list
assert words_sharing_letter(["cat", "dog"], ["bat"]) == ["cat"]
assert words_sharing_letter(["cat"], []) == []
assert words_sharing_letter([], ["a"]) == []

def diagonal_marked(size):
    """Build a list of size texts of size dots, in which text number i has an "X" at index i."""
    rows = []
    for i in range(size):
        rows.append("." * i + "X" + "." * (size - i - 1))
    return rows
# E: The dots before and after the X depend on the row number.
assert diagonal_marked(3) == ["X..", ".X.", "..X"]
assert diagonal_marked(1) == ["X"]
assert diagonal_marked(0) == []

def each_number_less_row_minimum(table):
    """Subtract from every number the smallest number of its row; rows are not empty."""
    result = []
    for row in table:
        smallest = min(row)
        result.append([n - smallest for n in row])
    return result
# E: The minimum is found once per row.
assert each_number_less_row_minimum([[3, 5], [2, 2]]) == [[0, 2], [0, 0]]
assert each_number_less_row_minimum([[9]]) == [[0]]
assert each_number_less_row_minimum([]) == []

def menus_within(mains, drinks, money):
    """List (main, drink) name tuples whose prices together are at most money; both arguments are
    dicts from name to price."""
    menus = []
    for main, main_price in mains.items():
        for drink, drink_price in drinks.items():
            if main_price + drink_price <= money:
                menus.append((main, drink))
    return menus
# E: The prices of each pair are added and compared with the money.
assert menus_within({"pie": 5, "steak": 9}, {"tea": 2}, 8) == [("pie", "tea")]
assert menus_within({"pie": 5}, {"tea": 4}, 8) == []
assert menus_within({}, {"tea": 1}, 9) == []

def flatten_skipping(lists, unwanted):
    """Put the items of all inner lists into one list, without the items equal to unwanted."""
    return [item for inner in lists for item in inner if item != unwanted]
# E: A comprehension with two loops and a condition runs through everything.
assert flatten_skipping([[1, 0], [0, 2]], 0) == [1, 2]
assert flatten_skipping([["a"], []], "b") == ["a"]
assert flatten_skipping([], 1) == []

def clock_times_with(total):
    """List the times "H:MM" from 0:00 to 9:59 with minutes 00, 15, 30 or 45 at which hour plus
    minutes is total."""
    times = []
    for hour in range(10):
        for minute in (0, 15, 30, 45):
            if hour + minute == total:
                times.append(f"{hour}:{minute:02}")
    return times
# E: The inner loop tries four minutes for every hour.
assert clock_times_with(9) == ["9:00"]
assert clock_times_with(20) == ["5:15"]
assert clock_times_with(99) == []

def trips_with_days(cities):
    """Return a list in which each city of (city, days) tuples stands as often as its days; a trip
    of more than 3 days is cut to 3."""
    plan = []
    for city, days in cities:
        for _ in range(min(days, 3)):
            plan.append(city)
    return plan
# E: The inner loop appends the city once per day.
assert trips_with_days([("Rome", 2), ("Oslo", 5)]) == ["Rome", "Rome", "Oslo", "Oslo", "Oslo"]
assert trips_with_days([("Bern", 0)]) == []
assert trips_with_days([]) == []

def primes_by_trial(limit):
    """List the prime numbers from 2 up to and including limit, testing each number with all smaller
    ones from 2 on."""
    primes = []
    for n in range(2, limit + 1):
        if all(n % d != 0 for d in range(2, n)):
            primes.append(n)
    return primes
# E: A number is prime if no smaller number from two on divides it.
assert primes_by_trial(11) == [2, 3, 5, 7, 11]
assert primes_by_trial(2) == [2]
assert primes_by_trial(1) == []

def mirror_rows(rows):
    """Append to each text row its own reverse without the first character of that reverse, so that
    "ab" becomes "aba"."""
    mirrored = []
    for row in rows:
        mirrored.append(row + row[::-1][1:])
    return mirrored
# E: The reversed row loses its first character because it would stand twice.
assert mirror_rows(["ab", "x.y"]) == ["aba", "x.y.x"]
assert mirror_rows(["q", ""]) == ["q", ""]
assert mirror_rows([]) == []

def count_equal_neighbours_down(table):
    """Count the places of a table where a number equals the number directly below; rows are equally
    long."""
    count = 0
    for upper, lower in zip(table, table[1:]):
        for a, b in zip(upper, lower):
            if a == b:
                count += 1
    return count
# E: Rows are paired with the next row and their numbers are paired again.
assert count_equal_neighbours_down([[1, 2], [1, 3], [4, 3]]) == 2
assert count_equal_neighbours_down([[1, 1]]) == 0
assert count_equal_neighbours_down([]) == 0

def tickets_with_equal_halves(first, last):
    """List the four-digit numbers from first to last whose first two digits have the same sum as
    the last two."""
    lucky = []
    for number in range(first, last + 1):
        a, b, c, d = [int(digit) for digit in str(number)]
        if a + b == c + d:
            lucky.append(number)
    return lucky
# E: The four digits are unpacked and the sums of both halves compared.
assert tickets_with_equal_halves(1000, 1011) == [1001, 1010]
assert tickets_with_equal_halves(2222, 2222) == [2222]
assert tickets_with_equal_halves(1002, 1005) == []

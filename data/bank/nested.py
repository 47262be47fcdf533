"""Verified problems: nested."""

def star_triangle(height):
    """Return a list of strings with 1, 2, ..., height stars."""
    rows = []
    for width in range(1, height + 1):
        rows.append("*" * width)
    return rows
# E: Each row repeats the star as often as its row number says.
# R: make a triangle of stars as a list of strings, 1 star in the first, n in the last
assert star_triangle(3) == ["*", "**", "***"]
assert star_triangle(1) == ["*"]
assert star_triangle(0) == []

def pyramid_rows(height):
    """Build a centred pyramid with 1, 3, 5, ...
    hash signs per row; spaces stand only on the left.
    """
    rows = []
    for level in range(height):
        spaces = " " * (height - 1 - level)
        rows.append(spaces + "#" * (2 * level + 1))
    return rows
# M: Each level has one leading space less and two signs more than the level above.
# R: pyramid out of # as a list of lines, for height 2 that is [" #", "###"]
assert pyramid_rows(2) == [" #", "###"]
assert pyramid_rows(3) == ["  #", " ###", "#####"]
assert pyramid_rows(0) == []

def checkered_rows(rows: int, columns: int) -> list[str]:
    """Return strings with a checkered pattern of "X" and "." whose top left corner is "X"."""
    pattern = []
    for row in range(rows):
        line = ""
        for column in range(columns):
            line += "X" if (row + column) % 2 == 0 else "."
        pattern.append(line)
    return pattern
# M: The parity of row plus column decides which sign goes into a cell.
assert checkered_rows(2, 3) == ["X.X", ".X."]
assert checkered_rows(1, 1) == ["X"]
assert checkered_rows(0, 4) == []

def hollow_rectangle(width: int, height: int) -> list[str]:
    """Return the lines of a rectangle of stars that is empty (spaces) inside.
    Both sides are at least 2.
    """
    edge = "*" * width
    middle = "*" + " " * (width - 2) + "*"
    return [edge] + [middle] * (height - 2) + [edge]
# E: A full edge stands above and below, and the rows between have stars only at both ends.
# R: draw a hollow box of stars as a list of strings, width then height, spaces inside
assert hollow_rectangle(4, 3) == ["****", "*  *", "****"]
assert hollow_rectangle(2, 2) == ["**", "**"]
assert hollow_rectangle(3, 4) == ["***", "* *", "* *", "***"]

def plus_table(size):
    """Return an addition table: the cell in row i and column j holds i + j, both counted from
    1.
    """
    table = []
    for i in range(1, size + 1):
        row = []
        for j in range(1, size + 1):
            row.append(i + j)
        table.append(row)
    return table
# E: The inner loop fills one row with sums, and the outer loop collects the rows.
assert plus_table(2) == [[2, 3], [3, 4]]
assert plus_table(1) == [[2]]
assert plus_table(0) == []

def times_row_text(number, up_to):
    """Return the lines of a times table, like "3 x 2 = 6", for the factors 1 to up_to."""
    lines = []
    for factor in range(1, up_to + 1):
        lines.append(f"{number} x {factor} = {number * factor}")
    return lines
# E: An f-string writes number, factor and product for each factor.
# R: list of strings with the times table of a number up to some factor, lines look like "3 x 2 = 6"
assert times_row_text(3, 2) == ["3 x 1 = 3", "3 x 2 = 6"]
assert times_row_text(10, 1) == ["10 x 1 = 10"]
assert times_row_text(5, 0) == []

def all_handshakes(guests: list[str]) -> list[tuple[str, str]]:
    """Return a tuple (a, b) for each two guests, keeping the order of the list."""
    pairs = []
    for i in range(len(guests)):
        for j in range(i + 1, len(guests)):
            pairs.append((guests[i], guests[j]))
    return pairs
# E: The second index starts behind the first one, so that each pair comes once.
# R: every guest shakes hands with every other once, list all pairs from a list of names
assert all_handshakes(["Ann", "Bo", "Cy"]) == [("Ann", "Bo"), ("Ann", "Cy"), ("Bo", "Cy")]
assert all_handshakes(["Ann"]) == []
assert all_handshakes([]) == []

def menus_under_price(mains, desserts, budget):
    """List "main + dessert" for all combinations that cost at most budget.
    Both dictionaries map a dish to its price; mains form the outer order.
    """
    menus = []
    for main, main_price in mains.items():
        for dessert, dessert_price in desserts.items():
            if main_price + dessert_price <= budget:
                menus.append(f"{main} + {dessert}")
    return menus
# M: Two nested loops pair each main dish with each dessert and test the sum.
assert menus_under_price({"soup": 5, "fish": 12}, {"ice": 3}, 10) == ["soup + ice"]
assert menus_under_price({"soup": 5}, {"ice": 3, "pie": 5}, 10) == ["soup + ice", "soup + pie"]
assert menus_under_price({}, {"ice": 3}, 10) == []

def number_staircase(height):
    """Return the strings "1", "12", "123" and so on for a staircase of at most 9 steps."""
    steps = []
    line = ""
    for number in range(1, height + 1):
        line += str(number)
        steps.append(line)
    return steps
# E: One string grows by the next digit and is stored after every addition.
assert number_staircase(4) == ["1", "12", "123", "1234"]
assert number_staircase(1) == ["1"]
assert number_staircase(0) == []

def count_equal_pairs_of(first, second):
    """Count the pairs of one value of each list that are equal."""
    count = 0
    for a in first:
        for b in second:
            if a == b:
                count += 1
    return count
# E: Each value of the first list is compared with each value of the second one.
# R: i have two lists and want to know how many pairs (one item from each) are equal. [1,1,2] and [1,2] -> 3
assert count_equal_pairs_of([1, 1, 2], [1, 2]) == 3
assert count_equal_pairs_of([5], [6, 7]) == 0
assert count_equal_pairs_of([], [1]) == 0

def grid_max_place(grid):
    """Return the place (row, column) of the largest number of a grid;
    the earliest one in a tie.
    """
    best = (0, 0)
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value > grid[best[0]][best[1]]:
                best = (r, c)
    return best
# M: A pair of indices remembers the largest cell so far and changes only for a greater value.
assert grid_max_place([[1, 7], [9, 2]]) == (1, 0)
assert grid_max_place([[4, 4], [4, 4]]) == (0, 0)
assert grid_max_place([[3]]) == (0, 0)

def count_cells_equal(grid, wanted):
    """Count the cells of a grid that hold the wanted value."""
    count = 0
    for row in grid:
        for cell in row:
            if cell == wanted:
                count += 1
    return count
# E: Nested loops visit every cell and a counter goes up for each match.
# R: how many cells in a 2d list are equal to a value
assert count_cells_equal([["a", "b"], ["a", "a"]], "a") == 3
assert count_cells_equal([[1, 2]], 3) == 0
assert count_cells_equal([], 0) == 0

def find_in_grid(grid, target):
    """Return the (row, column) of the first cell with the target, row by row, or None."""
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == target:
                return r, c
    return None
# E: The search returns at the first match and reaches the end only without one.
assert find_in_grid([[1, 2], [3, 4]], 3) == (1, 0)
assert find_in_grid([[5, 5]], 5) == (0, 0)
assert find_in_grid([[1]], 9) is None

def all_rows_same_length(grid):
    """Check whether all rows of a grid are equally long; an empty grid passes."""
    for row in grid:
        if len(row) != len(grid[0]):
            return False
    return True
# E: The first row that differs from row 0 in length ends the check.
assert all_rows_same_length([[1, 2], [3, 4]]) is True
assert all_rows_same_length([[1, 2], [3]]) is False
assert all_rows_same_length([]) is True

def tic_tac_toe_winner(board):
    """Return "X" or "O" if that sign fills a row of a 3 x 3 board of strings, else None.
    Only the three horizontal rows are looked at; "." is an empty cell.
    """
    for row in board:
        if row == "XXX" or row == "OOO":
            return row[0]
    return None
# E: Each row string is compared with the two winning rows.
# R: tic tac toe board as three strings like "XO."; who has a complete horizontal row? X, O or None
assert tic_tac_toe_winner(["XO.", "OOO", "X.X"]) == "O"
assert tic_tac_toe_winner(["XXX", "OO.", "..."]) == "X"
assert tic_tac_toe_winner(["...", "XOX", "OXO"]) is None

def board_is_full(board: list[str], empty: str = ".") -> bool:
    """Tell whether no cell of a board of strings is empty;
    empty cells hold a dot by default.
    """
    for row in board:
        if empty in row:
            return False
    return True
# E: One row with an empty sign is enough to answer False.
assert board_is_full(["XO", "OX"]) is True
assert board_is_full(["XO", ".X"]) is False
assert board_is_full(["X_"], "_") is False

def moves_are_fair(board):
    """Check a tic-tac-toe board of strings: X starts, so X has as many signs as O or one more.
    """
    signs = "".join(board)
    difference = signs.count("X") - signs.count("O")
    return difference in (0, 1)
# E: All rows are joined, so that the signs can be counted and compared.
# R: is a tic tac toe position possible by count? x begins, so there are equally many X and O or one more X. board = list of strings
assert moves_are_fair(["XO.", ".X.", "..."]) is True
assert moves_are_fair(["XO.", "...", "..."]) is True
assert moves_are_fair(["OO.", ".X.", "..."]) is False

def rooks_attack(first, second):
    """Tell whether two rooks at (row, column) attack each other: same row or same column."""
    return first[0] == second[0] or first[1] == second[1]
# E: One equal coordinate is enough for a rook.
# R: two rooks given as (row, col) tuples: do they attack each other?
assert rooks_attack((1, 2), (1, 7)) is True
assert rooks_attack((3, 2), (5, 2)) is True
assert rooks_attack((0, 0), (1, 1)) is False

def bishop_can_move(start, target):
    """Return True if a bishop on an empty board gets from start to target in one move.
    Squares are (row, column); staying on the same square is no move.
    """
    rows = abs(start[0] - target[0])
    columns = abs(start[1] - target[1])
    return rows == columns and rows > 0
# E: A diagonal move changes row and column by the same amount.
assert bishop_can_move((0, 0), (3, 3)) is True
assert bishop_can_move((2, 5), (4, 4)) is False
assert bishop_can_move((1, 1), (1, 1)) is False

def king_steps(start, target):
    """Return how many moves a chess king needs from one (row, column) square to another."""
    return max(abs(start[0] - target[0]), abs(start[1] - target[1]))
# E: A king may go diagonally, so that the larger of both distances counts.
# R: how many moves does a king need to get from a square to another one? squares are (row, column)
assert king_steps((0, 0), (3, 5)) == 5
assert king_steps((2, 2), (1, 1)) == 1
assert king_steps((4, 4), (4, 4)) == 0

def is_magic_rows(grid):
    """Check whether all rows and all columns of a square number grid have the same sum."""
    target = sum(grid[0])
    for row in grid:
        if sum(row) != target:
            return False
    for column in zip(*grid):
        if sum(column) != target:
            return False
    return True
# M: The sum of the first row is the goal for the other rows and for the zipped columns.
assert is_magic_rows([[2, 7, 6], [9, 5, 1], [4, 3, 8]]) is True
assert is_magic_rows([[1, 2], [2, 1]]) is True
assert is_magic_rows([[1, 2], [1, 2]]) is False

def mine_neighbours(field, row, column):
    """Count the mines ("*") in the up to eight cells around a cell of a field of strings."""
    count = 0
    for r in range(max(0, row - 1), min(len(field), row + 2)):
        for c in range(max(0, column - 1), min(len(field[r]), column + 2)):
            if (r, c) != (row, column) and field[r][c] == "*":
                count += 1
    return count
# M: The two ranges are cut at the edges, and the cell itself is skipped.
# R: minesweeper: field is a list of strings with * for mines; how many mines are around the cell at row, column (not counting the cell itself)
assert mine_neighbours(["*..", ".*.", "..*"], 0, 1) == 2
assert mine_neighbours(["*..", ".*.", "..*"], 1, 1) == 2
assert mine_neighbours(["..", ".."], 0, 0) == 0

def word_pairs_with_same_start(words):
    """List all pairs (a, b) of words, a before b in the list, that begin with the same letter.
    """
    pairs = []
    for i, a in enumerate(words):
        for b in words[i + 1:]:
            if a[0] == b[0]:
                pairs.append((a, b))
    return pairs
# E: Each word meets only the later words of the list.
assert word_pairs_with_same_start(["bus", "car", "boat"]) == [("bus", "boat")]
assert word_pairs_with_same_start(["a", "b"]) == []
assert word_pairs_with_same_start([]) == []

def smallest_pair_difference(values: list[int]) -> int:
    """Return the smallest difference between any two values of a list with at least two
    values.
    """
    best = abs(values[0] - values[1])
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            best = min(best, abs(values[i] - values[j]))
    return best
# M: All pairs are tried, and the smallest absolute difference is kept.
# R: smallest difference between any two numbers in a list
assert smallest_pair_difference([10, 3, 7]) == 3
assert smallest_pair_difference([5, 5, 1]) == 0
assert smallest_pair_difference([-1, 4]) == 5

def ways_to_pay_with_two_coins(amount, first_coin, second_coin):
    """Count the ways to pay an amount exactly with any number of two kinds of coins."""
    ways = 0
    for used in range(0, amount + 1, first_coin):
        if (amount - used) % second_coin == 0:
            ways += 1
    return ways
# M: For every sum paid with the first coin, the rest must be a multiple of the second one.
# R: in how many ways can i pay an amount with only two kinds of coin, eg amount 10 with coins 2 and 5 -> 2
assert ways_to_pay_with_two_coins(10, 2, 5) == 2
assert ways_to_pay_with_two_coins(3, 2, 5) == 0
assert ways_to_pay_with_two_coins(0, 2, 5) == 1

def is_identity(matrix: list[list[int]]) -> bool:
    """Check whether a square matrix has 1 on its main diagonal and 0 everywhere else."""
    for i, row in enumerate(matrix):
        for j, value in enumerate(row):
            expected = 1 if i == j else 0
            if value != expected:
                return False
    return True
# E: Each cell is compared with the value that its two indices demand.
assert is_identity([[1, 0], [0, 1]]) is True
assert is_identity([[1, 1], [0, 1]]) is False
assert is_identity([[2]]) is False

def subtract_matrices(left, right):
    """Return the matrix of the differences left - right of two equally large matrices."""
    result = []
    for left_row, right_row in zip(left, right):
        result.append([a - b for a, b in zip(left_row, right_row)])
    return result
# E: The rows are zipped, and inside them the numbers.
# R: subtract one matrix from another of the same size, cell by cell
assert subtract_matrices([[5, 2], [1, 1]], [[1, 2], [3, 0]]) == [[4, 0], [-2, 1]]
assert subtract_matrices([[3]], [[4]]) == [[-1]]
assert subtract_matrices([], []) == []

def scale_matrix(factor, matrix):
    """Multiply each number of a matrix by factor and return the new matrix."""
    return [[factor * value for value in row] for row in matrix]
# E: A nested comprehension rebuilds the rows with multiplied values.
assert scale_matrix(2, [[1, 2], [3, 4]]) == [[2, 4], [6, 8]]
assert scale_matrix(0, [[9]]) == [[0]]
assert scale_matrix(3, []) == []

def zero_matrix(rows: int, columns: int) -> list[list[int]]:
    """Create a matrix of zeros as a list of independent rows."""
    matrix = []
    for _ in range(rows):
        matrix.append([0] * columns)
    return matrix
# E: A fresh row of zeros is made for each round.
# R: make a rows x columns list of lists with all zeros
assert zero_matrix(2, 3) == [[0, 0, 0], [0, 0, 0]]
assert zero_matrix(1, 1) == [[0]]
assert zero_matrix(0, 5) == []

def column_as_list(table: list[list], index: int) -> list:
    """Return the column at index of a table as a list."""
    return [row[index] for row in table]
# E: The same index is read from every row.
assert column_as_list([[1, 2], [3, 4]], 1) == [2, 4]
assert column_as_list([["a", "b"]], -1) == ["b"]
assert column_as_list([], 0) == []

def trace_of(matrix):
    """Add up the numbers on the main diagonal of a square matrix."""
    total = 0
    for i in range(len(matrix)):
        total += matrix[i][i]
    return total
# E: One index serves for row and column alike.
# R: sum of the main diagonal (top left to bottom right) of a square matrix
assert trace_of([[1, 9], [9, 4]]) == 5
assert trace_of([[7]]) == 7
assert trace_of([]) == 0

def rows_sorted_by_total(table):
    """Return the rows of a number table ordered by their sums, smallest sum first."""
    return sorted(table, key=sum)
# E: The sum of a row is used as the sorting key.
assert rows_sorted_by_total([[5, 5], [1, 2], [3]]) == [[1, 2], [3], [5, 5]]
assert rows_sorted_by_total([[2], [1, 1]]) == [[2], [1, 1]]
assert rows_sorted_by_total([]) == []

def vector_length(vector: list[int]) -> float:
    """Return the length of a vector: the square root of the sum of its squared parts."""
    total = 0
    for part in vector:
        total += part ** 2
    return total ** 0.5
# E: The squares are summed and the exponent 0.5 takes the square root.
# R: length of a vector given as a list of numbers, [3, 4] has length 5.0
assert vector_length([3, 4]) == 5.0
assert vector_length([2, 3, 6]) == 7.0
assert vector_length([0, 0]) == 0.0

def are_perpendicular(u, v):
    """Tell whether two vectors are at right angles, so that their products of parts sum to 0.
    """
    total = 0
    for a, b in zip(u, v):
        total += a * b
    return total == 0
# E: The scalar product is computed and compared with 0.
assert are_perpendicular([1, 0], [0, 5]) is True
assert are_perpendicular([2, 1], [-1, 2]) is True
assert are_perpendicular([1, 1], [1, 0]) is False

def grid_to_coordinates(grid, sign):
    """List the (x, y) coordinates of a sign in a grid of strings, row by row.
    x counts the columns and y counts the rows, both from 0.
    """
    places = []
    for y, line in enumerate(grid):
        for x, cell in enumerate(line):
            if cell == sign:
                places.append((x, y))
    return places
# E: Two enumerate loops deliver row and column numbers along with the cells.
# R: find all places of a character in a list of strings, as (x, y) with x = column and y = row
assert grid_to_coordinates(["#.", ".#"], "#") == [(0, 0), (1, 1)]
assert grid_to_coordinates(["...#"], "#") == [(3, 0)]
assert grid_to_coordinates(["ab"], "c") == []

def coordinates_to_grid(places, width, height):
    """Draw "#" at the (x, y) places on a board of dots and return its lines as strings."""
    lines = []
    for y in range(height):
        line = ""
        for x in range(width):
            line += "#" if (x, y) in places else "."
        lines.append(line)
    return lines
# M: Each cell asks whether its coordinates are in the list of places.
assert coordinates_to_grid([(0, 0), (2, 1)], 3, 2) == ["#..", "..#"]
assert coordinates_to_grid([], 2, 1) == [".."]
assert coordinates_to_grid([(5, 5)], 1, 1) == ["."]

def has_adjacent_equal(grid):
    """Check whether any two cells next to each other in the same row are equal."""
    for row in grid:
        for left, right in zip(row, row[1:]):
            if left == right:
                return True
    return False
# E: Each row is zipped with itself shifted by one, and the first equal pair decides.
assert has_adjacent_equal([[1, 2], [3, 3]]) is True
assert has_adjacent_equal([[1, 2], [1, 2]]) is False
assert has_adjacent_equal([[1]]) is False

def all_sums_of_dice(sides_a: int, sides_b: int) -> dict[int, int]:
    """Count for each sum how many rolls of two dice give it, as a dictionary.
    The dice have the sides 1 to sides_a and 1 to sides_b.
    """
    counts = {}
    for a in range(1, sides_a + 1):
        for b in range(1, sides_b + 1):
            counts[a + b] = counts.get(a + b, 0) + 1
    return counts
# M: Every pair of sides adds one to the counter of its sum.
# R: two dice with different numbers of sides: a dict from each possible sum to the number of rolls that give it
assert all_sums_of_dice(2, 2) == {2: 1, 3: 2, 4: 1}
assert all_sums_of_dice(1, 3) == {2: 1, 3: 1, 4: 1}
assert all_sums_of_dice(2, 3) == {2: 1, 3: 2, 4: 2, 5: 1}

def three_letter_codes(letters):
    """List all strings of three different letters that can be taken from the given letters.
    The order is that of the three nested choices.
    """
    codes = []
    for a in letters:
        for b in letters:
            for c in letters:
                if a != b and b != c and a != c:
                    codes.append(a + b + c)
    return codes
# M: Three loops choose the letters and a test drops choices with repeats.
assert three_letter_codes("xyz") == ["xyz", "xzy", "yxz", "yzx", "zxy", "zyx"]
assert three_letter_codes("ab") == []
assert three_letter_codes("") == []

def shared_birthday(birthdays):
    """Tell whether any two people in a dictionary of name to birthday have the same birthday.
    """
    days = list(birthdays.values())
    for i in range(len(days)):
        if days[i] in days[i + 1:]:
            return True
    return False
# E: Each birthday is searched among the later ones.
# R: dict of names to birthdays like {"Ann": "04-12"}. do two people share a birthday?
assert shared_birthday({"Ann": "04-12", "Bo": "05-01", "Cy": "04-12"}) is True
assert shared_birthday({"Ann": "04-12", "Bo": "05-01"}) is False
assert shared_birthday({}) is False

def word_diamond(word):
    """Return the beginnings of a word growing to the full word and shrinking again."""
    growing = [word[:n] for n in range(1, len(word) + 1)]
    shrinking = growing[-2::-1]
    return growing + shrinking
# M: The shrinking half is the growing half backwards without its longest line.
# R: for "sun" give me ["s", "su", "sun", "su", "s"], works for any word
assert word_diamond("sun") == ["s", "su", "sun", "su", "s"]
assert word_diamond("a") == ["a"]
assert word_diamond("hi") == ["h", "hi", "h"]

def number_diamond_width(size):
    """List the widths 1, 3, 5, ... of a diamond up to 2 * size - 1 and back to 1."""
    widths = []
    for n in range(1, size + 1):
        widths.append(2 * n - 1)
    for n in range(size - 1, 0, -1):
        widths.append(2 * n - 1)
    return widths
# E: One loop counts up to the middle and a second one counts down again.
assert number_diamond_width(3) == [1, 3, 5, 3, 1]
assert number_diamond_width(1) == [1]
assert number_diamond_width(0) == []

def count_rows_with_all(grid, value):
    """Count the rows of a grid that consist of nothing but the value;
    empty rows do not count.
    """
    count = 0
    for row in grid:
        if row and all(cell == value for cell in row):
            count += 1
    return count
# E: all() tests a row as a whole, and each full row raises the counter.
assert count_rows_with_all([[1, 1], [1, 0], [1]], 1) == 2
assert count_rows_with_all([[], [0]], 0) == 1
assert count_rows_with_all([], 5) == 0

def first_row_without(grid, value):
    """Return the index of the first row in which the value does not occur, or -1."""
    for index, row in enumerate(grid):
        if value not in row:
            return index
    return -1
# E: The loop returns at the first row that fails the membership test.
# R: which is the first row (index) of a list of lists that doesn't contain a value? -1 if all contain it
assert first_row_without([[0, 1], [1, 2], [0]], 0) == 1
assert first_row_without([[5]], 5) == -1
assert first_row_without([[1]], 7) == 0

def longest_row_index(table):
    """Find the index of the row with the most entries;
    the earliest wins, None for an empty table.
    """
    best = None
    for index, row in enumerate(table):
        if best is None or len(row) > len(table[best]):
            best = index
    return best
# E: The best index starts as None and is replaced by rows that are strictly longer.
assert longest_row_index([[1], [1, 2], [3, 4]]) == 1
assert longest_row_index([[]]) == 0
assert longest_row_index([]) is None

def flag_first_negative_day(balances: list[int]) -> int:
    """Return the number of the first day, counted from 1, with a negative balance, or 0."""
    day = 0
    for balance in balances:
        day += 1
        if balance < 0:
            return day
    return 0
# E: A day counter runs along and is returned at the first negative balance.
# R: given balances of an account for each day, which day (starting at 1) is the first one below zero? 0 if never
assert flag_first_negative_day([50, 20, -5, 10]) == 3
assert flag_first_negative_day([-1]) == 1
assert flag_first_negative_day([3, 0]) == 0

def has_three_in_a_row(items):
    """Check whether three equal items stand directly next to each other in a list."""
    for i in range(len(items) - 2):
        if items[i] == items[i + 1] == items[i + 2]:
            return True
    return False
# E: A chained comparison tests each group of three neighbours.
# R: true if a list has the same item three times directly in a row
assert has_three_in_a_row([1, 2, 2, 2]) is True
assert has_three_in_a_row([2, 2, 1, 2]) is False
assert has_three_in_a_row([]) is False

def two_flags_seen(letters):
    """Return True if both an "a" and a "z" occur in a text."""
    seen_a = False
    seen_z = False
    for letter in letters:
        if letter == "a":
            seen_a = True
        elif letter == "z":
            seen_z = True
    return seen_a and seen_z
# E: Each of two flags is set by its own letter, and both must be set.
assert two_flags_seen("jazz") is True
assert two_flags_seen("banana") is False
assert two_flags_seen("") is False

def prime_pairs_two_apart(limit: int) -> list[tuple[int, int]]:
    """List the pairs (p, p + 2) of primes in which both numbers are at most limit."""
    primes = []
    for number in range(2, limit + 1):
        if all(number % p != 0 for p in primes):
            primes.append(number)
    return [(p, p + 2) for p in primes if p + 2 in primes]
# M: A list of primes grows by numbers that no earlier prime divides; then twins are looked up.
# R: list all twin primes (primes that differ by 2) up to a limit as tuples
assert prime_pairs_two_apart(20) == [(3, 5), (5, 7), (11, 13), (17, 19)]
assert prime_pairs_two_apart(5) == [(3, 5)]
assert prime_pairs_two_apart(4) == []

def timetable_lines(days, lessons):
    """Return "day: lesson, lesson" lines for days and their lists of lessons.
    A day without lessons is written as "day: free".
    """
    lines = []
    for day, subjects in zip(days, lessons):
        lines.append(f"{day}: {', '.join(subjects) or 'free'}")
    return lines
# E: Days and lessons are zipped, and an empty joined text is replaced by "free".
# R: days in a list and for each day a list of lessons in another list -> lines like "Mon: art, maths", or "Tue: free" if there are none
assert timetable_lines(["Mon", "Tue"], [["art", "pe"], []]) == ["Mon: art, pe", "Tue: free"]
assert timetable_lines(["Fri"], [["music"]]) == ["Fri: music"]
assert timetable_lines([], []) == []

def total_walls_colour(rooms, colour):
    """Add the areas of all walls that have the colour.
    rooms is a list of rooms, and each room is a list of (colour, area) walls.
    """
    total = 0
    for room in rooms:
        for wall_colour, area in room:
            if wall_colour == colour:
                total += area
    return total
# E: The outer loop takes the rooms, the inner loop unpacks their walls.
assert total_walls_colour([[("red", 5), ("blue", 3)], [("red", 2)]], "red") == 7
assert total_walls_colour([[("red", 5)]], "blue") == 0
assert total_walls_colour([], "red") == 0

def every_student_has_book(students, books):
    """Check whether each student in a list has at least one book in the dictionary books.
    books maps a student to a list of titles; a missing student has none.
    """
    for student in students:
        if not books.get(student):
            return False
    return True
# E: A missing or empty list counts as false and ends the check.
# R: does every student from a list have at least one book? books is a dict student -> list of titles, students may be missing in it
assert every_student_has_book(["Al", "Bea"], {"Al": ["Emma"], "Bea": ["Ivanhoe"]}) is True
assert every_student_has_book(["Al"], {"Al": []}) is False
assert every_student_has_book(["Cy"], {}) is False

def cheapest_in_each_row(price_rows):
    """Return the lowest price of each row of prices; an empty row gives None."""
    cheapest = []
    for prices in price_rows:
        cheapest.append(min(prices, default=None))
    return cheapest
# E: min() with a default covers rows without prices.
assert cheapest_in_each_row([[3, 2], [5]]) == [2, 5]
assert cheapest_in_each_row([[], [1]]) == [None, 1]
assert cheapest_in_each_row([]) == []

def ship_fits(row, ship_length):
    """Tell whether a ship fits into a board row: ship_length "~" signs must stand side by
    side.
    """
    free = 0
    for cell in row:
        if cell == "~":
            free += 1
        else:
            free = 0
        if free == ship_length:
            return True
    return False
# M: A counter of free cells restarts at each blocked cell and succeeds at the ship's length.
assert ship_fits("~~#~~~", 3) is True
assert ship_fits("~~#~~", 3) is False
assert ship_fits("", 1) is False

def hit_or_miss(ships, shots):
    """Return "hit" or "miss" for each shot;
    a shot hits if its (x, y) is one of the ship cells.
    """
    return ["hit" if shot in ships else "miss" for shot in shots]
# E: A conditional expression labels each shot by a membership test.
# R: battleship: list of ship cells (x, y) and list of shots (x, y). give "hit" or "miss" for each shot
assert hit_or_miss([(1, 1), (1, 2)], [(1, 2), (0, 0)]) == ["hit", "miss"]
assert hit_or_miss([], [(3, 3)]) == ["miss"]
assert hit_or_miss([(1, 1)], []) == []

def board_row_score(row):
    """Score a row of a game board: "g" gives 5 points, "s" gives 2 and any other cell 0."""
    points = {"g": 5, "s": 2}
    score = 0
    for cell in row:
        score += points.get(cell, 0)
    return score
# E: A lookup table with a default of 0 turns the cells into points.
assert board_row_score("gs.g") == 12
assert board_row_score("...") == 0
assert board_row_score("") == 0

def connect_column_drop(column: str, disc: str) -> str:
    """Drop a disc into a column of a game with gravity and return the new column.
    The column is a string from top to bottom with "." for free; a full column is unchanged.
    """
    for place in range(len(column) - 1, -1, -1):
        if column[place] == ".":
            return column[:place] + disc + column[place + 1:]
    return column
# M: The search runs from the bottom up and puts the disc on the first free place.
# R: connect four column as a string from top to bottom like "..XO". drop a disc in (second argument) and return the new column, unchanged when its full
assert connect_column_drop("..XO", "X") == ".XXO"
assert connect_column_drop("...", "O") == "..O"
assert connect_column_drop("XO", "X") == "XO"

def is_valid_sudoku_row(row):
    """Check that a row of nine numbers holds each of 1 to 9 exactly once."""
    return sorted(row) == list(range(1, 10))
# E: The sorted row must equal the numbers 1 to 9.
assert is_valid_sudoku_row([5, 3, 4, 6, 7, 8, 9, 1, 2]) is True
assert is_valid_sudoku_row([5, 3, 4, 6, 7, 8, 9, 1, 1]) is False
assert is_valid_sudoku_row([1, 2, 3]) is False

def domino_set(highest):
    """List all dominoes (low, high) with low <= high and values from 0 to highest."""
    dominoes = []
    for low in range(highest + 1):
        for high in range(low, highest + 1):
            dominoes.append((low, high))
    return dominoes
# E: The second value starts at the first one, so that no domino comes twice.
# R: all dominoes of a set where the numbers go from 0 to n, as tuples with the smaller value first
assert domino_set(1) == [(0, 0), (0, 1), (1, 1)]
assert domino_set(0) == [(0, 0)]
assert domino_set(2) == [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)]

def maze_has_exit(maze):
    """Tell whether a maze of strings has a gap (a space) anywhere in its outer wall."""
    if " " in maze[0] or " " in maze[-1]:
        return True
    for line in maze:
        if line[0] == " " or line[-1] == " ":
            return True
    return False
# M: The top and bottom lines are searched whole, the other lines only at both ends.
assert maze_has_exit(["###", "# #", "###"]) is False
assert maze_has_exit(["###", "#  ", "###"]) is True
assert maze_has_exit(["# #", "# #", "###"]) is True

def scale_matrix_row(matrix, row_index, factor):
    """Return a copy of a matrix in which one row is multiplied by factor."""
    result = []
    for index, row in enumerate(matrix):
        if index == row_index:
            result.append([value * factor for value in row])
        else:
            result.append(row[:])
    return result
# E: Only the row with the chosen index is multiplied, the others are copied.
assert scale_matrix_row([[1, 2], [3, 4]], 1, 10) == [[1, 2], [30, 40]]
assert scale_matrix_row([[5]], 0, 2) == [[10]]
assert scale_matrix_row([[5]], 3, 2) == [[5]]

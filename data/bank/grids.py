"""Verified problems: grids."""

from collections import deque

def grid_size(grid):
    """Return (rows, columns) of a grid given as a list of equal rows; an empty grid has size (0, 0)."""
    if not grid:
        return (0, 0)
    return (len(grid), len(grid[0]))
# E: The outer list gives the number of rows, its first row the number of columns.
assert grid_size([[1, 2, 3], [4, 5, 6]]) == (2, 3)
assert grid_size([[7], [8], [9]]) == (3, 1)
assert grid_size([[]]) == (1, 0)
assert grid_size([]) == (0, 0)

def pick_columns(table, columns):
    """Return the table with only the given columns, in the given order."""
    return [[row[c] for c in columns] for row in table]
# E: The inner comprehension takes the wanted cells out of one row.
assert pick_columns([["Al", 30, "red"], ["Bo", 25, "blue"]], [2, 0]) == [
    ["red", "Al"],
    ["blue", "Bo"],
]
assert pick_columns([[1, 2, 3]], [1]) == [[2]]
assert pick_columns([[1, 2], [3, 4]], []) == [[], []]
assert pick_columns([], [0]) == []

def cell_or_default(grid, row, column, default):
    """Return the cell of a grid, or the default if the place lies outside; negative places are outside."""
    if 0 <= row < len(grid) and 0 <= column < len(grid[row]):
        return grid[row][column]
    return default
# E: Both indices are compared with their limits before the cell is read.
assert cell_or_default([[1, 2], [3, 4]], 1, 0, -9) == 3
assert cell_or_default([[1, 2], [3, 4]], 0, 1, -9) == 2
assert cell_or_default([[1, 2], [3, 4]], -1, 0, -9) == -9
assert cell_or_default([[1, 2], [3, 4]], 0, 2, -9) == -9
assert cell_or_default([], 0, 0, "none") == "none"

def with_cell(board, row, column, value):
    """Return a copy of the board in which one cell has a new value."""
    copy = [list(line) for line in board]
    copy[row][column] = value
    return copy
# E: Every row is copied, so the old board keeps its cell.
assert with_cell([[1, 2], [3, 4]], 0, 1, 9) == [[1, 9], [3, 4]]
assert with_cell([["a"]], 0, 0, "b") == [["b"]]
assert with_cell([[0, 0, 0], [0, 0, 0]], 1, 2, 5) == [[0, 0, 0], [0, 0, 5]]
assert with_cell([[1], [2, 3]], 1, 0, 4) == [[1], [4, 3]]

def other_diagonal(square):
    """Return the diagonal of a square grid from the upper right to the lower left corner."""
    return [row[-1 - i] for i, row in enumerate(square)]
# E: Row i is read at place i counted from its end.
assert other_diagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [3, 5, 7]
assert other_diagonal([["a", "b"], ["c", "d"]]) == ["b", "c"]
assert other_diagonal([[4]]) == [4]
assert other_diagonal([]) == []

def above_diagonal(square):
    """Return the items of a square grid to the right of its main diagonal, row by row."""
    result = []
    for i, row in enumerate(square):
        result.extend(row[i + 1 :])
    return result
# E: In row i the diagonal has index i, and the slice takes what follows.
assert above_diagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [2, 3, 6]
assert above_diagonal([[1, 2], [3, 4]]) == [2]
assert above_diagonal([[5]]) == []
assert above_diagonal([]) == []

def border_sum(grid):
    """Return the sum of the numbers in the outermost rows and columns of a grid."""
    total = 0
    for r, row in enumerate(grid):
        for c, number in enumerate(row):
            if r in (0, len(grid) - 1) or c in (0, len(row) - 1):
                total += number
    return total
# M: A cell is on the border if its row or its column is the first or the last one.
assert border_sum([[1, 1, 1], [1, 9, 1], [1, 1, 1]]) == 8
assert border_sum([[1, 2], [3, 4]]) == 10
assert border_sum([[5, 6, 7]]) == 18
assert border_sum([]) == 0

def inner_part(grid):
    """Return the grid without its first and last rows and columns."""
    return [row[1:-1] for row in grid[1:-1]]
# E: The same slice is used on the list of rows and on each row.
assert inner_part([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [[5]]
assert inner_part([[1, 2, 3, 4], [5, 6, 7, 8], [0, 0, 0, 0]]) == [[6, 7]]
assert inner_part([[1, 2], [3, 4]]) == []
assert inner_part([]) == []

def framed_grid(grid, mark):
    """Return the grid, which has at least one row, with a frame of marks around it."""
    width = len(grid[0]) + 2
    middle = [[mark] + row + [mark] for row in grid]
    return [[mark] * width] + middle + [[mark] * width]
# M: Each row gets a mark on both sides, then full rows of marks are put above and below.
assert framed_grid([[5]], 0) == [[0, 0, 0], [0, 5, 0], [0, 0, 0]]
assert framed_grid([[1, 2]], 7) == [[7, 7, 7, 7], [7, 1, 2, 7], [7, 7, 7, 7]]
assert framed_grid([[1], [2]], 0) == [[0, 0, 0], [0, 1, 0], [0, 2, 0], [0, 0, 0]]
assert framed_grid([[]], "#") == [["#", "#"], ["#", "#"], ["#", "#"]]

def mirrored_picture(picture):
    """Return the picture twice as wide: each row is followed by its mirror image."""
    return [row + row[::-1] for row in picture]
# E: A row and the same row backwards are joined.
assert mirrored_picture([[1, 2], [3, 4]]) == [[1, 2, 2, 1], [3, 4, 4, 3]]
assert mirrored_picture([["#", ".", "."]]) == [["#", ".", ".", ".", ".", "#"]]
assert mirrored_picture([[]]) == [[]]
assert mirrored_picture([]) == []

def half_turn(grid):
    """Return the grid turned by 180 degrees."""
    return [row[::-1] for row in reversed(grid)]
# E: The order of the rows and the order inside each row are both reversed.
assert half_turn([[1, 2], [3, 4]]) == [[4, 3], [2, 1]]
assert half_turn([[1, 2, 3], [4, 5, 6]]) == [[6, 5, 4], [3, 2, 1]]
assert half_turn([[7]]) == [[7]]
assert half_turn([]) == []

def is_symmetric_grid(square):
    """Check whether a square grid equals its mirror image along the main diagonal."""
    size = len(square)
    return all(square[r][c] == square[c][r] for r in range(size) for c in range(r))
# M: Each cell below the diagonal is compared with its partner above.
assert is_symmetric_grid([[1, 2, 3], [2, 5, 6], [3, 6, 9]]) is True
assert is_symmetric_grid([[1, 2], [3, 1]]) is False
assert is_symmetric_grid([[1, 2, 3], [2, 5, 6], [3, 7, 9]]) is False
assert is_symmetric_grid([[4]]) is True

def best_row(grid):
    """Return the index of the first row with the largest sum."""
    sums = [sum(row) for row in grid]
    return sums.index(max(sums))
# E: The position of the maximum in the list of sums is the row.
assert best_row([[1, 2], [5, 0], [2, 3]]) == 1
assert best_row([[9, -9], [1]]) == 1
assert best_row([[-4], [-2]]) == 1
assert best_row([[0]]) == 0

def add_grids(first, second):
    """Return the sum of two grids of the same size, cell by cell."""
    return [[a + b for a, b in zip(row, other)] for row, other in zip(first, second)]
# E: The outer zip pairs the rows, the inner zip pairs the cells.
assert add_grids([[1, 2], [3, 4]], [[10, 20], [30, 40]]) == [[11, 22], [33, 44]]
assert add_grids([[1, 2, 3]], [[0, -2, 4]]) == [[1, 0, 7]]
assert add_grids([[5]], [[-5]]) == [[0]]
assert add_grids([], []) == []

def changed_cells(before, after):
    """Return the (row, column) of each cell that differs between two boards of the same size."""
    changes = []
    for r, row in enumerate(before):
        for c, value in enumerate(row):
            if after[r][c] != value:
                changes.append((r, c))
    return changes
# E: Two counters run over all cells, and the places with different values are noted.
assert changed_cells([[1, 2], [3, 4]], [[1, 0], [5, 4]]) == [(0, 1), (1, 0)]
assert changed_cells(["X.O"], ["XXO"]) == [(0, 1)]
assert changed_cells([[7]], [[7]]) == []
assert changed_cells([], []) == []

def count_on_board(board, piece):
    """Count how often a piece stands on a board, a list of rows."""
    return sum(row.count(piece) for row in board)
# E: Each row counts its own pieces, and the counts are added up.
assert count_on_board([["X", "O"], ["X", "X"]], "X") == 3
assert count_on_board(["..#", "#.#"], "#") == 3
assert count_on_board([[1, 2]], 3) == 0
assert count_on_board([], "X") == 0

def side_neighbours(row, column, rows, columns):
    """Return the cells above, left, right and below, in this order, that lie inside a grid of that size."""
    cells = []
    for dr, dc in [(-1, 0), (0, -1), (0, 1), (1, 0)]:
        r, c = row + dr, column + dc
        if 0 <= r < rows and 0 <= c < columns:
            cells.append((r, c))
    return cells
# M: Each of the four steps is kept if it ends inside the grid.
assert side_neighbours(1, 1, 3, 3) == [(0, 1), (1, 0), (1, 2), (2, 1)]
assert side_neighbours(0, 0, 2, 3) == [(0, 1), (1, 0)]
assert side_neighbours(1, 2, 2, 3) == [(0, 2), (1, 1)]
assert side_neighbours(0, 0, 1, 1) == []

def mine_numbers(field):
    """Return the field, rows of '*' and '.', with each '.' replaced by the number of mines around it."""
    result = []
    for r in range(len(field)):
        line = ""
        for c in range(len(field[0])):
            near = [row[max(c - 1, 0) : c + 2] for row in field[max(r - 1, 0) : r + 2]]
            line += "*" if field[r][c] == "*" else str("".join(near).count("*"))
        result.append(line)
    return result
# H: Slices cut out the block of up to nine cells around a place, in which the mines are counted.
assert mine_numbers(["*..", "...", "..*"]) == ["*10", "121", "01*"]
assert mine_numbers(["..", ".."]) == ["00", "00"]
assert mine_numbers(["*.*"]) == ["*2*"]
assert mine_numbers([]) == []

def fire_step(forest):
    """Return a forest after one step: each tree 'T' beside a fire 'F' burns, each fire turns into '.'."""
    result = [["." if cell == "F" else cell for cell in row] for row in forest]
    for r, row in enumerate(forest):
        for c, cell in enumerate(row):
            if cell == "F":
                for i, j in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                    if 0 <= i < len(forest) and 0 <= j < len(row) and forest[i][j] == "T":
                        result[i][j] = "F"
    return ["".join(row) for row in result]
# H: The old forest is only read and the new one written, so a fire moves by one cell at most.
assert fire_step(["TFT", "TTT"]) == ["F.F", "TFT"]
assert fire_step(["FTT"]) == [".FT"]
assert fire_step(["F", ".", "T"]) == [".", ".", "T"]
assert fire_step(["T", "T", "F"]) == ["T", "F", "."]
assert fire_step(["TT"]) == ["TT"]

def count_colour_regions(picture):
    """Return how many regions of one colour the picture has; regions are connected by cell sides."""
    waiting = {(r, c) for r, row in enumerate(picture) for c in range(len(row))}
    regions = 0
    while waiting:
        stack = [waiting.pop()]
        regions += 1
        while stack:
            r, c = stack.pop()
            for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if cell in waiting and picture[cell[0]][cell[1]] == picture[r][c]:
                    waiting.remove(cell)
                    stack.append(cell)
    return regions
# H: Each region is removed cell by cell from the set of waiting cells before the next one is begun.
assert count_colour_regions(["rrg", "grg"]) == 3
assert count_colour_regions([[1, 2], [2, 1]]) == 4
assert count_colour_regions(["bbb", "bwb", "bbb"]) == 2
assert count_colour_regions(["aba", "bbb", "aba"]) == 5
assert count_colour_regions([]) == 0

def maze_steps(maze):
    """Return the fewest steps from 'S' to 'E' in rows of text where '#' is a wall, or -1 without a way."""
    cells = {(r, c): cell for r, row in enumerate(maze) for c, cell in enumerate(row)}
    start = next(place for place, cell in cells.items() if cell == "S")
    steps = {start: 0}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        if cells[r, c] == "E":
            return steps[r, c]
        for place in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
            if cells.get(place, "#") != "#" and place not in steps:
                steps[place] = steps[r, c] + 1
                queue.append(place)
    return -1
# H: Breadth-first search reaches the cells in order of distance; places outside count as walls.
assert maze_steps(["S.#", "#..", "..E"]) == 4
assert maze_steps(["S#E", "..."]) == 4
assert maze_steps(["#.S", "...", "E.#"]) == 4
assert maze_steps(["S#E"]) == -1

def free_cells_right(board, row, column):
    """Count the free cells '.' to the right of a cell before the first other cell or the edge."""
    count = 0
    while column + 1 + count < len(board[row]) and board[row][column + 1 + count] == ".":
        count += 1
    return count
# M: The count itself tells how far the next cell is away.
assert free_cells_right(["R...#.", "......"], 0, 0) == 3
assert free_cells_right(["R...#.", "......"], 1, 0) == 5
assert free_cells_right(["R#"], 0, 0) == 0
assert free_cells_right([".R"], 0, 1) == 0

def queens_attack(first, second):
    """Check whether two queens at (row, column) share a row, a column or a diagonal."""
    rows = abs(first[0] - second[0])
    columns = abs(first[1] - second[1])
    return rows == 0 or columns == 0 or rows == columns
# E: On a diagonal, the distance in rows equals the distance in columns.
assert queens_attack((0, 0), (5, 5)) is True
assert queens_attack((2, 6), (5, 3)) is True
assert queens_attack((1, 4), (1, 0)) is True
assert queens_attack((6, 2), (3, 2)) is True
assert queens_attack((0, 0), (1, 2)) is False
assert queens_attack((0, 0), (2, 1)) is False

def knight_targets(row, column):
    """Return the sorted cells that a knight can reach in one move on an 8 by 8 board."""
    targets = []
    for r in range(8):
        for c in range(8):
            if {abs(r - row), abs(c - column)} == {1, 2}:
                targets.append((r, c))
    return targets
# M: A cell is reached if the distances in rows and columns are 1 and 2 in either order.
assert knight_targets(0, 0) == [(1, 2), (2, 1)]
assert knight_targets(7, 6) == [(5, 5), (5, 7), (6, 4)]
assert knight_targets(1, 0) == [(0, 2), (2, 2), (3, 1)]
assert knight_targets(7, 0) == [(5, 1), (6, 2)]

def drop_piece(board, column, piece):
    """Drop a piece into a column of a board with '.' for free; return the new board, None for a full column."""
    for r in range(len(board) - 1, -1, -1):
        if board[r][column] == ".":
            new = [list(row) for row in board]
            new[r][column] = piece
            return new
    return None
# M: The rows are searched from the bottom for the first free cell.
assert drop_piece([[".", "."], [".", "x"]], 1, "o") == [[".", "o"], [".", "x"]]
assert drop_piece([[".", "."], [".", "x"]], 0, "o") == [[".", "."], ["o", "x"]]
assert drop_piece([["."]], 0, "x") == [["x"]]
assert drop_piece([["x"], ["o"]], 0, "x") is None

def has_line_of(board, piece, length):
    """Check whether `length` equal pieces stand next to each other in a row, column or diagonal."""
    places = {(r, c) for r, row in enumerate(board) for c, cell in enumerate(row) if cell == piece}
    for r, c in places:
        for dr, dc in [(0, 1), (1, 0), (1, 1), (1, -1)]:
            if all((r + i * dr, c + i * dc) in places for i in range(length)):
                return True
    return False
# H: From every piece, lines in four directions are tried; a set makes the look-up of places simple.
assert has_line_of(["x..", ".x.", "..x"], "x", 3) is True
assert has_line_of(["..o", ".o.", "o.."], "o", 3) is True
assert has_line_of(["xxo", "oox", "xxo"], "x", 3) is False
assert has_line_of(["oxxx"], "x", 3) is True
assert has_line_of(["xo", "xo", "x."], "x", 3) is True
assert has_line_of(["x", "x", "."], "x", 3) is False

def diagonal_winner(board):
    """Return the mark that fills a diagonal of a tic-tac-toe board, three strings, or None; '.' is free."""
    first = {board[i][i] for i in range(3)}
    second = {board[i][2 - i] for i in range(3)}
    for marks in (first, second):
        if len(marks) == 1 and marks != {"."}:
            return marks.pop()
    return None
# M: A diagonal is won if the set of its marks has one element, which is not the free cell.
assert diagonal_winner(["X.O", ".X.", "O.X"]) == "X"
assert diagonal_winner(["X.O", ".O.", "O.X"]) == "O"
assert diagonal_winner(["XXX", "...", "O.O"]) is None
assert diagonal_winner(["...", "...", "..."]) is None

def next_player(board):
    """Return 'X' or 'O', whoever moves next on a board of strings; X begins and the players take turns."""
    cells = "".join(board)
    return "X" if cells.count("X") == cells.count("O") else "O"
# E: With equally many marks it is X's turn, otherwise X has just moved.
assert next_player(["...", "...", "..."]) == "X"
assert next_player(["X..", "...", "..."]) == "O"
assert next_player(["XO.", "XO.", "..."]) == "X"
assert next_player(["XOX", "...", "..."]) == "O"

def free_squares(board):
    """Return the (row, column) of every free square '.' of a board, row by row."""
    return [(r, c) for r, row in enumerate(board) for c, cell in enumerate(row) if cell == "."]
# E: Two nested loops in one comprehension visit each cell with its place.
assert free_squares(["X.", ".O"]) == [(0, 1), (1, 0)]
assert free_squares(["..."]) == [(0, 0), (0, 1), (0, 2)]
assert free_squares(["XO"]) == []
assert free_squares([]) == []

def board_to_text(board):
    """Return a board as text: the cells of a row separated by '|', the rows by line breaks."""
    return "\n".join("|".join(row) for row in board)
# E: The inner join makes a line of each row, the outer one puts the lines together.
assert board_to_text([["X", "O"], ["O", "X"]]) == "X|O\nO|X"
assert board_to_text([["a", "b", "c"]]) == "a|b|c"
assert board_to_text([["X"], ["O"]]) == "X\nO"
assert board_to_text([]) == ""

def numbers_from_text(text):
    """Return the integers of a text as a list of rows, one per line; blank lines are skipped."""
    return [[int(part) for part in line.split()] for line in text.splitlines() if line.strip()]
# M: Split into lines, drop the blank ones, and convert the parts of each line.
assert numbers_from_text("1 2\n3 4") == [[1, 2], [3, 4]]
assert numbers_from_text("7\n\n -8  9 \n") == [[7], [-8, 9]]
assert numbers_from_text("10 20 30") == [[10, 20, 30]]
assert numbers_from_text("") == []

def clear_full_rows(board):
    """Return a board from which all rows without '.' were removed, with as many rows of '.' added at the top."""
    kept = [row for row in board if "." in row]
    removed = len(board) - len(kept)
    return ["." * len(row) for row in board[:removed]] + kept
# M: The rows with a gap are kept, and new empty rows make up for the missing ones.
assert clear_full_rows(["..#", "###", "#.#"]) == ["...", "..#", "#.#"]
assert clear_full_rows(["##", "##"]) == ["..", ".."]
assert clear_full_rows([".#"]) == [".#"]
assert clear_full_rows([]) == []

def stones_fall(board):
    """Return the board, rows of text, after all stones 'o' fell as far as possible through free cells '.'."""
    columns = ["".join(column) for column in zip(*board)]
    fallen = ["." * column.count(".") + "o" * column.count("o") for column in columns]
    return ["".join(row) for row in zip(*fallen)]
# M: In each column the free cells move to the top; zip turns rows into columns and back.
assert stones_fall(["oo", ".o", ".."]) == ["..", ".o", "oo"]
assert stones_fall(["o", ".", "o", "."]) == [".", ".", "o", "o"]
assert stones_fall(["o.o"]) == ["o.o"]
assert stones_fall([]) == []

def slide_left(row):
    """Slide the numbers of a row over zeros to the left; equal neighbours merge once into their sum."""
    result = []
    can_merge = False
    for number in row:
        if number == 0:
            continue
        if can_merge and result[-1] == number:
            result[-1] *= 2
            can_merge = False
        else:
            result.append(number)
            can_merge = True
    return result + [0] * (len(row) - len(result))
# H: A flag prevents a sum from being merged again; zeros fill the row up at the end.
assert slide_left([2, 0, 2, 4]) == [4, 4, 0, 0]
assert slide_left([2, 2, 2, 2]) == [4, 4, 0, 0]
assert slide_left([0, 0, 3]) == [3, 0, 0]
assert slide_left([4, 2, 2]) == [4, 4, 0]
assert slide_left([]) == []

def walk_inside(start, moves, rows, columns):
    """Return the final (row, column) after moves U, D, L, R; a move that would leave the grid is skipped."""
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row, column = start
    for move in moves:
        r, c = row + steps[move][0], column + steps[move][1]
        if 0 <= r < rows and 0 <= c < columns:
            row, column = r, c
    return (row, column)
# M: The new place is computed first and taken over only if it is inside.
assert walk_inside((0, 0), "RRD", 3, 3) == (1, 2)
assert walk_inside((0, 0), "ULD", 3, 3) == (1, 0)
assert walk_inside((1, 1), "RRRLD", 2, 3) == (1, 1)
assert walk_inside((2, 2), "UL", 3, 3) == (1, 1)
assert walk_inside((2, 2), "", 3, 3) == (2, 2)

def ring_of_cell(row, column, rows, columns):
    """Return how many steps a cell of a grid is away from the nearest edge, 0 for a cell on the border."""
    return min(row, column, rows - 1 - row, columns - 1 - column)
# E: The smallest of the four distances to the edges counts.
assert ring_of_cell(0, 3, 5, 7) == 0
assert ring_of_cell(2, 3, 5, 7) == 2
assert ring_of_cell(3, 2, 5, 7) == 1
assert ring_of_cell(2, 5, 7, 7) == 1

def outward_spiral(count):
    """Return the first cells (x, y) of a spiral from (0, 0) that goes right, then up, left, down and on."""
    cells = []
    x, y = 0, 0
    dx, dy = 1, 0
    length = 1
    while len(cells) < count:
        for _ in range(2):
            for _ in range(length):
                cells.append((x, y))
                x, y = x + dx, y + dy
            dx, dy = -dy, dx
        length += 1
    return cells[:count]
# H: Each straight part length occurs twice before it grows, with a left turn after every part.
assert outward_spiral(4) == [(0, 0), (1, 0), (1, 1), (0, 1)]
assert outward_spiral(6) == [(0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0)]
assert outward_spiral(1) == [(0, 0)]
assert outward_spiral(0) == []

def slanted_lines(grid):
    """Return the diagonals from lower left to upper right, as lists, beginning at the upper left corner."""
    lines = []
    for total in range(len(grid) + len(grid[0]) - 1):
        rows = range(len(grid) - 1, -1, -1)
        lines.append([grid[r][total - r] for r in rows if 0 <= total - r < len(grid[0])])
    return lines
# M: All cells of such a diagonal have the same sum of row and column.
assert slanted_lines([[1, 2], [3, 4]]) == [[1], [3, 2], [4]]
assert slanted_lines([[1, 2, 3], [4, 5, 6]]) == [[1], [4, 2], [5, 3], [6]]
assert slanted_lines([[7, 8]]) == [[7], [8]]
assert slanted_lines([[9]]) == [[9]]

def is_latin_square(square):
    """Check whether each row and each column of an n by n grid holds the numbers 1 to n once."""
    wanted = list(range(1, len(square) + 1))
    lines = square + [list(column) for column in zip(*square)]
    return all(sorted(line) == wanted for line in lines)
# M: Rows and columns are put into one list, and each must be sorted 1, 2, ..., n.
assert is_latin_square([[1, 2, 3], [2, 3, 1], [3, 1, 2]]) is True
assert is_latin_square([[1, 2], [1, 2]]) is False
assert is_latin_square([[1, 1], [2, 2]]) is False
assert is_latin_square([[2, 3], [3, 2]]) is False

def sudoku_candidates(board, row, column):
    """Return the sorted digits 1 to 9 that a cell may hold: not in its row, column or 3 by 3 box."""
    top, left = row // 3 * 3, column // 3 * 3
    used = set(board[row]) | {line[column] for line in board}
    for line in board[top : top + 3]:
        used.update(line[left : left + 3])
    return [digit for digit in range(1, 10) if digit not in used]
# H: A set collects all digits that are seen from the cell; integer division finds the box.
assert sudoku_candidates([[0] * 9] * 9, 4, 4) == [1, 2, 3, 4, 5, 6, 7, 8, 9]
assert sudoku_candidates([[1, 2, 3, 4, 5, 6, 7, 0, 0]] + [[0] * 9] * 8, 0, 8) == [8, 9]
assert sudoku_candidates([[0] * 9, [9] * 9] + [[0] * 9] * 7, 3, 3) == [1, 2, 3, 4, 5, 6, 7, 8]
assert sudoku_candidates([[0] * 9] * 8 + [list(range(1, 10))], 7, 7) == [1, 2, 3, 4, 5, 6]
assert sudoku_candidates([[0] * 9] * 8 + [list(range(1, 10))], 6, 4) == [1, 2, 3, 7, 8, 9]

def corner_sums(grid):
    """Return a grid whose cells hold the sum of all numbers above and left of them, themselves included."""
    sums = []
    for r, row in enumerate(grid):
        line = []
        total = 0
        for c, number in enumerate(row):
            total += number
            above = sums[r - 1][c] if r > 0 else 0
            line.append(total + above)
        sums.append(line)
    return sums
# H: The sum of a corner is the running total of its row plus the corner sum just above.
assert corner_sums([[1, 2], [3, 4]]) == [[1, 3], [4, 10]]
assert corner_sums([[1, 1, 1], [1, 1, 1]]) == [[1, 2, 3], [2, 4, 6]]
assert corner_sums([[5], [-5], [4]]) == [[5], [0], [4]]
assert corner_sums([]) == []

def block_sum(grid, top, left, height, width):
    """Return the sum of the numbers in a block of the given size whose upper left cell is (top, left)."""
    return sum(sum(row[left : left + width]) for row in grid[top : top + height])
# E: One slice takes the rows of the block, another one its columns.
assert block_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1, 2, 2) == 16
assert block_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 2, 0, 1, 3) == 24
assert block_sum([[1, 2], [3, 4]], 1, 1, 1, 1) == 4
assert block_sum([[1, 2], [3, 4]], 0, 0, 0, 2) == 0

def enlarge_picture(picture, factor):
    """Return the picture with each cell turned into a square of factor by factor cells."""
    result = []
    for row in picture:
        wide = [cell for cell in row for _ in range(factor)]
        result.extend(list(wide) for _ in range(factor))
    return result
# M: Repeat each cell inside its row, then add as many copies of the wide row.
assert enlarge_picture([[1, 2]], 2) == [[1, 1, 2, 2], [1, 1, 2, 2]]
assert enlarge_picture([["a"], ["b"]], 2) == [["a", "a"], ["a", "a"], ["b", "b"], ["b", "b"]]
assert enlarge_picture([[0, 1]], 1) == [[0, 1]]
assert enlarge_picture([], 3) == []

def marked_box(picture):
    """Return (top, left, bottom, right) of the smallest box with all '#' of a picture, or None without any."""
    places = [(r, c) for r, row in enumerate(picture) for c, cell in enumerate(row) if cell == "#"]
    if not places:
        return None
    rows = [r for r, _ in places]
    columns = [c for _, c in places]
    return (min(rows), min(columns), max(rows), max(columns))
# M: The smallest and largest row and column of all marked cells are the sides of the box.
assert marked_box([".....", "..#..", ".#..."]) == (1, 1, 2, 2)
assert marked_box(["#..", "..#"]) == (0, 0, 1, 2)
assert marked_box(["..#"]) == (0, 2, 0, 2)
assert marked_box(["...", "..."]) is None

def sort_table(table, column):
    """Return the rows of a table that has a heading row sorted by one column; the heading stays on top."""
    return table[:1] + sorted(table[1:], key=lambda row: row[column])
# E: Only the rows after the first are sorted, with the cell of the column as key.
assert sort_table([["name", "age"], ["Zoe", 9], ["Al", 4]], 1) == [
    ["name", "age"],
    ["Al", 4],
    ["Zoe", 9],
]
assert sort_table([["x"], ["b"], ["a"]], 0) == [["x"], ["a"], ["b"]]
assert sort_table([["only", "heading"]], 0) == [["only", "heading"]]
assert sort_table([], 0) == []

def number_triangle(height):
    """Return rows of 1, 2, 3 ... numbers that hold the integers from 1 on in order."""
    rows = []
    number = 1
    for length in range(1, height + 1):
        rows.append(list(range(number, number + length)))
        number += length
    return rows
# M: Each row is one longer than the last and goes on with the next number.
assert number_triangle(3) == [[1], [2, 3], [4, 5, 6]]
assert number_triangle(2) == [[1], [2, 3]]
assert number_triangle(1) == [[1]]
assert number_triangle(0) == []

def pad_rows(rows, filler):
    """Return the rows, all made as long as the longest one by adding fillers at the end."""
    width = max((len(row) for row in rows), default=0)
    return [row + [filler] * (width - len(row)) for row in rows]
# E: Find the largest length and add to each row what it lacks.
assert pad_rows([[1], [2, 3, 4], []], 0) == [[1, 0, 0], [2, 3, 4], [0, 0, 0]]
assert pad_rows([["a", "b"], ["c"]], "-") == [["a", "b"], ["c", "-"]]
assert pad_rows([[5]], 0) == [[5]]
assert pad_rows([], 0) == []

def uneven_column_sums(rows):
    """Return the sum of each column of rows with different lengths; missing cells count as 0."""
    sums = []
    for row in rows:
        for c, number in enumerate(row):
            if c == len(sums):
                sums.append(0)
            sums[c] += number
    return sums
# M: The list of sums grows when a row is longer than all rows before.
assert uneven_column_sums([[1, 2], [10], [100, 200, 300]]) == [111, 202, 300]
assert uneven_column_sums([[4, 5, 6], [1]]) == [5, 5, 6]
assert uneven_column_sums([[], [7]]) == [7]
assert uneven_column_sums([]) == []

def item_at_path(nested, path):
    """Return the item of nested lists that is reached by a list of indices, from outside to inside."""
    for index in path:
        nested = nested[index]
    return nested
# E: Each index goes one level deeper.
assert item_at_path([1, [2, [3, 4]]], [1, 1, 0]) == 3
assert item_at_path([["a", "b"], ["c"]], [1]) == ["c"]
assert item_at_path([5, 6], [-1]) == 6
assert item_at_path([7], []) == [7]

def items_at_depth(nested, depth):
    """Return the items that are no lists at a depth of nested lists; the outer list has depth 1."""
    if depth == 1:
        return [item for item in nested if not isinstance(item, list)]
    result = []
    for item in nested:
        if isinstance(item, list):
            result += items_at_depth(item, depth - 1)
    return result
# H: At depth 1 the plain items are returned, otherwise the inner lists are searched one level less deep.
assert items_at_depth([1, [2, [3]], 4, [5]], 1) == [1, 4]
assert items_at_depth([1, [2, [3]], 4, [5]], 2) == [2, 5]
assert items_at_depth([1, [2, [3]], 4, [5]], 3) == [3]
assert items_at_depth([], 2) == []

def replace_nested(nested, old, new):
    """Return a copy of lists nested to any depth in which each item equal to `old` is `new`."""
    result = []
    for item in nested:
        if isinstance(item, list):
            result.append(replace_nested(item, old, new))
        else:
            result.append(new if item == old else item)
    return result
# M: An inner list is handled by the same function, any other item is compared.
assert replace_nested([1, [2, 1], [[1]]], 1, 0) == [0, [2, 0], [[0]]]
assert replace_nested(["a", ["b"]], "b", "c") == ["a", ["c"]]
assert replace_nested([3, [4]], 9, 0) == [3, [4]]
assert replace_nested([], 1, 2) == []

def with_totals(table):
    """Return a table of numbers with the sum added to each row, and a last row with the column sums."""
    rows = [row + [sum(row)] for row in table]
    return rows + [[sum(column) for column in zip(*rows)]]
# M: The row sums come first, so that the last row also adds them up to the grand total.
assert with_totals([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
assert with_totals([[5]]) == [[5, 5], [5, 5]]
assert with_totals([[0, 1, -1]]) == [[0, 1, -1, 0], [0, 1, -1, 0]]
assert with_totals([[2], [3]]) == [[2, 2], [3, 3], [5, 5]]

def square_colour(square):
    """Return 'dark' or 'light', the colour of a chess square such as 'e4'; 'a1' is dark."""
    column = ord(square[0]) - ord("a")
    row = int(square[1]) - 1
    return "dark" if (row + column) % 2 == 0 else "light"
# E: Squares of one colour have the same remainder of row plus column by two.
assert square_colour("a1") == "dark"
assert square_colour("e4") == "light"
assert square_colour("h8") == "dark"
assert square_colour("b1") == "light"

def row_with_free_seats(plan, count):
    """Return the index of the first row with `count` free seats '.' side by side, or -1."""
    for r, row in enumerate(plan):
        if "." * count in row:
            return r
    return -1
# E: A text of that many dots must be part of the row.
assert row_with_free_seats(["#.#.", "..#.", "#..."], 2) == 1
assert row_with_free_seats(["#.#.", "..#.", "#..."], 3) == 2
assert row_with_free_seats([".#."], 1) == 0
assert row_with_free_seats([".#."], 2) == -1

def repeated_rows(grid):
    """Return the indices of the rows that are equal to an earlier row."""
    seen = []
    repeated = []
    for i, row in enumerate(grid):
        if row in seen:
            repeated.append(i)
        else:
            seen.append(row)
    return repeated
# E: Rows that were not seen before are stored, the others are repeats.
assert repeated_rows([[1, 2], [2, 1], [1, 2], [1, 2]]) == [2, 3]
assert repeated_rows([["a"], ["a"]]) == [1]
assert repeated_rows([[1], [2]]) == []
assert repeated_rows([]) == []

def stagger_rows(grid):
    """Return the grid with row 0 unchanged, row 1 moved left by one place, row 2 by two, all in a circle."""
    result = []
    for i, row in enumerate(grid):
        shift = i % len(row)
        result.append(row[shift:] + row[:shift])
    return result
# M: The row number, reduced by the length of the row, is the place at which it is cut.
assert stagger_rows([[1, 2, 3], [1, 2, 3], [1, 2, 3]]) == [[1, 2, 3], [2, 3, 1], [3, 1, 2]]
assert stagger_rows([["a", "b"], ["c", "d"]]) == [["a", "b"], ["d", "c"]]
assert stagger_rows([[1, 2], [3, 4], [5, 6]]) == [[1, 2], [4, 3], [5, 6]]
assert stagger_rows([]) == []

def dark_square_sum(board):
    """Return the sum of the numbers on cells whose row and column index have an even sum."""
    return sum(sum(row[r % 2 :: 2]) for r, row in enumerate(board))
# E: In even rows the slice starts at 0, in odd rows at 1, and takes every second cell.
assert dark_square_sum([[1, 2, 3], [4, 5, 6]]) == 9
assert dark_square_sum([[1, 10], [10, 1]]) == 2
assert dark_square_sum([[1], [2], [3]]) == 4
assert dark_square_sum([]) == 0

def word_in_grid(grid, word):
    """Check whether a word can be read from left to right in a row or downwards in a column."""
    columns = ["".join(column) for column in zip(*grid)]
    return any(word in line for line in grid + columns)
# M: The columns are joined to strings as well, so rows and columns are searched in the same way.
assert word_in_grid(["cat", "oxo", "wet"], "cow") is True
assert word_in_grid(["cat", "oxo", "wet"], "at") is True
assert word_in_grid(["cat", "oxo", "wet"], "tac") is False
assert word_in_grid(["cat", "oxo", "wet"], "catox") is False

def letter_x(size):
    """Return the lines of a square of '.' with both diagonals drawn in 'x'."""
    lines = []
    for r in range(size):
        line = ""
        for c in range(size):
            line += "x" if c in (r, size - 1 - r) else "."
        lines.append(line)
    return lines
# M: In row r the diagonals stand in columns r and size - 1 - r.
assert letter_x(3) == ["x.x", ".x.", "x.x"]
assert letter_x(4) == ["x..x", ".xx.", ".xx.", "x..x"]
assert letter_x(1) == ["x"]
assert letter_x(0) == []

def collect_on_way(grid, moves):
    """Return the sum of the numbers on a way from the upper left cell by moves 'R' and 'D', start included."""
    r = c = 0
    total = grid[0][0]
    for move in moves:
        if move == "R":
            c += 1
        else:
            r += 1
        total += grid[r][c]
    return total
# E: Each move changes the row or the column, then the new cell is added.
assert collect_on_way([[1, 2, 3], [4, 5, 6]], "RDR") == 14
assert collect_on_way([[1, 2, 3], [4, 5, 6]], "DRR") == 16
assert collect_on_way([[1, 2], [3, 4]], "D") == 4
assert collect_on_way([[8]], "") == 8

def turtle_position(commands):
    """Return the final (x, y) of a turtle at (0, 0) that looks up; 'L' and 'R' turn it, numbers move it on."""
    x = y = 0
    dx, dy = 0, 1
    for command in commands:
        if command == "L":
            dx, dy = -dy, dx
        elif command == "R":
            dx, dy = dy, -dx
        else:
            x += dx * command
            y += dy * command
    return (x, y)
# H: The direction is a small vector; a quarter turn exchanges its parts and changes one sign.
assert turtle_position([3, "R", 2]) == (2, 3)
assert turtle_position(["L", 4, "L", 1]) == (-4, -1)
assert turtle_position(["R", "R", 5]) == (0, -5)
assert turtle_position([]) == (0, 0)

def lit_cells(size, lamps):
    """Count the cells of a square grid that share a row or a column with a lamp (row, column)."""
    rows = {row for row, _ in lamps}
    columns = {column for _, column in lamps}
    dark = (size - len(rows)) * (size - len(columns))
    return size * size - dark
# M: A cell is dark only if neither its row nor its column has a lamp.
assert lit_cells(3, [(0, 0)]) == 5
assert lit_cells(3, [(0, 0), (1, 1)]) == 8
assert lit_cells(4, [(2, 1), (2, 3)]) == 10
assert lit_cells(5, []) == 0

def press_light(lights, row, column):
    """Return a grid of 0 and 1 after a press that switches a cell and its neighbours at its sides."""
    result = [list(line) for line in lights]
    for r, line in enumerate(result):
        for c in range(len(line)):
            if abs(r - row) + abs(c - column) <= 1:
                line[c] = 1 - line[c]
    return result
# M: The cells at distance 0 or 1 are switched, and 1 minus a cell exchanges 0 and 1.
assert press_light([[0, 0, 0], [0, 0, 0], [0, 0, 0]], 1, 1) == [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
assert press_light([[1, 1], [1, 1]], 0, 0) == [[0, 0], [0, 1]]
assert press_light([[0, 1, 0]], 0, 2) == [[0, 0, 1]]
assert press_light([[1]], 0, 0) == [[0]]

def is_upper_triangular(square):
    """Check whether all numbers below the main diagonal of a square grid are zero."""
    return not any(any(row[:r]) for r, row in enumerate(square))
# E: In row r the first r cells are below the diagonal, and any finds one that is not zero.
assert is_upper_triangular([[1, 2], [0, 3]]) is True
assert is_upper_triangular([[1, 0], [2, 3]]) is False
assert is_upper_triangular([[1, 2, 3], [0, 0, 6], [0, -1, 9]]) is False
assert is_upper_triangular([[0]]) is True

def determinant(square):
    """Return the determinant of a square grid of numbers by expansion along the first row; an empty grid gives 1."""
    if not square:
        return 1
    total = 0
    for c, number in enumerate(square[0]):
        minor = [row[:c] + row[c + 1 :] for row in square[1:]]
        total += (-1) ** c * number * determinant(minor)
    return total
# H: Each number of the first row is multiplied by the determinant without its row and column.
assert determinant([[1, 2], [3, 4]]) == -2
assert determinant([[2, 0, 0], [5, 3, 0], [7, 8, 4]]) == 24
assert determinant([[0, 1, 0], [0, 0, 1], [1, 0, 0]]) == 1
assert determinant([[6]]) == 6
assert determinant([]) == 1

def matrix_times_vector(matrix, vector):
    """Return the product of a matrix, a list of rows, and a vector."""
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]
# M: Each row is multiplied with the vector term by term and summed up.
assert matrix_times_vector([[1, 2], [3, 4]], [10, 1]) == [12, 34]
assert matrix_times_vector([[1, 0, 2]], [5, 9, 1]) == [7]
assert matrix_times_vector([[0, 1], [1, 0]], [3, 4]) == [4, 3]
assert matrix_times_vector([], []) == []

def roads_to_matrix(count, roads):
    """Return a count by count grid with 1 where a road (a, b), open in both directions, joins two towns."""
    matrix = [[0] * count for _ in range(count)]
    for a, b in roads:
        matrix[a][b] = matrix[b][a] = 1
    return matrix
# E: A grid of zeros is made row by row, and each road sets two cells.
assert roads_to_matrix(3, [(0, 2)]) == [[0, 0, 1], [0, 0, 0], [1, 0, 0]]
assert roads_to_matrix(2, [(1, 0), (0, 1)]) == [[0, 1], [1, 0]]
assert roads_to_matrix(2, []) == [[0, 0], [0, 0]]
assert roads_to_matrix(0, []) == []

def hottest_room(building):
    """Return (floor, room) of the highest temperature in a list of floors, the first one in a tie."""
    places = [(f, r) for f, rooms in enumerate(building) for r in range(len(rooms))]
    return max(places, key=lambda place: building[place[0]][place[1]])
# M: All places are listed, and max compares them by their temperature.
assert hottest_room([[19, 21], [23, 20, 18]]) == (1, 0)
assert hottest_room([[], [15, 22], [22]]) == (1, 1)
assert hottest_room([[-3, -1, -2]]) == (0, 1)
assert hottest_room([[20]]) == (0, 0)

def full_columns(board, empty):
    """Return the indices of the columns of a board that have no empty cell."""
    return [c for c, column in enumerate(zip(*board)) if empty not in column]
# M: The columns come from zip, and enumerate gives their indices.
assert full_columns([[".", "x", "o"], ["x", "x", "o"]], ".") == [1, 2]
assert full_columns([[0, 1], [1, 0]], 0) == []
assert full_columns([[5, 0, 5]], 0) == [0, 2]
assert full_columns([], ".") == []

def settle_sand(piles):
    """Return a grid of sand after every pile above 3 gave one grain to each side, until none is above 3."""
    grid = [list(row) for row in piles]
    while True:
        high = [(r, c) for r, row in enumerate(grid) for c, grains in enumerate(row) if grains > 3]
        if not high:
            return grid
        for r, c in high:
            grid[r][c] -= 4
            for i, j in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if 0 <= i < len(grid) and 0 <= j < len(grid[0]):
                    grid[i][j] += 1
# H: Piles that are too high lose four grains again and again; grains over the edge are lost.
assert settle_sand([[3, 4]]) == [[0, 1]]
assert settle_sand([[0, 0, 0], [0, 4, 0], [0, 0, 0]]) == [[0, 1, 0], [1, 0, 1], [0, 1, 0]]
assert settle_sand([[9]]) == [[1]]
assert settle_sand([[3], [2]]) == [[3], [2]]

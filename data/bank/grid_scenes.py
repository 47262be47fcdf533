"""Verified problems: grid scenes."""

from collections import Counter

def seats_free_per_row(plan):
    """Return a list with the number of free seats, marked "o", in each row text of a seating
    plan."""
    return [row.count("o") for row in plan]
# E: Each row is a text, so count does the work.
# R: count the free seats "o" in every row string
assert seats_free_per_row(["oxo", "xxx"]) == [2, 0]
assert seats_free_per_row(["oooo"]) == [4]
assert seats_free_per_row([]) == []

def first_free_pair(plan):
    """Return (row, column) of the first two free seats "o" side by side, or None; rows are
    texts."""
    for r, row in enumerate(plan):
        c = row.find("oo")
        if c >= 0:
            return r, c
    return None
# E: find gives the column of the pair or -1, and the first row with one wins.
# R: find 2 adjacent free seats ("o") in a seating plan of strings; row and column of the left one, None if there arent any
assert first_free_pair(["oxo", "xoo"]) == (1, 1)
assert first_free_pair(["ooo"]) == (0, 0)
assert first_free_pair(["oxo"]) is None

def columns_with_only(grid, value):
    """Return the indices of the columns in which every cell equals value."""
    return [i for i, column in enumerate(zip(*grid)) if all(cell == value for cell in column)]
# E: zip with a star yields the columns, and all checks each of them.
# R: which columns of a 2d list contain nothing but `value`? indices
assert columns_with_only([[1, 0, 1], [1, 0, 2]], 1) == [0]
assert columns_with_only([[0, 0], [0, 0]], 0) == [0, 1]
assert columns_with_only([], 1) == []

def swap_two_rows(grid: list, first: int, second: int) -> list:
    """Return a new grid in which the rows first and second have changed places; the old one
    stays as it is."""
    changed = [list(row) for row in grid]
    changed[first], changed[second] = changed[second], changed[first]
    return changed
# E: Every row is copied before the two are exchanged.
# R: new grid with 2 rows swapped (indexes given), dont touch the original
assert swap_two_rows([[1], [2], [3]], 0, 2) == [[3], [2], [1]]
assert swap_two_rows([[1, 2], [3, 4]], 1, 0) == [[3, 4], [1, 2]]
assert swap_two_rows([[7]], 0, 0) == [[7]]

def floor_plan_area(plan, letter):
    """Return (cells, outer edges) of the cells with the letter in a plan of equally long texts.

    An edge is outer if the cell on its other side is outside the plan or has another letter."""
    cells = {(r, c) for r, row in enumerate(plan) for c, sign in enumerate(row) if sign == letter}
    edges = 0
    for r, c in cells:
        for neighbour in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            edges += neighbour not in cells
    return len(cells), edges
# M: The cells are put in a set, and each missing neighbour is one outer edge.
# R: floor plan like ["AAB","ABB"]: number of A cells and their total fence length -> tuple
assert floor_plan_area(["AAB", "ABB"], "A") == (3, 8)
assert floor_plan_area(["A"], "A") == (1, 4)
assert floor_plan_area(["BB"], "A") == (0, 0)

def plant_checker_pattern(rows, columns, first, second):
    """Return rows of a flower bed in which first and second alternate like a chess board, first
    at the top left."""
    return [
        [first if (r + c) % 2 == 0 else second for c in range(columns)] for r in range(rows)
    ]
# E: The parity of row plus column decides which of the two it is.
# R: chessboard of two plants, rows x columns, first one top left
assert plant_checker_pattern(2, 3, "rose", "mint") == [
    ["rose", "mint", "rose"], ["mint", "rose", "mint"]]
assert plant_checker_pattern(1, 1, "a", "b") == [["a"]]
assert plant_checker_pattern(0, 3, "a", "b") == []

def count_lonely_trees(forest):
    """Count the "T" cells of a grid of texts that have no "T" directly above, below, left or
    right."""
    trees = {(r, c) for r, row in enumerate(forest) for c, sign in enumerate(row) if sign == "T"}
    return sum(
        not trees & {(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)} for r, c in trees
    )
# M: A tree is lonely if the set of its four neighbours shares nothing with the set of trees.
# R: forest as strings: how many T have no T directly next to them (4 directions)
assert count_lonely_trees(["T.T", "..T"]) == 1
assert count_lonely_trees(["TT"]) == 0
assert count_lonely_trees([]) == 0

def rain_shadow(heights):
    """Return a grid of True and False: True where every cell to the left in the row is lower."""
    result = []
    for row in heights:
        highest = float("-inf")
        lit = []
        for height in row:
            lit.append(height > highest)
            highest = max(highest, height)
        result.append(lit)
    return result
# M: The highest value so far in the row is compared with each cell.
assert rain_shadow([[1, 3, 2], [2, 2, 5]]) == [[True, True, False], [True, False, True]]
assert rain_shadow([[0]]) == [[True]]
assert rain_shadow([]) == []

def outline_cells(rows, columns):
    """Return the (row, column) cells on the border of a grid in reading order."""
    return [
        (r, c)
        for r in range(rows)
        for c in range(columns)
        if r in (0, rows - 1) or c in (0, columns - 1)
    ]
# E: A cell is on the border if its row or its column is the first or the last one.
# R: list (row, col) of the border cells of a rows x columns grid
assert outline_cells(3, 3) == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2)]
assert outline_cells(1, 2) == [(0, 0), (0, 1)]
assert outline_cells(0, 5) == []

def blur_row(row):
    """Return a row in which each number is the whole mean, rounded down, of itself and its
    direct neighbours."""
    blurred = []
    for i in range(len(row)):
        part = row[max(i - 1, 0):i + 2]
        blurred.append(sum(part) // len(part))
    return blurred
# E: The slice around each place is shorter at the ends, so its own length divides the sum.
# R: smooth a row of pixel values: each becomes average (floor) of itself and left/right neighbours
assert blur_row([9, 0, 0, 3]) == [4, 3, 1, 1]
assert blur_row([5]) == [5]
assert blur_row([]) == []

def paint_column(picture, column, colour):
    """Return the picture, a list of texts, with the sign in the given column of each row
    replaced by colour.

    Rows that are too short for the column stay as they are."""
    return [
        row[:column] + colour + row[column + 1:] if column < len(row) else row for row in picture
    ]
# E: Slices before and after the column are joined around the new sign.
# R: replace the char in one column of every line by a colour char, short lines unchanged
assert paint_column(["abc", "de", "f"], 1, "#") == ["a#c", "d#", "f"]
assert paint_column(["xyz"], 0, "-") == ["-yz"]
assert paint_column([], 3, "#") == []

def merge_pictures(lower, upper):
    """Lay one picture of texts over another of the same size; a "." in upper lets lower show
    through."""
    return [
        "".join(b if a == "." else a for a, b in zip(top, bottom))
        for top, bottom in zip(upper, lower)
    ]
# M: The rows and then their signs are paired by zip, and the upper sign wins unless it is a dot.
# R: put picture `upper` on `lower` (lists of equally long strings), dots in upper are transparent
assert merge_pictures(["abc", "def"], [".X.", "..Y"]) == ["aXc", "deY"]
assert merge_pictures(["a"], ["b"]) == ["b"]
assert merge_pictures([], []) == []

def picture_difference(first, second):
    """List the (row, column) places where two equally large lists of texts differ, in reading
    order."""
    places = []
    for r, (one, two) in enumerate(zip(first, second)):
        for c, (a, b) in enumerate(zip(one, two)):
            if a != b:
                places.append((r, c))
    return places
# M: enumerate counts rows and columns while zip pairs what stands at the same place.
# R: spot the difference: two pictures as lists of strings, give all (row, col) where they differ
assert picture_difference(["ab", "cd"], ["ab", "xd"]) == [(1, 0)]
assert picture_difference(["ab"], ["ba"]) == [(0, 0), (0, 1)]
assert picture_difference([], []) == []

def crop_to_content(picture):
    """Return a picture of texts without its leading and trailing rows that consist only of
    spaces."""
    full = [i for i, row in enumerate(picture) if row.strip()]
    return picture[full[0]:full[-1] + 1] if full else []
# E: The first and last row with content bound the slice.
# R: drop blank lines at the top and bottom of an ascii picture, keep those in the middle
assert crop_to_content(["  ", " x", "  ", "y ", "  "]) == [" x", "  ", "y "]
assert crop_to_content(["a"]) == ["a"]
assert crop_to_content(["  ", ""]) == []

def frame_with_stars(lines):
    """Return the lines, padded to the longest, inside a frame of stars with one space at each
    side."""
    width = max((len(line) for line in lines), default=0)
    edge = "*" * (width + 4)
    return [edge] + [f"* {line:<{width}} *" for line in lines] + [edge]
# M: The longest line sets the width of the edge and of the padding.
# R: put lines of text into a box of stars
assert frame_with_stars(["hi", "you"]) == ["*******", "* hi  *", "* you *", "*******"]
assert frame_with_stars(["a"]) == ["*****", "* a *", "*****"]
assert frame_with_stars([]) == ["****", "****"]

def neighbour_average(grid, row, column):
    """Return the mean of the cells directly above, below, left and right of a cell that exist,
    or 0.0 if none do."""
    values = []
    for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
        if 0 <= r < len(grid) and 0 <= c < len(grid[r]):
            values.append(grid[r][c])
    return sum(values) / len(values) if values else 0.0
# M: Four candidate cells are tested for being inside before their values are collected.
# R: mean of the up/down/left/right neighbours of grid[row][column], edges have fewer
assert neighbour_average([[1, 2], [3, 4]], 0, 0) == 2.5
assert neighbour_average([[1, 2, 6]], 0, 1) == 3.5
assert neighbour_average([[7]], 0, 0) == 0.0

def walk_until_wall(maze, row, column, direction):
    """Return the cell where a walk in one direction ends: right before a "#" or at the edge.

    direction is one of "N", "S", "W", "E"; maze is a list of texts and the start is no wall."""
    dr, dc = {"N": (-1, 0), "S": (1, 0), "W": (0, -1), "E": (0, 1)}[direction]
    while (
        0 <= row + dr < len(maze)
        and 0 <= column + dc < len(maze[0])
        and maze[row + dr][column + dc] != "#"
    ):
        row, column = row + dr, column + dc
    return row, column
# M: The next cell is checked for the edge and the wall before the step is made.
# R: slide like on ice: go in direction N/S/W/E in a maze of strings until a # or the edge, return the last cell
assert walk_until_wall(["...#", "...."], 0, 0, "E") == (0, 2)
assert walk_until_wall(["...#", "...."], 0, 0, "S") == (1, 0)
assert walk_until_wall(["."], 0, 0, "W") == (0, 0)

def sum_of_inner_cells(grid):
    """Add up all cells of a rectangular grid that are not on its border."""
    return sum(sum(row[1:-1]) for row in grid[1:-1])
# E: The same slice cuts the border off the rows and off each row.
# R: add everything in a 2d list except the border
assert sum_of_inner_cells([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == 5
assert sum_of_inner_cells([[1, 2], [3, 4]]) == 0
assert sum_of_inner_cells([]) == 0

def garden_rows_with(garden, plant):
    """Return the 1-based numbers of the garden rows, lists of names, that contain the plant at
    least twice."""
    return [number for number, row in enumerate(garden, 1) if row.count(plant) >= 2]
# E: enumerate from one gives the row numbers and count decides.
# R: which row numbers (from 1) contain the plant 2 times or more
assert garden_rows_with([["pea", "pea"], ["pea", "leek"]], "pea") == [1]
assert garden_rows_with([["leek"], ["pea"]], "pea") == []
assert garden_rows_with([], "pea") == []

def common_to_all_rows(table):
    """Return the sorted values that occur in every row of the table; no rows give an empty list."""
    if not table:
        return []
    return sorted(set(table[0]).intersection(*table))
# E: intersection takes all rows at once after a star.
# R: which numbers are in each row of the 2d list? sorted
assert common_to_all_rows([[1, 2, 3], [3, 1], [1, 3, 5]]) == [1, 3]
assert common_to_all_rows([[1], [2]]) == []
assert common_to_all_rows([]) == []

def snake_numbers(rows, columns):
    """Return a grid numbered from 1 on in which every second row runs from right to left."""
    grid = []
    for r in range(rows):
        row = list(range(r * columns + 1, (r + 1) * columns + 1))
        grid.append(row if r % 2 == 0 else row[::-1])
    return grid
# M: Each row is a range of numbers, and odd rows are reversed.
# R: fill a rows x columns grid with 1,2,3.. snaking: odd rows backwards
assert snake_numbers(2, 3) == [[1, 2, 3], [6, 5, 4]]
assert snake_numbers(3, 1) == [[1], [2], [3]]
assert snake_numbers(0, 4) == []

def distance_grid(rows, columns, start):
    """Return a grid with the number of up, down, left or right steps from the start cell to
    each cell."""
    sr, sc = start
    return [[abs(r - sr) + abs(c - sc) for c in range(columns)] for r in range(rows)]
# E: The steps are the row distance plus the column distance.
# R: grid where every cell holds its manhattan distance to start
assert distance_grid(2, 3, (0, 1)) == [[1, 0, 1], [2, 1, 2]]
assert distance_grid(1, 1, (0, 0)) == [[0]]
assert distance_grid(2, 2, (1, 1)) == [[2, 1], [1, 0]]

def hills_in_view(grid, row):
    """Count the cells of a row that are higher than all cells above them in their column."""
    count = 0
    for c, height in enumerate(grid[row]):
        if all(grid[r][c] < height for r in range(row)):
            count += 1
    return count
# M: For each cell the column above is checked, and nothing above counts as free view.
assert hills_in_view([[1, 5], [3, 2]], 1) == 1
assert hills_in_view([[1, 5], [3, 2]], 0) == 2
assert hills_in_view([[4], [4]], 1) == 0

def mark_shortest_side(grid, row, column):
    """Return "top", "bottom", "left" or "right": the border nearest to a cell; ties go in this
    order."""
    distances = {
        "top": row,
        "bottom": len(grid) - 1 - row,
        "left": column,
        "right": len(grid[0]) - 1 - column,
    }
    return min(distances, key=distances.get)
# E: min over the keys returns the first of the smallest distances.
assert mark_shortest_side([[0] * 5 for _ in range(5)], 3, 2) == "bottom"
assert mark_shortest_side([[0] * 3], 0, 2) == "top"
assert mark_shortest_side([[0] * 9 for _ in range(9)], 4, 1) == "left"

def drop_tokens(columns, moves):
    """Return the stacks of a game board after tokens are dropped, as lists from bottom to top.

    moves is a text of column digits; tokens alternate between "A" and "B", starting with "A"."""
    stacks = [[] for _ in range(columns)]
    for turn, digit in enumerate(moves):
        stacks[int(digit)].append("AB"[turn % 2])
    return stacks
# E: The turn number picks the letter and the digit the stack.
# R: four-in-a-row dropping: "0110" are the columns played by A and B in turn. return the stacks as lists bottom->top
assert drop_tokens(2, "0110") == [["A", "B"], ["B", "A"]]
assert drop_tokens(3, "2") == [[], [], ["A"]]
assert drop_tokens(1, "") == [[]]

def full_board_rows_removed(board, width):
    """Return a block-game board without its full rows and with as many empty rows "." on top.

    A row is full if it contains no "."; all rows are texts of the given width."""
    kept = [row for row in board if "." in row]
    return ["." * width] * (len(board) - len(kept)) + kept
# E: Rows with a gap are kept, and the removed ones are replaced at the top.
# R: tetris: remove rows without "." and put empty rows on top (board, width)
assert full_board_rows_removed(["..x", "xxx", "x.x"], 3) == ["...", "..x", "x.x"]
assert full_board_rows_removed(["x"], 1) == ["."]
assert full_board_rows_removed([], 4) == []

def cells_to_picture(cells):
    """Draw a set of (row, column) cells as "#" in texts just large enough, starting at row 0
    and column 0.

    Other places are spaces; without cells the result is an empty list."""
    if not cells:
        return []
    height = max(r for r, _ in cells) + 1
    width = max(c for _, c in cells) + 1
    return ["".join("# "[(r, c) not in cells] for c in range(width)) for r in range(height)]
# M: The largest row and column set the size, and False or True is the index of the sign.
# R: set of (row, col) -> lines of text with # at those cells
assert cells_to_picture({(0, 0), (1, 2)}) == ["#  ", "  #"]
assert cells_to_picture({(0, 1)}) == [" #"]
assert cells_to_picture(set()) == []

def rotate_plan_left(plan):
    """Turn a plan of equally long texts by a quarter to the left and return the new texts."""
    return ["".join(column) for column in zip(*plan)][::-1]
# E: The columns become rows, and the last column is the new top row.
# R: rotate a list of strings 90 degrees counter clockwise
assert rotate_plan_left(["ab", "cd"]) == ["bd", "ac"]
assert rotate_plan_left(["abc"]) == ["c", "b", "a"]
assert rotate_plan_left([]) == []

def fields_under_attack(size, queens):
    """Count the cells of a square board that share a row or column with a queen's cell, queens'
    cells included."""
    rows = {r for r, _ in queens}
    columns = {c for _, c in queens}
    return sum(r in rows or c in columns for r in range(size) for c in range(size))
# M: Sets of attacked rows and columns make the test of each cell simple.
assert fields_under_attack(3, [(0, 0)]) == 5
assert fields_under_attack(3, [(0, 0), (1, 1)]) == 8
assert fields_under_attack(4, []) == 0

def longest_row_run(grid, value):
    """Return the greatest number of neighbouring cells with the value in any row, 0 if there is
    none."""
    best = 0
    for row in grid:
        run = 0
        for cell in row:
            run = run + 1 if cell == value else 0
            best = max(best, run)
    return best
# M: The run starts again in each row and after each other value.
# R: longest horizontal run of a value in a grid
assert longest_row_run([[1, 1, 0], [1, 1, 1]], 1) == 3
assert longest_row_run([[1], [1]], 1) == 1
assert longest_row_run([], 1) == 0

def diagonal_pairs_equal(grid):
    """Count the cells that equal the cell one row down and one column to the right of them."""
    count = 0
    for upper, lower in zip(grid, grid[1:]):
        count += sum(a == b for a, b in zip(upper, lower[1:]))
    return count
# M: Shifting the lower row by one pairs each cell with its diagonal neighbour.
# R: how many cells equal the one diagonally below right
assert diagonal_pairs_equal([[1, 2], [3, 1]]) == 1
assert diagonal_pairs_equal([[1, 1, 1], [1, 1, 1]]) == 2
assert diagonal_pairs_equal([[1]]) == 0

def fill_downwards(table):
    """Return the table with every None replaced by the value above it in its column; at the top
    it stays None."""
    filled = []
    for row in table:
        above = filled[-1] if filled else [None] * len(row)
        filled.append([a if cell is None else cell for cell, a in zip(row, above)])
    return filled
# M: The last row finished is the one above, already without gaps.
# R: fill empty cells (None) of a table with the value from the row above
assert fill_downwards([["a", 1], [None, 2], [None, None]]) == [["a", 1], ["a", 2], ["a", 2]]
assert fill_downwards([[None]]) == [[None]]
assert fill_downwards([]) == []

def remove_empty_columns(table):
    """Return the table without the columns in which every cell is an empty text; rows stay
    lists."""
    keep = [i for i, column in enumerate(zip(*table)) if any(column)]
    return [[row[i] for i in keep] for row in table]
# M: any finds the columns with content, whose indices are then picked from every row.
# R: remove columns where all cells are "" from a list of rows
assert remove_empty_columns([["a", "", "b"], ["", "", "c"]]) == [["a", "b"], ["", "c"]]
assert remove_empty_columns([["", ""]]) == [[]]
assert remove_empty_columns([]) == []

def treasure_map_path(path):
    """Return the set of cells visited more than once by a path of arrows "^v<>" that starts at
    (0, 0).

    "^" lowers the row; the start counts as visited."""
    steps = {"^": (-1, 0), "v": (1, 0), "<": (0, -1), ">": (0, 1)}
    r = c = 0
    visits = Counter([(0, 0)])
    for arrow in path:
        dr, dc = steps[arrow]
        r, c = r + dr, c + dc
        visits[r, c] += 1
    return {cell for cell, times in visits.items() if times > 1}
# M: A Counter notes each visit and a set comprehension picks the repeated cells.
assert treasure_map_path("><>") == {(0, 0), (0, 1)}
assert treasure_map_path(">>v") == set()
assert treasure_map_path("^>v<") == {(0, 0)}

def region_size_from(plan, row, column):
    """Return how many cells are joined to the start cell over sides and have the same sign.

    plan is a list of equally long texts."""
    sign = plan[row][column]
    todo = [(row, column)]
    seen = {(row, column)}
    while todo:
        r, c = todo.pop()
        for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            inside = 0 <= cell[0] < len(plan) and 0 <= cell[1] < len(plan[0])
            if inside and cell not in seen and plan[cell[0]][cell[1]] == sign:
                seen.add(cell)
                todo.append(cell)
    return len(seen)
# H: A stack of cells spreads to equal neighbours that have not been seen.
# R: flood fill size: how many cells with the same char are connected (4 directions) to (row, col)
assert region_size_from(["aab", "bab"], 0, 0) == 3
assert region_size_from(["aab", "bab"], 1, 0) == 1
assert region_size_from(["x"], 0, 0) == 1

def steepest_neighbour_step(grid):
    """Return the largest difference between two cells that touch left-right or up-down, 0 for a
    single cell."""
    sideways = [abs(a - b) for row in grid for a, b in zip(row, row[1:])]
    upright = [abs(a - b) for one, two in zip(grid, grid[1:]) for a, b in zip(one, two)]
    return max(sideways + upright, default=0)
# M: Neighbours in a row and neighbouring rows are paired separately.
# R: biggest difference of two neighbouring cells (left-right, up-down) in a grid
assert steepest_neighbour_step([[1, 4], [2, 9]]) == 7
assert steepest_neighbour_step([[3]]) == 0
assert steepest_neighbour_step([[1, 2, 8]]) == 6

def table_without_duplicates(rows):
    """Return the rows, lists of values, without later rows equal to an earlier one."""
    kept = []
    for row in rows:
        if row not in kept:
            kept.append(row)
    return kept
# E: A row is kept only if no equal row is in the result.
# R: drop rows which occurred before
assert table_without_duplicates([[1, 2], [3], [1, 2]]) == [[1, 2], [3]]
assert table_without_duplicates([[], []]) == [[]]
assert table_without_duplicates([]) == []

def stack_side_by_side(left, right, gap=1):
    """Join two pictures of equally many texts line by line with gap spaces between them.

    Left lines are padded to the longest left line."""
    width = max(map(len, left), default=0)
    return [a.ljust(width) + " " * gap + b for a, b in zip(left, right)]
# E: ljust makes all left lines equally wide.
# R: put two ascii pictures next to each other, `gap` spaces in between (default 1)
assert stack_side_by_side(["a", "bb"], ["x", "y"]) == ["a  x", "bb y"]
assert stack_side_by_side(["a"], ["b"], 0) == ["ab"]
assert stack_side_by_side([], []) == []

def stamp_values(grid, pattern, row, column):
    """Return the grid with a smaller grid written over it, whose top left cell lands on (row,
    column).

    Parts that would stick out are left off."""
    result = [list(line) for line in grid]
    for r, line in enumerate(pattern, row):
        for c, value in enumerate(line, column):
            if r < len(result) and c < len(result[r]):
                result[r][c] = value
    return result
# M: enumerate starts at the landing cell, so the counters are target coordinates.
# R: paste a small grid in a bigger one at row, column; cut what sticks out. new grid
assert stamp_values([[0, 0, 0], [0, 0, 0]], [[1, 2]], 1, 0) == [[0, 0, 0], [1, 2, 0]]
assert stamp_values([[0, 0]], [[5, 6], [7, 8]], 0, 1) == [[0, 5]]
assert stamp_values([], [[1]], 0, 0) == []

def is_staircase_grid(grid):
    """Check whether every row of the grid is one cell longer than the row above it."""
    return all(len(lower) == len(upper) + 1 for upper, lower in zip(grid, grid[1:]))
# E: Neighbouring rows are compared by their lengths.
assert is_staircase_grid([[1], [2, 3], [4, 5, 6]]) is True
assert is_staircase_grid([[1], [2]]) is False
assert is_staircase_grid([]) is True

def best_meeting_row(grid):
    """Return the index of the row from which all marked cells "x" are reached with the fewest
    row steps.

    The grid is a list of texts; the steps are row differences, and the smallest index wins ties."""
    rows = [r for r, line in enumerate(grid) for sign in line if sign == "x"]
    return min(range(len(grid)), key=lambda r: sum(abs(r - other) for other in rows))
# M: The rows of all marks are collected, then the row with the smallest sum of distances is taken.
assert best_meeting_row(["x..", "...", "xx."]) == 2
assert best_meeting_row(["x", ".", "x"]) == 0
assert best_meeting_row(["."]) == 0

def checkpoints_in_order(grid, word):
    """Check whether the letters of word are met in this order when a grid of texts is read row
    by row."""
    signs = iter("".join(grid))
    return all(letter in signs for letter in word)
# M: Asking an iterator for a letter uses it up to that place, so the order is kept.
assert checkpoints_in_order(["a.b", "..c"], "abc") is True
assert checkpoints_in_order(["a.b", "..c"], "ba") is False
assert checkpoints_in_order([], "") is True

def column_widths_text(rows):
    """Return the rows of texts as lines whose columns are padded to their widest cell and
    joined by " | ".

    All rows have equally many cells."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return [" | ".join(cell.ljust(w) for cell, w in zip(row, widths)) for row in rows]
# M: The width of each column is computed first and used for every row.
# R: table rows to aligned lines with " | " between the columns
assert column_widths_text([["a", "bb"], ["ccc", "d"]]) == ["a   | bb", "ccc | d "]
assert column_widths_text([["x"]]) == ["x"]
assert column_widths_text([]) == []

def bus_plan_view(seats, aisle):
    """Return rows of a bus as texts in which a space is put behind the first aisle seats of
    each row."""
    return [row[:aisle] + " " + row[aisle:] for row in seats]
# E: Two slices of the row surround the space.
# R: insert a space (aisle) after n seats in every row string
assert bus_plan_view(["oxoo", "xxoo"], 2) == ["ox oo", "xx oo"]
assert bus_plan_view(["oo"], 0) == [" oo"]
assert bus_plan_view([], 2) == []

def heat_letters(grid, low, high):
    """Return the grid as texts: "c" for numbers below low, "h" for numbers above high, "-" for
    the others."""
    lines = []
    for row in grid:
        lines.append("".join("c" if v < low else "h" if v > high else "-" for v in row))
    return lines
# E: A double conditional expression picks one of three letters per number.
# R: heat map as text: c = below low, h = above high, - = ok
assert heat_letters([[1, 5], [9, 4]], 3, 6) == ["c-", "h-"]
assert heat_letters([[3, 6]], 3, 6) == ["--"]
assert heat_letters([], 0, 1) == []

def rows_in_columns_too(grid):
    """Count the rows of a square grid that also occur as a column, read from top to bottom."""
    columns = [list(column) for column in zip(*grid)]
    return sum(row in columns for row in grid)
# E: The columns are made into lists so that rows can be looked up among them.
assert rows_in_columns_too([[1, 2], [2, 3]]) == 2
assert rows_in_columns_too([[1, 2], [3, 4]]) == 0
assert rows_in_columns_too([]) == 0

def cheapest_step_down(costs):
    """Return the column path from the top row to the bottom one that always steps to the
    cheapest cell below.

    The path starts at the cheapest cell of the first row; from a column one may go straight or one
    to the left or right, and the leftmost is taken in a tie."""
    column = costs[0].index(min(costs[0]))
    path = [column]
    for row in costs[1:]:
        options = range(max(column - 1, 0), min(column + 2, len(row)))
        column = min(options, key=lambda c: row[c])
        path.append(column)
    return path
# H: The allowed columns below form a range, and min with a key picks the cheapest of them.
assert cheapest_step_down([[3, 1, 4], [9, 9, 2], [0, 5, 5]]) == [1, 2, 1]
assert cheapest_step_down([[2, 2]]) == [0]
assert cheapest_step_down([[1], [1]]) == [0, 0]

def expand_rows(pattern, times):
    """Return the pattern of texts with each sign and each row repeated times in a row."""
    wide = ["".join(sign * times for sign in row) for row in pattern]
    return [row for row in wide for _ in range(times)]
# M: The signs are repeated inside the rows first, then the rows themselves.
# R: zoom an ascii picture by factor n
assert expand_rows(["ab"], 2) == ["aabb", "aabb"]
assert expand_rows(["x", "y"], 1) == ["x", "y"]
assert expand_rows(["x"], 0) == []

def balanced_garden(grid):
    """Check whether the left and right halves of every row hold equally many "x"; odd rows
    ignore the middle."""
    for row in grid:
        half = len(row) // 2
        if row[:half].count("x") != row[len(row) - half:].count("x"):
            return False
    return True
# M: Both halves have the same length, so the middle sign of odd rows is in neither.
assert balanced_garden(["x..x", ".xx."]) is True
assert balanced_garden(["xx.", "x.."]) is False
assert balanced_garden([]) is True

def lowest_point_route(grid, row, column):
    """Return the cells a ball visits that rolls to the lowest lower neighbour until there is none.

    Neighbours share a side; if two are equally low, the one above, below, left, right comes
    first in
    this order. The start is included."""
    route = [(row, column)]
    while True:
        r, c = route[-1]
        near = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        near = [(a, b) for a, b in near if 0 <= a < len(grid) and 0 <= b < len(grid[0])]
        best = min(near, key=lambda cell: grid[cell[0]][cell[1]], default=(r, c))
        if grid[best[0]][best[1]] >= grid[r][c]:
            return route
        route.append(best)
# H: The lowest neighbour is found again and again, and the walk ends when it is not lower.
assert lowest_point_route([[9, 5], [8, 3]], 0, 0) == [(0, 0), (0, 1), (1, 1)]
assert lowest_point_route([[1, 1]], 0, 0) == [(0, 0)]
assert lowest_point_route([[4]], 0, 0) == [(0, 0)]

def upper_triangle_sum(matrix):
    """Add up the cells of a square matrix that lie above its main diagonal, without the
    diagonal."""
    return sum(sum(row[i + 1:]) for i, row in enumerate(matrix))
# E: In row i the cells behind index i lie above the diagonal.
# R: sum of everything above the main diagonal
assert upper_triangle_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == 11
assert upper_triangle_sum([[5]]) == 0
assert upper_triangle_sum([]) == 0

def matches_clue(row, clue):
    """Check whether the runs of "#" in a row text have exactly the lengths listed in clue, left
    to right."""
    return [len(run) for run in row.split(".") if run] == clue
# E: Splitting at the dots leaves the runs, of which empty ones are dropped.
# R: nonogram check: "##.#" fits [2, 1]
assert matches_clue("##.#", [2, 1]) is True
assert matches_clue(".##.", [1]) is False
assert matches_clue("...", []) is True

def crossword_slots(row, shortest=2):
    """Return the (start, length) of the runs of "_" in a row text that are at least shortest
    long."""
    slots = []
    start = 0
    for part in row.split("#"):
        if len(part) >= shortest:
            slots.append((start, len(part)))
        start += len(part) + 1
    return slots
# M: Each part of the split moves the start on by its length and the wall behind it.
assert crossword_slots("___#_#__") == [(0, 3), (6, 2)]
assert crossword_slots("_#_") == []
assert crossword_slots("#____", 4) == [(1, 4)]

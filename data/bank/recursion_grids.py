"""Verified problems: recursion grids."""

def reverse_all_levels(nested):
    """Turn a nested list around on every level: the outer list and all lists inside it.
    [1, [2, 3], 4] becomes [4, [3, 2], 1].
    """
    if not isinstance(nested, list):
        return nested
    return [reverse_all_levels(item) for item in reversed(nested)]
# M: Anything that is no list ends the recursion, and each list is rebuilt backwards.
# R: reverse a list and also every list within it, at any depth
assert reverse_all_levels([1, [2, 3], 4]) == [4, [3, 2], 1]
assert reverse_all_levels([[1, [2, 3]]]) == [[[3, 2], 1]]
assert reverse_all_levels([]) == []

def count_empty_lists(nested) -> int:
    """Count the empty lists at any depth of a nested list, the list itself included.
    [[], [1, []]] has two, and [] is one itself.
    """
    if nested == []:
        return 1
    return sum(count_empty_lists(item) for item in nested if isinstance(item, list))
# E: An empty list counts one, and otherwise the counts of the inner lists are summed.
assert count_empty_lists([[], [1, []]]) == 2
assert count_empty_lists([]) == 1
assert count_empty_lists([1, 2]) == 0

def keep_deep_values(nested, depth):
    """Return a flat list of all values that lie at least at the given depth of a nested list.
    Values in the outer list have depth 1. For [1, [2, [3]]] and 2 this is [2, 3].
    """
    kept = []
    for item in nested:
        if isinstance(item, list):
            kept += keep_deep_values(item, depth - 1)
        elif depth <= 1:
            kept.append(item)
    return kept
# M: Each step inwards lowers the wanted depth, and at 1 or below values are kept.
# R: flatten a nested list but only take the elements at depth >= d (outermost is 1)
assert keep_deep_values([1, [2, [3]]], 2) == [2, 3]
assert keep_deep_values([1, [2]], 1) == [1, 2]
assert keep_deep_values([1], 5) == []

def prune_small(nested: list, least: int) -> list:
    """Remove all numbers smaller than least from a nested list, and afterwards all lists that
    have become empty or were empty before. The outer list itself always remains.
    """
    result = []
    for item in nested:
        if isinstance(item, list):
            inner = prune_small(item, least)
            if inner:
                result.append(inner)
        elif item >= least:
            result.append(item)
    return result
# M: Inner lists are cleaned first, and only those with something left are taken over.
assert prune_small([5, [1, [2]], [7, []]], 3) == [5, [7]]
assert prune_small([[1]], 2) == []
assert prune_small([], 0) == []

def same_shape(first, second) -> bool:
    """Tell whether two nested lists have the same shape: lists of equal length with lists at
    the same places. The values that are no lists do not matter.
    """
    if isinstance(first, list) != isinstance(second, list):
        return False
    if not isinstance(first, list):
        return True
    return len(first) == len(second) and all(map(same_shape, first, second))
# H: Kinds must agree at each place, and lists go on to compare all of their items in pairs.
assert same_shape([1, [2, 3]], ['a', ['b', 'c']]) is True
assert same_shape([1, [2]], [[1], 2]) is False
assert same_shape([], []) is True

def nested_to_text(nested):
    """Write a nested list of numbers with brackets of changing kind: round ones outside, square
    ones on the next level, then round ones again. Items are separated by one space.
    [1, [2, [3]]] becomes "(1 [2 (3)])".
    """
    def write(item, outer):
        if not isinstance(item, list):
            return str(item)
        left, right = '()' if outer else '[]'
        return left + ' '.join(write(part, not outer) for part in item) + right
    return write(nested, True)
# H: The inner function hands down which kind of bracket is next and joins the written parts.
assert nested_to_text([1, [2, [3]]]) == '(1 [2 (3)])'
assert nested_to_text([[], 4]) == '([] 4)'
assert nested_to_text([]) == '()'

def sum_dict_branches(tree: dict) -> dict:
    """Return for each key of the outer dictionary the sum of all numbers below it. Values are
    numbers or dictionaries of the same kind, at any depth. An empty dictionary sums to 0.
    """
    def total(value):
        if isinstance(value, dict):
            return sum(total(part) for part in value.values())
        return value
    return {key: total(value) for key, value in tree.items()}
# M: An inner recursive function gives numbers back unchanged and sums up dictionaries.
assert sum_dict_branches({'a': 2, 'b': {'x': 1, 'y': {'z': 4}}}) == {'a': 2, 'b': 5}
assert sum_dict_branches({'a': {}}) == {'a': 0}
assert sum_dict_branches({}) == {}

def upper_keys_deep(data):
    """Return a copy of a nested dictionary in which all keys are written in capital letters, at
    every depth. Values that are no dictionaries do not change.
    """
    if not isinstance(data, dict):
        return data
    return {key.upper(): upper_keys_deep(value) for key, value in data.items()}
# E: The comprehension changes the keys of one level, and each value is handed to the same function.
# R: uppercase all keys in a dict of dicts of dicts...
assert upper_keys_deep({'a': {'b': 1}}) == {'A': {'B': 1}}
assert upper_keys_deep({'x': [1]}) == {'X': [1]}
assert upper_keys_deep({}) == {}

def remove_none_deep(data):
    """Return a copy of data without None: dictionary entries with the value None and list items
    that are None are dropped, at every depth. Containers that become empty stay.
    """
    if isinstance(data, dict):
        return {k: remove_none_deep(v) for k, v in data.items() if v is not None}
    if isinstance(data, list):
        return [remove_none_deep(item) for item in data if item is not None]
    return data
# M: Dictionaries and lists are rebuilt by comprehensions with a filter; other values end the recursion.
# R: drop every None out of nested dicts and lists
assert remove_none_deep({'a': None, 'b': [1, None]}) == {'b': [1]}
assert remove_none_deep([{'x': None}]) == [{}]
assert remove_none_deep(5) == 5

def deepest_key(tree):
    """Return the key that lies deepest in a nested dictionary. Of equally deep keys the first
    one is returned, and None for an empty dictionary.
    """
    def walk(branch, depth):
        best = (0, None)
        for key, value in branch.items():
            found = (depth, key)
            if isinstance(value, dict) and value:
                found = walk(value, depth + 1)
            if found[0] > best[0]:
                best = found
        return best
    return walk(tree, 1)[1]
# H: Each call gives back the best depth with its key, and only a greater depth replaces it.
assert deepest_key({'a': 1, 'b': {'c': {'d': 2}}, 'e': 3}) == 'd'
assert deepest_key({'a': {}, 'b': 2}) == 'a'
assert deepest_key({}) is None

def count_tree_leaves(tree: dict) -> int:
    """Count the leaves of a tree given as a nested dictionary: a node without children has an
    empty dictionary as its value. The empty tree has no leaves.
    """
    return sum(count_tree_leaves(branch) if branch else 1 for branch in tree.values())
# E: An empty branch is one leaf, and any other branch is counted by recursion.
# R: tree as nested dicts where leaves map to {}. how many leaves
assert count_tree_leaves({'a': {'b': {}, 'c': {}}, 'd': {}}) == 3
assert count_tree_leaves({'root': {}}) == 1
assert count_tree_leaves({}) == 0

def nested_mirror_equal(nested):
    """Tell whether a nested list reads the same from both ends, where inner lists must be
    mirrored too. [1, [2, 3], [3, 2], 1] passes, [[1, 2], [1, 2]] does not.
    """
    def mirrored(item):
        return [mirrored(part) for part in item[::-1]] if isinstance(item, list) else item
    return nested == mirrored(nested)
# M: A helper builds the full mirror image, which is compared with the list.
assert nested_mirror_equal([1, [2, 3], [3, 2], 1]) is True
assert nested_mirror_equal([[1, 2], [1, 2]]) is False
assert nested_mirror_equal([]) is True

def sum_digits_until(number, limit):
    """Sum the digits of a number recursively: if the digit sum is still greater than limit, its
    own digit sum is taken, and so on. The limit is at least 9. Numbers up to the limit stay.
    """
    if number <= limit:
        return number
    return sum_digits_until(sum(int(d) for d in str(number)), limit)
# E: The function calls itself with the digit sum until the limit holds.
# R: repeat digit sum until the value is <= limit (recursive pls)
assert sum_digits_until(9999, 10) == 9
assert sum_digits_until(9999, 40) == 36
assert sum_digits_until(12, 20) == 12

def split_tree_sizes(size: int) -> list[int]:
    """Return the lengths of the pieces of a log, left to right, after sawing. A log of the
    given length is sawn in two halves; an odd length leaves the left piece one longer. Pieces
    longer than 3 are sawn again.
    """
    if size <= 3:
        return [size]
    right = size // 2
    return split_tree_sizes(size - right) + split_tree_sizes(right)
# M: Short logs end the recursion, and the lists of both halves are joined.
assert split_tree_sizes(9) == [3, 2, 2, 2]
assert split_tree_sizes(3) == [3]
assert split_tree_sizes(7) == [2, 2, 3]

def alternate_take_value(coins):
    """Return how many points more than the second player the first player gets in a coin game.
    Two players take turns to take a coin from the left or right end of a row. Both play as well
    as possible.
    """
    if not coins:
        return 0
    take_left = coins[0] - alternate_take_value(coins[1:])
    take_right = coins[-1] - alternate_take_value(coins[:-1])
    return max(take_left, take_right)
# H: The value of a move is the coin minus the best lead that the opponent gets from the rest.
# R: row of coins, two perfect players alternately take an end coin. by how much does player 1 win?
assert alternate_take_value([3, 9, 1, 2]) == 7
assert alternate_take_value([4]) == 4
assert alternate_take_value([]) == 0

def expand_nicknames(word, table):
    """Replace a word by the text that the table gives for it, and do the same for every word of
    that text, until only words without an entry are left. The table has no circles.
    """
    if word not in table:
        return word
    return ' '.join(expand_nicknames(part, table) for part in table[word].split())
# M: A word without an entry stops the recursion, and the parts of an entry are expanded each.
# R: recursively expand abbreviations with a dict (word, table), e.g. {"ab": "a b", "a": "x y"} turns ab into "x y b"
assert expand_nicknames('ab', {'ab': 'a b', 'a': 'x y'}) == 'x y b'
assert expand_nicknames('hi', {}) == 'hi'
assert expand_nicknames('a', {'a': 'b', 'b': 'c c'}) == 'c c'

def branch_word_count(word: str) -> int:
    """Count in how many ways a word can be taken apart by removing pairs of equal neighbours
    one after another until nothing is left. Different first pairs make different ways.
    The empty word has one way, a word that cannot vanish has none.
    """
    if word == '':
        return 1
    ways = 0
    for i in range(len(word) - 1):
        if word[i] == word[i + 1]:
            ways += branch_word_count(word[:i] + word[i + 2:])
    return ways
# H: Each removable pair opens a branch, and the ways of all shorter words are added.
assert branch_word_count('aabb') == 2
assert branch_word_count('abba') == 1
assert branch_word_count('ab') == 0

def chain_of_command_length(name, boss_of):
    """Return how many bosses are above a person. The dictionary gives the direct boss of a
    person; whoever is not in it has no boss.
    """
    if name not in boss_of:
        return 0
    return 1 + chain_of_command_length(boss_of[name], boss_of)
# E: A person without a boss ends the recursion, and every boss adds one.
# R: dict of person -> boss. number of bosses over one person, recursively
assert chain_of_command_length('c', {'c': 'b', 'b': 'a'}) == 2
assert chain_of_command_length('a', {'c': 'a'}) == 0
assert chain_of_command_length('x', {}) == 0

def total_weight_of_box(box: dict) -> int:
    """Return the full weight of a box: its own "weight" plus the full weights of all the boxes
    in its list "inside". A box may have no key "inside".
    """
    return box['weight'] + sum(total_weight_of_box(b) for b in box.get('inside', []))
# E: get gives an empty list for boxes without content, which ends the recursion.
# R: boxes in boxes: {"weight": 2, "inside": [..]}; total weight, inside may be missing
assert total_weight_of_box({'weight': 2, 'inside': [{'weight': 3}, {'weight': 1}]}) == 6
assert total_weight_of_box({'weight': 5}) == 5
assert total_weight_of_box({'weight': 1, 'inside': [{'weight': 1, 'inside': []}]}) == 2

def balanced_mobile(mobile) -> int | None:
    """Return the total weight of a mobile, or None if a part of it hangs askew. A mobile is a
    weight (a number) or a pair (left, right) of mobiles. It hangs straight if both sides weigh
    the same, everywhere.
    """
    if not isinstance(mobile, tuple):
        return mobile
    left, right = map(balanced_mobile, mobile)
    if left is None or right is None or left != right:
        return None
    return left + right
# H: Each side reports its weight or None, so a fault anywhere travels up to the top.
assert balanced_mobile((2, (1, 1))) == 4
assert balanced_mobile((2, (1, 2))) is None
assert balanced_mobile(7) == 7

def ways_to_pay_toll(total, coins):
    """Count the ordered ways to throw coins into a machine until exactly the total is reached,
    where the same coin is never thrown twice in a row. Paying 0 has one way.
    """
    def count(rest, last):
        if rest == 0:
            return 1
        return sum(count(rest - c, c) for c in coins if c != last and c <= rest)
    return count(total, None)
# H: The recursion remembers the last coin and tries every other coin that still fits.
# R: in how many orders can i pay the exact toll with coins if two equal coins in a row are forbidden? (total, list of coin values)
assert ways_to_pay_toll(4, [1, 2]) == 1
assert ways_to_pay_toll(3, [1, 2]) == 2
assert ways_to_pay_toll(0, [5]) == 1

def climb_with_rest(steps: int) -> int:
    """Count the ways to climb stairs with moves of 1 or 3 steps, if a move of 3 must never
    follow directly on another move of 3. No steps can be climbed in one way.
    """
    after_one = [1] + [0] * steps
    after_three = [0] * (steps + 1)
    for step in range(1, steps + 1):
        after_one[step] = after_one[step - 1] + after_three[step - 1]
        if step >= 3:
            after_three[step] = after_one[step - 3]
    return after_one[steps] + after_three[steps]
# H: Two tables hold the ways that end with a small or with a big move; only small ones allow a big one.
assert climb_with_rest(3) == 2
assert climb_with_rest(6) == 5
assert climb_with_rest(0) == 1

def best_days_with_breaks(earnings: list[int]) -> int:
    """Return the most that can be earned if after two working days in a row there must be at
    least one free day. Earnings are not negative. [5, 5, 5, 5] allows 15.
    """
    free, one, two = 0, 0, 0
    for earning in earnings:
        free, one, two = max(free, one, two), free + earning, one + earning
    return max(free, one, two)
# H: Three totals are kept for days that end with zero, one or two working days in a row.
# R: max income from a list of daily earnings when I cant work three days in a row
assert best_days_with_breaks([5, 5, 5, 5]) == 15
assert best_days_with_breaks([1, 9, 9, 1, 9]) == 27
assert best_days_with_breaks([]) == 0

def cheapest_paint_row(costs):
    """Return the lowest total price for painting a row of houses. Each house of a row is
    painted in one of three colours, and costs gives three prices for every house. Neighbours
    must differ, and the first and the last house must differ too. There are at least two
    houses.
    """
    best = []
    for first in range(3):
        row = [costs[0][c] if c == first else float('inf') for c in range(3)]
        for prices in costs[1:]:
            row = [prices[c] + min(row[d] for d in range(3) if d != c) for c in range(3)]
        best += [row[c] for c in range(3) if c != first]
    return min(best)
# H: For every fixed first colour a row of best prices moves along, and the last colour must differ.
assert cheapest_paint_row([[1, 5, 9], [1, 5, 9]]) == 6
assert cheapest_paint_row([[1, 2, 3], [1, 2, 3], [1, 2, 3]]) == 6
assert cheapest_paint_row([[0, 0, 0], [4, 5, 6]]) == 4

def longest_alternating_pick(numbers):
    """Return the length of the longest choice of numbers, in list order, in which odd and even
    numbers take turns. It may start with either kind.
    """
    length = 0
    last = None
    for number in numbers:
        if number % 2 != last:
            length += 1
            last = number % 2
    return length
# E: A number is taken whenever its parity differs from that of the number taken last.
# R: longest subsequence alternating odd/even, just the length
assert longest_alternating_pick([1, 3, 2, 4, 5]) == 3
assert longest_alternating_pick([2, 2]) == 1
assert longest_alternating_pick([]) == 0

def fewest_hops_on_stones(stones: list[int]) -> int:
    """Return the fewest hops of a frog to the last stone, or -1 if it cannot be reached. A frog
    starts on the first stone; a stone with the number k lets it hop exactly k or exactly k + 1
    places forwards.
    """
    best = {0: 0}
    for place, reach in enumerate(stones):
        if place in best:
            for goal in (place + reach, place + reach + 1):
                best[goal] = min(best.get(goal, best[place] + 1), best[place] + 1)
    return best.get(len(stones) - 1, -1)
# H: Places are visited from left to right, and each known place improves its two goals.
# R: each stone number k means jump k or k+1 ahead. min jumps from first to last stone, -1 if impossible
assert fewest_hops_on_stones([1, 2, 1, 1]) == 2
assert fewest_hops_on_stones([5, 0]) == -1
assert fewest_hops_on_stones([3]) == 0

def count_tilings_with_gap(length):
    """Count the ways to lay tiles of length 2 in a row of the given length, where each unit
    cell is either covered by a tile or left free, and tiles must not touch each other.
    """
    ways = [1, 1]
    for size in range(2, length + 1):
        with_tile = ways[size - 3] if size >= 3 else 1
        ways.append(ways[size - 1] + with_tile)
    return ways[length]
# M: The last cell is free, or it ends a tile that has a free cell before it unless the row begins there.
assert count_tilings_with_gap(3) == 3
assert count_tilings_with_gap(5) == 6
assert count_tilings_with_gap(0) == 1

def cheapest_menu_plan(meals):
    """Return the lowest total cost of a menu plan. For each day there are two possible meals
    with their costs, given as pairs. Eating the same choice (first or second) as on the day
    before costs 1 more.
    """
    first = second = 0
    for i, (a, b) in enumerate(meals):
        again = 1 if i else 0
        first, second = min(first + again, second) + a, min(second + again, first) + b
    return min(first, second)
# M: Two running totals are kept for the choice of the last day and updated together.
# R: every day choose one of two meals (cost pairs), picking same slot as yesterday costs +1. minimal total?
assert cheapest_menu_plan([(1, 5), (1, 5)]) == 3
assert cheapest_menu_plan([(2, 2), (2, 2)]) == 4
assert cheapest_menu_plan([]) == 0

def count_binary_without_triples(length: int) -> int:
    """Count the texts of zeros and ones of the given length that contain neither 000 nor 111.
    There are 6 of length 3. The empty text counts as one.
    """
    if length == 0:
        return 1
    single, double = 2, 0
    for _ in range(length - 1):
        single, double = single + double, single
    return single + double
# M: Texts that end in a run of one or two equal letters are counted apart and carried on.
assert count_binary_without_triples(3) == 6
assert count_binary_without_triples(1) == 2
assert count_binary_without_triples(4) == 10

def max_sum_no_same_tens(numbers):
    """Choose numbers with the greatest possible sum so that no two of them have the same tens
    digit. All numbers are between 0 and 99. Numbers below 10 have the tens digit 0.
    """
    best = {}
    for number in numbers:
        tens = number // 10
        best[tens] = max(number, best.get(tens, 0))
    return sum(best.values())
# E: A dictionary keeps the greatest number for every tens digit.
# R: maximise the sum choosing at most one number per tens digit (0..99)
assert max_sum_no_same_tens([12, 19, 25, 4]) == 48
assert max_sum_no_same_tens([7, 3]) == 7
assert max_sum_no_same_tens([]) == 0

def grid_rows_equal_columns(grid: list[list[int]]) -> int:
    """Count the pairs of a row and a column of a square grid that hold the same values in the
    same order, read from left to right and from top to bottom.
    """
    columns = [list(column) for column in zip(*grid)]
    return sum(row == column for row in grid for column in columns)
# E: The columns are made with zip, and each row is compared with each column.
# R: in a square matrix, how many (row, column) pairs are identical sequences?
assert grid_rows_equal_columns([[1, 2], [2, 5]]) == 2
assert grid_rows_equal_columns([[1, 1], [1, 1]]) == 4
assert grid_rows_equal_columns([]) == 0

def lonely_towers(grid: list[list[int]]) -> int:
    """Count the towers (ones) in a grid of zeros and ones that are alone both in their row
    and in their column.
    """
    columns = list(zip(*grid))
    count = 0
    for row in grid:
        for c, cell in enumerate(row):
            if cell and sum(row) == 1 and sum(columns[c]) == 1:
                count += 1
    return count
# M: A tower is alone when both its row and its column have the sum one.
assert lonely_towers([[1, 0, 0], [0, 1, 1], [0, 0, 0]]) == 1
assert lonely_towers([[1, 0], [0, 1]]) == 2
assert lonely_towers([]) == 0

def diagonal_runs(grid):
    """Return all diagonals of a square grid that run from upper left to lower right, as lists.
    The one from the lower left corner comes first, the one in the upper right corner last.
    """
    size = len(grid)
    runs = []
    for shift in range(1 - size, size):
        runs.append([grid[r][r + shift] for r in range(size) if 0 <= r + shift < size])
    return runs
# M: On a diagonal the column is the row plus a fixed shift, and all shifts are run through.
# R: all top-left to bottom-right diagonals of an n x n matrix, starting with the bottom left corner
assert diagonal_runs([[1, 2], [3, 4]]) == [[3], [1, 4], [2]]
assert diagonal_runs([[7]]) == [[7]]
assert diagonal_runs([]) == []

def walk_arrow_grid(grid: list[str]) -> int:
    """Return the number of steps until a walk over a grid leaves it, or -1 for an endless walk.
    The walk starts in the upper left corner. A grid of the letters R, L, U and D tells where to
    go next from each cell.
    """
    moves = {'R': (0, 1), 'L': (0, -1), 'U': (-1, 0), 'D': (1, 0)}
    row = column = steps = 0
    while 0 <= row < len(grid) and 0 <= column < len(grid[0]):
        if steps > len(grid) * len(grid[0]):
            return -1
        down, right = moves[grid[row][column]]
        row, column = row + down, column + right
        steps += 1
    return steps
# M: A walk with more steps than cells must have visited a cell twice and never ends.
assert walk_arrow_grid(['RD', 'UR']) == 3
assert walk_arrow_grid(['RL']) == -1
assert walk_arrow_grid(['U']) == 1

def bishop_free_cells(size, row, column):
    """Count the cells of an empty square board that a bishop at (row, column) can reach in one
    move, moving diagonally. Rows and columns are counted from 0.
    """
    count = 0
    for r in range(size):
        for c in range(size):
            if r != row and abs(r - row) == abs(c - column):
                count += 1
    return count
# E: A cell lies on a diagonal when both distances are equal; its own cell is left out.
# R: how many squares does a bishop attack on an empty n x n board? args size,row,col zero based
assert bishop_free_cells(3, 1, 1) == 4
assert bishop_free_cells(8, 0, 0) == 7
assert bishop_free_cells(1, 0, 0) == 0

def max_cross_sum(grid):
    """Return the greatest sum of a cross that lies completely inside the grid, or None if the
    grid is too small for one. A cross is a cell together with its four direct neighbours.
    """
    sums = []
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[0]) - 1):
            around = grid[r - 1][c] + grid[r + 1][c] + grid[r][c - 1] + grid[r][c + 1]
            sums.append(grid[r][c] + around)
    return max(sums, default=None)
# M: Only inner cells can be the centre of a full cross, so the loops leave out the border.
# R: biggest plus-shape sum in a matrix (center + 4 neighbors), None if no plus fits
assert max_cross_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == 25
assert max_cross_sum([[0, 1, 0, 9], [1, 1, 1, 9], [0, 1, 0, 9]]) == 11
assert max_cross_sum([[1, 2]]) is None

def drop_ball_columns(grid: list[str]) -> list[int]:
    """Return for each ball the column in which it leaves a grid at the bottom, or -1 if it
    leaves at a side. Balls are dropped into each column of a grid with slides: a "\\" moves a
    ball one column to the right and down, "/" one to the left and down, and "." just down.
    """
    width = len(grid[0])
    results = []
    for column in range(width):
        for row in grid:
            column += {'\\': 1, '/': -1, '.': 0}[row[column]]
            if not 0 <= column < width:
                column = -1
                break
        results.append(column)
    return results
# H: The column of a ball changes from row to row, and leaving at the side breaks the fall.
assert drop_ball_columns(['\\.', './']) == [0, 0]
assert drop_ball_columns(['/..']) == [-1, 1, 2]
assert drop_ball_columns(['...', '..\\']) == [0, 1, -1]

def paint_bucket_line(grid: list[list[str]], row: int, colour: str) -> list[list[str]]:
    """Return a copy of the grid in which one row is painted, but only up to the first cell of
    the row that already has that colour; this cell stops the paint.
    """
    result = [line[:] for line in grid]
    for column, cell in enumerate(grid[row]):
        if cell == colour:
            break
        result[row][column] = colour
    return result
# E: The rows are copied, and the loop over the wanted row ends at the first cell of that colour.
assert paint_bucket_line([['a', 'b', 'r', 'c']], 0, 'r') == [['r', 'r', 'r', 'c']]
assert paint_bucket_line([['r', 'a'], ['b', 'b']], 1, 'r') == [['r', 'a'], ['r', 'r']]
assert paint_bucket_line([['x', 'y']], 0, 'x') == [['x', 'y']]

def count_safe_cells(size: int, rooks: list[tuple[int, int]]) -> int:
    """Count the cells of a square board that are not in the row and not in the column of any
    given rook, written as (row, column). Several rooks may share rows or columns.
    """
    rows = {row for row, _ in rooks}
    columns = {column for _, column in rooks}
    return (size - len(rows)) * (size - len(columns))
# M: Each free row crosses each free column in exactly one safe cell.
assert count_safe_cells(4, [(0, 0), (0, 3)]) == 6
assert count_safe_cells(3, []) == 9
assert count_safe_cells(1, [(0, 0)]) == 0

def collect_on_diagonal_zigzag(grid, steps):
    """Walk over a grid from the upper left corner diagonally downwards to the right; at the
    right or left border the direction across is turned. Return the values of the first steps
    cells. The grid has at least two columns and at least steps rows.
    """
    values = []
    column, across = 0, 1
    for row in range(steps):
        values.append(grid[row][column])
        if not 0 <= column + across < len(grid[0]):
            across = -across
        column += across
    return values
# M: The row grows by one each time while the column bounces between the borders.
assert collect_on_diagonal_zigzag([[1, 2], [3, 4], [5, 6]], 3) == [1, 4, 5]
assert collect_on_diagonal_zigzag([[1, 2, 3], [4, 5, 6]], 2) == [1, 5]
assert collect_on_diagonal_zigzag([[1, 2]], 1) == [1]

def shift_rows_by_index(grid):
    """Turn every row of the grid to the right by its own row number: row 0 stays, row 1 moves
    one place, row 2 two places, with the cells that fall out coming in at the left.
    """
    shifted = []
    for number, row in enumerate(grid):
        cut = len(row) - number % len(row)
        shifted.append(row[cut:] + row[:cut])
    return shifted
# M: Each row is cut at a place that depends on its number, and the two parts are exchanged.
# R: rotate each matrix row right by its row index
assert shift_rows_by_index([[1, 2], [1, 2], [1, 2]]) == [[1, 2], [2, 1], [1, 2]]
assert shift_rows_by_index([[5]]) == [[5]]
assert shift_rows_by_index([]) == []

def compare_grids_turned(first, second):
    """Return how many quarter turns to the right change the first square grid into the second:
    0, 1, 2 or 3, the smallest that works, or -1 if none does.
    """
    for turns in range(4):
        if first == second:
            return turns
        first = [list(row) for row in zip(*first[::-1])]
    return -1
# M: After each failed comparison the grid is turned by reversing and zipping its rows.
# R: how many clockwise 90 degree rotations make grid a equal grid b? (-1 never)
assert compare_grids_turned([[1, 2], [3, 4]], [[3, 1], [4, 2]]) == 1
assert compare_grids_turned([[1]], [[1]]) == 0
assert compare_grids_turned([[1]], [[2]]) == -1

def best_row_and_column(grid):
    """Choose one row and one column of the grid so that the sum of all cells in them is as
    great as possible; the cell where they cross counts only once. Return that sum.
    """
    columns = list(zip(*grid))
    best = None
    for r, row in enumerate(grid):
        for c, column in enumerate(columns):
            total = sum(row) + sum(column) - grid[r][c]
            if best is None or total > best:
                best = total
    return best
# M: All pairs of a row and a column are tried, and the crossing cell is taken off once.
# R: maximise sum(row)+sum(col)-crossing cell over all row/col choices in a matrix
assert best_row_and_column([[1, 2], [3, 4]]) == 9
assert best_row_and_column([[5, -9], [5, 0]]) == 10
assert best_row_and_column([[-3]]) == -3

def connected_on_phone(number: str) -> bool:
    """Tell whether all neighbouring digits of a phone number lie next to each other on a keypad
    with the rows 123, 456, 789 and 0 below the 8. Diagonal neighbours count, and so do equal
    digits.
    """
    places = {d: divmod(i, 3) for i, d in enumerate('123456789')}
    places['0'] = (3, 1)
    for a, b in zip(number, number[1:]):
        (r1, c1), (r2, c2) = places[a], places[b]
        if max(abs(r1 - r2), abs(c1 - c2)) > 1:
            return False
    return True
# M: Each digit has a row and a column, and both distances must be at most one.
assert connected_on_phone('2580') is True
assert connected_on_phone('13') is False
assert connected_on_phone('7') is True

def grow_garden(garden: list[str]) -> list[str]:
    """Let the plants "*" of a garden spread: every empty cell "." with at least two plants
    among its four direct neighbours becomes a plant, all at the same time. Return the new
    garden.
    """
    plants = set()
    for r, row in enumerate(garden):
        plants |= {(r, c) for c, cell in enumerate(row) if cell == '*'}
    grown = []
    for r, row in enumerate(garden):
        line = ''
        for c, cell in enumerate(row):
            near = {(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)}
            line += '*' if len(near & plants) >= 2 else cell
        grown.append(line)
    return grown
# H: The places of the plants are in a set, so neighbours are counted by an intersection.
assert grow_garden(['*.*', '...', '*..']) == ['***', '*..', '*..']
assert grow_garden(['*..']) == ['*..']
assert grow_garden([]) == []

def river_crossing_rows(grid):
    """Return the numbers of the rows that can be crossed from left to right if one can jump
    over at most one water cell. Each row of the grid is a river with stones "o" and water "~".
    The banks at both ends are like stones.
    """
    return [number for number, row in enumerate(grid) if '~~' not in row]
# E: A row is impossible exactly when two water cells lie side by side.
# R: rows of o and ~, you can hop over a single ~. which row indices are crossable
assert river_crossing_rows(['o~o~', '~~oo', 'ooo']) == [0, 2]
assert river_crossing_rows(['~']) == [0]
assert river_crossing_rows([]) == []

def treasure_by_clues(grid, start, limit):
    """Follow the clues of a grid from start until a cell points to itself, which is the
    treasure, and return its place. Each cell of a grid holds the (row, column) of the next
    clue. If this takes more than limit steps, return None.
    """
    place = start
    for _ in range(limit + 1):
        following = grid[place[0]][place[1]]
        if following == place:
            return place
        place = following
    return None
# M: The loop follows at most the allowed number of clues and stops at a cell that names itself.
assert treasure_by_clues([[(0, 1), (0, 1)]], (0, 0), 5) == (0, 1)
assert treasure_by_clues([[(0, 1), (0, 0)]], (0, 0), 5) is None
assert treasure_by_clues([[(0, 0)]], (0, 0), 0) == (0, 0)

def rectangle_corners_match(grid):
    """Count the rectangles, with sides along the grid and at least two rows and two columns,
    that have the same letter in all four corners. The grid is a list of equally long texts.
    """
    count = 0
    for i, top in enumerate(grid):
        for bottom in grid[i + 1:]:
            for c in range(len(top)):
                for d in range(c + 1, len(top)):
                    count += top[c] == top[d] == bottom[c] == bottom[d]
    return count
# M: Two different rows and two different columns fix a rectangle, and one chain compares its corners.
# R: number of axis-parallel rectangles whose 4 corner letters are equal, grid = list of strings
assert rectangle_corners_match(['aba', 'aca', 'bbb']) == 1
assert rectangle_corners_match(['xx', 'xx']) == 1
assert rectangle_corners_match([]) == 0

def steps_to_meet_on_grid(first, second):
    """Return the smallest number of minutes until two people can be on the same cell. Two
    people stand on cells (row, column) of an endless grid and both take one step per minute,
    up, down, left or right, or stay.
    """
    distance = abs(first[0] - second[0]) + abs(first[1] - second[1])
    return (distance + 1) // 2
# E: Together they shorten the street distance by up to two in each minute.
# R: two people on grid cells each move 1 cell per minute (or wait). earliest meeting time?
assert steps_to_meet_on_grid((0, 0), (1, 2)) == 2
assert steps_to_meet_on_grid((5, 5), (5, 5)) == 0
assert steps_to_meet_on_grid((0, 0), (0, 1)) == 1

def max_path_down_right_even(grid: list[list[int]]) -> int | None:
    """Walk from the upper left to the lower right corner with steps to the right or down,
    stepping only on cells with even numbers. Return the greatest possible sum of the cells on
    the way, or None if there is no such way.
    """
    best = {(-1, 0): 0}
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            before = [best[p] for p in ((r - 1, c), (r, c - 1)) if p in best]
            if cell % 2 == 0 and before:
                best[r, c] = max(before) + cell
    return best.get((len(grid) - 1, len(grid[0]) - 1))
# H: A dictionary holds the best sums of reachable cells, and a cell outside serves as the start.
assert max_path_down_right_even([[2, 4], [1, 6]]) == 12
assert max_path_down_right_even([[2, 3], [5, 4]]) is None
assert max_path_down_right_even([[8]]) == 8

def mark_rows_with_twins(grid):
    """Return a list that tells for each row of a grid whether it has two equal cells side by
    side or the same cell directly above in the row before. The first row has no row before it.
    """
    marks = []
    above = []
    for row in grid:
        beside = any(a == b for a, b in zip(row, row[1:]))
        marks.append(beside or any(a == b for a, b in zip(row, above)))
        above = row
    return marks
# M: zip compares a row with itself moved by one and with the row before, empty at the start.
assert mark_rows_with_twins([[1, 2], [3, 2], [4, 4]]) == [False, True, True]
assert mark_rows_with_twins([[1, 1]]) == [True]
assert mark_rows_with_twins([]) == []

def columns_winning_most_rows(grid):
    """Return the columns whose cell is the greatest of its row in more than half of the rows.
    Equal greatest cells of a row all count for their columns.
    """
    wins = [0] * (len(grid[0]) if grid else 0)
    for row in grid:
        for c, cell in enumerate(row):
            wins[c] += cell == max(row)
    return [c for c, won in enumerate(wins) if won * 2 > len(grid)]
# M: Wins are counted for every column and doubled for the comparison with the number of rows.
# R: which column indexes hold the row maximum in more than 50% of rows
assert columns_winning_most_rows([[1, 5], [2, 9], [7, 0]]) == [1]
assert columns_winning_most_rows([[3, 3]]) == [0, 1]
assert columns_winning_most_rows([]) == []

def fold_grid_left(grid):
    """Fold a grid of numbers along its vertical middle line so that the right half lies on the
    left one, and add the cells that lie on each other. The number of columns is even.
    """
    half = len(grid[0]) // 2
    return [[row[c] + row[-1 - c] for c in range(half)] for row in grid]
# E: The cell at place c meets the cell at the same distance from the right end.
# R: fold matrix right half over left half, adding overlapping numbers (even column count)
assert fold_grid_left([[1, 2, 3, 4]]) == [[5, 5]]
assert fold_grid_left([[1, 1], [2, 3]]) == [[2], [5]]
assert fold_grid_left([[0, 0]]) == [[0]]

def count_staircase_paths(widths: list[int]) -> int:
    """Count the ways in a staircase from room 0 on the first floor to any room on the last
    floor. A staircase has rooms on each floor, widths gives their number per floor. From a room
    one can go up to the room with the same number or the next number, if it exists.
    """
    ways = [1] + [0] * (widths[0] - 1)
    for width in widths[1:]:
        below = ways
        ways = [0] * width
        for room, count in enumerate(below):
            for goal in (room, room + 1):
                if goal < width:
                    ways[goal] += count
    return sum(ways)
# H: The ways to all rooms of a floor are handed up to the one or two rooms above them.
assert count_staircase_paths([1, 2, 3]) == 4
assert count_staircase_paths([1, 1, 1]) == 1
assert count_staircase_paths([3]) == 1

def lowest_cost_of_pairs(values):
    """Pair up an even number of values so that the sum of the differences inside the pairs is
    as small as possible, and return this sum. No values cost 0.
    """
    ordered = sorted(values)
    return sum(ordered[1::2]) - sum(ordered[::2])
# E: After sorting, neighbours form the best pairs, so two slices are enough.
# R: pair up people so the total height difference within pairs is minimal, return that total
assert lowest_cost_of_pairs([5, 1, 2, 9]) == 5
assert lowest_cost_of_pairs([4, 4]) == 0
assert lowest_cost_of_pairs([]) == 0

def grow_neighbour_sums(rows, seed):
    """Start with a row of numbers and make new rows: each new row has the sums of neighbours of
    the row before, and the first and last number are kept as they are. Return the row after the
    given number of rounds. With the seed [1, 2] one round gives [1, 3, 2].
    """
    if rows == 0:
        return seed
    sums = [a + b for a, b in zip(seed, seed[1:])]
    return grow_neighbour_sums(rows - 1, seed[:1] + sums + seed[-1:])
# M: The recursion hands on the next row until no rounds are left.
# R: pascal-like growth from any seed row (ends stay, inner = neighbour sums), n rounds, recursive. args n, seed
assert grow_neighbour_sums(1, [1, 2]) == [1, 3, 2]
assert grow_neighbour_sums(2, [1, 1]) == [1, 3, 3, 1]
assert grow_neighbour_sums(0, [4]) == [4]

def partition_into_growing(total: int) -> list[list[int]]:
    """Return all ways to write a positive total as a sum of growing numbers in which each
    number is at least twice the one before. A single number is a way too. Smaller first numbers
    come first: 7 has [1, 2, 4], [1, 6], [2, 5] and [7].
    """
    def build(rest, least):
        if rest == 0:
            return [[]]
        ways = []
        for number in range(least, rest + 1):
            ways += [[number] + tail for tail in build(rest - number, 2 * number)]
        return ways
    return build(total, 1)
# H: Each possible first number is put before all ways to build the rest with greater numbers.
assert partition_into_growing(7) == [[1, 2, 4], [1, 6], [2, 5], [7]]
assert partition_into_growing(1) == [[1]]
assert partition_into_growing(3) == [[1, 2], [3]]

def choose_with_distance(letters: str, size: int) -> list[str]:
    """Return all choices of the given size from the letters, in their order, in which no two
    chosen letters stand side by side in the original. "abcd" with 2 gives ac, ad and bd.
    """
    if size == 0:
        return ['']
    choices = []
    for i, letter in enumerate(letters):
        for rest in choose_with_distance(letters[i + 2:], size - 1):
            choices.append(letter + rest)
    return choices
# H: After a chosen letter the next one is skipped, and the recursion chooses from the rest.
# R: combinations of k letters from a string without adjacent ones: ("abcd", 2) -> ["ac","ad","bd"]
assert choose_with_distance('abcd', 2) == ['ac', 'ad', 'bd']
assert choose_with_distance('ab', 2) == []
assert choose_with_distance('xyz', 1) == ['x', 'y', 'z']

def all_sign_results(numbers):
    """Put a plus or a minus before every number but the first and return the sorted list of all
    the different results. [5, 2, 1] can make 2, 4, 6 and 8. An empty list gives [].
    """
    if not numbers:
        return []
    results = {numbers[0]}
    for number in numbers[1:]:
        results = {r + number for r in results} | {r - number for r in results}
    return sorted(results)
# M: A set of results is carried along and doubled with each number.
# R: every possible value of a ± b ± c ... for a list [a,b,c..], sorted without duplicates
assert all_sign_results([5, 2, 1]) == [2, 4, 6, 8]
assert all_sign_results([3, 0]) == [3]
assert all_sign_results([]) == []

def nested_max_difference(nested):
    """Return the greatest difference between two numbers anywhere in a nested list. With fewer
    than two numbers the answer is 0.
    """
    def numbers(items):
        for item in items:
            if isinstance(item, list):
                yield from numbers(item)
            else:
                yield item
    found = list(numbers(nested))
    return max(found) - min(found) if found else 0
# M: A recursive generator yields all numbers, and only their extremes matter.
# R: nested list of numbers at any depth, want max minus min over everything (0 when empty)
assert nested_max_difference([3, [9, [1]], 4]) == 8
assert nested_max_difference([[5]]) == 0
assert nested_max_difference([]) == 0

def swap_nested_pairs(tree):
    """Exchange left and right in a tree wherever the left side contains more numbers than the
    right side, after doing the same inside both sides. A tree is a number or a tuple (left,
    right).
    """
    def size(node):
        return 1 if not isinstance(node, tuple) else size(node[0]) + size(node[1])
    if not isinstance(tree, tuple):
        return tree
    left, right = swap_nested_pairs(tree[0]), swap_nested_pairs(tree[1])
    return (right, left) if size(left) > size(right) else (left, right)
# H: Both sides are put in order first, and a helper counts their numbers for the comparison.
assert swap_nested_pairs(((1, 2), 3)) == (3, (1, 2))
assert swap_nested_pairs((((1, 2), 3), (4, 5))) == ((4, 5), (3, (1, 2)))
assert swap_nested_pairs(6) == 6

def depth_of_name(tree: dict, name: str) -> int:
    """Return the depth of a name in a family tree of nested dictionaries, where the outer keys
    have depth 0. Return -1 if the name does not occur. Every name occurs at most once.
    """
    if name in tree:
        return 0
    for branch in tree.values():
        depth = depth_of_name(branch, name)
        if depth >= 0:
            return depth + 1
    return -1
# M: A hit on this level is 0, and a hit below comes back one greater.
# R: nested dict family tree, on which level (root keys = 0) is a name, -1 if it's nowhere
assert depth_of_name({'a': {'b': {'c': {}}}}, 'c') == 2
assert depth_of_name({'a': {}}, 'a') == 0
assert depth_of_name({'a': {}}, 'z') == -1

def domino_chain_length(dominoes):
    """Return the greatest number of dominoes in a chain; any order may be used. Dominoes are
    (left, right) pairs with left < right, and a chain may put (a, b) before (c, d) if b < c.
    """
    length, last = 0, None
    for left, right in sorted(dominoes, key=lambda domino: domino[1]):
        if last is None or left > last:
            length += 1
            last = right
    return length
# M: Taking the domino with the smallest right end first always leaves the most room.
assert domino_chain_length([(1, 2), (2, 3), (3, 4)]) == 2
assert domino_chain_length([(5, 9), (1, 4), (6, 7)]) == 2
assert domino_chain_length([]) == 0

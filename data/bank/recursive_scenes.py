"""Verified problems: recursive scenes."""

def nested_doll_count(doll):
    """Count the dolls in a nested doll given as a dict with the key "inside": another such dict
    or None."""
    if doll is None:
        return 0
    return 1 + nested_doll_count(doll["inside"])
# E: Each call counts one doll and passes on what is inside it.
# R: matryoshka as dicts {"inside": {...}} or None at the end. how many dolls? recursive please
assert nested_doll_count({"inside": {"inside": None}}) == 2
assert nested_doll_count({"inside": None}) == 1
assert nested_doll_count(None) == 0

def digits_falling_steps(number):
    """Return the list of numbers that arise when the last digit of number is dropped again and
    again, down to one digit."""
    if number < 10:
        return [number]
    return [number] + digits_falling_steps(number // 10)
# E: The number itself is put before the list of its tenth part.
# R: 1234 -> [1234, 123, 12, 1], write it with recursion
assert digits_falling_steps(1234) == [1234, 123, 12, 1]
assert digits_falling_steps(7) == [7]
assert digits_falling_steps(10) == [10, 1]

def folder_file_total(folder):
    """Return the sum of all file sizes in a folder: a dict whose values are sizes or further
    folders."""
    total = 0
    for content in folder.values():
        total += folder_file_total(content) if isinstance(content, dict) else content
    return total
# M: A value that is a dict is a folder again and answered by the same function.
# R: folder = {"a.txt": 10, "pics": {"b.png": 200}} -> total size of everything inside, nested
assert folder_file_total({"a.txt": 10, "pics": {"b.png": 200, "old": {"c": 5}}}) == 215
assert folder_file_total({"empty": {}}) == 0
assert folder_file_total({}) == 0

def find_folder_of(folder, name, path="/"):
    """Return the path of the first folder that directly contains name, such as "/home/", or None.

    folder is a dict whose values are None for files and dicts for folders; a folder is checked
    before its subfolders."""
    if name in folder:
        return path
    for key, content in folder.items():
        if content is not None:
            found = find_folder_of(content, name, f"{path}{key}/")
            if found:
                return found
    return None
# H: If a folder does not hold the name itself, its subfolders are asked with a longer path.
assert find_folder_of({"home": {"a.txt": None}, "b.txt": None}, "a.txt") == "/home/"
assert find_folder_of({"b.txt": None}, "b.txt") == "/"
assert find_folder_of({"home": {}}, "a.txt") is None

def collect_names(tree):
    """Return all names of a family tree (name, list of child trees), a parent before its
    children."""
    name, children = tree
    names = [name]
    for child in children:
        names.extend(collect_names(child))
    return names
# E: The own name comes first and the lists of the children are appended.
# R: family tree as ("Ann", [("Bo", []), ...]) -> flat list of names, parents first
assert collect_names(("Ann", [("Bo", [("Cy", [])]), ("Di", [])])) == ["Ann", "Bo", "Cy", "Di"]
assert collect_names(("Ann", [])) == ["Ann"]
assert collect_names(("A", [("B", []), ("C", [])])) == ["A", "B", "C"]

def generations(tree):
    """Return how many generations a family tree (name, list of child trees) has; a person alone
    is 1."""
    _, children = tree
    return 1 + max((generations(child) for child in children), default=0)
# E: The deepest child decides, and without children the default of zero is used.
# R: depth of a tree of nested tuples (name, [children])
assert generations(("Ann", [("Bo", [("Cy", [])]), ("Di", [])])) == 3
assert generations(("Ann", [])) == 1
assert generations(("Ann", [("Bo", [])])) == 2

def childless_members(tree):
    """List everybody who has no children, left to right; a family is a (name, list of child
    families) tuple."""
    name, children = tree
    if not children:
        return [name]
    return [leaf for child in children for leaf in childless_members(child)]
# M: A person without children is the answer itself, otherwise the answers of the children are joined.
# R: all names without kids in a (name, [children]) tree
assert childless_members(("Ann", [("Bo", [("Cy", [])]), ("Di", [])])) == ["Cy", "Di"]
assert childless_members(("Ann", [])) == ["Ann"]
assert childless_members(("A", [("B", [])])) == ["B"]

def line_of_descent(tree, name):
    """Return the names from the top of a family tree (name, list of child trees) down to name,
    or [] if absent."""
    top, children = tree
    if top == name:
        return [top]
    for child in children:
        line = line_of_descent(child, name)
        if line:
            return [top] + line
    return []
# M: The first child whose own line is not empty continues the line of this person.
# R: path from the root to a person in a tree of (name, [children]); empty list if they aren't in it
assert line_of_descent(("Ann", [("Bo", [("Cy", [])]), ("Di", [])]), "Cy") == ["Ann", "Bo", "Cy"]
assert line_of_descent(("Ann", []), "Ann") == ["Ann"]
assert line_of_descent(("Ann", []), "Zoe") == []

def staff_under(company, boss):
    """Count everyone below boss, directly or not; company maps each boss to a list of direct
    staff."""
    return sum(1 + staff_under(company, person) for person in company.get(boss, []))
# E: Every direct member of staff counts as one plus the people below.
# R: org chart {"boss": ["a", "b"], "a": ["c"]}: number of people under somebody, also indirectly
assert staff_under({"Al": ["Bo", "Cy"], "Bo": ["Di"]}, "Al") == 3
assert staff_under({"Al": ["Bo"]}, "Bo") == 0
assert staff_under({}, "Al") == 0

def price_of_assembly(parts, prices, thing):
    """Return the price of a thing: its own price, or the sum of its parts' prices times their
    counts.

    parts maps a thing to a dict of part counts, prices maps basic things to cents."""
    if thing in prices:
        return prices[thing]
    return sum(n * price_of_assembly(parts, prices, part) for part, n in parts[thing].items())
# M: Basic things end the recursion with their price, others add up their parts.
assert price_of_assembly({"bike": {"wheel": 2, "bar": 1}}, {"wheel": 50, "bar": 90}, "bike") == 190
assert price_of_assembly({"set": {"box": 3}, "box": {"nut": 4}}, {"nut": 2}, "set") == 24
assert price_of_assembly({}, {"nut": 2}, "nut") == 2

def count_to_and_back(top: int) -> list[int]:
    """Return the numbers from top down to 0 and up again to top; 0 occurs once and top is at
    least 0."""
    if top == 0:
        return [0]
    return [top] + count_to_and_back(top - 1) + [top]
# E: The number surrounds the list of the next smaller one.
# R: 3 -> [3,2,1,0,1,2,3] recursively
assert count_to_and_back(3) == [3, 2, 1, 0, 1, 2, 3]
assert count_to_and_back(0) == [0]
assert count_to_and_back(1) == [1, 0, 1]

def bracket_nest(depth, filling):
    """Return the filling inside depth pairs of brackets, round and square in turn, round
    outermost."""
    if depth == 0:
        return filling
    inner = bracket_nest(depth - 1, filling)
    swapped = inner.translate(str.maketrans("()[]", "[]()"))
    return f"({swapped})"
# M: The brackets of the inner text change their kind before a new round pair is put around it.
# R: wrap text in n brackets, alternating () and [] with round outside
assert bracket_nest(1, "x") == "(x)"
assert bracket_nest(3, "x") == "([(x)])"
assert bracket_nest(0, "x") == "x"

def cut_into_equal_ribbons(length, shortest):
    """Return the pieces when a ribbon is halved again and again as long as both halves are at
    least shortest.

    Of an odd piece the left half is one shorter; the pieces are in their order on the ribbon."""
    half = length // 2
    if half < shortest:
        return [length]
    left = cut_into_equal_ribbons(half, shortest)
    return left + cut_into_equal_ribbons(length - half, shortest)
# M: A piece whose smaller half would be too short stays whole, others are cut in two calls.
assert cut_into_equal_ribbons(10, 3) == [5, 5]
assert cut_into_equal_ribbons(12, 3) == [3, 3, 3, 3]
assert cut_into_equal_ribbons(7, 2) == [3, 2, 2]
assert cut_into_equal_ribbons(1, 1) == [1]

def flatten_shopping(items):
    """Return a flat list of texts from items: texts and lists of items nested to any depth,
    empty texts left out."""
    flat = []
    for item in items:
        if isinstance(item, list):
            flat += flatten_shopping(item)
        elif item:
            flat.append(item)
    return flat
# E: Lists are flattened by a call, and other items are appended unless they are empty.
# R: nested shopping lists of strings -> one flat list, skip empty strings
assert flatten_shopping(["egg", ["ham", ["", "tea"]], []]) == ["egg", "ham", "tea"]
assert flatten_shopping([""]) == []
assert flatten_shopping([]) == []

def deepest_number(data, depth=0):
    """Return (depth, number) of the most deeply nested number of a list, the first one in a tie.

    Numbers directly in the list have depth 0; a list without numbers gives (-1, None)."""
    best = (-1, None)
    for item in data:
        if isinstance(item, list):
            found = deepest_number(item, depth + 1)
        else:
            found = (depth, item)
        if found[0] > best[0]:
            best = found
    return best
# H: Inner lists answer with a larger depth, and only a really deeper number replaces the best.
assert deepest_number([1, [2, [3]], [[4]]]) == (2, 3)
assert deepest_number([5, 6]) == (0, 5)
assert deepest_number([[], []]) == (-1, None)

def spell_number_digits(number):
    """Return the digits of a whole number from 0 on as English words joined by "-", written
    with recursion."""
    words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    if number < 10:
        return words[number]
    return spell_number_digits(number // 10) + "-" + words[number % 10]
# E: The words of the front digits are followed by the word of the last digit.
# R: 407 -> "four-zero-seven" with recursion
assert spell_number_digits(407) == "four-zero-seven"
assert spell_number_digits(0) == "zero"
assert spell_number_digits(10) == "one-zero"

def ways_up_with_rest(steps, energy):
    """Count the ways to climb exactly steps stairs by ones and twos when twos cost 1 energy and
    ones none."""
    if steps < 0 or energy < 0:
        return 0
    if steps == 0:
        return 1
    return ways_up_with_rest(steps - 1, energy) + ways_up_with_rest(steps - 2, energy - 1)
# M: The ways after a single step and after a double step are added, and impossible ones count zero.
assert ways_up_with_rest(3, 1) == 3
assert ways_up_with_rest(4, 1) == 4
assert ways_up_with_rest(0, 0) == 1
assert ways_up_with_rest(5, 0) == 1

def weigh_mobile(mobile):
    """Return the weight of a mobile: a number, or a (left, right) pair whose rod weighs 1 more."""
    if isinstance(mobile, tuple):
        left, right = mobile
        return weigh_mobile(left) + weigh_mobile(right) + 1
    return mobile
# E: A pair adds the weights of both sides and its rod.
# R: mobile = number or (left, right) pair whose rod weighs 1. total weight
assert weigh_mobile((3, (1, 1))) == 7
assert weigh_mobile(4) == 4
assert weigh_mobile(((1, 1), (1, 1))) == 7

def mobile_hangs_level(mobile):
    """Return the weight of a mobile if every rod is level, otherwise None.

    A mobile is a number or a pair of mobiles; a rod is level if both sides weigh the same, and it
    weighs nothing itself."""
    if not isinstance(mobile, tuple):
        return mobile
    left = mobile_hangs_level(mobile[0])
    right = mobile_hangs_level(mobile[1])
    if left is None or left != right:
        return None
    return left + right
# M: None travels up as soon as any part is not level or the two sides differ.
assert mobile_hangs_level((4, (2, 2))) == 8
assert mobile_hangs_level((4, (3, 1))) is None
assert mobile_hangs_level(5) == 5

def hare_paths(row, column):
    """Count the paths from cell (0, 0) to (row, column) that only step right or down."""
    if row == 0 or column == 0:
        return 1
    return hare_paths(row - 1, column) + hare_paths(row, column - 1)
# E: The last step came from above or from the left, and at the edge there is only one path.
# R: number of right/down paths to (row, col) on a grid, recursion
assert hare_paths(1, 1) == 2
assert hare_paths(2, 2) == 6
assert hare_paths(0, 5) == 1

def letter_case_choices(text):
    """Return all spellings of the text with each letter small or capital, small first; other
    signs stay."""
    if not text:
        return [""]
    heads = [text[0]]
    if text[0].isalpha():
        heads = [text[0].lower(), text[0].upper()]
    return [head + tail for head in heads for tail in letter_case_choices(text[1:])]
# M: Each choice of the first sign is joined with every spelling of the rest.
assert letter_case_choices("a1b") == ["a1b", "a1B", "A1b", "A1B"]
assert letter_case_choices("7") == ["7"]
assert letter_case_choices("") == [""]

def coins_to_reach(total, coins):
    """Return the smallest number of coins that sum to total, or None if it is impossible.

    coins lists the values, each usable any number of times."""
    if total == 0:
        return 0
    best = None
    for coin in coins:
        if coin <= total:
            rest = coins_to_reach(total - coin, coins)
            if rest is not None and (best is None or rest + 1 < best):
                best = rest + 1
    return best
# H: Every coin is tried as the next one, and the best answer for the rest is one coin shorter.
# R: fewest coins for an amount, recursive is ok, None if it cant be done
assert coins_to_reach(11, [1, 5, 7]) == 3
assert coins_to_reach(3, [2]) is None
assert coins_to_reach(0, [5]) == 0

def split_at_depth(text):
    """Return the greatest number of brackets "(" open at once in text, using recursion over its
    signs."""
    def walk(i, open_now):
        if i == len(text):
            return open_now
        change = {"(": 1, ")": -1}.get(text[i], 0)
        return max(open_now, walk(i + 1, open_now + change))
    return walk(0, 0)
# M: The inner function carries the number of open brackets and keeps the maximum on the way back.
assert split_at_depth("(a(b))(c)") == 2
assert split_at_depth("abc") == 0
assert split_at_depth("") == 0

def menu_paths(menu, prefix=""):
    """Return "a > b > c" texts for all entries of a nested menu, a dict of submenus or None for
    entries."""
    paths = []
    for name, submenu in menu.items():
        if submenu is None:
            paths.append(prefix + name)
        else:
            paths += menu_paths(submenu, f"{prefix}{name} > ")
    return paths
# M: A submenu is walked with its name added to the prefix.
# R: nested menu dict {"File": {"Open": None}} -> ["File > Open", ...]
assert menu_paths({"File": {"Open": None, "Save": None}, "Quit": None}) == [
    "File > Open", "File > Save", "Quit"]
assert menu_paths({"Empty": {}}) == []
assert menu_paths({}) == []

def settings_merged(base, extra):
    """Return a new dict with the keys of both nested dicts; extra wins, but two dicts under a
    key are merged."""
    merged = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(base.get(key), dict):
            merged[key] = settings_merged(base[key], value)
        else:
            merged[key] = value
    return merged
# M: Only when both sides hold a dict under a key the function calls itself.
assert settings_merged({"a": {"x": 1, "y": 2}}, {"a": {"y": 3}, "b": 4}) == {
    "a": {"x": 1, "y": 3}, "b": 4}
assert settings_merged({"a": 1}, {"a": {"x": 2}}) == {"a": {"x": 2}}
assert settings_merged({}, {}) == {}

def oldest_in_tree(person):
    """Return the name of the oldest in a tree of dicts "name", "age" and "children" (a list),
    the top one in a tie."""
    best_name, best_age = person["name"], person["age"]
    todo = list(person["children"])
    while todo:
        other = todo.pop()
        if other["age"] > best_age:
            best_name, best_age = other["name"], other["age"]
        todo += other["children"]
    return best_name
# M: A list of people still to visit replaces the recursion, and every visit adds the children.
assert oldest_in_tree({"name": "A", "age": 3, "children": [
    {"name": "B", "age": 9, "children": []}]}) == "B"
assert oldest_in_tree({"name": "A", "age": 3, "children": []}) == "A"
assert oldest_in_tree({"name": "A", "age": 3, "children": [
    {"name": "B", "age": 3, "children": []}]}) == "A"

def search_tree_min(tree):
    """Return the smallest value of a search tree (left, value, right) with None for missing
    subtrees."""
    left, value, _ = tree
    return value if left is None else search_tree_min(left)
# E: In a search tree smaller values are always on the left.
# R: smallest value in a bst of tuples (left, value, right)
assert search_tree_min(((None, 2, None), 5, (None, 9, None))) == 2
assert search_tree_min((None, 5, (None, 9, None))) == 5
assert search_tree_min((((None, 1, None), 2, None), 5, None)) == 1

def search_tree_values_above(tree, limit):
    """Return the values greater than limit of a search tree (left, value, right), rising; None
    is an empty tree."""
    if tree is None:
        return []
    left, value, right = tree
    if value <= limit:
        return search_tree_values_above(right, limit)
    return search_tree_values_above(left, limit) + [value] + search_tree_values_above(right, limit)
# M: If the value is not above the limit, nothing on its left can be, so only the right side is searched.
assert search_tree_values_above(((None, 2, None), 5, (None, 9, None)), 2) == [5, 9]
assert search_tree_values_above(((None, 2, None), 5, None), 5) == []
assert search_tree_values_above(None, 0) == []

def insert_in_search_tree(tree, value):
    """Return a new search tree (left, value, right) that also holds value; an existing value
    changes nothing.

    None is the empty tree, smaller values are on the left."""
    if tree is None:
        return (None, value, None)
    left, root, right = tree
    if value < root:
        return (insert_in_search_tree(left, value), root, right)
    if value > root:
        return (left, root, insert_in_search_tree(right, value))
    return tree
# M: The tuples on the way down are rebuilt around the subtree that got the value.
# R: insert into an immutable bst (left, value, right), None = empty
assert insert_in_search_tree(None, 5) == (None, 5, None)
assert insert_in_search_tree((None, 5, None), 3) == ((None, 3, None), 5, None)
assert insert_in_search_tree((None, 5, None), 5) == (None, 5, None)

def level_widths(tree):
    """Return the number of nodes per level of a tree (value, left, right) with None for missing
    subtrees."""
    widths = []
    level = [tree] if tree else []
    while level:
        widths.append(len(level))
        level = [child for node in level for child in node[1:] if child]
    return widths
# M: From each level all existing children form the next one.
assert level_widths((1, (2, None, None), (3, (4, None, None), None))) == [1, 2, 1]
assert level_widths((1, None, None)) == [1]
assert level_widths(None) == []

def mirrored_family(tree):
    """Return the tree (name, list of child trees) with the order of children reversed at every
    level."""
    name, children = tree
    return (name, [mirrored_family(child) for child in reversed(children)])
# E: Each child is mirrored itself while the list is read backwards.
# R: mirror a tree (name, [children]) at all levels
assert mirrored_family(("A", [("B", []), ("C", [("D", []), ("E", [])])])) == (
    "A", [("C", [("E", []), ("D", [])]), ("B", [])])
assert mirrored_family(("A", [])) == ("A", [])
assert mirrored_family(("A", [("B", [])])) == ("A", [("B", [])])

def tree_as_indented_lines(tree, depth=0):
    """Return the lines of a tree (name, list of child trees), each indented by two spaces per
    level."""
    name, children = tree
    lines = ["  " * depth + name]
    for child in children:
        lines += tree_as_indented_lines(child, depth + 1)
    return lines
# E: The depth grows by one with each call and sets the spaces in front.
# R: print tree (name, [children]) as indented lines, 2 spaces per level
assert tree_as_indented_lines(("root", [("a", [("b", [])]), ("c", [])])) == [
    "root", "  a", "    b", "  c"]
assert tree_as_indented_lines(("x", [])) == ["x"]
assert tree_as_indented_lines(("x", [("y", [])]), 1) == ["  x", "    y"]

def calculate_tuple(expression):
    """Return the value of a number or of a tuple (left, sign, right) with sign "+", "-" or "*",
    nested freely."""
    if not isinstance(expression, tuple):
        return expression
    left, sign, right = expression
    a, b = calculate_tuple(left), calculate_tuple(right)
    if sign == "+":
        return a + b
    return a - b if sign == "-" else a * b
# M: Both sides are calculated first, then the sign decides how they are joined.
# R: evaluate nested tuples like (2, "+", (3, "*", 4))
assert calculate_tuple((2, "+", (3, "*", 4))) == 14
assert calculate_tuple(((1, "-", 5), "*", 2)) == -8
assert calculate_tuple(9) == 9

def expression_text(expression):
    """Write a number or nested (left, sign, right) tuple as text with round brackets around
    inner tuples only."""
    if not isinstance(expression, tuple):
        return str(expression)
    left, sign, right = expression
    parts = []
    for side in (left, right):
        text = expression_text(side)
        parts.append(f"({text})" if isinstance(side, tuple) else text)
    return f"{parts[0]} {sign} {parts[1]}"
# M: Each side is turned into text and only put in brackets if it is a tuple itself.
assert expression_text((2, "+", (3, "*", 4))) == "2 + (3 * 4)"
assert expression_text(((1, "-", 5), "*", 2)) == "(1 - 5) * 2"
assert expression_text(7) == "7"

def merge_two_queues(first, second):
    """Merge two sorted lists of arrival minutes into one sorted list by recursion; equal ones
    from first go first."""
    if not first or not second:
        return first + second
    if first[0] <= second[0]:
        return [first[0]] + merge_two_queues(first[1:], second)
    return [second[0]] + merge_two_queues(first, second[1:])
# M: The smaller head comes first and the rest is merged by the same function.
assert merge_two_queues([1, 4], [2, 3, 9]) == [1, 2, 3, 4, 9]
assert merge_two_queues([], [5]) == [5]
assert merge_two_queues([7], []) == [7]

def power_by_halving(base: int, exponent: int) -> int:
    """Return base to a whole exponent from 0 on, halving the exponent in each call."""
    if exponent == 0:
        return 1
    half = power_by_halving(base, exponent // 2)
    return half * half * base if exponent % 2 else half * half
# E: The square of the half power needs one more factor if the exponent is odd.
# R: base**exponent recursively with halving
assert power_by_halving(2, 10) == 1024
assert power_by_halving(3, 3) == 27
assert power_by_halving(5, 0) == 1

def chain_letter_readers(friends_each, rounds):
    """Return how many people read a chain letter: each reader sends it to friends_each new
    people, rounds times.

    The first reader counts; with 0 rounds there is only the first."""
    if rounds == 0:
        return 1
    return 1 + friends_each * chain_letter_readers(friends_each, rounds - 1)
# E: Each reader counts one and starts as many smaller chains as there are friends.
# R: chain letter: everyone sends it to k new people, n rounds, total readers
assert chain_letter_readers(2, 2) == 7
assert chain_letter_readers(3, 1) == 4
assert chain_letter_readers(5, 0) == 1

def pizza_toppings_sets(toppings):
    """Return all choices of toppings as lists, in which those without the first topping come
    before those with it."""
    if not toppings:
        return [[]]
    rest = pizza_toppings_sets(toppings[1:])
    return rest + [[toppings[0]] + choice for choice in rest]
# M: Every choice of the rest occurs twice, without and with the first topping.
assert pizza_toppings_sets(["ham", "egg"]) == [[], ["egg"], ["ham"], ["ham", "egg"]]
assert pizza_toppings_sets(["ham"]) == [[], ["ham"]]
assert pizza_toppings_sets([]) == [[]]

def seating_orders(guests, apart):
    """Return all orders of the guests as lists in which the two guests in apart do not sit side
    by side.

    The orders are built by choosing each guest first in turn; apart is a pair."""
    def arrange(left, placed):
        if not left:
            return [placed]
        orders = []
        for guest in left:
            if placed and {placed[-1], guest} == set(apart):
                continue
            orders += arrange([g for g in left if g != guest], placed + [guest])
        return orders
    return arrange(guests, [])
# H: A guest is skipped if the last placed one is the enemy, and otherwise the rest is arranged behind.
assert seating_orders(["A", "B", "C"], ("A", "B")) == [["A", "C", "B"], ["B", "C", "A"]]
assert seating_orders(["A", "B"], ("A", "B")) == []
assert seating_orders(["A"], ("A", "B")) == [["A"]]

def total_ways_to_pay(amount, notes):
    """Count the ways to pay amount with notes of the given values, regardless of order, each
    usable repeatedly."""
    if amount == 0:
        return 1
    if amount < 0 or not notes:
        return 0
    return total_ways_to_pay(amount - notes[0], notes) + total_ways_to_pay(amount, notes[1:])
# M: Either the first note is used once more or it is not used any longer.
assert total_ways_to_pay(10, [5, 2]) == 2
assert total_ways_to_pay(4, [1, 2]) == 3
assert total_ways_to_pay(3, [2]) == 0

def fair_share_possible(weights, left=0, right=0):
    """Check whether all weights can be shared between two bags so that both are equally heavy."""
    if not weights:
        return left == right
    first, *rest = weights
    return fair_share_possible(rest, left + first, right) or fair_share_possible(
        rest, left, right + first
    )
# M: The first weight is tried in either bag, and one success is enough.
# R: can a list of weights be split in 2 bags of the same weight? true/false
assert fair_share_possible([3, 1, 2]) is True
assert fair_share_possible([3, 1]) is False
assert fair_share_possible([]) is True

def smallest_unbalanced_part(tree):
    """Return the name of the first node, children before parents, with more than two children,
    or None.

    tree is (name, list of child trees)."""
    name, children = tree
    for child in children:
        found = smallest_unbalanced_part(child)
        if found is not None:
            return found
    return name if len(children) > 2 else None
# M: The children are asked first, so the deepest such node on the left is found.
assert smallest_unbalanced_part(("A", [("B", []), ("C", []), ("D", [])])) == "A"
assert smallest_unbalanced_part(("A", [("B", [("x", []), ("y", []), ("z", [])])])) == "B"
assert smallest_unbalanced_part(("A", [("B", [])])) is None

def count_by_type_nested(data, kind):
    """Count the values of exactly the type kind in nested lists, tuples and dict values,
    containers excluded."""
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, (list, tuple)):
        return sum(count_by_type_nested(item, kind) for item in data)
    return int(type(data) is kind)
# M: Containers are summed over their items, and a single value counts as one or zero.
assert count_by_type_nested([1, "a", {"k": (2, True)}], int) == 2
assert count_by_type_nested(["a", ["b"]], str) == 2
assert count_by_type_nested({}, int) == 0

def sorted_deep(data):
    """Return nested lists of ints with every list sorted: ints rising first, then the inner
    lists in their order."""
    numbers = sorted(item for item in data if not isinstance(item, list))
    lists = [sorted_deep(item) for item in data if isinstance(item, list)]
    return numbers + lists
# M: Numbers and lists are separated, the ones sorted and the others treated by the same function.
assert sorted_deep([3, [2, 1], 1]) == [1, 3, [1, 2]]
assert sorted_deep([[[2, 1]], 0]) == [0, [[1, 2]]]
assert sorted_deep([]) == []

def replace_in_nested(data, old, new):
    """Return a copy of nested lists, tuples and dict values in which each value equal to old is
    new."""
    if data == old:
        return new
    if isinstance(data, dict):
        return {key: replace_in_nested(value, old, new) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return type(data)(replace_in_nested(item, old, new) for item in data)
    return data
# H: Every kind of container is rebuilt in its own type from the replaced items.
assert replace_in_nested({"a": [1, (2, 1)]}, 1, 9) == {"a": [9, (2, 9)]}
assert replace_in_nested([None, [None]], None, 0) == [0, [0]]
assert replace_in_nested("x", "y", "z") == "x"

def first_key_path(data, wanted):
    """Return the list of keys that leads to the value wanted in nested dicts, depth first, or
    None if absent."""
    for key, value in data.items():
        if value == wanted:
            return [key]
        if isinstance(value, dict):
            path = first_key_path(value, wanted)
            if path:
                return [key] + path
    return None
# M: A found inner path gets the current key in front of it.
assert first_key_path({"a": {"b": 1, "c": {"d": 2}}}, 2) == ["a", "c", "d"]
assert first_key_path({"a": 5}, 5) == ["a"]
assert first_key_path({}, 1) is None

def same_leaves(first, second):
    """Check whether two nested lists have the same non-list values in the same order, however
    they are nested."""
    def leaves(data):
        for item in data:
            if isinstance(item, list):
                yield from leaves(item)
            else:
                yield item
    return list(leaves(first)) == list(leaves(second))
# M: A recursive generator yields the values, which are then compared as flat lists.
assert same_leaves([1, [2, 3]], [[1, 2], 3]) is True
assert same_leaves([1, 2], [2, 1]) is False
assert same_leaves([[]], []) is True

def hanoi_position_after(discs, source, target, spare):
    """Return the moves (from, to) that carry a tower of discs from source to target using spare."""
    if discs == 0:
        return []
    before = hanoi_position_after(discs - 1, source, spare, target)
    after = hanoi_position_after(discs - 1, spare, target, source)
    return before + [(source, target)] + after
# M: The smaller tower goes to the spare place, the largest disc moves, and the tower follows.
assert hanoi_position_after(2, "A", "C", "B") == [("A", "B"), ("A", "C"), ("B", "C")]
assert hanoi_position_after(1, 1, 3, 2) == [(1, 3)]
assert hanoi_position_after(0, 1, 3, 2) == []

def grow_fern(levels):
    """Return the number of leaves of a fern with the given levels: each stem has 2 leaves and 3
    smaller stems.

    A fern of level 0 has no leaves."""
    if levels <= 0:
        return 0
    return 2 + 3 * grow_fern(levels - 1)
# E: Two own leaves and three times the leaves of the next smaller fern.
assert grow_fern(1) == 2
assert grow_fern(3) == 26
assert grow_fern(0) == 0

def is_reverse_of(first, second):
    """Check recursively whether the second list is the first one backwards."""
    if len(first) != len(second):
        return False
    if not first:
        return True
    return first[0] == second[-1] and is_reverse_of(first[1:], second[:-1])
# M: The first item must equal the last one of the other list, then both are shortened.
assert is_reverse_of([1, 2, 3], [3, 2, 1]) is True
assert is_reverse_of([1, 2], [1, 2]) is False
assert is_reverse_of([], []) is True
assert is_reverse_of([1], []) is False

def triangle_of_stars(height):
    """Return the lines of a triangle of stars with 1 star on top and height stars at the
    bottom, built recursively."""
    if height == 0:
        return []
    return triangle_of_stars(height - 1) + ["*" * height]
# E: The triangle that is one lower gets one longer line below it.
# R: star triangle lines with recursion, 3 -> ["*", "**", "***"]
assert triangle_of_stars(3) == ["*", "**", "***"]
assert triangle_of_stars(1) == ["*"]
assert triangle_of_stars(0) == []

def longest_chain_down(links, start):
    """Return the number of names in the longest chain from start; links maps a name to the
    names after it.

    There are no circles."""
    return 1 + max((longest_chain_down(links, name) for name in links.get(start, [])), default=0)
# E: One is added to the longest chain of all successors.
assert longest_chain_down({"a": ["b", "c"], "c": ["d"]}, "a") == 3
assert longest_chain_down({}, "a") == 1
assert longest_chain_down({"a": ["b"]}, "b") == 1

def needed_before(courses, name):
    """Return the sorted courses that must be passed before name, directly or not.

    courses maps a course to the list of its direct requirements; there are no circles."""
    needed = set()
    for course in courses.get(name, []):
        needed.add(course)
        needed.update(needed_before(courses, course))
    return sorted(needed)
# M: Each direct requirement is added together with everything that it needs.
# R: which courses do I have to do before X? {"math2": ["math1"], ...} all levels, sorted
assert needed_before({"ml": ["stats", "code"], "stats": ["maths"]}, "ml") == [
    "code", "maths", "stats"]
assert needed_before({"ml": ["stats"]}, "stats") == []
assert needed_before({}, "ml") == []

def secret_message_layers(text, layers):
    """Unwrap a text layers times by taking away its first and last sign, stopping when fewer
    than 2 are left."""
    if layers == 0 or len(text) < 2:
        return text
    return secret_message_layers(text[1:-1], layers - 1)
# E: Each call removes one layer and counts down.
assert secret_message_layers("((hi))", 2) == "hi"
assert secret_message_layers("abc", 5) == "b"
assert secret_message_layers("ab", 1) == ""
assert secret_message_layers("", 3) == ""

def longest_falling_run_from(heights, place):
    """Return how many steps a ball rolls from a place when it goes to the lower neighbour as
    long as one is lower.

    heights is a list; if both neighbours are lower it rolls to the lower one, left in a tie."""
    left = heights[place - 1] if place > 0 else heights[place]
    right = heights[place + 1] if place + 1 < len(heights) else heights[place]
    if min(left, right) >= heights[place]:
        return 0
    step = -1 if left <= right else 1
    return 1 + longest_falling_run_from(heights, place + step)
# H: A missing neighbour counts as equally high, and each step adds one to the answer of the next place.
assert longest_falling_run_from([5, 3, 4, 2, 1], 2) == 2
assert longest_falling_run_from([1, 2], 0) == 0
assert longest_falling_run_from([1, 2, 3], 2) == 2

"""Verified problems: points small."""

def ordered_pair(a, b):
    """Return both numbers as a tuple, the smaller one first."""
    return (a, b) if a <= b else (b, a)
# E: The comparison decides on the order.
# R: put two numbers in a tuple smallest first
assert ordered_pair(5, 2) == (2, 5)
assert ordered_pair(2, 5) == (2, 5)
assert ordered_pair(3, 3) == (3, 3)

def sum_and_product(a, b):
    """Give the sum and the product of two numbers as a tuple."""
    return a + b, a * b
# E: A comma makes a tuple.
assert sum_and_product(3, 4) == (7, 12)
assert sum_and_product(0, 5) == (5, 0)
assert sum_and_product(-1, 1) == (0, -1)

def half_and_double(n):
    """Return the floored half and the double of a whole number as a pair."""
    return n // 2, n * 2
# E: Floor division gives the half without rest.
assert half_and_double(5) == (2, 10)
assert half_and_double(0) == (0, 0)
assert half_and_double(8) == (4, 16)

def number_neighbours(n):
    """Return the whole numbers right before and right after n as a tuple."""
    return n - 1, n + 1
# E: One is subtracted and added.
# R: n-1 and n+1 as tuple
assert number_neighbours(5) == (4, 6)
assert number_neighbours(0) == (-1, 1)
assert number_neighbours(-1) == (-2, 0)

def first_and_last_of(items):
    """Return the first and the last item as a tuple, or None if the list is empty."""
    return (items[0], items[-1]) if items else None
# E: Index -1 is the last item.
assert first_and_last_of([1, 2, 3]) == (1, 3)
assert first_and_last_of([7]) == (7, 7)
assert first_and_last_of([]) is None

def text_and_length(text):
    """Return a tuple of the text in lower case and its length."""
    return text.lower(), len(text)
# E: Two results are packed in a tuple.
assert text_and_length("AbC") == ("abc", 3)
assert text_and_length("") == ("", 0)
assert text_and_length("x") == ("x", 1)

def pair_difference(pair):
    """Subtract the second number of the pair from the first."""
    return pair[0] - pair[1]
# E: The parts are reached by index.
assert pair_difference((5, 3)) == 2
assert pair_difference((3, 5)) == -2
assert pair_difference((1, 1)) == 0

def pair_is_rising(pair):
    """Check whether the first part of the pair is smaller than the second."""
    low, high = pair
    return low < high
# E: The unpacked parts are compared.
assert pair_is_rising((1, 2)) is True
assert pair_is_rising((2, 2)) is False
assert pair_is_rising(("b", "a")) is False

def pair_of_equals(pair):
    """Check that both parts of a pair are the same."""
    return pair[0] == pair[1]
# E: The two parts are compared with ==.
assert pair_of_equals((4, 4)) is True
assert pair_of_equals((4, 5)) is False
assert pair_of_equals(("", "")) is True

def share_a_part(p, q):
    """Tell whether two pairs have at least one part in common, in any position."""
    return p[0] in q or p[1] in q
# E: Each part of p is looked for in q.
assert share_a_part((1, 2), (3, 1)) is True
assert share_a_part((1, 2), (3, 4)) is False
assert share_a_part((5, 5), (0, 5)) is True

def same_pair_any_order(p, q):
    """Check whether two pairs are equal or become equal when one is turned round."""
    return p == q or p == q[::-1]
# E: A slice with step -1 turns the second pair round.
assert same_pair_any_order((1, 2), (2, 1)) is True
assert same_pair_any_order((1, 2), (1, 2)) is True
assert same_pair_any_order((1, 2), (2, 2)) is False

def add_points_xy(p, q):
    """Add two points (x, y) part by part."""
    return p[0] + q[0], p[1] + q[1]
# E: The x parts and the y parts are added apart.
# R: add two 2d points
assert add_points_xy((1, 2), (3, 4)) == (4, 6)
assert add_points_xy((0, 0), (5, -5)) == (5, -5)
assert add_points_xy((-1, 1), (1, -1)) == (0, 0)

def step_between(p, q):
    """Return the step (dx, dy) that leads from point p to point q."""
    (px, py), (qx, qy) = p, q
    return qx - px, qy - py
# E: Start is subtracted from goal.
assert step_between((1, 2), (4, 1)) == (3, -1)
assert step_between((2, 2), (2, 2)) == (0, 0)
assert step_between((0, 0), (-1, 5)) == (-1, 5)

def grow_point(point, factor):
    """Multiply both coordinates of the point by the factor."""
    x, y = point
    return x * factor, y * factor
# E: Both unpacked parts are multiplied.
assert grow_point((1, -2), 3) == (3, -6)
assert grow_point((5, 5), 0) == (0, 0)
assert grow_point((2, 4), 0.5) == (1, 2)

def city_block_distance(p, q):
    """Return the distance between two points when only walking along x and y is possible."""
    return abs(p[0] - q[0]) + abs(p[1] - q[1])
# E: The distances in both directions are added.
# R: manhattan distance of two points
assert city_block_distance((0, 0), (3, 4)) == 7
assert city_block_distance((1, 1), (1, 1)) == 0
assert city_block_distance((2, 0), (-1, 0)) == 3

def squared_distance(p, q):
    """Return the square of the straight distance between two points."""
    dx, dy = p[0] - q[0], p[1] - q[1]
    return dx * dx + dy * dy
# E: The squared differences are added.
assert squared_distance((0, 0), (3, 4)) == 25
assert squared_distance((1, 1), (1, 1)) == 0
assert squared_distance((0, 0), (-1, 0)) == 1

def mirror_left_right(point):
    """Mirror a point at the vertical axis: x changes its sign and y stays."""
    return -point[0], point[1]
# E: Only the first coordinate is negated.
assert mirror_left_right((3, 4)) == (-3, 4)
assert mirror_left_right((0, 1)) == (0, 1)
assert mirror_left_right((-2, -2)) == (2, -2)

def turn_quarter_left(point):
    """Rotate a point by 90 degrees to the left around (0, 0), which gives (-y, x)."""
    x, y = point
    return -y, x
# E: The coordinates swap and one is negated.
# R: rotate point 90 deg left around the origin
assert turn_quarter_left((1, 0)) == (0, 1)
assert turn_quarter_left((0, 1)) == (-1, 0)
assert turn_quarter_left((2, 3)) == (-3, 2)

def is_on_axis(point):
    """Check whether a point lies on the x axis or on the y axis."""
    return 0 in point
# E: One of the coordinates must be zero.
assert is_on_axis((0, 5)) is True
assert is_on_axis((5, 0)) is True
assert is_on_axis((1, 1)) is False

def is_right_of(p, q):
    """Tell whether point p is further right than point q, that is, has a larger x."""
    return p[0] > q[0]
# E: Only the first coordinates are compared.
assert is_right_of((3, 0), (2, 9)) is True
assert is_right_of((2, 0), (2, 9)) is False
assert is_right_of((-1, 0), (0, 0)) is False

def on_same_diagonal(p, q):
    """Check whether two cells of a board are on a common diagonal."""
    return abs(p[0] - q[0]) == abs(p[1] - q[1])
# E: The row distance must equal the column distance.
assert on_same_diagonal((1, 1), (3, 3)) is True
assert on_same_diagonal((1, 3), (3, 1)) is True
assert on_same_diagonal((1, 1), (1, 2)) is False

def touches_cell(p, q):
    """Tell whether two cells share an edge, which means they are exactly one step apart."""
    return abs(p[0] - q[0]) + abs(p[1] - q[1]) == 1
# E: The steps in both directions add up to one.
# R: are two grid cells direct neighbours (no diagonal)?
assert touches_cell((0, 0), (0, 1)) is True
assert touches_cell((0, 0), (1, 1)) is False
assert touches_cell((0, 0), (0, 0)) is False

def inside_square(point, size):
    """Check whether a point lies in the square from (0, 0) to (size, size), edges included."""
    return all(0 <= part <= size for part in point)
# E: Both coordinates must be within the bounds.
# R: is point within 0..size in x and y
assert inside_square((0, 5), 5) is True
assert inside_square((1, 6), 5) is False
assert inside_square((-1, 0), 5) is False

def quarter_of(point):
    """Name where a point lies: "upper right" if x and y are positive, "lower left" if both are
    negative, otherwise "elsewhere"."""
    x, y = point
    if x > 0 and y > 0:
        return "upper right"
    return "lower left" if x < 0 and y < 0 else "elsewhere"
# E: The signs of both coordinates are tested.
assert quarter_of((1, 1)) == "upper right"
assert quarter_of((-1, -1)) == "lower left"
assert quarter_of((0, 1)) == "elsewhere"

def walk_one(point, way):
    """Move a point one step: "N" raises y, "S" lowers y, "E" raises x and "W" lowers x."""
    dx, dy = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}[way]
    return point[0] + dx, point[1] + dy
# E: A dict holds the step of each direction.
# R: move (x, y) one step N/S/E/W, north is y+1
assert walk_one((0, 0), "N") == (0, 1)
assert walk_one((0, 0), "W") == (-1, 0)
assert walk_one((2, 2), "S") == (2, 1)

def lower_left_corner(p, q):
    """Return the lower left corner of the rectangle spanned by the points p and q."""
    return min(p[0], q[0]), min(p[1], q[1])
# E: The smaller x and the smaller y are taken.
assert lower_left_corner((3, 1), (0, 2)) == (0, 1)
assert lower_left_corner((0, 0), (1, 1)) == (0, 0)
assert lower_left_corner((-1, 5), (2, -5)) == (-1, -5)

def highest_point(points):
    """Return the point with the largest y, the first one on a tie."""
    return max(points, key=lambda point: point[1])
# E: The key picks the second coordinate.
# R: point with the biggest y
assert highest_point([(2, 1), (1, 5), (0, 3)]) == (1, 5)
assert highest_point([(0, 2), (1, 2)]) == (0, 2)
assert highest_point([(0, -2)]) == (0, -2)

def point_farthest_out_of_pair(points):
    """Find the point whose |x| + |y| is the largest, the first if several have it."""
    return max(points, key=lambda p: abs(p[0]) + abs(p[1]))
# E: The distance from the origin is the key.
assert point_farthest_out_of_pair([(1, 1), (-3, 0)]) == (-3, 0)
assert point_farthest_out_of_pair([(1, 1), (2, 0)]) == (1, 1)
assert point_farthest_out_of_pair([(0, 0)]) == (0, 0)

def all_x_values(points):
    """Return the list of the x coordinates."""
    return [x for x, _ in points]
# E: Each point is unpacked and its second part dropped.
# R: get all x from a list of points
assert all_x_values([(1, 2), (3, 4)]) == [1, 3]
assert all_x_values([(0, 9)]) == [0]
assert all_x_values([]) == []

def sum_of_y_values(points):
    """Add up the y coordinates of all points."""
    return sum(y for _, y in points)
# E: Only the second part of each point is summed.
assert sum_of_y_values([(1, 2), (3, 4)]) == 6
assert sum_of_y_values([(5, -5)]) == -5
assert sum_of_y_values([]) == 0

def count_points_above(points, height):
    """Count the points that lie higher than the given y."""
    return sum(point[1] > height for point in points)
# E: Each comparison is one or zero.
assert count_points_above([(0, 1), (0, 5)], 1) == 1
assert count_points_above([(0, 1)], 1) == 0
assert count_points_above([], 0) == 0

def point_as_text(point):
    """Write a point as "x=1, y=2"."""
    x, y = point
    return f"x={x}, y={y}"
# E: Both parts are put into an f-string.
assert point_as_text((1, 2)) == "x=1, y=2"
assert point_as_text((0, -3)) == "x=0, y=-3"
assert point_as_text((0.5, 0)) == "x=0.5, y=0"

def point_from_text(text):
    """Turn a text such as "3,-4" into a tuple of two whole numbers."""
    x, y = text.split(",")
    return int(x), int(y)
# E: The parts around the comma are converted.
# R: parse "3,-4" to (3, -4)
assert point_from_text("3,-4") == (3, -4)
assert point_from_text("0,0") == (0, 0)
assert point_from_text("12, 5") == (12, 5)

def tuple_with_added(items, new):
    """Return a new tuple with the new item at its end."""
    return items + (new,)
# E: A tuple of one item needs a comma.
# R: append to a tuple
assert tuple_with_added((1, 2), 3) == (1, 2, 3)
assert tuple_with_added((), 3) == (3,)
assert tuple_with_added(("a",), "a") == ("a", "a")

def tuple_with_replaced(items, index, new):
    """Return a copy of the tuple where the item at index (not negative) is replaced by new."""
    return items[:index] + (new,) + items[index + 1:]
# E: Slices before and after are joined around the new item.
assert tuple_with_replaced((1, 2, 3), 1, 9) == (1, 9, 3)
assert tuple_with_replaced((1,), 0, 5) == (5,)
assert tuple_with_replaced((1, 2), 1, 0) == (1, 0)

def sorted_tuple(items):
    """Return the items in rising order as a tuple."""
    return tuple(sorted(items))
# E: The sorted list is turned into a tuple.
assert sorted_tuple((3, 1, 2)) == (1, 2, 3)
assert sorted_tuple([2, 2]) == (2, 2)
assert sorted_tuple(()) == ()

def low_high_of(numbers):
    """Return the smallest and the largest number as a tuple; (0, 0) for an empty list."""
    return (min(numbers), max(numbers)) if numbers else (0, 0)
# E: min and max make the two parts.
assert low_high_of([3, 1, 2]) == (1, 3)
assert low_high_of([4]) == (4, 4)
assert low_high_of([]) == (0, 0)

def evens_and_odds_count(numbers):
    """Return how many numbers are even and how many are odd as a pair."""
    odd = sum(n % 2 for n in numbers)
    return len(numbers) - odd, odd
# E: The even ones are all that are not odd.
assert evens_and_odds_count([1, 2, 3]) == (1, 2)
assert evens_and_odds_count([2]) == (1, 0)
assert evens_and_odds_count([]) == (0, 0)

def true_false_counts(answers):
    """Return a pair: the number of True and the number of False answers in a list."""
    return answers.count(True), answers.count(False)
# E: count is used twice.
# R: count the Trues and Falses in a list, as pair
assert true_false_counts([True, False, True]) == (2, 1)
assert true_false_counts([False]) == (0, 1)
assert true_false_counts([]) == (0, 0)

def total_cents_of(pair):
    """Turn (euros, cents) into the amount in cents."""
    euros, cents = pair
    return 100 * euros + cents
# E: One euro is one hundred cents.
assert total_cents_of((2, 50)) == 250
assert total_cents_of((0, 5)) == 5
assert total_cents_of((1, 120)) == 220

def add_hours_minutes(one, other):
    """Add two durations (hours, minutes) and keep the minutes below 60."""
    minutes = (one[0] + other[0]) * 60 + one[1] + other[1]
    return minutes // 60, minutes % 60
# E: All is added in minutes and split again.
# R: add two (h, m) tuples, like (1, 50) + (0, 20) = (2, 10)
assert add_hours_minutes((1, 50), (0, 20)) == (2, 10)
assert add_hours_minutes((0, 0), (0, 0)) == (0, 0)
assert add_hours_minutes((0, 30), (0, 30)) == (1, 0)

def earlier_time(one, other):
    """Return the earlier of two times given as (hour, minute)."""
    return min(one, other)
# E: Tuples compare hours first, then minutes.
# R: which of two (hour, minute) times is first
assert earlier_time((9, 30), (9, 15)) == (9, 15)
assert earlier_time((8, 59), (9, 0)) == (8, 59)
assert earlier_time((7, 0), (7, 0)) == (7, 0)

def time_pair_text(time):
    """Format (hour, minute) as "HH:MM" with two digits each."""
    return f"{time[0]:02d}:{time[1]:02d}"
# E: The format 02d fills with a zero.
# R: (7, 5) -> "07:05"
assert time_pair_text((7, 5)) == "07:05"
assert time_pair_text((12, 30)) == "12:30"
assert time_pair_text((0, 0)) == "00:00"

def spans_meet(a, b):
    """Check whether two spans (start, end) have at least one number in common, ends included."""
    return a[0] <= b[1] and b[0] <= a[1]
# E: Each span must start before the other ends.
assert spans_meet((1, 3), (3, 5)) is True
assert spans_meet((1, 2), (3, 5)) is False
assert spans_meet((0, 9), (4, 5)) is True

def span_length_sum(spans):
    """Add up the lengths (end minus start) of all spans."""
    return sum(end - start for start, end in spans)
# E: Each span is unpacked into its ends.
assert span_length_sum([(1, 3), (10, 15)]) == 7
assert span_length_sum([(4, 4)]) == 0
assert span_length_sum([]) == 0

def is_in_span(number, span):
    """Check whether the number is in the span (low, high), both ends belonging to it."""
    low, high = span
    return low <= number <= high
# E: The unpacked ends are used in a chained comparison.
# R: is number inside (low, high) incl. ends
assert is_in_span(3, (3, 5)) is True
assert is_in_span(6, (3, 5)) is False
assert is_in_span(0, (-1, 1)) is True

def pairs_adding_to(pairs, total):
    """Keep the pairs whose two numbers add up to the total."""
    return [pair for pair in pairs if sum(pair) == total]
# E: sum works on a pair as well.
assert pairs_adding_to([(1, 4), (2, 2), (5, 0)], 5) == [(1, 4), (5, 0)]
assert pairs_adding_to([(1, 1)], 3) == []
assert pairs_adding_to([], 0) == []

def products_of_pairs(pairs):
    """Multiply the two numbers of each pair and list the results."""
    return [a * b for a, b in pairs]
# E: Each pair is unpacked in the comprehension.
assert products_of_pairs([(2, 3), (4, 5)]) == [6, 20]
assert products_of_pairs([(0, 9)]) == [0]
assert products_of_pairs([]) == []

def pairs_to_lines(pairs):
    """Turn (name, number) pairs into texts like "tea: 3"."""
    return [f"{name}: {number}" for name, number in pairs]
# E: An f-string is made for each pair.
assert pairs_to_lines([("tea", 3), ("egg", 1)]) == ["tea: 3", "egg: 1"]
assert pairs_to_lines([("", 0)]) == [": 0"]
assert pairs_to_lines([]) == []

def names_of_pairs_over(pairs, limit):
    """Return the sorted names from (name, points) pairs with more than limit points."""
    return sorted(name for name, points in pairs if points > limit)
# E: Filter and sort work on the unpacked parts.
# R: list of (name, points) -> names with points > limit, alphabetical
assert names_of_pairs_over([("Bo", 9), ("Al", 8), ("Cy", 1)], 5) == ["Al", "Bo"]
assert names_of_pairs_over([("Cy", 5)], 5) == []
assert names_of_pairs_over([], 0) == []

def best_pair_name(pairs):
    """Return the name in the (name, points) pair with the most points, "" if there is none."""
    return max(pairs, key=lambda pair: pair[1], default=("", 0))[0]
# E: A default pair stands in for the empty list.
assert best_pair_name([("Al", 3), ("Bo", 5)]) == "Bo"
assert best_pair_name([("Al", 3), ("Bo", 3)]) == "Al"
assert best_pair_name([]) == ""

def lookup_in_pairs(pairs, key, default):
    """Find the value that belongs to the key in a list of (key, value) pairs; the last pair
    with that key counts, and default is returned if there is none."""
    return dict(pairs).get(key, default)
# E: A dict of the pairs keeps the last value.
assert lookup_in_pairs([("a", 1), ("a", 2)], "a", 0) == 2
assert lookup_in_pairs([("a", 1)], "b", 0) == 0
assert lookup_in_pairs([], "b", -1) == -1

def all_pairs_rising(pairs):
    """Check that in every pair the first number is not larger than the second."""
    return all(a <= b for a, b in pairs)
# E: all tests each unpacked pair.
assert all_pairs_rising([(1, 2), (3, 3)]) is True
assert all_pairs_rising([(2, 1)]) is False
assert all_pairs_rising([]) is True

def mix_colors(one, other):
    """Mix two colors (r, g, b) by taking the floored mean of each part."""
    return tuple((a + b) // 2 for a, b in zip(one, other))
# E: zip brings the parts with the same place together.
assert mix_colors((0, 0, 0), (255, 100, 1)) == (127, 50, 0)
assert mix_colors((9, 9, 9), (9, 9, 9)) == (9, 9, 9)
assert mix_colors((10, 0, 0), (0, 10, 0)) == (5, 5, 0)

def is_grey(color):
    """Tell whether a color tuple (red, green, blue) is grey, meaning all three are equal."""
    red, green, blue = color
    return red == green == blue
# E: A chained == compares all three.
# R: rgb tuple: is it a grey?
assert is_grey((7, 7, 7)) is True
assert is_grey((7, 7, 8)) is False
assert is_grey((0, 0, 0)) is True

def strongest_channel(color):
    """Return "red", "green" or "blue" for the largest part of a color, the first on a tie."""
    return ("red", "green", "blue")[color.index(max(color))]
# E: The place of the largest part picks the name.
assert strongest_channel((1, 9, 3)) == "green"
assert strongest_channel((5, 5, 5)) == "red"
assert strongest_channel((0, 0, 1)) == "blue"

def invert_color(color):
    """Return the opposite color: every part of (r, g, b) is taken from 255."""
    return tuple(255 - part for part in color)
# E: Each part is subtracted from 255.
# R: invert an rgb tuple
assert invert_color((0, 255, 100)) == (255, 0, 155)
assert invert_color((255, 255, 255)) == (0, 0, 0)
assert invert_color((1, 2, 3)) == (254, 253, 252)

def box_volume_of_pair(box):
    """Compute the volume of a box given as (width, height, depth)."""
    width, height, depth = box
    return width * height * depth
# E: The three unpacked sizes are multiplied.
assert box_volume_of_pair((2, 3, 4)) == 24
assert box_volume_of_pair((0, 3, 4)) == 0
assert box_volume_of_pair((1, 1, 1)) == 1

def next_date_in_month(day_month):
    """Return the (day, month) 7 days later in months that all have 30 days; after month 12
    comes month 1."""
    day, month = day_month
    return (day + 7, month) if day + 7 <= 30 else (day - 23, month % 12 + 1)
# E: A day past thirty moves into the next month.
assert next_date_in_month((3, 5)) == (10, 5)
assert next_date_in_month((25, 5)) == (2, 6)
assert next_date_in_month((30, 12)) == (7, 1)

def full_name_from(person):
    """Return "First LAST" for a (first, last, age) tuple, ignoring the age."""
    first, last, _ = person
    return f"{first} {last.upper()}"
# E: The underscore takes the part that is not needed.
assert full_name_from(("Ida", "Berg", 9)) == "Ida BERG"
assert full_name_from(("Bo", "", 1)) == "Bo "
assert full_name_from(("A", "b", 0)) == "A B"

def older_person(one, other):
    """Return the name of the older of two (name, age) people, or "same age"."""
    if one[1] == other[1]:
        return "same age"
    return one[0] if one[1] > other[1] else other[0]
# E: The ages are compared, the names returned.
assert older_person(("Al", 30), ("Bo", 20)) == "Al"
assert older_person(("Al", 10), ("Bo", 20)) == "Bo"
assert older_person(("Al", 5), ("Bo", 5)) == "same age"

def who_won(home, away):
    """Name the winner of a match, both teams given as (name, goals), or return "draw"."""
    (host, scored), (guest, conceded) = home, away
    return "draw" if scored == conceded else host if scored > conceded else guest
# E: Nested unpacking gives four names.
# R: teams as (name, goals), name of the winner or draw
assert who_won(("Ulm", 2), ("Bonn", 1)) == "Ulm"
assert who_won(("Ulm", 0), ("Bonn", 1)) == "Bonn"
assert who_won(("Ulm", 0), ("Bonn", 0)) == "draw"

def domino_new_end(end, stone):
    """Return the new open end after laying a fitting stone: its half that does not touch."""
    return stone[1] if stone[0] == end else stone[0]
# E: The other half stays open.
assert domino_new_end(3, (3, 5)) == 5
assert domino_new_end(5, (3, 5)) == 3
assert domino_new_end(4, (4, 4)) == 4

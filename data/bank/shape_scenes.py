"""Verified problems: shape scenes."""

import math

def garden_bed_fits(bed, garden):
    """Check whether a rectangular bed (width, length) fits in a garden (width, length), turned
    by a quarter or not."""
    (w, l), (gw, gl) = bed, garden
    return (w <= gw and l <= gl) or (l <= gw and w <= gl)
# E: Both ways of placing the bed are tested.
# R: does a bed (w, l) fit in the garden (w, l)? i may rotate it by 90 degrees
assert garden_bed_fits((2, 5), (5, 3)) is True
assert garden_bed_fits((4, 4), (5, 3)) is False
assert garden_bed_fits((3, 5), (3, 5)) is True

def rectangle_overlap_size(first, second):
    """Return (width, height) of the overlap of two rectangles (left, bottom, right, top), or
    (0, 0) if there is none.

    Touching edges are no overlap."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    return (width, height) if width > 0 and height > 0 else (0, 0)
# E: In each direction the overlap reaches from the larger start to the smaller end.
# R: overlap of two rects given as (left, bottom, right, top): return its width and height, (0,0) when they dont overlap or only touch
assert rectangle_overlap_size((0, 0, 4, 3), (2, 1, 6, 9)) == (2, 2)
assert rectangle_overlap_size((0, 0, 2, 2), (2, 0, 4, 2)) == (0, 0)
assert rectangle_overlap_size((0, 0, 5, 5), (1, 1, 2, 4)) == (1, 3)

def frame_around(points, margin=0):
    """Return (left, bottom, right, top) of the smallest frame around points, widened by margin
    on every side."""
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin
# E: The extremes of both coordinates are moved outwards by the margin.
# R: bounding box of a list of (x, y), with optional margin on each side
assert frame_around([(1, 2), (4, 0)]) == (1, 0, 4, 2)
assert frame_around([(1, 1)], 2) == (-1, -1, 3, 3)
assert frame_around([(0, 5), (3, 3)], 1) == (-1, 2, 4, 6)

def nearest_shop(home, shops):
    """Return the name of the shop nearest to home; shops maps names to (x, y) and distance is
    straight.

    Equal distances: the name that comes first in the alphabet; no shops give None."""
    if not shops:
        return None
    return min(shops, key=lambda name: (math.dist(home, shops[name]), name))
# E: The key is the distance and, for ties, the name.
# R: closest shop to my home point, shops = {"bakery": (3, 4)}; tie -> alphabetical, None if there aren't any
assert nearest_shop((0, 0), {"bakery": (3, 4), "kiosk": (0, 2)}) == "kiosk"
assert nearest_shop((0, 0), {"b": (1, 0), "a": (0, 1)}) == "a"
assert nearest_shop((0, 0), {}) is None

def points_in_ring(points, inner, outer):
    """Return the points whose distance from (0, 0) is at least inner and at most outer, in the
    given order."""
    return [(x, y) for x, y in points if inner**2 <= x * x + y * y <= outer**2]
# E: Squared distances are compared, so no root is needed.
# R: keep points between two circles around the origin (radii inner and outer inclusive)
assert points_in_ring([(3, 4), (1, 0), (9, 9)], 2, 5) == [(3, 4)]
assert points_in_ring([(0, 0)], 0, 1) == [(0, 0)]
assert points_in_ring([], 1, 2) == []

def walk_compass(start, steps):
    """Return the point reached from start by steps such as "N3" or "W12"; north raises y and
    east raises x."""
    x, y = start
    for step in steps:
        direction, length = step[0], int(step[1:])
        if direction in "NS":
            y += length if direction == "N" else -length
        else:
            x += length if direction == "E" else -length
    return x, y
# E: The letter picks the coordinate and its sign, the number the length.
# R: follow steps like ["N3", "W12"] from a start point, return the end point
assert walk_compass((0, 0), ["N3", "W12", "S1"]) == (-12, 2)
assert walk_compass((5, 5), ["E0"]) == (5, 5)
assert walk_compass((1, 2), []) == (1, 2)

def fence_with_gates(width, length, gates):
    """Return the metres of fence around a rectangle minus the widths of the gates, at least 0."""
    return max(2 * (width + length) - sum(gates), 0)
# E: The gates are taken off the perimeter.
# R: fence length for a w x l field when there are gates (list of widths) that need no fence
assert fence_with_gates(10, 5, [3, 1]) == 26
assert fence_with_gates(1, 1, [2, 3]) == 0
assert fence_with_gates(4, 4, []) == 16

def shape_from_sides(sides):
    """Name a shape by its side lengths: "triangle", "square", "rectangle", "four sides" or
    "many sides".

    Four equal sides are a "square", and opposite equal sides in order a "rectangle"; fewer than
    three
    sides give "none"."""
    if len(sides) < 3:
        return "none"
    if len(sides) == 3:
        return "triangle"
    if len(sides) > 4:
        return "many sides"
    if len(set(sides)) == 1:
        return "square"
    return "rectangle" if sides[0] == sides[2] and sides[1] == sides[3] else "four sides"
# M: The number of sides is handled first, then equality decides among four sides.
# R: name a shape from its list of sides (none/triangle/square/rectangle/four sides/many sides)
assert shape_from_sides([3, 4, 5]) == "triangle"
assert shape_from_sides([2, 2, 2, 2]) == "square"
assert shape_from_sides([2, 3, 2, 3]) == "rectangle"
assert shape_from_sides([2, 2, 3, 3]) == "four sides"
assert shape_from_sides([1]) == "none"

def sort_by_distance(points, origin=(0, 0)):
    """Return the points sorted by their distance in side steps from origin, nearest first; ties
    stay in order."""
    ox, oy = origin
    return sorted(points, key=lambda point: abs(point[0] - ox) + abs(point[1] - oy))
# E: Side steps are the sum of both absolute differences, and sorted keeps ties in order.
# R: order points by manhattan distance from an origin (default 0,0)
assert sort_by_distance([(3, 0), (1, 1), (0, 2)]) == [(1, 1), (0, 2), (3, 0)]
assert sort_by_distance([(5, 5), (4, 4)], (6, 6)) == [(5, 5), (4, 4)]
assert sort_by_distance([]) == []

def line_through(first, second):
    """Return (slope, intercept) of the line through two points as floats, or None if it is
    vertical."""
    (x1, y1), (x2, y2) = first, second
    if x1 == x2:
        return None
    slope = (y2 - y1) / (x2 - x1)
    return slope, y1 - slope * x1
# E: The slope is the change of y per x, and the intercept follows from one point.
# R: slope and y-intercept of a straight line through two points, None when vertical
assert line_through((0, 1), (2, 5)) == (2.0, 1.0)
assert line_through((1, 1), (1, 9)) is None
assert line_through((0, 3), (4, 3)) == (0.0, 3.0)

def side_of_line(slope, intercept, point):
    """Return "above", "below" or "on" for a point and the line y = slope * x + intercept."""
    x, y = point
    height = slope * x + intercept
    if y == height:
        return "on"
    return "above" if y > height else "below"
# E: The height of the line at x is compared with y.
# R: is a point above, below or on y = m*x + b
assert side_of_line(1, 0, (2, 3)) == "above"
assert side_of_line(1, 0, (2, 1)) == "below"
assert side_of_line(2, 1, (3, 7)) == "on"

def triangle_area_text(base: float, height: float) -> str:
    """Return the area of a triangle as a text with one decimal and unit such as "7.5 m2";
    negative sides give "invalid"."""
    if base < 0 or height < 0:
        return "invalid"
    return f"{base * height / 2:.1f} m2"
# E: Half of the product is written with one decimal.
assert triangle_area_text(5, 3) == "7.5 m2"
assert triangle_area_text(0, 9) == "0.0 m2"
assert triangle_area_text(-1, 2) == "invalid"

def biggest_room(rooms):
    """Return (name, area) of the largest room; rooms maps names to (width, length), first in a
    tie."""
    areas = {name: width * length for name, (width, length) in rooms.items()}
    largest = max(areas, key=areas.get)
    return largest, areas[largest]
# E: The areas are computed in a new dictionary whose best key is looked up.
# R: rooms = {"kitchen": (3, 4)}: name and area of the largest one
assert biggest_room({"kitchen": (3, 4), "hall": (2, 7)}) == ("hall", 14)
assert biggest_room({"a": (2, 3), "b": (3, 2)}) == ("a", 6)
assert biggest_room({"bath": (0, 5)}) == ("bath", 0)

def reflect_path(path, axis):
    """Return the path of points mirrored at the "x" axis or the "y" axis; another axis raises
    ValueError."""
    if axis == "x":
        return [(x, -y) for x, y in path]
    if axis == "y":
        return [(-x, y) for x, y in path]
    raise ValueError("axis must be x or y")
# E: At the x axis the sign of y changes, and the other way round.
# R: mirror points on the x or y axis (axis is "x" or "y", else ValueError)
assert reflect_path([(1, 2)], "x") == [(1, -2)]
assert reflect_path([(1, 2), (0, 3)], "y") == [(-1, 2), (0, 3)]
assert reflect_path([], "x") == []

def dots_in_rectangle(left, bottom, right, top):
    """Count the points with whole coordinates in a rectangle with float borders, border points
    included."""
    columns = math.floor(right) - math.ceil(left) + 1
    rows = math.floor(top) - math.ceil(bottom) + 1
    return max(columns, 0) * max(rows, 0)
# M: The outermost whole numbers inside are found with ceil and floor.
assert dots_in_rectangle(0.5, 0, 2.5, 1) == 4
assert dots_in_rectangle(0.2, 0.2, 0.8, 5) == 0
assert dots_in_rectangle(1, 1, 1, 1) == 1

def circles_touch(first, second):
    """Return "apart", "touching", "crossing" or "inside" for two circles (x, y, radius) with
    whole numbers.

    "touching" means from outside in exactly one point; "inside" means one lies in the other,
    also when
    they touch from inside."""
    (x1, y1, r1), (x2, y2, r2) = first, second
    square = (x1 - x2) ** 2 + (y1 - y2) ** 2
    if square > (r1 + r2) ** 2:
        return "apart"
    if square == (r1 + r2) ** 2:
        return "touching"
    return "inside" if square <= (r1 - r2) ** 2 else "crossing"
# M: The squared distance of the centres is compared with squared sums and differences of the radii.
# R: relation of two circles (x, y, r): apart, touching, crossing or inside
assert circles_touch((0, 0, 2), (5, 0, 3)) == "touching"
assert circles_touch((0, 0, 2), (9, 0, 3)) == "apart"
assert circles_touch((0, 0, 5), (1, 0, 2)) == "inside"
assert circles_touch((0, 0, 3), (4, 0, 3)) == "crossing"

def longest_side_index(corners):
    """Return the index of the corner from which the longest side of a closed polygon starts,
    the first in a tie."""
    lengths = [
        math.dist(corner, corners[(i + 1) % len(corners)]) for i, corner in enumerate(corners)
    ]
    return lengths.index(max(lengths))
# M: The modulo joins the last corner with the first one.
assert longest_side_index([(0, 0), (4, 0), (4, 3)]) == 2
assert longest_side_index([(0, 0), (1, 0), (1, 1), (0, 1)]) == 0
assert longest_side_index([(0, 0), (0, 9), (1, 0)]) == 1

def polygon_area_double(corners):
    """Return twice the area of a polygon with whole corner coordinates, given in order around
    it."""
    total = 0
    for i, (x, y) in enumerate(corners):
        before_x, before_y = corners[i - 1]
        total += before_x * y - x * before_y
    return abs(total)
# M: The cross products of neighbouring corners add up to twice the signed area.
# R: 2 * area of a polygon from its corners (ints), shoelace
assert polygon_area_double([(0, 0), (4, 0), (4, 3)]) == 12
assert polygon_area_double([(0, 0), (0, 2), (2, 2), (2, 0)]) == 8
assert polygon_area_double([(1, 1), (2, 2)]) == 0

def is_axis_parallel(points):
    """Check whether each step between neighbouring points runs along one axis only and is not
    empty."""
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        if (x1 == x2) == (y1 == y2):
            return False
    return True
# M: Exactly one coordinate must change, so both comparisons must have different answers.
assert is_axis_parallel([(0, 0), (0, 3), (2, 3)]) is True
assert is_axis_parallel([(0, 0), (1, 1)]) is False
assert is_axis_parallel([(0, 0), (0, 0)]) is False
assert is_axis_parallel([]) is True

def path_bends(points):
    """Count the inner points of a path of axis-parallel steps at which it changes between
    up-down and left-right."""
    upright = [a[0] == b[0] for a, b in zip(points, points[1:])]
    return sum(one != two for one, two in zip(upright, upright[1:]))
# M: Each step is marked as upright or not, and changes between neighbours are counted.
assert path_bends([(0, 0), (0, 2), (3, 2), (5, 2)]) == 1
assert path_bends([(0, 0), (1, 0), (1, 1), (2, 1)]) == 2
assert path_bends([(0, 0)]) == 0

def smallest_square_around(width, height, step):
    """Return the side of the smallest square, a multiple of step, into which a width by height
    picture fits."""
    return -(-max(width, height) // step) * step
# E: The longer side is rounded up to a multiple of the step.
# R: smallest square (side multiple of step) that holds a w x h picture
assert smallest_square_around(30, 45, 10) == 50
assert smallest_square_around(40, 40, 10) == 40
assert smallest_square_around(0, 0, 8) == 0

def cut_corners(side, cut):
    """Return the area of a square sheet after a small square of side cut has been removed at
    each of its corners.

    If the cuts would meet or overlap, because twice the cut exceeds the side, return 0."""
    return 0 if 2 * cut > side else side * side - 4 * cut * cut
# E: Four small squares are taken off the large one.
assert cut_corners(10, 2) == 84
assert cut_corners(10, 5) == 0
assert cut_corners(3, 2) == 0

def open_box_volume(width, length, cut):
    """Return the volume of the box folded from a sheet after cutting squares of side cut off
    its corners, or 0 if impossible."""
    base_width, base_length = width - 2 * cut, length - 2 * cut
    if base_width <= 0 or base_length <= 0:
        return 0
    return base_width * base_length * cut
# E: The cuts shorten both sides of the base and become the height.
# R: cut corners from a sheet and fold a box: volume for width, length and cut size, 0 if it doesnt work
assert open_box_volume(10, 8, 2) == 48
assert open_box_volume(4, 9, 2) == 0
assert open_box_volume(5, 5, 0) == 0

def best_corner_cut(width, length):
    """Return the whole corner cut that folds a sheet into the box of largest volume, the
    smallest cut in a tie."""
    cuts = range(0, min(width, length) // 2 + 1)
    return max(cuts, key=lambda cut: (width - 2 * cut) * (length - 2 * cut) * cut)
# M: Every possible cut is tried, and max keeps the first of equal volumes.
assert best_corner_cut(12, 12) == 2
assert best_corner_cut(6, 6) == 1
assert best_corner_cut(1, 9) == 0

def tents_on_meadow(width, length, tent, gap):
    """Return how many square tents fit in straight rows on a meadow with gap between
    neighbouring tents.

    No gap is needed at the edges."""
    per_row = (width + gap) // (tent + gap)
    rows = (length + gap) // (tent + gap)
    return per_row * rows
# E: Adding one gap to the width lets every tent count with a gap behind it.
# R: square tents of size t with distance g between them on a w x l meadow (nothing at the border). how many
assert tents_on_meadow(10, 7, 3, 1) == 4
assert tents_on_meadow(3, 3, 3, 5) == 1
assert tents_on_meadow(2, 9, 3, 1) == 0

def slope_word(first, second):
    """Return "up", "down", "level" or "upright" for the line from one point to another, seen
    from left to right."""
    (x1, y1), (x2, y2) = sorted((first, second))
    if x1 == x2:
        return "upright"
    if y1 == y2:
        return "level"
    return "up" if y2 > y1 else "down"
# E: Sorting the points brings the left one to the front.
# R: line from one point to another: up, down, level or upright (left to right)
assert slope_word((0, 0), (2, 5)) == "up"
assert slope_word((2, 0), (0, 5)) == "down"
assert slope_word((1, 1), (1, 4)) == "upright"
assert slope_word((3, 2), (1, 2)) == "level"

def middle_of_route(points):
    """Return the point of the list that lies nearest to the mean of all points; the first one
    in a tie."""
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return min(points, key=lambda point: math.dist(point, (mean_x, mean_y)))
# M: The mean of both coordinates is the target, to which the nearest point is found.
assert middle_of_route([(0, 0), (4, 1), (10, 0)]) == (4, 1)
assert middle_of_route([(3, 3)]) == (3, 3)
assert middle_of_route([(0, 0), (2, 0)]) == (0, 0)

def crossing_streets(horizontal, vertical):
    """Return the crossing (x, y) of a level street (y, x1, x2) and an upright street (x, y1,
    y2), or None.

    The ends belong to the streets, and x1 <= x2 and y1 <= y2."""
    y, x1, x2 = horizontal
    x, y1, y2 = vertical
    return (x, y) if x1 <= x <= x2 and y1 <= y <= y2 else None
# E: The only possible crossing must lie within both streets.
# R: horizontal street (y, x1, x2), vertical street (x, y1, y2): where do they cross? None if not
assert crossing_streets((2, 0, 5), (3, 1, 4)) == (3, 2)
assert crossing_streets((2, 0, 5), (6, 1, 4)) is None
assert crossing_streets((0, 0, 1), (1, 0, 3)) == (1, 0)

def count_crossings(level_streets, upright_streets):
    """Count the pairs of a level street (y, x1, x2) and an upright street (x, y1, y2) that
    meet, ends included."""
    return sum(
        x1 <= x <= x2 and y1 <= y <= y2
        for y, x1, x2 in level_streets
        for x, y1, y2 in upright_streets
    )
# M: Every pair is formed by two for clauses, and a true comparison counts one.
assert count_crossings([(2, 0, 5), (9, 0, 5)], [(3, 1, 4), (5, 0, 9)]) == 3
assert count_crossings([(0, 0, 1)], [(2, 0, 1)]) == 0
assert count_crossings([], [(1, 1, 1)]) == 0

def triangle_with_stick(a, b, sticks):
    """Return the sticks with which sides a and b can form a triangle that has a real area, in
    the given order."""
    return [stick for stick in sticks if abs(a - b) < stick < a + b]
# E: The third side must lie between the difference and the sum of the others.
assert triangle_with_stick(3, 5, [1, 2, 4, 7, 8]) == [4, 7]
assert triangle_with_stick(2, 2, [0, 4]) == []
assert triangle_with_stick(6, 8, [10]) == [10]

def paint_cube_faces(size):
    """Return a dict with the numbers of small cubes with 3, 2, 1 and 0 painted faces in a
    painted cube cut to size**3 cubes.

    size is at least 2."""
    inner = size - 2
    return {3: 8, 2: 12 * inner, 1: 6 * inner**2, 0: inner**3}
# M: Corners have three painted faces, edges two, faces one, and the core none.
assert paint_cube_faces(3) == {3: 8, 2: 12, 1: 6, 0: 1}
assert paint_cube_faces(2) == {3: 8, 2: 0, 1: 0, 0: 0}
assert paint_cube_faces(4) == {3: 8, 2: 24, 1: 24, 0: 8}

def parcel_size_word(length, width, height):
    """Return "small" if the longest side is at most 30 and all sides sum to at most 60, "big"
    over 120 longest, else "medium"."""
    sides = (length, width, height)
    if max(sides) <= 30 and sum(sides) <= 60:
        return "small"
    return "big" if max(sides) > 120 else "medium"
# E: The longest side and the sum of the sides are compared with the limits.
assert parcel_size_word(30, 20, 10) == "small"
assert parcel_size_word(30, 30, 10) == "medium"
assert parcel_size_word(121, 1, 1) == "big"

def squares_in_l_shape(arm, width):
    """Return the unit squares in an L made of two arms of length arm and the given width that
    share the corner square.

    width is at most arm."""
    return 2 * arm * width - width * width
# E: Both arms are added, and the corner that was counted twice is taken off once.
assert squares_in_l_shape(5, 1) == 9
assert squares_in_l_shape(4, 2) == 12
assert squares_in_l_shape(3, 3) == 9

def scaled_polygon(points, factor, centre=(0, 0)):
    """Return the points moved away from the centre by the factor, which is 1 for no change."""
    cx, cy = centre
    return [(cx + (x - cx) * factor, cy + (y - cy) * factor) for x, y in points]
# E: The distance from the centre in each direction is multiplied.
# R: enlarge points by a factor as seen from a centre (default origin)
assert scaled_polygon([(1, 2)], 3) == [(3, 6)]
assert scaled_polygon([(2, 2), (0, 0)], 2, (1, 1)) == [(3, 3), (-1, -1)]
assert scaled_polygon([], 2) == []

def sectors_of_pizza(angles):
    """Return the missing angle that completes the pizza slices to a full circle, or None if
    they exceed it."""
    rest = 360 - sum(angles)
    return rest if rest >= 0 else None
# E: The rest of the circle is what the slices leave, unless it is negative.
# R: angle missing to 360, None if too much
assert sectors_of_pizza([90, 120]) == 150
assert sectors_of_pizza([200, 161]) is None
assert sectors_of_pizza([]) == 360

def angle_kinds(angles):
    """Return a list with "acute", "right", "obtuse", "straight" or "reflex" for each angle from
    1 to 359 degrees."""
    names = []
    for angle in angles:
        if angle in (90, 180):
            names.append("right" if angle == 90 else "straight")
        else:
            names.append("acute" if angle < 90 else "obtuse" if angle < 180 else "reflex")
    return names
# E: The two exact angles are settled first, then two limits separate the others.
# R: list of angles to acute/right/obtuse/straight/reflex
assert angle_kinds([30, 90, 120]) == ["acute", "right", "obtuse"]
assert angle_kinds([180, 300]) == ["straight", "reflex"]
assert angle_kinds([]) == []

def robot_square_walk(side):
    """Return the corner points that a robot passes on a square walk from (0, 0) that first goes
    east, then north.

    The start is in the list at the beginning and at the end."""
    x = y = 0
    corners = [(x, y)]
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        x, y = x + dx * side, y + dy * side
        corners.append((x, y))
    return corners
# E: Four directions are walked for the length of the side each.
assert robot_square_walk(2) == [(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)]
assert robot_square_walk(0) == [(0, 0)] * 5
assert robot_square_walk(1)[2] == (1, 1)

def spiral_length(turns, step):
    """Return the length of a square spiral: its sides are step, step, 2 step, 2 step and so on,
    two for each turn."""
    return sum(2 * step * turn for turn in range(1, turns + 1))
# E: Each turn adds two sides that are as many steps long as its number.
assert spiral_length(3, 1) == 12
assert spiral_length(1, 5) == 10
assert spiral_length(0, 5) == 0

def visible_from_tower(tower, houses, reach):
    """Return the names of houses within reach of a tower, nearest first; houses is a list of
    (name, x, y)."""
    seen = []
    for name, x, y in houses:
        distance = math.hypot(x - tower[0], y - tower[1])
        if distance <= reach:
            seen.append((distance, name))
    return [name for _, name in sorted(seen)]
# M: Distances are stored beside the names, so that sorting puts the nearest first.
# R: list of (name, x, y): which are within `reach` of the tower point, nearest first
assert visible_from_tower((0, 0), [("mill", 3, 4), ("barn", 1, 0), ("farm", 9, 9)], 5) == [
    "barn", "mill"]
assert visible_from_tower((0, 0), [("mill", 6, 0)], 5) == []
assert visible_from_tower((1, 1), [], 5) == []

def total_wire(points):
    """Return the total straight distance between every pair of points, rounded to 2 decimals."""
    total = 0
    for i, first in enumerate(points):
        for second in points[i + 1:]:
            total += math.dist(first, second)
    return round(total, 2)
# M: The inner loop only goes over later points, so each pair is counted once.
assert total_wire([(0, 0), (3, 4), (0, 4)]) == 12.0
assert total_wire([(1, 1)]) == 0
assert total_wire([(0, 0), (1, 1)]) == 1.41

def closest_pair_names(places):
    """Return the two names whose points are closest as a sorted tuple; places maps names to (x, y).

    The pair that comes first in alphabetical order wins ties; there are at least two places."""
    names = sorted(places)
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1:]]
    return min(pairs, key=lambda pair: math.dist(places[pair[0]], places[pair[1]]))
# M: All pairs of sorted names are listed, and min keeps the first of the closest.
# R: which two places are nearest to each other? dict name -> (x, y), give the 2 names sorted
assert closest_pair_names({"A": (0, 0), "B": (9, 0), "C": (1, 0)}) == ("A", "C")
assert closest_pair_names({"Y": (0, 0), "X": (5, 5)}) == ("X", "Y")
assert closest_pair_names({"A": (0, 0), "B": (1, 0), "C": (2, 0)}) == ("A", "B")

def flag_stripes(height, stripes):
    """Return the heights of the stripes of a flag: equal whole parts, with the rest given to
    the middle stripe.

    stripes is odd."""
    base, rest = divmod(height, stripes)
    heights = [base] * stripes
    heights[stripes // 2] += rest
    return heights
# E: divmod gives the equal part and the rest for the middle index.
assert flag_stripes(100, 3) == [33, 34, 33]
assert flag_stripes(10, 5) == [2, 2, 2, 2, 2]
assert flag_stripes(2, 3) == [0, 2, 0]

def interval_gap(first, second):
    """Return the gap between two intervals (start, end) on a line, 0 if they touch or overlap."""
    return max(first[0] - second[1], second[0] - first[1], 0)
# E: At most one of the two differences is positive, and max picks it.
# R: distance between two ranges on a number line, 0 if they touch/overlap
assert interval_gap((0, 2), (5, 9)) == 3
assert interval_gap((5, 9), (0, 5)) == 0
assert interval_gap((8, 9), (1, 2)) == 6

def ruler_intervals(cuts, length):
    """Return the lengths of the pieces of a stick cut at the given places, in order from its start.

    Cuts may be unsorted; double cuts and those at or beyond the ends have no effect."""
    places = sorted({0, length} | {cut for cut in cuts if 0 < cut < length})
    return [b - a for a, b in zip(places, places[1:])]
# M: A set removes double cuts and always holds both ends.
assert ruler_intervals([7, 2, 7], 10) == [2, 5, 3]
assert ruler_intervals([0, 12], 10) == [10]
assert ruler_intervals([], 4) == [4]

def point_text(x, y):
    """Write a point with its quadrant: "(2, 3) in I", or "on axis" instead of the quadrant if a
    coordinate is 0."""
    if x == 0 or y == 0:
        return f"({x}, {y}) on axis"
    number = {(True, True): "I", (False, True): "II", (False, False): "III", (True, False): "IV"}
    return f"({x}, {y}) in {number[x > 0, y > 0]}"
# M: The signs of both coordinates form the key of the quadrant.
assert point_text(2, 3) == "(2, 3) in I"
assert point_text(-1, -4) == "(-1, -4) in III"
assert point_text(0, 5) == "(0, 5) on axis"

def same_distance_from(points, centre):
    """Check whether all points have the same squared distance from the centre; True for an
    empty list."""
    cx, cy = centre
    return len({(x - cx) ** 2 + (y - cy) ** 2 for x, y in points}) <= 1
# E: A set of the squared distances has at most one element.
# R: are all points equally far from a centre?
assert same_distance_from([(1, 0), (0, -1), (-1, 0)], (0, 0)) is True
assert same_distance_from([(1, 0), (2, 0)], (0, 0)) is False
assert same_distance_from([], (0, 0)) is True

def domino_cover(width, height):
    """Return (dominoes, uncovered squares) for a board that is covered with 2x1 dominoes as far
    as possible.

    A board one square wide or more can be covered except for one square if its area is odd."""
    return divmod(width * height, 2)
# E: Each domino covers two squares, and an odd area leaves one.
assert domino_cover(3, 3) == (4, 1)
assert domino_cover(8, 8) == (32, 0)
assert domino_cover(1, 1) == (0, 1)

def matching_puzzle_edges(left, right):
    """Check whether two puzzle edges fit: "o" of one meets "c" of the other and "-" meets "-",
    read in the same order."""
    fits = {"o": "c", "c": "o", "-": "-"}
    return len(left) == len(right) and all(fits[a] == b for a, b in zip(left, right))
# E: Each sign has one partner, which must stand at the same place of the other edge.
# R: puzzle edges as strings of o (out), c (cavity) and -, do they fit together?
assert matching_puzzle_edges("o-c", "c-o") is True
assert matching_puzzle_edges("o", "o") is False
assert matching_puzzle_edges("o-", "c") is False

def area_difference_text(first, second):
    """Compare two (width, height) pictures: "first +20", "second +5" with the larger one and
    its extra area, or "equal"."""
    difference = first[0] * first[1] - second[0] * second[1]
    if difference == 0:
        return "equal"
    return f"first +{difference}" if difference > 0 else f"second +{-difference}"
# E: The sign of the difference of the areas tells which one is larger.
assert area_difference_text((5, 6), (2, 5)) == "first +20"
assert area_difference_text((1, 5), (2, 5)) == "second +5"
assert area_difference_text((2, 6), (3, 4)) == "equal"

def border_stones(width, length, stone):
    """Return the stones for a border around a pond, laid outside with square stones, corners
    included.

    width and length are multiples of stone."""
    return 2 * (width // stone + length // stone) + 4
# E: Four corner stones are added to the stones along the sides.
assert border_stones(6, 4, 1) == 24
assert border_stones(6, 4, 2) == 14
assert border_stones(0, 0, 1) == 4

def thickest_slice(angles):
    """Return the (start, size) of the largest gap between neighbouring direction angles around
    a circle.

    angles are different whole degrees from 0 to 359, at least one; the smallest start wins ties."""
    ordered = sorted(angles)
    gaps = []
    for i, angle in enumerate(ordered):
        following = ordered[(i + 1) % len(ordered)]
        gaps.append((angle, (following - angle - 1) % 360 + 1))
    return max(gaps, key=lambda gap: gap[1])
# H: The modulo wraps the last gap around 0 and gives 360 for a single angle.
assert thickest_slice([0, 90, 180]) == (180, 180)
assert thickest_slice([45]) == (45, 360)
assert thickest_slice([350, 10, 20]) == (20, 330)

def hop_distances(points):
    """Return the number of king's moves (to any of the 8 neighbours) between neighbouring
    points of a route."""
    return [max(abs(x2 - x1), abs(y2 - y1)) for (x1, y1), (x2, y2) in zip(points, points[1:])]
# E: A diagonal move covers both directions at once, so the larger difference counts.
assert hop_distances([(0, 0), (3, 1), (3, 1)]) == [3, 0]
assert hop_distances([(2, 2), (0, 0), (0, 5)]) == [2, 5]
assert hop_distances([]) == []

"""Verified problems: geometry."""

import math

def right_triangle_side(hypotenuse: float, leg: float) -> float:
    """Return the other leg of a right-angled triangle from its hypotenuse and one leg."""
    return math.sqrt(hypotenuse ** 2 - leg ** 2)
# E: The theorem of Pythagoras is solved for the missing leg.
# R: right triangle, longest side and one short side known, need the other short side
assert right_triangle_side(5, 3) == 4.0
assert right_triangle_side(13, 12) == 5.0
assert right_triangle_side(2, 0) == 2.0

def screen_diagonal(width, height):
    """Return the diagonal of a screen, rounded to one decimal."""
    return round(math.hypot(width, height), 1)
# E: The function hypot takes the root of the sum of both squares.
assert screen_diagonal(16, 9) == 18.4
assert screen_diagonal(3, 4) == 5.0
assert screen_diagonal(7, 0) == 7.0

def disc_area(radius: float) -> float:
    """Return the area of a disc, with pi, rounded to two decimals."""
    return round(math.pi * radius ** 2, 2)
# E: The radius is squared and multiplied by pi.
# R: area of a circle from the radius, 2 decimals
assert disc_area(1) == 3.14
assert disc_area(0) == 0.0
assert disc_area(10) == 314.16

def wheel_turns(metres, diameter_cm):
    """Return how many full turns a wheel with a diameter in centimetres makes over some
    metres."""
    return int(metres * 100 / (math.pi * diameter_cm))
# E: The way in centimetres is divided by the circumference and cut to a whole number.
# R: bike wheel diameter in cm, distance in m: how many complete turns? order: metres, diameter
assert wheel_turns(100, 70) == 45
assert wheel_turns(1, 40) == 0
assert wheel_turns(1000, 50) == 636

def parallelogram_height(area, base):
    """Return the height that belongs to the base of a parallelogram with the given area."""
    return area / base
# E: The area formula base times height is solved for the height.
assert parallelogram_height(20, 5) == 4.0
assert parallelogram_height(9, 6) == 1.5
assert parallelogram_height(0, 3) == 0.0

def heron_area(a, b, c):
    """Return the area of a triangle from its three sides by Heron's formula, to two
    decimals."""
    half = (a + b + c) / 2
    return round(math.sqrt(half * (half - a) * (half - b) * (half - c)), 2)
# M: Half the perimeter and its differences to the sides give the square of the area.
# R: I only know the three sides of a triangle, how do i get the area (2 decimals)
assert heron_area(3, 4, 5) == 6.0
assert heron_area(13, 14, 15) == 84.0
assert heron_area(2, 2, 2) == 1.73

def makes_triangle(a: float, b: float, c: float) -> bool:
    """Test whether three lengths can be the sides of a real triangle.
    The longest must be shorter than the other two together."""
    longest = max(a, b, c)
    return longest < a + b + c - longest
# E: The sum of the two shorter sides is the whole sum without the longest.
# R: can i build a triangle out of three sticks with these lengths? flat ones do not count
assert makes_triangle(3, 4, 5) is True
assert makes_triangle(1, 2, 3) is False
assert makes_triangle(9, 1, 2) is False
assert makes_triangle(2, 2, 2) is True

def is_cube(length, width, height):
    """Tell if a block is a cube, which means that its three sides are equally long."""
    return length == width == height
# E: A chained comparison tests all three at once.
# R: box with three side lengths, is it a cube?
assert is_cube(3, 3, 3) is True
assert is_cube(3, 3, 4) is False
assert is_cube(2, 3, 2) is False

def angle_sort(degrees):
    """Name an angle from 1 to 359 degrees: "acute", "right", "obtuse", "straight" or
    "reflex"."""
    if degrees < 90:
        return "acute"
    if degrees == 90:
        return "right"
    if degrees < 180:
        return "obtuse"
    return "straight" if degrees == 180 else "reflex"
# E: Rising limits are tested one by one, with the exact angles in between.
# R: is my angle acute, right, obtuse, straight or reflex? give the word for the degrees
assert angle_sort(30) == "acute"
assert angle_sort(90) == "right"
assert angle_sort(120) == "obtuse"
assert angle_sort(270) == "reflex"

def inner_angle_sum(corners):
    """Return the sum of the inner angles of a polygon with that many corners, in degrees."""
    return (corners - 2) * 180
# E: From one corner the polygon falls into two triangles fewer than it has corners.
assert inner_angle_sum(3) == 180
assert inner_angle_sum(4) == 360
assert inner_angle_sum(6) == 720

def diagonal_count(corners: int) -> int:
    """Count the diagonals of a polygon; a triangle has none and a square has two."""
    return corners * (corners - 3) // 2
# E: Each corner reaches all but itself and its two neighbours, and each line is met twice.
# R: how many diagonals does a polygon with n corners have?
assert diagonal_count(3) == 0
assert diagonal_count(4) == 2
assert diagonal_count(8) == 20

def polygon_name(sides):
    """Return the name of a polygon with 3 to 6 sides in lower case, and "polygon" for more."""
    names = {3: "triangle", 4: "quadrilateral", 5: "pentagon", 6: "hexagon"}
    return names.get(sides, "polygon")
# E: A dict lookup with a default covers all the side counts.
assert polygon_name(3) == "triangle"
assert polygon_name(6) == "hexagon"
assert polygon_name(9) == "polygon"

def turn_to_degrees(quarter_turns):
    """Return the direction in degrees (0 up to 270) after some quarter turns, which may be
    negative."""
    return quarter_turns * 90 % 360
# E: The remainder by 360 removes full rotations, also for turns to the left.
assert turn_to_degrees(1) == 90
assert turn_to_degrees(5) == 90
assert turn_to_degrees(-1) == 270
assert turn_to_degrees(4) == 0

def fence_posts(length, spacing):
    """Count the posts of a straight fence whose length is a multiple of the spacing, ends
    included."""
    return length // spacing + 1
# E: There is one post more than there are gaps.
assert fence_posts(10, 2) == 6
assert fence_posts(9, 3) == 4
assert fence_posts(0, 5) == 1

def side_from_area(area):
    """Return the side length of a square with the given area."""
    return math.sqrt(area)
# E: Drawing the square root undoes the squaring.
assert side_from_area(49) == 7.0
assert side_from_area(2.25) == 1.5
assert side_from_area(0) == 0.0

def fits_in_box(item, box):
    """Test whether a block fits into a box, both as three side lengths, when it may be turned
    along the axes. Equal lengths fit."""
    return all(side <= room for side, room in zip(sorted(item), sorted(box)))
# M: With both sorted, the sides are compared from the smallest to the largest.
# R: does a parcel with 3 sides fit into a box with 3 sides? i can rotate it, same size still fits. both are tuples
assert fits_in_box((5, 1, 3), (3, 5, 2)) is True
assert fits_in_box((4, 4, 4), (9, 9, 3)) is False
assert fits_in_box((2, 2, 2), (2, 2, 2)) is True

def block_surface(length, width, height):
    """Return the surface of a block, that is, the area of its six faces together."""
    return 2 * (length * width + length * height + width * height)
# E: Three different faces each occur twice.
# R: wrapping paper: surface of a box with length, width, height
assert block_surface(1, 2, 3) == 22
assert block_surface(2, 2, 2) == 24
assert block_surface(5, 4, 0) == 40

def ribbon_length(length, width, height, bow):
    """Return the ribbon for a parcel: once around it in both directions plus some for the
    bow."""
    return 2 * length + 2 * width + 4 * height + bow
# M: The two loops run along the top and bottom once each way and pass the height four times.
assert ribbon_length(30, 20, 10, 25) == 165
assert ribbon_length(1, 1, 1, 0) == 8
assert ribbon_length(10, 5, 2, 3) == 41

def edge_total(length, width, height):
    """Return the length of all twelve edges of a block model made of wire."""
    return 4 * (length + width + height)
# E: Each of the three lengths appears on four edges.
assert edge_total(1, 2, 3) == 24
assert edge_total(5, 5, 5) == 60
assert edge_total(0, 0, 2) == 8

def cylinder_litres(radius_cm: float, height_cm: float) -> float:
    """Return the volume of a round pot in litres, rounded to two decimals (sizes in
    centimetres)."""
    return round(math.pi * radius_cm ** 2 * height_cm / 1000, 2)
# E: The base disc times the height gives cubic centimetres, a thousandth of them litres.
# R: how many litres go into my cooking pot, i know radius and height in cm. 2 decimals
assert cylinder_litres(10, 20) == 6.28
assert cylinder_litres(5, 10) == 0.79
assert cylinder_litres(8, 0) == 0.0

def cone_volume(radius, height):
    """Return the volume of a cone, a third of the cylinder around it, to two decimals."""
    return round(math.pi * radius ** 2 * height / 3, 2)
# E: The cylinder volume is divided by three before rounding.
assert cone_volume(3, 4) == 37.7
assert cone_volume(1, 3) == 3.14
assert cone_volume(2, 0) == 0.0

def ball_volume(diameter):
    """Compute how much space a ball of that diameter takes up, rounded to one decimal."""
    return round(math.pi * diameter ** 3 / 6, 1)
# E: In terms of the diameter the sphere formula is pi times its cube over six.
# R: volume of a ball if i measured the diameter, one decimal
assert ball_volume(1) == 0.5
assert ball_volume(10) == 523.6
assert ball_volume(0) == 0.0

def pyramid_volume(base_side, height):
    """Return the volume of a pyramid on a square base."""
    return base_side ** 2 * height / 3
# E: A pyramid is one third of the block with the same base and height.
assert pyramid_volume(3, 4) == 12.0
assert pyramid_volume(6, 1) == 12.0
assert pyramid_volume(2, 0) == 0.0

def hollow_cube_blocks(side: int) -> int:
    """Return the toy blocks for a cube of that outer side whose walls are one block thick."""
    inner = max(side - 2, 0)
    return side ** 3 - inner ** 3
# E: The empty cube inside is two blocks smaller each way and is subtracted.
# R: building a hollow cube out of blocks, side n, walls 1 block thick on all sides. how many blocks?
assert hollow_cube_blocks(3) == 26
assert hollow_cube_blocks(2) == 8
assert hollow_cube_blocks(1) == 1

def slope_between(point_a, point_b):
    """Return the slope of the line through two (x, y) points, or None for a vertical line."""
    (x1, y1), (x2, y2) = point_a, point_b
    if x1 == x2:
        return None
    return (y2 - y1) / (x2 - x1)
# M: Rise over run is returned unless the run would be zero.
# R: slope of a line through two points given as tuples, None if it goes straight up
assert slope_between((0, 0), (2, 4)) == 2.0
assert slope_between((1, 5), (3, 4)) == -0.5
assert slope_between((2, 1), (2, 9)) is None

def quadrant(x: int, y: int) -> int:
    """Return the quadrant 1 to 4 of a point, counted against the clock from the upper right.
    Points on an axis give 0."""
    if x == 0 or y == 0:
        return 0
    if y > 0:
        return 1 if x > 0 else 2
    return 3 if x < 0 else 4
# M: After the axes are ruled out, the signs of y and x decide.
# R: in which quadrant of the coordinate system is the point x, y? 0 when on an axis
assert quadrant(3, 2) == 1
assert quadrant(-3, 2) == 2
assert quadrant(-1, -1) == 3
assert quadrant(0, 5) == 0

def mirror_point(point, axis):
    """Reflect an (x, y) point at the "x" or the "y" axis."""
    x, y = point
    return (x, -y) if axis == "x" else (-x, y)
# E: Only the coordinate that is measured away from the axis changes its sign.
assert mirror_point((2, 3), "x") == (2, -3)
assert mirror_point((2, 3), "y") == (-2, 3)
assert mirror_point((0, 0), "x") == (0, 0)

def shift_points(points, dx, dy):
    """Move all (x, y) points of a drawing by dx to the right and dy upward."""
    return [(x + dx, y + dy) for x, y in points]
# E: A comprehension builds each moved point anew.
assert shift_points([(0, 0), (1, 2)], 3, -1) == [(3, -1), (4, 1)]
assert shift_points([(5, 5)], 0, 0) == [(5, 5)]
assert shift_points([], 1, 1) == []

def path_length(points):
    """Return the length of a walk along points in the plane, going straight from each to
    the next."""
    return sum(math.dist(here, there) for here, there in zip(points, points[1:]))
# M: The distances of neighbouring points, found by zipping, are added.
# R: total length of a line through [(0,0), (3,4), (3,10)]: 5 + 6 = 11.0, a single point has no length
assert path_length([(0, 0), (3, 4), (3, 10)]) == 11.0
assert path_length([(1, 1), (1, 2)]) == 1.0
assert path_length([(5, 5)]) == 0

def inside_circle(x, y, radius):
    """Say whether a dart at (x, y) lies in a circle around the origin; the rim counts as
    inside."""
    return x * x + y * y <= radius * radius
# E: Comparing squares saves the root.
# R: does the point x,y lie in a circle around 0,0 with radius r? border counts
assert inside_circle(3, 4, 5) is True
assert inside_circle(4, 4, 5) is False
assert inside_circle(0, 0, 0) is True

def far_points(points, limit):
    """Keep the points that are more than limit away from the origin."""
    return [point for point in points if math.hypot(*point) > limit]
# E: The point is unpacked into hypot, which gives its distance from (0, 0).
assert far_points([(1, 1), (3, 4)], 2) == [(3, 4)]
assert far_points([(3, 4)], 5) == []
assert far_points([], 1) == []

def rook_attacks(rook: tuple[int, int], target: tuple[int, int]) -> bool:
    """Say whether a rook on an empty board could take a piece on the target square.
    Squares are (column, row) pairs, and the rook cannot take itself."""
    if rook == target:
        return False
    return rook[0] == target[0] or rook[1] == target[1]
# E: Sharing a column or a row is enough, once equal squares are excluded.
# R: chess: can a rook at (col, row) hit a piece at another (col, row)? nothing in between, same square counts as no
assert rook_attacks((1, 1), (1, 8)) is True
assert rook_attacks((2, 3), (3, 4)) is False
assert rook_attacks((5, 5), (5, 5)) is False

def king_moves(start, goal):
    """Return the moves a chess king needs between two (column, row) squares of an empty
    board."""
    return max(abs(start[0] - goal[0]), abs(start[1] - goal[1]))
# E: Diagonal steps cover both directions at once, so only the longer one counts.
assert king_moves((1, 1), (4, 2)) == 3
assert king_moves((5, 5), (5, 5)) == 0
assert king_moves((1, 8), (8, 1)) == 7

def same_colour_squares(first, second):
    """Tell whether two squares of a chess board, as (column, row) numbers, have the same
    colour."""
    return sum(first) % 2 == sum(second) % 2
# E: Column plus row is even on one colour and odd on the other.
assert same_colour_squares((1, 1), (2, 2)) is True
assert same_colour_squares((1, 1), (1, 2)) is False
assert same_colour_squares((3, 5), (8, 8)) is True

def frame_area(outer_width, outer_height, border):
    """Return the area of the wood of a picture frame with a border of that width on all
    sides."""
    inner = (outer_width - 2 * border) * (outer_height - 2 * border)
    return outer_width * outer_height - inner
# M: The opening, smaller by two borders each way, is subtracted from the whole.
# R: picture frame, outer width and height and how wide the wooden border is. area of the wood?
assert frame_area(10, 8, 1) == 32
assert frame_area(4, 4, 2) == 16
assert frame_area(5, 5, 0) == 0

def path_around_pool(length, width, path):
    """Return the outer length all along a path of that width around a rectangular pool."""
    return 2 * (length + width) + 8 * path
# E: The path widens both directions by two widths, so the perimeter grows by eight.
assert path_around_pool(10, 5, 1) == 38
assert path_around_pool(4, 4, 0) == 16
assert path_around_pool(1, 1, 2) == 20

def l_shape_area(big_width, big_height, cut_width, cut_height):
    """Return the area of an L-shaped room: a rectangle from which one corner is cut out."""
    return big_width * big_height - cut_width * cut_height
# E: The cut-out rectangle is subtracted from the large one.
# R: area of an L shaped floor, i measure the full rectangle and the missing corner (w, h, w, h)
assert l_shape_area(6, 5, 2, 2) == 26
assert l_shape_area(4, 4, 0, 0) == 16
assert l_shape_area(3, 2, 3, 1) == 3

def slice_angle(pieces):
    """Return the angle of one piece when a round cake is cut into equal pieces, in degrees."""
    return 360 / pieces
# E: A full circle is divided by the number of pieces.
assert slice_angle(12) == 30.0
assert slice_angle(1) == 360.0
assert slice_angle(16) == 22.5

def larger_pizza(diameter, other_width, other_length):
    """Say "round" or "square" for which pizza has more area; one is a disc, the other a
    rectangle."""
    disc = math.pi * (diameter / 2) ** 2
    return "round" if disc > other_width * other_length else "square"
# E: Both areas are computed and the larger one picks the word.
# R: round pizza with a diameter or a rectangle one w x l, which has more to eat? answer "round" or "square"
assert larger_pizza(30, 20, 30) == "round"
assert larger_pizza(20, 20, 20) == "square"
assert larger_pizza(0, 1, 1) == "square"

def corner_count(shapes: list[str]) -> int:
    """Add up the corners of shapes named "triangle", "square", "pentagon" or "circle"
    (none)."""
    corners = {"triangle": 3, "square": 4, "pentagon": 5, "circle": 0}
    return sum(corners[shape] for shape in shapes)
# E: Each name is looked up in a dict inside the sum.
assert corner_count(["square", "circle"]) == 4
assert corner_count(["triangle", "triangle", "pentagon"]) == 11
assert corner_count([]) == 0

def mirror_lines(sides):
    """Return how many mirror lines a regular polygon with that many sides has; under 3
    sides it is 0."""
    return sides if sides >= 3 else 0
# E: A regular polygon has as many mirror lines as sides.
assert mirror_lines(3) == 3
assert mirror_lines(8) == 8
assert mirror_lines(2) == 0

def is_similar_rectangle(width_a, height_a, width_b, height_b):
    """Check whether two rectangles have the same ratio of width to height, without division."""
    return width_a * height_b == width_b * height_a
# E: Multiplying crosswise compares the fractions exactly.
# R: same aspect ratio? two pictures given as w1, h1, w2, h2
assert is_similar_rectangle(4, 3, 8, 6) is True
assert is_similar_rectangle(4, 3, 16, 9) is False
assert is_similar_rectangle(1, 1, 7, 7) is True

def orientation(width, height):
    """Describe a picture as "landscape", "portrait" or "square"."""
    if width > height:
        return "landscape"
    return "portrait" if height > width else "square"
# E: Two comparisons sort out the unequal cases.
assert orientation(40, 30) == "landscape"
assert orientation(20, 30) == "portrait"
assert orientation(5, 5) == "square"

def stick_lengths(length: int, piece: int) -> list[int]:
    """Cut a stick into pieces of that length and list them all; a shorter rest comes last."""
    full, rest = divmod(length, piece)
    return [piece] * full + ([rest] if rest else [])
# M: The full pieces are repeated in a list and the rest is appended only if there is one.
# R: sawing a 100 cm board into 30 cm pieces should give [30, 30, 30, 10]
assert stick_lengths(100, 30) == [30, 30, 30, 10]
assert stick_lengths(60, 20) == [20, 20, 20]
assert stick_lengths(5, 10) == [5]

def cuts_needed(pieces):
    """Return the number of cuts that divide a bar into that many pieces (no cut for one or
    none)."""
    return max(pieces - 1, 0)
# E: Each cut adds one piece to the single bar at the start.
assert cuts_needed(4) == 3
assert cuts_needed(1) == 0
assert cuts_needed(0) == 0

def circle_cut_pieces(cuts):
    """Return the largest number of pieces that straight cuts can make of a pancake."""
    return cuts * (cuts + 1) // 2 + 1
# E: Each new cut crosses all the earlier ones and so adds one piece more than the cut before.
assert circle_cut_pieces(0) == 1
assert circle_cut_pieces(1) == 2
assert circle_cut_pieces(3) == 7

def square_count(size):
    """Count the squares of all sizes on a board of size times size fields."""
    total = 0
    for side in range(1, size + 1):
        places = size - side + 1
        total += places * places
    return total
# M: For each side length the squares are counted by their possible places in both directions.
# R: how many squares (big and small) are on an n x n board? 2x2 has 5
assert square_count(2) == 5
assert square_count(1) == 1
assert square_count(8) == 204

def matchsticks_in_row(squares):
    """Return the matches for a row of that many joined squares that share their sides."""
    return 3 * squares + 1 if squares > 0 else 0
# E: The first square needs four matches and each further one three.
assert matchsticks_in_row(1) == 4
assert matchsticks_in_row(4) == 13
assert matchsticks_in_row(0) == 0

def rope_triangle_side(rope: int) -> tuple[int, int]:
    """Lay a rope as a triangle with three equal whole sides; return the side and the rope
    left over."""
    return divmod(rope, 3)
# E: A division by three with remainder answers both questions.
assert rope_triangle_side(12) == (4, 0)
assert rope_triangle_side(14) == (4, 2)
assert rope_triangle_side(2) == (0, 2)

def grid_position(index: int, columns: int) -> tuple[int, int]:
    """Return the (row, column), both from 0, of the index-th field of a grid filled row by
    row."""
    return index // columns, index % columns
# E: Full rows come from floor division and the column from the remainder.
# R: fields are numbered 0, 1, 2 ... row by row, given the number and number of columns i need (row, col) starting at 0
assert grid_position(7, 3) == (2, 1)
assert grid_position(0, 5) == (0, 0)
assert grid_position(4, 5) == (0, 4)

def border_fields(rows, columns):
    """Count the fields at the edge of a board; on very thin boards every field is at the
    edge."""
    inner = max(rows - 2, 0) * max(columns - 2, 0)
    return rows * columns - inner
# M: The inner fields, if there are any, are taken from all the fields.
assert border_fields(4, 5) == 14
assert border_fields(3, 3) == 8
assert border_fields(1, 6) == 6

def plants_in_bed(length_cm, width_cm, gap_cm):
    """Return how many plants a bed takes if they stand in a grid of that gap, also along
    the edges."""
    return (length_cm // gap_cm + 1) * (width_cm // gap_cm + 1)
# M: In each direction there is one plant more than there are gaps.
# R: bed 100 x 60 cm, plants every 20 cm, also on the edges. number of plants?
assert plants_in_bed(100, 60, 20) == 24
assert plants_in_bed(10, 10, 20) == 1
assert plants_in_bed(40, 0, 20) == 3

def seats_at_table(length_m, round_table=False):
    """Return the seats: two per metre on both long sides plus two ends, or for a round
    table of that size three per metre of it."""
    if round_table:
        return 3 * length_m
    return 4 * length_m + 2
# E: A flag chooses between two simple formulas.
assert seats_at_table(2) == 10
assert seats_at_table(2, True) == 6
assert seats_at_table(1) == 6

def tables_for(guests):
    """Return how many square tables in one row seat the guests: 4 at one table, 2 more for
    each next."""
    if guests <= 4:
        return 1
    return math.ceil((guests - 4) / 2) + 1
# M: After the first four, every pair of guests needs one more table.
# R: we push square tables into one row, one table seats 4 and every extra table gives only 2 more seats. tables for n guests?
assert tables_for(4) == 1
assert tables_for(5) == 2
assert tables_for(10) == 4

def ladder_reach(ladder, foot_distance):
    """Return how high a leaning ladder reaches up a wall when its foot stands off by some
    distance. Round to two decimals."""
    return round(math.sqrt(ladder ** 2 - foot_distance ** 2), 2)
# E: Ladder, wall and ground form a right-angled triangle.
assert ladder_reach(5, 3) == 4.0
assert ladder_reach(4, 1) == 3.87
assert ladder_reach(2, 0) == 2.0

def ramp_percent(rise, run):
    """Return the steepness of a ramp in percent (rise over run), rounded to whole percent."""
    return round(100 * rise / run)
# E: The ratio of height to ground length is expressed in hundredths.
assert ramp_percent(1, 10) == 10
assert ramp_percent(2, 3) == 67
assert ramp_percent(0, 5) == 0

def horizon_km(eye_height_m):
    """Estimate how far the horizon is, in km: 3.57 times the root of the eye height in metres.
    Round to one decimal."""
    return round(3.57 * math.sqrt(eye_height_m), 1)
# E: A known factor is multiplied by the square root.
assert horizon_km(1) == 3.6
assert horizon_km(100) == 35.7
assert horizon_km(0) == 0.0

def hex_area(side):
    """Return the area of a regular hexagon, which is six equal-sided triangles, to two
    decimals."""
    triangle = math.sqrt(3) / 4 * side ** 2
    return round(6 * triangle, 2)
# E: One triangle is computed and taken six times.
# R: area of a regular hexagon by side length, 2 decimals
assert hex_area(1) == 2.6
assert hex_area(2) == 10.39
assert hex_area(0) == 0.0

def walk_is_closed(moves):
    """Check whether a walk of N, E, S and W steps in a string ends where it began."""
    return moves.count("N") == moves.count("S") and moves.count("E") == moves.count("W")
# E: Opposite steps must occur equally often to cancel out.
assert walk_is_closed("NESW") is True
assert walk_is_closed("NNS") is False
assert walk_is_closed("") is True

def one_face_painted(side: int) -> int:
    """Return how many small cubes have exactly one painted face after a cube of side times side
    times side small ones was painted outside; cubes of side 1 or 2 have none."""
    return 6 * max(side - 2, 0) ** 2
# M: These cubes lie inside each of the six faces, away from its edges.
# R: a big cube made of n*n*n little cubes is painted on the outside and taken apart. how many little ones have just one coloured side?
assert one_face_painted(3) == 6
assert one_face_painted(5) == 54
assert one_face_painted(1) == 0

"""Verified problems: pick slice."""

def every_third(items):
    """Return the items at the places 0, 3, 6 and so on."""
    return items[::3]
# E: The third part of a slice is the step.
# R: give me every third element of a list, beginning with the very first
assert every_third([1, 2, 3, 4, 5, 6, 7]) == [1, 4, 7]
assert every_third([9]) == [9]
assert every_third([]) == []

def page_of_results(hits, page, per_page):
    """Return the hits shown on a page; pages start at 1 and the last one may be short."""
    start = (page - 1) * per_page
    return hits[start:start + per_page]
# E: The page number times the page size gives the start of the slice.
# R: paging: list of hits, page number (starting at 1), hits per page -> the part of the list on that page
assert page_of_results([1, 2, 3, 4, 5], 2, 2) == [3, 4]
assert page_of_results([1, 2, 3], 2, 2) == [3]
assert page_of_results([1], 5, 2) == []

def cut_deck(cards, place):
    """Move the cards before the given place to the end, as when a deck is cut."""
    return cards[place:] + cards[:place]
# E: The two slices are joined in the opposite order.
# R: cut a deck of cards at a position: the top part goes below the rest
assert cut_deck(["A", "K", "Q"], 1) == ["K", "Q", "A"]
assert cut_deck(["A", "K"], 0) == ["A", "K"]
assert cut_deck([], 3) == []

def last_goes_first(line):
    """Return the line after the last person has stepped to its front."""
    return line[-1:] + line[:-1]
# E: A slice from -1 is a list with the last item, or an empty list.
# R: move the last element of my list to the front pls (new list)
assert last_goes_first(["a", "b", "c"]) == ["c", "a", "b"]
assert last_goes_first([4]) == [4]
assert last_goes_first([]) == []

def remove_slice(items, start, stop):
    """Return the list without the items from index start up to but not including stop."""
    return items[:start] + items[stop:]
# E: The parts in front of and behind the gap are joined.
# R: how do i drop everything between two indexes (end not included) from a list
assert remove_slice([1, 2, 3, 4, 5], 1, 3) == [1, 4, 5]
assert remove_slice([1, 2], 0, 2) == []
assert remove_slice([1, 2], 1, 1) == [1, 2]

def insert_at(items: list, place: int, item) -> list:
    """Return a new list in which the item stands at index place."""
    return items[:place] + [item] + items[place:]
# E: Slices around the place leave the old list unchanged.
# R: insert a value into a list at an index without changing the original. args: list, index, value
assert insert_at([1, 3], 1, 2) == [1, 2, 3]
assert insert_at([], 0, "a") == ["a"]
assert insert_at([1], 9, 2) == [1, 2]

def outer_pair(row):
    """Return the first and the last item as a tuple; the row holds at least one item."""
    return row[0], row[-1]
# E: Index 0 and index -1 are the two ends.
assert outer_pair([3, 4, 5]) == (3, 5)
assert outer_pair(["x"]) == ("x", "x")
assert outer_pair((1, 2)) == (1, 2)

def third_or_none(finishers):
    """Return the third finisher, or None if fewer than three arrived."""
    return finishers[2] if len(finishers) >= 3 else None
# E: The length is checked before the index is used.
# R: who came third? list is in finish order, could be shorter than 3 (then None)
assert third_or_none(["Ann", "Bo", "Cy"]) == "Cy"
assert third_or_none(["Ann"]) is None
assert third_or_none([]) is None

def item_wrapped(items, index):
    """Return the item at the index, counting round and round when the index is too large."""
    return items[index % len(items)]
# E: The remainder by the length brings every index into range.
# R: get list element at index i but wrap around when i is bigger than the list
assert item_wrapped(["mon", "tue", "wed"], 4) == "tue"
assert item_wrapped([7], 100) == 7
assert item_wrapped([1, 2], -1) == 2

def neighbours_of(row, index):
    """Return the items directly left and right of the index; a missing neighbour is left
    out."""
    left = row[max(index - 1, 0):index]
    right = row[index + 1:index + 2]
    return left + right
# M: Slices that reach over the end are simply empty.
# R: Which items are next to position i in a list? At the ends there is only one of them.
assert neighbours_of([1, 2, 3], 1) == [1, 3]
assert neighbours_of([1, 2, 3], 0) == [2]
assert neighbours_of([1], 0) == []

def first_part(items, fraction):
    """Return that fraction of the list from its start, with the length rounded down."""
    return items[:int(len(items) * fraction)]
# E: int cuts the product down to a whole slice border.
# R: i want the first 80% (or another fraction, like 0.8) of a list for training
assert first_part([1, 2, 3, 4], 0.5) == [1, 2]
assert first_part([1, 2, 3], 0.5) == [1]
assert first_part([1], 0.9) == []

def split_into_two_at(items, place):
    """Return a tuple of two lists: the items before the place and those from it on."""
    return items[:place], items[place:]
# E: The same index ends one slice and starts the other.
assert split_into_two_at([1, 2, 3], 1) == ([1], [2, 3])
assert split_into_two_at([1], 0) == ([], [1])
assert split_into_two_at([], 2) == ([], [])

def uneven_halves(items):
    """Split a list in two halves as a tuple; the front half gets the extra item, if any."""
    cut = (len(items) + 1) // 2
    return items[:cut], items[cut:]
# E: Adding one before halving rounds the cut up.
# R: split a list in half, if its odd then the first half should be the longer one
assert uneven_halves([1, 2, 3]) == ([1, 2], [3])
assert uneven_halves([1, 2]) == ([1], [2])
assert uneven_halves([]) == ([], [])

def deal_in_two(cards):
    """Deal the cards one by one to two players and return both hands as a tuple."""
    return cards[::2], cards[1::2]
# E: Two slices with step two start at 0 and at 1.
assert deal_in_two([1, 2, 3, 4, 5]) == ([1, 3, 5], [2, 4])
assert deal_in_two([1]) == ([1], [])
assert deal_in_two([]) == ([], [])

def swap_at(items, i, j):
    """Return a copy in which the items at the indices i and j have changed places."""
    result = list(items)
    result[i], result[j] = result[j], result[i]
    return result
# E: Tuple assignment exchanges both places in one step.
# R: swap two positions in a list, but give me a new list
assert swap_at([1, 2, 3], 0, 2) == [3, 2, 1]
assert swap_at(["a"], 0, 0) == ["a"]
assert swap_at([1, 2], 1, 0) == [2, 1]

def move_to_front(items, wanted):
    """Bring the first item equal to wanted to the front; a list without it stays the same."""
    if wanted not in items:
        return list(items)
    index = items.index(wanted)
    return [wanted] + items[:index] + items[index + 1:]
# M: index finds the item and slices leave it out of its old place.
# R: put a given value at the start of the list, the rest keeps its order. If its not there, no change
assert move_to_front(["a", "b", "c"], "c") == ["c", "a", "b"]
assert move_to_front([1, 2, 1], 1) == [1, 2, 1]
assert move_to_front([1], 5) == [1]

def remove_one(items, unwanted):
    """Return the list without the first item that equals unwanted, later ones stay."""
    result = list(items)
    if unwanted in result:
        result.remove(unwanted)
    return result
# E: remove takes out only the first match of the copy.
# R: delete just one copy of x from a list. ([1, 2, 1], 1) should give [2, 1]
assert remove_one([1, 2, 1], 1) == [2, 1]
assert remove_one([1], 3) == [1]
assert remove_one([], 0) == []

def remove_last_match(items, unwanted):
    """Drop the match nearest to the end and keep all other items."""
    for index in range(len(items) - 1, -1, -1):
        if items[index] == unwanted:
            return items[:index] + items[index + 1:]
    return list(items)
# M: The loop walks backwards, so the first hit is the last match.
assert remove_last_match([1, 2, 1, 3], 1) == [1, 2, 3]
assert remove_last_match(["a"], "b") == ["a"]
assert remove_last_match([], 1) == []

def without_indices(items: list, dropped: list[int]) -> list:
    """Return the items whose index is not among the dropped indices."""
    return [item for index, item in enumerate(items) if index not in dropped]
# E: enumerate gives the index that is looked up in the list of dropped ones.
# R: remove several positions from a list at once. First arg the list, second a list of indexes
assert without_indices(["a", "b", "c"], [0, 2]) == ["b"]
assert without_indices([1, 2], []) == [1, 2]
assert without_indices([1], [5]) == [1]

def insert_after(items, mark, new_item):
    """Put the new item behind the first item equal to mark, or at the end when mark is
    missing."""
    place = items.index(mark) + 1 if mark in items else len(items)
    return items[:place] + [new_item] + items[place:]
# M: The place is computed first and then two slices are joined around the item.
assert insert_after(["a", "c"], "a", "b") == ["a", "b", "c"]
assert insert_after([1, 2], 9, 3) == [1, 2, 3]
assert insert_after([], 1, 2) == [2]

def front_and_back_swapped(items, count):
    """Exchange the first count items with the last count items; count is at most half the
    length."""
    if count == 0:
        return list(items)
    return items[-count:] + items[count:-count] + items[:count]
# M: Three slices are joined; count 0 is special because -0 is 0.
assert front_and_back_swapped([1, 2, 3, 4, 5], 2) == [4, 5, 3, 1, 2]
assert front_and_back_swapped([1, 2], 1) == [2, 1]
assert front_and_back_swapped([1], 0) == [1]

def reverse_first(items, count):
    """Return the list with only its first count items turned round."""
    return items[:count][::-1] + items[count:]
# E: The front slice is reversed and the rest put behind it.
# R: flip the first n elements of a list and leave the rest
assert reverse_first([1, 2, 3, 4], 3) == [3, 2, 1, 4]
assert reverse_first([1, 2], 0) == [1, 2]
assert reverse_first([1, 2], 5) == [2, 1]

def backwards_every_second(items):
    """Return every second item, starting with the last and going to the front."""
    return items[::-2]
# E: A step of -2 walks backwards in twos.
assert backwards_every_second([1, 2, 3, 4, 5]) == [5, 3, 1]
assert backwards_every_second([1, 2]) == [2]
assert backwards_every_second([]) == []

def mirrored_row(beads):
    """Append the beads in reverse order without repeating the last one, e.g. abc becomes
    abcba."""
    return beads + beads[-2::-1]
# E: The slice from -2 backwards starts at the last but one bead.
# R: make a list symmetric: [1, 2, 3] to [1, 2, 3, 2, 1]
assert mirrored_row([1, 2, 3]) == [1, 2, 3, 2, 1]
assert mirrored_row([7]) == [7]
assert mirrored_row([]) == []

def list_starts_with(items, beginning):
    """Return True when the items begin with all of beginning in that order."""
    return items[:len(beginning)] == beginning
# E: A slice as long as the beginning is compared with it.
# R: does a list start with another list? like startswith but for lists
assert list_starts_with([1, 2, 3], [1, 2]) is True
assert list_starts_with([1], [1, 2]) is False
assert list_starts_with([5], []) is True

def list_without_start(items, beginning):
    """Cut the beginning off if the list starts with it, else return the list as it is."""
    if items[:len(beginning)] == beginning:
        return items[len(beginning):]
    return items
# E: The length of the beginning serves for the test and for the cut.
assert list_without_start(["www", "shop"], ["www"]) == ["shop"]
assert list_without_start([1, 2], [2]) == [1, 2]
assert list_without_start([], []) == []

def corner_items(table):
    """Return the four corners of a table of rows: top left, top right, bottom left, bottom
    right."""
    top, bottom = table[0], table[-1]
    return [top[0], top[-1], bottom[0], bottom[-1]]
# E: The ends of the first and the last row are the corners.
assert corner_items([[1, 2, 3], [4, 5, 6]]) == [1, 3, 4, 6]
assert corner_items([[7]]) == [7, 7, 7, 7]
assert corner_items([[1], [2]]) == [1, 1, 2, 2]

def positions_equal_to(items, wanted):
    """List all indices at which wanted stands."""
    return [index for index, item in enumerate(items) if item == wanted]
# E: enumerate pairs each item with its index.
# R: all the indexes where some value occurs in a list
assert positions_equal_to([4, 5, 4], 4) == [0, 2]
assert positions_equal_to(["a"], "b") == []
assert positions_equal_to([], 1) == []

def last_position(items: list, wanted) -> int:
    """Return the index of the last item equal to wanted, or -1."""
    for index in reversed(range(len(items))):
        if items[index] == wanted:
            return index
    return -1
# E: The indices are tried from the back.
# R: find the LAST index of a value in a list, -1 when it does not occur
assert last_position([1, 2, 1], 1) == 2
assert last_position([1], 2) == -1
assert last_position([], 2) == -1

def find_from(items, wanted, start):
    """Return the first index of wanted at or after start, or None if there is none."""
    for index in range(start, len(items)):
        if items[index] == wanted:
            return index
    return None
# E: The range begins at start, so earlier matches are not seen.
assert find_from([5, 6, 5], 5, 1) == 2
assert find_from([5, 6], 5, 1) is None
assert find_from([], 5, 0) is None

def second_position(items, wanted):
    """Return where wanted occurs for the second time, or None with fewer than two places."""
    seen = 0
    for index, item in enumerate(items):
        if item == wanted:
            seen += 1
            if seen == 2:
                return index
    return None
# M: A counter notices the second hit.
# R: index of the second occurence of x in a list (None if it is there less than twice)
assert second_position([1, 2, 1, 1], 1) == 2
assert second_position([1, 2], 1) is None
assert second_position([], 3) is None

def distance_of_items(items, one, other):
    """Return how many steps the first places of two items are apart; both must be in the
    list."""
    return abs(items.index(one) - items.index(other))
# E: The distance is the absolute difference of two indices.
# R: i've a list of bus stops, how many stops lie from stop a to stop b (direction doesnt matter)?
assert distance_of_items(["a", "b", "c"], "c", "a") == 2
assert distance_of_items(["a", "b"], "a", "a") == 0
assert distance_of_items([3, 1], 3, 1) == 1

def stands_before(order, one, other):
    """Return whether one comes earlier than other in the order; both occur in it."""
    return order.index(one) < order.index(other)
# E: The item with the smaller index comes first.
assert stands_before(["egg", "larva", "bee"], "egg", "bee") is True
assert stands_before([1, 2], 2, 1) is False
assert stands_before([1], 1, 1) is False

def items_between(items, left, right):
    """Return what stands between the first left and the next right behind it."""
    start = items.index(left) + 1
    stop = items.index(right, start)
    return items[start:stop]
# M: The second argument of index makes the search begin behind left.
# R: list elements between two marker values (both are in the list, markers not included)
assert items_between(["a", "(", "b", "c", ")"], "(", ")") == ["b", "c"]
assert items_between([1, 2], 1, 2) == []
assert items_between([0, 5, 0], 0, 0) == [5]

def up_to_value(stations, target):
    """Return the stations up to and including the target, or all of them without it."""
    if target not in stations:
        return stations
    return stations[:stations.index(target) + 1]
# E: The index of the target plus one ends the slice.
assert up_to_value(["a", "b", "c"], "b") == ["a", "b"]
assert up_to_value(["a"], "z") == ["a"]
assert up_to_value([], "z") == []

def picked_by_letters(options, letters):
    """Return the options chosen by letters: "a" stands for the first option, "b" for the
    second."""
    return [options[ord(letter) - ord("a")] for letter in letters]
# M: The distance of a letter to "a" is its index.
# R: quiz options in a list and an answer string like "ca" -> pick the options, a is the 1st
assert picked_by_letters(["red", "blue", "pink"], "ca") == ["pink", "red"]
assert picked_by_letters(["red"], "a") == ["red"]
assert picked_by_letters(["red"], "") == []

def reorder_by(items, order):
    """Arrange the items in the given order of indices: order[0] says which item comes first."""
    return [items[index] for index in order]
# E: Each index in the order picks one item.
assert reorder_by(["a", "b", "c"], [2, 0, 1]) == ["c", "a", "b"]
assert reorder_by([7], [0]) == [7]
assert reorder_by([], []) == []

def put_in_seats(people, seats):
    """Return a list in which person i sits at index seats[i]; the seats are a rearrangement of
    0, 1, 2 and so on."""
    row = [None] * len(people)
    for person, seat in zip(people, seats):
        row[seat] = person
    return row
# M: An empty row is made first and filled seat by seat.
# R: people[i] has to sit on seat seats[i]. Give the row of people by seat number.
assert put_in_seats(["Ann", "Bo", "Cy"], [2, 0, 1]) == ["Bo", "Cy", "Ann"]
assert put_in_seats(["Ann"], [0]) == ["Ann"]
assert put_in_seats([], []) == []

def overwrite_part(items, start, replacement):
    """Return a copy in which the replacement covers as many items, from index start on."""
    return items[:start] + replacement + items[start + len(replacement):]
# E: The slice behind the replacement skips as many items as it covers.
assert overwrite_part([1, 2, 3, 4], 1, [8, 9]) == [1, 8, 9, 4]
assert overwrite_part([1], 0, []) == [1]
assert overwrite_part([1, 2], 0, [5, 6]) == [5, 6]

def fill_to_size(items, size, filler):
    """Pad the list with the filler at its end until it has the size; longer lists stay as
    they are."""
    return items + [filler] * (size - len(items))
# E: A list times a negative number is empty, so long lists get nothing added.
# R: make my list n long by adding a filler at the end (dont cut if its already longer)
assert fill_to_size([1, 2], 4, 0) == [1, 2, 0, 0]
assert fill_to_size([1, 2], 1, 0) == [1, 2]
assert fill_to_size([], 2, "x") == ["x", "x"]

def exact_size(items, size, filler):
    """Cut the list or fill it up so that it is exactly size long."""
    return (items + [filler] * size)[:size]
# E: More than enough fillers are added and the surplus is cut off.
assert exact_size([1, 2, 3], 2, 0) == [1, 2]
assert exact_size([1], 3, 0) == [1, 0, 0]
assert exact_size([], 0, 0) == []

def trimmed_list(items, blank):
    """Strip all blank items from both ends but leave those inside."""
    start, stop = 0, len(items)
    while start < stop and items[start] == blank:
        start += 1
    while stop > start and items[stop - 1] == blank:
        stop -= 1
    return items[start:stop]
# M: Two loops push the borders inwards past the blanks.
# R: like strip() but for a list: take away leading and trailing zeros (or another value given as 2nd arg)
assert trimmed_list([0, 1, 0, 2, 0, 0], 0) == [1, 0, 2]
assert trimmed_list([0, 0], 0) == []
assert trimmed_list([5], 0) == [5]

def sandwich(layers, bread):
    """Put the bread at both ends of the list of layers."""
    return [bread, *layers, bread]
# E: The star unpacks the layers inside the new list.
assert sandwich(["ham", "cheese"], "toast") == ["toast", "ham", "cheese", "toast"]
assert sandwich([], "bun") == ["bun", "bun"]
assert sandwich([1], 0) == [0, 1, 0]

def first_second_rest(items):
    """Return a tuple of the first item, the second item and a list of the rest."""
    first, second, *rest = items
    return first, second, rest
# E: Star assignment collects everything that is left over.
assert first_second_rest([1, 2, 3, 4]) == (1, 2, [3, 4])
assert first_second_rest(["a", "b"]) == ("a", "b", [])
assert first_second_rest((5, 6, 7)) == (5, 6, [7])

def judges_middle_scores(scores):
    """Sum the scores after one lowest and one highest score have been dropped.
    There are at least three scores."""
    return sum(sorted(scores)[1:-1])
# E: After sorting, the extremes stand at the ends and are sliced off.
# R: ice skating: drop the best and worst mark, add up the remaining ones
assert judges_middle_scores([5, 9, 6, 1]) == 11
assert judges_middle_scores([4, 4, 4]) == 4
assert judges_middle_scores([1, 2, 3]) == 2

def table_column(rows, index):
    """Return one column of a table as a list, with None where a row is too short."""
    return [row[index] if index < len(row) else None for row in rows]
# E: The length of each row is checked before the index is used.
# R: get column i from a list of rows, rows may be shorter (use None then)
assert table_column([[1, 2], [3], [5, 6]], 1) == [2, None, 6]
assert table_column([[1]], 0) == [1]
assert table_column([], 0) == []

def inner_square(grid):
    """Return the grid without its outermost rows and columns."""
    return [row[1:-1] for row in grid[1:-1]]
# E: The same slice trims the list of rows and each row.
assert inner_square([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [[5]]
assert inner_square([[1, 2], [3, 4]]) == []
assert inner_square([[0] * 4, [1, 2, 3, 4], [0] * 4]) == [[2, 3]]

def each_left_out(items):
    """Return one list per item, in which just that item is missing."""
    return [items[:i] + items[i + 1:] for i in range(len(items))]
# M: For each index the parts around it are joined.
assert each_left_out([1, 2, 3]) == [[2, 3], [1, 3], [1, 2]]
assert each_left_out(["a"]) == [[]]
assert each_left_out([]) == []

def all_rotations(items):
    """List every rotation of the items, starting with the list itself."""
    return [items[i:] + items[:i] for i in range(len(items))]
# E: Cutting at each index in turn gives all rotations.
# R: every rotation of a list please, [1, 2] gives [[1, 2], [2, 1]]
assert all_rotations([1, 2, 3]) == [[1, 2, 3], [2, 3, 1], [3, 1, 2]]
assert all_rotations([1, 2]) == [[1, 2], [2, 1]]
assert all_rotations([]) == []

def rotate_until_front(items, wanted):
    """Turn the circle of items so that wanted comes first; it is known to be in the list."""
    start = items.index(wanted)
    return items[start:] + items[:start]
# E: The index of the wanted item is where the list is cut.
assert rotate_until_front(["n", "e", "s", "w"], "s") == ["s", "w", "n", "e"]
assert rotate_until_front([1], 1) == [1]
assert rotate_until_front([1, 2, 1], 1) == [1, 2, 1]

def next_in_circle(seats, person):
    """Return who sits to the right of the person at a round table listed clockwise."""
    return seats[(seats.index(person) + 1) % len(seats)]
# E: The remainder makes the last seat lead back to the first.
# R: round table: who is next after a given person? the list wraps around
assert next_in_circle(["Ann", "Bo", "Cy"], "Cy") == "Ann"
assert next_in_circle(["Ann", "Bo"], "Ann") == "Bo"
assert next_in_circle(["Ann"], "Ann") == "Ann"

def every_nth_removed_in_circle(count, step):
    """Return the order in which the numbers 1 to count leave a circle when every step-th
    leaves."""
    circle = list(range(1, count + 1))
    order = []
    index = 0
    while circle:
        index = (index + step - 1) % len(circle)
        order.append(circle.pop(index))
    return order
# H: pop removes the person and the index already points to the next one.
# R: kids 1..n stand in a circle and every k-th leaves. in which order do they go?
assert every_nth_removed_in_circle(5, 2) == [2, 4, 1, 5, 3]
assert every_nth_removed_in_circle(3, 1) == [1, 2, 3]
assert every_nth_removed_in_circle(0, 3) == []

def blocks_reversed(items, size):
    """Reverse the items inside each block of the given size; a short last block is reversed
    too."""
    result = []
    for start in range(0, len(items), size):
        result.extend(reversed(items[start:start + size]))
    return result
# M: Every block is sliced out and added in reverse.
# R: reverse a list in groups of k: [1,2,3,4,5] with 2 -> [2,1,4,3,5]
assert blocks_reversed([1, 2, 3, 4, 5], 2) == [2, 1, 4, 3, 5]
assert blocks_reversed([1, 2], 1) == [1, 2]
assert blocks_reversed([], 3) == []

def slice_sizes(total, parts):
    """Split total items in the given number of parts, sizes as equal as possible, larger
    ones first."""
    size, extra = divmod(total, parts)
    return [size + 1] * extra + [size] * (parts - extra)
# M: The remainder says how many parts get one more.
assert slice_sizes(10, 3) == [4, 3, 3]
assert slice_sizes(4, 2) == [2, 2]
assert slice_sizes(1, 3) == [1, 0, 0]

def equal_teams(players, teams):
    """Cut the list of players in consecutive teams whose sizes differ by at most one,
    the larger teams first."""
    size, extra = divmod(len(players), teams)
    result = []
    start = 0
    for number in range(teams):
        stop = start + size + (1 if number < extra else 0)
        result.append(players[start:stop])
        start = stop
    return result
# H: divmod gives the basic size and how many teams get one more player.
# R: divide a list into n consecutive groups as evenly as possible, the bigger groups come first
assert equal_teams([1, 2, 3, 4, 5], 2) == [[1, 2, 3], [4, 5]]
assert equal_teams([1, 2, 3, 4], 4) == [[1], [2], [3], [4]]
assert equal_teams([1], 2) == [[1], []]

def cut_at_places(ribbon, places):
    """Cut a list at the given rising indices and return all pieces."""
    borders = [0, *places, len(ribbon)]
    return [ribbon[a:b] for a, b in zip(borders, borders[1:])]
# M: Neighbouring borders are the start and the stop of each piece.
assert cut_at_places([1, 2, 3, 4, 5], [2, 3]) == [[1, 2], [3], [4, 5]]
assert cut_at_places([1, 2], []) == [[1, 2]]
assert cut_at_places([], []) == [[]]

def dealt_round(cards, players):
    """Return the hands after the cards are dealt one at a time to the players in turn."""
    return [cards[player::players] for player in range(players)]
# M: Each hand is a slice with its own start and the same step.
assert dealt_round([1, 2, 3, 4, 5], 2) == [[1, 3, 5], [2, 4]]
assert dealt_round([1], 3) == [[1], [], []]
assert dealt_round([], 1) == [[]]

def tail_from_match(log, wanted):
    """Return the part of the log from the last wanted entry on, or an empty list without
    one."""
    for start in range(len(log) - 1, -1, -1):
        if log[start] == wanted:
            return log[start:]
    return []
# M: Searching from the end finds the last match first.
# R: log entries: give me everything since the last "start" entry (entry name as 2nd argument), with it
assert tail_from_match(["start", "a", "start", "b"], "start") == ["start", "b"]
assert tail_from_match(["a"], "start") == []
assert tail_from_match([], "x") == []

def sublist_position(items, part):
    """Return the index at which part begins inside items, or -1 if it never occurs in one
    piece."""
    for start in range(len(items) - len(part) + 1):
        if items[start:start + len(part)] == part:
            return start
    return -1
# M: A slice as long as the part is compared at each possible start.
assert sublist_position([1, 2, 3, 2, 3], [2, 3]) == 1
assert sublist_position([1, 2], [3]) == -1
assert sublist_position([1], []) == 0

def replace_sublist(items, old, new):
    """Exchange each run of items equal to the non-empty list old for the list new, left to
    right."""
    result = []
    index = 0
    while index < len(items):
        if items[index:index + len(old)] == old:
            result.extend(new)
            index += len(old)
        else:
            result.append(items[index])
            index += 1
    return result
# H: The index jumps over a matched run and moves by one otherwise.
# R: like str.replace but on lists: replace the sequence old with the sequence new everywhere
assert replace_sublist([1, 2, 3, 1, 2], [1, 2], [9]) == [9, 3, 9]
assert replace_sublist([1, 1, 1], [1, 1], [0]) == [0, 1]
assert replace_sublist([], [1], [2]) == []

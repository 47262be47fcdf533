"""Verified problems: short list work."""

def shelf_label_range(books):
    """Return the label "first - last" of the alphabetical order of the books, "empty" for none."""
    if not books:
        return "empty"
    return f"{min(books)} - {max(books)}"
# E: The smallest and the largest text are the ends of the alphabetical order.
# R: label for a shelf: alphabetically first and last book, "A - Z", or "empty"
assert shelf_label_range(["Emma", "Dune", "It"]) == "Dune - It"
assert shelf_label_range(["It"]) == "It - It"
assert shelf_label_range([]) == "empty"

def top_shelf_swap(shelf, title):
    """Return the shelf with title exchanged with the book in front; unknown titles change
    nothing."""
    if title not in shelf:
        return shelf[:]
    i = shelf.index(title)
    swapped = shelf[:]
    swapped[0], swapped[i] = swapped[i], swapped[0]
    return swapped
# E: A copy gets its first place and the title's place swapped.
# R: swap given element with the first element (new list)
assert top_shelf_swap(["a", "b", "c"], "c") == ["c", "b", "a"]
assert top_shelf_swap(["a"], "z") == ["a"]
assert top_shelf_swap([], "z") == []

def boxes_with_room(boxes, thing):
    """Return the indexes of the (capacity, content list) boxes into which thing fits.

    The numbers of the content and thing together must not exceed the capacity."""
    return [i for i, (capacity, content) in enumerate(boxes) if sum(content) + thing <= capacity]
# E: The content is summed and thing added before comparing.
# R: boxes = [(capacity, [sizes inside])], which indexes still have room for `thing`
assert boxes_with_room([(10, [4, 5]), (9, [1])], 3) == [1]
assert boxes_with_room([(3, [])], 3) == [0]
assert boxes_with_room([], 1) == []

def count_reachable_books(heights, reach, stool):
    """Count the books on shelf heights up to reach, or up to reach + stool for every second of
    the others.

    The books too high without the stool are taken in order; the first, third, ... of them count."""
    low = [height for height in heights if height <= reach]
    high = [height for height in heights if height > reach]
    return len(low) + sum(height <= reach + stool for height in high[::2])
# M: The high shelves are filtered, and every second one is tested with the stool.
assert count_reachable_books([150, 210, 230, 190], 180, 30) == 3
assert count_reachable_books([100], 180, 0) == 1
assert count_reachable_books([], 1, 1) == 0

def lend_in_order(copies, requests):
    """Return {reader: "yes" or "wait"} for requests in order while copies are left."""
    answers = {}
    for reader in requests:
        answers[reader] = "yes" if copies > 0 else "wait"
        copies -= 1
    return answers
# E: The number of copies goes down with every request.
# R: n copies of a book, list of readers in order. who gets it (yes) and who waits
assert lend_in_order(1, ["al", "bo"]) == {"al": "yes", "bo": "wait"}
assert lend_in_order(0, ["al"]) == {"al": "wait"}
assert lend_in_order(3, []) == {}

def missing_volumes_text(volumes):
    """Return "missing: 2, 4" for the gaps between 1 and the highest volume, "complete" without
    gaps."""
    gaps = [str(n) for n in range(1, max(volumes, default=0)) if n not in volumes]
    return "missing: " + ", ".join(gaps) if gaps else "complete"
# E: All numbers below the highest are tested.
# R: volumes i own -> which are missing up to the highest, as text
assert missing_volumes_text([1, 3, 5]) == "missing: 2, 4"
assert missing_volumes_text([1, 2]) == "complete"
assert missing_volumes_text([]) == "complete"

def put_back_in_gap(shelf, book):
    """Put book in the first None of the shelf, in place, else append it; return its index."""
    if None in shelf:
        place = shelf.index(None)
        shelf[place] = book
        return place
    shelf.append(book)
    return len(shelf) - 1
# E: The first gap is filled, and without a gap the list grows.
# R: fill first None with book or append at the end, in place; give back the index used
assert put_back_in_gap(["a", None, "c"], "b") == 1
assert put_back_in_gap(["a"], "b") == 1
assert put_back_in_gap([], "x") == 0

def thickest_that_fit(widths, space):
    """Return how many books fit in space when the thickest are put in first and misfits are
    skipped."""
    count = 0
    for width in sorted(widths, reverse=True):
        if width <= space:
            space -= width
            count += 1
    return count
# E: The widths in falling order reduce the space if they fit.
assert thickest_that_fit([5, 3, 2, 4], 9) == 2
assert thickest_that_fit([5, 3, 2], 7) == 2
assert thickest_that_fit([], 3) == 0

def shelf_balance_point(weights):
    """Return the number of books to leave on the left so that the left is the first not lighter
    side.

    That is the smallest count whose sum is at least the sum of the rest; 0 for no books."""
    for count in range(len(weights) + 1):
        if sum(weights[:count]) >= sum(weights[count:]):
            return count
# E: Growing left parts are compared with the rest.
assert shelf_balance_point([1, 2, 3]) == 2
assert shelf_balance_point([9, 1]) == 1
assert shelf_balance_point([]) == 0

def authors_in_row(books, author):
    """Return the most books in a row that are by author, given as (title, author) tuples."""
    best = run = 0
    for _, name in books:
        run = run + 1 if name == author else 0
        best = max(best, run)
    return best
# E: The run is lengthened for the author and reset for others.
# R: (title, author) list: longest streak of books by this author standing together
assert authors_in_row([("a", "Li"), ("b", "Li"), ("c", "Bo"), ("d", "Li")], "Li") == 2
assert authors_in_row([("a", "Bo")], "Li") == 0
assert authors_in_row([], "Li") == 0

def read_or_unread_titles(books):
    """Return the unread titles of {title: pages read} with pages 0 sorted, then "n started"."""
    unread = sorted(title for title, pages in books.items() if pages == 0)
    return unread + [f"{len(books) - len(unread)} started"]
# E: Unread titles are filtered, and the rest is counted.
assert read_or_unread_titles({"It": 5, "Emma": 0, "Dune": 0}) == ["Dune", "Emma", "1 started"]
assert read_or_unread_titles({"It": 5}) == ["1 started"]
assert read_or_unread_titles({}) == ["0 started"]

def days_to_read_pile(pages, per_day):
    """Return the days to read all books if each book starts on a new day, per_day pages a day."""
    return sum(-(-count // per_day) for count in pages)
# E: The days of each book are rounded up and added.
# R: list of page counts, n pages a day, new book always on a new day. total days
assert days_to_read_pile([100, 30], 40) == 4
assert days_to_read_pile([0], 10) == 0
assert days_to_read_pile([], 10) == 0

def sell_doubles(collection, price):
    """Return (kept, money): one of each comic kept in order, every further copy sold for price."""
    kept = list(dict.fromkeys(collection))
    return kept, price * (len(collection) - len(kept))
# E: Dictionary keys keep one copy each, and the difference of lengths is sold.
# R: keep one of each, sell the duplicates for `price` each -> (kept list, money)
assert sell_doubles(["x", "y", "x", "x"], 2) == (["x", "y"], 4)
assert sell_doubles(["a"], 9) == (["a"], 0)
assert sell_doubles([], 9) == ([], 0)

def trade_doubles(mine, yours):
    """Return (give, get): stickers I have twice or more that you lack, and the other way round,
    sorted.

    Each sticker is listed once."""
    give = sorted({s for s in mine if mine.count(s) > 1 and s not in yours})
    get = sorted({s for s in yours if yours.count(s) > 1 and s not in mine})
    return give, get
# M: Doubles of one side that are missing on the other form both sets.
# R: sticker swapping: my doubles you don't have, your doubles i don't have
assert trade_doubles([1, 1, 2], [3, 3, 2, 2]) == ([1], [3])
assert trade_doubles([1], [2]) == ([], [])
assert trade_doubles([], [4, 4]) == ([], [4])

def drawer_after_shopping(drawer, bought, limit):
    """Add bought items to the drawer, but keep at most limit of each kind; return the new list
    sorted."""
    result = []
    for item in sorted(drawer + bought):
        if result.count(item) < limit:
            result.append(item)
    return result
# E: An item is kept only while its count in the result is below the limit.
assert drawer_after_shopping(["pen"], ["cup", "pen", "pen"], 2) == ["cup", "pen", "pen"]
assert drawer_after_shopping([], ["a"], 0) == []
assert drawer_after_shopping([], [], 3) == []

def wardrobe_by_colour_order(clothes, order):
    """Return the names of (name, colour) clothes by the list order of colours, unknown ones
    dropped.

    Inside a colour the names are sorted."""
    return [name for colour in order for name in sorted(n for n, c in clothes if c == colour)]
# M: For each colour in order the names are filtered and sorted.
# R: sort clothes (name, color) by given color order, names alphabetical inside, skip other colors
assert wardrobe_by_colour_order([("tie", "r"), ("cap", "b"), ("bag", "r")], ["b", "r"]) == [
    "cap", "bag", "tie"]
assert wardrobe_by_colour_order([("tie", "pink")], ["red"]) == []
assert wardrobe_by_colour_order([], ["red"]) == []

def fold_laundry(pile, per_stack):
    """Return {kind: number of stacks} where a stack holds up to per_stack pieces of one kind.

    The kinds are in order of first appearance."""
    return {kind: -(-pile.count(kind) // per_stack) for kind in dict.fromkeys(pile)}
# E: Each kind's count is divided and rounded up.
assert fold_laundry(["sock", "shirt", "sock", "sock"], 2) == {"sock": 2, "shirt": 1}
assert fold_laundry(["towel"], 5) == {"towel": 1}
assert fold_laundry([], 2) == {}

def tools_to_bring(jobs, have):
    """Return the sorted tools that the jobs {job: [tools]} need and that are not in have."""
    needed = set()
    for tools in jobs.values():
        needed.update(tools)
    return sorted(needed - set(have))
# E: All needed tools are collected in a set before the owned ones are taken off.
# R: jobs dict -> lists of tools; which tools am i missing?
assert tools_to_bring({"roof": ["saw", "nail"], "door": ["saw", "oil"]}, ["nail"]) == ["oil", "saw"]
assert tools_to_bring({"roof": ["saw"]}, ["saw"]) == []
assert tools_to_bring({}, ["saw"]) == []

def jobs_possible_now(jobs, have):
    """Return the jobs of {job: [tools]} that can be done with the tools in have, fewest tools
    first."""
    possible = [job for job, tools in jobs.items() if all(tool in have for tool in tools)]
    return sorted(possible, key=lambda job: len(jobs[job]))
# E: All tools of a job must be there, and the jobs are sorted by their number.
assert jobs_possible_now({"a": ["x", "y"], "b": ["x"], "c": ["z"]}, ["x", "y"]) == ["b", "a"]
assert jobs_possible_now({"d": []}, []) == ["d"]
assert jobs_possible_now({}, ["x"]) == []

def remove_every_other_equal(items):
    """Remove the second, fourth, ... occurrence of each value and return the rest in order."""
    kept = []
    odd = {}
    for item in items:
        odd[item] = not odd.get(item, False)
        if odd[item]:
            kept.append(item)
    return kept
# M: A flag per value is turned around at each occurrence.
# R: for each value keep its 1st, 3rd, 5th occurrence
assert remove_every_other_equal(["a", "a", "b", "a", "b"]) == ["a", "b", "a"]
assert remove_every_other_equal([1]) == [1]
assert remove_every_other_equal([]) == []

def nested_boxes_open(box):
    """Return the things in a box, a list whose inner lists are boxes, that lie one level deep only.

    The things directly in the outer box and those two or more levels deep are left out."""
    return [thing for inner in box if isinstance(inner, list)
            for thing in inner if not isinstance(thing, list)]
# M: Only inner lists are opened, and only their things that are no lists are taken.
assert nested_boxes_open(["a", ["b", ["c"]], ["d"]]) == ["b", "d"]
assert nested_boxes_open(["a"]) == []
assert nested_boxes_open([[]]) == []

def cards_by_turns(players, cards):
    """Return {player: cards} when cards are dealt one at a time in order of the players.

    Every player is a key even without a card."""
    hands = {player: [] for player in players}
    for i, card in enumerate(cards):
        hands[players[i % len(players)]].append(card)
    return hands
# E: The remainder picks the player for each card.
# R: deal cards one by one to players, dict player -> list
assert cards_by_turns(["al", "bo"], [1, 2, 3]) == {"al": [1, 3], "bo": [2]}
assert cards_by_turns(["al"], []) == {"al": []}
assert cards_by_turns(["a", "b", "c"], [9]) == {"a": [9], "b": [], "c": []}

def same_position_in_both(first, second):
    """Return {item: index} for the items that stand at the same index in both lists."""
    return {a: i for i, (a, b) in enumerate(zip(first, second)) if a == b}
# E: The zipped items are compared and stored with their index.
# R: items which are at the same position in both lists -> dict item: index
assert same_position_in_both(["a", "b", "c"], ["a", "c", "c"]) == {"a": 0, "c": 2}
assert same_position_in_both(["x"], ["y"]) == {}
assert same_position_in_both([], ["y"]) == {}

def drop_from_longer(first, second):
    """Remove items from the end of the longer list, in place, until both lists are equally long.

    Return the removed items in the order of removal."""
    removed = []
    while len(first) != len(second):
        longer = first if len(first) > len(second) else second
        removed.append(longer.pop())
    return removed
# E: The longer list loses its last item in every round.
assert drop_from_longer([1, 2, 3], [4]) == [3, 2]
assert drop_from_longer([], [7]) == [7]
assert drop_from_longer([1], [2]) == []

def values_by_rank_list(values, ranks):
    """Return the values at the given ranks, where rank 1 is the largest; unknown ranks give
    None."""
    ordered = sorted(values, reverse=True)
    return [ordered[rank - 1] if 1 <= rank <= len(ordered) else None for rank in ranks]
# E: The rank minus one is the index in falling order, if it exists.
# R: which values have rank 1, 3, ...? (1 = biggest), None if no such rank
assert values_by_rank_list([5, 9, 7], [1, 3, 4]) == [9, 5, None]
assert values_by_rank_list([], [1]) == [None]
assert values_by_rank_list([2], []) == []

def steps_between_marks(line, mark):
    """Return the sum of the entries between each pair of neighbouring marks, as a list.

    Entries before the first and after the last mark are ignored."""
    sums = []
    current = None
    for entry in line:
        if entry == mark:
            if current is not None:
                sums.append(current)
            current = 0
        elif current is not None:
            current += entry
    return sums
# M: The sum starts at the first mark and is stored at each further one.
# R: [9, "|", 1, 2, "|", 5, "|", 7] with "|" -> [3, 5]
assert steps_between_marks([9, "|", 1, 2, "|", 5, "|", 7], "|") == [3, 5]
assert steps_between_marks(["|", "|"], "|") == [0]
assert steps_between_marks([1, 2], "|") == []

def hand_to_neighbour(plates):
    """Let everyone in a circle pass half of the plates (rounded down) to the right, all at once.

    Return the new numbers of plates."""
    given = [count // 2 for count in plates]
    return [count - given[i] + given[i - 1] for i, count in enumerate(plates)]
# M: The index minus one is the left neighbour, and for the first it is the last.
# R: circle of people with n plates; everybody gives half (rounded down) to the right neighbour simultaneously
assert hand_to_neighbour([4, 1, 5]) == [4, 3, 3]
assert hand_to_neighbour([3]) == [3]
assert hand_to_neighbour([]) == []

def items_worth_keeping(items, score):
    """Return the items whose function value score(item) is above the mean of all of them."""
    values = [score(item) for item in items]
    mean = sum(values) / len(values) if values else 0
    return [item for item, value in zip(items, values) if value > mean]
# E: The scores are computed once, averaged and compared.
assert items_worth_keeping(["a", "tree", "to"], len) == ["tree"]
assert items_worth_keeping([3, 3], abs) == []
assert items_worth_keeping([], len) == []

def quiz_order_check(items, *expected):
    """Return how many of the expected items appear in items in exactly that relative order, from
    the first expected one on, stopping at the first that cannot be found behind the last."""
    start = found = 0
    for item in expected:
        if item not in items[start:]:
            break
        start = items.index(item, start) + 1
        found += 1
    return found
# M: Each search begins behind the last hit.
assert quiz_order_check(["a", "b", "c"], "a", "c", "b") == 2
assert quiz_order_check(["a"], "b") == 0
assert quiz_order_check([]) == 0

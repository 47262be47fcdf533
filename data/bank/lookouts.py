"""Verified problems: lookouts."""

from bisect import bisect_left, bisect_right

def shelf_holding_code(shelves, code):
    """Return the number of the first shelf (from 1) whose list holds code, or 0 for none."""
    for number, shelf in enumerate(shelves, start=1):
        if code in shelf:
            return number
    return 0
# E: Shelves are numbered from one and the first that contains the code ends the search.
# R: which shelf is the code on? shelves = list of lists, count shelves from 1, 0 if it is nowhere
assert shelf_holding_code([["a1"], ["b2", "c3"]], "c3") == 2
assert shelf_holding_code([["a1"], ["a1"]], "a1") == 1
assert shelf_holding_code([["a1"]], "z9") == 0
assert shelf_holding_code([], "a1") == 0

def nearest_charger(chargers: dict[str, int], here: int) -> str:
    """Return the charger whose kilometre mark is closest to here; among equals the first by name.

    chargers maps at least one name to its kilometre mark."""
    return min(chargers, key=lambda name: (abs(chargers[name] - here), name))
# E: The key holds the distance first and the name second, so ties fall to the alphabet.
# R: i have charging stations {name: km} and my own km. which one is nearest? if two are equaly far take the alphabetically first
assert nearest_charger({"Oak": 10, "Elm": 30}, 12) == "Oak"
assert nearest_charger({"Oak": 10, "Elm": 30}, 20) == "Elm"
assert nearest_charger({"Fir": 5}, 500) == "Fir"

def first_dry_spell(rain, days):
    """Find the start index of the first stretch of days zeros in a row; -1 when there is none."""
    for start in range(len(rain) - days + 1):
        if not any(rain[start:start + days]):
            return start
    return -1
# E: Each window of the wanted length is tested for being free of non-zero values.
# R: rain amounts per day in a list. at which index do the first N dry days in a row start? -1 if never
assert first_dry_spell([3, 0, 1, 0, 0, 2], 2) == 3
assert first_dry_spell([0, 0], 1) == 0
assert first_dry_spell([1, 0], 2) == -1
assert first_dry_spell([], 1) == -1

def guesses_by_halving(low: int, high: int, secret: int) -> list[int]:
    """List the numbers asked when secret is hunted between low and high by halving the range.

    The lower middle is asked each time, and secret itself is the last guess."""
    asked = []
    while low <= high:
        middle = (low + high) // 2
        asked.append(middle)
        if middle == secret:
            break
        if middle < secret:
            low = middle + 1
        else:
            high = middle - 1
    return asked
# M: Every wrong guess throws away the half that cannot contain the secret.
# R: binary search guessing game: give me the list of guesses the computer makes for low, high and the secret number
assert guesses_by_halving(1, 10, 7) == [5, 8, 6, 7]
assert guesses_by_halving(1, 3, 2) == [2]
assert guesses_by_halving(4, 4, 4) == [4]

def runners_within(finish_times, fastest, slowest):
    """Count how many of the ascending finish_times lie from fastest to slowest, both included."""
    return bisect_right(finish_times, slowest) - bisect_left(finish_times, fastest)
# M: Two binary searches give the borders of the stretch, and their gap is the count.
# R: sorted list of finish times, how many between two times (inclusive)? please use bisect
assert runners_within([30, 31, 35, 35, 40], 31, 35) == 3
assert runners_within([30, 31], 50, 60) == 0
assert runners_within([], 0, 9) == 0

def last_bus_before(departures: list[int], deadline: int) -> int | None:
    """Return the latest departure that is strictly before deadline, or None when all are later.

    departures is in ascending order."""
    place = bisect_left(departures, deadline)
    return departures[place - 1] if place else None
# E: Everything left of the insertion point is earlier than the deadline.
assert last_bus_before([60, 90, 120], 100) == 90
assert last_bus_before([60, 90, 120], 90) == 60
assert last_bus_before([60], 60) is None
assert last_bus_before([], 5) is None

def drawer_with_most(drawers, thing):
    """Return the index of the drawer that holds thing most often, the first one among equals.

    If no drawer holds it (or there are no drawers), return None."""
    counts = [drawer.count(thing) for drawer in drawers]
    if not any(counts):
        return None
    return counts.index(max(counts))
# E: The counts are listed first, and the place of the largest one is the drawer.
# R: drawers is a list of lists of things. index of the drawer with the most "spoon"s (any thing), None if no drawer has it
assert drawer_with_most([["fork"], ["spoon", "spoon"], ["spoon"]], "spoon") == 1
assert drawer_with_most([["cup"], ["cup"]], "cup") == 0
assert drawer_with_most([["cup"]], "pan") is None
assert drawer_with_most([], "pan") is None

def page_of_word(pages: dict[int, str], word: str) -> list[int]:
    """List the page numbers, ascending, whose text has word as a whole word in any case."""
    wanted = word.lower()
    return sorted(number for number, text in pages.items() if wanted in text.lower().split())
# E: Splitting the lowered text makes sure that only whole words match.
# R: pages = {3: "The cat sat", ...}. on which pages does a word appear? ignore case, whole words only, sorted
assert page_of_word({3: "The cat sat", 1: "a CAT"}, "cat") == [1, 3]
assert page_of_word({1: "catalog"}, "cat") == []
assert page_of_word({}, "cat") == []

def first_price_drop(prices):
    """Return the first price that is lower than the one right before it, or None."""
    for before, now in zip(prices, prices[1:]):
        if now < before:
            return now
    return None
# E: Neighbouring prices are compared in pairs until one falls.
# R: first value thats lower than the one before it, None if never
assert first_price_drop([5, 6, 4, 3]) == 4
assert first_price_drop([5, 5, 6]) is None
assert first_price_drop([]) is None

def second_sighting(birds, kind):
    """Return the index at which kind is seen for the second time, -1 if it is seen less often."""
    seen = [place for place, bird in enumerate(birds) if bird == kind]
    return seen[1] if len(seen) > 1 else -1
# E: All places are gathered and the second of them is picked when it exists.
# R: index of the 2nd time an item apears in a list, -1 if it doesnt appear twice
assert second_sighting(["owl", "jay", "owl"], "owl") == 2
assert second_sighting(["owl", "jay"], "owl") == -1
assert second_sighting([], "owl") == -1

def locker_that_opens(lockers: list[tuple[int, str]], code: str, default: int = -1) -> int:
    """Return the number of the last locker in the list that has the code, else default.

    lockers holds (number, code) pairs."""
    for number, secret in reversed(lockers):
        if secret == code:
            return number
    return default
# E: Walking from the end makes the first hit the last one of the list.
assert locker_that_opens([(4, "ab"), (7, "ab"), (9, "cd")], "ab") == 7
assert locker_that_opens([(4, "ab")], "xx") == -1
assert locker_that_opens([], "xx", 0) == 0

def loudest_minute(levels: dict[str, list[int]]) -> tuple[str, int] | None:
    """Find the room and minute index with the highest level; the earliest found wins a tie.

    Rooms are visited in dictionary order. Without any reading the answer is None."""
    best = None
    top = None
    for room, readings in levels.items():
        for minute, level in enumerate(readings):
            if top is None or level > top:
                top = level
                best = (room, minute)
    return best
# M: A running maximum over all readings remembers where it was found.
# R: levels = {"hall": [40, 55], "lab": [70]} -> give ("lab", 0), the room and index of the loudest reading, None if no readings at all
assert loudest_minute({"hall": [40, 55], "lab": [70]}) == ("lab", 0)
assert loudest_minute({"hall": [50, 50]}) == ("hall", 0)
assert loudest_minute({"hall": []}) is None

def floor_with_free_desk(floors, wanted):
    """Return the lowest floor number with at least wanted free desks, or None.

    floors maps a floor number to a text of desks in which "." is free and "x" is taken."""
    fitting = [floor for floor, desks in floors.items() if desks.count(".") >= wanted]
    return min(fitting, default=None)
# E: Fitting floors are filtered by a count and the smallest is taken.
# R: floors {2: "x..x", 1: "xx.x"}; lowest floor with N free desks (dots), None if no such floor
assert floor_with_free_desk({2: "x..x", 1: "xx.x"}, 2) == 2
assert floor_with_free_desk({2: "x..x", 1: "xx.x"}, 1) == 1
assert floor_with_free_desk({1: "xx"}, 1) is None

def misfiled_folder(labels):
    """Return the first label that sorts before its left neighbour, or "" when all is in order."""
    return next((b for a, b in zip(labels, labels[1:]) if b < a), "")
# E: A generator over neighbour pairs hands out the first one that falls.
# R: alphabetical folder labels, give the first one thats out of order (smaller than the one before it), empty string if fine
assert misfiled_folder(["ant", "cow", "bee", "dog"]) == "bee"
assert misfiled_folder(["ant", "ant"]) == ""
assert misfiled_folder([]) == ""

def clue_in_text(text: str, clue: str, width: int = 5) -> str:
    """Return clue with up to width characters of text on both sides, or "" if it is absent.

    The first place where clue occurs is used."""
    place = text.find(clue)
    if place < 0:
        return ""
    return text[max(0, place - width):place + len(clue) + width]
# E: The slice starts some characters before the hit, but never below zero.
# R: show a search hit with N chars of context left and right, default 5; empty string when not found
assert clue_in_text("the red fox ran away", "fox", 4) == "red fox ran"
assert clue_in_text("fox", "fox") == "fox"
assert clue_in_text("the fox", "cat") == ""

def player_first_at_goal(scores, goal):
    """Return the name of the player whose running total first reaches goal, or None.

    scores is a list of (name, points) in the order in which points were made."""
    totals = {}
    for name, points in scores:
        totals[name] = totals.get(name, 0) + points
        if totals[name] >= goal:
            return name
    return None
# M: Totals grow in a dictionary, and the first to touch the goal ends the loop.
# R: points come in as (player, points), who is the first to get to the goal in total? None if nobody
assert player_first_at_goal([("a", 3), ("b", 4), ("a", 3), ("b", 9)], 6) == "a"
assert player_first_at_goal([("a", 3)], 4) is None
assert player_first_at_goal([], 1) is None

def lighthouse_in_sight(heights, minimum):
    """List the indexes of towers higher than all towers before them and at least minimum high."""
    seen = []
    top = float("-inf")
    for place, height in enumerate(heights):
        if height > top:
            top = height
            if height >= minimum:
                seen.append(place)
    return seen
# M: The tallest so far decides what is visible, the minimum decides what is reported.
assert lighthouse_in_sight([2, 5, 4, 9], 3) == [1, 3]
assert lighthouse_in_sight([7, 7], 0) == [0]
assert lighthouse_in_sight([], 3) == []

def common_free_day(calendars: list[set[str]], week: list[str]) -> str | None:
    """Return the first day of week on which no calendar has an entry, or None.

    Each calendar is the set of days that are busy."""
    for day in week:
        if all(day not in busy for busy in calendars):
            return day
    return None
# E: A day is good as soon as it is missing from each busy set.
# R: every friend has a set of busy days, find the first day in the week list when everybody is free (None if no day)
assert common_free_day([{"mon"}, {"tue"}], ["mon", "tue", "wed"]) == "wed"
assert common_free_day([], ["mon"]) == "mon"
assert common_free_day([{"mon"}], ["mon"]) is None

def search_steps_linear_vs_half(sorted_cards, card):
    """Return (looks from the left, looks by halving) needed until card is found.

    The cards are ascending without repeats and contain card."""
    left_looks = sorted_cards.index(card) + 1
    low, high, half_looks = 0, len(sorted_cards) - 1, 1
    while sorted_cards[(low + high) // 2] != card:
        middle = (low + high) // 2
        if sorted_cards[middle] < card:
            low = middle + 1
        else:
            high = middle - 1
        half_looks += 1
    return left_looks, half_looks
# M: The position gives one count, and a halving loop gives the other.
assert search_steps_linear_vs_half([1, 3, 5, 7, 9], 9) == (5, 3)
assert search_steps_linear_vs_half([1, 3, 5], 3) == (2, 1)
assert search_steps_linear_vs_half([4], 4) == (1, 1)

def best_window_seat(prices, budget):
    """Return the dearest seat that the budget allows as (seat, price), or None.

    prices maps seats to prices; of seats with equal price the alphabetically first is taken."""
    affordable = [(-price, seat) for seat, price in prices.items() if price <= budget]
    if not affordable:
        return None
    price, seat = min(affordable)
    return seat, -price
# M: Negated prices let min prefer the dearest seat and then the first name.
# R: dict seat->price, whats the most expensive seat I can afford? ties alphabetical, return (seat, price) or None
assert best_window_seat({"A1": 30, "B1": 20, "B2": 20}, 25) == ("B1", 20)
assert best_window_seat({"A1": 30}, 30) == ("A1", 30)
assert best_window_seat({"A1": 30}, 10) is None

def row_of_longest_entry(table):
    """Return the index of the row that holds the longest text, the first among equals.

    table is a list of rows of texts with at least one text in every row."""
    return max(range(len(table)), key=lambda r: max(len(cell) for cell in table[r]))
# E: Each row is judged by its longest cell, and max returns the row index.
assert row_of_longest_entry([["a", "bb"], ["cccc"], ["d"]]) == 1
assert row_of_longest_entry([["ab"], ["cd"]]) == 0
assert row_of_longest_entry([["x"]]) == 0

def hidden_treasure(map_text, mark="X"):
    """Return (line, column) of the first mark in a text of several lines, both counted from 1.

    If there is no mark, return (0, 0)."""
    for number, line in enumerate(map_text.split("\n"), 1):
        if mark in line:
            return number, line.index(mark) + 1
    return 0, 0
# E: Lines are numbered from one, and index finds the column inside the right line.
# R: where is the X on my text map? lines separated by newline, answer (line, col) counting from 1, (0, 0) if none
assert hidden_treasure("...\n.X.\n..X") == (2, 2)
assert hidden_treasure("o..", "o") == (1, 1)
assert hidden_treasure("") == (0, 0)

def find_broken_scale(weighings, tolerance):
    """Return the scales whose readings differ by more than tolerance, sorted by name.

    weighings maps each scale to a list of readings; an empty list is never suspicious."""
    return sorted(scale for scale, readings in weighings.items()
                  if readings and max(readings) - min(readings) > tolerance)
# E: The spread of each non-empty list is compared with the tolerance.
# R: weighings = {"s1": [5, 5, 9]}. which scales spread (max - min) more than the tolerance? sorted, skip empty ones
assert find_broken_scale({"s2": [1, 9], "s1": [5, 9], "s3": [4, 5]}, 2) == ["s1", "s2"]
assert find_broken_scale({"s1": []}, 0) == []
assert find_broken_scale({"s1": [1, 3]}, 2) == []

def nth_vowel_place(text, n):
    """Return the index of the nth vowel (a, e, i, o, u in any case, n from 1), or -1."""
    left = n
    for place, char in enumerate(text):
        if char in "aeiouAEIOU":
            left -= 1
            if left == 0:
                return place
    return -1
# E: A counter runs down with each vowel, and zero marks the wanted one.
# R: index of the n-th vowel in a string, -1 if there arent that many
assert nth_vowel_place("Oregano", 3) == 4
assert nth_vowel_place("sky", 1) == -1
assert nth_vowel_place("a", 1) == 0
assert nth_vowel_place("banana", 2) == 3

def suspects_left(suspects: dict[str, set[str]], clues: list[str]) -> list[str]:
    """Return the suspects, in dictionary order, whose set of features contains all clues."""
    return [name for name, features in suspects.items() if features.issuperset(clues)]
# E: A superset test checks all the clues at once.
# R: suspects is {name: set of features}, clues a list; who has every clue?
assert suspects_left({"Al": {"hat", "tall"}, "Bo": {"hat"}}, ["hat", "tall"]) == ["Al"]
assert suspects_left({"Al": {"hat"}}, []) == ["Al"]
assert suspects_left({}, ["hat"]) == []

def crossing_day(savings, prices):
    """Return the first day (from 1) on which the savings are at least the price, else None.

    Both lists hold one number per day."""
    days = (day for day, (have, need) in enumerate(zip(savings, prices), 1) if have >= need)
    return next(days, None)
# E: Days are numbered along the zipped lists, and next takes the first good one.
# R: first day (counting from 1) when savings >= price, two lists, None if never
assert crossing_day([5, 8, 12], [10, 9, 11]) == 3
assert crossing_day([5], [5]) == 1
assert crossing_day([1, 2], [9, 9]) is None

def deepest_shared_folder(first: str, second: str) -> str:
    """Return the longest leading run of folders that two paths joined by "/" share.

    The folders are compared whole; without a shared folder the result is ""."""
    shared = []
    for a, b in zip(first.split("/"), second.split("/")):
        if a != b:
            break
        shared.append(a)
    return "/".join(shared)
# M: Folders are compared pairwise from the left until they differ.
# R: two paths like "a/b/c" and "a/b/x" -> common parent "a/b". compare whole folder names. empty string if nothing common
assert deepest_shared_folder("a/b/c", "a/b/x") == "a/b"
assert deepest_shared_folder("a/bc", "a/bd") == "a"
assert deepest_shared_folder("x/y", "z/y") == ""

def word_hunt_line(grid, word):
    """Tell where word is hidden: "row 2", "column 1" (counted from 1) or "nowhere".

    grid is a list of equally long texts; words run rightwards or downwards, rows go first."""
    for number, row in enumerate(grid, 1):
        if word in row:
            return f"row {number}"
    for number, column in enumerate(zip(*grid), 1):
        if word in "".join(column):
            return f"column {number}"
    return "nowhere"
# M: Rows are searched as texts, and zip turns the columns into texts as well.
# R: word search puzzle, only left to right or top to bottom. return like "row 2" or "column 1" or "nowhere"
assert word_hunt_line(["cat", "oxo", "wzz"], "ox") == "row 2"
assert word_hunt_line(["cat", "oxo", "wzz"], "cow") == "column 1"
assert word_hunt_line(["cat"], "dog") == "nowhere"

def first_after_gap(times, gap):
    """Return the first time that follows its predecessor by more than gap, or None.

    The times are ascending."""
    previous = None
    for time in times:
        if previous is not None and time - previous > gap:
            return time
        previous = time
    return None
# E: The previous time is kept so that each step can be measured.
# R: first time stamp that comes more than `gap` after the one before
assert first_after_gap([1, 2, 8, 20], 5) == 8
assert first_after_gap([1, 6], 5) is None
assert first_after_gap([], 1) is None

def oldest_unread(mails: list[dict]) -> str:
    """Return the "subject" of the unread mail with the smallest "day", or "all read".

    A mail is unread when its "read" is False; the first one of a day wins."""
    unread = [mail for mail in mails if not mail["read"]]
    if not unread:
        return "all read"
    return min(unread, key=lambda mail: mail["day"])["subject"]
# E: Unread mails are filtered, and min picks the one of the earliest day.
# R: mails are dicts with subject, day, read (bool). subject of the oldest unread one, "all read" if there are none
assert oldest_unread([{"subject": "Hi", "day": 5, "read": False},
                      {"subject": "Bill", "day": 2, "read": False}]) == "Bill"
assert oldest_unread([{"subject": "Hi", "day": 5, "read": True}]) == "all read"
assert oldest_unread([]) == "all read"

def lonely_socks(socks):
    """List the colours that occur an odd number of times, sorted; ignore case and outer blanks."""
    colours = [sock.strip().lower() for sock in socks]
    return sorted(colour for colour in set(colours) if colours.count(colour) % 2)
# E: Colours are tidied first, then those with an odd count are sorted.
# R: which sock colours are there an odd number of times? ignore case and spaces, sorted
assert lonely_socks(["Red", " red", "blue"]) == ["blue"]
assert lonely_socks(["b", "a", "b", "b"]) == ["a", "b"]
assert lonely_socks([]) == []

def best_match_by_letters(wanted, names):
    """Return the name that shares most different letters with wanted, ignoring case.

    The first of several equally good names is taken; names has at least one entry."""
    letters = set(wanted.lower())
    return max(names, key=lambda name: len(letters & set(name.lower())))
# E: The size of the letter intersection is the score of a name.
# R: user typed something wrong, suggest the name sharing the most distinct letters (case insensitiv), first wins on tie
assert best_match_by_letters("Lemno", ["Lime", "Lemon", "Melon"]) == "Lemon"
assert best_match_by_letters("zzz", ["Bo", "Al"]) == "Bo"
assert best_match_by_letters("x", ["y"]) == "y"

def smallest_fitting_box(boxes, item):
    """Return the index of the box with the least volume that holds item without turning it.

    Boxes and item are (length, width, height) tuples; -1 if none fits, the first on a tie."""
    best = -1
    least = None
    for index, box in enumerate(boxes):
        if all(side >= need for side, need in zip(box, item)):
            volume = box[0] * box[1] * box[2]
            if least is None or volume < least:
                best, least = index, volume
    return best
# M: Only boxes that are large enough on all sides compete for the least volume.
# R: pick the smallest box (by volume) for an item, tuples l,w,h, no rotating. give index or -1
assert smallest_fitting_box([(9, 9, 9), (4, 4, 4), (2, 9, 9)], (3, 3, 3)) == 1
assert smallest_fitting_box([(1, 1, 1)], (2, 1, 1)) == -1
assert smallest_fitting_box([], (1, 1, 1)) == -1

def where_lists_part(first, second):
    """Return the first index at which two lists differ, or None if they are equal.

    When one list merely goes on longer, the index is the length of the shorter one."""
    for place, (a, b) in enumerate(zip(first, second)):
        if a != b:
            return place
    if len(first) == len(second):
        return None
    return min(len(first), len(second))
# M: Pairs are compared first, and the lengths settle the rest.
assert where_lists_part([1, 2, 3], [1, 5, 3]) == 1
assert where_lists_part([1], [1, 2]) == 1
assert where_lists_part([], []) is None

def truck_under_bridge(trucks: dict[str, float], clearance: float) -> str:
    """Name the tallest truck that is lower than clearance; "none" if no truck is.

    Of equally tall trucks the one listed first is named."""
    low_enough = [truck for truck in trucks if trucks[truck] < clearance]
    return max(low_enough, key=trucks.get, default="none")
# E: The trucks are filtered by height, and max with the lookup as key picks one.
# R: tallest truck lower than the bridge, trucks {name: height}, "none" if all too high
assert truck_under_bridge({"a": 3.2, "b": 3.9, "c": 4.1}, 4.0) == "b"
assert truck_under_bridge({"a": 4.0}, 4.0) == "none"
assert truck_under_bridge({}, 4.0) == "none"

def find_twin_rooms(rooms):
    """Return the pairs of room names, in listed order, that have exactly the same furniture.

    rooms maps a name to a list of furniture whose order does not matter but repeats do."""
    names = list(rooms)
    return [(a, b) for i, a in enumerate(names) for b in names[i + 1:]
            if sorted(rooms[a]) == sorted(rooms[b])]
# M: Each room is compared with the later ones by its sorted furniture.
# R: rooms = {"r1": ["bed", "lamp"], "r2": ["lamp", "bed"]} -> which pairs of rooms have identical furniture
assert find_twin_rooms({"r1": ["bed", "lamp"], "r2": ["desk"], "r3": ["lamp", "bed"]}) == [
    ("r1", "r3")]
assert find_twin_rooms({"r1": ["bed"], "r2": ["bed", "bed"]}) == []
assert find_twin_rooms({}) == []

def last_seen_room(log, person):
    """Return the room of the last entry about person in a log of "person room" lines.

    Without an entry the answer is "unknown"."""
    room = "unknown"
    for line in log:
        who, place = line.split()
        if who == person:
            room = place
    return room
# E: Each later entry overwrites the earlier one, so the last one remains.
# R: log lines look like "kim kitchen". where was a person seen last? "unknown" if never
assert last_seen_room(["kim kitchen", "bo hall", "kim attic"], "kim") == "attic"
assert last_seen_room(["bo hall"], "kim") == "unknown"
assert last_seen_room([], "kim") == "unknown"

def find_sum_of_three(amounts, target):
    """Return the first three amounts (by position) that add up to target as a tuple, or None."""
    size = len(amounts)
    for i in range(size):
        for j in range(i + 1, size):
            for k in range(j + 1, size):
                if amounts[i] + amounts[j] + amounts[k] == target:
                    return amounts[i], amounts[j], amounts[k]
    return None
# M: Three nested loops with rising indexes try each group of three once.
assert find_sum_of_three([1, 5, 2, 4, 3], 9) == (1, 5, 3)
assert find_sum_of_three([3, 3, 3], 9) == (3, 3, 3)
assert find_sum_of_three([1, 2], 3) is None

def path_in_nested_box(box, thing, path=()):
    """Return the tuple of keys that leads to thing in nested dictionaries, or None.

    Only values that are not dictionaries are compared; the first match in order counts."""
    for key, content in box.items():
        if isinstance(content, dict):
            found = path_in_nested_box(content, thing, path + (key,))
            if found is not None:
                return found
        elif content == thing:
            return path + (key,)
    return None
# H: The search calls itself for inner dictionaries with the path grown by one key.
# R: nested dicts, i look for a value somewhere deep. give the tuple of keys leading there or None
assert path_in_nested_box({"red": {"top": "pen", "low": "cup"}}, "cup") == ("red", "low")
assert path_in_nested_box({"a": 1, "b": {"c": 1}}, 1) == ("a",)
assert path_in_nested_box({}, 1) is None

def nearest_free_spot(row: str, entrance: int) -> int:
    """Return the index of the "." closest to the entrance index, the left one on a tie, or -1."""
    free = [place for place, spot in enumerate(row) if spot == "."]
    return min(free, key=lambda place: abs(place - entrance), default=-1)
# E: Free places are in rising order, so min prefers the left one of equal distance.
# R: parking row like "xx.x." and my index; closest free spot ('.'), left one if tie, -1 when full
assert nearest_free_spot("x.xx.", 3) == 4
assert nearest_free_spot(".x.", 1) == 0
assert nearest_free_spot("xxx", 1) == -1

def row_with_only(rows, allowed):
    """Return the index of the first non-empty row whose cells are all in allowed, or None."""
    allowed = set(allowed)
    for place, row in enumerate(rows):
        if row and allowed.issuperset(row):
            return place
    return None
# E: A set of the allowed values is a superset of any row that fits.
# R: first row index where every cell is one of the allowed values. empty rows dont count. None if no row
assert row_with_only([[1, 9], [], [2, 1]], [1, 2]) == 2
assert row_with_only(["abc", "aab"], "ab") == 1
assert row_with_only([[]], [1]) is None

def key_fits_doors(key_notches, doors):
    """Return the names of doors, sorted, whose notch pattern equals the key or is reversed to it.

    doors maps a name to a list of notch depths."""
    patterns = (key_notches, key_notches[::-1])
    return sorted(door for door, notches in doors.items() if notches in patterns)
# E: Both directions of the key are kept in a tuple, and membership does the test.
assert key_fits_doors([1, 2, 3], {"b": [3, 2, 1], "a": [1, 2, 3], "c": [2, 1, 3]}) == ["a", "b"]
assert key_fits_doors([1], {"a": [2]}) == []
assert key_fits_doors([], {}) == []

def search_price_lists(lists, product):
    """Return the cheapest (shop, price) for product over all shops, or None if nobody sells it.

    lists maps shops to dictionaries of prices; on a tie the first shop in order is returned."""
    offers = [(shop, prices[product]) for shop, prices in lists.items() if product in prices]
    return min(offers, key=lambda offer: offer[1], default=None)
# E: Offers are gathered from the shops that have the product, and min compares the prices.
# R: {"shopA": {"milk": 99}, "shopB": {"milk": 89}} + "milk" -> ("shopB", 89); None if no shop has it
assert search_price_lists({"A": {"milk": 99}, "B": {"milk": 89}}, "milk") == ("B", 89)
assert search_price_lists({"A": {"milk": 99}}, "tea") is None
assert search_price_lists({"A": {"tea": 5}, "B": {"tea": 5}}, "tea") == ("A", 5)

"""Verified problems: tuples rec."""

def countdown_words(n):
    """Return the text "3 2 1 go" for 3, built by recursion; 0 gives just "go"."""
    if n == 0:
        return "go"
    return f"{n} {countdown_words(n - 1)}"
# E: The number is put in front of the text for the next smaller one.
# R: recursive: 3 -> "3 2 1 go", 0 -> "go"
assert countdown_words(3) == "3 2 1 go"
assert countdown_words(1) == "1 go"
assert countdown_words(0) == "go"

def mirror_number_list(n):
    """Return [n, ..., 2, 1, 2, ..., n] by wrapping the list for smaller numbers; n is at
    least 1.
    Each call starts from the core [1] and puts one number at both ends.
    """
    core = [1]
    for number in range(2, n + 1):
        core = [number] + core + [number]
    return core
# E: Starting from [1], every number is added on both sides.
# R: for 3 give me [3, 2, 1, 2, 3], and so on for other numbers from 1 up
assert mirror_number_list(3) == [3, 2, 1, 2, 3]
assert mirror_number_list(1) == [1]
assert mirror_number_list(2) == [2, 1, 2]

def digit_sum_recursive(number: int) -> int:
    """Add the digits of a non-negative number: the last digit plus the digit sum of the rest.
    """
    if number < 10:
        return number
    return number % 10 + digit_sum_recursive(number // 10)
# E: A number with one digit is its own digit sum; others lose their last digit.
# R: sum of digits with recursion
assert digit_sum_recursive(345) == 12
assert digit_sum_recursive(8) == 8
assert digit_sum_recursive(1001) == 2

def boxes_inside(box):
    """Count all boxes inside a box, where a box is a list that holds only the boxes in it."""
    return sum(1 + boxes_inside(inner) for inner in box)
# M: Each inner box counts 1 plus all the boxes that it holds.
# R: boxes in boxes as lists, [] is an empty box and [[], [[]]] holds 3 boxes altogether. count them
assert boxes_inside([[], [[]]]) == 3
assert boxes_inside([]) == 0
assert boxes_inside([[[[]]]]) == 3

def seconds_to_parts(seconds: int) -> tuple[int, int, int]:
    """Return hours, minutes and seconds of a duration as a tuple of whole numbers."""
    hours = seconds // 3600
    minutes = seconds % 3600 // 60
    return hours, minutes, seconds % 60
# E: Whole divisions and remainders by 3600 and 60 separate the three parts.
# R: split a number of seconds in (hours, minutes, seconds)
assert seconds_to_parts(3661) == (1, 1, 1)
assert seconds_to_parts(59) == (0, 0, 59)
assert seconds_to_parts(7200) == (2, 0, 0)

def area_and_perimeter(length: int, width: int) -> tuple[int, int]:
    """Return the area and the perimeter of a rectangle."""
    return length * width, 2 * (length + width)
# E: Both results are computed side by side and returned as a tuple.
# R: area and perimeter of a rectangle as a tuple
assert area_and_perimeter(3, 4) == (12, 14)
assert area_and_perimeter(1, 1) == (1, 4)
assert area_and_perimeter(5, 0) == (0, 10)

def price_with_change(price, paid):
    """Return (True, change) if the paid amount is enough for price, else (False, missing
    amount).
    """
    if paid >= price:
        return True, paid - price
    return False, price - paid
# E: One comparison decides about the flag and the direction of the subtraction.
assert price_with_change(8, 10) == (True, 2)
assert price_with_change(8, 8) == (True, 0)
assert price_with_change(8, 5) == (False, 3)

def first_last_and_count(items):
    """Return the first item, the last item and the number of items;
    an empty list gives None.
    """
    if not items:
        return None
    return items[0], items[-1], len(items)
# E: The empty list is handled first because it has no ends.
# R: give me (first, last, count) of a list, or None when the list is empty
assert first_last_and_count([4, 5, 6]) == (4, 6, 3)
assert first_last_and_count(["a"]) == ("a", "a", 1)
assert first_last_and_count([]) is None

def statistics_of(values):
    """Return a dictionary with the keys "low", "high" and "mean", or None for an empty list."""
    if not values:
        return None
    return {"low": min(values), "high": max(values), "mean": sum(values) / len(values)}
# E: The three figures are put into a dictionary after the empty case has left.
# R: small statistics: dict with low, high and mean of a list of numbers. None if empty
assert statistics_of([1, 2, 6]) == {"low": 1, "high": 6, "mean": 3.0}
assert statistics_of([4]) == {"low": 4, "high": 4, "mean": 4.0}
assert statistics_of([]) is None

def longest_and_shortest(words):
    """Return the longest and the shortest word as a tuple; ties go to the earlier word.
    Without words, both are None.
    """
    if not words:
        return None, None
    return max(words, key=len), min(words, key=len)
# E: max and min compare by length and keep the earliest of equal words.
assert longest_and_shortest(["pear", "fig", "banana"]) == ("banana", "fig")
assert longest_and_shortest(["to", "at"]) == ("to", "to")
assert longest_and_shortest([]) == (None, None)

def winner_and_margin(votes: dict[str, int]) -> tuple[str, int]:
    """Return the name with the most votes and its lead over the second as a tuple.
    votes is a dictionary with at least two names; with a tie the lead is 0.
    """
    ranked = sorted(votes, key=votes.get, reverse=True)
    return ranked[0], votes[ranked[0]] - votes[ranked[1]]
# M: The names are sorted by their votes, so that the top two can be compared.
assert winner_and_margin({"Ann": 5, "Bo": 9}) == ("Bo", 4)
assert winner_and_margin({"Ann": 3, "Bo": 3}) == ("Ann", 0)
assert winner_and_margin({"A": 1, "B": 7, "C": 5}) == ("B", 2)

def price_or_none(catalogue, item, pieces=1):
    """Return the price of some pieces of an item (1 by default), or None for an unknown item.
    """
    if item not in catalogue:
        return None
    return catalogue[item] * pieces
# E: A membership test guards the lookup.
assert price_or_none({"pen": 2}, "pen", 3) == 6
assert price_or_none({"pen": 2}, "pen") == 2
assert price_or_none({"pen": 2}, "cap") is None

def mean_or_none(marks):
    """Return the mean of all marks that are not None, or None if no mark is left."""
    known = [mark for mark in marks if mark is not None]
    if not known:
        return None
    return sum(known) / len(known)
# E: Missing marks are filtered out before the mean is taken.
# R: average of a list that has None for missing entries, ignore those. None if nothing is left
assert mean_or_none([4, None, 6]) == 5.0
assert mean_or_none([None]) is None
assert mean_or_none([]) is None

def count_missing(record):
    """Count the values of a dictionary that are None or an empty string."""
    count = 0
    for value in record.values():
        if value is None or value == "":
            count += 1
    return count
# E: Two comparisons joined by or recognise a missing value; 0 is not missing.
assert count_missing({"name": "Al", "phone": None, "town": ""}) == 2
assert count_missing({"age": 0}) == 0
assert count_missing({}) == 0

def parse_mark(text):
    """Turn text like "17/20" into a tuple of two whole numbers, or None if there is no slash.
    """
    if "/" not in text:
        return None
    reached, possible = text.split("/")
    return int(reached), int(possible)
# E: The slash is looked for first, then both parts are converted.
assert parse_mark("17/20") == (17, 20)
assert parse_mark("0/5") == (0, 5)
assert parse_mark("absent") is None

def earlier_and_later(first, second):
    """Put two (hour, minute) times in order and return them as a tuple (earlier, later)."""
    if first <= second:
        return first, second
    return second, first
# E: Tuples are compared hour first, then minute, so one comparison is enough.
assert earlier_and_later((9, 30), (9, 15)) == ((9, 15), (9, 30))
assert earlier_and_later((7, 0), (12, 0)) == ((7, 0), (12, 0))
assert earlier_and_later((8, 8), (8, 8)) == ((8, 8), (8, 8))

def add_times(first, second):
    """Add two (hours, minutes) durations and return a tuple with less than 60 minutes."""
    minutes = first[1] + second[1]
    hours = first[0] + second[0] + minutes // 60
    return hours, minutes % 60
# E: Full hours in the summed minutes are carried over to the hours.
# R: add two durations given as (hours, minutes), minutes of the result stay under 60
assert add_times((1, 40), (0, 30)) == (2, 10)
assert add_times((0, 0), (2, 5)) == (2, 5)
assert add_times((1, 30), (1, 30)) == (3, 0)

def longer_film(first, second):
    """Return the title of the longer of two (title, minutes) films, or None if equally long."""
    first_title, first_minutes = first
    second_title, second_minutes = second
    if first_minutes == second_minutes:
        return None
    return first_title if first_minutes > second_minutes else second_title
# E: Both tuples are unpacked, so that the comparison reads plainly.
assert longer_film(("Up", 96), ("Heat", 170)) == "Heat"
assert longer_film(("Up", 96), ("Big", 90)) == "Up"
assert longer_film(("A", 90), ("B", 90)) is None

def unpack_totals(rows):
    """Return the list of names and the sum of the amounts of (name, amount) rows as a tuple."""
    names = []
    total = 0
    for name, amount in rows:
        names.append(name)
        total += amount
    return names, total
# E: Each row is unpacked; the name goes to a list and the amount to the sum.
# R: i have rows like ("Ann", 5). give me all the names as list and the total amount, together in a tuple
assert unpack_totals([("Ann", 5), ("Bo", 3)]) == (["Ann", "Bo"], 8)
assert unpack_totals([("Cy", 0)]) == (["Cy"], 0)
assert unpack_totals([]) == ([], 0)

def lowest_and_names(results):
    """Return the lowest time and the sorted names of all who reached it.
    results is a non-empty dictionary of names to times; the result is (time, names).
    """
    lowest = min(results.values())
    names = sorted(name for name, time in results.items() if time == lowest)
    return lowest, names
# E: The minimum is found first, then the names with that time are collected.
assert lowest_and_names({"Zoe": 12, "Al": 12, "Bo": 15}) == (12, ["Al", "Zoe"])
assert lowest_and_names({"Bo": 9}) == (9, ["Bo"])
assert lowest_and_names({"A": 3, "B": 2}) == (2, ["B"])

def halves_of_list(items):
    """Cut a list into two halves and return them as a tuple;
    a middle item goes to the first one.
    """
    middle = (len(items) + 1) // 2
    return items[:middle], items[middle:]
# E: Adding 1 before the division gives the first half the odd item.
assert halves_of_list([1, 2, 3]) == ([1, 2], [3])
assert halves_of_list([1, 2]) == ([1], [2])
assert halves_of_list([]) == ([], [])

def vowels_and_consonants(word: str) -> tuple[int, int]:
    """Count the vowels and the consonants of a lower-case word; return them as a tuple.
    Characters that are not letters count for neither.
    """
    vowels = consonants = 0
    for letter in word:
        if letter in "aeiou":
            vowels += 1
        elif letter.isalpha():
            consonants += 1
    return vowels, consonants
# E: The vowel test comes first, and other letters raise the second counter.
# R: how many vowels and how many consonants does a lowercase word have? (vowels, consonants)
assert vowels_and_consonants("garden") == (2, 4)
assert vowels_and_consonants("o-k") == (1, 1)
assert vowels_and_consonants("") == (0, 0)

def largest_with_place(numbers):
    """Return the largest number and its place counted from 1, or (None, 0) for an empty list.
    """
    if not numbers:
        return None, 0
    largest = max(numbers)
    return largest, numbers.index(largest) + 1
# E: The index of the maximum is moved by one to count from 1.
assert largest_with_place([3, 8, 8]) == (8, 2)
assert largest_with_place([-4]) == (-4, 1)
assert largest_with_place([]) == (None, 0)

def average_speed_parts(parts):
    """Return the total distance, the total time and the speed of a trip as a tuple.
    parts is a list of (km, hours); without any time the speed is None.
    """
    distance = sum(km for km, _ in parts)
    time = sum(hours for _, hours in parts)
    speed = distance / time if time else None
    return distance, time, speed
# E: Both columns are summed separately, and the division is guarded.
assert average_speed_parts([(60, 1), (60, 2)]) == (120, 3, 40.0)
assert average_speed_parts([(10, 1)]) == (10, 1, 10.0)
assert average_speed_parts([]) == (0, 0, None)

def rectangle_corners(x, y, width, height):
    """List the corners of a rectangle as (x, y) tuples, starting at x, y and going around.
    The width goes along x and comes first, then the height along y.
    """
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
# E: Each corner adds the width, the height, both or nothing.
# R: corner points of a rectangle from x, y, width, height: begin with (x, y), then along the width, and around
assert rectangle_corners(0, 0, 2, 1) == [(0, 0), (2, 0), (2, 1), (0, 1)]
assert rectangle_corners(1, 1, 1, 1) == [(1, 1), (2, 1), (2, 2), (1, 2)]
assert rectangle_corners(0, 0, 0, 0) == [(0, 0), (0, 0), (0, 0), (0, 0)]

def add_fractions(first, second):
    """Add two fractions given as (numerator, denominator) without reducing the result."""
    a, b = first
    c, d = second
    return a * d + c * b, b * d
# E: Both fractions are brought to the product of the denominators.
# R: add fractions (a, b) and (c, d), you don't need to reduce: (1,2) + (1,3) -> (5, 6)
assert add_fractions((1, 2), (1, 3)) == (5, 6)
assert add_fractions((1, 4), (1, 4)) == (8, 16)
assert add_fractions((0, 1), (3, 5)) == (3, 5)

def is_older_than(first, second):
    """Tell whether the first (name, birth year) person is older than the second; no ties."""
    _, first_year = first
    _, second_year = second
    return first_year < second_year
# E: An earlier birth year means that the person is older.
assert is_older_than(("Al", 1990), ("Bo", 2000)) is True
assert is_older_than(("Al", 2001), ("Bo", 2000)) is False
assert is_older_than(("Al", 2000), ("Bo", 2000)) is False

def best_and_rest(scores):
    """Return the best score and a list of the others in their order, or None without scores."""
    if not scores:
        return None
    others = list(scores)
    best = max(scores)
    others.remove(best)
    return best, others
# E: The maximum is removed once from a copy.
assert best_and_rest([3, 9, 4, 9]) == (9, [3, 4, 9])
assert best_and_rest([7]) == (7, [])
assert best_and_rest([]) is None

def find_two_factors(number):
    """Return two factors greater than 1 of a number as (small, large), or None for a prime.
    The small factor is as small as possible; the number is at least 2.
    """
    for factor in range(2, number):
        if number % factor == 0:
            return factor, number // factor
    return None
# E: The first divisor found belongs to its partner by division.
# R: write a number as product of two factors > 1, smallest one first. None if that isn't possible
assert find_two_factors(15) == (3, 5)
assert find_two_factors(8) == (2, 4)
assert find_two_factors(7) is None

def next_free_seat(taken: list[int], seats: int) -> int | None:
    """Return the smallest seat number from 1 to seats that is not taken, or None if all are."""
    for seat in range(1, seats + 1):
        if seat not in taken:
            return seat
    return None
# E: Seats are tried in rising order, and the first free one is returned.
# R: lowest free seat number between 1 and n given a list of taken seats, None if its full
assert next_free_seat([1, 2, 4], 5) == 3
assert next_free_seat([1, 2], 2) is None
assert next_free_seat([], 1) == 1

def only_element(items):
    """Return the single element of a list, or None if it has no or several elements."""
    if len(items) == 1:
        return items[0]
    return None
# E: The length decides whether there is exactly one element to give back.
assert only_element([7]) == 7
assert only_element([]) is None
assert only_element([1, 2]) is None

def divide_with_rest(apples, children):
    """Share apples evenly: return (apples per child, apples left), or None with no children."""
    if children == 0:
        return None
    return apples // children, apples % children
# E: Whole division and remainder answer both questions at once.
assert divide_with_rest(17, 5) == (3, 2)
assert divide_with_rest(4, 8) == (0, 4)
assert divide_with_rest(3, 0) is None

def weekday_and_week(day_number):
    """Return (week, weekday) of a day counted from 1, both counted from 1 as well.
    Days 1 to 7 are week 1; day 8 is the first day of week 2.
    """
    return (day_number - 1) // 7 + 1, (day_number - 1) % 7 + 1
# M: Counting from 0 makes division and remainder work, and 1 is added back.
# R: day 1..7 is week 1, day 8 is week 2 day 1 ... return (week, day in week) for a day number
assert weekday_and_week(1) == (1, 1)
assert weekday_and_week(8) == (2, 1)
assert weekday_and_week(14) == (2, 7)

def count_and_percent(answers, right_answer):
    """Return how many answers equal the right one and the whole percentage, rounded down.
    Without answers the result is (0, 0).
    """
    if not answers:
        return 0, 0
    count = answers.count(right_answer)
    return count, 100 * count // len(answers)
# E: count() gives the matches, and whole division makes the percentage.
assert count_and_percent(["a", "b", "a"], "a") == (2, 66)
assert count_and_percent(["c"], "c") == (1, 100)
assert count_and_percent([], "a") == (0, 0)

def sum_even_recursive(numbers):
    """Add the even numbers of a list recursively; an empty list has the sum 0."""
    if not numbers:
        return 0
    first = numbers[0] if numbers[0] % 2 == 0 else 0
    return first + sum_even_recursive(numbers[1:])
# E: Odd numbers are replaced by 0 before the sum of the rest is added.
assert sum_even_recursive([1, 2, 4]) == 6
assert sum_even_recursive([3]) == 0
assert sum_even_recursive([]) == 0

def pairs_from_front(items):
    """Split a list into tuples of two by recursion; a single last item is paired with None."""
    if not items:
        return []
    if len(items) == 1:
        return [(items[0], None)]
    return [(items[0], items[1])] + pairs_from_front(items[2:])
# M: Two items form a tuple, and the rest of the list is paired by the next call.
assert pairs_from_front([1, 2, 3, 4]) == [(1, 2), (3, 4)]
assert pairs_from_front([1, 2, 3]) == [(1, 2), (3, None)]
assert pairs_from_front([]) == []

def folder_text(tree, depth=0):
    """Return the lines of a nested dictionary of names, each level indented by two more
    spaces.
    """
    lines = []
    for name, inner in tree.items():
        lines.append("  " * depth + name)
        lines += folder_text(inner, depth + 1)
    return lines
# H: Each name is written at its depth, and its inner dictionary is listed one level deeper.
# R: nested dict like {"home": {"music": {}}} to a list of lines with two spaces per level
assert folder_text({"home": {"music": {}}, "tmp": {}}) == ["home", "  music", "tmp"]
assert folder_text({"a": {"b": {"c": {}}}}) == ["a", "  b", "    c"]
assert folder_text({}) == []

def range_recursive(start, stop):
    """List the whole numbers from start to stop, both included, without a loop;
    may be empty.
    """
    if start > stop:
        return []
    return [start] + range_recursive(start + 1, stop)
# E: The start is put in front of the list that begins one later.
assert range_recursive(2, 5) == [2, 3, 4, 5]
assert range_recursive(3, 3) == [3]
assert range_recursive(4, 1) == []

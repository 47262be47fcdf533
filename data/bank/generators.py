"""Verified problems: generators."""

from itertools import count, islice
from typing import Iterable, Iterator

def odd_numbers_below(limit):
    """Yield the odd numbers from 1 upward while they are smaller than the limit."""
    number = 1
    while number < limit:
        yield number
        number += 2
# E: The loop starts at 1 and always steps by two.
# R: generator for the odd numbers under a limit, starting at 1
assert list(odd_numbers_below(8)) == [1, 3, 5, 7]
assert list(odd_numbers_below(7)) == [1, 3, 5]
assert list(odd_numbers_below(0)) == []

def plays_of(songs):
    """Yield each song title as often as its play count says; songs are (title, count) pairs."""
    for title, plays in songs:
        for _ in range(plays):
            yield title
# E: An inner loop hands out the title once for every play.
assert list(plays_of([("Sea", 2), ("Sky", 1)])) == ["Sea", "Sea", "Sky"]
assert list(plays_of([("Sea", 0)])) == []
assert list(plays_of([])) == []

def kettle_temperatures(start, step, end):
    """Yield temperatures from start in equal steps and finish with exactly the end value.
    The end is yielded even if the last step would overshoot it; start is below end.
    """
    current = start
    while current < end:
        yield current
        current += step
    yield end
# M: The loop stops before the end, which is then yielded on its own.
# R: i need temps from 20 up in steps of 30 until 100, and the last one must be exactly 100: 20, 50, 80, 100 (arguments start, step, end)
assert list(kettle_temperatures(20, 30, 100)) == [20, 50, 80, 100]
assert list(kettle_temperatures(20, 40, 100)) == [20, 60, 100]
assert list(kettle_temperatures(90, 50, 100)) == [90, 100]

def powers_of(base: int, how_many: int) -> Iterator[int]:
    """Yield the first powers of a base, beginning with 1."""
    power = 1
    for _ in range(how_many):
        yield power
        power *= base
# E: The next power is the last one times the base.
# R: first n powers of a number as a generator, starting with 1
assert list(powers_of(2, 5)) == [1, 2, 4, 8, 16]
assert list(powers_of(10, 3)) == [1, 10, 100]
assert list(powers_of(7, 0)) == []

def endless_laps():
    """Yield "lap 1", "lap 2", "lap 3" and so on without an end."""
    for number in count(1):
        yield f"lap {number}"
# E: An endless counter feeds the loop, and the caller decides when to stop.
assert list(islice(endless_laps(), 3)) == ["lap 1", "lap 2", "lap 3"]
assert next(endless_laps()) == "lap 1"
assert list(islice(endless_laps(), 0)) == []

def leftover_halves(amount):
    """Yield the amount, then half of it rounded down, and so on until 1 has been yielded.
    An amount of 0 yields nothing.
    """
    while amount >= 1:
        yield amount
        amount //= 2
# E: Integer halving brings every amount down to 0, which ends the loop.
# R: start with 20 and keep halving (round down): 20, 10, 5, 2, 1. as a generator
assert list(leftover_halves(20)) == [20, 10, 5, 2, 1]
assert list(leftover_halves(1)) == [1]
assert list(leftover_halves(0)) == []

def lines_without_blanks(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines stripped of surrounding spaces and leave out those that are
    empty then.
    """
    for line in lines:
        line = line.strip()
        if line:
            yield line
# E: Each line is stripped once, and only text that is left is passed on.
# R: generator over lines: strip each, skip the empty ones
assert list(lines_without_blanks([" a ", "", "  ", "b"])) == ["a", "b"]
assert list(lines_without_blanks(["\t", "\n"])) == []
assert list(lines_without_blanks([])) == []

def growing_prefixes(word: str) -> Iterator[str]:
    """Yield the beginnings of a word from its first letter up to the whole word."""
    for end in range(1, len(word) + 1):
        yield word[:end]
# E: Slices with a growing end are the prefixes.
# R: for "sun" i want "s", "su", "sun" one after the other
assert list(growing_prefixes("sun")) == ["s", "su", "sun"]
assert list(growing_prefixes("a")) == ["a"]
assert list(growing_prefixes("")) == []

def triangle_stars(height: int) -> Iterator[str]:
    """Yield the rows of a triangle of stars, one star in the first row and one more
    each time.
    """
    return ("*" * width for width in range(1, height + 1))
# E: A generator expression multiplies the star by each width.
# R: rows of a star triangle: *, **, *** for height 3, one at a time
assert list(triangle_stars(3)) == ["*", "**", "***"]
assert list(triangle_stars(1)) == ["*"]
assert list(triangle_stars(0)) == []

def with_running_number(names, start=1):
    """Yield pairs of a label like "no. 1" and a name, counting from start."""
    for number, name in enumerate(names, start):
        yield f"no. {number}", name
# E: The second argument of enumerate sets the first number.
assert list(with_running_number(["Eve", "Udo"])) == [("no. 1", "Eve"), ("no. 2", "Udo")]
assert list(with_running_number(["Eve"], 7)) == [("no. 7", "Eve")]
assert list(with_running_number([])) == []

def only_changes(readings):
    """Yield a reading only when it differs from the one just before; the first
    always counts.
    """
    previous = object()
    for reading in readings:
        if reading != previous:
            yield reading
        previous = reading
# M: A fresh object is equal to no reading, so the first comparison always differs.
# R: my sensor sends 4 4 5 5 5 4 and I only want to see the changes: 4 5 4
assert list(only_changes([4, 4, 5, 5, 5, 4])) == [4, 5, 4]
assert list(only_changes([None, None])) == [None]
assert list(only_changes([])) == []

def stop_at_word(words, stop):
    """Yield words up to but without the stop word; everything behind it is ignored."""
    for word in words:
        if word == stop:
            return
        yield word
# E: A plain return ends the generator at once.
# R: yield words until a certain stop word comes, without it
assert list(stop_at_word(["go", "on", "end", "off"], "end")) == ["go", "on"]
assert list(stop_at_word(["go"], "end")) == ["go"]
assert list(stop_at_word(["end"], "end")) == []

def sentence_pieces(sentence, longest):
    """Yield lines of whole words, none longer than the given width.
    A single word that is longer than that gets a line of its own.
    """
    line = ""
    for word in sentence.split():
        longer = f"{line} {word}".strip()
        if line and len(longer) > longest:
            yield line
            longer = word
        line = longer
    if line:
        yield line
# H: A line is given out as soon as the next word would make it too long.
assert list(sentence_pieces("we go home now", 7)) == ["we go", "home", "now"]
assert list(sentence_pieces("a wonderful day", 5)) == ["a", "wonderful", "day"]
assert list(sentence_pieces("", 5)) == []

def all_fields(columns, rows):
    """Yield names such as "A1" for each field of a board, row after row.
    Columns are letters, rows are numbered from 1.
    """
    for row in range(1, rows + 1):
        for column in columns:
            yield f"{column}{row}"
# E: The outer loop walks over the rows and the inner one over the letters.
assert list(all_fields("AB", 2)) == ["A1", "B1", "A2", "B2"]
assert list(all_fields("C", 1)) == ["C1"]
assert list(all_fields("", 3)) == []

def saved_each_week(first, raise_by):
    """Yield the total savings after each week, without an end.
    The first deposit is given, and every later deposit is larger by raise_by.
    """
    total = 0
    deposit = first
    while True:
        total += deposit
        yield total
        deposit += raise_by
# M: Two variables move along: the total and the deposit that grows.
# R: I put 5 in a jar the first week, then 2 more than the week before, forever. generator of the totals from (first, raise_by)
assert list(islice(saved_each_week(5, 2), 4)) == [5, 12, 21, 32]
assert list(islice(saved_each_week(3, 0), 3)) == [3, 6, 9]
assert next(saved_each_week(8, 1)) == 8

def first_matches(items, test, wanted):
    """Yield at most the wanted number of items that pass the test, then stop looking."""
    if wanted == 0:
        return
    for item in items:
        if test(item):
            yield item
            wanted -= 1
            if wanted == 0:
                return
# M: A counter runs down with each hit and ends the generator at zero.
assert list(first_matches(range(10), lambda n: n > 3, 2)) == [4, 5]
assert list(first_matches(["a", "B"], str.isupper, 5)) == ["B"]
assert list(first_matches(range(10), lambda n: True, 0)) == []

def bake_batches(cookies: int, tray_size: int) -> Iterator[int]:
    """Yield how many cookies lie on each tray; the last tray may hold fewer."""
    while cookies > 0:
        batch = min(cookies, tray_size)
        yield batch
        cookies -= batch
# E: Each tray takes what fits until no cookies remain.
# R: 25 cookies, 10 fit on a tray -> yield 10, 10, 5
assert list(bake_batches(25, 10)) == [10, 10, 5]
assert list(bake_batches(20, 10)) == [10, 10]
assert list(bake_batches(0, 10)) == []

def chain_generators(*sources):
    """Yield everything from the first source, then everything from the second, and so on."""
    for source in sources:
        yield from source
# E: The statement yield from passes on one source completely.
# R: go through several lists one after another as if they were one, how would i write that generator?
assert list(chain_generators([1, 2], "ab")) == [1, 2, "a", "b"]
assert list(chain_generators([], [3], [])) == [3]
assert list(chain_generators()) == []

def bounce_heights(height, share, smallest):
    """Yield the heights a ball reaches, starting with the drop height.
    Each height is the share of the one before; stop when it is smaller than smallest.
    """
    while height >= smallest:
        yield height
        height *= share
# E: Multiplying by the share in each turn makes the heights shrink.
assert list(bounce_heights(80, 0.5, 10)) == [80, 40, 20, 10]
assert list(bounce_heights(16, 0.25, 2)) == [16, 4]
assert list(bounce_heights(5, 0.5, 6)) == []

def numbered_seats(rows: int, seats: int) -> Iterator[tuple[int, int]]:
    """Yield every pair of row and seat, both counted from 1, row by row."""
    for row in range(1, rows + 1):
        for seat in range(1, seats + 1):
            yield row, seat
# E: Two nested ranges produce the pairs in reading order.
assert list(numbered_seats(2, 2)) == [(1, 1), (1, 2), (2, 1), (2, 2)]
assert list(numbered_seats(1, 3)) == [(1, 1), (1, 2), (1, 3)]
assert list(numbered_seats(0, 9)) == []

def read_records(lines):
    """Yield one dictionary for each block of "key: value" lines; empty lines
    separate blocks.
    """
    record = {}
    for line in lines:
        if line:
            key, value = line.split(": ", 1)
            record[key] = value
        elif record:
            yield record
            record = {}
    if record:
        yield record
# H: Lines fill a dictionary, an empty line hands it out, and the last one needs no empty line.
assert list(read_records(["a: 1", "b: 2", "", "a: 3"])) == [{"a": "1", "b": "2"}, {"a": "3"}]
assert list(read_records(["", "x: 5: 6", "", ""])) == [{"x": "5: 6"}]
assert list(read_records([])) == []

def countdown_by_word(number):
    """Yield the number and all below it down to 1 as text, and "go" at the end."""
    for left in range(number, 0, -1):
        yield str(left)
    yield "go"
# E: A range with a negative step counts, and a last yield follows the loop.
assert list(countdown_by_word(3)) == ["3", "2", "1", "go"]
assert list(countdown_by_word(1)) == ["1", "go"]
assert list(countdown_by_word(0)) == ["go"]

def squares_on_ray(x, y, dx, dy, size):
    """Yield the squares a rook or bishop passes from (x, y) in steps of (dx, dy).
    The start is left out; coordinates run from 0 to size - 1.
    """
    x, y = x + dx, y + dy
    while 0 <= x < size and 0 <= y < size:
        yield x, y
        x, y = x + dx, y + dy
# M: The piece steps on as long as both coordinates are on the board.
assert list(squares_on_ray(0, 0, 1, 1, 4)) == [(1, 1), (2, 2), (3, 3)]
assert list(squares_on_ray(2, 1, -1, 0, 8)) == [(1, 1), (0, 1)]
assert list(squares_on_ray(7, 7, 1, 0, 8)) == []

def sum_so_far_until(prices, budget):
    """Yield the running total of the prices as long as it stays within the budget."""
    total = 0
    for price in prices:
        total += price
        if total > budget:
            break
        yield total
# E: The total is tested before it is given out.
# R: shopping: prices [3, 4, 6, 1] and budget 10. yield 3, 7 and stop before going over
assert list(sum_so_far_until([3, 4, 6, 1], 10)) == [3, 7]
assert list(sum_so_far_until([5, 5], 10)) == [5, 10]
assert list(sum_so_far_until([11], 10)) == []

def every_other_from_both(cards):
    """Yield cards alternately from the front and from the back until all are used."""
    left, right = 0, len(cards) - 1
    while left < right:
        yield cards[left]
        yield cards[right]
        left += 1
        right -= 1
    if left == right:
        yield cards[left]
# M: Two positions move toward each other, and a middle card is left when the count is odd.
assert list(every_other_from_both([1, 2, 3, 4])) == [1, 4, 2, 3]
assert list(every_other_from_both("abc")) == ["a", "c", "b"]
assert list(every_other_from_both([])) == []

def guarded_next(iterator, fallback):
    """Return the next value of an iterator, or the fallback once it is used up."""
    return next(iterator, fallback)
# E: The builtin next has a second argument for the end of the values.
# R: next value from an iterator, or a default if nothing is left
steps = iter([1, 2])
assert guarded_next(steps, 0) == 1
assert guarded_next(steps, 0) == 2
assert guarded_next(steps, 0) == 0

def take_some(stream, how_many):
    """Return a list of the next values of an iterator, at most the given number.
    The values taken are gone from the iterator, the others stay in it.
    """
    return [value for _, value in zip(range(how_many), stream)]
# M: The range comes first in zip, so it ends before one more value is taken.
feed = iter("abcde")
assert take_some(feed, 2) == ["a", "b"]
assert take_some(feed, 0) == []
assert take_some(feed, 9) == ["c", "d", "e"]

def squares_with_end(end):
    """Yield the square numbers from 1 on that end in the given digit, without an end."""
    for number in count(1):
        square = number * number
        if square % 10 == end:
            yield square
# M: All squares are made in turn, and the last digit filters them.
assert list(islice(squares_with_end(6), 4)) == [16, 36, 196, 256]
assert list(islice(squares_with_end(0), 2)) == [100, 400]
assert next(squares_with_end(1)) == 1

def rotations(word: str) -> Iterator[str]:
    """Yield all rotations of a word, starting with the word itself and moving one
    letter each time.
    """
    for shift in range(len(word)):
        yield word[shift:] + word[:shift]
# E: The front part is cut off and put behind the rest.
# R: yield every way to rotate "abc": abc, bca, cab
assert list(rotations("abc")) == ["abc", "bca", "cab"]
assert list(rotations("z")) == ["z"]
assert list(rotations("")) == []

def pairs_of_players(players):
    """Yield each pair of two different players once, in the order of the list."""
    for index, one in enumerate(players):
        for other in players[index + 1:]:
            yield one, other
# M: The second player comes only from the part behind the first one.
# R: everyone in my list should play everyone else once, make a generator of the pairs
assert list(pairs_of_players(["A", "B", "C"])) == [("A", "B"), ("A", "C"), ("B", "C")]
assert list(pairs_of_players(["A"])) == []
assert list(pairs_of_players(["A", "B"])) == [("A", "B")]

def light_pattern(pattern: str) -> Iterator[bool]:
    """Yield True for each "x" and False for each other character, repeating the
    pattern forever.
    """
    while True:
        for sign in pattern:
            yield sign == "x"
# E: An endless outer loop starts the pattern again and again.
assert list(islice(light_pattern("x-"), 4)) == [True, False, True, False]
assert list(islice(light_pattern("xx-"), 4)) == [True, True, False, True]
assert next(light_pattern("-")) is False

def values_with_next(values):
    """Yield each value together with its follower; the last one is paired with None."""
    iterator = iter(values)
    try:
        current = next(iterator)
    except StopIteration:
        return
    for follower in iterator:
        yield current, follower
        current = follower
    yield current, None
# H: One value is always held back until the following one is known.
assert list(values_with_next([1, 2, 3])) == [(1, 2), (2, 3), (3, None)]
assert list(values_with_next(iter("a"))) == [("a", None)]
assert list(values_with_next([])) == []

def with_last_flag(songs):
    """Yield each song of a list with a flag that is True only for the last one."""
    last = len(songs) - 1
    for index, song in enumerate(songs):
        yield song, index == last
# E: The position is compared with the highest index.
# R: loop over a list and know which one is the last: yield (song, True/False)
assert list(with_last_flag(["Sea", "Sky"])) == [("Sea", False), ("Sky", True)]
assert list(with_last_flag(["Sea"])) == [("Sea", True)]
assert list(with_last_flag([])) == []

def drip_volumes(volume, drop):
    """Yield the volume left in a bottle after each full drop until less than a drop remains."""
    while volume >= drop:
        volume -= drop
        yield volume
# E: Subtraction comes before the yield, so the start volume is not given out.
assert list(drip_volumes(10, 3)) == [7, 4, 1]
assert list(drip_volumes(6, 3)) == [3, 0]
assert list(drip_volumes(2, 3)) == []

def menu_of_week(dishes, days):
    """Yield a line like "Mon: soup" for each day; the dishes start again when they run out."""
    for index, day in enumerate(days):
        yield f"{day}: {dishes[index % len(dishes)]}"
# E: The remainder of the index by the number of dishes starts the list again.
assert list(menu_of_week(["soup", "rice"], ["Mon", "Tue", "Wed"]))[2] == "Wed: soup"
assert list(menu_of_week(["soup"], ["Sat", "Sun"])) == ["Sat: soup", "Sun: soup"]
assert list(menu_of_week(["soup"], [])) == []

def zip_with_leftovers(left, right):
    """Yield pairs from two iterables, and then each leftover value alone in a tuple of one."""
    missing = object()
    left, right = iter(left), iter(right)
    while True:
        pair = next(left, missing), next(right, missing)
        present = tuple(value for value in pair if value is not missing)
        if not present:
            return
        yield present
# H: A private marker stands for a used-up side and is filtered out of each pair.
assert list(zip_with_leftovers([1, 2, 3], "a")) == [(1, "a"), (2,), (3,)]
assert list(zip_with_leftovers([], "ab")) == [("a",), ("b",)]
assert list(zip_with_leftovers([None], [2])) == [(None, 2)]

def nested_values(data):
    """Yield all values in nested lists of any depth from left to right."""
    for item in data:
        if isinstance(item, list):
            yield from nested_values(item)
        else:
            yield item
# M: A list inside is handed to the same generator, other items are yielded.
# R: generator that walks through lists inside lists, e.g. [1, [2, [3]], 4] gives 1 2 3 4
assert list(nested_values([1, [2, [3]], 4])) == [1, 2, 3, 4]
assert list(nested_values([[], [[]]])) == []
assert list(nested_values(["ab", ["c"]])) == ["ab", "c"]

def train_departures(first, interval, last):
    """Yield departure minutes as "h:mm" from first to last, both given in minutes
    of the day.
    """
    for minute in range(first, last + 1, interval):
        yield f"{minute // 60}:{minute % 60:02d}"
# E: A range gives the minutes, and each one is formatted as a clock time.
assert list(train_departures(360, 25, 420)) == ["6:00", "6:25", "6:50"]
assert list(train_departures(605, 10, 605)) == ["10:05"]
assert list(train_departures(50, 10, 40)) == []

def repeat_last_forever(values):
    """Yield the values in order and then the last one again and again; needs at
    least one value.
    """
    for value in values:
        yield value
    while True:
        yield value
# M: The loop variable still holds the last value after the loop has ended.
assert list(islice(repeat_last_forever([1, 2]), 5)) == [1, 2, 2, 2, 2]
assert list(islice(repeat_last_forever("x"), 3)) == ["x", "x", "x"]
assert list(islice(repeat_last_forever([7, 8, 9]), 2)) == [7, 8]

def growing_sets(values):
    """Yield how many different values have been met up to each position."""
    known = set()
    for value in values:
        known.add(value)
        yield len(known)
# E: A set takes each value, and its size is the answer at every step.
# R: after every card I draw I want to know how many different cards I've seen so far. [3, 3, 5] -> 1, 1, 2
assert list(growing_sets([3, 3, 5])) == [1, 1, 2]
assert list(growing_sets("abca")) == [1, 2, 3, 3]
assert list(growing_sets([])) == []

def letters_until_space(text: str) -> Iterator[str]:
    """Yield the characters of the text before its first space."""
    for character in text:
        if character == " ":
            break
        yield character
# E: The loop breaks at the first space.
# R: yield characters one by one up to the first space
assert list(letters_until_space("hi you")) == ["h", "i"]
assert list(letters_until_space("abc")) == ["a", "b", "c"]
assert list(letters_until_space(" x")) == []

def evening_plan(tasks, minutes):
    """Yield the names of tasks that still fit into the minutes left, skipping those too long.
    Tasks are pairs of name and minutes.
    """
    for name, length in tasks:
        if length <= minutes:
            minutes -= length
            yield name
# E: Each fitting task is paid with minutes before its name is given.
# R: tasks like ("dishes", 20) and 60 minutes of time. go through them and yield the names that still fit, skip the others
assert list(evening_plan([("dishes", 20), ("film", 90), ("tea", 40)], 60)) == ["dishes", "tea"]
assert list(evening_plan([("film", 90)], 60)) == []
assert list(evening_plan([], 60)) == []

def sandpile_rows(row):
    """Yield a row of numbers and then each row of sums of neighbours until one
    number is left.
    """
    while row:
        yield row
        row = [left + right for left, right in zip(row, row[1:])]
# M: Zipping the row with itself moved by one gives the neighbours.
assert list(sandpile_rows([1, 2, 3])) == [[1, 2, 3], [3, 5], [8]]
assert list(sandpile_rows([4])) == [[4]]
assert list(sandpile_rows([])) == []

def verse_lines(poem: str) -> Iterator[tuple[int, str]]:
    """Yield the number of the verse and the line for each line of a poem.
    An empty line begins the next verse and is not yielded; verses count from 1.
    """
    verse = 1
    for line in poem.split("\n"):
        if line == "":
            verse += 1
        else:
            yield verse, line
# M: Empty lines only raise the counter that is handed out with the other lines.
assert list(verse_lines("one\ntwo\n\nsix")) == [(1, "one"), (1, "two"), (2, "six")]
assert list(verse_lines("rain")) == [(1, "rain")]
assert list(verse_lines("a\n\nb")) == [(1, "a"), (2, "b")]

def skip_header(lines):
    """Yield all lines except the first one; works on any iterable and allows no
    lines at all.
    """
    iterator = iter(lines)
    next(iterator, None)
    yield from iterator
# E: One value is thrown away before the rest is passed on.
# R: iterate over lines but skip the first. also when there are no lines
assert list(skip_header(["name", "Ann", "Bob"])) == ["Ann", "Bob"]
assert list(skip_header(iter(["name"]))) == []
assert list(skip_header([])) == []

def numbers_from_lines(lines):
    """Yield the whole numbers in the lines and ignore lines that int() cannot read."""
    for line in lines:
        try:
            yield int(line)
        except ValueError:
            continue
# M: The conversion is tried for each line, and its error is swallowed.
# R: yield the ints from lines of text and silently skip lines which aren't ints
assert list(numbers_from_lines(["4", "four", " 7 "])) == [4, 7]
assert list(numbers_from_lines(["-2", ""])) == [-2]
assert list(numbers_from_lines([])) == []

def chess_row_colours(start, width):
    """Yield "black" and "white" in turn, beginning with the start colour, for the
    given width.
    """
    colour = start
    for _ in range(width):
        yield colour
        colour = "white" if colour == "black" else "black"
# E: The colour is exchanged after each yield.
# R: alternate black and white, width times, starting with the colour given first
assert list(chess_row_colours("black", 3)) == ["black", "white", "black"]
assert list(chess_row_colours("white", 2)) == ["white", "black"]
assert list(chess_row_colours("black", 0)) == []

def days_of_streak(log: Iterable[bool]) -> Iterator[int]:
    """Yield the length of the current streak for each day; a day is True when
    practice was done.
    """
    streak = 0
    for practised in log:
        streak = streak + 1 if practised else 0
        yield streak
# E: The streak grows by one or falls back to zero.
# R: habit log like [True, True, False, True] -> running streak 1, 2, 0, 1
assert list(days_of_streak([True, True, False, True])) == [1, 2, 0, 1]
assert list(days_of_streak([False])) == [0]
assert list(days_of_streak([])) == []

def balance_with_limit():
    """Receive amounts through send() and yield the balance, which never falls below 0.
    The first next() starts the generator and gives 0.
    """
    balance = 0
    while True:
        amount = yield balance
        balance = max(0, balance + amount)
# H: The yield expression hands out the balance and brings in the next amount.
till = balance_with_limit()
assert next(till) == 0
assert till.send(30) == 30
assert till.send(-10) == 20
assert till.send(-50) == 0

def longest_so_far(words):
    """Yield the longest word met up to each position; an equally long later word
    does not replace it.
    """
    best = ""
    for word in words:
        if len(word) > len(best):
            best = word
        yield best
# E: The stored word is replaced only by a strictly longer one.
# R: for each word yield the longest word seen until then, the earlier one if same length
assert list(longest_so_far(["a", "bcd", "ef", "xyz"])) == ["a", "bcd", "bcd", "bcd"]
assert list(longest_so_far(["sun"])) == ["sun"]
assert list(longest_so_far([])) == []

def tree_names(tree):
    """Yield the names in a family tree of nested dictionaries, parents before their
    children.
    """
    for name, children in tree.items():
        yield name
        yield from tree_names(children)
# M: The name comes first, then the generator descends into the dictionary below it.
assert list(tree_names({"Eva": {"Max": {}, "Ina": {"Tim": {}}}}))[1:] == ["Max", "Ina", "Tim"]
assert list(tree_names({"A": {}, "B": {}})) == ["A", "B"]
assert list(tree_names({})) == []

def doubled_until_year(amount, years):
    """Yield pairs of year and amount, from year 0 on; the amount doubles every year."""
    for year in range(years + 1):
        yield year, amount * 2 ** year
# E: The power of two with the year as exponent gives the doubling.
assert list(doubled_until_year(5, 2)) == [(0, 5), (1, 10), (2, 20)]
assert list(doubled_until_year(3, 0)) == [(0, 3)]
assert dict(doubled_until_year(1, 3))[3] == 8

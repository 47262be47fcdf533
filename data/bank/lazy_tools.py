"""Verified problems: lazy tools."""

from functools import partial, reduce
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile
from itertools import filterfalse, groupby, islice, permutations, product, repeat, starmap
from itertools import takewhile, tee, zip_longest

def odd_squares_below(limit):
    """Yield the squares of 1, 3, 5, ... as long as they are below limit."""
    number = 1
    while number * number < limit:
        yield number * number
        number += 2
# E: The generator yields while the square is small enough and moves on by two.
# R: generator for squares of odd numbers under a limit
assert list(odd_squares_below(30)) == [1, 9, 25]
assert list(odd_squares_below(1)) == []
assert list(odd_squares_below(2)) == [1]

def numbered_chapters(titles, start=1):
    """Yield "start. title" texts for the titles that are not blank, numbering only those."""
    for title in titles:
        if title.strip():
            yield f"{start}. {title.strip()}"
            start += 1
# E: The number grows only when a title is yielded.
# R: generator: number the non-empty titles like "1. Intro" (optional start number)
assert list(numbered_chapters(["Intro", " ", "End "])) == ["1. Intro", "2. End"]
assert list(numbered_chapters(["A"], 5)) == ["5. A"]
assert list(numbered_chapters([])) == []

def overlapping_pairs_text(words):
    """Yield "a>b" for each word and its follower, and at last "b>a" back to the first word.

    Fewer than two words yield nothing."""
    if len(words) < 2:
        return
    for i, word in enumerate(words):
        yield f"{word}>{words[(i + 1) % len(words)]}"
# E: The remainder of the next index leads from the last word to the first.
assert list(overlapping_pairs_text(["a", "b", "c"])) == ["a>b", "b>c", "c>a"]
assert list(overlapping_pairs_text(["a"])) == []
assert list(overlapping_pairs_text(["x", "y"])) == ["x>y", "y>x"]

def read_until_done(lines):
    """Yield each line stripped until a line equals "done" in any case; blank lines are skipped."""
    for line in lines:
        text = line.strip()
        if text.lower() == "done":
            return
        if text:
            yield text
# E: A return inside a generator ends it at the closing word.
# R: yield stripped non blank lines, stop at "done" (case doesnt matter)
assert list(read_until_done([" a ", "", "b", "Done", "c"])) == ["a", "b"]
assert list(read_until_done(["DONE"])) == []
assert list(read_until_done([])) == []

def differences_lazily(numbers):
    """Yield the difference of each number to the one before it, for any iterable of numbers."""
    previous = None
    for number in numbers:
        if previous is not None:
            yield number - previous
        previous = number
# E: The last number is remembered, because an iterable has no index.
assert list(differences_lazily([3, 7, 4])) == [4, -3]
assert list(differences_lazily(iter([5]))) == []
assert list(differences_lazily([])) == []

def take_every_after(items, skip, step):
    """Skip the first skip items of any iterable and then return every step-th, first one
    included."""
    return list(islice(items, skip, None, step))
# E: The islice function works like a slice on any iterable.
assert take_every_after("abcdefg", 2, 2) == ["c", "e", "g"]
assert take_every_after(range(3), 5, 1) == []
assert take_every_after([1, 2], 0, 3) == [1]

def assign_colours(names, colours):
    """Pair each name with a colour, starting again with the first colour when they run out."""
    return list(zip(names, cycle(colours)))
# E: The cycle function repeats the colours without end, and zip stops with the names.
# R: give each kid a colour from the list, repeat the colours if there are too few
assert assign_colours(["al", "bo", "cy"], ["red", "blue"]) == [
    ("al", "red"), ("bo", "blue"), ("cy", "red")]
assert assign_colours([], ["red"]) == []
assert assign_colours(["al"], ["red", "blue"]) == [("al", "red")]

def skip_intro_lines(lines):
    """Drop the leading lines that begin with "#" and return the others, later "#" lines
    included."""
    return list(dropwhile(lambda line: line.startswith("#"), lines))
# E: The dropwhile function stops dropping at the first other line.
assert skip_intro_lines(["# a", "# b", "x", "# c"]) == ["x", "# c"]
assert skip_intro_lines(["# a"]) == []
assert skip_intro_lines([]) == []

def first_multiples_not_divisible(base, bad, amount):
    """Return the first amount positive multiples of base that bad does not divide."""
    multiples = count(base, base)
    return list(islice(filterfalse(lambda n: n % bad == 0, multiples), amount))
# M: An endless count is filtered lazily, and islice takes as many as needed.
# R: first n multiples of a that aren't multiples of b. args a, b, n
assert first_multiples_not_divisible(3, 2, 3) == [3, 9, 15]
assert first_multiples_not_divisible(5, 7, 2) == [5, 10]
assert first_multiples_not_divisible(4, 3, 0) == []

def selected_toppings(toppings, answers):
    """Return the toppings with a "y" at the same place of answers, joined by " + ", or "plain"."""
    chosen = compress(toppings, (answer == "y" for answer in answers))
    return " + ".join(chosen) or "plain"
# E: The compress function keeps items whose selector is true.
assert selected_toppings(["ham", "egg", "corn"], "yny") == "ham + corn"
assert selected_toppings(["ham"], "n") == "plain"
assert selected_toppings([], "") == "plain"

def rectangle_areas_sorted(sides):
    """Return the areas of (width, height) rectangles from large to small."""
    return sorted(starmap(lambda width, height: width * height, sides), reverse=True)
# E: The starmap function unpacks each tuple into two arguments.
assert rectangle_areas_sorted([(2, 3), (4, 4), (1, 9)]) == [16, 9, 6]
assert rectangle_areas_sorted([(0, 5)]) == [0]
assert rectangle_areas_sorted([]) == []

def codes_of_two_letters(letters):
    """Return all two-letter codes without a double letter from the letters, joined by spaces."""
    return " ".join("".join(pair) for pair in permutations(letters, 2))
# E: Permutations of length two never use the same place twice.
# R: all 2 letter combos (order matters, no letter used twice) of a string, joined with spaces
assert codes_of_two_letters("abc") == "ab ac ba bc ca cb"
assert codes_of_two_letters("a") == ""
assert codes_of_two_letters("xy") == "xy yx"

def dice_sums_count(sides, wanted):
    """Count the throws of two dice with the given number of sides whose sum is wanted."""
    return sum(a + b == wanted for a, b in product(range(1, sides + 1), repeat=2))
# E: The product with repeat gives all throws, and equal sums are counted.
assert dice_sums_count(6, 7) == 6
assert dice_sums_count(4, 8) == 1
assert dice_sums_count(6, 13) == 0

def teams_with_captain(names, size):
    """List all teams of size names as "captain: rest", the first name in list order being captain.

    The rest is joined by ", "."""
    lines = []
    for captain, *rest in combinations(names, size):
        lines.append(f"{captain}: {', '.join(rest)}")
    return lines
# E: Each combination is unpacked into its first name and the others.
assert teams_with_captain(["al", "bo", "cy"], 2) == ["al: bo", "al: cy", "bo: cy"]
assert teams_with_captain(["al"], 1) == ["al: "]
assert teams_with_captain(["al"], 2) == []

def combinations_under(prices, size, budget):
    """Count the selections of size prices whose sum is at most budget."""
    return sum(sum(choice) <= budget for choice in combinations(prices, size))
# E: The sums of all combinations are compared and the booleans are counted.
# R: how many ways to pick n items with total <= budget? args prices, n, budget
assert combinations_under([3, 4, 8], 2, 11) == 2
assert combinations_under([5], 2, 99) == 0
assert combinations_under([1, 1], 1, 1) == 2

def longest_by_reduce(words):
    """Return the longest word by reduce, the later one among equally long words, "" for no
    words."""
    return reduce(lambda best, word: word if len(word) >= len(best) else best, words, "")
# E: A word at least as long replaces the best so far.
# R: use functools.reduce to get the longest word (last one on ties)
assert longest_by_reduce(["sun", "tree", "moon"]) == "moon"
assert longest_by_reduce(["a"]) == "a"
assert longest_by_reduce([]) == ""

def digits_to_number(digits):
    """Build a whole number from a list of decimal digits by reduce; an empty list gives 0."""
    return reduce(lambda number, digit: number * 10 + digit, digits, 0)
# E: The number so far is shifted by ten before the next digit is added.
assert digits_to_number([4, 0, 7]) == 407
assert digits_to_number([0, 5]) == 5
assert digits_to_number([]) == 0

def discounted_by(percent):
    """Return a function that takes a list of prices and gives them with percent percent off,
    rounded.

    Prices are rounded to two decimals."""
    def apply(factor, prices):
        return [round(price * factor, 2) for price in prices]

    return partial(apply, (100 - percent) / 100)
# M: The partial function fixes the first argument of the inner function.
# R: give me a function maker: discounted_by(10) returns func that takes list of prices and applies -10%
assert discounted_by(10)([10, 5]) == [9.0, 4.5]
assert discounted_by(0)([1.234]) == [1.23]
assert discounted_by(50)([]) == []

def runs_of_parity(numbers):
    """Describe runs of even and odd numbers as texts like "2 odd", in order."""
    lines = []
    for parity, group in groupby(numbers, key=lambda n: n % 2):
        lines.append(f"{len(list(group))} {'odd' if parity else 'even'}")
    return lines
# E: The groupby function with the remainder as key finds runs of equal parity.
assert runs_of_parity([1, 3, 4]) == ["2 odd", "1 even"]
assert runs_of_parity([0]) == ["1 even"]
assert runs_of_parity([]) == []

def sentences_by_speaker(lines):
    """Join neighbouring (speaker, text) lines of the same speaker to "speaker: text text"."""
    return [f"{speaker}: {' '.join(text for _, text in group)}"
            for speaker, group in groupby(lines, key=lambda line: line[0])]
# M: Neighbouring lines with the same speaker form a group whose texts are joined.
# R: dialog as (who, text) tuples. merge consecutive lines of one speaker to "who: a b"
assert sentences_by_speaker([("A", "hi"), ("A", "you"), ("B", "yo")]) == ["A: hi you", "B: yo"]
assert sentences_by_speaker([("A", "x"), ("B", "y"), ("A", "z")]) == ["A: x", "B: y", "A: z"]
assert sentences_by_speaker([]) == []

def count_leading_matches(values, test):
    """Count how many values from the start on pass the function test, before the first that
    fails."""
    return sum(1 for _ in takewhile(test, values))
# E: The values taken are counted without building a list.
assert count_leading_matches([2, 4, 5, 6], lambda n: n % 2 == 0) == 2
assert count_leading_matches([1], lambda n: n > 1) == 0
assert count_leading_matches([], bool) == 0

def pairs_by_tee(values):
    """Return the larger of each pair of neighbours of any iterable, using two copies of its
    iterator."""
    first, second = tee(values)
    next(second, None)
    return [max(pair) for pair in zip(first, second)]
# M: The second copy is moved on by one, so that zip makes pairs of neighbours.
assert pairs_by_tee(iter([3, 1, 4, 2])) == [3, 4, 4]
assert pairs_by_tee([9]) == []
assert pairs_by_tee([]) == []

def rounds_of_dealing(cards, players):
    """Yield for each round a tuple with one card per player; missing cards are None at the end."""
    stream = iter(cards)
    yield from zip_longest(*[stream] * players)
# M: The same iterator is used players times, so each tuple takes the next cards.
# R: generator: deal the cards, every round a tuple of n cards, fill with None in the last round
assert list(rounds_of_dealing([1, 2, 3], 2)) == [(1, 2), (3, None)]
assert list(rounds_of_dealing([], 3)) == []
assert list(rounds_of_dealing("ab", 1)) == [("a",), ("b",)]

def flatten_lazily(nested):
    """Yield all values of arbitrarily nested lists in order."""
    for item in nested:
        if isinstance(item, list):
            yield from flatten_lazily(item)
        else:
            yield item
# M: The generator delegates to itself for inner lists.
assert list(flatten_lazily([1, [2, [3], []]])) == [1, 2, 3]
assert list(flatten_lazily([])) == []
assert list(flatten_lazily([[["a"]]])) == ["a"]

def chained_without_nones(*lists):
    """Return one list of all values of the lists that are not None, in reverse order."""
    return [value for value in chain(*lists) if value is not None][::-1]
# E: The chain goes through all lists, and the slice reverses the filtered result.
assert chained_without_nones([1, None], [2]) == [2, 1]
assert chained_without_nones() == []
assert chained_without_nones([None], []) == []

def countdown_pairs(start):
    """Yield (n, n - 1) pairs from start down to the pair that ends with 0; none for start below
    1."""
    while start > 0:
        yield start, start - 1
        start -= 1
# E: The parameter counts down and is yielded together with its predecessor.
assert list(countdown_pairs(3)) == [(3, 2), (2, 1), (1, 0)]
assert list(countdown_pairs(0)) == []
assert list(countdown_pairs(1)) == [(1, 0)]

def limited_cycle(items, total):
    """Return the first total items of endlessly repeating the items back and forth.

    Back and forth means a, b, c, b, a, b, ...; there are at least two items."""
    return list(islice(cycle(items + items[-2:0:-1]), total))
# H: One swing forth and back without the ends is repeated by cycle.
# R: ping pong through a list: a b c b a b c ... first n
assert limited_cycle(["a", "b", "c"], 6) == ["a", "b", "c", "b", "a", "b"]
assert limited_cycle([1, 2], 3) == [1, 2, 1]
assert limited_cycle([1, 2], 0) == []

def triangular_until(limit):
    """Return the sums 1, 1+2, 1+2+3, ... that do not exceed limit."""
    return list(takewhile(lambda total: total <= limit, accumulate(count(1))))
# E: The endless running sums of the counting numbers are cut by takewhile.
assert triangular_until(10) == [1, 3, 6, 10]
assert triangular_until(0) == []
assert triangular_until(2) == [1]

def alternate_streams(*streams):
    """Yield one value of each iterable in turn; an exhausted one is left out from then on."""
    waiting = [iter(stream) for stream in streams]
    while waiting:
        for stream in list(waiting):
            try:
                yield next(stream)
            except StopIteration:
                waiting.remove(stream)
# H: The loop asks each remaining iterator and drops those that are exhausted.
# R: roundrobin generator over several iterables, exhausted ones drop out
assert list(alternate_streams("abc", [1])) == ["a", 1, "b", "c"]
assert list(alternate_streams()) == []
assert list(alternate_streams([], [5])) == [5]

def repeat_each_growing(items):
    """Yield the first item once, the second twice, the third three times and so on."""
    for times, item in enumerate(items, 1):
        yield from repeat(item, times)
# E: The number of the item is the number of repeats.
assert list(repeat_each_growing("abc")) == ["a", "b", "b", "c", "c", "c"]
assert list(repeat_each_growing([7])) == [7]
assert list(repeat_each_growing([])) == []

def batches_with_number(items, size):
    """Yield (batch number from 1, list of up to size items) until the items are used up."""
    for number, start in enumerate(range(0, len(items), size), 1):
        yield number, items[start:start + size]
# E: The starts come from a range with step and are numbered.
assert list(batches_with_number([1, 2, 3], 2)) == [(1, [1, 2]), (2, [3])]
assert list(batches_with_number([], 2)) == []
assert list(batches_with_number(["a"], 4)) == [(1, ["a"])]

def all_words_of_length(letters, length, without):
    """Return all words of the given length over letters that do not contain the text without."""
    words = ("".join(chars) for chars in product(letters, repeat=length))
    return [word for word in words if without not in word]
# E: The product with repeat makes all words, which are then filtered.
assert all_words_of_length("ab", 2, "aa") == ["ab", "ba", "bb"]
assert all_words_of_length("a", 1, "a") == []
assert all_words_of_length("xy", 1, "z") == ["x", "y"]

def first_that_works(functions, value):
    """Return the result of the first function that gives something other than None for value.

    If all give None, return None."""
    results = (function(value) for function in functions)
    return next((result for result in results if result is not None), None)
# M: The generator calls a function only when the earlier ones gave None.
# R: try functions one after another on value, return the first result that's not None
assert first_that_works([lambda x: None, lambda x: x + 1, lambda x: 0], 4) == 5
assert first_that_works([], 4) is None
assert first_that_works([{"a": 1}.get], "a") == 1

def peek_and_rest(stream):
    """Return (first value, list of the rest) of any iterable, (None, []) if it is empty."""
    iterator = iter(stream)
    first = next(iterator, None)
    return first, list(iterator)
# E: The iterator has moved on by one when the list takes the rest.
assert peek_and_rest("abc") == ("a", ["b", "c"])
assert peek_and_rest(range(1)) == (0, [])
assert peek_and_rest([]) == (None, [])

def smaller_of_columns(*rows):
    """Return the smallest value at each place of rows of different lengths, missing ones
    ignored."""
    columns = zip_longest(*rows)
    return [min(value for value in column if value is not None) for column in columns]
# M: The missing values are None in the long zip and filtered before min.
assert smaller_of_columns([3, 8], [5], [4, 2, 6]) == [3, 2, 6]
assert smaller_of_columns([1]) == [1]
assert smaller_of_columns() == []

def compose_all(functions):
    """Return one function that applies the functions from left to right to its argument.

    Without functions it gives back its argument."""
    return lambda value: reduce(lambda result, function: function(result), functions, value)
# M: The reduce function feeds each result to the next function.
# R: combine a list of one-argument functions into one, leftmost first
assert compose_all([len, lambda n: n * 2])("abc") == 6
assert compose_all([])(7) == 7
assert compose_all([str])(5) == "5"

def sliding_triples(stream):
    """Yield tuples of three neighbouring values of any iterable by a list that moves along."""
    window = []
    for value in stream:
        window.append(value)
        if len(window) == 3:
            yield tuple(window)
            window.pop(0)
# E: The window loses its oldest value after each triple.
assert list(sliding_triples("abcd")) == [("a", "b", "c"), ("b", "c", "d")]
assert list(sliding_triples([1, 2])) == []
assert list(sliding_triples(iter([1, 2, 3]))) == [(1, 2, 3)]

def grouped_totals(entries):
    """Return (day, sum) for runs of neighbouring (day, amount) entries with the same day."""
    return [(day, sum(amount for _, amount in group))
            for day, group in groupby(entries, key=lambda entry: entry[0])]
# E: Entries of equal neighbouring days form groups whose amounts are added.
# R: sorted (day, amount) list -> (day, total)
assert grouped_totals([(1, 5), (1, 2), (3, 4)]) == [(1, 7), (3, 4)]
assert grouped_totals([(2, 0)]) == [(2, 0)]
assert grouped_totals([]) == []

def every_combination_line(**choices):
    """Return texts like "size=S colour=red" for every combination of the keyword lists."""
    names = list(choices)
    return [" ".join(f"{name}={value}" for name, value in zip(names, values))
            for values in product(*choices.values())]
# M: The product of the lists is zipped with the keyword names.
assert every_combination_line(size=["S", "M"], colour=["red"]) == [
    "size=S colour=red", "size=M colour=red"]
assert every_combination_line(a=[]) == []
assert every_combination_line(x=[1]) == ["x=1"]

def log_scale_ticks(low, high):
    """Yield the powers of ten from low on up to high, where low is a power of ten above 0."""
    tick = low
    while tick <= high:
        yield tick
        tick *= 10
# E: The tick is multiplied by ten until it is above the upper end.
assert list(log_scale_ticks(1, 500)) == [1, 10, 100]
assert list(log_scale_ticks(100, 10)) == []
assert list(log_scale_ticks(10, 10)) == [10]

def reject_all(rules, values):
    """Return the values for which none of the functions in rules is true."""
    return [value for value in values if not any(rule(value) for rule in rules)]
# E: The any function calls the rules until one is true.
# R: keep values that break no rule; rules = list of functions returning True for bad ones
assert reject_all([lambda n: n < 0, lambda n: n % 2], [4, 3, -2, 6]) == [4, 6]
assert reject_all([], [1]) == [1]
assert reject_all([bool], []) == []

def weekday_cycle(start, length):
    """Return length weekday letters from "MTWTFSS" in order, beginning at index start, as a
    text."""
    return "".join(islice(cycle("MTWTFSS"), start, start + length))
# E: The endless cycle is cut from start on.
assert weekday_cycle(5, 4) == "SSMT"
assert weekday_cycle(0, 0) == ""
assert weekday_cycle(6, 1) == "S"

def first_square_over_in(stream, limit):
    """Return the first value of the stream whose square exceeds limit, or -1 if none does."""
    return next((value for value in stream if value ** 2 > limit), -1)
# E: The next function stops the generator at the first fitting value.
assert first_square_over_in([1, -5, 9], 20) == -5
assert first_square_over_in([1], 1) == -1
assert first_square_over_in([], 0) == -1

def group_sizes_by(values, key):
    """Return a dict from each result of the function key to how many values give it."""
    sizes = {}
    for result in map(key, values):
        sizes[result] = sizes.get(result, 0) + 1
    return sizes
# E: The results of map are counted with get.
# R: count values by some key function, e.g. group_sizes_by(["a","bb","c"], len) -> {1: 2, 2: 1}
assert group_sizes_by(["a", "bb", "c"], len) == {1: 2, 2: 1}
assert group_sizes_by([3, -3, 4], abs) == {3: 2, 4: 1}
assert group_sizes_by([], len) == {}

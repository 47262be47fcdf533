"""Verified problems: iterators."""

from collections import deque
from itertools import islice

def repeat_each(items, times):
    """Yield every item the given number of times before the next one."""
    for item in items:
        for _ in range(times):
            yield item
# E: The inner loop hands out the same item again and again.
assert list(repeat_each(["a", "b"], 2)) == ["a", "a", "b", "b"]
assert list(repeat_each([7], 3)) == [7, 7, 7]
assert list(repeat_each([1, 2], 0)) == []
assert list(repeat_each([], 4)) == []

def multiples_of(number):
    """Yield number, 2 * number, 3 * number and so on without end."""
    total = number
    while True:
        yield total
        total += number
# E: An endless loop is fine in a generator, since it runs only as far as values are asked for.
assert list(islice(multiples_of(3), 4)) == [3, 6, 9, 12]
assert list(islice(multiples_of(-2), 3)) == [-2, -4, -6]
assert next(multiples_of(8)) == 8

def clean_lines(lines):
    """Yield the lines without outer white space, leaving out those that are blank."""
    for line in lines:
        stripped = line.strip()
        if stripped:
            yield stripped
# E: An empty string counts as false, so blank lines are skipped.
assert list(clean_lines(["  tea\n", "\n", "cup "])) == ["tea", "cup"]
assert list(clean_lines(["", "   "])) == []
assert list(clean_lines(["a b"])) == ["a b"]

def read_paragraphs(lines):
    """Yield lists of neighbouring lines that are not empty; empty lines stand between the paragraphs."""
    paragraph = []
    for line in lines:
        if line:
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph
# M: An empty line closes the paragraph, and the last one is yielded after the loop.
assert list(read_paragraphs(["a", "b", "", "c"])) == [["a", "b"], ["c"]]
assert list(read_paragraphs(["", "a", "", "", "b", ""])) == [["a"], ["b"]]
assert list(read_paragraphs([])) == []

def skip_recent(items, memory):
    """Yield the items, leaving out each one that equals one of the last `memory` yielded items."""
    recent = deque(maxlen=memory)
    for item in items:
        if item not in recent:
            recent.append(item)
            yield item
# M: A deque with a maximal length forgets its oldest item by itself.
assert list(skip_recent([1, 2, 1, 3, 1], 2)) == [1, 2, 3, 1]
assert list(skip_recent("aabba", 1)) == ["a", "b", "a"]
assert list(skip_recent([5, 5, 6], 0)) == [5, 5, 6]
assert list(skip_recent([], 3)) == []

def bounce(low, high):
    """Yield the integers from low up to high, down to low, up again and so on without end; low is below high."""
    number, step = low, 1
    while True:
        yield number
        if number == high:
            step = -1
        elif number == low:
            step = 1
        number += step
# M: The step changes its sign at both ends, and neither end comes twice in a row.
assert list(islice(bounce(1, 3), 7)) == [1, 2, 3, 2, 1, 2, 3]
assert list(islice(bounce(0, 1), 4)) == [0, 1, 0, 1]
assert list(islice(bounce(-1, 2), 5)) == [-1, 0, 1, 2, 1]

def drop_while_true(test, items):
    """Skip items as long as they pass the test and yield all others, from the first failing one on."""
    dropping = True
    for item in items:
        if dropping and test(item):
            continue
        dropping = False
        yield item
# M: Once the flag is off, nothing is tested any more.
assert list(drop_while_true(lambda n: n < 3, [1, 2, 5, 1])) == [5, 1]
assert list(drop_while_true(str.isspace, "  a b")) == ["a", " ", "b"]
assert list(drop_while_true(bool, [1, 2])) == []
assert list(drop_while_true(bool, [])) == []

def take_through(test, items):
    """Yield the items up to and including the first one that passes the test."""
    for item in items:
        yield item
        if test(item):
            break
# E: The item is handed out before it is tested.
assert list(take_through(lambda n: n > 2, [1, 3, 4])) == [1, 3]
assert list(take_through(lambda n: n > 2, [1, 2])) == [1, 2]
assert list(take_through(bool, [9, 8])) == [9]
assert list(take_through(bool, [])) == []

def group_neighbours(items, key):
    """Yield (key value, list) pairs for runs of neighbouring items with the same value of the key function."""
    group = []
    for item in items:
        if group and key(item) != key(group[0]):
            yield key(group[0]), group
            group = []
        group.append(item)
    if group:
        yield key(group[0]), group
# H: A new key value closes the running group; the last group is closed after the loop.
assert list(group_neighbours(["a", "b", "cc", "d"], len)) == [
    (1, ["a", "b"]),
    (2, ["cc"]),
    (1, ["d"]),
]
assert list(group_neighbours([1, 3, 2], lambda n: n % 2 == 0)) == [(False, [1, 3]), (True, [2])]
assert list(group_neighbours([4], str)) == [("4", [4])]
assert list(group_neighbours([], len)) == []

def with_neighbours(items):
    """Yield (previous, item, next) for each item of a list, with None where there is no neighbour."""
    before = [None] + items[:-1]
    after = items[1:] + [None]
    yield from zip(before, items, after)
# M: Two shifted copies of the list, filled up with None, are zipped with the list itself.
assert list(with_neighbours([1, 2, 3])) == [(None, 1, 2), (1, 2, 3), (2, 3, None)]
assert list(with_neighbours(["x"])) == [(None, "x", None)]
assert list(with_neighbours([])) == []

def accumulate_with(function, items):
    """Yield the first item, then the function of the last result and the next item, and so on."""
    iterator = iter(items)
    for result in iterator:
        yield result
        for item in iterator:
            result = function(result, item)
            yield result
# M: Both loops share one iterator: the outer one takes the first item, the inner one all the rest.
assert list(accumulate_with(lambda a, b: a * b, [1, 2, 3, 4])) == [1, 2, 6, 24]
assert list(accumulate_with(min, [5, 7, 2, 3])) == [5, 5, 2, 2]
assert list(accumulate_with(max, [8])) == [8]
assert list(accumulate_with(max, [])) == []

def merge_sorted_streams(first, second):
    """Yield all items of two sorted iterables in sorted order, reading no further ahead than one item of each."""
    end = object()
    first, second = iter(first), iter(second)
    a, b = next(first, end), next(second, end)
    while a is not end and b is not end:
        if a <= b:
            yield a
            a = next(first, end)
        else:
            yield b
            b = next(second, end)
    if a is not end:
        yield a
        yield from first
    if b is not end:
        yield b
        yield from second
# H: The smaller of the two front items goes out and is replaced; a fresh object marks an ended stream.
assert list(merge_sorted_streams([1, 4, 6], [2, 3, 9])) == [1, 2, 3, 4, 6, 9]
assert list(merge_sorted_streams([], [5, 5])) == [5, 5]
assert list(merge_sorted_streams(["a", "z"], [])) == ["a", "z"]
assert list(islice(merge_sorted_streams(range(0, 10**9, 2), [1, 3]), 5)) == [0, 1, 2, 3, 4]

def unique_by(items, key):
    """Yield only the first of all items for which the key function gives the same value."""
    seen = set()
    for item in items:
        mark = key(item)
        if mark not in seen:
            seen.add(mark)
            yield item
# M: A set of the key values, not of the items, decides what is new.
assert list(unique_by(["Tea", "tea", "cup"], str.lower)) == ["Tea", "cup"]
assert list(unique_by([1, -1, 2], abs)) == [1, 2]
assert list(unique_by(["aa", "b", "cc", "d"], len)) == ["aa", "b"]
assert list(unique_by([], len)) == []

def matching_indices(test, items):
    """Yield the indices of the items that pass the test."""
    for index, item in enumerate(items):
        if test(item):
            yield index
# E: enumerate supplies the index next to the item.
assert list(matching_indices(lambda n: n < 0, [3, -1, 0, -5])) == [1, 3]
assert list(matching_indices(str.isupper, "aBcD")) == [1, 3]
assert list(matching_indices(bool, [0, ""])) == []

def digits_from_right(number):
    """Yield the decimal digits of a non-negative integer, the last digit first; 0 has the one digit 0."""
    while True:
        number, digit = divmod(number, 10)
        yield digit
        if number == 0:
            return
# E: divmod by 10 cuts off the last digit; testing at the end of the loop lets 0 give one digit.
assert list(digits_from_right(472)) == [2, 7, 4]
assert list(digits_from_right(100)) == [0, 0, 1]
assert list(digits_from_right(0)) == [0]

def walk_outline(tree, depth=0):
    """Yield (depth, name) for all names in nested dictionaries, each before the names inside it."""
    for name, inside in tree.items():
        yield depth, name
        yield from walk_outline(inside, depth + 1)
# H: yield from passes on everything that the recursive call yields one level deeper.
assert list(walk_outline({"a": {"b": {}, "c": {}}, "d": {}})) == [
    (0, "a"),
    (1, "b"),
    (1, "c"),
    (0, "d"),
]
assert list(walk_outline({"x": {"y": {"z": {}}}})) == [(0, "x"), (1, "y"), (2, "z")]
assert list(walk_outline({})) == []

def mark_last(iterable):
    """Yield (item, is_last) pairs, where is_last is True for the last item only."""
    iterator = iter(iterable)
    for current in iterator:
        for following in iterator:
            yield current, False
            current = following
        yield current, True
# M: An item is held back until the next one is seen; the one left at the end is the last.
assert list(mark_last("ab")) == [("a", False), ("b", True)]
assert list(mark_last([7])) == [(7, True)]
assert list(mark_last(iter([1, 1, 1]))) == [(1, False), (1, False), (1, True)]
assert list(mark_last([])) == []

def padded_to(items, size, fill):
    """Yield all items, followed by as many fill values as are needed for at least `size` values in total."""
    count = 0
    for item in items:
        yield item
        count += 1
    for _ in range(size - count):
        yield fill
# E: A range with a negative size is empty, so long inputs get no fill values.
assert list(padded_to([1, 2], 4, 0)) == [1, 2, 0, 0]
assert list(padded_to("abc", 2, "-")) == ["a", "b", "c"]
assert list(padded_to([], 2, None)) == [None, None]

def letters_between(first, last):
    """Yield the letters of the alphabet from the first to the last one, both included."""
    for code in range(ord(first), ord(last) + 1):
        yield chr(code)
# E: ord turns a letter into a number that can be counted up, and chr turns it back.
assert list(letters_between("c", "f")) == ["c", "d", "e", "f"]
assert list(letters_between("x", "x")) == ["x"]
assert list(letters_between("b", "a")) == []

def endless_primes():
    """Yield all prime numbers in increasing order without end."""
    primes = []
    n = 2
    while True:
        if all(n % prime != 0 for prime in primes):
            primes.append(n)
            yield n
        n += 1
# M: A number that no smaller prime divides is itself a prime.
assert list(islice(endless_primes(), 6)) == [2, 3, 5, 7, 11, 13]
assert list(islice(endless_primes(), 9, 11)) == [29, 31]
assert next(endless_primes()) == 2

def ruler_sequence():
    """Yield for n = 1, 2, 3 and so on how often n can be halved without a remainder."""
    n = 1
    while True:
        number, halvings = n, 0
        while number % 2 == 0:
            number //= 2
            halvings += 1
        yield halvings
        n += 1
# M: The inner loop counts the halvings of a copy of n.
assert list(islice(ruler_sequence(), 8)) == [0, 1, 0, 2, 0, 1, 0, 3]
assert next(ruler_sequence()) == 0
assert list(islice(ruler_sequence(), 11, 12)) == [2]

def last_of_iterable(iterable, default):
    """Return the last item of any iterable, or the default if it is empty."""
    last = default
    for item in iterable:
        last = item
    return last
# E: After the loop the variable holds the item of the last round.
assert last_of_iterable(range(5), None) == 4
assert last_of_iterable((c for c in "xyz"), "-") == "z"
assert last_of_iterable([], "empty") == "empty"
assert last_of_iterable([1, None], 0) is None

def position_where(test, iterable):
    """Return the index of the first item that passes the test, or -1; later items are not read."""
    return next((index for index, item in enumerate(iterable) if test(item)), -1)
# E: next asks the generator expression for one value only, with -1 as default.
assert position_where(lambda n: n > 10, [4, 12, 20]) == 1
assert position_where(str.isdigit, "abc7") == 3
assert position_where(lambda n: n > 10, range(10**9)) == 11
assert position_where(bool, []) == -1

class PeekableIterator:
    """An iterator over any iterable with a method peek that returns the next item without taking it, None at the end."""

    def __init__(self, iterable):
        self.iterator = iter(iterable)
        self.waiting = []

    def __iter__(self):
        return self

    def __next__(self):
        if self.waiting:
            return self.waiting.pop()
        return next(self.iterator)

    def peek(self):
        if not self.waiting:
            try:
                self.waiting.append(next(self.iterator))
            except StopIteration:
                return None
        return self.waiting[0]
# H: peek reads one item ahead and keeps it; __next__ hands out a kept item first.
peekable = PeekableIterator("abc")
assert peekable.peek() == "a"
assert peekable.peek() == "a"
assert list(peekable) == ["a", "b", "c"]
assert peekable.peek() is None

class SteppedRange:
    """A sequence of `count` numbers from start in equal steps, with len() and indexing, that stores no list."""

    def __init__(self, start, step, count):
        self.start = start
        self.step = step
        self.count = count

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        if not 0 <= index < self.count:
            raise IndexError(index)
        return self.start + index * self.step
# M: Each item is computed when it is asked for; the IndexError at the end also lets a loop stop.
assert list(SteppedRange(5, 10, 3)) == [5, 15, 25]
assert len(SteppedRange(0, 1, 10**9)) == 1000000000
assert SteppedRange(1, -2, 4)[3] == -5
assert list(SteppedRange(7, 1, 0)) == []

def label_scores(names, scores):
    """Return texts such as 'Ann: 3' for names and scores at the same places; extra items of the longer list are ignored."""
    return [f"{name}: {score}" for name, score in zip(names, scores)]
# E: zip pairs the lists and stops with the shorter one.
assert label_scores(["Ann", "Bob"], [3, 5]) == ["Ann: 3", "Bob: 5"]
assert label_scores(["Ann", "Bob"], [3]) == ["Ann: 3"]
assert label_scores([], []) == []

def columns_of_words(words):
    """Return texts of the first letters, the second letters and so on of some words, up to the shortest word."""
    return ["".join(letters) for letters in zip(*words)]
# E: The star passes each word as an argument of its own, so zip goes through all of them at once.
assert columns_of_words(["cat", "dog"]) == ["cd", "ao", "tg"]
assert columns_of_words(["abc", "x"]) == ["ax"]
assert columns_of_words([]) == []

def sorting_order(items):
    """Return the indices of the items in the order that sorts them; equal items keep their order."""
    return sorted(range(len(items)), key=lambda index: items[index])
# E: The indices are sorted by the items that they point to.
assert sorting_order([30, 10, 20]) == [1, 2, 0]
assert sorting_order(["b", "a", "b"]) == [1, 0, 2]
assert sorting_order([]) == []

def make_range_test(low, high):
    """Return a function that checks whether a number lies between low and high, both included."""

    def test(number):
        return low <= number <= high

    return test
# E: The inner function remembers both borders.
assert make_range_test(1, 6)(6) is True
assert make_range_test(1, 6)(0) is False
assert list(filter(make_range_test(10, 20), [5, 10, 25, 15])) == [10, 15]

def make_running_mean():
    """Return a function that takes a number and returns the mean of all numbers it was given so far."""
    total = 0
    count = 0

    def add(number):
        nonlocal total, count
        total += number
        count += 1
        return total / count

    return add
# M: Sum and count live in the outer function and survive between the calls.
mean_so_far = make_running_mean()
assert mean_so_far(4) == 4.0
assert mean_so_far(8) == 6.0
assert mean_so_far(0) == 4.0
assert make_running_mean()(1) == 1.0

def make_toggle(first, second):
    """Return a function without arguments that returns the first and the second value in turn."""
    current, other = first, second

    def toggle():
        nonlocal current, other
        result = current
        current, other = other, current
        return result

    return toggle
# M: Each call exchanges the two remembered values.
lamp = make_toggle("on", "off")
assert [lamp(), lamp(), lamp()] == ["on", "off", "on"]
assert make_toggle(0, 1)() == 0
assert [make_toggle(0, 1)() for _ in range(2)] == [0, 0]

def make_purse(amount):
    """Return a function that pays a price if enough money is left and tells by True or False whether it did."""

    def pay(price):
        nonlocal amount
        if price > amount:
            return False
        amount -= price
        return True

    return pay
# M: nonlocal lets the inner function lower the amount that it was made with.
pay = make_purse(10)
assert pay(7) is True
assert pay(4) is False
assert pay(3) is True
assert pay(1) is False

def make_label_maker(prefix):
    """Return a function without arguments that returns 'PREFIX-1', 'PREFIX-2' and so on."""
    number = 0

    def label():
        nonlocal number
        number += 1
        return f"{prefix}-{number}"

    return label
# E: The number grows by 1 at each call and belongs to this one function.
new_label = make_label_maker("box")
assert new_label() == "box-1"
assert new_label() == "box-2"
assert make_label_maker("bag")() == "bag-1"

def make_window_sum(size):
    """Return a function that takes a number and returns the sum of the last `size` numbers it was given."""
    recent = deque(maxlen=size)

    def add(number):
        recent.append(number)
        return sum(recent)

    return add
# M: The deque drops the oldest number when it is full, so its sum is the answer.
window_sum = make_window_sum(2)
assert window_sum(5) == 5
assert window_sum(1) == 6
assert window_sum(10) == 11
assert make_window_sum(1)(3) == 3

def call_only_once(function):
    """Return a function that calls the given one at its first call and returns that result at every later call too."""
    results = []

    def wrapper(*args):
        if not results:
            results.append(function(*args))
        return results[0]

    return wrapper
# M: A list that is empty before the first call holds the result after it.
first_greeting = call_only_once(lambda name: "hi " + name)
assert first_greeting("Ann") == "hi Ann"
assert first_greeting("Bob") == "hi Ann"
assert call_only_once(max)(2, 9) == 9

def make_polynomial(coefficients):
    """Return a function of x for coefficients that begin with the constant term: [c, b, a] stands for c + b*x + a*x*x."""

    def evaluate(x):
        return sum(c * x**power for power, c in enumerate(coefficients))

    return evaluate
# M: The index of a coefficient is the power of x that belongs to it.
assert make_polynomial([1, 2, 3])(2) == 17
assert make_polynomial([5])(100) == 5
assert make_polynomial([0, -1])(4) == -4
assert make_polynomial([])(7) == 0

def make_rate_limiter(limit, period):
    """Return a function that takes rising times and returns True if fewer than `limit` calls were allowed in the `period` before, else False."""
    allowed = deque()

    def allow(time):
        while allowed and allowed[0] <= time - period:
            allowed.popleft()
        if len(allowed) < limit:
            allowed.append(time)
            return True
        return False

    return allow
# H: A queue holds the times of allowed calls, and those that are too old are removed at its front.
limiter = make_rate_limiter(2, 10)
assert [limiter(time) for time in [0, 1, 5, 10, 11, 12]] == [True, True, False, True, True, False]
assert make_rate_limiter(0, 5)(3) is False
one_call = make_rate_limiter(1, 2)
assert [one_call(time) for time in [1, 2, 3, 4]] == [True, False, True, False]

def reject_items(test, items):
    """Return the list of the items that do not pass the test."""
    return [item for item in items if not test(item)]
# E: A comprehension with the opposite of the test.
assert reject_items(lambda n: n > 2, [1, 2, 3, 4]) == [1, 2]
assert reject_items(str.isspace, ["a", " "]) == ["a"]
assert reject_items(bool, [0, None, 5]) == [0, None]
assert reject_items(bool, []) == []

def compose_right(*functions):
    """Return a function that applies all given functions, the last one first; without any it returns its argument."""

    def composed(value):
        for function in reversed(functions):
            value = function(value)
        return value

    return composed
# M: The star collects the functions in a tuple, which is gone through from its end.
assert compose_right(lambda x: x + 1, lambda x: x * 10)(2) == 21
assert compose_right(len, str)(12345) == 5
assert compose_right()("same") == "same"
assert compose_right(abs)(-3) == 3

def flip_arguments(function):
    """Return a version of a two-argument function that takes its arguments in the opposite order."""
    return lambda first, second: function(second, first)
# E: The lambda calls the function with its two arguments exchanged.
assert flip_arguments(lambda a, b: a - b)(2, 10) == 8
assert flip_arguments(pow)(3, 2) == 8
assert flip_arguments(lambda a, b: a + b)("x", "y") == "yx"

def bind_first(function, value):
    """Return a function that calls the given one with the value as first argument and all other arguments after it."""

    def bound(*args):
        return function(value, *args)

    return bound
# E: The star passes on however many arguments the new function gets.
assert bind_first(pow, 2)(5) == 32
assert bind_first(max, 4)(1, 9, 3) == 9
assert bind_first(abs, -6)() == 6

def opposite_of(test):
    """Return a test function that gives True exactly where the given one does not."""

    def opposite(value):
        return not test(value)

    return opposite
# E: The new function calls the old one and reverses its answer.
assert opposite_of(str.isdigit)("a") is True
assert opposite_of(str.isdigit)("7") is False
assert list(filter(opposite_of(bool), [0, 1, ""])) == [0, ""]

def repeat_until_stable(function, value):
    """Apply the function again and again until it gives back its argument, and return that value."""
    while True:
        result = function(value)
        if result == value:
            return value
        value = result
# M: Two results in a row are compared, and the loop ends when nothing changes.
assert repeat_until_stable(lambda n: n // 2, 100) == 0
assert repeat_until_stable(lambda text: text.replace("  ", " "), "a     b") == "a b"
assert repeat_until_stable(abs, -4) == 4
assert repeat_until_stable(lambda n: min(n + 3, 10), 2) == 10

def fold_from_right(function, items, start):
    """Combine the items of a list from its end: function(item, result so far), beginning with start."""
    result = start
    for item in reversed(items):
        result = function(item, result)
    return result
# M: Compared with folding from the left, the order of items and of arguments is reversed.
assert fold_from_right(lambda a, b: a - b, [10, 3, 2], 0) == 9
assert fold_from_right(lambda a, b: a + b, ["a", "b", "c"], "!") == "abc!"
assert fold_from_right(lambda item, pair: (item, pair), [1, 2], None) == (1, (2, None))
assert fold_from_right(max, [], 5) == 5

def flat_map(function, items):
    """Return one list with the items of all the lists that the function gives for the items."""
    result = []
    for item in items:
        result.extend(function(item))
    return result
# E: extend adds the items of a list rather than the list itself.
assert flat_map(str.split, ["a b", "c"]) == ["a", "b", "c"]
assert flat_map(lambda n: [n] * n, [1, 0, 3]) == [1, 3, 3, 3]
assert flat_map(list, []) == []

def calculate(symbol, a, b):
    """Return the result of '+', '-', '*' or '/' for two numbers, using a dictionary of functions; None for other symbols."""
    operations = {
        "+": lambda: a + b,
        "-": lambda: a - b,
        "*": lambda: a * b,
        "/": lambda: a / b,
    }
    if symbol not in operations:
        return None
    return operations[symbol]()
# E: Functions can be values of a dictionary, and only the chosen one is called.
assert calculate("+", 2, 3) == 5
assert calculate("-", 2, 3) == -1
assert calculate("*", 4, 0) == 0
assert calculate("/", 9, 2) == 4.5
assert calculate("?", 1, 1) is None

def smallest_passing(test, low, high):
    """Return the smallest integer from low to high that passes the test, or None; from some number on all integers pass."""
    if not test(high):
        return None
    while low < high:
        middle = (low + high) // 2
        if test(middle):
            high = middle
        else:
            low = middle + 1
    return low
# H: Binary search: a passing middle becomes the upper end, a failing one and all below it are out.
assert smallest_passing(lambda n: n * n >= 50, 0, 100) == 8
assert smallest_passing(lambda n: n >= 3, 3, 9) == 3
assert smallest_passing(lambda n: n > 9, 0, 9) is None
assert smallest_passing(lambda n: n >= 9, 0, 9) == 9

def knockout_winner(better, players):
    """Return the winner of a knockout: in each round neighbours meet, better(a, b) gives who goes on, and an odd last player goes on unbeaten; players are not empty."""
    while len(players) > 1:
        winners = []
        for i in range(0, len(players) - 1, 2):
            winners.append(better(players[i], players[i + 1]))
        if len(players) % 2 == 1:
            winners.append(players[-1])
        players = winners
    return players[0]
# M: Each round halves the list of players until one is left.
assert knockout_winner(max, [3, 8, 5, 1, 9]) == 9
assert knockout_winner(lambda a, b: a + b, ["a", "b", "c"]) == "abc"
assert knockout_winner(lambda a, b: a - b, [10, 1, 4, 2]) == 7
assert knockout_winner(min, [6]) == 6

def count_calls(function):
    """Decorate a function so that its attribute `calls` tells how often it was called."""

    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    return wrapper
# M: Functions are objects, so the wrapper can carry the count as an attribute.
counted = count_calls(lambda a, b: a + b)
assert counted.calls == 0
assert counted(2, 3) == 5
assert counted("x", "y") == "xy"
assert counted.calls == 2

def default_on_error(default):
    """Return a decorator that makes a function return the default instead of raising a ValueError or ZeroDivisionError."""

    def decorator(function):
        def wrapper(*args):
            try:
                return function(*args)
            except (ValueError, ZeroDivisionError):
                return default

        return wrapper

    return decorator
# H: Three levels: the outer one takes the default, the middle one the function, the inner one the arguments.
assert default_on_error(0)(lambda a, b: a / b)(1, 0) == 0
assert default_on_error(-1)(int)("x") == -1
assert default_on_error(-1)(int)("42") == 42
assert default_on_error(None)(lambda: 1 // 0)() is None

def clamp_result(low, high):
    """Return a decorator that forces the result of a function into the range from low to high."""

    def decorator(function):
        def wrapper(*args):
            return max(low, min(high, function(*args)))

        return wrapper

    return decorator
# M: min cuts results that are too large, max lifts those that are too small.
assert clamp_result(0, 10)(lambda x: x * 3)(5) == 10
assert clamp_result(0, 10)(lambda x: x * 3)(-1) == 0
assert clamp_result(0, 10)(lambda a, b: a + b)(2, 3) == 5

def shout_result(function):
    """Decorate a function that returns text so that the text comes in upper case with an exclamation mark."""

    def wrapper(*args):
        return function(*args).upper() + "!"

    return wrapper
# E: The wrapper calls the function and changes what it returns.
assert shout_result(lambda name: "hi " + name)("Ann") == "HI ANN!"
assert shout_result(lambda: "stop")() == "STOP!"
assert shout_result(str)("") == "!"

def remember_recent(size):
    """Return a decorator that keeps the results of a one-argument function for the last `size` different arguments that were computed."""

    def decorator(function):
        results = {}

        def wrapper(argument):
            if argument not in results:
                if len(results) == size:
                    del results[next(iter(results))]
                results[argument] = function(argument)
            return results[argument]

        return wrapper

    return decorator
# H: A dictionary keeps the order of insertion, so its first key is the oldest and goes when room is needed.
computed = []
tenfold = remember_recent(2)(lambda x: computed.append(x) or x * 10)
assert [tenfold(1), tenfold(2), tenfold(1)] == [10, 20, 10]
assert computed == [1, 2]
assert [tenfold(3), tenfold(2), tenfold(1)] == [30, 20, 10]
assert computed == [1, 2, 3, 1]

def padovan(n, cache=None):
    """Return term n of the sequence with terms 0, 1 and 2 equal to 1 and each later term the sum of those 2 and 3 places before, remembering computed terms."""
    if cache is None:
        cache = {0: 1, 1: 1, 2: 1}
    if n not in cache:
        cache[n] = padovan(n - 2, cache) + padovan(n - 3, cache)
    return cache[n]
# M: All calls share one dictionary, which starts with the three given terms.
assert padovan(5) == 3
assert padovan(10) == 12
assert padovan(2) == 1
assert padovan(80) == 4250949112

def sum_of_marks(row):
    """Turn a tuple of a name and any number of marks into a tuple of the name and the sum of the marks."""
    name, *marks = row
    return name, sum(marks)
# E: The starred name takes everything after the first element as a list.
assert sum_of_marks(("Ann", 3, 4, 5)) == ("Ann", 12)
assert sum_of_marks(("Bob", 2)) == ("Bob", 2)
assert sum_of_marks(("Cy",)) == ("Cy", 0)

def describe_fields(**fields):
    """Return the names and values of all keyword arguments as text such as 'age=3, name=Ann', sorted by name."""
    return ", ".join(f"{name}={fields[name]}" for name in sorted(fields))
# E: Two stars collect the keyword arguments in a dictionary.
assert describe_fields(name="Ann", age=3) == "age=3, name=Ann"
assert describe_fields(x=None) == "x=None"
assert describe_fields() == ""

def earlier_date(first, second):
    """Return the earlier of two dates given as tuples (day, month, year)."""
    return min(first, second, key=lambda date: date[::-1])
# E: Reversed tuples compare year first, then month, then day.
assert earlier_date((31, 1, 2024), (1, 2, 2024)) == (31, 1, 2024)
assert earlier_date((1, 1, 2025), (31, 12, 2024)) == (31, 12, 2024)
assert earlier_date((5, 6, 2020), (4, 6, 2020)) == (4, 6, 2020)
assert earlier_date((2, 3, 1999), (2, 3, 1999)) == (2, 3, 1999)

def towns_in_reach(towns, center, radius):
    """List the names of the towns (name, (x, y)) that are at most the radius away from the center, nearest first and by name among equals."""
    cx, cy = center
    found = []
    for name, (x, y) in towns:
        square = (x - cx) ** 2 + (y - cy) ** 2
        if square <= radius**2:
            found.append((square, name))
    return [name for _, name in sorted(found)]
# M: The loop unpacks the inner tuple too; comparing squares needs no root, and sorting tuples settles ties.
assert towns_in_reach([("B", (3, 4)), ("A", (9, 9)), ("C", (1, 0))], (0, 0), 5) == ["C", "B"]
assert towns_in_reach([("Y", (2, 1)), ("X", (0, 1))], (1, 1), 1) == ["X", "Y"]
assert towns_in_reach([("A", (5, 5))], (0, 0), 5) == []
assert towns_in_reach([], (0, 0), 1) == []

def choose_with_repeats(items, size):
    """Yield all tuples of `size` items in the order of the list, where an item may be taken several times."""
    if size == 0:
        yield ()
        return
    for index, item in enumerate(items):
        for rest in choose_with_repeats(items[index:], size - 1):
            yield (item,) + rest
# H: After an item only itself and later ones may follow, which the recursion gets as its list.
assert list(choose_with_repeats([1, 2], 2)) == [(1, 1), (1, 2), (2, 2)]
assert list(choose_with_repeats("ab", 3)) == [
    ("a", "a", "a"),
    ("a", "a", "b"),
    ("a", "b", "b"),
    ("b", "b", "b"),
]
assert list(choose_with_repeats([5, 6], 0)) == [()]
assert list(choose_with_repeats([], 2)) == []

def ways_to_cut(word):
    """Yield all ways to cut a word into pieces, as lists, shorter first pieces earlier; the empty word has one way without pieces."""
    if not word:
        yield []
    for end in range(1, len(word) + 1):
        for rest in ways_to_cut(word[end:]):
            yield [word[:end]] + rest
# H: Each possible first piece is combined with all ways to cut what is left.
assert list(ways_to_cut("abc")) == [["a", "b", "c"], ["a", "bc"], ["ab", "c"], ["abc"]]
assert list(ways_to_cut("x")) == [["x"]]
assert list(ways_to_cut("")) == [[]]
assert sum(1 for _ in ways_to_cut("a" * 10)) == 512

def assign_in_turn(tasks, people):
    """Return (task, person) pairs in which the people take turns, starting again with the first one."""
    return [(task, people[i % len(people)]) for i, task in enumerate(tasks)]
# E: The remainder of the index runs through the places of the people again and again.
assert assign_in_turn(["a", "b", "c"], ["Ann", "Bob"]) == [("a", "Ann"), ("b", "Bob"), ("c", "Ann")]
assert assign_in_turn([1], ["Ann", "Bob"]) == [(1, "Ann")]
assert assign_in_turn([], ["Ann"]) == []

def two_by_two(iterable):
    """Yield the items of any iterable as pairs, first and second, third and fourth and so on; a single last item is dropped."""
    iterator = iter(iterable)
    yield from zip(iterator, iterator)
# M: zip gets the same iterator twice, so it takes two new items for each pair.
assert list(two_by_two([1, 2, 3, 4])) == [(1, 2), (3, 4)]
assert list(two_by_two("abc")) == [("a", "b")]
assert list(two_by_two(iter([7]))) == []
assert list(two_by_two([])) == []

def swap_each(pairs):
    """Return the list of pairs, each with its two elements exchanged."""
    return [(second, first) for first, second in pairs]
# E: The loop unpacks each pair, and a new pair is made in the other order.
assert swap_each([("a", 1), ("b", 2)]) == [(1, "a"), (2, "b")]
assert swap_each([(3, 3)]) == [(3, 3)]
assert swap_each([]) == []

def total_of(function, items):
    """Return the sum of what the function gives for each of the items, 0 without items."""
    total = 0
    for item in items:
        total += function(item)
    return total
# E: Call the function for every item and add up the results.
assert total_of(len, ["tea", "milk"]) == 7
assert total_of(lambda n: n * n, [1, -2, 3]) == 14
assert total_of(abs, []) == 0

def with_converted_args(convert):
    """Return a decorator that applies the convert function to every argument before the decorated function gets it."""

    def decorator(function):
        def wrapper(*args):
            return function(*[convert(arg) for arg in args])

        return wrapper

    return decorator
# M: The wrapper builds a list of converted arguments and spreads it out again with a star.
assert with_converted_args(int)(lambda a, b: a + b)("2", "30") == 32
assert with_converted_args(abs)(max)(-7, 3) == 7
assert with_converted_args(str.lower)(lambda text: text[0])("ABC") == "a"

def call_each(functions, value):
    """Return the list of the results of calling each of the functions with the same value."""
    return [function(value) for function in functions]
# E: Functions can stand in a list like any other values.
assert call_each([min, max, sum], [4, 1, 5]) == [1, 5, 10]
assert call_each([str.upper, len], "ab") == ["AB", 2]
assert call_each([], 3) == []

def make_shared_total():
    """Return two functions: add(amount) adds to a total that starts at 0, and read() returns it."""
    total = 0

    def add(amount):
        nonlocal total
        total += amount

    def read():
        return total

    return add, read
# M: Both inner functions see the same variable, but only the one that changes it needs nonlocal.
add_amount, read_total = make_shared_total()
assert read_total() == 0
assert add_amount(5) is None
assert add_amount(-2) is None
assert read_total() == 3

def maximum_by_send():
    """Return a generator that yields None first and then, after each send(number), the largest number sent so far."""
    largest = None
    while True:
        number = yield largest
        if largest is None or number > largest:
            largest = number
# H: yield is an expression here: its value is what the caller passes to send.
highest = maximum_by_send()
assert next(highest) is None
assert highest.send(4) == 4
assert highest.send(1) == 4
assert highest.send(9) == 9

def natural_pairs():
    """Yield all pairs of integers from 0 on without end, by increasing sum and, for equal sums, by increasing first number."""
    total = 0
    while True:
        for first in range(total + 1):
            yield first, total - first
        total += 1
# M: For each sum there are only finitely many pairs, so every pair is reached at some time.
assert list(islice(natural_pairs(), 4)) == [(0, 0), (0, 1), (1, 0), (0, 2)]
assert list(islice(natural_pairs(), 5, 7)) == [(2, 0), (0, 3)]
assert (3, 4) in natural_pairs()

def day_first(date):
    """Turn a date such as '2024-03-09' into a tuple of integers (day, month, year)."""
    year, month, day = map(int, date.split("-"))
    return day, month, year
# E: The three parts are converted by map and unpacked into three names.
assert day_first("2024-03-09") == (9, 3, 2024)
assert day_first("1999-12-31") == (31, 12, 1999)
assert day_first("0001-01-02") == (2, 1, 1)

def start_to_end(points):
    """Return the move (dx, dy) that leads from the first to the last of at least two points (x, y)."""
    (x1, y1), *_, (x2, y2) = points
    return x2 - x1, y2 - y1
# E: One unpacking takes the coordinates of both ends, and the star skips the points in between.
assert start_to_end([(1, 2), (9, 9), (4, 0)]) == (3, -2)
assert start_to_end([(0, 0), (5, 7)]) == (5, 7)
assert start_to_end([(2, 2), (3, 3), (2, 2)]) == (0, 0)

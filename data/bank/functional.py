"""Verified problems: functional."""

from functools import reduce
from itertools import islice


def apply_twice(function, value):
    """Return the result of applying a function to a value two times."""
    return function(function(value))


# E: The inner call's result is the argument of the outer call.
assert apply_twice(lambda x: x + 3, 1) == 7
assert apply_twice(str.upper, "a") == "A"
assert apply_twice(lambda x: x * x, 3) == 81


def compose(first, second):
    """Return a function that applies the first function and then the second."""

    def composed(value):
        return second(first(value))

    return composed


# M: The inner function remembers both functions.
assert compose(lambda x: x + 1, lambda x: x * 2)(3) == 8
assert compose(str.strip, len)("  ab ") == 2
assert compose(abs, str)(-5) == "5"


def make_adder(amount):
    """Return a function that adds the amount to its argument."""

    def add(number):
        return number + amount

    return add


# E: add is a closure: it keeps the amount.
assert make_adder(5)(1) == 6
assert make_adder(0)(9) == 9
assert make_adder(-2)(2) == 0


def make_counter():
    """Return a function that returns 1, 2, 3 and so on, one more at each call."""
    count = 0

    def counter():
        nonlocal count
        count += 1
        return count

    return counter


# M: nonlocal lets the inner function change the outer variable.
counter = make_counter()
assert counter() == 1
assert counter() == 2
assert make_counter()() == 1


def map_list(function, items):
    """Return the list of the results of a function for each item, without calling map."""
    result = []
    for item in items:
        result.append(function(item))
    return result


# E: Call the function for each item and collect the results.
assert map_list(lambda x: x * 2, [1, 2]) == [2, 4]
assert map_list(len, ["a", "bb"]) == [1, 2]
assert map_list(str, []) == []


def count_matching(test, items):
    """Return how many items pass a test, a function that returns True or False."""
    return sum(1 for item in items if test(item))


# E: Add 1 for each item that passes.
assert count_matching(str.isdigit, ["1", "a", "2"]) == 2
assert count_matching(lambda x: x > 0, []) == 0
assert count_matching(bool, [0, 1, 2]) == 2


def partition_by(test, items):
    """Return two lists: the items that pass a test and those that do not."""
    passed, failed = [], []
    for item in items:
        (passed if test(item) else failed).append(item)
    return passed, failed


# M: A conditional expression picks the list to append to.
assert partition_by(lambda x: x > 2, [1, 3, 2, 4]) == ([3, 4], [1, 2])
assert partition_by(bool, []) == ([], [])
assert partition_by(str.isupper, ["A", "b"]) == (["A"], ["b"])


def fold(function, items, start):
    """Combine the items with a function of two arguments, from the left, beginning with start."""
    result = start
    for item in items:
        result = function(result, item)
    return result


# M: The result so far is the first argument of each call.
assert fold(lambda a, b: a + b, [1, 2, 3], 0) == 6
assert fold(lambda a, b: a * b, [2, 5], 1) == 10
assert fold(max, [], 4) == 4


def product_of(numbers):
    """Return the product of all numbers, 1 for an empty list, using reduce."""
    return reduce(lambda a, b: a * b, numbers, 1)


# E: reduce combines the numbers pair by pair, starting with 1.
assert product_of([2, 3, 4]) == 24
assert product_of([]) == 1
assert product_of([5, 0]) == 0


def memoize(function):
    """Return a version of a one-argument function that remembers its results."""
    cache = {}

    def remembered(argument):
        if argument not in cache:
            cache[argument] = function(argument)
        return cache[argument]

    return remembered


# M: The function is called only when the argument is not in the cache.
calls = []
square = memoize(lambda x: calls.append(x) or x * x)
assert square(4) == 16
assert square(4) == 16
assert calls == [4]


def first_n(iterable, n):
    """Return a list of the first n items of any iterable."""
    return list(islice(iterable, n))


# E: islice stops after n items, also for endless iterables.
assert first_n("abcdef", 2) == ["a", "b"]
assert first_n(range(10**9), 3) == [0, 1, 2]
assert first_n([], 5) == []


def evens():
    """Yield the even numbers 0, 2, 4 and so on without end."""
    number = 0
    while True:
        yield number
        number += 2


# E: yield hands out a value and waits for the next request.
numbers = evens()
assert next(numbers) == 0
assert next(numbers) == 2
assert next(numbers) == 4


def countdown(start):
    """Yield the integers from start down to 0."""
    while start >= 0:
        yield start
        start -= 1


# E: A generator is a function with yield.
assert list(countdown(3)) == [3, 2, 1, 0]
assert list(countdown(0)) == [0]
assert list(countdown(-1)) == []


def fibonacci_numbers(count):
    """Yield the first `count` Fibonacci numbers, starting with 0 and 1."""
    a, b = 0, 1
    for _ in range(count):
        yield a
        a, b = b, a + b


# E: Each round yields a and moves the pair one step on.
assert list(fibonacci_numbers(6)) == [0, 1, 1, 2, 3, 5]
assert list(fibonacci_numbers(0)) == []
assert list(fibonacci_numbers(1)) == [0]


def take_until(iterable, stop):
    """Yield the items before the first one that equals stop."""
    for item in iterable:
        if item == stop:
            return
        yield item


# E: return ends a generator.
assert list(take_until([1, 2, 0, 3], 0)) == [1, 2]
assert list(take_until("abc", "x")) == ["a", "b", "c"]
assert list(take_until([], 1)) == []


def cycle_times(items, times):
    """Yield all items in order, and start over until this was done `times` times."""
    for _ in range(times):
        yield from items


# E: yield from hands out each item of the list.
assert list(cycle_times([1, 2], 2)) == [1, 2, 1, 2]
assert list(cycle_times("a", 3)) == ["a", "a", "a"]
assert list(cycle_times([1], 0)) == []


def enumerate_from(items, start):
    """Yield (number, item) pairs with numbers from start, without calling enumerate."""
    number = start
    for item in items:
        yield number, item
        number += 1


# E: Keep a number that grows with each item.
assert list(enumerate_from("ab", 1)) == [(1, "a"), (2, "b")]
assert list(enumerate_from([], 0)) == []
assert list(enumerate_from(["x"], 5)) == [(5, "x")]


def changes(items):
    """Yield each item that differs from the item before it; the first item always counts."""
    previous = object()
    for item in items:
        if item != previous:
            yield item
        previous = item


# M: A fresh object equals nothing else, so the first item is a change.
assert list(changes([1, 1, 2, 2, 1])) == [1, 2, 1]
assert list(changes([])) == []
assert list(changes("aab")) == ["a", "b"]


def pairs_of_neighbours(iterable):
    """Yield each two neighbours of an iterable that may be read only once."""
    iterator = iter(iterable)
    previous = next(iterator, None)
    for item in iterator:
        yield previous, item
        previous = item


# M: Remember the last item and pair it with the next one.
assert list(pairs_of_neighbours([1, 2, 3])) == [(1, 2), (2, 3)]
assert list(pairs_of_neighbours(iter("ab"))) == [("a", "b")]
assert list(pairs_of_neighbours([])) == []


def round_robin(lists):
    """Yield the first items of all lists, then the second ones, and so on, skipping ended lists."""
    longest = max((len(items) for items in lists), default=0)
    for i in range(longest):
        for items in lists:
            if i < len(items):
                yield items[i]


# M: The outer loop runs over positions, the inner one over lists.
assert list(round_robin([[1, 4], [2], [3, 5]])) == [1, 2, 3, 4, 5]
assert list(round_robin([])) == []
assert list(round_robin(["ab", "c"])) == ["a", "c", "b"]


def sort_by_key(items, key):
    """Return the items sorted by a key function, largest key first."""
    return sorted(items, key=key, reverse=True)


# E: sorted takes the key function and reverse as keyword arguments.
assert sort_by_key(["a", "ccc", "bb"], len) == ["ccc", "bb", "a"]
assert sort_by_key([], abs) == []
assert sort_by_key([1, -5, 3], abs) == [-5, 3, 1]


def pipeline(functions, value):
    """Return the value after all functions were applied to it, in order."""
    for function in functions:
        value = function(value)
    return value


# E: Each result is the argument of the next function.
assert pipeline([str.strip, str.upper], " a ") == "A"
assert pipeline([], 5) == 5
assert pipeline([abs, lambda x: x + 1], -3) == 4


def all_pass(tests, value):
    """Return True if the value passes all test functions."""
    return all(test(value) for test in tests)


# E: all stops at the first test that fails.
assert all_pass([str.isalpha, str.islower], "abc") is True
assert all_pass([str.isalpha, str.islower], "Abc") is False
assert all_pass([], 1) is True


def max_by(items, score):
    """Return the first item with the highest score, or None for an empty list."""
    return max(items, key=score, default=None)


# E: max takes a key function and a default.
assert max_by(["a", "bbb", "ccc"], len) == "bbb"
assert max_by([], len) is None
assert max_by([1, -7], abs) == -7


def call_with_default(function, value, default):
    """Return function(value), or the default if the call raises a ValueError."""
    try:
        return function(value)
    except ValueError:
        return default


# E: Only a ValueError is caught; other errors still show.
assert call_with_default(int, "12", 0) == 12
assert call_with_default(int, "x", 0) == 0
assert call_with_default(float, "1.5", None) == 1.5


def curry_power(exponent):
    """Return a function that raises a number to the exponent."""
    return lambda number: number**exponent


# E: The lambda keeps the exponent of the outer call.
assert curry_power(2)(5) == 25
assert curry_power(0)(9) == 1
assert curry_power(3)(-2) == -8


def repeat_call(function, times):
    """Return the list of the results of calling a function without arguments several times."""
    return [function() for _ in range(times)]


# E: The loop variable is not needed, so its name is an underscore.
assert repeat_call(lambda: 7, 3) == [7, 7, 7]
assert repeat_call(list, 2) == [[], []]
assert repeat_call(str, 0) == []


def zip_with(function, first, second):
    """Return the results of a two-argument function for the pairs of two lists."""
    return [function(a, b) for a, b in zip(first, second)]


# E: Unpack each pair into the two arguments.
assert zip_with(lambda a, b: a + b, [1, 2], [3, 4]) == [4, 6]
assert zip_with(max, [1, 5], [4, 2]) == [4, 5]
assert zip_with(pow, [], []) == []

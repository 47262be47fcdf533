"""Verified problems: functional."""

from functools import cmp_to_key, lru_cache, partial, reduce, wraps
from itertools import islice
from typing import Any, Callable

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

def alternate_functions(first, second, value, times):
    """Return the value after the two functions were applied in turn, the first one
    to begin with.
    The number of applications in all is times.
    """
    for turn in range(times):
        value = second(value) if turn % 2 else first(value)
    return value
# E: The parity of the turn tells which function is due.
# R: apply f, then g, then f ... to a value, n times in total (f, g, value, n)
assert alternate_functions(lambda n: n + 1, lambda n: n * 10, 0, 3) == 11
assert alternate_functions(lambda n: n + 1, lambda n: n * 10, 4, 2) == 50
assert alternate_functions(abs, abs, -5, 0) == -5

def is_settled(function, value):
    """Return True if a second application of the function changes nothing after the first."""
    once = function(value)
    return function(once) == once
# E: The first result is kept and compared with the function of itself.
# R: does applying a function a second time change anything? True if f(f(x)) == f(x), args function and value
assert is_settled(abs, -4) is True
assert is_settled(str.strip, "  hi ") is True
assert is_settled(lambda n: n + 1, 3) is False

def make_power(exponent: int) -> Callable[[float], float]:
    """Return a function that raises its argument to the given exponent."""
    def power(base):
        return base ** exponent
    return power
# E: The inner function remembers the exponent of the outer call.
# R: a function that makes functions: give it 3 and get one that cubes
assert make_power(2)(9) == 81
assert make_power(3)(2) == 8
assert make_power(0)(7) == 1

def negated(test):
    """Return a test that is True exactly when the given one-argument test is not."""
    return lambda value: not test(value)
# E: The new function calls the old one and flips its answer.
# R: i have is_empty and want a function that says the opposite without writing it by hand
assert negated(str.isdigit)("12") is False
assert negated(str.isdigit)("ab") is True
assert list(filter(negated(bool), [0, 1, ""])) == [0, ""]

def both_tests(first, second):
    """Return a test that passes only values which pass the first and the second test."""
    return lambda value: first(value) and second(value)
# E: The word and joins the two answers and skips the second test after a failure.
assert both_tests(lambda n: n > 3, lambda n: n < 9)(5) is True
assert both_tests(lambda n: n > 3, lambda n: n < 9)(2) is False
assert both_tests(str.isalpha, str.isupper)("Ab") is False

def prices_with_discount(prices, rule):
    """Return the list of prices after the rule, a function of one price, was
    applied to each.
    """
    return [rule(price) for price in prices]
# E: The function is called inside a list comprehension.
assert prices_with_discount([10, 20], lambda price: price - 1) == [9, 19]
assert prices_with_discount([10, 20], lambda price: price / 2) == [5, 10]
assert prices_with_discount([], abs) == []

def all_best_by(items, measure):
    """Return all items with the largest measure in their order; no items give an empty list."""
    best = max(map(measure, items), default=None)
    return [item for item in items if measure(item) == best]
# M: The largest measure is found first, then every item that reaches it is kept.
assert all_best_by(["tea", "milk", "soda"], len) == ["milk", "soda"]
assert all_best_by([-3, 2, 3], abs) == [-3, 3]
assert all_best_by([], len) == []

def make_gate(secret, tries):
    """Return a function that tells whether its argument is the secret.
    After the given number of wrong arguments it returns False for everything.
    """
    def gate(word):
        nonlocal tries
        if tries == 0:
            return False
        if word != secret:
            tries -= 1
        return word == secret
    return gate
# M: The number of tries belongs to the closure and shrinks with each wrong word.
gate = make_gate("plum", 2)
assert gate("plum") is True
assert gate("pear") is False
assert gate("fig") is False
assert gate("plum") is False

def after_all_rates(balance, rates):
    """Return the balance after interest at each of the rates in percent, with
    functools.reduce.
    """
    return reduce(lambda money, rate: money + money * rate / 100, rates, balance)
# E: The balance is the start of the fold, and each rate adds its part to it.
assert after_all_rates(100, [10, 50]) == 165
assert after_all_rates(200, [-50]) == 100
assert after_all_rates(80, []) == 80

def deepest_dive(changes):
    """Return the lowest depth reached when the changes are summed up from 0 one by one.
    The start at 0 counts too.
    """
    def step(state, change):
        depth, lowest = state
        depth += change
        return depth, min(lowest, depth)
    return reduce(step, changes, (0, 0))[1]
# M: A pair of current and lowest depth is carried through the fold.
assert deepest_dive([-3, -4, 5, -1]) == -7
assert deepest_dive([2, 3]) == 0
assert deepest_dive([]) == 0

def make_greeter(greeting: str) -> Callable[[str], str]:
    """Return a function that puts the greeting and a comma in front of a name."""
    return lambda name: f"{greeting}, {name}"
# E: The inner lambda closes over the greeting.
# R: give me a function factory: make it with "Hello" and it returns something that turns "Eva" into "Hello, Eva"
assert make_greeter("Hello")("Eva") == "Hello, Eva"
assert make_greeter("Good day")("Mr Fox") == "Good day, Mr Fox"
assert make_greeter("Hi")("") == "Hi, "

def none_passes_through(function):
    """Return a function that gives None when any argument is None, and calls the
    original else.
    """
    def wrapper(*args):
        if None in args:
            return None
        return function(*args)
    return wrapper
# E: The arguments are searched for None before the call.
assert none_passes_through(max)(3, 8) == 8
assert none_passes_through(max)(3, None) is None
assert none_passes_through(len)("") == 0

def with_history(function):
    """Return a wrapper that appends (argument, result) to its list history at every call."""
    @wraps(function)
    def wrapper(argument):
        result = function(argument)
        wrapper.history.append((argument, result))
        return result
    wrapper.history = []
    return wrapper
# M: The list is an attribute of the wrapper and grows before the result is returned.
# R: decorator for a function with one argument that writes every call down as (argument, result) in f.history
size = with_history(len)
assert size("tea") == 3
assert size([]) == 0
assert size.history == [("tea", 3), ([], 0)]

def doubled_result(function):
    """Return a decorated function that gives twice what the original gives."""
    def wrapper(*args):
        return 2 * function(*args)
    return wrapper
# E: The wrapper passes its arguments on and doubles the answer.
# R: write a decorator that doubles whatever the function returns
assert doubled_result(len)("abc") == 6
assert doubled_result(max)(3, 9) == 18
assert doubled_result(lambda: "ha")() == "haha"

def function_names(functions: list[Callable]) -> list[str]:
    """Return the sorted names of the functions in a list, each name once."""
    return sorted({function.__name__ for function in functions})
# E: A set of the name attributes drops doubles before sorting.
# R: get the names of functions in a list, sorted, no duplicates
assert function_names([len, abs, len]) == ["abs", "len"]
assert function_names([str.upper]) == ["upper"]
assert function_names([]) == []

def none_becomes(replacement):
    """Return a decorator that makes a function give the replacement wherever it gave None."""
    def decorator(function):
        def wrapper(*args):
            result = function(*args)
            return replacement if result is None else result
        return wrapper
    return decorator
# M: Only a None is exchanged, so other false values such as 0 stay as they are.
# R: decorator with an argument: when the function returns None give that argument back instead
assert none_becomes("?")({"a": "b"}.get)("x") == "?"
assert none_becomes("?")({"a": "b"}.get)("a") == "b"
assert none_becomes(5)(lambda: 0)() == 0

def logged_to(log):
    """Return a decorator that appends the name of the function to the log at each call."""
    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            log.append(function.__name__)
            return function(*args, **kwargs)
        return wrapper
    return decorator
# M: The outer call brings the list, and the wrapper writes into it before calling on.
# R: decorator with an argument: I give it a list and every call of the decorated function appends the function name there
names = []
count = logged_to(names)(len)
assert count([4, 5]) == 2
assert count("") == 0
assert names == ["len", "len"]

def ignore_case(function):
    """Return a version of a two-text function that lowers both texts before the call."""
    return lambda one, two: function(one.lower(), two.lower())
# E: The wrapper changes the arguments and leaves the work to the function.
assert ignore_case(str.startswith)("Berlin", "BE") is True
assert ignore_case(str.count)("Anna", "A") == 2
assert ignore_case(str.__eq__)("Oslo", "oLO") is False

def first_working(functions, value):
    """Return the first result that is not None when the functions are tried in order.
    Return None when every function gives None.
    """
    for function in functions:
        result = function(value)
        if result is not None:
            return result
    return None
# E: The loop ends at the first usable result.
# R: try several functions on a value and take the first result that's not None, None if nothing works
assert first_working([{"a": 1}.get, {"b": 2}.get], "b") == 2
assert first_working([{"a": 0}.get, {"a": 2}.get], "a") == 0
assert first_working([{}.get], "a") is None

def tests_passed(tests: list[Callable[[Any], bool]], value: Any) -> int:
    """Count how many of the tests, functions of one argument, give True for the value."""
    return sum(1 for test in tests if test(value))
# E: A one is summed for each test that passes.
assert tests_passed([str.isalpha, str.isupper, str.isdigit], "AB") == 2
assert tests_passed([lambda n: n > 9], 3) == 0
assert tests_passed([], 3) == 0

def named_results(functions, value):
    """Return a dictionary from each label to the result of its function for the value.
    The functions come as a dictionary from label to function.
    """
    return {label: function(value) for label, function in functions.items()}
# E: A dictionary comprehension keeps the labels and calls the functions.
assert named_results({"low": min, "high": max}, [3, 8]) == {"low": 3, "high": 8}
assert named_results({"size": len}, "tea") == {"size": 3}
assert named_results({}, 1) == {}

def one_call_late(function):
    """Return a wrapper that gives the result of the call before; the first call gives None."""
    waiting = None
    def wrapper(*args):
        nonlocal waiting
        result, waiting = waiting, function(*args)
        return result
    return wrapper
# M: Each call swaps the stored result for the new one.
late = one_call_late(len)
assert late("ab") is None
assert late("xyz") == 2
assert late("") == 3

def fixed_keywords(function, **fixed):
    """Return a function that always adds the fixed keyword arguments; the call may
    override them.
    """
    def wrapper(*args, **kwargs):
        return function(*args, **{**fixed, **kwargs})
    return wrapper
# M: The later dictionary wins in the merge, so arguments of the call come second.
assert fixed_keywords(sorted, reverse=True)([1, 3, 2]) == [3, 2, 1]
assert fixed_keywords(int, base=2)("101") == 5
assert fixed_keywords(int, base=2)("11", base=10) == 11

def sort_by_several(rows, *columns):
    """Return the rows, lists or tuples, sorted by the given column numbers in that order."""
    return sorted(rows, key=lambda row: [row[column] for column in columns])
# M: The key is a list of cells, and lists are compared from the left.
# R: sort rows first by column 1 and then by column 0, column numbers as extra arguments after the rows
assert sort_by_several([(2, "b"), (1, "b"), (3, "a")], 1, 0) == [(3, "a"), (1, "b"), (2, "b")]
assert sort_by_several([(2, 5), (1, 9)], 0) == [(1, 9), (2, 5)]
assert sort_by_several([], 0) == []

def vowels_first_key(word: str) -> tuple[bool, str]:
    """Return a sort key that puts words beginning with a vowel first, each part
    alphabetical.
    """
    return (word[0].lower() not in "aeiou", word)
# E: False sorts before True, so the negated test brings the vowels to the front.
assert sorted(["bus", "egg", "ant"], key=vowels_first_key) == ["ant", "egg", "bus"]
assert vowels_first_key("Ice") == (False, "Ice")
assert vowels_first_key("tea") == (True, "tea")

def none_last_key(value):
    """Return a sort key for numbers among which None may occur; None comes after
    every number.
    """
    return (value is None, value or 0)
# M: The first part separates the missing values, the second one orders the numbers.
# R: key function for sorting numbers mixed with None so None goes last
assert sorted([3, None, 1], key=none_last_key) == [1, 3, None]
assert sorted([None, -2], key=none_last_key) == [-2, None]
assert none_last_key(0) == (False, 0)

def sort_by_largest_join(numbers):
    """Return the largest number made by writing all given numbers next to each
    other, as text.
    """
    def compare(left, right):
        return int(right + left) - int(left + right)
    return "".join(sorted(map(str, numbers), key=cmp_to_key(compare)))
# H: Two numbers are ordered by which of their two joined texts is larger.
assert sort_by_largest_join([3, 30, 9]) == "9330"
assert sort_by_largest_join([12, 121]) == "12121"
assert sort_by_largest_join([7]) == "7"

def custom_order(words: list[str], alphabet: str) -> list[str]:
    """Return the words sorted by an own alphabet that lists the letters in their order."""
    return sorted(words, key=lambda word: [alphabet.index(letter) for letter in word])
# M: Each word becomes the list of the positions of its letters.
# R: sort words by an alphabet of my own, e.g. alphabet "ba" puts b before a (words first)
assert custom_order(["ab", "ba"], "ba") == ["ba", "ab"]
assert custom_order(["c", "a", "cb"], "cba") == ["c", "cb", "a"]
assert custom_order([], "abc") == []

def make_rounder(places: int) -> Callable[[float], float]:
    """Return a function that rounds numbers to the given number of decimal places."""
    return lambda number: round(number, places)
# E: The lambda keeps the places and waits for the number.
# R: i want a rounding function for map() with the number of places fixed beforehand
assert make_rounder(1)(3.14159) == 3.1
assert make_rounder(2)(2.5) == 2.5
assert list(map(make_rounder(0), [1.2, 3.7])) == [1.0, 4.0]

def truthy_only(values):
    """Return the values that count as true, without 0, None, empty texts and the like."""
    return list(filter(None, values))
# E: With None as its test, filter keeps what is true by itself.
# R: throw all the empty/zero/None stuff out of a list
assert truthy_only([0, 1, "", "a", None]) == [1, "a"]
assert truthy_only([[], [0]]) == [[0]]
assert truthy_only([False]) == []

def table_of(function, rows, columns):
    """Return a table, a list of rows, with function(row, column) in each cell."""
    return [[function(row, column) for column in columns] for row in rows]
# E: The inner comprehension fills one row, the outer one makes all of them.
# R: two lists and a function of two arguments -> nested list with the function of every combination, one row for each value of the first list (args function, rows, columns)
assert table_of(lambda r, c: r * c, [1, 2], [3, 4]) == [[3, 4], [6, 8]]
assert table_of(lambda r, c: r + c, "A", "12") == [["A1", "A2"]]
assert table_of(max, [], [1]) == []

def to_all_values(mapping, function):
    """Return a new dictionary with the same keys and the function applied to every value."""
    return {key: function(value) for key, value in mapping.items()}
# E: The comprehension keeps the key and calls the function on the value.
# R: apply a function to all dict values, keep keys (dict first)
assert to_all_values({"a": -1, "b": 2}, abs) == {"a": 1, "b": 2}
assert to_all_values({"x": "hi"}, str.upper) == {"x": "HI"}
assert to_all_values({}, abs) == {}

def steps_of_change(start, functions):
    """Return the start value and the value after each function, all in one list."""
    values = [start]
    for function in functions:
        values.append(function(values[-1]))
    return values
# M: Each function works on the end of the list built so far.
# R: run a value through several functions one after another and show me every step incl. the start
assert steps_of_change(3, [lambda n: n + 2, lambda n: n * 10]) == [3, 5, 50]
assert steps_of_change(" a ", [str.strip, str.upper]) == [" a ", "a", "A"]
assert steps_of_change(7, []) == [7]

def until_test(function, test, value):
    """Return the first value that passes the test when the function is applied again and again.
    The given value itself may pass already.
    """
    while not test(value):
        value = function(value)
    return value
# E: The loop runs as long as the test fails.
# R: keep applying a function to a value until a test is true and return that value. order: function, test, value
assert until_test(lambda n: n * 2, lambda n: n > 50, 3) == 96
assert until_test(lambda s: s[1:], lambda s: s.startswith("c"), "abcd") == "cd"
assert until_test(abs, lambda n: True, -4) == -4

def times_applied(function, value, target):
    """Count how often the function must be applied to get from the value to the target."""
    count = 0
    while value != target:
        value = function(value)
        count += 1
    return count
# E: The counter grows with each application until the values agree.
assert times_applied(lambda n: n + 3, 1, 10) == 3
assert times_applied(lambda n: n // 2, 40, 5) == 3
assert times_applied(abs, 2, 2) == 0

def group_with(items, key_function):
    """Return a dictionary from each result of the key function to the list of its items."""
    groups = {}
    for item in items:
        groups.setdefault(key_function(item), []).append(item)
    return groups
# M: The method setdefault creates the list of a new key on the fly.
# R: group list items in a dict by what a function says about each
assert group_with([1, 4, 3, 6], lambda n: n % 2) == {1: [1, 3], 0: [4, 6]}
assert group_with(["b", "cc", "d"], len) == {1: ["b", "d"], 2: ["cc"]}
assert group_with([], len) == {}

def count_by(items, key_function):
    """Return how many items share each result of the key function, as a dictionary."""
    counts = {}
    for item in items:
        key = key_function(item)
        counts[key] = counts.get(key, 0) + 1
    return counts
# E: The counter of the computed key is raised for every item.
# R: count things by a function of them, like words by length -> {3: 2, 4: 1}
assert count_by(["tea", "ham", "milk"], len) == {3: 2, 4: 1}
assert count_by([-1, 5, 7], lambda n: n > 0) == {False: 1, True: 2}
assert count_by([], len) == {}

def neighbours_all_fit(items, fits):
    """Return True if the two-argument test holds for every item and the one right behind it.
    Fewer than two items always fit.
    """
    return all(fits(left, right) for left, right in zip(items, items[1:]))
# M: The list is zipped with itself moved by one to get the neighbours.
assert neighbours_all_fit([1, 3, 9], lambda a, b: b % a == 0) is True
assert neighbours_all_fit(["ab", "ba", "x"], lambda a, b: a[-1] == b[0]) is False
assert neighbours_all_fit([5], lambda a, b: False) is True

def make_limiter(low: float, high: float) -> Callable[[float], float]:
    """Return a function that moves its argument into the range from low to high."""
    return lambda value: max(low, min(high, value))
# E: The inner min cuts at the top and the outer max at the bottom.
# R: return a function that keeps numbers between low and high
assert make_limiter(0, 10)(14) == 10
assert make_limiter(0, 10)(-3) == 0
assert make_limiter(0, 10)(6) == 6

def make_tester(allowed):
    """Return a function that tells whether a text consists of allowed characters only.
    The empty text passes.
    """
    allowed = set(allowed)
    return lambda text: set(text) <= allowed
# E: The set of the characters of the text must be a part of the allowed set.
assert make_tester("01")("0110") is True
assert make_tester("01")("012") is False
assert make_tester("xyz")("") is True

def make_sequence_giver(values):
    """Return a function without arguments that gives the values one by one and then
    always None.
    """
    iterator = iter(values)
    return lambda: next(iterator, None)
# M: The closure keeps an iterator that remembers its place between the calls.
draw = make_sequence_giver(["ace", "king"])
assert draw() == "ace"
assert draw() == "king"
assert draw() is None

def make_record():
    """Return a function that takes numbers and gives the largest one it has seen so far."""
    best = None
    def record(number):
        nonlocal best
        if best is None or number > best:
            best = number
        return best
    return record
# M: The statement nonlocal lets the inner function change the variable of the outer one.
# R: closure that remembers the biggest number it was ever called with
best_jump = make_record()
assert best_jump(5) == 5
assert best_jump(3) == 5
assert best_jump(8) == 8

def make_id_maker(prefix: str) -> Callable[[], str]:
    """Return a function that gives "prefix-1", "prefix-2" and so on, one text for each call."""
    number = 0
    def next_id():
        nonlocal number
        number += 1
        return f"{prefix}-{number}"
    return next_id
# E: A number in the closure goes up at every call.
# R: each call should give "order-1", "order-2", ... with the prefix fixed when i create it
order_id, bill_id = make_id_maker("order"), make_id_maker("bill")
assert order_id() == "order-1"
assert order_id() == "order-2"
assert bill_id() == "bill-1"

def make_replacer(old, new):
    """Return a function that replaces every old by new in its text."""
    return lambda text: text.replace(old, new)
# E: Both texts are remembered for the later call.
# R: function that makes functions: I say "," and ";" and get back something that swaps all commas for semicolons in a string
assert make_replacer(",", ";")("a,b,c") == "a;b;c"
assert make_replacer("cat", "dog")("my cat") == "my dog"
assert make_replacer("x", "")("abc") == "abc"

def curried_sum(first):
    """Return a function that takes a second number and returns one for a third.
    The last call gives the sum of all three.
    """
    return lambda second: lambda third: first + second + third
# M: Each lambda takes one number and keeps those before it.
assert curried_sum(1)(2)(3) == 6
assert curried_sum(0)(0)(0) == 0
assert curried_sum("a")("b")("c") == "abc"

def dispatch(command, table, *args):
    """Return the result of the function stored under the command, called with the arguments.
    An unknown command gives "unknown command".
    """
    if command not in table:
        return "unknown command"
    return table[command](*args)
# E: Functions are values of a dictionary and are called after the look-up.
# R: dict of functions by command name; call the right one with the rest of the arguments, "unknown command" if not in it (command, table, then args)
assert dispatch("add", {"add": lambda a, b: a + b}, 2, 3) == 5
assert dispatch("size", {"size": len}, "four") == 4
assert dispatch("sing", {"size": len}) == "unknown command"

def event_totals(events, handlers):
    """Return the final total when each event (name, amount) changes a total that starts at 0.
    A handler takes total and amount and gives the new total; other events change nothing.
    """
    total = 0
    for name, amount in events:
        if name in handlers:
            total = handlers[name](total, amount)
    return total
# M: The handler is chosen by the name and replaces the total by its result.
rules = {"win": lambda total, n: total + n, "lose": lambda total, n: max(0, total - n)}
assert event_totals([("win", 5), ("lose", 2)], rules) == 3
assert event_totals([("lose", 9), ("rest", 4)], rules) == 0
assert event_totals([], rules) == 0

@lru_cache(maxsize=None)
def stair_ways(steps):
    """Return in how many ways a stair can be climbed with jumps of one, two or three steps.
    A stair without steps can be climbed in one way.
    """
    if steps < 0:
        return 0
    if steps == 0:
        return 1
    return sum(stair_ways(steps - jump) for jump in (1, 2, 3))
# M: The cache decorator keeps the results of the recursion, so each size is computed once.
assert stair_ways(0) == 1
assert stair_ways(3) == 4
assert stair_ways(30) == 53798080

def sum_of_results(function, start, end):
    """Return the sum of function(n) for all whole numbers from start to end, both included."""
    return sum(function(n) for n in range(start, end + 1))
# E: A generator expression calls the function for each number of the range.
# R: add up f(1) + f(2) + ... + f(n) for any function, args: function, start, end (end counts too)
assert sum_of_results(lambda n: n * n, 1, 3) == 14
assert sum_of_results(abs, -2, 2) == 6
assert sum_of_results(abs, 5, 4) == 0

def best_input(function, candidates):
    """Return the candidate for which the function gives its smallest value."""
    return min(candidates, key=function)
# E: The function itself is the key of min.
# R: which of the candidates makes f smallest? (function, candidates)
assert best_input(lambda x: (x - 4) ** 2, range(10)) == 4
assert best_input(len, ["aa", "b", "ccc"]) == "b"
assert best_input(abs, [-3, 2, 5]) == 2

def functions_agree(first, second, values):
    """Return True if both functions give equal results for every one of the values."""
    return all(first(value) == second(value) for value in values)
# E: The builtin all stops at the first difference; no values count as agreement.
assert functions_agree(abs, lambda n: n, [1, 2]) is True
assert functions_agree(abs, lambda n: n, [1, -2]) is False
assert functions_agree(abs, len, []) is True

def swap_if_needed(function, left, right):
    """Return the function of both values with the smaller one as first argument."""
    return function(min(left, right), max(left, right))
# E: The builtins min and max put the arguments in order before the call.
assert swap_if_needed(range, 7, 4) == range(4, 7)
assert swap_if_needed(lambda a, b: b - a, 3, 9) == 6
assert swap_if_needed(lambda a, b: (a, b), "z", "b") == ("b", "z")

def typed_row(converters, cells):
    """Return the cells of a row, each changed by the converter at the same place."""
    return [convert(cell) for convert, cell in zip(converters, cells)]
# E: Zipping gives each cell its own conversion function.
# R: a csv row ["Ann", "7", "1.5"] and converters [str, int, float] -> ["Ann", 7, 1.5] (converters first)
assert typed_row([str, int, float], ["Ann", "7", "1.5"]) == ["Ann", 7, 1.5]
assert typed_row([len, str.upper], ["tea", "tea"]) == [3, "TEA"]
assert typed_row([], []) == []

def on_each_word(change):
    """Return a function that applies the change to every word of a text.
    The changed words are joined with single spaces.
    """
    return lambda text: " ".join(change(word) for word in text.split())
# E: The inner function splits the text, changes the words and joins them again.
# R: i have a function for one word and want a function that does it for all the words in a sentence
assert on_each_word(str.upper)("tea  time") == "TEA TIME"
assert on_each_word(lambda word: word[0])("big old house") == "b o h"
assert on_each_word(str.lower)("") == ""

def result_or_error_name(function, *args):
    """Return the result of the call, or the name of the error class if the call raises one."""
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__
# M: The caught error object knows its class and thus its name.
# R: call any function with arguments and give me the result, or just the name of the exception like "ValueError"
assert result_or_error_name(int, "12") == 12
assert result_or_error_name(int, "x") == "ValueError"
assert result_or_error_name(lambda: 1 / 0) == "ZeroDivisionError"

"""Verified problems: closure scenes."""

from functools import reduce, wraps

def price_tagger(currency):
    """Return a function that writes cents as text with the currency, such as "3.50 EUR"."""
    def tag(cents):
        return f"{cents // 100}.{cents % 100:02} {currency}"
    return tag
# E: The inner function remembers the currency of the outer call.
# R: make a function that gives me a formatter: price_tagger("EUR")(350) -> "3.50 EUR"
assert price_tagger("EUR")(350) == "3.50 EUR"
assert price_tagger("USD")(5) == "0.05 USD"
assert price_tagger("")(100) == "1.00 "

def between_checker(low, high):
    """Return a function that tells whether a number lies from low to high, both included."""
    return lambda number: low <= number <= high
# E: The lambda keeps both limits and uses them in a chained comparison.
# R: function factory: between_checker(1, 6) gives a function that checks if a number is in that range
assert between_checker(1, 6)(6) is True
assert between_checker(1, 6)(7) is False
assert between_checker(3, 3)(3) is True

def make_ticket_machine(first):
    """Return a function without parameters that gives the ticket numbers first, first + 1, ...
    one per call."""
    number = first - 1
    def next_ticket():
        nonlocal number
        number += 1
        return number
    return next_ticket
# E: nonlocal lets the inner function change the number of the outer one.
# R: closure that hands out ticket numbers starting at `first`
take = make_ticket_machine(40)
assert take() == 40
assert take() == 41
assert make_ticket_machine(1)() == 1

def make_budget(limit):
    """Return a function spend(amount) that says True and books the amount only while the limit
    allows it."""
    spent = 0
    def spend(amount):
        nonlocal spent
        if spent + amount > limit:
            return False
        spent += amount
        return True
    return spend
# E: The amount spent lives in the outer function between the calls.
# R: budget closure: spend = make_budget(100); spend(60) True, spend(50) False, spend(40) True
spend = make_budget(100)
assert spend(60) is True
assert spend(50) is False
assert spend(40) is True

def make_greeting_book(greetings, fallback):
    """Return a function greet(name, language) that uses the greeting of the language, or the
    fallback."""
    def greet(name, language):
        return f"{greetings.get(language, fallback)}, {name}!"
    return greet
# E: The dictionary and the fallback are remembered by the returned function.
# R: function factory: greetings per language and a fallback; greet("Bo", "de") -> "Hallo, Bo!"
assert make_greeting_book({"de": "Hallo"}, "Hi")("Bo", "de") == "Hallo, Bo!"
assert make_greeting_book({"de": "Hallo"}, "Hi")("Bo", "it") == "Hi, Bo!"
assert make_greeting_book({}, "Hey")("Al", "de") == "Hey, Al!"

def apply_in_order(value, *functions):
    """Pass value through the functions one after the other and return the last result."""
    for function in functions:
        value = function(value)
    return value
# E: The value is replaced by the result of each function.
# R: run a value through any number of functions from left to right
assert apply_in_order(" Tea ", str.strip, str.lower) == "tea"
assert apply_in_order(3, abs) == 3
assert apply_in_order(7) == 7

def combine_rules(*rules):
    """Return a function that counts how many of the rules, functions of one value, are true for
    a value."""
    return lambda value: sum(bool(rule(value)) for rule in rules)
# E: Each rule is called and its answer counts as one or zero.
# R: give it some test functions, get back a function which counts how many of them are true for a value
assert combine_rules(str.isupper, str.isalpha)("OK") == 2
assert combine_rules(str.isupper, str.isalpha)("ok") == 1
assert combine_rules()("x") == 0

def make_step_limiter(step):
    """Return a function move(old, new) that goes from old towards new by at most step."""
    def move(old, new):
        return old + max(-step, min(step, new - old))
    return move
# E: The difference is clamped to the step in both directions.
# R: closure move(old, new): go from old towards new but at most `step`
assert make_step_limiter(5)(10, 30) == 15
assert make_step_limiter(5)(10, 7) == 7
assert make_step_limiter(2)(10, 0) == 8

def stretched_by(factor):
    """Return a function that maps a list of numbers to a new list with every number times
    factor."""
    def stretch(numbers):
        return [number * factor for number in numbers]
    return stretch
# E: The factor is kept, and the list comprehension uses it for each number.
assert stretched_by(3)([1, 2]) == [3, 6]
assert stretched_by(0)([5]) == [0]
assert stretched_by(2)([]) == []

def with_log(function, log):
    """Return a function that calls function with one argument and appends (argument, result) to
    the list log."""
    def logged(argument):
        result = function(argument)
        log.append((argument, result))
        return result
    return logged
# E: The wrapper stores what went in and what came out before it returns the result.
# R: wrap a 1-arg function so every call is recorded as (arg, result) in a list i give
record = []
assert with_log(len, record)("tea") == 3
assert with_log(abs, record)(-2) == 2
assert record == [("tea", 3), (-2, 2)]

def safe_version(function, fallback):
    """Return a function like function that gives fallback instead of raising any Exception."""
    def safe(*args):
        try:
            return function(*args)
        except Exception:
            return fallback
    return safe
# E: The call stands inside try, and any error is replaced by the fallback.
# R: make safe_version(int, 0) so that int("x") gives 0 and no error
assert safe_version(int, 0)("12") == 12
assert safe_version(int, 0)("x") == 0
assert safe_version(max, None)([]) is None

def doubled_call(function):
    """Decorate a function of any arguments so that it runs twice and returns both results as a
    tuple."""
    @wraps(function)
    def run(*args, **kwargs):
        return function(*args, **kwargs), function(*args, **kwargs)
    return run
# E: The wrapper passes all arguments on in two calls.
assert doubled_call(max)(3, 9) == (9, 9)
assert doubled_call([1, 2].pop)() == (2, 1)
assert doubled_call(len)("") == (0, 0)

def rounded_result(digits):
    """Return a decorator that rounds the result of a function to the given number of digits."""
    def decorate(function):
        def rounded(*args):
            return round(function(*args), digits)
        return rounded
    return decorate
# M: The outer function takes the digits, the middle one the function and the inner one the arguments.
# R: decorator with a parameter: @rounded_result(2) rounds whatever the function returns
assert rounded_result(2)(lambda a, b: a / b)(1, 3) == 0.33
assert rounded_result(0)(float)("2.6") == 3.0
assert rounded_result(1)(abs)(-0.25) == 0.2

def reject_negative(function):
    """Decorate a function of numbers so that any negative argument raises a ValueError before
    the call."""
    def checked(*numbers):
        if any(number < 0 for number in numbers):
            raise ValueError("negative argument")
        return function(*numbers)
    return checked
# E: The wrapper looks at all arguments first and only then calls the function.
# R: decorator that raises ValueError("negative argument") if any arg is below zero
assert reject_negative(max)(2, 5) == 5
assert reject_negative(pow)(2, 0) == 1
try:
    reject_negative(max)(2, -5)
    message = "none"
except ValueError as error:
    message = str(error)
assert message == "negative argument"

def upper_result(function):
    """Decorate a function that returns text so that the text comes back in capitals with "!"
    added."""
    def loud(*args):
        return function(*args).upper() + "!"
    return loud
# E: The result of the wrapped call is changed before it is returned.
# R: decorator: make the returned string uppercase with a "!" at the end
assert upper_result(str.strip)(" hey ") == "HEY!"
assert upper_result("{} and {}".format)("a", "b") == "A AND B!"
assert upper_result(str)("") == "!"

def remember_last(function):
    """Return a function like function that also keeps its latest result in its attribute last
    (None at first)."""
    def remembering(*args):
        remembering.last = function(*args)
        return remembering.last
    remembering.last = None
    return remembering
# M: A function is an object, so the wrapper can store the result on itself.
# R: wrap a function so that wrapped.last always has the latest result (None before)
size = remember_last(len)
assert size.last is None
assert size("abcd") == 4
assert size.last == 4

def limit_calls(function, most):
    """Return a function that calls function up to most times and returns None for every call
    after that."""
    left = most
    def limited(*args):
        nonlocal left
        if left == 0:
            return None
        left -= 1
        return function(*args)
    return limited
# E: A remaining number in the outer function falls with each call.
# R: only allow n calls of a function, afterwards return None
twice = limit_calls(abs, 2)
assert [twice(-1), twice(-2), twice(-3)] == [1, 2, None]
assert limit_calls(abs, 0)(5) is None
assert limit_calls(max, 1)(1, 2) == 2

def make_translator(table):
    """Return a function that replaces each word of a text by its entry in table; unknown words
    stay as they are."""
    def translate(text):
        return " ".join(table.get(word, word) for word in text.split())
    return translate
# E: The returned function looks each word up with the word itself as default.
# R: make_translator({"cat": "Katze"}) should return a function that translates word by word, unknown words stay
assert make_translator({"cat": "Katze"})("a cat sat") == "a Katze sat"
assert make_translator({})("hi  there") == "hi there"
assert make_translator({"a": "b"})("") == ""

def make_sorter(*keys):
    """Return a function that sorts dicts by the given keys, the first key deciding before the
    next ones."""
    def sort(records):
        return sorted(records, key=lambda record: [record[key] for key in keys])
    return sort
# E: The sort key of a record is the list of its values for the remembered keys.
# R: make_sorter("year", "name")(list of dicts) should sort by year, then name
assert make_sorter("b", "a")([{"a": 2, "b": 1}, {"a": 1, "b": 1}]) == [
    {"a": 1, "b": 1}, {"a": 2, "b": 1}]
assert make_sorter("a")([{"a": 3}, {"a": 2}]) == [{"a": 2}, {"a": 3}]
assert make_sorter("a")([]) == []

def make_toggle_list(*states):
    """Return a function that gives the states in turn, one per call, starting again after the
    last."""
    place = -1
    def step():
        nonlocal place
        place = (place + 1) % len(states)
        return states[place]
    return step
# E: The remembered place moves on by one and wraps around the states.
# R: closure cycling through given states, one per call
light = make_toggle_list("off", "dim", "on")
assert [light() for _ in range(4)] == ["off", "dim", "on", "off"]
assert make_toggle_list("x")() == "x"
assert make_toggle_list(1, 2)() == 1

def collect_until_full(size):
    """Return a function that takes one item per call and gives back a full list every size-th
    call, else None."""
    items = []
    def add(item):
        items.append(item)
        if len(items) < size:
            return None
        full = list(items)
        items.clear()
        return full
    return add
# M: A full list is copied before the remembered one is cleared for the next round.
# R: batcher closure: call it with single items, every n-th call returns the last n as a list, otherwise None
add = collect_until_full(2)
assert add("a") is None
assert add("b") == ["a", "b"]
assert add("c") is None

def make_highscore():
    """Return a function that takes a score and tells whether it beats all earlier ones; the
    first always does."""
    best = None
    def submit(score):
        nonlocal best
        if best is None or score > best:
            best = score
            return True
        return False
    return submit
# E: The best score so far is kept outside the inner function and replaced by a better one.
# R: closure: returns True when the given score is a new record
submit = make_highscore()
assert [submit(score) for score in (10, 10, 12)] == [True, False, True]
assert make_highscore()(-5) is True
assert submit(3) is False

def price_rules(rules):
    """Return a function that maps cents to the price after all rules (name, function) and the
    applied names.

    A rule applies if its function changes the price; the result is (price, list of names)."""
    def calculate(cents):
        applied = []
        for name, rule in rules:
            changed = rule(cents)
            if changed != cents:
                applied.append(name)
            cents = changed
        return cents, applied
    return calculate
# M: Each rule works on the result of the one before, and its name is noted if it made a difference.
assert price_rules([("half", lambda c: c // 2), ("floor", lambda c: max(c, 10))])(100) == (
    50, ["half"])
assert price_rules([("floor", lambda c: max(c, 10))])(4) == (10, ["floor"])
assert price_rules([])(7) == (7, [])

def memory_of_words(limit):
    """Return a function that tells whether a word was among the last limit different words it
    was given."""
    recent = []
    def seen(word):
        known = word in recent
        if known:
            recent.remove(word)
        recent.append(word)
        del recent[:-limit]
        return known
    return seen
# M: A known word moves to the end, and everything before the last limit words is deleted.
# R: closure seen(word): True if word was among the last n different words
seen = memory_of_words(2)
assert [seen(word) for word in ("a", "b", "a", "c", "b")] == [False, False, True, False, False]
assert memory_of_words(1)("x") is False
assert seen("c") is True

def power_functions(exponents):
    """Return a list of functions, one per exponent, that raise a number to it."""
    return [lambda number, power=exponent: number**power for exponent in exponents]
# M: The default value fixes the exponent of each lambda at the time it is made.
# R: list of functions x -> x**e, one for each exponent in a list (careful with late binding)
assert [f(3) for f in power_functions([1, 2, 3])] == [3, 9, 27]
assert power_functions([0])[0](9) == 1
assert power_functions([]) == []

def select_by_name(functions, default):
    """Return a function call(name, value) that runs the function stored under name, or default
    if there is none."""
    def call(name, value):
        return functions.get(name, default)(value)
    return call
# E: The dictionary gives the function, which is called at once.
# R: dispatcher closure: dict name -> function and a default function; call(name, value)
assert select_by_name({"up": str.upper}, str.title)("up", "tea") == "TEA"
assert select_by_name({"up": str.upper}, str.title)("??", "tea") == "Tea"
assert select_by_name({}, len)("x", "abc") == 3

def chain_of(*functions):
    """Return one function that applies the functions to a value from the first to the last."""
    return lambda value: reduce(lambda result, function: function(result), functions, value)
# M: reduce carries the result from one function into the next, beginning with the value.
# R: compose several functions into one, left to right
assert chain_of(str.strip, len)("  abc ") == 3
assert chain_of(abs, str)(-4) == "4"
assert chain_of()(5) == 5

def retry_until(function, accepted, most):
    """Call function without arguments until accepted(result) is true, at most the given times.

    Return that result, or None if no result was accepted."""
    for _ in range(most):
        result = function()
        if accepted(result):
            return result
    return None
# E: The loop leaves as soon as a result passes the test.
# R: call function() up to n times until accepted(result), return that result otherwise None
assert retry_until(iter([1, 5, 8]).__next__, lambda n: n > 4, 3) == 5
assert retry_until(iter([1, 2]).__next__, lambda n: n > 4, 2) is None
assert retry_until(list, bool, 0) is None

def make_thermometer_watch(limit, callback):
    """Return a function that takes degrees and calls callback(degrees) only when they rise
    above limit.

    It is called once per rise: the degrees must fall to the limit or lower before the next call."""
    above = False
    def measure(degrees):
        nonlocal above
        if degrees > limit and not above:
            callback(degrees)
        above = degrees > limit
    return measure
# M: The remembered state makes sure that only the change from below to above calls back.
alarms = []
watch = make_thermometer_watch(30, alarms.append)
for degrees in (29, 31, 35, 30, 32):
    watch(degrees)
assert alarms == [31, 32]
assert watch(10) is None
assert len(alarms) == 2

def function_with_units(function, unit):
    """Return a function that calls function with the numbers in front of texts like "3 km" and
    adds unit to the result."""
    def calculate(*texts):
        numbers = [float(text.split()[0]) for text in texts]
        return f"{function(*numbers):g} {unit}"
    return calculate
# M: The numbers are cut out of the texts, and :g writes the result without needless zeros.
assert function_with_units(lambda a, b: a * b, "m2")("3 m", "2.5 m") == "7.5 m2"
assert function_with_units(max, "km")("3 km", "7 km") == "7 km"
assert function_with_units(abs, "C")("-4 C") == "4 C"

def curried_label(prefix):
    """Return a function that takes a number and returns a function that takes a title: "Part 2:
    Title"."""
    return lambda number: lambda title: f"{prefix} {number}: {title.capitalize()}"
# E: Each function waits for one more piece of the text.
assert curried_label("Part")(2)("the sea") == "Part 2: The sea"
assert curried_label("")(1)("a") == " 1: A"
assert curried_label("Act")(5)("END") == "Act 5: End"

def compare_by(*functions):
    """Return a function (a, b) that tells if a comes before b by the first of the functions
    that differs for them.

    Smaller results come first; if no function differs the answer is False."""
    def before(a, b):
        for function in functions:
            if function(a) != function(b):
                return function(a) < function(b)
        return False
    return before
# M: The functions are asked in turn until one of them gives different results.
assert compare_by(len, str)("b", "aa") is True
assert compare_by(len, str)("b", "a") is False
assert compare_by(len)("a", "b") is False

def event_counter():
    """Return (note, report): note(name) counts an event, report() gives a dict of all counts so
    far."""
    counts = {}
    def note(name):
        counts[name] = counts.get(name, 0) + 1
    def report():
        return dict(counts)
    return note, report
# E: Both inner functions share the same dictionary, and the report is a copy.
# R: 2 functions sharing a dict: note(name) counts, report() returns a copy of the counts
note, report = event_counter()
note("click")
note("click")
assert report() == {"click": 2}
report()["click"] = 99
assert report() == {"click": 2}
assert event_counter()[1]() == {}

def make_shield(points):
    """Return a function hit(damage) that uses up a shield and returns the damage that gets
    through."""
    def hit(damage):
        nonlocal points
        blocked = min(points, damage)
        points -= blocked
        return damage - blocked
    return hit
# E: The smaller of shield and damage is blocked and taken off the shield.
# R: hit = make_shield(10); hit(4) -> 0, hit(9) -> 3: shield soaks damage, rest is returned
hit = make_shield(10)
assert hit(4) == 0
assert hit(9) == 3
assert hit(2) == 2

def on_words(function):
    """Return a function that applies function to every word of a text and joins the words with
    spaces again."""
    return lambda text: " ".join(map(function, text.split()))
# E: map calls the remembered function for each word.
# R: make a function that applies f to each word of a text
assert on_words(str.capitalize)("the old tree") == "The Old Tree"
assert on_words(lambda word: word[::-1])("abc de") == "cba ed"
assert on_words(str.upper)("") == ""

def checked_argument(test, message):
    """Return a decorator for one-argument functions that raises ValueError(message) if
    test(argument) is false."""
    def decorate(function):
        def checked(argument):
            if not test(argument):
                raise ValueError(message)
            return function(argument)
        return checked
    return decorate
# M: The decorator keeps the test and the message, and the inner function uses them before each call.
# R: decorator factory: checked_argument(test, message) should raise ValueError with the message if the test fails
assert checked_argument(bool, "empty")(len)("ab") == 2
assert checked_argument(str.isdigit, "no number")(int)("7") == 7
try:
    checked_argument(bool, "empty")(len)("")
    caught = ""
except ValueError as error:
    caught = str(error)
assert caught == "empty"

def make_password_gate(password, tries):
    """Return a function that takes a text and returns "in", "try again" or, with no tries left,
    "blocked"."""
    def enter(text):
        nonlocal tries
        if tries == 0:
            return "blocked"
        if text == password:
            return "in"
        tries -= 1
        return "try again" if tries else "blocked"
    return enter
# M: The parameter of the outer function serves as the counter of the tries.
# R: closure with a password and a number of tries: "in", "try again", "blocked"
enter = make_password_gate("sun", 2)
assert enter("moon") == "try again"
assert enter("sun") == "in"
assert enter("star") == "blocked"
assert enter("sun") == "blocked"

def discount_by_day(discounts):
    """Return a function (cents, day) that takes off the day's percent, rounded down; other days
    cost the full price."""
    def price(cents, day):
        return cents - cents * discounts.get(day, 0) // 100
    return price
# E: The percent is looked up with zero as the default.
# R: discounts = {"tue": 10}; return function (cents, day) -> reduced price, round the discount down
assert discount_by_day({"tue": 10})(1000, "tue") == 900
assert discount_by_day({"tue": 10})(1000, "sat") == 1000
assert discount_by_day({"mon": 33})(99, "mon") == 67

def first_true_label(tests):
    """Return a function that maps a value to the label of the first true test; tests is a list
    of (test, label).

    Without a true test the label is "other"."""
    def label(value):
        return next((name for test, name in tests if test(value)), "other")
    return label
# M: next takes the first label whose test is true, with a default for none.
# R: classify = first_true_label([(test, label), ...]) - returns label of the first test that's true, else "other"
assert first_true_label([(str.isdigit, "number"), (str.isupper, "shout")])("HEY") == "shout"
assert first_true_label([(str.isdigit, "number")])("12") == "number"
assert first_true_label([])("x") == "other"

def flip_flop_filter(start, stop):
    """Return a function that keeps the items of a list from each start word up to the next stop
    word, both included."""
    def keep(words):
        kept = []
        active = False
        for word in words:
            active = active or word == start
            if active:
                kept.append(word)
            if word == stop:
                active = False
        return kept
    return keep
# M: A flag is set by the start word, and it is cleared after the stop word has been kept.
assert flip_flop_filter("<", ">")(["a", "<", "b", ">", "c"]) == ["<", "b", ">"]
assert flip_flop_filter("on", "off")(["on", "x"]) == ["on", "x"]
assert flip_flop_filter("on", "off")(["off"]) == []

def make_grader(bounds):
    """Return a function from points to a grade; bounds is a list of (lowest points, grade) from
    best to worst.

    Points below all bounds give "fail"."""
    def grade(points):
        for lowest, name in bounds:
            if points >= lowest:
                return name
        return "fail"
    return grade
# E: The bounds go from best to worst, so the first that is reached is right.
# R: make_grader([(90,"A"),(70,"B")]) returns a function points -> grade, "fail" below everything
assert make_grader([(90, "A"), (70, "B")])(75) == "B"
assert make_grader([(90, "A"), (70, "B")])(90) == "A"
assert make_grader([(90, "A")])(10) == "fail"

def apply_to_field(name, function):
    """Return a function that gives a copy of a dict in which the field name is replaced by
    function(value).

    A dict without the field comes back as an equal copy."""
    def change(record):
        changed = dict(record)
        if name in changed:
            changed[name] = function(changed[name])
        return changed
    return change
# E: The copy protects the original, and only an existing field is replaced.
# R: return a function which copies a dict and replaces one field by f(value); leave it if the field is missing
assert apply_to_field("age", lambda n: n + 1)({"age": 8, "pet": "cat"}) == {"age": 9, "pet": "cat"}
assert apply_to_field("name", str.title)({"name": "bo"}) == {"name": "Bo"}
assert apply_to_field("x", abs)({}) == {}

def make_leveller(levels):
    """Return a function from points to the number of the level reached, counting the sorted
    levels up to the points."""
    ordered = sorted(levels)
    def level(points):
        return sum(points >= needed for needed in ordered)
    return level
# E: Every level whose points are reached adds one.
assert make_leveller([100, 10, 50])(60) == 2
assert make_leveller([10])(9) == 0
assert make_leveller([])(5) == 0

def split_with(test):
    """Return a function that splits a list into (items that pass the test, other items)."""
    def split(items):
        passed, others = [], []
        for item in items:
            (passed if test(item) else others).append(item)
        return passed, others
    return split
# E: The test chooses which of the two lists gets the item.
# R: split_with(test)(items) -> (passed, others)
assert split_with(str.isupper)(["A", "b", "C"]) == (["A", "C"], ["b"])
assert split_with(bool)([0, 1]) == ([1], [0])
assert split_with(bool)([]) == ([], [])

def make_rotor(alphabet, shift):
    """Return a function that moves each letter of a text by shift places in the alphabet,
    wrapping around.

    Signs that are not in the alphabet stay. After each letter moved the shift grows by one."""
    def encode(text):
        result = ""
        offset = shift
        for sign in text:
            if sign in alphabet:
                sign = alphabet[(alphabet.index(sign) + offset) % len(alphabet)]
                offset += 1
            result += sign
        return result
    return encode
# M: The offset is local, so every text starts with the same shift again.
assert make_rotor("abcd", 1)("aaa") == "bcd"
assert make_rotor("abc", 0)("a-a") == "a-b"
assert make_rotor("xy", 1)("") == ""

def make_subscription():
    """Return (subscribe, publish): subscribe adds a one-argument function, publish(value) calls
    all and lists results."""
    listeners = []
    def publish(value):
        return [listener(value) for listener in listeners]
    return listeners.append, publish
# M: The append method of the hidden list is itself the first of the two functions.
subscribe, publish = make_subscription()
assert publish("x") == []
subscribe(str.upper)
subscribe(len)
assert publish("tea") == ["TEA", 3]
assert publish("") == ["", 0]

def bounded_sum(limit):
    """Return a function of any number of amounts that adds them but stops before the first that
    exceeds limit."""
    def add(*amounts):
        total = 0
        for amount in amounts:
            if total + amount > limit:
                break
            total += amount
        return total
    return add
# E: The loop ends as soon as the next amount would lead above the limit.
assert bounded_sum(10)(4, 5, 3, 1) == 9
assert bounded_sum(3)(5) == 0
assert bounded_sum(3)() == 0

def best_of(function, *candidates):
    """Return (candidate, result) for the candidate with the largest function result, the first
    one in a tie."""
    results = [(candidate, function(candidate)) for candidate in candidates]
    return max(results, key=lambda pair: pair[1])
# E: The pairs keep each candidate beside its result, by which max compares.
# R: best_of(len, "a", "abc", "xyz") -> ("abc", 3)
assert best_of(len, "a", "abc", "xyz") == ("abc", 3)
assert best_of(abs, -5, 4) == (-5, 5)
assert best_of(bool, 0) == (0, False)

def times_needed(function, start, goal):
    """Count how often function must be applied to start until the value is at least goal;
    function must grow it."""
    times = 0
    while start < goal:
        start = function(start)
        times += 1
    return times
# E: The value is replaced by its function result until the goal is reached.
# R: how many times must i apply f to start until it's >= goal
assert times_needed(lambda n: n * 3, 1, 20) == 3
assert times_needed(lambda n: n + 4, 0, 9) == 3
assert times_needed(abs, 5, 5) == 0

def make_mailbox():
    """Return (send, read): send(text) stores a message, read() returns all unread ones and
    forgets them."""
    messages = []
    def read():
        unread = messages[:]
        messages.clear()
        return unread
    return messages.append, read
# E: The messages are copied before the shared list is emptied.
# R: two closures: send(text) and read() which returns the unread messages and clears them
send, read = make_mailbox()
send("hi")
send("bye")
assert read() == ["hi", "bye"]
assert read() == []
assert make_mailbox()[1]() == []

def skip_first_calls(function, count):
    """Return a function that ignores its first count calls, returning None, and then works like
    function."""
    calls = 0
    def later(*args):
        nonlocal calls
        calls += 1
        return function(*args) if calls > count else None
    return later
# E: The calls are counted, and only later ones reach the function.
# R: wrap f: first n calls return None, afterwards it works normally
warm = skip_first_calls(max, 2)
assert [warm(1, 2), warm(1, 2), warm(1, 2)] == [None, None, 2]
assert skip_first_calls(len, 0)("ab") == 2
assert skip_first_calls(len, 1)("ab") is None

def all_orders_of_calls(first, second, value):
    """Return the pair (second(first(value)), first(second(value))) and whether both are equal,
    as a 2-tuple of these."""
    results = (second(first(value)), first(second(value)))
    return results, results[0] == results[1]
# E: The two functions are nested in both orders and the results compared.
assert all_orders_of_calls(abs, lambda n: n - 3, -1) == ((-2, 4), False)
assert all_orders_of_calls(str.strip, str.upper, " a ") == (("A", "A"), True)
assert all_orders_of_calls(len, str, "a") == (("1", 1), False)

def running_maximum_maker():
    """Return a function that takes any number of values per call and returns the largest value
    seen so far.

    Before the first value it returns None."""
    best = []
    def update(*values):
        best[:] = [max(best + list(values))] if best or values else []
        return best[0] if best else None
    return update
# M: A list with at most one item holds the maximum, so that nonlocal is not needed.
update = running_maximum_maker()
assert update() is None
assert update(3, 7) == 7
assert update(5) == 7

def make_multi_key(*names):
    """Return a function that builds a key text from a dict: its values for the names, joined by
    "-", "?" if missing."""
    return lambda record: "-".join(str(record.get(name, "?")) for name in names)
# E: get supplies the question mark and join puts the dashes between the values.
# R: build a key function: values of some dict fields joined by "-", "?" for missing ones
assert make_multi_key("year", "no")({"no": 7, "year": 2024}) == "2024-7"
assert make_multi_key("a", "b")({"b": 1}) == "?-1"
assert make_multi_key()({"a": 1}) == ""

def keep_trying(functions, text):
    """Return the result of the first function that accepts the text without a ValueError, or
    the text itself."""
    for function in functions:
        try:
            return function(text)
        except ValueError:
            pass
    return text
# E: A function that fails is passed over, and the text is the answer if all fail.
# R: try several converters like [int, float] on a string and give the first that works, or the string unchanged
assert keep_trying([int, float], "2.5") == 2.5
assert keep_trying([int, float], "7") == 7
assert keep_trying([int], "seven") == "seven"

"""Verified problems: stdlib."""

import heapq
import math
import statistics
import textwrap
import unicodedata
from bisect import bisect_left, bisect_right, insort
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import Decimal, ROUND_HALF_UP
from fractions import Fraction
from functools import cached_property, reduce, singledispatch
from itertools import accumulate, count, cycle, dropwhile, filterfalse, islice, pairwise, permutations, product, repeat, starmap, tee
from operator import attrgetter, itemgetter, methodcaller, mul, or_
from string import Template, capwords, digits, hexdigits, punctuation

def share_of(answers, wanted):
    """Return which part of all answers, from 0 to 1, is the wanted one; no answers give 0."""
    counts = Counter(answers)
    return counts[wanted] / counts.total() if answers else 0
# E: A Counter gives 0 for unknown keys and knows its total.
# R: what fraction of the answers is "yes"? answers list and the wanted one, 0 if no answers
assert share_of(["yes", "no", "no", "no"], "yes") == 0.25
assert share_of(["yes"], "maybe") == 0
assert share_of([], "yes") == 0

def phone_lists(entries):
    """Return a plain dictionary from each name to all its numbers; entries are
    (name, number).
    """
    numbers = defaultdict(list)
    for name, number in entries:
        numbers[name].append(number)
    return dict(numbers)
# E: A defaultdict starts an empty list for each new name.
assert phone_lists([("Al", 1), ("Bo", 2), ("Al", 3)]) == {"Al": [1, 3], "Bo": [2]}
assert phone_lists([("Al", 1)]) == {"Al": [1]}
assert phone_lists([]) == {}

def last_lines(lines, how_many):
    """Return the last lines of any iterable as a list by means of a deque with a limit."""
    return list(deque(lines, maxlen=how_many))
# E: A full deque drops its oldest entry whenever a new one arrives.
# R: tail of a file-like iterable: last n lines as list
assert last_lines(iter(["a", "b", "c"]), 2) == ["b", "c"]
assert last_lines(["a"], 5) == ["a"]
assert last_lines(["a", "b"], 0) == []

def text_after_undos(actions, memory):
    """Return the words still there when "undo" removes the last remembered word.
    Only the newest words are remembered, as many as memory says; older ones are lost.
    """
    words = deque(maxlen=memory)
    for action in actions:
        if action != "undo":
            words.append(action)
        elif words:
            words.pop()
    return list(words)
# M: The limit of the deque forgets old words, and pop takes the newest one back.
assert text_after_undos(["a", "b", "undo", "c"], 5) == ["a", "c"]
assert text_after_undos(["a", "b", "c"], 2) == ["b", "c"]
assert text_after_undos(["undo", "a", "undo"], 3) == []

def settings_in_effect(user, team, default):
    """Return one dictionary in which user settings beat team settings and those
    beat defaults.
    """
    return dict(ChainMap(user, team, default))
# M: A ChainMap searches the dictionaries from left to right.
# R: three dicts user, team, default - combine them, user wins over team, team over default
assert settings_in_effect({"a": 1}, {"a": 2, "b": 3}, {"c": 4}) == {"a": 1, "b": 3, "c": 4}
assert settings_in_effect({}, {}, {"x": 0}) == {"x": 0}
assert settings_in_effect({}, {"x": 5}, {"x": 0}) == {"x": 5}

def touch_key(table, key):
    """Return the keys of an ordered dictionary after the given key was moved to the end."""
    ordered = OrderedDict(table)
    ordered.move_to_end(key)
    return list(ordered)
# E: An OrderedDict has a method that moves one key behind all others.
assert touch_key({"a": 1, "b": 2, "c": 3}, "a") == ["b", "c", "a"]
assert touch_key({"a": 1}, "a") == ["a"]
assert touch_key({"a": 1, "b": 2}, "b") == ["a", "b"]

def farthest_city(rows):
    """Return the name of the city with the largest distance; rows are (name,
    distance) tuples.
    """
    City = namedtuple("City", "name distance")
    cities = [City(*row) for row in rows]
    return max(cities, key=attrgetter("distance")).name
# M: A named tuple gives names to the columns, and attrgetter reads one as the key.
assert farthest_city([("Ulm", 90), ("Bonn", 400), ("Kiel", 300)]) == "Bonn"
assert farthest_city([("Ulm", 0)]) == "Ulm"
assert farthest_city([("A", 5), ("B", 5)]) == "A"

def water_levels(changes, start):
    """Return the level after every change as a list that begins with the start level."""
    return list(accumulate(changes, initial=start))
# E: The function accumulate sums up, and its initial value comes first.
# R: changes [2, -1] and a start level 10 should give [10, 12, 11]
assert water_levels([2, -1], 10) == [10, 12, 11]
assert water_levels([], 7) == [7]
assert water_levels([5], 0) == [0, 5]

def distinct_anagrams(word):
    """Return all different arrangements of the letters of a word, sorted."""
    return sorted({"".join(letters) for letters in permutations(word)})
# M: A set removes the arrangements that equal letters produce twice.
# R: all anagrams of a word, no doubles, alphabetical: "aab" -> aab, aba, baa
assert distinct_anagrams("aab") == ["aab", "aba", "baa"]
assert distinct_anagrams("no") == ["no", "on"]
assert distinct_anagrams("x") == ["x"]

def bullet_paragraph(note, width):
    """Return a note wrapped to the width as one bullet point.
    The first line begins with "- " and the others with two spaces.
    """
    return textwrap.fill(note, width, initial_indent="- ", subsequent_indent="  ")
# M: The function fill wraps and joins, with one indent for the first line and one for the rest.
assert bullet_paragraph("buy milk and eggs", 12) == "- buy milk\n  and eggs"
assert bullet_paragraph("rest", 12) == "- rest"
assert bullet_paragraph("a b c", 3) == "- a\n  b\n  c"

def lock_settings(wheels):
    """Return how many settings a lock has whose wheels are given as texts of their signs."""
    return math.prod(len(wheel) for wheel in wheels)
# E: Every wheel multiplies the count by its number of signs.
# R: a lock with wheels like ["0123456789", "abc"], how many combinations are there?
assert lock_settings(["0123456789", "abc"]) == 30
assert lock_settings(["ab", "ab", "ab"]) == 8
assert lock_settings([]) == 1

def duty_plan(names, days):
    """Return a dictionary from each day to the name on duty; the names repeat in turn."""
    return dict(zip(days, cycle(names)))
# E: Cycling the names makes zip end with the days.
# R: we take turns with cleaning: names list shorter than the days list, start again with the first name. names, days -> dict day: name
assert duty_plan(["Al", "Bo"], ["Mon", "Tue", "Wed"]) == {"Mon": "Al", "Tue": "Bo", "Wed": "Al"}
assert duty_plan(["Al"], ["Sun"]) == {"Sun": "Al"}
assert duty_plan(["Al"], []) == {}

def link_strength(hours, points):
    """Return the correlation of two equally long lists of numbers, rounded to two decimals."""
    return round(statistics.correlation(hours, points), 2)
# E: The statistics module computes the value between -1 and 1.
assert link_strength([1, 2, 3], [2, 4, 6]) == 1.0
assert link_strength([1, 2, 3], [9, 5, 1]) == -1.0
assert link_strength([1, 2, 3, 4], [1, 3, 2, 4]) == 0.8

def not_matching(words, test):
    """Return the words for which the test is false."""
    return list(filterfalse(test, words))
# E: The tool filterfalse is filter with the answer turned round.
assert not_matching(["a1", "b", "22"], str.isalpha) == ["a1", "22"]
assert not_matching(["ok"], str.isalpha) == []
assert not_matching([], bool) == []

def debt_after_payments(debt, payments):
    """Return the debts after each payment as a list that starts with the debt itself.
    A debt never falls below zero.
    """
    return list(accumulate(payments, lambda left, paid: max(0, left - paid), initial=debt))
# M: The tool accumulate takes an own function of the state and the next value.
assert debt_after_payments(100, [30, 50, 40]) == [100, 70, 20, 0]
assert debt_after_payments(5, []) == [5]
assert debt_after_payments(0, [10]) == [0, 0]

def pages_between(book, start, stop, step):
    """Return every step-th page from index start up to but without stop, for any iterable."""
    return list(islice(book, start, stop, step))
# E: The tool islice slices iterators, which have no square brackets.
assert pages_between(iter("abcdefg"), 1, 6, 2) == ["b", "d", "f"]
assert pages_between(range(10), 0, 3, 1) == [0, 1, 2]
assert pages_between(iter("ab"), 5, 9, 1) == []

def count_increases(weights: list[float]) -> int:
    """Return how many times a weight is larger than the one right before it."""
    return sum(later > earlier for earlier, later in pairwise(weights))
# E: The tool pairwise gives neighbours, and true comparisons add up as ones.
# R: how many times does my weight go up from one entry to the next
assert count_increases([70, 72, 71, 73]) == 2
assert count_increases([5, 5, 4]) == 0
assert count_increases([]) == 0

def areas_of(fields):
    """Return the areas of fields that are (width, length) tuples, using starmap."""
    return list(starmap(mul, fields))
# E: The tool starmap unpacks each tuple into the arguments of the multiplication.
assert areas_of([(2, 3), (10, 4)]) == [6, 40]
assert areas_of([(0, 8)]) == [0]
assert areas_of([]) == []

def double_pass(values):
    """Return (minimum, maximum) of an iterator that can be read only once; it has
    at least one value.
    """
    first, second = tee(values)
    return min(first), max(second)
# M: The tool tee makes two independent readers out of one iterator.
assert double_pass(iter([4, 9, 2])) == (2, 9)
assert double_pass(n * n for n in range(1, 4)) == (1, 9)
assert double_pass("k") == ("k", "k")

def powers_list(bases, exponent):
    """Return every base raised to the same exponent by mapping pow over a repeated value."""
    return list(map(pow, bases, repeat(exponent)))
# E: The tool repeat supplies the second argument again and again.
assert powers_list([1, 2, 3], 2) == [1, 4, 9]
assert powers_list([5], 0) == [1]
assert powers_list([], 3) == []

def diagonal_length(width: float, height: float) -> float:
    """Return the length of the diagonal of a screen from its width and height."""
    return math.hypot(width, height)
# E: The function hypot is the theorem of Pythagoras.
assert diagonal_length(3, 4) == 5.0
assert diagonal_length(5, 12) == 13.0
assert diagonal_length(0, 7) == 7.0

def hike_length(points: list[tuple[float, float]]) -> float:
    """Return the length of a hike that goes straight from each map point to the next one."""
    return sum(math.dist(start, end) for start, end in pairwise(points))
# E: The function dist measures each leg between two neighbours.
assert hike_length([(0, 0), (3, 4), (3, 10)]) == 11.0
assert hike_length([(1, 1), (1, 1)]) == 0.0
assert hike_length([(5, 5)]) == 0

def hours_and_minutes(hours: float) -> tuple[int, int]:
    """Return whole hours and rounded minutes for decimal hours, as in 2.75 to (2, 45)."""
    part, whole = math.modf(hours)
    return int(whole), round(part * 60)
# E: The function modf splits a float into its fraction and its whole part.
# R: my time sheet says 2.75 hours, I want (2, 45)
assert hours_and_minutes(2.75) == (2, 45)
assert hours_and_minutes(0.5) == (0, 30)
assert hours_and_minutes(8.0) == (8, 0)

def lottery_odds(numbers: int, drawn: int) -> int:
    """Return how many different tickets there are when some of the numbers are drawn."""
    return math.comb(numbers, drawn)
# E: The function comb counts selections without order.
# R: number of different lottery tickets, e.g. 6 out of 49 (numbers, drawn)
assert lottery_odds(49, 6) == 13983816
assert lottery_odds(5, 5) == 1
assert lottery_odds(4, 1) == 4

def podium_outcomes(runners: int) -> int:
    """Return in how many ways the first three places can be shared among the runners."""
    return math.perm(runners, 3)
# E: The function perm counts selections in which the order matters.
assert podium_outcomes(8) == 336
assert podium_outcomes(3) == 6
assert podium_outcomes(2) == 0

def nearly_same(left: float, right: float) -> bool:
    """Return True if two floats are equal apart from tiny rounding errors."""
    return math.isclose(left, right)
# E: The function isclose compares with a small tolerance.
# R: 0.1 + 0.2 == 0.3 is False in python :( i want a comparison that says they're the same
assert nearly_same(0.1 + 0.2, 0.3) is True
assert nearly_same(1.0, 1.01) is False
assert nearly_same(5, 5) is True

def degrees_of_slope(rise: float, run: float) -> int:
    """Return the angle of a slope in whole degrees, rounded, from its rise and its run."""
    return round(math.degrees(math.atan2(rise, run)))
# M: The arc tangent gives radians, which are turned into degrees.
assert degrees_of_slope(1, 1) == 45
assert degrees_of_slope(0, 5) == 0
assert degrees_of_slope(3, 0) == 90

def doublings_to(target: int) -> int:
    """Return how often 1 must be doubled until it is at least the target, a number
    from 1 on.
    """
    return math.ceil(math.log2(target))
# E: The logarithm to base two counts doublings, and ceil completes the last one.
assert doublings_to(8) == 3
assert doublings_to(9) == 4
assert doublings_to(1) == 0

def most_worn_sizes(sizes):
    """Return all sizes that occur most often, in the order in which they first appear."""
    return statistics.multimode(sizes)
# E: The function multimode lists every value that reaches the top count.
assert most_worn_sizes(["M", "L", "M", "S", "L"]) == ["M", "L"]
assert most_worn_sizes([42]) == [42]
assert most_worn_sizes([]) == []

def spread_of_marks(marks):
    """Return the population standard deviation of the marks, rounded to two decimals."""
    return round(statistics.pstdev(marks), 2)
# E: The function pstdev treats the list as the whole population.
assert spread_of_marks([2, 4, 4, 4, 5, 5, 7, 9]) == 2.0
assert spread_of_marks([3, 3, 3]) == 0.0
assert spread_of_marks([1, 2]) == 0.5

def quarters_of(values):
    """Return the three cut points that split the values into four equal parts
    (inclusive method).
    """
    return statistics.quantiles(values, n=4, method="inclusive")
# M: The function quantiles interpolates between the sorted values.
assert quarters_of([1, 2, 3, 4, 5]) == [2.0, 3.0, 4.0]
assert quarters_of([0, 10]) == [2.5, 5.0, 7.5]
assert quarters_of([7, 7, 7]) == [7.0, 7.0, 7.0]

def average_growth(factors):
    """Return the geometric mean of growth factors, rounded to three decimals."""
    return round(statistics.geometric_mean(factors), 3)
# E: The geometric mean is the constant factor with the same product.
assert average_growth([1, 4]) == 2.0
assert average_growth([1.1, 1.1]) == 1.1
assert average_growth([2, 4, 8]) == 4.0

def fill_letter(pattern, **values):
    """Return the pattern with $names replaced by the keyword values; unknown names stay."""
    return Template(pattern).safe_substitute(values)
# E: A Template finds the dollar signs, and the safe method ignores missing names.
# R: replace $name, $day in a text by keyword arguments and leave placeholders alone that i did not give
assert fill_letter("Dear $name", name="Eva") == "Dear Eva"
assert fill_letter("$a and $b", a="x") == "x and $b"
assert fill_letter("plain") == "plain"

def without_punctuation(text: str) -> str:
    """Return the text with all ASCII punctuation removed."""
    return text.translate(str.maketrans("", "", punctuation))
# M: The third argument of maketrans lists the characters that are deleted.
# R: remove all the !?., from a text
assert without_punctuation("Hi, you!") == "Hi you"
assert without_punctuation("a-b_c") == "abc"
assert without_punctuation("...") == ""

def is_hex_text(text: str) -> bool:
    """Return True if the text is not empty and has only the digits 0-9, a-f and A-F."""
    return text != "" and set(text) <= set(hexdigits)
# E: The set of the characters must lie within the set of a string constant.
# R: check if text is hex digits only (and not empty)
assert is_hex_text("1aF") is True
assert is_hex_text("1ag") is False
assert is_hex_text("") is False

def wrapped_lines(paragraph: str, width: int) -> list[str]:
    """Return the lines of a paragraph wrapped at word ends to at most the width."""
    return textwrap.wrap(paragraph, width)
# E: The textwrap module finds the break points itself.
# R: break a paragraph in lines of at most n characters at spaces, list of lines
assert wrapped_lines("the cat sat on the mat", 7) == ["the cat", "sat on", "the mat"]
assert wrapped_lines("short", 20) == ["short"]
assert wrapped_lines("", 10) == []

def preview(article, width):
    """Return the article cut at a word end to the width, with " ..." for what was left out."""
    return textwrap.shorten(article, width, placeholder=" ...")
# E: The function shorten drops whole words until the placeholder fits too.
# R: teaser text: cut at a word boundary so that text plus " ..." fits in n characters, unchanged if it already fits
assert preview("one two three four", 12) == "one two ..."
assert preview("one two", 12) == "one two"
assert preview("a b c d", 5) == "a ..."

def quoted_mail(message: str) -> str:
    """Return the message with "> " in front of each line that is not blank."""
    return textwrap.indent(message, "> ")
# E: The function indent puts any prefix in front of the lines.
# R: put "> " in front of each non blank line of a message
assert quoted_mail("hi\nbye") == "> hi\n> bye"
assert quoted_mail("a\n\nb") == "> a\n\n> b"
assert quoted_mail("") == ""

def grade_for(points: int) -> str:
    """Return the grade E, D, C, B or A; the limits for D, C, B and A are 50, 60, 75 and 90."""
    return "EDCBA"[bisect_right([50, 60, 75, 90], points)]
# M: The number of limits reached is the index of the grade.
assert grade_for(49) == "E"
assert grade_for(50) == "D"
assert grade_for(89) == "B"
assert grade_for(97) == "A"

def rank_in(times: list[float], own: float) -> int:
    """Return the rank, from 1, that the own time gets among sorted times; equal
    times share it.
    """
    return bisect_left(times, own) + 1
# E: The left insertion point is the number of strictly faster times.
assert rank_in([9.8, 10.1, 10.4], 10.1) == 2
assert rank_in([9.8, 10.1], 12.0) == 3
assert rank_in([], 11.5) == 1

def file_in_order(shelf, *titles):
    """Return a sorted copy of the sorted shelf in which all the titles are put at
    their places.
    """
    filled = list(shelf)
    for title in titles:
        insort(filled, title)
    return filled
# E: The function insort searches the place by halving and inserts.
assert file_in_order(["Ants", "Moon"], "Fish") == ["Ants", "Fish", "Moon"]
assert file_in_order([], "B", "A") == ["A", "B"]
assert file_in_order(["A"]) == ["A"]

def priciest_names(prices, how_many):
    """Return the names of the most expensive things, the dearest first.
    The prices are a dictionary from name to price.
    """
    return heapq.nlargest(how_many, prices, key=prices.get)
# E: The key looks up the price of each name while the names are compared.
# R: dict of prices, names of the n most expensive, dearest first (prices, n)
assert priciest_names({"pen": 2, "bike": 300, "lamp": 40}, 2) == ["bike", "lamp"]
assert priciest_names({"pen": 2}, 3) == ["pen"]
assert priciest_names({}, 1) == []

def emergency_order(patients):
    """Return the names of patients in the order of treatment; patients are (urgency, name).
    The smallest urgency number comes first, equal ones in alphabetical order.
    """
    heap = list(patients)
    heapq.heapify(heap)
    return [heapq.heappop(heap)[1] for _ in range(len(heap))]
# M: A heap gives out the smallest tuple, and tuples compare the urgency first.
assert emergency_order([(3, "Al"), (1, "Bo"), (2, "Cy")]) == ["Bo", "Cy", "Al"]
assert emergency_order([(1, "Zoe"), (1, "Ann")]) == ["Ann", "Zoe"]
assert emergency_order([]) == []

def rope_cost(lengths):
    """Return the lowest total cost of tying all ropes together two at a time.
    Each knot costs the sum of both lengths; one rope or none costs nothing.
    """
    heap = list(lengths)
    heapq.heapify(heap)
    cost = 0
    while len(heap) > 1:
        tied = heapq.heappop(heap) + heapq.heappop(heap)
        cost += tied
        heapq.heappush(heap, tied)
    return cost
# H: The two shortest ropes are always tied first, and a heap finds them quickly.
assert rope_cost([4, 3, 2, 6]) == 29
assert rope_cost([5, 5]) == 10
assert rope_cost([9]) == 0

def last_team_strength(strengths):
    """Return the strength of the team left after the two strongest meet again and again.
    The winner goes on with the difference; at 0 both are out. Return 0 if no team is left.
    """
    heap = [-strength for strength in strengths]
    heapq.heapify(heap)
    while len(heap) > 1:
        difference = heapq.heappop(heap) - heapq.heappop(heap)
        if difference:
            heapq.heappush(heap, difference)
    return -heap[0] if heap else 0
# H: Negative numbers turn the smallest-first heap into a largest-first one.
assert last_team_strength([2, 7, 4]) == 1
assert last_team_strength([5, 5]) == 0
assert last_team_strength([8]) == 8

def column_values(records, *names):
    """Return a tuple of the named values for each record, a dictionary; needs two
    names or more.
    """
    return [itemgetter(*names)(record) for record in records]
# M: An itemgetter with several names returns a tuple of their values.
assert column_values([{"a": 1, "b": 2, "c": 3}], "c", "a") == [(3, 1)]
assert column_values([{"x": 5, "y": 6}, {"x": 7, "y": 8}], "x", "y") == [(5, 6), (7, 8)]
assert column_values([], "x", "y") == []

def call_on_all(texts, method, *args):
    """Return the results of the text method with the given name for all texts."""
    return list(map(methodcaller(method, *args), texts))
# M: A methodcaller stores the name and arguments and is then mapped over the texts.
assert call_on_all(["a-b", "c"], "split", "-") == [["a", "b"], ["c"]]
assert call_on_all(["x", "y"], "upper") == ["X", "Y"]
assert call_on_all([], "upper") == []

def all_allergies(guests):
    """Return the sorted list of everything that any guest is allergic to; guests are sets."""
    return sorted(reduce(or_, guests, set()))
# M: The operator or unites two sets, and the fold does it for all of them.
# R: each guest is a set of allergies, give me one sorted list with all of them
assert all_allergies([{"nuts"}, {"milk", "nuts"}]) == ["milk", "nuts"]
assert all_allergies([set()]) == []
assert all_allergies([]) == []

def cake_left(*eaten):
    """Return the part of one cake that is left, as a Fraction, after texts like
    "1/4" were eaten.
    """
    return 1 - sum(Fraction(part) for part in eaten)
# E: Fractions read texts and compute without rounding.
# R: we ate "1/4" and "1/3" of a cake, how much is left as exact Fraction? parts as separate arguments
assert cake_left("1/4", "1/3") == Fraction(5, 12)
assert cake_left("1/2", "1/2") == 0
assert cake_left() == 1

def simple_ratio(value, largest):
    """Return the fraction text closest to the value with a denominator up to the
    largest allowed.
    """
    return str(Fraction(value).limit_denominator(largest))
# M: The method limit_denominator searches for the best fraction that is small enough.
assert simple_ratio(0.3333, 10) == "1/3"
assert simple_ratio(3.14159, 10) == "22/7"
assert simple_ratio(2.0, 5) == "2"

def round_price(text):
    """Return the price text rounded to cents, with half a cent going up, as in
    "2.675" to "2.68".
    """
    cents = Decimal(text).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return str(cents)
# M: The method quantize rounds to the pattern of places with a chosen rule.
assert round_price("2.675") == "2.68"
assert round_price("1.2") == "1.20"
assert round_price("0.004") == "0.00"

class Survey:
    """Keep the answers of a survey; the average is computed on first use and then remembered.
    computed counts how often the average was really worked out.
    """
    def __init__(self, answers):
        self.answers = answers
        self.computed = 0
    @cached_property
    def average(self):
        self.computed += 1
        return statistics.mean(self.answers)
# M: A cached property stores its first result in the object.
survey = Survey([4, 5, 3])
assert survey.average == 4
assert survey.average == 4
assert survey.computed == 1

@singledispatch
def label_of(value):
    """Return "number VALUE" for an int, "list of N" for a list and "other" for
    anything else.
    """
    return "other"
@label_of.register
def _(value: int):
    return f"number {value}"

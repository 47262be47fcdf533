"""Small functions composed of a condition and an aggregate: "the sum of the odd numbers".

A condition comes as words, as source, and as a Python function; an aggregate likewise. The source
of the problem is built from the sources, and the expected results of its tests come from the
Python functions, which are written apart: the two check each other when the bank is run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Any

from dataset.bank import Problem


@dataclass(frozen=True, slots=True)
class _Condition:
    words: str  # goes behind the noun or before it, see `before`
    name: str
    source: str
    test: Callable[..., bool]
    parameters: tuple[str, ...] = ()
    arguments: tuple[tuple[Any, ...], ...] = ((), (), ())  # one tuple a test
    before: bool = False

    def phrase(self, noun: str) -> str:
        return f"{self.words} {noun}" if self.before else f"{noun} {self.words}".strip()


@dataclass(frozen=True, slots=True)
class _Aggregate:
    doc: str  # with {items} for the phrase
    name: str
    body: str  # with {test}
    value: Callable[[list[Any], list[Any]], Any]  # (passing, all) -> result
    how: str


@dataclass(frozen=True, slots=True)
class _Family:
    topic: str
    noun: str
    parameter: str
    conditions: tuple[_Condition, ...]
    aggregates: tuple[_Aggregate, ...]
    inputs: tuple[Any, ...]


def build_patterns() -> list[Problem]:
    """Return all composed problems, in a fixed order."""
    problems = []
    for family in _FAMILIES:
        for condition, aggregate in product(family.conditions, family.aggregates):
            problems.append(_compose(family, condition, aggregate))
    return problems


def _compose(family: _Family, condition: _Condition, aggregate: _Aggregate) -> Problem:
    name = aggregate.name.format(name=condition.name)
    doc = aggregate.doc.format(items=condition.phrase(family.noun))
    head = ", ".join((family.parameter, *condition.parameters))
    body = "\n".join(
        "    " + line for line in aggregate.body.format(test=condition.source).split("\n")
    )
    source = f'def {name}({head}):\n    """{doc}"""\n{body}'
    tests = []
    for data, extra in zip(family.inputs, condition.arguments, strict=True):
        items = data.split() if family.noun == "words" else list(data)
        if isinstance(data, dict):
            items = list(data.items())
            passing = [item for item in items if condition.test(item[1], *extra)]
        else:
            passing = [item for item in items if condition.test(item, *extra)]
        value = aggregate.value(passing, items)
        call = f"{name}({', '.join(map(_literal, (data, *extra)))})"
        is_singleton = value is None or isinstance(value, bool)
        tests.append(f"assert {call} {'is' if is_singleton else '=='} {_literal(value)}")
    return Problem(name, family.topic, "easy", source, "", "", doc, aggregate.how, "\n".join(tests))


def _literal(value: Any) -> str:
    text = repr(value)
    return text if '"' in text else text.replace("'", '"')


_LIMITS = ((4,), (0,), (-3,))
_NUMBERS = (
    _Condition("even", "even", "n % 2 == 0", lambda n: n in range(-100, 101, 2), before=True),
    _Condition("odd", "odd", "n % 2 != 0", lambda n: n in range(-99, 101, 2), before=True),
    _Condition("positive", "positive", "n > 0", lambda n: n >= 1, before=True),
    _Condition("negative", "negative", "n < 0", lambda n: n <= -1, before=True),
    _Condition(
        "greater than the limit", "above", "n > limit", lambda n, k: not n <= k, ("limit",), _LIMITS
    ),
    _Condition(
        "smaller than the limit", "below", "n < limit", lambda n, k: not n >= k, ("limit",), _LIMITS
    ),
    _Condition(
        "divisible by k",
        "divisible",
        "n % k == 0",
        lambda n, k: n // k * k == n,
        ("k",),
        ((3,), (2,), (5,)),
    ),
    _Condition(
        "from low to high, both included,",
        "between",
        "low <= n <= high",
        lambda n, a, b: n in range(a, b + 1),
        ("low", "high"),
        ((0, 5), (-9, 9), (2, 4)),
    ),
    _Condition(
        "that end in the digit 5", "ending_in_five", "abs(n) % 10 == 5", lambda n: str(n)[-1] == "5"
    ),
)


def _product(numbers: list[int]) -> int:
    return numbers[0] * _product(numbers[1:]) if numbers else 1


_NUMBER_AGGREGATES = (
    _Aggregate(
        "Return a list of the {items} of a list, in order.",
        "keep_{name}",
        "return [n for n in numbers if {test}]",
        lambda p, _: p,
        "A list comprehension keeps the numbers that pass the test.",
    ),
    _Aggregate(
        "Return the sum of the {items} in a list.",
        "sum_{name}",
        "total = 0\nfor n in numbers:\n    if {test}:\n        total += n\nreturn total",
        lambda p, _: sum(p),
        "Add each number that passes the test to the total.",
    ),
    _Aggregate(
        "Return how many {items} a list has.",
        "count_{name}",
        "return sum(1 for n in numbers if {test})",
        lambda p, _: len(p),
        "Add 1 for each number that passes the test.",
    ),
    _Aggregate(
        "Return the product of the {items} in a list, 1 if there are none.",
        "product_of_{name}",
        "result = 1\nfor n in numbers:\n    if {test}:\n        result *= n\nreturn result",
        lambda p, _: _product(p),
        "Start with 1 and multiply by each number that passes.",
    ),
    _Aggregate(
        "Return the largest of the {items} in a list, or None if there are none.",
        "largest_{name}",
        "return max((n for n in numbers if {test}), default=None)",
        lambda p, _: sorted(p)[-1] if p else None,
        "max over the numbers that pass; default covers the empty case.",
    ),
    _Aggregate(
        "Return the smallest of the {items} in a list, or None if there are none.",
        "smallest_{name}",
        "found = [n for n in numbers if {test}]\nif not found:\n    return None\nreturn min(found)",
        lambda p, _: sorted(p)[0] if p else None,
        "Filter first, and treat an empty result apart, since min would fail.",
    ),
    _Aggregate(
        "Return the first of the {items} in a list, or None if there are none.",
        "first_{name}",
        "for n in numbers:\n    if {test}:\n        return n\nreturn None",
        lambda p, _: p[0] if p else None,
        "Return at the first number that passes.",
    ),
    _Aggregate(
        "Return the squares of the {items} in a list, in order.",
        "squares_of_{name}",
        "return [n * n for n in numbers if {test}]",
        lambda p, _: [n**2 for n in p],
        "The comprehension filters and squares in one step.",
    ),
    _Aggregate(
        "Return the indices of the {items} in a list.",
        "indices_of_{name}",
        "return [i for i, n in enumerate(numbers) if {test}]",
        lambda p, every: [i for i in range(len(every)) if every[i] in p],
        "enumerate gives each number with its index.",
    ),
    _Aggregate(
        "Return a copy of a list without the {items}.",
        "without_{name}",
        "result = []\nfor n in numbers:\n    if not ({test}):\n        result.append(n)\n"
        "return result",
        lambda p, every: [n for n in every if n not in p],
        "Append only the numbers that do not pass the test.",
    ),
    _Aggregate(
        "Return the average of the {items} in a list, or None if there are none.",
        "average_of_{name}",
        "found = [n for n in numbers if {test}]\nif not found:\n    return None\n"
        "return sum(found) / len(found)",
        lambda p, _: sum(p) / len(p) if p else None,
        "Without any number there is no average, so that case comes first.",
    ),
    _Aggregate(
        "Return the {items} of a list with each of them doubled and the others unchanged.",
        "double_{name}",
        "return [n * 2 if {test} else n for n in numbers]",
        lambda p, every: [n + n if n in p else n for n in every],
        "A conditional expression chooses the new value of each number.",
    ),
)
_CHARACTERS = (
    _Condition("vowels", "vowels", 'c.lower() in "aeiou"', lambda c: c in tuple("aeiouAEIOU")),
    _Condition("digits", "digits", "c.isdigit()", lambda c: c in tuple("0123456789")),
    _Condition("upper-case letters", "capitals", "c.isupper()", lambda c: "A" <= c <= "Z"),
    _Condition("lower-case letters", "small_letters", "c.islower()", lambda c: "a" <= c <= "z"),
    _Condition("letters", "letters", "c.isalpha()", lambda c: "a" <= c.lower() <= "z"),
    _Condition(
        "characters equal to the mark",
        "marks",
        "c == mark",
        lambda c, m: c in [m],
        ("mark",),
        (("l",), ("1",), ("x",)),
    ),
    _Condition(
        "characters contained in the set",
        "chosen",
        "c in chosen",
        lambda c, s: s.count(c) > 0,
        ("chosen",),
        (("lo",), ("a1",), ("xyz",)),
    ),
)
_CHARACTER_AGGREGATES = (
    _Aggregate(
        "Return how many {items} a text has.",
        "num_{name}",
        "count = 0\nfor c in text:\n    if {test}:\n        count += 1\nreturn count",
        lambda p, _: len(p),
        "Count the characters that pass the test.",
    ),
    _Aggregate(
        "Return a text of only the {items} of a text, in order.",
        "only_{name}",
        'return "".join(c for c in text if {test})',
        lambda p, _: "".join(p),
        "Keep the characters that pass and join them.",
    ),
    _Aggregate(
        "Return a text without its {items}.",
        "strip_{name}",
        'return "".join(c for c in text if not ({test}))',
        lambda p, every: "".join(c for c in every if c not in p),
        "Keep the characters that do not pass the test.",
    ),
    _Aggregate(
        "Return the indices of the {items} in a text.",
        "places_of_{name}",
        "return [i for i, c in enumerate(text) if {test}]",
        lambda p, every: [i for i in range(len(every)) if every[i] in p],
        "enumerate gives each character with its index.",
    ),
    _Aggregate(
        "Return True if there are any {items} in a text.",
        "has_{name}",
        "return any({test} for c in text)",
        lambda p, _: bool(p),
        "any stops at the first character that passes.",
    ),
    _Aggregate(
        "Return a text with each of its {items} replaced by an underscore.",
        "blank_{name}",
        'result = ""\nfor c in text:\n    if {test}:\n        result += "_"\n    else:\n'
        "        result += c\nreturn result",
        lambda p, every: "".join("_" if c in p else c for c in every),
        "Add either the underscore or the character itself.",
    ),
    _Aggregate(
        "Return the {items} of a text as a sorted list without repeats.",
        "distinct_{name}",
        "return sorted({{c for c in text if {test}}})",
        lambda p, _: sorted(dict.fromkeys(p)),
        "The set comprehension drops repeats.",
    ),
)
_WORDS = (
    _Condition(
        "longer than n letters",
        "long",
        "len(w) > n",
        lambda w, n: w[n:] != "",
        ("n",),
        ((3,), (2,), (1,)),
    ),
    _Condition(
        "of exactly n letters",
        "n_letter",
        "len(w) == n",
        lambda w, n: len(w) in (n,),
        ("n",),
        ((3,), (5,), (1,)),
    ),
    _Condition(
        "that start with the letter",
        "starting",
        "w.startswith(letter)",
        lambda w, c: w[0] == c,
        ("letter",),
        (("t",), ("b",), ("x",)),
    ),
    _Condition(
        "that end with the letter",
        "ending",
        "w.endswith(letter)",
        lambda w, c: w[-1] == c,
        ("letter",),
        (("e",), ("n",), ("x",)),
    ),
    _Condition(
        "that contain the letter",
        "containing",
        "letter in w",
        lambda w, c: w.count(c) > 0,
        ("letter",),
        (("o",), ("a",), ("x",)),
    ),
    _Condition("written in upper case", "shouted", "w.isupper()", lambda w: w == w.upper()),
    _Condition(
        "that start with a capital letter",
        "capitalized",
        "w[0].isupper()",
        lambda w: "A" <= w[0] <= "Z",
    ),
)
_WORD_AGGREGATES = (
    _Aggregate(
        "Return the list of the {items} of a text.",
        "list_{name}_words",
        "return [w for w in text.split() if {test}]",
        lambda p, _: p,
        "Split the text into words and keep those that pass.",
    ),
    _Aggregate(
        "Return how many {items} a text has.",
        "count_{name}_words",
        "count = 0\nfor w in text.split():\n    if {test}:\n        count += 1\nreturn count",
        lambda p, _: len(p),
        "Look at each word and count.",
    ),
    _Aggregate(
        "Return a text without its {items}.",
        "drop_{name}_words",
        'return " ".join(w for w in text.split() if not ({test}))',
        lambda p, every: " ".join(w for w in every if w not in p),
        "Join the words that do not pass the test.",
    ),
    _Aggregate(
        "Return the first of the {items} in a text, or an empty text.",
        "first_{name}_word",
        'for w in text.split():\n    if {test}:\n        return w\nreturn ""',
        lambda p, _: (p or [""])[0],
        "Return at the first word that passes.",
    ),
    _Aggregate(
        "Return the lengths of the {items} in a text.",
        "lengths_of_{name}_words",
        "return [len(w) for w in text.split() if {test}]",
        lambda p, _: list(map(len, p)),
        "Filter the words and take their lengths.",
    ),
)
_VALUES = (
    _Condition(
        "greater than the limit",
        "above",
        "value > limit",
        lambda v, k: not v <= k,
        ("limit",),
        ((2,), (0,), (5,)),
    ),
    _Condition(
        "below the limit",
        "below",
        "value < limit",
        lambda v, k: not v >= k,
        ("limit",),
        ((2,), (10,), (5,)),
    ),
    _Condition(
        "equal to the wanted one",
        "matching",
        "value == wanted",
        lambda v, k: v in (k,),
        ("wanted",),
        ((2,), (9,), (0,)),
    ),
    _Condition("that are even", "even", "value % 2 == 0", lambda v: v in range(0, 100, 2)),
)
_VALUE_AGGREGATES = (
    _Aggregate(
        "Return the sorted keys whose values are among the {items} of a dictionary.",
        "keys_{name}",
        "return sorted(key for key, value in scores.items() if {test})",
        lambda p, _: sorted(key for key, _ in p),
        "items gives each key with its value.",
    ),
    _Aggregate(
        "Return a dictionary of the entries with {items}.",
        "entries_{name}",
        "return {{key: value for key, value in scores.items() if {test}}}",
        lambda p, _: dict(p),
        "A dictionary comprehension with a condition.",
    ),
    _Aggregate(
        "Return the sum of the {items} of a dictionary.",
        "value_sum_{name}",
        "total = 0\nfor value in scores.values():\n    if {test}:\n        total += value\n"
        "return total",
        lambda p, _: sum(v for _, v in p),
        "Only the values matter, so loop over them.",
    ),
    _Aggregate(
        "Return how many {items} a dictionary has.",
        "value_count_{name}",
        "return sum(1 for value in scores.values() if {test})",
        lambda p, _: len(p),
        "Add 1 for each value that passes.",
    ),
)
_FAMILIES = (
    _Family(
        "lists",
        "numbers",
        "numbers",
        _NUMBERS,
        _NUMBER_AGGREGATES,
        ([1, 2, 5, 6, -3, 15], [-4, 7, 10, -5], [3, 8]),
    ),
    _Family("strings", "", "text", _CHARACTERS, _CHARACTER_AGGREGATES, ("Hello", "a1 B2", "")),
    _Family(
        "strings",
        "words",
        "text",
        _WORDS,
        _WORD_AGGREGATES,
        ("the TALL tree on the hill", "Ben ran BACK again", ""),
    ),
    _Family(
        "dicts",
        "values",
        "scores",
        _VALUES,
        _VALUE_AGGREGATES,
        ({"a": 1, "b": 4, "c": 2}, {"x": 9}, {}),
    ),
)

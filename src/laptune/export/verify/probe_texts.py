"""Texts on which a GGUF's tokenizer is compared with the folder's own: what models really meet.

Built from parts, so that every kind is met in several surroundings: code with spaces and tabs,
Windows line ends, blank lines, numbers, many scripts, emoji, markup and odd whitespace.
"""

from __future__ import annotations

_CODE = (
    "def add(a, b):\n    return a + b\n",
    "class Node:\n    def __init__(self, value=None):\n        self.value = value\n",
    "for i in range(10):\n\tif i % 2:\n\t\tprint(i)\n",
    "x = {'a': [1, 2, 3], \"b\": (4.5, -6e-7)}\n",
    "try:\n    risky()\nexcept (ValueError, KeyError) as error:\n    raise TypeError from error\n",
    "SELECT name, COUNT(*) FROM users WHERE age >= 21 GROUP BY name;\n",
    'int main(void) {\n\tprintf("%d\\n", 42);\n\treturn 0;\n}\n',
    "const f = async (x) => await fetch(`/api/${x}`);\n",
    "```python\nprint('hello')\n```\n",
    "# TODO: fix this!!! (see issue 1234)\n",
    'assert is_prime(7) and not is_prime(9), "wrong"\n',
    "lambda *args, **kwargs: sorted(args, key=lambda t: (-t[1], t[0]))\n",
)
_PROSE = (
    "The quick brown fox jumps over the lazy dog.",
    "Write a function that returns the n-th Fibonacci number.",
    "It's 3.14159, isn't it? Yes -- roughly; see page 42.",
    "Grüße aus München: Äpfel, Öl und Übermut kosten 12,50 €.",
    "Le cœur déçu mais l'âme plutôt naïve, Louÿs rêva de crapaüter.",
    "Съешь же ещё этих мягких французских булок, да выпей чаю.",
    "我能吞下玻璃而不伤身体。",
    "いろはにほへと ちりぬるを",
    "다람쥐 헌 쳇바퀴에 타고파",
    "نص حكيم له سر قاطع وذو شأن عظيم",
    "דג סקרן שט בים מאוכזב",
    "ทดสอบภาษาไทย ๑๒๓",
    "नमस्ते दुनिया",
    "Zażółć gęślą jaźń",
    "ΑΒΓ αβγ ∑∫√∞ ≤ ≥ ≠",
    "😀 😃👍🏽 👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 é",
    "\U0001d539\U0001d54f \U00010348 \U0001f9d1\u200d\U0001f4bb",
    "<table><tr><td>1</td></tr></table>",
    "https://example.org/a?b=c&d=%20e#f",
    "user@example.com 2024-02-29T23:59:59Z 0xDEADBEEF 1_000_000",
    "</s> <s> [INST] <<SYS>> <|im_start|> <unk_> <0x41>",
    "A\u00a0B\u2003C\u200bD\ufeffE",
)
_JOINS = ("", " ", "\n", "\n\n", "\r\n", "\t", "    ")
# Where engines are known to part: longer runs than the longest space token, SentencePiece's mark.
KNOWN_DIFFERENCES = (" " * 32, "a" + " " * 40 + "b", "\u2581", "a\u2581b", "x \u2581\u2581 y")


def texts() -> list[str]:
    """More than 300 different texts without a known difference."""
    found = [*_CODE, *_PROSE]
    found += [code.replace("\n", "\r\n") for code in _CODE]
    found += [code.replace("    ", "\t") for code in _CODE if "    " in code]
    found += [" " * width + "return x\n" for width in range(1, 32)]
    found += ["\t" * width + "pass\n" for width in range(1, 32)]
    found += ["a" + "\n" * width + "b" for width in range(1, 32)]
    for index, left in enumerate(_PROSE):
        for step, join in enumerate(_JOINS):
            found.append(left + join + (_CODE + _PROSE)[(index * 5 + step * 3) % 34])
    found += [f"{number}" for number in (0, 7, 10, 123, 4567, 89012, 3.5, -1, 10**12)]
    return list(dict.fromkeys(found))


# Real prose and code, for comparing logits.
PROBE_TEXT = """A binary search looks for a value in a sorted list. It compares the value with the
middle element and drops the half in which it cannot lie, until nothing is left.

```python
def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == target:
            return middle
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
```

The loop runs at most log2(n) + 1 times, so even a list of a million elements needs about twenty
comparisons.
"""


def chat_messages(text: str, system: str = "") -> list[dict[str, str]]:
    """Return a question as a conversation, under the system text where there is one."""
    lead = [{"role": "system", "content": system}] if system else []
    return [*lead, {"role": "user", "content": text}]


CHATS = (
    "Write a Python function that adds two numbers.",
    "Write a function that checks whether a word is a palindrome.",
    "What does `len` do in Python?",
)

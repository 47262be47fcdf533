"""What a single sample may hide: secrets, e-mail addresses, broken code, its languages.

Nothing here keeps data from training; the findings are shown so that a person decides.
"""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from laptune.data.ngrams import words_in
from laptune.text.records import Record


class Finding(NamedTuple):
    """One thing found in one row."""

    kind: str
    source: str
    line: int
    detail: str


_SECRETS = {
    "AWS access key": r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    "GitHub token": r"\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})",
    "Hugging Face token": r"\bhf_[A-Za-z0-9]{30,}",
    "OpenAI or Anthropic key": r"\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}",
    "Google API key": r"\bAIza[0-9A-Za-z_-]{35}",
    "Slack token": r"\bxox[abprs]-[A-Za-z0-9-]{10,}",
    "Stripe key": r"\b[sr]k_live_[A-Za-z0-9]{16,}",
    "PyPI token": r"\bpypi-[A-Za-z0-9_-]{50,}",
    "private key": r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----",
    "JSON web token": r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}",
    "password in an address": r"\b[a-z][a-z0-9+.-]{1,15}://[^\s/:@]{1,64}:[^\s/:@]{3,64}@",
}
_SECRET = re.compile("|".join(f"(?P<s{i}>{p})" for i, p in enumerate(_SECRETS.values())))
_SECRET_NAMES = list(_SECRETS)
# Without one of these no pattern above can match, and most rows hold none.
_HINTS = (
    "AKIA",
    "ASIA",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "hf_",
    "sk-",
    "AIza",
    "xox",
    "k_live_",
    "pypi-",
    "-----BEGIN",
    "eyJ",
    "://",
)
# A quoted run that looks random, and the name that it is given to just before.
_QUOTED = re.compile(r"""['"][A-Za-z0-9+/_-]{20,}={0,2}['"]""")
_ASSIGNED = re.compile(r"""(?i:key|secret|token|passwd|password)['"]?\s{0,3}[:=]\s{0,3}$""")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}\b")
# Reserved for documentation and tests (RFC 2606, RFC 6761): no one's address.
_RESERVED = re.compile(
    r"(?:@|\.)(?:example\.(?:com|org|net)|[a-z0-9-]+\.(?:example|test|invalid|"
    r"localhost)|(?:a|b|c|x|y|z|foo|bar|mail|test|site|domain)\.(?:com|org|net|"
    r"de|io))$",
    re.IGNORECASE,
)
_FENCE = re.compile(r"^(?P<fence>`{3,}|~{3,})[ \t]*(?P<tag>[\w+#.-]*)[^\n]*\n", re.MULTILINE)


def secrets(record: Record) -> Iterator[Finding]:
    """Yield secrets and e-mail addresses, shown in part only."""
    text = "\n".join([message.content for message in record.messages])
    end = -1  # of the last secret: the address behind a password is no e-mail address
    if any(map(text.__contains__, _HINTS)):
        for match in _SECRET.finditer(text):
            end = match.end()
            name = _SECRET_NAMES[int(match.lastgroup[1:])]
            shown = f"{name}: {_masked(match.group())}"
            yield Finding("secret", record.source, record.line, shown)
    for match in _QUOTED.finditer(text):
        value = match.group()[1:-1]
        is_random = any(map(str.isdigit, value)) and any(map(str.isalpha, value))
        if is_random and _ASSIGNED.search(text[max(0, match.start() - 24) : match.start()]):
            shown = f"key or password in code: {_masked(value)}"
            yield Finding("secret", record.source, record.line, shown)
    if "@" in text:
        for match in _EMAIL.finditer(text):
            if not match.start() < end <= match.end() and not _RESERVED.search(match.group()):
                name, _, host = match.group().partition("@")
                yield Finding("email", record.source, record.line, f"{name[:1]}***@{host}")


def _masked(secret: str) -> str:
    return f"{secret[:6]}... ({len(secret)} characters)"


class Block(NamedTuple):
    """A fenced block of code; ``is_closed`` is false when the text ends inside it."""

    tag: str
    code: str
    is_closed: bool


def code_blocks(content: str) -> Iterator[Block]:
    """Yield the fenced blocks of a text."""
    pos = 0
    while "```" in content[pos:] or "~~~" in content[pos:]:
        start = _FENCE.search(content, pos)
        if start is None:
            return
        fence = re.escape(start["fence"])
        end = re.compile(rf"^{fence}[`~]*[ \t]*$", re.MULTILINE).search(content, start.end())
        code = content[start.end() : end.start() if end else len(content)]
        yield Block(start["tag"].lower(), code, end is not None)
        if end is None:
            return
        pos = end.end()


def broken_code(record: Record) -> Iterator[Finding]:
    """Yield the blocks of the answers that do not parse; a question may show broken code.

    An odd escape parses, with a warning: the caller silences SyntaxWarning.
    """
    for message in record.messages:
        if message.role != "assistant":
            continue
        for block in code_blocks(message.content):
            fault = "the block is never closed" if not block.is_closed else _fault(block)
            if fault:
                yield Finding("code", record.source, record.line, fault)


def _fault(block: Block) -> str | None:
    if block.tag in ("python", "py", "python3"):
        if block.code.lstrip().startswith(">>>"):
            return None  # a session at the prompt
        return _python_fault(block.code)
    if block.tag == "json":
        try:
            json.loads(block.code)
        except (ValueError, RecursionError) as error:
            return f"JSON: {error}"
    return None


def _python_fault(code: str) -> str | None:
    try:
        ast.parse(code)
    except SyntaxError as error:
        return f"Python: {error.msg} in line {error.lineno} of the block"
    except (ValueError, RecursionError, MemoryError) as error:
        return f"Python: {error}"
    return None


# The commonest words that tell languages of Latin script apart.
_STOP_WORDS = {
    "English": "the of and to in is that it for with this you are how what write function return",
    "German": "der die das und ist nicht ein eine mit für auf wie schreibe von zu ich wird",
    "French": "le la les et est une des pour dans que qui avec sur écris fonction pas comment",
    "Spanish": "el los las es una para por con del como que escribe función pero más este",
    "Portuguese": "os uma para com não do da em escreva função como mais são você isso ao",
    "Italian": "il di che è per una con non scrivi funzione sono come più gli della nel",
    "Dutch": "de het een en van is niet met voor op dat schrijf functie zijn hoe wordt",
}
_LANGUAGES_OF: dict[bytes, list[str]] = {}
for _language, _words in _STOP_WORDS.items():
    for _word in words_in(_words):
        _LANGUAGES_OF.setdefault(_word, []).append(_language)
_SCRIPTS = (
    ("Chinese or Japanese", 0x3040, 0x9FFF),
    ("Korean", 0xAC00, 0xD7AF),
    ("Cyrillic", 0x0400, 0x052F),
    ("Arabic", 0x0600, 0x06FF),
    ("Hebrew", 0x0590, 0x05FF),
    ("Greek", 0x0370, 0x03FF),
    ("Devanagari", 0x0900, 0x097F),
    ("Thai", 0x0E00, 0x0E7F),
)


def language_of(text: str) -> str:
    """Name the natural language of a text by script and stop words, or "unknown"."""
    text = text[:1000]
    if not text.isascii():
        letters = Counter(_script(char) for char in text if char.isalpha())
        script, count = letters.most_common(1)[0] if letters else ("Latin", 0)
        if script != "Latin" and count > 0.3 * sum(letters.values()):
            return script
    votes: dict[str, int] = {}
    for word in words_in(text):
        for language in _LANGUAGES_OF.get(word, ()):
            votes[language] = votes.get(language, 0) + 1
    return max(votes, key=votes.__getitem__) if votes else "unknown"


def _script(char: str) -> str:
    code = ord(char)
    return next((name for name, low, high in _SCRIPTS if low <= code <= high), "Latin")

"""What a single sample may hide: secrets, addresses, broken code, another model's markers.

Nothing here keeps data from training; the findings are shown so that a person decides.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from typing import NamedTuple

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
    text = "\n".join([message.text for message in record.messages])
    end = -1  # of the last secret: the address behind a password is not an e-mail address
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


# Written out by the chat templates of other families, in whole or at an answer's end.
_ENDS = (
    r"<\|(?:im_end|eot_id|eom_id|end|end_of_text|endoftext|return|END_OF_TURN_TOKEN)\|>"
    r"|</s>|<\uff5cend\u2581of\u2581sentence\uff5c>"
)
_TRAILING_ENDS = re.compile(rf"(?:\s*(?:{_ENDS}))+\s*\Z")
_FOREIGN = re.compile(
    r"<\|(?:im_start|im_end|im_sep|eot_id|eom_id|start_header_id|end_header_id|begin_of_text"
    r"|end_of_text|endoftext|end|user|assistant|system|return|start|channel|message"
    r"|(?:START|END)_OF_TURN_TOKEN)\|>"
    r"|\[/?INST\]|<</?SYS>>|</s>\s*\Z|<\uff5c[^\uff5c>\n]{1,40}\uff5c>|\[gMASK\]"
    r"|^### (?:Instruction|Response|Human|Assistant):|^Human: (?=[\s\S]*^Assistant: )",
    re.MULTILINE,
)
_FOREIGN_HINTS = ("<|", "INST]", "s>", "SYS>>", "\uff5c", "[gMASK]", "### ", "Human: ")


def foreign_markers(record: Record) -> Iterator[Finding]:
    """Yield the first marker of another model's template in a row: it would be learned as text."""
    for message in record.messages:
        if not any(map(message.content.__contains__, _FOREIGN_HINTS)):
            continue
        match = _FOREIGN.search(message.content)
        if match:
            detail = f"{match.group().strip()} ({message.role})"
            yield Finding("foreign", record.source, record.line, detail)
            return


def without_end_markers(reply: str) -> str:
    """Return an answer without the end markers of other templates that trail it."""
    return _TRAILING_ENDS.sub("", reply) or reply


def indented(record: Record) -> Iterator[Finding]:
    """Yield an answer that begins indented: the template trims that, and only that, line."""
    for message in record.messages:
        lines = message.content.lstrip("\n").split("\n")
        is_indented = lines[0][:1] in (" ", "\t") and any(
            line[:1] in (" ", "\t") for line in lines[1:] if line.strip()
        )
        if message.role == "assistant" and is_indented:
            detail = f"begins with {lines[0][:40]!r}"
            yield Finding("indented", record.source, record.line, detail)
            return


_HTML = re.compile(
    r"&(?:amp|nbsp|quot|apos|lt|gt|[lr]squo|[lr]dquo|#\d{1,6}|#x[\da-fA-F]{1,6});|<br ?/?>"
)


def html(record: Record) -> Iterator[Finding]:
    """Yield the first sign of a row that is spelled as on a web page, outside blocks of code."""
    for message in record.messages:
        text = message.content
        if (";" not in text and "<br" not in text) or not (match := _HTML.search(text)):
            continue
        if "`" not in text and "~~~" not in text:
            detail = f"{match.group()} ({message.role})"
            yield Finding("html", record.source, record.line, detail)
            return

"""Secrets, addresses, broken code, foreign markers; nothing harmless is called harmful."""

from __future__ import annotations

import pytest

from laptune.data.analysis import findings
from laptune.text.records import Message, Record


def record(answer, question="Ask"):
    turns = (Message("user", question), Message("assistant", answer))
    return Record("r", turns, {}, "a.jsonl", 3)


# Put together here, so that no scanner takes this file for a leak.
SECRETS = {
    "AWS access key": "AKIA" + "Q7ZK2M4N6P8R1S3T",
    "GitHub token": "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8",
    "Hugging Face token": "hf_" + "AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGh",
    "OpenAI or Anthropic key": "sk-" + "proj-abcdEFGH1234ijklMNOP5678",
    "Google API key": "AIza" + "SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6q",
    "Slack token": "xoxb-" + "123456789012-abcdefghijkl",
    "Stripe key": "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc",
    "PyPI token": "pypi-" + "AgEIcHlwaS5vcmc" * 5,
    "private key": "-----BEGIN RSA " + "PRIVATE KEY-----",
    "JSON web token": "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0In0.abcdefghijkl",
    "password in an address": "postgres://admin:" + "hunter2secret@db.internal/x",
    "key or password in code": 'api_key = "' + 'Zx81Qw72Er63Ty54Ui45Op36"',
}
HARMLESS = [
    "token = tokens[0]",
    'password = "secret"',
    'key = "aaaaaaaaaaaaaaaaaaaaaaaaaaa"',
    "see https://example.com/a:b",
    "git@",
    "risk-averse people ask-and-tell-their-friends-often",
    "user@example.com and a@b.com",
    "x @ y",
    "@property",
    'api_key = os.environ["API_KEY"]',
]


@pytest.mark.parametrize("name", SECRETS)
def test_secret_is_named_and_masked(name):
    found = list(findings.secrets(record(f"use {SECRETS[name]} here")))
    assert [f.kind for f in found] == ["secret"]
    assert found[0].detail.startswith(name)
    assert SECRETS[name] not in found[0].detail
    assert (found[0].source, found[0].line) == ("a.jsonl", 3)


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text(text):
    assert list(findings.secrets(record(text))) == []


def test_email_is_masked():
    found = list(findings.secrets(record("ok", "write to jane.doe@acme-corp.org please")))
    assert [(f.kind, f.detail) for f in found] == [("email", "j***@acme-corp.org")]


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ("```python\ndef f(:\n```", "Python: "),
        ("```py\nprint 'x'\n```", "Python: "),
        ("```python\nx = 1\n", "never closed"),
        ("```json\n{'a': 1}\n```", "JSON: "),
        ("text\n~~~python\nif x\n~~~", "Python: "),
        ("```python\nx = 1\n```\nand\n```python\nfor\n```", "Python: "),
    ],
)
def test_broken_code(answer, fault):
    found = list(findings.broken_code(record(answer)))
    assert len(found) == 1
    assert fault in found[0].detail


@pytest.mark.parametrize(
    "answer",
    [
        "no code",
        "```python\nx = 1\n```",
        "```\nnot (python\n```",
        "```python\n>>> f(\n1\n```",
        "```bash\nfor x in\n```",
        "inline ``` fence",
        '```json\n{"a": 1}\n```',
        "```python\n\n```",
        "````python\nx = '''\n```\n'''\n````",
    ],
)
def test_sound_code(answer):
    assert list(findings.broken_code(record(answer))) == []


def test_broken_code_in_a_question_is_allowed():
    assert list(findings.broken_code(record("ok", "```python\ndef f(:\n```"))) == []


def test_deeply_nested_code_does_not_crash():
    assert len(list(findings.broken_code(record("```python\n" + "(" * 5000 + "\n```")))) == 1


@pytest.mark.parametrize(
    "answer",
    [
        "Blue.<|im_end|>",
        "Blue.</s>",
        "<s>[INST] Name it. [/INST] Blue. </s>",
        "<|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>",
        "### Instruction:\nName it.\n\n### Response:\nBlue.",
        "Human: Name it.\n\nAssistant: Blue.",
        "Blue.<\uff5cend\u2581of\u2581sentence\uff5c>",
    ],
)
def test_markers_of_other_templates_are_found(answer):
    (found,) = findings.foreign_markers(record(answer))
    assert found.kind == "foreign"


@pytest.mark.parametrize(
    "answer", ["<s>old</s> price", "a <| b |> c", "### Steps\n1. Go", "Human: all of us."]
)
def test_what_only_looks_like_a_marker_is_not_found(answer):
    assert list(findings.foreign_markers(record(answer))) == []


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        ("Blue.<|im_end|>", "Blue."),
        ("Blue. </s>\n</s>\n", "Blue."),
        ("Write </s> at its end.", "Write </s> at its end."),
        ("</s>", "</s>"),
    ],
)
def test_only_trailing_end_markers_are_removed(answer, kept):
    assert findings.without_end_markers(answer) == kept


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ("    s = 0\n    return s", 1),
        ("  one line", 0),
        ("def f():\n    pass", 0),
        ("\n\tx\n\ty", 1),
    ],
)
def test_answers_that_begin_indented_are_found(answer, count):
    assert len(list(findings.indented(record(answer)))) == count


@pytest.mark.parametrize(
    "text", ["Tom &amp; Ann", "He said &quot;no&#39;", "one<br />two", "a&nbsp;b"]
)
def test_signs_that_are_spelled_as_on_a_web_page_are_found(text):
    (found,) = findings.html(record(text))
    assert found.kind == "html" and found.detail.endswith("(assistant)")
    assert list(findings.html(record("Fine.", text)))


@pytest.mark.parametrize("text", ["a & b; c", "Write `&amp;` there.", "```\n<br>\n```", "&ampere;"])
def test_other_signs_are_no_html(text):
    assert list(findings.html(record(text))) == []

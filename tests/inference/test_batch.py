"""Rows in order, errors by row, and a killed run that ends like an unbroken one."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.core.errors import UserError
from laptune.generate import Backend, Request, Sampling, open_backend
from laptune.generate.interface import NoAnswer
from laptune.inference import batch, trained

RULES = Sampling(max_tokens=6, temperature=1.0, top_k=40, seed=2)


@pytest.fixture(scope="module")
def backend(tiny_gemma):
    with open_backend(tiny_gemma) as opened:
        yield opened


@pytest.fixture(scope="module")
def rows():
    words = ["list", "total", "name", "print the key", "add value " * 7]
    return [
        batch.Row(i + 1, i, Request([{"role": "user", "content": f"{words[i % 5]} {i}"}]))
        for i in range(200)
    ]


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.slow
def test_a_killed_batch_of_200_ends_with_the_same_file(backend, rows, tmp_path):
    whole, broken = tmp_path / "whole.jsonl", tmp_path / "broken.jsonl"
    batch.run(backend, rows, RULES, whole, fingerprint={})

    def kill(totals, total):
        if totals.rows >= 96:
            raise Killed

    with pytest.raises(Killed):
        batch.run(backend, rows, RULES, broken, fingerprint={}, on_window=kill)
    assert not broken.exists()
    part, _ = batch.partial_files(broken)
    with open(part, "ab") as file:  # what a power cut leaves of the next window
        file.write(b'{"line": 97, "id": 96}\n{"line": 98, "comp')
    totals = batch.run(backend, rows, RULES, broken, fingerprint={})
    assert broken.read_bytes() == whole.read_bytes()
    assert (totals.rows, totals.resumed_rows) == (200, 96)
    found = [json.loads(line) for line in whole.read_text(encoding="utf-8").splitlines()]
    assert [row["line"] for row in found] == list(range(1, 201))


def test_a_partial_file_of_other_work_is_not_continued(backend, rows, tmp_path):
    out = tmp_path / "out.jsonl"

    def kill(totals, total):
        raise Killed

    with pytest.raises(Killed):
        batch.run(backend, rows[:40], RULES, out, fingerprint={"input": 1}, on_window=kill)
    with pytest.raises(UserError, match="other input"):
        batch.run(backend, rows[:40], RULES, out, fingerprint={"input": 2})
    batch.run(backend, rows[:40], RULES, out, fingerprint={"input": 2}, overwrite=True)
    assert len(out.read_text(encoding="utf-8").splitlines()) == 40


def test_a_finished_output_is_not_overwritten(backend, rows, tmp_path):
    out = tmp_path / "out.jsonl"
    batch.run(backend, rows[:1], RULES, out, fingerprint={})
    made = out.read_bytes()
    with pytest.raises(UserError, match="--overwrite"):
        batch.run(backend, rows[:2], RULES, out, fingerprint={})
    assert out.read_bytes() == made


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("name", ["out.jsonl.part", "out.jsonl.part.json"])
def test_a_file_of_the_users_under_a_partial_name_stays(backend, rows, tmp_path, name, overwrite):
    (tmp_path / name).write_text("mine", encoding="utf-8")
    out = tmp_path / "out.jsonl"
    with pytest.raises(UserError, match=f"{name} is not laptune's own"):
        batch.run(backend, rows[:1], RULES, out, fingerprint={}, overwrite=overwrite)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_bad_row_costs_itself_only(backend, tmp_path):
    path = tmp_path / "in.jsonl"
    lines = [
        '{"prompt": "list", "id": "a"}',
        "not json",
        "",
        '{"text": "x"}',
        '{"prompt": "a <end_of_turn> b"}',
        '{"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": "r"}]}',
        json.dumps({"prompt": "list " * 3000}),
    ]
    path.write_text("\ufeff" + "\r\n".join(lines), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    totals = batch.run(backend, batch.read_rows(path), RULES, out, fingerprint={})
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(row["line"], "error" in row) for row in found] == [
        (1, False),
        (2, True),
        (4, True),
        (5, True),
        (6, False),
        (7, True),
    ]
    assert (totals.errors, found[0]["id"]) == (4, "a")


@pytest.mark.parametrize("content", ["", "\n\n"])
def test_a_file_without_rows_is_refused(tmp_path, content):
    path = tmp_path / "in.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match="no rows|is empty"):
        batch.read_rows(path)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"messages": [{"role": "user", "content": None}]}, "messages[0].content: is null"),
        ({"messages": [{"role": "tool", "content": "x"}]}, "is a result without a call"),
        ({"messages": [{"role": "user", "content": "a"}] * 2}, "is a second user turn in a row"),
        ({"messages": [{"role": "assistant", "content": "a"}]}, "begins with an assistant turn"),
        ({"prompt": " "}, "prompt: is empty"),
        (7, "is a number, not an object"),
    ],
)
def test_a_prompt_that_could_not_train_is_not_asked(tmp_path, row, said):
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps(row), encoding="utf-8")
    (found,) = batch.read_rows(path)
    assert found.request is None
    assert said in found.error


def test_columns_beside_a_prompt_do_not_hide_it(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"id": 7, "topic": "a b", "prompt": "Q", "rank": 1}), "utf-8")
    (found,) = batch.read_rows(path)
    assert found.request.messages[-1].content == "Q"


def test_system_text_and_line_separators_reach_the_request(tmp_path):
    path = tmp_path / "in.jsonl"
    turns = [{"from": "human", "value": "a\u2028b"}]
    path.write_text(json.dumps({"conversations": turns}, ensure_ascii=False), encoding="utf-8")
    (found,) = batch.read_rows(path, "Be brief.")
    assert [m.content for m in found.request.messages] == ["Be brief.", "a\u2028b"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("in.csv", 'question,answer\n"Two, or\nthree?",2\n'),
        ("in.tsv", 'id\tquestion\n7\t"Two, or\nthree?"\n'),
        ("in.csv", 'sep=;\nquestion;note\n"Two, or\nthree?";x\n'),
        ("in.json", '{"rows": [{"question": "Two, or\\nthree?"}]}'),
    ],
)
def test_a_table_is_asked_as_training_reads_it(tmp_path, name, content):
    (tmp_path / name).write_text(content, encoding="utf-8")
    (found,) = batch.read_rows(tmp_path / name)
    assert found.request.messages[-1].content == "Two, or\nthree?"


def test_a_broken_table_is_one_row_with_its_reason(tmp_path):
    (tmp_path / "in.csv").write_text("prompt,topic\nQ\nR,x\n", encoding="utf-8")
    bad, good = batch.read_rows(tmp_path / "in.csv")
    assert (bad.line, bad.request) == (2, None) and "has 1 cells, the header 2" in bad.error
    assert good.request.messages[-1].content == "R"


def test_plain_text_is_told_how_to_be_asked(tmp_path):
    (tmp_path / "in.txt").write_text("Who?\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"is plain text -> write a prompt a line .* as \.csv"):
        batch.read_rows(tmp_path / "in.txt")


@pytest.mark.parametrize("column", ["text", "label_me", "utterance", "prompt"])
def test_texts_are_asked_with_the_instruction_that_they_were_trained_with(tmp_path, column):
    (tmp_path / "train.csv").write_text("label_me,label\na,yes\nb,no\n", encoding="utf-8")
    (tmp_path / "in.csv").write_text(f"{column}\nIs it?\n", encoding="utf-8")
    data = {"path": str(tmp_path / "train.csv"), "columns": {"text": "label_me"}}
    settings = trained.asked_as(check({"data": data}).data)
    for system in ("", "Own."):
        (found,) = batch.read_rows(tmp_path / "in.csv", system, settings=settings)
        said = [m.content for m in found.request.messages]
        assert said == [system or "Classify the text. Answer with one of: no, yes.", "Is it?"]


class Gone(Backend):
    """A server that is not there any more."""

    num_asked = 0

    def run(self, requests, sampling, on_text):
        self.num_asked += 1
        raise NoAnswer("http://127.0.0.1:9/v1: no answer (Connection refused)", "start the server")


def test_a_server_that_is_gone_is_asked_once_and_ends_the_run(rows, tmp_path):
    backend = Gone()
    with pytest.raises(UserError, match="no answer"):
        batch.run(backend, rows, RULES, tmp_path / "out.jsonl", fingerprint={})
    assert backend.num_asked == 1


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "Q", "answer": ["a", "b"]},
        {"text": "Q", "topic.responses": ["a", "b"]},
        {
            "messages": [
                {"role": "user", "content": "Q"},
                {"role": "model", "content": [{"type": {}}, 1]},
            ]
        },
        {"question": "Q", "answers": {"text": [], "answer_start": []}},
        {"custom_id": "1", "body": {"model": "m", "messages": [{"role": "user", "content": "Q"}]}},
    ],
)
def test_what_is_asked_is_read_whatever_the_answer_beside_it(tmp_path, row):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (found,) = batch.read_rows(path)
    assert not found.error and found.request.messages[-1].content == "Q"

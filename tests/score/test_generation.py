"""Asking in chunks: what survives an interruption, and what a run may not reuse."""

from __future__ import annotations

import json

import pytest

from laptune.core.errors import UserError
from laptune.core.progress import Progress
from laptune.generate import Reply
from laptune.score import generation, heldout
from laptune.score.asking import Asking
from laptune.score.generation import Journal, Plan, generate
from laptune.score.tasks import Task
from laptune.text.records import Message

RAW = Asking("raw")
PLAN = Plan(RAW, 8, 0.0, 1, 7)
TASKS = [
    Task(f"t/{i}", 1, "x", "f", f"def f(x):\n    # {i}\n", "    return x\n", "assert f(1) == 1\n")
    for i in range(7)
]


class FakeBackend:
    """Answers with the prompt's length; ``fails_at`` is the call that is interrupted."""

    def __init__(self, fails_at: int = -1) -> None:
        self.calls: list[dict] = []
        self.fails_at = fails_at

    def generate(self, requests, on_text, **options):
        for index, request in enumerate(requests):
            on_text(index, f"    return {len(request.prompt)}")
        reason = "interrupted" if len(self.calls) == self.fails_at else "stop"
        self.calls.append({"num": len(requests), **options})
        return [Reply(f"    return {len(r.prompt)}", 5, 3, reason, 0.1, 0.2) for r in requests]

    def encode(self, request):
        text = request.prompt or "".join(turn.content for turn in request.messages)
        return [2, *text.encode()]

    def score(self, ids, first):
        return [-0.5] * (len(ids) - first)


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    monkeypatch.setattr(generation, "CHUNK", 3)


def run(backend, path, plan=PLAN, identity="m"):
    return generate(backend, TASKS, plan, journal=Journal(path), identity=identity)


def test_every_task_gets_its_row(tmp_path):
    rows, _ = run(FakeBackend(), tmp_path / "j.jsonl")
    assert [row["task_id"] for row in rows] == [task.task_id for task in TASKS]


def test_an_interrupted_run_continues_and_equals_an_uninterrupted_one(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        run(FakeBackend(fails_at=2), tmp_path / "j.jsonl")
    resumed = FakeBackend()
    rows, _ = run(resumed, tmp_path / "j.jsonl")
    whole = FakeBackend()
    assert rows == run(whole, tmp_path / "other.jsonl")[0]
    assert resumed.calls == whole.calls[2:]


def test_progress_counts_replies_and_shows_the_last(tmp_path):
    seen = []
    bar = Progress("r", 7, "replies", lambda state, _: seen.append((state.done, state.sample)))
    generate(FakeBackend(), TASKS, PLAN, journal=Journal(tmp_path / "j"), identity="m", bar=bar)
    assert [count for count, _ in seen] == [0, 0, 0, 3, 3, 3, 3, 6, 6, 7]
    assert {sample for _, sample in seen} == {"return 18"}


def test_a_torn_last_line_is_dropped(tmp_path):
    path = tmp_path / "j.jsonl"
    run(FakeBackend(), path)
    path.write_text(path.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    again = FakeBackend()
    run(again, path)
    assert len(again.calls) == 1
    assert [json.loads(line)["rows"] for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_finished_journal_opens_no_model(tmp_path):
    run(FakeBackend(), tmp_path / "j.jsonl")
    run(lambda: pytest.fail("the model was opened"), tmp_path / "j.jsonl")


def test_a_resumed_run_counts_the_time_of_the_one_before(tmp_path):
    _, whole_s = run(FakeBackend(), tmp_path / "j.jsonl")
    _, again_s = run(FakeBackend(), tmp_path / "j.jsonl")
    assert again_s == whole_s > 0


@pytest.mark.parametrize("change", [{"identity": "other"}, {"plan": Plan(RAW, 9, 0.0, 1, 7)}])
def test_another_model_or_plan_reuses_nothing(change, tmp_path):
    run(FakeBackend(), tmp_path / "j.jsonl")
    other = FakeBackend()
    run(other, tmp_path / "j.jsonl", **change)
    assert len(other.calls) == 3


def test_several_samples_of_a_task_are_numbered(tmp_path):
    rows, _ = run(FakeBackend(), tmp_path / "j.jsonl", Plan(RAW, 8, 1.0, 2, 7))
    assert [(r["task_id"], r["sample"]) for r in rows[:3]] == [("t/0", 0), ("t/0", 1), ("t/1", 0)]


def test_held_out_loss_counts_reply_tokens_only():
    talk = [Message("user", "abc"), Message("assistant", "de")]
    found = heldout.loss_of(FakeBackend(), [talk])
    assert (found["loss"], found["heldout_tokens"]) == (0.5, 2)


def test_a_server_has_no_loss():
    class Server(FakeBackend):
        def encode(self, request):
            raise UserError("no tokens")

    talk = [Message("user", "a"), Message("assistant", "b")]
    assert heldout.loss_of(Server(), [talk])["loss"] is None


@pytest.mark.parametrize(
    "damage",
    [
        {"rows": []},
        {"rows": "none"},
        {"rows": [{"task_id": "t/0"}]},
        {"rows": [None, None, None]},
        {"seconds": "long"},
        {"seconds": -1},
    ],
)
def test_a_damaged_entry_of_the_journal_is_asked_again(damage, tmp_path, capsys):
    path = tmp_path / "j.jsonl"
    whole = run(FakeBackend(), path)[0]
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([json.dumps(json.loads(first) | damage), *rest]), encoding="utf-8")
    again = FakeBackend()
    assert run(again, path)[0] == whole
    assert len(again.calls) == 1 and "damaged; asked again" in capsys.readouterr().err


def test_a_line_that_is_not_an_entry_is_passed_over(tmp_path):
    path = tmp_path / "j.jsonl"
    run(FakeBackend(), path)
    first, *rest = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([first, b"\xff\xfe", b"[]", b"{}", b"{", *rest]) + b"\n")
    run(lambda: pytest.fail("the model was opened"), path)

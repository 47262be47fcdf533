"""What the tests of the teacher share: one that says what a function says, and its seeds."""

from __future__ import annotations

import json

import pytest
import stub_teacher

from laptune.core import config
from laptune.core.progress import Progress
from laptune.generate import Backend, Reply
from laptune.score.generation import Journal
from laptune.synthesis import make as making
from laptune.synthesis.teacher import Teacher
from laptune.text.chat import GEMMA3


class Stub(Backend):
    """Says what a function says; every conversation is noted."""

    name, kind = "stub", "server"

    def __init__(self, answer, *, finish="stop"):
        self.answer, self.finish, self.asked = answer, finish, []

    def run(self, requests, sampling, on_text):
        messages = [message.to_dict() for message in requests[0].messages]
        self.asked.append(messages)
        text = self.answer(messages, sampling.seed)
        return [Reply(text, 1, 1, self.finish, 0.0, 0.0)]


@pytest.fixture
def cfg(tmp_path):
    data = tmp_path / "seeds.jsonl"
    write_rows(data, stub_teacher.seed_rows(30))
    return configured(tmp_path, data)


def configured(tmp_path, data):
    run = {"name": "my", "artifacts_dir": str(tmp_path / "artifacts")}
    return config.check({"run": run, "data": {"path": str(data)}})


def write_rows(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def make_rows(cfg, tmp_path, answer, wanted=6, **options):
    backend = answer if isinstance(answer, Backend) else Stub(answer, **options)
    asker = Teacher(backend, Journal(tmp_path / "journal.jsonl"))
    seeds = making.read_seeds(cfg, GEMMA3)
    job, made = making.make(asker, cfg, seeds, GEMMA3, wanted, Progress("rows", wanted, "rows"))
    return seeds, job, made, asker

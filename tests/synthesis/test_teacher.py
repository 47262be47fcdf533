"""Where a teacher is, what key it gets, and one that fails."""

from __future__ import annotations

import pytest

from laptune.core.errors import UserError
from laptune.generate import Sampling
from laptune.score.generation import Journal
from laptune.synthesis import teacher
from laptune.synthesis.teacher import Teacher, host_of, key_from
from laptune.text.records import Message

from .conftest import Stub, make_rows


def test_a_server_that_fails_always_ends_the_run(cfg, tmp_path, monkeypatch):
    monkeypatch.setattr(teacher, "PAUSES_S", (0, 0))

    def fail(messages, seed):
        raise UserError("status 403: not you", "give the key")

    with pytest.raises(UserError, match="-> give the key; .* run the same command again"):
        make_rows(cfg, tmp_path, fail)


@pytest.mark.parametrize("thought", ["<think>\nIs it?\n</think>\n\n", "Is it?</think>", ""])
def test_what_a_teacher_thinks_is_not_what_it_answers(tmp_path, thought):
    backend = Stub(lambda messages, seed: f"{thought}An answer.")
    journal = Journal(tmp_path / "journal.jsonl")
    messages = [Message("user", "Ask")]
    said = Teacher(backend, journal).ask(messages, Sampling(max_tokens=8))
    assert said.text == "An answer."
    again = Teacher(backend, Journal(tmp_path / "journal.jsonl")).ask(
        messages, Sampling(max_tokens=8)
    )
    assert (again.text, again.is_old) == ("An answer.", True)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://127.0.0.1:1234/v1", ""),
        ("http://localhost:1", ""),
        ("http://[::1]:1/v1", ""),
        ("http://127.0.0.1.example.com/v1", "127.0.0.1.example.com"),
        ("http://localhost.example.com", "localhost.example.com"),
        ("http://me:127.0.0.1@10.0.0.2/v1", "10.0.0.2"),
        ("https://api.example.com/v1", "api.example.com"),
    ],
)
def test_only_this_machine_is_here(url, host):
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("key", "url", "words"),
    [
        ("", "https://api.example.com/v1", "MY_KEY is empty"),
        ("two words", "https://api.example.com/v1", "no key has"),
        ("with\nline", "https://api.example.com/v1", "no key has"),
        ("schl\u00fcssel", "https://api.example.com/v1", "no key has"),
        ("sk-secret-123", "http://api.example.com/v1", "unencrypted"),
    ],
)
def test_a_key_that_cannot_be_sent_is_refused_without_showing_it(key, url, words, monkeypatch):
    monkeypatch.setenv("MY_KEY", key)
    with pytest.raises(UserError, match=words) as caught:
        key_from("MY_KEY", url)
    assert not key or key not in str(caught.value)


def test_a_key_is_read_from_the_environment(monkeypatch):
    monkeypatch.setenv("MY_KEY", "sk-secret-123\n")
    assert key_from("MY_KEY", "https://api.example.com/v1") == "sk-secret-123"
    assert key_from("MY_KEY", "http://127.0.0.1:1/v1") == "sk-secret-123"
    assert key_from("", "http://127.0.0.1:1/v1") == ""

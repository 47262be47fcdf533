"""The fingerprint: what a resumed run may not change, and what it may."""

from __future__ import annotations

import pytest

from laptune.core import config
from laptune.core.errors import UserError
from laptune.text.records import Message, Record
from laptune.train.keep import fingerprint as fp

RECORDS = [Record("a", (Message("user", "hi"), Message("assistant", "ho")))]


@pytest.fixture
def base(tmp_path):
    for name in ("model.safetensors", "tokenizer.json"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


def take(base, records=RECORDS, **train):
    return fp.take(config.check({"train": train}), records, base)


def test_the_same_run_has_no_changes(base):
    assert fp.refuse_changes(take(base), take(base), go_on=False) == []


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json"])
def test_another_base_or_tokenizer_is_refused(base, name):
    old = take(base)
    (base / name).write_text("other", encoding="utf-8")
    with pytest.raises(UserError, match=f"base.{name} was .*--resume-anyway"):
        fp.refuse_changes(old, take(base), go_on=False)


def test_other_data_is_refused(base):
    other = [Record("a", (Message("user", "hi"), Message("assistant", "hey")))]
    with pytest.raises(UserError, match="data was"):
        fp.refuse_changes(take(base), take(base, other), go_on=False)


def test_a_changed_key_is_named_with_both_values(base):
    with pytest.raises(UserError, match=r"train.learning_rate was 0.0002, is 0.0001"):
        fp.refuse_changes(take(base), take(base, learning_rate=1e-4), go_on=False)


def test_how_often_to_save_may_change(base):
    assert fp.refuse_changes(take(base), take(base, save_every_steps=3), go_on=False) == []


def test_threads_are_reported_and_not_refused():
    lines = fp.refuse_changes({"compute.workers": 2}, {"compute.workers": 4}, go_on=False)
    assert lines == ["compute.workers was 2, is 4; the result will not be the same to the bit"]

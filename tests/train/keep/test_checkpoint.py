"""Checkpoints: what comes back, what a damaged one does, what is pruned."""

from __future__ import annotations

import errno
import json
import os

import pytest
import torch

from laptune.core import manifest
from laptune.train.keep import checkpoint as cp
from laptune.train.keep.checkpoint import CheckpointStore, DamagedCheckpoint, load_state, verify


def state(value: float = 1.0) -> dict:
    buffer = torch.full((4, 3), value)
    return {
        "adapter": {"a": buffer[:2], "b": buffer[2:]},  # views of one buffer
        "optimizer": {"step": 3, "moments": [buffer * 2, buffer.to(torch.bfloat16)]},
        "rng": torch.get_rng_state(),
        "cursor": {"epoch": 1, "position": 5, "best": None, "rate": 0.1 + 0.2},
    }


@pytest.fixture
def store(tmp_path) -> CheckpointStore:
    return CheckpointStore(tmp_path / "checkpoints", keep=2)


def test_a_state_comes_back_bit_for_bit(store):
    saved = store.save(7, state(), {"loss": 0.5})
    back = load_state(saved)
    assert torch.equal(back["adapter"]["b"], state()["adapter"]["b"])
    assert back["optimizer"]["moments"][1].dtype == torch.bfloat16
    assert torch.equal(back["rng"], state()["rng"])
    assert back["cursor"] == state()["cursor"]
    assert (saved.step, saved.info) == (7, {"loss": 0.5})


def test_nothing_is_pickled(store):
    names = {path.suffix for path in store.save(1, state(), {}).folder.iterdir()}
    assert names == {".safetensors", ".json"}


def test_keys_that_json_would_change_are_refused(store):
    with pytest.raises(TypeError, match="'optimizer' must be strings"):
        store.save(1, {"optimizer": {0: 1}}, {})


@pytest.mark.parametrize(
    "name",
    [
        "adapter.safetensors",
        "rng.safetensors",
        "state.json",
        "optimizer.safetensors",
        "manifest.json",
    ],
)
@pytest.mark.parametrize("harm", ["flip first", "flip last", "cut", "empty", "gone"])
def test_every_damage_to_every_file_falls_back_and_says_so(store, name, harm):
    store.save(1, state(1.0), {})
    path = store.save(2, state(2.0), {}).folder / name
    damage(path, harm)
    found, refused = store.newest()
    assert found.step == 1
    assert len(refused) == 1
    assert str(path) in refused[0]


def damage(path, harm: str) -> None:
    blob = bytearray(path.read_bytes())
    if harm.startswith("flip"):
        blob[0 if "first" in harm else -1] ^= 1
    elif harm == "cut":
        blob = blob[: len(blob) // 2]
    elif harm == "empty":
        blob = b""
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(blob)


def test_each_single_byte_of_the_manifest_counts(store):
    path = store.save(1, {"cursor": {"step": 1}}, {"loss": 0.25}).folder / manifest.NAME
    whole = path.read_bytes()
    for index in range(len(whole)):
        changed = bytearray(whole)
        changed[index] ^= 1
        path.write_bytes(changed)
        with pytest.raises(DamagedCheckpoint):
            verify(path.parent)


def test_newest_is_none_when_nothing_holds(store):
    damage(store.save(1, state(), {}).folder / "state.json", "cut")
    assert store.newest()[0] is None


def test_the_newest_and_the_best_are_kept(store):
    for step in range(1, 7):
        store.save(step, state(step), {"best_step": 2 if step >= 2 else 1})
    assert store.steps() == [2, 5, 6]


def test_a_damaged_one_does_not_count_as_kept(store):
    for step in (1, 2):
        store.save(step, state(step), {})
    damage(store.path_of(2) / "state.json", "cut")
    store.save(3, state(3), {})
    assert store.steps() == [1, 3]


def test_saving_a_step_again_replaces_it(store):
    damage(store.save(1, state(1.0), {}).folder / "state.json", "cut")
    again = store.save(1, state(5.0), {})
    assert load_state(again)["adapter"]["a"][0, 0] == 5.0
    assert [path.name for path in store.folder.iterdir()] == ["step-00000001"]


def test_a_full_disk_leaves_the_old_one_and_no_rest(store, monkeypatch):
    store.save(1, state(), {})

    def full(path, blob):
        path.write_bytes(blob[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(cp, "_write_synced", full)
    with pytest.raises(OSError, match="No space"):
        store.save(2, state(), {})
    assert [path.name for path in store.folder.iterdir()] == ["step-00000001"]
    assert store.newest()[0].step == 1


def test_what_the_disk_gives_back_is_compared_before_the_rename(store, monkeypatch):
    store.save(1, state(), {})
    monkeypatch.setattr(cp, "_write_synced", lambda path, blob: path.write_bytes(blob[:-1]))
    with pytest.raises(DamagedCheckpoint):
        store.save(2, state(), {})
    assert store.steps() == [1]


def test_a_rename_refused_by_another_process_is_tried_again(store, monkeypatch):
    real, calls = os.replace, []

    def busy(source, goal):
        calls.append(source)
        if len(calls) < 3:
            error = PermissionError(13, "held open by another process")
            error.winerror = 32
            raise error
        real(source, goal)

    monkeypatch.setattr(os, "replace", busy)
    assert store.save(1, state(), {}).step == 1
    assert len(calls) == 4  # the manifest has a rename of its own


def test_leftovers_of_a_killed_process_go(store):
    store.save(1, state(), {})
    (store.folder / "step-00000002.tmp").mkdir()
    (store.folder / "step-00000001.old").mkdir()
    assert store.newest()[0].step == 1
    store.remove_leftovers()
    assert [path.name for path in store.folder.iterdir()] == ["step-00000001"]


def test_the_manifest_is_json_with_a_sha256_a_file(store):
    made = json.loads((store.save(1, state(), {}).folder / "manifest.json").read_text("utf-8"))
    assert all(len(entry["sha256"]) == 64 for entry in made["outputs"])

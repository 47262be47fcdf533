"""scripts/install_lmstudio.py against stand-in trees and a stand-in server."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
import stage
import stub_server

from laptune.core import config, manifest
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import ValueType
from laptune.gguf.file.write import write_gguf
from laptune.text.chat import GEMMA3

pytestmark = pytest.mark.slow


@pytest.fixture
def gguf(tmp_path):
    path = tmp_path / "files" / "demo-ft.gguf"
    path.parent.mkdir()
    path.write_bytes(b"GGUF" + bytes(500))
    _prove(path, True)
    return path


def _prove(path, passed):
    checks = [{"name": "tensors", "status": "pass" if passed else "fail", "detail": ""}]
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    report = {"passed": passed, "checks": checks, "sha256": sha256}
    path.with_name(path.name + ".verify.json").write_text(json.dumps(report), encoding="utf-8")


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "my h\u00f6me"
    (folder / ".lmstudio" / "models").mkdir(parents=True)
    return folder


@pytest.fixture
def run(home, gguf):
    def call(*arguments):
        variables = {"HOME": str(home), "USERPROFILE": str(home), "PATH": ""}
        return stage.run("scripts/install_lmstudio.py", gguf, *arguments, **variables)

    return call


def _goal(home, publisher="laptune", model="demo-ft") -> Path:
    return home / ".lmstudio" / "models" / publisher / model / "demo-ft.gguf"


def test_it_copies_and_shows_one_reply(run, home):
    with stub_server.serve(models=("other", "demo-ft")) as (url, received):
        done = run("--endpoint", url)
    assert done.returncode == 0, done.stderr
    assert _goal(home).is_file()
    assert "demo-ft answered" in done.stdout
    assert "def f()" in done.stdout
    assert received[0][1]["model"] == "demo-ft"


def test_without_a_server_it_prints_the_clicks(run, home):
    done = run("--publisher", "me", "--model-name", "my model")
    assert done.returncode == 0, done.stderr
    assert _goal(home, "me", "my model").is_file()
    assert "My Models lists me/my model" in done.stdout


def test_a_named_server_that_does_not_answer_is_a_failure(run):
    done = run("--endpoint", "http://127.0.0.1:9")
    assert done.returncode == 1
    assert "no reply from LM Studio" in done.stdout


def test_the_servers_reason_is_shown(run):
    with stub_server.serve(models=("demo-ft",), status=400) as (url, _):
        done = run("--endpoint", url)
    assert done.returncode == 1
    assert "No LM Runtime found" in done.stdout


def test_a_server_that_does_not_list_it_is_reported(run):
    with stub_server.serve(models=("other",)) as (url, _):
        done = run("--endpoint", url)
    assert "does not list demo-ft" in done.stdout


def test_a_file_that_failed_its_checks_is_not_installed(run, home, gguf):
    _prove(gguf, False)
    done = run("--no-load")
    assert (done.returncode, _goal(home).exists()) == (2, False)
    assert "failed its checks: tensors" in done.stderr
    assert run("--no-load", "--unverified").returncode == 0


def test_uninstall_removes_what_was_copied(run, home):
    assert run("--no-load").returncode == 0
    done = run("--uninstall")
    assert done.returncode == 0, done.stderr
    assert list((home / ".lmstudio" / "models").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--publisher", "nul"), "reserved name"),
        (("--model-name", "../x"), "not a folder name"),
        (("--models-dir", "no-such-folder"), "no such folder"),
        (("--uninstall",), "nothing to remove"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(run, arguments, words):
    done = run(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_ollama_gets_a_modelfile(run, gguf):
    template = Field(ValueType.STRING, GEMMA3.jinja)
    write_gguf(gguf, {"tokenizer.chat_template": template}, [])
    done = run("--ollama")
    assert done.returncode == 0, done.stderr
    text = gguf.with_name("demo-ft.Modelfile").read_text(encoding="utf-8")
    assert text.startswith("FROM") and "TEMPLATE" in text
    assert "next: ollama create demo-ft -f " in done.stdout


def test_the_system_text_of_the_training_rows_is_told(run, gguf, tmp_path):
    data = tmp_path / "labels.csv"
    data.write_text("text,label\na,yes\nb,no\n", encoding="utf-8")
    cfg = config.check({"data": {"path": str(data)}})
    write_gguf(gguf, {"tokenizer.chat_template": Field(ValueType.STRING, GEMMA3.jinja)}, [])
    manifest.write(gguf, stage="convert", config=cfg)
    asked = "Classify the text. Answer with one of: no, yes."
    assert f"that of its training:\n{asked}" in run("--unverified", "--no-load").stdout
    assert run("--ollama").returncode == 0
    assert f'SYSTEM """{asked}"""' in gguf.with_name("demo-ft.Modelfile").read_text("utf-8")


def test_the_smallest_type_that_lost_nothing_is_suggested(run, gguf):
    smaller = gguf.with_name("demo-ft-q8_0.gguf")
    smaller.write_bytes(b"GGUF")
    scores = gguf.parent / "eval-t-types" / "results.json"
    scores.parent.mkdir()
    found = {"file": smaller.name, "sentence": "the smallest that loses nothing is q8_0"}
    scores.write_text(json.dumps({"smallest": found}), encoding="utf-8")
    done = run("--no-load", "--set", f"run.artifacts_dir={gguf.parent}", "--set", "run.name=t")
    assert done.returncode == 0, done.stderr
    assert "loses nothing is q8_0 -> " in done.stdout and "demo-ft-q8_0.gguf" in done.stdout

"""scripts/push_to_hub.py against a stand-in of the Hub's API."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import pytest
import stub_hub

from laptune.core import config, manifest

pytestmark = pytest.mark.slow

TOKEN = "hf_" + "s3cret" * 5
REPO = "me/my-model"


@pytest.fixture
def cfg(tmp_path):
    tree = {"run": {"name": "my", "artifacts_dir": str(tmp_path / "artifacts")}}
    (tmp_path / "my.yaml").write_text(json.dumps(tree), encoding="utf-8")
    return config.load(tmp_path / "my.yaml")


@pytest.fixture
def adapter(cfg):
    with manifest.staged_dir(cfg.paths.adapter, stage="train", config=cfg) as stage:
        (stage.path / "adapter_model.safetensors").write_bytes(b"w" * 3000)
        names = {"base_model_name_or_path": "C:\\Users\\bob\\gemma", "r": 4}
        (stage.path / "adapter_config.json").write_text(json.dumps(names), encoding="utf-8")
        (stage.path / "metrics.jsonl").write_text('{"loss": 1}\n', encoding="utf-8")
        (stage.path / "my_data.jsonl").write_text('{"text": "private"}\n', encoding="utf-8")
    return cfg.paths.adapter


@pytest.fixture
def gguf(cfg):
    with manifest.staged_file(cfg.paths.gguf, stage="convert", config=cfg) as stage:
        stage.path.write_bytes(b"GGUF" + bytes(5000))
    return cfg.paths.gguf


@pytest.fixture
def proven(gguf):
    _prove(gguf, passed=True)
    return gguf


def _prove(gguf, *, passed):
    sha256 = hashlib.sha256(gguf.read_bytes()).hexdigest()
    checks = [{"name": "tensors", "status": "pass" if passed else "fail"}]
    proof = {"passed": passed, "checks": checks, "sha256": sha256}
    gguf.with_name(gguf.name + ".verify.json").write_text(json.dumps(proof), encoding="utf-8")


@pytest.fixture
def hub():
    with stub_hub.serve() as (url, found):
        found.url = url
        yield found


@pytest.fixture
def run(root, tmp_path, cfg, hub):
    def call(*arguments, token=TOKEN):
        told = {"HF_ENDPOINT": hub.url, "HF_HUB_DISABLE_XET": "1", "HF_HUB_OFFLINE": "0"}
        told |= {"HF_HOME": str(tmp_path / "hf"), "HF_TOKEN": token}
        script = str(root / "scripts/push_to_hub.py")
        command = [sys.executable, script, REPO, "--config", str(tmp_path / "my.yaml"), *arguments]
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=root,
            env=os.environ | told,
            timeout=120,
        )

    return call


def test_a_gguf_goes_with_its_card_into_a_private_repository(run, hub, proven):
    done = run()
    assert done.returncode == 0, done.stderr
    repo = hub.repos[REPO]
    assert repo["private"]
    assert sorted(repo["files"]) == ["README.md", "my-ft.gguf"]
    assert repo["files"]["my-ft.gguf"] == proven.read_bytes()
    assert b"written by laptune" in repo["files"]["README.md"]
    assert "(private)" in done.stdout


def test_of_an_adapter_the_model_goes_and_neither_data_nor_logs(run, hub, adapter):
    done = run("--model", "adapter")
    assert done.returncode == 0, done.stderr
    names = ["README.md", "adapter_config.json", "adapter_model.safetensors"]
    assert sorted(hub.repos[REPO]["files"]) == names
    assert "stay here: metrics.jsonl, my_data.jsonl" in done.stdout


def test_no_folder_of_this_machine_is_reported(run, hub, adapter):
    assert run("--model", "adapter").returncode == 0
    sent = json.loads(hub.repos[REPO]["files"]["adapter_config.json"])
    assert sent == {"base_model_name_or_path": "gemma", "r": 4}
    assert not any(b"bob" in content for content in hub.repos[REPO]["files"].values())


def test_weights_go_before_the_one_commit(run, hub, proven):
    assert run().returncode == 0
    uploads = [i for i, line in enumerate(hub.log) if line.startswith("PUT")]
    commits = [i for i, line in enumerate(hub.log) if "/commit/" in line]
    assert len(uploads) == len(commits) == 1
    assert uploads[0] < commits[0]


def test_a_broken_connection_is_taken_up_again(run, hub, proven):
    hub.breaks = 1
    done = run()
    assert done.returncode == 0, done.stderr
    assert hub.repos[REPO]["files"]["my-ft.gguf"] == proven.read_bytes()


def test_a_commit_whose_reply_was_lost_is_not_made_twice(run, hub, proven):
    hub.loses_commit_reply = True
    done = run()
    assert done.returncode == 0, done.stderr
    assert sum("/commit/" in line for line in hub.log) == 1


def test_what_arrived_before_a_stop_is_not_sent_again(run, hub, proven):
    hub.refuses["/commit/"] = 403
    assert run().returncode == 2
    hub.refuses.clear()
    done = run()
    assert done.returncode == 0, done.stderr
    assert sum(line.startswith("PUT") for line in hub.log) == 1


def test_a_second_push_of_the_same_sends_nothing(run, hub, proven):
    assert run().returncode == 0
    hub.log.clear()
    done = run()
    assert done.returncode == 0, done.stderr
    assert "all files were there already" in done.stdout
    assert not any("/commit/" in line or line.startswith("PUT") for line in hub.log)


def test_another_file_there_is_replaced_with_overwrite_alone(run, hub, proven):
    hub.add(REPO, **{"README.md": b"by hand"})
    done = run()
    assert done.returncode == 2
    assert "holds another README.md" in done.stderr
    assert hub.repos[REPO]["files"] == {"README.md": b"by hand"}
    assert run("--overwrite").returncode == 0
    assert b"written by laptune" in hub.repos[REPO]["files"]["README.md"]


def test_a_public_repository_is_refused_without_public(run, hub, proven):
    hub.add(REPO, private=False)
    done = run()
    assert done.returncode == 2
    assert "is public" in done.stderr
    assert hub.repos[REPO]["files"] == {}


def test_dry_run_lists_files_and_sizes_and_asks_nobody(run, hub, proven):
    done = run("--dry-run", token="")
    assert done.returncode == 0, done.stderr
    assert "my-ft.gguf" in done.stdout
    assert "5,004" in done.stdout
    assert hub.log == []


def test_a_gguf_without_a_proof_is_refused(run, hub, gguf):
    done = run("--dry-run")
    assert done.returncode == 2
    assert "has no proof of its own" in done.stderr
    assert "verify_gguf.py" in done.stderr


def test_a_gguf_that_failed_its_checks_is_refused(run, hub, gguf):
    _prove(gguf, passed=False)
    done = run("--dry-run")
    assert done.returncode == 2
    assert "failed its checks: tensors" in done.stderr


def test_a_folder_that_was_changed_is_refused(run, hub, adapter):
    (adapter / "adapter_model.safetensors").write_bytes(b"x" * 3000)
    done = run("--model", "adapter", "--dry-run")
    assert done.returncode == 2
    assert "was changed" in done.stderr


def test_a_folder_that_was_never_finished_is_refused(run, hub, adapter):
    (adapter / "manifest.json").unlink()
    done = run("--model", "adapter", "--dry-run")
    assert done.returncode == 2
    assert "was never finished" in done.stderr


def test_a_data_file_is_not_a_model(run, hub, tmp_path):
    (tmp_path / "rows.jsonl").write_text("{}\n", encoding="utf-8")
    done = run("--model", str(tmp_path / "rows.jsonl"), "--dry-run")
    assert done.returncode == 2


def test_without_a_token_it_names_the_login(run, hub, proven):
    done = run(token="")
    assert done.returncode == 2
    assert "hf auth login" in done.stderr
    assert hub.log == []


@pytest.mark.parametrize("arguments", [(), ("--json-logs",)])
def test_the_token_is_never_printed(run, hub, proven, arguments):
    hub.refuses["/commit/"] = 403
    done = run(*arguments)
    assert f"Bearer {TOKEN}" in hub.tokens
    assert done.returncode == 2
    assert TOKEN not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["my-model", "me/a/b", "me/..", "me/x.git", "https://h/x"])
def test_what_is_not_a_repository_is_refused(name):
    from laptune.core.errors import UserError
    from laptune.publish import hub

    with pytest.raises(UserError, match="is not a repository"):
        hub.check_name(name)

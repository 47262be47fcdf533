"""Merge, import, convert, verify and convert_lora as a user runs them."""

from __future__ import annotations

import json
import shlex
import shutil

import pytest
import stage

from laptune.core import manifest

pytestmark = pytest.mark.slow

SCRIPTS = (
    "scripts/merge_lora_and_export_hf.py",
    "scripts/import_gguf.py",
    "llama.cpp/convert_hf_to_gguf.py",
    "llama.cpp/verify_gguf.py",
    "llama.cpp/convert_lora_to_gguf.py",
    "llama.cpp/make_imatrix.py",
)


def run(script, *words, code=0):
    # What is printed is quoted for sh on every system: `next_of` reads it as sh does.
    done = stage.run(script, *words, LAPTUNE_SHELL="posix")
    assert code is None or done.returncode == code, done.stderr
    return done


def error_of(script, *words) -> str:
    """The one line on stderr of a run that must end with exit code 2."""
    lines = run(script, *words, code=2).stderr.strip().splitlines()
    assert len(lines) == 1, lines
    return lines[0]


@pytest.mark.parametrize("script", SCRIPTS)
def test_help_shows_a_command(script):
    assert f"python {script}" in run(script, "--help").stdout


def test_merge_convert_verify_and_import_follow_each_other(tiny_gemma, tiny_adapter, tmp_path):
    folder = tmp_path / "gr\u00fc\u00df dich"  # a path with a space and non-ASCII letters
    merged, gguf = folder / "merged", folder / "model.gguf"
    run(SCRIPTS[0], "--base", tiny_gemma, "--peft", tiny_adapter, "--out", merged)
    done = run(SCRIPTS[2], merged, "--outfile", gguf, "--outtype", "q8_0")
    assert "n_tensors = 28, total_size = " in done.stdout
    run(SCRIPTS[1], gguf, "--out", folder / "back")
    assert (folder / "back/tokenizer.model").is_file()
    # Whether a random model ends its replies is chance; the exit code must follow the verdict.
    done = run(SCRIPTS[3], gguf, "--model", merged, "--json", code=None)
    result = json.loads((folder / "model.gguf.verify.json").read_text(encoding="utf-8"))
    states = {check["name"]: check["status"] for check in result["checks"]}
    assert (states["tensors"], states["metadata"]) == ("pass", "pass")
    assert done.returncode == (0 if result["passed"] else 1)
    assert result["passed"] is all(state != "fail" for state in states.values())
    assert json.loads(done.stdout) == result


def next_of(done) -> list[str]:
    """The words of the command that a run says is next."""
    line = done.stdout.splitlines()[-1]
    assert line.startswith("next: python "), line
    return shlex.split(line.removeprefix("next: python "))


def test_next_lines_stay_in_the_run(tiny_gemma, tiny_adapter, tmp_path):
    out = tmp_path / "my artifacts"
    shutil.copytree(tiny_adapter, out / "ft-t-lora")
    manifest.write(out / "ft-t-lora", stage="train")
    settings = (f"model.base={tiny_gemma}", "run.name=t", f"run.artifacts_dir={out}")
    options = ["--config", "train/config.yaml", *(w for s in settings for w in ("--set", s))]
    command = next_of(run(SCRIPTS[0], *options))
    assert command == [SCRIPTS[2], *options]
    command = next_of(run(*command))
    assert command == [SCRIPTS[3], *options]
    assert (out / "t-ft.gguf.manifest.json").is_file()


def test_next_line_of_a_foreign_folder_names_the_file(tiny_gemma, tmp_path):
    goal = tmp_path / "my model.gguf"
    done = run(SCRIPTS[2], tiny_gemma, "--outfile", goal)
    assert next_of(done) == [SCRIPTS[3], str(goal)]


def test_base_and_peft_need_no_merged_folder(tiny_gemma, tiny_adapter, tmp_path):
    run(
        SCRIPTS[2],
        "--base",
        tiny_gemma,
        "--peft",
        tiny_adapter,
        "--outfile",
        tmp_path / "m.gguf",
    )
    assert (tmp_path / "m.gguf.manifest.json").is_file()


def test_dry_run_writes_nothing(tiny_gemma, tmp_path):
    done = run(SCRIPTS[2], tiny_gemma, "--outfile", tmp_path / "m.gguf", "--dry-run")
    assert "nothing written" in done.stdout
    assert not list(tmp_path.iterdir())


def test_lora_alone_is_written(tiny_gemma, tiny_adapter, tmp_path):
    run(SCRIPTS[4], tiny_adapter, "--base", tiny_gemma, "--outfile", tmp_path / "l.gguf")
    assert (tmp_path / "l.gguf").is_file()


def test_imatrix_is_made_and_used(tiny_gemma, tmp_path):
    matrix, gguf = tmp_path / "my-imatrix.gguf", tmp_path / "my-Q4_K_M.gguf"
    command = next_of(run(SCRIPTS[5], tiny_gemma, "--outfile", matrix, "--max-tokens", 500))
    assert command == [
        SCRIPTS[2],
        str(tiny_gemma),
        "--outtype",
        "q4_k_m",
        "--imatrix",
        str(matrix),
        "--outfile",
        str(gguf),
    ]
    done = run(*command)
    assert "quantized with my-imatrix.gguf: 12 tensors weighted" in done.stdout
    inputs = manifest.read(gguf)["inputs"]
    assert "my-imatrix.gguf" in [entry["path"] for entry in inputs]


@pytest.mark.parametrize(
    ("script", "command"),
    [
        (SCRIPTS[0], "python train/train_sft.py"),
        (SCRIPTS[2], "python scripts/merge_lora_and_export_hf.py"),
        (SCRIPTS[3], "python llama.cpp/convert_hf_to_gguf.py"),
        (SCRIPTS[5], "python scripts/merge_lora_and_export_hf.py"),
    ],
)
def test_a_stage_without_its_input_names_the_command(script, command, tmp_path):
    assert command in error_of(script, "--set", f"run.artifacts_dir={tmp_path}")


def test_broken_gguf_is_one_line(tmp_path):
    (tmp_path / "bad.gguf").write_bytes(b"GGUF" + b"\xff" * 100)
    for script, words in ((SCRIPTS[1], ["--out", tmp_path / "out"]), (SCRIPTS[3], [])):
        assert "bad.gguf" in error_of(script, tmp_path / "bad.gguf", *words)
    assert not (tmp_path / "out").exists()


def test_f16_of_gemma_is_one_line_with_the_reason(tiny_gemma, tmp_path):
    line = error_of(SCRIPTS[2], tiny_gemma, "--outtype", "f16", "--dry-run")
    assert "65504" in line


def test_finished_merge_is_kept(tiny_gemma, tiny_adapter, tmp_path):
    words = ("--base", tiny_gemma, "--peft", tiny_adapter, "--out", tmp_path / "m")
    run(SCRIPTS[0], *words)
    assert "--overwrite" in error_of(SCRIPTS[0], *words)
    run(SCRIPTS[0], *words, "--overwrite")


def test_whole_model_as_adapter_is_carried_over(tiny_gemma, tmp_path):
    """Full fine-tuning leaves a model where an adapter would be."""
    full = tmp_path / "full"
    shutil.copytree(tiny_gemma, full)
    run(SCRIPTS[0], "--peft", full, "--out", tmp_path / "m")
    assert (tmp_path / "m/model.safetensors").is_file()

"""data/analyze_dataset.py as a user runs it: exit codes, files, --json, --fix and --show."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys

import pytest
import stage

from laptune.core import console


def row(i, answer="Say"):
    return {"id": f"r{i}", "prompt": f"Ask {i}", "completion": answer}


@pytest.fixture
def analyze(tmp_path, tiny_gemma, monkeypatch, capsys):
    """Run the script on rows in a folder with a space and an umlaut; return (code, stdout)."""
    monkeypatch.setattr(console, "_output", console._Output())
    folder = tmp_path / "mein Ördner"
    folder.mkdir()

    def run(rows, *args, base=tiny_gemma):
        path = folder / "a b.jsonl"
        path.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
        (folder / "c.yaml").write_text("run: {name: x}\n", encoding="utf-8")
        code = stage.main_of("data/analyze_dataset.py")(
            [
                "--config",
                str(folder / "c.yaml"),
                "--data",
                str(path),
                *args,
                "--set",
                f"model.base={json.dumps(str(base))}",
                "--set",
                f"run.artifacts_dir={json.dumps(str(folder / 'artifacts'))}",
            ]
        )
        return code, capsys.readouterr().out

    run.folder = folder
    return run


def test_good_data_passes_and_leaves_a_report(analyze):
    code, out = analyze([row(0), row(1)])
    assert code == 0
    assert "this data may train" in out
    report = analyze.folder / "artifacts" / "data-x"
    assert json.loads((report / "report.json").read_text("utf-8"))["gate"]["ok"]
    assert (report / "report.html").read_text("utf-8").startswith("<!doctype html>")
    assert (report / "manifest.json").is_file()


def test_bad_data_exits_1_and_names_the_line(analyze):
    code, out = analyze([row(0), row(1, "")])
    assert code == 1
    assert "a b.jsonl:2: completion: is empty; write the text or remove the row" in out


def test_json_is_the_report_and_nothing_else(analyze):
    code, out = analyze([row(0), row(1, "")], "--json")
    assert code == 1
    assert json.loads(out)["gate"]["num_bad"] == 1


def test_fix_makes_a_copy_that_passes(analyze):
    code, out = analyze([row(0), row(1, ""), row(0)], "--fix")
    assert code == 0
    copy = analyze.folder / "a b.fixed.jsonl"
    assert [json.loads(line)["id"] for line in copy.read_text("utf-8").splitlines()] == ["r0"]
    assert "1 rows in" in out
    assert "2 left out" in out
    words = shlex.split(out.splitlines()[-1])
    assert words[1:5] == [
        "python",
        "train/train_sft.py",
        "--config",
        str(analyze.folder / "c.yaml"),
    ]
    assert words.count("--data") == 1
    assert words[words.index("--data") + 1] == copy.as_posix()


def test_show_marks_supervised_tokens(analyze):
    code, out = analyze([row(0), row(1)], "--show", "1")
    assert code == 0
    assert "<bos><start_of_turn>user\nAsk 0<end_of_turn>\n<start_of_turn>model\n[[Say" in out
    assert "Say<end_of_turn>]]" in out
    assert "Ask 1<end_of_turn>" not in out
    assert "mask ok" in out


def test_without_the_base_the_rest_is_still_done(analyze, capsys):
    code, out = analyze([row(0)], "--show", "1", base="nobody/has-this-model")
    assert code == 0
    assert "tokens: about" in out
    assert "not checked: token counts" in out


def test_commands_that_are_named_stay_in_the_run(analyze):
    _, out = analyze([row(0)], base="nobody/has-this-model")
    lines = [line for line in out.splitlines() if "python " in line]
    named = [line.split("python ", 1)[1].strip(" )") for line in lines]
    assert [command.split()[0] for command in named] == [
        "train/train_sft.py",
        "scripts/check_model.py",
    ]
    for command in named:
        words = shlex.split(command.removesuffix(" --estimate measures it"))
        assert words[words.index("--config") + 1].endswith("c.yaml"), command
        assert words[words.index("--data") + 1].endswith("a b.jsonl"), command


def test_report_is_made_again_each_time(analyze):
    analyze([row(0)])
    code, out = analyze([row(0), row(1)])
    assert code == 0
    assert "2 rows" in out


def test_show_spells_out_control_characters(analyze):
    out = analyze([row(0, "a\x1b[2Jb")], "--show", "1")[1]
    assert "\x1b" not in out
    assert "\\x1b" in out


@pytest.mark.slow
@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--data", "gone.jsonl"), "gone.jsonl does not exist -> name a data file"),
        (("--data", "LICENSE"), "is not a known kind of data"),
        (("--set", "data.formt=text"), "data.formt"),
        (("--config", "gone.yaml"), "gone.yaml does not exist"),
    ],
)
def test_wrong_calls_are_one_line_and_exit_2(args, message):
    done = stage.run("data/analyze_dataset.py", *args)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.slow
def test_help_needs_no_heavy_import(root):
    code = (
        "import runpy, sys; sys.argv = ['x', '--help']\n"
        "try: runpy.run_path('data/analyze_dataset.py', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "heavy = {'torch', 'transformers', 'numpy', 'tokenizers', 'pydantic', 'datasets'}\n"
        "sys.exit(len(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True)
    assert done.returncode == 0


@pytest.mark.slow
def test_the_analysis_imports_neither_torch_nor_transformers(root):
    code = (
        "import sys; sys.path.insert(0, 'src')\n"
        "from laptune.data import tokens, fix; from laptune.data.analysis import analysis\n"
        "from laptune.report import data_page\n"
        "sys.exit(len({'torch', 'transformers', 'datasets', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True)
    assert done.returncode == 0

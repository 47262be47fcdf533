"""Exit codes, one-line errors, output that any console can print."""

from __future__ import annotations

import json
import os
import shlex
import sys
import warnings

import pytest

from laptune.core import console
from laptune.core.errors import UserError


@pytest.fixture(autouse=True)
def fresh_output(monkeypatch):
    monkeypatch.setattr(console, "_output", console._Output())


def exit_code(main):
    with pytest.raises(SystemExit) as caught:
        console.run(main)
    return caught.value.code


def raising(error):
    def main():
        raise error

    return main


def test_success_is_zero():
    assert exit_code(lambda: None) == 0


def test_a_check_that_said_no_keeps_its_code():
    assert exit_code(lambda: 1) == 1


def test_user_error_is_one_line_and_code_2(capsys):
    assert exit_code(raising(UserError("rank = 0: must be positive", "set it to 16"))) == 2
    assert capsys.readouterr().err == "error: rank = 0: must be positive -> set it to 16\n"


def test_system_error_names_the_file(capsys):
    assert exit_code(raising(PermissionError(13, "Permission denied", "out/x"))) == 2
    assert capsys.readouterr().err.startswith("error: out/x: Permission denied")


def test_a_folder_in_the_place_of_a_file_is_told_so(tmp_path, capsys):
    assert exit_code(tmp_path.read_bytes) == 2
    assert capsys.readouterr().err.endswith("-> name a file, not a folder\n")


@pytest.mark.skipif(os.name != "nt", reason="files are locked so on Windows")
def test_a_file_that_another_program_locks_is_told_so(tmp_path, capsys):
    import ctypes

    path = tmp_path / "a.csv"
    path.touch()
    kernel = ctypes.WinDLL("kernel32")
    kernel.CreateFileW.restype = ctypes.c_void_p
    handle = kernel.CreateFileW(str(path), 0x80000000, 0, None, 3, 0, None)
    assert exit_code(path.read_bytes) == 2
    kernel.CloseHandle(ctypes.c_void_p(handle))
    assert "-> close it where it is open (Excel locks what it shows)" in capsys.readouterr().err


def test_a_full_disk_is_told_as_such_and_by_what_was_being_written(capsys):
    error = OSError(28, "No space left on device", "base/x", None, "there/x")
    assert exit_code(raising(error)) == 2
    told = "error: there/x: No space left on device -> make room, or write to another disk"
    assert capsys.readouterr().err.startswith(told)


@pytest.mark.parametrize(
    "path, goal",
    [
        ("out/.data-x.12449-80373.tmp", "out/data-x"),
        ("out/.data-x.12449-80373.tmp/report.html", "out/data-x/report.html"),
        ("out/.base.12449.tmp.gguf", "out/base.gguf"),
    ],
)
def test_a_place_that_cannot_be_written_goes_by_the_name_that_a_person_knows(path, goal, capsys):
    assert exit_code(raising(PermissionError(13, "Permission denied", path))) == 2
    told = f"error: {goal}: Permission denied -> make the folder writable, or write to another"
    assert capsys.readouterr().err.startswith(told)


def test_interrupt_is_130():
    assert exit_code(raising(KeyboardInterrupt())) == 130


def test_bug_keeps_its_traceback():
    with pytest.raises(ZeroDivisionError):
        console.run(lambda: 1 // 0)


def test_a_kernel_that_torch_replaces_by_another_is_not_told():
    def main():
        warnings.warn(
            "mkldnn_matmul failed, switching to BLAS gemm: Exception\nframe #0", stacklevel=1
        )
        warnings.warn("a batch was empty", stacklevel=1)

    with warnings.catch_warnings(record=True) as told, pytest.raises(SystemExit):
        console.run(main)
    assert [str(warning.message) for warning in told] == ["a batch was empty"]


def test_say_prints_a_line(capsys):
    console.say("done", loss=1.5)
    assert capsys.readouterr().out == "done\n"


def test_quiet_prints_nothing(capsys):
    console.configure(console.stage_parser("x").parse_args(["--quiet"]))
    console.say("done")
    assert capsys.readouterr().out == ""


def test_warnings_show_under_quiet(capsys):
    console.configure(console.stage_parser("x").parse_args(["--quiet"]))
    console.warn("low disk")
    assert capsys.readouterr().err == "warning: low disk\n"


def test_json_logs_are_one_object_a_line(capsys):
    console.configure(console.stage_parser("x").parse_args(["--json-logs"]))
    console.say("step", loss=1.5)
    assert json.loads(capsys.readouterr().out) == {"event": "step", "loss": 1.5}


def test_json_logs_say_null_for_what_is_not_a_number(capsys):
    console.configure(console.stage_parser("x").parse_args(["--json-logs"]))
    console.say("step", loss=float("nan"), rates=[1.0, float("inf")])
    assert json.loads(capsys.readouterr().out) == {
        "event": "step",
        "loss": None,
        "rates": [1.0, None],
    }


@pytest.mark.parametrize("words", [["--quiet"], ["--json-logs"]])
def test_bars_of_other_libraries_are_off_where_ours_are(monkeypatch, words):
    monkeypatch.setenv("HF_HUB_DISABLE_PROGRESS_BARS", "")
    monkeypatch.delenv("HF_HUB_DISABLE_PROGRESS_BARS")
    console.configure(console.stage_parser("x").parse_args(words))
    assert os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] == "1"


def test_json_result_has_stdout_for_itself(capsys):
    parser = console.stage_parser("x")
    parser.add_argument("--json", action="store_true")
    console.configure(parser.parse_args(["--json"]))
    console.say("next: do this")
    console.show_table("T", ["a"], [])
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith("next: do this\n")


def test_options_are_not_abbreviated():
    with pytest.raises(SystemExit):
        console.stage_parser("x").parse_args(["--conf", "x.yaml"])


@pytest.mark.parametrize(
    "error",
    [
        MemoryError("Unable to allocate 4 TiB"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 40 bytes."),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 40 bytes."),
    ],
)
def test_too_little_memory_is_one_line(error, capsys):
    assert exit_code(raising(error)) == 2
    assert "out of memory" in capsys.readouterr().err


def test_other_faults_of_the_run_time_are_ours():
    with pytest.raises(RuntimeError, match="shapes"):
        console.run(raising(RuntimeError("shapes differ")))


def test_an_option_that_the_locale_cannot_read_is_one_line(monkeypatch, capsys):
    monkeypatch.setattr(
        sys, "argv", ["x.py", "--prompt", b"M\xc3".decode("ascii", "surrogateescape")]
    )
    assert exit_code(lambda: 0) == 2
    assert r"\udcc3' is not text in this locale" in capsys.readouterr().err


def test_same_run_gives_back_the_options_in_words_that_a_shell_keeps():
    words = ["--config", "my runs/c.yaml", "--set", "run.name=a", "--set", "train.seed=x y"]
    args = console.stage_parser("x").parse_args(words)
    assert shlex.split(console.same_run(args)) == words
    again = [*words[:2], *words[4:], "--set", "run.name=b"]  # the last of two stands alone
    assert shlex.split(console.same_run(args, "run.name=b")) == again


@pytest.mark.parametrize("given", [["--data", "my ü.jsonl"], ["--set", 'data.path="my ü.jsonl"']])
def test_a_data_file_goes_back_by_data(given):
    args = console.stage_parser("doc").parse_args(["--set", "a.b=1", *given])
    assert args.set[-1] == 'data.path="my ü.jsonl"'
    expected = ["--config", "train/config.yaml", "--set", "a.b=1", "--data", "my ü.jsonl"]
    assert shlex.split(console.same_run(args)) == expected


@pytest.mark.parametrize(
    "error",
    [
        ImportError("DLL load failed while importing _C", name="torch._C"),
        ModuleNotFoundError("No module named 'torch'", name="torch"),
        OSError(22, 'not found. Error loading "c10.dll" or one of its dependencies.'),
    ],
)
def test_a_library_that_cannot_load_is_one_line(capsys, error):
    def main():
        raise error

    with pytest.raises(SystemExit) as leaving:
        console.run(main)
    assert leaving.value.code == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "env/doctor.py" in told


@pytest.mark.parametrize("name", ["stdin", "stdout", "stderr"])
def test_a_stream_that_was_closed_before_the_start_stops_no_command(monkeypatch, name):
    monkeypatch.setattr(sys, name, None)  # what Python makes of `<&-`, `>&-` and pythonw
    monkeypatch.setattr(console, "_output", console._Output())

    def main():
        console.say("one")
        console.warn("two")
        sys.stdin.isatty()  # true of Windows' nul
        return 0

    assert exit_code(main) == 0

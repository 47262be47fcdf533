"""The PowerShell scripts run in a real engine: stub Pythons in, arguments and exit codes out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PWSH = shutil.which("pwsh")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PWSH, reason="no pwsh on PATH: the scripts are only parsed"),
    pytest.mark.skipif(os.name == "nt", reason="stands in with shell scripts"),
]
# Answers as a Python does, else prints what it was given, and ends with 7.
STUB = """#!/bin/sh
case "$*" in *version_info*) exec "{python}" "$@";; esac
shift 3
printf '<%s>\\n' "$@"
printf 'shell %s, started by %s\\n' "$LAPTUNE_SHELL" "$LAPTUNE_STARTED_BY"
exit 7
"""
NOISY = STUB.replace("#!/bin/sh\n", "#!/bin/sh\necho 'Active code page: 65001'\n")
TOO_OLD = "#!/bin/sh\necho laptune:\n"
PLACEHOLDER = (
    "#!/bin/sh\necho 'Python was not found; run without arguments to install' >&2\nexit 9\n"
)
NOT_STARTABLE = "MZ garbage"


@pytest.fixture(scope="session")
def cache(tmp_path_factory) -> Path:
    """Where the engine keeps what it found about its modules: a start is quicker with it."""
    return tmp_path_factory.mktemp("pwsh")


@pytest.fixture
def machine(tmp_path, cache):
    """A machine with these programs on PATH: ``machine(python=STUB)``; gives its environment."""

    def make(**programs: str) -> dict[str, str]:
        folder = tmp_path / "bin"
        folder.mkdir()
        for name, text in programs.items():
            path = folder / name.replace("_", ".")
            path.write_text(text.replace("{python}", sys.executable), encoding="utf-8")
            path.chmod(0o755)
        return {
            "PATH": str(folder),
            "HOME": str(tmp_path),
            "XDG_CACHE_HOME": str(cache),
            "NO_COLOR": "1",
            "LAPTUNE_VENV": str(tmp_path / "none"),
        }

    return make


def run(
    variables: dict, script: str, *words: str, command: str = ""
) -> subprocess.CompletedProcess:
    given = ["-Command", command] if command else ["-File", str(ROOT / script), *words]
    return subprocess.run(
        [PWSH, "-NoProfile", *given],
        capture_output=True,
        encoding="utf-8",
        env=variables,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
    )


def arguments(done: subprocess.CompletedProcess) -> list[str]:
    return re.findall(r"(?m)^<(.*)>$", done.stdout)


@pytest.mark.parametrize(
    "programs, code, words",
    [
        ({"python3": STUB}, 7, "started by python3"),
        ({"python": NOT_STARTABLE, "python3": STUB}, 7, "started by python3"),
        ({"python": PLACEHOLDER, "python3": STUB}, 7, "started by python3"),
        ({"py": TOO_OLD, "python": STUB}, 7, "started by python"),
        ({"py": NOISY}, 7, "started by py"),
        ({"python3_12": STUB}, 7, "started by python3.12"),
        ({}, 2, "error: no Python found -> "),
        ({"python": NOT_STARTABLE}, 2, "error: no Python that starts (tried "),
        ({"python": PLACEHOLDER}, 2, "error: no Python that starts (tried "),
    ],
    ids=lambda value: "+".join(value) or "none" if isinstance(value, dict) else "",
)
def test_the_first_python_that_answers_is_run(machine, programs, code, words):
    done = run(machine(**programs), "env/setup.ps1")
    assert (done.returncode, words in done.stdout + done.stderr) == (code, True), done
    assert "At " not in done.stderr and "Line |" not in done.stderr
    if code == 2:
        assert done.stderr.count("\n") == 1


def test_a_python_that_only_the_environment_has_is_found(machine, tmp_path):
    variables = machine()
    python = tmp_path / "none" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(STUB.replace("{python}", sys.executable), encoding="utf-8")
    python.chmod(0o755)
    done = run(variables, "scripts/run_pipeline.ps1")
    assert f"started by {python}" in done.stdout


def test_setup_names_its_options_as_bootstrap_does(machine, tmp_path):
    words = ["-DirectML", "-Dev", "-Recreate", "-AllowEmulated", "-Offline", str(tmp_path / "a b")]
    done = run(machine(python3=STUB), "env/setup.ps1", *words, "-WhatIf")
    expected = ["--directml", "--dev", "--recreate", "--allow-emulated"]
    assert arguments(done) == [*expected, "--offline", str(tmp_path / "a b"), "--what-if"]


VALUES = [
    'eval.targets=["base", "tuned"]',
    "",
    "data.path=C:\\my data\\",
    'a.b="C:\\my data\\"',
    'a.b="x y"\\',
    'a.b="x\\"y"',
    "run.name=Dünger",
    "a.b=1,2",
]
LEGACY = "$PSNativeCommandArgumentPassing = 'Legacy'; "


@pytest.mark.parametrize("passing", ["", LEGACY], ids=["standard", "legacy"])
def test_values_arrive_as_written(machine, passing):
    words = " , ".join("'" + value.replace("'", "''") + "'" for value in VALUES)
    command = f"{passing}& ./scripts/run_pipeline.ps1 -Set {words} -Overwrite"
    done = run(machine(python3=STUB), "", command=command + "; exit $LASTEXITCODE")
    expected = [word for value in VALUES for word in ("--set", value)]
    assert arguments(done) == [*expected, "--overwrite"], done.stderr
    assert ("shell powershell" if passing else "shell pwsh") in done.stdout
    assert done.returncode == 7


@pytest.mark.parametrize(
    "value, pairs",
    [
        ("a.b=1,c.d=2", ["a.b=1", "c.d=2"]),
        ("a.b=[1,2],c.d=x", ["a.b=[1,2]", "c.d=x"]),
        ('a.b="x,c.d=2"', ['a.b="x,c.d=2"']),
        ("a.b=1,2", ["a.b=1,2"]),
    ],
)
def test_several_overrides_in_one_string_are_understood(machine, value, pairs):
    """``powershell -File`` hands over one string where a prompt hands over several."""
    done = run(machine(python3=STUB), "scripts/run_pipeline.ps1", "-Set", value)
    assert arguments(done) == [word for pair in pairs for word in ("--set", pair)]


def test_every_option_of_the_pipeline_has_a_parameter():
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import run_pipeline
    finally:
        sys.path.pop(0)
    known = {word for action in run_pipeline.parse([])._actions for word in action.option_strings}
    text = (ROOT / "scripts" / "run_pipeline.ps1").read_text(encoding="utf-8")
    assert set(re.findall(r"'(--[a-z-]+)'", text)) == known - {"-h", "--help"}


def test_options_in_pythons_form_are_handed_on(machine):
    words = ["-Quiet", "--set", "a.b=1", "--json-logs"]
    done = run(machine(python3=STUB), "scripts/run_pipeline.ps1", *words)
    assert arguments(done) == ["--set", "a.b=1", "--quiet", "--json-logs"]


def test_nothing_stays_behind_in_the_session(machine):
    command = '& ./env/setup.ps1 | Out-Null; "<$env:LAPTUNE_SHELL$env:LAPTUNE_STARTED_BY>"'
    assert arguments(run(machine(python3=STUB), "", command=command)) == [""]


def test_output_that_powershell_takes_is_read_as_utf8(machine):
    old = "[Console]::OutputEncoding = [System.Text.Encoding]::GetEncoding(437); "
    command = "$log = & ./env/setup.ps1 -Offline 'Gr\u00fc\u00dfe'; $log; "
    command += "'after: ' + [Console]::OutputEncoding.CodePage"
    done = subprocess.run(
        [PWSH, "-NoProfile", "-Command", old + command],
        capture_output=True,
        env=machine(python3=STUB),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
    )
    assert "<Gr\u00fc\u00dfe>" in done.stdout.decode("cp437"), done
    assert "after: 437" in done.stdout.decode("cp437")


@pytest.mark.parametrize("script", ["env/setup.ps1", "scripts/run_pipeline.ps1"])
def test_a_restricted_language_is_one_line_that_names_the_way_without(machine, script):
    restrict = "$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; "
    done = run(machine(python3=STUB), "", command=restrict + f"./{script}; exit $LASTEXITCODE")
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith("error: a policy of this machine restricts PowerShell (Constr")
    assert done.stdout.count("\n") == 1


def test_the_home_of_another_python_does_not_stop_this_one(machine):
    stub = STUB.replace("shift 3", "shift 3\nprintf '<%s>\\n' \"home $PYTHONHOME\"")
    variables = {**machine(python3=stub), "PYTHONHOME": "/nowhere"}
    command = './env/setup.ps1; "<after $env:PYTHONHOME>"'
    assert arguments(run(variables, "", command=command)) == ["home ", "", "after /nowhere"]


def test_of_a_batch_file_the_interpreter_behind_it_is_run(machine, tmp_path):
    """pyenv-win puts python.bat on PATH; cmd would read `&`, `%` and quotes in what it is given."""
    variables = machine(python_bat='#!/bin/sh\nexec "{python}" "$@"\n')
    script = tmp_path / "echo.py"
    script.write_text("import sys; print(f'<{sys.argv[1]}>', sys.executable)", encoding="utf-8")
    stand_in = f"@{{ Path = '{tmp_path}/bin/python.bat'; Name = 'python.bat' }}"
    command = (
        f". ./env/find_python.ps1; function Get-Command {{ [pscustomobject] {stand_in} }}; "
        f"Invoke-Script -Script '{script}' -ArgumentList 'a=\"x & %y%\"'; "
    )
    done = run(variables, "", command=command)
    assert done.stdout.split("> ") == ['<a="x & %y%"', f"{sys.executable}\n"], done


def test_an_unknown_parameter_is_an_error(machine):
    done = run(machine(python3=STUB), "env/setup.ps1", "-Nonsense")
    assert done.returncode == 1
    assert "Nonsense" in done.stderr


@pytest.mark.parametrize("script", ["env/setup.ps1", "scripts/run_pipeline.ps1"])
def test_what_if_makes_nothing(machine, script, tmp_path):
    done = run(machine(python3=STUB), script, "-WhatIf")
    assert done.returncode in (0, 7)
    assert "--what-if" in arguments(done) or "what if: would run" in done.stdout

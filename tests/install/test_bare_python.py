"""What starts before there is an environment, by whatever Python a person has."""

from __future__ import annotations

import ast
import subprocess
import sys

from laptune.install import pins


def test_parses_on_python_3_8():
    """The module that finds a right Python is itself read by whatever Python there is."""
    modules = [*(pins.ROOT / "src" / "laptune" / "install").glob("*.py")]
    modules += [pins.ROOT / "src" / "laptune" / "machine" / "windows.py"]
    modules += [
        pins.ROOT / "src" / "laptune" / "core" / f"{n}.py"
        for n in ("errors", "commands", "console", "cores", "files", "lock", "paths")
    ]
    for path in modules:
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_bootstrap_needs_the_standard_library_only():
    code = (
        "import sys; sys.path.insert(0, 'src'); from laptune.install import setup; "
        "names = {m.split('.')[0] for m in sys.modules}; "
        "print(sorted(n for n in names - sys.stdlib_module_names if not n.startswith('_')))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, cwd=pins.ROOT
    )
    assert done.stdout.decode().strip() == "['laptune']", done.stderr.decode()

"""The rooms that others build on pass a static type checker (settings in pyproject.toml)."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

import pytest

NEEDED = {"mypy", "types-psutil", "types-pyyaml"}


def missing() -> set[str]:
    """Return what the extra dev would install and is not here."""
    return NEEDED - {str(found.name).lower() for found in importlib.metadata.distributions()}


@pytest.mark.slow
def test_core_text_model_gguf_and_generate_pass_mypy(root, tmp_path):
    if missing():
        pytest.skip(f"not installed: {', '.join(sorted(missing()))}")
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path), "--no-error-summary"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr

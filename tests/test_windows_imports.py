"""Every module loads, and every script gives its help, where sys.platform says win32 and the POSIX
modules are missing. (The stdlib and the big libraries were loaded before: they branch as well.)
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[1]
POSIX = ["fcntl", "grp", "pwd", "pty", "resource", "termios", "tty", "syslog"]
FAKE = f"""
import sys, os, multiprocessing, tempfile, subprocess, ctypes.util, asyncio, socket, shutil, signal
import numpy, torch, pydantic, rich.console, rich.progress, rich.table, yaml, psutil, tokenizers
import safetensors.torch, safetensors.numpy, httpx2, huggingface_hub, jinja2, gguf, transformers
import peft, http.server, webbrowser, uuid, getpass, zipfile, tarfile, logging.handlers
import concurrent.futures
for name in {POSIX}:
    sys.modules[name] = None
sys.platform = "win32"
sys.path.insert(0, "src")
"""
IMPORT_ALL = """
import importlib, pkgutil, traceback
import laptune
bad = []
for module in pkgutil.walk_packages(laptune.__path__, "laptune.", onerror=lambda name: None):
    if module.name in {skip}:
        continue
    try:
        importlib.import_module(module.name)
    except BaseException as error:
        bad.append(f"{{module.name}}: {{type(error).__name__}}: {{error}}")
print("\\n".join(bad) or "all load")
"""
# Run by name inside the walls on Linux; imported where a CUDA build of torch brings triton.
ELSEWHERE = ["laptune.sandbox.launcher", "laptune.train.engine.triton_kernels"]
SCRIPTS = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("env", "data", "train", "eval", "scripts", "llama.cpp", "inference")
    for path in (ROOT / folder).glob("*.py")
)


def run(code: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-c", FAKE + code]
    return subprocess.run(command, capture_output=True, cwd=ROOT)


def test_every_module_loads():
    done = run(IMPORT_ALL.format(skip=ELSEWHERE))
    assert done.stdout.decode().strip() == "all load", done.stderr.decode()[-2000:]


@pytest.mark.parametrize("script", SCRIPTS)
def test_help_is_ascii_without_utf8_mode(script):
    environment = {
        **os.environ,
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "LC_ALL": "C",
        "PYTHONIOENCODING": "ascii",
        "LAPTUNE_VENV": "/nowhere",
    }
    command = [sys.executable, script, "--help"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.isascii()

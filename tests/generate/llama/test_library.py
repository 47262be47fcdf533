"""Whether llama.cpp's wheel loads, said by loading it; and the library it lacks, by name."""

from __future__ import annotations

import ctypes
import sys

import pytest

from laptune.core.errors import UserError
from laptune.generate.llama import engine, library


def refusing(reason):
    def opened(path, name):
        raise OSError(reason)

    return opened


@pytest.fixture
def wheel(tmp_path, monkeypatch):
    """A wheel's library file that is there; the linker has not been asked yet."""
    file = tmp_path / "libllama.so"
    file.write_bytes(b"")
    monkeypatch.setattr(library, "_candidates", lambda name: [file])
    monkeypatch.setattr(library, "_loaded", [])


def test_a_missing_library_is_named_with_the_package_that_brings_it(wheel, monkeypatch):
    reason = "libgomp.so.1: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(library, "_open", refusing(reason))
    with pytest.raises(UserError, match=r"libgomp.so.1: cannot open.* -> .*apt install libgomp1"):
        library.library()
    assert not engine.version()


def test_without_a_wheel_the_hint_names_one(monkeypatch):
    monkeypatch.setattr(library, "_candidates", lambda name: [])
    monkeypatch.setattr(library, "_loaded", [])
    with pytest.raises(UserError, match="no llama.cpp wheel .* -> pip install xllamacpp"):
        library.library()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lends its OpenMP")
def test_torchs_openmp_is_lent_where_the_system_has_none(tmp_path, monkeypatch):
    asked = []

    def load(name, mode=None):
        asked.append((str(name), mode))
        if name == "libgomp.so.1":
            raise OSError("not found")

    monkeypatch.setattr(library.ctypes, "CDLL", load)
    library._lend_openmp()
    assert asked[-1][0].endswith("torch/lib/libgomp.so.1")
    assert asked[-1][1] == ctypes.RTLD_GLOBAL


@pytest.mark.slow
@pytest.mark.skipif(not engine.version(), reason="no llama.cpp wheel here")
def test_another_process_says_the_same():
    assert library.version(in_child=True) == engine.version()


def test_a_wheel_that_ends_the_process_is_a_reason(monkeypatch):
    real = library.subprocess.run

    def killed(command, **options):
        return real([command[0], "-c", "import os; os._exit(3)"], **options)

    monkeypatch.setattr(library.subprocess, "run", killed)
    with pytest.raises(UserError, match=r"ends this Python \(3\)"):
        library.version(in_child=True)

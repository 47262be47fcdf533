"""Which walls this machine can put around a program, and how a child is started behind them."""

from __future__ import annotations

import contextlib
import functools
import itertools
import json
import marshal
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import Any

# Reads the modules that the child shall run from its stdin, so that no file of ours has to be
# visible behind the walls.
_LOADER = """
import marshal, os, sys, types
def read(n):
    parts = b""
    while len(parts) < n:
        part = os.read(0, n - len(parts))
        if not part: os._exit(0)
        parts += part
    return parts
for name, code in marshal.loads(read(int.from_bytes(read(8), "big"))):
    module = sys.modules[name] = types.ModuleType(name)
    module.__path__ = []
    exec(code, module.__dict__)
module.main()
"""
_FLAGS = ["-s", "-P", "-S", "-B", "-X", "utf8"]
_COMMON = ("time", "memory", "output", "file size", "environment")


@dataclass(frozen=True, slots=True)
class Isolation:
    """A level of isolation and what it stands for.

    ``level`` is namespaces, bubblewrap, limits or job. ``has_own_user``: the worker runs under a
    user id that nothing else has (only when we are root). ``is_audited``: the audit hook is on;
    only tests turn it off, to show that the kernel's walls hold alone.
    """

    level: str
    has_own_user: bool = False
    is_audited: bool = True

    @property
    def covers(self) -> tuple[str, ...]:
        """What the kernel enforces, whatever the program does."""
        if self.level in ("namespaces", "bubblewrap"):
            return (*_COMMON, "processes", "network", "writes outside", "reads of your files")
        if self.level == "job":
            return (*_COMMON[:3], "environment", "processes")
        return (*_COMMON, "processes", *(["writes outside"] if self.has_own_user else []))

    @property
    def does_not_cover(self) -> tuple[str, ...]:
        """What is left to the audit hook alone, which native code could pass, or to nothing."""
        always = ("bugs of the kernel",)
        if self.level in ("namespaces", "bubblewrap"):
            return always
        if self.level == "job":
            return ("network", "reads and writes outside", "file size", *always)
        rest = ["network", "reads of your files"]
        rest += [] if self.has_own_user else ["writes outside", "signals to your processes"]
        rest += ["number of processes (root is not bound)"] if _is_root(self) else []
        rest += ["memory (macOS takes no limit)"] if sys.platform == "darwin" else []
        return (*rest, *always)

    def describe(self) -> dict[str, Any]:
        """The level as it stands in results.json."""
        return {
            "level": self.level,
            "audit_hook": self.is_audited,
            "own_user": self.has_own_user,
            "covers": list(self.covers),
            "does_not_cover": list(self.does_not_cover),
        }


def _is_root(isolation: Isolation) -> bool:
    return getattr(os, "geteuid", lambda: 1)() == 0 and not isolation.has_own_user


def candidates() -> list[Isolation]:
    """Levels that may work here, strongest first."""
    if sys.platform == "win32":
        return [Isolation("job")]
    is_root = os.geteuid() == 0
    levels = []
    if sys.platform == "linux":
        levels += [Isolation("namespaces", has_own_user=is_root)]
        levels += [Isolation("bubblewrap")] if shutil.which("bwrap") else []
    if is_root:  # the other user may not be able to reach the interpreter
        levels += [Isolation("limits", has_own_user=True)]
    return [*levels, Isolation("limits")]


class Child:
    """A child process with pipes, behind its walls and with a folder of its own; or a trusted one.

    A trusted one, with no ``isolation``, has no stderr.
    """

    def __init__(
        self,
        modules: tuple[str, ...],
        isolation: Isolation | None,
        *,
        memory_bytes: int = 0,
        cpu_s: int = 0,
    ) -> None:
        self.folder = tempfile.mkdtemp(prefix="laptune-") if isolation else ""
        self._isolation, self._job = isolation, None
        self._uid = _fresh_uid() if isolation and isolation.has_own_user else None
        try:
            command = self._command(memory_bytes, cpu_s)
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE if isolation else subprocess.DEVNULL,
                bufsize=0,
                env=_environment(self.inner_folder),
                cwd=self.folder or None,
                start_new_session=os.name == "posix",
                close_fds=True,
                **_creation_flags(),
            )
        except OSError:
            self._remove_folder()
            raise
        try:
            if isolation and isolation.level == "job":
                self._put_in_job(memory_bytes, cpu_s)
            self._send(_bundle(modules))
        except OSError:  # the child died at once; its reader tells why
            pass

    @property
    def inner_folder(self) -> str:
        """The folder as the child sees it."""
        if self._isolation and self._isolation.level in ("namespaces", "bubblewrap"):
            return "/tmp"
        return self.folder

    def _send(self, data: bytes) -> None:
        view = memoryview(len(data).to_bytes(8, "big") + data)
        while view:
            view = view[os.write(self.process.stdin.fileno(), view) :]

    def _command(self, memory_bytes: int, cpu_s: int) -> list[str]:
        python = _interpreter()
        worker = [python, *_FLAGS, "-c", _LOADER]
        if self._isolation is None or self._isolation.level == "job":
            return worker
        if self._uid is not None and self._isolation.level == "limits":
            os.chown(self.folder, self._uid, self._uid)
        wanted = {
            "level": self._isolation.level,
            "folder": self.folder,
            "uid": self._uid,
            "memory_bytes": memory_bytes,
            "cpu_s": cpu_s,
            "prefixes": _prefixes(),
            "command": worker,
        }
        launcher = [python, *_FLAGS, "-c", _launcher_source(), json.dumps(wanted)]
        if self._isolation.level == "bubblewrap":
            return [*_bubblewrap(), *launcher]
        return launcher

    def _put_in_job(self, memory_bytes: int, cpu_s: int) -> None:
        from laptune.sandbox.windows_job import Job

        self._job = Job(memory_bytes=memory_bytes, cpu_s=cpu_s)
        self._job.assign(int(self.process._handle))  # type: ignore[attr-defined]

    def kill(self) -> None:
        """End the child and everything it started."""
        if self._job is not None:
            self._job.kill()
        if os.name != "posix":
            self.process.kill()
        elif self.process.returncode is None:
            is_limits = self._isolation is not None and self._isolation.level == "limits"
            if is_limits and self.process.poll() is None:
                # The launcher kills what the worker left, in whatever session that hides.
                self.process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(6)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)

    def close(self) -> int:
        """Kill, wait, remove the folder; return the exit code.

        What the child wrote may be read to its end: whoever reads a pipe closes it.
        """
        self.kill()
        code = self.process.wait()
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        if self._job is not None:
            self._job.close()
        self._remove_folder()
        return code

    def _remove_folder(self) -> None:
        if self.folder:
            shutil.rmtree(self.folder, onerror=_retry_writable)


def _retry_writable(function: Any, path: str, error: Any) -> None:
    try:
        os.chmod(os.path.dirname(path), 0o700)
        os.chmod(path, 0o700)
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path, ignore_errors=True)
        else:
            function(path)
    except OSError:  # a file that Windows still holds; the system's own cleaning takes it
        pass


def _interpreter() -> str:
    # The venv's python.exe on Windows starts the real one as a child outside our job.
    return os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable)


def _prefixes() -> list[str]:
    found = (sys.base_prefix, sys.base_exec_prefix, str(Path(_interpreter()).parent))
    return list(dict.fromkeys(os.path.realpath(path) for path in found))


def _environment(folder: str) -> dict[str, str]:
    # A fixed hash seed: the order of a set must not change a verdict from run to run. That is
    # why the flags are -s -P and not -I, which would ignore it; nothing else is passed on.
    kept = ("SYSTEMROOT",) if os.name == "nt" else ()
    values = {name: os.environ[name] for name in kept if name in os.environ}
    values |= {"PYTHONHASHSEED": "0", "LANG": "C.UTF-8"}
    values |= {name: folder for name in ("HOME", "TMPDIR", "TEMP", "TMP") if folder}
    return values


def _creation_flags() -> dict[str, int]:
    if os.name != "nt":
        return {}
    from laptune.sandbox.windows_job import CREATE_NO_WINDOW

    return {"creationflags": CREATE_NO_WINDOW}


def _bubblewrap() -> list[str]:
    from laptune.sandbox.launcher import SYSTEM_PATHS

    # The environment of the child has no PATH to look in.
    command = [
        shutil.which("bwrap") or "bwrap",
        "--unshare-all",
        "--die-with-parent",
        "--cap-drop",
        "ALL",
    ]
    for path in (*SYSTEM_PATHS, *_prefixes()):
        command += ["--ro-bind-try", path, path]
    return [*command, "--dev", "/dev", "--tmpfs", "/tmp", "--chdir", "/tmp"]


_counter = itertools.count()


def _fresh_uid() -> int:
    return 0x4C00_0000 + (os.getpid() & 0x3FFFF) * 64 + next(_counter) % 64


@functools.cache
def _launcher_source() -> str:
    text = resources.files("laptune.sandbox").joinpath("launcher.py").read_text(encoding="utf-8")
    return text + "\nmain()\n"


@functools.cache
def _bundle(modules: tuple[str, ...]) -> bytes:
    # Both children run this very interpreter's version, so code objects can travel.
    codes = [("laptune", compile("", "laptune", "exec"))]
    codes += [("laptune.sandbox", compile("", "laptune.sandbox", "exec"))]
    for name in modules:
        text = resources.files("laptune.sandbox").joinpath(f"{name}.py").read_text(encoding="utf-8")
        codes.append((f"laptune.sandbox.{name}", compile(text, f"<{name}>", "exec")))
    return marshal.dumps(codes)


def without_audit(isolation: Isolation) -> Isolation:
    """The same walls without the audit hook; for tests of the walls."""
    return replace(isolation, is_audited=False)

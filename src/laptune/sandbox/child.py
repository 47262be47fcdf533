"""One child process with pipes: a worker behind its walls, or the trusted judge."""

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
from dataclasses import asdict
from importlib import resources

from laptune.sandbox import folders
from laptune.sandbox.isolation import Isolation
from laptune.sandbox.places import DEVICES, interpreter, places

TMP_BYTES = 32 << 20
_OWN_FOLDER = ("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP")  # variables that name it
_WORKER = ("protocol", "guard", "worker")
_JUDGE = ("protocol", "judge")
_LAUNCHER = ("mounts", "landlock", "syscall_filter", "launcher")
_FLAGS = ["-s", "-P", "-S", "-B", "-X", "utf8"]
_JUDGE_MEMORY_BYTES = 1 << 31
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
    parent, _, last = name.rpartition(".")
    if parent: setattr(sys.modules[parent], last, module)
    exec(code, module.__dict__)
module.main()
"""


class Child:
    """A child process; whoever reads one of its pipes closes it.

    With ``isolation`` it is a worker with a folder of its own, else the judge, without stderr.
    """

    def __init__(
        self, isolation: Isolation | None = None, *, memory_bytes: int = 0, cpu_s: int = 0
    ) -> None:
        self._isolation, self._job = isolation, None
        self.folder = folders.make() if isolation else ""
        worker = [interpreter(), *_FLAGS, "-c", _LOADER]
        is_launched = isolation is not None and isolation.level != "job"
        try:
            command = self._launched(worker, memory_bytes, cpu_s) if is_launched else worker
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
                creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
            )
        except OSError:
            self._remove_folder()
            raise
        try:
            if sys.platform == "win32":
                self._put_in_job(memory_bytes or _JUDGE_MEMORY_BYTES, cpu_s)
            if is_launched:
                self._send(_bundle(_LAUNCHER))
            self._send(_bundle(_WORKER if isolation else _JUDGE))
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

    def _launched(self, worker: list[str], memory_bytes: int, cpu_s: int) -> list[str]:
        isolation = self._isolation
        uid = _fresh_uid() if isolation.has_own_user else None
        if uid is not None and isolation.level == "limits":
            os.chown(self.folder, uid, uid)
        wanted = {
            **asdict(places()),
            "level": isolation.level,
            "folder": self.folder,
            "uid": uid,
            "memory_bytes": memory_bytes,
            "cpu_s": cpu_s,
            "is_filtered": isolation.is_filtered,
            "has_landlock": isolation.has_landlock,
            "devices": DEVICES,
            "parent": os.getpid(),
            "command": worker,
        }
        launcher = [*worker, json.dumps(wanted)]
        return [*_bubblewrap(), *launcher] if isolation.level == "bubblewrap" else launcher

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
            if self._isolation is not None and self.process.poll() is None:
                # The launcher kills what the worker left, in whatever session that hides.
                self.process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(6)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)

    def close(self) -> int:
        """Kill, wait, remove the folder; return the exit code.

        What the child wrote may be read to its end.
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
            folders.remove(self.folder)


def _environment(folder: str) -> dict[str, str]:
    # A fixed hash seed: the order of a set must not change a verdict from run to run. That is
    # why the flags are -s -P and not -I, which would ignore it; nothing else is passed on.
    kept = ("SYSTEMROOT", "PROCESSOR_ARCHITECTURE") if os.name == "nt" else ()
    values = {name: os.environ[name] for name in kept if name in os.environ}
    values |= {"PYTHONHASHSEED": "0", "LANG": "C.UTF-8"}
    values |= {name: folder for name in _OWN_FOLDER if folder}
    return values


def _bubblewrap() -> list[str]:
    # The environment of the child has no PATH to look in.
    command = [shutil.which("bwrap") or "bwrap", "--unshare-all", "--die-with-parent"]
    command += ["--cap-drop", "ALL"]
    for path in places().visible:
        command += ["--ro-bind-try", path, path]
    for path in places().hidden:
        command += ["--tmpfs", path, "--remount-ro", path]
    for path in DEVICES:
        command += ["--dev-bind-try", path, path]
    command += ["--size", str(TMP_BYTES), "--tmpfs", "/tmp", "--remount-ro", "/"]
    return [*command, "--chdir", "/tmp"]


_counter = itertools.count()


def _fresh_uid() -> int:
    return 0x4C00_0000 + (os.getpid() & 0x3FFFF) * 64 + next(_counter) % 64


@functools.cache
def _bundle(modules: tuple[str, ...]) -> bytes:
    # Both children run this very interpreter's version, so code objects can travel.
    codes = [(name, compile("", name, "exec")) for name in ("laptune", "laptune.sandbox")]
    for name in modules:
        text = resources.files("laptune.sandbox").joinpath(f"{name}.py").read_text(encoding="utf-8")
        codes.append((f"laptune.sandbox.{name}", compile(text, f"<{name}>", "exec")))
    return marshal.dumps(codes)

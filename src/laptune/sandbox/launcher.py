"""The trusted processes between ours and the worker on Linux and macOS: they build the walls.

Run as code by a fresh interpreter with one argument, the JSON of a ``Wanted``. At the level
"namespaces" the first process of the new namespace is ours too, and the worker its child: when it
ends, or we do, the kernel ends whatever the worker started, in whatever session that hides. At the
other levels this process adopts and kills what the worker leaves. Standard library only.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import select
import signal
import sys
import time
from typing import NamedTuple

MAX_THREADS = 64
MAX_PROCESSES = 8  # where no filter stops them; threads count too
MAX_FILE_BYTES = 16 << 20
EXIT_SETUP = 72

# <sched.h>, <sys/prctl.h>
CLONE_ALL = 0x20000 | 0x4000000 | 0x8000000 | 0x20000000 | 0x40000000  # NS, UTS, IPC, PID, NET
CLONE_NEWUSER = 0x10000000
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 36, 38


class Wanted(NamedTuple):
    """What one worker gets. ``uid``: a user of its own, or None; ``hidden`` lies in ``visible``.

    ``readable`` and ``listable`` are the same as paths for Landlock, which knows no exceptions.
    """

    level: str
    folder: str
    uid: int | None
    memory_bytes: int
    cpu_s: int
    is_filtered: bool
    has_landlock: bool
    visible: list[str]
    hidden: list[str]
    readable: list[str]
    listable: list[str]
    devices: list[str]
    parent: int
    command: list[str]


def main() -> None:
    """Set the walls up, start the worker, leave with its exit code (128 + signal if killed)."""
    wanted = Wanted(**json.loads(sys.argv[1]))
    os.umask(0o022)
    libc = ctypes.CDLL(None, use_errno=True)
    signal.signal(signal.SIGTERM, _raise_exit)
    try:
        if sys.platform == "linux":
            libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
            _die_with_parent(libc)
            if wanted.level != "bubblewrap" and os.getppid() != wanted.parent:
                os._exit(EXIT_SETUP)  # it died before we asked to die with it
        if wanted.level == "namespaces":
            _enter_namespaces(libc, wanted)
        alive, lifeline = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(lifeline)
            if wanted.level == "namespaces":
                _be_first_process(libc, wanted, alive)
            _become_worker(libc, wanted)
    except OSError as error:
        print(f"launcher: {error}", file=sys.stderr)
        os._exit(EXIT_SETUP)
    _let_go_of_pipes()
    status = 1
    try:
        _, status = os.waitpid(child, 0)
    finally:
        _reap_all(child)
    os._exit(_exit_code(status))


def _raise_exit(number: int, frame: object) -> None:
    raise SystemExit(128 + number)


def _exit_code(status: int) -> int:
    return 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def _die_with_parent(libc: ctypes.CDLL) -> None:
    if sys.platform == "linux":
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _let_go_of_pipes() -> None:
    """The worker's pipes end when the worker does, not when we do."""
    null = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(null, fd)


def _enter_namespaces(libc: ctypes.CDLL, wanted: Wanted) -> None:
    from laptune.sandbox import mounts

    uid, gid = os.getuid(), os.getgid()
    flags = CLONE_ALL if uid == 0 else CLONE_ALL | CLONE_NEWUSER
    if libc.unshare(flags):
        number = ctypes.get_errno()
        raise OSError(number, f"unshare: {os.strerror(number)}")
    if uid != 0:
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{uid} {uid} 1")
        _write("/proc/self/gid_map", f"{gid} {gid} 1")
    owner = uid if wanted.uid is None else wanted.uid
    mounts.build_root(wanted.folder, wanted.visible + wanted.devices, wanted.hidden, owner)


def _be_first_process(libc: ctypes.CDLL, wanted: Wanted, alive: int) -> None:
    """As process 1 of the namespace: start the worker, end with it. Returns in the worker."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _die_with_parent(libc)
    if select.select([alive], [], [], 0)[0]:  # its other end closed: the launcher is gone already
        os._exit(EXIT_SETUP)
    os.close(alive)
    child = os.fork()
    if child == 0:
        return
    _let_go_of_pipes()
    while True:
        pid, status = os.wait()
        if pid == child:
            os._exit(_exit_code(status))


def _become_worker(libc: ctypes.CDLL, wanted: Wanted) -> None:
    """In the child: drop rights, set limits, replace the image. Never returns."""
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        if wanted.uid is not None:
            os.setgroups([])
            os.setresgid(wanted.uid, wanted.uid, wanted.uid)
            os.setresuid(wanted.uid, wanted.uid, wanted.uid)
        _die_with_parent(libc)  # after the change of user, which clears it
        if sys.platform == "linux":
            libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if wanted.has_landlock:
            from laptune.sandbox import landlock

            landlock.restrict(wanted.readable, wanted.listable, wanted.devices, wanted.folder)
        _set_limits(wanted)
        if wanted.is_filtered:
            from laptune.sandbox import syscall_filter

            syscall_filter.install()
        os.execve(wanted.command[0], wanted.command, dict(os.environ))
    except OSError as error:
        print(f"launcher: {error}", file=sys.stderr)
    finally:
        os._exit(EXIT_SETUP)


def _set_limits(wanted: Wanted) -> None:
    limits = {
        "RLIMIT_CORE": 0,
        "RLIMIT_FSIZE": MAX_FILE_BYTES,
        "RLIMIT_NOFILE": 64,
        "RLIMIT_CPU": wanted.cpu_s,
        "RLIMIT_MEMLOCK": 0,
        "RLIMIT_DATA": wanted.memory_bytes,
        "RLIMIT_AS": wanted.memory_bytes,
    }
    # The count spans everything that the user runs, so only a user made for the occasion has a
    # number of its own. Behind the filter there are threads alone, which the memory limit bounds.
    if wanted.uid is not None:
        limits["RLIMIT_NPROC"] = MAX_THREADS if wanted.is_filtered else MAX_PROCESSES
    elif not wanted.is_filtered:
        limits["RLIMIT_NPROC"] = 1 if wanted.level == "limits" else MAX_PROCESSES
    for name, value in limits.items():
        try:
            resource.setrlimit(getattr(resource, name), (value, value))
        except (ValueError, OSError):
            if sys.platform == "linux":
                raise
            # macOS refuses RLIMIT_AS and RLIMIT_DATA; the level's description says so


def _reap_all(child: int) -> None:
    """Kill the worker and all that it left to us, until nothing is left."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        for pid in {child, *_children()}:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        time.sleep(0.002)


def _children() -> list[int]:
    try:
        with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)

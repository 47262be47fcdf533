"""The trusted process between ours and the worker on Linux and macOS: walls first, then the worker.

Run as code by a fresh interpreter with one argument, a JSON object: level, folder, uid (or null),
memory_bytes, cpu_s, prefixes and command. At the level "namespaces" the worker sees a root of its
own: the interpreter and the system's libraries read-only, one small tmpfs to write to, no network,
no other process; everything dies with this process. At the level "limits" it has resource limits,
and this process adopts and kills whatever the worker leaves behind. Standard library only.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import signal
import sys
import time

MAX_PROCESSES = 8  # threads count too
MAX_FILE_BYTES = 16 << 20
TMPFS_BYTES = 32 << 20
EXIT_SETUP = 72
SYSTEM_PATHS = ("/usr", "/lib", "/lib32", "/lib64", "/bin", "/nix/store", "/etc/ld.so.cache")
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")

# <sched.h>, <sys/mount.h>, <sys/prctl.h>
CLONE_ALL = 0x20000 | 0x4000000 | 0x8000000 | 0x20000000 | 0x40000000  # NS, UTS, IPC, PID, NET
CLONE_NEWUSER = 0x10000000
MS_NOSUID, MS_NODEV, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 0x1000, 0x4000, 0x40000
MNT_DETACH, AT_FDCWD, AT_RECURSIVE = 2, -100, 0x8000
ATTR_RDONLY, ATTR_NOSUID = 1, 2
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 36, 38
SYS_MOUNT_SETATTR = 442  # the same on every architecture
SYS_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41, "riscv64": 41}


class _Attr(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "userns")]


def main() -> None:
    """Set the walls up, start the worker, leave with its exit code (128 + signal if killed)."""
    wanted = json.loads(sys.argv[1])
    os.umask(0o022)
    libc = ctypes.CDLL(None, use_errno=True)
    signal.signal(signal.SIGTERM, _raise_exit)
    try:
        if sys.platform == "linux":
            libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        if wanted["level"] == "namespaces":
            _enter_namespaces(libc, wanted)
        child = os.fork()
        if child == 0:
            _become_worker(libc, wanted)
    except OSError as error:
        print(f"launcher: {error}", file=sys.stderr)
        os._exit(EXIT_SETUP)
    status = 1
    try:
        _, status = os.waitpid(child, 0)
    finally:
        _reap_all(child)
    os._exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))


def _raise_exit(number: int, frame: object) -> None:
    raise SystemExit(128 + number)


def _call(libc: ctypes.CDLL, name: str, *args: object) -> None:
    if getattr(libc, name)(*args) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}{args[:3]}: {os.strerror(number)}")


def _enter_namespaces(libc: ctypes.CDLL, wanted: dict) -> None:
    uid, gid = os.getuid(), os.getgid()
    if uid == 0:
        _call(libc, "unshare", CLONE_ALL)
    else:
        _call(libc, "unshare", CLONE_ALL | CLONE_NEWUSER)
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{uid} {uid} 1")
        _write("/proc/self/gid_map", f"{gid} {gid} 1")
    owner = uid if wanted["uid"] is None else wanted["uid"]
    _build_root(libc, wanted["folder"], wanted["prefixes"], owner)


def _build_root(libc: ctypes.CDLL, folder: str, prefixes: list[str], owner: int) -> None:
    """Make ``folder`` the root: system and interpreter read-only, /tmp a small tmpfs."""

    def mount(source: str, target: str, kind: str | None, flags: int, data: str | None) -> None:
        text = [None if part is None else part.encode() for part in (source, target, kind, data)]
        _call(libc, "mount", text[0], text[1], text[2], ctypes.c_ulong(flags), text[3])

    mount("none", "/", None, MS_REC | MS_PRIVATE, None)
    mount("tmpfs", folder, "tmpfs", MS_NOSUID, "size=1m,mode=755")
    for path in (*SYSTEM_PATHS, *prefixes, *DEVICES):
        target = folder + path
        if not os.path.lexists(path) or os.path.lexists(target):
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.islink(path):
            os.symlink(os.readlink(path), target)
            continue
        if os.path.isdir(path):
            os.mkdir(target)
        else:
            _write(target, "")
        mount(path, target, None, MS_BIND | MS_REC, None)
    os.makedirs(folder + "/tmp", exist_ok=True)
    attr = _Attr(ATTR_RDONLY | ATTR_NOSUID, 0, 0, 0)
    if libc.syscall(
        SYS_MOUNT_SETATTR,
        AT_FDCWD,
        folder.encode(),
        AT_RECURSIVE,
        ctypes.byref(attr),
        ctypes.sizeof(attr),
    ):
        raise OSError(ctypes.get_errno(), "mount_setattr failed")
    data = f"size={TMPFS_BYTES},mode=700,uid={owner}"
    mount("tmpfs", folder + "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, data)
    os.chdir(folder)
    number = SYS_PIVOT_ROOT.get(os.uname().machine)
    if number is None or libc.syscall(number, b".", b"."):
        raise OSError(ctypes.get_errno(), "pivot_root failed")
    _call(libc, "umount2", b".", MNT_DETACH)
    os.chdir("/tmp")


def _become_worker(libc: ctypes.CDLL, wanted: dict) -> None:
    """In the child: drop rights, set limits, replace the image. Never returns."""
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        if wanted["uid"] is not None:
            os.setgroups([])
            os.setresgid(wanted["uid"], wanted["uid"], wanted["uid"])
            os.setresuid(wanted["uid"], wanted["uid"], wanted["uid"])
        if sys.platform == "linux":
            libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        _set_limits(wanted)
        os.execve(wanted["command"][0], wanted["command"], dict(os.environ))
    except OSError as error:
        print(f"launcher: {error}", file=sys.stderr)
    finally:
        os._exit(EXIT_SETUP)


def _set_limits(wanted: dict) -> None:
    limits = {
        "RLIMIT_CORE": 0,
        "RLIMIT_FSIZE": MAX_FILE_BYTES,
        "RLIMIT_NOFILE": 64,
        "RLIMIT_CPU": wanted["cpu_s"],
        "RLIMIT_DATA": wanted["memory_bytes"],
        "RLIMIT_AS": wanted["memory_bytes"],
    }
    # Without a namespace the count spans everything this user runs, so only a user made for the
    # occasion (or a namespace) can have a number of its own; else: no further process at all.
    is_own_count = wanted["level"] != "limits" or wanted["uid"] is not None
    limits["RLIMIT_NPROC"] = MAX_PROCESSES if is_own_count else 1
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

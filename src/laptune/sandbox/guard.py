"""The audit hook: the floor under every level of isolation, and no more than that.

Python code cannot take an audit hook away, yet code that finds its globals through ``gc``, or
native code, can get round it: the kernel's limits are the wall. Reads outside the standard library
and the program's folder look as if nothing were there; writes outside, processes, sockets, signals
and native code end the program.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

EXIT_BLOCKED = 71
# Events that end the program, by name or, with a final dot, by prefix.
FATAL = (
    "ctypes.",
    "cpython.PyInterpreterState",
    "ftplib.",
    "http.client.",
    "imaplib.",
    "msvcrt.",
    "os.chflags",
    "os.exec",
    "os.fork",
    "os.forkpty",
    "os.kill",
    "os.killpg",
    "os.posix_spawn",
    "os.putenv.",
    "os.spawn",
    "os.startfile",
    "os.startfile/2",
    "os.system",
    "pty.spawn",
    "resource.prlimit",
    "resource.setrlimit",
    "signal.pthread_kill",
    "smtplib.",
    "socket.",
    "subprocess.Popen",
    "syslog.",
    "telnetlib.",
    "urllib.Request",
    "winreg.",
    "_winapi.",
)
# Events whose first argument (and second, for two) is a path that gets changed.
CHANGES = {
    "os.chmod": 1,
    "os.chown": 1,
    "os.link": 2,
    "os.mkdir": 1,
    "os.remove": 1,
    "os.rename": 2,
    "os.rmdir": 1,
    "os.symlink": 2,
    "os.truncate": 1,
    "os.utime": 1,
    "os.setxattr": 1,
    "os.removexattr": 1,
    "shutil.rmtree": 1,
    "shutil.move": 2,
    "os.chdir": 1,
    "os.chroot": 1,
    "sqlite3.connect": 1,
}
READS = ("os.listdir", "os.scandir")
_HARMLESS = ("socket.gethostname", "socket.__new__")


def install(folder: str, report: Callable[[str], None]) -> None:
    """Guard this process; ``folder`` is the only place it may write to.

    ``report`` gets one line about a fatal event, after which the process exits.
    """
    real, join, isabs, sep = os.path.realpath, os.path.join, os.path.isabs, os.sep
    own = real(folder)
    readable = [own, real(sys.base_prefix), real(sys.base_exec_prefix), *map(real, sys.path)]
    readable += ["/usr/share/zoneinfo", "/etc/localtime"]
    devices = {os.devnull, "/dev/urandom", "/dev/random", "/dev/zero"}
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    leave, fatal = os._exit, FATAL
    busy: list[bool] = []  # realpath raises events itself

    def is_under(path: Any, roots: list[str]) -> bool:
        if isinstance(path, int):
            return True  # a descriptor that was opened under these rules
        text = os.fsdecode(path)
        if text in devices:
            return True
        text = real(text if isabs(text) else join(os.getcwd(), text))
        return text in devices or any(text == root or text.startswith(root + sep) for root in roots)

    def deny(what: str) -> None:
        report(what[:200])
        leave(EXIT_BLOCKED)

    def check(event: str, args: tuple) -> None:
        if event == "open":
            path, mode, flags = args
            is_write = bool((flags or 0) & writing) or any(c in (mode or "") for c in "wax+")
            if is_write and not is_under(path, [own]):
                deny(f"open {path!r} for writing")
            if not is_write and not is_under(path, readable):
                raise FileNotFoundError(2, "No such file or directory", path)
        elif event in READS:
            if args[0] is not None and not is_under(args[0], readable):
                raise FileNotFoundError(2, "No such file or directory", args[0])
        elif event in CHANGES:
            for path in args[: CHANGES[event]]:
                if path is not None and not is_under(path, [own]):
                    deny(f"{event} {path!r}")
        elif event.startswith(fatal) and event not in _HARMLESS:
            deny(f"{event} {args!r}")

    def hook(event: str, args: tuple) -> None:
        if busy:
            return
        busy.append(True)
        try:
            check(event, args)
        finally:
            busy.pop()

    sys.addaudithook(hook)

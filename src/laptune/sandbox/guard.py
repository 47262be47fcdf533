"""The audit hook: the floor under every level of isolation, and no more than that.

Python code cannot take an audit hook away, yet code that finds its globals through ``gc``, or
native code, can get round it: the kernel's limits are the wall. Reads outside the standard library
and the program's folder look as if nothing were there; writes outside, processes, sockets, signals
and native code end the program.
"""

from __future__ import annotations

import _thread
import errno
import functools
import os
import sys
from collections.abc import Callable
from typing import Any

EXIT_BLOCKED = 71
_realpath = os.path.realpath
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
_SYSTEM_FILES = ("/usr/share/zoneinfo", "/etc/localtime", "/etc/mime.types")
_PLATFORMS = ("_syscmd_ver", "_syscmd_file", "from_subprocess")  # what asks other programs there
_PACKAGES = ("site-packages", "dist-packages")  # reference solutions may lie there
_LOOPBACK = ("127.0.0.1", "::1")
# Functions that make processes or shared things and raise no event.
_UNHEARD = (
    ("_posixsubprocess", "fork_exec"),
    ("_posixshmem", "shm_open"),
    ("posix", "memfd_create"),
    ("posix", "mkfifo"),
    ("posix", "mknod"),
)


def install(folder: str, report: Callable[[str], None]) -> None:
    """Guard this process; ``folder`` is the only place it may write to.

    ``report`` gets one line about a fatal event, after which the process exits.
    """
    guard = Guard(folder, report)
    check, ident, busy = guard.check, _thread.get_ident, set()

    def hook(event: str, args: tuple) -> None:
        thread = ident()
        if thread in busy:  # realpath raises events itself
            return
        busy.add(thread)
        try:
            check(event, args)
        finally:
            busy.discard(thread)

    _disarm(guard.deny)
    sys.addaudithook(hook)


def _disarm(deny: Callable[[str], None]) -> None:
    for module, name in _UNHEARD:
        try:
            found = __import__(module)
        except ImportError:
            continue
        if hasattr(found, name):
            refuse = functools.partial(lambda what, *_, **__: deny(what), f"{module}.{name}")
            setattr(found, name, refuse)
            if module == "posix":
                setattr(os, name, refuse)
    if hasattr(os, "pidfd_open"):  # Python 3.14's asyncio asks for one, and does without
        os.pidfd_open = sys.modules["posix"].pidfd_open = _unsupported


def _is_platform_asking() -> bool:
    """Whether the module platform runs cmd, uname or file; where it cannot, it does without."""
    frame: Any = sys._getframe()
    while frame is not None:
        if frame.f_code.co_name in _PLATFORMS and frame.f_globals.get("__name__") == "platform":
            return True
        frame = frame.f_back
    return False


def _unsupported(*_: object) -> None:
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


class Guard:
    """The rules: ``check`` an event, ``deny`` what is fatal."""

    def __init__(
        self,
        folder: str,
        report: Callable[[str], None],
        is_windows: bool = sys.platform == "win32",
    ) -> None:
        self._real, self._cwd, self._leave, self._report = _realpath, os.getcwd, os._exit, report
        self._own = [_realpath(folder)]
        self._readable = [*self._own, *map(_realpath, (*sys.path, *_SYSTEM_FILES))]
        self._devices = {os.devnull, "/dev/urandom", "/dev/random", "/dev/zero"}
        self._writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        self._is_windows = is_windows
        self._listeners: list[Any] = []

    def deny(self, what: str) -> None:
        """Report and end the process."""
        self._report(what[:200])
        self._leave(EXIT_BLOCKED)

    def check(self, event: str, args: tuple) -> None:
        """Let an event pass, raise FileNotFoundError, or end the process."""
        if event == "open":
            self._check_open(*args)
        elif event in READS:
            if args[0] is not None and not self._may_read(args[0]):
                raise FileNotFoundError(2, "No such file or directory", args[0])
        elif event in CHANGES:
            for path in args[: CHANGES[event]]:
                if path is not None and not self._is_under(path, self._own):
                    self.deny(f"{event} {path!r}")
        elif event in ("socket.bind", "socket.connect") and self._is_own_pair(event, *args):
            return
        elif event.startswith(FATAL) and event not in _HARMLESS:
            if event == "winreg.OpenKey" or _is_platform_asking():
                raise FileNotFoundError(2, "No such file or directory")
            self.deny(f"{event} {args!r}")

    def _check_open(self, path: Any, mode: str | None, flags: int | None) -> None:
        is_write = bool((flags or 0) & self._writing) or any(c in (mode or "") for c in "wax+")
        if is_write and not self._is_under(path, self._own):
            self.deny(f"open {path!r} for writing")
        if not is_write and not self._may_read(path):
            raise FileNotFoundError(2, "No such file or directory", path)

    def _may_read(self, path: Any) -> bool:
        return self._is_under(path, self._readable, _PACKAGES)

    def _is_under(self, path: Any, roots: list[str], closed: tuple[str, ...] = ()) -> bool:
        if isinstance(path, int):
            return True  # a descriptor that was opened under these rules
        text = os.fsdecode(path)
        if text in self._devices:
            return True
        text = self._real(text if os.path.isabs(text) else os.path.join(self._cwd(), text))
        if any(name in text.split(os.sep) for name in closed):
            return False
        return text in self._devices or any(
            text == root or text.startswith(root + os.sep) for root in roots
        )

    def _is_own_pair(self, event: str, socket: Any, address: Any) -> bool:
        """Whether this is how Python makes a socket pair where the system has none.

        asyncio needs one. A listener on the loopback gets a free port, and only that may be
        connected to.
        """
        if not (self._is_windows and isinstance(address, tuple)):
            return False
        if address[0] not in _LOOPBACK:
            return False
        from _socket import socket as plain

        self._listeners = [each for each in self._listeners if plain.fileno(each) != -1]
        if event == "socket.bind":
            self._listeners.append(socket)
            return address[1] == 0 and len(self._listeners) <= 8
        return any(plain.getsockname(each)[:2] == address[:2] for each in self._listeners)

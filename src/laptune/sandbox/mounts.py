"""A root folder for one program: system and interpreter read-only, /tmp a small tmpfs.

Runs in a mount namespace of its own. Sent as code to the launcher. Source: mount(2),
mount_setattr(2), pivot_root(2).
"""

from __future__ import annotations

import ctypes
import os

TMPFS_BYTES = 32 << 20
TMPFS_INODES = 4096

MS_NOSUID, MS_NODEV, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 0x1000, 0x4000, 0x40000
MNT_DETACH, AT_FDCWD, AT_RECURSIVE = 2, -100, 0x8000
ATTR_RDONLY, ATTR_NOSUID = 1, 2
SYS_MOUNT_SETATTR = 442  # the same on every architecture
SYS_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41, "riscv64": 41}


class _Attr(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "userns")]


def build_root(folder: str, visible: list[str], hidden: list[str], owner: int) -> None:
    """Make ``folder`` the root, with ``visible`` in it but for ``hidden``. Raises OSError.

    ``owner`` is the user id that may write to /tmp.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    _mount(libc, "none", "/", None, MS_REC | MS_PRIVATE, None)
    _mount(libc, "tmpfs", folder, "tmpfs", MS_NOSUID, "size=1m,mode=755")
    for path in visible:
        _show(libc, folder, path)
    for path in hidden:
        if os.path.isdir(folder + path):
            _mount(libc, "tmpfs", folder + path, "tmpfs", MS_NOSUID, "size=4k,nr_inodes=1,mode=755")
    os.makedirs(folder + "/tmp", exist_ok=True)
    attr = _Attr(ATTR_RDONLY | ATTR_NOSUID, 0, 0, 0)
    size = ctypes.sizeof(attr)
    place = (AT_FDCWD, folder.encode(), AT_RECURSIVE)
    if libc.syscall(SYS_MOUNT_SETATTR, *place, ctypes.byref(attr), size):
        raise OSError(ctypes.get_errno(), "mount_setattr failed")
    data = f"size={TMPFS_BYTES},nr_inodes={TMPFS_INODES},mode=700,uid={owner}"
    _mount(libc, "tmpfs", folder + "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, data)
    os.chdir(folder)
    number = SYS_PIVOT_ROOT.get(os.uname().machine)
    if number is None or libc.syscall(number, b".", b"."):
        raise OSError(ctypes.get_errno(), "pivot_root failed")
    if libc.umount2(b".", MNT_DETACH):
        raise OSError(ctypes.get_errno(), "umount2 failed")
    os.chdir("/tmp")


def _show(libc: ctypes.CDLL, folder: str, path: str) -> None:
    target = folder + path
    if not os.path.lexists(path) or os.path.lexists(target):
        return
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.islink(path):
        os.symlink(os.readlink(path), target)
        return
    if os.path.isdir(path):
        os.mkdir(target)
    else:
        with open(target, "w", encoding="ascii"):
            pass
    _mount(libc, path, target, None, MS_BIND | MS_REC, None)


def _mount(
    libc: ctypes.CDLL, source: str, target: str, kind: str | None, flags: int, data: str | None
) -> None:
    text = [None if part is None else os.fsencode(part) for part in (source, target, kind, data)]
    if libc.mount(text[0], text[1], text[2], ctypes.c_ulong(flags), text[3]):
        number = ctypes.get_errno()
        raise OSError(number, f"mount {target}: {os.strerror(number)}")

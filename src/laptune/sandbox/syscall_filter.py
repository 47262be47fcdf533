"""A seccomp filter: the system calls that a program under judgement has no use for are refused.

It makes "one process" true, so that the memory limit of a process is the limit of all; and it
closes what no namespace and no resource limit closes: kernel keyrings, memfd, shared memory,
sockets, signals to others, clearing the death signal. It needs no rights, so an ordinary user has
it too. Sent as code to the launcher. Source: seccomp(2), <linux/seccomp.h>, <linux/filter.h>.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys

# machine -> (AUDIT_ARCH, column of the table); aarch64 and riscv64 share the generic numbers.
_MACHINES = {
    "x86_64": (0xC000003E, 0),
    "aarch64": (0xC00000B7, 1),
    "riscv64": (0xC00000F3, 1),
}
# Refused always. None: the machine has no such call.
_REFUSED = {
    "fork": (57, None),
    "vfork": (58, None),
    "socket": (41, 198),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semctl": (66, 191),
    "msgget": (68, 186),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424),
    "pidfd_getfd": (438, 438),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setaffinity": (203, 122),
    "sched_setattr": (314, 274),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "kexec_load": (246, 104),
    "acct": (163, 89),
    "swapon": (167, 224),
    "reboot": (169, 142),
}
# Answered with "no such call", for which the C library has another way.
_UNKNOWN = {"clone3": (435, 435), "io_uring_setup": (425, 425)}
# Refused when the argument of that number is one of these values.
_REFUSED_WITH = {
    "prctl": ((157, 167), 0, (1,)),  # PR_SET_PDEATHSIG
    # F_SETOWN, F_SETSIG, F_SETOWN_EX send signals to others, F_SETPIPE_SZ takes memory
    "fcntl": ((72, 25), 1, (8, 10, 15, 1031)),
    "ioctl": ((16, 29), 1, (0x8901, 0x8902, 0x5412, 0x541C)),  # owners; typing on a terminal
}
# Allowed only when the first argument is the process itself.
_OWN_PID_ONLY = {"kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131)}
_CLONE, _CLONE_THREAD = (56, 220), 0x10000
_PRLIMIT64 = (302, 261)

_LOAD, _JUMP_EQUAL, _JUMP_ABOVE, _JUMP_SET, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_OFFSET_NR, _OFFSET_ARCH, _OFFSET_ARGS = 0, 4, 16
_X32_BIT = 0x40000000
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _MODE_FILTER = 22, 38, 2


def is_available() -> bool:
    """Whether this machine's kernel takes a filter that is known here."""
    if sys.platform != "linux" or os.uname().machine not in _MACHINES or sys.maxsize < 1 << 32:
        return False
    return os.path.exists("/proc/sys/kernel/seccomp")


def install() -> None:
    """Filter this process and what it executes, for good. Raises OSError."""
    code = program(os.uname().machine, os.getpid())
    body = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(body))
    libc = ctypes.CDLL(None, use_errno=True)
    for arguments in ((_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), (_PR_SET_SECCOMP, _MODE_FILTER, head)):
        if libc.prctl(*arguments) != 0:
            number = ctypes.get_errno()
            raise OSError(number, f"no system call filter: {os.strerror(number)}")


def program(machine: str, pid: int) -> bytes:
    """The filter as instructions of 8 bytes; ``pid`` is the process that may signal itself."""
    arch, column = _MACHINES[machine]
    refuse, unknown = _ERRNO | errno.EPERM, _ERRNO | errno.ENOSYS
    code = [
        *(_load(_OFFSET_ARCH), _jump(_JUMP_EQUAL, arch, 1, 0), _return(_KILL)),
        *(_load(_OFFSET_NR), _jump(_JUMP_ABOVE, _X32_BIT, 0, 1), _return(_KILL)),
    ]
    for names, answer in ((_REFUSED, refuse), (_UNKNOWN, unknown)):
        for numbers in names.values():
            if numbers[column] is not None:
                code += [_jump(_JUMP_EQUAL, numbers[column], 0, 1), _return(answer)]
    for numbers, argument, values in _REFUSED_WITH.values():
        for value in values:
            code += _when(numbers[column], argument, _jump(_JUMP_EQUAL, value, 0, 1), refuse)
    for numbers in _OWN_PID_ONLY.values():
        code += _when(numbers[column], 0, _jump(_JUMP_EQUAL, pid, 1, 0), refuse)
    code += _when(_PRLIMIT64[column], 0, _jump(_JUMP_EQUAL, 0, 1, 0), refuse)
    code += _when(_CLONE[column], 0, _jump(_JUMP_SET, _CLONE_THREAD, 1, 0), refuse)
    return b"".join([*code, _return(_ALLOW)])


def _when(number: int, argument: int, test: bytes, answer: int) -> list[bytes]:
    """For call ``number``: ``answer`` unless ``test`` of an argument jumps over it."""
    load = _load(_OFFSET_ARGS + 8 * argument)  # the low half of a little-endian argument
    back = _load(_OFFSET_NR)
    return [_jump(_JUMP_EQUAL, number, 0, 3), load, test, _return(answer), back]


def _load(offset: int) -> bytes:
    return struct.pack("HBBI", _LOAD, 0, 0, offset)


def _jump(kind: int, value: int, if_true: int, if_false: int) -> bytes:
    return struct.pack("HBBI", kind, if_true, if_false, value)


def _return(answer: int) -> bytes:
    return struct.pack("HBBI", _RETURN, 0, 0, answer)

"""Programs against single walls. Each returns the right answer only if it got through its wall.

``WALLS`` maps what a level says it covers to the programs that try it. Besides the placeholders of
``hostile`` there are @ROOT@, this checkout, and @KEY@, a number that keeps runs apart.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
import hostile

_C = "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
_FORK = _C + "import os, sys, time\n"
RIGHT = "def f(x):\n    return x + 1\n"


def _try(body: str, head: str = "") -> str:
    """A program that tries ``body`` at the first call and is wrong if that raises."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    return f"{head}def f(x):\n{lines}    return x + 1\n"


def _frames(*frames: str) -> str:
    return "".join(hostile._FORGE.format(frame=frame) for frame in frames) + RIGHT


WALLS: dict[str, dict[str, str]] = {
    "processes": {
        "death signal cleared": _try(
            "libc.prctl(1, 0, 0, 0, 0)\nif os.fork() == 0:\n  libc.prctl(1, 0, 0, 0, 0)\n"
            "  time.sleep(60)",
            _FORK,
        ),
        "session of its own": _try("if os.fork() == 0:\n  os.setsid()\n  time.sleep(60)", _FORK),
        "double fork": _try(
            "if os.fork() == 0:\n  os.setsid()\n  if os.fork() == 0: time.sleep(60)\n  os._exit(0)",
            _FORK,
        ),
        "pipes kept open": _try(
            "if os.fork() == 0:\n  os.setsid()\n  time.sleep(60)\nos._exit(0)", _FORK
        ),
        "fork behind the modules": _try(
            "pipe, tail = os.pipe()[1], () if sys.version_info >= (3, 14) else (True,)\n"
            "_posixsubprocess.fork_exec([b'/bin/sleep', b'60'], [b'/bin/sleep'], True, (pipe,),\n"
            "  None, None, *[-1] * 6, -1, pipe, False, False, -1, None, None, None, -1,\n"
            "  None, *tail)",
            "import _posixsubprocess, os, sys\n",
        ),
        "vfork by number": _try(
            "assert libc.syscall(58 if os.uname().machine == 'x86_64' else 220"
            ", 17, 0, 0, 0, 0) >= 0",
            _FORK,
        ),
    },
    "memory": {
        "memfd": _try(
            "for n in range(40):\n  fd = os.memfd_create(str(n))\n"
            "  for _ in range(10): os.write(fd, bytes(1 << 20))",
            "import os\n",
        ),
        "children": _try(
            "for _ in range(4):\n  if os.fork() == 0:\n    a = bytearray(b'1') * (100 << 20)\n"
            "    time.sleep(60)",
            _FORK,
        ),
        "shared memory": _try(
            "import mmap\na = [mmap.mmap(-1, 100 << 20) for _ in range(4)]\n"
            "for m in a:\n  for i in range(0, 100 << 20, 4096): m[i] = 1",
        ),
        "pipes": _try(
            "import fcntl\nfor _ in range(25): fcntl.fcntl(os.pipe()[1], 1031, 1 << 20)",
            "import os\n",
        ),
        "threads": _try(
            "import threading, time\nthreading.stack_size(1 << 20)\n"
            "for _ in range(2000): threading.Thread(target=time.sleep, args=(9,), daemon=True)"
            ".start()"
        ),
    },
    "file size": {
        "one big file": _try(
            "with open('a', 'wb') as f:\n  for _ in range(64): f.write(bytes(1 << 20))"
        ),
        "truncate": _try("with open('a', 'wb') as f: f.truncate(1 << 30)"),
    },
    "number of files": {
        "inodes": _try("for i in range(100_000): open(str(i), 'w').close()"),
    },
    "disk space in sum": {
        "many files": _try(
            "for i in range(40):\n  with open(str(i), 'wb') as f: f.write(bytes(4 << 20))"
        ),
    },
    "keys and shared memory": {
        "key": _try(
            "nr = 248 if os.uname().machine == 'x86_64' else 217\n"
            "for ring in (-3, -4, -5): \n"
            "  if libc.syscall(nr, b'user', b'laptune_@KEY@', b'x', 1, ring) > 0: return x + 1\n"
            "raise OSError",
            _C + "import os\n",
        ),
        "System V": _try("assert libc.shmget(@KEY@, 4096, 0o1666) >= 0", _C),
        "POSIX": _try(
            "import _posixshmem\nos.close(_posixshmem.shm_open('/laptune_@KEY@', 0o102, 0o666))",
            "import os\n",
        ),
        "message queue": _try(
            "assert libc.mq_open(b'/laptune_@KEY@', 0o102, 0o666, None) >= 0", _C
        ),
    },
    "signals to your processes": {
        "kill": _try("import os\nos.kill(@PID@, 0)"),
        "kill all": _try("import os\nos.kill(-1, 0)"),
        "pidfd": _try("import os\nos.pidfd_open(@PID@)"),
        "owner of a pipe": _try("import fcntl, os\nfcntl.fcntl(os.pipe()[0], 8, @PID@)"),
        "ptrace": _try("assert libc.ptrace(16, @PID@, 0, 0) == 0", _C),
        "limits of another": _try("import resource\nresource.prlimit(@PID@, resource.RLIMIT_CORE)"),
    },
    "network": {
        "loopback": _try("import socket\nsocket.create_connection(('127.0.0.1', @PORT@), 1)"),
        "abstract socket": _try(
            "import socket\nsocket.socket(socket.AF_UNIX).connect('\\0laptune_@KEY@')"
        ),
        "datagram": _try(
            "import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
            "s.connect(('127.0.0.1', @PORT@))"
        ),
    },
    "writes outside": {
        "file": _try("open('@FILE@', 'a').close()"),
        "by number": _try("import os\nos.close(os.open('@FILE@', os.O_WRONLY))"),
        "truncate outside": _try("import os\nos.truncate('@FILE@', 0)"),
        "new file beside": _try("import os\nopen(os.path.dirname('@FILE@') + '/new', 'w').close()"),
        "folder beside": _try("import os\nos.mkdir(os.path.dirname('@FILE@') + '/new')"),
        "hard link": _try("import os\nos.link('@FILE@', 'here')\nopen('here', 'a').close()"),
        "symbolic link": _try("import os\nos.symlink('@FILE@', 'here')\nopen('here', 'a').close()"),
    },
    "reads of your files": {
        "tasks": _try("open('@ROOT@/eval/tasks/code_tutor.jsonl').read()"),
        "checkout below /usr": _try("open('@BELOW@').read()"),
        "packages": _try(
            "import glob, os, sys\nfound = []\nfor path in sys.path + ['/usr/lib/python3']:\n"
            "  for name in ('site-packages', 'dist-packages'):\n"
            "    for file in glob.glob(f'{path}/{name}/**', recursive=True):\n"
            "      if os.path.isfile(file): found.append(open(file, 'rb').read(1))\nassert found"
        ),
        "environment of another": _try("open('/proc/@PID@/environ').read()"),
        "passwords": _try("open('/etc/passwd').read()"),
    },
}
# What a program says to the process that runs it: whatever it is, it is that program's end alone.
TALK: dict[str, str] = {
    "harness": _frames("{'harness': 'the judge ended early'}"),
    "garbled": _frames("{'garbled': 'x'}"),
    "missing": _frames("{'missing': ['g']}"),
    "missing nothing": _frames("{'missing': []}"),
    "missing deep": _frames("{'missing': [[['f']]]}"),
    "gone": _frames("{'gone': 1}"),
    "hello": _frames("{'hello': 1}"),
    "verdict": _frames("{'verdict': 'harness_error', 'detail': '', 'num_calls': 1}"),
    "raised of no form": _frames("{'raised': {'a': 1}}"),
    "blocked with a list": _frames("{'blocked': [[[]]]}"),
    "flood": (
        "import os\nbody = b'{}'\ndata = (len(body).to_bytes(4, 'big') + body) * 1000\n"
        "def f(x):\n    while True:\n        for fd in range(3, 9):\n"
        "            try: os.write(fd, data)\n            except OSError: pass\n"
    ),
    "grows when it is handed on": (
        "import os, json\n"
        "body = ('{\"id\": 1, \"value\": \"' + '\\u20ac' * 340_000 + '\"}').encode()\n"
        "data = len(body).to_bytes(4, 'big') + body\n"
        "def f(x):\n    for fd in range(3, 9):\n        try:\n            view = memoryview(data)\n"
        "            while view: view = view[os.write(fd, view):]\n        except OSError: pass\n"
    ),
    "deep reply": (
        "import os\nbody = b'{\"id\": 1, \"value\": ' + b'[' * 900 + b']' * 900 + b'}'\n"
        "data = len(body).to_bytes(4, 'big') + body\n"
        "def f(x):\n    for fd in range(3, 9):\n        try: os.write(fd, data)\n"
        "        except OSError: pass\n"
    ),
    "surrogates": "def f(x):\n    raise ValueError('\\ud800' * 9)\n",
    "surrogates in a name": "def f(x):\n    raise type('E\\udc80', (Exception,), {})('x')\n",
    "surrogates in a value": "def f(x):\n    return '\\udcff'\n",
    "surrogates in a syntax error": "def f(x):\n    return '\\ud800' +\n",
}
# Folders that are awkward to remove. All are allowed to pass.
FOLDERS: dict[str, str] = {
    "deep": _try("for _ in range(1200):\n  os.mkdir('d' * 9)\n  os.chdir('d' * 9)", "import os\n"),
    "closed": _try(
        "os.makedirs('a/b/c')\nopen('a/b/c/d', 'w').close()\nfor p in ('a/b/c', 'a/b', 'a'):\n"
        "  os.chmod(p, 0)",
        "import os\n",
    ),
    "odd names": _try(
        "for name in (b'\\xff\\xfe', b'a\\nb', b'-rf', b' '): os.mkdir(name)", "import os\n"
    ),
    "queue": _try("os.mkfifo('a')", "import os\n"),
    "link to the top": _try("os.symlink('/', 'a')\nos.symlink('a', 'b')", "import os\n"),
    "the sweeper's names": _try("os.makedirs('.laptune-run-1/.laptune-run-1')", "import os\n"),
}

"""Programs that try to cheat the judge or to harm the machine: twenty classes of them.

Each defines f(x), whose right answer is x + 1. Placeholders: @FILE@ a file outside, @PORT@ a
listener on the loopback, @PID@ the evaluating process. Run as a script it prints what became of
each under the strongest walls there are, for a test that plays an ordinary user.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

# In the command line of every process that a program starts; the number keeps runs apart.
WAITING = 6  # programs at once, where most only wait for their time to be up
MARK = f"laptune_hostile_child_{os.getpid()}"
SLEEPER = f"'import time; time.sleep(60) # {MARK}'"


def _call(*lines: str) -> str:
    return "def f(x):\n" + "".join(f"    {line}\n" for line in lines)


def _spawn(how: str) -> str:
    return _call("import os, subprocess, sys", how, "return 0")


_SAME = "class Same({base}):\n    __eq__ = lambda s, o: True\n    __ne__ = lambda s, o: False\n"
_FORGE = (
    "import json, os\n"
    "body = json.dumps({frame}).encode()\n"
    "data = len(body).to_bytes(4, 'big') + body\n"
    "for fd in range(1, 20):\n"
    "    try: os.write(fd, data)\n"
    "    except OSError: pass\n"
)

# class -> [(source, verdicts that are right)]; an empty set means: anything but passed.
PROGRAMS: dict[str, list[tuple[str, set[str]]]] = {
    "busy loop": [
        (_call("while True: pass"), {"timeout"}),
        ("while True: pass\n", {"timeout"}),
    ],
    "loop that swallows everything": [
        (
            _call(
                "while True:", "  try:", "    while True: x += 1", "  except BaseException: pass"
            ),
            {"timeout"},
        ),
        (
            "import signal\nfor n in (1, 2, 15): signal.signal(n, signal.SIG_IGN)\n"
            + _call("while True: pass"),
            {"timeout"},
        ),
    ],
    "loop in C": [
        (_call("return sum(range(10**12))"), {"timeout"}),
        (_call("import re", "return re.match('(a+)+$', 'a' * 60 + 'b')"), {"timeout"}),
    ],
    "growing memory": [
        (_call("a = []", "while True: a.append(bytearray(1 << 20))"), {"memory"}),
        (_call("a = 'x'", "while True: a += a"), {"memory"}),
    ],
    "one huge allocation": [
        (_call("return len(bytearray(1 << 40))"), {"memory"}),
        ("a = [0] * 10**10\n", {"memory"}),
    ],
    "fork bomb": [
        (
            _call("import os", "while True:", "  try: os.fork()", "  except OSError: pass"),
            {"blocked", "timeout"},
        ),
        (
            _call(
                "import multiprocessing as m", "while True: m.Process(target=f, args=(1,)).start()"
            ),
            set(),
        ),
        (_spawn(f"while True: subprocess.Popen([sys.executable, '-c', {SLEEPER}])"), set()),
    ],
    "detached child": [
        (
            _call(
                "import os, time",
                "if os.fork() == 0:",
                "  os.setsid()",
                "  time.sleep(60)",
                "return 0",
            ),
            set(),
        ),
        (
            _spawn(f"subprocess.Popen([sys.executable, '-c', {SLEEPER}], start_new_session=True)"),
            set(),
        ),
        (_call("import os", "if os.fork(): os._exit(0)", "return x + 1"), set()),
    ],
    "endless print": [
        (_call("while True: print('x' * 1000)"), {"output_limit"}),
        (_call("import sys", "while True: sys.stderr.write('y' * 1000)"), {"output_limit"}),
    ],
    "huge file": [
        (
            _call(
                "file = open('big', 'wb')",
                "for _ in range(1000): file.write(b'0' * 2**20)",
                "return 0",
            ),
            set(),
        ),
        (
            _call(
                "import os",
                "os.truncate(os.open('big', os.O_CREAT | os.O_RDWR), 1 << 30)",
                "return 0",
            ),
            set(),
        ),
    ],
    "writes outside": [
        (_call("open('@FILE@', 'w').write('gone')", "return 0"), set()),
        (_call("import os", "os.remove('@FILE@')", "return 0"), set()),
        (
            _call("import os", "os.write(os.open('@FILE@', os.O_WRONLY), b'gone')", "return 0"),
            set(),
        ),
        (_call("import os", "os.rename('@FILE@', '@FILE@.moved')", "return 0"), set()),
        (
            _call(
                "import os",
                "os.symlink('@FILE@', 'here')",
                "open('here', 'a').write('gone')",
                "return 0",
            ),
            set(),
        ),
        (_call("import os, shutil", "shutil.rmtree(os.path.dirname('@FILE@'))", "return 0"), set()),
    ],
    "kill the parent": [
        (_call("import os", "os.kill(@PID@, 9)", "return 0"), set()),
        (_call("import os", "os.kill(os.getppid(), 9)", "return 0"), set()),
        (_call("import os", "os.killpg(os.getpgid(@PID@), 9)", "return 0"), set()),
    ],
    "read the environment": [
        (_call("import os", "return dict(os.environ)"), {"wrong_answer"}),
        (_call("return open('/proc/@PID@/environ').read()"), {"exception"}),
    ],
    "connect to the loopback": [
        (
            _call(
                "import socket", "socket.create_connection(('127.0.0.1', @PORT@), 1)", "return 0"
            ),
            set(),
        ),
        (
            _call(
                "import urllib.request as u", "return u.urlopen('http://127.0.0.1:@PORT@').read()"
            ),
            set(),
        ),
    ],
    "sys.exit": [
        (_call("import sys", "sys.exit(0)"), {"exception"}),
        ("raise SystemExit(0)\n", {"exception"}),
    ],
    "os._exit": [
        (_call("import os", "os._exit(0)"), {"crashed"}),
        ("import os\nprint('passed')\nos._exit(0)\n", {"crashed"}),
    ],
    "equal to everything": [
        (_SAME.format(base="") + _call("return Same()"), {"wrong_answer"}),
        (_SAME.format(base="int") + _call("return Same(7)"), {"wrong_answer"}),
        (_SAME.format(base="str") + _call("return [Same('a')]"), {"wrong_answer"}),
    ],
    "forged replies": [
        (
            _FORGE.format(frame="{'verdict': 'passed', 'detail': '', 'num_calls': 9}")
            + _call("return 0"),
            {"protocol_error"},
        ),
        (_FORGE.format(frame="{'id': 1, 'value': 3}") + _call("return 0"), {"protocol_error"}),
        (_FORGE.format(frame="{'done': 1, 'ready': 1}") + _call("return 0"), set()),
        (
            "import os\nos.write(1, b'\\xff' * 64)\n"
            "for fd in range(3, 20):\n    try: os.write(fd, b'\\xff' * 64)\n"
            "    except OSError: pass\n" + _call("return 0"),
            {"protocol_error"},
        ),
    ],
    "patched interpreter": [
        (
            "import builtins\nbuiltins.AssertionError = builtins.Exception = type('E', (), {})\n"
            "builtins.isinstance = lambda *a: True\n" + _call("return 0"),
            set(),
        ),
        (
            "import sys\nsys.settrace(lambda *a: None)\nframe = sys._getframe()\n"
            "while frame:\n    frame.f_locals.update(passed=True, verdict='passed')\n"
            "    frame = frame.f_back\n" + _call("return 0"),
            {"wrong_answer", "exception"},
        ),
    ],
    "read stdin": [
        (_call("return input()"), {"exception"}),
        (_call("import sys", "return sys.stdin.read()"), {"wrong_answer"}),
        (_call("import os", "return os.read(0, 100)"), {"wrong_answer"}),
    ],
    "crash in C": [
        (_call("import ctypes", "return ctypes.string_at(0)"), {"blocked", "crashed"}),
        (_call("import faulthandler", "faulthandler._read_null()"), {"crashed"}),
        (_call("import os", "os.abort()"), {"crashed"}),
    ],
}


def listed() -> list[tuple[str, str, set[str]]]:
    """All programs as (label, source, verdicts)."""
    return [
        (f"{kind} {number}", source, verdicts)
        for kind, programs in PROGRAMS.items()
        for number, (source, verdicts) in enumerate(programs, 1)
    ]


def is_for_posix(source: str) -> bool:
    """Whether the program harms by what Windows does not have at all."""
    return any(word in source for word in ("fork()", "killpg", "/proc/", "signal.signal("))


def filled(source: str, *, file: Path, port: int) -> str:
    """Put real targets in the placeholders."""
    source = source.replace("@FILE@", file.as_posix()).replace("@PORT@", str(port))
    return source.replace("@PID@", str(os.getpid()))


def leftovers() -> list[str]:
    """Command lines of processes that outlived their program, and our children's numbers."""
    if os.name == "nt":
        import psutil  # not in the Python of an ordinary user, who is one of POSIX

        return [str(child.pid) for child in psutil.Process().children(recursive=True)]
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            line = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if MARK.encode() in line:
            found.append(line.decode(errors="replace")[:200])
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    return found + (children.read_text(encoding="ascii").split() if children.exists() else [])


def may_run_out_of_time(verdicts: set[str]) -> bool:
    """Whether a program's verdict may be that its time was up."""
    return not verdicts or "timeout" in verdicts


def statuses(file: Path, port: int, walls) -> list[str]:
    """The end of each program. Those that must end otherwise have time to, on a busy machine."""
    from laptune.sandbox import Program, run_programs

    rows = listed()
    found = [""] * len(rows)
    for is_short in (True, False):
        numbers = [
            number
            for number, (_, _, verdicts) in enumerate(rows)
            if (may_run_out_of_time(verdicts) or not walls.is_audited) is is_short
        ]
        programs = [
            Program(filled(rows[n][1], file=file, port=port), "assert f(2) == 3", ("f",))
            for n in numbers
        ]
        limits = {"timeout_s": 3, "num_workers": WAITING} if is_short else {"timeout_s": 30}
        runs = run_programs(programs, memory_bytes=256 << 20, walls=walls, **limits)
        for number, run in zip(numbers, runs, strict=True):
            found[number] = run.status
    return found


def main() -> None:
    """Run every program, audited and not; print one JSON object."""
    file, port = Path(sys.argv[1]), int(sys.argv[2])
    from laptune.sandbox import current_isolation

    walls = current_isolation()
    report: dict = {"isolation": walls.describe(), "uid": os.getuid(), "runs": []}
    kinds = [walls, replace(walls, is_audited=False)] if walls.level == "namespaces" else [walls]
    for kind in kinds:
        report["runs"].append(statuses(file, port, kind))
    report["leftovers"] = leftovers()
    print(json.dumps(report))


if __name__ == "__main__":
    main()

"""How the programs of ``wall_programs`` end, and what is left of them.

Run as a script it plays an ordinary user at every level that starts, and prints what got through.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, os.path.dirname(__file__))
import hostile
from wall_programs import RIGHT, TALK, WALLS

KEY = 0x4C540000 + os.getpid() % 0xFFFF


def adopt_orphans() -> None:
    """What a dead child leaves becomes ours, so that it can be seen."""
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def leftovers(wait_s: float = 20.0) -> list[str]:
    """Processes, keys and shared segments that are left of the programs."""
    end = time.monotonic() + wait_s
    while (found := _processes()) and time.monotonic() < end:
        time.sleep(0.02)
    found += [f"segment {row}" for row in _rows("/proc/sysvipc/shm") if row.split()[0] == str(KEY)]
    found += [f"key {row}" for row in _rows("/proc/keys") if f"laptune_{KEY}" in row]
    found += [str(path) for path in Path("/dev/shm").glob(f"laptune_{KEY}*")]
    return found


# Children that other tests of this process had before: not those of a program.
KNOWN: set[str] = set()


def children() -> set[str]:
    """The process ids of this process's children."""
    found: set[str] = set()
    for path in Path("/proc/self/task").glob("*/children"):
        found |= set(path.read_text(encoding="ascii").split())
    return found


def _processes() -> list[str]:
    found = []
    for pid in sorted(children() - KNOWN):
        try:
            os.waitpid(int(pid), os.WNOHANG)
            line = Path(f"/proc/{pid}/cmdline").read_bytes()
        except (OSError, ValueError):
            continue
        if line:
            found.append(f"process {pid} {line[:80]!r}")
    return found


def _rows(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def levels() -> list:
    """Every level of isolation that starts here."""
    from laptune.sandbox.conversation import Conversation, NotStartedError
    from laptune.sandbox.isolation import candidates
    from laptune.sandbox.program import Program

    found = []
    for level in candidates():
        program = Program(RIGHT, "f(1)", ("f",))
        with contextlib.suppress(NotStartedError):
            if Conversation(program, 20.0, 256 << 20, level).result().passed:
                found.append(level)
    return found


def got_through(level, kinds: dict[str, dict[str, str]], fill: dict[str, str]) -> list[str]:
    """Names of the programs that the level did not hold, and what they left."""
    from laptune.sandbox import Program

    names = [f"{kind}: {name}" for kind, programs in kinds.items() for name in programs]
    sources = [source for programs in kinds.values() for source in programs.values()]
    for place, value in fill.items():
        sources = [source.replace(place, value) for source in sources]
    programs = [Program(source, "assert f(2) == 3", ("f",)) for source in sources]
    statuses, right = beside_right_ones(programs, 2, level)
    bad = [n for n, s in zip(names, statuses, strict=True) if s in ("passed", "harness_error")]
    return bad + (["a right program"] if {*right} != {"passed"} else []) + leftovers()


def beside_right_ones(programs: list, num_right: int, level=None) -> tuple[list[str], list[str]]:
    """How the programs ended, and how right ones did that ran at the same time."""
    from laptune.sandbox import Program, run_programs

    right = [Program(RIGHT, "assert f(2) == 3", ("f",))] * num_right
    limits = {"memory_bytes": 160 << 20, "walls": level}

    def statuses(chosen, **more) -> list[str]:
        return [result.status for result in run_programs(chosen, **limits, **more)]

    with ThreadPoolExecutor(1) as beside:
        others = beside.submit(statuses, right, timeout_s=30, num_workers=1)
        return statuses(programs, timeout_s=2, num_workers=hostile.WAITING), others.result()


def main() -> None:
    """Print what got through at each level, as JSON: {level: [names]}."""
    fill, told = json.loads(sys.argv[1]), {}
    fill["@PID@"], fill["@KEY@"] = str(os.getpid()), str(KEY)
    adopt_orphans()
    for level in levels():
        held = {kind: WALLS[kind] for kind in WALLS if kind in level.covers}
        bad = got_through(replace(level, is_audited=False), held, fill)
        bad += got_through(level, {"talk": TALK}, fill)
        told[repr(level)] = bad + os.listdir(tempfile.gettempdir())
    print(json.dumps({"uid": os.getuid(), "told": told}))


if __name__ == "__main__":
    main()

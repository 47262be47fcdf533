"""The check before any score: right programs pass, wrong ones and cheats do not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from typing import Any

from laptune.core import console
from laptune.core.errors import UserError
from laptune.sandbox import run_programs
from laptune.score.tasks import Task

# Bodies for any function; none may pass any task.
BAD_BODIES = (
    "    return None\n",
    "    import sys\n    sys.exit(0)\n",
    "    import os\n    os._exit(0)\n",
    "    class Same:\n        __eq__ = lambda self, other: True\n        __bool__ = __eq__\n"
    "    return Same()\n",
    "    raise NotImplementedError\n",
)


def check(tasks: Sequence[Task], *, timeout_s: float, memory_bytes: int) -> dict[str, Any]:
    """Run every reference and one bad program a task; return the counts.

    The bad kinds take turns over the tasks. Raises UserError if a reference fails or a bad program
    passes: then no score of this harness on this machine can be believed.
    """
    limits = {"timeout_s": timeout_s, "memory_bytes": memory_bytes}
    good = [task.program(task.prompt + task.reference) for task in tasks]
    bad = [
        task.program(task.prompt + body)
        for task, body in zip(tasks, cycle(BAD_BODIES), strict=False)
    ]
    verdicts = []
    with console.progress("canary", len(good) + len(bad), "programs") as bar:
        for verdict in run_programs([*good, *bad], **limits):
            verdicts.append(verdict)
            bar.advance(1)
    wrong = [
        f"{task.task_id}: the reference gives {verdict.status} ({verdict.detail[:80]})"
        for task, verdict in zip(tasks, verdicts, strict=False)
        if not verdict.passed
    ]
    wrong += [
        f"{task.task_id}: a program that is wrong gives {verdict.status}"
        for task, verdict in zip(tasks, verdicts[len(tasks) :], strict=True)
        if verdict.status in ("passed", "harness_error")
    ]
    if wrong:
        raise UserError(
            f"the canary failed, so no score is given: {'; '.join(wrong[:3])}",
            "raise eval.timeout_s on a slow machine, or fix the tasks",
        )
    return {"num_references_passed": len(good), "num_bad_rejected": len(bad)}

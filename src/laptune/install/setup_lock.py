"""One setup of an environment at a time. Stdlib only."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from laptune.core.errors import UserError

LOCK_STALE_S = 3600


class SetupLock:
    """One setup at a time: a file beside the environment, with the pid that holds it."""

    def __init__(self, venv: Path) -> None:
        self.path = venv.with_name(venv.name + ".lock")

    def __enter__(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._take()
        except FileExistsError:
            if time.time() - self.path.stat().st_mtime < LOCK_STALE_S and self._holder_lives():
                raise UserError(
                    f"{self.path}: another setup is under way",
                    "wait for it to end, or delete that file if none is running",
                ) from None
            self.path.unlink()
            self._take()

    def _take(self) -> None:
        handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        os.write(handle, str(os.getpid()).encode())
        os.close(handle)

    def _holder_lives(self) -> bool:
        try:
            pid = int(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        if sys.platform == "win32":  # os.kill would end it there
            return True
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True

    def __exit__(self, *exception: object) -> None:
        self.path.unlink(missing_ok=True)

"""Make the environment (.venv) and check this machine. Any Python from 3.8 can start it.

    python env/bootstrap.py             make or update it, then run the doctor
    python env/bootstrap.py --what-if   say what would be done

A right Python (3.11 to 3.14, native) is looked for when the one that runs this is not. A second
run does nothing. Windows: .\\env\\setup.ps1. Linux and macOS: env/setup.sh.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.core import console
from laptune.install import setup

if __name__ == "__main__":
    console.run(lambda: setup.main(doc=__doc__))

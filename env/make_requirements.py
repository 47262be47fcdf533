"""Make the pinned requirement files of all platforms from pyproject.toml.

    python env/make_requirements.py            writes env/requirements-<platform>.txt
    python env/make_requirements.py --check    compares only: exit 1 when one is out of date

Needs uv (in the dev extra) and a package index. Wheels only: a package that would have to be
compiled is an error. An extra without wheels for a platform is left out there, aloud.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import console


def main(argv: list[str] | None = None) -> int:
    """Write or check one file for each platform."""
    from laptune.core.files import write_text_atomic
    from laptune.install import locking, pins

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--platform", choices=sorted(locking.TARGETS), help="this one only")
    args = parser.parse_args(argv)

    stale = []
    for platform in [args.platform] if args.platform else sorted(locking.TARGETS):
        text, left_out = locking.compile_platform(platform, pins.ROOT)
        for extra in left_out:
            print(f"{platform}: extra {extra!r} left out, no wheels there")
        path = pins.requirements_file(platform)
        is_same = path.is_file() and path.read_text(encoding="utf-8") == text
        print(f"{platform}: {len(pins.load_text(text))} pins, {'same' if is_same else 'changed'}")
        if not is_same:
            stale.append(path)
            if not args.check:
                write_text_atomic(path, text)
    if args.check and stale:
        print(f"out of date: {', '.join(path.name for path in stale)}")
        print("make them anew with: python env/make_requirements.py")
        return 1
    return 0


if __name__ == "__main__":
    console.run(main)

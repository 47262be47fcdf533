"""Ask a running LM Studio (or another OpenAI-compatible server) whether it has the model."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.generate import Request, open_backend

DEFAULT_ENDPOINT = "http://127.0.0.1:1234/v1"
QUESTION = "Write a Python function that adds two numbers."
_LOAD_S = 180


@dataclass(frozen=True, slots=True)
class Answer:
    """One reply of the server, and by which name it knows the model."""

    model: str
    text: str
    tokens_per_s: float
    has_stopped: bool


def find_lms() -> str | None:
    """Return LM Studio's command-line tool, from PATH or its own folder."""
    from laptune.machine.lmstudio_folders import homes

    found = shutil.which("lms")
    if found:
        return found
    for root in homes():
        for name in ("lms.exe", "lms"):
            if (root / "bin" / name).is_file():
                return str(root / "bin" / name)
    return None


def load_with_lms(lms: str, model: str) -> str:
    """Load the model through ``lms load``; return "" or its own words for why not."""
    try:
        done = commands.run([lms, "load", model, "--yes"], timeout_s=_LOAD_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return "" if done.returncode == 0 else (done.stderr or done.stdout).strip()[-300:]


def ask(endpoint: str, stem: str, publisher: str, model: str, max_tokens: int = 96) -> Answer:
    """Ask the server for one reply of our model; a server loads what it lists when asked.

    Raises UserError when nothing answers, or when it does not list the model.
    """
    with open_backend("", endpoint=endpoint) as probe:
        served, address = probe.served, probe.url
    name = match(served, stem, publisher, model)
    if name is None:
        raise UserError(
            f"{address} does not list {model}; it lists {', '.join(served[:8]) or 'nothing'}",
            "open My Models in LM Studio once, so that it looks again",
        )
    with open_backend(name, endpoint=endpoint) as backend:
        request = Request([{"role": "user", "content": QUESTION}])
        reply = backend.generate([request], max_tokens=max_tokens, temperature=0)[0]
    if not reply.text.strip():
        raise UserError(f"{address}: {name} answered with nothing", "look at the server's log")
    return Answer(name, reply.text, reply.tokens_per_s, reply.stopped)


def match(served: list[str], stem: str, publisher: str, model: str) -> str | None:
    """Return the served name that is ours: by model, publisher/model, or file name."""
    wanted = [f"{publisher}/{model}", model, stem, f"{stem}.gguf"]
    plain = {name.replace("\\", "/").lower(): name for name in served}
    for want in wanted:
        for low, name in plain.items():
            if low == want.lower() or low.endswith("/" + want.lower()):
                return name
    return None

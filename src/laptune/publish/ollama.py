"""An Ollama Modelfile: which file, how a chat is written, where a reply ends.

Ollama takes a GGUF's own Jinja template only when it is nearly one that it knows, and falls back
to the bare prompt in silence; so the family's template is written out in Ollama's own language.
"""

from __future__ import annotations

import re
from pathlib import Path

from laptune.core import console
from laptune.core.errors import UserError
from laptune.gguf.file.read import GGUFFile
from laptune.text.chat import FORMATS, ChatFormat

_DRAW = "PARAMETER temperature 1.0\nPARAMETER top_k 64\nPARAMETER top_p 0.95\n"


def modelfile(gguf: Path, system: str = "") -> str:
    """The Modelfile of a GGUF, with the ``system`` text that its training rows had.

    Raises GGUFError for a broken file, UserError for a bad path.
    """
    path = gguf.resolve().as_posix()
    if '"' in path or "\n" in path:
        raise UserError(f"{path}: Ollama cannot be told of a path with a quote", "rename it")
    with GGUFFile(gguf) as file:
        fmt = format_of(str(file.get("tokenizer.chat_template", "")))
        tokens = file.get("tokenizer.ggml.tokens") or []
    said = system.replace('"""', "'''")  # closes the text
    text = f'FROM "{path}"\n{_DRAW}' + (f'SYSTEM """{said}"""\n' if said else "")
    if fmt is None:
        console.warn(f"{gguf.name} holds no chat template known here: give Ollama a TEMPLATE")
        return text
    known = set(tokens) if isinstance(tokens, list) else set()
    stops = [stop for stop in fmt.stop_tokens if not known or stop in known]
    stop_lines = "".join(f'PARAMETER stop "{stop}"\n' for stop in stops)
    return f'{text}{stop_lines}TEMPLATE """{template(fmt)}"""\n'


def format_of(jinja: str) -> ChatFormat | None:
    """The known format whose turns a Jinja template writes, or None."""
    found = [
        fmt
        for fmt in FORMATS.values()
        if all(mark in jinja for mark in (fmt.turn_start, fmt.turn_end, fmt.tools.stop or ""))
    ]
    if len({fmt.turn_start for fmt in found}) != 1:
        return None
    # FunctionGemma's turns are Gemma's; the mark of its calls tells it.
    return max(found, key=lambda fmt: bool(fmt.tools.stop))


def template(fmt: ChatFormat) -> str:
    """One turn of a format in Ollama's language, which repeats it for each turn of a chat."""
    start, end = fmt.turn_start, fmt.turn_end
    if fmt.folds_system:  # the system text opens the user's turn
        head, lead = "", "{{ if .System }}{{ .System }}\n\n{{ end }}"
    else:
        head, lead = (
            f"{{{{ if .System }}}}{start}{fmt.system}\n{{{{ .System }}}}{end}\n{{{{ end }}}}",
            "",
        )
    return (
        f"{head}{start}user\n{lead}{{{{ .Prompt }}}}{end}\n"
        f"{start}{fmt.assistant}\n{{{{ .Response }}}}{end}\n"
    )


def model_name(stem: str) -> str:
    """A file's stem as Ollama accepts a model's name: lower case, digits, . _ and -."""
    name = re.sub(r"[^a-z0-9._-]+", "-", stem.lower()).strip("-._")[:80]
    return name or "model"

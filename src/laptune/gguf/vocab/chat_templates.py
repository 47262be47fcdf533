"""The chat templates of a Hugging Face folder, wherever its year of transformers put them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core.errors import UserError
from laptune.core.files import read_object
from laptune.gguf.vocab.template import render
from laptune.text import chat
from laptune.text.records import Message, Role

NAMED_FOLDER = "additional_chat_templates"
_TURNS: tuple[tuple[Role, str], ...] = (
    ("user", "Mondello?"),
    ("assistant", "Bagheria."),
    ("user", "Cefalu?"),
)


def read_templates(folder: Path) -> tuple[str | None, dict[str, str]]:
    """(the template that is meant when none is named, the others by name).

    A lone one is meant, whatever its name. Raises UserError for a file that is not UTF-8 text.
    """
    stored = read_object(folder / "tokenizer_config.json").get("chat_template")
    named = _named(stored)
    named |= _named(read_object(folder / "chat_template.json").get("chat_template"))
    paths = [folder / "chat_template.jinja", *sorted((folder / NAMED_FOLDER).glob("*.jinja"))]
    for path in paths:
        if path.is_file():
            name = "default" if path.parent == folder else path.stem
            try:
                named[name] = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                raise UserError(f"{path} is not UTF-8 text", "save it as UTF-8") from None
    if len(named) == 1:
        return next(iter(named.values())), {}
    return named.pop("default", None), named


def _named(stored: Any) -> dict[str, str]:
    """Templates by name, from a text or from a list of {"name", "template"}."""
    if isinstance(stored, str):
        return {"default": stored}
    rows = stored if isinstance(stored, list) else []
    rows = [row for row in rows if isinstance(row, dict)]
    return {
        str(row.get("name", "default")): row["template"]
        for row in rows
        if isinstance(row.get("template"), str)
    }


def turn_difference(folder: Path, fmt: chat.ChatFormat) -> str:
    """What to say when the folder's own template writes other turns than `fmt`; else nothing.

    Raises UserError where the template fails: the trained model would be shipped with it.
    """
    template, _ = read_templates(folder)
    if template is None:
        return ""
    special = read_object(folder / "tokenizer_config.json").get("bos_token")
    bos = special.get("content") if isinstance(special, dict) else special
    bos = bos if isinstance(bos, str) else ""
    ours = chat.render(
        [Message(role, text) for role, text in _TURNS], fmt, add_generation_prompt=True
    )
    messages = [{"role": role, "content": text} for role, text in _TURNS]
    try:
        theirs = render(template, messages, bos_token=bos)
    except UserError as error:
        hint = "fix the template, or remove it: the model is then given the one that it trains with"
        raise UserError(f"{folder}: {error.message}", hint) from None
    if bos:
        theirs = theirs.removeprefix(bos)
    if theirs.strip() == ours.strip():
        return ""
    return (
        f"{folder.name} writes a chat as {theirs[:40]!r}, training writes it as {ours[:40]!r}: "
        "set model.chat_format to the one that the base knows"
    )

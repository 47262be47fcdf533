"""Our chat templates, which llama.cpp and LM Studio read from the GGUF.

Our own wording of each family's form, equal to what ``text.chat`` renders. They keep to the Jinja
that LM Studio's engine knows: no {% generation %}, no macros, no include, so what two families
share is put in here, in the place of a comment that names it.
"""

from __future__ import annotations

from importlib import resources

from laptune.text import tool_json

_WORDS = {
    "LEAD": tool_json.LEAD,
    "SCHEMA_KEYS": str(sorted(tool_json.SCHEMA_KEYS)),
    "ARGUMENT_KEYS": str(sorted(tool_json.ARGUMENT_KEYS)),
}


def read(name: str, **words: str) -> str:
    """Return a template of the folder ``jinja``, with these words in the place of their names."""
    folder = resources.files(__package__) / "jinja"
    text = (folder / f"{name}.jinja").read_text("utf-8")
    for part in ("system", "declare", "result", "calls", "content"):  # a result has content
        if (mark := f"{{# {part} #}}\n") in text:
            text = text.replace(mark, (folder / f"{part}.jinja").read_text("utf-8"))
    for word, meaning in words.items():
        text = text.replace(word, meaning)
    return text


GEMMA3 = read("gemma3", **_WORDS, START="<start_of_turn>", END="<end_of_turn>")
CHATML = read("chatml", **_WORDS, START="<|im_start|>", END="<|im_end|>")
FUNCTION_GEMMA = read("functiongemma")

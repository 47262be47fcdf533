"""What Ollama is told: the file, the family's turns in its language, a name that it accepts."""

from __future__ import annotations

import pytest

from laptune.core.errors import UserError
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import ValueType
from laptune.gguf.file.write import write_gguf
from laptune.publish import ollama
from laptune.text.chat import CHATML, FORMATS, GEMMA3, render
from laptune.text.records import Message

TURNS = [Message("user", "What?"), Message("assistant", "That.")]


def gguf(folder, jinja, name="my model.gguf"):
    path = folder / name
    write_gguf(path, {"tokenizer.chat_template": Field(ValueType.STRING, jinja)}, [])
    return path


def filled(fmt, *, system: str) -> str:
    """Ollama's template of one turn, filled in by hand."""
    text = ollama.template(fmt)
    start, end = text.index("{{ if .System }}"), text.index("{{ end }}")
    shown = text[start + len("{{ if .System }}") : end] if system else ""
    text = text[:start] + shown + text[end + len("{{ end }}") :]
    for name, value in (("System", system), ("Prompt", "What?"), ("Response", "That.")):
        text = text.replace(f"{{{{ .{name} }}}}", value)
    return text


@pytest.mark.parametrize("fmt", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("system", ["", "Be brief."])
def test_turns_are_those_of_training(fmt, system):
    lead = [Message("system", system)] if system else []
    assert filled(fmt, system=system) == render([*lead, *TURNS], fmt)


@pytest.mark.parametrize("fmt", [GEMMA3, CHATML], ids=["gemma3", "chatml"])
def test_family_is_read_from_the_file(fmt, tmp_path):
    text = ollama.modelfile(gguf(tmp_path, fmt.jinja))
    assert text.startswith(f'FROM "{tmp_path.as_posix()}/my model.gguf"')
    assert f'TEMPLATE """{ollama.template(fmt)}"""' in text
    assert f'PARAMETER stop "{fmt.turn_end}"' in text


def test_the_system_text_of_the_training_rows_is_told(tmp_path):
    file = gguf(tmp_path, GEMMA3.jinja)
    assert "SYSTEM" not in ollama.modelfile(file)
    assert 'SYSTEM """One of: a, b."""\n' in ollama.modelfile(file, "One of: a, b.")
    assert ollama.modelfile(file, 'Say """ so').count('"""') == 4


def test_unknown_template_is_said_and_not_guessed(tmp_path, capsys):
    assert "TEMPLATE" not in ollama.modelfile(gguf(tmp_path, "{{ messages }}"))
    assert "no chat template known here" in capsys.readouterr().err


def test_path_with_a_quote_is_refused(tmp_path):
    path = tmp_path / 'a"b.gguf'
    with pytest.raises(UserError, match="a path with a quote"):
        ollama.modelfile(path)


@pytest.mark.parametrize(
    "stem, name",
    [("My Model (2)", "my-model-2"), ("d\u00fcnn", "d-nn"), ("...", "model"), ("a.b_c", "a.b_c")],
)
def test_name_is_one_that_ollama_accepts(stem, name):
    assert ollama.model_name(stem) == name

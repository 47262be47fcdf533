"""Templates are found wherever a year of transformers put them, and compared with training's."""

from __future__ import annotations

import json
import shutil

import pytest

from laptune.core.errors import UserError
from laptune.export import convert
from laptune.gguf.file.read import GGUFFile
from laptune.gguf.vocab.chat_templates import read_templates, turn_difference
from laptune.model.importer import import_gguf
from laptune.text.chat import CHATML, GEMMA3

LIST = [{"name": "default", "template": "D"}, {"name": "tool_use", "template": "T"}]


def write(folder, name, content) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    "files, expected",
    [
        ({}, (None, {})),
        ({"tokenizer_config.json": {"chat_template": "C"}}, ("C", {})),
        ({"tokenizer_config.json": {"chat_template": LIST}}, ("D", {"tool_use": "T"})),
        ({"tokenizer_config.json": {"chat_template": LIST[1:]}}, ("T", {})),
        (
            {
                "tokenizer_config.json": {
                    "chat_template": [*LIST[1:], {"name": "rag", "template": "R"}]
                }
            },
            (None, {"tool_use": "T", "rag": "R"}),
        ),
        ({"chat_template.json": {"chat_template": "J"}}, ("J", {})),
        ({"chat_template.jinja": "X", "chat_template.json": {"chat_template": "J"}}, ("X", {})),
        (
            {"chat_template.jinja": "X", "additional_chat_templates/tool_use.jinja": "T"},
            ("X", {"tool_use": "T"}),
        ),
    ],
)
def test_templates_are_found_in_every_place(tmp_path, files, expected):
    for name, content in files.items():
        write(tmp_path, name, content)
    assert read_templates(tmp_path) == expected


def test_named_templates_go_through_a_gguf_and_back(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    write(folder, "additional_chat_templates/tool_use.jinja", "T {{ messages }}")
    gguf = convert.write(convert.prepare(folder), tmp_path / "m.gguf")
    with GGUFFile(gguf) as file:
        assert file.get("tokenizer.chat_templates") == ["tool_use"]
        assert file.get("tokenizer.chat_template.tool_use") == "T {{ messages }}"
    back = import_gguf(gguf, tmp_path / "back")
    assert read_templates(back) == read_templates(folder)


def test_base_that_knows_other_turns_is_reported(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    assert turn_difference(folder, GEMMA3) == ""
    assert "'<|im_start|>user" in turn_difference(folder, CHATML)
    write(folder, "chat_template.jinja", CHATML.jinja)
    assert "'<|im_start|>user" in turn_difference(folder, GEMMA3)
    assert turn_difference(folder, CHATML) == ""


def test_base_without_a_template_is_nothing_to_tell(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / "chat_template.jinja").unlink()
    assert turn_difference(folder, GEMMA3) == ""


@pytest.mark.parametrize(
    "template",
    [
        "{% for m in messages %}{{ m.content }",
        "{{ messages[9].content }}",
        "{{ raise_exception('no') }}",
    ],
)
def test_a_template_that_fails_is_refused_with_its_fault(tiny_gemma, tmp_path, template):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    write(folder, "chat_template.jinja", template)
    with pytest.raises(UserError, match="the chat template failed: .* -> fix the template, or"):
        turn_difference(folder, GEMMA3)

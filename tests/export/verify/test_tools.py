"""The engine's own Jinja against ours, on conversations with tools."""

from __future__ import annotations

import pytest

from laptune.export import convert
from laptune.export.verify import engine_probe, tools
from laptune.export.verify.checks import Subject
from laptune.generate.llama import engine
from laptune.text import chat


@pytest.fixture(scope="module")
def subject(tiny_gemma, tmp_path_factory):
    path = tmp_path_factory.mktemp("gguf") / "m.gguf"
    convert.write(convert.prepare(tiny_gemma, outtype="f32"), path)
    return Subject(path, tiny_gemma, None)


def rendered():
    return [chat.render(talk, chat.GEMMA3, add_generation_prompt=True) for talk in tools.TALKS]


@pytest.mark.slow
@pytest.mark.skipif(not engine.can_serve(), reason="no llama.cpp server here")
def test_the_engine_itself_writes_the_same(subject):
    found = engine_probe.ask({"gguf": str(subject.path), "rows": tools.rows()})
    check = tools.check_tools(subject.vocabulary, found["prompts"])
    assert (check.status, check.detail[:29]) == ("pass", "3 conversations with tools, t")


@pytest.mark.parametrize("bos", ["", "<bos>"])
def test_a_bos_that_the_tokenizer_adds_is_no_difference(subject, bos):
    prompts = [bos + text for text in rendered()]
    assert tools.check_tools(subject.vocabulary, prompts).status == "pass"


def test_where_the_texts_part_is_shown(subject):
    prompts = rendered()
    prompts[2] = prompts[2].replace('"level": 30', '"level":30')
    check = tools.check_tools(subject.vocabulary, prompts)
    assert check.status == "fail"
    assert '"level":30' in check.detail and '"level": 30' in check.detail


def test_a_template_without_tools_is_not_asked(subject):
    assert tools.knows_tools(subject.vocabulary)
    subject.vocabulary.chat_template = "{{ messages }}"
    assert not tools.knows_tools(subject.vocabulary)

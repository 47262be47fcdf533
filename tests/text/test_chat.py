"""The renderer, its Jinja twin, and the loss mask."""

from __future__ import annotations

import jinja2.sandbox
import pytest

from laptune.core.errors import UserError
from laptune.text import chat
from laptune.text.records import Message
from laptune.text.tokenizer import load_tokenizer

USER, REPLY = Message("user", " What?\n"), Message("assistant", "def f():\n    return 1\n\n")
SYSTEM = Message("system", "Be brief. ")
CONVERSATIONS = [
    [USER, REPLY],
    [SYSTEM, USER, REPLY],
    [USER, REPLY, Message("user", "And\tthen?"), Message("assistant", "x = 1\n\n\ny = '\u4f60'")],
    [SYSTEM, USER, REPLY, USER, REPLY],
]


def _jinja(fmt, messages, **extra):
    def raise_exception(text):
        raise jinja2.TemplateError(text)

    env = jinja2.sandbox.ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    env.globals["raise_exception"] = raise_exception
    rows = [m.to_dict() for m in messages]
    return env.from_string(fmt.jinja).render(messages=rows, bos_token="<bos>", **extra)


@pytest.mark.parametrize("messages", CONVERSATIONS)
@pytest.mark.parametrize("fmt", chat.FORMATS.values(), ids=chat.FORMATS)
def test_render_equals_the_jinja_template(fmt, messages):
    bos = "<bos>" if fmt.adds_bos else ""
    assert bos + chat.render(messages, fmt) == _jinja(fmt, messages)


@pytest.mark.parametrize("fmt", chat.FORMATS.values(), ids=chat.FORMATS)
def test_generation_prompt_equals_the_jinja_template(fmt):
    rendered = chat.render([USER], fmt, add_generation_prompt=True)
    bos = "<bos>" if fmt.adds_bos else ""
    assert bos + rendered == _jinja(fmt, [USER], add_generation_prompt=True)


def test_gemma_form_is_the_stock_one():
    text = chat.render([SYSTEM, USER, REPLY], chat.GEMMA3)
    assert text == (
        "<start_of_turn>user\nBe brief.\n\nWhat?<end_of_turn>\n"
        "<start_of_turn>model\ndef f():\n    return 1<end_of_turn>\n"
    )


def test_template_refuses_two_user_turns():
    with pytest.raises(jinja2.TemplateError, match="alternate"):
        _jinja(chat.GEMMA3, [USER, USER])


@pytest.mark.parametrize("messages", CONVERSATIONS)
def test_pieces_encode_like_the_whole_text(tiny_gemma, messages):
    tokenizer = load_tokenizer(tiny_gemma)
    whole = [tokenizer.bos_id, *tokenizer.encode(chat.render(messages, chat.GEMMA3))]
    assert chat.encode(messages, tokenizer, chat.GEMMA3).ids == whole


@pytest.mark.parametrize("messages", CONVERSATIONS)
def test_ids_equal_those_of_transformers(tiny_gemma, messages):
    from transformers import AutoTokenizer

    theirs = AutoTokenizer.from_pretrained(tiny_gemma).apply_chat_template(
        [m.to_dict() for m in messages], tokenize=True, return_dict=False
    )
    assert chat.encode(messages, load_tokenizer(tiny_gemma), chat.GEMMA3).ids == theirs


def test_exactly_one_bos(tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)
    ids = chat.encode(CONVERSATIONS[2], tokenizer, chat.GEMMA3).ids
    assert ids.count(tokenizer.bos_id) == 1 and ids[0] == tokenizer.bos_id


def test_every_assistant_turn_and_its_terminator_are_supervised(tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)
    tokens = chat.encode(CONVERSATIONS[2], tokenizer, chat.GEMMA3)
    kept = [i for i, s in zip(tokens.ids, tokens.is_supervised, strict=True) if s]
    text = tokenizer.decode(kept, skip_special_tokens=False)
    replies = [m.content.strip() for m in CONVERSATIONS[2] if m.role == "assistant"]
    assert text == "".join(f"{reply}<end_of_turn>" for reply in replies)


@pytest.mark.parametrize("token", ["<bos>", "<eos>", "<start_of_turn>", "<end_of_turn>"])
def test_control_tokens_in_content_are_refused(token):
    with pytest.raises(UserError, match=f"control token {token}"):
        chat.render([Message("user", f"say {token} please"), REPLY], chat.GEMMA3)


def test_system_turn_needs_a_user_turn():
    with pytest.raises(UserError, match="system turn is not followed by a user turn"):
        chat.render([SYSTEM, REPLY], chat.GEMMA3)


def test_prompt_is_the_conversation_up_to_the_reply(tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)
    whole = chat.encode([USER, REPLY], tokenizer, chat.GEMMA3)
    prompt = chat.encode_prompt([USER], tokenizer, chat.GEMMA3)
    assert whole.ids[: len(prompt)] == prompt
    assert not any(whole.is_supervised[: len(prompt)])


def test_stop_ids_of_gemma(tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)
    assert chat.stop_ids(tokenizer, chat.GEMMA3) == {1, tokenizer.token_id("<end_of_turn>")}


def test_format_of_a_folder_comes_from_its_config(tiny_gemma):
    assert chat.chat_format(tiny_gemma) is chat.GEMMA3


def test_unknown_format_names_the_known_ones(tmp_path):
    with pytest.raises(UserError, match="gemma3, functiongemma, chatml"):
        chat.chat_format(tmp_path)


def test_truncate_keeps_ids_and_mask_together():
    tokens = chat.Tokens([1, 2, 3], [False, True, True]).truncate(2)
    assert (tokens.ids, tokens.is_supervised) == ([1, 2], [False, True])

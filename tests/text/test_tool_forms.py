"""Tools in both forms: text, ids and mask written out by hand; the templates; what is read back.

[[ ]] stands around what the loss sees.
"""

from __future__ import annotations

import random

import pytest

from laptune.core.errors import RowError
from laptune.text import chat
from laptune.text.alike import is_same
from laptune.text.records import Message, ToolCall, to_row
from laptune.text.tokenizer import Tokenizer

from .rendering import asked

LAMP = {
    "name": "lamp",
    "description": "Switch a lamp.",
    "parameters": {
        "type": "object",
        "properties": {
            "room": {"type": "string", "description": "Which one", "enum": ["hall", "attic"]},
            "on": {"type": "boolean"},
            "level": {"type": "integer", "description": "In percent"},
        },
        "required": ["room", "on"],
    },
}
PLAY = {"name": "play", "description": "", "parameters": {"type": "object", "properties": {}}}
U = Message("user", "Hall light on.")
CALL = Message("assistant", tool_calls=(ToolCall("lamp", {"room": "hall", "on": True}),))
TWO = Message(
    "assistant",
    "Right away.",
    tool_calls=(ToolCall("play"), ToolCall("lamp", {"room": "attic", "on": False, "level": 5})),
)
OK = Message("tool", "done", name="lamp")
OBJECT = Message(
    "tool", '{"watts": 4.5, "by": "you"}', name="play", result={"watts": 4.5, "by": "you"}
)
DONE = Message("assistant", "It is on.")


def tools(*found, text=""):
    return Message("system", text, tools=found)


J_LAMP = (
    'lamp(room: "hall"|"attic" (Which one), on: boolean, level?: integer (In percent)): '
    "Switch a lamp."
)
J_PLAY = "play()"
J_LEAD = (
    'To call a tool, answer with <tool_call>{"name": ..., "arguments": {...}}</tool_call>. Tools:'
)
J_CALL = '<tool_call>\n{"name": "lamp", "arguments": {"room": "hall", "on": true}}\n</tool_call>'
J_TWO = (
    'Right away.\n<tool_call>\n{"name": "play", "arguments": {}}\n</tool_call>\n<tool_call>\n'
    '{"name": "lamp", "arguments": {"room": "attic", "on": false, "level": 5}}\n</tool_call>'
)
F_LEAD = "You are a model that can do function calling with the following functions"
F_LAMP = (
    "<start_function_declaration>declaration:lamp{description:<escape>Switch a lamp.<escape>,"
    "parameters:{properties:{level:{description:<escape>In percent<escape>,"
    "type:<escape>INTEGER<escape>},on:{description:<escape><escape>,type:<escape>BOOLEAN<escape>},"
    "room:{description:<escape>Which one<escape>,enum:[<escape>hall<escape>,<escape>attic<escape>],"
    "type:<escape>STRING<escape>}},required:[<escape>room<escape>,<escape>on<escape>],"
    "type:<escape>OBJECT<escape>}}<end_function_declaration>"
)
F_PLAY = (
    "<start_function_declaration>declaration:play{description:<escape><escape>,"
    "parameters:{type:<escape>OBJECT<escape>}}<end_function_declaration>"
)
F_CALL = "<start_function_call>call:lamp{on:true,room:<escape>hall<escape>}<end_function_call>"
F_TWO = (
    "Right away.<start_function_call>call:play{}<end_function_call><start_function_call>"
    "call:lamp{level:5,on:false,room:<escape>attic<escape>}<end_function_call>"
)
USER, MODEL, END = "<start_of_turn>user\n", "<start_of_turn>model\n", "<end_of_turn>"
DEVELOPER, STOP = "<start_of_turn>developer\n", "<start_function_response>"
F_DONE = "response:lamp{value:<escape>done<escape>}<end_function_response>"
F_OBJECT = "response:play{by:<escape>you<escape>,watts:4.5}<end_function_response>"
# name -> (conversation, its text with tools as JSON, its text as FunctionGemma has it)
WRITTEN = {
    "a call to learn": (
        [tools(LAMP), U, CALL],
        f"{USER}{J_LEAD}\n{J_LAMP}\n\nHall light on.{END}\n{MODEL}[[{J_CALL}{END}]]\n",
        f"{DEVELOPER}{F_LEAD}{F_LAMP}{END}\n{USER}Hall light on.{END}\n{MODEL}[[{F_CALL}{STOP}]]",
    ),
    "a result and an answer": (
        [tools(PLAY, LAMP, text="Be brief. "), U, CALL, OK, DONE],
        f"{USER}Be brief.\n\n{J_LEAD}\n{J_PLAY}\n{J_LAMP}\n\nHall light on.{END}\n"
        f"{MODEL}[[{J_CALL}{END}]]\n{USER}<tool_response>\ndone\n</tool_response>{END}\n"
        f"{MODEL}[[It is on.{END}]]\n",
        f"{DEVELOPER}Be brief.{F_PLAY}{F_LAMP}{END}\n{USER}Hall light on.{END}\n"
        f"{MODEL}[[{F_CALL}{STOP}]]{F_DONE}[[It is on.{END}]]\n",
    ),
    "two calls at once": (
        [tools(PLAY), U, TWO, OBJECT, OK, DONE],
        f"{USER}{J_LEAD}\n{J_PLAY}\n\nHall light on.{END}\n{MODEL}[[{J_TWO}{END}]]\n"
        f'{USER}<tool_response>\n{{"watts": 4.5, "by": "you"}}\n</tool_response>\n'
        f"<tool_response>\ndone\n</tool_response>{END}\n{MODEL}[[It is on.{END}]]\n",
        f"{DEVELOPER}{F_LEAD}{F_PLAY}{END}\n{USER}Hall light on.{END}\n"
        f"{MODEL}[[{F_TWO}{STOP}]]{F_OBJECT}{STOP}{F_DONE}[[It is on.{END}]]\n",
    ),
    "a call after a result, and another turn": (
        [tools(PLAY), U, CALL, OK, CALL, OK, DONE, U, DONE],
        f"{USER}{J_LEAD}\n{J_PLAY}\n\nHall light on.{END}\n"
        + 2 * f"{MODEL}[[{J_CALL}{END}]]\n{USER}<tool_response>\ndone\n</tool_response>{END}\n"
        + f"{MODEL}[[It is on.{END}]]\n{USER}Hall light on.{END}\n{MODEL}[[It is on.{END}]]\n",
        f"{DEVELOPER}{F_LEAD}{F_PLAY}{END}\n{USER}Hall light on.{END}\n"
        f"{MODEL}[[{F_CALL}{STOP}]]{F_DONE}[[{F_CALL}{STOP}]]{F_DONE}[[It is on.{END}]]\n"
        f"{USER}Hall light on.{END}\n{MODEL}[[It is on.{END}]]\n",
    ),
    "no tool fits, and a call that is not learned": (
        [tools(PLAY), U, DONE, U, Message("assistant", weight=0, tool_calls=CALL.tool_calls)]
        + [OK, DONE],
        f"{USER}{J_LEAD}\n{J_PLAY}\n\nHall light on.{END}\n{MODEL}[[It is on.{END}]]\n"
        f"{USER}Hall light on.{END}\n{MODEL}{J_CALL}{END}\n"
        f"{USER}<tool_response>\ndone\n</tool_response>{END}\n{MODEL}[[It is on.{END}]]\n",
        f"{DEVELOPER}{F_LEAD}{F_PLAY}{END}\n{USER}Hall light on.{END}\n{MODEL}[[It is on.{END}]]\n"
        f"{USER}Hall light on.{END}\n{MODEL}{F_CALL}{STOP}{F_DONE}[[It is on.{END}]]\n",
    ),
}
FORMS = (chat.GEMMA3, chat.FUNCTIONGEMMA)
ALL_FORMATS = pytest.mark.parametrize("fmt", chat.FORMATS.values(), ids=chat.FORMATS)


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory):
    """One id a character, and one a control token."""
    from tokenizers import Tokenizer as Backend
    from tokenizers.models import BPE

    backend = Backend(BPE({chr(code): code for code in range(128)}, []))
    backend.add_special_tokens(list(chat.FUNCTIONGEMMA.control_tokens))
    return Tokenizer(backend, {"bos_token": "<bos>"}, tmp_path_factory.getbasetemp())


@pytest.mark.parametrize("fmt", FORMS, ids=lambda fmt: fmt.name)
@pytest.mark.parametrize("name", WRITTEN)
def test_ids_and_mask_are_those_written_out_by_hand(tokenizer, name, fmt):
    messages, *texts = WRITTEN[name]
    ids, mask = [tokenizer.bos_id], [False]
    for part in texts[FORMS.index(fmt)].split("[["):
        learned, end, rest = part.partition("]]")
        for text, is_learned in ((learned, bool(end)), (rest, False)):
            found = tokenizer.encode(text)
            ids, mask = ids + found, mask + [is_learned] * len(found)
    tokens = chat.encode(messages, tokenizer, fmt)
    assert (tokens.ids, tokens.is_supervised) == (ids, mask)


@ALL_FORMATS
@pytest.mark.parametrize("name", WRITTEN)
def test_the_template_writes_what_training_does(name, fmt):
    messages, *_ = WRITTEN[name]
    rendered = chat.render(messages, fmt)
    assert asked(fmt, messages, add_generation_prompt=False) == rendered


@ALL_FORMATS
def test_the_template_asks_as_training_does_after_a_question_and_after_a_result(fmt):
    messages, *_ = WRITTEN["a result and an answer"]
    for end in (2, 4):
        begun = chat.render(messages[:end], fmt, add_generation_prompt=True)
        assert asked(fmt, messages[:end]) == begun
        assert chat.render(messages, fmt).startswith(begun)


def values(draw, depth=0):
    kinds = ["text", "number", "word"] + (["list", "object"] if depth < 3 else [])
    kind = draw.choice(kinds)
    if kind == "list":
        return [values(draw, depth + 1) for _ in range(draw.randint(0, 3))]
    if kind == "object":
        return {name: values(draw, depth + 1) for name in draw.sample("pqRs", draw.randint(0, 3))}
    number = draw.choice([draw.randint(-9, 99), draw.uniform(-2, 2), 1e-9, 1e22])
    text = draw.choice(["", "Oslo", 'a "b" \\ {c:1,[d]}', "Ærø\n2"])
    return {"text": text, "number": number, "word": draw.choice([True, False, None])}[kind]


@ALL_FORMATS
@pytest.mark.parametrize("seed", range(20))
def test_calls_are_read_back_as_they_were_written_and_the_template_writes_them_too(fmt, seed):
    draw = random.Random(seed)
    calls = tuple(
        ToolCall(f"tool_{i}", {name: values(draw) for name in draw.sample("abCd", 2)})
        for i in range(3)
    )
    said, found = fmt.tools.read(f"Well.\n{fmt.tools.write(calls)}")
    assert (said, [call.name for call in found]) == ("Well.", [call.name for call in calls])
    for call, wanted in zip(found, calls, strict=True):
        assert is_same(call.arguments, wanted.arguments)
    messages = [tools(PLAY), U, Message("assistant", tool_calls=calls)]
    assert asked(fmt, messages, add_generation_prompt=False) == chat.render(messages, fmt)


@pytest.mark.parametrize(
    ("fmt", "reply"),
    [
        (chat.GEMMA3, "<tool_call>\n{'name': 'x'}\n</tool_call>"),
        (chat.GEMMA3, '<tool_call>{"name": "x"}'[:-1]),
        (chat.GEMMA3, '<tool_call>{"name": "x"}</tool_call> and more'),
        (chat.GEMMA3, "<tool_call>[]</tool_call>"),
        (chat.FUNCTIONGEMMA, "<start_function_call>x{}<end_function_call>"),
        (chat.FUNCTIONGEMMA, "<start_function_call>call:x{a:1<end_function_call>"),
        (chat.FUNCTIONGEMMA, "<start_function_call>call:x{a:1,a:2}<end_function_call>"),
        (chat.FUNCTIONGEMMA, "<start_function_call>call:x{}<end_function_call> and more"),
        (chat.FUNCTIONGEMMA, "<start_function_call>call:x{a:}<end_function_call>"),
        (chat.FUNCTIONGEMMA, "<start_function_call>call:x{a:" + 40 * "[" + "}<end_function_call>"),
    ],
)
def test_a_broken_call_is_no_call(fmt, reply):
    with pytest.raises(RowError, match="reply, call 1"):
        fmt.tools.read(reply)


def test_a_folder_whose_vocabulary_has_the_tokens_is_a_functiongemma(tmp_path):
    (tmp_path / "config.json").write_text('{"model_type": "gemma3_text"}', encoding="utf-8")
    (tmp_path / "tokenizer.json").write_text('{"<start_function_call>": 48}', encoding="utf-8")
    assert chat.chat_format(tmp_path) is chat.FUNCTIONGEMMA


def test_a_control_token_in_an_argument_is_refused():
    bad = Message("assistant", tool_calls=(ToolCall("x", {"a": ["<eos>"]}),))
    with pytest.raises(RowError, match="control token <eos>"):
        chat.segments([U, bad], chat.GEMMA3)


def test_openais_form_has_ids_and_arguments_as_text():
    row = to_row([tools(PLAY), U, TWO, OBJECT, OK])
    assert [tool["function"]["name"] for tool in row["tools"]] == ["play"]
    user, asked_for, first, second = row["messages"]
    assert user == {"role": "user", "content": "Hall light on."}
    ids = [call["id"] for call in asked_for["tool_calls"]]
    assert [first["tool_call_id"], second["tool_call_id"]] == ids
    assert asked_for["tool_calls"][0]["function"]["arguments"] == "{}"
    assert first["content"] == '{"watts": 4.5, "by": "you"}'


def test_a_number_with_a_leading_zero_is_a_text():
    _, (call,) = chat.FUNCTIONGEMMA.tools.read("<start_function_call>call:x{a:007}")
    assert call.arguments == {"a": "007"}

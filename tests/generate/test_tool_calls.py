"""Tool calls of a server, and what the real engine makes of our templates."""

from __future__ import annotations

import json
import shutil

import pytest
import stub_server
import tiny

from laptune.core.errors import RowError
from laptune.generate import Request, open_backend
from laptune.generate.completion import Completion, take, write_calls
from laptune.generate.llama import engine
from laptune.generate.openai_client import Client
from laptune.generate.sse import StreamError
from laptune.text import chat
from laptune.text.records import Message, ToolCall, to_row
from laptune.text.tokenizer import load_tokenizer

PLAY = {
    "name": "play",
    "description": "Play music.",
    "parameters": {"type": "object", "properties": {"loud": {"type": "boolean"}}},
}
ASKED = [Message("system", tools=(PLAY,)), Message("user", "Music!")]
TALK = [
    *ASKED,
    Message("assistant", tool_calls=(ToolCall("play", {"loud": True}), ToolCall("play"))),
    Message("tool", "ok", name="play"),
    Message("tool", '{"by": "Ann"}', name="play"),
]


def delta(*calls, reason=None):
    return {"choices": [{"delta": {"tool_calls": list(calls)}, "finish_reason": reason}]}


def piece(index=0, **function):
    return {"index": index, "function": function}


def completed(*events):
    reply, shown = Completion(), []
    for event in events:
        take(event, reply, shown.append)
    write_calls(reply, shown.append)
    assert "".join(shown) == reply.text
    return reply


def test_streamed_calls_become_text_as_a_model_writes_it():
    reply = completed(
        {"choices": [{"delta": {"content": "Sure."}}]},
        delta(piece(name="play", arguments="")),
        delta(piece(arguments='{"lo')),
        delta(piece(arguments='ud": true}'), piece(1, name="play", arguments="{}")),
        delta(reason="tool_calls"),
    )
    assert reply.finish_reason == "stop"
    said, calls = chat.read_reply(reply.text)
    assert (said, calls) == ("Sure.", [ToolCall("play", {"loud": True}), ToolCall("play")])


PIECES = {  # how servers tell the calls apart
    "one_after_another": [[piece(0, name="a", arguments="{}")], [piece(1, name="b")]],
    "ollama_numbers_all_0": [
        [{"id": "x", **piece(0, name="a", arguments="{}")}],
        [{"id": "y", **piece(0, name="b")}],
    ],
    "gemini_numbers_none": [
        [{"function": {"name": "a", "arguments": "{}"}}],
        [{"function": {"name": "b", "arguments": "{}"}}],
    ],
    "vllm_gave_each_piece_an_id": [
        [{"id": "x", **piece(0, name="a", arguments="{")}, {"id": "y", **piece(0, arguments="}")}],
        [{"id": "z", **piece(1, name="b")}],
    ],
    "numbers_begin_at_1": [[piece(1, name="a"), piece(2, name="b")]],
    "a_name_is_repeated": [
        [piece(0, name="a", arguments="{"), piece(0, name="a", arguments="}")],
        [piece(1, name="b")],
    ],
    "arguments_are_an_object": [[piece(0, name="a", arguments={}), piece(1, name="b")]],
}


@pytest.mark.parametrize("form", PIECES)
def test_calls_are_told_apart_as_each_server_does_it(form):
    reply = completed(*(delta(*event) for event in PIECES[form]))
    assert chat.read_reply(reply.text)[1] == [ToolCall("a"), ToolCall("b")]


def test_the_one_call_of_the_older_protocol_is_read():
    calls = [{"name": "a", "arguments": '{"x"'}, {"arguments": ": 1}"}]
    reply = completed(*({"choices": [{"delta": {"function_call": call}}]} for call in calls))
    assert chat.read_reply(reply.text)[1] == [ToolCall("a", {"x": 1})]


def test_arguments_that_a_server_cuts_off_are_no_call():
    reply = completed(delta(piece(name="play", arguments='{"lo')))
    with pytest.raises(RowError, match="is cut off"):
        chat.read_reply(reply.text)


@pytest.mark.parametrize("calls", [["play"], [piece("0", name="x")], [{"function": 3}]])
def test_calls_that_are_not_the_protocol_are_refused(calls):
    with pytest.raises(StreamError):
        completed(delta(*calls))


@pytest.mark.slow
def test_tools_and_results_are_sent_in_openais_form():
    with stub_server.serve() as (url, received), open_backend(url) as backend:
        backend.generate([Request(TALK)])
    body = received[0][1]
    assert {key: body[key] for key in ("messages", "tools")} == to_row(TALK)


@pytest.fixture(scope="module", params=["gemma3", "functiongemma"])
def model(request, tmp_path_factory):
    """(format, GGUF) of a tiny model whose vocabulary has the format's tokens."""
    from laptune.export import convert

    folder = tmp_path_factory.mktemp("tools") / request.param
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "functiongemma":
            patch.setattr(tiny, "CONTROL", [*tiny.CONTROL, *chat.functiongemma.CONTROL])
        tiny.write_gemma(folder)
    fmt = chat.chat_format(folder)
    (folder / "chat_template.jinja").write_text(fmt.jinja, encoding="utf-8", newline="\n")
    convert.write(convert.prepare(folder, outtype="f32"), folder.with_suffix(".gguf"))
    return fmt, folder.with_suffix(".gguf")


@pytest.mark.skipif(not engine.version(), reason="no llama.cpp wheel here")
def test_the_engine_is_given_the_ids_that_training_saw(model):
    fmt, gguf = model
    with open_backend(gguf) as backend, open_backend(gguf.with_suffix("")) as folder:
        for talk in (ASKED, TALK):
            assert backend.encode(Request(talk)) == folder.encode(Request(talk))


CALL = ToolCall("play", {"loud": True})


@pytest.fixture(scope="module")
def caller(model):
    """The GGUF of the tiny model, taught one call by heart."""
    import torch
    from transformers import AutoModelForCausalLM

    from laptune.export import convert

    fmt, gguf = model
    folder, taught = gguf.with_suffix(""), gguf.with_name(f"{gguf.stem}-taught")
    shutil.copytree(folder, taught)
    talk = [*ASKED, Message("assistant", tool_calls=(CALL,))]
    tokens = chat.encode(talk, load_tokenizer(folder), fmt)
    ids = torch.tensor([tokens.ids])
    labels = torch.where(torch.tensor([tokens.is_supervised]), ids, -100)
    network = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    optimizer = torch.optim.Adam(network.parameters(), lr=3e-3)
    for _ in range(60):
        loss = network(input_ids=ids, labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    network.save_pretrained(taught)
    convert.write(convert.prepare(taught, outtype="f32"), taught.with_suffix(".gguf"))
    return taught.with_suffix(".gguf")


@pytest.mark.slow
@pytest.mark.skipif(not engine.version(), reason="no llama.cpp wheel here")
def test_the_engine_ends_behind_a_call_which_is_read(caller):
    with open_backend(caller) as backend:
        reply = backend.generate([Request(ASKED)], temperature=0, max_tokens=100)[0]
    assert reply.finish_reason == "stop"
    assert chat.read_reply(reply.text) == ("", [CALL])


@pytest.mark.slow
@pytest.mark.skipif(not engine.can_serve(), reason="no llama.cpp server here")
def test_a_chat_request_to_the_server_comes_back_with_calls(caller):
    asked = to_row(ASKED) | {"temperature": 0, "max_tokens": 100}
    with engine.serve(caller) as url, open_backend(url) as backend:
        if "function" in caller.stem:  # the engine takes its own guess at this form, a wrong one
            prompt = Client(url).post("/apply-template", asked)["prompt"]
            body = {"prompt": prompt, "temperature": 0, "n_predict": 100}
            assert Client(url).post("/completion", body)["stop_type"] == "eos"
            return
        [choice] = Client(url).post("/v1/chat/completions", asked)["choices"]
        reply = backend.generate([Request(ASKED)], temperature=0, max_tokens=100)[0]
    [call] = choice["message"]["tool_calls"]
    assert call["function"]["name"] == "play"
    assert json.loads(call["function"]["arguments"]) == {"loud": True}
    assert chat.read_reply(reply.text) == ("", [CALL])


@pytest.mark.slow
@pytest.mark.skipif(not engine.can_serve(), reason="no llama.cpp server here")
def test_the_servers_own_jinja_writes_what_training_does_and_knows_the_calls(model):
    fmt, gguf = model
    with engine.serve(gguf) as url:
        client = Client(url)
        for talk in (ASKED, TALK):
            text = client.post("/apply-template", to_row(talk))["prompt"]
            assert text.removeprefix("<bos>") == chat.render(talk, fmt, add_generation_prompt=True)
        # The weights are random: what the server would hold a call to is its grammar.
        body = to_row(ASKED) | {"tool_choice": "required", "max_tokens": 1, "verbose": True}
        settings = client.post("/v1/chat/completions", body)["__verbose"]["generation_settings"]
    assert fmt.tools.mark in settings["grammar"]
    assert "play" in settings["grammar"]

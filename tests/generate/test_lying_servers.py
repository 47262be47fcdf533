"""Servers that lie, break off or never end: one line each, never a reply."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import lying_server
import pytest
from lying_server import http

from laptune.core.errors import UserError
from laptune.generate import Request
from laptune.generate.openai_client import Limits
from laptune.generate.server import ServerBackend

pytestmark = pytest.mark.slow

ASK = [Request([{"role": "user", "content": "hi"}])]
QUICK = Limits(first_s=0.6, pause_s=0.6, line_s=0.3, token_s=0.05, list_s=0.6, max_bytes=1 << 21)
DONE = b"data: [DONE]\n\n"


def event(**fields) -> bytes:
    return b"data: " + json.dumps(fields).encode() + b"\n\n"


def choice(text="hi", **more) -> bytes:
    return event(choices=[{"delta": {"content": text}, **more}])


STOP = event(choices=[{"delta": {}, "finish_reason": "stop"}])
WHOLE = b'{"choices": [{"message": {"content": "Hello"}, "finish_reason": "stop"}]}'

# name: (what a POST is answered with, words of the one line)
LIES = {
    "no_event": (http(b""), "cut off"),
    "only_the_end_mark": (http(DONE), "cut off"),
    "html": (http(b"<html>log in</html>", "text/html"), "text/html"),
    "html_called_events": (http(b"<html>\n\n</html>\n\n"), "cut off"),
    "choice_is_a_number": (http(event(choices=[5]) + STOP), "choices holds 5"),
    "choices_is_text": (http(event(choices="hi") + STOP), 'choices is "hi"'),
    "event_is_a_list": (http(b"data: [1]\n\n" + STOP), "not an object"),
    "usage_is_text": (http(choice() + event(usage="12") + STOP), 'usage is "12"'),
    "usage_counts_text": (
        http(STOP + event(usage={"completion_tokens": "3"})),
        'completion_tokens is "3"',
    ),
    "usage_below_zero": (http(STOP + event(usage={"prompt_tokens": -1})), "less than no token"),
    "content_is_a_list": (http(choice([1]) + STOP), "content is "),
    "content_is_a_picture": (
        http(choice([{"type": "image_url", "image_url": {}}]) + STOP),
        "content is .*image_url",
    ),
    "json_lines_cut": (
        http((choice() + choice()).replace(b"data: ", b"")[:-9], "application/x-ndjson"),
        "not JSON",
    ),
    "json_lines_without_an_end": (
        http((choice() + choice()).replace(b"data: ", b""), "application/x-ndjson"),
        "cut off",
    ),
    "an_error_among_json_lines": (
        http(choice()[6:] + b'{"error": "no GPU"}\n', "application/x-ndjson"),
        "no GPU",
    ),
    "error_in_a_200": (http(event(error={"message": "out of memory"})), "out of memory"),
    "error_in_plain_json": (http(b'{"error": "no GPU"}', "application/json"), "no GPU"),
    "cut_in_the_middle": (http(choice() + b'data: {"choi'), "cut off"),
    "not_json": (http(b"data: hello\n\n"), "not JSON: hello"),
    "deep_json": (http(b"data: " + b"[" * 100_000 + b"\n\n"), "not JSON"),
    "not_utf8": (http(b'data: {"choices": "\xff"}\n\n'), "0xff is not UTF-8"),
    "a_line_without_end": (http(b"data: " + b"x" * (3 << 20)), "a line has more"),
    "an_event_without_end": (
        http(b"data: " + b"x" * 999_999 + b"\ndata: " + b"x" * 99_999 + b"\n"),
        "an event has",
    ),
    "wrong_kind": (http(choice() + STOP, "audio/mpeg"), "audio/mpeg"),
    "gzip_bomb": (
        http(gzip.compress(bytes(1 << 20)) * 50, Content_Encoding="gzip"),
        "packed .gzip.",
    ),
    "chunked_garbage": (http(b"zz\r\n" + choice(), Transfer_Encoding="chunked"), "cut off"),
    "shorter_than_said": (http(WHOLE[:40], "application/json", Content_Length="99"), "not JSON"),
    "not_http": (b"\x16\x03\x01 no", "start the server"),
    "a_redirect": (
        http(b"", status="302 Found", Location="http://user:pw@elsewhere/v1"),
        "redirects to http://elsewhere/v1",
    ),
    "status_500": (http(b'{"error": {"message": "bad \x1b[31m"}}', status="500 No"), "status 500"),
    "no_choice": (http(b'{"choices": []}', "application/json"), "no choice"),
    "error_without_its_name": (
        http(choice() + event(message="out of memory") + DONE),
        "out of mem",
    ),
    "error_of_another_kind": (http(b'{"detail": "Not Found"}', "application/json"), "Not Found"),
    "no_key": (
        http(b'{"error": "who?"}', status="401 No"),
        "who.* -> give the key .* http://:KEY@",
    ),
    "no_such_path": (http(b"{}", status="404 No"), "check the address, which ends in /v1"),
    "reasoning_alone": (
        http(event(choices=[{"delta": {"reasoning_content": "hm"}, "finish_reason": "length"}])),
        "reasoned for all 8 tokens",
    ),
    "filtered": (http(event(choices=[{"finish_reason": "content_filter"}])), "content_filter"),
}


def refused(url: str, limits: Limits | None = None) -> str:
    with pytest.raises(UserError) as caught, ServerBackend(url, limits=limits) as backend:
        backend.generate(ASK, max_tokens=8)
    text = str(caught.value)
    assert "\n" not in text and "\x1b" not in text and "pw" not in text
    return text


@pytest.mark.parametrize("name", LIES)
def test_a_lie_is_one_line(name):
    answer, words = LIES[name]
    with lying_server.serve(answer) as url, pytest.raises(UserError, match=words):
        raise UserError(refused(url))


# name: (first bytes, what is sent over and over, seconds between, words)
ENDLESS = {
    "text": (http(b""), choice("x" * 5000), 0.0, "more than 1128 events|more than 2 MiB"),
    "comments": (http(b""), b": ping\n\n", 0.05, "no event came|no end after"),
    "silence": (http(choice()), b"", 1.5, "no answer in time"),
    "drip": (http(b"data: "), b"x", 0.05, "not finished after|no end after"),
    "header_drip": (b"HTTP/1.1 200 OK\r\nX: ", b"y", 0.05, "no end after"),
    "interim_answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05, "no end after"),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_never_ends_is_ended(name):
    first, again, pause_s, words = ENDLESS[name]
    served = lying_server.serve(first, again=again, pause_s=pause_s)
    with served as url, pytest.raises(UserError, match=words):
        # A flood ends by its size, however busy the machine is that counts it.
        raise UserError(refused(url, replace(QUICK, token_s=60) if name == "text" else QUICK))


@pytest.mark.parametrize(
    ("models", "words"),
    [
        (http(b"<html>", "text/html"), "not JSON"),
        (http(b'{"error": "Unexpected endpoint"}', "application/json"), "Unexpected endpoint"),
        (http(b"[]", "application/json"), "not an object"),
        (http(b"{}", "application/json"), "not the OpenAI protocol"),
        (http(b'{"data": [{"id": 5}]}', "application/json"), "not the OpenAI protocol"),
        (b"", "start the server"),
    ],
)
def test_a_list_of_models_that_is_none_is_one_line(models, words):
    with lying_server.serve(models=models) as url, pytest.raises(UserError, match=words):
        ServerBackend(url, limits=QUICK)


@pytest.mark.parametrize(
    ("models", "names"),
    [
        (b'{"data": null}', []),
        (b'{"data": ["a", "b"]}', ["a", "b"]),
        (b'{"models": [{"name": "a"}]}', ["a"]),
    ],
)
def test_models_are_listed_as_each_server_does_it(models, names):
    listed = http(models, "application/json")
    with lying_server.serve(models=listed) as url, ServerBackend(url) as backend:
        assert backend.served == names


# What is odd and right all the same: (answer, text, reason)
ODD = {
    "in_one_piece": (http(WHOLE, "application/json"), "Hello", "stop"),
    "a_line_separator_in_the_text": (
        http(b'data: {"choices":[{"delta":{"content":"a\xe2\x80\xa8b"}}]}\n\n' + STOP),
        "a\u2028b",
        "stop",
    ),
    "usage_null": (http(event(usage=None, choices=None) + choice() + STOP), "hi", "stop"),
    "usage_of_floats": (
        http(choice() + STOP + event(usage={"total_tokens": 3.0, "prompt_tokens": 2.0})),
        "hi",
        "stop",
    ),
    "cr_only": (http((choice() + STOP + DONE).replace(b"\n", b"\r")), "hi", "stop"),
    "crlf": (http((choice() + STOP).replace(b"\n", b"\r\n")), "hi", "stop"),
    "half_a_character": (http(choice("\ud83d") + STOP), "\ufffd", "stop"),
    "comments_and_names": (http(b": x\nevent: m\nid: 1\n" + choice() + STOP), "hi", "stop"),
    "length": (http(choice(finish_reason="length")), "hi", "length"),
    "no_reason_but_an_end": (http(choice() + DONE), "hi", "stop"),
    "no_space_behind_data": (http((choice() + STOP).replace(b": ", b":")), "hi", "stop"),
    "reasoning_before": (
        http(event(choices=[{"delta": {"reasoning": "hm", "content": None}}]) + choice() + STOP),
        "hi",
        "stop",
    ),
    "created": (http(WHOLE, "application/json", status="201 Created"), "Hello", "stop"),
    "events_called_json": (http(choice() + STOP, "application/json"), "hi", "stop"),
    "events_called_text": (http(choice() + STOP, "text/plain; charset=utf-8"), "hi", "stop"),
    "events_called_nothing": (b"HTTP/1.1 200 OK\r\n\r\n" + choice() + STOP, "hi", "stop"),
    "content_in_parts": (
        http(choice([{"type": "thinking", "thinking": []}, {"type": "text", "text": "hi"}]) + STOP),
        "hi",
        "stop",
    ),
    "parts_in_one_piece": (
        http(WHOLE.replace(b'"Hello"', b'[{"text": "Hel"}, "lo"]'), "application/json"),
        "Hello",
        "stop",
    ),
    "several_choices": (
        http(
            event(choices=[{"index": i, "delta": {"content": t}} for i, t in enumerate("ab")])
            + event(choices=[{"index": 1, "delta": {"content": "c"}, "finish_reason": "stop"}])
            + choice("d", index=0, finish_reason="length")
        ),
        "ad",
        "length",
    ),
    "several_whole_choices": (
        http(
            json.dumps(
                {
                    "choices": [
                        {"index": i, "message": {"content": t}} for i, t in ((1, "b"), (0, "a"))
                    ]
                }
            ).encode(),
            "application/json",
        ),
        "a",
        "stop",
    ),
    "a_choice_counted_from_one": (http(choice(index=1) + STOP), "hi", "stop"),
    "a_whole_message_as_an_event": (http(b"data: " + WHOLE + b"\n\n" + DONE), "Hello", "stop"),
    "the_message_beside_each_delta": (
        http(choice("a", message={"content": "a"}) + choice("b", message={"content": "ab"}) + STOP),
        "ab",
        "stop",
    ),
    "json_lines": (
        http((choice("a") + choice("b") + STOP).replace(b"data: ", b""), "application/x-ndjson"),
        "ab",
        "stop",
    ),
    "json_lines_called_json": (
        http((choice("a") + STOP).replace(b"data: ", b"") + b"[DONE]", "application/json"),
        "a",
        "stop",
    ),
    "in_one_piece_called_events": (http(WHOLE), "Hello", "stop"),
    "printed_over_lines": (
        http(json.dumps(json.loads(WHOLE), indent=1).encode(), "application/json"),
        "Hello",
        "stop",
    ),
    "a_reason_in_capitals": (http(choice(finish_reason="MAX_TOKENS")), "hi", "length"),
    "nothing_to_say": (http(STOP + DONE), "", "stop"),
}


@pytest.mark.parametrize("name", ODD)
def test_what_is_odd_but_right_is_read(name):
    answer, text, reason = ODD[name]
    with lying_server.serve(answer) as url, ServerBackend(url, limits=QUICK) as backend:
        reply = backend.generate(ASK, max_tokens=8)[0]
    assert (reply.text, reply.finish_reason) == (text, reason)


def test_bytes_may_come_one_by_one():
    body = (choice("\u00e9\u2028") + STOP).replace(b"\n", b"\r\n")
    pieces = [bytes([byte]) for byte in body]
    with lying_server.serve(http(b""), *pieces) as url, ServerBackend(url) as backend:
        assert backend.generate(ASK)[0].text == "\u00e9\u2028"


def test_what_the_reader_of_a_reply_raises_is_not_the_servers_fault():
    def closed(index, piece):
        raise BrokenPipeError

    served = lying_server.serve(http(choice() + STOP))
    with served as url, ServerBackend(url) as backend, pytest.raises(BrokenPipeError):
        backend.generate(ASK, on_text=closed)

"""A GGUF through the llama.cpp wheel, beside the folder that it was made from."""

from __future__ import annotations

import pytest

from laptune.generate import Request, open_backend
from laptune.generate.llama import engine

pytestmark = pytest.mark.skipif(not engine.version(), reason="no llama.cpp wheel here")
REQUESTS = [Request(prompt=text) for text in ("def add_total(x, y):", "print the list")]


@pytest.fixture(scope="module")
def gguf(tiny_gemma, tmp_path_factory):
    from laptune.export import convert

    path = tmp_path_factory.mktemp("gguf") / "tiny model.gguf"
    convert.write(convert.prepare(tiny_gemma, outtype="f32"), path)
    return path


@pytest.fixture(scope="module")
def backend(gguf):
    with open_backend(gguf) as opened:
        yield opened


def test_greedy_text_and_scores_are_the_folders(backend, tiny_gemma):
    with open_backend(tiny_gemma) as folder:
        assert backend.encode(REQUESTS[0]) == folder.encode(REQUESTS[0])
        ours = [r.text for r in folder.generate(REQUESTS, max_tokens=12)]
        ids = folder.encode(REQUESTS[1])
        assert backend.score(ids) == pytest.approx(folder.score(ids), abs=0.02)
    assert [r.text for r in backend.generate(REQUESTS, max_tokens=12)] == ours


def test_draws_follow_the_seed(backend):
    def draw(seed):
        rules = {"max_tokens": 12, "temperature": 2.0, "top_k": 40, "seed": seed}
        return [reply.text for reply in backend.generate(REQUESTS, **rules)]

    assert draw(1) == draw(1)
    assert draw(1) != draw(2)


def test_a_stop_string_ends_the_reply(backend):
    whole = backend.generate(REQUESTS[:1], max_tokens=16)[0].text
    stop = whole[4:7]
    reply = backend.generate(REQUESTS[:1], max_tokens=16, stop=[stop])[0]
    assert (reply.text, reply.finish_reason) == (whole[: whole.index(stop)], "stop_string")


def test_room_grows_with_the_prompt(backend):
    reply = backend.generate([Request(prompt="list " * 700)], max_tokens=400)[0]
    assert reply.num_prompt_tokens > 600
    assert reply.finish_reason in ("length", "stop")


@pytest.mark.slow
@pytest.mark.skipif(not engine.can_serve(), reason="no llama.cpp server here")
def test_a_real_server_gives_the_same_text(gguf, backend):
    want = backend.generate(REQUESTS[:1], max_tokens=10)[0].text
    with engine.serve(gguf) as url, open_backend(url) as server:
        reply = server.generate(REQUESTS[:1], max_tokens=10)[0]
    assert reply.text.strip() == want.strip()

"""The folder backend: transformers' own greedy text, batches, stops, adapters, Ctrl-C."""

from __future__ import annotations

import shutil

import pytest
import torch

from laptune.core.errors import UserError
from laptune.generate import Request, open_backend
from laptune.generate.torch import batching
from laptune.generate.torch.decoder import Decoder

PROMPTS = [
    "def add_total(x, y):",
    "The list of the items is",
    "print",
    "for key in values: result.append(" * 9,
]
REQUESTS = [Request(prompt=text) for text in PROMPTS]


@pytest.fixture(scope="module")
def backend(tiny_gemma):
    with open_backend(tiny_gemma) as opened:
        yield opened


def _texts(replies):
    return [reply.text for reply in replies]


@pytest.mark.parametrize("text", ["{", "[]", ""])
def test_broken_generation_settings_are_one_line(tiny_gemma, tmp_path, text):
    folder = shutil.copytree(tiny_gemma, tmp_path / "model")
    (folder / "generation_config.json").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="generation_config.json"):
        open_backend(folder)


def test_settings_that_windows_saved_with_a_mark_are_read(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "model")
    for name in ("config.json", "generation_config.json", "tokenizer_config.json"):
        text = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(text, encoding="utf-8-sig")
    with open_backend(folder) as marked, open_backend(tiny_gemma) as plain:
        assert marked._stop_ids == plain._stop_ids


def test_greedy_text_is_transformers(backend, tiny_gemma):
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.float32)
    for request, reply in zip(REQUESTS, backend.generate(REQUESTS, max_tokens=20), strict=True):
        ids = backend.encode(request)
        out = model.generate(torch.tensor([ids]), max_new_tokens=20, do_sample=False)[0]
        kept = [i for i in out[len(ids) :].tolist() if i not in backend._stop_ids]
        assert reply.text == backend._tokenizer.decode(kept)
        assert reply.num_prompt_tokens == len(ids)


@pytest.mark.parametrize("temperature", [0.0, 1.5])
def test_a_batch_gives_each_request_its_own_text(backend, temperature, monkeypatch):
    rules = {"max_tokens": 16, "temperature": temperature, "top_k": 50, "seed": 3}
    wide = _texts(backend.generate(REQUESTS, **rules))
    monkeypatch.setattr(batching, "MAX_SLOTS", 2)  # two requests must wait for a slot
    assert _texts(backend.generate(REQUESTS, **rules)) == wide


def test_what_prompts_begin_with_is_run_once_and_changes_nothing(backend, monkeypatch):
    alike = "for key in values: result.append(" * 9  # longer than the sliding window
    requests = [Request(prompt=alike + end) for end in ("", "key", "value) # and so on", "key")]
    alone = [backend.generate([request], max_tokens=16)[0].text for request in requests]
    runs = []
    prefill = Decoder.prefill

    def counted(self, ids, *rest):
        runs.append(len(ids))
        return prefill(self, ids, *rest)

    monkeypatch.setattr(Decoder, "prefill", counted)
    assert _texts(backend.generate(requests, max_tokens=16)) == alone
    assert sum(runs) < 1.2 * max(runs)


def test_the_seed_decides_the_draw(backend):
    def draw(seed):
        rules = {"max_tokens": 16, "temperature": 2.0, "top_k": 50, "seed": seed}
        return backend.generate(REQUESTS[:1], **rules)[0].text

    assert draw(1) == draw(1)
    assert len({draw(seed) for seed in range(5)}) > 1


def test_streamed_pieces_are_the_reply(backend):
    pieces: dict[int, str] = {}

    def on_text(index, piece):
        pieces[index] = pieces.get(index, "") + piece

    replies = backend.generate(REQUESTS, max_tokens=12, on_text=on_text)
    assert [pieces.get(i, "") for i in range(len(REQUESTS))] == _texts(replies)


def test_a_stop_string_ends_the_reply_and_is_cut_off(backend):
    whole = backend.generate(REQUESTS[:1], max_tokens=20)[0].text
    stop = whole[5:8]
    reply = backend.generate(REQUESTS[:1], max_tokens=20, stop=[stop])[0]
    assert reply.text == whole[: whole.index(stop)]
    assert (reply.finish_reason, reply.stopped) == ("stop_string", False)


def test_the_limit_is_reported(backend):
    reply = backend.generate(REQUESTS[:1], max_tokens=3)[0]
    assert (reply.num_tokens, reply.finish_reason) == (3, "length")


def test_a_growing_chat_gives_the_text_of_a_fresh_model(backend, tiny_gemma):
    turns = [{"role": "user", "content": "add the items"}]
    with open_backend(tiny_gemma) as fresh:
        for text in ("and the total", "print the list of names " * 12):
            reply = backend.generate([Request(turns)], max_tokens=24)[0]
            turns += [
                {"role": "assistant", "content": reply.text},
                {"role": "user", "content": text},
            ]
            fresh._warm = None
            again = fresh.generate([Request(turns)], max_tokens=24)[0].text
            assert backend.generate([Request(turns)], max_tokens=24)[0].text == again


def test_scores_are_transformers(backend, tiny_gemma):
    from transformers import AutoModelForCausalLM

    ids = backend.encode(REQUESTS[3])
    model = AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.float32)
    with torch.inference_mode():
        logits = torch.log_softmax(model(torch.tensor([ids])).logits[0], 1)
    exact = logits[torch.arange(len(ids) - 1), torch.tensor(ids[1:])]
    torch.testing.assert_close(torch.tensor(backend.score(ids)), exact, atol=1e-4, rtol=1e-4)


def test_scores_of_a_reply_are_the_end_of_all_scores(backend):
    ids = [2, *range(10, 80)]
    assert backend.score(ids, first=40) == pytest.approx(backend.score(ids)[39:], rel=1e-5)


def test_an_adapter_scores_as_peft_does(tiny_gemma, tiny_adapter):
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.float32)
    model = PeftModel.from_pretrained(model, tiny_adapter)
    with open_backend(tiny_adapter, base=tiny_gemma) as backend, torch.inference_mode():
        ids = backend.encode(REQUESTS[0])
        logits = torch.log_softmax(model(torch.tensor([ids])).logits[0], 1)
        exact = logits[torch.arange(len(ids) - 1), torch.tensor(ids[1:])]
        torch.testing.assert_close(torch.tensor(backend.score(ids)), exact, atol=1e-3, rtol=1e-3)


def test_ctrl_c_keeps_what_came(backend):
    seen = []

    def on_text(index, piece):
        seen.append(piece)
        if len(seen) == 3:
            raise KeyboardInterrupt

    replies = backend.generate(REQUESTS[:1], max_tokens=30, on_text=on_text)
    assert replies[0].finish_reason == "interrupted"
    assert replies[0].text == "".join(seen)


def test_a_prompt_longer_than_the_context_is_refused(backend):
    with pytest.raises(UserError, match="tokens does not fit"):
        backend.generate([Request(prompt="list " * (backend.context_length + 9))])

"""The real weights as two writers name them: imported to the same token ids and the same loss.

The third is llama.cpp's converter: the packaged file, which the others are compared with, is its.
"""

from __future__ import annotations

import shutil

import pytest
import torch
from gguf_writers import as_google, as_ollama, rewritten

from laptune.export import convert
from laptune.export.verify.probe_texts import texts
from laptune.export.verify.reference import Reference
from laptune.model.importer import import_gguf
from laptune.text import chat
from laptune.text.records import Message
from laptune.text.tokenizer import load_tokenizer

pytestmark = pytest.mark.real

TURNS = [
    Message("user", "Which town of Sicily has the beach of Mondello?"),
    Message("assistant", "Palermo.\n\n    It lies  below Monte Pellegrino."),
]


def read(folder):
    """Return (ids of many texts, ids of a conversation, its loss) as a folder gives them."""
    tokenizer = load_tokenizer(folder)
    tokens = chat.encode(TURNS, tokenizer, chat.chat_format(folder))
    logits = torch.from_numpy(Reference(folder).logits(tokens.ids)).float()
    losses = torch.nn.functional.cross_entropy(
        logits[:-1], torch.tensor(tokens.ids[1:]), reduction="none"
    )
    loss = losses[torch.tensor(tokens.is_supervised[1:])].mean().item()
    return tokenizer.encode_batch(texts()), tokens.ids, loss


@pytest.fixture(scope="module")
def expected(real_base):
    return read(real_base)


@pytest.fixture(scope="module")
def gguf(real_base, tmp_path_factory):
    """Yield the file as llama.cpp's converter, whose keys are ours, writes it."""
    folder = tmp_path_factory.mktemp("real_writers")
    yield convert.write(convert.prepare(real_base), folder / "llama_cpp.gguf")
    shutil.rmtree(folder)  # half a gigabyte


@pytest.mark.parametrize("writer", [as_ollama, as_google])
def test_the_same_weights_give_the_same_ids_and_loss(gguf, expected, tmp_path, writer):
    made = rewritten(gguf, tmp_path / "model.gguf", writer)
    folder = import_gguf(made, tmp_path / "base")
    ids, chat_ids, loss = read(folder)
    assert (ids, chat_ids) == expected[:2]
    assert loss == pytest.approx(expected[2], abs=1e-4)
    shutil.rmtree(tmp_path)

"""Broken and hostile headers: import and verify accept them or refuse them with one line."""

from __future__ import annotations

import random

import numpy as np
import pytest

from laptune.core.errors import UserError
from laptune.export import convert
from laptune.export.verify.verify import Subject, check_metadata, check_tensors
from laptune.export.weights import Weights
from laptune.gguf.codec import imatrix
from laptune.model.importer import import_gguf

NUM_MUTANTS = 150  # bench/gguf_fuzz.py runs 10,000
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF)


def mutate(raw: bytes, header: int, rng: random.Random) -> bytes:
    """A few changed bytes in the header, a cut, or a field blown up."""
    data = bytearray(raw)
    kind = rng.random()
    if kind < 0.1:
        return bytes(data[: rng.randrange(header)])
    if kind < 0.3:
        at = rng.randrange(header - 8)
        data[at : at + 8] = rng.choice((2**63 - 1, 2**64 - 1, 2**40, 2**31, 0)).to_bytes(
            8, "little"
        )
        return bytes(data)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(header)
        data[at] = rng.choice((*INTERESTING, rng.randrange(256)))
    return bytes(data)


@pytest.fixture(scope="module")
def gguf(tiny_gemma, tmp_path_factory):
    path = tmp_path_factory.mktemp("fuzz") / "model.gguf"
    convert.write(convert.prepare(tiny_gemma), path)
    return path


def survive(function, *arguments) -> bool:
    """True when accepted, False when refused with one line; anything else is a bug."""
    try:
        function(*arguments)
    except UserError as error:
        assert "\n" not in str(error)
        return False
    return True


def header_of(gguf) -> int:
    from laptune.gguf.file.read import GGUFFile

    with GGUFFile(gguf) as file:
        return min(info.offset for info in file.tensors.values())


@pytest.mark.slow
def test_import_survives_mutated_headers(gguf, tmp_path):
    rng, raw, header = random.Random(1), gguf.read_bytes(), header_of(gguf)
    path = tmp_path / "mutant.gguf"
    for index in range(NUM_MUTANTS):
        # Half of the changes go where keys and tensors are described, not into the vocabulary.
        reach = 600 if index % 2 else header
        path.write_bytes(mutate(raw, reach, rng))
        survive(lambda: import_gguf(path, tmp_path / "out", overwrite=True))


@pytest.mark.slow
def test_verify_survives_mutated_headers(gguf, tiny_gemma, tmp_path):
    rng, raw, header = random.Random(2), gguf.read_bytes(), header_of(gguf)
    path = tmp_path / "mutant.gguf"

    def verify() -> None:
        subject = Subject(path, tiny_gemma, None)
        check_metadata(subject)
        check_tensors(subject)

    for _ in range(NUM_MUTANTS):
        path.write_bytes(mutate(raw, header, rng))
        survive(verify)


@pytest.mark.slow
def test_importance_matrix_survives_mutated_headers(tiny_gemma, tmp_path):
    path = tmp_path / "mutant.gguf"
    sums = {f"blk.{block}.attn_q.weight": np.ones(64) for block in range(2)}
    imatrix.write(path, sums, 1, chunk_size=512, dataset="text")
    rng, raw, header = random.Random(4), path.read_bytes(), header_of(path)
    for _ in range(NUM_MUTANTS):
        path.write_bytes(mutate(raw, header, rng))
        survive(lambda: convert.prepare(tiny_gemma, outtype="q4_0", imatrix=path))


def test_safetensors_survive_mutated_headers(tiny_gemma, tmp_path):
    import shutil

    rng = random.Random(3)
    raw = (tiny_gemma / "model.safetensors").read_bytes()
    header = 8 + int.from_bytes(raw[:8], "little")
    for name in ("config.json", "tokenizer.model", "tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(tiny_gemma / name, tmp_path / name)

    def read() -> None:
        weights = Weights(tmp_path)
        for name in weights.tensors:
            for _ in weights.pieces(name):
                pass

    for _ in range(NUM_MUTANTS):
        (tmp_path / "model.safetensors").write_bytes(mutate(raw, header, rng))
        survive(read)

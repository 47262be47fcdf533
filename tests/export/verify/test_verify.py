"""The gate: it passes what is right and names what is not."""

from __future__ import annotations

import shutil
from functools import partial

import numpy as np
import pytest
import stub_server

from laptune.core.errors import UserError
from laptune.export import convert
from laptune.export.verify import engine_probe
from laptune.export.verify.checks import (
    Check,
    Subject,
    Verdict,
    check_metadata,
    check_tensors,
    check_tokens,
)
from laptune.export.verify.endpoint import check_endpoint
from laptune.export.verify.file_model import file_logits
from laptune.export.verify.probe_texts import KNOWN_DIFFERENCES, texts
from laptune.export.verify.reference import Reference, kl_divergence
from laptune.export.verify.verify import verify
from laptune.generate.llama import engine, library
from laptune.gguf.file.read import GGUFFile
from laptune.text.tokenizer import load_tokenizer


@pytest.fixture(scope="module")
def gguf(tiny_gemma, tmp_path_factory):
    path = tmp_path_factory.mktemp("verify") / "model.gguf"
    return convert.write(convert.prepare(tiny_gemma), path)


@pytest.fixture
def copy(gguf, tmp_path):
    return shutil.copyfile(gguf, tmp_path / "copy.gguf")


@pytest.fixture(scope="module")
def checks(gguf, tiny_gemma):
    """What the engine, too, says of the right file, by the names of the checks."""
    return {check.name: check for check in verify(gguf, reference=tiny_gemma).checks}


def flip(path, offset: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(data)


def test_texts_are_more_than_300_and_of_many_kinds():
    every = "".join(texts())
    assert len(texts()) > 300
    assert all(part in every for part in ("\t\t", "\r\n", " " * 31, "\U0001f600", "\u6211"))


def test_right_file_passes_tensors_and_metadata(gguf, tiny_gemma):
    subject = Subject(gguf, tiny_gemma, None)
    assert check_tensors(subject).status == "pass"
    assert check_metadata(subject).status == "pass"


def test_one_flipped_bit_of_a_weight_is_found(copy, tiny_gemma):
    with GGUFFile(copy) as file:
        info = file.tensors["blk.1.ffn_up.weight"]
    flip(copy, info.offset + 100)
    check = check_tensors(Subject(copy, tiny_gemma, None))
    assert (check.status, check.detail) == ("fail", "blk.1.ffn_up.weight differs")


def test_changed_key_is_found(copy, tiny_gemma):
    raw = copy.read_bytes()
    at = raw.index(b"gemma3.embedding_length") + len("gemma3.embedding_length") + 4
    flip(copy, at)
    check = check_metadata(Subject(copy, tiny_gemma, None))
    assert check.status == "fail"
    assert "gemma3.embedding_length is 65, not 64" in check.detail


def test_tokens_that_differ_are_found(gguf, tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)

    def wrong(batch):
        found = tokenizer.encode_batch(batch)
        found[0] = found[0][:-1]
        return found

    assert check_tokens(Subject(gguf, tiny_gemma, None), wrong).status == "fail"


def test_known_differences_are_named_not_counted(gguf, tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)

    def odd(batch):
        found = tokenizer.encode_batch(batch)
        return found[: -len(KNOWN_DIFFERENCES)] + [[0]] * len(KNOWN_DIFFERENCES)

    check = check_tokens(Subject(gguf, tiny_gemma, None), odd)
    assert check.status == "pass"
    assert "5 of 5 differ as known" in check.detail


def test_kl_is_zero_for_equal_and_known_for_a_pair():
    logits = np.log(np.array([[0.5, 0.5]], np.float32))
    other = np.log(np.array([[0.25, 0.75]], np.float32))
    assert kl_divergence(logits, logits) == (0.0, 1.0)
    expected = 0.5 * np.log(2) + 0.5 * np.log(2 / 3)
    assert kl_divergence(logits, other)[0] == pytest.approx(expected, rel=1e-5)


def test_without_a_folder_it_says_what_was_not_checked(gguf):
    subject = Subject(gguf, None, None)
    assert check_tensors(subject).status == "not_checked"
    assert check_metadata(subject).status == "pass"
    assert check_tokens(subject, lambda batch: []).status == "not_checked"


def test_failed_file_never_reaches_the_engine(copy, tiny_gemma, monkeypatch):
    with GGUFFile(copy) as file:
        flip(copy, file.tensors["output_norm.weight"].offset)
    monkeypatch.setattr(engine_probe, "ask", lambda request: pytest.fail("the engine was asked"))
    verdict = verify(copy, reference=tiny_gemma)
    assert not verdict.passed
    assert [check.status for check in verdict.checks[2:]] == ["not_checked"] * 3


@pytest.mark.slow
@pytest.mark.skipif(not engine.version(), reason="no llama.cpp engine is installed")
def test_all_checks_run_with_the_engine(checks):
    assert set(checks) == {"tensors", "metadata", "tokens", "tools", "logits", "chat"}
    assert checks["logits"].status == "pass"
    assert "same top-1" in checks["logits"].detail


@pytest.mark.slow
def test_crash_of_the_engine_is_one_failed_line(monkeypatch, gguf):
    monkeypatch.setattr(
        engine_probe, "__name__", "os import _exit; _exit(77) #"
    )  # in place of its import
    with pytest.raises(UserError, match="crashed on this file \\(exit 77\\): no message"):
        engine_probe.ask({"gguf": str(gguf)})


@pytest.mark.slow
@pytest.mark.skipif(not engine.version(), reason="no llama.cpp engine is installed")
def test_an_engine_that_is_too_slow_here_is_no_fault_of_the_file(gguf, tiny_gemma, monkeypatch):
    monkeypatch.setattr(engine_probe, "ask", partial(engine_probe.ask, timeout_s=0.01))
    verdict = verify(gguf, reference=tiny_gemma)
    assert verdict.passed
    assert verdict.summary.startswith("checked in part: chat not proven (the engine did not answer")
    states = {check.name: check.status for check in verdict.checks}
    assert states["tokens"] == states["logits"] == "pass"


class _Server(stub_server.Handler):
    """An OpenAI-compatible server as LM Studio's: chat, nothing else."""

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        known = self.path == "/v1/chat/completions"
        message = {"message": {"content": "Sure."}, "finish_reason": "stop"}
        self.send_json({"choices": [message]}, 200 if known else 404)


@pytest.fixture
def server():
    with stub_server.running(_Server) as url:
        yield f"{url}/v1"


@pytest.mark.slow
def test_endpoint_checks_what_it_can_and_says_the_rest(gguf, tiny_gemma, server):
    states = {c.name: c.status for c in check_endpoint(Subject(gguf, tiny_gemma, None), server)}
    unknown = dict.fromkeys(("tokens", "tools", "logits"), "not_checked")
    assert states == unknown | {"chat": "pass"}


@pytest.mark.slow
def test_dead_endpoint_is_one_line(gguf):
    with pytest.raises(UserError, match="no answer"):
        check_endpoint(Subject(gguf, None, None), "http://127.0.0.1:9/v1")


def test_reference_names_its_choice_at_each_token(tiny_gemma):
    reference = Reference(tiny_gemma)
    prompt, reply = [2, 300, 301], [302, 303, 304, 305]
    rows = reference.logits(prompt + reply)[2:6]
    for row, token, choice in zip(rows, reply, reference.choices(prompt, reply), strict=True):
        assert choice.best == row.argmax()
        assert choice.lead == pytest.approx(row.max() - row[token], abs=1e-4)


@pytest.mark.slow
def test_without_an_engine_the_rest_is_checked_and_said_first(gguf, tiny_gemma, monkeypatch):
    def none():
        raise UserError("libgomp.so.1 is missing", "apt install libgomp1")

    monkeypatch.setattr(library, "library", none)
    verdict = verify(gguf, reference=tiny_gemma)
    states = [check.status for check in verdict.checks]
    assert states == ["pass", "pass", "pass", "pass", "not_checked"]
    assert verdict.summary.startswith("checked in part: chat not proven (libgomp.so.1")


@pytest.mark.parametrize(
    "outtype, limit",
    [
        pytest.param("f32", 1e-12, marks=pytest.mark.slow),
        ("bf16", 1e-12),
        pytest.param("q8_0", 1e-4, marks=pytest.mark.slow),
    ],
)
def test_files_tensors_in_transformers_give_the_folders_logits(
    tiny_gemma, tmp_path, outtype, limit
):
    path = convert.write(convert.prepare(tiny_gemma, outtype=outtype), tmp_path / "m.gguf")
    ids = [2, *range(30, 90)]
    with GGUFFile(path) as file:
        theirs = file_logits(path, file.fields, ids)
    assert kl_divergence(Reference(tiny_gemma).logits(ids), theirs)[0] < limit


def test_swapped_tensors_are_seen_without_an_engine(tiny_gemma, tmp_path):
    """Two tensors under each other's names, as a wrong table of names would write them."""
    job = convert.prepare(tiny_gemma)
    up, gate = (f"model.layers.0.mlp.{name}_proj.weight" for name in ("up", "gate"))
    tensors = job.weights.tensors
    tensors[up], tensors[gate] = tensors[gate], tensors[up]
    path = convert.write(job, tmp_path / "m.gguf")
    ids = [2, *range(30, 90)]
    with GGUFFile(path) as file:
        theirs = file_logits(path, file.fields, ids)
    assert kl_divergence(Reference(tiny_gemma).logits(ids), theirs)[0] > 1e-4


def test_warning_is_not_a_failure_and_is_said():
    verdict = Verdict("m.gguf", checks=[Check("a", "pass", ""), Check("chat", "warn", "")])
    assert verdict.passed
    assert "said under warn" in verdict.summary


@pytest.mark.slow
@pytest.mark.skipif(not engine.version(), reason="no llama.cpp engine is installed")
def test_untrained_model_that_rambles_is_no_failure(checks):
    assert checks["chat"].status in ("warn", "pass"), checks["chat"].detail

"""An importance matrix: measured as torch's own modules see it, used, named and verified."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from laptune.core import config
from laptune.core.errors import UserError
from laptune.export import calibrate, convert
from laptune.export.verify.verify import Subject, check_metadata, check_tensors
from laptune.generate.llama import engine
from laptune.gguf.codec import imatrix
from laptune.gguf.codec.quantize import encode
from laptune.gguf.file.read import GGUFFile
from laptune.model.config import read_config
from laptune.text.tokenizer import load_tokenizer

PIECES = [[2, *range(40, 90)], [2, 50, 60, 70], [2]]


@pytest.fixture(scope="module")
def sums(tiny_gemma):
    return calibrate.measure(tiny_gemma, PIECES)


@pytest.fixture(scope="module")
def matrix(sums, tmp_path_factory):
    path = tmp_path_factory.mktemp("imatrix") / "tiny-imatrix.gguf"
    imatrix.write(path, sums, sum(map(len, PIECES)), chunk_size=512, dataset="text")
    return path


@pytest.fixture(scope="module")
def gguf(tiny_gemma, matrix):
    job = convert.prepare(tiny_gemma, outtype="q4_k_m", imatrix=matrix)
    return convert.write(job, matrix.with_name("model.gguf"))


def test_sums_are_those_of_the_inputs_of_torchs_layers(tiny_gemma, sums):
    import torch
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(
        tiny_gemma, dtype=torch.float32, attn_implementation="eager"
    )
    found = {}
    names = {
        hf.removesuffix(".weight"): gguf
        for gguf, hf, rule in convert.family_of_config(read_config(tiny_gemma)).expand(2)
        if rule.role == "matrix"
    }
    for name, module in model.named_modules():
        if name in names:

            def note(_module, inputs, name=names[name]):
                found[name] = found.get(name, 0) + inputs[0][0].double().square().sum(0)

            module.register_forward_pre_hook(note)
    with torch.no_grad():
        for ids in PIECES:
            model(torch.tensor([ids]))
    assert found.keys() == sums.keys()
    for name, values in found.items():
        assert np.allclose(sums[name], values.numpy(), rtol=1e-4), name


def test_tensors_are_fitted_to_their_own_columns(gguf, tiny_gemma, matrix):
    means = imatrix.read(matrix).means
    job = convert.prepare(tiny_gemma)
    item = next(item for item in job.items if item.plan.name == "blk.1.ffn_gate.weight")
    values = np.concatenate(list(job.weights.pieces(item.hf_name)))
    with GGUFFile(gguf) as file:
        info = file.tensors[item.plan.name]
        stored = file.read_rows(info)
    assert np.array_equal(stored, encode(values, info.type, means[info.name]))
    assert not np.array_equal(stored, encode(values, info.type))


def test_file_names_its_matrix_and_runs(gguf, tiny_gemma):
    with GGUFFile(gguf) as file:
        assert file.get("quantize.imatrix.file") == "tiny-imatrix.gguf"
        assert file.get("quantize.imatrix.dataset") == "text"
        assert file.get("quantize.imatrix.entries_count") == 14
    if engine.version():
        with engine.Engine(gguf, ctx=128) as model:
            assert np.isfinite(model.logits([2, 40, 41])).all()


def test_verify_finds_the_matrix_beside_the_file(gguf, tiny_gemma):
    subject = Subject(gguf, tiny_gemma, None)
    assert check_tensors(subject).status == "pass"
    assert check_metadata(subject).status == "pass"


def test_verify_says_when_the_matrix_is_gone(gguf, tiny_gemma, tmp_path, matrix):
    lone = shutil.copyfile(gguf, tmp_path / "model.gguf")
    check = check_tensors(Subject(lone, tiny_gemma, None))
    assert (check.status, check.detail) == (
        "not_checked",
        "made with tiny-imatrix.gguf: give it with --imatrix",
    )
    assert check_tensors(Subject(lone, tiny_gemma, None, matrix)).status == "pass"


def test_matrix_of_another_model_is_refused(tiny_gemma, tmp_path):
    for sums, reason in (
        ({"blk.0.attn_q.weight": np.ones(7)}, "other columns"),
        ({"blk.99.attn_q.weight": np.ones(64)}, "no tensor"),
    ):
        imatrix.write(tmp_path / "m", sums, 1, chunk_size=512, dataset="")
        with pytest.raises(UserError, match=f"another model: .*{reason}"):
            convert.prepare(tiny_gemma, outtype="q4_0", imatrix=tmp_path / "m")


def test_matrix_that_changes_nothing_is_refused(tiny_gemma, matrix):
    with pytest.raises(UserError, match="changes nothing in a q8_0 file"):
        convert.prepare(tiny_gemma, outtype="q8_0", imatrix=matrix)


def test_training_text_stops_at_the_limit(tiny_gemma, root):
    cfg = config.load(
        root / "train/config.yaml",
        [f"data.path={root}/data/gemma3_code_tutor_enhanced.jsonl", "data.max_length=100"],
    )
    pieces = calibrate.training_text(cfg, tiny_gemma, 250)
    assert [len(ids) for ids in pieces] == [100, 100, 50]
    assert pieces == calibrate.training_text(cfg, tiny_gemma, 250)


def test_plain_text_is_cut_in_chunks_that_begin_with_bos(tiny_gemma, tmp_path):
    text = "Ein Satz, und noch einer.\n" * 200
    (tmp_path / "t.txt").write_text(text, encoding="utf-8", newline="\n")
    pieces = calibrate.plain_text(tmp_path / "t.txt", tiny_gemma, 10**6)
    tokenizer = load_tokenizer(tiny_gemma)
    assert len(pieces) > 1 and max(map(len, pieces)) == 512
    assert all(ids[0] == tokenizer.bos_id for ids in pieces)
    assert sum((ids[1:] for ids in pieces), []) == tokenizer.encode(text)


def test_empty_text_is_refused(tiny_gemma, tmp_path):
    (tmp_path / "t.txt").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="--text"):
        calibrate.plain_text(tmp_path / "t.txt", tiny_gemma, 100)


def test_family_that_the_decoder_lacks_is_refused(tiny_gemma, tmp_path):
    shutil.copytree(tiny_gemma, tmp_path / "m")
    path = tmp_path / "m/config.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["architectures"] = ["Gemma2ForCausalLM"]
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(UserError, match="Gemma2ForCausalLM.*llama-imatrix"):
        calibrate.measure(tmp_path / "m", PIECES)

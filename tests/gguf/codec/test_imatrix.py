"""The importance matrix file: llama.cpp's layout, and nothing else is believed."""

from __future__ import annotations

import gguf
import numpy as np
import pytest

from laptune.gguf.codec import imatrix
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import TENSOR_TYPES, GGUFError, ValueType
from laptune.gguf.file.write import TensorPlan, write_gguf

SUMS = {"blk.0.attn_q.weight": np.float64([8, 0, 2]), "blk.0.ffn_down.weight": np.float64([4, 12])}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "m.gguf"
    imatrix.write(path, SUMS, 4, chunk_size=512, dataset="book.txt")
    return path


def craft(path, tensors: dict[str, list], kind: str = "imatrix"):
    """A file of these tensors, whatever they hold."""
    fields = {"general.type": Field(ValueType.STRING, kind)}
    arrays = {name: np.float32(values) for name, values in tensors.items()}
    plans = [
        (TensorPlan(name, values.shape, TENSOR_TYPES["F32"]), [values])
        for name, values in arrays.items()
    ]
    write_gguf(path, fields, plans)
    return path


def test_means_come_back(path):
    found = imatrix.read(path)
    assert found.means["blk.0.attn_q.weight"].tolist() == [2, 0, 0.5]
    assert found.means["blk.0.ffn_down.weight"].tolist() == [1, 3]
    assert (found.datasets, found.num_chunks) == (["book.txt"], 1)


def test_layout_is_that_of_llama_cpp(path):
    reader = gguf.GGUFReader(path)
    names = [tensor.name for tensor in reader.tensors]
    assert names == [f"{name}.{part}" for name in sorted(SUMS) for part in ("in_sum2", "counts")]
    keys = {key for key in reader.fields if not key.startswith("GGUF.")}
    assert keys == {"general.type", "imatrix.datasets", "imatrix.chunk_count", "imatrix.chunk_size"}


def test_sums_of_one_row_are_read(tmp_path):
    path = craft(tmp_path / "m", {"a.in_sum2": [[2, 4]], "a.counts": [[2]]})
    assert imatrix.read(path).means["a"].tolist() == [1, 2]


def test_without_tokens_every_column_weighs_alike(tmp_path):
    path = craft(tmp_path / "m", {"a.in_sum2": [0, 0], "a.counts": [0]})
    assert imatrix.read(path).means["a"].tolist() == [1, 1]


@pytest.mark.parametrize(
    "tensors",
    [
        {"a.in_sum2": [1, -1], "a.counts": [1]},
        {"a.in_sum2": [1, np.nan], "a.counts": [1]},
        {"a.in_sum2": [1, 2], "a.counts": [np.inf]},
        {"a.in_sum2": [1, 2], "a.counts": [-1]},
        {"a.in_sum2": [1, 2]},
        {"a.in_sum2": [[1, 2], [3, 4]], "a.counts": [[1], [1]]},
        {"a.weight": [1, 2]},
    ],
)
def test_what_cannot_be_is_refused(tmp_path, tensors):
    with pytest.raises(GGUFError):
        imatrix.read(craft(tmp_path / "m", tensors))


def test_model_is_not_an_importance_matrix(tmp_path):
    path = craft(tmp_path / "m", {"a.in_sum2": [1], "a.counts": [1]}, kind="model")
    with pytest.raises(GGUFError, match="make_imatrix"):
        imatrix.read(path)


@pytest.mark.parametrize("name", ["/home/me/book.txt", "C:\\texts\\book.txt", "book.txt"])
def test_no_folder_goes_into_a_model(name):
    found = imatrix.ImportanceMatrix(imatrix.Path("/x/m.gguf"), {}, [name], 3).fields()
    assert found["quantize.imatrix.dataset"].value == "book.txt"
    assert found["quantize.imatrix.file"].value == "m.gguf"

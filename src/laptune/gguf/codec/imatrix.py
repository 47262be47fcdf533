"""llama.cpp's importance matrix: how large the inputs of each weight matrix are, in a GGUF file.

For each matrix the file holds `<name>.in_sum2`, the sum of the squared inputs by column, and
`<name>.counts`, over how many tokens. Quantizing with their mean square as weights keeps a layer's
outputs rather than its weights. Format: llama.cpp, tools/imatrix.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from laptune.core import commands
from laptune.gguf.codec.codecs import decode
from laptune.gguf.file.read import Field, GGUFFile, TensorInfo
from laptune.gguf.file.types import TENSOR_TYPES, GGUFError, ValueType
from laptune.gguf.file.write import TensorPlan, write_gguf

_SUMS, _COUNTS = ".in_sum2", ".counts"
FILE_KEY = "quantize.imatrix.file"  # in a model: the name of the matrix that it was made with


@dataclass(frozen=True)
class ImportanceMatrix:
    """Mean squares of the inputs by column, (columns,) float32, by the weight's GGUF name."""

    path: Path
    means: dict[str, np.ndarray]
    datasets: list[str]
    num_chunks: int

    def fields(self) -> dict[str, Field]:
        """What a quantized model says of it, under llama.cpp's keys."""
        fields = {FILE_KEY: Field(ValueType.STRING, self.path.name)}
        if self.datasets:
            name = file_name(self.datasets[0])
            fields["quantize.imatrix.dataset"] = Field(ValueType.STRING, name)
        for key, number in (("entries", len(self.means)), ("chunks", self.num_chunks)):
            fields[f"quantize.imatrix.{key}_count"] = Field(ValueType.UINT32, number)
        return fields


def file_name(path: str) -> str:
    """The last part of a path of any system: no folder of a machine belongs in a model."""
    return re.split(r"[/\\]", path)[-1]


def read(path: str | Path) -> ImportanceMatrix:
    """Read a file of this format. Raises GGUFError for anything else, or values out of range."""
    with GGUFFile(path) as file:
        if file.get("general.type") != "imatrix":
            raise GGUFError(
                f"{file.path.name} is not an importance matrix",
                f"make one with: {commands.python('llama.cpp/make_imatrix.py')}",
            )
        means = {
            name.removesuffix(_SUMS): _mean(file, info)
            for name, info in file.tensors.items()
            if name.endswith(_SUMS)
        }
        if not means:
            raise GGUFError(f"{file.path.name} holds no sums of squares")
        datasets, chunks = file.get("imatrix.datasets"), file.get("imatrix.chunk_count")
        return ImportanceMatrix(
            file.path,
            means,
            datasets if isinstance(datasets, list) else [],
            min(chunks, 2**32 - 1) if isinstance(chunks, int) and chunks > 0 else 0,
        )


def _mean(file: GGUFFile, sums: TensorInfo) -> np.ndarray:
    name = sums.name.removesuffix(_SUMS)
    counts = file.tensors.get(name + _COUNTS)
    if counts is None or sums.num_rows != 1 or (counts.num_rows, counts.shape[-1]) != (1, 1):
        raise GGUFError(f"{file.path.name}: {name} has no sums over one matrix with one count")
    (total,), (count,) = (decode(file.read_rows(info), info.type) for info in (sums, counts))
    if not np.isfinite(total).all() or (total < 0).any() or not 0 <= count[0] < np.inf:
        raise GGUFError(f"{file.path.name}: {name} holds sums or a count that cannot be")
    if count[0] == 0:
        return np.ones_like(total)
    return total / count[0]


def write(
    path: str | Path,
    sums: dict[str, np.ndarray],
    num_tokens: int,
    *,
    chunk_size: int,
    dataset: str,
) -> None:
    """Write sums of squares (columns,) over `num_tokens` tokens; `dataset` says which text."""
    kind = TENSOR_TYPES["F32"]
    fields = {
        "general.type": Field(ValueType.STRING, "imatrix"),
        "imatrix.datasets": Field(ValueType.ARRAY, [dataset], ValueType.STRING),
        "imatrix.chunk_count": Field(ValueType.UINT32, -(-num_tokens // chunk_size)),
        "imatrix.chunk_size": Field(ValueType.UINT32, chunk_size),
    }
    count = np.array([num_tokens], np.float32)
    tensors = []
    for name in sorted(sums):
        total = sums[name].astype(np.float32)
        tensors.append((TensorPlan(name + _SUMS, total.shape, kind), [total]))
        tensors.append((TensorPlan(name + _COUNTS, count.shape, kind), [count]))
    write_gguf(path, fields, tensors)

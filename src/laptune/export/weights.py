"""The weights that an export stage writes: a base folder, with or without an adapter on it.

Tensors come piece by piece as float32 rows, merged on the way, so a process needs memory for one
matrix and not for a model. Neither torch nor transformers is imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.gguf.codec.codecs import decode
from laptune.model.adapter import Adapter, refuse_other_base
from laptune.model.config import read_config
from laptune.model.safetensors import StoredTensor
from laptune.model.spec import check_tensors


class Weights:
    """Tensors of a model folder by their Hugging Face names, an adapter merged in on reading."""

    def __init__(self, folder: str | Path, adapter: Adapter | None = None) -> None:
        """Check that the folder is complete and that the adapter fits it. Raises UserError."""
        self.folder = Path(folder)
        self.made = manifest.check(self.folder)  # {} of a foreign folder
        if adapter is not None:
            refuse_other_base(adapter.folder, self.folder)
        self.tensors: dict[str, StoredTensor] = check_tensors(self.folder)
        self.config = read_config(self.folder)
        self.adapter = adapter
        if adapter is not None:
            adapter.check_fits({name: t.shape for name, t in self.tensors.items()})

    @property
    def is_tied(self) -> bool:
        """Whether the head is the embedding."""
        return bool(self.config["tie_word_embeddings"])

    def is_changed(self, name: str) -> bool:
        """Whether the adapter changes this tensor."""
        return self.adapter is not None and name in self.adapter.names

    def raw_pieces(self, name: str) -> Iterator[np.ndarray]:
        """Stored rows as they are: (rows, row_bytes) uint8, scanned for NaN and infinity."""
        tensor = self.tensors[name]
        for span in tensor.spans():
            rows = tensor.read_rows(*span)
            if tensor.type.name == "BF16":
                is_finite = bool(((rows.view("<u2") & 0x7FFF) < 0x7F80).all())
            else:
                is_finite = bool(np.isfinite(decode(rows, tensor.type)).all())
            yield _finite(name, rows, is_finite)

    def pieces(self, name: str) -> Iterator[np.ndarray]:
        """Rows as float32, the adapter merged in: (rows, columns), all finite."""
        tensor = self.tensors[name]
        delta = self.adapter.delta(name) if self.is_changed(name) else None
        for start, count in tensor.spans():
            values = decode(tensor.read_rows(start, count), tensor.type)
            if delta is not None:
                values = delta(values, start)
            yield _finite(name, values, bool(np.isfinite(values).all()))


def _finite(name: str, values: np.ndarray, is_finite: bool) -> np.ndarray:
    """Return the values of a tensor; UserError for NaN or infinity in them."""
    if not is_finite:
        raise UserError(
            f"tensor {name} holds NaN or infinity, so the model would answer with rubbish",
            "train again with a lower train.learning_rate, or fetch the base again",
        )
    return values

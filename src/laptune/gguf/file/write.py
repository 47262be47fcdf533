"""Write a GGUF file of version 3 as a stream: header first, then one tensor after the other.

The caller declares every tensor before the first byte is written, so sizes and offsets are known
and no tensor has to be held in memory.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from laptune.gguf.file.read import Field
from laptune.gguf.file.types import (
    DEFAULT_ALIGNMENT,
    MAGIC,
    NUMPY_OF_VALUE,
    VERSION,
    TensorType,
    ValueType,
)


@dataclass(frozen=True)
class TensorPlan:
    """A tensor to come: numpy's shape order, and how it is stored."""

    name: str
    shape: tuple[int, ...]
    type: TensorType

    @property
    def num_bytes(self) -> int:
        """Bytes of its data."""
        return math.prod(self.shape[:-1]) * self.type.row_bytes(self.shape[-1])


def _string(text: str) -> bytes:
    raw = text.encode("utf-8")
    return struct.pack("<Q", len(raw)) + raw


def _scalar(kind: ValueType, value: Any) -> bytes:
    return np.array(value).astype(NUMPY_OF_VALUE[kind]).tobytes()


def encode_field(item: Field) -> bytes:
    """Type and value of one metadata entry, as stored."""
    head = struct.pack("<I", item.type)
    if item.type is ValueType.STRING:
        return head + _string(item.value)
    if item.type is not ValueType.ARRAY:
        return head + _scalar(item.type, item.value)
    assert item.item_type is not None
    head += struct.pack("<IQ", item.item_type, len(item.value))
    if item.item_type is ValueType.STRING:
        pack = struct.Struct("<Q").pack
        raws = [text.encode("utf-8") for text in item.value]
        return head + b"".join([part for raw in raws for part in (pack(len(raw)), raw)])
    return head + np.asarray(item.value).astype(NUMPY_OF_VALUE[item.item_type]).tobytes()


def _padding(size: int) -> bytes:
    return b"\0" * (-size % DEFAULT_ALIGNMENT)


def header_bytes(fields: dict[str, Field], tensors: list[TensorPlan]) -> bytes:
    """Everything before the first tensor's data, padded to the alignment."""
    parts = [MAGIC, struct.pack("<IQQ", VERSION, len(tensors), len(fields))]
    parts += [_string(key) + encode_field(item) for key, item in fields.items()]
    offset = 0
    for tensor in tensors:
        dims = tuple(reversed(tensor.shape))
        layout = f"<I{len(dims)}QIQ"
        parts.append(_string(tensor.name))
        parts.append(struct.pack(layout, len(dims), *dims, tensor.type.code, offset))
        offset += tensor.num_bytes + -tensor.num_bytes % DEFAULT_ALIGNMENT
    raw = b"".join(parts)
    return raw + _padding(len(raw))


def write_gguf(
    path: str | Path,
    fields: dict[str, Field],
    tensors: Iterable[tuple[TensorPlan, Iterable[np.ndarray]]],
) -> int:
    """Write the file and return its size in bytes.

    `tensors` holds (plan, pieces): each piece is an array of stored bytes, in order; the pieces
    may be generators, they are asked for one tensor at a time.
    """
    tensors = list(tensors)
    with Path(path).open("wb") as handle:
        handle.write(header_bytes(fields, [plan for plan, _ in tensors]))
        for plan, pieces in tensors:
            written = _write_pieces(handle, pieces)
            if written != plan.num_bytes:
                raise RuntimeError(f"{plan.name}: {written} bytes came, {plan.num_bytes} declared")
            handle.write(_padding(written))
        return handle.tell()


def _write_pieces(handle: BinaryIO, pieces: Iterable[np.ndarray]) -> int:
    written = 0
    for piece in pieces:
        written += handle.write(np.ascontiguousarray(piece).data.cast("B"))
    return written

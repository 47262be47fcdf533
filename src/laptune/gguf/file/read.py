"""Read a GGUF file without trusting it.

Every count, length and offset is compared with the size of the file before anything is allocated
for it, so a broken or hostile header costs one clear error and no memory. The header is read
through a map of the file; tensor data is read in pieces on demand, so a file of any size needs
little memory.
"""

from __future__ import annotations

import math
import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from laptune.core.files import fetch_hint
from laptune.gguf.file.types import (
    DEFAULT_ALIGNMENT,
    MAGIC,
    NUMPY_OF_VALUE,
    TENSOR_TYPE_OF_CODE,
    GGUFError,
    TensorType,
    ValueType,
)

PIECE_VALUES = 1 << 18  # 1 MiB of float32: stays in a core's cache through all passes
MAX_DIMENSIONS = 4
MAX_NAME_BYTES = 65535
SUPPORTED_VERSIONS = (2, 3)


@dataclass(frozen=True)
class Field:
    """One metadata value. `value` is int, float, bool, str, list[str] or a numpy array."""

    type: ValueType
    value: Any
    item_type: ValueType | None = None


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies. `shape` is numpy's order: rows first, the contiguous axis last."""

    name: str
    shape: tuple[int, ...]
    type: TensorType
    offset: int
    num_bytes: int

    @property
    def row_bytes(self) -> int:
        """Bytes of one row."""
        return self.type.row_bytes(self.shape[-1])

    @property
    def num_rows(self) -> int:
        """Rows: all axes but the last."""
        return math.prod(self.shape[:-1])

    def spans(self, max_values: int = PIECE_VALUES) -> Iterator[tuple[int, int]]:
        """(first row, number of rows) of pieces of at most about `max_values` values."""
        step = max(1, max_values // self.shape[-1])
        for start in range(0, self.num_rows, step):
            yield start, min(step, self.num_rows - start)

    def read(self, handle: BinaryIO, start: int = 0, count: int | None = None) -> np.ndarray:
        """Raw bytes of `count` rows from row `start`: (rows, row_bytes) uint8, an own copy."""
        count = self.num_rows - start if count is None else count
        rows = np.empty((count, self.row_bytes), np.uint8)
        handle.seek(self.offset + start * self.row_bytes)
        if handle.readinto(rows.data.cast("B")) != rows.nbytes:  # type: ignore[attr-defined]
            raise GGUFError(f"{handle.name}: tensor {self.name} could not be read whole")
        return rows


class _Cursor:
    """Moves over the header and refuses to pass the end of the file."""

    def __init__(self, data: mmap.mmap, path: Path) -> None:
        self.data = data
        self.size = len(data)
        self.position = 0
        self.path = path

    def fail(self, reason: str) -> GGUFError:
        return GGUFError(f"{self.path.name}: {reason} (at byte {self.position} of {self.size})")

    def need(self, num_bytes: int, what: str) -> None:
        if num_bytes > self.size - self.position:
            raise self.fail(f"{what} needs {num_bytes} bytes, the file ends before that")

    def take(self, fmt: str, what: str) -> int:
        size = struct.calcsize(fmt)
        self.need(size, what)
        (value,) = struct.unpack_from(fmt, self.data, self.position)
        self.position += size
        return value

    def string(self, what: str, limit: int | None = None) -> str:
        length = self.take("<Q", what)
        if limit is not None and length > limit:
            raise self.fail(f"{what} is {length} bytes long, at most {limit} are allowed")
        self.need(length, what)
        raw = self.data[self.position : self.position + length]
        self.position += length
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            raise self.fail(f"{what} is not UTF-8 text") from None


def _read_strings(cursor: _Cursor, count: int, what: str) -> list[str]:
    """`count` strings. A tight loop: vocabularies hold hundreds of thousands."""
    data, position, size = cursor.data, cursor.position, cursor.size
    unpack = struct.Struct("<Q").unpack_from
    strings = []
    try:
        for _ in range(count):
            (length,) = unpack(data, position)
            start = position + 8
            position = start + length
            if position > size:
                raise cursor.fail(f"{what} holds a string that passes the end of the file")
            strings.append(data[start:position].decode("utf-8"))
    except struct.error:
        raise cursor.fail(f"{what} ends before its {count} strings") from None
    except UnicodeDecodeError:
        raise cursor.fail(f"{what} holds text that is not UTF-8") from None
    cursor.position = position
    return strings


def _value_type(cursor: _Cursor, key: str) -> ValueType:
    code = cursor.take("<I", f"the type of {key}")
    try:
        return ValueType(code)
    except ValueError:
        raise cursor.fail(f"{key} has the unknown value type {code}") from None


def _read_scalar(cursor: _Cursor, kind: ValueType, key: str) -> Any:
    dtype = NUMPY_OF_VALUE[kind]
    cursor.need(dtype.itemsize, key)
    value = np.frombuffer(cursor.data, dtype, 1, cursor.position)[0].item()
    cursor.position += dtype.itemsize
    return bool(value) if kind is ValueType.BOOL else value


def _read_field(cursor: _Cursor, key: str) -> Field:
    kind = _value_type(cursor, key)
    if kind is ValueType.STRING:
        return Field(kind, cursor.string(key))
    if kind is not ValueType.ARRAY:
        return Field(kind, _read_scalar(cursor, kind, key))
    item = _value_type(cursor, key)
    count = cursor.take("<Q", f"the length of {key}")
    if item is ValueType.ARRAY:
        raise cursor.fail(f"{key} is an array of arrays, which no model file needs")
    item_bytes = 8 if item is ValueType.STRING else NUMPY_OF_VALUE[item].itemsize
    cursor.need(count * item_bytes, f"{key} with {count} items")
    if item is ValueType.STRING:
        return Field(kind, _read_strings(cursor, count, key), item)
    values = np.frombuffer(cursor.data, NUMPY_OF_VALUE[item], count, cursor.position).copy()
    cursor.position += values.nbytes
    return Field(kind, values.astype(bool) if item is ValueType.BOOL else values, item)


def _read_tensor_info(cursor: _Cursor) -> TensorInfo:
    """Name, shape and type of one tensor; `offset` still counts from the start of the data."""
    name = cursor.string("a tensor name", MAX_NAME_BYTES)
    num_dims = cursor.take("<I", f"tensor {name}")
    if not 1 <= num_dims <= MAX_DIMENSIONS:
        raise cursor.fail(f"tensor {name} has {num_dims} dimensions, 1 to 4 are allowed")
    dims = [cursor.take("<Q", f"tensor {name}") for _ in range(num_dims)]
    code = cursor.take("<I", f"tensor {name}")
    offset = cursor.take("<Q", f"tensor {name}")
    kind = TENSOR_TYPE_OF_CODE.get(code)
    if kind is None:
        raise cursor.fail(f"tensor {name} has the unknown storage type {code}")
    if min(dims) < 1:
        raise cursor.fail(f"tensor {name} has an empty dimension in {dims}")
    shape = tuple(reversed(dims))
    num_bytes = math.prod(shape[:-1]) * kind.row_bytes(shape[-1])
    if num_bytes > cursor.size:
        raise cursor.fail(f"tensor {name} of {num_bytes} bytes is larger than the file")
    return TensorInfo(name, shape, kind, offset, num_bytes)


def _place(cursor: _Cursor, infos: list[TensorInfo], alignment: int) -> dict[str, TensorInfo]:
    """Absolute offsets, after checking that the tensors lie in the file and do not overlap."""
    start = -(-cursor.position // alignment) * alignment
    tensors: dict[str, TensorInfo] = {}
    for info in infos:
        if info.name in tensors:
            raise cursor.fail(f"tensor {info.name} is listed twice")
        if info.offset % alignment:
            raise cursor.fail(f"tensor {info.name} is not aligned to {alignment} bytes")
        offset = start + info.offset
        if offset + info.num_bytes > cursor.size:
            raise cursor.fail(f"the data of tensor {info.name} passes the end of the file")
        tensors[info.name] = replace(info, offset=offset)
    end = 0
    for info in sorted(tensors.values(), key=lambda tensor: tensor.offset):
        if info.offset < end:
            raise cursor.fail(f"the data of tensor {info.name} overlaps another tensor")
        end = info.offset + info.num_bytes
    return tensors


class GGUFFile:
    """An opened GGUF file: `fields` by key, `tensors` by name, data on demand.

    Raises GGUFError for anything that is not a well-formed little-endian GGUF of version 2 or 3.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        try:
            self._handle = self.path.open("rb")
        except OSError as error:
            raise GGUFError(f"{self.path}: cannot be opened ({error.strerror})") from None
        try:
            self._read_header()
        except BaseException:
            self._handle.close()
            raise

    def _read_header(self) -> None:
        if self.path.stat().st_size < 24:
            raise GGUFError(f"{self.path.name}: too short to be a GGUF file", fetch_hint(b""))
        with mmap.mmap(self._handle.fileno(), 0, access=mmap.ACCESS_READ) as data:
            cursor = _Cursor(data, self.path)
            if data[:4] != MAGIC:
                what = f"{self.path.name}: not a GGUF file (it starts with {data[:4]!r})"
                raise GGUFError(what, fetch_hint(data[:16]))
            cursor.position = 4
            version = cursor.take("<I", "the version")
            if int.from_bytes(data[4:8], "big") in SUPPORTED_VERSIONS:
                raise cursor.fail("a big-endian file; only little-endian ones are read")
            if version not in SUPPORTED_VERSIONS:
                raise cursor.fail(f"GGUF version {version}; versions 2 and 3 are supported")
            num_tensors = cursor.take("<Q", "the tensor count")
            num_fields = cursor.take("<Q", "the field count")
            cursor.need(num_fields * 13 + num_tensors * 32, f"{num_tensors} tensors' headers")
            self.fields: dict[str, Field] = {}
            for _ in range(num_fields):
                key = cursor.string("a key", MAX_NAME_BYTES)
                if key in self.fields:
                    raise cursor.fail(f"the key {key} is there twice")
                self.fields[key] = _read_field(cursor, key)
            infos = [_read_tensor_info(cursor) for _ in range(num_tensors)]
            alignment = self.get("general.alignment", DEFAULT_ALIGNMENT)
            if not isinstance(alignment, int) or alignment < 8 or alignment & (alignment - 1):
                raise cursor.fail(f"general.alignment is {alignment}, not a power of two from 8")
            if alignment > 1 << 20:
                raise cursor.fail(f"general.alignment is {alignment}, more than 1 MiB")
            self.tensors = _place(cursor, infos, alignment)

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or `default`."""
        found = self.fields.get(key)
        return default if found is None else found.value

    def read_rows(self, info: TensorInfo, start: int = 0, count: int | None = None) -> np.ndarray:
        """As `TensorInfo.read`."""
        return info.read(self._handle, start, count)

    def iter_rows(self, info: TensorInfo, max_values: int = PIECE_VALUES) -> Iterator[np.ndarray]:
        """The raw rows in pieces of at most about `max_values` values."""
        return (self.read_rows(info, *span) for span in info.spans(max_values))

    def close(self) -> None:
        """Close the file."""
        self._handle.close()

    def __enter__(self) -> GGUFFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

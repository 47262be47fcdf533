"""Read and write safetensors files piece by piece, without torch and without pickle.

The header's counts and offsets are checked against the file before anything is allocated.
Layout: https://github.com/huggingface/safetensors#format
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core.errors import UserError
from laptune.core.files import fetch_hint, read_object
from laptune.gguf.codec.codecs import decode
from laptune.gguf.file.read import TensorInfo
from laptune.gguf.file.types import TENSOR_TYPES

MAX_HEADER_BYTES = 100_000_000  # the limit of the format's own library
_KINDS = {name: TENSOR_TYPES[name] for name in ("F32", "F16", "BF16", "F64")}
_MAX_DIMENSIONS = 8


@dataclass(frozen=True)
class StoredTensor(TensorInfo):
    """Where a tensor lies; `shape` has at least one axis."""

    path: Path

    def values(self) -> np.ndarray:
        """The whole tensor in float32."""
        return decode(self.read_rows(), self.type).reshape(self.shape)

    def read_rows(self, start: int = 0, count: int | None = None) -> np.ndarray:
        """As `TensorInfo.read`."""
        with self.path.open("rb") as handle:
            return self.read(handle, start, count)


def plain_name(name: str) -> str:
    """A tensor's name without what wrappers put around a model: PEFT, compilation, vision."""
    name = name.removeprefix("base_model.model.").replace("_orig_mod.", "").removeprefix("module.")
    name = name.replace("model.language_model.", "model.", 1).removeprefix("language_model.")
    return f"model.{name}" if name.startswith("layers.") else name


def _tensor(path: Path, name: str, entry: Any, start: int, size: int) -> StoredTensor:
    def bad(reason: str) -> UserError:
        return UserError(f"{path}: tensor {name[:80]}: {reason}", "fetch the file again")

    if not isinstance(entry, dict):
        raise bad("its entry is not an object")
    dims, span, dtype = entry.get("shape"), entry.get("data_offsets"), entry.get("dtype")
    if not isinstance(dims, list) or len(dims) > _MAX_DIMENSIONS:
        raise bad(f"bad shape {str(dims)[:80]}")
    if any(type(dim) is not int or dim < 1 for dim in dims):
        raise bad(f"bad shape {str(dims)[:80]}")
    if not isinstance(span, list) or len(span) != 2 or any(type(x) is not int for x in span):
        raise bad("bad data_offsets")
    kind = _KINDS.get(dtype) if isinstance(dtype, str) else None
    if kind is None:
        raise UserError(
            f"{path}: tensor {name[:80]} is stored as {str(dtype)[:40]}, not as one of "
            f"{', '.join(_KINDS)}: the model is quantized",
            "use the unquantized model that it was made from",
        )
    num_bytes = math.prod(dims) * kind.block_bytes
    if not 0 <= span[0] <= span[1] <= size - start or span[1] - span[0] != num_bytes:
        raise bad(f"data_offsets {span} do not fit {num_bytes} bytes in a file of {size}")
    return StoredTensor(name, tuple(dims) or (1,), kind, start + span[0], num_bytes, path)


def read_header(path: str | Path) -> dict[str, StoredTensor]:
    """Tensors of one file by name. Raises UserError."""
    path = Path(path)
    try:
        size = path.stat().st_size
        with path.open("rb") as handle:
            head = handle.read(8)
            length = struct.unpack("<Q", head)[0] if len(head) == 8 else size
            if length > min(size - 8, MAX_HEADER_BYTES):
                raise UserError(
                    f"{path}: not a safetensors file (a header of {length} bytes in {size})",
                    fetch_hint(head + handle.read(8)),
                )
            raw = handle.read(length)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from None
    try:
        header = json.loads(raw)
    except (ValueError, RecursionError):
        raise UserError(f"{path}: its header is not JSON", "fetch the file again") from None
    if not isinstance(header, dict):
        raise UserError(f"{path}: its header is not an object", "fetch the file again")
    header.pop("__metadata__", None)
    tensors = {name: _tensor(path, name, entry, 8 + length, size) for name, entry in header.items()}
    _refuse_gaps(path, tensors, 8 + length, size)
    return tensors


def _refuse_gaps(path: Path, tensors: dict[str, StoredTensor], start: int, size: int) -> None:
    """Raise UserError unless the tensors fill the file, one after the other."""
    for tensor in sorted(tensors.values(), key=lambda tensor: tensor.offset):
        if tensor.offset != start:
            what = "overlaps another" if tensor.offset < start else "lies behind a gap"
            raise UserError(f"{path}: tensor {tensor.name[:80]} {what}", "fetch it again")
        start += tensor.num_bytes
    if start != size:
        raise UserError(f"{path}: {size - start} bytes after its tensors", "fetch it again")


def weight_files(folder: str | Path) -> list[Path]:
    """The safetensors files of a folder, in order. UserError says what is missing."""
    folder = Path(folder)
    single, index = folder / "model.safetensors", folder / "model.safetensors.index.json"
    if single.is_file():
        return [single]
    lone = sorted(folder.glob("model-*-of-*.safetensors"))
    if not index.is_file():
        if [path.name for path in lone] == ["model-00001-of-00001.safetensors"]:
            return lone
        raise UserError(f"{folder}: {_what_weights(folder, lone)}", "fetch the model again")
    try:
        names = set(read_object(index)["weight_map"].values())
    except (KeyError, TypeError, AttributeError):
        raise UserError(f"{index}: not a safetensors index", "fetch it again") from None
    if any(not isinstance(name, str) or Path(name).name != name for name in names):
        raise UserError(f"{index}: names files outside its folder")
    missing = [name for name in sorted(names) if not (folder / name).is_file()]
    if missing:
        raise UserError(f"{folder}: missing {', '.join(missing[:4])}", "fetch the model again")
    return [folder / name for name in sorted(names)]


def _what_weights(folder: Path, shards: list[Path]) -> str:
    """What lies there in place of a whole model's weights, in a clause."""
    if shards:
        return f"{len(shards)} shards without model.safetensors.index.json"
    if (folder / "adapter_model.safetensors").is_file():
        return "it is an adapter, not a model (give its base, and the adapter with --peft)"
    if any(folder.glob("*.bin")):
        return "its weights are pickled (.bin), which laptune never loads; get the safetensors"
    if any(folder.glob("*.gguf")):
        return "it holds a GGUF, give that file by its path"
    return "no model.safetensors in it"


def read_folder(folder: str | Path) -> dict[str, StoredTensor]:
    """All tensors of a Hugging Face folder by plain name, sharded or not, in their files' order."""
    tensors: dict[str, StoredTensor] = {}
    for path in weight_files(folder):
        for name, tensor in read_header(path).items():
            plain = plain_name(name)
            if plain in tensors:
                raise UserError(f"{path}: tensor {plain} is there twice")
            tensors[plain] = replace(tensor, name=plain)
    return tensors


class SafetensorsWriter:
    """Writes a file whose tensors come one after the other, in the order declared."""

    def __init__(self, path: str | Path, tensors: list[tuple[str, str, tuple[int, ...]]]) -> None:
        """`tensors`: (name, type such as BF16, shape) of each, in the order of writing."""
        header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
        offset = 0
        for name, kind, shape in tensors:
            end = offset + math.prod(shape) * _KINDS[kind].block_bytes
            header[name] = {"dtype": kind, "shape": list(shape), "data_offsets": [offset, end]}
            offset = end
        raw = json.dumps(header, separators=(",", ":")).encode("utf-8")
        raw += b" " * (-len(raw) % 8)
        self.expected_bytes = 8 + len(raw) + offset
        self._handle = Path(path).open("wb")  # noqa: SIM115 - closed by __exit__
        self._handle.write(struct.pack("<Q", len(raw)) + raw)

    def write(self, pieces: Iterator[np.ndarray]) -> None:
        """Append the next tensor's pieces."""
        for piece in pieces:
            self._handle.write(np.ascontiguousarray(piece).data.cast("B"))

    def __enter__(self) -> SafetensorsWriter:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        size = self._handle.tell()
        self._handle.close()
        if kind is None and size != self.expected_bytes:
            raise RuntimeError(f"wrote {size} bytes of safetensors, declared {self.expected_bytes}")

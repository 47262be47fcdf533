"""The value and tensor types of a GGUF file, with their sizes.

Names, numbers and sizes are those of the `gguf` package (version 3 of the format, little-endian).
Quantized tensors store `block_elements` values in `block_bytes` bytes; a row is a whole number of
blocks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType, LlamaFileType
from gguf.constants import GGUFValueType as ValueType
from gguf.constants import TokenType as TokenType  # the same numbers as SentencePiece's
from gguf.gguf_reader import GGUFReader

from laptune.core.errors import UserError
from laptune.core.settings import OUTTYPES

MAGIC = b"GGUF"
VERSION = 3
DEFAULT_ALIGNMENT = 32
QUANTIZATION_VERSION = 2


class GGUFError(UserError):
    """A GGUF file that is broken, truncated or of a kind that laptune does not handle."""

    def __init__(self, message: str, hint: str = "download or convert the file again") -> None:
        super().__init__(message, hint)


NUMPY_OF_VALUE: dict[ValueType, np.dtype] = {
    kind: np.dtype(scalar).newbyteorder("<")
    for kind, scalar in {**GGUFReader.gguf_scalar_to_np, ValueType.BOOL: np.uint8}.items()
}


@dataclass(frozen=True)
class TensorType:
    """One storage type: its name, number, and block layout."""

    name: str
    code: int
    block_elements: int
    block_bytes: int

    def row_bytes(self, elements: int) -> int:
        """Bytes of a row of `elements` values; GGUFError when that is not whole blocks."""
        blocks, rest = divmod(elements, self.block_elements)
        if rest:
            raise GGUFError(
                f"a row of {elements} values cannot be stored as {self.name}: "
                f"its blocks hold {self.block_elements} values"
            )
        return blocks * self.block_bytes


TENSOR_TYPES = {
    kind.name: TensorType(kind.name, kind.value, *GGML_QUANT_SIZES[kind])
    for kind in GGMLQuantizationType
}
TENSOR_TYPE_OF_CODE = {kind.code: kind for kind in TENSOR_TYPES.values()}

# Values of general.file_type that laptune writes.
FILE_TYPES = {
    name: LlamaFileType[f"{'ALL' if name == 'F32' else 'MOSTLY'}_{name}"].value
    for name in map(str.upper, OUTTYPES)
}

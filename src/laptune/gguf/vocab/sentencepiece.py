"""The SentencePiece model file (`tokenizer.model`), read and written without its library.

It is a protocol buffer: field 1 repeats the pieces (1 text, 2 score, 3 type), field 2 holds the
trainer's settings, field 3 the normalizer's. Field numbers: google/sentencepiece,
sentencepiece_model.proto.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence

from laptune.core.errors import UserError

_BPE = 2
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
# What stands before the text of a usual piece, by the text's length: one byte for each length.
_HEADS = [bytes((0x0A, size + 7, 0x0A, size)) for size in range(121)]


def _varint(value: int) -> bytes:
    if value < 0:
        value += 1 << 64
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _field(number: int, wire: int, payload: bytes) -> bytes:
    length = _varint(len(payload)) if wire == _BYTES else b""
    return _varint(number << 3 | wire) + length + payload


def _numbers(pairs: Iterable[tuple[int, int]]) -> bytes:
    return b"".join(_field(number, _VARINT, _varint(value)) for number, value in pairs)


def write_model(
    pieces: Sequence[tuple[str, float, int]],
    *,
    unk_id: int,
    bos_id: int,
    eos_id: int,
    pad_id: int,
    add_space_prefix: bool,
) -> bytes:
    """The bytes of a BPE model with byte fall-back and no normalization.

    `pieces` are (text, score, type) as `read_model` gives them.
    """
    out: list[bytes] = []
    pack = struct.Struct("<f").pack
    for text, score, kind in pieces:
        raw = text.encode("utf-8")
        size = len(raw)
        if kind == 1 and size < len(_HEADS):  # NORMAL is the default
            out.append(b"%b%b\x15%b" % (_HEADS[size], raw, pack(score)))
            continue
        body = b"\x0a" + _varint(size) + raw + b"\x15" + pack(score)
        if kind != 1:
            body += b"\x18" + _varint(kind)
        out.append(b"\x0a" + _varint(len(body)) + body)
    named = {unk_id: 45, bos_id: 46, eos_id: 47, pad_id: 48}  # the library finds them by text
    names = b"".join(
        _field(named[index], _BYTES, pieces[index][0].encode("utf-8"))
        for index in sorted(named)
        if 0 <= index < len(pieces)
    )
    trainer = (
        _numbers(
            [
                (3, _BPE),
                (4, len(out)),
                (35, 1),
                (40, unk_id),
                (41, bos_id),
                (42, eos_id),
                (43, pad_id),
            ]
        )
        + names
    )
    normalizer = _field(1, _BYTES, b"identity") + _numbers([(3, add_space_prefix), (4, 0), (5, 1)])
    out.append(_field(2, _BYTES, trainer) + _field(3, _BYTES, normalizer))
    return b"".join(out)


def _read_varint(data: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
        if shift > 63:
            raise ValueError("a number is too long")


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """(field number, number or bytes) of a message; ValueError or IndexError when broken."""
    position, size = 0, len(data)
    while position < size:
        tag, position = _read_varint(data, position)
        wire = tag & 7
        if wire == _VARINT:
            value, position = _read_varint(data, position)
            yield tag >> 3, value
            continue
        if wire == _BYTES:
            length, position = _read_varint(data, position)
        elif wire in (_FIXED32, _FIXED64):
            length = 4 if wire == _FIXED32 else 8
        else:
            raise ValueError(f"wire type {wire}")
        if position + length > size:
            raise ValueError("a field passes the end")
        yield tag >> 3, data[position : position + length]
        position += length


def _read_piece(body: bytes) -> tuple[str, float, int]:
    """(text, score, type) of any well-formed piece."""
    text, score, kind = "", 0.0, 1
    for number, value in _fields(body):
        if number == 1 and isinstance(value, bytes):
            text = value.decode("utf-8")
        elif number == 2 and isinstance(value, bytes) and len(value) == 4:
            (score,) = struct.unpack("<f", value)
        elif number == 3 and isinstance(value, int):
            kind = value
    return text, score, kind


def _read_usual_pieces(data: bytes) -> tuple[list[tuple[str, float, int]], int]:
    """Pieces of the usual form from the start on: text, score, perhaps a type, each under 128
    bytes. Returns them and where the first other thing stands. One tight loop, for speed.
    """
    pieces: list[tuple[str, float, int]] = []
    unpack, position, size = struct.Struct("<f").unpack_from, 0, len(data)
    while position + 2 < size and data[position] == 0x0A and data[position + 1] < 0x80:
        start = position + 2
        end = start + data[position + 1]
        if end > size or end - start < 7 or data[start] != 0x0A or data[start + 1] >= 0x80:
            break
        mark = start + 2 + data[start + 1]
        has_type = end - mark == 7 and data[mark + 5] == 0x18
        if data[mark : mark + 1] != b"\x15" or not (end - mark == 5 or has_type):
            break
        text = data[start + 2 : mark].decode("utf-8")
        pieces.append((text, unpack(data, mark + 1)[0], data[mark + 6] if has_type else 1))
        position = end
    return pieces, position


def read_model(data: bytes) -> tuple[list[tuple[str, float, int]], bool]:
    """([(text, score, type)], add_space_prefix) of a `tokenizer.model`.

    Types count as `laptune.gguf.file.types.TokenType`. UserError when it is not a BPE model.
    """
    pieces: list[tuple[str, float, int]] = []
    model_type: int | bytes = 1
    add_space_prefix = True
    try:
        pieces, position = _read_usual_pieces(data)
        for number, value in _fields(data[position:]):
            if number == 1 and isinstance(value, bytes):
                pieces.append(_read_piece(value))
            elif number == 2 and isinstance(value, bytes):
                model_type = dict(_fields(value)).get(3, 1)
            elif number == 3 and isinstance(value, bytes):
                add_space_prefix = bool(dict(_fields(value)).get(3, 1))
    except (ValueError, IndexError, struct.error) as error:
        raise UserError(
            f"tokenizer.model is not a SentencePiece model ({error})", "fetch the file again"
        ) from None
    if not pieces or model_type != _BPE:
        raise UserError(
            "tokenizer.model holds no BPE vocabulary", "only BPE SentencePiece models are supported"
        )
    return pieces, add_space_prefix

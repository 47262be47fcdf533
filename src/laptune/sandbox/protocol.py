"""Frames and literals between judge, worker and the process that runs both.

A frame is a 4-byte big-endian length and that much JSON. Values travel as literals: what comes out
of ``decode`` is always an exact builtin type, whatever class the sender used, so an object with an
``__eq__`` of its own cannot take part in a comparison. This module is sent to both children as
code and must import the standard library only.
"""

from __future__ import annotations

import json
import os
from typing import Any

MAX_FRAME_BYTES = 1 << 20
MAX_ITERATOR_ITEMS = 10_000
_SMALL = 10**15  # larger ints go as hex: decimal text has a length limit in CPython


class ProtocolError(Exception):
    """A frame that no honest peer sends, or a value that has no literal."""


def read_exactly(fd: int, count: int) -> bytes:
    """Read ``count`` bytes; fewer come back only at the end of the stream."""
    parts: list[bytes] = []
    while count:
        part = os.read(fd, min(count, 1 << 16))
        if not part:
            break
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def read_frame(fd: int, limit_bytes: int = MAX_FRAME_BYTES) -> dict | None:
    """Return the next frame, or None at the end of the stream; raise ProtocolError on rubbish."""
    head = read_exactly(fd, 4)
    if not head:
        return None
    size = int.from_bytes(head, "big")
    if len(head) < 4 or size > limit_bytes:
        raise ProtocolError(f"a frame announces {size} bytes, at most {limit_bytes} are taken")
    body = read_exactly(fd, size)
    if len(body) < size:
        raise ProtocolError("the stream ended inside a frame")
    try:
        frame = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ProtocolError("a frame is not JSON") from error
    if not isinstance(frame, dict):
        raise ProtocolError("a frame is not an object")
    return frame


def write_frame(fd: int, frame: dict) -> None:
    """Send one frame; raise ProtocolError if it is too long."""
    body = json.dumps(frame).encode()
    if len(body) > MAX_FRAME_BYTES:
        raise ProtocolError(f"{len(body)} bytes in one message, at most {MAX_FRAME_BYTES}")
    view = memoryview(len(body).to_bytes(4, "big") + body)
    while view:
        view = view[os.write(fd, view) :]


def encode(value: Any) -> Any:
    """Turn a value into JSON; raise ProtocolError for what is not a plain value.

    Subclasses of builtin types lose their class. Generators and other iterators are read out, to
    ``MAX_ITERATOR_ITEMS`` at most, and arrive as iterators.
    """
    kind = type(value)
    if value is None or kind in (bool, str, float):
        return value
    if isinstance(value, int):
        value = int.__index__(value)
        return value if -_SMALL < value < _SMALL else {"int": hex(value)}
    if isinstance(value, float):
        return float.__pos__(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, list):
        return [encode(item) for item in list.__iter__(value)]
    if isinstance(value, dict):
        return {"dict": [[encode(k), encode(v)] for k, v in dict.items(value)]}
    for name, base in _SEQUENCES.items():
        if isinstance(value, base):
            return {name: [encode(item) for item in base.__iter__(value)]}
    return _encode_rare(value)


def _encode_rare(value: Any) -> Any:
    kind = type(value)
    if isinstance(value, (bytes, bytearray)):
        return {"bytearray" if isinstance(value, bytearray) else "bytes": bytes(value).hex()}
    if isinstance(value, complex):
        return {"complex": [value.real, value.imag]}
    if kind is range:
        return {"range": [encode(value.start), encode(value.stop), encode(value.step)]}
    if (kind.__module__, kind.__name__) in (("decimal", "Decimal"), ("fractions", "Fraction")):
        return {"number": [kind.__name__, str(value)]}
    if hasattr(kind, "__next__"):
        items = []
        for item in value:
            items.append(encode(item))
            if len(items) == MAX_ITERATOR_ITEMS:
                break
        return {"iterator": items}
    raise ProtocolError(f"{kind.__name__} is not a plain value")


def decode(data: Any) -> Any:
    """Inverse of ``encode``; raises ProtocolError on anything that ``encode`` does not write."""
    if data is None or isinstance(data, (bool, int, float, str)):
        return data
    if isinstance(data, list):
        return [decode(item) for item in data]
    try:
        ((tag, body),) = data.items()
        return _DECODERS[tag](body)
    except (KeyError, ValueError, TypeError, AttributeError, ArithmeticError) as error:
        raise ProtocolError("a value in no known form") from error


def _decode_number(body: Any) -> Any:
    name, text = body
    if name == "Decimal":
        from decimal import Decimal

        return Decimal(text)
    from fractions import Fraction

    return Fraction(text)


_SEQUENCES: dict[str, Any] = {"tuple": tuple, "set": set, "frozenset": frozenset}
_DECODERS: dict[str, Any] = {
    "int": lambda body: int(body, 16),
    "tuple": lambda body: tuple(decode(item) for item in body),
    "set": lambda body: {decode(item) for item in body},
    "frozenset": lambda body: frozenset(decode(item) for item in body),
    "dict": lambda body: {decode(key): decode(value) for key, value in body},
    "bytes": bytes.fromhex,
    "bytearray": bytearray.fromhex,
    "complex": lambda body: complex(*body),
    "range": lambda body: range(*map(decode, body)),
    "number": _decode_number,
    "iterator": lambda body: iter([decode(item) for item in body]),
}

"""Text of other people is UTF-8: what is not is refused by the name of its encoding.

Nothing is read as the nearest guess, which would train on "MÃ¼ller": the error shows what the
guess reads, and the command that converts the file if that is right.
"""

from __future__ import annotations

import locale
import re
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import RowError, UserError

BOM = b"\xef\xbb\xbf"
SAVE_UTF8 = 'save the file as UTF-8 (Excel: "CSV UTF-8"; Notepad: Encoding, UTF-8)'
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# Which of the first four bytes are 0 where the text begins in ASCII and no mark goes before it.
_ZEROS: dict[tuple[bool, ...], str] = {
    (True, True, True, False): "utf-32-be",
    (False, True, True, True): "utf-32-le",
    (True, False, True, False): "utf-16-be",
    (False, True, False, True): "utf-16-le",
}
# A character beyond ASCII in UTF-8, or a byte that is part of none.
_BEYOND = re.compile(
    rb"([\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})|[\x80-\xff]"
)
_NUM_TOLD = 1000  # characters that tell an encoding; a file of one language has no more to say
_LONGEST_LINE = 16 << 20
_SHOWN = 24  # characters on either side of the first byte that is not UTF-8
_CONVERT = (
    "from pathlib import Path; from sys import argv; "
    "Path(argv[2]).write_bytes(Path(argv[1]).read_bytes().decode(argv[3]).encode())"
)


def decode_utf8(raw: bytes) -> str:
    """Return a line as text; raises RowError with the byte that is not UTF-8."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        reason = f"byte 0x{raw[error.start]:02x} at column {error.start + 1} is not UTF-8"
        raise RowError("row", reason, SAVE_UTF8) from None


def wide_encoding(head: bytes) -> str:
    """Return the codec of a text whose first four bytes are UTF-16 or UTF-32, else ""."""
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return codec
    return _ZEROS.get(tuple(byte == 0 for byte in head[:4]), "")


def refuse_foreign(path: str | Path) -> None:
    """Raise UserError for a file in another encoding, with the command that converts it.

    Where more characters are UTF-8 than are not, the file is UTF-8 with damage, and its reader
    names the lines.
    """
    with open(path, "rb") as file:
        codec = wide_encoding(file.read(4))
    if codec:
        name = codec.upper()[:6]
        raise UserError(f"{path} is {name}, not UTF-8", _convert(path, codec))
    if found := _first_foreign(path):
        number, line, at = found
        codec = code_page()
        reason = f"{path} is not UTF-8: byte 0x{line[at]:02x} in line {number}"
        try:
            before, after = line[:at].decode(codec), line[at:].rstrip().decode(codec)
        except UnicodeDecodeError:
            hint = f"{SAVE_UTF8}, or {_convert(path, 'ENCODING')}"
            raise UserError(f"{reason}, and not {codec} either", hint) from None
        shown = before[-_SHOWN:] + after[:_SHOWN]
        raise UserError(
            f"{reason}; as {codec} it reads {shown!r}",
            f"if it says something else, put its code page at the end; {_convert(path, codec)}",
        )


def code_page() -> str:
    """Return what programs of this machine write where they do not write UTF-8."""
    codec = locale.getencoding().lower()
    return codec if codec.startswith("cp") and codec != "cp65001" else "cp1252"


def _first_foreign(path: str | Path) -> tuple[int, bytes, int] | None:
    """Return (number, line, place) of the first byte that is not UTF-8 if most are not."""
    first, num_utf8, num_other = None, 0, 0
    with open(path, "rb") as file:
        for number, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE), b""), 1):
            if line.isascii():
                continue
            for match in _BEYOND.finditer(line):
                if match[1]:
                    num_utf8 += 1
                else:
                    num_other += 1
                    first = first or (number, line, match.start())
            if num_utf8 + num_other > _NUM_TOLD:
                break
    return first if num_other > num_utf8 else None


def _convert(path: str | Path, codec: str) -> str:
    path = Path(path)
    words = [str(path), str(path.with_suffix(f".utf8{path.suffix}")), codec]
    return f"convert it with: {commands.python_code(_CONVERT, words)}"

"""The pinned wheels hold machine code of the processor that their names promise.

A wheel's tag can lie. Each native file's header is read from the index by ranges, a few kilobytes
a wheel, so nothing is downloaded whole.
"""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import httpx
import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.tags import Tag
from packaging.utils import canonicalize_name, parse_wheel_filename

REQUIREMENTS = Path(__file__).resolve().parents[2] / "env" / "requirements.txt"
INDEX = "https://pypi.org/simple/"
PYTHON = (3, 12)
# Machine fields of PE and ELF headers.
ARM64_PE, X64_PE, ARM64_ELF, X64_ELF = 0xAA64, 0x8664, 183, 62
PLATFORMS = {
    "win_arm64": ("win32", "ARM64", "Windows", ("win_arm64",), ARM64_PE),
    "win_amd64": ("win32", "AMD64", "Windows", ("win_amd64",), X64_PE),
    "linux_aarch64": ("linux", "aarch64", "Linux", ("manylinux", "aarch64"), ARM64_ELF),
}


class RangeFile(io.RawIOBase):
    """A file on the index, read by ranges of at least 64 KB."""

    def __init__(self, client: httpx.Client, url: str, num_bytes: int) -> None:
        self._client, self._url, self._size, self._at = client, url, num_bytes, 0
        self._start, self._held = 0, b""

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def read(self, size: int = -1) -> bytes:
        end = self._size if size < 0 else min(self._size, self._at + size)
        if not self._start <= self._at <= end <= self._start + len(self._held):
            last = min(self._size, max(end, self._at + (64 << 10))) - 1
            headers = {"Range": f"bytes={self._at}-{last}"}
            answer = self._client.get(self._url, headers=headers)
            assert answer.status_code == 206, answer.status_code
            self._start, self._held = self._at, answer.content
        data = self._held[self._at - self._start : end - self._start]
        self._at += len(data)
        return data


def machine_of(head: bytes) -> int | None:
    """The machine field of a PE or ELF header; None for a file that is neither."""
    if head[:4] == b"\x7fELF":
        return struct.unpack_from("<H", head, 18)[0]
    if head[:2] == b"MZ" and len(head) >= 64:
        at = struct.unpack_from("<I", head, 60)[0]
        if head[at : at + 4] == b"PE\0\0":
            return struct.unpack_from("<H", head, at + 4)[0]
    return None


def requirements(platform: str) -> list[Requirement]:
    sys_platform, machine, system, _, _ = PLATFORMS[platform]
    environment = {
        **default_environment(),
        "sys_platform": sys_platform,
        "platform_machine": machine,
        "platform_system": system,
        "python_version": "{}.{}".format(*PYTHON),
        "python_full_version": "{}.{}.0".format(*PYTHON),
    }
    lines = REQUIREMENTS.read_text(encoding="utf-8").split("\n")
    bare = [line.split("  #")[0] for line in lines if line and line[0] not in "#- "]
    found = [Requirement(line) for line in bare]
    named = [one for one in found if one.url is None]  # a direct address is not on this index
    return [one for one in named if one.marker is None or one.marker.evaluate(environment)]


def native_wheel(client: httpx.Client, one: Requirement, platform: str) -> dict | None:
    """The pinned wheel with machine code for a platform; None when it is pure or elsewhere."""
    headers = {"Accept": "application/vnd.pypi.simple.v1+json"}
    answer = client.get(f"{INDEX}{canonicalize_name(one.name)}/", headers=headers)
    if answer.status_code == 404:
        return None
    version = next(iter(one.specifier)).version.split("+")[0]
    words = PLATFORMS[platform][3]
    pythons = {f"cp{PYTHON[0]}{PYTHON[1]}", "py3"}

    def fits(tag: Tag) -> bool:
        abi = tag.abi == "abi3" or tag.interpreter in pythons
        return abi and all(word in tag.platform for word in words) and "musl" not in tag.platform

    for file in answer.json()["files"]:
        if not file["filename"].endswith(".whl") or f"-{version}-" not in file["filename"]:
            continue
        _, found, _, tags = parse_wheel_filename(file["filename"])
        if str(found) == version and any(fits(tag) for tag in tags):
            return file
    return None


def test_a_header_names_its_machine():
    pe = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", ARM64_PE)
    elf = b"\x7fELF" + bytes(14) + struct.pack("<H", X64_ELF)
    assert (machine_of(pe), machine_of(elf), machine_of(b"text")) == (ARM64_PE, X64_ELF, None)


@pytest.mark.network_index
@pytest.mark.parametrize("platform", PLATFORMS)
def test_native_files_are_of_the_processor_that_the_wheel_names(platform):
    wanted = PLATFORMS[platform][4]
    wrong, num_files = [], 0
    with httpx.Client(follow_redirects=True, timeout=60) as client:
        for one in requirements(platform):
            file = native_wheel(client, one, platform)
            if file is None:
                continue
            with zipfile.ZipFile(RangeFile(client, file["url"], file["size"])) as wheel:
                native = [n for n in wheel.namelist() if n.endswith((".pyd", ".dll", ".so"))]
                for name in native[:3]:
                    with wheel.open(name) as member:
                        machine = machine_of(member.read(4096))
                    num_files += machine is not None
                    if machine not in (None, wanted):
                        wrong.append(f"{file['filename']}: {name} is {machine:#x}")
    assert wrong == []
    assert num_files >= 5

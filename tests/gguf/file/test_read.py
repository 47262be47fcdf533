"""The reader: what it gives, and what it refuses before allocating anything."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from laptune.gguf.file.read import Field, GGUFFile
from laptune.gguf.file.types import TENSOR_TYPES, GGUFError, ValueType
from laptune.gguf.file.write import TensorPlan, header_bytes, write_gguf

F32 = TENSOR_TYPES["F32"]


def fields() -> dict[str, Field]:
    return {
        "general.architecture": Field(ValueType.STRING, "gemma3"),
        "a.number": Field(ValueType.UINT32, 7),
        "a.real": Field(ValueType.FLOAT32, 0.5),
        "a.flag": Field(ValueType.BOOL, True),
        "a.words": Field(ValueType.ARRAY, ["x", "", "\u6f22"], ValueType.STRING),
        "a.numbers": Field(ValueType.ARRAY, np.arange(5, dtype=np.int32), ValueType.INT32),
    }


@pytest.fixture
def good(tmp_path):
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    plan = TensorPlan("t.weight", (3, 4), F32)
    write_gguf(tmp_path / "good.gguf", fields(), [(plan, [values[:2], values[2:]])])
    return tmp_path / "good.gguf"


def test_fields_come_back(good):
    with GGUFFile(good) as file:
        assert list(file.fields) == list(fields())
        for key, item in fields().items():
            assert np.array_equal(file.get(key), item.value)


def test_tensor_comes_back(good):
    with GGUFFile(good) as file:
        rows = file.read_rows(file.tensors["t.weight"], 1, 2)
    assert np.array_equal(rows.view(np.float32), np.arange(4, 12).reshape(2, 4))


def test_gguf_package_reads_the_same(good):
    import gguf

    reader = gguf.GGUFReader(good)
    assert reader.fields["a.words"].contents() == ["x", "", "\u6f22"]
    assert reader.tensors[0].data.tolist() == np.arange(12).reshape(3, 4).tolist()


@pytest.mark.parametrize("size", [0, 3, 20, 40, 100, 200])
def test_truncated_file_is_refused(good, size):
    good.write_bytes(good.read_bytes()[:size])
    with pytest.raises(GGUFError):
        GGUFFile(good)


def refuse(tmp_path, raw: bytes, match: str) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(raw)
    with pytest.raises(GGUFError, match=match):
        GGUFFile(path)


def test_wrong_magic_is_refused(tmp_path):
    refuse(tmp_path, b"PK\3\4" + bytes(40), "not a GGUF file")


@pytest.mark.parametrize(
    ("head", "hint"),
    [
        (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b"\n<!doctype html>" + bytes(20), "is a web page"),
        (b"", "download it again"),
    ],
)
def test_what_came_in_place_of_a_gguf_is_named(tmp_path, head, hint):
    refuse(tmp_path, head, hint)


def test_huge_counts_are_refused(tmp_path):
    head = b"GGUF" + struct.pack("<IQQ", 3, 2**60, 2**60)
    refuse(tmp_path, head + bytes(64), "tensors' headers")


def test_huge_string_is_refused(tmp_path):
    head = b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + struct.pack("<Q", 2**62)
    refuse(tmp_path, head + bytes(64), "a key")


def test_huge_array_is_refused(tmp_path):
    key = struct.pack("<Q", 1) + b"k" + struct.pack("<IIQ", 9, 6, 2**61)
    refuse(tmp_path, b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + key + bytes(64), "needs")


def test_nested_array_is_refused(tmp_path):
    key = struct.pack("<Q", 1) + b"k" + struct.pack("<IIQ", 9, 9, 1)
    refuse(tmp_path, b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + key + bytes(64), "array of arrays")


def test_big_endian_version_is_refused(tmp_path):
    refuse(tmp_path, b"GGUF" + struct.pack(">IQQ", 3, 0, 0) + bytes(64), "a big-endian file")


def test_every_refusal_says_what_to_do():
    assert str(GGUFError("x is missing")) == "x is missing -> download or convert the file again"


def test_overlapping_tensors_are_refused(tmp_path):
    plans = [TensorPlan(name, (1, 64), F32) for name in ("a", "b")]
    raw = bytearray(header_bytes({}, plans))
    at = raw.rindex(struct.pack("<Q", 256))
    raw[at : at + 8] = struct.pack("<Q", 32)
    refuse(tmp_path, bytes(raw) + bytes(512), "overlaps")


def test_tensor_past_the_end_is_refused(tmp_path):
    raw = header_bytes({}, [TensorPlan("a", (4, 64), F32)])
    refuse(tmp_path, raw + bytes(512), "passes the end|larger than")


def test_duplicate_tensor_is_refused(tmp_path):
    raw = header_bytes({}, [TensorPlan("a", (1, 8), F32)] * 2)
    refuse(tmp_path, raw + bytes(512), "twice")


def test_odd_row_length_is_refused(tmp_path):
    plan = TensorPlan("aaaa", (1, 64), TENSOR_TYPES["Q8_0"])
    raw = header_bytes({}, [plan]).replace(struct.pack("<Q", 64), struct.pack("<Q", 63))
    refuse(tmp_path, raw + bytes(512), "cannot be stored")

"""Protocol and guard details that the sandbox's own tests do not reach."""

from __future__ import annotations

import contextlib
import os
import socket

import pytest

from laptune.sandbox import run_program
from laptune.sandbox.guard import Guard
from laptune.sandbox.protocol import ProtocolError, decode, encode, read_frame, write_frame


def through_pipe(data: bytes):
    reader, writer = os.pipe()
    try:
        os.write(writer, data)
        os.close(writer)
        return read_frame(reader, 1000)
    finally:
        os.close(reader)


def test_a_frame_comes_back_as_it_was_sent():
    reader, writer = os.pipe()
    write_frame(writer, {"id": 1, "value": ["\u20ac", 1.5]})
    assert read_frame(reader) == {"id": 1, "value": ["\u20ac", 1.5]}
    os.close(reader)
    os.close(writer)


@pytest.mark.parametrize(
    "data",
    [
        b"\x7f\xff\xff\xff",
        b"\0\0",
        b"\0\0\0\x09{}",
        b"\0\0\0\x02[]",
        b"\0\0\0\x02{x",
        b"\0\0\0\x02\xff\xfe",
        b"\0\0\x03\xe8" + b"[" * 1000,
    ],
)
def test_rubbish_is_a_protocol_error(data):
    with pytest.raises(ProtocolError):
        through_pipe(data)


def test_the_end_of_the_stream_is_not_an_error():
    assert through_pipe(b"") is None


@pytest.mark.parametrize(
    "data",
    [
        {"class": 1},
        {},
        {"int": 1},
        {"set": [[1]]},
        {"a": 1, "b": 2},
        {"complex": ["x"]},
        {"dict": 3},
    ],
)
def test_only_what_encode_writes_is_decoded(data):
    with pytest.raises(ProtocolError):
        decode(data)


def test_classes_do_not_travel():
    class Int(int):
        def __eq__(self, other):
            return True

        __hash__ = int.__hash__

    value = decode(encode([Int(3), {Int(1): (Int(2),)}]))
    assert value == [3, {1: (2,)}]
    assert type(value[0]) is int


@pytest.mark.parametrize("value", [object(), print, lambda: 0, type, {1: object()}])
def test_what_is_not_plain_is_refused(value):
    with pytest.raises(ProtocolError, match="not a plain value"):
        encode(value)


@pytest.mark.slow
@pytest.mark.parametrize(
    "source",
    [
        "import os\nos.system('true')",
        "import subprocess\nsubprocess.run(['true'])",
        "import socket\nsocket.getaddrinfo('localhost', 80)",
        "import ctypes\nctypes.CDLL(None)",
        "import os\nos.kill(os.getpid(), 0)",
        "open('/tmp/../var/x', 'w')",
    ],
)
def test_the_guard_ends_the_program(source):
    result = run_program(
        f"try:\n    {source.replace(chr(10), chr(10) + '    ')}\nfinally:\n    pass"
    )
    assert result.status == "blocked", result


@pytest.mark.slow
def test_files_outside_look_as_if_they_were_not_there():
    source = "try:\n    open('/etc/passwd')\nexcept FileNotFoundError:\n    print('none')"
    result = run_program(source)
    assert (result.status, result.output) == ("passed", "none\n")


@pytest.fixture
def denied(tmp_path):
    """A guard where socket pairs are emulated, and what it would have ended the process for."""
    told = []
    rules = Guard(str(tmp_path), told.append, is_windows=True)
    rules._leave = lambda code: None
    return rules, told


def test_a_registry_looks_empty(denied):
    rules, told = denied
    with pytest.raises(FileNotFoundError):
        rules.check("winreg.OpenKey", (0, ".html", 0))
    assert told == []


@pytest.mark.parametrize("name, ends", [("platform", False), ("program", True)])
def test_platform_does_without_the_programs_that_it_asks(denied, name, ends):
    rules, told = denied
    code = "def _syscmd_ver():\n    check('msvcrt.get_osfhandle', (5,))\n_syscmd_ver()"
    with contextlib.nullcontext() if ends else pytest.raises(FileNotFoundError):
        exec(code, {"__name__": name, "check": rules.check})
    assert bool(told) == ends


@pytest.mark.slow
def test_a_socket_pair_within_the_process_is_allowed(denied):
    rules, told = denied
    with socket.socket() as listener, socket.socket() as client:
        rules.check("socket.bind", (listener, ("127.0.0.1", 0)))
        listener.bind(("127.0.0.1", 0))
        rules.check("socket.connect", (client, listener.getsockname()))
    assert told == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("event", "address"),
    [
        ("socket.bind", ("127.0.0.1", 8080)),
        ("socket.bind", ("0.0.0.0", 0)),
        ("socket.connect", ("127.0.0.1", 9)),
        ("socket.connect", ("192.0.2.1", 80)),
        ("socket.connect", "\0name"),
    ],
)
def test_any_other_socket_is_not(denied, event, address):
    rules, told = denied
    with socket.socket() as one, socket.socket() as other:
        rules.check("socket.bind", (other, ("127.0.0.1", 0)))
        other.bind(("127.0.0.1", 0))
        rules.check(event, (one, address))
    assert len(told) == 1


@pytest.mark.slow
def test_a_port_is_forgotten_when_its_listener_closes(denied):
    rules, told = denied
    with socket.socket() as listener:
        rules.check("socket.bind", (listener, ("127.0.0.1", 0)))
        listener.bind(("127.0.0.1", 0))
        address = listener.getsockname()
    with socket.socket() as client:
        rules.check("socket.connect", (client, address))
    assert len(told) == 1

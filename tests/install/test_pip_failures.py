"""What pip's failures say to a person: pip itself against servers that fail, and its words."""

from __future__ import annotations

import importlib.util
import os
import sysconfig
import venv
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import stub_server

from laptune.core.errors import UserError
from laptune.install import installing, pip_failures

FREE_PORT = "http://127.0.0.1:9"  # where nobody listens


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """An environment that sees this Python's pip."""
    folder = tmp_path_factory.mktemp("made") / "v"
    venv.create(folder, symlinks=os.name != "nt")
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))
    pip = Path(importlib.util.find_spec("pip").origin).parents[1]
    (packages / "pip.pth").write_text(f"{pip}\n", encoding="utf-8")
    return folder


@pytest.fixture
def serve() -> Iterator[Callable[[int], str]]:
    """``serve(status)`` is the address of an index, or of a proxy, that answers with it."""
    with ExitStack() as servers:

        def start(status: int) -> str:
            class Answer(stub_server.Handler):
                def do_GET(self) -> None:
                    self.send(b"<html><body>Blocked by policy</body></html>", status)

                do_CONNECT = do_GET

            return servers.enter_context(stub_server.running(Answer))

        yield start


def failure(made: Path, *options: str, **variables: str) -> str:
    """What a setup says that asks for a package under these settings."""
    hidden = ("PIP_", "HTTP", "ALL_PROXY", "NO_PROXY")
    rest = {k: v for k, v in os.environ.items() if not k.upper().startswith(hidden)}
    variables = {"PIP_CONFIG_FILE": os.devnull, "PIP_RETRIES": "0", **variables}
    with pytest.raises(UserError) as caught:
        installing.run_pip(made, [*options, "absent==1.0"], "1 package", {**rest, **variables})
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.slow
@pytest.mark.parametrize(
    "status, words",
    [
        (401, "answers 401 Unauthorized -> name and password belong into the address"),
        (403, "/absent/ answers 403 Forbidden -> "),
        (500, "answers 500 -> try again later"),
        (404, "has no absent==1.0 -> a mirror may lack it"),
        (200, "or a page of a proxy came in its place"),
    ],
)
def test_what_an_index_answers_is_told(made, serve, status, words):
    index = serve(status)
    said = failure(made, PIP_INDEX_URL=index)
    assert words in said
    assert index in said


@pytest.mark.slow
def test_an_index_that_cannot_be_reached_is_named(made):
    said = failure(made, PIP_INDEX_URL=FREE_PORT)
    assert f"{FREE_PORT} gives no answer -> check the network" in said


@pytest.mark.slow
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "PIP_PROXY"])
def test_a_proxy_that_gives_no_answer_is_named_with_its_variable(made, name):
    said = failure(made, **{name: "http://me:secret@127.0.0.1:9"})
    assert "127.0.0.1:9" in said
    assert name in said
    assert "gives no answer -> correct or unset it" in said
    assert "secret" not in said


@pytest.mark.slow
def test_a_proxy_that_wants_a_password(made, serve):
    said = failure(made, HTTPS_PROXY=serve(407))
    assert "asks for a name and password -> write them into it: HTTPS_PROXY=http://NAME" in said


@pytest.mark.slow
def test_no_index_is_not_a_matter_of_the_network(made, tmp_path):
    said = failure(made, PIP_NO_INDEX="1", PIP_FIND_LINKS=str(tmp_path))
    assert f"PIP_NO_INDEX forbids an index, and absent==1.0 is not at hand ({tmp_path})" in said


@pytest.mark.slow
def test_a_folder_of_wheels_that_lacks_one(made, tmp_path):
    said = failure(made, "--no-index", "--find-links", str(tmp_path))
    assert f"{tmp_path} lacks absent==1.0 -> fill it where there is a network, with" in said


@pytest.mark.slow
def test_all_that_pip_said_stands_in_the_log(made, serve):
    failure(made, PIP_INDEX_URL=serve(403))
    log = (made / "laptune-setup.log").read_text(encoding="utf-8")
    assert "403 Client Error" in log


@pytest.mark.parametrize(
    "line, words",
    [
        ("OSError: [Errno 28] No space left on device", "the disk is full -> free some disk"),
        ("ERROR: [Errno 13] Permission denied: 'x'", "Permission denied: 'x' -> make the folder"),
        ("MemoryError", "memory or processes ran out -> close"),
        (
            "SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify "
            "failed: certificate is not yet valid (_ssl.c:1006)')",
            "is not valid at this machine's time (20",
        ),
        (
            "SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate')",
            "is not trusted here -> a proxy replaces certificates, or the index has its own: set "
            "PIP_CERT",
        ),
        ("SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong')", "write http:// in place of https://"),
        (
            "ERROR: Could not install packages due to an OSError: Could not find a suitable TLS CA "
            "certificate bundle, invalid path: /nowhere.pem",
            "the certificate file /nowhere.pem is not there -> correct or unset PIP_CERT",
        ),
        (
            "WARNING: The repository located at mirror.example is not a trusted or secure host",
            "set PIP_TRUSTED_HOST=mirror.example",
        ),
        ("    The user requested (constraint) rich==1", "asks for rich==1 -> unset PIP_CONSTRAINT"),
        (
            "ERROR: Could not open requirements file: [Errno 2] No such file: '/gone.txt'",
            "the file /gone.txt, which a setting of pip names, is not there -> correct or unset",
        ),
        ("ERROR: Wheel 'x' located at /t/x.whl is invalid.", "was cut off or changed"),
        ("ERROR: something else", "something else -> see laptune-setup.log"),
    ],
)
def test_a_line_of_pip_becomes_a_reason_and_a_way_out(line, words):
    lines = ["Looking in indexes: https://mirror/simple", line]
    assert words in " -> ".join(pip_failures.explain(lines, 1, {}))


def test_of_a_stack_of_pips_own_the_last_line_is_told():
    lines = ["ERROR: Exception:", "Traceback (most recent call last):", "KeyError: 'x'", ""]
    lines += ["Removed build tracker: '/t'"]
    assert pip_failures.explain(lines, 2, {})[0] == "KeyError: 'x'"


def test_a_signal_that_ends_pip_is_told():
    reason, hint = pip_failures.explain(["Collecting x"], -9, {})
    assert reason == "pip was ended by signal 9"
    assert "memory" in hint


def test_an_index_that_lacks_a_version_tells_those_that_it_has():
    lines = [
        "ERROR: Could not find a version that satisfies the requirement rich==9 "
        "(from versions: 1.0, 2.0)",
        "ERROR: No matching distribution found for rich==9",
    ]
    reason, _ = pip_failures.explain(lines, 1, {})
    assert reason == "https://pypi.org/simple has no rich==9 (it has 1.0, 2.0)"

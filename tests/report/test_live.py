"""The live page: on this machine alone, read-only, behind a token, gone with the run."""

from __future__ import annotations

import socket

import httpx
import pytest

from laptune.report.live import LiveServer

from .conftest import metrics_rows

pytestmark = pytest.mark.slow


@pytest.fixture
def live(tmp_path):
    log = tmp_path / "metrics.jsonl"
    log.write_text(metrics_rows(3), encoding="utf-8")
    server = LiveServer(log, name="<demo>", total_steps=15)
    yield server
    server.close()


def test_numbers_follow_the_log(live):
    content = httpx.get(live.url + "numbers.json").json()
    assert content["last"]["step"] == 3 and len(content["steps"]) == 3


def test_log_that_does_not_exist_yet_is_not_an_error(tmp_path):
    server = LiveServer(tmp_path / "none.jsonl", name="x", total_steps=1)
    assert httpx.get(server.url + "numbers.json").json()["last"] is None
    server.close()


def test_page_escapes_the_name(live):
    assert "<h1>&lt;demo&gt;</h1>" in httpx.get(live.url).text


def test_without_the_token_nothing_is_found(live):
    assert httpx.get(f"http://127.0.0.1:{live.port}/").status_code == 404


def test_foreign_host_name_is_refused(live):
    assert httpx.get(live.url, headers={"Host": "evil.example"}).status_code == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_it_is_read_only(live, method):
    assert httpx.request(method, live.url).status_code == 501


def test_it_listens_on_loopback_only(live):
    assert live._server.server_address[0] == "127.0.0.1"


def test_close_frees_the_port(live):
    live.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(live.url)


def exchange(live, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", live.port), timeout=60) as link:
        link.sendall(request)
        link.shutdown(socket.SHUT_WR)
        found = b""
        while piece := link.recv(65536):
            found += piece
        return found


@pytest.mark.parametrize(
    "request_",
    [
        b"\xff\xfe\x00\n\n",
        b"GET /\xc3\xa4/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET " + b"/" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 500 + b"\r\n",
        b"GET",
        b"",
    ],
    ids=["bytes", "not ASCII", "long", "version", "many headers", "cut", "nothing"],
)
def test_an_odd_request_is_survived_quietly(live, request_, capfd):
    exchange(live, request_)
    assert httpx.get(live.url).status_code == 200
    assert capfd.readouterr() == ("", "")


def test_a_request_that_does_not_end_is_dropped(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr("laptune.report.live.TIMEOUT_S", 0.2)
    server = LiveServer(tmp_path / "none.jsonl", name="x", total_steps=1)
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as link:
        link.sendall(b"GET / HT")
        assert link.recv(10) == b""
    server.close()
    assert capfd.readouterr() == ("", "")


def test_a_loss_that_is_not_a_number_stays_json(tmp_path):
    log = tmp_path / "metrics.jsonl"
    log.write_text('{"step": 1, "loss": NaN}\n', encoding="utf-8")
    server = LiveServer(log, name="x", total_steps=1)
    assert "NaN" not in httpx.get(server.url + "numbers.json").text
    server.close()

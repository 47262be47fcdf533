"""The live page: on this machine alone, read-only, behind a token, gone with the run."""

from __future__ import annotations

import httpx
import pytest

from laptune.report.live import LiveServer

from .conftest import metrics_rows


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


def test_log_that_does_not_exist_yet_is_no_error(tmp_path):
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

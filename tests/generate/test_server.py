"""The OpenAI protocol, against a stand-in server."""

from __future__ import annotations

import ssl
import subprocess

import lying_server
import pytest
import stub_server

from laptune.core.errors import UserError
from laptune.generate import Request, open_backend

pytestmark = pytest.mark.slow

CHAT = [Request([{"role": "user", "content": "hi"}])]


def test_a_reply_is_streamed_and_counted():
    pieces = []
    with stub_server.serve() as (url, _), open_backend(url) as backend:
        reply = backend.generate(CHAT, on_text=lambda _, piece: pieces.append(piece))[0]
    assert pieces == ["def ", "f", "()"]
    assert (reply.text, reply.num_prompt_tokens, reply.num_tokens) == ("def f()", 9, 3)
    assert reply.stopped


def test_every_sampling_setting_is_sent():
    rules = {"max_tokens": 7, "temperature": 0.5, "top_k": 3, "top_p": 0.9, "seed": 5}
    with stub_server.serve() as (url, received), open_backend(f"{url}/v1/") as backend:
        backend.generate(CHAT, repetition_penalty=1.1, stop=["x"], **rules)
    path, body = received[0]
    assert path == "/v1/chat/completions"
    assert {k: body[k] for k in rules} == rules
    assert (body["repeat_penalty"], body["stop"]) == (1.1, ["x"])


def test_raw_text_goes_to_completions():
    with stub_server.serve() as (url, received), open_backend(url) as backend:
        backend.generate([Request(prompt="def f(")])
    assert received[0][0] == "/v1/completions"
    assert received[0][1]["prompt"] == "def f("


def test_each_request_has_a_connection_of_its_own():
    # llama.cpp's server closes an idle one, at times just as the next question is on its way.
    ports = []
    with stub_server.serve(ports=ports) as (url, _), open_backend(url) as backend:
        backend.generate(CHAT * 3)
    assert len(set(ports)) == len(ports) == 4


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with stub_server.serve() as (url, _), open_backend(url) as backend:
        assert backend.generate(CHAT)[0].text


def test_a_model_that_is_not_served_is_reported_with_those_that_are():
    with stub_server.serve() as (url, _), pytest.raises(UserError, match="it serves laptune/tiny"):
        open_backend("other", endpoint=url)


def test_an_embedding_model_is_not_the_one_that_is_asked():
    listed = ("text-embedding-nomic-embed-text-v1.5", "qwen3")
    with stub_server.serve(models=listed) as (url, _), open_backend(url) as backend:
        assert backend.name == "qwen3"


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ("", "/v1"),
        ("/v1/", "/v1"),
        ("/v1/chat/completions", "/v1"),
        ("/v1/models", "/v1"),
        ("/behind", "/behind/v1"),
        ("/api/v1", "/api/v1"),
        ("/v1beta/openai/", "/v1beta/openai"),
        ("/api/paas/v4", "/api/paas/v4"),
    ],
)
def test_an_address_may_end_where_other_tools_want_it(given, asked):
    with stub_server.serve() as (url, received), open_backend(url + given) as backend:
        backend.generate(CHAT)
    assert received[0][0] == f"{asked}/chat/completions"
    assert backend.url == url + asked


def test_a_key_in_the_address_is_a_bearers_and_in_no_message():
    with stub_server.serve(status=401) as (url, _):
        backend = open_backend(url.replace("http://", "http://:s3cret%2B@"))
        assert backend._client._headers["Authorization"] == "Bearer s3cret+"
        with pytest.raises(UserError) as caught:
            backend.generate(CHAT)
    assert "s3cret" not in f"{caught.value} {backend.facts()}"


def test_settings_that_a_strict_server_refuses_are_left_out_and_said(capsys):
    served = stub_server.serve(strict=("top_k", "min_p"))
    with served as (url, received), open_backend(url) as backend:
        replies = backend.generate(CHAT * 2)
    assert [reply.text for reply in replies] == ["def f()"] * 2
    assert [("top_k" in body, "min_p" in body) for _, body in received] == [
        (True, True),
        (False, True),
        (False, False),
        (False, False),
    ]
    assert "refuses min_p: its own value is used" in capsys.readouterr().err


def test_the_limit_of_tokens_goes_by_its_newer_name_where_that_is_asked_for(capsys):
    words = "Use 'max_completion_tokens' instead of what is not supported"
    served = stub_server.serve(strict=("max_tokens",), strict_words=words)
    with served as (url, received), open_backend(url) as backend:
        assert backend.generate(CHAT, max_tokens=7)[0].text == "def f()"
    assert received[-1][1]["max_completion_tokens"] == 7 and "max_tokens" not in received[-1][1]
    assert "its own value" not in capsys.readouterr().err


def test_a_model_that_has_its_own_temperature_is_asked_without(capsys):
    served = stub_server.serve(strict=("temperature",))
    with served as (url, received), open_backend(url) as backend:
        assert backend.generate(CHAT)[0].text == "def f()"
    assert "refuses temperature: its own value is used" in capsys.readouterr().err


def test_a_server_that_loads_its_model_is_asked_again(monkeypatch, capsys):
    monkeypatch.setattr("laptune.generate.http_answer._LOADING_S", 0.0)
    words = b'{"error": {"code": 503, "message": "Loading model", "type": "unavailable_error"}}'
    loading = lying_server.http(words, "application/json", "503 Service Unavailable")
    done = lying_server.http(
        b'{"choices": [{"message": {"content": "Hello"}}]}', "application/json"
    )
    with lying_server.serve(loading, done, is_in_turn=True) as url, open_backend(url) as backend:
        assert backend.generate(CHAT)[0].text == "Hello"
    assert "is not ready" in capsys.readouterr().err
    with lying_server.serve(models=loading) as url:
        assert pytest.raises(UserError, open_backend, url).match("status 503: Loading model")
    full = lying_server.http(b'{"error": "no slot"}', status="503 No")
    with lying_server.serve(models=full) as url:
        assert pytest.raises(UserError, open_backend, url).match("status 503: no slot")


def test_a_certificate_that_nobody_trusts_is_told_the_way(tmp_path, monkeypatch):
    made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2"]
    files = ["-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "cert.pem")]
    names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    try:
        subprocess.run(["openssl", *made, *files, *names], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no openssl here")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with stub_server.serve(context=context) as (url, _):
        url = url.replace("http:", "https:")
        assert pytest.raises(UserError, open_backend, url).match("is not trusted .* SSL_CERT_FILE")
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
        with open_backend(url) as backend:
            assert backend.generate(CHAT)[0].text == "def f()"
    with stub_server.serve() as (url, _):
        url = url.replace("http:", "https:")
        assert pytest.raises(UserError, open_backend, url).match("write http:// in place of")


def test_a_server_that_lists_no_models_is_asked_all_the_same():
    with stub_server.serve(models=None) as (url, received), open_backend(url) as backend:
        assert backend.generate(CHAT)[0].text == "def f()"
    assert received[0][1]["model"] == "default"


def test_the_servers_own_words_are_shown():
    refused = pytest.raises(UserError, match="No LM Runtime found")
    with stub_server.serve(status=400) as (url, _), open_backend(url) as backend, refused:
        backend.generate(CHAT)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "http://127.0.0.1:9/v1"])
def test_nobody_there_is_one_line_with_the_cure(url):
    with pytest.raises(UserError, match="start the server"):
        open_backend(url)


def test_user_and_password_are_sent_and_never_shown():
    with stub_server.serve() as (url, _):
        endpoint = url.replace("http://", "http://me:s3cret@") + "/v1?key=s3cret"
        with open_backend(endpoint) as backend:
            assert backend.url == f"{url}/v1"
            assert "s3cret" not in str(backend.facts())
            assert backend._client._headers["Authorization"] == "Basic bWU6czNjcmV0"


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://me:s3cret@127.0.0.1:9/v1?key=s3cret",
        "http://me:s3cret@[::1/v1",
        "http://me:x/s3cret@host/v1",
        "http://me:s3cret@host:99999",
        "http://me:s3cret@",
        "me:s3cret@host:1234",
        "http://me:s3cret@a b/",
    ],
)
def test_an_address_that_fails_is_reported_without_its_password(endpoint):
    with pytest.raises(UserError) as caught:
        open_backend("m", endpoint=endpoint)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("wait", ["0", "Thu, 01 Jan 2026 00:00:00 GMT"])
def test_a_busy_server_is_asked_again_when_it_says(wait, capsys):
    busy = lying_server.http(b"{}", "application/json", "429 Too Many", Retry_After=wait)
    done = lying_server.http(
        b'{"choices": [{"message": {"content": "Hello"}}]}', "application/json"
    )
    with lying_server.serve(busy, busy, done, is_in_turn=True) as url, open_backend(url) as backend:
        assert backend.generate(CHAT)[0].text == "Hello"
    assert capsys.readouterr().err.count("asks to wait: 0 s") == 2


@pytest.mark.parametrize("headers", [{}, {"Retry_After": "9999"}, {"Retry_After": "soon"}])
def test_a_busy_server_that_names_no_time_is_one_line(headers):
    busy = lying_server.http(b'{"error": "slow down"}', status="429 Too Many", **headers)
    words = "status 429: slow down -> wait, or ask for a higher"
    with lying_server.serve(busy) as url, open_backend(url) as backend:
        told = pytest.raises(UserError, backend.generate, CHAT)
    assert told.match(words)

"""Everything that can go wrong with the API: one message that helps, and no traceback."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest


def fails(cli, *arguments: str) -> str:
    """Runs the export, which must fail, and returns what it said."""
    ended = cli("export", "customer", "--out", "c.jsonl", *arguments)
    assert ended.out == ""
    assert ended.err.count("error: ") == 1
    assert ended.err.startswith("error: ")
    assert "Traceback" not in ended.err
    left = sorted(path.name for path in Path().iterdir())
    if left:
        assert left == [".c.jsonl.part", ".c.jsonl.part.checkpoint"]
        assert "records of customer are safe: run the same command again" in ended.err
        assert ended.code == 3
    else:
        assert ended.code == 1
    return ended.err


@pytest.fixture(params=["at once", "in the middle"])
def spoil(request, sandbox):
    """Has the customers fail, from the first page on or from the fourth."""

    def fail(**how) -> None:
        if request.param == "in the middle":
            sandbox.fail_next(5, path="/v1/customer", delay=0.0)
        sandbox.fail_next(None, path="/v1/customer", **how)

    return fail


def test_a_wrong_secret(cli, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_CLIENT_SECRET", "not-the-secret")
    said = fails(cli)
    assert "invalid_client" in said
    assert "not-the-secret" not in said


def test_an_unknown_tenant(cli, sandbox):
    assert "tenant" in fails(cli, "--company", "00000000-0000-4000-8000-000000000000")


@pytest.mark.parametrize(("answer", "hint"), [("401", "401"), ("12027", "licen")])
def test_the_tenant_id_of_a_customer(cli, serve, answer, hint):
    sandbox = serve(wrong_tenant=answer)
    said = fails(cli, "--company", sandbox.customer_tenant_id)
    assert hint in said
    assert "tenant id" in said


def test_a_host_that_is_not_there(cli, sandbox, monkeypatch):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        monkeypatch.setenv("VISMA_BASE_URL", f"http://127.0.0.1:{port}")
        said = fails(cli)
    assert f"127.0.0.1:{port}" in said
    assert "4 attempts" in said
    assert "network" in said


def test_a_token_host_that_is_not_there(cli, sandbox, monkeypatch):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        monkeypatch.setenv(
            "VISMA_TOKEN_URL", f"http://127.0.0.1:{unused.getsockname()[1]}/connect/token"
        )
        said = fails(cli)
    assert "/connect/token" in said
    assert sandbox.client_secret not in said


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (400, "400 Bad Request"),
        (401, "A fresh token was refused too"),
        (403, "scope"),
        (404, "404 Not Found"),
        (500, "500 Internal Server Error"),
        (503, "4 attempts"),
    ],
)
def test_every_status(cli, spoil, status, says):
    spoil(status=status, body={"message": "as the API put it"})
    said = fails(cli)
    assert says in said
    assert "as the API put it" in said


def test_429_without_end(cli, spoil):
    spoil(status=429, headers={"Retry-After": "0"})
    assert "429 Too Many Requests" in fails(cli)


def test_the_ids_for_support_are_shown(cli, spoil):
    spoil(
        status=500,
        body={"ExceptionType": "X", "ExceptionMessage": "broken", "ExceptionMessageID": "500_7f"},
        headers={"Ipp-Request-Id": "req-42"},
    )
    said = fails(cli)
    assert "500_7f" in said
    assert "request id req-42" in said


def test_html_where_json_belongs(cli, spoil):
    spoil(html=True, status=200)
    assert "an HTML page came" in fails(cli)


def test_html_of_a_gateway(cli, spoil):
    spoil(html=True)
    assert "502 Bad Gateway" in fails(cli)


def test_a_body_that_is_cut_off(cli, spoil):
    spoil(truncate=100)
    assert "4 attempts" in fails(cli)


def test_json_that_is_cut_off(cli, spoil):
    spoil(body=b'[{"number": "100', status=200)
    assert "breaks off" in fails(cli)


def test_an_empty_body(cli, spoil):
    spoil(body=b"", status=200)
    assert "the body is empty" in fails(cli)


def test_something_that_is_no_list(cli, spoil):
    spoil(body={"message": "hello"}, status=200)
    assert "A list was expected" in fails(cli)


def test_a_connection_that_breaks(cli, spoil):
    spoil(reset="after")
    assert "network" in fails(cli)


def test_an_older_file_survives_a_failure(cli, sandbox):
    Path("c.jsonl").write_text("of yesterday")
    sandbox.fail_next(None, path="/v1/customer", status=500)
    assert cli("export", "customer", "--out", "c.jsonl").code == 1
    assert [path.name for path in Path().iterdir()] == ["c.jsonl"]
    assert Path("c.jsonl").read_text() == "of yesterday"

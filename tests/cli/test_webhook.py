"""`visma-async webhook listen`: what it prints, what it refuses, and how it ends."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.cli.test_process import posix
from tests.webhooks.deliveries import SECRET, background, delivery
from visma_async.wire import json


@pytest.fixture(autouse=True)
def no_secret(monkeypatch):
    monkeypatch.delenv("VISMA_WEBHOOK_SECRET", raising=False)


@pytest.fixture
def listening(start, monkeypatch):
    """Starts the command with the secret, and gives it with its port."""
    monkeypatch.setenv("VISMA_WEBHOOK_SECRET", f"older {SECRET}")

    def begin(*arguments, **options):
        process = start("webhook", "listen", "--port", "0", *arguments, **options)
        said = process.stderr.readline().decode()
        found = re.fullmatch(r"Listening on http://127\.0\.0\.1:(\d+)(/\S*) until Ctrl-C\.\n", said)
        assert found, said + process.stderr.read().decode()
        return process, int(found[1])

    return begin


def post(port, headers, body, path="/"):
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("POST", path, body, headers)
        return connection.getresponse().status
    finally:
        connection.close()


def ended(process):
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert SECRET.encode() not in out + err
    return process.returncode, [json.loads(line) for line in out.splitlines()], err.decode()


@posix
def test_events_are_lines_and_all_else_is_told_on_stderr(listening):
    process, port = listening("--path", "/visma")
    now = time.time()
    body = b'{"resourceUri": "https://api.finance.visma.net/v1/customer/10000", "rate": 1.10}'
    assert post(port, *delivery(body=body, at=now), "/visma") == 200
    assert post(port, *delivery(at=now), "/visma") == 200  # the same id
    assert post(port, *delivery(at=now, secret="guess"), "/visma") == 401
    assert post(port, *delivery(at=now - 90_000), "/visma") == 400
    told = delivery(background(), at=now, identity="b", secret="older", run="17")
    assert post(port, *told, "/visma") == 200
    assert post(port, *told, "/elsewhere") == 404
    code, (changed, job), err = ended(process)
    assert code == 0
    assert changed["type"] == "ResourceChanged"
    assert (changed["key"], changed["path"]) == ("10000", "/v1/customer/10000")
    assert (changed["tenant_id"], changed["notification_id"]) == ("tenant", "5d0e2f7c")
    assert str(changed["body"]["rate"]) == "1.10"
    assert "action" not in changed
    assert (job["type"], job["status_code"]) == ("BackgroundFinished", 200)
    assert job["headers"] == {"run": "17"}
    duplicate, wrong, stale, stopped = err.splitlines()
    assert duplicate.startswith("info: a duplicate is not delivered again")
    assert wrong.startswith("warning: refused a webhook delivery from 127.0.0.1 with 401")
    assert "any of the 2 secrets" in wrong
    assert "with 400" in stale
    assert stopped == "Stopped."


@posix
def test_the_sandbox_notifies_it(listening, sandbox):
    process, port = listening()
    sandbox.subscribe(f"http://127.0.0.1:{port}/", secret=SECRET, changes=True)
    sandbox.press("customer", "10000", "Look")
    line = json.loads(process.stdout.readline())
    assert (line["name"], line["action"], line["key"]) == (
        *("CUSTOMER_ACTION_TRIGGERED", "Look", "10000"),
    )
    assert ended(process)[0] == 0


@posix
def test_the_reader_of_the_output_goes_away(listening):
    head = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    process, port = listening(stdout=head.stdin)
    head.stdin.close()
    now = time.time()
    post(port, *delivery(at=now, identity="a"))
    head.wait(30)
    post(port, *delivery(at=now, identity="b"))
    assert process.wait(30) == 141
    assert process.stderr.read() == b""


@posix
def test_a_secret_in_a_file(start, monkeypatch):
    Path("secret").write_text(f"{SECRET}\n")
    process = start("webhook", "listen", "--port", "0", "--secret-file", "secret")
    port = int(re.search(rb":(\d+)/", process.stderr.readline())[1])
    assert post(port, *delivery(at=time.time())) == 200
    code, lines, _ = ended(process)
    assert (code, len(lines)) == (0, 1)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "VISMA_WEBHOOK_SECRET is not set"),
        (("--secret-file", "empty"), "empty is empty"),
        (("--secret-file", "binary"), "no UTF-8 text"),
        (("--port", "99999"), "--port 99999"),
        (("--path", "visma"), "--path visma"),
        (("--freshness", "0"), "--freshness 0"),
        (("--secret", "hush"), "Unknown option"),
    ],
)
def test_what_makes_no_sense(cli, arguments, said):
    Path("empty").write_text(" \n")
    Path("binary").write_bytes(b"\xff\xfe")
    found = cli("webhook", "listen", *arguments)
    assert (found.code, found.out) == (2, "")
    assert said in found.err
    assert "hush" not in found.err


def test_a_port_that_is_taken_and_a_file_that_is_not_there(cli, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_WEBHOOK_SECRET", SECRET)
    taken = cli("webhook", "listen", "--port", sandbox.url.rpartition(":")[2])
    assert taken.code == 1
    assert "address already in use" in taken.err
    missing = cli("webhook", "listen", "--secret-file", "nowhere")
    assert (missing.code, "nowhere: No such file" in missing.err) == (1, True)

"""`visma-async quota`: what is left, by one call."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from datetime import datetime

import pytest


def test_one_look(cli, serve):
    sandbox = serve(quota=500)
    ended = cli("quota")
    assert (ended.code, ended.err) == (0, "")
    assert "499 of 500 calls left" in ended.out
    assert "all again in" in ended.out
    assert [request.path for request in sandbox.requests if "/v1/" in request.path] == [
        "/v1/branch"
    ]


def test_as_json(cli, serve):
    sandbox = serve(quota=500, window=1000.0)
    document = json.loads(cli("quota", "--json").out)
    ends = datetime.fromisoformat(document.pop("resets_at"))
    assert 0 <= ends.timestamp() - sandbox.clock.time() <= 1001
    assert document == {
        "company": sandbox.tenant_id,
        "known": True,
        "limit": 500,
        "remaining": 499,
    }


def test_a_user_without_rights_sees_it_too(cli, serve):
    sandbox = serve(quota=500)
    sandbox.fail_next(path="/v1/branch", status=403)
    ended = cli("quota")
    assert ended.code == 0


def test_a_server_that_does_not_say(cli, serve):
    serve(rate_limit_headers=False)
    assert "15,000 calls are assumed" in cli("quota").out


def test_quota_shared_through_redis(cli, serve, monkeypatch, redis_server, tmp_path):
    serve(quota=10)
    monkeypatch.setenv("VISMA_REDIS_URL", redis_server.url)
    assert "9 of 10" in cli("quota").out
    assert "8 of 10" in cli("quota").out


def test_no_sense(cli, sandbox):
    ended = cli("quota", "--every", "0")
    assert ended.code == 2
    assert not sandbox.requests


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_live_on_a_terminal_until_ctrl_c(serve):
    serve(quota=500)
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "visma_async", "quota"],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env=os.environ | {"TERM": "xterm"},
    )
    os.close(follower)
    shown = b""
    try:
        while b"499 of 500" not in shown:
            shown += os.read(leader, 1000)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
    finally:
        process.kill()
        process.wait()
        os.close(leader)

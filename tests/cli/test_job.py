"""`visma-async job`: submit, state, wait, content."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from tests.cli.test_process import posix
from visma_async.wire import json

UNKNOWN = "6f9619ff-8b86-4d11-b42d-00cf4fc964ff"


def submitted(cli, *arguments: str) -> str:
    """Submits a job, and returns its id."""
    ended = cli("job", "submit", *arguments)
    assert (ended.code, ended.err) == (0, "")
    assert len(ended.out.split()) == 1
    return ended.out.strip()


def test_the_way_of_a_job(cli, sandbox):
    job = submitted(cli, "customer", "10000")
    ended = cli("job", "wait", job)
    assert (ended.code, ended.err) == (0, "")
    state = json.loads(ended.out.encode())
    assert (state["id"], state["status"], state["status_code"]) == (job, "Finished", 200)
    assert cli("job", "state", job).out == ended.out
    ended = cli("job", "content", job)
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out.encode()) == sandbox.read("customer", "10000")
    assert ended.out.startswith('{\n  "')


@pytest.mark.parametrize("form", ["id", "address", "file"])
def test_a_job_is_named_by_its_id_its_address_or_its_file(cli, sandbox, form):
    job = submitted(cli, "customer", "10000", "--save", "job.json")
    assert json.loads(Path("job.json").read_bytes())["id"] == job
    address = f"https://elsewhere.example/API/controller/api/v1/background/{job}"
    name = {"id": job, "address": address, "file": "job.json"}[form]
    assert cli("job", "wait", name).code == 0
    assert json.loads(cli("job", "content", name).out.encode())["number"] == "10000"


def test_content_in_a_file(cli, sandbox):
    job = submitted(cli, "customer", "nobody")
    assert cli("job", "wait", job).code == 1
    ended = cli("job", "content", job, "--out", "customer.out")
    assert (ended.code, ended.out) == (1, "")
    assert "404 Not Found" in ended.err
    assert not list(Path().iterdir())
    job = submitted(cli, "customer", "10000")
    ended = cli("job", "content", job, "--out", "customer.out")
    assert (ended.code, ended.out) == (0, "")
    size = Path("customer.out").stat().st_size
    assert ended.err == f"Wrote {size:,} bytes to customer.out.\n"


def test_a_failed_call_fails_the_wait_and_the_content(cli, sandbox):
    job = submitted(cli, "customer", "nobody")
    ended = cli("job", "wait", job)
    assert (ended.code, ended.err) == (1, "")
    assert json.loads(ended.out.encode())["status_code"] == 404
    ended = cli("job", "content", job)
    assert (ended.code, ended.out) == (1, "")
    assert "404 Not Found" in ended.err


def test_a_job_that_takes_longer(cli, serve):
    serve(background={"delay": 1000.0})
    job = submitted(cli, "customer", "10000")
    ended = cli("job", "wait", job, "--timeout", "0.1")
    assert (ended.code, ended.out) == (4, "")
    assert job in ended.err
    ended = cli("job", "content", job)
    assert (ended.code, ended.out) == (4, "")
    assert "has not ended yet: Started" in ended.err
    assert json.loads(cli("job", "state", job).out.encode())["status"] == "Started"


def test_a_job_that_is_not_known(cli, sandbox):
    for command in ("state", "content"):
        ended = cli("job", command, UNKNOWN)
        assert (ended.code, ended.out) == (1, "")
        assert f"The background job {UNKNOWN} is not known to the API (any more)." in ended.err
        assert "24 hours" in ended.err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("submit", "customer"), "takes 1 key (customer_cd), not 0"),
        (("submit", "custmer", "1"), "Did you mean"),
        (("submit", "customer", "1", "--notify", "true"), "notify='true' is not understood"),
        (("wait", "x", "--timeout", "-1"), "-1"),
        (("wait", "broken.json"), "submit --save wrote"),
        (("wait", "other.json"), "This is no saved job"),
        (("wait", ""), "This is no saved job"),
    ],
)
def test_what_makes_no_sense_is_code_2(cli, sandbox, arguments, complaint):
    Path("broken.json").write_text("{")
    Path("other.json").write_text('{"number": "10000"}')
    ended = cli("job", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert complaint in ended.err
    assert not sandbox.requests


def test_a_saved_file_that_is_not_there(cli, sandbox):
    ended = cli("job", "wait", "gone.json")
    assert ended.code == 1
    assert "gone.json: No such file" in ended.err


@pytest.mark.parametrize("command", [(), ("submit",), ("state",), ("wait",), ("content",)])
def test_help_has_an_example(cli, command):
    ended = cli("job", *command, "--help")
    assert (ended.code, ended.err) == (0, "")
    assert " ".join(("visma-async job", *command)) in ended.out.partition("\n")[2]


@posix
def test_ctrl_c_while_waiting_says_how_to_go_on(serve, cli, start):
    sandbox = serve(background={"delay": 1000.0})
    job = submitted(cli, "customer", "10000")
    process = start("job", "wait", job)
    while not any(r.route == "GET /v1/background/{requestId}" for r in sandbox.requests):
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, b"")
    assert err == f"The background job {job} goes on.\nInterrupted.\n".encode()

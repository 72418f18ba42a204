"""The command line in a process of its own: signals, pipes, entry points."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from visma_async.wire import json

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")


def until(condition, process) -> None:
    """Waits for something that has to happen while the process runs."""
    deadline = time.monotonic() + 30
    while not condition():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.005)


def stuck_in_the_middle(sandbox, start, *arguments, **options):
    """An export that has written three pages, and waits for the fourth."""
    sandbox.fail_next(5, path="/v1/customer", delay=0.0)
    sandbox.fail_next(None, path="/v1/customer", stall=120.0)
    process = start("export", "customer", "--prefetch", "0", *arguments, **options)
    until(lambda: len(sandbox.requests) >= 6 and sandbox.in_flight, process)
    return process


@posix
@pytest.mark.parametrize(
    ("number", "code", "said"),
    [(signal.SIGINT, 130, b"Interrupted.\n"), (signal.SIGTERM, 143, b"Terminated.\n")],
)
def test_an_export_that_is_ended_goes_on_when_it_is_run_again(sandbox, start, number, code, said):
    process = stuck_in_the_middle(sandbox, start, "--out", "c.jsonl")
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    safe = b"What was read is safe: run the same command again to go on.\n"
    assert (process.returncode, out, err) == (code, b"", safe + said)
    left = sorted(path.name for path in Path().iterdir())
    assert left == [".c.jsonl.part", ".c.jsonl.part.checkpoint"]
    sandbox.stop_failing()
    before = len(sandbox.requests)
    process = start("export", "customer", "--prefetch", "0", "--out", "c.jsonl")
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, b"")
    assert b"of them by an earlier run" in err
    numbers = [json.loads(line)["number"] for line in Path("c.jsonl").read_bytes().splitlines()]
    assert numbers == [str(10_000 + n) for n in range(95)]
    assert [path.name for path in Path().iterdir()] == ["c.jsonl"]
    asked = [one for one in [*sandbox.requests][before:] if one.method == "GET"]
    assert len(asked) == 13 - 5


@posix
def test_an_export_that_is_ended_leaves_the_older_file(sandbox, start):
    Path("c.jsonl").write_text("of yesterday")
    process = stuck_in_the_middle(sandbox, start, "--out", "c.jsonl")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert Path("c.jsonl").read_text() == "of yesterday"


@posix
def test_an_export_whose_reader_does_not_read_can_be_ended(serve, start):
    sandbox = serve(sizes={"customer": 2_000}, page_size={"customer": 500})
    process = start("export", "customer", "--out", "-")
    # The first page fills any pipe.
    until(lambda: len(sandbox.requests) >= 2 and not sandbox.in_flight, process)
    process.send_signal(signal.SIGINT)
    # What is in the pipe is read only after the end, which must not wait for that.
    assert process.wait(30) == 130


@posix
def test_a_reader_that_goes_away_is_no_drama(serve, start):
    serve(sizes={"customer": 2_000}, page_size={"customer": 500})
    process = start("export", "customer", "--out", "-")
    first = process.stdout.readline()
    assert json.loads(first)["number"] == "10000"
    process.stdout.close()
    assert process.wait(30) == 141
    assert process.stderr.read() == b""
    process.stdout = None


@posix
def test_a_reader_of_one_record_that_goes_away_is_no_drama(sandbox, start):
    reader, writer = os.pipe()
    os.close(reader)
    process = start("get", "customer", "10000", stdout=writer)
    os.close(writer)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (141, b"")


def test_the_whole_way_through_a_process(sandbox, start):
    process = start("export", "customer", "--out", "c.jsonl")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, b"")
    assert err.startswith(b"Wrote 95 records (13 calls, ")
    assert len(Path("c.jsonl").read_bytes().splitlines()) == 95


def test_a_failure_of_a_process(sandbox, start):
    sandbox.fail_next(None, path="/v1/customer", status=403)
    process = start("export", "customer", "--out", "c.jsonl")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, b"")
    assert err.startswith(b"error: 403 Forbidden")
    assert b"Traceback" not in err


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_served_sandbox_can_be_used_with_what_it_prints(start, cli, monkeypatch, number):
    process = start(
        *("sandbox", "--records", "30", "--records", "customer-invoice=7"),
        *("--companies", "2", "--quota", "200", "--window", "3"),
    )
    lines = [process.stdout.readline().decode() for _ in range(7)]
    for line in lines[:6]:
        word, setting = shlex.split(line)
        assert word == "export"
        monkeypatch.setenv(*setting.split("=", 1))
    assert lines[5] == "export VISMA_QUOTA=200/3\n"
    assert cli("export", "customer", "--out", "c.jsonl").code == 0
    assert len(Path("c.jsonl").read_bytes().splitlines()) == 30
    assert cli("export", "customer_invoice", "--out", "c.jsonl").code == 0
    assert len(Path("c.jsonl").read_bytes().splitlines()) == 7
    assert lines[6].startswith("# another company: VISMA_TENANT_ID=")
    other = lines[6].strip().rpartition("=")[2]
    assert cli("export", "customer", "--out", "c.jsonl", "--company", other).code == 0
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, b"")
    assert err.endswith(b"Stopped.\n")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--quota", "0"), "--quota 0 makes no sense"),
        (("--port", "70000"), "--port 70000 makes no sense"),
        (("--window", "0"), "--window 0.0 makes no sense"),
        (("--latency", "-1"), "--latency -1.0 makes no sense"),
        (("--companies", "0"), "--companies 0 makes no sense"),
        (("--records", "many"), "neither N nor RESOURCE=N"),
        (("--records", "custmer=5"), "no resource 'custmer'"),
        (("--records", "blob=5"), "no list of blob"),
    ],
)
def test_a_sandbox_that_makes_no_sense(cli, arguments, complaint):
    ended = cli("sandbox", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert complaint in ended.err


def test_a_port_that_is_taken(cli, sandbox):
    ended = cli("sandbox", "--port", sandbox.url.rpartition(":")[2])
    assert ended.code == 1
    assert "address already in use" in ended.err


def test_without_the_extra_a_line_says_how_to_get_it():
    for missing in ("cyclopts", "rich"):
        code = (
            f"import sys; sys.modules[{missing!r}] = None\nfrom visma_async.cli import main\nmain()"
        )
        ended = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=False
        )
        assert ended.returncode == 2
        assert 'pip install "visma-async[cli]"' in ended.stderr
        assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", [(), ("export",), ("get",), ("sandbox",)])
def test_help_has_an_example(cli, command):
    ended = cli(*command, "--help")
    assert (ended.code, ended.err) == (0, "")
    assert "visma-async " + " ".join(command or ("export",)) in ended.out.partition("\n")[2]


def test_version(cli):
    from visma_async import __version__

    assert cli("--version").out.strip() == __version__


def test_a_flag_takes_no_value(cli):
    ended = cli("--debug=perhaps", "export")
    assert ended.code == 2
    assert "--debug" in ended.err


def test_no_command_is_help(cli):
    ended = cli()
    assert ended.code == 0
    assert "export" in ended.out


def test_an_unknown_command(cli):
    ended = cli("exprt")
    assert ended.code == 2
    assert '"export"' in ended.err
    assert "visma-async --help" in ended.err

"""A hunt for secrets: the tests run with marked ones, and the mark shows nowhere."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

import attrs
import pytest

from tests.secret_hunt.marks import leak
from visma_async.transport.progress import Progress

_ROOT = Path(__file__).parent.parent
_HALVES = [
    ["cli", "doctor", "jobs", "quota", "transport"],
    [
        "auth",
        "export/test_*.py",
        "openid",
        "articles",
        "webhooks",
        "writes",
        "testing",
        "test_*.py",
    ],
]
"""Run side by side. Without api, benchmarks, codegen, typing and wire, where nobody signs in, and
without sandbox, where the client has no part."""
_IGNORED = ["tests/test_secrets.py", "tests/export/test_catalog.py"]
"""This one, and a thousand tests of which hardly any signs in."""
_KEPT_ON_PURPOSE = [
    "*/visma-async/tokens/*.json",
    "*/config*/config.toml",
    "*/connection.json",
]
"""The token store of a command in a process of its own; files in which a user misplaced a secret;
what tells workers of a test how to connect, in place of their environment.
"""


@attrs.frozen
class Hunted:
    """What a run of tests showed."""

    found: list[str]
    looked: dict[str, int]
    output: str


async def hunt(place: Path, *arguments: str) -> Hunted:
    """Runs tests with marked secrets, in debug mode, and looks for the mark."""
    place.mkdir()
    files, report = place / "files", place / "report.json"
    (files / "tmp").mkdir(parents=True)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "pytest", "-q", "-p", "tests.secret_hunt.plugin", "-p", "no:cacheprovider"),
        *(f"--basetemp={files / 'base'}", f"--log-file={files / 'log'}", "--log-file-level=DEBUG"),
        *arguments,
        cwd=_ROOT,
        env={
            **os.environ,
            "HUNT_REPORT": str(report),
            "PYTHONASYNCIODEBUG": "1",
            "TMPDIR": str(files / "tmp"),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        output = (await process.communicate())[0].decode()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert report.exists(), output[-5000:]
    seen = json.loads(report.read_text())
    found, looked = seen["found"], seen["looked"]
    for path in files.rglob("*"):
        if path.is_file() and str(path.resolve()) not in seen["stores"] and not on_purpose(path):
            looked["file"] = looked.get("file", 0) + 1
            if around := leak(path.read_bytes().decode("latin-1")):
                found.append(f"file, {path.relative_to(files)}: {around!r}")
    if around := leak(output):
        found.append(f"output: {around!r}")
    return Hunted(found, looked, output)


def on_purpose(path: Path) -> bool:
    """Whether a file may hold secrets besides the stores that the tests opened."""
    return any(path.match(pattern) for pattern in _KEPT_ON_PURPOSE)


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_no_secret_shows(tmp_path):
    halves = await asyncio.gather(
        *(
            hunt(
                tmp_path / str(number),
                *(f"--ignore={name}" for name in _IGNORED),
                *(str(path) for name in names for path in sorted((_ROOT / "tests").glob(name))),
            )
            for number, names in enumerate(_HALVES)
        )
    )
    for half in halves:
        assert half.found == []
        # A test that counts log records or lines meets more of them in debug mode.
        assert half.looked["test passed"] > 50 * half.looked.get("test failed", 0), half.output
        for where, least in {
            "test passed": 800,
            "log record": 2_000,
            "error text": 1_000,
            "error pickle": 1_000,
            "traceback": 1_000,
            "cause repr": 100,
            "repr": 20_000,
            "pickle": 300,
            "class": 200,
            "file": 100,
        }.items():
            assert half.looked[where] >= least, (where, half.looked)
    print([half.looked for half in halves])


@pytest.mark.slow
async def test_the_hunt_finds_what_is_planted(tmp_path):
    """Each test of that file shows the secret once, in a way of its own."""
    hunted = await hunt(tmp_path / "planted", "tests/secret_hunt/planted.py")
    planted = {
        "in_a_message": "log record",
        "in_an_argument_that_is_not_shown": "log arguments",
        "in_a_logged_traceback": "log record",
        "in_an_error": "error text",
        "in_an_attribute_of_an_error": "error attributes",
        "in_what_an_error_was_caused_by": "cause repr",
        "in_base64": "error text",
        "in_a_repr": "repr of Holder",
        "in_a_pickle": "error pickle",
        "in_what_is_printed": "Captured stdout call",
        "in_what_is_printed_to_a_test": "printed",
        "in_a_thread": "log record",
    }
    for test, where in planted.items():
        way = f"{where}, tests/secret_hunt/planted.py::test_{test}: "
        assert any(one.startswith(way) for one in hunted.found), (way, hunted.found)
    assert any(one.startswith("warning, ") for one in hunted.found)
    assert any(one.startswith("file, base/test_in_a_file0/saved: ") for one in hunted.found)
    assert hunted.looked["test passed"] == len(planted) + 2


def test_a_body_under_way_does_not_show():
    assert repr(Progress(b"client_secret=hush").body) == "<18 bytes>"

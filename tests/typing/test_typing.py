"""Two type checkers over user code that must pass, and over user code that must not."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
USAGE = sorted(HERE.glob("usage*.py"))
MISTAKES = sorted(HERE.glob("mistakes*.py"))


def mypy(path: Path) -> dict[int, str]:
    """Returns the errors by line."""
    pytest.importorskip("mypy", reason="mypy is not installed: pip install -e '.[dev]'")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--output", "json", str(path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {
        error["line"]: f"{Path(error['file']).name}: {error['message']}"
        for error in found
        if error["severity"] == "error"
    }


def pyright(path: Path) -> dict[int, str]:
    """Returns the errors by line."""
    if shutil.which("pyright") is None and not Path(sys.executable).with_name("pyright").exists():
        pytest.skip("pyright is not installed: pip install -e '.[dev]'")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "--pythonpath",
            sys.executable,
            str(path),
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {
        error["range"]["start"]["line"] + 1: error["message"]
        for error in found
        if error["severity"] == "error"
    }


@pytest.mark.slow
@pytest.mark.parametrize("check", [mypy, pyright])
@pytest.mark.parametrize("path", USAGE, ids=lambda path: path.stem)
def test_what_users_write_passes(check, path):
    assert check(path) == {}


@pytest.mark.slow
@pytest.mark.parametrize("check", [mypy, pyright])
@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
def test_every_mistake_is_found_and_nothing_else(check, path):
    expected = {
        number
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if line.endswith("# error")
    }
    found = check(path)
    assert set(found) == expected, {
        "missed": sorted(expected - set(found)),
        "found": {number: found[number] for number in set(found) - expected},
    }

"""The built wheel: small, and with all that is needed in it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from visma_async.api import models

ROOT = Path(__file__).parents[2]
MOST = 3 * 1024 * 1024


@pytest.mark.slow
def test_the_wheel_is_small_and_whole(tmp_path):
    pytest.importorskip("build", reason="build is not installed: pip install -e '.[dev]'")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.stat().st_size < MOST
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {
        "visma_async/py.typed",
        "visma_async/documents/erp.openapi.json",
        "visma_async/documents/salesorder.openapi.json",
    } <= names
    generated = [name for name in names if name.startswith("visma_async/api/models/")]
    # A file for each, and the index, which stands for the name of the other service.
    assert len(generated) == len(models.__all__)
    assert max(len(name) for name in names) < 100

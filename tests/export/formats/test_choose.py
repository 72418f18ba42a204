"""format_for: the ending decides, and what cannot be is said before anything is sent."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from visma_async.api import models
from visma_async.errors import ConfigurationError
from visma_async.export.formats import format_for


@pytest.mark.parametrize(
    ("out", "name"),
    [
        ("-", "jsonl"),
        ("a/b.JSONL", "jsonl"),
        (Path("x.ndjson"), "jsonl"),
        ("x.jsonl.gz", "jsonl+gz"),
        ("s3://bucket/x.ndjson.zst", "jsonl+zst"),
    ],
)
def test_endings(out, name):
    assert format_for(out, None).name == name


@pytest.mark.parametrize(
    "out", ["x", "x.json", "x.gz", "x.parquet.gz", "x.jsonl.gz.zst", "", ".cs"]
)
def test_other_endings_are_refused_with_those_that_there_are(out):
    with pytest.raises(ConfigurationError) as caught:
        format_for(out, models.Customer)
    for ending in (".jsonl", ".ndjson", ".csv", ".gz", ".zst", ".parquet"):
        assert ending in str(caught.value)


def test_a_url_in_the_error_shows_no_credentials():
    for out in ("s3://key:secret@bucket", "s3://key:sec/ret@bucket", "ftp://u:secret@h/x.txt"):
        with pytest.raises(ConfigurationError) as caught:
            format_for(out, None)
        assert "secret" not in str(caught.value)
        assert "ret@" not in str(caught.value)


@pytest.mark.parametrize("out", ["x.csv", "x.csv.gz", "x.parquet"])
@pytest.mark.parametrize("item", [None, dict, dict[str, object], str])
def test_without_a_model_there_are_no_columns(out, item):
    with pytest.raises(ConfigurationError, match=r"\.jsonl"):
        format_for(out, item)


@pytest.mark.parametrize(("out", "package"), [("x.parquet", "pyarrow"), ("x.csv.zst", "zstandard")])
def test_a_missing_package_is_named(monkeypatch, out, package):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ConfigurationError, match=package) as caught:
        format_for(out, models.Customer)
    assert 'pip install "visma-async[export]"' in str(caught.value)


def test_nothing_heavy_is_loaded_before_it_is_asked_for():
    check = (
        "import sys\n"
        "from visma_async.export.formats import format_for\n"
        "from visma_async.export.place import place_for\n"
        "from visma_async.export.children import Children\n"
        "from visma_async.api import models\n"
        "format_for('x.jsonl.gz', None), format_for('x.csv', models.Customer), place_for('x.csv')\n"
        "print(*[m for m in ('pyarrow', 'zstandard', 'fsspec') if m in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""

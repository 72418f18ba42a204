"""JSON Lines: the records as they came, one a line."""

from __future__ import annotations

import gzip
import io
import subprocess
import sys

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from tests.wire.wire_documents import anything
from visma_async.export.formats import format_for
from visma_async.wire import json

RECORDS = [b'{"a":1.50,"b":"\xc3\xa6 \\n"}', b'{"a":1e2}', b"{}"]
ENDINGS = ["jsonl", "ndjson", "jsonl.gz", "jsonl.zst", "NDJSON.GZ"]


def unpacked(ending: str, data: bytes) -> bytes:
    if ending.lower().endswith(".gz"):
        return gzip.decompress(data)
    if ending.lower().endswith(".zst"):
        frames = zstandard.ZstdDecompressor().stream_reader(
            io.BytesIO(data), read_across_frames=True
        )
        return frames.read()
    return data


@pytest.mark.parametrize("ending", ENDINGS)
def test_any_cut_between_chunks_is_valid_and_can_be_gone_on_with(ending):
    form = format_for(f"out.{ending}", None)
    pieces = [form.begin(), *(form.encode([record]) for record in RECORDS)]
    for cut in range(len(pieces)):
        spool = b"".join(pieces[: cut + 1])
        assert unpacked(ending, spool) == b"".join(r + b"\n" for r in RECORDS[:cut])
        again = format_for(f"out.{ending}", None)
        spool += again.encode(RECORDS[cut:])
        assert unpacked(ending, spool) == b"".join(r + b"\n" for r in RECORDS)


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_empty_page_is_nothing(ending):
    assert format_for(f"out.{ending}", None).encode([]) == b""


def test_an_empty_export_is_a_valid_compressed_file():
    for ending in ("jsonl.gz", "jsonl.zst"):
        begun = format_for(f"out.{ending}", None).begin()
        assert begun
        assert unpacked(ending, begun) == b""


def test_the_gzip_tool_reads_many_members(tmp_path):
    form = format_for("out.jsonl.gz", None)
    (tmp_path / "out.gz").write_bytes(form.begin() + form.encode(RECORDS) + form.encode(RECORDS))
    read = [sys.executable, "-m", "gzip", "-d", str(tmp_path / "out.gz")]
    subprocess.run(read, check=True)
    assert (tmp_path / "out").read_bytes().count(b"\n") == 6


def test_compressed_bytes_tell_no_time():
    form = format_for("out.jsonl.gz", None)
    assert form.encode(RECORDS)[4:8] == b"\0\0\0\0"


def test_a_record_on_many_lines_is_put_on_one_and_keeps_its_digits():
    pretty = (
        b'{\r\n  "a" : 1.50,\n  "small": 0.0000001, "e": 1e2, "text": "two  spaces \\n \\u00e6" }'
    )
    chunk = format_for("-", None).encode([RECORDS[0], pretty])
    assert chunk.splitlines() == [
        RECORDS[0],
        b'{"a":1.50,"small":0.0000001,"e":1e2,"text":"two  spaces \\n \\u00e6"}',
    ]


@given(st.lists(st.dictionaries(st.text(max_size=3), anything, max_size=3), max_size=4))
def test_what_went_in_comes_out(documents):
    records = [json.dumps(document) for document in documents]
    assert format_for("-", None).encode(records).split(b"\n") == [*records, b""]


def test_the_spool_is_moved(tmp_path):
    form = format_for("out.jsonl.gz", None)
    assert form.spool_is_output
    spool, out = tmp_path / "spool", tmp_path / "out"
    spool.write_bytes(form.encode(RECORDS))
    form.finish(spool, out)
    assert gzip.decompress(out.read_bytes()).count(b"\n") == 3
    assert not spool.exists()

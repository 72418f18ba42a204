"""Spool: what is good of it stays, and no more."""

from __future__ import annotations

import errno
import os

import pytest

from visma_async.errors import ConfigurationError
from visma_async.export.formats import format_for
from visma_async.export.place import place_for
from visma_async.export.spool import Spool


def spool_of(out) -> Spool:
    return Spool(place_for(out), format_for(out, None))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out.jsonl"


@pytest.fixture
def part(tmp_path):
    return tmp_path / ".out.jsonl.part"


def test_it_goes_on_where_it_was_good(out, part):
    spool = spool_of(out)
    spool.open(None)
    spool.write([b'{"n":1}'])
    spool.sync()
    good = spool.length
    spool.write([b'{"n":2}', b'{"n":3}'])
    spool.close()
    spool = spool_of(out)
    spool.open(good)
    assert part.read_bytes() == b'{"n":1}\n'
    spool.write([b'{"n":4}'])
    assert spool.length == 2 * good
    spool.publish()
    assert out.read_bytes() == b'{"n":1}\n{"n":4}\n'
    assert not part.exists()


def test_anew_means_empty(out, part):
    part.write_bytes(b"what an older one left")
    spool = spool_of(out)
    spool.open(None)
    spool.publish()
    assert out.read_bytes() == b""


def test_one_that_is_shorter_than_it_was_left_is_refused(out, part):
    part.write_bytes(b"{}\n")
    spool = spool_of(out)
    with pytest.raises(ConfigurationError, match="shorter"):
        spool.open(4)
    spool.close()
    assert part.read_bytes() == b"{}\n"


def test_publishing_twice_is_publishing(out):
    spool = spool_of(out)
    spool.open(None)
    spool.write([b"{}"])
    spool.publish()
    spool_of(out).publish()
    assert out.read_bytes() == b"{}\n"


@pytest.mark.parametrize("call", ["write", "flush"])
def test_a_full_disk_names_the_output(out, monkeypatch, call):
    class Full:
        def __getattr__(self, name):
            def full(*_):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

            return full if name == call else lambda *_: 0

    spool = spool_of(out)
    spool.open(None)
    spool.close()
    monkeypatch.setattr(spool, "_file", Full())
    with pytest.raises(OSError, match="No space left") as caught:
        spool.write([b"{}"])
        spool.sync()
    assert caught.value.filename == str(out)


def test_one_that_is_not_open_takes_nothing(out, tmp_path):
    spool = spool_of(out)
    with pytest.raises(ValueError, match="is not open"):
        spool.write([b"{}"])
    spool.remove()
    assert list(tmp_path.iterdir()) == []

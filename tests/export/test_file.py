"""NewFile: all or nothing under the name that was asked for."""

from __future__ import annotations

import asyncio
import errno
import os
import stat
import threading

import anyio
import pytest

from visma_async.export.destination import destination
from visma_async.export.file import NewFile


async def written(target: NewFile, *pieces: bytes) -> None:
    await target.open()
    for piece in pieces:
        await target.write(piece)


async def test_appears_with_the_commit_and_not_before(tmp_path):
    target = NewFile(str(tmp_path / "out.jsonl"))
    await written(target, b"one\n", b"two\n")
    assert not (tmp_path / "out.jsonl").exists()
    (part,) = tmp_path.iterdir()
    assert part.name.startswith(".out.jsonl.")
    await target.commit()
    assert (tmp_path / "out.jsonl").read_bytes() == b"one\ntwo\n"
    assert len(list(tmp_path.iterdir())) == 1


async def test_abort_leaves_nothing(tmp_path):
    target = NewFile(str(tmp_path / "out.jsonl"))
    await written(target, b"x" * 1_000_000)
    await target.abort()
    assert list(tmp_path.iterdir()) == []


async def test_abort_after_a_commit_takes_nothing_back(tmp_path):
    target = NewFile(str(tmp_path / "out"))
    await written(target, b"kept")
    await target.commit()
    other = NewFile(str(tmp_path / "other"))
    await other.open()
    other._finish()
    await other.abort()
    assert {path.name for path in tmp_path.iterdir()} == {"out", "other"}


async def test_an_older_file_stays_until_the_commit_and_keeps_its_permissions(tmp_path):
    out = tmp_path / "out"
    out.write_bytes(b"old")
    out.chmod(0o640)
    failed = NewFile(str(out))
    await written(failed, b"new")
    await failed.abort()
    assert out.read_bytes() == b"old"
    done = NewFile(str(out))
    await written(done, b"new")
    assert out.read_bytes() == b"old"
    await done.commit()
    assert out.read_bytes() == b"new"
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


async def test_a_link_goes_on_leading_to_the_file(tmp_path):
    (tmp_path / "there").mkdir()
    out = tmp_path / "link"
    out.symlink_to(tmp_path / "there" / "out")
    target = NewFile(str(out))
    await written(target, b"new")
    await target.commit()
    assert out.is_symlink()
    assert (tmp_path / "there" / "out").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("missing/out", FileNotFoundError),
        ("", IsADirectoryError),
        ("x" * 250, OSError),
    ],
)
async def test_what_cannot_be_written_is_known_at_once_and_named(tmp_path, name, expected):
    out = str(tmp_path / name)
    target = NewFile(out)
    with pytest.raises(expected) as caught:
        await target.open()
    assert caught.value.filename == out
    await target.abort()
    assert list(tmp_path.iterdir()) == []


async def test_a_full_disk_at_the_end_is_an_error_and_leaves_nothing(tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("visma_async.export.file.os.fsync", full)
    target = NewFile(str(tmp_path / "out"))
    await written(target, b"data")
    with pytest.raises(OSError, match="No space left") as caught:
        await target.commit()
    assert caught.value.filename == str(tmp_path / "out")
    await target.abort()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("out", ["out", "-"])
async def test_what_was_never_opened_takes_nothing(tmp_path, monkeypatch, out):
    monkeypatch.chdir(tmp_path)
    target = destination(out)
    with pytest.raises(ValueError, match="is not open"):
        await target.write(b"x")
    await target.abort()
    assert list(tmp_path.iterdir()) == []


class SlowWrites:
    """Holds every write until it is released, as a busy disk does."""

    def __init__(self, target: NewFile) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self._append = target._append
        target._append = self

    def __call__(self, data: bytes) -> None:
        self.begun.set()
        assert self.go_on.wait(10)
        self._append(data)


async def test_a_removal_waits_for_the_write_whose_caller_was_cancelled(tmp_path):
    target = NewFile(str(tmp_path / "out"))
    await target.open()
    slow = SlowWrites(target)
    writing = asyncio.create_task(target.write(b"x"))
    await asyncio.to_thread(slow.begun.wait, 10)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    removing = asyncio.create_task(target.abort())
    await asyncio.sleep(0)
    assert len(list(tmp_path.iterdir())) == 1
    slow.go_on.set()
    await removing
    assert list(tmp_path.iterdir()) == []


async def test_a_removal_that_is_cancelled_too_is_done_all_the_same(tmp_path):
    target = NewFile(str(tmp_path / "out"))
    await target.open()
    slow = SlowWrites(target)
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as group:
            group.start_soon(target.write, b"x")
            await asyncio.to_thread(slow.begun.wait, 10)
            scope.cancel()
            try:
                await target.abort()
            finally:
                slow.go_on.set()
    # The thread has one more job, and this comes after it.
    target._thread.shutdown(wait=True)
    assert list(tmp_path.iterdir()) == []


async def test_given_up_while_the_end_was_written_means_given_up(tmp_path):
    target = NewFile(str(tmp_path / "out"))
    await target.open()
    slow = SlowWrites(target)
    writing = asyncio.create_task(target.write(b"x"))
    await asyncio.to_thread(slow.begun.wait, 10)
    ending = asyncio.create_task(target.commit())
    await asyncio.sleep(0)
    removing = asyncio.create_task(target.abort())
    await asyncio.sleep(0)
    slow.go_on.set()
    await asyncio.gather(writing, ending, removing)
    assert list(tmp_path.iterdir()) == []


async def test_no_thread_is_left(tmp_path):
    for end in ("commit", "abort"):
        target = NewFile(str(tmp_path / "out"))
        await written(target, b"x")
        await getattr(target, end)()
        target._thread.shutdown(wait=True)
    assert not [t for t in threading.enumerate() if t.name.startswith("visma_async-file")]


def test_a_file_is_made_anew_and_a_device_is_written_to(tmp_path):
    assert isinstance(destination(tmp_path / "new"), NewFile)
    assert isinstance(destination(str(tmp_path)), NewFile)
    assert destination("-").name == "standard output"
    assert not isinstance(destination(os.devnull), NewFile)

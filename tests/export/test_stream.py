"""Stream: pipes and devices, whose readers take as long as they like."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
from pathlib import Path

import pytest

from visma_async.export.stream import Stream

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")

MORE_THAN_A_PIPE_HOLDS = 300_000


@pytest.fixture
def pipe(tmp_path):
    """A named pipe, and its reading end."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        yield str(path), reader
    finally:
        os.close(reader)


async def full(stream: Stream) -> None:
    """Returns when the pipe takes no more."""
    while stream._poll.poll(0):
        await asyncio.sleep(0)


async def read_all(reader: int) -> bytes:
    found = b""
    while True:
        try:
            piece = os.read(reader, 10_000)
        except BlockingIOError:
            await asyncio.sleep(0)
            continue
        if not piece:
            return found
        found += piece
        await asyncio.sleep(0)


async def test_a_slow_reader_gets_every_byte(pipe):
    path, reader = pipe
    data = os.urandom(MORE_THAN_A_PIPE_HOLDS)
    stream = Stream(path)
    await stream.open()
    reading = asyncio.create_task(read_all(reader))
    await stream.write(data)
    await stream.write(b"end")
    stream.close()
    assert await reading == data + b"end"


async def test_a_reader_that_does_not_read_can_be_left(pipe):
    path, _ = pipe
    stream = Stream(path)
    await stream.open()
    writing = asyncio.create_task(stream.write(bytes(MORE_THAN_A_PIPE_HOLDS)))
    await full(stream)
    assert not writing.done()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    stream.close()


async def test_a_reader_that_went_away_is_a_broken_pipe(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    stream = Stream(str(path))
    await stream.open()
    writing = asyncio.create_task(stream.write(bytes(MORE_THAN_A_PIPE_HOLDS)))
    await full(stream)
    os.close(reader)
    with pytest.raises(BrokenPipeError):
        await writing
    stream.close()


async def test_a_pipe_that_nobody_reads_does_not_hang(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(OSError, match="No such device or address"):
        await Stream(str(path)).open()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
async def test_a_full_device_is_named():
    stream = Stream("/dev/full")
    await stream.open()
    with pytest.raises(OSError, match="No space left") as caught:
        await stream.write(b"x")
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, "/dev/full")
    stream.close()


async def test_standard_output_is_written_to_and_stays_open(capfd):
    for word in (b"one ", b"two "):
        stream = Stream(None)
        await stream.open()
        await stream.write(word)
        stream.close()
    print("after")
    assert capfd.readouterr().out == "one two after\n"


async def test_what_was_never_opened_takes_nothing(pipe):
    stream = Stream(pipe[0])
    with pytest.raises(ValueError, match="is not open"):
        await stream.write(b"x")
    stream.close()


async def test_a_pipe_on_standard_output_is_not_blocked_on(monkeypatch):
    reader, writer = os.pipe()
    monkeypatch.setattr("visma_async.export.stream._STDOUT", writer)
    stream = Stream(None)
    await stream.open()
    writing = asyncio.create_task(stream.write(bytes(MORE_THAN_A_PIPE_HOLDS)))
    await full(stream)
    # The loop is free although nobody reads.
    assert not writing.done()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    stream.close()
    os.close(writer)
    os.close(reader)

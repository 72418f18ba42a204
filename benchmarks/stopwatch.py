"""Stopwatch: the wall time, the processor time and the peak memory of this process."""

from __future__ import annotations

import re
import resource
import sys
import time
from pathlib import Path
from typing import Self

_STATUS = Path("/proc/self/status")


class Stopwatch:
    """Measures what happens inside its `with` block.

    Attributes:
        wall: Seconds that passed.
        cpu: Seconds of processor time of this process, user and system together.
    """

    def __init__(self) -> None:
        self.wall = 0.0
        self.cpu = 0.0

    def __enter__(self) -> Self:
        self._wall, self._cpu = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.wall = time.perf_counter() - self._wall
        self.cpu = time.process_time() - self._cpu


def peak_memory() -> int:
    """Returns the most bytes of memory that this process has held so far."""
    # The getrusage of Linux also counts the parent's memory at the moment of the fork.
    told = _status("VmHWM")
    if told is not None:
        return told
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def memory() -> int:
    """Returns the bytes of memory that this process holds now; its peak where nobody tells."""
    told = _status("VmRSS")
    return peak_memory() if told is None else told


def _status(name: str) -> int | None:
    found = _STATUS.exists() and re.search(rf"{name}:\s+(\d+) kB", _STATUS.read_text())
    return int(found[1]) * 1024 if found else None

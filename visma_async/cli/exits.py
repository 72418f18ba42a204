"""Exit codes: what a shell script or cron can tell from the way a command ended."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes of every command."""

    COMPLETE = 0
    """Done, and all of it."""
    FAILED = 1
    """The API, the network or the disk failed."""
    USAGE = 2
    """The command or the environment makes no sense as it stands; nothing was sent."""
    UNPROVEN = 3
    """Incomplete, or not proven to be complete. The same command goes on, or tries again."""
    PENDING = 4
    """A background job has not ended in time. It goes on."""
    INTERRUPTED = 130
    """Ended by Ctrl-C."""
    BROKEN_PIPE = 141
    """The reader of the output went away."""
    TERMINATED = 143
    """Ended by SIGTERM."""

"""Exit codes: what a shell script or cron can tell from the way a command ended."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes of every command."""

    COMPLETE = 0
    """Done, and all of it."""
    FAILED = 1
    """The API, the network or the disk failed; no file was left behind."""
    USAGE = 2
    """The command or the environment makes no sense as it stands; nothing was sent."""
    UNPROVEN = 3
    """Written, but the list changed while it was read: records may be missing or doubled."""
    PENDING = 4
    """A background job has not ended in time. It goes on."""
    INTERRUPTED = 130
    """Ended by Ctrl-C; no file was left behind."""
    BROKEN_PIPE = 141
    """The reader of the output went away."""
    TERMINATED = 143
    """Ended by SIGTERM; no file was left behind."""

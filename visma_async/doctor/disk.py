"""Whether there is a place for what is kept between two nights, and for what is exported."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Final

from platformdirs import user_state_path

from visma_async.doctor.finding import Finding

_LITTLE: Final = 1_000_000_000
"""Bytes below which a disk has little room."""


def state() -> Finding:
    """Returns whether sign-ins and the marks of an export can be kept."""
    return _room(
        "state",
        user_state_path("visma-async", appauthor=False),
        "Let this user write there, or name another directory with XDG_STATE_HOME.",
    )


def output(out: str | None) -> Finding:
    """Returns whether the output can be written.

    Args:
        out: The file or folder to write; None where none is named.
    """
    if out is None or out == "-":
        reason = "none is named" if out is None else "it goes to standard output"
        return Finding("output", "skipped", reason)
    if "://" in out:
        # What stands before it may be a password.
        scheme = out.partition("://")[0]
        reason = f"whether {scheme}:// takes it shows when it is written"
        return Finding("output", "skipped", reason)
    path = Path(out).absolute()
    folder = path if path.is_dir() else path.parent
    return _room("output", folder, "Let this user write there, or choose another place.")


def _room(check: str, folder: Path, advice: str) -> Finding:
    """Tries to write a file, which is gone at once: rights alone do not tell."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"\n")
            file.flush()
        free = shutil.disk_usage(there).free
    except OSError as error:
        reason = error.strerror or str(error)
        return Finding(check, "failed", f"{folder} cannot be written: {reason}", advice)
    made = "" if there == folder else ", which is made when it is needed"
    found = f"{folder}{made}; {free / 1e9:,.1f} GB free"
    if free < _LITTLE:
        return Finding(check, "warning", found, "See that what is to be written has room there.")
    return Finding(check, "ok", found)

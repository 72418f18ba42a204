"""Errors of the system, named for the output that was asked for."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def errors_name(output: str) -> Generator[None]:
    """Has an OSError name `output`, rather than a temporary file or nothing."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = output, None
        raise

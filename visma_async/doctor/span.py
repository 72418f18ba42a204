"""Span: a length of time as a person says it."""

from __future__ import annotations


def span(seconds: float) -> str:
    """Returns `0.3 s`, `41 min` or `3.5 h`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"

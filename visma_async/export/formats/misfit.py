"""Misfit: a page has something in it that its columns do not take as it came."""

from __future__ import annotations


class Misfit(ValueError):
    """The fast way ends here; the exact one, record by record, finds out what it was."""

"""Report: what a person is told when something fails or deserves a warning."""

from __future__ import annotations

import logging

from rich.text import Text

from visma_async.cli.terminal import say
from visma_async.errors import ApiError, VismaNetError


def failure(error: VismaNetError | OSError) -> Text:
    """Returns what failed, what was tried and what to do, each on a line."""
    if isinstance(error, VismaNetError):
        lines = [error.message, *_tried(error), *([error.advice] if error.advice else [])]
    else:
        what = error.strerror or str(error) or type(error).__name__
        lines = [what if error.filename is None else f"{error.filename}: {what}"]
    text = Text()
    text.append("error: ", style="bold red").append(lines[0], style="red")
    for line in lines[1:]:
        text.append(f"\n  {line}")
    return text


def warning(message: str) -> Text:
    """Returns a warning."""
    return Text().append("warning: ", style="bold yellow").append(message)


def _tried(error: VismaNetError) -> list[str]:
    facts: list[str] = []
    if error.request is not None:
        facts.append(f"{error.request.method} {error.request.target}")
        if error.attempts > 1:
            facts.append(f"{error.attempts} attempts")
        if error.elapsed is not None:
            facts.append(f"{error.elapsed:.1f} s")
    if isinstance(error, ApiError):
        ids = (
            ("code", error.code),
            ("message id", error.message_id),
            ("request id", error.request_id),
        )
        facts.extend(f"{name} {value}" for name, value in ids if value)
    return [f"({', '.join(facts)})"] if facts else []


class LogHandler(logging.Handler):
    """Prints log records to stderr, above a progress bar that may be there."""

    def emit(self, record: logging.LogRecord) -> None:
        """Prints the record's level and message."""
        if record.levelno == logging.WARNING:
            say(warning(self.format(record)))
        else:
            say(f"{record.levelname.lower()}: {self.format(record)}")

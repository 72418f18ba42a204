"""The two consoles: data goes to stdout, and all that is said about it to stderr."""

from __future__ import annotations

from typing import Final

from rich.console import Console
from rich.text import Text

stdout: Final = Console(highlight=False)
stderr: Final = Console(stderr=True, highlight=False)


def say(text: str | Text) -> None:
    """Prints to stderr, without breaking lines: the terminal does, and a log wants them whole."""
    stderr.print(text, soft_wrap=True, markup=False)

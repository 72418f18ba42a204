"""Secret: text that shows itself only when asked."""

from __future__ import annotations

from typing import NoReturn, final


@final
class Secret:
    """Wraps a secret so that no repr, log line, traceback or pickle can show it."""

    __slots__ = ("_text",)

    def __init__(self, text: str | Secret) -> None:
        self._text = text.reveal() if isinstance(text, Secret) else text

    def reveal(self) -> str:
        """Returns the text itself."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "Secrets do not pickle: let the other process read its own environment or store."
        )

"""Stock: the tokens that a process holds, and how many it asks for next. Pure."""

from __future__ import annotations

from collections import deque
from typing import Literal

Kind = Literal["urgent", "bulk"]

MOST = 5
"""Tokens that are asked for at once: what a process holds, another cannot send."""


class Stock:
    """Tokens for urgent and for bulk calls, each good until a time.

    Where tokens are used up as fast as they come, twice as many are asked for the next time;
    where they had to be given back, one.
    """

    def __init__(self) -> None:
        self._tokens: dict[Kind, deque[tuple[str, float]]] = {"urgent": deque(), "bulk": deque()}
        self._want: dict[Kind, int] = {"urgent": 1, "bulk": 1}

    def __len__(self) -> int:
        return sum(map(len, self._tokens.values()))

    def ready(self, kind: Kind, now: float) -> bool:
        """Whether a call of this kind may be sent. A token for a bulk call is good for any."""
        return self._held(kind, now) is not None

    def take(self, kind: Kind, now: float) -> str:
        """Takes a token out; there must be one that is `ready`.

        Raises:
            LookupError: There is none.
        """
        tokens = self._held(kind, now)
        if tokens is None:
            raise LookupError(kind)
        return tokens.popleft()[0]

    def want(self, kind: Kind) -> int:
        """Returns how many tokens to ask for, now that there are none."""
        return self._want[kind]

    def add(self, kind: Kind, tokens: list[str], good_until: float) -> None:
        """Takes in what came."""
        if tokens:
            self._want[kind] = min(MOST, 2 * self._want[kind])
        self._tokens[kind].extend((token, good_until) for token in tokens)

    def give_back(self) -> list[str]:
        """Takes out everything that is held."""
        unused: list[str] = []
        for kind, tokens in self._tokens.items():
            if tokens:
                self._want[kind] = 1
            unused.extend(token for token, _ in tokens)
            tokens.clear()
        return unused

    def _held(self, kind: Kind, now: float) -> deque[tuple[str, float]] | None:
        for name in ("urgent", "bulk") if kind == "urgent" else ("bulk",):
            tokens = self._tokens[name]
            # Redis counts a token that is not used in time as sent, and forgets it in time.
            while tokens and tokens[0][1] <= now:
                tokens.popleft()
            if tokens:
                return tokens
        return None

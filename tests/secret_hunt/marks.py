"""Secrets that carry a mark, and the eye that knows it again, however it was encoded."""

from __future__ import annotations

import re
import secrets
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

MARK = "sEsAm0pen"
_OF_TESTS = "hush-"


def _in_base64(mark: str) -> Iterator[str]:
    """What of a text is the same wherever it stands in something that is encoded."""
    for before in range(3):
        whole = b64encode(b"\0" * before + mark.encode()).decode().rstrip("=")
        yield whole[-(-before * 8 // 6) : (before + len(mark)) * 8 // 6]


_MARKED = re.compile("|".join(map(re.escape, (MARK, _OF_TESTS, *_in_base64(MARK)))))


def leak(text: str) -> str | None:
    """Returns where a text shows a mark: what stands around it; None where it does not."""
    found = _MARKED.search(text)
    if found is None:
        return None
    return text[max(0, found.start() - 160) : found.end() + 40]


def marked(text: str) -> str:
    """Returns a secret that can be told apart."""
    return f"{MARK}-{text}"


class MarkedSecrets:
    """Stands in for the module `secrets` where tokens and codes are made."""

    def token_urlsafe(self, size: int) -> str:
        return marked(secrets.token_urlsafe(size))

    def __getattr__(self, name: str) -> Any:
        return getattr(secrets, name)

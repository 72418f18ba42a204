"""Whether the configuration is one that has a future."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from visma_async.doctor.finding import Finding
from visma_async.doctor.seen import Seen
from visma_async.doctor.way import Way
from visma_async.settings import BASE_URL, LEGACY_BASE_URL

_OLD_HOST: Final = urlsplit(LEGACY_BASE_URL).hostname
_OLD_PATH: Final = urlsplit(LEGACY_BASE_URL).path.lower()
_WHO: Final[dict[Way, str]] = {
    "application": "an application that acts for itself",
    "user": "a user who signed in",
    "token": "a token that was had elsewhere",
    "old": "the old integration",
}


def configuration(seen: Seen, source: str) -> Finding:
    """Returns how the client is set up.

    Args:
        seen: What was seen.
        source: Where the credentials come from, in words; "" where that is not told.
    """
    places = f"API {seen.base_url}" + (f", tokens {seen.token_url}" if seen.token_url else "")
    found = f"{_WHO[seen.way]}{f' ({source})' if source else ''}; {places}"
    parts = urlsplit(seen.base_url)
    if parts.hostname == _OLD_HOST or parts.path.lower().startswith(_OLD_PATH):
        return Finding(
            "configuration",
            "warning",
            found,
            "The old base URL is being shut down; until then a whole application, with all its "
            f"companies, has 500 calls an hour there, and fewer as time goes on. Use {BASE_URL}"
            + (", and Visma Connect." if seen.way == "old" else "."),
        )
    return Finding("configuration", "ok", found)

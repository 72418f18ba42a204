"""A user without a browser: follows the provider's pages by HTTP, and fills in its forms."""

from __future__ import annotations

import re
from types import TracebackType
from typing import Protocol, Self

import aiohttp
from yarl import URL


class Browser(Protocol):
    """Somebody who signs in."""

    async def sign_in(self, url: str, back: str, user: str = "anna") -> str:
        """Opens a page, agrees to all, and returns the address below `back` that this ends at."""
        ...


class HttpBrowser:
    """Reads the forms of pages that need no script."""

    def __init__(self) -> None:
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._session.close()

    async def sign_in(self, url: str, back: str, user: str = "anna") -> str:
        """Signs in on the first page and agrees on the second."""
        at, page = await self.open(url, back)
        while not at.startswith(back):
            action = re.search(r'action="([^"]+)"', page)
            assert action, page
            hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page))
            form = {**hidden, "login": user, "password": "any"}
            at, page = await self._follow("POST", action[1], back, form)
        return at

    async def decline(self, url: str, back: str) -> str:
        """Goes back from the first page."""
        _, page = await self.open(url, back)
        abort = re.search(r'href="([^"]+/abort)"', page)
        assert abort, page
        at, _ = await self._follow("GET", abort[1], back, None)
        return at

    async def open(self, url: str, back: str) -> tuple[str, str]:
        """Returns where an address leads, and what the page shows."""
        return await self._follow("GET", url, back, None)

    async def _follow(
        self, method: str, url: str, back: str, form: dict[str, str] | None
    ) -> tuple[str, str]:
        while not url.startswith(back):
            async with self._session.request(
                method, URL(url, encoded=True), data=form, allow_redirects=False
            ) as answer:
                text = await answer.text()
                if answer.status not in {302, 303}:
                    return url, text
                url = str(answer.url.join(URL(answer.headers["Location"], encoded=True)))
                method, form = "GET", None
        return url, ""

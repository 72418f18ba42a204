"""A user with a real browser: headless Chromium, driven by its own protocol (CDP)."""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp
import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FILL_IN = """
(user => {
  const form = document.querySelector("form");
  if (!form || document.readyState !== "complete" || form.dataset.sent) return location.href;
  form.dataset.sent = "yes";
  for (const field of form.querySelectorAll("input[type=text], input[type=password]"))
    field.value = user;
  form.querySelector("button[type=submit]").click();
  return location.href;
})
"""


class Chromium:
    """One browser process with a fresh profile, and one page."""

    def __init__(self, profile: Path) -> None:
        found = [program for name in _NAMES if (program := shutil.which(name))]
        if not found:
            pytest.skip(f"no browser to sign in with: none of {', '.join(_NAMES)} is installed")
        self._program, self._profile = found[0], profile
        self._session = aiohttp.ClientSession()
        self._numbers = itertools.count()

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            self._program,
            *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--disable-background-networking", "--disable-dev-shm-usage"),
            *("--remote-debugging-port=0", f"--user-data-dir={self._profile}", "about:blank"),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        told = self._profile / "DevToolsActivePort"
        async with asyncio.timeout(30):
            while not (told.exists() and told.read_text().count("\n")):
                await asyncio.sleep(0.02)
        port = told.read_text().split()[0]
        async with self._session.get(f"http://127.0.0.1:{port}/json/list") as answer:
            pages = [one for one in await answer.json() if one["type"] == "page"]
        self._socket = await self._session.ws_connect(pages[0]["webSocketDebuggerUrl"])
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._socket.close()
        await self._session.close()
        self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), 10)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    async def sign_in(self, url: str, back: str, user: str = "anna") -> str:
        """Fills in the form of each page, until it is back."""
        await self._send("Page.navigate", url=url)
        async with asyncio.timeout(30):
            while True:
                found = await self._send(
                    "Runtime.evaluate", expression=f"{_FILL_IN}({json.dumps(user)})"
                )
                at: str = found.get("result", {}).get("value", "")  # none between two pages
                if at.startswith(back):
                    return at
                await asyncio.sleep(0.02)

    async def _send(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            answer = await self._socket.receive_json()
            if answer.get("id") == number:
                result: dict[str, Any] = answer.get("result", {})
                return result

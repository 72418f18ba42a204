"""aioresponses for single exchanges, and a client whose token needs no endpoint."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from unittest.mock import Mock

import aiohttp
from aioresponses import aioresponses

from visma_async import Company, StaticToken, VismaNet

BASE = "https://api.finance.visma.net"
TOKEN = "the-token"


class _Response(aiohttp.ClientResponse):
    """aioresponses does not know the argument that aiohttp 3.14 began to require."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", Mock(output_size=0))
        super().__init__(*args, **kwargs)


class Mocked(aioresponses):
    """aioresponses that builds responses which every supported aiohttp accepts."""

    def add(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("response_class", _Response)
        super().add(*args, **kwargs)

    def sent(self) -> list[Any]:
        """Returns the calls in order: `kwargs` of each, with its method and URL."""
        return [
            {"method": method, "url": str(url), **call.kwargs}
            for (method, url), calls in self.requests.items()
            for call in calls
        ]


@asynccontextmanager
async def mocked(**options: Any) -> AsyncIterator[tuple[Mocked, Company]]:
    """A company of a client against mocked answers."""
    with Mocked() as answers:
        async with VismaNet(StaticToken(TOKEN), **options) as visma:
            yield answers, visma.company("tenant")

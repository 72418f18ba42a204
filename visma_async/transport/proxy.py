"""The proxy that the environment names for a host, read once.

aiohttp's own `trust_env` reads it again for every request, in a thread, and with it the netrc file,
whose passwords would go out with a token request.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from urllib.request import getproxies, proxy_bypass

import attrs
from yarl import URL


@attrs.frozen
class Proxy:
    """A proxy and the headers for it, both None where the connection is direct."""

    url: URL | None = None
    headers: Mapping[str, str] | None = attrs.field(default=None, repr=False)


def proxy_from_environment(url: URL) -> Proxy:
    """Returns the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name for the URL."""
    if url.host is None or proxy_bypass(url.host):
        return Proxy()
    named = getproxies().get(url.scheme)
    if not named:
        return Proxy()
    proxy = URL(named)
    if proxy.user is None:
        return Proxy(proxy)
    credentials = b64encode(f"{proxy.user}:{proxy.password or ''}".encode()).decode()
    return Proxy(proxy.with_user(None), {"Proxy-Authorization": f"Basic {credentials}"})

"""discover: asks a provider where its endpoints are."""

from __future__ import annotations

from visma_async.auth.endpoints import Endpoints, discovery_url, read_endpoints
from visma_async.clock import SystemClock
from visma_async.transport.http import Http
from visma_async.transport.signin import ask

_LARGEST = 1024 * 1024


async def discover(issuer: str) -> Endpoints:
    """Returns where a provider signs users in and gives tokens, from what it says of itself.

        auth = AuthorizationCode(..., **await discover("https://connect.visma.com"))

    Visma Connect's endpoints are built in: this is for those who do not want to rely on that, and
    for other providers.

    Raises:
        AuthError: The provider's description is missing, of another, or not https throughout.
        ConfigurationError: The issuer is not https.
        TransportError: It cannot be reached.
    """
    url = discovery_url(issuer)
    http = Http(connections=1, lender=None, max_response_size=_LARGEST)
    try:
        answer = await ask(http, SystemClock(), "GET", url, headers={})
    finally:
        await http.aclose()
    return read_endpoints(issuer, answer.status, answer.body)

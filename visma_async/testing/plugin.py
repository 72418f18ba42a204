"""The pytest plugin: `visma_sandbox`, `visma_client` and `visma_company`.

pytest imports this module in every project where the package is installed, so it imports nothing
of the package's own that is heavy, and gets along without any plugin for asyncio.

The markers say how the two are made, on a test, a class or a module (`pytestmark`):

    @pytest.mark.visma_sandbox(sizes={"customer": 10}, latency=0.1)
    @pytest.mark.visma_client(retry=Retry(attempts=1))
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from visma_async.testing import roads
from visma_async.testing.options import from_ini, from_markers

if TYPE_CHECKING:
    from visma_async.client import VismaNet
    from visma_async.company import Company
    from visma_async.sandbox import Sandbox

_MARKERS = (
    "visma_sandbox(**options): how this test's Sandbox is made, e.g. sizes={'customer': 10}",
    "visma_client(**options): how this test's VismaNet is made, e.g. retry=Retry(attempts=1)",
)
_INI = "How Sandboxes are made: NAME=VALUE, one per line, the value in JSON (quota=200)."


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares the setting for the whole project."""
    parser.addini("visma_sandbox", _INI, type="linelist", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Declares the markers, and adds the fixtures for those asyncio plugins that are here."""
    for marker in _MARKERS:
        config.addinivalue_line("markers", marker)
    roads.register(config)


@pytest.fixture
def visma_sandbox_options(request: pytest.FixtureRequest) -> Mapping[str, Any]:
    """The keywords that `visma_sandbox` is made with: the project's, then the test's own.

    Override it to compute some: `return {**visma_sandbox_options, "latency": draw}`.
    """
    return {**from_ini(request.config), **from_markers(request.node, "visma_sandbox")}


@pytest.fixture
def _visma_sandbox_made(visma_sandbox_options: Mapping[str, Any]) -> Sandbox:
    from visma_async.sandbox import Sandbox  # noqa: PLC0415 - see above

    return Sandbox(**visma_sandbox_options)


@pytest.fixture
def visma_sandbox(
    request: pytest.FixtureRequest, _visma_sandbox_made: Sandbox
) -> Iterator[Sandbox]:
    """A local Visma Net of the test's own, listening on loopback.

    An async test shares its event loop with it. For any other test it runs in a thread.
    """
    if road := roads.choose(request):
        yield request.getfixturevalue(roads.sandbox_fixture(road))
        return
    from visma_async.testing.thread import serving  # noqa: PLC0415 - see above

    with serving(_visma_sandbox_made):
        yield _visma_sandbox_made


@pytest.fixture
def visma_client_options(request: pytest.FixtureRequest) -> Mapping[str, Any]:
    """The keywords that `visma_client` is made with, besides those that the sandbox says.

    Override it to compute some: `return {**visma_client_options, "session": session}`.
    """
    return from_markers(request.node, "visma_client")


@pytest.fixture
def _visma_client_made(visma_sandbox: Sandbox, visma_client_options: Mapping[str, Any]) -> VismaNet:
    from visma_async.testing.client import client_of  # noqa: PLC0415 - see above

    return client_of(visma_sandbox, **visma_client_options)


@pytest.fixture
def visma_client(request: pytest.FixtureRequest) -> VismaNet:
    """A client of the sandbox, closed after the test. For async tests only."""
    road = roads.choose(request)
    if road is None:
        pytest.fail(
            "visma_client needs an async test that pytest-asyncio or anyio runs. A synchronous "
            "test can use visma_sandbox, and a VismaNet of its own inside asyncio.run.",
            pytrace=False,
        )
    client: VismaNet = request.getfixturevalue(roads.client_fixture(road))
    return client


@pytest.fixture
def visma_company(visma_client: VismaNet, visma_sandbox: Sandbox) -> Company:
    """The sandbox's first company, as the client sees it."""
    return visma_client.company(visma_sandbox.tenant_id)

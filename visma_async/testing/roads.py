"""How a test gets its event loop, and the fixtures that live on the same loop.

pytest-asyncio wants its fixtures decorated, and told the scope of the loop; anyio wants them
plain. So there is one pair of fixtures for each way, and the public ones choose by the test.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from visma_async.client import VismaNet
    from visma_async.sandbox import Sandbox

_SCOPES = ("function", "class", "module", "package", "session")
ANYIO = "anyio"


def register(config: pytest.Config) -> None:
    """Adds the fixtures for those of the two plugins that are here."""
    if config.pluginmanager.hasplugin("asyncio"):
        asyncio_fixture = import_module("pytest_asyncio").fixture
        for scope in _SCOPES:
            config.pluginmanager.register(_pair(scope, asyncio_fixture(loop_scope=scope)))
    if config.pluginmanager.hasplugin("anyio"):
        config.pluginmanager.register(_pair(ANYIO, pytest.fixture))


def choose(request: pytest.FixtureRequest) -> str | None:
    """Which pair is for this test: a scope of pytest-asyncio, `anyio`, or None: it is not async."""
    item = request.node
    if not isinstance(item, pytest.Function) or not inspect.iscoroutinefunction(item.obj):
        return None
    plugins = request.config.pluginmanager
    if plugins.hasplugin("asyncio"):
        marker = item.get_closest_marker("asyncio")
        if marker is not None or _is_auto(request.config):
            return _loop_scope(request.config, marker)
    if plugins.hasplugin("anyio") and "anyio_backend" in request.fixturenames:
        return ANYIO
    return None


def sandbox_fixture(road: str) -> str:
    """The name of the fixture that opens the sandbox there."""
    return f"_visma_sandbox_{road}"


def client_fixture(road: str) -> str:
    """The name of the fixture that opens the client there."""
    return f"_visma_client_{road}"


def _pair(road: str, fixture: Callable[..., Any]) -> ModuleType:
    # pytest looks for fixtures in modules and classes. A function can be one fixture only.
    async def sandbox(_visma_sandbox_made: Sandbox) -> AsyncIterator[Sandbox]:
        async with _visma_sandbox_made:
            yield _visma_sandbox_made

    async def client(_visma_client_made: VismaNet) -> AsyncIterator[VismaNet]:
        async with _visma_client_made:
            yield _visma_client_made

    pair = ModuleType(f"{__name__}.{road}", "The async fixtures of one road.")
    setattr(pair, sandbox_fixture(road), fixture(sandbox))
    setattr(pair, client_fixture(road), fixture(client))
    return pair


def _is_auto(config: pytest.Config) -> bool:
    chosen = config.getoption("asyncio_mode", default=None) or config.getini("asyncio_mode")
    return str(getattr(chosen, "value", chosen)) == "auto"


def _loop_scope(config: pytest.Config, marker: pytest.Mark | None) -> str:
    named = marker.kwargs.get("loop_scope") if marker is not None else None
    if named is None:
        try:
            named = config.getini("asyncio_default_test_loop_scope")
        except (KeyError, ValueError):  # pytest-asyncio 0.25 does not know it
            named = None
    return str(named or "function")

"""A sandbox in a thread of its own, and the command line against it, in this process or another."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from types import SimpleNamespace

import attrs
import pytest

from visma_async.cli.app import run
from visma_async.sandbox import Sandbox

_VARIABLES = [
    f"VISMA_{name}"
    for name in (
        "CLIENT_ID",
        "CLIENT_SECRET",
        "TENANT_ID",
        "COMPANY_ID",
        "TOKEN",
        "BASE_URL",
        "TOKEN_URL",
        "QUOTA",
    )
]


@attrs.frozen
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


class Served:
    """A sandbox that is served by a thread, since a command runs an event loop of its own."""

    def __init__(self, **options) -> None:
        self.sandbox = Sandbox(**options)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> Sandbox:
        self._thread.start()
        self._do(self.sandbox.start())
        return self.sandbox

    def __exit__(self, *_) -> None:
        self._do(self.sandbox.stop())
        self._do(_end_handlers())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)


async def _end_handlers() -> None:
    """Ends the answers that a test left stalled."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    # A transport closes its socket some rounds of the loop later.
    for _ in range(10):
        await asyncio.sleep(0)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch, tmp_path):
    """No credentials of the developer's, no colours, a folder of one's own, and no pauses."""
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    at_once = SimpleNamespace(random=lambda: 0.0)
    monkeypatch.setattr("visma_async.transport.pool.random", at_once)
    monkeypatch.setattr("visma_async.transport.signin.random", at_once)


@pytest.fixture
def serve(monkeypatch):
    """Serves sandboxes until the test ends, and has the environment lead to the latest."""
    served: list[Served] = []

    def start(**options) -> Sandbox:
        options.setdefault("sizes", {"customer": 95})
        options.setdefault("page_size", {"customer": 10})
        served.append(Served(**options))
        sandbox = served[-1].__enter__()
        monkeypatch.setenv("VISMA_BASE_URL", sandbox.url)
        monkeypatch.setenv("VISMA_TOKEN_URL", sandbox.token_url)
        monkeypatch.setenv("VISMA_CLIENT_ID", sandbox.client_id)
        monkeypatch.setenv("VISMA_CLIENT_SECRET", sandbox.client_secret)
        monkeypatch.setenv("VISMA_TENANT_ID", sandbox.tenant_id)
        return sandbox

    yield start
    for one in served:
        one.__exit__()


@pytest.fixture
def sandbox(serve) -> Sandbox:
    return serve()


@pytest.fixture
def cli(capfd):
    """Runs a command in this process."""

    def call(*arguments: str) -> Ended:
        capfd.readouterr()
        code = run(arguments)
        return Ended(code, *capfd.readouterr())

    return call


@pytest.fixture
def start():
    """Starts the command line in a process of its own."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str, **options) -> subprocess.Popen[bytes]:
        options.setdefault("stdout", subprocess.PIPE)
        process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "visma_async", *arguments],
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
            **options,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()

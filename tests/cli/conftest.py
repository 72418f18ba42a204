"""Sandboxes in threads, and the command line against them, in this process or another."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import attrs
import pytest

from visma_async.cli.app import run
from visma_async.sandbox import Sandbox
from visma_async.testing.thread import serving

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
        "REDIS_URL",
        "CONFIG",
        "PROFILE",
    )
]


@attrs.frozen
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch, tmp_path, tmp_path_factory):
    """No credentials of the developer's, no colours, a folder of one's own, and no pauses."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    at_once = SimpleNamespace(random=lambda: 0.0)
    monkeypatch.setattr("visma_async.transport.pool.random", at_once)
    monkeypatch.setattr("visma_async.transport.signin.random", at_once)


def variables(sandbox: Sandbox) -> dict[str, str]:
    """What leads to a sandbox."""
    return {
        "VISMA_BASE_URL": sandbox.url,
        "VISMA_TOKEN_URL": sandbox.token_url,
        "VISMA_CLIENT_ID": sandbox.client_id,
        "VISMA_CLIENT_SECRET": sandbox.client_secret,
        "VISMA_TENANT_ID": sandbox.tenant_id,
    }


@pytest.fixture
def alone(serve, monkeypatch):
    """Serves a sandbox that the environment does not lead to: a profile has to."""

    def start(**options) -> Sandbox:
        sandbox = serve(**options)
        for name in variables(sandbox):
            monkeypatch.delenv(name)
        monkeypatch.setenv("OF_THE_TEST", sandbox.client_secret)
        return sandbox

    return start


@pytest.fixture
def serve(monkeypatch):
    """Serves sandboxes until the test ends, and has the environment lead to the latest."""

    def start(**options) -> Sandbox:
        options.setdefault("sizes", {"customer": 95})
        options.setdefault("page_size", {"customer": 10})
        sandbox = Sandbox(**options)
        served.enter_context(serving(sandbox))
        for name, value in variables(sandbox).items():
            monkeypatch.setenv(name, value)
        return sandbox

    with ExitStack() as served:
        yield start


@pytest.fixture
def sandbox(serve) -> Sandbox:
    return serve()


@pytest.fixture
def config(monkeypatch, tmp_path_factory):
    """Writes the file of profiles, and has VISMA_CONFIG name it."""
    path = tmp_path_factory.mktemp("config") / "config.toml"
    monkeypatch.setenv("VISMA_CONFIG", str(path))

    def write(text: str) -> Path:
        path.write_text(text, encoding="utf-8")
        return path

    return write


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

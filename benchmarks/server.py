"""Server: the sandbox in a process of its own, so that its work is not counted as the client's."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).parent.parent
"""Where every process starts, so that all of them import the same package."""


@attrs.frozen
class Server:
    """Where the sandbox is, and the way in."""

    url: str
    token_url: str
    client_id: str
    client_secret: str
    tenant_ids: tuple[str, ...] = attrs.field(converter=tuple)


@contextmanager
def served(**sandbox: Any) -> Generator[Server]:
    """Serves a `Sandbox` made from these arguments until the block ends."""
    arguments = [f"{name}={json.dumps(value)}" for name, value in sandbox.items()]
    with started("visma_async.sandbox", *arguments) as server:
        yield server


@contextmanager
def started(module: str, *arguments: str) -> Generator[Server]:
    """Runs a module that serves, and says in one line of JSON where, until the block ends."""
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            said = process.stdout.readline() if process.stdout else ""
            if not said:
                raise RuntimeError("The server did not start; see what it wrote above.")
            yield Server(**json.loads(said))
        finally:
            process.terminate()

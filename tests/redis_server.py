"""A real Redis for the tests: started on a socket of its own, and thrown away."""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

NONE_HERE = "redis-server is not installed (Debian: apt-get install redis-server)"


class LocalRedis:
    """One Redis process, which can be taken away and brought back."""

    def __init__(self, directory: Path) -> None:
        program = shutil.which("redis-server")
        if program is None:
            pytest.skip(NONE_HERE)
        self._program = program
        self._socket = directory / "redis.sock"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"unix://{self._socket}"
        self.start()

    def start(self) -> None:
        """Starts it, empty."""
        self._process = subprocess.Popen(
            [
                self._program,
                *("--port", "0", "--unixsocket", str(self._socket)),
                *("--save", "", "--appendonly", "no", "--dir", str(self._socket.parent)),
            ],
            stdout=subprocess.DEVNULL,
        )
        import redis

        until = time.monotonic() + 20
        with redis.Redis(unix_socket_path=str(self._socket)) as client:
            while True:
                try:
                    client.ping()
                    return
                except redis.ConnectionError:
                    assert time.monotonic() < until, "redis-server does not start"
                    time.sleep(0.01)

    def stop(self) -> None:
        """Takes it away, with all that it knows."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._process = None

    def close(self) -> None:
        """Ends it."""
        if self._process is not None:
            self.stop()

"""A real PostgreSQL for the tests: started on a port of its own, and thrown away."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

NONE_HERE = "there is no PostgreSQL server here (Debian: apt-get install postgresql)"
_USERS = ("postgres", "nobody")
"""Whom it runs as where the tests run as root, which it refuses to."""


class LocalPostgres:
    """One PostgreSQL server with a database of its own."""

    def __init__(self) -> None:
        programs = _programs()
        if programs is None:
            pytest.skip(NONE_HERE)
        # Not below pytest's folder, which nobody but its owner may enter.
        self._folder = Path(tempfile.mkdtemp(prefix="visma_async-postgres-"))
        self._as = _other_user() if os.geteuid() == 0 else {}
        password = secrets.token_hex(8)
        words = self._folder / "password"
        words.write_text(password)
        if self._as:
            for path in (self._folder, words):
                os.chown(path, self._as["user"], self._as["group"])
        data = self._folder / "data"
        subprocess.run(
            [
                *(programs / "initdb", "--pgdata", data, "--username", "visma", "--no-sync"),
                *("--encoding", "UTF8", "--locale", "C"),
                *("--auth", "scram-sha-256", "--pwfile", words),
            ],
            check=True,
            capture_output=True,
            cwd=self._folder,
            **self._as,
        )
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._process = subprocess.Popen(
            [
                *(programs / "postgres", "-D", data, "-p", str(port)),
                *("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="),
                *("-c", "fsync=off"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            **self._as,
        )
        self.url = f"postgresql://visma:{password}@127.0.0.1:{port}/postgres"
        self._wait()

    def close(self) -> None:
        """Ends it."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait()
        shutil.rmtree(self._folder)

    def _wait(self) -> None:
        import psycopg2

        until = time.monotonic() + 30
        while True:
            try:
                psycopg2.connect(self.url).close()
                return
            except psycopg2.OperationalError:
                assert self._process.poll() is None, "PostgreSQL does not start"
                assert time.monotonic() < until, "PostgreSQL does not answer"
                time.sleep(0.05)


def _programs() -> Path | None:
    """The folder of the server's programs, which are often not on the PATH."""
    if sys.platform == "win32":
        return None
    folders = sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True)
    config = shutil.which("pg_config")
    if config is not None:
        found = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=False)
        folders.append(found.stdout.strip())
    for name in ("initdb", "postgres"):
        on_path = shutil.which(name)
        if on_path is not None:
            folders.append(str(Path(on_path).parent))
    for folder in map(Path, folders):
        if all((folder / name).exists() for name in ("initdb", "postgres")):
            return folder
    return None


def _other_user() -> dict[str, int | list[int]]:
    for name in _USERS:
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    pytest.skip("PostgreSQL does not run as root, and there is no other user")

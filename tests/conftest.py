"""What every test stands on."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.redis_server import LocalRedis


@pytest.fixture(scope="session")
def certificate(tmp_path_factory) -> tuple[Path, Path]:
    """A self-signed certificate for 127.0.0.1 and its key, made by the openssl program."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    try:
        subprocess.run(
            [
                *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
                *("-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"),
                *("-keyout", str(key), "-out", str(certificate)),
            ],
            check=True,
            capture_output=True,
        )
    except FileNotFoundError:
        pytest.skip("the openssl program is not installed: no certificate to refuse")
    return certificate, key


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory):
    """A Redis of the whole run's own."""
    server = LocalRedis(tmp_path_factory.mktemp("redis"))
    yield server
    server.close()

"""A certificate that is not trusted: said once, and nothing is tried again."""

from __future__ import annotations

import socketserver
import ssl
import threading
from contextlib import suppress


class Handshake(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        with suppress(OSError):
            self.server.context.wrap_socket(self.request, server_side=True)


def test_a_certificate_that_is_not_trusted(cli, sandbox, certificate, monkeypatch):
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handshake) as server:
        server.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.context.load_cert_chain(*certificate)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        monkeypatch.setenv("VISMA_BASE_URL", f"https://127.0.0.1:{server.server_address[1]}")
        ended = cli("export", "customer", "--out", "c.jsonl")
        server.shutdown()
        thread.join()
    assert ended.code == 1
    assert "certificate" in ended.err
    assert "attempts" not in ended.err
    assert "Traceback" not in ended.err

"""Storage: the other host, to which pre-signed URLs lead, on a port of its own."""

from __future__ import annotations

from collections.abc import Sequence
from ssl import SSLContext

from aiohttp import hdrs, web

from visma_async.sandbox.files import signed
from visma_async.sandbox.stored import Files


class Storage:
    """Gives away what is signed, and refuses every bearer token."""

    def __init__(self, files: Sequence[Files]) -> None:
        self._files = files
        self._runner: web.ServerRunner | None = None
        self.url = ""

    async def start(self, host: str, tls: SSLContext | None = None) -> None:
        """Begin to listen."""
        runner = self._runner = web.ServerRunner(web.Server(self._handle, access_log=None))
        await runner.setup()
        await web.TCPSite(runner, host, 0, ssl_context=tls).start()
        bound = runner.addresses[0]
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://{bound[0]}:{bound[1]}"

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        answer = signed(self._files, request.raw_path, request.headers.get(hdrs.AUTHORIZATION))
        headers = {hdrs.CONTENT_TYPE: answer.content_type, **answer.headers}
        return web.Response(status=answer.status, body=answer.body, headers=headers)

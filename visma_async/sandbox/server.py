"""Server: the sockets of the sandbox, and every way in which an answer can go wrong on them."""

from __future__ import annotations

import socket
import struct
from asyncio import AbstractEventLoop, Task, Transport
from collections.abc import Callable
from email.utils import formatdate
from random import Random
from ssl import SSLContext
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import hdrs, web

from visma_async.clock import Clock
from visma_async.sandbox import answers, compression
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.control import Control
from visma_async.sandbox.desk import Desk
from visma_async.sandbox.errands import Errands
from visma_async.sandbox.faults import Fault, Faults
from visma_async.sandbox.gateway import Gateway, Visit
from visma_async.sandbox.recording import Recorded, Recording

Latency = float | Callable[[Random], float]
Compression = bool | compression.Encoding

CUT_OFF_AFTER = 240.0
"""Seconds after which a direct call is answered 504, according to the API's docs."""
_BIGGEST_BODY = 256 * 1024 * 1024
_NO_FAULT = Fault()
_LINGER_NOT = struct.pack("ii", 1, 0)


class Server:
    """Listens, and sends what the gateway answers."""

    def __init__(
        self,
        gateway: Gateway,
        desk: Desk,
        *,
        clock: Clock,
        faults: Faults,
        recording: Recording,
        latency: Latency,
        random: Random,
        compression: Compression,
        errands: Errands,
        control: Control,
    ) -> None:
        self._gateway = gateway
        self._desk = desk
        self._clock = clock
        self._faults = faults
        self._recording = recording
        self._latency = latency
        self._random = random
        self._compression: Compression = compression
        self._errands = errands
        self._control = control
        self._runner: web.ServerRunner | None = None
        self.url = ""

    async def start(self, host: str, port: int, tls: SSLContext | None = None) -> None:
        """Begin to listen."""
        server = web.Server(self._handle, request_factory=_request, access_log=None)
        runner = self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, host, port, backlog=2048, ssl_context=tls).start()
        bound = runner.addresses[0]
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://{bound[0]}:{bound[1]}"
        self._errands.start(self.url)

    async def stop(self) -> None:
        """Stop listening and break what is under way."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        await self._errands.stop()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            body = await request.read()
        except ConnectionError:
            return _break(request)
        path, _, query = request.raw_path.partition("?")
        if self._control.knows(path):
            kind = request.headers.get(hdrs.CONTENT_TYPE, "")
            answer = self._control.answer(request.method, path, kind, body, request.remote)
            return _plainly(answer)
        page = self._desk.page(request.method, path, query, self._clock.time())
        if page is not None:
            return _plainly(page)
        record = self._recording.arrived(
            request.method,
            path,
            parse_qsl(query, keep_blank_values=True),
            request.headers,
            body,
            self._clock.time(),
        )
        try:
            if self._desk.knows(path):
                return await self._token(request, record, body)
            return await self._call(request, record, body)
        finally:
            self._recording.finished()

    async def _token(
        self, request: web.BaseRequest, record: Recorded, body: bytes
    ) -> web.StreamResponse:
        record.route = f"{request.method} {record.path.lower()}"
        fault = self._faults.take(request.method, record.path, None, token=True) or _NO_FAULT

        def execute() -> Answer:
            record.executed = True
            now = self._clock.time()
            return self._desk.answer(
                request.method, record.path, request.headers, body, now, self.url
            )

        return await self._carry(request, record, fault, execute)

    async def _call(
        self, request: web.BaseRequest, record: Recorded, body: bytes
    ) -> web.StreamResponse:
        visit = self._gateway.arrive(record, request.headers, body)
        if visit.refusal is not None:
            return await self._refuse(request, visit, visit.refusal)
        fault = self._faults.take(request.method, record.path, record.company) or _NO_FAULT
        return await self._carry(
            request,
            record,
            fault,
            lambda: self._gateway.carry_out(visit, self.url),
            lambda answer: self._gateway.finish(visit, answer),
        )

    async def _refuse(
        self, request: web.BaseRequest, visit: Visit, refusal: Answer
    ) -> web.StreamResponse:
        await self._clock.sleep(self._usual_wait())
        self._gateway.finish(visit, refusal)
        return await self._send(request, visit.record, refusal, _NO_FAULT)

    async def _carry(
        self,
        request: web.BaseRequest,
        record: Recorded,
        fault: Fault,
        execute: Callable[[], Answer],
        finish: Callable[[Answer], None] | None = None,
    ) -> web.StreamResponse:
        usual = self._usual_wait()
        if finish is not None and fault.delay + usual + fault.stall > CUT_OFF_AFTER:
            work = min(fault.delay + usual, CUT_OFF_AFTER)
            return await self._cut_off(request, record, work, execute, finish)
        if fault.delay:
            await self._clock.sleep(fault.delay)
        if fault.reset == "before":
            return _break(request)
        if usual:
            await self._clock.sleep(usual)
        answer = Answer() if fault.answers else execute()
        self._errands.run()
        if fault.stall:
            await self._clock.sleep(fault.stall)
        if fault.reset == "after":
            return _break(request)
        if fault.raw is not None:
            return _blurt(request, fault.raw)
        answer = fault.spoil(answer)
        if finish is not None:
            finish(answer)
        return await self._send(request, record, answer, fault)

    async def _cut_off(
        self,
        request: web.BaseRequest,
        record: Recorded,
        work: float,
        execute: Callable[[], Answer],
        finish: Callable[[Answer], None],
    ) -> web.StreamResponse:
        """The gateway gives up; what it asked of the ERP is done all the same."""
        await self._clock.sleep(work)
        execute()
        self._errands.run()
        await self._clock.sleep(CUT_OFF_AFTER - work)
        answer = Answer(504, answers.HTML_504, content_type="text/html")
        finish(answer)
        return await self._send(request, record, answer, _NO_FAULT)

    def _usual_wait(self) -> float:
        latency = self._latency
        return max(0.0, latency(self._random) if callable(latency) else latency)

    async def _send(
        self, request: web.BaseRequest, record: Recorded, answer: Answer, fault: Fault
    ) -> web.StreamResponse:
        record.status = answer.status
        record.done = self._clock.time()
        body, headers = self._encoded(request, answer)
        if answer.body:
            headers[hdrs.CONTENT_TYPE] = answer.content_type
        if fault.truncate is None and fault.drip is None:
            return web.Response(status=answer.status, body=body, headers=headers)
        response = web.StreamResponse(status=answer.status, headers=headers)
        response.content_length = len(body)
        await response.prepare(request)
        if fault.truncate is not None:
            await response.write(body[: fault.truncate])
            if request.transport is not None:
                request.transport.close()
            return response
        return await self._drip(response, body, fault)

    async def _drip(
        self, response: web.StreamResponse, body: bytes, fault: Fault
    ) -> web.StreamResponse:
        size, pause = fault.drip or (len(body), 0.0)
        for start in range(0, len(body), size):
            await response.write(body[start : start + size])
            await self._clock.sleep(pause)
        await response.write_eof()
        return response

    def _encoded(self, request: web.BaseRequest, answer: Answer) -> tuple[bytes, dict[str, str]]:
        headers = {hdrs.DATE: formatdate(self._clock.time(), usegmt=True), **answer.headers}
        wanted = request.headers.get(hdrs.ACCEPT_ENCODING)
        if not self._compression or wanted is None or len(answer.body) < compression.WORTH_IT:
            return answer.body, headers
        prefer = None if isinstance(self._compression, bool) else self._compression
        encoding = compression.choose(wanted, prefer)
        if encoding is None:
            return answer.body, headers
        headers[hdrs.CONTENT_ENCODING] = encoding
        headers[hdrs.VARY] = hdrs.ACCEPT_ENCODING
        return compression.ENCODERS[encoding](answer.body), headers


def _plainly(answer: Answer) -> web.Response:
    headers = {hdrs.CONTENT_TYPE: answer.content_type, **answer.headers}
    return web.Response(status=answer.status, body=answer.body, headers=headers)


def _request(
    message: Any, payload: Any, protocol: Any, writer: Any, task: Task[None]
) -> web.BaseRequest:
    loop: AbstractEventLoop = task.get_loop()
    return web.BaseRequest(
        message, payload, protocol, writer, task, loop, client_max_size=_BIGGEST_BODY
    )


def _break(request: web.BaseRequest) -> web.StreamResponse:
    """Reset the connection; what is returned is never sent."""
    transport = request.transport
    if isinstance(transport, Transport):
        if (wire := transport.get_extra_info("socket")) is not None:
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        transport.abort()
    return web.Response()


def _blurt(request: web.BaseRequest, raw: bytes | str) -> web.StreamResponse:
    """Send bytes that need be no HTTP, and hang up; what is returned is never sent."""
    if isinstance(request.transport, Transport):
        request.transport.write(raw.encode() if isinstance(raw, str) else raw)
        request.transport.close()
    return web.Response()

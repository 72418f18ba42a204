"""Connections cut at every byte of a write: nothing is executed twice, and no report is false."""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import attrs
import pytest

from tests.fault_proxy import Cut, FaultProxy, fault_proxy
from visma_async import Company, Retry, StaticToken, VismaNet, models
from visma_async.errors import ApiError, OutcomeUnknown, TransportError
from visma_async.sandbox import Sandbox

KINDS = [("fresh", "fin"), ("fresh", "rst"), ("reused", "fin"), ("reused", "rst")]


@attrs.define
class Setting:
    """A client before a proxy before a sandbox, and the writes that are tried one by one."""

    sandbox: Sandbox
    proxy: FaultProxy
    company: Company
    what: str
    number: int = 0

    def write(self):
        """The next write; each can be told from all others by what was sent."""
        self.number += 1
        number = f"{self.number:05}"
        if self.what == "create":
            body = models.CustomerUpdate(
                number=f"C{number}", override_number_series=True, name=f"ACME {number}"
            )
            return self.company.customer.create(body)
        if self.what == "update":
            return self.company.customer.update("10000", models.CustomerUpdate(name=f"A {number}"))
        if self.what == "delete":
            self.sandbox.seed(attribute=[{"attributeID": f"A{number}", "description": "x"}])
            return self.company.attribute.delete(f"A{number}")
        self.sandbox.seed(customer_invoice=[{"referenceNumber": number, "status": "Balanced"}])
        return self.company.customer_invoice.release(number)

    def executed(self) -> int:
        """How often the sandbox carried out the write made last."""
        return sum(
            one.executed and f"{self.number:05}" in f"{one.path} {one.body}"
            for one in self.sandbox.requests
            if one.method != "GET"
        )

    def visible(self) -> bool:
        """Whether the sandbox's records show that it was carried out."""
        number = f"{self.number:05}"
        if self.what == "create":
            return self.sandbox.read("customer", f"C{number}") is not None
        if self.what == "update":
            return self.sandbox.read("customer", "10000")["name"] == f"A {number}"
        if self.what == "delete":
            return self.sandbox.read("attribute", f"A{number}") is None
        return self.sandbox.read("customer_invoice", number)["status"] == "Open"

    async def settled(self) -> None:
        """Waits until the sandbox has done with whatever reached it."""
        await asyncio.sleep(0)
        while self.sandbox.in_flight:
            await asyncio.sleep(0)


@asynccontextmanager
async def setting(sandbox: Sandbox, what: str, **options) -> AsyncIterator[Setting]:
    async with fault_proxy(sandbox) as proxy:
        token, url = StaticToken(sandbox.access_token()), proxy.url
        retry = Retry(first_pause=0.0)
        async with VismaNet(token, base_url=url, retry=retry, **options) as visma:
            yield Setting(sandbox, proxy, visma.company(sandbox.tenant_id), what)


async def lengths_of(at: Setting) -> tuple[int, int]:
    """The bytes of a request and those of its answer."""
    at.number = 10_000
    at.proxy.arm(None)
    await at.write()
    at.number = 0
    return at.proxy.sent, at.proxy.answered


async def outcome_of(call) -> str:
    try:
        await call
    except OutcomeUnknown as error:
        return error.moment
    except (TransportError, ApiError):
        return "failed"
    return "succeeded"


def cuts(request_length: int, answer_length: int, step: int) -> list[tuple[str, int]]:
    found = [("request", at) for at in range(0, request_length, step)]
    found += [("request", request_length), ("answer", 0)]
    found += [("answer", at) for at in range(1, answer_length, step)]
    return [*found, ("answer", answer_length)]


async def cut_everywhere(
    sandbox: Sandbox, what: str, kept: str, how: str, step: int, **options
) -> Counter[str]:
    told: Counter[str] = Counter()
    async with setting(sandbox, what, **options) as at:
        lengths = await lengths_of(at)
        for side, after in cuts(*lengths, step):
            if kept == "fresh":
                at.proxy.close_idle()
                await asyncio.sleep(0.001)
            else:
                await at.company.customer.update("10001", models.CustomerUpdate(name="warm"))
            at.proxy.arm(Cut(side, after, how))
            outcome = await outcome_of(at.write())
            await at.settled()
            executed = at.executed()
            where = f"{side} cut after {after} of {lengths}: {outcome}, {executed} executed"
            assert executed <= 1, where
            assert at.visible() == bool(executed), where
            assert outcome != "succeeded" or executed == 1, where
            assert outcome != "failed" or executed == 0, where
            assert outcome != "reading the answer" or executed == 1, where
            if "session" not in options:
                assert side == "answer" or after == lengths[0] or executed == 0, where
            told[outcome] += 1
            at.proxy.arm(None)
    return told


@pytest.mark.parametrize(("kept", "how"), KINDS)
@pytest.mark.parametrize("what", ["create", "update", "delete", "action"])
async def test_a_write_cut_anywhere_is_never_reported_falsely(visma_sandbox, what, kept, how):
    step = 25 if what == "create" else 120
    told = await cut_everywhere(visma_sandbox, what, kept, how, step)
    assert told["waiting"] >= 5
    assert told["succeeded"] >= 1
    assert (told["reading the answer"] > 0) == (what == "action")


@pytest.mark.parametrize("how", ["fin", "rst"])
async def test_a_write_over_tls_and_a_lent_connection_cut_anywhere(certificate, how):
    """What is cut is the ciphertext, handshake and all."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    trusting = ssl.create_default_context(cafile=certificate[0])
    async with (
        Sandbox(ssl=context) as sandbox,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusting)) as theirs,
    ):
        told = await cut_everywhere(sandbox, "create", "fresh", how, 150, session=theirs)
        assert told["waiting"] >= 3
        assert told["succeeded"] >= 3  # the handshake broke, and the write was sent again


@pytest.mark.parametrize("hang_ups", [1, 3, 10])
async def test_connections_that_are_reset_when_they_are_accepted(visma_sandbox, hang_ups):
    async with setting(visma_sandbox, "create") as at:
        for _ in range(20):
            at.proxy.close_idle()
            await asyncio.sleep(0.001)
            at.proxy.hang_ups = hang_ups
            outcome = await outcome_of(at.write())
            await at.settled()
            assert at.executed() == at.visible() == (outcome == "succeeded")
            at.proxy.hang_ups = 0


@pytest.mark.slow
@pytest.mark.parametrize(("kept", "how"), KINDS)
@pytest.mark.parametrize("what", ["create", "update", "delete", "action"])
async def test_a_write_cut_at_every_byte_is_never_reported_falsely(visma_sandbox, what, kept, how):
    told = await cut_everywhere(visma_sandbox, what, kept, how, step=1)
    print(what, kept, how, dict(told))
    assert told.total() > 400

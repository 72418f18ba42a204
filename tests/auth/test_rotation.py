"""No refresh token is lost or used twice, whoever gives up, closes or dies meanwhile."""

from __future__ import annotations

import asyncio
import json
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.auth.signing_in import asked, auth_of, client_of, sign_in
from tests.auth.test_source import AUTH, KEY, Rotating, old
from tests.virtual_clock import VirtualClock, settle
from visma_async import FileTokenStore, RedisTokenStore
from visma_async.auth.source import TokenSource
from visma_async.auth.store import MemoryTokenStore
from visma_async.errors import ConfigurationError
from visma_async.sandbox import Sandbox

SOURCES = 3
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["ask", "ask", "give up", "expire", "shut", "open", "close", "look"]),
        st.integers(0, SOURCES - 1),
    ),
    max_size=40,
)


@settings(deadline=None)
@given(STEPS)
def test_whatever_happens_the_store_has_the_one_good_refresh_token(steps):
    async def run() -> None:
        clock, store, endpoint = VirtualClock(), MemoryTokenStore(), Rotating()
        await store.save(KEY, old())
        sources = [TokenSource(AUTH, store, endpoint, clock) for _ in range(SOURCES)]
        asking: list[list[asyncio.Task]] = [[] for _ in sources]
        closing: list[asyncio.Task] = []
        for step, which in steps:
            if step == "ask":
                asking[which].append(asyncio.ensure_future(sources[which].token("")))
            elif step == "give up" and asking[which]:
                asking[which].pop().cancel()
            elif step == "expire":
                await clock.advance(3600)
            elif step in {"shut", "open"}:
                (endpoint.open.clear if step == "shut" else endpoint.open.set)()
            elif step == "close":
                closing.append(asyncio.ensure_future(sources[which].aclose()))
                sources[which] = TokenSource(AUTH, store, endpoint, clock)
            await settle()
        endpoint.open.set()
        tasks = [task for of_source in asking for task in of_source]
        results = await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*closing)
        for result in results:
            assert not isinstance(result, BaseException) or (
                isinstance(result, ConfigurationError) and "closed" in str(result)
            )
        assert len(set(endpoint.asked)) == len(endpoint.asked)
        assert (await store.load(KEY)).refresh_token.reveal() == endpoint.good
        for source in sources:
            await source.aclose()

    asyncio.run(run())


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "deaths"), [("file", 3), ("redis", 1)])
async def test_processes_that_are_killed_cost_no_sign_in(kind, deaths, request, tmp_path):
    """Eight processes, tokens of two seconds; some are killed while they have a new one made.

    A lock in Redis outlives its process by four seconds, so that within the server's grace for a
    refresh token that was used one death can be made good there.
    """
    place = str(tmp_path / "tokens")
    if kind == "redis":
        place = request.getfixturevalue("redis_server").url
    store = FileTokenStore(place) if kind == "file" else RedisTokenStore(place)
    async with Sandbox(
        quota=None, token_lifetime=2.0, refresh_grace=10.0, sizes={"customer": 10}
    ) as sandbox:
        auth = auth_of(sandbox)
        async with client_of(sandbox, auth, store=store) as visma:
            await sign_in(visma, auth, "anna")
        job = {
            "store": kind,
            "place": place,
            "auth": {
                "client_id": sandbox.client_id,
                "client_secret": sandbox.client_secret,
                "token_url": sandbox.token_url,
                "redirect_uri": auth.redirect_uri,
                "scopes": auth.scopes,
                "authorize_url": sandbox.authorize_url,
            },
            "url": sandbox.url,
            "company": "anna",
            "calls": 4,
            "seconds": 8.0,
        }
        sandbox.fail_next(None, path="/connect/token", stall=0.2)  # time to be killed in
        workers = [
            await asyncio.create_subprocess_exec(
                *(sys.executable, "-W", "error", "-m", "tests.auth.token_worker"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
            for _ in range(8)
        ]
        try:
            for worker in workers:
                worker.stdin.write(json.dumps(job).encode() + b"\n")
            for worker in workers:
                assert await worker.stdout.readline() == b"ready\n"
            for victim in workers[:deaths]:
                # Alone, so that it is the one that asks; the answer is still to come.
                seen = len(asked(sandbox))
                victim.stdin.write(b"go\n")
                while len(asked(sandbox)) == seen:
                    await asyncio.sleep(0.01)
                victim.kill()
            began = time.time()
            for worker in workers[deaths:]:
                worker.stdin.write(b"go\n")
            for worker in workers[deaths:]:
                assert int(await worker.stdout.readline()) > 0
                assert await worker.wait() == 0
            lasted = time.time() - began
        finally:
            for worker in workers:
                if worker.returncode is None:
                    worker.kill()
                    await worker.wait()
        requests = len(asked(sandbox)) - 1 - deaths
        print(f"{kind}: {requests} renewals in {lasted:.1f} s by the others, after {deaths} died")
        assert requests <= lasted / 1.8 + 1
        async with client_of(sandbox, auth, store=store) as visma:
            await visma.company("anna").customer.get("10000")

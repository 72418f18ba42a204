"""Notices to webhooks: what is told, how it is signed, and how it goes wrong."""

from __future__ import annotations

import asyncio
import hmac
import json
from base64 import b64encode

import pytest
from aiohttp import web

from visma_async.sandbox.notices import Subscription


class Listener:
    """A webhook on this machine."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.url = ""
        self._news = asyncio.Event()

    async def handle(self, request):
        self.got.append(({k.lower(): v for k, v in request.headers.items()}, await request.read()))
        self._news.set()
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    async def wait(self, many=1):
        """What came, when so many notices are there."""
        while len(self.got) < many:
            self._news.clear()
            await asyncio.wait_for(self._news.wait(), 10)
        return [(headers, json.loads(body)) for headers, body in self.got]


@pytest.fixture
async def listener():
    found = Listener()
    runner = web.ServerRunner(web.Server(found.handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    found.url = f"http://{host}:{port}/hook"
    yield found
    await runner.cleanup()


async def submit(caller, header, path="/v1/branch"):
    status, body, _ = await caller.call("GET", path, headers={"erp-api-background": header})
    assert status == 202
    return body


async def test_a_subscription_is_told_with_a_signature_and_the_submitters_pairs(caller, listener):
    caller.sandbox.subscribe(listener.url, secret="hush")
    job = await submit(caller, "subscription:run=17,step=a")
    headers, told = (await listener.wait())[0]
    signature = hmac.new(b"hush", listener.got[0][1], "sha256").digest()
    assert headers["x-vwd-signature-v1"] == b64encode(signature).decode()
    assert headers["x-vwd-event-id"] == "BACKGROUND_API_RESPONSE"
    assert headers["x-vwd-tenant-id"] == caller.sandbox.tenant_id
    assert headers["x-vwd-notification-timestamp"] == str(int(caller.sandbox.clock.time() * 1000))
    assert (headers["run"], headers["step"]) == ("17", "a")
    assert told["stateLocation"] == job["stateLocation"]
    assert (told["id"], told["statusCode"]) == (job["id"], 200)
    assert await caller.get(told["contentLocation"])


async def test_an_address_in_the_header_is_told(caller, listener):
    job = await submit(caller, listener.url)
    headers, told = (await listener.wait())[0]
    assert told["id"] == job["id"]
    assert "x-vwd-signature-v1" not in headers
    assert (await caller.get(f"/v1/background/{job['id']}"))["webhookAddress"] == listener.url


async def test_nobody_else_is_told(open_sandbox, listener):
    caller = await open_sandbox(companies=2)
    caller.sandbox.subscribe(listener.url, company=caller.sandbox.tenant_ids[1])
    caller.sandbox.subscribe(listener.url, lost=1.0)
    for header in ("none", "subscription", "https://example.com/hook"):
        await submit(caller, header)
    await caller.sandbox.clock.advance(1.0)
    assert (caller.sandbox.deliveries, listener.got) == ((), [])
    with pytest.raises(ValueError, match="this machine only"):
        Subscription(url="https://example.com")


async def test_what_has_no_content_may_not_be_told(open_sandbox, listener):
    caller = await open_sandbox(background={"notify_empty": False})
    caller.sandbox.subscribe(listener.url)
    headers = {"erp-api-background": "subscription"}
    await caller.call("POST", "/v1/customer", json={}, headers=headers)
    await submit(caller, "subscription")
    assert (await listener.wait())[0][1]["statusCode"] == 200


async def test_a_refused_notice_is_tried_again_later(caller, listener):
    caller.sandbox.subscribe(listener.url, attempts=3, backoff=10.0)
    listener.answers = [500, 503, 500]
    clock = caller.sandbox.clock
    before = clock.time()
    await submit(caller, "subscription")
    await listener.wait(1)
    for count in (2, 3):
        while len(listener.got) < count:
            await clock.advance(1.0)
            await asyncio.sleep(0.001)
    assert clock.time() - before >= 30.0
    bodies = {body for _, body in listener.got}
    identities = {headers["x-vwd-notification-id"] for headers, _ in listener.got}
    assert (len(bodies), len(identities)) == (1, 1)
    while len(caller.sandbox.deliveries) < 3:
        await asyncio.sleep(0.001)
    assert [one.status for one in caller.sandbox.deliveries] == [500, 503, 500]


async def test_notices_may_come_twice(caller, listener):
    caller.sandbox.subscribe(listener.url, doubled=1.0)
    await submit(caller, "subscription")
    first, second = await listener.wait(2)
    assert first[1] == second[1]
    assert first[0]["x-vwd-notification-id"] == second[0]["x-vwd-notification-id"]


async def test_a_listener_that_is_not_there(caller):
    caller.sandbox.subscribe("http://127.0.0.1:9/", attempts=1)
    await submit(caller, "subscription")
    while not caller.sandbox.deliveries:
        await asyncio.sleep(0.001)
    assert caller.sandbox.deliveries[0].status is None


async def test_changed_documents_of_the_old_kind(caller, listener):
    caller.sandbox.subscribe(listener.url, legacy=True)
    await caller.call("PUT", "/v1/customer/10000", json={"name": {"value": "New"}})
    headers, told = (await listener.wait())[0]
    assert "x-vwd-signature-v1" not in headers
    [change] = told
    assert change["event"] == "customer_changed"
    assert change["contextId"] == str(caller.sandbox.company_ids[0])
    assert change["resourceUri"] == f"{caller.sandbox.url}/v1/customer/10000"
    assert change["timeStamp"] == 638_355_968_000_000_000  # ticks since year 1


async def test_changed_documents_of_the_new_kind(caller, listener):
    caller.sandbox.subscribe(listener.url, changes=True)
    await caller.call("PUT", "/v1/customer/10000", json={"name": {"value": "New"}})
    headers, told = (await listener.wait())[0]
    assert headers["x-vwd-event-id"] == told["event"] == "CUSTOMER_UPDATED"
    assert (await caller.get(told["resourceUri"]))["name"] == "New"


async def test_the_events_of_both_kinds(caller, listener):
    subscription = caller.sandbox.subscribe(listener.url, changes=True)
    caller.sandbox.seed(sales_order=[{"order_no": "000223", "status": "Open"}])
    await caller.call("POST", "/v1/customer", json={"name": {"value": "New"}})
    await listener.wait(1)
    caller.sandbox.press("sales_order", "000223", "Freight")
    (first, created), (second, pressed) = await listener.wait(2)
    assert created["event"] == "CUSTOMER_CREATED"
    assert pressed["event"] == "SALESORDER_ACTION_TRIGGERED"
    assert pressed["action"] == "Freight"
    assert pressed["resourceUri"].endswith("000223")
    names = ("x-vwd-subscription-id", "x-vwd-notification-id")
    assert {one[names[0]] for one in (first, second)} == {subscription.id}
    assert first[names[1]] != second[names[1]]
    with pytest.raises(KeyError):
        caller.sandbox.press("sales_order", "none", "Freight")


async def test_the_old_kind_tells_an_action_or_a_status(caller, listener):
    caller.sandbox.subscribe(listener.url, legacy=True)
    caller.sandbox.seed(sales_order=[{"order_no": "000223", "status": "Open"}])
    caller.sandbox.press("sales_order", "000223", "Freight")
    [pressed] = (await listener.wait())[0][1]
    assert (pressed["event"], pressed["action"]) == ("salesorder_changed", "Freight")
    assert "status" not in pressed
    await caller.call("PUT", "/v1/customer/10000", json={"name": {"value": "New"}})
    [written] = (await listener.wait(2))[1][1]
    assert (written["status"], "action" in written) == ("Active", False)


async def test_without_the_flag_nothing_is_told_of_a_party_nor_of_its_documents(caller, listener):
    sandbox = caller.sandbox
    sandbox.subscribe(listener.url, changes=True)
    sandbox.seed(
        customer_invoice=[
            {"reference_number": "A", "customer": {"number": "10000"}},
            {"reference_number": "B", "customer": {"number": "10001"}},
        ],
        inventory=[{"inventory_number": "1000"}],
    )
    sandbox.flag_webhooks(customer=["10001"], supplier=[])
    for store, key in (
        *(("customer", "10000"), ("customer", "10001"), ("supplier", "50000")),
        *(("customer_invoice", "A"), ("customer_invoice", "B"), ("inventory", "1000")),
    ):
        sandbox.press(store, key, "Look")
    told = {body["resourceUri"].rpartition("/v1/")[2] for _, body in await listener.wait(3)}
    assert told == {"customer/10001", "customerinvoice/B", "inventory/1000"}
    sandbox.flag_webhooks(customer=["10000"])
    sandbox.press("customer", "10001", "Look")
    sandbox.press("customer", "10000", "Look")
    assert (await listener.wait(4))[3][1]["resourceUri"].endswith("/10000")
    assert len(listener.got) == 4
    with pytest.raises(ValueError, match="no flag"):
        sandbox.flag_webhooks(branch=["1"])
    with pytest.raises(TypeError, match="as a list"):
        sandbox.flag_webhooks(customer="10000")


async def test_late_notices_overtake_each_other(caller, listener):
    waits = iter([30.0, 10.0])
    caller.sandbox.subscribe(listener.url, late=lambda _: next(waits))
    clock = caller.sandbox.clock
    first, second = await submit(caller, "subscription"), await submit(caller, "subscription")
    await clock.advance(9.0)
    assert listener.got == []
    await clock.advance(2.0)
    await listener.wait(1)
    await clock.advance(20.0)
    told = await listener.wait(2)
    assert [body["id"] for _, body in told] == [second["id"], first["id"]]
    sent = int(told[1][0]["x-vwd-webhook-timestamp"]) / 1000
    assert clock.time() - sent >= 30  # the times are those of what happened


async def test_the_secret_can_be_changed_and_a_body_tampered_with(caller, listener):
    subscription = caller.sandbox.subscribe(listener.url, secret="old")
    await submit(caller, "subscription")
    await listener.wait(1)
    subscription.secret = "new"
    await submit(caller, "subscription")
    await listener.wait(2)
    subscription.tampered = 1.0
    await submit(caller, "subscription")
    await listener.wait(3)

    def fits(number, secret):
        headers, body = listener.got[number]
        digest = hmac.new(secret, body, "sha256").digest()
        return headers["x-vwd-signature-v1"] == b64encode(digest).decode()

    assert [fits(0, b"old"), fits(1, b"new"), fits(2, b"new")] == [True, True, False]
    assert json.loads(listener.got[2][1])["statusCode"] == 200


async def test_another_process_may_subscribe(caller, listener):
    address = caller.sandbox.url + "/sandbox/subscriptions"
    wanted = {"url": listener.url, "secret": "s", "changes": True}
    async with caller.session.post(address, json=wanted) as answer:
        assert answer.status == 201
    async with caller.session.post(address, json={"url": "https://example.com"}) as answer:
        assert (answer.status, "this machine only" in await answer.text()) == (400, True)
    await caller.call("PUT", "/v1/customer/10000", json={"name": {"value": "New"}})
    assert (await listener.wait())[0][0]["x-vwd-event-id"] == "CUSTOMER_UPDATED"
    async with caller.session.delete(address) as answer:
        assert answer.status == 204
    assert caller.sandbox._parts.post.subscriptions == []

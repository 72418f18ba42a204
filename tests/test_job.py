"""Background jobs: the same results and the same errors as direct calls, and none of them lost."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.mocked import BASE, mocked
from visma_async import (
    ConfigurationError,
    ConnectionFailed,
    Created,
    DecodeError,
    JobExpired,
    JobFailed,
    JobTimeout,
    NotFound,
    OutcomeUnknown,
    PreconditionFailed,
    models,
)
from visma_async.testing.client import client_of
from visma_async.wire.background import read_job_id, read_state

# The clocks of the sandbox and of the client run 500 times as fast.
pytestmark = pytest.mark.visma_sandbox(scale=500)


@pytest.mark.visma_sandbox(sizes={"customer": 3})
async def test_awaiting_a_job_gives_what_the_call_would_have_given(visma_sandbox, visma_company):
    call = visma_company.customer.get("10001")
    job = await call.background()
    assert repr(job) == f"<Job {job.id} GET /v1/customer/10001: submitted>"
    assert job.state_location == f"{visma_sandbox.url}/v1/background/{job.id}"
    assert await job == await call
    assert await job == await call  # the result is kept
    state = await job.state()
    assert (state.status, state.status_code, state.finished) == ("Finished", 200, True)
    assert state.received_at.tzinfo is not None
    assert await call.options(background=True) == await call
    assert await call.options(background=True).raw() == await call.raw()
    assert await call.options(background=True).bytes() == await call.bytes()


async def test_writes_run_as_jobs_too(visma_company):
    create = visma_company.customer.create(models.CustomerUpdate(name="ACME"))
    created = await create.options(background=True)
    assert isinstance(created, Created)
    customer = await visma_company.customer.get(created.number)
    assert customer.name == "ACME"
    update = visma_company.customer.update(created.number, models.CustomerUpdate(name="B"))
    job = await update.background()
    with pytest.raises(ConfigurationError, match="already performed"):
        await update
    assert await job is None
    assert (await visma_company.customer.get(created.number)).name == "B"


@pytest.mark.visma_sandbox(background={"headers": False})
async def test_a_create_whose_headers_were_not_kept_tells_no_number(visma_sandbox, visma_company):
    create = visma_company.customer.create(models.CustomerUpdate(name="ACME"))
    assert await create.options(background=True) == Created()
    assert visma_sandbox.read("customer", "11000")["name"] == "ACME"


@pytest.mark.visma_sandbox(background={"unseen": 20.0})
async def test_a_job_that_the_api_does_not_know_yet(visma_company):
    job = await visma_company.customer.get("10000").background()
    assert (await job.state()).status == "Submitted"
    assert not (await job.state()).ended
    assert (await job).number == "10000"


@pytest.mark.parametrize("prefetch", [0, 3])
@pytest.mark.visma_sandbox(sizes={"customer": 25}, page_size={"customer": 10})
async def test_a_listing_whose_pages_are_jobs(prefetch, visma_sandbox, visma_company):
    listing = visma_company.customer.list()
    as_jobs = listing.options(background=True, prefetch=prefetch)
    assert [c.number async for c in as_jobs] == [c.number async for c in listing]
    assert len(visma_sandbox.jobs) == 3


async def test_a_failed_call_raises_what_the_direct_one_would_have(visma_company):
    job = await visma_company.customer.get("nope").background()
    with pytest.raises(NotFound, match="nope") as caught:
        await job
    assert caught.value.job.status == "Finished"
    assert caught.value.job.status_code == 404
    assert caught.value.request.path == "/v1/customer/nope"
    with pytest.raises(NotFound, match="nope"):
        await visma_company.customer.get("nope").options(background=True)


async def test_a_job_that_the_platform_fails_to_run(visma_sandbox, visma_company):
    visma_sandbox.next_job(end="Failed", error="The worker went away.")
    with pytest.raises(JobFailed, match="The worker went away") as caught:
        await visma_company.customer.get("10000").options(background=True)
    assert caught.value.job_id == caught.value.job.id
    visma_sandbox.next_job(end="Failed", executed=True)
    with pytest.raises(OutcomeUnknown, match="not known") as unknown:
        await visma_company.customer.create(models.CustomerUpdate(name="B")).options(
            background=True
        )
    assert isinstance(unknown.value.__cause__, JobFailed)
    visma_sandbox.next_job(end="Failed")
    job = await visma_company.customer.create(models.CustomerUpdate(name="C")).background()
    with pytest.raises(JobFailed, match="If the call was a write"):
        await visma_company.job(job.id)  # by its id alone, nobody knows what it was


@pytest.mark.visma_sandbox(background={"delay": 100.0})
async def test_a_job_that_takes_longer_than_one_waits_goes_on(visma_company):
    job = await visma_company.customer.get("10000").background()
    with pytest.raises(JobTimeout, match=job.id) as caught:
        await job.wait(timeout=5)
    assert isinstance(caught.value, TimeoutError)
    assert (await job).number == "10000"
    with pytest.raises(JobTimeout):
        await visma_company.customer.get("10000").options(background=True, deadline=5)


@pytest.mark.visma_sandbox(background={"delay": 10_000.0})
async def test_a_cancelled_wait_tells_the_id(visma_company):
    job = await visma_company.customer.get("10000").background()
    waiting = asyncio.create_task(job.wait())
    await asyncio.sleep(0.01)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await waiting
    assert job.id in "".join(caught.value.__notes__)


async def test_a_job_is_picked_up_again_by_its_dict_or_its_id(visma_sandbox):
    async with client_of(visma_sandbox) as visma:
        acme = visma.company(visma_sandbox.tenant_id)
        saved = json.dumps((await acme.customer.get("10000").background()).to_dict())
        create = acme.customer.create(models.CustomerUpdate(name="ACME"))
        created = json.dumps((await create.background()).to_dict())
        update = acme.customer.update("10000", models.CustomerUpdate(name="B"))
        updated = (await update.background()).to_dict()
    async with client_of(visma_sandbox) as visma:
        acme = visma.company(visma_sandbox.tenant_id)
        customer = await acme.job(json.loads(saved))
        assert isinstance(customer, models.Customer)
        assert isinstance(await acme.job(json.loads(created)), Created)
        assert await acme.job(updated) is None
        assert (await acme.job(json.loads(saved)["id"]))["number"] == "10000"
        with pytest.raises(ConfigurationError, match="of company"):
            acme.job(json.loads(saved) | {"company": "another"})
        with pytest.raises(ConfigurationError, match="no saved job"):
            acme.job({"result": "os:system", "id": "x"})
        with pytest.raises(ConfigurationError, match="no saved job"):
            acme.job({})


async def test_a_job_that_is_gone(visma_sandbox, visma_company):
    job = await visma_company.customer.get("10000").background()
    await job.wait()
    visma_sandbox.fail_next(path="/v1/background/*/content", status=410)
    with pytest.raises(JobExpired, match="24 hours"):
        await job
    with pytest.raises(JobExpired, match="not known"):
        await visma_company.job("00000000-0000-0000-0000-000000000000")


async def test_not_found_right_after_the_202_means_not_yet(visma_sandbox, visma_company):
    job = await visma_company.customer.get("10000").background()
    visma_sandbox.fail_next(path="/v1/background/*", status=404, times=2)
    visma_sandbox.fail_next(path="/v1/background/*", status=502, html=True, times=1)
    assert (await job).number == "10000"


@pytest.mark.visma_sandbox(background={"host": "https://elsewhere.example"})
async def test_the_token_stays_on_the_configured_host(visma_sandbox, visma_company):
    job = await visma_company.customer.get("10000").background()
    assert job.state_location.startswith(visma_sandbox.url)
    assert (await job).number == "10000"


async def test_an_operation_that_cannot_run_in_the_background_is_refused_before_sending():
    async with mocked() as (answers, acme):
        call = acme.background_operation.get_content("x")
        with pytest.raises(ConfigurationError, match="cannot be run in the background"):
            await call.background()
        with pytest.raises(ConfigurationError, match="cannot be run in the background"):
            await call.options(background=True)
        assert answers.sent() == []


async def test_a_202_without_an_id_is_an_error_that_says_so():
    async with mocked() as (answers, acme):
        answers.get(f"{BASE}/v1/customer/1", status=202, payload={})
        with pytest.raises(DecodeError, match="job's id"):
            await acme.customer.get("1").background()
        assert answers.sent()[0]["headers"]["erp-api-background"] == "none"


@pytest.mark.parametrize(
    ("document", "headers"),
    [
        ({"id": "J"}, {}),
        ({"Id": "J", "stateLocation": "https://x/v1/background/K"}, {}),
        ({"jobId": "J"}, {}),
        ({"stateLocation": "https://other.example/v1/background/J"}, {}),
        (None, {"Location": "https://other.example/API/controller/api/v1/background/J/"}),
    ],
)
def test_the_id_is_read_from_wherever_it_stands(document, headers):
    assert read_job_id(document, headers) == "J"


def test_a_state_as_it_was_seen():
    state = read_state(
        {
            "id": "J",
            "status": "Finished",
            "statusCode": 400,
            "receivedUtc": "2022-11-03T10:00:00.1+01:00",
            "responseHeaders": None,
            "contentLocation": "https://integration.visma.net/x",
            "errorMessage": None,
        }
    )
    assert state.finished
    assert not state.failed
    assert state.has_content
    assert state.headers == {}
    unlisted = read_state({"status": "Queued"})
    assert not unlisted.finished
    assert not unlisted.failed
    named = read_state({"status": "failed", "responseHeaders": {"location": ["a", "b"]}})
    assert named.failed
    assert named.headers["Location"] == "a"
    with pytest.raises(DecodeError):
        read_state({"message": "x"})


async def test_a_tag_that_is_only_checked_in_the_background_goes_there_by_itself(
    visma_sandbox, visma_company
):
    response = await visma_company.customer.get("10000").response()
    tag = response.etag
    await visma_company.customer.update("10000", models.CustomerUpdate(name="B"), if_match=tag)
    with pytest.raises(PreconditionFailed) as caught:
        await visma_company.customer.update("10000", models.CustomerUpdate(name="C"), if_match=tag)
    assert caught.value.etag == f'"{tag}"'
    assert (await visma_company.customer.get("10000")).name == "B"
    assert len(visma_sandbox.jobs) == 2
    await visma_company.customer.update("10000", models.CustomerUpdate(name="D"))
    supplier = await visma_company.supplier.get("50000").response()
    update = visma_company.supplier.update(
        "50000", models.SupplierUpdate(name="B"), if_match=supplier.etag
    )
    await update
    assert len(visma_sandbox.jobs) == 2


async def test_a_server_that_runs_the_call_at_once_has_answered_already():
    async with mocked() as (answers, acme):
        answers.get(f"{BASE}/v1/customer/1", payload={"number": "1"}, repeat=True)
        assert (await acme.customer.get("1").options(background=True, deadline=5)).number == "1"
        job = await acme.customer.get("1").background()
        assert (await job).number == "1"
        assert (await job.wait()).finished
        assert (await job.state()).status_code == 200


async def test_an_accepted_write_whose_id_cannot_be_read_has_an_unknown_outcome():
    async with mocked() as (answers, acme):
        answers.post(f"{BASE}/v1/customer", status=202, body="<html>")
        with pytest.raises(OutcomeUnknown, match="job's id|JSON") as caught:
            await acme.customer.create(models.CustomerUpdate(name="A")).background()
        assert caught.value.company == "tenant"
        assert caught.value.status == 202


@pytest.mark.visma_sandbox(background={"kept": 100.0})
async def test_a_result_that_nobody_fetched_in_time(visma_sandbox, visma_company):
    job = await visma_company.customer.get("10000").background()
    await job.wait()
    await visma_sandbox.clock.sleep(100.0)
    with pytest.raises(JobExpired, match="24 hours"):
        await job
    assert await visma_company.job(job.id).state()


@pytest.mark.visma_sandbox(scale=1, latency=0.05)
async def test_cancelled_while_a_write_is_submitted(visma_company):
    create = visma_company.customer.create(models.CustomerUpdate(name="ACME"))
    submitting = asyncio.create_task(create.background())
    await asyncio.sleep(0.08)
    submitting.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await submitting
    assert "may be executed" in "".join(caught.value.__notes__)


@pytest.mark.visma_sandbox(background={"delay": 10_000.0})
async def test_a_notification_ends_the_waiting(visma_sandbox, visma_client, visma_company):
    job = await visma_company.customer.get("10000").background()
    waiting = asyncio.create_task(job.wait())
    while not any(r.path == f"/v1/background/{job.id}" for r in visma_sandbox.requests):
        await asyncio.sleep(0.001)
    (queued,) = visma_sandbox.jobs
    visma_sandbox._parts.jobs.finish(queued, visma_sandbox.clock.time())
    before = visma_sandbox.clock.time()
    assert visma_client._pool.jobs.notified(job.id.upper())
    assert (await waiting).finished
    assert visma_sandbox.clock.time() - before < 100.0  # the plan's next look is later


async def test_what_is_not_understood_as_notify(visma_sandbox, visma_company):
    for notify in ("", "true", "subscription:", "subscription:a", "none\r\nX: y", "http://x"):
        with pytest.raises(ConfigurationError, match="notify="):
            await visma_company.customer.get("10000").background(notify)
    with pytest.warns(DeprecationWarning, match="subscription"):
        await visma_company.customer.get("10000").background("https://example.com/hook")
    await visma_company.customer.get("10000").background("subscription:a=1,b=2")
    assert [job.notify for job in visma_sandbox.jobs] == [
        "https://example.com/hook",
        "subscription:a=1,b=2",
    ]


@pytest.mark.visma_sandbox(latency=0.01, background={"delay": 1.0})
async def test_cancelled_at_any_await_nobody_is_waited_for_and_nothing_is_left(
    visma_client, visma_company
):
    pool = visma_client._pool
    await visma_company.customer.get("10000")  # the token is there
    running, steps = True, 0
    while running and steps < 100_000:
        call = visma_company.customer.get("10000").options(background=True)
        task = asyncio.create_task(call.send())
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        (ended,) = await asyncio.gather(task, return_exceptions=True)
        running = isinstance(ended, asyncio.CancelledError)
        assert running or ended.number == "10000", ended
        assert not pool.jobs._waiting
        steps = steps + 1 if steps < 40 else int(steps * 1.4)
    assert not running, "it was never let run to its end"
    while pool.jobs._under_way:
        await asyncio.sleep(0.001)
    assert all(job.look is None and not job.waiters for job in pool.jobs._jobs.values())
    await visma_client.aclose()
    assert [task.get_name() for task in asyncio.all_tasks() if "visma" in task.get_name()] == []


async def test_a_download_as_a_job(visma_sandbox, visma_company, tmp_path):
    target = tmp_path / "invoice.pdf"
    call = visma_company.customer_invoice.print("100001").options(background=True)
    size = await call.save(target)
    assert target.read_bytes() == await call
    assert (size, len(visma_sandbox.jobs)) == (target.stat().st_size, 2)
    async with mocked() as (answers, acme):
        answers.get(f"{BASE}/v1/customer/1", body=b"{}")
        # The server ran it at once, so the body is there already.
        assert await acme.customer.get("1").options(background=True).save(target) == 2
        assert target.read_bytes() == b"{}"


async def test_an_answer_that_cannot_be_decoded_tells_its_job(visma_sandbox, visma_company):
    job = await visma_company.customer.get("10000").background()
    visma_sandbox.fail_next(path="/v1/background/*/content", status=200, body=b'"text"')
    with pytest.raises(DecodeError) as caught:
        await job
    assert caught.value.job.id == job.id


@pytest.mark.visma_sandbox(scale=1, background={"polls": 1})
async def test_an_answer_that_does_not_come_before_the_deadline(visma_sandbox, visma_company):
    call = visma_company.customer.get("10000")
    visma_company._binding.pool.jobs._experience[visma_company.id, call.request.route].ended(0.1)
    visma_sandbox.fail_next(path="/v1/background/*/content", stall=30.0)
    with pytest.raises(JobTimeout) as caught:
        await call.options(background=True, deadline=1.5)
    assert caught.value.job.finished
    assert (await visma_company.job(caught.value.job_id))["number"] == "10000"


async def test_content_that_is_refused_is_no_lost_job(visma_sandbox, visma_company):
    job = await visma_company.customer.get("10000").background()
    await job.wait()
    visma_sandbox.fail_next(path="/v1/background/*/content", reset="before", times=4)
    with pytest.raises(ConnectionFailed) as caught:
        await job
    assert job.id in "".join(caught.value.__notes__)
    assert (await job).number == "10000"
    assert job.content_location == f"{job.state_location}/content"


@pytest.mark.visma_client(per_company=1)
@pytest.mark.visma_sandbox(scale=100, background={"delay": 10_000.0})
async def test_a_state_that_may_not_be_asked_for_yet_holds_no_place(visma_sandbox, visma_company):
    job = await visma_company.customer.get("10000").background()
    clock = visma_sandbox.clock
    began = clock.time()
    for _ in range(5):
        await job.state()
    sixth = asyncio.create_task(job.state())
    await asyncio.sleep(0.01)
    await visma_company.customer.get("10000")
    assert not sixth.done()
    await sixth
    assert clock.time() - began >= 60
    states = [r.at for r in visma_sandbox.requests if r.path == f"/v1/background/{job.id}"]
    assert states[5] - states[0] >= 60

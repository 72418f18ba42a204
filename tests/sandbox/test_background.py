"""The queue for background requests: what is answered, when it is done, and how it goes wrong."""

from __future__ import annotations

import asyncio

import pytest

from visma_async.sandbox.background import pairs, understood

NONE = {"erp-api-background": "none"}
CREATE = {"name": {"value": "ACME"}}


async def submit(caller, method="GET", path="/v1/branch", headers=NONE, **options):
    """The id of a job that was just submitted."""
    status, body, answered = await caller.call(method, path, headers=headers, **options)
    assert (status, set(body)) == (202, {"id", "stateLocation"})
    assert answered["location"] == body["stateLocation"]
    return body["id"]


async def state(caller, job):
    return await caller.get(f"/v1/background/{job}")


async def pause(caller, seconds=0.0):
    await caller.sandbox.clock.advance(seconds)


async def test_a_read_ends_as_content(caller):
    job = await submit(caller)
    await pause(caller)
    found = await state(caller, job)
    assert (found["status"], found["statusCode"], found["errorMessage"]) == ("Finished", 200, None)
    assert (found["hasRequestContent"], found["hasResponseContent"]) == (False, True)
    assert found["receivedUtc"].endswith("+01:00")
    assert found["contentLocation"] == f"{caller.sandbox.url}/v1/background/{job}/content"
    assert await caller.get(found["contentLocation"]) == await caller.get("/v1/branch")


async def test_a_write_is_done_when_the_job_ends(open_sandbox):
    caller = await open_sandbox(background={"delay": 60.0, "queued": 20.0})
    job = await submit(caller, "POST", "/v1/customer", json=CREATE)
    found = await state(caller, job)
    assert (found["status"], found["statusCode"], found["startedUtc"]) == ("Started", 0, None)
    assert (await caller.call("GET", f"/v1/background/{job}/content"))[0] == 404
    await pause(caller, 30.0)
    assert (await state(caller, job))["startedUtc"] is not None
    assert (await caller.call("GET", "/v1/customer/11000"))[0] == 404
    await pause(caller, 31.0)
    found = await state(caller, job)
    assert (found["status"], found["statusCode"], found["hasResponseContent"]) == (
        *("Finished", 201),
        False,
    )
    assert found["responseHeaders"]["Location"] == f"{caller.sandbox.url}/v1/customer/11000"
    assert found["responseHeaders"]["ETag"]
    assert (await caller.get("/v1/customer/11000"))["name"] == "ACME"
    assert (await caller.call("GET", f"/v1/background/{job}/content"))[0] == 404


async def test_finished_is_not_succeeded(caller):
    job = await submit(caller, "PUT", "/v1/customer/10000", json={"name": "bare"})
    await pause(caller)
    found = await state(caller, job)
    assert (found["status"], found["statusCode"]) == ("Finished", 400)
    body = await caller.get(found["contentLocation"])
    assert "expected" in body["message"]


async def test_a_job_may_end_by_being_asked(open_sandbox):
    caller = await open_sandbox(background={"polls": 3})
    job = await submit(caller)
    seen = [(await state(caller, job))["status"] for _ in range(4)]
    assert seen == ["Started", "Started", "Finished", "Finished"]


async def test_delays_may_be_drawn(open_sandbox):
    from visma_async.sandbox import Background

    caller = await open_sandbox(background=Background(delay=lambda random: 5.0 + random.random()))
    job = await submit(caller)
    await pause(caller, 4.9)
    assert (await state(caller, job))["status"] == "Started"
    await pause(caller, 1.2)
    assert (await state(caller, job))["status"] == "Finished"


async def test_headers_may_be_null_and_hosts_foreign(open_sandbox):
    host = "https://integration.visma.net/API/controller/api"
    caller = await open_sandbox(background={"headers": False, "host": host})
    job = await submit(caller)
    await pause(caller)
    found = await state(caller, job)
    assert found["responseHeaders"] is None
    assert found["contentLocation"] == f"{host}/v1/background/{job}/content"
    assert found["originalUri"].startswith("https://finance.visma.net/")


async def test_content_is_gone_after_a_day(caller):
    job = await submit(caller)
    await pause(caller)
    await pause(caller, 86_399.0)
    caller.token = caller.sandbox.access_token()
    assert (await caller.call("GET", f"/v1/background/{job}/content"))[0] == 200
    await pause(caller, 2.0)
    assert (await caller.call("GET", f"/v1/background/{job}/content"))[0] == 410
    assert (await state(caller, job))["status"] == "Finished"


async def test_other_companies_see_nothing(open_sandbox):
    caller = await open_sandbox(companies=2)
    job = await submit(caller)
    await pause(caller)
    caller.token = caller.sandbox.access_token(caller.sandbox.tenant_ids[1])
    for path in (f"/v1/background/{job}", f"/v1/background/{job}/content"):
        assert (await caller.call("GET", path))[0] == 403
    unknown = "6f9619ff-8b86-4d11-b42d-00cf4fc964ff"
    for path in (f"/v1/background/{unknown}", f"/v1/background/{unknown}/content"):
        assert (await caller.call("GET", path))[0] == 404


@pytest.mark.parametrize("executed", [False, True])
async def test_the_platform_may_fail(caller, executed):
    caller.sandbox.next_job(end="Failed", executed=executed, error="Out of workers.")
    job = await submit(caller, "POST", "/v1/customer", json=CREATE)
    await pause(caller)
    found = await state(caller, job)
    assert (found["status"], found["statusCode"]) == ("Failed", 0)
    assert found["errorMessage"] == "Out of workers."
    assert (await caller.call("GET", "/v1/customer/11000"))[0] == (200 if executed else 404)


async def test_jobs_may_get_stuck_and_lost(caller):
    caller.sandbox.next_job(end="stuck")
    stuck = await submit(caller)
    caller.sandbox.next_job(end="lost", path="/v1/branch")
    lost = await submit(caller)
    await pause(caller, 1e6)
    caller.token = caller.sandbox.access_token()
    assert (await state(caller, stuck))["status"] == "Started"
    for path in (f"/v1/background/{lost}", f"/v1/background/{lost}/content"):
        assert (await caller.call("GET", path))[0] == 404
    assert [job.status for job in caller.sandbox.jobs] == ["Started", "Started"]


async def test_one_job_may_be_slow(caller):
    caller.sandbox.next_job(delay=100.0, path="/v1/customer")
    quick = await submit(caller)
    slow = await submit(caller, path="/v1/customer")
    await pause(caller, 50.0)
    assert (await state(caller, quick))["status"] == "Finished"
    assert (await state(caller, slow))["status"] == "Started"
    await pause(caller, 51.0)
    assert (await state(caller, slow))["status"] == "Finished"


async def test_a_plan_may_draw_the_delays_of_many_jobs(caller):
    delays = iter([10.0, 20.0])
    caller.sandbox.next_job(times=2, delay=lambda random: next(delays))
    jobs = [await submit(caller) for _ in range(3)]
    assert [job.delay for job in caller.sandbox.jobs] == [10.0, 20.0, 0.0]
    await pause(caller, 15.0)
    seen = [(await state(caller, job))["status"] for job in jobs]
    assert seen == ["Finished", "Started", "Finished"]


async def test_a_job_may_be_unknown_at_first(open_sandbox):
    caller = await open_sandbox(background={"unseen": 5.0})
    job = await submit(caller)
    assert (await caller.call("GET", f"/v1/background/{job}"))[0] == 404
    await pause(caller, 5.0)
    assert (await state(caller, job))["status"] == "Finished"


async def test_if_match_counts_in_the_background_only(caller):
    stale = {"If-Match": '"stale"'}
    body = {"name": {"value": "New"}}
    status, _, _ = await caller.call("PUT", "/v1/customer/10000", json=body, headers=stale)
    assert status == 204
    job = await submit(caller, "PUT", "/v1/customer/10000", json=body, headers={**NONE, **stale})
    await pause(caller)
    assert (await state(caller, job))["statusCode"] == 412
    tag = f'"{(await caller.get("/v1/customer/10000"))["timeStamp"]}"'
    good = {**NONE, "If-Match": tag}
    job = await submit(caller, "PUT", "/v1/customer/10000", json=body, headers=good)
    await pause(caller)
    assert (await state(caller, job))["statusCode"] == 204


async def test_a_download_keeps_its_name(caller):
    job = await submit(caller, path="/v1/customerinvoice/100001/print")
    await pause(caller)
    status, body, headers = await caller.call("GET", f"/v1/background/{job}/content")
    assert (status, body[:5]) == (200, b"%PDF-")
    assert "customer_invoice-100001.pdf" in headers["content-disposition"]


async def test_the_header_must_make_sense_and_v3_does_not_know_it(caller):
    status, body, _ = await caller.call("GET", "/v1/branch", headers={"erp-api-background": "true"})
    assert (status, "erp-api-background" in body["message"]) == (400, True)
    status, _, _ = await caller.call("GET", "/api/v3/SalesOrders", headers=NONE)
    assert status == 200


async def test_work_under_way_ends_with_the_sandbox(open_sandbox):
    caller = await open_sandbox(background={"delay": 1e9})
    await submit(caller)
    await caller.sandbox.stop()
    assert not [task for task in asyncio.all_tasks() if "Errands" in repr(task.get_coro())]


@pytest.mark.parametrize(
    ("header", "known", "passed"),
    [
        ("none", True, {}),
        ("None", True, {}),
        ("subscription", True, {}),
        ("subscription:a=1,b=2=3", True, {"a": "1", "b": "2=3"}),
        ("subscription:", True, {}),
        ("https://example.com/hook", True, {}),
        ("true", False, {}),
        ("", False, {}),
    ],
)
def test_values_of_the_header(header, known, passed):
    assert understood(header) == known
    assert pairs(header) == passed

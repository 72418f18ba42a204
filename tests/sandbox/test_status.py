"""The status page and the addresses for other processes."""

from __future__ import annotations

import asyncio
import shutil

import pytest

from tests.sandbox.conftest import Caller
from visma_async.sandbox.control import Control

NONE = {"erp-api-background": "none"}
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


async def page(caller: Caller, path="/") -> str:
    status, body, headers = await caller.call("GET", path)
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "default-src 'none'" in headers["content-security-policy"]
    return body.decode()


async def test_an_untouched_sandbox(caller):
    shown = await page(caller)
    assert caller.sandbox.tenant_id in shown
    assert "15,000 / 15,000" in shown
    assert "Nothing has been asked yet." in shown
    assert "No job has been submitted yet." in shown
    assert "src=" not in shown
    assert 'http-equiv="refresh"' in shown
    assert (len(caller.sandbox.requests), caller.sandbox.window_left()) == (0, 15_000)


async def test_what_happened_is_shown(caller):
    await caller.get("/v1/customer", pageSize=5)
    await caller.call("PUT", "/v1/customer/10000", json={"name": {"value": "New"}})
    await caller.call("GET", "/v1/nothing")
    await caller.call("GET", "/v1/branch", headers=NONE)
    caller.sandbox.next_job(end="Failed")
    await caller.call("GET", "/v1/ledger", headers=NONE)
    await caller.sandbox.clock.advance(1.0)
    caller.sandbox.fail_next()
    shown = await page(caller, "/sandbox")
    assert "14,995 / 15,000" in shown
    assert "GET /v1/customer?pageSize=5" in shown
    assert "1 fault waiting" in shown
    for word in ("Finished", "Failed", ">404<", ">204<", "Records written"):
        assert word in shown


async def test_nothing_that_came_from_outside_is_markup(caller):
    await caller.call("GET", "/v1/customer", params={"name": "<script>alert(1)</script>"})
    await caller.call("GET", "/v1/customer/'\"<b>x")
    shown = await page(caller)
    assert "<script" not in shown
    assert "<b>x" not in shown


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine to look at the page with")
async def test_a_browser_shows_it(caller, tmp_path):
    await caller.get("/v1/customer", name="ACME")
    process = await asyncio.create_subprocess_exec(
        str(CHROMIUM),
        *QUIET,
        f"--user-data-dir={tmp_path}",
        "--dump-dom",
        caller.sandbox.url,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    dom, _ = await process.communicate()
    assert b"<h1>Visma Net sandbox</h1>" in dom
    assert b"GET /v1/customer?name=ACME" in dom
    assert b"/favicon.ico" not in dom


async def test_faults_from_another_process(caller):
    body = [{"path": "/v1/branch", "status": 503, "times": 1}, {"status": 500, "times": None}]
    assert (await caller.call("POST", "/sandbox/faults", json=body))[0] == 201
    assert (await caller.call("GET", "/v1/branch"))[0] == 503
    assert (await caller.call("GET", "/v1/branch"))[0] == 500
    assert (await caller.call("DELETE", "/sandbox/faults"))[0] == 204
    assert (await caller.call("GET", "/v1/branch"))[0] == 200


async def test_actions_jobs_and_drifts_from_another_process(caller):
    for word, body in (
        ("actions", {"result": "Failed"}),
        ("jobs", {"end": "lost"}),
        ("drifts", {"store": "customer", "how": "delete", "changes": 10}),
    ):
        assert (await caller.call("POST", f"/sandbox/{word}", json=body))[0] == 201
    _, job, _ = await caller.call("GET", "/v1/branch", headers=NONE)
    assert (await caller.call("GET", f"/v1/background/{job['id']}"))[0] == 404
    before = await caller.get("/v1/customer", pageSize=1)
    after = await caller.get("/v1/customer", pageSize=1)
    assert before[0]["metadata"]["totalCount"] - after[0]["metadata"]["totalCount"] == 10


@pytest.mark.parametrize(
    ("method", "path", "options", "status"),
    [
        ("POST", "/sandbox/faults", {"data": b"{}"}, 415),
        ("POST", "/sandbox/faults", {"json": {"nonsense": 1}}, 400),
        ("POST", "/sandbox/faults", {"json": 3}, 400),
        ("PUT", "/sandbox/faults", {"json": {}}, 405),
        ("POST", "/sandbox/other", {"json": {}}, 404),
        ("POST", "/", {"json": {}}, 405),
    ],
)
async def test_what_is_not_understood(caller, method, path, options, status):
    assert (await caller.call(method, path, **options))[0] == status


@pytest.mark.parametrize("remote", ["192.0.2.1", None, "nonsense"])
def test_other_machines_are_not_listened_to(remote):
    control = Control(lambda: pytest.fail("shown"), {}, {})
    assert control.answer("GET", "/", "", b"", remote).status == 403

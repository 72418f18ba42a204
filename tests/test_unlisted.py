"""Operations newer than the document, uploads and downloads: the same road."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from tests.mocked import BASE, mocked
from visma_async import ConfigurationError, ConnectionFailed, NotFound, RateLimited, Retry, since
from visma_async.resource import make_call
from visma_async.response import Created
from visma_async.sandbox import Recorded, Sandbox
from visma_async.wire.operation import Operation
from visma_async.wire.upload import upload

UPLOAD = Operation(id="Upload", method="POST", path="/v1/customerinvoice/{nr}/attachment")
DOWNLOAD = Operation(id="Download", method="GET", path="/v1/attachment/{id}")


def sent(sandbox: Sandbox) -> list[Recorded]:
    return [request for request in sandbox.requests if request.path != "/connect/token"]


async def test_a_call_that_has_no_method():
    async with mocked() as (answers, acme):
        answers.get(
            f"{BASE}/v1/newThing/b64(YS9i)?since=2024-05-25&sinceCondition=%3E%3D",
            body=b'{"a": 1.10}',
        )
        call = acme.request(
            "get", "/v1/newThing/{id}", keys=("a/b",), query={"since": since(date(2024, 5, 25))}
        )
        assert call.request.route == "GET /v1/newThing/{id}"
        assert await call == {"a": Decimal("1.10")}
        answers.put(f"{BASE}/v1/newThing", status=204)
        assert (
            await acme.request("PUT", "/v1/newThing", body={"a": Decimal("1.10")}, if_match="T")
            is None
        )
        sent = answers.sent()[-1]
        assert sent["data"] == b'{"a":1.10}'
        assert sent["headers"]["If-Match"] == '"T"'


@pytest.mark.parametrize("path", ["v1/x", "https://other.example/v1/x", "/v1/x?a=b", ""])
async def test_a_path_that_is_none_is_refused(path):
    async with mocked() as (_, acme):
        with pytest.raises(ConfigurationError, match="begins with a slash"):
            acme.request("GET", path)
        with pytest.raises(ConfigurationError):
            acme.listing(path)


@pytest.mark.visma_sandbox(sizes={"customer": 25}, page_size={"customer": 10})
async def test_a_listing_that_has_no_method(visma_company):
    found = await visma_company.listing("/v1/customer", query={"status": "Active"}).collect()
    typed = await visma_company.customer.list(status="Active").collect()
    assert [record["number"] for record in found] == [customer.number for customer in typed]
    assert await visma_company.listing("/v1/customer").count() == 25
    assert len(await visma_company.listing("/v1/account").collect()) > 0


async def pieces(*parts: bytes):
    for part in parts:
        yield part


@pytest.mark.parametrize("kind", ["bytes", "path", "stream"])
async def test_an_upload_is_one_file_part_with_its_name(
    kind, tmp_path, visma_sandbox, visma_company
):
    path = tmp_path / "skånsk faktura.pdf"
    path.write_bytes(b"%PDF-1.7")
    content = {"bytes": b"%PDF-1.7", "path": path, "stream": pieces(b"%PDF", b"-1.7")}[kind]
    body = upload(content, None if kind == "path" else "skånsk faktura.pdf")
    visma_sandbox.fail_next(status=201)
    call = make_call(visma_company._binding, UPLOAD, Created, keys=("1",), body=body)
    assert call.request.replayable is (kind != "stream")
    assert await call == Created()
    (request,) = sent(visma_sandbox)
    assert b"%PDF-1.7" in request.body
    assert "skånsk faktura.pdf".encode() in request.body
    assert b'name="file"' in request.body
    assert request.headers["content-type"].count("multipart/form-data; boundary=") == 1


async def test_an_upload_needs_a_usable_name():
    for name in ("", "a/b", "a\\b", 'a"b', "a\nb", None):
        with pytest.raises(ConfigurationError, match="file name"):
            upload(b"x", name)
    with pytest.raises(ConfigurationError, match="300 bytes"):
        upload(b"x", "å" * 150)
    with pytest.raises(TypeError, match="pathlib"):
        upload("/etc/passwd", "x")


async def test_a_file_that_is_missing_sends_nothing(tmp_path, visma_sandbox, visma_company):
    path = tmp_path / "gone.pdf"
    with pytest.raises(ConfigurationError, match=r"There is no file .*gone\.pdf"):
        upload(path, None)
    path.write_bytes(b"x")
    body = upload(path, None)
    path.unlink()
    with pytest.raises(FileNotFoundError):
        await make_call(visma_company._binding, UPLOAD, Created, keys=("1",), body=body)
    assert sent(visma_sandbox) == []
    assert visma_company.quota.remaining == 15_000


WHOLE = b"0123456789" * 100_000


@pytest.mark.visma_sandbox(compression=False)
@pytest.mark.visma_client(retry=Retry(first_pause=0))
async def test_a_download_streams_to_a_file_and_begins_anew_when_it_breaks(
    tmp_path, visma_sandbox, visma_company
):
    target = tmp_path / "a.pdf"
    visma_sandbox.fail_next(status=200, body=WHOLE, truncate=700_000)
    visma_sandbox.fail_next(status=200, body=WHOLE)
    call = make_call(visma_company._binding, DOWNLOAD, bytes, keys=("x",))
    assert await call.save(target) == len(WHOLE)
    assert target.read_bytes() == WHOLE
    assert len(sent(visma_sandbox)) == 2
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.visma_sandbox(compression=False)
@pytest.mark.visma_client(retry=Retry(attempts=1))
async def test_a_download_that_fails_leaves_no_file(tmp_path, visma_sandbox, visma_company):
    target = tmp_path / "a.pdf"
    visma_sandbox.fail_next(status=200, body=WHOLE, truncate=10)
    visma_sandbox.fail_next(status=404)
    visma_sandbox.fail_next(status=200, body=WHOLE, drip=(10, 3600.0))
    call = make_call(visma_company._binding, DOWNLOAD, bytes, keys=("x",))
    with pytest.raises(ConnectionFailed):
        await call.save(target)
    with pytest.raises(NotFound):
        await call.save(target)
    hanging = asyncio.create_task(call.save(target))
    while len(sent(visma_sandbox)) < 3:
        await asyncio.sleep(0)
    assert len(list(tmp_path.iterdir())) == 1
    hanging.cancel()
    with pytest.raises(asyncio.CancelledError):
        await hanging
    with pytest.raises(FileNotFoundError):
        await call.save(tmp_path / "nowhere" / "a.pdf")
    assert list(tmp_path.iterdir()) == []


async def test_a_stream_that_was_read_is_not_sent_again(visma_sandbox, visma_company):
    visma_sandbox.fail_next(status=429, headers={"Retry-After": "0"})
    body = upload(pieces(b"x"), "x.txt")
    with pytest.raises(RateLimited):
        await make_call(visma_company._binding, UPLOAD, Created, keys=("1",), body=body)
    assert len(sent(visma_sandbox)) == 1


async def test_bytes_are_sent_again_after_a_429(visma_sandbox, visma_company):
    visma_sandbox.fail_next(status=429, headers={"Retry-After": "0"})
    visma_sandbox.fail_next(status=201)
    body = upload(b"x", "x.txt")
    call = make_call(visma_company._binding, UPLOAD, Created, keys=("1",), body=body)
    assert await call == Created()
    assert len(sent(visma_sandbox)) == 2

"""Operations newer than the document, uploads and downloads: the same road."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from tests.bare_server import CREATED, company_at, scripted
from tests.mocked import BASE, mocked
from tests.test_listing import sandboxed
from visma_async import ConfigurationError, ConnectionFailed, NotFound, RateLimited, Retry, since
from visma_async.resource import make_call
from visma_async.response import Created
from visma_async.wire.operation import Operation
from visma_async.wire.upload import upload

UPLOAD = Operation(id="Upload", method="POST", path="/v1/customerinvoice/{nr}/attachment")
DOWNLOAD = Operation(id="Download", method="GET", path="/v1/attachment/{id}")


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


async def test_a_listing_that_has_no_method():
    async with sandboxed(sizes={"customer": 25}, page_size={"customer": 10}) as (sandbox, acme):
        found = await acme.listing("/v1/customer", query={"status": "Active"}).collect()
        typed = await acme.customer.list(status="Active").collect()
        assert [record["number"] for record in found] == [customer.number for customer in typed]
        assert await acme.listing("/v1/customer").count() == 25
        assert len(await acme.listing("/v1/account").collect()) > 0


async def pieces(*parts: bytes):
    for part in parts:
        yield part


@pytest.mark.parametrize("kind", ["bytes", "path", "stream"])
async def test_an_upload_is_one_file_part_with_its_name(kind, tmp_path):
    path = tmp_path / "skånsk faktura.pdf"
    path.write_bytes(b"%PDF-1.7")
    content = {"bytes": b"%PDF-1.7", "path": path, "stream": pieces(b"%PDF", b"-1.7")}[kind]
    body = upload(content, None if kind == "path" else "skånsk faktura.pdf")
    seen: list[bytes] = []
    async with scripted(CREATED, seen=seen) as url, company_at(url) as acme:
        call = make_call(acme._binding, UPLOAD, Created, keys=("1",), body=body)
        assert call.request.replayable is (kind != "stream")
        assert await call == Created()
    (raw,) = seen
    assert b"%PDF" in raw
    assert b"-1.7" in raw
    assert "skånsk faktura.pdf".encode() in raw
    assert b'name="file"' in raw
    assert raw.count(b"Content-Type: multipart/form-data; boundary=") == 1


async def test_an_upload_needs_a_usable_name():
    for name in ("", "a/b", "a\\b", 'a"b', "a\nb", None):
        with pytest.raises(ConfigurationError, match="file name"):
            upload(b"x", name)
    with pytest.raises(TypeError, match="pathlib"):
        upload("/etc/passwd", "x")


async def test_a_file_that_is_missing_sends_nothing(tmp_path):
    seen: list[bytes] = []
    async with scripted(CREATED, seen=seen) as url, company_at(url) as acme:
        body = upload(tmp_path / "missing.pdf", None)
        with pytest.raises(FileNotFoundError):
            await make_call(acme._binding, UPLOAD, Created, keys=("1",), body=body)
        assert seen == []
        assert acme.quota.remaining == 15_000


WHOLE = b"0123456789" * 100_000
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"


async def test_a_download_streams_to_a_file_and_begins_anew_when_it_breaks(tmp_path):
    target = tmp_path / "a.pdf"
    seen: list[bytes] = []
    async with (
        scripted(HEAD + WHOLE[:700_000], HEAD + WHOLE, seen=seen) as url,
        company_at(url, retry=Retry(first_pause=0)) as acme,
    ):
        call = make_call(acme._binding, DOWNLOAD, bytes, keys=("x",))
        assert await call.save(target) == len(WHOLE)
    assert target.read_bytes() == WHOLE
    assert len(seen) == 2
    assert list(tmp_path.iterdir()) == [target]


async def test_a_download_that_fails_leaves_no_file(tmp_path):
    target = tmp_path / "a.pdf"
    broken, missing = HEAD + WHOLE[:10], b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
    seen: list[bytes] = []
    async with (
        scripted(broken, missing, broken, seen=seen) as url,
        company_at(url, retry=Retry(attempts=1)) as acme,
    ):
        call = make_call(acme._binding, DOWNLOAD, bytes, keys=("x",))
        with pytest.raises(ConnectionFailed):
            await call.save(target)
        with pytest.raises(NotFound):
            await call.save(target)
        hanging = asyncio.create_task(call.save(target))
        while len(seen) < 3:
            await asyncio.sleep(0)
        hanging.cancel()
        with pytest.raises(asyncio.CancelledError):
            await hanging
        with pytest.raises(FileNotFoundError):
            await call.save(tmp_path / "nowhere" / "a.pdf")
    assert list(tmp_path.iterdir()) == []


async def test_a_stream_that_was_read_is_not_sent_again():
    refusal = b"HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\nRetry-After: 0\r\n\r\n"
    seen: list[bytes] = []
    async with scripted(refusal, CREATED, seen=seen) as url, company_at(url) as acme:
        body = upload(pieces(b"x"), "x.txt")
        with pytest.raises(RateLimited):
            await make_call(acme._binding, UPLOAD, Created, keys=("1",), body=body)
        assert len(seen) == 1


async def test_bytes_are_sent_again_after_a_429():
    refusal = b"HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\nRetry-After: 0\r\n\r\n"
    seen: list[bytes] = []
    async with scripted(refusal, CREATED, seen=seen) as url, company_at(url) as acme:
        body = upload(b"x", "x.txt")
        assert await make_call(acme._binding, UPLOAD, Created, keys=("1",), body=body) == Created()
    assert len(seen) == 2

"""Attachments, prints and blobs."""

from __future__ import annotations

import aiohttp
import pytest

from visma_async.sandbox import pdf
from visma_async.sandbox.multipart import BadMultipart, files

CONTENT = bytes(range(256)) + b"\r\n--\r\n"


def form(name="invoice.pdf", content=CONTENT):
    data = aiohttp.FormData()
    data.add_field("note", "not a file")
    data.add_field("anything", content, filename=name, content_type="application/pdf")
    return data


async def upload(caller, path, **options):
    status, body, headers = await caller.call("POST", path, data=form(**options))
    assert (status, body) == (201, b"")
    return headers


async def test_what_is_uploaded_is_downloaded(caller):
    headers = await upload(caller, "/v1/customerinvoice/100001/attachment")
    assert "/v1/attachment/" in headers["location"]
    invoice = await caller.get("/v1/customerinvoice/100001")
    assert headers["etag"] == f'"{invoice["timeStamp"]}"'
    identity = headers["location"].rpartition("/")[2]
    shown = {"name": "invoice.pdf", "id": identity, "revision": 1}
    assert invoice["attachments"] == [shown]
    status, body, headers = await caller.call("GET", headers["location"])
    assert (status, body) == (200, CONTENT)
    assert headers["content-disposition"].startswith('attachment; filename="invoice.pdf"')


async def test_the_same_name_again_is_a_revision(caller):
    path = "/v1/customerinvoice/100001/attachment"
    first = await upload(caller, path)
    second = await upload(caller, path, content=b"better")
    assert first["location"] == second["location"]
    invoice = await caller.get("/v1/customerinvoice/100001")
    assert [one["revision"] for one in invoice["attachments"]] == [2]
    assert (await caller.call("GET", first["location"]))[1] == b"better"


async def test_a_line_has_attachments_of_its_own(caller):
    headers = await upload(caller, "/v1/customerinvoice/100001/1/attachment", name="ål.txt")
    invoice = await caller.get("/v1/customerinvoice/100001")
    assert invoice["attachments"] == []
    assert [one["name"] for one in invoice["invoiceLines"][0]["attachments"]] == ["ål.txt"]
    _, _, headers = await caller.call("GET", headers["location"])
    assert "filename*=UTF-8''%C3%A5l.txt" in headers["content-disposition"]
    status, body, _ = await caller.call(
        "POST", "/v1/customerinvoice/100001/99/attachment", data=form()
    )
    assert (status, body["message"]) == (400, "The line 99 cannot be found in the system.")


async def test_attachments_by_a_type_in_the_path(caller):
    invoice = await caller.get("/v1/supplierInvoice/400001")
    kind = invoice["documentType"]
    path = f"/v1/supplierInvoice/documentType/{kind}/400001/attachment"
    stale = {"If-Match": '"stale"'}
    status, _, _ = await caller.call("POST", path, data=form(), headers=stale)
    assert status == 412
    await upload(caller, path)
    assert len((await caller.get("/v1/supplierInvoice/400001"))["attachments"]) == 1


async def test_an_attachment_of_a_sales_order_can_be_deleted(caller):
    orders = await caller.get("/v1/salesorder", pageSize=1)
    number, kind = orders[0]["orderNo"], orders[0]["orderType"]
    headers = await upload(caller, f"/v1/salesorder/{number}/attachment")
    identity = headers["location"].rpartition("/")[2]
    path = f"/v1/salesorder/{kind}/{number}/attachment/{identity}"
    assert (await caller.call("DELETE", path))[0] == 200
    assert (await caller.call("DELETE", path))[0] == 404
    assert (await caller.get(f"/v1/salesorder/{number}"))["attachments"] == []
    assert (await caller.call("GET", headers["location"]))[0] == 404


async def test_a_flag_on_an_attachment(caller):
    headers = await upload(caller, "/v1/customerinvoice/100001/attachment")
    body = {"sendToAutoinvoice": {"value": True}}
    assert (await caller.call("PUT", headers["location"], json=body))[0] == 204
    unknown = "/v1/attachment/6f9619ff-8b86-4d11-b42d-00cf4fc964ff"
    assert (await caller.call("PUT", unknown, json=body))[0] == 404


async def test_an_upload_without_a_file_is_refused(caller):
    path = "/v1/customerinvoice/100001/attachment"
    status, body, _ = await caller.call("POST", path, data=b"x")
    assert (status, "multipart" in body["message"]) == (400, True)
    assert (await caller.call("POST", path.replace("100001", "x"), data=form()))[0] == 404


async def test_prints_are_documents(caller):
    status, body, headers = await caller.call("GET", "/v1/customerinvoice/100001/print")
    assert (status, body[:5], body[-6:]) == (200, b"%PDF-", b"%%EOF\n")
    assert b"(customer invoice 100001)" in body
    assert 'filename="customer_invoice-100001.pdf"' in headers["content-disposition"]
    assert (await caller.call("GET", "/v1/customerinvoice/nobody/print"))[0] == 404


def test_the_table_of_a_pdf_leads_to_its_objects():
    document = pdf.page("a (b) \\ c")
    start = int(document.rpartition(b"startxref\n")[2].split()[0])
    assert document[start:].startswith(b"xref")
    rows = document[start:].split(b"\n")[3:8]
    for number, row in enumerate(rows, 1):
        assert document[int(row[:10]) :].startswith(b"%d 0 obj" % number)


async def test_a_blob_is_fetched_from_another_host_without_a_token(caller):
    guid = "6f9619ff-8b86-4d11-b42d-00cf4fc964ff"
    shown = await caller.get("/v1/blob/presignedurl", blobId=guid, includeMetadata="true")
    metadata = await caller.get(f"/v1/blob/metadata/{guid}")
    assert shown["metadata"] == metadata
    content = (await caller.call("GET", f"/v1/blob/download/{guid}"))[1]
    assert len(content) == metadata["size"]
    assert not shown["preSignedUrl"].startswith(caller.sandbox.url)
    before = len(caller.sandbox.requests)
    async with caller.session.get(shown["preSignedUrl"]) as response:
        assert (response.status, await response.read()) == (200, content)
    headers = {"Authorization": f"Bearer {caller.token}"}
    async with caller.session.get(shown["preSignedUrl"], headers=headers) as response:
        assert response.status == 400
    async with caller.session.get(shown["preSignedUrl"] + "x") as response:
        assert response.status == 403
    assert len(caller.sandbox.requests) == before


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b""),
        ("multipart/form-data; boundary=x", b"--x\r\nnothing\r\n--x--\r\n"),
    ],
)
def test_bodies_without_a_file(kind, body):
    with pytest.raises(BadMultipart):
        files(kind, body)

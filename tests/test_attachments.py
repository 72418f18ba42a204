"""Files up and down, over real sockets: bytes, paths and streams, their names and progress."""

from __future__ import annotations

import random

import pytest

from visma_async import ConfigurationError, NotFound, Retry
from visma_async.sandbox.multipart import files

NAMES = [
    "faktura.pdf",
    "Fåktura nr. 7 - Østfold & Ærø.pdf",
    "請求書.pdf",
    "😀.pdf",
    "50% rabatt; a=b.pdf",
    "å" * 100 + ".pdf",
]


def uploaded(sandbox):
    """Returns the last upload's request and its file."""
    request = next(one for one in reversed(sandbox.requests) if one.path.endswith("/attachment"))
    return request, files(request.headers["content-type"], request.body)[0]


async def pieces(*parts):
    for part in parts:
        yield part


@pytest.fixture
async def number(visma_company):
    return (await visma_company.customer_invoice.list().first()).reference_number


@pytest.mark.parametrize(
    ("kind", "name"),
    [*(("bytes", name) for name in NAMES), ("path", NAMES[1]), ("stream", NAMES[2])],
)
async def test_a_name_arrives_as_it_is(kind, name, tmp_path, visma_sandbox, visma_company, number):
    content, filename = b"%PDF-1.7", name
    if kind == "path":
        content, filename = tmp_path / name, None
        content.write_bytes(b"%PDF-1.7")
    elif kind == "stream":
        content = pieces(b"%PDF", b"-1.7")
    created = await visma_company.customer_invoice.add_attachment(
        number, content, filename=filename
    )
    request, _ = uploaded(visma_sandbox)
    # As browsers send it, and RFC 7578 (4.2, 5.1) asks: UTF-8, neither encoded nor filename*.
    assert f'filename="{name}"'.encode() in request.body
    assert b"filename*" not in request.body
    assert await created.fetch() == b"%PDF-1.7"
    (shown,) = (await visma_company.customer_invoice.get(number)).attachments
    if "%" not in name:
        assert shown.name == name
    assert str(shown.id) == created.number


@pytest.mark.parametrize("kind", ["bytes", "path", "stream"])
async def test_an_empty_file_is_a_file(kind, tmp_path, visma_company, number):
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    content = {"bytes": b"", "path": empty, "stream": pieces()}[kind]
    told = []
    created = await visma_company.customer_invoice.add_attachment(
        number, content, filename="empty.txt", progress=lambda *one: told.append(one)
    )
    assert told == [(0, None if kind == "stream" else 0)]
    target = tmp_path / "back.txt"
    assert await created.fetch().save(target) == 0
    assert target.read_bytes() == b""


@pytest.mark.parametrize("kind", ["bytes", "path", "stream"])
async def test_progress_is_told_on_the_way_up(kind, tmp_path, visma_sandbox, visma_company, number):
    content = random.Random(1).randbytes(1_000_000)
    given, size = content, len(content)
    if kind == "path":
        given = tmp_path / "a.bin"
        given.write_bytes(content)
    elif kind == "stream":
        given, size = pieces(*(content[n : n + 100_000] for n in range(0, size, 100_000))), None
    told = []
    created = await visma_company.customer_invoice.add_line_attachment(
        number, 1, given, filename="a.bin", progress=lambda *one: told.append(one)
    )
    sent = [one for one, _ in told]
    assert sent[0] == 0
    assert sent == sorted(sent)
    assert sent[-1] == len(content)
    assert {total for _, total in told} == {size}
    assert len(told) >= 5
    assert await created.fetch() == content
    # Gateways that do not take chunked bodies see a length wherever there is one.
    request, _ = uploaded(visma_sandbox)
    assert ("content-length" in request.headers) == (kind != "stream")


@pytest.mark.visma_sandbox(scale=100)
@pytest.mark.parametrize("kind", ["bytes", "path"])
async def test_a_repeated_upload_is_whole_again(
    kind, tmp_path, visma_sandbox, visma_company, number
):
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 200_000)
    content = path if kind == "path" else path.read_bytes()
    visma_sandbox.fail_next(method="POST", path="/v1/customerinvoice/*", status=429)
    told = []
    created = await visma_company.customer_invoice.add_attachment(
        number, content, filename="a.bin", progress=lambda so_far, _: told.append(so_far)
    )
    assert told.count(0) == 2
    assert await created.fetch() == path.read_bytes()


@pytest.mark.parametrize("compressed", [False, True])
async def test_progress_is_told_on_the_way_down(
    compressed, tmp_path, visma_sandbox, visma_company, number
):
    content = b"0123456789" * 100_000
    kind = "application/json" if compressed else "application/pdf"
    visma_sandbox.fail_next(status=200, body=content, content_type=kind)
    told = []
    target = tmp_path / "åøæ 請求書.pdf"
    call = visma_company.customer_invoice.print(number)
    assert await call.save(target, progress=lambda *one: told.append(one)) == len(content)
    assert target.read_bytes() == content
    assert (told[0][0], told[-1][0]) == (0, len(content))
    # The length that is told of a compressed body is not that of the file.
    assert {total for _, total in told} <= {None, len(content)}
    assert [one.name for one in tmp_path.iterdir()] == [target.name]


@pytest.mark.visma_sandbox(compression=False)
@pytest.mark.visma_client(retry=Retry(first_pause=0))
async def test_progress_begins_anew_with_a_download_that_is_repeated(
    tmp_path, visma_sandbox, visma_company, number
):
    whole = b"0123456789" * 100_000
    visma_sandbox.fail_next(status=200, body=whole, truncate=700_000)
    visma_sandbox.fail_next(status=200, body=whole)
    told = []
    await visma_company.customer_invoice.print(number).save(
        tmp_path / "a.pdf", progress=lambda *one: told.append(one)
    )
    assert told.count((0, len(whole))) == 2
    assert told[-1] == (len(whole), len(whole))


async def test_an_error_of_the_progress_leaves_no_file(tmp_path, visma_company, number):
    def progress(*_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await visma_company.customer_invoice.print(number).save(
            tmp_path / "a.pdf", progress=progress
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.visma_sandbox(scale=1000)
async def test_a_print_in_the_background_streams_too(tmp_path, visma_company, number):
    told = []
    call = visma_company.customer_invoice.print(number).options(background=True)
    size = await call.save(tmp_path / "a.pdf", progress=lambda *one: told.append(one))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert told[-1][0] == size


async def test_what_cannot_be_sent_is_refused_before_sending(
    tmp_path, visma_sandbox, visma_company, number
):
    add = visma_company.customer_invoice.add_attachment
    before = len(visma_sandbox.requests)
    for filename in ("", "a/b.pdf", "..\\b.pdf", 'a"b', "a\r\nb", "å" * 200):
        with pytest.raises(ConfigurationError, match="file name"):
            add(number, b"x", filename=filename)
    for path in (tmp_path / "missing.pdf", tmp_path):
        with pytest.raises(ConfigurationError, match="There is no file"):
            add(number, path, filename="a.pdf")
    with pytest.raises(TypeError, match=r"pathlib\.Path"):
        add(number, "a.pdf")
    assert len(visma_sandbox.requests) == before


@pytest.mark.visma_client(max_upload_size=100)
async def test_a_file_that_is_too_large_is_refused_before_sending(
    tmp_path, visma_sandbox, visma_company
):
    add = visma_company.customer_invoice.add_attachment
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 101)
    for content in (b"x" * 101, path):
        with pytest.raises(ConfigurationError, match=r"a\.bin has 101 bytes, more than the 100"):
            add("1", content, filename="a.bin")
    assert add("1", b"x" * 100, filename="a.bin").request
    assert add("1", pieces(b"x" * 101), filename="a.bin").request
    assert not visma_sandbox.requests


async def test_a_document_that_is_not_there(visma_company):
    with pytest.raises(NotFound):
        await visma_company.customer_invoice.add_attachment("nope", b"x", filename="a.pdf")
    with pytest.raises(NotFound):
        await visma_company.attachment.download("00000000-0000-0000-0000-000000000000")

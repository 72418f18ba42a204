"""Files: attachments with their revisions, prints, and blobs behind pre-signed URLs."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote
from uuid import UUID

from visma_async.sandbox import answers, pdf
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.call import Call
from visma_async.sandbox.lookup import Lookup
from visma_async.sandbox.multipart import BadMultipart, Part, files
from visma_async.sandbox.overlay import Record
from visma_async.sandbox.preconditions import mismatch, tag
from visma_async.sandbox.stored import Files, Stored
from visma_async.sandbox.writing import BadBody, decode

_BINARY = "application/octet-stream"
_LINES = ("invoiceLines", "lines", "journalTransactionLines", "invoiceLine", "orderLines")


class Documents:
    """Everything about files that one service answers."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def upload(self, call: Call) -> Answer | None:
        """Keep the file of a multipart body with its document; None when there is no document.

        Raises:
            BadBody: There is no file in the body, or no such line.
        """
        above = self._lookup.above(call.match, call.company)
        if above is None or above.record is None:
            return None
        if (refused := mismatch(call, above.record)) is not None:
            return refused
        try:
            part = files(call.headers.get("content-type", ""), call.body)[0]
        except BadMultipart as error:
            raise BadBody(str(error)) from None
        place = (above.records.table.store, above.key, call.match.keys.get("lineNumber", ""))
        line = _line(above.record, place[2]) if place[2] else None
        stored = call.company.files.keep(place, part)
        written = above.records.write(above.key, _with(above.record, line, stored), call.now)
        answer = answers.empty(201, {"Location": f"{call.base}/v1/attachment/{stored.id}"})
        return tag(answer, written) if call.match.endpoint.etag else answer

    def remove(self, call: Call) -> Answer | None:
        """Take an attachment away from its document."""
        above = self._lookup.above(call.match, call.company)
        identity = call.match.keys.get("fileId", "")
        if above is None or above.record is None or call.company.files.drop(identity) is None:
            return None
        above.records.write(above.key, _without(above.record, identity), call.now)
        return answers.as_json({}, 200)

    def read(self, call: Call) -> Answer | None:
        """The latest revision of an attachment."""
        stored = call.company.files.find(call.match.keys["attachmentId"])
        return _file(stored) if stored is not None else None

    def flag(self, call: Call) -> Answer | None:
        """`PUT /v1/attachment/{id}`: whether it goes along with the invoice."""
        stored = call.company.files.find(call.match.keys["attachmentId"])
        if stored is None:
            return None
        value = decode(call.body).get("sendToAutoinvoice")
        if isinstance(value, Mapping):
            stored.send_to_autoinvoice = bool(value.get("value"))
        return answers.empty(204)

    def print(self, call: Call) -> Answer | None:
        """A small PDF of a document."""
        above = self._lookup.above(call.match, call.company)
        if above is None or above.record is None:
            return None
        if (refused := mismatch(call, above.record)) is not None:
            return refused
        title = f"{above.records.table.store.replace('_', ' ')} {above.key}"
        name = f"{above.records.table.store}-{above.key}.pdf"
        return _file(Stored(name, [Part(name, pdf.page(title), "application/pdf")]))

    def blob(self, call: Call) -> Answer:
        """A blob itself, its metadata, or a URL from which it can be had without a token."""
        path = call.match.endpoint.path.lower()
        query = {name.lower(): value for name, value in call.query}
        identity = call.match.keys.get("blobId") or query.get("blobid", "")
        try:
            stored = call.company.files.blob(UUID(identity))
        except ValueError:
            return answers.message(400, f"The value '{identity}' is not valid for blobId.")
        if "/download/" in path:
            return _file(stored)
        if "/metadata/" in path:
            return answers.as_json(_metadata(stored))
        body: dict[str, Any] = {"preSignedUrl": f"{call.storage}/{call.company.files.sign(stored)}"}
        if query.get("includemetadata", "").lower() == "true":
            body["metadata"] = _metadata(stored)
        return answers.as_json(body)


def signed(kept: Sequence[Files], path: str, authorization: str | None) -> Answer:
    """What the storage host answers: it knows signatures, and refuses every token."""
    if authorization is not None:
        return Answer(400, _REFUSAL, content_type="application/xml")
    for one in kept:
        if (stored := one.signed(path.strip("/"))) is not None:
            return _file(stored)
    return Answer(403, _REFUSAL, content_type="application/xml")


_REFUSAL = (
    b'<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code>'
    b"<Message>Server failed to authenticate the request.</Message></Error>"
)


def _file(stored: Stored) -> Answer:
    part = stored.revisions[-1]
    plain = part.filename.encode("ascii", "replace").decode().replace('"', "'")
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(part.filename)}"
    return Answer(200, part.content, {"Content-Disposition": disposition}, _BINARY)


def _metadata(stored: Stored) -> dict[str, Any]:
    part = stored.revisions[-1]
    return {
        "blobId": stored.id,
        "blobName": part.filename,
        "contentType": part.content_type,
        "mD5Hash": b64encode(hashlib.md5(part.content).digest()).decode(),  # noqa: S324 - no secret
        "size": len(part.content),
        "countryCode": "NO",
        "createdDateTimeUtc": "2024-05-25T06:00:00.000",
    }


def _line(record: Record, number: str) -> tuple[str, int]:
    for name in _LINES:
        for at, line in enumerate(record.get(name) or ()):
            if str(line.get("lineNumber", line.get("lineNbr"))) == number:
                return name, at
    raise BadBody(f"The line {number} cannot be found in the system.")


def _with(record: Record, line: tuple[str, int] | None, stored: Stored) -> dict[str, Any]:
    if line is None:
        return {**record, "attachments": _listed(record, stored)}
    name, at = line
    lines = list(record[name])
    lines[at] = {**lines[at], "attachments": _listed(lines[at], stored)}
    return {**record, name: lines}


def _listed(holder: Record, stored: Stored) -> list[dict[str, Any]]:
    others = [one for one in holder.get("attachments") or () if one.get("id") != stored.id]
    shown = {"name": stored.name, "id": stored.id, "revision": len(stored.revisions)}
    return [*others, shown]


def _without(holder: Any, identity: str) -> Any:
    if isinstance(holder, Mapping):
        return {name: _without(value, identity) for name, value in holder.items()}
    if isinstance(holder, list):
        kept = (
            one for one in holder if not (isinstance(one, Mapping) and one.get("id") == identity)
        )
        return [_without(one, identity) for one in kept]
    return holder

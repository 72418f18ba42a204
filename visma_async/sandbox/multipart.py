"""Multipart: the files in a multipart/form-data body, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from urllib.parse import unquote

import attrs


class BadMultipart(Exception):
    """The body is not multipart/form-data with a file."""


@attrs.frozen
class Part:
    """One file."""

    filename: str
    content: bytes
    content_type: str


def files(content_type: str, body: bytes) -> list[Part]:
    """The file parts of a body.

    Raises:
        BadMultipart: There is none.
    """
    head = _headers(f"Content-Type: {content_type}")
    boundary = head.get_boundary()
    if head.get_content_type() != "multipart/form-data" or not boundary:
        raise BadMultipart("The request is not multipart/form-data with a boundary.")
    found = [part for part in _parts(boundary.encode(), body) if part.filename]
    if not found:
        raise BadMultipart("The request holds no file.")
    return found


def _parts(boundary: bytes, body: bytes) -> Iterator[Part]:
    for piece in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:]:
        if piece.startswith(b"--"):
            return
        head, blank, content = piece.partition(b"\r\n\r\n")
        if blank:
            headers = _headers(head.decode(errors="replace").strip())
            yield Part(_filename(headers), content, headers.get_content_type())


def _filename(headers: Message) -> str:
    name = headers.get_filename("")
    # Browsers and aiohttp percent-encode what does not fit into a quoted string.
    return unquote(name) if "%" in name else name


def _headers(text: str) -> Message:
    return HeaderParser().parsestr(text + "\n\n")

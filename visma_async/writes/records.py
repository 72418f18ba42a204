"""The lines of a journal of writes, and what they amount to. Pure.

A write is noted before it is sent and again when it has ended. What was noted as begun and not as
ended may have been carried out. Bodies are not kept: a digest tells whether a call is the same.
"""

from __future__ import annotations

import hashlib
import os
from array import array
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

import attrs
import msgspec

from visma_async.errors import ConfigurationError
from visma_async.wire.request import Request
from visma_async.wire.upload import Upload

VERSION = 1
DIGEST_SIZE = 16


class State(IntEnum):
    """What the journal knows of a call."""

    NEW = 0
    """Nothing; or that it was begun, and not carried out for no fault of its own."""
    BEGUN = 1
    OK = 2
    REFUSED = 3
    UNKNOWN = 4


@attrs.frozen(kw_only=True)
class Header:
    """The first line: whose writes these are.

    Attributes:
        company: The company's id.
        base_url: Where they are sent.
    """

    company: str
    base_url: str

    def line(self) -> bytes:
        """Returns it as a line."""
        fields = {"journal": "visma_async writes", "version": VERSION, **attrs.asdict(self)}
        return line(fields)


def line(fields: Mapping[str, Any]) -> bytes:
    """Returns a line of the journal."""
    # A header may hold bytes that are no text: what cannot be written must not lose an outcome.
    clean = {
        name: value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
        for name, value in fields.items()
    }
    return msgspec.json.encode(clean) + b"\n"


def digest(request: Request) -> bytes:
    """Returns what tells a request from another one; of an upload, how its content was given."""
    body = request.body
    if isinstance(body, Upload):
        content = body.content
        if isinstance(content, os.PathLike):
            content = os.fsencode(content)
        body = body.filename.encode() + b"\0" + (content if isinstance(content, bytes) else b"")
    headers = "\n".join(f"{name.lower()}: {text}" for name, text in sorted(request.headers.items()))
    found = hashlib.blake2b(digest_size=DIGEST_SIZE)
    for part in (request.method, request.service, request.target, headers):
        found.update(part.encode() + b"\0")
    found.update(body or b"")
    return found.digest()


class Past:
    """What a journal tells of every call: some 33 bytes for each, whatever their number."""

    def __init__(self) -> None:
        self._states = bytearray()
        self._digests = bytearray()
        self._places = array("q")
        self._times = array("d")

    def __len__(self) -> int:
        return len(self._states)

    def state(self, index: int) -> State:
        """Returns what is known of a call."""
        return State(self._states[index]) if index < len(self._states) else State.NEW

    def digest(self, index: int) -> bytes:
        """Returns the digest of a call that was begun."""
        return bytes(self._digests[index * DIGEST_SIZE : (index + 1) * DIGEST_SIZE])

    def knows(self, digest: bytes) -> bool:
        """Whether any call with that digest was begun."""
        place = self._digests.find(digest)
        while place % DIGEST_SIZE and place >= 0:
            place = self._digests.find(digest, place + 1)
        return place >= 0

    def place(self, index: int) -> int:
        """Returns where in the file it is told how the call ended."""
        return self._places[index]

    def begun_at(self, index: int) -> float | None:
        """Returns when a call was begun, as a Unix time; None where that is not told."""
        return self._times[index] or None

    def note(self, fields: dict[str, Any], place: int) -> bool:
        """Takes in a decoded line; False for one that cannot stand there.

        Args:
            fields: The line.
            place: Where in the file it begins.
        """
        begun, ended = fields.get("begun"), fields.get("ended")
        if isinstance(begun, int) and begun >= 0:
            return self._begun(begun, fields)
        return isinstance(ended, int) and self._ended(ended, fields, place)

    def _begun(self, index: int, fields: Mapping[str, Any]) -> bool:
        if self.state(index) not in {State.NEW, State.REFUSED}:
            return False
        try:
            found = bytes.fromhex(fields["digest"])
            at = float(fields.get("at", 0.0))
        except (KeyError, TypeError, ValueError):
            return False
        if len(found) != DIGEST_SIZE:
            return False
        self._reach(index)
        self._states[index] = State.BEGUN
        self._times[index] = at
        self._digests[index * DIGEST_SIZE : (index + 1) * DIGEST_SIZE] = found
        return True

    def _ended(self, index: int, fields: dict[str, Any], place: int) -> bool:
        states = {"ok": State.OK, "refused": State.REFUSED, "unknown": State.UNKNOWN}
        state = states.get(str(fields.get("status")))
        if state is None or self.state(index) is not State.BEGUN:
            return False
        self._states[index] = State.NEW if fields.get("again") else state
        self._places[index] = place
        return True

    def _reach(self, index: int) -> None:
        missing = index + 1 - len(self._states)
        if missing > 0:
            self._states.extend(bytes(missing))
            self._digests.extend(bytes(missing * DIGEST_SIZE))
            self._places.extend([-1] * missing)
            self._times.extend([0.0] * missing)


def replay(lines: Iterable[bytes], header: Header, name: str) -> tuple[Past, int]:
    """Reads a journal. Returns what it tells, and how many of its bytes are whole lines.

    What a process was writing when it ended may be cut off or garbled at the end of the file: it
    was not relied on yet, and is left out.

    Args:
        lines: The file's lines with their ends.
        header: Whose writes it should be about.
        name: What to call the file in errors.

    Raises:
        ConfigurationError: It is no journal, or another company's, or damaged before its end.
    """
    past = Past()
    start = good = damaged = 0
    for number, text in enumerate(lines, 1):
        whole = text.endswith(b"\n")
        fields = _decoded(text) if whole else None
        if number == 1:
            if header.line().startswith(text) and not whole:
                break
            _check_header(fields, header, name)
        elif not isinstance(fields, dict):
            damaged = damaged or number
        elif damaged or not past.note(fields, start):
            raise ConfigurationError(
                f"{name}, line {damaged or number}: the journal is damaged.",
                advice="Compare it with a backup. Without the journal it is not known which of "
                "its writes were carried out: look at the records before any is sent again.",
            )
        start += len(text)
        good = good if damaged else start
    return past, good


def _check_header(found: Any, header: Header, name: str) -> None:
    if not isinstance(found, dict) or found.get("journal") != "visma_async writes":
        raise ConfigurationError(
            f"{name} is no journal of writes.",
            advice="Name a file that does not exist yet, or the journal of an earlier run.",
        )
    if found.get("version") != VERSION:
        raise ConfigurationError(f"{name} was written by another version of this package.")
    for field, wanted in attrs.asdict(header).items():
        if found.get(field) != wanted:
            raise ConfigurationError(
                f"{name} is about writes of {field} {found.get(field)}, not {wanted}.",
                advice="Use a journal for each company and each run.",
            )


def _decoded(text: bytes) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None

"""What one company keeps in files: attachments by guid, and blobs with signatures."""

from __future__ import annotations

from secrets import token_urlsafe
from uuid import UUID, uuid4

import attrs

from visma_async.sandbox import pdf
from visma_async.sandbox.multipart import Part

Place = tuple[str, str, str]
"""Store, key, and line number or nothing."""


@attrs.define
class Stored:
    """One file and what it was before."""

    name: str
    revisions: list[Part]
    id: str = attrs.field(factory=lambda: str(uuid4()))
    send_to_autoinvoice: bool = False


class Files:
    """The files of one company."""

    def __init__(self) -> None:
        self._attachments: dict[str, Stored] = {}
        self._places: dict[tuple[Place, str], Stored] = {}
        self._blobs: dict[str, Stored] = {}
        self._signatures: dict[str, Stored] = {}

    def keep(self, place: Place, part: Part) -> Stored:
        """Keep a file; one of the same name in the same place gets another revision."""
        stored = self._places.get((place, part.filename))
        if stored is None:
            stored = Stored(part.filename, [])
            self._places[place, part.filename] = self._attachments[stored.id] = stored
        stored.revisions.append(part)
        return stored

    def find(self, identity: str) -> Stored | None:
        """The attachment with this guid."""
        return self._attachments.get(identity.lower())

    def drop(self, identity: str) -> Stored | None:
        """Forget an attachment."""
        stored = self._attachments.pop(identity.lower(), None)
        if stored is not None:
            self._places = {at: one for at, one in self._places.items() if one is not stored}
        return stored

    def blob(self, identity: UUID) -> Stored:
        """The blob with this guid; every guid has one, made when it is first asked for."""
        key = str(identity)
        known = self._blobs.get(key)
        if known is None:
            part = Part(f"{key[:8]}.pdf", pdf.page(f"blob {key}"), "application/pdf")
            known = self._blobs[key] = Stored(part.filename, [part], key)
        return known

    def sign(self, stored: Stored) -> str:
        """A path under which the storage host gives a blob away."""
        path = f"blobs/{stored.id}?sig={token_urlsafe(16)}"
        self._signatures[path] = stored
        return path

    def signed(self, path: str) -> Stored | None:
        """The blob under a signed path."""
        return self._signatures.get(path)

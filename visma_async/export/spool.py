"""Spool: the file that an output grows in, page by page, until it is complete."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import BinaryIO

from visma_async.errors import ConfigurationError
from visma_async.export.formats.form import Format
from visma_async.export.naming import errors_name
from visma_async.export.place import LocalPlace, Place


class Spool:
    """The spool of one output. All methods block.

    Args:
        place: Where the output goes, and the spool is.
        form: How records are written.
    """

    def __init__(self, place: Place, form: Format) -> None:
        self._place = place
        self._format = form
        self._file: BinaryIO | None = None
        self.length = 0
        """Bytes that are written."""

    @property
    def format_name(self) -> str:
        """What its records are written as."""
        return self._format.name

    def open(self, length: int | None) -> None:
        """Opens it: anew, or to go on after so many bytes.

        Raises:
            ConfigurationError: It is shorter than that.
            OSError: It cannot be written.
        """
        place = self._place
        place.prepare(place.spool)
        with errors_name(place.name):
            file = self._file = place.spool.open("r+b")
            if length is None:
                file.truncate(0)
                self._append(self._format.begin())
                return
            if file.seek(0, os.SEEK_END) < length:
                file.close()
                raise ConfigurationError(
                    f"{place.spool} is shorter than it was left.",
                    advice="Begin anew (--fresh, fresh=True).",
                )
            file.truncate(length)
            file.seek(length)
            self.length = length

    def write(self, records: Sequence[bytes]) -> None:
        """Appends a page of records.

        Raises:
            OSError: They could not be written.
            DecodeError: The format cannot say what is in one of them.
        """
        self._append(self._format.encode(records))

    def sync(self) -> None:
        """Returns when all that was written is on the disk."""
        with errors_name(self._place.name):
            file = self._opened()
            file.flush()
            os.fdatasync(file.fileno()) if hasattr(os, "fdatasync") else os.fsync(file.fileno())

    def publish(self) -> None:
        """Makes the output and moves it to its place. After a kill it may be called again.

        Raises:
            ConfigurationError: The spool has gone, and is not in its place.
            OSError: That failed; the spool is still there.
        """
        place = self._place
        self.close()
        if not place.spool.exists():
            if isinstance(place, LocalPlace) and not place.target.exists():
                raise ConfigurationError(
                    f"{place.spool} has gone, and {place.name} is not there.",
                    advice="Begin anew (--fresh, fresh=True).",
                )
            # It had been moved there just before the kill.
            return
        if self._format.spool_is_output:
            place.publish(place.spool)
            return
        with errors_name(place.name):
            place.prepare(place.ready)
            self._format.finish(place.spool, place.ready)
        place.publish(place.ready)
        place.spool.unlink()

    def close(self) -> None:
        """Closes the file, and leaves it where it is."""
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def remove(self) -> None:
        """Closes and deletes the file."""
        self.close()
        self._place.spool.unlink(missing_ok=True)

    def _append(self, chunk: bytes) -> None:
        with errors_name(self._place.name):
            self._opened().write(chunk)
        self.length += len(chunk)

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise ValueError(f"{self._place.name} is not open.")
        return self._file

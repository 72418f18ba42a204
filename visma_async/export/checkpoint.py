"""Checkpoint: how far an export has come, on the disk, so that a killed one can go on.

It is a database of SQLite beside the spool. One transaction for each page holds which records were
seen, how long the spool is good, and where the walk stands: after a kill at any instant it says
what the spool held at the end of some page, and the rest of the spool is cut off.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from visma_async.errors import ConfigurationError, OutputInUse
from visma_async.export.sightings import StoredSightings

_VERSION = 1
_TABLE = "CREATE TABLE IF NOT EXISTS saved (name TEXT PRIMARY KEY, value TEXT NOT NULL)"


class Checkpoint:
    """The checkpoint of one output. All methods block; one thread may use it.

    Args:
        path: Its file; None keeps it until the process ends, in a file without a name.
        fingerprint: What the export is of. What another one left cannot be gone on with.
        now: Unix time.
        good_for: Seconds after which what was left is too old to go on with.
        fresh: Whether to begin anew whatever was left.
        name: What people call the output.

    Raises:
        OutputInUse: Another process is at work on it.
        ConfigurationError: It is of another export, or damaged.
        OSError: It cannot be written.
    """

    def __init__(
        self,
        path: Path | None,
        fingerprint: str,
        *,
        now: Callable[[], float],
        good_for: float,
        fresh: bool,
        name: str,
    ) -> None:
        self._path = path
        self._now = now
        self.resumed = False
        """Whether there was something to go on with."""
        try:
            # Locked as a whole while it is open: so two exports never write one output.
            self._database = sqlite3.connect(
                str(path or ""), timeout=0.0, isolation_level=None, check_same_thread=False
            )
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = FULL")
            self._database.execute("BEGIN IMMEDIATE")
            self._database.execute(_TABLE)
            self.sightings = StoredSightings(self._database)
            found = self.load("export")
            self._database.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            raise _unusable(path, name, error) from error
        if found is not None:
            self._go_on(found, fingerprint, good_for=good_for, fresh=fresh, name=name)

    def load(self, name: str) -> Any:
        """Returns what was saved under a name, or None."""
        row = self._database.execute("SELECT value FROM saved WHERE name = ?", (name,)).fetchone()
        return None if row is None else json.loads(row[0])

    def save(self, name: str, value: Any) -> None:
        """Saves JSON data under a name, as a part of the transaction that is under way."""
        self._database.execute("REPLACE INTO saved VALUES (?, ?)", (name, json.dumps(value)))

    def begin(self) -> None:
        """Begins the transaction of a page."""
        self._database.execute("BEGIN")

    def commit(self, fingerprint: str) -> None:
        """Ends the transaction: what was saved and sighted is on the disk from now on.

        Raises:
            OSError: The disk is full, or fails.
        """
        try:
            self.save("export", [_VERSION, fingerprint, self._now()])
            self._database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            raise OSError(None, str(error), str(self._path)) from error

    def rollback(self) -> None:
        """Forgets the transaction, if there is one."""
        if self._database.in_transaction:
            with suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")

    def digests(self, since: int) -> sqlite3.Cursor:
        """Yields key and digest of the records that were seen at a tick or later."""
        return self._database.execute(
            "SELECT key, digest FROM seen WHERE last >= ? ORDER BY key", (since,)
        )

    def close(self) -> None:
        """Closes it, so that another process can go on."""
        self.rollback()
        self._database.close()

    def remove(self) -> None:
        """Closes and deletes it."""
        self.close()
        if self._path is not None:
            for ending in ("", "-wal", "-shm"):
                Path(f"{self._path}{ending}").unlink(missing_ok=True)

    def _go_on(
        self, found: Any, fingerprint: str, *, good_for: float, fresh: bool, name: str
    ) -> None:
        version, made_for, when = found
        old = self._now() - when > good_for
        if fresh or old or version != _VERSION:
            for table in ("saved", "seen"):
                self._database.execute(f"DELETE FROM {table}")  # noqa: S608 - one of the two
            return
        if made_for != fingerprint:
            self.close()
            raise ConfigurationError(
                f"{name} was begun by another export, which has not ended.",
                advice="Run that one again to finish it, or begin anew (--fresh, fresh=True), or "
                "write to another file.",
            )
        self.resumed = True


def _unusable(path: Path | None, name: str, error: sqlite3.DatabaseError) -> Exception:
    if "locked" in str(error):
        return OutputInUse(f"Another process is exporting to {name}.")
    if isinstance(error, sqlite3.OperationalError):
        return OSError(None, f"the checkpoint {path} cannot be used: {error}", name)
    return ConfigurationError(
        f"The checkpoint {path} is damaged.", advice="Delete it; the export begins anew then."
    )

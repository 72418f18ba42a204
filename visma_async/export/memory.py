"""Memory: what earlier exports of a table have shown, so that the next one reads what is new.

A database of SQLite for each company and list: the mark up to which everything is known, and a
digest of each record. It is written when an output is in its place, and never before: a run that
is lost is made again from the old mark.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from platformdirs import user_state_path

from visma_async.errors import ConfigurationError, OutputInUse

_TABLES = """
CREATE TABLE IF NOT EXISTS known (key TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


def default_memory() -> Path:
    """Returns the folder in which memories are kept unless another one is given."""
    return user_state_path("visma-async", appauthor=False) / "export"


class Memory:
    """The memory of one table. All methods block; one thread may use it.

    Args:
        path: Its file. The folder is made if it is not there.
        name: What people call the table.

    Raises:
        OutputInUse: Another process uses it.
        ConfigurationError: It is damaged.
        OSError: It cannot be used.
    """

    def __init__(self, path: Path, name: str) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            self._database = sqlite3.connect(
                path, timeout=0.0, isolation_level=None, check_same_thread=False
            )
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA synchronous = FULL")
            self._database.executescript(_TABLES)
            self._database.execute("BEGIN EXCLUSIVE")
            self._database.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            if "locked" in str(error):
                raise OutputInUse(f"Another process is exporting what is new of {name}.") from error
            raise ConfigurationError(
                f"The memory of earlier exports, {path}, cannot be used: {error}.",
                advice="Delete it: the next export then is a full one.",
            ) from error

    @property
    def mark(self) -> dt.datetime | None:
        """The server's time when the last export began: what is older is known."""
        return self._moment("mark")

    @property
    def knows_any(self) -> bool:
        """Whether any record is known."""
        return self._database.execute("SELECT 1 FROM known LIMIT 1").fetchone() is not None

    @property
    def last_full(self) -> dt.datetime | None:
        """The same of the last export of the whole list."""
        return self._moment("full")

    def unchanged(self, pairs: Sequence[tuple[str, str]]) -> set[str]:
        """Returns which of the records are known just so: of pairs of key and digest, the keys."""
        keys = json.dumps([key for key, _ in pairs])
        known = dict(
            self._database.execute(
                "SELECT key, digest FROM known WHERE key IN (SELECT value FROM json_each(?))",
                (keys,),
            )
        )
        return {key for key, digest in pairs if known.get(key) == digest}

    def gone(self, seen: Iterable[str]) -> Iterator[str]:
        """Yields the keys of records that are known, and are not among those seen."""
        database = self._database
        database.execute("CREATE TEMP TABLE IF NOT EXISTS here (key TEXT PRIMARY KEY)")
        database.execute("DELETE FROM here")
        database.executemany("INSERT OR IGNORE INTO here VALUES (?)", ((key,) for key in seen))
        yield from (
            key
            for (key,) in database.execute(
                "SELECT key FROM known WHERE key NOT IN (SELECT key FROM here) ORDER BY key"
            )
        )

    def remember(
        self, records: Iterable[tuple[str, str]], mark: dt.datetime | None, *, full: bool
    ) -> None:
        """Takes in what an export has shown, whose output is in its place.

        Args:
            records: Pairs of key and digest.
            mark: The server's time when it began; None where it was not complete, so that what it
                missed is read by the next one.
            full: Whether those are all there are: others are forgotten.
        """
        database = self._database
        database.execute("BEGIN")
        if full:
            database.execute("DELETE FROM known")
        database.executemany("REPLACE INTO known VALUES (?, ?)", records)
        if mark is not None:
            marks = {"mark": mark.isoformat()} | ({"full": mark.isoformat()} if full else {})
            database.executemany("REPLACE INTO marks VALUES (?, ?)", marks.items())
        database.execute("COMMIT")

    def close(self) -> None:
        """Closes it."""
        self._database.close()

    def _moment(self, name: str) -> dt.datetime | None:
        row = self._database.execute("SELECT value FROM marks WHERE name = ?", (name,)).fetchone()
        return None if row is None else dt.datetime.fromisoformat(row[0])

"""Place: where a finished file goes, and where its spool is kept until then."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from os import PathLike
from pathlib import Path
from typing import Protocol

from visma_async.export.naming import errors_name

_LOCAL = ("file", "local")


class Place(Protocol):
    """The target of one export, and the files that lead to it.

    All methods block.
    """

    @property
    def name(self) -> str:
        """What people call it; credentials are left out."""
        ...

    @property
    def spool(self) -> Path:
        """Where the spool is kept. A later run finds it there."""
        ...

    @property
    def ready(self) -> Path:
        """Where an output may be made of the spool, to be published."""
        ...

    @property
    def checkpoint(self) -> Path:
        """Where it is kept how far the spool is good."""
        ...

    def check(self) -> None:
        """Makes sure, as far as can be known before, that the target can be written.

        Raises:
            OSError: It cannot be; the error has the target's name.
            ConfigurationError: What is needed to reach it is not there.
        """
        ...

    def size(self) -> int | None:
        """Returns the bytes of what stands at the target; None where nothing is known to."""
        ...

    def prepare(self, file: Path) -> None:
        """Creates a file that is not there yet, to be read by no more people than the target is.

        Raises:
            OSError: It cannot be created.
        """
        ...

    def publish(self, ready: Path) -> None:
        """Brings a complete file under the target's name, in one step, and takes it away here.

        Raises:
            OSError: That failed: the file is still here, and what stood at the target there.
        """
        ...


class LocalPlace:
    """A file on this machine: the spool is beside it, hidden, and is moved into place.

    Where the target is a link, it is what the link leads to. A file that stood there is replaced
    in one step and keeps its permissions.

    Args:
        path: The target.
        name: What people call it, if that is not the path.
    """

    def __init__(self, path: str, name: str | None = None) -> None:
        self.name = path if name is None else name
        self.target = Path(os.path.realpath(path))
        self.spool, self.ready, self.checkpoint = files_in(self.target.parent, self.target.name)

    def check(self) -> None:
        """Makes sure that the folder is there and can be written to.

        Raises:
            OSError: It cannot be, or the target is a folder.
        """
        folder = self.target.parent
        with errors_name(self.name):
            if self.target.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if not stat.S_ISDIR(folder.stat().st_mode):
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
            if not os.access(folder, os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            with suppress(FileNotFoundError):
                # The longest of the names: the file system may not take it.
                self.checkpoint.lstat()

    def size(self) -> int | None:
        """Returns the bytes of the file that stands there; None without one."""
        return self.target.stat().st_size if self.target.exists() else None

    def prepare(self, file: Path) -> None:
        """Creates a file with the permissions of the one that it is to replace.

        Raises:
            OSError: It cannot be created.
        """
        with errors_name(self.name):
            if file.exists():
                return
            mode = self._mode()
            handle = os.open(file, os.O_CREAT | os.O_WRONLY, 0o666 if mode is None else 0o600)
            os.close(handle)
            if mode is not None:
                file.chmod(mode)

    def publish(self, ready: Path) -> None:
        """Moves the file into place, once it is on the disk.

        Raises:
            OSError: That failed; nothing has changed.
        """
        with errors_name(self.name):
            mode = self._mode()
            if mode is not None:
                ready.chmod(mode)
            sync_file(ready)
            ready.replace(self.target)
            sync_folder(self.target.parent)

    def _mode(self) -> int | None:
        try:
            return stat.S_IMODE(self.target.stat().st_mode)
        except FileNotFoundError:
            return None


def place_for(out: str | PathLike[str]) -> Place:
    """Returns the place that a path or a URL names.

    Args:
        out: A path, `file:///...`, or a URL of any file system that fsspec knows.

    Raises:
        ConfigurationError: The URL is of no known protocol, or a package is not installed.
    """
    name = os.fspath(out)
    protocol, separator, rest = name.partition("://")
    if not separator:
        return LocalPlace(name)
    if protocol.lower() in _LOCAL:
        if os.name == "nt" and rest[2:3] == ":":
            rest = rest.removeprefix("/")
        return LocalPlace(rest, name)
    from visma_async.export.remote import RemotePlace  # noqa: PLC0415 - it is seldom needed

    return RemotePlace(name)


def files_in(folder: Path, name: str) -> tuple[Path, Path, Path]:
    """Returns the spool, the ready file and the checkpoint for a target of this name."""
    spool = folder / f".{name}.part"
    return spool, folder / f".{name}.ready", spool.with_name(f"{spool.name}.checkpoint")


def sync_file(file: Path) -> None:
    """Has a file written to the disk."""
    # Windows syncs only what is open for writing.
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Makes new names in a folder outlast a power cut, where the system can do that."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""RemotePlace: a file on any file system that fsspec knows, there complete or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from platformdirs import user_state_path

from visma_async.errors import ConfigurationError
from visma_async.export.formats.needs import needed
from visma_async.export.naming import errors_name
from visma_async.export.place import files_in

_HIDDEN = "***"
_PIECE = 1024 * 1024
_WITH_FOLDERS = frozenset({"ftp", "sftp", "ssh", "smb", "hdfs", "webhdfs", "arrow_hdfs"})
"""Where a folder has to exist before a file can be put in it; in object stores there are none."""


class RemotePlace:
    """A URL. The spool is kept in this user's state folder, and the file is uploaded at the end.

    Args:
        url: The target. Credentials in it are used, and are shown nowhere.

    Raises:
        ConfigurationError: It is of no known protocol, or the package for that is not installed.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._protocol = url.partition("://")[0].lower()
        self.name, self._secrets = _shown(url)
        _known(self._protocol, url, self.name)
        # Of the whole URL but for the user's part, so that a new password finds the old spool.
        named = hashlib.sha256(_without_user(url).encode()).hexdigest()[:32]
        folder = user_state_path("visma-async", appauthor=False) / "export"
        self.spool, self.ready, self.checkpoint = files_in(folder, named)

    def check(self) -> None:
        """Makes sure that the file system answers and that the target is no folder.

        Whether it can be written is known only when it is.

        Raises:
            OSError: It cannot be reached, or the target cannot be a file.
        """
        with errors_name(self.name):
            self.spool.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not os.access(self.spool.parent, os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, f"{self.spool.parent} cannot be written to")
        with self._failures():
            system, path = self._reach()
            is_folder = self._url.endswith("/") or not path.strip("/") or system.isdir(path)
            parent = path.rpartition("/")[0]
            homeless = self._protocol in _WITH_FOLDERS and not system.isdir(parent or "/")
        if is_folder:
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), self.name)
        if homeless:
            raise FileNotFoundError(errno.ENOENT, "There is no such folder", self.name)

    def size(self) -> int | None:
        """Returns None: what stands there is not asked for."""
        return None

    def prepare(self, file: Path) -> None:
        """Creates a file that only this user reads.

        Raises:
            OSError: It cannot be created.
        """
        with errors_name(self.name):
            os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))

    def publish(self, ready: Path) -> None:
        """Uploads the file in a transaction, and removes it here.

        Raises:
            OSError: That failed: the file is still here, and what stood at the target there.
        """
        with self._failures():
            system, path = self._reach()
            with system.transaction, ready.open("rb") as source, system.open(path, "wb") as target:
                shutil.copyfileobj(source, target, _PIECE)
        ready.unlink()

    def _reach(self) -> tuple[Any, str]:
        url_to_fs = needed("fsspec.core", "A URL").url_to_fs
        # An instance of its own: a transaction holds for all who share one.
        system, path = url_to_fs(self._url, skip_instance_cache=True)
        return system, str(path)

    @contextmanager
    def _failures(self) -> Generator[None]:
        """Has whatever a file system raises be an OSError that names the target."""
        try:
            yield
        except ConfigurationError:
            raise
        except Exception as error:  # noqa: BLE001 - each file system has errors of its own
            number = getattr(error, "errno", None)
            said = getattr(error, "strerror", None) or str(error) or type(error).__name__
            failure = OSError(number or errno.EIO, self._cleaned(str(said)), self.name)
        else:
            return
        # Its cause is not kept: it may have the URL in it, with the credentials.
        raise failure

    def _cleaned(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return text


def _known(protocol: str, url: str, name: str) -> None:
    if "::" in url:
        raise ConfigurationError(
            f"{name} chains file systems, which cannot be written in one step.",
            advice="Name the file itself, such as s3://bucket/customers.parquet.",
        )
    find = needed("fsspec", "A URL").get_filesystem_class
    try:
        find(protocol)
    except ValueError:
        raise ConfigurationError(
            f"fsspec knows no protocol {protocol!r}, which {name} begins with.",
            advice="Use a path, or a URL such as s3://bucket/customers.parquet.",
        ) from None
    except ImportError as error:
        raise ConfigurationError(
            f"{name} takes a package that is not installed: {error}.",
            advice=f"Install what fsspec needs for {protocol}://, such as s3fs for s3://.",
        ) from error


def _without_user(url: str) -> str:
    protocol, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return protocol + separator + host.rpartition("@")[2] + slash + path


def _shown(url: str) -> tuple[str, tuple[str, ...]]:
    """Returns the URL without its credentials, and what must not be shown of it."""
    protocol, separator, rest = url.partition("://")
    secrets: list[str] = []
    host = rest.partition("/")[0]
    # A secret may hold a slash: what is before an @ belongs to it where a colon came first.
    user, at, place = rest.rpartition("@") if ":" in host else host.rpartition("@")
    if at:
        password = user.partition(":")[2] or user
        secrets += [url, user, password, unquote(password)]
        rest = place if ":" in host else place + rest[len(host) :]
    address, mark, query = rest.partition("?")
    if mark:
        secrets += [url, query, *re.findall(r"=([^&]+)", query)]
        rest = f"{address}?{_HIDDEN}"
    longest_first = sorted({one for one in secrets if one}, key=len, reverse=True)
    return protocol + separator + rest, tuple(longest_first)

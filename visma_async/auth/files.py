"""FileTokenStore: tokens in files that only their owner can read, shared by processes."""

from __future__ import annotations

import asyncio
import os
import random
import secrets
import stat
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout
from platformdirs import user_state_path

from visma_async.auth.store import dump_token, read_dumped_token
from visma_async.auth.token import Token, TokenKey
from visma_async.errors import AuthError, ConfigurationError

_PATIENCE = 120.0
"""Seconds to wait for another process: a token request takes a fraction of one, or a minute where
the endpoint does not answer."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class FileTokenStore:
    """Keeps each token in a file of its own, for any number of processes of one machine.

    A file is replaced as a whole, is on the disk before the token is used, and has the mode 0600 in
    a directory of mode 0700. One that others could read is refused. On Windows, which has no such
    modes, the files are as private as the directory: the default one belongs to the user alone.

    Args:
        directory: Where the files are. By default `visma-async/tokens` in the directory that the
            system has for a user's state (`~/.local/state` on Linux).
    """

    def __init__(self, directory: str | os.PathLike[str] | None = None) -> None:
        self.directory = _default_directory() if directory is None else Path(directory)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.directory)!r})"

    def path(self, key: TokenKey) -> Path:
        """Returns the file in which the key's token is kept."""
        return self.directory / f"{key.name}.json"

    async def load(self, key: TokenKey) -> Token | None:
        """Returns the token kept under the key, or None.

        Raises:
            ConfigurationError: The file cannot be read, is damaged, or others can read it.
        """
        return await asyncio.to_thread(_load, self.path(key))

    async def save(self, key: TokenKey, token: Token) -> None:
        """Keeps the token.

        Raises:
            ConfigurationError: The file cannot be written.
        """
        await asyncio.to_thread(_save, self.path(key), token)

    async def delete(self, key: TokenKey) -> None:
        """Removes the key's file.

        Raises:
            ConfigurationError: It cannot be removed.
        """
        path = self.path(key)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _unusable(path, "removed", error) from error

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncGenerator[None]:
        """Keeps all processes of this machine from renewing the key's token.

        Raises:
            AuthError: Another process does not let go of it.
            ConfigurationError: The directory cannot be used.
        """
        path = self.path(key).with_suffix(".lock")
        try:
            _private_directory(self.directory)
            lock = FileLock(path, mode=0o600, thread_local=False)
            await _acquire(lock, path)
        except OSError as error:
            raise _unusable(path, "locked", error) from error
        try:
            yield
        finally:
            lock.release()


async def _acquire(lock: BaseFileLock, path: Path) -> None:
    # An attempt does not block, so it needs no thread, which could not be cancelled.
    patience = time.monotonic() + _PATIENCE
    while True:
        try:
            lock.acquire(blocking=False)
            return
        except Timeout:
            if time.monotonic() > patience:
                raise AuthError(
                    f"Another process has held {path} for {_PATIENCE:.0f} s.",
                    advice="See what it is at, and whether it was stopped. The lock ends with it.",
                ) from None
        await asyncio.sleep(random.uniform(0.01, 0.05))  # noqa: S311 - spreads those that wait


def _load(path: Path) -> Token | None:
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            if os.name == "posix" and mode & _OTHERS:
                raise ConfigurationError(
                    f"The token file {path} can be read by others (mode {mode:04o}).",
                    advice=f"chmod 600 {path}; if others may have seen it, sign in again.",
                )
            kept = file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unusable(path, "read", error) from error
    try:
        return read_dumped_token(kept)
    except ValueError:
        raise ConfigurationError(
            f"The token file {path} is damaged.",
            advice="Remove it. A user's sign-in then has to be made again.",
        ) from None


def _save(path: Path, token: Token) -> None:
    new = path.with_name(f".{path.stem}.{secrets.token_hex(8)}.new")
    try:
        _private_directory(path.parent)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
                file.write(dump_token(token))
                file.flush()
                os.fsync(descriptor)
            new.replace(path)
        except BaseException:
            with suppress(OSError):
                new.unlink()
            raise
        _sync_directory(path.parent)
    except OSError as error:
        raise _unusable(path, "written", error) from error


def _private_directory(directory: Path) -> None:
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    mode = stat.S_IMODE(directory.stat().st_mode)
    if os.name == "posix" and mode & _OTHERS:
        raise ConfigurationError(
            f"The token directory {directory} is open to others (mode {mode:04o}).",
            advice=f"Give FileTokenStore a directory of its own, or chmod 700 {directory}.",
        )


def _sync_directory(directory: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _default_directory() -> Path:
    return user_state_path("visma-async", appauthor=False) / "tokens"


def _unusable(path: Path, what: str, error: OSError) -> ConfigurationError:
    return ConfigurationError(
        f"The token file {path} cannot be {what}: {error.strerror or error}.",
        advice="Check that this user may use the directory and that the disk is not full, or give "
        "FileTokenStore another one.",
    )

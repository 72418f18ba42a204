"""Upload: a file on its way to the API, as data."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable
from pathlib import Path
from typing import TypeAlias

import attrs

from visma_async.errors import ConfigurationError

Content: TypeAlias = bytes | os.PathLike[str] | AsyncIterable[bytes]
"""What is uploaded: the bytes, the path of a file, or a stream of pieces."""

OnProgress: TypeAlias = Callable[[int, int | None], None]
"""Is told how many bytes are through, and of how many; None where that is not known."""

_LONGEST_NAME = 255


@attrs.frozen(kw_only=True)
class Upload:
    """One file of a multipart body.

    Attributes:
        filename: What the API will call it. The same name again makes a new revision.
        content: The bytes, the path of a file, or a stream of pieces.
        progress: Is told how many bytes have been sent.
    """

    filename: str
    content: Content = attrs.field(repr=False)
    progress: OnProgress | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again: a stream is gone once it was read."""
        return isinstance(self.content, (bytes, os.PathLike))

    @property
    def size(self) -> int | None:
        """The number of bytes, or None for a stream.

        Raises:
            OSError: The file cannot be looked at.
        """
        if isinstance(self.content, bytes):
            return len(self.content)
        return Path(self.content).stat().st_size if isinstance(self.content, os.PathLike) else None


def upload(content: Content, filename: str | None, progress: OnProgress | None = None) -> Upload:
    """Returns the upload of some content, once it is certain that it can be sent.

    Args:
        content: What is uploaded.
        filename: What the API will call it; a path brings its own name.
        progress: Is told how many bytes have been sent, and of how many.

    Raises:
        ConfigurationError: There is no name, it holds a path or control characters or is longer
            than file names are, or there is no such file.
        TypeError: The content is of no kind that can be uploaded.
    """
    if isinstance(content, (bytearray, memoryview)):
        content = bytes(content)
    if not isinstance(content, (bytes, os.PathLike, AsyncIterable)):
        raise TypeError(
            "An upload is bytes, a path or an async stream of bytes, not "
            f"{type(content).__name__}. (A path as text: wrap it in pathlib.Path.)"
        )
    name = filename or (Path(content).name if isinstance(content, os.PathLike) else "")
    if not name or any(ord(character) < 32 or character in '/\\"' for character in name):
        raise ConfigurationError(
            f"An upload needs a file name without slashes, quotes and control characters, "
            f"got {name!r}.",
            advice="Pass filename=.",
        )
    if len(name.encode()) > _LONGEST_NAME:
        raise ConfigurationError(
            f"The file name {name[:30]!r}... has {len(name.encode())} bytes; no file system takes "
            f"more than {_LONGEST_NAME}.",
            advice="Pass a shorter filename=.",
        )
    if isinstance(content, os.PathLike) and not Path(content).is_file():
        raise ConfigurationError(
            f"There is no file {os.fspath(content)}.", advice="Give the path of a file that exists."
        )
    return Upload(filename=name, content=content, progress=progress)

"""Upload: a file on its way to the API, as data."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable
from pathlib import Path
from typing import TypeAlias

import attrs

from visma_async.errors import ConfigurationError

Content: TypeAlias = bytes | os.PathLike[str] | AsyncIterable[bytes]
"""What is uploaded: the bytes, the path of a file, or a stream of pieces."""


@attrs.frozen(kw_only=True)
class Upload:
    """One file of a multipart body.

    Attributes:
        filename: What the API will call it. The same name again makes a new revision.
        content: The bytes, the path of a file, or a stream of pieces.
    """

    filename: str
    content: Content = attrs.field(repr=False)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again: a stream is gone once it was read."""
        return isinstance(self.content, (bytes, os.PathLike))


def upload(content: Content, filename: str | None) -> Upload:
    """Returns the upload of some content.

    Args:
        content: What is uploaded.
        filename: What the API will call it; a path brings its own name.

    Raises:
        ConfigurationError: There is no name, or it holds a path or control characters.
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
    return Upload(filename=name, content=content)

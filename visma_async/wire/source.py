"""Generated source made into a function, in a way that tracebacks and debuggers can show."""

from __future__ import annotations

import linecache
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import CodeType


def compiled(lines: Iterable[str], name: str, place: str, names: dict[str, Any]) -> Any:
    """Return the function `name` that `lines` define.

    Args:
        lines: The source, a line each.
        name: The function to return.
        place: What a traceback shows as the file.
        names: The function's globals; a value replaced there is seen by the next call.
    """
    source = "\n".join(lines) + "\n"
    filename = f"<visma_async {place}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    exec(_code(source, filename), names)  # noqa: S102 - printed here, of names in our own models
    return names[name]


@cache
def _code(source: str, filename: str) -> CodeType:
    return compile(source, filename, "exec")

"""Prints the methods that read a record, change it and write it back, and those that cannot."""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING

from visma_async.codegen.docstrings import filled
from visma_async.wire.operation import IfMatch

if TYPE_CHECKING:
    from visma_async.codegen.plan import OperationPlan


def print_edit(update: OperationPlan) -> str:
    """Return the method that belongs to an update; it raises where the API checks no version.

    It is empty for an update of what cannot be read.
    """
    if update.edited is None or update.body is None:
        return ""
    name = update.name.replace("update", "edit", 1)
    if update.if_match is IfMatch.NONE:
        return _refused(name, update, update.edited[0])
    return _edit(name, update, update.edited, update.body[1])


def _refused(name: str, update: OperationPlan, get: str) -> str:
    remain = indent(
        filled(f"`{get}` and `{update.name}` remain; the last one who writes wins."), " " * 8
    )
    return f'''    def {name}(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

{remain}
        """
        self._refuse_edit(_{update.name.upper()})'''


def _edit(name: str, update: OperationPlan, edited: tuple[str, str], write: str) -> str:
    get, read = edited
    keys = "".join(f"{key}: {kind}, " for key, kind in update.keys)
    passed = "".join(f", {key}" for key, _ in update.keys)
    mode = (
        "\n\n        The API checks the version in background jobs only, so the write is one."
        if update.if_match is IfMatch.BACKGROUND
        else ""
    )
    return f'''    async def {name}(
        self, {keys}change: Change[{read}, {write}], *, attempts: int = 10
    ) -> Edited[{read}]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``{update.method} {update.path}``{mode}

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.{get}{passed}),
            partial(self.{update.name}{passed}),
            change,
            attempts=attempts,
        )'''

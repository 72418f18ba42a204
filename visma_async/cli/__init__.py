"""The command line: thin commands over the library. Needs the extra `cli`."""

from __future__ import annotations

import sys
from typing import NoReturn

_OF_THE_EXTRA = {"cyclopts", "rich"}


def main() -> NoReturn:
    """Runs the command that the process's arguments name.

    Raises:
        SystemExit: With one of the codes of `visma_async.cli.exits`.
    """
    try:
        from visma_async.cli.app import run  # noqa: PLC0415 - the extra may be missing
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _OF_THE_EXTRA:
            raise
        sys.stderr.write(
            f"visma-async: the command line needs {error.name}, which is not installed: "
            'pip install "visma-async[cli]"\n'
        )
        sys.exit(2)
    sys.exit(run(sys.argv[1:]))

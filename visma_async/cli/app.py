"""The application: the commands together, and what happens when one of them fails."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from importlib.metadata import version
from typing import Annotated

from cyclopts import App, CycloptsError, Group, Parameter

from visma_async.cli.companies import companies
from visma_async.cli.doctor import doctor
from visma_async.cli.exits import Exit
from visma_async.cli.export import export
from visma_async.cli.generate import generate
from visma_async.cli.get import get
from visma_async.cli.job import job
from visma_async.cli.lists import list_records
from visma_async.cli.login import login, logout
from visma_async.cli.quota import quota
from visma_async.cli.report import LogHandler, failure
from visma_async.cli.sandbox import sandbox
from visma_async.cli.terminal import say
from visma_async.cli.webhook import webhook
from visma_async.errors import ConfigurationError, JobTimeout, VismaNetError

_HELP = """Visma Net ERP on the command line.

Credentials come from the environment (VISMA_CLIENT_ID, VISMA_CLIENT_SECRET and VISMA_TENANT_ID)
or from a profile (--profile NAME), which is a table of the file config.toml; see the README. To try
without any, let a sandbox stand in for Visma Net:

    visma-async export customer --sandbox --out customers.jsonl

Exit codes: 0 complete; 1 failed; 2 the command or the environment makes no sense; 3 written, but
the list changed meanwhile; 4 a background job has not ended yet; 130 Ctrl-C; 141 the reader of the
output went away; 143 SIGTERM.
"""

app = App(
    name="visma-async",
    help=_HELP,
    version=lambda: version("visma-async"),
    default_parameter=Parameter(negative="", show_default=False),
)
app.command(companies)
app.command(doctor)
app.command(export)
app.command(generate)
app.command(get)
app.command(job)
app.command(list_records, name="list")
app.command(login)
app.command(logout)
app.command(quota)
app.command(sandbox)
app.command(webhook)
app.meta.group_parameters = Group("Every command", sort_key=1)


def run(arguments: Iterable[str]) -> int:
    """Runs the command that the arguments name, and returns its exit code."""
    try:
        return _call(app.meta, arguments)
    except CycloptsError as error:
        return _fail(error)


@app.meta.default
def launch(
    *tokens: Annotated[str, Parameter(show=False, allow_leading_hyphen=True)],
    debug: bool = False,
) -> int:
    """Runs a command.

    Args:
        tokens: The command and its arguments.
        debug: Show every call, and where an error comes from.
    """
    with _logging(logging.DEBUG if debug else logging.WARNING):
        try:
            code = _call(app, tokens)
            if code == Exit.TERMINATED:
                say("Terminated.")
            return code
        except KeyboardInterrupt:
            say("Interrupted.")
            return Exit.INTERRUPTED
        except BrokenPipeError:
            # Python would complain when it finds at its end that stdout cannot be flushed.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return Exit.BROKEN_PIPE
        except (CycloptsError, VismaNetError, OSError) as error:
            if debug:
                traceback.print_exc()
            return _fail(error)


def _call(parser: App, arguments: Iterable[str]) -> int:
    command, bound, _ = parser.parse_args(arguments, print_error=False, exit_on_error=False)
    code = command(*bound.args, **bound.kwargs)
    sys.stdout.flush()
    # Help and the version are commands too, which return nothing.
    return code if isinstance(code, int) else Exit.COMPLETE


def _fail(error: CycloptsError | VismaNetError | OSError) -> Exit:
    if isinstance(error, CycloptsError):
        error = ConfigurationError(str(error), advice="See visma-async --help.")
    say(failure(error))
    if isinstance(error, JobTimeout):
        return Exit.PENDING
    return Exit.USAGE if isinstance(error, ConfigurationError) else Exit.FAILED


@contextmanager
def _logging(level: int) -> Generator[None]:
    logger = logging.getLogger("visma_async")
    handler = LogHandler(level)
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(level)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)

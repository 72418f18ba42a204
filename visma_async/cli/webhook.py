"""`visma-async webhook listen`: prints the notifications that come, once they are verified."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from cyclopts import App

from visma_async.cli.exits import Exit
from visma_async.cli.report import LogHandler
from visma_async.cli.running import run
from visma_async.cli.terminal import say
from visma_async.errors import ConfigurationError
from visma_async.wire import json

if TYPE_CHECKING:
    from visma_async.auth.secret import Secret
    from visma_async.webhooks import Event

VARIABLE = "VISMA_WEBHOOK_SECRET"
_KNOWN = re.compile("x-vwd-.*|host|user-agent|connection|accept.*|content-.*|transfer-encoding")
"""Headers that are fields of the event, or of every request; the rest are the submitter's pairs."""

webhook = App(name="webhook", help="Receive the notifications of Visma Net.")


@webhook.command
def listen(
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    path: str = "/",
    secret_file: Path | None = None,
    freshness: float = 86_400.0,
) -> Exit:
    """Print each verified event as a line of JSON, until Ctrl-C.

    Refused deliveries and duplicates are told on stderr. The Developer Portal sends to https
    addresses only: have a proxy or a tunnel lead from one to here.

    The secret, which the portal shows with the subscription, comes from VISMA_WEBHOOK_SECRET or a
    file, never from the command line, where every process could read it. There may be several,
    with spaces or line ends between them.

        visma-async webhook listen --port 8080 --path /visma | jq .

    Args:
        host: The address to listen on.
        port: The port; 0 is any that is free.
        path: The path that notifications are posted to.
        secret_file: A file with the secret; else VISMA_WEBHOOK_SECRET.
        freshness: Seconds by which a delivery's timestamp may differ from now.
    """
    for name, value, makes_sense in (
        ("port", port, 0 <= port <= 65_535),
        ("path", path, re.fullmatch(r"/[A-Za-z0-9/._~-]*", path)),
        ("freshness", freshness, freshness > 0),
    ):
        if not makes_sense:
            raise ConfigurationError(f"--{name} {value} makes no sense.")
    return run(_listen(host, port, path, _secrets(secret_file), freshness))


async def _listen(
    host: str, port: int, path: str, secrets: Sequence[Secret], freshness: float
) -> Exit:
    # A web server takes time to import, and other commands need none.
    from aiohttp import web  # noqa: PLC0415

    from visma_async.clock import SystemClock  # noqa: PLC0415
    from visma_async.receiver.endpoint import Endpoint  # noqa: PLC0415
    from visma_async.receiver.inbox import Inbox  # noqa: PLC0415
    from visma_async.webhooks import MAX_BODY, Seen  # noqa: PLC0415

    broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def show(event: Event) -> None:
        try:
            sys.stdout.buffer.write(json.dumps(_line(event)) + b"\n")
            sys.stdout.flush()
        except OSError as error:
            if not broken.done():
                broken.set_exception(error)

    inbox = Inbox(show, backlog=1000, concurrency=1)
    endpoint = Endpoint(
        inbox,
        secrets,
        freshness=freshness,
        max_body=MAX_BODY,
        seen=Seen(keep=freshness),
        clock=SystemClock(),
    )
    app = web.Application()
    app.router.add_post(path, endpoint.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        with _telling():
            await web.TCPSite(runner, host, port).start()
            bound = runner.addresses[0]
            say(f"Listening on http://{bound[0]}:{bound[1]}{path} until Ctrl-C.")
            await broken
    except asyncio.CancelledError:
        # That is how it is meant to end.
        say("Stopped.")
    finally:
        await runner.cleanup()
        await inbox.join()
    return Exit.COMPLETE


def _secrets(file: Path | None) -> Sequence[Secret]:
    from visma_async.webhooks.signature import checked_secrets  # noqa: PLC0415

    try:
        found = (os.environ.get(VARIABLE, "") if file is None else file.read_text("utf-8")).split()
    except UnicodeDecodeError:
        raise ConfigurationError(f"--secret-file {file}: this is no UTF-8 text.") from None
    if not found:
        where = f"{VARIABLE} is not set" if file is None else f"{file} is empty"
        raise ConfigurationError(
            f"There is no secret to verify notifications with: {where}.",
            advice=f"Set {VARIABLE}, or name a file with --secret-file. The Developer Portal shows "
            "the secret with the subscription.",
        )
    return checked_secrets(found)


def _line(event: Event) -> dict[str, Any]:
    from visma_async.webhooks import ResourceChanged  # noqa: PLC0415

    fields = attrs.asdict(event, recurse=False)
    body, headers = fields.pop("body"), fields.pop("headers")
    if isinstance(event, ResourceChanged):
        fields |= {"key": event.key, "path": event.path}
    return {
        "type": type(event).__name__,
        **{name: value for name, value in fields.items() if value is not None},
        "headers": {k: v for k, v in headers.items() if not _KNOWN.fullmatch(k)},
        "body": body,
    }


@contextmanager
def _telling() -> Generator[None]:
    """Duplicates, which are no warning, are told here too."""
    logger = logging.getLogger("visma_async.webhooks")
    handler = LogHandler(logging.INFO)
    before = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.level, logger.propagate = before

"""A pytest plugin: marks the secrets of all tests, and looks for them wherever they could show.

`python -m pytest -p tests.secret_hunt.plugin`, with HUNT_REPORT naming a file for what was found.
The secrets are the sandbox's client secret, its access and refresh tokens, its codes, the verifiers
of sign-ins, and the token of mocked exchanges. Looked at are

- each log record, of every logger, at DEBUG: formatted, its arguments, its extras;
- each VismaNetError ever made: its text, repr, attributes, pickle, traceback, and the repr of
  all that it was caused by;
- now and then, while requests are under way and when a client closes, the living objects of every
  class of this package: their reprs, and the pickles of those that users hold;
- what tests and the processes that they start print, warnings, and the reports of failures.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import itertools
import json
import logging
import os
import pickle
import subprocess
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from oauthlib.oauth2 import WebApplicationClient

import tests.mocked
import visma_async
from tests.secret_hunt.marks import MarkedSecrets, leak, marked
from visma_async import FileTokenStore, VismaNet, VismaNetError
from visma_async.sandbox import Sandbox, interactive, tokens, vni
from visma_async.transport.http import Http

_REQUESTS_BETWEEN_SWEEPS = 400
_CLOSES_BETWEEN_SWEEPS = 8
_OF_ONE_CLASS = 20
_SLOW_CALLBACK = 0.001
"""Seconds: asyncio's debug mode logs what takes longer, with a repr of it."""


_HELD = {getattr(visma_async, name) for name in visma_async.__all__}
"""The classes of what users hold, and may send to another process."""


class Hunt:
    """What was looked at, and what was found."""

    def __init__(self) -> None:
        self.test = ""
        self.looked: Counter[str] = Counter()
        self.found: list[str] = []
        self.stores: set[str] = set()
        self.errors: list[VismaNetError] = []

    def look(self, where: str, text: str) -> None:
        """Looks at a text."""
        self.looked[where.partition(" of ")[0]] += 1
        around = leak(text)
        if around is not None:
            self.found.append(f"{where}, {self.test}: {around!r}")

    def look_at_errors(self) -> None:
        """Looks at the errors that were made since the last time, when they are complete."""
        while self.errors:
            error = self.errors.pop()
            if not hasattr(error, "message"):
                continue  # its __init__ raised
            self.look("error text", str(error))
            self.look("error repr", repr(error))
            self.look("error attributes", repr((error.args, vars(error))))
            self.look("traceback", "".join(traceback.format_exception(error)))
            for other in _chain(error):
                self.look("cause repr", f"{other!r} {other.args!r}")
            self._look_at_pickle("error pickle", error)

    def sweep(self) -> None:
        """Looks at objects of the package that live now."""
        self.looked["sweep"] += 1
        seen: Counter[type] = Counter()
        for found in gc.get_objects():
            kind = type(found)
            if not str(kind.__module__).startswith("visma_async."):
                continue
            seen[kind] += 1
            if seen[kind] > _OF_ONE_CLASS or isinstance(found, type):
                continue
            try:
                shown = repr(found)
            except AttributeError:
                continue  # its __init__ is under way
            self.look(f"repr of {kind.__qualname__}", shown)
            if kind in _HELD:
                self._look_at_pickle(f"pickle of {kind.__qualname__}", found)
        self.looked["class"] = max(self.looked["class"], len(seen))

    def _look_at_pickle(self, where: str, found: object) -> None:
        try:
            pickled = pickle.dumps(found)
        except Exception:  # noqa: BLE001 - what does not pickle shows nothing
            return
        self.look(where, pickled.decode("latin-1"))


class _Logs(logging.Handler):
    def __init__(self, hunt: Hunt) -> None:
        super().__init__()
        self._hunt = hunt
        self._formatter = logging.Formatter("%(name)s %(message)s")

    def emit(self, record: logging.LogRecord) -> None:
        self._hunt.look("log record", self._formatter.format(record))
        self._hunt.look("log arguments", repr(vars(record)))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    rest: list[BaseException | None] = [error.__cause__, error.__context__]
    while rest:
        one = rest.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            rest += [one.__cause__, one.__context__]
            yield one


hunt = Hunt()


def pytest_configure() -> None:
    """Marks what is secret, and begins to watch."""
    hypothesis.settings.register_profile("hunt", max_examples=10, deadline=None, database=None)
    hypothesis.settings.load_profile("hunt")
    _mark()
    _watch_objects()
    _watch_output()
    root = logging.getLogger()
    root.setLevel(logging.DEBUG)
    root.addHandler(_Logs(hunt))


def _mark() -> None:
    for module in (tokens, interactive, vni):
        module.secrets = MarkedSecrets()
    tests.mocked.TOKEN = marked("token")

    sandbox = Sandbox.__init__

    @functools.wraps(sandbox)
    def init_sandbox(self: Sandbox, *args: Any, **options: Any) -> None:
        sandbox(self, *args, **{"client_secret": marked("client"), **options})

    Sandbox.__init__ = init_sandbox

    verifier = WebApplicationClient.create_code_verifier

    def create_code_verifier(self: WebApplicationClient, length: int) -> str:
        made = marked(verifier(self, length))[:length]
        self.code_verifier = made
        return made

    WebApplicationClient.create_code_verifier = create_code_verifier


def _watch_objects() -> None:
    requests, closes = itertools.count(1), itertools.count(1)
    send, aclose, path, loop = Http.send, VismaNet.aclose, FileTokenStore.path, _init_loop()

    async def watched_send(self: Http, *args: Any, **options: Any) -> Any:
        if next(requests) % _REQUESTS_BETWEEN_SWEEPS == 0:
            hunt.sweep()
        return await send(self, *args, **options)

    async def watched_aclose(self: VismaNet) -> None:
        if next(closes) % _CLOSES_BETWEEN_SWEEPS == 0:
            hunt.sweep()
        await aclose(self)

    def watched_path(self: FileTokenStore, *args: Any) -> Path:
        found = path(self, *args)
        hunt.stores.add(str(found.resolve()))
        return found

    def new_error(kind: type[VismaNetError], *args: Any, **context: Any) -> VismaNetError:
        made = super(VismaNetError, kind).__new__(kind, *args)
        hunt.errors.append(made)
        return made

    Http.send = watched_send
    VismaNet.aclose = watched_aclose
    FileTokenStore.path = watched_path
    VismaNetError.__new__ = new_error
    asyncio.BaseEventLoop.__init__ = loop


def _init_loop() -> Callable[..., None]:
    init = asyncio.BaseEventLoop.__init__

    def init_loop(self: asyncio.BaseEventLoop) -> None:
        init(self)
        self.slow_callback_duration = _SLOW_CALLBACK

    return init_loop


def _watch_output() -> None:
    readouterr, communicate = pytest.CaptureFixture.readouterr, subprocess.Popen.communicate

    def watched_readouterr(self: pytest.CaptureFixture[Any]) -> Any:
        printed = readouterr(self)
        hunt.look("printed", f"{printed.out} {printed.err}")
        return printed

    def watched_communicate(self: subprocess.Popen[Any], *args: Any, **options: Any) -> Any:
        printed = communicate(self, *args, **options)
        hunt.look("printed by a process", repr(printed))
        return printed

    pytest.CaptureFixture.readouterr = watched_readouterr
    subprocess.Popen.communicate = watched_communicate


def pytest_runtest_logstart(nodeid: str) -> None:
    """Notes which test is under way."""
    hunt.test = nodeid


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Looks at what is left of a test."""
    hunt.looked[f"test {report.outcome}"] += report.when == "call"
    hunt.look_at_errors()
    for title, text in report.sections:
        hunt.look(title, text)
    if report.failed:
        hunt.look("report", report.longreprtext)


def pytest_warning_recorded(warning_message: Any) -> None:
    """Looks at a warning."""
    hunt.look("warning", str(warning_message))


def pytest_sessionfinish() -> None:
    """Writes down what was found."""
    found = {"looked": hunt.looked, "found": hunt.found, "stores": sorted(hunt.stores)}
    Path(os.environ["HUNT_REPORT"]).write_text(json.dumps(found, indent=1))

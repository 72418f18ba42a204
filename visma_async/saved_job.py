"""Saved jobs: a background job picked up again, by its dict or its id, in whichever process."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from visma_async.call import Binding
from visma_async.errors import ConfigurationError
from visma_async.job import Job
from visma_async.response import Response
from visma_async.wire.background import STATE_PATH
from visma_async.wire.location import key_of
from visma_async.wire.path import expand
from visma_async.wire.request import Request


def restored_job(binding: Binding, saved: str | Mapping[str, Any]) -> Job[Any]:
    """Returns the job that was saved; see `Company.job`."""
    known: Any = {"id": saved} if isinstance(saved, str) else saved
    try:
        job_id = _job_id(known)
        request = Request(
            method=known.get("method", "GET"),
            path=known.get("path", expand(STATE_PATH, (job_id,))),
            query=tuple((name, value) for name, value in known.get("query", ())),
            route=known.get("route", ""),
        )
        result = _found(known.get("result"))
        since = known.get("submitted_at")
        submitted_at = None if since is None else float(since)
    except (TypeError, ValueError, AttributeError, ImportError) as error:
        raise ConfigurationError(
            f"This is no saved job: {error}.", advice="Pass what Job.to_dict() gave, or the id."
        ) from error
    if known.get("company", binding.scope.company) != binding.scope.company:
        raise ConfigurationError(
            f"The job {job_id} is of company {known['company']}, not {binding.scope.company}."
        )
    return Job(
        binding.pool,
        binding.scope,
        binding.options,
        lambda exchange: Response(exchange, result, binding.codec).value,
        id=job_id,
        request=request,
        submitted_at=submitted_at,
        result=known.get("result"),
        here=False,
    )


def _job_id(known: Any) -> str:
    if not isinstance(known, Mapping):
        raise TypeError(f"it is of type {type(known).__name__}")
    given = known.get("id")
    if not isinstance(given, str):
        raise TypeError("its id is no text")
    # An address from a 202 or a notification serves too: only its last part is taken.
    found = key_of(urlsplit(given).path.rstrip("/").removesuffix("/content"))
    if not found:
        raise ValueError("it has no id")
    return found


_BUILTIN: dict[str, Any] = {
    "builtins:bytes": bytes,
    "builtins:dict": dict[str, Any],
    "builtins:NoneType": None,
}


def _found(name: str | None) -> Any:
    if name is None:
        return Any
    module, _, attribute = name.partition(":")
    if name in _BUILTIN:
        return _BUILTIN[name]
    if not module.startswith("visma_async."):
        raise ValueError(f"{name} is no type of this package")
    return getattr(import_module(module), attribute)

"""Datasets: what is typed for an export to what is exported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from visma_async.cli import arguments, convert, resources
from visma_async.cli.resources import plain
from visma_async.errors import ConfigurationError
from visma_async.export import Dataset
from visma_async.export.catalog import ListFacts, default_lists, facts
from visma_async.export.signatures import SALESORDER, list_methods, resource_class
from visma_async.wire.values import Condition, Operator

ALL = "all"
_FEW = frozenset({"branch", "financial_period", "ledger"})
"""Lists that are short enough for `all` to fan out over: others mean a call for each item."""


@attrs.frozen(kw_only=True)
class Wanted:
    """What is exported of each list.

    Attributes:
        where: Filters as they were typed.
        since: A moment as it was typed; "" for none.
        expand: Whether everything is sent along.
        detail: Whether each record is read by itself.
        children: Fields that become tables of their own.
        options: Options of the listings.
    """

    where: Sequence[str] = ()
    since: str = ""
    expand: bool = False
    detail: bool = False
    children: Sequence[str] = ()
    options: Mapping[str, Any] = attrs.field(factory=dict)


def datasets(names: Iterable[str], wanted: Wanted) -> tuple[Sequence[Dataset], Sequence[str]]:
    """Returns the datasets that the names mean, and those that `since` does not narrow down.

    Raises:
        ConfigurationError: There is no such list, or a filter makes no sense for one of them.
    """
    found, whole = [], []
    for known in _lists(names):
        method = getattr(resource_class(known.resource), known.method)
        filters = arguments.filters(method, wanted.where, fans_out=True)
        if wanted.since:
            newer = _since(known, wanted.since)
            if newer & filters.keys():
                raise ConfigurationError("--since and --where both say what changed since when.")
            filters |= newer
            if not newer:
                whole.append(known.name)
        found.append(
            Dataset(
                resource=known.resource,
                method=known.method,
                filters=filters,
                expand=wanted.expand,
                detail=wanted.detail,
                children=_children(known, wanted.children),
                options=wanted.options,
            )
        )
    return found, whole


def _lists(names: Iterable[str]) -> Iterable[ListFacts]:
    found: dict[str, ListFacts] = {}
    for name in names:
        for known in _all() if name.lower() == ALL else [_named(name)]:
            found.setdefault(known.name, known)
    return found.values()


def _all() -> Iterable[ListFacts]:
    for known in default_lists():
        own_scopes = known.resource.startswith(SALESORDER)
        if not own_scopes and all(fan.resource in _FEW for fan in known.fans):
            yield known


def _named(typed: str) -> ListFacts:
    service, dot, rest = typed.partition(".")
    if plain(service) == plain(SALESORDER) and dot:
        return facts(*_split(f"{SALESORDER}.{rest}", 1))
    name, _, method = re.sub("/", ".", typed).partition(".")
    resource = resources.find_name(name)
    return facts(resource, _method(resource, method))


def _split(name: str, dots: int) -> tuple[str, str]:
    parts = name.split(".")
    return ".".join(parts[: dots + 1]), ".".join(parts[dots + 1 :]) or "list"


def _method(resource: str, typed: str) -> str:
    known = list_methods(resource_class(resource))
    for name in known:
        if plain(name) in (plain(typed), f"list{plain(typed)}"):
            return name
    if not typed and len(known) == 1:
        return known[0]
    raise ConfigurationError(
        f"The resource {resource} has no list" + (f" {typed!r}." if typed else " of its own."),
        advice="It has " + ", ".join(f"{resource}.{name}" for name in known) + "."
        if known
        else "See visma-async get for single records.",
    )


def _children(known: ListFacts, typed: Sequence[str]) -> tuple[str, ...]:
    by_name = {plain(name): name for name in known.children}
    missing = [name for name in typed if plain(name) not in by_name]
    if missing:
        there = ", ".join(known.children)
        raise ConfigurationError(
            f"--children {missing[0]}: {known.name} has no such list.",
            advice=f"It has {there}." if there else "It has none.",
        )
    return tuple(by_name[plain(name)] for name in typed)


def _since(known: ListFacts, typed: str) -> dict[str, Any]:
    if known.modified is None:
        return {}
    try:
        moment = convert.moment(typed)
    except ValueError as error:
        raise ConfigurationError(f"--since {typed}: it {error}, or is 'last'.") from error
    bare = known.bare_modified
    return {known.modified: moment if bare else Condition(Operator.SINCE, moment)}

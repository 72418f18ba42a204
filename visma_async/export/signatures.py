"""Signatures: the resources of the API and what their list methods take. Nothing is sent."""

from __future__ import annotations

import datetime as dt
import inspect
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from difflib import get_close_matches
from importlib import import_module
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs

from visma_async.api.erp import ErpResources
from visma_async.api.salesorder.service import SalesOrderService
from visma_async.call import Call
from visma_async.errors import ConfigurationError
from visma_async.listing import Listing
from visma_async.wire.values import Condition, Period

SALESORDER: Final = "salesorder_v3"
"""Where a company holds the resources of the separate SalesOrders service."""

_NAMES: Final[dict[str, Any]] = {
    "Call": Call,
    "Condition": Condition,
    "Decimal": Decimal,
    "Listing": Listing,
    "Mapping": Mapping,
    "Period": Period,
    "Sequence": Sequence,
    "dt": dt,
}
"""What the annotations of the generated methods are written with."""


@attrs.frozen
class Signature:
    """What a generated method takes and gives.

    Attributes:
        keys: The names of the parameters that are part of the path, in order.
        filters: The names of the others.
        required: Those of both without which it cannot be called.
        kinds: The types that each parameter takes, None left out.
        result: What it returns.
    """

    keys: tuple[str, ...]
    filters: tuple[str, ...]
    required: frozenset[str]
    kinds: Mapping[str, tuple[Any, ...]]
    result: Any


def resource_names() -> tuple[str, ...]:
    """Returns the names of all resources: `customer`, `salesorder_v3.customers`."""
    return (
        *_properties(ErpResources),
        *(f"{SALESORDER}.{n}" for n in _properties(SalesOrderService)),
    )


def resource_class(resource: str) -> type:
    """Returns the class of a resource. No other resource is imported.

    Raises:
        ConfigurationError: There is no such resource; the advice has near matches.
    """
    service, dot, name = resource.rpartition(".")
    holder = {"": ErpResources, f"{SALESORDER}.": SalesOrderService}.get(service + dot)
    wanted = None if holder is None else _properties(holder).get(name)
    if holder is None or wanted is None:
        near = get_close_matches(resource, resource_names())
        raise ConfigurationError(
            f"There is no resource {resource!r}.",
            advice=f"Did you mean: {', '.join(near)}?" if near else None,
        )
    package = holder.__module__.rpartition(".")[0]
    found: type = getattr(import_module(f"{package}.resources.{name}"), wanted)
    return found


def list_methods(owner: type) -> tuple[str, ...]:
    """Returns the names of the methods of a resource's class that return a listing."""
    return tuple(
        name
        for name, member in vars(owner).items()
        if inspect.isfunction(member)
        and str(member.__annotations__.get("return", "")).startswith("Listing[")
    )


def signature(method: Callable[..., Any]) -> Signature:
    """Returns what a generated method takes."""
    hints = get_type_hints(method, localns=_NAMES)
    result = hints.pop("return")
    every = [p for p in inspect.signature(method).parameters.values() if p.name in hints]
    named = [p.name for p in every if p.kind is inspect.Parameter.KEYWORD_ONLY]
    return Signature(
        keys=tuple(p.name for p in every if p.name not in named),
        filters=tuple(named),
        required=frozenset(p.name for p in every if p.default is inspect.Parameter.empty),
        kinds={name: tuple(_members(hint)) for name, hint in hints.items()},
        result=result,
    )


def _members(hint: Any) -> Iterator[Any]:
    members = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    return (member for member in members if member is not type(None))


def _properties(holder: type) -> dict[str, str]:
    """The names of the resources of a class that holds some, and of their classes."""
    return {
        name: member.fget.__annotations__["return"]
        for name, member in vars(holder).items()
        if isinstance(member, property) and member.fget is not None and name != SALESORDER
    }

"""Resources by name: in any spelling a person would type, with near matches for the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any

from visma_async.api.erp import ErpResources
from visma_async.company import Company
from visma_async.errors import ConfigurationError

_PLURALS = (("s$", ""), ("es$", ""), ("ies$", "y"))


def find_name(typed: str) -> str:
    """Returns the resource's attribute name: `customer_invoice` for `Customer-Invoices`.

    Raises:
        ConfigurationError: There is no such resource; the advice lists near matches.
    """
    names = _names()
    asked = plain(typed)
    singulars = (re.sub(plural, one, asked) for plural, one in _PLURALS)
    for candidate in (asked, *singulars):
        if candidate in names:
            return names[candidate]
    near = {name for name in names if len(asked) > 2 and (asked in name or name in asked)}
    near.update(get_close_matches(asked, names, n=6))
    shown = sorted(names[name] for name in (near or names))
    raise ConfigurationError(
        f"There is no resource {typed!r}.",
        advice=f"{'Did you mean' if near else 'There are'}: {', '.join(shown)}"
        + ("?" if near else "."),
    )


def find_method(company: Company, name: str, wanted: str) -> Callable[..., Any]:
    """Returns the method `wanted` of the company's resource `name`.

    Raises:
        ConfigurationError: The resource has no such method.
    """
    resource = getattr(company, name)
    method: Callable[..., Any] | None = getattr(resource, wanted, None)
    if method is None:
        others = [other for other in dir(resource) if not other.startswith("_")]
        raise ConfigurationError(
            f"The resource {name} has no {wanted}.",
            advice=f"It has {', '.join(others)}." if others else None,
        )
    return method


@cache
def _names() -> Mapping[str, str]:
    return {
        plain(name): name
        for name, value in vars(ErpResources).items()
        if isinstance(value, property)
    }


def plain(name: str) -> str:
    """Returns a name's letters and digits, by which its spellings are the same."""
    return re.sub("[^a-z0-9]", "", name.lower())

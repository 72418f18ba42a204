"""Catalogue: what is known of every list of the API that an export can read. Nothing is sent.

facts("supplier_invoice").identity  # ("documentType", "referenceNumber")
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

import attrs

from visma_async.errors import ConfigurationError
from visma_async.export.details import DETAILS, Detail
from visma_async.export.identities import IDENTITIES, identify
from visma_async.export.needs import FANS, Fan
from visma_async.export.repeats import REPEATS
from visma_async.export.signatures import (
    SALESORDER,
    Signature,
    list_methods,
    resource_class,
    resource_names,
    signature,
)
from visma_async.wire.model import WireField, is_model, wire_fields
from visma_async.wire.values import Condition

if TYPE_CHECKING:
    from visma_async.company import Company
    from visma_async.listing import Listing

_MODIFIED: Final = ("last_modified_date_time", "modified_since")
_MODIFIED_FIELDS: Final = ("lastModifiedDateTime", "lastModified")


@attrs.frozen(kw_only=True)
class ListFacts:
    """What is known of one list.

    Attributes:
        resource: The resource, `customer_invoice`; `salesorder_v3.sales_orders` of the separate
            service.
        method: Its method, `list` or `list_balances`.
        item: The model of the records; None where they are plain values.
        identity: The wire names of the fields that together tell one record of this list from
            the others, nested ones by dots. Of a list with fans, within what one value of each
            fan gives. Empty where nothing is certain.
        modified: The parameter that filters by the last change, or None.
        modified_field: The wire name of the record's field that tells its last change, or None.
        bare_modified: Whether that filter takes a date or datetime rather than a condition on
            one. It means "since" then.
        fans: What the list must be given before it can be read; the user's values go first.
        children: The wire names of the fields that hold lists of models.
        expands: The parameters that have more sent along.
        detail: The single read of its records, or None.
        repeats: The resource and method of the list that tells the same and more, or None.
    """

    resource: str
    method: str
    item: type | None
    identity: tuple[str, ...]
    modified: str | None
    modified_field: str | None
    bare_modified: bool
    fans: tuple[Fan, ...]
    children: tuple[str, ...]
    expands: tuple[str, ...]
    detail: Detail | None
    repeats: tuple[str, str] | None

    @property
    def name(self) -> str:
        """What people call the list: `customer_invoice`, `customer.list_balances`."""
        return self.resource if self.method == "list" else f"{self.resource}.{self.method}"

    def identify(self, record: object) -> tuple[Any, ...] | None:
        """Returns what tells a decoded record from the others of the list.

        None where the record does not say it: it has to be compared as a whole then.
        """
        return identify(record, self.identity)

    def listing(self, company: Company, arguments: Mapping[str, Any]) -> Listing[Any]:
        """Returns the list of a company, not read yet.

        Args:
            company: Whose list it is.
            arguments: The arguments of the method, those of the path too, by Python parameter.
        """
        method = attrgetter(f"{self.resource}.{self.method}")(company)
        found: Listing[Any] = method(**arguments)
        return found


@cache
def facts(resource: str, method: str = "list") -> ListFacts:
    """Returns what is known of a list. Of the resources only this one is imported.

    Raises:
        ConfigurationError: There is no such resource, or it has no such list.
    """
    owner = resource_class(resource)
    methods = list_methods(owner)
    if method not in methods:
        raise ConfigurationError(
            f"The resource {resource} has no list {method!r}.",
            advice=f"It has: {', '.join(methods)}." if methods else "It has none.",
        )
    return _facts(resource, method, signature(getattr(owner, method)))


def every_list() -> Sequence[ListFacts]:
    """Returns what is known of all lists, by the order of the resources' names."""
    return tuple(
        facts(resource, method)
        for resource in resource_names()
        for method in list_methods(resource_class(resource))
    )


def default_lists() -> Sequence[ListFacts]:
    """Returns the lists that hold all that the API tells, each thing once.

    Left out are those that tell nothing but what another one tells (`repeats`), and those that
    need a value that no list knows. All others can be read without any argument of the user's.
    """
    return tuple(
        known
        for known in every_list()
        if known.repeats is None and all(fan.resource is not None for fan in known.fans)
    )


def _facts(resource: str, method: str, takes: Signature) -> ListFacts:
    (kind,) = get_args(takes.result)
    item: type | None = kind if is_model(kind) else None
    fields: Mapping[str, WireField] = (
        {} if item is None else {field.name: field for field in wire_fields(item)}
    )
    modified = next((name for name in _MODIFIED if name in takes.kinds), None)
    model = _model_name(resource, item)
    return ListFacts(
        resource=resource,
        method=method,
        item=item,
        identity=IDENTITIES.get(model, ()),
        modified=modified,
        modified_field=next((name for name in _MODIFIED_FIELDS if name in fields), None),
        bare_modified=modified is not None
        and not any(get_origin(kind) is Condition for kind in takes.kinds[modified]),
        fans=FANS.get((resource, method), ()),
        children=tuple(field.name for field in fields.values() if _holds_models(field)),
        expands=tuple(name for name in takes.filters if name.startswith("expand_")),
        detail=DETAILS.get(model),
        repeats=REPEATS.get((resource, method)),
    )


def _model_name(resource: str, item: type | None) -> str:
    """What the tables know a model by: the two services have models of the same name."""
    if item is None:
        return ""
    return f"{SALESORDER}.{item.__name__}" if resource.startswith(SALESORDER) else item.__name__


def _holds_models(field: WireField) -> bool:
    return get_origin(field.type) is list and is_model(get_args(field.type)[0])

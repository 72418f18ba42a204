"""Dataset: what is exported of a company, without saying of which one, or where to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.errors import ConfigurationError
from visma_async.export.catalog import ListFacts, facts

if TYPE_CHECKING:
    from visma_async.company import Company
    from visma_async.listing import Listing


@attrs.frozen(kw_only=True)
class Dataset:
    """One list of the API, and how much of it. Pickles; nothing is sent.

        Dataset(resource="customer_invoice", filters={"status": "Open"}, children=("invoiceLines",))

    Attributes:
        resource: The resource, `customer_invoice`; `salesorder_v3.sales_orders` of that service.
        method: Its list, where it has several: `list_balances`.
        filters: Arguments of that method. What it needs and is not among them, a list of the API
            tells: the export then fans out over all of its values.
        expand: Whether everything is sent along that the list can be asked to expand.
        detail: Whether each record is read by itself, which costs a call each, because the list
            shows less of it.
        children: Wire names of fields that hold lists, which become tables of their own.
        options: Options of the listing, such as `page_size`, `timeout` or `background`.
    """

    resource: str
    method: str = "list"
    filters: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    expand: bool = False
    detail: bool = False
    children: tuple[str, ...] = ()
    options: Mapping[str, Any] = attrs.field(factory=dict, hash=False)

    @property
    def facts(self) -> ListFacts:
        """What is known of the list.

        Raises:
            ConfigurationError: There is none.
        """
        return facts(self.resource, self.method)

    @property
    def name(self) -> str:
        """What people call it: `customer_invoice`, `customer.list_balances`."""
        return self.facts.name

    def check(self) -> None:
        """Makes sure that it can be exported.

        Raises:
            ConfigurationError: It cannot.
        """
        known = self.facts
        if self.detail and known.detail is None:
            raise ConfigurationError(
                f"The records of {self.name} have no read of their own.",
                advice="Export the list without detail.",
            )
        for fan in known.fans:
            missing = [name for name in fan.parameters if name not in self.filters]
            spared = any(name in self.filters for name in fan.unless)
            if missing and not spared and fan.resource is None:
                raise ConfigurationError(
                    f"{self.name} needs {', '.join(missing)}, which no list tells.",
                    advice="Give it as a filter.",
                )

    def listing(self, company: Company, arguments: Mapping[str, Any]) -> Listing[Any]:
        """Returns the list of a company, not read yet.

        Args:
            company: Whose list.
            arguments: Arguments besides the filters: what fans tell, or a moment.
        """
        known = self.facts
        expanded = dict.fromkeys(known.expands, True) if self.expand else {}
        given = {**expanded, **self.filters, **arguments}
        return known.listing(company, given).options(**self.options)

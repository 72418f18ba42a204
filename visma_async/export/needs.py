"""Needs: what a list must be given before it can be read, and the list that tells the values.

The transactions of the general ledger are listed by ledger, so they are read once for each ledger
of the company: the export *fans out* over the list of ledgers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from visma_async.errors import DecodeError
from visma_async.export.paths import value_at
from visma_async.wire.values import Period

_V3: Final = "salesorder_v3.sales_orders"


@attrs.frozen(kw_only=True)
class Fan:
    """A list's need, and where the values for it come from.

    Several fans of one list are a cross product: every value of one with every value of the other.

    Attributes:
        parameters: The Python parameters that are supplied.
        resource: The resource whose list tells the values; None where no list tells them, so that
            the user has to.
        method: The method of that list.
        fields: The wire names of the fields of its records that hold the values, in the order of
            `parameters`. For periods, those of the year and of the period.
        periods: Whether every parameter is the financial period of the record.
        integers: Whether the parameters are numbers; else they are text.
        only: A field of the source's record, and what it must hold for the record to be of use.
        within: The wire name of a field that holds more such records inside of one, or None.
        unless: Parameters of the list any of which takes this need away.
    """

    parameters: tuple[str, ...]
    resource: str | None = None
    method: str = "list"
    fields: tuple[str, ...] = ()
    periods: bool = False
    integers: bool = False
    only: tuple[str, str] | None = None
    within: str | None = None
    unless: tuple[str, ...] = ()

    def arguments(self, record: Mapping[str, Any]) -> dict[str, Any] | None:
        """Returns the arguments that a record of the source list gives, by Python parameter.

        The records inside of it are left out: see `values`.

        Returns:
            None where the record is of no use: it lacks a value, or is not of the right kind.

        Raises:
            DecodeError: The record has a value that cannot be understood.
        """
        if self.only is not None:
            path, wanted = self.only
            if str(value_at(record, path)).lower() != wanted.lower():
                return None
        values = [value_at(record, path) for path in self.fields]
        if not values or any(value is None or value == "" for value in values):
            return None
        if self.periods:
            return dict.fromkeys(self.parameters, _period(*values))
        kind = int if self.integers else str
        try:
            return {name: kind(value) for name, value in zip(self.parameters, values, strict=True)}
        except ValueError as error:
            raise DecodeError(
                f"{' and '.join(self.fields)} of {self.resource} should be numbers, got {values}."
            ) from error

    def values(self, records: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yields the arguments that the records of the source list give, each once.

        Raises:
            DecodeError: A record has a value that cannot be understood.
        """
        seen: set[tuple[Any, ...]] = set()
        for record in self._every(records):
            found = self.arguments(record)
            if found is not None and (key := tuple(found.values())) not in seen:
                seen.add(key)
                yield found

    def _every(self, records: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
        for record in records:
            yield record
            if self.within is not None:
                yield from self._every(record.get(self.within) or ())


def _period(year: object, text: object) -> Period:
    """The period of a record that tells its year, and its number with or without the year."""
    digits = re.sub(r"[^0-9]", "", str(text))
    first = str(year)
    if len(digits) == len(first) + 2:
        # The screen shows `05-2024`, other fields have `202405`.
        if digits.startswith(first):
            digits = digits[len(first) :]
        elif digits.endswith(first):
            digits = digits[:2]
    try:
        return Period(int(first), int(digits))
    except ValueError as error:
        raise DecodeError(f"There is no period {text!r} of the year {year!r}.") from error


def _of(parameter: str, resource: str, field: str) -> tuple[Fan, ...]:
    return (Fan(parameters=(parameter,), resource=resource, fields=(field,)),)


def _customer(parameter: str) -> tuple[Fan, ...]:
    return _of(parameter, "customer", "number")


def _periods(*parameters: str, unless: tuple[str, ...] = ()) -> tuple[Fan, ...]:
    return (
        Fan(
            parameters=parameters,
            resource="financial_period",
            fields=("year", "period"),
            periods=True,
            unless=unless,
        ),
    )


_ORDER_V3: Final = (Fan(parameters=("type", "order_id"), resource=_V3, fields=("type", "orderId")),)

FANS: Final[Mapping[tuple[str, str], tuple[Fan, ...]]] = {
    ("budget", "list"): (
        *_of("branch", "branch", "number"),
        # Only ledgers of this type have budgets.
        Fan(
            parameters=("ledger",),
            resource="ledger",
            fields=("number",),
            only=("balanceType", "Budget"),
        ),
        *_of("financial_year", "financial_period", "year"),
    ),
    ("customer", "list_basic_sales_orders"): _customer("customer_cd"),
    ("customer", "list_cash_sales"): _customer("customer_number"),
    ("customer", "list_contacts"): _customer("customer_cd"),
    ("customer", "list_direct_debits"): _customer("customer_cd"),
    ("customer", "list_documents"): _customer("customer_number"),
    ("customer", "list_invoices"): _customer("customer_number"),
    ("customer", "list_sales_orders"): _customer("customer_cd"),
    ("customer", "list_sales_persons"): _customer("customer_cd"),
    ("customer_payment_method", "list_for_customer"): _of(
        "customer_id", "customer_payment_method", "customerId"
    ),
    ("customer_v2", "list_balances"): _periods("from_fin_period", "to_fin_period"),
    ("employee", "list_expense_claims"): _of("employee_cd", "employee", "employeeNumber"),
    ("employee", "list_expense_receipts"): _of("employee_cd", "employee", "employeeNumber"),
    ("employee", "list_time_cards"): _of("employee_cd", "employee", "employeeNumber"),
    ("fixed_asset_transaction", "list_for_reference"): _of(
        "ref_no", "fixed_asset_transaction", "refNo"
    ),
    ("general_ledger_balance", "list"): _periods("period_id", unless=("last_modified_date_time",)),
    ("general_ledger_transactions", "list"): _of("ledger", "ledger", "number"),
    ("inventory", "list_cross_references"): _of("inventory_number", "inventory", "inventoryNumber"),
    # The list of the older purchase receipts has been removed from the API.
    ("inventory", "list_purchase_receipt_barcodes"): _of(
        "receipt_nbr", "purchase_receipt_v2", "receiptNbr"
    ),
    ("inventory", "list_sales_order_barcodes"): _of("order_nbr", "sales_order", "orderNo"),
    ("inventory", "list_shipment_barcodes"): _of("shipment_nbr", "shipment", "shipmentNumber"),
    ("inventory", "list_stocktake_barcodes"): _of("reference_number", "stocktake", "referenceNbr"),
    ("inventory_summary", "list_for_inventory"): _of(
        "inventory_number", "inventory", "inventoryNumber"
    ),
    ("journal_transaction", "list"): _periods("period_id", unless=("last_modified_date_time",)),
    ("kit_specifications", "list_revisions"): _of(
        "kit_inventory_id", "kit_specifications", "kitInventoryID"
    ),
    ("location", "list_for_account"): _of("b_account_id", "location", "baccount.number"),
    ("multilanguage", "list_inventory_translations"): _of(
        "inventory_number", "inventory", "inventoryNumber"
    ),
    ("sales_category", "list_items"): (
        Fan(
            parameters=("category_id",),
            resource="sales_category",
            fields=("categoryID",),
            integers=True,
            within="subCategories",
        ),
    ),
    ("sales_order", "list_commissions"): (
        Fan(
            parameters=("order_type", "order_nbr"),
            resource="sales_order",
            fields=("orderType", "orderNo"),
        ),
    ),
    ("supplier", "list_contacts"): _of("supplier_cd", "supplier", "number"),
    ("supplier", "list_documents"): _of("supplier_number", "supplier", "number"),
    ("supplier", "list_invoices"): _of("supplier_number", "supplier", "number"),
    ("supplier_location", "list_for_account"): _of(
        "b_account_id", "supplier_location", "baccount.number"
    ),
    ("supplier_v2", "list_balances"): _periods("from_fin_period", "to_fin_period"),
    # Owners are applications, and no list tells them.
    ("ui_extension", "list_for_owner"): (Fan(parameters=("owner_id",)),),
    ("salesorder_v3.customers", "list_locations"): _of(
        "customer_id", "salesorder_v3.customers", "id"
    ),
    (_V3, "list_by_type"): _of("type", _V3, "type"),
    (_V3, "list_commissions"): _ORDER_V3,
    (_V3, "list_discounts"): _ORDER_V3,
    (_V3, "list_lines"): _ORDER_V3,
    (_V3, "list_payments"): _ORDER_V3,
    (_V3, "list_shipments"): _ORDER_V3,
    (_V3, "list_taxes"): _ORDER_V3,
}
"""The needs of the lists that have any."""

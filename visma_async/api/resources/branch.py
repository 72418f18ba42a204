"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(id="Branch_GetAllBranches", method="GET", path="/v1/branch", paging=Paging.NONE)
_GET = Operation(
    id="Branch_GetSpecificBranchBybranchNumber", method="GET", path="/v1/branch/{branchNumber}"
)
_UPDATE_BANK_SETTINGS = Operation(
    id="Branch_PutBankSettingsForBranchBybranchNumber",
    method="PUT",
    path="/v1/branch/{branchNumber}/BankSettings",
)


class BranchResource(Resource):
    """Branches: ``/v1/branch``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        order_by: models.BranchOrderBy | str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        expand_address: bool | None = None,
        expand_contact: bool | None = None,
        expand_currency: bool | None = None,
        expand_vat_zone: bool | None = None,
        expand_ledger: bool | None = None,
        expand_industry_code: bool | None = None,
        expand_delivery_address: bool | None = None,
        expand_delivery_contact: bool | None = None,
        expand_default_country: bool | None = None,
        expand_bank_settings: bool | None = None,
    ) -> Listing[models.Branch]:
        """Lists branches.

        ``GET /v1/branch``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_address: Whether to send the address along.
            expand_contact: Whether to send the contact along.
            expand_currency: Whether to send the currency along.
            expand_vat_zone: Whether to send the vat zone along.
            expand_ledger: Whether to send the ledger along.
            expand_industry_code: Whether to send the industry code along.
            expand_delivery_address: Whether to send the delivery address along.
            expand_delivery_contact: Whether to send the delivery contact along.
            expand_default_country: Whether to send the default country along.
            expand_bank_settings: Whether to send the bank settings along.
        """
        return self._list(
            _LIST,
            models.Branch,
            query=(
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
                ("expandAddress", expand_address),
                ("expandContact", expand_contact),
                ("expandCurrency", expand_currency),
                ("expandVatZone", expand_vat_zone),
                ("expandLedger", expand_ledger),
                ("expandIndustryCode", expand_industry_code),
                ("expandDeliveryAddress", expand_delivery_address),
                ("expandDeliveryContact", expand_delivery_contact),
                ("expandDefaultCountry", expand_default_country),
                ("expandBankSettings", expand_bank_settings),
            ),
        )

    def get(
        self,
        branch_number: str,
        *,
        expand_address: bool | None = None,
        expand_contact: bool | None = None,
        expand_currency: bool | None = None,
        expand_vat_zone: bool | None = None,
        expand_ledger: bool | None = None,
        expand_industry_code: bool | None = None,
        expand_delivery_address: bool | None = None,
        expand_delivery_contact: bool | None = None,
        expand_default_country: bool | None = None,
        expand_bank_settings: bool | None = None,
    ) -> Call[models.Branch]:
        """Reads a branch.

        ``GET /v1/branch/{branchNumber}``

        Args:
            expand_address: Whether to send the address along.
            expand_contact: Whether to send the contact along.
            expand_currency: Whether to send the currency along.
            expand_vat_zone: Whether to send the vat zone along.
            expand_ledger: Whether to send the ledger along.
            expand_industry_code: Whether to send the industry code along.
            expand_delivery_address: Whether to send the delivery address along.
            expand_delivery_contact: Whether to send the delivery contact along.
            expand_default_country: Whether to send the default country along.
            expand_bank_settings: Whether to send the bank settings along.
        """
        return self._call(
            _GET,
            models.Branch,
            keys=(branch_number,),
            query=(
                ("expandAddress", expand_address),
                ("expandContact", expand_contact),
                ("expandCurrency", expand_currency),
                ("expandVatZone", expand_vat_zone),
                ("expandLedger", expand_ledger),
                ("expandIndustryCode", expand_industry_code),
                ("expandDeliveryAddress", expand_delivery_address),
                ("expandDeliveryContact", expand_delivery_contact),
                ("expandDefaultCountry", expand_default_country),
                ("expandBankSettings", expand_bank_settings),
            ),
        )

    def update_bank_settings(
        self, branch_number: str, bank_settings: models.BankSettingsUpdate
    ) -> Call[None]:
        """Changes the bank settings of a branch.

        ``PUT /v1/branch/{branchNumber}/BankSettings``
        """
        return self._call(_UPDATE_BANK_SETTINGS, None, keys=(branch_number,), body=bank_settings)

"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Organization_GetAll", method="GET", path="/v1/organization", paging=Paging.NONE
)
_GET = Operation(
    id="Organization_GetByOrganizationCdByorganizationNumber",
    method="GET",
    path="/v1/organization/{organizationNumber}",
)
_UPDATE_BANK_SETTINGS = Operation(
    id="Organization_PutBankSettingsForOrganizationByorganizationNumber",
    method="PUT",
    path="/v1/organization/{organizationNumber}/BankSettings",
    if_match=IfMatch.DIRECT,
)


class OrganizationResource(Resource):
    """Organizations: ``/v1/organization``."""

    __slots__ = ()

    def list(
        self,
        *,
        expand_branches: bool | None = None,
        expand_bank_settings: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
    ) -> Listing[models.ExtendedOrganization]:
        """Lists organizations.

        ``GET /v1/organization``

        Args:
            expand_branches: Whether to send the branches along.
            expand_bank_settings: Whether to send the bank settings along.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
        """
        return self._list(
            _LIST,
            models.ExtendedOrganization,
            query=(
                ("expandBranches", expand_branches),
                ("expandBankSettings", expand_bank_settings),
                when("lastModifiedDateTime", last_modified_date_time),
                ("greaterThanValue", greater_than_value),
            ),
        )

    def get(
        self,
        organization_number: str,
        *,
        expand_branches: bool | None = None,
        expand_bank_settings: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
    ) -> Call[models.ExtendedOrganization]:
        """Reads an organization.

        ``GET /v1/organization/{organizationNumber}``

        Args:
            expand_branches: Whether to send the branches along.
            expand_bank_settings: Whether to send the bank settings along.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
        """
        return self._call(
            _GET,
            models.ExtendedOrganization,
            keys=(organization_number,),
            query=(
                ("expandBranches", expand_branches),
                ("expandBankSettings", expand_bank_settings),
                when("lastModifiedDateTime", last_modified_date_time),
                ("greaterThanValue", greater_than_value),
            ),
        )

    def update_bank_settings(
        self,
        organization_number: str,
        bank_settings: models.BankSettingsUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes the bank settings of an organization.

        ``PUT /v1/organization/{organizationNumber}/BankSettings``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE_BANK_SETTINGS,
            None,
            keys=(organization_number,),
            body=bank_settings,
            if_match=if_match,
        )

"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import attribute_filter, when

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="CustomerContract_GetAll",
    method="GET",
    path="/v1/customerContract",
    paging=Paging.NONE,
    key="contractId",
)
_GET = Operation(
    id="CustomerContract_GetCustomerContractBycontractId",
    method="GET",
    path="/v1/customerContract/{contractId}",
)
_CREATE = Operation(
    id="CustomerContract_CreateCustomerContract", method="POST", path="/v1/customerContract"
)
_UPDATE = Operation(
    id="CustomerContract_PutBycontractId", method="PUT", path="/v1/customerContract/{contractId}"
)
_ACTIVATE = Operation(
    id="CustomerContract_ActivateContractBycontractId",
    method="POST",
    path="/v1/customerContract/{contractId}/action/activateContract",
)
_ACTIVATE_UPGRADE = Operation(
    id="CustomerContract_ActivateUpgradeBycontractId",
    method="POST",
    path="/v1/customerContract/{contractId}/action/activateUpgrade",
)
_GET_DETAILS = Operation(
    id="CustomerContract_GetCustomerContractDetailsBycontractId",
    method="GET",
    path="/v1/customerContract/{contractId}/details",
)
_GET_RECURRING_SUMMARY = Operation(
    id="CustomerContract_GetCustomerContractRecurringSummaryBycontractId",
    method="GET",
    path="/v1/customerContract/{contractId}/recurringSummary",
)
_GET_SUMMARY = Operation(
    id="CustomerContract_GetCustomerContractSummaryBycontractId",
    method="GET",
    path="/v1/customerContract/{contractId}/summary",
)
_SETUP = Operation(
    id="CustomerContract_SetupContractBycontractId",
    method="POST",
    path="/v1/customerContract/{contractId}/action/setupContract",
)
_SETUP_AND_ACTIVATE = Operation(
    id="CustomerContract_SetupAndActivateContractBycontractId",
    method="POST",
    path="/v1/customerContract/{contractId}/action/setupAndActivateContract",
)
_TERMINATE = Operation(
    id="CustomerContract_TerminateContractBycontractId",
    method="POST",
    path="/v1/customerContract/{contractId}/action/terminateContract",
)
_UPGRADE = Operation(
    id="CustomerContract_UpgradeContractBycontractId",
    method="POST",
    path="/v1/customerContract/{contractId}/action/upgradeContract",
)


class CustomerContractResource(Resource):
    """Customer contracts: ``/v1/customerContract``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        contract_template: str | None = None,
        status: models.CustomerContractStatus | str | None = None,
        customer: str | None = None,
        expand_summary: bool | None = None,
        expand_details: bool | None = None,
        attributes: Mapping[str, object] | str | None = None,
        expand_attributes: bool | None = None,
    ) -> Listing[models.CustomerContract]:
        """Lists customer contracts.

        ``GET /v1/customerContract``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_summary: Whether to send the summary along.
            expand_details: Whether to send the details along.
            attributes: Attribute ids with the ids of the values they must have, all of them.
            expand_attributes: Whether to send the attributes along.
        """
        return self._list(
            _LIST,
            models.CustomerContract,
            query=(
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
                ("contractTemplate", contract_template),
                ("status", status),
                ("customer", customer),
                ("expandSummary", expand_summary),
                ("expandDetails", expand_details),
                attribute_filter("attributes", attributes),
                ("expandAttributes", expand_attributes),
            ),
        )

    def get(self, contract_id: str) -> Call[models.CustomerContract]:
        """Reads a customer contract.

        ``GET /v1/customerContract/{contractId}``
        """
        return self._call(_GET, models.CustomerContract, keys=(contract_id,))

    def create(
        self, customer_contract: models.CustomerContractUpdate
    ) -> Call[Created[models.CustomerContract]]:
        """Creates a customer contract.

        ``POST /v1/customerContract``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.CustomerContract,
            reads=("/v1/customerContract/{contractId}",),
            body=customer_contract,
        )

    def update(
        self, contract_id: str, customer_contract: models.CustomerContractUpdate
    ) -> Call[None]:
        """Changes a customer contract: only the fields that are set.

        ``PUT /v1/customerContract/{contractId}``
        """
        return self._call(_UPDATE, None, keys=(contract_id,), body=customer_contract)

    def activate(
        self, contract_id: str, *, activation_date: dt.date | None = None
    ) -> Call[dict[str, Any]]:
        """Activates a customer contract.

        ``POST /v1/customerContract/{contractId}/action/activateContract``

        Args:
            activation_date: A date, or a datetime in the company's own time.
        """
        return self._call(
            _ACTIVATE,
            dict[str, Any],
            keys=(contract_id,),
            query=(("activationDate", activation_date),),
        )

    def activate_upgrade(
        self, contract_id: str, *, activation_date: dt.date | None = None
    ) -> Call[dict[str, Any]]:
        """Activates the upgrade of a customer contract.

        ``POST /v1/customerContract/{contractId}/action/activateUpgrade``

        Args:
            activation_date: A date, or a datetime in the company's own time.
        """
        return self._call(
            _ACTIVATE_UPGRADE,
            dict[str, Any],
            keys=(contract_id,),
            query=(("activationDate", activation_date),),
        )

    def get_details(self, contract_id: str) -> Call[models.CustomerContractDetails]:
        """Reads the details of a customer contract.

        ``GET /v1/customerContract/{contractId}/details``
        """
        return self._call(_GET_DETAILS, models.CustomerContractDetails, keys=(contract_id,))

    def get_recurring_summary(
        self, contract_id: str
    ) -> Call[models.CustomerContractRecurringSummary]:
        """Reads the recurring summary of a customer contract.

        ``GET /v1/customerContract/{contractId}/recurringSummary``
        """
        return self._call(
            _GET_RECURRING_SUMMARY, models.CustomerContractRecurringSummary, keys=(contract_id,)
        )

    def get_summary(self, contract_id: str) -> Call[models.CustomerContractSummary]:
        """Reads the summary of a customer contract.

        ``GET /v1/customerContract/{contractId}/summary``
        """
        return self._call(_GET_SUMMARY, models.CustomerContractSummary, keys=(contract_id,))

    def setup(self, contract_id: str, *, setup_date: dt.date | None = None) -> Call[dict[str, Any]]:
        """Sets a customer contract up.

        ``POST /v1/customerContract/{contractId}/action/setupContract``

        Args:
            setup_date: A date, or a datetime in the company's own time.
        """
        return self._call(
            _SETUP, dict[str, Any], keys=(contract_id,), query=(("setupDate", setup_date),)
        )

    def setup_and_activate(
        self, contract_id: str, *, activation_date: dt.date | None = None
    ) -> Call[dict[str, Any]]:
        """Sets a customer contract up and activates it.

        ``POST /v1/customerContract/{contractId}/action/setupAndActivateContract``

        Args:
            activation_date: A date, or a datetime in the company's own time.
        """
        return self._call(
            _SETUP_AND_ACTIVATE,
            dict[str, Any],
            keys=(contract_id,),
            query=(("activationDate", activation_date),),
        )

    def terminate(
        self, contract_id: str, *, termination_date: dt.date | None = None
    ) -> Call[dict[str, Any]]:
        """Terminates a customer contract.

        ``POST /v1/customerContract/{contractId}/action/terminateContract``

        Args:
            termination_date: A date, or a datetime in the company's own time.
        """
        return self._call(
            _TERMINATE,
            dict[str, Any],
            keys=(contract_id,),
            query=(("terminationDate", termination_date),),
        )

    def upgrade(self, contract_id: str) -> Call[dict[str, Any]]:
        """Upgrades a customer contract.

        ``POST /v1/customerContract/{contractId}/action/upgradeContract``
        """
        return self._call(_UPGRADE, dict[str, Any], keys=(contract_id,))

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)

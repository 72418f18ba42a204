"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import attribute_filter, in_period, when, when_amount, whole
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from decimal import Decimal

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="Supplier_GetAll",
    method="GET",
    path="/v1/supplier",
    paging=Paging.ITEM_METADATA,
    key="number",
)
_GET = Operation(id="Supplier_GetBysupplierCd", method="GET", path="/v1/supplier/{supplierCd}")
_CREATE = Operation(id="Supplier_Post", method="POST", path="/v1/supplier")
_UPDATE = Operation(
    id="Supplier_PutBysupplierCd",
    method="PUT",
    path="/v1/supplier/{supplierCd}",
    if_match=IfMatch.DIRECT,
)
_GET_BALANCE = Operation(
    id="Supplier_GetSupplierBalanceBysupplierCd",
    method="GET",
    path="/v1/supplier/{supplierCd}/balance",
)
_GET_CLASS = Operation(
    id="Supplier_GetSpecificSupplierClassBysupplierClassId",
    method="GET",
    path="/v1/supplier/supplierClass/{supplierClassId}",
)
_GET_PO_BALANCE = Operation(
    id="Supplier_GetSupplierPOBalanceBysupplierCd",
    method="GET",
    path="/v1/supplier/{supplierCd}/POBalance",
)
_LIST_BALANCES = Operation(
    id="Supplier_GetAllSupplierBalance",
    method="GET",
    path="/v1/supplier/balance",
    paging=Paging.NONE,
)
_LIST_CLASSES = Operation(
    id="Supplier_GetAllSupplierClasses",
    method="GET",
    path="/v1/supplier/supplierClass",
    paging=Paging.NONE,
)
_LIST_CONTACTS = Operation(
    id="Supplier_GetAllContactForSupplierBysupplierCd",
    method="GET",
    path="/v1/supplier/{supplierCd}/contact",
    paging=Paging.NONE,
)
_LIST_DOCUMENTS = Operation(
    id="Supplier_GetAllDocumentsForSupplierBysupplierNumber",
    method="GET",
    path="/v1/supplier/{supplierNumber}/document",
    paging=Paging.ITEM_METADATA,
)
_LIST_INVOICES = Operation(
    id="Supplier_GetAllInvoicesForSupplierBysupplierNumber",
    method="GET",
    path="/v1/supplier/{supplierNumber}/invoice",
    paging=Paging.ITEM_METADATA,
)
_LIST_PO_BALANCES = Operation(
    id="Supplier_GetAllSupplierPOBalance",
    method="GET",
    path="/v1/supplier/POBalance",
    paging=Paging.NONE,
)


class SupplierResource(Resource):
    """Suppliers: ``/v1/supplier``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        name: str | None = None,
        status: models.SupplierStatus | str | None = None,
        vat_registration_id: str | None = None,
        corporate_id: str | None = None,
        attributes: Mapping[str, object] | str | None = None,
        expand_account_information: bool | None = None,
        expand_note: bool | None = None,
    ) -> Listing[models.Supplier]:
        """Lists suppliers.

        ``GET /v1/supplier``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            name: A part of the name.
            attributes: Attribute ids with the ids of the values they must have, all of them.
            expand_account_information: Whether to send the account information along.
            expand_note: Whether to send the note along.
        """
        return self._list(
            _LIST,
            models.Supplier,
            query=(
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
                ("name", name),
                ("status", status),
                ("vatRegistrationId", vat_registration_id),
                ("corporateId", corporate_id),
                attribute_filter("attributes", attributes),
                ("expandAccountInformation", expand_account_information),
                ("expandNote", expand_note),
            ),
        )

    def get(self, supplier_cd: str) -> Call[models.Supplier]:
        """Reads a supplier.

        ``GET /v1/supplier/{supplierCd}``
        """
        return self._call(_GET, models.Supplier, keys=(supplier_cd,))

    def create(self, supplier: models.SupplierUpdate) -> Call[Created[models.Supplier]]:
        """Creates a supplier.

        ``POST /v1/supplier``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Supplier, reads=("/v1/supplier/{supplierCd}",), body=supplier
        )

    def update(
        self, supplier_cd: str, supplier: models.SupplierUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a supplier: only the fields that are set.

        ``PUT /v1/supplier/{supplierCd}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(supplier_cd,), body=supplier, if_match=if_match)

    def get_balance(self, supplier_cd: str) -> Call[models.SupplierBalance]:
        """Reads the balance of a supplier.

        ``GET /v1/supplier/{supplierCd}/balance``
        """
        return self._call(_GET_BALANCE, models.SupplierBalance, keys=(supplier_cd,))

    def get_class(self, supplier_class_id: str) -> Call[models.SupplierClass]:
        """Reads a class that the suppliers are sorted into.

        ``GET /v1/supplier/supplierClass/{supplierClassId}``
        """
        return self._call(_GET_CLASS, models.SupplierClass, keys=(supplier_class_id,))

    def get_po_balance(self, supplier_cd: str) -> Call[models.SupplierPOBalance]:
        """Reads the purchase order balance of a supplier.

        ``GET /v1/supplier/{supplierCd}/POBalance``
        """
        return self._call(_GET_PO_BALANCE, models.SupplierPOBalance, keys=(supplier_cd,))

    def list_balances(
        self,
        *,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierBalance]:
        """Lists the balances of suppliers.

        ``GET /v1/supplier/balance``

        The newer version is `supplier_v2.list_balances`.

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_BALANCES,
            models.SupplierBalance,
            query=(
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def list_classes(self) -> Listing[models.SupplierClass]:
        """Lists the classes that the suppliers are sorted into.

        ``GET /v1/supplier/supplierClass``
        """
        return self._list(_LIST_CLASSES, models.SupplierClass)

    def list_contacts(
        self,
        supplier_cd: str,
        *,
        display_name: str | None = None,
        active: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        business_account: str | None = None,
        email: str | None = None,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Contact]:
        """Lists the contacts of a supplier.

        ``GET /v1/supplier/{supplierCd}/contact``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_CONTACTS,
            models.Contact,
            keys=(supplier_cd,),
            query=(
                ("displayName", display_name),
                ("active", active),
                ("firstName", first_name),
                ("lastName", last_name),
                ("businessAccount", business_account),
                ("email", email),
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def list_documents(
        self,
        supplier_number: str,
        *,
        document_type: models.SupplierInvoiceType | str | None = None,
        released: int | None = None,
        project: str | None = None,
        expand_approval: bool | None = None,
        expand_note: bool | None = None,
        status: models.SupplierDocumentStatus | str | None = None,
        expand_line_prebook_accounts: bool | None = None,
        branch: str | None = None,
        financial_period: Period | str | None = None,
        due_date: Condition[dt.date] | None = None,
        doc_date: Condition[dt.date] | None = None,
        item: str | None = None,
        balance: Condition[Decimal | int] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierDocument]:
        """Lists the documents of a supplier.

        ``GET /v1/supplier/{supplierNumber}/document``

        Args:
            released: True for what is released, False for what is not.
            expand_approval: Whether to send the approval along.
            expand_note: Whether to send the note along.
            expand_line_prebook_accounts: Whether to send the line prebook accounts along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
            due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            doc_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            balance: An amount to compare with: `since(...)` (>=), `after(...)` (>), `until(...)`
                (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_DOCUMENTS,
            models.SupplierDocument,
            keys=(supplier_number,),
            query=(
                ("documentType", document_type),
                whole("released", released),
                ("project", project),
                ("expandApproval", expand_approval),
                ("expandNote", expand_note),
                ("status", status),
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("branch", branch),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYPP),
                when("dueDate", due_date),
                when("docDate", doc_date),
                ("item", item),
                when_amount("balance", balance),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def list_invoices(
        self,
        supplier_number: str,
        *,
        expand_attachment: bool | None = None,
        expand_landed_costs: bool | None = None,
        document_type: models.SupplierInvoiceType | str | None = None,
        released: int | None = None,
        project: str | None = None,
        expand_approval: bool | None = None,
        expand_note: bool | None = None,
        status: models.SupplierDocumentStatus | str | None = None,
        expand_line_prebook_accounts: bool | None = None,
        branch: str | None = None,
        financial_period: Period | str | None = None,
        due_date: Condition[dt.date] | None = None,
        doc_date: Condition[dt.date] | None = None,
        item: str | None = None,
        balance: Condition[Decimal | int] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierInvoice]:
        """Lists the invoices of a supplier.

        ``GET /v1/supplier/{supplierNumber}/invoice``

        Args:
            expand_attachment: Whether to send the attachment along.
            expand_landed_costs: Whether to send the landed costs along.
            released: True for what is released, False for what is not.
            expand_approval: Whether to send the approval along.
            expand_note: Whether to send the note along.
            expand_line_prebook_accounts: Whether to send the line prebook accounts along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
            due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            doc_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            balance: An amount to compare with: `since(...)` (>=), `after(...)` (>), `until(...)`
                (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_INVOICES,
            models.SupplierInvoice,
            keys=(supplier_number,),
            query=(
                ("expandAttachment", expand_attachment),
                ("expandLandedCosts", expand_landed_costs),
                ("documentType", document_type),
                whole("released", released),
                ("project", project),
                ("expandApproval", expand_approval),
                ("expandNote", expand_note),
                ("status", status),
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("branch", branch),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYPP),
                when("dueDate", due_date),
                when("docDate", doc_date),
                ("item", item),
                when_amount("balance", balance),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def list_po_balances(
        self,
        *,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierPOBalance]:
        """Lists the purchase order balances of suppliers.

        ``GET /v1/supplier/POBalance``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_PO_BALANCES,
            models.SupplierPOBalance,
            query=(
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    async def edit(
        self,
        supplier_cd: str,
        change: Change[models.Supplier, models.SupplierUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Supplier]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/supplier/{supplierCd}``

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.get, supplier_cd),
            partial(self.update, supplier_cd),
            change,
            attempts=attempts,
        )

"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import attribute_filter, in_period, when, whole
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="Customer_GetAll",
    method="GET",
    path="/v1/customer",
    paging=Paging.ITEM_METADATA,
    key="number",
)
_GET = Operation(id="Customer_GetBycustomerCd", method="GET", path="/v1/customer/{customerCd}")
_CREATE = Operation(id="Customer_Post", method="POST", path="/v1/customer")
_UPDATE = Operation(
    id="Customer_PutBycustomerCd",
    method="PUT",
    path="/v1/customer/{customerCd}",
    if_match=IfMatch.BACKGROUND,
)
_CHANGE_NUMBER = Operation(
    id="Customer_ChangeCustomerNrActionByinternalId",
    method="POST",
    path="/v1/customer/action/changeCustomerCd/{internalId}",
)
_CREATE_DUNNING_LETTERS = Operation(
    id="Customer_CreateDunningLetterActionBycustomer",
    method="POST",
    path="/v1/customer/{customer}/action/createDunningLetter",
)
_GET_BALANCE = Operation(
    id="Customer_GetCustomerBalanceBycustomerCd",
    method="GET",
    path="/v1/customer/{customerCd}/balance",
)
_GET_BY_INTERNAL_ID = Operation(
    id="Customer_GetByinternalID", method="GET", path="/v1/customer/internal/{internalID}"
)
_GET_CLASS = Operation(
    id="Customer_GetSpecificCustomerClassBycustomerClassId",
    method="GET",
    path="/v1/customer/customerClass/{customerClassId}",
)
_GET_NOTE = Operation(
    id="Customer_GetCustomerNoteBycustomerCd", method="GET", path="/v1/customer/{customerCd}/note"
)
_LIST_BALANCES = Operation(
    id="Customer_GetAllCustomerBalance",
    method="GET",
    path="/v1/customer/balance",
    paging=Paging.NONE,
)
_LIST_BASIC_SALES_ORDERS = Operation(
    id="Customer_GetAllSalesOrderBasicForCustomerBycustomerCd",
    method="GET",
    path="/v1/customer/{customerCd}/salesorderbasic",
    paging=Paging.ITEM_METADATA,
)
_LIST_CASH_SALES = Operation(
    id="Customer_GetAllCashSalesForCustomerBycustomerNumber",
    method="GET",
    path="/v1/customer/{customerNumber}/cashSale",
    paging=Paging.ITEM_METADATA,
)
_LIST_CLASSES = Operation(
    id="Customer_GetCustomerClasses",
    method="GET",
    path="/v1/customer/customerClass",
    paging=Paging.NONE,
)
_LIST_CONTACTS = Operation(
    id="Customer_GetAllContactsForCustomerBycustomerCd",
    method="GET",
    path="/v1/customer/{customerCd}/contact",
    paging=Paging.NONE,
)
_LIST_DIRECT_DEBITS = Operation(
    id="Customer_GetCustomerDirectDebitBycustomerCd",
    method="GET",
    path="/v1/customer/{customerCd}/directdebit",
    paging=Paging.NONE,
)
_LIST_DOCUMENTS = Operation(
    id="Customer_GetAllDocumentsForCustomerBycustomerNumber",
    method="GET",
    path="/v1/customer/{customerNumber}/document",
    paging=Paging.ITEM_METADATA,
)
_LIST_INVOICES = Operation(
    id="Customer_GetAllInvoicesForCustomerBycustomerNumber",
    method="GET",
    path="/v1/customer/{customerNumber}/invoice",
    paging=Paging.ITEM_METADATA,
    key="referenceNumber",
)
_LIST_SALES_ORDERS = Operation(
    id="Customer_GetAllOrderForCustomerBycustomerCd",
    method="GET",
    path="/v1/customer/{customerCd}/salesorder",
    paging=Paging.ITEM_METADATA,
)
_LIST_SALES_PERSONS = Operation(
    id="Customer_GetSalesPersonsForCustomerBycustomerCd",
    method="GET",
    path="/v1/customer/{customerCd}/salespersons",
    paging=Paging.ITEM_METADATA,
)
_UPDATE_BY_INTERNAL_ID = Operation(
    id="Customer_PutByinternalID",
    method="PUT",
    path="/v1/customer/internal/{internalID}",
    if_match=IfMatch.BACKGROUND,
)


class CustomerResource(Resource):
    """Customers: ``/v1/customer``."""

    __slots__ = ()

    def list(
        self,
        *,
        name: str | None = None,
        status: models.CustomerStatus | str | None = None,
        corporate_id: str | None = None,
        vat_registration_id: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
        expand_account_information: bool | None = None,
        expand_payment_methods: bool | None = None,
        expand_direct_debit: bool | None = None,
        attributes: Mapping[str, object] | str | None = None,
    ) -> Listing[models.Customer]:
        """Lists customers.

        ``GET /v1/customer``

        Args:
            name: A part of the name.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            expand_account_information: Whether to send the account information along.
            expand_payment_methods: Whether to send the payment methods along.
            expand_direct_debit: Whether to send the direct debit along.
            attributes: Attribute ids with the ids of the values they must have, all of them.
        """
        return self._list(
            _LIST,
            models.Customer,
            query=(
                ("name", name),
                ("status", status),
                ("corporateId", corporate_id),
                ("vatRegistrationId", vat_registration_id),
                ("email", email),
                ("phone", phone),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
                ("expandAccountInformation", expand_account_information),
                ("expandPaymentMethods", expand_payment_methods),
                ("expandDirectDebit", expand_direct_debit),
                attribute_filter("attributes", attributes),
            ),
        )

    def get(self, customer_cd: str) -> Call[models.Customer]:
        """Reads a customer.

        ``GET /v1/customer/{customerCd}``
        """
        return self._call(_GET, models.Customer, keys=(customer_cd,))

    def create(self, customer: models.CustomerUpdate) -> Call[Created[models.Customer]]:
        """Creates a customer.

        ``POST /v1/customer``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Customer, reads=("/v1/customer/{customerCd}",), body=customer
        )

    def update(
        self, customer_cd: str, customer: models.CustomerUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a customer: only the fields that are set.

        ``PUT /v1/customer/{customerCd}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(_UPDATE, None, keys=(customer_cd,), body=customer, if_match=if_match)

    def change_number(
        self, internal_id: int, action: models.ChangeCustomerCdAction
    ) -> Call[models.ChangeCustomerCdActionResult]:
        """Gives a customer another number.

        ``POST /v1/customer/action/changeCustomerCd/{internalId}``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _CHANGE_NUMBER, models.ChangeCustomerCdActionResult, keys=(internal_id,), body=action
        )

    def create_dunning_letters(
        self, customer: str, action: models.CreateDunningLetterAction
    ) -> Call[models.CreateDunningLetterActionResult]:
        """Creates the dunning letters of a customer.

        ``POST /v1/customer/{customer}/action/createDunningLetter``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _CREATE_DUNNING_LETTERS,
            models.CreateDunningLetterActionResult,
            keys=(customer,),
            body=action,
        )

    def get_balance(self, customer_cd: str) -> Call[models.CustomerBalance]:
        """Reads the balance of a customer.

        ``GET /v1/customer/{customerCd}/balance``
        """
        return self._call(_GET_BALANCE, models.CustomerBalance, keys=(customer_cd,))

    def get_by_internal_id(self, internal_id: int) -> Call[models.Customer]:
        """Reads a customer by its internal id, which never changes.

        ``GET /v1/customer/internal/{internalID}``
        """
        return self._call(_GET_BY_INTERNAL_ID, models.Customer, keys=(internal_id,))

    def get_class(self, customer_class_id: str) -> Call[models.CustomerClass]:
        """Reads a class that the customers are sorted into.

        ``GET /v1/customer/customerClass/{customerClassId}``
        """
        return self._call(_GET_CLASS, models.CustomerClass, keys=(customer_class_id,))

    def get_note(self, customer_cd: str) -> Call[models.Note]:
        """Reads the note of a customer.

        ``GET /v1/customer/{customerCd}/note``
        """
        return self._call(_GET_NOTE, models.Note, keys=(customer_cd,))

    def list_balances(
        self,
        *,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CustomerBalance]:
        """Lists the balances of customers.

        ``GET /v1/customer/balance``

        The newer version is `customer_v2.list_balances`.

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_BALANCES,
            models.CustomerBalance,
            query=(
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def list_basic_sales_orders(
        self,
        customer_cd: str,
        *,
        order_type: str | None = None,
        status: models.SalesOrderStatus | str | None = None,
        greater_than_value: str | None = None,
        show_notes: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SalesOrderBasic]:
        """Lists the basic sales orders of a customer.

        ``GET /v1/customer/{customerCd}/salesorderbasic``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            show_notes: Whether the notes come along.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_BASIC_SALES_ORDERS,
            models.SalesOrderBasic,
            keys=(customer_cd,),
            query=(
                ("orderType", order_type),
                ("status", status),
                ("greaterThanValue", greater_than_value),
                ("showNotes", show_notes),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def list_cash_sales(
        self,
        customer_number: str,
        *,
        released: int | None = None,
        dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[dt.date] | None = None,
        project: str | None = None,
        expand_applications: bool | None = None,
        expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None,
        expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None,
        financial_period: Period | str | None = None,
        document_due_date: Condition[dt.date] | None = None,
        status: models.CustomerDocumentStatus | str | None = None,
        external_reference: str | None = None,
        payment_reference: str | None = None,
        customer_ref_number: str | None = None,
        customer: str | None = None,
        branch: str | None = None,
        document_date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CashSale]:
        """Lists the cash sales of a customer.

        ``GET /v1/customer/{customerNumber}/cashSale``

        Args:
            released: True for what is released, False for what is not.
            dunning_letter_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_applications: Whether to send the applications along.
            expand_dunning_information: Whether to send the dunning information along.
            expand_attachments: Whether to send the attachments along.
            expand_tax_details: Whether to send the tax details along.
            expand_invoice_address: Whether to send the invoice address along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYMM.
            document_due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            document_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_CASH_SALES,
            models.CashSale,
            keys=(customer_number,),
            query=(
                whole("released", released),
                whole("dunningLevel", dunning_level),
                ("closedFinancialPeriod", closed_financial_period),
                when("dunningLetterDateTime", dunning_letter_date_time),
                ("project", project),
                ("expandApplications", expand_applications),
                ("expandDunningInformation", expand_dunning_information),
                ("expandAttachments", expand_attachments),
                ("expandTaxDetails", expand_tax_details),
                ("expandInvoiceAddress", expand_invoice_address),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYMM),
                when("documentDueDate", document_due_date),
                ("status", status),
                ("externalReference", external_reference),
                ("paymentReference", payment_reference),
                ("customerRefNumber", customer_ref_number),
                ("customer", customer),
                ("branch", branch),
                when("documentDate", document_date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def list_classes(self) -> Listing[models.CustomerClass]:
        """Lists the classes that the customers are sorted into.

        ``GET /v1/customer/customerClass``
        """
        return self._list(_LIST_CLASSES, models.CustomerClass)

    def list_contacts(
        self,
        customer_cd: str,
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
        """Lists the contacts of a customer.

        ``GET /v1/customer/{customerCd}/contact``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_CONTACTS,
            models.Contact,
            keys=(customer_cd,),
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

    def list_direct_debits(self, customer_cd: str) -> Listing[models.CustomerDirectDebit]:
        """Lists the direct debits of a customer.

        ``GET /v1/customer/{customerCd}/directdebit``
        """
        return self._list(_LIST_DIRECT_DEBITS, models.CustomerDirectDebit, keys=(customer_cd,))

    def list_documents(
        self,
        customer_number: str,
        *,
        released: int | None = None,
        dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[dt.date] | None = None,
        project: str | None = None,
        expand_applications: bool | None = None,
        expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None,
        expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None,
        financial_period: Period | str | None = None,
        document_due_date: Condition[dt.date] | None = None,
        status: models.CustomerDocumentStatus | str | None = None,
        external_reference: str | None = None,
        payment_reference: str | None = None,
        customer_ref_number: str | None = None,
        customer: str | None = None,
        branch: str | None = None,
        document_date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CustomerDocument]:
        """Lists the documents of a customer.

        ``GET /v1/customer/{customerNumber}/document``

        Args:
            released: True for what is released, False for what is not.
            dunning_letter_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_applications: Whether to send the applications along.
            expand_dunning_information: Whether to send the dunning information along.
            expand_attachments: Whether to send the attachments along.
            expand_tax_details: Whether to send the tax details along.
            expand_invoice_address: Whether to send the invoice address along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYMM.
            document_due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            document_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_DOCUMENTS,
            models.CustomerDocument,
            keys=(customer_number,),
            query=(
                whole("released", released),
                whole("dunningLevel", dunning_level),
                ("closedFinancialPeriod", closed_financial_period),
                when("dunningLetterDateTime", dunning_letter_date_time),
                ("project", project),
                ("expandApplications", expand_applications),
                ("expandDunningInformation", expand_dunning_information),
                ("expandAttachments", expand_attachments),
                ("expandTaxDetails", expand_tax_details),
                ("expandInvoiceAddress", expand_invoice_address),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYMM),
                when("documentDueDate", document_due_date),
                ("status", status),
                ("externalReference", external_reference),
                ("paymentReference", payment_reference),
                ("customerRefNumber", customer_ref_number),
                ("customer", customer),
                ("branch", branch),
                when("documentDate", document_date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def list_invoices(
        self,
        customer_number: str,
        *,
        released: int | None = None,
        dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[dt.date] | None = None,
        project: str | None = None,
        expand_applications: bool | None = None,
        expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None,
        expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None,
        financial_period: Period | str | None = None,
        document_due_date: Condition[dt.date] | None = None,
        status: models.CustomerDocumentStatus | str | None = None,
        external_reference: str | None = None,
        payment_reference: str | None = None,
        customer_ref_number: str | None = None,
        customer: str | None = None,
        branch: str | None = None,
        document_date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CustomerInvoice]:
        """Lists the invoices of a customer.

        ``GET /v1/customer/{customerNumber}/invoice``

        Args:
            released: True for what is released, False for what is not.
            dunning_letter_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_applications: Whether to send the applications along.
            expand_dunning_information: Whether to send the dunning information along.
            expand_attachments: Whether to send the attachments along.
            expand_tax_details: Whether to send the tax details along.
            expand_invoice_address: Whether to send the invoice address along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYMM.
            document_due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            document_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_INVOICES,
            models.CustomerInvoice,
            keys=(customer_number,),
            query=(
                whole("released", released),
                whole("dunningLevel", dunning_level),
                ("closedFinancialPeriod", closed_financial_period),
                when("dunningLetterDateTime", dunning_letter_date_time),
                ("project", project),
                ("expandApplications", expand_applications),
                ("expandDunningInformation", expand_dunning_information),
                ("expandAttachments", expand_attachments),
                ("expandTaxDetails", expand_tax_details),
                ("expandInvoiceAddress", expand_invoice_address),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYMM),
                when("documentDueDate", document_due_date),
                ("status", status),
                ("externalReference", external_reference),
                ("paymentReference", payment_reference),
                ("customerRefNumber", customer_ref_number),
                ("customer", customer),
                ("branch", branch),
                when("documentDate", document_date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def list_sales_orders(
        self,
        customer_cd: str,
        *,
        order_type: str | None = None,
        status: models.SalesOrderStatus | str | None = None,
        greater_than_value: str | None = None,
        show_notes: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SalesOrder]:
        """Lists the sales orders of a customer.

        ``GET /v1/customer/{customerCd}/salesorder``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            show_notes: Whether the notes come along.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_SALES_ORDERS,
            models.SalesOrder,
            keys=(customer_cd,),
            query=(
                ("orderType", order_type),
                ("status", status),
                ("greaterThanValue", greater_than_value),
                ("showNotes", show_notes),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def list_sales_persons(self, customer_cd: str) -> Listing[models.CustSalesPersons]:
        """Lists the sales persons of a customer.

        ``GET /v1/customer/{customerCd}/salespersons``
        """
        return self._list(_LIST_SALES_PERSONS, models.CustSalesPersons, keys=(customer_cd,))

    def update_by_internal_id(
        self, internal_id: int, customer: models.CustomerUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a customer by its internal id: only the fields that are set.

        ``PUT /v1/customer/internal/{internalID}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _UPDATE_BY_INTERNAL_ID, None, keys=(internal_id,), body=customer, if_match=if_match
        )

    async def edit(
        self,
        customer_cd: str,
        change: Change[models.Customer, models.CustomerUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Customer]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/customer/{customerCd}``

        The API checks the version in background jobs only, so the write is one.

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
            partial(self.get, customer_cd),
            partial(self.update, customer_cd),
            change,
            attempts=attempts,
        )

    async def edit_by_internal_id(
        self,
        internal_id: int,
        change: Change[models.Customer, models.CustomerUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Customer]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/customer/internal/{internalID}``

        The API checks the version in background jobs only, so the write is one.

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
            partial(self.get_by_internal_id, internal_id),
            partial(self.update_by_internal_id, internal_id),
            change,
            attempts=attempts,
        )

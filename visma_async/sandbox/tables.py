"""The tables behind the endpoints: which schema is kept where, by which key, and how many rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from zlib import crc32

import attrs

from visma_async.sandbox import words
from visma_async.sandbox.columns import Key
from visma_async.sandbox.contract import Contract, contract
from visma_async.sandbox.months import MOST, months

CODES: Mapping[str, Mapping[str, str]] = {
    "AccountDto": words.ACCOUNTS,
    "ActiveMultilanguageDto": words.LANGUAGES,
    "BranchDto": words.BRANCHES,
    "CountryDto": words.COUNTRIES,
    "CreditTermDto": words.CREDIT_TERMS,
    "CurrencyDto": words.CURRENCIES,
    "CustomerClassDto": words.CUSTOMER_CLASSES,
    "DepartmentDto": words.DEPARTMENTS,
    "PaymentMethodDto": words.PAYMENT_METHODS,
    "SupplierClassDto": words.SUPPLIER_CLASSES,
    "UnitOfMeasureDto": words.UNITS,
    "VatCategoryDto": words.VAT_CODES,
    "VatInformationDto": words.VAT_CODES,
    "VatZoneDto": words.VAT_ZONES,
}
"""Tables that begin with codes people know, and what they mean."""

_KEY_FIELDS = {
    "AccountDto": "accountCD",
    "ActiveMultilanguageDto": "languageISO",
    "BlobMetadata": "blobId",
    "BranchDto": "number",
    "CarrierDto": "carrierId",
    "ContactDto": "contactId",
    "ContractUsageDto": "contract",
    "CreditTermDto": "termsId",
    "CustomerContractDto": "contractId",
    "CustomerPaymentMethodDto": "cardOrAccountNo",
    "CustomerSalesPriceDto": "recordId",
    "DiscountDto": "series",
    "DtoSegmentValue": "valueId",
    "EarningTypeDto": "code",
    "EmployeeDto": "employeeNumber",
    "ExpenseReceiptDto": "receiptId",
    "ExtendedOrganizationDto": "organizationCd",
    "FixedAssetClassDto": "classID",
    "FixedAssetDto": "assetID",
    "FixedAssetPropertyTaxDto": "propertyTaxID",
    "FixedAssetTransactionDto": "refNo",
    "InventoryDto": "inventoryNumber",
    "JournalTransactionDto": "batchNumber",
    "KitAssemblyDto": "refNo",
    "KitSpecificationDto": "kitInventoryID",
    "LandedCostCodeDto": "landedCostCodeId",
    "MultilanguageDto": "languageISO",
    "PackagingTypeDto": "boxId",
    "ProjectAccountGroupDto": "accountGroupId",
    "ProjectBasicDto": "projectID",
    "ProjectDto": "projectID",
    "SalesCategoryDto": "categoryID",
    "SalesOrderDto": "orderId",
    "SalesOrderListDto": "orderId",
    "SalesOrderTypeDto": "orderType",
    "SalesPersonDto": "salespersonID",
    "ShipmentDto": "shipmentNumber",
    "SubAccountDto": "subaccountNumber",
    "SupplierLocationDto": "locationId",
    "TaskExtendedDto": "internalId",
    "UiExtensionScreenDto": "screenId",
    "UnitOfMeasureDto": "fromUnit",
    "VatCategoryDto": "vatCategoryId",
    "VatInformationDto": "vatId",
}
_LIKELY = (
    "number", "referenceNumber", "refNbr", "referenceNbr", "orderNbr", "orderNo",
    "receiptNbr", "batchNumber", "id",
)  # fmt: skip
_STARTS = {
    "customer": 10_000,
    "supplier": 50_000,
    "inventory": 1_001,
    "project": 4_000,
    "employee": 100,
    "sales_person": 1,
    "contact": 2_001,
    "customer_invoice": 100_001,
    "customer_credit_note": 200_001,
    "customer_payment": 300_001,
    "supplier_invoice": 400_001,
    "v3_customers": 10_000,
}
_KEYS = {
    "financial_period": months(120),
    "ui_extension_screen": Key(start=301_000, prefix="AR"),
}
_SIZES = {"customer": 1_000, "customer_invoice": 3_000, "supplier": 300, "inventory": 500}
_STORES = {
    ("erp", "PaymentDto"): "customer_payment",
    ("salesorder", "SalesOrderListDto"): "v3_sales_order",
}
_PAGED = {"metadata-per-item", "page-object", "params-only", "paged-result"}
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@attrs.frozen(kw_only=True)
class Table:
    """Records of one schema.

    Attributes:
        store: The name of the records, `customer_invoice`; schemas may share it.
        schema: The shape in which this table shows them.
        key_field: The wire name of the field that a path names them by; None when nothing does.
        variants: How many records differ in more than their columns.
        size: How many rows there are unless the user says.
        most: How many rows there are at most, whatever the user says; None for as many as wanted.
        codes: What the keys of the first rows mean, when they are codes.
    """

    service: str
    store: str
    schema: str
    key_field: str | None
    key: Key
    variants: int
    size: int
    most: int | None = None
    codes: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    @property
    def named(self) -> bool:
        """Whether a path can name its records."""
        return self.key_field is not None or self.store in _KEYS


@cache
def tables(service: str) -> Mapping[str, Table]:
    """The tables of a service by schema."""
    return {table.schema: table for table in _tables(contract(service))}


def _tables(source: Contract) -> Iterator[Table]:
    paging: dict[str, str] = {}
    stores: dict[str, str] = {}
    for endpoint in source.endpoints:
        schema = endpoint.item
        if endpoint.kind not in {"list", "read"} or schema is None or source.enum(schema):
            continue
        if endpoint.paging:
            if paging.get(schema) not in _PAGED:
                paging[schema] = endpoint.paging
            if endpoint.name == "list":
                stores.setdefault(schema, re.sub(r"(_basic)?(_v\d)?$", "", endpoint.resource))
        else:
            paging.setdefault(schema, "")
    prefix = "" if source.service == "erp" else "v3_"
    kept = {
        schema: _STORES.get((source.service, schema))
        or prefix + (stores.get(schema) or _snake(schema))
        for schema in paging
    }
    paged = {kept[schema] for schema, how in paging.items() if how in _PAGED}
    for schema, store in kept.items():
        yield _table(source, schema, store, paged=store in paged)


def _table(source: Contract, schema: str, store: str, *, paged: bool) -> Table:
    codes = CODES.get(schema, {}) if source.service == "erp" else {}
    field = _key_field(source, schema)
    integer = field is not None and source.properties(schema)[field].get("type") == "integer"
    width = 0 if integer or store in _STARTS else 6
    if codes:
        size = len(codes)
    elif store == "financial_period":
        size = 120
    elif paged:
        size = _SIZES.get(store, 250)
    else:
        size = 40 + crc32(store.encode()) % 81
    return Table(
        service=source.service,
        store=store,
        schema=schema,
        key_field=field,
        key=_KEYS.get(store)
        or Key(start=_STARTS.get(store, 1), width=width, integer=integer, codes=tuple(codes)),
        variants=len(codes) or len(words.TOWNS) * (10 if store in _SIZES else 2),
        size=size,
        most=MOST if store == "financial_period" else None,
        codes=codes,
    )


def _key_field(source: Contract, schema: str) -> str | None:
    properties = source.properties(schema)
    if (field := _KEY_FIELDS.get(schema)) in properties:
        return field
    own = _snake(schema).replace("_", "")
    for name, spec in properties.items():
        if name.lower() in {own + "id", own + "number", own + "nbr", own} and _scalar(spec):
            return name
    return next((name for name in _LIKELY if _scalar(properties.get(name, {}))), None)


def _scalar(spec: Mapping[str, Any]) -> bool:
    return spec.get("format") != "uuid" and any(
        word in spec.get("type", ()) for word in ("string", "integer")
    )


def _snake(schema: str) -> str:
    return _WORD.sub("_", schema.removesuffix("Dto").removeprefix("Dto")).lower()

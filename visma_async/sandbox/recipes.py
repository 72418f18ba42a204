"""What the generic filling of a schema does not know: the records people look at first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from visma_async.sandbox import words
from visma_async.sandbox.values import Filler, Hole

Recipe = Callable[[Filler, dict[str, Any]], None]
_CENT = Decimal("0.01")
_VAT_RATE = Decimal("0.25")


def _customer(filler: Filler, record: dict[str, Any]) -> None:
    _party(filler, record)
    record["status"] = filler.random.choices(
        ("Active", "OnHold", "CreditHold", "Inactive"), (88, 4, 3, 5)
    )[0]
    record["creditLimit"] = filler.money(0, 500) * 1000
    record["creditVerification"] = "CreditLimit"
    record["invoiceAddress"] = record["deliveryAddress"] = record["mainAddress"]
    record["invoiceContact"] = record["mainContact"]
    record["deliveryContact"] = {"attention": filler.person, "phone1": filler.phone()}
    record["customerClass"] = {"id": "1", "description": words.CUSTOMER_CLASSES["1"]}
    record["attributes"] = [
        {"id": "SEGMENT", "value": filler.pick("A", "B", "C"), "description": "Segment"}
    ]
    for field in ("parentRecord", "eInvoiceContract", "gln", "accountReference", "deliveryAddress"):
        if filler.random.random() < 0.7:
            record.pop(field, None)


def _supplier(filler: Filler, record: dict[str, Any]) -> None:
    _party(filler, record)
    record["status"] = filler.random.choices(("Active", "OnHold", "Inactive"), (90, 4, 6))[0]
    record["remitAddress"] = record["supplierAddress"] = record["mainAddress"]
    record["remitContact"] = record["supplierContact"] = record["mainContact"]


def _party(filler: Filler, record: dict[str, Any]) -> None:
    record["name"] = Hole("name")
    record["mainAddress"] = filler.address()
    record["mainContact"] = {
        "contactId": filler.random.randint(1000, 99_999),
        "name": Hole("name"),
        "attention": filler.person,
        "email": filler.email(),
        "phone1": filler.phone(),
    }
    record["currencyId"] = filler.currency
    record["corporateId"] = str(filler.random.randint(810_000_000, 999_999_999))
    record["vatRegistrationId"] = f"{filler.country}{record['corporateId']}MVA"
    record["creditTerms"] = {"id": "30", "description": words.CREDIT_TERMS["30"]}
    record["location"] = {"countryId": filler.country, "id": "Main", "name": "Primary location"}
    record["vatZone"] = {
        "id": "01",
        "description": words.VAT_ZONES["01"],
        "defaultVatCategory": "3",
    }


def _customer_invoice(filler: Filler, record: dict[str, Any]) -> None:
    lines = [_sales_line(filler, number) for number in range(1, filler.random.randint(1, 5) + 1)]
    net = sum((line["amount"] for line in lines), Decimal("0.00"))
    vat = (net * _VAT_RATE).quantize(_CENT, ROUND_HALF_UP)
    status = filler.random.choices(("Open", "Closed", "Balanced", "Hold"), (40, 50, 7, 3))[0]
    balance = net + vat if status != "Closed" else Decimal("0.00")
    record |= {
        "documentType": "Invoice",
        "status": status,
        "hold": status == "Hold",
        "invoiceLines": lines,
        "currencyId": "NOK",
        "exchangeRate": Decimal("1.00"),
        "creditTerms": {"id": "30", "description": words.CREDIT_TERMS["30"]},
        "taxDetails": [
            {
                "taxId": "3",
                "recordId": 1,
                "vatRate": Decimal("25.00"),
                "taxableAmount": net,
                "vatAmount": vat,
            }
        ],
    }
    amounts = {
        "detailTotal": net,
        "vatTaxableTotal": net,
        "vatExemptTotal": Decimal("0.00"),
        "discountTotal": Decimal("0.00"),
        "vatTotal": vat,
        "amount": net + vat,
        "balance": balance,
        "cashDiscount": Decimal("0.00"),
    }
    for name, amount in amounts.items():
        record[name] = record[f"{name}InCurrency"] = amount
    for field in ("childRecord", "directDebitMandate", "debtCollection", "startDate", "endDate"):
        record.pop(field, None)


def _sales_line(filler: Filler, number: int) -> dict[str, Any]:
    at = filler.random.randrange(len(words.THINGS))
    description, unit, price = words.THINGS[at]
    quantity, each = Decimal(filler.random.randint(1, 40)) * Decimal("1.00"), Decimal(price)
    amount = (quantity * each).quantize(_CENT, ROUND_HALF_UP)
    return {
        "lineNumber": number,
        "inventoryNumber": str(1001 + at),
        "description": description,
        "quantity": quantity,
        "unitPrice": each,
        "unitPriceInCurrency": each,
        "amount": amount,
        "amountInCurrency": amount,
        "uom": unit,
        "discountPercent": Decimal("0.00"),
        "account": {"type": "Income", "number": "3000", "description": words.ACCOUNTS["3000"]},
        "vatCode": {"id": "3", "description": words.VAT_CODES["3"]},
    }


def _journal(filler: Filler, record: dict[str, Any]) -> None:
    lines = []
    for number in range(1, 2 * filler.random.randint(1, 3) + 1, 2):
        amount, zero = filler.money(), Decimal("0.00")
        for at, (debit, credit) in enumerate(((amount, zero), (zero, amount))):
            account = filler.pick(*words.ACCOUNTS)
            lines.append(
                {
                    "lineNumber": number + at,
                    "accountNumber": account,
                    "description": words.ACCOUNTS[account],
                    "debitAmount": debit,
                    "debitAmountInCurrency": debit,
                    "creditAmount": credit,
                    "creditAmountInCurrency": credit,
                }
            )
    total = sum((line["debitAmount"] for line in lines), Decimal("0.00"))
    record["journalTransactionLines"] = lines
    for name in ("debitTotal", "creditTotal", "controlTotal"):
        record[name] = record[f"{name}InCurrency"] = total
    record["module"] = "ModuleGL"


def _inventory(filler: Filler, record: dict[str, Any]) -> None:
    description, unit, price = filler.pick(*words.THINGS)
    record |= {
        "description": description,
        "status": filler.random.choices(("Active", "NoSales", "Inactive"), (92, 3, 5))[0],
        "defaultPrice": Decimal(price),
        "baseUnit": unit,
        "salesUnit": unit,
        "purchaseUnit": unit,
    }


def _v3_order(filler: Filler, record: dict[str, Any]) -> None:
    record["type"] = "SO"
    if "customerName" in record:
        status = filler.random.choices(("Open", "Completed", "Hold"), (40, 55, 5))[0]
        record |= {
            "status": status,
            "customerId": Hole("customer.key"),
            "customerName": Hole("customer.name"),
            "currency": "NOK",
        }


def _v3_customer(_: Filler, record: dict[str, Any]) -> None:
    record["name"] = Hole("name")


def _payment_methods(filler: Filler, record: dict[str, Any]) -> None:
    method = filler.object("CustomerPaymentMethodDto", depth=1)
    holes = {
        "customer": {"id": Hole("customer.key"), "name": Hole("customer.name")},
        "cardOrAccountNo": Hole("key"),
        "timeStamp": Hole("version"),
    }
    record["paymentMethods"] = [holes | {k: v for k, v in method.items() if k not in holes}]


def _transaction(_: Filler, record: dict[str, Any]) -> None:
    record |= {"lineNumber": 1, "module": "GL"}


def _asset_transaction(_: Filler, record: dict[str, Any]) -> None:
    record["lineNo"] = 1


def _category(_: Filler, record: dict[str, Any]) -> None:
    record |= {"parentID": 0, "subCategories": []}


def _period(_: Filler, record: dict[str, Any]) -> None:
    record |= {name: name == "active" for name in record if name.startswith(("active", "closed"))}


RECIPES: Mapping[tuple[str, str], Recipe] = {
    ("erp", "CustomerDto"): _customer,
    ("erp", "CustomerInvoiceDto"): _customer_invoice,
    ("erp", "CustomerPaymentMethodsDto"): _payment_methods,
    ("erp", "FinancialPeriodDto"): _period,
    ("erp", "FixedAssetTransactionDto"): _asset_transaction,
    ("erp", "GeneralLedgerTransactionDetailsDto"): _transaction,
    ("erp", "InventoryDto"): _inventory,
    ("erp", "JournalTransactionDto"): _journal,
    ("erp", "SalesCategoryDto"): _category,
    ("erp", "SupplierDto"): _supplier,
    ("salesorder", "CustomerDto"): _v3_customer,
    ("salesorder", "SalesOrderDto"): _v3_order,
    ("salesorder", "SalesOrderListDto"): _v3_order,
}
"""Changes to a filled variant, by service and schema."""

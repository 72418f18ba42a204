"""Every model of the service, imported when it is first asked for.

Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from visma_async.api.salesorder.models.add_sales_order_lines import AddSalesOrderLines
    from visma_async.api.salesorder.models.address import Address
    from visma_async.api.salesorder.models.allocation import Allocation
    from visma_async.api.salesorder.models.allocation_read import AllocationRead
    from visma_async.api.salesorder.models.attachment import Attachment
    from visma_async.api.salesorder.models.cd_description_pair import CdDescriptionPair
    from visma_async.api.salesorder.models.cd_name_pair import CdNamePair
    from visma_async.api.salesorder.models.contact import Contact
    from visma_async.api.salesorder.models.custom_fields import CustomFields
    from visma_async.api.salesorder.models.customer import Customer
    from visma_async.api.salesorder.models.customer_location import CustomerLocation
    from visma_async.api.salesorder.models.customer_location_item import CustomerLocationItem
    from visma_async.api.salesorder.models.employee import Employee
    from visma_async.api.salesorder.models.id_description_pair import IdDescriptionPair
    from visma_async.api.salesorder.models.inventory_availability_expansions import (
        InventoryAvailabilityExpansions,
    )
    from visma_async.api.salesorder.models.inventory_item_availability import (
        InventoryItemAvailability,
    )
    from visma_async.api.salesorder.models.kit_assembly import KitAssembly
    from visma_async.api.salesorder.models.link import Link
    from visma_async.api.salesorder.models.location import Location
    from visma_async.api.salesorder.models.location_availability import LocationAvailability
    from visma_async.api.salesorder.models.lot_serial_availability import LotSerialAvailability
    from visma_async.api.salesorder.models.new_sales_order import NewSalesOrder
    from visma_async.api.salesorder.models.new_sales_order_address import NewSalesOrderAddress
    from visma_async.api.salesorder.models.new_sales_order_billing import NewSalesOrderBilling
    from visma_async.api.salesorder.models.new_sales_order_contact import NewSalesOrderContact
    from visma_async.api.salesorder.models.new_sales_order_custom_fields import (
        NewSalesOrderCustomFields,
    )
    from visma_async.api.salesorder.models.new_sales_order_customer import NewSalesOrderCustomer
    from visma_async.api.salesorder.models.new_sales_order_financial_info import (
        NewSalesOrderFinancialInfo,
    )
    from visma_async.api.salesorder.models.new_sales_order_freight import NewSalesOrderFreight
    from visma_async.api.salesorder.models.new_sales_order_line import NewSalesOrderLine
    from visma_async.api.salesorder.models.new_sales_order_payment_settings import (
        NewSalesOrderPaymentSettings,
    )
    from visma_async.api.salesorder.models.new_sales_order_rot_rut_details import (
        NewSalesOrderRotRutDetails,
    )
    from visma_async.api.salesorder.models.new_sales_order_shipping import NewSalesOrderShipping
    from visma_async.api.salesorder.models.patch_sales_order import PatchSalesOrder
    from visma_async.api.salesorder.models.patch_sales_order_address import PatchSalesOrderAddress
    from visma_async.api.salesorder.models.patch_sales_order_billing import PatchSalesOrderBilling
    from visma_async.api.salesorder.models.patch_sales_order_contact import PatchSalesOrderContact
    from visma_async.api.salesorder.models.patch_sales_order_custom_fields import (
        PatchSalesOrderCustomFields,
    )
    from visma_async.api.salesorder.models.patch_sales_order_customer import PatchSalesOrderCustomer
    from visma_async.api.salesorder.models.patch_sales_order_financial_info import (
        PatchSalesOrderFinancialInfo,
    )
    from visma_async.api.salesorder.models.patch_sales_order_freight import PatchSalesOrderFreight
    from visma_async.api.salesorder.models.patch_sales_order_line import PatchSalesOrderLine
    from visma_async.api.salesorder.models.patch_sales_order_lines import PatchSalesOrderLines
    from visma_async.api.salesorder.models.patch_sales_order_payment_settings import (
        PatchSalesOrderPaymentSettings,
    )
    from visma_async.api.salesorder.models.patch_sales_order_rot_rut_details import (
        PatchSalesOrderRotRutDetails,
    )
    from visma_async.api.salesorder.models.patch_sales_order_shipping import PatchSalesOrderShipping
    from visma_async.api.salesorder.models.payment import Payment
    from visma_async.api.salesorder.models.problem_details import ProblemDetails
    from visma_async.api.salesorder.models.project import Project
    from visma_async.api.salesorder.models.rot_rut_distribution import RotRutDistribution
    from visma_async.api.salesorder.models.sales_order import SalesOrder
    from visma_async.api.salesorder.models.sales_order_billing import SalesOrderBilling
    from visma_async.api.salesorder.models.sales_order_commission import SalesOrderCommission
    from visma_async.api.salesorder.models.sales_order_customer import SalesOrderCustomer
    from visma_async.api.salesorder.models.sales_order_discount import SalesOrderDiscount
    from visma_async.api.salesorder.models.sales_order_expansions import SalesOrderExpansions
    from visma_async.api.salesorder.models.sales_order_financial_info import SalesOrderFinancialInfo
    from visma_async.api.salesorder.models.sales_order_freight import SalesOrderFreight
    from visma_async.api.salesorder.models.sales_order_line import SalesOrderLine
    from visma_async.api.salesorder.models.sales_order_line_inventory import SalesOrderLineInventory
    from visma_async.api.salesorder.models.sales_order_list import SalesOrderList
    from visma_async.api.salesorder.models.sales_order_origin import SalesOrderOrigin
    from visma_async.api.salesorder.models.sales_order_payment import SalesOrderPayment
    from visma_async.api.salesorder.models.sales_order_print import SalesOrderPrint
    from visma_async.api.salesorder.models.sales_order_print_update import SalesOrderPrintUpdate
    from visma_async.api.salesorder.models.sales_order_rot_rut import SalesOrderRotRut
    from visma_async.api.salesorder.models.sales_order_rot_rut_distribution import (
        SalesOrderRotRutDistribution,
    )
    from visma_async.api.salesorder.models.sales_order_shipment import SalesOrderShipment
    from visma_async.api.salesorder.models.sales_order_shipping import SalesOrderShipping
    from visma_async.api.salesorder.models.sales_order_status import SalesOrderStatus
    from visma_async.api.salesorder.models.sales_order_tax import SalesOrderTax
    from visma_async.api.salesorder.models.sales_order_totals import SalesOrderTotals
    from visma_async.api.salesorder.models.sales_order_validation_problem_details import (
        SalesOrderValidationProblemDetails,
    )
    from visma_async.api.salesorder.models.sales_person import SalesPerson
    from visma_async.api.salesorder.models.supplier import Supplier
    from visma_async.api.salesorder.models.validation_error_code_details import (
        ValidationErrorCodeDetails,
    )
    from visma_async.api.salesorder.models.warehouse_availability import WarehouseAvailability

__all__ = [
    "AddSalesOrderLines",
    "Address",
    "Allocation",
    "AllocationRead",
    "Attachment",
    "CdDescriptionPair",
    "CdNamePair",
    "Contact",
    "CustomFields",
    "Customer",
    "CustomerLocation",
    "CustomerLocationItem",
    "Employee",
    "IdDescriptionPair",
    "InventoryAvailabilityExpansions",
    "InventoryItemAvailability",
    "KitAssembly",
    "Link",
    "Location",
    "LocationAvailability",
    "LotSerialAvailability",
    "NewSalesOrder",
    "NewSalesOrderAddress",
    "NewSalesOrderBilling",
    "NewSalesOrderContact",
    "NewSalesOrderCustomFields",
    "NewSalesOrderCustomer",
    "NewSalesOrderFinancialInfo",
    "NewSalesOrderFreight",
    "NewSalesOrderLine",
    "NewSalesOrderPaymentSettings",
    "NewSalesOrderRotRutDetails",
    "NewSalesOrderShipping",
    "PatchSalesOrder",
    "PatchSalesOrderAddress",
    "PatchSalesOrderBilling",
    "PatchSalesOrderContact",
    "PatchSalesOrderCustomFields",
    "PatchSalesOrderCustomer",
    "PatchSalesOrderFinancialInfo",
    "PatchSalesOrderFreight",
    "PatchSalesOrderLine",
    "PatchSalesOrderLines",
    "PatchSalesOrderPaymentSettings",
    "PatchSalesOrderRotRutDetails",
    "PatchSalesOrderShipping",
    "Payment",
    "ProblemDetails",
    "Project",
    "RotRutDistribution",
    "SalesOrder",
    "SalesOrderBilling",
    "SalesOrderCommission",
    "SalesOrderCustomer",
    "SalesOrderDiscount",
    "SalesOrderExpansions",
    "SalesOrderFinancialInfo",
    "SalesOrderFreight",
    "SalesOrderLine",
    "SalesOrderLineInventory",
    "SalesOrderList",
    "SalesOrderOrigin",
    "SalesOrderPayment",
    "SalesOrderPrint",
    "SalesOrderPrintUpdate",
    "SalesOrderRotRut",
    "SalesOrderRotRutDistribution",
    "SalesOrderShipment",
    "SalesOrderShipping",
    "SalesOrderStatus",
    "SalesOrderTax",
    "SalesOrderTotals",
    "SalesOrderValidationProblemDetails",
    "SalesPerson",
    "Supplier",
    "ValidationErrorCodeDetails",
    "WarehouseAvailability",
]

_MODULES = {
    "AddSalesOrderLines": "add_sales_order_lines",
    "Address": "address",
    "Allocation": "allocation",
    "AllocationRead": "allocation_read",
    "Attachment": "attachment",
    "CdDescriptionPair": "cd_description_pair",
    "CdNamePair": "cd_name_pair",
    "Contact": "contact",
    "CustomFields": "custom_fields",
    "Customer": "customer",
    "CustomerLocation": "customer_location",
    "CustomerLocationItem": "customer_location_item",
    "Employee": "employee",
    "IdDescriptionPair": "id_description_pair",
    "InventoryAvailabilityExpansions": "inventory_availability_expansions",
    "InventoryItemAvailability": "inventory_item_availability",
    "KitAssembly": "kit_assembly",
    "Link": "link",
    "Location": "location",
    "LocationAvailability": "location_availability",
    "LotSerialAvailability": "lot_serial_availability",
    "NewSalesOrder": "new_sales_order",
    "NewSalesOrderAddress": "new_sales_order_address",
    "NewSalesOrderBilling": "new_sales_order_billing",
    "NewSalesOrderContact": "new_sales_order_contact",
    "NewSalesOrderCustomFields": "new_sales_order_custom_fields",
    "NewSalesOrderCustomer": "new_sales_order_customer",
    "NewSalesOrderFinancialInfo": "new_sales_order_financial_info",
    "NewSalesOrderFreight": "new_sales_order_freight",
    "NewSalesOrderLine": "new_sales_order_line",
    "NewSalesOrderPaymentSettings": "new_sales_order_payment_settings",
    "NewSalesOrderRotRutDetails": "new_sales_order_rot_rut_details",
    "NewSalesOrderShipping": "new_sales_order_shipping",
    "PatchSalesOrder": "patch_sales_order",
    "PatchSalesOrderAddress": "patch_sales_order_address",
    "PatchSalesOrderBilling": "patch_sales_order_billing",
    "PatchSalesOrderContact": "patch_sales_order_contact",
    "PatchSalesOrderCustomFields": "patch_sales_order_custom_fields",
    "PatchSalesOrderCustomer": "patch_sales_order_customer",
    "PatchSalesOrderFinancialInfo": "patch_sales_order_financial_info",
    "PatchSalesOrderFreight": "patch_sales_order_freight",
    "PatchSalesOrderLine": "patch_sales_order_line",
    "PatchSalesOrderLines": "patch_sales_order_lines",
    "PatchSalesOrderPaymentSettings": "patch_sales_order_payment_settings",
    "PatchSalesOrderRotRutDetails": "patch_sales_order_rot_rut_details",
    "PatchSalesOrderShipping": "patch_sales_order_shipping",
    "Payment": "payment",
    "ProblemDetails": "problem_details",
    "Project": "project",
    "RotRutDistribution": "rot_rut_distribution",
    "SalesOrder": "sales_order",
    "SalesOrderBilling": "sales_order_billing",
    "SalesOrderCommission": "sales_order_commission",
    "SalesOrderCustomer": "sales_order_customer",
    "SalesOrderDiscount": "sales_order_discount",
    "SalesOrderExpansions": "sales_order_expansions",
    "SalesOrderFinancialInfo": "sales_order_financial_info",
    "SalesOrderFreight": "sales_order_freight",
    "SalesOrderLine": "sales_order_line",
    "SalesOrderLineInventory": "sales_order_line_inventory",
    "SalesOrderList": "sales_order_list",
    "SalesOrderOrigin": "sales_order_origin",
    "SalesOrderPayment": "sales_order_payment",
    "SalesOrderPrint": "sales_order_print",
    "SalesOrderPrintUpdate": "sales_order_print_update",
    "SalesOrderRotRut": "sales_order_rot_rut",
    "SalesOrderRotRutDistribution": "sales_order_rot_rut_distribution",
    "SalesOrderShipment": "sales_order_shipment",
    "SalesOrderShipping": "sales_order_shipping",
    "SalesOrderStatus": "sales_order_status",
    "SalesOrderTax": "sales_order_tax",
    "SalesOrderTotals": "sales_order_totals",
    "SalesOrderValidationProblemDetails": "sales_order_validation_problem_details",
    "SalesPerson": "sales_person",
    "Supplier": "supplier",
    "ValidationErrorCodeDetails": "validation_error_code_details",
    "WarehouseAvailability": "warehouse_availability",
}

_NEIGHBOURS: dict[str, str] = {}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        value: Any = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    elif name in _NEIGHBOURS:
        value = import_module(_NEIGHBOURS[name])
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__

"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0415
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visma_async.api.salesorder.resources.customers import CustomersResource
    from visma_async.api.salesorder.resources.inventory import InventoryResource
    from visma_async.api.salesorder.resources.sales_orders import SalesOrdersResource
    from visma_async.call import Binding


class SalesOrderService:
    """The separate SalesOrders v3 service; its models are in `models.salesorder`."""

    __slots__ = ("_binding",)

    def __init__(self, binding: Binding) -> None:
        self._binding = binding

    @property
    def customers(self) -> CustomersResource:
        """Customers."""
        from visma_async.api.salesorder.resources.customers import CustomersResource

        return CustomersResource(self._binding)

    @property
    def inventory(self) -> InventoryResource:
        """Inventory items."""
        from visma_async.api.salesorder.resources.inventory import InventoryResource

        return InventoryResource(self._binding)

    @property
    def sales_orders(self) -> SalesOrdersResource:
        """Sales orders."""
        from visma_async.api.salesorder.resources.sales_orders import SalesOrdersResource

        return SalesOrdersResource(self._binding)

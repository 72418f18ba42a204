"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class FixedAssetPropertyType(OpenEnum):
    """FixedAssetPropertyType; values that are not listed here may come."""

    PROPERTY = "Property"
    GRANT_PROPERTY = "GrantProperty"
    LEASED = "Leased"
    LEASEDTO_OTHERS = "LeasedtoOthers"
    RENTED = "Rented"
    RENTEDTO_OTHERS = "RentedtoOthers"
    CREDIT = "Credit"

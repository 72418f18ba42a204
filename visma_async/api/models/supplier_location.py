"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        Address,
        BAccountDescription,
        ContactInfo,
        Metadata,
        SupplierPaymentMethodDetail,
        VatZone,
    )
    from visma_async.api.models import SupplierLocationUpdate as SupplierLocationUpdate


@attrs.define(kw_only=True, repr=False)
class SupplierLocation(Editable["SupplierLocationUpdate"]):
    """SupplierLocationDto, as the API answers it."""

    baccount: BAccountDescription | None = None
    location_id: str | None = None
    location_name: str | None = None
    active: bool | None = None
    address: Address | None = None
    contact: ContactInfo | None = None
    vat_registration_id: str | None = None
    vat_zone: VatZone | None = None
    edi_code: str | None = None
    gln: str | None = None
    corporate_id: str | None = None
    last_modified_date_time: dt.datetime | None = None
    supplier_payment_method_details: list[SupplierPaymentMethodDetail] | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )

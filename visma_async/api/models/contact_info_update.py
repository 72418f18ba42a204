"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class ContactInfoUpdate(WriteModel):
    """ContactInfoUpdateDto, as the API takes it."""

    name: Wrapped[str] = UNSET
    attention: Wrapped[str] = UNSET
    email: Wrapped[str] = UNSET
    web: Wrapped[str] = UNSET
    phone1: Wrapped[str] = UNSET
    phone2: Wrapped[str] = UNSET
    fax: Wrapped[str] = UNSET

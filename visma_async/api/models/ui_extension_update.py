"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import UiExtensionType


@attrs.define(kw_only=True, repr=False)
class UiExtensionUpdate(WriteModel):
    """UiExtensionUpdateDto, as the API takes it."""

    title: Plain[str]
    url: Plain[str]
    type: Plain[UiExtensionType | str]
    screen_id: Plain[str] = UNSET
    step_id: Plain[str] = UNSET
    owner_id: Plain[str]
    owner_name: Plain[str]

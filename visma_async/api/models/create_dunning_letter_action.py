"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class CreateDunningLetterAction(WriteModel):
    """CreateDunningLetterActionDto, as the API takes it."""

    dunning_letter_date: Plain[dt.date] = UNSET
    level_from: Plain[int] = UNSET
    level_to: Plain[int] = UNSET

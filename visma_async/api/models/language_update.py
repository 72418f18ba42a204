"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class LanguageUpdate(WriteModel):
    """LanguageUpdateDto, as the API takes it."""

    language_iso: Annotated[Plain[str], Name("languageISO")] = UNSET

"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class ActiveMultilanguage(ReadModel):
    """ActiveMultilanguageDto, as the API answers it."""

    is_default: bool | None = None
    language_iso: Annotated[str | None, Name("languageISO")] = None
    native_name: str | None = None
    is_active: bool | None = None

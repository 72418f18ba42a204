"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class Multilanguage(ReadModel):
    """MultilanguageDto, as the API answers it."""

    language_iso: Annotated[str | None, Name("languageISO")] = None
    translation: str | None = None
    is_translated: bool | None = None

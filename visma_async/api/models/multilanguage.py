"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import MultilanguageTranslation as MultilanguageTranslation


@attrs.define(kw_only=True, repr=False)
class Multilanguage(Editable["MultilanguageTranslation"]):
    """MultilanguageDto, as the API answers it."""

    language_iso: Annotated[str | None, Name("languageISO")] = None
    translation: str | None = None
    is_translated: bool | None = None

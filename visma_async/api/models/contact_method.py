"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ContactMethod(OpenEnum):
    """ContactMethod; values that are not listed here may come."""

    ANY = "Any"
    EMAIL = "Email"
    MAIL = "Mail"
    FAX = "Fax"
    PHONE = "Phone"

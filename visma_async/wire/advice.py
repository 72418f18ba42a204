"""Advice: what to do about the refusals that the API is known for. A table, and pure."""

from __future__ import annotations

import re

import attrs

from visma_async.errors import NoLicense


@attrs.frozen
class _Known:
    """A refusal that is known.

    Attributes:
        code: The fault code, or None where only the message tells.
        message: A pattern of what is said, or None where only the code tells.
        advice: What to do about it.
    """

    code: str | None
    message: str | None
    advice: str


def _known(advice: str, *, code: str | None = None, message: str | None = None) -> _Known:
    return _Known(code, message, advice)


_KNOWN = (
    _known(
        NoLicense.default_advice or "",
        code="12027",
        message="no license for this company",
    ),
    _known(
        "The company is not told or may not be acted for: check the tenant id (with a legacy "
        "token, the company id), and that the user of the integration has access to the company.",
        code="12002",
        message="companyincontext",
    ),
    _known(
        "The VAT code has to be one that both the VAT zone of the customer or supplier and the VAT "
        "category of the item know. Leave vat_code_id out, and the ERP derives it.",
        message=r"TaxID '[^']*' cannot be found",
    ),
    _known(
        "There is no such VAT category in this company. Give one that exists, or leave it out, and "
        "the ERP takes that of the item or its class.",
        message=r"TaxCategoryID '[^']*' cannot be found",
    ),
    _known(
        "To give a number of your own, send override_number_series=True with it, and have manual "
        "numbering allowed for the number series in the ERP (screen CS201010). To have the ERP "
        "number it, leave both out.",
        message=r"manual(ly)? number|number(ing)? (series|sequence)\b.*\bmanual|CS201010",
    ),
    _known(
        "The employee has to stand in the company tree below the user that the integration acts "
        "as: change the company tree in the ERP, or act as another user.",
        message=r"time ?cards? for the selected user|company tree",
    ),
    _known(
        "It was released before: read the document and go on from there. To change it, reverse or "
        "correct it.",
        message="already released",
    ),
    _known(
        "If it is what you were about to create, an earlier attempt did: read it, and go on with "
        "it. Otherwise choose another number or reference.",
        message="already exists",
    ),
    _known(
        "The token is not accepted: renew it, and check that it was issued for this company.",
        message=r"\b(invalid|expired) (access )?token\b|\btoken\b.*\b(invalid|expired)\b",
    ),
    _known(
        "What is named has to exist in this company, and be active. Keys are compared whole, with "
        "leading zeros and spaces.",
        message="cannot be found in the system",
    ),
)


def advice_for(code: str | None, message: str) -> str | None:
    """Returns what to do about a refusal, or None where nothing is known of it.

    Args:
        code: The fault code.
        message: What the API says.
    """
    for known in _KNOWN:
        if code and known.code == code:
            return known.advice
        if known.message and re.search(known.message, message, re.IGNORECASE):
            return known.advice
    return None

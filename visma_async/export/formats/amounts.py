"""Amounts of a whole column at once, exact to the digit or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from visma_async.export.formats.misfit import Misfit
from visma_async.export.formats.needs import needed

PRECISION = 38
SCALE = 10
"""Every amount has the same type: digits in all, and digits after the point."""
_SURE = PRECISION - SCALE
"""Characters up to which Arrow reads a number without an exponent rightly: it cannot be too large.

Of longer ones it takes some that do not fit, and what it makes of them is another number.
"""


def amounts(values: Sequence[Any], arrow: Any) -> Any:
    """Returns a column of decimals.

    Args:
        values: The bytes of JSON numbers, integers, and None.
        arrow: The type of the column.

    Raises:
        Misfit: One is of another kind, or does not fit exactly.
    """
    pa, pc = needed("pyarrow", "Parquet"), needed("pyarrow.compute", "Parquet")
    kinds = set(map(type, values)) - {type(None)}
    if not kinds <= {bytes, int}:
        raise Misfit
    if int in kinds:
        values = [b"%d" % value if type(value) is int else value for value in values]
    texts = pa.array(values, pa.string())
    if (
        pc.max(pc.binary_length(texts)).as_py() > _SURE
        or pc.any(pc.match_substring(texts, "e", ignore_case=True)).as_py()
    ):
        return pa.array([None if text is None else _fitting(text) for text in values], arrow)
    try:
        return pc.cast(texts, arrow)
    except pa.ArrowInvalid as error:
        raise Misfit from error


def _fitting(text: bytes) -> Decimal:
    amount = plain(Decimal(text.decode()))
    if amount is None:
        raise Misfit
    return amount


def plain(amount: Decimal) -> Decimal | None:
    """Returns the same number without an exponent and idle zeros; None where it does not fit.

    Not by normalize() and the like: they round to the precision of the thread's context. And
    Arrow takes no more digits than the column has, be they zeros.
    """
    sign, digits, exponent = amount.as_tuple()
    written = "".join(map(str, digits)).lstrip("0")
    significant = written.rstrip("0")
    if not isinstance(exponent, int):
        return None
    if not significant:
        return Decimal(0)
    lowest = exponent + len(written) - len(significant)
    if lowest < -SCALE or lowest + len(significant) > PRECISION - SCALE:
        return None
    significant += "0" * max(0, lowest)
    return Decimal((sign, tuple(map(int, significant)), min(0, lowest)))

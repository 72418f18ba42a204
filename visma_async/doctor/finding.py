"""Finding: how one check ended."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

Status: TypeAlias = Literal["ok", "warning", "failed", "skipped"]
"""How a check ends. `skipped`: it could not be made, or says nothing here."""


@attrs.frozen
class Finding:
    """How one check ended. It holds no secret.

    Attributes:
        name: The check.
        status: How it ended.
        found: What was found; of one that was skipped, why.
        advice: What to do, or a hint where all is well; None where there is nothing to say.
        calls: How many calls of the company's quota it took, as far as is known.
    """

    name: str
    status: Status
    found: str
    advice: str | None = None
    calls: int = attrs.field(default=0, kw_only=True)

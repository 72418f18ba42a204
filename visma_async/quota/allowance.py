"""Quota: how many calls in how many seconds, as it is assumed until the server says."""

from __future__ import annotations

from typing import ClassVar

import attrs
from attrs import validators


@attrs.frozen
class Quota:
    """An allowance of calls per company and client.

    It is what the client assumes until the first answer: the server's own X-RateLimit headers
    replace it from then on. A server that sends none is never sent more than `calls` within any
    `per` seconds.

    Attributes:
        calls: Calls in one window.
        per: The window's length in seconds.
    """

    calls: int = attrs.field(validator=[validators.instance_of(int), validators.ge(1)])
    per: float = attrs.field(default=3600.0, converter=float, validator=validators.gt(0))

    PRODUCTION: ClassVar[Quota]
    TEST: ClassVar[Quota]

    @classmethod
    def parse(cls, text: str) -> Quota:
        """Reads `production`, `test`, `15000` or `200/3` (calls, seconds).

        Raises:
            ValueError: The text is none of these.
        """
        named = {"production": cls.PRODUCTION, "test": cls.TEST}.get(text.strip().lower())
        if named is not None:
            return named
        calls, _, per = text.partition("/")
        return cls(int(calls), float(per) if per else 3600.0)


Quota.PRODUCTION = Quota(15_000)
Quota.TEST = Quota(500)

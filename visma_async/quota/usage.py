"""How a quota stands, and what is told of it: for people and programs to look at."""

from __future__ import annotations

import datetime as dt

import attrs


@attrs.frozen(kw_only=True)
class Standing:
    """One bucket as it stands.

    Attributes:
        limit: Calls in a window: the server's word, or the assumed quota.
        remaining: Calls that can be sent now, as far as is known.
        reserved: How many of those are kept for interactive calls.
        resets_in: Seconds until the window ends; None before the first answer.
        known: Whether the server has said so, or it is only assumed.
    """

    limit: int
    remaining: int
    reserved: int = 0
    resets_in: float | None
    known: bool


@attrs.frozen(kw_only=True)
class Usage(Standing):
    """A company's quota as it stands.

    Attributes:
        limit: Calls in a window: the server's word, or the assumed quota.
        remaining: Calls that can be sent now, as far as is known.
        reserved: How many of those are kept for interactive calls.
        resets_in: Seconds until the window ends; None before the first answer.
        known: Whether the server has said so, or it is only assumed.
        resets_at: When the window ends, by this machine's clock; None before the first answer.
        waiting: How many of the company's calls wait, for quota or for a place.
        under_way: How many of them are being answered.
    """

    resets_at: dt.datetime | None = None
    waiting: int = 0
    under_way: int = 0


@attrs.frozen(kw_only=True)
class QuotaWait:
    """A call has to wait for quota: what `on_wait` is told, once for each such call.

    Attributes:
        company: The company's id.
        route: The operation, such as `GET /v1/customer`.
        priority: `interactive` or `bulk`.
        seconds: How long it will wait, as far as can be told now.
        until: The same as a time.
    """

    company: str
    route: str
    priority: str
    seconds: float
    until: dt.datetime


@attrs.frozen(kw_only=True)
class QuotaRefusal:
    """The server refused a call with 429 all the same: what `on_refusal` is told.

    The call is repeated; the company's other calls wait as long.

    Attributes:
        company: The company's id.
        route: The operation, such as `GET /v1/customer`.
        seconds: How long the company's calls are held back.
        until: The same as a time.
        policy: The counter that the server named, such as `4-fixed-window`; "" without one.
    """

    company: str
    route: str
    seconds: float
    until: dt.datetime
    policy: str

"""Notices: who is told of what, in which words, and with which signature.

The API's docs print the headers, the signature and a notification of the old kind. They do not
print a body of the new kind: they say that it names what changed, or (of a job's end) the
reference, the status code and the locations. Their names here are made up, and so are those of the
events, but for `SALESORDER_CREATED` and `BACKGROUND_API_RESPONSE`.
"""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from ipaddress import ip_address
from random import Random
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import attrs

from visma_async.sandbox.flags import Flags

_TICKS_OF_1970 = 621_355_968_000_000_000
_TICKS = 10_000_000
BACKGROUND_EVENT = "BACKGROUND_API_RESPONSE"
_RECORD_CHANGES = frozenset({"created", "updated", "deleted"})

Lateness = float | Callable[[Random], float]


@attrs.define(kw_only=True)
class Subscription:
    """A listener on this machine, as the Developer Portal or the old REST endpoint knew one.

    Attributes:
        url: Where it listens: loopback only.
        secret: What notices are signed with. The old kind is not signed. It can be changed at any
            time, as in the portal.
        company: Whose notices; None for every company's.
        legacy: Whether it is of the old kind: arrays of changed documents with .NET ticks.
        changes: Whether it is told of changed documents too, and not only of background jobs.
        attempts: How often a notice is tried before it is given up.
        backoff: Seconds before the second try; doubled before each further one.
        late: Seconds before a notice leaves, or a function that draws them: then some overtake
            others. The times in its headers are those of what happened.
        lost: The share of notices that never leave.
        doubled: The share that is delivered twice.
        tampered: The share whose body is changed after it was signed.
        id: What the portal calls it.
    """

    url: str
    secret: str = attrs.field(default="sandbox-webhook-secret", repr=False)
    company: str | None = None
    legacy: bool = False
    changes: bool = False
    attempts: int = 3
    backoff: float = 1.0
    late: Lateness = 0.0
    lost: float = 0.0
    doubled: float = 0.0
    tampered: float = 0.0
    id: str = attrs.field(factory=lambda: str(uuid4()))

    def __attrs_post_init__(self) -> None:
        if not is_loopback(self.url):
            raise ValueError(
                f"The sandbox notifies listeners on this machine only, not {self.url}."
            )


@attrs.frozen(kw_only=True)
class Notice:
    """One POST that is to be made."""

    url: str
    headers: Mapping[str, str]
    body: bytes
    attempts: int = 1
    backoff: float = 1.0
    delay: float = 0.0


@attrs.frozen(kw_only=True)
class News:
    """Something that happened to a record, as it is told.

    Attributes:
        store: Whose record it is: `customer_invoice`.
        what: `created`, `updated`, `deleted`, or the name of an action.
        uri: Where the record is read.
        status: The document's status now, if it has one.
    """

    store: str
    what: str
    uri: str
    status: str | None = None

    @property
    def action(self) -> str | None:
        """What was done to the record, unless it was only written."""
        return None if self.what in _RECORD_CHANGES else self.what

    @property
    def entity(self) -> str:
        """How events call the kind of record: `customerinvoice`."""
        return self.store.removeprefix("v3_").replace("_", "")


class Post:
    """Writes notices for the subscriptions there are.

    Attributes:
        subscriptions: The listeners.
        flags: For whom the ERP raises notifications at all.
    """

    def __init__(self, random: Random) -> None:
        self.subscriptions: list[Subscription] = []
        self.flags = Flags()
        self._random = random

    def of_job(
        self, company: str, document: Mapping[str, Any], passed: Mapping[str, str], now: float
    ) -> list[Notice]:
        """A background job of a company ended."""
        return [
            notice
            for one in self._subscriptions(company)
            if not one.legacy
            for notice in self._signed(one, company, BACKGROUND_EVENT, document, passed, now)
        ]

    def to_url(self, url: str, document: Mapping[str, Any]) -> list[Notice]:
        """A job whose submitter named an address of its own; elsewhere nothing is sent."""
        if not is_loopback(url):
            return []
        return [Notice(url=url, headers=_HEADERS, body=json.dumps(document).encode())]

    def of_changes(
        self, company: str, number: int, news: Sequence[News], now: float
    ) -> list[Notice]:
        """Records of a company changed."""
        found: list[Notice] = []
        for one in self._subscriptions(company):
            if one.legacy and news:
                body = [self._legacy(number, each, now) for each in news]
                found.extend(self._copies(one, _HEADERS, json.dumps(body).encode()))
            elif one.changes:
                for each in news:
                    what = "action_triggered" if each.action else each.what
                    event = f"{each.entity}_{what}".upper()
                    document = {"event": event, "resourceUri": each.uri, **_either(each)}
                    found.extend(self._signed(one, company, event, document, {}, now))
        return found

    def _subscriptions(self, company: str) -> list[Subscription]:
        return [one for one in self.subscriptions if one.company in {None, company}]

    def _signed(
        self,
        to: Subscription,
        company: str,
        event: str,
        document: Mapping[str, Any],
        passed: Mapping[str, str],
        now: float,
    ) -> list[Notice]:
        body = json.dumps(document).encode()
        milliseconds = str(int(now * 1000))
        headers = {
            **_HEADERS,
            **passed,
            "x-vwd-signature-v1": sign(body, to.secret),
            "x-vwd-application-id": "sandbox",
            "x-vwd-application-version": "1",
            "x-vwd-event-id": event,
            "x-vwd-group-id": self._uuid(),
            "x-vwd-notification-id": self._uuid(),
            "x-vwd-notification-timestamp": milliseconds,
            "x-vwd-subscription-id": to.id,
            "x-vwd-tenant-id": company,
            "x-vwd-webhook-timestamp": milliseconds,
        }
        return self._copies(to, headers, body)

    def _copies(self, to: Subscription, headers: Mapping[str, str], body: bytes) -> list[Notice]:
        if self._random.random() < to.lost:
            return []
        if self._random.random() < to.tampered:
            body += b" "
        copies = 2 if self._random.random() < to.doubled else 1
        return [
            Notice(
                url=to.url,
                headers=headers,
                body=body,
                attempts=to.attempts,
                backoff=to.backoff,
                delay=to.late(self._random) if callable(to.late) else to.late,
            )
            for _ in range(copies)
        ]

    def _legacy(self, number: int, news: News, now: float) -> dict[str, Any]:
        return {
            "notificationId": self._uuid(),
            "contextId": str(number),
            "event": f"{news.entity}_changed",
            "resourceUri": news.uri,
            **_either(news),
            "timeStamp": _TICKS_OF_1970 + int(now * _TICKS),
        }

    def _uuid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))


def _either(news: News) -> dict[str, str]:
    """A notification tells an action or a status, not both."""
    if news.action is not None:
        return {"action": news.action}
    return {"status": news.status} if news.status is not None else {}


_HEADERS = {"Content-Type": "application/json; charset=utf-8"}


def sign(body: bytes, secret: str) -> str:
    """The signature of a body: base64 of its HMAC-SHA256."""
    return b64encode(hmac.new(secret.encode(), body, sha256).digest()).decode()


def is_loopback(url: str) -> bool:
    """Whether a URL leads to this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

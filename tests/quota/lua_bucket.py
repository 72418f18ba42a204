"""The bucket that processes share through Redis, driven as the one of a single process is."""

from __future__ import annotations

import itertools
import json
from importlib import resources

import attrs
import redis

from visma_async.quota.allowance import Quota
from visma_async.quota.bucket import Lease
from visma_async.quota.headers import Snapshot
from visma_async.quota.usage import Standing

_NAMES = itertools.count()
_DIGITS = 5
"""What is left of a time that went through a sum with the epoch."""
_EPOCH = float(2**20)
"""Redis' times are never near 0. A power of two, so that the sums are exact."""


@attrs.define(eq=False)
class TokenLease(Lease):
    token: str = ""


class LuaBucket:
    """Runs the script for each call, with the test's time in the place of Redis' own."""

    def __init__(self, client: redis.Redis, quota: Quota) -> None:
        source = resources.files("visma_async.redis").joinpath("bucket.lua").read_text("utf-8")
        self._script = client.register_script(source)
        name = f"test:{next(_NAMES)}"
        self._keys = [f"{name}:{part}" for part in ("state", "out", "log")]
        self._quota = quota
        self._now = 0.0
        self.guessing = True

    def take(self, now, kept=0.0):
        reply = self._run(now, kept, bulk=1) if kept else self._run(now, urgent=1)
        token = reply["bulk" if kept else "urgent"]
        if token:
            return TokenLease(now, token=token)
        return self._ready_at(now, kept, reply)

    def ready_at(self, now, kept=0.0):
        return self._ready_at(now, kept, self._run(now, kept))

    def answered(self, lease, now, snapshot):
        self._tell("answered", lease, now, snapshot)

    def refused(self, lease, now, snapshot, retry_after):
        reply = self._tell("refused", lease, now, snapshot, retry_after)
        return round(now + reply["parked_for"], _DIGITS)

    def lost(self, lease):
        self._tell("lost", lease, self._now)

    def unsent(self, lease):
        self._tell("unsent", lease, self._now)

    def standing(self, now, kept=0.0):
        reply = self._run(now, kept)
        return Standing(
            limit=int(reply["limit"]),
            remaining=max(0, int(reply["available"])),
            resets_in=round(reply["ends_in"], _DIGITS) if "ends_in" in reply else None,
            known="ends_in" in reply,
        )

    def _ready_at(self, now, kept, reply):
        return round(now + reply["bulk_wait" if kept else "urgent_wait"], _DIGITS)

    def _tell(self, kind, lease, now, snapshot: Snapshot | None = None, retry_after=None):
        sent_at = lease.taken_at if lease.sent_at is None else lease.sent_at
        event = {
            "kind": kind,
            "token": getattr(lease, "token", "0@0"),
            "ago": 0.0,
            "sent_ago": now - sent_at,
            "snapshot": None if snapshot is None else attrs.asdict(snapshot),
            "retry_after": retry_after,
        }
        return self._run(now, events=[event])

    def _run(self, now, kept=0.0, urgent=0, bulk=0, events=()):
        self._now = now
        ask = {
            "now": now + _EPOCH,
            "calls": self._quota.calls,
            "per": self._quota.per,
            "hold": 0.0,
            "kept": kept,
            "urgent": urgent,
            "bulk": bulk,
            "events": list(events),
        }
        reply = json.loads(self._script(keys=self._keys, args=[json.dumps(ask)]))
        self.guessing = reply["guessing"]
        return reply

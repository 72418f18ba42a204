"""Hooks: what a test sees of a running sandbox, and does to it behind the callers' backs."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from visma_async.clock import Clock
from visma_async.sandbox.background import Job, Plan
from visma_async.sandbox.company import local_time
from visma_async.sandbox.drift import Drift
from visma_async.sandbox.errands import Delivery
from visma_async.sandbox.faults import Fault
from visma_async.sandbox.notices import Subscription
from visma_async.sandbox.outcomes import Outcome
from visma_async.sandbox.parts import Parts
from visma_async.sandbox.recording import Recorded
from visma_async.sandbox.records import Records
from visma_async.sandbox.windows import STANDARD


class Hooks:
    """The part of `Sandbox` that tests use."""

    client_id: str
    scopes: Sequence[str]
    clock: Clock
    tenant_ids: tuple[str, ...]
    _parts: Parts

    @property
    def tenant_id(self) -> str:
        """The first company's."""
        return self.tenant_ids[0]

    @property
    def requests(self) -> deque[Recorded]:
        """The latest requests, oldest first; token requests too."""
        return self._parts.recording.requests

    @property
    def in_flight(self) -> int:
        """How many requests are under way."""
        return self._parts.recording.in_flight

    @property
    def most_in_flight(self) -> int:
        """How many were at the busiest moment."""
        return self._parts.recording.most_in_flight

    def fail_next(self, times: int | None = 1, **how: Any) -> Fault:
        """Let the next requests fail; the keywords are the attributes of `Fault`.

        `fail_next(status=500)`, `fail_next(3, path="/v1/customer*", html=True)`,
        `fail_next(method="POST", reset="after")`.
        """
        fault = Fault(times=times, **how)
        self._parts.faults.add(fault)
        return fault

    def stop_failing(self) -> None:
        """Forget the faults that were not yet used."""
        self._parts.faults.clear()

    def drift(self, store: str, **how: Any) -> Drift:
        """Let records come, go, change and move after each page; the keywords are `Drift`'s.

        `drift("customer", how="balanced", changes=3)`, `drift("supplier", how="move")`.
        """
        drift = Drift(store=store, **how)
        self._store(store, None)
        self._parts.drifts.add(drift)
        return drift

    def stop_drifting(self) -> None:
        """Let everything stay as it is."""
        self._parts.drifts.clear()

    def next_action(self, times: int | None = 1, **how: Any) -> Outcome:
        """Say how the next actions end; the keywords are the attributes of `Outcome`.

        `next_action(result="Failed", error="The period is closed.")`
        """
        outcome = Outcome(times=times, **how)
        self._parts.gateway.outcomes.add(outcome)
        return outcome

    def next_job(self, times: int | None = 1, **how: Any) -> Plan:
        """Say what becomes of the next background jobs; the keywords are those of `Plan`.

        `next_job(end="Failed")`, `next_job(end="lost", executed=True)`, `next_job(polls=3)`.
        """
        plan = Plan(times=times, **how)
        self._parts.jobs.add(plan)
        return plan

    @property
    def jobs(self) -> Sequence[Job]:
        """The background jobs so far, oldest first."""
        return tuple(self._parts.jobs)

    def subscribe(self, url: str, **how: Any) -> Subscription:
        """Notify a listener on this machine; the keywords are those of `Subscription`."""
        subscription = Subscription(url=url, **how)
        self._parts.post.subscriptions.append(subscription)
        return subscription

    def flag_webhooks(self, company: str | None = None, **keys: Collection[str]) -> None:
        """Tick "Webhook notification" in the ERP: for these customers, suppliers or items alone.

        `flag_webhooks(customer=["10000"])`, `flag_webhooks(supplier=[], inventory=[])`. Without the
        flag, nothing is told of somebody, nor of their documents. Until this is called, all of a
        kind have it.

        Raises:
            ValueError: There is no such flag.
            TypeError: The keys are one text.
        """
        for store, ticked in keys.items():
            self._parts.post.flags.tick(company or self.tenant_id, store, ticked)

    def press(self, store: str, key: str, action: str, company: str | None = None) -> None:
        """Let a user press a button of the ERP that an automation action added: it is told.

        `press("sales_order", "000223", "Freight")`

        Raises:
            KeyError: There is no such record.
        """
        if self._store(store, company).read(key) is None:
            raise KeyError(key)
        self._parts.companies[company or self.tenant_id].noticed(store, key, action)
        self._parts.errands.run_soon()

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """Every try to deliver a notice, in order."""
        return tuple(self._parts.errands.deliveries)

    def access_token(self, company: str | None = None, scopes: Sequence[str] | None = None) -> str:
        """A token as the token endpoint would give it."""
        tenant = company or self.tenant_id
        now = self.clock.time()
        return self._parts.tokens.mint(self.client_id, tenant, scopes or self.scopes, now).text

    def legacy_token(self) -> str:
        """A token of the old kind, which never expires and needs the ipp-* headers."""
        return self._parts.tokens.mint(self.client_id, "", (), self.clock.time(), legacy=True).text

    def revoke_sign_ins(self) -> None:
        """Every user takes back what he agreed to: no refresh token is good any more."""
        self._parts.interactive.revoke_all()

    def revoke_tokens(self) -> None:
        """Every token there is becomes worthless."""
        self._parts.tokens.revoke()

    def seed(self, company: str | None = None, **stores: Sequence[Mapping[str, Any]]) -> None:
        """Put own records into a company, by store: `seed(customer=[{"name": "ACME"}])`.

        Fields are named as on the wire or in snake_case. A record without its key is numbered.
        """
        for name, records in stores.items():
            target = self._store(name, company)
            for record in records:
                wire = _wire_names(target, record)
                key = wire.get(target.table.key_field or "")
                target.write(str(key) if key is not None else target.next_key(), wire, self._now())

    def read(self, store: str, key: str, company: str | None = None) -> dict[str, Any] | None:
        """A record as a single read would give it, or None."""
        record = self._store(store, company).read(key)
        return dict(record) if record is not None else None

    def change(self, store: str, key: str, company: str | None = None, **fields: Any) -> None:
        """Change a record behind the callers' backs.

        Raises:
            KeyError: There is no such record.
        """
        target = self._store(store, company)
        record = target.read(key)
        if record is None:
            raise KeyError(key)
        target.write(key, {**record, **_wire_names(target, fields)}, self._now())

    def remove(self, store: str, key: str, company: str | None = None) -> None:
        """Take a record away behind the callers' backs."""
        self._store(store, company).delete(key)

    def window_left(
        self, company: str | None = None, *, policy: str = STANDARD, service: str = "erp"
    ) -> int:
        """How many calls the client has left in this window."""
        key = (service, self.client_id, company or self.tenant_id, policy)
        return self._parts.gateway.windows.look(
            key, self._parts.policies[policy], self.clock.time()
        ).remaining

    def spend(
        self,
        calls: int,
        company: str | None = None,
        *,
        policy: str = STANDARD,
        service: str = "erp",
    ) -> None:
        """Use up calls of this window, as another process with the same client would."""
        key = (service, self.client_id, company or self.tenant_id, policy)
        self._parts.gateway.windows.take(
            key, self._parts.policies[policy], self.clock.time(), calls
        )

    def _store(self, name: str, company: str | None) -> Records:
        return self._parts.companies[company or self.tenant_id].store(name)

    def _now(self) -> datetime:
        return local_time(self.clock.time())


def _wire_names(records: Records, fields: Mapping[str, Any]) -> dict[str, Any]:
    known = {name.lower(): name for name in records.properties}
    result = {}
    for name, value in fields.items():
        wire = known.get(name.replace("_", "").lower())
        if wire is None:
            raise ValueError(f"{records.table.schema} has no field {name!r}.")
        result[wire] = value
    return result

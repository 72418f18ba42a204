"""Sandbox: a Visma Net of one's own, for as long as a test or a demonstration lasts."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import datetime
from random import Random
from types import TracebackType
from typing import Any, Literal, Self
from uuid import UUID
from zlib import crc32

import attrs

from visma_async.clock import Clock, SystemClock
from visma_async.sandbox.background import Background, Job, Jobs, Plan
from visma_async.sandbox.changing import ManualNumbers
from visma_async.sandbox.company import STORES, Company, local_time, make_sheets
from visma_async.sandbox.contract import Endpoint
from visma_async.sandbox.errands import Delivery, Errands
from visma_async.sandbox.faults import Fault, Faults
from visma_async.sandbox.gateway import TOKEN_PATH, Gateway, Rules
from visma_async.sandbox.notices import Post, Subscription
from visma_async.sandbox.outbox import Outbox
from visma_async.sandbox.outcomes import Outcome
from visma_async.sandbox.recording import Recorded, Recording
from visma_async.sandbox.records import Records
from visma_async.sandbox.server import Compression, Latency, Server
from visma_async.sandbox.storage import Storage
from visma_async.sandbox.tables import tables
from visma_async.sandbox.tokens import ALL_SCOPES, Tokens
from visma_async.sandbox.windows import OLD_BASE, SALES_ORDER, STANDARD, Policy, Reset, Rounding

_PAGE_SIZES = {
    "customer": 500,
    "customer_invoice": 200,
    "inventory": 100,
    "supplier": 250,
    "journal_transaction": 1000,
    "v3_sales_order": 100,
}
_OTHER_PAGE_SIZES = (50, 100, 200, 250, 500, 1000)


def _background(given: Background | Mapping[str, Any]) -> Background:
    return given if isinstance(given, Background) else Background(**given)


@attrs.define(kw_only=True, eq=False)
class Sandbox:
    """A local Visma Net: token endpoint, ERP service and SalesOrders v3 on one port of this host.

        async with Sandbox(sizes={"customer": 10_000}) as sandbox:
            ...  # sandbox.url, sandbox.token_url, sandbox.client_id, ...

    Attributes:
        seed: (Only given.) The same seed makes the same records.
        sizes: How many records there are before any is written, by store: `customer`,
            `customer_invoice`. 0 leaves only what is seeded.
        page_size: The largest page, by store or by path (`/v1/customer`).
        companies: How many companies there are, or their tenant ids.
        quota: Calls in a window for each client and company; None for no limit.
        window: Seconds. Windows begin at whole multiples of it on the clock.
        old_base_quota: The same for each client through the old base path.
        sales_order_quota: The same for the deprecated sales order operations.
        reset: What X-RateLimit-Reset says: seconds left, or a Unix time as it used to.
        rounding: What becomes of its fraction.
        rate_limit_headers: Whether the headers are sent.
        same_request_limit: `(5, 60.0)` brings back the limit on identical requests.
        client_error_limit: `(2, 300.0)` brings back the limit on requests that failed.
        latency: Seconds before every answer, or a function that draws them.
        token_lifetime: Seconds.
        scopes: What is granted to the client.
        wrong_tenant: How the API refuses a customer's tenant id.
        compression: Whether bodies are compressed for those who take it, or the one encoding
            to prefer.
        manual_numbers: Which number series take numbers of the caller's own: all, none, or those
            of these stores.
        background: How the queue for background requests works.
        clock: Where time comes from.
        kept_requests: How many of the latest requests are remembered.
    """

    _seed: int = attrs.field(default=1, alias="seed")
    sizes: Mapping[str, int] = attrs.field(factory=dict)
    page_size: Mapping[str, int] = attrs.field(factory=dict)
    companies: int | Sequence[str] = 1
    client_id: str = "isv_sandbox"
    client_secret: str = attrs.field(default="sandbox-secret", repr=False)
    quota: int | None = 15_000
    window: float = 3600.0
    old_base_quota: int | None = 500
    sales_order_quota: int | None = 1_000
    reset: Reset = "seconds"
    rounding: Rounding = "ceil"
    rate_limit_headers: bool = True
    same_request_limit: tuple[int, float] | None = None
    client_error_limit: tuple[int, float] | None = None
    latency: Latency = 0.0
    token_lifetime: float = 3600.0
    scopes: Sequence[str] = ALL_SCOPES
    wrong_tenant: Literal["401", "12027"] = "401"
    compression: Compression = True
    manual_numbers: ManualNumbers = True
    background: Background = attrs.field(factory=Background, converter=_background)
    clock: Clock = attrs.field(factory=SystemClock)
    host: str = "127.0.0.1"
    port: int = 0
    kept_requests: int = 10_000

    tenant_ids: tuple[str, ...] = attrs.field(init=False)
    customer_tenant_id: str = attrs.field(init=False)
    _companies: dict[str, Company] = attrs.field(init=False, repr=False)
    _tokens: Tokens = attrs.field(init=False, repr=False)
    _faults: Faults = attrs.field(init=False, repr=False, factory=Faults)
    _recording: Recording = attrs.field(init=False, repr=False)
    _gateway: Gateway = attrs.field(init=False, repr=False)
    _jobs: Jobs = attrs.field(init=False, repr=False)
    _post: Post = attrs.field(init=False, repr=False)
    _errands: Errands = attrs.field(init=False, repr=False)
    _storage: Storage = attrs.field(init=False, repr=False)
    _server: Server = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for name in self.sizes:
            if name not in STORES:
                raise ValueError(f"There is no store called {name!r}; one is 'customer_invoice'.")
        random = Random(self._seed)  # noqa: S311 - the same every time
        if isinstance(self.companies, int):
            self.tenant_ids = tuple(_uuid(random) for _ in range(self.companies))
        else:
            self.tenant_ids = tuple(self.companies)
        self.customer_tenant_id = _uuid(random)
        sheets = make_sheets(self._seed)
        self._companies = {
            tenant: Company(tenant, number, seed=self._seed, sizes=self.sizes, sheets=sheets)
            for number, tenant in enumerate(self.tenant_ids)
        }
        self._tokens = Tokens(
            clients={self.client_id: self.client_secret},
            tenants=self.tenant_ids,
            customer_tenant=self.customer_tenant_id,
            granted=self.scopes,
            lifetime=self.token_lifetime,
        )
        self._recording = Recording(self.kept_requests)
        self._jobs = Jobs(self.background, random)
        self._post = Post(random)
        outbox = Outbox(self._jobs, self._post, self._companies.values())
        self._errands = Errands(self._jobs, outbox, self.clock)
        self._storage = Storage([company.files for company in self._companies.values()])
        self._gateway = Gateway(
            rules=self._rules(),
            tokens=self._tokens,
            companies=self._companies,
            legacy_ids=dict(zip(map(str, self.company_ids), self.tenant_ids, strict=True)),
            max_page_size=self._max_page_size,
            manual_numbers=self.manual_numbers,
            jobs=self._jobs,
        )
        self._server = Server(
            self._gateway,
            clock=self.clock,
            faults=self._faults,
            recording=self._recording,
            latency=self.latency,
            random=random,
            compression=self.compression,
            errands=self._errands,
        )

    async def start(self) -> None:
        """Begin to listen; `url` is known afterwards."""
        await self._server.start(self.host, self.port)
        await self._storage.start(self.host)
        self._gateway.storage = self._storage.url

    async def stop(self) -> None:
        """Stop listening. What was written is kept."""
        await self._server.stop()
        await self._storage.stop()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    @property
    def url(self) -> str:
        """The base URL of both services."""
        return self._server.url

    @property
    def token_url(self) -> str:
        """Where tokens are asked for."""
        return self.url + TOKEN_PATH

    @property
    def tenant_id(self) -> str:
        """The first company's."""
        return self.tenant_ids[0]

    @property
    def company_ids(self) -> tuple[int, ...]:
        """The companies' numbers, for the old ipp-company-id header."""
        return tuple(company.id for company in self._companies.values())

    @property
    def requests(self) -> deque[Recorded]:
        """The latest requests, oldest first; token requests too."""
        return self._recording.requests

    @property
    def in_flight(self) -> int:
        """How many requests are under way."""
        return self._recording.in_flight

    @property
    def most_in_flight(self) -> int:
        """How many were at the busiest moment."""
        return self._recording.most_in_flight

    def fail_next(self, times: int | None = 1, **how: Any) -> Fault:
        """Let the next requests fail; the keywords are the attributes of `Fault`.

        `fail_next(status=500)`, `fail_next(3, path="/v1/customer*", html=True)`,
        `fail_next(method="POST", reset="after")`.
        """
        fault = Fault(times=times, **how)
        self._faults.add(fault)
        return fault

    def stop_failing(self) -> None:
        """Forget the faults that were not yet used."""
        self._faults.clear()

    def next_action(self, times: int | None = 1, **how: Any) -> Outcome:
        """Say how the next actions end; the keywords are the attributes of `Outcome`.

        `next_action(result="Failed", error="The period is closed.")`
        """
        outcome = Outcome(times=times, **how)
        self._gateway.outcomes.add(outcome)
        return outcome

    def next_job(self, times: int | None = 1, **how: Any) -> Plan:
        """Say what becomes of the next background jobs; the keywords are those of `Plan`.

        `next_job(end="Failed")`, `next_job(end="lost", executed=True)`, `next_job(polls=3)`.
        """
        plan = Plan(times=times, **how)
        self._jobs.add(plan)
        return plan

    @property
    def jobs(self) -> Sequence[Job]:
        """The background jobs so far, oldest first."""
        return tuple(self._jobs)

    def subscribe(self, url: str, **how: Any) -> Subscription:
        """Notify a listener on this machine; the keywords are those of `Subscription`."""
        subscription = Subscription(url=url, **how)
        self._post.subscriptions.append(subscription)
        return subscription

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """Every try to deliver a notice, in order."""
        return tuple(self._errands.deliveries)

    def access_token(self, company: str | None = None, scopes: Sequence[str] | None = None) -> str:
        """A token as the token endpoint would give it."""
        tenant = company or self.tenant_id
        now = self.clock.time()
        return self._tokens.mint(self.client_id, tenant, scopes or self.scopes, now).text

    def legacy_token(self) -> str:
        """A token of the old kind, which never expires and needs the ipp-* headers."""
        return self._tokens.mint(self.client_id, "", (), self.clock.time(), legacy=True).text

    def revoke_tokens(self) -> None:
        """Every token there is becomes worthless."""
        self._tokens.revoke()

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
        return self._gateway.windows.look(
            key, self._policies()[policy], self.clock.time()
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
        self._gateway.windows.take(key, self._policies()[policy], self.clock.time(), calls)

    def _store(self, name: str, company: str | None) -> Records:
        return self._companies[company or self.tenant_id].store(name)

    def _now(self) -> datetime:
        return local_time(self.clock.time())

    def _rules(self) -> Rules:
        return Rules(
            policies=self._policies(),
            reset=self.reset,
            rounding=self.rounding,
            headers=self.rate_limit_headers,
            same_request=self.same_request_limit,
            client_errors=self.client_error_limit,
            wrong_tenant=self.wrong_tenant,
        )

    def _policies(self) -> dict[str, Policy]:
        quotas = {
            STANDARD: self.quota,
            OLD_BASE: self.old_base_quota,
            SALES_ORDER: self.sales_order_quota,
        }
        return {name: Policy(name, calls, self.window) for name, calls in quotas.items()}

    def _max_page_size(self, endpoint: Endpoint) -> int:
        store = tables(endpoint.service)[str(endpoint.item)].store if endpoint.item else ""
        known = self.page_size.get(store) or self.page_size.get(endpoint.path)
        if known is not None:
            return known
        other = _OTHER_PAGE_SIZES[crc32(endpoint.path.encode()) % len(_OTHER_PAGE_SIZES)]
        return _PAGE_SIZES.get(store, other)


def _uuid(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def _wire_names(records: Records, fields: Mapping[str, Any]) -> dict[str, Any]:
    known = {name.lower(): name for name in records.properties}
    result = {}
    for name, value in fields.items():
        wire = known.get(name.replace("_", "").lower())
        if wire is None:
            raise ValueError(f"{records.table.schema} has no field {name!r}.")
        result[wire] = value
    return result

"""Sandbox: a Visma Net of one's own, for as long as a test or a demonstration lasts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from ssl import SSLContext
from types import TracebackType
from typing import Any, Literal, Self
from uuid import UUID
from zlib import crc32

import attrs

from visma_async.clock import Clock, ScaledClock, SystemClock
from visma_async.sandbox.background import Background
from visma_async.sandbox.changing import ManualNumbers
from visma_async.sandbox.company import STORES, Company, make_sheets
from visma_async.sandbox.contract import Endpoint
from visma_async.sandbox.desk import TOKEN_PATH
from visma_async.sandbox.drift import Drift
from visma_async.sandbox.faults import Fault
from visma_async.sandbox.gateway import Rules
from visma_async.sandbox.hooks import Hooks
from visma_async.sandbox.interactive import AUTHORIZE_PATH, Interactive
from visma_async.sandbox.parts import Parts
from visma_async.sandbox.server import Compression, Latency
from visma_async.sandbox.service import ListRules
from visma_async.sandbox.tables import tables
from visma_async.sandbox.tokens import ALL_SCOPES, Tokens
from visma_async.sandbox.vni import Vni
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
class Sandbox(Hooks):
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
        latency: Seconds before every answer, or a function that draws them. A direct call that
            takes more than 240 is answered 504 then, and executed all the same.
        token_lifetime: Seconds.
        scopes: What is granted to the client.
        redirect_uris: Where the authorize page may send codes, exactly; None for any address of
            this machine.
        refresh_reusable: Whether a refresh token can be used again and again.
        refresh_grace: Seconds in which a refresh token that was used is still good.
        wrong_tenant: How the API refuses a customer's tenant id.
        compression: Whether bodies are compressed for those who take it, or the one encoding
            to prefer.
        manual_numbers: Which number series take numbers of the caller's own: all, none, or those
            of these stores.
        background: How the queue for background requests works.
        nulls: The share of absent fields that are there and null instead; both mean the same.
        order: Whether lists keep their order, or begin each page anywhere; nothing is promised.
        faults: Faults that wait from the start.
        drifts: Drifts that are at work from the start.
        clock: Where time comes from.
        scale: How many times as fast it runs: with 3600 an hour takes a second. All seconds here
            are the sandbox's own.
        ssl: With a server's context, it is served over TLS and `url` begins with https.
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
    redirect_uris: Sequence[str] | None = None
    refresh_reusable: bool = False
    refresh_grace: float = 30.0
    wrong_tenant: Literal["401", "12027"] = "401"
    compression: Compression = True
    manual_numbers: ManualNumbers = True
    background: Background = attrs.field(factory=Background, converter=_background)
    nulls: float = 0.0
    order: Literal["stable", "unstable"] = "stable"
    faults: Sequence[Fault | Mapping[str, Any]] = ()
    drifts: Sequence[Drift | Mapping[str, Any]] = ()
    clock: Clock = attrs.field(factory=SystemClock)
    scale: float = 1.0
    host: str = "127.0.0.1"
    port: int = 0
    ssl: SSLContext | None = attrs.field(default=None, repr=False)
    kept_requests: int = 10_000

    tenant_ids: tuple[str, ...] = attrs.field(init=False)
    customer_tenant_id: str = attrs.field(init=False)
    _parts: Parts = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for name in self.sizes:
            if name not in STORES:
                raise ValueError(f"There is no store called {name!r}; one is 'customer_invoice'.")
        if self.scale != 1.0:
            self.clock = ScaledClock(self.scale, self.clock)
        random = Random(self._seed)  # noqa: S311 - the same every time
        if isinstance(self.companies, int):
            self.tenant_ids = tuple(_uuid(random) for _ in range(self.companies))
        else:
            self.tenant_ids = tuple(self.companies)
        self.customer_tenant_id = _uuid(random)
        self._parts = self._assemble(random)
        for fault in self.faults:
            self._parts.faults.add(fault if isinstance(fault, Fault) else Fault(**fault))
        for drift in self.drifts:
            self._parts.drifts.add(drift if isinstance(drift, Drift) else Drift(**drift))

    async def start(self) -> None:
        """Begin to listen; `url` is known afterwards."""
        await self._parts.server.start(self.host, self.port, self.ssl)
        await self._parts.storage.start(self.host, self.ssl)
        self._parts.gateway.storage = self._parts.storage.url

    async def stop(self) -> None:
        """Stop listening. What was written is kept."""
        await self._parts.server.stop()
        await self._parts.storage.stop()

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
        return self._parts.server.url

    @property
    def token_url(self) -> str:
        """Where tokens are asked for."""
        return self.url + TOKEN_PATH

    @property
    def authorize_url(self) -> str:
        """Where a user signs in with a browser."""
        return self.url + AUTHORIZE_PATH

    @property
    def company_ids(self) -> tuple[int, ...]:
        """The companies' numbers, for the old ipp-company-id header."""
        return tuple(company.id for company in self._parts.companies.values())

    def _assemble(self, random: Random) -> Parts:
        sheets = make_sheets(self._seed, self.nulls)
        companies = {
            tenant: Company(tenant, number, seed=self._seed, sizes=self.sizes, sheets=sheets)
            for number, tenant in enumerate(self.tenant_ids)
        }
        tokens = Tokens(
            clients={self.client_id: self.client_secret},
            tenants=self.tenant_ids,
            customer_tenant=self.customer_tenant_id,
            granted=self.scopes,
            lifetime=self.token_lifetime,
        )
        rules = self._rules()
        return Parts.assemble(
            rules=rules,
            tokens=tokens,
            companies=companies,
            listing=ListRules(self._max_page_size, random if self.order == "unstable" else None),
            manual_numbers=self.manual_numbers,
            background=self.background,
            interactive=Interactive(
                tokens,
                {tenant: company.id for tenant, company in companies.items()},
                redirects=self.redirect_uris,
                reusable=self.refresh_reusable,
                grace=self.refresh_grace,
            ),
            vni=Vni(
                tokens,
                [company.id for company in companies.values()],
                redirects=self.redirect_uris,
            ),
            clock=self.clock,
            latency=self.latency,
            compression=self.compression,
            kept_requests=self.kept_requests,
            client=self.client_id,
            random=random,
        )

    def _rules(self) -> Rules:
        quotas = {
            STANDARD: self.quota,
            OLD_BASE: self.old_base_quota,
            SALES_ORDER: self.sales_order_quota,
        }
        return Rules(
            policies={name: Policy(name, calls, self.window) for name, calls in quotas.items()},
            reset=self.reset,
            rounding=self.rounding,
            headers=self.rate_limit_headers,
            same_request=self.same_request_limit,
            client_errors=self.client_error_limit,
            wrong_tenant=self.wrong_tenant,
        )

    def _max_page_size(self, endpoint: Endpoint) -> int:
        store = tables(endpoint.service)[str(endpoint.item)].store if endpoint.item else ""
        known = self.page_size.get(store) or self.page_size.get(endpoint.path)
        if known is not None:
            return known
        other = _OTHER_PAGE_SIZES[crc32(endpoint.path.encode()) % len(_OTHER_PAGE_SIZES)]
        return _PAGE_SIZES.get(store, other)


def _uuid(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))

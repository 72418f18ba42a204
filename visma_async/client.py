"""VismaNet: one session pool for every company."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import (
    Callable,
)
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from visma_async.auth.credentials import ClientCredentials, Credentials, StaticToken
from visma_async.auth.store import MemoryTokenStore, TokenStore
from visma_async.call import Binding, evolve_options
from visma_async.clock import Clock, SystemClock
from visma_async.company import Company
from visma_async.errors import ConfigurationError
from visma_async.quota.allowance import Quota
from visma_async.quota.guards import Guards
from visma_async.quota.limiter import Limiter, LocalLimiter
from visma_async.settings import (
    BASE_URL,
    LEGACY_BASE_URL,
    LEGACY_SHUTDOWN,
    MAX_RESPONSE_SIZE,
    SALESORDER_URL,
    TIMEOUT,
    TIMEZONE,
    TOKEN_URL,
    Environment,
    checked_url,
)
from visma_async.transport.dispatch import QuotaHooks
from visma_async.transport.options import Background, CallOptions, Scope
from visma_async.transport.pool import Pool
from visma_async.transport.retry import Retry

if TYPE_CHECKING:
    import aiohttp
    import cattrs

    from visma_async.auth.callback import SignIn
    from visma_async.auth.legacy import LegacyCompany
    from visma_async.quota.usage import QuotaRefusal, QuotaWait
    from visma_async.receiver.webhooks import Webhooks
    from visma_async.wire.codec import Codec

T = TypeVar("T")


class VismaNet:
    """The session pool: connections, tokens and quota of any number of companies.

        async with VismaNet(ClientCredentials(client_id=..., client_secret=...)) as visma:
            customer = await visma.company(tenant_id).customer.get("10000")

    It belongs to the event loop and the process in which it is first used.
    """

    def __init__(
        self,
        auth: Credentials,
        *,
        base_url: str = BASE_URL,
        salesorder_url: str | None = None,
        quota: Quota = Quota.PRODUCTION,
        limiter: Limiter | None = None,
        store: TokenStore | None = None,
        concurrency: int = 16,
        per_company: int = 8,
        interactive_share: float = 0.0,
        guards: Guards | None = None,
        on_wait: Callable[[QuotaWait], object] | None = None,
        on_refusal: Callable[[QuotaRefusal], object] | None = None,
        timeout: float = TIMEOUT,
        max_wait: float | None = None,
        deadline: float | None = None,
        retry: Retry = Retry(),  # noqa: B008 - immutable
        converter: cattrs.Converter | None = None,
        strict: bool = False,
        session: aiohttp.ClientSession | None = None,
        max_response_size: int = MAX_RESPONSE_SIZE,
        max_upload_size: int | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Sets the pool up. Nothing is sent or opened before the first call.

        Args:
            auth: The way in: `ClientCredentials`, `AuthorizationCode` or `StaticToken`.
            base_url: Where the API is.
            salesorder_url: Where the separate SalesOrders v3 service is. By default its own host,
                or `base_url` where that is not the API's own.
            quota: The calls per company and hour that are assumed until the API's answers tell.
            limiter: Where quota state lives; in this process by default. `RedisLimiter` shares it
                with other processes.
            store: Where tokens are kept; in this process by default. `FileTokenStore` and
                `RedisTokenStore` share them with other processes, of which then one renews each
                token, and keep a user signed in when the process ends.
            concurrency: Requests under way at once, of all companies together.
            per_company: Requests under way at once for one company.
            interactive_share: The share of each window, from 0 to 1, that is kept for calls of
                priority `interactive`. It shrinks with the time that the window has left, so
                that nothing is wasted. One of a company's places is kept for them too.
            guards: Holds back requests that are the same too often, or fail too often: two rules
                that the API once had. Off by default.
            on_wait: Called when a call begins to wait for quota.
            on_refusal: Called when the server has answered 429.
            timeout: Seconds for one attempt, the wait for quota not included.
            max_wait: Seconds that a call waits for quota at most; None for no bound.
            deadline: Seconds for a call altogether; None for no bound. For a listing: per page.
            retry: When a call is sent again.
            converter: A cattrs converter made by `visma_async.wire.make_converter` with hooks of
                your own. Its time zone then holds for every company.
            strict: Whether a value of another type than documented is an error. Otherwise it is
                kept as it came, and logged once for each field.
            session: An aiohttp session of yours, whose connections are then used. It is not
                closed, and its default headers, cookies and `raise_for_status` do not apply. Our
                own sends writes only on connections that are new or were used within a second,
                since a server may close an idle one just as a write goes out on it; of yours,
                writes use whatever its connector keeps (`keepalive_timeout`).
            max_response_size: Bytes of the largest answer that is read, decompressed.
            max_upload_size: Bytes of the largest file that is uploaded; a stream is not measured.
                The API does not tell its own limit.
            clock: Where time comes from; tests pass their own.

        Raises:
            ConfigurationError: A value makes no sense.
        """
        for name, number in (("concurrency", concurrency), ("per_company", per_company)):
            if number < 1:
                raise ConfigurationError(f"{name} must be at least 1, got {number}.")
        if not 0 <= interactive_share < 1:
            raise ConfigurationError(
                f"interactive_share is a share of the window below 1, got {interactive_share!r}."
            )
        if not callable(getattr(auth, "fixed_token", None)):
            raise ConfigurationError(
                f"auth must be credentials, got {type(auth).__name__}.",
                advice="Pass ClientCredentials(client_id=..., client_secret=...).",
            )
        if store is not None and not callable(getattr(store, "lock", None)):
            raise ConfigurationError(
                f"store must be a token store, got {type(store).__name__}.",
                advice="Pass FileTokenStore(directory) or RedisTokenStore(url).",
            )
        self._options = evolve_options(
            CallOptions(retry=retry), timeout=timeout, max_wait=max_wait, deadline=deadline
        )
        if auth.vni:
            warnings.warn(LEGACY_SHUTDOWN, DeprecationWarning, stacklevel=_level_of_caller())
        self._auth = auth
        self._converter = converter
        self._strict = strict
        self._max_upload_size = max_upload_size
        self._codecs: dict[str | None, Codec] = {}
        self._home = Environment()
        self._webhooks: Webhooks | None = None
        self._pool = Pool(
            auth,
            base_urls={
                "erp": checked_url(base_url, "base_url"),
                "salesorder": checked_url(
                    salesorder_url or (SALESORDER_URL if base_url == BASE_URL else base_url),
                    "salesorder_url",
                ),
            },
            limiter=limiter if limiter is not None else LocalLimiter(),
            quota=quota,
            concurrency=concurrency,
            per_company=per_company,
            interactive_share=interactive_share,
            guards=guards,
            hooks=QuotaHooks(on_wait=on_wait, on_refusal=on_refusal),
            clock=clock if clock is not None else SystemClock(),
            store=store if store is not None else MemoryTokenStore(),
            session=session,
            max_response_size=max_response_size,
        )

    @classmethod
    def from_env(cls, **overrides: Any) -> Self:
        """Makes a pool from the VISMA_* variables of the environment.

        VISMA_CLIENT_ID and VISMA_CLIENT_SECRET, or VISMA_TOKEN, are required. VISMA_TENANT_ID or
        VISMA_COMPANY_ID names the company that `company()` means, VISMA_BASE_URL and
        VISMA_TOKEN_URL other hosts, and VISMA_QUOTA is `production`, `test`, or calls per seconds
        (`200/3`). With VISMA_REDIS_URL the quota is shared through that Redis. VISMA_TOKEN with
        VISMA_COMPANY_ID, and without VISMA_TENANT_ID, is a token of the old integration, and goes
        to the old host.

        Args:
            **overrides: Arguments of `VismaNet` that the environment does not decide.

        Raises:
            ConfigurationError: Something is missing or makes no sense.
        """
        found = Environment.read()
        auth = _credentials(found)
        arguments: dict[str, Any] = {}
        if found.base_url or auth.vni:
            arguments["base_url"] = found.base_url or LEGACY_BASE_URL
        if found.quota:
            try:
                arguments["quota"] = Quota.parse(found.quota)
            except ValueError as error:
                raise ConfigurationError(
                    f"VISMA_QUOTA={found.quota!r} is no quota.",
                    advice="Set it to production, test, or calls/seconds such as 200/3.",
                ) from error
        if found.redis_url:
            from visma_async.redis.limiter import RedisLimiter  # noqa: PLC0415 - for those who ask

            arguments["limiter"] = RedisLimiter(found.redis_url)
        visma = cls(auth, **(arguments | overrides))
        visma._home = found
        return visma

    def company(
        self,
        id: str | None = None,  # noqa: A002 - the API's own word
        *,
        branch: str | None = None,
        timezone: str | None = None,
        background: Background | None = None,
    ) -> Company:
        """Returns the handle of a company. Cheap: all state lives in the pool.

        Args:
            id: The Company Tenant ID; the ERP company id with a legacy token; the account of a
                user who signed in. None means the one in the environment, or the one that the
                token is bound to.
            branch: The branch number to act for.
            timezone: The zone of the company's times that come without one, such as
                `Europe/Helsinki`. Without it, `Europe/Oslo`.
            background: Whether its calls are run as background jobs, which have no time limit.
                None or False: only where `options(background=True)` says so. True: all of them,
                so that one which the API cannot run there raises `ConfigurationError`. `auto`:
                calls go directly; a read that the server does not answer within `timeout`, or that
                it meets with 504, is repeated as a job instead, and so is the same operation of
                this company from then on. The few operations whose answer is computed for the
                whole company and cannot be paged (the balances of `/v1/customer/balance` and
                the like) become jobs at once. Writes stay direct: one that was cut off may have
                been executed.

        Raises:
            ConfigurationError: No company is known, the zone does not exist, or `background` is
                none of these.
        """
        known = id or self._company_at_home()
        if known is None:
            raise ConfigurationError(
                "It is not known which company is meant.",
                advice="Pass its tenant id to company(), or set VISMA_TENANT_ID (with a legacy "
                "token VISMA_COMPANY_ID) and use VismaNet.from_env().",
            )
        scope = Scope(company=known, branch=branch)
        options = evolve_options(self._options, background=background or False)
        return Company(
            Binding(self._pool, scope, self._codec(timezone), options, self._max_upload_size)
        )

    async def exchange(self, callback_url: str, sign_in: SignIn) -> None:
        """Ends a user's sign-in, at the return to the `redirect_uri`: gets the token, and keeps it.

            url, sign_in = auth.authorize_url()
            ...
            await visma.exchange(str(request.url), sign_in)

        From then on `company()` acts as that user; `company(account)` where the sign-in has one.

        Args:
            callback_url: The address at which the user came back, or its query alone.
            sign_in: What `authorize_url` gave with the address for the user.

        Raises:
            AuthError: The callback is not of this sign-in, or the sign-in or its code was refused.
            ConfigurationError: The credentials are no `AuthorizationCode`, or the store cannot be
                used.
            TransportError: The token endpoint could not be reached.
        """
        from visma_async.transport import accounts  # noqa: PLC0415 - for users who sign in

        await accounts.exchange(self._pool, self._auth, callback_url, sign_in)

    async def revoke(self, account: str | None = None) -> None:
        """Signs a user out: gives the refresh token back, and forgets what is kept.

        An access token of Visma Connect goes on until its hour is over; one of the old integration
        ends at once.

        Args:
            account: Whose sign-in; by default the account of the credentials.

        Raises:
            AuthError: The server did not take it back; it is still kept.
        """
        from visma_async.transport import accounts  # noqa: PLC0415 - for users who sign in

        await accounts.revoke(self._pool, self._auth, account)

    async def legacy_companies(self) -> list[LegacyCompany]:
        """Returns the companies that a token of the old integration (VNI) is good for.

        Raises:
            ConfigurationError: The token is not of the old integration.
        """
        from visma_async.transport import accounts  # noqa: PLC0415 - for users who sign in

        return await accounts.legacy_companies(self._pool, self._auth)

    @property
    def webhooks(self) -> Webhooks:
        """Receives notifications: `app.router.add_post("/visma", visma.webhooks.handler(secret))`.

        Without aiohttp, `visma_async.webhooks.parse` reads them.
        """
        if self._webhooks is None:
            # Who receives nothing need not load a web server.
            from visma_async.receiver.webhooks import Webhooks  # noqa: PLC0415

            self._webhooks = Webhooks(self._pool)
        return self._webhooks

    async def aclose(self) -> None:
        """Ends what is under way and closes the connections. May be called again."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def _company_at_home(self) -> str | None:
        bound = self._auth.default_company
        if bound is not None and self._auth.fixed_token() is None:
            return bound  # of a user's sign-in the environment's company tells nothing
        told = self._home.company_id if self._auth.vni else self._home.tenant_id
        return told or bound

    def _codec(self, timezone: str | None) -> Codec:
        codec = self._codecs.get(timezone)
        if codec is None:
            codec = self._codecs[timezone] = self._new_codec(timezone)
        return codec

    def _new_codec(self, timezone: str | None) -> Codec:
        if self._converter is not None:
            if timezone is not None:
                raise ConfigurationError(
                    "A converter of your own decides the time zone: company(timezone=) has none "
                    "to set.",
                    advice="Make the converter with make_converter(timezone=...).",
                )
            return _codec(converter=self._converter)
        return _shared_codec(timezone or TIMEZONE, self._strict)


def _level_of_caller() -> int:
    """Returns how far up the stack the user's own code is: `from_env` is one more step away."""
    frame, level = inspect.currentframe(), 0
    while frame is not None and frame.f_code.co_filename == __file__:
        frame, level = frame.f_back, level + 1
    return level


@cache
def _shared_codec(timezone: str, strict: bool) -> Codec:  # noqa: FBT001 - a key of the cache
    # One for all pools: what it compiles for each model takes longer than what it then does.
    return _codec(timezone=timezone, strict=strict)


def _codec(**options: Any) -> Codec:
    # Importing the client decodes nothing yet: cattrs and msgspec are loaded by the first company.
    from visma_async.wire.codec import Codec  # noqa: PLC0415

    return Codec(**options)


def _credentials(found: Environment) -> Credentials:
    if found.token:
        return StaticToken(found.token, legacy=bool(found.company_id and not found.tenant_id))
    if found.client_id and found.client_secret:
        return ClientCredentials(
            client_id=found.client_id,
            client_secret=found.client_secret,
            token_url=found.token_url or TOKEN_URL,
        )
    missing = [
        name
        for name, value in (
            ("VISMA_CLIENT_ID", found.client_id),
            ("VISMA_CLIENT_SECRET", found.client_secret),
        )
        if not value
    ]
    raise ConfigurationError(
        f"The environment lacks {' and '.join(missing)}.",
        advice="Set them, or VISMA_TOKEN, as the Developer Portal shows them.",
    )

"""VismaNet and Company: one session pool for every company, and a light handle for each."""

from __future__ import annotations

import datetime as dt
import inspect
import os
import warnings
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Callable,
    Iterable,
    Mapping,
    Sequence,
)
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

import attrs

from visma_async.api.erp import ErpResources
from visma_async.auth.credentials import ClientCredentials, Credentials, StaticToken
from visma_async.auth.store import MemoryTokenStore, TokenStore
from visma_async.call import Binding, Call, evolve_options
from visma_async.clock import Clock, SystemClock
from visma_async.errors import ConfigurationError, OutcomeUnknown
from visma_async.job import Job
from visma_async.listing import Listing
from visma_async.quota.allowance import Quota
from visma_async.quota.guards import Guards
from visma_async.quota.limiter import Limiter, LocalLimiter
from visma_async.resource import make_call, make_listing
from visma_async.saved_job import restored_job
from visma_async.settings import (
    BASE_URL,
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
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import Parameter, when, when_amount
from visma_async.wire.values import Condition
from visma_async.writes.outcome import Outcome

if TYPE_CHECKING:
    import aiohttp
    import cattrs

    from visma_async.auth.callback import SignIn
    from visma_async.auth.legacy import LegacyCompany
    from visma_async.quota.usage import QuotaRefusal, QuotaWait, Usage
    from visma_async.receiver.webhooks import Webhooks
    from visma_async.wire.codec import Codec
    from visma_async.writes.reconcile import Reconciled

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
        (`200/3`). With VISMA_REDIS_URL the quota is shared through that Redis.

        Args:
            **overrides: Arguments of `VismaNet` that the environment does not decide.

        Raises:
            ConfigurationError: Something is missing or makes no sense.
        """
        found = Environment.read()
        arguments: dict[str, Any] = {}
        if found.base_url:
            arguments["base_url"] = found.base_url
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
        visma = cls(_credentials(found), **(arguments | overrides))
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
        if bound:
            return bound
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


@attrs.frozen(repr=False)
class Company(ErpResources):
    """One company: every resource of the API hangs from it.

    A handle is a value: two for the same company of the same pool are equal.
    """

    _binding: Binding

    def __repr__(self) -> str:
        return f"<Company {self.id}>"

    @property
    def id(self) -> str:
        """The tenant id; the ERP company id with a legacy token; the account of a sign-in."""
        return self._binding.scope.company

    def request(
        self,
        method: str,
        path: str,
        *,
        keys: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        if_match: str | None = None,
    ) -> Call[Any]:
        """Returns a call of an operation that has no method of its own here, such as a newer one.

            await company.request("GET", "/v1/newThing/{id}", keys=("a/b",))

        Args:
            method: The HTTP method.
            path: The path from the version on; `{...}` stand for keys.
            keys: The keys, which are encoded as the API wants them.
            query: Parameters by their wire names. A condition such as `since(...)` becomes two.
            body: JSON data or a model; values are not wrapped in `{"value": ...}` unless a model
                says so.
            if_match: The ETag of the record that is to be changed.
        """
        operation = _unlisted(method, path)
        return make_call(
            self._binding,
            operation,
            Any,
            keys=keys,
            query=_parameters(query),
            body=body,
            if_match=if_match,
        )

    def job(self, saved: str | Mapping[str, Any]) -> Job[Any]:
        """Returns a background job that was submitted earlier, here or in another process.

        Args:
            saved: What `Job.to_dict()` gave, and awaiting the job gives the same type as before;
                or the id alone (or an address that ends with it), and the result is the JSON as
                it came, and the job is taken for a read.

        Raises:
            ConfigurationError: The job is another company's, or this is no saved job.
        """
        return restored_job(self._binding, saved)

    def listing(
        self, path: str, *, keys: Sequence[str | int] = (), query: Mapping[str, Any] | None = None
    ) -> Listing[dict[str, Any]]:
        """Returns a listing of a list that has no method of its own here.

        Args:
            path: The path from the version on; `{...}` stand for keys.
            keys: The keys, which are encoded as the API wants them.
            query: Filters by their wire names. The API ignores one that it does not know, and
                answers with the whole table.
        """
        operation = attrs.evolve(_unlisted("GET", path), paging=Paging.PARAMETERS_ONLY)
        return make_listing(
            self._binding, operation, dict, keys=keys, query=_parameters(query)
        ).raw()

    async def reconcile(
        self, error: OutcomeUnknown | Outcome[Any], *, wait: float | None = None
    ) -> Reconciled:
        """Finds out what became of a write whose outcome is unknown.

            try:
                await company.customer_invoice_v2.create(invoice)
            except OutcomeUnknown as error:
                found = await company.reconcile(error)  # .outcome .how .found .look_by

        A create is found by the number that was given to it (with `overrideNumberSeries`) or by a
        reference of yours (`externalReference`, `customerRefNumber`, `paymentReference`) where the
        list has a filter for it; an update by the record's version and by what was written; a
        delete by the record being gone. Of an action, the document is read and shown.

        That something did not happen is said only when the server can no longer be at work on
        it: it cuts a direct call off after 240 s. So this may look several times and take a good
        four minutes. The error may come from another process, pickled.

        Args:
            error: What the write raised, or an outcome of `write_many`.
            wait: Seconds to wait for certainty at most; None for as long as it takes, 0 for a
                single look.

        Raises:
            ConfigurationError: The error has no request, or is of another company.
            VismaNetError: It could not be looked up.
        """
        from visma_async.writes.reconcile import known, reconcile  # noqa: PLC0415 - seldom needed

        if isinstance(error, Outcome):
            if not isinstance(error.error, OutcomeUnknown):
                return known(error)
            error = error.error
        return await reconcile(self._binding, error, wait=wait)

    def write_many(
        self,
        calls: Iterable[Call[T]] | AsyncIterable[Call[T]],
        *,
        concurrency: int = 8,
        on_error: Literal["continue", "stop"] = "continue",
        journal: os.PathLike[str] | str | None = None,
        retry_refused: bool = False,
    ) -> AsyncGenerator[Outcome[T]]:
        """Performs many writes, some side by side, and yields what became of each, in order.

            calls = (company.customer_invoice_v2.create(invoice) for invoice in invoices)
            async for outcome in company.write_many(calls, journal="invoices.journal"):
                print(outcome.index, outcome.status, outcome.value or outcome.error)

        The calls are taken one by one, a bounded number ahead: there may be a million. No call
        ends the run; what the API refuses, or what may or may not have happened, is an outcome.

        With a journal, every call is noted on the disk before it is sent, and how it ended before
        it is yielded. After a crash the same calls with the same journal go on where they were:
        what was done is yielded from the journal and not sent again, nor is what had begun and
        has no outcome: that is yielded as `unknown`, for `reconcile`. What was never sent, or was
        turned away for nothing that the call says (401, 403, 429), is sent. The journal keeps
        digests of the calls, numbers and addresses of new records, and the API's messages; no
        bodies and no credentials.

        Leaving the loop begins nothing more, and gives what is under way ten seconds to end.

        Args:
            calls: Writes of this company, none of them performed yet.
            concurrency: How many are under way at once; `per_company` bounds it, too.
            on_error: Whether to go on after a call that is refused or unknown. With `stop`, those
                under way end and are yielded, and then it ends without an error.
            journal: The file to note them in; made if it is not there.
            retry_refused: Whether what the API refused in an earlier run is sent again, and may
                then be another call, corrected.

        Raises:
            ConfigurationError: An argument makes no sense, a call is not a write of this company
                or not the one in the journal, or the journal is damaged, in use or another's.
            OSError: The journal cannot be written. No call is sent that is not noted.
        """
        from visma_async.writes.many import write_many  # noqa: PLC0415 - seldom needed

        return write_many(
            self._binding,
            calls,
            concurrency=concurrency,
            on_error=on_error,
            journal=journal,
            retry_refused=retry_refused,
        )

    @property
    def quota(self) -> Usage:
        """What is left of the company's calls, as far as is known."""
        return self._binding.pool.usage(self._binding.scope, "erp")


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


def _unlisted(method: str, path: str) -> Operation:
    if not path.startswith("/") or "?" in path or "://" in path:
        raise ConfigurationError(
            f"A path begins with a slash and has no query, got {path!r}.",
            advice="Write it as /v1/customer, and pass filters as query=.",
        )
    return Operation(id=f"{method} {path}", method=method.upper(), path=path)


def _parameters(given: Mapping[str, Any] | None) -> list[Parameter]:
    pairs: list[Parameter] = []
    for name, value in (given or {}).items():
        if not isinstance(value, Condition):
            pairs.append((name, value))
        elif isinstance(value.value, dt.date):
            pairs.append(when(name, value))
        else:
            pairs.append(when_amount(name, value))
    return pairs


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

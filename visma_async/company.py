"""Company: the light handle of one company, from which every resource of the API hangs."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs

from visma_async.api.erp import ErpResources
from visma_async.call import Binding, Call
from visma_async.errors import ConfigurationError, OutcomeUnknown
from visma_async.job import Job
from visma_async.listing import Listing
from visma_async.resource import make_call, make_listing
from visma_async.saved_job import restored_job
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import Parameter, when, when_amount
from visma_async.wire.values import Condition
from visma_async.writes.outcome import Outcome

if TYPE_CHECKING:
    from visma_async.quota.usage import Usage
    from visma_async.writes.reconcile import Reconciled

T = TypeVar("T")


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

    @property
    def timezone(self) -> dt.tzinfo:
        """The zone of the company's times that come without one."""
        return self._binding.codec.timezone

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

"""Created: where a new record is. The API does not send the record itself back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from visma_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from visma_async.call import Call

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Created(Generic[T]):
    """What a create answers: where the new record is. The record itself is not sent back.

    Attributes:
        location: The new record's address as the server gave it, or None.
        number: The last part of that address, decoded: the record's key. None without a location.
        etag: The new record's version, or None.
    """

    location: str | None = None
    number: str | None = None
    etag: str | None = None
    _read: Callable[[str], Call[T]] | None = attrs.field(
        default=None, eq=False, repr=False, alias="read"
    )

    def fetch(self) -> Call[T]:
        """Returns the call that reads the new record; for an attachment, that downloads it.

            created = await company.customer.create(models.CustomerUpdate(name="ACME"))
            customer = await created.fetch()

        Only the keys are taken from `location`: the request goes to the configured host, whatever
        host the server named.

        Raises:
            ConfigurationError: It is not known how to read it: the API gave no location or has no
                operation for it, or this object comes from another process.
        """
        if self.location is None:
            raise ConfigurationError(
                "The API did not tell where the new record is.",
                advice="Look it up with a list, filtered by what you gave it.",
            )
        if self._read is None:
            raise ConfigurationError(
                f"It is not known how to read {self.location}.",
                advice="There is no operation that reads such a record, or this object was "
                "pickled or comes from a saved job: read the record by its number "
                f"({self.number!r}).",
            )
        return self._read(self.location)

    def __reduce__(self) -> tuple[Any, ...]:
        # How to read it leads to the connections, which stay in their process.
        return _restored, (self.location, self.number, self.etag)


def _restored(location: str | None, number: str | None, etag: str | None) -> Created[Any]:
    return Created(location=location, number=number, etag=etag)

"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Contact_GetAllContacts",
    method="GET",
    path="/v1/contact",
    paging=Paging.NONE,
    key="contactId",
)
_GET = Operation(id="Contact_GetBycontactId", method="GET", path="/v1/contact/{contactId}")
_CREATE = Operation(id="Contact_CreateContact", method="POST", path="/v1/contact")
_UPDATE = Operation(
    id="Contact_PutBycontactId",
    method="PUT",
    path="/v1/contact/{contactId}",
    if_match=IfMatch.BACKGROUND,
)


class ContactResource(Resource):
    """Contacts: ``/v1/contact``."""

    __slots__ = ()

    def list(
        self,
        *,
        display_name: str | None = None,
        active: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        business_account: str | None = None,
        email: str | None = None,
        greater_than_value: str | None = None,
        order_by: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Contact]:
        """Lists contacts.

        ``GET /v1/contact``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Contact,
            query=(
                ("displayName", display_name),
                ("active", active),
                ("firstName", first_name),
                ("lastName", last_name),
                ("businessAccount", business_account),
                ("email", email),
                ("greaterThanValue", greater_than_value),
                ("orderBy", order_by),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, contact_id: int) -> Call[models.Contact]:
        """Reads a contact.

        ``GET /v1/contact/{contactId}``
        """
        return self._call(_GET, models.Contact, keys=(contact_id,))

    def create(self, contact: models.ContactUpdate) -> Call[Created[models.Contact]]:
        """Creates a contact.

        ``POST /v1/contact``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Contact, reads=("/v1/contact/{contactId}",), body=contact
        )

    def update(
        self, contact_id: int, contact: models.ContactUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a contact: only the fields that are set.

        ``PUT /v1/contact/{contactId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(_UPDATE, None, keys=(contact_id,), body=contact, if_match=if_match)

    async def edit(
        self,
        contact_id: int,
        change: Change[models.Contact, models.ContactUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Contact]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/contact/{contactId}``

        The API checks the version in background jobs only, so the write is one.

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.get, contact_id),
            partial(self.update, contact_id),
            change,
            attempts=attempts,
        )

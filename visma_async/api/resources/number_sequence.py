"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing

_LIST = Operation(
    id="NumberSequence_GetAll",
    method="GET",
    path="/v1/numberSequence",
    paging=Paging.NONE,
    key="numberingId",
)
_GET = Operation(
    id="NumberSequence_GetBynumberingId", method="GET", path="/v1/numberSequence/{numberingId}"
)


class NumberSequenceResource(Resource):
    """Number sequences: ``/v1/numberSequence``."""

    __slots__ = ()

    def list(self) -> Listing[models.Numbering]:
        """Lists number sequences.

        ``GET /v1/numberSequence``
        """
        return self._list(_LIST, models.Numbering)

    def get(self, numbering_id: str) -> Call[models.Numbering]:
        """Reads a number sequence.

        ``GET /v1/numberSequence/{numberingId}``
        """
        return self._call(_GET, models.Numbering, keys=(numbering_id,))

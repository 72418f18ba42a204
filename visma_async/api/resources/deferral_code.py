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
    id="DeferralCode_GetDeferralCodes",
    method="GET",
    path="/v1/deferralCode",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="DeferralCode_GetDeferralCodeBydeferralCodeId",
    method="GET",
    path="/v1/deferralCode/{deferralCodeId}",
)


class DeferralCodeResource(Resource):
    """Deferral codes: ``/v1/deferralCode``."""

    __slots__ = ()

    def list(self) -> Listing[models.DeferralCode]:
        """Lists deferral codes.

        ``GET /v1/deferralCode``
        """
        return self._list(_LIST, models.DeferralCode)

    def get(self, deferral_code_id: str) -> Call[models.DeferralCode]:
        """Reads a deferral code.

        ``GET /v1/deferralCode/{deferralCodeId}``
        """
        return self._call(_GET, models.DeferralCode, keys=(deferral_code_id,))

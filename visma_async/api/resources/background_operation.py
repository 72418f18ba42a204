"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.call import Call

_GET_CONTENT = Operation(
    id="Background_GetBackgroundApiOperationContentByrequestId",
    method="GET",
    path="/v1/background/{requestId}/content",
    background=False,
)
_GET_STATE = Operation(
    id="Background_GetBackgroundApiOperationByrequestId",
    method="GET",
    path="/v1/background/{requestId}",
    background=False,
)


class BackgroundOperationResource(Resource):
    """Background jobs: ``/v1/background/{requestId}``."""

    __slots__ = ()

    def get_content(self, request_id: str) -> Call[bytes]:
        """Reads the content of a background job.

        ``GET /v1/background/{requestId}/content``

        `save(path)` on the call streams it to a file, however large it is.
        """
        return self._call(_GET_CONTENT, bytes, keys=(request_id,))

    def get_state(self, request_id: str) -> Call[models.BackgroundRequestState]:
        """Reads the state of a background job.

        ``GET /v1/background/{requestId}``
        """
        return self._call(_GET_STATE, models.BackgroundRequestState, keys=(request_id,))

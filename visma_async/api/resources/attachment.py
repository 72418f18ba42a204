"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.api import models
    from visma_async.call import Call

_UPDATE_METADATA = Operation(
    id="Attachment_PutByattachmentId", method="PUT", path="/v1/attachment/{attachmentId}"
)


class AttachmentResource(Resource):
    """Attachment: ``/v1/attachment/{attachmentId}``."""

    __slots__ = ()

    def update_metadata(
        self, attachment_id: str, attachment_metadata: models.AttachmentMetadataUpdate
    ) -> Call[None]:
        """Update metadata: ``PUT /v1/attachment/{attachmentId}``."""
        return self._call(_UPDATE_METADATA, None, keys=(attachment_id,), body=attachment_metadata)

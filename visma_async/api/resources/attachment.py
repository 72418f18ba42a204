"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.api import models
    from visma_async.call import Call

_DOWNLOAD = Operation(
    id="Attachment_GetByattachmentId", method="GET", path="/v1/attachment/{attachmentId}"
)
_UPDATE_METADATA = Operation(
    id="Attachment_PutByattachmentId", method="PUT", path="/v1/attachment/{attachmentId}"
)


class AttachmentResource(Resource):
    """Attachments: ``/v1/attachment/{attachmentId}``."""

    __slots__ = ()

    def download(self, attachment_id: str) -> Call[bytes]:
        """Downloads an attachment.

        ``GET /v1/attachment/{attachmentId}``

        `save(path)` on the call streams it to a file, however large it is.
        """
        return self._call(_DOWNLOAD, bytes, keys=(attachment_id,))

    def update_metadata(
        self, attachment_id: str, metadata: models.AttachmentMetadataUpdate
    ) -> Call[None]:
        """Changes the metadata of an attachment.

        ``PUT /v1/attachment/{attachmentId}``
        """
        return self._call(_UPDATE_METADATA, None, keys=(attachment_id,), body=metadata)

"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.call import Call

_DOWNLOAD = Operation(id="Blob_GetByblobId", method="GET", path="/v1/blob/download/{blobId}")
_GET_METADATA = Operation(
    id="Blob_GetMetadataByblobId", method="GET", path="/v1/blob/metadata/{blobId}"
)
_GET_PRESIGNED_URL = Operation(
    id="Blob_GetPresignedUrl", method="GET", path="/v1/blob/presignedurl"
)


class BlobResource(Resource):
    """Blobs: ``/v1/blob/presignedurl``."""

    __slots__ = ()

    def download(self, blob_id: str) -> Call[bytes]:
        """Downloads a blob.

        ``GET /v1/blob/download/{blobId}``

        `save(path)` on the call streams it to a file, however large it is.
        """
        return self._call(_DOWNLOAD, bytes, keys=(blob_id,))

    def get_metadata(self, blob_id: str) -> Call[models.BlobMetadata]:
        """Reads the metadata of a blob.

        ``GET /v1/blob/metadata/{blobId}``
        """
        return self._call(_GET_METADATA, models.BlobMetadata, keys=(blob_id,))

    def get_presigned_url(
        self, *, blob_id: str, include_metadata: bool | None = None
    ) -> Call[models.PresignedUrlResponse]:
        """Asks for an address from which a blob can be fetched without a token.

        ``GET /v1/blob/presignedurl``

        The address is another host's: fetch it without the token.
        """
        return self._call(
            _GET_PRESIGNED_URL,
            models.PresignedUrlResponse,
            query=(
                ("blobId", blob_id),
                ("includeMetadata", include_metadata),
            ),
        )

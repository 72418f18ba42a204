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
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Dimension_GetDimensionList", method="GET", path="/v1/dimension", paging=Paging.NONE
)
_GET = Operation(
    id="Dimension_GetDimensionBydimensionId", method="GET", path="/v1/dimension/{dimensionId}"
)
_GET_SEGMENT = Operation(
    id="Dimension_GetSegmentBydimensionIdsegmentId",
    method="GET",
    path="/v1/dimension/{dimensionId}/{segmentId}",
)
_GET_SEGMENT_VALUE = Operation(
    id="Dimension_GetSegmentValueBydimensionIdsegmentIdvalueId",
    method="GET",
    path="/v1/dimension/{dimensionId}/{segmentId}/{valueId}",
    always_b64=frozenset(["valueId"]),
)
_GET_SEGMENT_VALUE_BY_PUBLIC_ID = Operation(
    id="Dimension_GetSegmentValueBydimensionIdsegmentIdpublicId",
    method="GET",
    path="/v1/dimension/{dimensionId}/{segmentId}/publicid/{publicId}",
)
_UPDATE_SEGMENT = Operation(
    id="Dimension_UpdateSegmentBydimensionIdsegmentId",
    method="PUT",
    path="/v1/dimension/{dimensionId}/{segmentId}",
    if_match=IfMatch.DIRECT,
)


class DimensionResource(Resource):
    """Dimensions: ``/v1/dimension``."""

    __slots__ = ()

    def list(self) -> Listing[str]:
        """Lists dimensions.

        ``GET /v1/dimension``
        """
        return self._list(_LIST, str)

    def get(
        self,
        dimension_id: str,
        *,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        expand_segments_values: bool | None = None,
    ) -> Call[models.Dimension]:
        """Reads a dimension.

        ``GET /v1/dimension/{dimensionId}``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_segments_values: Whether to send the segments values along.
        """
        return self._call(
            _GET,
            models.Dimension,
            keys=(dimension_id,),
            query=(
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("expandSegmentsValues", expand_segments_values),
            ),
        )

    def get_segment(self, dimension_id: str, segment_id: int) -> Call[models.DimensionSegment]:
        """Reads a segment of a dimension.

        ``GET /v1/dimension/{dimensionId}/{segmentId}``
        """
        return self._call(
            _GET_SEGMENT,
            models.DimensionSegment,
            keys=(
                dimension_id,
                segment_id,
            ),
        )

    def get_segment_value(
        self, dimension_id: str, segment_id: int, value_id: str
    ) -> Call[models.DimensionSegmentValue]:
        """Reads a value of a segment.

        ``GET /v1/dimension/{dimensionId}/{segmentId}/{valueId}``
        """
        return self._call(
            _GET_SEGMENT_VALUE,
            models.DimensionSegmentValue,
            keys=(
                dimension_id,
                segment_id,
                value_id,
            ),
        )

    def get_segment_value_by_public_id(
        self, dimension_id: str, segment_id: int, public_id: str
    ) -> Call[models.DimensionSegmentValue]:
        """Reads a value of a segment by its public id.

        ``GET /v1/dimension/{dimensionId}/{segmentId}/publicid/{publicId}``
        """
        return self._call(
            _GET_SEGMENT_VALUE_BY_PUBLIC_ID,
            models.DimensionSegmentValue,
            keys=(
                dimension_id,
                segment_id,
                public_id,
            ),
        )

    def update_segment(
        self,
        dimension_id: str,
        segment_id: int,
        segment: models.DimensionSegmentUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a segment of a dimension: only the fields that are set.

        ``PUT /v1/dimension/{dimensionId}/{segmentId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE_SEGMENT,
            None,
            keys=(
                dimension_id,
                segment_id,
            ),
            body=segment,
            if_match=if_match,
        )

    async def edit_segment(
        self,
        dimension_id: str,
        segment_id: int,
        change: Change[models.DimensionSegment, models.DimensionSegmentUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.DimensionSegment]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/dimension/{dimensionId}/{segmentId}``

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
            partial(self.get_segment, dimension_id, segment_id),
            partial(self.update_segment, dimension_id, segment_id),
            change,
            attempts=attempts,
        )

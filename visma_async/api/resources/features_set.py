"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.call import Call

_GET = Operation(id="FeaturesSet_Get", method="GET", path="/v1/featuresset")


class FeaturesSetResource(Resource):
    """Features: ``/v1/featuresset``."""

    __slots__ = ()

    def get(
        self, *, feature_name: str | None = None, feature_enabled: bool | None = None
    ) -> Call[models.FeaturesSet]:
        """Reads a feature.

        ``GET /v1/featuresset``
        """
        return self._call(
            _GET,
            models.FeaturesSet,
            query=(
                ("featureName", feature_name),
                ("featureEnabled", feature_enabled),
            ),
        )

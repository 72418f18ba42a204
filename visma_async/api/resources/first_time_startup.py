"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from visma_async.call import Call

_GET_STATUS = Operation(id="FirstTimeStartup_Get", method="GET", path="/v1/firstTimeStartup/status")


class FirstTimeStartupResource(Resource):
    """First-time startups: ``/v1/firstTimeStartup/status``."""

    __slots__ = ()

    def get_status(self) -> Call[models.FirstTimeStartup]:
        """Reads the status of first-time startups.

        ``GET /v1/firstTimeStartup/status``
        """
        return self._call(_GET_STATUS, models.FirstTimeStartup)

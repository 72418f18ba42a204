"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: A002
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing

_CREATE = Operation(id="UiExtension_Post", method="POST", path="/v1/uiExtension")
_DELETE = Operation(
    id="UiExtension_DeleteByownerIdinternalId",
    method="DELETE",
    path="/v1/uiExtension/{ownerId}/{internalId}",
)
_DELETE_STEP = Operation(
    id="UiExtension_DeleteByownerIdinternalIdscreenIdstepId",
    method="DELETE",
    path="/v1/uiExtension/{ownerId}/{internalId}/{screenId}/{stepId}",
)
_LIST_AVAILABLE_SCREENS = Operation(
    id="UiExtension_GetAllUiExtensions",
    method="GET",
    path="/v1/uiExtension/availableScreens",
    paging=Paging.NONE,
)
_LIST_FOR_OWNER = Operation(
    id="UiExtension_GetAllUiExtensionsByownerId",
    method="GET",
    path="/v1/uiExtension/{ownerId}",
    paging=Paging.NONE,
)


class UiExtensionResource(Resource):
    """UI extensions: ``/v1/uiExtension``."""

    __slots__ = ()

    def create(self, ui_extension: models.UiExtensionUpdate) -> Call[dict[str, Any]]:
        """Creates a UI extension.

        ``POST /v1/uiExtension``
        """
        return self._call(_CREATE, dict[str, Any], body=ui_extension)

    def delete(self, owner_id: str, internal_id: str) -> Call[dict[str, Any]]:
        """Deletes a UI extension.

        ``DELETE /v1/uiExtension/{ownerId}/{internalId}``
        """
        return self._call(
            _DELETE,
            dict[str, Any],
            keys=(
                owner_id,
                internal_id,
            ),
        )

    def delete_step(
        self, owner_id: str, internal_id: str, screen_id: str, step_id: str
    ) -> Call[dict[str, Any]]:
        """Deletes a step of a UI extension.

        ``DELETE /v1/uiExtension/{ownerId}/{internalId}/{screenId}/{stepId}``
        """
        return self._call(
            _DELETE_STEP,
            dict[str, Any],
            keys=(
                owner_id,
                internal_id,
                screen_id,
                step_id,
            ),
        )

    def list_available_screens(self) -> Listing[models.UiExtensionScreen]:
        """Lists the screens that can be extended.

        ``GET /v1/uiExtension/availableScreens``
        """
        return self._list(_LIST_AVAILABLE_SCREENS, models.UiExtensionScreen)

    def list_for_owner(
        self,
        owner_id: str,
        *,
        screen_id: str | None = None,
        type: models.UiExtensionType | str | None = None,
    ) -> Listing[models.UiExtension]:
        """Lists the UI extensions of their owner.

        ``GET /v1/uiExtension/{ownerId}``
        """
        return self._list(
            _LIST_FOR_OWNER,
            models.UiExtension,
            keys=(owner_id,),
            query=(
                ("screenId", screen_id),
                ("type", type),
            ),
        )

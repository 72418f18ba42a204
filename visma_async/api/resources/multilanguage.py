"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging

if TYPE_CHECKING:
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing

_CREATE_INVENTORY_TRANSLATION = Operation(
    id="Multilanguage_PostSpecificInventoryDescrTranslationByinventoryNumberlanguageISO",
    method="POST",
    path="/v1/multilanguage/inventory/{inventoryNumber}/{languageISO}",
)
_DELETE_INVENTORY_TRANSLATION = Operation(
    id="Multilanguage_DeleteSpecificInventoryDescrTranslationByinventoryNumberlanguageISO",
    method="DELETE",
    path="/v1/multilanguage/inventory/{inventoryNumber}/{languageISO}",
)
_GET_INVENTORY_TRANSLATION = Operation(
    id="Multilanguage_GetSpecificInventoryDescrTranslationByinventoryNumberlanguageISO",
    method="GET",
    path="/v1/multilanguage/inventory/{inventoryNumber}/{languageISO}",
)
_LIST_INVENTORY_TRANSLATIONS = Operation(
    id="Multilanguage_GetInventoryTranslationsByinventoryNumber",
    method="GET",
    path="/v1/multilanguage/inventory/{inventoryNumber}",
    paging=Paging.NONE,
)
_LIST_LANGUAGES = Operation(
    id="Multilanguage_GetAllActiveLanguages",
    method="GET",
    path="/v1/multilanguage/languages",
    paging=Paging.NONE,
)
_SET_DEFAULT_LANGUAGE = Operation(
    id="Multilanguage_AddDefaultLanguage", method="PUT", path="/v1/multilanguage/defaultlanguage"
)
_UPDATE_INVENTORY_TRANSLATION = Operation(
    id="Multilanguage_PutSpecificInventoryDescrTranslationByinventoryNumberlanguageISO",
    method="PUT",
    path="/v1/multilanguage/inventory/{inventoryNumber}/{languageISO}",
)


class MultilanguageResource(Resource):
    """Translations: ``/v1/multilanguage/languages``."""

    __slots__ = ()

    def create_inventory_translation(
        self, inventory_number: str, language_iso: str, translation: models.MultilanguageTranslation
    ) -> Call[Created[models.Multilanguage]]:
        """Translates the texts of an inventory item into a language.

        ``POST /v1/multilanguage/inventory/{inventoryNumber}/{languageISO}``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE_INVENTORY_TRANSLATION,
            models.Multilanguage,
            reads=("/v1/multilanguage/inventory/{inventoryNumber}/{languageISO}",),
            keys=(
                inventory_number,
                language_iso,
            ),
            body=translation,
        )

    def delete_inventory_translation(self, inventory_number: str, language_iso: str) -> Call[None]:
        """Deletes the translation of an inventory item.

        ``DELETE /v1/multilanguage/inventory/{inventoryNumber}/{languageISO}``
        """
        return self._call(
            _DELETE_INVENTORY_TRANSLATION,
            None,
            keys=(
                inventory_number,
                language_iso,
            ),
        )

    def get_inventory_translation(
        self, inventory_number: str, language_iso: str
    ) -> Call[models.Multilanguage]:
        """Reads the translation of an inventory item into a language.

        ``GET /v1/multilanguage/inventory/{inventoryNumber}/{languageISO}``
        """
        return self._call(
            _GET_INVENTORY_TRANSLATION,
            models.Multilanguage,
            keys=(
                inventory_number,
                language_iso,
            ),
        )

    def list_inventory_translations(self, inventory_number: str) -> Listing[models.Multilanguage]:
        """Lists the translations of an inventory item.

        ``GET /v1/multilanguage/inventory/{inventoryNumber}``
        """
        return self._list(
            _LIST_INVENTORY_TRANSLATIONS, models.Multilanguage, keys=(inventory_number,)
        )

    def list_languages(self) -> Listing[models.ActiveMultilanguage]:
        """Lists the languages that there can be translations for.

        ``GET /v1/multilanguage/languages``
        """
        return self._list(_LIST_LANGUAGES, models.ActiveMultilanguage)

    def set_default_language(self, language: models.LanguageUpdate) -> Call[dict[str, Any]]:
        """Sets the default language.

        ``PUT /v1/multilanguage/defaultlanguage``
        """
        return self._call(_SET_DEFAULT_LANGUAGE, dict[str, Any], body=language)

    def update_inventory_translation(
        self, inventory_number: str, language_iso: str, translation: models.MultilanguageTranslation
    ) -> Call[None]:
        """Changes the translation of an inventory item.

        ``PUT /v1/multilanguage/inventory/{inventoryNumber}/{languageISO}``
        """
        return self._call(
            _UPDATE_INVENTORY_TRANSLATION,
            None,
            keys=(
                inventory_number,
                language_iso,
            ),
            body=translation,
        )

    def edit_inventory_translation(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get_inventory_translation` and `update_inventory_translation` remain; the last one who
        writes wins.
        """
        self._refuse_edit(_UPDATE_INVENTORY_TRANSLATION)

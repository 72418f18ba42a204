"""Codec: JSON values to models and back, for one company's zone and one degree of strictness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from visma_async.errors import ConfigurationError, DecodeError
from visma_async.settings import TIMEZONE
from visma_async.wire import json
from visma_async.wire.converter import WireConverter, make_converter
from visma_async.wire.model import is_model
from visma_async.wire.pages import PageContent, read_page
from visma_async.wire.scalars import describe
from visma_async.wire.structure import inside, inside_list
from visma_async.wire.twins import PageDecoder, fits

if TYPE_CHECKING:
    from datetime import tzinfo

    import cattrs

T = TypeVar("T")

_WORTH_A_TWIN = 20_000
"""Bytes from which on the fast way is worth its preparation."""


class Codec:
    """Makes models from decoded JSON, and JSON values from models.

    Args:
        timezone: The zone of times that come without an offset, and of all that are sent.
        strict: Raise for a value that is not of the promised kind, instead of converting or
            keeping it.
        converter: The user's own, made by `make_converter`; its zone and strictness hold.

    Raises:
        ConfigurationError: There is no such zone, or the converter is of another make.
    """

    __slots__ = ("_converter", "_decoders")

    def __init__(
        self,
        *,
        timezone: str | tzinfo = TIMEZONE,
        strict: bool = False,
        converter: cattrs.Converter | None = None,
    ) -> None:
        if converter is None:
            converter = make_converter(timezone=timezone, strict=strict)
        elif not isinstance(converter, WireConverter):
            raise ConfigurationError(
                "The converter does not know the API's forms.",
                advice="Make it with make_converter() and register your hooks on that.",
            )
        self._converter = converter
        self._decoders: dict[type, PageDecoder | None] = {}

    @property
    def timezone(self) -> tzinfo:
        """The zone of times that come without an offset, and of all that are sent."""
        return self._converter.timezone

    @property
    def strict(self) -> bool:
        """Whether a value that is not of the promised kind is an error."""
        return self._converter.strict

    @property
    def converter(self) -> WireConverter:
        """The cattrs converter that does the work."""
        return self._converter

    def structure(self, document: Any, into: type[T]) -> T:
        """Make an `into` from decoded JSON.

        Raises:
            DecodeError: The document is not of that kind; the error says where.
        """
        if isinstance(document, list) and len(document) == 1 and is_model(into) and not self.strict:
            # Some operations were seen to answer one record as a list of one.
            document = document[0]
        hook = self._converter.get_structure_hook(into)
        try:
            return cast("T", hook(document, into))
        except Exception as error:  # noqa: BLE001 - a user's hook may raise anything
            failure = _placed(inside(error, ""))
        raise failure

    def structure_many(self, documents: list[Any], into: type[T]) -> list[T]:
        """Make an `into` from every document of a list.

        Raises:
            DecodeError: One is not of that kind; the error says which and where in it.
        """
        hook = self._converter.get_structure_hook(into)
        try:
            return [hook(document, into) for document in documents]
        except Exception as error:  # noqa: BLE001 - a user's hook may raise anything
            failure = _placed(inside_list(error, documents, hook, into))
        raise failure

    def decode_many(self, body: bytes, into: type[T]) -> list[T]:
        """Make an `into` from every item of a JSON array; the fast way for a page.

        Raises:
            DecodeError: This is no JSON, no array, or one item is not of that kind.
        """
        decoder = self._page_decoder(into) if len(body) > _WORTH_A_TWIN else None
        if decoder is not None:
            try:
                with json.collection_paused():
                    return decoder.decode(body)
            except Exception:  # noqa: BLE001, S110
                # The slow way finds the same fault and says where it is.
                pass
        documents = json.loads(body)
        if not isinstance(documents, list):
            raise DecodeError(f"Expected a list, but {describe(documents)} came.")
        return self.structure_many(documents, into)

    def decode_page(self, body: bytes, into: type[T]) -> PageContent:
        """Read one page of a list from its bytes; the records are of the type `into`.

        Raises:
            DecodeError: This is no JSON, no list, or one record is not of that kind.
        """
        if is_model(into) and body.lstrip()[:1] == b"[":
            return _without_metadata(self.decode_many(body, into))
        page = read_page(json.loads(body))
        return attrs.evolve(page, records=self.structure_many(page.records, into))

    def unstructure(self, model: Any) -> Any:
        """Return the JSON value that a model, or anything made of models, is sent as.

        Raises:
            TypeError: A field holds something that it does not take.
            ValueError: There is a NaN or an infinity in it.
        """
        return self._converter.unstructure(model)

    def _page_decoder(self, model: type) -> PageDecoder | None:
        if model not in self._decoders:
            usable = not self.strict and fits(model, self._converter)
            self._decoders[model] = PageDecoder(model, self._converter) if usable else None
        decoder = self._decoders[model]
        return decoder if decoder is not None and decoder.worthwhile else None


def _without_metadata(models: list[Any]) -> PageContent:
    total = largest = None
    for model in models:
        metadata = getattr(model, "_metadata", None)
        if metadata is not None:
            total, largest = metadata.total_count, metadata.max_page_size
            model._metadata = None
    return PageContent(records=models, total_count=total, max_page_size=largest or None)


def _placed(error: DecodeError) -> DecodeError:
    error.where = (error.where or "").removeprefix(".") or None
    if error.where:
        error.message = f"{error.message}, at {error.where}."
    return error

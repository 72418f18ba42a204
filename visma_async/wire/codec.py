"""Codec: JSON values to models and back, for one company's zone and one degree of strictness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from visma_async.errors import ConfigurationError, DecodeError
from visma_async.wire.converter import DEFAULT_TIMEZONE, WireConverter, make_converter
from visma_async.wire.structure import inside, inside_list

if TYPE_CHECKING:
    from datetime import tzinfo

    import cattrs

T = TypeVar("T")


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

    __slots__ = ("_converter",)

    def __init__(
        self,
        *,
        timezone: str | tzinfo = DEFAULT_TIMEZONE,
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
        hook = self._converter.get_structure_hook(into)
        try:
            return cast("T", hook(document, into))
        except Exception as error:
            raise _placed(inside(error, "")) from error.__cause__

    def structure_many(self, documents: list[Any], into: type[T]) -> list[T]:
        """Make an `into` from every document of a list.

        Raises:
            DecodeError: One is not of that kind; the error says which and where in it.
        """
        hook = self._converter.get_structure_hook(into)
        try:
            return [hook(document, into) for document in documents]
        except Exception as error:
            raise _placed(inside_list(error, documents, hook, into)) from error.__cause__

    def unstructure(self, model: Any) -> Any:
        """Return the JSON value that a model, or anything made of models, is sent as.

        Raises:
            TypeError: A field holds something that it does not take.
            ValueError: There is a NaN or an infinity in it.
        """
        return self._converter.unstructure(model)


def _placed(error: DecodeError) -> DecodeError:
    error.where = (error.where or "").removeprefix(".") or None
    if error.where:
        error.message = f"{error.message}, at {error.where}."
    return error

"""The cattrs converter that knows the API's forms; users' own hooks on it win."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import cache
from typing import Any, get_args, get_origin
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import cattrs

from visma_async.errors import ConfigurationError
from visma_async.settings import TIMEZONE
from visma_async.wire import structure, unstructure
from visma_async.wire.dates import date_text, datetime_text
from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import is_model, wire_fields
from visma_async.wire.values import Period


class WireConverter(cattrs.Converter):
    """A cattrs converter that carries the company's zone and whether oddities are errors.

    Attributes:
        timezone: The zone of times that come without an offset, and of all that are sent.
        strict: Whether a value that is not of the promised kind is an error.
        unknown_fields: The wire names, by model, that came and that the model does not know.
    """

    timezone: tzinfo
    strict: bool
    unknown_fields: dict[type, set[str]]

    def copy(self, *args: Any, **options: Any) -> WireConverter:
        """Return a converter with the same hooks, zone and strictness."""
        twin = super().copy(*args, **options)
        twin.timezone, twin.strict, twin.unknown_fields = self.timezone, self.strict, {}
        return twin

    def register_structure_hook(self, cl: Any, func: Any = None) -> Any:
        """Register a hook; see cattrs. A model's annotations are resolved for it."""
        _resolve(cl)
        return super().register_structure_hook(cl, func)

    def register_unstructure_hook(self, cls: Any = None, func: Any = None) -> Any:
        """Register a hook; see cattrs. A model's annotations are resolved for it."""
        _resolve(cls)
        return super().register_unstructure_hook(cls, func)


def _resolve(kind: Any) -> None:
    # cattrs resolves the types itself, but knows nothing of names that are imported on demand.
    if is_model(kind):
        wire_fields(kind)


def make_converter(*, timezone: str | tzinfo = TIMEZONE, strict: bool = False) -> WireConverter:
    """Return a cattrs converter with the hooks for every model of the API.

    Register hooks of your own on it before its first use, and pass it as `converter=`.

    Args:
        timezone: The zone of times that come without an offset, and of all that are sent.
        strict: Raise `DecodeError` for a value that is not of the promised kind, instead of
            converting or keeping it.

    Raises:
        ConfigurationError: There is no such zone.
    """
    converter = WireConverter(detailed_validation=False)
    converter.timezone = zone(timezone)
    converter.strict = strict
    converter.unknown_fields = {}
    _register_structuring(converter)
    _register_unstructuring(converter)
    return converter


def _register_structuring(converter: WireConverter) -> None:
    for scalar in (str, int, bool, Decimal, date, datetime, Period):
        converter.register_structure_hook(scalar, structure.scalar_hook(scalar, converter))
    # Beside its own class, an enum would be found as the str that it also is.
    converter.register_structure_hook(OpenEnum, structure.own(structure.enum_member))

    @converter.register_structure_hook_factory(is_model)
    def _(kind: Any, hooks: Any) -> structure.Hook:
        return structure.model_hook(kind, hooks)

    @converter.register_structure_hook_factory(_is_list)
    def _(kind: Any, hooks: Any) -> structure.Hook:
        return structure.list_hook(kind, hooks)


def _register_unstructuring(converter: WireConverter) -> None:
    own, in_zone = unstructure.own, converter.timezone
    for scalar in (str, int, bool, Decimal):
        converter.register_unstructure_hook(scalar, own(unstructure.as_it_is))
    converter.register_unstructure_hook(float, own(unstructure.number))
    converter.register_unstructure_hook(date, own(lambda value: date_text(value, in_zone)))
    converter.register_unstructure_hook(datetime, own(lambda value: datetime_text(value, in_zone)))
    converter.register_unstructure_hook(Period, own(unstructure.period_text))
    converter.register_unstructure_hook(OpenEnum, own(unstructure.enum_text))

    @converter.register_unstructure_hook_factory(is_model)
    def _(kind: Any, hooks: Any) -> unstructure.Hook:
        return unstructure.model_hook(kind, hooks)


@cache
def zone(timezone: str | tzinfo) -> tzinfo:
    """Return the zone of this name.

    Raises:
        ConfigurationError: There is no such zone.
    """
    if isinstance(timezone, tzinfo):
        return timezone
    try:
        return ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ConfigurationError(
            f"There is no time zone {timezone!r}.", advice="Use a name such as Europe/Oslo."
        ) from error


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is list and len(get_args(kind)) == 1

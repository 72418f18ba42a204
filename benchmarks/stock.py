"""Stock: a cattrs converter for the package's models, as a user of cattrs would set one up."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from cattrs.gen import make_dict_structure_fn, override
from cattrs.preconf.orjson import OrjsonConverter, make_converter

from visma_async.wire.model import is_model, wire_fields


def stock_converter(*, detailed_validation: bool) -> OrjsonConverter:
    """Returns the converter of `cattrs.preconf.orjson`, told of amounts and the fields' names."""
    converter = make_converter(detailed_validation=detailed_validation)
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(str(value)))

    @converter.register_structure_hook_factory(is_model)
    def _(model: type) -> Any:
        names: dict[str, Any] = {
            field.attribute: override(rename=field.name) for field in wire_fields(model)
        }
        return make_dict_structure_fn(model, converter, **names)

    return converter

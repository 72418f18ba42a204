"""Prints models and enums: one small module each, and the index that imports them on demand."""

from __future__ import annotations

import re
from textwrap import fill, indent
from typing import TYPE_CHECKING

from visma_async.codegen.naming import snake_case

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from visma_async.codegen.plan import EnumPlan, FieldPlan, ModelPlan

_IMPORTS = {
    "Decimal": "from decimal import Decimal",
    "Any": "from typing import Any",
    "Annotated": "from typing import Annotated",
    "MonthYear": "from visma_async.wire.values import MonthYear",
    "YearMonth": "from visma_async.wire.values import YearMonth",
    "UNSET": "from visma_async.wire.values import UNSET",
    "Name": "from visma_async.wire.model import Name",
    "Plain": "from visma_async.wire.model import Plain",
    "ActionAnswer": "from visma_async.wire.action import ActionAnswer",
    "Editable": "from visma_async.wire.model import Editable",
    "Wrapped": "from visma_async.wire.model import Wrapped",
    "ReadModel": "from visma_async.wire.model import ReadModel",
    "WriteModel": "from visma_async.wire.model import WriteModel",
}


def module_name(class_name: str) -> str:
    """Return the module that holds a model or an enum."""
    return snake_case(class_name)


def print_enum(plan: EnumPlan, notice: str) -> str:
    """Return the module of an enum."""
    members = "\n".join(f"    {name} = {value!r}" for name, value in plan.members)
    return (
        f'"""{notice}"""\n\n'
        "from __future__ import annotations\n\n"
        "from visma_async.wire.enums import OpenEnum\n\n\n"
        f"class {plan.name}(OpenEnum):\n"
        f'    """{plan.schema}; values that are not listed here may come."""\n\n'
        f"{members}\n"
    )


def print_model(plan: ModelPlan, notice: str, package: str) -> str:
    """Return the module of a model."""
    lines = [_print_field(field, reads=plan.reads) for field in plan.fields]
    body = "\n".join(f"    {line}" for line in lines)
    parent = _parent(plan)
    used = set(re.findall(r"\w+", f"{body} {parent}"))
    imports = sorted({_IMPORTS[name] for name in used & _IMPORTS.keys()})
    if "dt" in used:
        imports.insert(0, "import datetime as dt")
    others = sorted(plan.references - {plan.name})
    if plan.written_by is not None and plan.written_by not in others:
        # Named twice, or ruff takes it for unused: it stands in quotes where no annotation is.
        others.append(f"{plan.written_by} as {plan.written_by}")
    if others:
        imports.insert(0, "from typing import TYPE_CHECKING")
        imports.append("if TYPE_CHECKING:")
        imports.append(f"    from {package} import {', '.join(others)}")
    head = "\n".join(["import attrs", *imports])
    rules = "# ruff: noqa: PLC0414\n" if plan.written_by is not None else ""
    said = f"{plan.schema}, as the API {'answers' if plan.reads else 'takes'} it."
    if plan.deprecated:
        names = ", ".join(f"`{name}`" for name in plan.deprecated)
        filled = fill(f"Deprecated: {names}.", 96, break_on_hyphens=False)
        said += "\n\n" + indent(filled, "    ") + "\n    "
    return (
        f'"""{notice}"""\n\n'
        # What a record is changed by is imported under its own name; see above.
        f"{rules}"
        "from __future__ import annotations\n\n"
        f"{head}\n\n\n"
        "@attrs.define(kw_only=True, repr=False)\n"
        f"class {plan.name}({parent}):\n"
        f'    """{said}"""\n\n'
        f"{body}\n"
    )


def _parent(plan: ModelPlan) -> str:
    if not plan.reads:
        return "WriteModel"
    if plan.written_by is not None:
        return f'Editable["{plan.written_by}"]'
    return "ActionAnswer" if plan.answers_action else "ReadModel"


def print_index(
    plans: Iterable[ModelPlan | EnumPlan],
    notice: str,
    package: str,
    neighbours: Mapping[str, str],
) -> str:
    """Return the package's `__init__`: every name for editors, none imported before its use.

    Args:
        plans: The models and enums.
        notice: What tells that this is generated.
        package: The package.
        neighbours: Names and modules of other services' models, reached through this package.
    """
    names = sorted(plan.name for plan in plans)
    modules = {name: module_name(name) for name in names}
    checked = "\n".join(
        f"    from {package}.{module} import {name}" for name, module in modules.items()
    )
    for name, module in neighbours.items():
        checked += f"\n    import {module} as {name}"
    table = "\n".join(f"    {name!r}: {module!r}," for name, module in modules.items())
    others = "\n".join(f"    {name!r}: {module!r}," for name, module in neighbours.items())
    exported = "\n".join(f"    {name!r}," for name in sorted([*names, *neighbours]))
    return f'''"""Every model of the service, imported when it is first asked for.

{notice}
"""

# ruff: noqa: E501
from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
{checked}

__all__ = [
{exported}
]

_MODULES = {{
{table}
}}

_NEIGHBOURS: dict[str, str] = {{
{others}
}}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        value: Any = getattr(import_module(f"{{__name__}}.{{_MODULES[name]}}"), name)
    elif name in _NEIGHBOURS:
        value = import_module(_NEIGHBOURS[name])
    else:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
'''


def _print_field(field: FieldPlan, *, reads: bool) -> str:
    if reads:
        kind = f"{field.type} | None"
        default = "attrs.field(default=None, eq=False, init=False)" if field.hidden else "None"
    else:
        kind = f"{'Wrapped' if field.wrapped else 'Plain'}[{field.type}]"
        default = "UNSET"
    if field.wire is not None:
        kind = f'Annotated[{kind}, Name("{field.wire}")]'
    return f"{field.attribute}: {kind}" + ("" if field.required else f" = {default}")

"""Prints resource classes, one module each, and the class that has them as attributes."""

from __future__ import annotations

import builtins
import re
from typing import TYPE_CHECKING

from visma_async.codegen.naming import words
from visma_async.codegen.plan import Answer, OperationPlan, ParameterPlan, ResourcePlan
from visma_async.wire.operation import IfMatch

if TYPE_CHECKING:
    from collections.abc import Iterable

_RUNTIME = {
    "Created": "from visma_async.call import Created",
    "Any": "from typing import Any",
    "IfMatch": "from visma_async.wire.operation import IfMatch",
    "Paging": "from visma_async.wire.operation import Paging",
    "PeriodFormat": "from visma_async.wire.values import PeriodFormat",
    "attribute_filter": "from visma_async.wire.query import attribute_filter",
    "models": "from {package} import models",
    "in_period": "from visma_async.wire.query import in_period",
    "when": "from visma_async.wire.query import when",
    "when_amount": "from visma_async.wire.query import when_amount",
    "whole": "from visma_async.wire.query import whole",
}
_TYPING = {
    "Call": "from visma_async.call import Call",
    "Condition": "from visma_async.wire.values import Condition",
    "Decimal": "from decimal import Decimal",
    "Listing": "from visma_async.listing import Listing",
    "Mapping": "from collections.abc import Mapping",
    "Period": "from visma_async.wire.values import Period",
    "Sequence": "from collections.abc import Sequence",
    "dt": "import datetime as dt",
}


_SUMMARY = 80
"""Characters that a docstring's first line has room for."""


def print_resource(plan: ResourcePlan, notice: str, package: str, service: str) -> str:
    """Return the module of a resource."""
    constants = "\n".join(_print_constant(operation, service) for operation in plan.operations)
    methods = "\n\n".join(_print_method(operation) for operation in plan.operations)
    signatures = " ".join(re.findall(r"def .*?:\n", methods, re.DOTALL))
    statements = re.sub(r"def .*?:\n", "", methods, flags=re.DOTALL)
    runtime = _imports(_RUNTIME, f"{constants}\n{statements}", package)
    only_typing = {**_TYPING, "models": _RUNTIME["models"]}
    typing = sorted(set(_imports(only_typing, signatures, package)) - set(runtime))
    paths = sorted({operation.path for operation in plan.operations}, key=len)
    title = words(plan.name).capitalize()
    lines = [
        f'"""{notice}"""',
        *(["# ruff: noqa: A002"] if _hides_builtin(plan) else []),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        *runtime,
        "from visma_async.resource import Resource",
        "from visma_async.wire.operation import Operation",
        "if TYPE_CHECKING:",
        *(f"    {line}" for line in typing),
        "",
        constants,
        f"class {plan.class_name}(Resource):",
        f'    """{title}: ``{paths[0]}``."""',
        "    __slots__ = ()",
        methods,
    ]
    return "\n".join(lines) + "\n"


def print_resources(
    resources: Iterable[ResourcePlan], notice: str, package: str, class_name: str
) -> str:
    """Return the class that has every resource as an attribute."""
    plans = list(resources)
    checked = "\n".join(
        f"    from {package}.resources.{plan.name} import {plan.class_name}" for plan in plans
    )
    attributes = "\n\n".join(
        f"    @property\n"
        f"    def {plan.name}(self) -> {plan.class_name}:\n"
        f'        """{words(plan.name).capitalize()}."""\n'
        f"        from {package}.resources.{plan.name} import {plan.class_name}\n\n"
        f"        return {plan.class_name}(self._binding)"
        for plan in plans
    )
    return f'''"""{notice}"""

# ruff: noqa: PLC0415
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visma_async.call import Binding
{checked}


class {class_name}:
    """Every resource, imported when it is first touched."""

    __slots__ = ()

    _binding: Binding

{attributes}
'''


def _imports(known: dict[str, str], text: str, package: str) -> list[str]:
    used = set(re.findall(r"\w+", text))
    return sorted(
        statement.format(package=package) for name, statement in known.items() if name in used
    )


def _hides_builtin(plan: ResourcePlan) -> bool:
    return any(
        hasattr(builtins, name)
        for operation in plan.operations
        for name in (
            *(key for key, _ in operation.keys),
            *(parameter.name for parameter in operation.parameters),
        )
    )


def _constant_name(operation: OperationPlan) -> str:
    return f"_{operation.name.upper()}"


def _print_constant(operation: OperationPlan, service: str) -> str:
    arguments = [
        f'id="{operation.id}"',
        f'method="{operation.method}"',
        f'path="{operation.path}"',
    ]
    if service != "erp":
        arguments.append(f'service="{service}"')
    if operation.paging is not None:
        arguments.append(f"paging=Paging.{operation.paging.name}")
    if not operation.background:
        arguments.append("background=False")
    if operation.if_match is not IfMatch.NONE:
        arguments.append(f"if_match=IfMatch.{operation.if_match.name}")
    if operation.key is not None:
        arguments.append(f'key="{operation.key}"')
    if operation.always_b64:
        arguments.append(f"always_b64=frozenset({sorted(operation.always_b64)!r})")
    return f"{_constant_name(operation)} = Operation({', '.join(arguments)})"


def _print_method(operation: OperationPlan) -> str:
    arguments = ["self", *(f"{name}: {kind}" for name, kind in operation.keys)]
    if operation.body is not None:
        arguments.append(f"{operation.body[0]}: {operation.body[1]}")
    options = [_print_argument(parameter) for parameter in operation.parameters]
    if operation.if_match is not IfMatch.NONE:
        options.append("if_match: str | None = None")
    if options:
        arguments += ["*", *options]
    result, kind = _result(operation)
    returned = f"Listing[{result}]" if operation.answer is Answer.LIST else f"Call[{result}]"
    passed = [_constant_name(operation), kind]
    if operation.keys:
        passed.append(f"keys=({', '.join(name for name, _ in operation.keys)},)")
    if operation.parameters:
        pairs = "".join(f"{_print_pair(parameter)}, " for parameter in operation.parameters)
        passed.append(f"query=({pairs})")
    if operation.body is not None:
        passed.append(f"body={operation.body[0]}")
    if operation.if_match is not IfMatch.NONE:
        passed.append("if_match=if_match")
    call = "_list" if operation.answer is Answer.LIST else "_call"
    return (
        f"    def {operation.name}({', '.join(arguments)}) -> {returned}:\n"
        f'        """{_print_docstring(operation)}"""\n'
        f"        return self.{call}({', '.join(passed)})"
    )


def _result(operation: OperationPlan) -> tuple[str, str]:
    item = operation.item or ""
    return {
        Answer.LIST: (item, item),
        Answer.MODEL: (item, item),
        Answer.CREATED: ("Created", "Created"),
        Answer.NOTHING: ("None", "None"),
        Answer.OBJECT: ("dict[str, Any]", "dict[str, Any]"),
        Answer.ANYTHING: ("Any", "Any"),
    }[operation.answer]


def _print_argument(parameter: ParameterPlan) -> str:
    if parameter.required:
        return f"{parameter.name}: {parameter.type}"
    return f"{parameter.name}: {parameter.type} | None = None"


def _print_pair(parameter: ParameterPlan) -> str:
    arguments = ", ".join([f'"{parameter.wire}"', parameter.name, *parameter.extra])
    return f"{parameter.maker}({arguments})" if parameter.maker else f"({arguments})"


def _print_docstring(operation: OperationPlan) -> str:
    title, route = words(operation.name).capitalize(), f"``{operation.method} {operation.path}``."
    fits = len(title) + len(route) <= _SUMMARY
    first = f"{title}: {route}" if fits else f"{title}."
    notes = [] if fits else [route]
    if operation.deprecated:
        notes.append("The API's document marks this as deprecated.")
    if operation.if_match is IfMatch.BACKGROUND:
        notes.append("The API checks `if_match` in background jobs only.")
    if not notes:
        return first
    return f"{first}\n\n        " + "\n        ".join(notes) + "\n        "

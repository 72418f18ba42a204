"""Prints resource classes, one module each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from visma_async.codegen.docstrings import docstring
from visma_async.codegen.plan import Answer, OperationPlan, ParameterPlan, ResourcePlan
from visma_async.codegen.print_edits import print_edit
from visma_async.codegen.sentences import resource_title
from visma_async.wire.operation import IfMatch

if TYPE_CHECKING:
    from visma_async.wire.batches import Batches

_RUNTIME = {
    "Any": "from typing import Any",
    "Created": "from visma_async.created import Created",
    "Batches": "from visma_async.wire.batches import Batches",
    "IfMatch": "from visma_async.wire.operation import IfMatch",
    "Paging": "from visma_async.wire.operation import Paging",
    "PeriodFormat": "from visma_async.wire.values import PeriodFormat",
    "attribute_filter": "from visma_async.wire.query import attribute_filter",
    "models": "from {package} import models",
    "partial": "from functools import partial",
    "in_period": "from visma_async.wire.query import in_period",
    "when": "from visma_async.wire.query import when",
    "when_amount": "from visma_async.wire.query import when_amount",
    "upload": "from visma_async.wire.upload import upload",
    "whole": "from visma_async.wire.query import whole",
}
_TYPING = {
    "Call": "from visma_async.call import Call",
    "Change": "from visma_async.edit import Change",
    "Condition": "from visma_async.wire.values import Condition",
    "Content": "from visma_async.wire.upload import Content",
    "Decimal": "from decimal import Decimal",
    "Edited": "from visma_async.edit import Edited",
    "Listing": "from visma_async.listing import Listing",
    "Mapping": "from collections.abc import Mapping",
    "NoReturn": "from typing import NoReturn",
    "OnProgress": "from visma_async.wire.upload import OnProgress",
    "Period": "from visma_async.wire.values import Period",
    "Sequence": "from collections.abc import Sequence",
    "dt": "import datetime as dt",
}


def print_resource(plan: ResourcePlan, notice: str, package: str, service: str) -> str:
    """Return the module of a resource."""
    constants = "\n".join(_print_constant(operation, service) for operation in plan.operations)
    printed = [_print_method(plan, operation) for operation in plan.operations]
    printed += [text for one in plan.operations if (text := print_edit(one))]
    methods = "\n\n".join(printed)
    code = re.sub(r'"""[^"]*"""', "", methods)
    signatures = " ".join(re.findall(r"def .*?:\n", code, re.DOTALL))
    statements = re.sub(r"def .*?:\n", "", code, flags=re.DOTALL)
    runtime = _imports(_RUNTIME, f"{constants}\n{statements}", package)
    only_typing = {**_TYPING, **{name: _RUNTIME[name] for name in ("models", "Any", "Created")}}
    typing = sorted(set(_imports(only_typing, signatures, package)) - set(runtime))
    paths = sorted({operation.path for operation in plan.operations}, key=len)
    lines = [
        f'"""{notice}"""',
        # Arguments are described where there is more to say than their names do.
        "# ruff: noqa: A002, D417",
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
        f'    """{resource_title(plan.name)}: ``{paths[0]}``."""',
        "    __slots__ = ()",
        methods,
    ]
    return "\n".join(lines) + "\n"


def _imports(known: dict[str, str], text: str, package: str) -> list[str]:
    used = set(re.findall(r"\w+", text))
    return sorted(
        statement.format(package=package) for name, statement in known.items() if name in used
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
    if operation.batches is not None:
        arguments.append(f"batches={_print_batches(operation.batches)}")
    if operation.always_b64:
        arguments.append(f"always_b64=frozenset({sorted(operation.always_b64)!r})")
    return f"{_constant_name(operation)} = Operation({', '.join(arguments)})"


def _print_batches(batches: Batches) -> str:
    return f"Batches({batches.lines!r}, {batches.keys!r})"


def _print_method(resource: ResourcePlan, operation: OperationPlan) -> str:
    arguments = ["self", *(f"{name}: {kind}" for name, kind in operation.keys)]
    if operation.body is not None:
        arguments.append(f"{operation.body[0]}: {operation.body[1]}")
    if operation.upload:
        arguments.append("content: Content")
    options = []
    if operation.upload:
        options = ["filename: str | None = None", "progress: OnProgress | None = None"]
    options += [_print_argument(parameter) for parameter in operation.parameters]
    if operation.if_match_required:
        options.append("if_match: str")
    elif operation.if_match is not IfMatch.NONE:
        options.append("if_match: str | None = None")
    if options:
        arguments += ["*", *options]
    result, kind = _result(operation)
    returned = f"Listing[{result}]" if operation.answer is Answer.LIST else f"Call[{result}]"
    passed = [_constant_name(operation), kind]
    if operation.read_back is not None:
        passed.append(f"reads={operation.read_back[1]!r}")
    if operation.keys:
        passed.append(f"keys=({', '.join(name for name, _ in operation.keys)},)")
    if operation.parameters:
        pairs = "".join(f"{_print_pair(parameter)}, " for parameter in operation.parameters)
        passed.append(f"query=({pairs})")
    if operation.body is not None:
        passed.append(f"body={operation.body[0]}")
    if operation.upload:
        passed.append("body=upload(content, filename, progress)")
    if operation.if_match is not IfMatch.NONE:
        passed.append("if_match=if_match")
    call = "_list" if operation.answer is Answer.LIST else "_call"
    if operation.read_back is not None:
        call = "_create"
    return (
        f"    def {operation.name}({', '.join(arguments)}) -> {returned}:\n"
        f"        {docstring(resource, operation)}\n"
        f"        return self.{call}({', '.join(passed)})"
    )


def _result(operation: OperationPlan) -> tuple[str, str]:
    item = operation.item or ""
    created = ("Created[Any]", "Created")
    if operation.read_back is not None:
        created = (f"Created[{operation.read_back[0]}]", operation.read_back[0])
    return {
        Answer.LIST: (item, item),
        Answer.MODEL: (item, item),
        Answer.CREATED: created,
        Answer.NOTHING: ("None", "None"),
        Answer.OBJECT: ("dict[str, Any]", "dict[str, Any]"),
        Answer.ANYTHING: ("Any", "Any"),
        Answer.FILE: ("bytes", "bytes"),
    }[operation.answer]


def _print_argument(parameter: ParameterPlan) -> str:
    if parameter.required:
        return f"{parameter.name}: {parameter.type}"
    return f"{parameter.name}: {parameter.type} | None = None"


def _print_pair(parameter: ParameterPlan) -> str:
    arguments = ", ".join([f'"{parameter.wire}"', parameter.name, *parameter.extra])
    return f"{parameter.maker}({arguments})" if parameter.maker else f"({arguments})"

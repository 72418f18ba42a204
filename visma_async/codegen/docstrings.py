"""Writes the docstrings of methods: what it does, the route, what arguments mean, what fails."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from visma_async.codegen.naming import words
from visma_async.codegen.notes import EXPANDED_BY_DEFAULT, PARAMETERS, REMARKS, REPLACED
from visma_async.codegen.plan import Answer
from visma_async.codegen.sentences import sentence
from visma_async.wire.operation import IfMatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from visma_async.codegen.plan import OperationPlan, ParameterPlan, ResourcePlan

_INDENT = " " * 8
_WIDTH = 100 - len(_INDENT)
_COMPARED = "`since(...)` (>=), `after(...)` (>), `until(...)` (<=) or `before(...)` (<)"


def docstring(resource: ResourcePlan, operation: OperationPlan) -> str:
    """Return the docstring of a method with its quotes, indented as the method's body is."""
    parts = [
        sentence(resource.name, operation),
        "\n\n".join(filled(text) for text in _paragraphs(operation)),
        _section("Args", _arguments(operation)),
        _section("Raises", _errors(operation)),
    ]
    text = textwrap.indent("\n\n".join(part for part in parts if part), _INDENT).lstrip()
    return f'"""{text}\n{_INDENT}"""'


def _paragraphs(operation: OperationPlan) -> Iterator[str]:
    yield f"``{operation.method} {operation.path}``"
    if operation.deprecated:
        yield f"Deprecated: {_instead(operation)}"
    elif operation.other_version is not None:
        name, newer = operation.other_version
        rank = "The newer version is" if newer else "This is the newer version of"
        yield f"{rank} `{name}.{operation.name}`."
    if operation.id in REMARKS:
        yield REMARKS[operation.id]
    if operation.answer is Answer.CREATED:
        yield _new_record(operation)
    elif operation.action:
        yield (
            "Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not "
            "done: `await result.settled(...)` reads the document until it is."
        )
    elif operation.answer is Answer.FILE:
        yield "`save(path)` on the call streams it to a file, however large it is."
    elif operation.if_match_required and operation.name != "delete":
        yield "The new version's tag is in `response().etag`."


def _new_record(operation: OperationPlan) -> str:
    told = "Tells where the new record is; the record itself is not sent back."
    if operation.upload:
        return f"{told} `fetch()` downloads it."
    return f"{told} `fetch()` reads it." if operation.read_back is not None else told


def _instead(operation: OperationPlan) -> str:
    for mark, replacement in REPLACED.items():
        if operation.id.startswith(mark) or operation.id.endswith(mark):
            name = replacement
            if "." not in name and operation.id.startswith(mark):
                name = f"{name}.{operation.name}"
            return f"use `{name}` instead."
    return "the API's document advises against it."


def _arguments(operation: OperationPlan) -> Iterator[tuple[str, str]]:
    if operation.upload:
        yield "content", "The file: bytes, its path, or an async stream of bytes."
        yield (
            "filename",
            (
                "What the API calls it; a path brings its own name. The same name again makes a "
                "new revision."
            ),
        )
        yield (
            "progress",
            (
                "Called with the bytes sent so far and the size, which is None for a stream. A "
                "request that is repeated begins at 0 again."
            ),
        )
    for parameter in operation.parameters:
        meaning = _meaning(operation, parameter)
        if meaning:
            yield parameter.name, meaning
    if operation.if_match is IfMatch.BACKGROUND:
        yield (
            "if_match",
            (
                "The tag of the version that is meant: `response().etag` of a read, or a record's "
                "`time_stamp`. The API checks it in background jobs only, so the call is run "
                "as one."
            ),
        )
    elif operation.if_match is not IfMatch.NONE:
        yield (
            "if_match",
            (
                "The tag of the version that is meant: `response().etag` of a read, or a record's "
                "`time_stamp`."
            ),
        )


def _meaning(operation: OperationPlan, parameter: ParameterPlan) -> str:
    if parameter.wire in PARAMETERS and parameter.type != "bool":
        return PARAMETERS[parameter.wire]
    if parameter.maker == "when":
        return f"A date or datetime to compare with: {_COMPARED}."
    if parameter.maker == "when_amount":
        return f"An amount to compare with: {_COMPARED}."
    if parameter.maker == "in_period":
        form = parameter.extra[0].rpartition(".")[2]
        return f"A financial period such as `Period(2024, 5)`, or a text of the form {form}."
    if parameter.maker == "attribute_filter":
        return "Attribute ids with the ids of the values they must have, all of them."
    if parameter.type == "dt.date":
        return "A date, or a datetime in the company's own time."
    if parameter.type.startswith("Sequence"):
        return "One or more."
    if parameter.type == "bool" and parameter.name.startswith("expand_"):
        what = words(parameter.name.removeprefix("expand_"))
        default = "; True unless it is given" if operation.path in EXPANDED_BY_DEFAULT else ""
        return f"Whether to send the {what} along{default}."
    return PARAMETERS.get(parameter.wire, "")


def _errors(operation: OperationPlan) -> Iterator[tuple[str, str]]:
    if operation.if_match not in (IfMatch.NONE, IfMatch.BACKGROUND):
        yield "PreconditionFailed", "The record has changed since `if_match` was read."


def _section(title: str, entries: Iterator[tuple[str, str]]) -> str:
    lines = [filled(f"{name}: {text}", "    ", "        ") for name, text in entries]
    return "\n".join([f"{title}:", *lines]) if lines else ""


def filled(text: str, first: str = "", rest: str = "") -> str:
    """Return the text in lines that fit into a method's docstring."""
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""Finds which operations belong together: what an edit reads, and how a new record is read back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from visma_async.codegen.plan import Answer, ModelPlan, OperationPlan, ResourcePlan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_READABLE = (Answer.MODEL, Answer.FILE)


def pair_up(resources: Iterable[ResourcePlan]) -> tuple[ResourcePlan, ...]:
    """Return the resources, their updates and creates knowing the reads that belong to them."""
    given = tuple(resources)
    reads = [
        operation
        for resource in given
        for operation in resource.operations
        if operation.method == "GET" and operation.answer in _READABLE and operation.keys
    ]
    writes: dict[str, str] = {}
    paired = []
    for resource in given:
        operations = tuple(
            _with_read(one, resource.operations, reads, writes) for one in resource.operations
        )
        paired.append(attrs.evolve(resource, operations=operations))
    return tuple(paired)


def mark_models(
    models: Iterable[ModelPlan], resources: Sequence[ResourcePlan]
) -> Iterator[ModelPlan]:
    """Yield the models, those that are read to be changed knowing what is sent for it."""
    writes: dict[str, str] = {}
    for resource in resources:
        for operation in resource.operations:
            if operation.edited is not None and operation.body is not None:
                writes[_model(operation.edited[1])] = _model(operation.body[1])
    for model in models:
        answers = model.reads and any(one.attribute == "action_result" for one in model.fields)
        yield attrs.evolve(model, written_by=writes.get(model.name), answers_action=answers)


def _with_read(
    operation: OperationPlan,
    neighbours: Iterable[OperationPlan],
    reads: Sequence[OperationPlan],
    writes: dict[str, str],
) -> OperationPlan:
    if operation.answer is Answer.CREATED:
        operation = attrs.evolve(operation, read_back=_read_back(operation, reads))
    if operation.method not in {"PUT", "PATCH"} or operation.body is None:
        return operation
    for read in neighbours:
        if (
            read.method == "GET"
            and read.answer is Answer.MODEL
            and read.item is not None
            and _shape(read.path) == _shape(operation.path)
            # A record is changed by one kind of update: `changes` has to know which.
            and writes.setdefault(read.item, operation.body[1]) == operation.body[1]
        ):
            return attrs.evolve(operation, edited=(read.name, read.item))
    return operation


def _read_back(
    create: OperationPlan, reads: Iterable[OperationPlan]
) -> tuple[str, tuple[str, ...]] | None:
    """The type of what is created, and the paths by which it can be read."""
    fixed = _fixed(create.path)
    found = [one for one in reads if _fixed(one.path) == fixed and _plain_tail(one.path)]
    # Some newer versions can only create: what they made is read by the older one.
    found.sort(key=lambda one: (_version(one.path) != _version(create.path), len(one.keys)))
    if not found:
        return None
    first = found[0]
    paths: dict[str, str] = {}
    for one in found:
        if (one.item, one.answer) == (first.item, first.answer):
            paths.setdefault(_shape(one.path).replace(_version(one.path), "/"), one.path)
    kind = "bytes" if first.answer is Answer.FILE else str(first.item)
    return kind, tuple(paths.values())


def _fixed(path: str) -> str:
    """What of a path names the kind of record; attachments are one kind wherever they hang."""
    if path.lower().endswith("/attachment"):
        return "attachment"
    return _PLACEHOLDER.split(path.lower(), maxsplit=1)[0].rstrip("/").partition("/v")[2][2:]


def _plain_tail(path: str) -> bool:
    """Whether nothing but keys follows the first key."""
    tail = path[path.index("{") :]
    return not _PLACEHOLDER.sub("", tail).strip("/")


def _version(path: str) -> str:
    found = re.search(r"/v\d+/", path)
    return found[0] if found else ""


def _shape(path: str) -> str:
    return _PLACEHOLDER.sub("{}", path).lower()


def _model(annotation: str) -> str:
    return annotation.removeprefix("models.")

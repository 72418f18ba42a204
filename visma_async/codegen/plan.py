"""What will be printed, as data: models, enums, resources, their operations and parameters."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from visma_async.wire.batches import Batches
    from visma_async.wire.operation import IfMatch, Paging


@attrs.frozen(kw_only=True)
class FieldPlan:
    """One field of a model.

    Attributes:
        attribute: Its name in Python.
        type: Its type without None and Unset, as an annotation.
        wire: The wire name where it does not follow from the attribute, or None.
        wrapped: Whether it travels as `{"value": ...}`.
        required: Whether the document demands it.
        hidden: Whether it says nothing of the record: it is not for users.
    """

    attribute: str
    type: str
    wire: str | None = None
    wrapped: bool = False
    required: bool = False
    hidden: bool = False


@attrs.frozen(kw_only=True)
class ModelPlan:
    """One model.

    Attributes:
        name: The class.
        schema: The document's name for it.
        reads: Whether it is answered; otherwise it is sent.
        fields: Its fields in the document's order.
        references: The models and enums that its fields mention.
        deprecated: The fields that the document advises against.
        written_by: The model that is sent to change such a record, or None.
        answers_action: Whether it tells how an action went.
    """

    name: str
    schema: str
    reads: bool
    fields: tuple[FieldPlan, ...]
    references: frozenset[str]
    deprecated: tuple[str, ...]
    written_by: str | None = None
    answers_action: bool = False


@attrs.frozen(kw_only=True)
class EnumPlan:
    """One enum: the class, the document's name for it, and member names with their values."""

    name: str
    schema: str
    members: tuple[tuple[str, str], ...]


@attrs.frozen(kw_only=True)
class ParameterPlan:
    """One argument that goes into the query.

    Attributes:
        name: The argument.
        wire: The parameter's name.
        type: Its annotation, None not included.
        maker: The function of `wire.query` that checks it, or None where its type says enough.
        extra: Further arguments of that function.
        required: Whether the document demands it.
    """

    name: str
    wire: str
    type: str
    maker: str | None = None
    extra: tuple[str, ...] = ()
    required: bool = False


class Answer(Enum):
    """What a method returns."""

    LIST = "list"
    MODEL = "model"
    CREATED = "created"
    NOTHING = "nothing"
    OBJECT = "object"
    """An object of which the document does not say what is in it."""
    ANYTHING = "anything"
    FILE = "file"
    """The bytes as they are."""


@attrs.frozen(kw_only=True)
class OperationPlan:
    """One method.

    Attributes:
        id: The document's operationId.
        name: The method's name.
        method: The HTTP method.
        path: The path template.
        keys: Names and types of the arguments that fill the path, in its order.
        parameters: The arguments that go into the query.
        body: Name and type of the argument that is the body, or None.
        action: Whether it does something to a record and tells how that went.
        upload: Whether the body is a file.
        answer: What it returns.
        item: The type of the answer or of a list's items, for a model or a list.
        paging: How the list is paged.
        if_match: Where the header is checked.
        if_match_required: Whether the API refuses a call without it.
        background: Whether it can run as a background job.
        key: The field that identifies an item of the list.
        batches: How its records are split over pages, where the list counts their lines.
        always_b64: Placeholders that are base64 always.
        deprecated: Whether the document advises against it.
        other_version: The resource with the same method in another version, and whether that is
            the newer one.
        edited: For an update, the method that reads the same record, and its model, or None.
        read_back: For a create, the type of the new record and the paths by which it can be
            read, or None.
    """

    id: str
    name: str
    method: str
    path: str
    keys: tuple[tuple[str, str], ...]
    parameters: tuple[ParameterPlan, ...]
    body: tuple[str, str] | None
    action: bool
    upload: bool
    answer: Answer
    item: str | None
    paging: Paging | None
    if_match: IfMatch
    if_match_required: bool
    background: bool
    key: str | None
    batches: Batches | None
    always_b64: tuple[str, ...]
    deprecated: bool
    other_version: tuple[str, bool] | None
    edited: tuple[str, str] | None = None
    read_back: tuple[str, tuple[str, ...]] | None = None


@attrs.frozen(kw_only=True)
class ResourcePlan:
    """One resource: the attribute of a company, the class, and its methods by name."""

    name: str
    class_name: str
    operations: tuple[OperationPlan, ...]


@attrs.frozen(kw_only=True)
class ApiPlan:
    """Everything of one service.

    Attributes:
        service: Its name in `Operation.service`.
        source: The document it was read from.
        models: By class name.
        enums: By class name.
        resources: By name.
    """

    service: str
    source: str
    models: tuple[ModelPlan, ...]
    enums: tuple[EnumPlan, ...]
    resources: tuple[ResourcePlan, ...]

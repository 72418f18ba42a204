"""The documents of both services, their resources for a company that nothing is sent to."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import attrs

from visma_async.api import models
from visma_async.api.erp import ErpResources
from visma_async.call import Binding
from visma_async.codegen.complete import complete
from visma_async.codegen.known import operations
from visma_async.documents import load
from visma_async.transport.options import CallOptions, Scope
from visma_async.wire.codec import Codec


class Api(ErpResources):
    """Every resource, for a company that nothing is sent to."""

    def __init__(self) -> None:
        self._binding = Binding(
            pool=None,  # type: ignore[arg-type]
            scope=Scope(company="test"),
            codec=Codec(),
            options=CallOptions(),
        )


API = Api()


@attrs.frozen(eq=False)
class Described:
    """An operation as the document has it.

    Attributes:
        service: Its service.
        method: The HTTP method.
        path: The path template.
        content: The operation object.
        schemas: The document's schemas.
        models: Where the service's models are.
        call: The generated method.
    """

    service: str
    method: str
    path: str
    content: dict[str, Any]
    schemas: dict[str, Any]
    models: ModuleType
    call: Any


def _described(service: str, resources: Any, home: ModuleType) -> dict[str, Described]:
    content, naming = load(f"{service}.openapi"), load(f"{service}.naming")
    schemas = complete(content)["components"]["schemas"]
    found = {}
    for (method, path), operation in operations(content):
        key = operation["operationId"]
        place = naming[key]
        call = getattr(getattr(resources, place["resource"]), place["method"])
        found[key] = Described(service, method, path, operation, schemas, home, call)
    return found


ERP = _described("erp", API, models)
SALESORDER = _described("salesorder", API.salesorder_v3, models.salesorder)
OPERATIONS = ERP | SALESORDER

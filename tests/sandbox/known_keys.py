"""Keys of records that there are, for the keys in the path of any operation."""

from __future__ import annotations

from typing import Any

from visma_async.sandbox import Sandbox
from visma_async.sandbox.contract import contract, shape
from visma_async.sandbox.tables import tables

KINDS = {"type", "orderType", "documentType", "paymentType"}


class KnownKeys:
    """Keys of records that there are, for the keys in a path."""

    def __init__(self, sandbox: Sandbox, service: str) -> None:
        self._sandbox = sandbox
        self._endpoints = {(e.method, e.path): e for e in contract(service).endpoints}
        self._reads = {e.shape: e for e in self._endpoints.values() if e.kind == "read"}

    def of(self, method: str, path: str) -> dict[str, Any]:
        """The keys of an operation."""
        endpoint = self._endpoints[method, path]
        return {name: self._key(path, name, endpoint.service) for name in endpoint.keys}

    def _key(self, path: str, name: str, service: str) -> Any:
        before = path.partition(f"{{{name}}}")[0]
        if service == "salesorder" and name == "type":
            return "SO"
        if name == "lineNumber":
            return 1
        if name.endswith(("attachmentId", "requestId", "fileId", "blobId")):
            return "6f9619ff-8b86-4d11-b42d-00cf4fc964ff"
        read = self._reads.get(shape(before) + "{}") or self._reads.get(shape(before) + "{}/{}")
        known = tables(service)
        if read is None or read.item not in known:
            return 1
        table = known[read.item]
        if name in KINDS:
            return (self._sandbox.read(table.store, str(table.key.value(0))) or {}).get(name, "SO")
        return table.key.start + 1_000 if "/internal/" in before else table.key.value(0)

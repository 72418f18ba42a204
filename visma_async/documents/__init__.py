"""The project's own copies of the API's OpenAPI documents and of the maps that name operations.

`erp.openapi` and `salesorder.openapi` are the documents, `erp.naming` and `salesorder.naming`
give every operation its resource and method name.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """Return the document called `name`, such as `erp.openapi`; the same object every time.

    Raises:
        FileNotFoundError: There is no document of this name.
    """
    text = files(__name__).joinpath(f"{name}.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document

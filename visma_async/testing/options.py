"""How the sandbox and the client of a test are made: the project's settings, then markers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest


def from_ini(config: pytest.Config) -> Mapping[str, Any]:
    """The keywords that the project's configuration names.

    Raises:
        pytest.UsageError: A line is not `NAME=VALUE` with a value in JSON.
    """
    found = {}
    for line in config.getini("visma_sandbox"):
        name, equals, value = line.partition("=")
        try:
            found[name.strip()] = json.loads(value)
        except ValueError:
            equals = ""
        if not equals:
            raise pytest.UsageError(
                f"visma_sandbox: {line!r} is not NAME=VALUE with a value in JSON, "
                'such as quota=200 or sizes={"customer": 10}.'
            )
    return found


def from_markers(node: pytest.Item, name: str) -> Mapping[str, Any]:
    """The keywords of a test's markers of that name: its own win over its class's.

    Raises:
        pytest.UsageError: A marker has positional arguments.
    """
    found: dict[str, Any] = {}
    for marker in node.iter_markers(name):
        if marker.args:
            raise pytest.UsageError(f"The {name} marker takes keywords only.")
        found = {**marker.kwargs, **found}
    return found

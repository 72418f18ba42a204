"""Packages that are loaded only where they are needed, and what to say where they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from visma_async.errors import ConfigurationError


def needed(module: str, purpose: str) -> Any:
    """Returns a module of a package that does not come with this one.

    Args:
        module: Its name, as in an import.
        purpose: What it is needed for; it begins the error's sentence.

    Raises:
        ConfigurationError: The package is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise ConfigurationError(
            f"{purpose} takes the package {package}, which cannot be loaded ({error}).",
            advice='Install it with pip install "visma-async[export]".',
        ) from error

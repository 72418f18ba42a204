"""Connection: how a worker comes by its client, told by name, so that no secret travels."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.errors import ConfigurationError

if TYPE_CHECKING:
    from visma_async.client import VismaNet

Opened = AbstractAsyncContextManager["VismaNet"]
Connect = Callable[[], Opened]
"""Makes a client, which is its own context manager; or a context manager that gives one."""

_ADVICE = (
    "Give a function of a module that the workers can import too, or its name, 'module:function'. "
    "It may be a functools.partial of one over texts, such as a profile's name."
)


@attrs.frozen(kw_only=True)
class Connection:
    """The name of a function that makes a client, and texts that it is called with. Pickles.

    Attributes:
        module: The module that it is imported from.
        function: Its name there, with dots where it belongs to a class.
        texts: Its arguments, such as a profile's name; never a secret.
    """

    module: str
    function: str
    texts: tuple[str, ...] = ()

    def open(self) -> Opened:
        """Returns the client, to be entered. Called where it is used.

        Raises:
            ConfigurationError: There is no such function, or what it needs is missing.
        """
        opened: Opened = self._found()(*self.texts)
        return opened

    def _found(self) -> Any:
        try:
            found: Any = importlib.import_module(self.module)
            for name in self.function.split("."):
                found = getattr(found, name)
        except (ImportError, AttributeError) as error:
            raise ConfigurationError(
                f"There is no {self.module}:{self.function} to connect with: {error}.",
                advice=_ADVICE,
            ) from error
        return found


def connection(connect: Connect | str) -> Connection:
    """Returns what is sent in place of a function: its name.

    Args:
        connect: A function of a module, a `functools.partial` of one over texts, or its name,
            `module:function`.

    Raises:
        ConfigurationError: It has no name by which a worker could import it.
    """
    if isinstance(connect, str):
        module, colon, function = connect.partition(":")
        if not (module and colon and function):
            raise ConfigurationError(f"{connect!r} names no function.", advice=_ADVICE)
        return Connection(module=module, function=function)
    texts: tuple[Any, ...] = ()
    made: Any = connect
    if isinstance(connect, partial):
        made, texts = connect.func, connect.args
        if connect.keywords or not all(isinstance(text, str) for text in texts):
            raise ConfigurationError("connect has arguments that are no texts.", advice=_ADVICE)
    found = Connection(
        module=getattr(made, "__module__", None) or "",
        function=getattr(made, "__qualname__", ""),
        texts=texts,
    )
    owner = getattr(made, "__self__", None)
    if owner is not None and not isinstance(owner, type):
        # A method of an object: the object would have to travel, with all that it holds.
        raise ConfigurationError("connect is a method of an object.", advice=_ADVICE)
    if isinstance(owner, type):
        found = attrs.evolve(
            found, module=owner.__module__, function=f"{owner.__qualname__}.{made.__name__}"
        )
    if not found.module or "<" in found.function or not found.function:
        raise ConfigurationError("connect is a function without a name to import.", advice=_ADVICE)
    return found

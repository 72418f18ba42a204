"""Arguments: what is typed, such as `status=Active`, to the arguments of a generated method.

They are checked here against the method's parameters, because the API ignores a filter that it
does not know, and answers with every record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, get_origin

import attrs

from visma_async.cli import convert
from visma_async.cli.resources import plain
from visma_async.errors import ConfigurationError
from visma_async.export.signatures import signature

_FORM = re.compile(r"\s*([A-Za-z][A-Za-z0-9_-]*)\s*(>=|<=|=|>|<)(.*)", re.DOTALL)


@attrs.frozen
class _Parameter:
    """A parameter of a generated method: its name, and what a text for it becomes."""

    name: str
    reader: convert.Reader
    many: bool
    required: bool


def filters(
    method: Callable[..., Any], texts: Iterable[str], *, fans_out: bool = False
) -> dict[str, Any]:
    """Returns the keyword arguments that the texts mean.

    Args:
        method: The method.
        texts: What was typed.
        fans_out: Whether what the method needs and is not given comes from elsewhere. The keys in
            its path can be given, too, then.

    Raises:
        ConfigurationError: One of them is not understood, or the method needs another one.
    """
    known = {plain(one.name): one for one in _parameters(method, keys_too=fans_out)}
    found: dict[str, Any] = {}
    for text in texts:
        name, operator, value = _split(text)
        parameter = known.get(plain(name))
        if parameter is None:
            raise ConfigurationError(
                f"--where {text}: there is no filter {name!r} here.", advice=_valid(known.values())
            )
        try:
            converted = parameter.reader.read(operator, value.strip())
        except ValueError as error:
            raise ConfigurationError(
                f"--where {text}: {parameter.name} {error}.",
                advice=f"Write it as in --where '{parameter.name}{parameter.reader.example}'.",
            ) from error
        if parameter.many:
            found.setdefault(parameter.name, []).append(converted)
        elif parameter.name in found:
            raise ConfigurationError(f"--where {text}: {parameter.name} was given before.")
        else:
            found[parameter.name] = converted
    missing = [p for p in known.values() if p.required and p.name not in found]
    if missing and not fans_out:
        raise ConfigurationError(
            f"The API wants {', '.join(parameter.name for parameter in missing)} here.",
            advice="Add "
            + " ".join(f"--where '{p.name}{p.reader.example}'" for p in missing)
            + ".",
        )
    return found


def keys(method: Callable[..., Any], texts: Iterable[str]) -> list[Any]:
    """Returns the positional arguments that the texts mean: the keys of one record.

    Raises:
        ConfigurationError: There are too many or too few, or one is no number where it has to be.
    """
    given = list(texts)
    takes = signature(method)
    wanted = takes.keys
    if len(given) != len(wanted):
        raise ConfigurationError(
            f"This takes {len(wanted)} key{'' if len(wanted) == 1 else 's'} "
            f"({' '.join(wanted) or 'none'}), not {len(given)}."
        )
    found: list[Any] = []
    for name, text in zip(wanted, given, strict=True):
        number = takes.kinds[name] == (int,)
        if number and not re.fullmatch(r"-?[0-9]+", text):
            raise ConfigurationError(f"The key {name} is a number, not {text!r}.")
        found.append(int(text) if number else text)
    return found


def _split(text: str) -> tuple[str, str, str]:
    match = _FORM.fullmatch(text)
    if match is None:
        raise ConfigurationError(
            f"--where {text}: this is not of the form name=value.",
            advice="Quote it where it holds < or >, which the shell takes for itself: "
            "--where 'last_modified_date_time>=2024-05-25'.",
        )
    return match[1], match[2], match[3]


def _parameters(method: Callable[..., Any], *, keys_too: bool = False) -> Iterable[_Parameter]:
    takes = signature(method)
    for name in (*(takes.keys if keys_too else ()), *takes.filters):
        kinds = takes.kinds[name]
        many = any(get_origin(kind) is convert.SEQUENCE for kind in kinds)
        yield _Parameter(name, convert.reader(kinds), many, name in takes.required)


def _valid(parameters: Iterable[_Parameter]) -> str:
    shown = [f"{parameter.name}{parameter.reader.example}" for parameter in parameters]
    return f"The filters are, with a value each: {', '.join(shown)}." if shown else "It has none."

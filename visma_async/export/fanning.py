"""Fanning out: a list that needs values is read once for each of them, and a list tells them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from visma_async.export.catalog import facts
from visma_async.wire.values import Period

if TYPE_CHECKING:
    from visma_async.company import Company
    from visma_async.export.dataset import Dataset
    from visma_async.export.needs import Fan

Arguments = Mapping[str, Any]


async def parts(
    company: Company, dataset: Dataset, given: Arguments
) -> tuple[Sequence[Arguments], int]:
    """Returns the arguments of each list that a dataset is made of, and the calls that it took.

    One without arguments stands for a list that needs nothing.

    Args:
        company: Whose lists.
        dataset: What is exported.
        given: Arguments that are there already.

    Raises:
        VismaNetError: The values could not be read.
    """
    known = {**dataset.filters, **given}
    values: list[Sequence[Arguments]] = []
    calls = 0
    for fan in open_fans(dataset, known):
        found, took = await _values(company, fan)
        values.append(found)
        calls += took
    combined = [
        {name: value for one in combination for name, value in one.items()}
        for combination in itertools.product(*values)
    ]
    return combined, calls


def open_fans(dataset: Dataset, known: Arguments) -> Sequence[Fan]:
    """Returns what a dataset needs and is not given."""
    return [
        fan
        for fan in dataset.facts.fans
        if not all(name in known for name in fan.parameters)
        and not any(name in known for name in fan.unless)
    ]


async def _values(company: Company, fan: Fan) -> tuple[Sequence[Arguments], int]:
    source = facts(str(fan.resource), fan.method)
    found: dict[tuple[Any, ...], Arguments] = {}
    calls = 0
    # A value that came or went meanwhile leaves the whole unproven.
    listing = source.listing(company, {}).raw().options(on_drift="raise")
    async with aclosing(listing.pages()) as pages:
        async for page in pages:
            calls += page.attempts
            for arguments in fan.values(page.items):
                found.setdefault(tuple(arguments.values()), arguments)
    return [*found.values()], calls


def saved(arguments: Arguments) -> dict[str, Any]:
    """Returns arguments as JSON data."""
    return {
        name: {"period": [value.year, value.number]} if isinstance(value, Period) else value
        for name, value in arguments.items()
    }


def restored(kept: Mapping[str, Any]) -> Arguments:
    """Returns the arguments that `saved` made JSON data of."""
    return {
        name: Period(*value["period"]) if isinstance(value, dict) else value
        for name, value in kept.items()
    }

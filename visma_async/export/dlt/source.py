"""visma_source: a dlt source with a resource for each list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import attrs
import dlt

from visma_async.client import VismaNet
from visma_async.errors import ConfigurationError
from visma_async.export.connection import Connect
from visma_async.export.dataset import Dataset
from visma_async.export.dlt.home import Home
from visma_async.export.dlt.resource import Loading, resource_of
from visma_async.export.plan import How
from visma_async.export.run import AT_ONCE
from visma_async.export.walk import Policy

if TYPE_CHECKING:
    from dlt.extract import DltSource


def visma_source(
    datasets: Iterable[Dataset | str],
    *,
    companies: Sequence[str | None] = (None,),
    connect: Connect = VismaNet.from_env,
    on_drift: Policy = "repair",
    overlap: float = 86_400.0,
    max_table_nesting: int | None = None,
    prefetch: int = 2,
    singles: int = 8,
    at_once: int = AT_ONCE,
    name: str = "visma",
) -> DltSource:
    """Returns a dlt source: a resource, and so a table, for each list. Nothing is sent yet.

        source = visma_source(["customer", "customer_invoice"], companies=["0f6e...", "1a2b..."])
        pipeline = dlt.pipeline("visma", destination="postgres", dataset_name="erp")
        pipeline.run(source)

    The first load brings all of a list. Later ones ask the API for what has changed since, and
    merge it by the primary key, which is `_company` and `_key`; `_key` holds the fields that tell
    a list's records apart. A list that cannot be asked for what changed, or whose records cannot
    be told apart for certain, is read as a whole and replaces the table. What was deleted stays
    until all is read again: `pipeline.run(source, refresh="drop_data")`.

    The columns of a model are there from the first load on, with their types: amounts exactly, as
    decimals with 10 places; times as timestamps in UTC. Lists inside of records become tables of
    their own. Fields that are newer than the model become columns when they come.

    The table `visma_reads` gets a row for each company and list of a load: whether it is proven
    that all came that there was, and why. What is not proven is logged as a warning, too; where
    that is because the list kept changing, the next load reads all of it again.

    Args:
        datasets: The lists, or the names of their resources.
        companies: Whose; None means the one of the environment or the token.
        connect: Makes the client, in the thread that uses it: a function that returns a `VismaNet`
            or an async context manager that gives one. By default the environment says all, as
            for `VismaNet.from_env`. dlt gets to see neither it nor a secret.
        on_drift: What to do where a list changes while it is read. `repair` reads again what
            shifted, until it is proven that nothing is missing or that cannot be done; `raise`
            ends the load, so that nothing of it is loaded; `ignore` reads once and proves nothing.
        overlap: Seconds by which a load goes back before the latest change that the one before it
            saw: the API does not document the zone of its times. It must be longer than a load
            takes.
        max_table_nesting: How many levels of nested objects and lists become columns and tables;
            what lies deeper is kept as JSON. None for all.
        prefetch: Answers to fetch ahead.
        singles: Reads of single records that are under way at once, for datasets with `detail`.
        at_once: Lists of a company that are read side by side. The quota bounds all of them.
        name: The name of the source, and of its schema.

    Raises:
        ConfigurationError: Something cannot be read, or two lists would become one table.
    """
    if overlap < 0:
        raise ConfigurationError(f"overlap must not be negative, got {overlap}.")
    if at_once < 1:
        raise ConfigurationError(f"at_once must be at least 1, got {at_once}.")
    loading = Loading(
        home=Home(connect, at_once),
        companies=tuple(dict.fromkeys(companies)),
        how=How(on_drift=on_drift, overlap=overlap, prefetch=prefetch, singles=singles),
        levels=max_table_nesting,
    )
    if not loading.companies:
        raise ConfigurationError("There is no company to load from.")
    resources = [resource_of(dataset, loading) for dataset in _checked(datasets)]

    # No arguments: dlt would resolve them, and tell of them.
    @dlt.source(name=name)
    def visma() -> object:
        return resources

    return visma()


def _checked(datasets: Iterable[Dataset | str]) -> Sequence[Dataset]:
    found: dict[str, Dataset] = {}
    for one in datasets:
        dataset = Dataset(resource=one) if isinstance(one, str) else one
        dataset.check()
        if dataset.children:
            # dlt makes tables of all of them.
            dataset = attrs.evolve(dataset, children=())
        if dataset.name in found:
            raise ConfigurationError(
                f"Two datasets would become the table {dataset.name}.",
                advice="Load them by two sources, into two datasets of the destination.",
            )
        found[dataset.name] = dataset
    return [*found.values()]

"""Plan: which tables an export writes, from which companies, and how. It carries no secrets."""

from __future__ import annotations

import datetime as dt
import glob
import os
import re
import time
from collections.abc import Iterable, Sequence
from os import PathLike
from pathlib import Path
from typing import Literal

import attrs

from visma_async.errors import ConfigurationError
from visma_async.export.dataset import Dataset
from visma_async.export.place import place_for
from visma_async.export.stream import STDOUT
from visma_async.export.walk import Policy

_FIELDS = ("company", "resource", "date", "time")
_FIELD = re.compile(r"\{([^{}]*)\}")


def _in_order(tables: Iterable[Table]) -> tuple[Table, ...]:
    return tuple(tables)


@attrs.frozen(kw_only=True)
class Table:
    """One dataset of one company, and where it goes. Pickles.

    Attributes:
        company: The company's id; None means the one of the environment or the token.
        dataset: What is exported of it.
        out: A path or a URL, whose ending says the format; `-` is standard output.
        root: A folder that has to be there, below which those that `out` needs are made; None
            where all of them have to be there.
    """

    company: str | None
    dataset: Dataset
    out: str
    root: str | None = None


@attrs.frozen(kw_only=True)
class How:
    """How the tables of a plan are exported.

    Attributes:
        on_drift: What to do where a list changes while it is read. `repair` reads again what
            shifted, until it is proven that nothing is missing or that cannot be done; `raise`
            ends the table with `DriftDetected`; `ignore` reads once and proves nothing.
        since: `last` writes what is new or changed since the last export of the same table, and
            reads no more than that where the list can be asked for it; None reads and writes all.
        full_every: Seconds after which `last` reads all again, to find what was deleted; None for
            never. Lists that cannot be asked for what changed are read as a whole every time.
        overlap: Seconds by which `last` goes back before the last export began: the API does not
            document the zone of its times. What was written before and has not changed is left
            out.
        memory: The folder in which `last` remembers what was exported; None for one in the folder
            that the system has for a user's state.
        limit: Records of a table to stop after; None for all.
        fresh: Whether to begin anew where an earlier run was interrupted.
        good_for: Seconds after its last page for which an interrupted run can be gone on with.
        prefetch: Answers to fetch ahead.
        singles: Reads of single records that are under way at once, for datasets with `detail`.
    """

    on_drift: Policy = "repair"
    since: Literal["last"] | None = None
    full_every: float | None = None
    overlap: float = 86_400.0
    memory: Path | None = None
    limit: int | None = None
    fresh: bool = False
    good_for: float = 12 * 3600.0
    prefetch: int = 2
    singles: int = 8

    def __attrs_post_init__(self) -> None:
        if self.limit is not None and self.limit < 1:
            raise ConfigurationError(f"limit must be at least 1, got {self.limit}.")
        if self.on_drift not in ("repair", "raise", "ignore"):
            raise ConfigurationError(
                f"on_drift is 'repair', 'raise' or 'ignore', not {self.on_drift!r}."
            )
        if self.prefetch < 0:
            raise ConfigurationError(f"prefetch must not be negative, got {self.prefetch}.")
        if self.since not in (None, "last"):
            raise ConfigurationError(
                f"since is 'last' or None, not {self.since!r}.",
                advice="A moment is a filter: last_modified_date_time=since(...).",
            )
        if self.since is not None and self.limit is not None:
            raise ConfigurationError(
                "A limit would leave out what changed, and the next export would not read it.",
                advice="Leave out the limit, or since.",
            )


@attrs.frozen(kw_only=True)
class Plan:
    """What an export does. Pickles, and carries no secrets: whoever runs it has its own.

    Attributes:
        tables: The tables, in the order in which they are begun.
        how: How they are exported.
    """

    tables: Sequence[Table] = attrs.field(converter=_in_order)
    how: How = attrs.field(factory=How)

    @property
    def companies(self) -> tuple[str | None, ...]:
        """The companies, each once."""
        return tuple(dict.fromkeys(table.company for table in self.tables))

    def of(self, companies: Iterable[str | None]) -> Plan:
        """Returns the part of the plan that is about some companies."""
        wanted = set(companies)
        return attrs.evolve(self, tables=[one for one in self.tables if one.company in wanted])

    def shard(self, number: int, count: int) -> Plan:
        """Returns the part that the process `number` of `count` exports, counted from 1.

        A company is never divided, so that its quota stays in one place.

        Raises:
            ConfigurationError: There is no such part.
        """
        if not 1 <= number <= count:
            raise ConfigurationError(f"A shard is 1/{count} to {count}/{count}, not {number}.")
        return self.of(self.companies[number - 1 :: count])


def make_plan(
    datasets: Sequence[Dataset],
    out: str | PathLike[str],
    *,
    companies: Sequence[str | None] = (None,),
    how: How | None = None,
    now: dt.datetime | None = None,
) -> Plan:
    """Makes a plan: every dataset of every company.

        plan = make_plan([Dataset(resource="customer")], "out/{company}/{resource}.parquet",
                         companies=["0f6e...", "1a2b..."])

    Args:
        datasets: What is exported.
        out: Where to. `{company}`, `{resource}`, `{date}` and `{time}` (UTC) stand for what they
            say, and folders that are named so are made; an unfinished output of an earlier run is
            gone on with under its own time.
        companies: Whose; None means the one of the environment or the token.
        how: How.
        now: What `{date}` and `{time}` stand for, if not now.

    Raises:
        ConfigurationError: Two tables would go to one output, or something cannot be exported.
    """
    template = os.fspath(out)
    how = how or How()
    _check_template(template, how)
    moment = now or dt.datetime.now(dt.UTC)
    tables = []
    for company in companies:
        for dataset in datasets:
            dataset.check()
            names = {"company": company or "company", "resource": dataset.name}
            out = _filled(template, names, moment, how)
            root = _root(template)
            tables.append(Table(company=company, dataset=dataset, out=out, root=root))
    outs = [table.out for table in tables]
    if len(set(outs)) != len(outs):
        missing = [
            name
            for name, many in (("company", companies), ("resource", datasets))
            if len(many) > 1 and f"{{{name}}}" not in template
        ]
        raise ConfigurationError(
            f"More than one table would be written to {outs[0]}.",
            advice="Name each by what it is, as in "
            + "/".join(f"{{{name}}}" for name in missing or ("resource",))
            + ".jsonl",
        )
    return Plan(tables=tables, how=how)


def _root(template: str) -> str | None:
    folder = template.rpartition("/")[0]
    if "://" in template or "{" not in folder:
        return None
    return folder.partition("{")[0].rpartition("/")[0] or ("/" if folder[0] == "/" else ".")


def _check_template(template: str, how: How) -> None:
    for name in _FIELD.findall(template):
        if name not in _FIELDS:
            raise ConfigurationError(
                f"The output's name has {{{name}}}, which stands for nothing.",
                advice=f"There are {', '.join(f'{{{known}}}' for known in _FIELDS)}.",
            )
    if how.since == "last" and template != STDOUT and "{time}" not in template:
        raise ConfigurationError(
            "What changed since the last export would replace what changed before.",
            advice="Have the time in the output's name, as in '{resource}-{time}.jsonl'.",
        )


def _filled(template: str, names: dict[str, str], moment: dt.datetime, how: How) -> str:
    out = _named(template, names, moment)
    if template == STDOUT or ("{time}" not in template and "{date}" not in template):
        return out
    left = None if how.fresh else _unfinished(template, names, how.good_for)
    if left is not None:
        return left
    while "{time}" in template and "://" not in template and Path(out).exists():
        # Of a run in the same second: what was new then is told nowhere else.
        moment += dt.timedelta(seconds=1)
        out = _named(template, names, moment)
    return out


def _named(template: str, names: dict[str, str], moment: dt.datetime) -> str:
    times = {"date": moment.strftime("%Y-%m-%d"), "time": moment.strftime("%Y%m%dT%H%M%SZ")}
    return _FIELD.sub(lambda found: (names | times)[found[1]], template)


def _unfinished(template: str, names: dict[str, str], good_for: float) -> str | None:
    """Returns the output of an earlier run that was interrupted, under its own time."""
    if "://" in template:
        # What is left of it is found by its URL alone.
        return None
    mark = "\N{REPLACEMENT CHARACTER}"
    target = Path(_FIELD.sub(lambda found: names.get(found[1], mark), template))
    pattern = glob.escape(str(target)).replace(mark, "*")
    checkpoint = place_for(str(target)).checkpoint.name
    left = glob.escape(checkpoint).replace(mark, "*")
    folder = Path(pattern).parent
    every = (Path(one) for one in glob.glob(str(folder / left)))  # noqa: PTH207 - an absolute pattern
    found = sorted(one for one in every if time.time() - one.stat().st_mtime < good_for)
    if not found:
        return None
    hidden, ending = checkpoint.split(target.name, 1)
    name = found[-1].name.removeprefix(hidden).removesuffix(ending)
    return str(found[-1].with_name(name))

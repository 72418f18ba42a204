"""Outbox: turns what happened since the last look into notices."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from visma_async.sandbox import background
from visma_async.sandbox.background import Jobs
from visma_async.sandbox.company import Change, Company
from visma_async.sandbox.contract import contract
from visma_async.sandbox.notices import News, Notice, Post
from visma_async.sandbox.tables import tables


class Outbox:
    """What webhooks are to be told."""

    def __init__(self, jobs: Jobs, post: Post, companies: Iterable[Company]) -> None:
        self._jobs = jobs
        self._post = post
        self._companies = tuple(companies)

    def take(self, base: str, now: float) -> list[Notice]:
        """The notices since this was last asked."""
        found: list[Notice] = []
        for job in self._jobs.take_ended():
            told = background.notice(job)
            if "://" in job.notify:
                found.extend(self._post.to_url(job.notify, told))
            elif job.notify.lower().startswith("subscription") and self._jobs.told(job):
                passed = background.pairs(job.notify)
                found.extend(self._post.of_job(job.company, told, passed, now))
        for company in self._companies:
            if changes := company.take_changes():
                news = [one for change in changes for one in self._news(company, change, base)]
                found.extend(self._post.of_changes(company.tenant, company.id, news, now))
        return found

    def _news(self, company: Company, change: Change, base: str) -> list[News]:
        """What is told of a change: one thing, or nothing where the ERP raises no event."""
        record = company.store(change.store).read(change.key) or {}
        if not self._post.flags.are_told(company, change.store, change.key, record):
            return []
        status = record.get("status")
        told = status if isinstance(status, str) else None
        return [News(store=change.store, what=change.what, uri=base + _path(change), status=told)]


def _path(change: Change) -> str:
    """Where a changed record is read."""
    for service in ("erp", "salesorder"):
        known = tables(service)
        for endpoint in contract(service).endpoints:
            table = known.get(endpoint.item or "")
            if endpoint.kind == "read" and table is not None and table.store == change.store:
                before, key, _ = endpoint.path.partition("{")
                if key and "/internal/" not in before:
                    return before + quote(change.key, safe="")
    return ""

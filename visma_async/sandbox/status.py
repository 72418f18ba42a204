"""The status page: what a person wants to see of a running sandbox, as one piece of HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from urllib.parse import urlencode

import attrs

from visma_async.sandbox.answers import Answer
from visma_async.sandbox.background import Job
from visma_async.sandbox.recording import Recorded

_REQUESTS = 25
_JOBS = 8
_STYLE = """
:root { color-scheme: light dark; --line: #d9dee5; --soft: #5c6773; --card: #fff; --page: #f3f5f8;
  --text: #14202b; --good: #1a7f4b; --warn: #b26a00; --bad: #c0392b; --bar: #2f6fde; }
@media (prefers-color-scheme: dark) { :root { --line: #2c3642; --soft: #93a1b0; --card: #18212b;
  --page: #0f151c; --text: #e6edf3; --good: #4cc38a; --warn: #e0a030; --bad: #ff7b72;
  --bar: #6ba1ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1160px; padding: 28px 24px 48px; background: var(--page);
  color: var(--text); font: 14px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 22px; margin: 0; } h2 { font-size: 15px; margin: 32px 0 10px; }
header { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; }
header p { margin: 0; color: var(--soft); }
code, td.path, .tenant { font: 12.5px/1.5 ui-monospace, "Cascadia Mono", Menlo, monospace; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 14px; }
.card, table { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.card { padding: 14px 16px; } .card h3 { margin: 0; font-size: 14px; }
.tenant { color: var(--soft); margin: 0 0 8px; overflow-wrap: anywhere; }
.quota { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; margin-top: 8px; }
.quota span { color: var(--soft); } .quota b { font-variant-numeric: tabular-nums; }
.track { grid-column: 1 / -1; height: 6px; border-radius: 3px; background: var(--line);
  overflow: hidden; margin-top: 3px; }
.track i { display: block; height: 100%; background: var(--bar); }
table { width: 100%; border-collapse: separate; border-spacing: 0; overflow: hidden; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: 12px; }
th, td { padding: 6px 12px; border-bottom: 1px solid var(--line); vertical-align: baseline; }
tr:last-child td { border-bottom: 0; } td.path { overflow-wrap: anywhere; width: 50%; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
.none { color: var(--soft); margin: 0; }
footer { margin-top: 28px; color: var(--soft); }
@media (max-width: 640px) { .wide { display: none; } body { padding: 16px 12px; } }
"""


@attrs.frozen
class Quota:
    """How much of one window is left."""

    name: str
    left: int
    calls: int


@attrs.frozen
class Shown:
    """One company."""

    number: int
    tenant: str
    quotas: Sequence[Quota]
    written: int


@attrs.frozen(kw_only=True)
class Status:
    """Everything on the page; `turn` is how many seconds the windows last yet."""

    url: str
    client: str
    now: float
    turn: float
    count: int
    in_flight: int
    faults: int
    companies: Sequence[Shown]
    requests: Sequence[Recorded]
    jobs: Sequence[Job]


def page(status: Status) -> Answer:
    """The page, which loads itself again every two seconds and nothing from elsewhere."""
    numbers = {one.tenant: one.number for one in status.companies}
    body = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="refresh" content="2"><title>Visma Net sandbox</title>'
        f"<style>{_STYLE}</style></head><body>{_head(status)}"
        f"<h2>Companies</h2><div class='cards'>{''.join(map(_company, status.companies))}</div>"
        f"<h2>Background jobs</h2>{_jobs(status.jobs)}"
        f"<h2>Recent requests</h2>{_requests(status.requests, numbers)}"
        f"<footer>Faults for other processes: <code>POST {escape(status.url)}/sandbox/faults</code>"
        ' with <code>{"path": "/v1/customer*", "status": 503, "times": 2}</code></footer>'
        "</body></html>"
    )
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
        "X-Content-Type-Options": "nosniff",
    }
    return Answer(200, body.encode(), headers, "text/html; charset=utf-8")


def _head(status: Status) -> str:
    facts = [
        f"<code>{escape(status.url)}</code>",
        f"client <code>{escape(status.client)}</code>",
        f"{status.count:,} requests",
        f"{status.in_flight} under way",
        _plural(status.faults, "fault") + " waiting",
        f"windows turn in {_minutes(status.turn)}",
        _time(status.now) + " UTC",
    ]
    return f"<header><h1>Visma Net sandbox</h1><p>{' &middot; '.join(facts)}</p></header>"


def _company(company: Shown) -> str:
    quotas = "".join(map(_quota, company.quotas)) or "<p class='none'>No limits.</p>"
    return (
        f"<section class='card'><h3>Company {company.number}</h3>"
        f"<p class='tenant'>{escape(company.tenant)}</p>{quotas}"
        f"<div class='quota'><span>Records written</span><b>{company.written:,}</b></div></section>"
    )


def _quota(quota: Quota) -> str:
    share = 100 * quota.left / quota.calls if quota.calls else 0
    return (
        f"<div class='quota'><span>{escape(quota.name)}</span>"
        f"<b>{quota.left:,} / {quota.calls:,}</b>"
        f"<div class='track'><i style='width:{share:.1f}%'></i></div></div>"
    )


def _requests(requests: Iterable[Recorded], numbers: dict[str, int]) -> str:
    rows = [_request(one, numbers) for one in [*requests][-_REQUESTS:][::-1]]
    head = (
        "<th>Time</th><th>Request</th><th class='number'>Status</th>"
        "<th class='number wide'>Seconds</th><th class='number wide'>Company</th>"
    )
    return _table(head, rows, "Nothing has been asked yet.")


def _request(one: Recorded, numbers: dict[str, int]) -> str:
    query = f"?{urlencode(one.query)}" if one.query else ""
    took = f"{one.done - one.at:.3f}" if one.done is not None else ""
    return (
        f"<tr><td>{_time(one.at)}</td>"
        f"<td class='path'>{escape(one.method)} {escape(_short(one.path + query))}</td>"
        f"<td class='number {_tone(one.status)}'>{one.status or '&ndash;'}</td>"
        f"<td class='number wide'>{took}</td>"
        f"<td class='number wide'>{numbers.get(one.company or '', '')}</td></tr>"
    )


def _jobs(jobs: Sequence[Job]) -> str:
    head = (
        "<th>Received</th><th>Request</th><th>State</th><th class='number'>Status</th>"
        "<th class='wide'>Id</th>"
    )
    rows = [
        f"<tr><td>{_time(job.received)}</td>"
        f"<td class='path'>{escape(_short(job.uri.partition('/api')[2]))}</td>"
        f"<td class='{'bad' if job.status == 'Failed' else ''}'>{escape(job.status)}</td>"
        f"<td class='number {_tone(_inner(job))}'>{_inner(job) or '&ndash;'}</td>"
        f"<td class='path wide'>{escape(job.id)}</td></tr>"
        for job in jobs[-_JOBS:][::-1]
    ]
    return _table(head, rows, "No job has been submitted yet.")


def _inner(job: Job) -> int | None:
    return job.answer.status if job.answer is not None and job.status == "Finished" else None


def _table(head: str, rows: Sequence[str], nothing: str) -> str:
    if not rows:
        return f"<p class='none'>{nothing}</p>"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _tone(status: int | None) -> str:
    if status is None:
        return "warn"
    return "good" if status < 400 else "warn" if status < 500 else "bad"


def _short(text: str) -> str:
    return text if len(text) <= 160 else text[:157] + "..."


def _plural(count: int, word: str) -> str:
    return f"{count} {word}" + ("" if count == 1 else "s")


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%H:%M:%S")

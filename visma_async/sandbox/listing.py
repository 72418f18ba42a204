"""Listing: how each kind of list divides its records into pages and writes them down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any
from urllib.parse import urlencode

from visma_async.sandbox.contract import Contract, Endpoint
from visma_async.sandbox.filters import BadFilter, Condition
from visma_async.sandbox.lines import Lines
from visma_async.sandbox.records import Records
from visma_async.sandbox.sheet import encode

_FIELDS_OF_FLAG: Mapping[str, tuple[str, ...]] = {
    "accountinformation": ("glaccounts", "accountinformation"),
    "approval": ("approvaldetails",),
    "attachment": ("attachments",),
    "attribute": ("attributes",),
    "crossreference": ("crossreferences",),
    "details": ("details", "contractdetails"),
    "directdebit": ("directdebitlines",),
    "dunninginformation": ("dunningletterdate", "dunningletterlevel"),
    "segmentsvalues": ("segmentvalues",),
    "warehousedetail": ("warehousedetails",),
}
_ON_BY_DEFAULT = {"/inventory"}
_BY_LINES = "/journaltransaction"
_NEEDS_ONE_OF = {
    "/journaltransaction": ("periodid", "lastmodifieddatetime"),
    "/generalledgerbalance": ("periodid", "lastmodifieddatetime"),
}


def check_bounded(endpoint: Endpoint, query: Mapping[str, str]) -> None:
    """Refuse a list that the API wants narrowed down.

    Raises:
        BadFilter: None of the parameters is given of which one is needed.
    """
    needed = _NEEDS_ONE_OF.get(endpoint.shape, ())
    if needed and not any(query.get(name) for name in needed):
        names = " or ".join(endpoint.parameters[name].name for name in needed)
        raise BadFilter(f"The parameter {names} is required.")


def answer(
    endpoint: Endpoint,
    records: Records,
    conditions: tuple[Condition, ...],
    query: Mapping[str, str],
    *,
    max_page_size: int,
    hidden: frozenset[str],
    shuffle: Random | None = None,
) -> bytes:
    """The body of a list.

    `query` has the first value of every parameter, by its name in lower case.

    Raises:
        BadFilter: A paging parameter is not a number.
    """
    walk = records.walk(conditions)
    lines = Lines(records, walk) if endpoint.shape == _BY_LINES else None
    total = walk.total if lines is None else lines.total
    start, stop, number, size = _slice(endpoint, query, total, max_page_size)
    tail = b"},"
    if endpoint.metadata:
        biggest = max_page_size if endpoint.paging == "metadata-per-item" else total
        tail = b',"metadata":{"totalCount":%d,"maxPageSize":%d}},' % (total, biggest)
    if lines is not None:
        items = lines.render(start, stop, tail, hidden)[:-1]
    elif shuffle is None or total == 0:
        items = records.render(walk, start, stop, tail, hidden)[:-1]
    else:
        many, first = max(0, min(stop, total) - start), shuffle.randrange(total)
        items = records.render(walk, first, min(first + many, total), tail, hidden)
        items = (items + records.render(walk, 0, first + many - total, tail, hidden))[:-1]
    if endpoint.paging == "page-object":
        head = b'{"pageNumber":%d,"pageSize":%d,"totalCount":%d,"records":[' % (number, size, total)
        return b"%b%b]}" % (head, items)
    if endpoint.paging == "paged-result":
        following = b"null"
        if stop < total:
            following = b'"%b"' % _next_page(endpoint, query, number, size).encode()
        return b'{"value":[%b],"nextPage":%b,"totalCount":%d}' % (items, following, total)
    return b"[%b]" % items


def page(
    endpoint: Endpoint,
    items: Sequence[Mapping[str, Any]],
    query: Mapping[str, str],
    max_page_size: int,
) -> bytes:
    """The body of a `paged-result` list whose records are at hand."""
    start, stop, number, size = _slice(endpoint, query, len(items), max_page_size)
    following = _next_page(endpoint, query, number, size) if stop < len(items) else None
    return encode({"value": items[start:stop], "nextPage": following, "totalCount": len(items)})


def _slice(
    endpoint: Endpoint, query: Mapping[str, str], total: int, max_page_size: int
) -> tuple[int, int, int, int]:
    if endpoint.paging == "none":
        return 0, total, 1, total
    if endpoint.paging == "paged-result":
        size = _size(query, max_page_size)
        index = max(0, _number(query, "pageindex") or 0)
        return index * size, index * size + size, index, size
    page, wanted = _number(query, "pagenumber"), _number(query, "pagesize")
    legacy = endpoint.paging == "legacy-only"
    if legacy or (page is None and wanted is None):
        skip, read = _number(query, "skiprecords") or 0, _number(query, "numbertoread")
        if legacy or skip or read:
            read = read or (total if legacy else max_page_size)
            return skip, skip + (read if legacy else min(read, max_page_size)), 1, read
    size = _size(query, max_page_size)
    number = max(1, page or 1)
    return (number - 1) * size, number * size, number, size


def _size(query: Mapping[str, str], max_page_size: int) -> int:
    wanted = _number(query, "pagesize")
    return min(wanted, max_page_size) if wanted and wanted > 0 else max_page_size


def _number(query: Mapping[str, str], name: str) -> int | None:
    text = query.get(name)
    if text is None or text == "":
        return None
    try:
        return int(text)
    except ValueError:
        raise BadFilter(f"The value '{text}' is not valid for {name}.") from None


def _next_page(endpoint: Endpoint, query: Mapping[str, str], index: int, size: int) -> str:
    kept = {name: value for name, value in query.items() if name not in {"pageindex", "pagesize"}}
    return f"{endpoint.path}?{urlencode({**kept, 'pageIndex': index + 1, 'pageSize': size})}"


def hidden_fields(source: Contract, endpoint: Endpoint, query: Mapping[str, str]) -> frozenset[str]:
    """The fields that a list leaves out because nothing asked to expand them."""
    if endpoint.item is None:
        return frozenset()
    known = {field.lower(): field for field in source.properties(endpoint.item)}
    default = "true" if endpoint.shape in _ON_BY_DEFAULT else "false"
    hidden = set()
    for name in endpoint.parameters:
        if name.startswith("expand") and query.get(name, default).lower() not in {"true", "1"}:
            word = name.removeprefix("expand")
            hidden |= {
                known[field] for field in _FIELDS_OF_FLAG.get(word, (word,)) if field in known
            }
    return frozenset(hidden)


def first_values(query: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The first value of every parameter, by its name in lower case."""
    found: dict[str, str] = {}
    for name, value in query:
        found.setdefault(name.lower(), value)
    return found

"""Many writes: their outcomes in order, how a run ends, and what a journal makes of a second run."""

from __future__ import annotations

import asyncio
import errno
import json
import os
from contextlib import aclosing

import pytest

from visma_async import Retry, models
from visma_async.errors import (
    BadRequest,
    ConfigurationError,
    ConnectionFailed,
    OutcomeUnknown,
    QuotaExhausted,
)


def customers(company, names):
    return (company.customer.create(models.CustomerUpdate(name=name)) for name in names)


def created(sandbox):
    """The names of the customers that the sandbox was asked to create, and did."""
    return [
        json.loads(one.body)["name"]["value"]
        for one in sandbox.requests
        if one.method == "POST" and one.executed and one.path == "/v1/customer"
    ]


async def collected(outcomes):
    return [outcome async for outcome in outcomes]


NAMES = [f"N{number:03}" for number in range(40)]


@pytest.mark.visma_sandbox(latency=lambda draw: draw.random() / 100)
async def test_outcomes_come_in_order_with_their_calls(visma_sandbox, visma_company):
    outcomes = await collected(visma_company.write_many(customers(visma_company, NAMES)))
    assert [one.index for one in outcomes] == list(range(40))
    assert {one.status for one in outcomes} == {"ok"}
    for name, one in zip(NAMES, outcomes, strict=True):
        assert name.encode() in one.request.body
        assert visma_sandbox.read("customer", one.value.number)["name"] == name
    assert 2 < visma_sandbox.most_in_flight <= 8


async def test_calls_are_taken_a_bounded_number_ahead(visma_sandbox, visma_company):
    taken = 0

    async def many():
        nonlocal taken
        for name in NAMES * 10:
            taken += 1
            yield visma_company.customer.create(models.CustomerUpdate(name=name))

    async with aclosing(visma_company.write_many(many(), concurrency=2)) as outcomes:
        async for one in outcomes:
            if one.index == 3:
                break
        await asyncio.sleep(0.05)
        assert taken <= 4 + 8 + 1
    sent = len(created(visma_sandbox))
    await asyncio.sleep(0.02)
    assert sent == len(created(visma_sandbox)) == taken


async def test_what_is_refused_and_what_is_unknown_does_not_end_the_run(
    visma_sandbox, visma_company
):
    visma_sandbox.fail_next(1, method="POST", status=400, body={"message": "No."})
    visma_sandbox.fail_next(1, method="POST", reset="after")
    visma_sandbox.fail_next(1, method="POST", status=500, body={"message": "Hm."})
    outcomes = await collected(
        visma_company.write_many(customers(visma_company, NAMES[:5]), concurrency=1)
    )
    assert [one.status for one in outcomes] == ["refused", "unknown", "unknown", "ok", "ok"]
    assert isinstance(outcomes[0].error, BadRequest)
    assert [one.error.moment for one in outcomes[1:3]] == ["waiting", "server error"]
    assert outcomes[2].error.status == 500
    assert created(visma_sandbox) == ["N001", "N003", "N004"]


async def test_stop_ends_the_run_after_the_first_that_is_not_ok(visma_sandbox, visma_company):
    for concurrency in (1, 4):
        visma_sandbox.requests.clear()
        visma_sandbox.fail_next(1, method="POST", status=400)
        outcomes = await collected(
            visma_company.write_many(
                customers(visma_company, NAMES), concurrency=concurrency, on_error="stop"
            )
        )
        statuses = [one.status for one in outcomes]
        assert statuses.count("refused") == 1
        assert statuses.count("ok") == len(created(visma_sandbox)) <= 3 * (concurrency - 1)
        assert [one.index for one in outcomes] == sorted({one.index for one in outcomes})


@pytest.mark.visma_client(max_wait=0.0)
@pytest.mark.visma_sandbox(quota=3)
async def test_what_was_never_sent_is_refused_and_sent_by_the_next_run(
    visma_sandbox, visma_company, tmp_path
):
    def run():
        return collected(
            visma_company.write_many(
                customers(visma_company, NAMES[:5]), concurrency=1, journal=tmp_path / "j"
            )
        )

    first = await run()
    assert [one.status for one in first] == ["ok"] * 3 + ["refused"] * 2
    assert isinstance(first[4].error, QuotaExhausted)
    visma_sandbox._parts.gateway._rules.policies["standard"] = None
    lines = (tmp_path / "j").read_bytes()
    assert b'"begun":3' not in lines


async def test_a_second_run_does_not_repeat_what_was_done(visma_sandbox, visma_company, tmp_path):
    journal = tmp_path / "customers.journal"
    visma_sandbox.fail_next(1, method="POST", status=400, body={"message": "No.", "code": "X"})
    visma_sandbox.fail_next(1, method="POST", reset="after")

    def run(names, **options):
        calls = customers(visma_company, names)
        return collected(visma_company.write_many(calls, concurrency=1, journal=journal, **options))

    first = await run(NAMES[:4])
    second = await run(NAMES[:6])
    assert [one.status for one in second] == ["refused", "unknown", "ok", "ok", "ok", "ok"]
    assert [one.replayed for one in second] == [True] * 4 + [False] * 2
    assert [one.value for one in second[2:4]] == [one.value for one in first[2:4]]
    assert (await second[2].value.fetch()).name == "N002"
    assert isinstance(second[0].error, BadRequest)
    assert (second[0].error.message, second[0].error.code) == (first[0].error.message, "X")
    assert second[1].error.failed_at == first[1].error.failed_at
    assert created(visma_sandbox) == ["N001", "N002", "N003", "N004", "N005"]

    corrected = ["N000 corrected", *NAMES[1:6]]
    with pytest.raises(ConfigurationError, match="call at 0 is not the one in the journal"):
        await run(corrected)
    third = await run(corrected, retry_refused=True)
    assert [one.status for one in third] == ["ok", "unknown", "ok", "ok", "ok", "ok"]
    assert created(visma_sandbox)[5:] == ["N000 corrected"]
    assert [one.replayed for one in await run(corrected)] == [True] * 6


async def test_calls_that_moved_are_not_taken_for_corrected_ones(
    visma_sandbox, visma_company, tmp_path
):
    def run(names):
        calls = customers(visma_company, names)
        return collected(
            visma_company.write_many(
                calls, concurrency=1, journal=tmp_path / "j", retry_refused=True
            )
        )

    visma_sandbox.fail_next(1, method="POST", status=400)
    await run(["A", "B", "C"])
    with pytest.raises(ConfigurationError, match="call at 0 is not the one"):
        await run(["B", "A", "C"])
    assert created(visma_sandbox) == ["B", "C"]


async def test_outcomes_before_a_failing_source_are_yielded(visma_company):
    def some():
        yield from customers(visma_company, NAMES[:3])
        raise ZeroDivisionError

    seen = []
    with pytest.raises(ZeroDivisionError):
        async for one in visma_company.write_many(some()):
            seen.append(one.index)
    assert seen == [0, 1, 2]


@pytest.mark.parametrize("room", [0, 60, 200, 1000, 5000])
async def test_a_full_disk_ends_the_run_and_nothing_is_sent_that_is_not_noted(
    visma_sandbox, visma_company, tmp_path, monkeypatch, room
):
    path, left, write = tmp_path / "j", room, os.write

    def scarce(file: int, data: memoryview) -> int:
        nonlocal left
        if left <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = write(file, data[:left])
        left -= written
        return written

    monkeypatch.setattr(os, "write", scarce)
    seen = []
    with pytest.raises(OSError, match="No space left"):
        async for one in visma_company.write_many(customers(visma_company, NAMES), journal=path):
            seen.append(one.status)
    assert seen == ["ok"] * len(created(visma_sandbox))
    monkeypatch.undo()

    again = await collected(visma_company.write_many(customers(visma_company, NAMES), journal=path))
    assert {one.status for one in again} <= {"ok", "unknown"}
    assert sorted(created(visma_sandbox)) == NAMES


async def test_a_journal_cut_anywhere_repeats_nothing_that_was_begun(
    visma_sandbox, visma_company, tmp_path
):
    """What had begun by the cut may have been carried out, and all of it was."""
    names = NAMES[:5]
    visma_sandbox.fail_next(1, method="POST", status=400)
    visma_sandbox.fail_next(1, method="POST", reset="after")

    def run(journal):
        return collected(
            visma_company.write_many(
                customers(visma_company, names), concurrency=2, journal=journal
            )
        )

    await run(tmp_path / "whole")
    whole = (tmp_path / "whole").read_bytes()
    for cut in range(0, len(whole) + 1, 23):
        visma_sandbox.requests.clear()
        (tmp_path / "cut").write_bytes(whole[:cut])
        lines = [json.loads(text) for text in whole[:cut].split(b"\n")[1:-1]]
        begun = {names[fields["begun"]] for fields in lines if "begun" in fields}
        ended = {names[fields["ended"]] for fields in lines if "ended" in fields}
        outcomes = await run(tmp_path / "cut")
        assert sorted(created(visma_sandbox)) == [name for name in names if name not in begun]
        unknown = {names[one.index] for one in outcomes if one.status == "unknown"}
        assert begun - ended <= unknown


@pytest.mark.parametrize("name", ["/dev/full", "invoices.csv", "folder"])
async def test_what_is_no_journal_is_left_alone(visma_company, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "invoices.csv").write_text("1;ACME;100")
    with pytest.raises((ConfigurationError, OSError), match=name):
        await collected(visma_company.write_many([], journal=name))
    assert (tmp_path / "invoices.csv").read_text() == "1;ACME;100"


async def test_a_journal_in_use_is_left_alone(visma_sandbox, visma_company, tmp_path):
    calls = customers(visma_company, NAMES[:3])
    async with aclosing(visma_company.write_many(calls, journal=tmp_path / "j")) as first:
        await anext(first)
        with pytest.raises(ConfigurationError, match="in use"):
            await collected(
                visma_company.write_many(customers(visma_company, ["X"]), journal=tmp_path / "j")
            )


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda company: [company.customer.get("1")], "takes writes"),
        (lambda company: ["1"], "takes calls, got str"),
        (lambda company: 5, "takes calls, got int"),
    ],
)
async def test_what_is_no_write_is_said(visma_company, make, match):
    with pytest.raises(ConfigurationError, match=match):
        await collected(visma_company.write_many(make(visma_company)))


@pytest.mark.parametrize("options", [{"concurrency": 0}, {"on_error": "ignore"}])
async def test_bad_options_are_said(visma_company, options):
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        await collected(visma_company.write_many([], **options))


async def test_another_companys_call_is_refused(visma_client, visma_sandbox, visma_company):
    other = visma_client.company("0" * 8)
    with pytest.raises(ConfigurationError, match="another company"):
        await collected(visma_company.write_many(customers(other, ["A"])))


@pytest.mark.visma_sandbox(latency=0.02)
async def test_leaving_early_lets_what_is_under_way_end(visma_sandbox, visma_company, tmp_path):
    journal = tmp_path / "j"
    calls = customers(visma_company, NAMES)
    async with aclosing(visma_company.write_many(calls, concurrency=4, journal=journal)) as some:
        await anext(some)
    calls.close()
    done = created(visma_sandbox)
    assert 1 <= len(done) < len(NAMES)
    again = await collected(
        visma_company.write_many(customers(visma_company, NAMES), journal=journal)
    )
    assert {one.status for one in again} == {"ok"}
    assert sorted(created(visma_sandbox)) == NAMES


@pytest.mark.visma_sandbox(latency=0.02)
async def test_a_run_is_told_that_its_client_was_closed(visma_sandbox, visma_client, visma_company):
    seen = []
    with pytest.raises(ConfigurationError, match="closed before all writes were made"):
        async for one in visma_company.write_many(customers(visma_company, NAMES)):
            seen.append(one.status)
            if len(seen) == 3:
                closing = asyncio.create_task(visma_client.aclose())
    await closing
    assert seen == ["ok"] * len(created(visma_sandbox))


@pytest.mark.visma_sandbox(latency=0.02)
async def test_cancelling_lets_what_is_under_way_end(visma_sandbox, visma_company, tmp_path):
    journal = tmp_path / "j"
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.03):
            await collected(
                visma_company.write_many(
                    customers(visma_company, NAMES), concurrency=4, journal=journal
                )
            )
    again = await collected(
        visma_company.write_many(customers(visma_company, NAMES), journal=journal)
    )
    assert {one.status for one in again} == {"ok"}
    assert sorted(created(visma_sandbox)) == NAMES


async def test_a_journal_keeps_no_bodies_and_no_credentials(visma_sandbox, visma_company, tmp_path):
    journal = tmp_path / "j"
    await collected(
        visma_company.write_many(customers(visma_company, ["Secret AS"]), journal=journal)
    )
    text = journal.read_text()
    assert "Secret" not in text
    assert "Bearer" not in text
    assert visma_sandbox.client_secret not in text
    assert journal.stat().st_mode & 0o077 == 0


@pytest.mark.visma_client(retry=Retry(first_pause=0.0))
async def test_connections_refused_are_clean(visma_sandbox, visma_company, tmp_path):
    await visma_company.customer.get("10000")
    await visma_sandbox.stop()
    outcomes = await collected(
        visma_company.write_many(customers(visma_company, ["A"]), journal=tmp_path / "j")
    )
    assert outcomes[0].status == "refused"
    assert isinstance(outcomes[0].error, ConnectionFailed)
    await visma_sandbox.start()


async def test_an_unknown_outcome_can_be_reconciled(visma_sandbox, visma_company):
    visma_sandbox.fail_next(1, method="POST", reset="after")
    body = models.CustomerUpdate(number="C1", override_number_series=True, name="ACME")
    (one,) = await collected(visma_company.write_many([visma_company.customer.create(body)]))
    assert isinstance(one.error, OutcomeUnknown)
    found = await visma_company.reconcile(one)
    assert found.outcome == "executed"
    assert found.found[0]["number"] == "C1"

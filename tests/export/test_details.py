"""export: single reads for what a list leaves out, child tables, and streams."""

from __future__ import annotations

import os
import sys

import pytest
from pyarrow import parquet

from tests.export.exporting import end, lines, lists_asked, names, plan_of
from visma_async import ConfigurationError, Retry
from visma_async.export import export

pytestmark = [
    pytest.mark.visma_sandbox(
        sizes={"customer": 45, "customer_invoice": 25},
        page_size={"customer": 10, "customer_invoice": 10},
    ),
    pytest.mark.visma_client(retry=Retry(attempts=1)),
]


async def test_detail_reads_each_record_by_itself(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "customers.jsonl"
    last = await end(visma_client, plan_of(visma_sandbox, out, detail=True))
    assert lines(out) == [visma_sandbox.read("customer", str(10_000 + n)) for n in range(45)]
    assert last.complete
    assert last.calls == lists_asked(visma_sandbox) == 5 + 3 + 45


async def test_a_record_that_has_gone_meanwhile_is_left_out(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "customers.jsonl"
    plan = plan_of(visma_sandbox, out, detail=True, how={"prefetch": 0})
    visma_sandbox.fail_next(path="/v1/customer*11003", status=404)
    last = await end(visma_client, plan)
    assert "10003" not in {record["number"] for record in lines(out)}
    assert (last.records, len(lines(out)), last.removed) == (44, 44, 1)


@pytest.mark.parametrize("at", [1, 4, 7])
async def test_detail_goes_on_after_a_failure(tmp_path, visma_sandbox, visma_client, at):
    out = tmp_path / "customers.jsonl"
    plan = plan_of(visma_sandbox, out, detail=True)
    visma_sandbox.fail_next(path=f"/v1/customer*110{at * 5:02}", status=500)
    with pytest.raises(Exception, match="500"):
        await end(visma_client, plan)
    assert visma_sandbox.in_flight == 0
    last = await end(visma_client, plan)
    assert last.complete
    assert sorted(record["number"] for record in lines(out)) == [str(10_000 + n) for n in range(45)]
    # What was written is not read again.
    assert last.resumed + 5 + 3 <= last.calls <= 45 + 8 + 10


async def test_detail_of_records_without_a_read_of_their_own_is_refused(tmp_path, visma_sandbox):
    with pytest.raises(ConfigurationError, match="no read of their own"):
        plan_of(visma_sandbox, tmp_path / "o.jsonl", resource="journal_transaction", detail=True)


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
async def test_children_are_tables_of_their_own(
    tmp_path, visma_sandbox, visma_client, visma_company, ending
):
    out = tmp_path / f"invoices.{ending}"
    plan = plan_of(
        visma_sandbox, out, resource="customer_invoice", children=("invoiceLines", "attachments")
    )
    last = await end(visma_client, plan)
    assert last.complete
    assert names(tmp_path) == {
        f"invoices{child}.{ending}" for child in ("", ".invoiceLines", ".attachments")
    }
    invoices = await visma_company.customer_invoice.list().raw().collect()
    wanted = sum(len(invoice.get("invoiceLines") or ()) for invoice in invoices)
    assert wanted > 25
    child = tmp_path / f"invoices.invoiceLines.{ending}"
    if ending == "parquet":
        assert parquet.read_table(child).num_rows == wanted
    else:
        assert len(child.read_bytes().splitlines()) == wanted + (ending == "csv")


async def test_detail_and_children_together(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "invoices.jsonl"
    plan = plan_of(
        visma_sandbox, out, resource="customer_invoice", children=("invoiceLines",), detail=True
    )
    await end(visma_client, plan)
    wanted = sum(len(record.get("invoiceLines") or ()) for record in lines(out))
    rows = lines(tmp_path / "invoices.invoiceLines.jsonl")
    assert len(rows) == wanted > 0
    assert {row["_parent_referenceNumber"] for row in rows} <= {
        record["referenceNumber"] for record in lines(out)
    }


async def test_standard_output_has_the_records_and_nothing_else(
    capfd, visma_sandbox, visma_client, visma_company
):
    last = await end(visma_client, plan_of(visma_sandbox, "-"))
    sent = capfd.readouterr().out.splitlines()
    assert (last.phase, last.records, last.out) == ("complete", 45, "standard output")
    assert len(sent) == 45
    assert last.bytes == sum(len(line.encode()) + 1 for line in sent)


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")
async def test_a_pipe_gets_the_records_and_stays_a_pipe(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "pipe.jsonl"
    os.mkfifo(out)
    reader = os.open(out, os.O_RDONLY | os.O_NONBLOCK)
    got = b""
    try:
        async for _ in export(plan_of(visma_sandbox, out), visma_client):
            try:
                while piece := os.read(reader, 100_000):
                    got += piece
            except BlockingIOError:
                pass
    finally:
        os.close(reader)
    assert got.count(b"\n") == 45
    assert out.is_fifo()
    assert names(tmp_path) == {"pipe.jsonl"}


@pytest.mark.parametrize("more", [{"children": ("attributes",)}])
async def test_a_stream_cannot_hold_child_tables(visma_sandbox, visma_client, more):
    with pytest.raises(ConfigurationError, match="child tables"):
        await end(visma_client, plan_of(visma_sandbox, "-", **more))
    assert not visma_sandbox.requests

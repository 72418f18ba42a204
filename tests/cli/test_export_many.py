"""`visma-async export`: several lists and companies, what is new, formats, plans, shards."""

from __future__ import annotations

import csv
import gzip
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from visma_async.wire import json


def records(name) -> list[dict]:
    return [json.loads(line) for line in Path(name).read_bytes().splitlines()]


def files() -> list[str]:
    return sorted(str(path) for path in Path().rglob("*") if path.is_file())


def test_several_lists_of_several_companies(cli, serve):
    sandbox = serve(companies=2, sizes={"customer": 95, "supplier": 12})
    first, second = sandbox.tenant_ids
    ended = cli(
        *("export", "customer", "supplier", "--company", first, "--company", second),
        *("--out", "{company}/{resource}.jsonl"),
    )
    assert ended.code == 0
    assert files() == sorted(
        f"{tenant}/{name}.jsonl" for tenant in (first, second) for name in ("customer", "supplier")
    )
    assert len(records(f"{second}/customer.jsonl")) == 95
    assert ended.err.count("; complete: ") == 4
    assert f"Wrote 12 records of {first} supplier (1 call, " in ended.err


def test_a_folder_that_is_not_named_by_what_is_in_it_has_to_be_there(cli, sandbox):
    ended = cli("export", "customer", "--out", "no/{company}/{resource}.jsonl")
    assert ended.code == 1
    assert "No such file or directory" in ended.err
    assert files() == []


def test_one_name_for_two_tables_is_refused_before_anything_is_sent(cli, sandbox):
    ended = cli("export", "customer", "supplier", "--out", "x.jsonl")
    assert ended.code == 2
    assert "{resource}.jsonl" in ended.err
    assert not sandbox.requests


def test_a_table_that_fails_does_not_keep_the_others(cli, serve):
    sandbox = serve(sizes={"customer": 5, "supplier": 5})
    sandbox.fail_next(None, path="/v1/supplier", status=403)
    ended = cli("export", "supplier", "customer", "--out", "{resource}.jsonl")
    assert ended.code == 1
    assert "403 Forbidden" in ended.err
    assert "(supplier)" in ended.err
    assert files() == ["customer.jsonl"]


@pytest.mark.parametrize("ending", ["csv", "csv.gz", "parquet", "jsonl.gz", "jsonl.zst", "ndjson"])
def test_the_ending_says_the_format(cli, sandbox, ending):
    assert cli("export", "customer", "--out", f"c.{ending}").code == 0
    data = Path(f"c.{ending}").read_bytes()
    if ending == "csv.gz":
        rows = list(csv.DictReader(gzip.decompress(data).decode().splitlines()))
        assert [row["number"] for row in rows] == [str(10_000 + n) for n in range(95)]
    if ending == "parquet":
        assert pq.read_table(f"c.{ending}").column("number").to_pylist()[:2] == ["10000", "10001"]


def test_a_format_that_there_is_not(cli, sandbox):
    ended = cli("export", "customer", "--out", "c.xlsx")
    assert ended.code == 2
    assert ".parquet" in ended.err
    assert not sandbox.requests


def test_child_lists_become_tables_of_their_own(cli, serve):
    serve(sizes={"customer_invoice": 7})
    ended = cli("export", "customer-invoice", "--children", "invoice_lines", "-o", "i.jsonl")
    assert ended.code == 0
    assert files() == ["i.invoiceLines.jsonl", "i.jsonl"]
    lines = records("i.invoiceLines.jsonl")
    assert len(lines) == sum(len(one["invoiceLines"]) for one in records("i.jsonl")) > 7
    assert lines[0]["_index"] == 0
    ended = cli("export", "customer-invoice", "--children", "nothing", "-o", "i.jsonl")
    assert ended.code == 2
    assert "invoiceLines" in ended.err


def test_a_dry_run_tells_what_it_takes_and_exports_nothing(cli, serve):
    sandbox = serve(sizes={"customer": 95, "ledger": 3})
    ended = cli(
        *("export", "customer", "ledger", "general-ledger-transactions", "--dry-run"),
        *("--out", "{resource}.jsonl"),
    )
    assert ended.code == 0
    assert files() == []
    told = {line.split()[0]: line.split()[1:] for line in ended.out.splitlines() if line.strip()}
    assert told["customer"][:2] == ["95", "13"]
    assert told["general_ledger_transactions"][:3] == ["?", ">=", "4"]
    assert "At least 18 calls" in ended.err
    asked = [one for one in sandbox.requests if one.method == "GET"]
    assert f"Finding out took {len(asked)} calls" in ended.err


def test_only_what_is_new_since_the_last_export(cli, serve, tmp_path):
    sandbox = serve()
    command = ("export", "customer", "--since", "last", "--full-every", "7d", "--state", "state")
    assert cli(*command, "--out", "{resource}-{time}.jsonl").code == 0
    (first,) = Path().glob("*.jsonl")
    assert len(records(first)) == 95
    first.unlink()
    assert cli(*command, "--out", "{resource}-{time}.jsonl").code == 0
    (second,) = Path().glob("*.jsonl")
    assert records(second) == []
    second.unlink()
    sandbox.change("customer", "10003", name="Another name")
    sandbox.seed(customer=[{"number": "77", "name": "New"}])
    ended = cli(*command, "--out", "{resource}-{time}.jsonl")
    (third,) = Path().glob("*.jsonl")
    assert {one["name"] for one in records(third)} == {"Another name", "New"}
    assert "Wrote 2 records" in ended.err


def test_since_a_date_and_what_cannot_be_asked_for_it(cli, serve):
    serve(sizes={"customer": 95, "country": 4})
    ended = cli("export", "customer", "country", "--since", "2016-02-01", "-o", "{resource}.jsonl")
    assert ended.code == 0
    assert 0 < len(records("customer.jsonl")) < 95
    assert "the API cannot tell what changed of country: all of it is read" in ended.err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--since", "tomorrow"), "--since tomorrow: it takes a date"),
        (("--since", "last"), "{resource}-{time}.jsonl"),
        (("--full-every", "7d"), "--full-every goes with --since last"),
        (("--shard", "5/4"), "--shard is 1/4"),
        (("--shard", "half"), "--shard is 1/4"),
        (("--detail", "--out", "y.jsonl"), "--out"),
        (("--on-drift", "mend"), "mend"),
        (("--since", "2020-01-01", "-w", "last_modified_date_time>=2021-01-01"), "both say"),
    ],
)
def test_what_makes_no_sense(cli, sandbox, arguments, complaint):
    ended = cli("export", "customer", "--out", "x.jsonl", *arguments)
    assert ended.code == 2
    assert complaint in ended.err
    assert not sandbox.requests


def test_a_shard_exports_its_companies(cli, serve):
    sandbox = serve(companies=3, sizes={"customer": 3})
    companies = [word for tenant in sandbox.tenant_ids for word in ("--company", tenant)]
    ended = cli("export", "customer", *companies, "--shard", "2/2", "--out", "{company}.jsonl")
    assert ended.code == 0
    assert files() == [f"{sandbox.tenant_ids[1]}.jsonl"]


def test_events_for_machines(cli, sandbox):
    ended = cli("export", "customer", "--out", "c.jsonl", "--json", "--quiet")
    assert (ended.code, ended.err) == (0, "")
    events = [json.loads(line.encode()) for line in ended.out.splitlines()]
    assert [event["finished"] for event in events] == [False] * (len(events) - 1) + [True]
    assert events[-1]["complete"]
    assert events[-1]["records"] == 95
    assert ended.out.count("seconds_left") == len(events)


def test_all_is_every_list_that_costs_no_call_for_each_item(cli, serve):
    serve(sizes={"customer": 3})
    Path("o").mkdir()
    began = time.monotonic()
    ended = cli("export", "all", "--out", "o/{resource}.jsonl", "--limit", "5", "--quiet")
    assert ended.code == 0, ended.err
    names = {path.stem for path in Path("o").iterdir()}
    assert {"customer", "customer_invoice", "ledger", "general_ledger_transactions"} <= names
    assert "inventory_summary.list_for_inventory" not in names
    assert len(names) > 80
    assert time.monotonic() - began < 60

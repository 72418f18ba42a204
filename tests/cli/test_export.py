"""`visma-async export`, in this process, against a sandbox over loopback."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from visma_async.wire import json


def records(name: str) -> list[dict]:
    return [json.loads(line) for line in Path(name).read_bytes().splitlines()]


def sent(sandbox) -> list[dict[str, str]]:
    return [dict(request.query) for request in sandbox.requests if request.method == "GET"]


def test_the_export_is_the_list_every_record_once(cli, sandbox):
    ended = cli("export", "customer", "--out", "customers.jsonl")
    assert ended.code == 0
    assert ended.out == ""
    found = records("customers.jsonl")
    assert [record["number"] for record in found] == [str(10_000 + n) for n in range(95)]
    for record in found:
        assert record.items() <= sandbox.read("customer", record["number"]).items()
    size = Path("customers.jsonl").stat().st_size / 1000
    assert ended.err.startswith(
        f"Wrote 95 records (13 calls, {size:.1f} kB) to {Path('customers.jsonl').absolute()} in "
    )
    assert ended.err.endswith("; complete: nothing changed while it was read.\n")
    assert len(sent(sandbox)) == 13


def test_a_sandbox_needs_no_environment(cli):
    ended = cli("export", "customer", "--sandbox", "--records", "30", "--out", "c.jsonl")
    assert ended.code == 0
    assert len({record["number"] for record in records("c.jsonl")}) == 30


def test_ten_thousand_records_unless_told_otherwise(cli):
    assert cli("export", "customer", "--sandbox", "--out", "c.jsonl").code == 0
    assert len({record["number"] for record in records("c.jsonl")}) == 10_000


@pytest.mark.parametrize("count", [0, 1])
def test_a_sandbox_with_next_to_nothing(cli, count):
    ended = cli("export", "customer", "--sandbox", "--records", str(count), "--out", "c.jsonl")
    assert (ended.code, len(records("c.jsonl"))) == (0, count)
    assert f"Wrote {count} record" in ended.err


def test_standard_output_holds_records_only(cli, sandbox):
    ended = cli("export", "customer", "--out", "-")
    assert ended.code == 0
    assert len([json.loads(line.encode()) for line in ended.out.splitlines()]) == 95
    assert "to standard output" in ended.err


def test_quiet_is_quiet(cli, sandbox):
    ended = cli("export", "customer", "--out", "c.jsonl", "--quiet")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


@pytest.mark.parametrize(
    "spelling", ["customer_invoice", "customer-invoice", "CustomerInvoice", "customer-invoices"]
)
def test_a_resource_in_any_spelling(cli, sandbox, spelling):
    assert cli("export", spelling, "--out", "c.jsonl", "--limit", "3").code == 0
    assert len(records("c.jsonl")) == 3


def test_filters_are_sent_as_the_api_wants_them(cli, sandbox):
    ended = cli(
        *("export", "customer", "--out", "c.jsonl", "--where", "status=active"),
        *("--where", "lastModifiedDateTime>=2020-05-25", "-w", "expand_payment_methods=yes"),
    )
    assert ended.code == 0
    asked = sent(sandbox)
    wanted = {"status": "Active", "lastModifiedDateTimeCondition": ">="}
    assert all(
        query.items() >= (wanted | {"expandPaymentMethods": "true"}).items() for query in asked
    )
    moments = [query["lastModifiedDateTime"] for query in asked]
    # What changed last is looked at before and after.
    assert moments.count("2020-05-25") == len(moments) - 2
    found = records("c.jsonl")
    assert 0 < len(found) < 95
    assert {record["status"] for record in found} == {"Active"}


def test_page_size_and_prefetch(cli, sandbox):
    options = ("--page-size", "5", "--prefetch", "0")
    assert cli("export", "customer", "--out", "c.jsonl", *options).code == 0
    assert [query.get("pageSize") for query in sent(sandbox)] == ["5", None, *["5"] * 19, None]
    assert sandbox.most_in_flight == 1


@pytest.mark.parametrize(
    ("options", "asked"),
    [
        (["--limit", "3"], ["3"]),
        (["--limit", "25"], ["25", "25", "25"]),
        (["--limit", "25", "--page-size", "5"], ["5"] * 5),
    ],
)
def test_a_limit_asks_for_no_more_than_it_needs(cli, sandbox, options, asked):
    assert cli("export", "customer", "--out", "c.jsonl", *options).code == 0
    assert len(records("c.jsonl")) == int(options[1])
    assert [query["pageSize"] for query in sent(sandbox)] == asked


def test_another_company(cli, serve):
    sandbox = serve(companies=2)
    other = sandbox.tenant_ids[1]
    sandbox.change("customer", "10000", company=other, name="Theirs")
    assert cli("export", "customer", "--out", "c.jsonl", "--company", other).code == 0
    assert records("c.jsonl")[0]["name"] == "Theirs"


def test_a_list_that_keeps_changing_is_written_but_not_called_complete(cli, serve):
    sandbox = serve(sizes={"customer": 300}, page_size={"customer": 60})
    sandbox.drift("customer", how="balanced", changes=2)
    ended = cli("export", "customer", "--out", "c.jsonl")
    assert ended.code == 3
    assert "warning: customer: it kept changing while it was read: records may be" in ended.err
    assert " found later" in ended.err
    found = [record["number"] for record in records("c.jsonl")]
    assert len(found) == len(set(found)) > 300


def test_drift_can_be_an_error_or_of_no_interest(cli, serve):
    sandbox = serve()
    sandbox.drift("customer", how="insert")
    ended = cli("export", "customer", "--out", "c.jsonl", "--on-drift", "raise")
    assert ended.code == 1
    assert "the list changed while it was read" in ended.err
    ended = cli("export", "customer", "--out", "c.jsonl", "--on-drift", "ignore")
    assert ended.code == 0
    assert "warning" not in ended.err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "--out"),
        (("--out", "x.jsonl", "--outt"), "--outt"),
        (("--out", "x.jsonl", "extra"), "extra"),
        (("--out", "--quiet"), "--out needs a file"),
        (("--out", "x.jsonl", "--limit", "0"), "--limit must be at least 1"),
        (("--out", "x.jsonl", "--limit", "ten"), "--limit"),
        (("--out", "x.jsonl", "--page-size", "0"), "page_size must be at least 1"),
        (("--out", "x.jsonl", "--prefetch", "-1"), "prefetch must not be negative"),
        (("--out", "x.jsonl", "--records", "5"), "add --sandbox"),
        (("--out", "x.jsonl", "--sandbox", "--records", "-5"), "--records must not be negative"),
        (("--out", "x.jsonl", "--sandbox", "--company", "c"), "exclude each other"),
    ],
)
def test_what_makes_no_sense_is_code_2(cli, sandbox, arguments, complaint):
    ended = cli("export", "customer", *arguments)
    assert ended.code == 2
    assert ended.err.startswith("error: ")
    assert complaint in ended.err
    assert ended.out == ""
    assert not sandbox.requests
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("where", "complaint"),
    [
        ("colour=red", "there is no filter 'colour'"),
        ("status", "not of the form name=value"),
        ("status=Actve", "one of Active, OnHold"),
        ("status>Active", "takes =, not >"),
        ("name=", "has no value"),
        ("last_modified_date_time=2024-05-25", "is compared with >="),
        ("last_modified_date_time>=yesterday", "takes a date"),
        ("expand_payment_methods=perhaps", "is true or false"),
    ],
)
def test_a_filter_that_the_api_would_ignore_is_never_sent(cli, sandbox, where, complaint):
    ended = cli("export", "customer", "--out", "x.jsonl", "--where", where)
    assert ended.code == 2
    assert f"--where {where}: " in ended.err
    assert complaint in ended.err
    assert not sandbox.requests


def test_an_unknown_filter_names_those_there_are(cli, sandbox):
    ended = cli("export", "customer", "--out", "x.jsonl", "--where", "colour=red")
    assert "name=text, status=Active" in ended.err
    assert "last_modified_date_time>=2024-05-25" in ended.err


def test_what_no_list_tells_has_to_be_given(cli, sandbox):
    ended = cli("export", "ui-extension.list-for-owner", "--out", "x.jsonl")
    assert ended.code == 2
    assert "needs owner_id, which no list tells" in ended.err
    assert not sandbox.requests


@pytest.mark.parametrize(
    ("resource", "complaint", "advice"),
    [
        ("custmer", "no resource 'custmer'", "customer, customer_contract"),
        ("qqqq", "no resource 'qqqq'", "There are: account, attachment"),
        ("blob", "blob has no list", "visma-async get"),
        ("customer.invoice", "no list 'invoice'", "customer.list_invoices"),
    ],
)
def test_an_unknown_resource(cli, sandbox, resource, complaint, advice):
    ended = cli("export", resource, "--out", "x.jsonl")
    assert ended.code == 2
    assert complaint in ended.err
    assert advice in ended.err


def test_missing_credentials_are_named(cli):
    ended = cli("export", "customer", "--out", "x.jsonl")
    assert ended.code == 2
    assert "VISMA_CLIENT_ID and VISMA_CLIENT_SECRET" in ended.err


def test_a_missing_company_is_named(cli, sandbox, monkeypatch):
    monkeypatch.delenv("VISMA_TENANT_ID")
    ended = cli("export", "customer", "--out", "x.jsonl")
    assert ended.code == 2
    assert "VISMA_TENANT_ID" in ended.err


@pytest.mark.parametrize(
    ("out", "reason"),
    [
        ("no/such/folder.jsonl", "No such file or directory"),
        ("folder.jsonl", "Is a directory"),
        ("x" * 300 + ".jsonl", "File name too long"),
        pytest.param(
            "/dev/full",
            "No space left on device",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="of Linux"),
        ),
    ],
)
def test_what_cannot_be_written(cli, sandbox, out, reason):
    Path("folder.jsonl").mkdir()
    ended = cli("export", "customer", "--out", out)
    assert ended.code == 1
    assert ended.err == f"error: {out}: {reason}\n"
    assert [path.name for path in Path().iterdir()] == ["folder.jsonl"]


def test_a_full_disk(cli, sandbox, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("visma_async.export.spool.os.fdatasync", full)
    ended = cli("export", "customer", "--out", "c.jsonl")
    assert (ended.code, ended.err) == (1, "error: c.jsonl: No space left on device\n")
    assert list(Path().iterdir()) == []


def test_debug_shows_the_calls_and_where_an_error_comes_from(cli, sandbox):
    assert "debug: GET /v1/customer" in cli("export", "customer", "-o", "x.jsonl", "--debug").err
    ended = cli("--debug", "export", "customer", "-o", "no/x.jsonl")
    assert ended.code == 1
    assert "Traceback" in ended.err
    assert ended.err.endswith("error: no/x.jsonl: No such file or directory\n")
    assert sandbox.client_secret not in ended.err
    assert "Traceback" not in cli("export", "customer", "-o", "no/x.jsonl").err

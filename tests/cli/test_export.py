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
        f"Wrote 95 records (10 pages, 10 calls, {size:.1f} kB) to {Path('customers.jsonl').absolute()} in "
    )
    assert len(sent(sandbox)) == 10


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
    assert all(
        query.items()
        >= {
            "status": "Active",
            "lastModifiedDateTime": "2020-05-25",
            "lastModifiedDateTimeCondition": ">=",
            "expandPaymentMethods": "true",
        }.items()
        for query in sent(sandbox)
    )
    found = records("c.jsonl")
    assert 0 < len(found) < 95
    assert {record["status"] for record in found} == {"Active"}


def test_page_size_and_prefetch(cli, sandbox):
    options = ("--page-size", "5", "--prefetch", "0")
    assert cli("export", "customer", "--out", "c.jsonl", *options).code == 0
    assert [query["pageSize"] for query in sent(sandbox)] == ["5"] * 19
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


def test_a_list_that_changed_is_written_but_not_called_complete(cli, sandbox):
    sandbox.fail_next(
        path="/v1/customer", body=[{"number": "1", "metadata": {"totalCount": 2}}], status=200
    )
    ended = cli("export", "customer", "--out", "c.jsonl", "--prefetch", "0")
    assert ended.code == 3
    assert "warning: the list changed while it was read" in ended.err
    assert Path("c.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "--out"),
        (("--out", "x", "--outt"), "--outt"),
        (("--out", "x", "extra"), "extra"),
        (("--out", "--quiet"), "--out needs a file"),
        (("--out", "x", "--limit", "0"), "--limit must be at least 1"),
        (("--out", "x", "--limit", "ten"), "--limit"),
        (("--out", "x", "--page-size", "0"), "page_size must be at least 1"),
        (("--out", "x", "--prefetch", "-1"), "prefetch must not be negative"),
        (("--out", "x", "--records", "5"), "add --sandbox"),
        (("--out", "x", "--sandbox", "--records", "-5"), "--records must not be negative"),
        (("--out", "x", "--sandbox", "--company", "c"), "exclude each other"),
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
    ended = cli("export", "customer", "--out", "x", "--where", where)
    assert ended.code == 2
    assert f"--where {where}: " in ended.err
    assert complaint in ended.err
    assert not sandbox.requests


def test_an_unknown_filter_names_those_there_are(cli, sandbox):
    ended = cli("export", "customer", "--out", "x", "--where", "colour=red")
    assert "name=text, status=Active" in ended.err
    assert "last_modified_date_time>=2024-05-25" in ended.err


def test_a_list_that_needs_a_filter_says_which(cli, sandbox):
    ended = cli("export", "budget", "--out", "x", "--where", "ledger=ACTUAL")
    assert ended.code == 2
    assert "--where 'branch=text' --where 'financial_year=text'" in ended.err


@pytest.mark.parametrize(
    ("resource", "complaint", "advice"),
    [
        ("custmer", "no resource 'custmer'", "customer, customer_contract"),
        ("qqqq", "no resource 'qqqq'", "There are: account, attachment"),
        ("blob", "blob has no list", "get_metadata"),
    ],
)
def test_an_unknown_resource(cli, sandbox, resource, complaint, advice):
    ended = cli("export", resource, "--out", "x")
    assert ended.code == 2
    assert complaint in ended.err
    assert advice in ended.err


def test_missing_credentials_are_named(cli):
    ended = cli("export", "customer", "--out", "x")
    assert ended.code == 2
    assert "VISMA_CLIENT_ID and VISMA_CLIENT_SECRET" in ended.err


def test_a_missing_company_is_named(cli, sandbox, monkeypatch):
    monkeypatch.delenv("VISMA_TENANT_ID")
    ended = cli("export", "customer", "--out", "x")
    assert ended.code == 2
    assert "VISMA_TENANT_ID" in ended.err


@pytest.mark.parametrize(
    ("out", "reason"),
    [
        ("no/such/folder", "No such file or directory"),
        (".", "Is a directory"),
        ("x" * 300, "File name too long"),
        pytest.param(
            "/dev/full",
            "No space left on device",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="of Linux"),
        ),
    ],
)
def test_what_cannot_be_written(cli, sandbox, out, reason):
    ended = cli("export", "customer", "--out", out)
    assert ended.code == 1
    assert ended.err == f"error: {out}: {reason}\n"
    assert list(Path().iterdir()) == []


def test_a_full_disk(cli, sandbox, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("visma_async.export.file.os.fsync", full)
    ended = cli("export", "customer", "--out", "c.jsonl")
    assert (ended.code, ended.err) == (1, "error: c.jsonl: No space left on device\n")
    assert list(Path().iterdir()) == []


def test_debug_shows_the_calls_and_where_an_error_comes_from(cli, sandbox):
    assert "debug: GET /v1/customer" in cli("export", "customer", "-o", "x", "--debug").err
    ended = cli("--debug", "export", "customer", "-o", "no/x")
    assert ended.code == 1
    assert "Traceback" in ended.err
    assert ended.err.endswith("error: no/x: No such file or directory\n")
    assert sandbox.client_secret not in ended.err
    assert "Traceback" not in cli("export", "customer", "-o", "no/x").err

"""Plan: tables, their outputs' names, shards; and that it carries no secrets."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

from visma_async import since
from visma_async.errors import ConfigurationError
from visma_async.export import Dataset, How, make_plan

CUSTOMERS = Dataset(
    resource="customer", filters={"last_modified_date_time": since(dt.date(2024, 5, 25))}
)
INVOICES = Dataset(resource="customer_invoice", children=("invoiceLines",))
NOW = dt.datetime(2026, 5, 25, 13, 45, tzinfo=dt.UTC)


def test_every_dataset_of_every_company():
    plan = make_plan([CUSTOMERS, INVOICES], "o/{company}/{resource}.csv", companies=["a", "b"])
    assert [table.out for table in plan.tables] == [
        "o/a/customer.csv",
        "o/a/customer_invoice.csv",
        "o/b/customer.csv",
        "o/b/customer_invoice.csv",
    ]
    assert plan.companies == ("a", "b")


def test_a_list_that_is_not_the_first_is_named_whole():
    plan = make_plan([Dataset(resource="customer", method="list_balances")], "{resource}.jsonl")
    assert plan.tables[0].out == "customer.list_balances.jsonl"


def test_times_in_names():
    plan = make_plan([CUSTOMERS], "{date}/{resource}-{time}.jsonl", now=NOW)
    assert plan.tables[0].out == "2026-05-25/customer-20260525T134500Z.jsonl"


def test_an_unfinished_output_is_gone_on_with_under_its_own_time(tmp_path):
    template = str(tmp_path / "{resource}-{time}.jsonl")
    left = "customer-20260101T000000Z.jsonl"
    (tmp_path / f".{left}.part.checkpoint").touch()
    (tmp_path / ".supplier-20260101T000000Z.jsonl.part.checkpoint").touch()
    assert make_plan([CUSTOMERS], template, now=NOW).tables[0].out == str(tmp_path / left)
    new = str(tmp_path / "customer-20260525T134500Z.jsonl")
    fresh = make_plan([CUSTOMERS], template, now=NOW, how=How(fresh=True))
    assert fresh.tables[0].out == new
    old = make_plan([CUSTOMERS], template, now=NOW, how=How(good_for=0.0))
    assert old.tables[0].out == new


@pytest.mark.parametrize(
    ("datasets", "companies", "out", "complaint", "advice"),
    [
        ([CUSTOMERS, INVOICES], ["a"], "x.jsonl", "More than one table", "{resource}.jsonl"),
        ([CUSTOMERS], ["a", "b"], "x.jsonl", "More than one table", "{company}.jsonl"),
        (
            [CUSTOMERS],
            ["a"],
            "{what}.jsonl",
            "{what}, which stands for nothing",
            "{company}, {resource}",
        ),
        ([Dataset(resource="custmer")], ["a"], "x.jsonl", "no resource 'custmer'", "customer"),
        ([Dataset(resource="customer", method="get")], ["a"], "x.jsonl", "no list 'get'", "It has"),
        ([Dataset(resource="ledger", detail=True)], ["a"], "x.jsonl", "no read of their own", None),
        (
            [Dataset(resource="ui_extension", method="list_for_owner")],
            ["a"],
            "x.jsonl",
            "needs owner_id",
            "filter",
        ),
    ],
)
def test_what_makes_no_sense_is_said_before_anything_is_sent(
    datasets, companies, out, complaint, advice
):
    with pytest.raises(ConfigurationError) as raised:
        make_plan(datasets, out, companies=companies)
    assert complaint in raised.value.message
    assert advice is None or advice in raised.value.advice


@pytest.mark.parametrize(
    "options",
    [
        {"on_drift": "mend"},
        {"since": "yesterday"},
        {"limit": 0},
        {"prefetch": -1},
        {"since": "last", "limit": 5},
    ],
)
def test_ways_that_make_no_sense(options):
    with pytest.raises(ConfigurationError):
        How(**options)


def test_what_is_new_needs_a_name_of_its_own_each_time():
    with pytest.raises(ConfigurationError, match="would replace"):
        make_plan([CUSTOMERS], "new.jsonl", how=How(since="last"))
    make_plan([CUSTOMERS], "-", how=How(since="last"))


def test_shards_share_out_the_companies():
    plan = make_plan([CUSTOMERS, INVOICES], "{company}-{resource}.csv", companies=list("abcde"))
    shards = [plan.shard(number, 3) for number in (1, 2, 3)]
    assert [shard.companies for shard in shards] == [("a", "d"), ("b", "e"), ("c",)]
    assert sum(len(shard.tables) for shard in shards) == len(plan.tables)
    for number in (0, 4):
        with pytest.raises(ConfigurationError):
            plan.shard(number, 3)


def test_a_plan_pickles_and_is_what_it_was():
    plan = make_plan([CUSTOMERS], "x.jsonl", companies=["a"])
    assert pickle.loads(pickle.dumps(plan)) == plan


@pytest.mark.parametrize(
    ("out", "root"),
    [
        ("a/b/{company}/{resource}.csv", "a/b"),
        ("{company}/{resource}.csv", "."),
        ("/{company}/{resource}.csv", "/"),
        ("/a/x-{company}/b/{resource}.csv", "/a"),
        ("a/{company}-{resource}.csv", None),
        ("memory://a/{company}/{resource}.csv", None),
    ],
)
def test_only_folders_that_are_named_by_what_is_in_them_are_made(out, root):
    (table,) = make_plan([CUSTOMERS], out, companies=["c"]).tables
    assert table.root == root

"""`visma-async list`: the first records, and no more calls than they take."""

from __future__ import annotations

import pytest

from visma_async.wire import json


def lists(sandbox) -> list[dict[str, str]]:
    return [dict(r.query) for r in sandbox.requests if r.route == "GET /v1/customer"]


def test_the_first_records_and_how_many_there_are(cli, sandbox):
    ended = cli("list", "customer")
    records = [json.loads(line.encode()) for line in ended.out.splitlines()]
    assert ended.code == 0
    assert [one["number"] for one in records] == [str(n) for n in range(10_000, 10_020)]
    assert records[0].items() <= sandbox.read("customer", "10000").items()
    assert "20 records of 95: --limit shows more" in ended.err
    assert len(lists(sandbox)) == 2  # the sandbox's pages hold 10


def test_no_more_is_asked_for_than_is_printed(cli, sandbox):
    ended = cli("list", "customer", "--limit", "3")
    assert len(ended.out.splitlines()) == 3
    assert [one["pageSize"] for one in lists(sandbox)] == ["3"]


def test_all_that_there_are(cli, sandbox):
    ended = cli("list", "customer", "-n", "500")
    assert (len(ended.out.splitlines()), ended.err) == (95, "")


def test_a_filter(cli, sandbox):
    name = sandbox.read("customer", "10007")["name"]
    ended = cli("list", "customer", "-w", f"name={name}")
    assert {json.loads(line.encode())["name"] for line in ended.out.splitlines()} == {name}


def test_numbers_keep_their_digits(cli, sandbox):
    sandbox.fail_next(path="/v1/customer", status=200, body=b'[{"a":1.50}]')
    assert cli("list", "customer").out.startswith('{"a":1.50}\n')


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("customer", "--limit", "0"), "--limit"),
        (("customer", "-w", "nmae=x"), "no filter 'nmae'"),
        (("custmer",), "Did you mean"),
    ],
)
def test_what_makes_no_sense_is_code_2(cli, sandbox, arguments, complaint):
    ended = cli("list", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert complaint in ended.err
    assert not sandbox.requests

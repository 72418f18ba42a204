"""`visma-async companies`: whether each profile leads to its company."""

from __future__ import annotations

import json

import pytest

from tests.cli.profiles import old, service, table, user
from visma_async.cli import companies


def test_all_of_them_at_once(cli, alone, config):
    sandbox = alone(companies=2)
    first, second = sandbox.tenant_ids
    config(service(sandbox, "one", tenant_id=first) + service(sandbox, "two", tenant_id=second))
    ended = cli("companies")
    assert (ended.code, ended.err) == (0, "")
    heading, *rows = [line.split() for line in ended.out.splitlines()]
    assert heading == ["PROFILE", "COMPANY", "NAME", "STATUS"]
    assert [(row[0], row[1], row[-1]) for row in rows] == [
        ("one", first, "ok"),
        ("two", second, "ok"),
    ]
    asked = [request.path for request in sandbox.requests if "/v1/" in request.path]
    assert asked == ["/v1/branch"] * 2


def test_one_that_fails_is_told_and_hides_no_other(cli, alone, config):
    sandbox = alone()
    config(
        service(sandbox, "good")
        + service(sandbox, "unset", client_secret="env:NOT_SET_AT_ALL")
        + service(sandbox, "customer", tenant_id=sandbox.customer_tenant_id)
        + user(sandbox, "anna", redirect_uri="http://localhost:8123/")
    )
    ended = cli("companies")
    assert ended.code == 1
    states = {line.split()[0]: line.split()[-1] for line in ended.out.splitlines()[1:]}
    assert states == {"good": "ok", "unset": "failed", "customer": "failed", "anna": "failed"}
    assert "unset: error: The variable NOT_SET_AT_ALL is not set.\n  Set it" not in ended.out
    assert "unset: error: The variable NOT_SET_AT_ALL is not set." in ended.err
    assert "the customer's" in ended.err
    assert "Sign in: visma-async login --profile anna" in ended.err


def test_as_json(cli, alone, config):
    sandbox = alone()
    sandbox.seed(branch=[{"number": "2", "name": "Øst"}])
    config(service(sandbox, "good") + service(sandbox, "bad", client_secret="env:NOT_SET"))
    ended = cli("companies", "--json")
    good, bad = map(json.loads, ended.out.splitlines())
    assert (ended.code, ended.err) == (1, "")
    assert good.pop("name")
    assert good == {
        "profile": "good",
        "company": sandbox.tenant_id,
        "ok": True,
        "problem": None,
        "advice": None,
    }
    assert (bad["ok"], bad["problem"]) == (False, "The variable NOT_SET is not set.")
    assert "NOT_SET" in bad["advice"]


def test_the_name_is_the_main_branch_s(cli, alone, config):
    sandbox = alone()
    sandbox.fail_next(
        path="/v1/branch",
        status=200,
        body=[{"name": "Bergen"}, {"name": "Acme \u58ee AS", "isMainBranch": True}],
    )
    config(service(sandbox))
    assert "  Acme \u58ee AS  ok" in cli("companies").out


@pytest.mark.parametrize("body", [[], {}, [1], [{"isMainBranch": True}]])
def test_a_name_that_cannot_be_told(cli, alone, config, body):
    sandbox = alone()
    sandbox.fail_next(path="/v1/branch", status=200, body=body)
    config(service(sandbox))
    assert cli("companies").out.splitlines()[1].split()[-2:] == ["-", "ok"]


def test_one_profile_alone(cli, alone, config):
    sandbox = alone()
    config(service(sandbox, "one") + service(sandbox, "two"))
    assert "two" not in cli("companies", "-p", "one").out


def test_the_variables_are_one_more(cli, sandbox, config):
    ended = cli("companies")
    assert ended.code == 2  # VISMA_CONFIG names a file that is not there
    config("")
    ended = cli("companies")
    assert ended.code == 0
    assert ended.out.splitlines()[1].startswith(f"(environment)  {sandbox.tenant_id}")


def test_nothing_at_all(cli):
    ended = cli("companies")
    assert ended.code == 2
    assert "There are no credentials" in ended.err


def test_the_companies_of_a_token_of_the_old_integration(cli, alone, config, monkeypatch):
    sandbox = alone(companies=2)
    monkeypatch.setenv("OF_THE_TEST", sandbox.legacy_token())
    first, second = map(str, sandbox.company_ids)
    config(old(sandbox))
    ended = cli("companies")
    assert ended.code == 0
    assert [line.split()[1] for line in ended.out.splitlines()[1:]] == [first, second]
    assert ended.err.startswith("warning: The old integration (VNI)")
    config(old(sandbox, company_id="999"))
    ended = cli("companies")
    assert ended.code == 1
    assert "The token is not for the company 999" in ended.err
    config(old(sandbox, company_id=first))
    assert cli("get", "customer", "10000", "-p", "old").code == 0


def test_an_old_integration_that_does_not_answer(cli, alone, config, monkeypatch):
    sandbox = alone()
    monkeypatch.setenv("OF_THE_TEST", sandbox.legacy_token())
    monkeypatch.setattr(companies, "_PATIENCE", 0.05)
    sandbox.fail_next(path="/api/resources/v1/context", stall=30.0)
    config(old(sandbox))
    ended = cli("companies")
    assert ended.code == 1
    assert "The old integration has not answered" in ended.err


def test_an_api_that_is_away(cli, config, monkeypatch):
    monkeypatch.setenv("S", "s")
    config(
        table(
            "away",
            client_id="c",
            client_secret="env:S",
            tenant_id="t",
            base_url="http://127.0.0.1:1",
            token_url="http://127.0.0.1:1/token",
        )
    )
    ended = cli("companies")
    assert ended.code == 1
    assert "127.0.0.1:1" in ended.err

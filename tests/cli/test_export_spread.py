"""`visma-async export --workers`: the companies spread over processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from visma_async.wire import json


@pytest.mark.slow
def test_companies_spread_over_workers_of_a_profile(alone, config, cli):
    sandbox = alone(companies=3, sizes={"customer": 30})
    config(
        f"""
        [profiles.acme]
        client_id = "{sandbox.client_id}"
        client_secret = "env:OF_THE_TEST"
        token_url = "{sandbox.token_url}"
        base_url = "{sandbox.url}"
        """
    )
    companies = [word for tenant in sandbox.tenant_ids for word in ("--company", tenant)]
    ended = cli(
        *("export", "customer", *companies, "--profile", "acme", "--workers", "2"),
        *("--out", "{company}.jsonl"),
    )
    assert ended.code == 0, ended.err
    assert ended.err.count("; complete: ") == 3
    for tenant in sandbox.tenant_ids:
        lines = Path(f"{tenant}.jsonl").read_bytes().splitlines()
        assert len({json.loads(line)["number"] for line in lines}) == 30


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--workers", "2", "--scheduler", "tcp://127.0.0.1:1"), "exclude each other"),
        (("--workers", "0"), "workers"),
        (("--workers", "2", "--out", "-"), "cluster"),
        (
            ("--scheduler", "tcp://127.0.0.1:1", "--since", "last", "--out", "{time}.jsonl"),
            "--state a folder",
        ),
    ],
)
def test_what_makes_no_sense(cli, sandbox, arguments, complaint):
    out = () if "--out" in arguments else ("--out", "c.jsonl")
    ended = cli("export", "customer", *out, *arguments)
    assert ended.code == 2, ended.err
    assert complaint in ended.err
    assert not [one for one in sandbox.requests if one.method == "GET"]


@pytest.mark.slow
def test_a_scheduler_that_is_not_there(cli, sandbox):
    ended = cli("export", "customer", "--out", "c.jsonl", "--scheduler", "tcp://127.0.0.1:1")
    assert ended.code == 1
    assert "tcp://127.0.0.1:1" in ended.err
    assert "Traceback" not in ended.err

"""`visma-async get`: one record as JSON."""

from __future__ import annotations

import pytest

from visma_async.cli import terminal
from visma_async.wire import json


def test_a_record_as_the_api_sent_it(cli, sandbox):
    ended = cli("get", "customer", "10000")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out.encode()) == sandbox.read("customer", "10000")
    assert ended.out.startswith('{\n  "')


def test_numbers_keep_their_digits(cli, sandbox):
    sandbox.fail_next(
        path="/v1/customer/1", status=200, body=b'{"a": 1.50, "b": 10000000000000000001}'
    )
    assert cli("get", "customer", "1").out == '{\n  "a": 1.50,\n  "b": 10000000000000000001\n}\n'


def test_text_that_is_not_ascii(cli, sandbox):
    sandbox.change("customer", "10000", name="Smørbrød Åse")
    assert "Smørbrød Åse" in cli("get", "customer", "10000").out


def test_a_terminal_gets_colours(cli, sandbox, monkeypatch):
    monkeypatch.setattr(terminal.stdout, "_force_terminal", True)
    monkeypatch.setattr(terminal.stdout, "_color_system", terminal.stdout._color_system or 1)
    monkeypatch.setattr(terminal.stdout, "no_color", False)
    ended = cli("get", "customer", "10000")
    assert "\x1b[" in ended.out
    assert '"number"' in ended.out


def test_parameters_of_the_read(cli, sandbox):
    ended = cli("get", "features-set", "--where", "feature_enabled=true")
    assert ended.code == 0
    assert dict(sandbox.requests[-1].query) == {"featureEnabled": "true"}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("customer",), "takes 1 key (customer_cd), not 0"),
        (("customer", "1", "2"), "takes 1 key (customer_cd), not 2"),
        (("credit-term", "30"), "credit_term has no get"),
        (("contact", "x"), "is a number"),
        (("customer", "1", "--where", "a=b"), "It has none"),
        (("custmer", "1"), "Did you mean"),
        ((), "RESOURCE"),
    ],
)
def test_what_makes_no_sense_is_code_2(cli, sandbox, arguments, complaint):
    ended = cli("get", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert complaint in ended.err
    assert not sandbox.requests


def test_a_record_that_is_not_there(cli, sandbox):
    ended = cli("get", "customer", "99")
    assert (ended.code, ended.out) == (1, "")
    assert "404 Not Found" in ended.err
    assert "GET /v1/customer/99" in ended.err

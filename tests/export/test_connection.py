"""connection: what names a client can be had, and what would have taken a secret along."""

from __future__ import annotations

import pickle
from contextlib import asynccontextmanager
from functools import partial

import pytest

from visma_async import ConfigurationError, StaticToken, VismaNet
from visma_async.export.connection import Connection, connection


@asynccontextmanager
async def profile(name: str):
    async with VismaNet(StaticToken(f"token of {name}")) as visma:
        yield visma


class Vault:
    def __init__(self, secret):
        self._secret = secret

    def connect(self):
        return VismaNet(StaticToken(self._secret))


async def test_a_class_method_is_found_by_its_name(monkeypatch):
    monkeypatch.setenv("VISMA_TOKEN", "t")
    named = connection(VismaNet.from_env)
    assert named == Connection(module="visma_async.client", function="VismaNet.from_env")
    async with pickle.loads(pickle.dumps(named)).open() as visma:
        assert isinstance(visma, VismaNet)


@pytest.mark.parametrize(
    "connect",
    [partial(profile, "acme"), partial(partial(profile), "acme")],
)
async def test_texts_go_along(connect):
    named = connection(connect)
    assert named == Connection(module=__name__, function="profile", texts=("acme",))
    async with named.open() as visma:
        assert isinstance(visma, VismaNet)


def test_a_name_is_taken_as_it_is():
    assert connection("a.b:c.d") == Connection(module="a.b", function="c.d")


@pytest.mark.parametrize(
    ("connect", "said"),
    [
        (lambda: None, "without a name"),
        (partial(VismaNet, StaticToken("s3cret")), "no texts"),
        (partial(VismaNet, auth="s3cret"), "no texts"),
        (Vault("s3cret").connect, "a method of an object"),
        (Vault("s3cret"), "without a name"),
        ("module", "names no function"),
        (":function", "names no function"),
    ],
)
def test_what_would_have_to_travel_is_refused(connect, said):
    with pytest.raises(ConfigurationError, match=said) as caught:
        connection(connect)
    assert "s3cret" not in str(caught.value)
    assert "module:function" in str(caught.value)


@pytest.mark.parametrize("name", ["no_such_module:f", f"{__name__}:no_such_function"])
def test_a_function_that_is_not_there_is_named(name):
    with pytest.raises(ConfigurationError, match=name):
        connection(name).open()

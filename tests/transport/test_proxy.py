"""The environment's proxy: found, bypassed, and without its password in sight."""

from __future__ import annotations

import pytest
from yarl import URL

from visma_async.transport.proxy import Proxy, proxy_from_environment

API = URL("https://api.finance.visma.net/v1/customer")


@pytest.fixture(autouse=True)
def no_proxy_at_all(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_none_is_named():
    assert proxy_from_environment(API) == Proxy()


def test_the_one_for_the_scheme(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "localhost,127.0.0.1")
    assert proxy_from_environment(API) == Proxy(URL("http://proxy.example:3128"))
    assert proxy_from_environment(URL("http://api.finance.visma.net/")) == Proxy()
    assert proxy_from_environment(URL("https://127.0.0.1:8443/")) == Proxy()


def test_its_password_is_not_shown(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://me:hush-hush@proxy.example:3128")
    proxy = proxy_from_environment(API)
    assert proxy.url == URL("http://proxy.example:3128")
    assert proxy.headers == {"Proxy-Authorization": "Basic bWU6aHVzaC1odXNo"}
    assert "hush" not in repr(proxy)

"""A provider for the whole run, and somebody to sign in with it."""

from __future__ import annotations

import pytest

from tests.openid.browser import HttpBrowser
from tests.openid.provider import OpenIdProvider


@pytest.fixture(scope="session")
def _provider(tmp_path_factory):
    made = OpenIdProvider(tmp_path_factory.mktemp("openid") / "provider.log")
    yield made
    made.close()


@pytest.fixture
async def provider(_provider):
    await _provider.events(clear=True)
    return _provider


@pytest.fixture
async def browser():
    async with HttpBrowser() as made:
        yield made

"""A client that is set up for a sandbox."""

from __future__ import annotations

from typing import Any

from visma_async.auth.credentials import ClientCredentials
from visma_async.client import VismaNet
from visma_async.quota.allowance import Quota
from visma_async.sandbox import Sandbox


def client_of(sandbox: Sandbox, **options: Any) -> VismaNet:
    """A client on the sandbox's address, credentials, quota and clock.

    Args:
        sandbox: It must have been started: its address is not known before.
        **options: Arguments of `VismaNet`. They win over what the sandbox says.
    """
    auth = ClientCredentials(
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        token_url=sandbox.token_url,
    )
    quota = Quota.PRODUCTION
    if sandbox.quota is not None:
        quota = Quota(sandbox.quota, per=sandbox.window)
    options = {
        "auth": auth,
        "base_url": sandbox.url,
        "quota": quota,
        "clock": sandbox.clock,
        **options,
    }
    return VismaNet(**options)

"""Token: until when it is used."""

from __future__ import annotations

import pytest

from visma_async.auth.token import Token


@pytest.mark.parametrize(
    ("lifetime", "used_for"), [(3600.0, 3540.0), (300.0, 270.0), (1.0, 0.9), (None, 10**9)]
)
def test_its_last_minute_or_tenth_counts_as_over(lifetime, used_for):
    token = Token(
        access_token="t",
        issued_at=1_000.0,
        expires_at=None if lifetime is None else 1_000.0 + lifetime,
    )
    assert token.fresh(1_000.0 + used_for - 0.01)
    assert token.fresh(1_000.0 + used_for) == (lifetime is None)


def test_one_that_a_clock_far_ahead_wrote_down_ends_when_it_ends():
    token = Token(access_token="t", issued_at=10_000.0, expires_at=1_000.0)
    assert token.fresh(999.9)
    assert not token.fresh(1_000.0)

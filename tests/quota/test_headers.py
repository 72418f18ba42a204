"""Every form in which the rate limit headers have been seen."""

from __future__ import annotations

import pytest
from multidict import CIMultiDict

from visma_async.quota.allowance import Quota
from visma_async.quota.headers import Snapshot, read_retry_after, read_snapshot

NOW = 1_700_000_000.0


def headers(**values: str) -> CIMultiDict[str]:
    return CIMultiDict({name.replace("_", "-"): value for name, value in values.items()})


def test_seconds_left_and_policy():
    seen = headers(
        x_ratelimit_limit="15000",
        x_ratelimit_remaining="14999",
        x_ratelimit_reset="3599",
        x_ratelimit_policy="4-fixed-window",
    )
    assert read_snapshot(seen, NOW) == Snapshot(15_000, 14_999, 3599.0, "4-fixed-window")


def test_a_unix_time_is_told_by_its_size():
    seen = headers(
        x_ratelimit_limit="500", x_ratelimit_remaining="0", x_ratelimit_reset=str(int(NOW + 60))
    )
    assert read_snapshot(seen, NOW) == Snapshot(500, 0, 60.0, "")


@pytest.mark.parametrize("missing", ["limit", "remaining", "reset"])
def test_half_of_the_headers_is_none(missing):
    values = {"x_ratelimit_limit": "1", "x_ratelimit_remaining": "1", "x_ratelimit_reset": "1"}
    del values[f"x_ratelimit_{missing}"]
    assert read_snapshot(headers(**values), NOW) is None


@pytest.mark.parametrize("nonsense", ["", "soon", "nan", "inf", "-"])
def test_nonsense_is_none(nonsense):
    seen = headers(x_ratelimit_limit="1", x_ratelimit_remaining="1", x_ratelimit_reset=nonsense)
    assert read_snapshot(seen, NOW) is None
    assert read_retry_after(headers(retry_after=nonsense), NOW) is None


def test_retry_after_in_seconds_and_as_a_date():
    assert read_retry_after(headers(retry_after="17"), NOW) == 17.0
    date = "Tue, 14 Nov 2023 22:13:50 GMT"  # NOW + 30
    assert read_retry_after(headers(retry_after=date), NOW) == 30.0
    assert read_retry_after(headers(retry_after="-5"), NOW) == 0.0
    assert read_retry_after(headers(), NOW) is None


def test_quota_is_parsed_as_the_environment_writes_it():
    assert Quota.parse("production") == Quota(15_000, per=3600)
    assert Quota.parse("TEST") == Quota(500)
    assert Quota.parse("200/3") == Quota(200, per=3.0)
    for wrong in ("", "many", "0", "5/0", "-1"):
        with pytest.raises(ValueError):
            Quota.parse(wrong)

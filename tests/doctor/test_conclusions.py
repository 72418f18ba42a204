"""What the checks conclude from what was seen: the parts that touch no network."""

from __future__ import annotations

import base64
import json
from email.utils import formatdate
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async import errors
from visma_async.auth.token import Token
from visma_async.doctor import company, network, setup, standing, times, token, window
from visma_async.doctor.rights import claims_of, rights_in, scopes_of
from visma_async.doctor.seen import Look, Seen
from visma_async.doctor.span import span

NOW = 1_700_000_000.0
HOST = "https://api.finance.visma.net"


def jwt(**claims) -> Token:
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return Token(access_token=f"e30.{payload}.c2ln")


def seen(**changes) -> Seen:
    """What is seen of a company where all is well."""
    values = {
        "way": "application",
        "company": "t",
        "now": NOW,
        "token_url": "https://connect.visma.com/connect/token",
        "base_url": HOST,
        "token": Token(access_token="opaque", refresh_token="r"),
        "branches": look(),
        "assumed": 15_000,
    }
    return Seen(**(values | changes))


def look(took: float = 0.1, **changes) -> Look:
    return Look(**({"asked_at": NOW, "took": took, "calls": 1} | changes))


def told(remaining: int, limit: int = 1_000, reset: int = 60, policy: str = "4-fixed-window"):
    headers = {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(remaining),
        "X-RateLimit-Reset": str(reset),
        "X-RateLimit-Policy": policy,
    }
    return look(headers=headers)


@given(
    ahead=st.floats(-1e5, 1e5),
    there=st.floats(0, 20),
    back=st.floats(0, 20),
    sent=st.floats(NOW, NOW + 10),
)
def test_how_far_a_clock_is_off_is_never_overstated(ahead, there, back, sent):
    answered = sent + there
    headers = {"Date": formatdate(int(answered), usegmt=True)}
    found = times.compare([look(there + back, asked_at=sent + ahead, headers=headers)])
    assert found is not None
    measured, uncertain = found
    assert abs(measured - ahead) <= uncertain + 1e-3


def test_the_shortest_trip_tells_the_time():
    date = {"Date": formatdate(NOW, usegmt=True)}
    found = times.compare([look(9.0, headers=date), look(0.2, headers=date), look(0.1)])
    assert found == (pytest.approx(-0.4), pytest.approx(0.6))


@pytest.mark.parametrize(
    ("ahead", "status"),
    [
        (0, "ok"),
        (5, "ok"),
        (-5, "ok"),
        (7, "warning"),
        (-7, "warning"),
        (60, "warning"),
        (62, "failed"),
        (-62, "failed"),
    ],
)
def test_when_a_clock_is_wrong(ahead, status):
    headers = {"Date": formatdate(NOW, usegmt=True)}
    branches = look(asked_at=NOW + 0.45 + ahead, headers=headers)
    assert times.clock(seen(branches=branches)).status == status


@pytest.mark.parametrize("date", [None, "yesterday", ""])
def test_no_time_is_told(date):
    headers = {} if date is None else {"Date": date}
    assert times.clock(seen(branches=look(headers=headers))).status == "skipped"


def test_the_zone_is_told_with_its_offset():
    assert times.timezone(ZoneInfo("Europe/Helsinki"), NOW).found == (
        "Europe/Helsinki, where it is 00:13 (UTC+02:00)"
    )


def test_scopes_are_read_from_a_token_that_tells_them():
    read = "vismanet_erp_service_api:read"
    assert scopes_of(jwt(scope=f"{read} openid")) == (read, "openid")
    assert scopes_of(jwt(scp=[read])) == (read,)
    assert scopes_of(attrs.evolve(jwt(scope="other"), scopes=(read,))) == (read,)
    assert scopes_of(jwt(sub="x")) == ()
    assert standing.scopes(seen(token=jwt(scope=read))).found == "read"


@given(st.text())
def test_any_text_is_a_token_that_may_tell_nothing(text):
    assert isinstance(claims_of(Token(access_token=text)), dict)
    assert claims_of(Token(access_token=f"a.{text}.b")) is not None


def test_rights_are_those_of_the_erp_service():
    assert rights_in(
        [
            "vismanet_erp_interactive_api:delete",
            "vismanet_erp_interactive_api:read",
            "visma.net.erp.salesorder:update",
            "offline_access",
        ]
    ) == ("read", "delete")


def test_what_the_api_lets_one_read_proves_more_than_a_name():
    bare = Token(access_token="t", scopes=("vismanet_erp_service_api",))
    assert standing.scopes(seen(token=bare)).status == "ok"
    away = look(error=errors.ConnectionFailed("away"))
    assert standing.scopes(seen(token=bare, branches=away)).status == "failed"


@pytest.mark.parametrize(
    ("ends", "status", "word"),
    [
        (NOW + 600, "warning", "ends in 10 min"),
        (NOW - 600, "failed", "ended 10 min ago"),
        (True, "warning", "does not tell"),
        (None, "warning", "does not tell"),
    ],
)
def test_the_end_of_a_token_had_elsewhere(ends, status, word):
    found = token.token(seen(way="token", token=jwt(exp=ends)))
    assert (found.status, word in found.found) == (status, True)


@pytest.mark.parametrize(
    ("error", "way", "culprit"),
    [
        (errors.Unauthorized("", status=401), "application", "tenant"),
        (errors.Unauthorized("", status=401), "user", "roles"),
        (errors.Unauthorized("", status=401), "token", "token"),
        (errors.Unauthorized("", status=401), "old", "token"),
        (errors.NoLicense("", status=401), "application", "tenant"),
        (errors.NoLicense("", status=403), "user", "roles"),
        (errors.NoLicense("", status=403), "token", "tenant"),
        (errors.NoLicense("", status=403), "old", "roles"),
        (errors.Forbidden("", status=403), "application", "scopes"),
        (errors.Forbidden("", status=403), "old", "roles"),
        (errors.RateLimited("", status=429), "application", "quota"),
        (errors.QuotaExhausted(""), "application", "quota"),
        (errors.ServerError("", status=502), "application", "company"),
        (errors.NotFound("", status=404), "application", "company"),
        (errors.DecodeError(""), "application", "company"),
        (errors.RequestTimeout(""), "application", "network"),
        (errors.AuthError(""), "application", "token"),
        (errors.ConfigurationError(""), "user", "token"),
    ],
)
def test_one_check_answers_for_a_failure(error, way, culprit):
    """And it alone: the others have been asked nothing, or found nothing wrong."""
    all_of_it = seen(way=way, branches=look(error=error))
    assert all_of_it.culprit == culprit
    found = [
        network.network(all_of_it),
        token.token(all_of_it),
        standing.tenant(all_of_it),
        standing.scopes(all_of_it),
        standing.roles(all_of_it),
        company.company(all_of_it),
        company.page(all_of_it),
        window.window(all_of_it),
    ]
    assert [one.name for one in found if one.status == "failed"] == [culprit]


def test_what_others_take_is_what_is_gone_beyond_our_own():
    def taken(first: Look, last: Look) -> bool:
        return "others took" in window.window(seen(branches=first, customers=last)).found

    assert not taken(told(900), told(899))
    assert taken(told(900), told(898))
    assert not taken(told(900), attrs.evolve(told(898), calls=2))
    assert not taken(told(900, reset=1), told(500, reset=3600))  # the window has turned between
    assert not taken(told(900), told(10, policy="8-fixed-window"))


@given(remaining=st.integers(0, 1_000))
def test_little_is_less_than_a_tenth(remaining):
    look = told(remaining)
    little = remaining < 100
    assert window.nearly_used_up(look) is little
    assert window.window(seen(branches=look)).status == ("warning" if little else "ok")


def test_the_policy_of_the_old_sales_orders():
    found = window.window(seen(branches=told(900, policy="8-fixed-window")))
    assert found.status == "warning"
    assert "SalesOrders v3" in str(found.advice)


def test_the_proxy_that_is_in_between_is_told_without_its_password(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://me:sesame@proxy.example:3128")
    found = network.network(seen())
    assert found.found.endswith("answered, through the proxy http://proxy.example:3128")
    found = network.network(seen(branches=look(error=errors.ConnectionFailed("away"))))
    assert "names the proxy http://proxy.example:3128:" in str(found.advice)


@pytest.mark.parametrize(
    ("base_url", "status"),
    [
        (HOST, "ok"),
        ("https://integration.visma.net/API/controller/api", "warning"),
        ("https://api.finance.visma.net/API/controller/api", "warning"),
    ],
)
def test_the_old_base_url(base_url, status):
    assert setup.configuration(seen(base_url=base_url), "").status == status


@pytest.mark.parametrize("document", [[1], {}, None, [{}], [{"metadata": {"totalCount": "9"}}]])
def test_a_page_that_tells_no_total(document):
    found = company.page(seen(customers=look(document=document)))
    assert found.status == "ok"
    assert "; all" not in found.found


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.04, "0.0 s"), (95, "95 s"), (2460, "41 min"), (12600, "3.5 h")]
)
def test_a_span_in_words(seconds, words):
    assert span(seconds) == words

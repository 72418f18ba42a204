"""The two halves of a sign-in, sans-IO: what is sent, and what is not believed."""

from __future__ import annotations

import base64
import hashlib
import json
import pickle
from urllib.parse import parse_qs, parse_qsl, quote, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async import AuthError, AuthorizationCode, ClientCredentials, ConfigurationError, SignIn
from visma_async.auth.id_token import Expected, check_id_token
from visma_async.auth.oauth import TokenRequest, read_token
from visma_async.auth.secret import Secret

NOW = 1_700_000_000.0
ISSUER = "https://connect.visma.com"
AUTH = AuthorizationCode(
    client_id="isv_app",
    client_secret="hush-secret",
    redirect_uri="https://app.example/back",
    scopes=["vismanet_erp_interactive_api:read", "offline_access", "openid"],
)
BEGUN = SignIn(state="hush-state", nonce="hush-nonce", code_verifier="hush-verifier" * 4)


def back(**query: str) -> str:
    return f"https://app.example/back?{urlencode({'state': 'hush-state', **query})}"


def test_the_address_that_the_user_is_sent_to():
    url, begun = AUTH.authorize_url(ui_locales="nb-NO")
    parts = urlsplit(url)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == f"{ISSUER}/connect/authorize"
    query = {name: one for name, (one,) in parse_qs(parts.query).items()}
    verifier = begun.code_verifier.reveal()
    digest = hashlib.sha256(verifier.encode()).digest()
    assert query == {
        "response_type": "code",
        "client_id": "isv_app",
        "redirect_uri": "https://app.example/back",
        "scope": "vismanet_erp_interactive_api:read offline_access openid",
        "state": begun.state.reveal(),
        "nonce": begun.nonce.reveal(),
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
        "ui_locales": "nb-NO",
    }
    assert 43 <= len(verifier) <= 128
    assert verifier not in url


def test_every_sign_in_has_secrets_of_its_own():
    begun = [AUTH.authorize_url()[1] for _ in range(50)]
    for name in ("state", "nonce", "code_verifier"):
        assert len({getattr(one, name) for one in begun}) == 50


def test_a_sign_in_survives_a_session_and_shows_nothing():
    assert SignIn.from_dict(json.loads(json.dumps(BEGUN.to_dict()))) == BEGUN
    assert "hush" not in repr(BEGUN)
    with pytest.raises(TypeError, match="do not pickle"):
        pickle.dumps(BEGUN)


@pytest.mark.parametrize(
    "kept", [{}, {"state": "s"}, {**BEGUN.to_dict(), "state": ""}, {**BEGUN.to_dict(), "nonce": 1}]
)
def test_what_is_no_sign_in_is_refused(kept):
    with pytest.raises(ConfigurationError, match="no sign-in that"):
        SignIn.from_dict(kept)


def test_the_request_for_a_code():
    key, request = AUTH.exchange_request(back(code="hush-code"), BEGUN)
    assert request.url == f"{ISSUER}/connect/token"
    assert request.form == {
        "grant_type": "authorization_code",
        "code": "hush-code",
        "redirect_uri": "https://app.example/back",
        "code_verifier": "hush-verifier" * 4,
        "client_id": "isv_app",
        "client_secret": "hush-secret",
    }
    assert "hush" not in repr((key, request))


altered = st.text(max_size=60).filter(lambda state: state != "hush-state")


@given(altered)
def test_any_altered_state_is_refused(state):
    for callback in (back(code="c", state=state), back(error="access_denied", state=state)):
        with pytest.raises(AuthError, match="its state is another") as caught:
            AUTH.exchange_request(callback, BEGUN)
        assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("callback", "complaint"),
    [
        ("https://app.example/back?code=c", "state is missing"),
        ("https://app.example/back", "state is missing"),
        ("", "state is missing"),
        (back(), "no code"),
        (back(code=""), "no code"),
        (back(code="c") + "&state=hush-state", "more than one state"),
        (back(code="c") + "&code=d", "more than one code"),
        (back(code="c", iss="https://evil.example"), "is from 'https://evil.example'"),
        (back(error="access_denied"), "access_denied. The user declined"),
        (back(error="server_error", error_description="Later."), "server_error: Later."),
        (back(error="something_new"), "something_new"),
    ],
)
def test_callbacks_that_are_refused(callback, complaint):
    with pytest.raises(AuthError) as caught:
        AUTH.exchange_request(callback, BEGUN)
    assert complaint in str(caught.value)
    assert "hush" not in str(caught.value)
    assert caught.value.__cause__ is None


@given(st.text() | st.text().map(lambda text: f"https://app.example/back?{text}"))
def test_no_callback_breaks_anything(callback):
    with pytest.raises(AuthError):
        AUTH.exchange_request(callback, BEGUN)


def test_a_sign_in_of_other_credentials():
    _, begun = AuthorizationCode.legacy(
        client_id="c", client_secret="s", redirect_uri="https://app.example/back"
    ).authorize_url()
    with pytest.raises(ConfigurationError, match="old integration"):
        AUTH.exchange_request(f"?code=c&state={begun.state.reveal()}", begun)


@pytest.mark.parametrize(
    "callback",
    [
        "https://a/b?code=c?d&state=hush-state#x",
        "?code=c?d&state=hush-state",
        "code=c?d&state=hush-state",
    ],
)
def test_an_address_or_its_query(callback):
    assert AUTH.exchange_request(callback, BEGUN)[1].form["code"] == "c?d"


def test_a_callback_that_names_its_issuer():
    assert AUTH.exchange_request(back(code="c", iss=ISSUER), BEGUN)


CLAIMS = {"iss": ISSUER, "aud": "isv_app", "exp": NOW + 300, "nonce": "hush-nonce", "sub": "u"}
EXPECTED = Expected(issuer=ISSUER, client="isv_app", nonce=Secret("hush-nonce"), required=True)


def jwt(claims) -> str:
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"e30.{payload}.c2ln"


def test_an_id_token_of_this_sign_in():
    check_id_token(jwt(CLAIMS), EXPECTED, NOW)
    check_id_token(jwt({**CLAIMS, "aud": ["isv_app"]}), EXPECTED, NOW)
    check_id_token(jwt({**CLAIMS, "aud": ["isv_app", "b"], "azp": "isv_app"}), EXPECTED, NOW)
    check_id_token(None, Expected(**{**_fields(), "required": False}), NOW)


def _fields():
    return {name: getattr(EXPECTED, name) for name in ("issuer", "client", "nonce", "required")}


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"iss": "https://evil.example"}, "is of 'https://evil.example'"),
        ({"iss": None}, "is of None"),
        ({"aud": "other"}, "another application"),
        ({"aud": ["isv_app", "b"]}, "another application"),
        ({"azp": "other"}, "another application"),
        ({"exp": NOW - 200}, "expired"),
        ({"exp": "soon"}, "no end"),
        ({"exp": float("nan")}, "expired"),
        ({"exp": True}, "no end"),
        ({"nonce": None}, "nonce"),
    ],
)
def test_id_tokens_of_something_else(changes, complaint):
    with pytest.raises(AuthError, match=complaint) as caught:
        check_id_token(jwt({**CLAIMS, **changes}), EXPECTED, NOW)
    assert "hush" not in str(caught.value)


@given(st.text(max_size=40).filter(lambda nonce: nonce != "hush-nonce"))
def test_any_altered_nonce_is_refused(nonce):
    with pytest.raises(AuthError, match="nonce"):
        check_id_token(jwt({**CLAIMS, "nonce": nonce}), EXPECTED, NOW)


@given(st.text() | st.none() | st.integers() | st.binary().map(lambda b: f"a.{b.hex()}.c"))
def test_what_is_no_id_token_is_refused(token):
    with pytest.raises(AuthError, match=r"cannot be read|is missing"):
        check_id_token(token, EXPECTED, NOW)


def test_the_answer_to_a_code_is_checked_and_read():
    _, request = AUTH.exchange_request(back(code="c"), BEGUN)
    answer = {
        "access_token": "a",
        "refresh_token": "r",
        "expires_in": 3600,
        "scope": "x:read offline_access",
        "id_token": jwt(CLAIMS),
    }
    token = read_token(request, 200, json.dumps(answer).encode(), NOW)
    assert (token.refresh_token.reveal(), token.scopes) == ("r", ("x:read", "offline_access"))
    del answer["id_token"]
    with pytest.raises(AuthError, match="missing, although the scope openid"):
        read_token(request, 200, json.dumps(answer).encode(), NOW)


def test_a_refresh_token_that_is_not_replaced_stays():
    kept = read_token(
        TokenRequest(url="u", form={}, client="c", tenant=""),
        200,
        b'{"access_token": "a", "refresh_token": "hush-r"}',
        NOW,
    )
    request = AUTH.renewal("", kept)
    assert request.form["refresh_token"] == "hush-r"
    assert (
        read_token(request, 200, b'{"access_token": "b"}', NOW).refresh_token.reveal() == "hush-r"
    )
    renewed = read_token(request, 200, b'{"access_token": "b", "refresh_token": "r2"}', NOW)
    assert renewed.refresh_token.reveal() == "r2"


def test_a_refusal_that_repeats_the_secret_does_not_get_it_into_the_error():
    _, request = AUTH.exchange_request(back(code="hush-code"), BEGUN)
    answer = {"error": "invalid_grant", "error_description": "hush-code, hush-secret: no."}
    with pytest.raises(AuthError, match=r"\*\*\*, \*\*\*: no") as caught:
        read_token(request, 400, json.dumps(answer).encode(), NOW)
    assert "hush" not in str(caught.value)


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_basic_header_is_form_encoded_first(client, secret):
    auth = ClientCredentials(client_id=client, client_secret=secret, basic=True)
    request = auth.renewal("t", None)
    told = base64.b64decode(request.headers["Authorization"].removeprefix("Basic ")).decode()
    assert told.isascii()
    (pair,) = parse_qsl(told.replace(":", "=", 1), keep_blank_values=True, max_num_fields=1)
    assert pair == (client, secret)
    assert set(request.form) == {"grant_type", "tenant_id"}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"redirect_uri": "http://app.example/back"}, "redirect_uri must begin with https"),
        ({"redirect_uri": "https://app.example/back#x"}, "no fragment"),
        ({"redirect_uri": "app"}, "redirect_uri"),
        ({"scopes": []}, "needs scopes"),
        ({"client_id": ""}, "needs a client_id"),
        ({"token_url": "http://connect.visma.com/token"}, "token_url must begin with https"),
        ({"authorize_url": "http://x.example/a"}, "authorize_url must begin with https"),
        ({"revocation_url": "http://x.example/a"}, "revocation_url must begin with https"),
    ],
)
def test_what_cannot_work_is_refused_at_once(arguments, complaint):
    usual = {"client_id": "c", "redirect_uri": "https://a.example/", "scopes": "a"}
    with pytest.raises(ConfigurationError, match=complaint):
        AuthorizationCode(**{**usual, **arguments})


@pytest.mark.parametrize(
    "address",
    ["https://a.example/", "http://127.0.0.1:8/b", "http://[::1]/b", "com.example.app:/back"],
)
def test_redirect_addresses_are_kept_as_they_are(address):
    auth = AuthorizationCode(client_id="c", redirect_uri=address, scopes="a")
    assert quote(address, safe="") in auth.authorize_url()[0]


def test_other_endpoints_bring_their_own_neighbours():
    auth = AuthorizationCode(
        client_id="c",
        redirect_uri="https://a.example/",
        scopes="a",
        authorize_url="https://id.example/x/authorize",
        token_url="https://id.example/x/token",
    )
    assert auth.issuer == "https://id.example"
    assert auth.revocation_url == "https://id.example/x/revocation"
    assert AUTH.revocation_url == f"{ISSUER}/connect/revocation"
    assert AUTH.issuer == ISSUER
    assert "hush" not in repr(AUTH)

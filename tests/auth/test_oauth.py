"""The token endpoint's answers, and that no secret shows anywhere."""

from __future__ import annotations

import json
import pickle

import pytest

from visma_async.auth.credentials import ClientCredentials, StaticToken
from visma_async.auth.oauth import read_token
from visma_async.auth.secret import Secret
from visma_async.auth.token import Token
from visma_async.errors import AuthError, ConfigurationError

NOW = 1_700_000_000.0
CREDENTIALS = ClientCredentials(client_id="isv_app", client_secret="hush-hush")


def read(status: int, body: object) -> Token:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_token(CREDENTIALS.renewal("t-1", None), status, raw, NOW)


def test_the_form_of_a_client_credentials_request():
    key, request = CREDENTIALS.key("t-1"), CREDENTIALS.renewal("t-1", None)
    assert request.url == "https://connect.visma.com/connect/token"
    assert request.form == {
        "grant_type": "client_credentials",
        "client_id": "isv_app",
        "client_secret": "hush-hush",
        "tenant_id": "t-1",
    }
    assert (key.client_id, key.tenant, key.scopes) == ("isv_app", "t-1", ())


@pytest.mark.parametrize("scopes", ["a:read a:create", ["a:read", "a:create"]])
def test_scopes_are_sent_only_where_they_are_named(scopes):
    named = ClientCredentials(client_id="c", client_secret="s", scopes=scopes)
    assert named.renewal("t", None).form["scope"] == "a:read a:create"
    assert "scope" not in CREDENTIALS.renewal("t", None).form


def test_an_answer_with_a_token():
    token = read(200, {"access_token": "abc", "expires_in": 3600, "token_type": "Bearer"})
    assert token.access_token.reveal() == "abc"
    assert token.expires_at == NOW + 3600
    assert token.fresh(NOW + 3539)
    assert not token.fresh(NOW + 3541)


def test_a_short_token_is_used_for_most_of_its_life():
    token = read(200, {"access_token": "abc", "expires_in": "10"})
    assert token.fresh(NOW + 8.9)
    assert not token.fresh(NOW + 9.1)


def test_a_token_without_an_end():
    assert read(200, {"access_token": "abc"}).fresh(NOW * 2)


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        ("invalid_client", "secret"),
        ("invalid_scope", "App Store"),
        ("unauthorized_client", "App Store"),
        ("invalid_grant", "Company Tenant ID"),
        ("invalid_request", "Company Tenant ID"),
    ],
)
def test_refusals_name_their_usual_cause(code, advice):
    with pytest.raises(AuthError, match=code) as caught:
        read(400, {"error": code, "error_description": "No such thing."})
    assert caught.value.code == code
    assert caught.value.status == 400
    assert advice in str(caught.value)
    assert "No such thing." in str(caught.value)
    assert "t-1" in str(caught.value)


@pytest.mark.parametrize("body", [b"", b"<html>hello</html>", b"[]", b'{"access_token": 5}'])
def test_answers_that_make_no_sense(body):
    with pytest.raises(AuthError, match="answered 200 with"):
        read(200, body)


@pytest.mark.parametrize(
    "shown",
    [
        CREDENTIALS,
        CREDENTIALS.renewal("t", None),
        StaticToken("hush-hush"),
        Token(access_token="hush-hush"),
        Secret("hush-hush"),
        {"secret": Secret("hush-hush")},
    ],
)
def test_no_secret_shows(shown):
    assert "hush" not in repr(shown)
    assert "hush" not in str(shown)
    assert "hush" not in f"{shown}"
    if not hasattr(shown, "form"):
        with pytest.raises(TypeError, match="do not pickle"):
            pickle.dumps(shown)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"client_id": "", "client_secret": "s"}, "client_id"),
        ({"client_id": "c", "client_secret": ""}, "client_secret"),
        ({"token_url": "http://connect.visma.com/connect/token"}, "https"),
        ({"token_url": "connect.visma.com"}, "host"),
        ({"token_url": "https://user:pw@connect.visma.com"}, "credentials"),
    ],
)
def test_what_cannot_work_is_refused_at_once(arguments, complaint):
    with pytest.raises(ConfigurationError, match=complaint):
        ClientCredentials(**{"client_id": "c", "client_secret": "s", **arguments})


def test_credentials_are_values():
    again = ClientCredentials(client_id="isv_app", client_secret="hush-hush")
    assert again == CREDENTIALS
    assert hash(again) == hash(CREDENTIALS)
    assert again != ClientCredentials(client_id="isv_app", client_secret="other")

"""Desk: where users sign in, and where tokens are had, given back and described."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

from visma_async.sandbox import answers, interactive, tokens, vni
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.interactive import GRANTS, Interactive
from visma_async.sandbox.tokens import OAuthError, Tokens
from visma_async.sandbox.vni import Vni

TOKEN_PATH = "/connect/token"  # noqa: S105 - an address
REVOCATION_PATH = "/connect/revocation"
DISCOVERY_PATH = "/.well-known/openid-configuration"
_ADDRESSES = {
    TOKEN_PATH: "POST",
    REVOCATION_PATH: "POST",
    DISCOVERY_PATH: "GET",
    vni.TOKEN_PATH: "POST",
    vni.REVOKE_PATH: "DELETE",
    vni.TEST_PATH: "GET",
    vni.CONTEXT_PATH: "GET",
}


class Desk:
    """Answers the addresses of Visma Connect and those of the old integration beside its API."""

    def __init__(self, tokens: Tokens, interactive: Interactive, vni: Vni) -> None:
        self._tokens = tokens
        self._interactive = interactive
        self._vni = vni

    def knows(self, path: str) -> bool:
        """Whether a request to an address is for the desk."""
        return path.lower() in _ADDRESSES

    def page(self, method: str, path: str, query: str, now: float) -> Answer | None:
        """The page of an address that a browser is sent to; None where it is another."""
        wanted = dict(parse_qsl(query, keep_blank_values=True))
        if method != "GET":
            return None
        if path.lower() == interactive.AUTHORIZE_PATH:
            return self._interactive.authorize(wanted, now)
        if path.lower() == vni.AUTHORIZE_PATH:
            return self._vni.authorize(wanted, now)
        return None

    def answer(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, now: float, base: str
    ) -> Answer:
        """Answer a request to one of the other addresses.

        Args:
            method: The HTTP method.
            path: The address.
            headers: Its headers.
            body: Its body.
            now: The time on the sandbox's clock.
            base: Where the sandbox is.
        """
        address = path.lower()
        if method != _ADDRESSES[address]:
            return answers.empty(405)
        authorization = headers.get("Authorization")
        if address == DISCOVERY_PATH:
            return _description(base)
        if address == vni.REVOKE_PATH:
            return self._vni.revoke(authorization, now)
        if address == vni.TEST_PATH:
            return self._vni.test(authorization, now)
        if address == vni.CONTEXT_PATH:
            return self._vni.context(authorization, now)
        form = dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
        if not headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
            form = {}
        try:
            answer = self._of_form(address, form, authorization, now, base)
        except OAuthError as error:
            told = {"error": error.code, "error_description": error.description}
            answer = answers.as_json(told, 400)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    def _of_form(
        self,
        address: str,
        form: Mapping[str, str],
        authorization: str | None,
        now: float,
        base: str,
    ) -> Answer:
        if address == vni.TOKEN_PATH:
            return self._vni.grant(form, authorization, now)
        if address == REVOCATION_PATH:
            self._interactive.revoke(form, authorization)
            return answers.empty(200)
        if form.get("grant_type") not in GRANTS:
            token = self._tokens.grant(form, authorization, now)
            return answers.as_json(tokens.answer(token, self._tokens.lifetime))
        granted = self._interactive.grant(form, authorization, now, base)
        return answers.as_json(granted)


def _description(base: str) -> Answer:
    return answers.as_json(
        {
            "issuer": base,
            "authorization_endpoint": base + interactive.AUTHORIZE_PATH,
            "token_endpoint": base + TOKEN_PATH,
            "revocation_endpoint": base + REVOCATION_PATH,
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["HS256"],
            "code_challenge_methods_supported": ["S256"],
            "scopes_supported": list(interactive.SCOPES),
        }
    )

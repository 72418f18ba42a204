"""Gateway: everything a request meets before a service carries it out. Knows no socket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from visma_async.sandbox import answers, background, tokens, windows
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.background import Jobs
from visma_async.sandbox.call import Call
from visma_async.sandbox.changing import ManualNumbers
from visma_async.sandbox.company import Company, local_time
from visma_async.sandbox.contract import contract
from visma_async.sandbox.drift import Drifts
from visma_async.sandbox.outcomes import Outcomes
from visma_async.sandbox.recording import Recorded
from visma_async.sandbox.router import BadPath, Match, NoMethod, NoRoute, Router
from visma_async.sandbox.service import ListRules, Service
from visma_async.sandbox.tokens import Token, Tokens
from visma_async.sandbox.windows import Count, Policy, Repeats, Windows

OLD_PREFIX = "/api/controller/api/"
V3_PREFIX = "/api/v3/"
_SERVICES = tuple(tokens.SERVICES)


@attrs.frozen(kw_only=True)
class Rules:
    """How strict the gateway is.

    Attributes:
        policies: The quota of each policy, by name.
        reset: Whether X-RateLimit-Reset counts seconds or is a Unix time.
        rounding: How its fraction is treated.
        headers: Whether the four headers are sent at all.
        same_request: So many identical requests in so many seconds; None for no such limit.
        client_errors: So many failures of one request in so many seconds, or None.
        wrong_tenant: What a customer's tenant id gets: an empty 401, or fault 12027.
    """

    policies: Mapping[str, Policy]
    reset: windows.Reset = "seconds"
    rounding: windows.Rounding = "ceil"
    headers: bool = True
    same_request: tuple[int, float] | None = None
    client_errors: tuple[int, float] | None = None
    wrong_tenant: Literal["401", "12027"] = "401"


@attrs.define
class Visit:
    """One request on its way through.

    Attributes:
        path: Without the query and without the old base path's prefix.
        count: What the windows say of it; None before they were asked.
        refusal: The answer, when it does not get through.
    """

    record: Recorded
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    path: str
    service: str
    policy: Policy
    token: Token | None
    company: Company | None
    now: float
    count: Count | None = None
    refusal: Answer | None = None


class Gateway:
    """Lets requests through to the two services, or does not.

    Args:
        companies: By tenant id.
        legacy_ids: Tenant ids by the company numbers of the old ipp-company-id header.
    """

    def __init__(
        self,
        *,
        rules: Rules,
        tokens: Tokens,
        companies: Mapping[str, Company],
        legacy_ids: Mapping[str, str],
        listing: ListRules,
        manual_numbers: ManualNumbers,
        jobs: Jobs,
        drifts: Drifts,
    ) -> None:
        self.windows = Windows()
        self.outcomes = Outcomes()
        self.jobs = jobs
        self.storage = ""
        self._rules = rules
        self._tokens = tokens
        self._companies = companies
        self._legacy_ids = legacy_ids
        self._routers = {name: Router(contract(name).endpoints) for name in _SERVICES}
        self._services = {
            name: Service(name, listing, manual_numbers, drifts) for name in _SERVICES
        }
        self._same = Repeats(*rules.same_request) if rules.same_request else None
        self._failed = Repeats(*rules.client_errors) if rules.client_errors else None

    def arrive(self, record: Recorded, headers: Mapping[str, str], body: bytes) -> Visit:
        """Look at a request that just came: who it is from, and whether its quota lasts."""
        lowered = {name.lower(): value for name, value in headers.items()}
        path, old = record.path, record.path.lower().startswith(OLD_PREFIX)
        if old:
            path = path[len(OLD_PREFIX) - 1 :]
        service = "salesorder" if path.lower().startswith(V3_PREFIX) else "erp"
        token = self._tokens.find(lowered.get("authorization"))
        visit = Visit(
            record=record,
            headers=lowered,
            body=body,
            path=path,
            service=service,
            policy=self._policy(path, service, old=old),
            token=token,
            company=self._company(token, lowered),
            now=record.at,
        )
        record.client = token.client if token else None
        record.company = visit.company.tenant if visit.company else None
        record.policy = visit.policy.name
        visit.refusal = self._identify(visit) or self._limit(visit)
        return visit

    def carry_out(self, visit: Visit, base: str) -> Answer:
        """Answer a request that got through."""
        company, token = visit.company, visit.token
        if company is None or token is None:
            return answers.empty(401)
        try:
            match = self._routers[visit.service].match(visit.record.method, visit.path)
        except BadPath as error:
            text = "A potentially dangerous Request.Path value was detected from the client"
            return _say(visit, 400, f"{text} ({error}).")
        except NoRoute:
            text = f"No HTTP resource was found that matches the request URI '{base}{visit.path}'."
            return _say(visit, 404, text)
        except NoMethod:
            text = f"The requested resource does not support http method '{visit.record.method}'."
            return _say(visit, 405, text)
        visit.record.route = f"{match.endpoint.method} {match.endpoint.path}"
        return self._answer(visit, match, company, token, base)

    def finish(self, visit: Visit, answer: Answer) -> None:
        """Put the rate limit's headers on an answer, and remember what failed."""
        if self._rules.headers:
            count = visit.count or self.windows.look(self._key(visit), visit.policy, visit.now)
            told = windows.headers(count, reset=self._rules.reset, rounding=self._rules.rounding)
            for name, value in told.items():
                answer.headers.setdefault(name, value)
        if self._failed and 400 <= answer.status < 500 and answer.status != 429:
            self._failed.note(_identity(visit), visit.now)

    def _answer(
        self, visit: Visit, match: Match, company: Company, token: Token, base: str
    ) -> Answer:
        action = match.endpoint.kind in {"action", "upload"}
        if not tokens.allows(token, visit.service, match.endpoint.method, action=action):
            return answers.empty(403)
        visit.record.executed = True
        header = visit.headers.get(background.HEADER)
        if header is None or not match.endpoint.background:
            return self._perform(visit, match, company, base, visit.now)
        if not background.understood(header):
            return answers.message(
                400, f"The value '{header}' is not valid for {background.HEADER}."
            )
        return self.jobs.submit(
            path=visit.path,
            company=company.tenant,
            client=token.client,
            notify=header,
            has_body=bool(visit.body),
            now=visit.now,
            base=base,
            run=lambda now: self._perform(visit, match, company, base, now, queued=True),
        )

    def _perform(
        self,
        visit: Visit,
        match: Match,
        company: Company,
        base: str,
        now: float,
        *,
        queued: bool = False,
    ) -> Answer:
        local = local_time(now)
        company.catch_up(local)
        if (job := match.keys.get("requestId")) is not None and visit.token is not None:
            read = (
                self.jobs.content if match.endpoint.path.endswith("/content") else self.jobs.state
            )
            return read(job, company.tenant, visit.token.client, now)
        return self._services[visit.service].answer(
            Call(
                match=match,
                company=company,
                query=visit.record.query,
                headers=visit.headers,
                body=visit.body,
                base=base,
                now=local,
                storage=self.storage,
                background=queued,
                outcome=self.outcomes.take(visit.path) if match.endpoint.kind == "action" else None,
            )
        )

    def _identify(self, visit: Visit) -> Answer | None:
        token = visit.token
        if token is None or token.expires <= visit.now:
            return answers.empty(401, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
        if not token.usable:
            if self._rules.wrong_tenant == "401":
                return answers.empty(401, {"WWW-Authenticate": "Bearer"})
            return answers.no_license()
        if visit.company is None or (token.legacy and "ipp-application-type" not in visit.headers):
            return answers.ipp(400, "12002", "")
        return None

    def _limit(self, visit: Visit) -> Answer | None:
        identity = _identity(visit)
        for repeats, name in ((self._same, "SameRequestLimit"), (self._failed, "ClientErrorLimit")):
            if repeats and (wait := repeats.full(identity, visit.now)) is not None:
                refusal = answers.ipp(
                    429, "4290", f"{name}: the same request was made too many times."
                )
                refusal.headers["Retry-After"] = str(max(1, round(wait + 0.5)))
                return refusal
        if self._same:
            self._same.note(identity, visit.now)
        visit.count = self.windows.take(self._key(visit), visit.policy, visit.now)
        if visit.count.allowed:
            return None
        text = f"Rate limit is exceeded. Try again in {visit.count.wait:.0f} seconds."
        return answers.as_json({"statusCode": 429, "message": text}, 429)

    def _key(self, visit: Visit) -> windows.Key:
        client = visit.token.client if visit.token else ""
        company = visit.company.tenant if visit.company else ""
        if visit.policy.name == windows.OLD_BASE:
            company = "*"
        return (visit.service, client, company, visit.policy.name)

    def _policy(self, path: str, service: str, *, old: bool) -> Policy:
        if old:
            return self._rules.policies[windows.OLD_BASE]
        if service == "erp" and "salesorder" in _deprecated(path):
            return self._rules.policies[windows.SALES_ORDER]
        return self._rules.policies[windows.STANDARD]

    def _company(self, token: Token | None, headers: Mapping[str, str]) -> Company | None:
        if token is None:
            return None
        tenant = token.tenant
        if token.legacy:
            tenant = self._legacy_ids.get(headers.get("ipp-company-id", ""), "")
        return self._companies.get(tenant)


def _say(visit: Visit, status: int, text: str) -> Answer:
    if visit.service == "erp":
        return answers.message(status, text)
    return answers.problem(status, text, text)


def _deprecated(path: str) -> str:
    segments = path.lower().strip("/").split("/")
    found = [segment for segment in segments[1:] if segment in {"salesorder", "salesorderbasic"}]
    return found[0] if found else ""


def _identity(visit: Visit) -> tuple[str | None, str | None, str, str, object, bytes]:
    record = visit.record
    return (record.client, record.company, record.method, record.path, record.query, visit.body)

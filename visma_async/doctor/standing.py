"""Whether the company is meant that is named, and who asks may read it: tenant, scopes, roles."""

from __future__ import annotations

from visma_async.doctor.finding import Finding
from visma_async.doctor.rights import rights_in
from visma_async.doctor.seen import Seen
from visma_async.errors import NoLicense, VismaNetError

_APPROVED = (
    "that the integration is approved for it in Visma App Store, and that its ERP licence has not "
    "lapsed."
)


def tenant(seen: Seen) -> Finding:
    """Returns whether the tenant id is a company's."""
    if seen.way in {"user", "old"}:
        reason = (
            "the user chose the company at the sign-in"
            if seen.way == "user"
            else "the old integration has company ids"
        )
        return Finding("tenant", "skipped", reason)
    if (error := seen.failure("tenant")) is not None:
        whose = seen.company or "of the token"
        return Finding(
            "tenant",
            "failed",
            f"the tenant id {whose} gives a token that the API refuses, as it does with a "
            f"customer's: {error.message}",
            "Use the Company Tenant ID, of which each company has its own; the Customer Tenant ID, "
            f"of the contract, gives tokens that no company accepts. If it is the company's: check "
            f"{_APPROVED}",
        )
    if seen.culprit is not None:
        return unseen("tenant", seen)
    return Finding("tenant", "ok", f"{seen.company or 'that of the token'} is a company's")


def scopes(seen: Seen) -> Finding:
    """Returns whether the token's scopes allow to read, and whether they allow more than that."""
    if seen.way == "old":
        return Finding("scopes", "skipped", "the old integration has one for all")
    if seen.token is None:
        return unseen("scopes", seen)
    told, rights = seen.scopes, rights_in(seen.scopes)
    if (error := seen.failure("scopes")) is not None:
        lacking = f"read is missing, there are {' '.join(told)}" if told else "read may be missing"
        return Finding("scopes", "failed", f"{lacking}: {error.message}", _grant_read(seen))
    if not told:
        return Finding(
            "scopes", "skipped", f"neither the token nor its endpoint tells them{_proof(seen)}"
        )
    if "read" not in rights:
        if _proof(seen):
            return Finding("scopes", "ok", f"{' '.join(told)}{_proof(seen)}")
        found = f"read is missing, there are {' '.join(told)}"
        return Finding("scopes", "failed", found, _grant_read(seen))
    if rights == ("read",):
        return Finding("scopes", "ok", "read")
    return Finding(
        "scopes",
        "ok",
        ", ".join(rights),
        f"An export needs read alone: ask for {_read(seen)} only (scopes in the profile), or give "
        "the job an application that has no more.",
    )


def roles(seen: Seen) -> Finding:
    """Returns whether who asks has the role that the API wants."""
    if (error := seen.failure("roles")) is not None:
        return Finding("roles", "failed", _refused(seen, error), _roles_advice(seen, error))
    if seen.way == "application":
        return Finding("roles", "skipped", "an application has scopes in their place")
    if seen.culprit is not None:
        return unseen("roles", seen)
    who = "the user has API User" if seen.way == "user" else "those that reading takes are there"
    return Finding("roles", "ok", who)


def unseen(check: str, seen: Seen) -> Finding:
    """Returns the finding of a check that another one's failure leaves nothing to look at."""
    return Finding(check, "skipped", f"see {seen.culprit}")


def _refused(seen: Seen, error: VismaNetError) -> str:
    if isinstance(error, NoLicense) and seen.way == "user":
        return f"the user who signed in lacks the role API User, it seems: {error.message}"
    return f"the API refuses who asks: {error.message}"


def _roles_advice(seen: Seen, error: VismaNetError) -> str | None:
    if isinstance(error, NoLicense) and seen.way == "user":
        return (
            "Have an administrator give the user the role API User in the company, and sign in "
            "again. If it is there: check that the company's ERP licence has not lapsed."
        )
    return error.advice


def _grant_read(seen: Seen) -> str:
    then = "sign in again with it in scopes" if seen.way == "user" else "name it, if you name any"
    return (
        f"Add {_read(seen)} to the application in the Developer Portal, have the company's "
        f"administrator approve it in Visma App Store, and {then}."
    )


def _read(seen: Seen) -> str:
    kind = "interactive" if seen.way == "user" else "service"
    return f"vismanet_erp_{kind}_api:read"


def _proof(seen: Seen) -> str:
    read = seen.branches is not None and seen.branches.error is None
    return "; the API let it read" if read else ""

"""Parsing: from headers and bytes to events. Trust first, then age, and only then the JSON."""

from __future__ import annotations

from visma_async.clock import Clock, SystemClock
from visma_async.errors import InvalidSignature
from visma_async.webhooks.age import FRESHNESS, check_age
from visma_async.webhooks.events import Event
from visma_async.webhooks.raw import MAX_BODY, Headers, decoded, lowered, sized
from visma_async.webhooks.reading import read_events
from visma_async.webhooks.signature import SIGNATURE_HEADER, Secrets, checked_secrets, is_signed


def parse(
    headers: Headers,
    body: bytes,
    secret: Secrets,
    *,
    freshness: float | None = FRESHNESS,
    max_body: int = MAX_BODY,
    clock: Clock = SystemClock(),  # noqa: B008 - has no state
) -> list[Event]:
    """Returns the events of a delivery of the Developer Portal, once it is shown to be genuine.

    Args:
        headers: The request's headers, by name; in any case.
        body: The request's body, as it came: the signature is that of the bytes.
        secret: The subscription's secret, or several while it is being changed.
        freshness: Seconds by which the delivery's timestamp may differ from now; None for any.
            The timestamp is not signed, and a delivery without one has no age: see
            `visma_async.webhooks`.
        max_body: Bytes of the largest body that is looked at.
        clock: Where time comes from; tests pass their own.

    Raises:
        InvalidSignature: The signature is missing, or not the body's. Answer with `error.status`.
        StaleNotification: (An `InvalidSignature`.) It is older, or further ahead, than `freshness`.
        OversizedNotification: (An `InvalidSignature`.) The body is larger than `max_body`.
        DecodeError: The signature is right, but the body is no JSON. Answer 400.
        ConfigurationError: The secret is empty, or headers or body are not as they came.
    """
    secrets = checked_secrets(secret)
    known = lowered(headers)
    raw = sized(body, max_body)
    signature = known.get(SIGNATURE_HEADER)
    if not signature:
        raise InvalidSignature(
            f"The notification is not signed: it has no header {SIGNATURE_HEADER}.",
            advice="If it did come from Visma, something in between drops the header. What the old "
            "subscriptions send, and what a job's own URL is sent, is not signed: see "
            "parse_unsigned.",
        )
    if not is_signed(raw, signature, secrets):
        which = "the secret" if len(secrets) == 1 else f"any of the {len(secrets)} secrets"
        raise InvalidSignature(
            f"The notification's signature is not the one that {which} gives for its body of "
            f"{len(raw)} bytes."
        )
    if freshness is not None:
        check_age(known, freshness, clock.time())
    return read_events(decoded(raw), known)


def parse_unsigned(
    body: bytes, headers: Headers | None = None, *, max_body: int = MAX_BODY
) -> list[Event]:
    """Returns the events of a delivery that carries no signature, whoever may have sent it.

    Two kinds have none: the notifications of the old subscriptions (arrays, or single objects, with
    `resourceUri`), and that of a background job which was submitted with a URL of yours. Take what
    they say as a hint to look, not as a fact: anybody can invent an id or an address. An address of
    yours that nobody can guess keeps strangers out.

    Args:
        body: The request's body.
        headers: The request's headers, for `event.headers`.
        max_body: Bytes of the largest body that is looked at.

    Raises:
        OversizedNotification: The body is larger than `max_body`.
        DecodeError: The body is no JSON.
        ConfigurationError: Headers or body are not as they came.
    """
    known = lowered(headers if headers is not None else {})
    return read_events(decoded(sized(body, max_body)), known)

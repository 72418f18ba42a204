"""Webhooks: notifications of Visma Net, verified and read. No input or output happens here.

    from visma_async.webhooks import BackgroundFinished, ResourceChanged, Seen, parse

    events = parse(request.headers, await request.body(), os.environ["VISMA_WEBHOOK_SECRET"])

`parse` wants the body's raw bytes as they came, and the headers as a mapping of text to text; the
names may be in any case. Where a framework has them otherwise:

    # ASGI
    headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
    # Lambda behind an API gateway
    raw = event["body"]
    body = base64.b64decode(raw) if event["isBase64Encoded"] else raw.encode()

Answer 2xx at once and work later: the sender waits only so long, and tries again. Every delivery
may come twice, late, out of order, or not at all: `Seen` knows the first kind again, and the rest
is what a read with `last_modified_date_time=since(...)` now and then is for, since subscriptions
can lapse. `VismaNet.webhooks.handler(secret, on_event)` does all this for an aiohttp application.

**The signature covers the body, and nothing else.** The ids and the timestamps stand in headers
that are not signed. So `freshness` and `Seen` recognise what is honestly delivered again; they
cannot stop someone who has read a delivery on its way and sends it with other headers. The https
that the portal demands is what keeps it from being read.

For an event to fire at all, according to the API's docs:

- The application has a subscription, made under its webhooks in the Developer Portal (publisher
  Visma Net Financial, or Sales Order Service): the event, an https address, and the retry policy.
  The portal makes the secret there and shows it.
- The customer's tenant has approved the application's webhook scopes in Visma App Store.
- For customers, suppliers, stock items and their documents: "Webhook notification" is ticked in the
  ERP, on the record or its class. A document follows its customer or supplier. Without it, nothing
  is sent.
- The address can be reached from 18.202.121.26, 34.242.104.102 and 54.220.26.45.

For `await call.background(notify="subscription")` that is the event "Background API Operation -
Response Ready". It is said to fire when there is a response, so a job without one may end unheard:
jobs are always polled too.
"""

from visma_async.webhooks.age import FRESHNESS
from visma_async.webhooks.events import (
    BackgroundFinished,
    Event,
    Notification,
    OtherEvent,
    ResourceChanged,
)
from visma_async.webhooks.parsing import parse, parse_unsigned
from visma_async.webhooks.raw import MAX_BODY, Headers
from visma_async.webhooks.seen import Seen
from visma_async.webhooks.signature import SIGNATURE_HEADER, Secrets, sign
from visma_async.webhooks.status import (
    ComponentChanged,
    Incident,
    IncidentUpdate,
    Maintenance,
    OtherStatus,
    StatusEvent,
    StatusNotification,
    parse_status,
)

__all__ = [
    "FRESHNESS",
    "MAX_BODY",
    "SIGNATURE_HEADER",
    "BackgroundFinished",
    "ComponentChanged",
    "Event",
    "Headers",
    "Incident",
    "IncidentUpdate",
    "Maintenance",
    "Notification",
    "OtherEvent",
    "OtherStatus",
    "ResourceChanged",
    "Secrets",
    "Seen",
    "StatusEvent",
    "StatusNotification",
    "parse",
    "parse_status",
    "parse_unsigned",
    "sign",
]

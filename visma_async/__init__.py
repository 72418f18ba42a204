"""The asyncio client for Visma Net ERP.

Importing this package loads nothing else: each public name is loaded when it is first touched.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from visma_async.api import models as models
    from visma_async.auth.authorization import AuthorizationCode as AuthorizationCode
    from visma_async.auth.callback import SignIn as SignIn
    from visma_async.auth.credentials import ClientCredentials as ClientCredentials
    from visma_async.auth.credentials import StaticToken as StaticToken
    from visma_async.auth.endpoints import Endpoints as Endpoints
    from visma_async.auth.files import FileTokenStore as FileTokenStore
    from visma_async.auth.legacy import LegacyCompany as LegacyCompany
    from visma_async.auth.store import MemoryTokenStore as MemoryTokenStore
    from visma_async.auth.store import TokenStore as TokenStore
    from visma_async.auth.token import Token as Token
    from visma_async.auth.token import TokenKey as TokenKey
    from visma_async.call import Call as Call
    from visma_async.client import VismaNet as VismaNet
    from visma_async.company import Company as Company
    from visma_async.created import Created as Created
    from visma_async.edit import Edited as Edited
    from visma_async.errors import ApiError as ApiError
    from visma_async.errors import AuthError as AuthError
    from visma_async.errors import BadRequest as BadRequest
    from visma_async.errors import ConfigurationError as ConfigurationError
    from visma_async.errors import Conflict as Conflict
    from visma_async.errors import ConnectionFailed as ConnectionFailed
    from visma_async.errors import DecodeError as DecodeError
    from visma_async.errors import DriftDetected as DriftDetected
    from visma_async.errors import Forbidden as Forbidden
    from visma_async.errors import InvalidSignature as InvalidSignature
    from visma_async.errors import JobError as JobError
    from visma_async.errors import JobExpired as JobExpired
    from visma_async.errors import JobFailed as JobFailed
    from visma_async.errors import JobTimeout as JobTimeout
    from visma_async.errors import NoLicense as NoLicense
    from visma_async.errors import NotFound as NotFound
    from visma_async.errors import NotSettled as NotSettled
    from visma_async.errors import OutcomeUnknown as OutcomeUnknown
    from visma_async.errors import OutputInUse as OutputInUse
    from visma_async.errors import OversizedNotification as OversizedNotification
    from visma_async.errors import PreconditionFailed as PreconditionFailed
    from visma_async.errors import PreconditionRequired as PreconditionRequired
    from visma_async.errors import QuotaExhausted as QuotaExhausted
    from visma_async.errors import RateLimited as RateLimited
    from visma_async.errors import RequestTimeout as RequestTimeout
    from visma_async.errors import ServerError as ServerError
    from visma_async.errors import SignInRequired as SignInRequired
    from visma_async.errors import StaleNotification as StaleNotification
    from visma_async.errors import TransportError as TransportError
    from visma_async.errors import Unauthorized as Unauthorized
    from visma_async.errors import VismaNetError as VismaNetError
    from visma_async.job import Job as Job
    from visma_async.listing import Listing as Listing
    from visma_async.listing import Page as Page
    from visma_async.quota.allowance import Quota as Quota
    from visma_async.quota.guards import Guards as Guards
    from visma_async.quota.usage import QuotaRefusal as QuotaRefusal
    from visma_async.quota.usage import QuotaWait as QuotaWait
    from visma_async.redis.limiter import RedisLimiter as RedisLimiter
    from visma_async.redis.tokens import RedisTokenStore as RedisTokenStore
    from visma_async.response import Response as Response
    from visma_async.transport.discovery import discover as discover
    from visma_async.transport.retry import Retry as Retry
    from visma_async.wire.changes import changes as changes
    from visma_async.wire.values import UNSET as UNSET
    from visma_async.wire.values import Period as Period
    from visma_async.wire.values import after as after
    from visma_async.wire.values import before as before
    from visma_async.wire.values import since as since
    from visma_async.wire.values import until as until
    from visma_async.writes.outcome import Outcome as Outcome
    from visma_async.writes.reconcile import Reconciled as Reconciled

_HOMES = {
    "auth.authorization": ("AuthorizationCode",),
    "auth.callback": ("SignIn",),
    "auth.credentials": ("ClientCredentials", "StaticToken"),
    "auth.endpoints": ("Endpoints",),
    "auth.files": ("FileTokenStore",),
    "auth.legacy": ("LegacyCompany",),
    "auth.store": ("MemoryTokenStore", "TokenStore"),
    "auth.token": ("Token", "TokenKey"),
    "call": ("Call",),
    "client": ("VismaNet",),
    "company": ("Company",),
    "created": ("Created",),
    "edit": ("Edited",),
    "errors": (
        "ApiError",
        "AuthError",
        "BadRequest",
        "ConfigurationError",
        "Conflict",
        "ConnectionFailed",
        "DecodeError",
        "DriftDetected",
        "Forbidden",
        "InvalidSignature",
        "JobError",
        "JobExpired",
        "JobFailed",
        "JobTimeout",
        "NoLicense",
        "NotFound",
        "NotSettled",
        "OutcomeUnknown",
        "OutputInUse",
        "OversizedNotification",
        "PreconditionFailed",
        "PreconditionRequired",
        "QuotaExhausted",
        "RateLimited",
        "RequestTimeout",
        "ServerError",
        "SignInRequired",
        "StaleNotification",
        "TransportError",
        "Unauthorized",
        "VismaNetError",
    ),
    "job": ("Job",),
    "listing": ("Listing", "Page"),
    "quota.allowance": ("Quota",),
    "quota.guards": ("Guards",),
    "quota.usage": ("QuotaRefusal", "QuotaWait"),
    "redis.limiter": ("RedisLimiter",),
    "redis.tokens": ("RedisTokenStore",),
    "response": ("Response",),
    "transport.discovery": ("discover",),
    "transport.retry": ("Retry",),
    "wire.changes": ("changes",),
    "wire.values": ("UNSET", "Period", "after", "before", "since", "until"),
    "writes.outcome": ("Outcome",),
    "writes.reconcile": ("Reconciled",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "UNSET",
    "ApiError",
    "AuthError",
    "AuthorizationCode",
    "BadRequest",
    "Call",
    "ClientCredentials",
    "Company",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "Created",
    "DecodeError",
    "DriftDetected",
    "Edited",
    "Endpoints",
    "FileTokenStore",
    "Forbidden",
    "Guards",
    "InvalidSignature",
    "Job",
    "JobError",
    "JobExpired",
    "JobFailed",
    "JobTimeout",
    "LegacyCompany",
    "Listing",
    "MemoryTokenStore",
    "NoLicense",
    "NotFound",
    "NotSettled",
    "Outcome",
    "OutcomeUnknown",
    "OutputInUse",
    "OversizedNotification",
    "Page",
    "Period",
    "PreconditionFailed",
    "PreconditionRequired",
    "Quota",
    "QuotaExhausted",
    "QuotaRefusal",
    "QuotaWait",
    "RateLimited",
    "Reconciled",
    "RedisLimiter",
    "RedisTokenStore",
    "RequestTimeout",
    "Response",
    "Retry",
    "ServerError",
    "SignIn",
    "SignInRequired",
    "StaleNotification",
    "StaticToken",
    "Token",
    "TokenKey",
    "TokenStore",
    "TransportError",
    "Unauthorized",
    "VismaNet",
    "VismaNetError",
    "after",
    "before",
    "changes",
    "discover",
    "models",
    "since",
    "until",
]


def __getattr__(name: str) -> Any:
    if name == "models":
        value: Any = import_module("visma_async.api.models")
    elif name in _HOME_OF:
        value = getattr(import_module(f"visma_async.{_HOME_OF[name]}"), name)
    elif name == "__version__":
        value = import_module("importlib.metadata").version("visma-async")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

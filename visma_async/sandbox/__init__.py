"""The local Visma Net: an aiohttp server that behaves, and misbehaves, like the real one."""

from visma_async.sandbox.background import Background, Plan
from visma_async.sandbox.drift import Drift
from visma_async.sandbox.faults import Fault
from visma_async.sandbox.latency import lognormal
from visma_async.sandbox.notices import Subscription
from visma_async.sandbox.outcomes import Outcome
from visma_async.sandbox.recording import Recorded
from visma_async.sandbox.sandbox import Sandbox

__all__ = [
    "Background",
    "Drift",
    "Fault",
    "Outcome",
    "Plan",
    "Recorded",
    "Sandbox",
    "Subscription",
    "lognormal",
]

"""The local Visma Net: an aiohttp server that behaves, and misbehaves, like the real one."""

from visma_async.sandbox.faults import Fault
from visma_async.sandbox.recording import Recorded
from visma_async.sandbox.sandbox import Sandbox

__all__ = ["Fault", "Recorded", "Sandbox"]

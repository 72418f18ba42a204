"""What a nightly job needs, checked one by one.

async for finding in examine(visma.company(tenant_id)):
    print(finding.status, finding.name, finding.found, finding.advice or "")
"""

from visma_async.doctor.examination import examine, unconfigured
from visma_async.doctor.finding import Finding, Status

__all__ = ["Finding", "Status", "examine", "unconfigured"]

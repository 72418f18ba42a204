"""Parts: the inside of a sandbox, put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Self

import attrs

from visma_async.clock import Clock
from visma_async.sandbox import status, windows
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.background import Background, Jobs, Plan
from visma_async.sandbox.changing import ManualNumbers
from visma_async.sandbox.company import Company
from visma_async.sandbox.control import Control
from visma_async.sandbox.desk import Desk
from visma_async.sandbox.drift import Drift, Drifts
from visma_async.sandbox.errands import Errands
from visma_async.sandbox.faults import Fault, Faults
from visma_async.sandbox.gateway import Gateway, Rules
from visma_async.sandbox.interactive import Interactive
from visma_async.sandbox.notices import Post, Subscription
from visma_async.sandbox.outbox import Outbox
from visma_async.sandbox.outcomes import Outcome
from visma_async.sandbox.recording import Recording
from visma_async.sandbox.server import Compression, Latency, Server
from visma_async.sandbox.service import ListRules
from visma_async.sandbox.storage import Storage
from visma_async.sandbox.tokens import Tokens
from visma_async.sandbox.vni import Vni
from visma_async.sandbox.windows import Policy


@attrs.frozen(kw_only=True)
class Parts:
    """What a sandbox consists of."""

    companies: Mapping[str, Company]
    tokens: Tokens
    interactive: Interactive
    faults: Faults
    drifts: Drifts
    jobs: Jobs
    post: Post
    recording: Recording
    gateway: Gateway
    errands: Errands
    storage: Storage
    server: Server
    policies: Mapping[str, Policy]

    @classmethod
    def assemble(
        cls,
        *,
        rules: Rules,
        tokens: Tokens,
        companies: Mapping[str, Company],
        listing: ListRules,
        manual_numbers: ManualNumbers,
        background: Background,
        interactive: Interactive,
        vni: Vni,
        clock: Clock,
        latency: Latency,
        compression: Compression,
        kept_requests: int,
        client: str,
        random: Random,
    ) -> Self:
        """Make the parts and join them."""
        faults, drifts, post = Faults(), Drifts(random), Post(random)
        recording, jobs = Recording(kept_requests), Jobs(background, random)
        errands = Errands(jobs, Outbox(jobs, post, companies.values()), clock)
        gateway = Gateway(
            rules=rules,
            tokens=tokens,
            companies=companies,
            legacy_ids={str(company.id): tenant for tenant, company in companies.items()},
            listing=listing,
            manual_numbers=manual_numbers,
            jobs=jobs,
            drifts=drifts,
        )

        def page() -> Answer:
            now, window = clock.time(), rules.policies[windows.STANDARD].window
            return status.page(
                status.Status(
                    url=server.url,
                    client=client,
                    now=now,
                    turn=window - now % window,
                    count=recording.count,
                    in_flight=recording.in_flight,
                    faults=faults.waiting,
                    companies=[
                        status.Shown(
                            company.id,
                            company.tenant,
                            quotas_of(gateway, rules.policies, client, company.tenant, now),
                            company.written,
                        )
                        for company in companies.values()
                    ],
                    requests=tuple(recording.requests),
                    jobs=tuple(jobs),
                )
            )

        control = Control(
            page,
            {
                "faults": lambda **how: faults.add(Fault(**how)),
                "actions": lambda **how: gateway.outcomes.add(Outcome(**how)),
                "jobs": lambda **how: jobs.add(Plan(**how)),
                "drifts": lambda **how: drifts.add(Drift(**how)),
                "subscriptions": lambda **how: post.subscriptions.append(Subscription(**how)),
            },
            {
                "faults": faults.clear,
                "drifts": drifts.clear,
                "subscriptions": post.subscriptions.clear,
            },
        )
        server = Server(
            gateway,
            Desk(tokens, interactive, vni),
            clock=clock,
            faults=faults,
            recording=recording,
            latency=latency,
            random=random,
            compression=compression,
            errands=errands,
            control=control,
        )
        return cls(
            companies=companies,
            tokens=tokens,
            interactive=interactive,
            faults=faults,
            drifts=drifts,
            jobs=jobs,
            post=post,
            recording=recording,
            gateway=gateway,
            errands=errands,
            storage=Storage([company.files for company in companies.values()]),
            server=server,
            policies=rules.policies,
        )


def quotas_of(
    gateway: Gateway, policies: Mapping[str, Policy], client: str, tenant: str, now: float
) -> Sequence[status.Quota]:
    """What a client has left in each of a company's windows."""
    found = []
    for (service, name), label in _WINDOWS.items():
        policy = policies[name]
        company = "*" if name == windows.OLD_BASE else tenant
        if policy.calls is None:
            continue
        count = gateway.windows.look((service, client, company, name), policy, now)
        found.append(status.Quota(label, count.remaining, policy.calls))
    return found


_WINDOWS = {
    ("erp", windows.STANDARD): "ERP",
    ("salesorder", windows.STANDARD): "SalesOrders v3",
    ("erp", windows.SALES_ORDER): "Sales orders v1 and v2",
    ("erp", windows.OLD_BASE): "Old base path, all companies",
}

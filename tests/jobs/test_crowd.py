"""Two hundred jobs at once over real sockets: few polls, no late results, no 429."""

from __future__ import annotations

import asyncio
import math
from collections import defaultdict

import pytest

from visma_async.sandbox import Background
from visma_async.testing.client import client_of
from visma_async.transport.polling import FIRST

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
JOBS = 200
LENGTHS = Background(delay=lambda random: 30.0 * math.exp(random.gauss(0.0, 1.0)))
"""Log-normal, with a median of 30 s."""


async def all_results(sandbox):
    """Runs the jobs. Returns the time at which each one's result came, by its id."""
    came = {}
    clock = sandbox.clock

    async def one(company, number):
        job = await company.customer.get(number).background()
        assert (await job).number == number
        came[job.id] = clock.time()

    async with client_of(sandbox) as visma, asyncio.TaskGroup() as group:
        for number in range(10_000, 10_000 + JOBS):
            group.create_task(one(visma.company(sandbox.tenant_id), str(number)))
    return came


def polls_of(sandbox):
    """When each job's state was asked for, by the sandbox's log."""
    asked = defaultdict(list)
    for request in sandbox.requests:
        if request.route == "GET /v1/background/{requestId}":
            asked[request.path.rpartition("/")[2]].append(request.at)
    return asked


def most_identical_in_a_minute(sandbox):
    sent = defaultdict(list)
    for request in sandbox.requests:
        if request.method == "GET" and "erp-api-background" not in request.headers:
            sent[request.path, request.query].append(request.at)
    return max(
        sum(start <= at < start + 60.0 for at in moments)
        for moments in sent.values()
        for start in moments
    )


def statuses(sandbox):
    return {request.status for request in sandbox.requests}


@pytest.mark.visma_sandbox(
    scale=5,
    background=LENGTHS,
    quota=500,
    window=15.0,
    same_request_limit=(5, 60.0),
    sizes={"customer": JOBS},
    kept_requests=100_000,
)
async def test_few_polls_and_no_late_results_where_the_window_has_calls_for_both(visma_sandbox):
    """The window is as long as that many calls take: 500 in 15 s."""
    came = await all_results(visma_sandbox)
    polls = polls_of(visma_sandbox)
    late = [(job.delay, came[job.id] - job.finished) for job in visma_sandbox.jobs]
    took, lags = (sum(each) for each in zip(*late, strict=True))
    shares = sorted(lag / length for length, lag in late)
    print(
        f"{sum(map(len, polls.values())) / JOBS:.2f} polls a job; "
        f"late by {shares[JOBS // 2]:.0%} (median), {shares[JOBS * 9 // 10]:.0%} (90 %), "
        f"{lags / took:.0%} of all that they took; "
        f"at most {most_identical_in_a_minute(visma_sandbox)} identical in a minute"
    )
    assert sum(map(len, polls.values())) <= 4 * JOBS
    # For what a busy machine takes: both sides run in this process, at five times the speed.
    slack = 4.0
    for length, lag in late:
        assert lag <= max(0.5 * length, FIRST - length) + slack, length
    longer = [lag > 0.5 * length for length, lag in late if length > FIRST / 1.5]
    assert sum(longer) <= 0.1 * len(longer)
    assert lags <= 0.5 * took
    assert most_identical_in_a_minute(visma_sandbox) <= 5
    assert statuses(visma_sandbox) == {200, 202}


@pytest.mark.visma_sandbox(
    scale=100,
    background=LENGTHS,
    quota=500,
    window=3600.0,
    same_request_limit=(5, 60.0),
    sizes={"customer": JOBS},
    kept_requests=100_000,
)
async def test_an_hour_s_window_with_fewer_calls_than_there_are_jobs_to_answer(visma_sandbox):
    """200 submissions leave 300 calls, and a result takes two at least: 50 wait for the next."""
    clock = visma_sandbox.clock
    turn = (clock.time() // 3600 + 1) * 3600
    if turn - clock.time() < 900:
        # Not across the turn: there the calls of two windows would be at hand.
        await clock.sleep(turn - clock.time() + 1)
        turn += 3600
    came = await all_results(visma_sandbox)
    polls = polls_of(visma_sandbox)
    early = [job for job in visma_sandbox.jobs if came[job.id] < turn]
    late = sorted(came[job.id] - job.finished for job in early)
    rest = max(came.values()) - turn
    print(
        f"{sum(map(len, polls.values())) / JOBS:.2f} polls a job; {len(early)} of at most 150 "
        f"results in the same hour, late by {late[len(late) // 2]:.0f} s (median), the others "
        f"{rest:.0f} s after its end"
    )
    assert sum(map(len, polls.values())) <= 4 * JOBS
    assert len(early) >= 120
    assert most_identical_in_a_minute(visma_sandbox) <= 5
    assert statuses(visma_sandbox) == {200, 202}

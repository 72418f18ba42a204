"""Whatever the API says of a job, and whenever: one end, and the right one."""

from __future__ import annotations

import asyncio

from hypothesis import event, given
from hypothesis import strategies as st

from tests.jobs.scripted import STARTED, Said, ScriptedPool, state
from visma_async import (
    ApiError,
    JobExpired,
    JobFailed,
    JobTimeout,
    OutcomeUnknown,
)

delays = st.sampled_from([0.0, 0.1, 3.0, 70.0])
codes = st.sampled_from([200, 201, 204, 302, 400, 403, 404, 409, 412, 428, 429, 500, 503])
steps = st.one_of(
    st.just(STARTED),
    st.sampled_from([state("Queued"), state("started"), state("Failing")]),
    st.builds(state, st.sampled_from(["Finished", "finished"]), codes, content=st.booleans()),
    st.builds(state, st.just("Failed"), errorMessage=st.sampled_from([None, "No worker."])),
    st.builds(Said, status=st.sampled_from([404, 500, 502, 503, 504, 408])),
    st.builds(
        Said,
        status=st.sampled_from([429, 503]),
        headers=st.sampled_from([{}, {"retry-after": "90"}, {"Retry-After": "x"}]),
    ),
    st.sampled_from([Said(status=403), Said(status=410), Said(status=401)]),
    st.sampled_from([Said(document=[]), Said(document={"message": "?"}), Said(document=None)]),
)
timed = st.builds(lambda said, after: Said(**{**_fields(said), "after": after}), steps, delays)
last = st.one_of(
    timed,
    st.builds(state, st.just("Finished"), codes, content=st.booleans()),
    st.sampled_from([state("Failed"), Said(status=404), Said(status=410)]),
)
scripts = st.builds(lambda steps, last: [*steps, last], st.lists(timed, max_size=10), last)
contents = st.lists(
    st.sampled_from(
        [
            *[Said(document={"message": "as the API put it"})] * 3,
            Said(status=404),
            Said(status=410),
            Said(status=500),
            Said(status=503),
        ]
    ),
    min_size=1,
    max_size=5,
)
ENDS = (ApiError, OutcomeUnknown, JobFailed, JobExpired, JobTimeout)


def _fields(said):
    return {name: getattr(said, name) for name in ("status", "document", "headers")}


async def end_of(pool, job, hints, timeout):
    """The result or the error that awaiting the job ends with."""

    async def hint():
        for at in sorted(hints):
            await pool.clock.sleep(max(0.0, at - (pool.clock.monotonic() - 1000.0)))
            pool.jobs.notified("j")

    hinting = asyncio.create_task(hint())
    try:
        return (await pool.clock.run(job.exchange(timeout=timeout))).answer.status
    except ENDS as error:
        return error
    finally:
        hinting.cancel()
        await asyncio.gather(hinting, return_exceptions=True)
        await pool.jobs.aclose()


@given(
    script=scripts,
    contents=contents,
    hints=st.lists(st.floats(0, 400), max_size=4),
    method=st.sampled_from(["GET", "POST"]),
    timeout=st.sampled_from([10.0, 500.0, 50_000.0]),
)
def test_every_sequence_ends_in_exactly_one_way(script, contents, hints, method, timeout):
    pool = ScriptedPool(script, contents)
    job = pool.job(method)
    ended = asyncio.run(end_of(pool, job, hints, timeout))
    event(type(ended).__name__)
    last = job._state
    failed = last is not None and last.failed
    code = last.status_code if last is not None and last.finished else 0
    if isinstance(ended, int):
        assert ended == code
        assert 200 <= code < 300
    elif isinstance(ended, OutcomeUnknown):
        assert method == "POST"
        assert failed or code >= 500
        assert ended.job is last
    elif isinstance(ended, JobFailed):
        assert failed
        assert method == "GET"
    elif isinstance(ended, JobExpired):
        assert pool.said[-1].status in {404, 410}
    elif isinstance(ended, JobTimeout):
        assert pool.clock.monotonic() - 1000.0 >= timeout
    elif ended.job is None:
        # The state was refused for good.
        assert ended.status in {401, 403}
    else:
        assert ended.status == code or ended.request.path.endswith("/content")
    assert pool.most_in_a_minute() <= 5


@given(st.lists(st.tuples(st.floats(0.0, 30.0), st.floats(0.0, 90.0)), max_size=40))
def test_identical_requests_are_paced_whoever_makes_them(asked):
    """State reads by hand, at any time and however slow the answers."""

    async def ask():
        pool = ScriptedPool([Said(document=STARTED.document, after=after) for _, after in asked])
        jobs = [pool.job() for _ in asked]

        async def one(job, at):
            await pool.clock.sleep(at)
            await job.state()

        at, waits = 0.0, []
        for job, (pause, _) in zip(jobs, asked, strict=True):
            at += pause
            waits.append(one(job, at))
        await pool.clock.run(asyncio.gather(*waits))
        await pool.jobs.aclose()
        return pool

    if asked:
        assert asyncio.run(ask()).most_in_a_minute() <= 5

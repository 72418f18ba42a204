"""Companies in turn; within one, interactive before bulk and otherwise in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from visma_async.transport.fairness import FairQueue


def served(queue: FairQueue[str], ready_at=lambda *_: 0.0, parked=None) -> list[str]:
    parks = parked if parked is not None else []
    return [
        waiter
        for _, _, waiter in queue.serve(0.0, ready_at, lambda who, at: parks.append((who, at)))
    ]


def test_a_thousand_calls_of_one_company_do_not_starve_the_one_of_another():
    queue: FairQueue[str] = FairQueue(concurrency=4, per_company=4)
    for number in range(1000):
        queue.push("big", "b", f"b{number}", "bulk")
    queue.push("small", "s", "s0", "bulk")
    assert served(queue) == ["b0", "s0", "b1", "b2"]
    assert queue.waiting == 997


def test_interactive_before_bulk_and_in_order():
    queue: FairQueue[str] = FairQueue(concurrency=9, per_company=9)
    for waiter, priority in (
        ("b1", "bulk"),
        ("i1", "interactive"),
        ("b2", "bulk"),
        ("i2", "interactive"),
    ):
        queue.push("c", "lane", waiter, priority)
    assert served(queue) == ["i1", "i2", "b1", "b2"]


def test_a_company_keeps_to_its_share_of_the_places():
    queue: FairQueue[str] = FairQueue(concurrency=9, per_company=2)
    for number in range(4):
        queue.push("c", "lane", str(number), "bulk")
    assert served(queue) == ["0", "1"]
    queue.finished("c")
    assert served(queue) == ["2"]


def test_a_company_without_quota_is_parked_and_recalled():
    queue: FairQueue[str] = FairQueue(concurrency=9, per_company=9)
    queue.push("dry", "lane", "d", "bulk")
    parked: list[tuple[str, float]] = []
    assert served(queue, lambda *_: 7.0, parked) == []
    assert parked == [("dry", 7.0)]
    assert served(queue) == []  # it left the ring
    queue.recall("dry")
    assert served(queue) == ["d"]


def test_a_lane_without_quota_does_not_hold_up_another_of_the_same_company():
    queue: FairQueue[str] = FairQueue(concurrency=9, per_company=9)
    queue.push("c", "dry", "d", "interactive")
    queue.push("c", "wet", "w", "bulk")
    assert served(queue, lambda lane, _: 5.0 if lane == "dry" else 0.0) == ["w"]


def test_a_removed_call_is_never_served():
    queue: FairQueue[str] = FairQueue(concurrency=9, per_company=9)
    queue.push("c", "lane", "gone", "bulk")
    queue.push("c", "lane", "stays", "bulk")
    queue.remove("c", "lane", "gone")
    assert served(queue) == ["stays"]
    queue.finished("c")
    assert queue.waiting == queue.under_way == 0


@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.sampled_from(["push", "serve", "finish"])), max_size=80
    ),
    st.integers(1, 4),
    st.integers(1, 3),
)
def test_everyone_is_served_once_and_the_bounds_hold(steps, concurrency, per_company):
    queue: FairQueue[tuple[int, int]] = FairQueue(concurrency=concurrency, per_company=per_company)
    pushed, done, running = [], [], []

    def serve():
        for company, _, waiter in queue.serve(0.0, lambda *_: 0.0, lambda who, at: None):
            running.append((company, waiter))
            done.append(waiter)
        assert len(running) <= concurrency
        for company in range(5):
            assert sum(1 for other, _ in running if other == company) <= per_company

    for number, (company, step) in enumerate(steps):
        if step == "push":
            queue.push(company, "lane", (company, number), "bulk")
            pushed.append((company, number))
        elif step == "serve":
            serve()
        elif running:
            queue.finished(running.pop(0)[0])
    while queue.waiting:
        serve()
        while running:
            queue.finished(running.pop(0)[0])
    assert sorted(done) == sorted(pushed)
    for company in range(5):
        assert [w for w in done if w[0] == company] == [w for w in pushed if w[0] == company]

from __future__ import annotations

from datetime import datetime

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from visma_async.sandbox.company import Company, make_sheets
from visma_async.sandbox.filters import Condition

sheets = make_sheets(1)
SIZE = 30
HELD = Condition(("status",), "=", ("onhold",))
keys = st.integers(10_000, 10_000 + SIZE + 4).map(str)
changes = st.lists(
    st.one_of(
        st.tuples(st.just("delete"), keys),
        st.tuples(st.just("move"), keys, st.integers(0, SIZE)),
        st.tuples(st.just("write"), keys, st.sampled_from(["OnHold", "Active"])),
        st.tuples(st.just("add"), st.sampled_from(["A", "B", "C"]), st.just("OnHold")),
    ),
    max_size=12,
)


@settings(deadline=None)
@given(changes, st.sampled_from([(), (HELD,)]), st.integers(1, 9))
def test_pages_after_any_writes_are_those_of_a_plain_list(done, wanted, page):
    company = Company("t", 0, seed=1, sizes={"customer": SIZE}, sheets=sheets)
    records = company.records("erp", "CustomerDto")
    model = {str(10_000 + n): dict(records.read_row(n)) for n in range(SIZE)}
    moved: set[str] = set()
    for what, key, *status in done:
        if what == "delete":
            records.delete(key)
            model.pop(key, None)
        elif what == "move":
            records.move(key, status[0], datetime(2026, 1, 1, 12))
            moved.add(key)
        else:
            model[key] = dict(records.write(key, {"status": status[0]}, datetime(2026, 1, 1, 12)))
    expected = [one for one in model.values() if all(c.holds(one) for c in wanted)]
    walk = records.walk(wanted)
    assert walk.total == len(expected)
    assert records.size == len(model)
    found = []
    for start in range(0, walk.total + page, page):
        text = records.render(walk, start, start + page, b"},", frozenset())
        found += msgspec.json.decode(b"[" + text.rstrip(b",") + b"]")
    assert sorted(one["number"] for one in found) == sorted(one["number"] for one in expected)
    computed = [
        one["number"] for one in found if int_or_none(one["number"]) and one["number"] not in moved
    ]
    assert computed == sorted(computed)
    for one in found:
        assert one["status"] == model[one["number"]]["status"]
        assert records.read(one["number"])["status"] == one["status"]


def int_or_none(text):
    """Whether a key is that of a computed row."""
    return text.isdigit() and int(text) < 10_000 + SIZE


def test_tables_that_share_a_store_show_the_same_changes():
    company = Company("t", 0, seed=1, sizes={}, sheets=sheets)
    now = datetime(2026, 1, 1, 12)
    company.records("erp", "SalesOrderDto").write("000001", {"note": "x", "status": "Hold"}, now)
    basic = company.records("erp", "SalesOrderBasicDto").read("000001")
    assert basic["status"] == "Hold"
    assert basic["lastModifiedDateTime"] == "2026-01-01T12:00:00.000"


def test_new_keys_follow_the_computed_ones_and_do_not_repeat():
    company = Company("t", 0, seed=1, sizes={"customer": SIZE}, sheets=sheets)
    records = company.records("erp", "CustomerDto")
    records.write("10031", {}, datetime(2026, 1, 1))
    assert [records.next_key(), records.next_key()] == ["10030", "10032"]

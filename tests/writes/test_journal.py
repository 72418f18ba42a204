"""The journal's lines: whatever is left of a file, nothing that may have been sent is sent again."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.errors import ConfigurationError
from visma_async.wire.request import Request
from visma_async.wire.upload import Upload
from visma_async.writes.records import DIGEST_SIZE, Header, State, digest, line, replay

HEADER = Header(company="0f6e", base_url="https://api.finance.visma.net")


def digest_of(index: int) -> str:
    return bytes([index % 256] * DIGEST_SIZE).hex()


@st.composite
def histories(draw):
    """Lines of a journal in an order in which they can come, and what was really sent when."""
    lines: list[dict] = []
    begun: list[int] = []
    free = list(range(12))
    for _ in range(draw(st.integers(0, 25))):
        if begun and draw(st.booleans()):
            index = begun.pop(draw(st.integers(0, len(begun) - 1)))
            status = draw(st.sampled_from(["ok", "refused", "unknown", "again"]))
            fields = {"ended": index, "status": "refused" if status == "again" else status}
            if status == "again":
                fields["again"] = True
            if status in {"again", "refused"}:
                free.append(index)
            lines.append(fields)
        elif free:
            index = free.pop(0)
            begun.append(index)
            lines.append({"begun": index, "call": "POST /v1/customer", "digest": digest_of(index)})
    return lines


def states_after(lines: list[dict]) -> dict[int, State]:
    states: dict[int, State] = {}
    for fields in lines:
        if "begun" in fields:
            states[fields["begun"]] = State.BEGUN
        else:
            known = {"ok": State.OK, "refused": State.REFUSED, "unknown": State.UNKNOWN}
            state = State.NEW if fields.get("again") else known[fields["status"]]
            states[fields["ended"]] = state
    return states


@given(histories(), st.data())
def test_any_prefix_of_a_journal_tells_all_that_was_on_the_disk(lines, data):
    encoded = [HEADER.line(), *map(line, lines)]
    content = b"".join(encoded)
    cut = data.draw(st.integers(0, len(content)))
    past, good = replay(BytesIO(content[:cut]), HEADER, "journal")
    whole, size = 0, 0
    while whole < len(encoded) and size + len(encoded[whole]) <= cut:
        size += len(encoded[whole])
        whole += 1
    assert good == size
    expected = states_after(lines[: max(0, whole - 1)])
    assert {index: past.state(index) for index in range(12)} == {
        index: expected.get(index, State.NEW) for index in range(12)
    }
    for index, state in expected.items():
        if state is not State.NEW:
            assert past.digest(index).hex() == digest_of(index)
            assert past.knows(past.digest(index))
        if state in {State.OK, State.UNKNOWN}:
            place = past.place(index)
            assert content[place:].startswith(line({"ended": index})[:-2])


@given(histories(), st.binary(max_size=40), st.data())
def test_garbage_is_dropped_at_the_end_and_refused_before_it(lines, garbage, data):
    encoded = [HEADER.line(), *map(line, lines)]
    at = data.draw(st.integers(1, len(encoded)))
    garbage = b"\x00" + garbage
    content = b"".join(encoded[:at]) + garbage + b"\n" + b"".join(encoded[at:])
    if at == len(encoded):
        past, good = replay(BytesIO(content), HEADER, "journal")
        assert good == len(b"".join(encoded))
        assert past.state(0) is states_after(lines).get(0, State.NEW)
    else:
        with pytest.raises(ConfigurationError, match="damaged"):
            replay(BytesIO(content), HEADER, "journal")


@given(histories(), st.data())
def test_a_lost_line_is_never_a_call_sent_again(lines, data):
    """A line that is missing in the middle is found out, or makes its call look less done."""
    if not lines:
        return
    gone = data.draw(st.integers(0, len(lines) - 1))
    content = HEADER.line() + b"".join(map(line, lines[:gone] + lines[gone + 1 :]))
    try:
        past, _ = replay(BytesIO(content), HEADER, "journal")
    except ConfigurationError:
        return
    missing = lines[gone]
    if "ended" in missing:
        later = states_after(lines[gone + 1 :])
        if missing["ended"] not in later:
            assert past.state(missing["ended"]) is State.BEGUN


@pytest.mark.parametrize(
    ("content", "match"),
    [
        (b"1;ACME\n2;Other\n", "no journal"),
        (b"1;ACME", "no journal"),
        (Header(company="another", base_url=HEADER.base_url).line(), "company another"),
        (Header(company="0f6e", base_url="http://127.0.0.1").line(), "base_url"),
        (b'{"journal":"visma_async writes","version":2}\n', "another version"),
        (HEADER.line() + line({"ended": 3, "status": "ok"}), "line 2: the journal is damaged"),
        (HEADER.line() + line({"begun": 1, "digest": "00"}), "line 2: the journal is damaged"),
    ],
)
def test_what_is_no_journal_of_this_run_is_said(content, match):
    with pytest.raises(ConfigurationError, match=match):
        replay(BytesIO(content), HEADER, "journal")


def test_the_digest_tells_calls_apart():
    base = {"method": "POST", "path": "/v1/customer", "body": b"{}"}
    variants = [
        {},
        {"method": "PUT"},
        {"path": "/v1/customer/1"},
        {"query": (("a", "b"),)},
        {"body": b"{} "},
        {"body": None},
        {"headers": {"If-Match": '"1"'}},
        {"service": "salesorder"},
        {"body": Upload(filename="a", content=b"{}")},
        {"body": Upload(filename="b", content=b"{}")},
    ]
    assert len({digest(Request(**{**base, **one})) for one in variants}) == len(variants)
    assert digest(Request(**base)) == digest(Request(**base))

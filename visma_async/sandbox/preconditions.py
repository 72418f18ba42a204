"""Preconditions: the ETag of a record, and If-Match where the API looks at it."""

from __future__ import annotations

from visma_async.sandbox import answers
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.call import Call
from visma_async.sandbox.overlay import Record
from visma_async.sandbox.records import version_of


def tag(answer: Answer, record: Record) -> Answer:
    """The answer with the record's version as its ETag."""
    if (version := version_of(record)) is not None:
        answer.headers["ETag"] = f'"{version}"'
    return answer


def mismatch(call: Call, record: Record) -> Answer | None:
    """The refusal of a write, when If-Match names another version, or is needed and missing.

    Many operations look at the header only when they run in the background; sent directly, they
    overwrite.
    """
    mode = call.match.endpoint.if_match
    sent = call.headers.get("if-match")
    if mode == "required" and sent is None:
        return answers.problem(428, "Precondition Required", "If-Match is required.")
    if sent is None or mode is None or (mode == "background" and not call.background):
        return None
    tags = {one.strip().removeprefix("W/").strip('"') for one in sent.split(",")}
    if "*" in tags or version_of(record) in tags:
        return None
    return answers.empty(412)

"""Every shape in which an error body has been seen."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.wire.fault import read_fault

IPP = {
    "ExceptionType": "IPPException",
    "ExceptionMessage": "No license for this company.",
    "ExceptionFaultCode": "12027",
    "ExceptionMessageID": "12027_6e2a06a8-76d8-4e9a-bce8-a5818d60a388",
    "ExceptionDetails": "",
}
VISMA_ID = "0a4e7b1e-1111-2222-3333-444455556666"
V3 = {
    "title": "One or more validation errors occurred.",
    "status": 400,
    "traceId": "00-abc",
    "errors": {"customer.id": ["Required"]},
    "details": [{"code": "CustomerNotFound", "message": "No such customer"}],
}


@pytest.mark.parametrize(
    ("body", "message", "code", "message_id", "details"),
    [
        (b"", "", None, None, None),
        ({"message": "Not good."}, "Not good.", None, None, None),
        ({"Message": "Not good."}, "Not good.", None, None, None),
        (
            {"message": f"VismaId: {VISMA_ID}. Error: TaxID '01' cannot be found in the system."},
            f"VismaId: {VISMA_ID}. Error: TaxID '01' cannot be found in the system.",
            None,
            VISMA_ID,
            None,
        ),
        (IPP, IPP["ExceptionMessage"], "12027", IPP["ExceptionMessageID"], None),
        ({"error": "invalid_client"}, "invalid_client", "invalid_client", None, None),
        ({"error": "x", "error_description": "Why."}, "Why.", "x", None, None),
        (b"plain text", "plain text", None, None, None),
        (
            b"<html><head><title>502 Bad Gateway</title></head></html>",
            "502 Bad Gateway",
            None,
            None,
            None,
        ),
        (
            b"<html><style>b{}</style><b>Down</b> for a while</html>",
            "Down for a while",
            None,
            None,
            None,
        ),
        ({"errorInfo": "Period is closed."}, "Period is closed.", None, None, None),
        ([{"message": "Line 1", "errorCode": 7}], "Line 1", "7", None, None),
        (V3, V3["title"], "CustomerNotFound", "00-abc", {k: V3[k] for k in ("errors", "details")}),
        ({"title": "No", "detail": "Send If-Match."}, "Send If-Match.", None, None, None),
        (b'"text"', "text", None, None, None),
        (b"null", "None", None, None, None),
        ({"unknown": 1}, '{"unknown": 1}', None, None, None),
    ],
)
def test_shapes(body, message, code, message_id, details):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    fault = read_fault(raw)
    assert (fault.message, fault.code, fault.message_id, fault.details) == (
        message,
        code,
        message_id,
        details,
    )
    assert fault.text == raw.decode()


@given(st.binary(max_size=2000))
def test_nothing_breaks_it(body):
    fault = read_fault(body)
    assert len(fault.message) <= 300


def test_a_long_page_is_shortened():
    fault = read_fault(b"<p>" + b"word " * 100_000)
    assert len(fault.message) == 300
    assert len(fault.text) <= 64 * 1024

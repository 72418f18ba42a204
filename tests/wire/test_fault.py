"""Every shape in which an error body has been seen."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.errors import NoLicense
from visma_async.wire.advice import advice_for
from visma_async.wire.fault import read_fault

IPP = {
    "ExceptionType": "IPPException",
    "ExceptionMessage": "No license for this company.",
    "ExceptionFaultCode": "12027",
    "ExceptionMessageID": "12027_6e2a06a8-76d8-4e9a-bce8-a5818d60a388",
    "ExceptionDetails": "",
}
STOCKTAKE = {"inventoryId": "1", "message": "Not there.", "errorCode": "LineNotFound"}
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
        (
            {"Message": "An error has occurred.", "ExceptionMessage": "No.", "StackTrace": "at"},
            "No.",
            None,
            None,
            None,
        ),
        ({"errorMessage": "No."}, "No.", None, None, None),
        ({"ExceptionFaultCode": 12002, "ExceptionMessage": ""}, "", "12002", None, None),
        (
            {"ExceptionMessage": "No.", "ExceptionMessageID": "12027_6e2a"},
            "No.",
            "12027",
            "12027_6e2a",
            None,
        ),
        ({"ExceptionMessage": "No.", "ExceptionDetails": "Line 3"}, "No.", None, None, "Line 3"),
        ({"error": {"code": "A1", "message": "No."}}, "No.", "A1", None, None),
        (STOCKTAKE, "Not there.", "LineNotFound", None, STOCKTAKE),
        (
            [STOCKTAKE, STOCKTAKE],
            "Not there. (1 more, see details)",
            "LineNotFound",
            None,
            [STOCKTAKE] * 2,
        ),
        (["One.", "Two."], "One. Two.", None, None, None),
        (json.dumps(json.dumps({"message": "Twice."})).encode(), "Twice.", None, None, None),
        (b"\xef\xbb\xbf" + b'{"message": "Marked."}', "Marked.", None, None, None),
        (b"<?xml version='1.0'?><Error><Message>No.</Message></Error>", "No.", None, None, None),
        ({"actionId": "1", "actionResult": "Failed", "errorInfo": "No."}, "No.", None, None, None),
        (
            {"message": None, "errorInfo": ""},
            '{"message": null, "errorInfo": ""}',
            None,
            None,
            None,
        ),
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
    assert fault.text == raw.decode("utf-8-sig")


@given(st.binary(max_size=2000))
def test_nothing_breaks_it(body):
    fault = read_fault(body)
    assert len(fault.message) <= 300


def test_a_long_page_is_shortened():
    fault = read_fault(b"<p>" + b"word " * 100_000)
    assert len(fault.message) == 300
    assert len(fault.text) <= 64 * 1024


@pytest.mark.parametrize(
    ("body", "fields", "sentence"),
    [
        (
            V3,
            {"customer.id": ["Required"]},
            "One or more validation errors occurred. customer.id: Required",
        ),
        (
            {
                "Message": "Invalid.",
                "ModelState": {"customer.name": ["Too long.", "Bad."], "x": []},
            },
            {"customer.name": ["Too long.", "Bad."]},
            "Invalid. customer.name: Too long. Bad.",
        ),
        ({"errors": {"": ["All of it."]}, "title": "No."}, {"": ["All of it."]}, "No. All of it."),
        (
            {"message": "No.", "errors": {f"f{n}": "Bad." for n in range(8)}},
            {f"f{n}": ["Bad."] for n in range(8)},
            "No. f0: Bad.; f1: Bad.; f2: Bad.; f3: Bad.; f4: Bad.; and 3 more",
        ),
        ({"ExceptionFaultCode": "12002", "ExceptionMessage": ""}, {}, "fault 12002"),
        ({"errors": ["not", "by", "field"], "message": "No."}, {}, "No."),
        (b"", {}, ""),
    ],
)
def test_what_is_wrong_with_single_fields_is_told(body, fields, sentence):
    fault = read_fault(body if isinstance(body, bytes) else json.dumps(body).encode())
    assert (fault.field_errors, fault.sentence) == (fields, sentence)


@pytest.mark.parametrize("form", ["{}", '{{"message": "{}"}}', "<b>{}</b>", '["{}"]', '"{}"'])
def test_the_id_in_the_text_is_the_requests(form):
    body = form.format(f"VismaId: {VISMA_ID}. Error creating document.").encode()
    fault = read_fault(body)
    assert fault.request_id == fault.message_id == VISMA_ID


@pytest.mark.parametrize(
    ("code", "message", "says"),
    [
        ("12027", "", "Three usual causes"),
        (None, "No license for this company.", "Three usual causes"),
        ("12002", "", "tenant id"),
        (
            None,
            "Error creating document. Error: TaxID '01' cannot be found",
            "Leave vat_code_id out",
        ),
        (None, "Error: TaxCategoryID '0' cannot be found in the system.", "VAT category"),
        (None, "The number series of customer does not allow manual numbers.", "CS201010"),
        (None, "Manual numbering is not activated", "override_number_series=True"),
        (
            None,
            "You cannot create timecards for the selected user. Please review the company tree.",
            "company tree in the ERP",
        ),
        (None, "Invoice can't be updated because it is already released.", "reverse or correct"),
        (None, "The record 10000 already exists in the system.", "earlier attempt"),
        (None, "Customer '7' cannot be found in the system.", "has to exist"),
        (None, "The access token is expired", "renew it"),
    ],
)
def test_known_refusals_carry_advice(code, message, says):
    assert says in advice_for(code, message)


@pytest.mark.parametrize(
    "message", ["", "The period is closed.", "The number series is full.", "Give the token room 7."]
)
def test_unknown_refusals_carry_none(message):
    assert advice_for(None, message) is None


def test_the_causes_of_a_missing_licence_are_three():
    assert advice_for("12027", "") == NoLicense.default_advice
    assert len(NoLicense.default_advice.split(":")[1].split(";")) == 3

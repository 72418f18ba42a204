"""Call: lazy, many ways to run one, reads again and writes once; every answer its own error."""

from __future__ import annotations

import asyncio
import gc
import json
import pickle
import warnings
from decimal import Decimal

import aiohttp
import pytest

from tests.mocked import BASE, TOKEN, mocked
from visma_async import (
    ApiError,
    BadRequest,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    Created,
    DecodeError,
    Forbidden,
    NoLicense,
    NotFound,
    OutcomeUnknown,
    PreconditionFailed,
    PreconditionRequired,
    RateLimited,
    RequestTimeout,
    Retry,
    ServerError,
    Unauthorized,
    VismaNetError,
    models,
)

URL = f"{BASE}/v1/customer/10000"
ONCE = Retry(attempts=1)
CUSTOMER = b'{"number": "10000", "name": "ACME", "creditLimit": 1234567890123456789.10, "new": 1}'


async def test_nothing_is_sent_before_the_await():
    async with mocked() as (answers, company):
        call = company.customer.get("10000")
        assert call.request.method == "GET"
        assert call.request.path == "/v1/customer/10000"
        assert call.request.route == "GET /v1/customer/{customerCd}"
        assert answers.sent() == []
        answers.get(URL, body=CUSTOMER)
        customer = await call
    assert isinstance(customer, models.Customer)
    assert customer.name == "ACME"
    assert customer.credit_limit == Decimal("1234567890123456789.10")
    assert customer.main_address is None
    assert customer.extra_fields == {"new": 1}
    (sent,) = answers.sent()
    assert sent["headers"]["Authorization"] == f"Bearer {TOKEN}"
    assert not any(name.startswith("ipp-") for name in sent["headers"])


async def test_the_same_call_run_in_many_ways():
    async with mocked() as (answers, company):
        answers.get(
            URL, body=CUSTOMER, headers={"ETag": 'W/"AAA="', "Ipp-Request-Id": "r-1"}, repeat=True
        )
        call = company.customer.get("10000")
        assert await call.bytes() == CUSTOMER
        assert (await call.raw())["creditLimit"] == Decimal("1234567890123456789.10")
        response = await call.response()
        assert (response.status, response.etag, response.request_id) == (200, "AAA=", "r-1")
        assert response.value == await call.send()
        assert response.json() == await call.raw()
        assert response.attempts == 1
        assert response.elapsed >= 0
        assert (await asyncio.create_task(call.send())).name == "ACME"


async def test_options_make_another_call():
    async with mocked() as (answers, company):
        answers.get(URL, body=CUSTOMER)
        call = company.customer.get("10000")
        other = call.options(headers={"X-Trace": "1"}, timeout=5, retry=ONCE)
        assert other is not call
        assert other.request == call.request
        await other
        assert answers.sent()[0]["headers"]["X-Trace"] == "1"
        assert answers.sent()[0]["timeout"].total == 5


@pytest.mark.parametrize("name", ["Authorization", "authorization", "erp-api-background"])
async def test_headers_that_are_not_the_callers_are_refused(name):
    async with mocked() as (_, company):
        with pytest.raises(ConfigurationError, match=name):
            await company.customer.get("1").options(headers={name: "x"})


@pytest.mark.parametrize("bad", [{"timeout": -1}, {"deadline": "soon"}, {"max_wait": -0.1}])
async def test_bounds_that_are_no_bounds_are_refused(bad):
    async with mocked() as (_, company):
        with pytest.raises(ConfigurationError, match=next(iter(bad))):
            company.customer.get("1").options(**bad)


async def test_a_create_tells_where_the_new_record_is():
    async with mocked() as (answers, company):
        answers.post(
            f"{BASE}/v1/customer",
            status=201,
            headers={
                "Location": "https://elsewhere.visma.net/x/v1/customer/b64(YS9i)",
                "ETag": '"B="',
            },
        )
        created = await company.customer.create(
            models.CustomerUpdate(name="ACME", credit_limit=None)
        )
    assert created == Created(
        location="https://elsewhere.visma.net/x/v1/customer/b64(YS9i)", number="a/b", etag="B="
    )
    (sent,) = answers.sent()
    assert json.loads(sent["data"]) == {"name": {"value": "ACME"}, "creditLimit": {"value": None}}
    assert sent["headers"]["Content-Type"] == "application/json"


@pytest.mark.parametrize("tag", ["A=", '"A="', 'W/"A="', ' "A=" '])
async def test_an_update_sends_its_tag_in_quotes(tag):
    async with mocked() as (answers, company):
        answers.put(URL, status=204)
        update = company.customer.update("10000", models.CustomerUpdate(name="B"), if_match=tag)
        assert await update is None
        assert answers.sent()[0]["headers"]["If-Match"] == '"A="'


async def test_a_record_is_no_tag():
    async with mocked() as (_, company):
        with pytest.raises(ConfigurationError, match=r"not Supplier\. .* time_stamp"):
            company.supplier.update("1", models.SupplierUpdate(), if_match=models.Supplier())


@pytest.mark.parametrize("tag", ["", "*", '"A", "B"', '""'])
async def test_a_tag_that_is_none_is_refused(tag):
    async with mocked() as (_, company):
        with pytest.raises(ConfigurationError, match="one ETag"):
            company.customer.update("10000", models.CustomerUpdate(), if_match=tag)


async def test_a_write_is_performed_once():
    async with mocked() as (answers, company):
        answers.put(URL, status=204, repeat=True)
        call = company.customer.update("10000", models.CustomerUpdate(name="B"))
        other = call.options(timeout=5)
        await call
        for again in (call, other):
            with pytest.raises(ConfigurationError, match="already performed"):
                await again
        assert len(answers.sent()) == 1


async def test_a_write_that_is_dropped_warns_as_a_coroutine_does():
    async with mocked() as (_, company):
        with pytest.warns(RuntimeWarning, match=r"POST /v1/customer was never performed"):
            company.customer.create(models.CustomerUpdate(name="B"))
            gc.collect()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            company.customer.get("1")
            company.customer.list()
            looked_at = company.customer.create(models.CustomerUpdate(name="B"))
            assert looked_at.request.body
            del looked_at
            gc.collect()


ANSWERS = [
    (400, BadRequest, b'{"message": "TaxID \'01\' cannot be found in the system"}', "TaxID"),
    (401, Unauthorized, b"", "Company|company's"),
    (403, Forbidden, b"", "scope"),
    (404, NotFound, b'{"Message": "No such customer"}', "No such customer"),
    (409, Conflict, b"plain text", "plain text"),
    (412, PreconditionFailed, b"", "ETag"),
    (428, PreconditionRequired, b'{"title": "Missing If-Match", "detail": "Send it"}', "Send it"),
    (429, RateLimited, b"<html><title>Slow down</title></html>", "Slow down"),
    (500, ServerError, b'{"message": "boom"}', "boom"),
    (502, ServerError, b"<html><head><title>502 Bad Gateway</title></head></html>", "Bad Gateway"),
    (503, ServerError, b"", "without a message"),
    (418, ApiError, b"[]", "418"),
    (302, ApiError, b"", "Redirects"),
    (599, ServerError, b'"text"', "text"),
]


@pytest.mark.parametrize(("status", "kind", "body", "says"), ANSWERS)
async def test_each_answer_has_its_error(status, kind, body, says):
    async with mocked(retry=ONCE) as (answers, company):
        answers.get(URL, status=status, body=body, headers={"Ipp-Request-Id": "r-9"})
        with pytest.raises(VismaNetError, match=says) as caught:
            await company.customer.get("10000")
    error = caught.value
    assert type(error) is kind
    assert error.status == status
    assert error.request_id == "r-9"
    assert error.request.path == "/v1/customer/10000"
    assert error.attempts == 1
    assert error.elapsed is not None
    assert TOKEN not in str(error) + repr(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.__dict__) == (kind, str(error), error.__dict__)


@pytest.mark.parametrize("status", [418, 400, 401, 403, 500])
async def test_no_license_is_told_by_its_fault_code_whatever_the_status(status):
    body = {
        "ExceptionType": "IPPException",
        "ExceptionMessage": "No license for this company.",
        "ExceptionFaultCode": "12027",
        "ExceptionMessageID": "12027_6e2a06a8",
        "ExceptionDetails": "",
    }
    async with mocked(retry=ONCE) as (answers, company):
        answers.get(URL, status=status, payload=body)
        with pytest.raises(NoLicense, match="Three usual causes") as caught:
            await company.customer.get("10000")
    assert (caught.value.code, caught.value.message_id) == ("12027", "12027_6e2a06a8")


async def test_a_412_carries_the_tag_that_was_sent():
    async with mocked() as (answers, company):
        answers.put(URL, status=412)
        with pytest.raises(PreconditionFailed) as caught:
            await company.customer.update("10000", models.CustomerUpdate(name="B"), if_match="A=")
    assert caught.value.etag == '"A="'


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"<html><body>Sign in</body></html>", "HTML"),
        (b"", "empty"),
        (b'{"number": "1000', "breaks off"),
        (b'{"number": 1,}', "JSON"),
        (b'[{"number": "1"}, {"number": "2"}]', "list|array"),
    ],
)
async def test_a_body_that_is_not_what_was_promised(body, says):
    async with mocked() as (answers, company):
        answers.get(URL, body=body)
        with pytest.raises(DecodeError, match=f"(?i){says}") as caught:
            await company.customer.get("10000")
    assert caught.value.request.path == "/v1/customer/10000"
    pickle.loads(pickle.dumps(caught.value))


async def test_an_array_of_one_is_as_good_as_the_record():
    async with mocked() as (answers, company):
        answers.get(URL, body=b"[" + CUSTOMER + b"]")
        assert (await company.customer.get("10000")).name == "ACME"


LOST = [
    (aiohttp.ServerDisconnectedError(), OutcomeUnknown, ConnectionFailed),
    (TimeoutError(), OutcomeUnknown, RequestTimeout),
    (ConnectionResetError(104, "reset"), OutcomeUnknown, ConnectionFailed),
    (aiohttp.ClientPayloadError("short"), OutcomeUnknown, ConnectionFailed),
]


@pytest.mark.parametrize(("failure", "write_error", "read_error"), LOST)
async def test_a_lost_answer_is_unknown_for_a_write_and_repeated_for_a_read(
    failure, write_error, read_error
):
    quick = Retry(attempts=3, first_pause=0)
    async with mocked(retry=quick) as (answers, company):
        answers.post(f"{BASE}/v1/customer", exception=failure, repeat=True)
        answers.get(URL, exception=failure, repeat=True)
        with pytest.raises(write_error, match="may have been executed") as caught:
            await company.customer.create(models.CustomerUpdate(name="B"))
        assert caught.value.request.body == b'{"name":{"value":"B"}}'
        with pytest.raises(read_error):
            await company.customer.get("10000")
        methods = [sent["method"] for sent in answers.sent()]
    assert methods == ["POST", "GET", "GET", "GET"]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_server_failure_on_a_write_is_an_unknown_outcome(status):
    async with mocked() as (answers, company):
        answers.post(
            f"{BASE}/v1/customer", status=status, payload={"message": "VAT is wrong"}, repeat=True
        )
        with pytest.raises(OutcomeUnknown, match="VAT is wrong") as caught:
            await company.customer.create(models.CustomerUpdate(name="B"))
        assert len(answers.sent()) == 1
    assert isinstance(caught.value.__cause__, ServerError)


async def test_a_write_that_never_left_is_sent_again():
    refused = aiohttp.ClientConnectorError(
        aiohttp.client_reqrep.ConnectionKey("h", 443, True, None, None, None, None),
        ConnectionRefusedError(111, "refused"),
    )
    async with mocked(retry=Retry(first_pause=0)) as (answers, company):
        answers.post(f"{BASE}/v1/customer", exception=refused)
        answers.post(f"{BASE}/v1/customer", status=201)
        response = await company.customer.create(models.CustomerUpdate(name="B")).response()
    assert response.attempts == 2
    assert response.value == Created()

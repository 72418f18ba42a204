"""The README's recipes run, and send what the API's own articles say."""

from __future__ import annotations

import ast
import copy
import inspect
import json
import re
from pathlib import Path

import attrs
import pytest

from tests.articles.deviations import DEVIATIONS, NUMBERS
from visma_async.testing.client import client_of
from visma_async.wire.path import encode_segment

HERE = Path(__file__).parent
README = (HERE.parents[1] / "README.md").read_text(encoding="utf-8")
EXAMPLES = json.loads((HERE / "examples.json").read_text(encoding="utf-8"))
EXAMPLES["attributes.set"] = {
    "method": "PUT",
    "path": "/v1/customer/10000",
    "body": {
        "attributeLines": [{"attributeId": {"value": "COLOUR"}, "attributeValue": {"value": "RED"}}]
    },
    "expected": {"status": 204},
}


EMPTY = {"customer": 0, "customer_credit_note": 0, "customer_debit_note": 0}
"""What the articles create, with numbers that the sandbox would have given away already."""


@attrs.frozen
class Block:
    """A block of Python and the examples that it is."""

    examples: tuple[str, ...]
    code: str


def recipes():
    section = README.partition("\n## Recipes\n")[2].partition("\n## ")[0]
    for marker, code in re.findall(
        r"(?:<!-- articles: ([^>]*) -->\n)?```python\n(.*?)```", section, re.DOTALL
    ):
        yield Block(tuple(re.findall(r"[\w.]+", marker)), code)


BLOCKS = list(recipes())


async def run(code, names):
    compiled = compile(code, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(compiled, names)
    if inspect.isawaitable(result):
        await result


@pytest.mark.visma_sandbox(scale=1000)
async def test_the_recipes_run(tmp_path, monkeypatch, visma_company, capsys):
    monkeypatch.chdir(tmp_path)
    names = {"company": visma_company}
    for block in BLOCKS:
        if not block.examples:
            await run(block.code, names)
    told = capsys.readouterr().out
    assert "Leave vat_code_id out" in told
    assert "8 of 8" in told
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7"
    assert names["edited"].sent.main_address.city == "Bergen"
    assert names["edited"].sent.note is None
    assert [row.operation.value for row in names["update"].invoice_lines] == ["Update", "Insert"]
    assert names["invoice"].status == "Open"


@pytest.fixture
async def sent(visma_sandbox):
    """Runs the blocks in order; returns what each example sent: requests by its id."""
    visma_sandbox.seed(
        customer_invoice=[
            {
                "referenceNumber": "003547",
                "status": "Balanced",
                "customer": {"number": "10000"},
                "documentDate": "2020-01-27T00:00:00",
                "invoiceLines": [{"lineNumber": 1, "inventoryNumber": "222"}],
            }
        ],
        inventory=[{"inventoryNumber": ":/?#[]@&*+;"}],
    )
    found = {}
    async with client_of(visma_sandbox) as visma:
        names = {"company": visma.company(visma_sandbox.tenant_id)}
        await run(BLOCKS[0].code, names)
        for block in BLOCKS:
            if not block.examples:
                continue
            before = len(visma_sandbox.requests)
            await run(block.code, names)
            requests = [
                one
                for one in list(visma_sandbox.requests)[before:]
                if one.method and "token" not in one.path
            ]
            shares = 9 if block.examples == ("number_series.override",) else 1
            assert len(requests) == shares * len(block.examples), block.examples
            for at, name in enumerate(block.examples):
                found[name] = requests[at * shares : (at + 1) * shares]
    return found


def exact(body):
    """Decodes JSON with numbers as the text that they are written with."""
    return json.loads(
        body, parse_int=lambda text: ("number", text), parse_float=lambda text: ("number", text)
    )


def expected_body(name, body):
    """Returns an article's body with the deviations in it."""
    wanted = copy.deepcopy(body)
    for deviation in DEVIATIONS.get(name, ()):
        *above, last = deviation.path
        holder = wanted
        for step in above:
            holder = holder[step]
        assert deviation.reason
        if deviation.renamed:
            holder[deviation.sent] = holder.pop(last)
        else:
            holder[last] = deviation.sent
    return exact(json.dumps(wanted))


def path_pattern(address):
    """Returns a pattern for an article's path: from the version on, placeholders open."""
    path = address.partition("/api")[2] or f"/v1{address}"
    return re.sub(r"\\\{\w+\\\}|xxxxx", "[^/]+", re.escape(path))


@pytest.mark.visma_sandbox(sizes=EMPTY)
async def test_what_is_sent_equals_the_articles(sent):
    assert set(sent) == set(EXAMPLES)
    for name, requests in sent.items():
        example, request = EXAMPLES[name], requests[0]
        if "method" in example:
            assert request.method == example["method"], name
        address = example.get("path") or example.get("url")
        if address and not name.startswith("salesorder") and name != "attributes.set":
            pattern = path_pattern(address) if "b64" not in name else ".*"
            assert re.fullmatch(pattern, request.path, re.IGNORECASE), (name, request.path)
        if "body" in example:
            assert exact(request.body) == expected_body(name, example["body"]), name
        status = example.get("expected", {}).get("status")
        if status is not None:
            assert request.status == status, name


@pytest.mark.visma_sandbox(sizes=EMPTY)
async def test_the_pieces_of_the_articles(sent):
    walk = ("etag.get", "etag.put_if_match_ok", "etag.put_if_match_conflict")
    assert [sent[name][0].status for name in walk] == [200, 204, 412]
    tags = [sent[name][0].headers["if-match"] for name in walk[1:]]
    assert tags[0] == tags[1]
    assert re.fullmatch(r'"[A-Za-z0-9+/]+=*"', tags[0])

    order = exact(sent["salesorder.mark_for_po_v1_v2"][0].body)
    fragment = expected_body(
        "salesorder.mark_for_po_v1_v2", EXAMPLES["salesorder.mark_for_po_v1_v2"]["body_fragment"]
    )
    assert fragment.items() <= order["lines"][0].items()
    (request,) = sent["salesorder.purchase_order_source_v3"]
    assert (request.method, request.path, request.status) == ("POST", "/api/v3/SalesOrders", 201)
    fragment = EXAMPLES["salesorder.purchase_order_source_v3"]["body_fragment"]
    (line,) = exact(request.body)["orderLines"]
    assert fragment.items() <= line.items()

    vector = EXAMPLES["b64.inventory"]
    (request,) = sent["b64.inventory"]
    assert request.path == f"/v1{vector['path']}"
    assert request.status == 200
    assert encode_segment(vector["identifier"]) == f"b64({vector['encoded']})"

    for name, requests in sent.items():
        if name.startswith("attributes.") and name != "attributes.set":
            query = dict(requests[0].query)
            wanted = EXAMPLES[name]["query"]["attributes"]
            assert json.loads(query["attributes"]) == json.loads(wanted)


@pytest.mark.visma_sandbox(sizes=EMPTY)
async def test_all_nine_endpoints_take_numbers_of_ones_own(sent):
    example = EXAMPLES["number_series.override"]
    assert len(example["endpoints"]) == 9
    for endpoint, request in zip(example["endpoints"], sent["number_series.override"], strict=True):
        path, field = NUMBERS[endpoint]
        assert (request.method, request.path, request.status) == ("POST", path, 201)
        body = exact(request.body)
        assert body["overrideNumberSeries"] == example["body_fragment"]["overrideNumberSeries"]
        assert body[field] == example["body_fragment"]["referenceNumber"]


def test_every_deviation_is_told_in_the_readme():
    section = README.partition("### The examples of the API's own articles")[2]
    for words in (
        "a moment with a Z",
        "Insert, its text says update",
        "`lines`",
        'bare "true"',
        "referenceNumber everywhere",
    ):
        assert words in section

"""`visma-async generate`: made anew, checked, and what changed told in words."""

from __future__ import annotations

import copy
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from visma_async.codegen import generate
from visma_async.documents import load


@pytest.fixture
def newer(tmp_path):
    """The document of SalesOrders v3 with a field, a value and an operation more."""
    document = copy.deepcopy(load("salesorder.openapi"))
    schemas = document["components"]["schemas"]
    schemas["SalesOrderDto"]["properties"]["shelf"] = {"type": "string"}
    schemas["SalesOrderExpansions"]["enum"].append("Shelf")
    get = copy.deepcopy(document["paths"]["/api/v3/Customers"]["get"])
    get |= {"operationId": "Customers_GetShelves", "tags": ["Customers"]}
    document["paths"]["/api/v3/Customers/shelves"] = {"get": get}
    path = tmp_path / "newer.json"
    path.write_text(json.dumps(document))
    return path


@pytest.fixture
def elsewhere(monkeypatch, tmp_path):
    """What is generated goes to a folder of the test's own."""
    monkeypatch.setattr(generate, "API", tmp_path / "api")
    return tmp_path / "api"


CHANGES = (
    "New operation GET /api/v3/Customers/shelves.\n"
    "SalesOrderDto: new field shelf (string).\n"
    "SalesOrderExpansions: new value Shelf.\n"
)


def test_what_is_in_the_package_is_up_to_date(cli):
    ended = cli("generate", "--check")
    assert (ended.code, ended.out) == (0, "")
    assert "0 of " in ended.err


@pytest.mark.slow
def test_from_a_newer_document(cli, newer, elsewhere):
    ended = cli("generate", "--spec", str(newer))
    assert ended.code == 0
    model = elsewhere / "salesorder/models/sales_order.py"
    assert "    shelf: str | None = None" in model.read_text()
    resource = elsewhere / "salesorder/resources/customers.py"
    assert "def list_shelves(" in resource.read_text()
    assert "class CustomerResource(" in (elsewhere / "resources/customer.py").read_text()
    model.write_text("")
    resource.unlink()
    ended = cli("generate", "--spec", str(newer), "--check")
    assert ended.code == 1
    assert ended.out == "salesorder/models/sales_order.py\nsalesorder/resources/customers.py\n"
    assert ended.err.startswith("2 of ")
    assert not resource.exists()


def test_what_changed(cli, newer, tmp_path):
    ended = cli("generate", "--diff", str(newer))
    assert (ended.code, ended.out) == (0, CHANGES)
    assert "3 changes from the package's own document" in ended.err
    own = tmp_path / "own.json"
    own.write_text(json.dumps(load("salesorder.openapi")))
    assert cli("generate", "--diff", str(own), str(newer)).out == CHANGES
    assert cli("generate", "--diff", str(own), str(own)).out == ""


def test_a_document_at_an_address(cli, newer):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            found = self.path == "/newer.json"
            self.send_response(200 if found else 404)
            self.end_headers()
            self.wfile.write(newer.read_bytes() if found else b"")

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            url = f"http://127.0.0.1:{server.server_port}"
            assert cli("generate", "--diff", f"{url}/newer.json").out == CHANGES
            ended = cli("generate", "--diff", f"{url}/other.json")
            assert ended.code == 2
            assert "cannot be fetched" in ended.err
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("no json", "it is no JSON ("),
        ("[]", "it is no JSON object"),
        ('{"swagger": "2.0"}', "version 3 is needed, and this is Swagger 2.0"),
        (None, "cannot be read: No such file"),
    ],
)
def test_what_is_no_document(cli, tmp_path, text, says):
    path = tmp_path / "x.json"
    if text is not None:
        path.write_text(text)
    for option in ("--spec", "--diff"):
        ended = cli("generate", option, str(path))
        assert ended.code == 2
        assert says in " ".join(ended.err.split())


def test_what_makes_no_sense(cli, newer):
    name = str(newer)
    assert cli("generate", "--diff", name, name, name).code == 2
    assert cli("generate", "--diff", name, "--check").code == 2
    assert cli("generate", "--diff", name, "--spec", name).code == 2


def test_without_ruff(cli, monkeypatch):
    monkeypatch.setattr(generate.sys, "executable", "/bin/false")
    ended = cli("generate", "--check")
    assert ended.code == 2
    assert "visma-async[generate]" in ended.err

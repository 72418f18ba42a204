"""The index of models is complete, and importing it imports none of them."""

from __future__ import annotations

import subprocess
import sys

import attrs
import pytest

from visma_async.api import models
from visma_async.codegen.complete import complete
from visma_async.codegen.document import Document
from visma_async.codegen.naming import class_name
from visma_async.documents import load
from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import ReadModel, WriteModel

ERP = [name for name in models.__all__ if name != "salesorder"]


def schemas(service):
    document = Document(complete(load(f"{service}.openapi")))
    return {
        class_name(name) for name, _ in document.schemas() if document.page_record(name) is None
    }


def test_every_schema_of_the_documents_is_there():
    assert set(ERP) == schemas("erp")
    assert len(ERP) == 545 + 107
    assert set(models.salesorder.__all__) == schemas("salesorder")
    assert len(models.salesorder.__all__) == 80 - 4 + 1
    assert dir(models) == sorted(models.__all__)


@pytest.mark.parametrize(
    ("home", "name"),
    [(models, name) for name in ERP]
    + [(models.salesorder, name) for name in models.salesorder.__all__],
)
def test_every_model_can_be_had(home, name):
    model = getattr(home, name)
    assert model.__name__ == name
    assert model.__module__.startswith(home.__name__)
    assert issubclass(model, ReadModel | WriteModel | OpenEnum)
    if not issubclass(model, OpenEnum):
        assert "__slots__" in vars(model)
        assert all(attribute.kw_only for attribute in attrs.fields(model))


def test_services_do_not_mix():
    assert models.Customer is not models.salesorder.Customer
    assert models.salesorder.SalesOrderPrint.__base__ is ReadModel
    assert models.salesorder.SalesOrderPrintUpdate.__base__ is WriteModel
    assert models.salesorder.NewSalesOrder.__base__ is WriteModel


def test_what_is_read_only_cannot_be_sent():
    with pytest.raises(TypeError, match="emails"):
        models.salesorder.NewSalesOrderContact(emails=["a@b.example"])


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'Custommer'"):
        _ = models.Custommer


@pytest.mark.parametrize(
    ("statement", "most"),
    [
        ("import visma_async", 0),
        ("from visma_async import models", 2),
        ("from visma_async import VismaNet, Company", 2),
        ("from visma_async.api.erp import ErpResources", 2),
        ("import visma_async.api.resources.customer", 4),
        ("import visma_async.api.salesorder.resources.sales_orders", 5),
    ],
)
def test_importing_imports_little(statement, most):
    """Counted, not timed: which generated modules come with it."""
    script = (
        f"import sys; {statement};"
        "print(*[n for n in sys.modules if n.startswith('visma_async.api')])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert len(loaded) <= most, loaded
    assert not [name for name in loaded if ".models." in name]


def test_a_model_brings_only_what_it_needs():
    script = (
        "import sys; from visma_async import models; models.Customer;"
        "print(*[n for n in sys.modules if n.startswith('visma_async.api.models.')])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["visma_async.api.models.customer"]

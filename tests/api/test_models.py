"""The index of models is complete, and importing it imports none of them."""

from __future__ import annotations

import subprocess
import sys

import attrs
import pytest

from visma_async.api import models
from visma_async.codegen.document import Document
from visma_async.codegen.naming import class_name
from visma_async.documents import load
from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import ReadModel, WriteModel


def test_every_schema_of_the_document_is_there():
    document = Document(load("erp.openapi"))
    expected = {
        class_name(name) for name, _ in document.schemas() if document.page_record(name) is None
    }
    assert set(models.__all__) == expected
    assert len(expected) == 545 + 107
    assert dir(models) == sorted(models.__all__)


@pytest.mark.parametrize("name", models.__all__)
def test_every_model_can_be_had(name):
    model = getattr(models, name)
    assert model.__name__ == name
    assert issubclass(model, ReadModel | WriteModel | OpenEnum)
    if not issubclass(model, OpenEnum):
        assert "__slots__" in vars(model)
        assert all(attribute.kw_only for attribute in attrs.fields(model))


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'Custommer'"):
        _ = models.Custommer


def test_importing_the_index_imports_no_model():
    script = (
        "import sys; from visma_async.api import models; import visma_async.api.resources.customer;"
        "print([n for n in sys.modules if n.startswith('visma_async.api.models.')])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"

"""Wire -> model -> wire gives the same bytes, for documents of every model."""

from __future__ import annotations

import pickle

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wire.wire_documents import documents, without_nulls
from visma_async.api import models
from visma_async.wire import json
from visma_async.wire.codec import Codec
from visma_async.wire.model import ReadModel, is_model

MODELS = [
    getattr(home, name)
    for home in (models, models.salesorder)
    for name in home.__all__
    if is_model(getattr(home, name))
]
codec = Codec(timezone="UTC")
unhurried = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def check_round_trip(model, document):
    made = codec.structure(json.loads(json.dumps(document)), model)
    expected = without_nulls(model, document) if issubclass(model, ReadModel) else document
    assert json.dumps(codec.unstructure(made)) == json.dumps(expected)
    assert pickle.loads(pickle.dumps(made)) == made
    assert attrs.evolve(made) == made


@unhurried
@given(st.data())
def test_some_models(data):
    model = data.draw(st.sampled_from(MODELS))
    check_round_trip(model, data.draw(documents(model)))


@unhurried
@given(documents(models.Customer))
def test_customers(document):
    check_round_trip(models.Customer, document)


@unhurried
@given(documents(models.CustomerInvoiceUpdate))
def test_invoices_to_be_sent(document):
    check_round_trip(models.CustomerInvoiceUpdate, document)


@pytest.mark.slow
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__module__[16:])
def test_every_model(model):
    @settings(unhurried, max_examples=10)
    @given(documents(model, 1))
    def check(document):
        check_round_trip(model, document)

    check()

"""Enums are open: what nobody knew yet behaves like what was known."""

from __future__ import annotations

import copy
import pickle

import pytest

from visma_async.api.models import CustomerStatus


def test_known_values_are_members():
    assert CustomerStatus("Active") is CustomerStatus.ACTIVE
    assert CustomerStatus.ACTIVE == "Active"
    assert CustomerStatus.ACTIVE.is_known


def test_unknown_values_are_kept():
    stranger = CustomerStatus("Asleep")
    assert isinstance(stranger, CustomerStatus)
    assert stranger == "Asleep"
    assert stranger == CustomerStatus("Asleep")
    assert hash(stranger) == hash("Asleep")
    assert str(stranger) == f"{stranger}" == stranger.value == "Asleep"
    assert repr(stranger) == "<CustomerStatus.Asleep: 'Asleep'>"
    assert not stranger.is_known
    assert "Asleep" not in list(CustomerStatus)
    assert pickle.loads(pickle.dumps(stranger)) == stranger
    assert type(copy.deepcopy(stranger)) is CustomerStatus


def test_other_types_are_no_values():
    with pytest.raises(ValueError, match="5 is not a valid"):
        CustomerStatus(5)

"""Recent: a list is asked for what changed, within what the user asked for."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from visma_async import after, before, since, until
from visma_async.export.catalog import facts
from visma_async.export.recent import Recent

OSLO = ZoneInfo("Europe/Oslo")
NAME = "last_modified_date_time"
LATE = dt.datetime(2026, 5, 25, 12, tzinfo=dt.UTC)


def recent(resource="customer", **filters):
    return Recent(facts(resource), filters, OSLO)


def test_a_list_without_the_filter_cannot_be_asked():
    assert not recent("country").dated
    assert recent("country").arguments(LATE) == {}


def test_a_moment_becomes_the_filter():
    assert recent().arguments(LATE) == {NAME: since(LATE)}
    assert recent().arguments(None) == {}


def test_a_bare_filter_takes_the_moment_itself():
    assert recent("journal_transaction").arguments(LATE) == {NAME: LATE}


@pytest.mark.parametrize("condition", [since, after])
def test_never_before_the_users_own_moment(condition):
    asked = recent(**{NAME: condition(dt.date(2026, 6, 1))})
    assert asked.dated
    assert asked.arguments(LATE) == {NAME: since(dt.datetime(2026, 6, 1, tzinfo=OSLO))}
    later = dt.datetime(2026, 6, 2)
    assert asked.arguments(later) == {NAME: since(later)}
    assert asked.arguments(LATE, at_least=later) == {NAME: since(later)}


@pytest.mark.parametrize("condition", [until, before])
def test_nothing_newer_can_be_asked_of_what_ends(condition):
    asked = recent(**{NAME: condition(dt.date(2026, 6, 1))})
    assert not asked.dated
    assert asked.arguments(LATE) == {}

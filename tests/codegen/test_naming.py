"""Names: the document's irregular ones become what a person would write."""

from __future__ import annotations

import pytest

from visma_async.codegen.naming import class_name, identifier, is_regular, member_name, snake_case


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("mainAddress", "main_address"),
        ("accountID", "account_id"),
        ("addressLine1", "address_line1"),
        ("customerVATZone", "customer_vat_zone"),
        ("expenseEUAccount", "expense_eu_account"),
        ("sendDunningLettersViaEMail", "send_dunning_letters_via_email"),
        ("customDateTimeUTC1", "custom_date_time_utc1"),
        ("from", "from_"),
    ],
)
def test_attributes(wire, attribute):
    assert identifier(wire) == attribute


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("CustomerDto", "Customer"),
        ("EmployeeCreateDTO", "EmployeeCreate"),
        ("accountInBudgetDto", "AccountInBudget"),
        ("DtoSegment", "DimensionSegment"),
        ("SegmentDto", "Segment"),
    ],
)
def test_classes(schema, name):
    assert class_name(schema) == name


def test_members():
    assert member_name("OnHold") == "ON_HOLD"
    assert member_name("None") == "NONE"


def test_regular_names_need_no_mention():
    assert is_regular("main_address", "mainAddress")
    assert not is_regular("account_id", "accountID")
    assert snake_case("GeneralLedgerTransactions") == "general_ledger_transactions"

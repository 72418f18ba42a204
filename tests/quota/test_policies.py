"""Which operations are counted together is learned from the answers."""

from __future__ import annotations

from visma_async.quota.policies import COMMON, PolicyMap


def test_every_operation_is_common_until_an_answer_says_otherwise():
    policies = PolicyMap()
    assert policies.policy("erp", "GET /v1/customer") == COMMON


def test_the_first_name_is_the_common_one_and_another_one_its_own():
    policies = PolicyMap()
    assert policies.learn("erp", "GET /v1/customer", "4-fixed-window") == COMMON
    assert policies.learn("erp", "GET /v1/salesorder", "8-fixed-window") == "8-fixed-window"
    assert policies.policy("erp", "GET /v1/salesorder") == "8-fixed-window"
    assert policies.policy("erp", "GET /v1/customer") == COMMON
    assert policies.policy("erp", "GET /v1/supplier") == COMMON


def test_an_operation_comes_back_to_the_common_counter():
    policies = PolicyMap()
    for named in ("4-fixed-window", "8-fixed-window", "4-fixed-window"):
        policies.learn(
            "erp", "GET /v1/salesorder" if named[0] == "8" else "GET /v1/customer", named
        )
    assert policies.learn("erp", "GET /v1/salesorder", "4-fixed-window") == COMMON
    assert policies.policy("erp", "GET /v1/salesorder") == COMMON


def test_services_do_not_share_names():
    policies = PolicyMap()
    policies.learn("erp", "GET /v1/customer", "4-fixed-window")
    assert policies.learn("salesorder", "GET /api/v3/SalesOrders", "9-fixed-window") == COMMON

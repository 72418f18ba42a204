"""Both documents against the sandbox, by a tool that nobody here wrote.

schemathesis makes requests for every operation of the documents and holds the answers against
them. Each request is sent twice: as it was made, and directly, about records that there are.

Not checked, and why:

- `positive_data_acceptance`, where a rule of business refuses what the document allows. The
  document cannot say that an invoice needs a customer that exists, that a number is taken, or
  that a list needs one of two parameters (BUSINESS below); nor that a made-up
  tag is stale. (The tool also makes dates with offsets such as -59:67, which are no dates.)
- `negative_data_rejection`: the API takes no offence at unknown fields and parameters, at
  `{}` for a value that is left alone, and at anything that is put into the background queue.
  What it does refuse is tested in test_writes.py. Such requests are sent here all the same: they
  must not lead to a 500 nor to an answer that the document does not know.
- `ignored_auth`, `missing_required_header`, `unsupported_method`: test_gateway.py.
- `use_after_free`, `ensure_resource_availability`: they follow links between operations, which
  the documents do not declare; test_writes.py creates, reads and deletes.
"""

from __future__ import annotations

import re

import pytest

from tests.sandbox.known_keys import KnownKeys
from tests.sandbox.openapi_dialect import readable
from visma_async.sandbox import Sandbox
from visma_async.sandbox.contract import contract
from visma_async.testing.thread import serving

BUSINESS = re.compile(
    r"is required|already exists|cannot be found in the system|already (released|\w+)|"
    r"has the status|does not allow manual numbers|TaxID|expected a date"
)
EXAMPLES = {"positive": 2, "negative": 1}
ANSWERED = frozenset(range(200, 300))


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("mode", ["positive", "negative"])
@pytest.mark.parametrize("service", ["salesorder", "erp"])
def test_no_violation_and_no_500(service, mode):
    schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")
    requests = pytest.importorskip("requests")
    from hypothesis import HealthCheck, Phase, given, seed, settings
    from schemathesis import checks
    from schemathesis.generation.modes import GenerationMode
    from schemathesis.specs.openapi import checks as openapi

    always = [
        checks.not_a_server_error,
        openapi.status_code_conformance,
        openapi.content_type_conformance,
        openapi.response_headers_conformance,
        openapi.response_schema_conformance,
    ]
    sandbox = Sandbox(quota=None, sales_order_quota=None, kept_requests=10)
    sizes = {"executed": 0, "answered": set()}
    violations: list[str] = []

    with serving(sandbox), requests.Session() as session:
        session.headers["Authorization"] = f"Bearer {sandbox.access_token()}"
        schema = schemathesis.openapi.from_dict(readable(service))
        schema.config.update(base_url=sandbox.url)
        keys = KnownKeys(sandbox, service)

        def judge(case, response):
            wanted = [*always]
            stale = response.status_code == 412
            refused = stale or (response.status_code == 400 and BUSINESS.search(response.text))
            if mode == "positive" and not refused:
                wanted.append(openapi.positive_data_acceptance)
            try:
                case.validate_response(response, checks=wanted)
            except BaseExceptionGroup as group:
                violations.extend(f"{operation.label}: {error}" for error in group.exceptions)
            sizes["executed"] += 1
            if response.status_code in ANSWERED and response.status_code != 202:
                sizes["answered"].add((case.method, case.operation.path))

        for found in schema.get_all_operations():
            operation = found.ok()

            @seed(1)
            @settings(
                max_examples=EXAMPLES[mode],
                deadline=None,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            @given(case=operation.as_strategy(generation_mode=GenerationMode(mode)))
            def check(case):
                judge(case, case.call(session=session))
                if mode == "negative":
                    return
                case.path_parameters.update(keys.of(case.method.upper(), case.operation.path))
                case.headers = {"If-Match": "*"}
                judge(case, case.call(session=session))

            check()

    assert not violations, "\n\n".join(violations[:10])
    operations = len(contract(service).endpoints)
    assert sizes["executed"] >= operations
    if mode == "positive" and service == "erp":
        # Most operations were really carried out, and not only refused.
        assert len(sizes["answered"]) >= operations * 0.8

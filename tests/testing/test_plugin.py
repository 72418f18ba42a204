"""The pytest plugin, in projects of users: each test here runs a pytest of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest_plugins = "pytester"
PLUGIN = "visma_async.testing.plugin"
TEST = """
import pytest
{marker}
async def test_it(visma_sandbox, visma_company):
    visma_sandbox.seed(customer=[{{"number": "42", "name": "ACME"}}])
    customer = await visma_company.customer.get("42")
    assert customer.name == "ACME"
    assert visma_sandbox.requests[-1].route == "GET /v1/customer/{{customerCd}}"
"""


@pytest.fixture
def project(pytester, monkeypatch):
    """A user's project: no plugins but the ones that it names."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTHONPATH", str(pytester._request.config.rootpath))

    class Project:
        def ini(self, *lines):
            if any(line.startswith("asyncio_mode") for line in lines):
                lines = (*lines, "asyncio_default_fixture_loop_scope = function")
            text = "\n".join(["[pytest]", "filterwarnings = error", *lines])
            pytester.makefile(".ini", pytest=text + "\n")

        def run(self, source, *plugins, **outcomes):
            pytester.makepyfile(source)
            named = [word for plugin in (*plugins, PLUGIN) for word in ("-p", plugin)]
            result = pytester.runpytest_subprocess("-p", "no:cacheprovider", *named)
            result.assert_outcomes(**outcomes)
            return result

    found = Project()
    found.ini()
    return found


def test_in_auto_mode(project):
    project.ini("asyncio_mode = auto")
    project.run(TEST.format(marker=""), "asyncio", passed=1)


def test_in_strict_mode(project):
    project.ini("asyncio_mode = strict")
    project.run(TEST.format(marker="@pytest.mark.asyncio"), "asyncio", passed=1)


def test_on_loops_that_tests_share(project):
    project.ini("asyncio_mode = auto", "asyncio_default_test_loop_scope = session")
    marker = '@pytest.mark.asyncio(loop_scope="module")'
    source = TEST.format(marker="") + TEST.format(marker=marker).replace("test_it", "test_module")
    project.run(source, "asyncio", passed=2)


def test_under_anyio(project):
    source = TEST.format(marker="@pytest.mark.anyio") + (
        "\n@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n"
    )
    project.run(source, "anyio", passed=1)


def test_under_anyio_with_pytest_asyncio_beside_it(project):
    project.ini("asyncio_mode = strict")
    source = TEST.format(marker="@pytest.mark.anyio") + (
        "\n@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n"
    )
    project.run(source, "asyncio", "anyio", passed=1)


def test_a_synchronous_test_gets_a_sandbox_in_a_thread(project):
    source = """
    import asyncio, threading, urllib.request, json
    from visma_async import ClientCredentials, VismaNet

    def test_any_client(visma_sandbox):
        token = visma_sandbox.access_token()
        request = urllib.request.Request(
            visma_sandbox.url + "/v1/branch", headers={"Authorization": "Bearer " + token}
        )
        with urllib.request.urlopen(request) as answer:
            assert json.load(answer)
        assert "visma-sandbox" in [thread.name for thread in threading.enumerate()]

    def test_the_thread_is_gone():
        assert "visma-sandbox" not in [thread.name for thread in threading.enumerate()]
    """
    project.run(source, passed=2)


def test_a_synchronous_test_cannot_have_the_client(project):
    result = project.run("def test_it(visma_company): ...", errors=1)
    result.stdout.fnmatch_lines(["*visma_client needs an async test*"])


def test_options_of_the_project_the_class_and_the_test(project):
    project.ini(
        "addopts = --strict-markers",
        'visma_sandbox =\n  sizes={"customer": 3}\n  quota=7\n  companies=2',
    )
    source = """
    import pytest

    @pytest.mark.visma_sandbox(quota=8)
    class TestIt:
        @pytest.mark.visma_sandbox(quota=9)
        def test_own(self, visma_sandbox):
            assert visma_sandbox.quota == 9
            assert visma_sandbox.sizes == {"customer": 3}

        def test_of_the_class(self, visma_sandbox):
            assert (visma_sandbox.quota, len(visma_sandbox.tenant_ids)) == (8, 2)
    """
    project.run(source, passed=2)


def test_options_may_be_computed(project):
    source = """
    import pytest

    @pytest.fixture
    def visma_sandbox_options(visma_sandbox_options):
        return {**visma_sandbox_options, "latency": lambda random: 0.0}

    @pytest.mark.visma_sandbox(quota=9)
    def test_it(visma_sandbox):
        assert visma_sandbox.quota == 9
        assert callable(visma_sandbox.latency)
    """
    project.run(source, passed=1)


def test_an_option_that_makes_no_sense(project):
    project.ini("visma_sandbox = quota=many")
    result = project.run("def test_it(visma_sandbox): ...", errors=1)
    result.stdout.fnmatch_lines(["*is not NAME=VALUE with a value in JSON*"])


def test_a_marker_takes_keywords_only(project):
    source = "import pytest\n@pytest.mark.visma_sandbox(9)\ndef test_it(visma_sandbox): ..."
    result = project.run(source, errors=1)
    result.stdout.fnmatch_lines(["*marker takes keywords only*"])


def test_the_client_is_made_as_its_marker_says(project):
    project.ini("asyncio_mode = auto", "addopts = --strict-markers")
    source = """
    import pytest
    from visma_async import Quota

    @pytest.mark.visma_sandbox(quota=2)
    @pytest.mark.visma_client(quota=Quota(7, per=60), timeout=9.0)
    class TestIt:
        @pytest.mark.visma_client(timeout=8.0)
        async def test_own(self, visma_client, visma_company):
            assert visma_client._options.timeout == 8.0
            assert visma_company.quota.limit == 7

        async def test_of_the_class(self, visma_client):
            assert visma_client._options.timeout == 9.0
    """
    project.run(source, "asyncio", passed=2)


def test_the_client_shares_the_quota_and_is_closed(project):
    project.ini("asyncio_mode = auto")
    source = """
    import pytest

    seen = []

    @pytest.mark.visma_sandbox(quota=2, window=1000.0)
    async def test_it(visma_sandbox, visma_client, visma_company):
        seen.append(visma_client)
        await visma_company.branch.list().first()
        assert visma_company.quota.limit == 2

    def test_closed():
        assert seen[0]._pool._closed
    """
    project.run(source, "asyncio", passed=2)


def test_nothing_heavy_is_imported_before_a_fixture_is_used():
    heavy = "aiohttp", "asyncio", "visma_async.client", "visma_async.sandbox"
    script = f"import pytest, sys, {PLUGIN}; print([m for m in {heavy!r} if m in sys.modules])"
    bare = "import pytest, sys; print([m for m in {heavy!r} if m in sys.modules])"
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    plain = subprocess.run(
        [sys.executable, "-c", bare.format(heavy=heavy)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout == plain.stdout

"""`visma-async doctor`: each thing that can be wrong, found where it is, and what to do told."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import ssl
from types import SimpleNamespace

import pytest

from tests.cli.profiles import old, service, table, user
from tests.secret_hunt.marks import leak, marked
from visma_async.auth.authorization import AuthorizationCode
from visma_async.auth.files import FileTokenStore
from visma_async.auth.token import Token
from visma_async.clock import SystemClock
from visma_async.doctor import look

CHECKS = [
    *("configuration", "network", "token", "tenant", "scopes", "roles", "company", "page"),
    *("quota", "clock", "timezone", "state", "output", "extras", "redis"),
]
READ = "vismanet_erp_service_api:read"
NO_LICENSE = {
    "ExceptionType": "IPPException",
    "ExceptionMessage": "No license for this company.",
    "ExceptionFaultCode": "12027",
    "ExceptionMessageID": "12027_x",
    "ExceptionDetails": "",
}
HTML = "<html><body>Please sign in to the guest network.</body></html>"


class OtherClock(SystemClock):
    """The machine's time, and so many seconds ahead."""

    def __init__(self, ahead: float) -> None:
        self.ahead = ahead

    def time(self) -> float:
        return super().time() + self.ahead


@pytest.fixture
def doctor(cli):
    """Runs the command with --json, and returns its findings by their names."""

    def call(*arguments: str) -> SimpleNamespace:
        ended = cli("doctor", "--json", *arguments)
        found = [json.loads(line) for line in ended.out.splitlines()]
        assert [one["name"] for one in found] == CHECKS
        checks = {one["name"]: SimpleNamespace(**one) for one in found}
        wrong = {name: one.status for name, one in checks.items() if one.status != "ok"}
        return SimpleNamespace(code=ended.code, err=ended.err, wrong=wrong, **checks)

    return call


@pytest.fixture
def failed(doctor):
    """Runs the command, and returns which of the checks failed, with the findings."""

    def call(*arguments: str):
        found = doctor(*arguments)
        return {name for name, status in found.wrong.items() if status == "failed"}, found

    return call


def api(sandbox) -> list[str]:
    return [request.path for request in sandbox.requests if "/v1/" in request.path]


def sign_in(sandbox, profile: str = "anna", *, scopes=None, **changes) -> None:
    """Keeps a user's token where the command looks for it."""
    asked = ["vismanet_erp_interactive_api:read", "offline_access", "openid"]
    auth = AuthorizationCode(
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        redirect_uri="http://localhost:8123/",
        scopes=asked,
        token_url=sandbox.token_url,
        authorize_url=sandbox.authorize_url,
    )
    now = sandbox.clock.time()
    scopes = scopes or asked
    values = {
        "access_token": sandbox.access_token(scopes=scopes),
        "expires_at": now + 3600,
        "issued_at": now,
        "refresh_token": "one-time",
        "scopes": tuple(scopes),
    }
    token = Token(**(values | changes))
    store, key = FileTokenStore(), auth.key(profile)

    async def save() -> None:
        async with store.lock(key):
            await store.save(key, token)

    asyncio.run(save())


def anna(sandbox) -> str:
    return user(sandbox, redirect_uri="http://localhost:8123/")


def test_all_is_well(cli, serve):
    sandbox = serve(scopes=[READ])
    ended = cli("doctor")
    assert (ended.code, ended.err) == (0, "")
    *rows, verdict = ended.out.splitlines()
    assert [row.split()[:2] for row in rows] == [
        [{"roles": "skipped", "output": "skipped", "redis": "skipped"}.get(name, "ok"), name]
        for name in CHECKS
    ]
    assert verdict == "ready (2 calls of the company's quota)"
    assert api(sandbox) == ["/v1/branch", "/v1/customer"]
    assert len(sandbox.requests) == 3  # and the token


def test_what_is_found(doctor, sandbox):
    found = doctor()
    assert "of the VISMA_* variables" in found.configuration.found
    assert sandbox.url in found.configuration.found
    assert sandbox.token_url in found.configuration.found
    assert "ends in 60 min; renewed without a person" in found.token.found
    assert sandbox.tenant_id in found.tenant.found
    assert found.scopes.found == "read, create, update, delete"
    assert "read alone" in found.scopes.advice
    assert found.company.found
    assert "10 customers in" in found.page.found
    assert "all 95 in 10 calls" in found.page.found
    assert "14,998 of 15,000 calls are left" in found.quota.found
    assert "as the API's" in found.clock.found
    assert found.timezone.found.startswith("Europe/Oslo")


def test_the_name_is_the_main_branch_s(doctor, sandbox):
    body = [{"name": "Bergen"}, {"name": "Acme \u58ee AS", "isMainBranch": True}]
    sandbox.fail_next(path="/v1/branch", status=200, body=body)
    assert doctor().company.found == "Acme \u58ee AS"


def test_a_sandbox_for_a_newcomer(cli):
    ended = cli("doctor", "--sandbox")
    assert ended.code == 0
    assert "a sandbox in this process" in ended.out
    assert ended.out.splitlines()[-1].startswith("ready")
    assert cli("doctor", "--sandbox", "--company", "c").code == 2
    assert cli("doctor", "--sandbox", "-p", "c").code == 2


def test_the_shape_of_json(cli, sandbox):
    ended = cli("doctor", "--json")
    for line in ended.out.splitlines():
        document = json.loads(line)
        assert list(document) == ["name", "status", "found", "advice"]
        assert document["status"] in {"ok", "warning", "failed", "skipped"}
        assert document["found"]


def test_a_profile_is_named(doctor, alone, config):
    sandbox = alone()
    path = config(service(sandbox, "night"))
    assert f"of the profile night in {path}" in doctor("-p", "night").configuration.found


def test_of_a_command_that_prints_the_secret_only_the_name_is_told(doctor, alone, config):
    sandbox = alone()
    config(service(sandbox, client_secret=f"cmd:echo {sandbox.client_secret}"))
    found = doctor("-p", "service")
    assert found.code == 0
    assert "the command echo prints" in found.configuration.found
    assert sandbox.client_secret not in found.configuration.found


def test_no_configuration_at_all(cli, failed):
    names, found = failed()
    assert found.code == 2
    assert names == {"configuration"}
    assert "There are no credentials" in found.configuration.found
    assert found.network.found == "see configuration"
    assert found.state.status == "ok"
    assert "not ready: configuration failed (0 calls" in cli("doctor").out


def test_a_profile_that_is_not_there(failed, config):
    config("")
    names, found = failed("-p", "night")
    assert (found.code, names) == (2, {"configuration"})
    assert "night" in found.configuration.found


def test_an_address_without_encryption(failed, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_TOKEN_URL", "http://connect.example/token")
    names, found = failed()
    assert (found.code, names) == (2, {"configuration"})
    assert "https" in found.configuration.found
    assert not sandbox.requests


def test_a_wrong_secret(failed, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_CLIENT_SECRET", "not-the-secret")
    names, found = failed()
    assert (found.code, names) == (1, {"token"})
    assert "invalid_client" in found.token.found
    assert "secret" in found.token.advice
    assert found.tenant.found == found.scopes.found == found.company.found == "see token"
    # The API is reached all the same, and tells the time.
    assert found.network.status == found.clock.status == "ok"
    assert api(sandbox) == ["/v1/branch"]


@pytest.mark.parametrize("how", ["401", "12027"])
def test_the_customer_s_tenant_id(failed, cli, serve, monkeypatch, how):
    sandbox = serve(wrong_tenant=how)
    monkeypatch.setenv("VISMA_TENANT_ID", sandbox.customer_tenant_id)
    names, found = failed()
    assert (found.code, names) == (1, {"tenant"})
    assert found.token.status == "ok"
    assert f"{sandbox.customer_tenant_id} gives a token that the API refuses" in found.tenant.found
    assert "Company Tenant ID" in found.tenant.advice
    assert found.company.found == found.quota.found == found.page.found == "see tenant"
    assert "not ready: tenant failed" in cli("doctor").out


def test_read_is_missing(failed, serve):
    serve(scopes=["vismanet_erp_service_api:create"])
    names, found = failed()
    assert (found.code, names) == (1, {"scopes"})
    assert "read is missing, there are vismanet_erp_service_api:create" in found.scopes.found
    assert READ in found.scopes.advice


def test_scopes_that_are_not_told_and_not_there(failed, serve):
    serve(scopes=())
    names, found = failed()
    assert names == {"scopes"}
    assert "read may be missing" in found.scopes.found


def test_scopes_that_are_not_told(doctor, sandbox):
    token = sandbox.access_token()
    sandbox.fail_next(
        path="/connect/token", status=200, body={"access_token": token, "expires_in": 60}
    )
    found = doctor()
    assert found.code == 0
    assert found.scopes.status == "skipped"
    assert found.scopes.found.endswith("; the API let it read")


def test_read_alone_deserves_no_word(doctor, serve):
    serve(scopes=[READ])
    assert doctor().scopes.advice is None


def test_a_role_that_an_application_lacks(failed, sandbox):
    sandbox.fail_next(path="/v1/branch", status=403)
    names, found = failed()
    assert names == {"roles"}
    assert "roles" in found.roles.advice


def test_customers_that_may_not_be_read(doctor, sandbox):
    sandbox.fail_next(path="/v1/customer", status=403)
    found = doctor()
    assert (found.code, found.page.status) == (0, "warning")
    assert "403" in found.page.found


def test_a_user_who_stays_signed_in(doctor, alone, config):
    sandbox = alone()
    config(anna(sandbox))
    sign_in(sandbox)
    found = doctor("-p", "anna")
    assert found.code == 0
    assert "a refresh token renews it" in found.token.found
    assert found.tenant.status == "skipped"
    assert found.roles.found == "the user has API User"


def test_a_user_without_a_refresh_token(failed, alone, config):
    sandbox = alone()
    config(anna(sandbox))
    sign_in(sandbox, refresh_token=None)
    names, found = failed("-p", "anna")
    assert (found.code, names) == (1, {"token"})
    assert "offline_access" in found.token.advice
    assert "visma-async login --profile anna" in found.token.advice
    assert found.company.status == "ok"


def test_nobody_has_signed_in(failed, alone, config):
    sandbox = alone()
    config(anna(sandbox))
    names, found = failed("-p", "anna", "--company", "ben")
    assert names == {"token"}
    assert found.token.advice == "Sign in: visma-async login --profile anna --account ben"


def test_a_user_without_the_role(failed, alone, config):
    sandbox = alone()
    config(anna(sandbox))
    sign_in(sandbox)
    sandbox.fail_next(path="/v1/branch", status=403, body=NO_LICENSE)
    names, found = failed("-p", "anna")
    assert names == {"roles"}
    assert "lacks the role API User" in found.roles.found
    assert "administrator" in found.roles.advice


def test_a_token_had_elsewhere(failed, doctor, alone, config, monkeypatch):
    sandbox = alone()
    config(
        table("once", token="env:OF_THE_TEST", base_url=sandbox.url, tenant_id=sandbox.tenant_id)
    )
    monkeypatch.setenv("OF_THE_TEST", sandbox.access_token())
    found = doctor("-p", "once")
    assert (found.code, found.token.status) == (0, "warning")
    assert "client credentials" in found.token.advice
    monkeypatch.setenv("OF_THE_TEST", "no-token-at-all")
    names, found = failed("-p", "once")
    assert (found.code, names) == (1, {"token"})


def test_a_token_of_the_old_integration(doctor, alone, config, monkeypatch):
    sandbox = alone()
    monkeypatch.setenv("OF_THE_TEST", sandbox.legacy_token())
    config(old(sandbox, company_id=str(sandbox.company_ids[0])))
    found = doctor("-p", "old")
    assert found.code == 0
    assert {"configuration", "token", "quota"} <= found.wrong.keys()
    assert found.token.status == found.configuration.status == "warning"
    assert "old base URL" in found.configuration.advice
    assert "6-fixed-window" in found.quota.found


def test_the_old_base_url_with_a_token_of_today(doctor, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_BASE_URL", f"{sandbox.url}/API/controller/api")
    found = doctor()
    assert found.code == 0
    assert found.configuration.status == found.quota.status == "warning"
    assert "https://api.finance.visma.net" in found.configuration.advice


def test_the_api_s_host_is_away(failed, cli, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_BASE_URL", "http://127.0.0.1:1")
    names, found = failed()
    assert (found.code, names) == (1, {"network"})
    assert "127.0.0.1:1: no connection" in found.network.found
    assert f"{sandbox.url.removeprefix('http://')} answered." in found.network.found
    assert "DNS" in found.network.advice
    assert found.token.status == "ok"
    assert found.company.found == found.quota.found == "see network"
    assert "(0 calls of" in cli("doctor").out


def test_the_token_endpoint_s_host_is_away(failed, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_TOKEN_URL", "http://127.0.0.1:1/token")
    names, found = failed()
    assert names == {"network"}
    assert found.token.status == "skipped"
    assert "answered." in found.network.found
    assert found.clock.status == "ok"


def test_both_hosts_are_away(failed, cli, sandbox, monkeypatch):
    monkeypatch.setenv("VISMA_BASE_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("VISMA_TOKEN_URL", "http://127.0.0.1:1/token")
    names, found = failed()
    assert names == {"network"}
    assert "answered" not in found.network.found
    assert "0 calls" in cli("doctor").out
    assert not sandbox.requests


@pytest.mark.parametrize("path", ["/connect/token", "/v1/branch"])
def test_a_host_that_keeps_one_waiting(failed, sandbox, monkeypatch, path):
    monkeypatch.setattr(look, "PATIENCE", 0.2)
    sandbox.fail_next(None, path=path, stall=30.0)
    names, found = failed()
    assert (found.code, names) == (1, {"network"})
    assert sandbox.url.removeprefix("http://") in found.network.found
    assert "240" not in found.network.advice  # that is not the point here


def test_a_page_that_is_not_the_token_endpoint_s(failed, sandbox):
    sandbox.fail_next(path="/connect/token", status=200, body=HTML, content_type="text/html")
    names, found = failed()
    assert names == {"token"}
    assert "proxy" in found.token.advice


def test_a_certificate_that_is_not_trusted(failed, serve, certificate):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*certificate)
    serve(ssl=context)
    names, found = failed()
    assert names == {"network"}
    assert "certificate" in found.network.found
    assert "trust store" in found.network.advice


def test_a_page_that_is_not_the_api_s(failed, sandbox):
    sandbox.fail_next(path="/v1/branch", status=200, body=HTML, content_type="text/html")
    names, found = failed()
    assert names == {"company"}
    assert "sign-in page" in found.company.advice
    assert found.page.found == "see company"


def test_a_gateway_in_trouble(failed, sandbox):
    sandbox.fail_next(None, path="/v1/branch", html=True)
    names, found = failed()
    assert names == {"company"}
    assert "502" in found.company.found


def test_an_answer_at_the_second_try(doctor, cli, sandbox):
    sandbox.fail_next(path="/v1/branch", html=True)
    found = doctor()
    assert (found.code, found.network.status) == (0, "warning")
    assert "only at try 2" in found.network.found
    sandbox.fail_next(path="/v1/branch", html=True)
    assert "(3 calls of" in cli("doctor").out


def test_little_is_left_and_is_not_spent(doctor, cli, serve):
    sandbox = serve(quota=100)
    sandbox.spend(95)
    found = doctor()
    assert (found.code, found.quota.status) == (0, "warning")
    assert "4 of 100 calls are left" in found.quota.found
    assert found.page.status == "skipped"
    assert api(sandbox) == ["/v1/branch"]
    assert "ready, but look at quota (1 call of" in cli("doctor").out


def test_nothing_is_left(failed, serve):
    sandbox = serve(quota=10, window=1e6)
    sandbox.spend(10)
    names, found = failed()
    assert (found.code, names) == (1, {"quota"})
    assert "used up; all again in" in found.quota.found
    assert found.company.found == "see quota"


def test_others_draw_on_it_meanwhile(doctor, sandbox):
    sandbox.fail_next(
        path="/v1/customer", body=[], headers={"X-RateLimit-Remaining": str(15_000 - 42)}
    )
    found = doctor()
    assert found.quota.status == "warning"
    assert "others took 40 between" in found.quota.found


def test_a_server_that_does_not_say(doctor, serve):
    serve(rate_limit_headers=False)
    found = doctor()
    assert (found.code, found.quota.status) == (0, "ok")
    assert "15,000 calls are assumed" in found.quota.found


@pytest.mark.parametrize(
    ("ahead", "status", "told"),
    [(-30.0, "warning", "ahead of"), (30.0, "warning", "behind"), (120.0, "failed", "behind")],
)
def test_a_clock_that_is_wrong(doctor, serve, ahead, status, told):
    serve(clock=OtherClock(ahead))
    found = doctor()
    assert found.code == (1 if status == "failed" else 0)
    assert found.clock.status == status
    assert told in found.clock.found
    assert "from the network" in found.clock.advice


def test_no_customers(doctor, serve):
    serve(sizes={"customer": 0})
    assert doctor().page.found.startswith("no customers")


def test_where_it_writes(failed, sandbox, tmp_path):
    names, found = failed("--out", str(tmp_path / "new" / "customers.jsonl"))
    assert not names
    assert "which is made when it is needed" in found.output.found
    assert not list(tmp_path.iterdir())
    file = tmp_path / "file"
    file.write_text("")
    assert failed("--out", str(file))[1].output.status == "ok"
    names, found = failed("--out", str(file / "customers.jsonl"))
    assert (found.code, names) == (1, {"output"})
    assert "another place" in found.output.advice


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_only_be_read(failed, sandbox, tmp_path):
    tmp_path.chmod(0o500)
    names, _ = failed("--out", str(tmp_path))
    assert names == {"output"}


@pytest.mark.parametrize("out", ["-", "s3://key:sesame@bucket/customers.jsonl"])
def test_an_output_that_is_no_folder(doctor, sandbox, out):
    found = doctor("--out", out)
    assert found.output.status == "skipped"
    assert "sesame" not in found.output.found


def test_a_state_directory_that_cannot_be_made(failed, sandbox, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    names, found = failed()
    assert names == {"state"}
    assert "XDG_STATE_HOME" in found.state.advice


def test_a_disk_that_is_nearly_full(doctor, sandbox, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=5_000_000))
    found = doctor()
    assert (found.code, found.state.status) == (0, "warning")
    assert "0.0 GB free" in found.state.found


def test_redis(doctor, failed, sandbox, monkeypatch, redis_server):
    monkeypatch.setenv("VISMA_REDIS_URL", redis_server.url)
    assert doctor().redis.status == "ok"
    monkeypatch.setenv("VISMA_REDIS_URL", "redis://:sesame@127.0.0.1:1/0")
    names, found = failed()
    assert names == {"redis"}
    assert "127.0.0.1:1" in found.redis.found
    assert "sesame" not in found.redis.found + found.err


def test_extras_that_are_missing(doctor, sandbox, monkeypatch):
    there = {"pyarrow", "redis"}
    monkeypatch.setattr(
        "visma_async.doctor.software.find_spec", lambda name: name if name in there else None
    )
    found = doctor()
    assert found.extras.found == "pyarrow, redis; not zstandard, fsspec, distributed, dlt"
    assert "visma-async[export,dask,dlt]" in found.extras.advice


@pytest.mark.parametrize("how", [(), ("--json",)])
def test_no_secret_is_told(cli, serve, monkeypatch, how):
    secret, token, refresh = (marked(name) for name in ("secret", "token", "refresh"))
    sandbox = serve(client_secret=secret)
    sandbox.fail_next(
        path="/connect/token",
        status=200,
        body={"access_token": token, "refresh_token": refresh, "expires_in": 60},
    )
    monkeypatch.setenv("VISMA_REDIS_URL", f"redis://:{secret}@127.0.0.1:1/0")
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{secret}@127.0.0.1:1")
    for _ in range(2):  # with a token that is refused and renewed, and with a wrong secret
        ended = cli("--debug", "doctor", *how, "--out", f"s3://{secret}@bucket/x")
        assert ended.code == 1
        assert not leak(ended.out + ended.err)
        monkeypatch.setenv("VISMA_CLIENT_SECRET", marked("other"))

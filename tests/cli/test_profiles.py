"""Profiles: which one a command uses, what the file may say, and where secrets come from."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.cli.profiles import service, table
from visma_async.cli import secret_source
from visma_async.cli.config import read_config
from visma_async.cli.secret_source import SecretSource

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and commands of POSIX")


@pytest.fixture
def sandbox(alone):
    return alone()


def get(cli, *arguments):
    return cli("get", "customer", "10000", *arguments)


def python(code: str) -> str:
    """A command that runs a line of Python."""
    return f"cmd:'{sys.executable}' -c '{code}'"


def test_a_profile_is_the_whole_way_in(cli, sandbox, config):
    config(service(sandbox))
    assert get(cli, "--profile", "service").code == 0
    assert get(cli, "-p", "service").code == 0
    assert sandbox.requests[-1].company == sandbox.tenant_id


def test_the_file_of_the_user(cli, sandbox, monkeypatch):
    home = Path(os.environ["XDG_CONFIG_HOME"])
    monkeypatch.setattr("visma_async.cli.config.user_config_path", lambda *_, **__: home)
    home.joinpath("config.toml").write_text(service(sandbox))
    assert get(cli, "-p", "service").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "customer", "--out", "-"),
        ("quota",),
        ("job", "submit", "customer", "10000"),
        ("companies",),
    ],
)
def test_every_command_that_connects_takes_one(cli, sandbox, config, arguments):
    config(service(sandbox))
    assert cli(*arguments, "--profile", "service").code == 0
    assert "there is no profile 'x'" in cli(*arguments, "--profile", "x").err


def test_which_one_is_used(cli, serve, config, monkeypatch):
    """The option, then VISMA_PROFILE, then the variables, then the default."""
    ours = serve()
    monkeypatch.setenv("OF_THE_TEST", ours.client_secret)
    other = table("other", client_id="c", client_secret="env:NOT_SET_AT_ALL")
    config(f'default = "other"\n{service(ours)}{other}')
    assert get(cli).code == 0
    assert "NOT_SET_AT_ALL" in get(cli, "-p", "other").err
    monkeypatch.setenv("VISMA_PROFILE", "other")
    assert "NOT_SET_AT_ALL" in get(cli).err
    assert get(cli, "-p", "service").code == 0
    monkeypatch.delenv("VISMA_PROFILE")
    for name in ("BASE_URL", "TOKEN_URL", "CLIENT_ID", "CLIENT_SECRET", "TENANT_ID"):
        monkeypatch.delenv(f"VISMA_{name}")
    assert "NOT_SET_AT_ALL" in get(cli).err


def test_the_variables_and_a_profile_are_never_mixed(cli, sandbox, config, monkeypatch):
    config(service(sandbox))
    for name in ("BASE_URL", "TOKEN_URL", "CLIENT_ID", "CLIENT_SECRET", "TENANT_ID"):
        monkeypatch.setenv(f"VISMA_{name}", "https://elsewhere.example")
    assert get(cli, "-p", "service").code == 0
    monkeypatch.delenv("VISMA_CLIENT_ID")
    ended = get(cli)
    assert ended.code == 2
    assert "The environment lacks VISMA_CLIENT_ID" in ended.err
    assert "--profile" in ended.err


def test_quota_and_redis_of_the_variables_hold_where_a_profile_is_silent(
    cli, sandbox, config, monkeypatch, redis_server
):
    monkeypatch.setenv("VISMA_QUOTA", "no quota")
    config(service(sandbox))
    assert "VISMA_QUOTA" in get(cli, "-p", "service").err
    config(service(sandbox, quota="test"))
    assert get(cli, "-p", "service").code == 0
    monkeypatch.setenv("VISMA_REDIS_URL", "redis://127.0.0.1:1")
    config(service(sandbox, quota="test", redis_url=redis_server.url))
    assert get(cli, "-p", "service").err == ""


def test_neither_a_profile_nor_variables(cli, monkeypatch):
    ended = get(cli)
    assert ended.code == 2
    assert "VISMA_CLIENT_ID" in ended.err
    assert "config.toml" in ended.err


def test_an_empty_name_is_no_name(cli, sandbox, config):
    config('default = "service"\n' + service(sandbox))
    assert get(cli).code == 0
    assert "--profile: there is no profile ''" in get(cli, "--profile", "").err


def test_no_default_is_said(cli, sandbox, config):
    config(service(sandbox))
    ended = get(cli)
    assert ended.code == 2
    assert "Name one of service" in ended.err


CREDENTIALS = 'client_id = "c"\nclient_secret = "env:S"\n'
IN = "[profiles.a]\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = [", "is no TOML: "),
        ('[profiles.a]\nclient_id = "c"\nx = \n', "line 3"),
        ("colour = 1", "no key 'colour' at the top"),
        ("profiles = 1", "must be tables"),
        ("[profiles]\na = 1", "profiles.a must be a table"),
        ('default = "b"\n' + IN + CREDENTIALS, "default is 'b'"),
        ("default = 1", "default is 1"),
        (
            IN + 'clientid = "c"',
            "[profiles.a]: there is no key 'clientid'.\n  Did you mean client_id",
        ),
        (IN + "zzz = 1", "There are client_id"),
        (IN + "client_id = 1", "[profiles.a]: client_id must be a text"),
        (IN + 'client_id = ""', "client_id must be a text that is not empty"),
        (IN + CREDENTIALS + "basic = 1", "basic must be true or false"),
        (IN + CREDENTIALS + "scopes = [1]", "scopes must be a text"),
        (IN + CREDENTIALS + "scopes = []", "scopes must be a list"),
        (IN + CREDENTIALS + 'quota = "many"', "quota must be production, test"),
        (IN + CREDENTIALS + 'company_id = "1"', "company_id says nothing here: it is of the old"),
        (IN + CREDENTIALS + 'authorize_url = "x"', "authorize_url says nothing here"),
        (IN + 'client_id = "c"', "client_secret is missing (or redirect_uri"),
        (IN + 'client_secret = "env:S"', "client_id is missing"),
        (IN + 'client_id = "c"\nredirect_uri = "http://localhost:1"', "scopes is missing"),
        (IN + CREDENTIALS + "legacy = true", "redirect_uri is missing (or token"),
        (IN + 'token = "env:T"\nclient_id = "c"', "client_id says nothing here"),
        (IN + 'token = "env:T"\nlegacy = true\ntenant_id = "1"', "tenant_id says nothing here"),
        (IN + 'client_id = "c"\nclient_secret = "cmd:\'"', "a quote without its other half"),
        ("default = []", "default is []"),
        (
            IN + 'token = "cmd:echo t"\nbase_url = "http://x.example"',
            "Profile a: base_url must begin with",
        ),
        (IN + CREDENTIALS, "Profile a: The variable S is not set."),
    ],
)
def test_what_makes_no_sense_is_named(cli, config, text, said):
    path = config(text)
    ended = get(cli, "-p", "a")
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "Traceback" not in ended.err
    if "Profile a" not in said:
        assert str(path) in ended.err


@pytest.mark.parametrize(
    "line",
    [
        'client_secret = "hush-hush"',
        'client_secret = "env:"',
        'client_secret = "hush-hush:x"',
        'client_secret = ["hush-hush"]',
        'token = "hush-hush"',
        'redis_url = "redis://:hush-hush@localhost"',
        'client_secret = "hush-hush',
        'client_secret = "env:X"\nclient_secret = "hush-hush"',
    ],
)
def test_a_secret_in_the_file_is_refused_and_not_shown(cli, config, line):
    config(IN + 'client_id = "c"\n' + line)
    ended = cli("--debug", "get", "customer", "1", "-p", "a")
    assert ended.code == 2
    assert "hush" not in ended.err


def test_the_file_that_the_readme_shows(config):
    readme = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    config(readme.partition("```toml\n")[2].partition("```")[0])
    shown = read_config()
    assert shown.default == "acme"
    assert {name: profile.legacy for name, profile in shown.profiles.items()} == {
        "acme": False,
        "anna": False,
        "old": True,
    }


def test_what_to_write_instead_of_a_secret(cli, config):
    config(IN + 'client_id = "c"\nclient_secret = "hush"')
    said = get(cli, "-p", "a").err
    assert "env:NAME" in said
    assert "cmd:COMMAND" in said


@posix
def test_a_file_that_everybody_can_write_is_refused(cli, sandbox, config):
    path = config(service(sandbox))
    path.chmod(0o666)
    assert f"chmod o-w {path}" in get(cli, "-p", "service").err


def test_a_file_that_is_not_there(cli, monkeypatch):
    monkeypatch.setenv("VISMA_CONFIG", "nowhere.toml")
    assert "VISMA_CONFIG names nowhere.toml, which is not there" in get(cli).err
    monkeypatch.setenv("VISMA_CONFIG", ".")
    assert "cannot be read" in get(cli).err


def test_a_file_that_is_no_text(cli, config):
    config("").write_bytes(b"\xff\xfe")
    assert "no UTF-8 text" in get(cli).err


def test_a_secret_that_a_command_prints(cli, sandbox, config):
    command = python('print(\\"sandbox-secret\\"); print(\\"user: anna\\")')
    config(service(sandbox, client_secret=command))
    ended = cli("--debug", "get", "customer", "10000", "-p", "service")
    assert ended.code == 0
    assert "sandbox-secret" not in ended.err + ended.out


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("cmd:no-such-command x", "The command no-such-command cannot be run: No such file"),
        (python("raise SystemExit(3)"), "ended with the code 3"),
        (python("print()"), "printed nothing in its first line"),
        (python("import os; os.write(1, bytes([255, 10]))"), "printed no UTF-8"),
        (python('import os; os.write(2, b\\"hush!\\"); os._exit(1)'), "hush!"),
    ],
)
def test_a_command_that_fails(cli, sandbox, config, command, said):
    config(service(sandbox, client_secret=command))
    ended = get(cli, "-p", "service")
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert not sandbox.requests


async def test_a_command_that_does_not_end_is_ended(monkeypatch):
    monkeypatch.setattr(secret_source, "_PATIENCE", 0.05)
    with pytest.raises(secret_source.ConfigurationError, match="has not ended"):
        await SecretSource.parse(python("import time; time.sleep(60)")).read()


def test_no_shell_is_run(cli, sandbox, config, tmp_path):
    config(service(sandbox, client_secret="cmd:echo x > made; touch made"))
    get(cli, "-p", "service")
    assert not Path("made").exists()

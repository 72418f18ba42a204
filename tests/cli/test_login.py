"""`visma-async login` and `logout`: a browser that comes back, a pasted address, and what is odd."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import stat
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import pytest

from tests.cli.profiles import service, table, user
from visma_async.auth.secret import Secret
from visma_async.cli import login as login_module
from visma_async.cli.loopback import Callback, listening

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and modes of POSIX")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def fetch(url: str) -> tuple[int, str]:
    """What a browser shows at an address, redirects followed."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def where_it_leads(url: str) -> str:
    """The address to which the page of the sign-in sends a user back."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    try:
        urllib.request.build_opener(Stay).open(url, timeout=10)
    except urllib.error.HTTPError as error:
        with error:
            return error.headers["Location"]
    raise AssertionError("no redirect")


def back(url: str, **query: str) -> str:
    """The redirect URI of a sign-in's address, with an answer of one's own."""
    asked = parse_qs(urlsplit(url).query)
    answer = {"state": asked["state"][0], **query}
    return f"{asked['redirect_uri'][0]}?{urlencode(answer)}"


class Browser:
    """Stands for `webbrowser.open`: goes where it is sent, and keeps what it saw."""

    def __init__(self) -> None:
        self.visits = [lambda url: url]
        self.sent: list[str] = []
        self.seen: list[tuple[int, str]] = []
        self.closed = threading.Event()

    def open(self, url: str) -> bool:
        self.sent.append(url)
        self.seen += [fetch(visit(url)) for visit in self.visits]
        self.closed.set()
        return True


@pytest.fixture
def browser(monkeypatch):
    made = Browser()
    monkeypatch.setenv("BROWSER", "one")
    monkeypatch.setattr(login_module.webbrowser, "open", made.open)
    yield made
    assert not made.sent or made.closed.wait(10)


@pytest.fixture
def sandbox(alone):
    return alone()


@pytest.fixture
def redirect() -> str:
    return f"http://127.0.0.1:{free_port()}/callback"


@pytest.fixture
def anna(sandbox, config, redirect):
    """A profile of a user."""
    return config(user(sandbox, redirect_uri=redirect))


def tokens() -> list[Path]:
    return sorted(Path(os.environ["XDG_STATE_HOME"]).rglob("*.json"))


def get(cli, *arguments):
    return cli("get", "customer", "10000", "-p", "anna", *arguments)


def test_a_user_signs_in_once(cli, sandbox, browser, anna):
    ended = cli("login", "-p", "anna")
    assert (ended.code, ended.out) == (0, "")
    assert browser.closed.wait(10)
    assert browser.seen[0][0] == 200
    assert "You are signed in. You can close this window." in browser.seen[0][1]
    assert browser.sent[0] in ended.err.splitlines()
    assert "Signed in: profile anna, kept in" in ended.err
    assert get(cli).code == 0
    sandbox.revoke_tokens()
    assert get(cli).code == 0  # renewed by the refresh token


@posix
def test_the_token_is_kept_for_its_owner_and_shown_to_nobody(cli, browser, anna):
    ended = cli("--debug", "login", "-p", "anna")
    (kept,) = tokens()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    held = json.loads(kept.read_text())
    for secret in (held["access_token"], held["refresh_token"], "sandbox-secret", "code="):
        assert secret not in ended.err


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_every_name_of_this_machine(cli, sandbox, browser, config, host):
    if host == "[::1]" and not has_ipv6():
        pytest.skip("this machine has no IPv6")
    config(user(sandbox, redirect_uri=f"http://{host}:{free_port()}/"))
    assert cli("login", "-p", "anna").code == 0


def test_a_forged_callback_does_not_end_the_wait(cli, browser, anna):
    browser.visits = [
        lambda url: back(url, code="evil", state="another"),
        lambda url: back(url).partition("?")[0],
        lambda url: back(url).replace("/callback", "/favicon.ico"),
        lambda url: url,
    ]
    ended = cli("login", "-p", "anna")
    assert ended.code == 0
    assert browser.closed.wait(10)
    assert [status for status, _ in browser.seen] == [400, 400, 404, 200]
    assert "its state is another" in ended.err
    assert "evil" not in ended.err


def test_a_user_who_declines(cli, sandbox, browser, anna):
    browser.visits = [lambda url: back(url, error="access_denied")]
    ended = cli("login", "-p", "anna")
    assert ended.code == 1
    assert "refused with access_denied" in ended.err
    assert "API User" in ended.err
    assert browser.closed.wait(10)
    assert "has failed" in browser.seen[0][1]
    assert tokens() == []
    assert all("/token" not in request.path for request in sandbox.requests)


def test_a_code_that_is_refused(cli, browser, anna):
    browser.visits = [lambda url: back(url, code="of-nobody")]
    ended = cli("login", "-p", "anna")
    assert ended.code == 1
    assert "invalid_grant" in ended.err
    assert "of-nobody" not in ended.err
    assert browser.closed.wait(10)
    assert browser.seen[0][0] == 400


def test_nobody_comes(cli, browser, anna, redirect):
    browser.visits = []
    ended = cli("login", "-p", "anna", "--timeout", "0.05")
    assert ended.code == 1
    assert "Nobody came back from the sign-in within 0.05 s" in ended.err
    assert redirect in ended.err


def test_a_port_that_is_taken(cli, browser, anna, redirect):
    with socket.socket() as other:
        other.bind(("127.0.0.1", urlsplit(redirect).port))
        other.listen()
        ended = cli("login", "-p", "anna")
    assert ended.code == 2
    assert f"Port {urlsplit(redirect).port} of this machine is taken" in ended.err
    assert "register another one" in ended.err
    assert browser.sent == []


@pytest.mark.parametrize(
    ("uri", "said"),
    [
        ("https://app.example/back", "does not lead to this machine"),
        ("com.example.app:/back", "does not lead to this machine"),
        ("http://localhost:0/back", "needs a port"),
        ("http://localhost:99999/back", "needs a port"),
        ("http://app.example/back", "Profile anna: redirect_uri must begin with https://"),
    ],
)
def test_a_redirect_uri_that_is_not_of_this_machine(cli, sandbox, browser, config, uri, said):
    config(user(sandbox, redirect_uri=uri))
    ended = cli("login", "-p", "anna")
    assert ended.code == 2
    assert said in ended.err
    assert browser.sent == []


@posix
def test_a_store_that_cannot_be_used_is_known_before_the_user_is_sent(cli, browser, anna):
    assert cli("login", "-p", "anna").code == 0
    (kept,) = tokens()
    kept.chmod(0o644)
    ended = cli("login", "-p", "anna")
    assert ended.code == 2
    assert f"chmod 600 {kept}" in ended.err
    kept.chmod(0o600)
    kept.write_text("{}")
    assert "is damaged" in cli("login", "-p", "anna").err
    kept.unlink()
    kept.parent.chmod(0o755)
    assert "open to others" in cli("login", "-p", "anna").err
    assert len(browser.sent) == 1


def test_redis_keeps_it_where_one_is_named(cli, browser, anna, monkeypatch, redis_server):
    monkeypatch.setenv("VISMA_REDIS_URL", redis_server.url)
    assert "kept in Redis" in cli("login", "-p", "anna").err
    assert tokens() == []
    assert get(cli).code == 0


def test_several_accounts_of_one_profile(cli, browser, anna):
    assert "account ben" in cli("login", "-p", "anna", "--account", "ben").err
    assert get(cli, "--company", "ben").code == 0
    ended = get(cli)
    assert ended.code == 1
    assert ended.err.endswith("Sign in: visma-async login --profile anna\n")
    said = get(cli, "--company", "carl").err
    assert "login --profile anna --account carl" in said


def test_signing_out(cli, sandbox, browser, anna):
    cli("login", "-p", "anna")
    ended = cli("logout", "-p", "anna")
    assert (ended.code, ended.err) == (0, "Signed out of profile anna.\n")
    assert sandbox.requests[-1].path == "/connect/revocation"
    assert tokens() == []
    assert "Sign in" in get(cli).err
    assert cli("logout", "-p", "anna").code == 0


def test_a_sign_in_that_does_not_last_says_so(cli, sandbox, browser, config, redirect):
    scopes = ["vismanet_erp_interactive_api:read"]
    config(user(sandbox, redirect_uri=redirect, scopes=scopes, client_secret=None))
    assert "offline_access makes it last" in cli("login", "-p", "anna").err


def test_the_old_integration(cli, sandbox, browser, config, redirect):
    config(
        table(
            "anna",
            client_id=sandbox.client_id,
            client_secret="env:OF_THE_TEST",
            redirect_uri=redirect,
            legacy=True,
            company_id=str(sandbox.company_ids[0]),
            base_url=f"{sandbox.url}/API/controller/api",
        )
    )
    ended = cli("login", "-p", "anna")
    assert ended.code == 0
    assert "about an hour" not in ended.err
    assert ended.err.count("warning: The old integration (VNI)") == 1
    assert get(cli).code == 0
    assert cli("logout", "-p", "anna").code == 0
    assert "login --profile anna" in get(cli).err


@pytest.mark.parametrize("command", ["login", "logout"])
def test_a_profile_that_signs_nobody_in(cli, sandbox, config, command, monkeypatch):
    config(service(sandbox))
    ended = cli(command, "-p", "service")
    assert ended.code == 2
    assert "Profile service signs no user in" in ended.err
    monkeypatch.setenv("VISMA_TOKEN", "t")
    assert "(environment) signs no user in" in cli(command).err


def waiting(start, *arguments):
    """A login in a process of its own, where it has said to sign in, and what may be pasted."""
    process = start("login", "-p", "anna", *arguments)
    url = ""
    for line in process.stderr:
        if line.startswith(b"http"):
            url = line.decode().strip()
        elif b"paste" in line:
            return process, url, line
    raise AssertionError(process.communicate())


def test_a_redirect_uri_with_https_is_for_pasting(sandbox, config, start, cli):
    config(user(sandbox, redirect_uri="https://localhost:8888"))
    process, url, said = waiting(lambda *arguments: start(*arguments, stdin=-1), "--no-browser")
    assert said.startswith(b"It will end at a page that cannot be reached: paste")
    _, err = process.communicate(where_it_leads(url).encode() + b"\n", timeout=30)
    assert process.returncode == 0, err
    assert get(cli).code == 0


@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b""])
def test_a_pasted_address(cli, start, anna, ending):
    process, url, _ = waiting(lambda *arguments: start(*arguments, stdin=-1), "--no-browser")
    process.stdin.write(b"\nwhat?\n" + back(url, code="x", state="y").encode() + b"\n")
    out, err = process.communicate(where_it_leads(url).encode() + ending, timeout=30)
    assert (process.returncode, out) == (0, b"")
    assert err.count(b"It is passed over, and the wait goes on.") == 2
    assert b"Signed in" in err
    assert get(cli).code == 0


def test_a_browser_comes_back_although_nothing_can_be_pasted(start, anna):
    process, url, _ = waiting(lambda *arguments: start(*arguments, stdin=-3), "--no-browser")
    assert fetch(url)[0] == 200
    _, err = process.communicate(timeout=30)
    assert process.returncode == 0, err


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_login_that_is_ended(start, anna, redirect, number):
    process, _, _ = waiting(lambda *arguments: start(*arguments, stdin=-1), "--no-browser")
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 128 + number
    assert err.splitlines()[-1] in {b"Interrupted.", b"Terminated."}
    assert b"Traceback" not in err
    with socket.socket() as again:
        again.bind(("127.0.0.1", urlsplit(redirect).port))


async def test_only_the_first_answer_counts(redirect):
    callback = Callback(lambda url: "code=" in url)
    async with listening(redirect, callback), aiohttp.ClientSession() as browser:
        first = asyncio.create_task(browser.get(f"{redirect}?code=1"))
        assert (await callback.arrival()).reveal() == "/callback?code=1"
        async with browser.get(f"{redirect}?code=2") as second:
            assert second.status == 409
        async with browser.post(f"{redirect}?code=2") as third:
            assert third.status == 404
        assert callback.offer(Secret("?code=3"))
        assert (await callback.arrival()).reveal() == "/callback?code=1"
        callback.end(signed_in=True)
        async with await first as answer:
            assert answer.status == 200
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert "code" not in await answer.text()


@pytest.mark.parametrize(
    ("variables", "here"),
    [
        ({"BROWSER": "x", "SSH_CONNECTION": "y"}, True),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "w"}, True),
        ({}, sys.platform != "linux"),
        ({"SSH_CONNECTION": "y"}, False),
    ],
)
def test_whether_there_is_a_browser(monkeypatch, variables, here):
    for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert login_module._browser_is_here() is here

"""`visma-async login` and `logout`: a user signs in with a browser, here or on another machine."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import webbrowser
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, cast

import attrs
from cyclopts import Parameter
from cyclopts.validators import Number

from visma_async.auth.secret import Secret
from visma_async.cli.access import Access, access
from visma_async.cli.exits import Exit
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ProfileOption, chosen
from visma_async.cli.report import warning
from visma_async.cli.running import run
from visma_async.cli.terminal import say
from visma_async.errors import AuthError, ConfigurationError

if TYPE_CHECKING:
    from visma_async.auth.authorization import AuthorizationCode
    from visma_async.auth.callback import SignIn
    from visma_async.auth.legacy import LegacyAuthorizationCode
    from visma_async.cli.loopback import Callback

_LONGEST = 65_536


def login(
    *,
    profile: ProfileOption = None,
    account: str | None = None,
    no_browser: bool = False,
    timeout: Annotated[float, Parameter(validator=Number(gt=0))] = 300.0,
) -> Exit:
    """Sign a user in with a browser, and keep the sign-in for the other commands.

    The browser comes back to the profile's redirect_uri, which is of this machine. Over SSH, or
    where it is https, the browser ends at a page that cannot be shown: paste that page's address
    here.

        visma-async login --profile anna

    The sign-in is kept in a file that only you can read, or in Redis where the profile or
    VISMA_REDIS_URL names one. Programs share it with AuthorizationCode(account="anna", ...) and
    the same store, client id and scopes.

    Args:
        profile: The profile, which has a redirect_uri; else VISMA_PROFILE, or the default.
        account: What to keep the sign-in as, for several of one profile: the other commands find
            it with --company. [default: the profile's name]
        no_browser: Only print the address.
        timeout: Seconds to wait for the user. [default: 300]
    """
    return run(_login(_interactive(profile), account, timeout, browser=not no_browser))


def logout(*, profile: ProfileOption = None, account: str | None = None) -> Exit:
    """Sign a user out: give the refresh token back, and forget the sign-in.

    An access token that was handed out goes on until its hour is over.

    Args:
        profile: The profile; else VISMA_PROFILE, or the default.
        account: What the sign-in is kept as. [default: the profile's name]
    """
    return run(_logout(_interactive(profile), account))


def _interactive(option: str | None) -> Profile:
    profile = chosen(option)
    if profile.redirect_uri is not None:
        return profile
    raise ConfigurationError(
        f"Profile {profile.name} signs no user in.",
        advice="Name a profile that has a redirect_uri and scopes; see the README, Signing in.",
    )


@attrs.frozen
class _Begun:
    """A sign-in that is waited for."""

    auth: AuthorizationCode | LegacyAuthorizationCode
    sign_in: SignIn
    url: str

    def complaint(self, url: str) -> AuthError | None:
        """Returns why an address is no answer to this sign-in; None where it is one.

        A refusal by the user or by Visma is an answer. One with another state is not: any page
        can send a browser here, which must not end the sign-in.
        """
        try:
            self.auth.exchange_request(url, self.sign_in)
        except AuthError as error:
            return None if error.code else error
        return None


async def _login(profile: Profile, account: str | None, timeout: float, *, browser: bool) -> Exit:
    # A web server takes time to import, and other commands need none.
    from visma_async.cli.loopback import Callback, can_listen, listening  # noqa: PLC0415

    ready = await access(profile, account)
    begun = await _begin(ready)
    auth = begun.auth

    def belongs(url: str) -> bool:
        complaint = begun.complaint(url)
        if complaint is not None:
            say(warning(f"{complaint.message} It is passed over, and the wait goes on."))
        return complaint is None

    callback = Callback(belongs)
    async with listening(auth.redirect_uri, callback):
        _send_user(begun.url, browser=browser, returns=can_listen(auth.redirect_uri))
        _read_pasted(callback)
        try:
            async with asyncio.timeout(timeout):
                answer = await callback.arrival()
        except TimeoutError:
            raise AuthError(
                f"Nobody came back from the sign-in within {timeout:g} s.",
                advice="Begin again, or wait longer with --timeout. If the browser showed an error "
                "instead of coming back, the redirect URI is probably not registered exactly as "
                f"{auth.redirect_uri}.",
            ) from None
        async with ready.client() as visma:
            await visma.exchange(answer.reveal(), begun.sign_in)
        callback.end(signed_in=True)
    say(_signed_in(profile, ready, account))
    return Exit.COMPLETE


async def _begin(ready: Access) -> _Begun:
    """Begins a sign-in whose token can be kept: that a disk is full is better known before."""
    # The profile has a redirect_uri.
    auth = cast("AuthorizationCode | LegacyAuthorizationCode", ready.auth)
    key = auth.key(auth.account)
    async with ready.store.lock(key):
        await ready.store.load(key)
    url, sign_in = auth.authorize_url()
    return _Begun(auth, sign_in, url)


async def _logout(profile: Profile, account: str | None) -> Exit:
    ready = await access(profile, account)
    async with ready.client() as visma:
        await visma.revoke()
    say(f"Signed out of {_named(profile, account)}.")
    return Exit.COMPLETE


def _signed_in(profile: Profile, ready: Access, account: str | None) -> str:
    kept = getattr(ready.store, "directory", "Redis")
    lasts = profile.legacy or "offline_access" in profile.scopes
    return f"Signed in: {_named(profile, account)}, kept in {kept}." + (
        "" if lasts else " It ends in about an hour: the scope offline_access makes it last."
    )


def _named(profile: Profile, account: str | None) -> str:
    return f"profile {profile.name}" + (f", account {account}" if account else "")


def _send_user(url: str, *, browser: bool, returns: bool) -> None:
    here = browser and _browser_is_here()
    say(
        ("Sign in with the browser, which is being opened at" if here else "Open in a browser")
        + f":\n\n{url}\n\n"
        + ("If it ends" if returns else "It will end")
        + " at a page that cannot be reached"
        + (", " if returns else ": ")
        + "paste that page's address here.\n"
    )
    if here:
        # Some browsers return only when they are closed.
        threading.Thread(target=_open, args=(url,), name="visma_async browser", daemon=True).start()


def _open(url: str) -> None:
    with suppress(webbrowser.Error, OSError):
        webbrowser.open(url)


def _read_pasted(callback: Callback) -> None:
    """Offers each line of stdin to the callback, from a thread that may be left behind."""
    loop = asyncio.get_running_loop()
    try:
        descriptor = sys.stdin.fileno()
    except (AttributeError, OSError, ValueError):
        return  # there is none, as in a service, or it is closed or no file

    def read() -> None:
        # Not sys.stdin.readline(): its lock would hold the interpreter up at its end.
        rest = b""
        with suppress(OSError, RuntimeError):
            while piece := os.read(descriptor, _LONGEST):
                *lines, rest = (rest + piece).split(b"\n")
                for line in lines:
                    offer(line)
            offer(rest)

    def offer(line: bytes) -> None:
        if text := line.decode(errors="replace").strip():
            loop.call_soon_threadsafe(callback.offer, Secret(text))

    threading.Thread(target=read, name="visma_async stdin", daemon=True).start()


def _browser_is_here() -> bool:
    """Whether there is a browser with a window: one within the terminal would take it over."""
    if os.environ.get("BROWSER"):
        return True
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return sys.platform in {"darwin", "win32"} and "SSH_CONNECTION" not in os.environ

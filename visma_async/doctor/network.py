"""Whether the hosts are reached."""

from __future__ import annotations

from urllib.parse import urlsplit

from yarl import URL

from visma_async.doctor.finding import Finding
from visma_async.doctor.seen import Seen
from visma_async.errors import ConnectionFailed, TransportError, VismaNetError
from visma_async.transport.proxy import proxy_from_environment


def network(seen: Seen) -> Finding:
    """Returns whether the token endpoint's host and the API's are reached."""
    asked = [(seen.token_url, seen.no_token)] if seen.token_url else []
    asked += [(seen.base_url, look.error) for look in seen.looks]
    failures = [(url, error) for url, error in asked if isinstance(error, TransportError)]
    if failures:
        messages = dict.fromkeys(error.message for _, error in failures)
        reached = [url for url, error in asked if not isinstance(error, TransportError)]
        if reached:
            messages[f"{_hosts(reached)} answered."] = None
        return Finding("network", "failed", " ".join(messages), _advice(*failures[0]))
    found = f"{_hosts([url for url, _ in asked])} answered"
    if named := _proxies([url for url, _ in asked]):
        found += f", through the proxy {named}"
    tries = [look.calls for look in (seen.branches, seen.customers) if look and look.error is None]
    if max(tries, default=1) > 1:
        return Finding(
            "network",
            "warning",
            f"{found}, but only at try {max(tries)}",
            "Such calls are repeated by themselves. If it lasts, see Visma's status page and what "
            "stands between here and there.",
        )
    return Finding("network", "ok", found)


def _advice(url: str, error: VismaNetError) -> str:
    if isinstance(error, ConnectionFailed) and error.advice != error.default_advice:
        return str(error.advice)  # of a certificate
    named = _proxies([url])
    proxy = (
        f"The environment names the proxy {named}: see that it lets this host through."
        if named
        else "If only a proxy leads out of this network, name it in HTTPS_PROXY."
    )
    return f"Check the host name and its DNS entry, and that a firewall lets https out. {proxy}"


def _hosts(urls: list[str]) -> str:
    return " and ".join(dict.fromkeys(urlsplit(url).netloc for url in urls))


def _proxies(urls: list[str]) -> str:
    found = [proxy_from_environment(URL(url)).url for url in urls]
    return " and ".join(dict.fromkeys(str(proxy.origin()) for proxy in found if proxy is not None))

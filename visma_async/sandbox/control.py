"""Control: the sandbox's own addresses, with which other processes of this machine drive it.

    GET    /, /sandbox             the status page
    POST   /sandbox/faults         {"path": "/v1/customer*", "status": 503, "times": 2}
    POST   /sandbox/actions        {"result": "Failed", "error": "The period is closed."}
    POST   /sandbox/jobs           {"end": "lost"}
    POST   /sandbox/drifts         {"store": "customer", "how": "insert", "changes": 3}
    POST   /sandbox/subscriptions  {"url": "http://127.0.0.1:8080/", "secret": "s"}
    DELETE /sandbox/faults         forget the faults that wait; drifts and subscriptions likewise

A body has the attributes of `Fault`, `Outcome`, `Plan`, `Drift` or `Subscription`; a list has
several.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from ipaddress import ip_address

import msgspec

from visma_async.sandbox import answers
from visma_async.sandbox.answers import Answer

Add = Callable[..., object]
PREFIX = "/sandbox"


class Control:
    """Answers the sandbox's own addresses.

    Args:
        page: Makes the status page.
        add: What takes the attributes of one thing, by the last word of the address.
        clear: Forgets what waits, by the same word.
    """

    def __init__(
        self,
        page: Callable[[], Answer],
        add: Mapping[str, Add],
        clear: Mapping[str, Callable[[], None]],
    ) -> None:
        self._page = page
        self._add = add
        self._clear = clear

    def knows(self, path: str) -> bool:
        """Whether an address is the sandbox's own."""
        return path in {"/", PREFIX} or path.startswith(PREFIX + "/")

    def answer(self, method: str, path: str, kind: str, body: bytes, remote: str | None) -> Answer:
        """Answer one; nobody but this machine is listened to."""
        if not _is_loopback(remote):
            return answers.message(403, "Only this machine may do that.")
        word = path.removeprefix(PREFIX).strip("/")
        if not word:
            return self._page() if method == "GET" else answers.empty(405)
        if method == "DELETE" and word in self._clear:
            self._clear[word]()
            return answers.empty(204)
        if word not in self._add:
            return answers.message(404, f"There is nothing at {path}.")
        if method != "POST":
            return answers.empty(405)
        # A web page cannot send this type elsewhere without asking, and is not answered then.
        if kind.partition(";")[0].strip().lower() != "application/json":
            return answers.message(415, "The body must be application/json.")
        return self._added(word, body)

    def _added(self, word: str, body: bytes) -> Answer:
        try:
            found = msgspec.json.decode(body)
            for one in found if isinstance(found, list) else [found]:
                self._add[word](**one)
        except (msgspec.DecodeError, TypeError, ValueError, KeyError) as error:
            return answers.message(400, f"This is not understood: {error}.")
        return answers.empty(201)


def _is_loopback(remote: str | None) -> bool:
    try:
        return ip_address(remote or "").is_loopback
    except ValueError:
        return False

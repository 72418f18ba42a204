"""Leaks of every kind, for the hunt to find. Its name keeps it out of the other tests."""

from __future__ import annotations

import base64
import logging
import pickle
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.secret_hunt.marks import marked
from visma_async import StaticToken, VismaNet, VismaNetError

SECRET = marked("planted")
log = logging.getLogger("visma_async.planted")


class Holder:
    """Shows what it holds."""

    __module__ = "visma_async.planted"

    def __repr__(self) -> str:
        return f"Holder({SECRET})"


class OnlyPickled:
    """Shows what it holds to another process."""

    def __repr__(self) -> str:
        return "OnlyPickled"

    def __reduce__(self):
        return str, (SECRET,)


def fail(error: Exception) -> None:
    raise error


def test_in_a_message():
    log.debug("the secret is %s", SECRET)


def test_in_an_argument_that_is_not_shown():
    log.debug("%.2s", SECRET)


def test_in_a_logged_traceback():
    try:
        fail(ValueError(SECRET))
    except ValueError:
        log.exception("it failed")


def test_in_an_error():
    with pytest.raises(VismaNetError):
        raise VismaNetError("The server refused.", advice=f"Use another than {SECRET}.")


def test_in_an_attribute_of_an_error():
    error = VismaNetError("The server refused.")
    error.body = SECRET


def test_in_what_an_error_was_caused_by():
    with pytest.raises(VismaNetError):
        try:
            fail(KeyError(SECRET))
        except KeyError as cause:
            raise VismaNetError("It is not there.") from cause


def test_in_base64():
    basic = base64.b64encode(f"isv_application:{SECRET}".encode()).decode()
    with pytest.raises(VismaNetError):
        fail(VismaNetError(f"Sent: Basic {basic}"))


async def test_in_a_repr():
    held = [Holder()]
    for _ in range(10):
        await VismaNet(StaticToken("t")).aclose()
    assert held


def test_in_a_pickle():
    error = VismaNetError("Only its pickle shows it.")
    error.held = OnlyPickled()
    assert SECRET.encode() in pickle.dumps(error)


def test_in_what_is_printed():
    print(SECRET)


def test_in_what_is_printed_to_a_test(capsys):
    print(SECRET, file=sys.stderr)
    assert capsys.readouterr().err


@pytest.mark.filterwarnings("default")
def test_in_a_warning():
    warnings.warn(SECRET, UserWarning, stacklevel=1)


def test_in_a_thread():
    with ThreadPoolExecutor(1) as pool:
        pool.submit(log.debug, SECRET).result()


def test_in_a_file(tmp_path):
    (tmp_path / "saved").write_text(SECRET)

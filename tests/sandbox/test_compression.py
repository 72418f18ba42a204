from __future__ import annotations

import gzip
import json
import zlib

import brotli
import pytest

from visma_async.sandbox.compression import choose


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("gzip, deflate, br", "gzip"),
        ("br", "br"),
        ("deflate;q=1.0, gzip;q=0.5", "deflate"),
        ("gzip;q=0", None),
        ("identity", None),
        ("", None),
        ("*", "gzip"),
        ("gzip;q=x, br", "br"),
    ],
)
def test_choosing(accepted, expected):
    assert choose(accepted) == expected


def test_a_preference_decides_between_equals():
    assert choose("gzip, deflate, br", "br") == "br"
    assert choose("gzip", "br") == "gzip"


@pytest.mark.parametrize(
    ("name", "decode"),
    [("gzip", gzip.decompress), ("deflate", zlib.decompress), ("br", brotli.decompress)],
)
async def test_bodies_come_in_the_encoding_that_was_asked_for(caller, name, decode):
    caller.session._auto_decompress = False
    _, plain, headers = await caller.call(
        "GET", "/v1/customer", headers={"Accept-Encoding": "identity"}
    )
    assert "content-encoding" not in headers
    headers = {"Authorization": f"Bearer {caller.token}", "Accept-Encoding": name}
    async with caller.session.get(caller.sandbox.url + "/v1/customer", headers=headers) as response:
        assert response.headers["Content-Encoding"] == name
        assert response.headers["Vary"] == "Accept-Encoding"
        packed = await response.read()
    text = decode(packed)
    assert len(packed) < len(text) / 4
    assert json.loads(text)[0]["number"] == plain[0]["number"]


async def test_it_can_be_off_and_short_bodies_stay(open_sandbox):
    caller = await open_sandbox(compression=False)
    _, _, headers = await caller.call("GET", "/v1/customer", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in headers
    caller = await open_sandbox(compression="br")
    _, _, headers = await caller.call("GET", "/v1/nothing", headers={"Accept-Encoding": "br"})
    assert "content-encoding" not in headers

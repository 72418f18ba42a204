"""The package's face: lazy, complete, and cheap to import."""

from __future__ import annotations

import subprocess
import sys

import pytest

import visma_async


def fresh(program: str) -> str:
    """Runs a program in a process of its own and returns what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_every_public_name_is_there_and_listed():
    assert set(visma_async.__all__) == {*visma_async._HOME_OF, "models"}
    for name in visma_async.__all__:
        assert getattr(visma_async, name) is not None
        assert name in dir(visma_async)
    with pytest.raises(AttributeError, match="VismaNett"):
        _ = visma_async.VismaNett
    assert visma_async.__version__


def test_every_error_is_public_and_under_one_roof():
    from visma_async import errors

    for name, kind in vars(errors).items():
        if isinstance(kind, type) and issubclass(kind, Exception):
            assert issubclass(kind, errors.VismaNetError)
            assert getattr(visma_async, name) is kind


def test_importing_the_package_loads_nothing_else():
    loaded = fresh(
        "import sys; before = set(sys.modules); import visma_async; "
        "print(*sorted(set(sys.modules) - before))"
    ).split()
    ours = [name for name in loaded if name.startswith("visma_async")]
    assert ours == ["visma_async"]
    assert not {"aiohttp", "attrs", "cattrs", "msgspec"} & set(loaded)


def test_the_client_loads_no_model_and_a_resource_only_itself():
    program = """
import sys
from visma_async import VismaNet, StaticToken
def loaded(part):
    return sorted(n for n in sys.modules if n.startswith(f"visma_async.api.{part}."))
print(loaded("models"), loaded("resources"))
company = VismaNet(StaticToken("t")).company("a")
company.customer.get("1")
print(len(loaded("models")) < 40, loaded("resources"))
"""
    assert fresh(program).splitlines() == [
        "[] []",
        "True ['visma_async.api.resources.customer']",
    ]

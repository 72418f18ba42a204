"""What stands in `visma_async/api` is what the documents give, every time."""

from __future__ import annotations

import pytest

from visma_async.codegen import __main__ as command
from visma_async.codegen import generate
from visma_async.codegen.generate import API, differences, plan_known, print_api, write


@pytest.fixture(scope="module")
def files():
    return print_api(plan_known())


def test_the_api_is_up_to_date(files):
    assert differences(files, API) == []


def test_every_file_says_that_it_is_generated(files):
    for name, text in files.items():
        source = "salesorder" if name.startswith("salesorder/") else "erp"
        assert f"Generated from {source}.openapi.json" in "".join(text.splitlines()[:4]), name


def test_it_is_deterministic(files):
    assert print_api(plan_known()) == files


@pytest.mark.slow
def test_what_is_stale_is_named_and_mended(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(generate, "API", tmp_path)
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "left_over.py").write_text("")
    assert command.main(["--check"]) == 1
    said = capsys.readouterr().out
    assert "models/left_over.py is stale" in said
    assert "erp.py is stale" in said
    assert command.main([]) == 0
    assert command.main(["--check"]) == 0
    assert not (tmp_path / "models" / "left_over.py").exists()


def test_writing_touches_only_what_it_owns(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    write({"a.py": "A = 1\n"}, tmp_path)
    assert differences({"a.py": "A = 1\n"}, tmp_path) == []
    assert differences({"a.py": "A = 2\n"}, tmp_path) == ["a.py"]
    assert (tmp_path / "notes.txt").read_text() == "mine"

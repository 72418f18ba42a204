"""Every model of the API has columns, and a full record of it can be written and read back."""

from __future__ import annotations

import csv
import io

import pyarrow.parquet as pq
import pytest

from tests.export.formats.expected import expected_row
from tests.export.formats.full_records import full_record
from tests.wire.test_round_trips import MODELS
from visma_async.export.formats import format_for
from visma_async.wire import json
from visma_async.wire.model import ReadModel

READ = [model for model in MODELS if issubclass(model, ReadModel)]


@pytest.mark.slow
@pytest.mark.parametrize("model", READ, ids=lambda model: model.__module__[16:])
def test_every_model(model, tmp_path):
    record = full_record(model)

    table = format_for("x.csv", model)
    header, row = csv.reader(io.StringIO((table.begin() + table.encode([record])).decode()))
    assert len(set(header)) == len(header) == len(row)
    assert row[-1] == ""
    assert "" not in row[:-1]

    form = format_for("x.parquet", model)
    (tmp_path / "spool").write_bytes(form.encode([record, b"{}"]))
    form.finish(tmp_path / "spool", tmp_path / "out")
    full, empty = pq.read_table(tmp_path / "out").to_pylist()
    assert full["extra_fields"] is None
    assert full == expected_row(json.loads(record), model, None)
    assert set(empty.values()) == {None}

"""Bulk export: every record of a listing into a file that is there complete, or not at all.

async for progress in export(company.customer.list(), JsonLines("customers.jsonl")):
    print(progress.records, progress.total)
"""

from visma_async.export.destination import Destination
from visma_async.export.forecast import Forecast
from visma_async.export.jsonlines import JsonLines
from visma_async.export.progress import Progress
from visma_async.export.run import export
from visma_async.export.sink import Sink

__all__ = ["Destination", "Forecast", "JsonLines", "Progress", "Sink", "export"]

"""Bulk export: every record of a list, complete, within the quota, and known to be complete.

plan = make_plan([Dataset(resource="customer")], "customers.jsonl")
async for progress in export(plan, visma):
    print(progress.table, progress.records, progress.total)
"""

from visma_async.export.dataset import Dataset
from visma_async.export.forecast import Forecast
from visma_async.export.plan import How, Plan, Table, make_plan
from visma_async.export.progress import Phase, Progress
from visma_async.export.run import export

__all__ = [
    "Dataset",
    "Forecast",
    "How",
    "Phase",
    "Plan",
    "Progress",
    "Table",
    "export",
    "make_plan",
]

"""A dlt source: the lists of companies as tables of a database or a warehouse.

source = visma_source(["customer", "customer_invoice"], companies=["0f6e..."])
dlt.pipeline("visma", destination="duckdb", dataset_name="erp").run(source)
"""

from visma_async.errors import ConfigurationError

try:
    import dlt as _dlt
except ImportError as _missing:
    raise ConfigurationError(
        f"This takes the package dlt, which cannot be loaded ({_missing}).",
        advice='Install it with pip install "visma-async[dlt]".',
    ) from _missing

from visma_async.export.dlt.source import visma_source

__all__ = ["visma_source"]

del _dlt

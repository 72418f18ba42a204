"""Reads the OpenAPI documents and prints `visma_async.api`; see `__main__` for the command."""

"""The API of one service, as methods and models.

Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit.
"""

"""The API of one service, as methods and models.

Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit.
"""
